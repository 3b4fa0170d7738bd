struct Strided_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) y_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) x_offset_0 : u32,
    @align(8) y_offset_0 : u32,
    @align(4) lanes_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Strided_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<i32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<i32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Strided_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<vec2<u32>>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<vec2<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Strided_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<i32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<u32>;

fn position_0( index_0 : u32,  extents_1 : vec4<u32>,  strides_0 : vec4<i32>,  offset_0 : u32) -> u32
{
    var _S1 : bool;
    if((extents_1.x) == u32(1))
    {
        _S1 = (extents_1.y) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_1.z) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return u32(i32(index_0) * strides_0.w) + offset_0;
    }
    var _S2 : u32 = extents_1.w;
    var _S3 : u32 = index_0 % _S2;
    var at_0 : i32 = i32(_S3) * strides_0.w;
    var rest_0 : u32 = index_0 / _S2;
    var _S4 : u32 = extents_1.z;
    var _S5 : u32 = rest_0 % _S4;
    var at_1 : i32 = at_0 + i32(_S5) * strides_0.z;
    var rest_1 : u32 = rest_0 / _S4;
    var _S6 : u32 = extents_1.y;
    var _S7 : u32 = rest_1 % _S6;
    var _S8 : i32 = i32(_S7) * strides_0.y;
    var _S9 : u32 = rest_1 / _S6;
    return u32(at_1 + (_S8 + i32(_S9) * strides_0.x)) + offset_0;
}

@compute
@workgroup_size(256, 1, 1)
fn place_i32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var i_0 : u32 = gid_0.x * u32(256) + lid_0.x;
    for(;;)
    {
        if(i_0 < (entryPointParams_0.p_0.count_0))
        {
        }
        else
        {
            break;
        }
        var _S10 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.y_strides_0, entryPointParams_0.p_0.y_offset_0);
        var _S11 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
        entryPointParams_out_0[_S10] = entryPointParams_x_data_0[_S11];
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn place_i64(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var i_1 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_1.p_1.count_0))
        {
        }
        else
        {
            break;
        }
        var _S12 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.y_strides_0, entryPointParams_1.p_1.y_offset_0);
        var _S13 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
        entryPointParams_out_1[_S12] = entryPointParams_x_data_1[_S13];
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn place_narrowed_u8(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var word_0 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        var _S14 : u32 = word_0 * u32(4);
        if(_S14 < (entryPointParams_2.p_2.count_0))
        {
        }
        else
        {
            break;
        }
        var i_2 : u32 = _S14;
        var bits_0 : u32 = u32(0);
        for(;;)
        {
            if(i_2 < (min(_S14 + u32(4), entryPointParams_2.p_2.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_2 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
            var bits_1 : u32 = (bits_0 | (((((u32(entryPointParams_x_data_2[at_2]) & (u32(255)))) << ((((i_2 & (u32(3)))) * u32(8)))))));
            i_2 = i_2 + u32(1);
            bits_0 = bits_1;
        }
        entryPointParams_out_2[word_0] = bits_0;
        word_0 = word_0 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}


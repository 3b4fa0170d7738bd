struct Choice_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) condition_strides_0 : vec4<i32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) y_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) condition_offset_0 : u32,
    @align(8) x_offset_0 : u32,
    @align(4) y_offset_0 : u32,
    @align(16) lanes_0 : u32,
    @align(4) reserved_0_0 : u32,
    @align(8) reserved_1_0 : u32,
    @align(4) reserved_2_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Choice_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_condition_0 : array<u32>;

@binding(2) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_y_data_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Choice_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_condition_1 : array<u32>;

@binding(7) @group(0) var<storage, read> entryPointParams_x_data_1 : array<i32>;

@binding(8) @group(0) var<storage, read> entryPointParams_y_data_1 : array<i32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_1 : array<i32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Choice_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_condition_2 : array<u32>;

@binding(12) @group(0) var<storage, read> entryPointParams_x_data_2 : array<vec2<u32>>;

@binding(13) @group(0) var<storage, read> entryPointParams_y_data_2 : array<vec2<u32>>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Choice_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(16) @group(0) var<storage, read> entryPointParams_condition_3 : array<u32>;

@binding(17) @group(0) var<storage, read> entryPointParams_x_data_3 : array<vec2<u32>>;

@binding(18) @group(0) var<storage, read> entryPointParams_y_data_3 : array<vec2<u32>>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_3 : array<vec2<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Choice_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(21) @group(0) var<storage, read> entryPointParams_condition_4 : array<u32>;

@binding(22) @group(0) var<storage, read> entryPointParams_x_data_4 : array<u32>;

@binding(23) @group(0) var<storage, read> entryPointParams_y_data_4 : array<u32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_out_4 : array<u32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Choice_std140_0,
};

@binding(25) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(26) @group(0) var<storage, read> entryPointParams_condition_5 : array<u32>;

@binding(27) @group(0) var<storage, read> entryPointParams_x_data_5 : array<u32>;

@binding(28) @group(0) var<storage, read> entryPointParams_y_data_5 : array<u32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_5 : array<u32>;

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

fn byte_of_0( word_0 : u32,  index_1 : u32) -> u32
{
    return (((word_0 >> ((((index_1 & (u32(3)))) * u32(8))))) & (u32(255)));
}

@compute
@workgroup_size(256, 1, 1)
fn where_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var at_2 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.condition_strides_0, entryPointParams_0.p_0.condition_offset_0);
        if((byte_of_0(entryPointParams_condition_0[(at_2 >> (u32(2)))], at_2)) != u32(0))
        {
            var _S10 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
            entryPointParams_out_0[i_0] = entryPointParams_x_data_0[_S10];
        }
        else
        {
            var _S11 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.y_strides_0, entryPointParams_0.p_0.y_offset_0);
            entryPointParams_out_0[i_0] = entryPointParams_y_data_0[_S11];
        }
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn where_i32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var at_3 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.condition_strides_0, entryPointParams_1.p_1.condition_offset_0);
        if((byte_of_0(entryPointParams_condition_1[(at_3 >> (u32(2)))], at_3)) != u32(0))
        {
            var _S12 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
            entryPointParams_out_1[i_1] = entryPointParams_x_data_1[_S12];
        }
        else
        {
            var _S13 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.y_strides_0, entryPointParams_1.p_1.y_offset_0);
            entryPointParams_out_1[i_1] = entryPointParams_y_data_1[_S13];
        }
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn where_i64(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var i_2 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_2.p_2.count_0))
        {
        }
        else
        {
            break;
        }
        var at_4 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.condition_strides_0, entryPointParams_2.p_2.condition_offset_0);
        if((byte_of_0(entryPointParams_condition_2[(at_4 >> (u32(2)))], at_4)) != u32(0))
        {
            var _S14 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
            entryPointParams_out_2[i_2] = entryPointParams_x_data_2[_S14];
        }
        else
        {
            var _S15 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.y_strides_0, entryPointParams_2.p_2.y_offset_0);
            entryPointParams_out_2[i_2] = entryPointParams_y_data_2[_S15];
        }
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn where_complex64(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var i_3 : u32 = gid_3.x * u32(256) + lid_3.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_3.p_3.count_0))
        {
        }
        else
        {
            break;
        }
        var at_5 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.condition_strides_0, entryPointParams_3.p_3.condition_offset_0);
        if((byte_of_0(entryPointParams_condition_3[(at_5 >> (u32(2)))], at_5)) != u32(0))
        {
            var _S16 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
            entryPointParams_out_3[i_3] = entryPointParams_x_data_3[_S16];
        }
        else
        {
            var _S17 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.y_strides_0, entryPointParams_3.p_3.y_offset_0);
            entryPointParams_out_3[i_3] = entryPointParams_y_data_3[_S17];
        }
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn where_u8(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var word_1 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        var _S18 : u32 = word_1 * u32(4);
        if(_S18 < (entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var i_4 : u32 = _S18;
        var bits_0 : u32 = u32(0);
        for(;;)
        {
            if(i_4 < (min(_S18 + u32(4), entryPointParams_4.p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_6 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.condition_strides_0, entryPointParams_4.p_4.condition_offset_0);
            var x_at_0 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
            var y_at_0 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.y_strides_0, entryPointParams_4.p_4.y_offset_0);
            var value_0 : u32;
            if((byte_of_0(entryPointParams_condition_4[(at_6 >> (u32(2)))], at_6)) != u32(0))
            {
                value_0 = byte_of_0(entryPointParams_x_data_4[(x_at_0 >> (u32(2)))], x_at_0);
            }
            else
            {
                value_0 = byte_of_0(entryPointParams_y_data_4[(y_at_0 >> (u32(2)))], y_at_0);
            }
            var bits_1 : u32 = (bits_0 | (((value_0 << ((((i_4 & (u32(3)))) * u32(8)))))));
            i_4 = i_4 + u32(1);
            bits_0 = bits_1;
        }
        entryPointParams_out_4[word_1] = bits_0;
        word_1 = word_1 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn where_bool(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var word_2 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        var _S19 : u32 = word_2 * u32(4);
        if(_S19 < (entryPointParams_5.p_5.count_0))
        {
        }
        else
        {
            break;
        }
        var i_5 : u32 = _S19;
        var bits_2 : u32 = u32(0);
        for(;;)
        {
            if(i_5 < (min(_S19 + u32(4), entryPointParams_5.p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_7 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.condition_strides_0, entryPointParams_5.p_5.condition_offset_0);
            var x_at_1 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
            var y_at_1 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.y_strides_0, entryPointParams_5.p_5.y_offset_0);
            var value_1 : u32;
            if((byte_of_0(entryPointParams_condition_5[(at_7 >> (u32(2)))], at_7)) != u32(0))
            {
                if((byte_of_0(entryPointParams_x_data_5[(x_at_1 >> (u32(2)))], x_at_1)) != u32(0))
                {
                    value_1 = u32(1);
                }
                else
                {
                    value_1 = u32(0);
                }
            }
            else
            {
                if((byte_of_0(entryPointParams_y_data_5[(y_at_1 >> (u32(2)))], y_at_1)) != u32(0))
                {
                    value_1 = u32(1);
                }
                else
                {
                    value_1 = u32(0);
                }
            }
            var bits_3 : u32 = (bits_2 | (((value_1 << ((((i_5 & (u32(3)))) * u32(8)))))));
            i_5 = i_5 + u32(1);
            bits_2 = bits_3;
        }
        entryPointParams_out_5[word_2] = bits_2;
        word_2 = word_2 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}


struct Limited_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) x_offset_0 : u32,
    @align(8) lanes_0 : u32,
    @align(4) low_0 : f32,
    @align(16) high_0 : f32,
    @align(4) reserved_0_0 : u32,
    @align(8) reserved_1_0 : u32,
    @align(4) reserved_2_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Limited_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct WholeLimited_std140_0
{
    @align(16) extents_1 : vec4<u32>,
    @align(16) x_strides_1 : vec4<i32>,
    @align(16) count_1 : u32,
    @align(4) x_offset_1 : u32,
    @align(8) lanes_1 : u32,
    @align(4) reserved_0 : u32,
    @align(16) low_1 : vec2<u32>,
    @align(8) high_1 : vec2<u32>,
};

struct EntryPointParams_std140_1
{
    @align(16) p_1 : WholeLimited_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<i32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<i32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : WholeLimited_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<vec2<u32>>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

fn position_0( index_0 : u32,  extents_2 : vec4<u32>,  strides_0 : vec4<i32>,  offset_0 : u32) -> u32
{
    var _S1 : bool;
    if((extents_2.x) == u32(1))
    {
        _S1 = (extents_2.y) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_2.z) == u32(1);
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return u32(i32(index_0) * strides_0.w) + offset_0;
    }
    var _S2 : u32 = extents_2.w;
    var _S3 : u32 = index_0 % _S2;
    var at_0 : i32 = i32(_S3) * strides_0.w;
    var rest_0 : u32 = index_0 / _S2;
    var _S4 : u32 = extents_2.z;
    var _S5 : u32 = rest_0 % _S4;
    var at_1 : i32 = at_0 + i32(_S5) * strides_0.z;
    var rest_1 : u32 = rest_0 / _S4;
    var _S6 : u32 = extents_2.y;
    var _S7 : u32 = rest_1 % _S6;
    var _S8 : i32 = i32(_S7) * strides_0.y;
    var _S9 : u32 = rest_1 / _S6;
    return u32(at_1 + (_S8 + i32(_S9) * strides_0.x)) + offset_0;
}

fn is_nan_0( x_0 : f32) -> bool
{
    return (((bitcast<u32>((x_0))) & (u32(2147483647)))) > u32(2139095040);
}

@compute
@workgroup_size(256, 1, 1)
fn clamp_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var _S10 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
        var x_1 : f32 = entryPointParams_x_data_0[_S10];
        var raised_0 : f32;
        if(x_1 < (entryPointParams_0.p_0.low_0))
        {
            raised_0 = entryPointParams_0.p_0.low_0;
        }
        else
        {
            raised_0 = x_1;
        }
        var _S11 : f32;
        if(is_nan_0(x_1))
        {
            _S11 = x_1;
        }
        else
        {
            if(raised_0 > (entryPointParams_0.p_0.high_0))
            {
                _S11 = entryPointParams_0.p_0.high_0;
            }
            else
            {
                _S11 = raised_0;
            }
        }
        entryPointParams_out_0[i_0] = _S11;
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn clamp_i32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var i_1 : u32 = gid_1.x * u32(256) + lid_1.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_1.p_1.count_1))
        {
        }
        else
        {
            break;
        }
        var _S12 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_1, entryPointParams_1.p_1.x_strides_1, entryPointParams_1.p_1.x_offset_1);
        entryPointParams_out_1[i_1] = min(max(entryPointParams_x_data_1[_S12], i32(entryPointParams_1.p_1.low_1.x)), i32(entryPointParams_1.p_1.high_1.x));
        i_1 = i_1 + entryPointParams_1.p_1.lanes_1;
    }
    return;
}

fn is_below_0( x_2 : vec2<u32>,  y_0 : vec2<u32>) -> bool
{
    var _S13 : u32 = x_2.y;
    var _S14 : u32 = y_0.y;
    var _S15 : bool;
    if(_S13 == _S14)
    {
        _S15 = (x_2.x) < (y_0.x);
    }
    else
    {
        _S15 = i32(_S13) < i32(_S14);
    }
    return _S15;
}

fn larger_wide_0( x_3 : vec2<u32>,  y_1 : vec2<u32>) -> vec2<u32>
{
    var _S16 : vec2<u32>;
    if(is_below_0(x_3, y_1))
    {
        _S16 = y_1;
    }
    else
    {
        _S16 = x_3;
    }
    return _S16;
}

fn smaller_wide_0( x_4 : vec2<u32>,  y_2 : vec2<u32>) -> vec2<u32>
{
    var _S17 : vec2<u32>;
    if(is_below_0(y_2, x_4))
    {
        _S17 = y_2;
    }
    else
    {
        _S17 = x_4;
    }
    return _S17;
}

@compute
@workgroup_size(256, 1, 1)
fn clamp_i64(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var i_2 : u32 = gid_2.x * u32(256) + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_2.p_2.count_1))
        {
        }
        else
        {
            break;
        }
        var _S18 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_1, entryPointParams_2.p_2.x_strides_1, entryPointParams_2.p_2.x_offset_1);
        entryPointParams_out_2[i_2] = smaller_wide_0(larger_wide_0(entryPointParams_x_data_2[_S18], entryPointParams_2.p_2.low_1), entryPointParams_2.p_2.high_1);
        i_2 = i_2 + entryPointParams_2.p_2.lanes_1;
    }
    return;
}


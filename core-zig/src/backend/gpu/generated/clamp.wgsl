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


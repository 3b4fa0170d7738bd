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
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<i32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<i32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Strided_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<i32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<i32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Strided_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_x_data_3 : array<i32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_3 : array<i32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Strided_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<i32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_4 : array<i32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Strided_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(16) @group(0) var<storage, read> entryPointParams_x_data_5 : array<i32>;

@binding(17) @group(0) var<storage, read> entryPointParams_y_data_0 : array<i32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_out_5 : array<i32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Strided_std140_0,
};

@binding(19) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(20) @group(0) var<storage, read> entryPointParams_x_data_6 : array<i32>;

@binding(21) @group(0) var<storage, read> entryPointParams_y_data_1 : array<i32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_out_6 : array<i32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Strided_std140_0,
};

@binding(23) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(24) @group(0) var<storage, read> entryPointParams_x_data_7 : array<i32>;

@binding(25) @group(0) var<storage, read> entryPointParams_y_data_2 : array<i32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_out_7 : array<i32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Strided_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(28) @group(0) var<storage, read> entryPointParams_x_data_8 : array<i32>;

@binding(29) @group(0) var<storage, read> entryPointParams_y_data_3 : array<i32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_out_8 : array<i32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Strided_std140_0,
};

@binding(31) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(32) @group(0) var<storage, read> entryPointParams_x_data_9 : array<i32>;

@binding(33) @group(0) var<storage, read> entryPointParams_y_data_4 : array<i32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_out_9 : array<i32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Strided_std140_0,
};

@binding(35) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(36) @group(0) var<storage, read> entryPointParams_x_data_10 : array<vec2<u32>>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_out_10 : array<vec2<u32>>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Strided_std140_0,
};

@binding(38) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(39) @group(0) var<storage, read> entryPointParams_x_data_11 : array<vec2<u32>>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_out_11 : array<vec2<u32>>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Strided_std140_0,
};

@binding(41) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(42) @group(0) var<storage, read> entryPointParams_x_data_12 : array<vec2<u32>>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_out_12 : array<vec2<u32>>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Strided_std140_0,
};

@binding(44) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(45) @group(0) var<storage, read> entryPointParams_x_data_13 : array<vec2<u32>>;

@binding(46) @group(0) var<storage, read_write> entryPointParams_out_13 : array<vec2<u32>>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Strided_std140_0,
};

@binding(47) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(48) @group(0) var<storage, read> entryPointParams_x_data_14 : array<vec2<u32>>;

@binding(49) @group(0) var<storage, read_write> entryPointParams_out_14 : array<vec2<u32>>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Strided_std140_0,
};

@binding(50) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(51) @group(0) var<storage, read> entryPointParams_x_data_15 : array<vec2<u32>>;

@binding(52) @group(0) var<storage, read> entryPointParams_y_data_5 : array<vec2<u32>>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_out_15 : array<vec2<u32>>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Strided_std140_0,
};

@binding(54) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(55) @group(0) var<storage, read> entryPointParams_x_data_16 : array<vec2<u32>>;

@binding(56) @group(0) var<storage, read> entryPointParams_y_data_6 : array<vec2<u32>>;

@binding(57) @group(0) var<storage, read_write> entryPointParams_out_16 : array<vec2<u32>>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Strided_std140_0,
};

@binding(58) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(59) @group(0) var<storage, read> entryPointParams_x_data_17 : array<vec2<u32>>;

@binding(60) @group(0) var<storage, read> entryPointParams_y_data_7 : array<vec2<u32>>;

@binding(61) @group(0) var<storage, read_write> entryPointParams_out_17 : array<vec2<u32>>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Strided_std140_0,
};

@binding(62) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(63) @group(0) var<storage, read> entryPointParams_x_data_18 : array<vec2<u32>>;

@binding(64) @group(0) var<storage, read> entryPointParams_y_data_8 : array<vec2<u32>>;

@binding(65) @group(0) var<storage, read_write> entryPointParams_out_18 : array<vec2<u32>>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Strided_std140_0,
};

@binding(66) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(67) @group(0) var<storage, read> entryPointParams_x_data_19 : array<vec2<u32>>;

@binding(68) @group(0) var<storage, read> entryPointParams_y_data_9 : array<vec2<u32>>;

@binding(69) @group(0) var<storage, read_write> entryPointParams_out_19 : array<vec2<u32>>;

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

fn wrapped_0( x_0 : u32) -> i32
{
    return i32(x_0);
}

@compute
@workgroup_size(256, 1, 1)
fn neg_i32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        entryPointParams_out_0[i_0] = wrapped_0(u32(0) - u32(entryPointParams_x_data_0[_S10]));
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn abs_i32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var _S11 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
        var x_1 : i32 = entryPointParams_x_data_1[_S11];
        var _S12 : i32;
        if(x_1 < i32(0))
        {
            _S12 = wrapped_0(u32(0) - u32(x_1));
        }
        else
        {
            _S12 = x_1;
        }
        entryPointParams_out_1[i_1] = _S12;
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sign_i32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
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
        var _S13 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
        var x_2 : i32 = entryPointParams_x_data_2[_S13];
        var _S14 : i32;
        if(x_2 > i32(0))
        {
            _S14 = i32(1);
        }
        else
        {
            if(x_2 < i32(0))
            {
                _S14 = i32(-1);
            }
            else
            {
                _S14 = i32(0);
            }
        }
        entryPointParams_out_2[i_2] = _S14;
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn square_i32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
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
        var _S15 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
        var _S16 : u32 = u32(entryPointParams_x_data_3[_S15]);
        entryPointParams_out_3[i_3] = wrapped_0(_S16 * _S16);
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn relu_i32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var i_4 : u32 = gid_4.x * u32(256) + lid_4.x;
    for(;;)
    {
        if(i_4 < (entryPointParams_4.p_4.count_0))
        {
        }
        else
        {
            break;
        }
        var _S17 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
        entryPointParams_out_4[i_4] = max(entryPointParams_x_data_4[_S17], i32(0));
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn add_i32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var i_5 : u32 = gid_5.x * u32(256) + lid_5.x;
    for(;;)
    {
        if(i_5 < (entryPointParams_5.p_5.count_0))
        {
        }
        else
        {
            break;
        }
        var _S18 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
        var x_3 : i32 = entryPointParams_x_data_5[_S18];
        var _S19 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.y_strides_0, entryPointParams_5.p_5.y_offset_0);
        entryPointParams_out_5[i_5] = wrapped_0(u32(x_3) + u32(entryPointParams_y_data_0[_S19]));
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sub_i32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var i_6 : u32 = gid_6.x * u32(256) + lid_6.x;
    for(;;)
    {
        if(i_6 < (entryPointParams_6.p_6.count_0))
        {
        }
        else
        {
            break;
        }
        var _S20 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
        var x_4 : i32 = entryPointParams_x_data_6[_S20];
        var _S21 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.y_strides_0, entryPointParams_6.p_6.y_offset_0);
        entryPointParams_out_6[i_6] = wrapped_0(u32(x_4) - u32(entryPointParams_y_data_1[_S21]));
        i_6 = i_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn mul_i32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var i_7 : u32 = gid_7.x * u32(256) + lid_7.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_7.p_7.count_0))
        {
        }
        else
        {
            break;
        }
        var _S22 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
        var x_5 : i32 = entryPointParams_x_data_7[_S22];
        var _S23 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.y_strides_0, entryPointParams_7.p_7.y_offset_0);
        entryPointParams_out_7[i_7] = wrapped_0(u32(x_5) * u32(entryPointParams_y_data_2[_S23]));
        i_7 = i_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn maximum_i32(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var i_8 : u32 = gid_8.x * u32(256) + lid_8.x;
    for(;;)
    {
        if(i_8 < (entryPointParams_8.p_8.count_0))
        {
        }
        else
        {
            break;
        }
        var _S24 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.x_strides_0, entryPointParams_8.p_8.x_offset_0);
        var x_6 : i32 = entryPointParams_x_data_8[_S24];
        var _S25 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.y_strides_0, entryPointParams_8.p_8.y_offset_0);
        entryPointParams_out_8[i_8] = max(x_6, entryPointParams_y_data_3[_S25]);
        i_8 = i_8 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn minimum_i32(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var i_9 : u32 = gid_9.x * u32(256) + lid_9.x;
    for(;;)
    {
        if(i_9 < (entryPointParams_9.p_9.count_0))
        {
        }
        else
        {
            break;
        }
        var _S26 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.x_strides_0, entryPointParams_9.p_9.x_offset_0);
        var x_7 : i32 = entryPointParams_x_data_9[_S26];
        var _S27 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.y_strides_0, entryPointParams_9.p_9.y_offset_0);
        entryPointParams_out_9[i_9] = min(x_7, entryPointParams_y_data_4[_S27]);
        i_9 = i_9 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

fn negated_wide_0( x_8 : vec2<u32>) -> vec2<u32>
{
    var _S28 : u32 = x_8.x;
    var _S29 : u32 = ~_S28 + u32(1);
    var _S30 : u32 = ~x_8.y;
    var _S31 : i32;
    if(_S28 == u32(0))
    {
        _S31 = i32(1);
    }
    else
    {
        _S31 = i32(0);
    }
    return vec2<u32>(_S29, _S30 + u32(_S31));
}

@compute
@workgroup_size(256, 1, 1)
fn neg_i64(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var i_10 : u32 = gid_10.x * u32(256) + lid_10.x;
    for(;;)
    {
        if(i_10 < (entryPointParams_10.p_10.count_0))
        {
        }
        else
        {
            break;
        }
        var _S32 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.x_strides_0, entryPointParams_10.p_10.x_offset_0);
        entryPointParams_out_10[i_10] = negated_wide_0(entryPointParams_x_data_10[_S32]);
        i_10 = i_10 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn abs_i64(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var i_11 : u32 = gid_11.x * u32(256) + lid_11.x;
    for(;;)
    {
        if(i_11 < (entryPointParams_11.p_11.count_0))
        {
        }
        else
        {
            break;
        }
        var _S33 : u32 = position_0(i_11, entryPointParams_11.p_11.extents_0, entryPointParams_11.p_11.x_strides_0, entryPointParams_11.p_11.x_offset_0);
        var x_9 : vec2<u32> = entryPointParams_x_data_11[_S33];
        var _S34 : vec2<u32>;
        if(i32(x_9.y) < i32(0))
        {
            _S34 = negated_wide_0(x_9);
        }
        else
        {
            _S34 = x_9;
        }
        entryPointParams_out_11[i_11] = _S34;
        i_11 = i_11 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sign_i64(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var i_12 : u32 = gid_12.x * u32(256) + lid_12.x;
    for(;;)
    {
        if(i_12 < (entryPointParams_12.p_12.count_0))
        {
        }
        else
        {
            break;
        }
        var _S35 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.x_strides_0, entryPointParams_12.p_12.x_offset_0);
        var x_10 : vec2<u32> = entryPointParams_x_data_12[_S35];
        var _S36 : u32 = x_10.y;
        var _S37 : vec2<u32>;
        if(i32(_S36) < i32(0))
        {
            _S37 = vec2<u32>(u32(4294967295), u32(4294967295));
        }
        else
        {
            var _S38 : u32;
            if((((x_10.x) | (_S36))) != u32(0))
            {
                _S38 = u32(1);
            }
            else
            {
                _S38 = u32(0);
            }
            _S37 = vec2<u32>(_S38, u32(0));
        }
        entryPointParams_out_12[i_12] = _S37;
        i_12 = i_12 + entryPointParams_12.p_12.lanes_0;
    }
    return;
}

fn full_product_0( x_11 : u32,  y_0 : u32) -> vec2<u32>
{
    var x_low_0 : u32 = (x_11 & (u32(65535)));
    var x_high_0 : u32 = (x_11 >> (u32(16)));
    var y_low_0 : u32 = (y_0 & (u32(65535)));
    var y_high_0 : u32 = (y_0 >> (u32(16)));
    var low_0 : u32 = x_low_0 * y_low_0;
    var middle_0 : u32 = x_high_0 * y_low_0 + ((low_0 >> (u32(16))));
    var other_0 : u32 = x_low_0 * y_high_0 + ((middle_0 & (u32(65535))));
    return vec2<u32>((((other_0 << (u32(16)))) | (((low_0 & (u32(65535)))))), x_high_0 * y_high_0 + ((middle_0 >> (u32(16)))) + ((other_0 >> (u32(16)))));
}

fn product_wide_0( x_12 : vec2<u32>,  y_1 : vec2<u32>) -> vec2<u32>
{
    var _S39 : u32 = x_12.x;
    var _S40 : u32 = y_1.x;
    var low_1 : vec2<u32> = full_product_0(_S39, _S40);
    return vec2<u32>(low_1.x, low_1.y + _S39 * y_1.y + x_12.y * _S40);
}

@compute
@workgroup_size(256, 1, 1)
fn square_i64(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var i_13 : u32 = gid_13.x * u32(256) + lid_13.x;
    for(;;)
    {
        if(i_13 < (entryPointParams_13.p_13.count_0))
        {
        }
        else
        {
            break;
        }
        var _S41 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.x_strides_0, entryPointParams_13.p_13.x_offset_0);
        var x_13 : vec2<u32> = entryPointParams_x_data_13[_S41];
        entryPointParams_out_13[i_13] = product_wide_0(x_13, x_13);
        i_13 = i_13 + entryPointParams_13.p_13.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn relu_i64(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var i_14 : u32 = gid_14.x * u32(256) + lid_14.x;
    for(;;)
    {
        if(i_14 < (entryPointParams_14.p_14.count_0))
        {
        }
        else
        {
            break;
        }
        var _S42 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.x_strides_0, entryPointParams_14.p_14.x_offset_0);
        var x_14 : vec2<u32> = entryPointParams_x_data_14[_S42];
        var _S43 : vec2<u32>;
        if(i32(x_14.y) < i32(0))
        {
            _S43 = vec2<u32>(u32(0), u32(0));
        }
        else
        {
            _S43 = x_14;
        }
        entryPointParams_out_14[i_14] = _S43;
        i_14 = i_14 + entryPointParams_14.p_14.lanes_0;
    }
    return;
}

fn sum_wide_0( x_15 : vec2<u32>,  y_2 : vec2<u32>) -> vec2<u32>
{
    var _S44 : u32 = x_15.x;
    var low_2 : u32 = _S44 + y_2.x;
    var _S45 : u32 = x_15.y + y_2.y;
    var _S46 : i32;
    if(low_2 < _S44)
    {
        _S46 = i32(1);
    }
    else
    {
        _S46 = i32(0);
    }
    return vec2<u32>(low_2, _S45 + u32(_S46));
}

@compute
@workgroup_size(256, 1, 1)
fn add_i64(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var i_15 : u32 = gid_15.x * u32(256) + lid_15.x;
    for(;;)
    {
        if(i_15 < (entryPointParams_15.p_15.count_0))
        {
        }
        else
        {
            break;
        }
        var _S47 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.x_strides_0, entryPointParams_15.p_15.x_offset_0);
        var x_16 : vec2<u32> = entryPointParams_x_data_15[_S47];
        var _S48 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.y_strides_0, entryPointParams_15.p_15.y_offset_0);
        entryPointParams_out_15[i_15] = sum_wide_0(x_16, entryPointParams_y_data_5[_S48]);
        i_15 = i_15 + entryPointParams_15.p_15.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sub_i64(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
{
    var i_16 : u32 = gid_16.x * u32(256) + lid_16.x;
    for(;;)
    {
        if(i_16 < (entryPointParams_16.p_16.count_0))
        {
        }
        else
        {
            break;
        }
        var _S49 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.x_strides_0, entryPointParams_16.p_16.x_offset_0);
        var x_17 : vec2<u32> = entryPointParams_x_data_16[_S49];
        var _S50 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.y_strides_0, entryPointParams_16.p_16.y_offset_0);
        entryPointParams_out_16[i_16] = sum_wide_0(x_17, negated_wide_0(entryPointParams_y_data_6[_S50]));
        i_16 = i_16 + entryPointParams_16.p_16.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn mul_i64(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
{
    var i_17 : u32 = gid_17.x * u32(256) + lid_17.x;
    for(;;)
    {
        if(i_17 < (entryPointParams_17.p_17.count_0))
        {
        }
        else
        {
            break;
        }
        var _S51 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.x_strides_0, entryPointParams_17.p_17.x_offset_0);
        var x_18 : vec2<u32> = entryPointParams_x_data_17[_S51];
        var _S52 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.y_strides_0, entryPointParams_17.p_17.y_offset_0);
        entryPointParams_out_17[i_17] = product_wide_0(x_18, entryPointParams_y_data_7[_S52]);
        i_17 = i_17 + entryPointParams_17.p_17.lanes_0;
    }
    return;
}

fn is_below_0( x_19 : vec2<u32>,  y_3 : vec2<u32>) -> bool
{
    var _S53 : u32 = x_19.y;
    var _S54 : u32 = y_3.y;
    var _S55 : bool;
    if(_S53 == _S54)
    {
        _S55 = (x_19.x) < (y_3.x);
    }
    else
    {
        _S55 = i32(_S53) < i32(_S54);
    }
    return _S55;
}

fn larger_wide_0( x_20 : vec2<u32>,  y_4 : vec2<u32>) -> vec2<u32>
{
    var _S56 : vec2<u32>;
    if(is_below_0(x_20, y_4))
    {
        _S56 = y_4;
    }
    else
    {
        _S56 = x_20;
    }
    return _S56;
}

@compute
@workgroup_size(256, 1, 1)
fn maximum_i64(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
{
    var i_18 : u32 = gid_18.x * u32(256) + lid_18.x;
    for(;;)
    {
        if(i_18 < (entryPointParams_18.p_18.count_0))
        {
        }
        else
        {
            break;
        }
        var _S57 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.x_strides_0, entryPointParams_18.p_18.x_offset_0);
        var x_21 : vec2<u32> = entryPointParams_x_data_18[_S57];
        var _S58 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.y_strides_0, entryPointParams_18.p_18.y_offset_0);
        entryPointParams_out_18[i_18] = larger_wide_0(x_21, entryPointParams_y_data_8[_S58]);
        i_18 = i_18 + entryPointParams_18.p_18.lanes_0;
    }
    return;
}

fn smaller_wide_0( x_22 : vec2<u32>,  y_5 : vec2<u32>) -> vec2<u32>
{
    var _S59 : vec2<u32>;
    if(is_below_0(y_5, x_22))
    {
        _S59 = y_5;
    }
    else
    {
        _S59 = x_22;
    }
    return _S59;
}

@compute
@workgroup_size(256, 1, 1)
fn minimum_i64(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
{
    var i_19 : u32 = gid_19.x * u32(256) + lid_19.x;
    for(;;)
    {
        if(i_19 < (entryPointParams_19.p_19.count_0))
        {
        }
        else
        {
            break;
        }
        var _S60 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.x_strides_0, entryPointParams_19.p_19.x_offset_0);
        var x_23 : vec2<u32> = entryPointParams_x_data_19[_S60];
        var _S61 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.y_strides_0, entryPointParams_19.p_19.y_offset_0);
        entryPointParams_out_19[i_19] = smaller_wide_0(x_23, entryPointParams_y_data_9[_S61]);
        i_19 = i_19 + entryPointParams_19.p_19.lanes_0;
    }
    return;
}


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

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Strided_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<vec2<u32>>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Strided_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<u32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Strided_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_x_data_3 : array<u32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Strided_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<u32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_4 : array<i32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Strided_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(16) @group(0) var<storage, read> entryPointParams_x_data_5 : array<u32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_5 : array<i32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Strided_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(19) @group(0) var<storage, read> entryPointParams_x_data_6 : array<i32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_6 : array<vec2<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Strided_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(22) @group(0) var<storage, read> entryPointParams_x_data_7 : array<u32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_7 : array<vec2<u32>>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Strided_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_8 : array<u32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_out_8 : array<vec2<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Strided_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(28) @group(0) var<storage, read> entryPointParams_x_data_9 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_9 : array<vec2<u32>>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Strided_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(31) @group(0) var<storage, read> entryPointParams_x_data_10 : array<u32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_out_10 : array<u32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Strided_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(34) @group(0) var<storage, read> entryPointParams_x_data_11 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_11 : array<u32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Strided_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(37) @group(0) var<storage, read> entryPointParams_x_data_12 : array<i32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_out_12 : array<u32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Strided_std140_0,
};

@binding(39) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(40) @group(0) var<storage, read> entryPointParams_x_data_13 : array<vec2<u32>>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_13 : array<u32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Strided_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(43) @group(0) var<storage, read> entryPointParams_x_data_14 : array<u32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_out_14 : array<u32>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Strided_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(46) @group(0) var<storage, read> entryPointParams_x_data_15 : array<vec2<f32>>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_15 : array<u32>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Strided_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(49) @group(0) var<storage, read> entryPointParams_x_data_16 : array<f32>;

@binding(50) @group(0) var<storage, read_write> entryPointParams_out_16 : array<i32>;

@binding(51) @group(0) var<storage, read_write> entryPointParams_refused_0 : array<u32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Strided_std140_0,
};

@binding(52) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(53) @group(0) var<storage, read> entryPointParams_x_data_17 : array<f32>;

@binding(54) @group(0) var<storage, read_write> entryPointParams_out_17 : array<vec2<u32>>;

@binding(55) @group(0) var<storage, read_write> entryPointParams_refused_1 : array<u32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Strided_std140_0,
};

@binding(56) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(57) @group(0) var<storage, read> entryPointParams_x_data_18 : array<vec2<f32>>;

@binding(58) @group(0) var<storage, read_write> entryPointParams_out_18 : array<f32>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_refused_2 : array<u32>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Strided_std140_0,
};

@binding(60) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(61) @group(0) var<storage, read> entryPointParams_x_data_19 : array<vec2<u32>>;

@binding(62) @group(0) var<storage, read_write> entryPointParams_out_19 : array<i32>;

@binding(63) @group(0) var<storage, read_write> entryPointParams_refused_3 : array<u32>;

struct EntryPointParams_std140_20
{
    @align(16) p_20 : Strided_std140_0,
};

@binding(64) @group(0) var<uniform> entryPointParams_20 : EntryPointParams_std140_20;
@binding(65) @group(0) var<storage, read> entryPointParams_x_data_20 : array<f32>;

@binding(66) @group(0) var<storage, read_write> entryPointParams_out_20 : array<u32>;

@binding(67) @group(0) var<storage, read_write> entryPointParams_refused_4 : array<u32>;

struct EntryPointParams_std140_21
{
    @align(16) p_21 : Strided_std140_0,
};

@binding(68) @group(0) var<uniform> entryPointParams_21 : EntryPointParams_std140_21;
@binding(69) @group(0) var<storage, read> entryPointParams_x_data_21 : array<i32>;

@binding(70) @group(0) var<storage, read_write> entryPointParams_out_21 : array<u32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_refused_5 : array<u32>;

struct EntryPointParams_std140_22
{
    @align(16) p_22 : Strided_std140_0,
};

@binding(72) @group(0) var<uniform> entryPointParams_22 : EntryPointParams_std140_22;
@binding(73) @group(0) var<storage, read> entryPointParams_x_data_22 : array<vec2<u32>>;

@binding(74) @group(0) var<storage, read_write> entryPointParams_out_22 : array<u32>;

@binding(75) @group(0) var<storage, read_write> entryPointParams_refused_6 : array<u32>;

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

fn float_of_0( x_0 : i32) -> f32
{
    return f32(x_0);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i32_to_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var at_2 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
        entryPointParams_out_0[i_0] = float_of_0(entryPointParams_x_data_0[at_2]);
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

fn negated_wide_0( x_1 : vec2<u32>) -> vec2<u32>
{
    var _S10 : u32 = x_1.x;
    var _S11 : u32 = ~_S10 + u32(1);
    var _S12 : u32 = ~x_1.y;
    var _S13 : i32;
    if(_S10 == u32(0))
    {
        _S13 = i32(1);
    }
    else
    {
        _S13 = i32(0);
    }
    return vec2<u32>(_S11, _S12 + u32(_S13));
}

fn leading_zeros_0( x_2 : u32) -> u32
{
    var step_0 : u32 = u32(16);
    var count_1 : u32 = u32(0);
    for(;;)
    {
        if(step_0 > u32(0))
        {
        }
        else
        {
            break;
        }
        var _S14 : bool;
        if(x_2 < ((u32(1) << ((u32(32) - step_0 - count_1)))))
        {
            _S14 = (count_1 + step_0) < u32(32);
        }
        else
        {
            _S14 = false;
        }
        if(_S14)
        {
            count_1 = count_1 + step_0;
        }
        step_0 = (step_0 >> (u32(1)));
    }
    return count_1;
}

fn float_of_1( x_3 : vec2<u32>) -> f32
{
    var is_minus_0 : bool = (((x_3.y) >> (u32(31)))) != u32(0);
    var size_0 : vec2<u32>;
    if(is_minus_0)
    {
        size_0 = negated_wide_0(x_3);
    }
    else
    {
        size_0 = x_3;
    }
    var _S15 : u32 = size_0.y;
    var y_0 : f32;
    if(_S15 == u32(0))
    {
        y_0 = f32(size_0.x);
    }
    else
    {
        var shift_0 : u32 = leading_zeros_0(_S15);
        var top_0 : u32;
        if(shift_0 == u32(0))
        {
            top_0 = _S15;
        }
        else
        {
            top_0 = (((_S15 << (shift_0))) | ((((size_0.x) >> ((u32(32) - shift_0))))));
        }
        var _S16 : u32;
        if((((size_0.x) << (shift_0))) != u32(0))
        {
            _S16 = u32(1);
        }
        else
        {
            _S16 = u32(0);
        }
        y_0 = f32((top_0 | (_S16))) * (4.294967296e+09f / f32((u32(1) << (shift_0))));
    }
    if(is_minus_0)
    {
        y_0 = - y_0;
    }
    return y_0;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i64_to_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var at_3 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
        entryPointParams_out_1[i_1] = float_of_1(entryPointParams_x_data_1[at_3]);
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

fn byte_of_0( word_0 : u32,  index_1 : u32) -> u32
{
    return (((word_0 >> ((((index_1 & (u32(3)))) * u32(8))))) & (u32(255)));
}

fn float_of_2( x_4 : u32) -> f32
{
    return f32(x_4);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_u8_to_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
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
        var at_4 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
        entryPointParams_out_2[i_2] = float_of_2(byte_of_0(entryPointParams_x_data_2[(at_4 >> (u32(2)))], at_4));
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_bool_to_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
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
        var at_5 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
        var x_5 : u32;
        if((byte_of_0(entryPointParams_x_data_3[(at_5 >> (u32(2)))], at_5)) != u32(0))
        {
            x_5 = u32(1);
        }
        else
        {
            x_5 = u32(0);
        }
        entryPointParams_out_3[i_3] = float_of_2(x_5);
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_u8_to_i32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
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
        var at_6 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
        entryPointParams_out_4[i_4] = i32(byte_of_0(entryPointParams_x_data_4[(at_6 >> (u32(2)))], at_6));
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_bool_to_i32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
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
        var at_7 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
        var x_6 : u32;
        if((byte_of_0(entryPointParams_x_data_5[(at_7 >> (u32(2)))], at_7)) != u32(0))
        {
            x_6 = u32(1);
        }
        else
        {
            x_6 = u32(0);
        }
        entryPointParams_out_5[i_5] = i32(x_6);
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

fn wide_of_0( x_7 : i32) -> vec2<u32>
{
    var _S17 : u32 = u32(x_7);
    var _S18 : u32;
    if(x_7 < i32(0))
    {
        _S18 = u32(4294967295);
    }
    else
    {
        _S18 = u32(0);
    }
    return vec2<u32>(_S17, _S18);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i32_to_i64(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
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
        var at_8 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
        entryPointParams_out_6[i_6] = wide_of_0(entryPointParams_x_data_6[at_8]);
        i_6 = i_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

fn wide_of_1( x_8 : u32) -> vec2<u32>
{
    return vec2<u32>(x_8, u32(0));
}

@compute
@workgroup_size(256, 1, 1)
fn cast_u8_to_i64(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
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
        var at_9 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
        entryPointParams_out_7[i_7] = wide_of_1(byte_of_0(entryPointParams_x_data_7[(at_9 >> (u32(2)))], at_9));
        i_7 = i_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_bool_to_i64(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
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
        var at_10 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.x_strides_0, entryPointParams_8.p_8.x_offset_0);
        var x_9 : u32;
        if((byte_of_0(entryPointParams_x_data_8[(at_10 >> (u32(2)))], at_10)) != u32(0))
        {
            x_9 = u32(1);
        }
        else
        {
            x_9 = u32(0);
        }
        entryPointParams_out_8[i_8] = wide_of_1(x_9);
        i_8 = i_8 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_f32_to_complex64(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
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
        var at_11 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.x_strides_0, entryPointParams_9.p_9.x_offset_0);
        entryPointParams_out_9[i_9] = vec2<u32>((bitcast<u32>((entryPointParams_x_data_9[at_11]))), u32(0));
        i_9 = i_9 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_bool_to_u8(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var word_1 : u32 = gid_10.x * u32(256) + lid_10.x;
    for(;;)
    {
        var _S19 : u32 = word_1 * u32(4);
        if(_S19 < (entryPointParams_10.p_10.count_0))
        {
        }
        else
        {
            break;
        }
        var i_10 : u32 = _S19;
        var bits_0 : u32 = u32(0);
        for(;;)
        {
            if(i_10 < (min(_S19 + u32(4), entryPointParams_10.p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_12 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.x_strides_0, entryPointParams_10.p_10.x_offset_0);
            var x_10 : u32;
            if((byte_of_0(entryPointParams_x_data_10[(at_12 >> (u32(2)))], at_12)) != u32(0))
            {
                x_10 = u32(1);
            }
            else
            {
                x_10 = u32(0);
            }
            var bits_1 : u32 = (bits_0 | (((x_10 << ((((i_10 & (u32(3)))) * u32(8)))))));
            i_10 = i_10 + u32(1);
            bits_0 = bits_1;
        }
        entryPointParams_out_10[word_1] = bits_0;
        word_1 = word_1 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

fn is_true_0( x_11 : f32) -> bool
{
    return (((bitcast<u32>((x_11))) << (u32(1)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_f32_to_bool(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var word_2 : u32 = gid_11.x * u32(256) + lid_11.x;
    for(;;)
    {
        var _S20 : u32 = word_2 * u32(4);
        if(_S20 < (entryPointParams_11.p_11.count_0))
        {
        }
        else
        {
            break;
        }
        var i_11 : u32 = _S20;
        var bits_2 : u32 = u32(0);
        for(;;)
        {
            if(i_11 < (min(_S20 + u32(4), entryPointParams_11.p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_13 : u32 = position_0(i_11, entryPointParams_11.p_11.extents_0, entryPointParams_11.p_11.x_strides_0, entryPointParams_11.p_11.x_offset_0);
            var _S21 : u32;
            if(is_true_0(entryPointParams_x_data_11[at_13]))
            {
                _S21 = u32(1);
            }
            else
            {
                _S21 = u32(0);
            }
            var bits_3 : u32 = (bits_2 | (((_S21 << ((((i_11 & (u32(3)))) * u32(8)))))));
            i_11 = i_11 + u32(1);
            bits_2 = bits_3;
        }
        entryPointParams_out_11[word_2] = bits_2;
        word_2 = word_2 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

fn is_true_1( x_12 : i32) -> bool
{
    return x_12 != i32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i32_to_bool(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var word_3 : u32 = gid_12.x * u32(256) + lid_12.x;
    for(;;)
    {
        var _S22 : u32 = word_3 * u32(4);
        if(_S22 < (entryPointParams_12.p_12.count_0))
        {
        }
        else
        {
            break;
        }
        var i_12 : u32 = _S22;
        var bits_4 : u32 = u32(0);
        for(;;)
        {
            if(i_12 < (min(_S22 + u32(4), entryPointParams_12.p_12.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_14 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.x_strides_0, entryPointParams_12.p_12.x_offset_0);
            var _S23 : u32;
            if(is_true_1(entryPointParams_x_data_12[at_14]))
            {
                _S23 = u32(1);
            }
            else
            {
                _S23 = u32(0);
            }
            var bits_5 : u32 = (bits_4 | (((_S23 << ((((i_12 & (u32(3)))) * u32(8)))))));
            i_12 = i_12 + u32(1);
            bits_4 = bits_5;
        }
        entryPointParams_out_12[word_3] = bits_4;
        word_3 = word_3 + entryPointParams_12.p_12.lanes_0;
    }
    return;
}

fn is_true_2( x_13 : vec2<u32>) -> bool
{
    return (((x_13.x) | ((x_13.y)))) != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i64_to_bool(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var word_4 : u32 = gid_13.x * u32(256) + lid_13.x;
    for(;;)
    {
        var _S24 : u32 = word_4 * u32(4);
        if(_S24 < (entryPointParams_13.p_13.count_0))
        {
        }
        else
        {
            break;
        }
        var i_13 : u32 = _S24;
        var bits_6 : u32 = u32(0);
        for(;;)
        {
            if(i_13 < (min(_S24 + u32(4), entryPointParams_13.p_13.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_15 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.x_strides_0, entryPointParams_13.p_13.x_offset_0);
            var _S25 : u32;
            if(is_true_2(entryPointParams_x_data_13[at_15]))
            {
                _S25 = u32(1);
            }
            else
            {
                _S25 = u32(0);
            }
            var bits_7 : u32 = (bits_6 | (((_S25 << ((((i_13 & (u32(3)))) * u32(8)))))));
            i_13 = i_13 + u32(1);
            bits_6 = bits_7;
        }
        entryPointParams_out_13[word_4] = bits_6;
        word_4 = word_4 + entryPointParams_13.p_13.lanes_0;
    }
    return;
}

fn is_true_3( x_14 : u32) -> bool
{
    return x_14 != u32(0);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_u8_to_bool(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
{
    var word_5 : u32 = gid_14.x * u32(256) + lid_14.x;
    for(;;)
    {
        var _S26 : u32 = word_5 * u32(4);
        if(_S26 < (entryPointParams_14.p_14.count_0))
        {
        }
        else
        {
            break;
        }
        var i_14 : u32 = _S26;
        var bits_8 : u32 = u32(0);
        for(;;)
        {
            if(i_14 < (min(_S26 + u32(4), entryPointParams_14.p_14.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_16 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.x_strides_0, entryPointParams_14.p_14.x_offset_0);
            var _S27 : u32;
            if(is_true_3(byte_of_0(entryPointParams_x_data_14[(at_16 >> (u32(2)))], at_16)))
            {
                _S27 = u32(1);
            }
            else
            {
                _S27 = u32(0);
            }
            var bits_9 : u32 = (bits_8 | (((_S27 << ((((i_14 & (u32(3)))) * u32(8)))))));
            i_14 = i_14 + u32(1);
            bits_8 = bits_9;
        }
        entryPointParams_out_14[word_5] = bits_8;
        word_5 = word_5 + entryPointParams_14.p_14.lanes_0;
    }
    return;
}

fn is_true_4( x_15 : vec2<f32>) -> bool
{
    var _S28 : bool;
    if(is_true_0(x_15.x))
    {
        _S28 = true;
    }
    else
    {
        _S28 = is_true_0(x_15.y);
    }
    return _S28;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_complex64_to_bool(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
{
    var word_6 : u32 = gid_15.x * u32(256) + lid_15.x;
    for(;;)
    {
        var _S29 : u32 = word_6 * u32(4);
        if(_S29 < (entryPointParams_15.p_15.count_0))
        {
        }
        else
        {
            break;
        }
        var i_15 : u32 = _S29;
        var bits_10 : u32 = u32(0);
        for(;;)
        {
            if(i_15 < (min(_S29 + u32(4), entryPointParams_15.p_15.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_17 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.x_strides_0, entryPointParams_15.p_15.x_offset_0);
            var _S30 : u32;
            if(is_true_4(entryPointParams_x_data_15[at_17]))
            {
                _S30 = u32(1);
            }
            else
            {
                _S30 = u32(0);
            }
            var bits_11 : u32 = (bits_10 | (((_S30 << ((((i_15 & (u32(3)))) * u32(8)))))));
            i_15 = i_15 + u32(1);
            bits_10 = bits_11;
        }
        entryPointParams_out_15[word_6] = bits_10;
        word_6 = word_6 + entryPointParams_15.p_15.lanes_0;
    }
    return;
}

fn is_nan_0( x_16 : f32) -> bool
{
    return (((bitcast<u32>((x_16))) & (u32(2147483647)))) > u32(2139095040);
}

@compute
@workgroup_size(256, 1, 1)
fn cast_f32_to_i32(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
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
        var at_18 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.x_strides_0, entryPointParams_16.p_16.x_offset_0);
        var x_17 : f32 = entryPointParams_x_data_16[at_18];
        var _S31 : bool;
        if(!is_nan_0(x_17))
        {
            _S31 = x_17 >= -2.147483648e+09f;
        }
        else
        {
            _S31 = false;
        }
        var _S32 : bool;
        if(_S31)
        {
            _S32 = x_17 < 2.147483648e+09f;
        }
        else
        {
            _S32 = false;
        }
        if(_S32)
        {
            entryPointParams_out_16[i_16] = i32(x_17);
        }
        else
        {
            entryPointParams_refused_0[i32(0)] = u32(1);
        }
        i_16 = i_16 + entryPointParams_16.p_16.lanes_0;
    }
    return;
}

fn wide_of_2( x_18 : f32) -> vec2<u32>
{
    var a_0 : f32 = abs(x_18);
    var high_0 : f32 = floor(a_0 * 2.32830643653869629e-10f);
    var size_1 : vec2<u32> = vec2<u32>(u32(a_0 - high_0 * 4.294967296e+09f), u32(high_0));
    var _S33 : vec2<u32>;
    if(x_18 < 0.0f)
    {
        _S33 = negated_wide_0(size_1);
    }
    else
    {
        _S33 = size_1;
    }
    return _S33;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_f32_to_i64(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
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
        var at_19 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.x_strides_0, entryPointParams_17.p_17.x_offset_0);
        var x_19 : f32 = entryPointParams_x_data_17[at_19];
        var _S34 : bool;
        if(!is_nan_0(x_19))
        {
            _S34 = x_19 >= -9.22337203685477581e+18f;
        }
        else
        {
            _S34 = false;
        }
        var _S35 : bool;
        if(_S34)
        {
            _S35 = x_19 < 9.22337203685477581e+18f;
        }
        else
        {
            _S35 = false;
        }
        if(_S35)
        {
            entryPointParams_out_17[i_17] = wide_of_2(x_19);
        }
        else
        {
            entryPointParams_refused_1[i32(0)] = u32(1);
        }
        i_17 = i_17 + entryPointParams_17.p_17.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_complex64_to_f32(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
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
        var at_20 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.x_strides_0, entryPointParams_18.p_18.x_offset_0);
        var x_20 : vec2<f32> = entryPointParams_x_data_18[at_20];
        if(!is_true_0(x_20.y))
        {
            entryPointParams_out_18[i_18] = x_20.x;
        }
        else
        {
            entryPointParams_refused_2[i32(0)] = u32(1);
        }
        i_18 = i_18 + entryPointParams_18.p_18.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i64_to_i32(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
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
        var at_21 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.x_strides_0, entryPointParams_19.p_19.x_offset_0);
        var x_21 : vec2<u32> = entryPointParams_x_data_19[at_21];
        var _S36 : u32 = x_21.y;
        var _S37 : u32 = x_21.x;
        var _S38 : u32;
        if(((_S37 >> (u32(31)))) != u32(0))
        {
            _S38 = u32(4294967295);
        }
        else
        {
            _S38 = u32(0);
        }
        if(_S36 == _S38)
        {
            entryPointParams_out_19[i_19] = i32(_S37);
        }
        else
        {
            entryPointParams_refused_3[i32(0)] = u32(1);
        }
        i_19 = i_19 + entryPointParams_19.p_19.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_f32_to_u8(@builtin(workgroup_id) gid_20 : vec3<u32>, @builtin(local_invocation_id) lid_20 : vec3<u32>)
{
    var word_7 : u32 = gid_20.x * u32(256) + lid_20.x;
    for(;;)
    {
        var _S39 : u32 = word_7 * u32(4);
        if(_S39 < (entryPointParams_20.p_20.count_0))
        {
        }
        else
        {
            break;
        }
        var i_20 : u32 = _S39;
        var bits_12 : u32 = u32(0);
        for(;;)
        {
            if(i_20 < (min(_S39 + u32(4), entryPointParams_20.p_20.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_22 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.x_strides_0, entryPointParams_20.p_20.x_offset_0);
            var x_22 : f32 = entryPointParams_x_data_20[at_22];
            var _S40 : bool;
            if(!is_nan_0(x_22))
            {
                _S40 = x_22 > -1.0f;
            }
            else
            {
                _S40 = false;
            }
            var _S41 : bool;
            if(_S40)
            {
                _S41 = x_22 < 256.0f;
            }
            else
            {
                _S41 = false;
            }
            if(_S41)
            {
                bits_12 = (bits_12 | (((u32(x_22) << ((((i_20 & (u32(3)))) * u32(8)))))));
            }
            else
            {
                entryPointParams_refused_4[i32(0)] = u32(1);
            }
            i_20 = i_20 + u32(1);
        }
        entryPointParams_out_20[word_7] = bits_12;
        word_7 = word_7 + entryPointParams_20.p_20.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i32_to_u8(@builtin(workgroup_id) gid_21 : vec3<u32>, @builtin(local_invocation_id) lid_21 : vec3<u32>)
{
    var word_8 : u32 = gid_21.x * u32(256) + lid_21.x;
    for(;;)
    {
        var _S42 : u32 = word_8 * u32(4);
        if(_S42 < (entryPointParams_21.p_21.count_0))
        {
        }
        else
        {
            break;
        }
        var i_21 : u32 = _S42;
        var bits_13 : u32 = u32(0);
        for(;;)
        {
            if(i_21 < (min(_S42 + u32(4), entryPointParams_21.p_21.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_23 : u32 = position_0(i_21, entryPointParams_21.p_21.extents_0, entryPointParams_21.p_21.x_strides_0, entryPointParams_21.p_21.x_offset_0);
            var x_23 : i32 = entryPointParams_x_data_21[at_23];
            var _S43 : bool;
            if(x_23 >= i32(0))
            {
                _S43 = x_23 < i32(256);
            }
            else
            {
                _S43 = false;
            }
            if(_S43)
            {
                bits_13 = (bits_13 | (((u32(x_23) << ((((i_21 & (u32(3)))) * u32(8)))))));
            }
            else
            {
                entryPointParams_refused_5[i32(0)] = u32(1);
            }
            i_21 = i_21 + u32(1);
        }
        entryPointParams_out_21[word_8] = bits_13;
        word_8 = word_8 + entryPointParams_21.p_21.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn cast_i64_to_u8(@builtin(workgroup_id) gid_22 : vec3<u32>, @builtin(local_invocation_id) lid_22 : vec3<u32>)
{
    var word_9 : u32 = gid_22.x * u32(256) + lid_22.x;
    for(;;)
    {
        var _S44 : u32 = word_9 * u32(4);
        if(_S44 < (entryPointParams_22.p_22.count_0))
        {
        }
        else
        {
            break;
        }
        var i_22 : u32 = _S44;
        var bits_14 : u32 = u32(0);
        for(;;)
        {
            if(i_22 < (min(_S44 + u32(4), entryPointParams_22.p_22.count_0)))
            {
            }
            else
            {
                break;
            }
            var at_24 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.x_strides_0, entryPointParams_22.p_22.x_offset_0);
            var x_24 : vec2<u32> = entryPointParams_x_data_22[at_24];
            var _S45 : bool;
            if((x_24.y) == u32(0))
            {
                _S45 = (x_24.x) < u32(256);
            }
            else
            {
                _S45 = false;
            }
            if(_S45)
            {
                bits_14 = (bits_14 | ((((x_24.x) << ((((i_22 & (u32(3)))) * u32(8)))))));
            }
            else
            {
                entryPointParams_refused_6[i32(0)] = u32(1);
            }
            i_22 = i_22 + u32(1);
        }
        entryPointParams_out_22[word_9] = bits_14;
        word_9 = word_9 + entryPointParams_22.p_22.lanes_0;
    }
    return;
}


struct Pulled_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) g_strides_0 : vec4<i32>,
    @align(16) x_strides_0 : vec4<i32>,
    @align(16) y_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) g_offset_0 : u32,
    @align(8) x_offset_0 : u32,
    @align(4) y_offset_0 : u32,
    @align(16) lanes_0 : u32,
    @align(4) low_0 : f32,
    @align(8) high_0 : f32,
    @align(4) reserved_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Pulled_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_g_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Pulled_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_g_data_1 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Pulled_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_g_data_2 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_x_data_2 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Pulled_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(13) @group(0) var<storage, read> entryPointParams_g_data_3 : array<f32>;

@binding(14) @group(0) var<storage, read> entryPointParams_x_data_3 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Pulled_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(17) @group(0) var<storage, read> entryPointParams_g_data_4 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_x_data_4 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Pulled_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(21) @group(0) var<storage, read> entryPointParams_g_data_5 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_x_data_5 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Pulled_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(25) @group(0) var<storage, read> entryPointParams_g_data_6 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_x_data_6 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Pulled_std140_0,
};

@binding(28) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(29) @group(0) var<storage, read> entryPointParams_g_data_7 : array<f32>;

@binding(30) @group(0) var<storage, read> entryPointParams_x_data_7 : array<f32>;

@binding(31) @group(0) var<storage, read_write> entryPointParams_out_7 : array<f32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Pulled_std140_0,
};

@binding(32) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(33) @group(0) var<storage, read> entryPointParams_g_data_8 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_x_data_8 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_8 : array<f32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Pulled_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(37) @group(0) var<storage, read> entryPointParams_g_data_9 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_x_data_9 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_out_9 : array<f32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Pulled_std140_0,
};

@binding(40) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(41) @group(0) var<storage, read> entryPointParams_g_data_10 : array<f32>;

@binding(42) @group(0) var<storage, read> entryPointParams_x_data_10 : array<f32>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_out_10 : array<f32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Pulled_std140_0,
};

@binding(44) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(45) @group(0) var<storage, read> entryPointParams_g_data_11 : array<f32>;

@binding(46) @group(0) var<storage, read> entryPointParams_x_data_11 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_11 : array<f32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Pulled_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(49) @group(0) var<storage, read> entryPointParams_g_data_12 : array<f32>;

@binding(50) @group(0) var<storage, read> entryPointParams_x_data_12 : array<f32>;

@binding(51) @group(0) var<storage, read_write> entryPointParams_out_12 : array<f32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Pulled_std140_0,
};

@binding(52) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(53) @group(0) var<storage, read> entryPointParams_g_data_13 : array<f32>;

@binding(54) @group(0) var<storage, read> entryPointParams_x_data_13 : array<f32>;

@binding(55) @group(0) var<storage, read_write> entryPointParams_out_13 : array<f32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Pulled_std140_0,
};

@binding(56) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(57) @group(0) var<storage, read> entryPointParams_g_data_14 : array<f32>;

@binding(58) @group(0) var<storage, read> entryPointParams_x_data_14 : array<f32>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_out_14 : array<f32>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Pulled_std140_0,
};

@binding(60) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(61) @group(0) var<storage, read> entryPointParams_g_data_15 : array<f32>;

@binding(62) @group(0) var<storage, read> entryPointParams_x_data_15 : array<f32>;

@binding(63) @group(0) var<storage, read_write> entryPointParams_out_15 : array<f32>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Pulled_std140_0,
};

@binding(64) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(65) @group(0) var<storage, read> entryPointParams_g_data_16 : array<f32>;

@binding(66) @group(0) var<storage, read> entryPointParams_x_data_16 : array<f32>;

@binding(67) @group(0) var<storage, read_write> entryPointParams_out_16 : array<f32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Pulled_std140_0,
};

@binding(68) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(69) @group(0) var<storage, read> entryPointParams_g_data_17 : array<f32>;

@binding(70) @group(0) var<storage, read> entryPointParams_x_data_17 : array<f32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_out_17 : array<f32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Pulled_std140_0,
};

@binding(72) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(73) @group(0) var<storage, read> entryPointParams_g_data_18 : array<f32>;

@binding(74) @group(0) var<storage, read> entryPointParams_x_data_18 : array<f32>;

@binding(75) @group(0) var<storage, read_write> entryPointParams_out_18 : array<f32>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Pulled_std140_0,
};

@binding(76) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(77) @group(0) var<storage, read> entryPointParams_g_data_19 : array<f32>;

@binding(78) @group(0) var<storage, read> entryPointParams_x_data_19 : array<f32>;

@binding(79) @group(0) var<storage, read_write> entryPointParams_out_19 : array<f32>;

struct EntryPointParams_std140_20
{
    @align(16) p_20 : Pulled_std140_0,
};

@binding(80) @group(0) var<uniform> entryPointParams_20 : EntryPointParams_std140_20;
@binding(81) @group(0) var<storage, read> entryPointParams_g_data_20 : array<f32>;

@binding(82) @group(0) var<storage, read> entryPointParams_x_data_20 : array<f32>;

@binding(83) @group(0) var<storage, read_write> entryPointParams_out_20 : array<f32>;

struct EntryPointParams_std140_21
{
    @align(16) p_21 : Pulled_std140_0,
};

@binding(84) @group(0) var<uniform> entryPointParams_21 : EntryPointParams_std140_21;
@binding(85) @group(0) var<storage, read> entryPointParams_g_data_21 : array<f32>;

@binding(86) @group(0) var<storage, read> entryPointParams_x_data_21 : array<f32>;

@binding(87) @group(0) var<storage, read_write> entryPointParams_out_21 : array<f32>;

struct EntryPointParams_std140_22
{
    @align(16) p_22 : Pulled_std140_0,
};

@binding(88) @group(0) var<uniform> entryPointParams_22 : EntryPointParams_std140_22;
@binding(89) @group(0) var<storage, read> entryPointParams_g_data_22 : array<f32>;

@binding(90) @group(0) var<storage, read> entryPointParams_x_data_22 : array<f32>;

@binding(91) @group(0) var<storage, read_write> entryPointParams_out_22 : array<f32>;

struct EntryPointParams_std140_23
{
    @align(16) p_23 : Pulled_std140_0,
};

@binding(92) @group(0) var<uniform> entryPointParams_23 : EntryPointParams_std140_23;
@binding(93) @group(0) var<storage, read> entryPointParams_g_data_23 : array<f32>;

@binding(94) @group(0) var<storage, read> entryPointParams_x_data_23 : array<f32>;

@binding(95) @group(0) var<storage, read_write> entryPointParams_out_23 : array<f32>;

struct EntryPointParams_std140_24
{
    @align(16) p_24 : Pulled_std140_0,
};

@binding(96) @group(0) var<uniform> entryPointParams_24 : EntryPointParams_std140_24;
@binding(97) @group(0) var<storage, read> entryPointParams_g_data_24 : array<f32>;

@binding(98) @group(0) var<storage, read> entryPointParams_x_data_24 : array<f32>;

@binding(99) @group(0) var<storage, read> entryPointParams_y_data_0 : array<f32>;

@binding(100) @group(0) var<storage, read_write> entryPointParams_out_24 : array<f32>;

struct EntryPointParams_std140_25
{
    @align(16) p_25 : Pulled_std140_0,
};

@binding(101) @group(0) var<uniform> entryPointParams_25 : EntryPointParams_std140_25;
@binding(102) @group(0) var<storage, read> entryPointParams_g_data_25 : array<f32>;

@binding(103) @group(0) var<storage, read> entryPointParams_x_data_25 : array<f32>;

@binding(104) @group(0) var<storage, read> entryPointParams_y_data_1 : array<f32>;

@binding(105) @group(0) var<storage, read_write> entryPointParams_out_25 : array<f32>;

struct EntryPointParams_std140_26
{
    @align(16) p_26 : Pulled_std140_0,
};

@binding(106) @group(0) var<uniform> entryPointParams_26 : EntryPointParams_std140_26;
@binding(107) @group(0) var<storage, read> entryPointParams_g_data_26 : array<f32>;

@binding(108) @group(0) var<storage, read> entryPointParams_x_data_26 : array<f32>;

@binding(109) @group(0) var<storage, read> entryPointParams_y_data_2 : array<f32>;

@binding(110) @group(0) var<storage, read_write> entryPointParams_out_26 : array<f32>;

struct EntryPointParams_std140_27
{
    @align(16) p_27 : Pulled_std140_0,
};

@binding(111) @group(0) var<uniform> entryPointParams_27 : EntryPointParams_std140_27;
@binding(112) @group(0) var<storage, read> entryPointParams_g_data_27 : array<f32>;

@binding(113) @group(0) var<storage, read> entryPointParams_x_data_27 : array<f32>;

@binding(114) @group(0) var<storage, read> entryPointParams_y_data_3 : array<f32>;

@binding(115) @group(0) var<storage, read_write> entryPointParams_out_27 : array<f32>;

struct EntryPointParams_std140_28
{
    @align(16) p_28 : Pulled_std140_0,
};

@binding(116) @group(0) var<uniform> entryPointParams_28 : EntryPointParams_std140_28;
@binding(117) @group(0) var<storage, read> entryPointParams_g_data_28 : array<f32>;

@binding(118) @group(0) var<storage, read> entryPointParams_x_data_28 : array<f32>;

@binding(119) @group(0) var<storage, read> entryPointParams_y_data_4 : array<f32>;

@binding(120) @group(0) var<storage, read_write> entryPointParams_out_28 : array<f32>;

struct EntryPointParams_std140_29
{
    @align(16) p_29 : Pulled_std140_0,
};

@binding(121) @group(0) var<uniform> entryPointParams_29 : EntryPointParams_std140_29;
@binding(122) @group(0) var<storage, read> entryPointParams_g_data_29 : array<f32>;

@binding(123) @group(0) var<storage, read> entryPointParams_x_data_29 : array<f32>;

@binding(124) @group(0) var<storage, read> entryPointParams_y_data_5 : array<f32>;

@binding(125) @group(0) var<storage, read_write> entryPointParams_out_29 : array<f32>;

struct EntryPointParams_std140_30
{
    @align(16) p_30 : Pulled_std140_0,
};

@binding(126) @group(0) var<uniform> entryPointParams_30 : EntryPointParams_std140_30;
@binding(127) @group(0) var<storage, read> entryPointParams_g_data_30 : array<f32>;

@binding(128) @group(0) var<storage, read> entryPointParams_x_data_30 : array<f32>;

@binding(129) @group(0) var<storage, read> entryPointParams_y_data_6 : array<f32>;

@binding(130) @group(0) var<storage, read_write> entryPointParams_out_30 : array<f32>;

struct EntryPointParams_std140_31
{
    @align(16) p_31 : Pulled_std140_0,
};

@binding(131) @group(0) var<uniform> entryPointParams_31 : EntryPointParams_std140_31;
@binding(132) @group(0) var<storage, read> entryPointParams_g_data_31 : array<f32>;

@binding(133) @group(0) var<storage, read> entryPointParams_x_data_31 : array<f32>;

@binding(134) @group(0) var<storage, read> entryPointParams_y_data_7 : array<f32>;

@binding(135) @group(0) var<storage, read_write> entryPointParams_out_31 : array<f32>;

struct EntryPointParams_std140_32
{
    @align(16) p_32 : Pulled_std140_0,
};

@binding(136) @group(0) var<uniform> entryPointParams_32 : EntryPointParams_std140_32;
@binding(137) @group(0) var<storage, read> entryPointParams_g_data_32 : array<f32>;

@binding(138) @group(0) var<storage, read> entryPointParams_x_data_32 : array<f32>;

@binding(139) @group(0) var<storage, read> entryPointParams_y_data_8 : array<f32>;

@binding(140) @group(0) var<storage, read_write> entryPointParams_out_32 : array<f32>;

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

fn with_sign_0( x_1 : f32,  sign_0 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_1))) & (u32(2147483647)))) | ((((bitcast<u32>((sign_0))) & (u32(2147483648)))))))));
}

fn sign_of_0( x_2 : f32) -> f32
{
    var _S10 : bool;
    if(is_nan_0(x_2))
    {
        _S10 = true;
    }
    else
    {
        _S10 = x_2 == 0.0f;
    }
    var _S11 : f32;
    if(_S10)
    {
        _S11 = x_2;
    }
    else
    {
        _S11 = with_sign_0(1.0f, x_2);
    }
    return _S11;
}

@compute
@workgroup_size(256, 1, 1)
fn abs_vjp_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        var _S12 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.g_strides_0, entryPointParams_0.p_0.g_offset_0);
        var g_0 : f32 = entryPointParams_g_data_0[_S12];
        var _S13 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.x_strides_0, entryPointParams_0.p_0.x_offset_0);
        entryPointParams_out_0[i_0] = g_0 * sign_of_0(entryPointParams_x_data_0[_S13]);
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn square_vjp_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        var _S14 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.g_strides_0, entryPointParams_1.p_1.g_offset_0);
        var g_1 : f32 = entryPointParams_g_data_1[_S14];
        var _S15 : u32 = position_0(i_1, entryPointParams_1.p_1.extents_0, entryPointParams_1.p_1.x_strides_0, entryPointParams_1.p_1.x_offset_0);
        entryPointParams_out_1[i_1] = g_1 * (2.0f * entryPointParams_x_data_1[_S15]);
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

fn is_normal_0( x_3 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_3))) >> (u32(23)))) & (u32(255)));
    var _S16 : bool;
    if(exponent_0 != u32(0))
    {
        _S16 = exponent_0 != u32(255);
    }
    else
    {
        _S16 = false;
    }
    return _S16;
}

fn mantissa_of_0( x_4 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_4))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_5 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_5))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_6 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_6))) & (u32(4294959104))))));
}

fn exact_product_0( x_7 : f32,  y_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_7 * y_0))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_8 : f32,  y_1 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_8);
    var y_high_0 : f32 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_8 - x_high_0) * y_1);
}

fn exponent_of_0( x_9 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_9))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn power_of_two_0( n_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_0 + i32(127)) << (u32(23))))));
}

fn scaled_0( x_10 : f32,  n_1 : i32) -> f32
{
    var first_0 : i32 = n_1 / i32(2);
    return x_10 * power_of_two_0(first_0) * power_of_two_0(n_1 - first_0);
}

fn divided_0( x_11 : f32,  y_2 : f32) -> f32
{
    var _S17 : bool;
    if(!is_normal_0(x_11))
    {
        _S17 = true;
    }
    else
    {
        _S17 = !is_normal_0(y_2);
    }
    if(_S17)
    {
        return x_11 / y_2;
    }
    var m_0 : f32 = mantissa_of_0(x_11);
    var d_0 : f32 = mantissa_of_0(y_2);
    var q_0 : f32 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_11) - exponent_of_0(y_2));
}

@compute
@workgroup_size(256, 1, 1)
fn sqrt_vjp_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
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
        var _S18 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.g_strides_0, entryPointParams_2.p_2.g_offset_0);
        var g_2 : f32 = entryPointParams_g_data_2[_S18];
        var _S19 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
        entryPointParams_out_2[i_2] = divided_0(0.5f * g_2, entryPointParams_x_data_2[_S19]);
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn rsqrt_vjp_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
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
        var _S20 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.g_strides_0, entryPointParams_3.p_3.g_offset_0);
        var g_3 : f32 = entryPointParams_g_data_3[_S20];
        var _S21 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
        var x_12 : f32 = entryPointParams_x_data_3[_S21];
        entryPointParams_out_3[i_3] = g_3 * (-0.5f * (x_12 * x_12 * x_12));
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn reciprocal_vjp_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
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
        var _S22 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.g_strides_0, entryPointParams_4.p_4.g_offset_0);
        var g_4 : f32 = entryPointParams_g_data_4[_S22];
        var _S23 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
        var x_13 : f32 = entryPointParams_x_data_4[_S23];
        entryPointParams_out_4[i_4] = g_4 * - (x_13 * x_13);
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn expm1_vjp_f32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
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
        var _S24 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.g_strides_0, entryPointParams_5.p_5.g_offset_0);
        var g_5 : f32 = entryPointParams_g_data_5[_S24];
        var _S25 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
        entryPointParams_out_5[i_5] = g_5 * (entryPointParams_x_data_5[_S25] + 1.0f);
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn log1p_vjp_f32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
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
        var _S26 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.g_strides_0, entryPointParams_6.p_6.g_offset_0);
        var g_6 : f32 = entryPointParams_g_data_6[_S26];
        var _S27 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
        entryPointParams_out_6[i_6] = divided_0(g_6, entryPointParams_x_data_6[_S27] + 1.0f);
        i_6 = i_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

fn is_finite_0( x_14 : f32) -> bool
{
    return (((bitcast<u32>((x_14))) & (u32(2147483647)))) < u32(2139095040);
}

fn nan_like_0( x_15 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_15))) | (u32(2143289344))))));
}

fn two_over_pi_0( word_0 : u32) -> u32
{
    switch(word_0)
    {
    case u32(1):
        {
            return u32(2734261102);
        }
    case u32(2):
        {
            return u32(1313084713);
        }
    case u32(3):
        {
            return u32(4230436817);
        }
    case u32(4):
        {
            return u32(4113882560);
        }
    case u32(5):
        {
            return u32(3680671129);
        }
    case u32(6):
        {
            return u32(1011060801);
        }
    case u32(7):
        {
            return u32(4266746795);
        }
    default :
        {
            return u32(0);
        }
    }
}

fn two_over_pi_from_0( word_1 : u32,  shift_0 : u32) -> u32
{
    var high_1 : u32 = two_over_pi_0(word_1);
    var low_1 : u32 = two_over_pi_0(word_1 + u32(1));
    var _S28 : u32;
    if(shift_0 == u32(0))
    {
        _S28 = high_1;
    }
    else
    {
        _S28 = (((high_1 << (shift_0))) | (((low_1 >> ((u32(32) - shift_0))))));
    }
    return _S28;
}

fn product_high_0( x_16 : u32,  y_3 : u32) -> u32
{
    var x_low_0 : u32 = (x_16 & (u32(65535)));
    var x_high_1 : u32 = (x_16 >> (u32(16)));
    var y_low_0 : u32 = (y_3 & (u32(65535)));
    var y_high_1 : u32 = (y_3 >> (u32(16)));
    var middle_0 : u32 = x_high_1 * y_low_0 + (((x_low_0 * y_low_0) >> (u32(16))));
    return x_high_1 * y_high_1 + ((middle_0 >> (u32(16)))) + (((x_low_0 * y_high_1 + ((middle_0 & (u32(65535))))) >> (u32(16))));
}

fn is_negative_0( x_17 : f32) -> bool
{
    return (((bitcast<u32>((x_17))) & (u32(2147483648)))) != u32(0);
}

struct Angle_0
{
     rest_2 : f32,
     quadrant_0 : u32,
};

fn reduce_large_0( x_18 : f32) -> Angle_0
{
    var _S29 : u32 = (bitcast<u32>((x_18)));
    var m_1 : u32 = (((_S29 & (u32(8388607)))) | (u32(8388608)));
    var first_1 : u32 = ((((_S29 >> (u32(23)))) & (u32(255)))) - u32(150) + u32(30);
    var word_2 : u32 = (first_1 >> (u32(5)));
    var shift_1 : u32 = (first_1 & (u32(31)));
    var w1_0 : u32 = two_over_pi_from_0(word_2 + u32(1), shift_1);
    var w0_0 : u32 = two_over_pi_from_0(word_2 + u32(2), shift_1);
    var p0_0 : u32 = m_1 * w0_0;
    var carry_0 : u32 = product_high_0(m_1, w0_0);
    var p1_0 : u32 = m_1 * w1_0 + carry_0;
    var _S30 : u32 = m_1 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_1, w1_0);
    var _S31 : i32;
    if(p1_0 < carry_0)
    {
        _S31 = i32(1);
    }
    else
    {
        _S31 = i32(0);
    }
    var p2_0 : u32 = _S30 + u32(_S31);
    var angle_0 : Angle_0;
    angle_0.quadrant_0 = (p2_0 >> (u32(30)));
    var high_2 : u32 = (((p2_0 << (u32(2)))) | (((p1_0 >> (u32(30))))));
    var low_2 : u32 = (((p1_0 << (u32(2)))) | (((p0_0 >> (u32(30))))));
    var is_beyond_0 : bool = ((high_2 & (u32(2147483648)))) != u32(0);
    var high_3 : u32;
    var low_3 : u32;
    if(is_beyond_0)
    {
        angle_0.quadrant_0 = angle_0.quadrant_0 + u32(1);
        var _S32 : u32 = ~high_2;
        if(low_2 == u32(0))
        {
            _S31 = i32(1);
        }
        else
        {
            _S31 = i32(0);
        }
        var _S33 : u32 = ~low_2 + u32(1);
        high_3 = _S32 + u32(_S31);
        low_3 = _S33;
    }
    else
    {
        high_3 = high_2;
        low_3 = low_2;
    }
    var turns_0 : f32 = f32(high_3) * 2.32830643653869629e-10f + f32(low_3) * 5.42101086242752217e-20f;
    var r_0 : f32 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    var _S34 : f32;
    if(is_beyond_0)
    {
        _S34 = - r_0;
    }
    else
    {
        _S34 = r_0;
    }
    angle_0.rest_2 = _S34;
    if(is_negative_0(x_18))
    {
        angle_0.rest_2 = - angle_0.rest_2;
        angle_0.quadrant_0 = u32(0) - angle_0.quadrant_0;
    }
    return angle_0;
}

fn reduce_angle_0( x_19 : f32) -> Angle_0
{
    if((abs(x_19)) > 1600.0f)
    {
        return reduce_large_0(x_19);
    }
    var n_2 : f32 = floor(x_19 * 0.63661974668502808f + 0.5f);
    var angle_1 : Angle_0;
    angle_1.rest_2 = x_19 - n_2 * 1.5706787109375f - n_2 * 0.00011761486530304f - n_2 * 9.92093629470502947e-10f;
    angle_1.quadrant_0 = u32(i32(n_2));
    return angle_1;
}

fn cosine_reduced_0( r_1 : f32) -> f32
{
    var z_0 : f32 = r_1 * r_1;
    var _S35 : f32 = 0.5f * z_0;
    var near_one_0 : f32 = 1.0f - _S35;
    return near_one_0 + (1.0f - near_one_0 - _S35 + z_0 * z_0 * ((0.00002443837911414f * z_0 + -0.00138873665127903f) * z_0 + 0.04166664555668831f));
}

fn sine_reduced_0( r_2 : f32) -> f32
{
    var z_1 : f32 = r_2 * r_2;
    return z_1 * r_2 * (((2.71830435849551577e-06f * z_1 + -0.00019839334709104f) * z_1 + 0.00833332911133766f) * z_1 + -0.1666666716337204f) + r_2;
}

fn sine_turned_0( x_20 : f32,  turns_1 : u32) -> f32
{
    if(!is_finite_0(x_20))
    {
        return nan_like_0(x_20);
    }
    var angle_2 : Angle_0 = reduce_angle_0(x_20);
    var quadrant_1 : u32 = angle_2.quadrant_0 + turns_1;
    var y_4 : f32;
    if(((quadrant_1 & (u32(1)))) != u32(0))
    {
        y_4 = cosine_reduced_0(angle_2.rest_2);
    }
    else
    {
        y_4 = sine_reduced_0(angle_2.rest_2);
    }
    return (bitcast<f32>((((bitcast<u32>((y_4))) ^ (((((quadrant_1 & (u32(2)))) << (u32(30)))))))));
}

fn math_cos_0( x_21 : f32) -> f32
{
    return sine_turned_0(x_21, u32(1));
}

@compute
@workgroup_size(256, 1, 1)
fn sin_vjp_f32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
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
        var _S36 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.g_strides_0, entryPointParams_7.p_7.g_offset_0);
        var g_7 : f32 = entryPointParams_g_data_7[_S36];
        var _S37 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
        entryPointParams_out_7[i_7] = g_7 * math_cos_0(entryPointParams_x_data_7[_S37]);
        i_7 = i_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

fn math_sin_0( x_22 : f32) -> f32
{
    var _S38 : f32;
    if(x_22 == 0.0f)
    {
        _S38 = x_22;
    }
    else
    {
        _S38 = sine_turned_0(x_22, u32(0));
    }
    return _S38;
}

@compute
@workgroup_size(256, 1, 1)
fn cos_vjp_f32(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
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
        var _S39 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.g_strides_0, entryPointParams_8.p_8.g_offset_0);
        var g_8 : f32 = entryPointParams_g_data_8[_S39];
        var _S40 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.x_strides_0, entryPointParams_8.p_8.x_offset_0);
        entryPointParams_out_8[i_8] = g_8 * - math_sin_0(entryPointParams_x_data_8[_S40]);
        i_8 = i_8 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn tan_vjp_f32(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
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
        var _S41 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.g_strides_0, entryPointParams_9.p_9.g_offset_0);
        var g_9 : f32 = entryPointParams_g_data_9[_S41];
        var _S42 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.x_strides_0, entryPointParams_9.p_9.x_offset_0);
        var x_23 : f32 = entryPointParams_x_data_9[_S42];
        entryPointParams_out_9[i_9] = g_9 * (x_23 * x_23 + 1.0f);
        i_9 = i_9 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

fn whole_exponent_0( x_24 : f32) -> f32
{
    return floor(x_24 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_25 : f32,  n_3 : f32) -> f32
{
    return x_25 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

fn expm1_reduced_0( r_3 : f32) -> f32
{
    return r_3 * r_3 * ((((0.00138131424318999f * r_3 + 0.00836941879242659f) * r_3 + 0.04166845604777336f) * r_3 + 0.16666515171527863f) * r_3 + 0.49999994039535522f) + r_3;
}

fn math_exp_pair_0( high_4 : f32,  low_4 : f32) -> f32
{
    var inside_0 : f32 = clamp(high_4, -104.0f, 89.0f);
    var n_4 : f32 = whole_exponent_0(inside_0 + low_4);
    var y_5 : f32 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_4), i32(n_4));
    var _S43 : f32;
    if(is_nan_0(high_4))
    {
        _S43 = high_4;
    }
    else
    {
        _S43 = y_5;
    }
    return _S43;
}

fn math_exp_0( x_26 : f32) -> f32
{
    return math_exp_pair_0(x_26, 0.0f);
}

fn math_cosh_0( x_27 : f32) -> f32
{
    var a_1 : f32 = abs(x_27);
    var e_0 : f32 = math_exp_0(min(a_1, 88.0f));
    var root_0 : f32 = math_exp_0(0.5f * a_1);
    var y_6 : f32;
    if(a_1 > 88.0f)
    {
        y_6 = 0.5f * root_0 * root_0;
    }
    else
    {
        y_6 = 0.5f * e_0 + 0.5f / e_0;
    }
    if(is_nan_0(x_27))
    {
        y_6 = x_27;
    }
    else
    {
    }
    return y_6;
}

@compute
@workgroup_size(256, 1, 1)
fn sinh_vjp_f32(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
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
        var _S44 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.g_strides_0, entryPointParams_10.p_10.g_offset_0);
        var g_10 : f32 = entryPointParams_g_data_10[_S44];
        var _S45 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.x_strides_0, entryPointParams_10.p_10.x_offset_0);
        entryPointParams_out_10[i_10] = g_10 * math_cosh_0(entryPointParams_x_data_10[_S45]);
        i_10 = i_10 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

fn math_expm1_0( x_28 : f32) -> f32
{
    var inside_1 : f32 = clamp(x_28, -18.0f, 89.0f);
    var is_small_0 : bool = (abs(inside_1)) < 0.5f;
    var n_5 : f32;
    if(is_small_0)
    {
        n_5 = 0.0f;
    }
    else
    {
        n_5 = whole_exponent_0(inside_1);
    }
    var r_4 : f32 = exp_remainder_0(inside_1, n_5);
    var q_1 : f32 = r_4 * r_4 * ((((((0.00002497161585779f * r_4 + 0.00019975086615887f) * r_4 + 0.00138885376509279f) * r_4 + 0.00833313725888729f) * r_4 + 0.0416666679084301f) * r_4 + 0.1666666716337204f) * r_4 + 0.5f) + r_4;
    var scale_0 : f32 = power_of_two_0(i32(n_5) - i32(1));
    var high_5 : f32 = scale_0 - 0.5f;
    var half_result_0 : f32 = high_5 + (scale_0 * q_1 + (scale_0 - high_5 - 0.5f));
    var y_7 : f32;
    if(is_small_0)
    {
        y_7 = q_1;
    }
    else
    {
        y_7 = half_result_0 + half_result_0;
    }
    if(is_nan_0(x_28))
    {
        n_5 = x_28;
    }
    else
    {
        n_5 = y_7;
    }
    return with_sign_0(n_5, x_28);
}

fn math_sinh_0( x_29 : f32) -> f32
{
    var a_2 : f32 = abs(x_29);
    var e_1 : f32 = math_expm1_0(min(a_2, 88.0f));
    var root_1 : f32 = math_exp_0(0.5f * a_2);
    var y_8 : f32;
    if(a_2 > 88.0f)
    {
        y_8 = 0.5f * root_1 * root_1;
    }
    else
    {
        y_8 = 0.5f * (e_1 + e_1 / (e_1 + 1.0f));
    }
    if(is_nan_0(x_29))
    {
        y_8 = x_29;
    }
    else
    {
    }
    return with_sign_0(y_8, x_29);
}

@compute
@workgroup_size(256, 1, 1)
fn cosh_vjp_f32(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
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
        var _S46 : u32 = position_0(i_11, entryPointParams_11.p_11.extents_0, entryPointParams_11.p_11.g_strides_0, entryPointParams_11.p_11.g_offset_0);
        var g_11 : f32 = entryPointParams_g_data_11[_S46];
        var _S47 : u32 = position_0(i_11, entryPointParams_11.p_11.extents_0, entryPointParams_11.p_11.x_strides_0, entryPointParams_11.p_11.x_offset_0);
        entryPointParams_out_11[i_11] = g_11 * math_sinh_0(entryPointParams_x_data_11[_S47]);
        i_11 = i_11 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

fn one_minus_square_0( x_30 : f32) -> f32
{
    return (1.0f - x_30) * (1.0f + x_30);
}

@compute
@workgroup_size(256, 1, 1)
fn tanh_vjp_f32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
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
        var _S48 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.g_strides_0, entryPointParams_12.p_12.g_offset_0);
        var g_12 : f32 = entryPointParams_g_data_12[_S48];
        var _S49 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.x_strides_0, entryPointParams_12.p_12.x_offset_0);
        entryPointParams_out_12[i_12] = g_12 * one_minus_square_0(entryPointParams_x_data_12[_S49]);
        i_12 = i_12 + entryPointParams_12.p_12.lanes_0;
    }
    return;
}

fn square_root_0( x_31 : f32) -> f32
{
    var _S50 : bool;
    if(!is_normal_0(x_31))
    {
        _S50 = true;
    }
    else
    {
        _S50 = is_negative_0(x_31);
    }
    var _S51 : f32;
    if(_S50)
    {
        if(is_negative_0(x_31))
        {
            _S50 = x_31 != 0.0f;
        }
        else
        {
            _S50 = false;
        }
        if(_S50)
        {
            _S51 = nan_like_0(x_31);
        }
        else
        {
            _S51 = sqrt(x_31);
        }
        return _S51;
    }
    var _S52 : i32 = exponent_of_0(x_31);
    var n_6 : i32 = (_S52 >> (u32(1)));
    var _S53 : f32 = mantissa_of_0(x_31);
    if((_S52 - i32(2) * n_6) == i32(1))
    {
        _S51 = 2.0f;
    }
    else
    {
        _S51 = 1.0f;
    }
    var m_2 : f32 = _S53 * _S51;
    var s_0 : f32 = sqrt(m_2);
    return (s_0 + residual_0(m_2, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_6);
}

fn over_root_0( square_0 : f32) -> f32
{
    return divided_0(1.0f, square_root_0(square_0));
}

@compute
@workgroup_size(256, 1, 1)
fn asinh_vjp_f32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
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
        var _S54 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.g_strides_0, entryPointParams_13.p_13.g_offset_0);
        var g_13 : f32 = entryPointParams_g_data_13[_S54];
        var _S55 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.x_strides_0, entryPointParams_13.p_13.x_offset_0);
        var x_32 : f32 = entryPointParams_x_data_13[_S55];
        entryPointParams_out_13[i_13] = g_13 * over_root_0(x_32 * x_32 + 1.0f);
        i_13 = i_13 + entryPointParams_13.p_13.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn acosh_vjp_f32(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
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
        var _S56 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.g_strides_0, entryPointParams_14.p_14.g_offset_0);
        var g_14 : f32 = entryPointParams_g_data_14[_S56];
        var _S57 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.x_strides_0, entryPointParams_14.p_14.x_offset_0);
        var x_33 : f32 = entryPointParams_x_data_14[_S57];
        entryPointParams_out_14[i_14] = g_14 * over_root_0((x_33 - 1.0f) * (x_33 + 1.0f));
        i_14 = i_14 + entryPointParams_14.p_14.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn atanh_vjp_f32(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
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
        var _S58 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.g_strides_0, entryPointParams_15.p_15.g_offset_0);
        var g_15 : f32 = entryPointParams_g_data_15[_S58];
        var _S59 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.x_strides_0, entryPointParams_15.p_15.x_offset_0);
        entryPointParams_out_15[i_15] = divided_0(g_15, one_minus_square_0(entryPointParams_x_data_15[_S59]));
        i_15 = i_15 + entryPointParams_15.p_15.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sigmoid_vjp_f32(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
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
        var _S60 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.g_strides_0, entryPointParams_16.p_16.g_offset_0);
        var g_16 : f32 = entryPointParams_g_data_16[_S60];
        var _S61 : u32 = position_0(i_16, entryPointParams_16.p_16.extents_0, entryPointParams_16.p_16.x_strides_0, entryPointParams_16.p_16.x_offset_0);
        var x_34 : f32 = entryPointParams_x_data_16[_S61];
        entryPointParams_out_16[i_16] = g_16 * (x_34 * (1.0f - x_34));
        i_16 = i_16 + entryPointParams_16.p_16.lanes_0;
    }
    return;
}

fn math_sigmoid_0( x_35 : f32) -> f32
{
    var e_2 : f32 = math_exp_0(- abs(x_35));
    var _S62 : f32;
    if(is_negative_0(x_35))
    {
        _S62 = e_2;
    }
    else
    {
        _S62 = 1.0f;
    }
    return _S62 / (1.0f + e_2);
}

@compute
@workgroup_size(256, 1, 1)
fn log_sigmoid_vjp_f32(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
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
        var _S63 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.g_strides_0, entryPointParams_17.p_17.g_offset_0);
        var g_17 : f32 = entryPointParams_g_data_17[_S63];
        var _S64 : u32 = position_0(i_17, entryPointParams_17.p_17.extents_0, entryPointParams_17.p_17.x_strides_0, entryPointParams_17.p_17.x_offset_0);
        entryPointParams_out_17[i_17] = g_17 * math_sigmoid_0(- entryPointParams_x_data_17[_S64]);
        i_17 = i_17 + entryPointParams_17.p_17.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn softplus_vjp_f32(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
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
        var _S65 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.g_strides_0, entryPointParams_18.p_18.g_offset_0);
        var g_18 : f32 = entryPointParams_g_data_18[_S65];
        var _S66 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.x_strides_0, entryPointParams_18.p_18.x_offset_0);
        entryPointParams_out_18[i_18] = g_18 * math_sigmoid_0(entryPointParams_x_data_18[_S66]);
        i_18 = i_18 + entryPointParams_18.p_18.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn relu_vjp_f32(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
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
        var _S67 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.g_strides_0, entryPointParams_19.p_19.g_offset_0);
        var g_19 : f32 = entryPointParams_g_data_19[_S67];
        var _S68 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.x_strides_0, entryPointParams_19.p_19.x_offset_0);
        var _S69 : f32;
        if(entryPointParams_x_data_19[_S68] > 0.0f)
        {
            _S69 = g_19;
        }
        else
        {
            _S69 = 0.0f;
        }
        entryPointParams_out_19[i_19] = _S69;
        i_19 = i_19 + entryPointParams_19.p_19.lanes_0;
    }
    return;
}

fn silu_slope_0( x_36 : f32) -> f32
{
    var sigmoid_0 : f32 = math_sigmoid_0(x_36);
    return sigmoid_0 * (1.0f + x_36 * (1.0f - sigmoid_0));
}

@compute
@workgroup_size(256, 1, 1)
fn silu_vjp_f32(@builtin(workgroup_id) gid_20 : vec3<u32>, @builtin(local_invocation_id) lid_20 : vec3<u32>)
{
    var i_20 : u32 = gid_20.x * u32(256) + lid_20.x;
    for(;;)
    {
        if(i_20 < (entryPointParams_20.p_20.count_0))
        {
        }
        else
        {
            break;
        }
        var _S70 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.g_strides_0, entryPointParams_20.p_20.g_offset_0);
        var g_20 : f32 = entryPointParams_g_data_20[_S70];
        var _S71 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.x_strides_0, entryPointParams_20.p_20.x_offset_0);
        entryPointParams_out_20[i_20] = g_20 * silu_slope_0(entryPointParams_x_data_20[_S71]);
        i_20 = i_20 + entryPointParams_20.p_20.lanes_0;
    }
    return;
}

fn normal_tail_0( a_3 : f32) -> f32
{
    var _S72 : f32 = min(a_3, 15.0f);
    var t_0 : f32 = (_S72 - 3.0f) / (_S72 + 3.0f);
    var high_6 : f32 = leading_half_0(_S72);
    return math_exp_pair_0(-0.5f * (high_6 * high_6), -0.5f * ((_S72 - high_6) * (_S72 + high_6))) * (((((((((0.00005316195893101f * t_0 + 0.00011501364497235f) * t_0 + -0.00033901291317306f) * t_0 + -0.00098328816238791f) * t_0 + 0.00290438742376864f) * t_0 + 0.00613194238394499f) * t_0 + -0.04621326178312302f) * t_0 + 0.12322504073381424f) * t_0 + -0.20640261471271515f) * t_0 + 0.12151394784450531f);
}

fn math_gelu_0( x_37 : f32) -> f32
{
    var a_4 : f32 = abs(x_37);
    var lost_0 : f32 = min(a_4, 3.4028234663852886e+38f) * normal_tail_0(a_4);
    var _S73 : f32;
    if(is_negative_0(x_37))
    {
        _S73 = 0.0f;
    }
    else
    {
        _S73 = x_37;
    }
    var y_9 : f32 = _S73 - lost_0;
    if(is_nan_0(x_37))
    {
        _S73 = x_37;
    }
    else
    {
        _S73 = y_9;
    }
    return with_sign_0(_S73, x_37);
}

fn gelu_slope_0( x_38 : f32) -> f32
{
    var distribution_0 : f32;
    if((abs(x_38)) < 1.00000000317107685e-30f)
    {
        distribution_0 = 0.5f;
    }
    else
    {
        distribution_0 = divided_0(math_gelu_0(x_38), x_38);
    }
    return distribution_0 + x_38 * (math_exp_0(-0.5f * (x_38 * x_38)) * 0.39894229173660278f);
}

@compute
@workgroup_size(256, 1, 1)
fn gelu_vjp_f32(@builtin(workgroup_id) gid_21 : vec3<u32>, @builtin(local_invocation_id) lid_21 : vec3<u32>)
{
    var i_21 : u32 = gid_21.x * u32(256) + lid_21.x;
    for(;;)
    {
        if(i_21 < (entryPointParams_21.p_21.count_0))
        {
        }
        else
        {
            break;
        }
        var _S74 : u32 = position_0(i_21, entryPointParams_21.p_21.extents_0, entryPointParams_21.p_21.g_strides_0, entryPointParams_21.p_21.g_offset_0);
        var g_21 : f32 = entryPointParams_g_data_21[_S74];
        var _S75 : u32 = position_0(i_21, entryPointParams_21.p_21.extents_0, entryPointParams_21.p_21.x_strides_0, entryPointParams_21.p_21.x_offset_0);
        entryPointParams_out_21[i_21] = g_21 * gelu_slope_0(entryPointParams_x_data_21[_S75]);
        i_21 = i_21 + entryPointParams_21.p_21.lanes_0;
    }
    return;
}

fn exp_normal_0( x_39 : f32) -> f32
{
    var n_7 : f32 = whole_exponent_0(x_39);
    var scale_1 : f32 = power_of_two_0(i32(n_7));
    return scale_1 * expm1_reduced_0(exp_remainder_0(x_39, n_7)) + scale_1;
}

fn math_tanh_0( x_40 : f32) -> f32
{
    var a_5 : f32 = abs(x_40);
    var z_2 : f32 = a_5 * a_5;
    var small_0 : f32 = z_2 * a_5 * ((((((-0.00035845238016918f * z_2 + 0.00230136583559215f) * z_2 + -0.00794610753655434f) * z_2 + 0.02148665860295296f) * z_2 + -0.05387980118393898f) * z_2 + 0.13332344591617584f) * z_2 + -0.33333295583724976f) + a_5;
    var large_0 : f32 = 1.0f - 2.0f / (exp_normal_0(min(a_5 + a_5, 20.0f)) + 1.0f);
    var y_10 : f32;
    if(a_5 >= 0.92000001668930054f)
    {
        y_10 = large_0;
    }
    else
    {
        y_10 = small_0;
    }
    if(is_nan_0(x_40))
    {
        y_10 = x_40;
    }
    else
    {
    }
    return with_sign_0(y_10, x_40);
}

fn gelu_tanh_slope_0( x_41 : f32) -> f32
{
    var square_1 : f32 = x_41 * x_41;
    var tanh_u_0 : f32 = math_tanh_0(x_41 * (square_1 * 0.03567740693688393f + 0.79788458347320557f));
    return 0.5f * (1.0f + tanh_u_0 + x_41 * one_minus_square_0(tanh_u_0) * (square_1 * 0.10703222453594208f + 0.79788458347320557f));
}

@compute
@workgroup_size(256, 1, 1)
fn gelu_tanh_vjp_f32(@builtin(workgroup_id) gid_22 : vec3<u32>, @builtin(local_invocation_id) lid_22 : vec3<u32>)
{
    var i_22 : u32 = gid_22.x * u32(256) + lid_22.x;
    for(;;)
    {
        if(i_22 < (entryPointParams_22.p_22.count_0))
        {
        }
        else
        {
            break;
        }
        var _S76 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.g_strides_0, entryPointParams_22.p_22.g_offset_0);
        var g_22 : f32 = entryPointParams_g_data_22[_S76];
        var _S77 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.x_strides_0, entryPointParams_22.p_22.x_offset_0);
        entryPointParams_out_22[i_22] = g_22 * gelu_tanh_slope_0(entryPointParams_x_data_22[_S77]);
        i_22 = i_22 + entryPointParams_22.p_22.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn clamp_vjp_f32(@builtin(workgroup_id) gid_23 : vec3<u32>, @builtin(local_invocation_id) lid_23 : vec3<u32>)
{
    var i_23 : u32 = gid_23.x * u32(256) + lid_23.x;
    for(;;)
    {
        if(i_23 < (entryPointParams_23.p_23.count_0))
        {
        }
        else
        {
            break;
        }
        var _S78 : u32 = position_0(i_23, entryPointParams_23.p_23.extents_0, entryPointParams_23.p_23.g_strides_0, entryPointParams_23.p_23.g_offset_0);
        var g_23 : f32 = entryPointParams_g_data_23[_S78];
        var _S79 : u32 = position_0(i_23, entryPointParams_23.p_23.extents_0, entryPointParams_23.p_23.x_strides_0, entryPointParams_23.p_23.x_offset_0);
        var x_42 : f32 = entryPointParams_x_data_23[_S79];
        var _S80 : bool;
        if(x_42 >= (entryPointParams_23.p_23.low_0))
        {
            _S80 = x_42 <= (entryPointParams_23.p_23.high_0);
        }
        else
        {
            _S80 = false;
        }
        var _S81 : f32;
        if(_S80)
        {
            _S81 = g_23;
        }
        else
        {
            _S81 = 0.0f;
        }
        entryPointParams_out_23[i_23] = _S81;
        i_23 = i_23 + entryPointParams_23.p_23.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn div_vjp_1_f32(@builtin(workgroup_id) gid_24 : vec3<u32>, @builtin(local_invocation_id) lid_24 : vec3<u32>)
{
    var i_24 : u32 = gid_24.x * u32(256) + lid_24.x;
    for(;;)
    {
        if(i_24 < (entryPointParams_24.p_24.count_0))
        {
        }
        else
        {
            break;
        }
        var _S82 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.g_strides_0, entryPointParams_24.p_24.g_offset_0);
        var g_24 : f32 = entryPointParams_g_data_24[_S82];
        var _S83 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.x_strides_0, entryPointParams_24.p_24.x_offset_0);
        var x_43 : f32 = entryPointParams_x_data_24[_S83];
        var _S84 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.y_strides_0, entryPointParams_24.p_24.y_offset_0);
        entryPointParams_out_24[i_24] = - divided_0(g_24 * x_43, entryPointParams_y_data_0[_S84]);
        i_24 = i_24 + entryPointParams_24.p_24.lanes_0;
    }
    return;
}

fn is_infinite_0( x_44 : f32) -> bool
{
    return (((bitcast<u32>((x_44))) & (u32(2147483647)))) == u32(2139095040);
}

fn positive_infinity_0( x_45 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_45))) | (u32(2139095040)))) & (u32(2139095040))))));
}

struct Split_0
{
     exponent_1 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_46 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_46)));
    var pattern_1 : u32;
    var lift_0 : i32;
    if(pattern_0 < u32(8388608))
    {
        pattern_1 = (bitcast<u32>((f32(pattern_0))));
        lift_0 = i32(149);
    }
    else
    {
        pattern_1 = pattern_0;
        lift_0 = i32(0);
    }
    var e_3 : i32 = ((i32(pattern_1) - i32(1061158912)) >> (u32(23)));
    var split_0 : Split_0;
    split_0.exponent_1 = e_3 - lift_0;
    split_0.fraction_0 = (bitcast<f32>((pattern_1 - ((u32(e_3) << (u32(23))))))) - 1.0f;
    return split_0;
}

fn leading_part_0( x_47 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_47))) & (u32(4294967280))))));
}

struct Pair_0
{
     high_7 : f32,
     low_5 : f32,
};

fn log_pair_0( x_48 : f32) -> Pair_0
{
    var split_1 : Split_0 = split_mantissa_0(x_48);
    var e_4 : f32 = f32(split_1.exponent_1);
    var g_25 : f32 = 2.0f + split_1.fraction_0;
    var s_1 : f32 = split_1.fraction_0 / g_25;
    var s_high_0 : f32 = leading_half_0(s_1);
    var g_high_0 : f32 = leading_11_bits_0(g_25);
    var s_low_0 : f32 = (split_1.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_1.fraction_0)) / g_25;
    var z_3 : f32 = s_1 * s_1;
    var whole_0 : f32 = e_4 * 0.693359375f;
    var twice_0 : f32 = s_high_0 + s_high_0;
    var head_0 : f32 = leading_part_0(whole_0 + twice_0);
    var low_6 : f32 = whole_0 - head_0 + twice_0 + (e_4 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_3 * s_1 * ((((0.18181818723678589f * z_3 + 0.2222222238779068f) * z_3 + 0.28571429848670959f) * z_3 + 0.40000000596046448f) * z_3 + 0.66666668653488159f)));
    var pair_0 : Pair_0;
    var _S85 : f32 = leading_half_0(head_0 + low_6);
    pair_0.high_7 = _S85;
    pair_0.low_5 = head_0 - _S85 + low_6;
    return pair_0;
}

fn power_of_magnitude_0( a_6 : f32,  y_11 : f32) -> f32
{
    var l_0 : Pair_0 = log_pair_0(a_6);
    var rough_0 : f32 = y_11 * l_0.high_7;
    var _S86 : bool;
    if(is_nan_0(rough_0))
    {
        _S86 = true;
    }
    else
    {
        _S86 = (abs(rough_0)) >= 200.0f;
    }
    if(_S86)
    {
        var _S87 : f32;
        if(rough_0 < 0.0f)
        {
            _S87 = -200.0f;
        }
        else
        {
            _S87 = 200.0f;
        }
        return math_exp_0(_S87);
    }
    var y_high_2 : f32 = leading_half_0(y_11);
    return math_exp_pair_0(y_high_2 * l_0.high_7, y_high_2 * l_0.low_5 + (y_11 - y_high_2) * (l_0.high_7 + l_0.low_5));
}

fn math_pow_0( x_49 : f32,  y_12 : f32) -> f32
{
    var is_odd_0 : bool;
    if(x_49 == 1.0f)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = y_12 == 0.0f;
    }
    if(is_odd_0)
    {
        return 1.0f;
    }
    var _S88 : bool = is_nan_0(x_49);
    if(_S88)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = is_nan_0(y_12);
    }
    var size_0 : f32;
    if(is_odd_0)
    {
        if(_S88)
        {
            size_0 = x_49;
        }
        else
        {
            size_0 = y_12;
        }
        return size_0;
    }
    var is_whole_0 : bool = (floor(y_12)) == y_12;
    if(is_whole_0)
    {
        var _S89 : f32 = 0.5f * y_12;
        is_odd_0 = (floor(_S89)) != _S89;
    }
    else
    {
        is_odd_0 = false;
    }
    var a_7 : f32 = abs(x_49);
    var _S90 : bool = is_infinite_0(y_12);
    var _S91 : bool;
    if(_S90)
    {
        _S91 = a_7 == 1.0f;
    }
    else
    {
        _S91 = false;
    }
    if(_S91)
    {
        return 1.0f;
    }
    var is_zero_0 : bool = (((bitcast<u32>((x_49))) & (u32(2147483647)))) == u32(0);
    if(is_zero_0)
    {
        _S91 = true;
    }
    else
    {
        _S91 = is_infinite_0(x_49);
    }
    if(_S91)
    {
        if(is_zero_0 == (is_negative_0(y_12)))
        {
            size_0 = positive_infinity_0(x_49);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S90)
        {
            if((a_7 > 1.0f) == (is_negative_0(y_12)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_49);
            }
        }
        else
        {
            if(is_negative_0(x_49))
            {
                _S91 = !is_whole_0;
            }
            else
            {
                _S91 = false;
            }
            var _S92 : f32 = 0.0f;
            if(_S91)
            {
                return nan_like_0(x_49);
            }
            else
            {
                _S92 = power_of_magnitude_0(a_7, y_12);
            }
            size_0 = _S92;
        }
    }
    if(is_negative_0(x_49))
    {
    }
    else
    {
        is_odd_0 = false;
    }
    if(is_odd_0)
    {
        size_0 = - size_0;
    }
    else
    {
    }
    return size_0;
}

@compute
@workgroup_size(256, 1, 1)
fn pow_vjp_0_f32(@builtin(workgroup_id) gid_25 : vec3<u32>, @builtin(local_invocation_id) lid_25 : vec3<u32>)
{
    var i_25 : u32 = gid_25.x * u32(256) + lid_25.x;
    for(;;)
    {
        if(i_25 < (entryPointParams_25.p_25.count_0))
        {
        }
        else
        {
            break;
        }
        var _S93 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.g_strides_0, entryPointParams_25.p_25.g_offset_0);
        var g_26 : f32 = entryPointParams_g_data_25[_S93];
        var _S94 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.x_strides_0, entryPointParams_25.p_25.x_offset_0);
        var x_50 : f32 = entryPointParams_x_data_25[_S94];
        var _S95 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.y_strides_0, entryPointParams_25.p_25.y_offset_0);
        var y_13 : f32 = entryPointParams_y_data_1[_S95];
        var _S96 : f32;
        if(y_13 == 0.0f)
        {
            _S96 = 0.0f;
        }
        else
        {
            _S96 = g_26 * (y_13 * math_pow_0(x_50, y_13 - 1.0f));
        }
        entryPointParams_out_25[i_25] = _S96;
        i_25 = i_25 + entryPointParams_25.p_25.lanes_0;
    }
    return;
}

fn log_sum_0( e_5 : f32,  f_0 : f32) -> f32
{
    var z_4 : f32 = f_0 * f_0;
    var high_8 : f32 = e_5 * 0.693359375f;
    var sum_0 : f32 = high_8 + f_0;
    return sum_0 + (f_0 - (sum_0 - high_8) + (z_4 * -0.5f + (z_4 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_5 * -0.00021219444170129f)));
}

fn math_log_0( x_51 : f32) -> f32
{
    if((((bitcast<u32>((x_51))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_51);
    }
    var _S97 : bool;
    if(is_nan_0(x_51))
    {
        _S97 = true;
    }
    else
    {
        _S97 = is_negative_0(x_51);
    }
    if(_S97)
    {
        return nan_like_0(x_51);
    }
    if(is_infinite_0(x_51))
    {
        return x_51;
    }
    var split_2 : Split_0 = split_mantissa_0(x_51);
    return log_sum_0(f32(split_2.exponent_1), split_2.fraction_0);
}

@compute
@workgroup_size(256, 1, 1)
fn pow_vjp_1_f32(@builtin(workgroup_id) gid_26 : vec3<u32>, @builtin(local_invocation_id) lid_26 : vec3<u32>)
{
    var i_26 : u32 = gid_26.x * u32(256) + lid_26.x;
    for(;;)
    {
        if(i_26 < (entryPointParams_26.p_26.count_0))
        {
        }
        else
        {
            break;
        }
        var _S98 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.g_strides_0, entryPointParams_26.p_26.g_offset_0);
        var g_27 : f32 = entryPointParams_g_data_26[_S98];
        var _S99 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.x_strides_0, entryPointParams_26.p_26.x_offset_0);
        var x_52 : f32 = entryPointParams_x_data_26[_S99];
        var _S100 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.y_strides_0, entryPointParams_26.p_26.y_offset_0);
        var y_14 : f32 = entryPointParams_y_data_2[_S100];
        var _S101 : bool;
        if(x_52 == 0.0f)
        {
            _S101 = y_14 >= 0.0f;
        }
        else
        {
            _S101 = false;
        }
        var _S102 : f32;
        if(_S101)
        {
            _S102 = 0.0f;
        }
        else
        {
            _S102 = g_27 * (math_pow_0(x_52, y_14) * math_log_0(x_52));
        }
        entryPointParams_out_26[i_26] = _S102;
        i_26 = i_26 + entryPointParams_26.p_26.lanes_0;
    }
    return;
}

fn won_0( g_28 : f32,  wins_0 : bool,  ties_0 : bool) -> f32
{
    var _S103 : f32;
    if(wins_0)
    {
        _S103 = g_28;
    }
    else
    {
        if(ties_0)
        {
            _S103 = 0.5f * g_28;
        }
        else
        {
            _S103 = 0.0f;
        }
    }
    return _S103;
}

@compute
@workgroup_size(256, 1, 1)
fn maximum_vjp_0_f32(@builtin(workgroup_id) gid_27 : vec3<u32>, @builtin(local_invocation_id) lid_27 : vec3<u32>)
{
    var i_27 : u32 = gid_27.x * u32(256) + lid_27.x;
    for(;;)
    {
        if(i_27 < (entryPointParams_27.p_27.count_0))
        {
        }
        else
        {
            break;
        }
        var _S104 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.g_strides_0, entryPointParams_27.p_27.g_offset_0);
        var g_29 : f32 = entryPointParams_g_data_27[_S104];
        var _S105 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.x_strides_0, entryPointParams_27.p_27.x_offset_0);
        var x_53 : f32 = entryPointParams_x_data_27[_S105];
        var _S106 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.y_strides_0, entryPointParams_27.p_27.y_offset_0);
        var y_15 : f32 = entryPointParams_y_data_3[_S106];
        entryPointParams_out_27[i_27] = won_0(g_29, x_53 > y_15, x_53 == y_15);
        i_27 = i_27 + entryPointParams_27.p_27.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn maximum_vjp_1_f32(@builtin(workgroup_id) gid_28 : vec3<u32>, @builtin(local_invocation_id) lid_28 : vec3<u32>)
{
    var i_28 : u32 = gid_28.x * u32(256) + lid_28.x;
    for(;;)
    {
        if(i_28 < (entryPointParams_28.p_28.count_0))
        {
        }
        else
        {
            break;
        }
        var _S107 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.g_strides_0, entryPointParams_28.p_28.g_offset_0);
        var g_30 : f32 = entryPointParams_g_data_28[_S107];
        var _S108 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.x_strides_0, entryPointParams_28.p_28.x_offset_0);
        var x_54 : f32 = entryPointParams_x_data_28[_S108];
        var _S109 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.y_strides_0, entryPointParams_28.p_28.y_offset_0);
        var y_16 : f32 = entryPointParams_y_data_4[_S109];
        entryPointParams_out_28[i_28] = won_0(g_30, y_16 > x_54, x_54 == y_16);
        i_28 = i_28 + entryPointParams_28.p_28.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn minimum_vjp_0_f32(@builtin(workgroup_id) gid_29 : vec3<u32>, @builtin(local_invocation_id) lid_29 : vec3<u32>)
{
    var i_29 : u32 = gid_29.x * u32(256) + lid_29.x;
    for(;;)
    {
        if(i_29 < (entryPointParams_29.p_29.count_0))
        {
        }
        else
        {
            break;
        }
        var _S110 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.g_strides_0, entryPointParams_29.p_29.g_offset_0);
        var g_31 : f32 = entryPointParams_g_data_29[_S110];
        var _S111 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.x_strides_0, entryPointParams_29.p_29.x_offset_0);
        var x_55 : f32 = entryPointParams_x_data_29[_S111];
        var _S112 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.y_strides_0, entryPointParams_29.p_29.y_offset_0);
        var y_17 : f32 = entryPointParams_y_data_5[_S112];
        entryPointParams_out_29[i_29] = won_0(g_31, x_55 < y_17, x_55 == y_17);
        i_29 = i_29 + entryPointParams_29.p_29.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn minimum_vjp_1_f32(@builtin(workgroup_id) gid_30 : vec3<u32>, @builtin(local_invocation_id) lid_30 : vec3<u32>)
{
    var i_30 : u32 = gid_30.x * u32(256) + lid_30.x;
    for(;;)
    {
        if(i_30 < (entryPointParams_30.p_30.count_0))
        {
        }
        else
        {
            break;
        }
        var _S113 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.g_strides_0, entryPointParams_30.p_30.g_offset_0);
        var g_32 : f32 = entryPointParams_g_data_30[_S113];
        var _S114 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.x_strides_0, entryPointParams_30.p_30.x_offset_0);
        var x_56 : f32 = entryPointParams_x_data_30[_S114];
        var _S115 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.y_strides_0, entryPointParams_30.p_30.y_offset_0);
        var y_18 : f32 = entryPointParams_y_data_6[_S115];
        entryPointParams_out_30[i_30] = won_0(g_32, y_18 < x_56, x_56 == y_18);
        i_30 = i_30 + entryPointParams_30.p_30.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn atan2_vjp_0_f32(@builtin(workgroup_id) gid_31 : vec3<u32>, @builtin(local_invocation_id) lid_31 : vec3<u32>)
{
    var i_31 : u32 = gid_31.x * u32(256) + lid_31.x;
    for(;;)
    {
        if(i_31 < (entryPointParams_31.p_31.count_0))
        {
        }
        else
        {
            break;
        }
        var _S116 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.g_strides_0, entryPointParams_31.p_31.g_offset_0);
        var g_33 : f32 = entryPointParams_g_data_31[_S116];
        var _S117 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.x_strides_0, entryPointParams_31.p_31.x_offset_0);
        var x_57 : f32 = entryPointParams_x_data_31[_S117];
        var _S118 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.y_strides_0, entryPointParams_31.p_31.y_offset_0);
        var y_19 : f32 = entryPointParams_y_data_7[_S118];
        entryPointParams_out_31[i_31] = divided_0(g_33 * y_19, x_57 * x_57 + y_19 * y_19);
        i_31 = i_31 + entryPointParams_31.p_31.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn atan2_vjp_1_f32(@builtin(workgroup_id) gid_32 : vec3<u32>, @builtin(local_invocation_id) lid_32 : vec3<u32>)
{
    var i_32 : u32 = gid_32.x * u32(256) + lid_32.x;
    for(;;)
    {
        if(i_32 < (entryPointParams_32.p_32.count_0))
        {
        }
        else
        {
            break;
        }
        var _S119 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.g_strides_0, entryPointParams_32.p_32.g_offset_0);
        var g_34 : f32 = entryPointParams_g_data_32[_S119];
        var _S120 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.x_strides_0, entryPointParams_32.p_32.x_offset_0);
        var x_58 : f32 = entryPointParams_x_data_32[_S120];
        var _S121 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.y_strides_0, entryPointParams_32.p_32.y_offset_0);
        var y_20 : f32 = entryPointParams_y_data_8[_S121];
        entryPointParams_out_32[i_32] = - divided_0(g_34 * x_58, x_58 * x_58 + y_20 * y_20);
        i_32 = i_32 + entryPointParams_32.p_32.lanes_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Strided_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Strided_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Strided_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_x_data_3 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Strided_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Strided_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(16) @group(0) var<storage, read> entryPointParams_x_data_5 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Strided_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(19) @group(0) var<storage, read> entryPointParams_x_data_6 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Strided_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(22) @group(0) var<storage, read> entryPointParams_x_data_7 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_7 : array<f32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Strided_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_8 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_out_8 : array<f32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Strided_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(28) @group(0) var<storage, read> entryPointParams_x_data_9 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_9 : array<f32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Strided_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(31) @group(0) var<storage, read> entryPointParams_x_data_10 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_out_10 : array<f32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Strided_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(34) @group(0) var<storage, read> entryPointParams_x_data_11 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_out_11 : array<f32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Strided_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(37) @group(0) var<storage, read> entryPointParams_x_data_12 : array<f32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_out_12 : array<f32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Strided_std140_0,
};

@binding(39) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(40) @group(0) var<storage, read> entryPointParams_x_data_13 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_13 : array<f32>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Strided_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(43) @group(0) var<storage, read> entryPointParams_x_data_14 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_out_14 : array<f32>;

struct EntryPointParams_std140_15
{
    @align(16) p_15 : Strided_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_15 : EntryPointParams_std140_15;
@binding(46) @group(0) var<storage, read> entryPointParams_x_data_15 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_out_15 : array<f32>;

struct EntryPointParams_std140_16
{
    @align(16) p_16 : Strided_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_16 : EntryPointParams_std140_16;
@binding(49) @group(0) var<storage, read> entryPointParams_x_data_16 : array<f32>;

@binding(50) @group(0) var<storage, read_write> entryPointParams_out_16 : array<f32>;

struct EntryPointParams_std140_17
{
    @align(16) p_17 : Strided_std140_0,
};

@binding(51) @group(0) var<uniform> entryPointParams_17 : EntryPointParams_std140_17;
@binding(52) @group(0) var<storage, read> entryPointParams_x_data_17 : array<f32>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_out_17 : array<f32>;

struct EntryPointParams_std140_18
{
    @align(16) p_18 : Strided_std140_0,
};

@binding(54) @group(0) var<uniform> entryPointParams_18 : EntryPointParams_std140_18;
@binding(55) @group(0) var<storage, read> entryPointParams_x_data_18 : array<f32>;

@binding(56) @group(0) var<storage, read_write> entryPointParams_out_18 : array<f32>;

struct EntryPointParams_std140_19
{
    @align(16) p_19 : Strided_std140_0,
};

@binding(57) @group(0) var<uniform> entryPointParams_19 : EntryPointParams_std140_19;
@binding(58) @group(0) var<storage, read> entryPointParams_x_data_19 : array<f32>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_out_19 : array<f32>;

struct EntryPointParams_std140_20
{
    @align(16) p_20 : Strided_std140_0,
};

@binding(60) @group(0) var<uniform> entryPointParams_20 : EntryPointParams_std140_20;
@binding(61) @group(0) var<storage, read> entryPointParams_x_data_20 : array<f32>;

@binding(62) @group(0) var<storage, read_write> entryPointParams_out_20 : array<f32>;

struct EntryPointParams_std140_21
{
    @align(16) p_21 : Strided_std140_0,
};

@binding(63) @group(0) var<uniform> entryPointParams_21 : EntryPointParams_std140_21;
@binding(64) @group(0) var<storage, read> entryPointParams_x_data_21 : array<f32>;

@binding(65) @group(0) var<storage, read_write> entryPointParams_out_21 : array<f32>;

struct EntryPointParams_std140_22
{
    @align(16) p_22 : Strided_std140_0,
};

@binding(66) @group(0) var<uniform> entryPointParams_22 : EntryPointParams_std140_22;
@binding(67) @group(0) var<storage, read> entryPointParams_x_data_22 : array<f32>;

@binding(68) @group(0) var<storage, read_write> entryPointParams_out_22 : array<f32>;

struct EntryPointParams_std140_23
{
    @align(16) p_23 : Strided_std140_0,
};

@binding(69) @group(0) var<uniform> entryPointParams_23 : EntryPointParams_std140_23;
@binding(70) @group(0) var<storage, read> entryPointParams_x_data_23 : array<f32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_out_23 : array<f32>;

struct EntryPointParams_std140_24
{
    @align(16) p_24 : Strided_std140_0,
};

@binding(72) @group(0) var<uniform> entryPointParams_24 : EntryPointParams_std140_24;
@binding(73) @group(0) var<storage, read> entryPointParams_x_data_24 : array<f32>;

@binding(74) @group(0) var<storage, read_write> entryPointParams_out_24 : array<f32>;

struct EntryPointParams_std140_25
{
    @align(16) p_25 : Strided_std140_0,
};

@binding(75) @group(0) var<uniform> entryPointParams_25 : EntryPointParams_std140_25;
@binding(76) @group(0) var<storage, read> entryPointParams_x_data_25 : array<f32>;

@binding(77) @group(0) var<storage, read_write> entryPointParams_out_25 : array<f32>;

struct EntryPointParams_std140_26
{
    @align(16) p_26 : Strided_std140_0,
};

@binding(78) @group(0) var<uniform> entryPointParams_26 : EntryPointParams_std140_26;
@binding(79) @group(0) var<storage, read> entryPointParams_x_data_26 : array<f32>;

@binding(80) @group(0) var<storage, read_write> entryPointParams_out_26 : array<f32>;

struct EntryPointParams_std140_27
{
    @align(16) p_27 : Strided_std140_0,
};

@binding(81) @group(0) var<uniform> entryPointParams_27 : EntryPointParams_std140_27;
@binding(82) @group(0) var<storage, read> entryPointParams_x_data_27 : array<f32>;

@binding(83) @group(0) var<storage, read_write> entryPointParams_out_27 : array<f32>;

struct EntryPointParams_std140_28
{
    @align(16) p_28 : Strided_std140_0,
};

@binding(84) @group(0) var<uniform> entryPointParams_28 : EntryPointParams_std140_28;
@binding(85) @group(0) var<storage, read> entryPointParams_x_data_28 : array<f32>;

@binding(86) @group(0) var<storage, read_write> entryPointParams_out_28 : array<f32>;

struct EntryPointParams_std140_29
{
    @align(16) p_29 : Strided_std140_0,
};

@binding(87) @group(0) var<uniform> entryPointParams_29 : EntryPointParams_std140_29;
@binding(88) @group(0) var<storage, read> entryPointParams_x_data_29 : array<f32>;

@binding(89) @group(0) var<storage, read_write> entryPointParams_out_29 : array<f32>;

struct EntryPointParams_std140_30
{
    @align(16) p_30 : Strided_std140_0,
};

@binding(90) @group(0) var<uniform> entryPointParams_30 : EntryPointParams_std140_30;
@binding(91) @group(0) var<storage, read> entryPointParams_x_data_30 : array<f32>;

@binding(92) @group(0) var<storage, read> entryPointParams_y_data_0 : array<f32>;

@binding(93) @group(0) var<storage, read_write> entryPointParams_out_30 : array<f32>;

struct EntryPointParams_std140_31
{
    @align(16) p_31 : Strided_std140_0,
};

@binding(94) @group(0) var<uniform> entryPointParams_31 : EntryPointParams_std140_31;
@binding(95) @group(0) var<storage, read> entryPointParams_x_data_31 : array<f32>;

@binding(96) @group(0) var<storage, read> entryPointParams_y_data_1 : array<f32>;

@binding(97) @group(0) var<storage, read_write> entryPointParams_out_31 : array<f32>;

struct EntryPointParams_std140_32
{
    @align(16) p_32 : Strided_std140_0,
};

@binding(98) @group(0) var<uniform> entryPointParams_32 : EntryPointParams_std140_32;
@binding(99) @group(0) var<storage, read> entryPointParams_x_data_32 : array<f32>;

@binding(100) @group(0) var<storage, read> entryPointParams_y_data_2 : array<f32>;

@binding(101) @group(0) var<storage, read_write> entryPointParams_out_32 : array<f32>;

struct EntryPointParams_std140_33
{
    @align(16) p_33 : Strided_std140_0,
};

@binding(102) @group(0) var<uniform> entryPointParams_33 : EntryPointParams_std140_33;
@binding(103) @group(0) var<storage, read> entryPointParams_x_data_33 : array<f32>;

@binding(104) @group(0) var<storage, read> entryPointParams_y_data_3 : array<f32>;

@binding(105) @group(0) var<storage, read_write> entryPointParams_out_33 : array<f32>;

struct EntryPointParams_std140_34
{
    @align(16) p_34 : Strided_std140_0,
};

@binding(106) @group(0) var<uniform> entryPointParams_34 : EntryPointParams_std140_34;
@binding(107) @group(0) var<storage, read> entryPointParams_x_data_34 : array<f32>;

@binding(108) @group(0) var<storage, read> entryPointParams_y_data_4 : array<f32>;

@binding(109) @group(0) var<storage, read_write> entryPointParams_out_34 : array<f32>;

struct EntryPointParams_std140_35
{
    @align(16) p_35 : Strided_std140_0,
};

@binding(110) @group(0) var<uniform> entryPointParams_35 : EntryPointParams_std140_35;
@binding(111) @group(0) var<storage, read> entryPointParams_x_data_35 : array<f32>;

@binding(112) @group(0) var<storage, read> entryPointParams_y_data_5 : array<f32>;

@binding(113) @group(0) var<storage, read_write> entryPointParams_out_35 : array<f32>;

struct EntryPointParams_std140_36
{
    @align(16) p_36 : Strided_std140_0,
};

@binding(114) @group(0) var<uniform> entryPointParams_36 : EntryPointParams_std140_36;
@binding(115) @group(0) var<storage, read> entryPointParams_x_data_36 : array<f32>;

@binding(116) @group(0) var<storage, read> entryPointParams_y_data_6 : array<f32>;

@binding(117) @group(0) var<storage, read_write> entryPointParams_out_36 : array<f32>;

struct EntryPointParams_std140_37
{
    @align(16) p_37 : Strided_std140_0,
};

@binding(118) @group(0) var<uniform> entryPointParams_37 : EntryPointParams_std140_37;
@binding(119) @group(0) var<storage, read> entryPointParams_x_data_37 : array<f32>;

@binding(120) @group(0) var<storage, read> entryPointParams_y_data_7 : array<f32>;

@binding(121) @group(0) var<storage, read_write> entryPointParams_out_37 : array<f32>;

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
fn neg_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
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
        entryPointParams_out_0[i_0] = - entryPointParams_x_data_0[_S10];
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn abs_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
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
        entryPointParams_out_1[i_1] = abs(entryPointParams_x_data_1[_S11]);
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
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
    var _S12 : bool;
    if(is_nan_0(x_2))
    {
        _S12 = true;
    }
    else
    {
        _S12 = x_2 == 0.0f;
    }
    var _S13 : f32;
    if(_S12)
    {
        _S13 = x_2;
    }
    else
    {
        _S13 = with_sign_0(1.0f, x_2);
    }
    return _S13;
}

@compute
@workgroup_size(256, 1, 1)
fn sign_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
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
        var _S14 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
        entryPointParams_out_2[i_2] = sign_of_0(entryPointParams_x_data_2[_S14]);
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn square_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
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
        var x_3 : f32 = entryPointParams_x_data_3[_S15];
        entryPointParams_out_3[i_3] = x_3 * x_3;
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

fn is_normal_0( x_4 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_4))) >> (u32(23)))) & (u32(255)));
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

fn is_negative_0( x_5 : f32) -> bool
{
    return (((bitcast<u32>((x_5))) & (u32(2147483648)))) != u32(0);
}

fn nan_like_0( x_6 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_6))) | (u32(2143289344))))));
}

fn exponent_of_0( x_7 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_7))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn mantissa_of_0( x_8 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_8))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_9 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_9))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_10 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_10))) & (u32(4294959104))))));
}

fn exact_product_0( x_11 : f32,  y_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_11 * y_0))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_12 : f32,  y_1 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_12);
    var y_high_0 : f32 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_12 - x_high_0) * y_1);
}

fn power_of_two_0( n_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_0 + i32(127)) << (u32(23))))));
}

fn square_root_0( x_13 : f32) -> f32
{
    var _S17 : bool;
    if(!is_normal_0(x_13))
    {
        _S17 = true;
    }
    else
    {
        _S17 = is_negative_0(x_13);
    }
    var _S18 : f32;
    if(_S17)
    {
        if(is_negative_0(x_13))
        {
            _S17 = x_13 != 0.0f;
        }
        else
        {
            _S17 = false;
        }
        if(_S17)
        {
            _S18 = nan_like_0(x_13);
        }
        else
        {
            _S18 = sqrt(x_13);
        }
        return _S18;
    }
    var _S19 : i32 = exponent_of_0(x_13);
    var n_1 : i32 = (_S19 >> (u32(1)));
    var _S20 : f32 = mantissa_of_0(x_13);
    if((_S19 - i32(2) * n_1) == i32(1))
    {
        _S18 = 2.0f;
    }
    else
    {
        _S18 = 1.0f;
    }
    var m_0 : f32 = _S20 * _S18;
    var s_0 : f32 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_1);
}

@compute
@workgroup_size(256, 1, 1)
fn sqrt_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
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
        var _S21 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
        entryPointParams_out_4[i_4] = square_root_0(entryPointParams_x_data_4[_S21]);
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

fn scaled_0( x_14 : f32,  n_2 : i32) -> f32
{
    var first_0 : i32 = n_2 / i32(2);
    return x_14 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

fn divided_0( x_15 : f32,  y_2 : f32) -> f32
{
    var _S22 : bool;
    if(!is_normal_0(x_15))
    {
        _S22 = true;
    }
    else
    {
        _S22 = !is_normal_0(y_2);
    }
    if(_S22)
    {
        return x_15 / y_2;
    }
    var m_1 : f32 = mantissa_of_0(x_15);
    var d_0 : f32 = mantissa_of_0(y_2);
    var q_0 : f32 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_15) - exponent_of_0(y_2));
}

@compute
@workgroup_size(256, 1, 1)
fn rsqrt_f32(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
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
        var _S23 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
        entryPointParams_out_5[i_5] = divided_0(1.0f, square_root_0(entryPointParams_x_data_5[_S23]));
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn reciprocal_f32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
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
        var _S24 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
        entryPointParams_out_6[i_6] = divided_0(1.0f, entryPointParams_x_data_6[_S24]);
        i_6 = i_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn relu_f32(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
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
        var _S25 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
        var x_16 : f32 = entryPointParams_x_data_7[_S25];
        var _S26 : f32;
        if(is_nan_0(x_16))
        {
            _S26 = x_16;
        }
        else
        {
            _S26 = max(x_16, 0.0f);
        }
        entryPointParams_out_7[i_7] = _S26;
        i_7 = i_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn floor_f32(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
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
        var _S27 : u32 = position_0(i_8, entryPointParams_8.p_8.extents_0, entryPointParams_8.p_8.x_strides_0, entryPointParams_8.p_8.x_offset_0);
        entryPointParams_out_8[i_8] = floor(entryPointParams_x_data_8[_S27]);
        i_8 = i_8 + entryPointParams_8.p_8.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn ceil_f32(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
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
        var _S28 : u32 = position_0(i_9, entryPointParams_9.p_9.extents_0, entryPointParams_9.p_9.x_strides_0, entryPointParams_9.p_9.x_offset_0);
        entryPointParams_out_9[i_9] = ceil(entryPointParams_x_data_9[_S28]);
        i_9 = i_9 + entryPointParams_9.p_9.lanes_0;
    }
    return;
}

fn rounded_even_0( x_17 : f32) -> f32
{
    var below_0 : f32 = floor(x_17);
    var rest_2 : f32 = x_17 - below_0;
    var _S29 : f32 = 0.5f * below_0;
    var is_odd_0 : bool = (floor(_S29)) != _S29;
    var is_up_0 : bool;
    if(rest_2 > 0.5f)
    {
        is_up_0 = true;
    }
    else
    {
        if(rest_2 == 0.5f)
        {
            is_up_0 = is_odd_0;
        }
        else
        {
            is_up_0 = false;
        }
    }
    var _S30 : f32;
    if(is_up_0)
    {
        _S30 = below_0 + 1.0f;
    }
    else
    {
        _S30 = below_0;
    }
    return with_sign_0(_S30, x_17);
}

@compute
@workgroup_size(256, 1, 1)
fn round_f32(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
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
        var _S31 : u32 = position_0(i_10, entryPointParams_10.p_10.extents_0, entryPointParams_10.p_10.x_strides_0, entryPointParams_10.p_10.x_offset_0);
        entryPointParams_out_10[i_10] = rounded_even_0(entryPointParams_x_data_10[_S31]);
        i_10 = i_10 + entryPointParams_10.p_10.lanes_0;
    }
    return;
}

fn whole_exponent_0( x_18 : f32) -> f32
{
    return floor(x_18 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_19 : f32,  n_3 : f32) -> f32
{
    return x_19 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

fn expm1_reduced_0( r_0 : f32) -> f32
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

fn math_exp_pair_0( high_0 : f32,  low_0 : f32) -> f32
{
    var inside_0 : f32 = clamp(high_0, -104.0f, 89.0f);
    var n_4 : f32 = whole_exponent_0(inside_0 + low_0);
    var y_3 : f32 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_0), i32(n_4));
    var _S32 : f32;
    if(is_nan_0(high_0))
    {
        _S32 = high_0;
    }
    else
    {
        _S32 = y_3;
    }
    return _S32;
}

fn math_exp_0( x_20 : f32) -> f32
{
    return math_exp_pair_0(x_20, 0.0f);
}

@compute
@workgroup_size(256, 1, 1)
fn exp_f32(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
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
        entryPointParams_out_11[i_11] = math_exp_0(entryPointParams_x_data_11[_S33]);
        i_11 = i_11 + entryPointParams_11.p_11.lanes_0;
    }
    return;
}

fn math_expm1_0( x_21 : f32) -> f32
{
    var inside_1 : f32 = clamp(x_21, -18.0f, 89.0f);
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
    var r_1 : f32 = exp_remainder_0(inside_1, n_5);
    var q_1 : f32 = r_1 * r_1 * ((((((0.00002497161585779f * r_1 + 0.00019975086615887f) * r_1 + 0.00138885376509279f) * r_1 + 0.00833313725888729f) * r_1 + 0.0416666679084301f) * r_1 + 0.1666666716337204f) * r_1 + 0.5f) + r_1;
    var scale_0 : f32 = power_of_two_0(i32(n_5) - i32(1));
    var high_1 : f32 = scale_0 - 0.5f;
    var half_result_0 : f32 = high_1 + (scale_0 * q_1 + (scale_0 - high_1 - 0.5f));
    var y_4 : f32;
    if(is_small_0)
    {
        y_4 = q_1;
    }
    else
    {
        y_4 = half_result_0 + half_result_0;
    }
    if(is_nan_0(x_21))
    {
        n_5 = x_21;
    }
    else
    {
        n_5 = y_4;
    }
    return with_sign_0(n_5, x_21);
}

@compute
@workgroup_size(256, 1, 1)
fn expm1_f32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
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
        var _S34 : u32 = position_0(i_12, entryPointParams_12.p_12.extents_0, entryPointParams_12.p_12.x_strides_0, entryPointParams_12.p_12.x_offset_0);
        entryPointParams_out_12[i_12] = math_expm1_0(entryPointParams_x_data_12[_S34]);
        i_12 = i_12 + entryPointParams_12.p_12.lanes_0;
    }
    return;
}

fn positive_infinity_0( x_22 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_22))) | (u32(2139095040)))) & (u32(2139095040))))));
}

fn is_infinite_0( x_23 : f32) -> bool
{
    return (((bitcast<u32>((x_23))) & (u32(2147483647)))) == u32(2139095040);
}

struct Split_0
{
     exponent_1 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_24 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_24)));
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
    var e_0 : i32 = ((i32(pattern_1) - i32(1061158912)) >> (u32(23)));
    var split_0 : Split_0;
    split_0.exponent_1 = e_0 - lift_0;
    split_0.fraction_0 = (bitcast<f32>((pattern_1 - ((u32(e_0) << (u32(23))))))) - 1.0f;
    return split_0;
}

fn log_sum_0( e_1 : f32,  f_0 : f32) -> f32
{
    var z_0 : f32 = f_0 * f_0;
    var high_2 : f32 = e_1 * 0.693359375f;
    var sum_0 : f32 = high_2 + f_0;
    return sum_0 + (f_0 - (sum_0 - high_2) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

fn math_log_0( x_25 : f32) -> f32
{
    if((((bitcast<u32>((x_25))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_25);
    }
    var _S35 : bool;
    if(is_nan_0(x_25))
    {
        _S35 = true;
    }
    else
    {
        _S35 = is_negative_0(x_25);
    }
    if(_S35)
    {
        return nan_like_0(x_25);
    }
    if(is_infinite_0(x_25))
    {
        return x_25;
    }
    var split_1 : Split_0 = split_mantissa_0(x_25);
    return log_sum_0(f32(split_1.exponent_1), split_1.fraction_0);
}

@compute
@workgroup_size(256, 1, 1)
fn log_f32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
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
        var _S36 : u32 = position_0(i_13, entryPointParams_13.p_13.extents_0, entryPointParams_13.p_13.x_strides_0, entryPointParams_13.p_13.x_offset_0);
        entryPointParams_out_13[i_13] = math_log_0(entryPointParams_x_data_13[_S36]);
        i_13 = i_13 + entryPointParams_13.p_13.lanes_0;
    }
    return;
}

fn math_log1p_0( x_26 : f32) -> f32
{
    if(x_26 == -1.0f)
    {
        return - positive_infinity_0(x_26);
    }
    var _S37 : bool;
    if(is_nan_0(x_26))
    {
        _S37 = true;
    }
    else
    {
        _S37 = x_26 < -1.0f;
    }
    if(_S37)
    {
        return nan_like_0(x_26);
    }
    if(x_26 >= 1.00000001504746622e+30f)
    {
        return math_log_0(x_26);
    }
    var e_2 : i32 = ((i32((bitcast<u32>((1.0f + x_26)))) - i32(1061158912)) >> (u32(23)));
    var scale_1 : f32 = power_of_two_0(- e_2);
    return with_sign_0(log_sum_0(f32(e_2), x_26 * scale_1 + (scale_1 - 1.0f)), x_26);
}

@compute
@workgroup_size(256, 1, 1)
fn log1p_f32(@builtin(workgroup_id) gid_14 : vec3<u32>, @builtin(local_invocation_id) lid_14 : vec3<u32>)
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
        var _S38 : u32 = position_0(i_14, entryPointParams_14.p_14.extents_0, entryPointParams_14.p_14.x_strides_0, entryPointParams_14.p_14.x_offset_0);
        entryPointParams_out_14[i_14] = math_log1p_0(entryPointParams_x_data_14[_S38]);
        i_14 = i_14 + entryPointParams_14.p_14.lanes_0;
    }
    return;
}

fn is_finite_0( x_27 : f32) -> bool
{
    return (((bitcast<u32>((x_27))) & (u32(2147483647)))) < u32(2139095040);
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
    var high_3 : u32 = two_over_pi_0(word_1);
    var low_1 : u32 = two_over_pi_0(word_1 + u32(1));
    var _S39 : u32;
    if(shift_0 == u32(0))
    {
        _S39 = high_3;
    }
    else
    {
        _S39 = (((high_3 << (shift_0))) | (((low_1 >> ((u32(32) - shift_0))))));
    }
    return _S39;
}

fn product_high_0( x_28 : u32,  y_5 : u32) -> u32
{
    var x_low_0 : u32 = (x_28 & (u32(65535)));
    var x_high_1 : u32 = (x_28 >> (u32(16)));
    var y_low_0 : u32 = (y_5 & (u32(65535)));
    var y_high_1 : u32 = (y_5 >> (u32(16)));
    var middle_0 : u32 = x_high_1 * y_low_0 + (((x_low_0 * y_low_0) >> (u32(16))));
    return x_high_1 * y_high_1 + ((middle_0 >> (u32(16)))) + (((x_low_0 * y_high_1 + ((middle_0 & (u32(65535))))) >> (u32(16))));
}

struct Angle_0
{
     rest_3 : f32,
     quadrant_0 : u32,
};

fn reduce_large_0( x_29 : f32) -> Angle_0
{
    var _S40 : u32 = (bitcast<u32>((x_29)));
    var m_2 : u32 = (((_S40 & (u32(8388607)))) | (u32(8388608)));
    var first_1 : u32 = ((((_S40 >> (u32(23)))) & (u32(255)))) - u32(150) + u32(30);
    var word_2 : u32 = (first_1 >> (u32(5)));
    var shift_1 : u32 = (first_1 & (u32(31)));
    var w1_0 : u32 = two_over_pi_from_0(word_2 + u32(1), shift_1);
    var w0_0 : u32 = two_over_pi_from_0(word_2 + u32(2), shift_1);
    var p0_0 : u32 = m_2 * w0_0;
    var carry_0 : u32 = product_high_0(m_2, w0_0);
    var p1_0 : u32 = m_2 * w1_0 + carry_0;
    var _S41 : u32 = m_2 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_2, w1_0);
    var _S42 : i32;
    if(p1_0 < carry_0)
    {
        _S42 = i32(1);
    }
    else
    {
        _S42 = i32(0);
    }
    var p2_0 : u32 = _S41 + u32(_S42);
    var angle_0 : Angle_0;
    angle_0.quadrant_0 = (p2_0 >> (u32(30)));
    var high_4 : u32 = (((p2_0 << (u32(2)))) | (((p1_0 >> (u32(30))))));
    var low_2 : u32 = (((p1_0 << (u32(2)))) | (((p0_0 >> (u32(30))))));
    var is_beyond_0 : bool = ((high_4 & (u32(2147483648)))) != u32(0);
    var high_5 : u32;
    var low_3 : u32;
    if(is_beyond_0)
    {
        angle_0.quadrant_0 = angle_0.quadrant_0 + u32(1);
        var _S43 : u32 = ~high_4;
        if(low_2 == u32(0))
        {
            _S42 = i32(1);
        }
        else
        {
            _S42 = i32(0);
        }
        var _S44 : u32 = ~low_2 + u32(1);
        high_5 = _S43 + u32(_S42);
        low_3 = _S44;
    }
    else
    {
        high_5 = high_4;
        low_3 = low_2;
    }
    var turns_0 : f32 = f32(high_5) * 2.32830643653869629e-10f + f32(low_3) * 5.42101086242752217e-20f;
    var r_2 : f32 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    var _S45 : f32;
    if(is_beyond_0)
    {
        _S45 = - r_2;
    }
    else
    {
        _S45 = r_2;
    }
    angle_0.rest_3 = _S45;
    if(is_negative_0(x_29))
    {
        angle_0.rest_3 = - angle_0.rest_3;
        angle_0.quadrant_0 = u32(0) - angle_0.quadrant_0;
    }
    return angle_0;
}

fn reduce_angle_0( x_30 : f32) -> Angle_0
{
    if((abs(x_30)) > 1600.0f)
    {
        return reduce_large_0(x_30);
    }
    var n_6 : f32 = floor(x_30 * 0.63661974668502808f + 0.5f);
    var angle_1 : Angle_0;
    angle_1.rest_3 = x_30 - n_6 * 1.5706787109375f - n_6 * 0.00011761486530304f - n_6 * 9.92093629470502947e-10f;
    angle_1.quadrant_0 = u32(i32(n_6));
    return angle_1;
}

fn cosine_reduced_0( r_3 : f32) -> f32
{
    var z_1 : f32 = r_3 * r_3;
    var _S46 : f32 = 0.5f * z_1;
    var near_one_0 : f32 = 1.0f - _S46;
    return near_one_0 + (1.0f - near_one_0 - _S46 + z_1 * z_1 * ((0.00002443837911414f * z_1 + -0.00138873665127903f) * z_1 + 0.04166664555668831f));
}

fn sine_reduced_0( r_4 : f32) -> f32
{
    var z_2 : f32 = r_4 * r_4;
    return z_2 * r_4 * (((2.71830435849551577e-06f * z_2 + -0.00019839334709104f) * z_2 + 0.00833332911133766f) * z_2 + -0.1666666716337204f) + r_4;
}

fn sine_turned_0( x_31 : f32,  turns_1 : u32) -> f32
{
    if(!is_finite_0(x_31))
    {
        return nan_like_0(x_31);
    }
    var angle_2 : Angle_0 = reduce_angle_0(x_31);
    var quadrant_1 : u32 = angle_2.quadrant_0 + turns_1;
    var y_6 : f32;
    if(((quadrant_1 & (u32(1)))) != u32(0))
    {
        y_6 = cosine_reduced_0(angle_2.rest_3);
    }
    else
    {
        y_6 = sine_reduced_0(angle_2.rest_3);
    }
    return (bitcast<f32>((((bitcast<u32>((y_6))) ^ (((((quadrant_1 & (u32(2)))) << (u32(30)))))))));
}

fn math_sin_0( x_32 : f32) -> f32
{
    var _S47 : f32;
    if(x_32 == 0.0f)
    {
        _S47 = x_32;
    }
    else
    {
        _S47 = sine_turned_0(x_32, u32(0));
    }
    return _S47;
}

@compute
@workgroup_size(256, 1, 1)
fn sin_f32(@builtin(workgroup_id) gid_15 : vec3<u32>, @builtin(local_invocation_id) lid_15 : vec3<u32>)
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
        var _S48 : u32 = position_0(i_15, entryPointParams_15.p_15.extents_0, entryPointParams_15.p_15.x_strides_0, entryPointParams_15.p_15.x_offset_0);
        entryPointParams_out_15[i_15] = math_sin_0(entryPointParams_x_data_15[_S48]);
        i_15 = i_15 + entryPointParams_15.p_15.lanes_0;
    }
    return;
}

fn math_cos_0( x_33 : f32) -> f32
{
    return sine_turned_0(x_33, u32(1));
}

@compute
@workgroup_size(256, 1, 1)
fn cos_f32(@builtin(workgroup_id) gid_16 : vec3<u32>, @builtin(local_invocation_id) lid_16 : vec3<u32>)
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
        entryPointParams_out_16[i_16] = math_cos_0(entryPointParams_x_data_16[_S49]);
        i_16 = i_16 + entryPointParams_16.p_16.lanes_0;
    }
    return;
}

fn math_tan_0( x_34 : f32) -> f32
{
    if(x_34 == 0.0f)
    {
        return x_34;
    }
    if(!is_finite_0(x_34))
    {
        return nan_like_0(x_34);
    }
    var angle_3 : Angle_0 = reduce_angle_0(x_34);
    var sine_0 : f32 = sine_reduced_0(angle_3.rest_3);
    var cosine_0 : f32 = cosine_reduced_0(angle_3.rest_3);
    var _S50 : f32;
    if((((angle_3.quadrant_0) & (u32(1)))) != u32(0))
    {
        _S50 = - cosine_0 / sine_0;
    }
    else
    {
        _S50 = sine_0 / cosine_0;
    }
    return _S50;
}

@compute
@workgroup_size(256, 1, 1)
fn tan_f32(@builtin(workgroup_id) gid_17 : vec3<u32>, @builtin(local_invocation_id) lid_17 : vec3<u32>)
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
        entryPointParams_out_17[i_17] = math_tan_0(entryPointParams_x_data_17[_S51]);
        i_17 = i_17 + entryPointParams_17.p_17.lanes_0;
    }
    return;
}

fn math_sinh_0( x_35 : f32) -> f32
{
    var a_1 : f32 = abs(x_35);
    var e_3 : f32 = math_expm1_0(min(a_1, 88.0f));
    var root_0 : f32 = math_exp_0(0.5f * a_1);
    var y_7 : f32;
    if(a_1 > 88.0f)
    {
        y_7 = 0.5f * root_0 * root_0;
    }
    else
    {
        y_7 = 0.5f * (e_3 + e_3 / (e_3 + 1.0f));
    }
    if(is_nan_0(x_35))
    {
        y_7 = x_35;
    }
    else
    {
    }
    return with_sign_0(y_7, x_35);
}

@compute
@workgroup_size(256, 1, 1)
fn sinh_f32(@builtin(workgroup_id) gid_18 : vec3<u32>, @builtin(local_invocation_id) lid_18 : vec3<u32>)
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
        var _S52 : u32 = position_0(i_18, entryPointParams_18.p_18.extents_0, entryPointParams_18.p_18.x_strides_0, entryPointParams_18.p_18.x_offset_0);
        entryPointParams_out_18[i_18] = math_sinh_0(entryPointParams_x_data_18[_S52]);
        i_18 = i_18 + entryPointParams_18.p_18.lanes_0;
    }
    return;
}

fn math_cosh_0( x_36 : f32) -> f32
{
    var a_2 : f32 = abs(x_36);
    var e_4 : f32 = math_exp_0(min(a_2, 88.0f));
    var root_1 : f32 = math_exp_0(0.5f * a_2);
    var y_8 : f32;
    if(a_2 > 88.0f)
    {
        y_8 = 0.5f * root_1 * root_1;
    }
    else
    {
        y_8 = 0.5f * e_4 + 0.5f / e_4;
    }
    if(is_nan_0(x_36))
    {
        y_8 = x_36;
    }
    else
    {
    }
    return y_8;
}

@compute
@workgroup_size(256, 1, 1)
fn cosh_f32(@builtin(workgroup_id) gid_19 : vec3<u32>, @builtin(local_invocation_id) lid_19 : vec3<u32>)
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
        var _S53 : u32 = position_0(i_19, entryPointParams_19.p_19.extents_0, entryPointParams_19.p_19.x_strides_0, entryPointParams_19.p_19.x_offset_0);
        entryPointParams_out_19[i_19] = math_cosh_0(entryPointParams_x_data_19[_S53]);
        i_19 = i_19 + entryPointParams_19.p_19.lanes_0;
    }
    return;
}

fn exp_normal_0( x_37 : f32) -> f32
{
    var n_7 : f32 = whole_exponent_0(x_37);
    var scale_2 : f32 = power_of_two_0(i32(n_7));
    return scale_2 * expm1_reduced_0(exp_remainder_0(x_37, n_7)) + scale_2;
}

fn math_tanh_0( x_38 : f32) -> f32
{
    var a_3 : f32 = abs(x_38);
    var z_3 : f32 = a_3 * a_3;
    var small_0 : f32 = z_3 * a_3 * ((((((-0.00035845238016918f * z_3 + 0.00230136583559215f) * z_3 + -0.00794610753655434f) * z_3 + 0.02148665860295296f) * z_3 + -0.05387980118393898f) * z_3 + 0.13332344591617584f) * z_3 + -0.33333295583724976f) + a_3;
    var large_0 : f32 = 1.0f - 2.0f / (exp_normal_0(min(a_3 + a_3, 20.0f)) + 1.0f);
    var y_9 : f32;
    if(a_3 >= 0.92000001668930054f)
    {
        y_9 = large_0;
    }
    else
    {
        y_9 = small_0;
    }
    if(is_nan_0(x_38))
    {
        y_9 = x_38;
    }
    else
    {
    }
    return with_sign_0(y_9, x_38);
}

@compute
@workgroup_size(256, 1, 1)
fn tanh_f32(@builtin(workgroup_id) gid_20 : vec3<u32>, @builtin(local_invocation_id) lid_20 : vec3<u32>)
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
        var _S54 : u32 = position_0(i_20, entryPointParams_20.p_20.extents_0, entryPointParams_20.p_20.x_strides_0, entryPointParams_20.p_20.x_offset_0);
        entryPointParams_out_20[i_20] = math_tanh_0(entryPointParams_x_data_20[_S54]);
        i_20 = i_20 + entryPointParams_20.p_20.lanes_0;
    }
    return;
}

fn math_asinh_0( x_39 : f32) -> f32
{
    var a_4 : f32 = abs(x_39);
    if(!is_finite_0(x_39))
    {
        return x_39;
    }
    var is_huge_0 : bool = a_4 > 9.99999986991104e+14f;
    var b_0 : f32;
    if(is_huge_0)
    {
        b_0 = 1.0f;
    }
    else
    {
        b_0 = a_4;
    }
    var square_0 : f32 = b_0 * b_0;
    var grown_0 : f32 = b_0 + square_0 / (1.0f + sqrt(1.0f + square_0));
    if(is_huge_0)
    {
        b_0 = a_4;
    }
    else
    {
        b_0 = grown_0;
    }
    var y_10 : f32 = math_log1p_0(b_0);
    if(is_huge_0)
    {
        b_0 = y_10 + 0.69314718246459961f;
    }
    else
    {
        b_0 = y_10;
    }
    return with_sign_0(b_0, x_39);
}

@compute
@workgroup_size(256, 1, 1)
fn asinh_f32(@builtin(workgroup_id) gid_21 : vec3<u32>, @builtin(local_invocation_id) lid_21 : vec3<u32>)
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
        var _S55 : u32 = position_0(i_21, entryPointParams_21.p_21.extents_0, entryPointParams_21.p_21.x_strides_0, entryPointParams_21.p_21.x_offset_0);
        entryPointParams_out_21[i_21] = math_asinh_0(entryPointParams_x_data_21[_S55]);
        i_21 = i_21 + entryPointParams_21.p_21.lanes_0;
    }
    return;
}

fn math_acosh_0( x_40 : f32) -> f32
{
    var _S56 : bool;
    if(is_nan_0(x_40))
    {
        _S56 = true;
    }
    else
    {
        _S56 = x_40 < 1.0f;
    }
    if(_S56)
    {
        return nan_like_0(x_40);
    }
    if(is_infinite_0(x_40))
    {
        return x_40;
    }
    var is_huge_1 : bool = x_40 > 9.99999986991104e+14f;
    var _S57 : f32;
    if(is_huge_1)
    {
        _S57 = 1.0f;
    }
    else
    {
        _S57 = x_40;
    }
    var over_0 : f32 = _S57 - 1.0f;
    if(is_huge_1)
    {
        _S57 = x_40;
    }
    else
    {
        _S57 = over_0 + sqrt(over_0 * (over_0 + 2.0f));
    }
    var y_11 : f32 = math_log1p_0(_S57);
    if(is_huge_1)
    {
        _S57 = y_11 + 0.69314718246459961f;
    }
    else
    {
        _S57 = y_11;
    }
    return _S57;
}

@compute
@workgroup_size(256, 1, 1)
fn acosh_f32(@builtin(workgroup_id) gid_22 : vec3<u32>, @builtin(local_invocation_id) lid_22 : vec3<u32>)
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
        var _S58 : u32 = position_0(i_22, entryPointParams_22.p_22.extents_0, entryPointParams_22.p_22.x_strides_0, entryPointParams_22.p_22.x_offset_0);
        entryPointParams_out_22[i_22] = math_acosh_0(entryPointParams_x_data_22[_S58]);
        i_22 = i_22 + entryPointParams_22.p_22.lanes_0;
    }
    return;
}

fn infinity_like_0( x_41 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_41))) & (u32(2147483648)))) | (u32(2139095040))))));
}

fn math_atanh_0( x_42 : f32) -> f32
{
    var a_5 : f32 = abs(x_42);
    var _S59 : bool;
    if(is_nan_0(x_42))
    {
        _S59 = true;
    }
    else
    {
        _S59 = a_5 > 1.0f;
    }
    if(_S59)
    {
        return nan_like_0(x_42);
    }
    if(a_5 == 1.0f)
    {
        return infinity_like_0(x_42);
    }
    var _S60 : f32 = 1.0f + a_5;
    var _S61 : f32 = 1.0f - a_5;
    var k_0 : i32 = ((i32((bitcast<u32>((_S60)))) - i32((bitcast<u32>((_S61)))) + i32(8388608) - i32(6291456)) >> (u32(23)));
    var scale_3 : f32 = power_of_two_0(k_0);
    var numerator_0 : f32 = scale_3 * (a_5 - 0.5f) + (1.0f - scale_3 * 0.5f) + a_5;
    var denominator_0 : f32;
    if(k_0 == i32(1))
    {
        denominator_0 = 3.0f - a_5;
    }
    else
    {
        denominator_0 = scale_3 * _S61 + _S60;
    }
    var t_0 : f32;
    if(k_0 == i32(0))
    {
        t_0 = a_5;
    }
    else
    {
        t_0 = numerator_0 / denominator_0;
    }
    var z_4 : f32 = t_0 * t_0;
    var _S62 : f32 = f32(k_0);
    var high_6 : f32 = _S62 * 0.3466796875f;
    var sum_1 : f32 = high_6 + t_0;
    return with_sign_0(sum_1 + (t_0 - (sum_1 - high_6) + (z_4 * t_0 * ((((0.11208476126194f * z_4 + 0.10913553833961487f) * z_4 + 0.1429390013217926f) * z_4 + 0.19999852776527405f) * z_4 + 0.3333333432674408f) + _S62 * -0.00010609722085064f)), x_42);
}

@compute
@workgroup_size(256, 1, 1)
fn atanh_f32(@builtin(workgroup_id) gid_23 : vec3<u32>, @builtin(local_invocation_id) lid_23 : vec3<u32>)
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
        var _S63 : u32 = position_0(i_23, entryPointParams_23.p_23.extents_0, entryPointParams_23.p_23.x_strides_0, entryPointParams_23.p_23.x_offset_0);
        entryPointParams_out_23[i_23] = math_atanh_0(entryPointParams_x_data_23[_S63]);
        i_23 = i_23 + entryPointParams_23.p_23.lanes_0;
    }
    return;
}

fn math_sigmoid_0( x_43 : f32) -> f32
{
    var e_5 : f32 = math_exp_0(- abs(x_43));
    var _S64 : f32;
    if(is_negative_0(x_43))
    {
        _S64 = e_5;
    }
    else
    {
        _S64 = 1.0f;
    }
    return _S64 / (1.0f + e_5);
}

@compute
@workgroup_size(256, 1, 1)
fn sigmoid_f32(@builtin(workgroup_id) gid_24 : vec3<u32>, @builtin(local_invocation_id) lid_24 : vec3<u32>)
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
        var _S65 : u32 = position_0(i_24, entryPointParams_24.p_24.extents_0, entryPointParams_24.p_24.x_strides_0, entryPointParams_24.p_24.x_offset_0);
        entryPointParams_out_24[i_24] = math_sigmoid_0(entryPointParams_x_data_24[_S65]);
        i_24 = i_24 + entryPointParams_24.p_24.lanes_0;
    }
    return;
}

fn math_softplus_0( x_44 : f32) -> f32
{
    var y_12 : f32 = math_log1p_0(math_exp_0(- abs(x_44)));
    var _S66 : f32;
    if(is_nan_0(x_44))
    {
        _S66 = x_44;
    }
    else
    {
        if(is_negative_0(x_44))
        {
            _S66 = y_12;
        }
        else
        {
            _S66 = x_44 + y_12;
        }
    }
    return _S66;
}

fn math_log_sigmoid_0( x_45 : f32) -> f32
{
    return - math_softplus_0(- x_45);
}

@compute
@workgroup_size(256, 1, 1)
fn log_sigmoid_f32(@builtin(workgroup_id) gid_25 : vec3<u32>, @builtin(local_invocation_id) lid_25 : vec3<u32>)
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
        var _S67 : u32 = position_0(i_25, entryPointParams_25.p_25.extents_0, entryPointParams_25.p_25.x_strides_0, entryPointParams_25.p_25.x_offset_0);
        entryPointParams_out_25[i_25] = math_log_sigmoid_0(entryPointParams_x_data_25[_S67]);
        i_25 = i_25 + entryPointParams_25.p_25.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn softplus_f32(@builtin(workgroup_id) gid_26 : vec3<u32>, @builtin(local_invocation_id) lid_26 : vec3<u32>)
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
        var _S68 : u32 = position_0(i_26, entryPointParams_26.p_26.extents_0, entryPointParams_26.p_26.x_strides_0, entryPointParams_26.p_26.x_offset_0);
        entryPointParams_out_26[i_26] = math_softplus_0(entryPointParams_x_data_26[_S68]);
        i_26 = i_26 + entryPointParams_26.p_26.lanes_0;
    }
    return;
}

fn math_silu_0( x_46 : f32) -> f32
{
    var _S69 : bool;
    if(is_infinite_0(x_46))
    {
        _S69 = is_negative_0(x_46);
    }
    else
    {
        _S69 = false;
    }
    var _S70 : f32;
    if(_S69)
    {
        _S70 = (bitcast<f32>((((bitcast<u32>((x_46))) & (u32(2147483648))))));
    }
    else
    {
        _S70 = x_46 * math_sigmoid_0(x_46);
    }
    return _S70;
}

@compute
@workgroup_size(256, 1, 1)
fn silu_f32(@builtin(workgroup_id) gid_27 : vec3<u32>, @builtin(local_invocation_id) lid_27 : vec3<u32>)
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
        var _S71 : u32 = position_0(i_27, entryPointParams_27.p_27.extents_0, entryPointParams_27.p_27.x_strides_0, entryPointParams_27.p_27.x_offset_0);
        entryPointParams_out_27[i_27] = math_silu_0(entryPointParams_x_data_27[_S71]);
        i_27 = i_27 + entryPointParams_27.p_27.lanes_0;
    }
    return;
}

fn normal_tail_0( a_6 : f32) -> f32
{
    var _S72 : f32 = min(a_6, 15.0f);
    var t_1 : f32 = (_S72 - 3.0f) / (_S72 + 3.0f);
    var high_7 : f32 = leading_half_0(_S72);
    return math_exp_pair_0(-0.5f * (high_7 * high_7), -0.5f * ((_S72 - high_7) * (_S72 + high_7))) * (((((((((0.00005316195893101f * t_1 + 0.00011501364497235f) * t_1 + -0.00033901291317306f) * t_1 + -0.00098328816238791f) * t_1 + 0.00290438742376864f) * t_1 + 0.00613194238394499f) * t_1 + -0.04621326178312302f) * t_1 + 0.12322504073381424f) * t_1 + -0.20640261471271515f) * t_1 + 0.12151394784450531f);
}

fn math_gelu_0( x_47 : f32) -> f32
{
    var a_7 : f32 = abs(x_47);
    var lost_0 : f32 = min(a_7, 3.4028234663852886e+38f) * normal_tail_0(a_7);
    var _S73 : f32;
    if(is_negative_0(x_47))
    {
        _S73 = 0.0f;
    }
    else
    {
        _S73 = x_47;
    }
    var y_13 : f32 = _S73 - lost_0;
    if(is_nan_0(x_47))
    {
        _S73 = x_47;
    }
    else
    {
        _S73 = y_13;
    }
    return with_sign_0(_S73, x_47);
}

@compute
@workgroup_size(256, 1, 1)
fn gelu_f32(@builtin(workgroup_id) gid_28 : vec3<u32>, @builtin(local_invocation_id) lid_28 : vec3<u32>)
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
        var _S74 : u32 = position_0(i_28, entryPointParams_28.p_28.extents_0, entryPointParams_28.p_28.x_strides_0, entryPointParams_28.p_28.x_offset_0);
        entryPointParams_out_28[i_28] = math_gelu_0(entryPointParams_x_data_28[_S74]);
        i_28 = i_28 + entryPointParams_28.p_28.lanes_0;
    }
    return;
}

fn math_gelu_tanh_0( x_48 : f32) -> f32
{
    var b_1 : f32 = clamp(x_48, -50.0f, 50.0f);
    var slope_0 : f32 = b_1 * b_1 * 0.07135481387376785f + 1.59576916694641113f;
    var _S75 : bool;
    if(is_infinite_0(x_48))
    {
        _S75 = is_negative_0(x_48);
    }
    else
    {
        _S75 = false;
    }
    var y_14 : f32;
    if(_S75)
    {
        y_14 = (bitcast<f32>((((bitcast<u32>((x_48))) & (u32(2147483648))))));
    }
    else
    {
        y_14 = x_48 * math_sigmoid_0(b_1 * slope_0);
    }
    if(is_nan_0(x_48))
    {
        y_14 = x_48;
    }
    else
    {
    }
    return y_14;
}

@compute
@workgroup_size(256, 1, 1)
fn gelu_tanh_f32(@builtin(workgroup_id) gid_29 : vec3<u32>, @builtin(local_invocation_id) lid_29 : vec3<u32>)
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
        var _S76 : u32 = position_0(i_29, entryPointParams_29.p_29.extents_0, entryPointParams_29.p_29.x_strides_0, entryPointParams_29.p_29.x_offset_0);
        entryPointParams_out_29[i_29] = math_gelu_tanh_0(entryPointParams_x_data_29[_S76]);
        i_29 = i_29 + entryPointParams_29.p_29.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn add_f32(@builtin(workgroup_id) gid_30 : vec3<u32>, @builtin(local_invocation_id) lid_30 : vec3<u32>)
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
        var _S77 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.x_strides_0, entryPointParams_30.p_30.x_offset_0);
        var x_49 : f32 = entryPointParams_x_data_30[_S77];
        var _S78 : u32 = position_0(i_30, entryPointParams_30.p_30.extents_0, entryPointParams_30.p_30.y_strides_0, entryPointParams_30.p_30.y_offset_0);
        entryPointParams_out_30[i_30] = x_49 + entryPointParams_y_data_0[_S78];
        i_30 = i_30 + entryPointParams_30.p_30.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sub_f32(@builtin(workgroup_id) gid_31 : vec3<u32>, @builtin(local_invocation_id) lid_31 : vec3<u32>)
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
        var _S79 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.x_strides_0, entryPointParams_31.p_31.x_offset_0);
        var x_50 : f32 = entryPointParams_x_data_31[_S79];
        var _S80 : u32 = position_0(i_31, entryPointParams_31.p_31.extents_0, entryPointParams_31.p_31.y_strides_0, entryPointParams_31.p_31.y_offset_0);
        entryPointParams_out_31[i_31] = x_50 - entryPointParams_y_data_1[_S80];
        i_31 = i_31 + entryPointParams_31.p_31.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn mul_f32(@builtin(workgroup_id) gid_32 : vec3<u32>, @builtin(local_invocation_id) lid_32 : vec3<u32>)
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
        var _S81 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.x_strides_0, entryPointParams_32.p_32.x_offset_0);
        var x_51 : f32 = entryPointParams_x_data_32[_S81];
        var _S82 : u32 = position_0(i_32, entryPointParams_32.p_32.extents_0, entryPointParams_32.p_32.y_strides_0, entryPointParams_32.p_32.y_offset_0);
        entryPointParams_out_32[i_32] = x_51 * entryPointParams_y_data_2[_S82];
        i_32 = i_32 + entryPointParams_32.p_32.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn div_f32(@builtin(workgroup_id) gid_33 : vec3<u32>, @builtin(local_invocation_id) lid_33 : vec3<u32>)
{
    var i_33 : u32 = gid_33.x * u32(256) + lid_33.x;
    for(;;)
    {
        if(i_33 < (entryPointParams_33.p_33.count_0))
        {
        }
        else
        {
            break;
        }
        var _S83 : u32 = position_0(i_33, entryPointParams_33.p_33.extents_0, entryPointParams_33.p_33.x_strides_0, entryPointParams_33.p_33.x_offset_0);
        var x_52 : f32 = entryPointParams_x_data_33[_S83];
        var _S84 : u32 = position_0(i_33, entryPointParams_33.p_33.extents_0, entryPointParams_33.p_33.y_strides_0, entryPointParams_33.p_33.y_offset_0);
        entryPointParams_out_33[i_33] = divided_0(x_52, entryPointParams_y_data_3[_S84]);
        i_33 = i_33 + entryPointParams_33.p_33.lanes_0;
    }
    return;
}

fn larger_0( x_53 : f32,  y_15 : f32) -> f32
{
    var _S85 : bool = is_nan_0(x_53);
    var _S86 : bool;
    if(_S85)
    {
        _S86 = true;
    }
    else
    {
        _S86 = is_nan_0(y_15);
    }
    var _S87 : f32;
    if(_S86)
    {
        if(_S85)
        {
            _S87 = x_53;
        }
        else
        {
            _S87 = y_15;
        }
        return _S87;
    }
    if(x_53 > y_15)
    {
        _S87 = x_53;
    }
    else
    {
        _S87 = y_15;
    }
    return _S87;
}

@compute
@workgroup_size(256, 1, 1)
fn maximum_f32(@builtin(workgroup_id) gid_34 : vec3<u32>, @builtin(local_invocation_id) lid_34 : vec3<u32>)
{
    var i_34 : u32 = gid_34.x * u32(256) + lid_34.x;
    for(;;)
    {
        if(i_34 < (entryPointParams_34.p_34.count_0))
        {
        }
        else
        {
            break;
        }
        var _S88 : u32 = position_0(i_34, entryPointParams_34.p_34.extents_0, entryPointParams_34.p_34.x_strides_0, entryPointParams_34.p_34.x_offset_0);
        var x_54 : f32 = entryPointParams_x_data_34[_S88];
        var _S89 : u32 = position_0(i_34, entryPointParams_34.p_34.extents_0, entryPointParams_34.p_34.y_strides_0, entryPointParams_34.p_34.y_offset_0);
        entryPointParams_out_34[i_34] = larger_0(x_54, entryPointParams_y_data_4[_S89]);
        i_34 = i_34 + entryPointParams_34.p_34.lanes_0;
    }
    return;
}

fn smaller_0( x_55 : f32,  y_16 : f32) -> f32
{
    var _S90 : bool = is_nan_0(x_55);
    var _S91 : bool;
    if(_S90)
    {
        _S91 = true;
    }
    else
    {
        _S91 = is_nan_0(y_16);
    }
    var _S92 : f32;
    if(_S91)
    {
        if(_S90)
        {
            _S92 = x_55;
        }
        else
        {
            _S92 = y_16;
        }
        return _S92;
    }
    if(x_55 < y_16)
    {
        _S92 = x_55;
    }
    else
    {
        _S92 = y_16;
    }
    return _S92;
}

@compute
@workgroup_size(256, 1, 1)
fn minimum_f32(@builtin(workgroup_id) gid_35 : vec3<u32>, @builtin(local_invocation_id) lid_35 : vec3<u32>)
{
    var i_35 : u32 = gid_35.x * u32(256) + lid_35.x;
    for(;;)
    {
        if(i_35 < (entryPointParams_35.p_35.count_0))
        {
        }
        else
        {
            break;
        }
        var _S93 : u32 = position_0(i_35, entryPointParams_35.p_35.extents_0, entryPointParams_35.p_35.x_strides_0, entryPointParams_35.p_35.x_offset_0);
        var x_56 : f32 = entryPointParams_x_data_35[_S93];
        var _S94 : u32 = position_0(i_35, entryPointParams_35.p_35.extents_0, entryPointParams_35.p_35.y_strides_0, entryPointParams_35.p_35.y_offset_0);
        entryPointParams_out_35[i_35] = smaller_0(x_56, entryPointParams_y_data_5[_S94]);
        i_35 = i_35 + entryPointParams_35.p_35.lanes_0;
    }
    return;
}

fn leading_part_0( x_57 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_57))) & (u32(4294967280))))));
}

struct Pair_0
{
     high_8 : f32,
     low_4 : f32,
};

fn log_pair_0( x_58 : f32) -> Pair_0
{
    var split_2 : Split_0 = split_mantissa_0(x_58);
    var e_6 : f32 = f32(split_2.exponent_1);
    var g_0 : f32 = 2.0f + split_2.fraction_0;
    var s_1 : f32 = split_2.fraction_0 / g_0;
    var s_high_0 : f32 = leading_half_0(s_1);
    var g_high_0 : f32 = leading_11_bits_0(g_0);
    var s_low_0 : f32 = (split_2.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_2.fraction_0)) / g_0;
    var z_5 : f32 = s_1 * s_1;
    var whole_0 : f32 = e_6 * 0.693359375f;
    var twice_0 : f32 = s_high_0 + s_high_0;
    var head_0 : f32 = leading_part_0(whole_0 + twice_0);
    var low_5 : f32 = whole_0 - head_0 + twice_0 + (e_6 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_5 * s_1 * ((((0.18181818723678589f * z_5 + 0.2222222238779068f) * z_5 + 0.28571429848670959f) * z_5 + 0.40000000596046448f) * z_5 + 0.66666668653488159f)));
    var pair_0 : Pair_0;
    var _S95 : f32 = leading_half_0(head_0 + low_5);
    pair_0.high_8 = _S95;
    pair_0.low_4 = head_0 - _S95 + low_5;
    return pair_0;
}

fn power_of_magnitude_0( a_8 : f32,  y_17 : f32) -> f32
{
    var l_0 : Pair_0 = log_pair_0(a_8);
    var rough_0 : f32 = y_17 * l_0.high_8;
    var _S96 : bool;
    if(is_nan_0(rough_0))
    {
        _S96 = true;
    }
    else
    {
        _S96 = (abs(rough_0)) >= 200.0f;
    }
    if(_S96)
    {
        var _S97 : f32;
        if(rough_0 < 0.0f)
        {
            _S97 = -200.0f;
        }
        else
        {
            _S97 = 200.0f;
        }
        return math_exp_0(_S97);
    }
    var y_high_2 : f32 = leading_half_0(y_17);
    return math_exp_pair_0(y_high_2 * l_0.high_8, y_high_2 * l_0.low_4 + (y_17 - y_high_2) * (l_0.high_8 + l_0.low_4));
}

fn math_pow_0( x_59 : f32,  y_18 : f32) -> f32
{
    var is_odd_1 : bool;
    if(x_59 == 1.0f)
    {
        is_odd_1 = true;
    }
    else
    {
        is_odd_1 = y_18 == 0.0f;
    }
    if(is_odd_1)
    {
        return 1.0f;
    }
    var _S98 : bool = is_nan_0(x_59);
    if(_S98)
    {
        is_odd_1 = true;
    }
    else
    {
        is_odd_1 = is_nan_0(y_18);
    }
    var size_0 : f32;
    if(is_odd_1)
    {
        if(_S98)
        {
            size_0 = x_59;
        }
        else
        {
            size_0 = y_18;
        }
        return size_0;
    }
    var is_whole_0 : bool = (floor(y_18)) == y_18;
    if(is_whole_0)
    {
        var _S99 : f32 = 0.5f * y_18;
        is_odd_1 = (floor(_S99)) != _S99;
    }
    else
    {
        is_odd_1 = false;
    }
    var a_9 : f32 = abs(x_59);
    var _S100 : bool = is_infinite_0(y_18);
    var _S101 : bool;
    if(_S100)
    {
        _S101 = a_9 == 1.0f;
    }
    else
    {
        _S101 = false;
    }
    if(_S101)
    {
        return 1.0f;
    }
    var is_zero_0 : bool = (((bitcast<u32>((x_59))) & (u32(2147483647)))) == u32(0);
    if(is_zero_0)
    {
        _S101 = true;
    }
    else
    {
        _S101 = is_infinite_0(x_59);
    }
    if(_S101)
    {
        if(is_zero_0 == (is_negative_0(y_18)))
        {
            size_0 = positive_infinity_0(x_59);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S100)
        {
            if((a_9 > 1.0f) == (is_negative_0(y_18)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_59);
            }
        }
        else
        {
            if(is_negative_0(x_59))
            {
                _S101 = !is_whole_0;
            }
            else
            {
                _S101 = false;
            }
            var _S102 : f32 = 0.0f;
            if(_S101)
            {
                return nan_like_0(x_59);
            }
            else
            {
                _S102 = power_of_magnitude_0(a_9, y_18);
            }
            size_0 = _S102;
        }
    }
    if(is_negative_0(x_59))
    {
    }
    else
    {
        is_odd_1 = false;
    }
    if(is_odd_1)
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
fn pow_f32(@builtin(workgroup_id) gid_36 : vec3<u32>, @builtin(local_invocation_id) lid_36 : vec3<u32>)
{
    var i_36 : u32 = gid_36.x * u32(256) + lid_36.x;
    for(;;)
    {
        if(i_36 < (entryPointParams_36.p_36.count_0))
        {
        }
        else
        {
            break;
        }
        var _S103 : u32 = position_0(i_36, entryPointParams_36.p_36.extents_0, entryPointParams_36.p_36.x_strides_0, entryPointParams_36.p_36.x_offset_0);
        var x_60 : f32 = entryPointParams_x_data_36[_S103];
        var _S104 : u32 = position_0(i_36, entryPointParams_36.p_36.extents_0, entryPointParams_36.p_36.y_strides_0, entryPointParams_36.p_36.y_offset_0);
        entryPointParams_out_36[i_36] = math_pow_0(x_60, entryPointParams_y_data_6[_S104]);
        i_36 = i_36 + entryPointParams_36.p_36.lanes_0;
    }
    return;
}

fn from_multiple_0( quarters_0 : f32,  angle_4 : f32) -> f32
{
    return quarters_0 * 0.78539818525314331f - (angle_4 + quarters_0 * 2.18556941433689644e-08f);
}

fn math_atan2_0( y_19 : f32,  x_61 : f32) -> f32
{
    var _S105 : bool = is_nan_0(x_61);
    var is_corner_0 : bool;
    if(_S105)
    {
        is_corner_0 = true;
    }
    else
    {
        is_corner_0 = is_nan_0(y_19);
    }
    var a_10 : f32;
    if(is_corner_0)
    {
        if(_S105)
        {
            a_10 = x_61;
        }
        else
        {
            a_10 = y_19;
        }
        return a_10;
    }
    if(is_infinite_0(x_61))
    {
        is_corner_0 = is_infinite_0(y_19);
    }
    else
    {
        is_corner_0 = false;
    }
    if(is_corner_0)
    {
        a_10 = 1.0f;
    }
    else
    {
        a_10 = abs(x_61);
    }
    var b_2 : f32;
    if(is_corner_0)
    {
        b_2 = 1.0f;
    }
    else
    {
        b_2 = abs(y_19);
    }
    var is_steep_0 : bool = b_2 > a_10;
    var large_1 : f32;
    if(is_steep_0)
    {
        large_1 = b_2;
    }
    else
    {
        large_1 = a_10;
    }
    var small_1 : f32;
    if(is_steep_0)
    {
        small_1 = a_10;
    }
    else
    {
        small_1 = b_2;
    }
    var shrink_0 : f32;
    if(large_1 > 1.00000001504746622e+30f)
    {
        shrink_0 = 1.00000000362749373e-15f;
    }
    else
    {
        if(large_1 < 9.99999968265522539e-21f)
        {
            a_10 = 9.99999986991104e+14f;
        }
        else
        {
            a_10 = 1.0f;
        }
        shrink_0 = a_10;
    }
    var is_origin_0 : bool;
    if(large_1 == 0.0f)
    {
        is_origin_0 = true;
    }
    else
    {
        is_origin_0 = is_infinite_0(large_1);
    }
    var large_2 : f32 = large_1 * shrink_0;
    var small_2 : f32 = small_1 * shrink_0;
    var is_turned_0 : bool = small_2 > (large_2 * 0.41421356797218323f);
    var numerator_1 : f32;
    if(is_turned_0)
    {
        numerator_1 = small_2 - large_2;
    }
    else
    {
        numerator_1 = small_2;
    }
    var denominator_1 : f32;
    if(is_turned_0)
    {
        denominator_1 = small_2 + large_2;
    }
    else
    {
        denominator_1 = large_2;
    }
    var t_2 : f32;
    if(is_origin_0)
    {
        t_2 = 0.0f;
    }
    else
    {
        t_2 = numerator_1 / denominator_1;
    }
    var z_6 : f32 = t_2 * t_2;
    var p_38 : f32 = z_6 * (((((0.04747849330306053f * z_6 + -0.08478209376335144f) * z_6 + 0.11045060306787491f) * z_6 + -0.14282038807868958f) * z_6 + 0.19999904930591583f) * z_6 + -0.33333331346511841f);
    var turned_0 : f32;
    if(is_turned_0)
    {
        turned_0 = 0.78539818525314331f + (t_2 + (t_2 * p_38 - 2.18556941433689644e-08f));
    }
    else
    {
        turned_0 = t_2 + t_2 * p_38;
    }
    var half_turned_0 : f32;
    if(is_steep_0)
    {
        half_turned_0 = from_multiple_0(2.0f, turned_0);
    }
    else
    {
        half_turned_0 = turned_0;
    }
    if(is_negative_0(x_61))
    {
        a_10 = from_multiple_0(4.0f, half_turned_0);
    }
    else
    {
        a_10 = half_turned_0;
    }
    return with_sign_0(a_10, y_19);
}

@compute
@workgroup_size(256, 1, 1)
fn atan2_f32(@builtin(workgroup_id) gid_37 : vec3<u32>, @builtin(local_invocation_id) lid_37 : vec3<u32>)
{
    var i_37 : u32 = gid_37.x * u32(256) + lid_37.x;
    for(;;)
    {
        if(i_37 < (entryPointParams_37.p_37.count_0))
        {
        }
        else
        {
            break;
        }
        var _S106 : u32 = position_0(i_37, entryPointParams_37.p_37.extents_0, entryPointParams_37.p_37.x_strides_0, entryPointParams_37.p_37.x_offset_0);
        var x_62 : f32 = entryPointParams_x_data_37[_S106];
        var _S107 : u32 = position_0(i_37, entryPointParams_37.p_37.extents_0, entryPointParams_37.p_37.y_strides_0, entryPointParams_37.p_37.y_offset_0);
        entryPointParams_out_37[i_37] = math_atan2_0(x_62, entryPointParams_y_data_7[_S107]);
        i_37 = i_37 + entryPointParams_37.p_37.lanes_0;
    }
    return;
}


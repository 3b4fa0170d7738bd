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
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<vec2<u32>>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<vec2<u32>>;

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
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<vec2<u32>>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_2 : array<vec2<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Strided_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(10) @group(0) var<storage, read> entryPointParams_x_data_3 : array<vec2<u32>>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Strided_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(13) @group(0) var<storage, read> entryPointParams_x_data_4 : array<vec2<u32>>;

@binding(14) @group(0) var<storage, read> entryPointParams_y_data_0 : array<vec2<u32>>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_4 : array<vec2<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Strided_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(17) @group(0) var<storage, read> entryPointParams_x_data_5 : array<vec2<u32>>;

@binding(18) @group(0) var<storage, read> entryPointParams_y_data_1 : array<vec2<u32>>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_5 : array<vec2<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Strided_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(21) @group(0) var<storage, read> entryPointParams_x_data_6 : array<vec2<u32>>;

@binding(22) @group(0) var<storage, read> entryPointParams_y_data_2 : array<vec2<u32>>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_6 : array<vec2<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Strided_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(25) @group(0) var<storage, read> entryPointParams_x_data_7 : array<vec2<u32>>;

@binding(26) @group(0) var<storage, read> entryPointParams_y_data_3 : array<vec2<u32>>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_out_7 : array<vec2<u32>>;

struct Reduction_std140_0
{
    @align(16) extents_1 : vec4<u32>,
    @align(16) strides_0 : vec4<i32>,
    @align(16) outputs_0 : u32,
    @align(4) length_0 : u32,
    @align(8) offset_0 : u32,
    @align(4) width_0 : u32,
    @align(16) chunks_0 : u32,
    @align(4) chunk_length_0 : u32,
    @align(8) pairs_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) divisor_0 : f32,
    @align(4) order_0 : f32,
    @align(8) reserved_0_0 : u32,
    @align(4) reserved_1_0 : u32,
};

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Reduction_std140_0,
};

@binding(28) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(29) @group(0) var<storage, read> entryPointParams_x_data_8 : array<vec2<u32>>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_out_8 : array<vec2<u32>>;

var<private> opaque_zero_0 : u32;

fn position_0( index_0 : u32,  extents_2 : vec4<u32>,  strides_1 : vec4<i32>,  offset_1 : u32) -> u32
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
        return u32(i32(index_0) * strides_1.w) + offset_1;
    }
    var _S2 : u32 = extents_2.w;
    var _S3 : u32 = index_0 % _S2;
    var at_0 : i32 = i32(_S3) * strides_1.w;
    var rest_0 : u32 = index_0 / _S2;
    var _S4 : u32 = extents_2.z;
    var _S5 : u32 = rest_0 % _S4;
    var at_1 : i32 = at_0 + i32(_S5) * strides_1.z;
    var rest_1 : u32 = rest_0 / _S4;
    var _S6 : u32 = extents_2.y;
    var _S7 : u32 = rest_1 % _S6;
    var _S8 : i32 = i32(_S7) * strides_1.y;
    var _S9 : u32 = rest_1 / _S6;
    return u32(at_1 + (_S8 + i32(_S9) * strides_1.x)) + offset_1;
}

@compute
@workgroup_size(256, 1, 1)
fn conj_complex64(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_0.p_0.lanes_0) >> (u32(30)));
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
        var x_0 : vec2<u32> = entryPointParams_x_data_0[_S10];
        entryPointParams_out_0[i_0] = vec2<u32>(x_0.x, ((x_0.y) ^ (u32(2147483648))));
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn neg_complex64(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_1.p_1.lanes_0) >> (u32(30)));
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
        entryPointParams_out_1[i_1] = (entryPointParams_x_data_1[_S11] ^ (vec2<u32>(u32(2147483648))));
        i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
    }
    return;
}

fn floats_of_0( x_1 : vec2<u32>) -> vec2<f32>
{
    return vec2<f32>((bitcast<f32>((x_1.x))), (bitcast<f32>((x_1.y))));
}

fn is_bad_0( value_0 : f32) -> bool
{
    return (((bitcast<u32>((value_0))) & (u32(2139095040)))) == u32(2139095040);
}

fn is_bad_1( x_2 : vec2<f32>) -> bool
{
    var _S12 : bool;
    if(is_bad_0(x_2.x))
    {
        _S12 = true;
    }
    else
    {
        _S12 = is_bad_0(x_2.y);
    }
    return _S12;
}

fn with_sign_0( x_3 : f32,  sign_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_3))) | ((((bitcast<u32>((sign_0))) & (u32(2147483648)))))))));
}

fn sign_or_infinite_0( x_4 : f32) -> f32
{
    var _S13 : bool;
    if(is_bad_0(x_4))
    {
        _S13 = true;
    }
    else
    {
        _S13 = (((bitcast<u32>((x_4))) & (u32(2147483647)))) == u32(0);
    }
    if(_S13)
    {
        return x_4;
    }
    return with_sign_0(1.0f, x_4);
}

fn extremes_of_0( x_5 : vec2<f32>) -> vec2<f32>
{
    return vec2<f32>(sign_or_infinite_0(x_5.x), sign_or_infinite_0(x_5.y));
}

fn mantissa_of_0( x_6 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_6))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn exponent_of_0( x_7 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_7))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

struct Part_0
{
     value_1 : f32,
     exponent_0 : i32,
};

fn part_of_0( x_8 : f32) -> Part_0
{
    var pattern_0 : u32 = ((bitcast<u32>((x_8))) & (u32(2147483647)));
    var size_0 : f32 = f32(pattern_0);
    var is_subnormal_0 : bool = pattern_0 < u32(8388608);
    var part_0 : Part_0;
    var _S14 : bool = pattern_0 == u32(0);
    var _S15 : f32;
    if(_S14)
    {
        _S15 = x_8;
    }
    else
    {
        if(is_subnormal_0)
        {
            _S15 = with_sign_0(size_0, x_8);
        }
        else
        {
            _S15 = x_8;
        }
        _S15 = mantissa_of_0(_S15);
    }
    part_0.value_1 = _S15;
    var _S16 : i32;
    if(_S14)
    {
        _S16 = i32(-2000);
    }
    else
    {
        if(is_subnormal_0)
        {
            _S16 = exponent_of_0(size_0) - i32(149);
        }
        else
        {
            _S16 = exponent_of_0(x_8);
        }
    }
    part_0.exponent_0 = _S16;
    return part_0;
}

fn rounded_0( value_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_2))) ^ (opaque_zero_0)))));
}

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

fn pair_of_0( hi_1 : f32,  lo_1 : f32) -> df_0
{
    var pair_0 : df_0;
    pair_0.hi_0 = hi_1;
    pair_0.lo_0 = lo_1;
    return pair_0;
}

fn upper_half_0( value_3 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_3))) & (u32(4294963200))))));
}

fn two_product_0( a_0 : f32,  b_0 : f32) -> df_0
{
    var _S17 : f32 = rounded_0(a_0 * b_0);
    var _S18 : f32 = upper_half_0(a_0);
    var _S19 : f32 = upper_half_0(b_0);
    var _S20 : f32 = rounded_0(a_0 - _S18);
    var _S21 : f32 = rounded_0(b_0 - _S19);
    return pair_of_0(_S17, rounded_0(rounded_0(rounded_0(rounded_0(_S18 * _S19) - _S17) + rounded_0(_S18 * _S21)) + rounded_0(_S20 * _S19)) + rounded_0(_S20 * _S21));
}

struct WidePart_0
{
     value_4 : df_0,
     exponent_1 : i32,
};

fn product_of_0( a_1 : Part_0,  b_1 : Part_0) -> WidePart_0
{
    var product_0 : WidePart_0;
    product_0.value_4 = two_product_0(a_1.value_1, b_1.value_1);
    product_0.exponent_1 = a_1.exponent_0 + b_1.exponent_0;
    return product_0;
}

fn neg_0( a_2 : df_0) -> df_0
{
    return pair_of_0(- a_2.hi_0, - a_2.lo_0);
}

fn negated_0( a_3 : WidePart_0) -> WidePart_0
{
    var negative_0 : WidePart_0 = a_3;
    negative_0.value_4 = neg_0(a_3.value_4);
    return negative_0;
}

fn power_of_two_0( exponent_2 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_2 + i32(127)) << (u32(23))))));
}

fn scaled_0( a_4 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_4.hi_0 * power_0, a_4.lo_0 * power_0);
}

fn two_sum_0( a_5 : f32,  b_2 : f32) -> df_0
{
    var _S22 : f32 = rounded_0(a_5 + b_2);
    var _S23 : f32 = rounded_0(_S22 - a_5);
    return pair_of_0(_S22, rounded_0(a_5 - rounded_0(_S22 - _S23)) + rounded_0(b_2 - _S23));
}

fn fast_two_sum_0( a_6 : f32,  b_3 : f32) -> df_0
{
    var _S24 : f32 = rounded_0(a_6 + b_3);
    return pair_of_0(_S24, b_3 - rounded_0(_S24 - a_6));
}

fn x2B_0( a_7 : df_0,  b_4 : df_0) -> df_0
{
    var _S25 : df_0 = two_sum_0(a_7.hi_0, b_4.hi_0);
    var _S26 : df_0 = two_sum_0(a_7.lo_0, b_4.lo_0);
    var _S27 : df_0 = fast_two_sum_0(_S25.hi_0, rounded_0(_S25.lo_0 + _S26.hi_0));
    return fast_two_sum_0(_S27.hi_0, rounded_0(_S26.lo_0 + _S27.lo_0));
}

fn sum_of_0( a_8 : WidePart_0,  b_5 : WidePart_0) -> WidePart_0
{
    var sum_0 : WidePart_0;
    var _S28 : i32 = max(a_8.exponent_1, b_5.exponent_1);
    sum_0.exponent_1 = _S28;
    sum_0.value_4 = x2B_0(scaled_0(a_8.value_4, power_of_two_0(max(a_8.exponent_1 - _S28, i32(-100)))), scaled_0(b_5.value_4, power_of_two_0(max(b_5.exponent_1 - _S28, i32(-100)))));
    return sum_0;
}

fn rounded_once_0( a_9 : WidePart_0) -> f32
{
    var _S29 : i32 = clamp(a_9.exponent_1, i32(-360), i32(360));
    var k_0 : u32 = u32(0);
    var left_0 : i32 = _S29;
    var x_9 : f32 = a_9.value_4.hi_0;
    for(;;)
    {
        if(k_0 < u32(3))
        {
        }
        else
        {
            break;
        }
        var step_0 : i32 = clamp(left_0, i32(-120), i32(120));
        var x_10 : f32 = x_9 * power_of_two_0(step_0);
        var left_1 : i32 = left_0 - step_0;
        k_0 = k_0 + u32(1);
        left_0 = left_1;
        x_9 = x_10;
    }
    return x_9;
}

fn product_1( x_11 : vec2<f32>,  y_0 : vec2<f32>) -> vec2<f32>
{
    var _S30 : bool;
    if(is_bad_1(x_11))
    {
        _S30 = true;
    }
    else
    {
        _S30 = is_bad_1(y_0);
    }
    if(_S30)
    {
        var u_0 : vec2<f32> = extremes_of_0(x_11);
        var v_0 : vec2<f32> = extremes_of_0(y_0);
        var _S31 : f32 = u_0.x;
        var _S32 : f32 = v_0.x;
        var _S33 : f32 = u_0.y;
        var _S34 : f32 = v_0.y;
        return vec2<f32>(_S31 * _S32 - _S33 * _S34, _S31 * _S34 + _S33 * _S32);
    }
    var a_10 : Part_0 = part_of_0(x_11.x);
    var b_6 : Part_0 = part_of_0(x_11.y);
    var c_0 : Part_0 = part_of_0(y_0.x);
    var d_0 : Part_0 = part_of_0(y_0.y);
    return vec2<f32>(rounded_once_0(sum_of_0(product_of_0(a_10, c_0), negated_0(product_of_0(b_6, d_0)))), rounded_once_0(sum_of_0(product_of_0(a_10, d_0), product_of_0(b_6, c_0))));
}

fn bits_of_0( x_12 : vec2<f32>) -> vec2<u32>
{
    return vec2<u32>((bitcast<u32>((x_12.x))), (bitcast<u32>((x_12.y))));
}

@compute
@workgroup_size(256, 1, 1)
fn square_complex64(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_2.p_2.lanes_0) >> (u32(30)));
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
        var _S35 : u32 = position_0(i_2, entryPointParams_2.p_2.extents_0, entryPointParams_2.p_2.x_strides_0, entryPointParams_2.p_2.x_offset_0);
        var _S36 : vec2<f32> = floats_of_0(entryPointParams_x_data_2[_S35]);
        entryPointParams_out_2[i_2] = bits_of_0(product_1(_S36, _S36));
        i_2 = i_2 + entryPointParams_2.p_2.lanes_0;
    }
    return;
}

fn wide_0( value_5 : f32) -> df_0
{
    return pair_of_0(value_5, 0.0f);
}

fn x2D_0( a_11 : df_0,  b_7 : df_0) -> df_0
{
    return x2B_0(a_11, neg_0(b_7));
}

fn root_of_0( a_12 : df_0) -> df_0
{
    if(!((a_12.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S37 : f32 = sqrt(a_12.hi_0);
    return fast_two_sum_0(_S37, x2D_0(a_12, two_product_0(_S37, _S37)).hi_0 / (2.0f * _S37));
}

fn modulus_0( x_13 : vec2<f32>) -> f32
{
    var _S38 : f32 = x_13.x;
    var a_size_0 : u32 = ((bitcast<u32>((_S38))) & (u32(2147483647)));
    var _S39 : f32 = x_13.y;
    var b_size_0 : u32 = ((bitcast<u32>((_S39))) & (u32(2147483647)));
    if(is_bad_1(x_13))
    {
        var _S40 : bool;
        if(a_size_0 == u32(2139095040))
        {
            _S40 = true;
        }
        else
        {
            _S40 = b_size_0 == u32(2139095040);
        }
        var _S41 : u32;
        if(_S40)
        {
            _S41 = u32(2139095040);
        }
        else
        {
            _S41 = (((u32(2139095040) | (a_size_0))) | (b_size_0));
        }
        return (bitcast<f32>((_S41)));
    }
    var a_13 : Part_0 = part_of_0(_S38);
    var b_8 : Part_0 = part_of_0(_S39);
    var _S42 : i32 = max(a_13.exponent_0, b_8.exponent_0);
    var u_1 : f32 = a_13.value_1 * power_of_two_0(max(a_13.exponent_0 - _S42, i32(-60)));
    var v_1 : f32 = b_8.value_1 * power_of_two_0(max(b_8.exponent_0 - _S42, i32(-60)));
    var root_0 : WidePart_0;
    root_0.value_4 = root_of_0(x2B_0(two_product_0(u_1, u_1), two_product_0(v_1, v_1)));
    root_0.exponent_1 = _S42;
    return rounded_once_0(root_0);
}

@compute
@workgroup_size(256, 1, 1)
fn abs_complex64(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_3.p_3.lanes_0) >> (u32(30)));
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
        var _S43 : u32 = position_0(i_3, entryPointParams_3.p_3.extents_0, entryPointParams_3.p_3.x_strides_0, entryPointParams_3.p_3.x_offset_0);
        entryPointParams_out_3[i_3] = modulus_0(floats_of_0(entryPointParams_x_data_3[_S43]));
        i_3 = i_3 + entryPointParams_3.p_3.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn add_complex64(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_4.p_4.lanes_0) >> (u32(30)));
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
        var _S44 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.x_strides_0, entryPointParams_4.p_4.x_offset_0);
        var x_14 : vec2<f32> = floats_of_0(entryPointParams_x_data_4[_S44]);
        var _S45 : u32 = position_0(i_4, entryPointParams_4.p_4.extents_0, entryPointParams_4.p_4.y_strides_0, entryPointParams_4.p_4.y_offset_0);
        entryPointParams_out_4[i_4] = bits_of_0(x_14 + floats_of_0(entryPointParams_y_data_0[_S45]));
        i_4 = i_4 + entryPointParams_4.p_4.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sub_complex64(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_5.p_5.lanes_0) >> (u32(30)));
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
        var _S46 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.x_strides_0, entryPointParams_5.p_5.x_offset_0);
        var x_15 : vec2<f32> = floats_of_0(entryPointParams_x_data_5[_S46]);
        var _S47 : u32 = position_0(i_5, entryPointParams_5.p_5.extents_0, entryPointParams_5.p_5.y_strides_0, entryPointParams_5.p_5.y_offset_0);
        entryPointParams_out_5[i_5] = bits_of_0(x_15 - floats_of_0(entryPointParams_y_data_1[_S47]));
        i_5 = i_5 + entryPointParams_5.p_5.lanes_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn mul_complex64(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_6.p_6.lanes_0) >> (u32(30)));
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
        var _S48 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.x_strides_0, entryPointParams_6.p_6.x_offset_0);
        var x_16 : vec2<f32> = floats_of_0(entryPointParams_x_data_6[_S48]);
        var _S49 : u32 = position_0(i_6, entryPointParams_6.p_6.extents_0, entryPointParams_6.p_6.y_strides_0, entryPointParams_6.p_6.y_offset_0);
        entryPointParams_out_6[i_6] = bits_of_0(product_1(x_16, floats_of_0(entryPointParams_y_data_2[_S49])));
        i_6 = i_6 + entryPointParams_6.p_6.lanes_0;
    }
    return;
}

fn nan_like_0( x_17 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_17))) | (u32(2143289344))))));
}

fn x2A_0( a_14 : df_0,  b_9 : f32) -> df_0
{
    var _S50 : df_0 = two_product_0(a_14.hi_0, b_9);
    return fast_two_sum_0(_S50.hi_0, rounded_0(_S50.lo_0 + rounded_0(a_14.lo_0 * b_9)));
}

fn x2B_1( a_15 : df_0,  b_10 : f32) -> df_0
{
    var _S51 : df_0 = two_sum_0(a_15.hi_0, b_10);
    return fast_two_sum_0(_S51.hi_0, rounded_0(_S51.lo_0 + a_15.lo_0));
}

fn quotient_of_0( a_16 : df_0,  b_11 : df_0) -> df_0
{
    var _S52 : f32 = a_16.hi_0 / b_11.hi_0;
    var _S53 : df_0 = x2D_0(a_16, x2A_0(b_11, _S52));
    var _S54 : f32 = _S53.hi_0 / b_11.hi_0;
    return x2B_1(fast_two_sum_0(_S52, _S54), x2D_0(_S53, x2A_0(b_11, _S54)).hi_0 / b_11.hi_0);
}

fn _0( a_17 : df_0,  b_12 : df_0) -> df_0
{
    return quotient_of_0(a_17, b_12);
}

fn quotient_part_0( a_18 : WidePart_0,  b_13 : WidePart_0) -> f32
{
    var quotient_0 : WidePart_0;
    quotient_0.value_4 = _0(a_18.value_4, b_13.value_4);
    quotient_0.exponent_1 = a_18.exponent_1 - b_13.exponent_1;
    return rounded_once_0(quotient_0);
}

fn quotient_1( x_18 : vec2<f32>,  y_1 : vec2<f32>) -> vec2<f32>
{
    var _S55 : bool;
    if(is_bad_1(y_1))
    {
        _S55 = true;
    }
    else
    {
        _S55 = (((((bitcast<u32>((y_1.x))) | ((bitcast<u32>((y_1.y)))))) & (u32(2147483647)))) == u32(0);
    }
    if(_S55)
    {
        return vec2<f32>(nan_like_0(x_18.x), nan_like_0(x_18.y));
    }
    if(is_bad_1(x_18))
    {
        var u_2 : vec2<f32> = extremes_of_0(x_18);
        var v_2 : vec2<f32> = extremes_of_0(y_1);
        var _S56 : f32 = u_2.x;
        var _S57 : f32 = v_2.x;
        var _S58 : f32 = u_2.y;
        var _S59 : f32 = v_2.y;
        return vec2<f32>(_S56 * _S57 + _S58 * _S59, _S58 * _S57 - _S56 * _S59);
    }
    var a_19 : Part_0 = part_of_0(x_18.x);
    var b_14 : Part_0 = part_of_0(x_18.y);
    var c_1 : Part_0 = part_of_0(y_1.x);
    var d_1 : Part_0 = part_of_0(y_1.y);
    var size_1 : WidePart_0 = sum_of_0(product_of_0(c_1, c_1), product_of_0(d_1, d_1));
    return vec2<f32>(quotient_part_0(sum_of_0(product_of_0(a_19, c_1), product_of_0(b_14, d_1)), size_1), quotient_part_0(sum_of_0(product_of_0(b_14, c_1), negated_0(product_of_0(a_19, d_1))), size_1));
}

@compute
@workgroup_size(256, 1, 1)
fn div_complex64(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_7.p_7.lanes_0) >> (u32(30)));
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
        var _S60 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.x_strides_0, entryPointParams_7.p_7.x_offset_0);
        var x_19 : vec2<f32> = floats_of_0(entryPointParams_x_data_7[_S60]);
        var _S61 : u32 = position_0(i_7, entryPointParams_7.p_7.extents_0, entryPointParams_7.p_7.y_strides_0, entryPointParams_7.p_7.y_offset_0);
        entryPointParams_out_7[i_7] = bits_of_0(quotient_1(x_19, floats_of_0(entryPointParams_y_data_3[_S61])));
        i_7 = i_7 + entryPointParams_7.p_7.lanes_0;
    }
    return;
}

fn pieces_0( p_9 : ptr<function, Reduction_std140_0>) -> u32
{
    var _S62 : u32 = ((*p_9).outputs_0 + (*p_9).width_0 - u32(1)) / (*p_9).width_0;
    return _S62 * (*p_9).chunks_0;
}

struct Fold_0
{
     output_0 : u32,
     slot_0 : u32,
     base_0 : i32,
     begin_0 : u32,
     end_0 : u32,
     step_1 : u32,
     writes_0 : bool,
};

fn fold_of_0( p_10 : ptr<function, Reduction_std140_0>,  piece_0 : u32,  lane_0 : u32) -> Fold_0
{
    var _S63 : u32 = (*p_10).chunks_0;
    var chunk_0 : u32 = piece_0 % (*p_10).chunks_0;
    var _S64 : u32 = piece_0 / _S63;
    var _S65 : u32 = (*p_10).width_0;
    var _S66 : u32 = _S64 * (*p_10).width_0;
    var _S67 : u32 = lane_0 % (*p_10).width_0;
    var output_1 : u32 = _S66 + _S67;
    var is_output_0 : bool = output_1 < ((*p_10).outputs_0);
    var fold_0 : Fold_0;
    var _S68 : u32;
    if(is_output_0)
    {
        _S68 = output_1;
    }
    else
    {
        _S68 = u32(0);
    }
    fold_0.output_0 = _S68;
    fold_0.slot_0 = _S68 * _S63 + chunk_0;
    var _S69 : i32 = i32((*p_10).offset_0);
    var _S70 : u32 = (*p_10).extents_1.y;
    var _S71 : u32 = _S68 / _S70;
    var _S72 : vec4<i32> = (*p_10).strides_0;
    var _S73 : i32 = _S69 + i32(_S71) * (*p_10).strides_0.x;
    var _S74 : u32 = fold_0.output_0 % _S70;
    fold_0.base_0 = _S73 + i32(_S74) * _S72.y;
    var _S75 : u32 = (*p_10).chunk_length_0;
    var _S76 : u32 = chunk_0 * (*p_10).chunk_length_0;
    var _S77 : u32 = lane_0 / _S65;
    fold_0.begin_0 = _S76 + _S77;
    if(is_output_0)
    {
        _S68 = min((*p_10).length_0, (chunk_0 + u32(1)) * _S75);
    }
    else
    {
        _S68 = u32(0);
    }
    fold_0.end_0 = _S68;
    var _S78 : u32 = u32(256) / _S65;
    fold_0.step_1 = _S78;
    var _S79 : bool;
    if(is_output_0)
    {
        _S79 = lane_0 < _S65;
    }
    else
    {
        _S79 = false;
    }
    fold_0.writes_0 = _S79;
    return fold_0;
}

fn exactly_0( x_20 : f32) -> WidePart_0
{
    var part_1 : WidePart_0;
    part_1.value_4 = wide_0(x_20);
    part_1.exponent_1 = i32(0);
    return part_1;
}

fn wide_part_of_0( x_21 : f32) -> WidePart_0
{
    var part_2 : Part_0 = part_of_0(x_21);
    var wide_part_0 : WidePart_0;
    wide_part_0.value_4 = wide_0(part_2.value_1);
    wide_part_0.exponent_1 = part_2.exponent_0;
    if(is_bad_0(x_21))
    {
        return exactly_0(x_21);
    }
    return wide_part_0;
}

fn reduced_place_0( p_11 : ptr<function, Reduction_std140_0>,  r_0 : u32) -> i32
{
    var _S80 : vec4<u32> = (*p_11).extents_1;
    if(((*p_11).extents_1.z) == u32(1))
    {
        return i32(r_0) * (*p_11).strides_0.w;
    }
    var _S81 : u32 = _S80.w;
    var _S82 : u32 = r_0 / _S81;
    var _S83 : vec4<i32> = (*p_11).strides_0;
    var _S84 : i32 = i32(_S82) * (*p_11).strides_0.z;
    var _S85 : u32 = r_0 % _S81;
    return _S84 + i32(_S85) * _S83.w;
}

struct WideComplex_0
{
     real_0 : WidePart_0,
     imaginary_0 : WidePart_0,
};

fn is_bad_2( x_22 : WideComplex_0) -> bool
{
    var _S86 : bool;
    if(is_bad_0(x_22.real_0.value_4.hi_0))
    {
        _S86 = true;
    }
    else
    {
        _S86 = is_bad_0(x_22.imaginary_0.value_4.hi_0);
    }
    return _S86;
}

fn extremes_of_1( x_23 : WideComplex_0) -> vec2<f32>
{
    return extremes_of_0(vec2<f32>(x_23.real_0.value_4.hi_0, x_23.imaginary_0.value_4.hi_0));
}

fn x2A_1( a_20 : df_0,  b_15 : df_0) -> df_0
{
    var _S87 : df_0 = two_product_0(a_20.hi_0, b_15.hi_0);
    return fast_two_sum_0(_S87.hi_0, rounded_0(_S87.lo_0 + rounded_0(rounded_0(a_20.hi_0 * b_15.lo_0) + rounded_0(a_20.lo_0 * b_15.hi_0))));
}

fn product_of_1( a_21 : WidePart_0,  b_16 : WidePart_0) -> WidePart_0
{
    var product_2 : WidePart_0;
    product_2.value_4 = x2A_1(a_21.value_4, b_16.value_4);
    product_2.exponent_1 = a_21.exponent_1 + b_16.exponent_1;
    return product_2;
}

fn normalised_0( a_22 : WidePart_0) -> WidePart_0
{
    if(is_bad_0(a_22.value_4.hi_0))
    {
        return a_22;
    }
    var shift_0 : i32 = exponent_of_0(a_22.value_4.hi_0);
    var is_nothing_0 : bool = (a_22.value_4.hi_0) == 0.0f;
    var part_3 : WidePart_0;
    var _S88 : df_0;
    if(is_nothing_0)
    {
        _S88 = a_22.value_4;
    }
    else
    {
        _S88 = scaled_0(a_22.value_4, power_of_two_0(- shift_0));
    }
    part_3.value_4 = _S88;
    var _S89 : i32;
    if(is_nothing_0)
    {
        _S89 = i32(-2000);
    }
    else
    {
        _S89 = clamp(a_22.exponent_1 + shift_0, i32(-1000000), i32(1000000));
    }
    part_3.exponent_1 = _S89;
    return part_3;
}

fn product_3( x_24 : WideComplex_0,  y_2 : WideComplex_0) -> WideComplex_0
{
    var result_0 : WideComplex_0;
    var _S90 : bool;
    if(is_bad_2(x_24))
    {
        _S90 = true;
    }
    else
    {
        _S90 = is_bad_2(y_2);
    }
    if(_S90)
    {
        var u_3 : vec2<f32> = extremes_of_1(x_24);
        var v_3 : vec2<f32> = extremes_of_1(y_2);
        var _S91 : f32 = u_3.x;
        var _S92 : f32 = v_3.x;
        var _S93 : f32 = u_3.y;
        var _S94 : f32 = v_3.y;
        result_0.real_0 = exactly_0(_S91 * _S92 - _S93 * _S94);
        result_0.imaginary_0 = exactly_0(_S91 * _S94 + _S93 * _S92);
        return result_0;
    }
    result_0.real_0 = normalised_0(sum_of_0(product_of_1(x_24.real_0, y_2.real_0), negated_0(product_of_1(x_24.imaginary_0, y_2.imaginary_0))));
    result_0.imaginary_0 = normalised_0(sum_of_0(product_of_1(x_24.real_0, y_2.imaginary_0), product_of_1(x_24.imaginary_0, y_2.real_0)));
    return result_0;
}

var<workgroup> group_values_0 : array<vec4<f32>, i32(256)>;

var<workgroup> group_exponents_0 : array<vec2<i32>, i32(256)>;

fn keep_0( lane_1 : u32,  x_25 : WideComplex_0)
{
    group_values_0[lane_1] = vec4<f32>(x_25.real_0.value_4.hi_0, x_25.real_0.value_4.lo_0, x_25.imaginary_0.value_4.hi_0, x_25.imaginary_0.value_4.lo_0);
    group_exponents_0[lane_1] = vec2<i32>(x_25.real_0.exponent_1, x_25.imaginary_0.exponent_1);
    return;
}

fn of_thread_0( lane_2 : u32) -> WideComplex_0
{
    var x_26 : WideComplex_0;
    x_26.real_0.value_4 = pair_of_0(group_values_0[lane_2].x, group_values_0[lane_2].y);
    x_26.imaginary_0.value_4 = pair_of_0(group_values_0[lane_2].z, group_values_0[lane_2].w);
    x_26.real_0.exponent_1 = group_exponents_0[lane_2].x;
    x_26.imaginary_0.exponent_1 = group_exponents_0[lane_2].y;
    return x_26;
}

fn group_product_0( mine_0 : WideComplex_0,  lane_3 : u32,  width_1 : u32) -> WideComplex_0
{
    workgroupBarrier();
    keep_0(lane_3, mine_0);
    workgroupBarrier();
    var step_2 : u32 = u32(128);
    for(;;)
    {
        if(step_2 >= width_1)
        {
        }
        else
        {
            break;
        }
        if(lane_3 < step_2)
        {
            keep_0(lane_3, product_3(of_thread_0(lane_3), of_thread_0(lane_3 + step_2)));
        }
        workgroupBarrier();
        step_2 = (step_2 >> (u32(1)));
    }
    var _S95 : u32 = lane_3 % width_1;
    return of_thread_0(_S95);
}

fn rounded_or_bad_0( a_23 : WidePart_0) -> f32
{
    var _S96 : f32;
    if(is_bad_0(a_23.value_4.hi_0))
    {
        _S96 = a_23.value_4.hi_0;
    }
    else
    {
        _S96 = rounded_once_0(a_23);
    }
    return _S96;
}

@compute
@workgroup_size(256, 1, 1)
fn prod_complex64(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    opaque_zero_0 = ((entryPointParams_8.p_8.groups_0) >> (u32(30)));
    var piece_1 : u32 = gid_8.x;
    for(;;)
    {
        var _S97 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S98 : u32 = pieces_0(&(_S97));
        if(piece_1 < _S98)
        {
        }
        else
        {
            break;
        }
        var _S99 : u32 = lid_8.x;
        var _S100 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S101 : Fold_0 = fold_of_0(&(_S100), piece_1, _S99);
        var mine_1 : WideComplex_0;
        mine_1.real_0 = exactly_0(1.0f);
        mine_1.imaginary_0 = wide_part_of_0(0.0f);
        var r_1 : u32 = _S101.begin_0;
        for(;;)
        {
            if(r_1 < (_S101.end_0))
            {
            }
            else
            {
                break;
            }
            var _S102 : Reduction_std140_0 = entryPointParams_8.p_8;
            var _S103 : i32 = reduced_place_0(&(_S102), r_1);
            var x_27 : vec2<f32> = floats_of_0(entryPointParams_x_data_8[u32(_S101.base_0 + _S103)]);
            var factor_0 : WideComplex_0;
            factor_0.real_0 = wide_part_of_0(x_27.x);
            factor_0.imaginary_0 = wide_part_of_0(x_27.y);
            mine_1 = product_3(mine_1, factor_0);
            r_1 = r_1 + _S101.step_1;
        }
        var whole_0 : WideComplex_0 = group_product_0(mine_1, _S99, entryPointParams_8.p_8.width_0);
        if(_S101.writes_0)
        {
            entryPointParams_out_8[_S101.slot_0] = bits_of_0(vec2<f32>(rounded_or_bad_0(whole_0.real_0), rounded_or_bad_0(whole_0.imaginary_0)));
        }
        piece_1 = piece_1 + entryPointParams_8.p_8.groups_0;
    }
    return;
}


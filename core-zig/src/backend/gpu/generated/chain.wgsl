struct Chain_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) a_strides_0 : vec4<i32>,
    @align(16) b_strides_0 : vec4<i32>,
    @align(16) c_strides_0 : vec4<i32>,
    @align(16) d_strides_0 : vec4<i32>,
    @align(16) e_strides_0 : vec4<i32>,
    @align(16) count_0 : u32,
    @align(4) lanes_0 : u32,
    @align(8) input_count_0 : u32,
    @align(4) step_count_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Chain_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_a_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_b_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_c_0 : array<f32>;

@binding(4) @group(0) var<storage, read> entryPointParams_d_0 : array<f32>;

@binding(5) @group(0) var<storage, read> entryPointParams_e_0 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_program_0 : array<u32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

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

fn is_normal_0( x_3 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_3))) >> (u32(23)))) & (u32(255)));
    var _S12 : bool;
    if(exponent_0 != u32(0))
    {
        _S12 = exponent_0 != u32(255);
    }
    else
    {
        _S12 = false;
    }
    return _S12;
}

fn is_negative_0( x_4 : f32) -> bool
{
    return (((bitcast<u32>((x_4))) & (u32(2147483648)))) != u32(0);
}

fn nan_like_0( x_5 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_5))) | (u32(2143289344))))));
}

fn exponent_of_0( x_6 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_6))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn mantissa_of_0( x_7 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_7))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_8 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_8))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_9 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_9))) & (u32(4294959104))))));
}

fn exact_product_0( x_10 : f32,  y_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_10 * y_0))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_11 : f32,  y_1 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_11);
    var y_high_0 : f32 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_11 - x_high_0) * y_1);
}

fn power_of_two_0( n_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_0 + i32(127)) << (u32(23))))));
}

fn square_root_0( x_12 : f32) -> f32
{
    var _S13 : bool;
    if(!is_normal_0(x_12))
    {
        _S13 = true;
    }
    else
    {
        _S13 = is_negative_0(x_12);
    }
    var _S14 : f32;
    if(_S13)
    {
        if(is_negative_0(x_12))
        {
            _S13 = x_12 != 0.0f;
        }
        else
        {
            _S13 = false;
        }
        if(_S13)
        {
            _S14 = nan_like_0(x_12);
        }
        else
        {
            _S14 = sqrt(x_12);
        }
        return _S14;
    }
    var _S15 : i32 = exponent_of_0(x_12);
    var n_1 : i32 = (_S15 >> (u32(1)));
    var _S16 : f32 = mantissa_of_0(x_12);
    if((_S15 - i32(2) * n_1) == i32(1))
    {
        _S14 = 2.0f;
    }
    else
    {
        _S14 = 1.0f;
    }
    var m_0 : f32 = _S16 * _S14;
    var s_0 : f32 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_1);
}

fn scaled_0( x_13 : f32,  n_2 : i32) -> f32
{
    var first_0 : i32 = n_2 / i32(2);
    return x_13 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

fn divided_0( x_14 : f32,  y_2 : f32) -> f32
{
    var _S17 : bool;
    if(!is_normal_0(x_14))
    {
        _S17 = true;
    }
    else
    {
        _S17 = !is_normal_0(y_2);
    }
    if(_S17)
    {
        return x_14 / y_2;
    }
    var m_1 : f32 = mantissa_of_0(x_14);
    var d_0 : f32 = mantissa_of_0(y_2);
    var q_0 : f32 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_14) - exponent_of_0(y_2));
}

fn rounded_even_0( x_15 : f32) -> f32
{
    var below_0 : f32 = floor(x_15);
    var rest_2 : f32 = x_15 - below_0;
    var _S18 : f32 = 0.5f * below_0;
    var is_odd_0 : bool = (floor(_S18)) != _S18;
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
    var _S19 : f32;
    if(is_up_0)
    {
        _S19 = below_0 + 1.0f;
    }
    else
    {
        _S19 = below_0;
    }
    return with_sign_0(_S19, x_15);
}

fn whole_exponent_0( x_16 : f32) -> f32
{
    return floor(x_16 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_17 : f32,  n_3 : f32) -> f32
{
    return x_17 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
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
    var _S20 : f32;
    if(is_nan_0(high_0))
    {
        _S20 = high_0;
    }
    else
    {
        _S20 = y_3;
    }
    return _S20;
}

fn math_exp_0( x_18 : f32) -> f32
{
    return math_exp_pair_0(x_18, 0.0f);
}

fn math_expm1_0( x_19 : f32) -> f32
{
    var inside_1 : f32 = clamp(x_19, -18.0f, 89.0f);
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
    if(is_nan_0(x_19))
    {
        n_5 = x_19;
    }
    else
    {
        n_5 = y_4;
    }
    return with_sign_0(n_5, x_19);
}

fn positive_infinity_0( x_20 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_20))) | (u32(2139095040)))) & (u32(2139095040))))));
}

fn is_infinite_0( x_21 : f32) -> bool
{
    return (((bitcast<u32>((x_21))) & (u32(2147483647)))) == u32(2139095040);
}

struct Split_0
{
     exponent_1 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_22 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_22)));
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

fn math_log_0( x_23 : f32) -> f32
{
    if((((bitcast<u32>((x_23))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_23);
    }
    var _S21 : bool;
    if(is_nan_0(x_23))
    {
        _S21 = true;
    }
    else
    {
        _S21 = is_negative_0(x_23);
    }
    if(_S21)
    {
        return nan_like_0(x_23);
    }
    if(is_infinite_0(x_23))
    {
        return x_23;
    }
    var split_1 : Split_0 = split_mantissa_0(x_23);
    return log_sum_0(f32(split_1.exponent_1), split_1.fraction_0);
}

fn math_log1p_0( x_24 : f32) -> f32
{
    if(x_24 == -1.0f)
    {
        return - positive_infinity_0(x_24);
    }
    var _S22 : bool;
    if(is_nan_0(x_24))
    {
        _S22 = true;
    }
    else
    {
        _S22 = x_24 < -1.0f;
    }
    if(_S22)
    {
        return nan_like_0(x_24);
    }
    if(x_24 >= 1.00000001504746622e+30f)
    {
        return math_log_0(x_24);
    }
    var e_2 : i32 = ((i32((bitcast<u32>((1.0f + x_24)))) - i32(1061158912)) >> (u32(23)));
    var scale_1 : f32 = power_of_two_0(- e_2);
    return with_sign_0(log_sum_0(f32(e_2), x_24 * scale_1 + (scale_1 - 1.0f)), x_24);
}

fn is_finite_0( x_25 : f32) -> bool
{
    return (((bitcast<u32>((x_25))) & (u32(2147483647)))) < u32(2139095040);
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
    var _S23 : u32;
    if(shift_0 == u32(0))
    {
        _S23 = high_3;
    }
    else
    {
        _S23 = (((high_3 << (shift_0))) | (((low_1 >> ((u32(32) - shift_0))))));
    }
    return _S23;
}

fn product_high_0( x_26 : u32,  y_5 : u32) -> u32
{
    var x_low_0 : u32 = (x_26 & (u32(65535)));
    var x_high_1 : u32 = (x_26 >> (u32(16)));
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

fn reduce_large_0( x_27 : f32) -> Angle_0
{
    var _S24 : u32 = (bitcast<u32>((x_27)));
    var m_2 : u32 = (((_S24 & (u32(8388607)))) | (u32(8388608)));
    var first_1 : u32 = ((((_S24 >> (u32(23)))) & (u32(255)))) - u32(150) + u32(30);
    var word_2 : u32 = (first_1 >> (u32(5)));
    var shift_1 : u32 = (first_1 & (u32(31)));
    var w1_0 : u32 = two_over_pi_from_0(word_2 + u32(1), shift_1);
    var w0_0 : u32 = two_over_pi_from_0(word_2 + u32(2), shift_1);
    var p0_0 : u32 = m_2 * w0_0;
    var carry_0 : u32 = product_high_0(m_2, w0_0);
    var p1_0 : u32 = m_2 * w1_0 + carry_0;
    var _S25 : u32 = m_2 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_2, w1_0);
    var _S26 : i32;
    if(p1_0 < carry_0)
    {
        _S26 = i32(1);
    }
    else
    {
        _S26 = i32(0);
    }
    var p2_0 : u32 = _S25 + u32(_S26);
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
        var _S27 : u32 = ~high_4;
        if(low_2 == u32(0))
        {
            _S26 = i32(1);
        }
        else
        {
            _S26 = i32(0);
        }
        var _S28 : u32 = ~low_2 + u32(1);
        high_5 = _S27 + u32(_S26);
        low_3 = _S28;
    }
    else
    {
        high_5 = high_4;
        low_3 = low_2;
    }
    var turns_0 : f32 = f32(high_5) * 2.32830643653869629e-10f + f32(low_3) * 5.42101086242752217e-20f;
    var r_2 : f32 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    var _S29 : f32;
    if(is_beyond_0)
    {
        _S29 = - r_2;
    }
    else
    {
        _S29 = r_2;
    }
    angle_0.rest_3 = _S29;
    if(is_negative_0(x_27))
    {
        angle_0.rest_3 = - angle_0.rest_3;
        angle_0.quadrant_0 = u32(0) - angle_0.quadrant_0;
    }
    return angle_0;
}

fn reduce_angle_0( x_28 : f32) -> Angle_0
{
    if((abs(x_28)) > 1600.0f)
    {
        return reduce_large_0(x_28);
    }
    var n_6 : f32 = floor(x_28 * 0.63661974668502808f + 0.5f);
    var angle_1 : Angle_0;
    angle_1.rest_3 = x_28 - n_6 * 1.5706787109375f - n_6 * 0.00011761486530304f - n_6 * 9.92093629470502947e-10f;
    angle_1.quadrant_0 = u32(i32(n_6));
    return angle_1;
}

fn cosine_reduced_0( r_3 : f32) -> f32
{
    var z_1 : f32 = r_3 * r_3;
    var _S30 : f32 = 0.5f * z_1;
    var near_one_0 : f32 = 1.0f - _S30;
    return near_one_0 + (1.0f - near_one_0 - _S30 + z_1 * z_1 * ((0.00002443837911414f * z_1 + -0.00138873665127903f) * z_1 + 0.04166664555668831f));
}

fn sine_reduced_0( r_4 : f32) -> f32
{
    var z_2 : f32 = r_4 * r_4;
    return z_2 * r_4 * (((2.71830435849551577e-06f * z_2 + -0.00019839334709104f) * z_2 + 0.00833332911133766f) * z_2 + -0.1666666716337204f) + r_4;
}

fn sine_turned_0( x_29 : f32,  turns_1 : u32) -> f32
{
    if(!is_finite_0(x_29))
    {
        return nan_like_0(x_29);
    }
    var angle_2 : Angle_0 = reduce_angle_0(x_29);
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

fn math_sin_0( x_30 : f32) -> f32
{
    var _S31 : f32;
    if(x_30 == 0.0f)
    {
        _S31 = x_30;
    }
    else
    {
        _S31 = sine_turned_0(x_30, u32(0));
    }
    return _S31;
}

fn math_cos_0( x_31 : f32) -> f32
{
    return sine_turned_0(x_31, u32(1));
}

fn math_tan_0( x_32 : f32) -> f32
{
    if(x_32 == 0.0f)
    {
        return x_32;
    }
    if(!is_finite_0(x_32))
    {
        return nan_like_0(x_32);
    }
    var angle_3 : Angle_0 = reduce_angle_0(x_32);
    var sine_0 : f32 = sine_reduced_0(angle_3.rest_3);
    var cosine_0 : f32 = cosine_reduced_0(angle_3.rest_3);
    var _S32 : f32;
    if((((angle_3.quadrant_0) & (u32(1)))) != u32(0))
    {
        _S32 = - cosine_0 / sine_0;
    }
    else
    {
        _S32 = sine_0 / cosine_0;
    }
    return _S32;
}

fn math_sinh_0( x_33 : f32) -> f32
{
    var a_1 : f32 = abs(x_33);
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
    if(is_nan_0(x_33))
    {
        y_7 = x_33;
    }
    else
    {
    }
    return with_sign_0(y_7, x_33);
}

fn math_cosh_0( x_34 : f32) -> f32
{
    var a_2 : f32 = abs(x_34);
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
    if(is_nan_0(x_34))
    {
        y_8 = x_34;
    }
    else
    {
    }
    return y_8;
}

fn exp_normal_0( x_35 : f32) -> f32
{
    var n_7 : f32 = whole_exponent_0(x_35);
    var scale_2 : f32 = power_of_two_0(i32(n_7));
    return scale_2 * expm1_reduced_0(exp_remainder_0(x_35, n_7)) + scale_2;
}

fn math_tanh_0( x_36 : f32) -> f32
{
    var a_3 : f32 = abs(x_36);
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
    if(is_nan_0(x_36))
    {
        y_9 = x_36;
    }
    else
    {
    }
    return with_sign_0(y_9, x_36);
}

fn math_asinh_0( x_37 : f32) -> f32
{
    var a_4 : f32 = abs(x_37);
    if(!is_finite_0(x_37))
    {
        return x_37;
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
    return with_sign_0(b_0, x_37);
}

fn math_acosh_0( x_38 : f32) -> f32
{
    var _S33 : bool;
    if(is_nan_0(x_38))
    {
        _S33 = true;
    }
    else
    {
        _S33 = x_38 < 1.0f;
    }
    if(_S33)
    {
        return nan_like_0(x_38);
    }
    if(is_infinite_0(x_38))
    {
        return x_38;
    }
    var is_huge_1 : bool = x_38 > 9.99999986991104e+14f;
    var _S34 : f32;
    if(is_huge_1)
    {
        _S34 = 1.0f;
    }
    else
    {
        _S34 = x_38;
    }
    var over_0 : f32 = _S34 - 1.0f;
    if(is_huge_1)
    {
        _S34 = x_38;
    }
    else
    {
        _S34 = over_0 + sqrt(over_0 * (over_0 + 2.0f));
    }
    var y_11 : f32 = math_log1p_0(_S34);
    if(is_huge_1)
    {
        _S34 = y_11 + 0.69314718246459961f;
    }
    else
    {
        _S34 = y_11;
    }
    return _S34;
}

fn infinity_like_0( x_39 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_39))) & (u32(2147483648)))) | (u32(2139095040))))));
}

fn math_atanh_0( x_40 : f32) -> f32
{
    var a_5 : f32 = abs(x_40);
    var _S35 : bool;
    if(is_nan_0(x_40))
    {
        _S35 = true;
    }
    else
    {
        _S35 = a_5 > 1.0f;
    }
    if(_S35)
    {
        return nan_like_0(x_40);
    }
    if(a_5 == 1.0f)
    {
        return infinity_like_0(x_40);
    }
    var _S36 : f32 = 1.0f + a_5;
    var _S37 : f32 = 1.0f - a_5;
    var k_0 : i32 = ((i32((bitcast<u32>((_S36)))) - i32((bitcast<u32>((_S37)))) + i32(8388608) - i32(6291456)) >> (u32(23)));
    var scale_3 : f32 = power_of_two_0(k_0);
    var numerator_0 : f32 = scale_3 * (a_5 - 0.5f) + (1.0f - scale_3 * 0.5f) + a_5;
    var denominator_0 : f32;
    if(k_0 == i32(1))
    {
        denominator_0 = 3.0f - a_5;
    }
    else
    {
        denominator_0 = scale_3 * _S37 + _S36;
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
    var _S38 : f32 = f32(k_0);
    var high_6 : f32 = _S38 * 0.3466796875f;
    var sum_1 : f32 = high_6 + t_0;
    return with_sign_0(sum_1 + (t_0 - (sum_1 - high_6) + (z_4 * t_0 * ((((0.11208476126194f * z_4 + 0.10913553833961487f) * z_4 + 0.1429390013217926f) * z_4 + 0.19999852776527405f) * z_4 + 0.3333333432674408f) + _S38 * -0.00010609722085064f)), x_40);
}

fn math_sigmoid_0( x_41 : f32) -> f32
{
    var e_5 : f32 = math_exp_0(- abs(x_41));
    var _S39 : f32;
    if(is_negative_0(x_41))
    {
        _S39 = e_5;
    }
    else
    {
        _S39 = 1.0f;
    }
    return _S39 / (1.0f + e_5);
}

fn math_softplus_0( x_42 : f32) -> f32
{
    var y_12 : f32 = math_log1p_0(math_exp_0(- abs(x_42)));
    var _S40 : f32;
    if(is_nan_0(x_42))
    {
        _S40 = x_42;
    }
    else
    {
        if(is_negative_0(x_42))
        {
            _S40 = y_12;
        }
        else
        {
            _S40 = x_42 + y_12;
        }
    }
    return _S40;
}

fn math_log_sigmoid_0( x_43 : f32) -> f32
{
    return - math_softplus_0(- x_43);
}

fn math_silu_0( x_44 : f32) -> f32
{
    var _S41 : bool;
    if(is_infinite_0(x_44))
    {
        _S41 = is_negative_0(x_44);
    }
    else
    {
        _S41 = false;
    }
    var _S42 : f32;
    if(_S41)
    {
        _S42 = (bitcast<f32>((((bitcast<u32>((x_44))) & (u32(2147483648))))));
    }
    else
    {
        _S42 = x_44 * math_sigmoid_0(x_44);
    }
    return _S42;
}

fn normal_tail_0( a_6 : f32) -> f32
{
    var _S43 : f32 = min(a_6, 15.0f);
    var t_1 : f32 = (_S43 - 3.0f) / (_S43 + 3.0f);
    var high_7 : f32 = leading_half_0(_S43);
    return math_exp_pair_0(-0.5f * (high_7 * high_7), -0.5f * ((_S43 - high_7) * (_S43 + high_7))) * (((((((((0.00005316195893101f * t_1 + 0.00011501364497235f) * t_1 + -0.00033901291317306f) * t_1 + -0.00098328816238791f) * t_1 + 0.00290438742376864f) * t_1 + 0.00613194238394499f) * t_1 + -0.04621326178312302f) * t_1 + 0.12322504073381424f) * t_1 + -0.20640261471271515f) * t_1 + 0.12151394784450531f);
}

fn math_gelu_0( x_45 : f32) -> f32
{
    var a_7 : f32 = abs(x_45);
    var lost_0 : f32 = min(a_7, 3.4028234663852886e+38f) * normal_tail_0(a_7);
    var _S44 : f32;
    if(is_negative_0(x_45))
    {
        _S44 = 0.0f;
    }
    else
    {
        _S44 = x_45;
    }
    var y_13 : f32 = _S44 - lost_0;
    if(is_nan_0(x_45))
    {
        _S44 = x_45;
    }
    else
    {
        _S44 = y_13;
    }
    return with_sign_0(_S44, x_45);
}

fn math_gelu_tanh_0( x_46 : f32) -> f32
{
    var b_1 : f32 = clamp(x_46, -50.0f, 50.0f);
    var slope_0 : f32 = b_1 * b_1 * 0.07135481387376785f + 1.59576916694641113f;
    var _S45 : bool;
    if(is_infinite_0(x_46))
    {
        _S45 = is_negative_0(x_46);
    }
    else
    {
        _S45 = false;
    }
    var y_14 : f32;
    if(_S45)
    {
        y_14 = (bitcast<f32>((((bitcast<u32>((x_46))) & (u32(2147483648))))));
    }
    else
    {
        y_14 = x_46 * math_sigmoid_0(b_1 * slope_0);
    }
    if(is_nan_0(x_46))
    {
        y_14 = x_46;
    }
    else
    {
    }
    return y_14;
}

fn larger_0( x_47 : f32,  y_15 : f32) -> f32
{
    var _S46 : bool = is_nan_0(x_47);
    var _S47 : bool;
    if(_S46)
    {
        _S47 = true;
    }
    else
    {
        _S47 = is_nan_0(y_15);
    }
    var _S48 : f32;
    if(_S47)
    {
        if(_S46)
        {
            _S48 = x_47;
        }
        else
        {
            _S48 = y_15;
        }
        return _S48;
    }
    if(x_47 > y_15)
    {
        _S48 = x_47;
    }
    else
    {
        _S48 = y_15;
    }
    return _S48;
}

fn smaller_0( x_48 : f32,  y_16 : f32) -> f32
{
    var _S49 : bool = is_nan_0(x_48);
    var _S50 : bool;
    if(_S49)
    {
        _S50 = true;
    }
    else
    {
        _S50 = is_nan_0(y_16);
    }
    var _S51 : f32;
    if(_S50)
    {
        if(_S49)
        {
            _S51 = x_48;
        }
        else
        {
            _S51 = y_16;
        }
        return _S51;
    }
    if(x_48 < y_16)
    {
        _S51 = x_48;
    }
    else
    {
        _S51 = y_16;
    }
    return _S51;
}

fn leading_part_0( x_49 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_49))) & (u32(4294967280))))));
}

struct Pair_0
{
     high_8 : f32,
     low_4 : f32,
};

fn log_pair_0( x_50 : f32) -> Pair_0
{
    var split_2 : Split_0 = split_mantissa_0(x_50);
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
    var _S52 : f32 = leading_half_0(head_0 + low_5);
    pair_0.high_8 = _S52;
    pair_0.low_4 = head_0 - _S52 + low_5;
    return pair_0;
}

fn power_of_magnitude_0( a_8 : f32,  y_17 : f32) -> f32
{
    var l_0 : Pair_0 = log_pair_0(a_8);
    var rough_0 : f32 = y_17 * l_0.high_8;
    var _S53 : bool;
    if(is_nan_0(rough_0))
    {
        _S53 = true;
    }
    else
    {
        _S53 = (abs(rough_0)) >= 200.0f;
    }
    if(_S53)
    {
        var _S54 : f32;
        if(rough_0 < 0.0f)
        {
            _S54 = -200.0f;
        }
        else
        {
            _S54 = 200.0f;
        }
        return math_exp_0(_S54);
    }
    var y_high_2 : f32 = leading_half_0(y_17);
    return math_exp_pair_0(y_high_2 * l_0.high_8, y_high_2 * l_0.low_4 + (y_17 - y_high_2) * (l_0.high_8 + l_0.low_4));
}

fn math_pow_0( x_51 : f32,  y_18 : f32) -> f32
{
    var is_odd_1 : bool;
    if(x_51 == 1.0f)
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
    var _S55 : bool = is_nan_0(x_51);
    if(_S55)
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
        if(_S55)
        {
            size_0 = x_51;
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
        var _S56 : f32 = 0.5f * y_18;
        is_odd_1 = (floor(_S56)) != _S56;
    }
    else
    {
        is_odd_1 = false;
    }
    var a_9 : f32 = abs(x_51);
    var _S57 : bool = is_infinite_0(y_18);
    var _S58 : bool;
    if(_S57)
    {
        _S58 = a_9 == 1.0f;
    }
    else
    {
        _S58 = false;
    }
    if(_S58)
    {
        return 1.0f;
    }
    var is_zero_0 : bool = (((bitcast<u32>((x_51))) & (u32(2147483647)))) == u32(0);
    if(is_zero_0)
    {
        _S58 = true;
    }
    else
    {
        _S58 = is_infinite_0(x_51);
    }
    if(_S58)
    {
        if(is_zero_0 == (is_negative_0(y_18)))
        {
            size_0 = positive_infinity_0(x_51);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S57)
        {
            if((a_9 > 1.0f) == (is_negative_0(y_18)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_51);
            }
        }
        else
        {
            if(is_negative_0(x_51))
            {
                _S58 = !is_whole_0;
            }
            else
            {
                _S58 = false;
            }
            var _S59 : f32 = 0.0f;
            if(_S58)
            {
                return nan_like_0(x_51);
            }
            else
            {
                _S59 = power_of_magnitude_0(a_9, y_18);
            }
            size_0 = _S59;
        }
    }
    if(is_negative_0(x_51))
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

fn from_multiple_0( quarters_0 : f32,  angle_4 : f32) -> f32
{
    return quarters_0 * 0.78539818525314331f - (angle_4 + quarters_0 * 2.18556941433689644e-08f);
}

fn math_atan2_0( y_19 : f32,  x_52 : f32) -> f32
{
    var _S60 : bool = is_nan_0(x_52);
    var is_corner_0 : bool;
    if(_S60)
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
        if(_S60)
        {
            a_10 = x_52;
        }
        else
        {
            a_10 = y_19;
        }
        return a_10;
    }
    if(is_infinite_0(x_52))
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
        a_10 = abs(x_52);
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
    var p_1 : f32 = z_6 * (((((0.04747849330306053f * z_6 + -0.08478209376335144f) * z_6 + 0.11045060306787491f) * z_6 + -0.14282038807868958f) * z_6 + 0.19999904930591583f) * z_6 + -0.33333331346511841f);
    var turned_0 : f32;
    if(is_turned_0)
    {
        turned_0 = 0.78539818525314331f + (t_2 + (t_2 * p_1 - 2.18556941433689644e-08f));
    }
    else
    {
        turned_0 = t_2 + t_2 * p_1;
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
    if(is_negative_0(x_52))
    {
        a_10 = from_multiple_0(4.0f, half_turned_0);
    }
    else
    {
        a_10 = half_turned_0;
    }
    return with_sign_0(a_10, y_19);
}

fn is_equal_0( x_53 : f32,  y_20 : f32) -> bool
{
    return x_53 == y_20;
}

fn is_below_0( x_54 : f32,  y_21 : f32) -> bool
{
    return x_54 < y_21;
}

fn is_at_most_0( x_55 : f32,  y_22 : f32) -> bool
{
    return x_55 <= y_22;
}

fn is_true_0( x_56 : f32) -> bool
{
    return (((bitcast<u32>((x_56))) << (u32(1)))) != u32(0);
}

fn computed_0( code_0 : u32,  x_57 : f32,  y_23 : f32,  z_7 : f32) -> f32
{
    var _S61 : f32;
    var _S62 : bool;
    switch(code_0)
    {
    case u32(0):
        {
            return - x_57;
        }
    case u32(1):
        {
            return abs(x_57);
        }
    case u32(2):
        {
            return sign_of_0(x_57);
        }
    case u32(3):
        {
            return x_57 * x_57;
        }
    case u32(4):
        {
            return square_root_0(x_57);
        }
    case u32(5):
        {
            return divided_0(1.0f, square_root_0(x_57));
        }
    case u32(6):
        {
            return divided_0(1.0f, x_57);
        }
    case u32(7):
        {
            if(is_nan_0(x_57))
            {
                _S61 = x_57;
            }
            else
            {
                _S61 = max(x_57, 0.0f);
            }
            return _S61;
        }
    case u32(8):
        {
            return floor(x_57);
        }
    case u32(9):
        {
            return ceil(x_57);
        }
    case u32(10):
        {
            return rounded_even_0(x_57);
        }
    case u32(11):
        {
            return math_exp_0(x_57);
        }
    case u32(12):
        {
            return math_expm1_0(x_57);
        }
    case u32(13):
        {
            return math_log_0(x_57);
        }
    case u32(14):
        {
            return math_log1p_0(x_57);
        }
    case u32(15):
        {
            return math_sin_0(x_57);
        }
    case u32(16):
        {
            return math_cos_0(x_57);
        }
    case u32(17):
        {
            return math_tan_0(x_57);
        }
    case u32(18):
        {
            return math_sinh_0(x_57);
        }
    case u32(19):
        {
            return math_cosh_0(x_57);
        }
    case u32(20):
        {
            return math_tanh_0(x_57);
        }
    case u32(21):
        {
            return math_asinh_0(x_57);
        }
    case u32(22):
        {
            return math_acosh_0(x_57);
        }
    case u32(23):
        {
            return math_atanh_0(x_57);
        }
    case u32(24):
        {
            return math_sigmoid_0(x_57);
        }
    case u32(25):
        {
            return math_log_sigmoid_0(x_57);
        }
    case u32(26):
        {
            return math_softplus_0(x_57);
        }
    case u32(27):
        {
            return math_silu_0(x_57);
        }
    case u32(28):
        {
            return math_gelu_0(x_57);
        }
    case u32(29):
        {
            return math_gelu_tanh_0(x_57);
        }
    case u32(30):
        {
            return x_57 + y_23;
        }
    case u32(31):
        {
            return x_57 - y_23;
        }
    case u32(32):
        {
            return x_57 * y_23;
        }
    case u32(33):
        {
            return divided_0(x_57, y_23);
        }
    case u32(34):
        {
            return larger_0(x_57, y_23);
        }
    case u32(35):
        {
            return smaller_0(x_57, y_23);
        }
    case u32(36):
        {
            return math_pow_0(x_57, y_23);
        }
    case u32(37):
        {
            return math_atan2_0(x_57, y_23);
        }
    case u32(38):
        {
            if(is_equal_0(x_57, y_23))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(39):
        {
            if(!is_equal_0(x_57, y_23))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(40):
        {
            if(is_below_0(x_57, y_23))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(41):
        {
            if(is_at_most_0(x_57, y_23))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(42):
        {
            if(is_below_0(y_23, x_57))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(43):
        {
            if(is_at_most_0(y_23, x_57))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(44):
        {
            if(is_true_0(x_57))
            {
                _S62 = is_true_0(y_23);
            }
            else
            {
                _S62 = false;
            }
            if(_S62)
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(45):
        {
            if(is_true_0(x_57))
            {
                _S62 = true;
            }
            else
            {
                _S62 = is_true_0(y_23);
            }
            if(_S62)
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(46):
        {
            if((is_true_0(x_57)) != (is_true_0(y_23)))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(47):
        {
            if(!is_true_0(x_57))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(48):
        {
            if(is_nan_0(x_57))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    case u32(49):
        {
            if(is_finite_0(x_57))
            {
                _S61 = 1.0f;
            }
            else
            {
                _S61 = 0.0f;
            }
            return _S61;
        }
    default :
        {
            if(x_57 != 0.0f)
            {
                _S61 = y_23;
            }
            else
            {
                _S61 = z_7;
            }
            return _S61;
        }
    }
}

@compute
@workgroup_size(256, 1, 1)
fn elementwise_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var held_0 : array<f32, i32(13)>;
    var _S63 : u32 = u32(5) + entryPointParams_0.p_0.step_count_0 * u32(5);
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
        var _S64 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.a_strides_0, entryPointParams_program_0[i32(0)]);
        held_0[i32(8)] = entryPointParams_a_0[_S64];
        if((entryPointParams_0.p_0.input_count_0) > u32(1))
        {
            var _S65 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.b_strides_0, entryPointParams_program_0[i32(1)]);
            held_0[i32(9)] = entryPointParams_b_0[_S65];
        }
        if((entryPointParams_0.p_0.input_count_0) > u32(2))
        {
            var _S66 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.c_strides_0, entryPointParams_program_0[i32(2)]);
            held_0[i32(10)] = entryPointParams_c_0[_S66];
        }
        if((entryPointParams_0.p_0.input_count_0) > u32(3))
        {
            var _S67 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.d_strides_0, entryPointParams_program_0[i32(3)]);
            held_0[i32(11)] = entryPointParams_d_0[_S67];
        }
        if((entryPointParams_0.p_0.input_count_0) > u32(4))
        {
            var _S68 : u32 = position_0(i_0, entryPointParams_0.p_0.extents_0, entryPointParams_0.p_0.e_strides_0, entryPointParams_program_0[i32(4)]);
            held_0[i32(12)] = entryPointParams_e_0[_S68];
        }
        var at_2 : u32 = u32(5);
        for(;;)
        {
            if(at_2 < _S63)
            {
            }
            else
            {
                break;
            }
            var values_0 : array<f32, i32(3)>;
            var k_1 : u32 = u32(0);
            for(;;)
            {
                if(k_1 < u32(3))
                {
                }
                else
                {
                    break;
                }
                var argument_0 : u32 = entryPointParams_program_0[at_2 + u32(2) + k_1];
                if(argument_0 < u32(13))
                {
                    values_0[k_1] = held_0[argument_0];
                }
                else
                {
                    values_0[k_1] = (bitcast<f32>((entryPointParams_program_0[_S63 + argument_0 - u32(13)])));
                }
                k_1 = k_1 + u32(1);
            }
            held_0[entryPointParams_program_0[at_2 + u32(1)]] = computed_0(entryPointParams_program_0[at_2], values_0[i32(0)], values_0[i32(1)], values_0[i32(2)]);
            at_2 = at_2 + u32(5);
        }
        entryPointParams_out_0[i_0] = held_0[i32(0)];
        i_0 = i_0 + entryPointParams_0.p_0.lanes_0;
    }
    return;
}


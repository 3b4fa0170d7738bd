#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
uint position_0(uint index_0, uint4 extents_0, int4 strides_0, uint offset_0)
{
    bool _S1;
    if((extents_0.x) == 1U)
    {
        _S1 = (extents_0.y) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_0.z) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return uint(int(index_0) * strides_0.w) + offset_0;
    }
    uint _S2 = extents_0.w;
    uint _S3 = index_0 % _S2;
    int at_0 = int(_S3) * strides_0.w;
    uint rest_0 = index_0 / _S2;
    uint _S4 = extents_0.z;
    uint _S5 = rest_0 % _S4;
    int at_1 = at_0 + int(_S5) * strides_0.z;
    uint rest_1 = rest_0 / _S4;
    uint _S6 = extents_0.y;
    uint _S7 = rest_1 % _S6;
    int _S8 = int(_S7) * strides_0.y;
    uint _S9 = rest_1 / _S6;
    return uint(at_1 + (_S8 + int(_S9) * strides_0.x)) + offset_0;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

float with_sign_0(float x_1, float sign_0)
{
    return (as_type<float>((((as_type<uint>((x_1))) & 2147483647U) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

float sign_of_0(float x_2)
{
    bool _S10;
    if(is_nan_0(x_2))
    {
        _S10 = true;
    }
    else
    {
        _S10 = x_2 == 0.0f;
    }
    float _S11;
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

bool is_normal_0(float x_3)
{
    uint exponent_0 = ((as_type<uint>((x_3))) >> 23U) & 255U;
    bool _S12;
    if(exponent_0 != 0U)
    {
        _S12 = exponent_0 != 255U;
    }
    else
    {
        _S12 = false;
    }
    return _S12;
}

bool is_negative_0(float x_4)
{
    return ((as_type<uint>((x_4))) & 2147483648U) != 0U;
}

float nan_like_0(float x_5)
{
    return (as_type<float>(((as_type<uint>((x_5))) | 2143289344U)));
}

int exponent_of_0(float x_6)
{
    return int(((as_type<uint>((x_6))) >> 23U) & 255U) - int(127);
}

float mantissa_of_0(float x_7)
{
    return (as_type<float>((((as_type<uint>((x_7))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_8)
{
    return (as_type<float>(((as_type<uint>((x_8))) & 4294963200U)));
}

float leading_11_bits_0(float x_9)
{
    return (as_type<float>(((as_type<uint>((x_9))) & 4294959104U)));
}

float exact_product_0(float x_10, float y_0)
{
    return (as_type<float>(((as_type<uint>((x_10 * y_0))) & 4294967294U)));
}

float residual_0(float a_0, float x_11, float y_1)
{
    float x_high_0 = leading_half_0(x_11);
    float y_high_0 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_11 - x_high_0) * y_1);
}

float power_of_two_0(int n_0)
{
    return (as_type<float>((uint(n_0 + int(127)) << 23U)));
}

float square_root_0(float x_12)
{
    bool _S13;
    if(!is_normal_0(x_12))
    {
        _S13 = true;
    }
    else
    {
        _S13 = is_negative_0(x_12);
    }
    float _S14;
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
    int _S15 = exponent_of_0(x_12);
    int n_1 = _S15 >> 1U;
    float _S16 = mantissa_of_0(x_12);
    if((_S15 - int(2) * n_1) == int(1))
    {
        _S14 = 2.0f;
    }
    else
    {
        _S14 = 1.0f;
    }
    float m_0 = _S16 * _S14;
    float s_0 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_1);
}

float scaled_0(float x_13, int n_2)
{
    int first_0 = n_2 / int(2);
    return x_13 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

float divided_0(float x_14, float y_2)
{
    bool _S17;
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
    float m_1 = mantissa_of_0(x_14);
    float d_0 = mantissa_of_0(y_2);
    float q_0 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_14) - exponent_of_0(y_2));
}

float rounded_even_0(float x_15)
{
    float below_0 = floor(x_15);
    float rest_2 = x_15 - below_0;
    float _S18 = 0.5f * below_0;
    bool is_odd_0 = (floor(_S18)) != _S18;
    bool is_up_0;
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
    float _S19;
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

float whole_exponent_0(float x_16)
{
    return floor(x_16 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_17, float n_3)
{
    return x_17 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_0)
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

float math_exp_pair_0(float high_0, float low_0)
{
    float inside_0 = clamp(high_0, -104.0f, 89.0f);
    float n_4 = whole_exponent_0(inside_0 + low_0);
    float y_3 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_0), int(n_4));
    float _S20;
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

float math_exp_0(float x_18)
{
    return math_exp_pair_0(x_18, 0.0f);
}

float math_expm1_0(float x_19)
{
    float inside_1 = clamp(x_19, -18.0f, 89.0f);
    bool is_small_0 = (abs(inside_1)) < 0.5f;
    float n_5;
    if(is_small_0)
    {
        n_5 = 0.0f;
    }
    else
    {
        n_5 = whole_exponent_0(inside_1);
    }
    float r_1 = exp_remainder_0(inside_1, n_5);
    float q_1 = r_1 * r_1 * ((((((0.00002497161585779f * r_1 + 0.00019975086615887f) * r_1 + 0.00138885376509279f) * r_1 + 0.00833313725888729f) * r_1 + 0.0416666679084301f) * r_1 + 0.1666666716337204f) * r_1 + 0.5f) + r_1;
    float scale_0 = power_of_two_0(int(n_5) - int(1));
    float high_1 = scale_0 - 0.5f;
    float half_result_0 = high_1 + (scale_0 * q_1 + (scale_0 - high_1 - 0.5f));
    float y_4;
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

float positive_infinity_0(float x_20)
{
    return (as_type<float>((((as_type<uint>((x_20))) | 2139095040U) & 2139095040U)));
}

bool is_infinite_0(float x_21)
{
    return ((as_type<uint>((x_21))) & 2147483647U) == 2139095040U;
}

struct Split_0
{
    int exponent_1;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_22)
{
    uint pattern_0 = (as_type<uint>((x_22)));
    uint pattern_1;
    int lift_0;
    if(pattern_0 < 8388608U)
    {
        pattern_1 = (as_type<uint>((float(pattern_0))));
        lift_0 = int(149);
    }
    else
    {
        pattern_1 = pattern_0;
        lift_0 = int(0);
    }
    int e_0 = (int(pattern_1) - int(1061158912)) >> 23U;
    thread Split_0 split_0;
    (&split_0)->exponent_1 = e_0 - lift_0;
    (&split_0)->fraction_0 = (as_type<float>((pattern_1 - (uint(e_0) << 23U)))) - 1.0f;
    return split_0;
}

float log_sum_0(float e_1, float f_0)
{
    float z_0 = f_0 * f_0;
    float high_2 = e_1 * 0.693359375f;
    float sum_0 = high_2 + f_0;
    return sum_0 + (f_0 - (sum_0 - high_2) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

float math_log_0(float x_23)
{
    if(((as_type<uint>((x_23))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_23);
    }
    bool _S21;
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
    Split_0 split_1 = split_mantissa_0(x_23);
    return log_sum_0(float(split_1.exponent_1), split_1.fraction_0);
}

float math_log1p_0(float x_24)
{
    if(x_24 == -1.0f)
    {
        return - positive_infinity_0(x_24);
    }
    bool _S22;
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
    int e_2 = (int((as_type<uint>((1.0f + x_24)))) - int(1061158912)) >> 23U;
    float scale_1 = power_of_two_0(- e_2);
    return with_sign_0(log_sum_0(float(e_2), x_24 * scale_1 + (scale_1 - 1.0f)), x_24);
}

bool is_finite_0(float x_25)
{
    return ((as_type<uint>((x_25))) & 2147483647U) < 2139095040U;
}

uint two_over_pi_0(uint word_0)
{
    switch(word_0)
    {
    case 1U:
        {
            return 2734261102U;
        }
    case 2U:
        {
            return 1313084713U;
        }
    case 3U:
        {
            return 4230436817U;
        }
    case 4U:
        {
            return 4113882560U;
        }
    case 5U:
        {
            return 3680671129U;
        }
    case 6U:
        {
            return 1011060801U;
        }
    case 7U:
        {
            return 4266746795U;
        }
    default:
        {
            return 0U;
        }
    }
}

uint two_over_pi_from_0(uint word_1, uint shift_0)
{
    uint high_3 = two_over_pi_0(word_1);
    uint low_1 = two_over_pi_0(word_1 + 1U);
    uint _S23;
    if(shift_0 == 0U)
    {
        _S23 = high_3;
    }
    else
    {
        _S23 = (high_3 << shift_0) | (low_1 >> (32U - shift_0));
    }
    return _S23;
}

uint product_high_0(uint x_26, uint y_5)
{
    uint x_low_0 = x_26 & 65535U;
    uint x_high_1 = x_26 >> 16U;
    uint y_low_0 = y_5 & 65535U;
    uint y_high_1 = y_5 >> 16U;
    uint middle_0 = x_high_1 * y_low_0 + ((x_low_0 * y_low_0) >> 16U);
    return x_high_1 * y_high_1 + (middle_0 >> 16U) + ((x_low_0 * y_high_1 + (middle_0 & 65535U)) >> 16U);
}

struct Angle_0
{
    float rest_3;
    uint quadrant_0;
};

Angle_0 reduce_large_0(float x_27)
{
    uint _S24 = (as_type<uint>((x_27)));
    uint m_2 = (_S24 & 8388607U) | 8388608U;
    uint first_1 = ((_S24 >> 23U) & 255U) - 150U + 30U;
    uint word_2 = first_1 >> 5U;
    uint shift_1 = first_1 & 31U;
    uint w1_0 = two_over_pi_from_0(word_2 + 1U, shift_1);
    uint w0_0 = two_over_pi_from_0(word_2 + 2U, shift_1);
    uint p0_0 = m_2 * w0_0;
    uint carry_0 = product_high_0(m_2, w0_0);
    uint p1_0 = m_2 * w1_0 + carry_0;
    uint _S25 = m_2 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_2, w1_0);
    int _S26;
    if(p1_0 < carry_0)
    {
        _S26 = int(1);
    }
    else
    {
        _S26 = int(0);
    }
    uint p2_0 = _S25 + uint(_S26);
    thread Angle_0 angle_0;
    (&angle_0)->quadrant_0 = p2_0 >> 30U;
    uint high_4 = (p2_0 << 2U) | (p1_0 >> 30U);
    uint low_2 = (p1_0 << 2U) | (p0_0 >> 30U);
    bool is_beyond_0 = (high_4 & 2147483648U) != 0U;
    uint high_5;
    uint low_3;
    if(is_beyond_0)
    {
        (&angle_0)->quadrant_0 = (&angle_0)->quadrant_0 + 1U;
        uint _S27 = ~high_4;
        if(low_2 == 0U)
        {
            _S26 = int(1);
        }
        else
        {
            _S26 = int(0);
        }
        uint _S28 = ~low_2 + 1U;
        high_5 = _S27 + uint(_S26);
        low_3 = _S28;
    }
    else
    {
        high_5 = high_4;
        low_3 = low_2;
    }
    float turns_0 = float(high_5) * 2.32830643653869629e-10f + float(low_3) * 5.42101086242752217e-20f;
    float r_2 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    float _S29;
    if(is_beyond_0)
    {
        _S29 = - r_2;
    }
    else
    {
        _S29 = r_2;
    }
    (&angle_0)->rest_3 = _S29;
    if(is_negative_0(x_27))
    {
        (&angle_0)->rest_3 = - (&angle_0)->rest_3;
        (&angle_0)->quadrant_0 = 0U - (&angle_0)->quadrant_0;
    }
    return angle_0;
}

Angle_0 reduce_angle_0(float x_28)
{
    if((abs(x_28)) > 1600.0f)
    {
        return reduce_large_0(x_28);
    }
    float n_6 = floor(x_28 * 0.63661974668502808f + 0.5f);
    thread Angle_0 angle_1;
    (&angle_1)->rest_3 = x_28 - n_6 * 1.5706787109375f - n_6 * 0.00011761486530304f - n_6 * 9.92093629470502947e-10f;
    (&angle_1)->quadrant_0 = uint(int(n_6));
    return angle_1;
}

float cosine_reduced_0(float r_3)
{
    float z_1 = r_3 * r_3;
    float _S30 = 0.5f * z_1;
    float near_one_0 = 1.0f - _S30;
    return near_one_0 + (1.0f - near_one_0 - _S30 + z_1 * z_1 * ((0.00002443837911414f * z_1 + -0.00138873665127903f) * z_1 + 0.04166664555668831f));
}

float sine_reduced_0(float r_4)
{
    float z_2 = r_4 * r_4;
    return z_2 * r_4 * (((2.71830435849551577e-06f * z_2 + -0.00019839334709104f) * z_2 + 0.00833332911133766f) * z_2 + -0.1666666716337204f) + r_4;
}

float sine_turned_0(float x_29, uint turns_1)
{
    if(!is_finite_0(x_29))
    {
        return nan_like_0(x_29);
    }
    Angle_0 angle_2 = reduce_angle_0(x_29);
    uint quadrant_1 = angle_2.quadrant_0 + turns_1;
    float y_6;
    if((quadrant_1 & 1U) != 0U)
    {
        y_6 = cosine_reduced_0(angle_2.rest_3);
    }
    else
    {
        y_6 = sine_reduced_0(angle_2.rest_3);
    }
    return (as_type<float>(((as_type<uint>((y_6))) ^ ((quadrant_1 & 2U) << 30U))));
}

float math_sin_0(float x_30)
{
    float _S31;
    if(x_30 == 0.0f)
    {
        _S31 = x_30;
    }
    else
    {
        _S31 = sine_turned_0(x_30, 0U);
    }
    return _S31;
}

float math_cos_0(float x_31)
{
    return sine_turned_0(x_31, 1U);
}

float math_tan_0(float x_32)
{
    if(x_32 == 0.0f)
    {
        return x_32;
    }
    if(!is_finite_0(x_32))
    {
        return nan_like_0(x_32);
    }
    Angle_0 angle_3 = reduce_angle_0(x_32);
    float sine_0 = sine_reduced_0(angle_3.rest_3);
    float cosine_0 = cosine_reduced_0(angle_3.rest_3);
    float _S32;
    if(((angle_3.quadrant_0) & 1U) != 0U)
    {
        _S32 = - cosine_0 / sine_0;
    }
    else
    {
        _S32 = sine_0 / cosine_0;
    }
    return _S32;
}

float math_sinh_0(float x_33)
{
    float a_1 = abs(x_33);
    float e_3 = math_expm1_0(min(a_1, 88.0f));
    float root_0 = math_exp_0(0.5f * a_1);
    float y_7;
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
    return with_sign_0(y_7, x_33);
}

float math_cosh_0(float x_34)
{
    float a_2 = abs(x_34);
    float e_4 = math_exp_0(min(a_2, 88.0f));
    float root_1 = math_exp_0(0.5f * a_2);
    float y_8;
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
    return y_8;
}

float exp_normal_0(float x_35)
{
    float n_7 = whole_exponent_0(x_35);
    float scale_2 = power_of_two_0(int(n_7));
    return scale_2 * expm1_reduced_0(exp_remainder_0(x_35, n_7)) + scale_2;
}

float math_tanh_0(float x_36)
{
    float a_3 = abs(x_36);
    float z_3 = a_3 * a_3;
    float small_0 = z_3 * a_3 * ((((((-0.00035845238016918f * z_3 + 0.00230136583559215f) * z_3 + -0.00794610753655434f) * z_3 + 0.02148665860295296f) * z_3 + -0.05387980118393898f) * z_3 + 0.13332344591617584f) * z_3 + -0.33333295583724976f) + a_3;
    float large_0 = 1.0f - 2.0f / (exp_normal_0(min(a_3 + a_3, 20.0f)) + 1.0f);
    float y_9;
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
    return with_sign_0(y_9, x_36);
}

float math_asinh_0(float x_37)
{
    float a_4 = abs(x_37);
    if(!is_finite_0(x_37))
    {
        return x_37;
    }
    bool is_huge_0 = a_4 > 9.99999986991104e+14f;
    float b_0;
    if(is_huge_0)
    {
        b_0 = 1.0f;
    }
    else
    {
        b_0 = a_4;
    }
    float square_0 = b_0 * b_0;
    float grown_0 = b_0 + square_0 / (1.0f + sqrt(1.0f + square_0));
    if(is_huge_0)
    {
        b_0 = a_4;
    }
    else
    {
        b_0 = grown_0;
    }
    float y_10 = math_log1p_0(b_0);
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

float math_acosh_0(float x_38)
{
    bool _S33;
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
    bool is_huge_1 = x_38 > 9.99999986991104e+14f;
    float _S34;
    if(is_huge_1)
    {
        _S34 = 1.0f;
    }
    else
    {
        _S34 = x_38;
    }
    float over_0 = _S34 - 1.0f;
    if(is_huge_1)
    {
        _S34 = x_38;
    }
    else
    {
        _S34 = over_0 + sqrt(over_0 * (over_0 + 2.0f));
    }
    float y_11 = math_log1p_0(_S34);
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

float infinity_like_0(float x_39)
{
    return (as_type<float>((((as_type<uint>((x_39))) & 2147483648U) | 2139095040U)));
}

float math_atanh_0(float x_40)
{
    float a_5 = abs(x_40);
    bool _S35;
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
    float _S36 = 1.0f + a_5;
    float _S37 = 1.0f - a_5;
    int k_0 = (int((as_type<uint>((_S36)))) - int((as_type<uint>((_S37)))) + int(8388608) - int(6291456)) >> 23U;
    float scale_3 = power_of_two_0(k_0);
    float numerator_0 = scale_3 * (a_5 - 0.5f) + (1.0f - scale_3 * 0.5f) + a_5;
    float denominator_0;
    if(k_0 == int(1))
    {
        denominator_0 = 3.0f - a_5;
    }
    else
    {
        denominator_0 = scale_3 * _S37 + _S36;
    }
    float t_0;
    if(k_0 == int(0))
    {
        t_0 = a_5;
    }
    else
    {
        t_0 = numerator_0 / denominator_0;
    }
    float z_4 = t_0 * t_0;
    float _S38 = float(k_0);
    float high_6 = _S38 * 0.3466796875f;
    float sum_1 = high_6 + t_0;
    return with_sign_0(sum_1 + (t_0 - (sum_1 - high_6) + (z_4 * t_0 * ((((0.11208476126194f * z_4 + 0.10913553833961487f) * z_4 + 0.1429390013217926f) * z_4 + 0.19999852776527405f) * z_4 + 0.3333333432674408f) + _S38 * -0.00010609722085064f)), x_40);
}

float math_sigmoid_0(float x_41)
{
    float e_5 = math_exp_0(- abs(x_41));
    float _S39;
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

float math_softplus_0(float x_42)
{
    float y_12 = math_log1p_0(math_exp_0(- abs(x_42)));
    float _S40;
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

float math_log_sigmoid_0(float x_43)
{
    return - math_softplus_0(- x_43);
}

float math_silu_0(float x_44)
{
    bool _S41;
    if(is_infinite_0(x_44))
    {
        _S41 = is_negative_0(x_44);
    }
    else
    {
        _S41 = false;
    }
    float _S42;
    if(_S41)
    {
        _S42 = (as_type<float>(((as_type<uint>((x_44))) & 2147483648U)));
    }
    else
    {
        _S42 = x_44 * math_sigmoid_0(x_44);
    }
    return _S42;
}

float normal_tail_0(float a_6)
{
    float _S43 = min(a_6, 15.0f);
    float t_1 = (_S43 - 3.0f) / (_S43 + 3.0f);
    float high_7 = leading_half_0(_S43);
    return math_exp_pair_0(-0.5f * (high_7 * high_7), -0.5f * ((_S43 - high_7) * (_S43 + high_7))) * (((((((((0.00005316195893101f * t_1 + 0.00011501364497235f) * t_1 + -0.00033901291317306f) * t_1 + -0.00098328816238791f) * t_1 + 0.00290438742376864f) * t_1 + 0.00613194238394499f) * t_1 + -0.04621326178312302f) * t_1 + 0.12322504073381424f) * t_1 + -0.20640261471271515f) * t_1 + 0.12151394784450531f);
}

float math_gelu_0(float x_45)
{
    float a_7 = abs(x_45);
    float lost_0 = min(a_7, 3.4028234663852886e+38f) * normal_tail_0(a_7);
    float _S44;
    if(is_negative_0(x_45))
    {
        _S44 = 0.0f;
    }
    else
    {
        _S44 = x_45;
    }
    float y_13 = _S44 - lost_0;
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

float math_gelu_tanh_0(float x_46)
{
    float b_1 = clamp(x_46, -50.0f, 50.0f);
    float slope_0 = b_1 * b_1 * 0.07135481387376785f + 1.59576916694641113f;
    bool _S45;
    if(is_infinite_0(x_46))
    {
        _S45 = is_negative_0(x_46);
    }
    else
    {
        _S45 = false;
    }
    float y_14;
    if(_S45)
    {
        y_14 = (as_type<float>(((as_type<uint>((x_46))) & 2147483648U)));
    }
    else
    {
        y_14 = x_46 * math_sigmoid_0(b_1 * slope_0);
    }
    if(is_nan_0(x_46))
    {
        y_14 = x_46;
    }
    return y_14;
}

float larger_0(float x_47, float y_15)
{
    bool _S46 = is_nan_0(x_47);
    bool _S47;
    if(_S46)
    {
        _S47 = true;
    }
    else
    {
        _S47 = is_nan_0(y_15);
    }
    float _S48;
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

float smaller_0(float x_48, float y_16)
{
    bool _S49 = is_nan_0(x_48);
    bool _S50;
    if(_S49)
    {
        _S50 = true;
    }
    else
    {
        _S50 = is_nan_0(y_16);
    }
    float _S51;
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

float leading_part_0(float x_49)
{
    return (as_type<float>(((as_type<uint>((x_49))) & 4294967280U)));
}

struct Pair_0
{
    float high_8;
    float low_4;
};

Pair_0 log_pair_0(float x_50)
{
    Split_0 split_2 = split_mantissa_0(x_50);
    float e_6 = float(split_2.exponent_1);
    float g_0 = 2.0f + split_2.fraction_0;
    float s_1 = split_2.fraction_0 / g_0;
    float s_high_0 = leading_half_0(s_1);
    float g_high_0 = leading_11_bits_0(g_0);
    float s_low_0 = (split_2.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_2.fraction_0)) / g_0;
    float z_5 = s_1 * s_1;
    float whole_0 = e_6 * 0.693359375f;
    float twice_0 = s_high_0 + s_high_0;
    float head_0 = leading_part_0(whole_0 + twice_0);
    float low_5 = whole_0 - head_0 + twice_0 + (e_6 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_5 * s_1 * ((((0.18181818723678589f * z_5 + 0.2222222238779068f) * z_5 + 0.28571429848670959f) * z_5 + 0.40000000596046448f) * z_5 + 0.66666668653488159f)));
    thread Pair_0 pair_0;
    float _S52 = leading_half_0(head_0 + low_5);
    (&pair_0)->high_8 = _S52;
    (&pair_0)->low_4 = head_0 - _S52 + low_5;
    return pair_0;
}

float power_of_magnitude_0(float a_8, float y_17)
{
    Pair_0 l_0 = log_pair_0(a_8);
    float rough_0 = y_17 * l_0.high_8;
    bool _S53;
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
        float _S54;
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
    float y_high_2 = leading_half_0(y_17);
    return math_exp_pair_0(y_high_2 * l_0.high_8, y_high_2 * l_0.low_4 + (y_17 - y_high_2) * (l_0.high_8 + l_0.low_4));
}

float math_pow_0(float x_51, float y_18)
{
    bool is_odd_1;
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
    bool _S55 = is_nan_0(x_51);
    if(_S55)
    {
        is_odd_1 = true;
    }
    else
    {
        is_odd_1 = is_nan_0(y_18);
    }
    float size_0;
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
    bool is_whole_0 = (floor(y_18)) == y_18;
    if(is_whole_0)
    {
        float _S56 = 0.5f * y_18;
        is_odd_1 = (floor(_S56)) != _S56;
    }
    else
    {
        is_odd_1 = false;
    }
    float a_9 = abs(x_51);
    bool _S57 = is_infinite_0(y_18);
    bool _S58;
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
    bool is_zero_0 = ((as_type<uint>((x_51))) & 2147483647U) == 0U;
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
            float _S59 = 0.0f;
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
    return size_0;
}

float from_multiple_0(float quarters_0, float angle_4)
{
    return quarters_0 * 0.78539818525314331f - (angle_4 + quarters_0 * 2.18556941433689644e-08f);
}

float math_atan2_0(float y_19, float x_52)
{
    bool _S60 = is_nan_0(x_52);
    bool is_corner_0;
    if(_S60)
    {
        is_corner_0 = true;
    }
    else
    {
        is_corner_0 = is_nan_0(y_19);
    }
    float a_10;
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
    float b_2;
    if(is_corner_0)
    {
        b_2 = 1.0f;
    }
    else
    {
        b_2 = abs(y_19);
    }
    bool is_steep_0 = b_2 > a_10;
    float large_1;
    if(is_steep_0)
    {
        large_1 = b_2;
    }
    else
    {
        large_1 = a_10;
    }
    float small_1;
    if(is_steep_0)
    {
        small_1 = a_10;
    }
    else
    {
        small_1 = b_2;
    }
    float shrink_0;
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
    bool is_origin_0;
    if(large_1 == 0.0f)
    {
        is_origin_0 = true;
    }
    else
    {
        is_origin_0 = is_infinite_0(large_1);
    }
    float large_2 = large_1 * shrink_0;
    float small_2 = small_1 * shrink_0;
    bool is_turned_0 = small_2 > (large_2 * 0.41421356797218323f);
    float numerator_1;
    if(is_turned_0)
    {
        numerator_1 = small_2 - large_2;
    }
    else
    {
        numerator_1 = small_2;
    }
    float denominator_1;
    if(is_turned_0)
    {
        denominator_1 = small_2 + large_2;
    }
    else
    {
        denominator_1 = large_2;
    }
    float t_2;
    if(is_origin_0)
    {
        t_2 = 0.0f;
    }
    else
    {
        t_2 = numerator_1 / denominator_1;
    }
    float z_6 = t_2 * t_2;
    float p_0 = z_6 * (((((0.04747849330306053f * z_6 + -0.08478209376335144f) * z_6 + 0.11045060306787491f) * z_6 + -0.14282038807868958f) * z_6 + 0.19999904930591583f) * z_6 + -0.33333331346511841f);
    float turned_0;
    if(is_turned_0)
    {
        turned_0 = 0.78539818525314331f + (t_2 + (t_2 * p_0 - 2.18556941433689644e-08f));
    }
    else
    {
        turned_0 = t_2 + t_2 * p_0;
    }
    float half_turned_0;
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

bool is_equal_0(float x_53, float y_20)
{
    return x_53 == y_20;
}

bool is_below_0(float x_54, float y_21)
{
    return x_54 < y_21;
}

bool is_at_most_0(float x_55, float y_22)
{
    return x_55 <= y_22;
}

bool is_true_0(float x_56)
{
    return ((as_type<uint>((x_56))) << 1U) != 0U;
}

float computed_0(uint code_0, float x_57, float y_23, float z_7)
{
    float _S61;
    bool _S62;
    switch(code_0)
    {
    case 0U:
        {
            return - x_57;
        }
    case 1U:
        {
            return abs(x_57);
        }
    case 2U:
        {
            return sign_of_0(x_57);
        }
    case 3U:
        {
            return x_57 * x_57;
        }
    case 4U:
        {
            return square_root_0(x_57);
        }
    case 5U:
        {
            return divided_0(1.0f, square_root_0(x_57));
        }
    case 6U:
        {
            return divided_0(1.0f, x_57);
        }
    case 7U:
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
    case 8U:
        {
            return floor(x_57);
        }
    case 9U:
        {
            return ceil(x_57);
        }
    case 10U:
        {
            return rounded_even_0(x_57);
        }
    case 11U:
        {
            return math_exp_0(x_57);
        }
    case 12U:
        {
            return math_expm1_0(x_57);
        }
    case 13U:
        {
            return math_log_0(x_57);
        }
    case 14U:
        {
            return math_log1p_0(x_57);
        }
    case 15U:
        {
            return math_sin_0(x_57);
        }
    case 16U:
        {
            return math_cos_0(x_57);
        }
    case 17U:
        {
            return math_tan_0(x_57);
        }
    case 18U:
        {
            return math_sinh_0(x_57);
        }
    case 19U:
        {
            return math_cosh_0(x_57);
        }
    case 20U:
        {
            return math_tanh_0(x_57);
        }
    case 21U:
        {
            return math_asinh_0(x_57);
        }
    case 22U:
        {
            return math_acosh_0(x_57);
        }
    case 23U:
        {
            return math_atanh_0(x_57);
        }
    case 24U:
        {
            return math_sigmoid_0(x_57);
        }
    case 25U:
        {
            return math_log_sigmoid_0(x_57);
        }
    case 26U:
        {
            return math_softplus_0(x_57);
        }
    case 27U:
        {
            return math_silu_0(x_57);
        }
    case 28U:
        {
            return math_gelu_0(x_57);
        }
    case 29U:
        {
            return math_gelu_tanh_0(x_57);
        }
    case 30U:
        {
            return x_57 + y_23;
        }
    case 31U:
        {
            return x_57 - y_23;
        }
    case 32U:
        {
            return x_57 * y_23;
        }
    case 33U:
        {
            return divided_0(x_57, y_23);
        }
    case 34U:
        {
            return larger_0(x_57, y_23);
        }
    case 35U:
        {
            return smaller_0(x_57, y_23);
        }
    case 36U:
        {
            return math_pow_0(x_57, y_23);
        }
    case 37U:
        {
            return math_atan2_0(x_57, y_23);
        }
    case 38U:
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
    case 39U:
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
    case 40U:
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
    case 41U:
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
    case 42U:
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
    case 43U:
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
    case 44U:
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
    case 45U:
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
    case 46U:
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
    case 47U:
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
    case 48U:
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
    case 49U:
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
    default:
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

struct Chain_0
{
    uint4 extents_1;
    int4 a_strides_0;
    int4 b_strides_0;
    int4 c_strides_0;
    int4 d_strides_0;
    int4 e_strides_0;
    uint count_0;
    uint lanes_0;
    uint input_count_0;
    uint step_count_0;
};

struct EntryPointParams_0
{
    Chain_0 p_1;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_a_0;
    float device* entryPointParams_b_0;
    float device* entryPointParams_c_0;
    float device* entryPointParams_d_0;
    float device* entryPointParams_e_0;
    uint device* entryPointParams_program_0;
    float device* entryPointParams_out_0;
};

[[kernel]] void elementwise_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_1 [[buffer(0)]], float device* entryPointParams_a_1 [[buffer(1)]], float device* entryPointParams_b_1 [[buffer(2)]], float device* entryPointParams_c_1 [[buffer(3)]], float device* entryPointParams_d_1 [[buffer(4)]], float device* entryPointParams_e_1 [[buffer(5)]], uint device* entryPointParams_program_1 [[buffer(6)]], float device* entryPointParams_out_1 [[buffer(7)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_1;
    (&kernelContext_0)->entryPointParams_a_0 = entryPointParams_a_1;
    (&kernelContext_0)->entryPointParams_b_0 = entryPointParams_b_1;
    (&kernelContext_0)->entryPointParams_c_0 = entryPointParams_c_1;
    (&kernelContext_0)->entryPointParams_d_0 = entryPointParams_d_1;
    (&kernelContext_0)->entryPointParams_e_0 = entryPointParams_e_1;
    (&kernelContext_0)->entryPointParams_program_0 = entryPointParams_program_1;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_1;
    thread array<float, int(13)> held_0;
    uint _S63 = 5U + entryPointParams_1->p_1.step_count_0 * 5U;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < (entryPointParams_1->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S64 = position_0(i_0, entryPointParams_1->p_1.extents_1, entryPointParams_1->p_1.a_strides_0, (&kernelContext_0)->entryPointParams_program_0[int(0)]);
        held_0[int(8)] = (&kernelContext_0)->entryPointParams_a_0[_S64];
        if((entryPointParams_1->p_1.input_count_0) > 1U)
        {
            uint _S65 = position_0(i_0, entryPointParams_1->p_1.extents_1, entryPointParams_1->p_1.b_strides_0, (&kernelContext_0)->entryPointParams_program_0[int(1)]);
            held_0[int(9)] = (&kernelContext_0)->entryPointParams_b_0[_S65];
        }
        if((entryPointParams_1->p_1.input_count_0) > 2U)
        {
            uint _S66 = position_0(i_0, entryPointParams_1->p_1.extents_1, entryPointParams_1->p_1.c_strides_0, (&kernelContext_0)->entryPointParams_program_0[int(2)]);
            held_0[int(10)] = (&kernelContext_0)->entryPointParams_c_0[_S66];
        }
        if((entryPointParams_1->p_1.input_count_0) > 3U)
        {
            uint _S67 = position_0(i_0, entryPointParams_1->p_1.extents_1, entryPointParams_1->p_1.d_strides_0, (&kernelContext_0)->entryPointParams_program_0[int(3)]);
            held_0[int(11)] = (&kernelContext_0)->entryPointParams_d_0[_S67];
        }
        if((entryPointParams_1->p_1.input_count_0) > 4U)
        {
            uint _S68 = position_0(i_0, entryPointParams_1->p_1.extents_1, entryPointParams_1->p_1.e_strides_0, (&kernelContext_0)->entryPointParams_program_0[int(4)]);
            held_0[int(12)] = (&kernelContext_0)->entryPointParams_e_0[_S68];
        }
        uint at_2 = 5U;
        for(;;)
        {
            if(at_2 < _S63)
            {
            }
            else
            {
                break;
            }
            thread array<float, int(3)> values_0;
            uint k_1 = 0U;
            for(;;)
            {
                if(k_1 < 3U)
                {
                }
                else
                {
                    break;
                }
                uint argument_0 = (&kernelContext_0)->entryPointParams_program_0[at_2 + 2U + k_1];
                if(argument_0 < 13U)
                {
                    values_0[k_1] = held_0[argument_0];
                }
                else
                {
                    values_0[k_1] = (as_type<float>(((&kernelContext_0)->entryPointParams_program_0[_S63 + argument_0 - 13U])));
                }
                k_1 = k_1 + 1U;
            }
            held_0[(&kernelContext_0)->entryPointParams_program_0[at_2 + 1U]] = computed_0((&kernelContext_0)->entryPointParams_program_0[at_2], values_0[int(0)], values_0[int(1)], values_0[int(2)]);
            at_2 = at_2 + 5U;
        }
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = held_0[int(0)];
        i_0 = i_0 + entryPointParams_1->p_1.lanes_0;
    }
    return;
}


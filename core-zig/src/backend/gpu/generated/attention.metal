#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Attention_0
{
    uint4 leading_0;
    int4 mask_strides_0;
    int mask_query_stride_0;
    int mask_key_stride_0;
    uint mask_offset_0;
    uint mask_is_given_0;
    uint batch_0;
    uint queries_0;
    uint keys_0;
    uint depth_0;
    uint width_0;
    float scale_0;
    uint causal_0;
    uint groups_0;
    uint q_offset_0;
    uint k_offset_0;
    uint v_offset_0;
    uint gradient_offset_0;
};

uint pieces_of_0(const Attention_0 constant* p_0, uint rows_0)
{
    return (rows_0 + 4U - 1U) / 4U;
}

float positive_infinity_0(float x_0)
{
    return (as_type<float>((((as_type<uint>((x_0))) | 2139095040U) & 2139095040U)));
}

uint keys_end_0(const Attention_0 constant* p_1, uint first_query_0)
{
    uint _S1;
    if((p_1->causal_0) != 0U)
    {
        _S1 = min(p_1->keys_0, first_query_0 + 4U);
    }
    else
    {
        _S1 = p_1->keys_0;
    }
    return _S1;
}

bool is_open_0(const Attention_0 constant* p_2, uint query_0, uint key_0)
{
    bool _S2;
    if(query_0 < (p_2->queries_0))
    {
        _S2 = key_0 < (p_2->keys_0);
    }
    else
    {
        _S2 = false;
    }
    if(_S2)
    {
        if((p_2->causal_0) == 0U)
        {
            _S2 = true;
        }
        else
        {
            _S2 = key_0 <= query_0;
        }
    }
    else
    {
        _S2 = false;
    }
    return _S2;
}

int mask_place_0(const Attention_0 constant* p_3, uint batch_1, uint query_1, uint key_1)
{
    int _S3 = int(p_3->mask_offset_0);
    uint4 _S4 = p_3->leading_0;
    uint _S5 = p_3->leading_0.w;
    uint _S6 = batch_1 % _S5;
    int4 _S7 = p_3->mask_strides_0;
    int at_0 = _S3 + int(_S6) * p_3->mask_strides_0.w;
    uint rest_0 = batch_1 / _S5;
    uint _S8 = _S4.z;
    uint _S9 = rest_0 % _S8;
    int at_1 = at_0 + int(_S9) * _S7.z;
    uint rest_1 = rest_0 / _S8;
    uint _S10 = _S4.y;
    uint _S11 = rest_1 % _S10;
    int _S12 = int(_S11) * _S7.y;
    uint _S13 = rest_1 / _S10;
    return at_1 + (_S12 + int(_S13) * _S7.x) + int(query_1) * p_3->mask_query_stride_0 + int(key_1) * p_3->mask_key_stride_0;
}

uint byte_of_0(uint word_0, uint index_0)
{
    return (word_0 >> ((index_0 & 3U) * 8U)) & 255U;
}

bool is_nan_0(float x_1)
{
    return ((as_type<uint>((x_1))) & 2147483647U) > 2139095040U;
}

float larger_or_nan_0(float x_2, float y_0)
{
    bool _S14;
    if(is_nan_0(x_2))
    {
        _S14 = true;
    }
    else
    {
        if(!is_nan_0(y_0))
        {
            _S14 = x_2 > y_0;
        }
        else
        {
            _S14 = false;
        }
    }
    float _S15;
    if(_S14)
    {
        _S15 = x_2;
    }
    else
    {
        _S15 = y_0;
    }
    return _S15;
}

struct EntryPointParams_0
{
    Attention_0 p_4;
};

struct EntryPointParams_1
{
    Attention_0 p_5;
};

struct EntryPointParams_2
{
    Attention_0 p_6;
};

struct EntryPointParams_3
{
    Attention_0 p_7;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_q_0;
    float device* entryPointParams_k_0;
    float device* entryPointParams_v_0;
    uint device* entryPointParams_mask_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_q_1;
    float device* entryPointParams_k_1;
    float device* entryPointParams_v_1;
    uint device* entryPointParams_mask_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_gradient_1;
    float device* entryPointParams_q_2;
    float device* entryPointParams_k_2;
    float device* entryPointParams_v_2;
    uint device* entryPointParams_mask_2;
    float device* entryPointParams_statistics_0;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_gradient_2;
    float device* entryPointParams_q_3;
    float device* entryPointParams_k_3;
    float device* entryPointParams_v_3;
    uint device* entryPointParams_mask_3;
    float device* entryPointParams_statistics_1;
    float device* entryPointParams_by_k_0;
    float device* entryPointParams_by_v_0;
    array<float, int(256)> threadgroup* parts_0;
    array<float, int(256)> threadgroup* shares_0;
    array<float, int(256)> threadgroup* slopes_0;
};

float largest_across_0(uint lane_0, float value_0, KernelContext_0 thread* kernelContext_0)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_0->parts_0)[lane_0] = value_0;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint step_0 = 32U;
    for(;;)
    {
        if(step_0 > 0U)
        {
        }
        else
        {
            break;
        }
        if((lane_0 % 64U) < step_0)
        {
            (*kernelContext_0->parts_0)[lane_0] = larger_or_nan_0((*kernelContext_0->parts_0)[lane_0], (*kernelContext_0->parts_0)[lane_0 + step_0]);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_0 = step_0 >> 1U;
    }
    return (*kernelContext_0->parts_0)[lane_0 / 64U * 64U];
}

bool is_infinite_0(float x_3)
{
    return ((as_type<uint>((x_3))) & 2147483647U) == 2139095040U;
}

bool is_negative_0(float x_4)
{
    return ((as_type<uint>((x_4))) & 2147483648U) != 0U;
}

float whole_exponent_0(float x_5)
{
    return floor(x_5 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_6, float n_0)
{
    return x_6 - n_0 * 0.693359375f + n_0 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_0)
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

float power_of_two_0(int n_1)
{
    return (as_type<float>((uint(n_1 + int(127)) << 23U)));
}

float scaled_0(float x_7, int n_2)
{
    int first_0 = n_2 / int(2);
    return x_7 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

float math_exp_pair_0(float high_0, float low_0)
{
    float inside_0 = clamp(high_0, -104.0f, 89.0f);
    float n_3 = whole_exponent_0(inside_0 + low_0);
    float y_1 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_3) + low_0), int(n_3));
    float _S16;
    if(is_nan_0(high_0))
    {
        _S16 = high_0;
    }
    else
    {
        _S16 = y_1;
    }
    return _S16;
}

float math_exp_0(float x_8)
{
    return math_exp_pair_0(x_8, 0.0f);
}

float sum_across_0(uint lane_1, float value_1, KernelContext_0 thread* kernelContext_1)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_1->parts_0)[lane_1] = value_1;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint step_1 = 32U;
    for(;;)
    {
        if(step_1 > 0U)
        {
        }
        else
        {
            break;
        }
        if((lane_1 % 64U) < step_1)
        {
            (*kernelContext_1->parts_0)[lane_1] = (*kernelContext_1->parts_0)[lane_1] + (*kernelContext_1->parts_0)[lane_1 + step_1];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_1 = step_1 >> 1U;
    }
    return (*kernelContext_1->parts_0)[lane_1 / 64U * 64U];
}

bool is_normal_0(float x_9)
{
    uint exponent_0 = ((as_type<uint>((x_9))) >> 23U) & 255U;
    bool _S17;
    if(exponent_0 != 0U)
    {
        _S17 = exponent_0 != 255U;
    }
    else
    {
        _S17 = false;
    }
    return _S17;
}

float mantissa_of_0(float x_10)
{
    return (as_type<float>((((as_type<uint>((x_10))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_11)
{
    return (as_type<float>(((as_type<uint>((x_11))) & 4294963200U)));
}

float leading_11_bits_0(float x_12)
{
    return (as_type<float>(((as_type<uint>((x_12))) & 4294959104U)));
}

float exact_product_0(float x_13, float y_2)
{
    return (as_type<float>(((as_type<uint>((x_13 * y_2))) & 4294967294U)));
}

float residual_0(float a_0, float x_14, float y_3)
{
    float x_high_0 = leading_half_0(x_14);
    float y_high_0 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_14 - x_high_0) * y_3);
}

int exponent_of_0(float x_15)
{
    return int(((as_type<uint>((x_15))) >> 23U) & 255U) - int(127);
}

float divided_0(float x_16, float y_4)
{
    bool _S18;
    if(!is_normal_0(x_16))
    {
        _S18 = true;
    }
    else
    {
        _S18 = !is_normal_0(y_4);
    }
    if(_S18)
    {
        return x_16 / y_4;
    }
    float m_0 = mantissa_of_0(x_16);
    float d_0 = mantissa_of_0(y_4);
    float q_0 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_16) - exponent_of_0(y_4));
}

[[kernel]] void attention_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_q_4 [[buffer(1)]], float device* entryPointParams_k_4 [[buffer(2)]], float device* entryPointParams_v_4 [[buffer(3)]], uint device* entryPointParams_mask_4 [[buffer(4)]], float device* entryPointParams_out_3 [[buffer(5)]])
{
    uint c_0;
    bool _S19;
    uint _S20;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_0 = entryPointParams_4;
    (&kernelContext_2)->entryPointParams_q_0 = entryPointParams_q_4;
    (&kernelContext_2)->entryPointParams_k_0 = entryPointParams_k_4;
    (&kernelContext_2)->entryPointParams_v_0 = entryPointParams_v_4;
    (&kernelContext_2)->entryPointParams_mask_0 = entryPointParams_mask_4;
    (&kernelContext_2)->entryPointParams_out_0 = entryPointParams_out_3;
    threadgroup array<float, int(256)> parts_1;
    (&kernelContext_2)->parts_0 = &parts_1;
    threadgroup array<float, int(256)> shares_1;
    (&kernelContext_2)->shares_0 = &shares_1;
    threadgroup array<float, int(256)> slopes_1;
    (&kernelContext_2)->slopes_0 = &slopes_1;
    uint lane_2 = lid_0.x;
    uint _S21 = lane_2 / 64U;
    uint _S22 = lane_2 % 64U;
    uint piece_0 = gid_0.x;
    for(;;)
    {
        uint _S23 = pieces_of_0(&(&kernelContext_2)->entryPointParams_0->p_4, (&kernelContext_2)->entryPointParams_0->p_4.queries_0);
        if(piece_0 < (_S23 * (&kernelContext_2)->entryPointParams_0->p_4.batch_0))
        {
        }
        else
        {
            break;
        }
        uint _S24 = pieces_of_0(&(&kernelContext_2)->entryPointParams_0->p_4, (&kernelContext_2)->entryPointParams_0->p_4.queries_0);
        uint batch_2 = piece_0 / _S24;
        uint _S25 = pieces_of_0(&(&kernelContext_2)->entryPointParams_0->p_4, (&kernelContext_2)->entryPointParams_0->p_4.queries_0);
        uint _S26 = piece_0 % _S25;
        uint first_query_1 = _S26 * 4U;
        uint query_2 = first_query_1 + _S21;
        uint _S27 = (batch_2 * (&kernelContext_2)->entryPointParams_0->p_4.queries_0 + query_2) * (&kernelContext_2)->entryPointParams_0->p_4.width_0;
        bool is_query_0 = query_2 < ((&kernelContext_2)->entryPointParams_0->p_4.queries_0);
        float _S28 = - positive_infinity_0((&kernelContext_2)->entryPointParams_0->p_4.scale_0);
        uint first_1;
        if(is_query_0)
        {
            first_1 = _S22;
            for(;;)
            {
                if(first_1 < ((&kernelContext_2)->entryPointParams_0->p_4.width_0))
                {
                }
                else
                {
                    break;
                }
                *((&kernelContext_2)->entryPointParams_out_0+(_S27 + first_1)) = 0.0f;
                first_1 = first_1 + 64U;
            }
        }
        float largest_0 = _S28;
        float sum_0 = 0.0f;
        first_1 = 0U;
        for(;;)
        {
            uint _S29 = keys_end_0(&(&kernelContext_2)->entryPointParams_0->p_4, first_query_1);
            if(first_1 < _S29)
            {
            }
            else
            {
                break;
            }
            float _S30 = - positive_infinity_0((&kernelContext_2)->entryPointParams_0->p_4.scale_0);
            uint _S31 = first_1 + _S22;
            bool _S32 = is_open_0(&(&kernelContext_2)->entryPointParams_0->p_4, query_2, _S31);
            if(_S32)
            {
                _S19 = ((&kernelContext_2)->entryPointParams_0->p_4.mask_is_given_0) != 0U;
            }
            else
            {
                _S19 = false;
            }
            bool is_allowed_0;
            if(_S19)
            {
                int _S33 = mask_place_0(&(&kernelContext_2)->entryPointParams_0->p_4, batch_2, query_2, _S31);
                uint at_2 = uint(_S33);
                is_allowed_0 = (byte_of_0((&kernelContext_2)->entryPointParams_mask_0[at_2 >> 2U], at_2)) != 0U;
            }
            else
            {
                is_allowed_0 = _S32;
            }
            uint j_0;
            float score_0;
            float factor_0;
            if(is_allowed_0)
            {
                uint _S34 = (&kernelContext_2)->entryPointParams_0->p_4.q_offset_0 + (batch_2 * (&kernelContext_2)->entryPointParams_0->p_4.queries_0 + query_2) * (&kernelContext_2)->entryPointParams_0->p_4.depth_0;
                uint _S35 = (&kernelContext_2)->entryPointParams_0->p_4.k_offset_0 + (batch_2 * (&kernelContext_2)->entryPointParams_0->p_4.keys_0 + first_1 + _S22) * (&kernelContext_2)->entryPointParams_0->p_4.depth_0;
                c_0 = 0U;
                score_0 = 0.0f;
                for(;;)
                {
                    if(c_0 < ((&kernelContext_2)->entryPointParams_0->p_4.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    factor_0 = 0.0f;
                    j_0 = c_0;
                    for(;;)
                    {
                        uint _S36 = c_0 + 16U;
                        _S20 = _S36;
                        if(j_0 < (min(_S36, (&kernelContext_2)->entryPointParams_0->p_4.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S37 = fma((&kernelContext_2)->entryPointParams_q_0[_S34 + j_0], (&kernelContext_2)->entryPointParams_k_0[_S35 + j_0], factor_0);
                        uint c_1 = j_0 + 1U;
                        factor_0 = _S37;
                        j_0 = c_1;
                    }
                    float dot_0 = score_0 + factor_0;
                    c_0 = _S20;
                    score_0 = dot_0;
                }
                score_0 = score_0 * (&kernelContext_2)->entryPointParams_0->p_4.scale_0;
            }
            else
            {
                score_0 = _S30;
            }
            float _S38 = largest_across_0(lane_2, score_0, &kernelContext_2);
            float next_0 = larger_or_nan_0(largest_0, _S38);
            bool is_empty_0;
            if(is_infinite_0(next_0))
            {
                is_empty_0 = is_negative_0(next_0);
            }
            else
            {
                is_empty_0 = false;
            }
            if(is_empty_0)
            {
                factor_0 = 1.0f;
            }
            else
            {
                factor_0 = math_exp_0(largest_0 - next_0);
            }
            float share_0;
            if(is_empty_0)
            {
                share_0 = 0.0f;
            }
            else
            {
                share_0 = math_exp_0(score_0 - next_0);
            }
            float _S39 = sum_0 * factor_0;
            float _S40 = sum_across_0(lane_2, share_0, &kernelContext_2);
            float _S41 = _S39 + _S40;
            (*(&kernelContext_2)->shares_0)[lane_2] = share_0;
            threadgroup_barrier(mem_flags::mem_threadgroup);
            if(is_query_0)
            {
                c_0 = _S22;
                for(;;)
                {
                    if(c_0 < ((&kernelContext_2)->entryPointParams_0->p_4.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    float total_0 = 0.0f;
                    j_0 = 0U;
                    for(;;)
                    {
                        if(j_0 < (min(64U, (&kernelContext_2)->entryPointParams_0->p_4.keys_0 - first_1)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S42 = fma((*(&kernelContext_2)->shares_0)[_S21 * 64U + j_0], (&kernelContext_2)->entryPointParams_v_0[(&kernelContext_2)->entryPointParams_0->p_4.v_offset_0 + (batch_2 * (&kernelContext_2)->entryPointParams_0->p_4.keys_0 + first_1 + j_0) * (&kernelContext_2)->entryPointParams_0->p_4.width_0 + c_0], total_0);
                        uint j_1 = j_0 + 1U;
                        total_0 = _S42;
                        j_0 = j_1;
                    }
                    uint _S43 = _S27 + c_0;
                    *((&kernelContext_2)->entryPointParams_out_0+_S43) = *((&kernelContext_2)->entryPointParams_out_0+_S43) * factor_0 + total_0;
                    c_0 = c_0 + 64U;
                }
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            uint first_2 = first_1 + 64U;
            largest_0 = next_0;
            sum_0 = _S41;
            first_1 = first_2;
        }
        if(is_query_0)
        {
            _S19 = sum_0 != 0.0f;
        }
        else
        {
            _S19 = false;
        }
        if(_S19)
        {
            c_0 = _S22;
            for(;;)
            {
                if(c_0 < ((&kernelContext_2)->entryPointParams_0->p_4.width_0))
                {
                }
                else
                {
                    break;
                }
                uint _S44 = _S27 + c_0;
                *((&kernelContext_2)->entryPointParams_out_0+_S44) = divided_0(*((&kernelContext_2)->entryPointParams_out_0+_S44), sum_0);
                c_0 = c_0 + 64U;
            }
        }
        piece_0 = piece_0 + (&kernelContext_2)->entryPointParams_0->p_4.groups_0;
    }
    return;
}

float nan_like_0(float x_17)
{
    return (as_type<float>(((as_type<uint>((x_17))) | 2143289344U)));
}

struct Split_0
{
    int exponent_1;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_18)
{
    uint pattern_0 = (as_type<uint>((x_18)));
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
    float high_1 = e_1 * 0.693359375f;
    float sum_1 = high_1 + f_0;
    return sum_1 + (f_0 - (sum_1 - high_1) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

float math_log_0(float x_19)
{
    if(((as_type<uint>((x_19))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_19);
    }
    bool _S45;
    if(is_nan_0(x_19))
    {
        _S45 = true;
    }
    else
    {
        _S45 = is_negative_0(x_19);
    }
    if(_S45)
    {
        return nan_like_0(x_19);
    }
    if(is_infinite_0(x_19))
    {
        return x_19;
    }
    Split_0 split_1 = split_mantissa_0(x_19);
    return log_sum_0(float(split_1.exponent_1), split_1.fraction_0);
}

[[kernel]] void attention_statistics_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_gradient_3 [[buffer(1)]], float device* entryPointParams_q_5 [[buffer(2)]], float device* entryPointParams_k_5 [[buffer(3)]], float device* entryPointParams_v_5 [[buffer(4)]], uint device* entryPointParams_mask_5 [[buffer(5)]], float device* entryPointParams_out_4 [[buffer(6)]])
{
    float score_1;
    float slope_0;
    bool _S46;
    bool is_allowed_1;
    uint _S47;
    uint _S48;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_1 = entryPointParams_5;
    (&kernelContext_3)->entryPointParams_gradient_0 = entryPointParams_gradient_3;
    (&kernelContext_3)->entryPointParams_q_1 = entryPointParams_q_5;
    (&kernelContext_3)->entryPointParams_k_1 = entryPointParams_k_5;
    (&kernelContext_3)->entryPointParams_v_1 = entryPointParams_v_5;
    (&kernelContext_3)->entryPointParams_mask_1 = entryPointParams_mask_5;
    (&kernelContext_3)->entryPointParams_out_1 = entryPointParams_out_4;
    threadgroup array<float, int(256)> parts_2;
    (&kernelContext_3)->parts_0 = &parts_2;
    threadgroup array<float, int(256)> shares_2;
    (&kernelContext_3)->shares_0 = &shares_2;
    threadgroup array<float, int(256)> slopes_2;
    (&kernelContext_3)->slopes_0 = &slopes_2;
    uint lane_3 = lid_1.x;
    uint _S49 = lane_3 / 64U;
    uint _S50 = lane_3 % 64U;
    uint piece_1 = gid_1.x;
    for(;;)
    {
        uint _S51 = pieces_of_0(&(&kernelContext_3)->entryPointParams_1->p_5, (&kernelContext_3)->entryPointParams_1->p_5.queries_0);
        if(piece_1 < (_S51 * (&kernelContext_3)->entryPointParams_1->p_5.batch_0))
        {
        }
        else
        {
            break;
        }
        uint _S52 = pieces_of_0(&(&kernelContext_3)->entryPointParams_1->p_5, (&kernelContext_3)->entryPointParams_1->p_5.queries_0);
        uint batch_3 = piece_1 / _S52;
        uint _S53 = pieces_of_0(&(&kernelContext_3)->entryPointParams_1->p_5, (&kernelContext_3)->entryPointParams_1->p_5.queries_0);
        uint _S54 = piece_1 % _S53;
        uint first_query_2 = _S54 * 4U;
        uint query_3 = first_query_2 + _S49;
        float largest_1 = - positive_infinity_0((&kernelContext_3)->entryPointParams_1->p_5.scale_0);
        float sum_2 = 0.0f;
        float weighted_0 = 0.0f;
        uint first_3 = 0U;
        for(;;)
        {
            uint _S55 = keys_end_0(&(&kernelContext_3)->entryPointParams_1->p_5, first_query_2);
            if(first_3 < _S55)
            {
            }
            else
            {
                break;
            }
            float _S56 = - positive_infinity_0((&kernelContext_3)->entryPointParams_1->p_5.scale_0);
            uint _S57 = first_3 + _S50;
            bool _S58 = is_open_0(&(&kernelContext_3)->entryPointParams_1->p_5, query_3, _S57);
            if(_S58)
            {
                _S46 = ((&kernelContext_3)->entryPointParams_1->p_5.mask_is_given_0) != 0U;
            }
            else
            {
                _S46 = false;
            }
            if(_S46)
            {
                int _S59 = mask_place_0(&(&kernelContext_3)->entryPointParams_1->p_5, batch_3, query_3, _S57);
                uint at_3 = uint(_S59);
                is_allowed_1 = (byte_of_0((&kernelContext_3)->entryPointParams_mask_1[at_3 >> 2U], at_3)) != 0U;
            }
            else
            {
                is_allowed_1 = _S58;
            }
            uint first_4;
            uint c_2;
            if(is_allowed_1)
            {
                uint _S60 = (&kernelContext_3)->entryPointParams_1->p_5.q_offset_0 + (batch_3 * (&kernelContext_3)->entryPointParams_1->p_5.queries_0 + query_3) * (&kernelContext_3)->entryPointParams_1->p_5.depth_0;
                uint _S61 = (&kernelContext_3)->entryPointParams_1->p_5.k_offset_0 + (batch_3 * (&kernelContext_3)->entryPointParams_1->p_5.keys_0 + first_3 + _S50) * (&kernelContext_3)->entryPointParams_1->p_5.depth_0;
                first_4 = 0U;
                score_1 = 0.0f;
                for(;;)
                {
                    if(first_4 < ((&kernelContext_3)->entryPointParams_1->p_5.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_0 = 0.0f;
                    c_2 = first_4;
                    for(;;)
                    {
                        uint _S62 = first_4 + 16U;
                        _S47 = _S62;
                        if(c_2 < (min(_S62, (&kernelContext_3)->entryPointParams_1->p_5.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S63 = fma((&kernelContext_3)->entryPointParams_q_1[_S60 + c_2], (&kernelContext_3)->entryPointParams_k_1[_S61 + c_2], slope_0);
                        uint c_3 = c_2 + 1U;
                        slope_0 = _S63;
                        c_2 = c_3;
                    }
                    float dot_1 = score_1 + slope_0;
                    first_4 = _S47;
                    score_1 = dot_1;
                }
                score_1 = score_1 * (&kernelContext_3)->entryPointParams_1->p_5.scale_0;
            }
            else
            {
                score_1 = _S56;
            }
            bool _S64 = is_open_0(&(&kernelContext_3)->entryPointParams_1->p_5, query_3, _S57);
            float factor_1;
            if(_S64)
            {
                uint _S65 = (&kernelContext_3)->entryPointParams_1->p_5.gradient_offset_0 + (batch_3 * (&kernelContext_3)->entryPointParams_1->p_5.queries_0 + query_3) * (&kernelContext_3)->entryPointParams_1->p_5.width_0;
                uint _S66 = (&kernelContext_3)->entryPointParams_1->p_5.v_offset_0 + (batch_3 * (&kernelContext_3)->entryPointParams_1->p_5.keys_0 + first_3 + _S50) * (&kernelContext_3)->entryPointParams_1->p_5.width_0;
                first_4 = 0U;
                slope_0 = 0.0f;
                for(;;)
                {
                    if(first_4 < ((&kernelContext_3)->entryPointParams_1->p_5.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    factor_1 = 0.0f;
                    c_2 = first_4;
                    for(;;)
                    {
                        uint _S67 = first_4 + 16U;
                        _S48 = _S67;
                        if(c_2 < (min(_S67, (&kernelContext_3)->entryPointParams_1->p_5.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S68 = fma((&kernelContext_3)->entryPointParams_gradient_0[_S65 + c_2], (&kernelContext_3)->entryPointParams_v_1[_S66 + c_2], factor_1);
                        uint c_4 = c_2 + 1U;
                        factor_1 = _S68;
                        c_2 = c_4;
                    }
                    float slope_1 = slope_0 + factor_1;
                    first_4 = _S48;
                    slope_0 = slope_1;
                }
            }
            else
            {
                slope_0 = 0.0f;
            }
            float _S69 = largest_across_0(lane_3, score_1, &kernelContext_3);
            float next_1 = larger_or_nan_0(largest_1, _S69);
            bool is_empty_1;
            if(is_infinite_0(next_1))
            {
                is_empty_1 = is_negative_0(next_1);
            }
            else
            {
                is_empty_1 = false;
            }
            if(is_empty_1)
            {
                factor_1 = 1.0f;
            }
            else
            {
                factor_1 = math_exp_0(largest_1 - next_1);
            }
            float share_1;
            if(is_empty_1)
            {
                share_1 = 0.0f;
            }
            else
            {
                share_1 = math_exp_0(score_1 - next_1);
            }
            float _S70 = sum_2 * factor_1;
            float _S71 = sum_across_0(lane_3, share_1, &kernelContext_3);
            float _S72 = _S70 + _S71;
            float _S73 = sum_across_0(lane_3, share_1 * slope_0, &kernelContext_3);
            float _S74 = weighted_0 * factor_1 + _S73;
            uint first_5 = first_3 + 64U;
            largest_1 = next_1;
            sum_2 = _S72;
            weighted_0 = _S74;
            first_3 = first_5;
        }
        if(query_3 < ((&kernelContext_3)->entryPointParams_1->p_5.queries_0))
        {
            _S46 = _S50 == 0U;
        }
        else
        {
            _S46 = false;
        }
        if(_S46)
        {
            if(!is_nan_0(sum_2))
            {
                is_allowed_1 = sum_2 == 0.0f;
            }
            else
            {
                is_allowed_1 = false;
            }
            uint target_0 = 2U * (batch_3 * (&kernelContext_3)->entryPointParams_1->p_5.queries_0 + query_3);
            float device* _S75 = (&kernelContext_3)->entryPointParams_out_1+target_0;
            if(is_allowed_1)
            {
                score_1 = positive_infinity_0((&kernelContext_3)->entryPointParams_1->p_5.scale_0);
            }
            else
            {
                score_1 = largest_1 + math_log_0(sum_2);
            }
            *_S75 = score_1;
            float device* _S76 = (&kernelContext_3)->entryPointParams_out_1+(target_0 + 1U);
            if(is_allowed_1)
            {
                slope_0 = 0.0f;
            }
            else
            {
                slope_0 = divided_0(weighted_0, sum_2);
            }
            *_S76 = slope_0;
        }
        piece_1 = piece_1 + (&kernelContext_3)->entryPointParams_1->p_5.groups_0;
    }
    return;
}

[[kernel]] void attention_by_q_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_gradient_4 [[buffer(1)]], float device* entryPointParams_q_6 [[buffer(2)]], float device* entryPointParams_k_6 [[buffer(3)]], float device* entryPointParams_v_6 [[buffer(4)]], uint device* entryPointParams_mask_6 [[buffer(5)]], float device* entryPointParams_statistics_2 [[buffer(6)]], float device* entryPointParams_out_5 [[buffer(7)]])
{
    uint _S77;
    uint _S78;
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_2 = entryPointParams_6;
    (&kernelContext_4)->entryPointParams_gradient_1 = entryPointParams_gradient_4;
    (&kernelContext_4)->entryPointParams_q_2 = entryPointParams_q_6;
    (&kernelContext_4)->entryPointParams_k_2 = entryPointParams_k_6;
    (&kernelContext_4)->entryPointParams_v_2 = entryPointParams_v_6;
    (&kernelContext_4)->entryPointParams_mask_2 = entryPointParams_mask_6;
    (&kernelContext_4)->entryPointParams_statistics_0 = entryPointParams_statistics_2;
    (&kernelContext_4)->entryPointParams_out_2 = entryPointParams_out_5;
    threadgroup array<float, int(256)> parts_3;
    (&kernelContext_4)->parts_0 = &parts_3;
    threadgroup array<float, int(256)> shares_3;
    (&kernelContext_4)->shares_0 = &shares_3;
    threadgroup array<float, int(256)> slopes_3;
    (&kernelContext_4)->slopes_0 = &slopes_3;
    uint lane_4 = lid_2.x;
    uint _S79 = lane_4 / 64U;
    uint _S80 = lane_4 % 64U;
    uint piece_2 = gid_2.x;
    for(;;)
    {
        uint _S81 = pieces_of_0(&(&kernelContext_4)->entryPointParams_2->p_6, (&kernelContext_4)->entryPointParams_2->p_6.queries_0);
        if(piece_2 < (_S81 * (&kernelContext_4)->entryPointParams_2->p_6.batch_0))
        {
        }
        else
        {
            break;
        }
        uint _S82 = pieces_of_0(&(&kernelContext_4)->entryPointParams_2->p_6, (&kernelContext_4)->entryPointParams_2->p_6.queries_0);
        uint batch_4 = piece_2 / _S82;
        uint _S83 = pieces_of_0(&(&kernelContext_4)->entryPointParams_2->p_6, (&kernelContext_4)->entryPointParams_2->p_6.queries_0);
        uint _S84 = piece_2 % _S83;
        uint first_query_3 = _S84 * 4U;
        uint query_4 = first_query_3 + _S79;
        uint _S85 = (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.queries_0 + query_4) * (&kernelContext_4)->entryPointParams_2->p_6.depth_0;
        bool is_query_1 = query_4 < ((&kernelContext_4)->entryPointParams_2->p_6.queries_0);
        uint first_6;
        if(is_query_1)
        {
            first_6 = _S80;
            for(;;)
            {
                if(first_6 < ((&kernelContext_4)->entryPointParams_2->p_6.depth_0))
                {
                }
                else
                {
                    break;
                }
                *((&kernelContext_4)->entryPointParams_out_2+(_S85 + first_6)) = 0.0f;
                first_6 = first_6 + 64U;
            }
        }
        first_6 = 0U;
        for(;;)
        {
            uint _S86 = keys_end_0(&(&kernelContext_4)->entryPointParams_2->p_6, first_query_3);
            if(first_6 < _S86)
            {
            }
            else
            {
                break;
            }
            float _S87 = - positive_infinity_0((&kernelContext_4)->entryPointParams_2->p_6.scale_0);
            uint _S88 = first_6 + _S80;
            bool _S89 = is_open_0(&(&kernelContext_4)->entryPointParams_2->p_6, query_4, _S88);
            bool _S90;
            if(_S89)
            {
                _S90 = ((&kernelContext_4)->entryPointParams_2->p_6.mask_is_given_0) != 0U;
            }
            else
            {
                _S90 = false;
            }
            bool is_allowed_2;
            if(_S90)
            {
                int _S91 = mask_place_0(&(&kernelContext_4)->entryPointParams_2->p_6, batch_4, query_4, _S88);
                uint at_4 = uint(_S91);
                is_allowed_2 = (byte_of_0((&kernelContext_4)->entryPointParams_mask_2[at_4 >> 2U], at_4)) != 0U;
            }
            else
            {
                is_allowed_2 = _S89;
            }
            uint j_2;
            uint c_5;
            float score_2;
            float slope_2;
            if(is_allowed_2)
            {
                uint _S92 = (&kernelContext_4)->entryPointParams_2->p_6.q_offset_0 + (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.queries_0 + query_4) * (&kernelContext_4)->entryPointParams_2->p_6.depth_0;
                uint _S93 = (&kernelContext_4)->entryPointParams_2->p_6.k_offset_0 + (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.keys_0 + first_6 + _S80) * (&kernelContext_4)->entryPointParams_2->p_6.depth_0;
                j_2 = 0U;
                score_2 = 0.0f;
                for(;;)
                {
                    if(j_2 < ((&kernelContext_4)->entryPointParams_2->p_6.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_2 = 0.0f;
                    c_5 = j_2;
                    for(;;)
                    {
                        uint _S94 = j_2 + 16U;
                        _S77 = _S94;
                        if(c_5 < (min(_S94, (&kernelContext_4)->entryPointParams_2->p_6.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S95 = fma((&kernelContext_4)->entryPointParams_q_2[_S92 + c_5], (&kernelContext_4)->entryPointParams_k_2[_S93 + c_5], slope_2);
                        uint c_6 = c_5 + 1U;
                        slope_2 = _S95;
                        c_5 = c_6;
                    }
                    float dot_2 = score_2 + slope_2;
                    j_2 = _S77;
                    score_2 = dot_2;
                }
                score_2 = score_2 * (&kernelContext_4)->entryPointParams_2->p_6.scale_0;
            }
            else
            {
                score_2 = _S87;
            }
            bool _S96 = is_open_0(&(&kernelContext_4)->entryPointParams_2->p_6, query_4, _S88);
            float total_1;
            if(_S96)
            {
                uint _S97 = (&kernelContext_4)->entryPointParams_2->p_6.gradient_offset_0 + (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.queries_0 + query_4) * (&kernelContext_4)->entryPointParams_2->p_6.width_0;
                uint _S98 = (&kernelContext_4)->entryPointParams_2->p_6.v_offset_0 + (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.keys_0 + first_6 + _S80) * (&kernelContext_4)->entryPointParams_2->p_6.width_0;
                j_2 = 0U;
                slope_2 = 0.0f;
                for(;;)
                {
                    if(j_2 < ((&kernelContext_4)->entryPointParams_2->p_6.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_1 = 0.0f;
                    c_5 = j_2;
                    for(;;)
                    {
                        uint _S99 = j_2 + 16U;
                        _S78 = _S99;
                        if(c_5 < (min(_S99, (&kernelContext_4)->entryPointParams_2->p_6.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S100 = fma((&kernelContext_4)->entryPointParams_gradient_1[_S97 + c_5], (&kernelContext_4)->entryPointParams_v_2[_S98 + c_5], total_1);
                        uint c_7 = c_5 + 1U;
                        total_1 = _S100;
                        c_5 = c_7;
                    }
                    float slope_3 = slope_2 + total_1;
                    j_2 = _S78;
                    slope_2 = slope_3;
                }
            }
            else
            {
                slope_2 = 0.0f;
            }
            float2 _S101 = float2(positive_infinity_0((&kernelContext_4)->entryPointParams_2->p_6.scale_0), 0.0f);
            float2 known_0;
            if(query_4 < ((&kernelContext_4)->entryPointParams_2->p_6.queries_0))
            {
                known_0 = float2((&kernelContext_4)->entryPointParams_statistics_0[2U * (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.queries_0 + query_4)], (&kernelContext_4)->entryPointParams_statistics_0[2U * (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.queries_0 + query_4) + 1U]);
            }
            else
            {
                known_0 = _S101;
            }
            float share_2 = math_exp_0(score_2 - known_0.x);
            (*(&kernelContext_4)->shares_0)[lane_4] = share_2;
            (*(&kernelContext_4)->slopes_0)[lane_4] = share_2 * (slope_2 - known_0.y) * (&kernelContext_4)->entryPointParams_2->p_6.scale_0;
            threadgroup_barrier(mem_flags::mem_threadgroup);
            if(is_query_1)
            {
                c_5 = _S80;
                for(;;)
                {
                    if(c_5 < ((&kernelContext_4)->entryPointParams_2->p_6.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_1 = 0.0f;
                    j_2 = 0U;
                    for(;;)
                    {
                        if(j_2 < (min(64U, (&kernelContext_4)->entryPointParams_2->p_6.keys_0 - first_6)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S102 = fma((*(&kernelContext_4)->slopes_0)[_S79 * 64U + j_2], (&kernelContext_4)->entryPointParams_k_2[(&kernelContext_4)->entryPointParams_2->p_6.k_offset_0 + (batch_4 * (&kernelContext_4)->entryPointParams_2->p_6.keys_0 + first_6 + j_2) * (&kernelContext_4)->entryPointParams_2->p_6.depth_0 + c_5], total_1);
                        uint j_3 = j_2 + 1U;
                        total_1 = _S102;
                        j_2 = j_3;
                    }
                    float device* _S103 = (&kernelContext_4)->entryPointParams_out_2+(_S85 + c_5);
                    *_S103 = *_S103 + total_1;
                    c_5 = c_5 + 64U;
                }
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            first_6 = first_6 + 64U;
        }
        piece_2 = piece_2 + (&kernelContext_4)->entryPointParams_2->p_6.groups_0;
    }
    return;
}

[[kernel]] void attention_by_kv_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_gradient_5 [[buffer(1)]], float device* entryPointParams_q_7 [[buffer(2)]], float device* entryPointParams_k_7 [[buffer(3)]], float device* entryPointParams_v_7 [[buffer(4)]], uint device* entryPointParams_mask_7 [[buffer(5)]], float device* entryPointParams_statistics_3 [[buffer(6)]], float device* entryPointParams_by_k_1 [[buffer(7)]], float device* entryPointParams_by_v_1 [[buffer(8)]])
{
    uint _S104;
    uint _S105;
    uint i_0;
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_3 = entryPointParams_7;
    (&kernelContext_5)->entryPointParams_gradient_2 = entryPointParams_gradient_5;
    (&kernelContext_5)->entryPointParams_q_3 = entryPointParams_q_7;
    (&kernelContext_5)->entryPointParams_k_3 = entryPointParams_k_7;
    (&kernelContext_5)->entryPointParams_v_3 = entryPointParams_v_7;
    (&kernelContext_5)->entryPointParams_mask_3 = entryPointParams_mask_7;
    (&kernelContext_5)->entryPointParams_statistics_1 = entryPointParams_statistics_3;
    (&kernelContext_5)->entryPointParams_by_k_0 = entryPointParams_by_k_1;
    (&kernelContext_5)->entryPointParams_by_v_0 = entryPointParams_by_v_1;
    threadgroup array<float, int(256)> parts_4;
    (&kernelContext_5)->parts_0 = &parts_4;
    threadgroup array<float, int(256)> shares_4;
    (&kernelContext_5)->shares_0 = &shares_4;
    threadgroup array<float, int(256)> slopes_4;
    (&kernelContext_5)->slopes_0 = &slopes_4;
    uint lane_5 = lid_3.x;
    uint _S106 = lane_5 / 64U;
    uint _S107 = lane_5 % 64U;
    uint piece_3 = gid_3.x;
    for(;;)
    {
        uint _S108 = pieces_of_0(&(&kernelContext_5)->entryPointParams_3->p_7, (&kernelContext_5)->entryPointParams_3->p_7.keys_0);
        if(piece_3 < (_S108 * (&kernelContext_5)->entryPointParams_3->p_7.batch_0))
        {
        }
        else
        {
            break;
        }
        uint _S109 = pieces_of_0(&(&kernelContext_5)->entryPointParams_3->p_7, (&kernelContext_5)->entryPointParams_3->p_7.keys_0);
        uint batch_5 = piece_3 / _S109;
        uint _S110 = pieces_of_0(&(&kernelContext_5)->entryPointParams_3->p_7, (&kernelContext_5)->entryPointParams_3->p_7.keys_0);
        uint _S111 = piece_3 % _S110;
        uint first_key_0 = _S111 * 4U;
        uint key_2 = first_key_0 + _S106;
        uint _S112 = batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.keys_0 + key_2;
        bool is_key_0 = key_2 < ((&kernelContext_5)->entryPointParams_3->p_7.keys_0);
        uint c_8;
        uint first_7;
        if(is_key_0)
        {
            c_8 = _S107;
            for(;;)
            {
                if(c_8 < ((&kernelContext_5)->entryPointParams_3->p_7.depth_0))
                {
                }
                else
                {
                    break;
                }
                *((&kernelContext_5)->entryPointParams_by_k_0+(_S112 * (&kernelContext_5)->entryPointParams_3->p_7.depth_0 + c_8)) = 0.0f;
                c_8 = c_8 + 64U;
            }
            first_7 = _S107;
            for(;;)
            {
                if(first_7 < ((&kernelContext_5)->entryPointParams_3->p_7.width_0))
                {
                }
                else
                {
                    break;
                }
                *((&kernelContext_5)->entryPointParams_by_v_0+(_S112 * (&kernelContext_5)->entryPointParams_3->p_7.width_0 + first_7)) = 0.0f;
                first_7 = first_7 + 64U;
            }
        }
        if(((&kernelContext_5)->entryPointParams_3->p_7.causal_0) != 0U)
        {
            c_8 = first_key_0 / 64U * 64U;
        }
        else
        {
            c_8 = 0U;
        }
        first_7 = c_8;
        for(;;)
        {
            if(first_7 < ((&kernelContext_5)->entryPointParams_3->p_7.queries_0))
            {
            }
            else
            {
                break;
            }
            float _S113 = - positive_infinity_0((&kernelContext_5)->entryPointParams_3->p_7.scale_0);
            uint _S114 = first_7 + _S107;
            bool _S115 = is_open_0(&(&kernelContext_5)->entryPointParams_3->p_7, _S114, key_2);
            bool _S116;
            if(_S115)
            {
                _S116 = ((&kernelContext_5)->entryPointParams_3->p_7.mask_is_given_0) != 0U;
            }
            else
            {
                _S116 = false;
            }
            bool is_allowed_3;
            if(_S116)
            {
                int _S117 = mask_place_0(&(&kernelContext_5)->entryPointParams_3->p_7, batch_5, _S114, key_2);
                uint at_5 = uint(_S117);
                is_allowed_3 = (byte_of_0((&kernelContext_5)->entryPointParams_mask_3[at_5 >> 2U], at_5)) != 0U;
            }
            else
            {
                is_allowed_3 = _S115;
            }
            uint c_9;
            uint c_10;
            float score_3;
            float slope_4;
            if(is_allowed_3)
            {
                uint _S118 = (&kernelContext_5)->entryPointParams_3->p_7.q_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + _S107) * (&kernelContext_5)->entryPointParams_3->p_7.depth_0;
                uint _S119 = (&kernelContext_5)->entryPointParams_3->p_7.k_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.keys_0 + key_2) * (&kernelContext_5)->entryPointParams_3->p_7.depth_0;
                c_9 = 0U;
                score_3 = 0.0f;
                for(;;)
                {
                    if(c_9 < ((&kernelContext_5)->entryPointParams_3->p_7.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_4 = 0.0f;
                    c_10 = c_9;
                    for(;;)
                    {
                        uint _S120 = c_9 + 16U;
                        _S104 = _S120;
                        if(c_10 < (min(_S120, (&kernelContext_5)->entryPointParams_3->p_7.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S121 = fma((&kernelContext_5)->entryPointParams_q_3[_S118 + c_10], (&kernelContext_5)->entryPointParams_k_3[_S119 + c_10], slope_4);
                        uint c_11 = c_10 + 1U;
                        slope_4 = _S121;
                        c_10 = c_11;
                    }
                    float dot_3 = score_3 + slope_4;
                    c_9 = _S104;
                    score_3 = dot_3;
                }
                score_3 = score_3 * (&kernelContext_5)->entryPointParams_3->p_7.scale_0;
            }
            else
            {
                score_3 = _S113;
            }
            bool _S122 = is_open_0(&(&kernelContext_5)->entryPointParams_3->p_7, _S114, key_2);
            float total_2;
            if(_S122)
            {
                uint _S123 = (&kernelContext_5)->entryPointParams_3->p_7.gradient_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + _S107) * (&kernelContext_5)->entryPointParams_3->p_7.width_0;
                uint _S124 = (&kernelContext_5)->entryPointParams_3->p_7.v_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.keys_0 + key_2) * (&kernelContext_5)->entryPointParams_3->p_7.width_0;
                c_9 = 0U;
                slope_4 = 0.0f;
                for(;;)
                {
                    if(c_9 < ((&kernelContext_5)->entryPointParams_3->p_7.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    c_10 = c_9;
                    for(;;)
                    {
                        uint _S125 = c_9 + 16U;
                        _S105 = _S125;
                        if(c_10 < (min(_S125, (&kernelContext_5)->entryPointParams_3->p_7.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S126 = fma((&kernelContext_5)->entryPointParams_gradient_2[_S123 + c_10], (&kernelContext_5)->entryPointParams_v_3[_S124 + c_10], total_2);
                        uint c_12 = c_10 + 1U;
                        total_2 = _S126;
                        c_10 = c_12;
                    }
                    float slope_5 = slope_4 + total_2;
                    c_9 = _S105;
                    slope_4 = slope_5;
                }
            }
            else
            {
                slope_4 = 0.0f;
            }
            float2 _S127 = float2(positive_infinity_0((&kernelContext_5)->entryPointParams_3->p_7.scale_0), 0.0f);
            float2 known_1;
            if(_S114 < ((&kernelContext_5)->entryPointParams_3->p_7.queries_0))
            {
                known_1 = float2((&kernelContext_5)->entryPointParams_statistics_1[2U * (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + _S107)], (&kernelContext_5)->entryPointParams_statistics_1[2U * (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + _S107) + 1U]);
            }
            else
            {
                known_1 = _S127;
            }
            float share_3 = math_exp_0(score_3 - known_1.x);
            (*(&kernelContext_5)->shares_0)[lane_5] = share_3;
            (*(&kernelContext_5)->slopes_0)[lane_5] = share_3 * (slope_4 - known_1.y) * (&kernelContext_5)->entryPointParams_3->p_7.scale_0;
            threadgroup_barrier(mem_flags::mem_threadgroup);
            if(is_key_0)
            {
                uint _S128 = min(64U, (&kernelContext_5)->entryPointParams_3->p_7.queries_0 - first_7);
                c_10 = _S107;
                for(;;)
                {
                    if(c_10 < ((&kernelContext_5)->entryPointParams_3->p_7.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    i_0 = 0U;
                    for(;;)
                    {
                        if(i_0 < _S128)
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S129 = fma((*(&kernelContext_5)->slopes_0)[_S106 * 64U + i_0], (&kernelContext_5)->entryPointParams_q_3[(&kernelContext_5)->entryPointParams_3->p_7.q_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + i_0) * (&kernelContext_5)->entryPointParams_3->p_7.depth_0 + c_10], total_2);
                        uint i_1 = i_0 + 1U;
                        total_2 = _S129;
                        i_0 = i_1;
                    }
                    float device* _S130 = (&kernelContext_5)->entryPointParams_by_k_0+(_S112 * (&kernelContext_5)->entryPointParams_3->p_7.depth_0 + c_10);
                    *_S130 = *_S130 + total_2;
                    c_10 = c_10 + 64U;
                }
                c_9 = _S107;
                for(;;)
                {
                    if(c_9 < ((&kernelContext_5)->entryPointParams_3->p_7.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    i_0 = 0U;
                    for(;;)
                    {
                        if(i_0 < _S128)
                        {
                        }
                        else
                        {
                            break;
                        }
                        float _S131 = fma((*(&kernelContext_5)->shares_0)[_S106 * 64U + i_0], (&kernelContext_5)->entryPointParams_gradient_2[(&kernelContext_5)->entryPointParams_3->p_7.gradient_offset_0 + (batch_5 * (&kernelContext_5)->entryPointParams_3->p_7.queries_0 + first_7 + i_0) * (&kernelContext_5)->entryPointParams_3->p_7.width_0 + c_9], total_2);
                        uint i_2 = i_0 + 1U;
                        total_2 = _S131;
                        i_0 = i_2;
                    }
                    float device* _S132 = (&kernelContext_5)->entryPointParams_by_v_0+(_S112 * (&kernelContext_5)->entryPointParams_3->p_7.width_0 + c_9);
                    *_S132 = *_S132 + total_2;
                    c_9 = c_9 + 64U;
                }
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            first_7 = first_7 + 64U;
        }
        piece_3 = piece_3 + (&kernelContext_5)->entryPointParams_3->p_7.groups_0;
    }
    return;
}


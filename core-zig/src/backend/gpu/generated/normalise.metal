#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Lines_0
{
    uint4 extents_0;
    int4 strides_0;
    uint lines_0;
    uint offset_0;
    uint width_0;
    uint groups_0;
    uint inner_0;
    float epsilon_0;
    uint weight_is_given_0;
    uint bias_is_given_0;
    int weight_stride_0;
    uint weight_offset_0;
    int bias_stride_0;
    uint bias_offset_0;
};

uint pieces_0(const Lines_0 constant* p_0)
{
    uint _S1 = (p_0->lines_0 + p_0->width_0 - 1U) / p_0->width_0;
    return _S1;
}

struct Line_0
{
    int source_0;
    uint target_0;
    uint begin_0;
    uint end_0;
    uint step_0;
};

Line_0 line_of_0(const Lines_0 constant* p_1, uint piece_0, uint lane_0)
{
    uint _S2 = p_1->width_0;
    uint _S3 = piece_0 * p_1->width_0;
    uint _S4 = lane_0 % p_1->width_0;
    uint index_0 = _S3 + _S4;
    bool is_line_0 = index_0 < (p_1->lines_0);
    uint here_0;
    if(is_line_0)
    {
        here_0 = index_0;
    }
    else
    {
        here_0 = 0U;
    }
    thread Line_0 line_0;
    int _S5 = int(p_1->offset_0);
    uint4 _S6 = p_1->extents_0;
    uint _S7 = p_1->extents_0.y;
    uint _S8 = here_0 / _S7;
    int4 _S9 = p_1->strides_0;
    int _S10 = _S5 + int(_S8) * p_1->strides_0.x;
    uint _S11 = here_0 % _S7;
    (&line_0)->source_0 = _S10 + int(_S11) * _S9.y;
    uint _S12 = p_1->inner_0;
    uint _S13 = here_0 / p_1->inner_0;
    uint _S14 = _S6.z;
    uint _S15 = _S13 * _S14 * _S12;
    uint _S16 = here_0 % _S12;
    (&line_0)->target_0 = _S15 + _S16;
    uint _S17 = lane_0 / _S2;
    (&line_0)->begin_0 = _S17;
    if(is_line_0)
    {
        here_0 = _S14;
    }
    else
    {
        here_0 = 0U;
    }
    (&line_0)->end_0 = here_0;
    uint _S18 = 256U / _S2;
    (&line_0)->step_0 = _S18;
    return line_0;
}

float positive_infinity_0(float x_0)
{
    return (as_type<float>((((as_type<uint>((x_0))) | 2139095040U) & 2139095040U)));
}

bool is_nan_0(float x_1)
{
    return ((as_type<uint>((x_1))) & 2147483647U) > 2139095040U;
}

float larger_0(float x_2, float y_0)
{
    bool _S19 = is_nan_0(x_2);
    bool _S20;
    if(_S19)
    {
        _S20 = true;
    }
    else
    {
        _S20 = is_nan_0(y_0);
    }
    float _S21;
    if(_S20)
    {
        if(_S19)
        {
            _S21 = x_2;
        }
        else
        {
            _S21 = y_0;
        }
        return _S21;
    }
    if(x_2 > y_0)
    {
        _S21 = x_2;
    }
    else
    {
        _S21 = y_0;
    }
    return _S21;
}

struct EntryPointParams_0
{
    Lines_0 p_2;
};

struct EntryPointParams_1
{
    Lines_0 p_3;
};

struct EntryPointParams_2
{
    Lines_0 p_4;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_x_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_x_data_2;
    float device* entryPointParams_weight_0;
    float device* entryPointParams_bias_0;
    float device* entryPointParams_out_2;
    array<float, int(256)> threadgroup* group_high_0;
    array<float, int(256)> threadgroup* group_low_0;
};

float group_largest_0(float mine_0, uint lane_1, uint width_1, KernelContext_0 thread* kernelContext_0)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_0->group_high_0)[lane_1] = mine_0;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint step_1 = 128U;
    for(;;)
    {
        if(step_1 >= width_1)
        {
        }
        else
        {
            break;
        }
        if(lane_1 < step_1)
        {
            (*kernelContext_0->group_high_0)[lane_1] = larger_0((*kernelContext_0->group_high_0)[lane_1], (*kernelContext_0->group_high_0)[lane_1 + step_1]);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_1 = step_1 >> 1U;
    }
    uint _S22 = lane_1 % width_1;
    return (*kernelContext_0->group_high_0)[_S22];
}

struct Sum_0
{
    float high_0;
    float low_0;
};

Sum_0 empty_sum_0()
{
    thread Sum_0 sum_0;
    (&sum_0)->high_0 = 0.0f;
    (&sum_0)->low_0 = 0.0f;
    return sum_0;
}

float whole_exponent_0(float x_3)
{
    return floor(x_3 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_4, float n_0)
{
    return x_4 - n_0 * 0.693359375f + n_0 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_0)
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

float power_of_two_0(int n_1)
{
    return (as_type<float>((uint(n_1 + int(127)) << 23U)));
}

float scaled_0(float x_5, int n_2)
{
    int first_0 = n_2 / int(2);
    return x_5 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

float math_exp_pair_0(float high_1, float low_1)
{
    float inside_0 = clamp(high_1, -104.0f, 89.0f);
    float n_3 = whole_exponent_0(inside_0 + low_1);
    float y_1 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_3) + low_1), int(n_3));
    float _S23;
    if(is_nan_0(high_1))
    {
        _S23 = high_1;
    }
    else
    {
        _S23 = y_1;
    }
    return _S23;
}

float math_exp_0(float x_6)
{
    return math_exp_pair_0(x_6, 0.0f);
}

float nearest_part_0(float x_7)
{
    float _S24;
    if(is_nan_0(x_7))
    {
        _S24 = x_7;
    }
    else
    {
        _S24 = (as_type<float>((((as_type<uint>((x_7))) + 8U) & 4294967280U)));
    }
    return _S24;
}

Sum_0 with_term_0(const Sum_0 thread* sum_1, float x_8)
{
    thread Sum_0 next_0;
    float _S25 = sum_1->high_0;
    (&next_0)->high_0 = nearest_part_0(sum_1->high_0 + x_8);
    bool is_larger_0 = (abs(x_8)) > (abs(sum_1->high_0));
    float large_0;
    if(is_larger_0)
    {
        large_0 = x_8;
    }
    else
    {
        large_0 = _S25;
    }
    float small_0;
    if(is_larger_0)
    {
        small_0 = _S25;
    }
    else
    {
        small_0 = x_8;
    }
    (&next_0)->low_0 = sum_1->low_0 + (large_0 - (&next_0)->high_0 + small_0);
    return next_0;
}

Sum_0 joined_0(const Sum_0 thread* first_1, const Sum_0 thread* second_0)
{
    Sum_0 _S26 = with_term_0(first_1, second_0->high_0);
    thread Sum_0 sum_2 = _S26;
    (&sum_2)->low_0 = (&sum_2)->low_0 + second_0->low_0;
    return sum_2;
}

Sum_0 group_sum_0(const Sum_0 thread* mine_1, uint lane_2, uint width_2, KernelContext_0 thread* kernelContext_1)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_1->group_high_0)[lane_2] = mine_1->high_0;
    (*kernelContext_1->group_low_0)[lane_2] = mine_1->low_0;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint step_2 = 128U;
    for(;;)
    {
        if(step_2 >= width_2)
        {
        }
        else
        {
            break;
        }
        if(lane_2 < step_2)
        {
            thread Sum_0 first_2;
            (&first_2)->high_0 = (*kernelContext_1->group_high_0)[lane_2];
            (&first_2)->low_0 = (*kernelContext_1->group_low_0)[lane_2];
            thread Sum_0 second_1;
            uint _S27 = lane_2 + step_2;
            (&second_1)->high_0 = (*kernelContext_1->group_high_0)[_S27];
            (&second_1)->low_0 = (*kernelContext_1->group_low_0)[_S27];
            thread Sum_0 _S28 = first_2;
            thread Sum_0 _S29 = second_1;
            Sum_0 _S30 = joined_0(&_S28, &_S29);
            first_2 = _S30;
            (*kernelContext_1->group_high_0)[lane_2] = (&first_2)->high_0;
            (*kernelContext_1->group_low_0)[lane_2] = (&first_2)->low_0;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_2 = step_2 >> 1U;
    }
    thread Sum_0 sum_3;
    uint _S31 = lane_2 % width_2;
    (&sum_3)->high_0 = (*kernelContext_1->group_high_0)[_S31];
    (&sum_3)->low_0 = (*kernelContext_1->group_low_0)[_S31];
    return sum_3;
}

bool is_finite_0(float x_9)
{
    return ((as_type<uint>((x_9))) & 2147483647U) < 2139095040U;
}

float value_of_0(const Sum_0 thread* sum_4)
{
    float _S32 = sum_4->high_0;
    float _S33;
    if(is_finite_0(sum_4->high_0))
    {
        _S33 = _S32 + sum_4->low_0;
    }
    else
    {
        _S33 = _S32;
    }
    return _S33;
}

float same_0(float x_10)
{
    return x_10;
}

[[kernel]] void softmax_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_x_data_3 [[buffer(1)]], float device* entryPointParams_out_3 [[buffer(2)]])
{
    uint _S34;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_2)->entryPointParams_x_data_0 = entryPointParams_x_data_3;
    (&kernelContext_2)->entryPointParams_out_0 = entryPointParams_out_3;
    threadgroup array<float, int(256)> group_high_1;
    (&kernelContext_2)->group_high_0 = &group_high_1;
    threadgroup array<float, int(256)> group_low_1;
    (&kernelContext_2)->group_low_0 = &group_low_1;
    uint piece_1 = gid_0.x;
    for(;;)
    {
        uint _S35 = pieces_0(&(&kernelContext_2)->entryPointParams_0->p_2);
        if(piece_1 < _S35)
        {
        }
        else
        {
            break;
        }
        uint _S36 = lid_0.x;
        Line_0 _S37 = line_of_0(&(&kernelContext_2)->entryPointParams_0->p_2, piece_1, _S36);
        float largest_0 = - positive_infinity_0(float((&kernelContext_2)->entryPointParams_0->p_2.lines_0));
        uint r_1 = _S37.begin_0;
        for(;;)
        {
            _S34 = _S37.end_0;
            if(r_1 < (_S37.end_0))
            {
            }
            else
            {
                break;
            }
            float _S38 = larger_0(largest_0, (&kernelContext_2)->entryPointParams_x_data_0[uint(_S37.source_0 + int(r_1) * (&kernelContext_2)->entryPointParams_0->p_2.strides_0.z)]);
            uint r_2 = r_1 + _S37.step_0;
            largest_0 = _S38;
            r_1 = r_2;
        }
        float _S39 = group_largest_0(largest_0, _S36, (&kernelContext_2)->entryPointParams_0->p_2.width_0, &kernelContext_2);
        Sum_0 sum_5 = empty_sum_0();
        uint r_3 = _S37.begin_0;
        for(;;)
        {
            if(r_3 < _S34)
            {
            }
            else
            {
                break;
            }
            float _S40 = math_exp_0((&kernelContext_2)->entryPointParams_x_data_0[uint(_S37.source_0 + int(r_3) * (&kernelContext_2)->entryPointParams_0->p_2.strides_0.z)] - _S39);
            thread Sum_0 _S41 = sum_5;
            Sum_0 _S42 = with_term_0(&_S41, _S40);
            uint r_4 = r_3 + _S37.step_0;
            sum_5 = _S42;
            r_3 = r_4;
        }
        Lines_0 _S43 = (&kernelContext_2)->entryPointParams_0->p_2;
        thread Sum_0 _S44 = sum_5;
        Sum_0 _S45 = group_sum_0(&_S44, _S36, _S43.width_0, &kernelContext_2);
        thread Sum_0 _S46 = _S45;
        float _S47 = value_of_0(&_S46);
        float _S48 = same_0(_S47);
        uint r_5 = _S37.begin_0;
        for(;;)
        {
            if(r_5 < _S34)
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_2)->entryPointParams_out_0+(_S37.target_0 + r_5 * (&kernelContext_2)->entryPointParams_0->p_2.inner_0)) = math_exp_0((&kernelContext_2)->entryPointParams_x_data_0[uint(_S37.source_0 + int(r_5) * (&kernelContext_2)->entryPointParams_0->p_2.strides_0.z)] - _S39) / _S48;
            r_5 = r_5 + _S37.step_0;
        }
        piece_1 = piece_1 + (&kernelContext_2)->entryPointParams_0->p_2.groups_0;
    }
    return;
}

bool is_negative_0(float x_11)
{
    return ((as_type<uint>((x_11))) & 2147483648U) != 0U;
}

float nan_like_0(float x_12)
{
    return (as_type<float>(((as_type<uint>((x_12))) | 2143289344U)));
}

bool is_infinite_0(float x_13)
{
    return ((as_type<uint>((x_13))) & 2147483647U) == 2139095040U;
}

struct Split_0
{
    int exponent_0;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_14)
{
    uint pattern_0 = (as_type<uint>((x_14)));
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
    (&split_0)->exponent_0 = e_0 - lift_0;
    (&split_0)->fraction_0 = (as_type<float>((pattern_1 - (uint(e_0) << 23U)))) - 1.0f;
    return split_0;
}

float log_sum_0(float e_1, float f_0)
{
    float z_0 = f_0 * f_0;
    float high_2 = e_1 * 0.693359375f;
    float sum_6 = high_2 + f_0;
    return sum_6 + (f_0 - (sum_6 - high_2) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

float math_log_0(float x_15)
{
    if(((as_type<uint>((x_15))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_15);
    }
    bool _S49;
    if(is_nan_0(x_15))
    {
        _S49 = true;
    }
    else
    {
        _S49 = is_negative_0(x_15);
    }
    if(_S49)
    {
        return nan_like_0(x_15);
    }
    if(is_infinite_0(x_15))
    {
        return x_15;
    }
    Split_0 split_1 = split_mantissa_0(x_15);
    return log_sum_0(float(split_1.exponent_0), split_1.fraction_0);
}

[[kernel]] void log_softmax_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_x_data_4 [[buffer(1)]], float device* entryPointParams_out_4 [[buffer(2)]])
{
    uint _S50;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_3)->entryPointParams_x_data_1 = entryPointParams_x_data_4;
    (&kernelContext_3)->entryPointParams_out_1 = entryPointParams_out_4;
    threadgroup array<float, int(256)> group_high_2;
    (&kernelContext_3)->group_high_0 = &group_high_2;
    threadgroup array<float, int(256)> group_low_2;
    (&kernelContext_3)->group_low_0 = &group_low_2;
    uint piece_2 = gid_1.x;
    for(;;)
    {
        uint _S51 = pieces_0(&(&kernelContext_3)->entryPointParams_1->p_3);
        if(piece_2 < _S51)
        {
        }
        else
        {
            break;
        }
        uint _S52 = lid_1.x;
        Line_0 _S53 = line_of_0(&(&kernelContext_3)->entryPointParams_1->p_3, piece_2, _S52);
        float largest_1 = - positive_infinity_0(float((&kernelContext_3)->entryPointParams_1->p_3.lines_0));
        uint r_6 = _S53.begin_0;
        for(;;)
        {
            _S50 = _S53.end_0;
            if(r_6 < (_S53.end_0))
            {
            }
            else
            {
                break;
            }
            float _S54 = larger_0(largest_1, (&kernelContext_3)->entryPointParams_x_data_1[uint(_S53.source_0 + int(r_6) * (&kernelContext_3)->entryPointParams_1->p_3.strides_0.z)]);
            uint r_7 = r_6 + _S53.step_0;
            largest_1 = _S54;
            r_6 = r_7;
        }
        float _S55 = group_largest_0(largest_1, _S52, (&kernelContext_3)->entryPointParams_1->p_3.width_0, &kernelContext_3);
        Sum_0 sum_7 = empty_sum_0();
        uint r_8 = _S53.begin_0;
        for(;;)
        {
            if(r_8 < _S50)
            {
            }
            else
            {
                break;
            }
            float _S56 = math_exp_0((&kernelContext_3)->entryPointParams_x_data_1[uint(_S53.source_0 + int(r_8) * (&kernelContext_3)->entryPointParams_1->p_3.strides_0.z)] - _S55);
            thread Sum_0 _S57 = sum_7;
            Sum_0 _S58 = with_term_0(&_S57, _S56);
            uint r_9 = r_8 + _S53.step_0;
            sum_7 = _S58;
            r_8 = r_9;
        }
        Lines_0 _S59 = (&kernelContext_3)->entryPointParams_1->p_3;
        thread Sum_0 _S60 = sum_7;
        Sum_0 _S61 = group_sum_0(&_S60, _S52, _S59.width_0, &kernelContext_3);
        thread Sum_0 _S62 = _S61;
        float _S63 = value_of_0(&_S62);
        float _S64 = math_log_0(_S63);
        uint r_10 = _S53.begin_0;
        for(;;)
        {
            if(r_10 < _S50)
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_3)->entryPointParams_out_1+(_S53.target_0 + r_10 * (&kernelContext_3)->entryPointParams_1->p_3.inner_0)) = (&kernelContext_3)->entryPointParams_x_data_1[uint(_S53.source_0 + int(r_10) * (&kernelContext_3)->entryPointParams_1->p_3.strides_0.z)] - _S55 - _S64;
            r_10 = r_10 + _S53.step_0;
        }
        piece_2 = piece_2 + (&kernelContext_3)->entryPointParams_1->p_3.groups_0;
    }
    return;
}

float leading_half_0(float x_16)
{
    return (as_type<float>(((as_type<uint>((x_16))) & 4294963200U)));
}

float leading_11_bits_0(float x_17)
{
    return (as_type<float>(((as_type<uint>((x_17))) & 4294959104U)));
}

float exact_product_0(float x_18, float y_2)
{
    return (as_type<float>(((as_type<uint>((x_18 * y_2))) & 4294967294U)));
}

float residual_0(float a_0, float x_19, float y_3)
{
    float x_high_0 = leading_half_0(x_19);
    float y_high_0 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_19 - x_high_0) * y_3);
}

bool is_normal_0(float x_20)
{
    uint exponent_1 = ((as_type<uint>((x_20))) >> 23U) & 255U;
    bool _S65;
    if(exponent_1 != 0U)
    {
        _S65 = exponent_1 != 255U;
    }
    else
    {
        _S65 = false;
    }
    return _S65;
}

int exponent_of_0(float x_21)
{
    return int(((as_type<uint>((x_21))) >> 23U) & 255U) - int(127);
}

float mantissa_of_0(float x_22)
{
    return (as_type<float>((((as_type<uint>((x_22))) & 2155872255U) | 1065353216U)));
}

float square_root_0(float x_23)
{
    bool _S66;
    if(!is_normal_0(x_23))
    {
        _S66 = true;
    }
    else
    {
        _S66 = is_negative_0(x_23);
    }
    float _S67;
    if(_S66)
    {
        if(is_negative_0(x_23))
        {
            _S66 = x_23 != 0.0f;
        }
        else
        {
            _S66 = false;
        }
        if(_S66)
        {
            _S67 = nan_like_0(x_23);
        }
        else
        {
            _S67 = sqrt(x_23);
        }
        return _S67;
    }
    int _S68 = exponent_of_0(x_23);
    int n_4 = _S68 >> 1U;
    float _S69 = mantissa_of_0(x_23);
    if((_S68 - int(2) * n_4) == int(1))
    {
        _S67 = 2.0f;
    }
    else
    {
        _S67 = 1.0f;
    }
    float m_0 = _S69 * _S67;
    float s_0 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_4);
}

float divided_0(float x_24, float y_4)
{
    bool _S70;
    if(!is_normal_0(x_24))
    {
        _S70 = true;
    }
    else
    {
        _S70 = !is_normal_0(y_4);
    }
    if(_S70)
    {
        return x_24 / y_4;
    }
    float m_1 = mantissa_of_0(x_24);
    float d_0 = mantissa_of_0(y_4);
    float q_0 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_24) - exponent_of_0(y_4));
}

[[kernel]] void layer_norm_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_x_data_5 [[buffer(1)]], float device* entryPointParams_weight_1 [[buffer(2)]], float device* entryPointParams_bias_1 [[buffer(3)]], float device* entryPointParams_out_5 [[buffer(4)]])
{
    uint _S71;
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_4)->entryPointParams_x_data_2 = entryPointParams_x_data_5;
    (&kernelContext_4)->entryPointParams_weight_0 = entryPointParams_weight_1;
    (&kernelContext_4)->entryPointParams_bias_0 = entryPointParams_bias_1;
    (&kernelContext_4)->entryPointParams_out_2 = entryPointParams_out_5;
    threadgroup array<float, int(256)> group_high_3;
    (&kernelContext_4)->group_high_0 = &group_high_3;
    threadgroup array<float, int(256)> group_low_3;
    (&kernelContext_4)->group_low_0 = &group_low_3;
    float _S72 = float(entryPointParams_5->p_4.extents_0.z);
    uint piece_3 = gid_2.x;
    for(;;)
    {
        uint _S73 = pieces_0(&entryPointParams_5->p_4);
        if(piece_3 < _S73)
        {
        }
        else
        {
            break;
        }
        uint _S74 = lid_2.x;
        Line_0 _S75 = line_of_0(&entryPointParams_5->p_4, piece_3, _S74);
        Sum_0 _S76 = empty_sum_0();
        Sum_0 sum_8 = _S76;
        uint r_11 = _S75.begin_0;
        for(;;)
        {
            _S71 = _S75.end_0;
            if(r_11 < (_S75.end_0))
            {
            }
            else
            {
                break;
            }
            float _S77 = (&kernelContext_4)->entryPointParams_x_data_2[uint(_S75.source_0 + int(r_11) * entryPointParams_5->p_4.strides_0.z)];
            thread Sum_0 _S78 = sum_8;
            Sum_0 _S79 = with_term_0(&_S78, _S77);
            uint r_12 = r_11 + _S75.step_0;
            sum_8 = _S79;
            r_11 = r_12;
        }
        thread Sum_0 _S80 = sum_8;
        Sum_0 _S81 = group_sum_0(&_S80, _S74, entryPointParams_5->p_4.width_0, &kernelContext_4);
        thread Sum_0 _S82 = _S81;
        float _S83 = value_of_0(&_S82);
        float near_0 = _S83 / _S72;
        float _S84 = (residual_0(_S81.high_0, near_0, _S72) + _S81.low_0) / _S72;
        Sum_0 sum_9 = _S76;
        uint r_13 = _S75.begin_0;
        for(;;)
        {
            if(r_13 < _S71)
            {
            }
            else
            {
                break;
            }
            float gap_0 = (&kernelContext_4)->entryPointParams_x_data_2[uint(_S75.source_0 + int(r_13) * entryPointParams_5->p_4.strides_0.z)] - near_0 - _S84;
            float _S85 = gap_0 * gap_0;
            thread Sum_0 _S86 = sum_9;
            Sum_0 _S87 = with_term_0(&_S86, _S85);
            uint r_14 = r_13 + _S75.step_0;
            sum_9 = _S87;
            r_13 = r_14;
        }
        thread Sum_0 _S88 = sum_9;
        Sum_0 _S89 = group_sum_0(&_S88, _S74, entryPointParams_5->p_4.width_0, &kernelContext_4);
        thread Sum_0 _S90 = _S89;
        float _S91 = value_of_0(&_S90);
        float _S92 = divided_0(1.0f, square_root_0(_S91 / _S72 + entryPointParams_5->p_4.epsilon_0));
        uint r_15 = _S75.begin_0;
        for(;;)
        {
            if(r_15 < _S71)
            {
            }
            else
            {
                break;
            }
            int _S93 = int(r_15);
            float y_5 = ((&kernelContext_4)->entryPointParams_x_data_2[uint(_S75.source_0 + _S93 * entryPointParams_5->p_4.strides_0.z)] - near_0 - _S84) * _S92;
            float y_6;
            if((entryPointParams_5->p_4.weight_is_given_0) != 0U)
            {
                y_6 = y_5 * (&kernelContext_4)->entryPointParams_weight_0[uint(int(entryPointParams_5->p_4.weight_offset_0) + _S93 * entryPointParams_5->p_4.weight_stride_0)];
            }
            else
            {
                y_6 = y_5;
            }
            float y_7;
            if((entryPointParams_5->p_4.bias_is_given_0) != 0U)
            {
                y_7 = y_6 + (&kernelContext_4)->entryPointParams_bias_0[uint(int(entryPointParams_5->p_4.bias_offset_0) + _S93 * entryPointParams_5->p_4.bias_stride_0)];
            }
            else
            {
                y_7 = y_6;
            }
            *((&kernelContext_4)->entryPointParams_out_2+(_S75.target_0 + r_15 * entryPointParams_5->p_4.inner_0)) = y_7;
            r_15 = r_15 + _S75.step_0;
        }
        piece_3 = piece_3 + entryPointParams_5->p_4.groups_0;
    }
    return;
}


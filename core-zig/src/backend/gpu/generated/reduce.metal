#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Reduction_0
{
    uint4 extents_0;
    int4 strides_0;
    uint outputs_0;
    uint length_0;
    uint offset_0;
    uint width_0;
    uint chunks_0;
    uint chunk_length_0;
    uint pairs_0;
    uint groups_0;
    float divisor_0;
    float order_0;
    uint reserved_0_0;
    uint reserved_1_0;
};

uint pieces_0(const Reduction_0 constant* p_0)
{
    uint _S1 = (p_0->outputs_0 + p_0->width_0 - 1U) / p_0->width_0;
    return _S1 * p_0->chunks_0;
}

struct Fold_0
{
    uint output_0;
    uint slot_0;
    int base_0;
    uint begin_0;
    uint end_0;
    uint step_0;
    bool writes_0;
};

Fold_0 fold_of_0(const Reduction_0 constant* p_1, uint piece_0, uint lane_0)
{
    uint _S2 = p_1->chunks_0;
    uint chunk_0 = piece_0 % p_1->chunks_0;
    uint _S3 = piece_0 / _S2;
    uint _S4 = p_1->width_0;
    uint _S5 = _S3 * p_1->width_0;
    uint _S6 = lane_0 % p_1->width_0;
    uint output_1 = _S5 + _S6;
    bool is_output_0 = output_1 < (p_1->outputs_0);
    thread Fold_0 fold_0;
    uint _S7;
    if(is_output_0)
    {
        _S7 = output_1;
    }
    else
    {
        _S7 = 0U;
    }
    (&fold_0)->output_0 = _S7;
    (&fold_0)->slot_0 = _S7 * _S2 + chunk_0;
    int _S8 = int(p_1->offset_0);
    uint _S9 = p_1->extents_0.y;
    uint _S10 = _S7 / _S9;
    int4 _S11 = p_1->strides_0;
    int _S12 = _S8 + int(_S10) * p_1->strides_0.x;
    uint _S13 = (&fold_0)->output_0 % _S9;
    (&fold_0)->base_0 = _S12 + int(_S13) * _S11.y;
    uint _S14 = p_1->chunk_length_0;
    uint _S15 = chunk_0 * p_1->chunk_length_0;
    uint _S16 = lane_0 / _S4;
    (&fold_0)->begin_0 = _S15 + _S16;
    if(is_output_0)
    {
        _S7 = min(p_1->length_0, (chunk_0 + 1U) * _S14);
    }
    else
    {
        _S7 = 0U;
    }
    (&fold_0)->end_0 = _S7;
    uint _S17 = 256U / _S4;
    (&fold_0)->step_0 = _S17;
    bool _S18;
    if(is_output_0)
    {
        _S18 = lane_0 < _S4;
    }
    else
    {
        _S18 = false;
    }
    (&fold_0)->writes_0 = _S18;
    return fold_0;
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

int reduced_place_0(const Reduction_0 constant* p_2, uint r_0)
{
    uint4 _S19 = p_2->extents_0;
    if((p_2->extents_0.z) == 1U)
    {
        return int(r_0) * p_2->strides_0.w;
    }
    uint _S20 = _S19.w;
    uint _S21 = r_0 / _S20;
    int4 _S22 = p_2->strides_0;
    int _S23 = int(_S21) * p_2->strides_0.z;
    uint _S24 = r_0 % _S20;
    return _S23 + int(_S24) * _S22.w;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

float nearest_part_0(float x_1)
{
    float _S25;
    if(is_nan_0(x_1))
    {
        _S25 = x_1;
    }
    else
    {
        _S25 = (as_type<float>((((as_type<uint>((x_1))) + 8U) & 4294967280U)));
    }
    return _S25;
}

Sum_0 with_term_0(const Sum_0 thread* sum_1, float x_2)
{
    thread Sum_0 next_0;
    float _S26 = sum_1->high_0;
    (&next_0)->high_0 = nearest_part_0(sum_1->high_0 + x_2);
    bool is_larger_0 = (abs(x_2)) > (abs(sum_1->high_0));
    float large_0;
    if(is_larger_0)
    {
        large_0 = x_2;
    }
    else
    {
        large_0 = _S26;
    }
    float small_0;
    if(is_larger_0)
    {
        small_0 = _S26;
    }
    else
    {
        small_0 = x_2;
    }
    (&next_0)->low_0 = sum_1->low_0 + (large_0 - (&next_0)->high_0 + small_0);
    return next_0;
}

Sum_0 joined_0(const Sum_0 thread* first_0, const Sum_0 thread* second_0)
{
    Sum_0 _S27 = with_term_0(first_0, second_0->high_0);
    thread Sum_0 sum_2 = _S27;
    (&sum_2)->low_0 = (&sum_2)->low_0 + second_0->low_0;
    return sum_2;
}

struct EntryPointParams_0
{
    Reduction_0 p_3;
};

struct EntryPointParams_1
{
    Reduction_0 p_4;
};

struct EntryPointParams_2
{
    Reduction_0 p_5;
};

struct EntryPointParams_3
{
    Reduction_0 p_6;
};

struct EntryPointParams_4
{
    Reduction_0 p_7;
};

struct EntryPointParams_5
{
    Reduction_0 p_8;
};

struct EntryPointParams_6
{
    Reduction_0 p_9;
};

struct EntryPointParams_7
{
    Reduction_0 p_10;
};

struct EntryPointParams_8
{
    Reduction_0 p_11;
};

struct EntryPointParams_9
{
    Reduction_0 p_12;
};

struct EntryPointParams_10
{
    Reduction_0 p_13;
};

struct EntryPointParams_11
{
    Reduction_0 p_14;
};

struct EntryPointParams_12
{
    Reduction_0 p_15;
};

struct EntryPointParams_13
{
    Reduction_0 p_16;
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
    float device* entryPointParams_centers_0;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_parts_0;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_x_data_3;
    float device* entryPointParams_centers_1;
    float device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_parts_1;
    float device* entryPointParams_centers_2;
    float device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_x_data_4;
    float device* entryPointParams_centers_3;
    float device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_parts_2;
    float device* entryPointParams_centers_4;
    float device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_x_data_5;
    float device* entryPointParams_centers_5;
    float device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_parts_3;
    float device* entryPointParams_centers_6;
    float device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_x_data_6;
    float device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_x_data_7;
    float device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    float device* entryPointParams_x_data_8;
    float device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    float device* entryPointParams_x_data_9;
    float device* entryPointParams_out_13;
    array<float, int(256)> threadgroup* group_high_0;
    array<float, int(256)> threadgroup* group_low_0;
    array<int, int(256)> threadgroup* group_exponent_0;
};

Sum_0 group_sum_0(const Sum_0 thread* mine_0, uint lane_1, uint width_1, KernelContext_0 thread* kernelContext_0)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_0->group_high_0)[lane_1] = mine_0->high_0;
    (*kernelContext_0->group_low_0)[lane_1] = mine_0->low_0;
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
            thread Sum_0 first_1;
            (&first_1)->high_0 = (*kernelContext_0->group_high_0)[lane_1];
            (&first_1)->low_0 = (*kernelContext_0->group_low_0)[lane_1];
            thread Sum_0 second_1;
            uint _S28 = lane_1 + step_1;
            (&second_1)->high_0 = (*kernelContext_0->group_high_0)[_S28];
            (&second_1)->low_0 = (*kernelContext_0->group_low_0)[_S28];
            thread Sum_0 _S29 = first_1;
            thread Sum_0 _S30 = second_1;
            Sum_0 _S31 = joined_0(&_S29, &_S30);
            first_1 = _S31;
            (*kernelContext_0->group_high_0)[lane_1] = (&first_1)->high_0;
            (*kernelContext_0->group_low_0)[lane_1] = (&first_1)->low_0;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_1 = step_1 >> 1U;
    }
    thread Sum_0 sum_3;
    uint _S32 = lane_1 % width_1;
    (&sum_3)->high_0 = (*kernelContext_0->group_high_0)[_S32];
    (&sum_3)->low_0 = (*kernelContext_0->group_low_0)[_S32];
    return sum_3;
}

bool is_finite_0(float x_3)
{
    return ((as_type<uint>((x_3))) & 2147483647U) < 2139095040U;
}

float value_of_0(const Sum_0 thread* sum_4)
{
    float _S33 = sum_4->high_0;
    float _S34;
    if(is_finite_0(sum_4->high_0))
    {
        _S34 = _S33 + sum_4->low_0;
    }
    else
    {
        _S34 = _S33;
    }
    return _S34;
}

bool is_normal_0(float x_4)
{
    uint exponent_0 = ((as_type<uint>((x_4))) >> 23U) & 255U;
    bool _S35;
    if(exponent_0 != 0U)
    {
        _S35 = exponent_0 != 255U;
    }
    else
    {
        _S35 = false;
    }
    return _S35;
}

float mantissa_of_0(float x_5)
{
    return (as_type<float>((((as_type<uint>((x_5))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_6)
{
    return (as_type<float>(((as_type<uint>((x_6))) & 4294963200U)));
}

float leading_11_bits_0(float x_7)
{
    return (as_type<float>(((as_type<uint>((x_7))) & 4294959104U)));
}

float exact_product_0(float x_8, float y_0)
{
    return (as_type<float>(((as_type<uint>((x_8 * y_0))) & 4294967294U)));
}

float residual_0(float a_0, float x_9, float y_1)
{
    float x_high_0 = leading_half_0(x_9);
    float y_high_0 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_9 - x_high_0) * y_1);
}

int exponent_of_0(float x_10)
{
    return int(((as_type<uint>((x_10))) >> 23U) & 255U) - int(127);
}

float power_of_two_0(int n_0)
{
    return (as_type<float>((uint(n_0 + int(127)) << 23U)));
}

float scaled_0(float x_11, int n_1)
{
    int first_2 = n_1 / int(2);
    return x_11 * power_of_two_0(first_2) * power_of_two_0(n_1 - first_2);
}

float divided_0(float x_12, float y_2)
{
    bool _S36;
    if(!is_normal_0(x_12))
    {
        _S36 = true;
    }
    else
    {
        _S36 = !is_normal_0(y_2);
    }
    if(_S36)
    {
        return x_12 / y_2;
    }
    float m_0 = mantissa_of_0(x_12);
    float d_0 = mantissa_of_0(y_2);
    float q_0 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_12) - exponent_of_0(y_2));
}

[[kernel]] void sum_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_14 [[buffer(0)]], float device* entryPointParams_x_data_10 [[buffer(1)]], float device* entryPointParams_out_14 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_0 = entryPointParams_14;
    (&kernelContext_1)->entryPointParams_x_data_0 = entryPointParams_x_data_10;
    (&kernelContext_1)->entryPointParams_out_0 = entryPointParams_out_14;
    threadgroup array<float, int(256)> group_high_1;
    (&kernelContext_1)->group_high_0 = &group_high_1;
    threadgroup array<float, int(256)> group_low_1;
    (&kernelContext_1)->group_low_0 = &group_low_1;
    threadgroup array<int, int(256)> group_exponent_1;
    (&kernelContext_1)->group_exponent_0 = &group_exponent_1;
    uint piece_1 = gid_0.x;
    for(;;)
    {
        uint _S37 = pieces_0(&(&kernelContext_1)->entryPointParams_0->p_3);
        if(piece_1 < _S37)
        {
        }
        else
        {
            break;
        }
        uint _S38 = lid_0.x;
        Fold_0 _S39 = fold_of_0(&(&kernelContext_1)->entryPointParams_0->p_3, piece_1, _S38);
        Sum_0 sum_5 = empty_sum_0();
        uint r_1 = _S39.begin_0;
        for(;;)
        {
            if(r_1 < (_S39.end_0))
            {
            }
            else
            {
                break;
            }
            int _S40 = reduced_place_0(&(&kernelContext_1)->entryPointParams_0->p_3, r_1);
            float x_13 = (&kernelContext_1)->entryPointParams_x_data_0[uint(_S39.base_0 + _S40)];
            thread Sum_0 _S41 = sum_5;
            Sum_0 _S42 = with_term_0(&_S41, x_13);
            uint r_2 = r_1 + _S39.step_0;
            sum_5 = _S42;
            r_1 = r_2;
        }
        Reduction_0 _S43 = (&kernelContext_1)->entryPointParams_0->p_3;
        thread Sum_0 _S44 = sum_5;
        Sum_0 _S45 = group_sum_0(&_S44, _S38, _S43.width_0, &kernelContext_1);
        if(_S39.writes_0)
        {
            thread Sum_0 _S46 = _S45;
            float _S47 = value_of_0(&_S46);
            if(((&kernelContext_1)->entryPointParams_0->p_3.pairs_0) != 0U)
            {
                uint _S48 = 2U * _S39.slot_0;
                *((&kernelContext_1)->entryPointParams_out_0+_S48) = _S45.high_0;
                *((&kernelContext_1)->entryPointParams_out_0+(_S48 + 1U)) = _S45.low_0;
            }
            else
            {
                *((&kernelContext_1)->entryPointParams_out_0+_S39.slot_0) = divided_0(_S47, (&kernelContext_1)->entryPointParams_0->p_3.divisor_0);
            }
        }
        piece_1 = piece_1 + (&kernelContext_1)->entryPointParams_0->p_3.groups_0;
    }
    return;
}

[[kernel]] void norm_one_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_x_data_11 [[buffer(1)]], float device* entryPointParams_out_15 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_1 = entryPointParams_15;
    (&kernelContext_2)->entryPointParams_x_data_1 = entryPointParams_x_data_11;
    (&kernelContext_2)->entryPointParams_out_1 = entryPointParams_out_15;
    threadgroup array<float, int(256)> group_high_2;
    (&kernelContext_2)->group_high_0 = &group_high_2;
    threadgroup array<float, int(256)> group_low_2;
    (&kernelContext_2)->group_low_0 = &group_low_2;
    threadgroup array<int, int(256)> group_exponent_2;
    (&kernelContext_2)->group_exponent_0 = &group_exponent_2;
    uint piece_2 = gid_1.x;
    for(;;)
    {
        uint _S49 = pieces_0(&(&kernelContext_2)->entryPointParams_1->p_4);
        if(piece_2 < _S49)
        {
        }
        else
        {
            break;
        }
        uint _S50 = lid_1.x;
        Fold_0 _S51 = fold_of_0(&(&kernelContext_2)->entryPointParams_1->p_4, piece_2, _S50);
        Sum_0 sum_6 = empty_sum_0();
        uint r_3 = _S51.begin_0;
        for(;;)
        {
            if(r_3 < (_S51.end_0))
            {
            }
            else
            {
                break;
            }
            int _S52 = reduced_place_0(&(&kernelContext_2)->entryPointParams_1->p_4, r_3);
            float _S53 = abs((&kernelContext_2)->entryPointParams_x_data_1[uint(_S51.base_0 + _S52)]);
            thread Sum_0 _S54 = sum_6;
            Sum_0 _S55 = with_term_0(&_S54, _S53);
            uint r_4 = r_3 + _S51.step_0;
            sum_6 = _S55;
            r_3 = r_4;
        }
        Reduction_0 _S56 = (&kernelContext_2)->entryPointParams_1->p_4;
        thread Sum_0 _S57 = sum_6;
        Sum_0 _S58 = group_sum_0(&_S57, _S50, _S56.width_0, &kernelContext_2);
        if(_S51.writes_0)
        {
            thread Sum_0 _S59 = _S58;
            float _S60 = value_of_0(&_S59);
            if(((&kernelContext_2)->entryPointParams_1->p_4.pairs_0) != 0U)
            {
                uint _S61 = 2U * _S51.slot_0;
                *((&kernelContext_2)->entryPointParams_out_1+_S61) = _S58.high_0;
                *((&kernelContext_2)->entryPointParams_out_1+(_S61 + 1U)) = _S58.low_0;
            }
            else
            {
                *((&kernelContext_2)->entryPointParams_out_1+_S51.slot_0) = divided_0(_S60, (&kernelContext_2)->entryPointParams_1->p_4.divisor_0);
            }
        }
        piece_2 = piece_2 + (&kernelContext_2)->entryPointParams_1->p_4.groups_0;
    }
    return;
}

float deviation_0(float x_14, float center_0, float center_low_0)
{
    float gap_0 = x_14 - center_0 - center_low_0;
    return gap_0 * gap_0;
}

[[kernel]] void variance_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_x_data_12 [[buffer(1)]], float device* entryPointParams_centers_7 [[buffer(2)]], float device* entryPointParams_out_16 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_2 = entryPointParams_16;
    (&kernelContext_3)->entryPointParams_x_data_2 = entryPointParams_x_data_12;
    (&kernelContext_3)->entryPointParams_centers_0 = entryPointParams_centers_7;
    (&kernelContext_3)->entryPointParams_out_2 = entryPointParams_out_16;
    threadgroup array<float, int(256)> group_high_3;
    (&kernelContext_3)->group_high_0 = &group_high_3;
    threadgroup array<float, int(256)> group_low_3;
    (&kernelContext_3)->group_low_0 = &group_low_3;
    threadgroup array<int, int(256)> group_exponent_3;
    (&kernelContext_3)->group_exponent_0 = &group_exponent_3;
    uint piece_3 = gid_2.x;
    for(;;)
    {
        uint _S62 = pieces_0(&(&kernelContext_3)->entryPointParams_2->p_5);
        if(piece_3 < _S62)
        {
        }
        else
        {
            break;
        }
        uint _S63 = lid_2.x;
        Fold_0 _S64 = fold_of_0(&(&kernelContext_3)->entryPointParams_2->p_5, piece_3, _S63);
        thread Sum_0 total_0;
        uint _S65 = 2U * _S64.output_0;
        float _S66 = (&kernelContext_3)->entryPointParams_centers_0[_S65];
        (&total_0)->high_0 = _S66;
        float _S67 = (&kernelContext_3)->entryPointParams_centers_0[_S65 + 1U];
        (&total_0)->low_0 = _S67;
        thread Sum_0 _S68 = total_0;
        float _S69 = value_of_0(&_S68);
        float center_1 = _S69 / (&kernelContext_3)->entryPointParams_2->p_5.order_0;
        float _S70 = (residual_0(_S66, center_1, (&kernelContext_3)->entryPointParams_2->p_5.order_0) + _S67) / (&kernelContext_3)->entryPointParams_2->p_5.order_0;
        Sum_0 sum_7 = empty_sum_0();
        uint r_5 = _S64.begin_0;
        for(;;)
        {
            if(r_5 < (_S64.end_0))
            {
            }
            else
            {
                break;
            }
            int _S71 = reduced_place_0(&(&kernelContext_3)->entryPointParams_2->p_5, r_5);
            float _S72 = deviation_0((&kernelContext_3)->entryPointParams_x_data_2[uint(_S64.base_0 + _S71)], center_1, _S70);
            thread Sum_0 _S73 = sum_7;
            Sum_0 _S74 = with_term_0(&_S73, _S72);
            uint r_6 = r_5 + _S64.step_0;
            sum_7 = _S74;
            r_5 = r_6;
        }
        Reduction_0 _S75 = (&kernelContext_3)->entryPointParams_2->p_5;
        thread Sum_0 _S76 = sum_7;
        Sum_0 _S77 = group_sum_0(&_S76, _S63, _S75.width_0, &kernelContext_3);
        if(_S64.writes_0)
        {
            thread Sum_0 _S78 = _S77;
            float _S79 = value_of_0(&_S78);
            if(((&kernelContext_3)->entryPointParams_2->p_5.pairs_0) != 0U)
            {
                uint _S80 = 2U * _S64.slot_0;
                *((&kernelContext_3)->entryPointParams_out_2+_S80) = _S77.high_0;
                *((&kernelContext_3)->entryPointParams_out_2+(_S80 + 1U)) = _S77.low_0;
            }
            else
            {
                *((&kernelContext_3)->entryPointParams_out_2+_S64.slot_0) = divided_0(_S79, (&kernelContext_3)->entryPointParams_2->p_5.divisor_0);
            }
        }
        piece_3 = piece_3 + (&kernelContext_3)->entryPointParams_2->p_5.groups_0;
    }
    return;
}

[[kernel]] void sum_f32_join(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_parts_4 [[buffer(1)]], float device* entryPointParams_out_17 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_3 = entryPointParams_17;
    (&kernelContext_4)->entryPointParams_parts_0 = entryPointParams_parts_4;
    (&kernelContext_4)->entryPointParams_out_3 = entryPointParams_out_17;
    threadgroup array<float, int(256)> group_high_4;
    (&kernelContext_4)->group_high_0 = &group_high_4;
    threadgroup array<float, int(256)> group_low_4;
    (&kernelContext_4)->group_low_0 = &group_low_4;
    threadgroup array<int, int(256)> group_exponent_4;
    (&kernelContext_4)->group_exponent_0 = &group_exponent_4;
    uint piece_4 = gid_3.x;
    for(;;)
    {
        uint _S81 = pieces_0(&(&kernelContext_4)->entryPointParams_3->p_6);
        if(piece_4 < _S81)
        {
        }
        else
        {
            break;
        }
        uint _S82 = lid_3.x;
        Fold_0 _S83 = fold_of_0(&(&kernelContext_4)->entryPointParams_3->p_6, piece_4, _S82);
        Sum_0 sum_8 = empty_sum_0();
        uint r_7 = _S83.begin_0;
        for(;;)
        {
            if(r_7 < (_S83.end_0))
            {
            }
            else
            {
                break;
            }
            int _S84 = reduced_place_0(&(&kernelContext_4)->entryPointParams_3->p_6, r_7);
            thread Sum_0 part_0;
            uint _S85 = 2U * uint(_S83.base_0 + _S84);
            (&part_0)->high_0 = (&kernelContext_4)->entryPointParams_parts_0[_S85];
            (&part_0)->low_0 = (&kernelContext_4)->entryPointParams_parts_0[_S85 + 1U];
            thread Sum_0 _S86 = sum_8;
            thread Sum_0 _S87 = part_0;
            Sum_0 _S88 = joined_0(&_S86, &_S87);
            uint r_8 = r_7 + _S83.step_0;
            sum_8 = _S88;
            r_7 = r_8;
        }
        Reduction_0 _S89 = (&kernelContext_4)->entryPointParams_3->p_6;
        thread Sum_0 _S90 = sum_8;
        Sum_0 _S91 = group_sum_0(&_S90, _S82, _S89.width_0, &kernelContext_4);
        if(_S83.writes_0)
        {
            thread Sum_0 _S92 = _S91;
            float _S93 = value_of_0(&_S92);
            if(((&kernelContext_4)->entryPointParams_3->p_6.pairs_0) != 0U)
            {
                uint _S94 = 2U * _S83.slot_0;
                *((&kernelContext_4)->entryPointParams_out_3+_S94) = _S91.high_0;
                *((&kernelContext_4)->entryPointParams_out_3+(_S94 + 1U)) = _S91.low_0;
            }
            else
            {
                *((&kernelContext_4)->entryPointParams_out_3+_S83.slot_0) = divided_0(_S93, (&kernelContext_4)->entryPointParams_3->p_6.divisor_0);
            }
        }
        piece_4 = piece_4 + (&kernelContext_4)->entryPointParams_3->p_6.groups_0;
    }
    return;
}

int scale_exponent_0(float center_2)
{
    return clamp(exponent_of_0(center_2), int(-126), int(126));
}

float scaled_square_0(float x_15, float center_3)
{
    float y_3 = x_15 * power_of_two_0(- scale_exponent_0(center_3));
    return y_3 * y_3;
}

bool is_degenerate_0(float center_4)
{
    bool _S95;
    if(center_4 == 0.0f)
    {
        _S95 = true;
    }
    else
    {
        _S95 = !is_finite_0(center_4);
    }
    return _S95;
}

bool is_negative_0(float x_16)
{
    return ((as_type<uint>((x_16))) & 2147483648U) != 0U;
}

float nan_like_0(float x_17)
{
    return (as_type<float>(((as_type<uint>((x_17))) | 2143289344U)));
}

float square_root_0(float x_18)
{
    bool _S96;
    if(!is_normal_0(x_18))
    {
        _S96 = true;
    }
    else
    {
        _S96 = is_negative_0(x_18);
    }
    float _S97;
    if(_S96)
    {
        if(is_negative_0(x_18))
        {
            _S96 = x_18 != 0.0f;
        }
        else
        {
            _S96 = false;
        }
        if(_S96)
        {
            _S97 = nan_like_0(x_18);
        }
        else
        {
            _S97 = sqrt(x_18);
        }
        return _S97;
    }
    int _S98 = exponent_of_0(x_18);
    int n_2 = _S98 >> 1U;
    float _S99 = mantissa_of_0(x_18);
    if((_S98 - int(2) * n_2) == int(1))
    {
        _S97 = 2.0f;
    }
    else
    {
        _S97 = 1.0f;
    }
    float m_1 = _S99 * _S97;
    float s_0 = sqrt(m_1);
    return (s_0 + residual_0(m_1, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_2);
}

float norm_of_0(float value_0, float center_5)
{
    float _S100;
    if(is_degenerate_0(center_5))
    {
        _S100 = center_5;
    }
    else
    {
        _S100 = square_root_0(value_0) * power_of_two_0(scale_exponent_0(center_5));
    }
    return _S100;
}

[[kernel]] void norm_two_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_18 [[buffer(0)]], float device* entryPointParams_x_data_13 [[buffer(1)]], float device* entryPointParams_centers_8 [[buffer(2)]], float device* entryPointParams_out_18 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_4 = entryPointParams_18;
    (&kernelContext_5)->entryPointParams_x_data_3 = entryPointParams_x_data_13;
    (&kernelContext_5)->entryPointParams_centers_1 = entryPointParams_centers_8;
    (&kernelContext_5)->entryPointParams_out_4 = entryPointParams_out_18;
    threadgroup array<float, int(256)> group_high_5;
    (&kernelContext_5)->group_high_0 = &group_high_5;
    threadgroup array<float, int(256)> group_low_5;
    (&kernelContext_5)->group_low_0 = &group_low_5;
    threadgroup array<int, int(256)> group_exponent_5;
    (&kernelContext_5)->group_exponent_0 = &group_exponent_5;
    uint piece_5 = gid_4.x;
    for(;;)
    {
        uint _S101 = pieces_0(&(&kernelContext_5)->entryPointParams_4->p_7);
        if(piece_5 < _S101)
        {
        }
        else
        {
            break;
        }
        uint _S102 = lid_4.x;
        Fold_0 _S103 = fold_of_0(&(&kernelContext_5)->entryPointParams_4->p_7, piece_5, _S102);
        float center_6 = (&kernelContext_5)->entryPointParams_centers_1[_S103.output_0];
        Sum_0 sum_9 = empty_sum_0();
        uint r_9 = _S103.begin_0;
        for(;;)
        {
            if(r_9 < (_S103.end_0))
            {
            }
            else
            {
                break;
            }
            int _S104 = reduced_place_0(&(&kernelContext_5)->entryPointParams_4->p_7, r_9);
            float _S105 = scaled_square_0((&kernelContext_5)->entryPointParams_x_data_3[uint(_S103.base_0 + _S104)], center_6);
            thread Sum_0 _S106 = sum_9;
            Sum_0 _S107 = with_term_0(&_S106, _S105);
            uint r_10 = r_9 + _S103.step_0;
            sum_9 = _S107;
            r_9 = r_10;
        }
        Reduction_0 _S108 = (&kernelContext_5)->entryPointParams_4->p_7;
        thread Sum_0 _S109 = sum_9;
        Sum_0 _S110 = group_sum_0(&_S109, _S102, _S108.width_0, &kernelContext_5);
        if(_S103.writes_0)
        {
            thread Sum_0 _S111 = _S110;
            float _S112 = value_of_0(&_S111);
            if(((&kernelContext_5)->entryPointParams_4->p_7.pairs_0) != 0U)
            {
                uint _S113 = 2U * _S103.slot_0;
                *((&kernelContext_5)->entryPointParams_out_4+_S113) = _S110.high_0;
                *((&kernelContext_5)->entryPointParams_out_4+(_S113 + 1U)) = _S110.low_0;
            }
            else
            {
                *((&kernelContext_5)->entryPointParams_out_4+_S103.slot_0) = norm_of_0(_S112, center_6);
            }
        }
        piece_5 = piece_5 + (&kernelContext_5)->entryPointParams_4->p_7.groups_0;
    }
    return;
}

[[kernel]] void norm_two_f32_join(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_19 [[buffer(0)]], float device* entryPointParams_parts_5 [[buffer(1)]], float device* entryPointParams_centers_9 [[buffer(2)]], float device* entryPointParams_out_19 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_5 = entryPointParams_19;
    (&kernelContext_6)->entryPointParams_parts_1 = entryPointParams_parts_5;
    (&kernelContext_6)->entryPointParams_centers_2 = entryPointParams_centers_9;
    (&kernelContext_6)->entryPointParams_out_5 = entryPointParams_out_19;
    threadgroup array<float, int(256)> group_high_6;
    (&kernelContext_6)->group_high_0 = &group_high_6;
    threadgroup array<float, int(256)> group_low_6;
    (&kernelContext_6)->group_low_0 = &group_low_6;
    threadgroup array<int, int(256)> group_exponent_6;
    (&kernelContext_6)->group_exponent_0 = &group_exponent_6;
    uint piece_6 = gid_5.x;
    for(;;)
    {
        uint _S114 = pieces_0(&(&kernelContext_6)->entryPointParams_5->p_8);
        if(piece_6 < _S114)
        {
        }
        else
        {
            break;
        }
        uint _S115 = lid_5.x;
        Fold_0 _S116 = fold_of_0(&(&kernelContext_6)->entryPointParams_5->p_8, piece_6, _S115);
        float center_7 = (&kernelContext_6)->entryPointParams_centers_2[_S116.output_0];
        Sum_0 sum_10 = empty_sum_0();
        uint r_11 = _S116.begin_0;
        for(;;)
        {
            if(r_11 < (_S116.end_0))
            {
            }
            else
            {
                break;
            }
            int _S117 = reduced_place_0(&(&kernelContext_6)->entryPointParams_5->p_8, r_11);
            thread Sum_0 part_1;
            uint _S118 = 2U * uint(_S116.base_0 + _S117);
            (&part_1)->high_0 = (&kernelContext_6)->entryPointParams_parts_1[_S118];
            (&part_1)->low_0 = (&kernelContext_6)->entryPointParams_parts_1[_S118 + 1U];
            thread Sum_0 _S119 = sum_10;
            thread Sum_0 _S120 = part_1;
            Sum_0 _S121 = joined_0(&_S119, &_S120);
            uint r_12 = r_11 + _S116.step_0;
            sum_10 = _S121;
            r_11 = r_12;
        }
        Reduction_0 _S122 = (&kernelContext_6)->entryPointParams_5->p_8;
        thread Sum_0 _S123 = sum_10;
        Sum_0 _S124 = group_sum_0(&_S123, _S115, _S122.width_0, &kernelContext_6);
        if(_S116.writes_0)
        {
            thread Sum_0 _S125 = _S124;
            float _S126 = value_of_0(&_S125);
            if(((&kernelContext_6)->entryPointParams_5->p_8.pairs_0) != 0U)
            {
                uint _S127 = 2U * _S116.slot_0;
                *((&kernelContext_6)->entryPointParams_out_5+_S127) = _S124.high_0;
                *((&kernelContext_6)->entryPointParams_out_5+(_S127 + 1U)) = _S124.low_0;
            }
            else
            {
                *((&kernelContext_6)->entryPointParams_out_5+_S116.slot_0) = norm_of_0(_S126, center_7);
            }
        }
        piece_6 = piece_6 + (&kernelContext_6)->entryPointParams_5->p_8.groups_0;
    }
    return;
}

bool is_infinite_0(float x_19)
{
    return ((as_type<uint>((x_19))) & 2147483647U) == 2139095040U;
}

float positive_infinity_0(float x_20)
{
    return (as_type<float>((((as_type<uint>((x_20))) | 2139095040U) & 2139095040U)));
}

struct Split_0
{
    int exponent_1;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_21)
{
    uint pattern_0 = (as_type<uint>((x_21)));
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

float leading_part_0(float x_22)
{
    return (as_type<float>(((as_type<uint>((x_22))) & 4294967280U)));
}

struct Pair_0
{
    float high_1;
    float low_1;
};

Pair_0 log_pair_0(float x_23)
{
    Split_0 split_1 = split_mantissa_0(x_23);
    float e_1 = float(split_1.exponent_1);
    float g_0 = 2.0f + split_1.fraction_0;
    float s_1 = split_1.fraction_0 / g_0;
    float s_high_0 = leading_half_0(s_1);
    float g_high_0 = leading_11_bits_0(g_0);
    float s_low_0 = (split_1.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_1.fraction_0)) / g_0;
    float z_0 = s_1 * s_1;
    float whole_0 = e_1 * 0.693359375f;
    float twice_0 = s_high_0 + s_high_0;
    float head_0 = leading_part_0(whole_0 + twice_0);
    float low_2 = whole_0 - head_0 + twice_0 + (e_1 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_0 * s_1 * ((((0.18181818723678589f * z_0 + 0.2222222238779068f) * z_0 + 0.28571429848670959f) * z_0 + 0.40000000596046448f) * z_0 + 0.66666668653488159f)));
    thread Pair_0 pair_0;
    float _S128 = leading_half_0(head_0 + low_2);
    (&pair_0)->high_1 = _S128;
    (&pair_0)->low_1 = head_0 - _S128 + low_2;
    return pair_0;
}

float whole_exponent_0(float x_24)
{
    return floor(x_24 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_25, float n_3)
{
    return x_25 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_13)
{
    return r_13 * r_13 * ((((0.00138131424318999f * r_13 + 0.00836941879242659f) * r_13 + 0.04166845604777336f) * r_13 + 0.16666515171527863f) * r_13 + 0.49999994039535522f) + r_13;
}

float math_exp_pair_0(float high_2, float low_3)
{
    float inside_0 = clamp(high_2, -104.0f, 89.0f);
    float n_4 = whole_exponent_0(inside_0 + low_3);
    float y_4 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_3), int(n_4));
    float _S129;
    if(is_nan_0(high_2))
    {
        _S129 = high_2;
    }
    else
    {
        _S129 = y_4;
    }
    return _S129;
}

float math_exp_0(float x_26)
{
    return math_exp_pair_0(x_26, 0.0f);
}

float power_of_magnitude_0(float a_1, float y_5)
{
    Pair_0 l_0 = log_pair_0(a_1);
    float rough_0 = y_5 * l_0.high_1;
    bool _S130;
    if(is_nan_0(rough_0))
    {
        _S130 = true;
    }
    else
    {
        _S130 = (abs(rough_0)) >= 200.0f;
    }
    if(_S130)
    {
        float _S131;
        if(rough_0 < 0.0f)
        {
            _S131 = -200.0f;
        }
        else
        {
            _S131 = 200.0f;
        }
        return math_exp_0(_S131);
    }
    float y_high_1 = leading_half_0(y_5);
    return math_exp_pair_0(y_high_1 * l_0.high_1, y_high_1 * l_0.low_1 + (y_5 - y_high_1) * (l_0.high_1 + l_0.low_1));
}

float math_pow_0(float x_27, float y_6)
{
    bool is_odd_0;
    if(x_27 == 1.0f)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = y_6 == 0.0f;
    }
    if(is_odd_0)
    {
        return 1.0f;
    }
    bool _S132 = is_nan_0(x_27);
    if(_S132)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = is_nan_0(y_6);
    }
    float size_0;
    if(is_odd_0)
    {
        if(_S132)
        {
            size_0 = x_27;
        }
        else
        {
            size_0 = y_6;
        }
        return size_0;
    }
    bool is_whole_0 = (floor(y_6)) == y_6;
    if(is_whole_0)
    {
        float _S133 = 0.5f * y_6;
        is_odd_0 = (floor(_S133)) != _S133;
    }
    else
    {
        is_odd_0 = false;
    }
    float a_2 = abs(x_27);
    bool _S134 = is_infinite_0(y_6);
    bool _S135;
    if(_S134)
    {
        _S135 = a_2 == 1.0f;
    }
    else
    {
        _S135 = false;
    }
    if(_S135)
    {
        return 1.0f;
    }
    bool is_zero_0 = ((as_type<uint>((x_27))) & 2147483647U) == 0U;
    if(is_zero_0)
    {
        _S135 = true;
    }
    else
    {
        _S135 = is_infinite_0(x_27);
    }
    if(_S135)
    {
        if(is_zero_0 == (is_negative_0(y_6)))
        {
            size_0 = positive_infinity_0(x_27);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S134)
        {
            if((a_2 > 1.0f) == (is_negative_0(y_6)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_27);
            }
        }
        else
        {
            if(is_negative_0(x_27))
            {
                _S135 = !is_whole_0;
            }
            else
            {
                _S135 = false;
            }
            float _S136 = 0.0f;
            if(_S135)
            {
                return nan_like_0(x_27);
            }
            else
            {
                _S136 = power_of_magnitude_0(a_2, y_6);
            }
            size_0 = _S136;
        }
    }
    if(is_negative_0(x_27))
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
    return size_0;
}

float power_norm_of_0(float value_1, float center_8, float order_1)
{
    float _S137;
    if(is_degenerate_0(center_8))
    {
        _S137 = center_8;
    }
    else
    {
        _S137 = center_8 * math_pow_0(value_1, 1.0f / order_1);
    }
    return _S137;
}

[[kernel]] void norm_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_20 [[buffer(0)]], float device* entryPointParams_x_data_14 [[buffer(1)]], float device* entryPointParams_centers_10 [[buffer(2)]], float device* entryPointParams_out_20 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_6 = entryPointParams_20;
    (&kernelContext_7)->entryPointParams_x_data_4 = entryPointParams_x_data_14;
    (&kernelContext_7)->entryPointParams_centers_3 = entryPointParams_centers_10;
    (&kernelContext_7)->entryPointParams_out_6 = entryPointParams_out_20;
    threadgroup array<float, int(256)> group_high_7;
    (&kernelContext_7)->group_high_0 = &group_high_7;
    threadgroup array<float, int(256)> group_low_7;
    (&kernelContext_7)->group_low_0 = &group_low_7;
    threadgroup array<int, int(256)> group_exponent_7;
    (&kernelContext_7)->group_exponent_0 = &group_exponent_7;
    uint piece_7 = gid_6.x;
    for(;;)
    {
        uint _S138 = pieces_0(&(&kernelContext_7)->entryPointParams_6->p_9);
        if(piece_7 < _S138)
        {
        }
        else
        {
            break;
        }
        uint _S139 = lid_6.x;
        Fold_0 _S140 = fold_of_0(&(&kernelContext_7)->entryPointParams_6->p_9, piece_7, _S139);
        float center_9 = (&kernelContext_7)->entryPointParams_centers_3[_S140.output_0];
        Sum_0 sum_11 = empty_sum_0();
        uint r_14 = _S140.begin_0;
        for(;;)
        {
            if(r_14 < (_S140.end_0))
            {
            }
            else
            {
                break;
            }
            int _S141 = reduced_place_0(&(&kernelContext_7)->entryPointParams_6->p_9, r_14);
            float _S142 = math_pow_0(abs((&kernelContext_7)->entryPointParams_x_data_4[uint(_S140.base_0 + _S141)]) / center_9, (&kernelContext_7)->entryPointParams_6->p_9.order_0);
            thread Sum_0 _S143 = sum_11;
            Sum_0 _S144 = with_term_0(&_S143, _S142);
            uint r_15 = r_14 + _S140.step_0;
            sum_11 = _S144;
            r_14 = r_15;
        }
        Reduction_0 _S145 = (&kernelContext_7)->entryPointParams_6->p_9;
        thread Sum_0 _S146 = sum_11;
        Sum_0 _S147 = group_sum_0(&_S146, _S139, _S145.width_0, &kernelContext_7);
        if(_S140.writes_0)
        {
            thread Sum_0 _S148 = _S147;
            float _S149 = value_of_0(&_S148);
            if(((&kernelContext_7)->entryPointParams_6->p_9.pairs_0) != 0U)
            {
                uint _S150 = 2U * _S140.slot_0;
                *((&kernelContext_7)->entryPointParams_out_6+_S150) = _S147.high_0;
                *((&kernelContext_7)->entryPointParams_out_6+(_S150 + 1U)) = _S147.low_0;
            }
            else
            {
                *((&kernelContext_7)->entryPointParams_out_6+_S140.slot_0) = power_norm_of_0(_S149, center_9, (&kernelContext_7)->entryPointParams_6->p_9.order_0);
            }
        }
        piece_7 = piece_7 + (&kernelContext_7)->entryPointParams_6->p_9.groups_0;
    }
    return;
}

[[kernel]] void norm_f32_join(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_21 [[buffer(0)]], float device* entryPointParams_parts_6 [[buffer(1)]], float device* entryPointParams_centers_11 [[buffer(2)]], float device* entryPointParams_out_21 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_7 = entryPointParams_21;
    (&kernelContext_8)->entryPointParams_parts_2 = entryPointParams_parts_6;
    (&kernelContext_8)->entryPointParams_centers_4 = entryPointParams_centers_11;
    (&kernelContext_8)->entryPointParams_out_7 = entryPointParams_out_21;
    threadgroup array<float, int(256)> group_high_8;
    (&kernelContext_8)->group_high_0 = &group_high_8;
    threadgroup array<float, int(256)> group_low_8;
    (&kernelContext_8)->group_low_0 = &group_low_8;
    threadgroup array<int, int(256)> group_exponent_8;
    (&kernelContext_8)->group_exponent_0 = &group_exponent_8;
    uint piece_8 = gid_7.x;
    for(;;)
    {
        uint _S151 = pieces_0(&(&kernelContext_8)->entryPointParams_7->p_10);
        if(piece_8 < _S151)
        {
        }
        else
        {
            break;
        }
        uint _S152 = lid_7.x;
        Fold_0 _S153 = fold_of_0(&(&kernelContext_8)->entryPointParams_7->p_10, piece_8, _S152);
        float center_10 = (&kernelContext_8)->entryPointParams_centers_4[_S153.output_0];
        Sum_0 sum_12 = empty_sum_0();
        uint r_16 = _S153.begin_0;
        for(;;)
        {
            if(r_16 < (_S153.end_0))
            {
            }
            else
            {
                break;
            }
            int _S154 = reduced_place_0(&(&kernelContext_8)->entryPointParams_7->p_10, r_16);
            thread Sum_0 part_2;
            uint _S155 = 2U * uint(_S153.base_0 + _S154);
            (&part_2)->high_0 = (&kernelContext_8)->entryPointParams_parts_2[_S155];
            (&part_2)->low_0 = (&kernelContext_8)->entryPointParams_parts_2[_S155 + 1U];
            thread Sum_0 _S156 = sum_12;
            thread Sum_0 _S157 = part_2;
            Sum_0 _S158 = joined_0(&_S156, &_S157);
            uint r_17 = r_16 + _S153.step_0;
            sum_12 = _S158;
            r_16 = r_17;
        }
        Reduction_0 _S159 = (&kernelContext_8)->entryPointParams_7->p_10;
        thread Sum_0 _S160 = sum_12;
        Sum_0 _S161 = group_sum_0(&_S160, _S152, _S159.width_0, &kernelContext_8);
        if(_S153.writes_0)
        {
            thread Sum_0 _S162 = _S161;
            float _S163 = value_of_0(&_S162);
            if(((&kernelContext_8)->entryPointParams_7->p_10.pairs_0) != 0U)
            {
                uint _S164 = 2U * _S153.slot_0;
                *((&kernelContext_8)->entryPointParams_out_7+_S164) = _S161.high_0;
                *((&kernelContext_8)->entryPointParams_out_7+(_S164 + 1U)) = _S161.low_0;
            }
            else
            {
                *((&kernelContext_8)->entryPointParams_out_7+_S153.slot_0) = power_norm_of_0(_S163, center_10, (&kernelContext_8)->entryPointParams_7->p_10.order_0);
            }
        }
        piece_8 = piece_8 + (&kernelContext_8)->entryPointParams_7->p_10.groups_0;
    }
    return;
}

float log_sum_0(float e_2, float f_0)
{
    float z_1 = f_0 * f_0;
    float high_3 = e_2 * 0.693359375f;
    float sum_13 = high_3 + f_0;
    return sum_13 + (f_0 - (sum_13 - high_3) + (z_1 * -0.5f + (z_1 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_2 * -0.00021219444170129f)));
}

float math_log_0(float x_28)
{
    if(((as_type<uint>((x_28))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_28);
    }
    bool _S165;
    if(is_nan_0(x_28))
    {
        _S165 = true;
    }
    else
    {
        _S165 = is_negative_0(x_28);
    }
    if(_S165)
    {
        return nan_like_0(x_28);
    }
    if(is_infinite_0(x_28))
    {
        return x_28;
    }
    Split_0 split_2 = split_mantissa_0(x_28);
    return log_sum_0(float(split_2.exponent_1), split_2.fraction_0);
}

[[kernel]] void logsumexp_f32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_22 [[buffer(0)]], float device* entryPointParams_x_data_15 [[buffer(1)]], float device* entryPointParams_centers_12 [[buffer(2)]], float device* entryPointParams_out_22 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_8 = entryPointParams_22;
    (&kernelContext_9)->entryPointParams_x_data_5 = entryPointParams_x_data_15;
    (&kernelContext_9)->entryPointParams_centers_5 = entryPointParams_centers_12;
    (&kernelContext_9)->entryPointParams_out_8 = entryPointParams_out_22;
    threadgroup array<float, int(256)> group_high_9;
    (&kernelContext_9)->group_high_0 = &group_high_9;
    threadgroup array<float, int(256)> group_low_9;
    (&kernelContext_9)->group_low_0 = &group_low_9;
    threadgroup array<int, int(256)> group_exponent_9;
    (&kernelContext_9)->group_exponent_0 = &group_exponent_9;
    uint piece_9 = gid_8.x;
    for(;;)
    {
        uint _S166 = pieces_0(&(&kernelContext_9)->entryPointParams_8->p_11);
        if(piece_9 < _S166)
        {
        }
        else
        {
            break;
        }
        uint _S167 = lid_8.x;
        Fold_0 _S168 = fold_of_0(&(&kernelContext_9)->entryPointParams_8->p_11, piece_9, _S167);
        float center_11 = (&kernelContext_9)->entryPointParams_centers_5[_S168.output_0];
        Sum_0 sum_14 = empty_sum_0();
        uint r_18 = _S168.begin_0;
        for(;;)
        {
            if(r_18 < (_S168.end_0))
            {
            }
            else
            {
                break;
            }
            int _S169 = reduced_place_0(&(&kernelContext_9)->entryPointParams_8->p_11, r_18);
            float _S170 = math_exp_0((&kernelContext_9)->entryPointParams_x_data_5[uint(_S168.base_0 + _S169)] - center_11);
            thread Sum_0 _S171 = sum_14;
            Sum_0 _S172 = with_term_0(&_S171, _S170);
            uint r_19 = r_18 + _S168.step_0;
            sum_14 = _S172;
            r_18 = r_19;
        }
        Reduction_0 _S173 = (&kernelContext_9)->entryPointParams_8->p_11;
        thread Sum_0 _S174 = sum_14;
        Sum_0 _S175 = group_sum_0(&_S174, _S167, _S173.width_0, &kernelContext_9);
        if(_S168.writes_0)
        {
            thread Sum_0 _S176 = _S175;
            float _S177 = value_of_0(&_S176);
            if(((&kernelContext_9)->entryPointParams_8->p_11.pairs_0) != 0U)
            {
                uint _S178 = 2U * _S168.slot_0;
                *((&kernelContext_9)->entryPointParams_out_8+_S178) = _S175.high_0;
                *((&kernelContext_9)->entryPointParams_out_8+(_S178 + 1U)) = _S175.low_0;
            }
            else
            {
                float device* _S179 = (&kernelContext_9)->entryPointParams_out_8+_S168.slot_0;
                float _S180;
                if(is_finite_0(center_11))
                {
                    _S180 = center_11 + math_log_0(_S177);
                }
                else
                {
                    _S180 = center_11;
                }
                *_S179 = _S180;
            }
        }
        piece_9 = piece_9 + (&kernelContext_9)->entryPointParams_8->p_11.groups_0;
    }
    return;
}

[[kernel]] void logsumexp_f32_join(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_23 [[buffer(0)]], float device* entryPointParams_parts_7 [[buffer(1)]], float device* entryPointParams_centers_13 [[buffer(2)]], float device* entryPointParams_out_23 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_9 = entryPointParams_23;
    (&kernelContext_10)->entryPointParams_parts_3 = entryPointParams_parts_7;
    (&kernelContext_10)->entryPointParams_centers_6 = entryPointParams_centers_13;
    (&kernelContext_10)->entryPointParams_out_9 = entryPointParams_out_23;
    threadgroup array<float, int(256)> group_high_10;
    (&kernelContext_10)->group_high_0 = &group_high_10;
    threadgroup array<float, int(256)> group_low_10;
    (&kernelContext_10)->group_low_0 = &group_low_10;
    threadgroup array<int, int(256)> group_exponent_10;
    (&kernelContext_10)->group_exponent_0 = &group_exponent_10;
    uint piece_10 = gid_9.x;
    for(;;)
    {
        uint _S181 = pieces_0(&(&kernelContext_10)->entryPointParams_9->p_12);
        if(piece_10 < _S181)
        {
        }
        else
        {
            break;
        }
        uint _S182 = lid_9.x;
        Fold_0 _S183 = fold_of_0(&(&kernelContext_10)->entryPointParams_9->p_12, piece_10, _S182);
        float center_12 = (&kernelContext_10)->entryPointParams_centers_6[_S183.output_0];
        Sum_0 sum_15 = empty_sum_0();
        uint r_20 = _S183.begin_0;
        for(;;)
        {
            if(r_20 < (_S183.end_0))
            {
            }
            else
            {
                break;
            }
            int _S184 = reduced_place_0(&(&kernelContext_10)->entryPointParams_9->p_12, r_20);
            thread Sum_0 part_3;
            uint _S185 = 2U * uint(_S183.base_0 + _S184);
            (&part_3)->high_0 = (&kernelContext_10)->entryPointParams_parts_3[_S185];
            (&part_3)->low_0 = (&kernelContext_10)->entryPointParams_parts_3[_S185 + 1U];
            thread Sum_0 _S186 = sum_15;
            thread Sum_0 _S187 = part_3;
            Sum_0 _S188 = joined_0(&_S186, &_S187);
            uint r_21 = r_20 + _S183.step_0;
            sum_15 = _S188;
            r_20 = r_21;
        }
        Reduction_0 _S189 = (&kernelContext_10)->entryPointParams_9->p_12;
        thread Sum_0 _S190 = sum_15;
        Sum_0 _S191 = group_sum_0(&_S190, _S182, _S189.width_0, &kernelContext_10);
        if(_S183.writes_0)
        {
            thread Sum_0 _S192 = _S191;
            float _S193 = value_of_0(&_S192);
            if(((&kernelContext_10)->entryPointParams_9->p_12.pairs_0) != 0U)
            {
                uint _S194 = 2U * _S183.slot_0;
                *((&kernelContext_10)->entryPointParams_out_9+_S194) = _S191.high_0;
                *((&kernelContext_10)->entryPointParams_out_9+(_S194 + 1U)) = _S191.low_0;
            }
            else
            {
                float device* _S195 = (&kernelContext_10)->entryPointParams_out_9+_S183.slot_0;
                float _S196;
                if(is_finite_0(center_12))
                {
                    _S196 = center_12 + math_log_0(_S193);
                }
                else
                {
                    _S196 = center_12;
                }
                *_S195 = _S196;
            }
        }
        piece_10 = piece_10 + (&kernelContext_10)->entryPointParams_9->p_12.groups_0;
    }
    return;
}

float larger_0(float x_29, float y_7)
{
    bool _S197 = is_nan_0(x_29);
    bool _S198;
    if(_S197)
    {
        _S198 = true;
    }
    else
    {
        _S198 = is_nan_0(y_7);
    }
    float _S199;
    if(_S198)
    {
        if(_S197)
        {
            _S199 = x_29;
        }
        else
        {
            _S199 = y_7;
        }
        return _S199;
    }
    if(x_29 > y_7)
    {
        _S199 = x_29;
    }
    else
    {
        _S199 = y_7;
    }
    return _S199;
}

[[kernel]] void max_f32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_24 [[buffer(0)]], float device* entryPointParams_x_data_16 [[buffer(1)]], float device* entryPointParams_out_24 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_10 = entryPointParams_24;
    (&kernelContext_11)->entryPointParams_x_data_6 = entryPointParams_x_data_16;
    (&kernelContext_11)->entryPointParams_out_10 = entryPointParams_out_24;
    threadgroup array<float, int(256)> group_high_11;
    (&kernelContext_11)->group_high_0 = &group_high_11;
    threadgroup array<float, int(256)> group_low_11;
    (&kernelContext_11)->group_low_0 = &group_low_11;
    threadgroup array<int, int(256)> group_exponent_11;
    (&kernelContext_11)->group_exponent_0 = &group_exponent_11;
    uint piece_11 = gid_10.x;
    for(;;)
    {
        uint _S200 = pieces_0(&(&kernelContext_11)->entryPointParams_10->p_13);
        if(piece_11 < _S200)
        {
        }
        else
        {
            break;
        }
        uint _S201 = lid_10.x;
        Fold_0 _S202 = fold_of_0(&(&kernelContext_11)->entryPointParams_10->p_13, piece_11, _S201);
        float best_0 = - positive_infinity_0((&kernelContext_11)->entryPointParams_10->p_13.divisor_0);
        uint r_22 = _S202.begin_0;
        for(;;)
        {
            if(r_22 < (_S202.end_0))
            {
            }
            else
            {
                break;
            }
            int _S203 = reduced_place_0(&(&kernelContext_11)->entryPointParams_10->p_13, r_22);
            float _S204 = larger_0(best_0, (&kernelContext_11)->entryPointParams_x_data_6[uint(_S202.base_0 + _S203)]);
            uint r_23 = r_22 + _S202.step_0;
            best_0 = _S204;
            r_22 = r_23;
        }
        (*(&kernelContext_11)->group_high_0)[_S201] = best_0;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint step_2 = 128U;
        for(;;)
        {
            if(step_2 >= ((&kernelContext_11)->entryPointParams_10->p_13.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S201 < step_2)
            {
                (*(&kernelContext_11)->group_high_0)[_S201] = larger_0((*(&kernelContext_11)->group_high_0)[_S201], (*(&kernelContext_11)->group_high_0)[_S201 + step_2]);
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_2 = step_2 >> 1U;
        }
        if(_S202.writes_0)
        {
            *((&kernelContext_11)->entryPointParams_out_10+_S202.slot_0) = (*(&kernelContext_11)->group_high_0)[_S201];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_11 = piece_11 + (&kernelContext_11)->entryPointParams_10->p_13.groups_0;
    }
    return;
}

float smaller_0(float x_30, float y_8)
{
    bool _S205 = is_nan_0(x_30);
    bool _S206;
    if(_S205)
    {
        _S206 = true;
    }
    else
    {
        _S206 = is_nan_0(y_8);
    }
    float _S207;
    if(_S206)
    {
        if(_S205)
        {
            _S207 = x_30;
        }
        else
        {
            _S207 = y_8;
        }
        return _S207;
    }
    if(x_30 < y_8)
    {
        _S207 = x_30;
    }
    else
    {
        _S207 = y_8;
    }
    return _S207;
}

[[kernel]] void min_f32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_25 [[buffer(0)]], float device* entryPointParams_x_data_17 [[buffer(1)]], float device* entryPointParams_out_25 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_11 = entryPointParams_25;
    (&kernelContext_12)->entryPointParams_x_data_7 = entryPointParams_x_data_17;
    (&kernelContext_12)->entryPointParams_out_11 = entryPointParams_out_25;
    threadgroup array<float, int(256)> group_high_12;
    (&kernelContext_12)->group_high_0 = &group_high_12;
    threadgroup array<float, int(256)> group_low_12;
    (&kernelContext_12)->group_low_0 = &group_low_12;
    threadgroup array<int, int(256)> group_exponent_12;
    (&kernelContext_12)->group_exponent_0 = &group_exponent_12;
    uint piece_12 = gid_11.x;
    for(;;)
    {
        uint _S208 = pieces_0(&(&kernelContext_12)->entryPointParams_11->p_14);
        if(piece_12 < _S208)
        {
        }
        else
        {
            break;
        }
        uint _S209 = lid_11.x;
        Fold_0 _S210 = fold_of_0(&(&kernelContext_12)->entryPointParams_11->p_14, piece_12, _S209);
        float best_1 = positive_infinity_0((&kernelContext_12)->entryPointParams_11->p_14.divisor_0);
        uint r_24 = _S210.begin_0;
        for(;;)
        {
            if(r_24 < (_S210.end_0))
            {
            }
            else
            {
                break;
            }
            int _S211 = reduced_place_0(&(&kernelContext_12)->entryPointParams_11->p_14, r_24);
            float _S212 = smaller_0(best_1, (&kernelContext_12)->entryPointParams_x_data_7[uint(_S210.base_0 + _S211)]);
            uint r_25 = r_24 + _S210.step_0;
            best_1 = _S212;
            r_24 = r_25;
        }
        (*(&kernelContext_12)->group_high_0)[_S209] = best_1;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint step_3 = 128U;
        for(;;)
        {
            if(step_3 >= ((&kernelContext_12)->entryPointParams_11->p_14.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S209 < step_3)
            {
                (*(&kernelContext_12)->group_high_0)[_S209] = smaller_0((*(&kernelContext_12)->group_high_0)[_S209], (*(&kernelContext_12)->group_high_0)[_S209 + step_3]);
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_3 = step_3 >> 1U;
        }
        if(_S210.writes_0)
        {
            *((&kernelContext_12)->entryPointParams_out_11+_S210.slot_0) = (*(&kernelContext_12)->group_high_0)[_S209];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_12 = piece_12 + (&kernelContext_12)->entryPointParams_11->p_14.groups_0;
    }
    return;
}

[[kernel]] void norm_max_f32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_26 [[buffer(0)]], float device* entryPointParams_x_data_18 [[buffer(1)]], float device* entryPointParams_out_26 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_12 = entryPointParams_26;
    (&kernelContext_13)->entryPointParams_x_data_8 = entryPointParams_x_data_18;
    (&kernelContext_13)->entryPointParams_out_12 = entryPointParams_out_26;
    threadgroup array<float, int(256)> group_high_13;
    (&kernelContext_13)->group_high_0 = &group_high_13;
    threadgroup array<float, int(256)> group_low_13;
    (&kernelContext_13)->group_low_0 = &group_low_13;
    threadgroup array<int, int(256)> group_exponent_13;
    (&kernelContext_13)->group_exponent_0 = &group_exponent_13;
    uint piece_13 = gid_12.x;
    for(;;)
    {
        uint _S213 = pieces_0(&(&kernelContext_13)->entryPointParams_12->p_15);
        if(piece_13 < _S213)
        {
        }
        else
        {
            break;
        }
        uint _S214 = lid_12.x;
        Fold_0 _S215 = fold_of_0(&(&kernelContext_13)->entryPointParams_12->p_15, piece_13, _S214);
        float best_2 = 0.0f;
        uint r_26 = _S215.begin_0;
        for(;;)
        {
            if(r_26 < (_S215.end_0))
            {
            }
            else
            {
                break;
            }
            int _S216 = reduced_place_0(&(&kernelContext_13)->entryPointParams_12->p_15, r_26);
            float _S217 = larger_0(best_2, abs((&kernelContext_13)->entryPointParams_x_data_8[uint(_S215.base_0 + _S216)]));
            uint r_27 = r_26 + _S215.step_0;
            best_2 = _S217;
            r_26 = r_27;
        }
        (*(&kernelContext_13)->group_high_0)[_S214] = best_2;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint step_4 = 128U;
        for(;;)
        {
            if(step_4 >= ((&kernelContext_13)->entryPointParams_12->p_15.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S214 < step_4)
            {
                (*(&kernelContext_13)->group_high_0)[_S214] = larger_0((*(&kernelContext_13)->group_high_0)[_S214], (*(&kernelContext_13)->group_high_0)[_S214 + step_4]);
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_4 = step_4 >> 1U;
        }
        if(_S215.writes_0)
        {
            *((&kernelContext_13)->entryPointParams_out_12+_S215.slot_0) = (*(&kernelContext_13)->group_high_0)[_S214];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_13 = piece_13 + (&kernelContext_13)->entryPointParams_12->p_15.groups_0;
    }
    return;
}

float with_sign_0(float x_31, float sign_0)
{
    return (as_type<float>((((as_type<uint>((x_31))) & 2147483647U) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

struct Product_0
{
    float high_4;
    float low_4;
    int exponent_2;
};

Product_0 normalised_0(const Product_0 thread* given_0)
{
    thread Product_0 product_0 = *given_0;
    float _S218 = given_0->high_4;
    if(is_normal_0(given_0->high_4))
    {
        int n_5 = exponent_of_0(_S218);
        (&product_0)->high_4 = mantissa_of_0(_S218);
        (&product_0)->low_4 = given_0->low_4 * power_of_two_0(- n_5);
        (&product_0)->exponent_2 = given_0->exponent_2 + n_5;
    }
    return product_0;
}

Product_0 normalised_1(const Product_0 thread* given_1)
{
    thread Product_0 product_1 = *given_1;
    float _S219 = given_1->high_4;
    if(is_normal_0(given_1->high_4))
    {
        int n_6 = exponent_of_0(_S219);
        (&product_1)->high_4 = mantissa_of_0(_S219);
        (&product_1)->low_4 = given_1->low_4 * power_of_two_0(- n_6);
        (&product_1)->exponent_2 = given_1->exponent_2 + n_6;
    }
    return product_1;
}

Product_0 factor_0(float x_32)
{
    thread Product_0 product_2;
    uint size_1 = (as_type<uint>((x_32))) & 2147483647U;
    bool is_subnormal_0;
    if(size_1 != 0U)
    {
        is_subnormal_0 = size_1 < 8388608U;
    }
    else
    {
        is_subnormal_0 = false;
    }
    float _S220;
    if(is_subnormal_0)
    {
        _S220 = with_sign_0(float(size_1), x_32);
    }
    else
    {
        _S220 = x_32;
    }
    (&product_2)->high_4 = _S220;
    (&product_2)->low_4 = 0.0f;
    int _S221;
    if(is_subnormal_0)
    {
        _S221 = int(-149);
    }
    else
    {
        _S221 = int(0);
    }
    (&product_2)->exponent_2 = _S221;
    thread Product_0 _S222 = product_2;
    Product_0 _S223 = normalised_0(&_S222);
    return _S223;
}

Product_0 multiplied_0(const Product_0 thread* first_3, const Product_0 thread* second_2)
{
    float _S224 = first_3->high_4;
    float _S225 = second_2->high_4;
    float rough_1 = leading_part_0(first_3->high_4 * second_2->high_4);
    thread Product_0 product_3;
    (&product_3)->high_4 = rough_1;
    (&product_3)->low_4 = 0.0f;
    if(is_normal_0(rough_1))
    {
        float rest_0 = _S224 * second_2->low_4 + first_3->low_4 * _S225 - residual_0(rough_1, _S224, _S225);
        float _S226 = leading_part_0(rough_1 + rest_0);
        (&product_3)->high_4 = _S226;
        (&product_3)->low_4 = rough_1 - _S226 + rest_0;
    }
    (&product_3)->exponent_2 = first_3->exponent_2 + second_2->exponent_2;
    thread Product_0 _S227 = product_3;
    Product_0 _S228 = normalised_1(&_S227);
    return _S228;
}

[[kernel]] void prod_f32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_27 [[buffer(0)]], float device* entryPointParams_x_data_19 [[buffer(1)]], float device* entryPointParams_out_27 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_13 = entryPointParams_27;
    (&kernelContext_14)->entryPointParams_x_data_9 = entryPointParams_x_data_19;
    (&kernelContext_14)->entryPointParams_out_13 = entryPointParams_out_27;
    threadgroup array<float, int(256)> group_high_14;
    (&kernelContext_14)->group_high_0 = &group_high_14;
    threadgroup array<float, int(256)> group_low_14;
    (&kernelContext_14)->group_low_0 = &group_low_14;
    threadgroup array<int, int(256)> group_exponent_14;
    (&kernelContext_14)->group_exponent_0 = &group_exponent_14;
    uint piece_14 = gid_13.x;
    for(;;)
    {
        uint _S229 = pieces_0(&(&kernelContext_14)->entryPointParams_13->p_16);
        if(piece_14 < _S229)
        {
        }
        else
        {
            break;
        }
        uint _S230 = lid_13.x;
        Fold_0 _S231 = fold_of_0(&(&kernelContext_14)->entryPointParams_13->p_16, piece_14, _S230);
        Product_0 product_4 = factor_0(1.0f);
        uint r_28 = _S231.begin_0;
        for(;;)
        {
            if(r_28 < (_S231.end_0))
            {
            }
            else
            {
                break;
            }
            int _S232 = reduced_place_0(&(&kernelContext_14)->entryPointParams_13->p_16, r_28);
            Product_0 _S233 = factor_0((&kernelContext_14)->entryPointParams_x_data_9[uint(_S231.base_0 + _S232)]);
            thread Product_0 _S234 = product_4;
            thread Product_0 _S235 = _S233;
            Product_0 _S236 = multiplied_0(&_S234, &_S235);
            uint r_29 = r_28 + _S231.step_0;
            product_4 = _S236;
            r_28 = r_29;
        }
        (*(&kernelContext_14)->group_high_0)[_S230] = product_4.high_4;
        (*(&kernelContext_14)->group_low_0)[_S230] = product_4.low_4;
        (*(&kernelContext_14)->group_exponent_0)[_S230] = product_4.exponent_2;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        Product_0 product_5 = product_4;
        uint step_5 = 128U;
        for(;;)
        {
            if(step_5 >= ((&kernelContext_14)->entryPointParams_13->p_16.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S230 < step_5)
            {
                thread Product_0 other_0;
                (&other_0)->high_4 = (*(&kernelContext_14)->group_high_0)[_S230 + step_5];
                (&other_0)->low_4 = (*(&kernelContext_14)->group_low_0)[_S230 + step_5];
                (&other_0)->exponent_2 = (*(&kernelContext_14)->group_exponent_0)[_S230 + step_5];
                thread Product_0 _S237 = product_5;
                thread Product_0 _S238 = other_0;
                Product_0 _S239 = multiplied_0(&_S237, &_S238);
                (*(&kernelContext_14)->group_high_0)[_S230] = _S239.high_4;
                (*(&kernelContext_14)->group_low_0)[_S230] = _S239.low_4;
                (*(&kernelContext_14)->group_exponent_0)[_S230] = _S239.exponent_2;
                product_5 = _S239;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_5 = step_5 >> 1U;
        }
        if(_S231.writes_0)
        {
            *((&kernelContext_14)->entryPointParams_out_13+_S231.slot_0) = scaled_0(product_5.high_4 + product_5.low_4, clamp(product_5.exponent_2, int(-252), int(252)));
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_14 = piece_14 + (&kernelContext_14)->entryPointParams_13->p_16.groups_0;
    }
    return;
}


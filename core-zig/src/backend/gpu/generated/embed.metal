#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
uint2 sum_0(uint2 a_0, uint2 b_0)
{
    uint _S1 = a_0.x;
    uint low_0 = _S1 + b_0.x;
    uint _S2 = a_0.y + b_0.y;
    int _S3;
    if(low_0 < _S1)
    {
        _S3 = int(1);
    }
    else
    {
        _S3 = int(0);
    }
    return uint2(low_0, _S2 + uint(_S3));
}

uint2 full_product_0(uint a_1, uint b_1)
{
    uint a0_0 = a_1 & 65535U;
    uint a1_0 = a_1 >> 16U;
    uint b0_0 = b_1 & 65535U;
    uint b1_0 = b_1 >> 16U;
    uint low_1 = a0_0 * b0_0;
    uint middle_0 = a1_0 * b0_0 + (low_1 >> 16U);
    uint other_0 = a0_0 * b1_0 + (middle_0 & 65535U);
    return uint2((other_0 << 16U) | (low_1 & 65535U), a1_0 * b1_0 + (middle_0 >> 16U) + (other_0 >> 16U));
}

uint2 product_0(uint2 a_2, uint2 b_2)
{
    uint _S4 = a_2.x;
    uint _S5 = b_2.x;
    uint2 low_2 = full_product_0(_S4, _S5);
    return uint2(low_2.x, low_2.y + _S4 * b_2.y + a_2.y * _S5);
}

uint2 right_0(uint2 a_3, uint by_0)
{
    uint _S6 = a_3.y;
    return uint2(((a_3.x) >> by_0) | (_S6 << (32U - by_0)), _S6 >> by_0);
}

struct Epoch_0
{
    uint node_count_0;
    uint negatives_0;
    uint edge_count_0;
    uint stride_0;
    uint2 key_0;
    uint2 order_key_0;
    uint half_bits_0;
    uint begin_0;
    uint end_0;
    uint groups_0;
    float rate_0;
    float sharpness_0;
    float gap_min_0;
    uint euclidean_0;
    uint has_alias_0;
    uint lanes_per_row_0;
    uint serial_0;
    uint dim_0;
};

uint edge_at_0(uint position_0, const Epoch_0 constant* p_0)
{
    uint _S7;
    uint _S8 = p_0->half_bits_0;
    uint _S9 = (1U << (p_0->half_bits_0)) - 1U;
    uint word_0 = position_0;
    for(;;)
    {
        uint _S10 = word_0 >> _S8;
        uint other_1 = word_0 & _S9;
        uint2 added_0 = p_0->order_key_0;
        uint left_0 = _S10;
        uint round_0 = 0U;
        for(;;)
        {
            if(round_0 < 4U)
            {
            }
            else
            {
                break;
            }
            uint2 scrambled_0 = product_0(sum_0(uint2(other_1, 0U), added_0), uint2(2135587861U, 2654435769U));
            uint next_0 = left_0 ^ (((product_0(scrambled_0 ^ (right_0(scrambled_0, 29U)), uint2(484763065U, 3210233709U)).y) >> 8U) & _S9);
            uint2 _S11 = sum_0(added_0, uint2(3652509721U, 1663821211U));
            uint _S12 = round_0 + 1U;
            added_0 = _S11;
            left_0 = other_1;
            other_1 = next_0;
            round_0 = _S12;
        }
        uint word_1 = (left_0 << _S8) | other_1;
        _S7 = word_1;
        if(!(word_1 >= (p_0->edge_count_0)))
        {
            break;
        }
        word_0 = word_1;
    }
    return _S7;
}

uint2 mixed_0(uint2 word_2)
{
    uint2 x_0 = sum_0(word_2, uint2(2135587861U, 2654435769U));
    uint2 x_1 = product_0(x_0 ^ (right_0(x_0, 30U)), uint2(484763065U, 3210233709U));
    uint2 x_2 = product_0(x_1 ^ (right_0(x_1, 27U)), uint2(321982955U, 2496678331U));
    return x_2 ^ (right_0(x_2, 31U));
}

struct EntryPointParams_0
{
    Epoch_0 p_1;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_rows_0;
    packed_uint2 device* entryPointParams_edges_0;
    uint device* entryPointParams_offsets_0;
    uint device* entryPointParams_ancestors_0;
    packed_uint2 device* entryPointParams_alias_0;
    float device* entryPointParams_outcomes_0;
    array<float, int(512)> threadgroup* child_0;
    array<float, int(64)> threadgroup* parts_0;
    array<uint, int(257)> threadgroup* nodes_0;
    array<float, int(257)> threadgroup* weight_0;
    array<float, int(257)> threadgroup* apart_0;
    array<float, int(257)> threadgroup* gap_0;
    array<float, int(257)> threadgroup* norm_inverse_0;
    array<float, int(257)> threadgroup* toward_0;
    array<float, int(257)> threadgroup* along_0;
    array<float, int(257)> threadgroup* pull_0;
    array<float, int(512)> threadgroup* slope_0;
};

float joined_0(uint lane_0, float value_0, KernelContext_0 thread* kernelContext_0)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_0->parts_0)[lane_0] = value_0;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint half_0 = 32U;
    for(;;)
    {
        if(half_0 > 0U)
        {
        }
        else
        {
            break;
        }
        if(lane_0 < half_0)
        {
            (*kernelContext_0->parts_0)[lane_0] = (*kernelContext_0->parts_0)[lane_0] + (*kernelContext_0->parts_0)[lane_0 + half_0];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        half_0 = half_0 >> 1U;
    }
    return (*kernelContext_0->parts_0)[int(0)];
}

uint draw_0(uint2 stream_0, uint counter_0)
{
    uint x_3 = counter_0 * 2654435769U + stream_0.x;
    uint x_4 = (x_3 ^ (x_3 >> 16U)) * 2146121005U;
    uint x_5 = ((x_4 ^ (x_4 >> 15U)) + stream_0.y) * 2221713035U;
    uint x_6 = (x_5 ^ (x_5 >> 16U)) * 2655540581U;
    return x_6 ^ (x_6 >> 16U);
}

bool is_listed_0(uint device* ancestors_0, uint low_3, uint high_0, uint node_0)
{
    uint _S13 = low_3;
    uint _S14 = high_0;
    for(;;)
    {
        if(_S13 < _S14)
        {
        }
        else
        {
            break;
        }
        uint middle_1 = (_S13 + _S14) / 2U;
        uint found_0 = ancestors_0[middle_1];
        if(found_0 == node_0)
        {
            return true;
        }
        if(found_0 < node_0)
        {
            _S13 = middle_1 + 1U;
        }
        else
        {
            _S14 = middle_1;
        }
    }
    return false;
}

float largest_0(uint lane_1, float value_1, KernelContext_0 thread* kernelContext_1)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    (*kernelContext_1->parts_0)[lane_1] = value_1;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint half_1 = 32U;
    for(;;)
    {
        if(half_1 > 0U)
        {
        }
        else
        {
            break;
        }
        if(lane_1 < half_1)
        {
            (*kernelContext_1->parts_0)[lane_1] = max((*kernelContext_1->parts_0)[lane_1], (*kernelContext_1->parts_0)[lane_1 + half_1]);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        half_1 = half_1 >> 1U;
    }
    return (*kernelContext_1->parts_0)[int(0)];
}

float raised_0(float value_2, float sharpness_1)
{
    if(sharpness_1 == 1.0f)
    {
        return value_2;
    }
    if(sharpness_1 == 2.0f)
    {
        return value_2 * value_2;
    }
    if(sharpness_1 == 4.0f)
    {
        float _S15 = value_2 * value_2;
        return _S15 * _S15;
    }
    float _S16;
    if(value_2 > 0.0f)
    {
        _S16 = exp2(sharpness_1 * log2(value_2));
    }
    else
    {
        _S16 = value_2;
    }
    return _S16;
}

float2 tanh_fraction_0(float argument_0)
{
    float x_7 = clamp(argument_0, -3.0f, 3.0f);
    float square_0 = x_7 * x_7;
    return float2(x_7 * ((square_0 + 105.0f) * square_0 + 945.0f), (square_0 * 15.0f + 420.0f) * square_0 + 945.0f);
}

[[kernel]] void embed_epoch(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_1 [[buffer(0)]], float device* entryPointParams_rows_1 [[buffer(1)]], packed_uint2 device* entryPointParams_edges_1 [[buffer(2)]], uint device* entryPointParams_offsets_1 [[buffer(3)]], uint device* entryPointParams_ancestors_1 [[buffer(4)]], packed_uint2 device* entryPointParams_alias_1 [[buffer(5)]], float device* entryPointParams_outcomes_1 [[buffer(6)]])
{
    uint counter_1;
    uint node_1;
    uint node_2;
    uint k_0;
    float distance_sq_0;
    float own_sq_0;
    bool moves_0;
    float own_slope_0;
    float all_0;
    float gap_new_0;
    int _S17;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_0 = entryPointParams_1;
    (&kernelContext_2)->entryPointParams_rows_0 = entryPointParams_rows_1;
    (&kernelContext_2)->entryPointParams_edges_0 = entryPointParams_edges_1;
    (&kernelContext_2)->entryPointParams_offsets_0 = entryPointParams_offsets_1;
    (&kernelContext_2)->entryPointParams_ancestors_0 = entryPointParams_ancestors_1;
    (&kernelContext_2)->entryPointParams_alias_0 = entryPointParams_alias_1;
    (&kernelContext_2)->entryPointParams_outcomes_0 = entryPointParams_outcomes_1;
    threadgroup array<float, int(512)> child_1;
    (&kernelContext_2)->child_0 = &child_1;
    threadgroup array<float, int(64)> parts_1;
    (&kernelContext_2)->parts_0 = &parts_1;
    threadgroup array<uint, int(257)> nodes_1;
    (&kernelContext_2)->nodes_0 = &nodes_1;
    threadgroup array<float, int(257)> weight_1;
    (&kernelContext_2)->weight_0 = &weight_1;
    threadgroup array<float, int(257)> apart_1;
    (&kernelContext_2)->apart_0 = &apart_1;
    threadgroup array<float, int(257)> gap_1;
    (&kernelContext_2)->gap_0 = &gap_1;
    threadgroup array<float, int(257)> norm_inverse_1;
    (&kernelContext_2)->norm_inverse_0 = &norm_inverse_1;
    threadgroup array<float, int(257)> toward_1;
    (&kernelContext_2)->toward_0 = &toward_1;
    threadgroup array<float, int(257)> along_1;
    (&kernelContext_2)->along_0 = &along_1;
    threadgroup array<float, int(257)> pull_1;
    (&kernelContext_2)->pull_0 = &pull_1;
    threadgroup array<float, int(512)> slope_1;
    (&kernelContext_2)->slope_0 = &slope_1;
    uint lane_2 = lid_0.x;
    uint _S18 = 1U + entryPointParams_1->p_1.negatives_0;
    Epoch_0 _S19 = entryPointParams_1->p_1;
    uint _S20 = lane_2 / entryPointParams_1->p_1.lanes_per_row_0;
    uint _S21 = lane_2 % _S19.lanes_per_row_0;
    uint _S22;
    if((entryPointParams_1->p_1.serial_0) != 0U)
    {
        _S22 = 1U;
    }
    else
    {
        uint _S23 = 64U / _S19.lanes_per_row_0;
        _S22 = _S23;
    }
    uint _S24 = gid_0.x;
    uint _S25 = entryPointParams_1->p_1.begin_0 + _S24;
    float loss_rest_0 = 0.0f;
    float loss_0 = 0.0f;
    uint position_1 = _S25;
    uint refused_0 = 0U;
    for(;;)
    {
        if(position_1 < (entryPointParams_1->p_1.end_0))
        {
        }
        else
        {
            break;
        }
        uint _S26 = edge_at_0(position_1, &entryPointParams_1->p_1);
        uint2 _S27 = uint2(*((&kernelContext_2)->entryPointParams_edges_0+_S26)) ;
        uint _S28 = _S27.x;
        uint _S29 = _S28 * entryPointParams_1->p_1.stride_0;
        uint2 _S30 = mixed_0((entryPointParams_1->p_1.key_0) ^ (mixed_0(uint2(position_1, 0U))));
        uint _S31 = (&kernelContext_2)->entryPointParams_offsets_0[_S28];
        uint _S32 = (&kernelContext_2)->entryPointParams_offsets_0[_S28 + 1U];
        uint k_1 = lane_2;
        float norm_sq_0 = 0.0f;
        for(;;)
        {
            if(k_1 < (entryPointParams_1->p_1.dim_0))
            {
            }
            else
            {
                break;
            }
            float device* _S33 = (&kernelContext_2)->entryPointParams_rows_0+(_S29 + k_1);
            float x_8 = *_S33;
            (*(&kernelContext_2)->child_0)[k_1] = *_S33;
            float norm_sq_1 = norm_sq_0 + x_8 * x_8;
            k_1 = k_1 + 64U;
            norm_sq_0 = norm_sq_1;
        }
        float _S34 = joined_0(lane_2, norm_sq_0, &kernelContext_2);
        float _S35 = max(1.0f - _S34, 0.5f * entryPointParams_1->p_1.gap_min_0);
        float nearest_0 = 3.00000000549775576e+38f;
        float best_0 = 0.0f;
        uint s_0 = lane_2;
        for(;;)
        {
            if(s_0 < _S18)
            {
            }
            else
            {
                break;
            }
            if((entryPointParams_1->p_1.has_alias_0) != 0U)
            {
                counter_1 = s_0 / 8U * 16U + s_0 % 8U;
            }
            else
            {
                counter_1 = s_0;
            }
            uint node_3 = full_product_0(draw_0(_S30, counter_1), entryPointParams_1->p_1.node_count_0).y;
            if((entryPointParams_1->p_1.has_alias_0) != 0U)
            {
                uint2 _S36 = uint2(*((&kernelContext_2)->entryPointParams_alias_0+node_3)) ;
                if((draw_0(_S30, counter_1 + 8U)) >= (_S36.x))
                {
                    node_1 = _S36.y;
                }
                else
                {
                    node_1 = node_3;
                }
            }
            else
            {
                node_1 = node_3;
            }
            if(s_0 == 0U)
            {
                node_2 = _S27.y;
            }
            else
            {
                if(node_1 == _S28)
                {
                    moves_0 = true;
                }
                else
                {
                    moves_0 = is_listed_0((&kernelContext_2)->entryPointParams_ancestors_0, _S31, _S32, node_1);
                }
                if(moves_0)
                {
                    node_2 = 4294967295U;
                }
                else
                {
                    node_2 = node_1;
                }
            }
            (*(&kernelContext_2)->nodes_0)[s_0] = node_2;
            (*(&kernelContext_2)->weight_0)[s_0] = 0.0f;
            if(node_2 == 4294967295U)
            {
                s_0 = s_0 + 64U;
                continue;
            }
            uint _S37 = node_2 * entryPointParams_1->p_1.stride_0;
            k_0 = 0U;
            distance_sq_0 = 0.0f;
            own_sq_0 = 0.0f;
            for(;;)
            {
                if(k_0 < (entryPointParams_1->p_1.dim_0))
                {
                }
                else
                {
                    break;
                }
                float device* _S38 = (&kernelContext_2)->entryPointParams_rows_0+(_S37 + k_0);
                float away_0 = *_S38 - (*(&kernelContext_2)->child_0)[k_0];
                float distance_sq_1 = distance_sq_0 + away_0 * away_0;
                float own_sq_1 = own_sq_0 + *_S38 * *_S38;
                k_0 = k_0 + 1U;
                distance_sq_0 = distance_sq_1;
                own_sq_0 = own_sq_1;
            }
            if((entryPointParams_1->p_1.euclidean_0) != 0U)
            {
                (*(&kernelContext_2)->apart_0)[s_0] = distance_sq_0;
                nearest_0 = min(nearest_0, distance_sq_0);
                s_0 = s_0 + 64U;
                continue;
            }
            float _S39 = max(1.0f - own_sq_0, 0.5f * entryPointParams_1->p_1.gap_min_0);
            float _S40 = max(distance_sq_0, 1.00000001954148138e-24f);
            float ab_0 = _S35 * _S39;
            float near_0 = sqrt(_S40);
            float far_0 = sqrt(ab_0 + _S40);
            float cross_0 = near_0 * far_0;
            float _S41 = near_0 + far_0;
            float reach_sq_0 = _S41 * _S41;
            float inverse_0 = 1.0f / (reach_sq_0 * cross_0);
            (*(&kernelContext_2)->apart_0)[s_0] = _S40;
            (*(&kernelContext_2)->gap_0)[s_0] = _S39;
            float _S42 = ab_0 * cross_0 * inverse_0;
            (*(&kernelContext_2)->weight_0)[s_0] = _S42;
            (*(&kernelContext_2)->norm_inverse_0)[s_0] = reach_sq_0 * inverse_0;
            best_0 = max(best_0, _S42);
            s_0 = s_0 + 64U;
        }
        if((entryPointParams_1->p_1.euclidean_0) != 0U)
        {
            float _S43 = largest_0(lane_2, - nearest_0, &kernelContext_2);
            float _S44 = - _S43;
            counter_1 = lane_2;
            for(;;)
            {
                if(counter_1 < _S18)
                {
                }
                else
                {
                    break;
                }
                if(((*(&kernelContext_2)->nodes_0)[counter_1]) != 4294967295U)
                {
                    (*(&kernelContext_2)->weight_0)[counter_1] = exp((_S44 - (*(&kernelContext_2)->apart_0)[counter_1]) * entryPointParams_1->p_1.sharpness_0);
                }
                counter_1 = counter_1 + 64U;
            }
        }
        else
        {
            if((entryPointParams_1->p_1.sharpness_0) != 1.0f)
            {
                float _S45 = largest_0(lane_2, best_0, &kernelContext_2);
                float _S46 = 1.0f / _S45;
                counter_1 = lane_2;
                for(;;)
                {
                    if(counter_1 < _S18)
                    {
                    }
                    else
                    {
                        break;
                    }
                    (*(&kernelContext_2)->weight_0)[counter_1] = raised_0((*(&kernelContext_2)->weight_0)[counter_1] * _S46, entryPointParams_1->p_1.sharpness_0);
                    counter_1 = counter_1 + 64U;
                }
            }
        }
        counter_1 = lane_2;
        distance_sq_0 = 0.0f;
        for(;;)
        {
            if(counter_1 < _S18)
            {
            }
            else
            {
                break;
            }
            float part_0 = distance_sq_0 + (*(&kernelContext_2)->weight_0)[counter_1];
            counter_1 = counter_1 + 64U;
            distance_sq_0 = part_0;
        }
        float _S47 = joined_0(lane_2, distance_sq_0, &kernelContext_2);
        float total_inverse_0 = 1.0f / _S47;
        float probability_0 = (*(&kernelContext_2)->weight_0)[int(0)] * total_inverse_0;
        float _S48 = min(entryPointParams_1->p_1.rate_0, 0.25f / max(1.0f - probability_0, 9.99999968265522539e-21f));
        node_1 = lane_2;
        node_2 = refused_0;
        own_sq_0 = 0.0f;
        for(;;)
        {
            if(node_1 < _S18)
            {
            }
            else
            {
                break;
            }
            if(((*(&kernelContext_2)->nodes_0)[node_1]) == 4294967295U)
            {
                node_1 = node_1 + 64U;
                continue;
            }
            if(node_1 == 0U)
            {
                own_slope_0 = 1.0f;
            }
            else
            {
                own_slope_0 = 0.0f;
            }
            float g_0 = own_slope_0 - (*(&kernelContext_2)->weight_0)[node_1] * total_inverse_0;
            if((entryPointParams_1->p_1.euclidean_0) != 0U)
            {
                float _S49 = 2.0f * g_0;
                (*(&kernelContext_2)->toward_0)[node_1] = _S49 * _S48;
                (*(&kernelContext_2)->along_0)[node_1] = 0.0f;
                (*(&kernelContext_2)->pull_0)[node_1] = _S49 * (_S48 / entryPointParams_1->p_1.rate_0);
                node_1 = node_1 + 64U;
                continue;
            }
            float b_3 = (*(&kernelContext_2)->gap_0)[node_1];
            float away_1 = (*(&kernelContext_2)->apart_0)[node_1];
            float2 sigma_0 = tanh_fraction_0(0.5f * entryPointParams_1->p_1.rate_0 * g_0);
            float _S50 = sigma_0.x;
            float top_sq_0 = _S50 * _S50;
            float _S51 = sigma_0.y;
            float bottom_sq_0 = _S51 * _S51;
            float cross_1 = _S50 * _S51 * (*(&kernelContext_2)->norm_inverse_0)[node_1];
            float _S52 = 1.0f - (*(&kernelContext_2)->gap_0)[node_1];
            float dot_part_0 = cross_1 * ((*(&kernelContext_2)->gap_0)[node_1] * ((*(&kernelContext_2)->gap_0)[node_1] - _S35 - (*(&kernelContext_2)->apart_0)[node_1]) * 0.5f - (*(&kernelContext_2)->apart_0)[node_1] * _S52);
            float scale_0 = (*(&kernelContext_2)->gap_0)[node_1] / (bottom_sq_0 + dot_part_0 + dot_part_0 + _S52 * top_sq_0);
            bool inside_0 = (scale_0 * (bottom_sq_0 - top_sq_0)) >= (entryPointParams_1->p_1.gap_min_0);
            if(inside_0)
            {
                _S17 = int(0);
            }
            else
            {
                _S17 = int(1);
            }
            uint refused_1 = node_2 + uint(_S17);
            if(inside_0)
            {
                all_0 = scale_0 * b_3 * cross_1;
            }
            else
            {
                all_0 = 0.0f;
            }
            (*(&kernelContext_2)->toward_0)[node_1] = all_0;
            if(inside_0)
            {
                gap_new_0 = scale_0 * (top_sq_0 - cross_1 * away_1);
            }
            else
            {
                gap_new_0 = 0.0f;
            }
            (*(&kernelContext_2)->along_0)[node_1] = gap_new_0;
            float own_pull_0 = g_0 * (*(&kernelContext_2)->norm_inverse_0)[node_1];
            (*(&kernelContext_2)->pull_0)[node_1] = own_pull_0 * _S35;
            float pull_self_0 = own_sq_0 + own_pull_0 * away_1;
            node_2 = refused_1;
            own_sq_0 = pull_self_0;
            node_1 = node_1 + 64U;
        }
        float _S53 = joined_0(lane_2, own_sq_0, &kernelContext_2);
        uint base_0 = 0U;
        for(;;)
        {
            if(base_0 < (entryPointParams_1->p_1.dim_0))
            {
            }
            else
            {
                break;
            }
            uint k_2 = base_0 + _S21;
            if(_S20 < _S22)
            {
                moves_0 = k_2 < (entryPointParams_1->p_1.dim_0);
            }
            else
            {
                moves_0 = false;
            }
            if(moves_0)
            {
                k_0 = _S20;
                own_slope_0 = 0.0f;
                for(;;)
                {
                    if(k_0 < _S18)
                    {
                    }
                    else
                    {
                        break;
                    }
                    if(((*(&kernelContext_2)->nodes_0)[k_0]) == 4294967295U)
                    {
                        k_0 = k_0 + _S22;
                        continue;
                    }
                    uint at_0 = (*(&kernelContext_2)->nodes_0)[k_0] * entryPointParams_1->p_1.stride_0 + k_2;
                    float device* _S54 = (&kernelContext_2)->entryPointParams_rows_0+at_0;
                    float away_2 = *_S54 - (*(&kernelContext_2)->child_0)[k_2];
                    float own_slope_1 = own_slope_0 + (*(&kernelContext_2)->pull_0)[k_0] * away_2;
                    *((&kernelContext_2)->entryPointParams_rows_0+at_0) = *_S54 + (*(&kernelContext_2)->along_0)[k_0] * *_S54 - (*(&kernelContext_2)->toward_0)[k_0] * away_2;
                    own_slope_0 = own_slope_1;
                    k_0 = k_0 + _S22;
                }
            }
            else
            {
                own_slope_0 = 0.0f;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            (*(&kernelContext_2)->parts_0)[lane_2] = own_slope_0;
            threadgroup_barrier(mem_flags::mem_threadgroup);
            bool _S55;
            if(_S20 == 0U)
            {
                _S55 = k_2 < (entryPointParams_1->p_1.dim_0);
            }
            else
            {
                _S55 = false;
            }
            if(_S55)
            {
                k_0 = 0U;
                all_0 = 0.0f;
                for(;;)
                {
                    if(k_0 < _S22)
                    {
                    }
                    else
                    {
                        break;
                    }
                    float all_1 = all_0 + (*(&kernelContext_2)->parts_0)[k_0 * _S19.lanes_per_row_0 + _S21];
                    k_0 = k_0 + 1U;
                    all_0 = all_1;
                }
                (*(&kernelContext_2)->slope_0)[k_2] = all_0 - _S53 * (*(&kernelContext_2)->child_0)[k_2];
            }
            base_0 = base_0 + _S19.lanes_per_row_0;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        k_0 = lane_2;
        own_slope_0 = 0.0f;
        all_0 = 0.0f;
        for(;;)
        {
            if(k_0 < (entryPointParams_1->p_1.dim_0))
            {
            }
            else
            {
                break;
            }
            float slope_sq_0 = own_slope_0 + (*(&kernelContext_2)->slope_0)[k_0] * (*(&kernelContext_2)->slope_0)[k_0];
            float dot_sum_0 = all_0 + (*(&kernelContext_2)->child_0)[k_0] * (*(&kernelContext_2)->slope_0)[k_0];
            k_0 = k_0 + 64U;
            own_slope_0 = slope_sq_0;
            all_0 = dot_sum_0;
        }
        float _S56 = joined_0(lane_2, own_slope_0, &kernelContext_2);
        float norm_0 = sqrt(_S56);
        float _S57 = joined_0(lane_2, all_0, &kernelContext_2);
        Epoch_0 _S58 = entryPointParams_1->p_1;
        Epoch_0 _S59 = entryPointParams_1->p_1;
        float child_along_0;
        float child_toward_0;
        if((entryPointParams_1->p_1.euclidean_0) == 0U)
        {
            float2 fraction_0 = tanh_fraction_0(0.5f * entryPointParams_1->p_1.rate_0 * norm_0);
            float sigma_1 = fraction_0.x / fraction_0.y;
            float unit_0 = sigma_1 / max(norm_0, 9.99999968265522539e-21f);
            float denominator_0 = 1.0f + 2.0f * unit_0 * _S57 + (1.0f - _S35) * sigma_1 * sigma_1;
            float _S60 = _S35 * sigma_1 * sigma_1 / denominator_0;
            float _S61 = _S35 * unit_0 / denominator_0;
            gap_new_0 = _S35 * (1.0f - sigma_1 * sigma_1) / denominator_0;
            child_along_0 = _S60;
            child_toward_0 = _S61;
        }
        else
        {
            gap_new_0 = _S59.gap_min_0;
            child_along_0 = 0.0f;
            child_toward_0 = _S58.rate_0;
        }
        if(gap_new_0 >= (entryPointParams_1->p_1.gap_min_0))
        {
            moves_0 = norm_0 <= 1.0e+10f;
        }
        else
        {
            moves_0 = false;
        }
        if(moves_0)
        {
            uint k_3 = lane_2;
            for(;;)
            {
                if(k_3 < (entryPointParams_1->p_1.dim_0))
                {
                }
                else
                {
                    break;
                }
                *((&kernelContext_2)->entryPointParams_rows_0+(_S29 + k_3)) = (*(&kernelContext_2)->child_0)[k_3] + child_along_0 * (*(&kernelContext_2)->child_0)[k_3] + child_toward_0 * (*(&kernelContext_2)->slope_0)[k_3];
                k_3 = k_3 + 64U;
            }
        }
        if(lane_2 == 0U)
        {
            if(moves_0)
            {
                _S17 = int(0);
            }
            else
            {
                _S17 = int(1);
            }
            uint refused_2 = node_2 + uint(_S17);
            float term_0 = - log(max(probability_0, 9.99999991097578965e-38f)) - loss_rest_0;
            float next_1 = loss_0 + term_0;
            loss_rest_0 = next_1 - loss_0 - term_0;
            loss_0 = next_1;
            refused_0 = refused_2;
        }
        else
        {
            refused_0 = node_2;
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup | mem_flags::mem_texture | mem_flags::mem_threadgroup_imageblock);
        position_1 = position_1 + entryPointParams_1->p_1.groups_0;
    }
    float _S62 = joined_0(lane_2, float(refused_0), &kernelContext_2);
    if(lane_2 == 0U)
    {
        uint _S63 = 2U * _S24;
        float device* _S64 = (&kernelContext_2)->entryPointParams_outcomes_0+_S63;
        *_S64 = *_S64 + loss_0;
        float device* _S65 = (&kernelContext_2)->entryPointParams_outcomes_0+(_S63 + 1U);
        *_S65 = *_S65 + _S62;
    }
    return;
}


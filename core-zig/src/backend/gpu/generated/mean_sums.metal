#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Site_0
{
    uint row_0;
    uint lane_0;
    uint invocation_0;
    uint columns_0;
    bool active_0;
};

struct df_0
{
    float hi_0;
    float lo_0;
};

struct Ball_0
{
    uint rows_0;
    uint columns_1;
    uint lanes_0;
    uint groups_0;
    uint flags_0;
    uint zero_0;
    uint x_stride_0;
    uint y_stride_0;
    uint z_stride_0;
    uint cotangent_stride_0;
    uint out_stride_0;
    uint out_column_0;
    uint x_offset_0;
    uint y_offset_0;
    uint z_offset_0;
    uint cotangent_offset_0;
    uint x_step_0;
    uint y_step_0;
    uint z_step_0;
    uint cotangent_step_0;
    float c_hi_0;
    float c_lo_0;
    float root_hi_0;
    float root_lo_0;
    float norm_hi_0;
    float norm_lo_0;
    float limit_hi_0;
    float limit_lo_0;
    float time_hi_0;
    float time_lo_0;
    float lorentz_norm_0;
    uint points_0;
};

struct EntryPointParams_0
{
    Ball_0 p_0;
};

struct EntryPointParams_1
{
    Ball_0 p_1;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_weights_0;
    float device* entryPointParams_shares_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_points_0;
    float device* entryPointParams_terms_0;
    float device* entryPointParams_base_0;
    float device* entryPointParams_sums_0;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

df_0 pair_of_0(float hi_1, float lo_1)
{
    thread df_0 pair_0;
    (&pair_0)->hi_0 = hi_1;
    (&pair_0)->lo_0 = lo_1;
    return pair_0;
}

float rounded_0(float value_0)
{
    return value_0;
}

df_0 two_sum_0(float a_0, float b_0)
{
    float _S1 = rounded_0(a_0 + b_0);
    float _S2 = rounded_0(_S1 - a_0);
    return pair_of_0(_S1, rounded_0(a_0 - rounded_0(_S1 - _S2)) + rounded_0(b_0 - _S2));
}

df_0 fast_two_sum_0(float a_1, float b_1)
{
    float _S3 = rounded_0(a_1 + b_1);
    return pair_of_0(_S3, b_1 - rounded_0(_S3 - a_1));
}

df_0 x2B_0(const df_0 thread* a_2, const df_0 thread* b_2)
{
    df_0 _S4 = two_sum_0(a_2->hi_0, b_2->hi_0);
    df_0 _S5 = two_sum_0(a_2->lo_0, b_2->lo_0);
    df_0 _S6 = fast_two_sum_0(_S4.hi_0, rounded_0(_S4.lo_0 + _S5.hi_0));
    return fast_two_sum_0(_S6.hi_0, rounded_0(_S5.lo_0 + _S6.lo_0));
}

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(1)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_0) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_0])->hi_0, (&(*sums_0)[k_0])->lo_0);
        k_0 = k_0 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_0 = lanes_1 / 2U;
    for(;;)
    {
        if(reach_0 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_0->lane_0) < reach_0)
        {
            k_0 = int(0);
            for(;;)
            {
                if(k_0 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S7 = uint(k_0) * 64U + site_0->invocation_0;
                df_0 _S8 = pair_of_0((*kernelContext_0->parts_0)[_S7 + reach_0].x, (*kernelContext_0->parts_0)[_S7 + reach_0].y);
                thread df_0 _S9 = pair_of_0((*kernelContext_0->parts_0)[_S7].x, (*kernelContext_0->parts_0)[_S7].y);
                thread df_0 _S10 = _S8;
                df_0 _S11 = x2B_0(&_S9, &_S10);
                (*kernelContext_0->parts_0)[_S7] = float2(_S11.hi_0, _S11.lo_0);
                k_0 = k_0 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_0] = pair_of_0((*kernelContext_0->parts_0)[uint(k_0) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_0) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_0 = k_0 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

df_0 wide_0(float value_1)
{
    return pair_of_0(value_1, 0.0f);
}

bool is_bad_0(float value_2)
{
    return ((as_type<uint>((value_2))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_1)
{
    uint _S12 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_1, memory_order_relaxed);
    return;
}

df_0 x2B_1(const df_0 thread* a_3, float b_3)
{
    df_0 _S13 = two_sum_0(a_3->hi_0, b_3);
    return fast_two_sum_0(_S13.hi_0, rounded_0(_S13.lo_0 + a_3->lo_0));
}

Site_0 group_site_0(uint row_2, uint invocation_1)
{
    thread Site_0 site_1;
    (&site_1)->row_0 = row_2;
    (&site_1)->lane_0 = invocation_1;
    (&site_1)->invocation_0 = invocation_1;
    (&site_1)->columns_0 = 0U;
    (&site_1)->active_0 = true;
    return site_1;
}

uint share_place_0(const Ball_0 constant* p_2, uint batch_0, uint index_0)
{
    return batch_0 * (p_2->points_0 + 1U) + index_0;
}

void store_0(float device* out_0, uint place_0, const df_0 thread* value_3)
{
    uint _S14 = place_0 * 2U;
    *(out_0+_S14) = value_3->hi_0;
    *(out_0+(_S14 + 1U)) = value_3->lo_0;
    return;
}

df_0 two_product_0(float a_4, float b_4)
{
    float _S15 = rounded_0(a_4 * b_4);
    return pair_of_0(_S15, fma(a_4, b_4, - _S15));
}

df_0 x2A_0(const df_0 thread* a_5, float b_5)
{
    df_0 _S16 = two_product_0(a_5->hi_0, b_5);
    return fast_two_sum_0(_S16.hi_0, rounded_0(_S16.lo_0 + rounded_0(a_5->lo_0 * b_5)));
}

df_0 neg_0(const df_0 thread* a_6)
{
    return pair_of_0(- a_6->hi_0, - a_6->lo_0);
}

df_0 x2D_0(const df_0 thread* a_7, const df_0 thread* b_6)
{
    df_0 _S17 = neg_0(b_6);
    thread df_0 _S18 = _S17;
    df_0 _S19 = x2B_0(a_7, &_S18);
    return _S19;
}

df_0 quotient_of_0(const df_0 thread* a_8, const df_0 thread* b_7)
{
    float _S20 = b_7->hi_0;
    float _S21 = a_8->hi_0 / b_7->hi_0;
    df_0 _S22 = x2A_0(b_7, _S21);
    thread df_0 _S23 = _S22;
    df_0 _S24 = x2D_0(a_8, &_S23);
    float _S25 = _S24.hi_0 / _S20;
    df_0 _S26 = x2A_0(b_7, _S25);
    thread df_0 _S27 = _S24;
    thread df_0 _S28 = _S26;
    df_0 _S29 = x2D_0(&_S27, &_S28);
    float _S30 = _S29.hi_0 / _S20;
    thread df_0 _S31 = fast_two_sum_0(_S21, _S25);
    df_0 _S32 = x2B_1(&_S31, _S30);
    return _S32;
}

df_0 _0(const df_0 thread* a_9, const df_0 thread* b_8)
{
    df_0 _S33 = quotient_of_0(a_9, b_8);
    return _S33;
}

[[kernel]] void mean_shares(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_2 [[buffer(0)]], float device* entryPointParams_weights_1 [[buffer(1)]], float device* entryPointParams_shares_1 [[buffer(2)]], atomic<uint> device* entryPointParams_status_1 [[buffer(3)]])
{
    bool _S34;
    float _S35;
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_0 = entryPointParams_2;
    (&kernelContext_1)->entryPointParams_weights_0 = entryPointParams_weights_1;
    (&kernelContext_1)->entryPointParams_shares_0 = entryPointParams_shares_1;
    (&kernelContext_1)->entryPointParams_status_0 = entryPointParams_status_1;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_1)->parts_0 = &parts_1;
    (&kernelContext_1)->opaque_zero_0 = entryPointParams_2->p_0.zero_0;
    Ball_0 _S36 = entryPointParams_2->p_0;
    uint row_3 = group_0.x;
    for(;;)
    {
        if(row_3 < (entryPointParams_2->p_0.rows_0))
        {
        }
        else
        {
            break;
        }
        thread array<df_0, int(1)> total_0;
        total_0[int(0)] = wide_0(0.0f);
        uint _S37 = invocation_2.x;
        uint k_1 = _S37;
        for(;;)
        {
            if(k_1 < (_S36.points_0))
            {
            }
            else
            {
                break;
            }
            if(((entryPointParams_2->p_0.flags_0) & 32U) != 0U)
            {
                _S35 = (&kernelContext_1)->entryPointParams_weights_0[entryPointParams_2->p_0.y_offset_0 + row_3 * entryPointParams_2->p_0.y_stride_0 + k_1 * entryPointParams_2->p_0.y_step_0];
            }
            else
            {
                _S35 = 1.0f;
            }
            if(is_bad_0(_S35))
            {
                _S34 = true;
            }
            else
            {
                _S34 = _S35 < 0.0f;
            }
            if(_S34)
            {
                report_fault_0((&kernelContext_1)->entryPointParams_status_0, row_3);
            }
            thread df_0 _S38 = total_0[int(0)];
            df_0 _S39 = x2B_1(&_S38, _S35);
            total_0[int(0)] = _S39;
            k_1 = k_1 + 64U;
        }
        thread Site_0 _S40 = group_site_0(row_3, _S37);
        join_0(64U, &_S40, &total_0, &kernelContext_1);
        if(_S37 == 0U)
        {
            if(is_bad_0((&total_0[int(0)])->hi_0))
            {
                _S34 = true;
            }
            else
            {
                _S34 = !(((&total_0[int(0)])->hi_0) > 0.0f);
            }
            if(_S34)
            {
                report_fault_0((&kernelContext_1)->entryPointParams_status_0, row_3);
            }
            uint _S41 = share_place_0(&entryPointParams_2->p_0, row_3, _S36.points_0);
            thread df_0 _S42 = total_0[int(0)];
            store_0((&kernelContext_1)->entryPointParams_shares_0, _S41, &_S42);
        }
        uint k_2 = _S37;
        for(;;)
        {
            if(k_2 < (_S36.points_0))
            {
            }
            else
            {
                break;
            }
            if(((entryPointParams_2->p_0.flags_0) & 32U) != 0U)
            {
                _S35 = (&kernelContext_1)->entryPointParams_weights_0[entryPointParams_2->p_0.y_offset_0 + row_3 * entryPointParams_2->p_0.y_stride_0 + k_2 * entryPointParams_2->p_0.y_step_0];
            }
            else
            {
                _S35 = 1.0f;
            }
            uint _S43 = share_place_0(&entryPointParams_2->p_0, row_3, k_2);
            thread df_0 _S44 = wide_0(_S35);
            thread df_0 _S45 = total_0[int(0)];
            df_0 _S46 = _0(&_S44, &_S45);
            thread df_0 _S47 = _S46;
            store_0((&kernelContext_1)->entryPointParams_shares_0, _S43, &_S47);
            k_2 = k_2 + 64U;
        }
        row_3 = row_3 + entryPointParams_2->p_0.groups_0;
    }
    return;
}

df_0 pair_at_0(float device* data_0, uint place_1)
{
    uint _S48 = place_1 * 2U;
    return pair_of_0(data_0[_S48], data_0[_S48 + 1U]);
}

uint point_stride_0(const Ball_0 constant* p_3)
{
    return p_3->z_stride_0;
}

df_0 x2A_1(const df_0 thread* a_10, const df_0 thread* b_9)
{
    df_0 _S49 = two_product_0(a_10->hi_0, b_9->hi_0);
    return fast_two_sum_0(_S49.hi_0, rounded_0(_S49.lo_0 + rounded_0(rounded_0(a_10->hi_0 * b_9->lo_0) + rounded_0(a_10->lo_0 * b_9->hi_0))));
}

[[kernel]] void mean_sums(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_points_1 [[buffer(1)]], float device* entryPointParams_terms_1 [[buffer(2)]], float device* entryPointParams_base_1 [[buffer(3)]], float device* entryPointParams_sums_1 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_1 = entryPointParams_3;
    (&kernelContext_2)->entryPointParams_points_0 = entryPointParams_points_1;
    (&kernelContext_2)->entryPointParams_terms_0 = entryPointParams_terms_1;
    (&kernelContext_2)->entryPointParams_base_0 = entryPointParams_base_1;
    (&kernelContext_2)->entryPointParams_sums_0 = entryPointParams_sums_1;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_2)->parts_0 = &parts_2;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_3->p_1.zero_0;
    Ball_0 _S50 = entryPointParams_3->p_1;
    uint _S51 = entryPointParams_3->p_1.columns_1 + 3U;
    uint task_0 = group_1.x;
    for(;;)
    {
        if(task_0 < (entryPointParams_3->p_1.rows_0 * _S51))
        {
        }
        else
        {
            break;
        }
        uint _S52 = task_0 / _S51;
        uint _S53 = task_0 - _S52 * _S51;
        df_0 _S54 = wide_0(0.0f);
        thread array<df_0, int(1)> sum_0;
        sum_0[int(0)] = _S54;
        bool _S55;
        if(_S53 < (entryPointParams_3->p_1.columns_1))
        {
            _S55 = ((entryPointParams_3->p_1.flags_0) & 64U) != 0U;
        }
        else
        {
            _S55 = false;
        }
        df_0 from_0;
        if(_S55)
        {
            from_0 = pair_at_0((&kernelContext_2)->entryPointParams_base_0, _S52 * entryPointParams_3->p_1.out_stride_0 + entryPointParams_3->p_1.out_column_0 + _S53);
        }
        else
        {
            from_0 = _S54;
        }
        uint _S56 = invocation_3.x;
        uint k_3 = _S56;
        for(;;)
        {
            if(k_3 < (_S50.points_0))
            {
            }
            else
            {
                break;
            }
            uint _S57 = (_S52 * _S50.points_0 + k_3) * 5U;
            if(_S53 < (entryPointParams_3->p_1.columns_1))
            {
                uint _S58 = entryPointParams_3->p_1.x_offset_0 + _S52 * entryPointParams_3->p_1.x_stride_0;
                uint _S59 = point_stride_0(&entryPointParams_3->p_1);
                float _S60 = (&kernelContext_2)->entryPointParams_points_0[_S58 + k_3 * _S59 + _S53 * entryPointParams_3->p_1.x_step_0];
                df_0 _S61 = sum_0[int(0)];
                df_0 _S62 = pair_at_0((&kernelContext_2)->entryPointParams_terms_0, _S57);
                thread df_0 _S63 = pair_at_0((&kernelContext_2)->entryPointParams_terms_0, _S57 + 1U);
                df_0 _S64 = x2A_0(&_S63, _S60);
                thread df_0 _S65 = _S64;
                thread df_0 _S66 = from_0;
                df_0 _S67 = x2D_0(&_S65, &_S66);
                thread df_0 _S68 = _S62;
                thread df_0 _S69 = _S67;
                df_0 _S70 = x2A_1(&_S68, &_S69);
                thread df_0 _S71 = _S61;
                thread df_0 _S72 = _S70;
                df_0 _S73 = x2B_0(&_S71, &_S72);
                sum_0[int(0)] = _S73;
            }
            else
            {
                df_0 _S74 = pair_at_0((&kernelContext_2)->entryPointParams_terms_0, _S57 + 2U + _S53 - entryPointParams_3->p_1.columns_1);
                thread df_0 _S75 = sum_0[int(0)];
                thread df_0 _S76 = _S74;
                df_0 _S77 = x2B_0(&_S75, &_S76);
                sum_0[int(0)] = _S77;
            }
            k_3 = k_3 + 64U;
        }
        thread Site_0 _S78 = group_site_0(_S52, _S56);
        join_0(64U, &_S78, &sum_0, &kernelContext_2);
        if(_S56 == 0U)
        {
            thread df_0 _S79 = sum_0[int(0)];
            store_0((&kernelContext_2)->entryPointParams_sums_0, task_0, &_S79);
        }
        task_0 = task_0 + entryPointParams_3->p_1.groups_0;
    }
    return;
}


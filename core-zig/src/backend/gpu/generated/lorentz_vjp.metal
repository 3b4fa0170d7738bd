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

struct EntryPointParams_2
{
    Ball_0 p_2;
};

struct EntryPointParams_3
{
    Ball_0 p_3;
};

struct EntryPointParams_4
{
    Ball_0 p_4;
};

struct EntryPointParams_5
{
    Ball_0 p_5;
};

struct EntryPointParams_6
{
    Ball_0 p_6;
};

struct EntryPointParams_7
{
    Ball_0 p_7;
};

struct EntryPointParams_8
{
    Ball_0 p_8;
};

struct EntryPointParams_9
{
    Ball_0 p_9;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_left_bar_0;
    float device* entryPointParams_right_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_left_bar_1;
    float device* entryPointParams_right_bar_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_0;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_point_bar_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_target_0;
    float device* entryPointParams_cotangent_4;
    float device* entryPointParams_target_bar_0;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_cotangent_5;
    float device* entryPointParams_point_bar_1;
    float device* entryPointParams_tangent_bar_1;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_point_2;
    float device* entryPointParams_target_1;
    float device* entryPointParams_cotangent_6;
    float device* entryPointParams_point_bar_2;
    float device* entryPointParams_target_bar_1;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_cotangent_7;
    float device* entryPointParams_start_bar_0;
    float device* entryPointParams_end_bar_0;
    atomic<uint> device* entryPointParams_status_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_point_3;
    float device* entryPointParams_cotangent_8;
    float device* entryPointParams_point_bar_3;
    atomic<uint> device* entryPointParams_status_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_point_4;
    float device* entryPointParams_cotangent_9;
    float device* entryPointParams_point_bar_4;
    atomic<uint> device* entryPointParams_status_9;
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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(5)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(5))
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
                if(k_0 < int(5))
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
        if(k_0 < int(5))
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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(2)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(2))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_1->parts_0)[uint(k_1) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_1])->hi_0, (&(*sums_1)[k_1])->lo_0);
        k_1 = k_1 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_1 = lanes_2 / 2U;
    for(;;)
    {
        if(reach_1 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_1->lane_0) < reach_1)
        {
            k_1 = int(0);
            for(;;)
            {
                if(k_1 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S12 = uint(k_1) * 64U + site_1->invocation_0;
                df_0 _S13 = pair_of_0((*kernelContext_1->parts_0)[_S12 + reach_1].x, (*kernelContext_1->parts_0)[_S12 + reach_1].y);
                thread df_0 _S14 = pair_of_0((*kernelContext_1->parts_0)[_S12].x, (*kernelContext_1->parts_0)[_S12].y);
                thread df_0 _S15 = _S13;
                df_0 _S16 = x2B_0(&_S14, &_S15);
                (*kernelContext_1->parts_0)[_S12] = float2(_S16.hi_0, _S16.lo_0);
                k_1 = k_1 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_1] = pair_of_0((*kernelContext_1->parts_0)[uint(k_1) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_1) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_1 = k_1 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(1)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_2->parts_0)[uint(k_2) * 64U + site_2->invocation_0] = float2((&(*sums_2)[k_2])->hi_0, (&(*sums_2)[k_2])->lo_0);
        k_2 = k_2 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_2 = lanes_3 / 2U;
    for(;;)
    {
        if(reach_2 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_2->lane_0) < reach_2)
        {
            k_2 = int(0);
            for(;;)
            {
                if(k_2 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S17 = uint(k_2) * 64U + site_2->invocation_0;
                df_0 _S18 = pair_of_0((*kernelContext_2->parts_0)[_S17 + reach_2].x, (*kernelContext_2->parts_0)[_S17 + reach_2].y);
                thread df_0 _S19 = pair_of_0((*kernelContext_2->parts_0)[_S17].x, (*kernelContext_2->parts_0)[_S17].y);
                thread df_0 _S20 = _S18;
                df_0 _S21 = x2B_0(&_S19, &_S20);
                (*kernelContext_2->parts_0)[_S17] = float2(_S21.hi_0, _S21.lo_0);
                k_2 = k_2 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_2] = pair_of_0((*kernelContext_2->parts_0)[uint(k_2) * 64U + site_2->invocation_0 - site_2->lane_0].x, (*kernelContext_2->parts_0)[uint(k_2) * 64U + site_2->invocation_0 - site_2->lane_0].y);
        k_2 = k_2 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

void join_3(uint lanes_4, const Site_0 thread* site_3, array<df_0, int(3)> thread* sums_3, KernelContext_0 thread* kernelContext_3)
{
    if(lanes_4 == 1U)
    {
        return;
    }
    int k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(3))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_3->parts_0)[uint(k_3) * 64U + site_3->invocation_0] = float2((&(*sums_3)[k_3])->hi_0, (&(*sums_3)[k_3])->lo_0);
        k_3 = k_3 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_3 = lanes_4 / 2U;
    for(;;)
    {
        if(reach_3 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_3->lane_0) < reach_3)
        {
            k_3 = int(0);
            for(;;)
            {
                if(k_3 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S22 = uint(k_3) * 64U + site_3->invocation_0;
                df_0 _S23 = pair_of_0((*kernelContext_3->parts_0)[_S22 + reach_3].x, (*kernelContext_3->parts_0)[_S22 + reach_3].y);
                thread df_0 _S24 = pair_of_0((*kernelContext_3->parts_0)[_S22].x, (*kernelContext_3->parts_0)[_S22].y);
                thread df_0 _S25 = _S23;
                df_0 _S26 = x2B_0(&_S24, &_S25);
                (*kernelContext_3->parts_0)[_S22] = float2(_S26.hi_0, _S26.lo_0);
                k_3 = k_3 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_3 = reach_3 / 2U;
    }
    k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_3] = pair_of_0((*kernelContext_3->parts_0)[uint(k_3) * 64U + site_3->invocation_0 - site_3->lane_0].x, (*kernelContext_3->parts_0)[uint(k_3) * 64U + site_3->invocation_0 - site_3->lane_0].y);
        k_3 = k_3 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_10)
{
    uint _S27 = p_10->rows_0;
    uint _S28 = p_10->lanes_0;
    uint _S29 = 64U / p_10->lanes_0;
    uint _S30 = _S27 + _S29 - 1U;
    uint _S31 = 64U / _S28;
    uint _S32 = _S30 / _S31;
    return _S32;
}

Site_0 site_of_0(const Ball_0 constant* p_11, uint block_0, uint invocation_1)
{
    uint _S33 = p_11->lanes_0;
    uint _S34 = 64U / p_11->lanes_0;
    uint _S35 = block_0 * _S34;
    uint _S36 = invocation_1 / _S33;
    uint _S37 = _S35 + _S36;
    thread Site_0 site_4;
    bool _S38 = _S37 < (p_11->rows_0);
    (&site_4)->active_0 = _S38;
    uint _S39;
    if(_S38)
    {
        _S39 = _S37;
    }
    else
    {
        _S39 = 0U;
    }
    (&site_4)->row_0 = _S39;
    uint _S40 = invocation_1 % _S33;
    (&site_4)->lane_0 = _S40;
    (&site_4)->invocation_0 = invocation_1;
    if((&site_4)->active_0)
    {
        _S39 = p_11->columns_1;
    }
    else
    {
        _S39 = 0U;
    }
    (&site_4)->columns_0 = _S39;
    return site_4;
}

Site_0 space_site_of_0(const Ball_0 constant* p_12, uint block_1, uint invocation_2)
{
    Site_0 _S41 = site_of_0(p_12, block_1, invocation_2);
    thread Site_0 site_5 = _S41;
    if((&site_5)->active_0)
    {
        (&site_5)->columns_0 = p_12->columns_1 - 1U;
    }
    return site_5;
}

struct Lie_0
{
    uint offset_0;
    uint stride_0;
    uint step_0;
};

Lie_0 lie_of_0(uint offset_1, uint stride_1, uint step_1)
{
    thread Lie_0 lie_0;
    (&lie_0)->offset_0 = offset_1;
    (&lie_0)->stride_0 = stride_1;
    (&lie_0)->step_0 = step_1;
    return lie_0;
}

Lie_0 x_lie_0(const Ball_0 constant* p_13)
{
    return lie_of_0(p_13->x_offset_0, p_13->x_stride_0, p_13->x_step_0);
}

df_0 wide_0(float value_1)
{
    return pair_of_0(value_1, 0.0f);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_6, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S42)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_6->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S42 = data_0;
    return row_1;
}

Row_0 space_of_0(const Site_0 thread* site_7, float device* data_1, const Lie_0 thread* lie_2, float device* thread* _S43)
{
    thread float device* _S44;
    Row_0 _S45 = row_of_0(site_7, data_1, lie_2, &_S44);
    thread Row_0 row_2 = _S45;
    (&row_2)->base_0 = (&row_2)->base_0 + lie_2->step_0;
    *_S43 = _S44;
    return row_2;
}

struct Squares_0
{
    df_0 small_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 no_squares_0()
{
    thread Squares_0 squares_0;
    df_0 _S46 = wide_0(0.0f);
    (&squares_0)->small_0 = _S46;
    (&squares_0)->usual_0 = _S46;
    (&squares_0)->big_0 = _S46;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_2)
{
    return ((as_type<uint>((value_2))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_3)
{
    uint _S47 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_3, memory_order_relaxed);
    return;
}

df_0 scaled_0(const df_0 thread* a_3, float power_0)
{
    return pair_of_0(a_3->hi_0 * power_0, a_3->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_4, float power_1)
{
    return pair_of_0(a_4->hi_0 * power_1, a_4->lo_0 * power_1);
}

df_0 two_product_0(float a_5, float b_3)
{
    float _S48 = rounded_0(a_5 * b_3);
    return pair_of_0(_S48, fma(a_5, b_3, - _S48));
}

df_0 x2A_0(const df_0 thread* a_6, const df_0 thread* b_4)
{
    df_0 _S49 = two_product_0(a_6->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S49.hi_0, rounded_0(_S49.lo_0 + rounded_0(rounded_0(a_6->hi_0 * b_4->lo_0) + rounded_0(a_6->lo_0 * b_4->hi_0))));
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_3)
{
    float _S50 = abs(value_3->hi_0);
    if(_S50 < 1.073741824e+09f)
    {
        df_0 _S51 = this_1->small_0;
        df_0 _S52 = scaled_0(value_3, 1.6777216e+07f);
        thread df_0 _S53 = _S52;
        thread df_0 _S54 = _S52;
        df_0 _S55 = x2A_0(&_S53, &_S54);
        thread df_0 _S56 = _S51;
        thread df_0 _S57 = _S55;
        df_0 _S58 = x2B_0(&_S56, &_S57);
        this_1->small_0 = _S58;
    }
    else
    {
        if(_S50 < 1.15292150460684698e+18f)
        {
            df_0 _S59 = this_1->usual_0;
            df_0 _S60 = x2A_0(value_3, value_3);
            thread df_0 _S61 = _S59;
            thread df_0 _S62 = _S60;
            df_0 _S63 = x2B_0(&_S61, &_S62);
            this_1->usual_0 = _S63;
        }
        else
        {
            df_0 _S64 = this_1->big_0;
            df_0 _S65 = scaled_0(value_3, 5.42101086242752217e-20f);
            thread df_0 _S66 = _S65;
            thread df_0 _S67 = _S65;
            df_0 _S68 = x2A_0(&_S66, &_S67);
            thread df_0 _S69 = _S64;
            thread df_0 _S70 = _S68;
            df_0 _S71 = x2B_0(&_S69, &_S70);
            this_1->big_0 = _S71;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_5, const Site_0 thread* site_8, KernelContext_0 thread* kernelContext_4)
{
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = this_2->small_0;
    sums_4[int(1)] = this_2->usual_0;
    sums_4[int(2)] = this_2->big_0;
    join_3(lanes_5, site_8, &sums_4, kernelContext_4);
    this_2->small_0 = sums_4[int(0)];
    this_2->usual_0 = sums_4[int(1)];
    this_2->big_0 = sums_4[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_9, const Row_0 thread* row_4, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_9->lane_0;
    for(;;)
    {
        if(i_0 < (site_9->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S72 = Row_raw_0(row_4, row_data_0, i_0);
        if(is_bad_0(_S72))
        {
            report_fault_0(status_1, site_9->row_0);
        }
        thread df_0 _S73 = wide_0(_S72);
        Squares_add_0(&squares_1, &_S73);
        i_0 = i_0 + p_14->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_14->lanes_0, site_9, kernelContext_5);
    return squares_1;
}

bool Site_is_first_0(const Site_0 thread* this_3)
{
    bool _S74;
    if(this_3->active_0)
    {
        _S74 = (this_3->lane_0) == 0U;
    }
    else
    {
        _S74 = false;
    }
    return _S74;
}

bool Squares_is_big_0(const Squares_0 thread* this_4)
{
    return ((&this_4->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_5)
{
    return ((&this_5->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_6)
{
    df_0 _S75 = scaled_0(&this_6->small_0, 3.55271367880050093e-15f);
    thread df_0 _S76 = _S75;
    df_0 _S77 = x2B_0(&this_6->usual_0, &_S76);
    bool _S78 = Squares_is_big_0(this_6);
    df_0 _S79;
    if(_S78)
    {
        thread df_0 _S80 = _S77;
        df_0 _S81 = scaled_0(&_S80, 5.42101086242752217e-20f);
        thread df_0 _S82 = _S81;
        df_0 _S83 = scaled_0(&_S82, 5.42101086242752217e-20f);
        thread df_0 _S84 = _S83;
        df_0 _S85 = x2B_0(&this_6->big_0, &_S84);
        _S79 = _S85;
    }
    else
    {
        _S79 = _S77;
    }
    return _S79;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S86 = neg_0(b_5);
    thread df_0 _S87 = _S86;
    df_0 _S88 = x2B_0(a_8, &_S87);
    return _S88;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S89 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S90 = sqrt(_S89);
    thread df_0 _S91 = two_product_0(_S90, _S90);
    df_0 _S92 = x2D_0(a_9, &_S91);
    return fast_two_sum_0(_S90, _S92.hi_0 / (2.0f * _S90));
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S93 = Squares_is_big_0(this_7);
    bool _S94;
    if(_S93)
    {
        _S94 = true;
    }
    else
    {
        _S94 = ((&this_7->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S95;
    if(_S94)
    {
        df_0 _S96 = Squares_total_0(this_7);
        thread df_0 _S97 = _S96;
        df_0 _S98 = root_of_0(&_S97);
        _S95 = _S98;
    }
    else
    {
        df_0 _S99 = root_of_0(&this_7->small_0);
        thread df_0 _S100 = _S99;
        df_0 _S101 = scaled_0(&_S100, 5.9604644775390625e-08f);
        _S95 = _S101;
    }
    return _S95;
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S102 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S102.hi_0, rounded_0(_S102.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S103 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S103.hi_0, rounded_0(_S103.lo_0 + a_11->lo_0));
}

df_0 x2B_2(const df_0 thread* a_12, float b_8)
{
    df_0 _S104 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S104.hi_0, rounded_0(_S104.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    float _S105 = b_9->hi_0;
    float _S106 = a_13->hi_0 / b_9->hi_0;
    df_0 _S107 = x2A_1(b_9, _S106);
    thread df_0 _S108 = _S107;
    df_0 _S109 = x2D_0(a_13, &_S108);
    float _S110 = _S109.hi_0 / _S105;
    df_0 _S111 = x2A_1(b_9, _S110);
    thread df_0 _S112 = _S109;
    thread df_0 _S113 = _S111;
    df_0 _S114 = x2D_0(&_S112, &_S113);
    float _S115 = _S114.hi_0 / _S105;
    thread df_0 _S116 = fast_two_sum_0(_S106, _S110);
    df_0 _S117 = x2B_1(&_S116, _S115);
    return _S117;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    df_0 _S118 = quotient_of_0(a_14, b_10);
    return _S118;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S119 = a_15->hi_0;
    float _S120 = b_11->hi_0;
    bool _S121;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S121 = true;
    }
    else
    {
        if(_S119 == _S120)
        {
            _S121 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S121 = false;
        }
    }
    return _S121;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S122 = Squares_is_big_1(this_8);
    float _S123;
    if(_S122)
    {
        _S123 = 5.42101086242752217e-20f;
    }
    else
    {
        _S123 = 1.0f;
    }
    return _S123;
}

df_0 c_of_0(const Ball_0 constant* p_16)
{
    return pair_of_0(p_16->c_hi_0, p_16->c_lo_0);
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S124 = x2B_2(a_16, - b_12);
    return _S124;
}

struct Sheet_0
{
    Row_0 row_5;
    df_0 length_0;
    df_0 square_0;
    df_0 cosh_0;
    df_0 time_0;
    uint shortened_0;
    uint clipped_0;
};

Sheet_0 sheet_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_10, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S125, KernelContext_0 thread* kernelContext_6)
{
    thread Sheet_0 x_0;
    thread float device* _S126;
    Row_0 _S127 = space_of_0(site_10, data_2, lie_3, &_S126);
    float device* x_row_data_0 = _S126;
    (&x_0)->row_5 = _S127;
    thread Row_0 _S128 = _S127;
    Squares_0 _S129 = squares_of_0(p_17, site_10, &_S128, _S126, status_2, kernelContext_6);
    uint _S130 = site_10->row_0;
    float _S131 = data_2[lie_3->offset_0 + site_10->row_0 * lie_3->stride_0];
    bool _S132;
    if(is_bad_0(_S131))
    {
        bool _S133 = Site_is_first_0(site_10);
        _S132 = _S133;
    }
    else
    {
        _S132 = false;
    }
    if(_S132)
    {
        report_fault_0(status_2, _S130);
    }
    thread Squares_0 _S134 = _S129;
    df_0 _S135 = Squares_length_0(&_S134);
    (&x_0)->length_0 = _S135;
    thread Squares_0 _S136 = _S129;
    df_0 _S137 = Squares_total_0(&_S136);
    (&x_0)->square_0 = _S137;
    df_0 _S138 = wide_0(p_17->lorentz_norm_0);
    df_0 _S139 = root_c_of_0(p_17);
    thread df_0 _S140 = _S138;
    thread df_0 _S141 = _S139;
    df_0 _S142 = _0(&_S140, &_S141);
    thread Squares_0 _S143 = _S129;
    bool _S144 = Squares_is_big_0(&_S143);
    if(_S144)
    {
        _S132 = true;
    }
    else
    {
        thread df_0 _S145 = _S142;
        df_0 _S146 = x2A_1(&_S145, 1.00000011920928955f);
        thread df_0 _S147 = _S146;
        thread df_0 _S148 = (&x_0)->length_0;
        bool _S149 = less_0(&_S147, &_S148);
        _S132 = _S149;
    }
    int _S150;
    if(_S132)
    {
        _S150 = int(1);
    }
    else
    {
        _S150 = int(0);
    }
    uint _S151 = uint(_S150);
    (&x_0)->shortened_0 = _S151;
    if(_S151 != 0U)
    {
        thread df_0 _S152 = _S142;
        thread df_0 _S153 = (&x_0)->length_0;
        df_0 _S154 = _0(&_S152, &_S153);
        thread Squares_0 _S155 = _S129;
        float _S156 = Squares_unit_0(&_S155);
        thread df_0 _S157 = _S154;
        df_0 _S158 = scaled_0(&_S157, _S156);
        (&(&x_0)->row_5)->scale_0 = _S158;
        (&x_0)->length_0 = _S142;
        thread df_0 _S159 = _S142;
        thread df_0 _S160 = _S142;
        df_0 _S161 = x2A_0(&_S159, &_S160);
        (&x_0)->square_0 = _S161;
    }
    df_0 _S162 = c_of_0(p_17);
    thread df_0 _S163 = _S162;
    thread df_0 _S164 = (&x_0)->square_0;
    df_0 _S165 = x2A_0(&_S163, &_S164);
    thread df_0 _S166 = _S165;
    df_0 _S167 = x2B_1(&_S166, 1.0f);
    thread df_0 _S168 = _S167;
    df_0 _S169 = root_of_0(&_S168);
    (&x_0)->cosh_0 = _S169;
    thread df_0 _S170 = _S169;
    thread df_0 _S171 = _S139;
    df_0 _S172 = _0(&_S170, &_S171);
    (&x_0)->time_0 = _S172;
    thread df_0 _S173 = _S172;
    df_0 _S174 = x2D_1(&_S173, _S131);
    float _S175 = abs(_S174.hi_0);
    if(((&x_0)->shortened_0) != 0U)
    {
        _S132 = true;
    }
    else
    {
        _S132 = _S175 > (0.0000152587890625f * (&(&x_0)->time_0)->hi_0);
    }
    if(_S132)
    {
        _S150 = int(1);
    }
    else
    {
        _S150 = int(0);
    }
    (&x_0)->clipped_0 = uint(_S150);
    *_S125 = x_row_data_0;
    return x_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_18)
{
    return lie_of_0(p_18->y_offset_0, p_18->y_stride_0, p_18->y_step_0);
}

df_0 half_of_0(const df_0 thread* a_17)
{
    df_0 _S176 = scaled_1(a_17, 0.5f);
    return _S176;
}

df_0 twice_0(const df_0 thread* a_18)
{
    df_0 _S177 = scaled_1(a_18, 2.0f);
    return _S177;
}

struct Between_0
{
    df_0 dot_0;
    df_0 gap_0;
    df_0 on_x_0;
    df_0 on_y_0;
    df_0 square_1;
    df_0 root_0;
    df_0 ahead_0;
};

Between_0 between_0(const Ball_0 constant* p_19, const Site_0 thread* site_11, const Sheet_0 thread* x_1, float device* x_row_data_1, const Sheet_0 thread* y_0, float device* y_row_data_0, KernelContext_0 thread* kernelContext_7)
{
    uint _S178;
    df_0 _S179;
    df_0 _S180;
    bool _S181;
    bool _S182;
    df_0 _S183 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_5;
    sums_5[int(0)] = _S183;
    sums_5[int(1)] = _S183;
    sums_5[int(2)] = _S183;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S184 = site_11->lane_0;
    uint i_1 = site_11->lane_0;
    for(;;)
    {
        _S178 = site_11->columns_0;
        if(i_1 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S185 = (&x_1->row_5)->base_0 + i_1 * (&x_1->row_5)->step_2;
        thread df_0 value_4 = wide_0(x_row_data_1[_S185]);
        uint _S186 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_4)->lo_0 = x_row_data_1[_S185 + _S186];
        }
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S181 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S181 = false;
        }
        if(_S181)
        {
            _S179 = value_4;
        }
        else
        {
            thread df_0 _S187 = value_4;
            df_0 _S188 = x2A_0(&(&x_1->row_5)->scale_0, &_S187);
            _S179 = _S188;
        }
        uint _S189 = (&y_0->row_5)->base_0 + i_1 * (&y_0->row_5)->step_2;
        thread df_0 value_5 = wide_0(y_row_data_0[_S189]);
        uint _S190 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_5)->lo_0 = y_row_data_0[_S189 + _S190];
        }
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S182 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        if(_S182)
        {
            _S180 = value_5;
        }
        else
        {
            thread df_0 _S191 = value_5;
            df_0 _S192 = x2A_0(&(&y_0->row_5)->scale_0, &_S191);
            _S180 = _S192;
        }
        thread df_0 _S193 = _S179;
        thread df_0 _S194 = _S180;
        df_0 _S195 = x2D_0(&_S193, &_S194);
        thread df_0 _S196 = _S195;
        Squares_add_0(&gap_squares_0, &_S196);
        thread df_0 _S197 = _S179;
        thread df_0 _S198 = _S180;
        df_0 _S199 = x2A_0(&_S197, &_S198);
        thread df_0 _S200 = sums_5[int(0)];
        thread df_0 _S201 = _S199;
        df_0 _S202 = x2B_0(&_S200, &_S201);
        sums_5[int(0)] = _S202;
        thread df_0 _S203 = _S195;
        thread df_0 _S204 = _S179;
        df_0 _S205 = x2A_0(&_S203, &_S204);
        thread df_0 _S206 = sums_5[int(1)];
        thread df_0 _S207 = _S205;
        df_0 _S208 = x2B_0(&_S206, &_S207);
        sums_5[int(1)] = _S208;
        thread df_0 _S209 = _S195;
        thread df_0 _S210 = _S180;
        df_0 _S211 = x2A_0(&_S209, &_S210);
        thread df_0 _S212 = sums_5[int(2)];
        thread df_0 _S213 = _S211;
        df_0 _S214 = x2B_0(&_S212, &_S213);
        sums_5[int(2)] = _S214;
        i_1 = i_1 + p_19->lanes_0;
    }
    uint _S215 = p_19->lanes_0;
    join_3(p_19->lanes_0, site_11, &sums_5, kernelContext_7);
    Squares_join_over_0(&gap_squares_0, _S215, site_11, kernelContext_7);
    thread Squares_0 _S216 = gap_squares_0;
    float _S217 = Squares_unit_0(&_S216);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_5[int(0)];
    (&all_0)->on_x_0 = sums_5[int(1)];
    (&all_0)->on_y_0 = sums_5[int(2)];
    thread Squares_0 _S218 = gap_squares_0;
    df_0 _S219 = Squares_total_0(&_S218);
    float _S220 = 1.0f / _S217;
    thread df_0 _S221 = _S219;
    df_0 _S222 = scaled_0(&_S221, _S220);
    float _S223 = 1.0f / _S217;
    thread df_0 _S224 = _S222;
    df_0 _S225 = scaled_0(&_S224, _S223);
    (&all_0)->gap_0 = _S225;
    thread df_0 _S226 = sums_5[int(1)];
    thread df_0 _S227 = sums_5[int(2)];
    df_0 _S228 = x2B_0(&_S226, &_S227);
    thread df_0 _S229 = _S228;
    df_0 _S230 = neg_0(&_S229);
    df_0 _S231 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S232 = _S230;
    thread df_0 _S233 = _S231;
    df_0 _S234 = _0(&_S232, &_S233);
    (&all_0)->ahead_0 = _S234;
    df_0 _S235 = c_of_0(p_19);
    thread df_0 _S236 = _S235;
    df_0 _S237 = x2A_0(&_S236, &x_1->square_0);
    thread df_0 _S238 = _S235;
    df_0 _S239 = x2A_0(&_S238, &y_0->square_0);
    thread df_0 _S240 = _S235;
    thread df_0 _S241 = sums_5[int(0)];
    df_0 _S242 = x2A_0(&_S240, &_S241);
    df_0 _S243 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S244 = _S235;
    thread df_0 _S245 = _S225;
    df_0 _S246 = x2A_0(&_S244, &_S245);
    thread df_0 _S247 = _S246;
    thread df_0 _S248 = _S237;
    bool _S249 = less_0(&_S247, &_S248);
    bool _S250 = (_S239.hi_0) < 1.00000000317107685e-30f;
    if(_S250)
    {
        _S179 = _S183;
    }
    else
    {
        if(_S249)
        {
            thread df_0 _S251 = _S235;
            thread df_0 _S252 = (&all_0)->on_y_0;
            df_0 _S253 = x2A_0(&_S251, &_S252);
            _S179 = _S253;
        }
        else
        {
            _S179 = _S242;
        }
        thread df_0 _S254 = _S179;
        thread df_0 _S255 = _S239;
        df_0 _S256 = _0(&_S254, &_S255);
        _S179 = _S256;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S183;
    i_1 = _S184;
    for(;;)
    {
        if(i_1 < _S178)
        {
        }
        else
        {
            break;
        }
        uint _S257 = (&x_1->row_5)->base_0 + i_1 * (&x_1->row_5)->step_2;
        thread df_0 value_6 = wide_0(x_row_data_1[_S257]);
        uint _S258 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_6)->lo_0 = x_row_data_1[_S257 + _S258];
        }
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S181 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S181 = false;
        }
        if(_S181)
        {
            _S180 = value_6;
        }
        else
        {
            thread df_0 _S259 = value_6;
            df_0 _S260 = x2A_0(&(&x_1->row_5)->scale_0, &_S259);
            _S180 = _S260;
        }
        uint _S261 = (&y_0->row_5)->base_0 + i_1 * (&y_0->row_5)->step_2;
        thread df_0 value_7 = wide_0(y_row_data_0[_S261]);
        uint _S262 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_7)->lo_0 = y_row_data_0[_S261 + _S262];
        }
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S182 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        df_0 _S263;
        if(_S182)
        {
            _S263 = value_7;
        }
        else
        {
            thread df_0 _S264 = value_7;
            df_0 _S265 = x2A_0(&(&y_0->row_5)->scale_0, &_S264);
            _S263 = _S265;
        }
        df_0 side_0;
        if(_S249)
        {
            thread df_0 _S266 = _S180;
            thread df_0 _S267 = _S263;
            df_0 _S268 = x2D_0(&_S266, &_S267);
            side_0 = _S268;
        }
        else
        {
            side_0 = _S180;
        }
        thread df_0 _S269 = _S179;
        thread df_0 _S270 = _S263;
        df_0 _S271 = x2A_0(&_S269, &_S270);
        thread df_0 _S272 = side_0;
        thread df_0 _S273 = _S271;
        df_0 _S274 = x2D_0(&_S272, &_S273);
        thread df_0 _S275 = _S274;
        thread df_0 _S276 = _S274;
        df_0 _S277 = x2A_0(&_S275, &_S276);
        thread df_0 _S278 = across_0[int(0)];
        thread df_0 _S279 = _S277;
        df_0 _S280 = x2B_0(&_S278, &_S279);
        across_0[int(0)] = _S280;
        i_1 = i_1 + _S215;
    }
    join_2(_S215, site_11, &across_0, kernelContext_7);
    if((_S242.hi_0) <= 0.0f)
    {
        _S181 = true;
    }
    else
    {
        _S181 = _S250;
    }
    if(_S181)
    {
        if((_S243.hi_0) > 2.0f)
        {
            thread df_0 _S281 = _S243;
            df_0 _S282 = x2D_1(&_S281, 1.0f);
            _S179 = _S282;
        }
        else
        {
            thread df_0 _S283 = _S237;
            thread df_0 _S284 = _S239;
            df_0 _S285 = x2B_0(&_S283, &_S284);
            thread df_0 _S286 = _S237;
            thread df_0 _S287 = _S239;
            df_0 _S288 = x2A_0(&_S286, &_S287);
            thread df_0 _S289 = _S285;
            thread df_0 _S290 = _S288;
            df_0 _S291 = x2B_0(&_S289, &_S290);
            thread df_0 _S292 = _S243;
            df_0 _S293 = x2B_1(&_S292, 1.0f);
            thread df_0 _S294 = _S291;
            thread df_0 _S295 = _S293;
            df_0 _S296 = _0(&_S294, &_S295);
            _S179 = _S296;
        }
        thread df_0 _S297 = _S179;
        thread df_0 _S298 = _S242;
        df_0 _S299 = x2D_0(&_S297, &_S298);
        thread df_0 _S300 = _S299;
        df_0 _S301 = half_of_0(&_S300);
        (&all_0)->square_1 = _S301;
    }
    else
    {
        thread df_0 _S302 = _S243;
        thread df_0 _S303 = _S242;
        df_0 _S304 = x2B_0(&_S302, &_S303);
        thread df_0 _S305 = _S304;
        df_0 _S306 = twice_0(&_S305);
        thread df_0 _S307 = _S306;
        df_0 _S308 = x2B_1(&_S307, 2.0f);
        thread df_0 _S309 = (&all_0)->gap_0;
        thread df_0 _S310 = _S308;
        df_0 _S311 = _0(&_S309, &_S310);
        thread df_0 _S312 = _S239;
        thread df_0 _S313 = _S308;
        df_0 _S314 = _0(&_S312, &_S313);
        thread df_0 _S315 = across_0[int(0)];
        thread df_0 _S316 = _S314;
        df_0 _S317 = x2A_0(&_S315, &_S316);
        thread df_0 _S318 = _S311;
        thread df_0 _S319 = _S317;
        df_0 _S320 = x2B_0(&_S318, &_S319);
        thread df_0 _S321 = _S235;
        thread df_0 _S322 = _S320;
        df_0 _S323 = x2A_0(&_S321, &_S322);
        (&all_0)->square_1 = _S323;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S324 = root_c_of_0(p_19);
        thread Squares_0 _S325 = gap_squares_0;
        df_0 _S326 = Squares_length_0(&_S325);
        thread df_0 _S327 = _S326;
        df_0 _S328 = half_of_0(&_S327);
        thread df_0 _S329 = _S324;
        thread df_0 _S330 = _S328;
        df_0 _S331 = x2A_0(&_S329, &_S330);
        _S179 = _S331;
    }
    else
    {
        thread df_0 _S332 = (&all_0)->square_1;
        df_0 _S333 = root_of_0(&_S332);
        _S179 = _S333;
    }
    (&all_0)->root_0 = _S179;
    return all_0;
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_20)
{
    return lie_of_0(p_20->cotangent_offset_0, p_20->cotangent_stride_0, p_20->cotangent_step_0);
}

df_0 number_of_0(const Site_0 thread* site_12, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_3)
{
    uint _S334 = site_12->row_0;
    float _S335 = data_3[lie_4->offset_0 + site_12->row_0 * lie_4->stride_0];
    bool _S336;
    if(is_bad_0(_S335))
    {
        bool _S337 = Site_is_first_0(site_12);
        _S336 = _S337;
    }
    else
    {
        _S336 = false;
    }
    if(_S336)
    {
        report_fault_0(status_3, _S334);
    }
    return wide_0(_S335);
}

bool is_zero_0(const df_0 thread* a_19)
{
    return (a_19->hi_0) == 0.0f;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_9)
{
    df_0 _S338 = x2B_1(&this_9->square_1, 1.0f);
    thread df_0 _S339 = _S338;
    df_0 _S340 = root_of_0(&_S339);
    return _S340;
}

struct Slope_0
{
    df_0 on_difference_0;
    df_0 on_x_1;
    df_0 on_y_1;
};

Slope_0 slope_of_0(const Ball_0 constant* p_21, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Between_0 thread* pair_1, const df_0 thread* slope_0)
{
    thread Slope_0 all_1;
    df_0 _S341 = c_of_0(p_21);
    thread df_0 _S342 = _S341;
    df_0 _S343 = x2A_0(slope_0, &_S342);
    thread df_0 _S344 = _S343;
    df_0 _S345 = half_of_0(&_S344);
    (&all_1)->on_difference_0 = _S345;
    df_0 _S346 = _0(&pair_1->ahead_0, &x_2->time_0);
    thread df_0 _S347 = _S345;
    thread df_0 _S348 = _S346;
    df_0 _S349 = x2A_0(&_S347, &_S348);
    (&all_1)->on_x_1 = _S349;
    df_0 _S350 = _0(&pair_1->ahead_0, &y_1->time_0);
    thread df_0 _S351 = _S345;
    thread df_0 _S352 = _S350;
    df_0 _S353 = x2A_0(&_S351, &_S352);
    (&all_1)->on_y_1 = _S353;
    return all_1;
}

df_0 Slope_x_bar_0(const Slope_0 thread* this_10, const df_0 thread* x_3, const df_0 thread* y_2)
{
    df_0 _S354 = x2D_0(x_3, y_2);
    thread df_0 _S355 = _S354;
    df_0 _S356 = x2A_0(&this_10->on_difference_0, &_S355);
    df_0 _S357 = x2A_0(&this_10->on_x_1, x_3);
    thread df_0 _S358 = _S356;
    thread df_0 _S359 = _S357;
    df_0 _S360 = x2B_0(&_S358, &_S359);
    return _S360;
}

float nearest_0(const df_0 thread* value_8)
{
    float _S361 = value_8->hi_0;
    float _S362;
    if(is_bad_0(value_8->hi_0))
    {
        _S362 = _S361;
    }
    else
    {
        _S362 = _S361 + value_8->lo_0;
    }
    return _S362;
}

void put_0(float device* out_0, const Ball_0 constant* p_22, const Site_0 thread* site_13, uint column_1, const df_0 thread* value_9)
{
    float device* _S363 = out_0+(site_13->row_0 * p_22->out_stride_0 + p_22->out_column_0 + column_1);
    float _S364 = nearest_0(value_9);
    *_S363 = _S364;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_14, uint index_0, uint column_2, const df_0 thread* value_10)
{
    if(((p_23->flags_0) & (2U << index_0)) == 0U)
    {
        put_0(out_1, p_23, site_14, column_2, value_10);
    }
    return;
}

df_0 Slope_y_bar_0(const Slope_0 thread* this_11, const df_0 thread* x_4, const df_0 thread* y_3)
{
    df_0 _S365 = x2D_0(y_3, x_4);
    thread df_0 _S366 = _S365;
    df_0 _S367 = x2A_0(&this_11->on_difference_0, &_S366);
    df_0 _S368 = x2A_0(&this_11->on_y_1, y_3);
    thread df_0 _S369 = _S367;
    thread df_0 _S370 = _S368;
    df_0 _S371 = x2D_0(&_S369, &_S370);
    return _S371;
}

void put_no_time_0(float device* out_2, const Ball_0 constant* p_24, const Site_0 thread* site_15, uint index_1)
{
    bool _S372 = Site_is_first_0(site_15);
    if(_S372)
    {
        thread df_0 _S373 = wide_0(0.0f);
        put_bar_0(out_2, p_24, site_15, index_1, 0U, &_S373);
    }
    return;
}

void put_distance_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_25, const Site_0 thread* site_16, const Sheet_0 thread* x_5, float device* x_row_data_3, const Sheet_0 thread* y_4, float device* y_row_data_2, const Slope_0 thread* slope_1)
{
    uint i_2 = site_16->lane_0;
    for(;;)
    {
        if(i_2 < (site_16->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S374 = (&x_5->row_5)->base_0 + i_2 * (&x_5->row_5)->step_2;
        thread df_0 value_11 = wide_0(x_row_data_3[_S374]);
        uint _S375 = (&x_5->row_5)->low_0;
        if(((&x_5->row_5)->low_0) != 0U)
        {
            (&value_11)->lo_0 = x_row_data_3[_S374 + _S375];
        }
        bool _S376;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S376 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S376 = false;
        }
        df_0 _S377;
        if(_S376)
        {
            _S377 = value_11;
        }
        else
        {
            thread df_0 _S378 = value_11;
            df_0 _S379 = x2A_0(&(&x_5->row_5)->scale_0, &_S378);
            _S377 = _S379;
        }
        uint _S380 = (&y_4->row_5)->base_0 + i_2 * (&y_4->row_5)->step_2;
        thread df_0 value_12 = wide_0(y_row_data_2[_S380]);
        uint _S381 = (&y_4->row_5)->low_0;
        if(((&y_4->row_5)->low_0) != 0U)
        {
            (&value_12)->lo_0 = y_row_data_2[_S380 + _S381];
        }
        bool _S382;
        if(((&(&y_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S382 = ((&(&y_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S382 = false;
        }
        df_0 _S383;
        if(_S382)
        {
            _S383 = value_12;
        }
        else
        {
            thread df_0 _S384 = value_12;
            df_0 _S385 = x2A_0(&(&y_4->row_5)->scale_0, &_S384);
            _S383 = _S385;
        }
        uint _S386 = i_2 + 1U;
        thread df_0 _S387 = _S377;
        thread df_0 _S388 = _S383;
        df_0 _S389 = Slope_x_bar_0(slope_1, &_S387, &_S388);
        thread df_0 _S390 = _S389;
        put_bar_0(x_bar_0, p_25, site_16, 0U, _S386, &_S390);
        thread df_0 _S391 = _S377;
        thread df_0 _S392 = _S383;
        df_0 _S393 = Slope_y_bar_0(slope_1, &_S391, &_S392);
        thread df_0 _S394 = _S393;
        put_bar_0(y_bar_0, p_25, site_16, 1U, _S386, &_S394);
        i_2 = i_2 + p_25->lanes_0;
    }
    put_no_time_0(x_bar_0, p_25, site_16, 0U);
    put_no_time_0(y_bar_0, p_25, site_16, 1U);
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_26, const Site_0 thread* site_17, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S395 = Site_is_first_0(site_17);
    bool _S396;
    if(_S395)
    {
        _S396 = inputs_0 > 0U;
    }
    else
    {
        _S396 = false;
    }
    if(_S396)
    {
        _S396 = ((p_26->flags_0) & 1U) != 0U;
    }
    else
    {
        _S396 = false;
    }
    if(_S396)
    {
        report_fault_0(status_4, site_17->row_0);
    }
    return;
}

[[kernel]] void lorentz_distance_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_cotangent_10 [[buffer(3)]], float device* entryPointParams_left_bar_2 [[buffer(4)]], float device* entryPointParams_right_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_10 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_0 = entryPointParams_10;
    (&kernelContext_8)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_8)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_8)->entryPointParams_cotangent_0 = entryPointParams_cotangent_10;
    (&kernelContext_8)->entryPointParams_left_bar_0 = entryPointParams_left_bar_2;
    (&kernelContext_8)->entryPointParams_right_bar_0 = entryPointParams_right_bar_2;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_8)->parts_0 = &parts_1;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_10->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S397 = block_count_0(&entryPointParams_10->p_0);
        if(block_2 < _S397)
        {
        }
        else
        {
            break;
        }
        Site_0 _S398 = space_site_of_0(&entryPointParams_10->p_0, block_2, invocation_3.x);
        Lie_0 _S399 = x_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S400 = _S398;
        thread Lie_0 _S401 = _S399;
        thread float device* _S402;
        Sheet_0 _S403 = sheet_of_0(&entryPointParams_10->p_0, &_S400, (&kernelContext_8)->entryPointParams_left_0, &_S401, (&kernelContext_8)->entryPointParams_status_0, &_S402, &kernelContext_8);
        float device* _S404 = _S402;
        Lie_0 _S405 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S406 = _S398;
        thread Lie_0 _S407 = _S405;
        thread float device* _S408;
        Sheet_0 _S409 = sheet_of_0(&entryPointParams_10->p_0, &_S406, (&kernelContext_8)->entryPointParams_right_0, &_S407, (&kernelContext_8)->entryPointParams_status_0, &_S408, &kernelContext_8);
        float device* _S410 = _S408;
        thread Site_0 _S411 = _S398;
        thread Sheet_0 _S412 = _S403;
        thread Sheet_0 _S413 = _S409;
        Between_0 _S414 = between_0(&entryPointParams_10->p_0, &_S411, &_S412, _S404, &_S413, _S408, &kernelContext_8);
        Lie_0 _S415 = cotangent_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S416 = _S398;
        thread Lie_0 _S417 = _S415;
        df_0 _S418 = number_of_0(&_S416, (&kernelContext_8)->entryPointParams_cotangent_0, &_S417, (&kernelContext_8)->entryPointParams_status_0);
        thread df_0 _S419 = _S414.root_0;
        bool _S420 = is_zero_0(&_S419);
        df_0 _S421;
        if(_S420)
        {
            _S421 = wide_0(0.0f);
        }
        else
        {
            df_0 _S422 = root_c_of_0(&entryPointParams_10->p_0);
            thread df_0 _S423 = _S422;
            thread df_0 _S424 = _S414.root_0;
            df_0 _S425 = x2A_0(&_S423, &_S424);
            thread Between_0 _S426 = _S414;
            df_0 _S427 = Between_cosh_half_0(&_S426);
            thread df_0 _S428 = _S425;
            thread df_0 _S429 = _S427;
            df_0 _S430 = x2A_0(&_S428, &_S429);
            thread df_0 _S431 = _S418;
            thread df_0 _S432 = _S430;
            df_0 _S433 = _0(&_S431, &_S432);
            _S421 = _S433;
        }
        thread Sheet_0 _S434 = _S403;
        thread Sheet_0 _S435 = _S409;
        thread Between_0 _S436 = _S414;
        thread df_0 _S437 = _S421;
        Slope_0 _S438 = slope_of_0(&entryPointParams_10->p_0, &_S434, _S404, &_S435, _S410, &_S436, &_S437);
        thread Site_0 _S439 = _S398;
        thread Sheet_0 _S440 = _S403;
        thread Sheet_0 _S441 = _S409;
        thread Slope_0 _S442 = _S438;
        put_distance_0((&kernelContext_8)->entryPointParams_left_bar_0, (&kernelContext_8)->entryPointParams_right_bar_0, &entryPointParams_10->p_0, &_S439, &_S440, _S404, &_S441, _S410, &_S442);
        uint _S443 = (_S403.clipped_0) | (_S409.clipped_0);
        thread Site_0 _S444 = _S398;
        refuse_clipped_0(&entryPointParams_10->p_0, &_S444, (&kernelContext_8)->entryPointParams_status_0, _S443);
        block_2 = block_2 + entryPointParams_10->p_0.groups_0;
    }
    return;
}

struct Sloped_0
{
    df_0 value_13;
    df_0 slope_2;
};

Sloped_0 sloped_0(const df_0 thread* value_14, const df_0 thread* slope_3)
{
    thread Sloped_0 both_0;
    (&both_0)->value_13 = *value_14;
    (&both_0)->slope_2 = *slope_3;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S445 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S446 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S447 = _S446;
    df_0 _S448 = x2B_0(&_S447, a2_0);
    thread df_0 _S449 = _S448;
    df_0 _S450 = x2A_0(&_S449, t_0);
    thread df_0 _S451 = _S450;
    df_0 _S452 = x2B_0(&_S451, a1_0);
    thread df_0 _S453 = _S452;
    df_0 _S454 = x2A_0(&_S453, t_0);
    thread df_0 _S455 = _S454;
    df_0 _S456 = x2B_1(&_S455, 1.0f);
    df_0 _S457 = x2A_1(t_0, _S445);
    df_0 _S458 = twice_0(a2_0);
    thread df_0 _S459 = _S457;
    thread df_0 _S460 = _S458;
    df_0 _S461 = x2B_0(&_S459, &_S460);
    thread df_0 _S462 = _S461;
    df_0 _S463 = x2A_0(&_S462, t_0);
    thread df_0 _S464 = _S463;
    df_0 _S465 = x2B_0(&_S464, a1_0);
    thread df_0 _S466 = _S456;
    thread df_0 _S467 = _S465;
    Sloped_0 _S468 = sloped_0(&_S466, &_S467);
    return _S468;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_6)
{
    thread df_0 _S469 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S470 = x2A_0(&_S469, x_6);
    df_0 _S471 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S472 = _S470;
    thread df_0 _S473 = _S471;
    df_0 _S474 = x2B_0(&_S472, &_S473);
    thread df_0 _S475 = _S474;
    df_0 _S476 = x2A_0(&_S475, x_6);
    df_0 _S477 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S478 = _S476;
    thread df_0 _S479 = _S477;
    df_0 _S480 = x2B_0(&_S478, &_S479);
    thread df_0 _S481 = _S480;
    df_0 _S482 = x2A_0(&_S481, x_6);
    df_0 _S483 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S484 = _S482;
    thread df_0 _S485 = _S483;
    df_0 _S486 = x2B_0(&_S484, &_S485);
    thread df_0 _S487 = _S486;
    df_0 _S488 = x2A_0(&_S487, x_6);
    df_0 _S489 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S490 = _S488;
    thread df_0 _S491 = _S489;
    df_0 _S492 = x2B_0(&_S490, &_S491);
    thread df_0 _S493 = _S492;
    df_0 _S494 = x2A_0(&_S493, x_6);
    thread df_0 _S495 = _S494;
    df_0 _S496 = x2B_1(&_S495, 0.5f);
    thread df_0 _S497 = _S496;
    df_0 _S498 = x2A_0(&_S497, x_6);
    thread df_0 _S499 = _S498;
    df_0 _S500 = x2B_1(&_S499, 1.0f);
    thread df_0 _S501 = _S500;
    df_0 _S502 = x2A_0(&_S501, x_6);
    df_0 grown_0 = _S502;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S503 = grown_0;
        df_0 _S504 = twice_0(&_S503);
        thread df_0 _S505 = grown_0;
        thread df_0 _S506 = grown_0;
        df_0 _S507 = x2A_0(&_S505, &_S506);
        thread df_0 _S508 = _S504;
        thread df_0 _S509 = _S507;
        df_0 _S510 = x2B_0(&_S508, &_S509);
        int _S511 = k_4 + int(1);
        grown_0 = _S510;
        k_4 = _S511;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_7)
{
    float _S512 = x_7->hi_0;
    if((x_7->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S513 = floor(min(_S512, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S514 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S515 = x2A_1(&_S514, _S513);
    thread df_0 _S516 = _S515;
    df_0 _S517 = x2D_0(x_7, &_S516);
    thread df_0 _S518 = _S517;
    df_0 _S519 = scaled_0(&_S518, 0.125f);
    thread df_0 _S520 = _S519;
    df_0 _S521 = small_exp_minus_1_0(&_S520);
    thread df_0 _S522 = _S521;
    df_0 _S523 = x2B_1(&_S522, 1.0f);
    float _S524 = power_of_two_0(int(_S513));
    thread df_0 _S525 = _S523;
    df_0 _S526 = scaled_0(&_S525, _S524);
    return _S526;
}

df_0 log_of_0(const df_0 thread* x_8)
{
    float _S527 = log(x_8->hi_0);
    thread df_0 _S528 = wide_0(- _S527);
    df_0 _S529 = exp_of_0(&_S528);
    thread df_0 _S530 = _S529;
    df_0 _S531 = x2A_0(x_8, &_S530);
    thread df_0 _S532 = _S531;
    df_0 _S533 = x2D_1(&_S532, 1.0f);
    df_0 _S534 = wide_0(_S527);
    thread df_0 _S535 = _S533;
    thread df_0 _S536 = _S533;
    df_0 _S537 = x2A_0(&_S535, &_S536);
    thread df_0 _S538 = _S537;
    df_0 _S539 = half_of_0(&_S538);
    thread df_0 _S540 = _S533;
    thread df_0 _S541 = _S539;
    df_0 _S542 = x2D_0(&_S540, &_S541);
    thread df_0 _S543 = _S534;
    thread df_0 _S544 = _S542;
    df_0 _S545 = x2B_0(&_S543, &_S544);
    return _S545;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_1)
{
    df_0 _S546 = x2B_1(t_1, 1.0f);
    thread df_0 _S547 = _S546;
    df_0 _S548 = root_of_0(&_S547);
    thread df_0 _S549 = _S548;
    df_0 _S550 = x2B_0(root_1, &_S549);
    thread df_0 _S551 = _S550;
    df_0 _S552 = log_of_0(&_S551);
    return _S552;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S553 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S554 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S555 = _S553;
        Sloped_0 _S556 = series_0(&_S554, &_S555, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S556;
    }
    df_0 _S557 = root_of_0(t_2);
    thread df_0 _S558 = _S557;
    df_0 _S559 = asinh_of_0(t_2, &_S558);
    thread df_0 _S560 = _S559;
    thread df_0 _S561 = _S557;
    df_0 _S562 = _0(&_S560, &_S561);
    df_0 _S563 = wide_0(1.0f);
    df_0 _S564 = x2B_1(t_2, 1.0f);
    thread df_0 _S565 = _S564;
    df_0 _S566 = root_of_0(&_S565);
    thread df_0 _S567 = _S563;
    thread df_0 _S568 = _S566;
    df_0 _S569 = _0(&_S567, &_S568);
    thread df_0 _S570 = _S569;
    thread df_0 _S571 = _S562;
    df_0 _S572 = x2D_0(&_S570, &_S571);
    df_0 _S573 = twice_0(t_2);
    thread df_0 _S574 = _S572;
    thread df_0 _S575 = _S573;
    df_0 _S576 = _0(&_S574, &_S575);
    thread df_0 _S577 = _S562;
    thread df_0 _S578 = _S576;
    Sloped_0 _S579 = sloped_0(&_S577, &_S578);
    return _S579;
}

[[kernel]] void lorentz_squared_distance_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_cotangent_11 [[buffer(3)]], float device* entryPointParams_left_bar_3 [[buffer(4)]], float device* entryPointParams_right_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_11 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_1 = entryPointParams_11;
    (&kernelContext_9)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_9)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_9)->entryPointParams_cotangent_1 = entryPointParams_cotangent_11;
    (&kernelContext_9)->entryPointParams_left_bar_1 = entryPointParams_left_bar_3;
    (&kernelContext_9)->entryPointParams_right_bar_1 = entryPointParams_right_bar_3;
    (&kernelContext_9)->entryPointParams_status_1 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_9)->parts_0 = &parts_2;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_11->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S580 = block_count_0(&entryPointParams_11->p_1);
        if(block_3 < _S580)
        {
        }
        else
        {
            break;
        }
        Site_0 _S581 = space_site_of_0(&entryPointParams_11->p_1, block_3, invocation_4.x);
        Lie_0 _S582 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S583 = _S581;
        thread Lie_0 _S584 = _S582;
        thread float device* _S585;
        Sheet_0 _S586 = sheet_of_0(&entryPointParams_11->p_1, &_S583, (&kernelContext_9)->entryPointParams_left_1, &_S584, (&kernelContext_9)->entryPointParams_status_1, &_S585, &kernelContext_9);
        float device* _S587 = _S585;
        Lie_0 _S588 = y_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S589 = _S581;
        thread Lie_0 _S590 = _S588;
        thread float device* _S591;
        Sheet_0 _S592 = sheet_of_0(&entryPointParams_11->p_1, &_S589, (&kernelContext_9)->entryPointParams_right_1, &_S590, (&kernelContext_9)->entryPointParams_status_1, &_S591, &kernelContext_9);
        float device* _S593 = _S591;
        thread Site_0 _S594 = _S581;
        thread Sheet_0 _S595 = _S586;
        thread Sheet_0 _S596 = _S592;
        Between_0 _S597 = between_0(&entryPointParams_11->p_1, &_S594, &_S595, _S587, &_S596, _S591, &kernelContext_9);
        Lie_0 _S598 = cotangent_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S599 = _S581;
        thread Lie_0 _S600 = _S598;
        df_0 _S601 = number_of_0(&_S599, (&kernelContext_9)->entryPointParams_cotangent_1, &_S600, (&kernelContext_9)->entryPointParams_status_1);
        thread df_0 _S602 = _S601;
        df_0 _S603 = scaled_0(&_S602, 4.0f);
        df_0 _S604 = c_of_0(&entryPointParams_11->p_1);
        thread df_0 _S605 = _S603;
        thread df_0 _S606 = _S604;
        df_0 _S607 = _0(&_S605, &_S606);
        thread df_0 _S608 = _S597.square_1;
        Sloped_0 _S609 = asinhc_0(&_S608);
        thread df_0 _S610 = _S607;
        thread df_0 _S611 = _S609.value_13;
        df_0 _S612 = x2A_0(&_S610, &_S611);
        thread Between_0 _S613 = _S597;
        df_0 _S614 = Between_cosh_half_0(&_S613);
        thread df_0 _S615 = _S612;
        thread df_0 _S616 = _S614;
        df_0 _S617 = _0(&_S615, &_S616);
        thread Sheet_0 _S618 = _S586;
        thread Sheet_0 _S619 = _S592;
        thread Between_0 _S620 = _S597;
        thread df_0 _S621 = _S617;
        Slope_0 _S622 = slope_of_0(&entryPointParams_11->p_1, &_S618, _S587, &_S619, _S593, &_S620, &_S621);
        thread Site_0 _S623 = _S581;
        thread Sheet_0 _S624 = _S586;
        thread Sheet_0 _S625 = _S592;
        thread Slope_0 _S626 = _S622;
        put_distance_0((&kernelContext_9)->entryPointParams_left_bar_1, (&kernelContext_9)->entryPointParams_right_bar_1, &entryPointParams_11->p_1, &_S623, &_S624, _S587, &_S625, _S593, &_S626);
        uint _S627 = (_S586.clipped_0) | (_S592.clipped_0);
        thread Site_0 _S628 = _S581;
        refuse_clipped_0(&entryPointParams_11->p_1, &_S628, (&kernelContext_9)->entryPointParams_status_1, _S627);
        block_3 = block_3 + entryPointParams_11->p_1.groups_0;
    }
    return;
}

[[kernel]] void lorentz_distance0_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_cotangent_12 [[buffer(2)]], float device* entryPointParams_point_bar_5 [[buffer(3)]], atomic<uint> device* entryPointParams_status_12 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_2 = entryPointParams_12;
    (&kernelContext_10)->entryPointParams_point_0 = entryPointParams_point_5;
    (&kernelContext_10)->entryPointParams_cotangent_2 = entryPointParams_cotangent_12;
    (&kernelContext_10)->entryPointParams_point_bar_0 = entryPointParams_point_bar_5;
    (&kernelContext_10)->entryPointParams_status_2 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_10)->parts_0 = &parts_3;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_12->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S629 = block_count_0(&entryPointParams_12->p_2);
        if(block_4 < _S629)
        {
        }
        else
        {
            break;
        }
        Site_0 _S630 = space_site_of_0(&entryPointParams_12->p_2, block_4, invocation_5.x);
        Lie_0 _S631 = x_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S632 = _S630;
        thread Lie_0 _S633 = _S631;
        thread float device* _S634;
        Sheet_0 _S635 = sheet_of_0(&entryPointParams_12->p_2, &_S632, (&kernelContext_10)->entryPointParams_point_0, &_S633, (&kernelContext_10)->entryPointParams_status_2, &_S634, &kernelContext_10);
        float device* _S636 = _S634;
        Lie_0 _S637 = cotangent_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S638 = _S630;
        thread Lie_0 _S639 = _S637;
        df_0 _S640 = number_of_0(&_S638, (&kernelContext_10)->entryPointParams_cotangent_2, &_S639, (&kernelContext_10)->entryPointParams_status_2);
        thread df_0 _S641 = _S635.length_0;
        bool _S642 = is_zero_0(&_S641);
        df_0 _S643;
        if(_S642)
        {
            _S643 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S644 = _S640;
            thread df_0 _S645 = _S635.cosh_0;
            df_0 _S646 = _0(&_S644, &_S645);
            thread df_0 _S647 = _S646;
            thread df_0 _S648 = _S635.length_0;
            df_0 _S649 = _0(&_S647, &_S648);
            _S643 = _S649;
        }
        uint i_3 = _S630.lane_0;
        for(;;)
        {
            if(i_3 < (_S630.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S650 = i_3 + 1U;
            uint _S651 = _S635.row_5.base_0 + i_3 * _S635.row_5.step_2;
            thread df_0 value_15 = wide_0(_S636[_S651]);
            if((_S635.row_5.low_0) != 0U)
            {
                (&value_15)->lo_0 = _S636[_S651 + _S635.row_5.low_0];
            }
            bool _S652;
            if((_S635.row_5.scale_0.hi_0) == 1.0f)
            {
                _S652 = (_S635.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S652 = false;
            }
            df_0 _S653;
            if(_S652)
            {
                _S653 = value_15;
            }
            else
            {
                thread df_0 _S654 = _S635.row_5.scale_0;
                thread df_0 _S655 = value_15;
                df_0 _S656 = x2A_0(&_S654, &_S655);
                _S653 = _S656;
            }
            thread df_0 _S657 = _S643;
            thread df_0 _S658 = _S653;
            df_0 _S659 = x2A_0(&_S657, &_S658);
            thread Site_0 _S660 = _S630;
            thread df_0 _S661 = _S659;
            put_bar_0((&kernelContext_10)->entryPointParams_point_bar_0, &entryPointParams_12->p_2, &_S660, 0U, _S650, &_S661);
            i_3 = i_3 + entryPointParams_12->p_2.lanes_0;
        }
        thread Site_0 _S662 = _S630;
        put_no_time_0((&kernelContext_10)->entryPointParams_point_bar_0, &entryPointParams_12->p_2, &_S662, 0U);
        thread Site_0 _S663 = _S630;
        refuse_clipped_0(&entryPointParams_12->p_2, &_S663, (&kernelContext_10)->entryPointParams_status_2, _S635.clipped_0);
        block_4 = block_4 + entryPointParams_12->p_2.groups_0;
    }
    return;
}

Sheet_0 origin_of_0(const Site_0 thread* site_18, float device* data_4, const Lie_0 thread* lie_5, float device* thread* _S664)
{
    thread Sheet_0 x_9;
    thread float device* _S665;
    Row_0 _S666 = space_of_0(site_18, data_4, lie_5, &_S665);
    (&x_9)->row_5 = _S666;
    df_0 _S667 = wide_0(0.0f);
    (&(&x_9)->row_5)->scale_0 = _S667;
    (&x_9)->length_0 = _S667;
    (&x_9)->square_0 = _S667;
    df_0 _S668 = wide_0(1.0f);
    (&x_9)->cosh_0 = _S668;
    (&x_9)->time_0 = _S668;
    (&x_9)->shortened_0 = 0U;
    (&x_9)->clipped_0 = 0U;
    *_S664 = _S665;
    return x_9;
}

df_0 dot_of_0(const Ball_0 constant* p_27, const Site_0 thread* site_19, const Row_0 thread* x_10, float device* x_data_0, const Row_0 thread* y_5, float device* y_data_0, KernelContext_0 thread* kernelContext_11)
{
    thread array<df_0, int(1)> sums_6;
    sums_6[int(0)] = wide_0(0.0f);
    uint i_4 = site_19->lane_0;
    for(;;)
    {
        if(i_4 < (site_19->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S669 = sums_6[int(0)];
        uint _S670 = x_10->base_0 + i_4 * x_10->step_2;
        thread df_0 value_16 = wide_0(x_data_0[_S670]);
        uint _S671 = x_10->low_0;
        if((x_10->low_0) != 0U)
        {
            (&value_16)->lo_0 = x_data_0[_S670 + _S671];
        }
        bool _S672;
        if(((&x_10->scale_0)->hi_0) == 1.0f)
        {
            _S672 = ((&x_10->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S672 = false;
        }
        df_0 _S673;
        if(_S672)
        {
            _S673 = value_16;
        }
        else
        {
            thread df_0 _S674 = value_16;
            df_0 _S675 = x2A_0(&x_10->scale_0, &_S674);
            _S673 = _S675;
        }
        uint _S676 = y_5->base_0 + i_4 * y_5->step_2;
        thread df_0 value_17 = wide_0(y_data_0[_S676]);
        uint _S677 = y_5->low_0;
        if((y_5->low_0) != 0U)
        {
            (&value_17)->lo_0 = y_data_0[_S676 + _S677];
        }
        bool _S678;
        if(((&y_5->scale_0)->hi_0) == 1.0f)
        {
            _S678 = ((&y_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S678 = false;
        }
        df_0 _S679;
        if(_S678)
        {
            _S679 = value_17;
        }
        else
        {
            thread df_0 _S680 = value_17;
            df_0 _S681 = x2A_0(&y_5->scale_0, &_S680);
            _S679 = _S681;
        }
        thread df_0 _S682 = _S673;
        thread df_0 _S683 = _S679;
        df_0 _S684 = x2A_0(&_S682, &_S683);
        thread df_0 _S685 = _S669;
        thread df_0 _S686 = _S684;
        df_0 _S687 = x2B_0(&_S685, &_S686);
        sums_6[int(0)] = _S687;
        i_4 = i_4 + p_27->lanes_0;
    }
    join_2(p_27->lanes_0, site_19, &sums_6, kernelContext_11);
    return sums_6[int(0)];
}

struct Reach_0
{
    Row_0 row_6;
    df_0 square_2;
    df_0 dot_1;
};

Reach_0 stretch_of_0(const Ball_0 constant* p_28, const Site_0 thread* site_20, const Sheet_0 thread* x_11, float device* x_row_data_4, float device* data_5, const Lie_0 thread* lie_6, atomic<uint> device* status_5, float device* thread* _S688, KernelContext_0 thread* kernelContext_12)
{
    thread Reach_0 reach_4;
    thread float device* _S689;
    Row_0 _S690 = space_of_0(site_20, data_5, lie_6, &_S689);
    float device* reach_row_data_0 = _S689;
    (&reach_4)->row_6 = _S690;
    thread Row_0 _S691 = _S690;
    Squares_0 _S692 = squares_of_0(p_28, site_20, &_S691, _S689, status_5, kernelContext_12);
    thread Squares_0 _S693 = _S692;
    float _S694 = Squares_unit_0(&_S693);
    (&(&reach_4)->row_6)->scale_0 = wide_0(_S694);
    thread Row_0 _S695 = (&reach_4)->row_6;
    df_0 _S696 = dot_of_0(p_28, site_20, &x_11->row_5, x_row_data_4, &_S695, reach_row_data_0, kernelContext_12);
    (&reach_4)->dot_1 = _S696;
    df_0 _S697;
    if(((&x_11->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S697 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S698 = (&reach_4)->dot_1;
        df_0 _S699 = _0(&_S698, &x_11->square_0);
        _S697 = _S699;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = wide_0(0.0f);
    uint i_5 = site_20->lane_0;
    for(;;)
    {
        if(i_5 < (site_20->columns_0))
        {
        }
        else
        {
            break;
        }
        Row_0 _S700 = (&reach_4)->row_6;
        uint _S701 = _S700.base_0 + i_5 * _S700.step_2;
        thread df_0 value_18 = wide_0(reach_row_data_0[_S701]);
        if((_S700.low_0) != 0U)
        {
            (&value_18)->lo_0 = reach_row_data_0[_S701 + _S700.low_0];
        }
        bool _S702;
        if((_S700.scale_0.hi_0) == 1.0f)
        {
            _S702 = (_S700.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S702 = false;
        }
        df_0 _S703;
        if(_S702)
        {
            _S703 = value_18;
        }
        else
        {
            thread df_0 _S704 = _S700.scale_0;
            thread df_0 _S705 = value_18;
            df_0 _S706 = x2A_0(&_S704, &_S705);
            _S703 = _S706;
        }
        uint _S707 = (&x_11->row_5)->base_0 + i_5 * (&x_11->row_5)->step_2;
        thread df_0 value_19 = wide_0(x_row_data_4[_S707]);
        uint _S708 = (&x_11->row_5)->low_0;
        if(((&x_11->row_5)->low_0) != 0U)
        {
            (&value_19)->lo_0 = x_row_data_4[_S707 + _S708];
        }
        bool _S709;
        if(((&(&x_11->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S709 = ((&(&x_11->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S709 = false;
        }
        df_0 _S710;
        if(_S709)
        {
            _S710 = value_19;
        }
        else
        {
            thread df_0 _S711 = value_19;
            df_0 _S712 = x2A_0(&(&x_11->row_5)->scale_0, &_S711);
            _S710 = _S712;
        }
        thread df_0 _S713 = _S697;
        thread df_0 _S714 = _S710;
        df_0 _S715 = x2A_0(&_S713, &_S714);
        thread df_0 _S716 = _S703;
        thread df_0 _S717 = _S715;
        df_0 _S718 = x2D_0(&_S716, &_S717);
        thread df_0 _S719 = _S718;
        thread df_0 _S720 = _S718;
        df_0 _S721 = x2A_0(&_S719, &_S720);
        thread df_0 _S722 = across_1[int(0)];
        thread df_0 _S723 = _S721;
        df_0 _S724 = x2B_0(&_S722, &_S723);
        across_1[int(0)] = _S724;
        i_5 = i_5 + p_28->lanes_0;
    }
    join_2(p_28->lanes_0, site_20, &across_1, kernelContext_12);
    df_0 _S725 = c_of_0(p_28);
    thread df_0 _S726 = _S725;
    df_0 _S727 = x2A_0(&_S726, &x_11->square_0);
    thread df_0 _S728 = _S727;
    df_0 _S729 = x2B_1(&_S728, 1.0f);
    thread Squares_0 _S730 = _S692;
    df_0 _S731 = Squares_total_0(&_S730);
    thread df_0 _S732 = _S731;
    thread df_0 _S733 = _S729;
    df_0 _S734 = _0(&_S732, &_S733);
    thread df_0 _S735 = _S727;
    thread df_0 _S736 = _S729;
    df_0 _S737 = _0(&_S735, &_S736);
    thread df_0 _S738 = across_1[int(0)];
    thread df_0 _S739 = _S737;
    df_0 _S740 = x2A_0(&_S738, &_S739);
    thread df_0 _S741 = _S734;
    thread df_0 _S742 = _S740;
    df_0 _S743 = x2B_0(&_S741, &_S742);
    (&reach_4)->square_2 = _S743;
    *_S688 = reach_row_data_0;
    return reach_4;
}

Reach_0 reach_of_0(const Ball_0 constant* p_29, const Site_0 thread* site_21, const Sheet_0 thread* x_12, float device* x_row_data_5, float device* data_6, const Lie_0 thread* lie_7, atomic<uint> device* status_6, float device* thread* _S744, KernelContext_0 thread* kernelContext_13)
{
    thread float device* _S745;
    Reach_0 _S746 = stretch_of_0(p_29, site_21, x_12, x_row_data_5, data_6, lie_7, status_6, &_S745, kernelContext_13);
    float device* reach_row_data_1 = _S745;
    thread Reach_0 reach_5 = _S746;
    df_0 _S747 = root_c_of_0(p_29);
    thread df_0 _S748 = (&reach_5)->square_2;
    df_0 _S749 = root_of_0(&_S748);
    thread df_0 _S750 = _S747;
    thread df_0 _S751 = _S749;
    df_0 _S752 = x2A_0(&_S750, &_S751);
    bool _S753;
    if(((&(&(&reach_5)->row_6)->scale_0)->hi_0) != 1.0f)
    {
        _S753 = true;
    }
    else
    {
        _S753 = (_S752.hi_0) > 80.0f;
    }
    if(_S753)
    {
        thread df_0 _S754 = wide_0(80.0f);
        thread df_0 _S755 = _S752;
        df_0 _S756 = _0(&_S754, &_S755);
        thread df_0 _S757 = (&(&reach_5)->row_6)->scale_0;
        thread df_0 _S758 = _S756;
        df_0 _S759 = x2A_0(&_S757, &_S758);
        (&(&reach_5)->row_6)->scale_0 = _S759;
        thread df_0 _S760 = (&reach_5)->dot_1;
        thread df_0 _S761 = _S756;
        df_0 _S762 = x2A_0(&_S760, &_S761);
        (&reach_5)->dot_1 = _S762;
        df_0 _S763 = wide_0(6400.0f);
        df_0 _S764 = c_of_0(p_29);
        thread df_0 _S765 = _S763;
        thread df_0 _S766 = _S764;
        df_0 _S767 = _0(&_S765, &_S766);
        (&reach_5)->square_2 = _S767;
    }
    *_S744 = reach_row_data_1;
    return reach_5;
}

void refuse_time_0(const Site_0 thread* site_22, float device* data_7, const Lie_0 thread* lie_8, atomic<uint> device* status_7)
{
    bool _S768 = Site_is_first_0(site_22);
    bool _S769;
    if(_S768)
    {
        _S769 = is_bad_0(data_7[lie_8->offset_0 + site_22->row_0 * lie_8->stride_0]);
    }
    else
    {
        _S769 = false;
    }
    if(_S769)
    {
        report_fault_0(status_7, site_22->row_0);
    }
    return;
}

struct Whole_0
{
    df_0 time_1;
    Row_0 space_0;
};

Whole_0 whole_of_0(const Site_0 thread* site_23, float device* data_8, const Lie_0 thread* lie_9, float device* thread* _S770)
{
    thread Whole_0 whole_0;
    (&whole_0)->time_1 = wide_0(data_8[lie_9->offset_0 + site_23->row_0 * lie_9->stride_0]);
    thread float device* _S771;
    Row_0 _S772 = space_of_0(site_23, data_8, lie_9, &_S771);
    (&whole_0)->space_0 = _S772;
    *_S770 = _S771;
    return whole_0;
}

Sloped_0 sinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S773 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S774 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S775 = _S773;
        Sloped_0 _S776 = series_0(&_S774, &_S775, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
        return _S776;
    }
    df_0 _S777 = root_of_0(t_3);
    thread df_0 _S778 = _S777;
    df_0 _S779 = exp_of_0(&_S778);
    thread df_0 _S780 = wide_0(1.0f);
    thread df_0 _S781 = _S779;
    df_0 _S782 = _0(&_S780, &_S781);
    thread df_0 _S783 = _S779;
    thread df_0 _S784 = _S782;
    df_0 _S785 = x2D_0(&_S783, &_S784);
    thread df_0 _S786 = _S785;
    df_0 _S787 = half_of_0(&_S786);
    thread df_0 _S788 = _S787;
    thread df_0 _S789 = _S777;
    df_0 _S790 = _0(&_S788, &_S789);
    thread df_0 _S791 = _S779;
    thread df_0 _S792 = _S782;
    df_0 _S793 = x2B_0(&_S791, &_S792);
    thread df_0 _S794 = _S793;
    df_0 _S795 = half_of_0(&_S794);
    thread df_0 _S796 = _S795;
    thread df_0 _S797 = _S790;
    df_0 _S798 = x2D_0(&_S796, &_S797);
    df_0 _S799 = twice_0(t_3);
    thread df_0 _S800 = _S798;
    thread df_0 _S801 = _S799;
    df_0 _S802 = _0(&_S800, &_S801);
    thread df_0 _S803 = _S790;
    thread df_0 _S804 = _S802;
    Sloped_0 _S805 = sloped_0(&_S803, &_S804);
    return _S805;
}

[[kernel]] void lorentz_exp0_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_tangent_2 [[buffer(1)]], float device* entryPointParams_cotangent_13 [[buffer(2)]], float device* entryPointParams_tangent_bar_2 [[buffer(3)]], atomic<uint> device* entryPointParams_status_13 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_3 = entryPointParams_13;
    (&kernelContext_14)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_14)->entryPointParams_cotangent_3 = entryPointParams_cotangent_13;
    (&kernelContext_14)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_2;
    (&kernelContext_14)->entryPointParams_status_3 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_14)->parts_0 = &parts_4;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_13->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S806 = block_count_0(&entryPointParams_13->p_3);
        if(block_5 < _S806)
        {
        }
        else
        {
            break;
        }
        Site_0 _S807 = space_site_of_0(&entryPointParams_13->p_3, block_5, invocation_6.x);
        Lie_0 _S808 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S809 = _S807;
        thread Lie_0 _S810 = _S808;
        thread float device* _S811;
        Sheet_0 _S812 = origin_of_0(&_S809, (&kernelContext_14)->entryPointParams_tangent_0, &_S810, &_S811);
        Lie_0 _S813 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S814 = _S807;
        thread Sheet_0 _S815 = _S812;
        thread Lie_0 _S816 = _S813;
        thread float device* _S817;
        Reach_0 _S818 = reach_of_0(&entryPointParams_13->p_3, &_S814, &_S815, _S811, (&kernelContext_14)->entryPointParams_tangent_0, &_S816, (&kernelContext_14)->entryPointParams_status_3, &_S817, &kernelContext_14);
        float device* _S819 = _S817;
        Lie_0 _S820 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S821 = _S807;
        thread Lie_0 _S822 = _S820;
        refuse_time_0(&_S821, (&kernelContext_14)->entryPointParams_tangent_0, &_S822, (&kernelContext_14)->entryPointParams_status_3);
        Lie_0 _S823 = cotangent_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S824 = _S807;
        thread Lie_0 _S825 = _S823;
        thread float device* _S826;
        Whole_0 _S827 = whole_of_0(&_S824, (&kernelContext_14)->entryPointParams_cotangent_3, &_S825, &_S826);
        float device* _S828 = _S826;
        df_0 _S829 = c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S830 = _S829;
        thread df_0 _S831 = _S818.square_2;
        df_0 _S832 = x2A_0(&_S830, &_S831);
        thread df_0 _S833 = _S832;
        Sloped_0 _S834 = sinhc_0(&_S833);
        thread df_0 _S835 = _S832;
        df_0 _S836 = root_of_0(&_S835);
        thread df_0 _S837 = _S836;
        thread df_0 _S838 = _S834.value_13;
        df_0 _S839 = x2A_0(&_S837, &_S838);
        df_0 _S840;
        if((_S839.hi_0) > 1.099511627776e+12f)
        {
            _S840 = _S839;
        }
        else
        {
            thread df_0 _S841 = _S839;
            thread df_0 _S842 = _S839;
            df_0 _S843 = x2A_0(&_S841, &_S842);
            thread df_0 _S844 = _S843;
            df_0 _S845 = x2B_1(&_S844, 1.0f);
            thread df_0 _S846 = _S845;
            df_0 _S847 = root_of_0(&_S846);
            _S840 = _S847;
        }
        df_0 _S848 = root_c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S849 = _S827.time_1;
        thread df_0 _S850 = _S848;
        df_0 _S851 = x2A_0(&_S849, &_S850);
        thread df_0 _S852 = _S834.value_13;
        thread df_0 _S853 = _S840;
        df_0 _S854 = _0(&_S852, &_S853);
        thread df_0 _S855 = _S851;
        thread df_0 _S856 = _S854;
        df_0 _S857 = x2A_0(&_S855, &_S856);
        thread Site_0 _S858 = _S807;
        thread Row_0 _S859 = _S818.row_6;
        thread Row_0 _S860 = _S827.space_0;
        df_0 _S861 = dot_of_0(&entryPointParams_13->p_3, &_S858, &_S859, _S819, &_S860, _S828, &kernelContext_14);
        thread df_0 _S862 = _S857;
        thread df_0 _S863 = _S818.square_2;
        df_0 _S864 = x2A_0(&_S862, &_S863);
        thread df_0 _S865 = _S861;
        thread df_0 _S866 = _S864;
        df_0 _S867 = x2B_0(&_S865, &_S866);
        thread df_0 _S868 = _S834.value_13;
        thread df_0 _S869 = _S857;
        df_0 _S870 = x2A_0(&_S868, &_S869);
        thread df_0 _S871 = _S829;
        thread df_0 _S872 = _S834.slope_2;
        df_0 _S873 = x2A_0(&_S871, &_S872);
        thread df_0 _S874 = _S873;
        thread df_0 _S875 = _S867;
        df_0 _S876 = x2A_0(&_S874, &_S875);
        thread df_0 _S877 = _S876;
        df_0 _S878 = twice_0(&_S877);
        thread df_0 _S879 = _S870;
        thread df_0 _S880 = _S878;
        df_0 _S881 = x2B_0(&_S879, &_S880);
        uint i_6 = _S807.lane_0;
        for(;;)
        {
            if(i_6 < (_S807.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S882 = i_6 + 1U;
            uint _S883 = _S827.space_0.base_0 + i_6 * _S827.space_0.step_2;
            thread df_0 value_20 = wide_0(_S828[_S883]);
            if((_S827.space_0.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S828[_S883 + _S827.space_0.low_0];
            }
            bool _S884;
            if((_S827.space_0.scale_0.hi_0) == 1.0f)
            {
                _S884 = (_S827.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S884 = false;
            }
            df_0 _S885;
            if(_S884)
            {
                _S885 = value_20;
            }
            else
            {
                thread df_0 _S886 = _S827.space_0.scale_0;
                thread df_0 _S887 = value_20;
                df_0 _S888 = x2A_0(&_S886, &_S887);
                _S885 = _S888;
            }
            thread df_0 _S889 = _S834.value_13;
            thread df_0 _S890 = _S885;
            df_0 _S891 = x2A_0(&_S889, &_S890);
            uint _S892 = _S818.row_6.base_0 + i_6 * _S818.row_6.step_2;
            thread df_0 value_21 = wide_0(_S819[_S892]);
            if((_S818.row_6.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S819[_S892 + _S818.row_6.low_0];
            }
            bool _S893;
            if((_S818.row_6.scale_0.hi_0) == 1.0f)
            {
                _S893 = (_S818.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S893 = false;
            }
            df_0 _S894;
            if(_S893)
            {
                _S894 = value_21;
            }
            else
            {
                thread df_0 _S895 = _S818.row_6.scale_0;
                thread df_0 _S896 = value_21;
                df_0 _S897 = x2A_0(&_S895, &_S896);
                _S894 = _S897;
            }
            thread df_0 _S898 = _S881;
            thread df_0 _S899 = _S894;
            df_0 _S900 = x2A_0(&_S898, &_S899);
            thread df_0 _S901 = _S891;
            thread df_0 _S902 = _S900;
            df_0 _S903 = x2B_0(&_S901, &_S902);
            thread df_0 _S904 = _S818.row_6.scale_0;
            thread df_0 _S905 = _S903;
            df_0 _S906 = x2A_0(&_S904, &_S905);
            thread Site_0 _S907 = _S807;
            thread df_0 _S908 = _S906;
            put_bar_0((&kernelContext_14)->entryPointParams_tangent_bar_0, &entryPointParams_13->p_3, &_S907, 0U, _S882, &_S908);
            i_6 = i_6 + entryPointParams_13->p_3.lanes_0;
        }
        thread Site_0 _S909 = _S807;
        put_no_time_0((&kernelContext_14)->entryPointParams_tangent_bar_0, &entryPointParams_13->p_3, &_S909, 0U);
        block_5 = block_5 + entryPointParams_13->p_3.groups_0;
    }
    return;
}

void put_radial_0(float device* x_bar_1, const Ball_0 constant* p_30, const Site_0 thread* site_24, const Row_0 thread* x_13, float device* x_data_1, const Row_0 thread* cotangent_0, float device* cotangent_data_0, const df_0 thread* factor_0, const df_0 thread* along_0)
{
    uint i_7 = site_24->lane_0;
    for(;;)
    {
        if(i_7 < (site_24->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S910 = i_7 + 1U;
        uint _S911 = cotangent_0->base_0 + i_7 * cotangent_0->step_2;
        thread df_0 value_22 = wide_0(cotangent_data_0[_S911]);
        uint _S912 = cotangent_0->low_0;
        if((cotangent_0->low_0) != 0U)
        {
            (&value_22)->lo_0 = cotangent_data_0[_S911 + _S912];
        }
        bool _S913;
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S913 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S913 = false;
        }
        df_0 _S914;
        if(_S913)
        {
            _S914 = value_22;
        }
        else
        {
            thread df_0 _S915 = value_22;
            df_0 _S916 = x2A_0(&cotangent_0->scale_0, &_S915);
            _S914 = _S916;
        }
        thread df_0 _S917 = _S914;
        df_0 _S918 = x2A_0(factor_0, &_S917);
        uint _S919 = x_13->base_0 + i_7 * x_13->step_2;
        thread df_0 value_23 = wide_0(x_data_1[_S919]);
        uint _S920 = x_13->low_0;
        if((x_13->low_0) != 0U)
        {
            (&value_23)->lo_0 = x_data_1[_S919 + _S920];
        }
        bool _S921;
        if(((&x_13->scale_0)->hi_0) == 1.0f)
        {
            _S921 = ((&x_13->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S921 = false;
        }
        df_0 _S922;
        if(_S921)
        {
            _S922 = value_23;
        }
        else
        {
            thread df_0 _S923 = value_23;
            df_0 _S924 = x2A_0(&x_13->scale_0, &_S923);
            _S922 = _S924;
        }
        thread df_0 _S925 = _S922;
        df_0 _S926 = x2A_0(along_0, &_S925);
        thread df_0 _S927 = _S918;
        thread df_0 _S928 = _S926;
        df_0 _S929 = x2B_0(&_S927, &_S928);
        thread df_0 _S930 = _S929;
        put_bar_0(x_bar_1, p_30, site_24, 0U, _S910, &_S930);
        i_7 = i_7 + p_30->lanes_0;
    }
    put_no_time_0(x_bar_1, p_30, site_24, 0U);
    return;
}

[[kernel]] void lorentz_log0_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_14 [[buffer(0)]], float device* entryPointParams_target_2 [[buffer(1)]], float device* entryPointParams_cotangent_14 [[buffer(2)]], float device* entryPointParams_target_bar_2 [[buffer(3)]], atomic<uint> device* entryPointParams_status_14 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_4 = entryPointParams_14;
    (&kernelContext_15)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_15)->entryPointParams_cotangent_4 = entryPointParams_cotangent_14;
    (&kernelContext_15)->entryPointParams_target_bar_0 = entryPointParams_target_bar_2;
    (&kernelContext_15)->entryPointParams_status_4 = entryPointParams_status_14;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_15)->parts_0 = &parts_5;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_14->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S931 = block_count_0(&entryPointParams_14->p_4);
        if(block_6 < _S931)
        {
        }
        else
        {
            break;
        }
        Site_0 _S932 = space_site_of_0(&entryPointParams_14->p_4, block_6, invocation_7.x);
        Lie_0 _S933 = x_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S934 = _S932;
        thread Lie_0 _S935 = _S933;
        thread float device* _S936;
        Sheet_0 _S937 = sheet_of_0(&entryPointParams_14->p_4, &_S934, (&kernelContext_15)->entryPointParams_target_0, &_S935, (&kernelContext_15)->entryPointParams_status_4, &_S936, &kernelContext_15);
        float device* _S938 = _S936;
        Lie_0 _S939 = cotangent_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S940 = _S932;
        thread Lie_0 _S941 = _S939;
        thread float device* _S942;
        Whole_0 _S943 = whole_of_0(&_S940, (&kernelContext_15)->entryPointParams_cotangent_4, &_S941, &_S942);
        float device* _S944 = _S942;
        df_0 _S945 = c_of_0(&entryPointParams_14->p_4);
        thread df_0 _S946 = _S945;
        thread df_0 _S947 = _S937.square_0;
        df_0 _S948 = x2A_0(&_S946, &_S947);
        thread df_0 _S949 = _S948;
        Sloped_0 _S950 = asinhc_0(&_S949);
        df_0 _S951 = c_of_0(&entryPointParams_14->p_4);
        thread df_0 _S952 = _S951;
        thread df_0 _S953 = _S950.slope_2;
        df_0 _S954 = x2A_0(&_S952, &_S953);
        thread Site_0 _S955 = _S932;
        thread Row_0 _S956 = _S937.row_5;
        thread Row_0 _S957 = _S943.space_0;
        df_0 _S958 = dot_of_0(&entryPointParams_14->p_4, &_S955, &_S956, _S938, &_S957, _S942, &kernelContext_15);
        thread df_0 _S959 = _S954;
        thread df_0 _S960 = _S958;
        df_0 _S961 = x2A_0(&_S959, &_S960);
        thread df_0 _S962 = _S961;
        df_0 _S963 = twice_0(&_S962);
        thread Site_0 _S964 = _S932;
        thread Row_0 _S965 = _S937.row_5;
        thread Row_0 _S966 = _S943.space_0;
        thread df_0 _S967 = _S950.value_13;
        thread df_0 _S968 = _S963;
        put_radial_0((&kernelContext_15)->entryPointParams_target_bar_0, &entryPointParams_14->p_4, &_S964, &_S965, _S938, &_S966, _S944, &_S967, &_S968);
        thread Site_0 _S969 = _S932;
        refuse_clipped_0(&entryPointParams_14->p_4, &_S969, (&kernelContext_15)->entryPointParams_status_4, _S937.clipped_0);
        block_6 = block_6 + entryPointParams_14->p_4.groups_0;
    }
    return;
}

df_0 cosh_of_0(const df_0 thread* root_2)
{
    df_0 _S970 = exp_of_0(root_2);
    thread df_0 _S971 = wide_0(1.0f);
    thread df_0 _S972 = _S970;
    df_0 _S973 = _0(&_S971, &_S972);
    thread df_0 _S974 = _S970;
    thread df_0 _S975 = _S973;
    df_0 _S976 = x2B_0(&_S974, &_S975);
    thread df_0 _S977 = _S976;
    df_0 _S978 = half_of_0(&_S977);
    return _S978;
}

int exponent_of_0(float value_24)
{
    return int(((as_type<uint>((value_24))) >> 23U) & 255U) - int(127);
}

struct ExpPull_0
{
    df_0 on_x_2;
    df_0 on_v_0;
    df_0 lift_0;
    df_0 slope_4;
    df_0 per_time_0;
    float power_2;
    Row_0 cotangent_1;
};

df_0 ExpPull_full_0(const ExpPull_0 thread* this_12, float device* this_cotangent_data_0, uint i_8, const df_0 thread* x_14, const df_0 thread* v_0)
{
    uint _S979 = (&this_12->cotangent_1)->base_0 + i_8 * (&this_12->cotangent_1)->step_2;
    thread df_0 value_25 = wide_0(this_cotangent_data_0[_S979]);
    uint _S980 = (&this_12->cotangent_1)->low_0;
    if(((&this_12->cotangent_1)->low_0) != 0U)
    {
        (&value_25)->lo_0 = this_cotangent_data_0[_S979 + _S980];
    }
    bool _S981;
    if(((&(&this_12->cotangent_1)->scale_0)->hi_0) == 1.0f)
    {
        _S981 = ((&(&this_12->cotangent_1)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S981 = false;
    }
    df_0 _S982;
    if(_S981)
    {
        _S982 = value_25;
    }
    else
    {
        thread df_0 _S983 = value_25;
        df_0 _S984 = x2A_0(&(&this_12->cotangent_1)->scale_0, &_S983);
        _S982 = _S984;
    }
    df_0 _S985 = x2A_0(&this_12->on_x_2, x_14);
    df_0 _S986 = x2A_0(&this_12->on_v_0, v_0);
    thread df_0 _S987 = _S985;
    thread df_0 _S988 = _S986;
    df_0 _S989 = x2B_0(&_S987, &_S988);
    thread df_0 _S990 = _S989;
    df_0 _S991 = scaled_0(&_S990, this_12->power_2);
    thread df_0 _S992 = _S991;
    df_0 _S993 = x2A_0(&this_12->per_time_0, &_S992);
    thread df_0 _S994 = _S982;
    thread df_0 _S995 = _S993;
    df_0 _S996 = x2B_0(&_S994, &_S995);
    return _S996;
}

ExpPull_0 exp_pull_0(const Ball_0 constant* p_31, const Site_0 thread* site_25, const Sheet_0 thread* x_15, float device* x_row_data_6, const Reach_0 thread* v_1, float device* v_row_data_0, const Whole_0 thread* cotangent_2, float device* cotangent_space_data_0, float device* thread* _S997, KernelContext_0 thread* kernelContext_16)
{
    uint _S998;
    bool _S999;
    bool _S1000;
    df_0 _S1001;
    df_0 _S1002;
    df_0 _S1003 = c_of_0(p_31);
    thread df_0 _S1004 = _S1003;
    df_0 _S1005 = x2A_0(&_S1004, &v_1->square_2);
    thread df_0 _S1006 = _S1005;
    Sloped_0 _S1007 = sinhc_0(&_S1006);
    thread ExpPull_0 pull_0;
    (&pull_0)->cotangent_1 = cotangent_2->space_0;
    thread df_0 _S1008 = _S1005;
    df_0 _S1009 = root_of_0(&_S1008);
    thread df_0 _S1010 = _S1009;
    df_0 _S1011 = cosh_of_0(&_S1010);
    (&pull_0)->on_x_2 = _S1011;
    (&pull_0)->on_v_0 = _S1007.value_13;
    (&pull_0)->power_2 = power_of_two_0(- clamp(exponent_of_0((&(&pull_0)->on_x_2)->hi_0) + exponent_of_0((&x_15->cosh_0)->hi_0) - int(40), int(0), int(126)));
    df_0 _S1012 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_7;
    sums_7[int(0)] = _S1012;
    sums_7[int(1)] = _S1012;
    uint _S1013 = site_25->lane_0;
    uint i_9 = site_25->lane_0;
    for(;;)
    {
        _S998 = site_25->columns_0;
        if(i_9 < (site_25->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S1014 = (&x_15->row_5)->base_0 + i_9 * (&x_15->row_5)->step_2;
        thread df_0 value_26 = wide_0(x_row_data_6[_S1014]);
        uint _S1015 = (&x_15->row_5)->low_0;
        if(((&x_15->row_5)->low_0) != 0U)
        {
            (&value_26)->lo_0 = x_row_data_6[_S1014 + _S1015];
        }
        if(((&(&x_15->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S999 = ((&(&x_15->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S999 = false;
        }
        if(_S999)
        {
            _S1001 = value_26;
        }
        else
        {
            thread df_0 _S1016 = value_26;
            df_0 _S1017 = x2A_0(&(&x_15->row_5)->scale_0, &_S1016);
            _S1001 = _S1017;
        }
        uint _S1018 = (&v_1->row_6)->base_0 + i_9 * (&v_1->row_6)->step_2;
        thread df_0 value_27 = wide_0(v_row_data_0[_S1018]);
        uint _S1019 = (&v_1->row_6)->low_0;
        if(((&v_1->row_6)->low_0) != 0U)
        {
            (&value_27)->lo_0 = v_row_data_0[_S1018 + _S1019];
        }
        if(((&(&v_1->row_6)->scale_0)->hi_0) == 1.0f)
        {
            _S1000 = ((&(&v_1->row_6)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1000 = false;
        }
        if(_S1000)
        {
            _S1002 = value_27;
        }
        else
        {
            thread df_0 _S1020 = value_27;
            df_0 _S1021 = x2A_0(&(&v_1->row_6)->scale_0, &_S1020);
            _S1002 = _S1021;
        }
        thread df_0 _S1022 = (&pull_0)->on_x_2;
        thread df_0 _S1023 = _S1001;
        df_0 _S1024 = x2A_0(&_S1022, &_S1023);
        thread df_0 _S1025 = (&pull_0)->on_v_0;
        thread df_0 _S1026 = _S1002;
        df_0 _S1027 = x2A_0(&_S1025, &_S1026);
        thread df_0 _S1028 = _S1024;
        thread df_0 _S1029 = _S1027;
        df_0 _S1030 = x2B_0(&_S1028, &_S1029);
        thread df_0 _S1031 = _S1030;
        df_0 _S1032 = scaled_0(&_S1031, (&pull_0)->power_2);
        thread df_0 _S1033 = _S1032;
        thread df_0 _S1034 = _S1032;
        df_0 _S1035 = x2A_0(&_S1033, &_S1034);
        thread df_0 _S1036 = sums_7[int(0)];
        thread df_0 _S1037 = _S1035;
        df_0 _S1038 = x2B_0(&_S1036, &_S1037);
        sums_7[int(0)] = _S1038;
        thread df_0 _S1039 = _S1001;
        thread df_0 _S1040 = _S1002;
        df_0 _S1041 = x2A_0(&_S1039, &_S1040);
        thread df_0 _S1042 = sums_7[int(1)];
        thread df_0 _S1043 = _S1041;
        df_0 _S1044 = x2B_0(&_S1042, &_S1043);
        sums_7[int(1)] = _S1044;
        i_9 = i_9 + p_31->lanes_0;
    }
    uint _S1045 = p_31->lanes_0;
    join_1(p_31->lanes_0, site_25, &sums_7, kernelContext_16);
    df_0 _S1046 = root_c_of_0(p_31);
    thread df_0 _S1047 = _S1046;
    df_0 _S1048 = x2A_0(&cotangent_2->time_1, &_S1047);
    thread df_0 _S1049 = _S1003;
    thread df_0 _S1050 = sums_7[int(0)];
    df_0 _S1051 = x2A_0(&_S1049, &_S1050);
    float _S1052 = (&pull_0)->power_2 * (&pull_0)->power_2;
    thread df_0 _S1053 = _S1051;
    df_0 _S1054 = x2B_1(&_S1053, _S1052);
    thread df_0 _S1055 = _S1054;
    df_0 _S1056 = root_of_0(&_S1055);
    thread df_0 _S1057 = _S1048;
    thread df_0 _S1058 = _S1056;
    df_0 _S1059 = _0(&_S1057, &_S1058);
    (&pull_0)->per_time_0 = _S1059;
    df_0 _S1060 = x2A_0(&x_15->time_0, &x_15->time_0);
    thread df_0 _S1061 = sums_7[int(1)];
    thread df_0 _S1062 = _S1060;
    df_0 _S1063 = _0(&_S1061, &_S1062);
    (&pull_0)->lift_0 = _S1063;
    thread array<df_0, int(2)> along_1;
    along_1[int(0)] = _S1012;
    along_1[int(1)] = _S1012;
    i_9 = _S1013;
    for(;;)
    {
        if(i_9 < _S998)
        {
        }
        else
        {
            break;
        }
        uint _S1064 = (&x_15->row_5)->base_0 + i_9 * (&x_15->row_5)->step_2;
        thread df_0 value_28 = wide_0(x_row_data_6[_S1064]);
        uint _S1065 = (&x_15->row_5)->low_0;
        if(((&x_15->row_5)->low_0) != 0U)
        {
            (&value_28)->lo_0 = x_row_data_6[_S1064 + _S1065];
        }
        if(((&(&x_15->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S999 = ((&(&x_15->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S999 = false;
        }
        if(_S999)
        {
            _S1001 = value_28;
        }
        else
        {
            thread df_0 _S1066 = value_28;
            df_0 _S1067 = x2A_0(&(&x_15->row_5)->scale_0, &_S1066);
            _S1001 = _S1067;
        }
        uint _S1068 = (&v_1->row_6)->base_0 + i_9 * (&v_1->row_6)->step_2;
        thread df_0 value_29 = wide_0(v_row_data_0[_S1068]);
        uint _S1069 = (&v_1->row_6)->low_0;
        if(((&v_1->row_6)->low_0) != 0U)
        {
            (&value_29)->lo_0 = v_row_data_0[_S1068 + _S1069];
        }
        if(((&(&v_1->row_6)->scale_0)->hi_0) == 1.0f)
        {
            _S1000 = ((&(&v_1->row_6)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1000 = false;
        }
        if(_S1000)
        {
            _S1002 = value_29;
        }
        else
        {
            thread df_0 _S1070 = value_29;
            df_0 _S1071 = x2A_0(&(&v_1->row_6)->scale_0, &_S1070);
            _S1002 = _S1071;
        }
        thread ExpPull_0 _S1072 = pull_0;
        thread df_0 _S1073 = _S1001;
        thread df_0 _S1074 = _S1002;
        df_0 _S1075 = ExpPull_full_0(&_S1072, cotangent_space_data_0, i_9, &_S1073, &_S1074);
        thread df_0 _S1076 = _S1075;
        thread df_0 _S1077 = _S1001;
        df_0 _S1078 = x2A_0(&_S1076, &_S1077);
        thread df_0 _S1079 = along_1[int(0)];
        thread df_0 _S1080 = _S1078;
        df_0 _S1081 = x2B_0(&_S1079, &_S1080);
        along_1[int(0)] = _S1081;
        thread df_0 _S1082 = _S1075;
        thread df_0 _S1083 = _S1002;
        df_0 _S1084 = x2A_0(&_S1082, &_S1083);
        thread df_0 _S1085 = along_1[int(1)];
        thread df_0 _S1086 = _S1084;
        df_0 _S1087 = x2B_0(&_S1085, &_S1086);
        along_1[int(1)] = _S1087;
        i_9 = i_9 + _S1045;
    }
    join_1(_S1045, site_25, &along_1, kernelContext_16);
    thread df_0 _S1088 = along_1[int(0)];
    thread df_0 _S1089 = _S1007.value_13;
    df_0 _S1090 = x2A_0(&_S1088, &_S1089);
    thread df_0 _S1091 = along_1[int(1)];
    thread df_0 _S1092 = _S1007.slope_2;
    df_0 _S1093 = x2A_0(&_S1091, &_S1092);
    thread df_0 _S1094 = _S1093;
    df_0 _S1095 = twice_0(&_S1094);
    thread df_0 _S1096 = _S1090;
    thread df_0 _S1097 = _S1095;
    df_0 _S1098 = x2B_0(&_S1096, &_S1097);
    thread df_0 _S1099 = _S1003;
    thread df_0 _S1100 = _S1098;
    df_0 _S1101 = x2A_0(&_S1099, &_S1100);
    (&pull_0)->slope_4 = _S1101;
    *_S997 = cotangent_space_data_0;
    return pull_0;
}

df_0 ExpPull_x_bar_0(const ExpPull_0 thread* this_13, float device* this_cotangent_data_1, uint i_10, const df_0 thread* x_16, const df_0 thread* v_2)
{
    df_0 _S1102 = ExpPull_full_0(this_13, this_cotangent_data_1, i_10, x_16, v_2);
    thread df_0 _S1103 = _S1102;
    df_0 _S1104 = x2A_0(&this_13->on_x_2, &_S1103);
    df_0 _S1105 = x2A_0(&this_13->slope_4, &this_13->lift_0);
    df_0 _S1106 = x2A_0(&this_13->lift_0, x_16);
    thread df_0 _S1107 = _S1106;
    df_0 _S1108 = x2D_0(v_2, &_S1107);
    thread df_0 _S1109 = _S1105;
    thread df_0 _S1110 = _S1108;
    df_0 _S1111 = x2A_0(&_S1109, &_S1110);
    thread df_0 _S1112 = _S1104;
    thread df_0 _S1113 = _S1111;
    df_0 _S1114 = x2D_0(&_S1112, &_S1113);
    return _S1114;
}

df_0 ExpPull_v_bar_0(const ExpPull_0 thread* this_14, float device* this_cotangent_data_2, uint i_11, const df_0 thread* x_17, const df_0 thread* v_3)
{
    df_0 _S1115 = ExpPull_full_0(this_14, this_cotangent_data_2, i_11, x_17, v_3);
    thread df_0 _S1116 = _S1115;
    df_0 _S1117 = x2A_0(&this_14->on_v_0, &_S1116);
    df_0 _S1118 = x2A_0(&this_14->lift_0, x_17);
    thread df_0 _S1119 = _S1118;
    df_0 _S1120 = x2D_0(v_3, &_S1119);
    thread df_0 _S1121 = _S1120;
    df_0 _S1122 = x2A_0(&this_14->slope_4, &_S1121);
    thread df_0 _S1123 = _S1117;
    thread df_0 _S1124 = _S1122;
    df_0 _S1125 = x2B_0(&_S1123, &_S1124);
    return _S1125;
}

[[kernel]] void lorentz_exp_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_tangent_3 [[buffer(2)]], float device* entryPointParams_cotangent_15 [[buffer(3)]], float device* entryPointParams_point_bar_6 [[buffer(4)]], float device* entryPointParams_tangent_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_15 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_5 = entryPointParams_15;
    (&kernelContext_17)->entryPointParams_point_1 = entryPointParams_point_6;
    (&kernelContext_17)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_17)->entryPointParams_cotangent_5 = entryPointParams_cotangent_15;
    (&kernelContext_17)->entryPointParams_point_bar_1 = entryPointParams_point_bar_6;
    (&kernelContext_17)->entryPointParams_tangent_bar_1 = entryPointParams_tangent_bar_3;
    (&kernelContext_17)->entryPointParams_status_5 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_17)->parts_0 = &parts_6;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_15->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S1126 = block_count_0(&entryPointParams_15->p_5);
        if(block_7 < _S1126)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1127 = space_site_of_0(&entryPointParams_15->p_5, block_7, invocation_8.x);
        Lie_0 _S1128 = x_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1129 = _S1127;
        thread Lie_0 _S1130 = _S1128;
        thread float device* _S1131;
        Sheet_0 _S1132 = sheet_of_0(&entryPointParams_15->p_5, &_S1129, (&kernelContext_17)->entryPointParams_point_1, &_S1130, (&kernelContext_17)->entryPointParams_status_5, &_S1131, &kernelContext_17);
        float device* _S1133 = _S1131;
        Lie_0 _S1134 = y_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1135 = _S1127;
        thread Sheet_0 _S1136 = _S1132;
        thread Lie_0 _S1137 = _S1134;
        thread float device* _S1138;
        Reach_0 _S1139 = reach_of_0(&entryPointParams_15->p_5, &_S1135, &_S1136, _S1131, (&kernelContext_17)->entryPointParams_tangent_1, &_S1137, (&kernelContext_17)->entryPointParams_status_5, &_S1138, &kernelContext_17);
        float device* _S1140 = _S1138;
        Lie_0 _S1141 = y_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1142 = _S1127;
        thread Lie_0 _S1143 = _S1141;
        refuse_time_0(&_S1142, (&kernelContext_17)->entryPointParams_tangent_1, &_S1143, (&kernelContext_17)->entryPointParams_status_5);
        Lie_0 _S1144 = cotangent_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1145 = _S1127;
        thread Lie_0 _S1146 = _S1144;
        thread float device* _S1147;
        Whole_0 _S1148 = whole_of_0(&_S1145, (&kernelContext_17)->entryPointParams_cotangent_5, &_S1146, &_S1147);
        thread Site_0 _S1149 = _S1127;
        thread Sheet_0 _S1150 = _S1132;
        thread Reach_0 _S1151 = _S1139;
        thread Whole_0 _S1152 = _S1148;
        thread float device* _S1153;
        ExpPull_0 _S1154 = exp_pull_0(&entryPointParams_15->p_5, &_S1149, &_S1150, _S1133, &_S1151, _S1140, &_S1152, _S1147, &_S1153, &kernelContext_17);
        float device* _S1155 = _S1153;
        uint i_12 = _S1127.lane_0;
        for(;;)
        {
            if(i_12 < (_S1127.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1156 = _S1132.row_5.base_0 + i_12 * _S1132.row_5.step_2;
            thread df_0 value_30 = wide_0(_S1133[_S1156]);
            if((_S1132.row_5.low_0) != 0U)
            {
                (&value_30)->lo_0 = _S1133[_S1156 + _S1132.row_5.low_0];
            }
            bool _S1157;
            if((_S1132.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1157 = (_S1132.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1157 = false;
            }
            df_0 _S1158;
            if(_S1157)
            {
                _S1158 = value_30;
            }
            else
            {
                thread df_0 _S1159 = _S1132.row_5.scale_0;
                thread df_0 _S1160 = value_30;
                df_0 _S1161 = x2A_0(&_S1159, &_S1160);
                _S1158 = _S1161;
            }
            uint _S1162 = _S1139.row_6.base_0 + i_12 * _S1139.row_6.step_2;
            thread df_0 value_31 = wide_0(_S1140[_S1162]);
            if((_S1139.row_6.low_0) != 0U)
            {
                (&value_31)->lo_0 = _S1140[_S1162 + _S1139.row_6.low_0];
            }
            bool _S1163;
            if((_S1139.row_6.scale_0.hi_0) == 1.0f)
            {
                _S1163 = (_S1139.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1163 = false;
            }
            df_0 _S1164;
            if(_S1163)
            {
                _S1164 = value_31;
            }
            else
            {
                thread df_0 _S1165 = _S1139.row_6.scale_0;
                thread df_0 _S1166 = value_31;
                df_0 _S1167 = x2A_0(&_S1165, &_S1166);
                _S1164 = _S1167;
            }
            uint _S1168 = i_12 + 1U;
            thread ExpPull_0 _S1169 = _S1154;
            thread df_0 _S1170 = _S1158;
            thread df_0 _S1171 = _S1164;
            df_0 _S1172 = ExpPull_x_bar_0(&_S1169, _S1155, i_12, &_S1170, &_S1171);
            thread Site_0 _S1173 = _S1127;
            thread df_0 _S1174 = _S1172;
            put_bar_0((&kernelContext_17)->entryPointParams_point_bar_1, &entryPointParams_15->p_5, &_S1173, 0U, _S1168, &_S1174);
            thread ExpPull_0 _S1175 = _S1154;
            thread df_0 _S1176 = _S1158;
            thread df_0 _S1177 = _S1164;
            df_0 _S1178 = ExpPull_v_bar_0(&_S1175, _S1155, i_12, &_S1176, &_S1177);
            thread df_0 _S1179 = _S1139.row_6.scale_0;
            thread df_0 _S1180 = _S1178;
            df_0 _S1181 = x2A_0(&_S1179, &_S1180);
            thread Site_0 _S1182 = _S1127;
            thread df_0 _S1183 = _S1181;
            put_bar_0((&kernelContext_17)->entryPointParams_tangent_bar_1, &entryPointParams_15->p_5, &_S1182, 1U, _S1168, &_S1183);
            i_12 = i_12 + entryPointParams_15->p_5.lanes_0;
        }
        thread Site_0 _S1184 = _S1127;
        put_no_time_0((&kernelContext_17)->entryPointParams_point_bar_1, &entryPointParams_15->p_5, &_S1184, 0U);
        thread Site_0 _S1185 = _S1127;
        put_no_time_0((&kernelContext_17)->entryPointParams_tangent_bar_1, &entryPointParams_15->p_5, &_S1185, 1U);
        thread Site_0 _S1186 = _S1127;
        refuse_clipped_0(&entryPointParams_15->p_5, &_S1186, (&kernelContext_17)->entryPointParams_status_5, _S1132.clipped_0);
        block_7 = block_7 + entryPointParams_15->p_5.groups_0;
    }
    return;
}

struct Way_0
{
    df_0 on_gap_0;
    df_0 on_x_3;
    df_0 slope_5;
};

Way_0 way_of_0(const Between_0 thread* pair_2)
{
    Sloped_0 _S1187 = asinhc_0(&pair_2->square_1);
    df_0 _S1188 = Between_cosh_half_0(pair_2);
    thread Way_0 way_0;
    thread df_0 _S1189 = _S1187.value_13;
    thread df_0 _S1190 = _S1188;
    df_0 _S1191 = _0(&_S1189, &_S1190);
    (&way_0)->on_gap_0 = _S1191;
    thread df_0 _S1192 = _S1191;
    df_0 _S1193 = x2A_0(&pair_2->square_1, &_S1192);
    thread df_0 _S1194 = _S1193;
    df_0 _S1195 = twice_0(&_S1194);
    thread df_0 _S1196 = _S1195;
    df_0 _S1197 = neg_0(&_S1196);
    (&way_0)->on_x_3 = _S1197;
    thread df_0 _S1198 = _S1191;
    thread df_0 _S1199 = _S1188;
    df_0 _S1200 = _0(&_S1198, &_S1199);
    thread df_0 _S1201 = _S1200;
    df_0 _S1202 = half_of_0(&_S1201);
    thread df_0 _S1203 = _S1187.slope_2;
    thread df_0 _S1204 = _S1202;
    df_0 _S1205 = x2D_0(&_S1203, &_S1204);
    thread df_0 _S1206 = _S1205;
    thread df_0 _S1207 = _S1188;
    df_0 _S1208 = _0(&_S1206, &_S1207);
    (&way_0)->slope_5 = _S1208;
    return way_0;
}

df_0 way_slope_0(const Between_0 thread* pair_3, const Way_0 thread* way_1, const df_0 thread* on_gap_1, const df_0 thread* on_x_4)
{
    df_0 _S1209 = x2A_0(&pair_3->square_1, on_x_4);
    thread df_0 _S1210 = _S1209;
    df_0 _S1211 = twice_0(&_S1210);
    thread df_0 _S1212 = _S1211;
    df_0 _S1213 = x2D_0(on_gap_1, &_S1212);
    thread df_0 _S1214 = _S1213;
    df_0 _S1215 = x2A_0(&_S1214, &way_1->slope_5);
    df_0 _S1216 = x2A_0(&way_1->on_gap_0, on_x_4);
    thread df_0 _S1217 = _S1216;
    df_0 _S1218 = twice_0(&_S1217);
    thread df_0 _S1219 = _S1215;
    thread df_0 _S1220 = _S1218;
    df_0 _S1221 = x2D_0(&_S1219, &_S1220);
    return _S1221;
}

[[kernel]] void lorentz_log_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_target_3 [[buffer(2)]], float device* entryPointParams_cotangent_16 [[buffer(3)]], float device* entryPointParams_point_bar_7 [[buffer(4)]], float device* entryPointParams_target_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_16 [[buffer(6)]])
{
    uint _S1222;
    bool _S1223;
    bool _S1224;
    bool _S1225;
    df_0 _S1226;
    df_0 _S1227;
    df_0 _S1228;
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_6 = entryPointParams_16;
    (&kernelContext_18)->entryPointParams_point_2 = entryPointParams_point_7;
    (&kernelContext_18)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_18)->entryPointParams_cotangent_6 = entryPointParams_cotangent_16;
    (&kernelContext_18)->entryPointParams_point_bar_2 = entryPointParams_point_bar_7;
    (&kernelContext_18)->entryPointParams_target_bar_1 = entryPointParams_target_bar_3;
    (&kernelContext_18)->entryPointParams_status_6 = entryPointParams_status_16;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_18)->parts_0 = &parts_7;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_16->p_6.zero_0;
    uint block_8 = group_6.x;
    for(;;)
    {
        uint _S1229 = block_count_0(&entryPointParams_16->p_6);
        if(block_8 < _S1229)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1230 = space_site_of_0(&entryPointParams_16->p_6, block_8, invocation_9.x);
        Lie_0 _S1231 = x_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1232 = _S1230;
        thread Lie_0 _S1233 = _S1231;
        thread float device* _S1234;
        Sheet_0 _S1235 = sheet_of_0(&entryPointParams_16->p_6, &_S1232, (&kernelContext_18)->entryPointParams_point_2, &_S1233, (&kernelContext_18)->entryPointParams_status_6, &_S1234, &kernelContext_18);
        float device* _S1236 = _S1234;
        Lie_0 _S1237 = y_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1238 = _S1230;
        thread Lie_0 _S1239 = _S1237;
        thread float device* _S1240;
        Sheet_0 _S1241 = sheet_of_0(&entryPointParams_16->p_6, &_S1238, (&kernelContext_18)->entryPointParams_target_1, &_S1239, (&kernelContext_18)->entryPointParams_status_6, &_S1240, &kernelContext_18);
        float device* _S1242 = _S1240;
        thread Site_0 _S1243 = _S1230;
        thread Sheet_0 _S1244 = _S1235;
        thread Sheet_0 _S1245 = _S1241;
        Between_0 _S1246 = between_0(&entryPointParams_16->p_6, &_S1243, &_S1244, _S1236, &_S1245, _S1240, &kernelContext_18);
        thread Between_0 _S1247 = _S1246;
        Way_0 _S1248 = way_of_0(&_S1247);
        Lie_0 _S1249 = cotangent_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1250 = _S1230;
        thread Lie_0 _S1251 = _S1249;
        thread float device* _S1252;
        Whole_0 _S1253 = whole_of_0(&_S1250, (&kernelContext_18)->entryPointParams_cotangent_6, &_S1251, &_S1252);
        float device* _S1254 = _S1252;
        thread df_0 _S1255 = _S1253.time_1;
        thread df_0 _S1256 = _S1235.time_0;
        df_0 _S1257 = _0(&_S1255, &_S1256);
        df_0 _S1258 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_8;
        sums_8[int(0)] = _S1258;
        sums_8[int(1)] = _S1258;
        uint i_13 = _S1230.lane_0;
        for(;;)
        {
            _S1222 = _S1230.columns_0;
            if(i_13 < (_S1230.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1259 = _S1235.row_5.base_0 + i_13 * _S1235.row_5.step_2;
            thread df_0 value_32 = wide_0(_S1236[_S1259]);
            if((_S1235.row_5.low_0) != 0U)
            {
                (&value_32)->lo_0 = _S1236[_S1259 + _S1235.row_5.low_0];
            }
            if((_S1235.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1223 = (_S1235.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1223 = false;
            }
            if(_S1223)
            {
                _S1226 = value_32;
            }
            else
            {
                thread df_0 _S1260 = _S1235.row_5.scale_0;
                thread df_0 _S1261 = value_32;
                df_0 _S1262 = x2A_0(&_S1260, &_S1261);
                _S1226 = _S1262;
            }
            uint _S1263 = _S1253.space_0.base_0 + i_13 * _S1253.space_0.step_2;
            thread df_0 value_33 = wide_0(_S1254[_S1263]);
            if((_S1253.space_0.low_0) != 0U)
            {
                (&value_33)->lo_0 = _S1254[_S1263 + _S1253.space_0.low_0];
            }
            if((_S1253.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1224 = (_S1253.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1224 = false;
            }
            if(_S1224)
            {
                _S1227 = value_33;
            }
            else
            {
                thread df_0 _S1264 = _S1253.space_0.scale_0;
                thread df_0 _S1265 = value_33;
                df_0 _S1266 = x2A_0(&_S1264, &_S1265);
                _S1227 = _S1266;
            }
            thread df_0 _S1267 = _S1257;
            thread df_0 _S1268 = _S1226;
            df_0 _S1269 = x2A_0(&_S1267, &_S1268);
            thread df_0 _S1270 = _S1227;
            thread df_0 _S1271 = _S1269;
            df_0 _S1272 = x2B_0(&_S1270, &_S1271);
            df_0 _S1273 = sums_8[int(0)];
            uint _S1274 = _S1241.row_5.base_0 + i_13 * _S1241.row_5.step_2;
            thread df_0 value_34 = wide_0(_S1242[_S1274]);
            if((_S1241.row_5.low_0) != 0U)
            {
                (&value_34)->lo_0 = _S1242[_S1274 + _S1241.row_5.low_0];
            }
            if((_S1241.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1225 = (_S1241.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1225 = false;
            }
            if(_S1225)
            {
                _S1228 = value_34;
            }
            else
            {
                thread df_0 _S1275 = _S1241.row_5.scale_0;
                thread df_0 _S1276 = value_34;
                df_0 _S1277 = x2A_0(&_S1275, &_S1276);
                _S1228 = _S1277;
            }
            thread df_0 _S1278 = _S1228;
            thread df_0 _S1279 = _S1226;
            df_0 _S1280 = x2D_0(&_S1278, &_S1279);
            thread df_0 _S1281 = _S1272;
            thread df_0 _S1282 = _S1280;
            df_0 _S1283 = x2A_0(&_S1281, &_S1282);
            thread df_0 _S1284 = _S1273;
            thread df_0 _S1285 = _S1283;
            df_0 _S1286 = x2B_0(&_S1284, &_S1285);
            sums_8[int(0)] = _S1286;
            thread df_0 _S1287 = _S1272;
            thread df_0 _S1288 = _S1226;
            df_0 _S1289 = x2A_0(&_S1287, &_S1288);
            thread df_0 _S1290 = sums_8[int(1)];
            thread df_0 _S1291 = _S1289;
            df_0 _S1292 = x2B_0(&_S1290, &_S1291);
            sums_8[int(1)] = _S1292;
            i_13 = i_13 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1293 = _S1230;
        join_1(entryPointParams_16->p_6.lanes_0, &_S1293, &sums_8, &kernelContext_18);
        thread df_0 _S1294 = _S1248.on_x_3;
        thread df_0 _S1295 = _S1235.square_0;
        df_0 _S1296 = x2A_0(&_S1294, &_S1295);
        thread df_0 _S1297 = _S1248.on_gap_0;
        thread df_0 _S1298 = _S1246.on_x_0;
        df_0 _S1299 = x2A_0(&_S1297, &_S1298);
        thread df_0 _S1300 = _S1296;
        thread df_0 _S1301 = _S1299;
        df_0 _S1302 = x2D_0(&_S1300, &_S1301);
        thread df_0 _S1303 = _S1235.time_0;
        thread df_0 _S1304 = _S1235.time_0;
        df_0 _S1305 = x2A_0(&_S1303, &_S1304);
        thread df_0 _S1306 = _S1302;
        thread df_0 _S1307 = _S1305;
        df_0 _S1308 = _0(&_S1306, &_S1307);
        thread Between_0 _S1309 = _S1246;
        thread Way_0 _S1310 = _S1248;
        thread df_0 _S1311 = sums_8[int(0)];
        thread df_0 _S1312 = sums_8[int(1)];
        df_0 _S1313 = way_slope_0(&_S1309, &_S1310, &_S1311, &_S1312);
        thread Sheet_0 _S1314 = _S1235;
        thread Sheet_0 _S1315 = _S1241;
        thread Between_0 _S1316 = _S1246;
        thread df_0 _S1317 = _S1313;
        Slope_0 _S1318 = slope_of_0(&entryPointParams_16->p_6, &_S1314, _S1236, &_S1315, _S1242, &_S1316, &_S1317);
        uint i_14 = _S1230.lane_0;
        for(;;)
        {
            if(i_14 < _S1222)
            {
            }
            else
            {
                break;
            }
            uint _S1319 = _S1235.row_5.base_0 + i_14 * _S1235.row_5.step_2;
            thread df_0 value_35 = wide_0(_S1236[_S1319]);
            if((_S1235.row_5.low_0) != 0U)
            {
                (&value_35)->lo_0 = _S1236[_S1319 + _S1235.row_5.low_0];
            }
            if((_S1235.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1223 = (_S1235.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1223 = false;
            }
            if(_S1223)
            {
                _S1226 = value_35;
            }
            else
            {
                thread df_0 _S1320 = _S1235.row_5.scale_0;
                thread df_0 _S1321 = value_35;
                df_0 _S1322 = x2A_0(&_S1320, &_S1321);
                _S1226 = _S1322;
            }
            uint _S1323 = _S1241.row_5.base_0 + i_14 * _S1241.row_5.step_2;
            thread df_0 value_36 = wide_0(_S1242[_S1323]);
            if((_S1241.row_5.low_0) != 0U)
            {
                (&value_36)->lo_0 = _S1242[_S1323 + _S1241.row_5.low_0];
            }
            if((_S1241.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1224 = (_S1241.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1224 = false;
            }
            if(_S1224)
            {
                _S1227 = value_36;
            }
            else
            {
                thread df_0 _S1324 = _S1241.row_5.scale_0;
                thread df_0 _S1325 = value_36;
                df_0 _S1326 = x2A_0(&_S1324, &_S1325);
                _S1227 = _S1326;
            }
            uint _S1327 = _S1253.space_0.base_0 + i_14 * _S1253.space_0.step_2;
            thread df_0 value_37 = wide_0(_S1254[_S1327]);
            if((_S1253.space_0.low_0) != 0U)
            {
                (&value_37)->lo_0 = _S1254[_S1327 + _S1253.space_0.low_0];
            }
            if((_S1253.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1225 = (_S1253.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1225 = false;
            }
            if(_S1225)
            {
                _S1228 = value_37;
            }
            else
            {
                thread df_0 _S1328 = _S1253.space_0.scale_0;
                thread df_0 _S1329 = value_37;
                df_0 _S1330 = x2A_0(&_S1328, &_S1329);
                _S1228 = _S1330;
            }
            thread df_0 _S1331 = _S1257;
            thread df_0 _S1332 = _S1226;
            df_0 _S1333 = x2A_0(&_S1331, &_S1332);
            thread df_0 _S1334 = _S1228;
            thread df_0 _S1335 = _S1333;
            df_0 _S1336 = x2B_0(&_S1334, &_S1335);
            thread df_0 _S1337 = _S1227;
            thread df_0 _S1338 = _S1226;
            df_0 _S1339 = x2D_0(&_S1337, &_S1338);
            thread df_0 _S1340 = _S1248.on_gap_0;
            thread df_0 _S1341 = _S1339;
            df_0 _S1342 = x2A_0(&_S1340, &_S1341);
            thread df_0 _S1343 = _S1248.on_x_3;
            thread df_0 _S1344 = _S1226;
            df_0 _S1345 = x2A_0(&_S1343, &_S1344);
            thread df_0 _S1346 = _S1342;
            thread df_0 _S1347 = _S1345;
            df_0 _S1348 = x2B_0(&_S1346, &_S1347);
            thread df_0 _S1349 = _S1308;
            thread df_0 _S1350 = _S1226;
            df_0 _S1351 = x2A_0(&_S1349, &_S1350);
            thread df_0 _S1352 = _S1348;
            thread df_0 _S1353 = _S1351;
            df_0 _S1354 = x2D_0(&_S1352, &_S1353);
            thread df_0 _S1355 = _S1257;
            thread df_0 _S1356 = _S1354;
            df_0 _S1357 = x2A_0(&_S1355, &_S1356);
            uint _S1358 = i_14 + 1U;
            thread df_0 _S1359 = _S1248.on_x_3;
            thread df_0 _S1360 = _S1248.on_gap_0;
            df_0 _S1361 = x2D_0(&_S1359, &_S1360);
            thread df_0 _S1362 = _S1361;
            thread df_0 _S1363 = _S1336;
            df_0 _S1364 = x2A_0(&_S1362, &_S1363);
            thread df_0 _S1365 = _S1364;
            thread df_0 _S1366 = _S1357;
            df_0 _S1367 = x2B_0(&_S1365, &_S1366);
            thread Slope_0 _S1368 = _S1318;
            thread df_0 _S1369 = _S1226;
            thread df_0 _S1370 = _S1227;
            df_0 _S1371 = Slope_x_bar_0(&_S1368, &_S1369, &_S1370);
            thread df_0 _S1372 = _S1367;
            thread df_0 _S1373 = _S1371;
            df_0 _S1374 = x2B_0(&_S1372, &_S1373);
            thread Site_0 _S1375 = _S1230;
            thread df_0 _S1376 = _S1374;
            put_bar_0((&kernelContext_18)->entryPointParams_point_bar_2, &entryPointParams_16->p_6, &_S1375, 0U, _S1358, &_S1376);
            thread df_0 _S1377 = _S1248.on_gap_0;
            thread df_0 _S1378 = _S1336;
            df_0 _S1379 = x2A_0(&_S1377, &_S1378);
            thread Slope_0 _S1380 = _S1318;
            thread df_0 _S1381 = _S1226;
            thread df_0 _S1382 = _S1227;
            df_0 _S1383 = Slope_y_bar_0(&_S1380, &_S1381, &_S1382);
            thread df_0 _S1384 = _S1379;
            thread df_0 _S1385 = _S1383;
            df_0 _S1386 = x2B_0(&_S1384, &_S1385);
            thread Site_0 _S1387 = _S1230;
            thread df_0 _S1388 = _S1386;
            put_bar_0((&kernelContext_18)->entryPointParams_target_bar_1, &entryPointParams_16->p_6, &_S1387, 1U, _S1358, &_S1388);
            i_14 = i_14 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1389 = _S1230;
        put_no_time_0((&kernelContext_18)->entryPointParams_point_bar_2, &entryPointParams_16->p_6, &_S1389, 0U);
        thread Site_0 _S1390 = _S1230;
        put_no_time_0((&kernelContext_18)->entryPointParams_target_bar_1, &entryPointParams_16->p_6, &_S1390, 1U);
        uint _S1391 = (_S1235.clipped_0) | (_S1241.clipped_0);
        thread Site_0 _S1392 = _S1230;
        refuse_clipped_0(&entryPointParams_16->p_6, &_S1392, (&kernelContext_18)->entryPointParams_status_6, _S1391);
        block_8 = block_8 + entryPointParams_16->p_6.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_32)
{
    return pair_of_0(p_32->time_hi_0, p_32->time_lo_0);
}

struct Weights_0
{
    df_0 on_x_5;
    df_0 on_y_2;
    df_0 x_slope_0;
    df_0 y_slope_0;
};

Weights_0 weights_of_0(const Between_0 thread* pair_4, const df_0 thread* time_2)
{
    Sloped_0 _S1393 = asinhc_0(&pair_4->square_1);
    thread df_0 _S1394 = _S1393.value_13;
    df_0 _S1395 = x2A_0(&pair_4->square_1, &_S1394);
    thread df_0 _S1396 = _S1395;
    thread df_0 _S1397 = _S1393.value_13;
    df_0 _S1398 = x2A_0(&_S1396, &_S1397);
    thread df_0 _S1399 = _S1398;
    df_0 _S1400 = scaled_0(&_S1399, 4.0f);
    thread df_0 _S1401 = wide_0(1.0f);
    df_0 _S1402 = x2D_0(&_S1401, time_2);
    thread df_0 _S1403 = _S1400;
    Sloped_0 _S1404 = sinhc_0(&_S1403);
    thread df_0 _S1405 = _S1400;
    thread df_0 _S1406 = _S1402;
    df_0 _S1407 = x2A_0(&_S1405, &_S1406);
    thread df_0 _S1408 = _S1407;
    thread df_0 _S1409 = _S1402;
    df_0 _S1410 = x2A_0(&_S1408, &_S1409);
    thread df_0 _S1411 = _S1410;
    Sloped_0 _S1412 = sinhc_0(&_S1411);
    thread df_0 _S1413 = _S1400;
    df_0 _S1414 = x2A_0(&_S1413, time_2);
    thread df_0 _S1415 = _S1414;
    df_0 _S1416 = x2A_0(&_S1415, time_2);
    thread df_0 _S1417 = _S1416;
    Sloped_0 _S1418 = sinhc_0(&_S1417);
    thread Weights_0 weights_0;
    thread df_0 _S1419 = _S1412.value_13;
    thread df_0 _S1420 = _S1404.value_13;
    df_0 _S1421 = _0(&_S1419, &_S1420);
    thread df_0 _S1422 = _S1402;
    thread df_0 _S1423 = _S1421;
    df_0 _S1424 = x2A_0(&_S1422, &_S1423);
    (&weights_0)->on_x_5 = _S1424;
    thread df_0 _S1425 = _S1418.value_13;
    thread df_0 _S1426 = _S1404.value_13;
    df_0 _S1427 = _0(&_S1425, &_S1426);
    thread df_0 _S1428 = _S1427;
    df_0 _S1429 = x2A_0(time_2, &_S1428);
    (&weights_0)->on_y_2 = _S1429;
    thread df_0 _S1430 = wide_0(4.0f);
    thread df_0 _S1431 = _S1404.value_13;
    df_0 _S1432 = _0(&_S1430, &_S1431);
    thread df_0 _S1433 = _S1402;
    thread df_0 _S1434 = _S1402;
    df_0 _S1435 = x2A_0(&_S1433, &_S1434);
    thread df_0 _S1436 = _S1435;
    thread df_0 _S1437 = _S1402;
    df_0 _S1438 = x2A_0(&_S1436, &_S1437);
    thread df_0 _S1439 = _S1412.slope_2;
    thread df_0 _S1440 = _S1404.value_13;
    df_0 _S1441 = _0(&_S1439, &_S1440);
    thread df_0 _S1442 = _S1438;
    thread df_0 _S1443 = _S1441;
    df_0 _S1444 = x2A_0(&_S1442, &_S1443);
    thread df_0 _S1445 = _S1404.slope_2;
    thread df_0 _S1446 = _S1404.value_13;
    df_0 _S1447 = _0(&_S1445, &_S1446);
    thread df_0 _S1448 = _S1424;
    thread df_0 _S1449 = _S1447;
    df_0 _S1450 = x2A_0(&_S1448, &_S1449);
    thread df_0 _S1451 = _S1444;
    thread df_0 _S1452 = _S1450;
    df_0 _S1453 = x2D_0(&_S1451, &_S1452);
    thread df_0 _S1454 = _S1432;
    thread df_0 _S1455 = _S1453;
    df_0 _S1456 = x2A_0(&_S1454, &_S1455);
    (&weights_0)->x_slope_0 = _S1456;
    df_0 _S1457 = x2A_0(time_2, time_2);
    thread df_0 _S1458 = _S1457;
    df_0 _S1459 = x2A_0(&_S1458, time_2);
    thread df_0 _S1460 = _S1418.slope_2;
    thread df_0 _S1461 = _S1404.value_13;
    df_0 _S1462 = _0(&_S1460, &_S1461);
    thread df_0 _S1463 = _S1459;
    thread df_0 _S1464 = _S1462;
    df_0 _S1465 = x2A_0(&_S1463, &_S1464);
    thread df_0 _S1466 = _S1429;
    thread df_0 _S1467 = _S1447;
    df_0 _S1468 = x2A_0(&_S1466, &_S1467);
    thread df_0 _S1469 = _S1465;
    thread df_0 _S1470 = _S1468;
    df_0 _S1471 = x2D_0(&_S1469, &_S1470);
    thread df_0 _S1472 = _S1432;
    thread df_0 _S1473 = _S1471;
    df_0 _S1474 = x2A_0(&_S1472, &_S1473);
    (&weights_0)->y_slope_0 = _S1474;
    return weights_0;
}

[[kernel]] void lorentz_geodesic_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_cotangent_17 [[buffer(3)]], float device* entryPointParams_start_bar_1 [[buffer(4)]], float device* entryPointParams_end_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_17 [[buffer(6)]])
{
    uint _S1475;
    bool _S1476;
    bool _S1477;
    bool _S1478;
    df_0 _S1479;
    df_0 _S1480;
    df_0 _S1481;
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_7 = entryPointParams_17;
    (&kernelContext_19)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_19)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_19)->entryPointParams_cotangent_7 = entryPointParams_cotangent_17;
    (&kernelContext_19)->entryPointParams_start_bar_0 = entryPointParams_start_bar_1;
    (&kernelContext_19)->entryPointParams_end_bar_0 = entryPointParams_end_bar_1;
    (&kernelContext_19)->entryPointParams_status_7 = entryPointParams_status_17;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_19)->parts_0 = &parts_8;
    (&kernelContext_19)->opaque_zero_0 = entryPointParams_17->p_7.zero_0;
    uint block_9 = group_7.x;
    for(;;)
    {
        uint _S1482 = block_count_0(&entryPointParams_17->p_7);
        if(block_9 < _S1482)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1483 = space_site_of_0(&entryPointParams_17->p_7, block_9, invocation_10.x);
        Lie_0 _S1484 = x_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1485 = _S1483;
        thread Lie_0 _S1486 = _S1484;
        thread float device* _S1487;
        Sheet_0 _S1488 = sheet_of_0(&entryPointParams_17->p_7, &_S1485, (&kernelContext_19)->entryPointParams_start_0, &_S1486, (&kernelContext_19)->entryPointParams_status_7, &_S1487, &kernelContext_19);
        float device* _S1489 = _S1487;
        Lie_0 _S1490 = y_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1491 = _S1483;
        thread Lie_0 _S1492 = _S1490;
        thread float device* _S1493;
        Sheet_0 _S1494 = sheet_of_0(&entryPointParams_17->p_7, &_S1491, (&kernelContext_19)->entryPointParams_end_0, &_S1492, (&kernelContext_19)->entryPointParams_status_7, &_S1493, &kernelContext_19);
        float device* _S1495 = _S1493;
        thread Site_0 _S1496 = _S1483;
        thread Sheet_0 _S1497 = _S1488;
        thread Sheet_0 _S1498 = _S1494;
        Between_0 _S1499 = between_0(&entryPointParams_17->p_7, &_S1496, &_S1497, _S1489, &_S1498, _S1493, &kernelContext_19);
        df_0 _S1500 = time_of_0(&entryPointParams_17->p_7);
        thread Between_0 _S1501 = _S1499;
        thread df_0 _S1502 = _S1500;
        Weights_0 _S1503 = weights_of_0(&_S1501, &_S1502);
        Lie_0 _S1504 = cotangent_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1505 = _S1483;
        thread Lie_0 _S1506 = _S1504;
        thread float device* _S1507;
        Whole_0 _S1508 = whole_of_0(&_S1505, (&kernelContext_19)->entryPointParams_cotangent_7, &_S1506, &_S1507);
        float device* _S1509 = _S1507;
        df_0 _S1510 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_9;
        sums_9[int(0)] = _S1510;
        sums_9[int(1)] = _S1510;
        sums_9[int(2)] = _S1510;
        sums_9[int(3)] = _S1510;
        sums_9[int(4)] = _S1510;
        uint i_15 = _S1483.lane_0;
        for(;;)
        {
            _S1475 = _S1483.columns_0;
            if(i_15 < (_S1483.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1511 = _S1488.row_5.base_0 + i_15 * _S1488.row_5.step_2;
            thread df_0 value_38 = wide_0(_S1489[_S1511]);
            if((_S1488.row_5.low_0) != 0U)
            {
                (&value_38)->lo_0 = _S1489[_S1511 + _S1488.row_5.low_0];
            }
            if((_S1488.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1476 = (_S1488.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1476 = false;
            }
            if(_S1476)
            {
                _S1479 = value_38;
            }
            else
            {
                thread df_0 _S1512 = _S1488.row_5.scale_0;
                thread df_0 _S1513 = value_38;
                df_0 _S1514 = x2A_0(&_S1512, &_S1513);
                _S1479 = _S1514;
            }
            uint _S1515 = _S1494.row_5.base_0 + i_15 * _S1494.row_5.step_2;
            thread df_0 value_39 = wide_0(_S1495[_S1515]);
            if((_S1494.row_5.low_0) != 0U)
            {
                (&value_39)->lo_0 = _S1495[_S1515 + _S1494.row_5.low_0];
            }
            if((_S1494.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1477 = (_S1494.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1477 = false;
            }
            if(_S1477)
            {
                _S1480 = value_39;
            }
            else
            {
                thread df_0 _S1516 = _S1494.row_5.scale_0;
                thread df_0 _S1517 = value_39;
                df_0 _S1518 = x2A_0(&_S1516, &_S1517);
                _S1480 = _S1518;
            }
            uint _S1519 = _S1508.space_0.base_0 + i_15 * _S1508.space_0.step_2;
            thread df_0 value_40 = wide_0(_S1509[_S1519]);
            if((_S1508.space_0.low_0) != 0U)
            {
                (&value_40)->lo_0 = _S1509[_S1519 + _S1508.space_0.low_0];
            }
            if((_S1508.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1478 = (_S1508.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1478 = false;
            }
            if(_S1478)
            {
                _S1481 = value_40;
            }
            else
            {
                thread df_0 _S1520 = _S1508.space_0.scale_0;
                thread df_0 _S1521 = value_40;
                df_0 _S1522 = x2A_0(&_S1520, &_S1521);
                _S1481 = _S1522;
            }
            thread df_0 _S1523 = _S1503.on_x_5;
            thread df_0 _S1524 = _S1479;
            df_0 _S1525 = x2A_0(&_S1523, &_S1524);
            thread df_0 _S1526 = _S1503.on_y_2;
            thread df_0 _S1527 = _S1480;
            df_0 _S1528 = x2A_0(&_S1526, &_S1527);
            thread df_0 _S1529 = _S1525;
            thread df_0 _S1530 = _S1528;
            df_0 _S1531 = x2B_0(&_S1529, &_S1530);
            thread df_0 _S1532 = _S1531;
            thread df_0 _S1533 = _S1531;
            df_0 _S1534 = x2A_0(&_S1532, &_S1533);
            thread df_0 _S1535 = sums_9[int(0)];
            thread df_0 _S1536 = _S1534;
            df_0 _S1537 = x2B_0(&_S1535, &_S1536);
            sums_9[int(0)] = _S1537;
            thread df_0 _S1538 = _S1481;
            thread df_0 _S1539 = _S1479;
            df_0 _S1540 = x2A_0(&_S1538, &_S1539);
            thread df_0 _S1541 = sums_9[int(1)];
            thread df_0 _S1542 = _S1540;
            df_0 _S1543 = x2B_0(&_S1541, &_S1542);
            sums_9[int(1)] = _S1543;
            thread df_0 _S1544 = _S1481;
            thread df_0 _S1545 = _S1480;
            df_0 _S1546 = x2A_0(&_S1544, &_S1545);
            thread df_0 _S1547 = sums_9[int(2)];
            thread df_0 _S1548 = _S1546;
            df_0 _S1549 = x2B_0(&_S1547, &_S1548);
            sums_9[int(2)] = _S1549;
            thread df_0 _S1550 = _S1531;
            thread df_0 _S1551 = _S1479;
            df_0 _S1552 = x2A_0(&_S1550, &_S1551);
            thread df_0 _S1553 = sums_9[int(3)];
            thread df_0 _S1554 = _S1552;
            df_0 _S1555 = x2B_0(&_S1553, &_S1554);
            sums_9[int(3)] = _S1555;
            thread df_0 _S1556 = _S1531;
            thread df_0 _S1557 = _S1480;
            df_0 _S1558 = x2A_0(&_S1556, &_S1557);
            thread df_0 _S1559 = sums_9[int(4)];
            thread df_0 _S1560 = _S1558;
            df_0 _S1561 = x2B_0(&_S1559, &_S1560);
            sums_9[int(4)] = _S1561;
            i_15 = i_15 + entryPointParams_17->p_7.lanes_0;
        }
        thread Site_0 _S1562 = _S1483;
        join_0(entryPointParams_17->p_7.lanes_0, &_S1562, &sums_9, &kernelContext_19);
        df_0 _S1563 = root_c_of_0(&entryPointParams_17->p_7);
        thread df_0 _S1564 = _S1508.time_1;
        thread df_0 _S1565 = _S1563;
        df_0 _S1566 = x2A_0(&_S1564, &_S1565);
        df_0 _S1567 = c_of_0(&entryPointParams_17->p_7);
        thread df_0 _S1568 = _S1567;
        thread df_0 _S1569 = sums_9[int(0)];
        df_0 _S1570 = x2A_0(&_S1568, &_S1569);
        thread df_0 _S1571 = _S1570;
        df_0 _S1572 = x2B_1(&_S1571, 1.0f);
        thread df_0 _S1573 = _S1572;
        df_0 _S1574 = root_of_0(&_S1573);
        thread df_0 _S1575 = _S1566;
        thread df_0 _S1576 = _S1574;
        df_0 _S1577 = _0(&_S1575, &_S1576);
        thread df_0 _S1578 = _S1577;
        thread df_0 _S1579 = sums_9[int(3)];
        df_0 _S1580 = x2A_0(&_S1578, &_S1579);
        thread df_0 _S1581 = sums_9[int(1)];
        thread df_0 _S1582 = _S1580;
        df_0 _S1583 = x2B_0(&_S1581, &_S1582);
        thread df_0 _S1584 = _S1577;
        thread df_0 _S1585 = sums_9[int(4)];
        df_0 _S1586 = x2A_0(&_S1584, &_S1585);
        thread df_0 _S1587 = sums_9[int(2)];
        thread df_0 _S1588 = _S1586;
        df_0 _S1589 = x2B_0(&_S1587, &_S1588);
        thread df_0 _S1590 = _S1583;
        thread df_0 _S1591 = _S1503.x_slope_0;
        df_0 _S1592 = x2A_0(&_S1590, &_S1591);
        thread df_0 _S1593 = _S1589;
        thread df_0 _S1594 = _S1503.y_slope_0;
        df_0 _S1595 = x2A_0(&_S1593, &_S1594);
        thread df_0 _S1596 = _S1592;
        thread df_0 _S1597 = _S1595;
        df_0 _S1598 = x2B_0(&_S1596, &_S1597);
        thread Sheet_0 _S1599 = _S1488;
        thread Sheet_0 _S1600 = _S1494;
        thread Between_0 _S1601 = _S1499;
        thread df_0 _S1602 = _S1598;
        Slope_0 _S1603 = slope_of_0(&entryPointParams_17->p_7, &_S1599, _S1489, &_S1600, _S1495, &_S1601, &_S1602);
        uint i_16 = _S1483.lane_0;
        for(;;)
        {
            if(i_16 < _S1475)
            {
            }
            else
            {
                break;
            }
            uint _S1604 = _S1488.row_5.base_0 + i_16 * _S1488.row_5.step_2;
            thread df_0 value_41 = wide_0(_S1489[_S1604]);
            if((_S1488.row_5.low_0) != 0U)
            {
                (&value_41)->lo_0 = _S1489[_S1604 + _S1488.row_5.low_0];
            }
            if((_S1488.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1476 = (_S1488.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1476 = false;
            }
            if(_S1476)
            {
                _S1479 = value_41;
            }
            else
            {
                thread df_0 _S1605 = _S1488.row_5.scale_0;
                thread df_0 _S1606 = value_41;
                df_0 _S1607 = x2A_0(&_S1605, &_S1606);
                _S1479 = _S1607;
            }
            uint _S1608 = _S1494.row_5.base_0 + i_16 * _S1494.row_5.step_2;
            thread df_0 value_42 = wide_0(_S1495[_S1608]);
            if((_S1494.row_5.low_0) != 0U)
            {
                (&value_42)->lo_0 = _S1495[_S1608 + _S1494.row_5.low_0];
            }
            if((_S1494.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1477 = (_S1494.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1477 = false;
            }
            if(_S1477)
            {
                _S1480 = value_42;
            }
            else
            {
                thread df_0 _S1609 = _S1494.row_5.scale_0;
                thread df_0 _S1610 = value_42;
                df_0 _S1611 = x2A_0(&_S1609, &_S1610);
                _S1480 = _S1611;
            }
            uint _S1612 = _S1508.space_0.base_0 + i_16 * _S1508.space_0.step_2;
            thread df_0 value_43 = wide_0(_S1509[_S1612]);
            if((_S1508.space_0.low_0) != 0U)
            {
                (&value_43)->lo_0 = _S1509[_S1612 + _S1508.space_0.low_0];
            }
            if((_S1508.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1478 = (_S1508.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1478 = false;
            }
            if(_S1478)
            {
                _S1481 = value_43;
            }
            else
            {
                thread df_0 _S1613 = _S1508.space_0.scale_0;
                thread df_0 _S1614 = value_43;
                df_0 _S1615 = x2A_0(&_S1613, &_S1614);
                _S1481 = _S1615;
            }
            thread df_0 _S1616 = _S1503.on_x_5;
            thread df_0 _S1617 = _S1479;
            df_0 _S1618 = x2A_0(&_S1616, &_S1617);
            thread df_0 _S1619 = _S1503.on_y_2;
            thread df_0 _S1620 = _S1480;
            df_0 _S1621 = x2A_0(&_S1619, &_S1620);
            thread df_0 _S1622 = _S1618;
            thread df_0 _S1623 = _S1621;
            df_0 _S1624 = x2B_0(&_S1622, &_S1623);
            thread df_0 _S1625 = _S1577;
            thread df_0 _S1626 = _S1624;
            df_0 _S1627 = x2A_0(&_S1625, &_S1626);
            thread df_0 _S1628 = _S1481;
            thread df_0 _S1629 = _S1627;
            df_0 _S1630 = x2B_0(&_S1628, &_S1629);
            uint _S1631 = i_16 + 1U;
            thread df_0 _S1632 = _S1503.on_x_5;
            thread df_0 _S1633 = _S1630;
            df_0 _S1634 = x2A_0(&_S1632, &_S1633);
            thread Slope_0 _S1635 = _S1603;
            thread df_0 _S1636 = _S1479;
            thread df_0 _S1637 = _S1480;
            df_0 _S1638 = Slope_x_bar_0(&_S1635, &_S1636, &_S1637);
            thread df_0 _S1639 = _S1634;
            thread df_0 _S1640 = _S1638;
            df_0 _S1641 = x2B_0(&_S1639, &_S1640);
            thread Site_0 _S1642 = _S1483;
            thread df_0 _S1643 = _S1641;
            put_bar_0((&kernelContext_19)->entryPointParams_start_bar_0, &entryPointParams_17->p_7, &_S1642, 0U, _S1631, &_S1643);
            thread df_0 _S1644 = _S1503.on_y_2;
            thread df_0 _S1645 = _S1630;
            df_0 _S1646 = x2A_0(&_S1644, &_S1645);
            thread Slope_0 _S1647 = _S1603;
            thread df_0 _S1648 = _S1479;
            thread df_0 _S1649 = _S1480;
            df_0 _S1650 = Slope_y_bar_0(&_S1647, &_S1648, &_S1649);
            thread df_0 _S1651 = _S1646;
            thread df_0 _S1652 = _S1650;
            df_0 _S1653 = x2B_0(&_S1651, &_S1652);
            thread Site_0 _S1654 = _S1483;
            thread df_0 _S1655 = _S1653;
            put_bar_0((&kernelContext_19)->entryPointParams_end_bar_0, &entryPointParams_17->p_7, &_S1654, 1U, _S1631, &_S1655);
            i_16 = i_16 + entryPointParams_17->p_7.lanes_0;
        }
        thread Site_0 _S1656 = _S1483;
        put_no_time_0((&kernelContext_19)->entryPointParams_start_bar_0, &entryPointParams_17->p_7, &_S1656, 0U);
        thread Site_0 _S1657 = _S1483;
        put_no_time_0((&kernelContext_19)->entryPointParams_end_bar_0, &entryPointParams_17->p_7, &_S1657, 1U);
        uint _S1658 = (_S1488.clipped_0) | (_S1494.clipped_0);
        thread Site_0 _S1659 = _S1483;
        refuse_clipped_0(&entryPointParams_17->p_7, &_S1659, (&kernelContext_19)->entryPointParams_status_7, _S1658);
        block_9 = block_9 + entryPointParams_17->p_7.groups_0;
    }
    return;
}

[[kernel]] void lorentz_project_vjp(uint3 group_8 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_18 [[buffer(0)]], float device* entryPointParams_point_8 [[buffer(1)]], float device* entryPointParams_cotangent_18 [[buffer(2)]], float device* entryPointParams_point_bar_8 [[buffer(3)]], atomic<uint> device* entryPointParams_status_18 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_8 = entryPointParams_18;
    (&kernelContext_20)->entryPointParams_point_3 = entryPointParams_point_8;
    (&kernelContext_20)->entryPointParams_cotangent_8 = entryPointParams_cotangent_18;
    (&kernelContext_20)->entryPointParams_point_bar_3 = entryPointParams_point_bar_8;
    (&kernelContext_20)->entryPointParams_status_8 = entryPointParams_status_18;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_20)->parts_0 = &parts_9;
    (&kernelContext_20)->opaque_zero_0 = entryPointParams_18->p_8.zero_0;
    uint block_10 = group_8.x;
    for(;;)
    {
        uint _S1660 = block_count_0(&entryPointParams_18->p_8);
        if(block_10 < _S1660)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1661 = space_site_of_0(&entryPointParams_18->p_8, block_10, invocation_11.x);
        Lie_0 _S1662 = x_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1663 = _S1661;
        thread Lie_0 _S1664 = _S1662;
        thread float device* _S1665;
        Sheet_0 _S1666 = sheet_of_0(&entryPointParams_18->p_8, &_S1663, (&kernelContext_20)->entryPointParams_point_3, &_S1664, (&kernelContext_20)->entryPointParams_status_8, &_S1665, &kernelContext_20);
        float device* _S1667 = _S1665;
        Lie_0 _S1668 = cotangent_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1669 = _S1661;
        thread Lie_0 _S1670 = _S1668;
        thread float device* _S1671;
        Whole_0 _S1672 = whole_of_0(&_S1669, (&kernelContext_20)->entryPointParams_cotangent_8, &_S1670, &_S1671);
        float device* _S1673 = _S1671;
        thread df_0 _S1674 = _S1672.time_1;
        thread df_0 _S1675 = _S1666.time_0;
        df_0 _S1676 = _0(&_S1674, &_S1675);
        uint i_17 = _S1661.lane_0;
        for(;;)
        {
            if(i_17 < (_S1661.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1677 = i_17 + 1U;
            uint _S1678 = _S1672.space_0.base_0 + i_17 * _S1672.space_0.step_2;
            thread df_0 value_44 = wide_0(_S1673[_S1678]);
            if((_S1672.space_0.low_0) != 0U)
            {
                (&value_44)->lo_0 = _S1673[_S1678 + _S1672.space_0.low_0];
            }
            bool _S1679;
            if((_S1672.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1679 = (_S1672.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1679 = false;
            }
            df_0 _S1680;
            if(_S1679)
            {
                _S1680 = value_44;
            }
            else
            {
                thread df_0 _S1681 = _S1672.space_0.scale_0;
                thread df_0 _S1682 = value_44;
                df_0 _S1683 = x2A_0(&_S1681, &_S1682);
                _S1680 = _S1683;
            }
            uint _S1684 = _S1666.row_5.base_0 + i_17 * _S1666.row_5.step_2;
            thread df_0 value_45 = wide_0(_S1667[_S1684]);
            if((_S1666.row_5.low_0) != 0U)
            {
                (&value_45)->lo_0 = _S1667[_S1684 + _S1666.row_5.low_0];
            }
            bool _S1685;
            if((_S1666.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1685 = (_S1666.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1685 = false;
            }
            df_0 _S1686;
            if(_S1685)
            {
                _S1686 = value_45;
            }
            else
            {
                thread df_0 _S1687 = _S1666.row_5.scale_0;
                thread df_0 _S1688 = value_45;
                df_0 _S1689 = x2A_0(&_S1687, &_S1688);
                _S1686 = _S1689;
            }
            thread df_0 _S1690 = _S1676;
            thread df_0 _S1691 = _S1686;
            df_0 _S1692 = x2A_0(&_S1690, &_S1691);
            thread df_0 _S1693 = _S1680;
            thread df_0 _S1694 = _S1692;
            df_0 _S1695 = x2B_0(&_S1693, &_S1694);
            thread df_0 _S1696 = _S1666.row_5.scale_0;
            thread df_0 _S1697 = _S1695;
            df_0 _S1698 = x2A_0(&_S1696, &_S1697);
            thread Site_0 _S1699 = _S1661;
            thread df_0 _S1700 = _S1698;
            put_bar_0((&kernelContext_20)->entryPointParams_point_bar_3, &entryPointParams_18->p_8, &_S1699, 0U, _S1677, &_S1700);
            i_17 = i_17 + entryPointParams_18->p_8.lanes_0;
        }
        thread Site_0 _S1701 = _S1661;
        put_no_time_0((&kernelContext_20)->entryPointParams_point_bar_3, &entryPointParams_18->p_8, &_S1701, 0U);
        block_10 = block_10 + entryPointParams_18->p_8.groups_0;
    }
    return;
}

[[kernel]] void lorentz_to_poincare_vjp(uint3 group_9 [[threadgroup_position_in_grid]], uint3 invocation_12 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_19 [[buffer(0)]], float device* entryPointParams_point_9 [[buffer(1)]], float device* entryPointParams_cotangent_19 [[buffer(2)]], float device* entryPointParams_point_bar_9 [[buffer(3)]], atomic<uint> device* entryPointParams_status_19 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_9 = entryPointParams_19;
    (&kernelContext_21)->entryPointParams_point_4 = entryPointParams_point_9;
    (&kernelContext_21)->entryPointParams_cotangent_9 = entryPointParams_cotangent_19;
    (&kernelContext_21)->entryPointParams_point_bar_4 = entryPointParams_point_bar_9;
    (&kernelContext_21)->entryPointParams_status_9 = entryPointParams_status_19;
    threadgroup array<float2, int(384)> parts_10;
    (&kernelContext_21)->parts_0 = &parts_10;
    (&kernelContext_21)->opaque_zero_0 = entryPointParams_19->p_9.zero_0;
    uint block_11 = group_9.x;
    for(;;)
    {
        uint _S1702 = block_count_0(&entryPointParams_19->p_9);
        if(block_11 < _S1702)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1703 = space_site_of_0(&entryPointParams_19->p_9, block_11, invocation_12.x);
        Lie_0 _S1704 = x_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1705 = _S1703;
        thread Lie_0 _S1706 = _S1704;
        thread float device* _S1707;
        Sheet_0 _S1708 = sheet_of_0(&entryPointParams_19->p_9, &_S1705, (&kernelContext_21)->entryPointParams_point_4, &_S1706, (&kernelContext_21)->entryPointParams_status_9, &_S1707, &kernelContext_21);
        float device* _S1709 = _S1707;
        Lie_0 _S1710 = cotangent_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1711 = _S1703;
        thread Lie_0 _S1712 = _S1710;
        thread float device* _S1713;
        Row_0 _S1714 = row_of_0(&_S1711, (&kernelContext_21)->entryPointParams_cotangent_9, &_S1712, &_S1713);
        float device* _S1715 = _S1713;
        df_0 _S1716 = wide_0(1.0f);
        thread df_0 _S1717 = _S1708.cosh_0;
        df_0 _S1718 = x2B_1(&_S1717, 1.0f);
        thread df_0 _S1719 = _S1716;
        thread df_0 _S1720 = _S1718;
        df_0 _S1721 = _0(&_S1719, &_S1720);
        df_0 _S1722 = c_of_0(&entryPointParams_19->p_9);
        thread df_0 _S1723 = _S1722;
        thread df_0 _S1724 = _S1721;
        df_0 _S1725 = x2A_0(&_S1723, &_S1724);
        thread df_0 _S1726 = _S1721;
        thread df_0 _S1727 = _S1708.cosh_0;
        df_0 _S1728 = _0(&_S1726, &_S1727);
        thread df_0 _S1729 = _S1725;
        thread df_0 _S1730 = _S1728;
        df_0 _S1731 = x2A_0(&_S1729, &_S1730);
        thread Site_0 _S1732 = _S1703;
        thread Row_0 _S1733 = _S1708.row_5;
        thread Row_0 _S1734 = _S1714;
        df_0 _S1735 = dot_of_0(&entryPointParams_19->p_9, &_S1732, &_S1733, _S1709, &_S1734, _S1713, &kernelContext_21);
        thread df_0 _S1736 = _S1731;
        thread df_0 _S1737 = _S1735;
        df_0 _S1738 = x2A_0(&_S1736, &_S1737);
        thread df_0 _S1739 = _S1738;
        df_0 _S1740 = neg_0(&_S1739);
        thread Site_0 _S1741 = _S1703;
        thread Row_0 _S1742 = _S1708.row_5;
        thread Row_0 _S1743 = _S1714;
        thread df_0 _S1744 = _S1721;
        thread df_0 _S1745 = _S1740;
        put_radial_0((&kernelContext_21)->entryPointParams_point_bar_4, &entryPointParams_19->p_9, &_S1741, &_S1742, _S1709, &_S1743, _S1715, &_S1744, &_S1745);
        thread Site_0 _S1746 = _S1703;
        refuse_clipped_0(&entryPointParams_19->p_9, &_S1746, (&kernelContext_21)->entryPointParams_status_9, _S1708.clipped_0);
        block_11 = block_11 + entryPointParams_19->p_9.groups_0;
    }
    return;
}


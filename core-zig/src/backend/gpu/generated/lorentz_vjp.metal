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
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_6, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S42)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_6->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
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
        float _S185 = x_row_data_1[(&x_1->row_5)->base_0 + i_1 * (&x_1->row_5)->step_2];
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
            _S179 = wide_0(_S185);
        }
        else
        {
            df_0 _S186 = x2A_1(&(&x_1->row_5)->scale_0, _S185);
            _S179 = _S186;
        }
        float _S187 = y_row_data_0[(&y_0->row_5)->base_0 + i_1 * (&y_0->row_5)->step_2];
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
            _S180 = wide_0(_S187);
        }
        else
        {
            df_0 _S188 = x2A_1(&(&y_0->row_5)->scale_0, _S187);
            _S180 = _S188;
        }
        thread df_0 _S189 = _S179;
        thread df_0 _S190 = _S180;
        df_0 _S191 = x2D_0(&_S189, &_S190);
        thread df_0 _S192 = _S191;
        Squares_add_0(&gap_squares_0, &_S192);
        thread df_0 _S193 = _S179;
        thread df_0 _S194 = _S180;
        df_0 _S195 = x2A_0(&_S193, &_S194);
        thread df_0 _S196 = sums_5[int(0)];
        thread df_0 _S197 = _S195;
        df_0 _S198 = x2B_0(&_S196, &_S197);
        sums_5[int(0)] = _S198;
        thread df_0 _S199 = _S191;
        thread df_0 _S200 = _S179;
        df_0 _S201 = x2A_0(&_S199, &_S200);
        thread df_0 _S202 = sums_5[int(1)];
        thread df_0 _S203 = _S201;
        df_0 _S204 = x2B_0(&_S202, &_S203);
        sums_5[int(1)] = _S204;
        thread df_0 _S205 = _S191;
        thread df_0 _S206 = _S180;
        df_0 _S207 = x2A_0(&_S205, &_S206);
        thread df_0 _S208 = sums_5[int(2)];
        thread df_0 _S209 = _S207;
        df_0 _S210 = x2B_0(&_S208, &_S209);
        sums_5[int(2)] = _S210;
        i_1 = i_1 + p_19->lanes_0;
    }
    uint _S211 = p_19->lanes_0;
    join_3(p_19->lanes_0, site_11, &sums_5, kernelContext_7);
    Squares_join_over_0(&gap_squares_0, _S211, site_11, kernelContext_7);
    thread Squares_0 _S212 = gap_squares_0;
    float _S213 = Squares_unit_0(&_S212);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_5[int(0)];
    (&all_0)->on_x_0 = sums_5[int(1)];
    (&all_0)->on_y_0 = sums_5[int(2)];
    thread Squares_0 _S214 = gap_squares_0;
    df_0 _S215 = Squares_total_0(&_S214);
    float _S216 = 1.0f / _S213;
    thread df_0 _S217 = _S215;
    df_0 _S218 = scaled_0(&_S217, _S216);
    float _S219 = 1.0f / _S213;
    thread df_0 _S220 = _S218;
    df_0 _S221 = scaled_0(&_S220, _S219);
    (&all_0)->gap_0 = _S221;
    thread df_0 _S222 = sums_5[int(1)];
    thread df_0 _S223 = sums_5[int(2)];
    df_0 _S224 = x2B_0(&_S222, &_S223);
    thread df_0 _S225 = _S224;
    df_0 _S226 = neg_0(&_S225);
    df_0 _S227 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S228 = _S226;
    thread df_0 _S229 = _S227;
    df_0 _S230 = _0(&_S228, &_S229);
    (&all_0)->ahead_0 = _S230;
    df_0 _S231 = c_of_0(p_19);
    thread df_0 _S232 = _S231;
    df_0 _S233 = x2A_0(&_S232, &x_1->square_0);
    thread df_0 _S234 = _S231;
    df_0 _S235 = x2A_0(&_S234, &y_0->square_0);
    thread df_0 _S236 = _S231;
    thread df_0 _S237 = sums_5[int(0)];
    df_0 _S238 = x2A_0(&_S236, &_S237);
    df_0 _S239 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S240 = _S231;
    thread df_0 _S241 = _S221;
    df_0 _S242 = x2A_0(&_S240, &_S241);
    thread df_0 _S243 = _S242;
    thread df_0 _S244 = _S233;
    bool _S245 = less_0(&_S243, &_S244);
    bool _S246 = (_S235.hi_0) < 1.00000000317107685e-30f;
    if(_S246)
    {
        _S179 = _S183;
    }
    else
    {
        if(_S245)
        {
            thread df_0 _S247 = _S231;
            thread df_0 _S248 = (&all_0)->on_y_0;
            df_0 _S249 = x2A_0(&_S247, &_S248);
            _S179 = _S249;
        }
        else
        {
            _S179 = _S238;
        }
        thread df_0 _S250 = _S179;
        thread df_0 _S251 = _S235;
        df_0 _S252 = _0(&_S250, &_S251);
        _S179 = _S252;
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
        float _S253 = x_row_data_1[(&x_1->row_5)->base_0 + i_1 * (&x_1->row_5)->step_2];
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
            _S180 = wide_0(_S253);
        }
        else
        {
            df_0 _S254 = x2A_1(&(&x_1->row_5)->scale_0, _S253);
            _S180 = _S254;
        }
        float _S255 = y_row_data_0[(&y_0->row_5)->base_0 + i_1 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S182 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        df_0 _S256;
        if(_S182)
        {
            _S256 = wide_0(_S255);
        }
        else
        {
            df_0 _S257 = x2A_1(&(&y_0->row_5)->scale_0, _S255);
            _S256 = _S257;
        }
        df_0 side_0;
        if(_S245)
        {
            thread df_0 _S258 = _S180;
            thread df_0 _S259 = _S256;
            df_0 _S260 = x2D_0(&_S258, &_S259);
            side_0 = _S260;
        }
        else
        {
            side_0 = _S180;
        }
        thread df_0 _S261 = _S179;
        thread df_0 _S262 = _S256;
        df_0 _S263 = x2A_0(&_S261, &_S262);
        thread df_0 _S264 = side_0;
        thread df_0 _S265 = _S263;
        df_0 _S266 = x2D_0(&_S264, &_S265);
        thread df_0 _S267 = _S266;
        thread df_0 _S268 = _S266;
        df_0 _S269 = x2A_0(&_S267, &_S268);
        thread df_0 _S270 = across_0[int(0)];
        thread df_0 _S271 = _S269;
        df_0 _S272 = x2B_0(&_S270, &_S271);
        across_0[int(0)] = _S272;
        i_1 = i_1 + _S211;
    }
    join_2(_S211, site_11, &across_0, kernelContext_7);
    if((_S238.hi_0) <= 0.0f)
    {
        _S181 = true;
    }
    else
    {
        _S181 = _S246;
    }
    if(_S181)
    {
        if((_S239.hi_0) > 2.0f)
        {
            thread df_0 _S273 = _S239;
            df_0 _S274 = x2D_1(&_S273, 1.0f);
            _S179 = _S274;
        }
        else
        {
            thread df_0 _S275 = _S233;
            thread df_0 _S276 = _S235;
            df_0 _S277 = x2B_0(&_S275, &_S276);
            thread df_0 _S278 = _S233;
            thread df_0 _S279 = _S235;
            df_0 _S280 = x2A_0(&_S278, &_S279);
            thread df_0 _S281 = _S277;
            thread df_0 _S282 = _S280;
            df_0 _S283 = x2B_0(&_S281, &_S282);
            thread df_0 _S284 = _S239;
            df_0 _S285 = x2B_1(&_S284, 1.0f);
            thread df_0 _S286 = _S283;
            thread df_0 _S287 = _S285;
            df_0 _S288 = _0(&_S286, &_S287);
            _S179 = _S288;
        }
        thread df_0 _S289 = _S179;
        thread df_0 _S290 = _S238;
        df_0 _S291 = x2D_0(&_S289, &_S290);
        thread df_0 _S292 = _S291;
        df_0 _S293 = half_of_0(&_S292);
        (&all_0)->square_1 = _S293;
    }
    else
    {
        thread df_0 _S294 = _S239;
        thread df_0 _S295 = _S238;
        df_0 _S296 = x2B_0(&_S294, &_S295);
        thread df_0 _S297 = _S296;
        df_0 _S298 = twice_0(&_S297);
        thread df_0 _S299 = _S298;
        df_0 _S300 = x2B_1(&_S299, 2.0f);
        thread df_0 _S301 = (&all_0)->gap_0;
        thread df_0 _S302 = _S300;
        df_0 _S303 = _0(&_S301, &_S302);
        thread df_0 _S304 = _S235;
        thread df_0 _S305 = _S300;
        df_0 _S306 = _0(&_S304, &_S305);
        thread df_0 _S307 = across_0[int(0)];
        thread df_0 _S308 = _S306;
        df_0 _S309 = x2A_0(&_S307, &_S308);
        thread df_0 _S310 = _S303;
        thread df_0 _S311 = _S309;
        df_0 _S312 = x2B_0(&_S310, &_S311);
        thread df_0 _S313 = _S231;
        thread df_0 _S314 = _S312;
        df_0 _S315 = x2A_0(&_S313, &_S314);
        (&all_0)->square_1 = _S315;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S316 = root_c_of_0(p_19);
        thread Squares_0 _S317 = gap_squares_0;
        df_0 _S318 = Squares_length_0(&_S317);
        thread df_0 _S319 = _S318;
        df_0 _S320 = half_of_0(&_S319);
        thread df_0 _S321 = _S316;
        thread df_0 _S322 = _S320;
        df_0 _S323 = x2A_0(&_S321, &_S322);
        _S179 = _S323;
    }
    else
    {
        thread df_0 _S324 = (&all_0)->square_1;
        df_0 _S325 = root_of_0(&_S324);
        _S179 = _S325;
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
    uint _S326 = site_12->row_0;
    float _S327 = data_3[lie_4->offset_0 + site_12->row_0 * lie_4->stride_0];
    bool _S328;
    if(is_bad_0(_S327))
    {
        bool _S329 = Site_is_first_0(site_12);
        _S328 = _S329;
    }
    else
    {
        _S328 = false;
    }
    if(_S328)
    {
        report_fault_0(status_3, _S326);
    }
    return wide_0(_S327);
}

bool is_zero_0(const df_0 thread* a_19)
{
    return (a_19->hi_0) == 0.0f;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_9)
{
    df_0 _S330 = x2B_1(&this_9->square_1, 1.0f);
    thread df_0 _S331 = _S330;
    df_0 _S332 = root_of_0(&_S331);
    return _S332;
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
    df_0 _S333 = c_of_0(p_21);
    thread df_0 _S334 = _S333;
    df_0 _S335 = x2A_0(slope_0, &_S334);
    thread df_0 _S336 = _S335;
    df_0 _S337 = half_of_0(&_S336);
    (&all_1)->on_difference_0 = _S337;
    df_0 _S338 = _0(&pair_1->ahead_0, &x_2->time_0);
    thread df_0 _S339 = _S337;
    thread df_0 _S340 = _S338;
    df_0 _S341 = x2A_0(&_S339, &_S340);
    (&all_1)->on_x_1 = _S341;
    df_0 _S342 = _0(&pair_1->ahead_0, &y_1->time_0);
    thread df_0 _S343 = _S337;
    thread df_0 _S344 = _S342;
    df_0 _S345 = x2A_0(&_S343, &_S344);
    (&all_1)->on_y_1 = _S345;
    return all_1;
}

df_0 Slope_x_bar_0(const Slope_0 thread* this_10, const df_0 thread* x_3, const df_0 thread* y_2)
{
    df_0 _S346 = x2D_0(x_3, y_2);
    thread df_0 _S347 = _S346;
    df_0 _S348 = x2A_0(&this_10->on_difference_0, &_S347);
    df_0 _S349 = x2A_0(&this_10->on_x_1, x_3);
    thread df_0 _S350 = _S348;
    thread df_0 _S351 = _S349;
    df_0 _S352 = x2B_0(&_S350, &_S351);
    return _S352;
}

float nearest_0(const df_0 thread* value_4)
{
    float _S353 = value_4->hi_0;
    float _S354;
    if(is_bad_0(value_4->hi_0))
    {
        _S354 = _S353;
    }
    else
    {
        _S354 = _S353 + value_4->lo_0;
    }
    return _S354;
}

void put_0(float device* out_0, const Ball_0 constant* p_22, const Site_0 thread* site_13, uint column_1, const df_0 thread* value_5)
{
    float device* _S355 = out_0+(site_13->row_0 * p_22->out_stride_0 + p_22->out_column_0 + column_1);
    float _S356 = nearest_0(value_5);
    *_S355 = _S356;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_14, uint index_0, uint column_2, const df_0 thread* value_6)
{
    if(((p_23->flags_0) & (2U << index_0)) == 0U)
    {
        put_0(out_1, p_23, site_14, column_2, value_6);
    }
    return;
}

df_0 Slope_y_bar_0(const Slope_0 thread* this_11, const df_0 thread* x_4, const df_0 thread* y_3)
{
    df_0 _S357 = x2D_0(y_3, x_4);
    thread df_0 _S358 = _S357;
    df_0 _S359 = x2A_0(&this_11->on_difference_0, &_S358);
    df_0 _S360 = x2A_0(&this_11->on_y_1, y_3);
    thread df_0 _S361 = _S359;
    thread df_0 _S362 = _S360;
    df_0 _S363 = x2D_0(&_S361, &_S362);
    return _S363;
}

void put_no_time_0(float device* out_2, const Ball_0 constant* p_24, const Site_0 thread* site_15, uint index_1)
{
    bool _S364 = Site_is_first_0(site_15);
    if(_S364)
    {
        thread df_0 _S365 = wide_0(0.0f);
        put_bar_0(out_2, p_24, site_15, index_1, 0U, &_S365);
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
        float _S366 = x_row_data_3[(&x_5->row_5)->base_0 + i_2 * (&x_5->row_5)->step_2];
        bool _S367;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S367 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S367 = false;
        }
        df_0 _S368;
        if(_S367)
        {
            _S368 = wide_0(_S366);
        }
        else
        {
            df_0 _S369 = x2A_1(&(&x_5->row_5)->scale_0, _S366);
            _S368 = _S369;
        }
        float _S370 = y_row_data_2[(&y_4->row_5)->base_0 + i_2 * (&y_4->row_5)->step_2];
        bool _S371;
        if(((&(&y_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S371 = ((&(&y_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S371 = false;
        }
        df_0 _S372;
        if(_S371)
        {
            _S372 = wide_0(_S370);
        }
        else
        {
            df_0 _S373 = x2A_1(&(&y_4->row_5)->scale_0, _S370);
            _S372 = _S373;
        }
        uint _S374 = i_2 + 1U;
        thread df_0 _S375 = _S368;
        thread df_0 _S376 = _S372;
        df_0 _S377 = Slope_x_bar_0(slope_1, &_S375, &_S376);
        thread df_0 _S378 = _S377;
        put_bar_0(x_bar_0, p_25, site_16, 0U, _S374, &_S378);
        thread df_0 _S379 = _S368;
        thread df_0 _S380 = _S372;
        df_0 _S381 = Slope_y_bar_0(slope_1, &_S379, &_S380);
        thread df_0 _S382 = _S381;
        put_bar_0(y_bar_0, p_25, site_16, 1U, _S374, &_S382);
        i_2 = i_2 + p_25->lanes_0;
    }
    put_no_time_0(x_bar_0, p_25, site_16, 0U);
    put_no_time_0(y_bar_0, p_25, site_16, 1U);
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_26, const Site_0 thread* site_17, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S383 = Site_is_first_0(site_17);
    bool _S384;
    if(_S383)
    {
        _S384 = inputs_0 > 0U;
    }
    else
    {
        _S384 = false;
    }
    if(_S384)
    {
        _S384 = ((p_26->flags_0) & 1U) != 0U;
    }
    else
    {
        _S384 = false;
    }
    if(_S384)
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
        uint _S385 = block_count_0(&entryPointParams_10->p_0);
        if(block_2 < _S385)
        {
        }
        else
        {
            break;
        }
        Site_0 _S386 = space_site_of_0(&entryPointParams_10->p_0, block_2, invocation_3.x);
        Lie_0 _S387 = x_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S388 = _S386;
        thread Lie_0 _S389 = _S387;
        thread float device* _S390;
        Sheet_0 _S391 = sheet_of_0(&entryPointParams_10->p_0, &_S388, (&kernelContext_8)->entryPointParams_left_0, &_S389, (&kernelContext_8)->entryPointParams_status_0, &_S390, &kernelContext_8);
        float device* _S392 = _S390;
        Lie_0 _S393 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S394 = _S386;
        thread Lie_0 _S395 = _S393;
        thread float device* _S396;
        Sheet_0 _S397 = sheet_of_0(&entryPointParams_10->p_0, &_S394, (&kernelContext_8)->entryPointParams_right_0, &_S395, (&kernelContext_8)->entryPointParams_status_0, &_S396, &kernelContext_8);
        float device* _S398 = _S396;
        thread Site_0 _S399 = _S386;
        thread Sheet_0 _S400 = _S391;
        thread Sheet_0 _S401 = _S397;
        Between_0 _S402 = between_0(&entryPointParams_10->p_0, &_S399, &_S400, _S392, &_S401, _S396, &kernelContext_8);
        Lie_0 _S403 = cotangent_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S404 = _S386;
        thread Lie_0 _S405 = _S403;
        df_0 _S406 = number_of_0(&_S404, (&kernelContext_8)->entryPointParams_cotangent_0, &_S405, (&kernelContext_8)->entryPointParams_status_0);
        thread df_0 _S407 = _S402.root_0;
        bool _S408 = is_zero_0(&_S407);
        df_0 _S409;
        if(_S408)
        {
            _S409 = wide_0(0.0f);
        }
        else
        {
            df_0 _S410 = root_c_of_0(&entryPointParams_10->p_0);
            thread df_0 _S411 = _S410;
            thread df_0 _S412 = _S402.root_0;
            df_0 _S413 = x2A_0(&_S411, &_S412);
            thread Between_0 _S414 = _S402;
            df_0 _S415 = Between_cosh_half_0(&_S414);
            thread df_0 _S416 = _S413;
            thread df_0 _S417 = _S415;
            df_0 _S418 = x2A_0(&_S416, &_S417);
            thread df_0 _S419 = _S406;
            thread df_0 _S420 = _S418;
            df_0 _S421 = _0(&_S419, &_S420);
            _S409 = _S421;
        }
        thread Sheet_0 _S422 = _S391;
        thread Sheet_0 _S423 = _S397;
        thread Between_0 _S424 = _S402;
        thread df_0 _S425 = _S409;
        Slope_0 _S426 = slope_of_0(&entryPointParams_10->p_0, &_S422, _S392, &_S423, _S398, &_S424, &_S425);
        thread Site_0 _S427 = _S386;
        thread Sheet_0 _S428 = _S391;
        thread Sheet_0 _S429 = _S397;
        thread Slope_0 _S430 = _S426;
        put_distance_0((&kernelContext_8)->entryPointParams_left_bar_0, (&kernelContext_8)->entryPointParams_right_bar_0, &entryPointParams_10->p_0, &_S427, &_S428, _S392, &_S429, _S398, &_S430);
        uint _S431 = _S391.clipped_0 + _S397.clipped_0;
        thread Site_0 _S432 = _S386;
        refuse_clipped_0(&entryPointParams_10->p_0, &_S432, (&kernelContext_8)->entryPointParams_status_0, _S431);
        block_2 = block_2 + entryPointParams_10->p_0.groups_0;
    }
    return;
}

struct Sloped_0
{
    df_0 value_7;
    df_0 slope_2;
};

Sloped_0 sloped_0(const df_0 thread* value_8, const df_0 thread* slope_3)
{
    thread Sloped_0 both_0;
    (&both_0)->value_7 = *value_8;
    (&both_0)->slope_2 = *slope_3;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S433 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S434 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S435 = _S434;
    df_0 _S436 = x2B_0(&_S435, a2_0);
    thread df_0 _S437 = _S436;
    df_0 _S438 = x2A_0(&_S437, t_0);
    thread df_0 _S439 = _S438;
    df_0 _S440 = x2B_0(&_S439, a1_0);
    thread df_0 _S441 = _S440;
    df_0 _S442 = x2A_0(&_S441, t_0);
    thread df_0 _S443 = _S442;
    df_0 _S444 = x2B_1(&_S443, 1.0f);
    df_0 _S445 = x2A_1(t_0, _S433);
    df_0 _S446 = twice_0(a2_0);
    thread df_0 _S447 = _S445;
    thread df_0 _S448 = _S446;
    df_0 _S449 = x2B_0(&_S447, &_S448);
    thread df_0 _S450 = _S449;
    df_0 _S451 = x2A_0(&_S450, t_0);
    thread df_0 _S452 = _S451;
    df_0 _S453 = x2B_0(&_S452, a1_0);
    thread df_0 _S454 = _S444;
    thread df_0 _S455 = _S453;
    Sloped_0 _S456 = sloped_0(&_S454, &_S455);
    return _S456;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_6)
{
    thread df_0 _S457 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S458 = x2A_0(&_S457, x_6);
    df_0 _S459 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S460 = _S458;
    thread df_0 _S461 = _S459;
    df_0 _S462 = x2B_0(&_S460, &_S461);
    thread df_0 _S463 = _S462;
    df_0 _S464 = x2A_0(&_S463, x_6);
    df_0 _S465 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S466 = _S464;
    thread df_0 _S467 = _S465;
    df_0 _S468 = x2B_0(&_S466, &_S467);
    thread df_0 _S469 = _S468;
    df_0 _S470 = x2A_0(&_S469, x_6);
    df_0 _S471 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S472 = _S470;
    thread df_0 _S473 = _S471;
    df_0 _S474 = x2B_0(&_S472, &_S473);
    thread df_0 _S475 = _S474;
    df_0 _S476 = x2A_0(&_S475, x_6);
    df_0 _S477 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S478 = _S476;
    thread df_0 _S479 = _S477;
    df_0 _S480 = x2B_0(&_S478, &_S479);
    thread df_0 _S481 = _S480;
    df_0 _S482 = x2A_0(&_S481, x_6);
    thread df_0 _S483 = _S482;
    df_0 _S484 = x2B_1(&_S483, 0.5f);
    thread df_0 _S485 = _S484;
    df_0 _S486 = x2A_0(&_S485, x_6);
    thread df_0 _S487 = _S486;
    df_0 _S488 = x2B_1(&_S487, 1.0f);
    thread df_0 _S489 = _S488;
    df_0 _S490 = x2A_0(&_S489, x_6);
    df_0 grown_0 = _S490;
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
        thread df_0 _S491 = grown_0;
        df_0 _S492 = twice_0(&_S491);
        thread df_0 _S493 = grown_0;
        thread df_0 _S494 = grown_0;
        df_0 _S495 = x2A_0(&_S493, &_S494);
        thread df_0 _S496 = _S492;
        thread df_0 _S497 = _S495;
        df_0 _S498 = x2B_0(&_S496, &_S497);
        int _S499 = k_4 + int(1);
        grown_0 = _S498;
        k_4 = _S499;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_7)
{
    float _S500 = x_7->hi_0;
    if((x_7->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S501 = floor(min(_S500, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S502 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S503 = x2A_1(&_S502, _S501);
    thread df_0 _S504 = _S503;
    df_0 _S505 = x2D_0(x_7, &_S504);
    thread df_0 _S506 = _S505;
    df_0 _S507 = scaled_0(&_S506, 0.125f);
    thread df_0 _S508 = _S507;
    df_0 _S509 = small_exp_minus_1_0(&_S508);
    thread df_0 _S510 = _S509;
    df_0 _S511 = x2B_1(&_S510, 1.0f);
    float _S512 = power_of_two_0(int(_S501));
    thread df_0 _S513 = _S511;
    df_0 _S514 = scaled_0(&_S513, _S512);
    return _S514;
}

df_0 log_of_0(const df_0 thread* x_8)
{
    float _S515 = log(x_8->hi_0);
    thread df_0 _S516 = wide_0(- _S515);
    df_0 _S517 = exp_of_0(&_S516);
    thread df_0 _S518 = _S517;
    df_0 _S519 = x2A_0(x_8, &_S518);
    thread df_0 _S520 = _S519;
    df_0 _S521 = x2D_1(&_S520, 1.0f);
    df_0 _S522 = wide_0(_S515);
    thread df_0 _S523 = _S521;
    thread df_0 _S524 = _S521;
    df_0 _S525 = x2A_0(&_S523, &_S524);
    thread df_0 _S526 = _S525;
    df_0 _S527 = half_of_0(&_S526);
    thread df_0 _S528 = _S521;
    thread df_0 _S529 = _S527;
    df_0 _S530 = x2D_0(&_S528, &_S529);
    thread df_0 _S531 = _S522;
    thread df_0 _S532 = _S530;
    df_0 _S533 = x2B_0(&_S531, &_S532);
    return _S533;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_1)
{
    df_0 _S534 = x2B_1(t_1, 1.0f);
    thread df_0 _S535 = _S534;
    df_0 _S536 = root_of_0(&_S535);
    thread df_0 _S537 = _S536;
    df_0 _S538 = x2B_0(root_1, &_S537);
    thread df_0 _S539 = _S538;
    df_0 _S540 = log_of_0(&_S539);
    return _S540;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S541 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S542 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S543 = _S541;
        Sloped_0 _S544 = series_0(&_S542, &_S543, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S544;
    }
    df_0 _S545 = root_of_0(t_2);
    thread df_0 _S546 = _S545;
    df_0 _S547 = asinh_of_0(t_2, &_S546);
    thread df_0 _S548 = _S547;
    thread df_0 _S549 = _S545;
    df_0 _S550 = _0(&_S548, &_S549);
    df_0 _S551 = wide_0(1.0f);
    df_0 _S552 = x2B_1(t_2, 1.0f);
    thread df_0 _S553 = _S552;
    df_0 _S554 = root_of_0(&_S553);
    thread df_0 _S555 = _S551;
    thread df_0 _S556 = _S554;
    df_0 _S557 = _0(&_S555, &_S556);
    thread df_0 _S558 = _S557;
    thread df_0 _S559 = _S550;
    df_0 _S560 = x2D_0(&_S558, &_S559);
    df_0 _S561 = twice_0(t_2);
    thread df_0 _S562 = _S560;
    thread df_0 _S563 = _S561;
    df_0 _S564 = _0(&_S562, &_S563);
    thread df_0 _S565 = _S550;
    thread df_0 _S566 = _S564;
    Sloped_0 _S567 = sloped_0(&_S565, &_S566);
    return _S567;
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
        uint _S568 = block_count_0(&entryPointParams_11->p_1);
        if(block_3 < _S568)
        {
        }
        else
        {
            break;
        }
        Site_0 _S569 = space_site_of_0(&entryPointParams_11->p_1, block_3, invocation_4.x);
        Lie_0 _S570 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S571 = _S569;
        thread Lie_0 _S572 = _S570;
        thread float device* _S573;
        Sheet_0 _S574 = sheet_of_0(&entryPointParams_11->p_1, &_S571, (&kernelContext_9)->entryPointParams_left_1, &_S572, (&kernelContext_9)->entryPointParams_status_1, &_S573, &kernelContext_9);
        float device* _S575 = _S573;
        Lie_0 _S576 = y_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S577 = _S569;
        thread Lie_0 _S578 = _S576;
        thread float device* _S579;
        Sheet_0 _S580 = sheet_of_0(&entryPointParams_11->p_1, &_S577, (&kernelContext_9)->entryPointParams_right_1, &_S578, (&kernelContext_9)->entryPointParams_status_1, &_S579, &kernelContext_9);
        float device* _S581 = _S579;
        thread Site_0 _S582 = _S569;
        thread Sheet_0 _S583 = _S574;
        thread Sheet_0 _S584 = _S580;
        Between_0 _S585 = between_0(&entryPointParams_11->p_1, &_S582, &_S583, _S575, &_S584, _S579, &kernelContext_9);
        Lie_0 _S586 = cotangent_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S587 = _S569;
        thread Lie_0 _S588 = _S586;
        df_0 _S589 = number_of_0(&_S587, (&kernelContext_9)->entryPointParams_cotangent_1, &_S588, (&kernelContext_9)->entryPointParams_status_1);
        thread df_0 _S590 = _S589;
        df_0 _S591 = scaled_0(&_S590, 4.0f);
        df_0 _S592 = c_of_0(&entryPointParams_11->p_1);
        thread df_0 _S593 = _S591;
        thread df_0 _S594 = _S592;
        df_0 _S595 = _0(&_S593, &_S594);
        thread df_0 _S596 = _S585.square_1;
        Sloped_0 _S597 = asinhc_0(&_S596);
        thread df_0 _S598 = _S595;
        thread df_0 _S599 = _S597.value_7;
        df_0 _S600 = x2A_0(&_S598, &_S599);
        thread Between_0 _S601 = _S585;
        df_0 _S602 = Between_cosh_half_0(&_S601);
        thread df_0 _S603 = _S600;
        thread df_0 _S604 = _S602;
        df_0 _S605 = _0(&_S603, &_S604);
        thread Sheet_0 _S606 = _S574;
        thread Sheet_0 _S607 = _S580;
        thread Between_0 _S608 = _S585;
        thread df_0 _S609 = _S605;
        Slope_0 _S610 = slope_of_0(&entryPointParams_11->p_1, &_S606, _S575, &_S607, _S581, &_S608, &_S609);
        thread Site_0 _S611 = _S569;
        thread Sheet_0 _S612 = _S574;
        thread Sheet_0 _S613 = _S580;
        thread Slope_0 _S614 = _S610;
        put_distance_0((&kernelContext_9)->entryPointParams_left_bar_1, (&kernelContext_9)->entryPointParams_right_bar_1, &entryPointParams_11->p_1, &_S611, &_S612, _S575, &_S613, _S581, &_S614);
        uint _S615 = _S574.clipped_0 + _S580.clipped_0;
        thread Site_0 _S616 = _S569;
        refuse_clipped_0(&entryPointParams_11->p_1, &_S616, (&kernelContext_9)->entryPointParams_status_1, _S615);
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
        uint _S617 = block_count_0(&entryPointParams_12->p_2);
        if(block_4 < _S617)
        {
        }
        else
        {
            break;
        }
        Site_0 _S618 = space_site_of_0(&entryPointParams_12->p_2, block_4, invocation_5.x);
        Lie_0 _S619 = x_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S620 = _S618;
        thread Lie_0 _S621 = _S619;
        thread float device* _S622;
        Sheet_0 _S623 = sheet_of_0(&entryPointParams_12->p_2, &_S620, (&kernelContext_10)->entryPointParams_point_0, &_S621, (&kernelContext_10)->entryPointParams_status_2, &_S622, &kernelContext_10);
        float device* _S624 = _S622;
        Lie_0 _S625 = cotangent_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S626 = _S618;
        thread Lie_0 _S627 = _S625;
        df_0 _S628 = number_of_0(&_S626, (&kernelContext_10)->entryPointParams_cotangent_2, &_S627, (&kernelContext_10)->entryPointParams_status_2);
        thread df_0 _S629 = _S623.length_0;
        bool _S630 = is_zero_0(&_S629);
        df_0 _S631;
        if(_S630)
        {
            _S631 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S632 = _S628;
            thread df_0 _S633 = _S623.cosh_0;
            df_0 _S634 = _0(&_S632, &_S633);
            thread df_0 _S635 = _S634;
            thread df_0 _S636 = _S623.length_0;
            df_0 _S637 = _0(&_S635, &_S636);
            _S631 = _S637;
        }
        uint i_3 = _S618.lane_0;
        for(;;)
        {
            if(i_3 < (_S618.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S638 = i_3 + 1U;
            float _S639 = _S624[_S623.row_5.base_0 + i_3 * _S623.row_5.step_2];
            bool _S640;
            if((_S623.row_5.scale_0.hi_0) == 1.0f)
            {
                _S640 = (_S623.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S640 = false;
            }
            df_0 _S641;
            if(_S640)
            {
                _S641 = wide_0(_S639);
            }
            else
            {
                thread df_0 _S642 = _S623.row_5.scale_0;
                df_0 _S643 = x2A_1(&_S642, _S639);
                _S641 = _S643;
            }
            thread df_0 _S644 = _S631;
            thread df_0 _S645 = _S641;
            df_0 _S646 = x2A_0(&_S644, &_S645);
            thread Site_0 _S647 = _S618;
            thread df_0 _S648 = _S646;
            put_bar_0((&kernelContext_10)->entryPointParams_point_bar_0, &entryPointParams_12->p_2, &_S647, 0U, _S638, &_S648);
            i_3 = i_3 + entryPointParams_12->p_2.lanes_0;
        }
        thread Site_0 _S649 = _S618;
        put_no_time_0((&kernelContext_10)->entryPointParams_point_bar_0, &entryPointParams_12->p_2, &_S649, 0U);
        thread Site_0 _S650 = _S618;
        refuse_clipped_0(&entryPointParams_12->p_2, &_S650, (&kernelContext_10)->entryPointParams_status_2, _S623.clipped_0);
        block_4 = block_4 + entryPointParams_12->p_2.groups_0;
    }
    return;
}

Sheet_0 origin_of_0(const Site_0 thread* site_18, float device* data_4, const Lie_0 thread* lie_5, float device* thread* _S651)
{
    thread Sheet_0 x_9;
    thread float device* _S652;
    Row_0 _S653 = space_of_0(site_18, data_4, lie_5, &_S652);
    (&x_9)->row_5 = _S653;
    df_0 _S654 = wide_0(0.0f);
    (&(&x_9)->row_5)->scale_0 = _S654;
    (&x_9)->length_0 = _S654;
    (&x_9)->square_0 = _S654;
    df_0 _S655 = wide_0(1.0f);
    (&x_9)->cosh_0 = _S655;
    (&x_9)->time_0 = _S655;
    (&x_9)->shortened_0 = 0U;
    (&x_9)->clipped_0 = 0U;
    *_S651 = _S652;
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
        df_0 _S656 = sums_6[int(0)];
        float _S657 = x_data_0[x_10->base_0 + i_4 * x_10->step_2];
        bool _S658;
        if(((&x_10->scale_0)->hi_0) == 1.0f)
        {
            _S658 = ((&x_10->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S658 = false;
        }
        df_0 _S659;
        if(_S658)
        {
            _S659 = wide_0(_S657);
        }
        else
        {
            df_0 _S660 = x2A_1(&x_10->scale_0, _S657);
            _S659 = _S660;
        }
        float _S661 = y_data_0[y_5->base_0 + i_4 * y_5->step_2];
        bool _S662;
        if(((&y_5->scale_0)->hi_0) == 1.0f)
        {
            _S662 = ((&y_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S662 = false;
        }
        df_0 _S663;
        if(_S662)
        {
            _S663 = wide_0(_S661);
        }
        else
        {
            df_0 _S664 = x2A_1(&y_5->scale_0, _S661);
            _S663 = _S664;
        }
        thread df_0 _S665 = _S659;
        thread df_0 _S666 = _S663;
        df_0 _S667 = x2A_0(&_S665, &_S666);
        thread df_0 _S668 = _S656;
        thread df_0 _S669 = _S667;
        df_0 _S670 = x2B_0(&_S668, &_S669);
        sums_6[int(0)] = _S670;
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

Reach_0 stretch_of_0(const Ball_0 constant* p_28, const Site_0 thread* site_20, const Sheet_0 thread* x_11, float device* x_row_data_4, float device* data_5, const Lie_0 thread* lie_6, atomic<uint> device* status_5, float device* thread* _S671, KernelContext_0 thread* kernelContext_12)
{
    thread Reach_0 reach_4;
    thread float device* _S672;
    Row_0 _S673 = space_of_0(site_20, data_5, lie_6, &_S672);
    float device* reach_row_data_0 = _S672;
    (&reach_4)->row_6 = _S673;
    thread Row_0 _S674 = _S673;
    Squares_0 _S675 = squares_of_0(p_28, site_20, &_S674, _S672, status_5, kernelContext_12);
    thread Squares_0 _S676 = _S675;
    float _S677 = Squares_unit_0(&_S676);
    (&(&reach_4)->row_6)->scale_0 = wide_0(_S677);
    thread Row_0 _S678 = (&reach_4)->row_6;
    df_0 _S679 = dot_of_0(p_28, site_20, &x_11->row_5, x_row_data_4, &_S678, reach_row_data_0, kernelContext_12);
    (&reach_4)->dot_1 = _S679;
    df_0 _S680;
    if(((&x_11->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S680 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S681 = (&reach_4)->dot_1;
        df_0 _S682 = _0(&_S681, &x_11->square_0);
        _S680 = _S682;
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
        Row_0 _S683 = (&reach_4)->row_6;
        float _S684 = reach_row_data_0[_S683.base_0 + i_5 * _S683.step_2];
        bool _S685;
        if((_S683.scale_0.hi_0) == 1.0f)
        {
            _S685 = (_S683.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S685 = false;
        }
        df_0 _S686;
        if(_S685)
        {
            _S686 = wide_0(_S684);
        }
        else
        {
            thread df_0 _S687 = _S683.scale_0;
            df_0 _S688 = x2A_1(&_S687, _S684);
            _S686 = _S688;
        }
        float _S689 = x_row_data_4[(&x_11->row_5)->base_0 + i_5 * (&x_11->row_5)->step_2];
        bool _S690;
        if(((&(&x_11->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S690 = ((&(&x_11->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S690 = false;
        }
        df_0 _S691;
        if(_S690)
        {
            _S691 = wide_0(_S689);
        }
        else
        {
            df_0 _S692 = x2A_1(&(&x_11->row_5)->scale_0, _S689);
            _S691 = _S692;
        }
        thread df_0 _S693 = _S680;
        thread df_0 _S694 = _S691;
        df_0 _S695 = x2A_0(&_S693, &_S694);
        thread df_0 _S696 = _S686;
        thread df_0 _S697 = _S695;
        df_0 _S698 = x2D_0(&_S696, &_S697);
        thread df_0 _S699 = _S698;
        thread df_0 _S700 = _S698;
        df_0 _S701 = x2A_0(&_S699, &_S700);
        thread df_0 _S702 = across_1[int(0)];
        thread df_0 _S703 = _S701;
        df_0 _S704 = x2B_0(&_S702, &_S703);
        across_1[int(0)] = _S704;
        i_5 = i_5 + p_28->lanes_0;
    }
    join_2(p_28->lanes_0, site_20, &across_1, kernelContext_12);
    df_0 _S705 = c_of_0(p_28);
    thread df_0 _S706 = _S705;
    df_0 _S707 = x2A_0(&_S706, &x_11->square_0);
    thread df_0 _S708 = _S707;
    df_0 _S709 = x2B_1(&_S708, 1.0f);
    thread Squares_0 _S710 = _S675;
    df_0 _S711 = Squares_total_0(&_S710);
    thread df_0 _S712 = _S711;
    thread df_0 _S713 = _S709;
    df_0 _S714 = _0(&_S712, &_S713);
    thread df_0 _S715 = _S707;
    thread df_0 _S716 = _S709;
    df_0 _S717 = _0(&_S715, &_S716);
    thread df_0 _S718 = across_1[int(0)];
    thread df_0 _S719 = _S717;
    df_0 _S720 = x2A_0(&_S718, &_S719);
    thread df_0 _S721 = _S714;
    thread df_0 _S722 = _S720;
    df_0 _S723 = x2B_0(&_S721, &_S722);
    (&reach_4)->square_2 = _S723;
    *_S671 = reach_row_data_0;
    return reach_4;
}

Reach_0 reach_of_0(const Ball_0 constant* p_29, const Site_0 thread* site_21, const Sheet_0 thread* x_12, float device* x_row_data_5, float device* data_6, const Lie_0 thread* lie_7, atomic<uint> device* status_6, float device* thread* _S724, KernelContext_0 thread* kernelContext_13)
{
    thread float device* _S725;
    Reach_0 _S726 = stretch_of_0(p_29, site_21, x_12, x_row_data_5, data_6, lie_7, status_6, &_S725, kernelContext_13);
    float device* reach_row_data_1 = _S725;
    thread Reach_0 reach_5 = _S726;
    df_0 _S727 = root_c_of_0(p_29);
    thread df_0 _S728 = (&reach_5)->square_2;
    df_0 _S729 = root_of_0(&_S728);
    thread df_0 _S730 = _S727;
    thread df_0 _S731 = _S729;
    df_0 _S732 = x2A_0(&_S730, &_S731);
    bool _S733;
    if(((&(&(&reach_5)->row_6)->scale_0)->hi_0) != 1.0f)
    {
        _S733 = true;
    }
    else
    {
        _S733 = (_S732.hi_0) > 80.0f;
    }
    if(_S733)
    {
        thread df_0 _S734 = wide_0(80.0f);
        thread df_0 _S735 = _S732;
        df_0 _S736 = _0(&_S734, &_S735);
        thread df_0 _S737 = (&(&reach_5)->row_6)->scale_0;
        thread df_0 _S738 = _S736;
        df_0 _S739 = x2A_0(&_S737, &_S738);
        (&(&reach_5)->row_6)->scale_0 = _S739;
        thread df_0 _S740 = (&reach_5)->dot_1;
        thread df_0 _S741 = _S736;
        df_0 _S742 = x2A_0(&_S740, &_S741);
        (&reach_5)->dot_1 = _S742;
        df_0 _S743 = wide_0(6400.0f);
        df_0 _S744 = c_of_0(p_29);
        thread df_0 _S745 = _S743;
        thread df_0 _S746 = _S744;
        df_0 _S747 = _0(&_S745, &_S746);
        (&reach_5)->square_2 = _S747;
    }
    *_S724 = reach_row_data_1;
    return reach_5;
}

void refuse_time_0(const Site_0 thread* site_22, float device* data_7, const Lie_0 thread* lie_8, atomic<uint> device* status_7)
{
    bool _S748 = Site_is_first_0(site_22);
    bool _S749;
    if(_S748)
    {
        _S749 = is_bad_0(data_7[lie_8->offset_0 + site_22->row_0 * lie_8->stride_0]);
    }
    else
    {
        _S749 = false;
    }
    if(_S749)
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

Whole_0 whole_of_0(const Site_0 thread* site_23, float device* data_8, const Lie_0 thread* lie_9, float device* thread* _S750)
{
    thread Whole_0 whole_0;
    (&whole_0)->time_1 = wide_0(data_8[lie_9->offset_0 + site_23->row_0 * lie_9->stride_0]);
    thread float device* _S751;
    Row_0 _S752 = space_of_0(site_23, data_8, lie_9, &_S751);
    (&whole_0)->space_0 = _S752;
    *_S750 = _S751;
    return whole_0;
}

Sloped_0 sinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S753 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S754 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S755 = _S753;
        Sloped_0 _S756 = series_0(&_S754, &_S755, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
        return _S756;
    }
    df_0 _S757 = root_of_0(t_3);
    thread df_0 _S758 = _S757;
    df_0 _S759 = exp_of_0(&_S758);
    thread df_0 _S760 = wide_0(1.0f);
    thread df_0 _S761 = _S759;
    df_0 _S762 = _0(&_S760, &_S761);
    thread df_0 _S763 = _S759;
    thread df_0 _S764 = _S762;
    df_0 _S765 = x2D_0(&_S763, &_S764);
    thread df_0 _S766 = _S765;
    df_0 _S767 = half_of_0(&_S766);
    thread df_0 _S768 = _S767;
    thread df_0 _S769 = _S757;
    df_0 _S770 = _0(&_S768, &_S769);
    thread df_0 _S771 = _S759;
    thread df_0 _S772 = _S762;
    df_0 _S773 = x2B_0(&_S771, &_S772);
    thread df_0 _S774 = _S773;
    df_0 _S775 = half_of_0(&_S774);
    thread df_0 _S776 = _S775;
    thread df_0 _S777 = _S770;
    df_0 _S778 = x2D_0(&_S776, &_S777);
    df_0 _S779 = twice_0(t_3);
    thread df_0 _S780 = _S778;
    thread df_0 _S781 = _S779;
    df_0 _S782 = _0(&_S780, &_S781);
    thread df_0 _S783 = _S770;
    thread df_0 _S784 = _S782;
    Sloped_0 _S785 = sloped_0(&_S783, &_S784);
    return _S785;
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
        uint _S786 = block_count_0(&entryPointParams_13->p_3);
        if(block_5 < _S786)
        {
        }
        else
        {
            break;
        }
        Site_0 _S787 = space_site_of_0(&entryPointParams_13->p_3, block_5, invocation_6.x);
        Lie_0 _S788 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S789 = _S787;
        thread Lie_0 _S790 = _S788;
        thread float device* _S791;
        Sheet_0 _S792 = origin_of_0(&_S789, (&kernelContext_14)->entryPointParams_tangent_0, &_S790, &_S791);
        Lie_0 _S793 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S794 = _S787;
        thread Sheet_0 _S795 = _S792;
        thread Lie_0 _S796 = _S793;
        thread float device* _S797;
        Reach_0 _S798 = reach_of_0(&entryPointParams_13->p_3, &_S794, &_S795, _S791, (&kernelContext_14)->entryPointParams_tangent_0, &_S796, (&kernelContext_14)->entryPointParams_status_3, &_S797, &kernelContext_14);
        float device* _S799 = _S797;
        Lie_0 _S800 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S801 = _S787;
        thread Lie_0 _S802 = _S800;
        refuse_time_0(&_S801, (&kernelContext_14)->entryPointParams_tangent_0, &_S802, (&kernelContext_14)->entryPointParams_status_3);
        Lie_0 _S803 = cotangent_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S804 = _S787;
        thread Lie_0 _S805 = _S803;
        thread float device* _S806;
        Whole_0 _S807 = whole_of_0(&_S804, (&kernelContext_14)->entryPointParams_cotangent_3, &_S805, &_S806);
        float device* _S808 = _S806;
        df_0 _S809 = c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S810 = _S809;
        thread df_0 _S811 = _S798.square_2;
        df_0 _S812 = x2A_0(&_S810, &_S811);
        thread df_0 _S813 = _S812;
        Sloped_0 _S814 = sinhc_0(&_S813);
        thread df_0 _S815 = _S812;
        df_0 _S816 = root_of_0(&_S815);
        thread df_0 _S817 = _S816;
        thread df_0 _S818 = _S814.value_7;
        df_0 _S819 = x2A_0(&_S817, &_S818);
        df_0 _S820;
        if((_S819.hi_0) > 1.099511627776e+12f)
        {
            _S820 = _S819;
        }
        else
        {
            thread df_0 _S821 = _S819;
            thread df_0 _S822 = _S819;
            df_0 _S823 = x2A_0(&_S821, &_S822);
            thread df_0 _S824 = _S823;
            df_0 _S825 = x2B_1(&_S824, 1.0f);
            thread df_0 _S826 = _S825;
            df_0 _S827 = root_of_0(&_S826);
            _S820 = _S827;
        }
        df_0 _S828 = root_c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S829 = _S807.time_1;
        thread df_0 _S830 = _S828;
        df_0 _S831 = x2A_0(&_S829, &_S830);
        thread df_0 _S832 = _S814.value_7;
        thread df_0 _S833 = _S820;
        df_0 _S834 = _0(&_S832, &_S833);
        thread df_0 _S835 = _S831;
        thread df_0 _S836 = _S834;
        df_0 _S837 = x2A_0(&_S835, &_S836);
        thread Site_0 _S838 = _S787;
        thread Row_0 _S839 = _S798.row_6;
        thread Row_0 _S840 = _S807.space_0;
        df_0 _S841 = dot_of_0(&entryPointParams_13->p_3, &_S838, &_S839, _S799, &_S840, _S808, &kernelContext_14);
        thread df_0 _S842 = _S837;
        thread df_0 _S843 = _S798.square_2;
        df_0 _S844 = x2A_0(&_S842, &_S843);
        thread df_0 _S845 = _S841;
        thread df_0 _S846 = _S844;
        df_0 _S847 = x2B_0(&_S845, &_S846);
        thread df_0 _S848 = _S814.value_7;
        thread df_0 _S849 = _S837;
        df_0 _S850 = x2A_0(&_S848, &_S849);
        thread df_0 _S851 = _S809;
        thread df_0 _S852 = _S814.slope_2;
        df_0 _S853 = x2A_0(&_S851, &_S852);
        thread df_0 _S854 = _S853;
        thread df_0 _S855 = _S847;
        df_0 _S856 = x2A_0(&_S854, &_S855);
        thread df_0 _S857 = _S856;
        df_0 _S858 = twice_0(&_S857);
        thread df_0 _S859 = _S850;
        thread df_0 _S860 = _S858;
        df_0 _S861 = x2B_0(&_S859, &_S860);
        uint i_6 = _S787.lane_0;
        for(;;)
        {
            if(i_6 < (_S787.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S862 = i_6 + 1U;
            float _S863 = _S808[_S807.space_0.base_0 + i_6 * _S807.space_0.step_2];
            bool _S864;
            if((_S807.space_0.scale_0.hi_0) == 1.0f)
            {
                _S864 = (_S807.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S864 = false;
            }
            df_0 _S865;
            if(_S864)
            {
                _S865 = wide_0(_S863);
            }
            else
            {
                thread df_0 _S866 = _S807.space_0.scale_0;
                df_0 _S867 = x2A_1(&_S866, _S863);
                _S865 = _S867;
            }
            thread df_0 _S868 = _S814.value_7;
            thread df_0 _S869 = _S865;
            df_0 _S870 = x2A_0(&_S868, &_S869);
            float _S871 = _S799[_S798.row_6.base_0 + i_6 * _S798.row_6.step_2];
            bool _S872;
            if((_S798.row_6.scale_0.hi_0) == 1.0f)
            {
                _S872 = (_S798.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S872 = false;
            }
            df_0 _S873;
            if(_S872)
            {
                _S873 = wide_0(_S871);
            }
            else
            {
                thread df_0 _S874 = _S798.row_6.scale_0;
                df_0 _S875 = x2A_1(&_S874, _S871);
                _S873 = _S875;
            }
            thread df_0 _S876 = _S861;
            thread df_0 _S877 = _S873;
            df_0 _S878 = x2A_0(&_S876, &_S877);
            thread df_0 _S879 = _S870;
            thread df_0 _S880 = _S878;
            df_0 _S881 = x2B_0(&_S879, &_S880);
            thread df_0 _S882 = _S798.row_6.scale_0;
            thread df_0 _S883 = _S881;
            df_0 _S884 = x2A_0(&_S882, &_S883);
            thread Site_0 _S885 = _S787;
            thread df_0 _S886 = _S884;
            put_bar_0((&kernelContext_14)->entryPointParams_tangent_bar_0, &entryPointParams_13->p_3, &_S885, 0U, _S862, &_S886);
            i_6 = i_6 + entryPointParams_13->p_3.lanes_0;
        }
        thread Site_0 _S887 = _S787;
        put_no_time_0((&kernelContext_14)->entryPointParams_tangent_bar_0, &entryPointParams_13->p_3, &_S887, 0U);
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
        uint _S888 = i_7 + 1U;
        float _S889 = cotangent_data_0[cotangent_0->base_0 + i_7 * cotangent_0->step_2];
        bool _S890;
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S890 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S890 = false;
        }
        df_0 _S891;
        if(_S890)
        {
            _S891 = wide_0(_S889);
        }
        else
        {
            df_0 _S892 = x2A_1(&cotangent_0->scale_0, _S889);
            _S891 = _S892;
        }
        thread df_0 _S893 = _S891;
        df_0 _S894 = x2A_0(factor_0, &_S893);
        float _S895 = x_data_1[x_13->base_0 + i_7 * x_13->step_2];
        bool _S896;
        if(((&x_13->scale_0)->hi_0) == 1.0f)
        {
            _S896 = ((&x_13->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S896 = false;
        }
        df_0 _S897;
        if(_S896)
        {
            _S897 = wide_0(_S895);
        }
        else
        {
            df_0 _S898 = x2A_1(&x_13->scale_0, _S895);
            _S897 = _S898;
        }
        thread df_0 _S899 = _S897;
        df_0 _S900 = x2A_0(along_0, &_S899);
        thread df_0 _S901 = _S894;
        thread df_0 _S902 = _S900;
        df_0 _S903 = x2B_0(&_S901, &_S902);
        thread df_0 _S904 = _S903;
        put_bar_0(x_bar_1, p_30, site_24, 0U, _S888, &_S904);
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
        uint _S905 = block_count_0(&entryPointParams_14->p_4);
        if(block_6 < _S905)
        {
        }
        else
        {
            break;
        }
        Site_0 _S906 = space_site_of_0(&entryPointParams_14->p_4, block_6, invocation_7.x);
        Lie_0 _S907 = x_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S908 = _S906;
        thread Lie_0 _S909 = _S907;
        thread float device* _S910;
        Sheet_0 _S911 = sheet_of_0(&entryPointParams_14->p_4, &_S908, (&kernelContext_15)->entryPointParams_target_0, &_S909, (&kernelContext_15)->entryPointParams_status_4, &_S910, &kernelContext_15);
        float device* _S912 = _S910;
        Lie_0 _S913 = cotangent_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S914 = _S906;
        thread Lie_0 _S915 = _S913;
        thread float device* _S916;
        Whole_0 _S917 = whole_of_0(&_S914, (&kernelContext_15)->entryPointParams_cotangent_4, &_S915, &_S916);
        float device* _S918 = _S916;
        df_0 _S919 = c_of_0(&entryPointParams_14->p_4);
        thread df_0 _S920 = _S919;
        thread df_0 _S921 = _S911.square_0;
        df_0 _S922 = x2A_0(&_S920, &_S921);
        thread df_0 _S923 = _S922;
        Sloped_0 _S924 = asinhc_0(&_S923);
        df_0 _S925 = c_of_0(&entryPointParams_14->p_4);
        thread df_0 _S926 = _S925;
        thread df_0 _S927 = _S924.slope_2;
        df_0 _S928 = x2A_0(&_S926, &_S927);
        thread Site_0 _S929 = _S906;
        thread Row_0 _S930 = _S911.row_5;
        thread Row_0 _S931 = _S917.space_0;
        df_0 _S932 = dot_of_0(&entryPointParams_14->p_4, &_S929, &_S930, _S912, &_S931, _S916, &kernelContext_15);
        thread df_0 _S933 = _S928;
        thread df_0 _S934 = _S932;
        df_0 _S935 = x2A_0(&_S933, &_S934);
        thread df_0 _S936 = _S935;
        df_0 _S937 = twice_0(&_S936);
        thread Site_0 _S938 = _S906;
        thread Row_0 _S939 = _S911.row_5;
        thread Row_0 _S940 = _S917.space_0;
        thread df_0 _S941 = _S924.value_7;
        thread df_0 _S942 = _S937;
        put_radial_0((&kernelContext_15)->entryPointParams_target_bar_0, &entryPointParams_14->p_4, &_S938, &_S939, _S912, &_S940, _S918, &_S941, &_S942);
        thread Site_0 _S943 = _S906;
        refuse_clipped_0(&entryPointParams_14->p_4, &_S943, (&kernelContext_15)->entryPointParams_status_4, _S911.clipped_0);
        block_6 = block_6 + entryPointParams_14->p_4.groups_0;
    }
    return;
}

df_0 cosh_of_0(const df_0 thread* root_2)
{
    df_0 _S944 = exp_of_0(root_2);
    thread df_0 _S945 = wide_0(1.0f);
    thread df_0 _S946 = _S944;
    df_0 _S947 = _0(&_S945, &_S946);
    thread df_0 _S948 = _S944;
    thread df_0 _S949 = _S947;
    df_0 _S950 = x2B_0(&_S948, &_S949);
    thread df_0 _S951 = _S950;
    df_0 _S952 = half_of_0(&_S951);
    return _S952;
}

int exponent_of_0(float value_9)
{
    return int(((as_type<uint>((value_9))) >> 23U) & 255U) - int(127);
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
    float _S953 = this_cotangent_data_0[(&this_12->cotangent_1)->base_0 + i_8 * (&this_12->cotangent_1)->step_2];
    bool _S954;
    if(((&(&this_12->cotangent_1)->scale_0)->hi_0) == 1.0f)
    {
        _S954 = ((&(&this_12->cotangent_1)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S954 = false;
    }
    df_0 _S955;
    if(_S954)
    {
        _S955 = wide_0(_S953);
    }
    else
    {
        df_0 _S956 = x2A_1(&(&this_12->cotangent_1)->scale_0, _S953);
        _S955 = _S956;
    }
    df_0 _S957 = x2A_0(&this_12->on_x_2, x_14);
    df_0 _S958 = x2A_0(&this_12->on_v_0, v_0);
    thread df_0 _S959 = _S957;
    thread df_0 _S960 = _S958;
    df_0 _S961 = x2B_0(&_S959, &_S960);
    thread df_0 _S962 = _S961;
    df_0 _S963 = scaled_0(&_S962, this_12->power_2);
    thread df_0 _S964 = _S963;
    df_0 _S965 = x2A_0(&this_12->per_time_0, &_S964);
    thread df_0 _S966 = _S955;
    thread df_0 _S967 = _S965;
    df_0 _S968 = x2B_0(&_S966, &_S967);
    return _S968;
}

ExpPull_0 exp_pull_0(const Ball_0 constant* p_31, const Site_0 thread* site_25, const Sheet_0 thread* x_15, float device* x_row_data_6, const Reach_0 thread* v_1, float device* v_row_data_0, const Whole_0 thread* cotangent_2, float device* cotangent_space_data_0, float device* thread* _S969, KernelContext_0 thread* kernelContext_16)
{
    uint _S970;
    bool _S971;
    bool _S972;
    df_0 _S973;
    df_0 _S974;
    df_0 _S975 = c_of_0(p_31);
    thread df_0 _S976 = _S975;
    df_0 _S977 = x2A_0(&_S976, &v_1->square_2);
    thread df_0 _S978 = _S977;
    Sloped_0 _S979 = sinhc_0(&_S978);
    thread ExpPull_0 pull_0;
    (&pull_0)->cotangent_1 = cotangent_2->space_0;
    thread df_0 _S980 = _S977;
    df_0 _S981 = root_of_0(&_S980);
    thread df_0 _S982 = _S981;
    df_0 _S983 = cosh_of_0(&_S982);
    (&pull_0)->on_x_2 = _S983;
    (&pull_0)->on_v_0 = _S979.value_7;
    (&pull_0)->power_2 = power_of_two_0(- clamp(exponent_of_0((&(&pull_0)->on_x_2)->hi_0) + exponent_of_0((&x_15->cosh_0)->hi_0) - int(40), int(0), int(126)));
    df_0 _S984 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_7;
    sums_7[int(0)] = _S984;
    sums_7[int(1)] = _S984;
    uint _S985 = site_25->lane_0;
    uint i_9 = site_25->lane_0;
    for(;;)
    {
        _S970 = site_25->columns_0;
        if(i_9 < (site_25->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S986 = x_row_data_6[(&x_15->row_5)->base_0 + i_9 * (&x_15->row_5)->step_2];
        if(((&(&x_15->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S971 = ((&(&x_15->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S971 = false;
        }
        if(_S971)
        {
            _S973 = wide_0(_S986);
        }
        else
        {
            df_0 _S987 = x2A_1(&(&x_15->row_5)->scale_0, _S986);
            _S973 = _S987;
        }
        float _S988 = v_row_data_0[(&v_1->row_6)->base_0 + i_9 * (&v_1->row_6)->step_2];
        if(((&(&v_1->row_6)->scale_0)->hi_0) == 1.0f)
        {
            _S972 = ((&(&v_1->row_6)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S972 = false;
        }
        if(_S972)
        {
            _S974 = wide_0(_S988);
        }
        else
        {
            df_0 _S989 = x2A_1(&(&v_1->row_6)->scale_0, _S988);
            _S974 = _S989;
        }
        thread df_0 _S990 = (&pull_0)->on_x_2;
        thread df_0 _S991 = _S973;
        df_0 _S992 = x2A_0(&_S990, &_S991);
        thread df_0 _S993 = (&pull_0)->on_v_0;
        thread df_0 _S994 = _S974;
        df_0 _S995 = x2A_0(&_S993, &_S994);
        thread df_0 _S996 = _S992;
        thread df_0 _S997 = _S995;
        df_0 _S998 = x2B_0(&_S996, &_S997);
        thread df_0 _S999 = _S998;
        df_0 _S1000 = scaled_0(&_S999, (&pull_0)->power_2);
        thread df_0 _S1001 = _S1000;
        thread df_0 _S1002 = _S1000;
        df_0 _S1003 = x2A_0(&_S1001, &_S1002);
        thread df_0 _S1004 = sums_7[int(0)];
        thread df_0 _S1005 = _S1003;
        df_0 _S1006 = x2B_0(&_S1004, &_S1005);
        sums_7[int(0)] = _S1006;
        thread df_0 _S1007 = _S973;
        thread df_0 _S1008 = _S974;
        df_0 _S1009 = x2A_0(&_S1007, &_S1008);
        thread df_0 _S1010 = sums_7[int(1)];
        thread df_0 _S1011 = _S1009;
        df_0 _S1012 = x2B_0(&_S1010, &_S1011);
        sums_7[int(1)] = _S1012;
        i_9 = i_9 + p_31->lanes_0;
    }
    uint _S1013 = p_31->lanes_0;
    join_1(p_31->lanes_0, site_25, &sums_7, kernelContext_16);
    df_0 _S1014 = root_c_of_0(p_31);
    thread df_0 _S1015 = _S1014;
    df_0 _S1016 = x2A_0(&cotangent_2->time_1, &_S1015);
    thread df_0 _S1017 = _S975;
    thread df_0 _S1018 = sums_7[int(0)];
    df_0 _S1019 = x2A_0(&_S1017, &_S1018);
    float _S1020 = (&pull_0)->power_2 * (&pull_0)->power_2;
    thread df_0 _S1021 = _S1019;
    df_0 _S1022 = x2B_1(&_S1021, _S1020);
    thread df_0 _S1023 = _S1022;
    df_0 _S1024 = root_of_0(&_S1023);
    thread df_0 _S1025 = _S1016;
    thread df_0 _S1026 = _S1024;
    df_0 _S1027 = _0(&_S1025, &_S1026);
    (&pull_0)->per_time_0 = _S1027;
    df_0 _S1028 = x2A_0(&x_15->time_0, &x_15->time_0);
    thread df_0 _S1029 = sums_7[int(1)];
    thread df_0 _S1030 = _S1028;
    df_0 _S1031 = _0(&_S1029, &_S1030);
    (&pull_0)->lift_0 = _S1031;
    thread array<df_0, int(2)> along_1;
    along_1[int(0)] = _S984;
    along_1[int(1)] = _S984;
    i_9 = _S985;
    for(;;)
    {
        if(i_9 < _S970)
        {
        }
        else
        {
            break;
        }
        float _S1032 = x_row_data_6[(&x_15->row_5)->base_0 + i_9 * (&x_15->row_5)->step_2];
        if(((&(&x_15->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S971 = ((&(&x_15->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S971 = false;
        }
        if(_S971)
        {
            _S973 = wide_0(_S1032);
        }
        else
        {
            df_0 _S1033 = x2A_1(&(&x_15->row_5)->scale_0, _S1032);
            _S973 = _S1033;
        }
        float _S1034 = v_row_data_0[(&v_1->row_6)->base_0 + i_9 * (&v_1->row_6)->step_2];
        if(((&(&v_1->row_6)->scale_0)->hi_0) == 1.0f)
        {
            _S972 = ((&(&v_1->row_6)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S972 = false;
        }
        if(_S972)
        {
            _S974 = wide_0(_S1034);
        }
        else
        {
            df_0 _S1035 = x2A_1(&(&v_1->row_6)->scale_0, _S1034);
            _S974 = _S1035;
        }
        thread ExpPull_0 _S1036 = pull_0;
        thread df_0 _S1037 = _S973;
        thread df_0 _S1038 = _S974;
        df_0 _S1039 = ExpPull_full_0(&_S1036, cotangent_space_data_0, i_9, &_S1037, &_S1038);
        thread df_0 _S1040 = _S1039;
        thread df_0 _S1041 = _S973;
        df_0 _S1042 = x2A_0(&_S1040, &_S1041);
        thread df_0 _S1043 = along_1[int(0)];
        thread df_0 _S1044 = _S1042;
        df_0 _S1045 = x2B_0(&_S1043, &_S1044);
        along_1[int(0)] = _S1045;
        thread df_0 _S1046 = _S1039;
        thread df_0 _S1047 = _S974;
        df_0 _S1048 = x2A_0(&_S1046, &_S1047);
        thread df_0 _S1049 = along_1[int(1)];
        thread df_0 _S1050 = _S1048;
        df_0 _S1051 = x2B_0(&_S1049, &_S1050);
        along_1[int(1)] = _S1051;
        i_9 = i_9 + _S1013;
    }
    join_1(_S1013, site_25, &along_1, kernelContext_16);
    thread df_0 _S1052 = along_1[int(0)];
    thread df_0 _S1053 = _S979.value_7;
    df_0 _S1054 = x2A_0(&_S1052, &_S1053);
    thread df_0 _S1055 = along_1[int(1)];
    thread df_0 _S1056 = _S979.slope_2;
    df_0 _S1057 = x2A_0(&_S1055, &_S1056);
    thread df_0 _S1058 = _S1057;
    df_0 _S1059 = twice_0(&_S1058);
    thread df_0 _S1060 = _S1054;
    thread df_0 _S1061 = _S1059;
    df_0 _S1062 = x2B_0(&_S1060, &_S1061);
    thread df_0 _S1063 = _S975;
    thread df_0 _S1064 = _S1062;
    df_0 _S1065 = x2A_0(&_S1063, &_S1064);
    (&pull_0)->slope_4 = _S1065;
    *_S969 = cotangent_space_data_0;
    return pull_0;
}

df_0 ExpPull_x_bar_0(const ExpPull_0 thread* this_13, float device* this_cotangent_data_1, uint i_10, const df_0 thread* x_16, const df_0 thread* v_2)
{
    df_0 _S1066 = ExpPull_full_0(this_13, this_cotangent_data_1, i_10, x_16, v_2);
    thread df_0 _S1067 = _S1066;
    df_0 _S1068 = x2A_0(&this_13->on_x_2, &_S1067);
    df_0 _S1069 = x2A_0(&this_13->slope_4, &this_13->lift_0);
    df_0 _S1070 = x2A_0(&this_13->lift_0, x_16);
    thread df_0 _S1071 = _S1070;
    df_0 _S1072 = x2D_0(v_2, &_S1071);
    thread df_0 _S1073 = _S1069;
    thread df_0 _S1074 = _S1072;
    df_0 _S1075 = x2A_0(&_S1073, &_S1074);
    thread df_0 _S1076 = _S1068;
    thread df_0 _S1077 = _S1075;
    df_0 _S1078 = x2D_0(&_S1076, &_S1077);
    return _S1078;
}

df_0 ExpPull_v_bar_0(const ExpPull_0 thread* this_14, float device* this_cotangent_data_2, uint i_11, const df_0 thread* x_17, const df_0 thread* v_3)
{
    df_0 _S1079 = ExpPull_full_0(this_14, this_cotangent_data_2, i_11, x_17, v_3);
    thread df_0 _S1080 = _S1079;
    df_0 _S1081 = x2A_0(&this_14->on_v_0, &_S1080);
    df_0 _S1082 = x2A_0(&this_14->lift_0, x_17);
    thread df_0 _S1083 = _S1082;
    df_0 _S1084 = x2D_0(v_3, &_S1083);
    thread df_0 _S1085 = _S1084;
    df_0 _S1086 = x2A_0(&this_14->slope_4, &_S1085);
    thread df_0 _S1087 = _S1081;
    thread df_0 _S1088 = _S1086;
    df_0 _S1089 = x2B_0(&_S1087, &_S1088);
    return _S1089;
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
        uint _S1090 = block_count_0(&entryPointParams_15->p_5);
        if(block_7 < _S1090)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1091 = space_site_of_0(&entryPointParams_15->p_5, block_7, invocation_8.x);
        Lie_0 _S1092 = x_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1093 = _S1091;
        thread Lie_0 _S1094 = _S1092;
        thread float device* _S1095;
        Sheet_0 _S1096 = sheet_of_0(&entryPointParams_15->p_5, &_S1093, (&kernelContext_17)->entryPointParams_point_1, &_S1094, (&kernelContext_17)->entryPointParams_status_5, &_S1095, &kernelContext_17);
        float device* _S1097 = _S1095;
        Lie_0 _S1098 = y_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1099 = _S1091;
        thread Sheet_0 _S1100 = _S1096;
        thread Lie_0 _S1101 = _S1098;
        thread float device* _S1102;
        Reach_0 _S1103 = reach_of_0(&entryPointParams_15->p_5, &_S1099, &_S1100, _S1095, (&kernelContext_17)->entryPointParams_tangent_1, &_S1101, (&kernelContext_17)->entryPointParams_status_5, &_S1102, &kernelContext_17);
        float device* _S1104 = _S1102;
        Lie_0 _S1105 = y_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1106 = _S1091;
        thread Lie_0 _S1107 = _S1105;
        refuse_time_0(&_S1106, (&kernelContext_17)->entryPointParams_tangent_1, &_S1107, (&kernelContext_17)->entryPointParams_status_5);
        Lie_0 _S1108 = cotangent_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1109 = _S1091;
        thread Lie_0 _S1110 = _S1108;
        thread float device* _S1111;
        Whole_0 _S1112 = whole_of_0(&_S1109, (&kernelContext_17)->entryPointParams_cotangent_5, &_S1110, &_S1111);
        thread Site_0 _S1113 = _S1091;
        thread Sheet_0 _S1114 = _S1096;
        thread Reach_0 _S1115 = _S1103;
        thread Whole_0 _S1116 = _S1112;
        thread float device* _S1117;
        ExpPull_0 _S1118 = exp_pull_0(&entryPointParams_15->p_5, &_S1113, &_S1114, _S1097, &_S1115, _S1104, &_S1116, _S1111, &_S1117, &kernelContext_17);
        float device* _S1119 = _S1117;
        uint i_12 = _S1091.lane_0;
        for(;;)
        {
            if(i_12 < (_S1091.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1120 = _S1097[_S1096.row_5.base_0 + i_12 * _S1096.row_5.step_2];
            bool _S1121;
            if((_S1096.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1121 = (_S1096.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1121 = false;
            }
            df_0 _S1122;
            if(_S1121)
            {
                _S1122 = wide_0(_S1120);
            }
            else
            {
                thread df_0 _S1123 = _S1096.row_5.scale_0;
                df_0 _S1124 = x2A_1(&_S1123, _S1120);
                _S1122 = _S1124;
            }
            float _S1125 = _S1104[_S1103.row_6.base_0 + i_12 * _S1103.row_6.step_2];
            bool _S1126;
            if((_S1103.row_6.scale_0.hi_0) == 1.0f)
            {
                _S1126 = (_S1103.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1126 = false;
            }
            df_0 _S1127;
            if(_S1126)
            {
                _S1127 = wide_0(_S1125);
            }
            else
            {
                thread df_0 _S1128 = _S1103.row_6.scale_0;
                df_0 _S1129 = x2A_1(&_S1128, _S1125);
                _S1127 = _S1129;
            }
            uint _S1130 = i_12 + 1U;
            thread ExpPull_0 _S1131 = _S1118;
            thread df_0 _S1132 = _S1122;
            thread df_0 _S1133 = _S1127;
            df_0 _S1134 = ExpPull_x_bar_0(&_S1131, _S1119, i_12, &_S1132, &_S1133);
            thread Site_0 _S1135 = _S1091;
            thread df_0 _S1136 = _S1134;
            put_bar_0((&kernelContext_17)->entryPointParams_point_bar_1, &entryPointParams_15->p_5, &_S1135, 0U, _S1130, &_S1136);
            thread ExpPull_0 _S1137 = _S1118;
            thread df_0 _S1138 = _S1122;
            thread df_0 _S1139 = _S1127;
            df_0 _S1140 = ExpPull_v_bar_0(&_S1137, _S1119, i_12, &_S1138, &_S1139);
            thread df_0 _S1141 = _S1103.row_6.scale_0;
            thread df_0 _S1142 = _S1140;
            df_0 _S1143 = x2A_0(&_S1141, &_S1142);
            thread Site_0 _S1144 = _S1091;
            thread df_0 _S1145 = _S1143;
            put_bar_0((&kernelContext_17)->entryPointParams_tangent_bar_1, &entryPointParams_15->p_5, &_S1144, 1U, _S1130, &_S1145);
            i_12 = i_12 + entryPointParams_15->p_5.lanes_0;
        }
        thread Site_0 _S1146 = _S1091;
        put_no_time_0((&kernelContext_17)->entryPointParams_point_bar_1, &entryPointParams_15->p_5, &_S1146, 0U);
        thread Site_0 _S1147 = _S1091;
        put_no_time_0((&kernelContext_17)->entryPointParams_tangent_bar_1, &entryPointParams_15->p_5, &_S1147, 1U);
        thread Site_0 _S1148 = _S1091;
        refuse_clipped_0(&entryPointParams_15->p_5, &_S1148, (&kernelContext_17)->entryPointParams_status_5, _S1096.clipped_0);
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
    Sloped_0 _S1149 = asinhc_0(&pair_2->square_1);
    df_0 _S1150 = Between_cosh_half_0(pair_2);
    thread Way_0 way_0;
    thread df_0 _S1151 = _S1149.value_7;
    thread df_0 _S1152 = _S1150;
    df_0 _S1153 = _0(&_S1151, &_S1152);
    (&way_0)->on_gap_0 = _S1153;
    thread df_0 _S1154 = _S1153;
    df_0 _S1155 = x2A_0(&pair_2->square_1, &_S1154);
    thread df_0 _S1156 = _S1155;
    df_0 _S1157 = twice_0(&_S1156);
    thread df_0 _S1158 = _S1157;
    df_0 _S1159 = neg_0(&_S1158);
    (&way_0)->on_x_3 = _S1159;
    thread df_0 _S1160 = _S1153;
    thread df_0 _S1161 = _S1150;
    df_0 _S1162 = _0(&_S1160, &_S1161);
    thread df_0 _S1163 = _S1162;
    df_0 _S1164 = half_of_0(&_S1163);
    thread df_0 _S1165 = _S1149.slope_2;
    thread df_0 _S1166 = _S1164;
    df_0 _S1167 = x2D_0(&_S1165, &_S1166);
    thread df_0 _S1168 = _S1167;
    thread df_0 _S1169 = _S1150;
    df_0 _S1170 = _0(&_S1168, &_S1169);
    (&way_0)->slope_5 = _S1170;
    return way_0;
}

df_0 way_slope_0(const Between_0 thread* pair_3, const Way_0 thread* way_1, const df_0 thread* on_gap_1, const df_0 thread* on_x_4)
{
    df_0 _S1171 = x2A_0(&pair_3->square_1, on_x_4);
    thread df_0 _S1172 = _S1171;
    df_0 _S1173 = twice_0(&_S1172);
    thread df_0 _S1174 = _S1173;
    df_0 _S1175 = x2D_0(on_gap_1, &_S1174);
    thread df_0 _S1176 = _S1175;
    df_0 _S1177 = x2A_0(&_S1176, &way_1->slope_5);
    df_0 _S1178 = x2A_0(&way_1->on_gap_0, on_x_4);
    thread df_0 _S1179 = _S1178;
    df_0 _S1180 = twice_0(&_S1179);
    thread df_0 _S1181 = _S1177;
    thread df_0 _S1182 = _S1180;
    df_0 _S1183 = x2D_0(&_S1181, &_S1182);
    return _S1183;
}

[[kernel]] void lorentz_log_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_target_3 [[buffer(2)]], float device* entryPointParams_cotangent_16 [[buffer(3)]], float device* entryPointParams_point_bar_7 [[buffer(4)]], float device* entryPointParams_target_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_16 [[buffer(6)]])
{
    uint _S1184;
    bool _S1185;
    bool _S1186;
    bool _S1187;
    df_0 _S1188;
    df_0 _S1189;
    df_0 _S1190;
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
        uint _S1191 = block_count_0(&entryPointParams_16->p_6);
        if(block_8 < _S1191)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1192 = space_site_of_0(&entryPointParams_16->p_6, block_8, invocation_9.x);
        Lie_0 _S1193 = x_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1194 = _S1192;
        thread Lie_0 _S1195 = _S1193;
        thread float device* _S1196;
        Sheet_0 _S1197 = sheet_of_0(&entryPointParams_16->p_6, &_S1194, (&kernelContext_18)->entryPointParams_point_2, &_S1195, (&kernelContext_18)->entryPointParams_status_6, &_S1196, &kernelContext_18);
        float device* _S1198 = _S1196;
        Lie_0 _S1199 = y_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1200 = _S1192;
        thread Lie_0 _S1201 = _S1199;
        thread float device* _S1202;
        Sheet_0 _S1203 = sheet_of_0(&entryPointParams_16->p_6, &_S1200, (&kernelContext_18)->entryPointParams_target_1, &_S1201, (&kernelContext_18)->entryPointParams_status_6, &_S1202, &kernelContext_18);
        float device* _S1204 = _S1202;
        thread Site_0 _S1205 = _S1192;
        thread Sheet_0 _S1206 = _S1197;
        thread Sheet_0 _S1207 = _S1203;
        Between_0 _S1208 = between_0(&entryPointParams_16->p_6, &_S1205, &_S1206, _S1198, &_S1207, _S1202, &kernelContext_18);
        thread Between_0 _S1209 = _S1208;
        Way_0 _S1210 = way_of_0(&_S1209);
        Lie_0 _S1211 = cotangent_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1212 = _S1192;
        thread Lie_0 _S1213 = _S1211;
        thread float device* _S1214;
        Whole_0 _S1215 = whole_of_0(&_S1212, (&kernelContext_18)->entryPointParams_cotangent_6, &_S1213, &_S1214);
        float device* _S1216 = _S1214;
        thread df_0 _S1217 = _S1215.time_1;
        thread df_0 _S1218 = _S1197.time_0;
        df_0 _S1219 = _0(&_S1217, &_S1218);
        df_0 _S1220 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_8;
        sums_8[int(0)] = _S1220;
        sums_8[int(1)] = _S1220;
        uint i_13 = _S1192.lane_0;
        for(;;)
        {
            _S1184 = _S1192.columns_0;
            if(i_13 < (_S1192.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1221 = _S1198[_S1197.row_5.base_0 + i_13 * _S1197.row_5.step_2];
            if((_S1197.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1185 = (_S1197.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1185 = false;
            }
            if(_S1185)
            {
                _S1188 = wide_0(_S1221);
            }
            else
            {
                thread df_0 _S1222 = _S1197.row_5.scale_0;
                df_0 _S1223 = x2A_1(&_S1222, _S1221);
                _S1188 = _S1223;
            }
            float _S1224 = _S1216[_S1215.space_0.base_0 + i_13 * _S1215.space_0.step_2];
            if((_S1215.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1186 = (_S1215.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1186 = false;
            }
            if(_S1186)
            {
                _S1189 = wide_0(_S1224);
            }
            else
            {
                thread df_0 _S1225 = _S1215.space_0.scale_0;
                df_0 _S1226 = x2A_1(&_S1225, _S1224);
                _S1189 = _S1226;
            }
            thread df_0 _S1227 = _S1219;
            thread df_0 _S1228 = _S1188;
            df_0 _S1229 = x2A_0(&_S1227, &_S1228);
            thread df_0 _S1230 = _S1189;
            thread df_0 _S1231 = _S1229;
            df_0 _S1232 = x2B_0(&_S1230, &_S1231);
            df_0 _S1233 = sums_8[int(0)];
            float _S1234 = _S1204[_S1203.row_5.base_0 + i_13 * _S1203.row_5.step_2];
            if((_S1203.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1187 = (_S1203.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1187 = false;
            }
            if(_S1187)
            {
                _S1190 = wide_0(_S1234);
            }
            else
            {
                thread df_0 _S1235 = _S1203.row_5.scale_0;
                df_0 _S1236 = x2A_1(&_S1235, _S1234);
                _S1190 = _S1236;
            }
            thread df_0 _S1237 = _S1190;
            thread df_0 _S1238 = _S1188;
            df_0 _S1239 = x2D_0(&_S1237, &_S1238);
            thread df_0 _S1240 = _S1232;
            thread df_0 _S1241 = _S1239;
            df_0 _S1242 = x2A_0(&_S1240, &_S1241);
            thread df_0 _S1243 = _S1233;
            thread df_0 _S1244 = _S1242;
            df_0 _S1245 = x2B_0(&_S1243, &_S1244);
            sums_8[int(0)] = _S1245;
            thread df_0 _S1246 = _S1232;
            thread df_0 _S1247 = _S1188;
            df_0 _S1248 = x2A_0(&_S1246, &_S1247);
            thread df_0 _S1249 = sums_8[int(1)];
            thread df_0 _S1250 = _S1248;
            df_0 _S1251 = x2B_0(&_S1249, &_S1250);
            sums_8[int(1)] = _S1251;
            i_13 = i_13 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1252 = _S1192;
        join_1(entryPointParams_16->p_6.lanes_0, &_S1252, &sums_8, &kernelContext_18);
        thread df_0 _S1253 = _S1210.on_x_3;
        thread df_0 _S1254 = _S1197.square_0;
        df_0 _S1255 = x2A_0(&_S1253, &_S1254);
        thread df_0 _S1256 = _S1210.on_gap_0;
        thread df_0 _S1257 = _S1208.on_x_0;
        df_0 _S1258 = x2A_0(&_S1256, &_S1257);
        thread df_0 _S1259 = _S1255;
        thread df_0 _S1260 = _S1258;
        df_0 _S1261 = x2D_0(&_S1259, &_S1260);
        thread df_0 _S1262 = _S1197.time_0;
        thread df_0 _S1263 = _S1197.time_0;
        df_0 _S1264 = x2A_0(&_S1262, &_S1263);
        thread df_0 _S1265 = _S1261;
        thread df_0 _S1266 = _S1264;
        df_0 _S1267 = _0(&_S1265, &_S1266);
        thread Between_0 _S1268 = _S1208;
        thread Way_0 _S1269 = _S1210;
        thread df_0 _S1270 = sums_8[int(0)];
        thread df_0 _S1271 = sums_8[int(1)];
        df_0 _S1272 = way_slope_0(&_S1268, &_S1269, &_S1270, &_S1271);
        thread Sheet_0 _S1273 = _S1197;
        thread Sheet_0 _S1274 = _S1203;
        thread Between_0 _S1275 = _S1208;
        thread df_0 _S1276 = _S1272;
        Slope_0 _S1277 = slope_of_0(&entryPointParams_16->p_6, &_S1273, _S1198, &_S1274, _S1204, &_S1275, &_S1276);
        uint i_14 = _S1192.lane_0;
        for(;;)
        {
            if(i_14 < _S1184)
            {
            }
            else
            {
                break;
            }
            float _S1278 = _S1198[_S1197.row_5.base_0 + i_14 * _S1197.row_5.step_2];
            if((_S1197.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1185 = (_S1197.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1185 = false;
            }
            if(_S1185)
            {
                _S1188 = wide_0(_S1278);
            }
            else
            {
                thread df_0 _S1279 = _S1197.row_5.scale_0;
                df_0 _S1280 = x2A_1(&_S1279, _S1278);
                _S1188 = _S1280;
            }
            float _S1281 = _S1204[_S1203.row_5.base_0 + i_14 * _S1203.row_5.step_2];
            if((_S1203.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1186 = (_S1203.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1186 = false;
            }
            if(_S1186)
            {
                _S1189 = wide_0(_S1281);
            }
            else
            {
                thread df_0 _S1282 = _S1203.row_5.scale_0;
                df_0 _S1283 = x2A_1(&_S1282, _S1281);
                _S1189 = _S1283;
            }
            float _S1284 = _S1216[_S1215.space_0.base_0 + i_14 * _S1215.space_0.step_2];
            if((_S1215.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1187 = (_S1215.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1187 = false;
            }
            if(_S1187)
            {
                _S1190 = wide_0(_S1284);
            }
            else
            {
                thread df_0 _S1285 = _S1215.space_0.scale_0;
                df_0 _S1286 = x2A_1(&_S1285, _S1284);
                _S1190 = _S1286;
            }
            thread df_0 _S1287 = _S1219;
            thread df_0 _S1288 = _S1188;
            df_0 _S1289 = x2A_0(&_S1287, &_S1288);
            thread df_0 _S1290 = _S1190;
            thread df_0 _S1291 = _S1289;
            df_0 _S1292 = x2B_0(&_S1290, &_S1291);
            thread df_0 _S1293 = _S1189;
            thread df_0 _S1294 = _S1188;
            df_0 _S1295 = x2D_0(&_S1293, &_S1294);
            thread df_0 _S1296 = _S1210.on_gap_0;
            thread df_0 _S1297 = _S1295;
            df_0 _S1298 = x2A_0(&_S1296, &_S1297);
            thread df_0 _S1299 = _S1210.on_x_3;
            thread df_0 _S1300 = _S1188;
            df_0 _S1301 = x2A_0(&_S1299, &_S1300);
            thread df_0 _S1302 = _S1298;
            thread df_0 _S1303 = _S1301;
            df_0 _S1304 = x2B_0(&_S1302, &_S1303);
            thread df_0 _S1305 = _S1267;
            thread df_0 _S1306 = _S1188;
            df_0 _S1307 = x2A_0(&_S1305, &_S1306);
            thread df_0 _S1308 = _S1304;
            thread df_0 _S1309 = _S1307;
            df_0 _S1310 = x2D_0(&_S1308, &_S1309);
            thread df_0 _S1311 = _S1219;
            thread df_0 _S1312 = _S1310;
            df_0 _S1313 = x2A_0(&_S1311, &_S1312);
            uint _S1314 = i_14 + 1U;
            thread df_0 _S1315 = _S1210.on_x_3;
            thread df_0 _S1316 = _S1210.on_gap_0;
            df_0 _S1317 = x2D_0(&_S1315, &_S1316);
            thread df_0 _S1318 = _S1317;
            thread df_0 _S1319 = _S1292;
            df_0 _S1320 = x2A_0(&_S1318, &_S1319);
            thread df_0 _S1321 = _S1320;
            thread df_0 _S1322 = _S1313;
            df_0 _S1323 = x2B_0(&_S1321, &_S1322);
            thread Slope_0 _S1324 = _S1277;
            thread df_0 _S1325 = _S1188;
            thread df_0 _S1326 = _S1189;
            df_0 _S1327 = Slope_x_bar_0(&_S1324, &_S1325, &_S1326);
            thread df_0 _S1328 = _S1323;
            thread df_0 _S1329 = _S1327;
            df_0 _S1330 = x2B_0(&_S1328, &_S1329);
            thread Site_0 _S1331 = _S1192;
            thread df_0 _S1332 = _S1330;
            put_bar_0((&kernelContext_18)->entryPointParams_point_bar_2, &entryPointParams_16->p_6, &_S1331, 0U, _S1314, &_S1332);
            thread df_0 _S1333 = _S1210.on_gap_0;
            thread df_0 _S1334 = _S1292;
            df_0 _S1335 = x2A_0(&_S1333, &_S1334);
            thread Slope_0 _S1336 = _S1277;
            thread df_0 _S1337 = _S1188;
            thread df_0 _S1338 = _S1189;
            df_0 _S1339 = Slope_y_bar_0(&_S1336, &_S1337, &_S1338);
            thread df_0 _S1340 = _S1335;
            thread df_0 _S1341 = _S1339;
            df_0 _S1342 = x2B_0(&_S1340, &_S1341);
            thread Site_0 _S1343 = _S1192;
            thread df_0 _S1344 = _S1342;
            put_bar_0((&kernelContext_18)->entryPointParams_target_bar_1, &entryPointParams_16->p_6, &_S1343, 1U, _S1314, &_S1344);
            i_14 = i_14 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1345 = _S1192;
        put_no_time_0((&kernelContext_18)->entryPointParams_point_bar_2, &entryPointParams_16->p_6, &_S1345, 0U);
        thread Site_0 _S1346 = _S1192;
        put_no_time_0((&kernelContext_18)->entryPointParams_target_bar_1, &entryPointParams_16->p_6, &_S1346, 1U);
        uint _S1347 = _S1197.clipped_0 + _S1203.clipped_0;
        thread Site_0 _S1348 = _S1192;
        refuse_clipped_0(&entryPointParams_16->p_6, &_S1348, (&kernelContext_18)->entryPointParams_status_6, _S1347);
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
    Sloped_0 _S1349 = asinhc_0(&pair_4->square_1);
    thread df_0 _S1350 = _S1349.value_7;
    df_0 _S1351 = x2A_0(&pair_4->square_1, &_S1350);
    thread df_0 _S1352 = _S1351;
    thread df_0 _S1353 = _S1349.value_7;
    df_0 _S1354 = x2A_0(&_S1352, &_S1353);
    thread df_0 _S1355 = _S1354;
    df_0 _S1356 = scaled_0(&_S1355, 4.0f);
    thread df_0 _S1357 = wide_0(1.0f);
    df_0 _S1358 = x2D_0(&_S1357, time_2);
    thread df_0 _S1359 = _S1356;
    Sloped_0 _S1360 = sinhc_0(&_S1359);
    thread df_0 _S1361 = _S1356;
    thread df_0 _S1362 = _S1358;
    df_0 _S1363 = x2A_0(&_S1361, &_S1362);
    thread df_0 _S1364 = _S1363;
    thread df_0 _S1365 = _S1358;
    df_0 _S1366 = x2A_0(&_S1364, &_S1365);
    thread df_0 _S1367 = _S1366;
    Sloped_0 _S1368 = sinhc_0(&_S1367);
    thread df_0 _S1369 = _S1356;
    df_0 _S1370 = x2A_0(&_S1369, time_2);
    thread df_0 _S1371 = _S1370;
    df_0 _S1372 = x2A_0(&_S1371, time_2);
    thread df_0 _S1373 = _S1372;
    Sloped_0 _S1374 = sinhc_0(&_S1373);
    thread Weights_0 weights_0;
    thread df_0 _S1375 = _S1368.value_7;
    thread df_0 _S1376 = _S1360.value_7;
    df_0 _S1377 = _0(&_S1375, &_S1376);
    thread df_0 _S1378 = _S1358;
    thread df_0 _S1379 = _S1377;
    df_0 _S1380 = x2A_0(&_S1378, &_S1379);
    (&weights_0)->on_x_5 = _S1380;
    thread df_0 _S1381 = _S1374.value_7;
    thread df_0 _S1382 = _S1360.value_7;
    df_0 _S1383 = _0(&_S1381, &_S1382);
    thread df_0 _S1384 = _S1383;
    df_0 _S1385 = x2A_0(time_2, &_S1384);
    (&weights_0)->on_y_2 = _S1385;
    thread df_0 _S1386 = wide_0(4.0f);
    thread df_0 _S1387 = _S1360.value_7;
    df_0 _S1388 = _0(&_S1386, &_S1387);
    thread df_0 _S1389 = _S1358;
    thread df_0 _S1390 = _S1358;
    df_0 _S1391 = x2A_0(&_S1389, &_S1390);
    thread df_0 _S1392 = _S1391;
    thread df_0 _S1393 = _S1358;
    df_0 _S1394 = x2A_0(&_S1392, &_S1393);
    thread df_0 _S1395 = _S1368.slope_2;
    thread df_0 _S1396 = _S1360.value_7;
    df_0 _S1397 = _0(&_S1395, &_S1396);
    thread df_0 _S1398 = _S1394;
    thread df_0 _S1399 = _S1397;
    df_0 _S1400 = x2A_0(&_S1398, &_S1399);
    thread df_0 _S1401 = _S1360.slope_2;
    thread df_0 _S1402 = _S1360.value_7;
    df_0 _S1403 = _0(&_S1401, &_S1402);
    thread df_0 _S1404 = _S1380;
    thread df_0 _S1405 = _S1403;
    df_0 _S1406 = x2A_0(&_S1404, &_S1405);
    thread df_0 _S1407 = _S1400;
    thread df_0 _S1408 = _S1406;
    df_0 _S1409 = x2D_0(&_S1407, &_S1408);
    thread df_0 _S1410 = _S1388;
    thread df_0 _S1411 = _S1409;
    df_0 _S1412 = x2A_0(&_S1410, &_S1411);
    (&weights_0)->x_slope_0 = _S1412;
    df_0 _S1413 = x2A_0(time_2, time_2);
    thread df_0 _S1414 = _S1413;
    df_0 _S1415 = x2A_0(&_S1414, time_2);
    thread df_0 _S1416 = _S1374.slope_2;
    thread df_0 _S1417 = _S1360.value_7;
    df_0 _S1418 = _0(&_S1416, &_S1417);
    thread df_0 _S1419 = _S1415;
    thread df_0 _S1420 = _S1418;
    df_0 _S1421 = x2A_0(&_S1419, &_S1420);
    thread df_0 _S1422 = _S1385;
    thread df_0 _S1423 = _S1403;
    df_0 _S1424 = x2A_0(&_S1422, &_S1423);
    thread df_0 _S1425 = _S1421;
    thread df_0 _S1426 = _S1424;
    df_0 _S1427 = x2D_0(&_S1425, &_S1426);
    thread df_0 _S1428 = _S1388;
    thread df_0 _S1429 = _S1427;
    df_0 _S1430 = x2A_0(&_S1428, &_S1429);
    (&weights_0)->y_slope_0 = _S1430;
    return weights_0;
}

[[kernel]] void lorentz_geodesic_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_cotangent_17 [[buffer(3)]], float device* entryPointParams_start_bar_1 [[buffer(4)]], float device* entryPointParams_end_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_17 [[buffer(6)]])
{
    uint _S1431;
    bool _S1432;
    bool _S1433;
    bool _S1434;
    df_0 _S1435;
    df_0 _S1436;
    df_0 _S1437;
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
        uint _S1438 = block_count_0(&entryPointParams_17->p_7);
        if(block_9 < _S1438)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1439 = space_site_of_0(&entryPointParams_17->p_7, block_9, invocation_10.x);
        Lie_0 _S1440 = x_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1441 = _S1439;
        thread Lie_0 _S1442 = _S1440;
        thread float device* _S1443;
        Sheet_0 _S1444 = sheet_of_0(&entryPointParams_17->p_7, &_S1441, (&kernelContext_19)->entryPointParams_start_0, &_S1442, (&kernelContext_19)->entryPointParams_status_7, &_S1443, &kernelContext_19);
        float device* _S1445 = _S1443;
        Lie_0 _S1446 = y_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1447 = _S1439;
        thread Lie_0 _S1448 = _S1446;
        thread float device* _S1449;
        Sheet_0 _S1450 = sheet_of_0(&entryPointParams_17->p_7, &_S1447, (&kernelContext_19)->entryPointParams_end_0, &_S1448, (&kernelContext_19)->entryPointParams_status_7, &_S1449, &kernelContext_19);
        float device* _S1451 = _S1449;
        thread Site_0 _S1452 = _S1439;
        thread Sheet_0 _S1453 = _S1444;
        thread Sheet_0 _S1454 = _S1450;
        Between_0 _S1455 = between_0(&entryPointParams_17->p_7, &_S1452, &_S1453, _S1445, &_S1454, _S1449, &kernelContext_19);
        df_0 _S1456 = time_of_0(&entryPointParams_17->p_7);
        thread Between_0 _S1457 = _S1455;
        thread df_0 _S1458 = _S1456;
        Weights_0 _S1459 = weights_of_0(&_S1457, &_S1458);
        Lie_0 _S1460 = cotangent_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1461 = _S1439;
        thread Lie_0 _S1462 = _S1460;
        thread float device* _S1463;
        Whole_0 _S1464 = whole_of_0(&_S1461, (&kernelContext_19)->entryPointParams_cotangent_7, &_S1462, &_S1463);
        float device* _S1465 = _S1463;
        df_0 _S1466 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_9;
        sums_9[int(0)] = _S1466;
        sums_9[int(1)] = _S1466;
        sums_9[int(2)] = _S1466;
        sums_9[int(3)] = _S1466;
        sums_9[int(4)] = _S1466;
        uint i_15 = _S1439.lane_0;
        for(;;)
        {
            _S1431 = _S1439.columns_0;
            if(i_15 < (_S1439.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1467 = _S1445[_S1444.row_5.base_0 + i_15 * _S1444.row_5.step_2];
            if((_S1444.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1432 = (_S1444.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1432 = false;
            }
            if(_S1432)
            {
                _S1435 = wide_0(_S1467);
            }
            else
            {
                thread df_0 _S1468 = _S1444.row_5.scale_0;
                df_0 _S1469 = x2A_1(&_S1468, _S1467);
                _S1435 = _S1469;
            }
            float _S1470 = _S1451[_S1450.row_5.base_0 + i_15 * _S1450.row_5.step_2];
            if((_S1450.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1433 = (_S1450.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1433 = false;
            }
            if(_S1433)
            {
                _S1436 = wide_0(_S1470);
            }
            else
            {
                thread df_0 _S1471 = _S1450.row_5.scale_0;
                df_0 _S1472 = x2A_1(&_S1471, _S1470);
                _S1436 = _S1472;
            }
            float _S1473 = _S1465[_S1464.space_0.base_0 + i_15 * _S1464.space_0.step_2];
            if((_S1464.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1434 = (_S1464.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1434 = false;
            }
            if(_S1434)
            {
                _S1437 = wide_0(_S1473);
            }
            else
            {
                thread df_0 _S1474 = _S1464.space_0.scale_0;
                df_0 _S1475 = x2A_1(&_S1474, _S1473);
                _S1437 = _S1475;
            }
            thread df_0 _S1476 = _S1459.on_x_5;
            thread df_0 _S1477 = _S1435;
            df_0 _S1478 = x2A_0(&_S1476, &_S1477);
            thread df_0 _S1479 = _S1459.on_y_2;
            thread df_0 _S1480 = _S1436;
            df_0 _S1481 = x2A_0(&_S1479, &_S1480);
            thread df_0 _S1482 = _S1478;
            thread df_0 _S1483 = _S1481;
            df_0 _S1484 = x2B_0(&_S1482, &_S1483);
            thread df_0 _S1485 = _S1484;
            thread df_0 _S1486 = _S1484;
            df_0 _S1487 = x2A_0(&_S1485, &_S1486);
            thread df_0 _S1488 = sums_9[int(0)];
            thread df_0 _S1489 = _S1487;
            df_0 _S1490 = x2B_0(&_S1488, &_S1489);
            sums_9[int(0)] = _S1490;
            thread df_0 _S1491 = _S1437;
            thread df_0 _S1492 = _S1435;
            df_0 _S1493 = x2A_0(&_S1491, &_S1492);
            thread df_0 _S1494 = sums_9[int(1)];
            thread df_0 _S1495 = _S1493;
            df_0 _S1496 = x2B_0(&_S1494, &_S1495);
            sums_9[int(1)] = _S1496;
            thread df_0 _S1497 = _S1437;
            thread df_0 _S1498 = _S1436;
            df_0 _S1499 = x2A_0(&_S1497, &_S1498);
            thread df_0 _S1500 = sums_9[int(2)];
            thread df_0 _S1501 = _S1499;
            df_0 _S1502 = x2B_0(&_S1500, &_S1501);
            sums_9[int(2)] = _S1502;
            thread df_0 _S1503 = _S1484;
            thread df_0 _S1504 = _S1435;
            df_0 _S1505 = x2A_0(&_S1503, &_S1504);
            thread df_0 _S1506 = sums_9[int(3)];
            thread df_0 _S1507 = _S1505;
            df_0 _S1508 = x2B_0(&_S1506, &_S1507);
            sums_9[int(3)] = _S1508;
            thread df_0 _S1509 = _S1484;
            thread df_0 _S1510 = _S1436;
            df_0 _S1511 = x2A_0(&_S1509, &_S1510);
            thread df_0 _S1512 = sums_9[int(4)];
            thread df_0 _S1513 = _S1511;
            df_0 _S1514 = x2B_0(&_S1512, &_S1513);
            sums_9[int(4)] = _S1514;
            i_15 = i_15 + entryPointParams_17->p_7.lanes_0;
        }
        thread Site_0 _S1515 = _S1439;
        join_0(entryPointParams_17->p_7.lanes_0, &_S1515, &sums_9, &kernelContext_19);
        df_0 _S1516 = root_c_of_0(&entryPointParams_17->p_7);
        thread df_0 _S1517 = _S1464.time_1;
        thread df_0 _S1518 = _S1516;
        df_0 _S1519 = x2A_0(&_S1517, &_S1518);
        df_0 _S1520 = c_of_0(&entryPointParams_17->p_7);
        thread df_0 _S1521 = _S1520;
        thread df_0 _S1522 = sums_9[int(0)];
        df_0 _S1523 = x2A_0(&_S1521, &_S1522);
        thread df_0 _S1524 = _S1523;
        df_0 _S1525 = x2B_1(&_S1524, 1.0f);
        thread df_0 _S1526 = _S1525;
        df_0 _S1527 = root_of_0(&_S1526);
        thread df_0 _S1528 = _S1519;
        thread df_0 _S1529 = _S1527;
        df_0 _S1530 = _0(&_S1528, &_S1529);
        thread df_0 _S1531 = _S1530;
        thread df_0 _S1532 = sums_9[int(3)];
        df_0 _S1533 = x2A_0(&_S1531, &_S1532);
        thread df_0 _S1534 = sums_9[int(1)];
        thread df_0 _S1535 = _S1533;
        df_0 _S1536 = x2B_0(&_S1534, &_S1535);
        thread df_0 _S1537 = _S1530;
        thread df_0 _S1538 = sums_9[int(4)];
        df_0 _S1539 = x2A_0(&_S1537, &_S1538);
        thread df_0 _S1540 = sums_9[int(2)];
        thread df_0 _S1541 = _S1539;
        df_0 _S1542 = x2B_0(&_S1540, &_S1541);
        thread df_0 _S1543 = _S1536;
        thread df_0 _S1544 = _S1459.x_slope_0;
        df_0 _S1545 = x2A_0(&_S1543, &_S1544);
        thread df_0 _S1546 = _S1542;
        thread df_0 _S1547 = _S1459.y_slope_0;
        df_0 _S1548 = x2A_0(&_S1546, &_S1547);
        thread df_0 _S1549 = _S1545;
        thread df_0 _S1550 = _S1548;
        df_0 _S1551 = x2B_0(&_S1549, &_S1550);
        thread Sheet_0 _S1552 = _S1444;
        thread Sheet_0 _S1553 = _S1450;
        thread Between_0 _S1554 = _S1455;
        thread df_0 _S1555 = _S1551;
        Slope_0 _S1556 = slope_of_0(&entryPointParams_17->p_7, &_S1552, _S1445, &_S1553, _S1451, &_S1554, &_S1555);
        uint i_16 = _S1439.lane_0;
        for(;;)
        {
            if(i_16 < _S1431)
            {
            }
            else
            {
                break;
            }
            float _S1557 = _S1445[_S1444.row_5.base_0 + i_16 * _S1444.row_5.step_2];
            if((_S1444.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1432 = (_S1444.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1432 = false;
            }
            if(_S1432)
            {
                _S1435 = wide_0(_S1557);
            }
            else
            {
                thread df_0 _S1558 = _S1444.row_5.scale_0;
                df_0 _S1559 = x2A_1(&_S1558, _S1557);
                _S1435 = _S1559;
            }
            float _S1560 = _S1451[_S1450.row_5.base_0 + i_16 * _S1450.row_5.step_2];
            if((_S1450.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1433 = (_S1450.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1433 = false;
            }
            if(_S1433)
            {
                _S1436 = wide_0(_S1560);
            }
            else
            {
                thread df_0 _S1561 = _S1450.row_5.scale_0;
                df_0 _S1562 = x2A_1(&_S1561, _S1560);
                _S1436 = _S1562;
            }
            float _S1563 = _S1465[_S1464.space_0.base_0 + i_16 * _S1464.space_0.step_2];
            if((_S1464.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1434 = (_S1464.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1434 = false;
            }
            if(_S1434)
            {
                _S1437 = wide_0(_S1563);
            }
            else
            {
                thread df_0 _S1564 = _S1464.space_0.scale_0;
                df_0 _S1565 = x2A_1(&_S1564, _S1563);
                _S1437 = _S1565;
            }
            thread df_0 _S1566 = _S1459.on_x_5;
            thread df_0 _S1567 = _S1435;
            df_0 _S1568 = x2A_0(&_S1566, &_S1567);
            thread df_0 _S1569 = _S1459.on_y_2;
            thread df_0 _S1570 = _S1436;
            df_0 _S1571 = x2A_0(&_S1569, &_S1570);
            thread df_0 _S1572 = _S1568;
            thread df_0 _S1573 = _S1571;
            df_0 _S1574 = x2B_0(&_S1572, &_S1573);
            thread df_0 _S1575 = _S1530;
            thread df_0 _S1576 = _S1574;
            df_0 _S1577 = x2A_0(&_S1575, &_S1576);
            thread df_0 _S1578 = _S1437;
            thread df_0 _S1579 = _S1577;
            df_0 _S1580 = x2B_0(&_S1578, &_S1579);
            uint _S1581 = i_16 + 1U;
            thread df_0 _S1582 = _S1459.on_x_5;
            thread df_0 _S1583 = _S1580;
            df_0 _S1584 = x2A_0(&_S1582, &_S1583);
            thread Slope_0 _S1585 = _S1556;
            thread df_0 _S1586 = _S1435;
            thread df_0 _S1587 = _S1436;
            df_0 _S1588 = Slope_x_bar_0(&_S1585, &_S1586, &_S1587);
            thread df_0 _S1589 = _S1584;
            thread df_0 _S1590 = _S1588;
            df_0 _S1591 = x2B_0(&_S1589, &_S1590);
            thread Site_0 _S1592 = _S1439;
            thread df_0 _S1593 = _S1591;
            put_bar_0((&kernelContext_19)->entryPointParams_start_bar_0, &entryPointParams_17->p_7, &_S1592, 0U, _S1581, &_S1593);
            thread df_0 _S1594 = _S1459.on_y_2;
            thread df_0 _S1595 = _S1580;
            df_0 _S1596 = x2A_0(&_S1594, &_S1595);
            thread Slope_0 _S1597 = _S1556;
            thread df_0 _S1598 = _S1435;
            thread df_0 _S1599 = _S1436;
            df_0 _S1600 = Slope_y_bar_0(&_S1597, &_S1598, &_S1599);
            thread df_0 _S1601 = _S1596;
            thread df_0 _S1602 = _S1600;
            df_0 _S1603 = x2B_0(&_S1601, &_S1602);
            thread Site_0 _S1604 = _S1439;
            thread df_0 _S1605 = _S1603;
            put_bar_0((&kernelContext_19)->entryPointParams_end_bar_0, &entryPointParams_17->p_7, &_S1604, 1U, _S1581, &_S1605);
            i_16 = i_16 + entryPointParams_17->p_7.lanes_0;
        }
        thread Site_0 _S1606 = _S1439;
        put_no_time_0((&kernelContext_19)->entryPointParams_start_bar_0, &entryPointParams_17->p_7, &_S1606, 0U);
        thread Site_0 _S1607 = _S1439;
        put_no_time_0((&kernelContext_19)->entryPointParams_end_bar_0, &entryPointParams_17->p_7, &_S1607, 1U);
        uint _S1608 = _S1444.clipped_0 + _S1450.clipped_0;
        thread Site_0 _S1609 = _S1439;
        refuse_clipped_0(&entryPointParams_17->p_7, &_S1609, (&kernelContext_19)->entryPointParams_status_7, _S1608);
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
        uint _S1610 = block_count_0(&entryPointParams_18->p_8);
        if(block_10 < _S1610)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1611 = space_site_of_0(&entryPointParams_18->p_8, block_10, invocation_11.x);
        Lie_0 _S1612 = x_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1613 = _S1611;
        thread Lie_0 _S1614 = _S1612;
        thread float device* _S1615;
        Sheet_0 _S1616 = sheet_of_0(&entryPointParams_18->p_8, &_S1613, (&kernelContext_20)->entryPointParams_point_3, &_S1614, (&kernelContext_20)->entryPointParams_status_8, &_S1615, &kernelContext_20);
        float device* _S1617 = _S1615;
        Lie_0 _S1618 = cotangent_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1619 = _S1611;
        thread Lie_0 _S1620 = _S1618;
        thread float device* _S1621;
        Whole_0 _S1622 = whole_of_0(&_S1619, (&kernelContext_20)->entryPointParams_cotangent_8, &_S1620, &_S1621);
        float device* _S1623 = _S1621;
        thread df_0 _S1624 = _S1622.time_1;
        thread df_0 _S1625 = _S1616.time_0;
        df_0 _S1626 = _0(&_S1624, &_S1625);
        uint i_17 = _S1611.lane_0;
        for(;;)
        {
            if(i_17 < (_S1611.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1627 = i_17 + 1U;
            float _S1628 = _S1623[_S1622.space_0.base_0 + i_17 * _S1622.space_0.step_2];
            bool _S1629;
            if((_S1622.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1629 = (_S1622.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1629 = false;
            }
            df_0 _S1630;
            if(_S1629)
            {
                _S1630 = wide_0(_S1628);
            }
            else
            {
                thread df_0 _S1631 = _S1622.space_0.scale_0;
                df_0 _S1632 = x2A_1(&_S1631, _S1628);
                _S1630 = _S1632;
            }
            float _S1633 = _S1617[_S1616.row_5.base_0 + i_17 * _S1616.row_5.step_2];
            bool _S1634;
            if((_S1616.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1634 = (_S1616.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1634 = false;
            }
            df_0 _S1635;
            if(_S1634)
            {
                _S1635 = wide_0(_S1633);
            }
            else
            {
                thread df_0 _S1636 = _S1616.row_5.scale_0;
                df_0 _S1637 = x2A_1(&_S1636, _S1633);
                _S1635 = _S1637;
            }
            thread df_0 _S1638 = _S1626;
            thread df_0 _S1639 = _S1635;
            df_0 _S1640 = x2A_0(&_S1638, &_S1639);
            thread df_0 _S1641 = _S1630;
            thread df_0 _S1642 = _S1640;
            df_0 _S1643 = x2B_0(&_S1641, &_S1642);
            thread df_0 _S1644 = _S1616.row_5.scale_0;
            thread df_0 _S1645 = _S1643;
            df_0 _S1646 = x2A_0(&_S1644, &_S1645);
            thread Site_0 _S1647 = _S1611;
            thread df_0 _S1648 = _S1646;
            put_bar_0((&kernelContext_20)->entryPointParams_point_bar_3, &entryPointParams_18->p_8, &_S1647, 0U, _S1627, &_S1648);
            i_17 = i_17 + entryPointParams_18->p_8.lanes_0;
        }
        thread Site_0 _S1649 = _S1611;
        put_no_time_0((&kernelContext_20)->entryPointParams_point_bar_3, &entryPointParams_18->p_8, &_S1649, 0U);
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
        uint _S1650 = block_count_0(&entryPointParams_19->p_9);
        if(block_11 < _S1650)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1651 = space_site_of_0(&entryPointParams_19->p_9, block_11, invocation_12.x);
        Lie_0 _S1652 = x_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1653 = _S1651;
        thread Lie_0 _S1654 = _S1652;
        thread float device* _S1655;
        Sheet_0 _S1656 = sheet_of_0(&entryPointParams_19->p_9, &_S1653, (&kernelContext_21)->entryPointParams_point_4, &_S1654, (&kernelContext_21)->entryPointParams_status_9, &_S1655, &kernelContext_21);
        float device* _S1657 = _S1655;
        Lie_0 _S1658 = cotangent_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1659 = _S1651;
        thread Lie_0 _S1660 = _S1658;
        thread float device* _S1661;
        Row_0 _S1662 = row_of_0(&_S1659, (&kernelContext_21)->entryPointParams_cotangent_9, &_S1660, &_S1661);
        float device* _S1663 = _S1661;
        df_0 _S1664 = wide_0(1.0f);
        thread df_0 _S1665 = _S1656.cosh_0;
        df_0 _S1666 = x2B_1(&_S1665, 1.0f);
        thread df_0 _S1667 = _S1664;
        thread df_0 _S1668 = _S1666;
        df_0 _S1669 = _0(&_S1667, &_S1668);
        df_0 _S1670 = c_of_0(&entryPointParams_19->p_9);
        thread df_0 _S1671 = _S1670;
        thread df_0 _S1672 = _S1669;
        df_0 _S1673 = x2A_0(&_S1671, &_S1672);
        thread df_0 _S1674 = _S1669;
        thread df_0 _S1675 = _S1656.cosh_0;
        df_0 _S1676 = _0(&_S1674, &_S1675);
        thread df_0 _S1677 = _S1673;
        thread df_0 _S1678 = _S1676;
        df_0 _S1679 = x2A_0(&_S1677, &_S1678);
        thread Site_0 _S1680 = _S1651;
        thread Row_0 _S1681 = _S1656.row_5;
        thread Row_0 _S1682 = _S1662;
        df_0 _S1683 = dot_of_0(&entryPointParams_19->p_9, &_S1680, &_S1681, _S1657, &_S1682, _S1661, &kernelContext_21);
        thread df_0 _S1684 = _S1679;
        thread df_0 _S1685 = _S1683;
        df_0 _S1686 = x2A_0(&_S1684, &_S1685);
        thread df_0 _S1687 = _S1686;
        df_0 _S1688 = neg_0(&_S1687);
        thread Site_0 _S1689 = _S1651;
        thread Row_0 _S1690 = _S1656.row_5;
        thread Row_0 _S1691 = _S1662;
        thread df_0 _S1692 = _S1669;
        thread df_0 _S1693 = _S1688;
        put_radial_0((&kernelContext_21)->entryPointParams_point_bar_4, &entryPointParams_19->p_9, &_S1689, &_S1690, _S1657, &_S1691, _S1663, &_S1692, &_S1693);
        thread Site_0 _S1694 = _S1651;
        refuse_clipped_0(&entryPointParams_19->p_9, &_S1694, (&kernelContext_21)->entryPointParams_status_9, _S1656.clipped_0);
        block_11 = block_11 + entryPointParams_19->p_9.groups_0;
    }
    return;
}


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
    float device* entryPointParams_point_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_1;
    float device* entryPointParams_target_0;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_target_1;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_2;
    float device* entryPointParams_out_5;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_point_3;
    float device* entryPointParams_out_6;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_out_7;
    atomic<uint> device* entryPointParams_status_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_out_8;
    atomic<uint> device* entryPointParams_status_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_point_4;
    float device* entryPointParams_out_9;
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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(3)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(3))
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
                if(k_0 < int(3))
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
        if(k_0 < int(3))
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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(1)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(1))
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
                if(k_1 < int(1))
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
        if(k_1 < int(1))
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

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(2)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(2))
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
                if(k_2 < int(2))
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
        if(k_2 < int(2))
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

uint block_count_0(const Ball_0 constant* p_10)
{
    uint _S22 = p_10->rows_0;
    uint _S23 = p_10->lanes_0;
    uint _S24 = 64U / p_10->lanes_0;
    uint _S25 = _S22 + _S24 - 1U;
    uint _S26 = 64U / _S23;
    uint _S27 = _S25 / _S26;
    return _S27;
}

Site_0 site_of_0(const Ball_0 constant* p_11, uint block_0, uint invocation_1)
{
    uint _S28 = p_11->lanes_0;
    uint _S29 = 64U / p_11->lanes_0;
    uint _S30 = block_0 * _S29;
    uint _S31 = invocation_1 / _S28;
    uint _S32 = _S30 + _S31;
    thread Site_0 site_3;
    bool _S33 = _S32 < (p_11->rows_0);
    (&site_3)->active_0 = _S33;
    uint _S34;
    if(_S33)
    {
        _S34 = _S32;
    }
    else
    {
        _S34 = 0U;
    }
    (&site_3)->row_0 = _S34;
    uint _S35 = invocation_1 % _S28;
    (&site_3)->lane_0 = _S35;
    (&site_3)->invocation_0 = invocation_1;
    if((&site_3)->active_0)
    {
        _S34 = p_11->columns_1;
    }
    else
    {
        _S34 = 0U;
    }
    (&site_3)->columns_0 = _S34;
    return site_3;
}

Site_0 space_site_of_0(const Ball_0 constant* p_12, uint block_1, uint invocation_2)
{
    Site_0 _S36 = site_of_0(p_12, block_1, invocation_2);
    thread Site_0 site_4 = _S36;
    if((&site_4)->active_0)
    {
        (&site_4)->columns_0 = p_12->columns_1 - 1U;
    }
    return site_4;
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

Row_0 row_of_0(const Site_0 thread* site_5, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S37)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_5->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S37 = data_0;
    return row_1;
}

Row_0 space_of_0(const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, float device* thread* _S38)
{
    thread float device* _S39;
    Row_0 _S40 = row_of_0(site_6, data_1, lie_2, &_S39);
    thread Row_0 row_2 = _S40;
    (&row_2)->base_0 = (&row_2)->base_0 + lie_2->step_0;
    *_S38 = _S39;
    return row_2;
}

struct Squares_0
{
    float grown_0;
    float big_from_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 squares_from_0(float grown_1, float big_from_1)
{
    thread Squares_0 squares_0;
    (&squares_0)->grown_0 = grown_1;
    (&squares_0)->big_from_0 = big_from_1;
    df_0 _S41 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S41;
    (&squares_0)->big_0 = _S41;
    return squares_0;
}

Squares_0 space_squares_0()
{
    return squares_from_0(1.0f, 1.15292150460684698e+18f);
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
    uint _S42 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_3, memory_order_relaxed);
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
    float _S43 = rounded_0(a_5 * b_3);
    return pair_of_0(_S43, fma(a_5, b_3, - _S43));
}

df_0 x2A_0(const df_0 thread* a_6, const df_0 thread* b_4)
{
    df_0 _S44 = two_product_0(a_6->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S44.hi_0, rounded_0(_S44.lo_0 + rounded_0(rounded_0(a_6->hi_0 * b_4->lo_0) + rounded_0(a_6->lo_0 * b_4->hi_0))));
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_3)
{
    if((abs(value_3->hi_0)) < (this_1->big_from_0))
    {
        df_0 _S45 = this_1->usual_0;
        df_0 _S46 = scaled_0(value_3, this_1->grown_0);
        df_0 _S47 = scaled_0(value_3, this_1->grown_0);
        thread df_0 _S48 = _S46;
        thread df_0 _S49 = _S47;
        df_0 _S50 = x2A_0(&_S48, &_S49);
        thread df_0 _S51 = _S45;
        thread df_0 _S52 = _S50;
        df_0 _S53 = x2B_0(&_S51, &_S52);
        this_1->usual_0 = _S53;
    }
    else
    {
        df_0 _S54 = this_1->big_0;
        df_0 _S55 = scaled_0(value_3, 5.42101086242752217e-20f);
        thread df_0 _S56 = _S55;
        thread df_0 _S57 = _S55;
        df_0 _S58 = x2A_0(&_S56, &_S57);
        thread df_0 _S59 = _S54;
        thread df_0 _S60 = _S58;
        df_0 _S61 = x2B_0(&_S59, &_S60);
        this_1->big_0 = _S61;
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_4, const Site_0 thread* site_7, KernelContext_0 thread* kernelContext_3)
{
    thread array<df_0, int(2)> sums_3;
    sums_3[int(0)] = this_2->usual_0;
    sums_3[int(1)] = this_2->big_0;
    join_2(lanes_4, site_7, &sums_3, kernelContext_3);
    this_2->usual_0 = sums_3[int(0)];
    this_2->big_0 = sums_3[int(1)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_8, const Row_0 thread* row_4, float device* row_data_0, const Squares_0 thread* none_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_4)
{
    thread Squares_0 squares_1 = *none_0;
    uint i_0 = site_8->lane_0;
    for(;;)
    {
        if(i_0 < (site_8->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S62 = Row_raw_0(row_4, row_data_0, i_0);
        if(is_bad_0(_S62))
        {
            report_fault_0(status_1, site_8->row_0);
        }
        thread df_0 _S63 = wide_0(_S62);
        Squares_add_0(&squares_1, &_S63);
        i_0 = i_0 + p_14->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_14->lanes_0, site_8, kernelContext_4);
    return squares_1;
}

bool Site_is_first_0(const Site_0 thread* this_3)
{
    bool _S64;
    if(this_3->active_0)
    {
        _S64 = (this_3->lane_0) == 0U;
    }
    else
    {
        _S64 = false;
    }
    return _S64;
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
    df_0 _S65 = scaled_0(&this_6->usual_0, 1.0f / this_6->grown_0);
    float _S66 = 1.0f / this_6->grown_0;
    thread df_0 _S67 = _S65;
    df_0 _S68 = scaled_0(&_S67, _S66);
    bool _S69 = Squares_is_big_0(this_6);
    df_0 _S70;
    if(_S69)
    {
        thread df_0 _S71 = _S68;
        df_0 _S72 = scaled_0(&_S71, 5.42101086242752217e-20f);
        thread df_0 _S73 = _S72;
        df_0 _S74 = scaled_0(&_S73, 5.42101086242752217e-20f);
        thread df_0 _S75 = _S74;
        df_0 _S76 = x2B_0(&this_6->big_0, &_S75);
        _S70 = _S76;
    }
    else
    {
        _S70 = _S68;
    }
    return _S70;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S77 = neg_0(b_5);
    thread df_0 _S78 = _S77;
    df_0 _S79 = x2B_0(a_8, &_S78);
    return _S79;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S80 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S81 = sqrt(_S80);
    thread df_0 _S82 = two_product_0(_S81, _S81);
    df_0 _S83 = x2D_0(a_9, &_S82);
    return fast_two_sum_0(_S81, _S83.hi_0 / (2.0f * _S81));
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S84 = Squares_is_big_0(this_7);
    df_0 _S85;
    if(_S84)
    {
        df_0 _S86 = Squares_total_0(this_7);
        thread df_0 _S87 = _S86;
        df_0 _S88 = root_of_0(&_S87);
        _S85 = _S88;
    }
    else
    {
        df_0 _S89 = root_of_0(&this_7->usual_0);
        float _S90 = 1.0f / this_7->grown_0;
        thread df_0 _S91 = _S89;
        df_0 _S92 = scaled_0(&_S91, _S90);
        _S85 = _S92;
    }
    return _S85;
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S93 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S93.hi_0, rounded_0(_S93.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S94 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S94.hi_0, rounded_0(_S94.lo_0 + a_11->lo_0));
}

df_0 x2B_2(const df_0 thread* a_12, float b_8)
{
    df_0 _S95 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S95.hi_0, rounded_0(_S95.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    float _S96 = b_9->hi_0;
    float _S97 = a_13->hi_0 / b_9->hi_0;
    df_0 _S98 = x2A_1(b_9, _S97);
    thread df_0 _S99 = _S98;
    df_0 _S100 = x2D_0(a_13, &_S99);
    float _S101 = _S100.hi_0 / _S96;
    df_0 _S102 = x2A_1(b_9, _S101);
    thread df_0 _S103 = _S100;
    thread df_0 _S104 = _S102;
    df_0 _S105 = x2D_0(&_S103, &_S104);
    float _S106 = _S105.hi_0 / _S96;
    thread df_0 _S107 = fast_two_sum_0(_S97, _S101);
    df_0 _S108 = x2B_1(&_S107, _S106);
    return _S108;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    df_0 _S109 = quotient_of_0(a_14, b_10);
    return _S109;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S110 = a_15->hi_0;
    float _S111 = b_11->hi_0;
    bool _S112;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S112 = true;
    }
    else
    {
        if(_S110 == _S111)
        {
            _S112 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S112 = false;
        }
    }
    return _S112;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S113 = Squares_is_big_1(this_8);
    float _S114;
    if(_S113)
    {
        _S114 = 5.42101086242752217e-20f;
    }
    else
    {
        _S114 = 1.0f;
    }
    return _S114;
}

df_0 c_of_0(const Ball_0 constant* p_16)
{
    return pair_of_0(p_16->c_hi_0, p_16->c_lo_0);
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S115 = x2B_2(a_16, - b_12);
    return _S115;
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

Sheet_0 sheet_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_9, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S116, KernelContext_0 thread* kernelContext_5)
{
    thread Sheet_0 x_0;
    thread float device* _S117;
    Row_0 _S118 = space_of_0(site_9, data_2, lie_3, &_S117);
    float device* x_row_data_0 = _S117;
    (&x_0)->row_5 = _S118;
    Squares_0 _S119 = space_squares_0();
    thread Row_0 _S120 = _S118;
    thread Squares_0 _S121 = _S119;
    Squares_0 _S122 = squares_of_0(p_17, site_9, &_S120, _S117, &_S121, status_2, kernelContext_5);
    uint _S123 = site_9->row_0;
    float _S124 = data_2[lie_3->offset_0 + site_9->row_0 * lie_3->stride_0];
    bool _S125;
    if(is_bad_0(_S124))
    {
        bool _S126 = Site_is_first_0(site_9);
        _S125 = _S126;
    }
    else
    {
        _S125 = false;
    }
    if(_S125)
    {
        report_fault_0(status_2, _S123);
    }
    thread Squares_0 _S127 = _S122;
    df_0 _S128 = Squares_length_0(&_S127);
    (&x_0)->length_0 = _S128;
    thread Squares_0 _S129 = _S122;
    df_0 _S130 = Squares_total_0(&_S129);
    (&x_0)->square_0 = _S130;
    df_0 _S131 = wide_0(p_17->lorentz_norm_0);
    df_0 _S132 = root_c_of_0(p_17);
    thread df_0 _S133 = _S131;
    thread df_0 _S134 = _S132;
    df_0 _S135 = _0(&_S133, &_S134);
    thread Squares_0 _S136 = _S122;
    bool _S137 = Squares_is_big_0(&_S136);
    if(_S137)
    {
        _S125 = true;
    }
    else
    {
        thread df_0 _S138 = _S135;
        df_0 _S139 = x2A_1(&_S138, 1.00000011920928955f);
        thread df_0 _S140 = _S139;
        thread df_0 _S141 = (&x_0)->length_0;
        bool _S142 = less_0(&_S140, &_S141);
        _S125 = _S142;
    }
    int _S143;
    if(_S125)
    {
        _S143 = int(1);
    }
    else
    {
        _S143 = int(0);
    }
    uint _S144 = uint(_S143);
    (&x_0)->shortened_0 = _S144;
    if(_S144 != 0U)
    {
        thread df_0 _S145 = _S135;
        thread df_0 _S146 = (&x_0)->length_0;
        df_0 _S147 = _0(&_S145, &_S146);
        thread Squares_0 _S148 = _S122;
        float _S149 = Squares_unit_0(&_S148);
        thread df_0 _S150 = _S147;
        df_0 _S151 = scaled_0(&_S150, _S149);
        (&(&x_0)->row_5)->scale_0 = _S151;
        (&x_0)->length_0 = _S135;
        thread df_0 _S152 = _S135;
        thread df_0 _S153 = _S135;
        df_0 _S154 = x2A_0(&_S152, &_S153);
        (&x_0)->square_0 = _S154;
    }
    df_0 _S155 = c_of_0(p_17);
    thread df_0 _S156 = _S155;
    thread df_0 _S157 = (&x_0)->square_0;
    df_0 _S158 = x2A_0(&_S156, &_S157);
    thread df_0 _S159 = _S158;
    df_0 _S160 = x2B_1(&_S159, 1.0f);
    thread df_0 _S161 = _S160;
    df_0 _S162 = root_of_0(&_S161);
    (&x_0)->cosh_0 = _S162;
    thread df_0 _S163 = _S162;
    thread df_0 _S164 = _S132;
    df_0 _S165 = _0(&_S163, &_S164);
    (&x_0)->time_0 = _S165;
    thread df_0 _S166 = _S165;
    df_0 _S167 = x2D_1(&_S166, _S124);
    float _S168 = abs(_S167.hi_0);
    if(((&x_0)->shortened_0) != 0U)
    {
        _S125 = true;
    }
    else
    {
        _S125 = _S168 > (0.0000152587890625f * (&(&x_0)->time_0)->hi_0);
    }
    if(_S125)
    {
        _S143 = int(1);
    }
    else
    {
        _S143 = int(0);
    }
    (&x_0)->clipped_0 = uint(_S143);
    *_S116 = x_row_data_0;
    return x_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_18)
{
    return lie_of_0(p_18->y_offset_0, p_18->y_stride_0, p_18->y_step_0);
}

df_0 dot_of_0(const Ball_0 constant* p_19, const Site_0 thread* site_10, const Row_0 thread* x_1, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_6)
{
    thread array<df_0, int(1)> sums_4;
    sums_4[int(0)] = wide_0(0.0f);
    uint i_1 = site_10->lane_0;
    for(;;)
    {
        if(i_1 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S169 = sums_4[int(0)];
        float _S170 = x_data_0[x_1->base_0 + i_1 * x_1->step_2];
        bool _S171;
        if(((&x_1->scale_0)->hi_0) == 1.0f)
        {
            _S171 = ((&x_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S171 = false;
        }
        df_0 _S172;
        if(_S171)
        {
            _S172 = wide_0(_S170);
        }
        else
        {
            df_0 _S173 = x2A_1(&x_1->scale_0, _S170);
            _S172 = _S173;
        }
        float _S174 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S175;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S175 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S175 = false;
        }
        df_0 _S176;
        if(_S175)
        {
            _S176 = wide_0(_S174);
        }
        else
        {
            df_0 _S177 = x2A_1(&y_0->scale_0, _S174);
            _S176 = _S177;
        }
        thread df_0 _S178 = _S172;
        thread df_0 _S179 = _S176;
        df_0 _S180 = x2A_0(&_S178, &_S179);
        thread df_0 _S181 = _S169;
        thread df_0 _S182 = _S180;
        df_0 _S183 = x2B_0(&_S181, &_S182);
        sums_4[int(0)] = _S183;
        i_1 = i_1 + p_19->lanes_0;
    }
    join_1(p_19->lanes_0, site_10, &sums_4, kernelContext_6);
    return sums_4[int(0)];
}

struct Reach_0
{
    Row_0 row_6;
    df_0 square_1;
    df_0 dot_0;
};

Reach_0 stretch_of_0(const Ball_0 constant* p_20, const Site_0 thread* site_11, const Sheet_0 thread* x_2, float device* x_row_data_1, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_3, float device* thread* _S184, KernelContext_0 thread* kernelContext_7)
{
    thread Reach_0 reach_3;
    thread float device* _S185;
    Row_0 _S186 = space_of_0(site_11, data_3, lie_4, &_S185);
    float device* reach_row_data_0 = _S185;
    (&reach_3)->row_6 = _S186;
    Squares_0 _S187 = space_squares_0();
    thread Row_0 _S188 = _S186;
    thread Squares_0 _S189 = _S187;
    Squares_0 _S190 = squares_of_0(p_20, site_11, &_S188, _S185, &_S189, status_3, kernelContext_7);
    thread Squares_0 _S191 = _S190;
    float _S192 = Squares_unit_0(&_S191);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S192);
    thread Row_0 _S193 = (&reach_3)->row_6;
    df_0 _S194 = dot_of_0(p_20, site_11, &x_2->row_5, x_row_data_1, &_S193, reach_row_data_0, kernelContext_7);
    (&reach_3)->dot_0 = _S194;
    df_0 _S195;
    if(((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S195 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S196 = (&reach_3)->dot_0;
        df_0 _S197 = _0(&_S196, &x_2->square_0);
        _S195 = _S197;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = wide_0(0.0f);
    uint i_2 = site_11->lane_0;
    for(;;)
    {
        if(i_2 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        Row_0 _S198 = (&reach_3)->row_6;
        float _S199 = reach_row_data_0[_S198.base_0 + i_2 * _S198.step_2];
        bool _S200;
        if((_S198.scale_0.hi_0) == 1.0f)
        {
            _S200 = (_S198.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S200 = false;
        }
        df_0 _S201;
        if(_S200)
        {
            _S201 = wide_0(_S199);
        }
        else
        {
            thread df_0 _S202 = _S198.scale_0;
            df_0 _S203 = x2A_1(&_S202, _S199);
            _S201 = _S203;
        }
        float _S204 = x_row_data_1[(&x_2->row_5)->base_0 + i_2 * (&x_2->row_5)->step_2];
        bool _S205;
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S205 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S205 = false;
        }
        df_0 _S206;
        if(_S205)
        {
            _S206 = wide_0(_S204);
        }
        else
        {
            df_0 _S207 = x2A_1(&(&x_2->row_5)->scale_0, _S204);
            _S206 = _S207;
        }
        thread df_0 _S208 = _S195;
        thread df_0 _S209 = _S206;
        df_0 _S210 = x2A_0(&_S208, &_S209);
        thread df_0 _S211 = _S201;
        thread df_0 _S212 = _S210;
        df_0 _S213 = x2D_0(&_S211, &_S212);
        thread df_0 _S214 = _S213;
        thread df_0 _S215 = _S213;
        df_0 _S216 = x2A_0(&_S214, &_S215);
        thread df_0 _S217 = across_0[int(0)];
        thread df_0 _S218 = _S216;
        df_0 _S219 = x2B_0(&_S217, &_S218);
        across_0[int(0)] = _S219;
        i_2 = i_2 + p_20->lanes_0;
    }
    join_1(p_20->lanes_0, site_11, &across_0, kernelContext_7);
    df_0 _S220 = c_of_0(p_20);
    thread df_0 _S221 = _S220;
    df_0 _S222 = x2A_0(&_S221, &x_2->square_0);
    thread df_0 _S223 = _S222;
    df_0 _S224 = x2B_1(&_S223, 1.0f);
    thread Squares_0 _S225 = _S190;
    df_0 _S226 = Squares_total_0(&_S225);
    thread df_0 _S227 = _S226;
    thread df_0 _S228 = _S224;
    df_0 _S229 = _0(&_S227, &_S228);
    thread df_0 _S230 = _S222;
    thread df_0 _S231 = _S224;
    df_0 _S232 = _0(&_S230, &_S231);
    thread df_0 _S233 = across_0[int(0)];
    thread df_0 _S234 = _S232;
    df_0 _S235 = x2A_0(&_S233, &_S234);
    thread df_0 _S236 = _S229;
    thread df_0 _S237 = _S235;
    df_0 _S238 = x2B_0(&_S236, &_S237);
    (&reach_3)->square_1 = _S238;
    *_S184 = reach_row_data_0;
    return reach_3;
}

Reach_0 reach_of_0(const Ball_0 constant* p_21, const Site_0 thread* site_12, const Sheet_0 thread* x_3, float device* x_row_data_2, float device* data_4, const Lie_0 thread* lie_5, atomic<uint> device* status_4, float device* thread* _S239, KernelContext_0 thread* kernelContext_8)
{
    thread float device* _S240;
    Reach_0 _S241 = stretch_of_0(p_21, site_12, x_3, x_row_data_2, data_4, lie_5, status_4, &_S240, kernelContext_8);
    float device* reach_row_data_1 = _S240;
    thread Reach_0 reach_4 = _S241;
    df_0 _S242 = root_c_of_0(p_21);
    thread df_0 _S243 = (&reach_4)->square_1;
    df_0 _S244 = root_of_0(&_S243);
    thread df_0 _S245 = _S242;
    thread df_0 _S246 = _S244;
    df_0 _S247 = x2A_0(&_S245, &_S246);
    bool _S248;
    if(((&(&(&reach_4)->row_6)->scale_0)->hi_0) != 1.0f)
    {
        _S248 = true;
    }
    else
    {
        _S248 = (_S247.hi_0) > 80.0f;
    }
    if(_S248)
    {
        thread df_0 _S249 = wide_0(80.0f);
        thread df_0 _S250 = _S247;
        df_0 _S251 = _0(&_S249, &_S250);
        thread df_0 _S252 = (&(&reach_4)->row_6)->scale_0;
        thread df_0 _S253 = _S251;
        df_0 _S254 = x2A_0(&_S252, &_S253);
        (&(&reach_4)->row_6)->scale_0 = _S254;
        thread df_0 _S255 = (&reach_4)->dot_0;
        thread df_0 _S256 = _S251;
        df_0 _S257 = x2A_0(&_S255, &_S256);
        (&reach_4)->dot_0 = _S257;
        df_0 _S258 = wide_0(6400.0f);
        df_0 _S259 = c_of_0(p_21);
        thread df_0 _S260 = _S258;
        thread df_0 _S261 = _S259;
        df_0 _S262 = _0(&_S260, &_S261);
        (&reach_4)->square_1 = _S262;
    }
    *_S239 = reach_row_data_1;
    return reach_4;
}

void refuse_time_0(const Site_0 thread* site_13, float device* data_5, const Lie_0 thread* lie_6, atomic<uint> device* status_5)
{
    bool _S263 = Site_is_first_0(site_13);
    bool _S264;
    if(_S263)
    {
        _S264 = is_bad_0(data_5[lie_6->offset_0 + site_13->row_0 * lie_6->stride_0]);
    }
    else
    {
        _S264 = false;
    }
    if(_S264)
    {
        report_fault_0(status_5, site_13->row_0);
    }
    return;
}

df_0 twice_0(const df_0 thread* a_17)
{
    df_0 _S265 = scaled_1(a_17, 2.0f);
    return _S265;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_4)
{
    thread df_0 _S266 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S267 = x2A_0(&_S266, x_4);
    df_0 _S268 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S269 = _S267;
    thread df_0 _S270 = _S268;
    df_0 _S271 = x2B_0(&_S269, &_S270);
    thread df_0 _S272 = _S271;
    df_0 _S273 = x2A_0(&_S272, x_4);
    df_0 _S274 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S275 = _S273;
    thread df_0 _S276 = _S274;
    df_0 _S277 = x2B_0(&_S275, &_S276);
    thread df_0 _S278 = _S277;
    df_0 _S279 = x2A_0(&_S278, x_4);
    df_0 _S280 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S281 = _S279;
    thread df_0 _S282 = _S280;
    df_0 _S283 = x2B_0(&_S281, &_S282);
    thread df_0 _S284 = _S283;
    df_0 _S285 = x2A_0(&_S284, x_4);
    df_0 _S286 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S287 = _S285;
    thread df_0 _S288 = _S286;
    df_0 _S289 = x2B_0(&_S287, &_S288);
    thread df_0 _S290 = _S289;
    df_0 _S291 = x2A_0(&_S290, x_4);
    thread df_0 _S292 = _S291;
    df_0 _S293 = x2B_1(&_S292, 0.5f);
    thread df_0 _S294 = _S293;
    df_0 _S295 = x2A_0(&_S294, x_4);
    thread df_0 _S296 = _S295;
    df_0 _S297 = x2B_1(&_S296, 1.0f);
    thread df_0 _S298 = _S297;
    df_0 _S299 = x2A_0(&_S298, x_4);
    df_0 grown_2 = _S299;
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
        thread df_0 _S300 = grown_2;
        df_0 _S301 = twice_0(&_S300);
        thread df_0 _S302 = grown_2;
        thread df_0 _S303 = grown_2;
        df_0 _S304 = x2A_0(&_S302, &_S303);
        thread df_0 _S305 = _S301;
        thread df_0 _S306 = _S304;
        df_0 _S307 = x2B_0(&_S305, &_S306);
        int _S308 = k_3 + int(1);
        grown_2 = _S307;
        k_3 = _S308;
    }
    return grown_2;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_5)
{
    float _S309 = x_5->hi_0;
    if((x_5->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S310 = floor(min(_S309, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S311 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S312 = x2A_1(&_S311, _S310);
    thread df_0 _S313 = _S312;
    df_0 _S314 = x2D_0(x_5, &_S313);
    thread df_0 _S315 = _S314;
    df_0 _S316 = scaled_0(&_S315, 0.125f);
    thread df_0 _S317 = _S316;
    df_0 _S318 = small_exp_minus_1_0(&_S317);
    thread df_0 _S319 = _S318;
    df_0 _S320 = x2B_1(&_S319, 1.0f);
    float _S321 = power_of_two_0(int(_S310));
    thread df_0 _S322 = _S320;
    df_0 _S323 = scaled_0(&_S322, _S321);
    return _S323;
}

df_0 half_of_0(const df_0 thread* a_18)
{
    df_0 _S324 = scaled_1(a_18, 0.5f);
    return _S324;
}

df_0 cosh_of_0(const df_0 thread* root_0)
{
    df_0 _S325 = exp_of_0(root_0);
    thread df_0 _S326 = wide_0(1.0f);
    thread df_0 _S327 = _S325;
    df_0 _S328 = _0(&_S326, &_S327);
    thread df_0 _S329 = _S325;
    thread df_0 _S330 = _S328;
    df_0 _S331 = x2B_0(&_S329, &_S330);
    thread df_0 _S332 = _S331;
    df_0 _S333 = half_of_0(&_S332);
    return _S333;
}

struct Sloped_0
{
    df_0 value_4;
    df_0 slope_0;
};

Sloped_0 sloped_0(const df_0 thread* value_5, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_4 = *value_5;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S334 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S335 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S336 = _S335;
    df_0 _S337 = x2B_0(&_S336, a2_0);
    thread df_0 _S338 = _S337;
    df_0 _S339 = x2A_0(&_S338, t_0);
    thread df_0 _S340 = _S339;
    df_0 _S341 = x2B_0(&_S340, a1_0);
    thread df_0 _S342 = _S341;
    df_0 _S343 = x2A_0(&_S342, t_0);
    thread df_0 _S344 = _S343;
    df_0 _S345 = x2B_1(&_S344, 1.0f);
    df_0 _S346 = x2A_1(t_0, _S334);
    df_0 _S347 = twice_0(a2_0);
    thread df_0 _S348 = _S346;
    thread df_0 _S349 = _S347;
    df_0 _S350 = x2B_0(&_S348, &_S349);
    thread df_0 _S351 = _S350;
    df_0 _S352 = x2A_0(&_S351, t_0);
    thread df_0 _S353 = _S352;
    df_0 _S354 = x2B_0(&_S353, a1_0);
    thread df_0 _S355 = _S345;
    thread df_0 _S356 = _S354;
    Sloped_0 _S357 = sloped_0(&_S355, &_S356);
    return _S357;
}

Sloped_0 sinhc_0(const df_0 thread* t_1)
{
    if((t_1->hi_0) < 0.01999999955296516f)
    {
        df_0 _S358 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S359 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S360 = _S358;
        Sloped_0 _S361 = series_0(&_S359, &_S360, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_1);
        return _S361;
    }
    df_0 _S362 = root_of_0(t_1);
    thread df_0 _S363 = _S362;
    df_0 _S364 = exp_of_0(&_S363);
    thread df_0 _S365 = wide_0(1.0f);
    thread df_0 _S366 = _S364;
    df_0 _S367 = _0(&_S365, &_S366);
    thread df_0 _S368 = _S364;
    thread df_0 _S369 = _S367;
    df_0 _S370 = x2D_0(&_S368, &_S369);
    thread df_0 _S371 = _S370;
    df_0 _S372 = half_of_0(&_S371);
    thread df_0 _S373 = _S372;
    thread df_0 _S374 = _S362;
    df_0 _S375 = _0(&_S373, &_S374);
    thread df_0 _S376 = _S364;
    thread df_0 _S377 = _S367;
    df_0 _S378 = x2B_0(&_S376, &_S377);
    thread df_0 _S379 = _S378;
    df_0 _S380 = half_of_0(&_S379);
    thread df_0 _S381 = _S380;
    thread df_0 _S382 = _S375;
    df_0 _S383 = x2D_0(&_S381, &_S382);
    df_0 _S384 = twice_0(t_1);
    thread df_0 _S385 = _S383;
    thread df_0 _S386 = _S384;
    df_0 _S387 = _0(&_S385, &_S386);
    thread df_0 _S388 = _S375;
    thread df_0 _S389 = _S387;
    Sloped_0 _S390 = sloped_0(&_S388, &_S389);
    return _S390;
}

int exponent_of_0(float value_6)
{
    return int(((as_type<uint>((value_6))) >> 23U) & 255U) - int(127);
}

df_0 sheet_entry_0(const Row_0 thread* x_6, float device* x_data_1, const df_0 thread* on_x_0, const Row_0 thread* step_3, float device* step_data_0, bool is_difference_0, const df_0 thread* on_step_0, uint i_3)
{
    float _S391 = x_data_1[x_6->base_0 + i_3 * x_6->step_2];
    bool _S392;
    if(((&x_6->scale_0)->hi_0) == 1.0f)
    {
        _S392 = ((&x_6->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S392 = false;
    }
    df_0 _S393;
    if(_S392)
    {
        _S393 = wide_0(_S391);
    }
    else
    {
        df_0 _S394 = x2A_1(&x_6->scale_0, _S391);
        _S393 = _S394;
    }
    float _S395 = step_data_0[step_3->base_0 + i_3 * step_3->step_2];
    if(((&step_3->scale_0)->hi_0) == 1.0f)
    {
        _S392 = ((&step_3->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S392 = false;
    }
    df_0 other_0;
    if(_S392)
    {
        other_0 = wide_0(_S395);
    }
    else
    {
        df_0 _S396 = x2A_1(&step_3->scale_0, _S395);
        other_0 = _S396;
    }
    if(is_difference_0)
    {
        thread df_0 _S397 = other_0;
        thread df_0 _S398 = _S393;
        df_0 _S399 = x2D_0(&_S397, &_S398);
        other_0 = _S399;
    }
    thread df_0 _S400 = _S393;
    df_0 _S401 = x2A_0(on_x_0, &_S400);
    thread df_0 _S402 = other_0;
    df_0 _S403 = x2A_0(on_step_0, &_S402);
    thread df_0 _S404 = _S401;
    thread df_0 _S405 = _S403;
    df_0 _S406 = x2B_0(&_S404, &_S405);
    return _S406;
}

float nearest_0(const df_0 thread* value_7)
{
    float _S407 = value_7->hi_0;
    float _S408;
    if(is_bad_0(value_7->hi_0))
    {
        _S408 = _S407;
    }
    else
    {
        _S408 = _S407 + value_7->lo_0;
    }
    return _S408;
}

void put_0(float device* out_0, const Ball_0 constant* p_22, const Site_0 thread* site_14, uint column_1, const df_0 thread* value_8)
{
    float device* _S409 = out_0+(site_14->row_0 * p_22->out_stride_0 + p_22->out_column_0 + column_1);
    float _S410 = nearest_0(value_8);
    *_S409 = _S410;
    return;
}

uint put_sheet_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_15, const Row_0 thread* x_7, float device* x_data_2, const df_0 thread* on_x_1, const Row_0 thread* step_4, float device* step_data_1, bool is_difference_1, const df_0 thread* on_step_1, KernelContext_0 thread* kernelContext_9)
{
    uint _S411;
    df_0 _S412;
    if(is_difference_1)
    {
        df_0 _S413 = x2D_0(on_x_1, on_step_1);
        _S412 = _S413;
    }
    else
    {
        _S412 = *on_x_1;
    }
    float _S414 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S412.hi_0)), exponent_of_0(abs(on_step_1->hi_0))) - int(20), int(0), int(126)));
    df_0 _S415 = scaled_0(on_x_1, _S414);
    df_0 _S416 = scaled_0(on_step_1, _S414);
    thread Squares_0 squares_2 = space_squares_0();
    uint _S417 = site_15->lane_0;
    uint i_4 = site_15->lane_0;
    for(;;)
    {
        _S411 = site_15->columns_0;
        if(i_4 < (site_15->columns_0))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S418 = _S415;
        thread df_0 _S419 = _S416;
        df_0 _S420 = sheet_entry_0(x_7, x_data_2, &_S418, step_4, step_data_1, is_difference_1, &_S419, i_4);
        thread df_0 _S421 = _S420;
        Squares_add_0(&squares_2, &_S421);
        i_4 = i_4 + p_23->lanes_0;
    }
    uint _S422 = p_23->lanes_0;
    Squares_join_over_0(&squares_2, p_23->lanes_0, site_15, kernelContext_9);
    df_0 _S423 = wide_0(p_23->lorentz_norm_0);
    df_0 _S424 = root_c_of_0(p_23);
    thread df_0 _S425 = _S423;
    thread df_0 _S426 = _S424;
    df_0 _S427 = _0(&_S425, &_S426);
    thread df_0 _S428 = _S427;
    df_0 _S429 = scaled_0(&_S428, _S414);
    thread Squares_0 _S430 = squares_2;
    float _S431 = Squares_unit_0(&_S430);
    thread df_0 _S432 = _S429;
    df_0 _S433 = scaled_0(&_S432, _S431);
    thread Squares_0 _S434 = squares_2;
    df_0 _S435 = Squares_length_0(&_S434);
    thread df_0 _S436 = _S433;
    df_0 _S437 = x2A_1(&_S436, 1.00000011920928955f);
    thread df_0 _S438 = _S437;
    thread df_0 _S439 = _S435;
    bool _S440 = less_0(&_S438, &_S439);
    if(_S440)
    {
        _S412 = _S427;
    }
    else
    {
        float _S441 = 1.0f / _S414;
        thread df_0 _S442 = _S435;
        df_0 _S443 = scaled_0(&_S442, _S441);
        thread Squares_0 _S444 = squares_2;
        float _S445 = Squares_unit_0(&_S444);
        float _S446 = 1.0f / _S445;
        thread df_0 _S447 = _S443;
        df_0 _S448 = scaled_0(&_S447, _S446);
        _S412 = _S448;
    }
    i_4 = _S417;
    for(;;)
    {
        if(i_4 < _S411)
        {
        }
        else
        {
            break;
        }
        thread df_0 _S449 = _S415;
        thread df_0 _S450 = _S416;
        df_0 _S451 = sheet_entry_0(x_7, x_data_2, &_S449, step_4, step_data_1, is_difference_1, &_S450, i_4);
        df_0 value_9;
        if(_S440)
        {
            thread Squares_0 _S452 = squares_2;
            float _S453 = Squares_unit_0(&_S452);
            thread df_0 _S454 = _S451;
            df_0 _S455 = scaled_0(&_S454, _S453);
            thread df_0 _S456 = _S427;
            thread df_0 _S457 = _S435;
            df_0 _S458 = _0(&_S456, &_S457);
            thread df_0 _S459 = _S455;
            thread df_0 _S460 = _S458;
            df_0 _S461 = x2A_0(&_S459, &_S460);
            value_9 = _S461;
        }
        else
        {
            float _S462 = 1.0f / _S414;
            thread df_0 _S463 = _S451;
            df_0 _S464 = scaled_0(&_S463, _S462);
            value_9 = _S464;
        }
        uint _S465 = i_4 + 1U;
        thread df_0 _S466 = value_9;
        put_0(out_1, p_23, site_15, _S465, &_S466);
        i_4 = i_4 + _S422;
    }
    bool _S467 = Site_is_first_0(site_15);
    if(_S467)
    {
        df_0 _S468 = c_of_0(p_23);
        thread df_0 _S469 = _S412;
        thread df_0 _S470 = _S412;
        df_0 _S471 = x2A_0(&_S469, &_S470);
        thread df_0 _S472 = _S468;
        thread df_0 _S473 = _S471;
        df_0 _S474 = x2A_0(&_S472, &_S473);
        thread df_0 _S475 = _S474;
        df_0 _S476 = x2B_1(&_S475, 1.0f);
        thread df_0 _S477 = _S476;
        df_0 _S478 = root_of_0(&_S477);
        thread df_0 _S479 = _S478;
        thread df_0 _S480 = _S424;
        df_0 _S481 = _0(&_S479, &_S480);
        thread df_0 _S482 = _S481;
        put_0(out_1, p_23, site_15, 0U, &_S482);
    }
    int _S483;
    if(_S440)
    {
        _S483 = int(1);
    }
    else
    {
        _S483 = int(0);
    }
    return uint(_S483);
}

void refuse_clipped_0(const Ball_0 constant* p_24, const Site_0 thread* site_16, atomic<uint> device* status_6, uint inputs_0)
{
    bool _S484 = Site_is_first_0(site_16);
    bool _S485;
    if(_S484)
    {
        _S485 = inputs_0 > 0U;
    }
    else
    {
        _S485 = false;
    }
    if(_S485)
    {
        _S485 = ((p_24->flags_0) & 1U) != 0U;
    }
    else
    {
        _S485 = false;
    }
    if(_S485)
    {
        report_fault_0(status_6, site_16->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_25, const Site_0 thread* site_17, atomic<uint> device* status_7, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_25, site_17, status_7, inputs_1);
    bool _S486 = Site_is_first_0(site_17);
    bool _S487;
    if(_S486)
    {
        _S487 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S487 = false;
    }
    if(_S487)
    {
        uint _S488 = atomic_fetch_add_explicit(status_7+int(0), inputs_1 + results_0, memory_order_relaxed);
    }
    return;
}

[[kernel]] void lorentz_exp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_tangent_2 [[buffer(2)]], float device* entryPointParams_out_10 [[buffer(3)]], atomic<uint> device* entryPointParams_status_10 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_0 = entryPointParams_10;
    (&kernelContext_10)->entryPointParams_point_0 = entryPointParams_point_5;
    (&kernelContext_10)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_10)->entryPointParams_out_0 = entryPointParams_out_10;
    (&kernelContext_10)->entryPointParams_status_0 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_10)->parts_0 = &parts_1;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_10->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S489 = block_count_0(&entryPointParams_10->p_0);
        if(block_2 < _S489)
        {
        }
        else
        {
            break;
        }
        Site_0 _S490 = space_site_of_0(&entryPointParams_10->p_0, block_2, invocation_3.x);
        Lie_0 _S491 = x_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S492 = _S490;
        thread Lie_0 _S493 = _S491;
        thread float device* _S494;
        Sheet_0 _S495 = sheet_of_0(&entryPointParams_10->p_0, &_S492, (&kernelContext_10)->entryPointParams_point_0, &_S493, (&kernelContext_10)->entryPointParams_status_0, &_S494, &kernelContext_10);
        float device* _S496 = _S494;
        Lie_0 _S497 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S498 = _S490;
        thread Sheet_0 _S499 = _S495;
        thread Lie_0 _S500 = _S497;
        thread float device* _S501;
        Reach_0 _S502 = reach_of_0(&entryPointParams_10->p_0, &_S498, &_S499, _S494, (&kernelContext_10)->entryPointParams_tangent_0, &_S500, (&kernelContext_10)->entryPointParams_status_0, &_S501, &kernelContext_10);
        float device* _S503 = _S501;
        Lie_0 _S504 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S505 = _S490;
        thread Lie_0 _S506 = _S504;
        refuse_time_0(&_S505, (&kernelContext_10)->entryPointParams_tangent_0, &_S506, (&kernelContext_10)->entryPointParams_status_0);
        df_0 _S507 = c_of_0(&entryPointParams_10->p_0);
        thread df_0 _S508 = _S507;
        thread df_0 _S509 = _S502.square_1;
        df_0 _S510 = x2A_0(&_S508, &_S509);
        thread df_0 _S511 = _S510;
        df_0 _S512 = root_of_0(&_S511);
        thread df_0 _S513 = _S512;
        df_0 _S514 = cosh_of_0(&_S513);
        thread df_0 _S515 = _S510;
        Sloped_0 _S516 = sinhc_0(&_S515);
        thread Site_0 _S517 = _S490;
        thread Row_0 _S518 = _S495.row_5;
        thread df_0 _S519 = _S514;
        thread Row_0 _S520 = _S502.row_6;
        thread df_0 _S521 = _S516.value_4;
        uint _S522 = put_sheet_0((&kernelContext_10)->entryPointParams_out_0, &entryPointParams_10->p_0, &_S517, &_S518, _S496, &_S519, &_S520, _S503, false, &_S521, &kernelContext_10);
        thread Site_0 _S523 = _S490;
        count_clipped_0(&entryPointParams_10->p_0, &_S523, (&kernelContext_10)->entryPointParams_status_0, _S495.clipped_0, _S522);
        block_2 = block_2 + entryPointParams_10->p_0.groups_0;
    }
    return;
}

Sheet_0 origin_of_0(const Site_0 thread* site_18, float device* data_6, const Lie_0 thread* lie_7, float device* thread* _S524)
{
    thread Sheet_0 x_8;
    thread float device* _S525;
    Row_0 _S526 = space_of_0(site_18, data_6, lie_7, &_S525);
    (&x_8)->row_5 = _S526;
    df_0 _S527 = wide_0(0.0f);
    (&(&x_8)->row_5)->scale_0 = _S527;
    (&x_8)->length_0 = _S527;
    (&x_8)->square_0 = _S527;
    df_0 _S528 = wide_0(1.0f);
    (&x_8)->cosh_0 = _S528;
    (&x_8)->time_0 = _S528;
    (&x_8)->shortened_0 = 0U;
    (&x_8)->clipped_0 = 0U;
    *_S524 = _S525;
    return x_8;
}

[[kernel]] void lorentz_exp0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_11 [[buffer(5)]], float device* entryPointParams_tangent_3 [[buffer(6)]], float device* entryPointParams_out_11 [[buffer(7)]], atomic<uint> device* entryPointParams_status_11 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_1 = entryPointParams_11;
    (&kernelContext_11)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_11)->entryPointParams_out_1 = entryPointParams_out_11;
    (&kernelContext_11)->entryPointParams_status_1 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_11)->parts_0 = &parts_2;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_11->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S529 = block_count_0(&entryPointParams_11->p_1);
        if(block_3 < _S529)
        {
        }
        else
        {
            break;
        }
        Site_0 _S530 = space_site_of_0(&entryPointParams_11->p_1, block_3, invocation_4.x);
        Lie_0 _S531 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S532 = _S530;
        thread Lie_0 _S533 = _S531;
        thread float device* _S534;
        Sheet_0 _S535 = origin_of_0(&_S532, (&kernelContext_11)->entryPointParams_tangent_1, &_S533, &_S534);
        Lie_0 _S536 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S537 = _S530;
        thread Sheet_0 _S538 = _S535;
        thread Lie_0 _S539 = _S536;
        thread float device* _S540;
        Reach_0 _S541 = reach_of_0(&entryPointParams_11->p_1, &_S537, &_S538, _S534, (&kernelContext_11)->entryPointParams_tangent_1, &_S539, (&kernelContext_11)->entryPointParams_status_1, &_S540, &kernelContext_11);
        df_0 _S542 = c_of_0(&entryPointParams_11->p_1);
        thread df_0 _S543 = _S542;
        thread df_0 _S544 = _S541.square_1;
        df_0 _S545 = x2A_0(&_S543, &_S544);
        thread df_0 _S546 = _S545;
        Sloped_0 _S547 = sinhc_0(&_S546);
        df_0 _S548 = wide_0(0.0f);
        thread Site_0 _S549 = _S530;
        thread Row_0 _S550 = _S541.row_6;
        thread df_0 _S551 = _S547.value_4;
        thread Row_0 _S552 = _S541.row_6;
        thread df_0 _S553 = _S548;
        uint _S554 = put_sheet_0((&kernelContext_11)->entryPointParams_out_1, &entryPointParams_11->p_1, &_S549, &_S550, _S540, &_S551, &_S552, _S540, false, &_S553, &kernelContext_11);
        Lie_0 _S555 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S556 = _S530;
        thread Lie_0 _S557 = _S555;
        refuse_time_0(&_S556, (&kernelContext_11)->entryPointParams_tangent_1, &_S557, (&kernelContext_11)->entryPointParams_status_1);
        thread Site_0 _S558 = _S530;
        count_clipped_0(&entryPointParams_11->p_1, &_S558, (&kernelContext_11)->entryPointParams_status_1, 0U, _S554);
        block_3 = block_3 + entryPointParams_11->p_1.groups_0;
    }
    return;
}

struct Between_0
{
    df_0 dot_1;
    df_0 gap_0;
    df_0 on_x_2;
    df_0 on_y_0;
    df_0 square_2;
    df_0 root_1;
    df_0 ahead_0;
};

Between_0 between_0(const Ball_0 constant* p_26, const Site_0 thread* site_19, const Sheet_0 thread* x_9, float device* x_row_data_3, const Sheet_0 thread* y_1, float device* y_row_data_0, KernelContext_0 thread* kernelContext_12)
{
    uint _S559;
    df_0 _S560;
    df_0 _S561;
    bool _S562;
    bool _S563;
    df_0 _S564 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_5;
    sums_5[int(0)] = _S564;
    sums_5[int(1)] = _S564;
    sums_5[int(2)] = _S564;
    thread Squares_0 gap_squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    uint _S565 = site_19->lane_0;
    uint i_5 = site_19->lane_0;
    for(;;)
    {
        _S559 = site_19->columns_0;
        if(i_5 < (site_19->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S566 = x_row_data_3[(&x_9->row_5)->base_0 + i_5 * (&x_9->row_5)->step_2];
        if(((&(&x_9->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S562 = ((&(&x_9->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S562 = false;
        }
        if(_S562)
        {
            _S560 = wide_0(_S566);
        }
        else
        {
            df_0 _S567 = x2A_1(&(&x_9->row_5)->scale_0, _S566);
            _S560 = _S567;
        }
        float _S568 = y_row_data_0[(&y_1->row_5)->base_0 + i_5 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S563 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S563 = false;
        }
        if(_S563)
        {
            _S561 = wide_0(_S568);
        }
        else
        {
            df_0 _S569 = x2A_1(&(&y_1->row_5)->scale_0, _S568);
            _S561 = _S569;
        }
        thread df_0 _S570 = _S560;
        thread df_0 _S571 = _S561;
        df_0 _S572 = x2D_0(&_S570, &_S571);
        thread df_0 _S573 = _S572;
        Squares_add_0(&gap_squares_0, &_S573);
        thread df_0 _S574 = _S560;
        thread df_0 _S575 = _S561;
        df_0 _S576 = x2A_0(&_S574, &_S575);
        thread df_0 _S577 = sums_5[int(0)];
        thread df_0 _S578 = _S576;
        df_0 _S579 = x2B_0(&_S577, &_S578);
        sums_5[int(0)] = _S579;
        thread df_0 _S580 = _S572;
        thread df_0 _S581 = _S560;
        df_0 _S582 = x2A_0(&_S580, &_S581);
        thread df_0 _S583 = sums_5[int(1)];
        thread df_0 _S584 = _S582;
        df_0 _S585 = x2B_0(&_S583, &_S584);
        sums_5[int(1)] = _S585;
        thread df_0 _S586 = _S572;
        thread df_0 _S587 = _S561;
        df_0 _S588 = x2A_0(&_S586, &_S587);
        thread df_0 _S589 = sums_5[int(2)];
        thread df_0 _S590 = _S588;
        df_0 _S591 = x2B_0(&_S589, &_S590);
        sums_5[int(2)] = _S591;
        i_5 = i_5 + p_26->lanes_0;
    }
    uint _S592 = p_26->lanes_0;
    join_0(p_26->lanes_0, site_19, &sums_5, kernelContext_12);
    Squares_join_over_0(&gap_squares_0, _S592, site_19, kernelContext_12);
    thread Squares_0 _S593 = gap_squares_0;
    float _S594 = Squares_unit_0(&_S593);
    thread Between_0 all_0;
    (&all_0)->dot_1 = sums_5[int(0)];
    (&all_0)->on_x_2 = sums_5[int(1)];
    (&all_0)->on_y_0 = sums_5[int(2)];
    thread Squares_0 _S595 = gap_squares_0;
    df_0 _S596 = Squares_total_0(&_S595);
    float _S597 = 1.0f / _S594;
    thread df_0 _S598 = _S596;
    df_0 _S599 = scaled_0(&_S598, _S597);
    float _S600 = 1.0f / _S594;
    thread df_0 _S601 = _S599;
    df_0 _S602 = scaled_0(&_S601, _S600);
    (&all_0)->gap_0 = _S602;
    thread df_0 _S603 = sums_5[int(1)];
    thread df_0 _S604 = sums_5[int(2)];
    df_0 _S605 = x2B_0(&_S603, &_S604);
    thread df_0 _S606 = _S605;
    df_0 _S607 = neg_0(&_S606);
    df_0 _S608 = x2B_0(&x_9->time_0, &y_1->time_0);
    thread df_0 _S609 = _S607;
    thread df_0 _S610 = _S608;
    df_0 _S611 = _0(&_S609, &_S610);
    (&all_0)->ahead_0 = _S611;
    df_0 _S612 = c_of_0(p_26);
    thread df_0 _S613 = _S612;
    df_0 _S614 = x2A_0(&_S613, &x_9->square_0);
    thread df_0 _S615 = _S612;
    df_0 _S616 = x2A_0(&_S615, &y_1->square_0);
    thread df_0 _S617 = _S612;
    thread df_0 _S618 = sums_5[int(0)];
    df_0 _S619 = x2A_0(&_S617, &_S618);
    df_0 _S620 = x2A_0(&x_9->cosh_0, &y_1->cosh_0);
    thread df_0 _S621 = _S612;
    thread df_0 _S622 = _S602;
    df_0 _S623 = x2A_0(&_S621, &_S622);
    thread df_0 _S624 = _S623;
    thread df_0 _S625 = _S614;
    bool _S626 = less_0(&_S624, &_S625);
    bool _S627 = (_S616.hi_0) < 1.00000000317107685e-30f;
    if(_S627)
    {
        _S560 = _S564;
    }
    else
    {
        if(_S626)
        {
            thread df_0 _S628 = _S612;
            thread df_0 _S629 = (&all_0)->on_y_0;
            df_0 _S630 = x2A_0(&_S628, &_S629);
            _S560 = _S630;
        }
        else
        {
            _S560 = _S619;
        }
        thread df_0 _S631 = _S560;
        thread df_0 _S632 = _S616;
        df_0 _S633 = _0(&_S631, &_S632);
        _S560 = _S633;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S564;
    i_5 = _S565;
    for(;;)
    {
        if(i_5 < _S559)
        {
        }
        else
        {
            break;
        }
        float _S634 = x_row_data_3[(&x_9->row_5)->base_0 + i_5 * (&x_9->row_5)->step_2];
        if(((&(&x_9->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S562 = ((&(&x_9->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S562 = false;
        }
        if(_S562)
        {
            _S561 = wide_0(_S634);
        }
        else
        {
            df_0 _S635 = x2A_1(&(&x_9->row_5)->scale_0, _S634);
            _S561 = _S635;
        }
        float _S636 = y_row_data_0[(&y_1->row_5)->base_0 + i_5 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S563 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S563 = false;
        }
        df_0 _S637;
        if(_S563)
        {
            _S637 = wide_0(_S636);
        }
        else
        {
            df_0 _S638 = x2A_1(&(&y_1->row_5)->scale_0, _S636);
            _S637 = _S638;
        }
        df_0 side_0;
        if(_S626)
        {
            thread df_0 _S639 = _S561;
            thread df_0 _S640 = _S637;
            df_0 _S641 = x2D_0(&_S639, &_S640);
            side_0 = _S641;
        }
        else
        {
            side_0 = _S561;
        }
        thread df_0 _S642 = _S560;
        thread df_0 _S643 = _S637;
        df_0 _S644 = x2A_0(&_S642, &_S643);
        thread df_0 _S645 = side_0;
        thread df_0 _S646 = _S644;
        df_0 _S647 = x2D_0(&_S645, &_S646);
        thread df_0 _S648 = _S647;
        thread df_0 _S649 = _S647;
        df_0 _S650 = x2A_0(&_S648, &_S649);
        thread df_0 _S651 = across_1[int(0)];
        thread df_0 _S652 = _S650;
        df_0 _S653 = x2B_0(&_S651, &_S652);
        across_1[int(0)] = _S653;
        i_5 = i_5 + _S592;
    }
    join_1(_S592, site_19, &across_1, kernelContext_12);
    if((_S619.hi_0) <= 0.0f)
    {
        _S562 = true;
    }
    else
    {
        _S562 = _S627;
    }
    if(_S562)
    {
        if((_S620.hi_0) > 2.0f)
        {
            thread df_0 _S654 = _S620;
            df_0 _S655 = x2D_1(&_S654, 1.0f);
            _S560 = _S655;
        }
        else
        {
            thread df_0 _S656 = _S614;
            thread df_0 _S657 = _S616;
            df_0 _S658 = x2B_0(&_S656, &_S657);
            thread df_0 _S659 = _S614;
            thread df_0 _S660 = _S616;
            df_0 _S661 = x2A_0(&_S659, &_S660);
            thread df_0 _S662 = _S658;
            thread df_0 _S663 = _S661;
            df_0 _S664 = x2B_0(&_S662, &_S663);
            thread df_0 _S665 = _S620;
            df_0 _S666 = x2B_1(&_S665, 1.0f);
            thread df_0 _S667 = _S664;
            thread df_0 _S668 = _S666;
            df_0 _S669 = _0(&_S667, &_S668);
            _S560 = _S669;
        }
        thread df_0 _S670 = _S560;
        thread df_0 _S671 = _S619;
        df_0 _S672 = x2D_0(&_S670, &_S671);
        thread df_0 _S673 = _S672;
        df_0 _S674 = half_of_0(&_S673);
        (&all_0)->square_2 = _S674;
    }
    else
    {
        thread df_0 _S675 = _S620;
        thread df_0 _S676 = _S619;
        df_0 _S677 = x2B_0(&_S675, &_S676);
        thread df_0 _S678 = _S677;
        df_0 _S679 = twice_0(&_S678);
        thread df_0 _S680 = _S679;
        df_0 _S681 = x2B_1(&_S680, 2.0f);
        thread df_0 _S682 = (&all_0)->gap_0;
        thread df_0 _S683 = _S681;
        df_0 _S684 = _0(&_S682, &_S683);
        thread df_0 _S685 = _S616;
        thread df_0 _S686 = _S681;
        df_0 _S687 = _0(&_S685, &_S686);
        thread df_0 _S688 = across_1[int(0)];
        thread df_0 _S689 = _S687;
        df_0 _S690 = x2A_0(&_S688, &_S689);
        thread df_0 _S691 = _S684;
        thread df_0 _S692 = _S690;
        df_0 _S693 = x2B_0(&_S691, &_S692);
        thread df_0 _S694 = _S612;
        thread df_0 _S695 = _S693;
        df_0 _S696 = x2A_0(&_S694, &_S695);
        (&all_0)->square_2 = _S696;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S697 = root_c_of_0(p_26);
        thread Squares_0 _S698 = gap_squares_0;
        df_0 _S699 = Squares_length_0(&_S698);
        thread df_0 _S700 = _S699;
        df_0 _S701 = half_of_0(&_S700);
        thread df_0 _S702 = _S697;
        thread df_0 _S703 = _S701;
        df_0 _S704 = x2A_0(&_S702, &_S703);
        _S560 = _S704;
    }
    else
    {
        thread df_0 _S705 = (&all_0)->square_2;
        df_0 _S706 = root_of_0(&_S705);
        _S560 = _S706;
    }
    (&all_0)->root_1 = _S560;
    return all_0;
}

df_0 log_of_0(const df_0 thread* x_10)
{
    float _S707 = log(x_10->hi_0);
    thread df_0 _S708 = wide_0(- _S707);
    df_0 _S709 = exp_of_0(&_S708);
    thread df_0 _S710 = _S709;
    df_0 _S711 = x2A_0(x_10, &_S710);
    thread df_0 _S712 = _S711;
    df_0 _S713 = x2D_1(&_S712, 1.0f);
    df_0 _S714 = wide_0(_S707);
    thread df_0 _S715 = _S713;
    thread df_0 _S716 = _S713;
    df_0 _S717 = x2A_0(&_S715, &_S716);
    thread df_0 _S718 = _S717;
    df_0 _S719 = half_of_0(&_S718);
    thread df_0 _S720 = _S713;
    thread df_0 _S721 = _S719;
    df_0 _S722 = x2D_0(&_S720, &_S721);
    thread df_0 _S723 = _S714;
    thread df_0 _S724 = _S722;
    df_0 _S725 = x2B_0(&_S723, &_S724);
    return _S725;
}

df_0 asinh_of_0(const df_0 thread* t_2, const df_0 thread* root_2)
{
    df_0 _S726 = x2B_1(t_2, 1.0f);
    thread df_0 _S727 = _S726;
    df_0 _S728 = root_of_0(&_S727);
    thread df_0 _S729 = _S728;
    df_0 _S730 = x2B_0(root_2, &_S729);
    thread df_0 _S731 = _S730;
    df_0 _S732 = log_of_0(&_S731);
    return _S732;
}

Sloped_0 asinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S733 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S734 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S735 = _S733;
        Sloped_0 _S736 = series_0(&_S734, &_S735, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_3);
        return _S736;
    }
    df_0 _S737 = root_of_0(t_3);
    thread df_0 _S738 = _S737;
    df_0 _S739 = asinh_of_0(t_3, &_S738);
    thread df_0 _S740 = _S739;
    thread df_0 _S741 = _S737;
    df_0 _S742 = _0(&_S740, &_S741);
    df_0 _S743 = wide_0(1.0f);
    df_0 _S744 = x2B_1(t_3, 1.0f);
    thread df_0 _S745 = _S744;
    df_0 _S746 = root_of_0(&_S745);
    thread df_0 _S747 = _S743;
    thread df_0 _S748 = _S746;
    df_0 _S749 = _0(&_S747, &_S748);
    thread df_0 _S750 = _S749;
    thread df_0 _S751 = _S742;
    df_0 _S752 = x2D_0(&_S750, &_S751);
    df_0 _S753 = twice_0(t_3);
    thread df_0 _S754 = _S752;
    thread df_0 _S755 = _S753;
    df_0 _S756 = _0(&_S754, &_S755);
    thread df_0 _S757 = _S742;
    thread df_0 _S758 = _S756;
    Sloped_0 _S759 = sloped_0(&_S757, &_S758);
    return _S759;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_9)
{
    df_0 _S760 = x2B_1(&this_9->square_2, 1.0f);
    thread df_0 _S761 = _S760;
    df_0 _S762 = root_of_0(&_S761);
    return _S762;
}

struct Way_0
{
    df_0 on_gap_0;
    df_0 on_x_3;
    df_0 slope_2;
};

Way_0 way_of_0(const Between_0 thread* pair_1)
{
    Sloped_0 _S763 = asinhc_0(&pair_1->square_2);
    df_0 _S764 = Between_cosh_half_0(pair_1);
    thread Way_0 way_0;
    thread df_0 _S765 = _S763.value_4;
    thread df_0 _S766 = _S764;
    df_0 _S767 = _0(&_S765, &_S766);
    (&way_0)->on_gap_0 = _S767;
    thread df_0 _S768 = _S767;
    df_0 _S769 = x2A_0(&pair_1->square_2, &_S768);
    thread df_0 _S770 = _S769;
    df_0 _S771 = twice_0(&_S770);
    thread df_0 _S772 = _S771;
    df_0 _S773 = neg_0(&_S772);
    (&way_0)->on_x_3 = _S773;
    thread df_0 _S774 = _S767;
    thread df_0 _S775 = _S764;
    df_0 _S776 = _0(&_S774, &_S775);
    thread df_0 _S777 = _S776;
    df_0 _S778 = half_of_0(&_S777);
    thread df_0 _S779 = _S763.slope_0;
    thread df_0 _S780 = _S778;
    df_0 _S781 = x2D_0(&_S779, &_S780);
    thread df_0 _S782 = _S781;
    thread df_0 _S783 = _S764;
    df_0 _S784 = _0(&_S782, &_S783);
    (&way_0)->slope_2 = _S784;
    return way_0;
}

[[kernel]] void lorentz_log(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_12 [[buffer(9)]], float device* entryPointParams_point_6 [[buffer(10)]], float device* entryPointParams_target_2 [[buffer(11)]], float device* entryPointParams_out_12 [[buffer(12)]], atomic<uint> device* entryPointParams_status_12 [[buffer(13)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_2 = entryPointParams_12;
    (&kernelContext_13)->entryPointParams_point_1 = entryPointParams_point_6;
    (&kernelContext_13)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_13)->entryPointParams_out_2 = entryPointParams_out_12;
    (&kernelContext_13)->entryPointParams_status_2 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_13)->parts_0 = &parts_3;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_12->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S785 = block_count_0(&entryPointParams_12->p_2);
        if(block_4 < _S785)
        {
        }
        else
        {
            break;
        }
        Site_0 _S786 = space_site_of_0(&entryPointParams_12->p_2, block_4, invocation_5.x);
        Lie_0 _S787 = x_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S788 = _S786;
        thread Lie_0 _S789 = _S787;
        thread float device* _S790;
        Sheet_0 _S791 = sheet_of_0(&entryPointParams_12->p_2, &_S788, (&kernelContext_13)->entryPointParams_point_1, &_S789, (&kernelContext_13)->entryPointParams_status_2, &_S790, &kernelContext_13);
        float device* _S792 = _S790;
        Lie_0 _S793 = y_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S794 = _S786;
        thread Lie_0 _S795 = _S793;
        thread float device* _S796;
        Sheet_0 _S797 = sheet_of_0(&entryPointParams_12->p_2, &_S794, (&kernelContext_13)->entryPointParams_target_0, &_S795, (&kernelContext_13)->entryPointParams_status_2, &_S796, &kernelContext_13);
        float device* _S798 = _S796;
        thread Site_0 _S799 = _S786;
        thread Sheet_0 _S800 = _S791;
        thread Sheet_0 _S801 = _S797;
        Between_0 _S802 = between_0(&entryPointParams_12->p_2, &_S799, &_S800, _S792, &_S801, _S796, &kernelContext_13);
        thread Between_0 _S803 = _S802;
        Way_0 _S804 = way_of_0(&_S803);
        uint i_6 = _S786.lane_0;
        for(;;)
        {
            if(i_6 < (_S786.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S805 = _S792[_S791.row_5.base_0 + i_6 * _S791.row_5.step_2];
            bool _S806;
            if((_S791.row_5.scale_0.hi_0) == 1.0f)
            {
                _S806 = (_S791.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S806 = false;
            }
            df_0 _S807;
            if(_S806)
            {
                _S807 = wide_0(_S805);
            }
            else
            {
                thread df_0 _S808 = _S791.row_5.scale_0;
                df_0 _S809 = x2A_1(&_S808, _S805);
                _S807 = _S809;
            }
            uint _S810 = i_6 + 1U;
            float _S811 = _S798[_S797.row_5.base_0 + i_6 * _S797.row_5.step_2];
            bool _S812;
            if((_S797.row_5.scale_0.hi_0) == 1.0f)
            {
                _S812 = (_S797.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S812 = false;
            }
            df_0 _S813;
            if(_S812)
            {
                _S813 = wide_0(_S811);
            }
            else
            {
                thread df_0 _S814 = _S797.row_5.scale_0;
                df_0 _S815 = x2A_1(&_S814, _S811);
                _S813 = _S815;
            }
            thread df_0 _S816 = _S813;
            thread df_0 _S817 = _S807;
            df_0 _S818 = x2D_0(&_S816, &_S817);
            thread df_0 _S819 = _S804.on_gap_0;
            thread df_0 _S820 = _S818;
            df_0 _S821 = x2A_0(&_S819, &_S820);
            thread df_0 _S822 = _S804.on_x_3;
            thread df_0 _S823 = _S807;
            df_0 _S824 = x2A_0(&_S822, &_S823);
            thread df_0 _S825 = _S821;
            thread df_0 _S826 = _S824;
            df_0 _S827 = x2B_0(&_S825, &_S826);
            thread Site_0 _S828 = _S786;
            thread df_0 _S829 = _S827;
            put_0((&kernelContext_13)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S828, _S810, &_S829);
            i_6 = i_6 + entryPointParams_12->p_2.lanes_0;
        }
        thread Site_0 _S830 = _S786;
        bool _S831 = Site_is_first_0(&_S830);
        if(_S831)
        {
            thread df_0 _S832 = _S804.on_x_3;
            thread df_0 _S833 = _S791.square_0;
            df_0 _S834 = x2A_0(&_S832, &_S833);
            thread df_0 _S835 = _S804.on_gap_0;
            thread df_0 _S836 = _S802.on_x_2;
            df_0 _S837 = x2A_0(&_S835, &_S836);
            thread df_0 _S838 = _S834;
            thread df_0 _S839 = _S837;
            df_0 _S840 = x2D_0(&_S838, &_S839);
            thread df_0 _S841 = _S840;
            thread df_0 _S842 = _S791.time_0;
            df_0 _S843 = _0(&_S841, &_S842);
            thread Site_0 _S844 = _S786;
            thread df_0 _S845 = _S843;
            put_0((&kernelContext_13)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S844, 0U, &_S845);
        }
        uint _S846 = _S791.clipped_0 + _S797.clipped_0;
        thread Site_0 _S847 = _S786;
        count_clipped_0(&entryPointParams_12->p_2, &_S847, (&kernelContext_13)->entryPointParams_status_2, _S846, 0U);
        block_4 = block_4 + entryPointParams_12->p_2.groups_0;
    }
    return;
}

[[kernel]] void lorentz_log0(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_13 [[buffer(14)]], float device* entryPointParams_target_3 [[buffer(15)]], float device* entryPointParams_out_13 [[buffer(16)]], atomic<uint> device* entryPointParams_status_13 [[buffer(17)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_3 = entryPointParams_13;
    (&kernelContext_14)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_14)->entryPointParams_out_3 = entryPointParams_out_13;
    (&kernelContext_14)->entryPointParams_status_3 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_14)->parts_0 = &parts_4;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_13->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S848 = block_count_0(&entryPointParams_13->p_3);
        if(block_5 < _S848)
        {
        }
        else
        {
            break;
        }
        Site_0 _S849 = space_site_of_0(&entryPointParams_13->p_3, block_5, invocation_6.x);
        Lie_0 _S850 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S851 = _S849;
        thread Lie_0 _S852 = _S850;
        thread float device* _S853;
        Sheet_0 _S854 = sheet_of_0(&entryPointParams_13->p_3, &_S851, (&kernelContext_14)->entryPointParams_target_1, &_S852, (&kernelContext_14)->entryPointParams_status_3, &_S853, &kernelContext_14);
        float device* _S855 = _S853;
        df_0 _S856 = c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S857 = _S856;
        thread df_0 _S858 = _S854.square_0;
        df_0 _S859 = x2A_0(&_S857, &_S858);
        thread df_0 _S860 = _S859;
        Sloped_0 _S861 = asinhc_0(&_S860);
        uint i_7 = _S849.lane_0;
        for(;;)
        {
            if(i_7 < (_S849.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S862 = i_7 + 1U;
            float _S863 = _S855[_S854.row_5.base_0 + i_7 * _S854.row_5.step_2];
            bool _S864;
            if((_S854.row_5.scale_0.hi_0) == 1.0f)
            {
                _S864 = (_S854.row_5.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S866 = _S854.row_5.scale_0;
                df_0 _S867 = x2A_1(&_S866, _S863);
                _S865 = _S867;
            }
            thread df_0 _S868 = _S861.value_4;
            thread df_0 _S869 = _S865;
            df_0 _S870 = x2A_0(&_S868, &_S869);
            thread Site_0 _S871 = _S849;
            thread df_0 _S872 = _S870;
            put_0((&kernelContext_14)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S871, _S862, &_S872);
            i_7 = i_7 + entryPointParams_13->p_3.lanes_0;
        }
        thread Site_0 _S873 = _S849;
        bool _S874 = Site_is_first_0(&_S873);
        if(_S874)
        {
            df_0 _S875 = wide_0(0.0f);
            thread Site_0 _S876 = _S849;
            thread df_0 _S877 = _S875;
            put_0((&kernelContext_14)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S876, 0U, &_S877);
        }
        thread Site_0 _S878 = _S849;
        count_clipped_0(&entryPointParams_13->p_3, &_S878, (&kernelContext_14)->entryPointParams_status_3, _S854.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_13->p_3.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_27)
{
    return pair_of_0(p_27->time_hi_0, p_27->time_lo_0);
}

[[kernel]] void lorentz_geodesic(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_14 [[buffer(18)]], float device* entryPointParams_start_1 [[buffer(19)]], float device* entryPointParams_end_1 [[buffer(20)]], float device* entryPointParams_out_14 [[buffer(21)]], atomic<uint> device* entryPointParams_status_14 [[buffer(22)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_4 = entryPointParams_14;
    (&kernelContext_15)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_15)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_15)->entryPointParams_out_4 = entryPointParams_out_14;
    (&kernelContext_15)->entryPointParams_status_4 = entryPointParams_status_14;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_15)->parts_0 = &parts_5;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_14->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S879 = block_count_0(&entryPointParams_14->p_4);
        if(block_6 < _S879)
        {
        }
        else
        {
            break;
        }
        Site_0 _S880 = space_site_of_0(&entryPointParams_14->p_4, block_6, invocation_7.x);
        Lie_0 _S881 = x_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S882 = _S880;
        thread Lie_0 _S883 = _S881;
        thread float device* _S884;
        Sheet_0 _S885 = sheet_of_0(&entryPointParams_14->p_4, &_S882, (&kernelContext_15)->entryPointParams_start_0, &_S883, (&kernelContext_15)->entryPointParams_status_4, &_S884, &kernelContext_15);
        float device* _S886 = _S884;
        Lie_0 _S887 = y_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S888 = _S880;
        thread Lie_0 _S889 = _S887;
        thread float device* _S890;
        Sheet_0 _S891 = sheet_of_0(&entryPointParams_14->p_4, &_S888, (&kernelContext_15)->entryPointParams_end_0, &_S889, (&kernelContext_15)->entryPointParams_status_4, &_S890, &kernelContext_15);
        float device* _S892 = _S890;
        thread Site_0 _S893 = _S880;
        thread Sheet_0 _S894 = _S885;
        thread Sheet_0 _S895 = _S891;
        Between_0 _S896 = between_0(&entryPointParams_14->p_4, &_S893, &_S894, _S886, &_S895, _S890, &kernelContext_15);
        thread Between_0 _S897 = _S896;
        Way_0 _S898 = way_of_0(&_S897);
        df_0 _S899 = time_of_0(&entryPointParams_14->p_4);
        thread df_0 _S900 = _S899;
        thread df_0 _S901 = _S896.root_1;
        df_0 _S902 = x2A_0(&_S900, &_S901);
        thread df_0 _S903 = _S896.square_2;
        Sloped_0 _S904 = asinhc_0(&_S903);
        thread df_0 _S905 = _S902;
        thread df_0 _S906 = _S904.value_4;
        df_0 _S907 = x2A_0(&_S905, &_S906);
        thread df_0 _S908 = _S907;
        df_0 _S909 = twice_0(&_S908);
        df_0 _S910 = time_of_0(&entryPointParams_14->p_4);
        float _S911 = abs(_S909.hi_0);
        df_0 angle_0;
        df_0 time_1;
        if(_S911 > 80.0f)
        {
            df_0 _S912 = wide_0(80.0f);
            float _S913;
            if((_S909.hi_0) < 0.0f)
            {
                _S913 = - _S909.lo_0;
            }
            else
            {
                _S913 = _S909.lo_0;
            }
            df_0 _S914 = pair_of_0(_S911, _S913);
            thread df_0 _S915 = _S912;
            thread df_0 _S916 = _S914;
            df_0 _S917 = _0(&_S915, &_S916);
            thread df_0 _S918 = _S910;
            thread df_0 _S919 = _S917;
            df_0 _S920 = x2A_0(&_S918, &_S919);
            angle_0 = _S912;
            time_1 = _S920;
        }
        else
        {
            angle_0 = _S909;
            time_1 = _S910;
        }
        thread df_0 _S921 = angle_0;
        thread df_0 _S922 = angle_0;
        df_0 _S923 = x2A_0(&_S921, &_S922);
        thread df_0 _S924 = _S923;
        Sloped_0 _S925 = sinhc_0(&_S924);
        thread df_0 _S926 = _S925.value_4;
        thread df_0 _S927 = time_1;
        df_0 _S928 = x2A_0(&_S926, &_S927);
        thread df_0 _S929 = _S923;
        df_0 _S930 = root_of_0(&_S929);
        thread df_0 _S931 = _S930;
        df_0 _S932 = cosh_of_0(&_S931);
        thread df_0 _S933 = _S928;
        thread df_0 _S934 = _S898.on_x_3;
        df_0 _S935 = x2A_0(&_S933, &_S934);
        thread df_0 _S936 = _S932;
        thread df_0 _S937 = _S935;
        df_0 _S938 = x2B_0(&_S936, &_S937);
        thread df_0 _S939 = _S928;
        thread df_0 _S940 = _S898.on_gap_0;
        df_0 _S941 = x2A_0(&_S939, &_S940);
        thread Site_0 _S942 = _S880;
        thread Row_0 _S943 = _S885.row_5;
        thread df_0 _S944 = _S938;
        thread Row_0 _S945 = _S891.row_5;
        thread df_0 _S946 = _S941;
        uint _S947 = put_sheet_0((&kernelContext_15)->entryPointParams_out_4, &entryPointParams_14->p_4, &_S942, &_S943, _S886, &_S944, &_S945, _S892, true, &_S946, &kernelContext_15);
        uint _S948 = _S885.clipped_0 + _S891.clipped_0;
        thread Site_0 _S949 = _S880;
        count_clipped_0(&entryPointParams_14->p_4, &_S949, (&kernelContext_15)->entryPointParams_status_4, _S948, _S947);
        block_6 = block_6 + entryPointParams_14->p_4.groups_0;
    }
    return;
}

[[kernel]] void lorentz_project(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_15 [[buffer(23)]], float device* entryPointParams_point_7 [[buffer(24)]], float device* entryPointParams_out_15 [[buffer(25)]], atomic<uint> device* entryPointParams_status_15 [[buffer(26)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_5 = entryPointParams_15;
    (&kernelContext_16)->entryPointParams_point_2 = entryPointParams_point_7;
    (&kernelContext_16)->entryPointParams_out_5 = entryPointParams_out_15;
    (&kernelContext_16)->entryPointParams_status_5 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_16)->parts_0 = &parts_6;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_15->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S950 = block_count_0(&entryPointParams_15->p_5);
        if(block_7 < _S950)
        {
        }
        else
        {
            break;
        }
        Site_0 _S951 = space_site_of_0(&entryPointParams_15->p_5, block_7, invocation_8.x);
        Lie_0 _S952 = x_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S953 = _S951;
        thread Lie_0 _S954 = _S952;
        thread float device* _S955;
        Sheet_0 _S956 = sheet_of_0(&entryPointParams_15->p_5, &_S953, (&kernelContext_16)->entryPointParams_point_2, &_S954, (&kernelContext_16)->entryPointParams_status_5, &_S955, &kernelContext_16);
        float device* _S957 = _S955;
        uint i_8 = _S951.lane_0;
        for(;;)
        {
            if(i_8 < (_S951.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S958 = i_8 + 1U;
            float _S959 = _S957[_S956.row_5.base_0 + i_8 * _S956.row_5.step_2];
            bool _S960;
            if((_S956.row_5.scale_0.hi_0) == 1.0f)
            {
                _S960 = (_S956.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S960 = false;
            }
            df_0 _S961;
            if(_S960)
            {
                _S961 = wide_0(_S959);
            }
            else
            {
                thread df_0 _S962 = _S956.row_5.scale_0;
                df_0 _S963 = x2A_1(&_S962, _S959);
                _S961 = _S963;
            }
            thread Site_0 _S964 = _S951;
            thread df_0 _S965 = _S961;
            put_0((&kernelContext_16)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S964, _S958, &_S965);
            i_8 = i_8 + entryPointParams_15->p_5.lanes_0;
        }
        thread Site_0 _S966 = _S951;
        bool _S967 = Site_is_first_0(&_S966);
        if(_S967)
        {
            thread Site_0 _S968 = _S951;
            thread df_0 _S969 = _S956.time_0;
            put_0((&kernelContext_16)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S968, 0U, &_S969);
        }
        thread Site_0 _S970 = _S951;
        count_clipped_0(&entryPointParams_15->p_5, &_S970, (&kernelContext_16)->entryPointParams_status_5, 0U, _S956.shortened_0);
        block_7 = block_7 + entryPointParams_15->p_5.groups_0;
    }
    return;
}

df_0 rim_limit_0(const Ball_0 constant* p_28)
{
    return pair_of_0(p_28->limit_hi_0, p_28->limit_lo_0);
}

df_0 rim_norm_0(const Ball_0 constant* p_29)
{
    return pair_of_0(p_29->norm_hi_0, p_29->norm_lo_0);
}

struct Rim_0
{
    df_0 factor_0;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_30, const df_0 thread* gap_1)
{
    df_0 _S971 = wide_0(1.0f);
    thread df_0 _S972 = _S971;
    df_0 _S973 = x2D_0(&_S972, gap_1);
    thread Rim_0 rim_0;
    df_0 _S974 = rim_limit_0(p_30);
    thread df_0 _S975 = _S974;
    thread df_0 _S976 = _S973;
    bool _S977 = less_0(&_S975, &_S976);
    int _S978;
    if(_S977)
    {
        _S978 = int(1);
    }
    else
    {
        _S978 = int(0);
    }
    uint _S979 = uint(_S978);
    (&rim_0)->clipped_1 = _S979;
    df_0 _S980;
    if(_S979 != 0U)
    {
        df_0 _S981 = rim_norm_0(p_30);
        thread df_0 _S982 = _S973;
        df_0 _S983 = root_of_0(&_S982);
        thread df_0 _S984 = _S981;
        thread df_0 _S985 = _S983;
        df_0 _S986 = _0(&_S984, &_S985);
        _S980 = _S986;
    }
    else
    {
        _S980 = _S971;
    }
    (&rim_0)->factor_0 = _S980;
    return rim_0;
}

[[kernel]] void lorentz_to_poincare(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_16 [[buffer(27)]], float device* entryPointParams_point_8 [[buffer(28)]], float device* entryPointParams_out_16 [[buffer(29)]], atomic<uint> device* entryPointParams_status_16 [[buffer(30)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_6 = entryPointParams_16;
    (&kernelContext_17)->entryPointParams_point_3 = entryPointParams_point_8;
    (&kernelContext_17)->entryPointParams_out_6 = entryPointParams_out_16;
    (&kernelContext_17)->entryPointParams_status_6 = entryPointParams_status_16;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_17)->parts_0 = &parts_7;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_16->p_6.zero_0;
    uint block_8 = group_6.x;
    for(;;)
    {
        uint _S987 = block_count_0(&entryPointParams_16->p_6);
        if(block_8 < _S987)
        {
        }
        else
        {
            break;
        }
        Site_0 _S988 = space_site_of_0(&entryPointParams_16->p_6, block_8, invocation_9.x);
        Lie_0 _S989 = x_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S990 = _S988;
        thread Lie_0 _S991 = _S989;
        thread float device* _S992;
        Sheet_0 _S993 = sheet_of_0(&entryPointParams_16->p_6, &_S990, (&kernelContext_17)->entryPointParams_point_3, &_S991, (&kernelContext_17)->entryPointParams_status_6, &_S992, &kernelContext_17);
        float device* _S994 = _S992;
        df_0 _S995 = wide_0(2.0f);
        thread df_0 _S996 = _S993.cosh_0;
        df_0 _S997 = x2B_1(&_S996, 1.0f);
        thread df_0 _S998 = _S995;
        thread df_0 _S999 = _S997;
        df_0 _S1000 = _0(&_S998, &_S999);
        thread df_0 _S1001 = _S1000;
        Rim_0 _S1002 = rim_of_0(&entryPointParams_16->p_6, &_S1001);
        thread df_0 _S1003 = _S1002.factor_0;
        thread df_0 _S1004 = _S997;
        df_0 _S1005 = _0(&_S1003, &_S1004);
        uint i_9 = _S988.lane_0;
        for(;;)
        {
            if(i_9 < (_S988.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1006 = _S994[_S993.row_5.base_0 + i_9 * _S993.row_5.step_2];
            bool _S1007;
            if((_S993.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1007 = (_S993.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1007 = false;
            }
            df_0 _S1008;
            if(_S1007)
            {
                _S1008 = wide_0(_S1006);
            }
            else
            {
                thread df_0 _S1009 = _S993.row_5.scale_0;
                df_0 _S1010 = x2A_1(&_S1009, _S1006);
                _S1008 = _S1010;
            }
            thread df_0 _S1011 = _S1005;
            thread df_0 _S1012 = _S1008;
            df_0 _S1013 = x2A_0(&_S1011, &_S1012);
            thread Site_0 _S1014 = _S988;
            thread df_0 _S1015 = _S1013;
            put_0((&kernelContext_17)->entryPointParams_out_6, &entryPointParams_16->p_6, &_S1014, i_9, &_S1015);
            i_9 = i_9 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1016 = _S988;
        count_clipped_0(&entryPointParams_16->p_6, &_S1016, (&kernelContext_17)->entryPointParams_status_6, _S993.clipped_0, _S1002.clipped_1);
        block_8 = block_8 + entryPointParams_16->p_6.groups_0;
    }
    return;
}

df_0 sheet_distance_0(const Ball_0 constant* p_31, const Between_0 thread* pair_2)
{
    Sloped_0 _S1017 = asinhc_0(&pair_2->square_2);
    thread df_0 _S1018 = _S1017.value_4;
    df_0 _S1019 = x2A_0(&pair_2->root_1, &_S1018);
    thread df_0 _S1020 = _S1019;
    df_0 _S1021 = twice_0(&_S1020);
    df_0 _S1022 = root_c_of_0(p_31);
    thread df_0 _S1023 = _S1021;
    thread df_0 _S1024 = _S1022;
    df_0 _S1025 = _0(&_S1023, &_S1024);
    return _S1025;
}

void put_number_0(float device* out_2, const Site_0 thread* site_20, const df_0 thread* value_10)
{
    bool _S1026 = Site_is_first_0(site_20);
    if(_S1026)
    {
        float device* _S1027 = out_2+site_20->row_0;
        float _S1028 = nearest_0(value_10);
        *_S1027 = _S1028;
    }
    return;
}

[[kernel]] void lorentz_distance(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_17 [[buffer(31)]], float device* entryPointParams_left_2 [[buffer(32)]], float device* entryPointParams_right_2 [[buffer(33)]], float device* entryPointParams_out_17 [[buffer(34)]], atomic<uint> device* entryPointParams_status_17 [[buffer(35)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_7 = entryPointParams_17;
    (&kernelContext_18)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_18)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_18)->entryPointParams_out_7 = entryPointParams_out_17;
    (&kernelContext_18)->entryPointParams_status_7 = entryPointParams_status_17;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_18)->parts_0 = &parts_8;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_17->p_7.zero_0;
    uint block_9 = group_7.x;
    for(;;)
    {
        uint _S1029 = block_count_0(&entryPointParams_17->p_7);
        if(block_9 < _S1029)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1030 = space_site_of_0(&entryPointParams_17->p_7, block_9, invocation_10.x);
        Lie_0 _S1031 = x_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1032 = _S1030;
        thread Lie_0 _S1033 = _S1031;
        thread float device* _S1034;
        Sheet_0 _S1035 = sheet_of_0(&entryPointParams_17->p_7, &_S1032, (&kernelContext_18)->entryPointParams_left_0, &_S1033, (&kernelContext_18)->entryPointParams_status_7, &_S1034, &kernelContext_18);
        float device* _S1036 = _S1034;
        Lie_0 _S1037 = y_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1038 = _S1030;
        thread Lie_0 _S1039 = _S1037;
        thread float device* _S1040;
        Sheet_0 _S1041 = sheet_of_0(&entryPointParams_17->p_7, &_S1038, (&kernelContext_18)->entryPointParams_right_0, &_S1039, (&kernelContext_18)->entryPointParams_status_7, &_S1040, &kernelContext_18);
        thread Site_0 _S1042 = _S1030;
        thread Sheet_0 _S1043 = _S1035;
        thread Sheet_0 _S1044 = _S1041;
        Between_0 _S1045 = between_0(&entryPointParams_17->p_7, &_S1042, &_S1043, _S1036, &_S1044, _S1040, &kernelContext_18);
        thread Between_0 _S1046 = _S1045;
        df_0 _S1047 = sheet_distance_0(&entryPointParams_17->p_7, &_S1046);
        thread Site_0 _S1048 = _S1030;
        thread df_0 _S1049 = _S1047;
        put_number_0((&kernelContext_18)->entryPointParams_out_7, &_S1048, &_S1049);
        uint _S1050 = _S1035.clipped_0 + _S1041.clipped_0;
        thread Site_0 _S1051 = _S1030;
        count_clipped_0(&entryPointParams_17->p_7, &_S1051, (&kernelContext_18)->entryPointParams_status_7, _S1050, 0U);
        block_9 = block_9 + entryPointParams_17->p_7.groups_0;
    }
    return;
}

[[kernel]] void lorentz_squared_distance(uint3 group_8 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_18 [[buffer(36)]], float device* entryPointParams_left_3 [[buffer(37)]], float device* entryPointParams_right_3 [[buffer(38)]], float device* entryPointParams_out_18 [[buffer(39)]], atomic<uint> device* entryPointParams_status_18 [[buffer(40)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_8 = entryPointParams_18;
    (&kernelContext_19)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_19)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_19)->entryPointParams_out_8 = entryPointParams_out_18;
    (&kernelContext_19)->entryPointParams_status_8 = entryPointParams_status_18;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_19)->parts_0 = &parts_9;
    (&kernelContext_19)->opaque_zero_0 = entryPointParams_18->p_8.zero_0;
    uint block_10 = group_8.x;
    for(;;)
    {
        uint _S1052 = block_count_0(&entryPointParams_18->p_8);
        if(block_10 < _S1052)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1053 = space_site_of_0(&entryPointParams_18->p_8, block_10, invocation_11.x);
        Lie_0 _S1054 = x_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1055 = _S1053;
        thread Lie_0 _S1056 = _S1054;
        thread float device* _S1057;
        Sheet_0 _S1058 = sheet_of_0(&entryPointParams_18->p_8, &_S1055, (&kernelContext_19)->entryPointParams_left_1, &_S1056, (&kernelContext_19)->entryPointParams_status_8, &_S1057, &kernelContext_19);
        float device* _S1059 = _S1057;
        Lie_0 _S1060 = y_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1061 = _S1053;
        thread Lie_0 _S1062 = _S1060;
        thread float device* _S1063;
        Sheet_0 _S1064 = sheet_of_0(&entryPointParams_18->p_8, &_S1061, (&kernelContext_19)->entryPointParams_right_1, &_S1062, (&kernelContext_19)->entryPointParams_status_8, &_S1063, &kernelContext_19);
        thread Site_0 _S1065 = _S1053;
        thread Sheet_0 _S1066 = _S1058;
        thread Sheet_0 _S1067 = _S1064;
        Between_0 _S1068 = between_0(&entryPointParams_18->p_8, &_S1065, &_S1066, _S1059, &_S1067, _S1063, &kernelContext_19);
        thread Between_0 _S1069 = _S1068;
        df_0 _S1070 = sheet_distance_0(&entryPointParams_18->p_8, &_S1069);
        thread df_0 _S1071 = _S1070;
        thread df_0 _S1072 = _S1070;
        df_0 _S1073 = x2A_0(&_S1071, &_S1072);
        thread Site_0 _S1074 = _S1053;
        thread df_0 _S1075 = _S1073;
        put_number_0((&kernelContext_19)->entryPointParams_out_8, &_S1074, &_S1075);
        uint _S1076 = _S1058.clipped_0 + _S1064.clipped_0;
        thread Site_0 _S1077 = _S1053;
        count_clipped_0(&entryPointParams_18->p_8, &_S1077, (&kernelContext_19)->entryPointParams_status_8, _S1076, 0U);
        block_10 = block_10 + entryPointParams_18->p_8.groups_0;
    }
    return;
}

[[kernel]] void lorentz_distance0(uint3 group_9 [[threadgroup_position_in_grid]], uint3 invocation_12 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_19 [[buffer(41)]], float device* entryPointParams_point_9 [[buffer(42)]], float device* entryPointParams_out_19 [[buffer(43)]], atomic<uint> device* entryPointParams_status_19 [[buffer(44)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_9 = entryPointParams_19;
    (&kernelContext_20)->entryPointParams_point_4 = entryPointParams_point_9;
    (&kernelContext_20)->entryPointParams_out_9 = entryPointParams_out_19;
    (&kernelContext_20)->entryPointParams_status_9 = entryPointParams_status_19;
    threadgroup array<float2, int(384)> parts_10;
    (&kernelContext_20)->parts_0 = &parts_10;
    (&kernelContext_20)->opaque_zero_0 = entryPointParams_19->p_9.zero_0;
    uint block_11 = group_9.x;
    for(;;)
    {
        uint _S1078 = block_count_0(&entryPointParams_19->p_9);
        if(block_11 < _S1078)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1079 = space_site_of_0(&entryPointParams_19->p_9, block_11, invocation_12.x);
        Lie_0 _S1080 = x_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1081 = _S1079;
        thread Lie_0 _S1082 = _S1080;
        thread float device* _S1083;
        Sheet_0 _S1084 = sheet_of_0(&entryPointParams_19->p_9, &_S1081, (&kernelContext_20)->entryPointParams_point_4, &_S1082, (&kernelContext_20)->entryPointParams_status_9, &_S1083, &kernelContext_20);
        df_0 _S1085 = c_of_0(&entryPointParams_19->p_9);
        thread df_0 _S1086 = _S1085;
        thread df_0 _S1087 = _S1084.square_0;
        df_0 _S1088 = x2A_0(&_S1086, &_S1087);
        thread df_0 _S1089 = _S1088;
        Sloped_0 _S1090 = asinhc_0(&_S1089);
        thread df_0 _S1091 = _S1084.length_0;
        thread df_0 _S1092 = _S1090.value_4;
        df_0 _S1093 = x2A_0(&_S1091, &_S1092);
        thread Site_0 _S1094 = _S1079;
        thread df_0 _S1095 = _S1093;
        put_number_0((&kernelContext_20)->entryPointParams_out_9, &_S1094, &_S1095);
        thread Site_0 _S1096 = _S1079;
        count_clipped_0(&entryPointParams_19->p_9, &_S1096, (&kernelContext_20)->entryPointParams_status_9, _S1084.clipped_0, 0U);
        block_11 = block_11 + entryPointParams_19->p_9.groups_0;
    }
    return;
}


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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(3))
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
                if(k_1 < int(3))
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
        if(k_1 < int(3))
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

uint block_count_0(const Ball_0 constant* p_10)
{
    uint _S17 = p_10->rows_0;
    uint _S18 = p_10->lanes_0;
    uint _S19 = 64U / p_10->lanes_0;
    uint _S20 = _S17 + _S19 - 1U;
    uint _S21 = 64U / _S18;
    uint _S22 = _S20 / _S21;
    return _S22;
}

Site_0 site_of_0(const Ball_0 constant* p_11, uint block_0, uint invocation_1)
{
    uint _S23 = p_11->lanes_0;
    uint _S24 = 64U / p_11->lanes_0;
    uint _S25 = block_0 * _S24;
    uint _S26 = invocation_1 / _S23;
    uint _S27 = _S25 + _S26;
    thread Site_0 site_2;
    bool _S28 = _S27 < (p_11->rows_0);
    (&site_2)->active_0 = _S28;
    uint _S29;
    if(_S28)
    {
        _S29 = _S27;
    }
    else
    {
        _S29 = 0U;
    }
    (&site_2)->row_0 = _S29;
    uint _S30 = invocation_1 % _S23;
    (&site_2)->lane_0 = _S30;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S29 = p_11->columns_1;
    }
    else
    {
        _S29 = 0U;
    }
    (&site_2)->columns_0 = _S29;
    return site_2;
}

Site_0 space_site_of_0(const Ball_0 constant* p_12, uint block_1, uint invocation_2)
{
    Site_0 _S31 = site_of_0(p_12, block_1, invocation_2);
    thread Site_0 site_3 = _S31;
    if((&site_3)->active_0)
    {
        (&site_3)->columns_0 = p_12->columns_1 - 1U;
    }
    return site_3;
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

Row_0 row_of_0(const Site_0 thread* site_4, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S32)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_4->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S32 = data_0;
    return row_1;
}

Row_0 space_of_0(const Site_0 thread* site_5, float device* data_1, const Lie_0 thread* lie_2, float device* thread* _S33)
{
    thread float device* _S34;
    Row_0 _S35 = row_of_0(site_5, data_1, lie_2, &_S34);
    thread Row_0 row_2 = _S35;
    (&row_2)->base_0 = (&row_2)->base_0 + lie_2->step_0;
    *_S33 = _S34;
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
    df_0 _S36 = wide_0(0.0f);
    (&squares_0)->small_0 = _S36;
    (&squares_0)->usual_0 = _S36;
    (&squares_0)->big_0 = _S36;
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
    uint _S37 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_3, memory_order_relaxed);
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
    float _S38 = rounded_0(a_5 * b_3);
    return pair_of_0(_S38, fma(a_5, b_3, - _S38));
}

df_0 x2A_0(const df_0 thread* a_6, const df_0 thread* b_4)
{
    df_0 _S39 = two_product_0(a_6->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S39.hi_0, rounded_0(_S39.lo_0 + rounded_0(rounded_0(a_6->hi_0 * b_4->lo_0) + rounded_0(a_6->lo_0 * b_4->hi_0))));
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_3)
{
    float _S40 = abs(value_3->hi_0);
    if(_S40 < 1.073741824e+09f)
    {
        df_0 _S41 = this_1->small_0;
        df_0 _S42 = scaled_0(value_3, 1.6777216e+07f);
        thread df_0 _S43 = _S42;
        thread df_0 _S44 = _S42;
        df_0 _S45 = x2A_0(&_S43, &_S44);
        thread df_0 _S46 = _S41;
        thread df_0 _S47 = _S45;
        df_0 _S48 = x2B_0(&_S46, &_S47);
        this_1->small_0 = _S48;
    }
    else
    {
        if(_S40 < 1.15292150460684698e+18f)
        {
            df_0 _S49 = this_1->usual_0;
            df_0 _S50 = x2A_0(value_3, value_3);
            thread df_0 _S51 = _S49;
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
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_6, KernelContext_0 thread* kernelContext_2)
{
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = this_2->small_0;
    sums_2[int(1)] = this_2->usual_0;
    sums_2[int(2)] = this_2->big_0;
    join_1(lanes_3, site_6, &sums_2, kernelContext_2);
    this_2->small_0 = sums_2[int(0)];
    this_2->usual_0 = sums_2[int(1)];
    this_2->big_0 = sums_2[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_7, const Row_0 thread* row_4, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_7->lane_0;
    for(;;)
    {
        if(i_0 < (site_7->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S62 = Row_raw_0(row_4, row_data_0, i_0);
        if(is_bad_0(_S62))
        {
            report_fault_0(status_1, site_7->row_0);
        }
        thread df_0 _S63 = wide_0(_S62);
        Squares_add_0(&squares_1, &_S63);
        i_0 = i_0 + p_14->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_14->lanes_0, site_7, kernelContext_3);
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
    df_0 _S65 = scaled_0(&this_6->small_0, 3.55271367880050093e-15f);
    thread df_0 _S66 = _S65;
    df_0 _S67 = x2B_0(&this_6->usual_0, &_S66);
    bool _S68 = Squares_is_big_0(this_6);
    df_0 _S69;
    if(_S68)
    {
        thread df_0 _S70 = _S67;
        df_0 _S71 = scaled_0(&_S70, 5.42101086242752217e-20f);
        thread df_0 _S72 = _S71;
        df_0 _S73 = scaled_0(&_S72, 5.42101086242752217e-20f);
        thread df_0 _S74 = _S73;
        df_0 _S75 = x2B_0(&this_6->big_0, &_S74);
        _S69 = _S75;
    }
    else
    {
        _S69 = _S67;
    }
    return _S69;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S76 = neg_0(b_5);
    thread df_0 _S77 = _S76;
    df_0 _S78 = x2B_0(a_8, &_S77);
    return _S78;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S79 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S80 = sqrt(_S79);
    thread df_0 _S81 = two_product_0(_S80, _S80);
    df_0 _S82 = x2D_0(a_9, &_S81);
    return fast_two_sum_0(_S80, _S82.hi_0 / (2.0f * _S80));
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S83 = Squares_is_big_0(this_7);
    bool _S84;
    if(_S83)
    {
        _S84 = true;
    }
    else
    {
        _S84 = ((&this_7->usual_0)->hi_0) > 0.0f;
    }
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
        df_0 _S89 = root_of_0(&this_7->small_0);
        thread df_0 _S90 = _S89;
        df_0 _S91 = scaled_0(&_S90, 5.9604644775390625e-08f);
        _S85 = _S91;
    }
    return _S85;
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S92 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S92.hi_0, rounded_0(_S92.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S93 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S93.hi_0, rounded_0(_S93.lo_0 + a_11->lo_0));
}

df_0 x2B_2(const df_0 thread* a_12, float b_8)
{
    df_0 _S94 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S94.hi_0, rounded_0(_S94.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    float _S95 = b_9->hi_0;
    float _S96 = a_13->hi_0 / b_9->hi_0;
    df_0 _S97 = x2A_1(b_9, _S96);
    thread df_0 _S98 = _S97;
    df_0 _S99 = x2D_0(a_13, &_S98);
    float _S100 = _S99.hi_0 / _S95;
    df_0 _S101 = x2A_1(b_9, _S100);
    thread df_0 _S102 = _S99;
    thread df_0 _S103 = _S101;
    df_0 _S104 = x2D_0(&_S102, &_S103);
    float _S105 = _S104.hi_0 / _S95;
    thread df_0 _S106 = fast_two_sum_0(_S96, _S100);
    df_0 _S107 = x2B_1(&_S106, _S105);
    return _S107;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    df_0 _S108 = quotient_of_0(a_14, b_10);
    return _S108;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S109 = a_15->hi_0;
    float _S110 = b_11->hi_0;
    bool _S111;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S111 = true;
    }
    else
    {
        if(_S109 == _S110)
        {
            _S111 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S111 = false;
        }
    }
    return _S111;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S112 = Squares_is_big_1(this_8);
    float _S113;
    if(_S112)
    {
        _S113 = 5.42101086242752217e-20f;
    }
    else
    {
        _S113 = 1.0f;
    }
    return _S113;
}

df_0 c_of_0(const Ball_0 constant* p_16)
{
    return pair_of_0(p_16->c_hi_0, p_16->c_lo_0);
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S114 = x2B_2(a_16, - b_12);
    return _S114;
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

Sheet_0 sheet_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_8, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S115, KernelContext_0 thread* kernelContext_4)
{
    thread Sheet_0 x_0;
    thread float device* _S116;
    Row_0 _S117 = space_of_0(site_8, data_2, lie_3, &_S116);
    float device* x_row_data_0 = _S116;
    (&x_0)->row_5 = _S117;
    thread Row_0 _S118 = _S117;
    Squares_0 _S119 = squares_of_0(p_17, site_8, &_S118, _S116, status_2, kernelContext_4);
    uint _S120 = site_8->row_0;
    float _S121 = data_2[lie_3->offset_0 + site_8->row_0 * lie_3->stride_0];
    bool _S122;
    if(is_bad_0(_S121))
    {
        bool _S123 = Site_is_first_0(site_8);
        _S122 = _S123;
    }
    else
    {
        _S122 = false;
    }
    if(_S122)
    {
        report_fault_0(status_2, _S120);
    }
    thread Squares_0 _S124 = _S119;
    df_0 _S125 = Squares_length_0(&_S124);
    (&x_0)->length_0 = _S125;
    thread Squares_0 _S126 = _S119;
    df_0 _S127 = Squares_total_0(&_S126);
    (&x_0)->square_0 = _S127;
    df_0 _S128 = wide_0(p_17->lorentz_norm_0);
    df_0 _S129 = root_c_of_0(p_17);
    thread df_0 _S130 = _S128;
    thread df_0 _S131 = _S129;
    df_0 _S132 = _0(&_S130, &_S131);
    thread Squares_0 _S133 = _S119;
    bool _S134 = Squares_is_big_0(&_S133);
    if(_S134)
    {
        _S122 = true;
    }
    else
    {
        thread df_0 _S135 = _S132;
        df_0 _S136 = x2A_1(&_S135, 1.00000011920928955f);
        thread df_0 _S137 = _S136;
        thread df_0 _S138 = (&x_0)->length_0;
        bool _S139 = less_0(&_S137, &_S138);
        _S122 = _S139;
    }
    int _S140;
    if(_S122)
    {
        _S140 = int(1);
    }
    else
    {
        _S140 = int(0);
    }
    uint _S141 = uint(_S140);
    (&x_0)->shortened_0 = _S141;
    if(_S141 != 0U)
    {
        thread df_0 _S142 = _S132;
        thread df_0 _S143 = (&x_0)->length_0;
        df_0 _S144 = _0(&_S142, &_S143);
        thread Squares_0 _S145 = _S119;
        float _S146 = Squares_unit_0(&_S145);
        thread df_0 _S147 = _S144;
        df_0 _S148 = scaled_0(&_S147, _S146);
        (&(&x_0)->row_5)->scale_0 = _S148;
        (&x_0)->length_0 = _S132;
        thread df_0 _S149 = _S132;
        thread df_0 _S150 = _S132;
        df_0 _S151 = x2A_0(&_S149, &_S150);
        (&x_0)->square_0 = _S151;
    }
    df_0 _S152 = c_of_0(p_17);
    thread df_0 _S153 = _S152;
    thread df_0 _S154 = (&x_0)->square_0;
    df_0 _S155 = x2A_0(&_S153, &_S154);
    thread df_0 _S156 = _S155;
    df_0 _S157 = x2B_1(&_S156, 1.0f);
    thread df_0 _S158 = _S157;
    df_0 _S159 = root_of_0(&_S158);
    (&x_0)->cosh_0 = _S159;
    thread df_0 _S160 = _S159;
    thread df_0 _S161 = _S129;
    df_0 _S162 = _0(&_S160, &_S161);
    (&x_0)->time_0 = _S162;
    thread df_0 _S163 = _S162;
    df_0 _S164 = x2D_1(&_S163, _S121);
    float _S165 = abs(_S164.hi_0);
    if(((&x_0)->shortened_0) != 0U)
    {
        _S122 = true;
    }
    else
    {
        _S122 = _S165 > (0.0000152587890625f * (&(&x_0)->time_0)->hi_0);
    }
    if(_S122)
    {
        _S140 = int(1);
    }
    else
    {
        _S140 = int(0);
    }
    (&x_0)->clipped_0 = uint(_S140);
    *_S115 = x_row_data_0;
    return x_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_18)
{
    return lie_of_0(p_18->y_offset_0, p_18->y_stride_0, p_18->y_step_0);
}

df_0 dot_of_0(const Ball_0 constant* p_19, const Site_0 thread* site_9, const Row_0 thread* x_1, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_5)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_1 = site_9->lane_0;
    for(;;)
    {
        if(i_1 < (site_9->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S166 = sums_3[int(0)];
        uint _S167 = x_1->base_0 + i_1 * x_1->step_2;
        thread df_0 value_4 = wide_0(x_data_0[_S167]);
        uint _S168 = x_1->low_0;
        if((x_1->low_0) != 0U)
        {
            (&value_4)->lo_0 = x_data_0[_S167 + _S168];
        }
        bool _S169;
        if(((&x_1->scale_0)->hi_0) == 1.0f)
        {
            _S169 = ((&x_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S169 = false;
        }
        df_0 _S170;
        if(_S169)
        {
            _S170 = value_4;
        }
        else
        {
            thread df_0 _S171 = value_4;
            df_0 _S172 = x2A_0(&x_1->scale_0, &_S171);
            _S170 = _S172;
        }
        uint _S173 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_5 = wide_0(y_data_0[_S173]);
        uint _S174 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_5)->lo_0 = y_data_0[_S173 + _S174];
        }
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
            _S176 = value_5;
        }
        else
        {
            thread df_0 _S177 = value_5;
            df_0 _S178 = x2A_0(&y_0->scale_0, &_S177);
            _S176 = _S178;
        }
        thread df_0 _S179 = _S170;
        thread df_0 _S180 = _S176;
        df_0 _S181 = x2A_0(&_S179, &_S180);
        thread df_0 _S182 = _S166;
        thread df_0 _S183 = _S181;
        df_0 _S184 = x2B_0(&_S182, &_S183);
        sums_3[int(0)] = _S184;
        i_1 = i_1 + p_19->lanes_0;
    }
    join_0(p_19->lanes_0, site_9, &sums_3, kernelContext_5);
    return sums_3[int(0)];
}

struct Reach_0
{
    Row_0 row_6;
    df_0 square_1;
    df_0 dot_0;
};

Reach_0 stretch_of_0(const Ball_0 constant* p_20, const Site_0 thread* site_10, const Sheet_0 thread* x_2, float device* x_row_data_1, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_3, float device* thread* _S185, KernelContext_0 thread* kernelContext_6)
{
    thread Reach_0 reach_2;
    thread float device* _S186;
    Row_0 _S187 = space_of_0(site_10, data_3, lie_4, &_S186);
    float device* reach_row_data_0 = _S186;
    (&reach_2)->row_6 = _S187;
    thread Row_0 _S188 = _S187;
    Squares_0 _S189 = squares_of_0(p_20, site_10, &_S188, _S186, status_3, kernelContext_6);
    thread Squares_0 _S190 = _S189;
    float _S191 = Squares_unit_0(&_S190);
    (&(&reach_2)->row_6)->scale_0 = wide_0(_S191);
    thread Row_0 _S192 = (&reach_2)->row_6;
    df_0 _S193 = dot_of_0(p_20, site_10, &x_2->row_5, x_row_data_1, &_S192, reach_row_data_0, kernelContext_6);
    (&reach_2)->dot_0 = _S193;
    df_0 _S194;
    if(((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S194 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S195 = (&reach_2)->dot_0;
        df_0 _S196 = _0(&_S195, &x_2->square_0);
        _S194 = _S196;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = wide_0(0.0f);
    uint i_2 = site_10->lane_0;
    for(;;)
    {
        if(i_2 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        Row_0 _S197 = (&reach_2)->row_6;
        uint _S198 = _S197.base_0 + i_2 * _S197.step_2;
        thread df_0 value_6 = wide_0(reach_row_data_0[_S198]);
        if((_S197.low_0) != 0U)
        {
            (&value_6)->lo_0 = reach_row_data_0[_S198 + _S197.low_0];
        }
        bool _S199;
        if((_S197.scale_0.hi_0) == 1.0f)
        {
            _S199 = (_S197.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S199 = false;
        }
        df_0 _S200;
        if(_S199)
        {
            _S200 = value_6;
        }
        else
        {
            thread df_0 _S201 = _S197.scale_0;
            thread df_0 _S202 = value_6;
            df_0 _S203 = x2A_0(&_S201, &_S202);
            _S200 = _S203;
        }
        uint _S204 = (&x_2->row_5)->base_0 + i_2 * (&x_2->row_5)->step_2;
        thread df_0 value_7 = wide_0(x_row_data_1[_S204]);
        uint _S205 = (&x_2->row_5)->low_0;
        if(((&x_2->row_5)->low_0) != 0U)
        {
            (&value_7)->lo_0 = x_row_data_1[_S204 + _S205];
        }
        bool _S206;
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S206 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S206 = false;
        }
        df_0 _S207;
        if(_S206)
        {
            _S207 = value_7;
        }
        else
        {
            thread df_0 _S208 = value_7;
            df_0 _S209 = x2A_0(&(&x_2->row_5)->scale_0, &_S208);
            _S207 = _S209;
        }
        thread df_0 _S210 = _S194;
        thread df_0 _S211 = _S207;
        df_0 _S212 = x2A_0(&_S210, &_S211);
        thread df_0 _S213 = _S200;
        thread df_0 _S214 = _S212;
        df_0 _S215 = x2D_0(&_S213, &_S214);
        thread df_0 _S216 = _S215;
        thread df_0 _S217 = _S215;
        df_0 _S218 = x2A_0(&_S216, &_S217);
        thread df_0 _S219 = across_0[int(0)];
        thread df_0 _S220 = _S218;
        df_0 _S221 = x2B_0(&_S219, &_S220);
        across_0[int(0)] = _S221;
        i_2 = i_2 + p_20->lanes_0;
    }
    join_0(p_20->lanes_0, site_10, &across_0, kernelContext_6);
    df_0 _S222 = c_of_0(p_20);
    thread df_0 _S223 = _S222;
    df_0 _S224 = x2A_0(&_S223, &x_2->square_0);
    thread df_0 _S225 = _S224;
    df_0 _S226 = x2B_1(&_S225, 1.0f);
    thread Squares_0 _S227 = _S189;
    df_0 _S228 = Squares_total_0(&_S227);
    thread df_0 _S229 = _S228;
    thread df_0 _S230 = _S226;
    df_0 _S231 = _0(&_S229, &_S230);
    thread df_0 _S232 = _S224;
    thread df_0 _S233 = _S226;
    df_0 _S234 = _0(&_S232, &_S233);
    thread df_0 _S235 = across_0[int(0)];
    thread df_0 _S236 = _S234;
    df_0 _S237 = x2A_0(&_S235, &_S236);
    thread df_0 _S238 = _S231;
    thread df_0 _S239 = _S237;
    df_0 _S240 = x2B_0(&_S238, &_S239);
    (&reach_2)->square_1 = _S240;
    *_S185 = reach_row_data_0;
    return reach_2;
}

Reach_0 reach_of_0(const Ball_0 constant* p_21, const Site_0 thread* site_11, const Sheet_0 thread* x_3, float device* x_row_data_2, float device* data_4, const Lie_0 thread* lie_5, atomic<uint> device* status_4, float device* thread* _S241, KernelContext_0 thread* kernelContext_7)
{
    thread float device* _S242;
    Reach_0 _S243 = stretch_of_0(p_21, site_11, x_3, x_row_data_2, data_4, lie_5, status_4, &_S242, kernelContext_7);
    float device* reach_row_data_1 = _S242;
    thread Reach_0 reach_3 = _S243;
    df_0 _S244 = root_c_of_0(p_21);
    thread df_0 _S245 = (&reach_3)->square_1;
    df_0 _S246 = root_of_0(&_S245);
    thread df_0 _S247 = _S244;
    thread df_0 _S248 = _S246;
    df_0 _S249 = x2A_0(&_S247, &_S248);
    bool _S250;
    if(((&(&(&reach_3)->row_6)->scale_0)->hi_0) != 1.0f)
    {
        _S250 = true;
    }
    else
    {
        _S250 = (_S249.hi_0) > 80.0f;
    }
    if(_S250)
    {
        thread df_0 _S251 = wide_0(80.0f);
        thread df_0 _S252 = _S249;
        df_0 _S253 = _0(&_S251, &_S252);
        thread df_0 _S254 = (&(&reach_3)->row_6)->scale_0;
        thread df_0 _S255 = _S253;
        df_0 _S256 = x2A_0(&_S254, &_S255);
        (&(&reach_3)->row_6)->scale_0 = _S256;
        thread df_0 _S257 = (&reach_3)->dot_0;
        thread df_0 _S258 = _S253;
        df_0 _S259 = x2A_0(&_S257, &_S258);
        (&reach_3)->dot_0 = _S259;
        df_0 _S260 = wide_0(6400.0f);
        df_0 _S261 = c_of_0(p_21);
        thread df_0 _S262 = _S260;
        thread df_0 _S263 = _S261;
        df_0 _S264 = _0(&_S262, &_S263);
        (&reach_3)->square_1 = _S264;
    }
    *_S241 = reach_row_data_1;
    return reach_3;
}

void refuse_time_0(const Site_0 thread* site_12, float device* data_5, const Lie_0 thread* lie_6, atomic<uint> device* status_5)
{
    bool _S265 = Site_is_first_0(site_12);
    bool _S266;
    if(_S265)
    {
        _S266 = is_bad_0(data_5[lie_6->offset_0 + site_12->row_0 * lie_6->stride_0]);
    }
    else
    {
        _S266 = false;
    }
    if(_S266)
    {
        report_fault_0(status_5, site_12->row_0);
    }
    return;
}

df_0 twice_0(const df_0 thread* a_17)
{
    df_0 _S267 = scaled_1(a_17, 2.0f);
    return _S267;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_4)
{
    thread df_0 _S268 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S269 = x2A_0(&_S268, x_4);
    df_0 _S270 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S271 = _S269;
    thread df_0 _S272 = _S270;
    df_0 _S273 = x2B_0(&_S271, &_S272);
    thread df_0 _S274 = _S273;
    df_0 _S275 = x2A_0(&_S274, x_4);
    df_0 _S276 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S277 = _S275;
    thread df_0 _S278 = _S276;
    df_0 _S279 = x2B_0(&_S277, &_S278);
    thread df_0 _S280 = _S279;
    df_0 _S281 = x2A_0(&_S280, x_4);
    df_0 _S282 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S283 = _S281;
    thread df_0 _S284 = _S282;
    df_0 _S285 = x2B_0(&_S283, &_S284);
    thread df_0 _S286 = _S285;
    df_0 _S287 = x2A_0(&_S286, x_4);
    df_0 _S288 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S289 = _S287;
    thread df_0 _S290 = _S288;
    df_0 _S291 = x2B_0(&_S289, &_S290);
    thread df_0 _S292 = _S291;
    df_0 _S293 = x2A_0(&_S292, x_4);
    thread df_0 _S294 = _S293;
    df_0 _S295 = x2B_1(&_S294, 0.5f);
    thread df_0 _S296 = _S295;
    df_0 _S297 = x2A_0(&_S296, x_4);
    thread df_0 _S298 = _S297;
    df_0 _S299 = x2B_1(&_S298, 1.0f);
    thread df_0 _S300 = _S299;
    df_0 _S301 = x2A_0(&_S300, x_4);
    df_0 grown_0 = _S301;
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S302 = grown_0;
        df_0 _S303 = twice_0(&_S302);
        thread df_0 _S304 = grown_0;
        thread df_0 _S305 = grown_0;
        df_0 _S306 = x2A_0(&_S304, &_S305);
        thread df_0 _S307 = _S303;
        thread df_0 _S308 = _S306;
        df_0 _S309 = x2B_0(&_S307, &_S308);
        int _S310 = k_2 + int(1);
        grown_0 = _S309;
        k_2 = _S310;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_5)
{
    float _S311 = x_5->hi_0;
    if((x_5->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S312 = floor(min(_S311, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S313 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S314 = x2A_1(&_S313, _S312);
    thread df_0 _S315 = _S314;
    df_0 _S316 = x2D_0(x_5, &_S315);
    thread df_0 _S317 = _S316;
    df_0 _S318 = scaled_0(&_S317, 0.125f);
    thread df_0 _S319 = _S318;
    df_0 _S320 = small_exp_minus_1_0(&_S319);
    thread df_0 _S321 = _S320;
    df_0 _S322 = x2B_1(&_S321, 1.0f);
    float _S323 = power_of_two_0(int(_S312));
    thread df_0 _S324 = _S322;
    df_0 _S325 = scaled_0(&_S324, _S323);
    return _S325;
}

df_0 half_of_0(const df_0 thread* a_18)
{
    df_0 _S326 = scaled_1(a_18, 0.5f);
    return _S326;
}

df_0 cosh_of_0(const df_0 thread* root_0)
{
    df_0 _S327 = exp_of_0(root_0);
    thread df_0 _S328 = wide_0(1.0f);
    thread df_0 _S329 = _S327;
    df_0 _S330 = _0(&_S328, &_S329);
    thread df_0 _S331 = _S327;
    thread df_0 _S332 = _S330;
    df_0 _S333 = x2B_0(&_S331, &_S332);
    thread df_0 _S334 = _S333;
    df_0 _S335 = half_of_0(&_S334);
    return _S335;
}

struct Sloped_0
{
    df_0 value_8;
    df_0 slope_0;
};

Sloped_0 sloped_0(const df_0 thread* value_9, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_8 = *value_9;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S336 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S337 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S338 = _S337;
    df_0 _S339 = x2B_0(&_S338, a2_0);
    thread df_0 _S340 = _S339;
    df_0 _S341 = x2A_0(&_S340, t_0);
    thread df_0 _S342 = _S341;
    df_0 _S343 = x2B_0(&_S342, a1_0);
    thread df_0 _S344 = _S343;
    df_0 _S345 = x2A_0(&_S344, t_0);
    thread df_0 _S346 = _S345;
    df_0 _S347 = x2B_1(&_S346, 1.0f);
    df_0 _S348 = x2A_1(t_0, _S336);
    df_0 _S349 = twice_0(a2_0);
    thread df_0 _S350 = _S348;
    thread df_0 _S351 = _S349;
    df_0 _S352 = x2B_0(&_S350, &_S351);
    thread df_0 _S353 = _S352;
    df_0 _S354 = x2A_0(&_S353, t_0);
    thread df_0 _S355 = _S354;
    df_0 _S356 = x2B_0(&_S355, a1_0);
    thread df_0 _S357 = _S347;
    thread df_0 _S358 = _S356;
    Sloped_0 _S359 = sloped_0(&_S357, &_S358);
    return _S359;
}

Sloped_0 sinhc_0(const df_0 thread* t_1)
{
    if((t_1->hi_0) < 0.01999999955296516f)
    {
        df_0 _S360 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S361 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S362 = _S360;
        Sloped_0 _S363 = series_0(&_S361, &_S362, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_1);
        return _S363;
    }
    df_0 _S364 = root_of_0(t_1);
    thread df_0 _S365 = _S364;
    df_0 _S366 = exp_of_0(&_S365);
    thread df_0 _S367 = wide_0(1.0f);
    thread df_0 _S368 = _S366;
    df_0 _S369 = _0(&_S367, &_S368);
    thread df_0 _S370 = _S366;
    thread df_0 _S371 = _S369;
    df_0 _S372 = x2D_0(&_S370, &_S371);
    thread df_0 _S373 = _S372;
    df_0 _S374 = half_of_0(&_S373);
    thread df_0 _S375 = _S374;
    thread df_0 _S376 = _S364;
    df_0 _S377 = _0(&_S375, &_S376);
    thread df_0 _S378 = _S366;
    thread df_0 _S379 = _S369;
    df_0 _S380 = x2B_0(&_S378, &_S379);
    thread df_0 _S381 = _S380;
    df_0 _S382 = half_of_0(&_S381);
    thread df_0 _S383 = _S382;
    thread df_0 _S384 = _S377;
    df_0 _S385 = x2D_0(&_S383, &_S384);
    df_0 _S386 = twice_0(t_1);
    thread df_0 _S387 = _S385;
    thread df_0 _S388 = _S386;
    df_0 _S389 = _0(&_S387, &_S388);
    thread df_0 _S390 = _S377;
    thread df_0 _S391 = _S389;
    Sloped_0 _S392 = sloped_0(&_S390, &_S391);
    return _S392;
}

int exponent_of_0(float value_10)
{
    return int(((as_type<uint>((value_10))) >> 23U) & 255U) - int(127);
}

float nearest_0(const df_0 thread* value_11)
{
    float _S393 = value_11->hi_0;
    float _S394;
    if(is_bad_0(value_11->hi_0))
    {
        _S394 = _S393;
    }
    else
    {
        _S394 = _S393 + value_11->lo_0;
    }
    return _S394;
}

void put_0(float device* out_0, const Ball_0 constant* p_22, const Site_0 thread* site_13, uint column_1, const df_0 thread* value_12)
{
    float device* _S395 = out_0+(site_13->row_0 * p_22->out_stride_0 + p_22->out_column_0 + column_1);
    float _S396 = nearest_0(value_12);
    *_S395 = _S396;
    return;
}

uint put_sheet_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_14, const Row_0 thread* x_6, float device* x_data_1, const df_0 thread* on_x_0, const Row_0 thread* step_3, float device* step_data_0, const df_0 thread* on_step_0, KernelContext_0 thread* kernelContext_8)
{
    uint _S397;
    df_0 _S398;
    df_0 _S399;
    bool _S400;
    bool _S401;
    float _S402 = power_of_two_0(- clamp(max(exponent_of_0(abs(on_x_0->hi_0)), exponent_of_0(abs(on_step_0->hi_0))) - int(20), int(0), int(126)));
    df_0 _S403 = scaled_0(on_x_0, _S402);
    df_0 _S404 = scaled_0(on_step_0, _S402);
    thread Squares_0 squares_2 = no_squares_0();
    uint _S405 = site_14->lane_0;
    uint i_3 = site_14->lane_0;
    for(;;)
    {
        _S397 = site_14->columns_0;
        if(i_3 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S406 = x_6->base_0 + i_3 * x_6->step_2;
        thread df_0 value_13 = wide_0(x_data_1[_S406]);
        uint _S407 = x_6->low_0;
        if((x_6->low_0) != 0U)
        {
            (&value_13)->lo_0 = x_data_1[_S406 + _S407];
        }
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S400 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S400 = false;
        }
        if(_S400)
        {
            _S398 = value_13;
        }
        else
        {
            thread df_0 _S408 = value_13;
            df_0 _S409 = x2A_0(&x_6->scale_0, &_S408);
            _S398 = _S409;
        }
        thread df_0 _S410 = _S403;
        thread df_0 _S411 = _S398;
        df_0 _S412 = x2A_0(&_S410, &_S411);
        uint _S413 = step_3->base_0 + i_3 * step_3->step_2;
        thread df_0 value_14 = wide_0(step_data_0[_S413]);
        uint _S414 = step_3->low_0;
        if((step_3->low_0) != 0U)
        {
            (&value_14)->lo_0 = step_data_0[_S413 + _S414];
        }
        if(((&step_3->scale_0)->hi_0) == 1.0f)
        {
            _S401 = ((&step_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S401 = false;
        }
        if(_S401)
        {
            _S399 = value_14;
        }
        else
        {
            thread df_0 _S415 = value_14;
            df_0 _S416 = x2A_0(&step_3->scale_0, &_S415);
            _S399 = _S416;
        }
        thread df_0 _S417 = _S404;
        thread df_0 _S418 = _S399;
        df_0 _S419 = x2A_0(&_S417, &_S418);
        thread df_0 _S420 = _S412;
        thread df_0 _S421 = _S419;
        df_0 _S422 = x2B_0(&_S420, &_S421);
        thread df_0 _S423 = _S422;
        Squares_add_0(&squares_2, &_S423);
        i_3 = i_3 + p_23->lanes_0;
    }
    uint _S424 = p_23->lanes_0;
    Squares_join_over_0(&squares_2, p_23->lanes_0, site_14, kernelContext_8);
    df_0 _S425 = wide_0(p_23->lorentz_norm_0);
    df_0 _S426 = root_c_of_0(p_23);
    thread df_0 _S427 = _S425;
    thread df_0 _S428 = _S426;
    df_0 _S429 = _0(&_S427, &_S428);
    thread df_0 _S430 = _S429;
    df_0 _S431 = scaled_0(&_S430, _S402);
    thread Squares_0 _S432 = squares_2;
    float _S433 = Squares_unit_0(&_S432);
    thread df_0 _S434 = _S431;
    df_0 _S435 = scaled_0(&_S434, _S433);
    thread Squares_0 _S436 = squares_2;
    df_0 _S437 = Squares_length_0(&_S436);
    thread df_0 _S438 = _S435;
    df_0 _S439 = x2A_1(&_S438, 1.00000011920928955f);
    thread df_0 _S440 = _S439;
    thread df_0 _S441 = _S437;
    bool _S442 = less_0(&_S440, &_S441);
    if(_S442)
    {
        _S398 = _S429;
    }
    else
    {
        float _S443 = 1.0f / _S402;
        thread df_0 _S444 = _S437;
        df_0 _S445 = scaled_0(&_S444, _S443);
        thread Squares_0 _S446 = squares_2;
        float _S447 = Squares_unit_0(&_S446);
        float _S448 = 1.0f / _S447;
        thread df_0 _S449 = _S445;
        df_0 _S450 = scaled_0(&_S449, _S448);
        _S398 = _S450;
    }
    i_3 = _S405;
    for(;;)
    {
        if(i_3 < _S397)
        {
        }
        else
        {
            break;
        }
        uint _S451 = x_6->base_0 + i_3 * x_6->step_2;
        thread df_0 value_15 = wide_0(x_data_1[_S451]);
        uint _S452 = x_6->low_0;
        if((x_6->low_0) != 0U)
        {
            (&value_15)->lo_0 = x_data_1[_S451 + _S452];
        }
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S400 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S400 = false;
        }
        if(_S400)
        {
            _S399 = value_15;
        }
        else
        {
            thread df_0 _S453 = value_15;
            df_0 _S454 = x2A_0(&x_6->scale_0, &_S453);
            _S399 = _S454;
        }
        thread df_0 _S455 = _S403;
        thread df_0 _S456 = _S399;
        df_0 _S457 = x2A_0(&_S455, &_S456);
        uint _S458 = step_3->base_0 + i_3 * step_3->step_2;
        thread df_0 value_16 = wide_0(step_data_0[_S458]);
        uint _S459 = step_3->low_0;
        if((step_3->low_0) != 0U)
        {
            (&value_16)->lo_0 = step_data_0[_S458 + _S459];
        }
        if(((&step_3->scale_0)->hi_0) == 1.0f)
        {
            _S401 = ((&step_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S401 = false;
        }
        df_0 _S460;
        if(_S401)
        {
            _S460 = value_16;
        }
        else
        {
            thread df_0 _S461 = value_16;
            df_0 _S462 = x2A_0(&step_3->scale_0, &_S461);
            _S460 = _S462;
        }
        thread df_0 _S463 = _S404;
        thread df_0 _S464 = _S460;
        df_0 _S465 = x2A_0(&_S463, &_S464);
        thread df_0 _S466 = _S457;
        thread df_0 _S467 = _S465;
        df_0 _S468 = x2B_0(&_S466, &_S467);
        df_0 value_17;
        if(_S442)
        {
            thread Squares_0 _S469 = squares_2;
            float _S470 = Squares_unit_0(&_S469);
            thread df_0 _S471 = _S468;
            df_0 _S472 = scaled_0(&_S471, _S470);
            thread df_0 _S473 = _S429;
            thread df_0 _S474 = _S437;
            df_0 _S475 = _0(&_S473, &_S474);
            thread df_0 _S476 = _S472;
            thread df_0 _S477 = _S475;
            df_0 _S478 = x2A_0(&_S476, &_S477);
            value_17 = _S478;
        }
        else
        {
            float _S479 = 1.0f / _S402;
            thread df_0 _S480 = _S468;
            df_0 _S481 = scaled_0(&_S480, _S479);
            value_17 = _S481;
        }
        uint _S482 = i_3 + 1U;
        thread df_0 _S483 = value_17;
        put_0(out_1, p_23, site_14, _S482, &_S483);
        i_3 = i_3 + _S424;
    }
    bool _S484 = Site_is_first_0(site_14);
    if(_S484)
    {
        df_0 _S485 = c_of_0(p_23);
        thread df_0 _S486 = _S398;
        thread df_0 _S487 = _S398;
        df_0 _S488 = x2A_0(&_S486, &_S487);
        thread df_0 _S489 = _S485;
        thread df_0 _S490 = _S488;
        df_0 _S491 = x2A_0(&_S489, &_S490);
        thread df_0 _S492 = _S491;
        df_0 _S493 = x2B_1(&_S492, 1.0f);
        thread df_0 _S494 = _S493;
        df_0 _S495 = root_of_0(&_S494);
        thread df_0 _S496 = _S495;
        thread df_0 _S497 = _S426;
        df_0 _S498 = _0(&_S496, &_S497);
        thread df_0 _S499 = _S498;
        put_0(out_1, p_23, site_14, 0U, &_S499);
    }
    int _S500;
    if(_S442)
    {
        _S500 = int(1);
    }
    else
    {
        _S500 = int(0);
    }
    return uint(_S500);
}

void refuse_clipped_0(const Ball_0 constant* p_24, const Site_0 thread* site_15, atomic<uint> device* status_6, uint inputs_0)
{
    bool _S501 = Site_is_first_0(site_15);
    bool _S502;
    if(_S501)
    {
        _S502 = inputs_0 > 0U;
    }
    else
    {
        _S502 = false;
    }
    if(_S502)
    {
        _S502 = ((p_24->flags_0) & 1U) != 0U;
    }
    else
    {
        _S502 = false;
    }
    if(_S502)
    {
        report_fault_0(status_6, site_15->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_25, const Site_0 thread* site_16, atomic<uint> device* status_7, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_25, site_16, status_7, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S503 = Site_is_first_0(site_16);
    bool _S504;
    if(_S503)
    {
        _S504 = moved_0 != 0U;
    }
    else
    {
        _S504 = false;
    }
    if(_S504)
    {
        uint moved_1;
        if(((p_25->flags_0) & 16U) != 0U)
        {
            uint _S505 = atomic_fetch_or_explicit(status_7+(4U + site_16->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S505);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S506 = atomic_fetch_add_explicit(status_7+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

[[kernel]] void lorentz_exp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_tangent_2 [[buffer(2)]], float device* entryPointParams_out_10 [[buffer(3)]], atomic<uint> device* entryPointParams_status_10 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_0 = entryPointParams_10;
    (&kernelContext_9)->entryPointParams_point_0 = entryPointParams_point_5;
    (&kernelContext_9)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_9)->entryPointParams_out_0 = entryPointParams_out_10;
    (&kernelContext_9)->entryPointParams_status_0 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_9)->parts_0 = &parts_1;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_10->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S507 = block_count_0(&entryPointParams_10->p_0);
        if(block_2 < _S507)
        {
        }
        else
        {
            break;
        }
        Site_0 _S508 = space_site_of_0(&entryPointParams_10->p_0, block_2, invocation_3.x);
        Lie_0 _S509 = x_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S510 = _S508;
        thread Lie_0 _S511 = _S509;
        thread float device* _S512;
        Sheet_0 _S513 = sheet_of_0(&entryPointParams_10->p_0, &_S510, (&kernelContext_9)->entryPointParams_point_0, &_S511, (&kernelContext_9)->entryPointParams_status_0, &_S512, &kernelContext_9);
        float device* _S514 = _S512;
        Lie_0 _S515 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S516 = _S508;
        thread Sheet_0 _S517 = _S513;
        thread Lie_0 _S518 = _S515;
        thread float device* _S519;
        Reach_0 _S520 = reach_of_0(&entryPointParams_10->p_0, &_S516, &_S517, _S512, (&kernelContext_9)->entryPointParams_tangent_0, &_S518, (&kernelContext_9)->entryPointParams_status_0, &_S519, &kernelContext_9);
        float device* _S521 = _S519;
        Lie_0 _S522 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S523 = _S508;
        thread Lie_0 _S524 = _S522;
        refuse_time_0(&_S523, (&kernelContext_9)->entryPointParams_tangent_0, &_S524, (&kernelContext_9)->entryPointParams_status_0);
        df_0 _S525 = c_of_0(&entryPointParams_10->p_0);
        thread df_0 _S526 = _S525;
        thread df_0 _S527 = _S520.square_1;
        df_0 _S528 = x2A_0(&_S526, &_S527);
        thread df_0 _S529 = _S528;
        df_0 _S530 = root_of_0(&_S529);
        thread df_0 _S531 = _S530;
        df_0 _S532 = cosh_of_0(&_S531);
        thread df_0 _S533 = _S528;
        Sloped_0 _S534 = sinhc_0(&_S533);
        thread Site_0 _S535 = _S508;
        thread Row_0 _S536 = _S513.row_5;
        thread df_0 _S537 = _S532;
        thread Row_0 _S538 = _S520.row_6;
        thread df_0 _S539 = _S534.value_8;
        uint _S540 = put_sheet_0((&kernelContext_9)->entryPointParams_out_0, &entryPointParams_10->p_0, &_S535, &_S536, _S514, &_S537, &_S538, _S521, &_S539, &kernelContext_9);
        thread Site_0 _S541 = _S508;
        count_clipped_0(&entryPointParams_10->p_0, &_S541, (&kernelContext_9)->entryPointParams_status_0, _S513.clipped_0, _S540);
        block_2 = block_2 + entryPointParams_10->p_0.groups_0;
    }
    return;
}

Sheet_0 origin_of_0(const Site_0 thread* site_17, float device* data_6, const Lie_0 thread* lie_7, float device* thread* _S542)
{
    thread Sheet_0 x_7;
    thread float device* _S543;
    Row_0 _S544 = space_of_0(site_17, data_6, lie_7, &_S543);
    (&x_7)->row_5 = _S544;
    df_0 _S545 = wide_0(0.0f);
    (&(&x_7)->row_5)->scale_0 = _S545;
    (&x_7)->length_0 = _S545;
    (&x_7)->square_0 = _S545;
    df_0 _S546 = wide_0(1.0f);
    (&x_7)->cosh_0 = _S546;
    (&x_7)->time_0 = _S546;
    (&x_7)->shortened_0 = 0U;
    (&x_7)->clipped_0 = 0U;
    *_S542 = _S543;
    return x_7;
}

[[kernel]] void lorentz_exp0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_tangent_3 [[buffer(1)]], float device* entryPointParams_out_11 [[buffer(2)]], atomic<uint> device* entryPointParams_status_11 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_1 = entryPointParams_11;
    (&kernelContext_10)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_10)->entryPointParams_out_1 = entryPointParams_out_11;
    (&kernelContext_10)->entryPointParams_status_1 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_10)->parts_0 = &parts_2;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_11->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S547 = block_count_0(&entryPointParams_11->p_1);
        if(block_3 < _S547)
        {
        }
        else
        {
            break;
        }
        Site_0 _S548 = space_site_of_0(&entryPointParams_11->p_1, block_3, invocation_4.x);
        Lie_0 _S549 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S550 = _S548;
        thread Lie_0 _S551 = _S549;
        thread float device* _S552;
        Sheet_0 _S553 = origin_of_0(&_S550, (&kernelContext_10)->entryPointParams_tangent_1, &_S551, &_S552);
        Lie_0 _S554 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S555 = _S548;
        thread Sheet_0 _S556 = _S553;
        thread Lie_0 _S557 = _S554;
        thread float device* _S558;
        Reach_0 _S559 = reach_of_0(&entryPointParams_11->p_1, &_S555, &_S556, _S552, (&kernelContext_10)->entryPointParams_tangent_1, &_S557, (&kernelContext_10)->entryPointParams_status_1, &_S558, &kernelContext_10);
        df_0 _S560 = c_of_0(&entryPointParams_11->p_1);
        thread df_0 _S561 = _S560;
        thread df_0 _S562 = _S559.square_1;
        df_0 _S563 = x2A_0(&_S561, &_S562);
        thread df_0 _S564 = _S563;
        Sloped_0 _S565 = sinhc_0(&_S564);
        df_0 _S566 = wide_0(0.0f);
        thread Site_0 _S567 = _S548;
        thread Row_0 _S568 = _S559.row_6;
        thread df_0 _S569 = _S565.value_8;
        thread Row_0 _S570 = _S559.row_6;
        thread df_0 _S571 = _S566;
        uint _S572 = put_sheet_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_11->p_1, &_S567, &_S568, _S558, &_S569, &_S570, _S558, &_S571, &kernelContext_10);
        Lie_0 _S573 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S574 = _S548;
        thread Lie_0 _S575 = _S573;
        refuse_time_0(&_S574, (&kernelContext_10)->entryPointParams_tangent_1, &_S575, (&kernelContext_10)->entryPointParams_status_1);
        thread Site_0 _S576 = _S548;
        count_clipped_0(&entryPointParams_11->p_1, &_S576, (&kernelContext_10)->entryPointParams_status_1, 0U, _S572);
        block_3 = block_3 + entryPointParams_11->p_1.groups_0;
    }
    return;
}

struct Between_0
{
    df_0 dot_1;
    df_0 gap_0;
    df_0 on_x_1;
    df_0 on_y_0;
    df_0 square_2;
    df_0 root_1;
    df_0 ahead_0;
};

Between_0 between_0(const Ball_0 constant* p_26, const Site_0 thread* site_18, const Sheet_0 thread* x_8, float device* x_row_data_3, const Sheet_0 thread* y_1, float device* y_row_data_0, KernelContext_0 thread* kernelContext_11)
{
    uint _S577;
    df_0 _S578;
    df_0 _S579;
    bool _S580;
    bool _S581;
    df_0 _S582 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = _S582;
    sums_4[int(1)] = _S582;
    sums_4[int(2)] = _S582;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S583 = site_18->lane_0;
    uint i_4 = site_18->lane_0;
    for(;;)
    {
        _S577 = site_18->columns_0;
        if(i_4 < (site_18->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S584 = (&x_8->row_5)->base_0 + i_4 * (&x_8->row_5)->step_2;
        thread df_0 value_18 = wide_0(x_row_data_3[_S584]);
        uint _S585 = (&x_8->row_5)->low_0;
        if(((&x_8->row_5)->low_0) != 0U)
        {
            (&value_18)->lo_0 = x_row_data_3[_S584 + _S585];
        }
        if(((&(&x_8->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S580 = ((&(&x_8->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S580 = false;
        }
        if(_S580)
        {
            _S578 = value_18;
        }
        else
        {
            thread df_0 _S586 = value_18;
            df_0 _S587 = x2A_0(&(&x_8->row_5)->scale_0, &_S586);
            _S578 = _S587;
        }
        uint _S588 = (&y_1->row_5)->base_0 + i_4 * (&y_1->row_5)->step_2;
        thread df_0 value_19 = wide_0(y_row_data_0[_S588]);
        uint _S589 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_19)->lo_0 = y_row_data_0[_S588 + _S589];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S581 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S581 = false;
        }
        if(_S581)
        {
            _S579 = value_19;
        }
        else
        {
            thread df_0 _S590 = value_19;
            df_0 _S591 = x2A_0(&(&y_1->row_5)->scale_0, &_S590);
            _S579 = _S591;
        }
        thread df_0 _S592 = _S578;
        thread df_0 _S593 = _S579;
        df_0 _S594 = x2D_0(&_S592, &_S593);
        thread df_0 _S595 = _S594;
        Squares_add_0(&gap_squares_0, &_S595);
        thread df_0 _S596 = _S578;
        thread df_0 _S597 = _S579;
        df_0 _S598 = x2A_0(&_S596, &_S597);
        thread df_0 _S599 = sums_4[int(0)];
        thread df_0 _S600 = _S598;
        df_0 _S601 = x2B_0(&_S599, &_S600);
        sums_4[int(0)] = _S601;
        thread df_0 _S602 = _S594;
        thread df_0 _S603 = _S578;
        df_0 _S604 = x2A_0(&_S602, &_S603);
        thread df_0 _S605 = sums_4[int(1)];
        thread df_0 _S606 = _S604;
        df_0 _S607 = x2B_0(&_S605, &_S606);
        sums_4[int(1)] = _S607;
        thread df_0 _S608 = _S594;
        thread df_0 _S609 = _S579;
        df_0 _S610 = x2A_0(&_S608, &_S609);
        thread df_0 _S611 = sums_4[int(2)];
        thread df_0 _S612 = _S610;
        df_0 _S613 = x2B_0(&_S611, &_S612);
        sums_4[int(2)] = _S613;
        i_4 = i_4 + p_26->lanes_0;
    }
    uint _S614 = p_26->lanes_0;
    join_1(p_26->lanes_0, site_18, &sums_4, kernelContext_11);
    Squares_join_over_0(&gap_squares_0, _S614, site_18, kernelContext_11);
    thread Squares_0 _S615 = gap_squares_0;
    float _S616 = Squares_unit_0(&_S615);
    thread Between_0 all_0;
    (&all_0)->dot_1 = sums_4[int(0)];
    (&all_0)->on_x_1 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S617 = gap_squares_0;
    df_0 _S618 = Squares_total_0(&_S617);
    float _S619 = 1.0f / _S616;
    thread df_0 _S620 = _S618;
    df_0 _S621 = scaled_0(&_S620, _S619);
    float _S622 = 1.0f / _S616;
    thread df_0 _S623 = _S621;
    df_0 _S624 = scaled_0(&_S623, _S622);
    (&all_0)->gap_0 = _S624;
    thread df_0 _S625 = sums_4[int(1)];
    thread df_0 _S626 = sums_4[int(2)];
    df_0 _S627 = x2B_0(&_S625, &_S626);
    thread df_0 _S628 = _S627;
    df_0 _S629 = neg_0(&_S628);
    df_0 _S630 = x2B_0(&x_8->time_0, &y_1->time_0);
    thread df_0 _S631 = _S629;
    thread df_0 _S632 = _S630;
    df_0 _S633 = _0(&_S631, &_S632);
    (&all_0)->ahead_0 = _S633;
    df_0 _S634 = c_of_0(p_26);
    thread df_0 _S635 = _S634;
    df_0 _S636 = x2A_0(&_S635, &x_8->square_0);
    thread df_0 _S637 = _S634;
    df_0 _S638 = x2A_0(&_S637, &y_1->square_0);
    thread df_0 _S639 = _S634;
    thread df_0 _S640 = sums_4[int(0)];
    df_0 _S641 = x2A_0(&_S639, &_S640);
    df_0 _S642 = x2A_0(&x_8->cosh_0, &y_1->cosh_0);
    thread df_0 _S643 = _S634;
    thread df_0 _S644 = _S624;
    df_0 _S645 = x2A_0(&_S643, &_S644);
    thread df_0 _S646 = _S645;
    thread df_0 _S647 = _S636;
    bool _S648 = less_0(&_S646, &_S647);
    bool _S649 = (_S638.hi_0) < 1.00000000317107685e-30f;
    if(_S649)
    {
        _S578 = _S582;
    }
    else
    {
        if(_S648)
        {
            thread df_0 _S650 = _S634;
            thread df_0 _S651 = (&all_0)->on_y_0;
            df_0 _S652 = x2A_0(&_S650, &_S651);
            _S578 = _S652;
        }
        else
        {
            _S578 = _S641;
        }
        thread df_0 _S653 = _S578;
        thread df_0 _S654 = _S638;
        df_0 _S655 = _0(&_S653, &_S654);
        _S578 = _S655;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S582;
    i_4 = _S583;
    for(;;)
    {
        if(i_4 < _S577)
        {
        }
        else
        {
            break;
        }
        uint _S656 = (&x_8->row_5)->base_0 + i_4 * (&x_8->row_5)->step_2;
        thread df_0 value_20 = wide_0(x_row_data_3[_S656]);
        uint _S657 = (&x_8->row_5)->low_0;
        if(((&x_8->row_5)->low_0) != 0U)
        {
            (&value_20)->lo_0 = x_row_data_3[_S656 + _S657];
        }
        if(((&(&x_8->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S580 = ((&(&x_8->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S580 = false;
        }
        if(_S580)
        {
            _S579 = value_20;
        }
        else
        {
            thread df_0 _S658 = value_20;
            df_0 _S659 = x2A_0(&(&x_8->row_5)->scale_0, &_S658);
            _S579 = _S659;
        }
        uint _S660 = (&y_1->row_5)->base_0 + i_4 * (&y_1->row_5)->step_2;
        thread df_0 value_21 = wide_0(y_row_data_0[_S660]);
        uint _S661 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_21)->lo_0 = y_row_data_0[_S660 + _S661];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S581 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S581 = false;
        }
        df_0 _S662;
        if(_S581)
        {
            _S662 = value_21;
        }
        else
        {
            thread df_0 _S663 = value_21;
            df_0 _S664 = x2A_0(&(&y_1->row_5)->scale_0, &_S663);
            _S662 = _S664;
        }
        df_0 side_0;
        if(_S648)
        {
            thread df_0 _S665 = _S579;
            thread df_0 _S666 = _S662;
            df_0 _S667 = x2D_0(&_S665, &_S666);
            side_0 = _S667;
        }
        else
        {
            side_0 = _S579;
        }
        thread df_0 _S668 = _S578;
        thread df_0 _S669 = _S662;
        df_0 _S670 = x2A_0(&_S668, &_S669);
        thread df_0 _S671 = side_0;
        thread df_0 _S672 = _S670;
        df_0 _S673 = x2D_0(&_S671, &_S672);
        thread df_0 _S674 = _S673;
        thread df_0 _S675 = _S673;
        df_0 _S676 = x2A_0(&_S674, &_S675);
        thread df_0 _S677 = across_1[int(0)];
        thread df_0 _S678 = _S676;
        df_0 _S679 = x2B_0(&_S677, &_S678);
        across_1[int(0)] = _S679;
        i_4 = i_4 + _S614;
    }
    join_0(_S614, site_18, &across_1, kernelContext_11);
    if((_S641.hi_0) <= 0.0f)
    {
        _S580 = true;
    }
    else
    {
        _S580 = _S649;
    }
    if(_S580)
    {
        if((_S642.hi_0) > 2.0f)
        {
            thread df_0 _S680 = _S642;
            df_0 _S681 = x2D_1(&_S680, 1.0f);
            _S578 = _S681;
        }
        else
        {
            thread df_0 _S682 = _S636;
            thread df_0 _S683 = _S638;
            df_0 _S684 = x2B_0(&_S682, &_S683);
            thread df_0 _S685 = _S636;
            thread df_0 _S686 = _S638;
            df_0 _S687 = x2A_0(&_S685, &_S686);
            thread df_0 _S688 = _S684;
            thread df_0 _S689 = _S687;
            df_0 _S690 = x2B_0(&_S688, &_S689);
            thread df_0 _S691 = _S642;
            df_0 _S692 = x2B_1(&_S691, 1.0f);
            thread df_0 _S693 = _S690;
            thread df_0 _S694 = _S692;
            df_0 _S695 = _0(&_S693, &_S694);
            _S578 = _S695;
        }
        thread df_0 _S696 = _S578;
        thread df_0 _S697 = _S641;
        df_0 _S698 = x2D_0(&_S696, &_S697);
        thread df_0 _S699 = _S698;
        df_0 _S700 = half_of_0(&_S699);
        (&all_0)->square_2 = _S700;
    }
    else
    {
        thread df_0 _S701 = _S642;
        thread df_0 _S702 = _S641;
        df_0 _S703 = x2B_0(&_S701, &_S702);
        thread df_0 _S704 = _S703;
        df_0 _S705 = twice_0(&_S704);
        thread df_0 _S706 = _S705;
        df_0 _S707 = x2B_1(&_S706, 2.0f);
        thread df_0 _S708 = (&all_0)->gap_0;
        thread df_0 _S709 = _S707;
        df_0 _S710 = _0(&_S708, &_S709);
        thread df_0 _S711 = _S638;
        thread df_0 _S712 = _S707;
        df_0 _S713 = _0(&_S711, &_S712);
        thread df_0 _S714 = across_1[int(0)];
        thread df_0 _S715 = _S713;
        df_0 _S716 = x2A_0(&_S714, &_S715);
        thread df_0 _S717 = _S710;
        thread df_0 _S718 = _S716;
        df_0 _S719 = x2B_0(&_S717, &_S718);
        thread df_0 _S720 = _S634;
        thread df_0 _S721 = _S719;
        df_0 _S722 = x2A_0(&_S720, &_S721);
        (&all_0)->square_2 = _S722;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S723 = root_c_of_0(p_26);
        thread Squares_0 _S724 = gap_squares_0;
        df_0 _S725 = Squares_length_0(&_S724);
        thread df_0 _S726 = _S725;
        df_0 _S727 = half_of_0(&_S726);
        thread df_0 _S728 = _S723;
        thread df_0 _S729 = _S727;
        df_0 _S730 = x2A_0(&_S728, &_S729);
        _S578 = _S730;
    }
    else
    {
        thread df_0 _S731 = (&all_0)->square_2;
        df_0 _S732 = root_of_0(&_S731);
        _S578 = _S732;
    }
    (&all_0)->root_1 = _S578;
    return all_0;
}

df_0 log_of_0(const df_0 thread* x_9)
{
    float _S733 = log(x_9->hi_0);
    thread df_0 _S734 = wide_0(- _S733);
    df_0 _S735 = exp_of_0(&_S734);
    thread df_0 _S736 = _S735;
    df_0 _S737 = x2A_0(x_9, &_S736);
    thread df_0 _S738 = _S737;
    df_0 _S739 = x2D_1(&_S738, 1.0f);
    df_0 _S740 = wide_0(_S733);
    thread df_0 _S741 = _S739;
    thread df_0 _S742 = _S739;
    df_0 _S743 = x2A_0(&_S741, &_S742);
    thread df_0 _S744 = _S743;
    df_0 _S745 = half_of_0(&_S744);
    thread df_0 _S746 = _S739;
    thread df_0 _S747 = _S745;
    df_0 _S748 = x2D_0(&_S746, &_S747);
    thread df_0 _S749 = _S740;
    thread df_0 _S750 = _S748;
    df_0 _S751 = x2B_0(&_S749, &_S750);
    return _S751;
}

df_0 asinh_of_0(const df_0 thread* t_2, const df_0 thread* root_2)
{
    df_0 _S752 = x2B_1(t_2, 1.0f);
    thread df_0 _S753 = _S752;
    df_0 _S754 = root_of_0(&_S753);
    thread df_0 _S755 = _S754;
    df_0 _S756 = x2B_0(root_2, &_S755);
    thread df_0 _S757 = _S756;
    df_0 _S758 = log_of_0(&_S757);
    return _S758;
}

Sloped_0 asinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S759 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S760 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S761 = _S759;
        Sloped_0 _S762 = series_0(&_S760, &_S761, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_3);
        return _S762;
    }
    df_0 _S763 = root_of_0(t_3);
    thread df_0 _S764 = _S763;
    df_0 _S765 = asinh_of_0(t_3, &_S764);
    thread df_0 _S766 = _S765;
    thread df_0 _S767 = _S763;
    df_0 _S768 = _0(&_S766, &_S767);
    df_0 _S769 = wide_0(1.0f);
    df_0 _S770 = x2B_1(t_3, 1.0f);
    thread df_0 _S771 = _S770;
    df_0 _S772 = root_of_0(&_S771);
    thread df_0 _S773 = _S769;
    thread df_0 _S774 = _S772;
    df_0 _S775 = _0(&_S773, &_S774);
    thread df_0 _S776 = _S775;
    thread df_0 _S777 = _S768;
    df_0 _S778 = x2D_0(&_S776, &_S777);
    df_0 _S779 = twice_0(t_3);
    thread df_0 _S780 = _S778;
    thread df_0 _S781 = _S779;
    df_0 _S782 = _0(&_S780, &_S781);
    thread df_0 _S783 = _S768;
    thread df_0 _S784 = _S782;
    Sloped_0 _S785 = sloped_0(&_S783, &_S784);
    return _S785;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_9)
{
    df_0 _S786 = x2B_1(&this_9->square_2, 1.0f);
    thread df_0 _S787 = _S786;
    df_0 _S788 = root_of_0(&_S787);
    return _S788;
}

struct Way_0
{
    df_0 on_gap_0;
    df_0 on_x_2;
    df_0 slope_2;
};

Way_0 way_of_0(const Between_0 thread* pair_1)
{
    Sloped_0 _S789 = asinhc_0(&pair_1->square_2);
    df_0 _S790 = Between_cosh_half_0(pair_1);
    thread Way_0 way_0;
    thread df_0 _S791 = _S789.value_8;
    thread df_0 _S792 = _S790;
    df_0 _S793 = _0(&_S791, &_S792);
    (&way_0)->on_gap_0 = _S793;
    thread df_0 _S794 = _S793;
    df_0 _S795 = x2A_0(&pair_1->square_2, &_S794);
    thread df_0 _S796 = _S795;
    df_0 _S797 = twice_0(&_S796);
    thread df_0 _S798 = _S797;
    df_0 _S799 = neg_0(&_S798);
    (&way_0)->on_x_2 = _S799;
    thread df_0 _S800 = _S793;
    thread df_0 _S801 = _S790;
    df_0 _S802 = _0(&_S800, &_S801);
    thread df_0 _S803 = _S802;
    df_0 _S804 = half_of_0(&_S803);
    thread df_0 _S805 = _S789.slope_0;
    thread df_0 _S806 = _S804;
    df_0 _S807 = x2D_0(&_S805, &_S806);
    thread df_0 _S808 = _S807;
    thread df_0 _S809 = _S790;
    df_0 _S810 = _0(&_S808, &_S809);
    (&way_0)->slope_2 = _S810;
    return way_0;
}

[[kernel]] void lorentz_log(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_out_12 [[buffer(3)]], atomic<uint> device* entryPointParams_status_12 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_2 = entryPointParams_12;
    (&kernelContext_12)->entryPointParams_point_1 = entryPointParams_point_6;
    (&kernelContext_12)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_12)->entryPointParams_out_2 = entryPointParams_out_12;
    (&kernelContext_12)->entryPointParams_status_2 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_12)->parts_0 = &parts_3;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_12->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S811 = block_count_0(&entryPointParams_12->p_2);
        if(block_4 < _S811)
        {
        }
        else
        {
            break;
        }
        Site_0 _S812 = space_site_of_0(&entryPointParams_12->p_2, block_4, invocation_5.x);
        Lie_0 _S813 = x_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S814 = _S812;
        thread Lie_0 _S815 = _S813;
        thread float device* _S816;
        Sheet_0 _S817 = sheet_of_0(&entryPointParams_12->p_2, &_S814, (&kernelContext_12)->entryPointParams_point_1, &_S815, (&kernelContext_12)->entryPointParams_status_2, &_S816, &kernelContext_12);
        float device* _S818 = _S816;
        Lie_0 _S819 = y_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S820 = _S812;
        thread Lie_0 _S821 = _S819;
        thread float device* _S822;
        Sheet_0 _S823 = sheet_of_0(&entryPointParams_12->p_2, &_S820, (&kernelContext_12)->entryPointParams_target_0, &_S821, (&kernelContext_12)->entryPointParams_status_2, &_S822, &kernelContext_12);
        float device* _S824 = _S822;
        thread Site_0 _S825 = _S812;
        thread Sheet_0 _S826 = _S817;
        thread Sheet_0 _S827 = _S823;
        Between_0 _S828 = between_0(&entryPointParams_12->p_2, &_S825, &_S826, _S818, &_S827, _S822, &kernelContext_12);
        thread Between_0 _S829 = _S828;
        Way_0 _S830 = way_of_0(&_S829);
        uint i_5 = _S812.lane_0;
        for(;;)
        {
            if(i_5 < (_S812.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S831 = _S817.row_5.base_0 + i_5 * _S817.row_5.step_2;
            thread df_0 value_22 = wide_0(_S818[_S831]);
            if((_S817.row_5.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S818[_S831 + _S817.row_5.low_0];
            }
            bool _S832;
            if((_S817.row_5.scale_0.hi_0) == 1.0f)
            {
                _S832 = (_S817.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S832 = false;
            }
            df_0 _S833;
            if(_S832)
            {
                _S833 = value_22;
            }
            else
            {
                thread df_0 _S834 = _S817.row_5.scale_0;
                thread df_0 _S835 = value_22;
                df_0 _S836 = x2A_0(&_S834, &_S835);
                _S833 = _S836;
            }
            uint _S837 = i_5 + 1U;
            uint _S838 = _S823.row_5.base_0 + i_5 * _S823.row_5.step_2;
            thread df_0 value_23 = wide_0(_S824[_S838]);
            if((_S823.row_5.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S824[_S838 + _S823.row_5.low_0];
            }
            bool _S839;
            if((_S823.row_5.scale_0.hi_0) == 1.0f)
            {
                _S839 = (_S823.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S839 = false;
            }
            df_0 _S840;
            if(_S839)
            {
                _S840 = value_23;
            }
            else
            {
                thread df_0 _S841 = _S823.row_5.scale_0;
                thread df_0 _S842 = value_23;
                df_0 _S843 = x2A_0(&_S841, &_S842);
                _S840 = _S843;
            }
            thread df_0 _S844 = _S840;
            thread df_0 _S845 = _S833;
            df_0 _S846 = x2D_0(&_S844, &_S845);
            thread df_0 _S847 = _S830.on_gap_0;
            thread df_0 _S848 = _S846;
            df_0 _S849 = x2A_0(&_S847, &_S848);
            thread df_0 _S850 = _S830.on_x_2;
            thread df_0 _S851 = _S833;
            df_0 _S852 = x2A_0(&_S850, &_S851);
            thread df_0 _S853 = _S849;
            thread df_0 _S854 = _S852;
            df_0 _S855 = x2B_0(&_S853, &_S854);
            thread Site_0 _S856 = _S812;
            thread df_0 _S857 = _S855;
            put_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S856, _S837, &_S857);
            i_5 = i_5 + entryPointParams_12->p_2.lanes_0;
        }
        thread Site_0 _S858 = _S812;
        bool _S859 = Site_is_first_0(&_S858);
        if(_S859)
        {
            thread df_0 _S860 = _S830.on_x_2;
            thread df_0 _S861 = _S817.square_0;
            df_0 _S862 = x2A_0(&_S860, &_S861);
            thread df_0 _S863 = _S830.on_gap_0;
            thread df_0 _S864 = _S828.on_x_1;
            df_0 _S865 = x2A_0(&_S863, &_S864);
            thread df_0 _S866 = _S862;
            thread df_0 _S867 = _S865;
            df_0 _S868 = x2D_0(&_S866, &_S867);
            thread df_0 _S869 = _S868;
            thread df_0 _S870 = _S817.time_0;
            df_0 _S871 = _0(&_S869, &_S870);
            thread Site_0 _S872 = _S812;
            thread df_0 _S873 = _S871;
            put_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S872, 0U, &_S873);
        }
        uint _S874 = (_S817.clipped_0) | ((_S823.clipped_0) << 1U);
        thread Site_0 _S875 = _S812;
        count_clipped_0(&entryPointParams_12->p_2, &_S875, (&kernelContext_12)->entryPointParams_status_2, _S874, 0U);
        block_4 = block_4 + entryPointParams_12->p_2.groups_0;
    }
    return;
}

[[kernel]] void lorentz_log0(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_out_13 [[buffer(2)]], atomic<uint> device* entryPointParams_status_13 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_13;
    (&kernelContext_13)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_13)->entryPointParams_out_3 = entryPointParams_out_13;
    (&kernelContext_13)->entryPointParams_status_3 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_13)->parts_0 = &parts_4;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_13->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S876 = block_count_0(&entryPointParams_13->p_3);
        if(block_5 < _S876)
        {
        }
        else
        {
            break;
        }
        Site_0 _S877 = space_site_of_0(&entryPointParams_13->p_3, block_5, invocation_6.x);
        Lie_0 _S878 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S879 = _S877;
        thread Lie_0 _S880 = _S878;
        thread float device* _S881;
        Sheet_0 _S882 = sheet_of_0(&entryPointParams_13->p_3, &_S879, (&kernelContext_13)->entryPointParams_target_1, &_S880, (&kernelContext_13)->entryPointParams_status_3, &_S881, &kernelContext_13);
        float device* _S883 = _S881;
        df_0 _S884 = c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S885 = _S884;
        thread df_0 _S886 = _S882.square_0;
        df_0 _S887 = x2A_0(&_S885, &_S886);
        thread df_0 _S888 = _S887;
        Sloped_0 _S889 = asinhc_0(&_S888);
        uint i_6 = _S877.lane_0;
        for(;;)
        {
            if(i_6 < (_S877.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S890 = i_6 + 1U;
            uint _S891 = _S882.row_5.base_0 + i_6 * _S882.row_5.step_2;
            thread df_0 value_24 = wide_0(_S883[_S891]);
            if((_S882.row_5.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S883[_S891 + _S882.row_5.low_0];
            }
            bool _S892;
            if((_S882.row_5.scale_0.hi_0) == 1.0f)
            {
                _S892 = (_S882.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S892 = false;
            }
            df_0 _S893;
            if(_S892)
            {
                _S893 = value_24;
            }
            else
            {
                thread df_0 _S894 = _S882.row_5.scale_0;
                thread df_0 _S895 = value_24;
                df_0 _S896 = x2A_0(&_S894, &_S895);
                _S893 = _S896;
            }
            thread df_0 _S897 = _S889.value_8;
            thread df_0 _S898 = _S893;
            df_0 _S899 = x2A_0(&_S897, &_S898);
            thread Site_0 _S900 = _S877;
            thread df_0 _S901 = _S899;
            put_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S900, _S890, &_S901);
            i_6 = i_6 + entryPointParams_13->p_3.lanes_0;
        }
        thread Site_0 _S902 = _S877;
        bool _S903 = Site_is_first_0(&_S902);
        if(_S903)
        {
            df_0 _S904 = wide_0(0.0f);
            thread Site_0 _S905 = _S877;
            thread df_0 _S906 = _S904;
            put_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S905, 0U, &_S906);
        }
        thread Site_0 _S907 = _S877;
        count_clipped_0(&entryPointParams_13->p_3, &_S907, (&kernelContext_13)->entryPointParams_status_3, _S882.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_13->p_3.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_27)
{
    return pair_of_0(p_27->time_hi_0, p_27->time_lo_0);
}

struct Weights_0
{
    df_0 on_x_3;
    df_0 on_y_1;
    df_0 x_slope_0;
    df_0 y_slope_0;
};

Weights_0 weights_of_0(const Between_0 thread* pair_2, const df_0 thread* time_1)
{
    Sloped_0 _S908 = asinhc_0(&pair_2->square_2);
    thread df_0 _S909 = _S908.value_8;
    df_0 _S910 = x2A_0(&pair_2->square_2, &_S909);
    thread df_0 _S911 = _S910;
    thread df_0 _S912 = _S908.value_8;
    df_0 _S913 = x2A_0(&_S911, &_S912);
    thread df_0 _S914 = _S913;
    df_0 _S915 = scaled_0(&_S914, 4.0f);
    thread df_0 _S916 = wide_0(1.0f);
    df_0 _S917 = x2D_0(&_S916, time_1);
    thread df_0 _S918 = _S915;
    Sloped_0 _S919 = sinhc_0(&_S918);
    thread df_0 _S920 = _S915;
    thread df_0 _S921 = _S917;
    df_0 _S922 = x2A_0(&_S920, &_S921);
    thread df_0 _S923 = _S922;
    thread df_0 _S924 = _S917;
    df_0 _S925 = x2A_0(&_S923, &_S924);
    thread df_0 _S926 = _S925;
    Sloped_0 _S927 = sinhc_0(&_S926);
    thread df_0 _S928 = _S915;
    df_0 _S929 = x2A_0(&_S928, time_1);
    thread df_0 _S930 = _S929;
    df_0 _S931 = x2A_0(&_S930, time_1);
    thread df_0 _S932 = _S931;
    Sloped_0 _S933 = sinhc_0(&_S932);
    thread Weights_0 weights_0;
    thread df_0 _S934 = _S927.value_8;
    thread df_0 _S935 = _S919.value_8;
    df_0 _S936 = _0(&_S934, &_S935);
    thread df_0 _S937 = _S917;
    thread df_0 _S938 = _S936;
    df_0 _S939 = x2A_0(&_S937, &_S938);
    (&weights_0)->on_x_3 = _S939;
    thread df_0 _S940 = _S933.value_8;
    thread df_0 _S941 = _S919.value_8;
    df_0 _S942 = _0(&_S940, &_S941);
    thread df_0 _S943 = _S942;
    df_0 _S944 = x2A_0(time_1, &_S943);
    (&weights_0)->on_y_1 = _S944;
    thread df_0 _S945 = wide_0(4.0f);
    thread df_0 _S946 = _S919.value_8;
    df_0 _S947 = _0(&_S945, &_S946);
    thread df_0 _S948 = _S917;
    thread df_0 _S949 = _S917;
    df_0 _S950 = x2A_0(&_S948, &_S949);
    thread df_0 _S951 = _S950;
    thread df_0 _S952 = _S917;
    df_0 _S953 = x2A_0(&_S951, &_S952);
    thread df_0 _S954 = _S927.slope_0;
    thread df_0 _S955 = _S919.value_8;
    df_0 _S956 = _0(&_S954, &_S955);
    thread df_0 _S957 = _S953;
    thread df_0 _S958 = _S956;
    df_0 _S959 = x2A_0(&_S957, &_S958);
    thread df_0 _S960 = _S919.slope_0;
    thread df_0 _S961 = _S919.value_8;
    df_0 _S962 = _0(&_S960, &_S961);
    thread df_0 _S963 = _S939;
    thread df_0 _S964 = _S962;
    df_0 _S965 = x2A_0(&_S963, &_S964);
    thread df_0 _S966 = _S959;
    thread df_0 _S967 = _S965;
    df_0 _S968 = x2D_0(&_S966, &_S967);
    thread df_0 _S969 = _S947;
    thread df_0 _S970 = _S968;
    df_0 _S971 = x2A_0(&_S969, &_S970);
    (&weights_0)->x_slope_0 = _S971;
    df_0 _S972 = x2A_0(time_1, time_1);
    thread df_0 _S973 = _S972;
    df_0 _S974 = x2A_0(&_S973, time_1);
    thread df_0 _S975 = _S933.slope_0;
    thread df_0 _S976 = _S919.value_8;
    df_0 _S977 = _0(&_S975, &_S976);
    thread df_0 _S978 = _S974;
    thread df_0 _S979 = _S977;
    df_0 _S980 = x2A_0(&_S978, &_S979);
    thread df_0 _S981 = _S944;
    thread df_0 _S982 = _S962;
    df_0 _S983 = x2A_0(&_S981, &_S982);
    thread df_0 _S984 = _S980;
    thread df_0 _S985 = _S983;
    df_0 _S986 = x2D_0(&_S984, &_S985);
    thread df_0 _S987 = _S947;
    thread df_0 _S988 = _S986;
    df_0 _S989 = x2A_0(&_S987, &_S988);
    (&weights_0)->y_slope_0 = _S989;
    return weights_0;
}

[[kernel]] void lorentz_geodesic(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_14 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_out_14 [[buffer(3)]], atomic<uint> device* entryPointParams_status_14 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_14;
    (&kernelContext_14)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_14)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_14)->entryPointParams_out_4 = entryPointParams_out_14;
    (&kernelContext_14)->entryPointParams_status_4 = entryPointParams_status_14;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_14)->parts_0 = &parts_5;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_14->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S990 = block_count_0(&entryPointParams_14->p_4);
        if(block_6 < _S990)
        {
        }
        else
        {
            break;
        }
        Site_0 _S991 = space_site_of_0(&entryPointParams_14->p_4, block_6, invocation_7.x);
        Lie_0 _S992 = x_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S993 = _S991;
        thread Lie_0 _S994 = _S992;
        thread float device* _S995;
        Sheet_0 _S996 = sheet_of_0(&entryPointParams_14->p_4, &_S993, (&kernelContext_14)->entryPointParams_start_0, &_S994, (&kernelContext_14)->entryPointParams_status_4, &_S995, &kernelContext_14);
        float device* _S997 = _S995;
        Lie_0 _S998 = y_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S999 = _S991;
        thread Lie_0 _S1000 = _S998;
        thread float device* _S1001;
        Sheet_0 _S1002 = sheet_of_0(&entryPointParams_14->p_4, &_S999, (&kernelContext_14)->entryPointParams_end_0, &_S1000, (&kernelContext_14)->entryPointParams_status_4, &_S1001, &kernelContext_14);
        float device* _S1003 = _S1001;
        thread Site_0 _S1004 = _S991;
        thread Sheet_0 _S1005 = _S996;
        thread Sheet_0 _S1006 = _S1002;
        Between_0 _S1007 = between_0(&entryPointParams_14->p_4, &_S1004, &_S1005, _S997, &_S1006, _S1001, &kernelContext_14);
        df_0 _S1008 = time_of_0(&entryPointParams_14->p_4);
        thread Between_0 _S1009 = _S1007;
        thread df_0 _S1010 = _S1008;
        Weights_0 _S1011 = weights_of_0(&_S1009, &_S1010);
        thread Site_0 _S1012 = _S991;
        thread Row_0 _S1013 = _S996.row_5;
        thread df_0 _S1014 = _S1011.on_x_3;
        thread Row_0 _S1015 = _S1002.row_5;
        thread df_0 _S1016 = _S1011.on_y_1;
        uint _S1017 = put_sheet_0((&kernelContext_14)->entryPointParams_out_4, &entryPointParams_14->p_4, &_S1012, &_S1013, _S997, &_S1014, &_S1015, _S1003, &_S1016, &kernelContext_14);
        uint _S1018 = (_S996.clipped_0) | ((_S1002.clipped_0) << 1U);
        thread Site_0 _S1019 = _S991;
        count_clipped_0(&entryPointParams_14->p_4, &_S1019, (&kernelContext_14)->entryPointParams_status_4, _S1018, _S1017);
        block_6 = block_6 + entryPointParams_14->p_4.groups_0;
    }
    return;
}

[[kernel]] void lorentz_project(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_out_15 [[buffer(2)]], atomic<uint> device* entryPointParams_status_15 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_5 = entryPointParams_15;
    (&kernelContext_15)->entryPointParams_point_2 = entryPointParams_point_7;
    (&kernelContext_15)->entryPointParams_out_5 = entryPointParams_out_15;
    (&kernelContext_15)->entryPointParams_status_5 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_15)->parts_0 = &parts_6;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_15->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S1020 = block_count_0(&entryPointParams_15->p_5);
        if(block_7 < _S1020)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1021 = space_site_of_0(&entryPointParams_15->p_5, block_7, invocation_8.x);
        Lie_0 _S1022 = x_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S1023 = _S1021;
        thread Lie_0 _S1024 = _S1022;
        thread float device* _S1025;
        Sheet_0 _S1026 = sheet_of_0(&entryPointParams_15->p_5, &_S1023, (&kernelContext_15)->entryPointParams_point_2, &_S1024, (&kernelContext_15)->entryPointParams_status_5, &_S1025, &kernelContext_15);
        float device* _S1027 = _S1025;
        uint i_7 = _S1021.lane_0;
        for(;;)
        {
            if(i_7 < (_S1021.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1028 = i_7 + 1U;
            uint _S1029 = _S1026.row_5.base_0 + i_7 * _S1026.row_5.step_2;
            thread df_0 value_25 = wide_0(_S1027[_S1029]);
            if((_S1026.row_5.low_0) != 0U)
            {
                (&value_25)->lo_0 = _S1027[_S1029 + _S1026.row_5.low_0];
            }
            bool _S1030;
            if((_S1026.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1030 = (_S1026.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1030 = false;
            }
            df_0 _S1031;
            if(_S1030)
            {
                _S1031 = value_25;
            }
            else
            {
                thread df_0 _S1032 = _S1026.row_5.scale_0;
                thread df_0 _S1033 = value_25;
                df_0 _S1034 = x2A_0(&_S1032, &_S1033);
                _S1031 = _S1034;
            }
            thread Site_0 _S1035 = _S1021;
            thread df_0 _S1036 = _S1031;
            put_0((&kernelContext_15)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S1035, _S1028, &_S1036);
            i_7 = i_7 + entryPointParams_15->p_5.lanes_0;
        }
        thread Site_0 _S1037 = _S1021;
        bool _S1038 = Site_is_first_0(&_S1037);
        if(_S1038)
        {
            thread Site_0 _S1039 = _S1021;
            thread df_0 _S1040 = _S1026.time_0;
            put_0((&kernelContext_15)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S1039, 0U, &_S1040);
        }
        thread Site_0 _S1041 = _S1021;
        count_clipped_0(&entryPointParams_15->p_5, &_S1041, (&kernelContext_15)->entryPointParams_status_5, 0U, _S1026.shortened_0);
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
    df_0 _S1042 = wide_0(1.0f);
    thread df_0 _S1043 = _S1042;
    df_0 _S1044 = x2D_0(&_S1043, gap_1);
    thread Rim_0 rim_0;
    df_0 _S1045 = rim_limit_0(p_30);
    thread df_0 _S1046 = _S1045;
    thread df_0 _S1047 = _S1044;
    bool _S1048 = less_0(&_S1046, &_S1047);
    int _S1049;
    if(_S1048)
    {
        _S1049 = int(1);
    }
    else
    {
        _S1049 = int(0);
    }
    uint _S1050 = uint(_S1049);
    (&rim_0)->clipped_1 = _S1050;
    df_0 _S1051;
    if(_S1050 != 0U)
    {
        df_0 _S1052 = rim_norm_0(p_30);
        thread df_0 _S1053 = _S1044;
        df_0 _S1054 = root_of_0(&_S1053);
        thread df_0 _S1055 = _S1052;
        thread df_0 _S1056 = _S1054;
        df_0 _S1057 = _0(&_S1055, &_S1056);
        _S1051 = _S1057;
    }
    else
    {
        _S1051 = _S1042;
    }
    (&rim_0)->factor_0 = _S1051;
    return rim_0;
}

[[kernel]] void lorentz_to_poincare(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_point_8 [[buffer(1)]], float device* entryPointParams_out_16 [[buffer(2)]], atomic<uint> device* entryPointParams_status_16 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_6 = entryPointParams_16;
    (&kernelContext_16)->entryPointParams_point_3 = entryPointParams_point_8;
    (&kernelContext_16)->entryPointParams_out_6 = entryPointParams_out_16;
    (&kernelContext_16)->entryPointParams_status_6 = entryPointParams_status_16;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_16)->parts_0 = &parts_7;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_16->p_6.zero_0;
    uint block_8 = group_6.x;
    for(;;)
    {
        uint _S1058 = block_count_0(&entryPointParams_16->p_6);
        if(block_8 < _S1058)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1059 = space_site_of_0(&entryPointParams_16->p_6, block_8, invocation_9.x);
        Lie_0 _S1060 = x_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1061 = _S1059;
        thread Lie_0 _S1062 = _S1060;
        thread float device* _S1063;
        Sheet_0 _S1064 = sheet_of_0(&entryPointParams_16->p_6, &_S1061, (&kernelContext_16)->entryPointParams_point_3, &_S1062, (&kernelContext_16)->entryPointParams_status_6, &_S1063, &kernelContext_16);
        float device* _S1065 = _S1063;
        df_0 _S1066 = wide_0(2.0f);
        thread df_0 _S1067 = _S1064.cosh_0;
        df_0 _S1068 = x2B_1(&_S1067, 1.0f);
        thread df_0 _S1069 = _S1066;
        thread df_0 _S1070 = _S1068;
        df_0 _S1071 = _0(&_S1069, &_S1070);
        thread df_0 _S1072 = _S1071;
        Rim_0 _S1073 = rim_of_0(&entryPointParams_16->p_6, &_S1072);
        thread df_0 _S1074 = _S1073.factor_0;
        thread df_0 _S1075 = _S1068;
        df_0 _S1076 = _0(&_S1074, &_S1075);
        uint i_8 = _S1059.lane_0;
        for(;;)
        {
            if(i_8 < (_S1059.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1077 = _S1064.row_5.base_0 + i_8 * _S1064.row_5.step_2;
            thread df_0 value_26 = wide_0(_S1065[_S1077]);
            if((_S1064.row_5.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S1065[_S1077 + _S1064.row_5.low_0];
            }
            bool _S1078;
            if((_S1064.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1078 = (_S1064.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1078 = false;
            }
            df_0 _S1079;
            if(_S1078)
            {
                _S1079 = value_26;
            }
            else
            {
                thread df_0 _S1080 = _S1064.row_5.scale_0;
                thread df_0 _S1081 = value_26;
                df_0 _S1082 = x2A_0(&_S1080, &_S1081);
                _S1079 = _S1082;
            }
            thread df_0 _S1083 = _S1076;
            thread df_0 _S1084 = _S1079;
            df_0 _S1085 = x2A_0(&_S1083, &_S1084);
            thread Site_0 _S1086 = _S1059;
            thread df_0 _S1087 = _S1085;
            put_0((&kernelContext_16)->entryPointParams_out_6, &entryPointParams_16->p_6, &_S1086, i_8, &_S1087);
            i_8 = i_8 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1088 = _S1059;
        count_clipped_0(&entryPointParams_16->p_6, &_S1088, (&kernelContext_16)->entryPointParams_status_6, _S1064.clipped_0, _S1073.clipped_1);
        block_8 = block_8 + entryPointParams_16->p_6.groups_0;
    }
    return;
}

df_0 sheet_distance_0(const Ball_0 constant* p_31, const Between_0 thread* pair_3)
{
    Sloped_0 _S1089 = asinhc_0(&pair_3->square_2);
    thread df_0 _S1090 = _S1089.value_8;
    df_0 _S1091 = x2A_0(&pair_3->root_1, &_S1090);
    thread df_0 _S1092 = _S1091;
    df_0 _S1093 = twice_0(&_S1092);
    df_0 _S1094 = root_c_of_0(p_31);
    thread df_0 _S1095 = _S1093;
    thread df_0 _S1096 = _S1094;
    df_0 _S1097 = _0(&_S1095, &_S1096);
    return _S1097;
}

void put_number_0(float device* out_2, const Ball_0 constant* p_32, const Site_0 thread* site_19, const df_0 thread* value_27)
{
    bool _S1098 = Site_is_first_0(site_19);
    if(_S1098)
    {
        if(((p_32->flags_0) & 16U) == 0U)
        {
            float device* _S1099 = out_2+site_19->row_0;
            float _S1100 = nearest_0(value_27);
            *_S1099 = _S1100;
        }
        else
        {
            uint _S1101 = site_19->row_0 * p_32->out_stride_0 + p_32->out_column_0;
            *(out_2+_S1101) = value_27->hi_0;
            *(out_2+(_S1101 + 1U)) = value_27->lo_0;
        }
    }
    return;
}

[[kernel]] void lorentz_distance(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_out_17 [[buffer(3)]], atomic<uint> device* entryPointParams_status_17 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_7 = entryPointParams_17;
    (&kernelContext_17)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_17)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_17)->entryPointParams_out_7 = entryPointParams_out_17;
    (&kernelContext_17)->entryPointParams_status_7 = entryPointParams_status_17;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_17)->parts_0 = &parts_8;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_17->p_7.zero_0;
    uint block_9 = group_7.x;
    for(;;)
    {
        uint _S1102 = block_count_0(&entryPointParams_17->p_7);
        if(block_9 < _S1102)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1103 = space_site_of_0(&entryPointParams_17->p_7, block_9, invocation_10.x);
        Lie_0 _S1104 = x_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1105 = _S1103;
        thread Lie_0 _S1106 = _S1104;
        thread float device* _S1107;
        Sheet_0 _S1108 = sheet_of_0(&entryPointParams_17->p_7, &_S1105, (&kernelContext_17)->entryPointParams_left_0, &_S1106, (&kernelContext_17)->entryPointParams_status_7, &_S1107, &kernelContext_17);
        float device* _S1109 = _S1107;
        Lie_0 _S1110 = y_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1111 = _S1103;
        thread Lie_0 _S1112 = _S1110;
        thread float device* _S1113;
        Sheet_0 _S1114 = sheet_of_0(&entryPointParams_17->p_7, &_S1111, (&kernelContext_17)->entryPointParams_right_0, &_S1112, (&kernelContext_17)->entryPointParams_status_7, &_S1113, &kernelContext_17);
        thread Site_0 _S1115 = _S1103;
        thread Sheet_0 _S1116 = _S1108;
        thread Sheet_0 _S1117 = _S1114;
        Between_0 _S1118 = between_0(&entryPointParams_17->p_7, &_S1115, &_S1116, _S1109, &_S1117, _S1113, &kernelContext_17);
        thread Between_0 _S1119 = _S1118;
        df_0 _S1120 = sheet_distance_0(&entryPointParams_17->p_7, &_S1119);
        thread Site_0 _S1121 = _S1103;
        thread df_0 _S1122 = _S1120;
        put_number_0((&kernelContext_17)->entryPointParams_out_7, &entryPointParams_17->p_7, &_S1121, &_S1122);
        uint _S1123 = (_S1108.clipped_0) | ((_S1114.clipped_0) << 1U);
        thread Site_0 _S1124 = _S1103;
        count_clipped_0(&entryPointParams_17->p_7, &_S1124, (&kernelContext_17)->entryPointParams_status_7, _S1123, 0U);
        block_9 = block_9 + entryPointParams_17->p_7.groups_0;
    }
    return;
}

[[kernel]] void lorentz_squared_distance(uint3 group_8 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_18 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_out_18 [[buffer(3)]], atomic<uint> device* entryPointParams_status_18 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_8 = entryPointParams_18;
    (&kernelContext_18)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_18)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_18)->entryPointParams_out_8 = entryPointParams_out_18;
    (&kernelContext_18)->entryPointParams_status_8 = entryPointParams_status_18;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_18)->parts_0 = &parts_9;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_18->p_8.zero_0;
    uint block_10 = group_8.x;
    for(;;)
    {
        uint _S1125 = block_count_0(&entryPointParams_18->p_8);
        if(block_10 < _S1125)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1126 = space_site_of_0(&entryPointParams_18->p_8, block_10, invocation_11.x);
        Lie_0 _S1127 = x_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1128 = _S1126;
        thread Lie_0 _S1129 = _S1127;
        thread float device* _S1130;
        Sheet_0 _S1131 = sheet_of_0(&entryPointParams_18->p_8, &_S1128, (&kernelContext_18)->entryPointParams_left_1, &_S1129, (&kernelContext_18)->entryPointParams_status_8, &_S1130, &kernelContext_18);
        float device* _S1132 = _S1130;
        Lie_0 _S1133 = y_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1134 = _S1126;
        thread Lie_0 _S1135 = _S1133;
        thread float device* _S1136;
        Sheet_0 _S1137 = sheet_of_0(&entryPointParams_18->p_8, &_S1134, (&kernelContext_18)->entryPointParams_right_1, &_S1135, (&kernelContext_18)->entryPointParams_status_8, &_S1136, &kernelContext_18);
        thread Site_0 _S1138 = _S1126;
        thread Sheet_0 _S1139 = _S1131;
        thread Sheet_0 _S1140 = _S1137;
        Between_0 _S1141 = between_0(&entryPointParams_18->p_8, &_S1138, &_S1139, _S1132, &_S1140, _S1136, &kernelContext_18);
        thread Between_0 _S1142 = _S1141;
        df_0 _S1143 = sheet_distance_0(&entryPointParams_18->p_8, &_S1142);
        thread df_0 _S1144 = _S1143;
        thread df_0 _S1145 = _S1143;
        df_0 _S1146 = x2A_0(&_S1144, &_S1145);
        thread Site_0 _S1147 = _S1126;
        thread df_0 _S1148 = _S1146;
        put_number_0((&kernelContext_18)->entryPointParams_out_8, &entryPointParams_18->p_8, &_S1147, &_S1148);
        uint _S1149 = (_S1131.clipped_0) | ((_S1137.clipped_0) << 1U);
        thread Site_0 _S1150 = _S1126;
        count_clipped_0(&entryPointParams_18->p_8, &_S1150, (&kernelContext_18)->entryPointParams_status_8, _S1149, 0U);
        block_10 = block_10 + entryPointParams_18->p_8.groups_0;
    }
    return;
}

[[kernel]] void lorentz_distance0(uint3 group_9 [[threadgroup_position_in_grid]], uint3 invocation_12 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_19 [[buffer(0)]], float device* entryPointParams_point_9 [[buffer(1)]], float device* entryPointParams_out_19 [[buffer(2)]], atomic<uint> device* entryPointParams_status_19 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_9 = entryPointParams_19;
    (&kernelContext_19)->entryPointParams_point_4 = entryPointParams_point_9;
    (&kernelContext_19)->entryPointParams_out_9 = entryPointParams_out_19;
    (&kernelContext_19)->entryPointParams_status_9 = entryPointParams_status_19;
    threadgroup array<float2, int(384)> parts_10;
    (&kernelContext_19)->parts_0 = &parts_10;
    (&kernelContext_19)->opaque_zero_0 = entryPointParams_19->p_9.zero_0;
    uint block_11 = group_9.x;
    for(;;)
    {
        uint _S1151 = block_count_0(&entryPointParams_19->p_9);
        if(block_11 < _S1151)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1152 = space_site_of_0(&entryPointParams_19->p_9, block_11, invocation_12.x);
        Lie_0 _S1153 = x_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1154 = _S1152;
        thread Lie_0 _S1155 = _S1153;
        thread float device* _S1156;
        Sheet_0 _S1157 = sheet_of_0(&entryPointParams_19->p_9, &_S1154, (&kernelContext_19)->entryPointParams_point_4, &_S1155, (&kernelContext_19)->entryPointParams_status_9, &_S1156, &kernelContext_19);
        df_0 _S1158 = c_of_0(&entryPointParams_19->p_9);
        thread df_0 _S1159 = _S1158;
        thread df_0 _S1160 = _S1157.square_0;
        df_0 _S1161 = x2A_0(&_S1159, &_S1160);
        thread df_0 _S1162 = _S1161;
        Sloped_0 _S1163 = asinhc_0(&_S1162);
        thread df_0 _S1164 = _S1157.length_0;
        thread df_0 _S1165 = _S1163.value_8;
        df_0 _S1166 = x2A_0(&_S1164, &_S1165);
        thread Site_0 _S1167 = _S1152;
        thread df_0 _S1168 = _S1166;
        put_number_0((&kernelContext_19)->entryPointParams_out_9, &entryPointParams_19->p_9, &_S1167, &_S1168);
        thread Site_0 _S1169 = _S1152;
        count_clipped_0(&entryPointParams_19->p_9, &_S1169, (&kernelContext_19)->entryPointParams_status_9, _S1157.clipped_0, 0U);
        block_11 = block_11 + entryPointParams_19->p_9.groups_0;
    }
    return;
}


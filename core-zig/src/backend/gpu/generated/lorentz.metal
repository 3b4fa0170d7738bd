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
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_4, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S32)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_4->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
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
        float _S167 = x_data_0[x_1->base_0 + i_1 * x_1->step_2];
        bool _S168;
        if(((&x_1->scale_0)->hi_0) == 1.0f)
        {
            _S168 = ((&x_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S168 = false;
        }
        df_0 _S169;
        if(_S168)
        {
            _S169 = wide_0(_S167);
        }
        else
        {
            df_0 _S170 = x2A_1(&x_1->scale_0, _S167);
            _S169 = _S170;
        }
        float _S171 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S172;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S172 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S172 = false;
        }
        df_0 _S173;
        if(_S172)
        {
            _S173 = wide_0(_S171);
        }
        else
        {
            df_0 _S174 = x2A_1(&y_0->scale_0, _S171);
            _S173 = _S174;
        }
        thread df_0 _S175 = _S169;
        thread df_0 _S176 = _S173;
        df_0 _S177 = x2A_0(&_S175, &_S176);
        thread df_0 _S178 = _S166;
        thread df_0 _S179 = _S177;
        df_0 _S180 = x2B_0(&_S178, &_S179);
        sums_3[int(0)] = _S180;
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

Reach_0 stretch_of_0(const Ball_0 constant* p_20, const Site_0 thread* site_10, const Sheet_0 thread* x_2, float device* x_row_data_1, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_3, float device* thread* _S181, KernelContext_0 thread* kernelContext_6)
{
    thread Reach_0 reach_2;
    thread float device* _S182;
    Row_0 _S183 = space_of_0(site_10, data_3, lie_4, &_S182);
    float device* reach_row_data_0 = _S182;
    (&reach_2)->row_6 = _S183;
    thread Row_0 _S184 = _S183;
    Squares_0 _S185 = squares_of_0(p_20, site_10, &_S184, _S182, status_3, kernelContext_6);
    thread Squares_0 _S186 = _S185;
    float _S187 = Squares_unit_0(&_S186);
    (&(&reach_2)->row_6)->scale_0 = wide_0(_S187);
    thread Row_0 _S188 = (&reach_2)->row_6;
    df_0 _S189 = dot_of_0(p_20, site_10, &x_2->row_5, x_row_data_1, &_S188, reach_row_data_0, kernelContext_6);
    (&reach_2)->dot_0 = _S189;
    df_0 _S190;
    if(((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S190 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S191 = (&reach_2)->dot_0;
        df_0 _S192 = _0(&_S191, &x_2->square_0);
        _S190 = _S192;
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
        Row_0 _S193 = (&reach_2)->row_6;
        float _S194 = reach_row_data_0[_S193.base_0 + i_2 * _S193.step_2];
        bool _S195;
        if((_S193.scale_0.hi_0) == 1.0f)
        {
            _S195 = (_S193.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S195 = false;
        }
        df_0 _S196;
        if(_S195)
        {
            _S196 = wide_0(_S194);
        }
        else
        {
            thread df_0 _S197 = _S193.scale_0;
            df_0 _S198 = x2A_1(&_S197, _S194);
            _S196 = _S198;
        }
        float _S199 = x_row_data_1[(&x_2->row_5)->base_0 + i_2 * (&x_2->row_5)->step_2];
        bool _S200;
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S200 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
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
            df_0 _S202 = x2A_1(&(&x_2->row_5)->scale_0, _S199);
            _S201 = _S202;
        }
        thread df_0 _S203 = _S190;
        thread df_0 _S204 = _S201;
        df_0 _S205 = x2A_0(&_S203, &_S204);
        thread df_0 _S206 = _S196;
        thread df_0 _S207 = _S205;
        df_0 _S208 = x2D_0(&_S206, &_S207);
        thread df_0 _S209 = _S208;
        thread df_0 _S210 = _S208;
        df_0 _S211 = x2A_0(&_S209, &_S210);
        thread df_0 _S212 = across_0[int(0)];
        thread df_0 _S213 = _S211;
        df_0 _S214 = x2B_0(&_S212, &_S213);
        across_0[int(0)] = _S214;
        i_2 = i_2 + p_20->lanes_0;
    }
    join_0(p_20->lanes_0, site_10, &across_0, kernelContext_6);
    df_0 _S215 = c_of_0(p_20);
    thread df_0 _S216 = _S215;
    df_0 _S217 = x2A_0(&_S216, &x_2->square_0);
    thread df_0 _S218 = _S217;
    df_0 _S219 = x2B_1(&_S218, 1.0f);
    thread Squares_0 _S220 = _S185;
    df_0 _S221 = Squares_total_0(&_S220);
    thread df_0 _S222 = _S221;
    thread df_0 _S223 = _S219;
    df_0 _S224 = _0(&_S222, &_S223);
    thread df_0 _S225 = _S217;
    thread df_0 _S226 = _S219;
    df_0 _S227 = _0(&_S225, &_S226);
    thread df_0 _S228 = across_0[int(0)];
    thread df_0 _S229 = _S227;
    df_0 _S230 = x2A_0(&_S228, &_S229);
    thread df_0 _S231 = _S224;
    thread df_0 _S232 = _S230;
    df_0 _S233 = x2B_0(&_S231, &_S232);
    (&reach_2)->square_1 = _S233;
    *_S181 = reach_row_data_0;
    return reach_2;
}

Reach_0 reach_of_0(const Ball_0 constant* p_21, const Site_0 thread* site_11, const Sheet_0 thread* x_3, float device* x_row_data_2, float device* data_4, const Lie_0 thread* lie_5, atomic<uint> device* status_4, float device* thread* _S234, KernelContext_0 thread* kernelContext_7)
{
    thread float device* _S235;
    Reach_0 _S236 = stretch_of_0(p_21, site_11, x_3, x_row_data_2, data_4, lie_5, status_4, &_S235, kernelContext_7);
    float device* reach_row_data_1 = _S235;
    thread Reach_0 reach_3 = _S236;
    df_0 _S237 = root_c_of_0(p_21);
    thread df_0 _S238 = (&reach_3)->square_1;
    df_0 _S239 = root_of_0(&_S238);
    thread df_0 _S240 = _S237;
    thread df_0 _S241 = _S239;
    df_0 _S242 = x2A_0(&_S240, &_S241);
    bool _S243;
    if(((&(&(&reach_3)->row_6)->scale_0)->hi_0) != 1.0f)
    {
        _S243 = true;
    }
    else
    {
        _S243 = (_S242.hi_0) > 80.0f;
    }
    if(_S243)
    {
        thread df_0 _S244 = wide_0(80.0f);
        thread df_0 _S245 = _S242;
        df_0 _S246 = _0(&_S244, &_S245);
        thread df_0 _S247 = (&(&reach_3)->row_6)->scale_0;
        thread df_0 _S248 = _S246;
        df_0 _S249 = x2A_0(&_S247, &_S248);
        (&(&reach_3)->row_6)->scale_0 = _S249;
        thread df_0 _S250 = (&reach_3)->dot_0;
        thread df_0 _S251 = _S246;
        df_0 _S252 = x2A_0(&_S250, &_S251);
        (&reach_3)->dot_0 = _S252;
        df_0 _S253 = wide_0(6400.0f);
        df_0 _S254 = c_of_0(p_21);
        thread df_0 _S255 = _S253;
        thread df_0 _S256 = _S254;
        df_0 _S257 = _0(&_S255, &_S256);
        (&reach_3)->square_1 = _S257;
    }
    *_S234 = reach_row_data_1;
    return reach_3;
}

void refuse_time_0(const Site_0 thread* site_12, float device* data_5, const Lie_0 thread* lie_6, atomic<uint> device* status_5)
{
    bool _S258 = Site_is_first_0(site_12);
    bool _S259;
    if(_S258)
    {
        _S259 = is_bad_0(data_5[lie_6->offset_0 + site_12->row_0 * lie_6->stride_0]);
    }
    else
    {
        _S259 = false;
    }
    if(_S259)
    {
        report_fault_0(status_5, site_12->row_0);
    }
    return;
}

df_0 twice_0(const df_0 thread* a_17)
{
    df_0 _S260 = scaled_1(a_17, 2.0f);
    return _S260;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_4)
{
    thread df_0 _S261 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S262 = x2A_0(&_S261, x_4);
    df_0 _S263 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S264 = _S262;
    thread df_0 _S265 = _S263;
    df_0 _S266 = x2B_0(&_S264, &_S265);
    thread df_0 _S267 = _S266;
    df_0 _S268 = x2A_0(&_S267, x_4);
    df_0 _S269 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S270 = _S268;
    thread df_0 _S271 = _S269;
    df_0 _S272 = x2B_0(&_S270, &_S271);
    thread df_0 _S273 = _S272;
    df_0 _S274 = x2A_0(&_S273, x_4);
    df_0 _S275 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S276 = _S274;
    thread df_0 _S277 = _S275;
    df_0 _S278 = x2B_0(&_S276, &_S277);
    thread df_0 _S279 = _S278;
    df_0 _S280 = x2A_0(&_S279, x_4);
    df_0 _S281 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S282 = _S280;
    thread df_0 _S283 = _S281;
    df_0 _S284 = x2B_0(&_S282, &_S283);
    thread df_0 _S285 = _S284;
    df_0 _S286 = x2A_0(&_S285, x_4);
    thread df_0 _S287 = _S286;
    df_0 _S288 = x2B_1(&_S287, 0.5f);
    thread df_0 _S289 = _S288;
    df_0 _S290 = x2A_0(&_S289, x_4);
    thread df_0 _S291 = _S290;
    df_0 _S292 = x2B_1(&_S291, 1.0f);
    thread df_0 _S293 = _S292;
    df_0 _S294 = x2A_0(&_S293, x_4);
    df_0 grown_0 = _S294;
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
        thread df_0 _S295 = grown_0;
        df_0 _S296 = twice_0(&_S295);
        thread df_0 _S297 = grown_0;
        thread df_0 _S298 = grown_0;
        df_0 _S299 = x2A_0(&_S297, &_S298);
        thread df_0 _S300 = _S296;
        thread df_0 _S301 = _S299;
        df_0 _S302 = x2B_0(&_S300, &_S301);
        int _S303 = k_2 + int(1);
        grown_0 = _S302;
        k_2 = _S303;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_5)
{
    float _S304 = x_5->hi_0;
    if((x_5->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S305 = floor(min(_S304, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S306 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S307 = x2A_1(&_S306, _S305);
    thread df_0 _S308 = _S307;
    df_0 _S309 = x2D_0(x_5, &_S308);
    thread df_0 _S310 = _S309;
    df_0 _S311 = scaled_0(&_S310, 0.125f);
    thread df_0 _S312 = _S311;
    df_0 _S313 = small_exp_minus_1_0(&_S312);
    thread df_0 _S314 = _S313;
    df_0 _S315 = x2B_1(&_S314, 1.0f);
    float _S316 = power_of_two_0(int(_S305));
    thread df_0 _S317 = _S315;
    df_0 _S318 = scaled_0(&_S317, _S316);
    return _S318;
}

df_0 half_of_0(const df_0 thread* a_18)
{
    df_0 _S319 = scaled_1(a_18, 0.5f);
    return _S319;
}

df_0 cosh_of_0(const df_0 thread* root_0)
{
    df_0 _S320 = exp_of_0(root_0);
    thread df_0 _S321 = wide_0(1.0f);
    thread df_0 _S322 = _S320;
    df_0 _S323 = _0(&_S321, &_S322);
    thread df_0 _S324 = _S320;
    thread df_0 _S325 = _S323;
    df_0 _S326 = x2B_0(&_S324, &_S325);
    thread df_0 _S327 = _S326;
    df_0 _S328 = half_of_0(&_S327);
    return _S328;
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
    float _S329 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S330 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S331 = _S330;
    df_0 _S332 = x2B_0(&_S331, a2_0);
    thread df_0 _S333 = _S332;
    df_0 _S334 = x2A_0(&_S333, t_0);
    thread df_0 _S335 = _S334;
    df_0 _S336 = x2B_0(&_S335, a1_0);
    thread df_0 _S337 = _S336;
    df_0 _S338 = x2A_0(&_S337, t_0);
    thread df_0 _S339 = _S338;
    df_0 _S340 = x2B_1(&_S339, 1.0f);
    df_0 _S341 = x2A_1(t_0, _S329);
    df_0 _S342 = twice_0(a2_0);
    thread df_0 _S343 = _S341;
    thread df_0 _S344 = _S342;
    df_0 _S345 = x2B_0(&_S343, &_S344);
    thread df_0 _S346 = _S345;
    df_0 _S347 = x2A_0(&_S346, t_0);
    thread df_0 _S348 = _S347;
    df_0 _S349 = x2B_0(&_S348, a1_0);
    thread df_0 _S350 = _S340;
    thread df_0 _S351 = _S349;
    Sloped_0 _S352 = sloped_0(&_S350, &_S351);
    return _S352;
}

Sloped_0 sinhc_0(const df_0 thread* t_1)
{
    if((t_1->hi_0) < 0.01999999955296516f)
    {
        df_0 _S353 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S354 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S355 = _S353;
        Sloped_0 _S356 = series_0(&_S354, &_S355, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_1);
        return _S356;
    }
    df_0 _S357 = root_of_0(t_1);
    thread df_0 _S358 = _S357;
    df_0 _S359 = exp_of_0(&_S358);
    thread df_0 _S360 = wide_0(1.0f);
    thread df_0 _S361 = _S359;
    df_0 _S362 = _0(&_S360, &_S361);
    thread df_0 _S363 = _S359;
    thread df_0 _S364 = _S362;
    df_0 _S365 = x2D_0(&_S363, &_S364);
    thread df_0 _S366 = _S365;
    df_0 _S367 = half_of_0(&_S366);
    thread df_0 _S368 = _S367;
    thread df_0 _S369 = _S357;
    df_0 _S370 = _0(&_S368, &_S369);
    thread df_0 _S371 = _S359;
    thread df_0 _S372 = _S362;
    df_0 _S373 = x2B_0(&_S371, &_S372);
    thread df_0 _S374 = _S373;
    df_0 _S375 = half_of_0(&_S374);
    thread df_0 _S376 = _S375;
    thread df_0 _S377 = _S370;
    df_0 _S378 = x2D_0(&_S376, &_S377);
    df_0 _S379 = twice_0(t_1);
    thread df_0 _S380 = _S378;
    thread df_0 _S381 = _S379;
    df_0 _S382 = _0(&_S380, &_S381);
    thread df_0 _S383 = _S370;
    thread df_0 _S384 = _S382;
    Sloped_0 _S385 = sloped_0(&_S383, &_S384);
    return _S385;
}

int exponent_of_0(float value_6)
{
    return int(((as_type<uint>((value_6))) >> 23U) & 255U) - int(127);
}

float nearest_0(const df_0 thread* value_7)
{
    float _S386 = value_7->hi_0;
    float _S387;
    if(is_bad_0(value_7->hi_0))
    {
        _S387 = _S386;
    }
    else
    {
        _S387 = _S386 + value_7->lo_0;
    }
    return _S387;
}

void put_0(float device* out_0, const Ball_0 constant* p_22, const Site_0 thread* site_13, uint column_1, const df_0 thread* value_8)
{
    float device* _S388 = out_0+(site_13->row_0 * p_22->out_stride_0 + p_22->out_column_0 + column_1);
    float _S389 = nearest_0(value_8);
    *_S388 = _S389;
    return;
}

uint put_sheet_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_14, const Row_0 thread* x_6, float device* x_data_1, const df_0 thread* on_x_0, const Row_0 thread* step_3, float device* step_data_0, const df_0 thread* on_step_0, KernelContext_0 thread* kernelContext_8)
{
    uint _S390;
    df_0 _S391;
    df_0 _S392;
    bool _S393;
    bool _S394;
    float _S395 = power_of_two_0(- clamp(max(exponent_of_0(abs(on_x_0->hi_0)), exponent_of_0(abs(on_step_0->hi_0))) - int(20), int(0), int(126)));
    df_0 _S396 = scaled_0(on_x_0, _S395);
    df_0 _S397 = scaled_0(on_step_0, _S395);
    thread Squares_0 squares_2 = no_squares_0();
    uint _S398 = site_14->lane_0;
    uint i_3 = site_14->lane_0;
    for(;;)
    {
        _S390 = site_14->columns_0;
        if(i_3 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S399 = x_data_1[x_6->base_0 + i_3 * x_6->step_2];
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S393 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S393 = false;
        }
        if(_S393)
        {
            _S391 = wide_0(_S399);
        }
        else
        {
            df_0 _S400 = x2A_1(&x_6->scale_0, _S399);
            _S391 = _S400;
        }
        thread df_0 _S401 = _S396;
        thread df_0 _S402 = _S391;
        df_0 _S403 = x2A_0(&_S401, &_S402);
        float _S404 = step_data_0[step_3->base_0 + i_3 * step_3->step_2];
        if(((&step_3->scale_0)->hi_0) == 1.0f)
        {
            _S394 = ((&step_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S394 = false;
        }
        if(_S394)
        {
            _S392 = wide_0(_S404);
        }
        else
        {
            df_0 _S405 = x2A_1(&step_3->scale_0, _S404);
            _S392 = _S405;
        }
        thread df_0 _S406 = _S397;
        thread df_0 _S407 = _S392;
        df_0 _S408 = x2A_0(&_S406, &_S407);
        thread df_0 _S409 = _S403;
        thread df_0 _S410 = _S408;
        df_0 _S411 = x2B_0(&_S409, &_S410);
        thread df_0 _S412 = _S411;
        Squares_add_0(&squares_2, &_S412);
        i_3 = i_3 + p_23->lanes_0;
    }
    uint _S413 = p_23->lanes_0;
    Squares_join_over_0(&squares_2, p_23->lanes_0, site_14, kernelContext_8);
    df_0 _S414 = wide_0(p_23->lorentz_norm_0);
    df_0 _S415 = root_c_of_0(p_23);
    thread df_0 _S416 = _S414;
    thread df_0 _S417 = _S415;
    df_0 _S418 = _0(&_S416, &_S417);
    thread df_0 _S419 = _S418;
    df_0 _S420 = scaled_0(&_S419, _S395);
    thread Squares_0 _S421 = squares_2;
    float _S422 = Squares_unit_0(&_S421);
    thread df_0 _S423 = _S420;
    df_0 _S424 = scaled_0(&_S423, _S422);
    thread Squares_0 _S425 = squares_2;
    df_0 _S426 = Squares_length_0(&_S425);
    thread df_0 _S427 = _S424;
    df_0 _S428 = x2A_1(&_S427, 1.00000011920928955f);
    thread df_0 _S429 = _S428;
    thread df_0 _S430 = _S426;
    bool _S431 = less_0(&_S429, &_S430);
    if(_S431)
    {
        _S391 = _S418;
    }
    else
    {
        float _S432 = 1.0f / _S395;
        thread df_0 _S433 = _S426;
        df_0 _S434 = scaled_0(&_S433, _S432);
        thread Squares_0 _S435 = squares_2;
        float _S436 = Squares_unit_0(&_S435);
        float _S437 = 1.0f / _S436;
        thread df_0 _S438 = _S434;
        df_0 _S439 = scaled_0(&_S438, _S437);
        _S391 = _S439;
    }
    i_3 = _S398;
    for(;;)
    {
        if(i_3 < _S390)
        {
        }
        else
        {
            break;
        }
        float _S440 = x_data_1[x_6->base_0 + i_3 * x_6->step_2];
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S393 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S393 = false;
        }
        if(_S393)
        {
            _S392 = wide_0(_S440);
        }
        else
        {
            df_0 _S441 = x2A_1(&x_6->scale_0, _S440);
            _S392 = _S441;
        }
        thread df_0 _S442 = _S396;
        thread df_0 _S443 = _S392;
        df_0 _S444 = x2A_0(&_S442, &_S443);
        float _S445 = step_data_0[step_3->base_0 + i_3 * step_3->step_2];
        if(((&step_3->scale_0)->hi_0) == 1.0f)
        {
            _S394 = ((&step_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S394 = false;
        }
        df_0 _S446;
        if(_S394)
        {
            _S446 = wide_0(_S445);
        }
        else
        {
            df_0 _S447 = x2A_1(&step_3->scale_0, _S445);
            _S446 = _S447;
        }
        thread df_0 _S448 = _S397;
        thread df_0 _S449 = _S446;
        df_0 _S450 = x2A_0(&_S448, &_S449);
        thread df_0 _S451 = _S444;
        thread df_0 _S452 = _S450;
        df_0 _S453 = x2B_0(&_S451, &_S452);
        df_0 value_9;
        if(_S431)
        {
            thread Squares_0 _S454 = squares_2;
            float _S455 = Squares_unit_0(&_S454);
            thread df_0 _S456 = _S453;
            df_0 _S457 = scaled_0(&_S456, _S455);
            thread df_0 _S458 = _S418;
            thread df_0 _S459 = _S426;
            df_0 _S460 = _0(&_S458, &_S459);
            thread df_0 _S461 = _S457;
            thread df_0 _S462 = _S460;
            df_0 _S463 = x2A_0(&_S461, &_S462);
            value_9 = _S463;
        }
        else
        {
            float _S464 = 1.0f / _S395;
            thread df_0 _S465 = _S453;
            df_0 _S466 = scaled_0(&_S465, _S464);
            value_9 = _S466;
        }
        uint _S467 = i_3 + 1U;
        thread df_0 _S468 = value_9;
        put_0(out_1, p_23, site_14, _S467, &_S468);
        i_3 = i_3 + _S413;
    }
    bool _S469 = Site_is_first_0(site_14);
    if(_S469)
    {
        df_0 _S470 = c_of_0(p_23);
        thread df_0 _S471 = _S391;
        thread df_0 _S472 = _S391;
        df_0 _S473 = x2A_0(&_S471, &_S472);
        thread df_0 _S474 = _S470;
        thread df_0 _S475 = _S473;
        df_0 _S476 = x2A_0(&_S474, &_S475);
        thread df_0 _S477 = _S476;
        df_0 _S478 = x2B_1(&_S477, 1.0f);
        thread df_0 _S479 = _S478;
        df_0 _S480 = root_of_0(&_S479);
        thread df_0 _S481 = _S480;
        thread df_0 _S482 = _S415;
        df_0 _S483 = _0(&_S481, &_S482);
        thread df_0 _S484 = _S483;
        put_0(out_1, p_23, site_14, 0U, &_S484);
    }
    int _S485;
    if(_S431)
    {
        _S485 = int(1);
    }
    else
    {
        _S485 = int(0);
    }
    return uint(_S485);
}

void refuse_clipped_0(const Ball_0 constant* p_24, const Site_0 thread* site_15, atomic<uint> device* status_6, uint inputs_0)
{
    bool _S486 = Site_is_first_0(site_15);
    bool _S487;
    if(_S486)
    {
        _S487 = inputs_0 > 0U;
    }
    else
    {
        _S487 = false;
    }
    if(_S487)
    {
        _S487 = ((p_24->flags_0) & 1U) != 0U;
    }
    else
    {
        _S487 = false;
    }
    if(_S487)
    {
        report_fault_0(status_6, site_15->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_25, const Site_0 thread* site_16, atomic<uint> device* status_7, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_25, site_16, status_7, inputs_1);
    bool _S488 = Site_is_first_0(site_16);
    bool _S489;
    if(_S488)
    {
        _S489 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S489 = false;
    }
    if(_S489)
    {
        uint _S490 = atomic_fetch_add_explicit(status_7+int(0), inputs_1 + results_0, memory_order_relaxed);
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
        uint _S491 = block_count_0(&entryPointParams_10->p_0);
        if(block_2 < _S491)
        {
        }
        else
        {
            break;
        }
        Site_0 _S492 = space_site_of_0(&entryPointParams_10->p_0, block_2, invocation_3.x);
        Lie_0 _S493 = x_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S494 = _S492;
        thread Lie_0 _S495 = _S493;
        thread float device* _S496;
        Sheet_0 _S497 = sheet_of_0(&entryPointParams_10->p_0, &_S494, (&kernelContext_9)->entryPointParams_point_0, &_S495, (&kernelContext_9)->entryPointParams_status_0, &_S496, &kernelContext_9);
        float device* _S498 = _S496;
        Lie_0 _S499 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S500 = _S492;
        thread Sheet_0 _S501 = _S497;
        thread Lie_0 _S502 = _S499;
        thread float device* _S503;
        Reach_0 _S504 = reach_of_0(&entryPointParams_10->p_0, &_S500, &_S501, _S496, (&kernelContext_9)->entryPointParams_tangent_0, &_S502, (&kernelContext_9)->entryPointParams_status_0, &_S503, &kernelContext_9);
        float device* _S505 = _S503;
        Lie_0 _S506 = y_lie_0(&entryPointParams_10->p_0);
        thread Site_0 _S507 = _S492;
        thread Lie_0 _S508 = _S506;
        refuse_time_0(&_S507, (&kernelContext_9)->entryPointParams_tangent_0, &_S508, (&kernelContext_9)->entryPointParams_status_0);
        df_0 _S509 = c_of_0(&entryPointParams_10->p_0);
        thread df_0 _S510 = _S509;
        thread df_0 _S511 = _S504.square_1;
        df_0 _S512 = x2A_0(&_S510, &_S511);
        thread df_0 _S513 = _S512;
        df_0 _S514 = root_of_0(&_S513);
        thread df_0 _S515 = _S514;
        df_0 _S516 = cosh_of_0(&_S515);
        thread df_0 _S517 = _S512;
        Sloped_0 _S518 = sinhc_0(&_S517);
        thread Site_0 _S519 = _S492;
        thread Row_0 _S520 = _S497.row_5;
        thread df_0 _S521 = _S516;
        thread Row_0 _S522 = _S504.row_6;
        thread df_0 _S523 = _S518.value_4;
        uint _S524 = put_sheet_0((&kernelContext_9)->entryPointParams_out_0, &entryPointParams_10->p_0, &_S519, &_S520, _S498, &_S521, &_S522, _S505, &_S523, &kernelContext_9);
        thread Site_0 _S525 = _S492;
        count_clipped_0(&entryPointParams_10->p_0, &_S525, (&kernelContext_9)->entryPointParams_status_0, _S497.clipped_0, _S524);
        block_2 = block_2 + entryPointParams_10->p_0.groups_0;
    }
    return;
}

Sheet_0 origin_of_0(const Site_0 thread* site_17, float device* data_6, const Lie_0 thread* lie_7, float device* thread* _S526)
{
    thread Sheet_0 x_7;
    thread float device* _S527;
    Row_0 _S528 = space_of_0(site_17, data_6, lie_7, &_S527);
    (&x_7)->row_5 = _S528;
    df_0 _S529 = wide_0(0.0f);
    (&(&x_7)->row_5)->scale_0 = _S529;
    (&x_7)->length_0 = _S529;
    (&x_7)->square_0 = _S529;
    df_0 _S530 = wide_0(1.0f);
    (&x_7)->cosh_0 = _S530;
    (&x_7)->time_0 = _S530;
    (&x_7)->shortened_0 = 0U;
    (&x_7)->clipped_0 = 0U;
    *_S526 = _S527;
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
        uint _S531 = block_count_0(&entryPointParams_11->p_1);
        if(block_3 < _S531)
        {
        }
        else
        {
            break;
        }
        Site_0 _S532 = space_site_of_0(&entryPointParams_11->p_1, block_3, invocation_4.x);
        Lie_0 _S533 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S534 = _S532;
        thread Lie_0 _S535 = _S533;
        thread float device* _S536;
        Sheet_0 _S537 = origin_of_0(&_S534, (&kernelContext_10)->entryPointParams_tangent_1, &_S535, &_S536);
        Lie_0 _S538 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S539 = _S532;
        thread Sheet_0 _S540 = _S537;
        thread Lie_0 _S541 = _S538;
        thread float device* _S542;
        Reach_0 _S543 = reach_of_0(&entryPointParams_11->p_1, &_S539, &_S540, _S536, (&kernelContext_10)->entryPointParams_tangent_1, &_S541, (&kernelContext_10)->entryPointParams_status_1, &_S542, &kernelContext_10);
        df_0 _S544 = c_of_0(&entryPointParams_11->p_1);
        thread df_0 _S545 = _S544;
        thread df_0 _S546 = _S543.square_1;
        df_0 _S547 = x2A_0(&_S545, &_S546);
        thread df_0 _S548 = _S547;
        Sloped_0 _S549 = sinhc_0(&_S548);
        df_0 _S550 = wide_0(0.0f);
        thread Site_0 _S551 = _S532;
        thread Row_0 _S552 = _S543.row_6;
        thread df_0 _S553 = _S549.value_4;
        thread Row_0 _S554 = _S543.row_6;
        thread df_0 _S555 = _S550;
        uint _S556 = put_sheet_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_11->p_1, &_S551, &_S552, _S542, &_S553, &_S554, _S542, &_S555, &kernelContext_10);
        Lie_0 _S557 = x_lie_0(&entryPointParams_11->p_1);
        thread Site_0 _S558 = _S532;
        thread Lie_0 _S559 = _S557;
        refuse_time_0(&_S558, (&kernelContext_10)->entryPointParams_tangent_1, &_S559, (&kernelContext_10)->entryPointParams_status_1);
        thread Site_0 _S560 = _S532;
        count_clipped_0(&entryPointParams_11->p_1, &_S560, (&kernelContext_10)->entryPointParams_status_1, 0U, _S556);
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
    uint _S561;
    df_0 _S562;
    df_0 _S563;
    bool _S564;
    bool _S565;
    df_0 _S566 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = _S566;
    sums_4[int(1)] = _S566;
    sums_4[int(2)] = _S566;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S567 = site_18->lane_0;
    uint i_4 = site_18->lane_0;
    for(;;)
    {
        _S561 = site_18->columns_0;
        if(i_4 < (site_18->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S568 = x_row_data_3[(&x_8->row_5)->base_0 + i_4 * (&x_8->row_5)->step_2];
        if(((&(&x_8->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S564 = ((&(&x_8->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S564 = false;
        }
        if(_S564)
        {
            _S562 = wide_0(_S568);
        }
        else
        {
            df_0 _S569 = x2A_1(&(&x_8->row_5)->scale_0, _S568);
            _S562 = _S569;
        }
        float _S570 = y_row_data_0[(&y_1->row_5)->base_0 + i_4 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S565 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S565 = false;
        }
        if(_S565)
        {
            _S563 = wide_0(_S570);
        }
        else
        {
            df_0 _S571 = x2A_1(&(&y_1->row_5)->scale_0, _S570);
            _S563 = _S571;
        }
        thread df_0 _S572 = _S562;
        thread df_0 _S573 = _S563;
        df_0 _S574 = x2D_0(&_S572, &_S573);
        thread df_0 _S575 = _S574;
        Squares_add_0(&gap_squares_0, &_S575);
        thread df_0 _S576 = _S562;
        thread df_0 _S577 = _S563;
        df_0 _S578 = x2A_0(&_S576, &_S577);
        thread df_0 _S579 = sums_4[int(0)];
        thread df_0 _S580 = _S578;
        df_0 _S581 = x2B_0(&_S579, &_S580);
        sums_4[int(0)] = _S581;
        thread df_0 _S582 = _S574;
        thread df_0 _S583 = _S562;
        df_0 _S584 = x2A_0(&_S582, &_S583);
        thread df_0 _S585 = sums_4[int(1)];
        thread df_0 _S586 = _S584;
        df_0 _S587 = x2B_0(&_S585, &_S586);
        sums_4[int(1)] = _S587;
        thread df_0 _S588 = _S574;
        thread df_0 _S589 = _S563;
        df_0 _S590 = x2A_0(&_S588, &_S589);
        thread df_0 _S591 = sums_4[int(2)];
        thread df_0 _S592 = _S590;
        df_0 _S593 = x2B_0(&_S591, &_S592);
        sums_4[int(2)] = _S593;
        i_4 = i_4 + p_26->lanes_0;
    }
    uint _S594 = p_26->lanes_0;
    join_1(p_26->lanes_0, site_18, &sums_4, kernelContext_11);
    Squares_join_over_0(&gap_squares_0, _S594, site_18, kernelContext_11);
    thread Squares_0 _S595 = gap_squares_0;
    float _S596 = Squares_unit_0(&_S595);
    thread Between_0 all_0;
    (&all_0)->dot_1 = sums_4[int(0)];
    (&all_0)->on_x_1 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S597 = gap_squares_0;
    df_0 _S598 = Squares_total_0(&_S597);
    float _S599 = 1.0f / _S596;
    thread df_0 _S600 = _S598;
    df_0 _S601 = scaled_0(&_S600, _S599);
    float _S602 = 1.0f / _S596;
    thread df_0 _S603 = _S601;
    df_0 _S604 = scaled_0(&_S603, _S602);
    (&all_0)->gap_0 = _S604;
    thread df_0 _S605 = sums_4[int(1)];
    thread df_0 _S606 = sums_4[int(2)];
    df_0 _S607 = x2B_0(&_S605, &_S606);
    thread df_0 _S608 = _S607;
    df_0 _S609 = neg_0(&_S608);
    df_0 _S610 = x2B_0(&x_8->time_0, &y_1->time_0);
    thread df_0 _S611 = _S609;
    thread df_0 _S612 = _S610;
    df_0 _S613 = _0(&_S611, &_S612);
    (&all_0)->ahead_0 = _S613;
    df_0 _S614 = c_of_0(p_26);
    thread df_0 _S615 = _S614;
    df_0 _S616 = x2A_0(&_S615, &x_8->square_0);
    thread df_0 _S617 = _S614;
    df_0 _S618 = x2A_0(&_S617, &y_1->square_0);
    thread df_0 _S619 = _S614;
    thread df_0 _S620 = sums_4[int(0)];
    df_0 _S621 = x2A_0(&_S619, &_S620);
    df_0 _S622 = x2A_0(&x_8->cosh_0, &y_1->cosh_0);
    thread df_0 _S623 = _S614;
    thread df_0 _S624 = _S604;
    df_0 _S625 = x2A_0(&_S623, &_S624);
    thread df_0 _S626 = _S625;
    thread df_0 _S627 = _S616;
    bool _S628 = less_0(&_S626, &_S627);
    bool _S629 = (_S618.hi_0) < 1.00000000317107685e-30f;
    if(_S629)
    {
        _S562 = _S566;
    }
    else
    {
        if(_S628)
        {
            thread df_0 _S630 = _S614;
            thread df_0 _S631 = (&all_0)->on_y_0;
            df_0 _S632 = x2A_0(&_S630, &_S631);
            _S562 = _S632;
        }
        else
        {
            _S562 = _S621;
        }
        thread df_0 _S633 = _S562;
        thread df_0 _S634 = _S618;
        df_0 _S635 = _0(&_S633, &_S634);
        _S562 = _S635;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S566;
    i_4 = _S567;
    for(;;)
    {
        if(i_4 < _S561)
        {
        }
        else
        {
            break;
        }
        float _S636 = x_row_data_3[(&x_8->row_5)->base_0 + i_4 * (&x_8->row_5)->step_2];
        if(((&(&x_8->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S564 = ((&(&x_8->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S564 = false;
        }
        if(_S564)
        {
            _S563 = wide_0(_S636);
        }
        else
        {
            df_0 _S637 = x2A_1(&(&x_8->row_5)->scale_0, _S636);
            _S563 = _S637;
        }
        float _S638 = y_row_data_0[(&y_1->row_5)->base_0 + i_4 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S565 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S565 = false;
        }
        df_0 _S639;
        if(_S565)
        {
            _S639 = wide_0(_S638);
        }
        else
        {
            df_0 _S640 = x2A_1(&(&y_1->row_5)->scale_0, _S638);
            _S639 = _S640;
        }
        df_0 side_0;
        if(_S628)
        {
            thread df_0 _S641 = _S563;
            thread df_0 _S642 = _S639;
            df_0 _S643 = x2D_0(&_S641, &_S642);
            side_0 = _S643;
        }
        else
        {
            side_0 = _S563;
        }
        thread df_0 _S644 = _S562;
        thread df_0 _S645 = _S639;
        df_0 _S646 = x2A_0(&_S644, &_S645);
        thread df_0 _S647 = side_0;
        thread df_0 _S648 = _S646;
        df_0 _S649 = x2D_0(&_S647, &_S648);
        thread df_0 _S650 = _S649;
        thread df_0 _S651 = _S649;
        df_0 _S652 = x2A_0(&_S650, &_S651);
        thread df_0 _S653 = across_1[int(0)];
        thread df_0 _S654 = _S652;
        df_0 _S655 = x2B_0(&_S653, &_S654);
        across_1[int(0)] = _S655;
        i_4 = i_4 + _S594;
    }
    join_0(_S594, site_18, &across_1, kernelContext_11);
    if((_S621.hi_0) <= 0.0f)
    {
        _S564 = true;
    }
    else
    {
        _S564 = _S629;
    }
    if(_S564)
    {
        if((_S622.hi_0) > 2.0f)
        {
            thread df_0 _S656 = _S622;
            df_0 _S657 = x2D_1(&_S656, 1.0f);
            _S562 = _S657;
        }
        else
        {
            thread df_0 _S658 = _S616;
            thread df_0 _S659 = _S618;
            df_0 _S660 = x2B_0(&_S658, &_S659);
            thread df_0 _S661 = _S616;
            thread df_0 _S662 = _S618;
            df_0 _S663 = x2A_0(&_S661, &_S662);
            thread df_0 _S664 = _S660;
            thread df_0 _S665 = _S663;
            df_0 _S666 = x2B_0(&_S664, &_S665);
            thread df_0 _S667 = _S622;
            df_0 _S668 = x2B_1(&_S667, 1.0f);
            thread df_0 _S669 = _S666;
            thread df_0 _S670 = _S668;
            df_0 _S671 = _0(&_S669, &_S670);
            _S562 = _S671;
        }
        thread df_0 _S672 = _S562;
        thread df_0 _S673 = _S621;
        df_0 _S674 = x2D_0(&_S672, &_S673);
        thread df_0 _S675 = _S674;
        df_0 _S676 = half_of_0(&_S675);
        (&all_0)->square_2 = _S676;
    }
    else
    {
        thread df_0 _S677 = _S622;
        thread df_0 _S678 = _S621;
        df_0 _S679 = x2B_0(&_S677, &_S678);
        thread df_0 _S680 = _S679;
        df_0 _S681 = twice_0(&_S680);
        thread df_0 _S682 = _S681;
        df_0 _S683 = x2B_1(&_S682, 2.0f);
        thread df_0 _S684 = (&all_0)->gap_0;
        thread df_0 _S685 = _S683;
        df_0 _S686 = _0(&_S684, &_S685);
        thread df_0 _S687 = _S618;
        thread df_0 _S688 = _S683;
        df_0 _S689 = _0(&_S687, &_S688);
        thread df_0 _S690 = across_1[int(0)];
        thread df_0 _S691 = _S689;
        df_0 _S692 = x2A_0(&_S690, &_S691);
        thread df_0 _S693 = _S686;
        thread df_0 _S694 = _S692;
        df_0 _S695 = x2B_0(&_S693, &_S694);
        thread df_0 _S696 = _S614;
        thread df_0 _S697 = _S695;
        df_0 _S698 = x2A_0(&_S696, &_S697);
        (&all_0)->square_2 = _S698;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S699 = root_c_of_0(p_26);
        thread Squares_0 _S700 = gap_squares_0;
        df_0 _S701 = Squares_length_0(&_S700);
        thread df_0 _S702 = _S701;
        df_0 _S703 = half_of_0(&_S702);
        thread df_0 _S704 = _S699;
        thread df_0 _S705 = _S703;
        df_0 _S706 = x2A_0(&_S704, &_S705);
        _S562 = _S706;
    }
    else
    {
        thread df_0 _S707 = (&all_0)->square_2;
        df_0 _S708 = root_of_0(&_S707);
        _S562 = _S708;
    }
    (&all_0)->root_1 = _S562;
    return all_0;
}

df_0 log_of_0(const df_0 thread* x_9)
{
    float _S709 = log(x_9->hi_0);
    thread df_0 _S710 = wide_0(- _S709);
    df_0 _S711 = exp_of_0(&_S710);
    thread df_0 _S712 = _S711;
    df_0 _S713 = x2A_0(x_9, &_S712);
    thread df_0 _S714 = _S713;
    df_0 _S715 = x2D_1(&_S714, 1.0f);
    df_0 _S716 = wide_0(_S709);
    thread df_0 _S717 = _S715;
    thread df_0 _S718 = _S715;
    df_0 _S719 = x2A_0(&_S717, &_S718);
    thread df_0 _S720 = _S719;
    df_0 _S721 = half_of_0(&_S720);
    thread df_0 _S722 = _S715;
    thread df_0 _S723 = _S721;
    df_0 _S724 = x2D_0(&_S722, &_S723);
    thread df_0 _S725 = _S716;
    thread df_0 _S726 = _S724;
    df_0 _S727 = x2B_0(&_S725, &_S726);
    return _S727;
}

df_0 asinh_of_0(const df_0 thread* t_2, const df_0 thread* root_2)
{
    df_0 _S728 = x2B_1(t_2, 1.0f);
    thread df_0 _S729 = _S728;
    df_0 _S730 = root_of_0(&_S729);
    thread df_0 _S731 = _S730;
    df_0 _S732 = x2B_0(root_2, &_S731);
    thread df_0 _S733 = _S732;
    df_0 _S734 = log_of_0(&_S733);
    return _S734;
}

Sloped_0 asinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S735 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S736 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S737 = _S735;
        Sloped_0 _S738 = series_0(&_S736, &_S737, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_3);
        return _S738;
    }
    df_0 _S739 = root_of_0(t_3);
    thread df_0 _S740 = _S739;
    df_0 _S741 = asinh_of_0(t_3, &_S740);
    thread df_0 _S742 = _S741;
    thread df_0 _S743 = _S739;
    df_0 _S744 = _0(&_S742, &_S743);
    df_0 _S745 = wide_0(1.0f);
    df_0 _S746 = x2B_1(t_3, 1.0f);
    thread df_0 _S747 = _S746;
    df_0 _S748 = root_of_0(&_S747);
    thread df_0 _S749 = _S745;
    thread df_0 _S750 = _S748;
    df_0 _S751 = _0(&_S749, &_S750);
    thread df_0 _S752 = _S751;
    thread df_0 _S753 = _S744;
    df_0 _S754 = x2D_0(&_S752, &_S753);
    df_0 _S755 = twice_0(t_3);
    thread df_0 _S756 = _S754;
    thread df_0 _S757 = _S755;
    df_0 _S758 = _0(&_S756, &_S757);
    thread df_0 _S759 = _S744;
    thread df_0 _S760 = _S758;
    Sloped_0 _S761 = sloped_0(&_S759, &_S760);
    return _S761;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_9)
{
    df_0 _S762 = x2B_1(&this_9->square_2, 1.0f);
    thread df_0 _S763 = _S762;
    df_0 _S764 = root_of_0(&_S763);
    return _S764;
}

struct Way_0
{
    df_0 on_gap_0;
    df_0 on_x_2;
    df_0 slope_2;
};

Way_0 way_of_0(const Between_0 thread* pair_1)
{
    Sloped_0 _S765 = asinhc_0(&pair_1->square_2);
    df_0 _S766 = Between_cosh_half_0(pair_1);
    thread Way_0 way_0;
    thread df_0 _S767 = _S765.value_4;
    thread df_0 _S768 = _S766;
    df_0 _S769 = _0(&_S767, &_S768);
    (&way_0)->on_gap_0 = _S769;
    thread df_0 _S770 = _S769;
    df_0 _S771 = x2A_0(&pair_1->square_2, &_S770);
    thread df_0 _S772 = _S771;
    df_0 _S773 = twice_0(&_S772);
    thread df_0 _S774 = _S773;
    df_0 _S775 = neg_0(&_S774);
    (&way_0)->on_x_2 = _S775;
    thread df_0 _S776 = _S769;
    thread df_0 _S777 = _S766;
    df_0 _S778 = _0(&_S776, &_S777);
    thread df_0 _S779 = _S778;
    df_0 _S780 = half_of_0(&_S779);
    thread df_0 _S781 = _S765.slope_0;
    thread df_0 _S782 = _S780;
    df_0 _S783 = x2D_0(&_S781, &_S782);
    thread df_0 _S784 = _S783;
    thread df_0 _S785 = _S766;
    df_0 _S786 = _0(&_S784, &_S785);
    (&way_0)->slope_2 = _S786;
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
        uint _S787 = block_count_0(&entryPointParams_12->p_2);
        if(block_4 < _S787)
        {
        }
        else
        {
            break;
        }
        Site_0 _S788 = space_site_of_0(&entryPointParams_12->p_2, block_4, invocation_5.x);
        Lie_0 _S789 = x_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S790 = _S788;
        thread Lie_0 _S791 = _S789;
        thread float device* _S792;
        Sheet_0 _S793 = sheet_of_0(&entryPointParams_12->p_2, &_S790, (&kernelContext_12)->entryPointParams_point_1, &_S791, (&kernelContext_12)->entryPointParams_status_2, &_S792, &kernelContext_12);
        float device* _S794 = _S792;
        Lie_0 _S795 = y_lie_0(&entryPointParams_12->p_2);
        thread Site_0 _S796 = _S788;
        thread Lie_0 _S797 = _S795;
        thread float device* _S798;
        Sheet_0 _S799 = sheet_of_0(&entryPointParams_12->p_2, &_S796, (&kernelContext_12)->entryPointParams_target_0, &_S797, (&kernelContext_12)->entryPointParams_status_2, &_S798, &kernelContext_12);
        float device* _S800 = _S798;
        thread Site_0 _S801 = _S788;
        thread Sheet_0 _S802 = _S793;
        thread Sheet_0 _S803 = _S799;
        Between_0 _S804 = between_0(&entryPointParams_12->p_2, &_S801, &_S802, _S794, &_S803, _S798, &kernelContext_12);
        thread Between_0 _S805 = _S804;
        Way_0 _S806 = way_of_0(&_S805);
        uint i_5 = _S788.lane_0;
        for(;;)
        {
            if(i_5 < (_S788.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S807 = _S794[_S793.row_5.base_0 + i_5 * _S793.row_5.step_2];
            bool _S808;
            if((_S793.row_5.scale_0.hi_0) == 1.0f)
            {
                _S808 = (_S793.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S808 = false;
            }
            df_0 _S809;
            if(_S808)
            {
                _S809 = wide_0(_S807);
            }
            else
            {
                thread df_0 _S810 = _S793.row_5.scale_0;
                df_0 _S811 = x2A_1(&_S810, _S807);
                _S809 = _S811;
            }
            uint _S812 = i_5 + 1U;
            float _S813 = _S800[_S799.row_5.base_0 + i_5 * _S799.row_5.step_2];
            bool _S814;
            if((_S799.row_5.scale_0.hi_0) == 1.0f)
            {
                _S814 = (_S799.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S814 = false;
            }
            df_0 _S815;
            if(_S814)
            {
                _S815 = wide_0(_S813);
            }
            else
            {
                thread df_0 _S816 = _S799.row_5.scale_0;
                df_0 _S817 = x2A_1(&_S816, _S813);
                _S815 = _S817;
            }
            thread df_0 _S818 = _S815;
            thread df_0 _S819 = _S809;
            df_0 _S820 = x2D_0(&_S818, &_S819);
            thread df_0 _S821 = _S806.on_gap_0;
            thread df_0 _S822 = _S820;
            df_0 _S823 = x2A_0(&_S821, &_S822);
            thread df_0 _S824 = _S806.on_x_2;
            thread df_0 _S825 = _S809;
            df_0 _S826 = x2A_0(&_S824, &_S825);
            thread df_0 _S827 = _S823;
            thread df_0 _S828 = _S826;
            df_0 _S829 = x2B_0(&_S827, &_S828);
            thread Site_0 _S830 = _S788;
            thread df_0 _S831 = _S829;
            put_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S830, _S812, &_S831);
            i_5 = i_5 + entryPointParams_12->p_2.lanes_0;
        }
        thread Site_0 _S832 = _S788;
        bool _S833 = Site_is_first_0(&_S832);
        if(_S833)
        {
            thread df_0 _S834 = _S806.on_x_2;
            thread df_0 _S835 = _S793.square_0;
            df_0 _S836 = x2A_0(&_S834, &_S835);
            thread df_0 _S837 = _S806.on_gap_0;
            thread df_0 _S838 = _S804.on_x_1;
            df_0 _S839 = x2A_0(&_S837, &_S838);
            thread df_0 _S840 = _S836;
            thread df_0 _S841 = _S839;
            df_0 _S842 = x2D_0(&_S840, &_S841);
            thread df_0 _S843 = _S842;
            thread df_0 _S844 = _S793.time_0;
            df_0 _S845 = _0(&_S843, &_S844);
            thread Site_0 _S846 = _S788;
            thread df_0 _S847 = _S845;
            put_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_12->p_2, &_S846, 0U, &_S847);
        }
        uint _S848 = _S793.clipped_0 + _S799.clipped_0;
        thread Site_0 _S849 = _S788;
        count_clipped_0(&entryPointParams_12->p_2, &_S849, (&kernelContext_12)->entryPointParams_status_2, _S848, 0U);
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
        uint _S850 = block_count_0(&entryPointParams_13->p_3);
        if(block_5 < _S850)
        {
        }
        else
        {
            break;
        }
        Site_0 _S851 = space_site_of_0(&entryPointParams_13->p_3, block_5, invocation_6.x);
        Lie_0 _S852 = x_lie_0(&entryPointParams_13->p_3);
        thread Site_0 _S853 = _S851;
        thread Lie_0 _S854 = _S852;
        thread float device* _S855;
        Sheet_0 _S856 = sheet_of_0(&entryPointParams_13->p_3, &_S853, (&kernelContext_13)->entryPointParams_target_1, &_S854, (&kernelContext_13)->entryPointParams_status_3, &_S855, &kernelContext_13);
        float device* _S857 = _S855;
        df_0 _S858 = c_of_0(&entryPointParams_13->p_3);
        thread df_0 _S859 = _S858;
        thread df_0 _S860 = _S856.square_0;
        df_0 _S861 = x2A_0(&_S859, &_S860);
        thread df_0 _S862 = _S861;
        Sloped_0 _S863 = asinhc_0(&_S862);
        uint i_6 = _S851.lane_0;
        for(;;)
        {
            if(i_6 < (_S851.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S864 = i_6 + 1U;
            float _S865 = _S857[_S856.row_5.base_0 + i_6 * _S856.row_5.step_2];
            bool _S866;
            if((_S856.row_5.scale_0.hi_0) == 1.0f)
            {
                _S866 = (_S856.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S866 = false;
            }
            df_0 _S867;
            if(_S866)
            {
                _S867 = wide_0(_S865);
            }
            else
            {
                thread df_0 _S868 = _S856.row_5.scale_0;
                df_0 _S869 = x2A_1(&_S868, _S865);
                _S867 = _S869;
            }
            thread df_0 _S870 = _S863.value_4;
            thread df_0 _S871 = _S867;
            df_0 _S872 = x2A_0(&_S870, &_S871);
            thread Site_0 _S873 = _S851;
            thread df_0 _S874 = _S872;
            put_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S873, _S864, &_S874);
            i_6 = i_6 + entryPointParams_13->p_3.lanes_0;
        }
        thread Site_0 _S875 = _S851;
        bool _S876 = Site_is_first_0(&_S875);
        if(_S876)
        {
            df_0 _S877 = wide_0(0.0f);
            thread Site_0 _S878 = _S851;
            thread df_0 _S879 = _S877;
            put_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_13->p_3, &_S878, 0U, &_S879);
        }
        thread Site_0 _S880 = _S851;
        count_clipped_0(&entryPointParams_13->p_3, &_S880, (&kernelContext_13)->entryPointParams_status_3, _S856.clipped_0, 0U);
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
    Sloped_0 _S881 = asinhc_0(&pair_2->square_2);
    thread df_0 _S882 = _S881.value_4;
    df_0 _S883 = x2A_0(&pair_2->square_2, &_S882);
    thread df_0 _S884 = _S883;
    thread df_0 _S885 = _S881.value_4;
    df_0 _S886 = x2A_0(&_S884, &_S885);
    thread df_0 _S887 = _S886;
    df_0 _S888 = scaled_0(&_S887, 4.0f);
    thread df_0 _S889 = wide_0(1.0f);
    df_0 _S890 = x2D_0(&_S889, time_1);
    thread df_0 _S891 = _S888;
    Sloped_0 _S892 = sinhc_0(&_S891);
    thread df_0 _S893 = _S888;
    thread df_0 _S894 = _S890;
    df_0 _S895 = x2A_0(&_S893, &_S894);
    thread df_0 _S896 = _S895;
    thread df_0 _S897 = _S890;
    df_0 _S898 = x2A_0(&_S896, &_S897);
    thread df_0 _S899 = _S898;
    Sloped_0 _S900 = sinhc_0(&_S899);
    thread df_0 _S901 = _S888;
    df_0 _S902 = x2A_0(&_S901, time_1);
    thread df_0 _S903 = _S902;
    df_0 _S904 = x2A_0(&_S903, time_1);
    thread df_0 _S905 = _S904;
    Sloped_0 _S906 = sinhc_0(&_S905);
    thread Weights_0 weights_0;
    thread df_0 _S907 = _S900.value_4;
    thread df_0 _S908 = _S892.value_4;
    df_0 _S909 = _0(&_S907, &_S908);
    thread df_0 _S910 = _S890;
    thread df_0 _S911 = _S909;
    df_0 _S912 = x2A_0(&_S910, &_S911);
    (&weights_0)->on_x_3 = _S912;
    thread df_0 _S913 = _S906.value_4;
    thread df_0 _S914 = _S892.value_4;
    df_0 _S915 = _0(&_S913, &_S914);
    thread df_0 _S916 = _S915;
    df_0 _S917 = x2A_0(time_1, &_S916);
    (&weights_0)->on_y_1 = _S917;
    thread df_0 _S918 = wide_0(4.0f);
    thread df_0 _S919 = _S892.value_4;
    df_0 _S920 = _0(&_S918, &_S919);
    thread df_0 _S921 = _S890;
    thread df_0 _S922 = _S890;
    df_0 _S923 = x2A_0(&_S921, &_S922);
    thread df_0 _S924 = _S923;
    thread df_0 _S925 = _S890;
    df_0 _S926 = x2A_0(&_S924, &_S925);
    thread df_0 _S927 = _S900.slope_0;
    thread df_0 _S928 = _S892.value_4;
    df_0 _S929 = _0(&_S927, &_S928);
    thread df_0 _S930 = _S926;
    thread df_0 _S931 = _S929;
    df_0 _S932 = x2A_0(&_S930, &_S931);
    thread df_0 _S933 = _S892.slope_0;
    thread df_0 _S934 = _S892.value_4;
    df_0 _S935 = _0(&_S933, &_S934);
    thread df_0 _S936 = _S912;
    thread df_0 _S937 = _S935;
    df_0 _S938 = x2A_0(&_S936, &_S937);
    thread df_0 _S939 = _S932;
    thread df_0 _S940 = _S938;
    df_0 _S941 = x2D_0(&_S939, &_S940);
    thread df_0 _S942 = _S920;
    thread df_0 _S943 = _S941;
    df_0 _S944 = x2A_0(&_S942, &_S943);
    (&weights_0)->x_slope_0 = _S944;
    df_0 _S945 = x2A_0(time_1, time_1);
    thread df_0 _S946 = _S945;
    df_0 _S947 = x2A_0(&_S946, time_1);
    thread df_0 _S948 = _S906.slope_0;
    thread df_0 _S949 = _S892.value_4;
    df_0 _S950 = _0(&_S948, &_S949);
    thread df_0 _S951 = _S947;
    thread df_0 _S952 = _S950;
    df_0 _S953 = x2A_0(&_S951, &_S952);
    thread df_0 _S954 = _S917;
    thread df_0 _S955 = _S935;
    df_0 _S956 = x2A_0(&_S954, &_S955);
    thread df_0 _S957 = _S953;
    thread df_0 _S958 = _S956;
    df_0 _S959 = x2D_0(&_S957, &_S958);
    thread df_0 _S960 = _S920;
    thread df_0 _S961 = _S959;
    df_0 _S962 = x2A_0(&_S960, &_S961);
    (&weights_0)->y_slope_0 = _S962;
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
        uint _S963 = block_count_0(&entryPointParams_14->p_4);
        if(block_6 < _S963)
        {
        }
        else
        {
            break;
        }
        Site_0 _S964 = space_site_of_0(&entryPointParams_14->p_4, block_6, invocation_7.x);
        Lie_0 _S965 = x_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S966 = _S964;
        thread Lie_0 _S967 = _S965;
        thread float device* _S968;
        Sheet_0 _S969 = sheet_of_0(&entryPointParams_14->p_4, &_S966, (&kernelContext_14)->entryPointParams_start_0, &_S967, (&kernelContext_14)->entryPointParams_status_4, &_S968, &kernelContext_14);
        float device* _S970 = _S968;
        Lie_0 _S971 = y_lie_0(&entryPointParams_14->p_4);
        thread Site_0 _S972 = _S964;
        thread Lie_0 _S973 = _S971;
        thread float device* _S974;
        Sheet_0 _S975 = sheet_of_0(&entryPointParams_14->p_4, &_S972, (&kernelContext_14)->entryPointParams_end_0, &_S973, (&kernelContext_14)->entryPointParams_status_4, &_S974, &kernelContext_14);
        float device* _S976 = _S974;
        thread Site_0 _S977 = _S964;
        thread Sheet_0 _S978 = _S969;
        thread Sheet_0 _S979 = _S975;
        Between_0 _S980 = between_0(&entryPointParams_14->p_4, &_S977, &_S978, _S970, &_S979, _S974, &kernelContext_14);
        df_0 _S981 = time_of_0(&entryPointParams_14->p_4);
        thread Between_0 _S982 = _S980;
        thread df_0 _S983 = _S981;
        Weights_0 _S984 = weights_of_0(&_S982, &_S983);
        thread Site_0 _S985 = _S964;
        thread Row_0 _S986 = _S969.row_5;
        thread df_0 _S987 = _S984.on_x_3;
        thread Row_0 _S988 = _S975.row_5;
        thread df_0 _S989 = _S984.on_y_1;
        uint _S990 = put_sheet_0((&kernelContext_14)->entryPointParams_out_4, &entryPointParams_14->p_4, &_S985, &_S986, _S970, &_S987, &_S988, _S976, &_S989, &kernelContext_14);
        uint _S991 = _S969.clipped_0 + _S975.clipped_0;
        thread Site_0 _S992 = _S964;
        count_clipped_0(&entryPointParams_14->p_4, &_S992, (&kernelContext_14)->entryPointParams_status_4, _S991, _S990);
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
        uint _S993 = block_count_0(&entryPointParams_15->p_5);
        if(block_7 < _S993)
        {
        }
        else
        {
            break;
        }
        Site_0 _S994 = space_site_of_0(&entryPointParams_15->p_5, block_7, invocation_8.x);
        Lie_0 _S995 = x_lie_0(&entryPointParams_15->p_5);
        thread Site_0 _S996 = _S994;
        thread Lie_0 _S997 = _S995;
        thread float device* _S998;
        Sheet_0 _S999 = sheet_of_0(&entryPointParams_15->p_5, &_S996, (&kernelContext_15)->entryPointParams_point_2, &_S997, (&kernelContext_15)->entryPointParams_status_5, &_S998, &kernelContext_15);
        float device* _S1000 = _S998;
        uint i_7 = _S994.lane_0;
        for(;;)
        {
            if(i_7 < (_S994.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1001 = i_7 + 1U;
            float _S1002 = _S1000[_S999.row_5.base_0 + i_7 * _S999.row_5.step_2];
            bool _S1003;
            if((_S999.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1003 = (_S999.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1003 = false;
            }
            df_0 _S1004;
            if(_S1003)
            {
                _S1004 = wide_0(_S1002);
            }
            else
            {
                thread df_0 _S1005 = _S999.row_5.scale_0;
                df_0 _S1006 = x2A_1(&_S1005, _S1002);
                _S1004 = _S1006;
            }
            thread Site_0 _S1007 = _S994;
            thread df_0 _S1008 = _S1004;
            put_0((&kernelContext_15)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S1007, _S1001, &_S1008);
            i_7 = i_7 + entryPointParams_15->p_5.lanes_0;
        }
        thread Site_0 _S1009 = _S994;
        bool _S1010 = Site_is_first_0(&_S1009);
        if(_S1010)
        {
            thread Site_0 _S1011 = _S994;
            thread df_0 _S1012 = _S999.time_0;
            put_0((&kernelContext_15)->entryPointParams_out_5, &entryPointParams_15->p_5, &_S1011, 0U, &_S1012);
        }
        thread Site_0 _S1013 = _S994;
        count_clipped_0(&entryPointParams_15->p_5, &_S1013, (&kernelContext_15)->entryPointParams_status_5, 0U, _S999.shortened_0);
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
    df_0 _S1014 = wide_0(1.0f);
    thread df_0 _S1015 = _S1014;
    df_0 _S1016 = x2D_0(&_S1015, gap_1);
    thread Rim_0 rim_0;
    df_0 _S1017 = rim_limit_0(p_30);
    thread df_0 _S1018 = _S1017;
    thread df_0 _S1019 = _S1016;
    bool _S1020 = less_0(&_S1018, &_S1019);
    int _S1021;
    if(_S1020)
    {
        _S1021 = int(1);
    }
    else
    {
        _S1021 = int(0);
    }
    uint _S1022 = uint(_S1021);
    (&rim_0)->clipped_1 = _S1022;
    df_0 _S1023;
    if(_S1022 != 0U)
    {
        df_0 _S1024 = rim_norm_0(p_30);
        thread df_0 _S1025 = _S1016;
        df_0 _S1026 = root_of_0(&_S1025);
        thread df_0 _S1027 = _S1024;
        thread df_0 _S1028 = _S1026;
        df_0 _S1029 = _0(&_S1027, &_S1028);
        _S1023 = _S1029;
    }
    else
    {
        _S1023 = _S1014;
    }
    (&rim_0)->factor_0 = _S1023;
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
        uint _S1030 = block_count_0(&entryPointParams_16->p_6);
        if(block_8 < _S1030)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1031 = space_site_of_0(&entryPointParams_16->p_6, block_8, invocation_9.x);
        Lie_0 _S1032 = x_lie_0(&entryPointParams_16->p_6);
        thread Site_0 _S1033 = _S1031;
        thread Lie_0 _S1034 = _S1032;
        thread float device* _S1035;
        Sheet_0 _S1036 = sheet_of_0(&entryPointParams_16->p_6, &_S1033, (&kernelContext_16)->entryPointParams_point_3, &_S1034, (&kernelContext_16)->entryPointParams_status_6, &_S1035, &kernelContext_16);
        float device* _S1037 = _S1035;
        df_0 _S1038 = wide_0(2.0f);
        thread df_0 _S1039 = _S1036.cosh_0;
        df_0 _S1040 = x2B_1(&_S1039, 1.0f);
        thread df_0 _S1041 = _S1038;
        thread df_0 _S1042 = _S1040;
        df_0 _S1043 = _0(&_S1041, &_S1042);
        thread df_0 _S1044 = _S1043;
        Rim_0 _S1045 = rim_of_0(&entryPointParams_16->p_6, &_S1044);
        thread df_0 _S1046 = _S1045.factor_0;
        thread df_0 _S1047 = _S1040;
        df_0 _S1048 = _0(&_S1046, &_S1047);
        uint i_8 = _S1031.lane_0;
        for(;;)
        {
            if(i_8 < (_S1031.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1049 = _S1037[_S1036.row_5.base_0 + i_8 * _S1036.row_5.step_2];
            bool _S1050;
            if((_S1036.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1050 = (_S1036.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1050 = false;
            }
            df_0 _S1051;
            if(_S1050)
            {
                _S1051 = wide_0(_S1049);
            }
            else
            {
                thread df_0 _S1052 = _S1036.row_5.scale_0;
                df_0 _S1053 = x2A_1(&_S1052, _S1049);
                _S1051 = _S1053;
            }
            thread df_0 _S1054 = _S1048;
            thread df_0 _S1055 = _S1051;
            df_0 _S1056 = x2A_0(&_S1054, &_S1055);
            thread Site_0 _S1057 = _S1031;
            thread df_0 _S1058 = _S1056;
            put_0((&kernelContext_16)->entryPointParams_out_6, &entryPointParams_16->p_6, &_S1057, i_8, &_S1058);
            i_8 = i_8 + entryPointParams_16->p_6.lanes_0;
        }
        thread Site_0 _S1059 = _S1031;
        count_clipped_0(&entryPointParams_16->p_6, &_S1059, (&kernelContext_16)->entryPointParams_status_6, _S1036.clipped_0, _S1045.clipped_1);
        block_8 = block_8 + entryPointParams_16->p_6.groups_0;
    }
    return;
}

df_0 sheet_distance_0(const Ball_0 constant* p_31, const Between_0 thread* pair_3)
{
    Sloped_0 _S1060 = asinhc_0(&pair_3->square_2);
    thread df_0 _S1061 = _S1060.value_4;
    df_0 _S1062 = x2A_0(&pair_3->root_1, &_S1061);
    thread df_0 _S1063 = _S1062;
    df_0 _S1064 = twice_0(&_S1063);
    df_0 _S1065 = root_c_of_0(p_31);
    thread df_0 _S1066 = _S1064;
    thread df_0 _S1067 = _S1065;
    df_0 _S1068 = _0(&_S1066, &_S1067);
    return _S1068;
}

void put_number_0(float device* out_2, const Site_0 thread* site_19, const df_0 thread* value_10)
{
    bool _S1069 = Site_is_first_0(site_19);
    if(_S1069)
    {
        float device* _S1070 = out_2+site_19->row_0;
        float _S1071 = nearest_0(value_10);
        *_S1070 = _S1071;
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
        uint _S1072 = block_count_0(&entryPointParams_17->p_7);
        if(block_9 < _S1072)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1073 = space_site_of_0(&entryPointParams_17->p_7, block_9, invocation_10.x);
        Lie_0 _S1074 = x_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1075 = _S1073;
        thread Lie_0 _S1076 = _S1074;
        thread float device* _S1077;
        Sheet_0 _S1078 = sheet_of_0(&entryPointParams_17->p_7, &_S1075, (&kernelContext_17)->entryPointParams_left_0, &_S1076, (&kernelContext_17)->entryPointParams_status_7, &_S1077, &kernelContext_17);
        float device* _S1079 = _S1077;
        Lie_0 _S1080 = y_lie_0(&entryPointParams_17->p_7);
        thread Site_0 _S1081 = _S1073;
        thread Lie_0 _S1082 = _S1080;
        thread float device* _S1083;
        Sheet_0 _S1084 = sheet_of_0(&entryPointParams_17->p_7, &_S1081, (&kernelContext_17)->entryPointParams_right_0, &_S1082, (&kernelContext_17)->entryPointParams_status_7, &_S1083, &kernelContext_17);
        thread Site_0 _S1085 = _S1073;
        thread Sheet_0 _S1086 = _S1078;
        thread Sheet_0 _S1087 = _S1084;
        Between_0 _S1088 = between_0(&entryPointParams_17->p_7, &_S1085, &_S1086, _S1079, &_S1087, _S1083, &kernelContext_17);
        thread Between_0 _S1089 = _S1088;
        df_0 _S1090 = sheet_distance_0(&entryPointParams_17->p_7, &_S1089);
        thread Site_0 _S1091 = _S1073;
        thread df_0 _S1092 = _S1090;
        put_number_0((&kernelContext_17)->entryPointParams_out_7, &_S1091, &_S1092);
        uint _S1093 = _S1078.clipped_0 + _S1084.clipped_0;
        thread Site_0 _S1094 = _S1073;
        count_clipped_0(&entryPointParams_17->p_7, &_S1094, (&kernelContext_17)->entryPointParams_status_7, _S1093, 0U);
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
        uint _S1095 = block_count_0(&entryPointParams_18->p_8);
        if(block_10 < _S1095)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1096 = space_site_of_0(&entryPointParams_18->p_8, block_10, invocation_11.x);
        Lie_0 _S1097 = x_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1098 = _S1096;
        thread Lie_0 _S1099 = _S1097;
        thread float device* _S1100;
        Sheet_0 _S1101 = sheet_of_0(&entryPointParams_18->p_8, &_S1098, (&kernelContext_18)->entryPointParams_left_1, &_S1099, (&kernelContext_18)->entryPointParams_status_8, &_S1100, &kernelContext_18);
        float device* _S1102 = _S1100;
        Lie_0 _S1103 = y_lie_0(&entryPointParams_18->p_8);
        thread Site_0 _S1104 = _S1096;
        thread Lie_0 _S1105 = _S1103;
        thread float device* _S1106;
        Sheet_0 _S1107 = sheet_of_0(&entryPointParams_18->p_8, &_S1104, (&kernelContext_18)->entryPointParams_right_1, &_S1105, (&kernelContext_18)->entryPointParams_status_8, &_S1106, &kernelContext_18);
        thread Site_0 _S1108 = _S1096;
        thread Sheet_0 _S1109 = _S1101;
        thread Sheet_0 _S1110 = _S1107;
        Between_0 _S1111 = between_0(&entryPointParams_18->p_8, &_S1108, &_S1109, _S1102, &_S1110, _S1106, &kernelContext_18);
        thread Between_0 _S1112 = _S1111;
        df_0 _S1113 = sheet_distance_0(&entryPointParams_18->p_8, &_S1112);
        thread df_0 _S1114 = _S1113;
        thread df_0 _S1115 = _S1113;
        df_0 _S1116 = x2A_0(&_S1114, &_S1115);
        thread Site_0 _S1117 = _S1096;
        thread df_0 _S1118 = _S1116;
        put_number_0((&kernelContext_18)->entryPointParams_out_8, &_S1117, &_S1118);
        uint _S1119 = _S1101.clipped_0 + _S1107.clipped_0;
        thread Site_0 _S1120 = _S1096;
        count_clipped_0(&entryPointParams_18->p_8, &_S1120, (&kernelContext_18)->entryPointParams_status_8, _S1119, 0U);
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
        uint _S1121 = block_count_0(&entryPointParams_19->p_9);
        if(block_11 < _S1121)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1122 = space_site_of_0(&entryPointParams_19->p_9, block_11, invocation_12.x);
        Lie_0 _S1123 = x_lie_0(&entryPointParams_19->p_9);
        thread Site_0 _S1124 = _S1122;
        thread Lie_0 _S1125 = _S1123;
        thread float device* _S1126;
        Sheet_0 _S1127 = sheet_of_0(&entryPointParams_19->p_9, &_S1124, (&kernelContext_19)->entryPointParams_point_4, &_S1125, (&kernelContext_19)->entryPointParams_status_9, &_S1126, &kernelContext_19);
        df_0 _S1128 = c_of_0(&entryPointParams_19->p_9);
        thread df_0 _S1129 = _S1128;
        thread df_0 _S1130 = _S1127.square_0;
        df_0 _S1131 = x2A_0(&_S1129, &_S1130);
        thread df_0 _S1132 = _S1131;
        Sloped_0 _S1133 = asinhc_0(&_S1132);
        thread df_0 _S1134 = _S1127.length_0;
        thread df_0 _S1135 = _S1133.value_4;
        df_0 _S1136 = x2A_0(&_S1134, &_S1135);
        thread Site_0 _S1137 = _S1122;
        thread df_0 _S1138 = _S1136;
        put_number_0((&kernelContext_19)->entryPointParams_out_9, &_S1137, &_S1138);
        thread Site_0 _S1139 = _S1122;
        count_clipped_0(&entryPointParams_19->p_9, &_S1139, (&kernelContext_19)->entryPointParams_status_9, _S1127.clipped_0, 0U);
        block_11 = block_11 + entryPointParams_19->p_9.groups_0;
    }
    return;
}


#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct df_0
{
    float hi_0;
    float lo_0;
};

struct Dual_0
{
    df_0 value_0;
    array<df_0, int(5)> partial_0;
};

float rounded_0(float value_1)
{
    return value_1;
}

df_0 pair_of_0(float hi_1, float lo_1)
{
    thread df_0 pair_0;
    (&pair_0)->hi_0 = hi_1;
    (&pair_0)->lo_0 = lo_1;
    return pair_0;
}

df_0 two_product_0(float a_0, float b_0)
{
    float _S1 = rounded_0(a_0 * b_0);
    return pair_of_0(_S1, fma(a_0, b_0, - _S1));
}

df_0 fast_two_sum_0(float a_1, float b_1)
{
    float _S2 = rounded_0(a_1 + b_1);
    return pair_of_0(_S2, b_1 - rounded_0(_S2 - a_1));
}

df_0 x2A_0(const df_0 thread* a_2, const df_0 thread* b_2)
{
    df_0 _S3 = two_product_0(a_2->hi_0, b_2->hi_0);
    return fast_two_sum_0(_S3.hi_0, rounded_0(_S3.lo_0 + rounded_0(rounded_0(a_2->hi_0 * b_2->lo_0) + rounded_0(a_2->lo_0 * b_2->hi_0))));
}

Dual_0 chain_0(const Dual_0 thread* a_3, const df_0 thread* value_2, const df_0 thread* slope_0)
{
    thread Dual_0 dual_0;
    (&dual_0)->value_0 = *value_2;
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
        df_0 _S4 = x2A_0(slope_0, &a_3->partial_0[k_0]);
        (&dual_0)->partial_0[k_0] = _S4;
        k_0 = k_0 + int(1);
    }
    return dual_0;
}

df_0 wide_0(float value_3)
{
    return pair_of_0(value_3, 0.0f);
}

df_0 x2A_1(const df_0 thread* a_4, float b_3)
{
    df_0 _S5 = two_product_0(a_4->hi_0, b_3);
    return fast_two_sum_0(_S5.hi_0, rounded_0(_S5.lo_0 + rounded_0(a_4->lo_0 * b_3)));
}

df_0 neg_0(const df_0 thread* a_5)
{
    return pair_of_0(- a_5->hi_0, - a_5->lo_0);
}

df_0 two_sum_0(float a_6, float b_4)
{
    float _S6 = rounded_0(a_6 + b_4);
    float _S7 = rounded_0(_S6 - a_6);
    return pair_of_0(_S6, rounded_0(a_6 - rounded_0(_S6 - _S7)) + rounded_0(b_4 - _S7));
}

df_0 x2B_0(const df_0 thread* a_7, const df_0 thread* b_5)
{
    df_0 _S8 = two_sum_0(a_7->hi_0, b_5->hi_0);
    df_0 _S9 = two_sum_0(a_7->lo_0, b_5->lo_0);
    df_0 _S10 = fast_two_sum_0(_S8.hi_0, rounded_0(_S8.lo_0 + _S9.hi_0));
    return fast_two_sum_0(_S10.hi_0, rounded_0(_S9.lo_0 + _S10.lo_0));
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_6)
{
    df_0 _S11 = neg_0(b_6);
    thread df_0 _S12 = _S11;
    df_0 _S13 = x2B_0(a_8, &_S12);
    return _S13;
}

df_0 x2B_1(const df_0 thread* a_9, float b_7)
{
    df_0 _S14 = two_sum_0(a_9->hi_0, b_7);
    return fast_two_sum_0(_S14.hi_0, rounded_0(_S14.lo_0 + a_9->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_10, const df_0 thread* b_8)
{
    float _S15 = b_8->hi_0;
    float _S16 = a_10->hi_0 / b_8->hi_0;
    df_0 _S17 = x2A_1(b_8, _S16);
    thread df_0 _S18 = _S17;
    df_0 _S19 = x2D_0(a_10, &_S18);
    float _S20 = _S19.hi_0 / _S15;
    df_0 _S21 = x2A_1(b_8, _S20);
    thread df_0 _S22 = _S19;
    thread df_0 _S23 = _S21;
    df_0 _S24 = x2D_0(&_S22, &_S23);
    float _S25 = _S24.hi_0 / _S15;
    thread df_0 _S26 = fast_two_sum_0(_S16, _S20);
    df_0 _S27 = x2B_1(&_S26, _S25);
    return _S27;
}

df_0 _0(const df_0 thread* a_11, const df_0 thread* b_9)
{
    df_0 _S28 = quotient_of_0(a_11, b_9);
    return _S28;
}

Dual_0 div_0(const Dual_0 thread* a_12, const Dual_0 thread* b_10)
{
    thread df_0 _S29 = wide_0(1.0f);
    df_0 _S30 = _0(&_S29, &b_10->value_0);
    thread Dual_0 dual_1;
    df_0 _S31 = _0(&a_12->value_0, &b_10->value_0);
    (&dual_1)->value_0 = _S31;
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(5))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S32 = (&dual_1)->value_0;
        df_0 _S33 = x2A_0(&_S32, &b_10->partial_0[k_1]);
        thread df_0 _S34 = _S33;
        df_0 _S35 = x2D_0(&a_12->partial_0[k_1], &_S34);
        thread df_0 _S36 = _S35;
        thread df_0 _S37 = _S30;
        df_0 _S38 = x2A_0(&_S36, &_S37);
        (&dual_1)->partial_0[k_1] = _S38;
        k_1 = k_1 + int(1);
    }
    return dual_1;
}

Dual_0 constant_0(const df_0 thread* value_4)
{
    thread Dual_0 dual_2;
    (&dual_2)->value_0 = *value_4;
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(5))
        {
        }
        else
        {
            break;
        }
        (&dual_2)->partial_0[k_2] = wide_0(0.0f);
        k_2 = k_2 + int(1);
    }
    return dual_2;
}

Dual_0 times_0(const Dual_0 thread* a_13, const df_0 thread* factor_0)
{
    df_0 _S39 = x2A_0(&a_13->value_0, factor_0);
    thread df_0 _S40 = _S39;
    Dual_0 _S41 = chain_0(a_13, &_S40, factor_0);
    return _S41;
}

Dual_0 add_0(const Dual_0 thread* a_14, const Dual_0 thread* b_11)
{
    thread Dual_0 dual_3;
    df_0 _S42 = x2B_0(&a_14->value_0, &b_11->value_0);
    (&dual_3)->value_0 = _S42;
    int k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(5))
        {
        }
        else
        {
            break;
        }
        df_0 _S43 = x2B_0(&a_14->partial_0[k_3], &b_11->partial_0[k_3]);
        (&dual_3)->partial_0[k_3] = _S43;
        k_3 = k_3 + int(1);
    }
    return dual_3;
}

Dual_0 sub_0(const Dual_0 thread* a_15, const Dual_0 thread* b_12)
{
    thread df_0 _S44 = wide_0(-1.0f);
    Dual_0 _S45 = times_0(b_12, &_S44);
    thread Dual_0 _S46 = _S45;
    Dual_0 _S47 = add_0(a_15, &_S46);
    return _S47;
}

Dual_0 mul_0(const Dual_0 thread* a_16, const Dual_0 thread* b_13)
{
    thread Dual_0 dual_4;
    df_0 _S48 = x2A_0(&a_16->value_0, &b_13->value_0);
    (&dual_4)->value_0 = _S48;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(5))
        {
        }
        else
        {
            break;
        }
        df_0 _S49 = x2A_0(&a_16->partial_0[k_4], &b_13->value_0);
        df_0 _S50 = x2A_0(&a_16->value_0, &b_13->partial_0[k_4]);
        thread df_0 _S51 = _S49;
        thread df_0 _S52 = _S50;
        df_0 _S53 = x2B_0(&_S51, &_S52);
        (&dual_4)->partial_0[k_4] = _S53;
        k_4 = k_4 + int(1);
    }
    return dual_4;
}

Dual_0 plus_0(const Dual_0 thread* a_17, float amount_0)
{
    df_0 _S54 = x2B_1(&a_17->value_0, amount_0);
    df_0 _S55 = wide_0(1.0f);
    thread df_0 _S56 = _S54;
    thread df_0 _S57 = _S55;
    Dual_0 _S58 = chain_0(a_17, &_S56, &_S57);
    return _S58;
}

Dual_0 variable_0(const df_0 thread* value_5, int index_0)
{
    thread Dual_0 dual_5;
    (&dual_5)->value_0 = *value_5;
    int k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(5))
        {
        }
        else
        {
            break;
        }
        float _S59;
        if(k_5 == index_0)
        {
            _S59 = 1.0f;
        }
        else
        {
            _S59 = 0.0f;
        }
        (&dual_5)->partial_0[k_5] = wide_0(_S59);
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

struct Site_0
{
    uint row_0;
    uint lane_0;
    uint invocation_0;
    uint columns_0;
    bool active_0;
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_w_0;
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_source_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_target_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_0;
    float device* entryPointParams_vector_0;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_1;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(3)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(3))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_6) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_6])->hi_0, (&(*sums_0)[k_6])->lo_0);
        k_6 = k_6 + int(1);
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
            k_6 = int(0);
            for(;;)
            {
                if(k_6 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S60 = uint(k_6) * 64U + site_0->invocation_0;
                df_0 _S61 = pair_of_0((*kernelContext_0->parts_0)[_S60 + reach_0].x, (*kernelContext_0->parts_0)[_S60 + reach_0].y);
                thread df_0 _S62 = pair_of_0((*kernelContext_0->parts_0)[_S60].x, (*kernelContext_0->parts_0)[_S60].y);
                thread df_0 _S63 = _S61;
                df_0 _S64 = x2B_0(&_S62, &_S63);
                (*kernelContext_0->parts_0)[_S60] = float2(_S64.hi_0, _S64.lo_0);
                k_6 = k_6 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_6] = pair_of_0((*kernelContext_0->parts_0)[uint(k_6) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_6) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_6 = k_6 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_5)
{
    uint _S65 = p_5->rows_0;
    uint _S66 = p_5->lanes_0;
    uint _S67 = 64U / p_5->lanes_0;
    uint _S68 = _S65 + _S67 - 1U;
    uint _S69 = 64U / _S66;
    uint _S70 = _S68 / _S69;
    return _S70;
}

Site_0 site_of_0(const Ball_0 constant* p_6, uint block_0, uint invocation_1)
{
    uint _S71 = p_6->lanes_0;
    uint _S72 = 64U / p_6->lanes_0;
    uint _S73 = block_0 * _S72;
    uint _S74 = invocation_1 / _S71;
    uint _S75 = _S73 + _S74;
    thread Site_0 site_1;
    bool _S76 = _S75 < (p_6->rows_0);
    (&site_1)->active_0 = _S76;
    uint _S77;
    if(_S76)
    {
        _S77 = _S75;
    }
    else
    {
        _S77 = 0U;
    }
    (&site_1)->row_0 = _S77;
    uint _S78 = invocation_1 % _S71;
    (&site_1)->lane_0 = _S78;
    (&site_1)->invocation_0 = invocation_1;
    if((&site_1)->active_0)
    {
        _S77 = p_6->columns_1;
    }
    else
    {
        _S77 = 0U;
    }
    (&site_1)->columns_0 = _S77;
    return site_1;
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

Lie_0 x_lie_0(const Ball_0 constant* p_7)
{
    return lie_of_0(p_7->x_offset_0, p_7->x_stride_0, p_7->x_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_2, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S79)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_2->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S79 = data_0;
    return row_1;
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
    df_0 _S80 = wide_0(0.0f);
    (&squares_0)->small_0 = _S80;
    (&squares_0)->usual_0 = _S80;
    (&squares_0)->big_0 = _S80;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_6)
{
    return ((as_type<uint>((value_6))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S81 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

df_0 scaled_0(const df_0 thread* a_18, float power_0)
{
    return pair_of_0(a_18->hi_0 * power_0, a_18->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_19, float power_1)
{
    return pair_of_0(a_19->hi_0 * power_1, a_19->lo_0 * power_1);
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_7)
{
    float _S82 = abs(value_7->hi_0);
    if(_S82 < 1.073741824e+09f)
    {
        df_0 _S83 = this_1->small_0;
        df_0 _S84 = scaled_0(value_7, 1.6777216e+07f);
        thread df_0 _S85 = _S84;
        thread df_0 _S86 = _S84;
        df_0 _S87 = x2A_0(&_S85, &_S86);
        thread df_0 _S88 = _S83;
        thread df_0 _S89 = _S87;
        df_0 _S90 = x2B_0(&_S88, &_S89);
        this_1->small_0 = _S90;
    }
    else
    {
        if(_S82 < 1.15292150460684698e+18f)
        {
            df_0 _S91 = this_1->usual_0;
            df_0 _S92 = x2A_0(value_7, value_7);
            thread df_0 _S93 = _S91;
            thread df_0 _S94 = _S92;
            df_0 _S95 = x2B_0(&_S93, &_S94);
            this_1->usual_0 = _S95;
        }
        else
        {
            df_0 _S96 = this_1->big_0;
            df_0 _S97 = scaled_0(value_7, 5.42101086242752217e-20f);
            thread df_0 _S98 = _S97;
            thread df_0 _S99 = _S97;
            df_0 _S100 = x2A_0(&_S98, &_S99);
            thread df_0 _S101 = _S96;
            thread df_0 _S102 = _S100;
            df_0 _S103 = x2B_0(&_S101, &_S102);
            this_1->big_0 = _S103;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_2, const Site_0 thread* site_3, KernelContext_0 thread* kernelContext_1)
{
    thread array<df_0, int(3)> sums_1;
    sums_1[int(0)] = this_2->small_0;
    sums_1[int(1)] = this_2->usual_0;
    sums_1[int(2)] = this_2->big_0;
    join_0(lanes_2, site_3, &sums_1, kernelContext_1);
    this_2->small_0 = sums_1[int(0)];
    this_2->usual_0 = sums_1[int(1)];
    this_2->big_0 = sums_1[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_8, const Site_0 thread* site_4, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_2)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_4->lane_0;
    for(;;)
    {
        if(i_0 < (site_4->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S104 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S104))
        {
            report_fault_0(status_1, site_4->row_0);
        }
        thread df_0 _S105 = wide_0(_S104);
        Squares_add_0(&squares_1, &_S105);
        i_0 = i_0 + p_8->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_8->lanes_0, site_4, kernelContext_2);
    return squares_1;
}

bool Squares_is_big_0(const Squares_0 thread* this_3)
{
    return ((&this_3->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_4)
{
    return ((&this_4->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_5)
{
    df_0 _S106 = scaled_0(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S107 = _S106;
    df_0 _S108 = x2B_0(&this_5->usual_0, &_S107);
    bool _S109 = Squares_is_big_0(this_5);
    df_0 _S110;
    if(_S109)
    {
        thread df_0 _S111 = _S108;
        df_0 _S112 = scaled_0(&_S111, 5.42101086242752217e-20f);
        thread df_0 _S113 = _S112;
        df_0 _S114 = scaled_0(&_S113, 5.42101086242752217e-20f);
        thread df_0 _S115 = _S114;
        df_0 _S116 = x2B_0(&this_5->big_0, &_S115);
        _S110 = _S116;
    }
    else
    {
        _S110 = _S108;
    }
    return _S110;
}

df_0 root_of_0(const df_0 thread* a_20)
{
    float _S117 = a_20->hi_0;
    if(!((a_20->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S118 = sqrt(_S117);
    thread df_0 _S119 = two_product_0(_S118, _S118);
    df_0 _S120 = x2D_0(a_20, &_S119);
    return fast_two_sum_0(_S118, _S120.hi_0 / (2.0f * _S118));
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S121 = Squares_is_big_0(this_6);
    bool _S122;
    if(_S121)
    {
        _S122 = true;
    }
    else
    {
        _S122 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S123;
    if(_S122)
    {
        df_0 _S124 = Squares_total_0(this_6);
        thread df_0 _S125 = _S124;
        df_0 _S126 = root_of_0(&_S125);
        _S123 = _S126;
    }
    else
    {
        df_0 _S127 = root_of_0(&this_6->small_0);
        thread df_0 _S128 = _S127;
        df_0 _S129 = scaled_0(&_S128, 5.9604644775390625e-08f);
        _S123 = _S129;
    }
    return _S123;
}

df_0 c_of_0(const Ball_0 constant* p_9)
{
    return pair_of_0(p_9->c_hi_0, p_9->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S130 = Squares_is_big_1(this_7);
    float _S131;
    if(_S130)
    {
        _S131 = 5.42101086242752217e-20f;
    }
    else
    {
        _S131 = 1.0f;
    }
    return _S131;
}

df_0 rim_limit_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->limit_hi_0, p_10->limit_lo_0);
}

bool less_0(const df_0 thread* a_21, const df_0 thread* b_14)
{
    float _S132 = a_21->hi_0;
    float _S133 = b_14->hi_0;
    bool _S134;
    if((a_21->hi_0) < (b_14->hi_0))
    {
        _S134 = true;
    }
    else
    {
        if(_S132 == _S133)
        {
            _S134 = (a_21->lo_0) < (b_14->lo_0);
        }
        else
        {
            _S134 = false;
        }
    }
    return _S134;
}

df_0 rim_norm_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->norm_hi_0, p_11->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->root_hi_0, p_12->root_lo_0);
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_13, const Site_0 thread* site_5, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S135, KernelContext_0 thread* kernelContext_3)
{
    thread Point_0 point_0;
    thread float device* _S136;
    Row_0 _S137 = row_of_0(site_5, data_1, lie_2, &_S136);
    float device* point_row_data_0 = _S136;
    (&point_0)->row_4 = _S137;
    thread Row_0 _S138 = _S137;
    Squares_0 _S139 = squares_of_0(p_13, site_5, &_S138, _S136, status_2, kernelContext_3);
    thread Squares_0 _S140 = _S139;
    df_0 _S141 = Squares_length_0(&_S140);
    (&point_0)->length_0 = _S141;
    thread Squares_0 _S142 = _S139;
    df_0 _S143 = Squares_total_0(&_S142);
    (&point_0)->square_0 = _S143;
    df_0 _S144 = c_of_0(p_13);
    thread df_0 _S145 = _S144;
    thread df_0 _S146 = _S143;
    df_0 _S147 = x2A_0(&_S145, &_S146);
    thread Squares_0 _S148 = _S139;
    float _S149 = Squares_unit_0(&_S148);
    bool _S150;
    if(_S149 != 1.0f)
    {
        _S150 = true;
    }
    else
    {
        df_0 _S151 = rim_limit_0(p_13);
        thread df_0 _S152 = _S151;
        thread df_0 _S153 = _S147;
        bool _S154 = less_0(&_S152, &_S153);
        _S150 = _S154;
    }
    int _S155;
    if(_S150)
    {
        _S155 = int(1);
    }
    else
    {
        _S155 = int(0);
    }
    uint _S156 = uint(_S155);
    (&point_0)->clipped_0 = _S156;
    if(_S156 != 0U)
    {
        df_0 _S157 = rim_norm_0(p_13);
        df_0 _S158 = root_c_of_0(p_13);
        thread df_0 _S159 = _S158;
        thread df_0 _S160 = (&point_0)->length_0;
        df_0 _S161 = x2A_0(&_S159, &_S160);
        thread df_0 _S162 = _S157;
        thread df_0 _S163 = _S161;
        df_0 _S164 = _0(&_S162, &_S163);
        thread df_0 _S165 = _S164;
        df_0 _S166 = scaled_0(&_S165, _S149);
        (&(&point_0)->row_4)->scale_0 = _S166;
        thread df_0 _S167 = _S157;
        thread df_0 _S168 = _S158;
        df_0 _S169 = _0(&_S167, &_S168);
        (&point_0)->length_0 = _S169;
        thread df_0 _S170 = _S157;
        thread df_0 _S171 = _S157;
        df_0 _S172 = x2A_0(&_S170, &_S171);
        thread df_0 _S173 = _S172;
        thread df_0 _S174 = _S144;
        df_0 _S175 = _0(&_S173, &_S174);
        (&point_0)->square_0 = _S175;
        thread df_0 _S176 = wide_0(1.0f);
        thread df_0 _S177 = _S172;
        df_0 _S178 = x2D_0(&_S176, &_S177);
        (&point_0)->gap_0 = _S178;
    }
    else
    {
        thread df_0 _S179 = wide_0(1.0f);
        thread df_0 _S180 = _S147;
        df_0 _S181 = x2D_0(&_S179, &_S180);
        (&point_0)->gap_0 = _S181;
    }
    *_S135 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_14)
{
    return lie_of_0(p_14->y_offset_0, p_14->y_stride_0, p_14->y_step_0);
}

Lie_0 z_lie_0(const Ball_0 constant* p_15)
{
    return lie_of_0(p_15->z_offset_0, p_15->z_stride_0, p_15->z_step_0);
}

struct TurnSums_0
{
    df_0 gap_sq_0;
    df_0 x_dot_w_0;
    df_0 gap_dot_w_0;
};

TurnSums_0 turn_sums_0(const Ball_0 constant* p_16, const Site_0 thread* site_6, const Row_0 thread* x_0, float device* x_data_0, float sign_0, const Row_0 thread* y_0, float device* y_data_0, const Row_0 thread* w_0, float device* w_data_0, KernelContext_0 thread* kernelContext_4)
{
    df_0 _S182 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = _S182;
    sums_2[int(1)] = _S182;
    sums_2[int(2)] = _S182;
    uint i_1 = site_6->lane_0;
    for(;;)
    {
        if(i_1 < (site_6->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S183 = x_0->base_0 + i_1 * x_0->step_2;
        thread df_0 value_8 = wide_0(x_data_0[_S183]);
        uint _S184 = x_0->low_0;
        if((x_0->low_0) != 0U)
        {
            (&value_8)->lo_0 = x_data_0[_S183 + _S184];
        }
        bool _S185;
        if(((&x_0->scale_0)->hi_0) == 1.0f)
        {
            _S185 = ((&x_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S185 = false;
        }
        df_0 _S186;
        if(_S185)
        {
            _S186 = value_8;
        }
        else
        {
            thread df_0 _S187 = value_8;
            df_0 _S188 = x2A_0(&x_0->scale_0, &_S187);
            _S186 = _S188;
        }
        thread df_0 _S189 = _S186;
        df_0 _S190 = x2A_1(&_S189, sign_0);
        uint _S191 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_9 = wide_0(y_data_0[_S191]);
        uint _S192 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_9)->lo_0 = y_data_0[_S191 + _S192];
        }
        bool _S193;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S193 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S193 = false;
        }
        df_0 _S194;
        if(_S193)
        {
            _S194 = value_9;
        }
        else
        {
            thread df_0 _S195 = value_9;
            df_0 _S196 = x2A_0(&y_0->scale_0, &_S195);
            _S194 = _S196;
        }
        thread df_0 _S197 = _S194;
        thread df_0 _S198 = _S190;
        df_0 _S199 = x2D_0(&_S197, &_S198);
        uint _S200 = w_0->base_0 + i_1 * w_0->step_2;
        thread df_0 value_10 = wide_0(w_data_0[_S200]);
        uint _S201 = w_0->low_0;
        if((w_0->low_0) != 0U)
        {
            (&value_10)->lo_0 = w_data_0[_S200 + _S201];
        }
        bool _S202;
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S202 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S202 = false;
        }
        df_0 _S203;
        if(_S202)
        {
            _S203 = value_10;
        }
        else
        {
            thread df_0 _S204 = value_10;
            df_0 _S205 = x2A_0(&w_0->scale_0, &_S204);
            _S203 = _S205;
        }
        thread df_0 _S206 = _S199;
        thread df_0 _S207 = _S199;
        df_0 _S208 = x2A_0(&_S206, &_S207);
        thread df_0 _S209 = sums_2[int(0)];
        thread df_0 _S210 = _S208;
        df_0 _S211 = x2B_0(&_S209, &_S210);
        sums_2[int(0)] = _S211;
        thread df_0 _S212 = _S190;
        thread df_0 _S213 = _S203;
        df_0 _S214 = x2A_0(&_S212, &_S213);
        thread df_0 _S215 = sums_2[int(1)];
        thread df_0 _S216 = _S214;
        df_0 _S217 = x2B_0(&_S215, &_S216);
        sums_2[int(1)] = _S217;
        thread df_0 _S218 = _S199;
        thread df_0 _S219 = _S203;
        df_0 _S220 = x2A_0(&_S218, &_S219);
        thread df_0 _S221 = sums_2[int(2)];
        thread df_0 _S222 = _S220;
        df_0 _S223 = x2B_0(&_S221, &_S222);
        sums_2[int(2)] = _S223;
        i_1 = i_1 + p_16->lanes_0;
    }
    join_0(p_16->lanes_0, site_6, &sums_2, kernelContext_4);
    thread TurnSums_0 all_0;
    (&all_0)->gap_sq_0 = sums_2[int(0)];
    (&all_0)->x_dot_w_0 = sums_2[int(1)];
    (&all_0)->gap_dot_w_0 = sums_2[int(2)];
    return all_0;
}

df_0 twice_0(const df_0 thread* a_22)
{
    df_0 _S224 = scaled_1(a_22, 2.0f);
    return _S224;
}

struct Turn_0
{
    Dual_0 on_w_0;
    Dual_0 along_gap_0;
    Dual_0 along_x_0;
};

Turn_0 turn_of_0(const df_0 thread* c_0, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const TurnSums_0 thread* sums_3)
{
    Dual_0 _S225 = variable_0(gap_x_value_0, int(0));
    Dual_0 _S226 = variable_0(gap_y_value_0, int(1));
    Dual_0 _S227 = variable_0(&sums_3->gap_sq_0, int(2));
    thread Dual_0 _S228 = _S227;
    Dual_0 _S229 = times_0(&_S228, c_0);
    Dual_0 _S230 = variable_0(&sums_3->x_dot_w_0, int(3));
    Dual_0 _S231 = variable_0(&sums_3->gap_dot_w_0, int(4));
    df_0 _S232 = wide_0(-1.0f);
    thread Dual_0 _S233 = _S225;
    thread df_0 _S234 = _S232;
    Dual_0 _S235 = times_0(&_S233, &_S234);
    thread Dual_0 _S236 = _S235;
    Dual_0 _S237 = plus_0(&_S236, 1.0f);
    thread Dual_0 _S238 = _S226;
    thread Dual_0 _S239 = _S229;
    Dual_0 _S240 = add_0(&_S238, &_S239);
    thread Dual_0 _S241 = _S240;
    thread Dual_0 _S242 = _S230;
    Dual_0 _S243 = mul_0(&_S241, &_S242);
    thread Dual_0 _S244 = _S237;
    thread Dual_0 _S245 = _S231;
    Dual_0 _S246 = mul_0(&_S244, &_S245);
    thread Dual_0 _S247 = _S243;
    thread Dual_0 _S248 = _S246;
    Dual_0 _S249 = add_0(&_S247, &_S248);
    thread Dual_0 _S250 = _S249;
    thread df_0 _S251 = _S232;
    Dual_0 _S252 = times_0(&_S250, &_S251);
    thread Dual_0 _S253 = _S225;
    thread Dual_0 _S254 = _S231;
    Dual_0 _S255 = mul_0(&_S253, &_S254);
    thread Dual_0 _S256 = _S229;
    thread Dual_0 _S257 = _S230;
    Dual_0 _S258 = mul_0(&_S256, &_S257);
    thread Dual_0 _S259 = _S255;
    thread Dual_0 _S260 = _S258;
    Dual_0 _S261 = sub_0(&_S259, &_S260);
    df_0 _S262 = twice_0(c_0);
    thread df_0 _S263 = _S262;
    Dual_0 _S264 = constant_0(&_S263);
    thread Dual_0 _S265 = _S225;
    thread Dual_0 _S266 = _S226;
    Dual_0 _S267 = mul_0(&_S265, &_S266);
    thread Dual_0 _S268 = _S229;
    thread Dual_0 _S269 = _S267;
    Dual_0 _S270 = add_0(&_S268, &_S269);
    thread Dual_0 _S271 = _S264;
    thread Dual_0 _S272 = _S270;
    Dual_0 _S273 = div_0(&_S271, &_S272);
    thread Turn_0 turn_0;
    thread df_0 _S274 = wide_0(1.0f);
    Dual_0 _S275 = constant_0(&_S274);
    (&turn_0)->on_w_0 = _S275;
    thread Dual_0 _S276 = _S273;
    thread Dual_0 _S277 = _S252;
    Dual_0 _S278 = mul_0(&_S276, &_S277);
    (&turn_0)->along_gap_0 = _S278;
    thread Dual_0 _S279 = _S273;
    thread Dual_0 _S280 = _S261;
    Dual_0 _S281 = mul_0(&_S279, &_S280);
    (&turn_0)->along_x_0 = _S281;
    return turn_0;
}

struct Rim_0
{
    df_0 factor_1;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_17, const df_0 thread* gap_1)
{
    df_0 _S282 = wide_0(1.0f);
    thread df_0 _S283 = _S282;
    df_0 _S284 = x2D_0(&_S283, gap_1);
    thread Rim_0 rim_0;
    df_0 _S285 = rim_limit_0(p_17);
    thread df_0 _S286 = _S285;
    thread df_0 _S287 = _S284;
    bool _S288 = less_0(&_S286, &_S287);
    int _S289;
    if(_S288)
    {
        _S289 = int(1);
    }
    else
    {
        _S289 = int(0);
    }
    uint _S290 = uint(_S289);
    (&rim_0)->clipped_1 = _S290;
    df_0 _S291;
    if(_S290 != 0U)
    {
        df_0 _S292 = rim_norm_0(p_17);
        thread df_0 _S293 = _S284;
        df_0 _S294 = root_of_0(&_S293);
        thread df_0 _S295 = _S292;
        thread df_0 _S296 = _S294;
        df_0 _S297 = _0(&_S295, &_S296);
        _S291 = _S297;
    }
    else
    {
        _S291 = _S282;
    }
    (&rim_0)->factor_1 = _S291;
    return rim_0;
}

df_0 turned_0(const Turn_0 thread* turn_1, const df_0 thread* x_1, float sign_1, const df_0 thread* y_1, const df_0 thread* w_1)
{
    df_0 _S298 = x2A_1(x_1, sign_1);
    df_0 _S299 = x2A_0(&(&turn_1->on_w_0)->value_0, w_1);
    thread df_0 _S300 = _S298;
    df_0 _S301 = x2D_0(y_1, &_S300);
    thread df_0 _S302 = _S301;
    df_0 _S303 = x2A_0(&(&turn_1->along_gap_0)->value_0, &_S302);
    thread df_0 _S304 = _S299;
    thread df_0 _S305 = _S303;
    df_0 _S306 = x2B_0(&_S304, &_S305);
    thread df_0 _S307 = _S298;
    df_0 _S308 = x2A_0(&(&turn_1->along_x_0)->value_0, &_S307);
    thread df_0 _S309 = _S306;
    thread df_0 _S310 = _S308;
    df_0 _S311 = x2B_0(&_S309, &_S310);
    return _S311;
}

float nearest_0(const df_0 thread* value_11)
{
    float _S312 = value_11->hi_0;
    float _S313;
    if(is_bad_0(value_11->hi_0))
    {
        _S313 = _S312;
    }
    else
    {
        _S313 = _S312 + value_11->lo_0;
    }
    return _S313;
}

void put_0(float device* out_0, const Ball_0 constant* p_18, const Site_0 thread* site_7, uint column_1, const df_0 thread* value_12)
{
    float device* _S314 = out_0+(site_7->row_0 * p_18->out_stride_0 + p_18->out_column_0 + column_1);
    float _S315 = nearest_0(value_12);
    *_S314 = _S315;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S316;
    if(this_8->active_0)
    {
        _S316 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S316 = false;
    }
    return _S316;
}

void refuse_clipped_0(const Ball_0 constant* p_19, const Site_0 thread* site_8, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S317 = Site_is_first_0(site_8);
    bool _S318;
    if(_S317)
    {
        _S318 = inputs_0 > 0U;
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        _S318 = ((p_19->flags_0) & 1U) != 0U;
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        report_fault_0(status_3, site_8->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_9, atomic<uint> device* status_4, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_20, site_9, status_4, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S319 = Site_is_first_0(site_9);
    bool _S320;
    if(_S319)
    {
        _S320 = moved_0 != 0U;
    }
    else
    {
        _S320 = false;
    }
    if(_S320)
    {
        uint moved_1;
        if(((p_20->flags_0) & 16U) != 0U)
        {
            uint _S321 = atomic_fetch_or_explicit(status_4+(4U + site_9->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S321);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S322 = atomic_fetch_add_explicit(status_4+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

[[kernel]] void poincare_gyration(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_u_1 [[buffer(1)]], float device* entryPointParams_v_1 [[buffer(2)]], float device* entryPointParams_w_1 [[buffer(3)]], float device* entryPointParams_out_5 [[buffer(4)]], atomic<uint> device* entryPointParams_status_5 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_0 = entryPointParams_5;
    (&kernelContext_5)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_5)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_5)->entryPointParams_w_0 = entryPointParams_w_1;
    (&kernelContext_5)->entryPointParams_out_0 = entryPointParams_out_5;
    (&kernelContext_5)->entryPointParams_status_0 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_5)->parts_0 = &parts_1;
    (&kernelContext_5)->opaque_zero_0 = entryPointParams_5->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S323 = block_count_0(&entryPointParams_5->p_0);
        if(block_1 < _S323)
        {
        }
        else
        {
            break;
        }
        Site_0 _S324 = site_of_0(&entryPointParams_5->p_0, block_1, invocation_2.x);
        Lie_0 _S325 = x_lie_0(&entryPointParams_5->p_0);
        thread Site_0 _S326 = _S324;
        thread Lie_0 _S327 = _S325;
        thread float device* _S328;
        Point_0 _S329 = point_of_0(&entryPointParams_5->p_0, &_S326, (&kernelContext_5)->entryPointParams_u_0, &_S327, (&kernelContext_5)->entryPointParams_status_0, &_S328, &kernelContext_5);
        float device* _S330 = _S328;
        Lie_0 _S331 = y_lie_0(&entryPointParams_5->p_0);
        thread Site_0 _S332 = _S324;
        thread Lie_0 _S333 = _S331;
        thread float device* _S334;
        Point_0 _S335 = point_of_0(&entryPointParams_5->p_0, &_S332, (&kernelContext_5)->entryPointParams_v_0, &_S333, (&kernelContext_5)->entryPointParams_status_0, &_S334, &kernelContext_5);
        float device* _S336 = _S334;
        Lie_0 _S337 = z_lie_0(&entryPointParams_5->p_0);
        thread Site_0 _S338 = _S324;
        thread Lie_0 _S339 = _S337;
        thread float device* _S340;
        Point_0 _S341 = point_of_0(&entryPointParams_5->p_0, &_S338, (&kernelContext_5)->entryPointParams_w_0, &_S339, (&kernelContext_5)->entryPointParams_status_0, &_S340, &kernelContext_5);
        float device* _S342 = _S340;
        df_0 _S343 = c_of_0(&entryPointParams_5->p_0);
        thread Site_0 _S344 = _S324;
        thread Row_0 _S345 = _S335.row_4;
        thread Row_0 _S346 = _S329.row_4;
        thread Row_0 _S347 = _S341.row_4;
        TurnSums_0 _S348 = turn_sums_0(&entryPointParams_5->p_0, &_S344, &_S345, _S336, -1.0f, &_S346, _S330, &_S347, _S340, &kernelContext_5);
        thread df_0 _S349 = _S343;
        thread df_0 _S350 = _S335.gap_0;
        thread df_0 _S351 = _S329.gap_0;
        thread TurnSums_0 _S352 = _S348;
        Turn_0 _S353 = turn_of_0(&_S349, &_S350, &_S351, &_S352);
        thread df_0 _S354 = _S341.gap_0;
        Rim_0 _S355 = rim_of_0(&entryPointParams_5->p_0, &_S354);
        uint i_2 = _S324.lane_0;
        for(;;)
        {
            if(i_2 < (_S324.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S356 = _S335.row_4.base_0 + i_2 * _S335.row_4.step_2;
            thread df_0 value_13 = wide_0(_S336[_S356]);
            if((_S335.row_4.low_0) != 0U)
            {
                (&value_13)->lo_0 = _S336[_S356 + _S335.row_4.low_0];
            }
            bool _S357;
            if((_S335.row_4.scale_0.hi_0) == 1.0f)
            {
                _S357 = (_S335.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S357 = false;
            }
            df_0 _S358;
            if(_S357)
            {
                _S358 = value_13;
            }
            else
            {
                thread df_0 _S359 = _S335.row_4.scale_0;
                thread df_0 _S360 = value_13;
                df_0 _S361 = x2A_0(&_S359, &_S360);
                _S358 = _S361;
            }
            uint _S362 = _S329.row_4.base_0 + i_2 * _S329.row_4.step_2;
            thread df_0 value_14 = wide_0(_S330[_S362]);
            if((_S329.row_4.low_0) != 0U)
            {
                (&value_14)->lo_0 = _S330[_S362 + _S329.row_4.low_0];
            }
            bool _S363;
            if((_S329.row_4.scale_0.hi_0) == 1.0f)
            {
                _S363 = (_S329.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S363 = false;
            }
            df_0 _S364;
            if(_S363)
            {
                _S364 = value_14;
            }
            else
            {
                thread df_0 _S365 = _S329.row_4.scale_0;
                thread df_0 _S366 = value_14;
                df_0 _S367 = x2A_0(&_S365, &_S366);
                _S364 = _S367;
            }
            uint _S368 = _S341.row_4.base_0 + i_2 * _S341.row_4.step_2;
            thread df_0 value_15 = wide_0(_S342[_S368]);
            if((_S341.row_4.low_0) != 0U)
            {
                (&value_15)->lo_0 = _S342[_S368 + _S341.row_4.low_0];
            }
            bool _S369;
            if((_S341.row_4.scale_0.hi_0) == 1.0f)
            {
                _S369 = (_S341.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S369 = false;
            }
            df_0 _S370;
            if(_S369)
            {
                _S370 = value_15;
            }
            else
            {
                thread df_0 _S371 = _S341.row_4.scale_0;
                thread df_0 _S372 = value_15;
                df_0 _S373 = x2A_0(&_S371, &_S372);
                _S370 = _S373;
            }
            thread Turn_0 _S374 = _S353;
            thread df_0 _S375 = _S358;
            thread df_0 _S376 = _S364;
            thread df_0 _S377 = _S370;
            df_0 _S378 = turned_0(&_S374, &_S375, -1.0f, &_S376, &_S377);
            thread df_0 _S379 = _S355.factor_1;
            thread df_0 _S380 = _S378;
            df_0 _S381 = x2A_0(&_S379, &_S380);
            thread Site_0 _S382 = _S324;
            thread df_0 _S383 = _S381;
            put_0((&kernelContext_5)->entryPointParams_out_0, &entryPointParams_5->p_0, &_S382, i_2, &_S383);
            i_2 = i_2 + entryPointParams_5->p_0.lanes_0;
        }
        uint _S384 = ((_S335.clipped_0) | ((_S329.clipped_0) << 1U)) | ((_S341.clipped_0) << 2U);
        thread Site_0 _S385 = _S324;
        count_clipped_0(&entryPointParams_5->p_0, &_S385, (&kernelContext_5)->entryPointParams_status_0, _S384, _S355.clipped_1);
        block_1 = block_1 + entryPointParams_5->p_0.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_21, const Site_0 thread* site_10, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_5, float device* thread* _S386)
{
    thread float device* _S387;
    Row_0 _S388 = row_of_0(site_10, data_2, lie_3, &_S387);
    float device* _S389 = _S387;
    uint i_3 = site_10->lane_0;
    for(;;)
    {
        if(i_3 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S390 = _S388;
        float _S391 = Row_raw_0(&_S390, _S389, i_3);
        if(is_bad_0(_S391))
        {
            report_fault_0(status_5, site_10->row_0);
        }
        i_3 = i_3 + p_21->lanes_0;
    }
    *_S386 = _S389;
    return _S388;
}

Turn_0 transport_turn_0(const df_0 thread* c_1, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const TurnSums_0 thread* sums_4)
{
    Turn_0 _S392 = turn_of_0(c_1, gap_x_0, gap_y_0, sums_4);
    Dual_0 _S393 = variable_0(gap_y_0, int(1));
    Dual_0 _S394 = variable_0(gap_x_0, int(0));
    thread Dual_0 _S395 = _S393;
    thread Dual_0 _S396 = _S394;
    Dual_0 _S397 = div_0(&_S395, &_S396);
    thread Turn_0 both_0;
    (&both_0)->on_w_0 = _S397;
    thread Dual_0 _S398 = _S397;
    thread Dual_0 _S399 = _S392.along_gap_0;
    Dual_0 _S400 = mul_0(&_S398, &_S399);
    (&both_0)->along_gap_0 = _S400;
    thread Dual_0 _S401 = _S397;
    thread Dual_0 _S402 = _S392.along_x_0;
    Dual_0 _S403 = mul_0(&_S401, &_S402);
    (&both_0)->along_x_0 = _S403;
    return both_0;
}

[[kernel]] void poincare_transport(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_2 [[buffer(3)]], float device* entryPointParams_out_6 [[buffer(4)]], atomic<uint> device* entryPointParams_status_6 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_1 = entryPointParams_6;
    (&kernelContext_6)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_6)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_6)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_6)->entryPointParams_out_1 = entryPointParams_out_6;
    (&kernelContext_6)->entryPointParams_status_1 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_6)->parts_0 = &parts_2;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_6->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S404 = block_count_0(&entryPointParams_6->p_1);
        if(block_2 < _S404)
        {
        }
        else
        {
            break;
        }
        Site_0 _S405 = site_of_0(&entryPointParams_6->p_1, block_2, invocation_3.x);
        Lie_0 _S406 = x_lie_0(&entryPointParams_6->p_1);
        thread Site_0 _S407 = _S405;
        thread Lie_0 _S408 = _S406;
        thread float device* _S409;
        Point_0 _S410 = point_of_0(&entryPointParams_6->p_1, &_S407, (&kernelContext_6)->entryPointParams_source_0, &_S408, (&kernelContext_6)->entryPointParams_status_1, &_S409, &kernelContext_6);
        float device* _S411 = _S409;
        Lie_0 _S412 = y_lie_0(&entryPointParams_6->p_1);
        thread Site_0 _S413 = _S405;
        thread Lie_0 _S414 = _S412;
        thread float device* _S415;
        Point_0 _S416 = point_of_0(&entryPointParams_6->p_1, &_S413, (&kernelContext_6)->entryPointParams_target_0, &_S414, (&kernelContext_6)->entryPointParams_status_1, &_S415, &kernelContext_6);
        float device* _S417 = _S415;
        Lie_0 _S418 = z_lie_0(&entryPointParams_6->p_1);
        thread Site_0 _S419 = _S405;
        thread Lie_0 _S420 = _S418;
        thread float device* _S421;
        Row_0 _S422 = vector_of_0(&entryPointParams_6->p_1, &_S419, (&kernelContext_6)->entryPointParams_tangent_0, &_S420, (&kernelContext_6)->entryPointParams_status_1, &_S421);
        float device* _S423 = _S421;
        df_0 _S424 = c_of_0(&entryPointParams_6->p_1);
        thread Site_0 _S425 = _S405;
        thread Row_0 _S426 = _S410.row_4;
        thread Row_0 _S427 = _S416.row_4;
        thread Row_0 _S428 = _S422;
        TurnSums_0 _S429 = turn_sums_0(&entryPointParams_6->p_1, &_S425, &_S426, _S411, 1.0f, &_S427, _S417, &_S428, _S421, &kernelContext_6);
        thread df_0 _S430 = _S424;
        thread df_0 _S431 = _S410.gap_0;
        thread df_0 _S432 = _S416.gap_0;
        thread TurnSums_0 _S433 = _S429;
        Turn_0 _S434 = transport_turn_0(&_S430, &_S431, &_S432, &_S433);
        uint i_4 = _S405.lane_0;
        for(;;)
        {
            if(i_4 < (_S405.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S435 = _S410.row_4.base_0 + i_4 * _S410.row_4.step_2;
            thread df_0 value_16 = wide_0(_S411[_S435]);
            if((_S410.row_4.low_0) != 0U)
            {
                (&value_16)->lo_0 = _S411[_S435 + _S410.row_4.low_0];
            }
            bool _S436;
            if((_S410.row_4.scale_0.hi_0) == 1.0f)
            {
                _S436 = (_S410.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S436 = false;
            }
            df_0 _S437;
            if(_S436)
            {
                _S437 = value_16;
            }
            else
            {
                thread df_0 _S438 = _S410.row_4.scale_0;
                thread df_0 _S439 = value_16;
                df_0 _S440 = x2A_0(&_S438, &_S439);
                _S437 = _S440;
            }
            uint _S441 = _S416.row_4.base_0 + i_4 * _S416.row_4.step_2;
            thread df_0 value_17 = wide_0(_S417[_S441]);
            if((_S416.row_4.low_0) != 0U)
            {
                (&value_17)->lo_0 = _S417[_S441 + _S416.row_4.low_0];
            }
            bool _S442;
            if((_S416.row_4.scale_0.hi_0) == 1.0f)
            {
                _S442 = (_S416.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S442 = false;
            }
            df_0 _S443;
            if(_S442)
            {
                _S443 = value_17;
            }
            else
            {
                thread df_0 _S444 = _S416.row_4.scale_0;
                thread df_0 _S445 = value_17;
                df_0 _S446 = x2A_0(&_S444, &_S445);
                _S443 = _S446;
            }
            uint _S447 = _S422.base_0 + i_4 * _S422.step_2;
            thread df_0 value_18 = wide_0(_S423[_S447]);
            if((_S422.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S423[_S447 + _S422.low_0];
            }
            bool _S448;
            if((_S422.scale_0.hi_0) == 1.0f)
            {
                _S448 = (_S422.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S448 = false;
            }
            df_0 _S449;
            if(_S448)
            {
                _S449 = value_18;
            }
            else
            {
                thread df_0 _S450 = _S422.scale_0;
                thread df_0 _S451 = value_18;
                df_0 _S452 = x2A_0(&_S450, &_S451);
                _S449 = _S452;
            }
            thread Turn_0 _S453 = _S434;
            thread df_0 _S454 = _S437;
            thread df_0 _S455 = _S443;
            thread df_0 _S456 = _S449;
            df_0 _S457 = turned_0(&_S453, &_S454, 1.0f, &_S455, &_S456);
            thread Site_0 _S458 = _S405;
            thread df_0 _S459 = _S457;
            put_0((&kernelContext_6)->entryPointParams_out_1, &entryPointParams_6->p_1, &_S458, i_4, &_S459);
            i_4 = i_4 + entryPointParams_6->p_1.lanes_0;
        }
        uint _S460 = (_S410.clipped_0) | ((_S416.clipped_0) << 1U);
        thread Site_0 _S461 = _S405;
        count_clipped_0(&entryPointParams_6->p_1, &_S461, (&kernelContext_6)->entryPointParams_status_1, _S460, 0U);
        block_2 = block_2 + entryPointParams_6->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_transport0(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_tangent_3 [[buffer(2)]], float device* entryPointParams_out_7 [[buffer(3)]], atomic<uint> device* entryPointParams_status_7 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_2 = entryPointParams_7;
    (&kernelContext_7)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_7)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_7)->entryPointParams_out_2 = entryPointParams_out_7;
    (&kernelContext_7)->entryPointParams_status_2 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_7)->parts_0 = &parts_3;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_7->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S462 = block_count_0(&entryPointParams_7->p_2);
        if(block_3 < _S462)
        {
        }
        else
        {
            break;
        }
        Site_0 _S463 = site_of_0(&entryPointParams_7->p_2, block_3, invocation_4.x);
        Lie_0 _S464 = x_lie_0(&entryPointParams_7->p_2);
        thread Site_0 _S465 = _S463;
        thread Lie_0 _S466 = _S464;
        thread float device* _S467;
        Point_0 _S468 = point_of_0(&entryPointParams_7->p_2, &_S465, (&kernelContext_7)->entryPointParams_target_1, &_S466, (&kernelContext_7)->entryPointParams_status_2, &_S467, &kernelContext_7);
        Lie_0 _S469 = y_lie_0(&entryPointParams_7->p_2);
        thread Site_0 _S470 = _S463;
        thread Lie_0 _S471 = _S469;
        thread float device* _S472;
        Row_0 _S473 = vector_of_0(&entryPointParams_7->p_2, &_S470, (&kernelContext_7)->entryPointParams_tangent_1, &_S471, (&kernelContext_7)->entryPointParams_status_2, &_S472);
        float device* _S474 = _S472;
        uint i_5 = _S463.lane_0;
        for(;;)
        {
            if(i_5 < (_S463.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S475 = _S473.base_0 + i_5 * _S473.step_2;
            thread df_0 value_19 = wide_0(_S474[_S475]);
            if((_S473.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S474[_S475 + _S473.low_0];
            }
            bool _S476;
            if((_S473.scale_0.hi_0) == 1.0f)
            {
                _S476 = (_S473.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S476 = false;
            }
            df_0 _S477;
            if(_S476)
            {
                _S477 = value_19;
            }
            else
            {
                thread df_0 _S478 = _S473.scale_0;
                thread df_0 _S479 = value_19;
                df_0 _S480 = x2A_0(&_S478, &_S479);
                _S477 = _S480;
            }
            thread df_0 _S481 = _S468.gap_0;
            thread df_0 _S482 = _S477;
            df_0 _S483 = x2A_0(&_S481, &_S482);
            thread Site_0 _S484 = _S463;
            thread df_0 _S485 = _S483;
            put_0((&kernelContext_7)->entryPointParams_out_2, &entryPointParams_7->p_2, &_S484, i_5, &_S485);
            i_5 = i_5 + entryPointParams_7->p_2.lanes_0;
        }
        thread Site_0 _S486 = _S463;
        count_clipped_0(&entryPointParams_7->p_2, &_S486, (&kernelContext_7)->entryPointParams_status_2, _S468.clipped_0, 0U);
        block_3 = block_3 + entryPointParams_7->p_2.groups_0;
    }
    return;
}

[[kernel]] void poincare_project_tangent(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_point_2 [[buffer(1)]], float device* entryPointParams_vector_1 [[buffer(2)]], float device* entryPointParams_out_8 [[buffer(3)]], atomic<uint> device* entryPointParams_status_8 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_3 = entryPointParams_8;
    (&kernelContext_8)->entryPointParams_point_0 = entryPointParams_point_2;
    (&kernelContext_8)->entryPointParams_vector_0 = entryPointParams_vector_1;
    (&kernelContext_8)->entryPointParams_out_3 = entryPointParams_out_8;
    (&kernelContext_8)->entryPointParams_status_3 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_8)->parts_0 = &parts_4;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_8->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S487 = block_count_0(&entryPointParams_8->p_3);
        if(block_4 < _S487)
        {
        }
        else
        {
            break;
        }
        Site_0 _S488 = site_of_0(&entryPointParams_8->p_3, block_4, invocation_5.x);
        Lie_0 _S489 = x_lie_0(&entryPointParams_8->p_3);
        thread Site_0 _S490 = _S488;
        thread Lie_0 _S491 = _S489;
        thread float device* _S492;
        Point_0 _S493 = point_of_0(&entryPointParams_8->p_3, &_S490, (&kernelContext_8)->entryPointParams_point_0, &_S491, (&kernelContext_8)->entryPointParams_status_3, &_S492, &kernelContext_8);
        Lie_0 _S494 = y_lie_0(&entryPointParams_8->p_3);
        thread Site_0 _S495 = _S488;
        thread Lie_0 _S496 = _S494;
        thread float device* _S497;
        Row_0 _S498 = vector_of_0(&entryPointParams_8->p_3, &_S495, (&kernelContext_8)->entryPointParams_vector_0, &_S496, (&kernelContext_8)->entryPointParams_status_3, &_S497);
        float device* _S499 = _S497;
        uint i_6 = _S488.lane_0;
        for(;;)
        {
            if(i_6 < (_S488.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S500 = _S498.base_0 + i_6 * _S498.step_2;
            thread df_0 value_20 = wide_0(_S499[_S500]);
            if((_S498.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S499[_S500 + _S498.low_0];
            }
            bool _S501;
            if((_S498.scale_0.hi_0) == 1.0f)
            {
                _S501 = (_S498.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S501 = false;
            }
            df_0 _S502;
            if(_S501)
            {
                _S502 = value_20;
            }
            else
            {
                thread df_0 _S503 = _S498.scale_0;
                thread df_0 _S504 = value_20;
                df_0 _S505 = x2A_0(&_S503, &_S504);
                _S502 = _S505;
            }
            thread Site_0 _S506 = _S488;
            thread df_0 _S507 = _S502;
            put_0((&kernelContext_8)->entryPointParams_out_3, &entryPointParams_8->p_3, &_S506, i_6, &_S507);
            i_6 = i_6 + entryPointParams_8->p_3.lanes_0;
        }
        thread Site_0 _S508 = _S488;
        count_clipped_0(&entryPointParams_8->p_3, &_S508, (&kernelContext_8)->entryPointParams_status_3, _S493.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_8->p_3.groups_0;
    }
    return;
}

[[kernel]] void poincare_riemannian_gradient(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_3 [[buffer(1)]], float device* entryPointParams_gradient_1 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]], atomic<uint> device* entryPointParams_status_9 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_4 = entryPointParams_9;
    (&kernelContext_9)->entryPointParams_point_1 = entryPointParams_point_3;
    (&kernelContext_9)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_9)->entryPointParams_out_4 = entryPointParams_out_9;
    (&kernelContext_9)->entryPointParams_status_4 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_9)->parts_0 = &parts_5;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_9->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S509 = block_count_0(&entryPointParams_9->p_4);
        if(block_5 < _S509)
        {
        }
        else
        {
            break;
        }
        Site_0 _S510 = site_of_0(&entryPointParams_9->p_4, block_5, invocation_6.x);
        Lie_0 _S511 = x_lie_0(&entryPointParams_9->p_4);
        thread Site_0 _S512 = _S510;
        thread Lie_0 _S513 = _S511;
        thread float device* _S514;
        Point_0 _S515 = point_of_0(&entryPointParams_9->p_4, &_S512, (&kernelContext_9)->entryPointParams_point_1, &_S513, (&kernelContext_9)->entryPointParams_status_4, &_S514, &kernelContext_9);
        Lie_0 _S516 = y_lie_0(&entryPointParams_9->p_4);
        thread Site_0 _S517 = _S510;
        thread Lie_0 _S518 = _S516;
        thread float device* _S519;
        Row_0 _S520 = vector_of_0(&entryPointParams_9->p_4, &_S517, (&kernelContext_9)->entryPointParams_gradient_0, &_S518, (&kernelContext_9)->entryPointParams_status_4, &_S519);
        float device* _S521 = _S519;
        thread df_0 _S522 = _S515.gap_0;
        thread df_0 _S523 = _S515.gap_0;
        df_0 _S524 = x2A_0(&_S522, &_S523);
        thread df_0 _S525 = _S524;
        df_0 _S526 = scaled_0(&_S525, 0.25f);
        uint i_7 = _S510.lane_0;
        for(;;)
        {
            if(i_7 < (_S510.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S527 = _S520.base_0 + i_7 * _S520.step_2;
            thread df_0 value_21 = wide_0(_S521[_S527]);
            if((_S520.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S521[_S527 + _S520.low_0];
            }
            bool _S528;
            if((_S520.scale_0.hi_0) == 1.0f)
            {
                _S528 = (_S520.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S528 = false;
            }
            df_0 _S529;
            if(_S528)
            {
                _S529 = value_21;
            }
            else
            {
                thread df_0 _S530 = _S520.scale_0;
                thread df_0 _S531 = value_21;
                df_0 _S532 = x2A_0(&_S530, &_S531);
                _S529 = _S532;
            }
            thread df_0 _S533 = _S526;
            thread df_0 _S534 = _S529;
            df_0 _S535 = x2A_0(&_S533, &_S534);
            thread Site_0 _S536 = _S510;
            thread df_0 _S537 = _S535;
            put_0((&kernelContext_9)->entryPointParams_out_4, &entryPointParams_9->p_4, &_S536, i_7, &_S537);
            i_7 = i_7 + entryPointParams_9->p_4.lanes_0;
        }
        thread Site_0 _S538 = _S510;
        count_clipped_0(&entryPointParams_9->p_4, &_S538, (&kernelContext_9)->entryPointParams_status_4, _S515.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_9->p_4.groups_0;
    }
    return;
}


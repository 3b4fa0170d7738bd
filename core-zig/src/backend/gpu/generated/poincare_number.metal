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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_0;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_1;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_2;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
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

uint block_count_0(const Ball_0 constant* p_5)
{
    uint _S17 = p_5->rows_0;
    uint _S18 = p_5->lanes_0;
    uint _S19 = 64U / p_5->lanes_0;
    uint _S20 = _S17 + _S19 - 1U;
    uint _S21 = 64U / _S18;
    uint _S22 = _S20 / _S21;
    return _S22;
}

Site_0 site_of_0(const Ball_0 constant* p_6, uint block_0, uint invocation_1)
{
    uint _S23 = p_6->lanes_0;
    uint _S24 = 64U / p_6->lanes_0;
    uint _S25 = block_0 * _S24;
    uint _S26 = invocation_1 / _S23;
    uint _S27 = _S25 + _S26;
    thread Site_0 site_2;
    bool _S28 = _S27 < (p_6->rows_0);
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
        _S29 = p_6->columns_1;
    }
    else
    {
        _S29 = 0U;
    }
    (&site_2)->columns_0 = _S29;
    return site_2;
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

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S31)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S31 = data_0;
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
    df_0 _S32 = wide_0(0.0f);
    (&squares_0)->small_0 = _S32;
    (&squares_0)->usual_0 = _S32;
    (&squares_0)->big_0 = _S32;
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

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S33 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
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
    float _S34 = rounded_0(a_5 * b_3);
    return pair_of_0(_S34, fma(a_5, b_3, - _S34));
}

df_0 x2A_0(const df_0 thread* a_6, const df_0 thread* b_4)
{
    df_0 _S35 = two_product_0(a_6->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S35.hi_0, rounded_0(_S35.lo_0 + rounded_0(rounded_0(a_6->hi_0 * b_4->lo_0) + rounded_0(a_6->lo_0 * b_4->hi_0))));
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_3)
{
    float _S36 = abs(value_3->hi_0);
    if(_S36 < 1.073741824e+09f)
    {
        df_0 _S37 = this_1->small_0;
        df_0 _S38 = scaled_0(value_3, 1.6777216e+07f);
        thread df_0 _S39 = _S38;
        thread df_0 _S40 = _S38;
        df_0 _S41 = x2A_0(&_S39, &_S40);
        thread df_0 _S42 = _S37;
        thread df_0 _S43 = _S41;
        df_0 _S44 = x2B_0(&_S42, &_S43);
        this_1->small_0 = _S44;
    }
    else
    {
        if(_S36 < 1.15292150460684698e+18f)
        {
            df_0 _S45 = this_1->usual_0;
            df_0 _S46 = x2A_0(value_3, value_3);
            thread df_0 _S47 = _S45;
            thread df_0 _S48 = _S46;
            df_0 _S49 = x2B_0(&_S47, &_S48);
            this_1->usual_0 = _S49;
        }
        else
        {
            df_0 _S50 = this_1->big_0;
            df_0 _S51 = scaled_0(value_3, 5.42101086242752217e-20f);
            thread df_0 _S52 = _S51;
            thread df_0 _S53 = _S51;
            df_0 _S54 = x2A_0(&_S52, &_S53);
            thread df_0 _S55 = _S50;
            thread df_0 _S56 = _S54;
            df_0 _S57 = x2B_0(&_S55, &_S56);
            this_1->big_0 = _S57;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_4, KernelContext_0 thread* kernelContext_2)
{
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = this_2->small_0;
    sums_2[int(1)] = this_2->usual_0;
    sums_2[int(2)] = this_2->big_0;
    join_1(lanes_3, site_4, &sums_2, kernelContext_2);
    this_2->small_0 = sums_2[int(0)];
    this_2->usual_0 = sums_2[int(1)];
    this_2->big_0 = sums_2[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_8, const Site_0 thread* site_5, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_5->lane_0;
    for(;;)
    {
        if(i_0 < (site_5->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S58 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S58))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S59 = wide_0(_S58);
        Squares_add_0(&squares_1, &_S59);
        i_0 = i_0 + p_8->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_8->lanes_0, site_5, kernelContext_3);
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
    df_0 _S60 = scaled_0(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S61 = _S60;
    df_0 _S62 = x2B_0(&this_5->usual_0, &_S61);
    bool _S63 = Squares_is_big_0(this_5);
    df_0 _S64;
    if(_S63)
    {
        thread df_0 _S65 = _S62;
        df_0 _S66 = scaled_0(&_S65, 5.42101086242752217e-20f);
        thread df_0 _S67 = _S66;
        df_0 _S68 = scaled_0(&_S67, 5.42101086242752217e-20f);
        thread df_0 _S69 = _S68;
        df_0 _S70 = x2B_0(&this_5->big_0, &_S69);
        _S64 = _S70;
    }
    else
    {
        _S64 = _S62;
    }
    return _S64;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S71 = neg_0(b_5);
    thread df_0 _S72 = _S71;
    df_0 _S73 = x2B_0(a_8, &_S72);
    return _S73;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S74 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S75 = sqrt(_S74);
    thread df_0 _S76 = two_product_0(_S75, _S75);
    df_0 _S77 = x2D_0(a_9, &_S76);
    return fast_two_sum_0(_S75, _S77.hi_0 / (2.0f * _S75));
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S78 = Squares_is_big_0(this_6);
    bool _S79;
    if(_S78)
    {
        _S79 = true;
    }
    else
    {
        _S79 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S80;
    if(_S79)
    {
        df_0 _S81 = Squares_total_0(this_6);
        thread df_0 _S82 = _S81;
        df_0 _S83 = root_of_0(&_S82);
        _S80 = _S83;
    }
    else
    {
        df_0 _S84 = root_of_0(&this_6->small_0);
        thread df_0 _S85 = _S84;
        df_0 _S86 = scaled_0(&_S85, 5.9604644775390625e-08f);
        _S80 = _S86;
    }
    return _S80;
}

df_0 c_of_0(const Ball_0 constant* p_9)
{
    return pair_of_0(p_9->c_hi_0, p_9->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S87 = Squares_is_big_1(this_7);
    float _S88;
    if(_S87)
    {
        _S88 = 5.42101086242752217e-20f;
    }
    else
    {
        _S88 = 1.0f;
    }
    return _S88;
}

df_0 rim_limit_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->limit_hi_0, p_10->limit_lo_0);
}

bool less_0(const df_0 thread* a_10, const df_0 thread* b_6)
{
    float _S89 = a_10->hi_0;
    float _S90 = b_6->hi_0;
    bool _S91;
    if((a_10->hi_0) < (b_6->hi_0))
    {
        _S91 = true;
    }
    else
    {
        if(_S89 == _S90)
        {
            _S91 = (a_10->lo_0) < (b_6->lo_0);
        }
        else
        {
            _S91 = false;
        }
    }
    return _S91;
}

df_0 rim_norm_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->norm_hi_0, p_11->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->root_hi_0, p_12->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S92 = two_product_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S92.hi_0, rounded_0(_S92.lo_0 + rounded_0(a_11->lo_0 * b_7)));
}

df_0 x2B_1(const df_0 thread* a_12, float b_8)
{
    df_0 _S93 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S93.hi_0, rounded_0(_S93.lo_0 + a_12->lo_0));
}

df_0 x2B_2(const df_0 thread* a_13, float b_9)
{
    df_0 _S94 = two_sum_0(a_13->hi_0, b_9);
    return fast_two_sum_0(_S94.hi_0, rounded_0(_S94.lo_0 + a_13->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    float _S95 = b_10->hi_0;
    float _S96 = a_14->hi_0 / b_10->hi_0;
    df_0 _S97 = x2A_1(b_10, _S96);
    thread df_0 _S98 = _S97;
    df_0 _S99 = x2D_0(a_14, &_S98);
    float _S100 = _S99.hi_0 / _S95;
    df_0 _S101 = x2A_1(b_10, _S100);
    thread df_0 _S102 = _S99;
    thread df_0 _S103 = _S101;
    df_0 _S104 = x2D_0(&_S102, &_S103);
    float _S105 = _S104.hi_0 / _S95;
    thread df_0 _S106 = fast_two_sum_0(_S96, _S100);
    df_0 _S107 = x2B_1(&_S106, _S105);
    return _S107;
}

df_0 _0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    df_0 _S108 = quotient_of_0(a_15, b_11);
    return _S108;
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_13, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S109, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S110;
    Row_0 _S111 = row_of_0(site_6, data_1, lie_2, &_S110);
    float device* point_row_data_0 = _S110;
    (&point_0)->row_4 = _S111;
    thread Row_0 _S112 = _S111;
    Squares_0 _S113 = squares_of_0(p_13, site_6, &_S112, _S110, status_2, kernelContext_4);
    thread Squares_0 _S114 = _S113;
    df_0 _S115 = Squares_length_0(&_S114);
    (&point_0)->length_0 = _S115;
    thread Squares_0 _S116 = _S113;
    df_0 _S117 = Squares_total_0(&_S116);
    (&point_0)->square_0 = _S117;
    df_0 _S118 = c_of_0(p_13);
    thread df_0 _S119 = _S118;
    thread df_0 _S120 = _S117;
    df_0 _S121 = x2A_0(&_S119, &_S120);
    thread Squares_0 _S122 = _S113;
    float _S123 = Squares_unit_0(&_S122);
    bool _S124;
    if(_S123 != 1.0f)
    {
        _S124 = true;
    }
    else
    {
        df_0 _S125 = rim_limit_0(p_13);
        thread df_0 _S126 = _S125;
        thread df_0 _S127 = _S121;
        bool _S128 = less_0(&_S126, &_S127);
        _S124 = _S128;
    }
    int _S129;
    if(_S124)
    {
        _S129 = int(1);
    }
    else
    {
        _S129 = int(0);
    }
    uint _S130 = uint(_S129);
    (&point_0)->clipped_0 = _S130;
    if(_S130 != 0U)
    {
        df_0 _S131 = rim_norm_0(p_13);
        df_0 _S132 = root_c_of_0(p_13);
        thread df_0 _S133 = _S132;
        thread df_0 _S134 = (&point_0)->length_0;
        df_0 _S135 = x2A_0(&_S133, &_S134);
        thread df_0 _S136 = _S131;
        thread df_0 _S137 = _S135;
        df_0 _S138 = _0(&_S136, &_S137);
        thread df_0 _S139 = _S138;
        df_0 _S140 = scaled_0(&_S139, _S123);
        (&(&point_0)->row_4)->scale_0 = _S140;
        thread df_0 _S141 = _S131;
        thread df_0 _S142 = _S132;
        df_0 _S143 = _0(&_S141, &_S142);
        (&point_0)->length_0 = _S143;
        thread df_0 _S144 = _S131;
        thread df_0 _S145 = _S131;
        df_0 _S146 = x2A_0(&_S144, &_S145);
        thread df_0 _S147 = _S146;
        thread df_0 _S148 = _S118;
        df_0 _S149 = _0(&_S147, &_S148);
        (&point_0)->square_0 = _S149;
        thread df_0 _S150 = wide_0(1.0f);
        thread df_0 _S151 = _S146;
        df_0 _S152 = x2D_0(&_S150, &_S151);
        (&point_0)->gap_0 = _S152;
    }
    else
    {
        thread df_0 _S153 = wide_0(1.0f);
        thread df_0 _S154 = _S121;
        df_0 _S155 = x2D_0(&_S153, &_S154);
        (&point_0)->gap_0 = _S155;
    }
    *_S109 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_14)
{
    return lie_of_0(p_14->y_offset_0, p_14->y_stride_0, p_14->y_step_0);
}

Squares_0 difference_squares_0(const Ball_0 constant* p_15, const Site_0 thread* site_7, const Row_0 thread* x_0, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_2 = no_squares_0();
    uint i_1 = site_7->lane_0;
    for(;;)
    {
        if(i_1 < (site_7->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S156 = x_0->base_0 + i_1 * x_0->step_2;
        thread df_0 value_4 = wide_0(x_data_0[_S156]);
        uint _S157 = x_0->low_0;
        if((x_0->low_0) != 0U)
        {
            (&value_4)->lo_0 = x_data_0[_S156 + _S157];
        }
        bool _S158;
        if(((&x_0->scale_0)->hi_0) == 1.0f)
        {
            _S158 = ((&x_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S158 = false;
        }
        df_0 _S159;
        if(_S158)
        {
            _S159 = value_4;
        }
        else
        {
            thread df_0 _S160 = value_4;
            df_0 _S161 = x2A_0(&x_0->scale_0, &_S160);
            _S159 = _S161;
        }
        uint _S162 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_5 = wide_0(y_data_0[_S162]);
        uint _S163 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_5)->lo_0 = y_data_0[_S162 + _S163];
        }
        bool _S164;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S164 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S164 = false;
        }
        df_0 _S165;
        if(_S164)
        {
            _S165 = value_5;
        }
        else
        {
            thread df_0 _S166 = value_5;
            df_0 _S167 = x2A_0(&y_0->scale_0, &_S166);
            _S165 = _S167;
        }
        thread df_0 _S168 = _S159;
        thread df_0 _S169 = _S165;
        df_0 _S170 = x2D_0(&_S168, &_S169);
        thread df_0 _S171 = _S170;
        Squares_add_0(&squares_2, &_S171);
        i_1 = i_1 + p_15->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_15->lanes_0, site_7, kernelContext_5);
    return squares_2;
}

df_0 half_sinh_0(const Ball_0 constant* p_16, const Point_0 thread* x_1, float device* x_row_data_0, const Point_0 thread* y_1, float device* y_row_data_0, const Squares_0 thread* gap_1)
{
    df_0 _S172 = root_c_of_0(p_16);
    df_0 _S173 = Squares_length_0(gap_1);
    thread df_0 _S174 = _S172;
    thread df_0 _S175 = _S173;
    df_0 _S176 = x2A_0(&_S174, &_S175);
    df_0 _S177 = root_of_0(&x_1->gap_0);
    df_0 _S178 = root_of_0(&y_1->gap_0);
    thread df_0 _S179 = _S177;
    thread df_0 _S180 = _S178;
    df_0 _S181 = x2A_0(&_S179, &_S180);
    thread df_0 _S182 = _S176;
    thread df_0 _S183 = _S181;
    df_0 _S184 = _0(&_S182, &_S183);
    return _S184;
}

df_0 twice_0(const df_0 thread* a_16)
{
    df_0 _S185 = scaled_1(a_16, 2.0f);
    return _S185;
}

struct Sloped_0
{
    df_0 value_6;
    df_0 slope_0;
};

Sloped_0 sloped_0(const df_0 thread* value_7, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_6 = *value_7;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S186 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S187 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S188 = _S187;
    df_0 _S189 = x2B_0(&_S188, a2_0);
    thread df_0 _S190 = _S189;
    df_0 _S191 = x2A_0(&_S190, t_0);
    thread df_0 _S192 = _S191;
    df_0 _S193 = x2B_0(&_S192, a1_0);
    thread df_0 _S194 = _S193;
    df_0 _S195 = x2A_0(&_S194, t_0);
    thread df_0 _S196 = _S195;
    df_0 _S197 = x2B_1(&_S196, 1.0f);
    df_0 _S198 = x2A_1(t_0, _S186);
    df_0 _S199 = twice_0(a2_0);
    thread df_0 _S200 = _S198;
    thread df_0 _S201 = _S199;
    df_0 _S202 = x2B_0(&_S200, &_S201);
    thread df_0 _S203 = _S202;
    df_0 _S204 = x2A_0(&_S203, t_0);
    thread df_0 _S205 = _S204;
    df_0 _S206 = x2B_0(&_S205, a1_0);
    thread df_0 _S207 = _S197;
    thread df_0 _S208 = _S206;
    Sloped_0 _S209 = sloped_0(&_S207, &_S208);
    return _S209;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_2)
{
    thread df_0 _S210 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S211 = x2A_0(&_S210, x_2);
    df_0 _S212 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S213 = _S211;
    thread df_0 _S214 = _S212;
    df_0 _S215 = x2B_0(&_S213, &_S214);
    thread df_0 _S216 = _S215;
    df_0 _S217 = x2A_0(&_S216, x_2);
    df_0 _S218 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S219 = _S217;
    thread df_0 _S220 = _S218;
    df_0 _S221 = x2B_0(&_S219, &_S220);
    thread df_0 _S222 = _S221;
    df_0 _S223 = x2A_0(&_S222, x_2);
    df_0 _S224 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S225 = _S223;
    thread df_0 _S226 = _S224;
    df_0 _S227 = x2B_0(&_S225, &_S226);
    thread df_0 _S228 = _S227;
    df_0 _S229 = x2A_0(&_S228, x_2);
    df_0 _S230 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S231 = _S229;
    thread df_0 _S232 = _S230;
    df_0 _S233 = x2B_0(&_S231, &_S232);
    thread df_0 _S234 = _S233;
    df_0 _S235 = x2A_0(&_S234, x_2);
    thread df_0 _S236 = _S235;
    df_0 _S237 = x2B_1(&_S236, 0.5f);
    thread df_0 _S238 = _S237;
    df_0 _S239 = x2A_0(&_S238, x_2);
    thread df_0 _S240 = _S239;
    df_0 _S241 = x2B_1(&_S240, 1.0f);
    thread df_0 _S242 = _S241;
    df_0 _S243 = x2A_0(&_S242, x_2);
    df_0 grown_0 = _S243;
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
        thread df_0 _S244 = grown_0;
        df_0 _S245 = twice_0(&_S244);
        thread df_0 _S246 = grown_0;
        thread df_0 _S247 = grown_0;
        df_0 _S248 = x2A_0(&_S246, &_S247);
        thread df_0 _S249 = _S245;
        thread df_0 _S250 = _S248;
        df_0 _S251 = x2B_0(&_S249, &_S250);
        int _S252 = k_2 + int(1);
        grown_0 = _S251;
        k_2 = _S252;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_3)
{
    float _S253 = x_3->hi_0;
    if((x_3->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S254 = floor(min(_S253, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S255 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S256 = x2A_1(&_S255, _S254);
    thread df_0 _S257 = _S256;
    df_0 _S258 = x2D_0(x_3, &_S257);
    thread df_0 _S259 = _S258;
    df_0 _S260 = scaled_0(&_S259, 0.125f);
    thread df_0 _S261 = _S260;
    df_0 _S262 = small_exp_minus_1_0(&_S261);
    thread df_0 _S263 = _S262;
    df_0 _S264 = x2B_1(&_S263, 1.0f);
    float _S265 = power_of_two_0(int(_S254));
    thread df_0 _S266 = _S264;
    df_0 _S267 = scaled_0(&_S266, _S265);
    return _S267;
}

df_0 x2D_1(const df_0 thread* a_17, float b_12)
{
    df_0 _S268 = x2B_2(a_17, - b_12);
    return _S268;
}

df_0 half_of_0(const df_0 thread* a_18)
{
    df_0 _S269 = scaled_1(a_18, 0.5f);
    return _S269;
}

df_0 log_of_0(const df_0 thread* x_4)
{
    float _S270 = log(x_4->hi_0);
    thread df_0 _S271 = wide_0(- _S270);
    df_0 _S272 = exp_of_0(&_S271);
    thread df_0 _S273 = _S272;
    df_0 _S274 = x2A_0(x_4, &_S273);
    thread df_0 _S275 = _S274;
    df_0 _S276 = x2D_1(&_S275, 1.0f);
    df_0 _S277 = wide_0(_S270);
    thread df_0 _S278 = _S276;
    thread df_0 _S279 = _S276;
    df_0 _S280 = x2A_0(&_S278, &_S279);
    thread df_0 _S281 = _S280;
    df_0 _S282 = half_of_0(&_S281);
    thread df_0 _S283 = _S276;
    thread df_0 _S284 = _S282;
    df_0 _S285 = x2D_0(&_S283, &_S284);
    thread df_0 _S286 = _S277;
    thread df_0 _S287 = _S285;
    df_0 _S288 = x2B_0(&_S286, &_S287);
    return _S288;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_0)
{
    df_0 _S289 = x2B_1(t_1, 1.0f);
    thread df_0 _S290 = _S289;
    df_0 _S291 = root_of_0(&_S290);
    thread df_0 _S292 = _S291;
    df_0 _S293 = x2B_0(root_0, &_S292);
    thread df_0 _S294 = _S293;
    df_0 _S295 = log_of_0(&_S294);
    return _S295;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S296 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S297 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S298 = _S296;
        Sloped_0 _S299 = series_0(&_S297, &_S298, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S299;
    }
    df_0 _S300 = root_of_0(t_2);
    thread df_0 _S301 = _S300;
    df_0 _S302 = asinh_of_0(t_2, &_S301);
    thread df_0 _S303 = _S302;
    thread df_0 _S304 = _S300;
    df_0 _S305 = _0(&_S303, &_S304);
    df_0 _S306 = wide_0(1.0f);
    df_0 _S307 = x2B_1(t_2, 1.0f);
    thread df_0 _S308 = _S307;
    df_0 _S309 = root_of_0(&_S308);
    thread df_0 _S310 = _S306;
    thread df_0 _S311 = _S309;
    df_0 _S312 = _0(&_S310, &_S311);
    thread df_0 _S313 = _S312;
    thread df_0 _S314 = _S305;
    df_0 _S315 = x2D_0(&_S313, &_S314);
    df_0 _S316 = twice_0(t_2);
    thread df_0 _S317 = _S315;
    thread df_0 _S318 = _S316;
    df_0 _S319 = _0(&_S317, &_S318);
    thread df_0 _S320 = _S305;
    thread df_0 _S321 = _S319;
    Sloped_0 _S322 = sloped_0(&_S320, &_S321);
    return _S322;
}

df_0 distance_of_0(const Ball_0 constant* p_17, const df_0 thread* half_sinh_1)
{
    df_0 _S323 = x2A_0(half_sinh_1, half_sinh_1);
    thread df_0 _S324 = _S323;
    Sloped_0 _S325 = asinhc_0(&_S324);
    thread df_0 _S326 = _S325.value_6;
    df_0 _S327 = x2A_0(half_sinh_1, &_S326);
    thread df_0 _S328 = _S327;
    df_0 _S329 = twice_0(&_S328);
    df_0 _S330 = root_c_of_0(p_17);
    thread df_0 _S331 = _S329;
    thread df_0 _S332 = _S330;
    df_0 _S333 = _0(&_S331, &_S332);
    return _S333;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S334;
    if(this_8->active_0)
    {
        _S334 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S334 = false;
    }
    return _S334;
}

float nearest_0(const df_0 thread* value_8)
{
    float _S335 = value_8->hi_0;
    float _S336;
    if(is_bad_0(value_8->hi_0))
    {
        _S336 = _S335;
    }
    else
    {
        _S336 = _S335 + value_8->lo_0;
    }
    return _S336;
}

void put_number_0(float device* out_0, const Ball_0 constant* p_18, const Site_0 thread* site_8, const df_0 thread* value_9)
{
    bool _S337 = Site_is_first_0(site_8);
    if(_S337)
    {
        if(((p_18->flags_0) & 16U) == 0U)
        {
            float device* _S338 = out_0+site_8->row_0;
            float _S339 = nearest_0(value_9);
            *_S338 = _S339;
        }
        else
        {
            uint _S340 = site_8->row_0 * p_18->out_stride_0 + p_18->out_column_0;
            *(out_0+_S340) = value_9->hi_0;
            *(out_0+(_S340 + 1U)) = value_9->lo_0;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_19, const Site_0 thread* site_9, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S341 = Site_is_first_0(site_9);
    bool _S342;
    if(_S341)
    {
        _S342 = inputs_0 > 0U;
    }
    else
    {
        _S342 = false;
    }
    if(_S342)
    {
        _S342 = ((p_19->flags_0) & 1U) != 0U;
    }
    else
    {
        _S342 = false;
    }
    if(_S342)
    {
        report_fault_0(status_3, site_9->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_20, site_10, status_4, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S343 = Site_is_first_0(site_10);
    bool _S344;
    if(_S343)
    {
        _S344 = moved_0 != 0U;
    }
    else
    {
        _S344 = false;
    }
    if(_S344)
    {
        uint moved_1;
        if(((p_20->flags_0) & 16U) != 0U)
        {
            uint _S345 = atomic_fetch_or_explicit(status_4+(4U + site_10->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S345);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S346 = atomic_fetch_add_explicit(status_4+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

[[kernel]] void poincare_distance(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_out_5 [[buffer(3)]], atomic<uint> device* entryPointParams_status_5 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_0 = entryPointParams_5;
    (&kernelContext_6)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_6)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_6)->entryPointParams_out_0 = entryPointParams_out_5;
    (&kernelContext_6)->entryPointParams_status_0 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_6)->parts_0 = &parts_1;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_5->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S347 = block_count_0(&entryPointParams_5->p_0);
        if(block_1 < _S347)
        {
        }
        else
        {
            break;
        }
        Site_0 _S348 = site_of_0(&entryPointParams_5->p_0, block_1, invocation_2.x);
        Lie_0 _S349 = x_lie_0(&entryPointParams_5->p_0);
        thread Site_0 _S350 = _S348;
        thread Lie_0 _S351 = _S349;
        thread float device* _S352;
        Point_0 _S353 = point_of_0(&entryPointParams_5->p_0, &_S350, (&kernelContext_6)->entryPointParams_left_0, &_S351, (&kernelContext_6)->entryPointParams_status_0, &_S352, &kernelContext_6);
        float device* _S354 = _S352;
        Lie_0 _S355 = y_lie_0(&entryPointParams_5->p_0);
        thread Site_0 _S356 = _S348;
        thread Lie_0 _S357 = _S355;
        thread float device* _S358;
        Point_0 _S359 = point_of_0(&entryPointParams_5->p_0, &_S356, (&kernelContext_6)->entryPointParams_right_0, &_S357, (&kernelContext_6)->entryPointParams_status_0, &_S358, &kernelContext_6);
        float device* _S360 = _S358;
        thread Site_0 _S361 = _S348;
        thread Row_0 _S362 = _S353.row_4;
        thread Row_0 _S363 = _S359.row_4;
        Squares_0 _S364 = difference_squares_0(&entryPointParams_5->p_0, &_S361, &_S362, _S354, &_S363, _S358, &kernelContext_6);
        thread Point_0 _S365 = _S353;
        thread Point_0 _S366 = _S359;
        thread Squares_0 _S367 = _S364;
        df_0 _S368 = half_sinh_0(&entryPointParams_5->p_0, &_S365, _S354, &_S366, _S360, &_S367);
        thread df_0 _S369 = _S368;
        df_0 _S370 = distance_of_0(&entryPointParams_5->p_0, &_S369);
        thread Site_0 _S371 = _S348;
        thread df_0 _S372 = _S370;
        put_number_0((&kernelContext_6)->entryPointParams_out_0, &entryPointParams_5->p_0, &_S371, &_S372);
        uint _S373 = (_S353.clipped_0) | ((_S359.clipped_0) << 1U);
        thread Site_0 _S374 = _S348;
        count_clipped_0(&entryPointParams_5->p_0, &_S374, (&kernelContext_6)->entryPointParams_status_0, _S373, 0U);
        block_1 = block_1 + entryPointParams_5->p_0.groups_0;
    }
    return;
}

[[kernel]] void poincare_squared_distance(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_out_6 [[buffer(3)]], atomic<uint> device* entryPointParams_status_6 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_1 = entryPointParams_6;
    (&kernelContext_7)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_7)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_7)->entryPointParams_out_1 = entryPointParams_out_6;
    (&kernelContext_7)->entryPointParams_status_1 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_7)->parts_0 = &parts_2;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_6->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S375 = block_count_0(&entryPointParams_6->p_1);
        if(block_2 < _S375)
        {
        }
        else
        {
            break;
        }
        Site_0 _S376 = site_of_0(&entryPointParams_6->p_1, block_2, invocation_3.x);
        Lie_0 _S377 = x_lie_0(&entryPointParams_6->p_1);
        thread Site_0 _S378 = _S376;
        thread Lie_0 _S379 = _S377;
        thread float device* _S380;
        Point_0 _S381 = point_of_0(&entryPointParams_6->p_1, &_S378, (&kernelContext_7)->entryPointParams_left_1, &_S379, (&kernelContext_7)->entryPointParams_status_1, &_S380, &kernelContext_7);
        float device* _S382 = _S380;
        Lie_0 _S383 = y_lie_0(&entryPointParams_6->p_1);
        thread Site_0 _S384 = _S376;
        thread Lie_0 _S385 = _S383;
        thread float device* _S386;
        Point_0 _S387 = point_of_0(&entryPointParams_6->p_1, &_S384, (&kernelContext_7)->entryPointParams_right_1, &_S385, (&kernelContext_7)->entryPointParams_status_1, &_S386, &kernelContext_7);
        float device* _S388 = _S386;
        thread Site_0 _S389 = _S376;
        thread Row_0 _S390 = _S381.row_4;
        thread Row_0 _S391 = _S387.row_4;
        Squares_0 _S392 = difference_squares_0(&entryPointParams_6->p_1, &_S389, &_S390, _S382, &_S391, _S386, &kernelContext_7);
        thread Point_0 _S393 = _S381;
        thread Point_0 _S394 = _S387;
        thread Squares_0 _S395 = _S392;
        df_0 _S396 = half_sinh_0(&entryPointParams_6->p_1, &_S393, _S382, &_S394, _S388, &_S395);
        thread df_0 _S397 = _S396;
        df_0 _S398 = distance_of_0(&entryPointParams_6->p_1, &_S397);
        thread df_0 _S399 = _S398;
        thread df_0 _S400 = _S398;
        df_0 _S401 = x2A_0(&_S399, &_S400);
        thread Site_0 _S402 = _S376;
        thread df_0 _S403 = _S401;
        put_number_0((&kernelContext_7)->entryPointParams_out_1, &entryPointParams_6->p_1, &_S402, &_S403);
        uint _S404 = (_S381.clipped_0) | ((_S387.clipped_0) << 1U);
        thread Site_0 _S405 = _S376;
        count_clipped_0(&entryPointParams_6->p_1, &_S405, (&kernelContext_7)->entryPointParams_status_1, _S404, 0U);
        block_2 = block_2 + entryPointParams_6->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_distance0(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_point_3 [[buffer(1)]], float device* entryPointParams_out_7 [[buffer(2)]], atomic<uint> device* entryPointParams_status_7 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_2 = entryPointParams_7;
    (&kernelContext_8)->entryPointParams_point_0 = entryPointParams_point_3;
    (&kernelContext_8)->entryPointParams_out_2 = entryPointParams_out_7;
    (&kernelContext_8)->entryPointParams_status_2 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_8)->parts_0 = &parts_3;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_7->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S406 = block_count_0(&entryPointParams_7->p_2);
        if(block_3 < _S406)
        {
        }
        else
        {
            break;
        }
        Site_0 _S407 = site_of_0(&entryPointParams_7->p_2, block_3, invocation_4.x);
        Lie_0 _S408 = x_lie_0(&entryPointParams_7->p_2);
        thread Site_0 _S409 = _S407;
        thread Lie_0 _S410 = _S408;
        thread float device* _S411;
        Point_0 _S412 = point_of_0(&entryPointParams_7->p_2, &_S409, (&kernelContext_8)->entryPointParams_point_0, &_S410, (&kernelContext_8)->entryPointParams_status_2, &_S411, &kernelContext_8);
        df_0 _S413 = root_c_of_0(&entryPointParams_7->p_2);
        thread df_0 _S414 = _S413;
        thread df_0 _S415 = _S412.length_0;
        df_0 _S416 = x2A_0(&_S414, &_S415);
        thread df_0 _S417 = _S412.gap_0;
        df_0 _S418 = root_of_0(&_S417);
        thread df_0 _S419 = _S416;
        thread df_0 _S420 = _S418;
        df_0 _S421 = _0(&_S419, &_S420);
        thread df_0 _S422 = _S421;
        df_0 _S423 = distance_of_0(&entryPointParams_7->p_2, &_S422);
        thread Site_0 _S424 = _S407;
        thread df_0 _S425 = _S423;
        put_number_0((&kernelContext_8)->entryPointParams_out_2, &entryPointParams_7->p_2, &_S424, &_S425);
        thread Site_0 _S426 = _S407;
        count_clipped_0(&entryPointParams_7->p_2, &_S426, (&kernelContext_8)->entryPointParams_status_2, _S412.clipped_0, 0U);
        block_3 = block_3 + entryPointParams_7->p_2.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_21, const Site_0 thread* site_11, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_5, float device* thread* _S427)
{
    thread float device* _S428;
    Row_0 _S429 = row_of_0(site_11, data_2, lie_3, &_S428);
    float device* _S430 = _S428;
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
        thread Row_0 _S431 = _S429;
        float _S432 = Row_raw_0(&_S431, _S430, i_2);
        if(is_bad_0(_S432))
        {
            report_fault_0(status_5, site_11->row_0);
        }
        i_2 = i_2 + p_21->lanes_0;
    }
    *_S427 = _S430;
    return _S429;
}

Lie_0 z_lie_0(const Ball_0 constant* p_22)
{
    return lie_of_0(p_22->z_offset_0, p_22->z_stride_0, p_22->z_step_0);
}

df_0 dot_of_0(const Ball_0 constant* p_23, const Site_0 thread* site_12, const Row_0 thread* x_5, float device* x_data_1, const Row_0 thread* y_2, float device* y_data_1, KernelContext_0 thread* kernelContext_9)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_3 = site_12->lane_0;
    for(;;)
    {
        if(i_3 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S433 = sums_3[int(0)];
        uint _S434 = x_5->base_0 + i_3 * x_5->step_2;
        thread df_0 value_10 = wide_0(x_data_1[_S434]);
        uint _S435 = x_5->low_0;
        if((x_5->low_0) != 0U)
        {
            (&value_10)->lo_0 = x_data_1[_S434 + _S435];
        }
        bool _S436;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S436 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S436 = false;
        }
        df_0 _S437;
        if(_S436)
        {
            _S437 = value_10;
        }
        else
        {
            thread df_0 _S438 = value_10;
            df_0 _S439 = x2A_0(&x_5->scale_0, &_S438);
            _S437 = _S439;
        }
        uint _S440 = y_2->base_0 + i_3 * y_2->step_2;
        thread df_0 value_11 = wide_0(y_data_1[_S440]);
        uint _S441 = y_2->low_0;
        if((y_2->low_0) != 0U)
        {
            (&value_11)->lo_0 = y_data_1[_S440 + _S441];
        }
        bool _S442;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S442 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S442 = false;
        }
        df_0 _S443;
        if(_S442)
        {
            _S443 = value_11;
        }
        else
        {
            thread df_0 _S444 = value_11;
            df_0 _S445 = x2A_0(&y_2->scale_0, &_S444);
            _S443 = _S445;
        }
        thread df_0 _S446 = _S437;
        thread df_0 _S447 = _S443;
        df_0 _S448 = x2A_0(&_S446, &_S447);
        thread df_0 _S449 = _S433;
        thread df_0 _S450 = _S448;
        df_0 _S451 = x2B_0(&_S449, &_S450);
        sums_3[int(0)] = _S451;
        i_3 = i_3 + p_23->lanes_0;
    }
    join_0(p_23->lanes_0, site_12, &sums_3, kernelContext_9);
    return sums_3[int(0)];
}

[[kernel]] void poincare_inner(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_point_4 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_out_8 [[buffer(4)]], atomic<uint> device* entryPointParams_status_8 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_3 = entryPointParams_8;
    (&kernelContext_10)->entryPointParams_point_1 = entryPointParams_point_4;
    (&kernelContext_10)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_10)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_10)->entryPointParams_out_3 = entryPointParams_out_8;
    (&kernelContext_10)->entryPointParams_status_3 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_10)->parts_0 = &parts_4;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_8->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S452 = block_count_0(&entryPointParams_8->p_3);
        if(block_4 < _S452)
        {
        }
        else
        {
            break;
        }
        Site_0 _S453 = site_of_0(&entryPointParams_8->p_3, block_4, invocation_5.x);
        Lie_0 _S454 = x_lie_0(&entryPointParams_8->p_3);
        thread Site_0 _S455 = _S453;
        thread Lie_0 _S456 = _S454;
        thread float device* _S457;
        Point_0 _S458 = point_of_0(&entryPointParams_8->p_3, &_S455, (&kernelContext_10)->entryPointParams_point_1, &_S456, (&kernelContext_10)->entryPointParams_status_3, &_S457, &kernelContext_10);
        Lie_0 _S459 = y_lie_0(&entryPointParams_8->p_3);
        thread Site_0 _S460 = _S453;
        thread Lie_0 _S461 = _S459;
        thread float device* _S462;
        Row_0 _S463 = vector_of_0(&entryPointParams_8->p_3, &_S460, (&kernelContext_10)->entryPointParams_u_0, &_S461, (&kernelContext_10)->entryPointParams_status_3, &_S462);
        float device* _S464 = _S462;
        Lie_0 _S465 = z_lie_0(&entryPointParams_8->p_3);
        thread Site_0 _S466 = _S453;
        thread Lie_0 _S467 = _S465;
        thread float device* _S468;
        Row_0 _S469 = vector_of_0(&entryPointParams_8->p_3, &_S466, (&kernelContext_10)->entryPointParams_v_0, &_S467, (&kernelContext_10)->entryPointParams_status_3, &_S468);
        thread Site_0 _S470 = _S453;
        thread Row_0 _S471 = _S463;
        thread Row_0 _S472 = _S469;
        df_0 _S473 = dot_of_0(&entryPointParams_8->p_3, &_S470, &_S471, _S464, &_S472, _S468, &kernelContext_10);
        thread df_0 _S474 = _S473;
        df_0 _S475 = scaled_0(&_S474, 4.0f);
        thread df_0 _S476 = _S458.gap_0;
        thread df_0 _S477 = _S458.gap_0;
        df_0 _S478 = x2A_0(&_S476, &_S477);
        thread df_0 _S479 = _S475;
        thread df_0 _S480 = _S478;
        df_0 _S481 = _0(&_S479, &_S480);
        thread Site_0 _S482 = _S453;
        thread df_0 _S483 = _S481;
        put_number_0((&kernelContext_10)->entryPointParams_out_3, &entryPointParams_8->p_3, &_S482, &_S483);
        thread Site_0 _S484 = _S453;
        count_clipped_0(&entryPointParams_8->p_3, &_S484, (&kernelContext_10)->entryPointParams_status_3, _S458.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_8->p_3.groups_0;
    }
    return;
}

struct Tangent_0
{
    Row_0 row_5;
    float unit_0;
    df_0 length_1;
    df_0 square_1;
};

Tangent_0 tangent_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_13, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_6, float device* thread* _S485, KernelContext_0 thread* kernelContext_11)
{
    thread Tangent_0 tangent_0;
    thread float device* _S486;
    Row_0 _S487 = row_of_0(site_13, data_3, lie_4, &_S486);
    float device* tangent_row_data_0 = _S486;
    (&tangent_0)->row_5 = _S487;
    thread Row_0 _S488 = _S487;
    Squares_0 _S489 = squares_of_0(p_24, site_13, &_S488, _S486, status_6, kernelContext_11);
    thread Squares_0 _S490 = _S489;
    float _S491 = Squares_unit_0(&_S490);
    (&tangent_0)->unit_0 = _S491;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S491);
    thread Squares_0 _S492 = _S489;
    df_0 _S493 = Squares_length_0(&_S492);
    (&tangent_0)->length_1 = _S493;
    thread Squares_0 _S494 = _S489;
    df_0 _S495 = Squares_total_0(&_S494);
    (&tangent_0)->square_1 = _S495;
    *_S485 = tangent_row_data_0;
    return tangent_0;
}

[[kernel]] void poincare_norm(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_tangent_1 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]], atomic<uint> device* entryPointParams_status_9 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_4 = entryPointParams_9;
    (&kernelContext_12)->entryPointParams_point_2 = entryPointParams_point_5;
    (&kernelContext_12)->entryPointParams_tangent_0 = entryPointParams_tangent_1;
    (&kernelContext_12)->entryPointParams_out_4 = entryPointParams_out_9;
    (&kernelContext_12)->entryPointParams_status_4 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_12)->parts_0 = &parts_5;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_9->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S496 = block_count_0(&entryPointParams_9->p_4);
        if(block_5 < _S496)
        {
        }
        else
        {
            break;
        }
        Site_0 _S497 = site_of_0(&entryPointParams_9->p_4, block_5, invocation_6.x);
        Lie_0 _S498 = x_lie_0(&entryPointParams_9->p_4);
        thread Site_0 _S499 = _S497;
        thread Lie_0 _S500 = _S498;
        thread float device* _S501;
        Point_0 _S502 = point_of_0(&entryPointParams_9->p_4, &_S499, (&kernelContext_12)->entryPointParams_point_2, &_S500, (&kernelContext_12)->entryPointParams_status_4, &_S501, &kernelContext_12);
        Lie_0 _S503 = y_lie_0(&entryPointParams_9->p_4);
        thread Site_0 _S504 = _S497;
        thread Lie_0 _S505 = _S503;
        thread float device* _S506;
        Tangent_0 _S507 = tangent_of_0(&entryPointParams_9->p_4, &_S504, (&kernelContext_12)->entryPointParams_tangent_0, &_S505, (&kernelContext_12)->entryPointParams_status_4, &_S506, &kernelContext_12);
        thread df_0 _S508 = _S507.length_1;
        df_0 _S509 = twice_0(&_S508);
        thread df_0 _S510 = _S509;
        thread df_0 _S511 = _S502.gap_0;
        df_0 _S512 = _0(&_S510, &_S511);
        float _S513 = 1.0f / _S507.unit_0;
        thread df_0 _S514 = _S512;
        df_0 _S515 = scaled_0(&_S514, _S513);
        thread Site_0 _S516 = _S497;
        thread df_0 _S517 = _S515;
        put_number_0((&kernelContext_12)->entryPointParams_out_4, &entryPointParams_9->p_4, &_S516, &_S517);
        thread Site_0 _S518 = _S497;
        count_clipped_0(&entryPointParams_9->p_4, &_S518, (&kernelContext_12)->entryPointParams_status_4, _S502.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_9->p_4.groups_0;
    }
    return;
}


#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct df_0
{
    float hi_0;
    float lo_0;
};

struct Ball_0
{
    uint rows_0;
    uint columns_0;
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

struct Site_0
{
    uint row_0;
    uint lane_0;
    uint invocation_0;
    uint columns_1;
    bool active_0;
};

struct Row_0
{
    uint base_0;
    uint step_0;
    uint low_0;
    df_0 scale_0;
};

struct Sheet_0
{
    Row_0 row_1;
    df_0 length_0;
    df_0 square_0;
    df_0 cosh_0;
    df_0 time_0;
    uint shortened_0;
    uint clipped_0;
};

struct Mixed_0
{
    Row_0 sum_0;
    Row_0 search_0;
    Row_0 base_1;
    df_0 on_search_0;
    df_0 on_base_0;
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_points_0;
    float device* entryPointParams_shares_0;
    float device* entryPointParams_terms_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_sums_0;
    float device* entryPointParams_state_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_points_1;
    float device* entryPointParams_shares_1;
    float device* entryPointParams_state_1;
    float device* entryPointParams_terms_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_sums_1;
    float device* entryPointParams_seen_0;
    float device* entryPointParams_base_0;
    float device* entryPointParams_state_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_points_2;
    float device* entryPointParams_shares_2;
    float device* entryPointParams_state_3;
    float device* entryPointParams_terms_2;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_sums_2;
    float device* entryPointParams_before_0;
    float device* entryPointParams_state_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_state_5;
    float device* entryPointParams_out_0;
    float device* entryPointParams_reports_0;
    atomic<uint> device* entryPointParams_status_5;
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

df_0 wide_0(float value_0)
{
    return pair_of_0(value_0, 0.0f);
}

float rounded_0(float value_1)
{
    return value_1;
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

df_0 two_sum_0(float a_3, float b_3)
{
    float _S4 = rounded_0(a_3 + b_3);
    float _S5 = rounded_0(_S4 - a_3);
    return pair_of_0(_S4, rounded_0(a_3 - rounded_0(_S4 - _S5)) + rounded_0(b_3 - _S5));
}

df_0 x2B_0(const df_0 thread* a_4, const df_0 thread* b_4)
{
    df_0 _S6 = two_sum_0(a_4->hi_0, b_4->hi_0);
    df_0 _S7 = two_sum_0(a_4->lo_0, b_4->lo_0);
    df_0 _S8 = fast_two_sum_0(_S6.hi_0, rounded_0(_S6.lo_0 + _S7.hi_0));
    return fast_two_sum_0(_S8.hi_0, rounded_0(_S7.lo_0 + _S8.lo_0));
}

df_0 Mixed_at_0(const Mixed_0 thread* this_0, float device* this_sum_data_0, float device* this_search_data_0, float device* this_base_data_0, uint i_0)
{
    uint _S9 = (&this_0->sum_0)->base_0 + i_0 * (&this_0->sum_0)->step_0;
    thread df_0 value_2 = wide_0(this_sum_data_0[_S9]);
    uint _S10 = (&this_0->sum_0)->low_0;
    if(((&this_0->sum_0)->low_0) != 0U)
    {
        (&value_2)->lo_0 = this_sum_data_0[_S9 + _S10];
    }
    bool _S11;
    if(((&(&this_0->sum_0)->scale_0)->hi_0) == 1.0f)
    {
        _S11 = ((&(&this_0->sum_0)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S11 = false;
    }
    df_0 _S12;
    if(_S11)
    {
        _S12 = value_2;
    }
    else
    {
        thread df_0 _S13 = value_2;
        df_0 _S14 = x2A_0(&(&this_0->sum_0)->scale_0, &_S13);
        _S12 = _S14;
    }
    uint _S15 = (&this_0->search_0)->base_0 + i_0 * (&this_0->search_0)->step_0;
    thread df_0 value_3 = wide_0(this_search_data_0[_S15]);
    uint _S16 = (&this_0->search_0)->low_0;
    if(((&this_0->search_0)->low_0) != 0U)
    {
        (&value_3)->lo_0 = this_search_data_0[_S15 + _S16];
    }
    if(((&(&this_0->search_0)->scale_0)->hi_0) == 1.0f)
    {
        _S11 = ((&(&this_0->search_0)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S11 = false;
    }
    df_0 _S17;
    if(_S11)
    {
        _S17 = value_3;
    }
    else
    {
        thread df_0 _S18 = value_3;
        df_0 _S19 = x2A_0(&(&this_0->search_0)->scale_0, &_S18);
        _S17 = _S19;
    }
    thread df_0 _S20 = _S17;
    df_0 _S21 = x2A_0(&this_0->on_search_0, &_S20);
    thread df_0 _S22 = _S12;
    thread df_0 _S23 = _S21;
    df_0 _S24 = x2B_0(&_S22, &_S23);
    uint _S25 = (&this_0->base_1)->base_0 + i_0 * (&this_0->base_1)->step_0;
    thread df_0 value_4 = wide_0(this_base_data_0[_S25]);
    uint _S26 = (&this_0->base_1)->low_0;
    if(((&this_0->base_1)->low_0) != 0U)
    {
        (&value_4)->lo_0 = this_base_data_0[_S25 + _S26];
    }
    if(((&(&this_0->base_1)->scale_0)->hi_0) == 1.0f)
    {
        _S11 = ((&(&this_0->base_1)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S11 = false;
    }
    if(_S11)
    {
        _S12 = value_4;
    }
    else
    {
        thread df_0 _S27 = value_4;
        df_0 _S28 = x2A_0(&(&this_0->base_1)->scale_0, &_S27);
        _S12 = _S28;
    }
    thread df_0 _S29 = _S12;
    df_0 _S30 = x2A_0(&this_0->on_base_0, &_S29);
    thread df_0 _S31 = _S24;
    thread df_0 _S32 = _S30;
    df_0 _S33 = x2B_0(&_S31, &_S32);
    return _S33;
}

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(2)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(2))
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
                if(k_0 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S34 = uint(k_0) * 64U + site_0->invocation_0;
                df_0 _S35 = pair_of_0((*kernelContext_0->parts_0)[_S34 + reach_0].x, (*kernelContext_0->parts_0)[_S34 + reach_0].y);
                thread df_0 _S36 = pair_of_0((*kernelContext_0->parts_0)[_S34].x, (*kernelContext_0->parts_0)[_S34].y);
                thread df_0 _S37 = _S35;
                df_0 _S38 = x2B_0(&_S36, &_S37);
                (*kernelContext_0->parts_0)[_S34] = float2(_S38.hi_0, _S38.lo_0);
                k_0 = k_0 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(2))
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

df_0 x2A_1(const df_0 thread* a_5, float b_5)
{
    df_0 _S39 = two_product_0(a_5->hi_0, b_5);
    return fast_two_sum_0(_S39.hi_0, rounded_0(_S39.lo_0 + rounded_0(a_5->lo_0 * b_5)));
}

df_0 neg_0(const df_0 thread* a_6)
{
    return pair_of_0(- a_6->hi_0, - a_6->lo_0);
}

df_0 x2D_0(const df_0 thread* a_7, const df_0 thread* b_6)
{
    df_0 _S40 = neg_0(b_6);
    thread df_0 _S41 = _S40;
    df_0 _S42 = x2B_0(a_7, &_S41);
    return _S42;
}

df_0 x2B_1(const df_0 thread* a_8, float b_7)
{
    df_0 _S43 = two_sum_0(a_8->hi_0, b_7);
    return fast_two_sum_0(_S43.hi_0, rounded_0(_S43.lo_0 + a_8->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_9, const df_0 thread* b_8)
{
    float _S44 = b_8->hi_0;
    float _S45 = a_9->hi_0 / b_8->hi_0;
    df_0 _S46 = x2A_1(b_8, _S45);
    thread df_0 _S47 = _S46;
    df_0 _S48 = x2D_0(a_9, &_S47);
    float _S49 = _S48.hi_0 / _S44;
    df_0 _S50 = x2A_1(b_8, _S49);
    thread df_0 _S51 = _S48;
    thread df_0 _S52 = _S50;
    df_0 _S53 = x2D_0(&_S51, &_S52);
    float _S54 = _S53.hi_0 / _S44;
    thread df_0 _S55 = fast_two_sum_0(_S45, _S49);
    df_0 _S56 = x2B_1(&_S55, _S54);
    return _S56;
}

df_0 _0(const df_0 thread* a_10, const df_0 thread* b_9)
{
    df_0 _S57 = quotient_of_0(a_10, b_9);
    return _S57;
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
                uint _S58 = uint(k_1) * 64U + site_1->invocation_0;
                df_0 _S59 = pair_of_0((*kernelContext_1->parts_0)[_S58 + reach_1].x, (*kernelContext_1->parts_0)[_S58 + reach_1].y);
                thread df_0 _S60 = pair_of_0((*kernelContext_1->parts_0)[_S58].x, (*kernelContext_1->parts_0)[_S58].y);
                thread df_0 _S61 = _S59;
                df_0 _S62 = x2B_0(&_S60, &_S61);
                (*kernelContext_1->parts_0)[_S58] = float2(_S62.hi_0, _S62.lo_0);
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

df_0 c_of_0(const Ball_0 constant* p_7)
{
    return pair_of_0(p_7->c_hi_0, p_7->c_lo_0);
}

df_0 tangent_product_0(const Ball_0 constant* p_8, const Site_0 thread* site_2, const Sheet_0 thread* x_0, float device* x_row_data_0, const Mixed_0 thread* left_0, float device* left_sum_data_0, float device* left_search_data_0, float device* left_base_data_0, const Mixed_0 thread* right_0, float device* right_sum_data_0, float device* right_search_data_0, float device* right_base_data_0, KernelContext_0 thread* kernelContext_2)
{
    uint _S63;
    df_0 _S64;
    bool _S65;
    df_0 _S66 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_2;
    sums_2[int(0)] = _S66;
    sums_2[int(1)] = _S66;
    uint _S67 = site_2->lane_0;
    uint i_1 = site_2->lane_0;
    for(;;)
    {
        _S63 = site_2->columns_1;
        if(i_1 < (site_2->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S68 = (&x_0->row_1)->base_0 + i_1 * (&x_0->row_1)->step_0;
        thread df_0 value_5 = wide_0(x_row_data_0[_S68]);
        uint _S69 = (&x_0->row_1)->low_0;
        if(((&x_0->row_1)->low_0) != 0U)
        {
            (&value_5)->lo_0 = x_row_data_0[_S68 + _S69];
        }
        if(((&(&x_0->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S65 = ((&(&x_0->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S65 = false;
        }
        if(_S65)
        {
            _S64 = value_5;
        }
        else
        {
            thread df_0 _S70 = value_5;
            df_0 _S71 = x2A_0(&(&x_0->row_1)->scale_0, &_S70);
            _S64 = _S71;
        }
        df_0 _S72 = Mixed_at_0(left_0, left_sum_data_0, left_search_data_0, left_base_data_0, i_1);
        thread df_0 _S73 = _S64;
        thread df_0 _S74 = _S72;
        df_0 _S75 = x2A_0(&_S73, &_S74);
        thread df_0 _S76 = sums_2[int(0)];
        thread df_0 _S77 = _S75;
        df_0 _S78 = x2B_0(&_S76, &_S77);
        sums_2[int(0)] = _S78;
        df_0 _S79 = Mixed_at_0(right_0, right_sum_data_0, right_search_data_0, right_base_data_0, i_1);
        thread df_0 _S80 = _S64;
        thread df_0 _S81 = _S79;
        df_0 _S82 = x2A_0(&_S80, &_S81);
        thread df_0 _S83 = sums_2[int(1)];
        thread df_0 _S84 = _S82;
        df_0 _S85 = x2B_0(&_S83, &_S84);
        sums_2[int(1)] = _S85;
        i_1 = i_1 + p_8->lanes_0;
    }
    uint _S86 = p_8->lanes_0;
    join_0(p_8->lanes_0, site_2, &sums_2, kernelContext_2);
    bool _S87 = ((&x_0->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S87)
    {
        _S64 = _S66;
    }
    else
    {
        thread df_0 _S88 = sums_2[int(0)];
        df_0 _S89 = _0(&_S88, &x_0->square_0);
        _S64 = _S89;
    }
    df_0 _S90;
    if(_S87)
    {
        _S90 = _S66;
    }
    else
    {
        thread df_0 _S91 = sums_2[int(1)];
        df_0 _S92 = _0(&_S91, &x_0->square_0);
        _S90 = _S92;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S66;
    i_1 = _S67;
    for(;;)
    {
        if(i_1 < _S63)
        {
        }
        else
        {
            break;
        }
        uint _S93 = (&x_0->row_1)->base_0 + i_1 * (&x_0->row_1)->step_0;
        thread df_0 value_6 = wide_0(x_row_data_0[_S93]);
        uint _S94 = (&x_0->row_1)->low_0;
        if(((&x_0->row_1)->low_0) != 0U)
        {
            (&value_6)->lo_0 = x_row_data_0[_S93 + _S94];
        }
        if(((&(&x_0->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S65 = ((&(&x_0->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S65 = false;
        }
        df_0 _S95;
        if(_S65)
        {
            _S95 = value_6;
        }
        else
        {
            thread df_0 _S96 = value_6;
            df_0 _S97 = x2A_0(&(&x_0->row_1)->scale_0, &_S96);
            _S95 = _S97;
        }
        df_0 _S98 = Mixed_at_0(left_0, left_sum_data_0, left_search_data_0, left_base_data_0, i_1);
        thread df_0 _S99 = _S64;
        thread df_0 _S100 = _S95;
        df_0 _S101 = x2A_0(&_S99, &_S100);
        thread df_0 _S102 = _S98;
        thread df_0 _S103 = _S101;
        df_0 _S104 = x2D_0(&_S102, &_S103);
        df_0 _S105 = Mixed_at_0(right_0, right_sum_data_0, right_search_data_0, right_base_data_0, i_1);
        thread df_0 _S106 = _S90;
        thread df_0 _S107 = _S95;
        df_0 _S108 = x2A_0(&_S106, &_S107);
        thread df_0 _S109 = _S105;
        thread df_0 _S110 = _S108;
        df_0 _S111 = x2D_0(&_S109, &_S110);
        thread df_0 _S112 = _S104;
        thread df_0 _S113 = _S111;
        df_0 _S114 = x2A_0(&_S112, &_S113);
        thread df_0 _S115 = across_0[int(0)];
        thread df_0 _S116 = _S114;
        df_0 _S117 = x2B_0(&_S115, &_S116);
        across_0[int(0)] = _S117;
        i_1 = i_1 + _S86;
    }
    join_1(_S86, site_2, &across_0, kernelContext_2);
    thread df_0 _S118 = _S64;
    thread df_0 _S119 = _S90;
    df_0 _S120 = x2A_0(&_S118, &_S119);
    df_0 _S121 = c_of_0(p_8);
    thread df_0 _S122 = _S121;
    df_0 _S123 = x2A_0(&_S122, &x_0->square_0);
    thread df_0 _S124 = _S123;
    df_0 _S125 = x2B_1(&_S124, 1.0f);
    thread df_0 _S126 = _S125;
    df_0 _S127 = _0(&x_0->square_0, &_S126);
    thread df_0 _S128 = _S120;
    thread df_0 _S129 = _S127;
    df_0 _S130 = x2A_0(&_S128, &_S129);
    thread df_0 _S131 = across_0[int(0)];
    thread df_0 _S132 = _S130;
    df_0 _S133 = x2B_0(&_S131, &_S132);
    return _S133;
}

void join_2(uint lanes_3, const Site_0 thread* site_3, array<df_0, int(3)> thread* sums_3, KernelContext_0 thread* kernelContext_3)
{
    if(lanes_3 == 1U)
    {
        return;
    }
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
        (*kernelContext_3->parts_0)[uint(k_2) * 64U + site_3->invocation_0] = float2((&(*sums_3)[k_2])->hi_0, (&(*sums_3)[k_2])->lo_0);
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
        if((site_3->lane_0) < reach_2)
        {
            k_2 = int(0);
            for(;;)
            {
                if(k_2 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S134 = uint(k_2) * 64U + site_3->invocation_0;
                df_0 _S135 = pair_of_0((*kernelContext_3->parts_0)[_S134 + reach_2].x, (*kernelContext_3->parts_0)[_S134 + reach_2].y);
                thread df_0 _S136 = pair_of_0((*kernelContext_3->parts_0)[_S134].x, (*kernelContext_3->parts_0)[_S134].y);
                thread df_0 _S137 = _S135;
                df_0 _S138 = x2B_0(&_S136, &_S137);
                (*kernelContext_3->parts_0)[_S134] = float2(_S138.hi_0, _S138.lo_0);
                k_2 = k_2 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_2] = pair_of_0((*kernelContext_3->parts_0)[uint(k_2) * 64U + site_3->invocation_0 - site_3->lane_0].x, (*kernelContext_3->parts_0)[uint(k_2) * 64U + site_3->invocation_0 - site_3->lane_0].y);
        k_2 = k_2 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint point_blocks_0(const Ball_0 constant* p_9)
{
    uint _S139 = p_9->rows_0 * p_9->points_0;
    uint _S140 = p_9->lanes_0;
    uint _S141 = 64U / p_9->lanes_0;
    uint _S142 = _S139 + _S141 - 1U;
    uint _S143 = 64U / _S140;
    uint _S144 = _S142 / _S143;
    return _S144;
}

Site_0 point_site_of_0(const Ball_0 constant* p_10, uint block_0, uint invocation_1)
{
    uint _S145 = p_10->lanes_0;
    uint _S146 = 64U / p_10->lanes_0;
    uint _S147 = block_0 * _S146;
    uint _S148 = invocation_1 / _S145;
    uint _S149 = _S147 + _S148;
    thread Site_0 site_4;
    bool _S150 = _S149 < (p_10->rows_0 * p_10->points_0);
    (&site_4)->active_0 = _S150;
    uint _S151;
    if(_S150)
    {
        _S151 = _S149;
    }
    else
    {
        _S151 = 0U;
    }
    (&site_4)->row_0 = _S151;
    uint _S152 = invocation_1 % _S145;
    (&site_4)->lane_0 = _S152;
    (&site_4)->invocation_0 = invocation_1;
    if((&site_4)->active_0)
    {
        _S151 = p_10->columns_0;
    }
    else
    {
        _S151 = 0U;
    }
    (&site_4)->columns_1 = _S151;
    return site_4;
}

Site_0 space_point_site_of_0(const Ball_0 constant* p_11, uint block_1, uint invocation_2)
{
    Site_0 _S153 = point_site_of_0(p_11, block_1, invocation_2);
    thread Site_0 site_5 = _S153;
    if((&site_5)->active_0)
    {
        (&site_5)->columns_1 = p_11->columns_0 - 1U;
    }
    return site_5;
}

uint point_stride_0(const Ball_0 constant* p_12)
{
    return p_12->z_stride_0;
}

struct Lie_0
{
    uint offset_0;
    uint stride_0;
    uint step_1;
};

Lie_0 lie_of_0(uint offset_1, uint stride_1, uint step_2)
{
    thread Lie_0 lie_0;
    (&lie_0)->offset_0 = offset_1;
    (&lie_0)->stride_0 = stride_1;
    (&lie_0)->step_1 = step_2;
    return lie_0;
}

Lie_0 point_lie_0(const Ball_0 constant* p_13, const Site_0 thread* site_6)
{
    uint _S154 = site_6->row_0;
    uint _S155 = p_13->points_0;
    uint _S156 = site_6->row_0 / p_13->points_0;
    uint _S157 = p_13->x_offset_0 + _S156 * p_13->x_stride_0;
    uint _S158 = _S154 - _S156 * _S155;
    uint _S159 = point_stride_0(p_13);
    return lie_of_0(_S157 + _S158 * _S159, 0U, p_13->x_step_0);
}

Row_0 row_of_0(const Site_0 thread* site_7, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S160)
{
    thread Row_0 row_2;
    (&row_2)->base_0 = lie_1->offset_0 + site_7->row_0 * lie_1->stride_0;
    (&row_2)->step_0 = lie_1->step_1;
    (&row_2)->low_0 = 0U;
    (&row_2)->scale_0 = wide_0(1.0f);
    *_S160 = data_0;
    return row_2;
}

Row_0 space_of_0(const Site_0 thread* site_8, float device* data_1, const Lie_0 thread* lie_2, float device* thread* _S161)
{
    thread float device* _S162;
    Row_0 _S163 = row_of_0(site_8, data_1, lie_2, &_S162);
    thread Row_0 row_3 = _S163;
    (&row_3)->base_0 = (&row_3)->base_0 + lie_2->step_1;
    *_S161 = _S162;
    return row_3;
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
    df_0 _S164 = wide_0(0.0f);
    (&squares_0)->small_0 = _S164;
    (&squares_0)->usual_0 = _S164;
    (&squares_0)->big_0 = _S164;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_1, float device* this_data_0, uint column_0)
{
    return this_data_0[this_1->base_0 + column_0 * this_1->step_0];
}

bool is_bad_0(float value_7)
{
    return ((as_type<uint>((value_7))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_4)
{
    uint _S165 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_4, memory_order_relaxed);
    return;
}

df_0 scaled_0(const df_0 thread* a_11, float power_0)
{
    return pair_of_0(a_11->hi_0 * power_0, a_11->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_12, float power_1)
{
    return pair_of_0(a_12->hi_0 * power_1, a_12->lo_0 * power_1);
}

void Squares_add_0(Squares_0 thread* this_2, const df_0 thread* value_8)
{
    float _S166 = abs(value_8->hi_0);
    if(_S166 < 1.073741824e+09f)
    {
        df_0 _S167 = this_2->small_0;
        df_0 _S168 = scaled_0(value_8, 1.6777216e+07f);
        thread df_0 _S169 = _S168;
        thread df_0 _S170 = _S168;
        df_0 _S171 = x2A_0(&_S169, &_S170);
        thread df_0 _S172 = _S167;
        thread df_0 _S173 = _S171;
        df_0 _S174 = x2B_0(&_S172, &_S173);
        this_2->small_0 = _S174;
    }
    else
    {
        if(_S166 < 1.15292150460684698e+18f)
        {
            df_0 _S175 = this_2->usual_0;
            df_0 _S176 = x2A_0(value_8, value_8);
            thread df_0 _S177 = _S175;
            thread df_0 _S178 = _S176;
            df_0 _S179 = x2B_0(&_S177, &_S178);
            this_2->usual_0 = _S179;
        }
        else
        {
            df_0 _S180 = this_2->big_0;
            df_0 _S181 = scaled_0(value_8, 5.42101086242752217e-20f);
            thread df_0 _S182 = _S181;
            thread df_0 _S183 = _S181;
            df_0 _S184 = x2A_0(&_S182, &_S183);
            thread df_0 _S185 = _S180;
            thread df_0 _S186 = _S184;
            df_0 _S187 = x2B_0(&_S185, &_S186);
            this_2->big_0 = _S187;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_3, uint lanes_4, const Site_0 thread* site_9, KernelContext_0 thread* kernelContext_4)
{
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = this_3->small_0;
    sums_4[int(1)] = this_3->usual_0;
    sums_4[int(2)] = this_3->big_0;
    join_2(lanes_4, site_9, &sums_4, kernelContext_4);
    this_3->small_0 = sums_4[int(0)];
    this_3->usual_0 = sums_4[int(1)];
    this_3->big_0 = sums_4[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_10, const Row_0 thread* row_5, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_2 = site_10->lane_0;
    for(;;)
    {
        if(i_2 < (site_10->columns_1))
        {
        }
        else
        {
            break;
        }
        float _S188 = Row_raw_0(row_5, row_data_0, i_2);
        if(is_bad_0(_S188))
        {
            report_fault_0(status_1, site_10->row_0);
        }
        thread df_0 _S189 = wide_0(_S188);
        Squares_add_0(&squares_1, &_S189);
        i_2 = i_2 + p_14->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_14->lanes_0, site_10, kernelContext_5);
    return squares_1;
}

bool Site_is_first_0(const Site_0 thread* this_4)
{
    bool _S190;
    if(this_4->active_0)
    {
        _S190 = (this_4->lane_0) == 0U;
    }
    else
    {
        _S190 = false;
    }
    return _S190;
}

bool Squares_is_big_0(const Squares_0 thread* this_5)
{
    return ((&this_5->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_6)
{
    return ((&this_6->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_7)
{
    df_0 _S191 = scaled_0(&this_7->small_0, 3.55271367880050093e-15f);
    thread df_0 _S192 = _S191;
    df_0 _S193 = x2B_0(&this_7->usual_0, &_S192);
    bool _S194 = Squares_is_big_0(this_7);
    df_0 _S195;
    if(_S194)
    {
        thread df_0 _S196 = _S193;
        df_0 _S197 = scaled_0(&_S196, 5.42101086242752217e-20f);
        thread df_0 _S198 = _S197;
        df_0 _S199 = scaled_0(&_S198, 5.42101086242752217e-20f);
        thread df_0 _S200 = _S199;
        df_0 _S201 = x2B_0(&this_7->big_0, &_S200);
        _S195 = _S201;
    }
    else
    {
        _S195 = _S193;
    }
    return _S195;
}

df_0 root_of_0(const df_0 thread* a_13)
{
    float _S202 = a_13->hi_0;
    if(!((a_13->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S203 = sqrt(_S202);
    thread df_0 _S204 = two_product_0(_S203, _S203);
    df_0 _S205 = x2D_0(a_13, &_S204);
    return fast_two_sum_0(_S203, _S205.hi_0 / (2.0f * _S203));
}

df_0 Squares_length_0(const Squares_0 thread* this_8)
{
    bool _S206 = Squares_is_big_0(this_8);
    bool _S207;
    if(_S206)
    {
        _S207 = true;
    }
    else
    {
        _S207 = ((&this_8->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S208;
    if(_S207)
    {
        df_0 _S209 = Squares_total_0(this_8);
        thread df_0 _S210 = _S209;
        df_0 _S211 = root_of_0(&_S210);
        _S208 = _S211;
    }
    else
    {
        df_0 _S212 = root_of_0(&this_8->small_0);
        thread df_0 _S213 = _S212;
        df_0 _S214 = scaled_0(&_S213, 5.9604644775390625e-08f);
        _S208 = _S214;
    }
    return _S208;
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

df_0 x2B_2(const df_0 thread* a_14, float b_10)
{
    df_0 _S215 = two_sum_0(a_14->hi_0, b_10);
    return fast_two_sum_0(_S215.hi_0, rounded_0(_S215.lo_0 + a_14->lo_0));
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S216 = a_15->hi_0;
    float _S217 = b_11->hi_0;
    bool _S218;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S218 = true;
    }
    else
    {
        if(_S216 == _S217)
        {
            _S218 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S218 = false;
        }
    }
    return _S218;
}

bool less_1(const df_0 thread* a_16, const df_0 thread* b_12)
{
    float _S219 = a_16->hi_0;
    float _S220 = b_12->hi_0;
    bool _S221;
    if((a_16->hi_0) < (b_12->hi_0))
    {
        _S221 = true;
    }
    else
    {
        if(_S219 == _S220)
        {
            _S221 = (a_16->lo_0) < (b_12->lo_0);
        }
        else
        {
            _S221 = false;
        }
    }
    return _S221;
}

float Squares_unit_0(const Squares_0 thread* this_9)
{
    bool _S222 = Squares_is_big_1(this_9);
    float _S223;
    if(_S222)
    {
        _S223 = 5.42101086242752217e-20f;
    }
    else
    {
        _S223 = 1.0f;
    }
    return _S223;
}

df_0 x2D_1(const df_0 thread* a_17, float b_13)
{
    df_0 _S224 = x2B_2(a_17, - b_13);
    return _S224;
}

Sheet_0 sheet_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_11, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S225, KernelContext_0 thread* kernelContext_6)
{
    thread Sheet_0 x_1;
    thread float device* _S226;
    Row_0 _S227 = space_of_0(site_11, data_2, lie_3, &_S226);
    float device* x_row_data_1 = _S226;
    (&x_1)->row_1 = _S227;
    thread Row_0 _S228 = _S227;
    Squares_0 _S229 = squares_of_0(p_16, site_11, &_S228, _S226, status_2, kernelContext_6);
    uint _S230 = site_11->row_0;
    float _S231 = data_2[lie_3->offset_0 + site_11->row_0 * lie_3->stride_0];
    bool _S232;
    if(is_bad_0(_S231))
    {
        bool _S233 = Site_is_first_0(site_11);
        _S232 = _S233;
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        report_fault_0(status_2, _S230);
    }
    thread Squares_0 _S234 = _S229;
    df_0 _S235 = Squares_length_0(&_S234);
    (&x_1)->length_0 = _S235;
    thread Squares_0 _S236 = _S229;
    df_0 _S237 = Squares_total_0(&_S236);
    (&x_1)->square_0 = _S237;
    df_0 _S238 = wide_0(p_16->lorentz_norm_0);
    df_0 _S239 = root_c_of_0(p_16);
    thread df_0 _S240 = _S238;
    thread df_0 _S241 = _S239;
    df_0 _S242 = _0(&_S240, &_S241);
    thread Squares_0 _S243 = _S229;
    bool _S244 = Squares_is_big_0(&_S243);
    if(_S244)
    {
        _S232 = true;
    }
    else
    {
        thread df_0 _S245 = _S242;
        df_0 _S246 = x2A_1(&_S245, 1.00000011920928955f);
        thread df_0 _S247 = _S246;
        thread df_0 _S248 = (&x_1)->length_0;
        bool _S249 = less_0(&_S247, &_S248);
        _S232 = _S249;
    }
    int _S250;
    if(_S232)
    {
        _S250 = int(1);
    }
    else
    {
        _S250 = int(0);
    }
    uint _S251 = uint(_S250);
    (&x_1)->shortened_0 = _S251;
    if(_S251 != 0U)
    {
        thread df_0 _S252 = _S242;
        thread df_0 _S253 = (&x_1)->length_0;
        df_0 _S254 = _0(&_S252, &_S253);
        thread Squares_0 _S255 = _S229;
        float _S256 = Squares_unit_0(&_S255);
        thread df_0 _S257 = _S254;
        df_0 _S258 = scaled_0(&_S257, _S256);
        (&(&x_1)->row_1)->scale_0 = _S258;
        (&x_1)->length_0 = _S242;
        thread df_0 _S259 = _S242;
        thread df_0 _S260 = _S242;
        df_0 _S261 = x2A_0(&_S259, &_S260);
        (&x_1)->square_0 = _S261;
    }
    df_0 _S262 = c_of_0(p_16);
    thread df_0 _S263 = _S262;
    thread df_0 _S264 = (&x_1)->square_0;
    df_0 _S265 = x2A_0(&_S263, &_S264);
    thread df_0 _S266 = _S265;
    df_0 _S267 = x2B_1(&_S266, 1.0f);
    thread df_0 _S268 = _S267;
    df_0 _S269 = root_of_0(&_S268);
    (&x_1)->cosh_0 = _S269;
    thread df_0 _S270 = _S269;
    thread df_0 _S271 = _S239;
    df_0 _S272 = _0(&_S270, &_S271);
    (&x_1)->time_0 = _S272;
    thread df_0 _S273 = _S272;
    df_0 _S274 = x2D_1(&_S273, _S231);
    float _S275 = abs(_S274.hi_0);
    if(((&x_1)->shortened_0) != 0U)
    {
        _S232 = true;
    }
    else
    {
        _S232 = _S275 > (0.0000152587890625f * (&(&x_1)->time_0)->hi_0);
    }
    if(_S232)
    {
        _S250 = int(1);
    }
    else
    {
        _S250 = int(0);
    }
    (&x_1)->clipped_0 = uint(_S250);
    *_S225 = x_row_data_1;
    return x_1;
}

uint share_place_0(const Ball_0 constant* p_17, uint batch_0, uint index_0)
{
    return batch_0 * (p_17->points_0 + 1U) + index_0;
}

df_0 pair_at_0(float device* data_3, uint place_0)
{
    uint _S276 = place_0 * 2U;
    return pair_of_0(data_3[_S276], data_3[_S276 + 1U]);
}

df_0 share_of_0(const Ball_0 constant* p_18, float device* shares_0, const Site_0 thread* site_12)
{
    uint _S277 = site_12->row_0;
    uint _S278 = p_18->points_0;
    uint _S279 = site_12->row_0 / p_18->points_0;
    uint _S280 = share_place_0(p_18, _S279, _S277 - _S279 * _S278);
    return pair_at_0(shares_0, _S280);
}

struct Term_0
{
    df_0 factor_0;
    df_0 scale_1;
    array<df_0, int(3)> numbers_0;
};

Term_0 term_of_0(const df_0 thread* factor_1, const df_0 thread* scale_2, const df_0 thread* first_0, const df_0 thread* second_0, const df_0 thread* third_0)
{
    thread Term_0 term_0;
    (&term_0)->factor_0 = *factor_1;
    (&term_0)->scale_1 = *scale_2;
    (&term_0)->numbers_0[int(0)] = *first_0;
    (&term_0)->numbers_0[int(1)] = *second_0;
    (&term_0)->numbers_0[int(2)] = *third_0;
    return term_0;
}

void store_0(float device* out_0, uint place_1, const df_0 thread* value_9)
{
    uint _S281 = place_1 * 2U;
    *(out_0+_S281) = value_9->hi_0;
    *(out_0+(_S281 + 1U)) = value_9->lo_0;
    return;
}

void put_term_0(float device* terms_0, const Site_0 thread* site_13, const Term_0 thread* term_1)
{
    bool _S282 = Site_is_first_0(site_13);
    if(_S282)
    {
        uint _S283 = site_13->row_0 * 5U;
        store_0(terms_0, _S283, &term_1->factor_0);
        store_0(terms_0, _S283 + 1U, &term_1->scale_1);
        uint k_3 = 0U;
        for(;;)
        {
            if(k_3 < 3U)
            {
            }
            else
            {
                break;
            }
            store_0(terms_0, _S283 + 2U + k_3, &term_1->numbers_0[k_3]);
            k_3 = k_3 + 1U;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_19, const Site_0 thread* site_14, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S284 = Site_is_first_0(site_14);
    bool _S285;
    if(_S284)
    {
        _S285 = inputs_0 > 0U;
    }
    else
    {
        _S285 = false;
    }
    if(_S285)
    {
        _S285 = ((p_19->flags_0) & 1U) != 0U;
    }
    else
    {
        _S285 = false;
    }
    if(_S285)
    {
        report_fault_0(status_3, site_14->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_15, atomic<uint> device* status_4, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_20, site_15, status_4, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S286 = Site_is_first_0(site_15);
    bool _S287;
    if(_S286)
    {
        _S287 = moved_0 != 0U;
    }
    else
    {
        _S287 = false;
    }
    if(_S287)
    {
        uint moved_1;
        if(((p_20->flags_0) & 16U) != 0U)
        {
            uint _S288 = atomic_fetch_or_explicit(status_4+(4U + site_15->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S288);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S289 = atomic_fetch_add_explicit(status_4+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

void count_start_0(const Ball_0 constant* p_21, const Site_0 thread* site_16, atomic<uint> device* status_5, uint clipped_1)
{
    if(((p_21->flags_0) & 128U) != 0U)
    {
        count_clipped_0(p_21, site_16, status_5, clipped_1, 0U);
    }
    return;
}

[[kernel]] void lorentz_midpoint_points(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_points_3 [[buffer(1)]], float device* entryPointParams_shares_3 [[buffer(2)]], float device* entryPointParams_terms_3 [[buffer(3)]], atomic<uint> device* entryPointParams_status_6 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_0 = entryPointParams_7;
    (&kernelContext_7)->entryPointParams_points_0 = entryPointParams_points_3;
    (&kernelContext_7)->entryPointParams_shares_0 = entryPointParams_shares_3;
    (&kernelContext_7)->entryPointParams_terms_0 = entryPointParams_terms_3;
    (&kernelContext_7)->entryPointParams_status_0 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_7)->parts_0 = &parts_1;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_7->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S290 = point_blocks_0(&entryPointParams_7->p_0);
        if(block_2 < _S290)
        {
        }
        else
        {
            break;
        }
        Site_0 _S291 = space_point_site_of_0(&entryPointParams_7->p_0, block_2, invocation_3.x);
        thread Site_0 _S292 = _S291;
        Lie_0 _S293 = point_lie_0(&entryPointParams_7->p_0, &_S292);
        thread Site_0 _S294 = _S291;
        thread Lie_0 _S295 = _S293;
        thread float device* _S296;
        Sheet_0 _S297 = sheet_of_0(&entryPointParams_7->p_0, &_S294, (&kernelContext_7)->entryPointParams_points_0, &_S295, (&kernelContext_7)->entryPointParams_status_0, &_S296, &kernelContext_7);
        thread Site_0 _S298 = _S291;
        df_0 _S299 = share_of_0(&entryPointParams_7->p_0, (&kernelContext_7)->entryPointParams_shares_0, &_S298);
        thread df_0 _S300 = _S299;
        thread df_0 _S301 = _S297.time_0;
        df_0 _S302 = x2A_0(&_S300, &_S301);
        df_0 _S303 = wide_0(0.0f);
        thread df_0 _S304 = _S299;
        thread df_0 _S305 = _S297.row_1.scale_0;
        thread df_0 _S306 = _S302;
        thread df_0 _S307 = _S303;
        thread df_0 _S308 = _S303;
        Term_0 _S309 = term_of_0(&_S304, &_S305, &_S306, &_S307, &_S308);
        thread Site_0 _S310 = _S291;
        thread Term_0 _S311 = _S309;
        put_term_0((&kernelContext_7)->entryPointParams_terms_0, &_S310, &_S311);
        thread Site_0 _S312 = _S291;
        count_start_0(&entryPointParams_7->p_0, &_S312, (&kernelContext_7)->entryPointParams_status_0, _S297.clipped_0);
        block_2 = block_2 + entryPointParams_7->p_0.groups_0;
    }
    return;
}

uint block_count_0(const Ball_0 constant* p_22)
{
    uint _S313 = p_22->rows_0;
    uint _S314 = p_22->lanes_0;
    uint _S315 = 64U / p_22->lanes_0;
    uint _S316 = _S313 + _S315 - 1U;
    uint _S317 = 64U / _S314;
    uint _S318 = _S316 / _S317;
    return _S318;
}

Site_0 site_of_0(const Ball_0 constant* p_23, uint block_3, uint invocation_4)
{
    uint _S319 = p_23->lanes_0;
    uint _S320 = 64U / p_23->lanes_0;
    uint _S321 = block_3 * _S320;
    uint _S322 = invocation_4 / _S319;
    uint _S323 = _S321 + _S322;
    thread Site_0 site_17;
    bool _S324 = _S323 < (p_23->rows_0);
    (&site_17)->active_0 = _S324;
    uint _S325;
    if(_S324)
    {
        _S325 = _S323;
    }
    else
    {
        _S325 = 0U;
    }
    (&site_17)->row_0 = _S325;
    uint _S326 = invocation_4 % _S319;
    (&site_17)->lane_0 = _S326;
    (&site_17)->invocation_0 = invocation_4;
    if((&site_17)->active_0)
    {
        _S325 = p_23->columns_0;
    }
    else
    {
        _S325 = 0U;
    }
    (&site_17)->columns_1 = _S325;
    return site_17;
}

Site_0 space_site_of_0(const Ball_0 constant* p_24, uint block_4, uint invocation_5)
{
    Site_0 _S327 = site_of_0(p_24, block_4, invocation_5);
    thread Site_0 site_18 = _S327;
    if((&site_18)->active_0)
    {
        (&site_18)->columns_1 = p_24->columns_0 - 1U;
    }
    return site_18;
}

uint space_columns_0(const Ball_0 constant* p_25)
{
    return p_25->columns_0 - 1U;
}

uint sum_place_0(uint columns_2, uint batch_1, uint index_1)
{
    return batch_1 * (columns_2 + 3U) + index_1;
}

Row_0 pairs_of_0(float device* data_4, uint place_2, float device* thread* _S328)
{
    thread Row_0 row_6;
    (&row_6)->base_0 = place_2 * 2U;
    (&row_6)->step_0 = 2U;
    (&row_6)->low_0 = 1U;
    (&row_6)->scale_0 = wide_0(1.0f);
    *_S328 = data_4;
    return row_6;
}

Row_0 sheet_sum_0(const Ball_0 constant* p_26, float device* sums_5, uint batch_2, float device* thread* _S329)
{
    uint _S330 = space_columns_0(p_26);
    thread float device* _S331;
    Row_0 _S332 = pairs_of_0(sums_5, sum_place_0(_S330, batch_2, 0U), &_S331);
    *_S329 = _S331;
    return _S332;
}

df_0 sheet_number_0(const Ball_0 constant* p_27, float device* sums_6, uint batch_3, uint which_0)
{
    uint _S333 = space_columns_0(p_27);
    return pair_at_0(sums_6, sum_place_0(_S333, batch_3, _S333 + which_0));
}

df_0 dot_of_0(const Ball_0 constant* p_28, const Site_0 thread* site_19, const Row_0 thread* x_2, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_8)
{
    thread array<df_0, int(1)> sums_7;
    sums_7[int(0)] = wide_0(0.0f);
    uint i_3 = site_19->lane_0;
    for(;;)
    {
        if(i_3 < (site_19->columns_1))
        {
        }
        else
        {
            break;
        }
        df_0 _S334 = sums_7[int(0)];
        uint _S335 = x_2->base_0 + i_3 * x_2->step_0;
        thread df_0 value_10 = wide_0(x_data_0[_S335]);
        uint _S336 = x_2->low_0;
        if((x_2->low_0) != 0U)
        {
            (&value_10)->lo_0 = x_data_0[_S335 + _S336];
        }
        bool _S337;
        if(((&x_2->scale_0)->hi_0) == 1.0f)
        {
            _S337 = ((&x_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S337 = false;
        }
        df_0 _S338;
        if(_S337)
        {
            _S338 = value_10;
        }
        else
        {
            thread df_0 _S339 = value_10;
            df_0 _S340 = x2A_0(&x_2->scale_0, &_S339);
            _S338 = _S340;
        }
        uint _S341 = y_0->base_0 + i_3 * y_0->step_0;
        thread df_0 value_11 = wide_0(y_data_0[_S341]);
        uint _S342 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_11)->lo_0 = y_data_0[_S341 + _S342];
        }
        bool _S343;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S343 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S343 = false;
        }
        df_0 _S344;
        if(_S343)
        {
            _S344 = value_11;
        }
        else
        {
            thread df_0 _S345 = value_11;
            df_0 _S346 = x2A_0(&y_0->scale_0, &_S345);
            _S344 = _S346;
        }
        thread df_0 _S347 = _S338;
        thread df_0 _S348 = _S344;
        df_0 _S349 = x2A_0(&_S347, &_S348);
        thread df_0 _S350 = _S334;
        thread df_0 _S351 = _S349;
        df_0 _S352 = x2B_0(&_S350, &_S351);
        sums_7[int(0)] = _S352;
        i_3 = i_3 + p_28->lanes_0;
    }
    join_1(p_28->lanes_0, site_19, &sums_7, kernelContext_8);
    return sums_7[int(0)];
}

df_0 larger_0(const df_0 thread* a_18, const df_0 thread* b_14)
{
    bool _S353 = less_1(a_18, b_14);
    df_0 _S354;
    if(_S353)
    {
        _S354 = *b_14;
    }
    else
    {
        _S354 = *a_18;
    }
    return _S354;
}

uint state_size_0(const Ball_0 constant* p_29)
{
    return p_29->columns_0 + 8U;
}

uint state_place_0(const Ball_0 constant* p_30, uint batch_4, uint index_2)
{
    uint _S355 = state_size_0(p_30);
    return batch_4 * _S355 + index_2;
}

[[kernel]] void lorentz_midpoint_base(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_sums_3 [[buffer(1)]], float device* entryPointParams_state_6 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_1 = entryPointParams_8;
    (&kernelContext_9)->entryPointParams_sums_0 = entryPointParams_sums_3;
    (&kernelContext_9)->entryPointParams_state_0 = entryPointParams_state_6;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_9)->parts_0 = &parts_2;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_8->p_1.zero_0;
    uint block_5 = group_1.x;
    for(;;)
    {
        uint _S356 = block_count_0(&entryPointParams_8->p_1);
        if(block_5 < _S356)
        {
        }
        else
        {
            break;
        }
        Site_0 _S357 = space_site_of_0(&entryPointParams_8->p_1, block_5, invocation_6.x);
        thread float device* _S358;
        Row_0 _S359 = sheet_sum_0(&entryPointParams_8->p_1, (&kernelContext_9)->entryPointParams_sums_0, _S357.row_0, &_S358);
        float device* _S360 = _S358;
        df_0 _S361 = sheet_number_0(&entryPointParams_8->p_1, (&kernelContext_9)->entryPointParams_sums_0, _S357.row_0, 0U);
        thread df_0 _S362 = _S361;
        thread df_0 _S363 = _S361;
        df_0 _S364 = x2A_0(&_S362, &_S363);
        thread Site_0 _S365 = _S357;
        thread Row_0 _S366 = _S359;
        thread Row_0 _S367 = _S359;
        df_0 _S368 = dot_of_0(&entryPointParams_8->p_1, &_S365, &_S366, _S360, &_S367, _S360, &kernelContext_9);
        thread df_0 _S369 = _S364;
        thread df_0 _S370 = _S368;
        df_0 _S371 = x2D_0(&_S369, &_S370);
        thread df_0 _S372 = _S364;
        df_0 _S373 = x2A_1(&_S372, 5.68434188608080149e-14f);
        thread df_0 _S374 = _S371;
        thread df_0 _S375 = _S373;
        df_0 _S376 = larger_0(&_S374, &_S375);
        df_0 _S377 = wide_0(1.0f);
        df_0 _S378 = root_c_of_0(&entryPointParams_8->p_1);
        thread df_0 _S379 = _S376;
        df_0 _S380 = root_of_0(&_S379);
        thread df_0 _S381 = _S378;
        thread df_0 _S382 = _S380;
        df_0 _S383 = x2A_0(&_S381, &_S382);
        thread df_0 _S384 = _S377;
        thread df_0 _S385 = _S383;
        df_0 _S386 = _0(&_S384, &_S385);
        uint i_4 = _S357.lane_0;
        for(;;)
        {
            if(i_4 < (_S357.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S387 = state_place_0(&entryPointParams_8->p_1, _S357.row_0, i_4 + 1U);
            uint _S388 = _S359.base_0 + i_4 * _S359.step_0;
            thread df_0 value_12 = wide_0(_S360[_S388]);
            if((_S359.low_0) != 0U)
            {
                (&value_12)->lo_0 = _S360[_S388 + _S359.low_0];
            }
            bool _S389;
            if((_S359.scale_0.hi_0) == 1.0f)
            {
                _S389 = (_S359.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S389 = false;
            }
            df_0 _S390;
            if(_S389)
            {
                _S390 = value_12;
            }
            else
            {
                thread df_0 _S391 = _S359.scale_0;
                thread df_0 _S392 = value_12;
                df_0 _S393 = x2A_0(&_S391, &_S392);
                _S390 = _S393;
            }
            thread df_0 _S394 = _S386;
            thread df_0 _S395 = _S390;
            df_0 _S396 = x2A_0(&_S394, &_S395);
            thread df_0 _S397 = _S396;
            store_0((&kernelContext_9)->entryPointParams_state_0, _S387, &_S397);
            i_4 = i_4 + entryPointParams_8->p_1.lanes_0;
        }
        block_5 = block_5 + entryPointParams_8->p_1.groups_0;
    }
    return;
}

uint batch_of_0(const Ball_0 constant* p_31, const Site_0 thread* site_20)
{
    uint _S398 = site_20->row_0 / p_31->points_0;
    return _S398;
}

Sheet_0 state_sheet_0(const Ball_0 constant* p_32, const Site_0 thread* site_21, float device* state_0, uint batch_5, float device* thread* _S399, KernelContext_0 thread* kernelContext_10)
{
    thread Sheet_0 x_3;
    uint _S400 = state_place_0(p_32, batch_5, 1U);
    thread float device* _S401;
    Row_0 _S402 = pairs_of_0(state_0, _S400, &_S401);
    float device* x_row_data_2 = _S401;
    (&x_3)->row_1 = _S402;
    thread Row_0 _S403 = _S402;
    thread Row_0 _S404 = _S402;
    df_0 _S405 = dot_of_0(p_32, site_21, &_S403, _S401, &_S404, _S401, kernelContext_10);
    (&x_3)->square_0 = _S405;
    thread df_0 _S406 = _S405;
    df_0 _S407 = root_of_0(&_S406);
    (&x_3)->length_0 = _S407;
    df_0 _S408 = c_of_0(p_32);
    thread df_0 _S409 = _S408;
    thread df_0 _S410 = _S405;
    df_0 _S411 = x2A_0(&_S409, &_S410);
    thread df_0 _S412 = _S411;
    df_0 _S413 = x2B_1(&_S412, 1.0f);
    thread df_0 _S414 = _S413;
    df_0 _S415 = root_of_0(&_S414);
    (&x_3)->cosh_0 = _S415;
    df_0 _S416 = root_c_of_0(p_32);
    thread df_0 _S417 = _S415;
    thread df_0 _S418 = _S416;
    df_0 _S419 = _0(&_S417, &_S418);
    (&x_3)->time_0 = _S419;
    (&x_3)->shortened_0 = 0U;
    (&x_3)->clipped_0 = 0U;
    *_S399 = x_row_data_2;
    return x_3;
}

df_0 half_of_0(const df_0 thread* a_19)
{
    df_0 _S420 = scaled_1(a_19, 0.5f);
    return _S420;
}

df_0 twice_0(const df_0 thread* a_20)
{
    df_0 _S421 = scaled_1(a_20, 2.0f);
    return _S421;
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

Between_0 between_0(const Ball_0 constant* p_33, const Site_0 thread* site_22, const Sheet_0 thread* x_4, float device* x_row_data_3, const Sheet_0 thread* y_1, float device* y_row_data_0, KernelContext_0 thread* kernelContext_11)
{
    uint _S422;
    df_0 _S423;
    df_0 _S424;
    bool _S425;
    bool _S426;
    df_0 _S427 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_8;
    sums_8[int(0)] = _S427;
    sums_8[int(1)] = _S427;
    sums_8[int(2)] = _S427;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S428 = site_22->lane_0;
    uint i_5 = site_22->lane_0;
    for(;;)
    {
        _S422 = site_22->columns_1;
        if(i_5 < (site_22->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S429 = (&x_4->row_1)->base_0 + i_5 * (&x_4->row_1)->step_0;
        thread df_0 value_13 = wide_0(x_row_data_3[_S429]);
        uint _S430 = (&x_4->row_1)->low_0;
        if(((&x_4->row_1)->low_0) != 0U)
        {
            (&value_13)->lo_0 = x_row_data_3[_S429 + _S430];
        }
        if(((&(&x_4->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S425 = ((&(&x_4->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S425 = false;
        }
        if(_S425)
        {
            _S423 = value_13;
        }
        else
        {
            thread df_0 _S431 = value_13;
            df_0 _S432 = x2A_0(&(&x_4->row_1)->scale_0, &_S431);
            _S423 = _S432;
        }
        uint _S433 = (&y_1->row_1)->base_0 + i_5 * (&y_1->row_1)->step_0;
        thread df_0 value_14 = wide_0(y_row_data_0[_S433]);
        uint _S434 = (&y_1->row_1)->low_0;
        if(((&y_1->row_1)->low_0) != 0U)
        {
            (&value_14)->lo_0 = y_row_data_0[_S433 + _S434];
        }
        if(((&(&y_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S426 = ((&(&y_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S426 = false;
        }
        if(_S426)
        {
            _S424 = value_14;
        }
        else
        {
            thread df_0 _S435 = value_14;
            df_0 _S436 = x2A_0(&(&y_1->row_1)->scale_0, &_S435);
            _S424 = _S436;
        }
        thread df_0 _S437 = _S423;
        thread df_0 _S438 = _S424;
        df_0 _S439 = x2D_0(&_S437, &_S438);
        thread df_0 _S440 = _S439;
        Squares_add_0(&gap_squares_0, &_S440);
        thread df_0 _S441 = _S423;
        thread df_0 _S442 = _S424;
        df_0 _S443 = x2A_0(&_S441, &_S442);
        thread df_0 _S444 = sums_8[int(0)];
        thread df_0 _S445 = _S443;
        df_0 _S446 = x2B_0(&_S444, &_S445);
        sums_8[int(0)] = _S446;
        thread df_0 _S447 = _S439;
        thread df_0 _S448 = _S423;
        df_0 _S449 = x2A_0(&_S447, &_S448);
        thread df_0 _S450 = sums_8[int(1)];
        thread df_0 _S451 = _S449;
        df_0 _S452 = x2B_0(&_S450, &_S451);
        sums_8[int(1)] = _S452;
        thread df_0 _S453 = _S439;
        thread df_0 _S454 = _S424;
        df_0 _S455 = x2A_0(&_S453, &_S454);
        thread df_0 _S456 = sums_8[int(2)];
        thread df_0 _S457 = _S455;
        df_0 _S458 = x2B_0(&_S456, &_S457);
        sums_8[int(2)] = _S458;
        i_5 = i_5 + p_33->lanes_0;
    }
    uint _S459 = p_33->lanes_0;
    join_2(p_33->lanes_0, site_22, &sums_8, kernelContext_11);
    Squares_join_over_0(&gap_squares_0, _S459, site_22, kernelContext_11);
    thread Squares_0 _S460 = gap_squares_0;
    float _S461 = Squares_unit_0(&_S460);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_8[int(0)];
    (&all_0)->on_x_0 = sums_8[int(1)];
    (&all_0)->on_y_0 = sums_8[int(2)];
    thread Squares_0 _S462 = gap_squares_0;
    df_0 _S463 = Squares_total_0(&_S462);
    float _S464 = 1.0f / _S461;
    thread df_0 _S465 = _S463;
    df_0 _S466 = scaled_0(&_S465, _S464);
    float _S467 = 1.0f / _S461;
    thread df_0 _S468 = _S466;
    df_0 _S469 = scaled_0(&_S468, _S467);
    (&all_0)->gap_0 = _S469;
    thread df_0 _S470 = sums_8[int(1)];
    thread df_0 _S471 = sums_8[int(2)];
    df_0 _S472 = x2B_0(&_S470, &_S471);
    thread df_0 _S473 = _S472;
    df_0 _S474 = neg_0(&_S473);
    df_0 _S475 = x2B_0(&x_4->time_0, &y_1->time_0);
    thread df_0 _S476 = _S474;
    thread df_0 _S477 = _S475;
    df_0 _S478 = _0(&_S476, &_S477);
    (&all_0)->ahead_0 = _S478;
    df_0 _S479 = c_of_0(p_33);
    thread df_0 _S480 = _S479;
    df_0 _S481 = x2A_0(&_S480, &x_4->square_0);
    thread df_0 _S482 = _S479;
    df_0 _S483 = x2A_0(&_S482, &y_1->square_0);
    thread df_0 _S484 = _S479;
    thread df_0 _S485 = sums_8[int(0)];
    df_0 _S486 = x2A_0(&_S484, &_S485);
    df_0 _S487 = x2A_0(&x_4->cosh_0, &y_1->cosh_0);
    thread df_0 _S488 = _S479;
    thread df_0 _S489 = _S469;
    df_0 _S490 = x2A_0(&_S488, &_S489);
    thread df_0 _S491 = _S490;
    thread df_0 _S492 = _S481;
    bool _S493 = less_0(&_S491, &_S492);
    bool _S494 = (_S483.hi_0) < 1.00000000317107685e-30f;
    if(_S494)
    {
        _S423 = _S427;
    }
    else
    {
        if(_S493)
        {
            thread df_0 _S495 = _S479;
            thread df_0 _S496 = (&all_0)->on_y_0;
            df_0 _S497 = x2A_0(&_S495, &_S496);
            _S423 = _S497;
        }
        else
        {
            _S423 = _S486;
        }
        thread df_0 _S498 = _S423;
        thread df_0 _S499 = _S483;
        df_0 _S500 = _0(&_S498, &_S499);
        _S423 = _S500;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S427;
    i_5 = _S428;
    for(;;)
    {
        if(i_5 < _S422)
        {
        }
        else
        {
            break;
        }
        uint _S501 = (&x_4->row_1)->base_0 + i_5 * (&x_4->row_1)->step_0;
        thread df_0 value_15 = wide_0(x_row_data_3[_S501]);
        uint _S502 = (&x_4->row_1)->low_0;
        if(((&x_4->row_1)->low_0) != 0U)
        {
            (&value_15)->lo_0 = x_row_data_3[_S501 + _S502];
        }
        if(((&(&x_4->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S425 = ((&(&x_4->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S425 = false;
        }
        if(_S425)
        {
            _S424 = value_15;
        }
        else
        {
            thread df_0 _S503 = value_15;
            df_0 _S504 = x2A_0(&(&x_4->row_1)->scale_0, &_S503);
            _S424 = _S504;
        }
        uint _S505 = (&y_1->row_1)->base_0 + i_5 * (&y_1->row_1)->step_0;
        thread df_0 value_16 = wide_0(y_row_data_0[_S505]);
        uint _S506 = (&y_1->row_1)->low_0;
        if(((&y_1->row_1)->low_0) != 0U)
        {
            (&value_16)->lo_0 = y_row_data_0[_S505 + _S506];
        }
        if(((&(&y_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S426 = ((&(&y_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S426 = false;
        }
        df_0 _S507;
        if(_S426)
        {
            _S507 = value_16;
        }
        else
        {
            thread df_0 _S508 = value_16;
            df_0 _S509 = x2A_0(&(&y_1->row_1)->scale_0, &_S508);
            _S507 = _S509;
        }
        df_0 side_0;
        if(_S493)
        {
            thread df_0 _S510 = _S424;
            thread df_0 _S511 = _S507;
            df_0 _S512 = x2D_0(&_S510, &_S511);
            side_0 = _S512;
        }
        else
        {
            side_0 = _S424;
        }
        thread df_0 _S513 = _S423;
        thread df_0 _S514 = _S507;
        df_0 _S515 = x2A_0(&_S513, &_S514);
        thread df_0 _S516 = side_0;
        thread df_0 _S517 = _S515;
        df_0 _S518 = x2D_0(&_S516, &_S517);
        thread df_0 _S519 = _S518;
        thread df_0 _S520 = _S518;
        df_0 _S521 = x2A_0(&_S519, &_S520);
        thread df_0 _S522 = across_1[int(0)];
        thread df_0 _S523 = _S521;
        df_0 _S524 = x2B_0(&_S522, &_S523);
        across_1[int(0)] = _S524;
        i_5 = i_5 + _S459;
    }
    join_1(_S459, site_22, &across_1, kernelContext_11);
    if((_S486.hi_0) <= 0.0f)
    {
        _S425 = true;
    }
    else
    {
        _S425 = _S494;
    }
    if(_S425)
    {
        if((_S487.hi_0) > 2.0f)
        {
            thread df_0 _S525 = _S487;
            df_0 _S526 = x2D_1(&_S525, 1.0f);
            _S423 = _S526;
        }
        else
        {
            thread df_0 _S527 = _S481;
            thread df_0 _S528 = _S483;
            df_0 _S529 = x2B_0(&_S527, &_S528);
            thread df_0 _S530 = _S481;
            thread df_0 _S531 = _S483;
            df_0 _S532 = x2A_0(&_S530, &_S531);
            thread df_0 _S533 = _S529;
            thread df_0 _S534 = _S532;
            df_0 _S535 = x2B_0(&_S533, &_S534);
            thread df_0 _S536 = _S487;
            df_0 _S537 = x2B_1(&_S536, 1.0f);
            thread df_0 _S538 = _S535;
            thread df_0 _S539 = _S537;
            df_0 _S540 = _0(&_S538, &_S539);
            _S423 = _S540;
        }
        thread df_0 _S541 = _S423;
        thread df_0 _S542 = _S486;
        df_0 _S543 = x2D_0(&_S541, &_S542);
        thread df_0 _S544 = _S543;
        df_0 _S545 = half_of_0(&_S544);
        (&all_0)->square_1 = _S545;
    }
    else
    {
        thread df_0 _S546 = _S487;
        thread df_0 _S547 = _S486;
        df_0 _S548 = x2B_0(&_S546, &_S547);
        thread df_0 _S549 = _S548;
        df_0 _S550 = twice_0(&_S549);
        thread df_0 _S551 = _S550;
        df_0 _S552 = x2B_1(&_S551, 2.0f);
        thread df_0 _S553 = (&all_0)->gap_0;
        thread df_0 _S554 = _S552;
        df_0 _S555 = _0(&_S553, &_S554);
        thread df_0 _S556 = _S483;
        thread df_0 _S557 = _S552;
        df_0 _S558 = _0(&_S556, &_S557);
        thread df_0 _S559 = across_1[int(0)];
        thread df_0 _S560 = _S558;
        df_0 _S561 = x2A_0(&_S559, &_S560);
        thread df_0 _S562 = _S555;
        thread df_0 _S563 = _S561;
        df_0 _S564 = x2B_0(&_S562, &_S563);
        thread df_0 _S565 = _S479;
        thread df_0 _S566 = _S564;
        df_0 _S567 = x2A_0(&_S565, &_S566);
        (&all_0)->square_1 = _S567;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S568 = root_c_of_0(p_33);
        thread Squares_0 _S569 = gap_squares_0;
        df_0 _S570 = Squares_length_0(&_S569);
        thread df_0 _S571 = _S570;
        df_0 _S572 = half_of_0(&_S571);
        thread df_0 _S573 = _S568;
        thread df_0 _S574 = _S572;
        df_0 _S575 = x2A_0(&_S573, &_S574);
        _S423 = _S575;
    }
    else
    {
        thread df_0 _S576 = (&all_0)->square_1;
        df_0 _S577 = root_of_0(&_S576);
        _S423 = _S577;
    }
    (&all_0)->root_0 = _S423;
    return all_0;
}

[[kernel]] void lorentz_midpoint_view(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_points_4 [[buffer(1)]], float device* entryPointParams_shares_4 [[buffer(2)]], float device* entryPointParams_state_7 [[buffer(3)]], float device* entryPointParams_terms_4 [[buffer(4)]], atomic<uint> device* entryPointParams_status_7 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_2 = entryPointParams_9;
    (&kernelContext_12)->entryPointParams_points_1 = entryPointParams_points_4;
    (&kernelContext_12)->entryPointParams_shares_1 = entryPointParams_shares_4;
    (&kernelContext_12)->entryPointParams_state_1 = entryPointParams_state_7;
    (&kernelContext_12)->entryPointParams_terms_1 = entryPointParams_terms_4;
    (&kernelContext_12)->entryPointParams_status_1 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_12)->parts_0 = &parts_3;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_9->p_2.zero_0;
    uint block_6 = group_2.x;
    for(;;)
    {
        uint _S578 = point_blocks_0(&entryPointParams_9->p_2);
        if(block_6 < _S578)
        {
        }
        else
        {
            break;
        }
        Site_0 _S579 = space_point_site_of_0(&entryPointParams_9->p_2, block_6, invocation_7.x);
        thread Site_0 _S580 = _S579;
        Lie_0 _S581 = point_lie_0(&entryPointParams_9->p_2, &_S580);
        thread Site_0 _S582 = _S579;
        thread Lie_0 _S583 = _S581;
        thread float device* _S584;
        Sheet_0 _S585 = sheet_of_0(&entryPointParams_9->p_2, &_S582, (&kernelContext_12)->entryPointParams_points_1, &_S583, (&kernelContext_12)->entryPointParams_status_1, &_S584, &kernelContext_12);
        float device* _S586 = _S584;
        thread Site_0 _S587 = _S579;
        uint _S588 = batch_of_0(&entryPointParams_9->p_2, &_S587);
        thread Site_0 _S589 = _S579;
        thread float device* _S590;
        Sheet_0 _S591 = state_sheet_0(&entryPointParams_9->p_2, &_S589, (&kernelContext_12)->entryPointParams_state_1, _S588, &_S590, &kernelContext_12);
        thread Site_0 _S592 = _S579;
        thread Sheet_0 _S593 = _S591;
        thread Sheet_0 _S594 = _S585;
        Between_0 _S595 = between_0(&entryPointParams_9->p_2, &_S592, &_S593, _S590, &_S594, _S586, &kernelContext_12);
        thread Site_0 _S596 = _S579;
        df_0 _S597 = share_of_0(&entryPointParams_9->p_2, (&kernelContext_12)->entryPointParams_shares_1, &_S596);
        thread df_0 _S598 = _S595.square_1;
        df_0 _S599 = twice_0(&_S598);
        thread df_0 _S600 = _S599;
        df_0 _S601 = x2B_1(&_S600, 1.0f);
        thread df_0 _S602 = _S597;
        thread df_0 _S603 = _S601;
        df_0 _S604 = x2A_0(&_S602, &_S603);
        thread df_0 _S605 = _S597;
        thread df_0 _S606 = _S599;
        df_0 _S607 = x2A_0(&_S605, &_S606);
        thread df_0 _S608 = _S607;
        df_0 _S609 = neg_0(&_S608);
        df_0 _S610 = wide_0(0.0f);
        thread df_0 _S611 = _S597;
        thread df_0 _S612 = _S585.row_1.scale_0;
        thread df_0 _S613 = _S604;
        thread df_0 _S614 = _S609;
        thread df_0 _S615 = _S610;
        Term_0 _S616 = term_of_0(&_S611, &_S612, &_S613, &_S614, &_S615);
        thread Site_0 _S617 = _S579;
        thread Term_0 _S618 = _S616;
        put_term_0((&kernelContext_12)->entryPointParams_terms_1, &_S617, &_S618);
        block_6 = block_6 + entryPointParams_9->p_2.groups_0;
    }
    return;
}

Mixed_0 step_of_0(const Ball_0 constant* p_34, const Site_0 thread* site_23, const Sheet_0 thread* base_2, float device* base_row_data_0, float device* sums_9, uint along_0, float device* thread* _S619, float device* thread* _S620, float device* thread* _S621)
{
    thread Mixed_0 step_3;
    uint _S622 = site_23->row_0;
    thread float device* _S623;
    Row_0 _S624 = sheet_sum_0(p_34, sums_9, site_23->row_0, &_S623);
    (&step_3)->sum_0 = _S624;
    (&step_3)->search_0 = base_2->row_1;
    (&step_3)->base_1 = base_2->row_1;
    (&step_3)->on_search_0 = wide_0(0.0f);
    df_0 _S625 = sheet_number_0(p_34, sums_9, _S622, along_0);
    (&step_3)->on_base_0 = _S625;
    *_S619 = _S623;
    *_S620 = base_row_data_0;
    *_S621 = base_row_data_0;
    return step_3;
}

bool is_zero_0(const df_0 thread* a_21)
{
    return (a_21->hi_0) == 0.0f;
}

void refuse_result_0(const Site_0 thread* site_24, atomic<uint> device* status_6, const df_0 thread* value_17)
{
    bool _S626 = Site_is_first_0(site_24);
    bool _S627;
    if(_S626)
    {
        _S627 = is_bad_0(value_17->hi_0);
    }
    else
    {
        _S627 = false;
    }
    if(_S627)
    {
        report_fault_0(status_6, site_24->row_0);
    }
    return;
}

void put_state_number_0(float device* state_1, const Ball_0 constant* p_35, uint batch_6, uint which_1, const df_0 thread* value_18)
{
    uint _S628 = state_place_0(p_35, batch_6, p_35->columns_0 + which_1);
    store_0(state_1, _S628, value_18);
    return;
}

[[kernel]] void lorentz_midpoint_settle(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_sums_4 [[buffer(1)]], float device* entryPointParams_seen_1 [[buffer(2)]], float device* entryPointParams_base_1 [[buffer(3)]], float device* entryPointParams_state_8 [[buffer(4)]], atomic<uint> device* entryPointParams_status_8 [[buffer(5)]])
{
    df_0 _S629;
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_10;
    (&kernelContext_13)->entryPointParams_sums_1 = entryPointParams_sums_4;
    (&kernelContext_13)->entryPointParams_seen_0 = entryPointParams_seen_1;
    (&kernelContext_13)->entryPointParams_base_0 = entryPointParams_base_1;
    (&kernelContext_13)->entryPointParams_state_2 = entryPointParams_state_8;
    (&kernelContext_13)->entryPointParams_status_2 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_13)->parts_0 = &parts_4;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_10->p_3.zero_0;
    uint block_7 = group_3.x;
    for(;;)
    {
        uint _S630 = block_count_0(&entryPointParams_10->p_3);
        if(block_7 < _S630)
        {
        }
        else
        {
            break;
        }
        Site_0 _S631 = space_site_of_0(&entryPointParams_10->p_3, block_7, invocation_8.x);
        thread Site_0 _S632 = _S631;
        thread float device* _S633;
        Sheet_0 _S634 = state_sheet_0(&entryPointParams_10->p_3, &_S632, (&kernelContext_13)->entryPointParams_base_0, _S631.row_0, &_S633, &kernelContext_13);
        float device* _S635 = _S633;
        thread Site_0 _S636 = _S631;
        thread Sheet_0 _S637 = _S634;
        thread float device* _S638;
        thread float device* _S639;
        thread float device* _S640;
        Mixed_0 _S641 = step_of_0(&entryPointParams_10->p_3, &_S636, &_S637, _S633, (&kernelContext_13)->entryPointParams_seen_0, 1U, &_S638, &_S639, &_S640);
        float device* _S642 = _S640;
        float device* _S643 = _S639;
        float device* _S644 = _S638;
        df_0 _S645 = sheet_number_0(&entryPointParams_10->p_3, (&kernelContext_13)->entryPointParams_seen_0, _S631.row_0, 0U);
        thread df_0 _S646 = _S645;
        thread df_0 _S647 = _S645;
        df_0 _S648 = x2A_0(&_S646, &_S647);
        df_0 _S649 = c_of_0(&entryPointParams_10->p_3);
        thread Site_0 _S650 = _S631;
        thread Sheet_0 _S651 = _S634;
        thread Mixed_0 _S652 = _S641;
        thread Mixed_0 _S653 = _S641;
        df_0 _S654 = tangent_product_0(&entryPointParams_10->p_3, &_S650, &_S651, _S635, &_S652, _S644, _S643, _S642, &_S653, _S644, _S643, _S642, &kernelContext_13);
        thread df_0 _S655 = _S649;
        thread df_0 _S656 = _S654;
        df_0 _S657 = x2A_0(&_S655, &_S656);
        thread df_0 _S658 = _S648;
        thread df_0 _S659 = _S657;
        df_0 _S660 = x2D_0(&_S658, &_S659);
        thread df_0 _S661 = _S660;
        df_0 _S662 = root_of_0(&_S661);
        thread df_0 _S663 = wide_0(1.0f);
        thread df_0 _S664 = _S662;
        df_0 _S665 = _0(&_S663, &_S664);
        thread float device* _S666;
        Row_0 _S667 = sheet_sum_0(&entryPointParams_10->p_3, (&kernelContext_13)->entryPointParams_sums_1, _S631.row_0, &_S666);
        float device* _S668 = _S666;
        uint i_6 = _S631.lane_0;
        for(;;)
        {
            if(i_6 < (_S631.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S669 = state_place_0(&entryPointParams_10->p_3, _S631.row_0, i_6 + 1U);
            uint _S670 = _S667.base_0 + i_6 * _S667.step_0;
            thread df_0 value_19 = wide_0(_S668[_S670]);
            if((_S667.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S668[_S670 + _S667.low_0];
            }
            bool _S671;
            if((_S667.scale_0.hi_0) == 1.0f)
            {
                _S671 = (_S667.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S671 = false;
            }
            if(_S671)
            {
                _S629 = value_19;
            }
            else
            {
                thread df_0 _S672 = _S667.scale_0;
                thread df_0 _S673 = value_19;
                df_0 _S674 = x2A_0(&_S672, &_S673);
                _S629 = _S674;
            }
            thread df_0 _S675 = _S665;
            thread df_0 _S676 = _S629;
            df_0 _S677 = x2A_0(&_S675, &_S676);
            thread df_0 _S678 = _S677;
            store_0((&kernelContext_13)->entryPointParams_state_2, _S669, &_S678);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread df_0 _S679 = _S662;
        bool _S680 = is_zero_0(&_S679);
        if(_S680)
        {
            _S629 = wide_0((as_type<float>(((as_type<uint>((_S662.hi_0))) | 2139095040U))));
        }
        else
        {
            _S629 = _S665;
        }
        thread Site_0 _S681 = _S631;
        thread df_0 _S682 = _S629;
        refuse_result_0(&_S681, (&kernelContext_13)->entryPointParams_status_2, &_S682);
        thread Site_0 _S683 = _S631;
        bool _S684 = Site_is_first_0(&_S683);
        if(_S684)
        {
            df_0 _S685 = sheet_number_0(&entryPointParams_10->p_3, (&kernelContext_13)->entryPointParams_sums_1, _S631.row_0, 0U);
            thread df_0 _S686 = _S685;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 1U, &_S686);
            thread df_0 _S687 = _S662;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 2U, &_S687);
            df_0 _S688 = wide_0(0.0f);
            thread df_0 _S689 = _S688;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 3U, &_S689);
            thread df_0 _S690 = _S688;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 4U, &_S690);
            thread df_0 _S691 = _S688;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 5U, &_S691);
            thread df_0 _S692 = _S688;
            put_state_number_0((&kernelContext_13)->entryPointParams_state_2, &entryPointParams_10->p_3, _S631.row_0, 6U, &_S692);
        }
        block_7 = block_7 + entryPointParams_10->p_3.groups_0;
    }
    return;
}

struct Sloped_0
{
    df_0 value_20;
    df_0 slope_0;
};

Sloped_0 sloped_0(const df_0 thread* value_21, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_20 = *value_21;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S693 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S694 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S695 = _S694;
    df_0 _S696 = x2B_0(&_S695, a2_0);
    thread df_0 _S697 = _S696;
    df_0 _S698 = x2A_0(&_S697, t_0);
    thread df_0 _S699 = _S698;
    df_0 _S700 = x2B_0(&_S699, a1_0);
    thread df_0 _S701 = _S700;
    df_0 _S702 = x2A_0(&_S701, t_0);
    thread df_0 _S703 = _S702;
    df_0 _S704 = x2B_1(&_S703, 1.0f);
    df_0 _S705 = x2A_1(t_0, _S693);
    df_0 _S706 = twice_0(a2_0);
    thread df_0 _S707 = _S705;
    thread df_0 _S708 = _S706;
    df_0 _S709 = x2B_0(&_S707, &_S708);
    thread df_0 _S710 = _S709;
    df_0 _S711 = x2A_0(&_S710, t_0);
    thread df_0 _S712 = _S711;
    df_0 _S713 = x2B_0(&_S712, a1_0);
    thread df_0 _S714 = _S704;
    thread df_0 _S715 = _S713;
    Sloped_0 _S716 = sloped_0(&_S714, &_S715);
    return _S716;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_5)
{
    thread df_0 _S717 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S718 = x2A_0(&_S717, x_5);
    df_0 _S719 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S720 = _S718;
    thread df_0 _S721 = _S719;
    df_0 _S722 = x2B_0(&_S720, &_S721);
    thread df_0 _S723 = _S722;
    df_0 _S724 = x2A_0(&_S723, x_5);
    df_0 _S725 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S726 = _S724;
    thread df_0 _S727 = _S725;
    df_0 _S728 = x2B_0(&_S726, &_S727);
    thread df_0 _S729 = _S728;
    df_0 _S730 = x2A_0(&_S729, x_5);
    df_0 _S731 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S732 = _S730;
    thread df_0 _S733 = _S731;
    df_0 _S734 = x2B_0(&_S732, &_S733);
    thread df_0 _S735 = _S734;
    df_0 _S736 = x2A_0(&_S735, x_5);
    df_0 _S737 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S738 = _S736;
    thread df_0 _S739 = _S737;
    df_0 _S740 = x2B_0(&_S738, &_S739);
    thread df_0 _S741 = _S740;
    df_0 _S742 = x2A_0(&_S741, x_5);
    thread df_0 _S743 = _S742;
    df_0 _S744 = x2B_1(&_S743, 0.5f);
    thread df_0 _S745 = _S744;
    df_0 _S746 = x2A_0(&_S745, x_5);
    thread df_0 _S747 = _S746;
    df_0 _S748 = x2B_1(&_S747, 1.0f);
    thread df_0 _S749 = _S748;
    df_0 _S750 = x2A_0(&_S749, x_5);
    df_0 grown_0 = _S750;
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
        thread df_0 _S751 = grown_0;
        df_0 _S752 = twice_0(&_S751);
        thread df_0 _S753 = grown_0;
        thread df_0 _S754 = grown_0;
        df_0 _S755 = x2A_0(&_S753, &_S754);
        thread df_0 _S756 = _S752;
        thread df_0 _S757 = _S755;
        df_0 _S758 = x2B_0(&_S756, &_S757);
        int _S759 = k_4 + int(1);
        grown_0 = _S758;
        k_4 = _S759;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_6)
{
    float _S760 = x_6->hi_0;
    if((x_6->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S761 = floor(min(_S760, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S762 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S763 = x2A_1(&_S762, _S761);
    thread df_0 _S764 = _S763;
    df_0 _S765 = x2D_0(x_6, &_S764);
    thread df_0 _S766 = _S765;
    df_0 _S767 = scaled_0(&_S766, 0.125f);
    thread df_0 _S768 = _S767;
    df_0 _S769 = small_exp_minus_1_0(&_S768);
    thread df_0 _S770 = _S769;
    df_0 _S771 = x2B_1(&_S770, 1.0f);
    float _S772 = power_of_two_0(int(_S761));
    thread df_0 _S773 = _S771;
    df_0 _S774 = scaled_0(&_S773, _S772);
    return _S774;
}

df_0 log_of_0(const df_0 thread* x_7)
{
    float _S775 = log(x_7->hi_0);
    thread df_0 _S776 = wide_0(- _S775);
    df_0 _S777 = exp_of_0(&_S776);
    thread df_0 _S778 = _S777;
    df_0 _S779 = x2A_0(x_7, &_S778);
    thread df_0 _S780 = _S779;
    df_0 _S781 = x2D_1(&_S780, 1.0f);
    df_0 _S782 = wide_0(_S775);
    thread df_0 _S783 = _S781;
    thread df_0 _S784 = _S781;
    df_0 _S785 = x2A_0(&_S783, &_S784);
    thread df_0 _S786 = _S785;
    df_0 _S787 = half_of_0(&_S786);
    thread df_0 _S788 = _S781;
    thread df_0 _S789 = _S787;
    df_0 _S790 = x2D_0(&_S788, &_S789);
    thread df_0 _S791 = _S782;
    thread df_0 _S792 = _S790;
    df_0 _S793 = x2B_0(&_S791, &_S792);
    return _S793;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_1)
{
    df_0 _S794 = x2B_1(t_1, 1.0f);
    thread df_0 _S795 = _S794;
    df_0 _S796 = root_of_0(&_S795);
    thread df_0 _S797 = _S796;
    df_0 _S798 = x2B_0(root_1, &_S797);
    thread df_0 _S799 = _S798;
    df_0 _S800 = log_of_0(&_S799);
    return _S800;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S801 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S802 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S803 = _S801;
        Sloped_0 _S804 = series_0(&_S802, &_S803, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S804;
    }
    df_0 _S805 = root_of_0(t_2);
    thread df_0 _S806 = _S805;
    df_0 _S807 = asinh_of_0(t_2, &_S806);
    thread df_0 _S808 = _S807;
    thread df_0 _S809 = _S805;
    df_0 _S810 = _0(&_S808, &_S809);
    df_0 _S811 = wide_0(1.0f);
    df_0 _S812 = x2B_1(t_2, 1.0f);
    thread df_0 _S813 = _S812;
    df_0 _S814 = root_of_0(&_S813);
    thread df_0 _S815 = _S811;
    thread df_0 _S816 = _S814;
    df_0 _S817 = _0(&_S815, &_S816);
    thread df_0 _S818 = _S817;
    thread df_0 _S819 = _S810;
    df_0 _S820 = x2D_0(&_S818, &_S819);
    df_0 _S821 = twice_0(t_2);
    thread df_0 _S822 = _S820;
    thread df_0 _S823 = _S821;
    df_0 _S824 = _0(&_S822, &_S823);
    thread df_0 _S825 = _S810;
    thread df_0 _S826 = _S824;
    Sloped_0 _S827 = sloped_0(&_S825, &_S826);
    return _S827;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_10)
{
    df_0 _S828 = x2B_1(&this_10->square_1, 1.0f);
    thread df_0 _S829 = _S828;
    df_0 _S830 = root_of_0(&_S829);
    return _S830;
}

struct Way_0
{
    df_0 on_gap_0;
    df_0 on_x_1;
    df_0 slope_2;
};

Way_0 way_of_0(const Between_0 thread* pair_1)
{
    Sloped_0 _S831 = asinhc_0(&pair_1->square_1);
    df_0 _S832 = Between_cosh_half_0(pair_1);
    thread Way_0 way_0;
    thread df_0 _S833 = _S831.value_20;
    thread df_0 _S834 = _S832;
    df_0 _S835 = _0(&_S833, &_S834);
    (&way_0)->on_gap_0 = _S835;
    thread df_0 _S836 = _S835;
    df_0 _S837 = x2A_0(&pair_1->square_1, &_S836);
    thread df_0 _S838 = _S837;
    df_0 _S839 = twice_0(&_S838);
    thread df_0 _S840 = _S839;
    df_0 _S841 = neg_0(&_S840);
    (&way_0)->on_x_1 = _S841;
    thread df_0 _S842 = _S835;
    thread df_0 _S843 = _S832;
    df_0 _S844 = _0(&_S842, &_S843);
    thread df_0 _S845 = _S844;
    df_0 _S846 = half_of_0(&_S845);
    thread df_0 _S847 = _S831.slope_0;
    thread df_0 _S848 = _S846;
    df_0 _S849 = x2D_0(&_S847, &_S848);
    thread df_0 _S850 = _S849;
    thread df_0 _S851 = _S832;
    df_0 _S852 = _0(&_S850, &_S851);
    (&way_0)->slope_2 = _S852;
    return way_0;
}

df_0 sheet_distance_0(const Ball_0 constant* p_36, const Between_0 thread* pair_2)
{
    Sloped_0 _S853 = asinhc_0(&pair_2->square_1);
    thread df_0 _S854 = _S853.value_20;
    df_0 _S855 = x2A_0(&pair_2->root_0, &_S854);
    thread df_0 _S856 = _S855;
    df_0 _S857 = twice_0(&_S856);
    df_0 _S858 = root_c_of_0(p_36);
    thread df_0 _S859 = _S857;
    thread df_0 _S860 = _S858;
    df_0 _S861 = _0(&_S859, &_S860);
    return _S861;
}

df_0 r_coth_r_0(const df_0 thread* root_2)
{
    if((root_2->hi_0) < 0.00999999977648258f)
    {
        df_0 _S862 = x2A_0(root_2, root_2);
        df_0 _S863 = wide_0(3.0f);
        thread df_0 _S864 = wide_0(1.0f);
        thread df_0 _S865 = _S863;
        df_0 _S866 = _0(&_S864, &_S865);
        thread df_0 _S867 = _S862;
        df_0 _S868 = scaled_0(&_S867, 1.0f);
        thread df_0 _S869 = _S868;
        df_0 _S870 = x2A_1(&_S869, 0.02222222276031971f);
        thread df_0 _S871 = _S866;
        thread df_0 _S872 = _S870;
        df_0 _S873 = x2D_0(&_S871, &_S872);
        thread df_0 _S874 = _S862;
        thread df_0 _S875 = _S873;
        df_0 _S876 = x2A_0(&_S874, &_S875);
        thread df_0 _S877 = _S876;
        df_0 _S878 = x2B_1(&_S877, 1.0f);
        return _S878;
    }
    df_0 _S879 = scaled_0(root_2, -2.0f);
    thread df_0 _S880 = _S879;
    df_0 _S881 = exp_of_0(&_S880);
    thread df_0 _S882 = _S881;
    df_0 _S883 = x2B_1(&_S882, 1.0f);
    thread df_0 _S884 = _S883;
    df_0 _S885 = x2A_0(root_2, &_S884);
    thread df_0 _S886 = wide_0(1.0f);
    thread df_0 _S887 = _S881;
    df_0 _S888 = x2D_0(&_S886, &_S887);
    thread df_0 _S889 = _S885;
    thread df_0 _S890 = _S888;
    df_0 _S891 = _0(&_S889, &_S890);
    return _S891;
}

[[kernel]] void lorentz_mean_view(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_points_5 [[buffer(1)]], float device* entryPointParams_shares_5 [[buffer(2)]], float device* entryPointParams_state_9 [[buffer(3)]], float device* entryPointParams_terms_5 [[buffer(4)]], atomic<uint> device* entryPointParams_status_9 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_11;
    (&kernelContext_14)->entryPointParams_points_2 = entryPointParams_points_5;
    (&kernelContext_14)->entryPointParams_shares_2 = entryPointParams_shares_5;
    (&kernelContext_14)->entryPointParams_state_3 = entryPointParams_state_9;
    (&kernelContext_14)->entryPointParams_terms_2 = entryPointParams_terms_5;
    (&kernelContext_14)->entryPointParams_status_3 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_14)->parts_0 = &parts_5;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_11->p_4.zero_0;
    uint block_8 = group_4.x;
    for(;;)
    {
        uint _S892 = point_blocks_0(&entryPointParams_11->p_4);
        if(block_8 < _S892)
        {
        }
        else
        {
            break;
        }
        Site_0 _S893 = space_point_site_of_0(&entryPointParams_11->p_4, block_8, invocation_9.x);
        thread Site_0 _S894 = _S893;
        Lie_0 _S895 = point_lie_0(&entryPointParams_11->p_4, &_S894);
        thread Site_0 _S896 = _S893;
        thread Lie_0 _S897 = _S895;
        thread float device* _S898;
        Sheet_0 _S899 = sheet_of_0(&entryPointParams_11->p_4, &_S896, (&kernelContext_14)->entryPointParams_points_2, &_S897, (&kernelContext_14)->entryPointParams_status_3, &_S898, &kernelContext_14);
        float device* _S900 = _S898;
        thread Site_0 _S901 = _S893;
        uint _S902 = batch_of_0(&entryPointParams_11->p_4, &_S901);
        thread Site_0 _S903 = _S893;
        thread float device* _S904;
        Sheet_0 _S905 = state_sheet_0(&entryPointParams_11->p_4, &_S903, (&kernelContext_14)->entryPointParams_state_3, _S902, &_S904, &kernelContext_14);
        thread Site_0 _S906 = _S893;
        thread Sheet_0 _S907 = _S905;
        thread Sheet_0 _S908 = _S899;
        Between_0 _S909 = between_0(&entryPointParams_11->p_4, &_S906, &_S907, _S904, &_S908, _S900, &kernelContext_14);
        thread Between_0 _S910 = _S909;
        Way_0 _S911 = way_of_0(&_S910);
        thread Site_0 _S912 = _S893;
        df_0 _S913 = share_of_0(&entryPointParams_11->p_4, (&kernelContext_14)->entryPointParams_shares_2, &_S912);
        thread Between_0 _S914 = _S909;
        df_0 _S915 = sheet_distance_0(&entryPointParams_11->p_4, &_S914);
        df_0 _S916 = root_c_of_0(&entryPointParams_11->p_4);
        thread df_0 _S917 = _S916;
        thread df_0 _S918 = _S915;
        df_0 _S919 = x2A_0(&_S917, &_S918);
        thread df_0 _S920 = _S919;
        df_0 _S921 = r_coth_r_0(&_S920);
        thread df_0 _S922 = _S913;
        thread df_0 _S923 = _S911.on_gap_0;
        df_0 _S924 = x2A_0(&_S922, &_S923);
        thread df_0 _S925 = _S913;
        thread df_0 _S926 = _S915;
        df_0 _S927 = x2A_0(&_S925, &_S926);
        thread df_0 _S928 = _S913;
        thread df_0 _S929 = _S921;
        df_0 _S930 = x2A_0(&_S928, &_S929);
        thread df_0 _S931 = _S913;
        thread df_0 _S932 = _S911.on_x_1;
        df_0 _S933 = x2A_0(&_S931, &_S932);
        thread df_0 _S934 = _S924;
        thread df_0 _S935 = _S899.row_1.scale_0;
        thread df_0 _S936 = _S927;
        thread df_0 _S937 = _S930;
        thread df_0 _S938 = _S933;
        Term_0 _S939 = term_of_0(&_S934, &_S935, &_S936, &_S937, &_S938);
        thread Site_0 _S940 = _S893;
        thread Term_0 _S941 = _S939;
        put_term_0((&kernelContext_14)->entryPointParams_terms_2, &_S940, &_S941);
        block_8 = block_8 + entryPointParams_11->p_4.groups_0;
    }
    return;
}

df_0 state_number_0(const Ball_0 constant* p_37, float device* state_2, uint batch_7, uint which_2)
{
    uint _S942 = state_place_0(p_37, batch_7, p_37->columns_0 + which_2);
    return pair_at_0(state_2, _S942);
}

df_0 stiffness_of_0(const df_0 thread* growth_0, bool is_careful_0, uint dim_0)
{
    df_0 _S943;
    if(is_careful_0)
    {
        _S943 = *growth_0;
    }
    else
    {
        df_0 _S944 = x2D_1(growth_0, 1.0f);
        df_0 _S945 = wide_0(float(dim_0));
        thread df_0 _S946 = _S944;
        thread df_0 _S947 = _S945;
        df_0 _S948 = _0(&_S946, &_S947);
        thread df_0 _S949 = _S948;
        df_0 _S950 = x2D_0(growth_0, &_S949);
        _S943 = _S950;
    }
    return _S943;
}

df_0 time_of_0(const Ball_0 constant* p_38)
{
    return pair_of_0(p_38->time_hi_0, p_38->time_lo_0);
}

df_0 tolerance_of_0(const Ball_0 constant* p_39)
{
    df_0 _S951 = time_of_0(p_39);
    return _S951;
}

struct Progress_0
{
    df_0 stiffness_0;
    df_0 residual_0;
    bool is_careful_1;
    bool is_done_0;
};

Progress_0 progress_of_0(const Ball_0 constant* p_40, float device* state_3, uint batch_8, const df_0 thread* distance_0, const df_0 thread* length_1, const df_0 thread* stretch_0)
{
    df_0 _S952 = state_number_0(p_40, state_3, batch_8, 3U);
    df_0 _S953 = state_number_0(p_40, state_3, batch_8, 4U);
    bool _S954 = (_S953.hi_0) == 0.0f;
    thread Progress_0 progress_0;
    df_0 _S955 = x2B_1(distance_0, 1.0f);
    thread df_0 _S956 = _S955;
    df_0 _S957 = _0(length_1, &_S956);
    (&progress_0)->residual_0 = _S957;
    df_0 _S958 = state_number_0(p_40, state_3, batch_8, 6U);
    bool _S959;
    if((_S958.hi_0) != 0.0f)
    {
        _S959 = true;
    }
    else
    {
        if(!_S954)
        {
            thread df_0 _S960 = _S952;
            thread df_0 _S961 = (&progress_0)->residual_0;
            bool _S962 = less_0(&_S960, &_S961);
            _S959 = _S962;
        }
        else
        {
            _S959 = false;
        }
    }
    (&progress_0)->is_careful_1 = _S959;
    df_0 _S963 = tolerance_of_0(p_40);
    df_0 _S964 = x2A_1(stretch_0, 5.68434188608080149e-14f);
    thread df_0 _S965 = _S963;
    thread df_0 _S966 = _S964;
    df_0 _S967 = larger_0(&_S965, &_S966);
    thread df_0 _S968 = _S967;
    thread df_0 _S969 = (&progress_0)->residual_0;
    bool _S970 = less_0(&_S968, &_S969);
    (&progress_0)->is_done_0 = !_S970;
    return progress_0;
}

df_0 cosh_of_0(const df_0 thread* root_3)
{
    df_0 _S971 = exp_of_0(root_3);
    thread df_0 _S972 = wide_0(1.0f);
    thread df_0 _S973 = _S971;
    df_0 _S974 = _0(&_S972, &_S973);
    thread df_0 _S975 = _S971;
    thread df_0 _S976 = _S974;
    df_0 _S977 = x2B_0(&_S975, &_S976);
    thread df_0 _S978 = _S977;
    df_0 _S979 = half_of_0(&_S978);
    return _S979;
}

Sloped_0 sinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S980 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S981 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S982 = _S980;
        Sloped_0 _S983 = series_0(&_S981, &_S982, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
        return _S983;
    }
    df_0 _S984 = root_of_0(t_3);
    thread df_0 _S985 = _S984;
    df_0 _S986 = exp_of_0(&_S985);
    thread df_0 _S987 = wide_0(1.0f);
    thread df_0 _S988 = _S986;
    df_0 _S989 = _0(&_S987, &_S988);
    thread df_0 _S990 = _S986;
    thread df_0 _S991 = _S989;
    df_0 _S992 = x2D_0(&_S990, &_S991);
    thread df_0 _S993 = _S992;
    df_0 _S994 = half_of_0(&_S993);
    thread df_0 _S995 = _S994;
    thread df_0 _S996 = _S984;
    df_0 _S997 = _0(&_S995, &_S996);
    thread df_0 _S998 = _S986;
    thread df_0 _S999 = _S989;
    df_0 _S1000 = x2B_0(&_S998, &_S999);
    thread df_0 _S1001 = _S1000;
    df_0 _S1002 = half_of_0(&_S1001);
    thread df_0 _S1003 = _S1002;
    thread df_0 _S1004 = _S997;
    df_0 _S1005 = x2D_0(&_S1003, &_S1004);
    df_0 _S1006 = twice_0(t_3);
    thread df_0 _S1007 = _S1005;
    thread df_0 _S1008 = _S1006;
    df_0 _S1009 = _0(&_S1007, &_S1008);
    thread df_0 _S1010 = _S997;
    thread df_0 _S1011 = _S1009;
    Sloped_0 _S1012 = sloped_0(&_S1010, &_S1011);
    return _S1012;
}

bool is_done_1(const Ball_0 constant* p_41, float device* state_4, uint batch_9)
{
    df_0 _S1013 = state_number_0(p_41, state_4, batch_9, 5U);
    return (_S1013.hi_0) != 0.0f;
}

void keep_numbers_0(const Ball_0 constant* p_42, const Site_0 thread* site_25, float device* before_0, float device* state_5)
{
    bool _S1014 = Site_is_first_0(site_25);
    if(_S1014)
    {
        uint k_5 = 0U;
        for(;;)
        {
            if(k_5 < 8U)
            {
            }
            else
            {
                break;
            }
            uint _S1015 = site_25->row_0;
            df_0 _S1016 = state_number_0(p_42, before_0, site_25->row_0, k_5);
            thread df_0 _S1017 = _S1016;
            put_state_number_0(state_5, p_42, _S1015, k_5, &_S1017);
            k_5 = k_5 + 1U;
        }
    }
    return;
}

void note_pending_0(const Ball_0 constant* p_43, atomic<uint> device* status_7)
{
    uint _S1018 = atomic_fetch_max_explicit(status_7+int(2), p_43->cotangent_stride_0, memory_order_relaxed);
    return;
}

void put_progress_0(float device* state_6, const Ball_0 constant* p_44, const Site_0 thread* site_26, atomic<uint> device* status_8, float device* before_1, const Progress_0 thread* progress_1)
{
    bool _S1019 = Site_is_first_0(site_26);
    if(_S1019)
    {
        uint _S1020 = site_26->row_0;
        put_state_number_0(state_6, p_44, site_26->row_0, 3U, &progress_1->residual_0);
        df_0 _S1021 = state_number_0(p_44, before_1, _S1020, 4U);
        thread df_0 _S1022 = _S1021;
        df_0 _S1023 = x2B_1(&_S1022, 1.0f);
        thread df_0 _S1024 = _S1023;
        put_state_number_0(state_6, p_44, _S1020, 4U, &_S1024);
        bool _S1025 = progress_1->is_done_0;
        float _S1026;
        if(progress_1->is_done_0)
        {
            _S1026 = 1.0f;
        }
        else
        {
            _S1026 = 0.0f;
        }
        thread df_0 _S1027 = wide_0(_S1026);
        put_state_number_0(state_6, p_44, _S1020, 5U, &_S1027);
        if(progress_1->is_careful_1)
        {
            _S1026 = 1.0f;
        }
        else
        {
            _S1026 = 0.0f;
        }
        thread df_0 _S1028 = wide_0(_S1026);
        put_state_number_0(state_6, p_44, _S1020, 6U, &_S1028);
        if(!_S1025)
        {
            note_pending_0(p_44, status_8);
        }
    }
    return;
}

[[kernel]] void lorentz_mean_step(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_sums_5 [[buffer(1)]], float device* entryPointParams_before_1 [[buffer(2)]], float device* entryPointParams_state_10 [[buffer(3)]], atomic<uint> device* entryPointParams_status_10 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_5 = entryPointParams_12;
    (&kernelContext_15)->entryPointParams_sums_2 = entryPointParams_sums_5;
    (&kernelContext_15)->entryPointParams_before_0 = entryPointParams_before_1;
    (&kernelContext_15)->entryPointParams_state_4 = entryPointParams_state_10;
    (&kernelContext_15)->entryPointParams_status_4 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_15)->parts_0 = &parts_6;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_12->p_5.zero_0;
    uint block_9 = group_5.x;
    for(;;)
    {
        uint _S1029 = block_count_0(&entryPointParams_12->p_5);
        if(block_9 < _S1029)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1030 = space_site_of_0(&entryPointParams_12->p_5, block_9, invocation_10.x);
        thread Site_0 _S1031 = _S1030;
        thread float device* _S1032;
        Sheet_0 _S1033 = state_sheet_0(&entryPointParams_12->p_5, &_S1031, (&kernelContext_15)->entryPointParams_before_0, _S1030.row_0, &_S1032, &kernelContext_15);
        float device* _S1034 = _S1032;
        thread Site_0 _S1035 = _S1030;
        thread Sheet_0 _S1036 = _S1033;
        thread float device* _S1037;
        thread float device* _S1038;
        thread float device* _S1039;
        Mixed_0 _S1040 = step_of_0(&entryPointParams_12->p_5, &_S1035, &_S1036, _S1032, (&kernelContext_15)->entryPointParams_sums_2, 2U, &_S1037, &_S1038, &_S1039);
        float device* _S1041 = _S1039;
        float device* _S1042 = _S1038;
        float device* _S1043 = _S1037;
        df_0 _S1044 = state_number_0(&entryPointParams_12->p_5, (&kernelContext_15)->entryPointParams_before_0, _S1030.row_0, 6U);
        bool _S1045 = (_S1044.hi_0) != 0.0f;
        df_0 _S1046 = sheet_number_0(&entryPointParams_12->p_5, (&kernelContext_15)->entryPointParams_sums_2, _S1030.row_0, 1U);
        uint _S1047 = space_columns_0(&entryPointParams_12->p_5);
        thread df_0 _S1048 = _S1046;
        df_0 _S1049 = stiffness_of_0(&_S1048, _S1045, _S1047);
        thread Site_0 _S1050 = _S1030;
        thread Sheet_0 _S1051 = _S1033;
        thread Mixed_0 _S1052 = _S1040;
        thread Mixed_0 _S1053 = _S1040;
        df_0 _S1054 = tangent_product_0(&entryPointParams_12->p_5, &_S1050, &_S1051, _S1034, &_S1052, _S1043, _S1042, _S1041, &_S1053, _S1043, _S1042, _S1041, &kernelContext_15);
        thread df_0 _S1055 = _S1049;
        thread df_0 _S1056 = _S1049;
        df_0 _S1057 = x2A_0(&_S1055, &_S1056);
        thread df_0 _S1058 = _S1054;
        thread df_0 _S1059 = _S1057;
        df_0 _S1060 = _0(&_S1058, &_S1059);
        thread df_0 _S1061 = _S1033.time_0;
        thread df_0 _S1062 = _S1033.time_0;
        df_0 _S1063 = x2A_0(&_S1061, &_S1062);
        thread df_0 _S1064 = _S1033.square_0;
        thread df_0 _S1065 = _S1063;
        df_0 _S1066 = x2B_0(&_S1064, &_S1065);
        thread df_0 _S1067 = _S1066;
        df_0 _S1068 = root_of_0(&_S1067);
        df_0 _S1069 = sheet_number_0(&entryPointParams_12->p_5, (&kernelContext_15)->entryPointParams_sums_2, _S1030.row_0, 0U);
        thread df_0 _S1070 = _S1060;
        df_0 _S1071 = root_of_0(&_S1070);
        thread df_0 _S1072 = _S1069;
        thread df_0 _S1073 = _S1071;
        thread df_0 _S1074 = _S1068;
        Progress_0 _S1075 = progress_of_0(&entryPointParams_12->p_5, (&kernelContext_15)->entryPointParams_before_0, _S1030.row_0, &_S1072, &_S1073, &_S1074);
        df_0 _S1076 = c_of_0(&entryPointParams_12->p_5);
        thread df_0 _S1077 = _S1076;
        thread df_0 _S1078 = _S1060;
        df_0 _S1079 = x2A_0(&_S1077, &_S1078);
        thread df_0 _S1080 = _S1079;
        df_0 _S1081 = root_of_0(&_S1080);
        thread df_0 _S1082 = _S1081;
        df_0 _S1083 = cosh_of_0(&_S1082);
        thread df_0 _S1084 = _S1079;
        Sloped_0 _S1085 = sinhc_0(&_S1084);
        thread df_0 _S1086 = _S1085.value_20;
        thread df_0 _S1087 = _S1049;
        df_0 _S1088 = _0(&_S1086, &_S1087);
        bool _S1089 = is_done_1(&entryPointParams_12->p_5, (&kernelContext_15)->entryPointParams_before_0, _S1030.row_0);
        uint i_7 = _S1030.lane_0;
        for(;;)
        {
            if(i_7 < (_S1030.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S1090 = _S1033.row_1.base_0 + i_7 * _S1033.row_1.step_0;
            thread df_0 value_22 = wide_0(_S1034[_S1090]);
            if((_S1033.row_1.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S1034[_S1090 + _S1033.row_1.low_0];
            }
            bool _S1091;
            if((_S1033.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1091 = (_S1033.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1091 = false;
            }
            df_0 _S1092;
            if(_S1091)
            {
                _S1092 = value_22;
            }
            else
            {
                thread df_0 _S1093 = _S1033.row_1.scale_0;
                thread df_0 _S1094 = value_22;
                df_0 _S1095 = x2A_0(&_S1093, &_S1094);
                _S1092 = _S1095;
            }
            thread df_0 _S1096 = _S1083;
            thread df_0 _S1097 = _S1092;
            df_0 _S1098 = x2A_0(&_S1096, &_S1097);
            thread Mixed_0 _S1099 = _S1040;
            df_0 _S1100 = Mixed_at_0(&_S1099, _S1043, _S1042, _S1041, i_7);
            thread df_0 _S1101 = _S1088;
            thread df_0 _S1102 = _S1100;
            df_0 _S1103 = x2A_0(&_S1101, &_S1102);
            thread df_0 _S1104 = _S1098;
            thread df_0 _S1105 = _S1103;
            df_0 _S1106 = x2B_0(&_S1104, &_S1105);
            df_0 next_0;
            if(_S1089)
            {
                next_0 = _S1092;
            }
            else
            {
                next_0 = _S1106;
            }
            uint _S1107 = state_place_0(&entryPointParams_12->p_5, _S1030.row_0, i_7 + 1U);
            thread df_0 _S1108 = next_0;
            store_0((&kernelContext_15)->entryPointParams_state_4, _S1107, &_S1108);
            i_7 = i_7 + entryPointParams_12->p_5.lanes_0;
        }
        if(_S1089)
        {
            thread Site_0 _S1109 = _S1030;
            keep_numbers_0(&entryPointParams_12->p_5, &_S1109, (&kernelContext_15)->entryPointParams_before_0, (&kernelContext_15)->entryPointParams_state_4);
        }
        else
        {
            thread Site_0 _S1110 = _S1030;
            thread df_0 _S1111 = _S1075.residual_0;
            refuse_result_0(&_S1110, (&kernelContext_15)->entryPointParams_status_4, &_S1111);
            thread Site_0 _S1112 = _S1030;
            thread Progress_0 _S1113 = _S1075;
            put_progress_0((&kernelContext_15)->entryPointParams_state_4, &entryPointParams_12->p_5, &_S1112, (&kernelContext_15)->entryPointParams_status_4, (&kernelContext_15)->entryPointParams_before_0, &_S1113);
        }
        block_9 = block_9 + entryPointParams_12->p_5.groups_0;
    }
    return;
}

Row_0 state_row_0(const Ball_0 constant* p_45, float device* state_7, uint batch_10, float device* thread* _S1114)
{
    uint _S1115 = state_place_0(p_45, batch_10, 0U);
    thread float device* _S1116;
    Row_0 _S1117 = pairs_of_0(state_7, _S1115, &_S1116);
    *_S1114 = _S1116;
    return _S1117;
}

int exponent_of_0(float value_23)
{
    return int(((as_type<uint>((value_23))) >> 23U) & 255U) - int(127);
}

float nearest_0(const df_0 thread* value_24)
{
    float _S1118 = value_24->hi_0;
    float _S1119;
    if(is_bad_0(value_24->hi_0))
    {
        _S1119 = _S1118;
    }
    else
    {
        _S1119 = _S1118 + value_24->lo_0;
    }
    return _S1119;
}

void put_0(float device* out_1, const Ball_0 constant* p_46, const Site_0 thread* site_27, uint column_1, const df_0 thread* value_25)
{
    float device* _S1120 = out_1+(site_27->row_0 * p_46->out_stride_0 + p_46->out_column_0 + column_1);
    float _S1121 = nearest_0(value_25);
    *_S1120 = _S1121;
    return;
}

uint put_sheet_0(float device* out_2, const Ball_0 constant* p_47, const Site_0 thread* site_28, const Row_0 thread* x_8, float device* x_data_1, const df_0 thread* on_x_2, const Row_0 thread* step_4, float device* step_data_0, const df_0 thread* on_step_0, KernelContext_0 thread* kernelContext_16)
{
    uint _S1122;
    df_0 _S1123;
    df_0 _S1124;
    bool _S1125;
    bool _S1126;
    float _S1127 = power_of_two_0(- clamp(max(exponent_of_0(abs(on_x_2->hi_0)), exponent_of_0(abs(on_step_0->hi_0))) - int(20), int(0), int(126)));
    df_0 _S1128 = scaled_0(on_x_2, _S1127);
    df_0 _S1129 = scaled_0(on_step_0, _S1127);
    thread Squares_0 squares_2 = no_squares_0();
    uint _S1130 = site_28->lane_0;
    uint i_8 = site_28->lane_0;
    for(;;)
    {
        _S1122 = site_28->columns_1;
        if(i_8 < (site_28->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S1131 = x_8->base_0 + i_8 * x_8->step_0;
        thread df_0 value_26 = wide_0(x_data_1[_S1131]);
        uint _S1132 = x_8->low_0;
        if((x_8->low_0) != 0U)
        {
            (&value_26)->lo_0 = x_data_1[_S1131 + _S1132];
        }
        if(((&x_8->scale_0)->hi_0) == 1.0f)
        {
            _S1125 = ((&x_8->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1125 = false;
        }
        if(_S1125)
        {
            _S1123 = value_26;
        }
        else
        {
            thread df_0 _S1133 = value_26;
            df_0 _S1134 = x2A_0(&x_8->scale_0, &_S1133);
            _S1123 = _S1134;
        }
        thread df_0 _S1135 = _S1128;
        thread df_0 _S1136 = _S1123;
        df_0 _S1137 = x2A_0(&_S1135, &_S1136);
        uint _S1138 = step_4->base_0 + i_8 * step_4->step_0;
        thread df_0 value_27 = wide_0(step_data_0[_S1138]);
        uint _S1139 = step_4->low_0;
        if((step_4->low_0) != 0U)
        {
            (&value_27)->lo_0 = step_data_0[_S1138 + _S1139];
        }
        if(((&step_4->scale_0)->hi_0) == 1.0f)
        {
            _S1126 = ((&step_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1126 = false;
        }
        if(_S1126)
        {
            _S1124 = value_27;
        }
        else
        {
            thread df_0 _S1140 = value_27;
            df_0 _S1141 = x2A_0(&step_4->scale_0, &_S1140);
            _S1124 = _S1141;
        }
        thread df_0 _S1142 = _S1129;
        thread df_0 _S1143 = _S1124;
        df_0 _S1144 = x2A_0(&_S1142, &_S1143);
        thread df_0 _S1145 = _S1137;
        thread df_0 _S1146 = _S1144;
        df_0 _S1147 = x2B_0(&_S1145, &_S1146);
        thread df_0 _S1148 = _S1147;
        Squares_add_0(&squares_2, &_S1148);
        i_8 = i_8 + p_47->lanes_0;
    }
    uint _S1149 = p_47->lanes_0;
    Squares_join_over_0(&squares_2, p_47->lanes_0, site_28, kernelContext_16);
    df_0 _S1150 = wide_0(p_47->lorentz_norm_0);
    df_0 _S1151 = root_c_of_0(p_47);
    thread df_0 _S1152 = _S1150;
    thread df_0 _S1153 = _S1151;
    df_0 _S1154 = _0(&_S1152, &_S1153);
    thread df_0 _S1155 = _S1154;
    df_0 _S1156 = scaled_0(&_S1155, _S1127);
    thread Squares_0 _S1157 = squares_2;
    float _S1158 = Squares_unit_0(&_S1157);
    thread df_0 _S1159 = _S1156;
    df_0 _S1160 = scaled_0(&_S1159, _S1158);
    thread Squares_0 _S1161 = squares_2;
    df_0 _S1162 = Squares_length_0(&_S1161);
    thread df_0 _S1163 = _S1160;
    df_0 _S1164 = x2A_1(&_S1163, 1.00000011920928955f);
    thread df_0 _S1165 = _S1164;
    thread df_0 _S1166 = _S1162;
    bool _S1167 = less_0(&_S1165, &_S1166);
    if(_S1167)
    {
        _S1123 = _S1154;
    }
    else
    {
        float _S1168 = 1.0f / _S1127;
        thread df_0 _S1169 = _S1162;
        df_0 _S1170 = scaled_0(&_S1169, _S1168);
        thread Squares_0 _S1171 = squares_2;
        float _S1172 = Squares_unit_0(&_S1171);
        float _S1173 = 1.0f / _S1172;
        thread df_0 _S1174 = _S1170;
        df_0 _S1175 = scaled_0(&_S1174, _S1173);
        _S1123 = _S1175;
    }
    i_8 = _S1130;
    for(;;)
    {
        if(i_8 < _S1122)
        {
        }
        else
        {
            break;
        }
        uint _S1176 = x_8->base_0 + i_8 * x_8->step_0;
        thread df_0 value_28 = wide_0(x_data_1[_S1176]);
        uint _S1177 = x_8->low_0;
        if((x_8->low_0) != 0U)
        {
            (&value_28)->lo_0 = x_data_1[_S1176 + _S1177];
        }
        if(((&x_8->scale_0)->hi_0) == 1.0f)
        {
            _S1125 = ((&x_8->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1125 = false;
        }
        if(_S1125)
        {
            _S1124 = value_28;
        }
        else
        {
            thread df_0 _S1178 = value_28;
            df_0 _S1179 = x2A_0(&x_8->scale_0, &_S1178);
            _S1124 = _S1179;
        }
        thread df_0 _S1180 = _S1128;
        thread df_0 _S1181 = _S1124;
        df_0 _S1182 = x2A_0(&_S1180, &_S1181);
        uint _S1183 = step_4->base_0 + i_8 * step_4->step_0;
        thread df_0 value_29 = wide_0(step_data_0[_S1183]);
        uint _S1184 = step_4->low_0;
        if((step_4->low_0) != 0U)
        {
            (&value_29)->lo_0 = step_data_0[_S1183 + _S1184];
        }
        if(((&step_4->scale_0)->hi_0) == 1.0f)
        {
            _S1126 = ((&step_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1126 = false;
        }
        df_0 _S1185;
        if(_S1126)
        {
            _S1185 = value_29;
        }
        else
        {
            thread df_0 _S1186 = value_29;
            df_0 _S1187 = x2A_0(&step_4->scale_0, &_S1186);
            _S1185 = _S1187;
        }
        thread df_0 _S1188 = _S1129;
        thread df_0 _S1189 = _S1185;
        df_0 _S1190 = x2A_0(&_S1188, &_S1189);
        thread df_0 _S1191 = _S1182;
        thread df_0 _S1192 = _S1190;
        df_0 _S1193 = x2B_0(&_S1191, &_S1192);
        df_0 value_30;
        if(_S1167)
        {
            thread Squares_0 _S1194 = squares_2;
            float _S1195 = Squares_unit_0(&_S1194);
            thread df_0 _S1196 = _S1193;
            df_0 _S1197 = scaled_0(&_S1196, _S1195);
            thread df_0 _S1198 = _S1154;
            thread df_0 _S1199 = _S1162;
            df_0 _S1200 = _0(&_S1198, &_S1199);
            thread df_0 _S1201 = _S1197;
            thread df_0 _S1202 = _S1200;
            df_0 _S1203 = x2A_0(&_S1201, &_S1202);
            value_30 = _S1203;
        }
        else
        {
            float _S1204 = 1.0f / _S1127;
            thread df_0 _S1205 = _S1193;
            df_0 _S1206 = scaled_0(&_S1205, _S1204);
            value_30 = _S1206;
        }
        uint _S1207 = i_8 + 1U;
        thread df_0 _S1208 = value_30;
        put_0(out_2, p_47, site_28, _S1207, &_S1208);
        i_8 = i_8 + _S1149;
    }
    bool _S1209 = Site_is_first_0(site_28);
    if(_S1209)
    {
        df_0 _S1210 = c_of_0(p_47);
        thread df_0 _S1211 = _S1123;
        thread df_0 _S1212 = _S1123;
        df_0 _S1213 = x2A_0(&_S1211, &_S1212);
        thread df_0 _S1214 = _S1210;
        thread df_0 _S1215 = _S1213;
        df_0 _S1216 = x2A_0(&_S1214, &_S1215);
        thread df_0 _S1217 = _S1216;
        df_0 _S1218 = x2B_1(&_S1217, 1.0f);
        thread df_0 _S1219 = _S1218;
        df_0 _S1220 = root_of_0(&_S1219);
        thread df_0 _S1221 = _S1220;
        thread df_0 _S1222 = _S1151;
        df_0 _S1223 = _0(&_S1221, &_S1222);
        thread df_0 _S1224 = _S1223;
        put_0(out_2, p_47, site_28, 0U, &_S1224);
    }
    int _S1225;
    if(_S1167)
    {
        _S1225 = int(1);
    }
    else
    {
        _S1225 = int(0);
    }
    return uint(_S1225);
}

void put_report_0(float device* reports_0, const Ball_0 constant* p_48, const Site_0 thread* site_29, float device* state_8)
{
    bool _S1226 = Site_is_first_0(site_29);
    if(_S1226)
    {
        uint _S1227 = site_29->row_0;
        df_0 _S1228 = state_number_0(p_48, state_8, site_29->row_0, 3U);
        uint _S1229 = _S1227 * 3U;
        *(reports_0+_S1229) = _S1228.hi_0;
        *(reports_0+(_S1229 + 1U)) = _S1228.lo_0;
        float device* _S1230 = reports_0+(_S1229 + 2U);
        df_0 _S1231 = state_number_0(p_48, state_8, _S1227, 4U);
        *_S1230 = _S1231.hi_0;
    }
    return;
}

void count_result_0(const Ball_0 constant* p_49, const Site_0 thread* site_30, atomic<uint> device* status_9, uint clipped_2)
{
    bool _S1232 = Site_is_first_0(site_30);
    bool _S1233;
    if(_S1232)
    {
        _S1233 = clipped_2 != 0U;
    }
    else
    {
        _S1233 = false;
    }
    if(_S1233)
    {
        uint moved_2;
        if(((p_49->flags_0) & 16U) != 0U)
        {
            uint _S1234 = atomic_fetch_or_explicit(status_9+(4U + site_30->row_0 * p_49->points_0), 8U, memory_order_relaxed);
            moved_2 = 8U & (~_S1234);
        }
        else
        {
            moved_2 = 8U;
        }
        uint _S1235 = atomic_fetch_add_explicit(status_9+int(0), moved_2 >> 3U, memory_order_relaxed);
    }
    return;
}

[[kernel]] void lorentz_mean_finish(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_state_11 [[buffer(1)]], float device* entryPointParams_out_1 [[buffer(2)]], float device* entryPointParams_reports_1 [[buffer(3)]], atomic<uint> device* entryPointParams_status_11 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_6 = entryPointParams_13;
    (&kernelContext_17)->entryPointParams_state_5 = entryPointParams_state_11;
    (&kernelContext_17)->entryPointParams_out_0 = entryPointParams_out_1;
    (&kernelContext_17)->entryPointParams_reports_0 = entryPointParams_reports_1;
    (&kernelContext_17)->entryPointParams_status_5 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_17)->parts_0 = &parts_7;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_13->p_6.zero_0;
    uint block_10 = group_6.x;
    for(;;)
    {
        uint _S1236 = block_count_0(&entryPointParams_13->p_6);
        if(block_10 < _S1236)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1237 = space_site_of_0(&entryPointParams_13->p_6, block_10, invocation_11.x);
        thread float device* _S1238;
        Row_0 _S1239 = state_row_0(&entryPointParams_13->p_6, (&kernelContext_17)->entryPointParams_state_5, _S1237.row_0, &_S1238);
        thread Row_0 space_0 = _S1239;
        (&space_0)->base_0 = (&space_0)->base_0 + _S1239.step_0;
        df_0 _S1240 = wide_0(1.0f);
        df_0 _S1241 = wide_0(0.0f);
        thread Site_0 _S1242 = _S1237;
        thread Row_0 _S1243 = space_0;
        thread df_0 _S1244 = _S1240;
        thread Row_0 _S1245 = space_0;
        thread df_0 _S1246 = _S1241;
        uint _S1247 = put_sheet_0((&kernelContext_17)->entryPointParams_out_0, &entryPointParams_13->p_6, &_S1242, &_S1243, _S1238, &_S1244, &_S1245, _S1238, &_S1246, &kernelContext_17);
        thread Site_0 _S1248 = _S1237;
        put_report_0((&kernelContext_17)->entryPointParams_reports_0, &entryPointParams_13->p_6, &_S1248, (&kernelContext_17)->entryPointParams_state_5);
        thread Site_0 _S1249 = _S1237;
        count_result_0(&entryPointParams_13->p_6, &_S1249, (&kernelContext_17)->entryPointParams_status_5, _S1247);
        block_10 = block_10 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


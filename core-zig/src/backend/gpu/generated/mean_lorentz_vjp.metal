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

struct Left_0
{
    Row_0 rest_0;
    Mixed_0 image_0;
    df_0 step_1;
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_state_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_pull_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_points_0;
    float device* entryPointParams_shares_0;
    float device* entryPointParams_pull_1;
    float device* entryPointParams_points_bar_0;
    float device* entryPointParams_weights_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_mean_0;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_state_1;
    float device* entryPointParams_solve_0;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_points_1;
    float device* entryPointParams_shares_1;
    float device* entryPointParams_state_2;
    float device* entryPointParams_solve_1;
    float device* entryPointParams_terms_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_sums_0;
    float device* entryPointParams_state_3;
    float device* entryPointParams_before_0;
    float device* entryPointParams_solve_2;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_points_2;
    float device* entryPointParams_shares_2;
    float device* entryPointParams_state_4;
    float device* entryPointParams_solve_3;
    float device* entryPointParams_points_bar_1;
    float device* entryPointParams_weights_bar_1;
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

df_0 neg_0(const df_0 thread* a_5)
{
    return pair_of_0(- a_5->hi_0, - a_5->lo_0);
}

df_0 x2D_0(const df_0 thread* a_6, const df_0 thread* b_5)
{
    df_0 _S34 = neg_0(b_5);
    thread df_0 _S35 = _S34;
    df_0 _S36 = x2B_0(a_6, &_S35);
    return _S36;
}

df_0 Left_at_0(const Left_0 thread* this_1, float device* this_rest_data_0, float device* this_image_sum_data_0, float device* this_image_search_data_0, float device* this_image_base_data_0, uint i_1)
{
    uint _S37 = (&this_1->rest_0)->base_0 + i_1 * (&this_1->rest_0)->step_0;
    thread df_0 value_5 = wide_0(this_rest_data_0[_S37]);
    uint _S38 = (&this_1->rest_0)->low_0;
    if(((&this_1->rest_0)->low_0) != 0U)
    {
        (&value_5)->lo_0 = this_rest_data_0[_S37 + _S38];
    }
    bool _S39;
    if(((&(&this_1->rest_0)->scale_0)->hi_0) == 1.0f)
    {
        _S39 = ((&(&this_1->rest_0)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S39 = false;
    }
    df_0 _S40;
    if(_S39)
    {
        _S40 = value_5;
    }
    else
    {
        thread df_0 _S41 = value_5;
        df_0 _S42 = x2A_0(&(&this_1->rest_0)->scale_0, &_S41);
        _S40 = _S42;
    }
    df_0 _S43 = Mixed_at_0(&this_1->image_0, this_image_sum_data_0, this_image_search_data_0, this_image_base_data_0, i_1);
    thread df_0 _S44 = _S43;
    df_0 _S45 = x2A_0(&this_1->step_1, &_S44);
    thread df_0 _S46 = _S40;
    thread df_0 _S47 = _S45;
    df_0 _S48 = x2D_0(&_S46, &_S47);
    return _S48;
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
                uint _S49 = uint(k_0) * 64U + site_0->invocation_0;
                df_0 _S50 = pair_of_0((*kernelContext_0->parts_0)[_S49 + reach_0].x, (*kernelContext_0->parts_0)[_S49 + reach_0].y);
                thread df_0 _S51 = pair_of_0((*kernelContext_0->parts_0)[_S49].x, (*kernelContext_0->parts_0)[_S49].y);
                thread df_0 _S52 = _S50;
                df_0 _S53 = x2B_0(&_S51, &_S52);
                (*kernelContext_0->parts_0)[_S49] = float2(_S53.hi_0, _S53.lo_0);
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

df_0 x2A_1(const df_0 thread* a_7, float b_6)
{
    df_0 _S54 = two_product_0(a_7->hi_0, b_6);
    return fast_two_sum_0(_S54.hi_0, rounded_0(_S54.lo_0 + rounded_0(a_7->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_8, float b_7)
{
    df_0 _S55 = two_sum_0(a_8->hi_0, b_7);
    return fast_two_sum_0(_S55.hi_0, rounded_0(_S55.lo_0 + a_8->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_9, const df_0 thread* b_8)
{
    float _S56 = b_8->hi_0;
    float _S57 = a_9->hi_0 / b_8->hi_0;
    df_0 _S58 = x2A_1(b_8, _S57);
    thread df_0 _S59 = _S58;
    df_0 _S60 = x2D_0(a_9, &_S59);
    float _S61 = _S60.hi_0 / _S56;
    df_0 _S62 = x2A_1(b_8, _S61);
    thread df_0 _S63 = _S60;
    thread df_0 _S64 = _S62;
    df_0 _S65 = x2D_0(&_S63, &_S64);
    float _S66 = _S65.hi_0 / _S56;
    thread df_0 _S67 = fast_two_sum_0(_S57, _S61);
    df_0 _S68 = x2B_1(&_S67, _S66);
    return _S68;
}

df_0 _0(const df_0 thread* a_10, const df_0 thread* b_9)
{
    df_0 _S69 = quotient_of_0(a_10, b_9);
    return _S69;
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
                uint _S70 = uint(k_1) * 64U + site_1->invocation_0;
                df_0 _S71 = pair_of_0((*kernelContext_1->parts_0)[_S70 + reach_1].x, (*kernelContext_1->parts_0)[_S70 + reach_1].y);
                thread df_0 _S72 = pair_of_0((*kernelContext_1->parts_0)[_S70].x, (*kernelContext_1->parts_0)[_S70].y);
                thread df_0 _S73 = _S71;
                df_0 _S74 = x2B_0(&_S72, &_S73);
                (*kernelContext_1->parts_0)[_S70] = float2(_S74.hi_0, _S74.lo_0);
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

df_0 c_of_0(const Ball_0 constant* p_6)
{
    return pair_of_0(p_6->c_hi_0, p_6->c_lo_0);
}

df_0 tangent_product_0(const Ball_0 constant* p_7, const Site_0 thread* site_2, const Sheet_0 thread* x_0, float device* x_row_data_0, const Left_0 thread* left_0, float device* left_rest_data_0, float device* left_image_sum_data_0, float device* left_image_search_data_0, float device* left_image_base_data_0, const Left_0 thread* right_0, float device* right_rest_data_0, float device* right_image_sum_data_0, float device* right_image_search_data_0, float device* right_image_base_data_0, KernelContext_0 thread* kernelContext_2)
{
    uint _S75;
    df_0 _S76;
    bool _S77;
    df_0 _S78 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_2;
    sums_2[int(0)] = _S78;
    sums_2[int(1)] = _S78;
    uint _S79 = site_2->lane_0;
    uint i_2 = site_2->lane_0;
    for(;;)
    {
        _S75 = site_2->columns_1;
        if(i_2 < (site_2->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S80 = (&x_0->row_1)->base_0 + i_2 * (&x_0->row_1)->step_0;
        thread df_0 value_6 = wide_0(x_row_data_0[_S80]);
        uint _S81 = (&x_0->row_1)->low_0;
        if(((&x_0->row_1)->low_0) != 0U)
        {
            (&value_6)->lo_0 = x_row_data_0[_S80 + _S81];
        }
        if(((&(&x_0->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S77 = ((&(&x_0->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S77 = false;
        }
        if(_S77)
        {
            _S76 = value_6;
        }
        else
        {
            thread df_0 _S82 = value_6;
            df_0 _S83 = x2A_0(&(&x_0->row_1)->scale_0, &_S82);
            _S76 = _S83;
        }
        df_0 _S84 = Left_at_0(left_0, left_rest_data_0, left_image_sum_data_0, left_image_search_data_0, left_image_base_data_0, i_2);
        thread df_0 _S85 = _S76;
        thread df_0 _S86 = _S84;
        df_0 _S87 = x2A_0(&_S85, &_S86);
        thread df_0 _S88 = sums_2[int(0)];
        thread df_0 _S89 = _S87;
        df_0 _S90 = x2B_0(&_S88, &_S89);
        sums_2[int(0)] = _S90;
        df_0 _S91 = Left_at_0(right_0, right_rest_data_0, right_image_sum_data_0, right_image_search_data_0, right_image_base_data_0, i_2);
        thread df_0 _S92 = _S76;
        thread df_0 _S93 = _S91;
        df_0 _S94 = x2A_0(&_S92, &_S93);
        thread df_0 _S95 = sums_2[int(1)];
        thread df_0 _S96 = _S94;
        df_0 _S97 = x2B_0(&_S95, &_S96);
        sums_2[int(1)] = _S97;
        i_2 = i_2 + p_7->lanes_0;
    }
    uint _S98 = p_7->lanes_0;
    join_0(p_7->lanes_0, site_2, &sums_2, kernelContext_2);
    bool _S99 = ((&x_0->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S99)
    {
        _S76 = _S78;
    }
    else
    {
        thread df_0 _S100 = sums_2[int(0)];
        df_0 _S101 = _0(&_S100, &x_0->square_0);
        _S76 = _S101;
    }
    df_0 _S102;
    if(_S99)
    {
        _S102 = _S78;
    }
    else
    {
        thread df_0 _S103 = sums_2[int(1)];
        df_0 _S104 = _0(&_S103, &x_0->square_0);
        _S102 = _S104;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S78;
    i_2 = _S79;
    for(;;)
    {
        if(i_2 < _S75)
        {
        }
        else
        {
            break;
        }
        uint _S105 = (&x_0->row_1)->base_0 + i_2 * (&x_0->row_1)->step_0;
        thread df_0 value_7 = wide_0(x_row_data_0[_S105]);
        uint _S106 = (&x_0->row_1)->low_0;
        if(((&x_0->row_1)->low_0) != 0U)
        {
            (&value_7)->lo_0 = x_row_data_0[_S105 + _S106];
        }
        if(((&(&x_0->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S77 = ((&(&x_0->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S77 = false;
        }
        df_0 _S107;
        if(_S77)
        {
            _S107 = value_7;
        }
        else
        {
            thread df_0 _S108 = value_7;
            df_0 _S109 = x2A_0(&(&x_0->row_1)->scale_0, &_S108);
            _S107 = _S109;
        }
        df_0 _S110 = Left_at_0(left_0, left_rest_data_0, left_image_sum_data_0, left_image_search_data_0, left_image_base_data_0, i_2);
        thread df_0 _S111 = _S76;
        thread df_0 _S112 = _S107;
        df_0 _S113 = x2A_0(&_S111, &_S112);
        thread df_0 _S114 = _S110;
        thread df_0 _S115 = _S113;
        df_0 _S116 = x2D_0(&_S114, &_S115);
        df_0 _S117 = Left_at_0(right_0, right_rest_data_0, right_image_sum_data_0, right_image_search_data_0, right_image_base_data_0, i_2);
        thread df_0 _S118 = _S102;
        thread df_0 _S119 = _S107;
        df_0 _S120 = x2A_0(&_S118, &_S119);
        thread df_0 _S121 = _S117;
        thread df_0 _S122 = _S120;
        df_0 _S123 = x2D_0(&_S121, &_S122);
        thread df_0 _S124 = _S116;
        thread df_0 _S125 = _S123;
        df_0 _S126 = x2A_0(&_S124, &_S125);
        thread df_0 _S127 = across_0[int(0)];
        thread df_0 _S128 = _S126;
        df_0 _S129 = x2B_0(&_S127, &_S128);
        across_0[int(0)] = _S129;
        i_2 = i_2 + _S98;
    }
    join_1(_S98, site_2, &across_0, kernelContext_2);
    thread df_0 _S130 = _S76;
    thread df_0 _S131 = _S102;
    df_0 _S132 = x2A_0(&_S130, &_S131);
    df_0 _S133 = c_of_0(p_7);
    thread df_0 _S134 = _S133;
    df_0 _S135 = x2A_0(&_S134, &x_0->square_0);
    thread df_0 _S136 = _S135;
    df_0 _S137 = x2B_1(&_S136, 1.0f);
    thread df_0 _S138 = _S137;
    df_0 _S139 = _0(&x_0->square_0, &_S138);
    thread df_0 _S140 = _S132;
    thread df_0 _S141 = _S139;
    df_0 _S142 = x2A_0(&_S140, &_S141);
    thread df_0 _S143 = across_0[int(0)];
    thread df_0 _S144 = _S142;
    df_0 _S145 = x2B_0(&_S143, &_S144);
    return _S145;
}

struct Plain_0
{
    Row_0 row_2;
};

df_0 Plain_at_0(const Plain_0 thread* this_2, float device* this_row_data_0, uint i_3)
{
    uint _S146 = (&this_2->row_2)->base_0 + i_3 * (&this_2->row_2)->step_0;
    thread df_0 value_8 = wide_0(this_row_data_0[_S146]);
    uint _S147 = (&this_2->row_2)->low_0;
    if(((&this_2->row_2)->low_0) != 0U)
    {
        (&value_8)->lo_0 = this_row_data_0[_S146 + _S147];
    }
    bool _S148;
    if(((&(&this_2->row_2)->scale_0)->hi_0) == 1.0f)
    {
        _S148 = ((&(&this_2->row_2)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S148 = false;
    }
    df_0 _S149;
    if(_S148)
    {
        _S149 = value_8;
    }
    else
    {
        thread df_0 _S150 = value_8;
        df_0 _S151 = x2A_0(&(&this_2->row_2)->scale_0, &_S150);
        _S149 = _S151;
    }
    return _S149;
}

df_0 tangent_product_1(const Ball_0 constant* p_8, const Site_0 thread* site_3, const Sheet_0 thread* x_1, float device* x_row_data_1, const Plain_0 thread* left_1, float device* left_row_data_0, const Mixed_0 thread* right_1, float device* right_sum_data_0, float device* right_search_data_0, float device* right_base_data_0, KernelContext_0 thread* kernelContext_3)
{
    uint _S152;
    df_0 _S153;
    bool _S154;
    df_0 _S155 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_3;
    sums_3[int(0)] = _S155;
    sums_3[int(1)] = _S155;
    uint _S156 = site_3->lane_0;
    uint i_4 = site_3->lane_0;
    for(;;)
    {
        _S152 = site_3->columns_1;
        if(i_4 < (site_3->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S157 = (&x_1->row_1)->base_0 + i_4 * (&x_1->row_1)->step_0;
        thread df_0 value_9 = wide_0(x_row_data_1[_S157]);
        uint _S158 = (&x_1->row_1)->low_0;
        if(((&x_1->row_1)->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_row_data_1[_S157 + _S158];
        }
        if(((&(&x_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S154 = ((&(&x_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S154 = false;
        }
        if(_S154)
        {
            _S153 = value_9;
        }
        else
        {
            thread df_0 _S159 = value_9;
            df_0 _S160 = x2A_0(&(&x_1->row_1)->scale_0, &_S159);
            _S153 = _S160;
        }
        df_0 _S161 = Plain_at_0(left_1, left_row_data_0, i_4);
        thread df_0 _S162 = _S153;
        thread df_0 _S163 = _S161;
        df_0 _S164 = x2A_0(&_S162, &_S163);
        thread df_0 _S165 = sums_3[int(0)];
        thread df_0 _S166 = _S164;
        df_0 _S167 = x2B_0(&_S165, &_S166);
        sums_3[int(0)] = _S167;
        df_0 _S168 = Mixed_at_0(right_1, right_sum_data_0, right_search_data_0, right_base_data_0, i_4);
        thread df_0 _S169 = _S153;
        thread df_0 _S170 = _S168;
        df_0 _S171 = x2A_0(&_S169, &_S170);
        thread df_0 _S172 = sums_3[int(1)];
        thread df_0 _S173 = _S171;
        df_0 _S174 = x2B_0(&_S172, &_S173);
        sums_3[int(1)] = _S174;
        i_4 = i_4 + p_8->lanes_0;
    }
    uint _S175 = p_8->lanes_0;
    join_0(p_8->lanes_0, site_3, &sums_3, kernelContext_3);
    bool _S176 = ((&x_1->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S176)
    {
        _S153 = _S155;
    }
    else
    {
        thread df_0 _S177 = sums_3[int(0)];
        df_0 _S178 = _0(&_S177, &x_1->square_0);
        _S153 = _S178;
    }
    df_0 _S179;
    if(_S176)
    {
        _S179 = _S155;
    }
    else
    {
        thread df_0 _S180 = sums_3[int(1)];
        df_0 _S181 = _0(&_S180, &x_1->square_0);
        _S179 = _S181;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S155;
    i_4 = _S156;
    for(;;)
    {
        if(i_4 < _S152)
        {
        }
        else
        {
            break;
        }
        uint _S182 = (&x_1->row_1)->base_0 + i_4 * (&x_1->row_1)->step_0;
        thread df_0 value_10 = wide_0(x_row_data_1[_S182]);
        uint _S183 = (&x_1->row_1)->low_0;
        if(((&x_1->row_1)->low_0) != 0U)
        {
            (&value_10)->lo_0 = x_row_data_1[_S182 + _S183];
        }
        if(((&(&x_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S154 = ((&(&x_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S154 = false;
        }
        df_0 _S184;
        if(_S154)
        {
            _S184 = value_10;
        }
        else
        {
            thread df_0 _S185 = value_10;
            df_0 _S186 = x2A_0(&(&x_1->row_1)->scale_0, &_S185);
            _S184 = _S186;
        }
        df_0 _S187 = Plain_at_0(left_1, left_row_data_0, i_4);
        thread df_0 _S188 = _S153;
        thread df_0 _S189 = _S184;
        df_0 _S190 = x2A_0(&_S188, &_S189);
        thread df_0 _S191 = _S187;
        thread df_0 _S192 = _S190;
        df_0 _S193 = x2D_0(&_S191, &_S192);
        df_0 _S194 = Mixed_at_0(right_1, right_sum_data_0, right_search_data_0, right_base_data_0, i_4);
        thread df_0 _S195 = _S179;
        thread df_0 _S196 = _S184;
        df_0 _S197 = x2A_0(&_S195, &_S196);
        thread df_0 _S198 = _S194;
        thread df_0 _S199 = _S197;
        df_0 _S200 = x2D_0(&_S198, &_S199);
        thread df_0 _S201 = _S193;
        thread df_0 _S202 = _S200;
        df_0 _S203 = x2A_0(&_S201, &_S202);
        thread df_0 _S204 = across_1[int(0)];
        thread df_0 _S205 = _S203;
        df_0 _S206 = x2B_0(&_S204, &_S205);
        across_1[int(0)] = _S206;
        i_4 = i_4 + _S175;
    }
    join_1(_S175, site_3, &across_1, kernelContext_3);
    thread df_0 _S207 = _S153;
    thread df_0 _S208 = _S179;
    df_0 _S209 = x2A_0(&_S207, &_S208);
    df_0 _S210 = c_of_0(p_8);
    thread df_0 _S211 = _S210;
    df_0 _S212 = x2A_0(&_S211, &x_1->square_0);
    thread df_0 _S213 = _S212;
    df_0 _S214 = x2B_1(&_S213, 1.0f);
    thread df_0 _S215 = _S214;
    df_0 _S216 = _0(&x_1->square_0, &_S215);
    thread df_0 _S217 = _S209;
    thread df_0 _S218 = _S216;
    df_0 _S219 = x2A_0(&_S217, &_S218);
    thread df_0 _S220 = across_1[int(0)];
    thread df_0 _S221 = _S219;
    df_0 _S222 = x2B_0(&_S220, &_S221);
    return _S222;
}

struct Log_0
{
    Row_0 point_0;
    Row_0 base_2;
    df_0 on_gap_0;
    df_0 on_base_1;
};

df_0 Log_at_0(const Log_0 thread* this_3, float device* this_point_data_0, float device* this_base_data_1, uint i_5)
{
    uint _S223 = (&this_3->base_2)->base_0 + i_5 * (&this_3->base_2)->step_0;
    thread df_0 value_11 = wide_0(this_base_data_1[_S223]);
    uint _S224 = (&this_3->base_2)->low_0;
    if(((&this_3->base_2)->low_0) != 0U)
    {
        (&value_11)->lo_0 = this_base_data_1[_S223 + _S224];
    }
    bool _S225;
    if(((&(&this_3->base_2)->scale_0)->hi_0) == 1.0f)
    {
        _S225 = ((&(&this_3->base_2)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S225 = false;
    }
    df_0 _S226;
    if(_S225)
    {
        _S226 = value_11;
    }
    else
    {
        thread df_0 _S227 = value_11;
        df_0 _S228 = x2A_0(&(&this_3->base_2)->scale_0, &_S227);
        _S226 = _S228;
    }
    uint _S229 = (&this_3->point_0)->base_0 + i_5 * (&this_3->point_0)->step_0;
    thread df_0 value_12 = wide_0(this_point_data_0[_S229]);
    uint _S230 = (&this_3->point_0)->low_0;
    if(((&this_3->point_0)->low_0) != 0U)
    {
        (&value_12)->lo_0 = this_point_data_0[_S229 + _S230];
    }
    if(((&(&this_3->point_0)->scale_0)->hi_0) == 1.0f)
    {
        _S225 = ((&(&this_3->point_0)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S225 = false;
    }
    df_0 _S231;
    if(_S225)
    {
        _S231 = value_12;
    }
    else
    {
        thread df_0 _S232 = value_12;
        df_0 _S233 = x2A_0(&(&this_3->point_0)->scale_0, &_S232);
        _S231 = _S233;
    }
    thread df_0 _S234 = _S231;
    thread df_0 _S235 = _S226;
    df_0 _S236 = x2D_0(&_S234, &_S235);
    thread df_0 _S237 = _S236;
    df_0 _S238 = x2A_0(&this_3->on_gap_0, &_S237);
    thread df_0 _S239 = _S226;
    df_0 _S240 = x2A_0(&this_3->on_base_1, &_S239);
    thread df_0 _S241 = _S238;
    thread df_0 _S242 = _S240;
    df_0 _S243 = x2B_0(&_S241, &_S242);
    return _S243;
}

df_0 tangent_product_2(const Ball_0 constant* p_9, const Site_0 thread* site_4, const Sheet_0 thread* x_2, float device* x_row_data_2, const Log_0 thread* left_2, float device* left_point_data_0, float device* left_base_data_0, const Plain_0 thread* right_2, float device* right_row_data_0, KernelContext_0 thread* kernelContext_4)
{
    uint _S244;
    df_0 _S245;
    bool _S246;
    df_0 _S247 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_4;
    sums_4[int(0)] = _S247;
    sums_4[int(1)] = _S247;
    uint _S248 = site_4->lane_0;
    uint i_6 = site_4->lane_0;
    for(;;)
    {
        _S244 = site_4->columns_1;
        if(i_6 < (site_4->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S249 = (&x_2->row_1)->base_0 + i_6 * (&x_2->row_1)->step_0;
        thread df_0 value_13 = wide_0(x_row_data_2[_S249]);
        uint _S250 = (&x_2->row_1)->low_0;
        if(((&x_2->row_1)->low_0) != 0U)
        {
            (&value_13)->lo_0 = x_row_data_2[_S249 + _S250];
        }
        if(((&(&x_2->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S246 = ((&(&x_2->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S246 = false;
        }
        if(_S246)
        {
            _S245 = value_13;
        }
        else
        {
            thread df_0 _S251 = value_13;
            df_0 _S252 = x2A_0(&(&x_2->row_1)->scale_0, &_S251);
            _S245 = _S252;
        }
        df_0 _S253 = Log_at_0(left_2, left_point_data_0, left_base_data_0, i_6);
        thread df_0 _S254 = _S245;
        thread df_0 _S255 = _S253;
        df_0 _S256 = x2A_0(&_S254, &_S255);
        thread df_0 _S257 = sums_4[int(0)];
        thread df_0 _S258 = _S256;
        df_0 _S259 = x2B_0(&_S257, &_S258);
        sums_4[int(0)] = _S259;
        df_0 _S260 = Plain_at_0(right_2, right_row_data_0, i_6);
        thread df_0 _S261 = _S245;
        thread df_0 _S262 = _S260;
        df_0 _S263 = x2A_0(&_S261, &_S262);
        thread df_0 _S264 = sums_4[int(1)];
        thread df_0 _S265 = _S263;
        df_0 _S266 = x2B_0(&_S264, &_S265);
        sums_4[int(1)] = _S266;
        i_6 = i_6 + p_9->lanes_0;
    }
    uint _S267 = p_9->lanes_0;
    join_0(p_9->lanes_0, site_4, &sums_4, kernelContext_4);
    bool _S268 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S268)
    {
        _S245 = _S247;
    }
    else
    {
        thread df_0 _S269 = sums_4[int(0)];
        df_0 _S270 = _0(&_S269, &x_2->square_0);
        _S245 = _S270;
    }
    df_0 _S271;
    if(_S268)
    {
        _S271 = _S247;
    }
    else
    {
        thread df_0 _S272 = sums_4[int(1)];
        df_0 _S273 = _0(&_S272, &x_2->square_0);
        _S271 = _S273;
    }
    thread array<df_0, int(1)> across_2;
    across_2[int(0)] = _S247;
    i_6 = _S248;
    for(;;)
    {
        if(i_6 < _S244)
        {
        }
        else
        {
            break;
        }
        uint _S274 = (&x_2->row_1)->base_0 + i_6 * (&x_2->row_1)->step_0;
        thread df_0 value_14 = wide_0(x_row_data_2[_S274]);
        uint _S275 = (&x_2->row_1)->low_0;
        if(((&x_2->row_1)->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_row_data_2[_S274 + _S275];
        }
        if(((&(&x_2->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S246 = ((&(&x_2->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S246 = false;
        }
        df_0 _S276;
        if(_S246)
        {
            _S276 = value_14;
        }
        else
        {
            thread df_0 _S277 = value_14;
            df_0 _S278 = x2A_0(&(&x_2->row_1)->scale_0, &_S277);
            _S276 = _S278;
        }
        df_0 _S279 = Log_at_0(left_2, left_point_data_0, left_base_data_0, i_6);
        thread df_0 _S280 = _S245;
        thread df_0 _S281 = _S276;
        df_0 _S282 = x2A_0(&_S280, &_S281);
        thread df_0 _S283 = _S279;
        thread df_0 _S284 = _S282;
        df_0 _S285 = x2D_0(&_S283, &_S284);
        df_0 _S286 = Plain_at_0(right_2, right_row_data_0, i_6);
        thread df_0 _S287 = _S271;
        thread df_0 _S288 = _S276;
        df_0 _S289 = x2A_0(&_S287, &_S288);
        thread df_0 _S290 = _S286;
        thread df_0 _S291 = _S289;
        df_0 _S292 = x2D_0(&_S290, &_S291);
        thread df_0 _S293 = _S285;
        thread df_0 _S294 = _S292;
        df_0 _S295 = x2A_0(&_S293, &_S294);
        thread df_0 _S296 = across_2[int(0)];
        thread df_0 _S297 = _S295;
        df_0 _S298 = x2B_0(&_S296, &_S297);
        across_2[int(0)] = _S298;
        i_6 = i_6 + _S267;
    }
    join_1(_S267, site_4, &across_2, kernelContext_4);
    thread df_0 _S299 = _S245;
    thread df_0 _S300 = _S271;
    df_0 _S301 = x2A_0(&_S299, &_S300);
    df_0 _S302 = c_of_0(p_9);
    thread df_0 _S303 = _S302;
    df_0 _S304 = x2A_0(&_S303, &x_2->square_0);
    thread df_0 _S305 = _S304;
    df_0 _S306 = x2B_1(&_S305, 1.0f);
    thread df_0 _S307 = _S306;
    df_0 _S308 = _0(&x_2->square_0, &_S307);
    thread df_0 _S309 = _S301;
    thread df_0 _S310 = _S308;
    df_0 _S311 = x2A_0(&_S309, &_S310);
    thread df_0 _S312 = across_2[int(0)];
    thread df_0 _S313 = _S311;
    df_0 _S314 = x2B_0(&_S312, &_S313);
    return _S314;
}

df_0 tangent_product_3(const Ball_0 constant* p_10, const Site_0 thread* site_5, const Sheet_0 thread* x_3, float device* x_row_data_3, const Mixed_0 thread* left_3, float device* left_sum_data_0, float device* left_search_data_0, float device* left_base_data_1, const Mixed_0 thread* right_3, float device* right_sum_data_1, float device* right_search_data_1, float device* right_base_data_1, KernelContext_0 thread* kernelContext_5)
{
    uint _S315;
    df_0 _S316;
    bool _S317;
    df_0 _S318 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S318;
    sums_5[int(1)] = _S318;
    uint _S319 = site_5->lane_0;
    uint i_7 = site_5->lane_0;
    for(;;)
    {
        _S315 = site_5->columns_1;
        if(i_7 < (site_5->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S320 = (&x_3->row_1)->base_0 + i_7 * (&x_3->row_1)->step_0;
        thread df_0 value_15 = wide_0(x_row_data_3[_S320]);
        uint _S321 = (&x_3->row_1)->low_0;
        if(((&x_3->row_1)->low_0) != 0U)
        {
            (&value_15)->lo_0 = x_row_data_3[_S320 + _S321];
        }
        if(((&(&x_3->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S317 = ((&(&x_3->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S317 = false;
        }
        if(_S317)
        {
            _S316 = value_15;
        }
        else
        {
            thread df_0 _S322 = value_15;
            df_0 _S323 = x2A_0(&(&x_3->row_1)->scale_0, &_S322);
            _S316 = _S323;
        }
        df_0 _S324 = Mixed_at_0(left_3, left_sum_data_0, left_search_data_0, left_base_data_1, i_7);
        thread df_0 _S325 = _S316;
        thread df_0 _S326 = _S324;
        df_0 _S327 = x2A_0(&_S325, &_S326);
        thread df_0 _S328 = sums_5[int(0)];
        thread df_0 _S329 = _S327;
        df_0 _S330 = x2B_0(&_S328, &_S329);
        sums_5[int(0)] = _S330;
        df_0 _S331 = Mixed_at_0(right_3, right_sum_data_1, right_search_data_1, right_base_data_1, i_7);
        thread df_0 _S332 = _S316;
        thread df_0 _S333 = _S331;
        df_0 _S334 = x2A_0(&_S332, &_S333);
        thread df_0 _S335 = sums_5[int(1)];
        thread df_0 _S336 = _S334;
        df_0 _S337 = x2B_0(&_S335, &_S336);
        sums_5[int(1)] = _S337;
        i_7 = i_7 + p_10->lanes_0;
    }
    uint _S338 = p_10->lanes_0;
    join_0(p_10->lanes_0, site_5, &sums_5, kernelContext_5);
    bool _S339 = ((&x_3->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S339)
    {
        _S316 = _S318;
    }
    else
    {
        thread df_0 _S340 = sums_5[int(0)];
        df_0 _S341 = _0(&_S340, &x_3->square_0);
        _S316 = _S341;
    }
    df_0 _S342;
    if(_S339)
    {
        _S342 = _S318;
    }
    else
    {
        thread df_0 _S343 = sums_5[int(1)];
        df_0 _S344 = _0(&_S343, &x_3->square_0);
        _S342 = _S344;
    }
    thread array<df_0, int(1)> across_3;
    across_3[int(0)] = _S318;
    i_7 = _S319;
    for(;;)
    {
        if(i_7 < _S315)
        {
        }
        else
        {
            break;
        }
        uint _S345 = (&x_3->row_1)->base_0 + i_7 * (&x_3->row_1)->step_0;
        thread df_0 value_16 = wide_0(x_row_data_3[_S345]);
        uint _S346 = (&x_3->row_1)->low_0;
        if(((&x_3->row_1)->low_0) != 0U)
        {
            (&value_16)->lo_0 = x_row_data_3[_S345 + _S346];
        }
        if(((&(&x_3->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S317 = ((&(&x_3->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S317 = false;
        }
        df_0 _S347;
        if(_S317)
        {
            _S347 = value_16;
        }
        else
        {
            thread df_0 _S348 = value_16;
            df_0 _S349 = x2A_0(&(&x_3->row_1)->scale_0, &_S348);
            _S347 = _S349;
        }
        df_0 _S350 = Mixed_at_0(left_3, left_sum_data_0, left_search_data_0, left_base_data_1, i_7);
        thread df_0 _S351 = _S316;
        thread df_0 _S352 = _S347;
        df_0 _S353 = x2A_0(&_S351, &_S352);
        thread df_0 _S354 = _S350;
        thread df_0 _S355 = _S353;
        df_0 _S356 = x2D_0(&_S354, &_S355);
        df_0 _S357 = Mixed_at_0(right_3, right_sum_data_1, right_search_data_1, right_base_data_1, i_7);
        thread df_0 _S358 = _S342;
        thread df_0 _S359 = _S347;
        df_0 _S360 = x2A_0(&_S358, &_S359);
        thread df_0 _S361 = _S357;
        thread df_0 _S362 = _S360;
        df_0 _S363 = x2D_0(&_S361, &_S362);
        thread df_0 _S364 = _S356;
        thread df_0 _S365 = _S363;
        df_0 _S366 = x2A_0(&_S364, &_S365);
        thread df_0 _S367 = across_3[int(0)];
        thread df_0 _S368 = _S366;
        df_0 _S369 = x2B_0(&_S367, &_S368);
        across_3[int(0)] = _S369;
        i_7 = i_7 + _S338;
    }
    join_1(_S338, site_5, &across_3, kernelContext_5);
    thread df_0 _S370 = _S316;
    thread df_0 _S371 = _S342;
    df_0 _S372 = x2A_0(&_S370, &_S371);
    df_0 _S373 = c_of_0(p_10);
    thread df_0 _S374 = _S373;
    df_0 _S375 = x2A_0(&_S374, &x_3->square_0);
    thread df_0 _S376 = _S375;
    df_0 _S377 = x2B_1(&_S376, 1.0f);
    thread df_0 _S378 = _S377;
    df_0 _S379 = _0(&x_3->square_0, &_S378);
    thread df_0 _S380 = _S372;
    thread df_0 _S381 = _S379;
    df_0 _S382 = x2A_0(&_S380, &_S381);
    thread df_0 _S383 = across_3[int(0)];
    thread df_0 _S384 = _S382;
    df_0 _S385 = x2B_0(&_S383, &_S384);
    return _S385;
}

void join_2(uint lanes_3, const Site_0 thread* site_6, array<df_0, int(3)> thread* sums_6, KernelContext_0 thread* kernelContext_6)
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
        (*kernelContext_6->parts_0)[uint(k_2) * 64U + site_6->invocation_0] = float2((&(*sums_6)[k_2])->hi_0, (&(*sums_6)[k_2])->lo_0);
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
        if((site_6->lane_0) < reach_2)
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
                uint _S386 = uint(k_2) * 64U + site_6->invocation_0;
                df_0 _S387 = pair_of_0((*kernelContext_6->parts_0)[_S386 + reach_2].x, (*kernelContext_6->parts_0)[_S386 + reach_2].y);
                thread df_0 _S388 = pair_of_0((*kernelContext_6->parts_0)[_S386].x, (*kernelContext_6->parts_0)[_S386].y);
                thread df_0 _S389 = _S387;
                df_0 _S390 = x2B_0(&_S388, &_S389);
                (*kernelContext_6->parts_0)[_S386] = float2(_S390.hi_0, _S390.lo_0);
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
        (*sums_6)[k_2] = pair_of_0((*kernelContext_6->parts_0)[uint(k_2) * 64U + site_6->invocation_0 - site_6->lane_0].x, (*kernelContext_6->parts_0)[uint(k_2) * 64U + site_6->invocation_0 - site_6->lane_0].y);
        k_2 = k_2 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_11)
{
    uint _S391 = p_11->rows_0;
    uint _S392 = p_11->lanes_0;
    uint _S393 = 64U / p_11->lanes_0;
    uint _S394 = _S391 + _S393 - 1U;
    uint _S395 = 64U / _S392;
    uint _S396 = _S394 / _S395;
    return _S396;
}

Site_0 site_of_0(const Ball_0 constant* p_12, uint block_0, uint invocation_1)
{
    uint _S397 = p_12->lanes_0;
    uint _S398 = 64U / p_12->lanes_0;
    uint _S399 = block_0 * _S398;
    uint _S400 = invocation_1 / _S397;
    uint _S401 = _S399 + _S400;
    thread Site_0 site_7;
    bool _S402 = _S401 < (p_12->rows_0);
    (&site_7)->active_0 = _S402;
    uint _S403;
    if(_S402)
    {
        _S403 = _S401;
    }
    else
    {
        _S403 = 0U;
    }
    (&site_7)->row_0 = _S403;
    uint _S404 = invocation_1 % _S397;
    (&site_7)->lane_0 = _S404;
    (&site_7)->invocation_0 = invocation_1;
    if((&site_7)->active_0)
    {
        _S403 = p_12->columns_0;
    }
    else
    {
        _S403 = 0U;
    }
    (&site_7)->columns_1 = _S403;
    return site_7;
}

Site_0 space_site_of_0(const Ball_0 constant* p_13, uint block_1, uint invocation_2)
{
    Site_0 _S405 = site_of_0(p_13, block_1, invocation_2);
    thread Site_0 site_8 = _S405;
    if((&site_8)->active_0)
    {
        (&site_8)->columns_1 = p_13->columns_0 - 1U;
    }
    return site_8;
}

uint state_size_0(const Ball_0 constant* p_14)
{
    return p_14->columns_0 + 8U;
}

uint state_place_0(const Ball_0 constant* p_15, uint batch_0, uint index_0)
{
    uint _S406 = state_size_0(p_15);
    return batch_0 * _S406 + index_0;
}

Row_0 pairs_of_0(float device* data_0, uint place_0, float device* thread* _S407)
{
    thread Row_0 row_3;
    (&row_3)->base_0 = place_0 * 2U;
    (&row_3)->step_0 = 2U;
    (&row_3)->low_0 = 1U;
    (&row_3)->scale_0 = wide_0(1.0f);
    *_S407 = data_0;
    return row_3;
}

df_0 dot_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_9, const Row_0 thread* x_4, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_7)
{
    thread array<df_0, int(1)> sums_7;
    sums_7[int(0)] = wide_0(0.0f);
    uint i_8 = site_9->lane_0;
    for(;;)
    {
        if(i_8 < (site_9->columns_1))
        {
        }
        else
        {
            break;
        }
        df_0 _S408 = sums_7[int(0)];
        uint _S409 = x_4->base_0 + i_8 * x_4->step_0;
        thread df_0 value_17 = wide_0(x_data_0[_S409]);
        uint _S410 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_17)->lo_0 = x_data_0[_S409 + _S410];
        }
        bool _S411;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S411 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S411 = false;
        }
        df_0 _S412;
        if(_S411)
        {
            _S412 = value_17;
        }
        else
        {
            thread df_0 _S413 = value_17;
            df_0 _S414 = x2A_0(&x_4->scale_0, &_S413);
            _S412 = _S414;
        }
        uint _S415 = y_0->base_0 + i_8 * y_0->step_0;
        thread df_0 value_18 = wide_0(y_data_0[_S415]);
        uint _S416 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_18)->lo_0 = y_data_0[_S415 + _S416];
        }
        bool _S417;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S417 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S417 = false;
        }
        df_0 _S418;
        if(_S417)
        {
            _S418 = value_18;
        }
        else
        {
            thread df_0 _S419 = value_18;
            df_0 _S420 = x2A_0(&y_0->scale_0, &_S419);
            _S418 = _S420;
        }
        thread df_0 _S421 = _S412;
        thread df_0 _S422 = _S418;
        df_0 _S423 = x2A_0(&_S421, &_S422);
        thread df_0 _S424 = _S408;
        thread df_0 _S425 = _S423;
        df_0 _S426 = x2B_0(&_S424, &_S425);
        sums_7[int(0)] = _S426;
        i_8 = i_8 + p_16->lanes_0;
    }
    join_1(p_16->lanes_0, site_9, &sums_7, kernelContext_7);
    return sums_7[int(0)];
}

df_0 root_of_0(const df_0 thread* a_11)
{
    float _S427 = a_11->hi_0;
    if(!((a_11->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S428 = sqrt(_S427);
    thread df_0 _S429 = two_product_0(_S428, _S428);
    df_0 _S430 = x2D_0(a_11, &_S429);
    return fast_two_sum_0(_S428, _S430.hi_0 / (2.0f * _S428));
}

df_0 x2B_2(const df_0 thread* a_12, float b_10)
{
    df_0 _S431 = two_sum_0(a_12->hi_0, b_10);
    return fast_two_sum_0(_S431.hi_0, rounded_0(_S431.lo_0 + a_12->lo_0));
}

df_0 root_c_of_0(const Ball_0 constant* p_17)
{
    return pair_of_0(p_17->root_hi_0, p_17->root_lo_0);
}

Sheet_0 state_sheet_0(const Ball_0 constant* p_18, const Site_0 thread* site_10, float device* state_0, uint batch_1, float device* thread* _S432, KernelContext_0 thread* kernelContext_8)
{
    thread Sheet_0 x_5;
    uint _S433 = state_place_0(p_18, batch_1, 1U);
    thread float device* _S434;
    Row_0 _S435 = pairs_of_0(state_0, _S433, &_S434);
    float device* x_row_data_4 = _S434;
    (&x_5)->row_1 = _S435;
    thread Row_0 _S436 = _S435;
    thread Row_0 _S437 = _S435;
    df_0 _S438 = dot_of_0(p_18, site_10, &_S436, _S434, &_S437, _S434, kernelContext_8);
    (&x_5)->square_0 = _S438;
    thread df_0 _S439 = _S438;
    df_0 _S440 = root_of_0(&_S439);
    (&x_5)->length_0 = _S440;
    df_0 _S441 = c_of_0(p_18);
    thread df_0 _S442 = _S441;
    thread df_0 _S443 = _S438;
    df_0 _S444 = x2A_0(&_S442, &_S443);
    thread df_0 _S445 = _S444;
    df_0 _S446 = x2B_1(&_S445, 1.0f);
    thread df_0 _S447 = _S446;
    df_0 _S448 = root_of_0(&_S447);
    (&x_5)->cosh_0 = _S448;
    df_0 _S449 = root_c_of_0(p_18);
    thread df_0 _S450 = _S448;
    thread df_0 _S451 = _S449;
    df_0 _S452 = _0(&_S450, &_S451);
    (&x_5)->time_0 = _S452;
    (&x_5)->shortened_0 = 0U;
    (&x_5)->clipped_0 = 0U;
    *_S432 = x_row_data_4;
    return x_5;
}

struct Lie_0
{
    uint offset_0;
    uint stride_0;
    uint step_2;
};

Lie_0 lie_of_0(uint offset_1, uint stride_1, uint step_3)
{
    thread Lie_0 lie_0;
    (&lie_0)->offset_0 = offset_1;
    (&lie_0)->stride_0 = stride_1;
    (&lie_0)->step_2 = step_3;
    return lie_0;
}

Row_0 row_of_0(const Site_0 thread* site_11, float device* data_1, const Lie_0 thread* lie_1, float device* thread* _S453)
{
    thread Row_0 row_4;
    (&row_4)->base_0 = lie_1->offset_0 + site_11->row_0 * lie_1->stride_0;
    (&row_4)->step_0 = lie_1->step_2;
    (&row_4)->low_0 = 0U;
    (&row_4)->scale_0 = wide_0(1.0f);
    *_S453 = data_1;
    return row_4;
}

Row_0 bar_row_0(const Ball_0 constant* p_19, const Site_0 thread* site_12, float device* cotangent_0, uint batch_2, float device* thread* _S454)
{
    thread Lie_0 _S455 = lie_of_0(p_19->cotangent_offset_0 + batch_2 * p_19->cotangent_stride_0 + p_19->cotangent_step_0, 0U, p_19->cotangent_step_0);
    thread float device* _S456;
    Row_0 _S457 = row_of_0(site_12, cotangent_0, &_S455, &_S456);
    *_S454 = _S456;
    return _S457;
}

df_0 bar_time_0(const Ball_0 constant* p_20, float device* cotangent_1, uint batch_3)
{
    return wide_0(cotangent_1[p_20->cotangent_offset_0 + batch_3 * p_20->cotangent_stride_0]);
}

df_0 pair_at_0(float device* data_2, uint place_1)
{
    uint _S458 = place_1 * 2U;
    return pair_of_0(data_2[_S458], data_2[_S458 + 1U]);
}

df_0 state_number_0(const Ball_0 constant* p_21, float device* state_1, uint batch_4, uint which_0)
{
    uint _S459 = state_place_0(p_21, batch_4, p_21->columns_0 + which_0);
    return pair_at_0(state_1, _S459);
}

uint pull_place_0(const Ball_0 constant* p_22, uint batch_5, uint index_1)
{
    return batch_5 * p_22->columns_0 + index_1;
}

void store_0(float device* out_0, uint place_2, const df_0 thread* value_19)
{
    uint _S460 = place_2 * 2U;
    *(out_0+_S460) = value_19->hi_0;
    *(out_0+(_S460 + 1U)) = value_19->lo_0;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_4)
{
    bool _S461;
    if(this_4->active_0)
    {
        _S461 = (this_4->lane_0) == 0U;
    }
    else
    {
        _S461 = false;
    }
    return _S461;
}

[[kernel]] void lorentz_midpoint_pull(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_state_5 [[buffer(1)]], float device* entryPointParams_cotangent_2 [[buffer(2)]], float device* entryPointParams_pull_2 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_9)->entryPointParams_state_0 = entryPointParams_state_5;
    (&kernelContext_9)->entryPointParams_cotangent_0 = entryPointParams_cotangent_2;
    (&kernelContext_9)->entryPointParams_pull_0 = entryPointParams_pull_2;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_9)->parts_0 = &parts_1;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S462 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S462)
        {
        }
        else
        {
            break;
        }
        Site_0 _S463 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        thread Site_0 _S464 = _S463;
        thread float device* _S465;
        Sheet_0 _S466 = state_sheet_0(&entryPointParams_6->p_0, &_S464, (&kernelContext_9)->entryPointParams_state_0, _S463.row_0, &_S465, &kernelContext_9);
        float device* _S467 = _S465;
        thread Site_0 _S468 = _S463;
        thread float device* _S469;
        Row_0 _S470 = bar_row_0(&entryPointParams_6->p_0, &_S468, (&kernelContext_9)->entryPointParams_cotangent_0, _S463.row_0, &_S469);
        float device* _S471 = _S469;
        df_0 _S472 = bar_time_0(&entryPointParams_6->p_0, (&kernelContext_9)->entryPointParams_cotangent_0, _S463.row_0);
        thread df_0 _S473 = _S472;
        thread df_0 _S474 = _S466.time_0;
        df_0 _S475 = _0(&_S473, &_S474);
        df_0 _S476 = state_number_0(&entryPointParams_6->p_0, (&kernelContext_9)->entryPointParams_state_0, _S463.row_0, 2U);
        df_0 _S477 = c_of_0(&entryPointParams_6->p_0);
        thread Site_0 _S478 = _S463;
        thread Row_0 _S479 = _S470;
        thread Row_0 _S480 = _S466.row_1;
        df_0 _S481 = dot_of_0(&entryPointParams_6->p_0, &_S478, &_S479, _S471, &_S480, _S467, &kernelContext_9);
        thread df_0 _S482 = _S475;
        thread df_0 _S483 = _S466.square_0;
        df_0 _S484 = x2A_0(&_S482, &_S483);
        thread df_0 _S485 = _S481;
        thread df_0 _S486 = _S484;
        df_0 _S487 = x2B_0(&_S485, &_S486);
        thread df_0 _S488 = _S477;
        thread df_0 _S489 = _S487;
        df_0 _S490 = x2A_0(&_S488, &_S489);
        thread df_0 _S491 = _S475;
        thread df_0 _S492 = _S490;
        df_0 _S493 = x2B_0(&_S491, &_S492);
        uint i_9 = _S463.lane_0;
        for(;;)
        {
            if(i_9 < (_S463.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S494 = pull_place_0(&entryPointParams_6->p_0, _S463.row_0, i_9 + 1U);
            uint _S495 = _S470.base_0 + i_9 * _S470.step_0;
            thread df_0 value_20 = wide_0(_S471[_S495]);
            if((_S470.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S471[_S495 + _S470.low_0];
            }
            bool _S496;
            if((_S470.scale_0.hi_0) == 1.0f)
            {
                _S496 = (_S470.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S496 = false;
            }
            df_0 _S497;
            if(_S496)
            {
                _S497 = value_20;
            }
            else
            {
                thread df_0 _S498 = _S470.scale_0;
                thread df_0 _S499 = value_20;
                df_0 _S500 = x2A_0(&_S498, &_S499);
                _S497 = _S500;
            }
            uint _S501 = _S466.row_1.base_0 + i_9 * _S466.row_1.step_0;
            thread df_0 value_21 = wide_0(_S467[_S501]);
            if((_S466.row_1.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S467[_S501 + _S466.row_1.low_0];
            }
            bool _S502;
            if((_S466.row_1.scale_0.hi_0) == 1.0f)
            {
                _S502 = (_S466.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S502 = false;
            }
            df_0 _S503;
            if(_S502)
            {
                _S503 = value_21;
            }
            else
            {
                thread df_0 _S504 = _S466.row_1.scale_0;
                thread df_0 _S505 = value_21;
                df_0 _S506 = x2A_0(&_S504, &_S505);
                _S503 = _S506;
            }
            thread df_0 _S507 = _S493;
            thread df_0 _S508 = _S503;
            df_0 _S509 = x2A_0(&_S507, &_S508);
            thread df_0 _S510 = _S497;
            thread df_0 _S511 = _S509;
            df_0 _S512 = x2B_0(&_S510, &_S511);
            thread df_0 _S513 = _S512;
            thread df_0 _S514 = _S476;
            df_0 _S515 = _0(&_S513, &_S514);
            thread df_0 _S516 = _S515;
            store_0((&kernelContext_9)->entryPointParams_pull_0, _S494, &_S516);
            i_9 = i_9 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S517 = _S463;
        bool _S518 = Site_is_first_0(&_S517);
        if(_S518)
        {
            uint _S519 = pull_place_0(&entryPointParams_6->p_0, _S463.row_0, 0U);
            thread df_0 _S520 = _S490;
            thread df_0 _S521 = _S466.time_0;
            df_0 _S522 = x2A_0(&_S520, &_S521);
            thread df_0 _S523 = _S522;
            df_0 _S524 = neg_0(&_S523);
            thread df_0 _S525 = _S524;
            thread df_0 _S526 = _S476;
            df_0 _S527 = _0(&_S525, &_S526);
            thread df_0 _S528 = _S527;
            store_0((&kernelContext_9)->entryPointParams_pull_0, _S519, &_S528);
        }
        block_2 = block_2 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

uint point_blocks_0(const Ball_0 constant* p_23)
{
    uint _S529 = p_23->rows_0 * p_23->points_0;
    uint _S530 = p_23->lanes_0;
    uint _S531 = 64U / p_23->lanes_0;
    uint _S532 = _S529 + _S531 - 1U;
    uint _S533 = 64U / _S530;
    uint _S534 = _S532 / _S533;
    return _S534;
}

Site_0 point_site_of_0(const Ball_0 constant* p_24, uint block_3, uint invocation_4)
{
    uint _S535 = p_24->lanes_0;
    uint _S536 = 64U / p_24->lanes_0;
    uint _S537 = block_3 * _S536;
    uint _S538 = invocation_4 / _S535;
    uint _S539 = _S537 + _S538;
    thread Site_0 site_13;
    bool _S540 = _S539 < (p_24->rows_0 * p_24->points_0);
    (&site_13)->active_0 = _S540;
    uint _S541;
    if(_S540)
    {
        _S541 = _S539;
    }
    else
    {
        _S541 = 0U;
    }
    (&site_13)->row_0 = _S541;
    uint _S542 = invocation_4 % _S535;
    (&site_13)->lane_0 = _S542;
    (&site_13)->invocation_0 = invocation_4;
    if((&site_13)->active_0)
    {
        _S541 = p_24->columns_0;
    }
    else
    {
        _S541 = 0U;
    }
    (&site_13)->columns_1 = _S541;
    return site_13;
}

Site_0 space_point_site_of_0(const Ball_0 constant* p_25, uint block_4, uint invocation_5)
{
    Site_0 _S543 = point_site_of_0(p_25, block_4, invocation_5);
    thread Site_0 site_14 = _S543;
    if((&site_14)->active_0)
    {
        (&site_14)->columns_1 = p_25->columns_0 - 1U;
    }
    return site_14;
}

uint point_stride_0(const Ball_0 constant* p_26)
{
    return p_26->z_stride_0;
}

Lie_0 point_lie_0(const Ball_0 constant* p_27, const Site_0 thread* site_15)
{
    uint _S544 = site_15->row_0;
    uint _S545 = p_27->points_0;
    uint _S546 = site_15->row_0 / p_27->points_0;
    uint _S547 = p_27->x_offset_0 + _S546 * p_27->x_stride_0;
    uint _S548 = _S544 - _S546 * _S545;
    uint _S549 = point_stride_0(p_27);
    return lie_of_0(_S547 + _S548 * _S549, 0U, p_27->x_step_0);
}

Row_0 space_of_0(const Site_0 thread* site_16, float device* data_3, const Lie_0 thread* lie_2, float device* thread* _S550)
{
    thread float device* _S551;
    Row_0 _S552 = row_of_0(site_16, data_3, lie_2, &_S551);
    thread Row_0 row_5 = _S552;
    (&row_5)->base_0 = (&row_5)->base_0 + lie_2->step_2;
    *_S550 = _S551;
    return row_5;
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
    df_0 _S553 = wide_0(0.0f);
    (&squares_0)->small_0 = _S553;
    (&squares_0)->usual_0 = _S553;
    (&squares_0)->big_0 = _S553;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_5, float device* this_data_0, uint column_0)
{
    return this_data_0[this_5->base_0 + column_0 * this_5->step_0];
}

bool is_bad_0(float value_22)
{
    return ((as_type<uint>((value_22))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_6)
{
    uint _S554 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_6, memory_order_relaxed);
    return;
}

df_0 scaled_0(const df_0 thread* a_13, float power_0)
{
    return pair_of_0(a_13->hi_0 * power_0, a_13->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_14, float power_1)
{
    return pair_of_0(a_14->hi_0 * power_1, a_14->lo_0 * power_1);
}

void Squares_add_0(Squares_0 thread* this_6, const df_0 thread* value_23)
{
    float _S555 = abs(value_23->hi_0);
    if(_S555 < 1.073741824e+09f)
    {
        df_0 _S556 = this_6->small_0;
        df_0 _S557 = scaled_0(value_23, 1.6777216e+07f);
        thread df_0 _S558 = _S557;
        thread df_0 _S559 = _S557;
        df_0 _S560 = x2A_0(&_S558, &_S559);
        thread df_0 _S561 = _S556;
        thread df_0 _S562 = _S560;
        df_0 _S563 = x2B_0(&_S561, &_S562);
        this_6->small_0 = _S563;
    }
    else
    {
        if(_S555 < 1.15292150460684698e+18f)
        {
            df_0 _S564 = this_6->usual_0;
            df_0 _S565 = x2A_0(value_23, value_23);
            thread df_0 _S566 = _S564;
            thread df_0 _S567 = _S565;
            df_0 _S568 = x2B_0(&_S566, &_S567);
            this_6->usual_0 = _S568;
        }
        else
        {
            df_0 _S569 = this_6->big_0;
            df_0 _S570 = scaled_0(value_23, 5.42101086242752217e-20f);
            thread df_0 _S571 = _S570;
            thread df_0 _S572 = _S570;
            df_0 _S573 = x2A_0(&_S571, &_S572);
            thread df_0 _S574 = _S569;
            thread df_0 _S575 = _S573;
            df_0 _S576 = x2B_0(&_S574, &_S575);
            this_6->big_0 = _S576;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_7, uint lanes_4, const Site_0 thread* site_17, KernelContext_0 thread* kernelContext_10)
{
    thread array<df_0, int(3)> sums_8;
    sums_8[int(0)] = this_7->small_0;
    sums_8[int(1)] = this_7->usual_0;
    sums_8[int(2)] = this_7->big_0;
    join_2(lanes_4, site_17, &sums_8, kernelContext_10);
    this_7->small_0 = sums_8[int(0)];
    this_7->usual_0 = sums_8[int(1)];
    this_7->big_0 = sums_8[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_28, const Site_0 thread* site_18, const Row_0 thread* row_7, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_11)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_10 = site_18->lane_0;
    for(;;)
    {
        if(i_10 < (site_18->columns_1))
        {
        }
        else
        {
            break;
        }
        float _S577 = Row_raw_0(row_7, row_data_0, i_10);
        if(is_bad_0(_S577))
        {
            report_fault_0(status_1, site_18->row_0);
        }
        thread df_0 _S578 = wide_0(_S577);
        Squares_add_0(&squares_1, &_S578);
        i_10 = i_10 + p_28->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_28->lanes_0, site_18, kernelContext_11);
    return squares_1;
}

bool Squares_is_big_0(const Squares_0 thread* this_8)
{
    return ((&this_8->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_9)
{
    return ((&this_9->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_10)
{
    df_0 _S579 = scaled_0(&this_10->small_0, 3.55271367880050093e-15f);
    thread df_0 _S580 = _S579;
    df_0 _S581 = x2B_0(&this_10->usual_0, &_S580);
    bool _S582 = Squares_is_big_0(this_10);
    df_0 _S583;
    if(_S582)
    {
        thread df_0 _S584 = _S581;
        df_0 _S585 = scaled_0(&_S584, 5.42101086242752217e-20f);
        thread df_0 _S586 = _S585;
        df_0 _S587 = scaled_0(&_S586, 5.42101086242752217e-20f);
        thread df_0 _S588 = _S587;
        df_0 _S589 = x2B_0(&this_10->big_0, &_S588);
        _S583 = _S589;
    }
    else
    {
        _S583 = _S581;
    }
    return _S583;
}

df_0 Squares_length_0(const Squares_0 thread* this_11)
{
    bool _S590 = Squares_is_big_0(this_11);
    bool _S591;
    if(_S590)
    {
        _S591 = true;
    }
    else
    {
        _S591 = ((&this_11->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S592;
    if(_S591)
    {
        df_0 _S593 = Squares_total_0(this_11);
        thread df_0 _S594 = _S593;
        df_0 _S595 = root_of_0(&_S594);
        _S592 = _S595;
    }
    else
    {
        df_0 _S596 = root_of_0(&this_11->small_0);
        thread df_0 _S597 = _S596;
        df_0 _S598 = scaled_0(&_S597, 5.9604644775390625e-08f);
        _S592 = _S598;
    }
    return _S592;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S599 = a_15->hi_0;
    float _S600 = b_11->hi_0;
    bool _S601;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S601 = true;
    }
    else
    {
        if(_S599 == _S600)
        {
            _S601 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S601 = false;
        }
    }
    return _S601;
}

float Squares_unit_0(const Squares_0 thread* this_12)
{
    bool _S602 = Squares_is_big_1(this_12);
    float _S603;
    if(_S602)
    {
        _S603 = 5.42101086242752217e-20f;
    }
    else
    {
        _S603 = 1.0f;
    }
    return _S603;
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S604 = x2B_2(a_16, - b_12);
    return _S604;
}

Sheet_0 sheet_of_0(const Ball_0 constant* p_29, const Site_0 thread* site_19, float device* data_4, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S605, KernelContext_0 thread* kernelContext_12)
{
    thread Sheet_0 x_6;
    thread float device* _S606;
    Row_0 _S607 = space_of_0(site_19, data_4, lie_3, &_S606);
    float device* x_row_data_5 = _S606;
    (&x_6)->row_1 = _S607;
    thread Row_0 _S608 = _S607;
    Squares_0 _S609 = squares_of_0(p_29, site_19, &_S608, _S606, status_2, kernelContext_12);
    uint _S610 = site_19->row_0;
    float _S611 = data_4[lie_3->offset_0 + site_19->row_0 * lie_3->stride_0];
    bool _S612;
    if(is_bad_0(_S611))
    {
        bool _S613 = Site_is_first_0(site_19);
        _S612 = _S613;
    }
    else
    {
        _S612 = false;
    }
    if(_S612)
    {
        report_fault_0(status_2, _S610);
    }
    thread Squares_0 _S614 = _S609;
    df_0 _S615 = Squares_length_0(&_S614);
    (&x_6)->length_0 = _S615;
    thread Squares_0 _S616 = _S609;
    df_0 _S617 = Squares_total_0(&_S616);
    (&x_6)->square_0 = _S617;
    df_0 _S618 = wide_0(p_29->lorentz_norm_0);
    df_0 _S619 = root_c_of_0(p_29);
    thread df_0 _S620 = _S618;
    thread df_0 _S621 = _S619;
    df_0 _S622 = _0(&_S620, &_S621);
    thread Squares_0 _S623 = _S609;
    bool _S624 = Squares_is_big_0(&_S623);
    if(_S624)
    {
        _S612 = true;
    }
    else
    {
        thread df_0 _S625 = _S622;
        df_0 _S626 = x2A_1(&_S625, 1.00000011920928955f);
        thread df_0 _S627 = _S626;
        thread df_0 _S628 = (&x_6)->length_0;
        bool _S629 = less_0(&_S627, &_S628);
        _S612 = _S629;
    }
    int _S630;
    if(_S612)
    {
        _S630 = int(1);
    }
    else
    {
        _S630 = int(0);
    }
    uint _S631 = uint(_S630);
    (&x_6)->shortened_0 = _S631;
    if(_S631 != 0U)
    {
        thread df_0 _S632 = _S622;
        thread df_0 _S633 = (&x_6)->length_0;
        df_0 _S634 = _0(&_S632, &_S633);
        thread Squares_0 _S635 = _S609;
        float _S636 = Squares_unit_0(&_S635);
        thread df_0 _S637 = _S634;
        df_0 _S638 = scaled_0(&_S637, _S636);
        (&(&x_6)->row_1)->scale_0 = _S638;
        (&x_6)->length_0 = _S622;
        thread df_0 _S639 = _S622;
        thread df_0 _S640 = _S622;
        df_0 _S641 = x2A_0(&_S639, &_S640);
        (&x_6)->square_0 = _S641;
    }
    df_0 _S642 = c_of_0(p_29);
    thread df_0 _S643 = _S642;
    thread df_0 _S644 = (&x_6)->square_0;
    df_0 _S645 = x2A_0(&_S643, &_S644);
    thread df_0 _S646 = _S645;
    df_0 _S647 = x2B_1(&_S646, 1.0f);
    thread df_0 _S648 = _S647;
    df_0 _S649 = root_of_0(&_S648);
    (&x_6)->cosh_0 = _S649;
    thread df_0 _S650 = _S649;
    thread df_0 _S651 = _S619;
    df_0 _S652 = _0(&_S650, &_S651);
    (&x_6)->time_0 = _S652;
    thread df_0 _S653 = _S652;
    df_0 _S654 = x2D_1(&_S653, _S611);
    float _S655 = abs(_S654.hi_0);
    if(((&x_6)->shortened_0) != 0U)
    {
        _S612 = true;
    }
    else
    {
        _S612 = _S655 > (0.0000152587890625f * (&(&x_6)->time_0)->hi_0);
    }
    if(_S612)
    {
        _S630 = int(1);
    }
    else
    {
        _S630 = int(0);
    }
    (&x_6)->clipped_0 = uint(_S630);
    *_S605 = x_row_data_5;
    return x_6;
}

uint batch_of_0(const Ball_0 constant* p_30, const Site_0 thread* site_20)
{
    uint _S656 = site_20->row_0 / p_30->points_0;
    return _S656;
}

uint share_place_0(const Ball_0 constant* p_31, uint batch_6, uint index_2)
{
    return batch_6 * (p_31->points_0 + 1U) + index_2;
}

df_0 share_of_0(const Ball_0 constant* p_32, float device* shares_0, const Site_0 thread* site_21)
{
    uint _S657 = site_21->row_0;
    uint _S658 = p_32->points_0;
    uint _S659 = site_21->row_0 / p_32->points_0;
    uint _S660 = share_place_0(p_32, _S659, _S657 - _S659 * _S658);
    return pair_at_0(shares_0, _S660);
}

float nearest_0(const df_0 thread* value_24)
{
    float _S661 = value_24->hi_0;
    float _S662;
    if(is_bad_0(value_24->hi_0))
    {
        _S662 = _S661;
    }
    else
    {
        _S662 = _S661 + value_24->lo_0;
    }
    return _S662;
}

void put_0(float device* out_1, const Ball_0 constant* p_33, const Site_0 thread* site_22, uint column_1, const df_0 thread* value_25)
{
    float device* _S663 = out_1+(site_22->row_0 * p_33->out_stride_0 + p_33->out_column_0 + column_1);
    float _S664 = nearest_0(value_25);
    *_S663 = _S664;
    return;
}

void put_bar_0(float device* out_2, const Ball_0 constant* p_34, const Site_0 thread* site_23, uint index_3, uint column_2, const df_0 thread* value_26)
{
    if(((p_34->flags_0) & (2U << index_3)) == 0U)
    {
        put_0(out_2, p_34, site_23, column_2, value_26);
    }
    return;
}

void put_no_time_0(float device* out_3, const Ball_0 constant* p_35, const Site_0 thread* site_24, uint index_4)
{
    bool _S665 = Site_is_first_0(site_24);
    if(_S665)
    {
        thread df_0 _S666 = wide_0(0.0f);
        put_bar_0(out_3, p_35, site_24, index_4, 0U, &_S666);
    }
    return;
}

uint weight_place_0(const Ball_0 constant* p_36, uint place_3)
{
    return place_3 * p_36->z_step_0 + p_36->z_offset_0;
}

void put_weight_bar_0(float device* out_4, const Ball_0 constant* p_37, const Site_0 thread* site_25, float device* shares_1, const df_0 thread* value_27)
{
    bool _S667 = Site_is_first_0(site_25);
    bool _S668;
    if(_S667)
    {
        _S668 = ((p_37->flags_0) & 4U) == 0U;
    }
    else
    {
        _S668 = false;
    }
    if(_S668)
    {
        uint _S669 = batch_of_0(p_37, site_25);
        uint _S670 = share_place_0(p_37, _S669, p_37->points_0);
        thread df_0 _S671 = pair_at_0(shares_1, _S670);
        df_0 _S672 = _0(value_27, &_S671);
        if(((p_37->flags_0) & 16U) == 0U)
        {
            float device* _S673 = out_4+site_25->row_0;
            thread df_0 _S674 = _S672;
            float _S675 = nearest_0(&_S674);
            *_S673 = _S675;
        }
        else
        {
            uint _S676 = weight_place_0(p_37, site_25->row_0);
            *(out_4+_S676) = _S672.hi_0;
            *(out_4+(_S676 + 1U)) = _S672.lo_0;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_38, const Site_0 thread* site_26, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S677 = Site_is_first_0(site_26);
    bool _S678;
    if(_S677)
    {
        _S678 = inputs_0 > 0U;
    }
    else
    {
        _S678 = false;
    }
    if(_S678)
    {
        _S678 = ((p_38->flags_0) & 1U) != 0U;
    }
    else
    {
        _S678 = false;
    }
    if(_S678)
    {
        report_fault_0(status_3, site_26->row_0);
    }
    return;
}

[[kernel]] void lorentz_midpoint_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_points_3 [[buffer(1)]], float device* entryPointParams_shares_3 [[buffer(2)]], float device* entryPointParams_pull_3 [[buffer(3)]], float device* entryPointParams_points_bar_2 [[buffer(4)]], float device* entryPointParams_weights_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_5 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_13)->entryPointParams_points_0 = entryPointParams_points_3;
    (&kernelContext_13)->entryPointParams_shares_0 = entryPointParams_shares_3;
    (&kernelContext_13)->entryPointParams_pull_1 = entryPointParams_pull_3;
    (&kernelContext_13)->entryPointParams_points_bar_0 = entryPointParams_points_bar_2;
    (&kernelContext_13)->entryPointParams_weights_bar_0 = entryPointParams_weights_bar_2;
    (&kernelContext_13)->entryPointParams_status_0 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_13)->parts_0 = &parts_2;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_5 = group_1.x;
    for(;;)
    {
        uint _S679 = point_blocks_0(&entryPointParams_7->p_1);
        if(block_5 < _S679)
        {
        }
        else
        {
            break;
        }
        Site_0 _S680 = space_point_site_of_0(&entryPointParams_7->p_1, block_5, invocation_6.x);
        thread Site_0 _S681 = _S680;
        Lie_0 _S682 = point_lie_0(&entryPointParams_7->p_1, &_S681);
        thread Site_0 _S683 = _S680;
        thread Lie_0 _S684 = _S682;
        thread float device* _S685;
        Sheet_0 _S686 = sheet_of_0(&entryPointParams_7->p_1, &_S683, (&kernelContext_13)->entryPointParams_points_0, &_S684, (&kernelContext_13)->entryPointParams_status_0, &_S685, &kernelContext_13);
        float device* _S687 = _S685;
        thread Site_0 _S688 = _S680;
        uint _S689 = batch_of_0(&entryPointParams_7->p_1, &_S688);
        thread Site_0 _S690 = _S680;
        df_0 _S691 = share_of_0(&entryPointParams_7->p_1, (&kernelContext_13)->entryPointParams_shares_0, &_S690);
        uint _S692 = pull_place_0(&entryPointParams_7->p_1, _S689, 1U);
        thread float device* _S693;
        Row_0 _S694 = pairs_of_0((&kernelContext_13)->entryPointParams_pull_1, _S692, &_S693);
        float device* _S695 = _S693;
        uint _S696 = pull_place_0(&entryPointParams_7->p_1, _S689, 0U);
        df_0 _S697 = pair_at_0((&kernelContext_13)->entryPointParams_pull_1, _S696);
        thread df_0 _S698 = _S697;
        thread df_0 _S699 = _S686.time_0;
        df_0 _S700 = _0(&_S698, &_S699);
        uint i_11 = _S680.lane_0;
        for(;;)
        {
            if(i_11 < (_S680.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S701 = i_11 + 1U;
            uint _S702 = _S694.base_0 + i_11 * _S694.step_0;
            thread df_0 value_28 = wide_0(_S695[_S702]);
            if((_S694.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S695[_S702 + _S694.low_0];
            }
            bool _S703;
            if((_S694.scale_0.hi_0) == 1.0f)
            {
                _S703 = (_S694.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S703 = false;
            }
            df_0 _S704;
            if(_S703)
            {
                _S704 = value_28;
            }
            else
            {
                thread df_0 _S705 = _S694.scale_0;
                thread df_0 _S706 = value_28;
                df_0 _S707 = x2A_0(&_S705, &_S706);
                _S704 = _S707;
            }
            uint _S708 = _S686.row_1.base_0 + i_11 * _S686.row_1.step_0;
            thread df_0 value_29 = wide_0(_S687[_S708]);
            if((_S686.row_1.low_0) != 0U)
            {
                (&value_29)->lo_0 = _S687[_S708 + _S686.row_1.low_0];
            }
            bool _S709;
            if((_S686.row_1.scale_0.hi_0) == 1.0f)
            {
                _S709 = (_S686.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S709 = false;
            }
            df_0 _S710;
            if(_S709)
            {
                _S710 = value_29;
            }
            else
            {
                thread df_0 _S711 = _S686.row_1.scale_0;
                thread df_0 _S712 = value_29;
                df_0 _S713 = x2A_0(&_S711, &_S712);
                _S710 = _S713;
            }
            thread df_0 _S714 = _S700;
            thread df_0 _S715 = _S710;
            df_0 _S716 = x2A_0(&_S714, &_S715);
            thread df_0 _S717 = _S704;
            thread df_0 _S718 = _S716;
            df_0 _S719 = x2B_0(&_S717, &_S718);
            thread df_0 _S720 = _S691;
            thread df_0 _S721 = _S719;
            df_0 _S722 = x2A_0(&_S720, &_S721);
            thread Site_0 _S723 = _S680;
            thread df_0 _S724 = _S722;
            put_bar_0((&kernelContext_13)->entryPointParams_points_bar_0, &entryPointParams_7->p_1, &_S723, 0U, _S701, &_S724);
            i_11 = i_11 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S725 = _S680;
        put_no_time_0((&kernelContext_13)->entryPointParams_points_bar_0, &entryPointParams_7->p_1, &_S725, 0U);
        thread df_0 _S726 = _S697;
        thread df_0 _S727 = _S686.time_0;
        df_0 _S728 = x2A_0(&_S726, &_S727);
        thread Site_0 _S729 = _S680;
        thread Row_0 _S730 = _S694;
        thread Row_0 _S731 = _S686.row_1;
        df_0 _S732 = dot_of_0(&entryPointParams_7->p_1, &_S729, &_S730, _S695, &_S731, _S687, &kernelContext_13);
        thread df_0 _S733 = _S728;
        thread df_0 _S734 = _S732;
        df_0 _S735 = x2B_0(&_S733, &_S734);
        thread Site_0 _S736 = _S680;
        thread df_0 _S737 = _S735;
        put_weight_bar_0((&kernelContext_13)->entryPointParams_weights_bar_0, &entryPointParams_7->p_1, &_S736, (&kernelContext_13)->entryPointParams_shares_0, &_S737);
        thread Site_0 _S738 = _S680;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S738, (&kernelContext_13)->entryPointParams_status_0, _S686.clipped_0);
        block_5 = block_5 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

Lie_0 x_lie_0(const Ball_0 constant* p_39)
{
    return lie_of_0(p_39->x_offset_0, p_39->x_stride_0, p_39->x_step_0);
}

uint space_columns_0(const Ball_0 constant* p_40)
{
    return p_40->columns_0 - 1U;
}

uint space_columns_1(const Ball_0 constant* p_41)
{
    return p_41->columns_0 - 1U;
}

uint solve_place_0(const Ball_0 constant* p_42, uint batch_7, uint which_1, uint index_5)
{
    uint _S739 = space_columns_1(p_42);
    return batch_7 * (3U * _S739 + 2U) + which_1 * _S739 + index_5;
}

void put_solve_numbers_0(float device* solve_0, const Ball_0 constant* p_43, const Site_0 thread* site_27, const df_0 thread* rest_sq_0, const df_0 thread* enough_0)
{
    bool _S740 = Site_is_first_0(site_27);
    if(_S740)
    {
        uint _S741 = site_27->row_0;
        uint _S742 = solve_place_0(p_43, site_27->row_0, 3U, 0U);
        store_0(solve_0, _S742, rest_sq_0);
        uint _S743 = solve_place_0(p_43, _S741, 3U, 1U);
        store_0(solve_0, _S743, enough_0);
    }
    return;
}

[[kernel]] void lorentz_mean_begin(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_mean_1 [[buffer(1)]], float device* entryPointParams_cotangent_3 [[buffer(2)]], float device* entryPointParams_state_6 [[buffer(3)]], float device* entryPointParams_solve_4 [[buffer(4)]], atomic<uint> device* entryPointParams_status_6 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_14)->entryPointParams_mean_0 = entryPointParams_mean_1;
    (&kernelContext_14)->entryPointParams_cotangent_1 = entryPointParams_cotangent_3;
    (&kernelContext_14)->entryPointParams_state_1 = entryPointParams_state_6;
    (&kernelContext_14)->entryPointParams_solve_0 = entryPointParams_solve_4;
    (&kernelContext_14)->entryPointParams_status_1 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_14)->parts_0 = &parts_3;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint block_6 = group_2.x;
    for(;;)
    {
        uint _S744 = block_count_0(&entryPointParams_8->p_2);
        if(block_6 < _S744)
        {
        }
        else
        {
            break;
        }
        Site_0 _S745 = space_site_of_0(&entryPointParams_8->p_2, block_6, invocation_7.x);
        Lie_0 _S746 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S747 = _S745;
        thread Lie_0 _S748 = _S746;
        thread float device* _S749;
        Sheet_0 _S750 = sheet_of_0(&entryPointParams_8->p_2, &_S747, (&kernelContext_14)->entryPointParams_mean_0, &_S748, (&kernelContext_14)->entryPointParams_status_1, &_S749, &kernelContext_14);
        float device* rest_search_data_0 = _S749;
        thread Mixed_0 rest_1;
        thread Site_0 _S751 = _S745;
        thread float device* _S752;
        Row_0 _S753 = bar_row_0(&entryPointParams_8->p_2, &_S751, (&kernelContext_14)->entryPointParams_cotangent_1, _S745.row_0, &_S752);
        float device* rest_sum_data_0 = _S752;
        (&rest_1)->sum_0 = _S753;
        (&rest_1)->search_0 = _S750.row_1;
        (&rest_1)->base_1 = _S750.row_1;
        df_0 _S754 = wide_0(0.0f);
        (&rest_1)->on_search_0 = _S754;
        df_0 _S755 = c_of_0(&entryPointParams_8->p_2);
        thread Site_0 _S756 = _S745;
        thread Row_0 _S757 = _S750.row_1;
        thread Row_0 _S758 = _S753;
        df_0 _S759 = dot_of_0(&entryPointParams_8->p_2, &_S756, &_S757, rest_search_data_0, &_S758, _S752, &kernelContext_14);
        df_0 _S760 = bar_time_0(&entryPointParams_8->p_2, (&kernelContext_14)->entryPointParams_cotangent_1, _S745.row_0);
        thread df_0 _S761 = _S750.time_0;
        thread df_0 _S762 = _S760;
        df_0 _S763 = x2A_0(&_S761, &_S762);
        thread df_0 _S764 = _S759;
        thread df_0 _S765 = _S763;
        df_0 _S766 = x2B_0(&_S764, &_S765);
        thread df_0 _S767 = _S755;
        thread df_0 _S768 = _S766;
        df_0 _S769 = x2A_0(&_S767, &_S768);
        (&rest_1)->on_base_0 = _S769;
        uint i_12 = _S745.lane_0;
        for(;;)
        {
            if(i_12 < (_S745.columns_1))
            {
            }
            else
            {
                break;
            }
            thread Mixed_0 _S770 = rest_1;
            df_0 _S771 = Mixed_at_0(&_S770, rest_sum_data_0, rest_search_data_0, rest_search_data_0, i_12);
            uint _S772 = state_place_0(&entryPointParams_8->p_2, _S745.row_0, i_12 + 1U);
            uint _S773 = _S750.row_1.base_0 + i_12 * _S750.row_1.step_0;
            thread df_0 value_30 = wide_0(rest_search_data_0[_S773]);
            if((_S750.row_1.low_0) != 0U)
            {
                (&value_30)->lo_0 = rest_search_data_0[_S773 + _S750.row_1.low_0];
            }
            bool _S774;
            if((_S750.row_1.scale_0.hi_0) == 1.0f)
            {
                _S774 = (_S750.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S774 = false;
            }
            df_0 _S775;
            if(_S774)
            {
                _S775 = value_30;
            }
            else
            {
                thread df_0 _S776 = _S750.row_1.scale_0;
                thread df_0 _S777 = value_30;
                df_0 _S778 = x2A_0(&_S776, &_S777);
                _S775 = _S778;
            }
            thread df_0 _S779 = _S775;
            store_0((&kernelContext_14)->entryPointParams_state_1, _S772, &_S779);
            uint _S780 = solve_place_0(&entryPointParams_8->p_2, _S745.row_0, 0U, i_12);
            thread df_0 _S781 = _S754;
            store_0((&kernelContext_14)->entryPointParams_solve_0, _S780, &_S781);
            uint _S782 = solve_place_0(&entryPointParams_8->p_2, _S745.row_0, 1U, i_12);
            thread df_0 _S783 = _S771;
            store_0((&kernelContext_14)->entryPointParams_solve_0, _S782, &_S783);
            uint _S784 = solve_place_0(&entryPointParams_8->p_2, _S745.row_0, 2U, i_12);
            thread df_0 _S785 = _S771;
            store_0((&kernelContext_14)->entryPointParams_solve_0, _S784, &_S785);
            i_12 = i_12 + entryPointParams_8->p_2.lanes_0;
        }
        thread Site_0 _S786 = _S745;
        thread Sheet_0 _S787 = _S750;
        thread Mixed_0 _S788 = rest_1;
        thread Mixed_0 _S789 = rest_1;
        df_0 _S790 = tangent_product_3(&entryPointParams_8->p_2, &_S786, &_S787, rest_search_data_0, &_S788, rest_sum_data_0, rest_search_data_0, rest_search_data_0, &_S789, rest_sum_data_0, rest_search_data_0, rest_search_data_0, &kernelContext_14);
        thread df_0 _S791 = _S790;
        df_0 _S792 = x2A_1(&_S791, 8.07793566946316089e-28f);
        thread Site_0 _S793 = _S745;
        thread df_0 _S794 = _S790;
        thread df_0 _S795 = _S792;
        put_solve_numbers_0((&kernelContext_14)->entryPointParams_solve_0, &entryPointParams_8->p_2, &_S793, &_S794, &_S795);
        block_6 = block_6 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

df_0 half_of_0(const df_0 thread* a_17)
{
    df_0 _S796 = scaled_1(a_17, 0.5f);
    return _S796;
}

df_0 twice_0(const df_0 thread* a_18)
{
    df_0 _S797 = scaled_1(a_18, 2.0f);
    return _S797;
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

Between_0 between_0(const Ball_0 constant* p_44, const Site_0 thread* site_28, const Sheet_0 thread* x_7, float device* x_row_data_6, const Sheet_0 thread* y_1, float device* y_row_data_0, KernelContext_0 thread* kernelContext_15)
{
    uint _S798;
    df_0 _S799;
    df_0 _S800;
    bool _S801;
    bool _S802;
    df_0 _S803 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_9;
    sums_9[int(0)] = _S803;
    sums_9[int(1)] = _S803;
    sums_9[int(2)] = _S803;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S804 = site_28->lane_0;
    uint i_13 = site_28->lane_0;
    for(;;)
    {
        _S798 = site_28->columns_1;
        if(i_13 < (site_28->columns_1))
        {
        }
        else
        {
            break;
        }
        uint _S805 = (&x_7->row_1)->base_0 + i_13 * (&x_7->row_1)->step_0;
        thread df_0 value_31 = wide_0(x_row_data_6[_S805]);
        uint _S806 = (&x_7->row_1)->low_0;
        if(((&x_7->row_1)->low_0) != 0U)
        {
            (&value_31)->lo_0 = x_row_data_6[_S805 + _S806];
        }
        if(((&(&x_7->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S801 = ((&(&x_7->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S801 = false;
        }
        if(_S801)
        {
            _S799 = value_31;
        }
        else
        {
            thread df_0 _S807 = value_31;
            df_0 _S808 = x2A_0(&(&x_7->row_1)->scale_0, &_S807);
            _S799 = _S808;
        }
        uint _S809 = (&y_1->row_1)->base_0 + i_13 * (&y_1->row_1)->step_0;
        thread df_0 value_32 = wide_0(y_row_data_0[_S809]);
        uint _S810 = (&y_1->row_1)->low_0;
        if(((&y_1->row_1)->low_0) != 0U)
        {
            (&value_32)->lo_0 = y_row_data_0[_S809 + _S810];
        }
        if(((&(&y_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S802 = ((&(&y_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S802 = false;
        }
        if(_S802)
        {
            _S800 = value_32;
        }
        else
        {
            thread df_0 _S811 = value_32;
            df_0 _S812 = x2A_0(&(&y_1->row_1)->scale_0, &_S811);
            _S800 = _S812;
        }
        thread df_0 _S813 = _S799;
        thread df_0 _S814 = _S800;
        df_0 _S815 = x2D_0(&_S813, &_S814);
        thread df_0 _S816 = _S815;
        Squares_add_0(&gap_squares_0, &_S816);
        thread df_0 _S817 = _S799;
        thread df_0 _S818 = _S800;
        df_0 _S819 = x2A_0(&_S817, &_S818);
        thread df_0 _S820 = sums_9[int(0)];
        thread df_0 _S821 = _S819;
        df_0 _S822 = x2B_0(&_S820, &_S821);
        sums_9[int(0)] = _S822;
        thread df_0 _S823 = _S815;
        thread df_0 _S824 = _S799;
        df_0 _S825 = x2A_0(&_S823, &_S824);
        thread df_0 _S826 = sums_9[int(1)];
        thread df_0 _S827 = _S825;
        df_0 _S828 = x2B_0(&_S826, &_S827);
        sums_9[int(1)] = _S828;
        thread df_0 _S829 = _S815;
        thread df_0 _S830 = _S800;
        df_0 _S831 = x2A_0(&_S829, &_S830);
        thread df_0 _S832 = sums_9[int(2)];
        thread df_0 _S833 = _S831;
        df_0 _S834 = x2B_0(&_S832, &_S833);
        sums_9[int(2)] = _S834;
        i_13 = i_13 + p_44->lanes_0;
    }
    uint _S835 = p_44->lanes_0;
    join_2(p_44->lanes_0, site_28, &sums_9, kernelContext_15);
    Squares_join_over_0(&gap_squares_0, _S835, site_28, kernelContext_15);
    thread Squares_0 _S836 = gap_squares_0;
    float _S837 = Squares_unit_0(&_S836);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_9[int(0)];
    (&all_0)->on_x_0 = sums_9[int(1)];
    (&all_0)->on_y_0 = sums_9[int(2)];
    thread Squares_0 _S838 = gap_squares_0;
    df_0 _S839 = Squares_total_0(&_S838);
    float _S840 = 1.0f / _S837;
    thread df_0 _S841 = _S839;
    df_0 _S842 = scaled_0(&_S841, _S840);
    float _S843 = 1.0f / _S837;
    thread df_0 _S844 = _S842;
    df_0 _S845 = scaled_0(&_S844, _S843);
    (&all_0)->gap_0 = _S845;
    thread df_0 _S846 = sums_9[int(1)];
    thread df_0 _S847 = sums_9[int(2)];
    df_0 _S848 = x2B_0(&_S846, &_S847);
    thread df_0 _S849 = _S848;
    df_0 _S850 = neg_0(&_S849);
    df_0 _S851 = x2B_0(&x_7->time_0, &y_1->time_0);
    thread df_0 _S852 = _S850;
    thread df_0 _S853 = _S851;
    df_0 _S854 = _0(&_S852, &_S853);
    (&all_0)->ahead_0 = _S854;
    df_0 _S855 = c_of_0(p_44);
    thread df_0 _S856 = _S855;
    df_0 _S857 = x2A_0(&_S856, &x_7->square_0);
    thread df_0 _S858 = _S855;
    df_0 _S859 = x2A_0(&_S858, &y_1->square_0);
    thread df_0 _S860 = _S855;
    thread df_0 _S861 = sums_9[int(0)];
    df_0 _S862 = x2A_0(&_S860, &_S861);
    df_0 _S863 = x2A_0(&x_7->cosh_0, &y_1->cosh_0);
    thread df_0 _S864 = _S855;
    thread df_0 _S865 = _S845;
    df_0 _S866 = x2A_0(&_S864, &_S865);
    thread df_0 _S867 = _S866;
    thread df_0 _S868 = _S857;
    bool _S869 = less_0(&_S867, &_S868);
    bool _S870 = (_S859.hi_0) < 1.00000000317107685e-30f;
    if(_S870)
    {
        _S799 = _S803;
    }
    else
    {
        if(_S869)
        {
            thread df_0 _S871 = _S855;
            thread df_0 _S872 = (&all_0)->on_y_0;
            df_0 _S873 = x2A_0(&_S871, &_S872);
            _S799 = _S873;
        }
        else
        {
            _S799 = _S862;
        }
        thread df_0 _S874 = _S799;
        thread df_0 _S875 = _S859;
        df_0 _S876 = _0(&_S874, &_S875);
        _S799 = _S876;
    }
    thread array<df_0, int(1)> across_4;
    across_4[int(0)] = _S803;
    i_13 = _S804;
    for(;;)
    {
        if(i_13 < _S798)
        {
        }
        else
        {
            break;
        }
        uint _S877 = (&x_7->row_1)->base_0 + i_13 * (&x_7->row_1)->step_0;
        thread df_0 value_33 = wide_0(x_row_data_6[_S877]);
        uint _S878 = (&x_7->row_1)->low_0;
        if(((&x_7->row_1)->low_0) != 0U)
        {
            (&value_33)->lo_0 = x_row_data_6[_S877 + _S878];
        }
        if(((&(&x_7->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S801 = ((&(&x_7->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S801 = false;
        }
        if(_S801)
        {
            _S800 = value_33;
        }
        else
        {
            thread df_0 _S879 = value_33;
            df_0 _S880 = x2A_0(&(&x_7->row_1)->scale_0, &_S879);
            _S800 = _S880;
        }
        uint _S881 = (&y_1->row_1)->base_0 + i_13 * (&y_1->row_1)->step_0;
        thread df_0 value_34 = wide_0(y_row_data_0[_S881]);
        uint _S882 = (&y_1->row_1)->low_0;
        if(((&y_1->row_1)->low_0) != 0U)
        {
            (&value_34)->lo_0 = y_row_data_0[_S881 + _S882];
        }
        if(((&(&y_1->row_1)->scale_0)->hi_0) == 1.0f)
        {
            _S802 = ((&(&y_1->row_1)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S802 = false;
        }
        df_0 _S883;
        if(_S802)
        {
            _S883 = value_34;
        }
        else
        {
            thread df_0 _S884 = value_34;
            df_0 _S885 = x2A_0(&(&y_1->row_1)->scale_0, &_S884);
            _S883 = _S885;
        }
        df_0 side_0;
        if(_S869)
        {
            thread df_0 _S886 = _S800;
            thread df_0 _S887 = _S883;
            df_0 _S888 = x2D_0(&_S886, &_S887);
            side_0 = _S888;
        }
        else
        {
            side_0 = _S800;
        }
        thread df_0 _S889 = _S799;
        thread df_0 _S890 = _S883;
        df_0 _S891 = x2A_0(&_S889, &_S890);
        thread df_0 _S892 = side_0;
        thread df_0 _S893 = _S891;
        df_0 _S894 = x2D_0(&_S892, &_S893);
        thread df_0 _S895 = _S894;
        thread df_0 _S896 = _S894;
        df_0 _S897 = x2A_0(&_S895, &_S896);
        thread df_0 _S898 = across_4[int(0)];
        thread df_0 _S899 = _S897;
        df_0 _S900 = x2B_0(&_S898, &_S899);
        across_4[int(0)] = _S900;
        i_13 = i_13 + _S835;
    }
    join_1(_S835, site_28, &across_4, kernelContext_15);
    if((_S862.hi_0) <= 0.0f)
    {
        _S801 = true;
    }
    else
    {
        _S801 = _S870;
    }
    if(_S801)
    {
        if((_S863.hi_0) > 2.0f)
        {
            thread df_0 _S901 = _S863;
            df_0 _S902 = x2D_1(&_S901, 1.0f);
            _S799 = _S902;
        }
        else
        {
            thread df_0 _S903 = _S857;
            thread df_0 _S904 = _S859;
            df_0 _S905 = x2B_0(&_S903, &_S904);
            thread df_0 _S906 = _S857;
            thread df_0 _S907 = _S859;
            df_0 _S908 = x2A_0(&_S906, &_S907);
            thread df_0 _S909 = _S905;
            thread df_0 _S910 = _S908;
            df_0 _S911 = x2B_0(&_S909, &_S910);
            thread df_0 _S912 = _S863;
            df_0 _S913 = x2B_1(&_S912, 1.0f);
            thread df_0 _S914 = _S911;
            thread df_0 _S915 = _S913;
            df_0 _S916 = _0(&_S914, &_S915);
            _S799 = _S916;
        }
        thread df_0 _S917 = _S799;
        thread df_0 _S918 = _S862;
        df_0 _S919 = x2D_0(&_S917, &_S918);
        thread df_0 _S920 = _S919;
        df_0 _S921 = half_of_0(&_S920);
        (&all_0)->square_1 = _S921;
    }
    else
    {
        thread df_0 _S922 = _S863;
        thread df_0 _S923 = _S862;
        df_0 _S924 = x2B_0(&_S922, &_S923);
        thread df_0 _S925 = _S924;
        df_0 _S926 = twice_0(&_S925);
        thread df_0 _S927 = _S926;
        df_0 _S928 = x2B_1(&_S927, 2.0f);
        thread df_0 _S929 = (&all_0)->gap_0;
        thread df_0 _S930 = _S928;
        df_0 _S931 = _0(&_S929, &_S930);
        thread df_0 _S932 = _S859;
        thread df_0 _S933 = _S928;
        df_0 _S934 = _0(&_S932, &_S933);
        thread df_0 _S935 = across_4[int(0)];
        thread df_0 _S936 = _S934;
        df_0 _S937 = x2A_0(&_S935, &_S936);
        thread df_0 _S938 = _S931;
        thread df_0 _S939 = _S937;
        df_0 _S940 = x2B_0(&_S938, &_S939);
        thread df_0 _S941 = _S855;
        thread df_0 _S942 = _S940;
        df_0 _S943 = x2A_0(&_S941, &_S942);
        (&all_0)->square_1 = _S943;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S944 = root_c_of_0(p_44);
        thread Squares_0 _S945 = gap_squares_0;
        df_0 _S946 = Squares_length_0(&_S945);
        thread df_0 _S947 = _S946;
        df_0 _S948 = half_of_0(&_S947);
        thread df_0 _S949 = _S944;
        thread df_0 _S950 = _S948;
        df_0 _S951 = x2A_0(&_S949, &_S950);
        _S799 = _S951;
    }
    else
    {
        thread df_0 _S952 = (&all_0)->square_1;
        df_0 _S953 = root_of_0(&_S952);
        _S799 = _S953;
    }
    (&all_0)->root_0 = _S799;
    return all_0;
}

struct Sloped_0
{
    df_0 value_35;
    df_0 slope_0;
};

Sloped_0 sloped_0(const df_0 thread* value_36, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_35 = *value_36;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S954 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S955 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S956 = _S955;
    df_0 _S957 = x2B_0(&_S956, a2_0);
    thread df_0 _S958 = _S957;
    df_0 _S959 = x2A_0(&_S958, t_0);
    thread df_0 _S960 = _S959;
    df_0 _S961 = x2B_0(&_S960, a1_0);
    thread df_0 _S962 = _S961;
    df_0 _S963 = x2A_0(&_S962, t_0);
    thread df_0 _S964 = _S963;
    df_0 _S965 = x2B_1(&_S964, 1.0f);
    df_0 _S966 = x2A_1(t_0, _S954);
    df_0 _S967 = twice_0(a2_0);
    thread df_0 _S968 = _S966;
    thread df_0 _S969 = _S967;
    df_0 _S970 = x2B_0(&_S968, &_S969);
    thread df_0 _S971 = _S970;
    df_0 _S972 = x2A_0(&_S971, t_0);
    thread df_0 _S973 = _S972;
    df_0 _S974 = x2B_0(&_S973, a1_0);
    thread df_0 _S975 = _S965;
    thread df_0 _S976 = _S974;
    Sloped_0 _S977 = sloped_0(&_S975, &_S976);
    return _S977;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_8)
{
    thread df_0 _S978 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S979 = x2A_0(&_S978, x_8);
    df_0 _S980 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S981 = _S979;
    thread df_0 _S982 = _S980;
    df_0 _S983 = x2B_0(&_S981, &_S982);
    thread df_0 _S984 = _S983;
    df_0 _S985 = x2A_0(&_S984, x_8);
    df_0 _S986 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S987 = _S985;
    thread df_0 _S988 = _S986;
    df_0 _S989 = x2B_0(&_S987, &_S988);
    thread df_0 _S990 = _S989;
    df_0 _S991 = x2A_0(&_S990, x_8);
    df_0 _S992 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S993 = _S991;
    thread df_0 _S994 = _S992;
    df_0 _S995 = x2B_0(&_S993, &_S994);
    thread df_0 _S996 = _S995;
    df_0 _S997 = x2A_0(&_S996, x_8);
    df_0 _S998 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S999 = _S997;
    thread df_0 _S1000 = _S998;
    df_0 _S1001 = x2B_0(&_S999, &_S1000);
    thread df_0 _S1002 = _S1001;
    df_0 _S1003 = x2A_0(&_S1002, x_8);
    thread df_0 _S1004 = _S1003;
    df_0 _S1005 = x2B_1(&_S1004, 0.5f);
    thread df_0 _S1006 = _S1005;
    df_0 _S1007 = x2A_0(&_S1006, x_8);
    thread df_0 _S1008 = _S1007;
    df_0 _S1009 = x2B_1(&_S1008, 1.0f);
    thread df_0 _S1010 = _S1009;
    df_0 _S1011 = x2A_0(&_S1010, x_8);
    df_0 grown_0 = _S1011;
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
        thread df_0 _S1012 = grown_0;
        df_0 _S1013 = twice_0(&_S1012);
        thread df_0 _S1014 = grown_0;
        thread df_0 _S1015 = grown_0;
        df_0 _S1016 = x2A_0(&_S1014, &_S1015);
        thread df_0 _S1017 = _S1013;
        thread df_0 _S1018 = _S1016;
        df_0 _S1019 = x2B_0(&_S1017, &_S1018);
        int _S1020 = k_3 + int(1);
        grown_0 = _S1019;
        k_3 = _S1020;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_9)
{
    float _S1021 = x_9->hi_0;
    if((x_9->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S1022 = floor(min(_S1021, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S1023 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S1024 = x2A_1(&_S1023, _S1022);
    thread df_0 _S1025 = _S1024;
    df_0 _S1026 = x2D_0(x_9, &_S1025);
    thread df_0 _S1027 = _S1026;
    df_0 _S1028 = scaled_0(&_S1027, 0.125f);
    thread df_0 _S1029 = _S1028;
    df_0 _S1030 = small_exp_minus_1_0(&_S1029);
    thread df_0 _S1031 = _S1030;
    df_0 _S1032 = x2B_1(&_S1031, 1.0f);
    float _S1033 = power_of_two_0(int(_S1022));
    thread df_0 _S1034 = _S1032;
    df_0 _S1035 = scaled_0(&_S1034, _S1033);
    return _S1035;
}

df_0 log_of_0(const df_0 thread* x_10)
{
    float _S1036 = log(x_10->hi_0);
    thread df_0 _S1037 = wide_0(- _S1036);
    df_0 _S1038 = exp_of_0(&_S1037);
    thread df_0 _S1039 = _S1038;
    df_0 _S1040 = x2A_0(x_10, &_S1039);
    thread df_0 _S1041 = _S1040;
    df_0 _S1042 = x2D_1(&_S1041, 1.0f);
    df_0 _S1043 = wide_0(_S1036);
    thread df_0 _S1044 = _S1042;
    thread df_0 _S1045 = _S1042;
    df_0 _S1046 = x2A_0(&_S1044, &_S1045);
    thread df_0 _S1047 = _S1046;
    df_0 _S1048 = half_of_0(&_S1047);
    thread df_0 _S1049 = _S1042;
    thread df_0 _S1050 = _S1048;
    df_0 _S1051 = x2D_0(&_S1049, &_S1050);
    thread df_0 _S1052 = _S1043;
    thread df_0 _S1053 = _S1051;
    df_0 _S1054 = x2B_0(&_S1052, &_S1053);
    return _S1054;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_1)
{
    df_0 _S1055 = x2B_1(t_1, 1.0f);
    thread df_0 _S1056 = _S1055;
    df_0 _S1057 = root_of_0(&_S1056);
    thread df_0 _S1058 = _S1057;
    df_0 _S1059 = x2B_0(root_1, &_S1058);
    thread df_0 _S1060 = _S1059;
    df_0 _S1061 = log_of_0(&_S1060);
    return _S1061;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S1062 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S1063 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S1064 = _S1062;
        Sloped_0 _S1065 = series_0(&_S1063, &_S1064, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S1065;
    }
    df_0 _S1066 = root_of_0(t_2);
    thread df_0 _S1067 = _S1066;
    df_0 _S1068 = asinh_of_0(t_2, &_S1067);
    thread df_0 _S1069 = _S1068;
    thread df_0 _S1070 = _S1066;
    df_0 _S1071 = _0(&_S1069, &_S1070);
    df_0 _S1072 = wide_0(1.0f);
    df_0 _S1073 = x2B_1(t_2, 1.0f);
    thread df_0 _S1074 = _S1073;
    df_0 _S1075 = root_of_0(&_S1074);
    thread df_0 _S1076 = _S1072;
    thread df_0 _S1077 = _S1075;
    df_0 _S1078 = _0(&_S1076, &_S1077);
    thread df_0 _S1079 = _S1078;
    thread df_0 _S1080 = _S1071;
    df_0 _S1081 = x2D_0(&_S1079, &_S1080);
    df_0 _S1082 = twice_0(t_2);
    thread df_0 _S1083 = _S1081;
    thread df_0 _S1084 = _S1082;
    df_0 _S1085 = _0(&_S1083, &_S1084);
    thread df_0 _S1086 = _S1071;
    thread df_0 _S1087 = _S1085;
    Sloped_0 _S1088 = sloped_0(&_S1086, &_S1087);
    return _S1088;
}

df_0 Between_cosh_half_0(const Between_0 thread* this_13)
{
    df_0 _S1089 = x2B_1(&this_13->square_1, 1.0f);
    thread df_0 _S1090 = _S1089;
    df_0 _S1091 = root_of_0(&_S1090);
    return _S1091;
}

struct Way_0
{
    df_0 on_gap_1;
    df_0 on_x_1;
    df_0 slope_2;
};

Way_0 way_of_0(const Between_0 thread* pair_1)
{
    Sloped_0 _S1092 = asinhc_0(&pair_1->square_1);
    df_0 _S1093 = Between_cosh_half_0(pair_1);
    thread Way_0 way_0;
    thread df_0 _S1094 = _S1092.value_35;
    thread df_0 _S1095 = _S1093;
    df_0 _S1096 = _0(&_S1094, &_S1095);
    (&way_0)->on_gap_1 = _S1096;
    thread df_0 _S1097 = _S1096;
    df_0 _S1098 = x2A_0(&pair_1->square_1, &_S1097);
    thread df_0 _S1099 = _S1098;
    df_0 _S1100 = twice_0(&_S1099);
    thread df_0 _S1101 = _S1100;
    df_0 _S1102 = neg_0(&_S1101);
    (&way_0)->on_x_1 = _S1102;
    thread df_0 _S1103 = _S1096;
    thread df_0 _S1104 = _S1093;
    df_0 _S1105 = _0(&_S1103, &_S1104);
    thread df_0 _S1106 = _S1105;
    df_0 _S1107 = half_of_0(&_S1106);
    thread df_0 _S1108 = _S1092.slope_0;
    thread df_0 _S1109 = _S1107;
    df_0 _S1110 = x2D_0(&_S1108, &_S1109);
    thread df_0 _S1111 = _S1110;
    thread df_0 _S1112 = _S1093;
    df_0 _S1113 = _0(&_S1111, &_S1112);
    (&way_0)->slope_2 = _S1113;
    return way_0;
}

df_0 sheet_distance_0(const Ball_0 constant* p_45, const Between_0 thread* pair_2)
{
    Sloped_0 _S1114 = asinhc_0(&pair_2->square_1);
    thread df_0 _S1115 = _S1114.value_35;
    df_0 _S1116 = x2A_0(&pair_2->root_0, &_S1115);
    thread df_0 _S1117 = _S1116;
    df_0 _S1118 = twice_0(&_S1117);
    df_0 _S1119 = root_c_of_0(p_45);
    thread df_0 _S1120 = _S1118;
    thread df_0 _S1121 = _S1119;
    df_0 _S1122 = _0(&_S1120, &_S1121);
    return _S1122;
}

df_0 r_coth_r_0(const df_0 thread* root_2)
{
    if((root_2->hi_0) < 0.00999999977648258f)
    {
        df_0 _S1123 = x2A_0(root_2, root_2);
        df_0 _S1124 = wide_0(3.0f);
        thread df_0 _S1125 = wide_0(1.0f);
        thread df_0 _S1126 = _S1124;
        df_0 _S1127 = _0(&_S1125, &_S1126);
        thread df_0 _S1128 = _S1123;
        df_0 _S1129 = scaled_0(&_S1128, 1.0f);
        thread df_0 _S1130 = _S1129;
        df_0 _S1131 = x2A_1(&_S1130, 0.02222222276031971f);
        thread df_0 _S1132 = _S1127;
        thread df_0 _S1133 = _S1131;
        df_0 _S1134 = x2D_0(&_S1132, &_S1133);
        thread df_0 _S1135 = _S1123;
        thread df_0 _S1136 = _S1134;
        df_0 _S1137 = x2A_0(&_S1135, &_S1136);
        thread df_0 _S1138 = _S1137;
        df_0 _S1139 = x2B_1(&_S1138, 1.0f);
        return _S1139;
    }
    df_0 _S1140 = scaled_0(root_2, -2.0f);
    thread df_0 _S1141 = _S1140;
    df_0 _S1142 = exp_of_0(&_S1141);
    thread df_0 _S1143 = _S1142;
    df_0 _S1144 = x2B_1(&_S1143, 1.0f);
    thread df_0 _S1145 = _S1144;
    df_0 _S1146 = x2A_0(root_2, &_S1145);
    thread df_0 _S1147 = wide_0(1.0f);
    thread df_0 _S1148 = _S1142;
    df_0 _S1149 = x2D_0(&_S1147, &_S1148);
    thread df_0 _S1150 = _S1146;
    thread df_0 _S1151 = _S1149;
    df_0 _S1152 = _0(&_S1150, &_S1151);
    return _S1152;
}

Log_0 log_at_0(const Sheet_0 thread* x_11, float device* x_row_data_7, const Sheet_0 thread* y_2, float device* y_row_data_1, const Way_0 thread* way_1, float device* thread* _S1153, float device* thread* _S1154)
{
    thread Log_0 log_0;
    (&log_0)->point_0 = y_2->row_1;
    (&log_0)->base_2 = x_11->row_1;
    (&log_0)->on_gap_0 = way_1->on_gap_1;
    (&log_0)->on_base_1 = way_1->on_x_1;
    *_S1153 = y_row_data_1;
    *_S1154 = x_row_data_7;
    return log_0;
}

Row_0 solve_row_0(const Ball_0 constant* p_46, float device* solve_1, uint batch_8, uint which_2, float device* thread* _S1155)
{
    uint _S1156 = solve_place_0(p_46, batch_8, which_2, 0U);
    thread float device* _S1157;
    Row_0 _S1158 = pairs_of_0(solve_1, _S1156, &_S1157);
    *_S1155 = _S1157;
    return _S1158;
}

Plain_0 plain_0(const Row_0 thread* row_8, float device* row_data_1, float device* thread* _S1159)
{
    thread Plain_0 tangent_0;
    (&tangent_0)->row_2 = *row_8;
    *_S1159 = row_data_1;
    return tangent_0;
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

void put_term_0(float device* terms_0, const Site_0 thread* site_29, const Term_0 thread* term_1)
{
    bool _S1160 = Site_is_first_0(site_29);
    if(_S1160)
    {
        uint _S1161 = site_29->row_0 * 5U;
        store_0(terms_0, _S1161, &term_1->factor_0);
        store_0(terms_0, _S1161 + 1U, &term_1->scale_1);
        uint k_4 = 0U;
        for(;;)
        {
            if(k_4 < 3U)
            {
            }
            else
            {
                break;
            }
            store_0(terms_0, _S1161 + 2U + k_4, &term_1->numbers_0[k_4]);
            k_4 = k_4 + 1U;
        }
    }
    return;
}

[[kernel]] void lorentz_mean_image(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_points_4 [[buffer(1)]], float device* entryPointParams_shares_4 [[buffer(2)]], float device* entryPointParams_state_7 [[buffer(3)]], float device* entryPointParams_solve_5 [[buffer(4)]], float device* entryPointParams_terms_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_7 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_16)->entryPointParams_points_1 = entryPointParams_points_4;
    (&kernelContext_16)->entryPointParams_shares_1 = entryPointParams_shares_4;
    (&kernelContext_16)->entryPointParams_state_2 = entryPointParams_state_7;
    (&kernelContext_16)->entryPointParams_solve_1 = entryPointParams_solve_5;
    (&kernelContext_16)->entryPointParams_terms_0 = entryPointParams_terms_1;
    (&kernelContext_16)->entryPointParams_status_2 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_16)->parts_0 = &parts_4;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint block_7 = group_3.x;
    for(;;)
    {
        uint _S1162 = point_blocks_0(&entryPointParams_9->p_3);
        if(block_7 < _S1162)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1163 = space_point_site_of_0(&entryPointParams_9->p_3, block_7, invocation_8.x);
        thread Site_0 _S1164 = _S1163;
        Lie_0 _S1165 = point_lie_0(&entryPointParams_9->p_3, &_S1164);
        thread Site_0 _S1166 = _S1163;
        thread Lie_0 _S1167 = _S1165;
        thread float device* _S1168;
        Sheet_0 _S1169 = sheet_of_0(&entryPointParams_9->p_3, &_S1166, (&kernelContext_16)->entryPointParams_points_1, &_S1167, (&kernelContext_16)->entryPointParams_status_2, &_S1168, &kernelContext_16);
        float device* _S1170 = _S1168;
        thread Site_0 _S1171 = _S1163;
        uint _S1172 = batch_of_0(&entryPointParams_9->p_3, &_S1171);
        thread Site_0 _S1173 = _S1163;
        df_0 _S1174 = share_of_0(&entryPointParams_9->p_3, (&kernelContext_16)->entryPointParams_shares_1, &_S1173);
        thread Site_0 _S1175 = _S1163;
        thread float device* _S1176;
        Sheet_0 _S1177 = state_sheet_0(&entryPointParams_9->p_3, &_S1175, (&kernelContext_16)->entryPointParams_state_2, _S1172, &_S1176, &kernelContext_16);
        float device* _S1178 = _S1176;
        thread Site_0 _S1179 = _S1163;
        thread Sheet_0 _S1180 = _S1177;
        thread Sheet_0 _S1181 = _S1169;
        Between_0 _S1182 = between_0(&entryPointParams_9->p_3, &_S1179, &_S1180, _S1176, &_S1181, _S1170, &kernelContext_16);
        thread Between_0 _S1183 = _S1182;
        Way_0 _S1184 = way_of_0(&_S1183);
        thread Between_0 _S1185 = _S1182;
        df_0 _S1186 = sheet_distance_0(&entryPointParams_9->p_3, &_S1185);
        thread df_0 _S1187 = _S1186;
        thread df_0 _S1188 = _S1186;
        df_0 _S1189 = x2A_0(&_S1187, &_S1188);
        df_0 _S1190 = root_c_of_0(&entryPointParams_9->p_3);
        thread df_0 _S1191 = _S1190;
        thread df_0 _S1192 = _S1186;
        df_0 _S1193 = x2A_0(&_S1191, &_S1192);
        thread df_0 _S1194 = _S1193;
        df_0 _S1195 = r_coth_r_0(&_S1194);
        thread Sheet_0 _S1196 = _S1177;
        thread Sheet_0 _S1197 = _S1169;
        thread Way_0 _S1198 = _S1184;
        thread float device* _S1199;
        thread float device* _S1200;
        Log_0 _S1201 = log_at_0(&_S1196, _S1178, &_S1197, _S1170, &_S1198, &_S1199, &_S1200);
        float device* _S1202 = _S1200;
        float device* _S1203 = _S1199;
        thread float device* _S1204;
        Row_0 _S1205 = solve_row_0(&entryPointParams_9->p_3, (&kernelContext_16)->entryPointParams_solve_1, _S1172, 2U, &_S1204);
        thread Row_0 _S1206 = _S1205;
        thread float device* _S1207;
        Plain_0 _S1208 = plain_0(&_S1206, _S1204, &_S1207);
        thread Site_0 _S1209 = _S1163;
        thread Sheet_0 _S1210 = _S1177;
        thread Log_0 _S1211 = _S1201;
        thread Plain_0 _S1212 = _S1208;
        df_0 _S1213 = tangent_product_2(&entryPointParams_9->p_3, &_S1209, &_S1210, _S1178, &_S1211, _S1203, _S1202, &_S1212, _S1207, &kernelContext_16);
        df_0 _S1214;
        if((_S1189.hi_0) > 0.0f)
        {
            thread df_0 _S1215 = _S1195;
            df_0 _S1216 = x2D_1(&_S1215, 1.0f);
            thread df_0 _S1217 = _S1174;
            thread df_0 _S1218 = _S1216;
            df_0 _S1219 = x2A_0(&_S1217, &_S1218);
            thread df_0 _S1220 = _S1213;
            thread df_0 _S1221 = _S1189;
            df_0 _S1222 = _0(&_S1220, &_S1221);
            thread df_0 _S1223 = _S1219;
            thread df_0 _S1224 = _S1222;
            df_0 _S1225 = x2A_0(&_S1223, &_S1224);
            thread df_0 _S1226 = _S1225;
            df_0 _S1227 = neg_0(&_S1226);
            _S1214 = _S1227;
        }
        else
        {
            _S1214 = wide_0(0.0f);
        }
        thread df_0 _S1228 = _S1214;
        thread df_0 _S1229 = _S1184.on_gap_1;
        df_0 _S1230 = x2A_0(&_S1228, &_S1229);
        thread df_0 _S1231 = _S1174;
        thread df_0 _S1232 = _S1195;
        df_0 _S1233 = x2A_0(&_S1231, &_S1232);
        thread df_0 _S1234 = _S1214;
        thread df_0 _S1235 = _S1184.on_x_1;
        df_0 _S1236 = x2A_0(&_S1234, &_S1235);
        df_0 _S1237 = wide_0(0.0f);
        thread df_0 _S1238 = _S1230;
        thread df_0 _S1239 = _S1169.row_1.scale_0;
        thread df_0 _S1240 = _S1233;
        thread df_0 _S1241 = _S1236;
        thread df_0 _S1242 = _S1237;
        Term_0 _S1243 = term_of_0(&_S1238, &_S1239, &_S1240, &_S1241, &_S1242);
        thread Site_0 _S1244 = _S1163;
        thread Term_0 _S1245 = _S1243;
        put_term_0((&kernelContext_16)->entryPointParams_terms_0, &_S1244, &_S1245);
        block_7 = block_7 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

df_0 solve_number_0(const Ball_0 constant* p_47, float device* solve_2, uint batch_9, uint which_3)
{
    uint _S1246 = solve_place_0(p_47, batch_9, 3U, which_3);
    return pair_at_0(solve_2, _S1246);
}

uint sum_place_0(uint columns_2, uint batch_10, uint index_6)
{
    return batch_10 * (columns_2 + 3U) + index_6;
}

Row_0 sheet_sum_0(const Ball_0 constant* p_48, float device* sums_10, uint batch_11, float device* thread* _S1247)
{
    uint _S1248 = space_columns_0(p_48);
    thread float device* _S1249;
    Row_0 _S1250 = pairs_of_0(sums_10, sum_place_0(_S1248, batch_11, 0U), &_S1249);
    *_S1247 = _S1249;
    return _S1250;
}

df_0 sheet_number_0(const Ball_0 constant* p_49, float device* sums_11, uint batch_12, uint which_4)
{
    uint _S1251 = space_columns_0(p_49);
    return pair_at_0(sums_11, sum_place_0(_S1251, batch_12, _S1251 + which_4));
}

void note_pending_0(const Ball_0 constant* p_50, atomic<uint> device* status_4)
{
    uint _S1252 = atomic_fetch_max_explicit(status_4+int(2), p_50->cotangent_stride_0, memory_order_relaxed);
    return;
}

[[kernel]] void lorentz_mean_solve(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_sums_1 [[buffer(1)]], float device* entryPointParams_state_8 [[buffer(2)]], float device* entryPointParams_before_1 [[buffer(3)]], float device* entryPointParams_solve_6 [[buffer(4)]], atomic<uint> device* entryPointParams_status_8 [[buffer(5)]])
{
    uint _S1253;
    bool _S1254;
    df_0 _S1255;
    df_0 _S1256;
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_17)->entryPointParams_sums_0 = entryPointParams_sums_1;
    (&kernelContext_17)->entryPointParams_state_3 = entryPointParams_state_8;
    (&kernelContext_17)->entryPointParams_before_0 = entryPointParams_before_1;
    (&kernelContext_17)->entryPointParams_solve_2 = entryPointParams_solve_6;
    (&kernelContext_17)->entryPointParams_status_3 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_17)->parts_0 = &parts_5;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_8 = group_4.x;
    for(;;)
    {
        uint _S1257 = block_count_0(&entryPointParams_10->p_4);
        if(block_8 < _S1257)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1258 = space_site_of_0(&entryPointParams_10->p_4, block_8, invocation_9.x);
        thread Site_0 _S1259 = _S1258;
        thread float device* _S1260;
        Sheet_0 _S1261 = state_sheet_0(&entryPointParams_10->p_4, &_S1259, (&kernelContext_17)->entryPointParams_state_3, _S1258.row_0, &_S1260, &kernelContext_17);
        float device* image_base_data_0 = _S1260;
        thread float device* _S1262;
        Row_0 _S1263 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_before_0, _S1258.row_0, 2U, &_S1262);
        float device* image_search_data_0 = _S1262;
        thread float device* _S1264;
        Row_0 _S1265 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_before_0, _S1258.row_0, 0U, &_S1264);
        float device* _S1266 = _S1264;
        df_0 _S1267 = solve_number_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_before_0, _S1258.row_0, 0U);
        df_0 _S1268 = solve_number_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_before_0, _S1258.row_0, 1U);
        thread Mixed_0 image_1;
        thread float device* _S1269;
        Row_0 _S1270 = sheet_sum_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_sums_0, _S1258.row_0, &_S1269);
        float device* image_sum_data_0 = _S1269;
        (&image_1)->sum_0 = _S1270;
        (&image_1)->search_0 = _S1263;
        (&image_1)->base_1 = _S1261.row_1;
        df_0 _S1271 = sheet_number_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_sums_0, _S1258.row_0, 0U);
        (&image_1)->on_search_0 = _S1271;
        df_0 _S1272 = sheet_number_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_sums_0, _S1258.row_0, 1U);
        (&image_1)->on_base_0 = _S1272;
        thread Row_0 _S1273 = _S1263;
        thread float device* _S1274;
        Plain_0 _S1275 = plain_0(&_S1273, image_search_data_0, &_S1274);
        thread Site_0 _S1276 = _S1258;
        thread Sheet_0 _S1277 = _S1261;
        thread Plain_0 _S1278 = _S1275;
        thread Mixed_0 _S1279 = image_1;
        df_0 _S1280 = tangent_product_1(&entryPointParams_10->p_4, &_S1276, &_S1277, image_base_data_0, &_S1278, _S1274, &_S1279, image_sum_data_0, image_search_data_0, image_base_data_0, &kernelContext_17);
        thread df_0 _S1281 = _S1268;
        thread df_0 _S1282 = _S1267;
        bool _S1283 = less_0(&_S1281, &_S1282);
        bool _S1284;
        if(_S1283)
        {
            _S1284 = (_S1280.hi_0) > 0.0f;
        }
        else
        {
            _S1284 = false;
        }
        df_0 _S1285;
        if(_S1284)
        {
            thread df_0 _S1286 = _S1267;
            thread df_0 _S1287 = _S1280;
            df_0 _S1288 = _0(&_S1286, &_S1287);
            _S1285 = _S1288;
        }
        else
        {
            _S1285 = wide_0(0.0f);
        }
        thread Left_0 left_4;
        thread float device* _S1289;
        Row_0 _S1290 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_before_0, _S1258.row_0, 1U, &_S1289);
        float device* left_rest_data_1 = _S1289;
        (&left_4)->rest_0 = _S1290;
        (&left_4)->image_0 = image_1;
        (&left_4)->step_1 = _S1285;
        uint i_14 = _S1258.lane_0;
        for(;;)
        {
            _S1253 = _S1258.columns_1;
            if(i_14 < (_S1258.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S1291 = solve_place_0(&entryPointParams_10->p_4, _S1258.row_0, 0U, i_14);
            uint _S1292 = _S1265.base_0 + i_14 * _S1265.step_0;
            thread df_0 value_37 = wide_0(_S1266[_S1292]);
            if((_S1265.low_0) != 0U)
            {
                (&value_37)->lo_0 = _S1266[_S1292 + _S1265.low_0];
            }
            if((_S1265.scale_0.hi_0) == 1.0f)
            {
                _S1254 = (_S1265.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1254 = false;
            }
            if(_S1254)
            {
                _S1255 = value_37;
            }
            else
            {
                thread df_0 _S1293 = _S1265.scale_0;
                thread df_0 _S1294 = value_37;
                df_0 _S1295 = x2A_0(&_S1293, &_S1294);
                _S1255 = _S1295;
            }
            uint _S1296 = _S1263.base_0 + i_14 * _S1263.step_0;
            thread df_0 value_38 = wide_0(image_search_data_0[_S1296]);
            if((_S1263.low_0) != 0U)
            {
                (&value_38)->lo_0 = image_search_data_0[_S1296 + _S1263.low_0];
            }
            bool _S1297;
            if((_S1263.scale_0.hi_0) == 1.0f)
            {
                _S1297 = (_S1263.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1297 = false;
            }
            if(_S1297)
            {
                _S1256 = value_38;
            }
            else
            {
                thread df_0 _S1298 = _S1263.scale_0;
                thread df_0 _S1299 = value_38;
                df_0 _S1300 = x2A_0(&_S1298, &_S1299);
                _S1256 = _S1300;
            }
            thread df_0 _S1301 = _S1285;
            thread df_0 _S1302 = _S1256;
            df_0 _S1303 = x2A_0(&_S1301, &_S1302);
            thread df_0 _S1304 = _S1255;
            thread df_0 _S1305 = _S1303;
            df_0 _S1306 = x2B_0(&_S1304, &_S1305);
            thread df_0 _S1307 = _S1306;
            store_0((&kernelContext_17)->entryPointParams_solve_2, _S1291, &_S1307);
            uint _S1308 = solve_place_0(&entryPointParams_10->p_4, _S1258.row_0, 1U, i_14);
            thread Left_0 _S1309 = left_4;
            df_0 _S1310 = Left_at_0(&_S1309, left_rest_data_1, image_sum_data_0, image_search_data_0, image_base_data_0, i_14);
            thread df_0 _S1311 = _S1310;
            store_0((&kernelContext_17)->entryPointParams_solve_2, _S1308, &_S1311);
            i_14 = i_14 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S1312 = _S1258;
        thread Sheet_0 _S1313 = _S1261;
        thread Left_0 _S1314 = left_4;
        thread Left_0 _S1315 = left_4;
        df_0 _S1316 = tangent_product_0(&entryPointParams_10->p_4, &_S1312, &_S1313, image_base_data_0, &_S1314, left_rest_data_1, image_sum_data_0, image_search_data_0, image_base_data_0, &_S1315, left_rest_data_1, image_sum_data_0, image_search_data_0, image_base_data_0, &kernelContext_17);
        if(_S1284)
        {
            _S1255 = _S1316;
        }
        else
        {
            _S1255 = wide_0(0.0f);
        }
        if(_S1284)
        {
            thread df_0 _S1317 = _S1255;
            thread df_0 _S1318 = _S1267;
            df_0 _S1319 = _0(&_S1317, &_S1318);
            _S1256 = _S1319;
        }
        else
        {
            _S1256 = wide_0(0.0f);
        }
        uint i_15 = _S1258.lane_0;
        for(;;)
        {
            if(i_15 < _S1253)
            {
            }
            else
            {
                break;
            }
            uint _S1320 = solve_place_0(&entryPointParams_10->p_4, _S1258.row_0, 2U, i_15);
            thread Left_0 _S1321 = left_4;
            df_0 _S1322 = Left_at_0(&_S1321, left_rest_data_1, image_sum_data_0, image_search_data_0, image_base_data_0, i_15);
            uint _S1323 = _S1263.base_0 + i_15 * _S1263.step_0;
            thread df_0 value_39 = wide_0(image_search_data_0[_S1323]);
            if((_S1263.low_0) != 0U)
            {
                (&value_39)->lo_0 = image_search_data_0[_S1323 + _S1263.low_0];
            }
            if((_S1263.scale_0.hi_0) == 1.0f)
            {
                _S1254 = (_S1263.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1254 = false;
            }
            df_0 _S1324;
            if(_S1254)
            {
                _S1324 = value_39;
            }
            else
            {
                thread df_0 _S1325 = _S1263.scale_0;
                thread df_0 _S1326 = value_39;
                df_0 _S1327 = x2A_0(&_S1325, &_S1326);
                _S1324 = _S1327;
            }
            thread df_0 _S1328 = _S1256;
            thread df_0 _S1329 = _S1324;
            df_0 _S1330 = x2A_0(&_S1328, &_S1329);
            thread df_0 _S1331 = _S1322;
            thread df_0 _S1332 = _S1330;
            df_0 _S1333 = x2B_0(&_S1331, &_S1332);
            thread df_0 _S1334 = _S1333;
            store_0((&kernelContext_17)->entryPointParams_solve_2, _S1320, &_S1334);
            i_15 = i_15 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S1335 = _S1258;
        thread df_0 _S1336 = _S1255;
        thread df_0 _S1337 = _S1268;
        put_solve_numbers_0((&kernelContext_17)->entryPointParams_solve_2, &entryPointParams_10->p_4, &_S1335, &_S1336, &_S1337);
        thread Site_0 _S1338 = _S1258;
        bool _S1339 = Site_is_first_0(&_S1338);
        if(_S1339)
        {
            thread df_0 _S1340 = _S1268;
            thread df_0 _S1341 = _S1255;
            bool _S1342 = less_0(&_S1340, &_S1341);
            _S1254 = _S1342;
        }
        else
        {
            _S1254 = false;
        }
        if(_S1254)
        {
            note_pending_0(&entryPointParams_10->p_4, (&kernelContext_17)->entryPointParams_status_3);
        }
        block_8 = block_8 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

struct Slope_0
{
    df_0 on_difference_0;
    df_0 on_x_2;
    df_0 on_y_1;
};

Slope_0 slope_of_0(const Ball_0 constant* p_51, const Sheet_0 thread* x_12, float device* x_row_data_8, const Sheet_0 thread* y_3, float device* y_row_data_2, const Between_0 thread* pair_3, const df_0 thread* slope_3)
{
    thread Slope_0 all_1;
    df_0 _S1343 = c_of_0(p_51);
    thread df_0 _S1344 = _S1343;
    df_0 _S1345 = x2A_0(slope_3, &_S1344);
    thread df_0 _S1346 = _S1345;
    df_0 _S1347 = half_of_0(&_S1346);
    (&all_1)->on_difference_0 = _S1347;
    df_0 _S1348 = _0(&pair_3->ahead_0, &x_12->time_0);
    thread df_0 _S1349 = _S1347;
    thread df_0 _S1350 = _S1348;
    df_0 _S1351 = x2A_0(&_S1349, &_S1350);
    (&all_1)->on_x_2 = _S1351;
    df_0 _S1352 = _0(&pair_3->ahead_0, &y_3->time_0);
    thread df_0 _S1353 = _S1347;
    thread df_0 _S1354 = _S1352;
    df_0 _S1355 = x2A_0(&_S1353, &_S1354);
    (&all_1)->on_y_1 = _S1355;
    return all_1;
}

df_0 Slope_y_bar_0(const Slope_0 thread* this_14, const df_0 thread* x_13, const df_0 thread* y_4)
{
    df_0 _S1356 = x2D_0(y_4, x_13);
    thread df_0 _S1357 = _S1356;
    df_0 _S1358 = x2A_0(&this_14->on_difference_0, &_S1357);
    df_0 _S1359 = x2A_0(&this_14->on_y_1, y_4);
    thread df_0 _S1360 = _S1358;
    thread df_0 _S1361 = _S1359;
    df_0 _S1362 = x2D_0(&_S1360, &_S1361);
    return _S1362;
}

[[kernel]] void lorentz_mean_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_points_5 [[buffer(1)]], float device* entryPointParams_shares_5 [[buffer(2)]], float device* entryPointParams_state_9 [[buffer(3)]], float device* entryPointParams_solve_7 [[buffer(4)]], float device* entryPointParams_points_bar_3 [[buffer(5)]], float device* entryPointParams_weights_bar_3 [[buffer(6)]], atomic<uint> device* entryPointParams_status_9 [[buffer(7)]])
{
    uint _S1363;
    bool _S1364;
    bool _S1365;
    bool _S1366;
    df_0 _S1367;
    df_0 _S1368;
    df_0 _S1369;
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_18)->entryPointParams_points_2 = entryPointParams_points_5;
    (&kernelContext_18)->entryPointParams_shares_2 = entryPointParams_shares_5;
    (&kernelContext_18)->entryPointParams_state_4 = entryPointParams_state_9;
    (&kernelContext_18)->entryPointParams_solve_3 = entryPointParams_solve_7;
    (&kernelContext_18)->entryPointParams_points_bar_1 = entryPointParams_points_bar_3;
    (&kernelContext_18)->entryPointParams_weights_bar_1 = entryPointParams_weights_bar_3;
    (&kernelContext_18)->entryPointParams_status_4 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_18)->parts_0 = &parts_6;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_9 = group_5.x;
    for(;;)
    {
        uint _S1370 = point_blocks_0(&entryPointParams_11->p_5);
        if(block_9 < _S1370)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1371 = space_point_site_of_0(&entryPointParams_11->p_5, block_9, invocation_10.x);
        thread Site_0 _S1372 = _S1371;
        Lie_0 _S1373 = point_lie_0(&entryPointParams_11->p_5, &_S1372);
        thread Site_0 _S1374 = _S1371;
        thread Lie_0 _S1375 = _S1373;
        thread float device* _S1376;
        Sheet_0 _S1377 = sheet_of_0(&entryPointParams_11->p_5, &_S1374, (&kernelContext_18)->entryPointParams_points_2, &_S1375, (&kernelContext_18)->entryPointParams_status_4, &_S1376, &kernelContext_18);
        float device* _S1378 = _S1376;
        thread Site_0 _S1379 = _S1371;
        uint _S1380 = batch_of_0(&entryPointParams_11->p_5, &_S1379);
        thread Site_0 _S1381 = _S1371;
        df_0 _S1382 = share_of_0(&entryPointParams_11->p_5, (&kernelContext_18)->entryPointParams_shares_2, &_S1381);
        thread Site_0 _S1383 = _S1371;
        thread float device* _S1384;
        Sheet_0 _S1385 = state_sheet_0(&entryPointParams_11->p_5, &_S1383, (&kernelContext_18)->entryPointParams_state_4, _S1380, &_S1384, &kernelContext_18);
        float device* _S1386 = _S1384;
        thread Site_0 _S1387 = _S1371;
        thread Sheet_0 _S1388 = _S1385;
        thread Sheet_0 _S1389 = _S1377;
        Between_0 _S1390 = between_0(&entryPointParams_11->p_5, &_S1387, &_S1388, _S1384, &_S1389, _S1378, &kernelContext_18);
        thread Between_0 _S1391 = _S1390;
        Way_0 _S1392 = way_of_0(&_S1391);
        thread float device* _S1393;
        Row_0 _S1394 = solve_row_0(&entryPointParams_11->p_5, (&kernelContext_18)->entryPointParams_solve_3, _S1380, 0U, &_S1393);
        float device* _S1395 = _S1393;
        thread Sheet_0 _S1396 = _S1385;
        thread Sheet_0 _S1397 = _S1377;
        thread Way_0 _S1398 = _S1392;
        thread float device* _S1399;
        thread float device* _S1400;
        Log_0 _S1401 = log_at_0(&_S1396, _S1386, &_S1397, _S1378, &_S1398, &_S1399, &_S1400);
        float device* _S1402 = _S1400;
        float device* _S1403 = _S1399;
        thread Row_0 _S1404 = _S1394;
        thread float device* _S1405;
        Plain_0 _S1406 = plain_0(&_S1404, _S1395, &_S1405);
        thread Site_0 _S1407 = _S1371;
        thread Sheet_0 _S1408 = _S1385;
        thread Log_0 _S1409 = _S1401;
        thread Plain_0 _S1410 = _S1406;
        df_0 _S1411 = tangent_product_2(&entryPointParams_11->p_5, &_S1407, &_S1408, _S1386, &_S1409, _S1403, _S1402, &_S1410, _S1405, &kernelContext_18);
        thread Site_0 _S1412 = _S1371;
        thread df_0 _S1413 = _S1411;
        put_weight_bar_0((&kernelContext_18)->entryPointParams_weights_bar_1, &entryPointParams_11->p_5, &_S1412, (&kernelContext_18)->entryPointParams_shares_2, &_S1413);
        thread Site_0 _S1414 = _S1371;
        thread Row_0 _S1415 = _S1385.row_1;
        thread Row_0 _S1416 = _S1394;
        df_0 _S1417 = dot_of_0(&entryPointParams_11->p_5, &_S1414, &_S1415, _S1386, &_S1416, _S1395, &kernelContext_18);
        thread df_0 _S1418 = _S1417;
        df_0 _S1419 = neg_0(&_S1418);
        thread df_0 _S1420 = _S1385.time_0;
        thread df_0 _S1421 = _S1385.time_0;
        df_0 _S1422 = x2A_0(&_S1420, &_S1421);
        thread df_0 _S1423 = _S1419;
        thread df_0 _S1424 = _S1422;
        df_0 _S1425 = _0(&_S1423, &_S1424);
        df_0 _S1426 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_12;
        sums_12[int(0)] = _S1426;
        sums_12[int(1)] = _S1426;
        uint i_16 = _S1371.lane_0;
        for(;;)
        {
            _S1363 = _S1371.columns_1;
            if(i_16 < (_S1371.columns_1))
            {
            }
            else
            {
                break;
            }
            uint _S1427 = _S1385.row_1.base_0 + i_16 * _S1385.row_1.step_0;
            thread df_0 value_40 = wide_0(_S1386[_S1427]);
            if((_S1385.row_1.low_0) != 0U)
            {
                (&value_40)->lo_0 = _S1386[_S1427 + _S1385.row_1.low_0];
            }
            if((_S1385.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1364 = (_S1385.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1364 = false;
            }
            if(_S1364)
            {
                _S1367 = value_40;
            }
            else
            {
                thread df_0 _S1428 = _S1385.row_1.scale_0;
                thread df_0 _S1429 = value_40;
                df_0 _S1430 = x2A_0(&_S1428, &_S1429);
                _S1367 = _S1430;
            }
            uint _S1431 = _S1394.base_0 + i_16 * _S1394.step_0;
            thread df_0 value_41 = wide_0(_S1395[_S1431]);
            if((_S1394.low_0) != 0U)
            {
                (&value_41)->lo_0 = _S1395[_S1431 + _S1394.low_0];
            }
            if((_S1394.scale_0.hi_0) == 1.0f)
            {
                _S1365 = (_S1394.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1365 = false;
            }
            if(_S1365)
            {
                _S1368 = value_41;
            }
            else
            {
                thread df_0 _S1432 = _S1394.scale_0;
                thread df_0 _S1433 = value_41;
                df_0 _S1434 = x2A_0(&_S1432, &_S1433);
                _S1368 = _S1434;
            }
            thread df_0 _S1435 = _S1425;
            thread df_0 _S1436 = _S1367;
            df_0 _S1437 = x2A_0(&_S1435, &_S1436);
            thread df_0 _S1438 = _S1368;
            thread df_0 _S1439 = _S1437;
            df_0 _S1440 = x2B_0(&_S1438, &_S1439);
            df_0 _S1441 = sums_12[int(0)];
            uint _S1442 = _S1377.row_1.base_0 + i_16 * _S1377.row_1.step_0;
            thread df_0 value_42 = wide_0(_S1378[_S1442]);
            if((_S1377.row_1.low_0) != 0U)
            {
                (&value_42)->lo_0 = _S1378[_S1442 + _S1377.row_1.low_0];
            }
            if((_S1377.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1366 = (_S1377.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1366 = false;
            }
            if(_S1366)
            {
                _S1369 = value_42;
            }
            else
            {
                thread df_0 _S1443 = _S1377.row_1.scale_0;
                thread df_0 _S1444 = value_42;
                df_0 _S1445 = x2A_0(&_S1443, &_S1444);
                _S1369 = _S1445;
            }
            thread df_0 _S1446 = _S1369;
            thread df_0 _S1447 = _S1367;
            df_0 _S1448 = x2D_0(&_S1446, &_S1447);
            thread df_0 _S1449 = _S1440;
            thread df_0 _S1450 = _S1448;
            df_0 _S1451 = x2A_0(&_S1449, &_S1450);
            thread df_0 _S1452 = _S1441;
            thread df_0 _S1453 = _S1451;
            df_0 _S1454 = x2B_0(&_S1452, &_S1453);
            sums_12[int(0)] = _S1454;
            thread df_0 _S1455 = _S1440;
            thread df_0 _S1456 = _S1367;
            df_0 _S1457 = x2A_0(&_S1455, &_S1456);
            thread df_0 _S1458 = sums_12[int(1)];
            thread df_0 _S1459 = _S1457;
            df_0 _S1460 = x2B_0(&_S1458, &_S1459);
            sums_12[int(1)] = _S1460;
            i_16 = i_16 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1461 = _S1371;
        join_0(entryPointParams_11->p_5.lanes_0, &_S1461, &sums_12, &kernelContext_18);
        thread df_0 _S1462 = _S1390.square_1;
        thread df_0 _S1463 = sums_12[int(1)];
        df_0 _S1464 = x2A_0(&_S1462, &_S1463);
        thread df_0 _S1465 = _S1464;
        df_0 _S1466 = twice_0(&_S1465);
        thread df_0 _S1467 = sums_12[int(0)];
        thread df_0 _S1468 = _S1466;
        df_0 _S1469 = x2D_0(&_S1467, &_S1468);
        thread df_0 _S1470 = _S1469;
        thread df_0 _S1471 = _S1392.slope_2;
        df_0 _S1472 = x2A_0(&_S1470, &_S1471);
        thread df_0 _S1473 = _S1392.on_gap_1;
        thread df_0 _S1474 = sums_12[int(1)];
        df_0 _S1475 = x2A_0(&_S1473, &_S1474);
        thread df_0 _S1476 = _S1475;
        df_0 _S1477 = twice_0(&_S1476);
        thread df_0 _S1478 = _S1472;
        thread df_0 _S1479 = _S1477;
        df_0 _S1480 = x2D_0(&_S1478, &_S1479);
        thread Sheet_0 _S1481 = _S1385;
        thread Sheet_0 _S1482 = _S1377;
        thread Between_0 _S1483 = _S1390;
        thread df_0 _S1484 = _S1480;
        Slope_0 _S1485 = slope_of_0(&entryPointParams_11->p_5, &_S1481, _S1386, &_S1482, _S1378, &_S1483, &_S1484);
        uint i_17 = _S1371.lane_0;
        for(;;)
        {
            if(i_17 < _S1363)
            {
            }
            else
            {
                break;
            }
            uint _S1486 = _S1385.row_1.base_0 + i_17 * _S1385.row_1.step_0;
            thread df_0 value_43 = wide_0(_S1386[_S1486]);
            if((_S1385.row_1.low_0) != 0U)
            {
                (&value_43)->lo_0 = _S1386[_S1486 + _S1385.row_1.low_0];
            }
            if((_S1385.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1364 = (_S1385.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1364 = false;
            }
            if(_S1364)
            {
                _S1367 = value_43;
            }
            else
            {
                thread df_0 _S1487 = _S1385.row_1.scale_0;
                thread df_0 _S1488 = value_43;
                df_0 _S1489 = x2A_0(&_S1487, &_S1488);
                _S1367 = _S1489;
            }
            uint _S1490 = _S1394.base_0 + i_17 * _S1394.step_0;
            thread df_0 value_44 = wide_0(_S1395[_S1490]);
            if((_S1394.low_0) != 0U)
            {
                (&value_44)->lo_0 = _S1395[_S1490 + _S1394.low_0];
            }
            if((_S1394.scale_0.hi_0) == 1.0f)
            {
                _S1365 = (_S1394.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1365 = false;
            }
            if(_S1365)
            {
                _S1368 = value_44;
            }
            else
            {
                thread df_0 _S1491 = _S1394.scale_0;
                thread df_0 _S1492 = value_44;
                df_0 _S1493 = x2A_0(&_S1491, &_S1492);
                _S1368 = _S1493;
            }
            thread df_0 _S1494 = _S1425;
            thread df_0 _S1495 = _S1367;
            df_0 _S1496 = x2A_0(&_S1494, &_S1495);
            thread df_0 _S1497 = _S1368;
            thread df_0 _S1498 = _S1496;
            df_0 _S1499 = x2B_0(&_S1497, &_S1498);
            uint _S1500 = i_17 + 1U;
            thread df_0 _S1501 = _S1392.on_gap_1;
            thread df_0 _S1502 = _S1499;
            df_0 _S1503 = x2A_0(&_S1501, &_S1502);
            uint _S1504 = _S1377.row_1.base_0 + i_17 * _S1377.row_1.step_0;
            thread df_0 value_45 = wide_0(_S1378[_S1504]);
            if((_S1377.row_1.low_0) != 0U)
            {
                (&value_45)->lo_0 = _S1378[_S1504 + _S1377.row_1.low_0];
            }
            if((_S1377.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1366 = (_S1377.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1366 = false;
            }
            if(_S1366)
            {
                _S1369 = value_45;
            }
            else
            {
                thread df_0 _S1505 = _S1377.row_1.scale_0;
                thread df_0 _S1506 = value_45;
                df_0 _S1507 = x2A_0(&_S1505, &_S1506);
                _S1369 = _S1507;
            }
            thread Slope_0 _S1508 = _S1485;
            thread df_0 _S1509 = _S1367;
            thread df_0 _S1510 = _S1369;
            df_0 _S1511 = Slope_y_bar_0(&_S1508, &_S1509, &_S1510);
            thread df_0 _S1512 = _S1503;
            thread df_0 _S1513 = _S1511;
            df_0 _S1514 = x2B_0(&_S1512, &_S1513);
            thread df_0 _S1515 = _S1382;
            thread df_0 _S1516 = _S1514;
            df_0 _S1517 = x2A_0(&_S1515, &_S1516);
            thread Site_0 _S1518 = _S1371;
            thread df_0 _S1519 = _S1517;
            put_bar_0((&kernelContext_18)->entryPointParams_points_bar_1, &entryPointParams_11->p_5, &_S1518, 0U, _S1500, &_S1519);
            i_17 = i_17 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1520 = _S1371;
        put_no_time_0((&kernelContext_18)->entryPointParams_points_bar_1, &entryPointParams_11->p_5, &_S1520, 0U);
        thread Site_0 _S1521 = _S1371;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S1521, (&kernelContext_18)->entryPointParams_status_4, _S1377.clipped_0);
        block_9 = block_9 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


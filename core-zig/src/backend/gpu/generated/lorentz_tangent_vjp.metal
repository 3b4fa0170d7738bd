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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_source_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_source_bar_0;
    float device* entryPointParams_target_bar_0;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_target_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_target_bar_1;
    float device* entryPointParams_tangent_bar_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_0;
    float device* entryPointParams_vector_0;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_point_bar_0;
    float device* entryPointParams_vector_bar_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_1;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_point_bar_1;
    float device* entryPointParams_gradient_bar_0;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_2;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_cotangent_4;
    float device* entryPointParams_point_bar_2;
    float device* entryPointParams_u_bar_0;
    float device* entryPointParams_v_bar_0;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_3;
    float device* entryPointParams_tangent_2;
    float device* entryPointParams_cotangent_5;
    float device* entryPointParams_point_bar_3;
    float device* entryPointParams_tangent_bar_2;
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

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(3)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
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
                if(k_2 < int(3))
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
        if(k_2 < int(3))
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

uint block_count_0(const Ball_0 constant* p_6)
{
    uint _S22 = p_6->rows_0;
    uint _S23 = p_6->lanes_0;
    uint _S24 = 64U / p_6->lanes_0;
    uint _S25 = _S22 + _S24 - 1U;
    uint _S26 = 64U / _S23;
    uint _S27 = _S25 / _S26;
    return _S27;
}

Site_0 site_of_0(const Ball_0 constant* p_7, uint block_0, uint invocation_1)
{
    uint _S28 = p_7->lanes_0;
    uint _S29 = 64U / p_7->lanes_0;
    uint _S30 = block_0 * _S29;
    uint _S31 = invocation_1 / _S28;
    uint _S32 = _S30 + _S31;
    thread Site_0 site_3;
    bool _S33 = _S32 < (p_7->rows_0);
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
        _S34 = p_7->columns_1;
    }
    else
    {
        _S34 = 0U;
    }
    (&site_3)->columns_0 = _S34;
    return site_3;
}

Site_0 space_site_of_0(const Ball_0 constant* p_8, uint block_1, uint invocation_2)
{
    Site_0 _S36 = site_of_0(p_8, block_1, invocation_2);
    thread Site_0 site_4 = _S36;
    if((&site_4)->active_0)
    {
        (&site_4)->columns_0 = p_8->columns_1 - 1U;
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

Lie_0 x_lie_0(const Ball_0 constant* p_9)
{
    return lie_of_0(p_9->x_offset_0, p_9->x_stride_0, p_9->x_step_0);
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

Row_0 row_of_0(const Site_0 thread* site_5, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S37)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_5->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
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
    df_0 small_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 no_squares_0()
{
    thread Squares_0 squares_0;
    df_0 _S41 = wide_0(0.0f);
    (&squares_0)->small_0 = _S41;
    (&squares_0)->usual_0 = _S41;
    (&squares_0)->big_0 = _S41;
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
    float _S45 = abs(value_3->hi_0);
    if(_S45 < 1.073741824e+09f)
    {
        df_0 _S46 = this_1->small_0;
        df_0 _S47 = scaled_0(value_3, 1.6777216e+07f);
        thread df_0 _S48 = _S47;
        thread df_0 _S49 = _S47;
        df_0 _S50 = x2A_0(&_S48, &_S49);
        thread df_0 _S51 = _S46;
        thread df_0 _S52 = _S50;
        df_0 _S53 = x2B_0(&_S51, &_S52);
        this_1->small_0 = _S53;
    }
    else
    {
        if(_S45 < 1.15292150460684698e+18f)
        {
            df_0 _S54 = this_1->usual_0;
            df_0 _S55 = x2A_0(value_3, value_3);
            thread df_0 _S56 = _S54;
            thread df_0 _S57 = _S55;
            df_0 _S58 = x2B_0(&_S56, &_S57);
            this_1->usual_0 = _S58;
        }
        else
        {
            df_0 _S59 = this_1->big_0;
            df_0 _S60 = scaled_0(value_3, 5.42101086242752217e-20f);
            thread df_0 _S61 = _S60;
            thread df_0 _S62 = _S60;
            df_0 _S63 = x2A_0(&_S61, &_S62);
            thread df_0 _S64 = _S59;
            thread df_0 _S65 = _S63;
            df_0 _S66 = x2B_0(&_S64, &_S65);
            this_1->big_0 = _S66;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_4, const Site_0 thread* site_7, KernelContext_0 thread* kernelContext_3)
{
    thread array<df_0, int(3)> sums_3;
    sums_3[int(0)] = this_2->small_0;
    sums_3[int(1)] = this_2->usual_0;
    sums_3[int(2)] = this_2->big_0;
    join_2(lanes_4, site_7, &sums_3, kernelContext_3);
    this_2->small_0 = sums_3[int(0)];
    this_2->usual_0 = sums_3[int(1)];
    this_2->big_0 = sums_3[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_10, const Site_0 thread* site_8, const Row_0 thread* row_4, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_4)
{
    thread Squares_0 squares_1 = no_squares_0();
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
        float _S67 = Row_raw_0(row_4, row_data_0, i_0);
        if(is_bad_0(_S67))
        {
            report_fault_0(status_1, site_8->row_0);
        }
        thread df_0 _S68 = wide_0(_S67);
        Squares_add_0(&squares_1, &_S68);
        i_0 = i_0 + p_10->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_10->lanes_0, site_8, kernelContext_4);
    return squares_1;
}

bool Site_is_first_0(const Site_0 thread* this_3)
{
    bool _S69;
    if(this_3->active_0)
    {
        _S69 = (this_3->lane_0) == 0U;
    }
    else
    {
        _S69 = false;
    }
    return _S69;
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
    df_0 _S70 = scaled_0(&this_6->small_0, 3.55271367880050093e-15f);
    thread df_0 _S71 = _S70;
    df_0 _S72 = x2B_0(&this_6->usual_0, &_S71);
    bool _S73 = Squares_is_big_0(this_6);
    df_0 _S74;
    if(_S73)
    {
        thread df_0 _S75 = _S72;
        df_0 _S76 = scaled_0(&_S75, 5.42101086242752217e-20f);
        thread df_0 _S77 = _S76;
        df_0 _S78 = scaled_0(&_S77, 5.42101086242752217e-20f);
        thread df_0 _S79 = _S78;
        df_0 _S80 = x2B_0(&this_6->big_0, &_S79);
        _S74 = _S80;
    }
    else
    {
        _S74 = _S72;
    }
    return _S74;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S81 = neg_0(b_5);
    thread df_0 _S82 = _S81;
    df_0 _S83 = x2B_0(a_8, &_S82);
    return _S83;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S84 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S85 = sqrt(_S84);
    thread df_0 _S86 = two_product_0(_S85, _S85);
    df_0 _S87 = x2D_0(a_9, &_S86);
    return fast_two_sum_0(_S85, _S87.hi_0 / (2.0f * _S85));
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S88 = Squares_is_big_0(this_7);
    bool _S89;
    if(_S88)
    {
        _S89 = true;
    }
    else
    {
        _S89 = ((&this_7->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S90;
    if(_S89)
    {
        df_0 _S91 = Squares_total_0(this_7);
        thread df_0 _S92 = _S91;
        df_0 _S93 = root_of_0(&_S92);
        _S90 = _S93;
    }
    else
    {
        df_0 _S94 = root_of_0(&this_7->small_0);
        thread df_0 _S95 = _S94;
        df_0 _S96 = scaled_0(&_S95, 5.9604644775390625e-08f);
        _S90 = _S96;
    }
    return _S90;
}

df_0 root_c_of_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->root_hi_0, p_11->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S97 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S97.hi_0, rounded_0(_S97.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S98 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S98.hi_0, rounded_0(_S98.lo_0 + a_11->lo_0));
}

df_0 x2B_2(const df_0 thread* a_12, float b_8)
{
    df_0 _S99 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S99.hi_0, rounded_0(_S99.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    float _S100 = b_9->hi_0;
    float _S101 = a_13->hi_0 / b_9->hi_0;
    df_0 _S102 = x2A_1(b_9, _S101);
    thread df_0 _S103 = _S102;
    df_0 _S104 = x2D_0(a_13, &_S103);
    float _S105 = _S104.hi_0 / _S100;
    df_0 _S106 = x2A_1(b_9, _S105);
    thread df_0 _S107 = _S104;
    thread df_0 _S108 = _S106;
    df_0 _S109 = x2D_0(&_S107, &_S108);
    float _S110 = _S109.hi_0 / _S100;
    thread df_0 _S111 = fast_two_sum_0(_S101, _S105);
    df_0 _S112 = x2B_1(&_S111, _S110);
    return _S112;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    df_0 _S113 = quotient_of_0(a_14, b_10);
    return _S113;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S114 = a_15->hi_0;
    float _S115 = b_11->hi_0;
    bool _S116;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S116 = true;
    }
    else
    {
        if(_S114 == _S115)
        {
            _S116 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S116 = false;
        }
    }
    return _S116;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S117 = Squares_is_big_1(this_8);
    float _S118;
    if(_S117)
    {
        _S118 = 5.42101086242752217e-20f;
    }
    else
    {
        _S118 = 1.0f;
    }
    return _S118;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S119 = x2B_2(a_16, - b_12);
    return _S119;
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

Sheet_0 sheet_of_0(const Ball_0 constant* p_13, const Site_0 thread* site_9, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S120, KernelContext_0 thread* kernelContext_5)
{
    thread Sheet_0 x_0;
    thread float device* _S121;
    Row_0 _S122 = space_of_0(site_9, data_2, lie_3, &_S121);
    float device* x_row_data_0 = _S121;
    (&x_0)->row_5 = _S122;
    thread Row_0 _S123 = _S122;
    Squares_0 _S124 = squares_of_0(p_13, site_9, &_S123, _S121, status_2, kernelContext_5);
    uint _S125 = site_9->row_0;
    float _S126 = data_2[lie_3->offset_0 + site_9->row_0 * lie_3->stride_0];
    bool _S127;
    if(is_bad_0(_S126))
    {
        bool _S128 = Site_is_first_0(site_9);
        _S127 = _S128;
    }
    else
    {
        _S127 = false;
    }
    if(_S127)
    {
        report_fault_0(status_2, _S125);
    }
    thread Squares_0 _S129 = _S124;
    df_0 _S130 = Squares_length_0(&_S129);
    (&x_0)->length_0 = _S130;
    thread Squares_0 _S131 = _S124;
    df_0 _S132 = Squares_total_0(&_S131);
    (&x_0)->square_0 = _S132;
    df_0 _S133 = wide_0(p_13->lorentz_norm_0);
    df_0 _S134 = root_c_of_0(p_13);
    thread df_0 _S135 = _S133;
    thread df_0 _S136 = _S134;
    df_0 _S137 = _0(&_S135, &_S136);
    thread Squares_0 _S138 = _S124;
    bool _S139 = Squares_is_big_0(&_S138);
    if(_S139)
    {
        _S127 = true;
    }
    else
    {
        thread df_0 _S140 = _S137;
        df_0 _S141 = x2A_1(&_S140, 1.00000011920928955f);
        thread df_0 _S142 = _S141;
        thread df_0 _S143 = (&x_0)->length_0;
        bool _S144 = less_0(&_S142, &_S143);
        _S127 = _S144;
    }
    int _S145;
    if(_S127)
    {
        _S145 = int(1);
    }
    else
    {
        _S145 = int(0);
    }
    uint _S146 = uint(_S145);
    (&x_0)->shortened_0 = _S146;
    if(_S146 != 0U)
    {
        thread df_0 _S147 = _S137;
        thread df_0 _S148 = (&x_0)->length_0;
        df_0 _S149 = _0(&_S147, &_S148);
        thread Squares_0 _S150 = _S124;
        float _S151 = Squares_unit_0(&_S150);
        thread df_0 _S152 = _S149;
        df_0 _S153 = scaled_0(&_S152, _S151);
        (&(&x_0)->row_5)->scale_0 = _S153;
        (&x_0)->length_0 = _S137;
        thread df_0 _S154 = _S137;
        thread df_0 _S155 = _S137;
        df_0 _S156 = x2A_0(&_S154, &_S155);
        (&x_0)->square_0 = _S156;
    }
    df_0 _S157 = c_of_0(p_13);
    thread df_0 _S158 = _S157;
    thread df_0 _S159 = (&x_0)->square_0;
    df_0 _S160 = x2A_0(&_S158, &_S159);
    thread df_0 _S161 = _S160;
    df_0 _S162 = x2B_1(&_S161, 1.0f);
    thread df_0 _S163 = _S162;
    df_0 _S164 = root_of_0(&_S163);
    (&x_0)->cosh_0 = _S164;
    thread df_0 _S165 = _S164;
    thread df_0 _S166 = _S134;
    df_0 _S167 = _0(&_S165, &_S166);
    (&x_0)->time_0 = _S167;
    thread df_0 _S168 = _S167;
    df_0 _S169 = x2D_1(&_S168, _S126);
    float _S170 = abs(_S169.hi_0);
    if(((&x_0)->shortened_0) != 0U)
    {
        _S127 = true;
    }
    else
    {
        _S127 = _S170 > (0.0000152587890625f * (&(&x_0)->time_0)->hi_0);
    }
    if(_S127)
    {
        _S145 = int(1);
    }
    else
    {
        _S145 = int(0);
    }
    (&x_0)->clipped_0 = uint(_S145);
    *_S120 = x_row_data_0;
    return x_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_14)
{
    return lie_of_0(p_14->y_offset_0, p_14->y_stride_0, p_14->y_step_0);
}

Lie_0 z_lie_0(const Ball_0 constant* p_15)
{
    return lie_of_0(p_15->z_offset_0, p_15->z_stride_0, p_15->z_step_0);
}

void refuse_time_0(const Site_0 thread* site_10, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_3)
{
    bool _S171 = Site_is_first_0(site_10);
    bool _S172;
    if(_S171)
    {
        _S172 = is_bad_0(data_3[lie_4->offset_0 + site_10->row_0 * lie_4->stride_0]);
    }
    else
    {
        _S172 = false;
    }
    if(_S172)
    {
        report_fault_0(status_3, site_10->row_0);
    }
    return;
}

Row_0 space_vector_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_11, float device* data_4, const Lie_0 thread* lie_5, atomic<uint> device* status_4, float device* thread* _S173)
{
    thread float device* _S174;
    Row_0 _S175 = space_of_0(site_11, data_4, lie_5, &_S174);
    float device* _S176 = _S174;
    refuse_time_0(site_11, data_4, lie_5, status_4);
    uint i_1 = site_11->lane_0;
    for(;;)
    {
        if(i_1 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S177 = _S175;
        float _S178 = Row_raw_0(&_S177, _S176, i_1);
        if(is_bad_0(_S178))
        {
            report_fault_0(status_4, site_11->row_0);
        }
        i_1 = i_1 + p_16->lanes_0;
    }
    *_S173 = _S176;
    return _S175;
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_17)
{
    return lie_of_0(p_17->cotangent_offset_0, p_17->cotangent_stride_0, p_17->cotangent_step_0);
}

struct Whole_0
{
    df_0 time_1;
    Row_0 space_0;
};

Whole_0 whole_of_0(const Site_0 thread* site_12, float device* data_5, const Lie_0 thread* lie_6, float device* thread* _S179)
{
    thread Whole_0 whole_0;
    (&whole_0)->time_1 = wide_0(data_5[lie_6->offset_0 + site_12->row_0 * lie_6->stride_0]);
    thread float device* _S180;
    Row_0 _S181 = space_of_0(site_12, data_5, lie_6, &_S180);
    (&whole_0)->space_0 = _S181;
    *_S179 = _S180;
    return whole_0;
}

df_0 half_of_0(const df_0 thread* a_17)
{
    df_0 _S182 = scaled_1(a_17, 0.5f);
    return _S182;
}

df_0 twice_0(const df_0 thread* a_18)
{
    df_0 _S183 = scaled_1(a_18, 2.0f);
    return _S183;
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

Between_0 between_0(const Ball_0 constant* p_18, const Site_0 thread* site_13, const Sheet_0 thread* x_1, float device* x_row_data_1, const Sheet_0 thread* y_0, float device* y_row_data_0, KernelContext_0 thread* kernelContext_6)
{
    uint _S184;
    df_0 _S185;
    df_0 _S186;
    bool _S187;
    bool _S188;
    df_0 _S189 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = _S189;
    sums_4[int(1)] = _S189;
    sums_4[int(2)] = _S189;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S190 = site_13->lane_0;
    uint i_2 = site_13->lane_0;
    for(;;)
    {
        _S184 = site_13->columns_0;
        if(i_2 < (site_13->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S191 = (&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2;
        thread df_0 value_4 = wide_0(x_row_data_1[_S191]);
        uint _S192 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_4)->lo_0 = x_row_data_1[_S191 + _S192];
        }
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S187 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S187 = false;
        }
        if(_S187)
        {
            _S185 = value_4;
        }
        else
        {
            thread df_0 _S193 = value_4;
            df_0 _S194 = x2A_0(&(&x_1->row_5)->scale_0, &_S193);
            _S185 = _S194;
        }
        uint _S195 = (&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2;
        thread df_0 value_5 = wide_0(y_row_data_0[_S195]);
        uint _S196 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_5)->lo_0 = y_row_data_0[_S195 + _S196];
        }
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S188 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S188 = false;
        }
        if(_S188)
        {
            _S186 = value_5;
        }
        else
        {
            thread df_0 _S197 = value_5;
            df_0 _S198 = x2A_0(&(&y_0->row_5)->scale_0, &_S197);
            _S186 = _S198;
        }
        thread df_0 _S199 = _S185;
        thread df_0 _S200 = _S186;
        df_0 _S201 = x2D_0(&_S199, &_S200);
        thread df_0 _S202 = _S201;
        Squares_add_0(&gap_squares_0, &_S202);
        thread df_0 _S203 = _S185;
        thread df_0 _S204 = _S186;
        df_0 _S205 = x2A_0(&_S203, &_S204);
        thread df_0 _S206 = sums_4[int(0)];
        thread df_0 _S207 = _S205;
        df_0 _S208 = x2B_0(&_S206, &_S207);
        sums_4[int(0)] = _S208;
        thread df_0 _S209 = _S201;
        thread df_0 _S210 = _S185;
        df_0 _S211 = x2A_0(&_S209, &_S210);
        thread df_0 _S212 = sums_4[int(1)];
        thread df_0 _S213 = _S211;
        df_0 _S214 = x2B_0(&_S212, &_S213);
        sums_4[int(1)] = _S214;
        thread df_0 _S215 = _S201;
        thread df_0 _S216 = _S186;
        df_0 _S217 = x2A_0(&_S215, &_S216);
        thread df_0 _S218 = sums_4[int(2)];
        thread df_0 _S219 = _S217;
        df_0 _S220 = x2B_0(&_S218, &_S219);
        sums_4[int(2)] = _S220;
        i_2 = i_2 + p_18->lanes_0;
    }
    uint _S221 = p_18->lanes_0;
    join_2(p_18->lanes_0, site_13, &sums_4, kernelContext_6);
    Squares_join_over_0(&gap_squares_0, _S221, site_13, kernelContext_6);
    thread Squares_0 _S222 = gap_squares_0;
    float _S223 = Squares_unit_0(&_S222);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_4[int(0)];
    (&all_0)->on_x_0 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S224 = gap_squares_0;
    df_0 _S225 = Squares_total_0(&_S224);
    float _S226 = 1.0f / _S223;
    thread df_0 _S227 = _S225;
    df_0 _S228 = scaled_0(&_S227, _S226);
    float _S229 = 1.0f / _S223;
    thread df_0 _S230 = _S228;
    df_0 _S231 = scaled_0(&_S230, _S229);
    (&all_0)->gap_0 = _S231;
    thread df_0 _S232 = sums_4[int(1)];
    thread df_0 _S233 = sums_4[int(2)];
    df_0 _S234 = x2B_0(&_S232, &_S233);
    thread df_0 _S235 = _S234;
    df_0 _S236 = neg_0(&_S235);
    df_0 _S237 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S238 = _S236;
    thread df_0 _S239 = _S237;
    df_0 _S240 = _0(&_S238, &_S239);
    (&all_0)->ahead_0 = _S240;
    df_0 _S241 = c_of_0(p_18);
    thread df_0 _S242 = _S241;
    df_0 _S243 = x2A_0(&_S242, &x_1->square_0);
    thread df_0 _S244 = _S241;
    df_0 _S245 = x2A_0(&_S244, &y_0->square_0);
    thread df_0 _S246 = _S241;
    thread df_0 _S247 = sums_4[int(0)];
    df_0 _S248 = x2A_0(&_S246, &_S247);
    df_0 _S249 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S250 = _S241;
    thread df_0 _S251 = _S231;
    df_0 _S252 = x2A_0(&_S250, &_S251);
    thread df_0 _S253 = _S252;
    thread df_0 _S254 = _S243;
    bool _S255 = less_0(&_S253, &_S254);
    bool _S256 = (_S245.hi_0) < 1.00000000317107685e-30f;
    if(_S256)
    {
        _S185 = _S189;
    }
    else
    {
        if(_S255)
        {
            thread df_0 _S257 = _S241;
            thread df_0 _S258 = (&all_0)->on_y_0;
            df_0 _S259 = x2A_0(&_S257, &_S258);
            _S185 = _S259;
        }
        else
        {
            _S185 = _S248;
        }
        thread df_0 _S260 = _S185;
        thread df_0 _S261 = _S245;
        df_0 _S262 = _0(&_S260, &_S261);
        _S185 = _S262;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S189;
    i_2 = _S190;
    for(;;)
    {
        if(i_2 < _S184)
        {
        }
        else
        {
            break;
        }
        uint _S263 = (&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2;
        thread df_0 value_6 = wide_0(x_row_data_1[_S263]);
        uint _S264 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_6)->lo_0 = x_row_data_1[_S263 + _S264];
        }
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S187 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S187 = false;
        }
        if(_S187)
        {
            _S186 = value_6;
        }
        else
        {
            thread df_0 _S265 = value_6;
            df_0 _S266 = x2A_0(&(&x_1->row_5)->scale_0, &_S265);
            _S186 = _S266;
        }
        uint _S267 = (&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2;
        thread df_0 value_7 = wide_0(y_row_data_0[_S267]);
        uint _S268 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_7)->lo_0 = y_row_data_0[_S267 + _S268];
        }
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S188 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S188 = false;
        }
        df_0 _S269;
        if(_S188)
        {
            _S269 = value_7;
        }
        else
        {
            thread df_0 _S270 = value_7;
            df_0 _S271 = x2A_0(&(&y_0->row_5)->scale_0, &_S270);
            _S269 = _S271;
        }
        df_0 side_0;
        if(_S255)
        {
            thread df_0 _S272 = _S186;
            thread df_0 _S273 = _S269;
            df_0 _S274 = x2D_0(&_S272, &_S273);
            side_0 = _S274;
        }
        else
        {
            side_0 = _S186;
        }
        thread df_0 _S275 = _S185;
        thread df_0 _S276 = _S269;
        df_0 _S277 = x2A_0(&_S275, &_S276);
        thread df_0 _S278 = side_0;
        thread df_0 _S279 = _S277;
        df_0 _S280 = x2D_0(&_S278, &_S279);
        thread df_0 _S281 = _S280;
        thread df_0 _S282 = _S280;
        df_0 _S283 = x2A_0(&_S281, &_S282);
        thread df_0 _S284 = across_0[int(0)];
        thread df_0 _S285 = _S283;
        df_0 _S286 = x2B_0(&_S284, &_S285);
        across_0[int(0)] = _S286;
        i_2 = i_2 + _S221;
    }
    join_1(_S221, site_13, &across_0, kernelContext_6);
    if((_S248.hi_0) <= 0.0f)
    {
        _S187 = true;
    }
    else
    {
        _S187 = _S256;
    }
    if(_S187)
    {
        if((_S249.hi_0) > 2.0f)
        {
            thread df_0 _S287 = _S249;
            df_0 _S288 = x2D_1(&_S287, 1.0f);
            _S185 = _S288;
        }
        else
        {
            thread df_0 _S289 = _S243;
            thread df_0 _S290 = _S245;
            df_0 _S291 = x2B_0(&_S289, &_S290);
            thread df_0 _S292 = _S243;
            thread df_0 _S293 = _S245;
            df_0 _S294 = x2A_0(&_S292, &_S293);
            thread df_0 _S295 = _S291;
            thread df_0 _S296 = _S294;
            df_0 _S297 = x2B_0(&_S295, &_S296);
            thread df_0 _S298 = _S249;
            df_0 _S299 = x2B_1(&_S298, 1.0f);
            thread df_0 _S300 = _S297;
            thread df_0 _S301 = _S299;
            df_0 _S302 = _0(&_S300, &_S301);
            _S185 = _S302;
        }
        thread df_0 _S303 = _S185;
        thread df_0 _S304 = _S248;
        df_0 _S305 = x2D_0(&_S303, &_S304);
        thread df_0 _S306 = _S305;
        df_0 _S307 = half_of_0(&_S306);
        (&all_0)->square_1 = _S307;
    }
    else
    {
        thread df_0 _S308 = _S249;
        thread df_0 _S309 = _S248;
        df_0 _S310 = x2B_0(&_S308, &_S309);
        thread df_0 _S311 = _S310;
        df_0 _S312 = twice_0(&_S311);
        thread df_0 _S313 = _S312;
        df_0 _S314 = x2B_1(&_S313, 2.0f);
        thread df_0 _S315 = (&all_0)->gap_0;
        thread df_0 _S316 = _S314;
        df_0 _S317 = _0(&_S315, &_S316);
        thread df_0 _S318 = _S245;
        thread df_0 _S319 = _S314;
        df_0 _S320 = _0(&_S318, &_S319);
        thread df_0 _S321 = across_0[int(0)];
        thread df_0 _S322 = _S320;
        df_0 _S323 = x2A_0(&_S321, &_S322);
        thread df_0 _S324 = _S317;
        thread df_0 _S325 = _S323;
        df_0 _S326 = x2B_0(&_S324, &_S325);
        thread df_0 _S327 = _S241;
        thread df_0 _S328 = _S326;
        df_0 _S329 = x2A_0(&_S327, &_S328);
        (&all_0)->square_1 = _S329;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S330 = root_c_of_0(p_18);
        thread Squares_0 _S331 = gap_squares_0;
        df_0 _S332 = Squares_length_0(&_S331);
        thread df_0 _S333 = _S332;
        df_0 _S334 = half_of_0(&_S333);
        thread df_0 _S335 = _S330;
        thread df_0 _S336 = _S334;
        df_0 _S337 = x2A_0(&_S335, &_S336);
        _S185 = _S337;
    }
    else
    {
        thread df_0 _S338 = (&all_0)->square_1;
        df_0 _S339 = root_of_0(&_S338);
        _S185 = _S339;
    }
    (&all_0)->root_0 = _S185;
    return all_0;
}

df_0 transport_factor_0(const Ball_0 constant* p_19, const Site_0 thread* site_14, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Row_0 thread* v_0, float device* v_data_0, const Between_0 thread* pair_1, df_0 thread* x_dot_v_0, KernelContext_0 thread* kernelContext_7)
{
    uint _S340;
    df_0 _S341;
    df_0 _S342;
    df_0 _S343;
    bool _S344;
    bool _S345;
    bool _S346;
    df_0 _S347 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S347;
    sums_5[int(1)] = _S347;
    uint _S348 = site_14->lane_0;
    uint i_3 = site_14->lane_0;
    for(;;)
    {
        _S340 = site_14->columns_0;
        if(i_3 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S349 = v_0->base_0 + i_3 * v_0->step_2;
        thread df_0 value_8 = wide_0(v_data_0[_S349]);
        uint _S350 = v_0->low_0;
        if((v_0->low_0) != 0U)
        {
            (&value_8)->lo_0 = v_data_0[_S349 + _S350];
        }
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S344 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S344 = false;
        }
        if(_S344)
        {
            _S341 = value_8;
        }
        else
        {
            thread df_0 _S351 = value_8;
            df_0 _S352 = x2A_0(&v_0->scale_0, &_S351);
            _S341 = _S352;
        }
        df_0 _S353 = sums_5[int(0)];
        uint _S354 = (&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2;
        thread df_0 value_9 = wide_0(x_row_data_2[_S354]);
        uint _S355 = (&x_2->row_5)->low_0;
        if(((&x_2->row_5)->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_row_data_2[_S354 + _S355];
        }
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S345 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S345 = false;
        }
        if(_S345)
        {
            _S342 = value_9;
        }
        else
        {
            thread df_0 _S356 = value_9;
            df_0 _S357 = x2A_0(&(&x_2->row_5)->scale_0, &_S356);
            _S342 = _S357;
        }
        thread df_0 _S358 = _S342;
        thread df_0 _S359 = _S341;
        df_0 _S360 = x2A_0(&_S358, &_S359);
        thread df_0 _S361 = _S353;
        thread df_0 _S362 = _S360;
        df_0 _S363 = x2B_0(&_S361, &_S362);
        sums_5[int(0)] = _S363;
        df_0 _S364 = sums_5[int(1)];
        uint _S365 = (&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2;
        thread df_0 value_10 = wide_0(y_row_data_1[_S365]);
        uint _S366 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_10)->lo_0 = y_row_data_1[_S365 + _S366];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S346 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S346 = false;
        }
        if(_S346)
        {
            _S343 = value_10;
        }
        else
        {
            thread df_0 _S367 = value_10;
            df_0 _S368 = x2A_0(&(&y_1->row_5)->scale_0, &_S367);
            _S343 = _S368;
        }
        thread df_0 _S369 = _S343;
        thread df_0 _S370 = _S341;
        df_0 _S371 = x2A_0(&_S369, &_S370);
        thread df_0 _S372 = _S364;
        thread df_0 _S373 = _S371;
        df_0 _S374 = x2B_0(&_S372, &_S373);
        sums_5[int(1)] = _S374;
        i_3 = i_3 + p_19->lanes_0;
    }
    uint _S375 = p_19->lanes_0;
    join_0(p_19->lanes_0, site_14, &sums_5, kernelContext_7);
    *x_dot_v_0 = sums_5[int(0)];
    bool _S376 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S376)
    {
        _S341 = _S347;
    }
    else
    {
        df_0 _S377 = _0(&pair_1->on_x_0, &x_2->square_0);
        _S341 = _S377;
    }
    if(_S376)
    {
        _S342 = _S347;
    }
    else
    {
        thread df_0 _S378 = sums_5[int(0)];
        df_0 _S379 = _0(&_S378, &x_2->square_0);
        _S342 = _S379;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S347;
    i_3 = _S348;
    for(;;)
    {
        if(i_3 < _S340)
        {
        }
        else
        {
            break;
        }
        uint _S380 = (&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2;
        thread df_0 value_11 = wide_0(x_row_data_2[_S380]);
        uint _S381 = (&x_2->row_5)->low_0;
        if(((&x_2->row_5)->low_0) != 0U)
        {
            (&value_11)->lo_0 = x_row_data_2[_S380 + _S381];
        }
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S344 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S344 = false;
        }
        if(_S344)
        {
            _S343 = value_11;
        }
        else
        {
            thread df_0 _S382 = value_11;
            df_0 _S383 = x2A_0(&(&x_2->row_5)->scale_0, &_S382);
            _S343 = _S383;
        }
        uint _S384 = (&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2;
        thread df_0 value_12 = wide_0(y_row_data_1[_S384]);
        uint _S385 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_12)->lo_0 = y_row_data_1[_S384 + _S385];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S345 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S345 = false;
        }
        df_0 _S386;
        if(_S345)
        {
            _S386 = value_12;
        }
        else
        {
            thread df_0 _S387 = value_12;
            df_0 _S388 = x2A_0(&(&y_1->row_5)->scale_0, &_S387);
            _S386 = _S388;
        }
        thread df_0 _S389 = _S386;
        thread df_0 _S390 = _S343;
        df_0 _S391 = x2D_0(&_S389, &_S390);
        thread df_0 _S392 = _S341;
        thread df_0 _S393 = _S343;
        df_0 _S394 = x2A_0(&_S392, &_S393);
        thread df_0 _S395 = _S391;
        thread df_0 _S396 = _S394;
        df_0 _S397 = x2B_0(&_S395, &_S396);
        df_0 _S398 = across_1[int(0)];
        uint _S399 = v_0->base_0 + i_3 * v_0->step_2;
        thread df_0 value_13 = wide_0(v_data_0[_S399]);
        uint _S400 = v_0->low_0;
        if((v_0->low_0) != 0U)
        {
            (&value_13)->lo_0 = v_data_0[_S399 + _S400];
        }
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S346 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S346 = false;
        }
        df_0 _S401;
        if(_S346)
        {
            _S401 = value_13;
        }
        else
        {
            thread df_0 _S402 = value_13;
            df_0 _S403 = x2A_0(&v_0->scale_0, &_S402);
            _S401 = _S403;
        }
        thread df_0 _S404 = _S342;
        thread df_0 _S405 = _S343;
        df_0 _S406 = x2A_0(&_S404, &_S405);
        thread df_0 _S407 = _S401;
        thread df_0 _S408 = _S406;
        df_0 _S409 = x2D_0(&_S407, &_S408);
        thread df_0 _S410 = _S397;
        thread df_0 _S411 = _S409;
        df_0 _S412 = x2A_0(&_S410, &_S411);
        thread df_0 _S413 = _S398;
        thread df_0 _S414 = _S412;
        df_0 _S415 = x2B_0(&_S413, &_S414);
        across_1[int(0)] = _S415;
        i_3 = i_3 + _S375;
    }
    join_1(_S375, site_14, &across_1, kernelContext_7);
    df_0 _S416 = c_of_0(p_19);
    df_0 _S417 = twice_0(&pair_1->square_1);
    thread df_0 _S418 = _S341;
    thread df_0 _S419 = _S417;
    df_0 _S420 = x2B_0(&_S418, &_S419);
    thread df_0 _S421 = _S420;
    df_0 _S422 = neg_0(&_S421);
    thread df_0 _S423 = _S422;
    thread df_0 _S424 = _S342;
    df_0 _S425 = x2A_0(&_S423, &_S424);
    thread df_0 _S426 = _S416;
    df_0 _S427 = x2A_0(&_S426, &x_2->square_0);
    thread df_0 _S428 = _S427;
    df_0 _S429 = x2B_1(&_S428, 1.0f);
    thread df_0 _S430 = _S429;
    df_0 _S431 = _0(&x_2->square_0, &_S430);
    thread df_0 _S432 = _S425;
    thread df_0 _S433 = _S431;
    df_0 _S434 = x2A_0(&_S432, &_S433);
    if(_S376)
    {
        _S341 = sums_5[int(1)];
    }
    else
    {
        thread df_0 _S435 = across_1[int(0)];
        thread df_0 _S436 = _S434;
        df_0 _S437 = x2B_0(&_S435, &_S436);
        _S341 = _S437;
    }
    thread df_0 _S438 = _S416;
    thread df_0 _S439 = _S341;
    df_0 _S440 = x2A_0(&_S438, &_S439);
    thread df_0 _S441 = _S417;
    df_0 _S442 = x2B_1(&_S441, 2.0f);
    thread df_0 _S443 = _S440;
    thread df_0 _S444 = _S442;
    df_0 _S445 = _0(&_S443, &_S444);
    return _S445;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S446 = value_14->hi_0;
    float _S447;
    if(is_bad_0(value_14->hi_0))
    {
        _S447 = _S446;
    }
    else
    {
        _S447 = _S446 + value_14->lo_0;
    }
    return _S447;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_15, uint column_1, const df_0 thread* value_15)
{
    float device* _S448 = out_0+(site_15->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S449 = nearest_0(value_15);
    *_S448 = _S449;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_16, uint index_0, uint column_2, const df_0 thread* value_16)
{
    if(((p_21->flags_0) & (2U << index_0)) == 0U)
    {
        put_0(out_1, p_21, site_16, column_2, value_16);
    }
    return;
}

void put_no_time_0(float device* out_2, const Ball_0 constant* p_22, const Site_0 thread* site_17, uint index_1)
{
    bool _S450 = Site_is_first_0(site_17);
    if(_S450)
    {
        thread df_0 _S451 = wide_0(0.0f);
        put_bar_0(out_2, p_22, site_17, index_1, 0U, &_S451);
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_18, atomic<uint> device* status_5, uint inputs_0)
{
    bool _S452 = Site_is_first_0(site_18);
    bool _S453;
    if(_S452)
    {
        _S453 = inputs_0 > 0U;
    }
    else
    {
        _S453 = false;
    }
    if(_S453)
    {
        _S453 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S453 = false;
    }
    if(_S453)
    {
        report_fault_0(status_5, site_18->row_0);
    }
    return;
}

[[kernel]] void lorentz_transport_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_3 [[buffer(3)]], float device* entryPointParams_cotangent_6 [[buffer(4)]], float device* entryPointParams_source_bar_1 [[buffer(5)]], float device* entryPointParams_target_bar_2 [[buffer(6)]], float device* entryPointParams_tangent_bar_3 [[buffer(7)]], atomic<uint> device* entryPointParams_status_6 [[buffer(8)]])
{
    uint _S454;
    bool _S455;
    bool _S456;
    bool _S457;
    bool _S458;
    df_0 _S459;
    df_0 _S460;
    df_0 _S461;
    df_0 _S462;
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_8)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_8)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_8)->entryPointParams_tangent_0 = entryPointParams_tangent_3;
    (&kernelContext_8)->entryPointParams_cotangent_0 = entryPointParams_cotangent_6;
    (&kernelContext_8)->entryPointParams_source_bar_0 = entryPointParams_source_bar_1;
    (&kernelContext_8)->entryPointParams_target_bar_0 = entryPointParams_target_bar_2;
    (&kernelContext_8)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_3;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_8)->parts_0 = &parts_1;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S463 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S463)
        {
        }
        else
        {
            break;
        }
        Site_0 _S464 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        Lie_0 _S465 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S466 = _S464;
        thread Lie_0 _S467 = _S465;
        thread float device* _S468;
        Sheet_0 _S469 = sheet_of_0(&entryPointParams_6->p_0, &_S466, (&kernelContext_8)->entryPointParams_source_0, &_S467, (&kernelContext_8)->entryPointParams_status_0, &_S468, &kernelContext_8);
        float device* _S470 = _S468;
        Lie_0 _S471 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S472 = _S464;
        thread Lie_0 _S473 = _S471;
        thread float device* _S474;
        Sheet_0 _S475 = sheet_of_0(&entryPointParams_6->p_0, &_S472, (&kernelContext_8)->entryPointParams_target_0, &_S473, (&kernelContext_8)->entryPointParams_status_0, &_S474, &kernelContext_8);
        float device* _S476 = _S474;
        Lie_0 _S477 = z_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S478 = _S464;
        thread Lie_0 _S479 = _S477;
        thread float device* _S480;
        Row_0 _S481 = space_vector_of_0(&entryPointParams_6->p_0, &_S478, (&kernelContext_8)->entryPointParams_tangent_0, &_S479, (&kernelContext_8)->entryPointParams_status_0, &_S480);
        float device* _S482 = _S480;
        Lie_0 _S483 = cotangent_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S484 = _S464;
        thread Lie_0 _S485 = _S483;
        thread float device* _S486;
        Whole_0 _S487 = whole_of_0(&_S484, (&kernelContext_8)->entryPointParams_cotangent_0, &_S485, &_S486);
        float device* _S488 = _S486;
        thread Site_0 _S489 = _S464;
        thread Sheet_0 _S490 = _S469;
        thread Sheet_0 _S491 = _S475;
        Between_0 _S492 = between_0(&entryPointParams_6->p_0, &_S489, &_S490, _S470, &_S491, _S476, &kernelContext_8);
        thread Site_0 _S493 = _S464;
        thread Sheet_0 _S494 = _S469;
        thread Sheet_0 _S495 = _S475;
        thread Row_0 _S496 = _S481;
        thread Between_0 _S497 = _S492;
        thread df_0 x_dot_v_1;
        df_0 _S498 = transport_factor_0(&entryPointParams_6->p_0, &_S493, &_S494, _S470, &_S495, _S476, &_S496, _S482, &_S497, &x_dot_v_1, &kernelContext_8);
        df_0 _S499 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S500 = _S492.square_1;
        df_0 _S501 = twice_0(&_S500);
        thread df_0 _S502 = _S501;
        df_0 _S503 = x2B_1(&_S502, 2.0f);
        thread df_0 _S504 = _S487.time_1;
        thread df_0 _S505 = _S475.time_0;
        df_0 _S506 = _0(&_S504, &_S505);
        df_0 _S507 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_6;
        sums_6[int(0)] = _S507;
        sums_6[int(1)] = _S507;
        uint i_4 = _S464.lane_0;
        for(;;)
        {
            _S454 = _S464.columns_0;
            if(i_4 < (_S464.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S508 = _S475.row_5.base_0 + i_4 * _S475.row_5.step_2;
            thread df_0 value_17 = wide_0(_S476[_S508]);
            if((_S475.row_5.low_0) != 0U)
            {
                (&value_17)->lo_0 = _S476[_S508 + _S475.row_5.low_0];
            }
            if((_S475.row_5.scale_0.hi_0) == 1.0f)
            {
                _S455 = (_S475.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S455 = false;
            }
            if(_S455)
            {
                _S459 = value_17;
            }
            else
            {
                thread df_0 _S509 = _S475.row_5.scale_0;
                thread df_0 _S510 = value_17;
                df_0 _S511 = x2A_0(&_S509, &_S510);
                _S459 = _S511;
            }
            uint _S512 = _S469.row_5.base_0 + i_4 * _S469.row_5.step_2;
            thread df_0 value_18 = wide_0(_S470[_S512]);
            if((_S469.row_5.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S470[_S512 + _S469.row_5.low_0];
            }
            if((_S469.row_5.scale_0.hi_0) == 1.0f)
            {
                _S456 = (_S469.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S456 = false;
            }
            if(_S456)
            {
                _S460 = value_18;
            }
            else
            {
                thread df_0 _S513 = _S469.row_5.scale_0;
                thread df_0 _S514 = value_18;
                df_0 _S515 = x2A_0(&_S513, &_S514);
                _S460 = _S515;
            }
            thread df_0 _S516 = _S460;
            thread df_0 _S517 = _S459;
            df_0 _S518 = x2B_0(&_S516, &_S517);
            df_0 _S519 = sums_6[int(0)];
            uint _S520 = _S487.space_0.base_0 + i_4 * _S487.space_0.step_2;
            thread df_0 value_19 = wide_0(_S488[_S520]);
            if((_S487.space_0.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S488[_S520 + _S487.space_0.low_0];
            }
            if((_S487.space_0.scale_0.hi_0) == 1.0f)
            {
                _S457 = (_S487.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S457 = false;
            }
            if(_S457)
            {
                _S461 = value_19;
            }
            else
            {
                thread df_0 _S521 = _S487.space_0.scale_0;
                thread df_0 _S522 = value_19;
                df_0 _S523 = x2A_0(&_S521, &_S522);
                _S461 = _S523;
            }
            thread df_0 _S524 = _S506;
            thread df_0 _S525 = _S459;
            df_0 _S526 = x2A_0(&_S524, &_S525);
            thread df_0 _S527 = _S461;
            thread df_0 _S528 = _S526;
            df_0 _S529 = x2B_0(&_S527, &_S528);
            thread df_0 _S530 = _S529;
            thread df_0 _S531 = _S518;
            df_0 _S532 = x2A_0(&_S530, &_S531);
            thread df_0 _S533 = _S519;
            thread df_0 _S534 = _S532;
            df_0 _S535 = x2B_0(&_S533, &_S534);
            sums_6[int(0)] = _S535;
            df_0 _S536 = sums_6[int(1)];
            uint _S537 = _S481.base_0 + i_4 * _S481.step_2;
            thread df_0 value_20 = wide_0(_S482[_S537]);
            if((_S481.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S482[_S537 + _S481.low_0];
            }
            if((_S481.scale_0.hi_0) == 1.0f)
            {
                _S458 = (_S481.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S458 = false;
            }
            if(_S458)
            {
                _S462 = value_20;
            }
            else
            {
                thread df_0 _S538 = _S481.scale_0;
                thread df_0 _S539 = value_20;
                df_0 _S540 = x2A_0(&_S538, &_S539);
                _S462 = _S540;
            }
            thread df_0 _S541 = _S498;
            thread df_0 _S542 = _S518;
            df_0 _S543 = x2A_0(&_S541, &_S542);
            thread df_0 _S544 = _S462;
            thread df_0 _S545 = _S543;
            df_0 _S546 = x2B_0(&_S544, &_S545);
            thread df_0 _S547 = _S459;
            thread df_0 _S548 = _S546;
            df_0 _S549 = x2A_0(&_S547, &_S548);
            thread df_0 _S550 = _S536;
            thread df_0 _S551 = _S549;
            df_0 _S552 = x2B_0(&_S550, &_S551);
            sums_6[int(1)] = _S552;
            i_4 = i_4 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S553 = _S464;
        join_0(entryPointParams_6->p_0.lanes_0, &_S553, &sums_6, &kernelContext_8);
        thread df_0 _S554 = _S499;
        thread df_0 _S555 = sums_6[int(0)];
        df_0 _S556 = x2A_0(&_S554, &_S555);
        thread df_0 _S557 = _S556;
        thread df_0 _S558 = _S503;
        df_0 _S559 = _0(&_S557, &_S558);
        thread df_0 _S560 = _S498;
        thread df_0 _S561 = _S559;
        df_0 _S562 = x2A_0(&_S560, &_S561);
        thread df_0 _S563 = _S562;
        df_0 _S564 = neg_0(&_S563);
        thread df_0 _S565 = _S475.time_0;
        thread df_0 _S566 = _S469.time_0;
        df_0 _S567 = _0(&_S565, &_S566);
        thread df_0 _S568 = _S492.ahead_0;
        thread df_0 _S569 = _S469.time_0;
        df_0 _S570 = _0(&_S568, &_S569);
        thread df_0 _S571 = _S492.ahead_0;
        thread df_0 _S572 = _S475.time_0;
        df_0 _S573 = _0(&_S571, &_S572);
        thread df_0 _S574 = _S469.time_0;
        thread df_0 _S575 = _S469.time_0;
        df_0 _S576 = x2A_0(&_S574, &_S575);
        thread df_0 _S577 = x_dot_v_1;
        thread df_0 _S578 = _S576;
        df_0 _S579 = _0(&_S577, &_S578);
        thread df_0 _S580 = _S469.time_0;
        thread df_0 _S581 = _S475.time_0;
        df_0 _S582 = x2A_0(&_S580, &_S581);
        thread df_0 _S583 = x_dot_v_1;
        thread df_0 _S584 = _S582;
        df_0 _S585 = _0(&_S583, &_S584);
        thread df_0 _S586 = _S475.time_0;
        thread df_0 _S587 = _S475.time_0;
        df_0 _S588 = x2A_0(&_S586, &_S587);
        thread df_0 _S589 = sums_6[int(1)];
        thread df_0 _S590 = _S588;
        df_0 _S591 = _0(&_S589, &_S590);
        uint i_5 = _S464.lane_0;
        for(;;)
        {
            if(i_5 < _S454)
            {
            }
            else
            {
                break;
            }
            uint _S592 = _S469.row_5.base_0 + i_5 * _S469.row_5.step_2;
            thread df_0 value_21 = wide_0(_S470[_S592]);
            if((_S469.row_5.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S470[_S592 + _S469.row_5.low_0];
            }
            if((_S469.row_5.scale_0.hi_0) == 1.0f)
            {
                _S455 = (_S469.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S455 = false;
            }
            if(_S455)
            {
                _S459 = value_21;
            }
            else
            {
                thread df_0 _S593 = _S469.row_5.scale_0;
                thread df_0 _S594 = value_21;
                df_0 _S595 = x2A_0(&_S593, &_S594);
                _S459 = _S595;
            }
            uint _S596 = _S475.row_5.base_0 + i_5 * _S475.row_5.step_2;
            thread df_0 value_22 = wide_0(_S476[_S596]);
            if((_S475.row_5.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S476[_S596 + _S475.row_5.low_0];
            }
            if((_S475.row_5.scale_0.hi_0) == 1.0f)
            {
                _S456 = (_S475.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S456 = false;
            }
            if(_S456)
            {
                _S460 = value_22;
            }
            else
            {
                thread df_0 _S597 = _S475.row_5.scale_0;
                thread df_0 _S598 = value_22;
                df_0 _S599 = x2A_0(&_S597, &_S598);
                _S460 = _S599;
            }
            uint _S600 = _S481.base_0 + i_5 * _S481.step_2;
            thread df_0 value_23 = wide_0(_S482[_S600]);
            if((_S481.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S482[_S600 + _S481.low_0];
            }
            if((_S481.scale_0.hi_0) == 1.0f)
            {
                _S457 = (_S481.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S457 = false;
            }
            if(_S457)
            {
                _S461 = value_23;
            }
            else
            {
                thread df_0 _S601 = _S481.scale_0;
                thread df_0 _S602 = value_23;
                df_0 _S603 = x2A_0(&_S601, &_S602);
                _S461 = _S603;
            }
            uint _S604 = _S487.space_0.base_0 + i_5 * _S487.space_0.step_2;
            thread df_0 value_24 = wide_0(_S488[_S604]);
            if((_S487.space_0.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S488[_S604 + _S487.space_0.low_0];
            }
            if((_S487.space_0.scale_0.hi_0) == 1.0f)
            {
                _S458 = (_S487.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S458 = false;
            }
            if(_S458)
            {
                _S462 = value_24;
            }
            else
            {
                thread df_0 _S605 = _S487.space_0.scale_0;
                thread df_0 _S606 = value_24;
                df_0 _S607 = x2A_0(&_S605, &_S606);
                _S462 = _S607;
            }
            thread df_0 _S608 = _S506;
            thread df_0 _S609 = _S460;
            df_0 _S610 = x2A_0(&_S608, &_S609);
            thread df_0 _S611 = _S462;
            thread df_0 _S612 = _S610;
            df_0 _S613 = x2B_0(&_S611, &_S612);
            thread df_0 _S614 = _S459;
            thread df_0 _S615 = _S460;
            df_0 _S616 = x2B_0(&_S614, &_S615);
            thread df_0 _S617 = _S498;
            thread df_0 _S618 = _S616;
            df_0 _S619 = x2A_0(&_S617, &_S618);
            thread df_0 _S620 = _S461;
            thread df_0 _S621 = _S619;
            df_0 _S622 = x2B_0(&_S620, &_S621);
            thread df_0 _S623 = _S460;
            thread df_0 _S624 = _S459;
            df_0 _S625 = x2D_0(&_S623, &_S624);
            thread df_0 _S626 = _S570;
            thread df_0 _S627 = _S459;
            df_0 _S628 = x2A_0(&_S626, &_S627);
            thread df_0 _S629 = _S625;
            thread df_0 _S630 = _S628;
            df_0 _S631 = x2D_0(&_S629, &_S630);
            thread df_0 _S632 = _S573;
            thread df_0 _S633 = _S460;
            df_0 _S634 = x2A_0(&_S632, &_S633);
            thread df_0 _S635 = _S625;
            thread df_0 _S636 = _S634;
            df_0 _S637 = x2D_0(&_S635, &_S636);
            thread df_0 _S638 = _S564;
            thread df_0 _S639 = _S631;
            df_0 _S640 = x2A_0(&_S638, &_S639);
            thread df_0 _S641 = _S640;
            df_0 _S642 = neg_0(&_S641);
            thread df_0 _S643 = _S559;
            thread df_0 _S644 = _S567;
            df_0 _S645 = x2A_0(&_S643, &_S644);
            thread df_0 _S646 = _S579;
            thread df_0 _S647 = _S459;
            df_0 _S648 = x2A_0(&_S646, &_S647);
            thread df_0 _S649 = _S461;
            thread df_0 _S650 = _S648;
            df_0 _S651 = x2D_0(&_S649, &_S650);
            thread df_0 _S652 = _S645;
            thread df_0 _S653 = _S651;
            df_0 _S654 = x2A_0(&_S652, &_S653);
            thread df_0 _S655 = _S642;
            thread df_0 _S656 = _S654;
            df_0 _S657 = x2D_0(&_S655, &_S656);
            thread df_0 _S658 = _S564;
            thread df_0 _S659 = _S637;
            df_0 _S660 = x2A_0(&_S658, &_S659);
            thread df_0 _S661 = _S585;
            thread df_0 _S662 = _S460;
            df_0 _S663 = x2A_0(&_S661, &_S662);
            thread df_0 _S664 = _S461;
            thread df_0 _S665 = _S663;
            df_0 _S666 = x2D_0(&_S664, &_S665);
            thread df_0 _S667 = _S559;
            thread df_0 _S668 = _S666;
            df_0 _S669 = x2A_0(&_S667, &_S668);
            thread df_0 _S670 = _S660;
            thread df_0 _S671 = _S669;
            df_0 _S672 = x2B_0(&_S670, &_S671);
            uint _S673 = i_5 + 1U;
            thread df_0 _S674 = _S498;
            thread df_0 _S675 = _S613;
            df_0 _S676 = x2A_0(&_S674, &_S675);
            thread df_0 _S677 = _S676;
            thread df_0 _S678 = _S657;
            df_0 _S679 = x2B_0(&_S677, &_S678);
            thread Site_0 _S680 = _S464;
            thread df_0 _S681 = _S679;
            put_bar_0((&kernelContext_8)->entryPointParams_source_bar_0, &entryPointParams_6->p_0, &_S680, 0U, _S673, &_S681);
            thread df_0 _S682 = _S676;
            thread df_0 _S683 = _S672;
            df_0 _S684 = x2B_0(&_S682, &_S683);
            thread df_0 _S685 = _S591;
            thread df_0 _S686 = _S460;
            df_0 _S687 = x2A_0(&_S685, &_S686);
            thread df_0 _S688 = _S622;
            thread df_0 _S689 = _S687;
            df_0 _S690 = x2D_0(&_S688, &_S689);
            thread df_0 _S691 = _S506;
            thread df_0 _S692 = _S690;
            df_0 _S693 = x2A_0(&_S691, &_S692);
            thread df_0 _S694 = _S684;
            thread df_0 _S695 = _S693;
            df_0 _S696 = x2B_0(&_S694, &_S695);
            thread Site_0 _S697 = _S464;
            thread df_0 _S698 = _S696;
            put_bar_0((&kernelContext_8)->entryPointParams_target_bar_0, &entryPointParams_6->p_0, &_S697, 1U, _S673, &_S698);
            thread df_0 _S699 = _S559;
            thread df_0 _S700 = _S631;
            df_0 _S701 = x2A_0(&_S699, &_S700);
            thread df_0 _S702 = _S613;
            thread df_0 _S703 = _S701;
            df_0 _S704 = x2B_0(&_S702, &_S703);
            thread Site_0 _S705 = _S464;
            thread df_0 _S706 = _S704;
            put_bar_0((&kernelContext_8)->entryPointParams_tangent_bar_0, &entryPointParams_6->p_0, &_S705, 2U, _S673, &_S706);
            i_5 = i_5 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S707 = _S464;
        put_no_time_0((&kernelContext_8)->entryPointParams_source_bar_0, &entryPointParams_6->p_0, &_S707, 0U);
        thread Site_0 _S708 = _S464;
        put_no_time_0((&kernelContext_8)->entryPointParams_target_bar_0, &entryPointParams_6->p_0, &_S708, 1U);
        thread Site_0 _S709 = _S464;
        put_no_time_0((&kernelContext_8)->entryPointParams_tangent_bar_0, &entryPointParams_6->p_0, &_S709, 2U);
        uint _S710 = (_S469.clipped_0) | (_S475.clipped_0);
        thread Site_0 _S711 = _S464;
        refuse_clipped_0(&entryPointParams_6->p_0, &_S711, (&kernelContext_8)->entryPointParams_status_0, _S710);
        block_2 = block_2 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

df_0 dot_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_19, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_2, float device* y_data_0, KernelContext_0 thread* kernelContext_9)
{
    thread array<df_0, int(1)> sums_7;
    sums_7[int(0)] = wide_0(0.0f);
    uint i_6 = site_19->lane_0;
    for(;;)
    {
        if(i_6 < (site_19->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S712 = sums_7[int(0)];
        uint _S713 = x_3->base_0 + i_6 * x_3->step_2;
        thread df_0 value_25 = wide_0(x_data_0[_S713]);
        uint _S714 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_25)->lo_0 = x_data_0[_S713 + _S714];
        }
        bool _S715;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S715 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S715 = false;
        }
        df_0 _S716;
        if(_S715)
        {
            _S716 = value_25;
        }
        else
        {
            thread df_0 _S717 = value_25;
            df_0 _S718 = x2A_0(&x_3->scale_0, &_S717);
            _S716 = _S718;
        }
        uint _S719 = y_2->base_0 + i_6 * y_2->step_2;
        thread df_0 value_26 = wide_0(y_data_0[_S719]);
        uint _S720 = y_2->low_0;
        if((y_2->low_0) != 0U)
        {
            (&value_26)->lo_0 = y_data_0[_S719 + _S720];
        }
        bool _S721;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S721 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S721 = false;
        }
        df_0 _S722;
        if(_S721)
        {
            _S722 = value_26;
        }
        else
        {
            thread df_0 _S723 = value_26;
            df_0 _S724 = x2A_0(&y_2->scale_0, &_S723);
            _S722 = _S724;
        }
        thread df_0 _S725 = _S716;
        thread df_0 _S726 = _S722;
        df_0 _S727 = x2A_0(&_S725, &_S726);
        thread df_0 _S728 = _S712;
        thread df_0 _S729 = _S727;
        df_0 _S730 = x2B_0(&_S728, &_S729);
        sums_7[int(0)] = _S730;
        i_6 = i_6 + p_24->lanes_0;
    }
    join_1(p_24->lanes_0, site_19, &sums_7, kernelContext_9);
    return sums_7[int(0)];
}

[[kernel]] void lorentz_transport0_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_tangent_4 [[buffer(2)]], float device* entryPointParams_cotangent_7 [[buffer(3)]], float device* entryPointParams_target_bar_3 [[buffer(4)]], float device* entryPointParams_tangent_bar_4 [[buffer(5)]], atomic<uint> device* entryPointParams_status_7 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_10)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_10)->entryPointParams_tangent_1 = entryPointParams_tangent_4;
    (&kernelContext_10)->entryPointParams_cotangent_1 = entryPointParams_cotangent_7;
    (&kernelContext_10)->entryPointParams_target_bar_1 = entryPointParams_target_bar_3;
    (&kernelContext_10)->entryPointParams_tangent_bar_1 = entryPointParams_tangent_bar_4;
    (&kernelContext_10)->entryPointParams_status_1 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_10)->parts_0 = &parts_2;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S731 = block_count_0(&entryPointParams_7->p_1);
        if(block_3 < _S731)
        {
        }
        else
        {
            break;
        }
        Site_0 _S732 = space_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        Lie_0 _S733 = x_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S734 = _S732;
        thread Lie_0 _S735 = _S733;
        thread float device* _S736;
        Sheet_0 _S737 = sheet_of_0(&entryPointParams_7->p_1, &_S734, (&kernelContext_10)->entryPointParams_target_1, &_S735, (&kernelContext_10)->entryPointParams_status_1, &_S736, &kernelContext_10);
        float device* _S738 = _S736;
        Lie_0 _S739 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S740 = _S732;
        thread Lie_0 _S741 = _S739;
        thread float device* _S742;
        Row_0 _S743 = space_vector_of_0(&entryPointParams_7->p_1, &_S740, (&kernelContext_10)->entryPointParams_tangent_1, &_S741, (&kernelContext_10)->entryPointParams_status_1, &_S742);
        float device* _S744 = _S742;
        Lie_0 _S745 = cotangent_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S746 = _S732;
        thread Lie_0 _S747 = _S745;
        thread float device* _S748;
        Whole_0 _S749 = whole_of_0(&_S746, (&kernelContext_10)->entryPointParams_cotangent_1, &_S747, &_S748);
        float device* _S750 = _S748;
        df_0 _S751 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S752 = _S737.cosh_0;
        df_0 _S753 = x2B_1(&_S752, 1.0f);
        thread Site_0 _S754 = _S732;
        thread Row_0 _S755 = _S737.row_5;
        thread Row_0 _S756 = _S743;
        df_0 _S757 = dot_of_0(&entryPointParams_7->p_1, &_S754, &_S755, _S738, &_S756, _S744, &kernelContext_10);
        thread df_0 _S758 = _S751;
        thread df_0 _S759 = _S757;
        df_0 _S760 = x2A_0(&_S758, &_S759);
        thread df_0 _S761 = _S760;
        thread df_0 _S762 = _S753;
        df_0 _S763 = _0(&_S761, &_S762);
        thread df_0 _S764 = _S749.time_1;
        thread df_0 _S765 = _S737.time_0;
        df_0 _S766 = _0(&_S764, &_S765);
        thread Site_0 _S767 = _S732;
        thread Row_0 _S768 = _S749.space_0;
        thread Row_0 _S769 = _S737.row_5;
        df_0 _S770 = dot_of_0(&entryPointParams_7->p_1, &_S767, &_S768, _S750, &_S769, _S738, &kernelContext_10);
        thread df_0 _S771 = _S766;
        thread df_0 _S772 = _S737.square_0;
        df_0 _S773 = x2A_0(&_S771, &_S772);
        thread df_0 _S774 = _S770;
        thread df_0 _S775 = _S773;
        df_0 _S776 = x2B_0(&_S774, &_S775);
        thread df_0 _S777 = _S751;
        thread df_0 _S778 = _S776;
        df_0 _S779 = x2A_0(&_S777, &_S778);
        thread df_0 _S780 = _S779;
        thread df_0 _S781 = _S753;
        df_0 _S782 = _0(&_S780, &_S781);
        thread df_0 _S783 = _S763;
        thread df_0 _S784 = _S782;
        df_0 _S785 = x2A_0(&_S783, &_S784);
        thread df_0 _S786 = _S785;
        thread df_0 _S787 = _S737.cosh_0;
        df_0 _S788 = _0(&_S786, &_S787);
        thread df_0 _S789 = _S788;
        df_0 _S790 = neg_0(&_S789);
        thread df_0 _S791 = _S763;
        thread df_0 _S792 = _S737.square_0;
        df_0 _S793 = x2A_0(&_S791, &_S792);
        thread df_0 _S794 = _S757;
        thread df_0 _S795 = _S793;
        df_0 _S796 = x2B_0(&_S794, &_S795);
        thread df_0 _S797 = _S737.time_0;
        thread df_0 _S798 = _S737.time_0;
        df_0 _S799 = x2A_0(&_S797, &_S798);
        thread df_0 _S800 = _S796;
        thread df_0 _S801 = _S799;
        df_0 _S802 = _0(&_S800, &_S801);
        uint i_7 = _S732.lane_0;
        for(;;)
        {
            if(i_7 < (_S732.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S803 = _S737.row_5.base_0 + i_7 * _S737.row_5.step_2;
            thread df_0 value_27 = wide_0(_S738[_S803]);
            if((_S737.row_5.low_0) != 0U)
            {
                (&value_27)->lo_0 = _S738[_S803 + _S737.row_5.low_0];
            }
            bool _S804;
            if((_S737.row_5.scale_0.hi_0) == 1.0f)
            {
                _S804 = (_S737.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S804 = false;
            }
            df_0 _S805;
            if(_S804)
            {
                _S805 = value_27;
            }
            else
            {
                thread df_0 _S806 = _S737.row_5.scale_0;
                thread df_0 _S807 = value_27;
                df_0 _S808 = x2A_0(&_S806, &_S807);
                _S805 = _S808;
            }
            uint _S809 = _S743.base_0 + i_7 * _S743.step_2;
            thread df_0 value_28 = wide_0(_S744[_S809]);
            if((_S743.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S744[_S809 + _S743.low_0];
            }
            bool _S810;
            if((_S743.scale_0.hi_0) == 1.0f)
            {
                _S810 = (_S743.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S810 = false;
            }
            df_0 _S811;
            if(_S810)
            {
                _S811 = value_28;
            }
            else
            {
                thread df_0 _S812 = _S743.scale_0;
                thread df_0 _S813 = value_28;
                df_0 _S814 = x2A_0(&_S812, &_S813);
                _S811 = _S814;
            }
            uint _S815 = _S749.space_0.base_0 + i_7 * _S749.space_0.step_2;
            thread df_0 value_29 = wide_0(_S750[_S815]);
            if((_S749.space_0.low_0) != 0U)
            {
                (&value_29)->lo_0 = _S750[_S815 + _S749.space_0.low_0];
            }
            bool _S816;
            if((_S749.space_0.scale_0.hi_0) == 1.0f)
            {
                _S816 = (_S749.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S816 = false;
            }
            df_0 _S817;
            if(_S816)
            {
                _S817 = value_29;
            }
            else
            {
                thread df_0 _S818 = _S749.space_0.scale_0;
                thread df_0 _S819 = value_29;
                df_0 _S820 = x2A_0(&_S818, &_S819);
                _S817 = _S820;
            }
            thread df_0 _S821 = _S766;
            thread df_0 _S822 = _S805;
            df_0 _S823 = x2A_0(&_S821, &_S822);
            thread df_0 _S824 = _S817;
            thread df_0 _S825 = _S823;
            df_0 _S826 = x2B_0(&_S824, &_S825);
            thread df_0 _S827 = _S763;
            thread df_0 _S828 = _S805;
            df_0 _S829 = x2A_0(&_S827, &_S828);
            thread df_0 _S830 = _S811;
            thread df_0 _S831 = _S829;
            df_0 _S832 = x2B_0(&_S830, &_S831);
            thread df_0 _S833 = _S763;
            thread df_0 _S834 = _S826;
            df_0 _S835 = x2A_0(&_S833, &_S834);
            thread df_0 _S836 = _S782;
            thread df_0 _S837 = _S811;
            df_0 _S838 = x2A_0(&_S836, &_S837);
            thread df_0 _S839 = _S835;
            thread df_0 _S840 = _S838;
            df_0 _S841 = x2B_0(&_S839, &_S840);
            thread df_0 _S842 = _S790;
            thread df_0 _S843 = _S805;
            df_0 _S844 = x2A_0(&_S842, &_S843);
            thread df_0 _S845 = _S841;
            thread df_0 _S846 = _S844;
            df_0 _S847 = x2B_0(&_S845, &_S846);
            thread df_0 _S848 = _S802;
            thread df_0 _S849 = _S805;
            df_0 _S850 = x2A_0(&_S848, &_S849);
            thread df_0 _S851 = _S832;
            thread df_0 _S852 = _S850;
            df_0 _S853 = x2D_0(&_S851, &_S852);
            thread df_0 _S854 = _S766;
            thread df_0 _S855 = _S853;
            df_0 _S856 = x2A_0(&_S854, &_S855);
            thread df_0 _S857 = _S847;
            thread df_0 _S858 = _S856;
            df_0 _S859 = x2B_0(&_S857, &_S858);
            uint _S860 = i_7 + 1U;
            thread Site_0 _S861 = _S732;
            thread df_0 _S862 = _S859;
            put_bar_0((&kernelContext_10)->entryPointParams_target_bar_1, &entryPointParams_7->p_1, &_S861, 0U, _S860, &_S862);
            thread df_0 _S863 = _S782;
            thread df_0 _S864 = _S805;
            df_0 _S865 = x2A_0(&_S863, &_S864);
            thread df_0 _S866 = _S826;
            thread df_0 _S867 = _S865;
            df_0 _S868 = x2B_0(&_S866, &_S867);
            thread Site_0 _S869 = _S732;
            thread df_0 _S870 = _S868;
            put_bar_0((&kernelContext_10)->entryPointParams_tangent_bar_1, &entryPointParams_7->p_1, &_S869, 1U, _S860, &_S870);
            i_7 = i_7 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S871 = _S732;
        put_no_time_0((&kernelContext_10)->entryPointParams_target_bar_1, &entryPointParams_7->p_1, &_S871, 0U);
        thread Site_0 _S872 = _S732;
        put_no_time_0((&kernelContext_10)->entryPointParams_tangent_bar_1, &entryPointParams_7->p_1, &_S872, 1U);
        thread Site_0 _S873 = _S732;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S873, (&kernelContext_10)->entryPointParams_status_1, _S737.clipped_0);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

void put_normal_0(float device* x_bar_0, float device* u_bar_0, const Ball_0 constant* p_25, const Site_0 thread* site_20, const Sheet_0 thread* x_4, float device* x_row_data_3, float device* data_6, const Lie_0 thread* lie_7, float sign_0, const Whole_0 thread* bar_0, float device* bar_space_data_0, atomic<uint> device* status_6, KernelContext_0 thread* kernelContext_11)
{
    thread float device* _S874;
    Row_0 _S875 = space_vector_of_0(p_25, site_20, data_6, lie_7, status_6, &_S874);
    float device* _S876 = _S874;
    float _S877 = data_6[lie_7->offset_0 + site_20->row_0 * lie_7->stride_0];
    df_0 _S878 = c_of_0(p_25);
    thread Row_0 _S879 = _S875;
    df_0 _S880 = dot_of_0(p_25, site_20, &x_4->row_5, x_row_data_3, &_S879, _S874, kernelContext_11);
    float _S881 = sign_0 * _S877;
    df_0 _S882 = x2A_1(&x_4->time_0, _S881);
    thread df_0 _S883 = _S880;
    thread df_0 _S884 = _S882;
    df_0 _S885 = x2B_0(&_S883, &_S884);
    thread df_0 _S886 = _S878;
    thread df_0 _S887 = _S885;
    df_0 _S888 = x2A_0(&_S886, &_S887);
    df_0 _S889 = _0(&bar_0->time_1, &x_4->time_0);
    df_0 _S890 = dot_of_0(p_25, site_20, &bar_0->space_0, bar_space_data_0, &x_4->row_5, x_row_data_3, kernelContext_11);
    thread df_0 _S891 = _S889;
    df_0 _S892 = x2A_0(&_S891, &x_4->square_0);
    thread df_0 _S893 = _S890;
    thread df_0 _S894 = _S892;
    df_0 _S895 = x2B_0(&_S893, &_S894);
    thread df_0 _S896 = _S878;
    thread df_0 _S897 = _S895;
    df_0 _S898 = x2A_0(&_S896, &_S897);
    thread df_0 _S899 = _S888;
    df_0 _S900 = x2A_0(&_S899, &x_4->square_0);
    thread df_0 _S901 = _S880;
    thread df_0 _S902 = _S900;
    df_0 _S903 = x2B_0(&_S901, &_S902);
    df_0 _S904 = x2A_0(&x_4->time_0, &x_4->time_0);
    thread df_0 _S905 = _S903;
    thread df_0 _S906 = _S904;
    df_0 _S907 = _0(&_S905, &_S906);
    thread df_0 _S908 = wide_0(_S881);
    df_0 _S909 = _0(&_S908, &x_4->time_0);
    uint i_8 = site_20->lane_0;
    for(;;)
    {
        if(i_8 < (site_20->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S910 = (&x_4->row_5)->base_0 + i_8 * (&x_4->row_5)->step_2;
        thread df_0 value_30 = wide_0(x_row_data_3[_S910]);
        uint _S911 = (&x_4->row_5)->low_0;
        if(((&x_4->row_5)->low_0) != 0U)
        {
            (&value_30)->lo_0 = x_row_data_3[_S910 + _S911];
        }
        bool _S912;
        if(((&(&x_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S912 = ((&(&x_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S912 = false;
        }
        df_0 _S913;
        if(_S912)
        {
            _S913 = value_30;
        }
        else
        {
            thread df_0 _S914 = value_30;
            df_0 _S915 = x2A_0(&(&x_4->row_5)->scale_0, &_S914);
            _S913 = _S915;
        }
        uint _S916 = _S875.base_0 + i_8 * _S875.step_2;
        thread df_0 value_31 = wide_0(_S876[_S916]);
        if((_S875.low_0) != 0U)
        {
            (&value_31)->lo_0 = _S876[_S916 + _S875.low_0];
        }
        bool _S917;
        if((_S875.scale_0.hi_0) == 1.0f)
        {
            _S917 = (_S875.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S917 = false;
        }
        df_0 _S918;
        if(_S917)
        {
            _S918 = value_31;
        }
        else
        {
            thread df_0 _S919 = _S875.scale_0;
            thread df_0 _S920 = value_31;
            df_0 _S921 = x2A_0(&_S919, &_S920);
            _S918 = _S921;
        }
        uint _S922 = (&bar_0->space_0)->base_0 + i_8 * (&bar_0->space_0)->step_2;
        thread df_0 value_32 = wide_0(bar_space_data_0[_S922]);
        uint _S923 = (&bar_0->space_0)->low_0;
        if(((&bar_0->space_0)->low_0) != 0U)
        {
            (&value_32)->lo_0 = bar_space_data_0[_S922 + _S923];
        }
        bool _S924;
        if(((&(&bar_0->space_0)->scale_0)->hi_0) == 1.0f)
        {
            _S924 = ((&(&bar_0->space_0)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S924 = false;
        }
        df_0 _S925;
        if(_S924)
        {
            _S925 = value_32;
        }
        else
        {
            thread df_0 _S926 = value_32;
            df_0 _S927 = x2A_0(&(&bar_0->space_0)->scale_0, &_S926);
            _S925 = _S927;
        }
        thread df_0 _S928 = _S889;
        thread df_0 _S929 = _S913;
        df_0 _S930 = x2A_0(&_S928, &_S929);
        thread df_0 _S931 = _S925;
        thread df_0 _S932 = _S930;
        df_0 _S933 = x2B_0(&_S931, &_S932);
        thread df_0 _S934 = _S888;
        thread df_0 _S935 = _S913;
        df_0 _S936 = x2A_0(&_S934, &_S935);
        thread df_0 _S937 = _S918;
        thread df_0 _S938 = _S936;
        df_0 _S939 = x2B_0(&_S937, &_S938);
        thread df_0 _S940 = _S909;
        thread df_0 _S941 = _S913;
        df_0 _S942 = x2A_0(&_S940, &_S941);
        thread df_0 _S943 = _S918;
        thread df_0 _S944 = _S942;
        df_0 _S945 = x2B_0(&_S943, &_S944);
        thread df_0 _S946 = _S898;
        thread df_0 _S947 = _S945;
        df_0 _S948 = x2A_0(&_S946, &_S947);
        thread df_0 _S949 = _S907;
        thread df_0 _S950 = _S913;
        df_0 _S951 = x2A_0(&_S949, &_S950);
        thread df_0 _S952 = _S939;
        thread df_0 _S953 = _S951;
        df_0 _S954 = x2D_0(&_S952, &_S953);
        thread df_0 _S955 = _S889;
        thread df_0 _S956 = _S954;
        df_0 _S957 = x2A_0(&_S955, &_S956);
        thread df_0 _S958 = _S948;
        thread df_0 _S959 = _S957;
        df_0 _S960 = x2B_0(&_S958, &_S959);
        uint _S961 = i_8 + 1U;
        thread df_0 _S962 = _S888;
        thread df_0 _S963 = _S933;
        df_0 _S964 = x2A_0(&_S962, &_S963);
        thread df_0 _S965 = _S964;
        thread df_0 _S966 = _S960;
        df_0 _S967 = x2B_0(&_S965, &_S966);
        thread df_0 _S968 = _S967;
        put_bar_0(x_bar_0, p_25, site_20, 0U, _S961, &_S968);
        thread df_0 _S969 = _S898;
        thread df_0 _S970 = _S913;
        df_0 _S971 = x2A_0(&_S969, &_S970);
        thread df_0 _S972 = _S933;
        thread df_0 _S973 = _S971;
        df_0 _S974 = x2B_0(&_S972, &_S973);
        thread df_0 _S975 = _S974;
        put_bar_0(u_bar_0, p_25, site_20, 1U, _S961, &_S975);
        i_8 = i_8 + p_25->lanes_0;
    }
    put_no_time_0(x_bar_0, p_25, site_20, 0U);
    bool _S976 = Site_is_first_0(site_20);
    if(_S976)
    {
        thread df_0 _S977 = _S898;
        df_0 _S978 = x2A_0(&_S977, &x_4->time_0);
        thread df_0 _S979 = _S978;
        df_0 _S980 = x2A_1(&_S979, sign_0);
        thread df_0 _S981 = _S980;
        put_bar_0(u_bar_0, p_25, site_20, 1U, 0U, &_S981);
    }
    return;
}

[[kernel]] void lorentz_project_tangent_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_point_4 [[buffer(1)]], float device* entryPointParams_vector_1 [[buffer(2)]], float device* entryPointParams_cotangent_8 [[buffer(3)]], float device* entryPointParams_point_bar_4 [[buffer(4)]], float device* entryPointParams_vector_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_8 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_12)->entryPointParams_point_0 = entryPointParams_point_4;
    (&kernelContext_12)->entryPointParams_vector_0 = entryPointParams_vector_1;
    (&kernelContext_12)->entryPointParams_cotangent_2 = entryPointParams_cotangent_8;
    (&kernelContext_12)->entryPointParams_point_bar_0 = entryPointParams_point_bar_4;
    (&kernelContext_12)->entryPointParams_vector_bar_0 = entryPointParams_vector_bar_1;
    (&kernelContext_12)->entryPointParams_status_2 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_12)->parts_0 = &parts_3;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S982 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S982)
        {
        }
        else
        {
            break;
        }
        Site_0 _S983 = space_site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S984 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S985 = _S983;
        thread Lie_0 _S986 = _S984;
        thread float device* _S987;
        Sheet_0 _S988 = sheet_of_0(&entryPointParams_8->p_2, &_S985, (&kernelContext_12)->entryPointParams_point_0, &_S986, (&kernelContext_12)->entryPointParams_status_2, &_S987, &kernelContext_12);
        float device* _S989 = _S987;
        Lie_0 _S990 = y_lie_0(&entryPointParams_8->p_2);
        Lie_0 _S991 = cotangent_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S992 = _S983;
        thread Lie_0 _S993 = _S991;
        thread float device* _S994;
        Whole_0 _S995 = whole_of_0(&_S992, (&kernelContext_12)->entryPointParams_cotangent_2, &_S993, &_S994);
        thread Site_0 _S996 = _S983;
        thread Sheet_0 _S997 = _S988;
        thread Lie_0 _S998 = _S990;
        thread Whole_0 _S999 = _S995;
        put_normal_0((&kernelContext_12)->entryPointParams_point_bar_0, (&kernelContext_12)->entryPointParams_vector_bar_0, &entryPointParams_8->p_2, &_S996, &_S997, _S989, (&kernelContext_12)->entryPointParams_vector_0, &_S998, -1.0f, &_S999, _S994, (&kernelContext_12)->entryPointParams_status_2, &kernelContext_12);
        thread Site_0 _S1000 = _S983;
        refuse_clipped_0(&entryPointParams_8->p_2, &_S1000, (&kernelContext_12)->entryPointParams_status_2, _S988.clipped_0);
        block_4 = block_4 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

[[kernel]] void lorentz_riemannian_gradient_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_gradient_1 [[buffer(2)]], float device* entryPointParams_cotangent_9 [[buffer(3)]], float device* entryPointParams_point_bar_5 [[buffer(4)]], float device* entryPointParams_gradient_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_9 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_13)->entryPointParams_point_1 = entryPointParams_point_5;
    (&kernelContext_13)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_13)->entryPointParams_cotangent_3 = entryPointParams_cotangent_9;
    (&kernelContext_13)->entryPointParams_point_bar_1 = entryPointParams_point_bar_5;
    (&kernelContext_13)->entryPointParams_gradient_bar_0 = entryPointParams_gradient_bar_1;
    (&kernelContext_13)->entryPointParams_status_3 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_13)->parts_0 = &parts_4;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S1001 = block_count_0(&entryPointParams_9->p_3);
        if(block_5 < _S1001)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1002 = space_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        Lie_0 _S1003 = x_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S1004 = _S1002;
        thread Lie_0 _S1005 = _S1003;
        thread float device* _S1006;
        Sheet_0 _S1007 = sheet_of_0(&entryPointParams_9->p_3, &_S1004, (&kernelContext_13)->entryPointParams_point_1, &_S1005, (&kernelContext_13)->entryPointParams_status_3, &_S1006, &kernelContext_13);
        float device* _S1008 = _S1006;
        Lie_0 _S1009 = y_lie_0(&entryPointParams_9->p_3);
        Lie_0 _S1010 = cotangent_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S1011 = _S1002;
        thread Lie_0 _S1012 = _S1010;
        thread float device* _S1013;
        Whole_0 _S1014 = whole_of_0(&_S1011, (&kernelContext_13)->entryPointParams_cotangent_3, &_S1012, &_S1013);
        thread Site_0 _S1015 = _S1002;
        thread Sheet_0 _S1016 = _S1007;
        thread Lie_0 _S1017 = _S1009;
        thread Whole_0 _S1018 = _S1014;
        put_normal_0((&kernelContext_13)->entryPointParams_point_bar_1, (&kernelContext_13)->entryPointParams_gradient_bar_0, &entryPointParams_9->p_3, &_S1015, &_S1016, _S1008, (&kernelContext_13)->entryPointParams_gradient_0, &_S1017, 1.0f, &_S1018, _S1013, (&kernelContext_13)->entryPointParams_status_3, &kernelContext_13);
        thread Site_0 _S1019 = _S1002;
        refuse_clipped_0(&entryPointParams_9->p_3, &_S1019, (&kernelContext_13)->entryPointParams_status_3, _S1007.clipped_0);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

df_0 number_of_0(const Site_0 thread* site_21, float device* data_7, const Lie_0 thread* lie_8, atomic<uint> device* status_7)
{
    uint _S1020 = site_21->row_0;
    float _S1021 = data_7[lie_8->offset_0 + site_21->row_0 * lie_8->stride_0];
    bool _S1022;
    if(is_bad_0(_S1021))
    {
        bool _S1023 = Site_is_first_0(site_21);
        _S1022 = _S1023;
    }
    else
    {
        _S1022 = false;
    }
    if(_S1022)
    {
        report_fault_0(status_7, _S1020);
    }
    return wide_0(_S1021);
}

[[kernel]] void lorentz_inner_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_cotangent_10 [[buffer(4)]], float device* entryPointParams_point_bar_6 [[buffer(5)]], float device* entryPointParams_u_bar_1 [[buffer(6)]], float device* entryPointParams_v_bar_1 [[buffer(7)]], atomic<uint> device* entryPointParams_status_10 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_14)->entryPointParams_point_2 = entryPointParams_point_6;
    (&kernelContext_14)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_14)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_14)->entryPointParams_cotangent_4 = entryPointParams_cotangent_10;
    (&kernelContext_14)->entryPointParams_point_bar_2 = entryPointParams_point_bar_6;
    (&kernelContext_14)->entryPointParams_u_bar_0 = entryPointParams_u_bar_1;
    (&kernelContext_14)->entryPointParams_v_bar_0 = entryPointParams_v_bar_1;
    (&kernelContext_14)->entryPointParams_status_4 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_14)->parts_0 = &parts_5;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S1024 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S1024)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1025 = space_site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        Lie_0 _S1026 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S1027 = _S1025;
        thread Lie_0 _S1028 = _S1026;
        thread float device* _S1029;
        Sheet_0 _S1030 = sheet_of_0(&entryPointParams_10->p_4, &_S1027, (&kernelContext_14)->entryPointParams_point_2, &_S1028, (&kernelContext_14)->entryPointParams_status_4, &_S1029, &kernelContext_14);
        float device* _S1031 = _S1029;
        Lie_0 _S1032 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S1033 = _S1025;
        thread Lie_0 _S1034 = _S1032;
        thread float device* _S1035;
        Row_0 _S1036 = space_vector_of_0(&entryPointParams_10->p_4, &_S1033, (&kernelContext_14)->entryPointParams_u_0, &_S1034, (&kernelContext_14)->entryPointParams_status_4, &_S1035);
        float device* _S1037 = _S1035;
        Lie_0 _S1038 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S1039 = _S1025;
        thread Lie_0 _S1040 = _S1038;
        thread float device* _S1041;
        Row_0 _S1042 = space_vector_of_0(&entryPointParams_10->p_4, &_S1039, (&kernelContext_14)->entryPointParams_v_0, &_S1040, (&kernelContext_14)->entryPointParams_status_4, &_S1041);
        float device* _S1043 = _S1041;
        Lie_0 _S1044 = cotangent_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S1045 = _S1025;
        thread Lie_0 _S1046 = _S1044;
        df_0 _S1047 = number_of_0(&_S1045, (&kernelContext_14)->entryPointParams_cotangent_4, &_S1046, (&kernelContext_14)->entryPointParams_status_4);
        thread Site_0 _S1048 = _S1025;
        thread Row_0 _S1049 = _S1030.row_5;
        thread Row_0 _S1050 = _S1036;
        df_0 _S1051 = dot_of_0(&entryPointParams_10->p_4, &_S1048, &_S1049, _S1031, &_S1050, _S1037, &kernelContext_14);
        thread df_0 _S1052 = _S1030.time_0;
        thread df_0 _S1053 = _S1030.time_0;
        df_0 _S1054 = x2A_0(&_S1052, &_S1053);
        thread df_0 _S1055 = _S1051;
        thread df_0 _S1056 = _S1054;
        df_0 _S1057 = _0(&_S1055, &_S1056);
        thread Site_0 _S1058 = _S1025;
        thread Row_0 _S1059 = _S1030.row_5;
        thread Row_0 _S1060 = _S1042;
        df_0 _S1061 = dot_of_0(&entryPointParams_10->p_4, &_S1058, &_S1059, _S1031, &_S1060, _S1043, &kernelContext_14);
        thread df_0 _S1062 = _S1061;
        thread df_0 _S1063 = _S1054;
        df_0 _S1064 = _0(&_S1062, &_S1063);
        uint i_9 = _S1025.lane_0;
        for(;;)
        {
            if(i_9 < (_S1025.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1065 = _S1030.row_5.base_0 + i_9 * _S1030.row_5.step_2;
            thread df_0 value_33 = wide_0(_S1031[_S1065]);
            if((_S1030.row_5.low_0) != 0U)
            {
                (&value_33)->lo_0 = _S1031[_S1065 + _S1030.row_5.low_0];
            }
            bool _S1066;
            if((_S1030.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1066 = (_S1030.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1066 = false;
            }
            df_0 _S1067;
            if(_S1066)
            {
                _S1067 = value_33;
            }
            else
            {
                thread df_0 _S1068 = _S1030.row_5.scale_0;
                thread df_0 _S1069 = value_33;
                df_0 _S1070 = x2A_0(&_S1068, &_S1069);
                _S1067 = _S1070;
            }
            uint _S1071 = _S1036.base_0 + i_9 * _S1036.step_2;
            thread df_0 value_34 = wide_0(_S1037[_S1071]);
            if((_S1036.low_0) != 0U)
            {
                (&value_34)->lo_0 = _S1037[_S1071 + _S1036.low_0];
            }
            bool _S1072;
            if((_S1036.scale_0.hi_0) == 1.0f)
            {
                _S1072 = (_S1036.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1072 = false;
            }
            df_0 _S1073;
            if(_S1072)
            {
                _S1073 = value_34;
            }
            else
            {
                thread df_0 _S1074 = _S1036.scale_0;
                thread df_0 _S1075 = value_34;
                df_0 _S1076 = x2A_0(&_S1074, &_S1075);
                _S1073 = _S1076;
            }
            thread df_0 _S1077 = _S1057;
            thread df_0 _S1078 = _S1067;
            df_0 _S1079 = x2A_0(&_S1077, &_S1078);
            thread df_0 _S1080 = _S1073;
            thread df_0 _S1081 = _S1079;
            df_0 _S1082 = x2D_0(&_S1080, &_S1081);
            uint _S1083 = _S1042.base_0 + i_9 * _S1042.step_2;
            thread df_0 value_35 = wide_0(_S1043[_S1083]);
            if((_S1042.low_0) != 0U)
            {
                (&value_35)->lo_0 = _S1043[_S1083 + _S1042.low_0];
            }
            bool _S1084;
            if((_S1042.scale_0.hi_0) == 1.0f)
            {
                _S1084 = (_S1042.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1084 = false;
            }
            df_0 _S1085;
            if(_S1084)
            {
                _S1085 = value_35;
            }
            else
            {
                thread df_0 _S1086 = _S1042.scale_0;
                thread df_0 _S1087 = value_35;
                df_0 _S1088 = x2A_0(&_S1086, &_S1087);
                _S1085 = _S1088;
            }
            thread df_0 _S1089 = _S1064;
            thread df_0 _S1090 = _S1067;
            df_0 _S1091 = x2A_0(&_S1089, &_S1090);
            thread df_0 _S1092 = _S1085;
            thread df_0 _S1093 = _S1091;
            df_0 _S1094 = x2D_0(&_S1092, &_S1093);
            uint _S1095 = i_9 + 1U;
            thread df_0 _S1096 = _S1064;
            thread df_0 _S1097 = _S1082;
            df_0 _S1098 = x2A_0(&_S1096, &_S1097);
            thread df_0 _S1099 = _S1057;
            thread df_0 _S1100 = _S1094;
            df_0 _S1101 = x2A_0(&_S1099, &_S1100);
            thread df_0 _S1102 = _S1098;
            thread df_0 _S1103 = _S1101;
            df_0 _S1104 = x2B_0(&_S1102, &_S1103);
            thread df_0 _S1105 = _S1047;
            thread df_0 _S1106 = _S1104;
            df_0 _S1107 = x2A_0(&_S1105, &_S1106);
            thread df_0 _S1108 = _S1107;
            df_0 _S1109 = neg_0(&_S1108);
            thread Site_0 _S1110 = _S1025;
            thread df_0 _S1111 = _S1109;
            put_bar_0((&kernelContext_14)->entryPointParams_point_bar_2, &entryPointParams_10->p_4, &_S1110, 0U, _S1095, &_S1111);
            thread df_0 _S1112 = _S1047;
            thread df_0 _S1113 = _S1094;
            df_0 _S1114 = x2A_0(&_S1112, &_S1113);
            thread Site_0 _S1115 = _S1025;
            thread df_0 _S1116 = _S1114;
            put_bar_0((&kernelContext_14)->entryPointParams_u_bar_0, &entryPointParams_10->p_4, &_S1115, 1U, _S1095, &_S1116);
            thread df_0 _S1117 = _S1047;
            thread df_0 _S1118 = _S1082;
            df_0 _S1119 = x2A_0(&_S1117, &_S1118);
            thread Site_0 _S1120 = _S1025;
            thread df_0 _S1121 = _S1119;
            put_bar_0((&kernelContext_14)->entryPointParams_v_bar_0, &entryPointParams_10->p_4, &_S1120, 2U, _S1095, &_S1121);
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S1122 = _S1025;
        put_no_time_0((&kernelContext_14)->entryPointParams_point_bar_2, &entryPointParams_10->p_4, &_S1122, 0U);
        thread Site_0 _S1123 = _S1025;
        put_no_time_0((&kernelContext_14)->entryPointParams_u_bar_0, &entryPointParams_10->p_4, &_S1123, 1U);
        thread Site_0 _S1124 = _S1025;
        put_no_time_0((&kernelContext_14)->entryPointParams_v_bar_0, &entryPointParams_10->p_4, &_S1124, 2U);
        thread Site_0 _S1125 = _S1025;
        refuse_clipped_0(&entryPointParams_10->p_4, &_S1125, (&kernelContext_14)->entryPointParams_status_4, _S1030.clipped_0);
        block_6 = block_6 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

struct Reach_0
{
    Row_0 row_6;
    df_0 square_2;
    df_0 dot_1;
};

Reach_0 stretch_of_0(const Ball_0 constant* p_26, const Site_0 thread* site_22, const Sheet_0 thread* x_5, float device* x_row_data_4, float device* data_8, const Lie_0 thread* lie_9, atomic<uint> device* status_8, float device* thread* _S1126, KernelContext_0 thread* kernelContext_15)
{
    thread Reach_0 reach_3;
    thread float device* _S1127;
    Row_0 _S1128 = space_of_0(site_22, data_8, lie_9, &_S1127);
    float device* reach_row_data_0 = _S1127;
    (&reach_3)->row_6 = _S1128;
    thread Row_0 _S1129 = _S1128;
    Squares_0 _S1130 = squares_of_0(p_26, site_22, &_S1129, _S1127, status_8, kernelContext_15);
    thread Squares_0 _S1131 = _S1130;
    float _S1132 = Squares_unit_0(&_S1131);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S1132);
    thread Row_0 _S1133 = (&reach_3)->row_6;
    df_0 _S1134 = dot_of_0(p_26, site_22, &x_5->row_5, x_row_data_4, &_S1133, reach_row_data_0, kernelContext_15);
    (&reach_3)->dot_1 = _S1134;
    df_0 _S1135;
    if(((&x_5->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S1135 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S1136 = (&reach_3)->dot_1;
        df_0 _S1137 = _0(&_S1136, &x_5->square_0);
        _S1135 = _S1137;
    }
    thread array<df_0, int(1)> across_2;
    across_2[int(0)] = wide_0(0.0f);
    uint i_10 = site_22->lane_0;
    for(;;)
    {
        if(i_10 < (site_22->columns_0))
        {
        }
        else
        {
            break;
        }
        Row_0 _S1138 = (&reach_3)->row_6;
        uint _S1139 = _S1138.base_0 + i_10 * _S1138.step_2;
        thread df_0 value_36 = wide_0(reach_row_data_0[_S1139]);
        if((_S1138.low_0) != 0U)
        {
            (&value_36)->lo_0 = reach_row_data_0[_S1139 + _S1138.low_0];
        }
        bool _S1140;
        if((_S1138.scale_0.hi_0) == 1.0f)
        {
            _S1140 = (_S1138.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1140 = false;
        }
        df_0 _S1141;
        if(_S1140)
        {
            _S1141 = value_36;
        }
        else
        {
            thread df_0 _S1142 = _S1138.scale_0;
            thread df_0 _S1143 = value_36;
            df_0 _S1144 = x2A_0(&_S1142, &_S1143);
            _S1141 = _S1144;
        }
        uint _S1145 = (&x_5->row_5)->base_0 + i_10 * (&x_5->row_5)->step_2;
        thread df_0 value_37 = wide_0(x_row_data_4[_S1145]);
        uint _S1146 = (&x_5->row_5)->low_0;
        if(((&x_5->row_5)->low_0) != 0U)
        {
            (&value_37)->lo_0 = x_row_data_4[_S1145 + _S1146];
        }
        bool _S1147;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S1147 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1147 = false;
        }
        df_0 _S1148;
        if(_S1147)
        {
            _S1148 = value_37;
        }
        else
        {
            thread df_0 _S1149 = value_37;
            df_0 _S1150 = x2A_0(&(&x_5->row_5)->scale_0, &_S1149);
            _S1148 = _S1150;
        }
        thread df_0 _S1151 = _S1135;
        thread df_0 _S1152 = _S1148;
        df_0 _S1153 = x2A_0(&_S1151, &_S1152);
        thread df_0 _S1154 = _S1141;
        thread df_0 _S1155 = _S1153;
        df_0 _S1156 = x2D_0(&_S1154, &_S1155);
        thread df_0 _S1157 = _S1156;
        thread df_0 _S1158 = _S1156;
        df_0 _S1159 = x2A_0(&_S1157, &_S1158);
        thread df_0 _S1160 = across_2[int(0)];
        thread df_0 _S1161 = _S1159;
        df_0 _S1162 = x2B_0(&_S1160, &_S1161);
        across_2[int(0)] = _S1162;
        i_10 = i_10 + p_26->lanes_0;
    }
    join_1(p_26->lanes_0, site_22, &across_2, kernelContext_15);
    df_0 _S1163 = c_of_0(p_26);
    thread df_0 _S1164 = _S1163;
    df_0 _S1165 = x2A_0(&_S1164, &x_5->square_0);
    thread df_0 _S1166 = _S1165;
    df_0 _S1167 = x2B_1(&_S1166, 1.0f);
    thread Squares_0 _S1168 = _S1130;
    df_0 _S1169 = Squares_total_0(&_S1168);
    thread df_0 _S1170 = _S1169;
    thread df_0 _S1171 = _S1167;
    df_0 _S1172 = _0(&_S1170, &_S1171);
    thread df_0 _S1173 = _S1165;
    thread df_0 _S1174 = _S1167;
    df_0 _S1175 = _0(&_S1173, &_S1174);
    thread df_0 _S1176 = across_2[int(0)];
    thread df_0 _S1177 = _S1175;
    df_0 _S1178 = x2A_0(&_S1176, &_S1177);
    thread df_0 _S1179 = _S1172;
    thread df_0 _S1180 = _S1178;
    df_0 _S1181 = x2B_0(&_S1179, &_S1180);
    (&reach_3)->square_2 = _S1181;
    *_S1126 = reach_row_data_0;
    return reach_3;
}

bool is_zero_0(const df_0 thread* a_19)
{
    return (a_19->hi_0) == 0.0f;
}

[[kernel]] void lorentz_norm_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_tangent_5 [[buffer(2)]], float device* entryPointParams_cotangent_11 [[buffer(3)]], float device* entryPointParams_point_bar_7 [[buffer(4)]], float device* entryPointParams_tangent_bar_5 [[buffer(5)]], atomic<uint> device* entryPointParams_status_11 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_16)->entryPointParams_point_3 = entryPointParams_point_7;
    (&kernelContext_16)->entryPointParams_tangent_2 = entryPointParams_tangent_5;
    (&kernelContext_16)->entryPointParams_cotangent_5 = entryPointParams_cotangent_11;
    (&kernelContext_16)->entryPointParams_point_bar_3 = entryPointParams_point_bar_7;
    (&kernelContext_16)->entryPointParams_tangent_bar_2 = entryPointParams_tangent_bar_5;
    (&kernelContext_16)->entryPointParams_status_5 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_16)->parts_0 = &parts_6;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S1182 = block_count_0(&entryPointParams_11->p_5);
        if(block_7 < _S1182)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1183 = space_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        Lie_0 _S1184 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1185 = _S1183;
        thread Lie_0 _S1186 = _S1184;
        thread float device* _S1187;
        Sheet_0 _S1188 = sheet_of_0(&entryPointParams_11->p_5, &_S1185, (&kernelContext_16)->entryPointParams_point_3, &_S1186, (&kernelContext_16)->entryPointParams_status_5, &_S1187, &kernelContext_16);
        float device* _S1189 = _S1187;
        Lie_0 _S1190 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1191 = _S1183;
        thread Lie_0 _S1192 = _S1190;
        refuse_time_0(&_S1191, (&kernelContext_16)->entryPointParams_tangent_2, &_S1192, (&kernelContext_16)->entryPointParams_status_5);
        Lie_0 _S1193 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1194 = _S1183;
        thread Sheet_0 _S1195 = _S1188;
        thread Lie_0 _S1196 = _S1193;
        thread float device* _S1197;
        Reach_0 _S1198 = stretch_of_0(&entryPointParams_11->p_5, &_S1194, &_S1195, _S1189, (&kernelContext_16)->entryPointParams_tangent_2, &_S1196, (&kernelContext_16)->entryPointParams_status_5, &_S1197, &kernelContext_16);
        float device* _S1199 = _S1197;
        thread df_0 _S1200 = _S1198.square_2;
        df_0 _S1201 = root_of_0(&_S1200);
        thread df_0 _S1202 = _S1201;
        bool _S1203 = is_zero_0(&_S1202);
        df_0 _S1204;
        if(_S1203)
        {
            _S1204 = wide_0(0.0f);
        }
        else
        {
            Lie_0 _S1205 = cotangent_lie_0(&entryPointParams_11->p_5);
            thread Site_0 _S1206 = _S1183;
            thread Lie_0 _S1207 = _S1205;
            df_0 _S1208 = number_of_0(&_S1206, (&kernelContext_16)->entryPointParams_cotangent_5, &_S1207, (&kernelContext_16)->entryPointParams_status_5);
            thread df_0 _S1209 = _S1208;
            thread df_0 _S1210 = _S1201;
            df_0 _S1211 = _0(&_S1209, &_S1210);
            _S1204 = _S1211;
        }
        thread df_0 _S1212 = _S1188.time_0;
        thread df_0 _S1213 = _S1188.time_0;
        df_0 _S1214 = x2A_0(&_S1212, &_S1213);
        thread df_0 _S1215 = _S1198.dot_1;
        thread df_0 _S1216 = _S1214;
        df_0 _S1217 = _0(&_S1215, &_S1216);
        uint i_11 = _S1183.lane_0;
        for(;;)
        {
            if(i_11 < (_S1183.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1218 = _S1188.row_5.base_0 + i_11 * _S1188.row_5.step_2;
            thread df_0 value_38 = wide_0(_S1189[_S1218]);
            if((_S1188.row_5.low_0) != 0U)
            {
                (&value_38)->lo_0 = _S1189[_S1218 + _S1188.row_5.low_0];
            }
            bool _S1219;
            if((_S1188.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1219 = (_S1188.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1219 = false;
            }
            df_0 _S1220;
            if(_S1219)
            {
                _S1220 = value_38;
            }
            else
            {
                thread df_0 _S1221 = _S1188.row_5.scale_0;
                thread df_0 _S1222 = value_38;
                df_0 _S1223 = x2A_0(&_S1221, &_S1222);
                _S1220 = _S1223;
            }
            uint _S1224 = _S1198.row_6.base_0 + i_11 * _S1198.row_6.step_2;
            thread df_0 value_39 = wide_0(_S1199[_S1224]);
            if((_S1198.row_6.low_0) != 0U)
            {
                (&value_39)->lo_0 = _S1199[_S1224 + _S1198.row_6.low_0];
            }
            bool _S1225;
            if((_S1198.row_6.scale_0.hi_0) == 1.0f)
            {
                _S1225 = (_S1198.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1225 = false;
            }
            df_0 _S1226;
            if(_S1225)
            {
                _S1226 = value_39;
            }
            else
            {
                thread df_0 _S1227 = _S1198.row_6.scale_0;
                thread df_0 _S1228 = value_39;
                df_0 _S1229 = x2A_0(&_S1227, &_S1228);
                _S1226 = _S1229;
            }
            thread df_0 _S1230 = _S1217;
            thread df_0 _S1231 = _S1220;
            df_0 _S1232 = x2A_0(&_S1230, &_S1231);
            thread df_0 _S1233 = _S1226;
            thread df_0 _S1234 = _S1232;
            df_0 _S1235 = x2D_0(&_S1233, &_S1234);
            thread df_0 _S1236 = _S1204;
            thread df_0 _S1237 = _S1235;
            df_0 _S1238 = x2A_0(&_S1236, &_S1237);
            uint _S1239 = i_11 + 1U;
            thread df_0 _S1240 = _S1217;
            thread df_0 _S1241 = _S1238;
            df_0 _S1242 = x2A_0(&_S1240, &_S1241);
            thread df_0 _S1243 = _S1242;
            df_0 _S1244 = neg_0(&_S1243);
            float _S1245 = 1.0f / _S1198.row_6.scale_0.hi_0;
            thread df_0 _S1246 = _S1244;
            df_0 _S1247 = scaled_0(&_S1246, _S1245);
            thread Site_0 _S1248 = _S1183;
            thread df_0 _S1249 = _S1247;
            put_bar_0((&kernelContext_16)->entryPointParams_point_bar_3, &entryPointParams_11->p_5, &_S1248, 0U, _S1239, &_S1249);
            thread Site_0 _S1250 = _S1183;
            thread df_0 _S1251 = _S1238;
            put_bar_0((&kernelContext_16)->entryPointParams_tangent_bar_2, &entryPointParams_11->p_5, &_S1250, 1U, _S1239, &_S1251);
            i_11 = i_11 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1252 = _S1183;
        put_no_time_0((&kernelContext_16)->entryPointParams_point_bar_3, &entryPointParams_11->p_5, &_S1252, 0U);
        thread Site_0 _S1253 = _S1183;
        put_no_time_0((&kernelContext_16)->entryPointParams_tangent_bar_2, &entryPointParams_11->p_5, &_S1253, 1U);
        thread Site_0 _S1254 = _S1183;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S1254, (&kernelContext_16)->entryPointParams_status_5, _S1188.clipped_0);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


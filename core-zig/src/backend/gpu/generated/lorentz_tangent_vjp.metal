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
        float _S191 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
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
            _S185 = wide_0(_S191);
        }
        else
        {
            df_0 _S192 = x2A_1(&(&x_1->row_5)->scale_0, _S191);
            _S185 = _S192;
        }
        float _S193 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
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
            _S186 = wide_0(_S193);
        }
        else
        {
            df_0 _S194 = x2A_1(&(&y_0->row_5)->scale_0, _S193);
            _S186 = _S194;
        }
        thread df_0 _S195 = _S185;
        thread df_0 _S196 = _S186;
        df_0 _S197 = x2D_0(&_S195, &_S196);
        thread df_0 _S198 = _S197;
        Squares_add_0(&gap_squares_0, &_S198);
        thread df_0 _S199 = _S185;
        thread df_0 _S200 = _S186;
        df_0 _S201 = x2A_0(&_S199, &_S200);
        thread df_0 _S202 = sums_4[int(0)];
        thread df_0 _S203 = _S201;
        df_0 _S204 = x2B_0(&_S202, &_S203);
        sums_4[int(0)] = _S204;
        thread df_0 _S205 = _S197;
        thread df_0 _S206 = _S185;
        df_0 _S207 = x2A_0(&_S205, &_S206);
        thread df_0 _S208 = sums_4[int(1)];
        thread df_0 _S209 = _S207;
        df_0 _S210 = x2B_0(&_S208, &_S209);
        sums_4[int(1)] = _S210;
        thread df_0 _S211 = _S197;
        thread df_0 _S212 = _S186;
        df_0 _S213 = x2A_0(&_S211, &_S212);
        thread df_0 _S214 = sums_4[int(2)];
        thread df_0 _S215 = _S213;
        df_0 _S216 = x2B_0(&_S214, &_S215);
        sums_4[int(2)] = _S216;
        i_2 = i_2 + p_18->lanes_0;
    }
    uint _S217 = p_18->lanes_0;
    join_2(p_18->lanes_0, site_13, &sums_4, kernelContext_6);
    Squares_join_over_0(&gap_squares_0, _S217, site_13, kernelContext_6);
    thread Squares_0 _S218 = gap_squares_0;
    float _S219 = Squares_unit_0(&_S218);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_4[int(0)];
    (&all_0)->on_x_0 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S220 = gap_squares_0;
    df_0 _S221 = Squares_total_0(&_S220);
    float _S222 = 1.0f / _S219;
    thread df_0 _S223 = _S221;
    df_0 _S224 = scaled_0(&_S223, _S222);
    float _S225 = 1.0f / _S219;
    thread df_0 _S226 = _S224;
    df_0 _S227 = scaled_0(&_S226, _S225);
    (&all_0)->gap_0 = _S227;
    thread df_0 _S228 = sums_4[int(1)];
    thread df_0 _S229 = sums_4[int(2)];
    df_0 _S230 = x2B_0(&_S228, &_S229);
    thread df_0 _S231 = _S230;
    df_0 _S232 = neg_0(&_S231);
    df_0 _S233 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S234 = _S232;
    thread df_0 _S235 = _S233;
    df_0 _S236 = _0(&_S234, &_S235);
    (&all_0)->ahead_0 = _S236;
    df_0 _S237 = c_of_0(p_18);
    thread df_0 _S238 = _S237;
    df_0 _S239 = x2A_0(&_S238, &x_1->square_0);
    thread df_0 _S240 = _S237;
    df_0 _S241 = x2A_0(&_S240, &y_0->square_0);
    thread df_0 _S242 = _S237;
    thread df_0 _S243 = sums_4[int(0)];
    df_0 _S244 = x2A_0(&_S242, &_S243);
    df_0 _S245 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S246 = _S237;
    thread df_0 _S247 = _S227;
    df_0 _S248 = x2A_0(&_S246, &_S247);
    thread df_0 _S249 = _S248;
    thread df_0 _S250 = _S239;
    bool _S251 = less_0(&_S249, &_S250);
    bool _S252 = (_S241.hi_0) < 1.00000000317107685e-30f;
    if(_S252)
    {
        _S185 = _S189;
    }
    else
    {
        if(_S251)
        {
            thread df_0 _S253 = _S237;
            thread df_0 _S254 = (&all_0)->on_y_0;
            df_0 _S255 = x2A_0(&_S253, &_S254);
            _S185 = _S255;
        }
        else
        {
            _S185 = _S244;
        }
        thread df_0 _S256 = _S185;
        thread df_0 _S257 = _S241;
        df_0 _S258 = _0(&_S256, &_S257);
        _S185 = _S258;
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
        float _S259 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
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
            _S186 = wide_0(_S259);
        }
        else
        {
            df_0 _S260 = x2A_1(&(&x_1->row_5)->scale_0, _S259);
            _S186 = _S260;
        }
        float _S261 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S188 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S188 = false;
        }
        df_0 _S262;
        if(_S188)
        {
            _S262 = wide_0(_S261);
        }
        else
        {
            df_0 _S263 = x2A_1(&(&y_0->row_5)->scale_0, _S261);
            _S262 = _S263;
        }
        df_0 side_0;
        if(_S251)
        {
            thread df_0 _S264 = _S186;
            thread df_0 _S265 = _S262;
            df_0 _S266 = x2D_0(&_S264, &_S265);
            side_0 = _S266;
        }
        else
        {
            side_0 = _S186;
        }
        thread df_0 _S267 = _S185;
        thread df_0 _S268 = _S262;
        df_0 _S269 = x2A_0(&_S267, &_S268);
        thread df_0 _S270 = side_0;
        thread df_0 _S271 = _S269;
        df_0 _S272 = x2D_0(&_S270, &_S271);
        thread df_0 _S273 = _S272;
        thread df_0 _S274 = _S272;
        df_0 _S275 = x2A_0(&_S273, &_S274);
        thread df_0 _S276 = across_0[int(0)];
        thread df_0 _S277 = _S275;
        df_0 _S278 = x2B_0(&_S276, &_S277);
        across_0[int(0)] = _S278;
        i_2 = i_2 + _S217;
    }
    join_1(_S217, site_13, &across_0, kernelContext_6);
    if((_S244.hi_0) <= 0.0f)
    {
        _S187 = true;
    }
    else
    {
        _S187 = _S252;
    }
    if(_S187)
    {
        if((_S245.hi_0) > 2.0f)
        {
            thread df_0 _S279 = _S245;
            df_0 _S280 = x2D_1(&_S279, 1.0f);
            _S185 = _S280;
        }
        else
        {
            thread df_0 _S281 = _S239;
            thread df_0 _S282 = _S241;
            df_0 _S283 = x2B_0(&_S281, &_S282);
            thread df_0 _S284 = _S239;
            thread df_0 _S285 = _S241;
            df_0 _S286 = x2A_0(&_S284, &_S285);
            thread df_0 _S287 = _S283;
            thread df_0 _S288 = _S286;
            df_0 _S289 = x2B_0(&_S287, &_S288);
            thread df_0 _S290 = _S245;
            df_0 _S291 = x2B_1(&_S290, 1.0f);
            thread df_0 _S292 = _S289;
            thread df_0 _S293 = _S291;
            df_0 _S294 = _0(&_S292, &_S293);
            _S185 = _S294;
        }
        thread df_0 _S295 = _S185;
        thread df_0 _S296 = _S244;
        df_0 _S297 = x2D_0(&_S295, &_S296);
        thread df_0 _S298 = _S297;
        df_0 _S299 = half_of_0(&_S298);
        (&all_0)->square_1 = _S299;
    }
    else
    {
        thread df_0 _S300 = _S245;
        thread df_0 _S301 = _S244;
        df_0 _S302 = x2B_0(&_S300, &_S301);
        thread df_0 _S303 = _S302;
        df_0 _S304 = twice_0(&_S303);
        thread df_0 _S305 = _S304;
        df_0 _S306 = x2B_1(&_S305, 2.0f);
        thread df_0 _S307 = (&all_0)->gap_0;
        thread df_0 _S308 = _S306;
        df_0 _S309 = _0(&_S307, &_S308);
        thread df_0 _S310 = _S241;
        thread df_0 _S311 = _S306;
        df_0 _S312 = _0(&_S310, &_S311);
        thread df_0 _S313 = across_0[int(0)];
        thread df_0 _S314 = _S312;
        df_0 _S315 = x2A_0(&_S313, &_S314);
        thread df_0 _S316 = _S309;
        thread df_0 _S317 = _S315;
        df_0 _S318 = x2B_0(&_S316, &_S317);
        thread df_0 _S319 = _S237;
        thread df_0 _S320 = _S318;
        df_0 _S321 = x2A_0(&_S319, &_S320);
        (&all_0)->square_1 = _S321;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S322 = root_c_of_0(p_18);
        thread Squares_0 _S323 = gap_squares_0;
        df_0 _S324 = Squares_length_0(&_S323);
        thread df_0 _S325 = _S324;
        df_0 _S326 = half_of_0(&_S325);
        thread df_0 _S327 = _S322;
        thread df_0 _S328 = _S326;
        df_0 _S329 = x2A_0(&_S327, &_S328);
        _S185 = _S329;
    }
    else
    {
        thread df_0 _S330 = (&all_0)->square_1;
        df_0 _S331 = root_of_0(&_S330);
        _S185 = _S331;
    }
    (&all_0)->root_0 = _S185;
    return all_0;
}

df_0 transport_factor_0(const Ball_0 constant* p_19, const Site_0 thread* site_14, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Row_0 thread* v_0, float device* v_data_0, const Between_0 thread* pair_1, df_0 thread* x_dot_v_0, KernelContext_0 thread* kernelContext_7)
{
    uint _S332;
    df_0 _S333;
    df_0 _S334;
    df_0 _S335;
    bool _S336;
    bool _S337;
    bool _S338;
    df_0 _S339 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S339;
    sums_5[int(1)] = _S339;
    uint _S340 = site_14->lane_0;
    uint i_3 = site_14->lane_0;
    for(;;)
    {
        _S332 = site_14->columns_0;
        if(i_3 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S341 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S336 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S336 = false;
        }
        if(_S336)
        {
            _S333 = wide_0(_S341);
        }
        else
        {
            df_0 _S342 = x2A_1(&v_0->scale_0, _S341);
            _S333 = _S342;
        }
        df_0 _S343 = sums_5[int(0)];
        float _S344 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S337 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S337 = false;
        }
        if(_S337)
        {
            _S334 = wide_0(_S344);
        }
        else
        {
            df_0 _S345 = x2A_1(&(&x_2->row_5)->scale_0, _S344);
            _S334 = _S345;
        }
        thread df_0 _S346 = _S334;
        thread df_0 _S347 = _S333;
        df_0 _S348 = x2A_0(&_S346, &_S347);
        thread df_0 _S349 = _S343;
        thread df_0 _S350 = _S348;
        df_0 _S351 = x2B_0(&_S349, &_S350);
        sums_5[int(0)] = _S351;
        df_0 _S352 = sums_5[int(1)];
        float _S353 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S338 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S338 = false;
        }
        if(_S338)
        {
            _S335 = wide_0(_S353);
        }
        else
        {
            df_0 _S354 = x2A_1(&(&y_1->row_5)->scale_0, _S353);
            _S335 = _S354;
        }
        thread df_0 _S355 = _S335;
        thread df_0 _S356 = _S333;
        df_0 _S357 = x2A_0(&_S355, &_S356);
        thread df_0 _S358 = _S352;
        thread df_0 _S359 = _S357;
        df_0 _S360 = x2B_0(&_S358, &_S359);
        sums_5[int(1)] = _S360;
        i_3 = i_3 + p_19->lanes_0;
    }
    uint _S361 = p_19->lanes_0;
    join_0(p_19->lanes_0, site_14, &sums_5, kernelContext_7);
    *x_dot_v_0 = sums_5[int(0)];
    bool _S362 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S362)
    {
        _S333 = _S339;
    }
    else
    {
        df_0 _S363 = _0(&pair_1->on_x_0, &x_2->square_0);
        _S333 = _S363;
    }
    if(_S362)
    {
        _S334 = _S339;
    }
    else
    {
        thread df_0 _S364 = sums_5[int(0)];
        df_0 _S365 = _0(&_S364, &x_2->square_0);
        _S334 = _S365;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S339;
    i_3 = _S340;
    for(;;)
    {
        if(i_3 < _S332)
        {
        }
        else
        {
            break;
        }
        float _S366 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S336 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S336 = false;
        }
        if(_S336)
        {
            _S335 = wide_0(_S366);
        }
        else
        {
            df_0 _S367 = x2A_1(&(&x_2->row_5)->scale_0, _S366);
            _S335 = _S367;
        }
        float _S368 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S337 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S337 = false;
        }
        df_0 _S369;
        if(_S337)
        {
            _S369 = wide_0(_S368);
        }
        else
        {
            df_0 _S370 = x2A_1(&(&y_1->row_5)->scale_0, _S368);
            _S369 = _S370;
        }
        thread df_0 _S371 = _S369;
        thread df_0 _S372 = _S335;
        df_0 _S373 = x2D_0(&_S371, &_S372);
        thread df_0 _S374 = _S333;
        thread df_0 _S375 = _S335;
        df_0 _S376 = x2A_0(&_S374, &_S375);
        thread df_0 _S377 = _S373;
        thread df_0 _S378 = _S376;
        df_0 _S379 = x2B_0(&_S377, &_S378);
        df_0 _S380 = across_1[int(0)];
        float _S381 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S338 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S338 = false;
        }
        df_0 _S382;
        if(_S338)
        {
            _S382 = wide_0(_S381);
        }
        else
        {
            df_0 _S383 = x2A_1(&v_0->scale_0, _S381);
            _S382 = _S383;
        }
        thread df_0 _S384 = _S334;
        thread df_0 _S385 = _S335;
        df_0 _S386 = x2A_0(&_S384, &_S385);
        thread df_0 _S387 = _S382;
        thread df_0 _S388 = _S386;
        df_0 _S389 = x2D_0(&_S387, &_S388);
        thread df_0 _S390 = _S379;
        thread df_0 _S391 = _S389;
        df_0 _S392 = x2A_0(&_S390, &_S391);
        thread df_0 _S393 = _S380;
        thread df_0 _S394 = _S392;
        df_0 _S395 = x2B_0(&_S393, &_S394);
        across_1[int(0)] = _S395;
        i_3 = i_3 + _S361;
    }
    join_1(_S361, site_14, &across_1, kernelContext_7);
    df_0 _S396 = c_of_0(p_19);
    df_0 _S397 = twice_0(&pair_1->square_1);
    thread df_0 _S398 = _S333;
    thread df_0 _S399 = _S397;
    df_0 _S400 = x2B_0(&_S398, &_S399);
    thread df_0 _S401 = _S400;
    df_0 _S402 = neg_0(&_S401);
    thread df_0 _S403 = _S402;
    thread df_0 _S404 = _S334;
    df_0 _S405 = x2A_0(&_S403, &_S404);
    thread df_0 _S406 = _S396;
    df_0 _S407 = x2A_0(&_S406, &x_2->square_0);
    thread df_0 _S408 = _S407;
    df_0 _S409 = x2B_1(&_S408, 1.0f);
    thread df_0 _S410 = _S409;
    df_0 _S411 = _0(&x_2->square_0, &_S410);
    thread df_0 _S412 = _S405;
    thread df_0 _S413 = _S411;
    df_0 _S414 = x2A_0(&_S412, &_S413);
    if(_S362)
    {
        _S333 = sums_5[int(1)];
    }
    else
    {
        thread df_0 _S415 = across_1[int(0)];
        thread df_0 _S416 = _S414;
        df_0 _S417 = x2B_0(&_S415, &_S416);
        _S333 = _S417;
    }
    thread df_0 _S418 = _S396;
    thread df_0 _S419 = _S333;
    df_0 _S420 = x2A_0(&_S418, &_S419);
    thread df_0 _S421 = _S397;
    df_0 _S422 = x2B_1(&_S421, 2.0f);
    thread df_0 _S423 = _S420;
    thread df_0 _S424 = _S422;
    df_0 _S425 = _0(&_S423, &_S424);
    return _S425;
}

float nearest_0(const df_0 thread* value_4)
{
    float _S426 = value_4->hi_0;
    float _S427;
    if(is_bad_0(value_4->hi_0))
    {
        _S427 = _S426;
    }
    else
    {
        _S427 = _S426 + value_4->lo_0;
    }
    return _S427;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_15, uint column_1, const df_0 thread* value_5)
{
    float device* _S428 = out_0+(site_15->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S429 = nearest_0(value_5);
    *_S428 = _S429;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_16, uint index_0, uint column_2, const df_0 thread* value_6)
{
    if(((p_21->flags_0) & (2U << index_0)) == 0U)
    {
        put_0(out_1, p_21, site_16, column_2, value_6);
    }
    return;
}

void put_no_time_0(float device* out_2, const Ball_0 constant* p_22, const Site_0 thread* site_17, uint index_1)
{
    bool _S430 = Site_is_first_0(site_17);
    if(_S430)
    {
        thread df_0 _S431 = wide_0(0.0f);
        put_bar_0(out_2, p_22, site_17, index_1, 0U, &_S431);
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_18, atomic<uint> device* status_5, uint inputs_0)
{
    bool _S432 = Site_is_first_0(site_18);
    bool _S433;
    if(_S432)
    {
        _S433 = inputs_0 > 0U;
    }
    else
    {
        _S433 = false;
    }
    if(_S433)
    {
        _S433 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S433 = false;
    }
    if(_S433)
    {
        report_fault_0(status_5, site_18->row_0);
    }
    return;
}

[[kernel]] void lorentz_transport_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_3 [[buffer(3)]], float device* entryPointParams_cotangent_6 [[buffer(4)]], float device* entryPointParams_source_bar_1 [[buffer(5)]], float device* entryPointParams_target_bar_2 [[buffer(6)]], float device* entryPointParams_tangent_bar_3 [[buffer(7)]], atomic<uint> device* entryPointParams_status_6 [[buffer(8)]])
{
    uint _S434;
    bool _S435;
    bool _S436;
    bool _S437;
    bool _S438;
    df_0 _S439;
    df_0 _S440;
    df_0 _S441;
    df_0 _S442;
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
        uint _S443 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S443)
        {
        }
        else
        {
            break;
        }
        Site_0 _S444 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        Lie_0 _S445 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S446 = _S444;
        thread Lie_0 _S447 = _S445;
        thread float device* _S448;
        Sheet_0 _S449 = sheet_of_0(&entryPointParams_6->p_0, &_S446, (&kernelContext_8)->entryPointParams_source_0, &_S447, (&kernelContext_8)->entryPointParams_status_0, &_S448, &kernelContext_8);
        float device* _S450 = _S448;
        Lie_0 _S451 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S452 = _S444;
        thread Lie_0 _S453 = _S451;
        thread float device* _S454;
        Sheet_0 _S455 = sheet_of_0(&entryPointParams_6->p_0, &_S452, (&kernelContext_8)->entryPointParams_target_0, &_S453, (&kernelContext_8)->entryPointParams_status_0, &_S454, &kernelContext_8);
        float device* _S456 = _S454;
        Lie_0 _S457 = z_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S458 = _S444;
        thread Lie_0 _S459 = _S457;
        thread float device* _S460;
        Row_0 _S461 = space_vector_of_0(&entryPointParams_6->p_0, &_S458, (&kernelContext_8)->entryPointParams_tangent_0, &_S459, (&kernelContext_8)->entryPointParams_status_0, &_S460);
        float device* _S462 = _S460;
        Lie_0 _S463 = cotangent_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S464 = _S444;
        thread Lie_0 _S465 = _S463;
        thread float device* _S466;
        Whole_0 _S467 = whole_of_0(&_S464, (&kernelContext_8)->entryPointParams_cotangent_0, &_S465, &_S466);
        float device* _S468 = _S466;
        thread Site_0 _S469 = _S444;
        thread Sheet_0 _S470 = _S449;
        thread Sheet_0 _S471 = _S455;
        Between_0 _S472 = between_0(&entryPointParams_6->p_0, &_S469, &_S470, _S450, &_S471, _S456, &kernelContext_8);
        thread Site_0 _S473 = _S444;
        thread Sheet_0 _S474 = _S449;
        thread Sheet_0 _S475 = _S455;
        thread Row_0 _S476 = _S461;
        thread Between_0 _S477 = _S472;
        thread df_0 x_dot_v_1;
        df_0 _S478 = transport_factor_0(&entryPointParams_6->p_0, &_S473, &_S474, _S450, &_S475, _S456, &_S476, _S462, &_S477, &x_dot_v_1, &kernelContext_8);
        df_0 _S479 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S480 = _S472.square_1;
        df_0 _S481 = twice_0(&_S480);
        thread df_0 _S482 = _S481;
        df_0 _S483 = x2B_1(&_S482, 2.0f);
        thread df_0 _S484 = _S467.time_1;
        thread df_0 _S485 = _S455.time_0;
        df_0 _S486 = _0(&_S484, &_S485);
        df_0 _S487 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_6;
        sums_6[int(0)] = _S487;
        sums_6[int(1)] = _S487;
        uint i_4 = _S444.lane_0;
        for(;;)
        {
            _S434 = _S444.columns_0;
            if(i_4 < (_S444.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S488 = _S456[_S455.row_5.base_0 + i_4 * _S455.row_5.step_2];
            if((_S455.row_5.scale_0.hi_0) == 1.0f)
            {
                _S435 = (_S455.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S435 = false;
            }
            if(_S435)
            {
                _S439 = wide_0(_S488);
            }
            else
            {
                thread df_0 _S489 = _S455.row_5.scale_0;
                df_0 _S490 = x2A_1(&_S489, _S488);
                _S439 = _S490;
            }
            float _S491 = _S450[_S449.row_5.base_0 + i_4 * _S449.row_5.step_2];
            if((_S449.row_5.scale_0.hi_0) == 1.0f)
            {
                _S436 = (_S449.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S436 = false;
            }
            if(_S436)
            {
                _S440 = wide_0(_S491);
            }
            else
            {
                thread df_0 _S492 = _S449.row_5.scale_0;
                df_0 _S493 = x2A_1(&_S492, _S491);
                _S440 = _S493;
            }
            thread df_0 _S494 = _S440;
            thread df_0 _S495 = _S439;
            df_0 _S496 = x2B_0(&_S494, &_S495);
            df_0 _S497 = sums_6[int(0)];
            float _S498 = _S468[_S467.space_0.base_0 + i_4 * _S467.space_0.step_2];
            if((_S467.space_0.scale_0.hi_0) == 1.0f)
            {
                _S437 = (_S467.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S437 = false;
            }
            if(_S437)
            {
                _S441 = wide_0(_S498);
            }
            else
            {
                thread df_0 _S499 = _S467.space_0.scale_0;
                df_0 _S500 = x2A_1(&_S499, _S498);
                _S441 = _S500;
            }
            thread df_0 _S501 = _S486;
            thread df_0 _S502 = _S439;
            df_0 _S503 = x2A_0(&_S501, &_S502);
            thread df_0 _S504 = _S441;
            thread df_0 _S505 = _S503;
            df_0 _S506 = x2B_0(&_S504, &_S505);
            thread df_0 _S507 = _S506;
            thread df_0 _S508 = _S496;
            df_0 _S509 = x2A_0(&_S507, &_S508);
            thread df_0 _S510 = _S497;
            thread df_0 _S511 = _S509;
            df_0 _S512 = x2B_0(&_S510, &_S511);
            sums_6[int(0)] = _S512;
            df_0 _S513 = sums_6[int(1)];
            float _S514 = _S462[_S461.base_0 + i_4 * _S461.step_2];
            if((_S461.scale_0.hi_0) == 1.0f)
            {
                _S438 = (_S461.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S438 = false;
            }
            if(_S438)
            {
                _S442 = wide_0(_S514);
            }
            else
            {
                thread df_0 _S515 = _S461.scale_0;
                df_0 _S516 = x2A_1(&_S515, _S514);
                _S442 = _S516;
            }
            thread df_0 _S517 = _S478;
            thread df_0 _S518 = _S496;
            df_0 _S519 = x2A_0(&_S517, &_S518);
            thread df_0 _S520 = _S442;
            thread df_0 _S521 = _S519;
            df_0 _S522 = x2B_0(&_S520, &_S521);
            thread df_0 _S523 = _S439;
            thread df_0 _S524 = _S522;
            df_0 _S525 = x2A_0(&_S523, &_S524);
            thread df_0 _S526 = _S513;
            thread df_0 _S527 = _S525;
            df_0 _S528 = x2B_0(&_S526, &_S527);
            sums_6[int(1)] = _S528;
            i_4 = i_4 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S529 = _S444;
        join_0(entryPointParams_6->p_0.lanes_0, &_S529, &sums_6, &kernelContext_8);
        thread df_0 _S530 = _S479;
        thread df_0 _S531 = sums_6[int(0)];
        df_0 _S532 = x2A_0(&_S530, &_S531);
        thread df_0 _S533 = _S532;
        thread df_0 _S534 = _S483;
        df_0 _S535 = _0(&_S533, &_S534);
        thread df_0 _S536 = _S478;
        thread df_0 _S537 = _S535;
        df_0 _S538 = x2A_0(&_S536, &_S537);
        thread df_0 _S539 = _S538;
        df_0 _S540 = neg_0(&_S539);
        thread df_0 _S541 = _S455.time_0;
        thread df_0 _S542 = _S449.time_0;
        df_0 _S543 = _0(&_S541, &_S542);
        thread df_0 _S544 = _S472.ahead_0;
        thread df_0 _S545 = _S449.time_0;
        df_0 _S546 = _0(&_S544, &_S545);
        thread df_0 _S547 = _S472.ahead_0;
        thread df_0 _S548 = _S455.time_0;
        df_0 _S549 = _0(&_S547, &_S548);
        thread df_0 _S550 = _S449.time_0;
        thread df_0 _S551 = _S449.time_0;
        df_0 _S552 = x2A_0(&_S550, &_S551);
        thread df_0 _S553 = x_dot_v_1;
        thread df_0 _S554 = _S552;
        df_0 _S555 = _0(&_S553, &_S554);
        thread df_0 _S556 = _S449.time_0;
        thread df_0 _S557 = _S455.time_0;
        df_0 _S558 = x2A_0(&_S556, &_S557);
        thread df_0 _S559 = x_dot_v_1;
        thread df_0 _S560 = _S558;
        df_0 _S561 = _0(&_S559, &_S560);
        thread df_0 _S562 = _S455.time_0;
        thread df_0 _S563 = _S455.time_0;
        df_0 _S564 = x2A_0(&_S562, &_S563);
        thread df_0 _S565 = sums_6[int(1)];
        thread df_0 _S566 = _S564;
        df_0 _S567 = _0(&_S565, &_S566);
        uint i_5 = _S444.lane_0;
        for(;;)
        {
            if(i_5 < _S434)
            {
            }
            else
            {
                break;
            }
            float _S568 = _S450[_S449.row_5.base_0 + i_5 * _S449.row_5.step_2];
            if((_S449.row_5.scale_0.hi_0) == 1.0f)
            {
                _S435 = (_S449.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S435 = false;
            }
            if(_S435)
            {
                _S439 = wide_0(_S568);
            }
            else
            {
                thread df_0 _S569 = _S449.row_5.scale_0;
                df_0 _S570 = x2A_1(&_S569, _S568);
                _S439 = _S570;
            }
            float _S571 = _S456[_S455.row_5.base_0 + i_5 * _S455.row_5.step_2];
            if((_S455.row_5.scale_0.hi_0) == 1.0f)
            {
                _S436 = (_S455.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S436 = false;
            }
            if(_S436)
            {
                _S440 = wide_0(_S571);
            }
            else
            {
                thread df_0 _S572 = _S455.row_5.scale_0;
                df_0 _S573 = x2A_1(&_S572, _S571);
                _S440 = _S573;
            }
            float _S574 = _S462[_S461.base_0 + i_5 * _S461.step_2];
            if((_S461.scale_0.hi_0) == 1.0f)
            {
                _S437 = (_S461.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S437 = false;
            }
            if(_S437)
            {
                _S441 = wide_0(_S574);
            }
            else
            {
                thread df_0 _S575 = _S461.scale_0;
                df_0 _S576 = x2A_1(&_S575, _S574);
                _S441 = _S576;
            }
            float _S577 = _S468[_S467.space_0.base_0 + i_5 * _S467.space_0.step_2];
            if((_S467.space_0.scale_0.hi_0) == 1.0f)
            {
                _S438 = (_S467.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S438 = false;
            }
            if(_S438)
            {
                _S442 = wide_0(_S577);
            }
            else
            {
                thread df_0 _S578 = _S467.space_0.scale_0;
                df_0 _S579 = x2A_1(&_S578, _S577);
                _S442 = _S579;
            }
            thread df_0 _S580 = _S486;
            thread df_0 _S581 = _S440;
            df_0 _S582 = x2A_0(&_S580, &_S581);
            thread df_0 _S583 = _S442;
            thread df_0 _S584 = _S582;
            df_0 _S585 = x2B_0(&_S583, &_S584);
            thread df_0 _S586 = _S439;
            thread df_0 _S587 = _S440;
            df_0 _S588 = x2B_0(&_S586, &_S587);
            thread df_0 _S589 = _S478;
            thread df_0 _S590 = _S588;
            df_0 _S591 = x2A_0(&_S589, &_S590);
            thread df_0 _S592 = _S441;
            thread df_0 _S593 = _S591;
            df_0 _S594 = x2B_0(&_S592, &_S593);
            thread df_0 _S595 = _S440;
            thread df_0 _S596 = _S439;
            df_0 _S597 = x2D_0(&_S595, &_S596);
            thread df_0 _S598 = _S546;
            thread df_0 _S599 = _S439;
            df_0 _S600 = x2A_0(&_S598, &_S599);
            thread df_0 _S601 = _S597;
            thread df_0 _S602 = _S600;
            df_0 _S603 = x2D_0(&_S601, &_S602);
            thread df_0 _S604 = _S549;
            thread df_0 _S605 = _S440;
            df_0 _S606 = x2A_0(&_S604, &_S605);
            thread df_0 _S607 = _S597;
            thread df_0 _S608 = _S606;
            df_0 _S609 = x2D_0(&_S607, &_S608);
            thread df_0 _S610 = _S540;
            thread df_0 _S611 = _S603;
            df_0 _S612 = x2A_0(&_S610, &_S611);
            thread df_0 _S613 = _S612;
            df_0 _S614 = neg_0(&_S613);
            thread df_0 _S615 = _S535;
            thread df_0 _S616 = _S543;
            df_0 _S617 = x2A_0(&_S615, &_S616);
            thread df_0 _S618 = _S555;
            thread df_0 _S619 = _S439;
            df_0 _S620 = x2A_0(&_S618, &_S619);
            thread df_0 _S621 = _S441;
            thread df_0 _S622 = _S620;
            df_0 _S623 = x2D_0(&_S621, &_S622);
            thread df_0 _S624 = _S617;
            thread df_0 _S625 = _S623;
            df_0 _S626 = x2A_0(&_S624, &_S625);
            thread df_0 _S627 = _S614;
            thread df_0 _S628 = _S626;
            df_0 _S629 = x2D_0(&_S627, &_S628);
            thread df_0 _S630 = _S540;
            thread df_0 _S631 = _S609;
            df_0 _S632 = x2A_0(&_S630, &_S631);
            thread df_0 _S633 = _S561;
            thread df_0 _S634 = _S440;
            df_0 _S635 = x2A_0(&_S633, &_S634);
            thread df_0 _S636 = _S441;
            thread df_0 _S637 = _S635;
            df_0 _S638 = x2D_0(&_S636, &_S637);
            thread df_0 _S639 = _S535;
            thread df_0 _S640 = _S638;
            df_0 _S641 = x2A_0(&_S639, &_S640);
            thread df_0 _S642 = _S632;
            thread df_0 _S643 = _S641;
            df_0 _S644 = x2B_0(&_S642, &_S643);
            uint _S645 = i_5 + 1U;
            thread df_0 _S646 = _S478;
            thread df_0 _S647 = _S585;
            df_0 _S648 = x2A_0(&_S646, &_S647);
            thread df_0 _S649 = _S648;
            thread df_0 _S650 = _S629;
            df_0 _S651 = x2B_0(&_S649, &_S650);
            thread Site_0 _S652 = _S444;
            thread df_0 _S653 = _S651;
            put_bar_0((&kernelContext_8)->entryPointParams_source_bar_0, &entryPointParams_6->p_0, &_S652, 0U, _S645, &_S653);
            thread df_0 _S654 = _S648;
            thread df_0 _S655 = _S644;
            df_0 _S656 = x2B_0(&_S654, &_S655);
            thread df_0 _S657 = _S567;
            thread df_0 _S658 = _S440;
            df_0 _S659 = x2A_0(&_S657, &_S658);
            thread df_0 _S660 = _S594;
            thread df_0 _S661 = _S659;
            df_0 _S662 = x2D_0(&_S660, &_S661);
            thread df_0 _S663 = _S486;
            thread df_0 _S664 = _S662;
            df_0 _S665 = x2A_0(&_S663, &_S664);
            thread df_0 _S666 = _S656;
            thread df_0 _S667 = _S665;
            df_0 _S668 = x2B_0(&_S666, &_S667);
            thread Site_0 _S669 = _S444;
            thread df_0 _S670 = _S668;
            put_bar_0((&kernelContext_8)->entryPointParams_target_bar_0, &entryPointParams_6->p_0, &_S669, 1U, _S645, &_S670);
            thread df_0 _S671 = _S535;
            thread df_0 _S672 = _S603;
            df_0 _S673 = x2A_0(&_S671, &_S672);
            thread df_0 _S674 = _S585;
            thread df_0 _S675 = _S673;
            df_0 _S676 = x2B_0(&_S674, &_S675);
            thread Site_0 _S677 = _S444;
            thread df_0 _S678 = _S676;
            put_bar_0((&kernelContext_8)->entryPointParams_tangent_bar_0, &entryPointParams_6->p_0, &_S677, 2U, _S645, &_S678);
            i_5 = i_5 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S679 = _S444;
        put_no_time_0((&kernelContext_8)->entryPointParams_source_bar_0, &entryPointParams_6->p_0, &_S679, 0U);
        thread Site_0 _S680 = _S444;
        put_no_time_0((&kernelContext_8)->entryPointParams_target_bar_0, &entryPointParams_6->p_0, &_S680, 1U);
        thread Site_0 _S681 = _S444;
        put_no_time_0((&kernelContext_8)->entryPointParams_tangent_bar_0, &entryPointParams_6->p_0, &_S681, 2U);
        uint _S682 = _S449.clipped_0 + _S455.clipped_0;
        thread Site_0 _S683 = _S444;
        refuse_clipped_0(&entryPointParams_6->p_0, &_S683, (&kernelContext_8)->entryPointParams_status_0, _S682);
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
        df_0 _S684 = sums_7[int(0)];
        float _S685 = x_data_0[x_3->base_0 + i_6 * x_3->step_2];
        bool _S686;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S686 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S686 = false;
        }
        df_0 _S687;
        if(_S686)
        {
            _S687 = wide_0(_S685);
        }
        else
        {
            df_0 _S688 = x2A_1(&x_3->scale_0, _S685);
            _S687 = _S688;
        }
        float _S689 = y_data_0[y_2->base_0 + i_6 * y_2->step_2];
        bool _S690;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S690 = ((&y_2->scale_0)->lo_0) == 0.0f;
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
            df_0 _S692 = x2A_1(&y_2->scale_0, _S689);
            _S691 = _S692;
        }
        thread df_0 _S693 = _S687;
        thread df_0 _S694 = _S691;
        df_0 _S695 = x2A_0(&_S693, &_S694);
        thread df_0 _S696 = _S684;
        thread df_0 _S697 = _S695;
        df_0 _S698 = x2B_0(&_S696, &_S697);
        sums_7[int(0)] = _S698;
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
        uint _S699 = block_count_0(&entryPointParams_7->p_1);
        if(block_3 < _S699)
        {
        }
        else
        {
            break;
        }
        Site_0 _S700 = space_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        Lie_0 _S701 = x_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S702 = _S700;
        thread Lie_0 _S703 = _S701;
        thread float device* _S704;
        Sheet_0 _S705 = sheet_of_0(&entryPointParams_7->p_1, &_S702, (&kernelContext_10)->entryPointParams_target_1, &_S703, (&kernelContext_10)->entryPointParams_status_1, &_S704, &kernelContext_10);
        float device* _S706 = _S704;
        Lie_0 _S707 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S708 = _S700;
        thread Lie_0 _S709 = _S707;
        thread float device* _S710;
        Row_0 _S711 = space_vector_of_0(&entryPointParams_7->p_1, &_S708, (&kernelContext_10)->entryPointParams_tangent_1, &_S709, (&kernelContext_10)->entryPointParams_status_1, &_S710);
        float device* _S712 = _S710;
        Lie_0 _S713 = cotangent_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S714 = _S700;
        thread Lie_0 _S715 = _S713;
        thread float device* _S716;
        Whole_0 _S717 = whole_of_0(&_S714, (&kernelContext_10)->entryPointParams_cotangent_1, &_S715, &_S716);
        float device* _S718 = _S716;
        df_0 _S719 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S720 = _S705.cosh_0;
        df_0 _S721 = x2B_1(&_S720, 1.0f);
        thread Site_0 _S722 = _S700;
        thread Row_0 _S723 = _S705.row_5;
        thread Row_0 _S724 = _S711;
        df_0 _S725 = dot_of_0(&entryPointParams_7->p_1, &_S722, &_S723, _S706, &_S724, _S712, &kernelContext_10);
        thread df_0 _S726 = _S719;
        thread df_0 _S727 = _S725;
        df_0 _S728 = x2A_0(&_S726, &_S727);
        thread df_0 _S729 = _S728;
        thread df_0 _S730 = _S721;
        df_0 _S731 = _0(&_S729, &_S730);
        thread df_0 _S732 = _S717.time_1;
        thread df_0 _S733 = _S705.time_0;
        df_0 _S734 = _0(&_S732, &_S733);
        thread Site_0 _S735 = _S700;
        thread Row_0 _S736 = _S717.space_0;
        thread Row_0 _S737 = _S705.row_5;
        df_0 _S738 = dot_of_0(&entryPointParams_7->p_1, &_S735, &_S736, _S718, &_S737, _S706, &kernelContext_10);
        thread df_0 _S739 = _S734;
        thread df_0 _S740 = _S705.square_0;
        df_0 _S741 = x2A_0(&_S739, &_S740);
        thread df_0 _S742 = _S738;
        thread df_0 _S743 = _S741;
        df_0 _S744 = x2B_0(&_S742, &_S743);
        thread df_0 _S745 = _S719;
        thread df_0 _S746 = _S744;
        df_0 _S747 = x2A_0(&_S745, &_S746);
        thread df_0 _S748 = _S747;
        thread df_0 _S749 = _S721;
        df_0 _S750 = _0(&_S748, &_S749);
        thread df_0 _S751 = _S731;
        thread df_0 _S752 = _S750;
        df_0 _S753 = x2A_0(&_S751, &_S752);
        thread df_0 _S754 = _S753;
        thread df_0 _S755 = _S705.cosh_0;
        df_0 _S756 = _0(&_S754, &_S755);
        thread df_0 _S757 = _S756;
        df_0 _S758 = neg_0(&_S757);
        thread df_0 _S759 = _S731;
        thread df_0 _S760 = _S705.square_0;
        df_0 _S761 = x2A_0(&_S759, &_S760);
        thread df_0 _S762 = _S725;
        thread df_0 _S763 = _S761;
        df_0 _S764 = x2B_0(&_S762, &_S763);
        thread df_0 _S765 = _S705.time_0;
        thread df_0 _S766 = _S705.time_0;
        df_0 _S767 = x2A_0(&_S765, &_S766);
        thread df_0 _S768 = _S764;
        thread df_0 _S769 = _S767;
        df_0 _S770 = _0(&_S768, &_S769);
        uint i_7 = _S700.lane_0;
        for(;;)
        {
            if(i_7 < (_S700.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S771 = _S706[_S705.row_5.base_0 + i_7 * _S705.row_5.step_2];
            bool _S772;
            if((_S705.row_5.scale_0.hi_0) == 1.0f)
            {
                _S772 = (_S705.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S772 = false;
            }
            df_0 _S773;
            if(_S772)
            {
                _S773 = wide_0(_S771);
            }
            else
            {
                thread df_0 _S774 = _S705.row_5.scale_0;
                df_0 _S775 = x2A_1(&_S774, _S771);
                _S773 = _S775;
            }
            float _S776 = _S712[_S711.base_0 + i_7 * _S711.step_2];
            bool _S777;
            if((_S711.scale_0.hi_0) == 1.0f)
            {
                _S777 = (_S711.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S777 = false;
            }
            df_0 _S778;
            if(_S777)
            {
                _S778 = wide_0(_S776);
            }
            else
            {
                thread df_0 _S779 = _S711.scale_0;
                df_0 _S780 = x2A_1(&_S779, _S776);
                _S778 = _S780;
            }
            float _S781 = _S718[_S717.space_0.base_0 + i_7 * _S717.space_0.step_2];
            bool _S782;
            if((_S717.space_0.scale_0.hi_0) == 1.0f)
            {
                _S782 = (_S717.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S782 = false;
            }
            df_0 _S783;
            if(_S782)
            {
                _S783 = wide_0(_S781);
            }
            else
            {
                thread df_0 _S784 = _S717.space_0.scale_0;
                df_0 _S785 = x2A_1(&_S784, _S781);
                _S783 = _S785;
            }
            thread df_0 _S786 = _S734;
            thread df_0 _S787 = _S773;
            df_0 _S788 = x2A_0(&_S786, &_S787);
            thread df_0 _S789 = _S783;
            thread df_0 _S790 = _S788;
            df_0 _S791 = x2B_0(&_S789, &_S790);
            thread df_0 _S792 = _S731;
            thread df_0 _S793 = _S773;
            df_0 _S794 = x2A_0(&_S792, &_S793);
            thread df_0 _S795 = _S778;
            thread df_0 _S796 = _S794;
            df_0 _S797 = x2B_0(&_S795, &_S796);
            thread df_0 _S798 = _S731;
            thread df_0 _S799 = _S791;
            df_0 _S800 = x2A_0(&_S798, &_S799);
            thread df_0 _S801 = _S750;
            thread df_0 _S802 = _S778;
            df_0 _S803 = x2A_0(&_S801, &_S802);
            thread df_0 _S804 = _S800;
            thread df_0 _S805 = _S803;
            df_0 _S806 = x2B_0(&_S804, &_S805);
            thread df_0 _S807 = _S758;
            thread df_0 _S808 = _S773;
            df_0 _S809 = x2A_0(&_S807, &_S808);
            thread df_0 _S810 = _S806;
            thread df_0 _S811 = _S809;
            df_0 _S812 = x2B_0(&_S810, &_S811);
            thread df_0 _S813 = _S770;
            thread df_0 _S814 = _S773;
            df_0 _S815 = x2A_0(&_S813, &_S814);
            thread df_0 _S816 = _S797;
            thread df_0 _S817 = _S815;
            df_0 _S818 = x2D_0(&_S816, &_S817);
            thread df_0 _S819 = _S734;
            thread df_0 _S820 = _S818;
            df_0 _S821 = x2A_0(&_S819, &_S820);
            thread df_0 _S822 = _S812;
            thread df_0 _S823 = _S821;
            df_0 _S824 = x2B_0(&_S822, &_S823);
            uint _S825 = i_7 + 1U;
            thread Site_0 _S826 = _S700;
            thread df_0 _S827 = _S824;
            put_bar_0((&kernelContext_10)->entryPointParams_target_bar_1, &entryPointParams_7->p_1, &_S826, 0U, _S825, &_S827);
            thread df_0 _S828 = _S750;
            thread df_0 _S829 = _S773;
            df_0 _S830 = x2A_0(&_S828, &_S829);
            thread df_0 _S831 = _S791;
            thread df_0 _S832 = _S830;
            df_0 _S833 = x2B_0(&_S831, &_S832);
            thread Site_0 _S834 = _S700;
            thread df_0 _S835 = _S833;
            put_bar_0((&kernelContext_10)->entryPointParams_tangent_bar_1, &entryPointParams_7->p_1, &_S834, 1U, _S825, &_S835);
            i_7 = i_7 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S836 = _S700;
        put_no_time_0((&kernelContext_10)->entryPointParams_target_bar_1, &entryPointParams_7->p_1, &_S836, 0U);
        thread Site_0 _S837 = _S700;
        put_no_time_0((&kernelContext_10)->entryPointParams_tangent_bar_1, &entryPointParams_7->p_1, &_S837, 1U);
        thread Site_0 _S838 = _S700;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S838, (&kernelContext_10)->entryPointParams_status_1, _S705.clipped_0);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

void put_normal_0(float device* x_bar_0, float device* u_bar_0, const Ball_0 constant* p_25, const Site_0 thread* site_20, const Sheet_0 thread* x_4, float device* x_row_data_3, float device* data_6, const Lie_0 thread* lie_7, float sign_0, const Whole_0 thread* bar_0, float device* bar_space_data_0, atomic<uint> device* status_6, KernelContext_0 thread* kernelContext_11)
{
    thread float device* _S839;
    Row_0 _S840 = space_vector_of_0(p_25, site_20, data_6, lie_7, status_6, &_S839);
    float device* _S841 = _S839;
    float _S842 = data_6[lie_7->offset_0 + site_20->row_0 * lie_7->stride_0];
    df_0 _S843 = c_of_0(p_25);
    thread Row_0 _S844 = _S840;
    df_0 _S845 = dot_of_0(p_25, site_20, &x_4->row_5, x_row_data_3, &_S844, _S839, kernelContext_11);
    float _S846 = sign_0 * _S842;
    df_0 _S847 = x2A_1(&x_4->time_0, _S846);
    thread df_0 _S848 = _S845;
    thread df_0 _S849 = _S847;
    df_0 _S850 = x2B_0(&_S848, &_S849);
    thread df_0 _S851 = _S843;
    thread df_0 _S852 = _S850;
    df_0 _S853 = x2A_0(&_S851, &_S852);
    df_0 _S854 = _0(&bar_0->time_1, &x_4->time_0);
    df_0 _S855 = dot_of_0(p_25, site_20, &bar_0->space_0, bar_space_data_0, &x_4->row_5, x_row_data_3, kernelContext_11);
    thread df_0 _S856 = _S854;
    df_0 _S857 = x2A_0(&_S856, &x_4->square_0);
    thread df_0 _S858 = _S855;
    thread df_0 _S859 = _S857;
    df_0 _S860 = x2B_0(&_S858, &_S859);
    thread df_0 _S861 = _S843;
    thread df_0 _S862 = _S860;
    df_0 _S863 = x2A_0(&_S861, &_S862);
    thread df_0 _S864 = _S853;
    df_0 _S865 = x2A_0(&_S864, &x_4->square_0);
    thread df_0 _S866 = _S845;
    thread df_0 _S867 = _S865;
    df_0 _S868 = x2B_0(&_S866, &_S867);
    df_0 _S869 = x2A_0(&x_4->time_0, &x_4->time_0);
    thread df_0 _S870 = _S868;
    thread df_0 _S871 = _S869;
    df_0 _S872 = _0(&_S870, &_S871);
    thread df_0 _S873 = wide_0(_S846);
    df_0 _S874 = _0(&_S873, &x_4->time_0);
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
        float _S875 = x_row_data_3[(&x_4->row_5)->base_0 + i_8 * (&x_4->row_5)->step_2];
        bool _S876;
        if(((&(&x_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S876 = ((&(&x_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S876 = false;
        }
        df_0 _S877;
        if(_S876)
        {
            _S877 = wide_0(_S875);
        }
        else
        {
            df_0 _S878 = x2A_1(&(&x_4->row_5)->scale_0, _S875);
            _S877 = _S878;
        }
        float _S879 = _S841[_S840.base_0 + i_8 * _S840.step_2];
        bool _S880;
        if((_S840.scale_0.hi_0) == 1.0f)
        {
            _S880 = (_S840.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S880 = false;
        }
        df_0 _S881;
        if(_S880)
        {
            _S881 = wide_0(_S879);
        }
        else
        {
            thread df_0 _S882 = _S840.scale_0;
            df_0 _S883 = x2A_1(&_S882, _S879);
            _S881 = _S883;
        }
        float _S884 = bar_space_data_0[(&bar_0->space_0)->base_0 + i_8 * (&bar_0->space_0)->step_2];
        bool _S885;
        if(((&(&bar_0->space_0)->scale_0)->hi_0) == 1.0f)
        {
            _S885 = ((&(&bar_0->space_0)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S885 = false;
        }
        df_0 _S886;
        if(_S885)
        {
            _S886 = wide_0(_S884);
        }
        else
        {
            df_0 _S887 = x2A_1(&(&bar_0->space_0)->scale_0, _S884);
            _S886 = _S887;
        }
        thread df_0 _S888 = _S854;
        thread df_0 _S889 = _S877;
        df_0 _S890 = x2A_0(&_S888, &_S889);
        thread df_0 _S891 = _S886;
        thread df_0 _S892 = _S890;
        df_0 _S893 = x2B_0(&_S891, &_S892);
        thread df_0 _S894 = _S853;
        thread df_0 _S895 = _S877;
        df_0 _S896 = x2A_0(&_S894, &_S895);
        thread df_0 _S897 = _S881;
        thread df_0 _S898 = _S896;
        df_0 _S899 = x2B_0(&_S897, &_S898);
        thread df_0 _S900 = _S874;
        thread df_0 _S901 = _S877;
        df_0 _S902 = x2A_0(&_S900, &_S901);
        thread df_0 _S903 = _S881;
        thread df_0 _S904 = _S902;
        df_0 _S905 = x2B_0(&_S903, &_S904);
        thread df_0 _S906 = _S863;
        thread df_0 _S907 = _S905;
        df_0 _S908 = x2A_0(&_S906, &_S907);
        thread df_0 _S909 = _S872;
        thread df_0 _S910 = _S877;
        df_0 _S911 = x2A_0(&_S909, &_S910);
        thread df_0 _S912 = _S899;
        thread df_0 _S913 = _S911;
        df_0 _S914 = x2D_0(&_S912, &_S913);
        thread df_0 _S915 = _S854;
        thread df_0 _S916 = _S914;
        df_0 _S917 = x2A_0(&_S915, &_S916);
        thread df_0 _S918 = _S908;
        thread df_0 _S919 = _S917;
        df_0 _S920 = x2B_0(&_S918, &_S919);
        uint _S921 = i_8 + 1U;
        thread df_0 _S922 = _S853;
        thread df_0 _S923 = _S893;
        df_0 _S924 = x2A_0(&_S922, &_S923);
        thread df_0 _S925 = _S924;
        thread df_0 _S926 = _S920;
        df_0 _S927 = x2B_0(&_S925, &_S926);
        thread df_0 _S928 = _S927;
        put_bar_0(x_bar_0, p_25, site_20, 0U, _S921, &_S928);
        thread df_0 _S929 = _S863;
        thread df_0 _S930 = _S877;
        df_0 _S931 = x2A_0(&_S929, &_S930);
        thread df_0 _S932 = _S893;
        thread df_0 _S933 = _S931;
        df_0 _S934 = x2B_0(&_S932, &_S933);
        thread df_0 _S935 = _S934;
        put_bar_0(u_bar_0, p_25, site_20, 1U, _S921, &_S935);
        i_8 = i_8 + p_25->lanes_0;
    }
    put_no_time_0(x_bar_0, p_25, site_20, 0U);
    bool _S936 = Site_is_first_0(site_20);
    if(_S936)
    {
        thread df_0 _S937 = _S863;
        df_0 _S938 = x2A_0(&_S937, &x_4->time_0);
        thread df_0 _S939 = _S938;
        df_0 _S940 = x2A_1(&_S939, sign_0);
        thread df_0 _S941 = _S940;
        put_bar_0(u_bar_0, p_25, site_20, 1U, 0U, &_S941);
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
        uint _S942 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S942)
        {
        }
        else
        {
            break;
        }
        Site_0 _S943 = space_site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S944 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S945 = _S943;
        thread Lie_0 _S946 = _S944;
        thread float device* _S947;
        Sheet_0 _S948 = sheet_of_0(&entryPointParams_8->p_2, &_S945, (&kernelContext_12)->entryPointParams_point_0, &_S946, (&kernelContext_12)->entryPointParams_status_2, &_S947, &kernelContext_12);
        float device* _S949 = _S947;
        Lie_0 _S950 = y_lie_0(&entryPointParams_8->p_2);
        Lie_0 _S951 = cotangent_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S952 = _S943;
        thread Lie_0 _S953 = _S951;
        thread float device* _S954;
        Whole_0 _S955 = whole_of_0(&_S952, (&kernelContext_12)->entryPointParams_cotangent_2, &_S953, &_S954);
        thread Site_0 _S956 = _S943;
        thread Sheet_0 _S957 = _S948;
        thread Lie_0 _S958 = _S950;
        thread Whole_0 _S959 = _S955;
        put_normal_0((&kernelContext_12)->entryPointParams_point_bar_0, (&kernelContext_12)->entryPointParams_vector_bar_0, &entryPointParams_8->p_2, &_S956, &_S957, _S949, (&kernelContext_12)->entryPointParams_vector_0, &_S958, -1.0f, &_S959, _S954, (&kernelContext_12)->entryPointParams_status_2, &kernelContext_12);
        thread Site_0 _S960 = _S943;
        refuse_clipped_0(&entryPointParams_8->p_2, &_S960, (&kernelContext_12)->entryPointParams_status_2, _S948.clipped_0);
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
        uint _S961 = block_count_0(&entryPointParams_9->p_3);
        if(block_5 < _S961)
        {
        }
        else
        {
            break;
        }
        Site_0 _S962 = space_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        Lie_0 _S963 = x_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S964 = _S962;
        thread Lie_0 _S965 = _S963;
        thread float device* _S966;
        Sheet_0 _S967 = sheet_of_0(&entryPointParams_9->p_3, &_S964, (&kernelContext_13)->entryPointParams_point_1, &_S965, (&kernelContext_13)->entryPointParams_status_3, &_S966, &kernelContext_13);
        float device* _S968 = _S966;
        Lie_0 _S969 = y_lie_0(&entryPointParams_9->p_3);
        Lie_0 _S970 = cotangent_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S971 = _S962;
        thread Lie_0 _S972 = _S970;
        thread float device* _S973;
        Whole_0 _S974 = whole_of_0(&_S971, (&kernelContext_13)->entryPointParams_cotangent_3, &_S972, &_S973);
        thread Site_0 _S975 = _S962;
        thread Sheet_0 _S976 = _S967;
        thread Lie_0 _S977 = _S969;
        thread Whole_0 _S978 = _S974;
        put_normal_0((&kernelContext_13)->entryPointParams_point_bar_1, (&kernelContext_13)->entryPointParams_gradient_bar_0, &entryPointParams_9->p_3, &_S975, &_S976, _S968, (&kernelContext_13)->entryPointParams_gradient_0, &_S977, 1.0f, &_S978, _S973, (&kernelContext_13)->entryPointParams_status_3, &kernelContext_13);
        thread Site_0 _S979 = _S962;
        refuse_clipped_0(&entryPointParams_9->p_3, &_S979, (&kernelContext_13)->entryPointParams_status_3, _S967.clipped_0);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

df_0 number_of_0(const Site_0 thread* site_21, float device* data_7, const Lie_0 thread* lie_8, atomic<uint> device* status_7)
{
    uint _S980 = site_21->row_0;
    float _S981 = data_7[lie_8->offset_0 + site_21->row_0 * lie_8->stride_0];
    bool _S982;
    if(is_bad_0(_S981))
    {
        bool _S983 = Site_is_first_0(site_21);
        _S982 = _S983;
    }
    else
    {
        _S982 = false;
    }
    if(_S982)
    {
        report_fault_0(status_7, _S980);
    }
    return wide_0(_S981);
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
        uint _S984 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S984)
        {
        }
        else
        {
            break;
        }
        Site_0 _S985 = space_site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        Lie_0 _S986 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S987 = _S985;
        thread Lie_0 _S988 = _S986;
        thread float device* _S989;
        Sheet_0 _S990 = sheet_of_0(&entryPointParams_10->p_4, &_S987, (&kernelContext_14)->entryPointParams_point_2, &_S988, (&kernelContext_14)->entryPointParams_status_4, &_S989, &kernelContext_14);
        float device* _S991 = _S989;
        Lie_0 _S992 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S993 = _S985;
        thread Lie_0 _S994 = _S992;
        thread float device* _S995;
        Row_0 _S996 = space_vector_of_0(&entryPointParams_10->p_4, &_S993, (&kernelContext_14)->entryPointParams_u_0, &_S994, (&kernelContext_14)->entryPointParams_status_4, &_S995);
        float device* _S997 = _S995;
        Lie_0 _S998 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S999 = _S985;
        thread Lie_0 _S1000 = _S998;
        thread float device* _S1001;
        Row_0 _S1002 = space_vector_of_0(&entryPointParams_10->p_4, &_S999, (&kernelContext_14)->entryPointParams_v_0, &_S1000, (&kernelContext_14)->entryPointParams_status_4, &_S1001);
        float device* _S1003 = _S1001;
        Lie_0 _S1004 = cotangent_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S1005 = _S985;
        thread Lie_0 _S1006 = _S1004;
        df_0 _S1007 = number_of_0(&_S1005, (&kernelContext_14)->entryPointParams_cotangent_4, &_S1006, (&kernelContext_14)->entryPointParams_status_4);
        thread Site_0 _S1008 = _S985;
        thread Row_0 _S1009 = _S990.row_5;
        thread Row_0 _S1010 = _S996;
        df_0 _S1011 = dot_of_0(&entryPointParams_10->p_4, &_S1008, &_S1009, _S991, &_S1010, _S997, &kernelContext_14);
        thread df_0 _S1012 = _S990.time_0;
        thread df_0 _S1013 = _S990.time_0;
        df_0 _S1014 = x2A_0(&_S1012, &_S1013);
        thread df_0 _S1015 = _S1011;
        thread df_0 _S1016 = _S1014;
        df_0 _S1017 = _0(&_S1015, &_S1016);
        thread Site_0 _S1018 = _S985;
        thread Row_0 _S1019 = _S990.row_5;
        thread Row_0 _S1020 = _S1002;
        df_0 _S1021 = dot_of_0(&entryPointParams_10->p_4, &_S1018, &_S1019, _S991, &_S1020, _S1003, &kernelContext_14);
        thread df_0 _S1022 = _S1021;
        thread df_0 _S1023 = _S1014;
        df_0 _S1024 = _0(&_S1022, &_S1023);
        uint i_9 = _S985.lane_0;
        for(;;)
        {
            if(i_9 < (_S985.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1025 = _S991[_S990.row_5.base_0 + i_9 * _S990.row_5.step_2];
            bool _S1026;
            if((_S990.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1026 = (_S990.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1026 = false;
            }
            df_0 _S1027;
            if(_S1026)
            {
                _S1027 = wide_0(_S1025);
            }
            else
            {
                thread df_0 _S1028 = _S990.row_5.scale_0;
                df_0 _S1029 = x2A_1(&_S1028, _S1025);
                _S1027 = _S1029;
            }
            float _S1030 = _S997[_S996.base_0 + i_9 * _S996.step_2];
            bool _S1031;
            if((_S996.scale_0.hi_0) == 1.0f)
            {
                _S1031 = (_S996.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1031 = false;
            }
            df_0 _S1032;
            if(_S1031)
            {
                _S1032 = wide_0(_S1030);
            }
            else
            {
                thread df_0 _S1033 = _S996.scale_0;
                df_0 _S1034 = x2A_1(&_S1033, _S1030);
                _S1032 = _S1034;
            }
            thread df_0 _S1035 = _S1017;
            thread df_0 _S1036 = _S1027;
            df_0 _S1037 = x2A_0(&_S1035, &_S1036);
            thread df_0 _S1038 = _S1032;
            thread df_0 _S1039 = _S1037;
            df_0 _S1040 = x2D_0(&_S1038, &_S1039);
            float _S1041 = _S1003[_S1002.base_0 + i_9 * _S1002.step_2];
            bool _S1042;
            if((_S1002.scale_0.hi_0) == 1.0f)
            {
                _S1042 = (_S1002.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1042 = false;
            }
            df_0 _S1043;
            if(_S1042)
            {
                _S1043 = wide_0(_S1041);
            }
            else
            {
                thread df_0 _S1044 = _S1002.scale_0;
                df_0 _S1045 = x2A_1(&_S1044, _S1041);
                _S1043 = _S1045;
            }
            thread df_0 _S1046 = _S1024;
            thread df_0 _S1047 = _S1027;
            df_0 _S1048 = x2A_0(&_S1046, &_S1047);
            thread df_0 _S1049 = _S1043;
            thread df_0 _S1050 = _S1048;
            df_0 _S1051 = x2D_0(&_S1049, &_S1050);
            uint _S1052 = i_9 + 1U;
            thread df_0 _S1053 = _S1024;
            thread df_0 _S1054 = _S1040;
            df_0 _S1055 = x2A_0(&_S1053, &_S1054);
            thread df_0 _S1056 = _S1017;
            thread df_0 _S1057 = _S1051;
            df_0 _S1058 = x2A_0(&_S1056, &_S1057);
            thread df_0 _S1059 = _S1055;
            thread df_0 _S1060 = _S1058;
            df_0 _S1061 = x2B_0(&_S1059, &_S1060);
            thread df_0 _S1062 = _S1007;
            thread df_0 _S1063 = _S1061;
            df_0 _S1064 = x2A_0(&_S1062, &_S1063);
            thread df_0 _S1065 = _S1064;
            df_0 _S1066 = neg_0(&_S1065);
            thread Site_0 _S1067 = _S985;
            thread df_0 _S1068 = _S1066;
            put_bar_0((&kernelContext_14)->entryPointParams_point_bar_2, &entryPointParams_10->p_4, &_S1067, 0U, _S1052, &_S1068);
            thread df_0 _S1069 = _S1007;
            thread df_0 _S1070 = _S1051;
            df_0 _S1071 = x2A_0(&_S1069, &_S1070);
            thread Site_0 _S1072 = _S985;
            thread df_0 _S1073 = _S1071;
            put_bar_0((&kernelContext_14)->entryPointParams_u_bar_0, &entryPointParams_10->p_4, &_S1072, 1U, _S1052, &_S1073);
            thread df_0 _S1074 = _S1007;
            thread df_0 _S1075 = _S1040;
            df_0 _S1076 = x2A_0(&_S1074, &_S1075);
            thread Site_0 _S1077 = _S985;
            thread df_0 _S1078 = _S1076;
            put_bar_0((&kernelContext_14)->entryPointParams_v_bar_0, &entryPointParams_10->p_4, &_S1077, 2U, _S1052, &_S1078);
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S1079 = _S985;
        put_no_time_0((&kernelContext_14)->entryPointParams_point_bar_2, &entryPointParams_10->p_4, &_S1079, 0U);
        thread Site_0 _S1080 = _S985;
        put_no_time_0((&kernelContext_14)->entryPointParams_u_bar_0, &entryPointParams_10->p_4, &_S1080, 1U);
        thread Site_0 _S1081 = _S985;
        put_no_time_0((&kernelContext_14)->entryPointParams_v_bar_0, &entryPointParams_10->p_4, &_S1081, 2U);
        thread Site_0 _S1082 = _S985;
        refuse_clipped_0(&entryPointParams_10->p_4, &_S1082, (&kernelContext_14)->entryPointParams_status_4, _S990.clipped_0);
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

Reach_0 stretch_of_0(const Ball_0 constant* p_26, const Site_0 thread* site_22, const Sheet_0 thread* x_5, float device* x_row_data_4, float device* data_8, const Lie_0 thread* lie_9, atomic<uint> device* status_8, float device* thread* _S1083, KernelContext_0 thread* kernelContext_15)
{
    thread Reach_0 reach_3;
    thread float device* _S1084;
    Row_0 _S1085 = space_of_0(site_22, data_8, lie_9, &_S1084);
    float device* reach_row_data_0 = _S1084;
    (&reach_3)->row_6 = _S1085;
    thread Row_0 _S1086 = _S1085;
    Squares_0 _S1087 = squares_of_0(p_26, site_22, &_S1086, _S1084, status_8, kernelContext_15);
    thread Squares_0 _S1088 = _S1087;
    float _S1089 = Squares_unit_0(&_S1088);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S1089);
    thread Row_0 _S1090 = (&reach_3)->row_6;
    df_0 _S1091 = dot_of_0(p_26, site_22, &x_5->row_5, x_row_data_4, &_S1090, reach_row_data_0, kernelContext_15);
    (&reach_3)->dot_1 = _S1091;
    df_0 _S1092;
    if(((&x_5->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S1092 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S1093 = (&reach_3)->dot_1;
        df_0 _S1094 = _0(&_S1093, &x_5->square_0);
        _S1092 = _S1094;
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
        Row_0 _S1095 = (&reach_3)->row_6;
        float _S1096 = reach_row_data_0[_S1095.base_0 + i_10 * _S1095.step_2];
        bool _S1097;
        if((_S1095.scale_0.hi_0) == 1.0f)
        {
            _S1097 = (_S1095.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1097 = false;
        }
        df_0 _S1098;
        if(_S1097)
        {
            _S1098 = wide_0(_S1096);
        }
        else
        {
            thread df_0 _S1099 = _S1095.scale_0;
            df_0 _S1100 = x2A_1(&_S1099, _S1096);
            _S1098 = _S1100;
        }
        float _S1101 = x_row_data_4[(&x_5->row_5)->base_0 + i_10 * (&x_5->row_5)->step_2];
        bool _S1102;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S1102 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1102 = false;
        }
        df_0 _S1103;
        if(_S1102)
        {
            _S1103 = wide_0(_S1101);
        }
        else
        {
            df_0 _S1104 = x2A_1(&(&x_5->row_5)->scale_0, _S1101);
            _S1103 = _S1104;
        }
        thread df_0 _S1105 = _S1092;
        thread df_0 _S1106 = _S1103;
        df_0 _S1107 = x2A_0(&_S1105, &_S1106);
        thread df_0 _S1108 = _S1098;
        thread df_0 _S1109 = _S1107;
        df_0 _S1110 = x2D_0(&_S1108, &_S1109);
        thread df_0 _S1111 = _S1110;
        thread df_0 _S1112 = _S1110;
        df_0 _S1113 = x2A_0(&_S1111, &_S1112);
        thread df_0 _S1114 = across_2[int(0)];
        thread df_0 _S1115 = _S1113;
        df_0 _S1116 = x2B_0(&_S1114, &_S1115);
        across_2[int(0)] = _S1116;
        i_10 = i_10 + p_26->lanes_0;
    }
    join_1(p_26->lanes_0, site_22, &across_2, kernelContext_15);
    df_0 _S1117 = c_of_0(p_26);
    thread df_0 _S1118 = _S1117;
    df_0 _S1119 = x2A_0(&_S1118, &x_5->square_0);
    thread df_0 _S1120 = _S1119;
    df_0 _S1121 = x2B_1(&_S1120, 1.0f);
    thread Squares_0 _S1122 = _S1087;
    df_0 _S1123 = Squares_total_0(&_S1122);
    thread df_0 _S1124 = _S1123;
    thread df_0 _S1125 = _S1121;
    df_0 _S1126 = _0(&_S1124, &_S1125);
    thread df_0 _S1127 = _S1119;
    thread df_0 _S1128 = _S1121;
    df_0 _S1129 = _0(&_S1127, &_S1128);
    thread df_0 _S1130 = across_2[int(0)];
    thread df_0 _S1131 = _S1129;
    df_0 _S1132 = x2A_0(&_S1130, &_S1131);
    thread df_0 _S1133 = _S1126;
    thread df_0 _S1134 = _S1132;
    df_0 _S1135 = x2B_0(&_S1133, &_S1134);
    (&reach_3)->square_2 = _S1135;
    *_S1083 = reach_row_data_0;
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
        uint _S1136 = block_count_0(&entryPointParams_11->p_5);
        if(block_7 < _S1136)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1137 = space_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        Lie_0 _S1138 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1139 = _S1137;
        thread Lie_0 _S1140 = _S1138;
        thread float device* _S1141;
        Sheet_0 _S1142 = sheet_of_0(&entryPointParams_11->p_5, &_S1139, (&kernelContext_16)->entryPointParams_point_3, &_S1140, (&kernelContext_16)->entryPointParams_status_5, &_S1141, &kernelContext_16);
        float device* _S1143 = _S1141;
        Lie_0 _S1144 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1145 = _S1137;
        thread Lie_0 _S1146 = _S1144;
        refuse_time_0(&_S1145, (&kernelContext_16)->entryPointParams_tangent_2, &_S1146, (&kernelContext_16)->entryPointParams_status_5);
        Lie_0 _S1147 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1148 = _S1137;
        thread Sheet_0 _S1149 = _S1142;
        thread Lie_0 _S1150 = _S1147;
        thread float device* _S1151;
        Reach_0 _S1152 = stretch_of_0(&entryPointParams_11->p_5, &_S1148, &_S1149, _S1143, (&kernelContext_16)->entryPointParams_tangent_2, &_S1150, (&kernelContext_16)->entryPointParams_status_5, &_S1151, &kernelContext_16);
        float device* _S1153 = _S1151;
        thread df_0 _S1154 = _S1152.square_2;
        df_0 _S1155 = root_of_0(&_S1154);
        thread df_0 _S1156 = _S1155;
        bool _S1157 = is_zero_0(&_S1156);
        df_0 _S1158;
        if(_S1157)
        {
            _S1158 = wide_0(0.0f);
        }
        else
        {
            Lie_0 _S1159 = cotangent_lie_0(&entryPointParams_11->p_5);
            thread Site_0 _S1160 = _S1137;
            thread Lie_0 _S1161 = _S1159;
            df_0 _S1162 = number_of_0(&_S1160, (&kernelContext_16)->entryPointParams_cotangent_5, &_S1161, (&kernelContext_16)->entryPointParams_status_5);
            thread df_0 _S1163 = _S1162;
            thread df_0 _S1164 = _S1155;
            df_0 _S1165 = _0(&_S1163, &_S1164);
            _S1158 = _S1165;
        }
        thread df_0 _S1166 = _S1142.time_0;
        thread df_0 _S1167 = _S1142.time_0;
        df_0 _S1168 = x2A_0(&_S1166, &_S1167);
        thread df_0 _S1169 = _S1152.dot_1;
        thread df_0 _S1170 = _S1168;
        df_0 _S1171 = _0(&_S1169, &_S1170);
        uint i_11 = _S1137.lane_0;
        for(;;)
        {
            if(i_11 < (_S1137.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1172 = _S1143[_S1142.row_5.base_0 + i_11 * _S1142.row_5.step_2];
            bool _S1173;
            if((_S1142.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1173 = (_S1142.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1173 = false;
            }
            df_0 _S1174;
            if(_S1173)
            {
                _S1174 = wide_0(_S1172);
            }
            else
            {
                thread df_0 _S1175 = _S1142.row_5.scale_0;
                df_0 _S1176 = x2A_1(&_S1175, _S1172);
                _S1174 = _S1176;
            }
            float _S1177 = _S1153[_S1152.row_6.base_0 + i_11 * _S1152.row_6.step_2];
            bool _S1178;
            if((_S1152.row_6.scale_0.hi_0) == 1.0f)
            {
                _S1178 = (_S1152.row_6.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1178 = false;
            }
            df_0 _S1179;
            if(_S1178)
            {
                _S1179 = wide_0(_S1177);
            }
            else
            {
                thread df_0 _S1180 = _S1152.row_6.scale_0;
                df_0 _S1181 = x2A_1(&_S1180, _S1177);
                _S1179 = _S1181;
            }
            thread df_0 _S1182 = _S1171;
            thread df_0 _S1183 = _S1174;
            df_0 _S1184 = x2A_0(&_S1182, &_S1183);
            thread df_0 _S1185 = _S1179;
            thread df_0 _S1186 = _S1184;
            df_0 _S1187 = x2D_0(&_S1185, &_S1186);
            thread df_0 _S1188 = _S1158;
            thread df_0 _S1189 = _S1187;
            df_0 _S1190 = x2A_0(&_S1188, &_S1189);
            uint _S1191 = i_11 + 1U;
            thread df_0 _S1192 = _S1171;
            thread df_0 _S1193 = _S1190;
            df_0 _S1194 = x2A_0(&_S1192, &_S1193);
            thread df_0 _S1195 = _S1194;
            df_0 _S1196 = neg_0(&_S1195);
            float _S1197 = 1.0f / _S1152.row_6.scale_0.hi_0;
            thread df_0 _S1198 = _S1196;
            df_0 _S1199 = scaled_0(&_S1198, _S1197);
            thread Site_0 _S1200 = _S1137;
            thread df_0 _S1201 = _S1199;
            put_bar_0((&kernelContext_16)->entryPointParams_point_bar_3, &entryPointParams_11->p_5, &_S1200, 0U, _S1191, &_S1201);
            thread Site_0 _S1202 = _S1137;
            thread df_0 _S1203 = _S1190;
            put_bar_0((&kernelContext_16)->entryPointParams_tangent_bar_2, &entryPointParams_11->p_5, &_S1202, 1U, _S1191, &_S1203);
            i_11 = i_11 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1204 = _S1137;
        put_no_time_0((&kernelContext_16)->entryPointParams_point_bar_3, &entryPointParams_11->p_5, &_S1204, 0U);
        thread Site_0 _S1205 = _S1137;
        put_no_time_0((&kernelContext_16)->entryPointParams_tangent_bar_2, &entryPointParams_11->p_5, &_S1205, 1U);
        thread Site_0 _S1206 = _S1137;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S1206, (&kernelContext_16)->entryPointParams_status_5, _S1142.clipped_0);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


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
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_target_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_0;
    float device* entryPointParams_vector_0;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_1;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_2;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_3;
    float device* entryPointParams_tangent_2;
    float device* entryPointParams_out_5;
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

df_0 half_of_0(const df_0 thread* a_17)
{
    df_0 _S179 = scaled_1(a_17, 0.5f);
    return _S179;
}

df_0 twice_0(const df_0 thread* a_18)
{
    df_0 _S180 = scaled_1(a_18, 2.0f);
    return _S180;
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

Between_0 between_0(const Ball_0 constant* p_17, const Site_0 thread* site_12, const Sheet_0 thread* x_1, float device* x_row_data_1, const Sheet_0 thread* y_0, float device* y_row_data_0, KernelContext_0 thread* kernelContext_6)
{
    uint _S181;
    df_0 _S182;
    df_0 _S183;
    bool _S184;
    bool _S185;
    df_0 _S186 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = _S186;
    sums_4[int(1)] = _S186;
    sums_4[int(2)] = _S186;
    thread Squares_0 gap_squares_0 = no_squares_0();
    uint _S187 = site_12->lane_0;
    uint i_2 = site_12->lane_0;
    for(;;)
    {
        _S181 = site_12->columns_0;
        if(i_2 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S188 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S184 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S184 = false;
        }
        if(_S184)
        {
            _S182 = wide_0(_S188);
        }
        else
        {
            df_0 _S189 = x2A_1(&(&x_1->row_5)->scale_0, _S188);
            _S182 = _S189;
        }
        float _S190 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S185 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S185 = false;
        }
        if(_S185)
        {
            _S183 = wide_0(_S190);
        }
        else
        {
            df_0 _S191 = x2A_1(&(&y_0->row_5)->scale_0, _S190);
            _S183 = _S191;
        }
        thread df_0 _S192 = _S182;
        thread df_0 _S193 = _S183;
        df_0 _S194 = x2D_0(&_S192, &_S193);
        thread df_0 _S195 = _S194;
        Squares_add_0(&gap_squares_0, &_S195);
        thread df_0 _S196 = _S182;
        thread df_0 _S197 = _S183;
        df_0 _S198 = x2A_0(&_S196, &_S197);
        thread df_0 _S199 = sums_4[int(0)];
        thread df_0 _S200 = _S198;
        df_0 _S201 = x2B_0(&_S199, &_S200);
        sums_4[int(0)] = _S201;
        thread df_0 _S202 = _S194;
        thread df_0 _S203 = _S182;
        df_0 _S204 = x2A_0(&_S202, &_S203);
        thread df_0 _S205 = sums_4[int(1)];
        thread df_0 _S206 = _S204;
        df_0 _S207 = x2B_0(&_S205, &_S206);
        sums_4[int(1)] = _S207;
        thread df_0 _S208 = _S194;
        thread df_0 _S209 = _S183;
        df_0 _S210 = x2A_0(&_S208, &_S209);
        thread df_0 _S211 = sums_4[int(2)];
        thread df_0 _S212 = _S210;
        df_0 _S213 = x2B_0(&_S211, &_S212);
        sums_4[int(2)] = _S213;
        i_2 = i_2 + p_17->lanes_0;
    }
    uint _S214 = p_17->lanes_0;
    join_2(p_17->lanes_0, site_12, &sums_4, kernelContext_6);
    Squares_join_over_0(&gap_squares_0, _S214, site_12, kernelContext_6);
    thread Squares_0 _S215 = gap_squares_0;
    float _S216 = Squares_unit_0(&_S215);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_4[int(0)];
    (&all_0)->on_x_0 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S217 = gap_squares_0;
    df_0 _S218 = Squares_total_0(&_S217);
    float _S219 = 1.0f / _S216;
    thread df_0 _S220 = _S218;
    df_0 _S221 = scaled_0(&_S220, _S219);
    float _S222 = 1.0f / _S216;
    thread df_0 _S223 = _S221;
    df_0 _S224 = scaled_0(&_S223, _S222);
    (&all_0)->gap_0 = _S224;
    thread df_0 _S225 = sums_4[int(1)];
    thread df_0 _S226 = sums_4[int(2)];
    df_0 _S227 = x2B_0(&_S225, &_S226);
    thread df_0 _S228 = _S227;
    df_0 _S229 = neg_0(&_S228);
    df_0 _S230 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S231 = _S229;
    thread df_0 _S232 = _S230;
    df_0 _S233 = _0(&_S231, &_S232);
    (&all_0)->ahead_0 = _S233;
    df_0 _S234 = c_of_0(p_17);
    thread df_0 _S235 = _S234;
    df_0 _S236 = x2A_0(&_S235, &x_1->square_0);
    thread df_0 _S237 = _S234;
    df_0 _S238 = x2A_0(&_S237, &y_0->square_0);
    thread df_0 _S239 = _S234;
    thread df_0 _S240 = sums_4[int(0)];
    df_0 _S241 = x2A_0(&_S239, &_S240);
    df_0 _S242 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S243 = _S234;
    thread df_0 _S244 = _S224;
    df_0 _S245 = x2A_0(&_S243, &_S244);
    thread df_0 _S246 = _S245;
    thread df_0 _S247 = _S236;
    bool _S248 = less_0(&_S246, &_S247);
    bool _S249 = (_S238.hi_0) < 1.00000000317107685e-30f;
    if(_S249)
    {
        _S182 = _S186;
    }
    else
    {
        if(_S248)
        {
            thread df_0 _S250 = _S234;
            thread df_0 _S251 = (&all_0)->on_y_0;
            df_0 _S252 = x2A_0(&_S250, &_S251);
            _S182 = _S252;
        }
        else
        {
            _S182 = _S241;
        }
        thread df_0 _S253 = _S182;
        thread df_0 _S254 = _S238;
        df_0 _S255 = _0(&_S253, &_S254);
        _S182 = _S255;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S186;
    i_2 = _S187;
    for(;;)
    {
        if(i_2 < _S181)
        {
        }
        else
        {
            break;
        }
        float _S256 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S184 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S184 = false;
        }
        if(_S184)
        {
            _S183 = wide_0(_S256);
        }
        else
        {
            df_0 _S257 = x2A_1(&(&x_1->row_5)->scale_0, _S256);
            _S183 = _S257;
        }
        float _S258 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S185 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S185 = false;
        }
        df_0 _S259;
        if(_S185)
        {
            _S259 = wide_0(_S258);
        }
        else
        {
            df_0 _S260 = x2A_1(&(&y_0->row_5)->scale_0, _S258);
            _S259 = _S260;
        }
        df_0 side_0;
        if(_S248)
        {
            thread df_0 _S261 = _S183;
            thread df_0 _S262 = _S259;
            df_0 _S263 = x2D_0(&_S261, &_S262);
            side_0 = _S263;
        }
        else
        {
            side_0 = _S183;
        }
        thread df_0 _S264 = _S182;
        thread df_0 _S265 = _S259;
        df_0 _S266 = x2A_0(&_S264, &_S265);
        thread df_0 _S267 = side_0;
        thread df_0 _S268 = _S266;
        df_0 _S269 = x2D_0(&_S267, &_S268);
        thread df_0 _S270 = _S269;
        thread df_0 _S271 = _S269;
        df_0 _S272 = x2A_0(&_S270, &_S271);
        thread df_0 _S273 = across_0[int(0)];
        thread df_0 _S274 = _S272;
        df_0 _S275 = x2B_0(&_S273, &_S274);
        across_0[int(0)] = _S275;
        i_2 = i_2 + _S214;
    }
    join_1(_S214, site_12, &across_0, kernelContext_6);
    if((_S241.hi_0) <= 0.0f)
    {
        _S184 = true;
    }
    else
    {
        _S184 = _S249;
    }
    if(_S184)
    {
        if((_S242.hi_0) > 2.0f)
        {
            thread df_0 _S276 = _S242;
            df_0 _S277 = x2D_1(&_S276, 1.0f);
            _S182 = _S277;
        }
        else
        {
            thread df_0 _S278 = _S236;
            thread df_0 _S279 = _S238;
            df_0 _S280 = x2B_0(&_S278, &_S279);
            thread df_0 _S281 = _S236;
            thread df_0 _S282 = _S238;
            df_0 _S283 = x2A_0(&_S281, &_S282);
            thread df_0 _S284 = _S280;
            thread df_0 _S285 = _S283;
            df_0 _S286 = x2B_0(&_S284, &_S285);
            thread df_0 _S287 = _S242;
            df_0 _S288 = x2B_1(&_S287, 1.0f);
            thread df_0 _S289 = _S286;
            thread df_0 _S290 = _S288;
            df_0 _S291 = _0(&_S289, &_S290);
            _S182 = _S291;
        }
        thread df_0 _S292 = _S182;
        thread df_0 _S293 = _S241;
        df_0 _S294 = x2D_0(&_S292, &_S293);
        thread df_0 _S295 = _S294;
        df_0 _S296 = half_of_0(&_S295);
        (&all_0)->square_1 = _S296;
    }
    else
    {
        thread df_0 _S297 = _S242;
        thread df_0 _S298 = _S241;
        df_0 _S299 = x2B_0(&_S297, &_S298);
        thread df_0 _S300 = _S299;
        df_0 _S301 = twice_0(&_S300);
        thread df_0 _S302 = _S301;
        df_0 _S303 = x2B_1(&_S302, 2.0f);
        thread df_0 _S304 = (&all_0)->gap_0;
        thread df_0 _S305 = _S303;
        df_0 _S306 = _0(&_S304, &_S305);
        thread df_0 _S307 = _S238;
        thread df_0 _S308 = _S303;
        df_0 _S309 = _0(&_S307, &_S308);
        thread df_0 _S310 = across_0[int(0)];
        thread df_0 _S311 = _S309;
        df_0 _S312 = x2A_0(&_S310, &_S311);
        thread df_0 _S313 = _S306;
        thread df_0 _S314 = _S312;
        df_0 _S315 = x2B_0(&_S313, &_S314);
        thread df_0 _S316 = _S234;
        thread df_0 _S317 = _S315;
        df_0 _S318 = x2A_0(&_S316, &_S317);
        (&all_0)->square_1 = _S318;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S319 = root_c_of_0(p_17);
        thread Squares_0 _S320 = gap_squares_0;
        df_0 _S321 = Squares_length_0(&_S320);
        thread df_0 _S322 = _S321;
        df_0 _S323 = half_of_0(&_S322);
        thread df_0 _S324 = _S319;
        thread df_0 _S325 = _S323;
        df_0 _S326 = x2A_0(&_S324, &_S325);
        _S182 = _S326;
    }
    else
    {
        thread df_0 _S327 = (&all_0)->square_1;
        df_0 _S328 = root_of_0(&_S327);
        _S182 = _S328;
    }
    (&all_0)->root_0 = _S182;
    return all_0;
}

df_0 transport_factor_0(const Ball_0 constant* p_18, const Site_0 thread* site_13, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Row_0 thread* v_0, float device* v_data_0, const Between_0 thread* pair_1, df_0 thread* x_dot_v_0, KernelContext_0 thread* kernelContext_7)
{
    uint _S329;
    df_0 _S330;
    df_0 _S331;
    df_0 _S332;
    bool _S333;
    bool _S334;
    bool _S335;
    df_0 _S336 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S336;
    sums_5[int(1)] = _S336;
    uint _S337 = site_13->lane_0;
    uint i_3 = site_13->lane_0;
    for(;;)
    {
        _S329 = site_13->columns_0;
        if(i_3 < (site_13->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S338 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S333 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S333 = false;
        }
        if(_S333)
        {
            _S330 = wide_0(_S338);
        }
        else
        {
            df_0 _S339 = x2A_1(&v_0->scale_0, _S338);
            _S330 = _S339;
        }
        df_0 _S340 = sums_5[int(0)];
        float _S341 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S334 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S334 = false;
        }
        if(_S334)
        {
            _S331 = wide_0(_S341);
        }
        else
        {
            df_0 _S342 = x2A_1(&(&x_2->row_5)->scale_0, _S341);
            _S331 = _S342;
        }
        thread df_0 _S343 = _S331;
        thread df_0 _S344 = _S330;
        df_0 _S345 = x2A_0(&_S343, &_S344);
        thread df_0 _S346 = _S340;
        thread df_0 _S347 = _S345;
        df_0 _S348 = x2B_0(&_S346, &_S347);
        sums_5[int(0)] = _S348;
        df_0 _S349 = sums_5[int(1)];
        float _S350 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S335 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S335 = false;
        }
        if(_S335)
        {
            _S332 = wide_0(_S350);
        }
        else
        {
            df_0 _S351 = x2A_1(&(&y_1->row_5)->scale_0, _S350);
            _S332 = _S351;
        }
        thread df_0 _S352 = _S332;
        thread df_0 _S353 = _S330;
        df_0 _S354 = x2A_0(&_S352, &_S353);
        thread df_0 _S355 = _S349;
        thread df_0 _S356 = _S354;
        df_0 _S357 = x2B_0(&_S355, &_S356);
        sums_5[int(1)] = _S357;
        i_3 = i_3 + p_18->lanes_0;
    }
    uint _S358 = p_18->lanes_0;
    join_0(p_18->lanes_0, site_13, &sums_5, kernelContext_7);
    *x_dot_v_0 = sums_5[int(0)];
    bool _S359 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S359)
    {
        _S330 = _S336;
    }
    else
    {
        df_0 _S360 = _0(&pair_1->on_x_0, &x_2->square_0);
        _S330 = _S360;
    }
    if(_S359)
    {
        _S331 = _S336;
    }
    else
    {
        thread df_0 _S361 = sums_5[int(0)];
        df_0 _S362 = _0(&_S361, &x_2->square_0);
        _S331 = _S362;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S336;
    i_3 = _S337;
    for(;;)
    {
        if(i_3 < _S329)
        {
        }
        else
        {
            break;
        }
        float _S363 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S333 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S333 = false;
        }
        if(_S333)
        {
            _S332 = wide_0(_S363);
        }
        else
        {
            df_0 _S364 = x2A_1(&(&x_2->row_5)->scale_0, _S363);
            _S332 = _S364;
        }
        float _S365 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S334 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S334 = false;
        }
        df_0 _S366;
        if(_S334)
        {
            _S366 = wide_0(_S365);
        }
        else
        {
            df_0 _S367 = x2A_1(&(&y_1->row_5)->scale_0, _S365);
            _S366 = _S367;
        }
        thread df_0 _S368 = _S366;
        thread df_0 _S369 = _S332;
        df_0 _S370 = x2D_0(&_S368, &_S369);
        thread df_0 _S371 = _S330;
        thread df_0 _S372 = _S332;
        df_0 _S373 = x2A_0(&_S371, &_S372);
        thread df_0 _S374 = _S370;
        thread df_0 _S375 = _S373;
        df_0 _S376 = x2B_0(&_S374, &_S375);
        df_0 _S377 = across_1[int(0)];
        float _S378 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S335 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S335 = false;
        }
        df_0 _S379;
        if(_S335)
        {
            _S379 = wide_0(_S378);
        }
        else
        {
            df_0 _S380 = x2A_1(&v_0->scale_0, _S378);
            _S379 = _S380;
        }
        thread df_0 _S381 = _S331;
        thread df_0 _S382 = _S332;
        df_0 _S383 = x2A_0(&_S381, &_S382);
        thread df_0 _S384 = _S379;
        thread df_0 _S385 = _S383;
        df_0 _S386 = x2D_0(&_S384, &_S385);
        thread df_0 _S387 = _S376;
        thread df_0 _S388 = _S386;
        df_0 _S389 = x2A_0(&_S387, &_S388);
        thread df_0 _S390 = _S377;
        thread df_0 _S391 = _S389;
        df_0 _S392 = x2B_0(&_S390, &_S391);
        across_1[int(0)] = _S392;
        i_3 = i_3 + _S358;
    }
    join_1(_S358, site_13, &across_1, kernelContext_7);
    df_0 _S393 = c_of_0(p_18);
    df_0 _S394 = twice_0(&pair_1->square_1);
    thread df_0 _S395 = _S330;
    thread df_0 _S396 = _S394;
    df_0 _S397 = x2B_0(&_S395, &_S396);
    thread df_0 _S398 = _S397;
    df_0 _S399 = neg_0(&_S398);
    thread df_0 _S400 = _S399;
    thread df_0 _S401 = _S331;
    df_0 _S402 = x2A_0(&_S400, &_S401);
    thread df_0 _S403 = _S393;
    df_0 _S404 = x2A_0(&_S403, &x_2->square_0);
    thread df_0 _S405 = _S404;
    df_0 _S406 = x2B_1(&_S405, 1.0f);
    thread df_0 _S407 = _S406;
    df_0 _S408 = _0(&x_2->square_0, &_S407);
    thread df_0 _S409 = _S402;
    thread df_0 _S410 = _S408;
    df_0 _S411 = x2A_0(&_S409, &_S410);
    if(_S359)
    {
        _S330 = sums_5[int(1)];
    }
    else
    {
        thread df_0 _S412 = across_1[int(0)];
        thread df_0 _S413 = _S411;
        df_0 _S414 = x2B_0(&_S412, &_S413);
        _S330 = _S414;
    }
    thread df_0 _S415 = _S393;
    thread df_0 _S416 = _S330;
    df_0 _S417 = x2A_0(&_S415, &_S416);
    thread df_0 _S418 = _S394;
    df_0 _S419 = x2B_1(&_S418, 2.0f);
    thread df_0 _S420 = _S417;
    thread df_0 _S421 = _S419;
    df_0 _S422 = _0(&_S420, &_S421);
    return _S422;
}

float nearest_0(const df_0 thread* value_4)
{
    float _S423 = value_4->hi_0;
    float _S424;
    if(is_bad_0(value_4->hi_0))
    {
        _S424 = _S423;
    }
    else
    {
        _S424 = _S423 + value_4->lo_0;
    }
    return _S424;
}

void put_0(float device* out_0, const Ball_0 constant* p_19, const Site_0 thread* site_14, uint column_1, const df_0 thread* value_5)
{
    float device* _S425 = out_0+(site_14->row_0 * p_19->out_stride_0 + p_19->out_column_0 + column_1);
    float _S426 = nearest_0(value_5);
    *_S425 = _S426;
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_15, atomic<uint> device* status_5, uint inputs_0)
{
    bool _S427 = Site_is_first_0(site_15);
    bool _S428;
    if(_S427)
    {
        _S428 = inputs_0 > 0U;
    }
    else
    {
        _S428 = false;
    }
    if(_S428)
    {
        _S428 = ((p_20->flags_0) & 1U) != 0U;
    }
    else
    {
        _S428 = false;
    }
    if(_S428)
    {
        report_fault_0(status_5, site_15->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_16, atomic<uint> device* status_6, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_21, site_16, status_6, inputs_1);
    bool _S429 = Site_is_first_0(site_16);
    bool _S430;
    if(_S429)
    {
        _S430 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S430 = false;
    }
    if(_S430)
    {
        uint _S431 = atomic_fetch_add_explicit(status_6+int(0), inputs_1 + results_0, memory_order_relaxed);
    }
    return;
}

[[kernel]] void lorentz_transport(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_3 [[buffer(3)]], float device* entryPointParams_out_6 [[buffer(4)]], atomic<uint> device* entryPointParams_status_6 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_8)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_8)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_8)->entryPointParams_tangent_0 = entryPointParams_tangent_3;
    (&kernelContext_8)->entryPointParams_out_0 = entryPointParams_out_6;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_8)->parts_0 = &parts_1;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_2 = group_0.x;
    for(;;)
    {
        uint _S432 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S432)
        {
        }
        else
        {
            break;
        }
        Site_0 _S433 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        Lie_0 _S434 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S435 = _S433;
        thread Lie_0 _S436 = _S434;
        thread float device* _S437;
        Sheet_0 _S438 = sheet_of_0(&entryPointParams_6->p_0, &_S435, (&kernelContext_8)->entryPointParams_source_0, &_S436, (&kernelContext_8)->entryPointParams_status_0, &_S437, &kernelContext_8);
        float device* _S439 = _S437;
        Lie_0 _S440 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S441 = _S433;
        thread Lie_0 _S442 = _S440;
        thread float device* _S443;
        Sheet_0 _S444 = sheet_of_0(&entryPointParams_6->p_0, &_S441, (&kernelContext_8)->entryPointParams_target_0, &_S442, (&kernelContext_8)->entryPointParams_status_0, &_S443, &kernelContext_8);
        float device* _S445 = _S443;
        Lie_0 _S446 = z_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S447 = _S433;
        thread Lie_0 _S448 = _S446;
        thread float device* _S449;
        Row_0 _S450 = space_vector_of_0(&entryPointParams_6->p_0, &_S447, (&kernelContext_8)->entryPointParams_tangent_0, &_S448, (&kernelContext_8)->entryPointParams_status_0, &_S449);
        float device* _S451 = _S449;
        thread Site_0 _S452 = _S433;
        thread Sheet_0 _S453 = _S438;
        thread Sheet_0 _S454 = _S444;
        Between_0 _S455 = between_0(&entryPointParams_6->p_0, &_S452, &_S453, _S439, &_S454, _S445, &kernelContext_8);
        thread Site_0 _S456 = _S433;
        thread Sheet_0 _S457 = _S438;
        thread Sheet_0 _S458 = _S444;
        thread Row_0 _S459 = _S450;
        thread Between_0 _S460 = _S455;
        thread df_0 x_dot_v_1;
        df_0 _S461 = transport_factor_0(&entryPointParams_6->p_0, &_S456, &_S457, _S439, &_S458, _S445, &_S459, _S451, &_S460, &x_dot_v_1, &kernelContext_8);
        thread array<df_0, int(1)> sums_6;
        sums_6[int(0)] = wide_0(0.0f);
        uint i_4 = _S433.lane_0;
        for(;;)
        {
            if(i_4 < (_S433.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S462 = _S445[_S444.row_5.base_0 + i_4 * _S444.row_5.step_2];
            bool _S463;
            if((_S444.row_5.scale_0.hi_0) == 1.0f)
            {
                _S463 = (_S444.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S463 = false;
            }
            df_0 _S464;
            if(_S463)
            {
                _S464 = wide_0(_S462);
            }
            else
            {
                thread df_0 _S465 = _S444.row_5.scale_0;
                df_0 _S466 = x2A_1(&_S465, _S462);
                _S464 = _S466;
            }
            float _S467 = _S451[_S450.base_0 + i_4 * _S450.step_2];
            bool _S468;
            if((_S450.scale_0.hi_0) == 1.0f)
            {
                _S468 = (_S450.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S468 = false;
            }
            df_0 _S469;
            if(_S468)
            {
                _S469 = wide_0(_S467);
            }
            else
            {
                thread df_0 _S470 = _S450.scale_0;
                df_0 _S471 = x2A_1(&_S470, _S467);
                _S469 = _S471;
            }
            float _S472 = _S439[_S438.row_5.base_0 + i_4 * _S438.row_5.step_2];
            bool _S473;
            if((_S438.row_5.scale_0.hi_0) == 1.0f)
            {
                _S473 = (_S438.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S473 = false;
            }
            df_0 _S474;
            if(_S473)
            {
                _S474 = wide_0(_S472);
            }
            else
            {
                thread df_0 _S475 = _S438.row_5.scale_0;
                df_0 _S476 = x2A_1(&_S475, _S472);
                _S474 = _S476;
            }
            thread df_0 _S477 = _S474;
            thread df_0 _S478 = _S464;
            df_0 _S479 = x2B_0(&_S477, &_S478);
            thread df_0 _S480 = _S461;
            thread df_0 _S481 = _S479;
            df_0 _S482 = x2A_0(&_S480, &_S481);
            thread df_0 _S483 = _S469;
            thread df_0 _S484 = _S482;
            df_0 _S485 = x2B_0(&_S483, &_S484);
            thread df_0 _S486 = _S464;
            thread df_0 _S487 = _S485;
            df_0 _S488 = x2A_0(&_S486, &_S487);
            thread df_0 _S489 = sums_6[int(0)];
            thread df_0 _S490 = _S488;
            df_0 _S491 = x2B_0(&_S489, &_S490);
            sums_6[int(0)] = _S491;
            uint _S492 = i_4 + 1U;
            thread Site_0 _S493 = _S433;
            thread df_0 _S494 = _S485;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S493, _S492, &_S494);
            i_4 = i_4 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S495 = _S433;
        join_1(entryPointParams_6->p_0.lanes_0, &_S495, &sums_6, &kernelContext_8);
        thread Site_0 _S496 = _S433;
        bool _S497 = Site_is_first_0(&_S496);
        if(_S497)
        {
            thread df_0 _S498 = sums_6[int(0)];
            thread df_0 _S499 = _S444.time_0;
            df_0 _S500 = _0(&_S498, &_S499);
            thread Site_0 _S501 = _S433;
            thread df_0 _S502 = _S500;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S501, 0U, &_S502);
        }
        uint _S503 = _S438.clipped_0 + _S444.clipped_0;
        thread Site_0 _S504 = _S433;
        count_clipped_0(&entryPointParams_6->p_0, &_S504, (&kernelContext_8)->entryPointParams_status_0, _S503, 0U);
        block_2 = block_2 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

df_0 dot_of_0(const Ball_0 constant* p_22, const Site_0 thread* site_17, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_2, float device* y_data_0, KernelContext_0 thread* kernelContext_9)
{
    thread array<df_0, int(1)> sums_7;
    sums_7[int(0)] = wide_0(0.0f);
    uint i_5 = site_17->lane_0;
    for(;;)
    {
        if(i_5 < (site_17->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S505 = sums_7[int(0)];
        float _S506 = x_data_0[x_3->base_0 + i_5 * x_3->step_2];
        bool _S507;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S507 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S507 = false;
        }
        df_0 _S508;
        if(_S507)
        {
            _S508 = wide_0(_S506);
        }
        else
        {
            df_0 _S509 = x2A_1(&x_3->scale_0, _S506);
            _S508 = _S509;
        }
        float _S510 = y_data_0[y_2->base_0 + i_5 * y_2->step_2];
        bool _S511;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S511 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S511 = false;
        }
        df_0 _S512;
        if(_S511)
        {
            _S512 = wide_0(_S510);
        }
        else
        {
            df_0 _S513 = x2A_1(&y_2->scale_0, _S510);
            _S512 = _S513;
        }
        thread df_0 _S514 = _S508;
        thread df_0 _S515 = _S512;
        df_0 _S516 = x2A_0(&_S514, &_S515);
        thread df_0 _S517 = _S505;
        thread df_0 _S518 = _S516;
        df_0 _S519 = x2B_0(&_S517, &_S518);
        sums_7[int(0)] = _S519;
        i_5 = i_5 + p_22->lanes_0;
    }
    join_1(p_22->lanes_0, site_17, &sums_7, kernelContext_9);
    return sums_7[int(0)];
}

[[kernel]] void lorentz_transport0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_tangent_4 [[buffer(2)]], float device* entryPointParams_out_7 [[buffer(3)]], atomic<uint> device* entryPointParams_status_7 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_10)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_10)->entryPointParams_tangent_1 = entryPointParams_tangent_4;
    (&kernelContext_10)->entryPointParams_out_1 = entryPointParams_out_7;
    (&kernelContext_10)->entryPointParams_status_1 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_10)->parts_0 = &parts_2;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S520 = block_count_0(&entryPointParams_7->p_1);
        if(block_3 < _S520)
        {
        }
        else
        {
            break;
        }
        Site_0 _S521 = space_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        Lie_0 _S522 = x_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S523 = _S521;
        thread Lie_0 _S524 = _S522;
        thread float device* _S525;
        Sheet_0 _S526 = sheet_of_0(&entryPointParams_7->p_1, &_S523, (&kernelContext_10)->entryPointParams_target_1, &_S524, (&kernelContext_10)->entryPointParams_status_1, &_S525, &kernelContext_10);
        float device* _S527 = _S525;
        Lie_0 _S528 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S529 = _S521;
        thread Lie_0 _S530 = _S528;
        thread float device* _S531;
        Row_0 _S532 = space_vector_of_0(&entryPointParams_7->p_1, &_S529, (&kernelContext_10)->entryPointParams_tangent_1, &_S530, (&kernelContext_10)->entryPointParams_status_1, &_S531);
        float device* _S533 = _S531;
        thread Site_0 _S534 = _S521;
        thread Row_0 _S535 = _S526.row_5;
        thread Row_0 _S536 = _S532;
        df_0 _S537 = dot_of_0(&entryPointParams_7->p_1, &_S534, &_S535, _S527, &_S536, _S531, &kernelContext_10);
        df_0 _S538 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S539 = _S538;
        thread df_0 _S540 = _S537;
        df_0 _S541 = x2A_0(&_S539, &_S540);
        thread df_0 _S542 = _S526.cosh_0;
        df_0 _S543 = x2B_1(&_S542, 1.0f);
        thread df_0 _S544 = _S541;
        thread df_0 _S545 = _S543;
        df_0 _S546 = _0(&_S544, &_S545);
        uint i_6 = _S521.lane_0;
        for(;;)
        {
            if(i_6 < (_S521.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S547 = i_6 + 1U;
            float _S548 = _S533[_S532.base_0 + i_6 * _S532.step_2];
            bool _S549;
            if((_S532.scale_0.hi_0) == 1.0f)
            {
                _S549 = (_S532.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S549 = false;
            }
            df_0 _S550;
            if(_S549)
            {
                _S550 = wide_0(_S548);
            }
            else
            {
                thread df_0 _S551 = _S532.scale_0;
                df_0 _S552 = x2A_1(&_S551, _S548);
                _S550 = _S552;
            }
            float _S553 = _S527[_S526.row_5.base_0 + i_6 * _S526.row_5.step_2];
            bool _S554;
            if((_S526.row_5.scale_0.hi_0) == 1.0f)
            {
                _S554 = (_S526.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S554 = false;
            }
            df_0 _S555;
            if(_S554)
            {
                _S555 = wide_0(_S553);
            }
            else
            {
                thread df_0 _S556 = _S526.row_5.scale_0;
                df_0 _S557 = x2A_1(&_S556, _S553);
                _S555 = _S557;
            }
            thread df_0 _S558 = _S546;
            thread df_0 _S559 = _S555;
            df_0 _S560 = x2A_0(&_S558, &_S559);
            thread df_0 _S561 = _S550;
            thread df_0 _S562 = _S560;
            df_0 _S563 = x2B_0(&_S561, &_S562);
            thread Site_0 _S564 = _S521;
            thread df_0 _S565 = _S563;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S564, _S547, &_S565);
            i_6 = i_6 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S566 = _S521;
        bool _S567 = Site_is_first_0(&_S566);
        if(_S567)
        {
            thread df_0 _S568 = _S546;
            thread df_0 _S569 = _S526.square_0;
            df_0 _S570 = x2A_0(&_S568, &_S569);
            thread df_0 _S571 = _S537;
            thread df_0 _S572 = _S570;
            df_0 _S573 = x2B_0(&_S571, &_S572);
            thread df_0 _S574 = _S573;
            thread df_0 _S575 = _S526.time_0;
            df_0 _S576 = _0(&_S574, &_S575);
            thread Site_0 _S577 = _S521;
            thread df_0 _S578 = _S576;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S577, 0U, &_S578);
        }
        thread Site_0 _S579 = _S521;
        count_clipped_0(&entryPointParams_7->p_1, &_S579, (&kernelContext_10)->entryPointParams_status_1, _S526.clipped_0, 0U);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

void put_without_normal_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_18, const Sheet_0 thread* x_4, float device* x_row_data_3, float device* data_5, const Lie_0 thread* lie_6, float sign_0, atomic<uint> device* status_7, KernelContext_0 thread* kernelContext_11)
{
    thread float device* _S580;
    Row_0 _S581 = space_vector_of_0(p_23, site_18, data_5, lie_6, status_7, &_S580);
    float device* _S582 = _S580;
    df_0 _S583 = x2A_1(&x_4->time_0, sign_0 * data_5[lie_6->offset_0 + site_18->row_0 * lie_6->stride_0]);
    thread Row_0 _S584 = _S581;
    df_0 _S585 = dot_of_0(p_23, site_18, &x_4->row_5, x_row_data_3, &_S584, _S580, kernelContext_11);
    df_0 _S586 = c_of_0(p_23);
    thread df_0 _S587 = _S585;
    thread df_0 _S588 = _S583;
    df_0 _S589 = x2B_0(&_S587, &_S588);
    thread df_0 _S590 = _S586;
    thread df_0 _S591 = _S589;
    df_0 _S592 = x2A_0(&_S590, &_S591);
    uint i_7 = site_18->lane_0;
    for(;;)
    {
        if(i_7 < (site_18->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S593 = i_7 + 1U;
        float _S594 = _S582[_S581.base_0 + i_7 * _S581.step_2];
        bool _S595;
        if((_S581.scale_0.hi_0) == 1.0f)
        {
            _S595 = (_S581.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S595 = false;
        }
        df_0 _S596;
        if(_S595)
        {
            _S596 = wide_0(_S594);
        }
        else
        {
            thread df_0 _S597 = _S581.scale_0;
            df_0 _S598 = x2A_1(&_S597, _S594);
            _S596 = _S598;
        }
        float _S599 = x_row_data_3[(&x_4->row_5)->base_0 + i_7 * (&x_4->row_5)->step_2];
        bool _S600;
        if(((&(&x_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S600 = ((&(&x_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S600 = false;
        }
        df_0 _S601;
        if(_S600)
        {
            _S601 = wide_0(_S599);
        }
        else
        {
            df_0 _S602 = x2A_1(&(&x_4->row_5)->scale_0, _S599);
            _S601 = _S602;
        }
        thread df_0 _S603 = _S592;
        thread df_0 _S604 = _S601;
        df_0 _S605 = x2A_0(&_S603, &_S604);
        thread df_0 _S606 = _S596;
        thread df_0 _S607 = _S605;
        df_0 _S608 = x2B_0(&_S606, &_S607);
        thread df_0 _S609 = _S608;
        put_0(out_1, p_23, site_18, _S593, &_S609);
        i_7 = i_7 + p_23->lanes_0;
    }
    bool _S610 = Site_is_first_0(site_18);
    if(_S610)
    {
        thread df_0 _S611 = _S585;
        df_0 _S612 = _0(&_S611, &x_4->time_0);
        df_0 _S613 = _0(&x_4->square_0, &x_4->time_0);
        thread df_0 _S614 = _S592;
        thread df_0 _S615 = _S613;
        df_0 _S616 = x2A_0(&_S614, &_S615);
        thread df_0 _S617 = _S612;
        thread df_0 _S618 = _S616;
        df_0 _S619 = x2B_0(&_S617, &_S618);
        thread df_0 _S620 = _S619;
        put_0(out_1, p_23, site_18, 0U, &_S620);
    }
    return;
}

[[kernel]] void lorentz_project_tangent(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_point_4 [[buffer(1)]], float device* entryPointParams_vector_1 [[buffer(2)]], float device* entryPointParams_out_8 [[buffer(3)]], atomic<uint> device* entryPointParams_status_8 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_12)->entryPointParams_point_0 = entryPointParams_point_4;
    (&kernelContext_12)->entryPointParams_vector_0 = entryPointParams_vector_1;
    (&kernelContext_12)->entryPointParams_out_2 = entryPointParams_out_8;
    (&kernelContext_12)->entryPointParams_status_2 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_12)->parts_0 = &parts_3;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S621 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S621)
        {
        }
        else
        {
            break;
        }
        Site_0 _S622 = space_site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S623 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S624 = _S622;
        thread Lie_0 _S625 = _S623;
        thread float device* _S626;
        Sheet_0 _S627 = sheet_of_0(&entryPointParams_8->p_2, &_S624, (&kernelContext_12)->entryPointParams_point_0, &_S625, (&kernelContext_12)->entryPointParams_status_2, &_S626, &kernelContext_12);
        Lie_0 _S628 = y_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S629 = _S622;
        thread Sheet_0 _S630 = _S627;
        thread Lie_0 _S631 = _S628;
        put_without_normal_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_8->p_2, &_S629, &_S630, _S626, (&kernelContext_12)->entryPointParams_vector_0, &_S631, -1.0f, (&kernelContext_12)->entryPointParams_status_2, &kernelContext_12);
        thread Site_0 _S632 = _S622;
        count_clipped_0(&entryPointParams_8->p_2, &_S632, (&kernelContext_12)->entryPointParams_status_2, _S627.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

[[kernel]] void lorentz_riemannian_gradient(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_gradient_1 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]], atomic<uint> device* entryPointParams_status_9 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_13)->entryPointParams_point_1 = entryPointParams_point_5;
    (&kernelContext_13)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_13)->entryPointParams_out_3 = entryPointParams_out_9;
    (&kernelContext_13)->entryPointParams_status_3 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_13)->parts_0 = &parts_4;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S633 = block_count_0(&entryPointParams_9->p_3);
        if(block_5 < _S633)
        {
        }
        else
        {
            break;
        }
        Site_0 _S634 = space_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        Lie_0 _S635 = x_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S636 = _S634;
        thread Lie_0 _S637 = _S635;
        thread float device* _S638;
        Sheet_0 _S639 = sheet_of_0(&entryPointParams_9->p_3, &_S636, (&kernelContext_13)->entryPointParams_point_1, &_S637, (&kernelContext_13)->entryPointParams_status_3, &_S638, &kernelContext_13);
        Lie_0 _S640 = y_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S641 = _S634;
        thread Sheet_0 _S642 = _S639;
        thread Lie_0 _S643 = _S640;
        put_without_normal_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_9->p_3, &_S641, &_S642, _S638, (&kernelContext_13)->entryPointParams_gradient_0, &_S643, 1.0f, (&kernelContext_13)->entryPointParams_status_3, &kernelContext_13);
        thread Site_0 _S644 = _S634;
        count_clipped_0(&entryPointParams_9->p_3, &_S644, (&kernelContext_13)->entryPointParams_status_3, _S639.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

void put_number_0(float device* out_2, const Site_0 thread* site_19, const df_0 thread* value_6)
{
    bool _S645 = Site_is_first_0(site_19);
    if(_S645)
    {
        float device* _S646 = out_2+site_19->row_0;
        float _S647 = nearest_0(value_6);
        *_S646 = _S647;
    }
    return;
}

[[kernel]] void lorentz_inner(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_out_10 [[buffer(4)]], atomic<uint> device* entryPointParams_status_10 [[buffer(5)]])
{
    uint _S648;
    df_0 _S649;
    df_0 _S650;
    df_0 _S651;
    bool _S652;
    bool _S653;
    bool _S654;
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_14)->entryPointParams_point_2 = entryPointParams_point_6;
    (&kernelContext_14)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_14)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_14)->entryPointParams_out_4 = entryPointParams_out_10;
    (&kernelContext_14)->entryPointParams_status_4 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_14)->parts_0 = &parts_5;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S655 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S655)
        {
        }
        else
        {
            break;
        }
        Site_0 _S656 = space_site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        Lie_0 _S657 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S658 = _S656;
        thread Lie_0 _S659 = _S657;
        thread float device* _S660;
        Sheet_0 _S661 = sheet_of_0(&entryPointParams_10->p_4, &_S658, (&kernelContext_14)->entryPointParams_point_2, &_S659, (&kernelContext_14)->entryPointParams_status_4, &_S660, &kernelContext_14);
        float device* _S662 = _S660;
        Lie_0 _S663 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S664 = _S656;
        thread Lie_0 _S665 = _S663;
        thread float device* _S666;
        Row_0 _S667 = space_vector_of_0(&entryPointParams_10->p_4, &_S664, (&kernelContext_14)->entryPointParams_u_0, &_S665, (&kernelContext_14)->entryPointParams_status_4, &_S666);
        float device* _S668 = _S666;
        Lie_0 _S669 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S670 = _S656;
        thread Lie_0 _S671 = _S669;
        thread float device* _S672;
        Row_0 _S673 = space_vector_of_0(&entryPointParams_10->p_4, &_S670, (&kernelContext_14)->entryPointParams_v_0, &_S671, (&kernelContext_14)->entryPointParams_status_4, &_S672);
        float device* _S674 = _S672;
        df_0 _S675 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_8;
        sums_8[int(0)] = _S675;
        sums_8[int(1)] = _S675;
        uint i_8 = _S656.lane_0;
        for(;;)
        {
            _S648 = _S656.columns_0;
            if(i_8 < (_S656.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S676 = _S662[_S661.row_5.base_0 + i_8 * _S661.row_5.step_2];
            if((_S661.row_5.scale_0.hi_0) == 1.0f)
            {
                _S652 = (_S661.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S652 = false;
            }
            if(_S652)
            {
                _S649 = wide_0(_S676);
            }
            else
            {
                thread df_0 _S677 = _S661.row_5.scale_0;
                df_0 _S678 = x2A_1(&_S677, _S676);
                _S649 = _S678;
            }
            df_0 _S679 = sums_8[int(0)];
            float _S680 = _S668[_S667.base_0 + i_8 * _S667.step_2];
            if((_S667.scale_0.hi_0) == 1.0f)
            {
                _S653 = (_S667.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S653 = false;
            }
            if(_S653)
            {
                _S650 = wide_0(_S680);
            }
            else
            {
                thread df_0 _S681 = _S667.scale_0;
                df_0 _S682 = x2A_1(&_S681, _S680);
                _S650 = _S682;
            }
            thread df_0 _S683 = _S649;
            thread df_0 _S684 = _S650;
            df_0 _S685 = x2A_0(&_S683, &_S684);
            thread df_0 _S686 = _S679;
            thread df_0 _S687 = _S685;
            df_0 _S688 = x2B_0(&_S686, &_S687);
            sums_8[int(0)] = _S688;
            df_0 _S689 = sums_8[int(1)];
            float _S690 = _S674[_S673.base_0 + i_8 * _S673.step_2];
            if((_S673.scale_0.hi_0) == 1.0f)
            {
                _S654 = (_S673.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S654 = false;
            }
            if(_S654)
            {
                _S651 = wide_0(_S690);
            }
            else
            {
                thread df_0 _S691 = _S673.scale_0;
                df_0 _S692 = x2A_1(&_S691, _S690);
                _S651 = _S692;
            }
            thread df_0 _S693 = _S649;
            thread df_0 _S694 = _S651;
            df_0 _S695 = x2A_0(&_S693, &_S694);
            thread df_0 _S696 = _S689;
            thread df_0 _S697 = _S695;
            df_0 _S698 = x2B_0(&_S696, &_S697);
            sums_8[int(1)] = _S698;
            i_8 = i_8 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S699 = _S656;
        join_0(entryPointParams_10->p_4.lanes_0, &_S699, &sums_8, &kernelContext_14);
        bool _S700 = (_S661.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S700)
        {
            _S649 = _S675;
        }
        else
        {
            thread df_0 _S701 = sums_8[int(0)];
            thread df_0 _S702 = _S661.square_0;
            df_0 _S703 = _0(&_S701, &_S702);
            _S649 = _S703;
        }
        if(_S700)
        {
            _S650 = _S675;
        }
        else
        {
            thread df_0 _S704 = sums_8[int(1)];
            thread df_0 _S705 = _S661.square_0;
            df_0 _S706 = _0(&_S704, &_S705);
            _S650 = _S706;
        }
        thread array<df_0, int(1)> across_2;
        across_2[int(0)] = _S675;
        uint i_9 = _S656.lane_0;
        for(;;)
        {
            if(i_9 < _S648)
            {
            }
            else
            {
                break;
            }
            float _S707 = _S662[_S661.row_5.base_0 + i_9 * _S661.row_5.step_2];
            if((_S661.row_5.scale_0.hi_0) == 1.0f)
            {
                _S652 = (_S661.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S652 = false;
            }
            if(_S652)
            {
                _S651 = wide_0(_S707);
            }
            else
            {
                thread df_0 _S708 = _S661.row_5.scale_0;
                df_0 _S709 = x2A_1(&_S708, _S707);
                _S651 = _S709;
            }
            df_0 _S710 = across_2[int(0)];
            float _S711 = _S668[_S667.base_0 + i_9 * _S667.step_2];
            if((_S667.scale_0.hi_0) == 1.0f)
            {
                _S653 = (_S667.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S653 = false;
            }
            df_0 _S712;
            if(_S653)
            {
                _S712 = wide_0(_S711);
            }
            else
            {
                thread df_0 _S713 = _S667.scale_0;
                df_0 _S714 = x2A_1(&_S713, _S711);
                _S712 = _S714;
            }
            thread df_0 _S715 = _S649;
            thread df_0 _S716 = _S651;
            df_0 _S717 = x2A_0(&_S715, &_S716);
            thread df_0 _S718 = _S712;
            thread df_0 _S719 = _S717;
            df_0 _S720 = x2D_0(&_S718, &_S719);
            float _S721 = _S674[_S673.base_0 + i_9 * _S673.step_2];
            if((_S673.scale_0.hi_0) == 1.0f)
            {
                _S654 = (_S673.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S654 = false;
            }
            df_0 _S722;
            if(_S654)
            {
                _S722 = wide_0(_S721);
            }
            else
            {
                thread df_0 _S723 = _S673.scale_0;
                df_0 _S724 = x2A_1(&_S723, _S721);
                _S722 = _S724;
            }
            thread df_0 _S725 = _S650;
            thread df_0 _S726 = _S651;
            df_0 _S727 = x2A_0(&_S725, &_S726);
            thread df_0 _S728 = _S722;
            thread df_0 _S729 = _S727;
            df_0 _S730 = x2D_0(&_S728, &_S729);
            thread df_0 _S731 = _S720;
            thread df_0 _S732 = _S730;
            df_0 _S733 = x2A_0(&_S731, &_S732);
            thread df_0 _S734 = _S710;
            thread df_0 _S735 = _S733;
            df_0 _S736 = x2B_0(&_S734, &_S735);
            across_2[int(0)] = _S736;
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S737 = _S656;
        join_1(entryPointParams_10->p_4.lanes_0, &_S737, &across_2, &kernelContext_14);
        thread df_0 _S738 = _S649;
        thread df_0 _S739 = _S650;
        df_0 _S740 = x2A_0(&_S738, &_S739);
        df_0 _S741 = c_of_0(&entryPointParams_10->p_4);
        thread df_0 _S742 = _S741;
        thread df_0 _S743 = _S661.square_0;
        df_0 _S744 = x2A_0(&_S742, &_S743);
        thread df_0 _S745 = _S744;
        df_0 _S746 = x2B_1(&_S745, 1.0f);
        thread df_0 _S747 = _S661.square_0;
        thread df_0 _S748 = _S746;
        df_0 _S749 = _0(&_S747, &_S748);
        thread df_0 _S750 = _S740;
        thread df_0 _S751 = _S749;
        df_0 _S752 = x2A_0(&_S750, &_S751);
        thread df_0 _S753 = across_2[int(0)];
        thread df_0 _S754 = _S752;
        df_0 _S755 = x2B_0(&_S753, &_S754);
        thread Site_0 _S756 = _S656;
        thread df_0 _S757 = _S755;
        put_number_0((&kernelContext_14)->entryPointParams_out_4, &_S756, &_S757);
        thread Site_0 _S758 = _S656;
        count_clipped_0(&entryPointParams_10->p_4, &_S758, (&kernelContext_14)->entryPointParams_status_4, _S661.clipped_0, 0U);
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

Reach_0 stretch_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_20, const Sheet_0 thread* x_5, float device* x_row_data_4, float device* data_6, const Lie_0 thread* lie_7, atomic<uint> device* status_8, float device* thread* _S759, KernelContext_0 thread* kernelContext_15)
{
    thread Reach_0 reach_3;
    thread float device* _S760;
    Row_0 _S761 = space_of_0(site_20, data_6, lie_7, &_S760);
    float device* reach_row_data_0 = _S760;
    (&reach_3)->row_6 = _S761;
    thread Row_0 _S762 = _S761;
    Squares_0 _S763 = squares_of_0(p_24, site_20, &_S762, _S760, status_8, kernelContext_15);
    thread Squares_0 _S764 = _S763;
    float _S765 = Squares_unit_0(&_S764);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S765);
    thread Row_0 _S766 = (&reach_3)->row_6;
    df_0 _S767 = dot_of_0(p_24, site_20, &x_5->row_5, x_row_data_4, &_S766, reach_row_data_0, kernelContext_15);
    (&reach_3)->dot_1 = _S767;
    df_0 _S768;
    if(((&x_5->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S768 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S769 = (&reach_3)->dot_1;
        df_0 _S770 = _0(&_S769, &x_5->square_0);
        _S768 = _S770;
    }
    thread array<df_0, int(1)> across_3;
    across_3[int(0)] = wide_0(0.0f);
    uint i_10 = site_20->lane_0;
    for(;;)
    {
        if(i_10 < (site_20->columns_0))
        {
        }
        else
        {
            break;
        }
        Row_0 _S771 = (&reach_3)->row_6;
        float _S772 = reach_row_data_0[_S771.base_0 + i_10 * _S771.step_2];
        bool _S773;
        if((_S771.scale_0.hi_0) == 1.0f)
        {
            _S773 = (_S771.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S773 = false;
        }
        df_0 _S774;
        if(_S773)
        {
            _S774 = wide_0(_S772);
        }
        else
        {
            thread df_0 _S775 = _S771.scale_0;
            df_0 _S776 = x2A_1(&_S775, _S772);
            _S774 = _S776;
        }
        float _S777 = x_row_data_4[(&x_5->row_5)->base_0 + i_10 * (&x_5->row_5)->step_2];
        bool _S778;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S778 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S778 = false;
        }
        df_0 _S779;
        if(_S778)
        {
            _S779 = wide_0(_S777);
        }
        else
        {
            df_0 _S780 = x2A_1(&(&x_5->row_5)->scale_0, _S777);
            _S779 = _S780;
        }
        thread df_0 _S781 = _S768;
        thread df_0 _S782 = _S779;
        df_0 _S783 = x2A_0(&_S781, &_S782);
        thread df_0 _S784 = _S774;
        thread df_0 _S785 = _S783;
        df_0 _S786 = x2D_0(&_S784, &_S785);
        thread df_0 _S787 = _S786;
        thread df_0 _S788 = _S786;
        df_0 _S789 = x2A_0(&_S787, &_S788);
        thread df_0 _S790 = across_3[int(0)];
        thread df_0 _S791 = _S789;
        df_0 _S792 = x2B_0(&_S790, &_S791);
        across_3[int(0)] = _S792;
        i_10 = i_10 + p_24->lanes_0;
    }
    join_1(p_24->lanes_0, site_20, &across_3, kernelContext_15);
    df_0 _S793 = c_of_0(p_24);
    thread df_0 _S794 = _S793;
    df_0 _S795 = x2A_0(&_S794, &x_5->square_0);
    thread df_0 _S796 = _S795;
    df_0 _S797 = x2B_1(&_S796, 1.0f);
    thread Squares_0 _S798 = _S763;
    df_0 _S799 = Squares_total_0(&_S798);
    thread df_0 _S800 = _S799;
    thread df_0 _S801 = _S797;
    df_0 _S802 = _0(&_S800, &_S801);
    thread df_0 _S803 = _S795;
    thread df_0 _S804 = _S797;
    df_0 _S805 = _0(&_S803, &_S804);
    thread df_0 _S806 = across_3[int(0)];
    thread df_0 _S807 = _S805;
    df_0 _S808 = x2A_0(&_S806, &_S807);
    thread df_0 _S809 = _S802;
    thread df_0 _S810 = _S808;
    df_0 _S811 = x2B_0(&_S809, &_S810);
    (&reach_3)->square_2 = _S811;
    *_S759 = reach_row_data_0;
    return reach_3;
}

[[kernel]] void lorentz_norm(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_tangent_5 [[buffer(2)]], float device* entryPointParams_out_11 [[buffer(3)]], atomic<uint> device* entryPointParams_status_11 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_16)->entryPointParams_point_3 = entryPointParams_point_7;
    (&kernelContext_16)->entryPointParams_tangent_2 = entryPointParams_tangent_5;
    (&kernelContext_16)->entryPointParams_out_5 = entryPointParams_out_11;
    (&kernelContext_16)->entryPointParams_status_5 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_16)->parts_0 = &parts_6;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S812 = block_count_0(&entryPointParams_11->p_5);
        if(block_7 < _S812)
        {
        }
        else
        {
            break;
        }
        Site_0 _S813 = space_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        Lie_0 _S814 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S815 = _S813;
        thread Lie_0 _S816 = _S814;
        thread float device* _S817;
        Sheet_0 _S818 = sheet_of_0(&entryPointParams_11->p_5, &_S815, (&kernelContext_16)->entryPointParams_point_3, &_S816, (&kernelContext_16)->entryPointParams_status_5, &_S817, &kernelContext_16);
        float device* _S819 = _S817;
        Lie_0 _S820 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S821 = _S813;
        thread Lie_0 _S822 = _S820;
        refuse_time_0(&_S821, (&kernelContext_16)->entryPointParams_tangent_2, &_S822, (&kernelContext_16)->entryPointParams_status_5);
        Lie_0 _S823 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S824 = _S813;
        thread Sheet_0 _S825 = _S818;
        thread Lie_0 _S826 = _S823;
        thread float device* _S827;
        Reach_0 _S828 = stretch_of_0(&entryPointParams_11->p_5, &_S824, &_S825, _S819, (&kernelContext_16)->entryPointParams_tangent_2, &_S826, (&kernelContext_16)->entryPointParams_status_5, &_S827, &kernelContext_16);
        thread df_0 _S829 = _S828.square_2;
        df_0 _S830 = root_of_0(&_S829);
        float _S831 = 1.0f / _S828.row_6.scale_0.hi_0;
        thread df_0 _S832 = _S830;
        df_0 _S833 = scaled_0(&_S832, _S831);
        thread Site_0 _S834 = _S813;
        thread df_0 _S835 = _S833;
        put_number_0((&kernelContext_16)->entryPointParams_out_5, &_S834, &_S835);
        thread Site_0 _S836 = _S813;
        count_clipped_0(&entryPointParams_11->p_5, &_S836, (&kernelContext_16)->entryPointParams_status_5, _S818.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


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
        uint _S188 = (&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2;
        thread df_0 value_4 = wide_0(x_row_data_1[_S188]);
        uint _S189 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_4)->lo_0 = x_row_data_1[_S188 + _S189];
        }
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
            _S182 = value_4;
        }
        else
        {
            thread df_0 _S190 = value_4;
            df_0 _S191 = x2A_0(&(&x_1->row_5)->scale_0, &_S190);
            _S182 = _S191;
        }
        uint _S192 = (&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2;
        thread df_0 value_5 = wide_0(y_row_data_0[_S192]);
        uint _S193 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_5)->lo_0 = y_row_data_0[_S192 + _S193];
        }
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
            _S183 = value_5;
        }
        else
        {
            thread df_0 _S194 = value_5;
            df_0 _S195 = x2A_0(&(&y_0->row_5)->scale_0, &_S194);
            _S183 = _S195;
        }
        thread df_0 _S196 = _S182;
        thread df_0 _S197 = _S183;
        df_0 _S198 = x2D_0(&_S196, &_S197);
        thread df_0 _S199 = _S198;
        Squares_add_0(&gap_squares_0, &_S199);
        thread df_0 _S200 = _S182;
        thread df_0 _S201 = _S183;
        df_0 _S202 = x2A_0(&_S200, &_S201);
        thread df_0 _S203 = sums_4[int(0)];
        thread df_0 _S204 = _S202;
        df_0 _S205 = x2B_0(&_S203, &_S204);
        sums_4[int(0)] = _S205;
        thread df_0 _S206 = _S198;
        thread df_0 _S207 = _S182;
        df_0 _S208 = x2A_0(&_S206, &_S207);
        thread df_0 _S209 = sums_4[int(1)];
        thread df_0 _S210 = _S208;
        df_0 _S211 = x2B_0(&_S209, &_S210);
        sums_4[int(1)] = _S211;
        thread df_0 _S212 = _S198;
        thread df_0 _S213 = _S183;
        df_0 _S214 = x2A_0(&_S212, &_S213);
        thread df_0 _S215 = sums_4[int(2)];
        thread df_0 _S216 = _S214;
        df_0 _S217 = x2B_0(&_S215, &_S216);
        sums_4[int(2)] = _S217;
        i_2 = i_2 + p_17->lanes_0;
    }
    uint _S218 = p_17->lanes_0;
    join_2(p_17->lanes_0, site_12, &sums_4, kernelContext_6);
    Squares_join_over_0(&gap_squares_0, _S218, site_12, kernelContext_6);
    thread Squares_0 _S219 = gap_squares_0;
    float _S220 = Squares_unit_0(&_S219);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_4[int(0)];
    (&all_0)->on_x_0 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S221 = gap_squares_0;
    df_0 _S222 = Squares_total_0(&_S221);
    float _S223 = 1.0f / _S220;
    thread df_0 _S224 = _S222;
    df_0 _S225 = scaled_0(&_S224, _S223);
    float _S226 = 1.0f / _S220;
    thread df_0 _S227 = _S225;
    df_0 _S228 = scaled_0(&_S227, _S226);
    (&all_0)->gap_0 = _S228;
    thread df_0 _S229 = sums_4[int(1)];
    thread df_0 _S230 = sums_4[int(2)];
    df_0 _S231 = x2B_0(&_S229, &_S230);
    thread df_0 _S232 = _S231;
    df_0 _S233 = neg_0(&_S232);
    df_0 _S234 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S235 = _S233;
    thread df_0 _S236 = _S234;
    df_0 _S237 = _0(&_S235, &_S236);
    (&all_0)->ahead_0 = _S237;
    df_0 _S238 = c_of_0(p_17);
    thread df_0 _S239 = _S238;
    df_0 _S240 = x2A_0(&_S239, &x_1->square_0);
    thread df_0 _S241 = _S238;
    df_0 _S242 = x2A_0(&_S241, &y_0->square_0);
    thread df_0 _S243 = _S238;
    thread df_0 _S244 = sums_4[int(0)];
    df_0 _S245 = x2A_0(&_S243, &_S244);
    df_0 _S246 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S247 = _S238;
    thread df_0 _S248 = _S228;
    df_0 _S249 = x2A_0(&_S247, &_S248);
    thread df_0 _S250 = _S249;
    thread df_0 _S251 = _S240;
    bool _S252 = less_0(&_S250, &_S251);
    bool _S253 = (_S242.hi_0) < 1.00000000317107685e-30f;
    if(_S253)
    {
        _S182 = _S186;
    }
    else
    {
        if(_S252)
        {
            thread df_0 _S254 = _S238;
            thread df_0 _S255 = (&all_0)->on_y_0;
            df_0 _S256 = x2A_0(&_S254, &_S255);
            _S182 = _S256;
        }
        else
        {
            _S182 = _S245;
        }
        thread df_0 _S257 = _S182;
        thread df_0 _S258 = _S242;
        df_0 _S259 = _0(&_S257, &_S258);
        _S182 = _S259;
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
        uint _S260 = (&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2;
        thread df_0 value_6 = wide_0(x_row_data_1[_S260]);
        uint _S261 = (&x_1->row_5)->low_0;
        if(((&x_1->row_5)->low_0) != 0U)
        {
            (&value_6)->lo_0 = x_row_data_1[_S260 + _S261];
        }
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
            _S183 = value_6;
        }
        else
        {
            thread df_0 _S262 = value_6;
            df_0 _S263 = x2A_0(&(&x_1->row_5)->scale_0, &_S262);
            _S183 = _S263;
        }
        uint _S264 = (&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2;
        thread df_0 value_7 = wide_0(y_row_data_0[_S264]);
        uint _S265 = (&y_0->row_5)->low_0;
        if(((&y_0->row_5)->low_0) != 0U)
        {
            (&value_7)->lo_0 = y_row_data_0[_S264 + _S265];
        }
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S185 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S185 = false;
        }
        df_0 _S266;
        if(_S185)
        {
            _S266 = value_7;
        }
        else
        {
            thread df_0 _S267 = value_7;
            df_0 _S268 = x2A_0(&(&y_0->row_5)->scale_0, &_S267);
            _S266 = _S268;
        }
        df_0 side_0;
        if(_S252)
        {
            thread df_0 _S269 = _S183;
            thread df_0 _S270 = _S266;
            df_0 _S271 = x2D_0(&_S269, &_S270);
            side_0 = _S271;
        }
        else
        {
            side_0 = _S183;
        }
        thread df_0 _S272 = _S182;
        thread df_0 _S273 = _S266;
        df_0 _S274 = x2A_0(&_S272, &_S273);
        thread df_0 _S275 = side_0;
        thread df_0 _S276 = _S274;
        df_0 _S277 = x2D_0(&_S275, &_S276);
        thread df_0 _S278 = _S277;
        thread df_0 _S279 = _S277;
        df_0 _S280 = x2A_0(&_S278, &_S279);
        thread df_0 _S281 = across_0[int(0)];
        thread df_0 _S282 = _S280;
        df_0 _S283 = x2B_0(&_S281, &_S282);
        across_0[int(0)] = _S283;
        i_2 = i_2 + _S218;
    }
    join_1(_S218, site_12, &across_0, kernelContext_6);
    if((_S245.hi_0) <= 0.0f)
    {
        _S184 = true;
    }
    else
    {
        _S184 = _S253;
    }
    if(_S184)
    {
        if((_S246.hi_0) > 2.0f)
        {
            thread df_0 _S284 = _S246;
            df_0 _S285 = x2D_1(&_S284, 1.0f);
            _S182 = _S285;
        }
        else
        {
            thread df_0 _S286 = _S240;
            thread df_0 _S287 = _S242;
            df_0 _S288 = x2B_0(&_S286, &_S287);
            thread df_0 _S289 = _S240;
            thread df_0 _S290 = _S242;
            df_0 _S291 = x2A_0(&_S289, &_S290);
            thread df_0 _S292 = _S288;
            thread df_0 _S293 = _S291;
            df_0 _S294 = x2B_0(&_S292, &_S293);
            thread df_0 _S295 = _S246;
            df_0 _S296 = x2B_1(&_S295, 1.0f);
            thread df_0 _S297 = _S294;
            thread df_0 _S298 = _S296;
            df_0 _S299 = _0(&_S297, &_S298);
            _S182 = _S299;
        }
        thread df_0 _S300 = _S182;
        thread df_0 _S301 = _S245;
        df_0 _S302 = x2D_0(&_S300, &_S301);
        thread df_0 _S303 = _S302;
        df_0 _S304 = half_of_0(&_S303);
        (&all_0)->square_1 = _S304;
    }
    else
    {
        thread df_0 _S305 = _S246;
        thread df_0 _S306 = _S245;
        df_0 _S307 = x2B_0(&_S305, &_S306);
        thread df_0 _S308 = _S307;
        df_0 _S309 = twice_0(&_S308);
        thread df_0 _S310 = _S309;
        df_0 _S311 = x2B_1(&_S310, 2.0f);
        thread df_0 _S312 = (&all_0)->gap_0;
        thread df_0 _S313 = _S311;
        df_0 _S314 = _0(&_S312, &_S313);
        thread df_0 _S315 = _S242;
        thread df_0 _S316 = _S311;
        df_0 _S317 = _0(&_S315, &_S316);
        thread df_0 _S318 = across_0[int(0)];
        thread df_0 _S319 = _S317;
        df_0 _S320 = x2A_0(&_S318, &_S319);
        thread df_0 _S321 = _S314;
        thread df_0 _S322 = _S320;
        df_0 _S323 = x2B_0(&_S321, &_S322);
        thread df_0 _S324 = _S238;
        thread df_0 _S325 = _S323;
        df_0 _S326 = x2A_0(&_S324, &_S325);
        (&all_0)->square_1 = _S326;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S327 = root_c_of_0(p_17);
        thread Squares_0 _S328 = gap_squares_0;
        df_0 _S329 = Squares_length_0(&_S328);
        thread df_0 _S330 = _S329;
        df_0 _S331 = half_of_0(&_S330);
        thread df_0 _S332 = _S327;
        thread df_0 _S333 = _S331;
        df_0 _S334 = x2A_0(&_S332, &_S333);
        _S182 = _S334;
    }
    else
    {
        thread df_0 _S335 = (&all_0)->square_1;
        df_0 _S336 = root_of_0(&_S335);
        _S182 = _S336;
    }
    (&all_0)->root_0 = _S182;
    return all_0;
}

df_0 transport_factor_0(const Ball_0 constant* p_18, const Site_0 thread* site_13, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Row_0 thread* v_0, float device* v_data_0, const Between_0 thread* pair_1, df_0 thread* x_dot_v_0, KernelContext_0 thread* kernelContext_7)
{
    uint _S337;
    df_0 _S338;
    df_0 _S339;
    df_0 _S340;
    bool _S341;
    bool _S342;
    bool _S343;
    df_0 _S344 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S344;
    sums_5[int(1)] = _S344;
    uint _S345 = site_13->lane_0;
    uint i_3 = site_13->lane_0;
    for(;;)
    {
        _S337 = site_13->columns_0;
        if(i_3 < (site_13->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S346 = v_0->base_0 + i_3 * v_0->step_2;
        thread df_0 value_8 = wide_0(v_data_0[_S346]);
        uint _S347 = v_0->low_0;
        if((v_0->low_0) != 0U)
        {
            (&value_8)->lo_0 = v_data_0[_S346 + _S347];
        }
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S341 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S341 = false;
        }
        if(_S341)
        {
            _S338 = value_8;
        }
        else
        {
            thread df_0 _S348 = value_8;
            df_0 _S349 = x2A_0(&v_0->scale_0, &_S348);
            _S338 = _S349;
        }
        df_0 _S350 = sums_5[int(0)];
        uint _S351 = (&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2;
        thread df_0 value_9 = wide_0(x_row_data_2[_S351]);
        uint _S352 = (&x_2->row_5)->low_0;
        if(((&x_2->row_5)->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_row_data_2[_S351 + _S352];
        }
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S342 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S342 = false;
        }
        if(_S342)
        {
            _S339 = value_9;
        }
        else
        {
            thread df_0 _S353 = value_9;
            df_0 _S354 = x2A_0(&(&x_2->row_5)->scale_0, &_S353);
            _S339 = _S354;
        }
        thread df_0 _S355 = _S339;
        thread df_0 _S356 = _S338;
        df_0 _S357 = x2A_0(&_S355, &_S356);
        thread df_0 _S358 = _S350;
        thread df_0 _S359 = _S357;
        df_0 _S360 = x2B_0(&_S358, &_S359);
        sums_5[int(0)] = _S360;
        df_0 _S361 = sums_5[int(1)];
        uint _S362 = (&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2;
        thread df_0 value_10 = wide_0(y_row_data_1[_S362]);
        uint _S363 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_10)->lo_0 = y_row_data_1[_S362 + _S363];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S343 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S343 = false;
        }
        if(_S343)
        {
            _S340 = value_10;
        }
        else
        {
            thread df_0 _S364 = value_10;
            df_0 _S365 = x2A_0(&(&y_1->row_5)->scale_0, &_S364);
            _S340 = _S365;
        }
        thread df_0 _S366 = _S340;
        thread df_0 _S367 = _S338;
        df_0 _S368 = x2A_0(&_S366, &_S367);
        thread df_0 _S369 = _S361;
        thread df_0 _S370 = _S368;
        df_0 _S371 = x2B_0(&_S369, &_S370);
        sums_5[int(1)] = _S371;
        i_3 = i_3 + p_18->lanes_0;
    }
    uint _S372 = p_18->lanes_0;
    join_0(p_18->lanes_0, site_13, &sums_5, kernelContext_7);
    *x_dot_v_0 = sums_5[int(0)];
    bool _S373 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S373)
    {
        _S338 = _S344;
    }
    else
    {
        df_0 _S374 = _0(&pair_1->on_x_0, &x_2->square_0);
        _S338 = _S374;
    }
    if(_S373)
    {
        _S339 = _S344;
    }
    else
    {
        thread df_0 _S375 = sums_5[int(0)];
        df_0 _S376 = _0(&_S375, &x_2->square_0);
        _S339 = _S376;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S344;
    i_3 = _S345;
    for(;;)
    {
        if(i_3 < _S337)
        {
        }
        else
        {
            break;
        }
        uint _S377 = (&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2;
        thread df_0 value_11 = wide_0(x_row_data_2[_S377]);
        uint _S378 = (&x_2->row_5)->low_0;
        if(((&x_2->row_5)->low_0) != 0U)
        {
            (&value_11)->lo_0 = x_row_data_2[_S377 + _S378];
        }
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S341 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S341 = false;
        }
        if(_S341)
        {
            _S340 = value_11;
        }
        else
        {
            thread df_0 _S379 = value_11;
            df_0 _S380 = x2A_0(&(&x_2->row_5)->scale_0, &_S379);
            _S340 = _S380;
        }
        uint _S381 = (&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2;
        thread df_0 value_12 = wide_0(y_row_data_1[_S381]);
        uint _S382 = (&y_1->row_5)->low_0;
        if(((&y_1->row_5)->low_0) != 0U)
        {
            (&value_12)->lo_0 = y_row_data_1[_S381 + _S382];
        }
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S342 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S342 = false;
        }
        df_0 _S383;
        if(_S342)
        {
            _S383 = value_12;
        }
        else
        {
            thread df_0 _S384 = value_12;
            df_0 _S385 = x2A_0(&(&y_1->row_5)->scale_0, &_S384);
            _S383 = _S385;
        }
        thread df_0 _S386 = _S383;
        thread df_0 _S387 = _S340;
        df_0 _S388 = x2D_0(&_S386, &_S387);
        thread df_0 _S389 = _S338;
        thread df_0 _S390 = _S340;
        df_0 _S391 = x2A_0(&_S389, &_S390);
        thread df_0 _S392 = _S388;
        thread df_0 _S393 = _S391;
        df_0 _S394 = x2B_0(&_S392, &_S393);
        df_0 _S395 = across_1[int(0)];
        uint _S396 = v_0->base_0 + i_3 * v_0->step_2;
        thread df_0 value_13 = wide_0(v_data_0[_S396]);
        uint _S397 = v_0->low_0;
        if((v_0->low_0) != 0U)
        {
            (&value_13)->lo_0 = v_data_0[_S396 + _S397];
        }
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S343 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S343 = false;
        }
        df_0 _S398;
        if(_S343)
        {
            _S398 = value_13;
        }
        else
        {
            thread df_0 _S399 = value_13;
            df_0 _S400 = x2A_0(&v_0->scale_0, &_S399);
            _S398 = _S400;
        }
        thread df_0 _S401 = _S339;
        thread df_0 _S402 = _S340;
        df_0 _S403 = x2A_0(&_S401, &_S402);
        thread df_0 _S404 = _S398;
        thread df_0 _S405 = _S403;
        df_0 _S406 = x2D_0(&_S404, &_S405);
        thread df_0 _S407 = _S394;
        thread df_0 _S408 = _S406;
        df_0 _S409 = x2A_0(&_S407, &_S408);
        thread df_0 _S410 = _S395;
        thread df_0 _S411 = _S409;
        df_0 _S412 = x2B_0(&_S410, &_S411);
        across_1[int(0)] = _S412;
        i_3 = i_3 + _S372;
    }
    join_1(_S372, site_13, &across_1, kernelContext_7);
    df_0 _S413 = c_of_0(p_18);
    df_0 _S414 = twice_0(&pair_1->square_1);
    thread df_0 _S415 = _S338;
    thread df_0 _S416 = _S414;
    df_0 _S417 = x2B_0(&_S415, &_S416);
    thread df_0 _S418 = _S417;
    df_0 _S419 = neg_0(&_S418);
    thread df_0 _S420 = _S419;
    thread df_0 _S421 = _S339;
    df_0 _S422 = x2A_0(&_S420, &_S421);
    thread df_0 _S423 = _S413;
    df_0 _S424 = x2A_0(&_S423, &x_2->square_0);
    thread df_0 _S425 = _S424;
    df_0 _S426 = x2B_1(&_S425, 1.0f);
    thread df_0 _S427 = _S426;
    df_0 _S428 = _0(&x_2->square_0, &_S427);
    thread df_0 _S429 = _S422;
    thread df_0 _S430 = _S428;
    df_0 _S431 = x2A_0(&_S429, &_S430);
    if(_S373)
    {
        _S338 = sums_5[int(1)];
    }
    else
    {
        thread df_0 _S432 = across_1[int(0)];
        thread df_0 _S433 = _S431;
        df_0 _S434 = x2B_0(&_S432, &_S433);
        _S338 = _S434;
    }
    thread df_0 _S435 = _S413;
    thread df_0 _S436 = _S338;
    df_0 _S437 = x2A_0(&_S435, &_S436);
    thread df_0 _S438 = _S414;
    df_0 _S439 = x2B_1(&_S438, 2.0f);
    thread df_0 _S440 = _S437;
    thread df_0 _S441 = _S439;
    df_0 _S442 = _0(&_S440, &_S441);
    return _S442;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S443 = value_14->hi_0;
    float _S444;
    if(is_bad_0(value_14->hi_0))
    {
        _S444 = _S443;
    }
    else
    {
        _S444 = _S443 + value_14->lo_0;
    }
    return _S444;
}

void put_0(float device* out_0, const Ball_0 constant* p_19, const Site_0 thread* site_14, uint column_1, const df_0 thread* value_15)
{
    float device* _S445 = out_0+(site_14->row_0 * p_19->out_stride_0 + p_19->out_column_0 + column_1);
    float _S446 = nearest_0(value_15);
    *_S445 = _S446;
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_15, atomic<uint> device* status_5, uint inputs_0)
{
    bool _S447 = Site_is_first_0(site_15);
    bool _S448;
    if(_S447)
    {
        _S448 = inputs_0 > 0U;
    }
    else
    {
        _S448 = false;
    }
    if(_S448)
    {
        _S448 = ((p_20->flags_0) & 1U) != 0U;
    }
    else
    {
        _S448 = false;
    }
    if(_S448)
    {
        report_fault_0(status_5, site_15->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_16, atomic<uint> device* status_6, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_21, site_16, status_6, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S449 = Site_is_first_0(site_16);
    bool _S450;
    if(_S449)
    {
        _S450 = moved_0 != 0U;
    }
    else
    {
        _S450 = false;
    }
    if(_S450)
    {
        uint moved_1;
        if(((p_21->flags_0) & 16U) != 0U)
        {
            uint _S451 = atomic_fetch_or_explicit(status_6+(4U + site_16->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S451);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S452 = atomic_fetch_add_explicit(status_6+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
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
        uint _S453 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S453)
        {
        }
        else
        {
            break;
        }
        Site_0 _S454 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        Lie_0 _S455 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S456 = _S454;
        thread Lie_0 _S457 = _S455;
        thread float device* _S458;
        Sheet_0 _S459 = sheet_of_0(&entryPointParams_6->p_0, &_S456, (&kernelContext_8)->entryPointParams_source_0, &_S457, (&kernelContext_8)->entryPointParams_status_0, &_S458, &kernelContext_8);
        float device* _S460 = _S458;
        Lie_0 _S461 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S462 = _S454;
        thread Lie_0 _S463 = _S461;
        thread float device* _S464;
        Sheet_0 _S465 = sheet_of_0(&entryPointParams_6->p_0, &_S462, (&kernelContext_8)->entryPointParams_target_0, &_S463, (&kernelContext_8)->entryPointParams_status_0, &_S464, &kernelContext_8);
        float device* _S466 = _S464;
        Lie_0 _S467 = z_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S468 = _S454;
        thread Lie_0 _S469 = _S467;
        thread float device* _S470;
        Row_0 _S471 = space_vector_of_0(&entryPointParams_6->p_0, &_S468, (&kernelContext_8)->entryPointParams_tangent_0, &_S469, (&kernelContext_8)->entryPointParams_status_0, &_S470);
        float device* _S472 = _S470;
        thread Site_0 _S473 = _S454;
        thread Sheet_0 _S474 = _S459;
        thread Sheet_0 _S475 = _S465;
        Between_0 _S476 = between_0(&entryPointParams_6->p_0, &_S473, &_S474, _S460, &_S475, _S466, &kernelContext_8);
        thread Site_0 _S477 = _S454;
        thread Sheet_0 _S478 = _S459;
        thread Sheet_0 _S479 = _S465;
        thread Row_0 _S480 = _S471;
        thread Between_0 _S481 = _S476;
        thread df_0 x_dot_v_1;
        df_0 _S482 = transport_factor_0(&entryPointParams_6->p_0, &_S477, &_S478, _S460, &_S479, _S466, &_S480, _S472, &_S481, &x_dot_v_1, &kernelContext_8);
        thread array<df_0, int(1)> sums_6;
        sums_6[int(0)] = wide_0(0.0f);
        uint i_4 = _S454.lane_0;
        for(;;)
        {
            if(i_4 < (_S454.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S483 = _S465.row_5.base_0 + i_4 * _S465.row_5.step_2;
            thread df_0 value_16 = wide_0(_S466[_S483]);
            if((_S465.row_5.low_0) != 0U)
            {
                (&value_16)->lo_0 = _S466[_S483 + _S465.row_5.low_0];
            }
            bool _S484;
            if((_S465.row_5.scale_0.hi_0) == 1.0f)
            {
                _S484 = (_S465.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S484 = false;
            }
            df_0 _S485;
            if(_S484)
            {
                _S485 = value_16;
            }
            else
            {
                thread df_0 _S486 = _S465.row_5.scale_0;
                thread df_0 _S487 = value_16;
                df_0 _S488 = x2A_0(&_S486, &_S487);
                _S485 = _S488;
            }
            uint _S489 = _S471.base_0 + i_4 * _S471.step_2;
            thread df_0 value_17 = wide_0(_S472[_S489]);
            if((_S471.low_0) != 0U)
            {
                (&value_17)->lo_0 = _S472[_S489 + _S471.low_0];
            }
            bool _S490;
            if((_S471.scale_0.hi_0) == 1.0f)
            {
                _S490 = (_S471.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S490 = false;
            }
            df_0 _S491;
            if(_S490)
            {
                _S491 = value_17;
            }
            else
            {
                thread df_0 _S492 = _S471.scale_0;
                thread df_0 _S493 = value_17;
                df_0 _S494 = x2A_0(&_S492, &_S493);
                _S491 = _S494;
            }
            uint _S495 = _S459.row_5.base_0 + i_4 * _S459.row_5.step_2;
            thread df_0 value_18 = wide_0(_S460[_S495]);
            if((_S459.row_5.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S460[_S495 + _S459.row_5.low_0];
            }
            bool _S496;
            if((_S459.row_5.scale_0.hi_0) == 1.0f)
            {
                _S496 = (_S459.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S496 = false;
            }
            df_0 _S497;
            if(_S496)
            {
                _S497 = value_18;
            }
            else
            {
                thread df_0 _S498 = _S459.row_5.scale_0;
                thread df_0 _S499 = value_18;
                df_0 _S500 = x2A_0(&_S498, &_S499);
                _S497 = _S500;
            }
            thread df_0 _S501 = _S497;
            thread df_0 _S502 = _S485;
            df_0 _S503 = x2B_0(&_S501, &_S502);
            thread df_0 _S504 = _S482;
            thread df_0 _S505 = _S503;
            df_0 _S506 = x2A_0(&_S504, &_S505);
            thread df_0 _S507 = _S491;
            thread df_0 _S508 = _S506;
            df_0 _S509 = x2B_0(&_S507, &_S508);
            thread df_0 _S510 = _S485;
            thread df_0 _S511 = _S509;
            df_0 _S512 = x2A_0(&_S510, &_S511);
            thread df_0 _S513 = sums_6[int(0)];
            thread df_0 _S514 = _S512;
            df_0 _S515 = x2B_0(&_S513, &_S514);
            sums_6[int(0)] = _S515;
            uint _S516 = i_4 + 1U;
            thread Site_0 _S517 = _S454;
            thread df_0 _S518 = _S509;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S517, _S516, &_S518);
            i_4 = i_4 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S519 = _S454;
        join_1(entryPointParams_6->p_0.lanes_0, &_S519, &sums_6, &kernelContext_8);
        thread Site_0 _S520 = _S454;
        bool _S521 = Site_is_first_0(&_S520);
        if(_S521)
        {
            thread df_0 _S522 = sums_6[int(0)];
            thread df_0 _S523 = _S465.time_0;
            df_0 _S524 = _0(&_S522, &_S523);
            thread Site_0 _S525 = _S454;
            thread df_0 _S526 = _S524;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S525, 0U, &_S526);
        }
        uint _S527 = (_S459.clipped_0) | ((_S465.clipped_0) << 1U);
        thread Site_0 _S528 = _S454;
        count_clipped_0(&entryPointParams_6->p_0, &_S528, (&kernelContext_8)->entryPointParams_status_0, _S527, 0U);
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
        df_0 _S529 = sums_7[int(0)];
        uint _S530 = x_3->base_0 + i_5 * x_3->step_2;
        thread df_0 value_19 = wide_0(x_data_0[_S530]);
        uint _S531 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_19)->lo_0 = x_data_0[_S530 + _S531];
        }
        bool _S532;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S532 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S532 = false;
        }
        df_0 _S533;
        if(_S532)
        {
            _S533 = value_19;
        }
        else
        {
            thread df_0 _S534 = value_19;
            df_0 _S535 = x2A_0(&x_3->scale_0, &_S534);
            _S533 = _S535;
        }
        uint _S536 = y_2->base_0 + i_5 * y_2->step_2;
        thread df_0 value_20 = wide_0(y_data_0[_S536]);
        uint _S537 = y_2->low_0;
        if((y_2->low_0) != 0U)
        {
            (&value_20)->lo_0 = y_data_0[_S536 + _S537];
        }
        bool _S538;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S538 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S538 = false;
        }
        df_0 _S539;
        if(_S538)
        {
            _S539 = value_20;
        }
        else
        {
            thread df_0 _S540 = value_20;
            df_0 _S541 = x2A_0(&y_2->scale_0, &_S540);
            _S539 = _S541;
        }
        thread df_0 _S542 = _S533;
        thread df_0 _S543 = _S539;
        df_0 _S544 = x2A_0(&_S542, &_S543);
        thread df_0 _S545 = _S529;
        thread df_0 _S546 = _S544;
        df_0 _S547 = x2B_0(&_S545, &_S546);
        sums_7[int(0)] = _S547;
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
        uint _S548 = block_count_0(&entryPointParams_7->p_1);
        if(block_3 < _S548)
        {
        }
        else
        {
            break;
        }
        Site_0 _S549 = space_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        Lie_0 _S550 = x_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S551 = _S549;
        thread Lie_0 _S552 = _S550;
        thread float device* _S553;
        Sheet_0 _S554 = sheet_of_0(&entryPointParams_7->p_1, &_S551, (&kernelContext_10)->entryPointParams_target_1, &_S552, (&kernelContext_10)->entryPointParams_status_1, &_S553, &kernelContext_10);
        float device* _S555 = _S553;
        Lie_0 _S556 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S557 = _S549;
        thread Lie_0 _S558 = _S556;
        thread float device* _S559;
        Row_0 _S560 = space_vector_of_0(&entryPointParams_7->p_1, &_S557, (&kernelContext_10)->entryPointParams_tangent_1, &_S558, (&kernelContext_10)->entryPointParams_status_1, &_S559);
        float device* _S561 = _S559;
        thread Site_0 _S562 = _S549;
        thread Row_0 _S563 = _S554.row_5;
        thread Row_0 _S564 = _S560;
        df_0 _S565 = dot_of_0(&entryPointParams_7->p_1, &_S562, &_S563, _S555, &_S564, _S559, &kernelContext_10);
        df_0 _S566 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S567 = _S566;
        thread df_0 _S568 = _S565;
        df_0 _S569 = x2A_0(&_S567, &_S568);
        thread df_0 _S570 = _S554.cosh_0;
        df_0 _S571 = x2B_1(&_S570, 1.0f);
        thread df_0 _S572 = _S569;
        thread df_0 _S573 = _S571;
        df_0 _S574 = _0(&_S572, &_S573);
        uint i_6 = _S549.lane_0;
        for(;;)
        {
            if(i_6 < (_S549.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S575 = i_6 + 1U;
            uint _S576 = _S560.base_0 + i_6 * _S560.step_2;
            thread df_0 value_21 = wide_0(_S561[_S576]);
            if((_S560.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S561[_S576 + _S560.low_0];
            }
            bool _S577;
            if((_S560.scale_0.hi_0) == 1.0f)
            {
                _S577 = (_S560.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S577 = false;
            }
            df_0 _S578;
            if(_S577)
            {
                _S578 = value_21;
            }
            else
            {
                thread df_0 _S579 = _S560.scale_0;
                thread df_0 _S580 = value_21;
                df_0 _S581 = x2A_0(&_S579, &_S580);
                _S578 = _S581;
            }
            uint _S582 = _S554.row_5.base_0 + i_6 * _S554.row_5.step_2;
            thread df_0 value_22 = wide_0(_S555[_S582]);
            if((_S554.row_5.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S555[_S582 + _S554.row_5.low_0];
            }
            bool _S583;
            if((_S554.row_5.scale_0.hi_0) == 1.0f)
            {
                _S583 = (_S554.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S583 = false;
            }
            df_0 _S584;
            if(_S583)
            {
                _S584 = value_22;
            }
            else
            {
                thread df_0 _S585 = _S554.row_5.scale_0;
                thread df_0 _S586 = value_22;
                df_0 _S587 = x2A_0(&_S585, &_S586);
                _S584 = _S587;
            }
            thread df_0 _S588 = _S574;
            thread df_0 _S589 = _S584;
            df_0 _S590 = x2A_0(&_S588, &_S589);
            thread df_0 _S591 = _S578;
            thread df_0 _S592 = _S590;
            df_0 _S593 = x2B_0(&_S591, &_S592);
            thread Site_0 _S594 = _S549;
            thread df_0 _S595 = _S593;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S594, _S575, &_S595);
            i_6 = i_6 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S596 = _S549;
        bool _S597 = Site_is_first_0(&_S596);
        if(_S597)
        {
            thread df_0 _S598 = _S574;
            thread df_0 _S599 = _S554.square_0;
            df_0 _S600 = x2A_0(&_S598, &_S599);
            thread df_0 _S601 = _S565;
            thread df_0 _S602 = _S600;
            df_0 _S603 = x2B_0(&_S601, &_S602);
            thread df_0 _S604 = _S603;
            thread df_0 _S605 = _S554.time_0;
            df_0 _S606 = _0(&_S604, &_S605);
            thread Site_0 _S607 = _S549;
            thread df_0 _S608 = _S606;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S607, 0U, &_S608);
        }
        thread Site_0 _S609 = _S549;
        count_clipped_0(&entryPointParams_7->p_1, &_S609, (&kernelContext_10)->entryPointParams_status_1, _S554.clipped_0, 0U);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

void put_without_normal_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_18, const Sheet_0 thread* x_4, float device* x_row_data_3, float device* data_5, const Lie_0 thread* lie_6, float sign_0, atomic<uint> device* status_7, KernelContext_0 thread* kernelContext_11)
{
    thread float device* _S610;
    Row_0 _S611 = space_vector_of_0(p_23, site_18, data_5, lie_6, status_7, &_S610);
    float device* _S612 = _S610;
    df_0 _S613 = x2A_1(&x_4->time_0, sign_0 * data_5[lie_6->offset_0 + site_18->row_0 * lie_6->stride_0]);
    thread Row_0 _S614 = _S611;
    df_0 _S615 = dot_of_0(p_23, site_18, &x_4->row_5, x_row_data_3, &_S614, _S610, kernelContext_11);
    df_0 _S616 = c_of_0(p_23);
    thread df_0 _S617 = _S615;
    thread df_0 _S618 = _S613;
    df_0 _S619 = x2B_0(&_S617, &_S618);
    thread df_0 _S620 = _S616;
    thread df_0 _S621 = _S619;
    df_0 _S622 = x2A_0(&_S620, &_S621);
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
        uint _S623 = i_7 + 1U;
        uint _S624 = _S611.base_0 + i_7 * _S611.step_2;
        thread df_0 value_23 = wide_0(_S612[_S624]);
        if((_S611.low_0) != 0U)
        {
            (&value_23)->lo_0 = _S612[_S624 + _S611.low_0];
        }
        bool _S625;
        if((_S611.scale_0.hi_0) == 1.0f)
        {
            _S625 = (_S611.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S625 = false;
        }
        df_0 _S626;
        if(_S625)
        {
            _S626 = value_23;
        }
        else
        {
            thread df_0 _S627 = _S611.scale_0;
            thread df_0 _S628 = value_23;
            df_0 _S629 = x2A_0(&_S627, &_S628);
            _S626 = _S629;
        }
        uint _S630 = (&x_4->row_5)->base_0 + i_7 * (&x_4->row_5)->step_2;
        thread df_0 value_24 = wide_0(x_row_data_3[_S630]);
        uint _S631 = (&x_4->row_5)->low_0;
        if(((&x_4->row_5)->low_0) != 0U)
        {
            (&value_24)->lo_0 = x_row_data_3[_S630 + _S631];
        }
        bool _S632;
        if(((&(&x_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S632 = ((&(&x_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S632 = false;
        }
        df_0 _S633;
        if(_S632)
        {
            _S633 = value_24;
        }
        else
        {
            thread df_0 _S634 = value_24;
            df_0 _S635 = x2A_0(&(&x_4->row_5)->scale_0, &_S634);
            _S633 = _S635;
        }
        thread df_0 _S636 = _S622;
        thread df_0 _S637 = _S633;
        df_0 _S638 = x2A_0(&_S636, &_S637);
        thread df_0 _S639 = _S626;
        thread df_0 _S640 = _S638;
        df_0 _S641 = x2B_0(&_S639, &_S640);
        thread df_0 _S642 = _S641;
        put_0(out_1, p_23, site_18, _S623, &_S642);
        i_7 = i_7 + p_23->lanes_0;
    }
    bool _S643 = Site_is_first_0(site_18);
    if(_S643)
    {
        thread df_0 _S644 = _S615;
        df_0 _S645 = _0(&_S644, &x_4->time_0);
        df_0 _S646 = _0(&x_4->square_0, &x_4->time_0);
        thread df_0 _S647 = _S622;
        thread df_0 _S648 = _S646;
        df_0 _S649 = x2A_0(&_S647, &_S648);
        thread df_0 _S650 = _S645;
        thread df_0 _S651 = _S649;
        df_0 _S652 = x2B_0(&_S650, &_S651);
        thread df_0 _S653 = _S652;
        put_0(out_1, p_23, site_18, 0U, &_S653);
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
        uint _S654 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S654)
        {
        }
        else
        {
            break;
        }
        Site_0 _S655 = space_site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S656 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S657 = _S655;
        thread Lie_0 _S658 = _S656;
        thread float device* _S659;
        Sheet_0 _S660 = sheet_of_0(&entryPointParams_8->p_2, &_S657, (&kernelContext_12)->entryPointParams_point_0, &_S658, (&kernelContext_12)->entryPointParams_status_2, &_S659, &kernelContext_12);
        Lie_0 _S661 = y_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S662 = _S655;
        thread Sheet_0 _S663 = _S660;
        thread Lie_0 _S664 = _S661;
        put_without_normal_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_8->p_2, &_S662, &_S663, _S659, (&kernelContext_12)->entryPointParams_vector_0, &_S664, -1.0f, (&kernelContext_12)->entryPointParams_status_2, &kernelContext_12);
        thread Site_0 _S665 = _S655;
        count_clipped_0(&entryPointParams_8->p_2, &_S665, (&kernelContext_12)->entryPointParams_status_2, _S660.clipped_0, 0U);
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
        uint _S666 = block_count_0(&entryPointParams_9->p_3);
        if(block_5 < _S666)
        {
        }
        else
        {
            break;
        }
        Site_0 _S667 = space_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        Lie_0 _S668 = x_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S669 = _S667;
        thread Lie_0 _S670 = _S668;
        thread float device* _S671;
        Sheet_0 _S672 = sheet_of_0(&entryPointParams_9->p_3, &_S669, (&kernelContext_13)->entryPointParams_point_1, &_S670, (&kernelContext_13)->entryPointParams_status_3, &_S671, &kernelContext_13);
        Lie_0 _S673 = y_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S674 = _S667;
        thread Sheet_0 _S675 = _S672;
        thread Lie_0 _S676 = _S673;
        put_without_normal_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_9->p_3, &_S674, &_S675, _S671, (&kernelContext_13)->entryPointParams_gradient_0, &_S676, 1.0f, (&kernelContext_13)->entryPointParams_status_3, &kernelContext_13);
        thread Site_0 _S677 = _S667;
        count_clipped_0(&entryPointParams_9->p_3, &_S677, (&kernelContext_13)->entryPointParams_status_3, _S672.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

void put_number_0(float device* out_2, const Ball_0 constant* p_24, const Site_0 thread* site_19, const df_0 thread* value_25)
{
    bool _S678 = Site_is_first_0(site_19);
    if(_S678)
    {
        if(((p_24->flags_0) & 16U) == 0U)
        {
            float device* _S679 = out_2+site_19->row_0;
            float _S680 = nearest_0(value_25);
            *_S679 = _S680;
        }
        else
        {
            uint _S681 = site_19->row_0 * p_24->out_stride_0 + p_24->out_column_0;
            *(out_2+_S681) = value_25->hi_0;
            *(out_2+(_S681 + 1U)) = value_25->lo_0;
        }
    }
    return;
}

[[kernel]] void lorentz_inner(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_out_10 [[buffer(4)]], atomic<uint> device* entryPointParams_status_10 [[buffer(5)]])
{
    uint _S682;
    df_0 _S683;
    df_0 _S684;
    df_0 _S685;
    bool _S686;
    bool _S687;
    bool _S688;
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
        uint _S689 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S689)
        {
        }
        else
        {
            break;
        }
        Site_0 _S690 = space_site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        Lie_0 _S691 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S692 = _S690;
        thread Lie_0 _S693 = _S691;
        thread float device* _S694;
        Sheet_0 _S695 = sheet_of_0(&entryPointParams_10->p_4, &_S692, (&kernelContext_14)->entryPointParams_point_2, &_S693, (&kernelContext_14)->entryPointParams_status_4, &_S694, &kernelContext_14);
        float device* _S696 = _S694;
        Lie_0 _S697 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S698 = _S690;
        thread Lie_0 _S699 = _S697;
        thread float device* _S700;
        Row_0 _S701 = space_vector_of_0(&entryPointParams_10->p_4, &_S698, (&kernelContext_14)->entryPointParams_u_0, &_S699, (&kernelContext_14)->entryPointParams_status_4, &_S700);
        float device* _S702 = _S700;
        Lie_0 _S703 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S704 = _S690;
        thread Lie_0 _S705 = _S703;
        thread float device* _S706;
        Row_0 _S707 = space_vector_of_0(&entryPointParams_10->p_4, &_S704, (&kernelContext_14)->entryPointParams_v_0, &_S705, (&kernelContext_14)->entryPointParams_status_4, &_S706);
        float device* _S708 = _S706;
        df_0 _S709 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_8;
        sums_8[int(0)] = _S709;
        sums_8[int(1)] = _S709;
        uint i_8 = _S690.lane_0;
        for(;;)
        {
            _S682 = _S690.columns_0;
            if(i_8 < (_S690.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S710 = _S695.row_5.base_0 + i_8 * _S695.row_5.step_2;
            thread df_0 value_26 = wide_0(_S696[_S710]);
            if((_S695.row_5.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S696[_S710 + _S695.row_5.low_0];
            }
            if((_S695.row_5.scale_0.hi_0) == 1.0f)
            {
                _S686 = (_S695.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S686 = false;
            }
            if(_S686)
            {
                _S683 = value_26;
            }
            else
            {
                thread df_0 _S711 = _S695.row_5.scale_0;
                thread df_0 _S712 = value_26;
                df_0 _S713 = x2A_0(&_S711, &_S712);
                _S683 = _S713;
            }
            df_0 _S714 = sums_8[int(0)];
            uint _S715 = _S701.base_0 + i_8 * _S701.step_2;
            thread df_0 value_27 = wide_0(_S702[_S715]);
            if((_S701.low_0) != 0U)
            {
                (&value_27)->lo_0 = _S702[_S715 + _S701.low_0];
            }
            if((_S701.scale_0.hi_0) == 1.0f)
            {
                _S687 = (_S701.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S687 = false;
            }
            if(_S687)
            {
                _S684 = value_27;
            }
            else
            {
                thread df_0 _S716 = _S701.scale_0;
                thread df_0 _S717 = value_27;
                df_0 _S718 = x2A_0(&_S716, &_S717);
                _S684 = _S718;
            }
            thread df_0 _S719 = _S683;
            thread df_0 _S720 = _S684;
            df_0 _S721 = x2A_0(&_S719, &_S720);
            thread df_0 _S722 = _S714;
            thread df_0 _S723 = _S721;
            df_0 _S724 = x2B_0(&_S722, &_S723);
            sums_8[int(0)] = _S724;
            df_0 _S725 = sums_8[int(1)];
            uint _S726 = _S707.base_0 + i_8 * _S707.step_2;
            thread df_0 value_28 = wide_0(_S708[_S726]);
            if((_S707.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S708[_S726 + _S707.low_0];
            }
            if((_S707.scale_0.hi_0) == 1.0f)
            {
                _S688 = (_S707.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S688 = false;
            }
            if(_S688)
            {
                _S685 = value_28;
            }
            else
            {
                thread df_0 _S727 = _S707.scale_0;
                thread df_0 _S728 = value_28;
                df_0 _S729 = x2A_0(&_S727, &_S728);
                _S685 = _S729;
            }
            thread df_0 _S730 = _S683;
            thread df_0 _S731 = _S685;
            df_0 _S732 = x2A_0(&_S730, &_S731);
            thread df_0 _S733 = _S725;
            thread df_0 _S734 = _S732;
            df_0 _S735 = x2B_0(&_S733, &_S734);
            sums_8[int(1)] = _S735;
            i_8 = i_8 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S736 = _S690;
        join_0(entryPointParams_10->p_4.lanes_0, &_S736, &sums_8, &kernelContext_14);
        bool _S737 = (_S695.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S737)
        {
            _S683 = _S709;
        }
        else
        {
            thread df_0 _S738 = sums_8[int(0)];
            thread df_0 _S739 = _S695.square_0;
            df_0 _S740 = _0(&_S738, &_S739);
            _S683 = _S740;
        }
        if(_S737)
        {
            _S684 = _S709;
        }
        else
        {
            thread df_0 _S741 = sums_8[int(1)];
            thread df_0 _S742 = _S695.square_0;
            df_0 _S743 = _0(&_S741, &_S742);
            _S684 = _S743;
        }
        thread array<df_0, int(1)> across_2;
        across_2[int(0)] = _S709;
        uint i_9 = _S690.lane_0;
        for(;;)
        {
            if(i_9 < _S682)
            {
            }
            else
            {
                break;
            }
            uint _S744 = _S695.row_5.base_0 + i_9 * _S695.row_5.step_2;
            thread df_0 value_29 = wide_0(_S696[_S744]);
            if((_S695.row_5.low_0) != 0U)
            {
                (&value_29)->lo_0 = _S696[_S744 + _S695.row_5.low_0];
            }
            if((_S695.row_5.scale_0.hi_0) == 1.0f)
            {
                _S686 = (_S695.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S686 = false;
            }
            if(_S686)
            {
                _S685 = value_29;
            }
            else
            {
                thread df_0 _S745 = _S695.row_5.scale_0;
                thread df_0 _S746 = value_29;
                df_0 _S747 = x2A_0(&_S745, &_S746);
                _S685 = _S747;
            }
            df_0 _S748 = across_2[int(0)];
            uint _S749 = _S701.base_0 + i_9 * _S701.step_2;
            thread df_0 value_30 = wide_0(_S702[_S749]);
            if((_S701.low_0) != 0U)
            {
                (&value_30)->lo_0 = _S702[_S749 + _S701.low_0];
            }
            if((_S701.scale_0.hi_0) == 1.0f)
            {
                _S687 = (_S701.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S687 = false;
            }
            df_0 _S750;
            if(_S687)
            {
                _S750 = value_30;
            }
            else
            {
                thread df_0 _S751 = _S701.scale_0;
                thread df_0 _S752 = value_30;
                df_0 _S753 = x2A_0(&_S751, &_S752);
                _S750 = _S753;
            }
            thread df_0 _S754 = _S683;
            thread df_0 _S755 = _S685;
            df_0 _S756 = x2A_0(&_S754, &_S755);
            thread df_0 _S757 = _S750;
            thread df_0 _S758 = _S756;
            df_0 _S759 = x2D_0(&_S757, &_S758);
            uint _S760 = _S707.base_0 + i_9 * _S707.step_2;
            thread df_0 value_31 = wide_0(_S708[_S760]);
            if((_S707.low_0) != 0U)
            {
                (&value_31)->lo_0 = _S708[_S760 + _S707.low_0];
            }
            if((_S707.scale_0.hi_0) == 1.0f)
            {
                _S688 = (_S707.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S688 = false;
            }
            df_0 _S761;
            if(_S688)
            {
                _S761 = value_31;
            }
            else
            {
                thread df_0 _S762 = _S707.scale_0;
                thread df_0 _S763 = value_31;
                df_0 _S764 = x2A_0(&_S762, &_S763);
                _S761 = _S764;
            }
            thread df_0 _S765 = _S684;
            thread df_0 _S766 = _S685;
            df_0 _S767 = x2A_0(&_S765, &_S766);
            thread df_0 _S768 = _S761;
            thread df_0 _S769 = _S767;
            df_0 _S770 = x2D_0(&_S768, &_S769);
            thread df_0 _S771 = _S759;
            thread df_0 _S772 = _S770;
            df_0 _S773 = x2A_0(&_S771, &_S772);
            thread df_0 _S774 = _S748;
            thread df_0 _S775 = _S773;
            df_0 _S776 = x2B_0(&_S774, &_S775);
            across_2[int(0)] = _S776;
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S777 = _S690;
        join_1(entryPointParams_10->p_4.lanes_0, &_S777, &across_2, &kernelContext_14);
        thread df_0 _S778 = _S683;
        thread df_0 _S779 = _S684;
        df_0 _S780 = x2A_0(&_S778, &_S779);
        df_0 _S781 = c_of_0(&entryPointParams_10->p_4);
        thread df_0 _S782 = _S781;
        thread df_0 _S783 = _S695.square_0;
        df_0 _S784 = x2A_0(&_S782, &_S783);
        thread df_0 _S785 = _S784;
        df_0 _S786 = x2B_1(&_S785, 1.0f);
        thread df_0 _S787 = _S695.square_0;
        thread df_0 _S788 = _S786;
        df_0 _S789 = _0(&_S787, &_S788);
        thread df_0 _S790 = _S780;
        thread df_0 _S791 = _S789;
        df_0 _S792 = x2A_0(&_S790, &_S791);
        thread df_0 _S793 = across_2[int(0)];
        thread df_0 _S794 = _S792;
        df_0 _S795 = x2B_0(&_S793, &_S794);
        thread Site_0 _S796 = _S690;
        thread df_0 _S797 = _S795;
        put_number_0((&kernelContext_14)->entryPointParams_out_4, &entryPointParams_10->p_4, &_S796, &_S797);
        thread Site_0 _S798 = _S690;
        count_clipped_0(&entryPointParams_10->p_4, &_S798, (&kernelContext_14)->entryPointParams_status_4, _S695.clipped_0, 0U);
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

Reach_0 stretch_of_0(const Ball_0 constant* p_25, const Site_0 thread* site_20, const Sheet_0 thread* x_5, float device* x_row_data_4, float device* data_6, const Lie_0 thread* lie_7, atomic<uint> device* status_8, float device* thread* _S799, KernelContext_0 thread* kernelContext_15)
{
    thread Reach_0 reach_3;
    thread float device* _S800;
    Row_0 _S801 = space_of_0(site_20, data_6, lie_7, &_S800);
    float device* reach_row_data_0 = _S800;
    (&reach_3)->row_6 = _S801;
    thread Row_0 _S802 = _S801;
    Squares_0 _S803 = squares_of_0(p_25, site_20, &_S802, _S800, status_8, kernelContext_15);
    thread Squares_0 _S804 = _S803;
    float _S805 = Squares_unit_0(&_S804);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S805);
    thread Row_0 _S806 = (&reach_3)->row_6;
    df_0 _S807 = dot_of_0(p_25, site_20, &x_5->row_5, x_row_data_4, &_S806, reach_row_data_0, kernelContext_15);
    (&reach_3)->dot_1 = _S807;
    df_0 _S808;
    if(((&x_5->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S808 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S809 = (&reach_3)->dot_1;
        df_0 _S810 = _0(&_S809, &x_5->square_0);
        _S808 = _S810;
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
        Row_0 _S811 = (&reach_3)->row_6;
        uint _S812 = _S811.base_0 + i_10 * _S811.step_2;
        thread df_0 value_32 = wide_0(reach_row_data_0[_S812]);
        if((_S811.low_0) != 0U)
        {
            (&value_32)->lo_0 = reach_row_data_0[_S812 + _S811.low_0];
        }
        bool _S813;
        if((_S811.scale_0.hi_0) == 1.0f)
        {
            _S813 = (_S811.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S813 = false;
        }
        df_0 _S814;
        if(_S813)
        {
            _S814 = value_32;
        }
        else
        {
            thread df_0 _S815 = _S811.scale_0;
            thread df_0 _S816 = value_32;
            df_0 _S817 = x2A_0(&_S815, &_S816);
            _S814 = _S817;
        }
        uint _S818 = (&x_5->row_5)->base_0 + i_10 * (&x_5->row_5)->step_2;
        thread df_0 value_33 = wide_0(x_row_data_4[_S818]);
        uint _S819 = (&x_5->row_5)->low_0;
        if(((&x_5->row_5)->low_0) != 0U)
        {
            (&value_33)->lo_0 = x_row_data_4[_S818 + _S819];
        }
        bool _S820;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S820 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S820 = false;
        }
        df_0 _S821;
        if(_S820)
        {
            _S821 = value_33;
        }
        else
        {
            thread df_0 _S822 = value_33;
            df_0 _S823 = x2A_0(&(&x_5->row_5)->scale_0, &_S822);
            _S821 = _S823;
        }
        thread df_0 _S824 = _S808;
        thread df_0 _S825 = _S821;
        df_0 _S826 = x2A_0(&_S824, &_S825);
        thread df_0 _S827 = _S814;
        thread df_0 _S828 = _S826;
        df_0 _S829 = x2D_0(&_S827, &_S828);
        thread df_0 _S830 = _S829;
        thread df_0 _S831 = _S829;
        df_0 _S832 = x2A_0(&_S830, &_S831);
        thread df_0 _S833 = across_3[int(0)];
        thread df_0 _S834 = _S832;
        df_0 _S835 = x2B_0(&_S833, &_S834);
        across_3[int(0)] = _S835;
        i_10 = i_10 + p_25->lanes_0;
    }
    join_1(p_25->lanes_0, site_20, &across_3, kernelContext_15);
    df_0 _S836 = c_of_0(p_25);
    thread df_0 _S837 = _S836;
    df_0 _S838 = x2A_0(&_S837, &x_5->square_0);
    thread df_0 _S839 = _S838;
    df_0 _S840 = x2B_1(&_S839, 1.0f);
    thread Squares_0 _S841 = _S803;
    df_0 _S842 = Squares_total_0(&_S841);
    thread df_0 _S843 = _S842;
    thread df_0 _S844 = _S840;
    df_0 _S845 = _0(&_S843, &_S844);
    thread df_0 _S846 = _S838;
    thread df_0 _S847 = _S840;
    df_0 _S848 = _0(&_S846, &_S847);
    thread df_0 _S849 = across_3[int(0)];
    thread df_0 _S850 = _S848;
    df_0 _S851 = x2A_0(&_S849, &_S850);
    thread df_0 _S852 = _S845;
    thread df_0 _S853 = _S851;
    df_0 _S854 = x2B_0(&_S852, &_S853);
    (&reach_3)->square_2 = _S854;
    *_S799 = reach_row_data_0;
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
        uint _S855 = block_count_0(&entryPointParams_11->p_5);
        if(block_7 < _S855)
        {
        }
        else
        {
            break;
        }
        Site_0 _S856 = space_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        Lie_0 _S857 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S858 = _S856;
        thread Lie_0 _S859 = _S857;
        thread float device* _S860;
        Sheet_0 _S861 = sheet_of_0(&entryPointParams_11->p_5, &_S858, (&kernelContext_16)->entryPointParams_point_3, &_S859, (&kernelContext_16)->entryPointParams_status_5, &_S860, &kernelContext_16);
        float device* _S862 = _S860;
        Lie_0 _S863 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S864 = _S856;
        thread Lie_0 _S865 = _S863;
        refuse_time_0(&_S864, (&kernelContext_16)->entryPointParams_tangent_2, &_S865, (&kernelContext_16)->entryPointParams_status_5);
        Lie_0 _S866 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S867 = _S856;
        thread Sheet_0 _S868 = _S861;
        thread Lie_0 _S869 = _S866;
        thread float device* _S870;
        Reach_0 _S871 = stretch_of_0(&entryPointParams_11->p_5, &_S867, &_S868, _S862, (&kernelContext_16)->entryPointParams_tangent_2, &_S869, (&kernelContext_16)->entryPointParams_status_5, &_S870, &kernelContext_16);
        thread df_0 _S872 = _S871.square_2;
        df_0 _S873 = root_of_0(&_S872);
        float _S874 = 1.0f / _S871.row_6.scale_0.hi_0;
        thread df_0 _S875 = _S873;
        df_0 _S876 = scaled_0(&_S875, _S874);
        thread Site_0 _S877 = _S856;
        thread df_0 _S878 = _S876;
        put_number_0((&kernelContext_16)->entryPointParams_out_5, &entryPointParams_11->p_5, &_S877, &_S878);
        thread Site_0 _S879 = _S856;
        count_clipped_0(&entryPointParams_11->p_5, &_S879, (&kernelContext_16)->entryPointParams_status_5, _S861.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


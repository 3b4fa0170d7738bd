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

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(2)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(2))
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
                if(k_2 < int(2))
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
        if(k_2 < int(2))
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
    float grown_0;
    float big_from_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 squares_from_0(float grown_1, float big_from_1)
{
    thread Squares_0 squares_0;
    (&squares_0)->grown_0 = grown_1;
    (&squares_0)->big_from_0 = big_from_1;
    df_0 _S41 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S41;
    (&squares_0)->big_0 = _S41;
    return squares_0;
}

Squares_0 space_squares_0()
{
    return squares_from_0(1.0f, 1.15292150460684698e+18f);
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
    if((abs(value_3->hi_0)) < (this_1->big_from_0))
    {
        df_0 _S45 = this_1->usual_0;
        df_0 _S46 = scaled_0(value_3, this_1->grown_0);
        df_0 _S47 = scaled_0(value_3, this_1->grown_0);
        thread df_0 _S48 = _S46;
        thread df_0 _S49 = _S47;
        df_0 _S50 = x2A_0(&_S48, &_S49);
        thread df_0 _S51 = _S45;
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
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_4, const Site_0 thread* site_7, KernelContext_0 thread* kernelContext_3)
{
    thread array<df_0, int(2)> sums_3;
    sums_3[int(0)] = this_2->usual_0;
    sums_3[int(1)] = this_2->big_0;
    join_2(lanes_4, site_7, &sums_3, kernelContext_3);
    this_2->usual_0 = sums_3[int(0)];
    this_2->big_0 = sums_3[int(1)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_10, const Site_0 thread* site_8, const Row_0 thread* row_4, float device* row_data_0, const Squares_0 thread* none_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_4)
{
    thread Squares_0 squares_1 = *none_0;
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
        float _S62 = Row_raw_0(row_4, row_data_0, i_0);
        if(is_bad_0(_S62))
        {
            report_fault_0(status_1, site_8->row_0);
        }
        thread df_0 _S63 = wide_0(_S62);
        Squares_add_0(&squares_1, &_S63);
        i_0 = i_0 + p_10->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_10->lanes_0, site_8, kernelContext_4);
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
    df_0 _S65 = scaled_0(&this_6->usual_0, 1.0f / this_6->grown_0);
    float _S66 = 1.0f / this_6->grown_0;
    thread df_0 _S67 = _S65;
    df_0 _S68 = scaled_0(&_S67, _S66);
    bool _S69 = Squares_is_big_0(this_6);
    df_0 _S70;
    if(_S69)
    {
        thread df_0 _S71 = _S68;
        df_0 _S72 = scaled_0(&_S71, 5.42101086242752217e-20f);
        thread df_0 _S73 = _S72;
        df_0 _S74 = scaled_0(&_S73, 5.42101086242752217e-20f);
        thread df_0 _S75 = _S74;
        df_0 _S76 = x2B_0(&this_6->big_0, &_S75);
        _S70 = _S76;
    }
    else
    {
        _S70 = _S68;
    }
    return _S70;
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_5)
{
    df_0 _S77 = neg_0(b_5);
    thread df_0 _S78 = _S77;
    df_0 _S79 = x2B_0(a_8, &_S78);
    return _S79;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S80 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S81 = sqrt(_S80);
    thread df_0 _S82 = two_product_0(_S81, _S81);
    df_0 _S83 = x2D_0(a_9, &_S82);
    return fast_two_sum_0(_S81, _S83.hi_0 / (2.0f * _S81));
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S84 = Squares_is_big_0(this_7);
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
        df_0 _S89 = root_of_0(&this_7->usual_0);
        float _S90 = 1.0f / this_7->grown_0;
        thread df_0 _S91 = _S89;
        df_0 _S92 = scaled_0(&_S91, _S90);
        _S85 = _S92;
    }
    return _S85;
}

df_0 root_c_of_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->root_hi_0, p_11->root_lo_0);
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S93 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S93.hi_0, rounded_0(_S93.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S94 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S94.hi_0, rounded_0(_S94.lo_0 + a_11->lo_0));
}

df_0 x2B_2(const df_0 thread* a_12, float b_8)
{
    df_0 _S95 = two_sum_0(a_12->hi_0, b_8);
    return fast_two_sum_0(_S95.hi_0, rounded_0(_S95.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    float _S96 = b_9->hi_0;
    float _S97 = a_13->hi_0 / b_9->hi_0;
    df_0 _S98 = x2A_1(b_9, _S97);
    thread df_0 _S99 = _S98;
    df_0 _S100 = x2D_0(a_13, &_S99);
    float _S101 = _S100.hi_0 / _S96;
    df_0 _S102 = x2A_1(b_9, _S101);
    thread df_0 _S103 = _S100;
    thread df_0 _S104 = _S102;
    df_0 _S105 = x2D_0(&_S103, &_S104);
    float _S106 = _S105.hi_0 / _S96;
    thread df_0 _S107 = fast_two_sum_0(_S97, _S101);
    df_0 _S108 = x2B_1(&_S107, _S106);
    return _S108;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_10)
{
    df_0 _S109 = quotient_of_0(a_14, b_10);
    return _S109;
}

bool less_0(const df_0 thread* a_15, const df_0 thread* b_11)
{
    float _S110 = a_15->hi_0;
    float _S111 = b_11->hi_0;
    bool _S112;
    if((a_15->hi_0) < (b_11->hi_0))
    {
        _S112 = true;
    }
    else
    {
        if(_S110 == _S111)
        {
            _S112 = (a_15->lo_0) < (b_11->lo_0);
        }
        else
        {
            _S112 = false;
        }
    }
    return _S112;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S113 = Squares_is_big_1(this_8);
    float _S114;
    if(_S113)
    {
        _S114 = 5.42101086242752217e-20f;
    }
    else
    {
        _S114 = 1.0f;
    }
    return _S114;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

df_0 x2D_1(const df_0 thread* a_16, float b_12)
{
    df_0 _S115 = x2B_2(a_16, - b_12);
    return _S115;
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

Sheet_0 sheet_of_0(const Ball_0 constant* p_13, const Site_0 thread* site_9, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_2, float device* thread* _S116, KernelContext_0 thread* kernelContext_5)
{
    thread Sheet_0 x_0;
    thread float device* _S117;
    Row_0 _S118 = space_of_0(site_9, data_2, lie_3, &_S117);
    float device* x_row_data_0 = _S117;
    (&x_0)->row_5 = _S118;
    Squares_0 _S119 = space_squares_0();
    thread Row_0 _S120 = _S118;
    thread Squares_0 _S121 = _S119;
    Squares_0 _S122 = squares_of_0(p_13, site_9, &_S120, _S117, &_S121, status_2, kernelContext_5);
    uint _S123 = site_9->row_0;
    float _S124 = data_2[lie_3->offset_0 + site_9->row_0 * lie_3->stride_0];
    bool _S125;
    if(is_bad_0(_S124))
    {
        bool _S126 = Site_is_first_0(site_9);
        _S125 = _S126;
    }
    else
    {
        _S125 = false;
    }
    if(_S125)
    {
        report_fault_0(status_2, _S123);
    }
    thread Squares_0 _S127 = _S122;
    df_0 _S128 = Squares_length_0(&_S127);
    (&x_0)->length_0 = _S128;
    thread Squares_0 _S129 = _S122;
    df_0 _S130 = Squares_total_0(&_S129);
    (&x_0)->square_0 = _S130;
    df_0 _S131 = wide_0(p_13->lorentz_norm_0);
    df_0 _S132 = root_c_of_0(p_13);
    thread df_0 _S133 = _S131;
    thread df_0 _S134 = _S132;
    df_0 _S135 = _0(&_S133, &_S134);
    thread Squares_0 _S136 = _S122;
    bool _S137 = Squares_is_big_0(&_S136);
    if(_S137)
    {
        _S125 = true;
    }
    else
    {
        thread df_0 _S138 = _S135;
        df_0 _S139 = x2A_1(&_S138, 1.00000011920928955f);
        thread df_0 _S140 = _S139;
        thread df_0 _S141 = (&x_0)->length_0;
        bool _S142 = less_0(&_S140, &_S141);
        _S125 = _S142;
    }
    int _S143;
    if(_S125)
    {
        _S143 = int(1);
    }
    else
    {
        _S143 = int(0);
    }
    uint _S144 = uint(_S143);
    (&x_0)->shortened_0 = _S144;
    if(_S144 != 0U)
    {
        thread df_0 _S145 = _S135;
        thread df_0 _S146 = (&x_0)->length_0;
        df_0 _S147 = _0(&_S145, &_S146);
        thread Squares_0 _S148 = _S122;
        float _S149 = Squares_unit_0(&_S148);
        thread df_0 _S150 = _S147;
        df_0 _S151 = scaled_0(&_S150, _S149);
        (&(&x_0)->row_5)->scale_0 = _S151;
        (&x_0)->length_0 = _S135;
        thread df_0 _S152 = _S135;
        thread df_0 _S153 = _S135;
        df_0 _S154 = x2A_0(&_S152, &_S153);
        (&x_0)->square_0 = _S154;
    }
    df_0 _S155 = c_of_0(p_13);
    thread df_0 _S156 = _S155;
    thread df_0 _S157 = (&x_0)->square_0;
    df_0 _S158 = x2A_0(&_S156, &_S157);
    thread df_0 _S159 = _S158;
    df_0 _S160 = x2B_1(&_S159, 1.0f);
    thread df_0 _S161 = _S160;
    df_0 _S162 = root_of_0(&_S161);
    (&x_0)->cosh_0 = _S162;
    thread df_0 _S163 = _S162;
    thread df_0 _S164 = _S132;
    df_0 _S165 = _0(&_S163, &_S164);
    (&x_0)->time_0 = _S165;
    thread df_0 _S166 = _S165;
    df_0 _S167 = x2D_1(&_S166, _S124);
    float _S168 = abs(_S167.hi_0);
    if(((&x_0)->shortened_0) != 0U)
    {
        _S125 = true;
    }
    else
    {
        _S125 = _S168 > (0.0000152587890625f * (&(&x_0)->time_0)->hi_0);
    }
    if(_S125)
    {
        _S143 = int(1);
    }
    else
    {
        _S143 = int(0);
    }
    (&x_0)->clipped_0 = uint(_S143);
    *_S116 = x_row_data_0;
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
    bool _S169 = Site_is_first_0(site_10);
    bool _S170;
    if(_S169)
    {
        _S170 = is_bad_0(data_3[lie_4->offset_0 + site_10->row_0 * lie_4->stride_0]);
    }
    else
    {
        _S170 = false;
    }
    if(_S170)
    {
        report_fault_0(status_3, site_10->row_0);
    }
    return;
}

Row_0 space_vector_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_11, float device* data_4, const Lie_0 thread* lie_5, atomic<uint> device* status_4, float device* thread* _S171)
{
    thread float device* _S172;
    Row_0 _S173 = space_of_0(site_11, data_4, lie_5, &_S172);
    float device* _S174 = _S172;
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
        thread Row_0 _S175 = _S173;
        float _S176 = Row_raw_0(&_S175, _S174, i_1);
        if(is_bad_0(_S176))
        {
            report_fault_0(status_4, site_11->row_0);
        }
        i_1 = i_1 + p_16->lanes_0;
    }
    *_S171 = _S174;
    return _S173;
}

df_0 half_of_0(const df_0 thread* a_17)
{
    df_0 _S177 = scaled_1(a_17, 0.5f);
    return _S177;
}

df_0 twice_0(const df_0 thread* a_18)
{
    df_0 _S178 = scaled_1(a_18, 2.0f);
    return _S178;
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
    uint _S179;
    df_0 _S180;
    df_0 _S181;
    bool _S182;
    bool _S183;
    df_0 _S184 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = _S184;
    sums_4[int(1)] = _S184;
    sums_4[int(2)] = _S184;
    thread Squares_0 gap_squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    uint _S185 = site_12->lane_0;
    uint i_2 = site_12->lane_0;
    for(;;)
    {
        _S179 = site_12->columns_0;
        if(i_2 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S186 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S182 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        if(_S182)
        {
            _S180 = wide_0(_S186);
        }
        else
        {
            df_0 _S187 = x2A_1(&(&x_1->row_5)->scale_0, _S186);
            _S180 = _S187;
        }
        float _S188 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S183 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S183 = false;
        }
        if(_S183)
        {
            _S181 = wide_0(_S188);
        }
        else
        {
            df_0 _S189 = x2A_1(&(&y_0->row_5)->scale_0, _S188);
            _S181 = _S189;
        }
        thread df_0 _S190 = _S180;
        thread df_0 _S191 = _S181;
        df_0 _S192 = x2D_0(&_S190, &_S191);
        thread df_0 _S193 = _S192;
        Squares_add_0(&gap_squares_0, &_S193);
        thread df_0 _S194 = _S180;
        thread df_0 _S195 = _S181;
        df_0 _S196 = x2A_0(&_S194, &_S195);
        thread df_0 _S197 = sums_4[int(0)];
        thread df_0 _S198 = _S196;
        df_0 _S199 = x2B_0(&_S197, &_S198);
        sums_4[int(0)] = _S199;
        thread df_0 _S200 = _S192;
        thread df_0 _S201 = _S180;
        df_0 _S202 = x2A_0(&_S200, &_S201);
        thread df_0 _S203 = sums_4[int(1)];
        thread df_0 _S204 = _S202;
        df_0 _S205 = x2B_0(&_S203, &_S204);
        sums_4[int(1)] = _S205;
        thread df_0 _S206 = _S192;
        thread df_0 _S207 = _S181;
        df_0 _S208 = x2A_0(&_S206, &_S207);
        thread df_0 _S209 = sums_4[int(2)];
        thread df_0 _S210 = _S208;
        df_0 _S211 = x2B_0(&_S209, &_S210);
        sums_4[int(2)] = _S211;
        i_2 = i_2 + p_17->lanes_0;
    }
    uint _S212 = p_17->lanes_0;
    join_1(p_17->lanes_0, site_12, &sums_4, kernelContext_6);
    Squares_join_over_0(&gap_squares_0, _S212, site_12, kernelContext_6);
    thread Squares_0 _S213 = gap_squares_0;
    float _S214 = Squares_unit_0(&_S213);
    thread Between_0 all_0;
    (&all_0)->dot_0 = sums_4[int(0)];
    (&all_0)->on_x_0 = sums_4[int(1)];
    (&all_0)->on_y_0 = sums_4[int(2)];
    thread Squares_0 _S215 = gap_squares_0;
    df_0 _S216 = Squares_total_0(&_S215);
    float _S217 = 1.0f / _S214;
    thread df_0 _S218 = _S216;
    df_0 _S219 = scaled_0(&_S218, _S217);
    float _S220 = 1.0f / _S214;
    thread df_0 _S221 = _S219;
    df_0 _S222 = scaled_0(&_S221, _S220);
    (&all_0)->gap_0 = _S222;
    thread df_0 _S223 = sums_4[int(1)];
    thread df_0 _S224 = sums_4[int(2)];
    df_0 _S225 = x2B_0(&_S223, &_S224);
    thread df_0 _S226 = _S225;
    df_0 _S227 = neg_0(&_S226);
    df_0 _S228 = x2B_0(&x_1->time_0, &y_0->time_0);
    thread df_0 _S229 = _S227;
    thread df_0 _S230 = _S228;
    df_0 _S231 = _0(&_S229, &_S230);
    (&all_0)->ahead_0 = _S231;
    df_0 _S232 = c_of_0(p_17);
    thread df_0 _S233 = _S232;
    df_0 _S234 = x2A_0(&_S233, &x_1->square_0);
    thread df_0 _S235 = _S232;
    df_0 _S236 = x2A_0(&_S235, &y_0->square_0);
    thread df_0 _S237 = _S232;
    thread df_0 _S238 = sums_4[int(0)];
    df_0 _S239 = x2A_0(&_S237, &_S238);
    df_0 _S240 = x2A_0(&x_1->cosh_0, &y_0->cosh_0);
    thread df_0 _S241 = _S232;
    thread df_0 _S242 = _S222;
    df_0 _S243 = x2A_0(&_S241, &_S242);
    thread df_0 _S244 = _S243;
    thread df_0 _S245 = _S234;
    bool _S246 = less_0(&_S244, &_S245);
    bool _S247 = (_S236.hi_0) < 1.00000000317107685e-30f;
    if(_S247)
    {
        _S180 = _S184;
    }
    else
    {
        if(_S246)
        {
            thread df_0 _S248 = _S232;
            thread df_0 _S249 = (&all_0)->on_y_0;
            df_0 _S250 = x2A_0(&_S248, &_S249);
            _S180 = _S250;
        }
        else
        {
            _S180 = _S239;
        }
        thread df_0 _S251 = _S180;
        thread df_0 _S252 = _S236;
        df_0 _S253 = _0(&_S251, &_S252);
        _S180 = _S253;
    }
    thread array<df_0, int(1)> across_0;
    across_0[int(0)] = _S184;
    i_2 = _S185;
    for(;;)
    {
        if(i_2 < _S179)
        {
        }
        else
        {
            break;
        }
        float _S254 = x_row_data_1[(&x_1->row_5)->base_0 + i_2 * (&x_1->row_5)->step_2];
        if(((&(&x_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S182 = ((&(&x_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        if(_S182)
        {
            _S181 = wide_0(_S254);
        }
        else
        {
            df_0 _S255 = x2A_1(&(&x_1->row_5)->scale_0, _S254);
            _S181 = _S255;
        }
        float _S256 = y_row_data_0[(&y_0->row_5)->base_0 + i_2 * (&y_0->row_5)->step_2];
        if(((&(&y_0->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S183 = ((&(&y_0->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S183 = false;
        }
        df_0 _S257;
        if(_S183)
        {
            _S257 = wide_0(_S256);
        }
        else
        {
            df_0 _S258 = x2A_1(&(&y_0->row_5)->scale_0, _S256);
            _S257 = _S258;
        }
        df_0 side_0;
        if(_S246)
        {
            thread df_0 _S259 = _S181;
            thread df_0 _S260 = _S257;
            df_0 _S261 = x2D_0(&_S259, &_S260);
            side_0 = _S261;
        }
        else
        {
            side_0 = _S181;
        }
        thread df_0 _S262 = _S180;
        thread df_0 _S263 = _S257;
        df_0 _S264 = x2A_0(&_S262, &_S263);
        thread df_0 _S265 = side_0;
        thread df_0 _S266 = _S264;
        df_0 _S267 = x2D_0(&_S265, &_S266);
        thread df_0 _S268 = _S267;
        thread df_0 _S269 = _S267;
        df_0 _S270 = x2A_0(&_S268, &_S269);
        thread df_0 _S271 = across_0[int(0)];
        thread df_0 _S272 = _S270;
        df_0 _S273 = x2B_0(&_S271, &_S272);
        across_0[int(0)] = _S273;
        i_2 = i_2 + _S212;
    }
    join_0(_S212, site_12, &across_0, kernelContext_6);
    if((_S239.hi_0) <= 0.0f)
    {
        _S182 = true;
    }
    else
    {
        _S182 = _S247;
    }
    if(_S182)
    {
        if((_S240.hi_0) > 2.0f)
        {
            thread df_0 _S274 = _S240;
            df_0 _S275 = x2D_1(&_S274, 1.0f);
            _S180 = _S275;
        }
        else
        {
            thread df_0 _S276 = _S234;
            thread df_0 _S277 = _S236;
            df_0 _S278 = x2B_0(&_S276, &_S277);
            thread df_0 _S279 = _S234;
            thread df_0 _S280 = _S236;
            df_0 _S281 = x2A_0(&_S279, &_S280);
            thread df_0 _S282 = _S278;
            thread df_0 _S283 = _S281;
            df_0 _S284 = x2B_0(&_S282, &_S283);
            thread df_0 _S285 = _S240;
            df_0 _S286 = x2B_1(&_S285, 1.0f);
            thread df_0 _S287 = _S284;
            thread df_0 _S288 = _S286;
            df_0 _S289 = _0(&_S287, &_S288);
            _S180 = _S289;
        }
        thread df_0 _S290 = _S180;
        thread df_0 _S291 = _S239;
        df_0 _S292 = x2D_0(&_S290, &_S291);
        thread df_0 _S293 = _S292;
        df_0 _S294 = half_of_0(&_S293);
        (&all_0)->square_1 = _S294;
    }
    else
    {
        thread df_0 _S295 = _S240;
        thread df_0 _S296 = _S239;
        df_0 _S297 = x2B_0(&_S295, &_S296);
        thread df_0 _S298 = _S297;
        df_0 _S299 = twice_0(&_S298);
        thread df_0 _S300 = _S299;
        df_0 _S301 = x2B_1(&_S300, 2.0f);
        thread df_0 _S302 = (&all_0)->gap_0;
        thread df_0 _S303 = _S301;
        df_0 _S304 = _0(&_S302, &_S303);
        thread df_0 _S305 = _S236;
        thread df_0 _S306 = _S301;
        df_0 _S307 = _0(&_S305, &_S306);
        thread df_0 _S308 = across_0[int(0)];
        thread df_0 _S309 = _S307;
        df_0 _S310 = x2A_0(&_S308, &_S309);
        thread df_0 _S311 = _S304;
        thread df_0 _S312 = _S310;
        df_0 _S313 = x2B_0(&_S311, &_S312);
        thread df_0 _S314 = _S232;
        thread df_0 _S315 = _S313;
        df_0 _S316 = x2A_0(&_S314, &_S315);
        (&all_0)->square_1 = _S316;
    }
    if(((&(&all_0)->gap_0)->hi_0) < 8.27180612553027675e-25f)
    {
        df_0 _S317 = root_c_of_0(p_17);
        thread Squares_0 _S318 = gap_squares_0;
        df_0 _S319 = Squares_length_0(&_S318);
        thread df_0 _S320 = _S319;
        df_0 _S321 = half_of_0(&_S320);
        thread df_0 _S322 = _S317;
        thread df_0 _S323 = _S321;
        df_0 _S324 = x2A_0(&_S322, &_S323);
        _S180 = _S324;
    }
    else
    {
        thread df_0 _S325 = (&all_0)->square_1;
        df_0 _S326 = root_of_0(&_S325);
        _S180 = _S326;
    }
    (&all_0)->root_0 = _S180;
    return all_0;
}

df_0 transport_factor_0(const Ball_0 constant* p_18, const Site_0 thread* site_13, const Sheet_0 thread* x_2, float device* x_row_data_2, const Sheet_0 thread* y_1, float device* y_row_data_1, const Row_0 thread* v_0, float device* v_data_0, const Between_0 thread* pair_1, KernelContext_0 thread* kernelContext_7)
{
    uint _S327;
    df_0 _S328;
    df_0 _S329;
    df_0 _S330;
    bool _S331;
    bool _S332;
    bool _S333;
    df_0 _S334 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_5;
    sums_5[int(0)] = _S334;
    sums_5[int(1)] = _S334;
    uint _S335 = site_13->lane_0;
    uint i_3 = site_13->lane_0;
    for(;;)
    {
        _S327 = site_13->columns_0;
        if(i_3 < (site_13->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S336 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S331 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S331 = false;
        }
        if(_S331)
        {
            _S328 = wide_0(_S336);
        }
        else
        {
            df_0 _S337 = x2A_1(&v_0->scale_0, _S336);
            _S328 = _S337;
        }
        df_0 _S338 = sums_5[int(0)];
        float _S339 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S332 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S332 = false;
        }
        if(_S332)
        {
            _S329 = wide_0(_S339);
        }
        else
        {
            df_0 _S340 = x2A_1(&(&x_2->row_5)->scale_0, _S339);
            _S329 = _S340;
        }
        thread df_0 _S341 = _S329;
        thread df_0 _S342 = _S328;
        df_0 _S343 = x2A_0(&_S341, &_S342);
        thread df_0 _S344 = _S338;
        thread df_0 _S345 = _S343;
        df_0 _S346 = x2B_0(&_S344, &_S345);
        sums_5[int(0)] = _S346;
        df_0 _S347 = sums_5[int(1)];
        float _S348 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S333 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S333 = false;
        }
        if(_S333)
        {
            _S330 = wide_0(_S348);
        }
        else
        {
            df_0 _S349 = x2A_1(&(&y_1->row_5)->scale_0, _S348);
            _S330 = _S349;
        }
        thread df_0 _S350 = _S330;
        thread df_0 _S351 = _S328;
        df_0 _S352 = x2A_0(&_S350, &_S351);
        thread df_0 _S353 = _S347;
        thread df_0 _S354 = _S352;
        df_0 _S355 = x2B_0(&_S353, &_S354);
        sums_5[int(1)] = _S355;
        i_3 = i_3 + p_18->lanes_0;
    }
    uint _S356 = p_18->lanes_0;
    join_2(p_18->lanes_0, site_13, &sums_5, kernelContext_7);
    bool _S357 = ((&x_2->square_0)->hi_0) < 1.00000000317107685e-30f;
    if(_S357)
    {
        _S328 = _S334;
    }
    else
    {
        df_0 _S358 = _0(&pair_1->on_x_0, &x_2->square_0);
        _S328 = _S358;
    }
    if(_S357)
    {
        _S329 = _S334;
    }
    else
    {
        thread df_0 _S359 = sums_5[int(0)];
        df_0 _S360 = _0(&_S359, &x_2->square_0);
        _S329 = _S360;
    }
    thread array<df_0, int(1)> across_1;
    across_1[int(0)] = _S334;
    i_3 = _S335;
    for(;;)
    {
        if(i_3 < _S327)
        {
        }
        else
        {
            break;
        }
        float _S361 = x_row_data_2[(&x_2->row_5)->base_0 + i_3 * (&x_2->row_5)->step_2];
        if(((&(&x_2->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S331 = ((&(&x_2->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S331 = false;
        }
        if(_S331)
        {
            _S330 = wide_0(_S361);
        }
        else
        {
            df_0 _S362 = x2A_1(&(&x_2->row_5)->scale_0, _S361);
            _S330 = _S362;
        }
        float _S363 = y_row_data_1[(&y_1->row_5)->base_0 + i_3 * (&y_1->row_5)->step_2];
        if(((&(&y_1->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S332 = ((&(&y_1->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S332 = false;
        }
        df_0 _S364;
        if(_S332)
        {
            _S364 = wide_0(_S363);
        }
        else
        {
            df_0 _S365 = x2A_1(&(&y_1->row_5)->scale_0, _S363);
            _S364 = _S365;
        }
        thread df_0 _S366 = _S364;
        thread df_0 _S367 = _S330;
        df_0 _S368 = x2D_0(&_S366, &_S367);
        thread df_0 _S369 = _S328;
        thread df_0 _S370 = _S330;
        df_0 _S371 = x2A_0(&_S369, &_S370);
        thread df_0 _S372 = _S368;
        thread df_0 _S373 = _S371;
        df_0 _S374 = x2B_0(&_S372, &_S373);
        df_0 _S375 = across_1[int(0)];
        float _S376 = v_data_0[v_0->base_0 + i_3 * v_0->step_2];
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S333 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S333 = false;
        }
        df_0 _S377;
        if(_S333)
        {
            _S377 = wide_0(_S376);
        }
        else
        {
            df_0 _S378 = x2A_1(&v_0->scale_0, _S376);
            _S377 = _S378;
        }
        thread df_0 _S379 = _S329;
        thread df_0 _S380 = _S330;
        df_0 _S381 = x2A_0(&_S379, &_S380);
        thread df_0 _S382 = _S377;
        thread df_0 _S383 = _S381;
        df_0 _S384 = x2D_0(&_S382, &_S383);
        thread df_0 _S385 = _S374;
        thread df_0 _S386 = _S384;
        df_0 _S387 = x2A_0(&_S385, &_S386);
        thread df_0 _S388 = _S375;
        thread df_0 _S389 = _S387;
        df_0 _S390 = x2B_0(&_S388, &_S389);
        across_1[int(0)] = _S390;
        i_3 = i_3 + _S356;
    }
    join_0(_S356, site_13, &across_1, kernelContext_7);
    df_0 _S391 = c_of_0(p_18);
    df_0 _S392 = twice_0(&pair_1->square_1);
    thread df_0 _S393 = _S328;
    thread df_0 _S394 = _S392;
    df_0 _S395 = x2B_0(&_S393, &_S394);
    thread df_0 _S396 = _S395;
    df_0 _S397 = neg_0(&_S396);
    thread df_0 _S398 = _S397;
    thread df_0 _S399 = _S329;
    df_0 _S400 = x2A_0(&_S398, &_S399);
    thread df_0 _S401 = _S391;
    df_0 _S402 = x2A_0(&_S401, &x_2->square_0);
    thread df_0 _S403 = _S402;
    df_0 _S404 = x2B_1(&_S403, 1.0f);
    thread df_0 _S405 = _S404;
    df_0 _S406 = _0(&x_2->square_0, &_S405);
    thread df_0 _S407 = _S400;
    thread df_0 _S408 = _S406;
    df_0 _S409 = x2A_0(&_S407, &_S408);
    if(_S357)
    {
        _S328 = sums_5[int(1)];
    }
    else
    {
        thread df_0 _S410 = across_1[int(0)];
        thread df_0 _S411 = _S409;
        df_0 _S412 = x2B_0(&_S410, &_S411);
        _S328 = _S412;
    }
    thread df_0 _S413 = _S391;
    thread df_0 _S414 = _S328;
    df_0 _S415 = x2A_0(&_S413, &_S414);
    thread df_0 _S416 = _S392;
    df_0 _S417 = x2B_1(&_S416, 2.0f);
    thread df_0 _S418 = _S415;
    thread df_0 _S419 = _S417;
    df_0 _S420 = _0(&_S418, &_S419);
    return _S420;
}

float nearest_0(const df_0 thread* value_4)
{
    float _S421 = value_4->hi_0;
    float _S422;
    if(is_bad_0(value_4->hi_0))
    {
        _S422 = _S421;
    }
    else
    {
        _S422 = _S421 + value_4->lo_0;
    }
    return _S422;
}

void put_0(float device* out_0, const Ball_0 constant* p_19, const Site_0 thread* site_14, uint column_1, const df_0 thread* value_5)
{
    float device* _S423 = out_0+(site_14->row_0 * p_19->out_stride_0 + p_19->out_column_0 + column_1);
    float _S424 = nearest_0(value_5);
    *_S423 = _S424;
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_15, atomic<uint> device* status_5, uint inputs_0)
{
    bool _S425 = Site_is_first_0(site_15);
    bool _S426;
    if(_S425)
    {
        _S426 = inputs_0 > 0U;
    }
    else
    {
        _S426 = false;
    }
    if(_S426)
    {
        _S426 = ((p_20->flags_0) & 1U) != 0U;
    }
    else
    {
        _S426 = false;
    }
    if(_S426)
    {
        report_fault_0(status_5, site_15->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_16, atomic<uint> device* status_6, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_21, site_16, status_6, inputs_1);
    bool _S427 = Site_is_first_0(site_16);
    bool _S428;
    if(_S427)
    {
        _S428 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S428 = false;
    }
    if(_S428)
    {
        uint _S429 = atomic_fetch_add_explicit(status_6+int(0), inputs_1 + results_0, memory_order_relaxed);
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
        uint _S430 = block_count_0(&entryPointParams_6->p_0);
        if(block_2 < _S430)
        {
        }
        else
        {
            break;
        }
        Site_0 _S431 = space_site_of_0(&entryPointParams_6->p_0, block_2, invocation_3.x);
        Lie_0 _S432 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S433 = _S431;
        thread Lie_0 _S434 = _S432;
        thread float device* _S435;
        Sheet_0 _S436 = sheet_of_0(&entryPointParams_6->p_0, &_S433, (&kernelContext_8)->entryPointParams_source_0, &_S434, (&kernelContext_8)->entryPointParams_status_0, &_S435, &kernelContext_8);
        float device* _S437 = _S435;
        Lie_0 _S438 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S439 = _S431;
        thread Lie_0 _S440 = _S438;
        thread float device* _S441;
        Sheet_0 _S442 = sheet_of_0(&entryPointParams_6->p_0, &_S439, (&kernelContext_8)->entryPointParams_target_0, &_S440, (&kernelContext_8)->entryPointParams_status_0, &_S441, &kernelContext_8);
        float device* _S443 = _S441;
        Lie_0 _S444 = z_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S445 = _S431;
        thread Lie_0 _S446 = _S444;
        thread float device* _S447;
        Row_0 _S448 = space_vector_of_0(&entryPointParams_6->p_0, &_S445, (&kernelContext_8)->entryPointParams_tangent_0, &_S446, (&kernelContext_8)->entryPointParams_status_0, &_S447);
        float device* _S449 = _S447;
        thread Site_0 _S450 = _S431;
        thread Sheet_0 _S451 = _S436;
        thread Sheet_0 _S452 = _S442;
        Between_0 _S453 = between_0(&entryPointParams_6->p_0, &_S450, &_S451, _S437, &_S452, _S443, &kernelContext_8);
        thread Site_0 _S454 = _S431;
        thread Sheet_0 _S455 = _S436;
        thread Sheet_0 _S456 = _S442;
        thread Row_0 _S457 = _S448;
        thread Between_0 _S458 = _S453;
        df_0 _S459 = transport_factor_0(&entryPointParams_6->p_0, &_S454, &_S455, _S437, &_S456, _S443, &_S457, _S449, &_S458, &kernelContext_8);
        thread array<df_0, int(1)> sums_6;
        sums_6[int(0)] = wide_0(0.0f);
        uint i_4 = _S431.lane_0;
        for(;;)
        {
            if(i_4 < (_S431.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S460 = _S443[_S442.row_5.base_0 + i_4 * _S442.row_5.step_2];
            bool _S461;
            if((_S442.row_5.scale_0.hi_0) == 1.0f)
            {
                _S461 = (_S442.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S461 = false;
            }
            df_0 _S462;
            if(_S461)
            {
                _S462 = wide_0(_S460);
            }
            else
            {
                thread df_0 _S463 = _S442.row_5.scale_0;
                df_0 _S464 = x2A_1(&_S463, _S460);
                _S462 = _S464;
            }
            float _S465 = _S449[_S448.base_0 + i_4 * _S448.step_2];
            bool _S466;
            if((_S448.scale_0.hi_0) == 1.0f)
            {
                _S466 = (_S448.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S466 = false;
            }
            df_0 _S467;
            if(_S466)
            {
                _S467 = wide_0(_S465);
            }
            else
            {
                thread df_0 _S468 = _S448.scale_0;
                df_0 _S469 = x2A_1(&_S468, _S465);
                _S467 = _S469;
            }
            float _S470 = _S437[_S436.row_5.base_0 + i_4 * _S436.row_5.step_2];
            bool _S471;
            if((_S436.row_5.scale_0.hi_0) == 1.0f)
            {
                _S471 = (_S436.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S471 = false;
            }
            df_0 _S472;
            if(_S471)
            {
                _S472 = wide_0(_S470);
            }
            else
            {
                thread df_0 _S473 = _S436.row_5.scale_0;
                df_0 _S474 = x2A_1(&_S473, _S470);
                _S472 = _S474;
            }
            thread df_0 _S475 = _S472;
            thread df_0 _S476 = _S462;
            df_0 _S477 = x2B_0(&_S475, &_S476);
            thread df_0 _S478 = _S459;
            thread df_0 _S479 = _S477;
            df_0 _S480 = x2A_0(&_S478, &_S479);
            thread df_0 _S481 = _S467;
            thread df_0 _S482 = _S480;
            df_0 _S483 = x2B_0(&_S481, &_S482);
            thread df_0 _S484 = _S462;
            thread df_0 _S485 = _S483;
            df_0 _S486 = x2A_0(&_S484, &_S485);
            thread df_0 _S487 = sums_6[int(0)];
            thread df_0 _S488 = _S486;
            df_0 _S489 = x2B_0(&_S487, &_S488);
            sums_6[int(0)] = _S489;
            uint _S490 = i_4 + 1U;
            thread Site_0 _S491 = _S431;
            thread df_0 _S492 = _S483;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S491, _S490, &_S492);
            i_4 = i_4 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S493 = _S431;
        join_0(entryPointParams_6->p_0.lanes_0, &_S493, &sums_6, &kernelContext_8);
        thread Site_0 _S494 = _S431;
        bool _S495 = Site_is_first_0(&_S494);
        if(_S495)
        {
            thread df_0 _S496 = sums_6[int(0)];
            thread df_0 _S497 = _S442.time_0;
            df_0 _S498 = _0(&_S496, &_S497);
            thread Site_0 _S499 = _S431;
            thread df_0 _S500 = _S498;
            put_0((&kernelContext_8)->entryPointParams_out_0, &entryPointParams_6->p_0, &_S499, 0U, &_S500);
        }
        uint _S501 = _S436.clipped_0 + _S442.clipped_0;
        thread Site_0 _S502 = _S431;
        count_clipped_0(&entryPointParams_6->p_0, &_S502, (&kernelContext_8)->entryPointParams_status_0, _S501, 0U);
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
        df_0 _S503 = sums_7[int(0)];
        float _S504 = x_data_0[x_3->base_0 + i_5 * x_3->step_2];
        bool _S505;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S505 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S505 = false;
        }
        df_0 _S506;
        if(_S505)
        {
            _S506 = wide_0(_S504);
        }
        else
        {
            df_0 _S507 = x2A_1(&x_3->scale_0, _S504);
            _S506 = _S507;
        }
        float _S508 = y_data_0[y_2->base_0 + i_5 * y_2->step_2];
        bool _S509;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S509 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S509 = false;
        }
        df_0 _S510;
        if(_S509)
        {
            _S510 = wide_0(_S508);
        }
        else
        {
            df_0 _S511 = x2A_1(&y_2->scale_0, _S508);
            _S510 = _S511;
        }
        thread df_0 _S512 = _S506;
        thread df_0 _S513 = _S510;
        df_0 _S514 = x2A_0(&_S512, &_S513);
        thread df_0 _S515 = _S503;
        thread df_0 _S516 = _S514;
        df_0 _S517 = x2B_0(&_S515, &_S516);
        sums_7[int(0)] = _S517;
        i_5 = i_5 + p_22->lanes_0;
    }
    join_0(p_22->lanes_0, site_17, &sums_7, kernelContext_9);
    return sums_7[int(0)];
}

[[kernel]] void lorentz_transport0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(6)]], float device* entryPointParams_target_3 [[buffer(7)]], float device* entryPointParams_tangent_4 [[buffer(8)]], float device* entryPointParams_out_7 [[buffer(9)]], atomic<uint> device* entryPointParams_status_7 [[buffer(10)]])
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
        uint _S518 = block_count_0(&entryPointParams_7->p_1);
        if(block_3 < _S518)
        {
        }
        else
        {
            break;
        }
        Site_0 _S519 = space_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        Lie_0 _S520 = x_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S521 = _S519;
        thread Lie_0 _S522 = _S520;
        thread float device* _S523;
        Sheet_0 _S524 = sheet_of_0(&entryPointParams_7->p_1, &_S521, (&kernelContext_10)->entryPointParams_target_1, &_S522, (&kernelContext_10)->entryPointParams_status_1, &_S523, &kernelContext_10);
        float device* _S525 = _S523;
        Lie_0 _S526 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S527 = _S519;
        thread Lie_0 _S528 = _S526;
        thread float device* _S529;
        Row_0 _S530 = space_vector_of_0(&entryPointParams_7->p_1, &_S527, (&kernelContext_10)->entryPointParams_tangent_1, &_S528, (&kernelContext_10)->entryPointParams_status_1, &_S529);
        float device* _S531 = _S529;
        thread Site_0 _S532 = _S519;
        thread Row_0 _S533 = _S524.row_5;
        thread Row_0 _S534 = _S530;
        df_0 _S535 = dot_of_0(&entryPointParams_7->p_1, &_S532, &_S533, _S525, &_S534, _S529, &kernelContext_10);
        df_0 _S536 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S537 = _S536;
        thread df_0 _S538 = _S535;
        df_0 _S539 = x2A_0(&_S537, &_S538);
        thread df_0 _S540 = _S524.cosh_0;
        df_0 _S541 = x2B_1(&_S540, 1.0f);
        thread df_0 _S542 = _S539;
        thread df_0 _S543 = _S541;
        df_0 _S544 = _0(&_S542, &_S543);
        uint i_6 = _S519.lane_0;
        for(;;)
        {
            if(i_6 < (_S519.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S545 = i_6 + 1U;
            float _S546 = _S531[_S530.base_0 + i_6 * _S530.step_2];
            bool _S547;
            if((_S530.scale_0.hi_0) == 1.0f)
            {
                _S547 = (_S530.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S547 = false;
            }
            df_0 _S548;
            if(_S547)
            {
                _S548 = wide_0(_S546);
            }
            else
            {
                thread df_0 _S549 = _S530.scale_0;
                df_0 _S550 = x2A_1(&_S549, _S546);
                _S548 = _S550;
            }
            float _S551 = _S525[_S524.row_5.base_0 + i_6 * _S524.row_5.step_2];
            bool _S552;
            if((_S524.row_5.scale_0.hi_0) == 1.0f)
            {
                _S552 = (_S524.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S552 = false;
            }
            df_0 _S553;
            if(_S552)
            {
                _S553 = wide_0(_S551);
            }
            else
            {
                thread df_0 _S554 = _S524.row_5.scale_0;
                df_0 _S555 = x2A_1(&_S554, _S551);
                _S553 = _S555;
            }
            thread df_0 _S556 = _S544;
            thread df_0 _S557 = _S553;
            df_0 _S558 = x2A_0(&_S556, &_S557);
            thread df_0 _S559 = _S548;
            thread df_0 _S560 = _S558;
            df_0 _S561 = x2B_0(&_S559, &_S560);
            thread Site_0 _S562 = _S519;
            thread df_0 _S563 = _S561;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S562, _S545, &_S563);
            i_6 = i_6 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S564 = _S519;
        bool _S565 = Site_is_first_0(&_S564);
        if(_S565)
        {
            thread df_0 _S566 = _S544;
            thread df_0 _S567 = _S524.square_0;
            df_0 _S568 = x2A_0(&_S566, &_S567);
            thread df_0 _S569 = _S535;
            thread df_0 _S570 = _S568;
            df_0 _S571 = x2B_0(&_S569, &_S570);
            thread df_0 _S572 = _S571;
            thread df_0 _S573 = _S524.time_0;
            df_0 _S574 = _0(&_S572, &_S573);
            thread Site_0 _S575 = _S519;
            thread df_0 _S576 = _S574;
            put_0((&kernelContext_10)->entryPointParams_out_1, &entryPointParams_7->p_1, &_S575, 0U, &_S576);
        }
        thread Site_0 _S577 = _S519;
        count_clipped_0(&entryPointParams_7->p_1, &_S577, (&kernelContext_10)->entryPointParams_status_1, _S524.clipped_0, 0U);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

void put_without_normal_0(float device* out_1, const Ball_0 constant* p_23, const Site_0 thread* site_18, const Sheet_0 thread* x_4, float device* x_row_data_3, float device* data_5, const Lie_0 thread* lie_6, float sign_0, atomic<uint> device* status_7, KernelContext_0 thread* kernelContext_11)
{
    thread float device* _S578;
    Row_0 _S579 = space_vector_of_0(p_23, site_18, data_5, lie_6, status_7, &_S578);
    float device* _S580 = _S578;
    df_0 _S581 = x2A_1(&x_4->time_0, sign_0 * data_5[lie_6->offset_0 + site_18->row_0 * lie_6->stride_0]);
    df_0 _S582 = c_of_0(p_23);
    thread Row_0 _S583 = _S579;
    df_0 _S584 = dot_of_0(p_23, site_18, &x_4->row_5, x_row_data_3, &_S583, _S578, kernelContext_11);
    thread df_0 _S585 = _S584;
    thread df_0 _S586 = _S581;
    df_0 _S587 = x2B_0(&_S585, &_S586);
    thread df_0 _S588 = _S582;
    thread df_0 _S589 = _S587;
    df_0 _S590 = x2A_0(&_S588, &_S589);
    thread array<df_0, int(1)> sums_8;
    sums_8[int(0)] = wide_0(0.0f);
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
        float _S591 = x_row_data_3[(&x_4->row_5)->base_0 + i_7 * (&x_4->row_5)->step_2];
        bool _S592;
        if(((&(&x_4->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S592 = ((&(&x_4->row_5)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S592 = false;
        }
        df_0 _S593;
        if(_S592)
        {
            _S593 = wide_0(_S591);
        }
        else
        {
            df_0 _S594 = x2A_1(&(&x_4->row_5)->scale_0, _S591);
            _S593 = _S594;
        }
        float _S595 = _S580[_S579.base_0 + i_7 * _S579.step_2];
        bool _S596;
        if((_S579.scale_0.hi_0) == 1.0f)
        {
            _S596 = (_S579.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S596 = false;
        }
        df_0 _S597;
        if(_S596)
        {
            _S597 = wide_0(_S595);
        }
        else
        {
            thread df_0 _S598 = _S579.scale_0;
            df_0 _S599 = x2A_1(&_S598, _S595);
            _S597 = _S599;
        }
        thread df_0 _S600 = _S590;
        thread df_0 _S601 = _S593;
        df_0 _S602 = x2A_0(&_S600, &_S601);
        thread df_0 _S603 = _S597;
        thread df_0 _S604 = _S602;
        df_0 _S605 = x2B_0(&_S603, &_S604);
        thread df_0 _S606 = _S593;
        thread df_0 _S607 = _S605;
        df_0 _S608 = x2A_0(&_S606, &_S607);
        thread df_0 _S609 = sums_8[int(0)];
        thread df_0 _S610 = _S608;
        df_0 _S611 = x2B_0(&_S609, &_S610);
        sums_8[int(0)] = _S611;
        uint _S612 = i_7 + 1U;
        thread df_0 _S613 = _S605;
        put_0(out_1, p_23, site_18, _S612, &_S613);
        i_7 = i_7 + p_23->lanes_0;
    }
    join_0(p_23->lanes_0, site_18, &sums_8, kernelContext_11);
    bool _S614 = Site_is_first_0(site_18);
    if(_S614)
    {
        thread df_0 _S615 = sums_8[int(0)];
        df_0 _S616 = _0(&_S615, &x_4->time_0);
        thread df_0 _S617 = _S616;
        put_0(out_1, p_23, site_18, 0U, &_S617);
    }
    return;
}

[[kernel]] void lorentz_project_tangent(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(11)]], float device* entryPointParams_point_4 [[buffer(12)]], float device* entryPointParams_vector_1 [[buffer(13)]], float device* entryPointParams_out_8 [[buffer(14)]], atomic<uint> device* entryPointParams_status_8 [[buffer(15)]])
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
        uint _S618 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S618)
        {
        }
        else
        {
            break;
        }
        Site_0 _S619 = space_site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S620 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S621 = _S619;
        thread Lie_0 _S622 = _S620;
        thread float device* _S623;
        Sheet_0 _S624 = sheet_of_0(&entryPointParams_8->p_2, &_S621, (&kernelContext_12)->entryPointParams_point_0, &_S622, (&kernelContext_12)->entryPointParams_status_2, &_S623, &kernelContext_12);
        Lie_0 _S625 = y_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S626 = _S619;
        thread Sheet_0 _S627 = _S624;
        thread Lie_0 _S628 = _S625;
        put_without_normal_0((&kernelContext_12)->entryPointParams_out_2, &entryPointParams_8->p_2, &_S626, &_S627, _S623, (&kernelContext_12)->entryPointParams_vector_0, &_S628, -1.0f, (&kernelContext_12)->entryPointParams_status_2, &kernelContext_12);
        thread Site_0 _S629 = _S619;
        count_clipped_0(&entryPointParams_8->p_2, &_S629, (&kernelContext_12)->entryPointParams_status_2, _S624.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

[[kernel]] void lorentz_riemannian_gradient(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(16)]], float device* entryPointParams_point_5 [[buffer(17)]], float device* entryPointParams_gradient_1 [[buffer(18)]], float device* entryPointParams_out_9 [[buffer(19)]], atomic<uint> device* entryPointParams_status_9 [[buffer(20)]])
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
        uint _S630 = block_count_0(&entryPointParams_9->p_3);
        if(block_5 < _S630)
        {
        }
        else
        {
            break;
        }
        Site_0 _S631 = space_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        Lie_0 _S632 = x_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S633 = _S631;
        thread Lie_0 _S634 = _S632;
        thread float device* _S635;
        Sheet_0 _S636 = sheet_of_0(&entryPointParams_9->p_3, &_S633, (&kernelContext_13)->entryPointParams_point_1, &_S634, (&kernelContext_13)->entryPointParams_status_3, &_S635, &kernelContext_13);
        Lie_0 _S637 = y_lie_0(&entryPointParams_9->p_3);
        thread Site_0 _S638 = _S631;
        thread Sheet_0 _S639 = _S636;
        thread Lie_0 _S640 = _S637;
        put_without_normal_0((&kernelContext_13)->entryPointParams_out_3, &entryPointParams_9->p_3, &_S638, &_S639, _S635, (&kernelContext_13)->entryPointParams_gradient_0, &_S640, 1.0f, (&kernelContext_13)->entryPointParams_status_3, &kernelContext_13);
        thread Site_0 _S641 = _S631;
        count_clipped_0(&entryPointParams_9->p_3, &_S641, (&kernelContext_13)->entryPointParams_status_3, _S636.clipped_0, 0U);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

void put_number_0(float device* out_2, const Site_0 thread* site_19, const df_0 thread* value_6)
{
    bool _S642 = Site_is_first_0(site_19);
    if(_S642)
    {
        float device* _S643 = out_2+site_19->row_0;
        float _S644 = nearest_0(value_6);
        *_S643 = _S644;
    }
    return;
}

[[kernel]] void lorentz_inner(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(21)]], float device* entryPointParams_point_6 [[buffer(22)]], float device* entryPointParams_u_1 [[buffer(23)]], float device* entryPointParams_v_1 [[buffer(24)]], float device* entryPointParams_out_10 [[buffer(25)]], atomic<uint> device* entryPointParams_status_10 [[buffer(26)]])
{
    uint _S645;
    df_0 _S646;
    df_0 _S647;
    df_0 _S648;
    bool _S649;
    bool _S650;
    bool _S651;
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
        uint _S652 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S652)
        {
        }
        else
        {
            break;
        }
        Site_0 _S653 = space_site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        Lie_0 _S654 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S655 = _S653;
        thread Lie_0 _S656 = _S654;
        thread float device* _S657;
        Sheet_0 _S658 = sheet_of_0(&entryPointParams_10->p_4, &_S655, (&kernelContext_14)->entryPointParams_point_2, &_S656, (&kernelContext_14)->entryPointParams_status_4, &_S657, &kernelContext_14);
        float device* _S659 = _S657;
        Lie_0 _S660 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S661 = _S653;
        thread Lie_0 _S662 = _S660;
        thread float device* _S663;
        Row_0 _S664 = space_vector_of_0(&entryPointParams_10->p_4, &_S661, (&kernelContext_14)->entryPointParams_u_0, &_S662, (&kernelContext_14)->entryPointParams_status_4, &_S663);
        float device* _S665 = _S663;
        Lie_0 _S666 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S667 = _S653;
        thread Lie_0 _S668 = _S666;
        thread float device* _S669;
        Row_0 _S670 = space_vector_of_0(&entryPointParams_10->p_4, &_S667, (&kernelContext_14)->entryPointParams_v_0, &_S668, (&kernelContext_14)->entryPointParams_status_4, &_S669);
        float device* _S671 = _S669;
        df_0 _S672 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_9;
        sums_9[int(0)] = _S672;
        sums_9[int(1)] = _S672;
        uint i_8 = _S653.lane_0;
        for(;;)
        {
            _S645 = _S653.columns_0;
            if(i_8 < (_S653.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S673 = _S659[_S658.row_5.base_0 + i_8 * _S658.row_5.step_2];
            if((_S658.row_5.scale_0.hi_0) == 1.0f)
            {
                _S649 = (_S658.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S649 = false;
            }
            if(_S649)
            {
                _S646 = wide_0(_S673);
            }
            else
            {
                thread df_0 _S674 = _S658.row_5.scale_0;
                df_0 _S675 = x2A_1(&_S674, _S673);
                _S646 = _S675;
            }
            df_0 _S676 = sums_9[int(0)];
            float _S677 = _S665[_S664.base_0 + i_8 * _S664.step_2];
            if((_S664.scale_0.hi_0) == 1.0f)
            {
                _S650 = (_S664.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S650 = false;
            }
            if(_S650)
            {
                _S647 = wide_0(_S677);
            }
            else
            {
                thread df_0 _S678 = _S664.scale_0;
                df_0 _S679 = x2A_1(&_S678, _S677);
                _S647 = _S679;
            }
            thread df_0 _S680 = _S646;
            thread df_0 _S681 = _S647;
            df_0 _S682 = x2A_0(&_S680, &_S681);
            thread df_0 _S683 = _S676;
            thread df_0 _S684 = _S682;
            df_0 _S685 = x2B_0(&_S683, &_S684);
            sums_9[int(0)] = _S685;
            df_0 _S686 = sums_9[int(1)];
            float _S687 = _S671[_S670.base_0 + i_8 * _S670.step_2];
            if((_S670.scale_0.hi_0) == 1.0f)
            {
                _S651 = (_S670.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S651 = false;
            }
            if(_S651)
            {
                _S648 = wide_0(_S687);
            }
            else
            {
                thread df_0 _S688 = _S670.scale_0;
                df_0 _S689 = x2A_1(&_S688, _S687);
                _S648 = _S689;
            }
            thread df_0 _S690 = _S646;
            thread df_0 _S691 = _S648;
            df_0 _S692 = x2A_0(&_S690, &_S691);
            thread df_0 _S693 = _S686;
            thread df_0 _S694 = _S692;
            df_0 _S695 = x2B_0(&_S693, &_S694);
            sums_9[int(1)] = _S695;
            i_8 = i_8 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S696 = _S653;
        join_2(entryPointParams_10->p_4.lanes_0, &_S696, &sums_9, &kernelContext_14);
        bool _S697 = (_S658.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S697)
        {
            _S646 = _S672;
        }
        else
        {
            thread df_0 _S698 = sums_9[int(0)];
            thread df_0 _S699 = _S658.square_0;
            df_0 _S700 = _0(&_S698, &_S699);
            _S646 = _S700;
        }
        if(_S697)
        {
            _S647 = _S672;
        }
        else
        {
            thread df_0 _S701 = sums_9[int(1)];
            thread df_0 _S702 = _S658.square_0;
            df_0 _S703 = _0(&_S701, &_S702);
            _S647 = _S703;
        }
        thread array<df_0, int(1)> across_2;
        across_2[int(0)] = _S672;
        uint i_9 = _S653.lane_0;
        for(;;)
        {
            if(i_9 < _S645)
            {
            }
            else
            {
                break;
            }
            float _S704 = _S659[_S658.row_5.base_0 + i_9 * _S658.row_5.step_2];
            if((_S658.row_5.scale_0.hi_0) == 1.0f)
            {
                _S649 = (_S658.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S649 = false;
            }
            if(_S649)
            {
                _S648 = wide_0(_S704);
            }
            else
            {
                thread df_0 _S705 = _S658.row_5.scale_0;
                df_0 _S706 = x2A_1(&_S705, _S704);
                _S648 = _S706;
            }
            df_0 _S707 = across_2[int(0)];
            float _S708 = _S665[_S664.base_0 + i_9 * _S664.step_2];
            if((_S664.scale_0.hi_0) == 1.0f)
            {
                _S650 = (_S664.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S650 = false;
            }
            df_0 _S709;
            if(_S650)
            {
                _S709 = wide_0(_S708);
            }
            else
            {
                thread df_0 _S710 = _S664.scale_0;
                df_0 _S711 = x2A_1(&_S710, _S708);
                _S709 = _S711;
            }
            thread df_0 _S712 = _S646;
            thread df_0 _S713 = _S648;
            df_0 _S714 = x2A_0(&_S712, &_S713);
            thread df_0 _S715 = _S709;
            thread df_0 _S716 = _S714;
            df_0 _S717 = x2D_0(&_S715, &_S716);
            float _S718 = _S671[_S670.base_0 + i_9 * _S670.step_2];
            if((_S670.scale_0.hi_0) == 1.0f)
            {
                _S651 = (_S670.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S651 = false;
            }
            df_0 _S719;
            if(_S651)
            {
                _S719 = wide_0(_S718);
            }
            else
            {
                thread df_0 _S720 = _S670.scale_0;
                df_0 _S721 = x2A_1(&_S720, _S718);
                _S719 = _S721;
            }
            thread df_0 _S722 = _S647;
            thread df_0 _S723 = _S648;
            df_0 _S724 = x2A_0(&_S722, &_S723);
            thread df_0 _S725 = _S719;
            thread df_0 _S726 = _S724;
            df_0 _S727 = x2D_0(&_S725, &_S726);
            thread df_0 _S728 = _S717;
            thread df_0 _S729 = _S727;
            df_0 _S730 = x2A_0(&_S728, &_S729);
            thread df_0 _S731 = _S707;
            thread df_0 _S732 = _S730;
            df_0 _S733 = x2B_0(&_S731, &_S732);
            across_2[int(0)] = _S733;
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S734 = _S653;
        join_0(entryPointParams_10->p_4.lanes_0, &_S734, &across_2, &kernelContext_14);
        thread df_0 _S735 = _S646;
        thread df_0 _S736 = _S647;
        df_0 _S737 = x2A_0(&_S735, &_S736);
        df_0 _S738 = c_of_0(&entryPointParams_10->p_4);
        thread df_0 _S739 = _S738;
        thread df_0 _S740 = _S658.square_0;
        df_0 _S741 = x2A_0(&_S739, &_S740);
        thread df_0 _S742 = _S741;
        df_0 _S743 = x2B_1(&_S742, 1.0f);
        thread df_0 _S744 = _S658.square_0;
        thread df_0 _S745 = _S743;
        df_0 _S746 = _0(&_S744, &_S745);
        thread df_0 _S747 = _S737;
        thread df_0 _S748 = _S746;
        df_0 _S749 = x2A_0(&_S747, &_S748);
        thread df_0 _S750 = across_2[int(0)];
        thread df_0 _S751 = _S749;
        df_0 _S752 = x2B_0(&_S750, &_S751);
        thread Site_0 _S753 = _S653;
        thread df_0 _S754 = _S752;
        put_number_0((&kernelContext_14)->entryPointParams_out_4, &_S753, &_S754);
        thread Site_0 _S755 = _S653;
        count_clipped_0(&entryPointParams_10->p_4, &_S755, (&kernelContext_14)->entryPointParams_status_4, _S658.clipped_0, 0U);
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

Reach_0 stretch_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_20, const Sheet_0 thread* x_5, float device* x_row_data_4, float device* data_6, const Lie_0 thread* lie_7, atomic<uint> device* status_8, float device* thread* _S756, KernelContext_0 thread* kernelContext_15)
{
    thread Reach_0 reach_3;
    thread float device* _S757;
    Row_0 _S758 = space_of_0(site_20, data_6, lie_7, &_S757);
    float device* reach_row_data_0 = _S757;
    (&reach_3)->row_6 = _S758;
    Squares_0 _S759 = space_squares_0();
    thread Row_0 _S760 = _S758;
    thread Squares_0 _S761 = _S759;
    Squares_0 _S762 = squares_of_0(p_24, site_20, &_S760, _S757, &_S761, status_8, kernelContext_15);
    thread Squares_0 _S763 = _S762;
    float _S764 = Squares_unit_0(&_S763);
    (&(&reach_3)->row_6)->scale_0 = wide_0(_S764);
    thread Row_0 _S765 = (&reach_3)->row_6;
    df_0 _S766 = dot_of_0(p_24, site_20, &x_5->row_5, x_row_data_4, &_S765, reach_row_data_0, kernelContext_15);
    (&reach_3)->dot_1 = _S766;
    df_0 _S767;
    if(((&x_5->square_0)->hi_0) < 1.00000000317107685e-30f)
    {
        _S767 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S768 = (&reach_3)->dot_1;
        df_0 _S769 = _0(&_S768, &x_5->square_0);
        _S767 = _S769;
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
        Row_0 _S770 = (&reach_3)->row_6;
        float _S771 = reach_row_data_0[_S770.base_0 + i_10 * _S770.step_2];
        bool _S772;
        if((_S770.scale_0.hi_0) == 1.0f)
        {
            _S772 = (_S770.scale_0.lo_0) == 0.0f;
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
            thread df_0 _S774 = _S770.scale_0;
            df_0 _S775 = x2A_1(&_S774, _S771);
            _S773 = _S775;
        }
        float _S776 = x_row_data_4[(&x_5->row_5)->base_0 + i_10 * (&x_5->row_5)->step_2];
        bool _S777;
        if(((&(&x_5->row_5)->scale_0)->hi_0) == 1.0f)
        {
            _S777 = ((&(&x_5->row_5)->scale_0)->lo_0) == 0.0f;
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
            df_0 _S779 = x2A_1(&(&x_5->row_5)->scale_0, _S776);
            _S778 = _S779;
        }
        thread df_0 _S780 = _S767;
        thread df_0 _S781 = _S778;
        df_0 _S782 = x2A_0(&_S780, &_S781);
        thread df_0 _S783 = _S773;
        thread df_0 _S784 = _S782;
        df_0 _S785 = x2D_0(&_S783, &_S784);
        thread df_0 _S786 = _S785;
        thread df_0 _S787 = _S785;
        df_0 _S788 = x2A_0(&_S786, &_S787);
        thread df_0 _S789 = across_3[int(0)];
        thread df_0 _S790 = _S788;
        df_0 _S791 = x2B_0(&_S789, &_S790);
        across_3[int(0)] = _S791;
        i_10 = i_10 + p_24->lanes_0;
    }
    join_0(p_24->lanes_0, site_20, &across_3, kernelContext_15);
    df_0 _S792 = c_of_0(p_24);
    thread df_0 _S793 = _S792;
    df_0 _S794 = x2A_0(&_S793, &x_5->square_0);
    thread df_0 _S795 = _S794;
    df_0 _S796 = x2B_1(&_S795, 1.0f);
    thread Squares_0 _S797 = _S762;
    df_0 _S798 = Squares_total_0(&_S797);
    thread df_0 _S799 = _S798;
    thread df_0 _S800 = _S796;
    df_0 _S801 = _0(&_S799, &_S800);
    thread df_0 _S802 = _S794;
    thread df_0 _S803 = _S796;
    df_0 _S804 = _0(&_S802, &_S803);
    thread df_0 _S805 = across_3[int(0)];
    thread df_0 _S806 = _S804;
    df_0 _S807 = x2A_0(&_S805, &_S806);
    thread df_0 _S808 = _S801;
    thread df_0 _S809 = _S807;
    df_0 _S810 = x2B_0(&_S808, &_S809);
    (&reach_3)->square_2 = _S810;
    *_S756 = reach_row_data_0;
    return reach_3;
}

[[kernel]] void lorentz_norm(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(27)]], float device* entryPointParams_point_7 [[buffer(28)]], float device* entryPointParams_tangent_5 [[buffer(29)]], float device* entryPointParams_out_11 [[buffer(30)]], atomic<uint> device* entryPointParams_status_11 [[buffer(31)]])
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
        uint _S811 = block_count_0(&entryPointParams_11->p_5);
        if(block_7 < _S811)
        {
        }
        else
        {
            break;
        }
        Site_0 _S812 = space_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        Lie_0 _S813 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S814 = _S812;
        thread Lie_0 _S815 = _S813;
        thread float device* _S816;
        Sheet_0 _S817 = sheet_of_0(&entryPointParams_11->p_5, &_S814, (&kernelContext_16)->entryPointParams_point_3, &_S815, (&kernelContext_16)->entryPointParams_status_5, &_S816, &kernelContext_16);
        float device* _S818 = _S816;
        Lie_0 _S819 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S820 = _S812;
        thread Lie_0 _S821 = _S819;
        refuse_time_0(&_S820, (&kernelContext_16)->entryPointParams_tangent_2, &_S821, (&kernelContext_16)->entryPointParams_status_5);
        Lie_0 _S822 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S823 = _S812;
        thread Sheet_0 _S824 = _S817;
        thread Lie_0 _S825 = _S822;
        thread float device* _S826;
        Reach_0 _S827 = stretch_of_0(&entryPointParams_11->p_5, &_S823, &_S824, _S818, (&kernelContext_16)->entryPointParams_tangent_2, &_S825, (&kernelContext_16)->entryPointParams_status_5, &_S826, &kernelContext_16);
        thread df_0 _S828 = _S827.square_2;
        df_0 _S829 = root_of_0(&_S828);
        float _S830 = 1.0f / _S827.row_6.scale_0.hi_0;
        thread df_0 _S831 = _S829;
        df_0 _S832 = scaled_0(&_S831, _S830);
        thread Site_0 _S833 = _S812;
        thread df_0 _S834 = _S832;
        put_number_0((&kernelContext_16)->entryPointParams_out_5, &_S833, &_S834);
        thread Site_0 _S835 = _S812;
        count_clipped_0(&entryPointParams_11->p_5, &_S835, (&kernelContext_16)->entryPointParams_status_5, _S817.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


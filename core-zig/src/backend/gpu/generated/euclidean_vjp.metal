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

struct EntryPointParams_10
{
    Ball_0 p_10;
};

struct EntryPointParams_11
{
    Ball_0 p_11;
};

struct EntryPointParams_12
{
    Ball_0 p_12;
};

struct EntryPointParams_13
{
    Ball_0 p_13;
};

struct EntryPointParams_14
{
    Ball_0 p_14;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_kept_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_kept_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_kept_1;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_kept_bar_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_kept_2;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_kept_bar_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_0;
    float device* entryPointParams_kept_3;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_point_bar_0;
    float device* entryPointParams_kept_bar_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_1;
    float device* entryPointParams_kept_4;
    float device* entryPointParams_cotangent_4;
    float device* entryPointParams_point_bar_1;
    float device* entryPointParams_kept_bar_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_2;
    float device* entryPointParams_kept_5;
    float device* entryPointParams_cotangent_5;
    float device* entryPointParams_point_bar_2;
    float device* entryPointParams_kept_bar_5;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_source_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_6;
    float device* entryPointParams_source_bar_0;
    float device* entryPointParams_target_bar_0;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_point_3;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_cotangent_7;
    float device* entryPointParams_point_bar_3;
    float device* entryPointParams_tangent_bar_1;
    atomic<uint> device* entryPointParams_status_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_point_4;
    float device* entryPointParams_target_1;
    float device* entryPointParams_cotangent_8;
    float device* entryPointParams_point_bar_4;
    float device* entryPointParams_target_bar_1;
    atomic<uint> device* entryPointParams_status_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_cotangent_9;
    float device* entryPointParams_start_bar_0;
    float device* entryPointParams_end_bar_0;
    atomic<uint> device* entryPointParams_status_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_cotangent_10;
    float device* entryPointParams_left_bar_0;
    float device* entryPointParams_right_bar_0;
    atomic<uint> device* entryPointParams_status_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_cotangent_11;
    float device* entryPointParams_left_bar_1;
    float device* entryPointParams_right_bar_1;
    atomic<uint> device* entryPointParams_status_11;
    EntryPointParams_12 constant* entryPointParams_12;
    float device* entryPointParams_point_5;
    float device* entryPointParams_cotangent_12;
    float device* entryPointParams_point_bar_5;
    atomic<uint> device* entryPointParams_status_12;
    EntryPointParams_13 constant* entryPointParams_13;
    float device* entryPointParams_point_6;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_cotangent_13;
    float device* entryPointParams_point_bar_6;
    float device* entryPointParams_u_bar_0;
    float device* entryPointParams_v_bar_0;
    atomic<uint> device* entryPointParams_status_13;
    EntryPointParams_14 constant* entryPointParams_14;
    float device* entryPointParams_point_7;
    float device* entryPointParams_tangent_2;
    float device* entryPointParams_cotangent_14;
    float device* entryPointParams_point_bar_7;
    float device* entryPointParams_tangent_bar_2;
    atomic<uint> device* entryPointParams_status_14;
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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(3)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(3))
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
                if(k_0 < int(3))
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
        if(k_0 < int(3))
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

uint block_count_0(const Ball_0 constant* p_15)
{
    uint _S12 = p_15->rows_0;
    uint _S13 = p_15->lanes_0;
    uint _S14 = 64U / p_15->lanes_0;
    uint _S15 = _S12 + _S14 - 1U;
    uint _S16 = 64U / _S13;
    uint _S17 = _S15 / _S16;
    return _S17;
}

Site_0 site_of_0(const Ball_0 constant* p_16, uint block_0, uint invocation_1)
{
    uint _S18 = p_16->lanes_0;
    uint _S19 = 64U / p_16->lanes_0;
    uint _S20 = block_0 * _S19;
    uint _S21 = invocation_1 / _S18;
    uint _S22 = _S20 + _S21;
    thread Site_0 site_1;
    bool _S23 = _S22 < (p_16->rows_0);
    (&site_1)->active_0 = _S23;
    uint _S24;
    if(_S23)
    {
        _S24 = _S22;
    }
    else
    {
        _S24 = 0U;
    }
    (&site_1)->row_0 = _S24;
    uint _S25 = invocation_1 % _S18;
    (&site_1)->lane_0 = _S25;
    (&site_1)->invocation_0 = invocation_1;
    if((&site_1)->active_0)
    {
        _S24 = p_16->columns_1;
    }
    else
    {
        _S24 = 0U;
    }
    (&site_1)->columns_0 = _S24;
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

Lie_0 x_lie_0(const Ball_0 constant* p_17)
{
    return lie_of_0(p_17->x_offset_0, p_17->x_stride_0, p_17->x_step_0);
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

Row_0 row_of_0(const Site_0 thread* site_2, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S26)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_2->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S26 = data_0;
    return row_1;
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
    uint _S27 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_18, const Site_0 thread* site_3, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_1, float device* thread* _S28)
{
    thread float device* _S29;
    Row_0 _S30 = row_of_0(site_3, data_1, lie_2, &_S29);
    float device* _S31 = _S29;
    uint i_0 = site_3->lane_0;
    for(;;)
    {
        if(i_0 < (site_3->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S32 = _S30;
        float _S33 = Row_raw_0(&_S32, _S31, i_0);
        if(is_bad_0(_S33))
        {
            report_fault_0(status_1, site_3->row_0);
        }
        i_0 = i_0 + p_18->lanes_0;
    }
    *_S28 = _S31;
    return _S30;
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_19)
{
    return lie_of_0(p_19->cotangent_offset_0, p_19->cotangent_stride_0, p_19->cotangent_step_0);
}

float nearest_0(const df_0 thread* value_3)
{
    float _S34 = value_3->hi_0;
    float _S35;
    if(is_bad_0(value_3->hi_0))
    {
        _S35 = _S34;
    }
    else
    {
        _S35 = _S34 + value_3->lo_0;
    }
    return _S35;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_4, uint column_1, const df_0 thread* value_4)
{
    float device* _S36 = out_0+(site_4->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S37 = nearest_0(value_4);
    *_S36 = _S37;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_5, uint index_0, uint column_2, const df_0 thread* value_5)
{
    if(((p_21->flags_0) & (2U << index_0)) == 0U)
    {
        put_0(out_1, p_21, site_5, column_2, value_5);
    }
    return;
}

void put_kept_0(float device* bar_0, const Ball_0 constant* p_22, const Site_0 thread* site_6, uint index_1, const Row_0 thread* cotangent_0, float device* cotangent_data_0)
{
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
        float _S38 = Row_raw_0(cotangent_0, cotangent_data_0, i_1);
        thread df_0 _S39 = wide_0(_S38);
        put_bar_0(bar_0, p_22, site_6, index_1, i_1, &_S39);
        i_1 = i_1 + p_22->lanes_0;
    }
    return;
}

[[kernel]] void euclidean_exp0_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_kept_6 [[buffer(1)]], float device* entryPointParams_cotangent_15 [[buffer(2)]], float device* entryPointParams_kept_bar_6 [[buffer(3)]], atomic<uint> device* entryPointParams_status_15 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_0 = entryPointParams_15;
    (&kernelContext_1)->entryPointParams_kept_0 = entryPointParams_kept_6;
    (&kernelContext_1)->entryPointParams_cotangent_0 = entryPointParams_cotangent_15;
    (&kernelContext_1)->entryPointParams_kept_bar_0 = entryPointParams_kept_bar_6;
    (&kernelContext_1)->entryPointParams_status_0 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_1)->parts_0 = &parts_1;
    (&kernelContext_1)->opaque_zero_0 = entryPointParams_15->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S40 = block_count_0(&entryPointParams_15->p_0);
        if(block_1 < _S40)
        {
        }
        else
        {
            break;
        }
        Site_0 _S41 = site_of_0(&entryPointParams_15->p_0, block_1, invocation_2.x);
        Lie_0 _S42 = x_lie_0(&entryPointParams_15->p_0);
        thread Site_0 _S43 = _S41;
        thread Lie_0 _S44 = _S42;
        thread float device* _S45;
        Row_0 _S46 = vector_of_0(&entryPointParams_15->p_0, &_S43, (&kernelContext_1)->entryPointParams_kept_0, &_S44, (&kernelContext_1)->entryPointParams_status_0, &_S45);
        Lie_0 _S47 = cotangent_lie_0(&entryPointParams_15->p_0);
        thread Site_0 _S48 = _S41;
        thread Lie_0 _S49 = _S47;
        thread float device* _S50;
        Row_0 _S51 = row_of_0(&_S48, (&kernelContext_1)->entryPointParams_cotangent_0, &_S49, &_S50);
        thread Site_0 _S52 = _S41;
        thread Row_0 _S53 = _S51;
        put_kept_0((&kernelContext_1)->entryPointParams_kept_bar_0, &entryPointParams_15->p_0, &_S52, 0U, &_S53, _S50);
        block_1 = block_1 + entryPointParams_15->p_0.groups_0;
    }
    return;
}

[[kernel]] void euclidean_log0_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_kept_7 [[buffer(1)]], float device* entryPointParams_cotangent_16 [[buffer(2)]], float device* entryPointParams_kept_bar_7 [[buffer(3)]], atomic<uint> device* entryPointParams_status_16 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_1 = entryPointParams_16;
    (&kernelContext_2)->entryPointParams_kept_1 = entryPointParams_kept_7;
    (&kernelContext_2)->entryPointParams_cotangent_1 = entryPointParams_cotangent_16;
    (&kernelContext_2)->entryPointParams_kept_bar_1 = entryPointParams_kept_bar_7;
    (&kernelContext_2)->entryPointParams_status_1 = entryPointParams_status_16;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_2)->parts_0 = &parts_2;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_16->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S54 = block_count_0(&entryPointParams_16->p_1);
        if(block_2 < _S54)
        {
        }
        else
        {
            break;
        }
        Site_0 _S55 = site_of_0(&entryPointParams_16->p_1, block_2, invocation_3.x);
        Lie_0 _S56 = x_lie_0(&entryPointParams_16->p_1);
        thread Site_0 _S57 = _S55;
        thread Lie_0 _S58 = _S56;
        thread float device* _S59;
        Row_0 _S60 = vector_of_0(&entryPointParams_16->p_1, &_S57, (&kernelContext_2)->entryPointParams_kept_1, &_S58, (&kernelContext_2)->entryPointParams_status_1, &_S59);
        Lie_0 _S61 = cotangent_lie_0(&entryPointParams_16->p_1);
        thread Site_0 _S62 = _S55;
        thread Lie_0 _S63 = _S61;
        thread float device* _S64;
        Row_0 _S65 = row_of_0(&_S62, (&kernelContext_2)->entryPointParams_cotangent_1, &_S63, &_S64);
        thread Site_0 _S66 = _S55;
        thread Row_0 _S67 = _S65;
        put_kept_0((&kernelContext_2)->entryPointParams_kept_bar_1, &entryPointParams_16->p_1, &_S66, 0U, &_S67, _S64);
        block_2 = block_2 + entryPointParams_16->p_1.groups_0;
    }
    return;
}

[[kernel]] void euclidean_project_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_kept_8 [[buffer(1)]], float device* entryPointParams_cotangent_17 [[buffer(2)]], float device* entryPointParams_kept_bar_8 [[buffer(3)]], atomic<uint> device* entryPointParams_status_17 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_2 = entryPointParams_17;
    (&kernelContext_3)->entryPointParams_kept_2 = entryPointParams_kept_8;
    (&kernelContext_3)->entryPointParams_cotangent_2 = entryPointParams_cotangent_17;
    (&kernelContext_3)->entryPointParams_kept_bar_2 = entryPointParams_kept_bar_8;
    (&kernelContext_3)->entryPointParams_status_2 = entryPointParams_status_17;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_3)->parts_0 = &parts_3;
    (&kernelContext_3)->opaque_zero_0 = entryPointParams_17->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S68 = block_count_0(&entryPointParams_17->p_2);
        if(block_3 < _S68)
        {
        }
        else
        {
            break;
        }
        Site_0 _S69 = site_of_0(&entryPointParams_17->p_2, block_3, invocation_4.x);
        Lie_0 _S70 = x_lie_0(&entryPointParams_17->p_2);
        thread Site_0 _S71 = _S69;
        thread Lie_0 _S72 = _S70;
        thread float device* _S73;
        Row_0 _S74 = vector_of_0(&entryPointParams_17->p_2, &_S71, (&kernelContext_3)->entryPointParams_kept_2, &_S72, (&kernelContext_3)->entryPointParams_status_2, &_S73);
        Lie_0 _S75 = cotangent_lie_0(&entryPointParams_17->p_2);
        thread Site_0 _S76 = _S69;
        thread Lie_0 _S77 = _S75;
        thread float device* _S78;
        Row_0 _S79 = row_of_0(&_S76, (&kernelContext_3)->entryPointParams_cotangent_2, &_S77, &_S78);
        thread Site_0 _S80 = _S69;
        thread Row_0 _S81 = _S79;
        put_kept_0((&kernelContext_3)->entryPointParams_kept_bar_2, &entryPointParams_17->p_2, &_S80, 0U, &_S81, _S78);
        block_3 = block_3 + entryPointParams_17->p_2.groups_0;
    }
    return;
}

Lie_0 y_lie_0(const Ball_0 constant* p_23)
{
    return lie_of_0(p_23->y_offset_0, p_23->y_stride_0, p_23->y_step_0);
}

void put_nothing_0(float device* bar_1, const Ball_0 constant* p_24, const Site_0 thread* site_7, uint index_2)
{
    uint i_2 = site_7->lane_0;
    for(;;)
    {
        if(i_2 < (site_7->columns_0))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S82 = wide_0(0.0f);
        put_bar_0(bar_1, p_24, site_7, index_2, i_2, &_S82);
        i_2 = i_2 + p_24->lanes_0;
    }
    return;
}

[[kernel]] void euclidean_transport0_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_18 [[buffer(0)]], float device* entryPointParams_point_8 [[buffer(1)]], float device* entryPointParams_kept_9 [[buffer(2)]], float device* entryPointParams_cotangent_18 [[buffer(3)]], float device* entryPointParams_point_bar_8 [[buffer(4)]], float device* entryPointParams_kept_bar_9 [[buffer(5)]], atomic<uint> device* entryPointParams_status_18 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_3 = entryPointParams_18;
    (&kernelContext_4)->entryPointParams_point_0 = entryPointParams_point_8;
    (&kernelContext_4)->entryPointParams_kept_3 = entryPointParams_kept_9;
    (&kernelContext_4)->entryPointParams_cotangent_3 = entryPointParams_cotangent_18;
    (&kernelContext_4)->entryPointParams_point_bar_0 = entryPointParams_point_bar_8;
    (&kernelContext_4)->entryPointParams_kept_bar_3 = entryPointParams_kept_bar_9;
    (&kernelContext_4)->entryPointParams_status_3 = entryPointParams_status_18;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_4)->parts_0 = &parts_4;
    (&kernelContext_4)->opaque_zero_0 = entryPointParams_18->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S83 = block_count_0(&entryPointParams_18->p_3);
        if(block_4 < _S83)
        {
        }
        else
        {
            break;
        }
        Site_0 _S84 = site_of_0(&entryPointParams_18->p_3, block_4, invocation_5.x);
        Lie_0 _S85 = x_lie_0(&entryPointParams_18->p_3);
        thread Site_0 _S86 = _S84;
        thread Lie_0 _S87 = _S85;
        thread float device* _S88;
        Row_0 _S89 = vector_of_0(&entryPointParams_18->p_3, &_S86, (&kernelContext_4)->entryPointParams_point_0, &_S87, (&kernelContext_4)->entryPointParams_status_3, &_S88);
        Lie_0 _S90 = y_lie_0(&entryPointParams_18->p_3);
        thread Site_0 _S91 = _S84;
        thread Lie_0 _S92 = _S90;
        thread float device* _S93;
        Row_0 _S94 = vector_of_0(&entryPointParams_18->p_3, &_S91, (&kernelContext_4)->entryPointParams_kept_3, &_S92, (&kernelContext_4)->entryPointParams_status_3, &_S93);
        thread Site_0 _S95 = _S84;
        put_nothing_0((&kernelContext_4)->entryPointParams_point_bar_0, &entryPointParams_18->p_3, &_S95, 0U);
        Lie_0 _S96 = cotangent_lie_0(&entryPointParams_18->p_3);
        thread Site_0 _S97 = _S84;
        thread Lie_0 _S98 = _S96;
        thread float device* _S99;
        Row_0 _S100 = row_of_0(&_S97, (&kernelContext_4)->entryPointParams_cotangent_3, &_S98, &_S99);
        thread Site_0 _S101 = _S84;
        thread Row_0 _S102 = _S100;
        put_kept_0((&kernelContext_4)->entryPointParams_kept_bar_3, &entryPointParams_18->p_3, &_S101, 1U, &_S102, _S99);
        block_4 = block_4 + entryPointParams_18->p_3.groups_0;
    }
    return;
}

[[kernel]] void euclidean_project_tangent_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_19 [[buffer(0)]], float device* entryPointParams_point_9 [[buffer(1)]], float device* entryPointParams_kept_10 [[buffer(2)]], float device* entryPointParams_cotangent_19 [[buffer(3)]], float device* entryPointParams_point_bar_9 [[buffer(4)]], float device* entryPointParams_kept_bar_10 [[buffer(5)]], atomic<uint> device* entryPointParams_status_19 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_4 = entryPointParams_19;
    (&kernelContext_5)->entryPointParams_point_1 = entryPointParams_point_9;
    (&kernelContext_5)->entryPointParams_kept_4 = entryPointParams_kept_10;
    (&kernelContext_5)->entryPointParams_cotangent_4 = entryPointParams_cotangent_19;
    (&kernelContext_5)->entryPointParams_point_bar_1 = entryPointParams_point_bar_9;
    (&kernelContext_5)->entryPointParams_kept_bar_4 = entryPointParams_kept_bar_10;
    (&kernelContext_5)->entryPointParams_status_4 = entryPointParams_status_19;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_5)->parts_0 = &parts_5;
    (&kernelContext_5)->opaque_zero_0 = entryPointParams_19->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S103 = block_count_0(&entryPointParams_19->p_4);
        if(block_5 < _S103)
        {
        }
        else
        {
            break;
        }
        Site_0 _S104 = site_of_0(&entryPointParams_19->p_4, block_5, invocation_6.x);
        Lie_0 _S105 = x_lie_0(&entryPointParams_19->p_4);
        thread Site_0 _S106 = _S104;
        thread Lie_0 _S107 = _S105;
        thread float device* _S108;
        Row_0 _S109 = vector_of_0(&entryPointParams_19->p_4, &_S106, (&kernelContext_5)->entryPointParams_point_1, &_S107, (&kernelContext_5)->entryPointParams_status_4, &_S108);
        Lie_0 _S110 = y_lie_0(&entryPointParams_19->p_4);
        thread Site_0 _S111 = _S104;
        thread Lie_0 _S112 = _S110;
        thread float device* _S113;
        Row_0 _S114 = vector_of_0(&entryPointParams_19->p_4, &_S111, (&kernelContext_5)->entryPointParams_kept_4, &_S112, (&kernelContext_5)->entryPointParams_status_4, &_S113);
        thread Site_0 _S115 = _S104;
        put_nothing_0((&kernelContext_5)->entryPointParams_point_bar_1, &entryPointParams_19->p_4, &_S115, 0U);
        Lie_0 _S116 = cotangent_lie_0(&entryPointParams_19->p_4);
        thread Site_0 _S117 = _S104;
        thread Lie_0 _S118 = _S116;
        thread float device* _S119;
        Row_0 _S120 = row_of_0(&_S117, (&kernelContext_5)->entryPointParams_cotangent_4, &_S118, &_S119);
        thread Site_0 _S121 = _S104;
        thread Row_0 _S122 = _S120;
        put_kept_0((&kernelContext_5)->entryPointParams_kept_bar_4, &entryPointParams_19->p_4, &_S121, 1U, &_S122, _S119);
        block_5 = block_5 + entryPointParams_19->p_4.groups_0;
    }
    return;
}

[[kernel]] void euclidean_riemannian_gradient_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_20 [[buffer(0)]], float device* entryPointParams_point_10 [[buffer(1)]], float device* entryPointParams_kept_11 [[buffer(2)]], float device* entryPointParams_cotangent_20 [[buffer(3)]], float device* entryPointParams_point_bar_10 [[buffer(4)]], float device* entryPointParams_kept_bar_11 [[buffer(5)]], atomic<uint> device* entryPointParams_status_20 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_5 = entryPointParams_20;
    (&kernelContext_6)->entryPointParams_point_2 = entryPointParams_point_10;
    (&kernelContext_6)->entryPointParams_kept_5 = entryPointParams_kept_11;
    (&kernelContext_6)->entryPointParams_cotangent_5 = entryPointParams_cotangent_20;
    (&kernelContext_6)->entryPointParams_point_bar_2 = entryPointParams_point_bar_10;
    (&kernelContext_6)->entryPointParams_kept_bar_5 = entryPointParams_kept_bar_11;
    (&kernelContext_6)->entryPointParams_status_5 = entryPointParams_status_20;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_6)->parts_0 = &parts_6;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_20->p_5.zero_0;
    uint block_6 = group_5.x;
    for(;;)
    {
        uint _S123 = block_count_0(&entryPointParams_20->p_5);
        if(block_6 < _S123)
        {
        }
        else
        {
            break;
        }
        Site_0 _S124 = site_of_0(&entryPointParams_20->p_5, block_6, invocation_7.x);
        Lie_0 _S125 = x_lie_0(&entryPointParams_20->p_5);
        thread Site_0 _S126 = _S124;
        thread Lie_0 _S127 = _S125;
        thread float device* _S128;
        Row_0 _S129 = vector_of_0(&entryPointParams_20->p_5, &_S126, (&kernelContext_6)->entryPointParams_point_2, &_S127, (&kernelContext_6)->entryPointParams_status_5, &_S128);
        Lie_0 _S130 = y_lie_0(&entryPointParams_20->p_5);
        thread Site_0 _S131 = _S124;
        thread Lie_0 _S132 = _S130;
        thread float device* _S133;
        Row_0 _S134 = vector_of_0(&entryPointParams_20->p_5, &_S131, (&kernelContext_6)->entryPointParams_kept_5, &_S132, (&kernelContext_6)->entryPointParams_status_5, &_S133);
        thread Site_0 _S135 = _S124;
        put_nothing_0((&kernelContext_6)->entryPointParams_point_bar_2, &entryPointParams_20->p_5, &_S135, 0U);
        Lie_0 _S136 = cotangent_lie_0(&entryPointParams_20->p_5);
        thread Site_0 _S137 = _S124;
        thread Lie_0 _S138 = _S136;
        thread float device* _S139;
        Row_0 _S140 = row_of_0(&_S137, (&kernelContext_6)->entryPointParams_cotangent_5, &_S138, &_S139);
        thread Site_0 _S141 = _S124;
        thread Row_0 _S142 = _S140;
        put_kept_0((&kernelContext_6)->entryPointParams_kept_bar_5, &entryPointParams_20->p_5, &_S141, 1U, &_S142, _S139);
        block_6 = block_6 + entryPointParams_20->p_5.groups_0;
    }
    return;
}

Lie_0 z_lie_0(const Ball_0 constant* p_25)
{
    return lie_of_0(p_25->z_offset_0, p_25->z_stride_0, p_25->z_step_0);
}

[[kernel]] void euclidean_transport_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_21 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_3 [[buffer(3)]], float device* entryPointParams_cotangent_21 [[buffer(4)]], float device* entryPointParams_source_bar_1 [[buffer(5)]], float device* entryPointParams_target_bar_2 [[buffer(6)]], float device* entryPointParams_tangent_bar_3 [[buffer(7)]], atomic<uint> device* entryPointParams_status_21 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_6 = entryPointParams_21;
    (&kernelContext_7)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_7)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_7)->entryPointParams_tangent_0 = entryPointParams_tangent_3;
    (&kernelContext_7)->entryPointParams_cotangent_6 = entryPointParams_cotangent_21;
    (&kernelContext_7)->entryPointParams_source_bar_0 = entryPointParams_source_bar_1;
    (&kernelContext_7)->entryPointParams_target_bar_0 = entryPointParams_target_bar_2;
    (&kernelContext_7)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_3;
    (&kernelContext_7)->entryPointParams_status_6 = entryPointParams_status_21;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_7)->parts_0 = &parts_7;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_21->p_6.zero_0;
    uint block_7 = group_6.x;
    for(;;)
    {
        uint _S143 = block_count_0(&entryPointParams_21->p_6);
        if(block_7 < _S143)
        {
        }
        else
        {
            break;
        }
        Site_0 _S144 = site_of_0(&entryPointParams_21->p_6, block_7, invocation_8.x);
        Lie_0 _S145 = x_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S146 = _S144;
        thread Lie_0 _S147 = _S145;
        thread float device* _S148;
        Row_0 _S149 = vector_of_0(&entryPointParams_21->p_6, &_S146, (&kernelContext_7)->entryPointParams_source_0, &_S147, (&kernelContext_7)->entryPointParams_status_6, &_S148);
        Lie_0 _S150 = y_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S151 = _S144;
        thread Lie_0 _S152 = _S150;
        thread float device* _S153;
        Row_0 _S154 = vector_of_0(&entryPointParams_21->p_6, &_S151, (&kernelContext_7)->entryPointParams_target_0, &_S152, (&kernelContext_7)->entryPointParams_status_6, &_S153);
        Lie_0 _S155 = z_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S156 = _S144;
        thread Lie_0 _S157 = _S155;
        thread float device* _S158;
        Row_0 _S159 = vector_of_0(&entryPointParams_21->p_6, &_S156, (&kernelContext_7)->entryPointParams_tangent_0, &_S157, (&kernelContext_7)->entryPointParams_status_6, &_S158);
        thread Site_0 _S160 = _S144;
        put_nothing_0((&kernelContext_7)->entryPointParams_source_bar_0, &entryPointParams_21->p_6, &_S160, 0U);
        thread Site_0 _S161 = _S144;
        put_nothing_0((&kernelContext_7)->entryPointParams_target_bar_0, &entryPointParams_21->p_6, &_S161, 1U);
        Lie_0 _S162 = cotangent_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S163 = _S144;
        thread Lie_0 _S164 = _S162;
        thread float device* _S165;
        Row_0 _S166 = row_of_0(&_S163, (&kernelContext_7)->entryPointParams_cotangent_6, &_S164, &_S165);
        thread Site_0 _S167 = _S144;
        thread Row_0 _S168 = _S166;
        put_kept_0((&kernelContext_7)->entryPointParams_tangent_bar_0, &entryPointParams_21->p_6, &_S167, 2U, &_S168, _S165);
        block_7 = block_7 + entryPointParams_21->p_6.groups_0;
    }
    return;
}

[[kernel]] void euclidean_exp_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_22 [[buffer(0)]], float device* entryPointParams_point_11 [[buffer(1)]], float device* entryPointParams_tangent_4 [[buffer(2)]], float device* entryPointParams_cotangent_22 [[buffer(3)]], float device* entryPointParams_point_bar_11 [[buffer(4)]], float device* entryPointParams_tangent_bar_4 [[buffer(5)]], atomic<uint> device* entryPointParams_status_22 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_7 = entryPointParams_22;
    (&kernelContext_8)->entryPointParams_point_3 = entryPointParams_point_11;
    (&kernelContext_8)->entryPointParams_tangent_1 = entryPointParams_tangent_4;
    (&kernelContext_8)->entryPointParams_cotangent_7 = entryPointParams_cotangent_22;
    (&kernelContext_8)->entryPointParams_point_bar_3 = entryPointParams_point_bar_11;
    (&kernelContext_8)->entryPointParams_tangent_bar_1 = entryPointParams_tangent_bar_4;
    (&kernelContext_8)->entryPointParams_status_7 = entryPointParams_status_22;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_8)->parts_0 = &parts_8;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_22->p_7.zero_0;
    uint block_8 = group_7.x;
    for(;;)
    {
        uint _S169 = block_count_0(&entryPointParams_22->p_7);
        if(block_8 < _S169)
        {
        }
        else
        {
            break;
        }
        Site_0 _S170 = site_of_0(&entryPointParams_22->p_7, block_8, invocation_9.x);
        Lie_0 _S171 = x_lie_0(&entryPointParams_22->p_7);
        thread Site_0 _S172 = _S170;
        thread Lie_0 _S173 = _S171;
        thread float device* _S174;
        Row_0 _S175 = vector_of_0(&entryPointParams_22->p_7, &_S172, (&kernelContext_8)->entryPointParams_point_3, &_S173, (&kernelContext_8)->entryPointParams_status_7, &_S174);
        Lie_0 _S176 = y_lie_0(&entryPointParams_22->p_7);
        thread Site_0 _S177 = _S170;
        thread Lie_0 _S178 = _S176;
        thread float device* _S179;
        Row_0 _S180 = vector_of_0(&entryPointParams_22->p_7, &_S177, (&kernelContext_8)->entryPointParams_tangent_1, &_S178, (&kernelContext_8)->entryPointParams_status_7, &_S179);
        Lie_0 _S181 = cotangent_lie_0(&entryPointParams_22->p_7);
        thread Site_0 _S182 = _S170;
        thread Lie_0 _S183 = _S181;
        thread float device* _S184;
        Row_0 _S185 = row_of_0(&_S182, (&kernelContext_8)->entryPointParams_cotangent_7, &_S183, &_S184);
        float device* _S186 = _S184;
        thread Site_0 _S187 = _S170;
        thread Row_0 _S188 = _S185;
        put_kept_0((&kernelContext_8)->entryPointParams_point_bar_3, &entryPointParams_22->p_7, &_S187, 0U, &_S188, _S184);
        thread Site_0 _S189 = _S170;
        thread Row_0 _S190 = _S185;
        put_kept_0((&kernelContext_8)->entryPointParams_tangent_bar_1, &entryPointParams_22->p_7, &_S189, 1U, &_S190, _S186);
        block_8 = block_8 + entryPointParams_22->p_7.groups_0;
    }
    return;
}

[[kernel]] void euclidean_log_vjp(uint3 group_8 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_23 [[buffer(0)]], float device* entryPointParams_point_12 [[buffer(1)]], float device* entryPointParams_target_3 [[buffer(2)]], float device* entryPointParams_cotangent_23 [[buffer(3)]], float device* entryPointParams_point_bar_12 [[buffer(4)]], float device* entryPointParams_target_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_23 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_8 = entryPointParams_23;
    (&kernelContext_9)->entryPointParams_point_4 = entryPointParams_point_12;
    (&kernelContext_9)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_9)->entryPointParams_cotangent_8 = entryPointParams_cotangent_23;
    (&kernelContext_9)->entryPointParams_point_bar_4 = entryPointParams_point_bar_12;
    (&kernelContext_9)->entryPointParams_target_bar_1 = entryPointParams_target_bar_3;
    (&kernelContext_9)->entryPointParams_status_8 = entryPointParams_status_23;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_9)->parts_0 = &parts_9;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_23->p_8.zero_0;
    uint block_9 = group_8.x;
    for(;;)
    {
        uint _S191 = block_count_0(&entryPointParams_23->p_8);
        if(block_9 < _S191)
        {
        }
        else
        {
            break;
        }
        Site_0 _S192 = site_of_0(&entryPointParams_23->p_8, block_9, invocation_10.x);
        Lie_0 _S193 = x_lie_0(&entryPointParams_23->p_8);
        thread Site_0 _S194 = _S192;
        thread Lie_0 _S195 = _S193;
        thread float device* _S196;
        Row_0 _S197 = vector_of_0(&entryPointParams_23->p_8, &_S194, (&kernelContext_9)->entryPointParams_point_4, &_S195, (&kernelContext_9)->entryPointParams_status_8, &_S196);
        Lie_0 _S198 = y_lie_0(&entryPointParams_23->p_8);
        thread Site_0 _S199 = _S192;
        thread Lie_0 _S200 = _S198;
        thread float device* _S201;
        Row_0 _S202 = vector_of_0(&entryPointParams_23->p_8, &_S199, (&kernelContext_9)->entryPointParams_target_1, &_S200, (&kernelContext_9)->entryPointParams_status_8, &_S201);
        Lie_0 _S203 = cotangent_lie_0(&entryPointParams_23->p_8);
        thread Site_0 _S204 = _S192;
        thread Lie_0 _S205 = _S203;
        thread float device* _S206;
        Row_0 _S207 = row_of_0(&_S204, (&kernelContext_9)->entryPointParams_cotangent_8, &_S205, &_S206);
        float device* _S208 = _S206;
        uint i_3 = _S192.lane_0;
        for(;;)
        {
            if(i_3 < (_S192.columns_0))
            {
            }
            else
            {
                break;
            }
            thread Row_0 _S209 = _S207;
            float _S210 = Row_raw_0(&_S209, _S208, i_3);
            df_0 _S211 = wide_0(- _S210);
            thread Site_0 _S212 = _S192;
            thread df_0 _S213 = _S211;
            put_bar_0((&kernelContext_9)->entryPointParams_point_bar_4, &entryPointParams_23->p_8, &_S212, 0U, i_3, &_S213);
            i_3 = i_3 + entryPointParams_23->p_8.lanes_0;
        }
        thread Site_0 _S214 = _S192;
        thread Row_0 _S215 = _S207;
        put_kept_0((&kernelContext_9)->entryPointParams_target_bar_1, &entryPointParams_23->p_8, &_S214, 1U, &_S215, _S208);
        block_9 = block_9 + entryPointParams_23->p_8.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_26)
{
    return pair_of_0(p_26->time_hi_0, p_26->time_lo_0);
}

df_0 neg_0(const df_0 thread* a_3)
{
    return pair_of_0(- a_3->hi_0, - a_3->lo_0);
}

df_0 x2D_0(const df_0 thread* a_4, const df_0 thread* b_3)
{
    df_0 _S216 = neg_0(b_3);
    thread df_0 _S217 = _S216;
    df_0 _S218 = x2B_0(a_4, &_S217);
    return _S218;
}

df_0 two_product_0(float a_5, float b_4)
{
    float _S219 = rounded_0(a_5 * b_4);
    return pair_of_0(_S219, fma(a_5, b_4, - _S219));
}

df_0 x2A_0(const df_0 thread* a_6, const df_0 thread* b_5)
{
    df_0 _S220 = two_product_0(a_6->hi_0, b_5->hi_0);
    return fast_two_sum_0(_S220.hi_0, rounded_0(_S220.lo_0 + rounded_0(rounded_0(a_6->hi_0 * b_5->lo_0) + rounded_0(a_6->lo_0 * b_5->hi_0))));
}

[[kernel]] void euclidean_geodesic_vjp(uint3 group_9 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_24 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_cotangent_24 [[buffer(3)]], float device* entryPointParams_start_bar_1 [[buffer(4)]], float device* entryPointParams_end_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_24 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_9 = entryPointParams_24;
    (&kernelContext_10)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_10)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_10)->entryPointParams_cotangent_9 = entryPointParams_cotangent_24;
    (&kernelContext_10)->entryPointParams_start_bar_0 = entryPointParams_start_bar_1;
    (&kernelContext_10)->entryPointParams_end_bar_0 = entryPointParams_end_bar_1;
    (&kernelContext_10)->entryPointParams_status_9 = entryPointParams_status_24;
    threadgroup array<float2, int(384)> parts_10;
    (&kernelContext_10)->parts_0 = &parts_10;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_24->p_9.zero_0;
    uint block_10 = group_9.x;
    for(;;)
    {
        uint _S221 = block_count_0(&entryPointParams_24->p_9);
        if(block_10 < _S221)
        {
        }
        else
        {
            break;
        }
        Site_0 _S222 = site_of_0(&entryPointParams_24->p_9, block_10, invocation_11.x);
        Lie_0 _S223 = x_lie_0(&entryPointParams_24->p_9);
        thread Site_0 _S224 = _S222;
        thread Lie_0 _S225 = _S223;
        thread float device* _S226;
        Row_0 _S227 = vector_of_0(&entryPointParams_24->p_9, &_S224, (&kernelContext_10)->entryPointParams_start_0, &_S225, (&kernelContext_10)->entryPointParams_status_9, &_S226);
        Lie_0 _S228 = y_lie_0(&entryPointParams_24->p_9);
        thread Site_0 _S229 = _S222;
        thread Lie_0 _S230 = _S228;
        thread float device* _S231;
        Row_0 _S232 = vector_of_0(&entryPointParams_24->p_9, &_S229, (&kernelContext_10)->entryPointParams_end_0, &_S230, (&kernelContext_10)->entryPointParams_status_9, &_S231);
        Lie_0 _S233 = cotangent_lie_0(&entryPointParams_24->p_9);
        thread Site_0 _S234 = _S222;
        thread Lie_0 _S235 = _S233;
        thread float device* _S236;
        Row_0 _S237 = row_of_0(&_S234, (&kernelContext_10)->entryPointParams_cotangent_9, &_S235, &_S236);
        float device* _S238 = _S236;
        df_0 _S239 = wide_0(1.0f);
        df_0 _S240 = time_of_0(&entryPointParams_24->p_9);
        thread df_0 _S241 = _S239;
        thread df_0 _S242 = _S240;
        df_0 _S243 = x2D_0(&_S241, &_S242);
        uint i_4 = _S222.lane_0;
        for(;;)
        {
            if(i_4 < (_S222.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S244 = _S237.base_0 + i_4 * _S237.step_2;
            thread df_0 value_6 = wide_0(_S238[_S244]);
            bool _S245 = (_S237.low_0) != 0U;
            if(_S245)
            {
                (&value_6)->lo_0 = _S238[_S244 + _S237.low_0];
            }
            bool _S246 = (_S237.scale_0.hi_0) == 1.0f;
            bool _S247;
            if(_S246)
            {
                _S247 = (_S237.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S247 = false;
            }
            df_0 _S248;
            if(_S247)
            {
                _S248 = value_6;
            }
            else
            {
                thread df_0 _S249 = _S237.scale_0;
                thread df_0 _S250 = value_6;
                df_0 _S251 = x2A_0(&_S249, &_S250);
                _S248 = _S251;
            }
            thread df_0 _S252 = _S243;
            thread df_0 _S253 = _S248;
            df_0 _S254 = x2A_0(&_S252, &_S253);
            thread Site_0 _S255 = _S222;
            thread df_0 _S256 = _S254;
            put_bar_0((&kernelContext_10)->entryPointParams_start_bar_0, &entryPointParams_24->p_9, &_S255, 0U, i_4, &_S256);
            df_0 _S257 = time_of_0(&entryPointParams_24->p_9);
            thread df_0 value_7 = wide_0(_S238[_S244]);
            if(_S245)
            {
                (&value_7)->lo_0 = _S238[_S244 + _S237.low_0];
            }
            bool _S258;
            if(_S246)
            {
                _S258 = (_S237.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S258 = false;
            }
            df_0 _S259;
            if(_S258)
            {
                _S259 = value_7;
            }
            else
            {
                thread df_0 _S260 = _S237.scale_0;
                thread df_0 _S261 = value_7;
                df_0 _S262 = x2A_0(&_S260, &_S261);
                _S259 = _S262;
            }
            thread df_0 _S263 = _S257;
            thread df_0 _S264 = _S259;
            df_0 _S265 = x2A_0(&_S263, &_S264);
            thread Site_0 _S266 = _S222;
            thread df_0 _S267 = _S265;
            put_bar_0((&kernelContext_10)->entryPointParams_end_bar_0, &entryPointParams_24->p_9, &_S266, 1U, i_4, &_S267);
            i_4 = i_4 + entryPointParams_24->p_9.lanes_0;
        }
        block_10 = block_10 + entryPointParams_24->p_9.groups_0;
    }
    return;
}

df_0 cotangent_number_0(const Ball_0 constant* p_27, const Site_0 thread* site_8, float device* cotangent_1)
{
    return wide_0(cotangent_1[p_27->cotangent_offset_0 + site_8->row_0 * p_27->cotangent_stride_0]);
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
    df_0 _S268 = wide_0(0.0f);
    (&squares_0)->small_0 = _S268;
    (&squares_0)->usual_0 = _S268;
    (&squares_0)->big_0 = _S268;
    return squares_0;
}

df_0 scaled_0(const df_0 thread* a_7, float power_0)
{
    return pair_of_0(a_7->hi_0 * power_0, a_7->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_8, float power_1)
{
    return pair_of_0(a_8->hi_0 * power_1, a_8->lo_0 * power_1);
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_8)
{
    float _S269 = abs(value_8->hi_0);
    if(_S269 < 1.073741824e+09f)
    {
        df_0 _S270 = this_1->small_0;
        df_0 _S271 = scaled_0(value_8, 1.6777216e+07f);
        thread df_0 _S272 = _S271;
        thread df_0 _S273 = _S271;
        df_0 _S274 = x2A_0(&_S272, &_S273);
        thread df_0 _S275 = _S270;
        thread df_0 _S276 = _S274;
        df_0 _S277 = x2B_0(&_S275, &_S276);
        this_1->small_0 = _S277;
    }
    else
    {
        if(_S269 < 1.15292150460684698e+18f)
        {
            df_0 _S278 = this_1->usual_0;
            df_0 _S279 = x2A_0(value_8, value_8);
            thread df_0 _S280 = _S278;
            thread df_0 _S281 = _S279;
            df_0 _S282 = x2B_0(&_S280, &_S281);
            this_1->usual_0 = _S282;
        }
        else
        {
            df_0 _S283 = this_1->big_0;
            df_0 _S284 = scaled_0(value_8, 5.42101086242752217e-20f);
            thread df_0 _S285 = _S284;
            thread df_0 _S286 = _S284;
            df_0 _S287 = x2A_0(&_S285, &_S286);
            thread df_0 _S288 = _S283;
            thread df_0 _S289 = _S287;
            df_0 _S290 = x2B_0(&_S288, &_S289);
            this_1->big_0 = _S290;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_2, const Site_0 thread* site_9, KernelContext_0 thread* kernelContext_11)
{
    thread array<df_0, int(3)> sums_1;
    sums_1[int(0)] = this_2->small_0;
    sums_1[int(1)] = this_2->usual_0;
    sums_1[int(2)] = this_2->big_0;
    join_0(lanes_2, site_9, &sums_1, kernelContext_11);
    this_2->small_0 = sums_1[int(0)];
    this_2->usual_0 = sums_1[int(1)];
    this_2->big_0 = sums_1[int(2)];
    return;
}

Squares_0 difference_squares_0(const Ball_0 constant* p_28, const Site_0 thread* site_10, const Row_0 thread* x_0, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_12)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_5 = site_10->lane_0;
    for(;;)
    {
        if(i_5 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S291 = x_0->base_0 + i_5 * x_0->step_2;
        thread df_0 value_9 = wide_0(x_data_0[_S291]);
        uint _S292 = x_0->low_0;
        if((x_0->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_data_0[_S291 + _S292];
        }
        bool _S293;
        if(((&x_0->scale_0)->hi_0) == 1.0f)
        {
            _S293 = ((&x_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S293 = false;
        }
        df_0 _S294;
        if(_S293)
        {
            _S294 = value_9;
        }
        else
        {
            thread df_0 _S295 = value_9;
            df_0 _S296 = x2A_0(&x_0->scale_0, &_S295);
            _S294 = _S296;
        }
        uint _S297 = y_0->base_0 + i_5 * y_0->step_2;
        thread df_0 value_10 = wide_0(y_data_0[_S297]);
        uint _S298 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_10)->lo_0 = y_data_0[_S297 + _S298];
        }
        bool _S299;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S299 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S299 = false;
        }
        df_0 _S300;
        if(_S299)
        {
            _S300 = value_10;
        }
        else
        {
            thread df_0 _S301 = value_10;
            df_0 _S302 = x2A_0(&y_0->scale_0, &_S301);
            _S300 = _S302;
        }
        thread df_0 _S303 = _S294;
        thread df_0 _S304 = _S300;
        df_0 _S305 = x2D_0(&_S303, &_S304);
        thread df_0 _S306 = _S305;
        Squares_add_0(&squares_1, &_S306);
        i_5 = i_5 + p_28->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_28->lanes_0, site_10, kernelContext_12);
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
    df_0 _S307 = scaled_0(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S308 = _S307;
    df_0 _S309 = x2B_0(&this_5->usual_0, &_S308);
    bool _S310 = Squares_is_big_0(this_5);
    df_0 _S311;
    if(_S310)
    {
        thread df_0 _S312 = _S309;
        df_0 _S313 = scaled_0(&_S312, 5.42101086242752217e-20f);
        thread df_0 _S314 = _S313;
        df_0 _S315 = scaled_0(&_S314, 5.42101086242752217e-20f);
        thread df_0 _S316 = _S315;
        df_0 _S317 = x2B_0(&this_5->big_0, &_S316);
        _S311 = _S317;
    }
    else
    {
        _S311 = _S309;
    }
    return _S311;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S318 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S319 = sqrt(_S318);
    thread df_0 _S320 = two_product_0(_S319, _S319);
    df_0 _S321 = x2D_0(a_9, &_S320);
    return fast_two_sum_0(_S319, _S321.hi_0 / (2.0f * _S319));
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S322 = Squares_is_big_0(this_6);
    bool _S323;
    if(_S322)
    {
        _S323 = true;
    }
    else
    {
        _S323 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S324;
    if(_S323)
    {
        df_0 _S325 = Squares_total_0(this_6);
        thread df_0 _S326 = _S325;
        df_0 _S327 = root_of_0(&_S326);
        _S324 = _S327;
    }
    else
    {
        df_0 _S328 = root_of_0(&this_6->small_0);
        thread df_0 _S329 = _S328;
        df_0 _S330 = scaled_0(&_S329, 5.9604644775390625e-08f);
        _S324 = _S330;
    }
    return _S324;
}

bool is_zero_0(const df_0 thread* a_10)
{
    return (a_10->hi_0) == 0.0f;
}

df_0 x2A_1(const df_0 thread* a_11, float b_6)
{
    df_0 _S331 = two_product_0(a_11->hi_0, b_6);
    return fast_two_sum_0(_S331.hi_0, rounded_0(_S331.lo_0 + rounded_0(a_11->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_12, float b_7)
{
    df_0 _S332 = two_sum_0(a_12->hi_0, b_7);
    return fast_two_sum_0(_S332.hi_0, rounded_0(_S332.lo_0 + a_12->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_13, const df_0 thread* b_8)
{
    float _S333 = b_8->hi_0;
    float _S334 = a_13->hi_0 / b_8->hi_0;
    df_0 _S335 = x2A_1(b_8, _S334);
    thread df_0 _S336 = _S335;
    df_0 _S337 = x2D_0(a_13, &_S336);
    float _S338 = _S337.hi_0 / _S333;
    df_0 _S339 = x2A_1(b_8, _S338);
    thread df_0 _S340 = _S337;
    thread df_0 _S341 = _S339;
    df_0 _S342 = x2D_0(&_S340, &_S341);
    float _S343 = _S342.hi_0 / _S333;
    thread df_0 _S344 = fast_two_sum_0(_S334, _S338);
    df_0 _S345 = x2B_1(&_S344, _S343);
    return _S345;
}

df_0 _0(const df_0 thread* a_14, const df_0 thread* b_9)
{
    df_0 _S346 = quotient_of_0(a_14, b_9);
    return _S346;
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S347 = Squares_is_big_1(this_7);
    float _S348;
    if(_S347)
    {
        _S348 = 5.42101086242752217e-20f;
    }
    else
    {
        _S348 = 1.0f;
    }
    return _S348;
}

df_0 slope_of_0(const df_0 thread* bar_2, const Squares_0 thread* squares_2)
{
    df_0 _S349 = Squares_length_0(squares_2);
    thread df_0 _S350 = _S349;
    bool _S351 = is_zero_0(&_S350);
    df_0 _S352;
    if(_S351)
    {
        _S352 = wide_0(0.0f);
    }
    else
    {
        thread df_0 _S353 = _S349;
        df_0 _S354 = _0(bar_2, &_S353);
        float _S355 = Squares_unit_0(squares_2);
        thread df_0 _S356 = _S354;
        df_0 _S357 = scaled_0(&_S356, _S355);
        _S352 = _S357;
    }
    return _S352;
}

void put_apart_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_29, const Site_0 thread* site_11, const Row_0 thread* x_1, float device* x_data_1, const Row_0 thread* y_1, float device* y_data_1, const df_0 thread* slope_0)
{
    uint i_6 = site_11->lane_0;
    for(;;)
    {
        if(i_6 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S358 = x_1->base_0 + i_6 * x_1->step_2;
        thread df_0 value_11 = wide_0(x_data_1[_S358]);
        uint _S359 = x_1->low_0;
        if((x_1->low_0) != 0U)
        {
            (&value_11)->lo_0 = x_data_1[_S358 + _S359];
        }
        bool _S360;
        if(((&x_1->scale_0)->hi_0) == 1.0f)
        {
            _S360 = ((&x_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S360 = false;
        }
        df_0 _S361;
        if(_S360)
        {
            _S361 = value_11;
        }
        else
        {
            thread df_0 _S362 = value_11;
            df_0 _S363 = x2A_0(&x_1->scale_0, &_S362);
            _S361 = _S363;
        }
        uint _S364 = y_1->base_0 + i_6 * y_1->step_2;
        thread df_0 value_12 = wide_0(y_data_1[_S364]);
        uint _S365 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_12)->lo_0 = y_data_1[_S364 + _S365];
        }
        bool _S366;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S366 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S366 = false;
        }
        df_0 _S367;
        if(_S366)
        {
            _S367 = value_12;
        }
        else
        {
            thread df_0 _S368 = value_12;
            df_0 _S369 = x2A_0(&y_1->scale_0, &_S368);
            _S367 = _S369;
        }
        thread df_0 _S370 = _S361;
        thread df_0 _S371 = _S367;
        df_0 _S372 = x2D_0(&_S370, &_S371);
        thread df_0 _S373 = _S372;
        df_0 _S374 = x2A_0(slope_0, &_S373);
        thread df_0 _S375 = _S374;
        put_bar_0(x_bar_0, p_29, site_11, 0U, i_6, &_S375);
        thread df_0 _S376 = _S374;
        df_0 _S377 = neg_0(&_S376);
        thread df_0 _S378 = _S377;
        put_bar_0(y_bar_0, p_29, site_11, 1U, i_6, &_S378);
        i_6 = i_6 + p_29->lanes_0;
    }
    return;
}

[[kernel]] void euclidean_distance_vjp(uint3 group_10 [[threadgroup_position_in_grid]], uint3 invocation_12 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_25 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_cotangent_25 [[buffer(3)]], float device* entryPointParams_left_bar_2 [[buffer(4)]], float device* entryPointParams_right_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_25 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_10 = entryPointParams_25;
    (&kernelContext_13)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_13)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_13)->entryPointParams_cotangent_10 = entryPointParams_cotangent_25;
    (&kernelContext_13)->entryPointParams_left_bar_0 = entryPointParams_left_bar_2;
    (&kernelContext_13)->entryPointParams_right_bar_0 = entryPointParams_right_bar_2;
    (&kernelContext_13)->entryPointParams_status_10 = entryPointParams_status_25;
    threadgroup array<float2, int(384)> parts_11;
    (&kernelContext_13)->parts_0 = &parts_11;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_25->p_10.zero_0;
    uint block_11 = group_10.x;
    for(;;)
    {
        uint _S379 = block_count_0(&entryPointParams_25->p_10);
        if(block_11 < _S379)
        {
        }
        else
        {
            break;
        }
        Site_0 _S380 = site_of_0(&entryPointParams_25->p_10, block_11, invocation_12.x);
        Lie_0 _S381 = x_lie_0(&entryPointParams_25->p_10);
        thread Site_0 _S382 = _S380;
        thread Lie_0 _S383 = _S381;
        thread float device* _S384;
        Row_0 _S385 = vector_of_0(&entryPointParams_25->p_10, &_S382, (&kernelContext_13)->entryPointParams_left_0, &_S383, (&kernelContext_13)->entryPointParams_status_10, &_S384);
        float device* _S386 = _S384;
        Lie_0 _S387 = y_lie_0(&entryPointParams_25->p_10);
        thread Site_0 _S388 = _S380;
        thread Lie_0 _S389 = _S387;
        thread float device* _S390;
        Row_0 _S391 = vector_of_0(&entryPointParams_25->p_10, &_S388, (&kernelContext_13)->entryPointParams_right_0, &_S389, (&kernelContext_13)->entryPointParams_status_10, &_S390);
        float device* _S392 = _S390;
        thread Site_0 _S393 = _S380;
        df_0 _S394 = cotangent_number_0(&entryPointParams_25->p_10, &_S393, (&kernelContext_13)->entryPointParams_cotangent_10);
        thread Site_0 _S395 = _S380;
        thread Row_0 _S396 = _S385;
        thread Row_0 _S397 = _S391;
        Squares_0 _S398 = difference_squares_0(&entryPointParams_25->p_10, &_S395, &_S396, _S386, &_S397, _S392, &kernelContext_13);
        thread df_0 _S399 = _S394;
        thread Squares_0 _S400 = _S398;
        df_0 _S401 = slope_of_0(&_S399, &_S400);
        thread Site_0 _S402 = _S380;
        thread Row_0 _S403 = _S385;
        thread Row_0 _S404 = _S391;
        thread df_0 _S405 = _S401;
        put_apart_0((&kernelContext_13)->entryPointParams_left_bar_0, (&kernelContext_13)->entryPointParams_right_bar_0, &entryPointParams_25->p_10, &_S402, &_S403, _S386, &_S404, _S392, &_S405);
        block_11 = block_11 + entryPointParams_25->p_10.groups_0;
    }
    return;
}

df_0 twice_0(const df_0 thread* a_15)
{
    df_0 _S406 = scaled_1(a_15, 2.0f);
    return _S406;
}

[[kernel]] void euclidean_squared_distance_vjp(uint3 group_11 [[threadgroup_position_in_grid]], uint3 invocation_13 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_26 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_cotangent_26 [[buffer(3)]], float device* entryPointParams_left_bar_3 [[buffer(4)]], float device* entryPointParams_right_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_26 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_11 = entryPointParams_26;
    (&kernelContext_14)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_14)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_14)->entryPointParams_cotangent_11 = entryPointParams_cotangent_26;
    (&kernelContext_14)->entryPointParams_left_bar_1 = entryPointParams_left_bar_3;
    (&kernelContext_14)->entryPointParams_right_bar_1 = entryPointParams_right_bar_3;
    (&kernelContext_14)->entryPointParams_status_11 = entryPointParams_status_26;
    threadgroup array<float2, int(384)> parts_12;
    (&kernelContext_14)->parts_0 = &parts_12;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_26->p_11.zero_0;
    uint block_12 = group_11.x;
    for(;;)
    {
        uint _S407 = block_count_0(&entryPointParams_26->p_11);
        if(block_12 < _S407)
        {
        }
        else
        {
            break;
        }
        Site_0 _S408 = site_of_0(&entryPointParams_26->p_11, block_12, invocation_13.x);
        Lie_0 _S409 = x_lie_0(&entryPointParams_26->p_11);
        thread Site_0 _S410 = _S408;
        thread Lie_0 _S411 = _S409;
        thread float device* _S412;
        Row_0 _S413 = vector_of_0(&entryPointParams_26->p_11, &_S410, (&kernelContext_14)->entryPointParams_left_1, &_S411, (&kernelContext_14)->entryPointParams_status_11, &_S412);
        float device* _S414 = _S412;
        Lie_0 _S415 = y_lie_0(&entryPointParams_26->p_11);
        thread Site_0 _S416 = _S408;
        thread Lie_0 _S417 = _S415;
        thread float device* _S418;
        Row_0 _S419 = vector_of_0(&entryPointParams_26->p_11, &_S416, (&kernelContext_14)->entryPointParams_right_1, &_S417, (&kernelContext_14)->entryPointParams_status_11, &_S418);
        float device* _S420 = _S418;
        thread Site_0 _S421 = _S408;
        df_0 _S422 = cotangent_number_0(&entryPointParams_26->p_11, &_S421, (&kernelContext_14)->entryPointParams_cotangent_11);
        thread df_0 _S423 = _S422;
        df_0 _S424 = twice_0(&_S423);
        thread Site_0 _S425 = _S408;
        thread Row_0 _S426 = _S413;
        thread Row_0 _S427 = _S419;
        thread df_0 _S428 = _S424;
        put_apart_0((&kernelContext_14)->entryPointParams_left_bar_1, (&kernelContext_14)->entryPointParams_right_bar_1, &entryPointParams_26->p_11, &_S425, &_S426, _S414, &_S427, _S420, &_S428);
        block_12 = block_12 + entryPointParams_26->p_11.groups_0;
    }
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_30, const Site_0 thread* site_12, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_2, KernelContext_0 thread* kernelContext_15)
{
    thread Squares_0 squares_3 = no_squares_0();
    uint i_7 = site_12->lane_0;
    for(;;)
    {
        if(i_7 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S429 = Row_raw_0(row_3, row_data_0, i_7);
        if(is_bad_0(_S429))
        {
            report_fault_0(status_2, site_12->row_0);
        }
        thread df_0 _S430 = wide_0(_S429);
        Squares_add_0(&squares_3, &_S430);
        i_7 = i_7 + p_30->lanes_0;
    }
    Squares_join_over_0(&squares_3, p_30->lanes_0, site_12, kernelContext_15);
    return squares_3;
}

[[kernel]] void euclidean_distance0_vjp(uint3 group_12 [[threadgroup_position_in_grid]], uint3 invocation_14 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_27 [[buffer(0)]], float device* entryPointParams_point_13 [[buffer(1)]], float device* entryPointParams_cotangent_27 [[buffer(2)]], float device* entryPointParams_point_bar_13 [[buffer(3)]], atomic<uint> device* entryPointParams_status_27 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_12 = entryPointParams_27;
    (&kernelContext_16)->entryPointParams_point_5 = entryPointParams_point_13;
    (&kernelContext_16)->entryPointParams_cotangent_12 = entryPointParams_cotangent_27;
    (&kernelContext_16)->entryPointParams_point_bar_5 = entryPointParams_point_bar_13;
    (&kernelContext_16)->entryPointParams_status_12 = entryPointParams_status_27;
    threadgroup array<float2, int(384)> parts_13;
    (&kernelContext_16)->parts_0 = &parts_13;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_27->p_12.zero_0;
    uint block_13 = group_12.x;
    for(;;)
    {
        uint _S431 = block_count_0(&entryPointParams_27->p_12);
        if(block_13 < _S431)
        {
        }
        else
        {
            break;
        }
        Site_0 _S432 = site_of_0(&entryPointParams_27->p_12, block_13, invocation_14.x);
        Lie_0 _S433 = x_lie_0(&entryPointParams_27->p_12);
        thread Site_0 _S434 = _S432;
        thread Lie_0 _S435 = _S433;
        thread float device* _S436;
        Row_0 _S437 = row_of_0(&_S434, (&kernelContext_16)->entryPointParams_point_5, &_S435, &_S436);
        float device* _S438 = _S436;
        thread Site_0 _S439 = _S432;
        df_0 _S440 = cotangent_number_0(&entryPointParams_27->p_12, &_S439, (&kernelContext_16)->entryPointParams_cotangent_12);
        thread Site_0 _S441 = _S432;
        thread Row_0 _S442 = _S437;
        Squares_0 _S443 = squares_of_0(&entryPointParams_27->p_12, &_S441, &_S442, _S438, (&kernelContext_16)->entryPointParams_status_12, &kernelContext_16);
        thread df_0 _S444 = _S440;
        thread Squares_0 _S445 = _S443;
        df_0 _S446 = slope_of_0(&_S444, &_S445);
        uint i_8 = _S432.lane_0;
        for(;;)
        {
            if(i_8 < (_S432.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S447 = _S437.base_0 + i_8 * _S437.step_2;
            thread df_0 value_13 = wide_0(_S438[_S447]);
            if((_S437.low_0) != 0U)
            {
                (&value_13)->lo_0 = _S438[_S447 + _S437.low_0];
            }
            bool _S448;
            if((_S437.scale_0.hi_0) == 1.0f)
            {
                _S448 = (_S437.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S448 = false;
            }
            df_0 _S449;
            if(_S448)
            {
                _S449 = value_13;
            }
            else
            {
                thread df_0 _S450 = _S437.scale_0;
                thread df_0 _S451 = value_13;
                df_0 _S452 = x2A_0(&_S450, &_S451);
                _S449 = _S452;
            }
            thread df_0 _S453 = _S446;
            thread df_0 _S454 = _S449;
            df_0 _S455 = x2A_0(&_S453, &_S454);
            thread Site_0 _S456 = _S432;
            thread df_0 _S457 = _S455;
            put_bar_0((&kernelContext_16)->entryPointParams_point_bar_5, &entryPointParams_27->p_12, &_S456, 0U, i_8, &_S457);
            i_8 = i_8 + entryPointParams_27->p_12.lanes_0;
        }
        block_13 = block_13 + entryPointParams_27->p_12.groups_0;
    }
    return;
}

[[kernel]] void euclidean_inner_vjp(uint3 group_13 [[threadgroup_position_in_grid]], uint3 invocation_15 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_28 [[buffer(0)]], float device* entryPointParams_point_14 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_cotangent_28 [[buffer(4)]], float device* entryPointParams_point_bar_14 [[buffer(5)]], float device* entryPointParams_u_bar_1 [[buffer(6)]], float device* entryPointParams_v_bar_1 [[buffer(7)]], atomic<uint> device* entryPointParams_status_28 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_13 = entryPointParams_28;
    (&kernelContext_17)->entryPointParams_point_6 = entryPointParams_point_14;
    (&kernelContext_17)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_17)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_17)->entryPointParams_cotangent_13 = entryPointParams_cotangent_28;
    (&kernelContext_17)->entryPointParams_point_bar_6 = entryPointParams_point_bar_14;
    (&kernelContext_17)->entryPointParams_u_bar_0 = entryPointParams_u_bar_1;
    (&kernelContext_17)->entryPointParams_v_bar_0 = entryPointParams_v_bar_1;
    (&kernelContext_17)->entryPointParams_status_13 = entryPointParams_status_28;
    threadgroup array<float2, int(384)> parts_14;
    (&kernelContext_17)->parts_0 = &parts_14;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_28->p_13.zero_0;
    uint block_14 = group_13.x;
    for(;;)
    {
        uint _S458 = block_count_0(&entryPointParams_28->p_13);
        if(block_14 < _S458)
        {
        }
        else
        {
            break;
        }
        Site_0 _S459 = site_of_0(&entryPointParams_28->p_13, block_14, invocation_15.x);
        Lie_0 _S460 = x_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S461 = _S459;
        thread Lie_0 _S462 = _S460;
        thread float device* _S463;
        Row_0 _S464 = vector_of_0(&entryPointParams_28->p_13, &_S461, (&kernelContext_17)->entryPointParams_point_6, &_S462, (&kernelContext_17)->entryPointParams_status_13, &_S463);
        Lie_0 _S465 = y_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S466 = _S459;
        thread Lie_0 _S467 = _S465;
        thread float device* _S468;
        Row_0 _S469 = vector_of_0(&entryPointParams_28->p_13, &_S466, (&kernelContext_17)->entryPointParams_u_0, &_S467, (&kernelContext_17)->entryPointParams_status_13, &_S468);
        float device* _S470 = _S468;
        Lie_0 _S471 = z_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S472 = _S459;
        thread Lie_0 _S473 = _S471;
        thread float device* _S474;
        Row_0 _S475 = vector_of_0(&entryPointParams_28->p_13, &_S472, (&kernelContext_17)->entryPointParams_v_0, &_S473, (&kernelContext_17)->entryPointParams_status_13, &_S474);
        float device* _S476 = _S474;
        thread Site_0 _S477 = _S459;
        df_0 _S478 = cotangent_number_0(&entryPointParams_28->p_13, &_S477, (&kernelContext_17)->entryPointParams_cotangent_13);
        thread Site_0 _S479 = _S459;
        put_nothing_0((&kernelContext_17)->entryPointParams_point_bar_6, &entryPointParams_28->p_13, &_S479, 0U);
        uint i_9 = _S459.lane_0;
        for(;;)
        {
            if(i_9 < (_S459.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S480 = _S475.base_0 + i_9 * _S475.step_2;
            thread df_0 value_14 = wide_0(_S476[_S480]);
            if((_S475.low_0) != 0U)
            {
                (&value_14)->lo_0 = _S476[_S480 + _S475.low_0];
            }
            bool _S481;
            if((_S475.scale_0.hi_0) == 1.0f)
            {
                _S481 = (_S475.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S481 = false;
            }
            df_0 _S482;
            if(_S481)
            {
                _S482 = value_14;
            }
            else
            {
                thread df_0 _S483 = _S475.scale_0;
                thread df_0 _S484 = value_14;
                df_0 _S485 = x2A_0(&_S483, &_S484);
                _S482 = _S485;
            }
            thread df_0 _S486 = _S478;
            thread df_0 _S487 = _S482;
            df_0 _S488 = x2A_0(&_S486, &_S487);
            thread Site_0 _S489 = _S459;
            thread df_0 _S490 = _S488;
            put_bar_0((&kernelContext_17)->entryPointParams_u_bar_0, &entryPointParams_28->p_13, &_S489, 1U, i_9, &_S490);
            uint _S491 = _S469.base_0 + i_9 * _S469.step_2;
            thread df_0 value_15 = wide_0(_S470[_S491]);
            if((_S469.low_0) != 0U)
            {
                (&value_15)->lo_0 = _S470[_S491 + _S469.low_0];
            }
            bool _S492;
            if((_S469.scale_0.hi_0) == 1.0f)
            {
                _S492 = (_S469.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S492 = false;
            }
            df_0 _S493;
            if(_S492)
            {
                _S493 = value_15;
            }
            else
            {
                thread df_0 _S494 = _S469.scale_0;
                thread df_0 _S495 = value_15;
                df_0 _S496 = x2A_0(&_S494, &_S495);
                _S493 = _S496;
            }
            thread df_0 _S497 = _S478;
            thread df_0 _S498 = _S493;
            df_0 _S499 = x2A_0(&_S497, &_S498);
            thread Site_0 _S500 = _S459;
            thread df_0 _S501 = _S499;
            put_bar_0((&kernelContext_17)->entryPointParams_v_bar_0, &entryPointParams_28->p_13, &_S500, 2U, i_9, &_S501);
            i_9 = i_9 + entryPointParams_28->p_13.lanes_0;
        }
        block_14 = block_14 + entryPointParams_28->p_13.groups_0;
    }
    return;
}

[[kernel]] void euclidean_norm_vjp(uint3 group_14 [[threadgroup_position_in_grid]], uint3 invocation_16 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_29 [[buffer(0)]], float device* entryPointParams_point_15 [[buffer(1)]], float device* entryPointParams_tangent_5 [[buffer(2)]], float device* entryPointParams_cotangent_29 [[buffer(3)]], float device* entryPointParams_point_bar_15 [[buffer(4)]], float device* entryPointParams_tangent_bar_5 [[buffer(5)]], atomic<uint> device* entryPointParams_status_29 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_14 = entryPointParams_29;
    (&kernelContext_18)->entryPointParams_point_7 = entryPointParams_point_15;
    (&kernelContext_18)->entryPointParams_tangent_2 = entryPointParams_tangent_5;
    (&kernelContext_18)->entryPointParams_cotangent_14 = entryPointParams_cotangent_29;
    (&kernelContext_18)->entryPointParams_point_bar_7 = entryPointParams_point_bar_15;
    (&kernelContext_18)->entryPointParams_tangent_bar_2 = entryPointParams_tangent_bar_5;
    (&kernelContext_18)->entryPointParams_status_14 = entryPointParams_status_29;
    threadgroup array<float2, int(384)> parts_15;
    (&kernelContext_18)->parts_0 = &parts_15;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_29->p_14.zero_0;
    uint block_15 = group_14.x;
    for(;;)
    {
        uint _S502 = block_count_0(&entryPointParams_29->p_14);
        if(block_15 < _S502)
        {
        }
        else
        {
            break;
        }
        Site_0 _S503 = site_of_0(&entryPointParams_29->p_14, block_15, invocation_16.x);
        Lie_0 _S504 = x_lie_0(&entryPointParams_29->p_14);
        thread Site_0 _S505 = _S503;
        thread Lie_0 _S506 = _S504;
        thread float device* _S507;
        Row_0 _S508 = vector_of_0(&entryPointParams_29->p_14, &_S505, (&kernelContext_18)->entryPointParams_point_7, &_S506, (&kernelContext_18)->entryPointParams_status_14, &_S507);
        Lie_0 _S509 = y_lie_0(&entryPointParams_29->p_14);
        thread Site_0 _S510 = _S503;
        thread Lie_0 _S511 = _S509;
        thread float device* _S512;
        Row_0 _S513 = row_of_0(&_S510, (&kernelContext_18)->entryPointParams_tangent_2, &_S511, &_S512);
        float device* _S514 = _S512;
        thread Site_0 _S515 = _S503;
        df_0 _S516 = cotangent_number_0(&entryPointParams_29->p_14, &_S515, (&kernelContext_18)->entryPointParams_cotangent_14);
        thread Site_0 _S517 = _S503;
        thread Row_0 _S518 = _S513;
        Squares_0 _S519 = squares_of_0(&entryPointParams_29->p_14, &_S517, &_S518, _S514, (&kernelContext_18)->entryPointParams_status_14, &kernelContext_18);
        thread df_0 _S520 = _S516;
        thread Squares_0 _S521 = _S519;
        df_0 _S522 = slope_of_0(&_S520, &_S521);
        thread Site_0 _S523 = _S503;
        put_nothing_0((&kernelContext_18)->entryPointParams_point_bar_7, &entryPointParams_29->p_14, &_S523, 0U);
        uint i_10 = _S503.lane_0;
        for(;;)
        {
            if(i_10 < (_S503.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S524 = _S513.base_0 + i_10 * _S513.step_2;
            thread df_0 value_16 = wide_0(_S514[_S524]);
            if((_S513.low_0) != 0U)
            {
                (&value_16)->lo_0 = _S514[_S524 + _S513.low_0];
            }
            bool _S525;
            if((_S513.scale_0.hi_0) == 1.0f)
            {
                _S525 = (_S513.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S525 = false;
            }
            df_0 _S526;
            if(_S525)
            {
                _S526 = value_16;
            }
            else
            {
                thread df_0 _S527 = _S513.scale_0;
                thread df_0 _S528 = value_16;
                df_0 _S529 = x2A_0(&_S527, &_S528);
                _S526 = _S529;
            }
            thread df_0 _S530 = _S522;
            thread df_0 _S531 = _S526;
            df_0 _S532 = x2A_0(&_S530, &_S531);
            thread Site_0 _S533 = _S503;
            thread df_0 _S534 = _S532;
            put_bar_0((&kernelContext_18)->entryPointParams_tangent_bar_2, &entryPointParams_29->p_14, &_S533, 1U, i_10, &_S534);
            i_10 = i_10 + entryPointParams_29->p_14.lanes_0;
        }
        block_15 = block_15 + entryPointParams_29->p_14.groups_0;
    }
    return;
}


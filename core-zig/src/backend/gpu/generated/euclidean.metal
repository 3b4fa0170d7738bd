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
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_kept_1;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_kept_2;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_0;
    float device* entryPointParams_kept_3;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_1;
    float device* entryPointParams_kept_4;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_2;
    float device* entryPointParams_kept_5;
    float device* entryPointParams_out_5;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_source_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_out_6;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_point_3;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_out_7;
    atomic<uint> device* entryPointParams_status_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_point_4;
    float device* entryPointParams_target_1;
    float device* entryPointParams_out_8;
    atomic<uint> device* entryPointParams_status_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_out_9;
    atomic<uint> device* entryPointParams_status_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_out_10;
    atomic<uint> device* entryPointParams_status_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_out_11;
    atomic<uint> device* entryPointParams_status_11;
    EntryPointParams_12 constant* entryPointParams_12;
    float device* entryPointParams_point_5;
    float device* entryPointParams_out_12;
    atomic<uint> device* entryPointParams_status_12;
    EntryPointParams_13 constant* entryPointParams_13;
    float device* entryPointParams_point_6;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_out_13;
    atomic<uint> device* entryPointParams_status_13;
    EntryPointParams_14 constant* entryPointParams_14;
    float device* entryPointParams_point_7;
    float device* entryPointParams_tangent_2;
    float device* entryPointParams_out_14;
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

uint block_count_0(const Ball_0 constant* p_15)
{
    uint _S17 = p_15->rows_0;
    uint _S18 = p_15->lanes_0;
    uint _S19 = 64U / p_15->lanes_0;
    uint _S20 = _S17 + _S19 - 1U;
    uint _S21 = 64U / _S18;
    uint _S22 = _S20 / _S21;
    return _S22;
}

Site_0 site_of_0(const Ball_0 constant* p_16, uint block_0, uint invocation_1)
{
    uint _S23 = p_16->lanes_0;
    uint _S24 = 64U / p_16->lanes_0;
    uint _S25 = block_0 * _S24;
    uint _S26 = invocation_1 / _S23;
    uint _S27 = _S25 + _S26;
    thread Site_0 site_2;
    bool _S28 = _S27 < (p_16->rows_0);
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
        _S29 = p_16->columns_1;
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
    uint _S32 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_18, const Site_0 thread* site_4, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_1, float device* thread* _S33)
{
    thread float device* _S34;
    Row_0 _S35 = row_of_0(site_4, data_1, lie_2, &_S34);
    float device* _S36 = _S34;
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
        thread Row_0 _S37 = _S35;
        float _S38 = Row_raw_0(&_S37, _S36, i_0);
        if(is_bad_0(_S38))
        {
            report_fault_0(status_1, site_4->row_0);
        }
        i_0 = i_0 + p_18->lanes_0;
    }
    *_S33 = _S36;
    return _S35;
}

float nearest_0(const df_0 thread* value_3)
{
    float _S39 = value_3->hi_0;
    float _S40;
    if(is_bad_0(value_3->hi_0))
    {
        _S40 = _S39;
    }
    else
    {
        _S40 = _S39 + value_3->lo_0;
    }
    return _S40;
}

void put_0(float device* out_0, const Ball_0 constant* p_19, const Site_0 thread* site_5, uint column_1, const df_0 thread* value_4)
{
    float device* _S41 = out_0+(site_5->row_0 * p_19->out_stride_0 + p_19->out_column_0 + column_1);
    float _S42 = nearest_0(value_4);
    *_S41 = _S42;
    return;
}

void put_row_0(float device* out_1, const Ball_0 constant* p_20, const Site_0 thread* site_6, const Row_0 thread* row_3, float device* row_data_0)
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
        float _S43 = Row_raw_0(row_3, row_data_0, i_1);
        thread df_0 _S44 = wide_0(_S43);
        put_0(out_1, p_20, site_6, i_1, &_S44);
        i_1 = i_1 + p_20->lanes_0;
    }
    return;
}

[[kernel]] void euclidean_exp0(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_kept_6 [[buffer(1)]], float device* entryPointParams_out_15 [[buffer(2)]], atomic<uint> device* entryPointParams_status_15 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_0 = entryPointParams_15;
    (&kernelContext_2)->entryPointParams_kept_0 = entryPointParams_kept_6;
    (&kernelContext_2)->entryPointParams_out_0 = entryPointParams_out_15;
    (&kernelContext_2)->entryPointParams_status_0 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_2)->parts_0 = &parts_1;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_15->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S45 = block_count_0(&entryPointParams_15->p_0);
        if(block_1 < _S45)
        {
        }
        else
        {
            break;
        }
        Site_0 _S46 = site_of_0(&entryPointParams_15->p_0, block_1, invocation_2.x);
        Lie_0 _S47 = x_lie_0(&entryPointParams_15->p_0);
        thread Site_0 _S48 = _S46;
        thread Lie_0 _S49 = _S47;
        thread float device* _S50;
        Row_0 _S51 = vector_of_0(&entryPointParams_15->p_0, &_S48, (&kernelContext_2)->entryPointParams_kept_0, &_S49, (&kernelContext_2)->entryPointParams_status_0, &_S50);
        thread Site_0 _S52 = _S46;
        thread Row_0 _S53 = _S51;
        put_row_0((&kernelContext_2)->entryPointParams_out_0, &entryPointParams_15->p_0, &_S52, &_S53, _S50);
        block_1 = block_1 + entryPointParams_15->p_0.groups_0;
    }
    return;
}

[[kernel]] void euclidean_log0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_16 [[buffer(0)]], float device* entryPointParams_kept_7 [[buffer(1)]], float device* entryPointParams_out_16 [[buffer(2)]], atomic<uint> device* entryPointParams_status_16 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_1 = entryPointParams_16;
    (&kernelContext_3)->entryPointParams_kept_1 = entryPointParams_kept_7;
    (&kernelContext_3)->entryPointParams_out_1 = entryPointParams_out_16;
    (&kernelContext_3)->entryPointParams_status_1 = entryPointParams_status_16;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_3)->parts_0 = &parts_2;
    (&kernelContext_3)->opaque_zero_0 = entryPointParams_16->p_1.zero_0;
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
        Row_0 _S60 = vector_of_0(&entryPointParams_16->p_1, &_S57, (&kernelContext_3)->entryPointParams_kept_1, &_S58, (&kernelContext_3)->entryPointParams_status_1, &_S59);
        thread Site_0 _S61 = _S55;
        thread Row_0 _S62 = _S60;
        put_row_0((&kernelContext_3)->entryPointParams_out_1, &entryPointParams_16->p_1, &_S61, &_S62, _S59);
        block_2 = block_2 + entryPointParams_16->p_1.groups_0;
    }
    return;
}

[[kernel]] void euclidean_project(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_17 [[buffer(0)]], float device* entryPointParams_kept_8 [[buffer(1)]], float device* entryPointParams_out_17 [[buffer(2)]], atomic<uint> device* entryPointParams_status_17 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_2 = entryPointParams_17;
    (&kernelContext_4)->entryPointParams_kept_2 = entryPointParams_kept_8;
    (&kernelContext_4)->entryPointParams_out_2 = entryPointParams_out_17;
    (&kernelContext_4)->entryPointParams_status_2 = entryPointParams_status_17;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_4)->parts_0 = &parts_3;
    (&kernelContext_4)->opaque_zero_0 = entryPointParams_17->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S63 = block_count_0(&entryPointParams_17->p_2);
        if(block_3 < _S63)
        {
        }
        else
        {
            break;
        }
        Site_0 _S64 = site_of_0(&entryPointParams_17->p_2, block_3, invocation_4.x);
        Lie_0 _S65 = x_lie_0(&entryPointParams_17->p_2);
        thread Site_0 _S66 = _S64;
        thread Lie_0 _S67 = _S65;
        thread float device* _S68;
        Row_0 _S69 = vector_of_0(&entryPointParams_17->p_2, &_S66, (&kernelContext_4)->entryPointParams_kept_2, &_S67, (&kernelContext_4)->entryPointParams_status_2, &_S68);
        thread Site_0 _S70 = _S64;
        thread Row_0 _S71 = _S69;
        put_row_0((&kernelContext_4)->entryPointParams_out_2, &entryPointParams_17->p_2, &_S70, &_S71, _S68);
        block_3 = block_3 + entryPointParams_17->p_2.groups_0;
    }
    return;
}

Lie_0 y_lie_0(const Ball_0 constant* p_21)
{
    return lie_of_0(p_21->y_offset_0, p_21->y_stride_0, p_21->y_step_0);
}

[[kernel]] void euclidean_transport0(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_18 [[buffer(0)]], float device* entryPointParams_point_8 [[buffer(1)]], float device* entryPointParams_kept_9 [[buffer(2)]], float device* entryPointParams_out_18 [[buffer(3)]], atomic<uint> device* entryPointParams_status_18 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_3 = entryPointParams_18;
    (&kernelContext_5)->entryPointParams_point_0 = entryPointParams_point_8;
    (&kernelContext_5)->entryPointParams_kept_3 = entryPointParams_kept_9;
    (&kernelContext_5)->entryPointParams_out_3 = entryPointParams_out_18;
    (&kernelContext_5)->entryPointParams_status_3 = entryPointParams_status_18;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_5)->parts_0 = &parts_4;
    (&kernelContext_5)->opaque_zero_0 = entryPointParams_18->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S72 = block_count_0(&entryPointParams_18->p_3);
        if(block_4 < _S72)
        {
        }
        else
        {
            break;
        }
        Site_0 _S73 = site_of_0(&entryPointParams_18->p_3, block_4, invocation_5.x);
        Lie_0 _S74 = x_lie_0(&entryPointParams_18->p_3);
        thread Site_0 _S75 = _S73;
        thread Lie_0 _S76 = _S74;
        thread float device* _S77;
        Row_0 _S78 = vector_of_0(&entryPointParams_18->p_3, &_S75, (&kernelContext_5)->entryPointParams_point_0, &_S76, (&kernelContext_5)->entryPointParams_status_3, &_S77);
        Lie_0 _S79 = y_lie_0(&entryPointParams_18->p_3);
        thread Site_0 _S80 = _S73;
        thread Lie_0 _S81 = _S79;
        thread float device* _S82;
        Row_0 _S83 = vector_of_0(&entryPointParams_18->p_3, &_S80, (&kernelContext_5)->entryPointParams_kept_3, &_S81, (&kernelContext_5)->entryPointParams_status_3, &_S82);
        thread Site_0 _S84 = _S73;
        thread Row_0 _S85 = _S83;
        put_row_0((&kernelContext_5)->entryPointParams_out_3, &entryPointParams_18->p_3, &_S84, &_S85, _S82);
        block_4 = block_4 + entryPointParams_18->p_3.groups_0;
    }
    return;
}

[[kernel]] void euclidean_project_tangent(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_19 [[buffer(0)]], float device* entryPointParams_point_9 [[buffer(1)]], float device* entryPointParams_kept_10 [[buffer(2)]], float device* entryPointParams_out_19 [[buffer(3)]], atomic<uint> device* entryPointParams_status_19 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_4 = entryPointParams_19;
    (&kernelContext_6)->entryPointParams_point_1 = entryPointParams_point_9;
    (&kernelContext_6)->entryPointParams_kept_4 = entryPointParams_kept_10;
    (&kernelContext_6)->entryPointParams_out_4 = entryPointParams_out_19;
    (&kernelContext_6)->entryPointParams_status_4 = entryPointParams_status_19;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_6)->parts_0 = &parts_5;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_19->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S86 = block_count_0(&entryPointParams_19->p_4);
        if(block_5 < _S86)
        {
        }
        else
        {
            break;
        }
        Site_0 _S87 = site_of_0(&entryPointParams_19->p_4, block_5, invocation_6.x);
        Lie_0 _S88 = x_lie_0(&entryPointParams_19->p_4);
        thread Site_0 _S89 = _S87;
        thread Lie_0 _S90 = _S88;
        thread float device* _S91;
        Row_0 _S92 = vector_of_0(&entryPointParams_19->p_4, &_S89, (&kernelContext_6)->entryPointParams_point_1, &_S90, (&kernelContext_6)->entryPointParams_status_4, &_S91);
        Lie_0 _S93 = y_lie_0(&entryPointParams_19->p_4);
        thread Site_0 _S94 = _S87;
        thread Lie_0 _S95 = _S93;
        thread float device* _S96;
        Row_0 _S97 = vector_of_0(&entryPointParams_19->p_4, &_S94, (&kernelContext_6)->entryPointParams_kept_4, &_S95, (&kernelContext_6)->entryPointParams_status_4, &_S96);
        thread Site_0 _S98 = _S87;
        thread Row_0 _S99 = _S97;
        put_row_0((&kernelContext_6)->entryPointParams_out_4, &entryPointParams_19->p_4, &_S98, &_S99, _S96);
        block_5 = block_5 + entryPointParams_19->p_4.groups_0;
    }
    return;
}

[[kernel]] void euclidean_riemannian_gradient(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_20 [[buffer(0)]], float device* entryPointParams_point_10 [[buffer(1)]], float device* entryPointParams_kept_11 [[buffer(2)]], float device* entryPointParams_out_20 [[buffer(3)]], atomic<uint> device* entryPointParams_status_20 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_5 = entryPointParams_20;
    (&kernelContext_7)->entryPointParams_point_2 = entryPointParams_point_10;
    (&kernelContext_7)->entryPointParams_kept_5 = entryPointParams_kept_11;
    (&kernelContext_7)->entryPointParams_out_5 = entryPointParams_out_20;
    (&kernelContext_7)->entryPointParams_status_5 = entryPointParams_status_20;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_7)->parts_0 = &parts_6;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_20->p_5.zero_0;
    uint block_6 = group_5.x;
    for(;;)
    {
        uint _S100 = block_count_0(&entryPointParams_20->p_5);
        if(block_6 < _S100)
        {
        }
        else
        {
            break;
        }
        Site_0 _S101 = site_of_0(&entryPointParams_20->p_5, block_6, invocation_7.x);
        Lie_0 _S102 = x_lie_0(&entryPointParams_20->p_5);
        thread Site_0 _S103 = _S101;
        thread Lie_0 _S104 = _S102;
        thread float device* _S105;
        Row_0 _S106 = vector_of_0(&entryPointParams_20->p_5, &_S103, (&kernelContext_7)->entryPointParams_point_2, &_S104, (&kernelContext_7)->entryPointParams_status_5, &_S105);
        Lie_0 _S107 = y_lie_0(&entryPointParams_20->p_5);
        thread Site_0 _S108 = _S101;
        thread Lie_0 _S109 = _S107;
        thread float device* _S110;
        Row_0 _S111 = vector_of_0(&entryPointParams_20->p_5, &_S108, (&kernelContext_7)->entryPointParams_kept_5, &_S109, (&kernelContext_7)->entryPointParams_status_5, &_S110);
        thread Site_0 _S112 = _S101;
        thread Row_0 _S113 = _S111;
        put_row_0((&kernelContext_7)->entryPointParams_out_5, &entryPointParams_20->p_5, &_S112, &_S113, _S110);
        block_6 = block_6 + entryPointParams_20->p_5.groups_0;
    }
    return;
}

Lie_0 z_lie_0(const Ball_0 constant* p_22)
{
    return lie_of_0(p_22->z_offset_0, p_22->z_stride_0, p_22->z_step_0);
}

[[kernel]] void euclidean_transport(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_21 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_tangent_3 [[buffer(3)]], float device* entryPointParams_out_21 [[buffer(4)]], atomic<uint> device* entryPointParams_status_21 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_6 = entryPointParams_21;
    (&kernelContext_8)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_8)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_8)->entryPointParams_tangent_0 = entryPointParams_tangent_3;
    (&kernelContext_8)->entryPointParams_out_6 = entryPointParams_out_21;
    (&kernelContext_8)->entryPointParams_status_6 = entryPointParams_status_21;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_8)->parts_0 = &parts_7;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_21->p_6.zero_0;
    uint block_7 = group_6.x;
    for(;;)
    {
        uint _S114 = block_count_0(&entryPointParams_21->p_6);
        if(block_7 < _S114)
        {
        }
        else
        {
            break;
        }
        Site_0 _S115 = site_of_0(&entryPointParams_21->p_6, block_7, invocation_8.x);
        Lie_0 _S116 = x_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S117 = _S115;
        thread Lie_0 _S118 = _S116;
        thread float device* _S119;
        Row_0 _S120 = vector_of_0(&entryPointParams_21->p_6, &_S117, (&kernelContext_8)->entryPointParams_source_0, &_S118, (&kernelContext_8)->entryPointParams_status_6, &_S119);
        Lie_0 _S121 = y_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S122 = _S115;
        thread Lie_0 _S123 = _S121;
        thread float device* _S124;
        Row_0 _S125 = vector_of_0(&entryPointParams_21->p_6, &_S122, (&kernelContext_8)->entryPointParams_target_0, &_S123, (&kernelContext_8)->entryPointParams_status_6, &_S124);
        Lie_0 _S126 = z_lie_0(&entryPointParams_21->p_6);
        thread Site_0 _S127 = _S115;
        thread Lie_0 _S128 = _S126;
        thread float device* _S129;
        Row_0 _S130 = vector_of_0(&entryPointParams_21->p_6, &_S127, (&kernelContext_8)->entryPointParams_tangent_0, &_S128, (&kernelContext_8)->entryPointParams_status_6, &_S129);
        thread Site_0 _S131 = _S115;
        thread Row_0 _S132 = _S130;
        put_row_0((&kernelContext_8)->entryPointParams_out_6, &entryPointParams_21->p_6, &_S131, &_S132, _S129);
        block_7 = block_7 + entryPointParams_21->p_6.groups_0;
    }
    return;
}

[[kernel]] void euclidean_exp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_22 [[buffer(0)]], float device* entryPointParams_point_11 [[buffer(1)]], float device* entryPointParams_tangent_4 [[buffer(2)]], float device* entryPointParams_out_22 [[buffer(3)]], atomic<uint> device* entryPointParams_status_22 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_7 = entryPointParams_22;
    (&kernelContext_9)->entryPointParams_point_3 = entryPointParams_point_11;
    (&kernelContext_9)->entryPointParams_tangent_1 = entryPointParams_tangent_4;
    (&kernelContext_9)->entryPointParams_out_7 = entryPointParams_out_22;
    (&kernelContext_9)->entryPointParams_status_7 = entryPointParams_status_22;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_9)->parts_0 = &parts_8;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_22->p_7.zero_0;
    uint block_8 = group_7.x;
    for(;;)
    {
        uint _S133 = block_count_0(&entryPointParams_22->p_7);
        if(block_8 < _S133)
        {
        }
        else
        {
            break;
        }
        Site_0 _S134 = site_of_0(&entryPointParams_22->p_7, block_8, invocation_9.x);
        Lie_0 _S135 = x_lie_0(&entryPointParams_22->p_7);
        thread Site_0 _S136 = _S134;
        thread Lie_0 _S137 = _S135;
        thread float device* _S138;
        Row_0 _S139 = vector_of_0(&entryPointParams_22->p_7, &_S136, (&kernelContext_9)->entryPointParams_point_3, &_S137, (&kernelContext_9)->entryPointParams_status_7, &_S138);
        float device* _S140 = _S138;
        Lie_0 _S141 = y_lie_0(&entryPointParams_22->p_7);
        thread Site_0 _S142 = _S134;
        thread Lie_0 _S143 = _S141;
        thread float device* _S144;
        Row_0 _S145 = vector_of_0(&entryPointParams_22->p_7, &_S142, (&kernelContext_9)->entryPointParams_tangent_1, &_S143, (&kernelContext_9)->entryPointParams_status_7, &_S144);
        float device* _S146 = _S144;
        uint i_2 = _S134.lane_0;
        for(;;)
        {
            if(i_2 < (_S134.columns_0))
            {
            }
            else
            {
                break;
            }
            thread Row_0 _S147 = _S139;
            float _S148 = Row_raw_0(&_S147, _S140, i_2);
            thread Row_0 _S149 = _S145;
            float _S150 = Row_raw_0(&_S149, _S146, i_2);
            df_0 _S151 = wide_0(_S148 + _S150);
            thread Site_0 _S152 = _S134;
            thread df_0 _S153 = _S151;
            put_0((&kernelContext_9)->entryPointParams_out_7, &entryPointParams_22->p_7, &_S152, i_2, &_S153);
            i_2 = i_2 + entryPointParams_22->p_7.lanes_0;
        }
        block_8 = block_8 + entryPointParams_22->p_7.groups_0;
    }
    return;
}

[[kernel]] void euclidean_log(uint3 group_8 [[threadgroup_position_in_grid]], uint3 invocation_10 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_23 [[buffer(0)]], float device* entryPointParams_point_12 [[buffer(1)]], float device* entryPointParams_target_3 [[buffer(2)]], float device* entryPointParams_out_23 [[buffer(3)]], atomic<uint> device* entryPointParams_status_23 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_8 = entryPointParams_23;
    (&kernelContext_10)->entryPointParams_point_4 = entryPointParams_point_12;
    (&kernelContext_10)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_10)->entryPointParams_out_8 = entryPointParams_out_23;
    (&kernelContext_10)->entryPointParams_status_8 = entryPointParams_status_23;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_10)->parts_0 = &parts_9;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_23->p_8.zero_0;
    uint block_9 = group_8.x;
    for(;;)
    {
        uint _S154 = block_count_0(&entryPointParams_23->p_8);
        if(block_9 < _S154)
        {
        }
        else
        {
            break;
        }
        Site_0 _S155 = site_of_0(&entryPointParams_23->p_8, block_9, invocation_10.x);
        Lie_0 _S156 = x_lie_0(&entryPointParams_23->p_8);
        thread Site_0 _S157 = _S155;
        thread Lie_0 _S158 = _S156;
        thread float device* _S159;
        Row_0 _S160 = vector_of_0(&entryPointParams_23->p_8, &_S157, (&kernelContext_10)->entryPointParams_point_4, &_S158, (&kernelContext_10)->entryPointParams_status_8, &_S159);
        float device* _S161 = _S159;
        Lie_0 _S162 = y_lie_0(&entryPointParams_23->p_8);
        thread Site_0 _S163 = _S155;
        thread Lie_0 _S164 = _S162;
        thread float device* _S165;
        Row_0 _S166 = vector_of_0(&entryPointParams_23->p_8, &_S163, (&kernelContext_10)->entryPointParams_target_1, &_S164, (&kernelContext_10)->entryPointParams_status_8, &_S165);
        float device* _S167 = _S165;
        uint i_3 = _S155.lane_0;
        for(;;)
        {
            if(i_3 < (_S155.columns_0))
            {
            }
            else
            {
                break;
            }
            thread Row_0 _S168 = _S166;
            float _S169 = Row_raw_0(&_S168, _S167, i_3);
            thread Row_0 _S170 = _S160;
            float _S171 = Row_raw_0(&_S170, _S161, i_3);
            df_0 _S172 = wide_0(_S169 - _S171);
            thread Site_0 _S173 = _S155;
            thread df_0 _S174 = _S172;
            put_0((&kernelContext_10)->entryPointParams_out_8, &entryPointParams_23->p_8, &_S173, i_3, &_S174);
            i_3 = i_3 + entryPointParams_23->p_8.lanes_0;
        }
        block_9 = block_9 + entryPointParams_23->p_8.groups_0;
    }
    return;
}

df_0 two_product_0(float a_3, float b_3)
{
    float _S175 = rounded_0(a_3 * b_3);
    return pair_of_0(_S175, fma(a_3, b_3, - _S175));
}

df_0 x2A_0(const df_0 thread* a_4, const df_0 thread* b_4)
{
    df_0 _S176 = two_product_0(a_4->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S176.hi_0, rounded_0(_S176.lo_0 + rounded_0(rounded_0(a_4->hi_0 * b_4->lo_0) + rounded_0(a_4->lo_0 * b_4->hi_0))));
}

df_0 time_of_0(const Ball_0 constant* p_23)
{
    return pair_of_0(p_23->time_hi_0, p_23->time_lo_0);
}

df_0 neg_0(const df_0 thread* a_5)
{
    return pair_of_0(- a_5->hi_0, - a_5->lo_0);
}

df_0 x2D_0(const df_0 thread* a_6, const df_0 thread* b_5)
{
    df_0 _S177 = neg_0(b_5);
    thread df_0 _S178 = _S177;
    df_0 _S179 = x2B_0(a_6, &_S178);
    return _S179;
}

[[kernel]] void euclidean_geodesic(uint3 group_9 [[threadgroup_position_in_grid]], uint3 invocation_11 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_24 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_out_24 [[buffer(3)]], atomic<uint> device* entryPointParams_status_24 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_9 = entryPointParams_24;
    (&kernelContext_11)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_11)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_11)->entryPointParams_out_9 = entryPointParams_out_24;
    (&kernelContext_11)->entryPointParams_status_9 = entryPointParams_status_24;
    threadgroup array<float2, int(384)> parts_10;
    (&kernelContext_11)->parts_0 = &parts_10;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_24->p_9.zero_0;
    uint block_10 = group_9.x;
    for(;;)
    {
        uint _S180 = block_count_0(&entryPointParams_24->p_9);
        if(block_10 < _S180)
        {
        }
        else
        {
            break;
        }
        Site_0 _S181 = site_of_0(&entryPointParams_24->p_9, block_10, invocation_11.x);
        Lie_0 _S182 = x_lie_0(&entryPointParams_24->p_9);
        thread Site_0 _S183 = _S181;
        thread Lie_0 _S184 = _S182;
        thread float device* _S185;
        Row_0 _S186 = vector_of_0(&entryPointParams_24->p_9, &_S183, (&kernelContext_11)->entryPointParams_start_0, &_S184, (&kernelContext_11)->entryPointParams_status_9, &_S185);
        float device* _S187 = _S185;
        Lie_0 _S188 = y_lie_0(&entryPointParams_24->p_9);
        thread Site_0 _S189 = _S181;
        thread Lie_0 _S190 = _S188;
        thread float device* _S191;
        Row_0 _S192 = vector_of_0(&entryPointParams_24->p_9, &_S189, (&kernelContext_11)->entryPointParams_end_0, &_S190, (&kernelContext_11)->entryPointParams_status_9, &_S191);
        float device* _S193 = _S191;
        uint i_4 = _S181.lane_0;
        for(;;)
        {
            if(i_4 < (_S181.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S194 = _S186.base_0 + i_4 * _S186.step_2;
            thread df_0 value_5 = wide_0(_S187[_S194]);
            bool _S195 = (_S186.low_0) != 0U;
            if(_S195)
            {
                (&value_5)->lo_0 = _S187[_S194 + _S186.low_0];
            }
            bool _S196 = (_S186.scale_0.hi_0) == 1.0f;
            bool _S197;
            if(_S196)
            {
                _S197 = (_S186.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S197 = false;
            }
            df_0 _S198;
            if(_S197)
            {
                _S198 = value_5;
            }
            else
            {
                thread df_0 _S199 = _S186.scale_0;
                thread df_0 _S200 = value_5;
                df_0 _S201 = x2A_0(&_S199, &_S200);
                _S198 = _S201;
            }
            df_0 _S202 = time_of_0(&entryPointParams_24->p_9);
            uint _S203 = _S192.base_0 + i_4 * _S192.step_2;
            thread df_0 value_6 = wide_0(_S193[_S203]);
            if((_S192.low_0) != 0U)
            {
                (&value_6)->lo_0 = _S193[_S203 + _S192.low_0];
            }
            bool _S204;
            if((_S192.scale_0.hi_0) == 1.0f)
            {
                _S204 = (_S192.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S204 = false;
            }
            df_0 _S205;
            if(_S204)
            {
                _S205 = value_6;
            }
            else
            {
                thread df_0 _S206 = _S192.scale_0;
                thread df_0 _S207 = value_6;
                df_0 _S208 = x2A_0(&_S206, &_S207);
                _S205 = _S208;
            }
            thread df_0 value_7 = wide_0(_S187[_S194]);
            if(_S195)
            {
                (&value_7)->lo_0 = _S187[_S194 + _S186.low_0];
            }
            bool _S209;
            if(_S196)
            {
                _S209 = (_S186.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S209 = false;
            }
            df_0 _S210;
            if(_S209)
            {
                _S210 = value_7;
            }
            else
            {
                thread df_0 _S211 = _S186.scale_0;
                thread df_0 _S212 = value_7;
                df_0 _S213 = x2A_0(&_S211, &_S212);
                _S210 = _S213;
            }
            thread df_0 _S214 = _S205;
            thread df_0 _S215 = _S210;
            df_0 _S216 = x2D_0(&_S214, &_S215);
            thread df_0 _S217 = _S202;
            thread df_0 _S218 = _S216;
            df_0 _S219 = x2A_0(&_S217, &_S218);
            thread df_0 _S220 = _S198;
            thread df_0 _S221 = _S219;
            df_0 _S222 = x2B_0(&_S220, &_S221);
            thread Site_0 _S223 = _S181;
            thread df_0 _S224 = _S222;
            put_0((&kernelContext_11)->entryPointParams_out_9, &entryPointParams_24->p_9, &_S223, i_4, &_S224);
            i_4 = i_4 + entryPointParams_24->p_9.lanes_0;
        }
        block_10 = block_10 + entryPointParams_24->p_9.groups_0;
    }
    return;
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
    df_0 _S225 = wide_0(0.0f);
    (&squares_0)->small_0 = _S225;
    (&squares_0)->usual_0 = _S225;
    (&squares_0)->big_0 = _S225;
    return squares_0;
}

df_0 scaled_0(const df_0 thread* a_7, float power_0)
{
    return pair_of_0(a_7->hi_0 * power_0, a_7->lo_0 * power_0);
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_8)
{
    float _S226 = abs(value_8->hi_0);
    if(_S226 < 1.073741824e+09f)
    {
        df_0 _S227 = this_1->small_0;
        df_0 _S228 = scaled_0(value_8, 1.6777216e+07f);
        thread df_0 _S229 = _S228;
        thread df_0 _S230 = _S228;
        df_0 _S231 = x2A_0(&_S229, &_S230);
        thread df_0 _S232 = _S227;
        thread df_0 _S233 = _S231;
        df_0 _S234 = x2B_0(&_S232, &_S233);
        this_1->small_0 = _S234;
    }
    else
    {
        if(_S226 < 1.15292150460684698e+18f)
        {
            df_0 _S235 = this_1->usual_0;
            df_0 _S236 = x2A_0(value_8, value_8);
            thread df_0 _S237 = _S235;
            thread df_0 _S238 = _S236;
            df_0 _S239 = x2B_0(&_S237, &_S238);
            this_1->usual_0 = _S239;
        }
        else
        {
            df_0 _S240 = this_1->big_0;
            df_0 _S241 = scaled_0(value_8, 5.42101086242752217e-20f);
            thread df_0 _S242 = _S241;
            thread df_0 _S243 = _S241;
            df_0 _S244 = x2A_0(&_S242, &_S243);
            thread df_0 _S245 = _S240;
            thread df_0 _S246 = _S244;
            df_0 _S247 = x2B_0(&_S245, &_S246);
            this_1->big_0 = _S247;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_7, KernelContext_0 thread* kernelContext_12)
{
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = this_2->small_0;
    sums_2[int(1)] = this_2->usual_0;
    sums_2[int(2)] = this_2->big_0;
    join_1(lanes_3, site_7, &sums_2, kernelContext_12);
    this_2->small_0 = sums_2[int(0)];
    this_2->usual_0 = sums_2[int(1)];
    this_2->big_0 = sums_2[int(2)];
    return;
}

Squares_0 difference_squares_0(const Ball_0 constant* p_24, const Site_0 thread* site_8, const Row_0 thread* x_0, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_13)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_5 = site_8->lane_0;
    for(;;)
    {
        if(i_5 < (site_8->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S248 = x_0->base_0 + i_5 * x_0->step_2;
        thread df_0 value_9 = wide_0(x_data_0[_S248]);
        uint _S249 = x_0->low_0;
        if((x_0->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_data_0[_S248 + _S249];
        }
        bool _S250;
        if(((&x_0->scale_0)->hi_0) == 1.0f)
        {
            _S250 = ((&x_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S250 = false;
        }
        df_0 _S251;
        if(_S250)
        {
            _S251 = value_9;
        }
        else
        {
            thread df_0 _S252 = value_9;
            df_0 _S253 = x2A_0(&x_0->scale_0, &_S252);
            _S251 = _S253;
        }
        uint _S254 = y_0->base_0 + i_5 * y_0->step_2;
        thread df_0 value_10 = wide_0(y_data_0[_S254]);
        uint _S255 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_10)->lo_0 = y_data_0[_S254 + _S255];
        }
        bool _S256;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S256 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S256 = false;
        }
        df_0 _S257;
        if(_S256)
        {
            _S257 = value_10;
        }
        else
        {
            thread df_0 _S258 = value_10;
            df_0 _S259 = x2A_0(&y_0->scale_0, &_S258);
            _S257 = _S259;
        }
        thread df_0 _S260 = _S251;
        thread df_0 _S261 = _S257;
        df_0 _S262 = x2D_0(&_S260, &_S261);
        thread df_0 _S263 = _S262;
        Squares_add_0(&squares_1, &_S263);
        i_5 = i_5 + p_24->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_24->lanes_0, site_8, kernelContext_13);
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
    df_0 _S264 = scaled_0(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S265 = _S264;
    df_0 _S266 = x2B_0(&this_5->usual_0, &_S265);
    bool _S267 = Squares_is_big_0(this_5);
    df_0 _S268;
    if(_S267)
    {
        thread df_0 _S269 = _S266;
        df_0 _S270 = scaled_0(&_S269, 5.42101086242752217e-20f);
        thread df_0 _S271 = _S270;
        df_0 _S272 = scaled_0(&_S271, 5.42101086242752217e-20f);
        thread df_0 _S273 = _S272;
        df_0 _S274 = x2B_0(&this_5->big_0, &_S273);
        _S268 = _S274;
    }
    else
    {
        _S268 = _S266;
    }
    return _S268;
}

df_0 root_of_0(const df_0 thread* a_8)
{
    float _S275 = a_8->hi_0;
    if(!((a_8->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S276 = sqrt(_S275);
    thread df_0 _S277 = two_product_0(_S276, _S276);
    df_0 _S278 = x2D_0(a_8, &_S277);
    return fast_two_sum_0(_S276, _S278.hi_0 / (2.0f * _S276));
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S279 = Squares_is_big_0(this_6);
    bool _S280;
    if(_S279)
    {
        _S280 = true;
    }
    else
    {
        _S280 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S281;
    if(_S280)
    {
        df_0 _S282 = Squares_total_0(this_6);
        thread df_0 _S283 = _S282;
        df_0 _S284 = root_of_0(&_S283);
        _S281 = _S284;
    }
    else
    {
        df_0 _S285 = root_of_0(&this_6->small_0);
        thread df_0 _S286 = _S285;
        df_0 _S287 = scaled_0(&_S286, 5.9604644775390625e-08f);
        _S281 = _S287;
    }
    return _S281;
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S288 = Squares_is_big_1(this_7);
    float _S289;
    if(_S288)
    {
        _S289 = 5.42101086242752217e-20f;
    }
    else
    {
        _S289 = 1.0f;
    }
    return _S289;
}

df_0 length_of_0(const Squares_0 thread* squares_2)
{
    df_0 _S290 = Squares_length_0(squares_2);
    float _S291 = Squares_unit_0(squares_2);
    float _S292 = 1.0f / _S291;
    thread df_0 _S293 = _S290;
    df_0 _S294 = scaled_0(&_S293, _S292);
    return _S294;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S295;
    if(this_8->active_0)
    {
        _S295 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S295 = false;
    }
    return _S295;
}

void put_number_0(float device* out_2, const Ball_0 constant* p_25, const Site_0 thread* site_9, const df_0 thread* value_11)
{
    bool _S296 = Site_is_first_0(site_9);
    if(_S296)
    {
        if(((p_25->flags_0) & 16U) == 0U)
        {
            float device* _S297 = out_2+site_9->row_0;
            float _S298 = nearest_0(value_11);
            *_S297 = _S298;
        }
        else
        {
            uint _S299 = site_9->row_0 * p_25->out_stride_0 + p_25->out_column_0;
            *(out_2+_S299) = value_11->hi_0;
            *(out_2+(_S299 + 1U)) = value_11->lo_0;
        }
    }
    return;
}

[[kernel]] void euclidean_distance(uint3 group_10 [[threadgroup_position_in_grid]], uint3 invocation_12 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_25 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_out_25 [[buffer(3)]], atomic<uint> device* entryPointParams_status_25 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_10 = entryPointParams_25;
    (&kernelContext_14)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_14)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_14)->entryPointParams_out_10 = entryPointParams_out_25;
    (&kernelContext_14)->entryPointParams_status_10 = entryPointParams_status_25;
    threadgroup array<float2, int(384)> parts_11;
    (&kernelContext_14)->parts_0 = &parts_11;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_25->p_10.zero_0;
    uint block_11 = group_10.x;
    for(;;)
    {
        uint _S300 = block_count_0(&entryPointParams_25->p_10);
        if(block_11 < _S300)
        {
        }
        else
        {
            break;
        }
        Site_0 _S301 = site_of_0(&entryPointParams_25->p_10, block_11, invocation_12.x);
        Lie_0 _S302 = x_lie_0(&entryPointParams_25->p_10);
        thread Site_0 _S303 = _S301;
        thread Lie_0 _S304 = _S302;
        thread float device* _S305;
        Row_0 _S306 = vector_of_0(&entryPointParams_25->p_10, &_S303, (&kernelContext_14)->entryPointParams_left_0, &_S304, (&kernelContext_14)->entryPointParams_status_10, &_S305);
        float device* _S307 = _S305;
        Lie_0 _S308 = y_lie_0(&entryPointParams_25->p_10);
        thread Site_0 _S309 = _S301;
        thread Lie_0 _S310 = _S308;
        thread float device* _S311;
        Row_0 _S312 = vector_of_0(&entryPointParams_25->p_10, &_S309, (&kernelContext_14)->entryPointParams_right_0, &_S310, (&kernelContext_14)->entryPointParams_status_10, &_S311);
        thread Site_0 _S313 = _S301;
        thread Row_0 _S314 = _S306;
        thread Row_0 _S315 = _S312;
        Squares_0 _S316 = difference_squares_0(&entryPointParams_25->p_10, &_S313, &_S314, _S307, &_S315, _S311, &kernelContext_14);
        thread Squares_0 _S317 = _S316;
        df_0 _S318 = length_of_0(&_S317);
        thread Site_0 _S319 = _S301;
        thread df_0 _S320 = _S318;
        put_number_0((&kernelContext_14)->entryPointParams_out_10, &entryPointParams_25->p_10, &_S319, &_S320);
        block_11 = block_11 + entryPointParams_25->p_10.groups_0;
    }
    return;
}

df_0 square_of_0(const Squares_0 thread* squares_3)
{
    df_0 _S321 = Squares_total_0(squares_3);
    float _S322 = Squares_unit_0(squares_3);
    float _S323 = 1.0f / _S322;
    thread df_0 _S324 = _S321;
    df_0 _S325 = scaled_0(&_S324, _S323);
    float _S326 = 1.0f / _S322;
    thread df_0 _S327 = _S325;
    df_0 _S328 = scaled_0(&_S327, _S326);
    return _S328;
}

[[kernel]] void euclidean_squared_distance(uint3 group_11 [[threadgroup_position_in_grid]], uint3 invocation_13 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_26 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_out_26 [[buffer(3)]], atomic<uint> device* entryPointParams_status_26 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_11 = entryPointParams_26;
    (&kernelContext_15)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_15)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_15)->entryPointParams_out_11 = entryPointParams_out_26;
    (&kernelContext_15)->entryPointParams_status_11 = entryPointParams_status_26;
    threadgroup array<float2, int(384)> parts_12;
    (&kernelContext_15)->parts_0 = &parts_12;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_26->p_11.zero_0;
    uint block_12 = group_11.x;
    for(;;)
    {
        uint _S329 = block_count_0(&entryPointParams_26->p_11);
        if(block_12 < _S329)
        {
        }
        else
        {
            break;
        }
        Site_0 _S330 = site_of_0(&entryPointParams_26->p_11, block_12, invocation_13.x);
        Lie_0 _S331 = x_lie_0(&entryPointParams_26->p_11);
        thread Site_0 _S332 = _S330;
        thread Lie_0 _S333 = _S331;
        thread float device* _S334;
        Row_0 _S335 = vector_of_0(&entryPointParams_26->p_11, &_S332, (&kernelContext_15)->entryPointParams_left_1, &_S333, (&kernelContext_15)->entryPointParams_status_11, &_S334);
        float device* _S336 = _S334;
        Lie_0 _S337 = y_lie_0(&entryPointParams_26->p_11);
        thread Site_0 _S338 = _S330;
        thread Lie_0 _S339 = _S337;
        thread float device* _S340;
        Row_0 _S341 = vector_of_0(&entryPointParams_26->p_11, &_S338, (&kernelContext_15)->entryPointParams_right_1, &_S339, (&kernelContext_15)->entryPointParams_status_11, &_S340);
        thread Site_0 _S342 = _S330;
        thread Row_0 _S343 = _S335;
        thread Row_0 _S344 = _S341;
        Squares_0 _S345 = difference_squares_0(&entryPointParams_26->p_11, &_S342, &_S343, _S336, &_S344, _S340, &kernelContext_15);
        thread Squares_0 _S346 = _S345;
        df_0 _S347 = square_of_0(&_S346);
        thread Site_0 _S348 = _S330;
        thread df_0 _S349 = _S347;
        put_number_0((&kernelContext_15)->entryPointParams_out_11, &entryPointParams_26->p_11, &_S348, &_S349);
        block_12 = block_12 + entryPointParams_26->p_11.groups_0;
    }
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_26, const Site_0 thread* site_10, const Row_0 thread* row_4, float device* row_data_1, atomic<uint> device* status_2, KernelContext_0 thread* kernelContext_16)
{
    thread Squares_0 squares_4 = no_squares_0();
    uint i_6 = site_10->lane_0;
    for(;;)
    {
        if(i_6 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S350 = Row_raw_0(row_4, row_data_1, i_6);
        if(is_bad_0(_S350))
        {
            report_fault_0(status_2, site_10->row_0);
        }
        thread df_0 _S351 = wide_0(_S350);
        Squares_add_0(&squares_4, &_S351);
        i_6 = i_6 + p_26->lanes_0;
    }
    Squares_join_over_0(&squares_4, p_26->lanes_0, site_10, kernelContext_16);
    return squares_4;
}

[[kernel]] void euclidean_distance0(uint3 group_12 [[threadgroup_position_in_grid]], uint3 invocation_14 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_27 [[buffer(0)]], float device* entryPointParams_point_13 [[buffer(1)]], float device* entryPointParams_out_27 [[buffer(2)]], atomic<uint> device* entryPointParams_status_27 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_12 = entryPointParams_27;
    (&kernelContext_17)->entryPointParams_point_5 = entryPointParams_point_13;
    (&kernelContext_17)->entryPointParams_out_12 = entryPointParams_out_27;
    (&kernelContext_17)->entryPointParams_status_12 = entryPointParams_status_27;
    threadgroup array<float2, int(384)> parts_13;
    (&kernelContext_17)->parts_0 = &parts_13;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_27->p_12.zero_0;
    uint block_13 = group_12.x;
    for(;;)
    {
        uint _S352 = block_count_0(&entryPointParams_27->p_12);
        if(block_13 < _S352)
        {
        }
        else
        {
            break;
        }
        Site_0 _S353 = site_of_0(&entryPointParams_27->p_12, block_13, invocation_14.x);
        Lie_0 _S354 = x_lie_0(&entryPointParams_27->p_12);
        thread Site_0 _S355 = _S353;
        thread Lie_0 _S356 = _S354;
        thread float device* _S357;
        Row_0 _S358 = row_of_0(&_S355, (&kernelContext_17)->entryPointParams_point_5, &_S356, &_S357);
        thread Site_0 _S359 = _S353;
        thread Row_0 _S360 = _S358;
        Squares_0 _S361 = squares_of_0(&entryPointParams_27->p_12, &_S359, &_S360, _S357, (&kernelContext_17)->entryPointParams_status_12, &kernelContext_17);
        thread Squares_0 _S362 = _S361;
        df_0 _S363 = length_of_0(&_S362);
        thread Site_0 _S364 = _S353;
        thread df_0 _S365 = _S363;
        put_number_0((&kernelContext_17)->entryPointParams_out_12, &entryPointParams_27->p_12, &_S364, &_S365);
        block_13 = block_13 + entryPointParams_27->p_12.groups_0;
    }
    return;
}

df_0 dot_of_0(const Ball_0 constant* p_27, const Site_0 thread* site_11, const Row_0 thread* x_1, float device* x_data_1, const Row_0 thread* y_1, float device* y_data_1, KernelContext_0 thread* kernelContext_18)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_7 = site_11->lane_0;
    for(;;)
    {
        if(i_7 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S366 = sums_3[int(0)];
        uint _S367 = x_1->base_0 + i_7 * x_1->step_2;
        thread df_0 value_12 = wide_0(x_data_1[_S367]);
        uint _S368 = x_1->low_0;
        if((x_1->low_0) != 0U)
        {
            (&value_12)->lo_0 = x_data_1[_S367 + _S368];
        }
        bool _S369;
        if(((&x_1->scale_0)->hi_0) == 1.0f)
        {
            _S369 = ((&x_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S369 = false;
        }
        df_0 _S370;
        if(_S369)
        {
            _S370 = value_12;
        }
        else
        {
            thread df_0 _S371 = value_12;
            df_0 _S372 = x2A_0(&x_1->scale_0, &_S371);
            _S370 = _S372;
        }
        uint _S373 = y_1->base_0 + i_7 * y_1->step_2;
        thread df_0 value_13 = wide_0(y_data_1[_S373]);
        uint _S374 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_13)->lo_0 = y_data_1[_S373 + _S374];
        }
        bool _S375;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S375 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S375 = false;
        }
        df_0 _S376;
        if(_S375)
        {
            _S376 = value_13;
        }
        else
        {
            thread df_0 _S377 = value_13;
            df_0 _S378 = x2A_0(&y_1->scale_0, &_S377);
            _S376 = _S378;
        }
        thread df_0 _S379 = _S370;
        thread df_0 _S380 = _S376;
        df_0 _S381 = x2A_0(&_S379, &_S380);
        thread df_0 _S382 = _S366;
        thread df_0 _S383 = _S381;
        df_0 _S384 = x2B_0(&_S382, &_S383);
        sums_3[int(0)] = _S384;
        i_7 = i_7 + p_27->lanes_0;
    }
    join_0(p_27->lanes_0, site_11, &sums_3, kernelContext_18);
    return sums_3[int(0)];
}

[[kernel]] void euclidean_inner(uint3 group_13 [[threadgroup_position_in_grid]], uint3 invocation_15 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_28 [[buffer(0)]], float device* entryPointParams_point_14 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_out_28 [[buffer(4)]], atomic<uint> device* entryPointParams_status_28 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_13 = entryPointParams_28;
    (&kernelContext_19)->entryPointParams_point_6 = entryPointParams_point_14;
    (&kernelContext_19)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_19)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_19)->entryPointParams_out_13 = entryPointParams_out_28;
    (&kernelContext_19)->entryPointParams_status_13 = entryPointParams_status_28;
    threadgroup array<float2, int(384)> parts_14;
    (&kernelContext_19)->parts_0 = &parts_14;
    (&kernelContext_19)->opaque_zero_0 = entryPointParams_28->p_13.zero_0;
    uint block_14 = group_13.x;
    for(;;)
    {
        uint _S385 = block_count_0(&entryPointParams_28->p_13);
        if(block_14 < _S385)
        {
        }
        else
        {
            break;
        }
        Site_0 _S386 = site_of_0(&entryPointParams_28->p_13, block_14, invocation_15.x);
        Lie_0 _S387 = x_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S388 = _S386;
        thread Lie_0 _S389 = _S387;
        thread float device* _S390;
        Row_0 _S391 = vector_of_0(&entryPointParams_28->p_13, &_S388, (&kernelContext_19)->entryPointParams_point_6, &_S389, (&kernelContext_19)->entryPointParams_status_13, &_S390);
        Lie_0 _S392 = y_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S393 = _S386;
        thread Lie_0 _S394 = _S392;
        thread float device* _S395;
        Row_0 _S396 = vector_of_0(&entryPointParams_28->p_13, &_S393, (&kernelContext_19)->entryPointParams_u_0, &_S394, (&kernelContext_19)->entryPointParams_status_13, &_S395);
        float device* _S397 = _S395;
        Lie_0 _S398 = z_lie_0(&entryPointParams_28->p_13);
        thread Site_0 _S399 = _S386;
        thread Lie_0 _S400 = _S398;
        thread float device* _S401;
        Row_0 _S402 = vector_of_0(&entryPointParams_28->p_13, &_S399, (&kernelContext_19)->entryPointParams_v_0, &_S400, (&kernelContext_19)->entryPointParams_status_13, &_S401);
        thread Site_0 _S403 = _S386;
        thread Row_0 _S404 = _S396;
        thread Row_0 _S405 = _S402;
        df_0 _S406 = dot_of_0(&entryPointParams_28->p_13, &_S403, &_S404, _S397, &_S405, _S401, &kernelContext_19);
        thread Site_0 _S407 = _S386;
        thread df_0 _S408 = _S406;
        put_number_0((&kernelContext_19)->entryPointParams_out_13, &entryPointParams_28->p_13, &_S407, &_S408);
        block_14 = block_14 + entryPointParams_28->p_13.groups_0;
    }
    return;
}

[[kernel]] void euclidean_norm(uint3 group_14 [[threadgroup_position_in_grid]], uint3 invocation_16 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_29 [[buffer(0)]], float device* entryPointParams_point_15 [[buffer(1)]], float device* entryPointParams_tangent_5 [[buffer(2)]], float device* entryPointParams_out_29 [[buffer(3)]], atomic<uint> device* entryPointParams_status_29 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_14 = entryPointParams_29;
    (&kernelContext_20)->entryPointParams_point_7 = entryPointParams_point_15;
    (&kernelContext_20)->entryPointParams_tangent_2 = entryPointParams_tangent_5;
    (&kernelContext_20)->entryPointParams_out_14 = entryPointParams_out_29;
    (&kernelContext_20)->entryPointParams_status_14 = entryPointParams_status_29;
    threadgroup array<float2, int(384)> parts_15;
    (&kernelContext_20)->parts_0 = &parts_15;
    (&kernelContext_20)->opaque_zero_0 = entryPointParams_29->p_14.zero_0;
    uint block_15 = group_14.x;
    for(;;)
    {
        uint _S409 = block_count_0(&entryPointParams_29->p_14);
        if(block_15 < _S409)
        {
        }
        else
        {
            break;
        }
        Site_0 _S410 = site_of_0(&entryPointParams_29->p_14, block_15, invocation_16.x);
        Lie_0 _S411 = x_lie_0(&entryPointParams_29->p_14);
        thread Site_0 _S412 = _S410;
        thread Lie_0 _S413 = _S411;
        thread float device* _S414;
        Row_0 _S415 = vector_of_0(&entryPointParams_29->p_14, &_S412, (&kernelContext_20)->entryPointParams_point_7, &_S413, (&kernelContext_20)->entryPointParams_status_14, &_S414);
        Lie_0 _S416 = y_lie_0(&entryPointParams_29->p_14);
        thread Site_0 _S417 = _S410;
        thread Lie_0 _S418 = _S416;
        thread float device* _S419;
        Row_0 _S420 = row_of_0(&_S417, (&kernelContext_20)->entryPointParams_tangent_2, &_S418, &_S419);
        thread Site_0 _S421 = _S410;
        thread Row_0 _S422 = _S420;
        Squares_0 _S423 = squares_of_0(&entryPointParams_29->p_14, &_S421, &_S422, _S419, (&kernelContext_20)->entryPointParams_status_14, &kernelContext_20);
        thread Squares_0 _S424 = _S423;
        df_0 _S425 = length_of_0(&_S424);
        thread Site_0 _S426 = _S410;
        thread df_0 _S427 = _S425;
        put_number_0((&kernelContext_20)->entryPointParams_out_14, &entryPointParams_29->p_14, &_S426, &_S427);
        block_15 = block_15 + entryPointParams_29->p_14.groups_0;
    }
    return;
}


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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_points_0;
    float device* entryPointParams_shares_0;
    float device* entryPointParams_terms_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_sums_0;
    float device* entryPointParams_out_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_points_1;
    float device* entryPointParams_shares_1;
    float device* entryPointParams_sums_1;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_points_bar_0;
    float device* entryPointParams_weights_bar_0;
    atomic<uint> device* entryPointParams_status_1;
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

uint point_blocks_0(const Ball_0 constant* p_3)
{
    uint _S12 = p_3->rows_0 * p_3->points_0;
    uint _S13 = p_3->lanes_0;
    uint _S14 = 64U / p_3->lanes_0;
    uint _S15 = _S12 + _S14 - 1U;
    uint _S16 = 64U / _S13;
    uint _S17 = _S15 / _S16;
    return _S17;
}

Site_0 point_site_of_0(const Ball_0 constant* p_4, uint block_0, uint invocation_1)
{
    uint _S18 = p_4->lanes_0;
    uint _S19 = 64U / p_4->lanes_0;
    uint _S20 = block_0 * _S19;
    uint _S21 = invocation_1 / _S18;
    uint _S22 = _S20 + _S21;
    thread Site_0 site_1;
    bool _S23 = _S22 < (p_4->rows_0 * p_4->points_0);
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
        _S24 = p_4->columns_1;
    }
    else
    {
        _S24 = 0U;
    }
    (&site_1)->columns_0 = _S24;
    return site_1;
}

uint point_stride_0(const Ball_0 constant* p_5)
{
    return p_5->z_stride_0;
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

Lie_0 point_lie_0(const Ball_0 constant* p_6, const Site_0 thread* site_2)
{
    uint _S26 = site_2->row_0;
    uint _S27 = p_6->points_0;
    uint _S28 = site_2->row_0 / p_6->points_0;
    uint _S29 = p_6->x_offset_0 + _S28 * p_6->x_stride_0;
    uint _S30 = _S26 - _S28 * _S27;
    uint _S31 = point_stride_0(p_6);
    return lie_of_0(_S29 + _S30 * _S31, 0U, p_6->x_step_0);
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

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S32)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S32 = data_0;
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
    uint _S33 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_7, const Site_0 thread* site_4, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_1, float device* thread* _S34)
{
    thread float device* _S35;
    Row_0 _S36 = row_of_0(site_4, data_1, lie_2, &_S35);
    float device* _S37 = _S35;
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
        thread Row_0 _S38 = _S36;
        float _S39 = Row_raw_0(&_S38, _S37, i_0);
        if(is_bad_0(_S39))
        {
            report_fault_0(status_1, site_4->row_0);
        }
        i_0 = i_0 + p_7->lanes_0;
    }
    *_S34 = _S37;
    return _S36;
}

uint share_place_0(const Ball_0 constant* p_8, uint batch_0, uint index_0)
{
    return batch_0 * (p_8->points_0 + 1U) + index_0;
}

df_0 pair_at_0(float device* data_2, uint place_0)
{
    uint _S40 = place_0 * 2U;
    return pair_of_0(data_2[_S40], data_2[_S40 + 1U]);
}

df_0 share_of_0(const Ball_0 constant* p_9, float device* shares_0, const Site_0 thread* site_5)
{
    uint _S41 = site_5->row_0;
    uint _S42 = p_9->points_0;
    uint _S43 = site_5->row_0 / p_9->points_0;
    uint _S44 = share_place_0(p_9, _S43, _S41 - _S43 * _S42);
    return pair_at_0(shares_0, _S44);
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

bool Site_is_first_0(const Site_0 thread* this_1)
{
    bool _S45;
    if(this_1->active_0)
    {
        _S45 = (this_1->lane_0) == 0U;
    }
    else
    {
        _S45 = false;
    }
    return _S45;
}

void store_0(float device* out_0, uint place_1, const df_0 thread* value_3)
{
    uint _S46 = place_1 * 2U;
    *(out_0+_S46) = value_3->hi_0;
    *(out_0+(_S46 + 1U)) = value_3->lo_0;
    return;
}

void put_term_0(float device* terms_0, const Site_0 thread* site_6, const Term_0 thread* term_1)
{
    bool _S47 = Site_is_first_0(site_6);
    if(_S47)
    {
        uint _S48 = site_6->row_0 * 5U;
        store_0(terms_0, _S48, &term_1->factor_0);
        store_0(terms_0, _S48 + 1U, &term_1->scale_1);
        uint k_1 = 0U;
        for(;;)
        {
            if(k_1 < 3U)
            {
            }
            else
            {
                break;
            }
            store_0(terms_0, _S48 + 2U + k_1, &term_1->numbers_0[k_1]);
            k_1 = k_1 + 1U;
        }
    }
    return;
}

[[kernel]] void euclidean_midpoint_points(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_points_2 [[buffer(1)]], float device* entryPointParams_shares_2 [[buffer(2)]], float device* entryPointParams_terms_1 [[buffer(3)]], atomic<uint> device* entryPointParams_status_2 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_1)->entryPointParams_points_0 = entryPointParams_points_2;
    (&kernelContext_1)->entryPointParams_shares_0 = entryPointParams_shares_2;
    (&kernelContext_1)->entryPointParams_terms_0 = entryPointParams_terms_1;
    (&kernelContext_1)->entryPointParams_status_0 = entryPointParams_status_2;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_1)->parts_0 = &parts_1;
    (&kernelContext_1)->opaque_zero_0 = entryPointParams_3->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S49 = point_blocks_0(&entryPointParams_3->p_0);
        if(block_1 < _S49)
        {
        }
        else
        {
            break;
        }
        Site_0 _S50 = point_site_of_0(&entryPointParams_3->p_0, block_1, invocation_2.x);
        thread Site_0 _S51 = _S50;
        Lie_0 _S52 = point_lie_0(&entryPointParams_3->p_0, &_S51);
        thread Site_0 _S53 = _S50;
        thread Lie_0 _S54 = _S52;
        thread float device* _S55;
        Row_0 _S56 = vector_of_0(&entryPointParams_3->p_0, &_S53, (&kernelContext_1)->entryPointParams_points_0, &_S54, (&kernelContext_1)->entryPointParams_status_0, &_S55);
        thread Site_0 _S57 = _S50;
        df_0 _S58 = share_of_0(&entryPointParams_3->p_0, (&kernelContext_1)->entryPointParams_shares_0, &_S57);
        df_0 _S59 = wide_0(1.0f);
        df_0 _S60 = wide_0(0.0f);
        thread df_0 _S61 = _S58;
        thread df_0 _S62 = _S59;
        thread df_0 _S63 = _S60;
        thread df_0 _S64 = _S60;
        thread df_0 _S65 = _S60;
        Term_0 _S66 = term_of_0(&_S61, &_S62, &_S63, &_S64, &_S65);
        thread Site_0 _S67 = _S50;
        thread Term_0 _S68 = _S66;
        put_term_0((&kernelContext_1)->entryPointParams_terms_0, &_S67, &_S68);
        block_1 = block_1 + entryPointParams_3->p_0.groups_0;
    }
    return;
}

uint block_count_0(const Ball_0 constant* p_10)
{
    uint _S69 = p_10->rows_0;
    uint _S70 = p_10->lanes_0;
    uint _S71 = 64U / p_10->lanes_0;
    uint _S72 = _S69 + _S71 - 1U;
    uint _S73 = 64U / _S70;
    uint _S74 = _S72 / _S73;
    return _S74;
}

Site_0 site_of_0(const Ball_0 constant* p_11, uint block_2, uint invocation_3)
{
    uint _S75 = p_11->lanes_0;
    uint _S76 = 64U / p_11->lanes_0;
    uint _S77 = block_2 * _S76;
    uint _S78 = invocation_3 / _S75;
    uint _S79 = _S77 + _S78;
    thread Site_0 site_7;
    bool _S80 = _S79 < (p_11->rows_0);
    (&site_7)->active_0 = _S80;
    uint _S81;
    if(_S80)
    {
        _S81 = _S79;
    }
    else
    {
        _S81 = 0U;
    }
    (&site_7)->row_0 = _S81;
    uint _S82 = invocation_3 % _S75;
    (&site_7)->lane_0 = _S82;
    (&site_7)->invocation_0 = invocation_3;
    if((&site_7)->active_0)
    {
        _S81 = p_11->columns_1;
    }
    else
    {
        _S81 = 0U;
    }
    (&site_7)->columns_0 = _S81;
    return site_7;
}

uint sum_place_0(uint columns_2, uint batch_1, uint index_1)
{
    return batch_1 * (columns_2 + 3U) + index_1;
}

float nearest_0(const df_0 thread* value_4)
{
    float _S83 = value_4->hi_0;
    float _S84;
    if(is_bad_0(value_4->hi_0))
    {
        _S84 = _S83;
    }
    else
    {
        _S84 = _S83 + value_4->lo_0;
    }
    return _S84;
}

void put_0(float device* out_1, const Ball_0 constant* p_12, const Site_0 thread* site_8, uint column_1, const df_0 thread* value_5)
{
    float device* _S85 = out_1+(site_8->row_0 * p_12->out_stride_0 + p_12->out_column_0 + column_1);
    float _S86 = nearest_0(value_5);
    *_S85 = _S86;
    return;
}

[[kernel]] void euclidean_midpoint(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_sums_2 [[buffer(1)]], float device* entryPointParams_out_1 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_2)->entryPointParams_sums_0 = entryPointParams_sums_2;
    (&kernelContext_2)->entryPointParams_out_0 = entryPointParams_out_1;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_2)->parts_0 = &parts_2;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_4->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S87 = block_count_0(&entryPointParams_4->p_1);
        if(block_3 < _S87)
        {
        }
        else
        {
            break;
        }
        Site_0 _S88 = site_of_0(&entryPointParams_4->p_1, block_3, invocation_4.x);
        uint i_1 = _S88.lane_0;
        for(;;)
        {
            if(i_1 < (_S88.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S89 = pair_at_0((&kernelContext_2)->entryPointParams_sums_0, sum_place_0(entryPointParams_4->p_1.columns_1, _S88.row_0, i_1));
            thread Site_0 _S90 = _S88;
            thread df_0 _S91 = _S89;
            put_0((&kernelContext_2)->entryPointParams_out_0, &entryPointParams_4->p_1, &_S90, i_1, &_S91);
            i_1 = i_1 + entryPointParams_4->p_1.lanes_0;
        }
        block_3 = block_3 + entryPointParams_4->p_1.groups_0;
    }
    return;
}

uint batch_of_0(const Ball_0 constant* p_13, const Site_0 thread* site_9)
{
    uint _S92 = site_9->row_0 / p_13->points_0;
    return _S92;
}

df_0 two_product_0(float a_3, float b_3)
{
    float _S93 = rounded_0(a_3 * b_3);
    return pair_of_0(_S93, fma(a_3, b_3, - _S93));
}

df_0 x2A_0(const df_0 thread* a_4, const df_0 thread* b_4)
{
    df_0 _S94 = two_product_0(a_4->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S94.hi_0, rounded_0(_S94.lo_0 + rounded_0(rounded_0(a_4->hi_0 * b_4->lo_0) + rounded_0(a_4->lo_0 * b_4->hi_0))));
}

df_0 neg_0(const df_0 thread* a_5)
{
    return pair_of_0(- a_5->hi_0, - a_5->lo_0);
}

df_0 x2D_0(const df_0 thread* a_6, const df_0 thread* b_5)
{
    df_0 _S95 = neg_0(b_5);
    thread df_0 _S96 = _S95;
    df_0 _S97 = x2B_0(a_6, &_S96);
    return _S97;
}

void put_bar_0(float device* out_2, const Ball_0 constant* p_14, const Site_0 thread* site_10, uint index_2, uint column_2, const df_0 thread* value_6)
{
    if(((p_14->flags_0) & (2U << index_2)) == 0U)
    {
        put_0(out_2, p_14, site_10, column_2, value_6);
    }
    return;
}

df_0 x2A_1(const df_0 thread* a_7, float b_6)
{
    df_0 _S98 = two_product_0(a_7->hi_0, b_6);
    return fast_two_sum_0(_S98.hi_0, rounded_0(_S98.lo_0 + rounded_0(a_7->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_8, float b_7)
{
    df_0 _S99 = two_sum_0(a_8->hi_0, b_7);
    return fast_two_sum_0(_S99.hi_0, rounded_0(_S99.lo_0 + a_8->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_9, const df_0 thread* b_8)
{
    float _S100 = b_8->hi_0;
    float _S101 = a_9->hi_0 / b_8->hi_0;
    df_0 _S102 = x2A_1(b_8, _S101);
    thread df_0 _S103 = _S102;
    df_0 _S104 = x2D_0(a_9, &_S103);
    float _S105 = _S104.hi_0 / _S100;
    df_0 _S106 = x2A_1(b_8, _S105);
    thread df_0 _S107 = _S104;
    thread df_0 _S108 = _S106;
    df_0 _S109 = x2D_0(&_S107, &_S108);
    float _S110 = _S109.hi_0 / _S100;
    thread df_0 _S111 = fast_two_sum_0(_S101, _S105);
    df_0 _S112 = x2B_1(&_S111, _S110);
    return _S112;
}

df_0 _0(const df_0 thread* a_10, const df_0 thread* b_9)
{
    df_0 _S113 = quotient_of_0(a_10, b_9);
    return _S113;
}

uint weight_place_0(const Ball_0 constant* p_15, uint place_2)
{
    return place_2 * p_15->z_step_0 + p_15->z_offset_0;
}

void put_weight_bar_0(float device* out_3, const Ball_0 constant* p_16, const Site_0 thread* site_11, float device* shares_1, const df_0 thread* value_7)
{
    bool _S114 = Site_is_first_0(site_11);
    bool _S115;
    if(_S114)
    {
        _S115 = ((p_16->flags_0) & 4U) == 0U;
    }
    else
    {
        _S115 = false;
    }
    if(_S115)
    {
        uint _S116 = batch_of_0(p_16, site_11);
        uint _S117 = share_place_0(p_16, _S116, p_16->points_0);
        thread df_0 _S118 = pair_at_0(shares_1, _S117);
        df_0 _S119 = _0(value_7, &_S118);
        if(((p_16->flags_0) & 16U) == 0U)
        {
            float device* _S120 = out_3+site_11->row_0;
            thread df_0 _S121 = _S119;
            float _S122 = nearest_0(&_S121);
            *_S120 = _S122;
        }
        else
        {
            uint _S123 = weight_place_0(p_16, site_11->row_0);
            *(out_3+_S123) = _S119.hi_0;
            *(out_3+(_S123 + 1U)) = _S119.lo_0;
        }
    }
    return;
}

[[kernel]] void euclidean_midpoint_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_points_3 [[buffer(1)]], float device* entryPointParams_shares_3 [[buffer(2)]], float device* entryPointParams_sums_3 [[buffer(3)]], float device* entryPointParams_cotangent_1 [[buffer(4)]], float device* entryPointParams_points_bar_1 [[buffer(5)]], float device* entryPointParams_weights_bar_1 [[buffer(6)]], atomic<uint> device* entryPointParams_status_3 [[buffer(7)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_3)->entryPointParams_points_1 = entryPointParams_points_3;
    (&kernelContext_3)->entryPointParams_shares_1 = entryPointParams_shares_3;
    (&kernelContext_3)->entryPointParams_sums_1 = entryPointParams_sums_3;
    (&kernelContext_3)->entryPointParams_cotangent_0 = entryPointParams_cotangent_1;
    (&kernelContext_3)->entryPointParams_points_bar_0 = entryPointParams_points_bar_1;
    (&kernelContext_3)->entryPointParams_weights_bar_0 = entryPointParams_weights_bar_1;
    (&kernelContext_3)->entryPointParams_status_1 = entryPointParams_status_3;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_3)->parts_0 = &parts_3;
    (&kernelContext_3)->opaque_zero_0 = entryPointParams_5->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S124 = point_blocks_0(&entryPointParams_5->p_2);
        if(block_4 < _S124)
        {
        }
        else
        {
            break;
        }
        Site_0 _S125 = point_site_of_0(&entryPointParams_5->p_2, block_4, invocation_5.x);
        thread Site_0 _S126 = _S125;
        Lie_0 _S127 = point_lie_0(&entryPointParams_5->p_2, &_S126);
        thread Site_0 _S128 = _S125;
        thread Lie_0 _S129 = _S127;
        thread float device* _S130;
        Row_0 _S131 = vector_of_0(&entryPointParams_5->p_2, &_S128, (&kernelContext_3)->entryPointParams_points_1, &_S129, (&kernelContext_3)->entryPointParams_status_1, &_S130);
        float device* _S132 = _S130;
        thread Site_0 _S133 = _S125;
        uint _S134 = batch_of_0(&entryPointParams_5->p_2, &_S133);
        thread Site_0 _S135 = _S125;
        df_0 _S136 = share_of_0(&entryPointParams_5->p_2, (&kernelContext_3)->entryPointParams_shares_1, &_S135);
        Lie_0 _S137 = lie_of_0(entryPointParams_5->p_2.cotangent_offset_0 + _S134 * entryPointParams_5->p_2.cotangent_stride_0, 0U, entryPointParams_5->p_2.cotangent_step_0);
        thread Site_0 _S138 = _S125;
        thread Lie_0 _S139 = _S137;
        thread float device* _S140;
        Row_0 _S141 = row_of_0(&_S138, (&kernelContext_3)->entryPointParams_cotangent_0, &_S139, &_S140);
        float device* _S142 = _S140;
        thread array<df_0, int(1)> on_0;
        on_0[int(0)] = wide_0(0.0f);
        uint i_2 = _S125.lane_0;
        for(;;)
        {
            if(i_2 < (_S125.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S143 = on_0[int(0)];
            uint _S144 = _S141.base_0 + i_2 * _S141.step_2;
            thread df_0 value_8 = wide_0(_S142[_S144]);
            bool _S145 = (_S141.low_0) != 0U;
            if(_S145)
            {
                (&value_8)->lo_0 = _S142[_S144 + _S141.low_0];
            }
            bool _S146 = (_S141.scale_0.hi_0) == 1.0f;
            bool _S147;
            if(_S146)
            {
                _S147 = (_S141.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S147 = false;
            }
            df_0 _S148;
            if(_S147)
            {
                _S148 = value_8;
            }
            else
            {
                thread df_0 _S149 = _S141.scale_0;
                thread df_0 _S150 = value_8;
                df_0 _S151 = x2A_0(&_S149, &_S150);
                _S148 = _S151;
            }
            uint _S152 = _S131.base_0 + i_2 * _S131.step_2;
            thread df_0 value_9 = wide_0(_S132[_S152]);
            if((_S131.low_0) != 0U)
            {
                (&value_9)->lo_0 = _S132[_S152 + _S131.low_0];
            }
            bool _S153;
            if((_S131.scale_0.hi_0) == 1.0f)
            {
                _S153 = (_S131.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S153 = false;
            }
            df_0 _S154;
            if(_S153)
            {
                _S154 = value_9;
            }
            else
            {
                thread df_0 _S155 = _S131.scale_0;
                thread df_0 _S156 = value_9;
                df_0 _S157 = x2A_0(&_S155, &_S156);
                _S154 = _S157;
            }
            df_0 _S158 = pair_at_0((&kernelContext_3)->entryPointParams_sums_1, sum_place_0(entryPointParams_5->p_2.columns_1, _S134, i_2));
            thread df_0 _S159 = _S154;
            thread df_0 _S160 = _S158;
            df_0 _S161 = x2D_0(&_S159, &_S160);
            thread df_0 _S162 = _S148;
            thread df_0 _S163 = _S161;
            df_0 _S164 = x2A_0(&_S162, &_S163);
            thread df_0 _S165 = _S143;
            thread df_0 _S166 = _S164;
            df_0 _S167 = x2B_0(&_S165, &_S166);
            on_0[int(0)] = _S167;
            thread df_0 value_10 = wide_0(_S142[_S144]);
            if(_S145)
            {
                (&value_10)->lo_0 = _S142[_S144 + _S141.low_0];
            }
            bool _S168;
            if(_S146)
            {
                _S168 = (_S141.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S168 = false;
            }
            df_0 _S169;
            if(_S168)
            {
                _S169 = value_10;
            }
            else
            {
                thread df_0 _S170 = _S141.scale_0;
                thread df_0 _S171 = value_10;
                df_0 _S172 = x2A_0(&_S170, &_S171);
                _S169 = _S172;
            }
            thread df_0 _S173 = _S136;
            thread df_0 _S174 = _S169;
            df_0 _S175 = x2A_0(&_S173, &_S174);
            thread Site_0 _S176 = _S125;
            thread df_0 _S177 = _S175;
            put_bar_0((&kernelContext_3)->entryPointParams_points_bar_0, &entryPointParams_5->p_2, &_S176, 0U, i_2, &_S177);
            i_2 = i_2 + entryPointParams_5->p_2.lanes_0;
        }
        thread Site_0 _S178 = _S125;
        join_0(entryPointParams_5->p_2.lanes_0, &_S178, &on_0, &kernelContext_3);
        thread Site_0 _S179 = _S125;
        thread df_0 _S180 = on_0[int(0)];
        put_weight_bar_0((&kernelContext_3)->entryPointParams_weights_bar_0, &entryPointParams_5->p_2, &_S179, (&kernelContext_3)->entryPointParams_shares_1, &_S180);
        block_4 = block_4 + entryPointParams_5->p_2.groups_0;
    }
    return;
}


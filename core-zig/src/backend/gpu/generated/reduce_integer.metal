#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Reduction_0
{
    uint4 extents_0;
    int4 strides_0;
    uint outputs_0;
    uint length_0;
    uint offset_0;
    uint width_0;
    uint chunks_0;
    uint chunk_length_0;
    uint pairs_0;
    uint groups_0;
    float divisor_0;
    float order_0;
    uint reserved_0_0;
    uint reserved_1_0;
};

uint pieces_0(const Reduction_0 constant* p_0)
{
    uint _S1 = (p_0->outputs_0 + p_0->width_0 - 1U) / p_0->width_0;
    return _S1 * p_0->chunks_0;
}

struct Fold_0
{
    uint output_0;
    uint slot_0;
    int base_0;
    uint begin_0;
    uint end_0;
    uint step_0;
    bool writes_0;
};

Fold_0 fold_of_0(const Reduction_0 constant* p_1, uint piece_0, uint lane_0)
{
    uint _S2 = p_1->chunks_0;
    uint chunk_0 = piece_0 % p_1->chunks_0;
    uint _S3 = piece_0 / _S2;
    uint _S4 = p_1->width_0;
    uint _S5 = _S3 * p_1->width_0;
    uint _S6 = lane_0 % p_1->width_0;
    uint output_1 = _S5 + _S6;
    bool is_output_0 = output_1 < (p_1->outputs_0);
    thread Fold_0 fold_0;
    uint _S7;
    if(is_output_0)
    {
        _S7 = output_1;
    }
    else
    {
        _S7 = 0U;
    }
    (&fold_0)->output_0 = _S7;
    (&fold_0)->slot_0 = _S7 * _S2 + chunk_0;
    int _S8 = int(p_1->offset_0);
    uint _S9 = p_1->extents_0.y;
    uint _S10 = _S7 / _S9;
    int4 _S11 = p_1->strides_0;
    int _S12 = _S8 + int(_S10) * p_1->strides_0.x;
    uint _S13 = (&fold_0)->output_0 % _S9;
    (&fold_0)->base_0 = _S12 + int(_S13) * _S11.y;
    uint _S14 = p_1->chunk_length_0;
    uint _S15 = chunk_0 * p_1->chunk_length_0;
    uint _S16 = lane_0 / _S4;
    (&fold_0)->begin_0 = _S15 + _S16;
    if(is_output_0)
    {
        _S7 = min(p_1->length_0, (chunk_0 + 1U) * _S14);
    }
    else
    {
        _S7 = 0U;
    }
    (&fold_0)->end_0 = _S7;
    uint _S17 = 256U / _S4;
    (&fold_0)->step_0 = _S17;
    bool _S18;
    if(is_output_0)
    {
        _S18 = lane_0 < _S4;
    }
    else
    {
        _S18 = false;
    }
    (&fold_0)->writes_0 = _S18;
    return fold_0;
}

int reduced_place_0(const Reduction_0 constant* p_2, uint r_0)
{
    uint4 _S19 = p_2->extents_0;
    if((p_2->extents_0.z) == 1U)
    {
        return int(r_0) * p_2->strides_0.w;
    }
    uint _S20 = _S19.w;
    uint _S21 = r_0 / _S20;
    int4 _S22 = p_2->strides_0;
    int _S23 = int(_S21) * p_2->strides_0.z;
    uint _S24 = r_0 % _S20;
    return _S23 + int(_S24) * _S22.w;
}

uint2 wide_of_0(int x_0)
{
    uint _S25 = uint(x_0);
    uint _S26;
    if(x_0 < int(0))
    {
        _S26 = 4294967295U;
    }
    else
    {
        _S26 = 0U;
    }
    return uint2(_S25, _S26);
}

uint2 sum_wide_0(uint2 x_1, uint2 y_0)
{
    uint _S27 = x_1.x;
    uint low_0 = _S27 + y_0.x;
    uint _S28 = x_1.y + y_0.y;
    int _S29;
    if(low_0 < _S27)
    {
        _S29 = int(1);
    }
    else
    {
        _S29 = int(0);
    }
    return uint2(low_0, _S28 + uint(_S29));
}

struct EntryPointParams_0
{
    Reduction_0 p_3;
};

struct EntryPointParams_1
{
    Reduction_0 p_4;
};

struct EntryPointParams_2
{
    Reduction_0 p_5;
};

struct EntryPointParams_3
{
    Reduction_0 p_6;
};

struct EntryPointParams_4
{
    Reduction_0 p_7;
};

struct EntryPointParams_5
{
    Reduction_0 p_8;
};

struct EntryPointParams_6
{
    Reduction_0 p_9;
};

struct EntryPointParams_7
{
    Reduction_0 p_10;
};

struct EntryPointParams_8
{
    Reduction_0 p_11;
};

struct EntryPointParams_9
{
    Reduction_0 p_12;
};

struct EntryPointParams_10
{
    Reduction_0 p_13;
};

struct EntryPointParams_11
{
    Reduction_0 p_14;
};

struct EntryPointParams_12
{
    Reduction_0 p_15;
};

struct EntryPointParams_13
{
    Reduction_0 p_16;
};

struct EntryPointParams_14
{
    Reduction_0 p_17;
};

struct EntryPointParams_15
{
    Reduction_0 p_18;
};

struct EntryPointParams_16
{
    Reduction_0 p_19;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    int device* entryPointParams_x_data_0;
    packed_uint2 device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_x_data_1;
    packed_uint2 device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    uint device* entryPointParams_x_data_2;
    packed_uint2 device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    uint device* entryPointParams_x_data_3;
    packed_uint2 device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_x_data_4;
    uint device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_x_data_5;
    uint device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    int device* entryPointParams_x_data_6;
    uint device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    int device* entryPointParams_x_data_7;
    uint device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    packed_uint2 device* entryPointParams_x_data_8;
    uint device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    packed_uint2 device* entryPointParams_x_data_9;
    uint device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    uint device* entryPointParams_x_data_10;
    uint device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    uint device* entryPointParams_x_data_11;
    uint device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    uint device* entryPointParams_x_data_12;
    uint device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    uint device* entryPointParams_x_data_13;
    uint device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    float device* entryPointParams_x_data_14;
    packed_uint2 device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    float device* entryPointParams_x_data_15;
    packed_uint2 device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    packed_uint2 device* entryPointParams_x_data_16;
    packed_uint2 device* entryPointParams_out_16;
    array<uint, int(256)> threadgroup* group_low_word_0;
    array<uint, int(256)> threadgroup* group_high_word_0;
};

[[kernel]] void sum_i32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_17 [[buffer(0)]], int device* entryPointParams_x_data_17 [[buffer(1)]], packed_uint2 device* entryPointParams_out_17 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_17;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_17;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_17;
    threadgroup array<uint, int(256)> group_low_word_1;
    (&kernelContext_0)->group_low_word_0 = &group_low_word_1;
    threadgroup array<uint, int(256)> group_high_word_1;
    (&kernelContext_0)->group_high_word_0 = &group_high_word_1;
    uint piece_1 = gid_0.x;
    for(;;)
    {
        uint _S30 = pieces_0(&(&kernelContext_0)->entryPointParams_0->p_3);
        if(piece_1 < _S30)
        {
        }
        else
        {
            break;
        }
        uint _S31 = lid_0.x;
        Fold_0 _S32 = fold_of_0(&(&kernelContext_0)->entryPointParams_0->p_3, piece_1, _S31);
        uint2 sum_0 = uint2(0U, 0U);
        uint r_1 = _S32.begin_0;
        for(;;)
        {
            if(r_1 < (_S32.end_0))
            {
            }
            else
            {
                break;
            }
            int _S33 = reduced_place_0(&(&kernelContext_0)->entryPointParams_0->p_3, r_1);
            uint2 _S34 = sum_wide_0(sum_0, wide_of_0((&kernelContext_0)->entryPointParams_x_data_0[uint(_S32.base_0 + _S33)]));
            uint r_2 = r_1 + _S32.step_0;
            sum_0 = _S34;
            r_1 = r_2;
        }
        (*(&kernelContext_0)->group_low_word_0)[_S31] = sum_0.x;
        (*(&kernelContext_0)->group_high_word_0)[_S31] = sum_0.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 sum_1 = sum_0;
        uint step_1 = 128U;
        for(;;)
        {
            if(step_1 >= ((&kernelContext_0)->entryPointParams_0->p_3.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S31 < step_1)
            {
                uint2 sum_2 = sum_wide_0(sum_1, uint2((*(&kernelContext_0)->group_low_word_0)[_S31 + step_1], (*(&kernelContext_0)->group_high_word_0)[_S31 + step_1]));
                (*(&kernelContext_0)->group_low_word_0)[_S31] = sum_2.x;
                (*(&kernelContext_0)->group_high_word_0)[_S31] = sum_2.y;
                sum_1 = sum_2;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_1 = step_1 >> 1U;
        }
        if(_S32.writes_0)
        {
            *((&kernelContext_0)->entryPointParams_out_0+_S32.slot_0) = packed_uint2(sum_1) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_1 = piece_1 + (&kernelContext_0)->entryPointParams_0->p_3.groups_0;
    }
    return;
}

[[kernel]] void sum_i64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_18 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_18 [[buffer(1)]], packed_uint2 device* entryPointParams_out_18 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_18;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_18;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_18;
    threadgroup array<uint, int(256)> group_low_word_2;
    (&kernelContext_1)->group_low_word_0 = &group_low_word_2;
    threadgroup array<uint, int(256)> group_high_word_2;
    (&kernelContext_1)->group_high_word_0 = &group_high_word_2;
    uint piece_2 = gid_1.x;
    for(;;)
    {
        uint _S35 = pieces_0(&(&kernelContext_1)->entryPointParams_1->p_4);
        if(piece_2 < _S35)
        {
        }
        else
        {
            break;
        }
        uint _S36 = lid_1.x;
        Fold_0 _S37 = fold_of_0(&(&kernelContext_1)->entryPointParams_1->p_4, piece_2, _S36);
        uint2 sum_3 = uint2(0U, 0U);
        uint r_3 = _S37.begin_0;
        for(;;)
        {
            if(r_3 < (_S37.end_0))
            {
            }
            else
            {
                break;
            }
            int _S38 = reduced_place_0(&(&kernelContext_1)->entryPointParams_1->p_4, r_3);
            uint2 _S39 = sum_wide_0(sum_3, uint2(*((&kernelContext_1)->entryPointParams_x_data_1+uint(_S37.base_0 + _S38))) );
            uint r_4 = r_3 + _S37.step_0;
            sum_3 = _S39;
            r_3 = r_4;
        }
        (*(&kernelContext_1)->group_low_word_0)[_S36] = sum_3.x;
        (*(&kernelContext_1)->group_high_word_0)[_S36] = sum_3.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 sum_4 = sum_3;
        uint step_2 = 128U;
        for(;;)
        {
            if(step_2 >= ((&kernelContext_1)->entryPointParams_1->p_4.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S36 < step_2)
            {
                uint2 sum_5 = sum_wide_0(sum_4, uint2((*(&kernelContext_1)->group_low_word_0)[_S36 + step_2], (*(&kernelContext_1)->group_high_word_0)[_S36 + step_2]));
                (*(&kernelContext_1)->group_low_word_0)[_S36] = sum_5.x;
                (*(&kernelContext_1)->group_high_word_0)[_S36] = sum_5.y;
                sum_4 = sum_5;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_2 = step_2 >> 1U;
        }
        if(_S37.writes_0)
        {
            *((&kernelContext_1)->entryPointParams_out_1+_S37.slot_0) = packed_uint2(sum_4) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_2 = piece_2 + (&kernelContext_1)->entryPointParams_1->p_4.groups_0;
    }
    return;
}

uint byte_of_0(uint word_0, uint index_0)
{
    return (word_0 >> ((index_0 & 3U) * 8U)) & 255U;
}

uint2 wide_of_1(uint x_2)
{
    return uint2(x_2, 0U);
}

[[kernel]] void sum_u8(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_19 [[buffer(0)]], uint device* entryPointParams_x_data_19 [[buffer(1)]], packed_uint2 device* entryPointParams_out_19 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_19;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_19;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_19;
    threadgroup array<uint, int(256)> group_low_word_3;
    (&kernelContext_2)->group_low_word_0 = &group_low_word_3;
    threadgroup array<uint, int(256)> group_high_word_3;
    (&kernelContext_2)->group_high_word_0 = &group_high_word_3;
    uint piece_3 = gid_2.x;
    for(;;)
    {
        uint _S40 = pieces_0(&(&kernelContext_2)->entryPointParams_2->p_5);
        if(piece_3 < _S40)
        {
        }
        else
        {
            break;
        }
        uint _S41 = lid_2.x;
        Fold_0 _S42 = fold_of_0(&(&kernelContext_2)->entryPointParams_2->p_5, piece_3, _S41);
        uint2 sum_6 = uint2(0U, 0U);
        uint r_5 = _S42.begin_0;
        for(;;)
        {
            if(r_5 < (_S42.end_0))
            {
            }
            else
            {
                break;
            }
            int _S43 = reduced_place_0(&(&kernelContext_2)->entryPointParams_2->p_5, r_5);
            uint at_0 = uint(_S42.base_0 + _S43);
            uint2 _S44 = sum_wide_0(sum_6, wide_of_1(byte_of_0((&kernelContext_2)->entryPointParams_x_data_2[at_0 >> 2U], at_0)));
            uint r_6 = r_5 + _S42.step_0;
            sum_6 = _S44;
            r_5 = r_6;
        }
        (*(&kernelContext_2)->group_low_word_0)[_S41] = sum_6.x;
        (*(&kernelContext_2)->group_high_word_0)[_S41] = sum_6.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 sum_7 = sum_6;
        uint step_3 = 128U;
        for(;;)
        {
            if(step_3 >= ((&kernelContext_2)->entryPointParams_2->p_5.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S41 < step_3)
            {
                uint2 sum_8 = sum_wide_0(sum_7, uint2((*(&kernelContext_2)->group_low_word_0)[_S41 + step_3], (*(&kernelContext_2)->group_high_word_0)[_S41 + step_3]));
                (*(&kernelContext_2)->group_low_word_0)[_S41] = sum_8.x;
                (*(&kernelContext_2)->group_high_word_0)[_S41] = sum_8.y;
                sum_7 = sum_8;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_3 = step_3 >> 1U;
        }
        if(_S42.writes_0)
        {
            *((&kernelContext_2)->entryPointParams_out_2+_S42.slot_0) = packed_uint2(sum_7) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_3 = piece_3 + (&kernelContext_2)->entryPointParams_2->p_5.groups_0;
    }
    return;
}

[[kernel]] void sum_bool(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_20 [[buffer(0)]], uint device* entryPointParams_x_data_20 [[buffer(1)]], packed_uint2 device* entryPointParams_out_20 [[buffer(2)]])
{
    uint x_3;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_20;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_20;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_20;
    threadgroup array<uint, int(256)> group_low_word_4;
    (&kernelContext_3)->group_low_word_0 = &group_low_word_4;
    threadgroup array<uint, int(256)> group_high_word_4;
    (&kernelContext_3)->group_high_word_0 = &group_high_word_4;
    uint piece_4 = gid_3.x;
    for(;;)
    {
        uint _S45 = pieces_0(&(&kernelContext_3)->entryPointParams_3->p_6);
        if(piece_4 < _S45)
        {
        }
        else
        {
            break;
        }
        uint _S46 = lid_3.x;
        Fold_0 _S47 = fold_of_0(&(&kernelContext_3)->entryPointParams_3->p_6, piece_4, _S46);
        uint2 sum_9 = uint2(0U, 0U);
        uint r_7 = _S47.begin_0;
        for(;;)
        {
            if(r_7 < (_S47.end_0))
            {
            }
            else
            {
                break;
            }
            int _S48 = reduced_place_0(&(&kernelContext_3)->entryPointParams_3->p_6, r_7);
            uint at_1 = uint(_S47.base_0 + _S48);
            if((byte_of_0((&kernelContext_3)->entryPointParams_x_data_3[at_1 >> 2U], at_1)) != 0U)
            {
                x_3 = 1U;
            }
            else
            {
                x_3 = 0U;
            }
            uint2 _S49 = sum_wide_0(sum_9, wide_of_1(x_3));
            uint r_8 = r_7 + _S47.step_0;
            sum_9 = _S49;
            r_7 = r_8;
        }
        (*(&kernelContext_3)->group_low_word_0)[_S46] = sum_9.x;
        (*(&kernelContext_3)->group_high_word_0)[_S46] = sum_9.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 sum_10 = sum_9;
        x_3 = 128U;
        for(;;)
        {
            if(x_3 >= ((&kernelContext_3)->entryPointParams_3->p_6.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S46 < x_3)
            {
                uint2 sum_11 = sum_wide_0(sum_10, uint2((*(&kernelContext_3)->group_low_word_0)[_S46 + x_3], (*(&kernelContext_3)->group_high_word_0)[_S46 + x_3]));
                (*(&kernelContext_3)->group_low_word_0)[_S46] = sum_11.x;
                (*(&kernelContext_3)->group_high_word_0)[_S46] = sum_11.y;
                sum_10 = sum_11;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_3 = x_3 >> 1U;
        }
        if(_S47.writes_0)
        {
            *((&kernelContext_3)->entryPointParams_out_3+_S47.slot_0) = packed_uint2(sum_10) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_4 = piece_4 + (&kernelContext_3)->entryPointParams_3->p_6.groups_0;
    }
    return;
}

bool is_true_0(float x_4)
{
    return ((as_type<uint>((x_4))) << 1U) != 0U;
}

[[kernel]] void any_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_21 [[buffer(0)]], float device* entryPointParams_x_data_21 [[buffer(1)]], uint device* entryPointParams_out_21 [[buffer(2)]])
{
    uint step_4;
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_21;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_21;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_21;
    threadgroup array<uint, int(256)> group_low_word_5;
    (&kernelContext_4)->group_low_word_0 = &group_low_word_5;
    threadgroup array<uint, int(256)> group_high_word_5;
    (&kernelContext_4)->group_high_word_0 = &group_high_word_5;
    uint piece_5 = gid_4.x;
    for(;;)
    {
        uint _S50 = pieces_0(&(&kernelContext_4)->entryPointParams_4->p_7);
        if(piece_5 < _S50)
        {
        }
        else
        {
            break;
        }
        uint _S51 = lid_4.x;
        Fold_0 _S52 = fold_of_0(&(&kernelContext_4)->entryPointParams_4->p_7, piece_5, _S51);
        uint truth_0 = 0U;
        uint r_9 = _S52.begin_0;
        for(;;)
        {
            if(r_9 < (_S52.end_0))
            {
            }
            else
            {
                break;
            }
            int _S53 = reduced_place_0(&(&kernelContext_4)->entryPointParams_4->p_7, r_9);
            if(is_true_0((&kernelContext_4)->entryPointParams_x_data_4[uint(_S52.base_0 + _S53)]))
            {
                step_4 = 1U;
            }
            else
            {
                step_4 = 0U;
            }
            uint _S54 = truth_0 | step_4;
            uint r_10 = r_9 + _S52.step_0;
            truth_0 = _S54;
            r_9 = r_10;
        }
        (*(&kernelContext_4)->group_low_word_0)[_S51] = truth_0;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_4 = 128U;
        for(;;)
        {
            if(step_4 >= ((&kernelContext_4)->entryPointParams_4->p_7.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S51 < step_4)
            {
                (*(&kernelContext_4)->group_low_word_0)[_S51] = ((*(&kernelContext_4)->group_low_word_0)[_S51]) | (*(&kernelContext_4)->group_low_word_0)[_S51 + step_4];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_4 = step_4 >> 1U;
        }
        if(_S52.writes_0)
        {
            *((&kernelContext_4)->entryPointParams_out_4+_S52.slot_0) = (*(&kernelContext_4)->group_low_word_0)[_S51];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_5 = piece_5 + (&kernelContext_4)->entryPointParams_4->p_7.groups_0;
    }
    return;
}

[[kernel]] void all_f32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_22 [[buffer(0)]], float device* entryPointParams_x_data_22 [[buffer(1)]], uint device* entryPointParams_out_22 [[buffer(2)]])
{
    uint step_5;
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_22;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_22;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_22;
    threadgroup array<uint, int(256)> group_low_word_6;
    (&kernelContext_5)->group_low_word_0 = &group_low_word_6;
    threadgroup array<uint, int(256)> group_high_word_6;
    (&kernelContext_5)->group_high_word_0 = &group_high_word_6;
    uint piece_6 = gid_5.x;
    for(;;)
    {
        uint _S55 = pieces_0(&(&kernelContext_5)->entryPointParams_5->p_8);
        if(piece_6 < _S55)
        {
        }
        else
        {
            break;
        }
        uint _S56 = lid_5.x;
        Fold_0 _S57 = fold_of_0(&(&kernelContext_5)->entryPointParams_5->p_8, piece_6, _S56);
        uint truth_1 = 1U;
        uint r_11 = _S57.begin_0;
        for(;;)
        {
            if(r_11 < (_S57.end_0))
            {
            }
            else
            {
                break;
            }
            int _S58 = reduced_place_0(&(&kernelContext_5)->entryPointParams_5->p_8, r_11);
            if(is_true_0((&kernelContext_5)->entryPointParams_x_data_5[uint(_S57.base_0 + _S58)]))
            {
                step_5 = 1U;
            }
            else
            {
                step_5 = 0U;
            }
            uint _S59 = truth_1 & step_5;
            uint r_12 = r_11 + _S57.step_0;
            truth_1 = _S59;
            r_11 = r_12;
        }
        (*(&kernelContext_5)->group_low_word_0)[_S56] = truth_1;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_5 = 128U;
        for(;;)
        {
            if(step_5 >= ((&kernelContext_5)->entryPointParams_5->p_8.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S56 < step_5)
            {
                (*(&kernelContext_5)->group_low_word_0)[_S56] = ((*(&kernelContext_5)->group_low_word_0)[_S56]) & (*(&kernelContext_5)->group_low_word_0)[_S56 + step_5];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_5 = step_5 >> 1U;
        }
        if(_S57.writes_0)
        {
            *((&kernelContext_5)->entryPointParams_out_5+_S57.slot_0) = (*(&kernelContext_5)->group_low_word_0)[_S56];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_6 = piece_6 + (&kernelContext_5)->entryPointParams_5->p_8.groups_0;
    }
    return;
}

bool is_true_1(int x_5)
{
    return x_5 != int(0);
}

[[kernel]] void any_i32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_23 [[buffer(0)]], int device* entryPointParams_x_data_23 [[buffer(1)]], uint device* entryPointParams_out_23 [[buffer(2)]])
{
    uint step_6;
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_23;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_23;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_23;
    threadgroup array<uint, int(256)> group_low_word_7;
    (&kernelContext_6)->group_low_word_0 = &group_low_word_7;
    threadgroup array<uint, int(256)> group_high_word_7;
    (&kernelContext_6)->group_high_word_0 = &group_high_word_7;
    uint piece_7 = gid_6.x;
    for(;;)
    {
        uint _S60 = pieces_0(&(&kernelContext_6)->entryPointParams_6->p_9);
        if(piece_7 < _S60)
        {
        }
        else
        {
            break;
        }
        uint _S61 = lid_6.x;
        Fold_0 _S62 = fold_of_0(&(&kernelContext_6)->entryPointParams_6->p_9, piece_7, _S61);
        uint truth_2 = 0U;
        uint r_13 = _S62.begin_0;
        for(;;)
        {
            if(r_13 < (_S62.end_0))
            {
            }
            else
            {
                break;
            }
            int _S63 = reduced_place_0(&(&kernelContext_6)->entryPointParams_6->p_9, r_13);
            if(is_true_1((&kernelContext_6)->entryPointParams_x_data_6[uint(_S62.base_0 + _S63)]))
            {
                step_6 = 1U;
            }
            else
            {
                step_6 = 0U;
            }
            uint _S64 = truth_2 | step_6;
            uint r_14 = r_13 + _S62.step_0;
            truth_2 = _S64;
            r_13 = r_14;
        }
        (*(&kernelContext_6)->group_low_word_0)[_S61] = truth_2;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_6 = 128U;
        for(;;)
        {
            if(step_6 >= ((&kernelContext_6)->entryPointParams_6->p_9.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S61 < step_6)
            {
                (*(&kernelContext_6)->group_low_word_0)[_S61] = ((*(&kernelContext_6)->group_low_word_0)[_S61]) | (*(&kernelContext_6)->group_low_word_0)[_S61 + step_6];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_6 = step_6 >> 1U;
        }
        if(_S62.writes_0)
        {
            *((&kernelContext_6)->entryPointParams_out_6+_S62.slot_0) = (*(&kernelContext_6)->group_low_word_0)[_S61];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_7 = piece_7 + (&kernelContext_6)->entryPointParams_6->p_9.groups_0;
    }
    return;
}

[[kernel]] void all_i32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_24 [[buffer(0)]], int device* entryPointParams_x_data_24 [[buffer(1)]], uint device* entryPointParams_out_24 [[buffer(2)]])
{
    uint step_7;
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_24;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_24;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_24;
    threadgroup array<uint, int(256)> group_low_word_8;
    (&kernelContext_7)->group_low_word_0 = &group_low_word_8;
    threadgroup array<uint, int(256)> group_high_word_8;
    (&kernelContext_7)->group_high_word_0 = &group_high_word_8;
    uint piece_8 = gid_7.x;
    for(;;)
    {
        uint _S65 = pieces_0(&(&kernelContext_7)->entryPointParams_7->p_10);
        if(piece_8 < _S65)
        {
        }
        else
        {
            break;
        }
        uint _S66 = lid_7.x;
        Fold_0 _S67 = fold_of_0(&(&kernelContext_7)->entryPointParams_7->p_10, piece_8, _S66);
        uint truth_3 = 1U;
        uint r_15 = _S67.begin_0;
        for(;;)
        {
            if(r_15 < (_S67.end_0))
            {
            }
            else
            {
                break;
            }
            int _S68 = reduced_place_0(&(&kernelContext_7)->entryPointParams_7->p_10, r_15);
            if(is_true_1((&kernelContext_7)->entryPointParams_x_data_7[uint(_S67.base_0 + _S68)]))
            {
                step_7 = 1U;
            }
            else
            {
                step_7 = 0U;
            }
            uint _S69 = truth_3 & step_7;
            uint r_16 = r_15 + _S67.step_0;
            truth_3 = _S69;
            r_15 = r_16;
        }
        (*(&kernelContext_7)->group_low_word_0)[_S66] = truth_3;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_7 = 128U;
        for(;;)
        {
            if(step_7 >= ((&kernelContext_7)->entryPointParams_7->p_10.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S66 < step_7)
            {
                (*(&kernelContext_7)->group_low_word_0)[_S66] = ((*(&kernelContext_7)->group_low_word_0)[_S66]) & (*(&kernelContext_7)->group_low_word_0)[_S66 + step_7];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_7 = step_7 >> 1U;
        }
        if(_S67.writes_0)
        {
            *((&kernelContext_7)->entryPointParams_out_7+_S67.slot_0) = (*(&kernelContext_7)->group_low_word_0)[_S66];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_8 = piece_8 + (&kernelContext_7)->entryPointParams_7->p_10.groups_0;
    }
    return;
}

bool is_true_2(uint2 x_6)
{
    return ((x_6.x) | (x_6.y)) != 0U;
}

[[kernel]] void any_i64(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_25 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_25 [[buffer(1)]], uint device* entryPointParams_out_25 [[buffer(2)]])
{
    uint step_8;
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_25;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_25;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_25;
    threadgroup array<uint, int(256)> group_low_word_9;
    (&kernelContext_8)->group_low_word_0 = &group_low_word_9;
    threadgroup array<uint, int(256)> group_high_word_9;
    (&kernelContext_8)->group_high_word_0 = &group_high_word_9;
    uint piece_9 = gid_8.x;
    for(;;)
    {
        uint _S70 = pieces_0(&(&kernelContext_8)->entryPointParams_8->p_11);
        if(piece_9 < _S70)
        {
        }
        else
        {
            break;
        }
        uint _S71 = lid_8.x;
        Fold_0 _S72 = fold_of_0(&(&kernelContext_8)->entryPointParams_8->p_11, piece_9, _S71);
        uint truth_4 = 0U;
        uint r_17 = _S72.begin_0;
        for(;;)
        {
            if(r_17 < (_S72.end_0))
            {
            }
            else
            {
                break;
            }
            int _S73 = reduced_place_0(&(&kernelContext_8)->entryPointParams_8->p_11, r_17);
            if(is_true_2(uint2(*((&kernelContext_8)->entryPointParams_x_data_8+uint(_S72.base_0 + _S73))) ))
            {
                step_8 = 1U;
            }
            else
            {
                step_8 = 0U;
            }
            uint _S74 = truth_4 | step_8;
            uint r_18 = r_17 + _S72.step_0;
            truth_4 = _S74;
            r_17 = r_18;
        }
        (*(&kernelContext_8)->group_low_word_0)[_S71] = truth_4;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_8 = 128U;
        for(;;)
        {
            if(step_8 >= ((&kernelContext_8)->entryPointParams_8->p_11.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S71 < step_8)
            {
                (*(&kernelContext_8)->group_low_word_0)[_S71] = ((*(&kernelContext_8)->group_low_word_0)[_S71]) | (*(&kernelContext_8)->group_low_word_0)[_S71 + step_8];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_8 = step_8 >> 1U;
        }
        if(_S72.writes_0)
        {
            *((&kernelContext_8)->entryPointParams_out_8+_S72.slot_0) = (*(&kernelContext_8)->group_low_word_0)[_S71];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_9 = piece_9 + (&kernelContext_8)->entryPointParams_8->p_11.groups_0;
    }
    return;
}

[[kernel]] void all_i64(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_26 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_26 [[buffer(1)]], uint device* entryPointParams_out_26 [[buffer(2)]])
{
    uint step_9;
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_26;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_26;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_26;
    threadgroup array<uint, int(256)> group_low_word_10;
    (&kernelContext_9)->group_low_word_0 = &group_low_word_10;
    threadgroup array<uint, int(256)> group_high_word_10;
    (&kernelContext_9)->group_high_word_0 = &group_high_word_10;
    uint piece_10 = gid_9.x;
    for(;;)
    {
        uint _S75 = pieces_0(&(&kernelContext_9)->entryPointParams_9->p_12);
        if(piece_10 < _S75)
        {
        }
        else
        {
            break;
        }
        uint _S76 = lid_9.x;
        Fold_0 _S77 = fold_of_0(&(&kernelContext_9)->entryPointParams_9->p_12, piece_10, _S76);
        uint truth_5 = 1U;
        uint r_19 = _S77.begin_0;
        for(;;)
        {
            if(r_19 < (_S77.end_0))
            {
            }
            else
            {
                break;
            }
            int _S78 = reduced_place_0(&(&kernelContext_9)->entryPointParams_9->p_12, r_19);
            if(is_true_2(uint2(*((&kernelContext_9)->entryPointParams_x_data_9+uint(_S77.base_0 + _S78))) ))
            {
                step_9 = 1U;
            }
            else
            {
                step_9 = 0U;
            }
            uint _S79 = truth_5 & step_9;
            uint r_20 = r_19 + _S77.step_0;
            truth_5 = _S79;
            r_19 = r_20;
        }
        (*(&kernelContext_9)->group_low_word_0)[_S76] = truth_5;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_9 = 128U;
        for(;;)
        {
            if(step_9 >= ((&kernelContext_9)->entryPointParams_9->p_12.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S76 < step_9)
            {
                (*(&kernelContext_9)->group_low_word_0)[_S76] = ((*(&kernelContext_9)->group_low_word_0)[_S76]) & (*(&kernelContext_9)->group_low_word_0)[_S76 + step_9];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_9 = step_9 >> 1U;
        }
        if(_S77.writes_0)
        {
            *((&kernelContext_9)->entryPointParams_out_9+_S77.slot_0) = (*(&kernelContext_9)->group_low_word_0)[_S76];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_10 = piece_10 + (&kernelContext_9)->entryPointParams_9->p_12.groups_0;
    }
    return;
}

bool is_true_3(uint x_7)
{
    return x_7 != 0U;
}

[[kernel]] void any_u8(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_27 [[buffer(0)]], uint device* entryPointParams_x_data_27 [[buffer(1)]], uint device* entryPointParams_out_27 [[buffer(2)]])
{
    uint step_10;
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_27;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_27;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_27;
    threadgroup array<uint, int(256)> group_low_word_11;
    (&kernelContext_10)->group_low_word_0 = &group_low_word_11;
    threadgroup array<uint, int(256)> group_high_word_11;
    (&kernelContext_10)->group_high_word_0 = &group_high_word_11;
    uint piece_11 = gid_10.x;
    for(;;)
    {
        uint _S80 = pieces_0(&(&kernelContext_10)->entryPointParams_10->p_13);
        if(piece_11 < _S80)
        {
        }
        else
        {
            break;
        }
        uint _S81 = lid_10.x;
        Fold_0 _S82 = fold_of_0(&(&kernelContext_10)->entryPointParams_10->p_13, piece_11, _S81);
        uint truth_6 = 0U;
        uint r_21 = _S82.begin_0;
        for(;;)
        {
            if(r_21 < (_S82.end_0))
            {
            }
            else
            {
                break;
            }
            int _S83 = reduced_place_0(&(&kernelContext_10)->entryPointParams_10->p_13, r_21);
            uint at_2 = uint(_S82.base_0 + _S83);
            if(is_true_3(byte_of_0((&kernelContext_10)->entryPointParams_x_data_10[at_2 >> 2U], at_2)))
            {
                step_10 = 1U;
            }
            else
            {
                step_10 = 0U;
            }
            uint _S84 = truth_6 | step_10;
            uint r_22 = r_21 + _S82.step_0;
            truth_6 = _S84;
            r_21 = r_22;
        }
        (*(&kernelContext_10)->group_low_word_0)[_S81] = truth_6;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_10 = 128U;
        for(;;)
        {
            if(step_10 >= ((&kernelContext_10)->entryPointParams_10->p_13.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S81 < step_10)
            {
                (*(&kernelContext_10)->group_low_word_0)[_S81] = ((*(&kernelContext_10)->group_low_word_0)[_S81]) | (*(&kernelContext_10)->group_low_word_0)[_S81 + step_10];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_10 = step_10 >> 1U;
        }
        if(_S82.writes_0)
        {
            *((&kernelContext_10)->entryPointParams_out_10+_S82.slot_0) = (*(&kernelContext_10)->group_low_word_0)[_S81];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_11 = piece_11 + (&kernelContext_10)->entryPointParams_10->p_13.groups_0;
    }
    return;
}

[[kernel]] void all_u8(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_28 [[buffer(0)]], uint device* entryPointParams_x_data_28 [[buffer(1)]], uint device* entryPointParams_out_28 [[buffer(2)]])
{
    uint step_11;
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_28;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_28;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_28;
    threadgroup array<uint, int(256)> group_low_word_12;
    (&kernelContext_11)->group_low_word_0 = &group_low_word_12;
    threadgroup array<uint, int(256)> group_high_word_12;
    (&kernelContext_11)->group_high_word_0 = &group_high_word_12;
    uint piece_12 = gid_11.x;
    for(;;)
    {
        uint _S85 = pieces_0(&(&kernelContext_11)->entryPointParams_11->p_14);
        if(piece_12 < _S85)
        {
        }
        else
        {
            break;
        }
        uint _S86 = lid_11.x;
        Fold_0 _S87 = fold_of_0(&(&kernelContext_11)->entryPointParams_11->p_14, piece_12, _S86);
        uint truth_7 = 1U;
        uint r_23 = _S87.begin_0;
        for(;;)
        {
            if(r_23 < (_S87.end_0))
            {
            }
            else
            {
                break;
            }
            int _S88 = reduced_place_0(&(&kernelContext_11)->entryPointParams_11->p_14, r_23);
            uint at_3 = uint(_S87.base_0 + _S88);
            if(is_true_3(byte_of_0((&kernelContext_11)->entryPointParams_x_data_11[at_3 >> 2U], at_3)))
            {
                step_11 = 1U;
            }
            else
            {
                step_11 = 0U;
            }
            uint _S89 = truth_7 & step_11;
            uint r_24 = r_23 + _S87.step_0;
            truth_7 = _S89;
            r_23 = r_24;
        }
        (*(&kernelContext_11)->group_low_word_0)[_S86] = truth_7;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_11 = 128U;
        for(;;)
        {
            if(step_11 >= ((&kernelContext_11)->entryPointParams_11->p_14.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S86 < step_11)
            {
                (*(&kernelContext_11)->group_low_word_0)[_S86] = ((*(&kernelContext_11)->group_low_word_0)[_S86]) & (*(&kernelContext_11)->group_low_word_0)[_S86 + step_11];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_11 = step_11 >> 1U;
        }
        if(_S87.writes_0)
        {
            *((&kernelContext_11)->entryPointParams_out_11+_S87.slot_0) = (*(&kernelContext_11)->group_low_word_0)[_S86];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_12 = piece_12 + (&kernelContext_11)->entryPointParams_11->p_14.groups_0;
    }
    return;
}

[[kernel]] void any_bool(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_29 [[buffer(0)]], uint device* entryPointParams_x_data_29 [[buffer(1)]], uint device* entryPointParams_out_29 [[buffer(2)]])
{
    uint x_8;
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_29;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_29;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_29;
    threadgroup array<uint, int(256)> group_low_word_13;
    (&kernelContext_12)->group_low_word_0 = &group_low_word_13;
    threadgroup array<uint, int(256)> group_high_word_13;
    (&kernelContext_12)->group_high_word_0 = &group_high_word_13;
    uint piece_13 = gid_12.x;
    for(;;)
    {
        uint _S90 = pieces_0(&(&kernelContext_12)->entryPointParams_12->p_15);
        if(piece_13 < _S90)
        {
        }
        else
        {
            break;
        }
        uint _S91 = lid_12.x;
        Fold_0 _S92 = fold_of_0(&(&kernelContext_12)->entryPointParams_12->p_15, piece_13, _S91);
        uint truth_8 = 0U;
        uint r_25 = _S92.begin_0;
        for(;;)
        {
            if(r_25 < (_S92.end_0))
            {
            }
            else
            {
                break;
            }
            int _S93 = reduced_place_0(&(&kernelContext_12)->entryPointParams_12->p_15, r_25);
            uint at_4 = uint(_S92.base_0 + _S93);
            if((byte_of_0((&kernelContext_12)->entryPointParams_x_data_12[at_4 >> 2U], at_4)) != 0U)
            {
                x_8 = 1U;
            }
            else
            {
                x_8 = 0U;
            }
            uint _S94;
            if(is_true_3(x_8))
            {
                _S94 = 1U;
            }
            else
            {
                _S94 = 0U;
            }
            uint _S95 = truth_8 | _S94;
            uint r_26 = r_25 + _S92.step_0;
            truth_8 = _S95;
            r_25 = r_26;
        }
        (*(&kernelContext_12)->group_low_word_0)[_S91] = truth_8;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        x_8 = 128U;
        for(;;)
        {
            if(x_8 >= ((&kernelContext_12)->entryPointParams_12->p_15.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S91 < x_8)
            {
                (*(&kernelContext_12)->group_low_word_0)[_S91] = ((*(&kernelContext_12)->group_low_word_0)[_S91]) | (*(&kernelContext_12)->group_low_word_0)[_S91 + x_8];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_8 = x_8 >> 1U;
        }
        if(_S92.writes_0)
        {
            *((&kernelContext_12)->entryPointParams_out_12+_S92.slot_0) = (*(&kernelContext_12)->group_low_word_0)[_S91];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_13 = piece_13 + (&kernelContext_12)->entryPointParams_12->p_15.groups_0;
    }
    return;
}

[[kernel]] void all_bool(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_30 [[buffer(0)]], uint device* entryPointParams_x_data_30 [[buffer(1)]], uint device* entryPointParams_out_30 [[buffer(2)]])
{
    uint x_9;
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_30;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_30;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_30;
    threadgroup array<uint, int(256)> group_low_word_14;
    (&kernelContext_13)->group_low_word_0 = &group_low_word_14;
    threadgroup array<uint, int(256)> group_high_word_14;
    (&kernelContext_13)->group_high_word_0 = &group_high_word_14;
    uint piece_14 = gid_13.x;
    for(;;)
    {
        uint _S96 = pieces_0(&(&kernelContext_13)->entryPointParams_13->p_16);
        if(piece_14 < _S96)
        {
        }
        else
        {
            break;
        }
        uint _S97 = lid_13.x;
        Fold_0 _S98 = fold_of_0(&(&kernelContext_13)->entryPointParams_13->p_16, piece_14, _S97);
        uint truth_9 = 1U;
        uint r_27 = _S98.begin_0;
        for(;;)
        {
            if(r_27 < (_S98.end_0))
            {
            }
            else
            {
                break;
            }
            int _S99 = reduced_place_0(&(&kernelContext_13)->entryPointParams_13->p_16, r_27);
            uint at_5 = uint(_S98.base_0 + _S99);
            if((byte_of_0((&kernelContext_13)->entryPointParams_x_data_13[at_5 >> 2U], at_5)) != 0U)
            {
                x_9 = 1U;
            }
            else
            {
                x_9 = 0U;
            }
            uint _S100;
            if(is_true_3(x_9))
            {
                _S100 = 1U;
            }
            else
            {
                _S100 = 0U;
            }
            uint _S101 = truth_9 & _S100;
            uint r_28 = r_27 + _S98.step_0;
            truth_9 = _S101;
            r_27 = r_28;
        }
        (*(&kernelContext_13)->group_low_word_0)[_S97] = truth_9;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        x_9 = 128U;
        for(;;)
        {
            if(x_9 >= ((&kernelContext_13)->entryPointParams_13->p_16.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S97 < x_9)
            {
                (*(&kernelContext_13)->group_low_word_0)[_S97] = ((*(&kernelContext_13)->group_low_word_0)[_S97]) & (*(&kernelContext_13)->group_low_word_0)[_S97 + x_9];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_9 = x_9 >> 1U;
        }
        if(_S98.writes_0)
        {
            *((&kernelContext_13)->entryPointParams_out_13+_S98.slot_0) = (*(&kernelContext_13)->group_low_word_0)[_S97];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_14 = piece_14 + (&kernelContext_13)->entryPointParams_13->p_16.groups_0;
    }
    return;
}

bool is_nan_0(float x_10)
{
    return ((as_type<uint>((x_10))) & 2147483647U) > 2139095040U;
}

uint ascending_rank_0(float x_11)
{
    if(is_nan_0(x_11))
    {
        return 4294967295U;
    }
    uint _S102 = (as_type<uint>((x_11)));
    uint pattern_0;
    if((_S102 << 1U) == 0U)
    {
        pattern_0 = 0U;
    }
    else
    {
        pattern_0 = _S102;
    }
    if((pattern_0 & 2147483648U) != 0U)
    {
        pattern_0 = ~pattern_0;
    }
    else
    {
        pattern_0 = pattern_0 | 2147483648U;
    }
    return pattern_0;
}

uint2 better_0(uint2 first_0, uint2 second_0)
{
    uint _S103 = second_0.x;
    uint _S104 = first_0.x;
    bool is_second_0;
    if(_S103 > _S104)
    {
        is_second_0 = true;
    }
    else
    {
        if(_S103 == _S104)
        {
            is_second_0 = (second_0.y) < (first_0.y);
        }
        else
        {
            is_second_0 = false;
        }
    }
    uint2 _S105;
    if(is_second_0)
    {
        _S105 = second_0;
    }
    else
    {
        _S105 = first_0;
    }
    return _S105;
}

[[kernel]] void argmax_f32(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_31 [[buffer(0)]], float device* entryPointParams_x_data_31 [[buffer(1)]], packed_uint2 device* entryPointParams_out_31 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_31;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_31;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_31;
    threadgroup array<uint, int(256)> group_low_word_15;
    (&kernelContext_14)->group_low_word_0 = &group_low_word_15;
    threadgroup array<uint, int(256)> group_high_word_15;
    (&kernelContext_14)->group_high_word_0 = &group_high_word_15;
    uint piece_15 = gid_14.x;
    for(;;)
    {
        uint _S106 = pieces_0(&(&kernelContext_14)->entryPointParams_14->p_17);
        if(piece_15 < _S106)
        {
        }
        else
        {
            break;
        }
        uint _S107 = lid_14.x;
        Fold_0 _S108 = fold_of_0(&(&kernelContext_14)->entryPointParams_14->p_17, piece_15, _S107);
        uint2 best_0 = uint2(0U, 4294967295U);
        uint r_29 = _S108.begin_0;
        for(;;)
        {
            if(r_29 < (_S108.end_0))
            {
            }
            else
            {
                break;
            }
            int _S109 = reduced_place_0(&(&kernelContext_14)->entryPointParams_14->p_17, r_29);
            uint2 _S110 = better_0(best_0, uint2(ascending_rank_0((&kernelContext_14)->entryPointParams_x_data_14[uint(_S108.base_0 + _S109)]), r_29));
            uint r_30 = r_29 + _S108.step_0;
            best_0 = _S110;
            r_29 = r_30;
        }
        (*(&kernelContext_14)->group_high_word_0)[_S107] = best_0.x;
        (*(&kernelContext_14)->group_low_word_0)[_S107] = best_0.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_1 = best_0;
        uint step_12 = 128U;
        for(;;)
        {
            if(step_12 >= ((&kernelContext_14)->entryPointParams_14->p_17.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S107 < step_12)
            {
                uint2 best_2 = better_0(best_1, uint2((*(&kernelContext_14)->group_high_word_0)[_S107 + step_12], (*(&kernelContext_14)->group_low_word_0)[_S107 + step_12]));
                (*(&kernelContext_14)->group_high_word_0)[_S107] = best_2.x;
                (*(&kernelContext_14)->group_low_word_0)[_S107] = best_2.y;
                best_1 = best_2;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_12 = step_12 >> 1U;
        }
        if(_S108.writes_0)
        {
            packed_uint2 device* _S111 = (&kernelContext_14)->entryPointParams_out_14+_S108.slot_0;
            uint2 _S112;
            if(((&kernelContext_14)->entryPointParams_14->p_17.pairs_0) != 0U)
            {
                _S112 = best_1;
            }
            else
            {
                _S112 = uint2(best_1.y, 0U);
            }
            *_S111 = packed_uint2(_S112) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_15 = piece_15 + (&kernelContext_14)->entryPointParams_14->p_17.groups_0;
    }
    return;
}

uint rank_from_below_0(float x_12)
{
    uint _S113;
    if(is_nan_0(x_12))
    {
        _S113 = 4294967295U;
    }
    else
    {
        _S113 = ~ascending_rank_0(x_12);
    }
    return _S113;
}

[[kernel]] void argmin_f32(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_32 [[buffer(0)]], float device* entryPointParams_x_data_32 [[buffer(1)]], packed_uint2 device* entryPointParams_out_32 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_32;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_32;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_32;
    threadgroup array<uint, int(256)> group_low_word_16;
    (&kernelContext_15)->group_low_word_0 = &group_low_word_16;
    threadgroup array<uint, int(256)> group_high_word_16;
    (&kernelContext_15)->group_high_word_0 = &group_high_word_16;
    uint piece_16 = gid_15.x;
    for(;;)
    {
        uint _S114 = pieces_0(&(&kernelContext_15)->entryPointParams_15->p_18);
        if(piece_16 < _S114)
        {
        }
        else
        {
            break;
        }
        uint _S115 = lid_15.x;
        Fold_0 _S116 = fold_of_0(&(&kernelContext_15)->entryPointParams_15->p_18, piece_16, _S115);
        uint2 best_3 = uint2(0U, 4294967295U);
        uint r_31 = _S116.begin_0;
        for(;;)
        {
            if(r_31 < (_S116.end_0))
            {
            }
            else
            {
                break;
            }
            int _S117 = reduced_place_0(&(&kernelContext_15)->entryPointParams_15->p_18, r_31);
            uint2 _S118 = better_0(best_3, uint2(rank_from_below_0((&kernelContext_15)->entryPointParams_x_data_15[uint(_S116.base_0 + _S117)]), r_31));
            uint r_32 = r_31 + _S116.step_0;
            best_3 = _S118;
            r_31 = r_32;
        }
        (*(&kernelContext_15)->group_high_word_0)[_S115] = best_3.x;
        (*(&kernelContext_15)->group_low_word_0)[_S115] = best_3.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_4 = best_3;
        uint step_13 = 128U;
        for(;;)
        {
            if(step_13 >= ((&kernelContext_15)->entryPointParams_15->p_18.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S115 < step_13)
            {
                uint2 best_5 = better_0(best_4, uint2((*(&kernelContext_15)->group_high_word_0)[_S115 + step_13], (*(&kernelContext_15)->group_low_word_0)[_S115 + step_13]));
                (*(&kernelContext_15)->group_high_word_0)[_S115] = best_5.x;
                (*(&kernelContext_15)->group_low_word_0)[_S115] = best_5.y;
                best_4 = best_5;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_13 = step_13 >> 1U;
        }
        if(_S116.writes_0)
        {
            packed_uint2 device* _S119 = (&kernelContext_15)->entryPointParams_out_15+_S116.slot_0;
            uint2 _S120;
            if(((&kernelContext_15)->entryPointParams_15->p_18.pairs_0) != 0U)
            {
                _S120 = best_4;
            }
            else
            {
                _S120 = uint2(best_4.y, 0U);
            }
            *_S119 = packed_uint2(_S120) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_16 = piece_16 + (&kernelContext_15)->entryPointParams_15->p_18.groups_0;
    }
    return;
}

[[kernel]] void argmax_f32_join(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_33 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_33 [[buffer(1)]], packed_uint2 device* entryPointParams_out_33 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_33;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_33;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_33;
    threadgroup array<uint, int(256)> group_low_word_17;
    (&kernelContext_16)->group_low_word_0 = &group_low_word_17;
    threadgroup array<uint, int(256)> group_high_word_17;
    (&kernelContext_16)->group_high_word_0 = &group_high_word_17;
    uint piece_17 = gid_16.x;
    for(;;)
    {
        uint _S121 = pieces_0(&(&kernelContext_16)->entryPointParams_16->p_19);
        if(piece_17 < _S121)
        {
        }
        else
        {
            break;
        }
        uint _S122 = lid_16.x;
        Fold_0 _S123 = fold_of_0(&(&kernelContext_16)->entryPointParams_16->p_19, piece_17, _S122);
        uint2 best_6 = uint2(0U, 4294967295U);
        uint r_33 = _S123.begin_0;
        for(;;)
        {
            if(r_33 < (_S123.end_0))
            {
            }
            else
            {
                break;
            }
            int _S124 = reduced_place_0(&(&kernelContext_16)->entryPointParams_16->p_19, r_33);
            uint2 _S125 = uint2(*((&kernelContext_16)->entryPointParams_x_data_16+uint(_S123.base_0 + _S124))) ;
            uint2 _S126 = better_0(best_6, uint2(_S125.x, _S125.y));
            uint r_34 = r_33 + _S123.step_0;
            best_6 = _S126;
            r_33 = r_34;
        }
        (*(&kernelContext_16)->group_high_word_0)[_S122] = best_6.x;
        (*(&kernelContext_16)->group_low_word_0)[_S122] = best_6.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_7 = best_6;
        uint step_14 = 128U;
        for(;;)
        {
            if(step_14 >= ((&kernelContext_16)->entryPointParams_16->p_19.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S122 < step_14)
            {
                uint2 best_8 = better_0(best_7, uint2((*(&kernelContext_16)->group_high_word_0)[_S122 + step_14], (*(&kernelContext_16)->group_low_word_0)[_S122 + step_14]));
                (*(&kernelContext_16)->group_high_word_0)[_S122] = best_8.x;
                (*(&kernelContext_16)->group_low_word_0)[_S122] = best_8.y;
                best_7 = best_8;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_14 = step_14 >> 1U;
        }
        if(_S123.writes_0)
        {
            packed_uint2 device* _S127 = (&kernelContext_16)->entryPointParams_out_16+_S123.slot_0;
            uint2 _S128;
            if(((&kernelContext_16)->entryPointParams_16->p_19.pairs_0) != 0U)
            {
                _S128 = best_7;
            }
            else
            {
                _S128 = uint2(best_7.y, 0U);
            }
            *_S127 = packed_uint2(_S128) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_17 = piece_17 + (&kernelContext_16)->entryPointParams_16->p_19.groups_0;
    }
    return;
}


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

struct EntryPointParams_17
{
    Reduction_0 p_20;
};

struct EntryPointParams_18
{
    Reduction_0 p_21;
};

struct EntryPointParams_19
{
    Reduction_0 p_22;
};

struct EntryPointParams_20
{
    Reduction_0 p_23;
};

struct EntryPointParams_21
{
    Reduction_0 p_24;
};

struct EntryPointParams_22
{
    Reduction_0 p_25;
};

struct EntryPointParams_23
{
    Reduction_0 p_26;
};

struct EntryPointParams_24
{
    Reduction_0 p_27;
};

struct EntryPointParams_25
{
    Reduction_0 p_28;
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
    int device* entryPointParams_x_data_4;
    packed_uint2 device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    packed_uint2 device* entryPointParams_x_data_5;
    packed_uint2 device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    int device* entryPointParams_x_data_6;
    int device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    int device* entryPointParams_x_data_7;
    int device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    packed_uint2 device* entryPointParams_x_data_8;
    packed_uint2 device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    packed_uint2 device* entryPointParams_x_data_9;
    packed_uint2 device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_x_data_10;
    uint device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_x_data_11;
    uint device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    int device* entryPointParams_x_data_12;
    uint device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    int device* entryPointParams_x_data_13;
    uint device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    packed_uint2 device* entryPointParams_x_data_14;
    uint device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    packed_uint2 device* entryPointParams_x_data_15;
    uint device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    uint device* entryPointParams_x_data_16;
    uint device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    uint device* entryPointParams_x_data_17;
    uint device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    uint device* entryPointParams_x_data_18;
    uint device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    uint device* entryPointParams_x_data_19;
    uint device* entryPointParams_out_19;
    EntryPointParams_20 constant* entryPointParams_20;
    float device* entryPointParams_x_data_20;
    packed_uint2 device* entryPointParams_out_20;
    EntryPointParams_21 constant* entryPointParams_21;
    float device* entryPointParams_x_data_21;
    packed_uint2 device* entryPointParams_out_21;
    EntryPointParams_22 constant* entryPointParams_22;
    int device* entryPointParams_x_data_22;
    packed_uint2 device* entryPointParams_out_22;
    EntryPointParams_23 constant* entryPointParams_23;
    int device* entryPointParams_x_data_23;
    packed_uint2 device* entryPointParams_out_23;
    EntryPointParams_24 constant* entryPointParams_24;
    packed_uint2 device* entryPointParams_x_data_24;
    packed_uint2 device* entryPointParams_out_24;
    EntryPointParams_25 constant* entryPointParams_25;
    packed_uint2 device* entryPointParams_x_data_25;
    packed_uint2 device* entryPointParams_wanted_0;
    packed_uint2 device* entryPointParams_out_25;
    array<uint, int(256)> threadgroup* group_low_word_0;
    array<uint, int(256)> threadgroup* group_high_word_0;
};

[[kernel]] void sum_i32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_26 [[buffer(0)]], int device* entryPointParams_x_data_26 [[buffer(1)]], packed_uint2 device* entryPointParams_out_26 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_26;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_26;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_26;
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
        uint2 folded_0 = uint2(0U, 0U);
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
            uint2 _S34 = sum_wide_0(folded_0, wide_of_0((&kernelContext_0)->entryPointParams_x_data_0[uint(_S32.base_0 + _S33)]));
            uint r_2 = r_1 + _S32.step_0;
            folded_0 = _S34;
            r_1 = r_2;
        }
        (*(&kernelContext_0)->group_low_word_0)[_S31] = folded_0.x;
        (*(&kernelContext_0)->group_high_word_0)[_S31] = folded_0.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_1 = folded_0;
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
                uint2 folded_2 = sum_wide_0(folded_1, uint2((*(&kernelContext_0)->group_low_word_0)[_S31 + step_1], (*(&kernelContext_0)->group_high_word_0)[_S31 + step_1]));
                (*(&kernelContext_0)->group_low_word_0)[_S31] = folded_2.x;
                (*(&kernelContext_0)->group_high_word_0)[_S31] = folded_2.y;
                folded_1 = folded_2;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_1 = step_1 >> 1U;
        }
        if(_S32.writes_0)
        {
            *((&kernelContext_0)->entryPointParams_out_0+_S32.slot_0) = packed_uint2(folded_1) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_1 = piece_1 + (&kernelContext_0)->entryPointParams_0->p_3.groups_0;
    }
    return;
}

[[kernel]] void sum_i64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_27 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_27 [[buffer(1)]], packed_uint2 device* entryPointParams_out_27 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_27;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_27;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_27;
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
        uint2 folded_3 = uint2(0U, 0U);
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
            uint2 _S39 = sum_wide_0(folded_3, uint2(*((&kernelContext_1)->entryPointParams_x_data_1+uint(_S37.base_0 + _S38))) );
            uint r_4 = r_3 + _S37.step_0;
            folded_3 = _S39;
            r_3 = r_4;
        }
        (*(&kernelContext_1)->group_low_word_0)[_S36] = folded_3.x;
        (*(&kernelContext_1)->group_high_word_0)[_S36] = folded_3.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_4 = folded_3;
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
                uint2 folded_5 = sum_wide_0(folded_4, uint2((*(&kernelContext_1)->group_low_word_0)[_S36 + step_2], (*(&kernelContext_1)->group_high_word_0)[_S36 + step_2]));
                (*(&kernelContext_1)->group_low_word_0)[_S36] = folded_5.x;
                (*(&kernelContext_1)->group_high_word_0)[_S36] = folded_5.y;
                folded_4 = folded_5;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_2 = step_2 >> 1U;
        }
        if(_S37.writes_0)
        {
            *((&kernelContext_1)->entryPointParams_out_1+_S37.slot_0) = packed_uint2(folded_4) ;
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

[[kernel]] void sum_u8(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_28 [[buffer(0)]], uint device* entryPointParams_x_data_28 [[buffer(1)]], packed_uint2 device* entryPointParams_out_28 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_28;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_28;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_28;
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
        uint2 folded_6 = uint2(0U, 0U);
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
            uint2 _S44 = sum_wide_0(folded_6, wide_of_1(byte_of_0((&kernelContext_2)->entryPointParams_x_data_2[at_0 >> 2U], at_0)));
            uint r_6 = r_5 + _S42.step_0;
            folded_6 = _S44;
            r_5 = r_6;
        }
        (*(&kernelContext_2)->group_low_word_0)[_S41] = folded_6.x;
        (*(&kernelContext_2)->group_high_word_0)[_S41] = folded_6.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_7 = folded_6;
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
                uint2 folded_8 = sum_wide_0(folded_7, uint2((*(&kernelContext_2)->group_low_word_0)[_S41 + step_3], (*(&kernelContext_2)->group_high_word_0)[_S41 + step_3]));
                (*(&kernelContext_2)->group_low_word_0)[_S41] = folded_8.x;
                (*(&kernelContext_2)->group_high_word_0)[_S41] = folded_8.y;
                folded_7 = folded_8;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_3 = step_3 >> 1U;
        }
        if(_S42.writes_0)
        {
            *((&kernelContext_2)->entryPointParams_out_2+_S42.slot_0) = packed_uint2(folded_7) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_3 = piece_3 + (&kernelContext_2)->entryPointParams_2->p_5.groups_0;
    }
    return;
}

[[kernel]] void sum_bool(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_29 [[buffer(0)]], uint device* entryPointParams_x_data_29 [[buffer(1)]], packed_uint2 device* entryPointParams_out_29 [[buffer(2)]])
{
    uint x_3;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_29;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_29;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_29;
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
        uint2 folded_9 = uint2(0U, 0U);
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
            uint2 _S49 = sum_wide_0(folded_9, wide_of_1(x_3));
            uint r_8 = r_7 + _S47.step_0;
            folded_9 = _S49;
            r_7 = r_8;
        }
        (*(&kernelContext_3)->group_low_word_0)[_S46] = folded_9.x;
        (*(&kernelContext_3)->group_high_word_0)[_S46] = folded_9.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_10 = folded_9;
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
                uint2 folded_11 = sum_wide_0(folded_10, uint2((*(&kernelContext_3)->group_low_word_0)[_S46 + x_3], (*(&kernelContext_3)->group_high_word_0)[_S46 + x_3]));
                (*(&kernelContext_3)->group_low_word_0)[_S46] = folded_11.x;
                (*(&kernelContext_3)->group_high_word_0)[_S46] = folded_11.y;
                folded_10 = folded_11;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_3 = x_3 >> 1U;
        }
        if(_S47.writes_0)
        {
            *((&kernelContext_3)->entryPointParams_out_3+_S47.slot_0) = packed_uint2(folded_10) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_4 = piece_4 + (&kernelContext_3)->entryPointParams_3->p_6.groups_0;
    }
    return;
}

uint2 full_product_0(uint x_4, uint y_1)
{
    uint x_low_0 = x_4 & 65535U;
    uint x_high_0 = x_4 >> 16U;
    uint y_low_0 = y_1 & 65535U;
    uint y_high_0 = y_1 >> 16U;
    uint low_1 = x_low_0 * y_low_0;
    uint middle_0 = x_high_0 * y_low_0 + (low_1 >> 16U);
    uint other_0 = x_low_0 * y_high_0 + (middle_0 & 65535U);
    return uint2((other_0 << 16U) | (low_1 & 65535U), x_high_0 * y_high_0 + (middle_0 >> 16U) + (other_0 >> 16U));
}

uint2 product_wide_0(uint2 x_5, uint2 y_2)
{
    uint _S50 = x_5.x;
    uint _S51 = y_2.x;
    uint2 low_2 = full_product_0(_S50, _S51);
    return uint2(low_2.x, low_2.y + _S50 * y_2.y + x_5.y * _S51);
}

[[kernel]] void prod_i32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_30 [[buffer(0)]], int device* entryPointParams_x_data_30 [[buffer(1)]], packed_uint2 device* entryPointParams_out_30 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_30;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_30;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_30;
    threadgroup array<uint, int(256)> group_low_word_5;
    (&kernelContext_4)->group_low_word_0 = &group_low_word_5;
    threadgroup array<uint, int(256)> group_high_word_5;
    (&kernelContext_4)->group_high_word_0 = &group_high_word_5;
    uint piece_5 = gid_4.x;
    for(;;)
    {
        uint _S52 = pieces_0(&(&kernelContext_4)->entryPointParams_4->p_7);
        if(piece_5 < _S52)
        {
        }
        else
        {
            break;
        }
        uint _S53 = lid_4.x;
        Fold_0 _S54 = fold_of_0(&(&kernelContext_4)->entryPointParams_4->p_7, piece_5, _S53);
        uint2 folded_12 = uint2(1U, 0U);
        uint r_9 = _S54.begin_0;
        for(;;)
        {
            if(r_9 < (_S54.end_0))
            {
            }
            else
            {
                break;
            }
            int _S55 = reduced_place_0(&(&kernelContext_4)->entryPointParams_4->p_7, r_9);
            uint2 _S56 = product_wide_0(folded_12, wide_of_0((&kernelContext_4)->entryPointParams_x_data_4[uint(_S54.base_0 + _S55)]));
            uint r_10 = r_9 + _S54.step_0;
            folded_12 = _S56;
            r_9 = r_10;
        }
        (*(&kernelContext_4)->group_low_word_0)[_S53] = folded_12.x;
        (*(&kernelContext_4)->group_high_word_0)[_S53] = folded_12.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_13 = folded_12;
        uint step_4 = 128U;
        for(;;)
        {
            if(step_4 >= ((&kernelContext_4)->entryPointParams_4->p_7.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S53 < step_4)
            {
                uint2 folded_14 = product_wide_0(folded_13, uint2((*(&kernelContext_4)->group_low_word_0)[_S53 + step_4], (*(&kernelContext_4)->group_high_word_0)[_S53 + step_4]));
                (*(&kernelContext_4)->group_low_word_0)[_S53] = folded_14.x;
                (*(&kernelContext_4)->group_high_word_0)[_S53] = folded_14.y;
                folded_13 = folded_14;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_4 = step_4 >> 1U;
        }
        if(_S54.writes_0)
        {
            *((&kernelContext_4)->entryPointParams_out_4+_S54.slot_0) = packed_uint2(folded_13) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_5 = piece_5 + (&kernelContext_4)->entryPointParams_4->p_7.groups_0;
    }
    return;
}

[[kernel]] void prod_i64(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_31 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_31 [[buffer(1)]], packed_uint2 device* entryPointParams_out_31 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_31;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_31;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_31;
    threadgroup array<uint, int(256)> group_low_word_6;
    (&kernelContext_5)->group_low_word_0 = &group_low_word_6;
    threadgroup array<uint, int(256)> group_high_word_6;
    (&kernelContext_5)->group_high_word_0 = &group_high_word_6;
    uint piece_6 = gid_5.x;
    for(;;)
    {
        uint _S57 = pieces_0(&(&kernelContext_5)->entryPointParams_5->p_8);
        if(piece_6 < _S57)
        {
        }
        else
        {
            break;
        }
        uint _S58 = lid_5.x;
        Fold_0 _S59 = fold_of_0(&(&kernelContext_5)->entryPointParams_5->p_8, piece_6, _S58);
        uint2 folded_15 = uint2(1U, 0U);
        uint r_11 = _S59.begin_0;
        for(;;)
        {
            if(r_11 < (_S59.end_0))
            {
            }
            else
            {
                break;
            }
            int _S60 = reduced_place_0(&(&kernelContext_5)->entryPointParams_5->p_8, r_11);
            uint2 _S61 = product_wide_0(folded_15, uint2(*((&kernelContext_5)->entryPointParams_x_data_5+uint(_S59.base_0 + _S60))) );
            uint r_12 = r_11 + _S59.step_0;
            folded_15 = _S61;
            r_11 = r_12;
        }
        (*(&kernelContext_5)->group_low_word_0)[_S58] = folded_15.x;
        (*(&kernelContext_5)->group_high_word_0)[_S58] = folded_15.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_16 = folded_15;
        uint step_5 = 128U;
        for(;;)
        {
            if(step_5 >= ((&kernelContext_5)->entryPointParams_5->p_8.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S58 < step_5)
            {
                uint2 folded_17 = product_wide_0(folded_16, uint2((*(&kernelContext_5)->group_low_word_0)[_S58 + step_5], (*(&kernelContext_5)->group_high_word_0)[_S58 + step_5]));
                (*(&kernelContext_5)->group_low_word_0)[_S58] = folded_17.x;
                (*(&kernelContext_5)->group_high_word_0)[_S58] = folded_17.y;
                folded_16 = folded_17;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_5 = step_5 >> 1U;
        }
        if(_S59.writes_0)
        {
            *((&kernelContext_5)->entryPointParams_out_5+_S59.slot_0) = packed_uint2(folded_16) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_6 = piece_6 + (&kernelContext_5)->entryPointParams_5->p_8.groups_0;
    }
    return;
}

bool is_below_0(uint2 x_6, uint2 y_3)
{
    uint _S62 = x_6.y;
    uint _S63 = y_3.y;
    bool _S64;
    if(_S62 == _S63)
    {
        _S64 = (x_6.x) < (y_3.x);
    }
    else
    {
        _S64 = int(_S62) < int(_S63);
    }
    return _S64;
}

uint2 larger_wide_0(uint2 x_7, uint2 y_4)
{
    uint2 _S65;
    if(is_below_0(x_7, y_4))
    {
        _S65 = y_4;
    }
    else
    {
        _S65 = x_7;
    }
    return _S65;
}

[[kernel]] void max_i32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_32 [[buffer(0)]], int device* entryPointParams_x_data_32 [[buffer(1)]], int device* entryPointParams_out_32 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_32;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_32;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_32;
    threadgroup array<uint, int(256)> group_low_word_7;
    (&kernelContext_6)->group_low_word_0 = &group_low_word_7;
    threadgroup array<uint, int(256)> group_high_word_7;
    (&kernelContext_6)->group_high_word_0 = &group_high_word_7;
    uint piece_7 = gid_6.x;
    for(;;)
    {
        uint _S66 = pieces_0(&(&kernelContext_6)->entryPointParams_6->p_9);
        if(piece_7 < _S66)
        {
        }
        else
        {
            break;
        }
        uint _S67 = lid_6.x;
        Fold_0 _S68 = fold_of_0(&(&kernelContext_6)->entryPointParams_6->p_9, piece_7, _S67);
        uint2 folded_18 = uint2(0U, 2147483648U);
        uint r_13 = _S68.begin_0;
        for(;;)
        {
            if(r_13 < (_S68.end_0))
            {
            }
            else
            {
                break;
            }
            int _S69 = reduced_place_0(&(&kernelContext_6)->entryPointParams_6->p_9, r_13);
            uint2 _S70 = larger_wide_0(folded_18, wide_of_0((&kernelContext_6)->entryPointParams_x_data_6[uint(_S68.base_0 + _S69)]));
            uint r_14 = r_13 + _S68.step_0;
            folded_18 = _S70;
            r_13 = r_14;
        }
        (*(&kernelContext_6)->group_low_word_0)[_S67] = folded_18.x;
        (*(&kernelContext_6)->group_high_word_0)[_S67] = folded_18.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_19 = folded_18;
        uint step_6 = 128U;
        for(;;)
        {
            if(step_6 >= ((&kernelContext_6)->entryPointParams_6->p_9.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S67 < step_6)
            {
                uint2 folded_20 = larger_wide_0(folded_19, uint2((*(&kernelContext_6)->group_low_word_0)[_S67 + step_6], (*(&kernelContext_6)->group_high_word_0)[_S67 + step_6]));
                (*(&kernelContext_6)->group_low_word_0)[_S67] = folded_20.x;
                (*(&kernelContext_6)->group_high_word_0)[_S67] = folded_20.y;
                folded_19 = folded_20;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_6 = step_6 >> 1U;
        }
        if(_S68.writes_0)
        {
            *((&kernelContext_6)->entryPointParams_out_6+_S68.slot_0) = int(folded_19.x);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_7 = piece_7 + (&kernelContext_6)->entryPointParams_6->p_9.groups_0;
    }
    return;
}

uint2 smaller_wide_0(uint2 x_8, uint2 y_5)
{
    uint2 _S71;
    if(is_below_0(y_5, x_8))
    {
        _S71 = y_5;
    }
    else
    {
        _S71 = x_8;
    }
    return _S71;
}

[[kernel]] void min_i32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_33 [[buffer(0)]], int device* entryPointParams_x_data_33 [[buffer(1)]], int device* entryPointParams_out_33 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_33;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_33;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_33;
    threadgroup array<uint, int(256)> group_low_word_8;
    (&kernelContext_7)->group_low_word_0 = &group_low_word_8;
    threadgroup array<uint, int(256)> group_high_word_8;
    (&kernelContext_7)->group_high_word_0 = &group_high_word_8;
    uint piece_8 = gid_7.x;
    for(;;)
    {
        uint _S72 = pieces_0(&(&kernelContext_7)->entryPointParams_7->p_10);
        if(piece_8 < _S72)
        {
        }
        else
        {
            break;
        }
        uint _S73 = lid_7.x;
        Fold_0 _S74 = fold_of_0(&(&kernelContext_7)->entryPointParams_7->p_10, piece_8, _S73);
        uint2 folded_21 = uint2(4294967295U, 2147483647U);
        uint r_15 = _S74.begin_0;
        for(;;)
        {
            if(r_15 < (_S74.end_0))
            {
            }
            else
            {
                break;
            }
            int _S75 = reduced_place_0(&(&kernelContext_7)->entryPointParams_7->p_10, r_15);
            uint2 _S76 = smaller_wide_0(folded_21, wide_of_0((&kernelContext_7)->entryPointParams_x_data_7[uint(_S74.base_0 + _S75)]));
            uint r_16 = r_15 + _S74.step_0;
            folded_21 = _S76;
            r_15 = r_16;
        }
        (*(&kernelContext_7)->group_low_word_0)[_S73] = folded_21.x;
        (*(&kernelContext_7)->group_high_word_0)[_S73] = folded_21.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_22 = folded_21;
        uint step_7 = 128U;
        for(;;)
        {
            if(step_7 >= ((&kernelContext_7)->entryPointParams_7->p_10.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S73 < step_7)
            {
                uint2 folded_23 = smaller_wide_0(folded_22, uint2((*(&kernelContext_7)->group_low_word_0)[_S73 + step_7], (*(&kernelContext_7)->group_high_word_0)[_S73 + step_7]));
                (*(&kernelContext_7)->group_low_word_0)[_S73] = folded_23.x;
                (*(&kernelContext_7)->group_high_word_0)[_S73] = folded_23.y;
                folded_22 = folded_23;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_7 = step_7 >> 1U;
        }
        if(_S74.writes_0)
        {
            *((&kernelContext_7)->entryPointParams_out_7+_S74.slot_0) = int(folded_22.x);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_8 = piece_8 + (&kernelContext_7)->entryPointParams_7->p_10.groups_0;
    }
    return;
}

[[kernel]] void max_i64(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_34 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_34 [[buffer(1)]], packed_uint2 device* entryPointParams_out_34 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_34;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_34;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_34;
    threadgroup array<uint, int(256)> group_low_word_9;
    (&kernelContext_8)->group_low_word_0 = &group_low_word_9;
    threadgroup array<uint, int(256)> group_high_word_9;
    (&kernelContext_8)->group_high_word_0 = &group_high_word_9;
    uint piece_9 = gid_8.x;
    for(;;)
    {
        uint _S77 = pieces_0(&(&kernelContext_8)->entryPointParams_8->p_11);
        if(piece_9 < _S77)
        {
        }
        else
        {
            break;
        }
        uint _S78 = lid_8.x;
        Fold_0 _S79 = fold_of_0(&(&kernelContext_8)->entryPointParams_8->p_11, piece_9, _S78);
        uint2 folded_24 = uint2(0U, 2147483648U);
        uint r_17 = _S79.begin_0;
        for(;;)
        {
            if(r_17 < (_S79.end_0))
            {
            }
            else
            {
                break;
            }
            int _S80 = reduced_place_0(&(&kernelContext_8)->entryPointParams_8->p_11, r_17);
            uint2 _S81 = larger_wide_0(folded_24, uint2(*((&kernelContext_8)->entryPointParams_x_data_8+uint(_S79.base_0 + _S80))) );
            uint r_18 = r_17 + _S79.step_0;
            folded_24 = _S81;
            r_17 = r_18;
        }
        (*(&kernelContext_8)->group_low_word_0)[_S78] = folded_24.x;
        (*(&kernelContext_8)->group_high_word_0)[_S78] = folded_24.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_25 = folded_24;
        uint step_8 = 128U;
        for(;;)
        {
            if(step_8 >= ((&kernelContext_8)->entryPointParams_8->p_11.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S78 < step_8)
            {
                uint2 folded_26 = larger_wide_0(folded_25, uint2((*(&kernelContext_8)->group_low_word_0)[_S78 + step_8], (*(&kernelContext_8)->group_high_word_0)[_S78 + step_8]));
                (*(&kernelContext_8)->group_low_word_0)[_S78] = folded_26.x;
                (*(&kernelContext_8)->group_high_word_0)[_S78] = folded_26.y;
                folded_25 = folded_26;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_8 = step_8 >> 1U;
        }
        if(_S79.writes_0)
        {
            *((&kernelContext_8)->entryPointParams_out_8+_S79.slot_0) = packed_uint2(folded_25) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_9 = piece_9 + (&kernelContext_8)->entryPointParams_8->p_11.groups_0;
    }
    return;
}

[[kernel]] void min_i64(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_35 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_35 [[buffer(1)]], packed_uint2 device* entryPointParams_out_35 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_35;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_35;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_35;
    threadgroup array<uint, int(256)> group_low_word_10;
    (&kernelContext_9)->group_low_word_0 = &group_low_word_10;
    threadgroup array<uint, int(256)> group_high_word_10;
    (&kernelContext_9)->group_high_word_0 = &group_high_word_10;
    uint piece_10 = gid_9.x;
    for(;;)
    {
        uint _S82 = pieces_0(&(&kernelContext_9)->entryPointParams_9->p_12);
        if(piece_10 < _S82)
        {
        }
        else
        {
            break;
        }
        uint _S83 = lid_9.x;
        Fold_0 _S84 = fold_of_0(&(&kernelContext_9)->entryPointParams_9->p_12, piece_10, _S83);
        uint2 folded_27 = uint2(4294967295U, 2147483647U);
        uint r_19 = _S84.begin_0;
        for(;;)
        {
            if(r_19 < (_S84.end_0))
            {
            }
            else
            {
                break;
            }
            int _S85 = reduced_place_0(&(&kernelContext_9)->entryPointParams_9->p_12, r_19);
            uint2 _S86 = smaller_wide_0(folded_27, uint2(*((&kernelContext_9)->entryPointParams_x_data_9+uint(_S84.base_0 + _S85))) );
            uint r_20 = r_19 + _S84.step_0;
            folded_27 = _S86;
            r_19 = r_20;
        }
        (*(&kernelContext_9)->group_low_word_0)[_S83] = folded_27.x;
        (*(&kernelContext_9)->group_high_word_0)[_S83] = folded_27.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 folded_28 = folded_27;
        uint step_9 = 128U;
        for(;;)
        {
            if(step_9 >= ((&kernelContext_9)->entryPointParams_9->p_12.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S83 < step_9)
            {
                uint2 folded_29 = smaller_wide_0(folded_28, uint2((*(&kernelContext_9)->group_low_word_0)[_S83 + step_9], (*(&kernelContext_9)->group_high_word_0)[_S83 + step_9]));
                (*(&kernelContext_9)->group_low_word_0)[_S83] = folded_29.x;
                (*(&kernelContext_9)->group_high_word_0)[_S83] = folded_29.y;
                folded_28 = folded_29;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_9 = step_9 >> 1U;
        }
        if(_S84.writes_0)
        {
            *((&kernelContext_9)->entryPointParams_out_9+_S84.slot_0) = packed_uint2(folded_28) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_10 = piece_10 + (&kernelContext_9)->entryPointParams_9->p_12.groups_0;
    }
    return;
}

bool is_true_0(float x_9)
{
    return ((as_type<uint>((x_9))) << 1U) != 0U;
}

[[kernel]] void any_f32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_36 [[buffer(0)]], float device* entryPointParams_x_data_36 [[buffer(1)]], uint device* entryPointParams_out_36 [[buffer(2)]])
{
    uint step_10;
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_36;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_36;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_36;
    threadgroup array<uint, int(256)> group_low_word_11;
    (&kernelContext_10)->group_low_word_0 = &group_low_word_11;
    threadgroup array<uint, int(256)> group_high_word_11;
    (&kernelContext_10)->group_high_word_0 = &group_high_word_11;
    uint piece_11 = gid_10.x;
    for(;;)
    {
        uint _S87 = pieces_0(&(&kernelContext_10)->entryPointParams_10->p_13);
        if(piece_11 < _S87)
        {
        }
        else
        {
            break;
        }
        uint _S88 = lid_10.x;
        Fold_0 _S89 = fold_of_0(&(&kernelContext_10)->entryPointParams_10->p_13, piece_11, _S88);
        uint truth_0 = 0U;
        uint r_21 = _S89.begin_0;
        for(;;)
        {
            if(r_21 < (_S89.end_0))
            {
            }
            else
            {
                break;
            }
            int _S90 = reduced_place_0(&(&kernelContext_10)->entryPointParams_10->p_13, r_21);
            if(is_true_0((&kernelContext_10)->entryPointParams_x_data_10[uint(_S89.base_0 + _S90)]))
            {
                step_10 = 1U;
            }
            else
            {
                step_10 = 0U;
            }
            uint _S91 = truth_0 | step_10;
            uint r_22 = r_21 + _S89.step_0;
            truth_0 = _S91;
            r_21 = r_22;
        }
        (*(&kernelContext_10)->group_low_word_0)[_S88] = truth_0;
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
            if(_S88 < step_10)
            {
                (*(&kernelContext_10)->group_low_word_0)[_S88] = ((*(&kernelContext_10)->group_low_word_0)[_S88]) | (*(&kernelContext_10)->group_low_word_0)[_S88 + step_10];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_10 = step_10 >> 1U;
        }
        if(_S89.writes_0)
        {
            *((&kernelContext_10)->entryPointParams_out_10+_S89.slot_0) = (*(&kernelContext_10)->group_low_word_0)[_S88];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_11 = piece_11 + (&kernelContext_10)->entryPointParams_10->p_13.groups_0;
    }
    return;
}

[[kernel]] void all_f32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_37 [[buffer(0)]], float device* entryPointParams_x_data_37 [[buffer(1)]], uint device* entryPointParams_out_37 [[buffer(2)]])
{
    uint step_11;
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_37;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_37;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_37;
    threadgroup array<uint, int(256)> group_low_word_12;
    (&kernelContext_11)->group_low_word_0 = &group_low_word_12;
    threadgroup array<uint, int(256)> group_high_word_12;
    (&kernelContext_11)->group_high_word_0 = &group_high_word_12;
    uint piece_12 = gid_11.x;
    for(;;)
    {
        uint _S92 = pieces_0(&(&kernelContext_11)->entryPointParams_11->p_14);
        if(piece_12 < _S92)
        {
        }
        else
        {
            break;
        }
        uint _S93 = lid_11.x;
        Fold_0 _S94 = fold_of_0(&(&kernelContext_11)->entryPointParams_11->p_14, piece_12, _S93);
        uint truth_1 = 1U;
        uint r_23 = _S94.begin_0;
        for(;;)
        {
            if(r_23 < (_S94.end_0))
            {
            }
            else
            {
                break;
            }
            int _S95 = reduced_place_0(&(&kernelContext_11)->entryPointParams_11->p_14, r_23);
            if(is_true_0((&kernelContext_11)->entryPointParams_x_data_11[uint(_S94.base_0 + _S95)]))
            {
                step_11 = 1U;
            }
            else
            {
                step_11 = 0U;
            }
            uint _S96 = truth_1 & step_11;
            uint r_24 = r_23 + _S94.step_0;
            truth_1 = _S96;
            r_23 = r_24;
        }
        (*(&kernelContext_11)->group_low_word_0)[_S93] = truth_1;
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
            if(_S93 < step_11)
            {
                (*(&kernelContext_11)->group_low_word_0)[_S93] = ((*(&kernelContext_11)->group_low_word_0)[_S93]) & (*(&kernelContext_11)->group_low_word_0)[_S93 + step_11];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_11 = step_11 >> 1U;
        }
        if(_S94.writes_0)
        {
            *((&kernelContext_11)->entryPointParams_out_11+_S94.slot_0) = (*(&kernelContext_11)->group_low_word_0)[_S93];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_12 = piece_12 + (&kernelContext_11)->entryPointParams_11->p_14.groups_0;
    }
    return;
}

bool is_true_1(int x_10)
{
    return x_10 != int(0);
}

[[kernel]] void any_i32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_38 [[buffer(0)]], int device* entryPointParams_x_data_38 [[buffer(1)]], uint device* entryPointParams_out_38 [[buffer(2)]])
{
    uint step_12;
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_38;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_38;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_38;
    threadgroup array<uint, int(256)> group_low_word_13;
    (&kernelContext_12)->group_low_word_0 = &group_low_word_13;
    threadgroup array<uint, int(256)> group_high_word_13;
    (&kernelContext_12)->group_high_word_0 = &group_high_word_13;
    uint piece_13 = gid_12.x;
    for(;;)
    {
        uint _S97 = pieces_0(&(&kernelContext_12)->entryPointParams_12->p_15);
        if(piece_13 < _S97)
        {
        }
        else
        {
            break;
        }
        uint _S98 = lid_12.x;
        Fold_0 _S99 = fold_of_0(&(&kernelContext_12)->entryPointParams_12->p_15, piece_13, _S98);
        uint truth_2 = 0U;
        uint r_25 = _S99.begin_0;
        for(;;)
        {
            if(r_25 < (_S99.end_0))
            {
            }
            else
            {
                break;
            }
            int _S100 = reduced_place_0(&(&kernelContext_12)->entryPointParams_12->p_15, r_25);
            if(is_true_1((&kernelContext_12)->entryPointParams_x_data_12[uint(_S99.base_0 + _S100)]))
            {
                step_12 = 1U;
            }
            else
            {
                step_12 = 0U;
            }
            uint _S101 = truth_2 | step_12;
            uint r_26 = r_25 + _S99.step_0;
            truth_2 = _S101;
            r_25 = r_26;
        }
        (*(&kernelContext_12)->group_low_word_0)[_S98] = truth_2;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_12 = 128U;
        for(;;)
        {
            if(step_12 >= ((&kernelContext_12)->entryPointParams_12->p_15.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S98 < step_12)
            {
                (*(&kernelContext_12)->group_low_word_0)[_S98] = ((*(&kernelContext_12)->group_low_word_0)[_S98]) | (*(&kernelContext_12)->group_low_word_0)[_S98 + step_12];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_12 = step_12 >> 1U;
        }
        if(_S99.writes_0)
        {
            *((&kernelContext_12)->entryPointParams_out_12+_S99.slot_0) = (*(&kernelContext_12)->group_low_word_0)[_S98];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_13 = piece_13 + (&kernelContext_12)->entryPointParams_12->p_15.groups_0;
    }
    return;
}

[[kernel]] void all_i32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_39 [[buffer(0)]], int device* entryPointParams_x_data_39 [[buffer(1)]], uint device* entryPointParams_out_39 [[buffer(2)]])
{
    uint step_13;
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_39;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_39;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_39;
    threadgroup array<uint, int(256)> group_low_word_14;
    (&kernelContext_13)->group_low_word_0 = &group_low_word_14;
    threadgroup array<uint, int(256)> group_high_word_14;
    (&kernelContext_13)->group_high_word_0 = &group_high_word_14;
    uint piece_14 = gid_13.x;
    for(;;)
    {
        uint _S102 = pieces_0(&(&kernelContext_13)->entryPointParams_13->p_16);
        if(piece_14 < _S102)
        {
        }
        else
        {
            break;
        }
        uint _S103 = lid_13.x;
        Fold_0 _S104 = fold_of_0(&(&kernelContext_13)->entryPointParams_13->p_16, piece_14, _S103);
        uint truth_3 = 1U;
        uint r_27 = _S104.begin_0;
        for(;;)
        {
            if(r_27 < (_S104.end_0))
            {
            }
            else
            {
                break;
            }
            int _S105 = reduced_place_0(&(&kernelContext_13)->entryPointParams_13->p_16, r_27);
            if(is_true_1((&kernelContext_13)->entryPointParams_x_data_13[uint(_S104.base_0 + _S105)]))
            {
                step_13 = 1U;
            }
            else
            {
                step_13 = 0U;
            }
            uint _S106 = truth_3 & step_13;
            uint r_28 = r_27 + _S104.step_0;
            truth_3 = _S106;
            r_27 = r_28;
        }
        (*(&kernelContext_13)->group_low_word_0)[_S103] = truth_3;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_13 = 128U;
        for(;;)
        {
            if(step_13 >= ((&kernelContext_13)->entryPointParams_13->p_16.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S103 < step_13)
            {
                (*(&kernelContext_13)->group_low_word_0)[_S103] = ((*(&kernelContext_13)->group_low_word_0)[_S103]) & (*(&kernelContext_13)->group_low_word_0)[_S103 + step_13];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_13 = step_13 >> 1U;
        }
        if(_S104.writes_0)
        {
            *((&kernelContext_13)->entryPointParams_out_13+_S104.slot_0) = (*(&kernelContext_13)->group_low_word_0)[_S103];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_14 = piece_14 + (&kernelContext_13)->entryPointParams_13->p_16.groups_0;
    }
    return;
}

bool is_true_2(uint2 x_11)
{
    return ((x_11.x) | (x_11.y)) != 0U;
}

[[kernel]] void any_i64(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_40 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_40 [[buffer(1)]], uint device* entryPointParams_out_40 [[buffer(2)]])
{
    uint step_14;
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_40;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_40;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_40;
    threadgroup array<uint, int(256)> group_low_word_15;
    (&kernelContext_14)->group_low_word_0 = &group_low_word_15;
    threadgroup array<uint, int(256)> group_high_word_15;
    (&kernelContext_14)->group_high_word_0 = &group_high_word_15;
    uint piece_15 = gid_14.x;
    for(;;)
    {
        uint _S107 = pieces_0(&(&kernelContext_14)->entryPointParams_14->p_17);
        if(piece_15 < _S107)
        {
        }
        else
        {
            break;
        }
        uint _S108 = lid_14.x;
        Fold_0 _S109 = fold_of_0(&(&kernelContext_14)->entryPointParams_14->p_17, piece_15, _S108);
        uint truth_4 = 0U;
        uint r_29 = _S109.begin_0;
        for(;;)
        {
            if(r_29 < (_S109.end_0))
            {
            }
            else
            {
                break;
            }
            int _S110 = reduced_place_0(&(&kernelContext_14)->entryPointParams_14->p_17, r_29);
            if(is_true_2(uint2(*((&kernelContext_14)->entryPointParams_x_data_14+uint(_S109.base_0 + _S110))) ))
            {
                step_14 = 1U;
            }
            else
            {
                step_14 = 0U;
            }
            uint _S111 = truth_4 | step_14;
            uint r_30 = r_29 + _S109.step_0;
            truth_4 = _S111;
            r_29 = r_30;
        }
        (*(&kernelContext_14)->group_low_word_0)[_S108] = truth_4;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_14 = 128U;
        for(;;)
        {
            if(step_14 >= ((&kernelContext_14)->entryPointParams_14->p_17.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S108 < step_14)
            {
                (*(&kernelContext_14)->group_low_word_0)[_S108] = ((*(&kernelContext_14)->group_low_word_0)[_S108]) | (*(&kernelContext_14)->group_low_word_0)[_S108 + step_14];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_14 = step_14 >> 1U;
        }
        if(_S109.writes_0)
        {
            *((&kernelContext_14)->entryPointParams_out_14+_S109.slot_0) = (*(&kernelContext_14)->group_low_word_0)[_S108];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_15 = piece_15 + (&kernelContext_14)->entryPointParams_14->p_17.groups_0;
    }
    return;
}

[[kernel]] void all_i64(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_41 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_41 [[buffer(1)]], uint device* entryPointParams_out_41 [[buffer(2)]])
{
    uint step_15;
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_41;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_41;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_41;
    threadgroup array<uint, int(256)> group_low_word_16;
    (&kernelContext_15)->group_low_word_0 = &group_low_word_16;
    threadgroup array<uint, int(256)> group_high_word_16;
    (&kernelContext_15)->group_high_word_0 = &group_high_word_16;
    uint piece_16 = gid_15.x;
    for(;;)
    {
        uint _S112 = pieces_0(&(&kernelContext_15)->entryPointParams_15->p_18);
        if(piece_16 < _S112)
        {
        }
        else
        {
            break;
        }
        uint _S113 = lid_15.x;
        Fold_0 _S114 = fold_of_0(&(&kernelContext_15)->entryPointParams_15->p_18, piece_16, _S113);
        uint truth_5 = 1U;
        uint r_31 = _S114.begin_0;
        for(;;)
        {
            if(r_31 < (_S114.end_0))
            {
            }
            else
            {
                break;
            }
            int _S115 = reduced_place_0(&(&kernelContext_15)->entryPointParams_15->p_18, r_31);
            if(is_true_2(uint2(*((&kernelContext_15)->entryPointParams_x_data_15+uint(_S114.base_0 + _S115))) ))
            {
                step_15 = 1U;
            }
            else
            {
                step_15 = 0U;
            }
            uint _S116 = truth_5 & step_15;
            uint r_32 = r_31 + _S114.step_0;
            truth_5 = _S116;
            r_31 = r_32;
        }
        (*(&kernelContext_15)->group_low_word_0)[_S113] = truth_5;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_15 = 128U;
        for(;;)
        {
            if(step_15 >= ((&kernelContext_15)->entryPointParams_15->p_18.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S113 < step_15)
            {
                (*(&kernelContext_15)->group_low_word_0)[_S113] = ((*(&kernelContext_15)->group_low_word_0)[_S113]) & (*(&kernelContext_15)->group_low_word_0)[_S113 + step_15];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_15 = step_15 >> 1U;
        }
        if(_S114.writes_0)
        {
            *((&kernelContext_15)->entryPointParams_out_15+_S114.slot_0) = (*(&kernelContext_15)->group_low_word_0)[_S113];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_16 = piece_16 + (&kernelContext_15)->entryPointParams_15->p_18.groups_0;
    }
    return;
}

bool is_true_3(uint x_12)
{
    return x_12 != 0U;
}

[[kernel]] void any_u8(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_42 [[buffer(0)]], uint device* entryPointParams_x_data_42 [[buffer(1)]], uint device* entryPointParams_out_42 [[buffer(2)]])
{
    uint step_16;
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_42;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_42;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_42;
    threadgroup array<uint, int(256)> group_low_word_17;
    (&kernelContext_16)->group_low_word_0 = &group_low_word_17;
    threadgroup array<uint, int(256)> group_high_word_17;
    (&kernelContext_16)->group_high_word_0 = &group_high_word_17;
    uint piece_17 = gid_16.x;
    for(;;)
    {
        uint _S117 = pieces_0(&(&kernelContext_16)->entryPointParams_16->p_19);
        if(piece_17 < _S117)
        {
        }
        else
        {
            break;
        }
        uint _S118 = lid_16.x;
        Fold_0 _S119 = fold_of_0(&(&kernelContext_16)->entryPointParams_16->p_19, piece_17, _S118);
        uint truth_6 = 0U;
        uint r_33 = _S119.begin_0;
        for(;;)
        {
            if(r_33 < (_S119.end_0))
            {
            }
            else
            {
                break;
            }
            int _S120 = reduced_place_0(&(&kernelContext_16)->entryPointParams_16->p_19, r_33);
            uint at_2 = uint(_S119.base_0 + _S120);
            if(is_true_3(byte_of_0((&kernelContext_16)->entryPointParams_x_data_16[at_2 >> 2U], at_2)))
            {
                step_16 = 1U;
            }
            else
            {
                step_16 = 0U;
            }
            uint _S121 = truth_6 | step_16;
            uint r_34 = r_33 + _S119.step_0;
            truth_6 = _S121;
            r_33 = r_34;
        }
        (*(&kernelContext_16)->group_low_word_0)[_S118] = truth_6;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_16 = 128U;
        for(;;)
        {
            if(step_16 >= ((&kernelContext_16)->entryPointParams_16->p_19.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S118 < step_16)
            {
                (*(&kernelContext_16)->group_low_word_0)[_S118] = ((*(&kernelContext_16)->group_low_word_0)[_S118]) | (*(&kernelContext_16)->group_low_word_0)[_S118 + step_16];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_16 = step_16 >> 1U;
        }
        if(_S119.writes_0)
        {
            *((&kernelContext_16)->entryPointParams_out_16+_S119.slot_0) = (*(&kernelContext_16)->group_low_word_0)[_S118];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_17 = piece_17 + (&kernelContext_16)->entryPointParams_16->p_19.groups_0;
    }
    return;
}

[[kernel]] void all_u8(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_43 [[buffer(0)]], uint device* entryPointParams_x_data_43 [[buffer(1)]], uint device* entryPointParams_out_43 [[buffer(2)]])
{
    uint step_17;
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_43;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_43;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_43;
    threadgroup array<uint, int(256)> group_low_word_18;
    (&kernelContext_17)->group_low_word_0 = &group_low_word_18;
    threadgroup array<uint, int(256)> group_high_word_18;
    (&kernelContext_17)->group_high_word_0 = &group_high_word_18;
    uint piece_18 = gid_17.x;
    for(;;)
    {
        uint _S122 = pieces_0(&(&kernelContext_17)->entryPointParams_17->p_20);
        if(piece_18 < _S122)
        {
        }
        else
        {
            break;
        }
        uint _S123 = lid_17.x;
        Fold_0 _S124 = fold_of_0(&(&kernelContext_17)->entryPointParams_17->p_20, piece_18, _S123);
        uint truth_7 = 1U;
        uint r_35 = _S124.begin_0;
        for(;;)
        {
            if(r_35 < (_S124.end_0))
            {
            }
            else
            {
                break;
            }
            int _S125 = reduced_place_0(&(&kernelContext_17)->entryPointParams_17->p_20, r_35);
            uint at_3 = uint(_S124.base_0 + _S125);
            if(is_true_3(byte_of_0((&kernelContext_17)->entryPointParams_x_data_17[at_3 >> 2U], at_3)))
            {
                step_17 = 1U;
            }
            else
            {
                step_17 = 0U;
            }
            uint _S126 = truth_7 & step_17;
            uint r_36 = r_35 + _S124.step_0;
            truth_7 = _S126;
            r_35 = r_36;
        }
        (*(&kernelContext_17)->group_low_word_0)[_S123] = truth_7;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_17 = 128U;
        for(;;)
        {
            if(step_17 >= ((&kernelContext_17)->entryPointParams_17->p_20.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S123 < step_17)
            {
                (*(&kernelContext_17)->group_low_word_0)[_S123] = ((*(&kernelContext_17)->group_low_word_0)[_S123]) & (*(&kernelContext_17)->group_low_word_0)[_S123 + step_17];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_17 = step_17 >> 1U;
        }
        if(_S124.writes_0)
        {
            *((&kernelContext_17)->entryPointParams_out_17+_S124.slot_0) = (*(&kernelContext_17)->group_low_word_0)[_S123];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_18 = piece_18 + (&kernelContext_17)->entryPointParams_17->p_20.groups_0;
    }
    return;
}

[[kernel]] void any_bool(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_44 [[buffer(0)]], uint device* entryPointParams_x_data_44 [[buffer(1)]], uint device* entryPointParams_out_44 [[buffer(2)]])
{
    uint x_13;
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_44;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_44;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_44;
    threadgroup array<uint, int(256)> group_low_word_19;
    (&kernelContext_18)->group_low_word_0 = &group_low_word_19;
    threadgroup array<uint, int(256)> group_high_word_19;
    (&kernelContext_18)->group_high_word_0 = &group_high_word_19;
    uint piece_19 = gid_18.x;
    for(;;)
    {
        uint _S127 = pieces_0(&(&kernelContext_18)->entryPointParams_18->p_21);
        if(piece_19 < _S127)
        {
        }
        else
        {
            break;
        }
        uint _S128 = lid_18.x;
        Fold_0 _S129 = fold_of_0(&(&kernelContext_18)->entryPointParams_18->p_21, piece_19, _S128);
        uint truth_8 = 0U;
        uint r_37 = _S129.begin_0;
        for(;;)
        {
            if(r_37 < (_S129.end_0))
            {
            }
            else
            {
                break;
            }
            int _S130 = reduced_place_0(&(&kernelContext_18)->entryPointParams_18->p_21, r_37);
            uint at_4 = uint(_S129.base_0 + _S130);
            if((byte_of_0((&kernelContext_18)->entryPointParams_x_data_18[at_4 >> 2U], at_4)) != 0U)
            {
                x_13 = 1U;
            }
            else
            {
                x_13 = 0U;
            }
            uint _S131;
            if(is_true_3(x_13))
            {
                _S131 = 1U;
            }
            else
            {
                _S131 = 0U;
            }
            uint _S132 = truth_8 | _S131;
            uint r_38 = r_37 + _S129.step_0;
            truth_8 = _S132;
            r_37 = r_38;
        }
        (*(&kernelContext_18)->group_low_word_0)[_S128] = truth_8;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        x_13 = 128U;
        for(;;)
        {
            if(x_13 >= ((&kernelContext_18)->entryPointParams_18->p_21.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S128 < x_13)
            {
                (*(&kernelContext_18)->group_low_word_0)[_S128] = ((*(&kernelContext_18)->group_low_word_0)[_S128]) | (*(&kernelContext_18)->group_low_word_0)[_S128 + x_13];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_13 = x_13 >> 1U;
        }
        if(_S129.writes_0)
        {
            *((&kernelContext_18)->entryPointParams_out_18+_S129.slot_0) = (*(&kernelContext_18)->group_low_word_0)[_S128];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_19 = piece_19 + (&kernelContext_18)->entryPointParams_18->p_21.groups_0;
    }
    return;
}

[[kernel]] void all_bool(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_45 [[buffer(0)]], uint device* entryPointParams_x_data_45 [[buffer(1)]], uint device* entryPointParams_out_45 [[buffer(2)]])
{
    uint x_14;
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_45;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_45;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_45;
    threadgroup array<uint, int(256)> group_low_word_20;
    (&kernelContext_19)->group_low_word_0 = &group_low_word_20;
    threadgroup array<uint, int(256)> group_high_word_20;
    (&kernelContext_19)->group_high_word_0 = &group_high_word_20;
    uint piece_20 = gid_19.x;
    for(;;)
    {
        uint _S133 = pieces_0(&(&kernelContext_19)->entryPointParams_19->p_22);
        if(piece_20 < _S133)
        {
        }
        else
        {
            break;
        }
        uint _S134 = lid_19.x;
        Fold_0 _S135 = fold_of_0(&(&kernelContext_19)->entryPointParams_19->p_22, piece_20, _S134);
        uint truth_9 = 1U;
        uint r_39 = _S135.begin_0;
        for(;;)
        {
            if(r_39 < (_S135.end_0))
            {
            }
            else
            {
                break;
            }
            int _S136 = reduced_place_0(&(&kernelContext_19)->entryPointParams_19->p_22, r_39);
            uint at_5 = uint(_S135.base_0 + _S136);
            if((byte_of_0((&kernelContext_19)->entryPointParams_x_data_19[at_5 >> 2U], at_5)) != 0U)
            {
                x_14 = 1U;
            }
            else
            {
                x_14 = 0U;
            }
            uint _S137;
            if(is_true_3(x_14))
            {
                _S137 = 1U;
            }
            else
            {
                _S137 = 0U;
            }
            uint _S138 = truth_9 & _S137;
            uint r_40 = r_39 + _S135.step_0;
            truth_9 = _S138;
            r_39 = r_40;
        }
        (*(&kernelContext_19)->group_low_word_0)[_S134] = truth_9;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        x_14 = 128U;
        for(;;)
        {
            if(x_14 >= ((&kernelContext_19)->entryPointParams_19->p_22.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S134 < x_14)
            {
                (*(&kernelContext_19)->group_low_word_0)[_S134] = ((*(&kernelContext_19)->group_low_word_0)[_S134]) & (*(&kernelContext_19)->group_low_word_0)[_S134 + x_14];
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            x_14 = x_14 >> 1U;
        }
        if(_S135.writes_0)
        {
            *((&kernelContext_19)->entryPointParams_out_19+_S135.slot_0) = (*(&kernelContext_19)->group_low_word_0)[_S134];
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_20 = piece_20 + (&kernelContext_19)->entryPointParams_19->p_22.groups_0;
    }
    return;
}

bool is_nan_0(float x_15)
{
    return ((as_type<uint>((x_15))) & 2147483647U) > 2139095040U;
}

uint ascending_rank_0(float x_16)
{
    if(is_nan_0(x_16))
    {
        return 4294967295U;
    }
    uint _S139 = (as_type<uint>((x_16)));
    uint pattern_0;
    if((_S139 << 1U) == 0U)
    {
        pattern_0 = 0U;
    }
    else
    {
        pattern_0 = _S139;
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
    uint _S140 = second_0.x;
    uint _S141 = first_0.x;
    bool is_second_0;
    if(_S140 > _S141)
    {
        is_second_0 = true;
    }
    else
    {
        if(_S140 == _S141)
        {
            is_second_0 = (second_0.y) < (first_0.y);
        }
        else
        {
            is_second_0 = false;
        }
    }
    uint2 _S142;
    if(is_second_0)
    {
        _S142 = second_0;
    }
    else
    {
        _S142 = first_0;
    }
    return _S142;
}

[[kernel]] void argmax_f32(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_46 [[buffer(0)]], float device* entryPointParams_x_data_46 [[buffer(1)]], packed_uint2 device* entryPointParams_out_46 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_46;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_46;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_46;
    threadgroup array<uint, int(256)> group_low_word_21;
    (&kernelContext_20)->group_low_word_0 = &group_low_word_21;
    threadgroup array<uint, int(256)> group_high_word_21;
    (&kernelContext_20)->group_high_word_0 = &group_high_word_21;
    uint piece_21 = gid_20.x;
    for(;;)
    {
        uint _S143 = pieces_0(&(&kernelContext_20)->entryPointParams_20->p_23);
        if(piece_21 < _S143)
        {
        }
        else
        {
            break;
        }
        uint _S144 = lid_20.x;
        Fold_0 _S145 = fold_of_0(&(&kernelContext_20)->entryPointParams_20->p_23, piece_21, _S144);
        uint2 best_0 = uint2(0U, 4294967295U);
        uint r_41 = _S145.begin_0;
        for(;;)
        {
            if(r_41 < (_S145.end_0))
            {
            }
            else
            {
                break;
            }
            int _S146 = reduced_place_0(&(&kernelContext_20)->entryPointParams_20->p_23, r_41);
            uint2 _S147 = better_0(best_0, uint2(ascending_rank_0((&kernelContext_20)->entryPointParams_x_data_20[uint(_S145.base_0 + _S146)]), r_41));
            uint r_42 = r_41 + _S145.step_0;
            best_0 = _S147;
            r_41 = r_42;
        }
        (*(&kernelContext_20)->group_high_word_0)[_S144] = best_0.x;
        (*(&kernelContext_20)->group_low_word_0)[_S144] = best_0.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_1 = best_0;
        uint step_18 = 128U;
        for(;;)
        {
            if(step_18 >= ((&kernelContext_20)->entryPointParams_20->p_23.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S144 < step_18)
            {
                uint2 best_2 = better_0(best_1, uint2((*(&kernelContext_20)->group_high_word_0)[_S144 + step_18], (*(&kernelContext_20)->group_low_word_0)[_S144 + step_18]));
                (*(&kernelContext_20)->group_high_word_0)[_S144] = best_2.x;
                (*(&kernelContext_20)->group_low_word_0)[_S144] = best_2.y;
                best_1 = best_2;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_18 = step_18 >> 1U;
        }
        if(_S145.writes_0)
        {
            packed_uint2 device* _S148 = (&kernelContext_20)->entryPointParams_out_20+_S145.slot_0;
            uint2 _S149;
            if(((&kernelContext_20)->entryPointParams_20->p_23.pairs_0) != 0U)
            {
                _S149 = best_1;
            }
            else
            {
                _S149 = uint2(best_1.y, 0U);
            }
            *_S148 = packed_uint2(_S149) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_21 = piece_21 + (&kernelContext_20)->entryPointParams_20->p_23.groups_0;
    }
    return;
}

uint rank_from_below_0(float x_17)
{
    uint _S150;
    if(is_nan_0(x_17))
    {
        _S150 = 4294967295U;
    }
    else
    {
        _S150 = ~ascending_rank_0(x_17);
    }
    return _S150;
}

[[kernel]] void argmin_f32(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_47 [[buffer(0)]], float device* entryPointParams_x_data_47 [[buffer(1)]], packed_uint2 device* entryPointParams_out_47 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_47;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_47;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_47;
    threadgroup array<uint, int(256)> group_low_word_22;
    (&kernelContext_21)->group_low_word_0 = &group_low_word_22;
    threadgroup array<uint, int(256)> group_high_word_22;
    (&kernelContext_21)->group_high_word_0 = &group_high_word_22;
    uint piece_22 = gid_21.x;
    for(;;)
    {
        uint _S151 = pieces_0(&(&kernelContext_21)->entryPointParams_21->p_24);
        if(piece_22 < _S151)
        {
        }
        else
        {
            break;
        }
        uint _S152 = lid_21.x;
        Fold_0 _S153 = fold_of_0(&(&kernelContext_21)->entryPointParams_21->p_24, piece_22, _S152);
        uint2 best_3 = uint2(0U, 4294967295U);
        uint r_43 = _S153.begin_0;
        for(;;)
        {
            if(r_43 < (_S153.end_0))
            {
            }
            else
            {
                break;
            }
            int _S154 = reduced_place_0(&(&kernelContext_21)->entryPointParams_21->p_24, r_43);
            uint2 _S155 = better_0(best_3, uint2(rank_from_below_0((&kernelContext_21)->entryPointParams_x_data_21[uint(_S153.base_0 + _S154)]), r_43));
            uint r_44 = r_43 + _S153.step_0;
            best_3 = _S155;
            r_43 = r_44;
        }
        (*(&kernelContext_21)->group_high_word_0)[_S152] = best_3.x;
        (*(&kernelContext_21)->group_low_word_0)[_S152] = best_3.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_4 = best_3;
        uint step_19 = 128U;
        for(;;)
        {
            if(step_19 >= ((&kernelContext_21)->entryPointParams_21->p_24.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S152 < step_19)
            {
                uint2 best_5 = better_0(best_4, uint2((*(&kernelContext_21)->group_high_word_0)[_S152 + step_19], (*(&kernelContext_21)->group_low_word_0)[_S152 + step_19]));
                (*(&kernelContext_21)->group_high_word_0)[_S152] = best_5.x;
                (*(&kernelContext_21)->group_low_word_0)[_S152] = best_5.y;
                best_4 = best_5;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_19 = step_19 >> 1U;
        }
        if(_S153.writes_0)
        {
            packed_uint2 device* _S156 = (&kernelContext_21)->entryPointParams_out_21+_S153.slot_0;
            uint2 _S157;
            if(((&kernelContext_21)->entryPointParams_21->p_24.pairs_0) != 0U)
            {
                _S157 = best_4;
            }
            else
            {
                _S157 = uint2(best_4.y, 0U);
            }
            *_S156 = packed_uint2(_S157) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_22 = piece_22 + (&kernelContext_21)->entryPointParams_21->p_24.groups_0;
    }
    return;
}

uint rank_of_0(int x_18)
{
    return uint(x_18) ^ 2147483648U;
}

[[kernel]] void argmax_i32(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_48 [[buffer(0)]], int device* entryPointParams_x_data_48 [[buffer(1)]], packed_uint2 device* entryPointParams_out_48 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_48;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_48;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_48;
    threadgroup array<uint, int(256)> group_low_word_23;
    (&kernelContext_22)->group_low_word_0 = &group_low_word_23;
    threadgroup array<uint, int(256)> group_high_word_23;
    (&kernelContext_22)->group_high_word_0 = &group_high_word_23;
    uint piece_23 = gid_22.x;
    for(;;)
    {
        uint _S158 = pieces_0(&(&kernelContext_22)->entryPointParams_22->p_25);
        if(piece_23 < _S158)
        {
        }
        else
        {
            break;
        }
        uint _S159 = lid_22.x;
        Fold_0 _S160 = fold_of_0(&(&kernelContext_22)->entryPointParams_22->p_25, piece_23, _S159);
        uint2 best_6 = uint2(0U, 4294967295U);
        uint r_45 = _S160.begin_0;
        for(;;)
        {
            if(r_45 < (_S160.end_0))
            {
            }
            else
            {
                break;
            }
            int _S161 = reduced_place_0(&(&kernelContext_22)->entryPointParams_22->p_25, r_45);
            uint2 _S162 = better_0(best_6, uint2(rank_of_0((&kernelContext_22)->entryPointParams_x_data_22[uint(_S160.base_0 + _S161)]), r_45));
            uint r_46 = r_45 + _S160.step_0;
            best_6 = _S162;
            r_45 = r_46;
        }
        (*(&kernelContext_22)->group_high_word_0)[_S159] = best_6.x;
        (*(&kernelContext_22)->group_low_word_0)[_S159] = best_6.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_7 = best_6;
        uint step_20 = 128U;
        for(;;)
        {
            if(step_20 >= ((&kernelContext_22)->entryPointParams_22->p_25.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S159 < step_20)
            {
                uint2 best_8 = better_0(best_7, uint2((*(&kernelContext_22)->group_high_word_0)[_S159 + step_20], (*(&kernelContext_22)->group_low_word_0)[_S159 + step_20]));
                (*(&kernelContext_22)->group_high_word_0)[_S159] = best_8.x;
                (*(&kernelContext_22)->group_low_word_0)[_S159] = best_8.y;
                best_7 = best_8;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_20 = step_20 >> 1U;
        }
        if(_S160.writes_0)
        {
            packed_uint2 device* _S163 = (&kernelContext_22)->entryPointParams_out_22+_S160.slot_0;
            uint2 _S164;
            if(((&kernelContext_22)->entryPointParams_22->p_25.pairs_0) != 0U)
            {
                _S164 = best_7;
            }
            else
            {
                _S164 = uint2(best_7.y, 0U);
            }
            *_S163 = packed_uint2(_S164) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_23 = piece_23 + (&kernelContext_22)->entryPointParams_22->p_25.groups_0;
    }
    return;
}

[[kernel]] void argmin_i32(uint3 gid_23 [[threadgroup_position_in_grid]], uint3 lid_23 [[thread_position_in_threadgroup]], EntryPointParams_23 constant* entryPointParams_49 [[buffer(0)]], int device* entryPointParams_x_data_49 [[buffer(1)]], packed_uint2 device* entryPointParams_out_49 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_23;
    (&kernelContext_23)->entryPointParams_23 = entryPointParams_49;
    (&kernelContext_23)->entryPointParams_x_data_23 = entryPointParams_x_data_49;
    (&kernelContext_23)->entryPointParams_out_23 = entryPointParams_out_49;
    threadgroup array<uint, int(256)> group_low_word_24;
    (&kernelContext_23)->group_low_word_0 = &group_low_word_24;
    threadgroup array<uint, int(256)> group_high_word_24;
    (&kernelContext_23)->group_high_word_0 = &group_high_word_24;
    uint piece_24 = gid_23.x;
    for(;;)
    {
        uint _S165 = pieces_0(&(&kernelContext_23)->entryPointParams_23->p_26);
        if(piece_24 < _S165)
        {
        }
        else
        {
            break;
        }
        uint _S166 = lid_23.x;
        Fold_0 _S167 = fold_of_0(&(&kernelContext_23)->entryPointParams_23->p_26, piece_24, _S166);
        uint2 best_9 = uint2(0U, 4294967295U);
        uint r_47 = _S167.begin_0;
        for(;;)
        {
            if(r_47 < (_S167.end_0))
            {
            }
            else
            {
                break;
            }
            int _S168 = reduced_place_0(&(&kernelContext_23)->entryPointParams_23->p_26, r_47);
            uint2 _S169 = better_0(best_9, uint2(~rank_of_0((&kernelContext_23)->entryPointParams_x_data_23[uint(_S167.base_0 + _S168)]), r_47));
            uint r_48 = r_47 + _S167.step_0;
            best_9 = _S169;
            r_47 = r_48;
        }
        (*(&kernelContext_23)->group_high_word_0)[_S166] = best_9.x;
        (*(&kernelContext_23)->group_low_word_0)[_S166] = best_9.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_10 = best_9;
        uint step_21 = 128U;
        for(;;)
        {
            if(step_21 >= ((&kernelContext_23)->entryPointParams_23->p_26.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S166 < step_21)
            {
                uint2 best_11 = better_0(best_10, uint2((*(&kernelContext_23)->group_high_word_0)[_S166 + step_21], (*(&kernelContext_23)->group_low_word_0)[_S166 + step_21]));
                (*(&kernelContext_23)->group_high_word_0)[_S166] = best_11.x;
                (*(&kernelContext_23)->group_low_word_0)[_S166] = best_11.y;
                best_10 = best_11;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_21 = step_21 >> 1U;
        }
        if(_S167.writes_0)
        {
            packed_uint2 device* _S170 = (&kernelContext_23)->entryPointParams_out_23+_S167.slot_0;
            uint2 _S171;
            if(((&kernelContext_23)->entryPointParams_23->p_26.pairs_0) != 0U)
            {
                _S171 = best_10;
            }
            else
            {
                _S171 = uint2(best_10.y, 0U);
            }
            *_S170 = packed_uint2(_S171) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_24 = piece_24 + (&kernelContext_23)->entryPointParams_23->p_26.groups_0;
    }
    return;
}

[[kernel]] void argmax_f32_join(uint3 gid_24 [[threadgroup_position_in_grid]], uint3 lid_24 [[thread_position_in_threadgroup]], EntryPointParams_24 constant* entryPointParams_50 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_50 [[buffer(1)]], packed_uint2 device* entryPointParams_out_50 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_24;
    (&kernelContext_24)->entryPointParams_24 = entryPointParams_50;
    (&kernelContext_24)->entryPointParams_x_data_24 = entryPointParams_x_data_50;
    (&kernelContext_24)->entryPointParams_out_24 = entryPointParams_out_50;
    threadgroup array<uint, int(256)> group_low_word_25;
    (&kernelContext_24)->group_low_word_0 = &group_low_word_25;
    threadgroup array<uint, int(256)> group_high_word_25;
    (&kernelContext_24)->group_high_word_0 = &group_high_word_25;
    uint piece_25 = gid_24.x;
    for(;;)
    {
        uint _S172 = pieces_0(&(&kernelContext_24)->entryPointParams_24->p_27);
        if(piece_25 < _S172)
        {
        }
        else
        {
            break;
        }
        uint _S173 = lid_24.x;
        Fold_0 _S174 = fold_of_0(&(&kernelContext_24)->entryPointParams_24->p_27, piece_25, _S173);
        uint2 best_12 = uint2(0U, 4294967295U);
        uint r_49 = _S174.begin_0;
        for(;;)
        {
            if(r_49 < (_S174.end_0))
            {
            }
            else
            {
                break;
            }
            int _S175 = reduced_place_0(&(&kernelContext_24)->entryPointParams_24->p_27, r_49);
            uint2 _S176 = uint2(*((&kernelContext_24)->entryPointParams_x_data_24+uint(_S174.base_0 + _S175))) ;
            uint2 _S177 = better_0(best_12, uint2(_S176.x, _S176.y));
            uint r_50 = r_49 + _S174.step_0;
            best_12 = _S177;
            r_49 = r_50;
        }
        (*(&kernelContext_24)->group_high_word_0)[_S173] = best_12.x;
        (*(&kernelContext_24)->group_low_word_0)[_S173] = best_12.y;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint2 best_13 = best_12;
        uint step_22 = 128U;
        for(;;)
        {
            if(step_22 >= ((&kernelContext_24)->entryPointParams_24->p_27.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S173 < step_22)
            {
                uint2 best_14 = better_0(best_13, uint2((*(&kernelContext_24)->group_high_word_0)[_S173 + step_22], (*(&kernelContext_24)->group_low_word_0)[_S173 + step_22]));
                (*(&kernelContext_24)->group_high_word_0)[_S173] = best_14.x;
                (*(&kernelContext_24)->group_low_word_0)[_S173] = best_14.y;
                best_13 = best_14;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_22 = step_22 >> 1U;
        }
        if(_S174.writes_0)
        {
            packed_uint2 device* _S178 = (&kernelContext_24)->entryPointParams_out_24+_S174.slot_0;
            uint2 _S179;
            if(((&kernelContext_24)->entryPointParams_24->p_27.pairs_0) != 0U)
            {
                _S179 = best_13;
            }
            else
            {
                _S179 = uint2(best_13.y, 0U);
            }
            *_S178 = packed_uint2(_S179) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_25 = piece_25 + (&kernelContext_24)->entryPointParams_24->p_27.groups_0;
    }
    return;
}

bool is_equal_0(uint2 x_19, uint2 y_6)
{
    bool _S180;
    if((x_19.x) == (y_6.x))
    {
        _S180 = (x_19.y) == (y_6.y);
    }
    else
    {
        _S180 = false;
    }
    return _S180;
}

[[kernel]] void find_i64(uint3 gid_25 [[threadgroup_position_in_grid]], uint3 lid_25 [[thread_position_in_threadgroup]], EntryPointParams_25 constant* entryPointParams_51 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_51 [[buffer(1)]], packed_uint2 device* entryPointParams_wanted_1 [[buffer(2)]], packed_uint2 device* entryPointParams_out_51 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_25;
    (&kernelContext_25)->entryPointParams_25 = entryPointParams_51;
    (&kernelContext_25)->entryPointParams_x_data_25 = entryPointParams_x_data_51;
    (&kernelContext_25)->entryPointParams_wanted_0 = entryPointParams_wanted_1;
    (&kernelContext_25)->entryPointParams_out_25 = entryPointParams_out_51;
    threadgroup array<uint, int(256)> group_low_word_26;
    (&kernelContext_25)->group_low_word_0 = &group_low_word_26;
    threadgroup array<uint, int(256)> group_high_word_26;
    (&kernelContext_25)->group_high_word_0 = &group_high_word_26;
    uint piece_26 = gid_25.x;
    for(;;)
    {
        uint _S181 = pieces_0(&(&kernelContext_25)->entryPointParams_25->p_28);
        if(piece_26 < _S181)
        {
        }
        else
        {
            break;
        }
        uint _S182 = lid_25.x;
        Fold_0 _S183 = fold_of_0(&(&kernelContext_25)->entryPointParams_25->p_28, piece_26, _S182);
        uint2 _S184 = uint2(*((&kernelContext_25)->entryPointParams_wanted_0+_S183.output_0)) ;
        uint first_1 = 4294967295U;
        uint r_51 = _S183.begin_0;
        for(;;)
        {
            if(r_51 < (_S183.end_0))
            {
            }
            else
            {
                break;
            }
            int _S185 = reduced_place_0(&(&kernelContext_25)->entryPointParams_25->p_28, r_51);
            if(is_equal_0(uint2(*((&kernelContext_25)->entryPointParams_x_data_25+uint(_S183.base_0 + _S185))) , _S184))
            {
                first_1 = min(first_1, r_51);
            }
            r_51 = r_51 + _S183.step_0;
        }
        (*(&kernelContext_25)->group_low_word_0)[_S182] = first_1;
        threadgroup_barrier(mem_flags::mem_threadgroup);
        uint step_23 = 128U;
        for(;;)
        {
            if(step_23 >= ((&kernelContext_25)->entryPointParams_25->p_28.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S182 < step_23)
            {
                (*(&kernelContext_25)->group_low_word_0)[_S182] = min((*(&kernelContext_25)->group_low_word_0)[_S182], (*(&kernelContext_25)->group_low_word_0)[_S182 + step_23]);
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            step_23 = step_23 >> 1U;
        }
        if(_S183.writes_0)
        {
            *((&kernelContext_25)->entryPointParams_out_25+_S183.slot_0) = packed_uint2(uint2((*(&kernelContext_25)->group_low_word_0)[_S182], 0U)) ;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_26 = piece_26 + (&kernelContext_25)->entryPointParams_25->p_28.groups_0;
    }
    return;
}


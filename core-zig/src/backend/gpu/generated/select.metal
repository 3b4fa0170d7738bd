#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Selection_0
{
    uint4 extents_0;
    int4 strides_0;
    uint lines_0;
    uint offset_0;
    uint block_0;
    uint keep_0;
    uint lists_0;
    uint merged_0;
    uint groups_0;
    uint descending_0;
    uint first_0;
    uint count_0;
    uint inner_0;
    uint reserved_0;
};

int line_of_0(const Selection_0 constant* p_0, uint line_0)
{
    int _S1 = int(p_0->offset_0);
    uint _S2 = p_0->extents_0.y;
    uint _S3 = line_0 / _S2;
    int4 _S4 = p_0->strides_0;
    int _S5 = _S1 + int(_S3) * p_0->strides_0.x;
    uint _S6 = line_0 % _S2;
    return _S5 + int(_S6) * _S4.y;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

uint ascending_rank_0(float x_1)
{
    if(is_nan_0(x_1))
    {
        return 4294967295U;
    }
    uint _S7 = (as_type<uint>((x_1)));
    uint pattern_0;
    if((_S7 << 1U) == 0U)
    {
        pattern_0 = 0U;
    }
    else
    {
        pattern_0 = _S7;
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

uint rank_in_0(uint rank_0, uint descending_1)
{
    uint _S8;
    if(descending_1 != 0U)
    {
        _S8 = ~rank_0;
    }
    else
    {
        _S8 = rank_0;
    }
    return _S8;
}

struct EntryPointParams_0
{
    Selection_0 p_1;
};

struct EntryPointParams_1
{
    Selection_0 p_2;
};

struct EntryPointParams_2
{
    Selection_0 p_3;
};

struct EntryPointParams_3
{
    Selection_0 p_4;
};

struct EntryPointParams_4
{
    Selection_0 p_5;
};

struct EntryPointParams_5
{
    Selection_0 p_6;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    packed_uint2 device* entryPointParams_lists_0;
    EntryPointParams_1 constant* entryPointParams_1;
    int device* entryPointParams_x_data_1;
    packed_uint2 device* entryPointParams_lists_1;
    EntryPointParams_2 constant* entryPointParams_2;
    uint device* entryPointParams_x_data_2;
    packed_uint2 device* entryPointParams_lists_2;
    EntryPointParams_3 constant* entryPointParams_3;
    packed_uint2 device* entryPointParams_before_0;
    packed_uint2 device* entryPointParams_lists_3;
    EntryPointParams_4 constant* entryPointParams_4;
    int device* entryPointParams_x_data_3;
    packed_uint2 device* entryPointParams_lists_4;
    int device* entryPointParams_values_0;
    packed_uint2 device* entryPointParams_positions_0;
    EntryPointParams_5 constant* entryPointParams_5;
    packed_uint2 device* entryPointParams_lists_5;
    array<uint, int(1024)> threadgroup* block_rank_0;
    array<uint, int(1024)> threadgroup* block_position_0;
};

void sort_block_0(uint lane_0, uint block_1, KernelContext_0 thread* kernelContext_0)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint run_0 = 2U;
    for(;;)
    {
        if(run_0 <= block_1)
        {
        }
        else
        {
            break;
        }
        uint near_0 = run_0 >> 1U;
        for(;;)
        {
            if(near_0 > 0U)
            {
            }
            else
            {
                break;
            }
            uint i_0 = lane_0;
            for(;;)
            {
                if(i_0 < (block_1 / 2U))
                {
                }
                else
                {
                    break;
                }
                uint _S9 = i_0 / near_0;
                uint _S10 = _S9 * near_0 * 2U;
                uint _S11 = i_0 % near_0;
                uint low_0 = _S10 + _S11;
                uint high_0 = low_0 + near_0;
                bool is_rising_0 = (low_0 & run_0) == 0U;
                uint a_0 = (*kernelContext_0->block_rank_0)[low_0];
                uint b_0 = (*kernelContext_0->block_rank_0)[high_0];
                uint a_at_0 = (*kernelContext_0->block_position_0)[low_0];
                uint b_at_0 = (*kernelContext_0->block_position_0)[high_0];
                bool is_after_0;
                if(((*kernelContext_0->block_rank_0)[low_0]) > (*kernelContext_0->block_rank_0)[high_0])
                {
                    is_after_0 = true;
                }
                else
                {
                    if(a_0 == b_0)
                    {
                        is_after_0 = a_at_0 > b_at_0;
                    }
                    else
                    {
                        is_after_0 = false;
                    }
                }
                if(is_after_0 == is_rising_0)
                {
                    (*kernelContext_0->block_rank_0)[low_0] = b_0;
                    (*kernelContext_0->block_rank_0)[high_0] = a_0;
                    (*kernelContext_0->block_position_0)[low_0] = b_at_0;
                    (*kernelContext_0->block_position_0)[high_0] = a_at_0;
                }
                i_0 = i_0 + 256U;
            }
            threadgroup_barrier(mem_flags::mem_threadgroup);
            near_0 = near_0 >> 1U;
        }
        run_0 = run_0 << 1U;
    }
    return;
}

[[kernel]] void select_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_x_data_4 [[buffer(1)]], packed_uint2 device* entryPointParams_lists_6 [[buffer(2)]])
{
    uint rank_1;
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_1)->entryPointParams_x_data_0 = entryPointParams_x_data_4;
    (&kernelContext_1)->entryPointParams_lists_0 = entryPointParams_lists_6;
    threadgroup array<uint, int(1024)> block_rank_1;
    (&kernelContext_1)->block_rank_0 = &block_rank_1;
    threadgroup array<uint, int(1024)> block_position_1;
    (&kernelContext_1)->block_position_0 = &block_position_1;
    uint piece_0 = gid_0.x;
    for(;;)
    {
        if(piece_0 < ((&kernelContext_1)->entryPointParams_0->p_1.lines_0 * (&kernelContext_1)->entryPointParams_0->p_1.lists_0))
        {
        }
        else
        {
            break;
        }
        uint _S12 = piece_0 % (&kernelContext_1)->entryPointParams_0->p_1.lists_0;
        uint _S13 = piece_0 / (&kernelContext_1)->entryPointParams_0->p_1.lists_0;
        int _S14 = line_of_0(&(&kernelContext_1)->entryPointParams_0->p_1, _S13);
        uint _S15 = lid_0.x;
        uint i_1 = _S15;
        for(;;)
        {
            if(i_1 < ((&kernelContext_1)->entryPointParams_0->p_1.block_0))
            {
            }
            else
            {
                break;
            }
            uint at_0 = _S12 * (&kernelContext_1)->entryPointParams_0->p_1.extents_0.w + i_1;
            bool is_element_0;
            if(i_1 < ((&kernelContext_1)->entryPointParams_0->p_1.extents_0.w))
            {
                is_element_0 = at_0 < ((&kernelContext_1)->entryPointParams_0->p_1.extents_0.z);
            }
            else
            {
                is_element_0 = false;
            }
            if(is_element_0)
            {
                rank_1 = rank_in_0(ascending_rank_0((&kernelContext_1)->entryPointParams_x_data_0[uint(_S14 + int(at_0) * (&kernelContext_1)->entryPointParams_0->p_1.strides_0.z)]), (&kernelContext_1)->entryPointParams_0->p_1.descending_0);
            }
            else
            {
                rank_1 = 4294967295U;
            }
            (*(&kernelContext_1)->block_rank_0)[i_1] = rank_1;
            uint _S16;
            if(is_element_0)
            {
                _S16 = at_0;
            }
            else
            {
                _S16 = 4294967295U;
            }
            (*(&kernelContext_1)->block_position_0)[i_1] = _S16;
            i_1 = i_1 + 256U;
        }
        sort_block_0(_S15, (&kernelContext_1)->entryPointParams_0->p_1.block_0, &kernelContext_1);
        rank_1 = _S15;
        for(;;)
        {
            if(rank_1 < ((&kernelContext_1)->entryPointParams_0->p_1.keep_0))
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_1)->entryPointParams_lists_0+(piece_0 * (&kernelContext_1)->entryPointParams_0->p_1.keep_0 + rank_1)) = packed_uint2(uint2((*(&kernelContext_1)->block_position_0)[rank_1], (*(&kernelContext_1)->block_rank_0)[rank_1])) ;
            rank_1 = rank_1 + 256U;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_0 = piece_0 + (&kernelContext_1)->entryPointParams_0->p_1.groups_0;
    }
    return;
}

uint ascending_rank_1(int x_2)
{
    return uint(x_2) ^ 2147483648U;
}

[[kernel]] void select_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], int device* entryPointParams_x_data_5 [[buffer(1)]], packed_uint2 device* entryPointParams_lists_7 [[buffer(2)]])
{
    uint rank_2;
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_2)->entryPointParams_x_data_1 = entryPointParams_x_data_5;
    (&kernelContext_2)->entryPointParams_lists_1 = entryPointParams_lists_7;
    threadgroup array<uint, int(1024)> block_rank_2;
    (&kernelContext_2)->block_rank_0 = &block_rank_2;
    threadgroup array<uint, int(1024)> block_position_2;
    (&kernelContext_2)->block_position_0 = &block_position_2;
    uint piece_1 = gid_1.x;
    for(;;)
    {
        if(piece_1 < ((&kernelContext_2)->entryPointParams_1->p_2.lines_0 * (&kernelContext_2)->entryPointParams_1->p_2.lists_0))
        {
        }
        else
        {
            break;
        }
        uint _S17 = piece_1 % (&kernelContext_2)->entryPointParams_1->p_2.lists_0;
        uint _S18 = piece_1 / (&kernelContext_2)->entryPointParams_1->p_2.lists_0;
        int _S19 = line_of_0(&(&kernelContext_2)->entryPointParams_1->p_2, _S18);
        uint _S20 = lid_1.x;
        uint i_2 = _S20;
        for(;;)
        {
            if(i_2 < ((&kernelContext_2)->entryPointParams_1->p_2.block_0))
            {
            }
            else
            {
                break;
            }
            uint at_1 = _S17 * (&kernelContext_2)->entryPointParams_1->p_2.extents_0.w + i_2;
            bool is_element_1;
            if(i_2 < ((&kernelContext_2)->entryPointParams_1->p_2.extents_0.w))
            {
                is_element_1 = at_1 < ((&kernelContext_2)->entryPointParams_1->p_2.extents_0.z);
            }
            else
            {
                is_element_1 = false;
            }
            if(is_element_1)
            {
                rank_2 = rank_in_0(ascending_rank_1((&kernelContext_2)->entryPointParams_x_data_1[uint(_S19 + int(at_1) * (&kernelContext_2)->entryPointParams_1->p_2.strides_0.z)]), (&kernelContext_2)->entryPointParams_1->p_2.descending_0);
            }
            else
            {
                rank_2 = 4294967295U;
            }
            (*(&kernelContext_2)->block_rank_0)[i_2] = rank_2;
            uint _S21;
            if(is_element_1)
            {
                _S21 = at_1;
            }
            else
            {
                _S21 = 4294967295U;
            }
            (*(&kernelContext_2)->block_position_0)[i_2] = _S21;
            i_2 = i_2 + 256U;
        }
        sort_block_0(_S20, (&kernelContext_2)->entryPointParams_1->p_2.block_0, &kernelContext_2);
        rank_2 = _S20;
        for(;;)
        {
            if(rank_2 < ((&kernelContext_2)->entryPointParams_1->p_2.keep_0))
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_2)->entryPointParams_lists_1+(piece_1 * (&kernelContext_2)->entryPointParams_1->p_2.keep_0 + rank_2)) = packed_uint2(uint2((*(&kernelContext_2)->block_position_0)[rank_2], (*(&kernelContext_2)->block_rank_0)[rank_2])) ;
            rank_2 = rank_2 + 256U;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_1 = piece_1 + (&kernelContext_2)->entryPointParams_1->p_2.groups_0;
    }
    return;
}

uint ascending_rank_2(uint x_3)
{
    return x_3;
}

[[kernel]] void select_u32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], uint device* entryPointParams_x_data_6 [[buffer(1)]], packed_uint2 device* entryPointParams_lists_8 [[buffer(2)]])
{
    uint rank_3;
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_3)->entryPointParams_x_data_2 = entryPointParams_x_data_6;
    (&kernelContext_3)->entryPointParams_lists_2 = entryPointParams_lists_8;
    threadgroup array<uint, int(1024)> block_rank_3;
    (&kernelContext_3)->block_rank_0 = &block_rank_3;
    threadgroup array<uint, int(1024)> block_position_3;
    (&kernelContext_3)->block_position_0 = &block_position_3;
    uint piece_2 = gid_2.x;
    for(;;)
    {
        if(piece_2 < ((&kernelContext_3)->entryPointParams_2->p_3.lines_0 * (&kernelContext_3)->entryPointParams_2->p_3.lists_0))
        {
        }
        else
        {
            break;
        }
        uint _S22 = piece_2 % (&kernelContext_3)->entryPointParams_2->p_3.lists_0;
        uint _S23 = piece_2 / (&kernelContext_3)->entryPointParams_2->p_3.lists_0;
        int _S24 = line_of_0(&(&kernelContext_3)->entryPointParams_2->p_3, _S23);
        uint _S25 = lid_2.x;
        uint i_3 = _S25;
        for(;;)
        {
            if(i_3 < ((&kernelContext_3)->entryPointParams_2->p_3.block_0))
            {
            }
            else
            {
                break;
            }
            uint at_2 = _S22 * (&kernelContext_3)->entryPointParams_2->p_3.extents_0.w + i_3;
            bool is_element_2;
            if(i_3 < ((&kernelContext_3)->entryPointParams_2->p_3.extents_0.w))
            {
                is_element_2 = at_2 < ((&kernelContext_3)->entryPointParams_2->p_3.extents_0.z);
            }
            else
            {
                is_element_2 = false;
            }
            if(is_element_2)
            {
                rank_3 = rank_in_0(ascending_rank_2((&kernelContext_3)->entryPointParams_x_data_2[uint(_S24 + int(at_2) * (&kernelContext_3)->entryPointParams_2->p_3.strides_0.z)]), (&kernelContext_3)->entryPointParams_2->p_3.descending_0);
            }
            else
            {
                rank_3 = 4294967295U;
            }
            (*(&kernelContext_3)->block_rank_0)[i_3] = rank_3;
            uint _S26;
            if(is_element_2)
            {
                _S26 = at_2;
            }
            else
            {
                _S26 = 4294967295U;
            }
            (*(&kernelContext_3)->block_position_0)[i_3] = _S26;
            i_3 = i_3 + 256U;
        }
        sort_block_0(_S25, (&kernelContext_3)->entryPointParams_2->p_3.block_0, &kernelContext_3);
        rank_3 = _S25;
        for(;;)
        {
            if(rank_3 < ((&kernelContext_3)->entryPointParams_2->p_3.keep_0))
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_3)->entryPointParams_lists_2+(piece_2 * (&kernelContext_3)->entryPointParams_2->p_3.keep_0 + rank_3)) = packed_uint2(uint2((*(&kernelContext_3)->block_position_0)[rank_3], (*(&kernelContext_3)->block_rank_0)[rank_3])) ;
            rank_3 = rank_3 + 256U;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_2 = piece_2 + (&kernelContext_3)->entryPointParams_2->p_3.groups_0;
    }
    return;
}

[[kernel]] void select_join(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], packed_uint2 device* entryPointParams_before_1 [[buffer(1)]], packed_uint2 device* entryPointParams_lists_9 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_4)->entryPointParams_before_0 = entryPointParams_before_1;
    (&kernelContext_4)->entryPointParams_lists_3 = entryPointParams_lists_9;
    threadgroup array<uint, int(1024)> block_rank_4;
    (&kernelContext_4)->block_rank_0 = &block_rank_4;
    threadgroup array<uint, int(1024)> block_position_4;
    (&kernelContext_4)->block_position_0 = &block_position_4;
    uint _S27 = (entryPointParams_9->p_4.lists_0 + entryPointParams_9->p_4.merged_0 - 1U) / entryPointParams_9->p_4.merged_0;
    uint piece_3 = gid_3.x;
    for(;;)
    {
        if(piece_3 < (entryPointParams_9->p_4.lines_0 * _S27))
        {
        }
        else
        {
            break;
        }
        uint _S28 = piece_3 / _S27;
        uint _S29 = piece_3 % _S27;
        uint _S30 = _S29 * entryPointParams_9->p_4.merged_0;
        uint _S31 = lid_3.x;
        uint i_4 = _S31;
        for(;;)
        {
            if(i_4 < (entryPointParams_9->p_4.block_0))
            {
            }
            else
            {
                break;
            }
            uint _S32 = i_4 / entryPointParams_9->p_4.keep_0;
            uint list_0 = _S30 + _S32;
            bool is_item_0;
            if(i_4 < (entryPointParams_9->p_4.merged_0 * entryPointParams_9->p_4.keep_0))
            {
                is_item_0 = list_0 < (entryPointParams_9->p_4.lists_0);
            }
            else
            {
                is_item_0 = false;
            }
            uint2 _S33 = uint2(4294967295U, 4294967295U);
            uint2 item_0;
            if(is_item_0)
            {
                uint _S34 = (_S28 * entryPointParams_9->p_4.lists_0 + list_0) * entryPointParams_9->p_4.keep_0;
                uint _S35 = i_4 % entryPointParams_9->p_4.keep_0;
                item_0 = uint2(*((&kernelContext_4)->entryPointParams_before_0+(_S34 + _S35))) ;
            }
            else
            {
                item_0 = _S33;
            }
            (*(&kernelContext_4)->block_position_0)[i_4] = item_0.x;
            (*(&kernelContext_4)->block_rank_0)[i_4] = item_0.y;
            i_4 = i_4 + 256U;
        }
        sort_block_0(_S31, entryPointParams_9->p_4.block_0, &kernelContext_4);
        uint i_5 = _S31;
        for(;;)
        {
            if(i_5 < (entryPointParams_9->p_4.keep_0))
            {
            }
            else
            {
                break;
            }
            *((&kernelContext_4)->entryPointParams_lists_3+(piece_3 * entryPointParams_9->p_4.keep_0 + i_5)) = packed_uint2(uint2((*(&kernelContext_4)->block_position_0)[i_5], (*(&kernelContext_4)->block_rank_0)[i_5])) ;
            i_5 = i_5 + 256U;
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        piece_3 = piece_3 + entryPointParams_9->p_4.groups_0;
    }
    return;
}

[[kernel]] void select_write(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], int device* entryPointParams_x_data_7 [[buffer(1)]], packed_uint2 device* entryPointParams_lists_10 [[buffer(2)]], int device* entryPointParams_values_1 [[buffer(3)]], packed_uint2 device* entryPointParams_positions_1 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_5)->entryPointParams_x_data_3 = entryPointParams_x_data_7;
    (&kernelContext_5)->entryPointParams_lists_4 = entryPointParams_lists_10;
    (&kernelContext_5)->entryPointParams_values_0 = entryPointParams_values_1;
    (&kernelContext_5)->entryPointParams_positions_0 = entryPointParams_positions_1;
    threadgroup array<uint, int(1024)> block_rank_5;
    (&kernelContext_5)->block_rank_0 = &block_rank_5;
    threadgroup array<uint, int(1024)> block_position_5;
    (&kernelContext_5)->block_position_0 = &block_position_5;
    uint i_6 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        if(i_6 < ((&kernelContext_5)->entryPointParams_4->p_5.lines_0 * (&kernelContext_5)->entryPointParams_4->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint line_1 = i_6 / (&kernelContext_5)->entryPointParams_4->p_5.count_0;
        uint order_0 = i_6 % (&kernelContext_5)->entryPointParams_4->p_5.count_0;
        uint at_3 = (uint2(*((&kernelContext_5)->entryPointParams_lists_4+(line_1 * (&kernelContext_5)->entryPointParams_4->p_5.keep_0 + (&kernelContext_5)->entryPointParams_4->p_5.first_0 + order_0))) ).x;
        uint _S36 = line_1 / (&kernelContext_5)->entryPointParams_4->p_5.inner_0;
        uint _S37 = _S36 * (&kernelContext_5)->entryPointParams_4->p_5.count_0 * (&kernelContext_5)->entryPointParams_4->p_5.inner_0 + order_0 * (&kernelContext_5)->entryPointParams_4->p_5.inner_0;
        uint _S38 = line_1 % (&kernelContext_5)->entryPointParams_4->p_5.inner_0;
        uint target_0 = _S37 + _S38;
        int device* _S39 = (&kernelContext_5)->entryPointParams_values_0+target_0;
        int _S40 = line_of_0(&(&kernelContext_5)->entryPointParams_4->p_5, line_1);
        *_S39 = (&kernelContext_5)->entryPointParams_x_data_3[uint(_S40 + int(at_3) * (&kernelContext_5)->entryPointParams_4->p_5.strides_0.z)];
        *((&kernelContext_5)->entryPointParams_positions_0+target_0) = packed_uint2(uint2(at_3, 0U)) ;
        i_6 = i_6 + (&kernelContext_5)->entryPointParams_4->p_5.groups_0 * 256U;
    }
    return;
}

[[kernel]] void select_step(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], packed_uint2 device* entryPointParams_lists_11 [[buffer(1)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_6)->entryPointParams_lists_5 = entryPointParams_lists_11;
    threadgroup array<uint, int(1024)> block_rank_6;
    (&kernelContext_6)->block_rank_0 = &block_rank_6;
    threadgroup array<uint, int(1024)> block_position_6;
    (&kernelContext_6)->block_position_0 = &block_position_6;
    uint _S41 = entryPointParams_11->p_6.keep_0 / 2U;
    uint i_7 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_11->p_6.lines_0 * _S41))
        {
        }
        else
        {
            break;
        }
        uint pair_0 = i_7 % _S41;
        uint within_0 = pair_0 % entryPointParams_11->p_6.first_0;
        uint _S42 = i_7 / _S41;
        uint _S43 = _S42 * entryPointParams_11->p_6.keep_0;
        uint _S44 = pair_0 / entryPointParams_11->p_6.first_0;
        uint low_1 = _S43 + _S44 * entryPointParams_11->p_6.first_0 * 2U + within_0;
        uint high_1;
        if((entryPointParams_11->p_6.first_0 * 2U) == (entryPointParams_11->p_6.merged_0))
        {
            high_1 = low_1 + entryPointParams_11->p_6.merged_0 - 1U - 2U * within_0;
        }
        else
        {
            high_1 = low_1 + entryPointParams_11->p_6.first_0;
        }
        uint2 _S45 = uint2(*((&kernelContext_6)->entryPointParams_lists_5+low_1)) ;
        uint2 _S46 = uint2(*((&kernelContext_6)->entryPointParams_lists_5+high_1)) ;
        uint _S47 = _S45.y;
        uint _S48 = _S46.y;
        bool _S49;
        if(_S47 > _S48)
        {
            _S49 = true;
        }
        else
        {
            if(_S47 == _S48)
            {
                _S49 = (_S45.x) > (_S46.x);
            }
            else
            {
                _S49 = false;
            }
        }
        if(_S49)
        {
            *((&kernelContext_6)->entryPointParams_lists_5+low_1) = packed_uint2(_S46) ;
            *((&kernelContext_6)->entryPointParams_lists_5+high_1) = packed_uint2(_S45) ;
        }
        i_7 = i_7 + entryPointParams_11->p_6.groups_0 * 256U;
    }
    return;
}


#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Place_0
{
    uint outer_0;
    uint chosen_0;
    uint inner_0;
};

Place_0 place_of_0(uint i_0, uint middle_0, uint inner_1)
{
    thread Place_0 place_0;
    uint _S1 = i_0 % inner_1;
    (&place_0)->inner_0 = _S1;
    uint _S2 = i_0 / inner_1;
    uint _S3 = _S2 % middle_0;
    (&place_0)->chosen_0 = _S3;
    uint _S4 = i_0 / inner_1;
    uint _S5 = _S4 / middle_0;
    (&place_0)->outer_0 = _S5;
    return place_0;
}

int place_in_0(int4 strides_0, uint outer_1, uint middle_1, uint inner_2)
{
    return int(outer_1) * strides_0.x + int(middle_1) * strides_0.y + int(inner_2) * strides_0.z;
}

struct Chosen_0
{
    uint4 extents_0;
    int4 x_strides_0;
    uint count_0;
    uint x_offset_0;
    uint index_offset_0;
    uint lanes_0;
};

struct EntryPointParams_0
{
    Chosen_0 p_0;
};

struct EntryPointParams_1
{
    Chosen_0 p_1;
};

struct EntryPointParams_2
{
    Chosen_0 p_2;
};

struct EntryPointParams_3
{
    Chosen_0 p_3;
};

struct EntryPointParams_4
{
    Chosen_0 p_4;
};

struct EntryPointParams_5
{
    Chosen_0 p_5;
};

struct EntryPointParams_6
{
    Chosen_0 p_6;
};

struct EntryPointParams_7
{
    Chosen_0 p_7;
};

struct EntryPointParams_8
{
    Chosen_0 p_8;
};

struct EntryPointParams_9
{
    Chosen_0 p_9;
};

struct EntryPointParams_10
{
    Chosen_0 p_10;
};

struct EntryPointParams_11
{
    Chosen_0 p_11;
};

struct Added_0
{
    uint4 extents_1;
    int4 source_strides_0;
    uint count_1;
    uint places_0;
    uint starts_0;
    uint members_0;
    uint source_offset_0;
    uint out_offset_0;
    uint lanes_1;
    uint done_0;
};

struct EntryPointParams_12
{
    Added_0 p_12;
};

struct EntryPointParams_13
{
    Added_0 p_13;
};

struct EntryPointParams_14
{
    Added_0 p_14;
};

struct EntryPointParams_15
{
    Added_0 p_15;
};

struct EntryPointParams_16
{
    Added_0 p_16;
};

struct EntryPointParams_17
{
    Added_0 p_17;
};

struct EntryPointParams_18
{
    Added_0 p_18;
};

struct EntryPointParams_19
{
    Added_0 p_19;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    packed_uint2 device* entryPointParams_indices_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    int device* entryPointParams_x_data_1;
    packed_uint2 device* entryPointParams_indices_1;
    int device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    packed_uint2 device* entryPointParams_x_data_2;
    packed_uint2 device* entryPointParams_indices_2;
    packed_uint2 device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    packed_uint2 device* entryPointParams_x_data_3;
    packed_uint2 device* entryPointParams_indices_3;
    packed_uint2 device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    uint device* entryPointParams_x_data_4;
    packed_uint2 device* entryPointParams_indices_4;
    uint device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    uint device* entryPointParams_x_data_5;
    packed_uint2 device* entryPointParams_indices_5;
    uint device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_x_data_6;
    packed_uint2 device* entryPointParams_indices_6;
    float device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    int device* entryPointParams_x_data_7;
    packed_uint2 device* entryPointParams_indices_7;
    int device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    packed_uint2 device* entryPointParams_x_data_8;
    packed_uint2 device* entryPointParams_indices_8;
    packed_uint2 device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    packed_uint2 device* entryPointParams_x_data_9;
    packed_uint2 device* entryPointParams_indices_9;
    packed_uint2 device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    uint device* entryPointParams_x_data_10;
    packed_uint2 device* entryPointParams_indices_10;
    uint device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    uint device* entryPointParams_x_data_11;
    packed_uint2 device* entryPointParams_indices_11;
    uint device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    uint device* entryPointParams_lists_0;
    float device* entryPointParams_source_0;
    float device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    uint device* entryPointParams_lists_1;
    int device* entryPointParams_source_1;
    int device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    uint device* entryPointParams_lists_2;
    packed_uint2 device* entryPointParams_source_2;
    packed_uint2 device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    uint device* entryPointParams_lists_3;
    packed_uint2 device* entryPointParams_source_3;
    packed_uint2 device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    uint device* entryPointParams_lists_4;
    float device* entryPointParams_source_4;
    float device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    uint device* entryPointParams_lists_5;
    int device* entryPointParams_source_5;
    int device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    uint device* entryPointParams_lists_6;
    packed_uint2 device* entryPointParams_source_6;
    packed_uint2 device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    uint device* entryPointParams_lists_7;
    packed_uint2 device* entryPointParams_source_7;
    packed_uint2 device* entryPointParams_out_19;
};

[[kernel]] void take_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_20 [[buffer(0)]], float device* entryPointParams_x_data_12 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_12 [[buffer(2)]], float device* entryPointParams_out_20 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_20;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_12;
    (&kernelContext_0)->entryPointParams_indices_0 = entryPointParams_indices_12;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_20;
    uint i_1 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_1 < ((&kernelContext_0)->entryPointParams_0->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_1 = place_of_0(i_1, (&kernelContext_0)->entryPointParams_0->p_0.extents_0.y, (&kernelContext_0)->entryPointParams_0->p_0.extents_0.z);
        *((&kernelContext_0)->entryPointParams_out_0+i_1) = (&kernelContext_0)->entryPointParams_x_data_0[uint(int((&kernelContext_0)->entryPointParams_0->p_0.x_offset_0) + place_in_0((&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, place_1.outer_0, (uint2(*((&kernelContext_0)->entryPointParams_indices_0+((&kernelContext_0)->entryPointParams_0->p_0.index_offset_0 + place_1.chosen_0))) ).x, place_1.inner_0))];
        i_1 = i_1 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void take_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_21 [[buffer(0)]], int device* entryPointParams_x_data_13 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_13 [[buffer(2)]], int device* entryPointParams_out_21 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_21;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_13;
    (&kernelContext_1)->entryPointParams_indices_1 = entryPointParams_indices_13;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_21;
    uint i_2 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_2 < ((&kernelContext_1)->entryPointParams_1->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_2 = place_of_0(i_2, (&kernelContext_1)->entryPointParams_1->p_1.extents_0.y, (&kernelContext_1)->entryPointParams_1->p_1.extents_0.z);
        *((&kernelContext_1)->entryPointParams_out_1+i_2) = (&kernelContext_1)->entryPointParams_x_data_1[uint(int((&kernelContext_1)->entryPointParams_1->p_1.x_offset_0) + place_in_0((&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, place_2.outer_0, (uint2(*((&kernelContext_1)->entryPointParams_indices_1+((&kernelContext_1)->entryPointParams_1->p_1.index_offset_0 + place_2.chosen_0))) ).x, place_2.inner_0))];
        i_2 = i_2 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void take_i64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_22 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_14 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_14 [[buffer(2)]], packed_uint2 device* entryPointParams_out_22 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_22;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_14;
    (&kernelContext_2)->entryPointParams_indices_2 = entryPointParams_indices_14;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_22;
    uint i_3 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_3 < ((&kernelContext_2)->entryPointParams_2->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_3 = place_of_0(i_3, (&kernelContext_2)->entryPointParams_2->p_2.extents_0.y, (&kernelContext_2)->entryPointParams_2->p_2.extents_0.z);
        *((&kernelContext_2)->entryPointParams_out_2+i_3) = packed_uint2(uint2(*((&kernelContext_2)->entryPointParams_x_data_2+uint(int((&kernelContext_2)->entryPointParams_2->p_2.x_offset_0) + place_in_0((&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, place_3.outer_0, (uint2(*((&kernelContext_2)->entryPointParams_indices_2+((&kernelContext_2)->entryPointParams_2->p_2.index_offset_0 + place_3.chosen_0))) ).x, place_3.inner_0)))) ) ;
        i_3 = i_3 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void take_complex64(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_23 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_15 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_15 [[buffer(2)]], packed_uint2 device* entryPointParams_out_23 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_23;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_15;
    (&kernelContext_3)->entryPointParams_indices_3 = entryPointParams_indices_15;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_23;
    uint i_4 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_4 < ((&kernelContext_3)->entryPointParams_3->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_4 = place_of_0(i_4, (&kernelContext_3)->entryPointParams_3->p_3.extents_0.y, (&kernelContext_3)->entryPointParams_3->p_3.extents_0.z);
        *((&kernelContext_3)->entryPointParams_out_3+i_4) = packed_uint2(uint2(*((&kernelContext_3)->entryPointParams_x_data_3+uint(int((&kernelContext_3)->entryPointParams_3->p_3.x_offset_0) + place_in_0((&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, place_4.outer_0, (uint2(*((&kernelContext_3)->entryPointParams_indices_3+((&kernelContext_3)->entryPointParams_3->p_3.index_offset_0 + place_4.chosen_0))) ).x, place_4.inner_0)))) ) ;
        i_4 = i_4 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

uint byte_of_0(uint word_0, uint index_0)
{
    return (word_0 >> ((index_0 & 3U) * 8U)) & 255U;
}

[[kernel]] void take_u8(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_24 [[buffer(0)]], uint device* entryPointParams_x_data_16 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_16 [[buffer(2)]], uint device* entryPointParams_out_24 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_24;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_16;
    (&kernelContext_4)->entryPointParams_indices_4 = entryPointParams_indices_16;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_24;
    uint word_1 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        uint _S6 = word_1 * 4U;
        if(_S6 < ((&kernelContext_4)->entryPointParams_4->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_5 = _S6;
        uint bits_0 = 0U;
        for(;;)
        {
            if(i_5 < (min(_S6 + 4U, (&kernelContext_4)->entryPointParams_4->p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            Place_0 place_5 = place_of_0(i_5, (&kernelContext_4)->entryPointParams_4->p_4.extents_0.y, (&kernelContext_4)->entryPointParams_4->p_4.extents_0.z);
            uint at_0 = uint(int((&kernelContext_4)->entryPointParams_4->p_4.x_offset_0) + place_in_0((&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, place_5.outer_0, (uint2(*((&kernelContext_4)->entryPointParams_indices_4+((&kernelContext_4)->entryPointParams_4->p_4.index_offset_0 + place_5.chosen_0))) ).x, place_5.inner_0));
            uint bits_1 = bits_0 | ((byte_of_0((&kernelContext_4)->entryPointParams_x_data_4[at_0 >> 2U], at_0)) << ((i_5 & 3U) * 8U));
            i_5 = i_5 + 1U;
            bits_0 = bits_1;
        }
        *((&kernelContext_4)->entryPointParams_out_4+word_1) = bits_0;
        word_1 = word_1 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void take_bool(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_25 [[buffer(0)]], uint device* entryPointParams_x_data_17 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_17 [[buffer(2)]], uint device* entryPointParams_out_25 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_25;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_17;
    (&kernelContext_5)->entryPointParams_indices_5 = entryPointParams_indices_17;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_25;
    uint word_2 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        uint _S7 = word_2 * 4U;
        if(_S7 < ((&kernelContext_5)->entryPointParams_5->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_6 = _S7;
        uint bits_2 = 0U;
        for(;;)
        {
            if(i_6 < (min(_S7 + 4U, (&kernelContext_5)->entryPointParams_5->p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            Place_0 place_6 = place_of_0(i_6, (&kernelContext_5)->entryPointParams_5->p_5.extents_0.y, (&kernelContext_5)->entryPointParams_5->p_5.extents_0.z);
            uint at_1 = uint(int((&kernelContext_5)->entryPointParams_5->p_5.x_offset_0) + place_in_0((&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, place_6.outer_0, (uint2(*((&kernelContext_5)->entryPointParams_indices_5+((&kernelContext_5)->entryPointParams_5->p_5.index_offset_0 + place_6.chosen_0))) ).x, place_6.inner_0));
            uint bits_3 = bits_2 | ((byte_of_0((&kernelContext_5)->entryPointParams_x_data_5[at_1 >> 2U], at_1)) << ((i_6 & 3U) * 8U));
            i_6 = i_6 + 1U;
            bits_2 = bits_3;
        }
        *((&kernelContext_5)->entryPointParams_out_5+word_2) = bits_2;
        word_2 = word_2 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

[[kernel]] void gather_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_26 [[buffer(0)]], float device* entryPointParams_x_data_18 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_18 [[buffer(2)]], float device* entryPointParams_out_26 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_26;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_18;
    (&kernelContext_6)->entryPointParams_indices_6 = entryPointParams_indices_18;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_26;
    uint i_7 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        if(i_7 < ((&kernelContext_6)->entryPointParams_6->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_7 = place_of_0(i_7, (&kernelContext_6)->entryPointParams_6->p_6.extents_0.y, (&kernelContext_6)->entryPointParams_6->p_6.extents_0.z);
        *((&kernelContext_6)->entryPointParams_out_6+i_7) = (&kernelContext_6)->entryPointParams_x_data_6[uint(int((&kernelContext_6)->entryPointParams_6->p_6.x_offset_0) + place_in_0((&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, place_7.outer_0, (uint2(*((&kernelContext_6)->entryPointParams_indices_6+((&kernelContext_6)->entryPointParams_6->p_6.index_offset_0 + i_7))) ).x, place_7.inner_0))];
        i_7 = i_7 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

[[kernel]] void gather_i32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_27 [[buffer(0)]], int device* entryPointParams_x_data_19 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_19 [[buffer(2)]], int device* entryPointParams_out_27 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_27;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_19;
    (&kernelContext_7)->entryPointParams_indices_7 = entryPointParams_indices_19;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_27;
    uint i_8 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        if(i_8 < ((&kernelContext_7)->entryPointParams_7->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_8 = place_of_0(i_8, (&kernelContext_7)->entryPointParams_7->p_7.extents_0.y, (&kernelContext_7)->entryPointParams_7->p_7.extents_0.z);
        *((&kernelContext_7)->entryPointParams_out_7+i_8) = (&kernelContext_7)->entryPointParams_x_data_7[uint(int((&kernelContext_7)->entryPointParams_7->p_7.x_offset_0) + place_in_0((&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, place_8.outer_0, (uint2(*((&kernelContext_7)->entryPointParams_indices_7+((&kernelContext_7)->entryPointParams_7->p_7.index_offset_0 + i_8))) ).x, place_8.inner_0))];
        i_8 = i_8 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

[[kernel]] void gather_i64(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_28 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_20 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_20 [[buffer(2)]], packed_uint2 device* entryPointParams_out_28 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_28;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_20;
    (&kernelContext_8)->entryPointParams_indices_8 = entryPointParams_indices_20;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_28;
    uint i_9 = gid_8.x * 256U + lid_8.x;
    for(;;)
    {
        if(i_9 < ((&kernelContext_8)->entryPointParams_8->p_8.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_9 = place_of_0(i_9, (&kernelContext_8)->entryPointParams_8->p_8.extents_0.y, (&kernelContext_8)->entryPointParams_8->p_8.extents_0.z);
        *((&kernelContext_8)->entryPointParams_out_8+i_9) = packed_uint2(uint2(*((&kernelContext_8)->entryPointParams_x_data_8+uint(int((&kernelContext_8)->entryPointParams_8->p_8.x_offset_0) + place_in_0((&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, place_9.outer_0, (uint2(*((&kernelContext_8)->entryPointParams_indices_8+((&kernelContext_8)->entryPointParams_8->p_8.index_offset_0 + i_9))) ).x, place_9.inner_0)))) ) ;
        i_9 = i_9 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void gather_complex64(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_29 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_21 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_21 [[buffer(2)]], packed_uint2 device* entryPointParams_out_29 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_29;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_21;
    (&kernelContext_9)->entryPointParams_indices_9 = entryPointParams_indices_21;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_29;
    uint i_10 = gid_9.x * 256U + lid_9.x;
    for(;;)
    {
        if(i_10 < ((&kernelContext_9)->entryPointParams_9->p_9.count_0))
        {
        }
        else
        {
            break;
        }
        Place_0 place_10 = place_of_0(i_10, (&kernelContext_9)->entryPointParams_9->p_9.extents_0.y, (&kernelContext_9)->entryPointParams_9->p_9.extents_0.z);
        *((&kernelContext_9)->entryPointParams_out_9+i_10) = packed_uint2(uint2(*((&kernelContext_9)->entryPointParams_x_data_9+uint(int((&kernelContext_9)->entryPointParams_9->p_9.x_offset_0) + place_in_0((&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, place_10.outer_0, (uint2(*((&kernelContext_9)->entryPointParams_indices_9+((&kernelContext_9)->entryPointParams_9->p_9.index_offset_0 + i_10))) ).x, place_10.inner_0)))) ) ;
        i_10 = i_10 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

[[kernel]] void gather_u8(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_30 [[buffer(0)]], uint device* entryPointParams_x_data_22 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_22 [[buffer(2)]], uint device* entryPointParams_out_30 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_30;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_22;
    (&kernelContext_10)->entryPointParams_indices_10 = entryPointParams_indices_22;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_30;
    uint word_3 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        uint _S8 = word_3 * 4U;
        if(_S8 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_11 = _S8;
        uint bits_4 = 0U;
        for(;;)
        {
            if(i_11 < (min(_S8 + 4U, (&kernelContext_10)->entryPointParams_10->p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            Place_0 place_11 = place_of_0(i_11, (&kernelContext_10)->entryPointParams_10->p_10.extents_0.y, (&kernelContext_10)->entryPointParams_10->p_10.extents_0.z);
            uint at_2 = uint(int((&kernelContext_10)->entryPointParams_10->p_10.x_offset_0) + place_in_0((&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, place_11.outer_0, (uint2(*((&kernelContext_10)->entryPointParams_indices_10+((&kernelContext_10)->entryPointParams_10->p_10.index_offset_0 + i_11))) ).x, place_11.inner_0));
            uint bits_5 = bits_4 | ((byte_of_0((&kernelContext_10)->entryPointParams_x_data_10[at_2 >> 2U], at_2)) << ((i_11 & 3U) * 8U));
            i_11 = i_11 + 1U;
            bits_4 = bits_5;
        }
        *((&kernelContext_10)->entryPointParams_out_10+word_3) = bits_4;
        word_3 = word_3 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

[[kernel]] void gather_bool(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_31 [[buffer(0)]], uint device* entryPointParams_x_data_23 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_23 [[buffer(2)]], uint device* entryPointParams_out_31 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_31;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_23;
    (&kernelContext_11)->entryPointParams_indices_11 = entryPointParams_indices_23;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_31;
    uint word_4 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        uint _S9 = word_4 * 4U;
        if(_S9 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_12 = _S9;
        uint bits_6 = 0U;
        for(;;)
        {
            if(i_12 < (min(_S9 + 4U, (&kernelContext_11)->entryPointParams_11->p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            Place_0 place_12 = place_of_0(i_12, (&kernelContext_11)->entryPointParams_11->p_11.extents_0.y, (&kernelContext_11)->entryPointParams_11->p_11.extents_0.z);
            uint at_3 = uint(int((&kernelContext_11)->entryPointParams_11->p_11.x_offset_0) + place_in_0((&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, place_12.outer_0, (uint2(*((&kernelContext_11)->entryPointParams_indices_11+((&kernelContext_11)->entryPointParams_11->p_11.index_offset_0 + i_12))) ).x, place_12.inner_0));
            uint bits_7 = bits_6 | ((byte_of_0((&kernelContext_11)->entryPointParams_x_data_11[at_3 >> 2U], at_3)) << ((i_12 & 3U) * 8U));
            i_12 = i_12 + 1U;
            bits_6 = bits_7;
        }
        *((&kernelContext_11)->entryPointParams_out_11+word_4) = bits_6;
        word_4 = word_4 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

float added_0(float x_0, float y_0)
{
    return x_0 + y_0;
}

[[kernel]] void take_add_f32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_32 [[buffer(0)]], uint device* entryPointParams_lists_8 [[buffer(1)]], float device* entryPointParams_source_8 [[buffer(2)]], float device* entryPointParams_out_32 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_32;
    (&kernelContext_12)->entryPointParams_lists_0 = entryPointParams_lists_8;
    (&kernelContext_12)->entryPointParams_source_0 = entryPointParams_source_8;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_32;
    uint i_13 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        if(i_13 < ((&kernelContext_12)->entryPointParams_12->p_12.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_13 = place_of_0(i_13, (&kernelContext_12)->entryPointParams_12->p_12.places_0, (&kernelContext_12)->entryPointParams_12->p_12.extents_1.z);
        uint at_4 = (&kernelContext_12)->entryPointParams_12->p_12.out_offset_0 + (place_13.outer_0 * (&kernelContext_12)->entryPointParams_12->p_12.extents_1.w + (&kernelContext_12)->entryPointParams_lists_0[place_13.chosen_0]) * (&kernelContext_12)->entryPointParams_12->p_12.extents_1.z + place_13.inner_0;
        uint begin_0 = (&kernelContext_12)->entryPointParams_lists_0[(&kernelContext_12)->entryPointParams_12->p_12.starts_0 + place_13.chosen_0] + (&kernelContext_12)->entryPointParams_12->p_12.done_0;
        uint _S10 = min(begin_0 + 50000U, (&kernelContext_12)->entryPointParams_lists_0[(&kernelContext_12)->entryPointParams_12->p_12.starts_0 + place_13.chosen_0 + 1U]);
        float sum_0 = *((&kernelContext_12)->entryPointParams_out_12+at_4);
        uint m_0 = begin_0;
        for(;;)
        {
            if(m_0 < _S10)
            {
            }
            else
            {
                break;
            }
            float _S11 = added_0(sum_0, (&kernelContext_12)->entryPointParams_source_0[uint(int((&kernelContext_12)->entryPointParams_12->p_12.source_offset_0) + place_in_0((&kernelContext_12)->entryPointParams_12->p_12.source_strides_0, place_13.outer_0, (&kernelContext_12)->entryPointParams_lists_0[(&kernelContext_12)->entryPointParams_12->p_12.members_0 + m_0], place_13.inner_0))]);
            uint m_1 = m_0 + 1U;
            sum_0 = _S11;
            m_0 = m_1;
        }
        *((&kernelContext_12)->entryPointParams_out_12+at_4) = sum_0;
        i_13 = i_13 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_1;
    }
    return;
}

int added_1(int x_1, int y_1)
{
    return int(uint(x_1) + uint(y_1));
}

[[kernel]] void take_add_i32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_33 [[buffer(0)]], uint device* entryPointParams_lists_9 [[buffer(1)]], int device* entryPointParams_source_9 [[buffer(2)]], int device* entryPointParams_out_33 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_33;
    (&kernelContext_13)->entryPointParams_lists_1 = entryPointParams_lists_9;
    (&kernelContext_13)->entryPointParams_source_1 = entryPointParams_source_9;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_33;
    uint i_14 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        if(i_14 < ((&kernelContext_13)->entryPointParams_13->p_13.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_14 = place_of_0(i_14, (&kernelContext_13)->entryPointParams_13->p_13.places_0, (&kernelContext_13)->entryPointParams_13->p_13.extents_1.z);
        uint at_5 = (&kernelContext_13)->entryPointParams_13->p_13.out_offset_0 + (place_14.outer_0 * (&kernelContext_13)->entryPointParams_13->p_13.extents_1.w + (&kernelContext_13)->entryPointParams_lists_1[place_14.chosen_0]) * (&kernelContext_13)->entryPointParams_13->p_13.extents_1.z + place_14.inner_0;
        uint begin_1 = (&kernelContext_13)->entryPointParams_lists_1[(&kernelContext_13)->entryPointParams_13->p_13.starts_0 + place_14.chosen_0] + (&kernelContext_13)->entryPointParams_13->p_13.done_0;
        uint _S12 = min(begin_1 + 50000U, (&kernelContext_13)->entryPointParams_lists_1[(&kernelContext_13)->entryPointParams_13->p_13.starts_0 + place_14.chosen_0 + 1U]);
        int sum_1 = *((&kernelContext_13)->entryPointParams_out_13+at_5);
        uint m_2 = begin_1;
        for(;;)
        {
            if(m_2 < _S12)
            {
            }
            else
            {
                break;
            }
            int _S13 = added_1(sum_1, (&kernelContext_13)->entryPointParams_source_1[uint(int((&kernelContext_13)->entryPointParams_13->p_13.source_offset_0) + place_in_0((&kernelContext_13)->entryPointParams_13->p_13.source_strides_0, place_14.outer_0, (&kernelContext_13)->entryPointParams_lists_1[(&kernelContext_13)->entryPointParams_13->p_13.members_0 + m_2], place_14.inner_0))]);
            uint m_3 = m_2 + 1U;
            sum_1 = _S13;
            m_2 = m_3;
        }
        *((&kernelContext_13)->entryPointParams_out_13+at_5) = sum_1;
        i_14 = i_14 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_1;
    }
    return;
}

uint2 sum_wide_0(uint2 x_2, uint2 y_2)
{
    uint _S14 = x_2.x;
    uint low_0 = _S14 + y_2.x;
    uint _S15 = x_2.y + y_2.y;
    int _S16;
    if(low_0 < _S14)
    {
        _S16 = int(1);
    }
    else
    {
        _S16 = int(0);
    }
    return uint2(low_0, _S15 + uint(_S16));
}

uint2 added_2(uint2 x_3, uint2 y_3)
{
    return sum_wide_0(x_3, y_3);
}

[[kernel]] void take_add_i64(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_34 [[buffer(0)]], uint device* entryPointParams_lists_10 [[buffer(1)]], packed_uint2 device* entryPointParams_source_10 [[buffer(2)]], packed_uint2 device* entryPointParams_out_34 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_34;
    (&kernelContext_14)->entryPointParams_lists_2 = entryPointParams_lists_10;
    (&kernelContext_14)->entryPointParams_source_2 = entryPointParams_source_10;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_34;
    uint i_15 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        if(i_15 < ((&kernelContext_14)->entryPointParams_14->p_14.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_15 = place_of_0(i_15, (&kernelContext_14)->entryPointParams_14->p_14.places_0, (&kernelContext_14)->entryPointParams_14->p_14.extents_1.z);
        uint at_6 = (&kernelContext_14)->entryPointParams_14->p_14.out_offset_0 + (place_15.outer_0 * (&kernelContext_14)->entryPointParams_14->p_14.extents_1.w + (&kernelContext_14)->entryPointParams_lists_2[place_15.chosen_0]) * (&kernelContext_14)->entryPointParams_14->p_14.extents_1.z + place_15.inner_0;
        uint begin_2 = (&kernelContext_14)->entryPointParams_lists_2[(&kernelContext_14)->entryPointParams_14->p_14.starts_0 + place_15.chosen_0] + (&kernelContext_14)->entryPointParams_14->p_14.done_0;
        uint _S17 = min(begin_2 + 50000U, (&kernelContext_14)->entryPointParams_lists_2[(&kernelContext_14)->entryPointParams_14->p_14.starts_0 + place_15.chosen_0 + 1U]);
        uint2 sum_2 = uint2(*((&kernelContext_14)->entryPointParams_out_14+at_6)) ;
        uint m_4 = begin_2;
        for(;;)
        {
            if(m_4 < _S17)
            {
            }
            else
            {
                break;
            }
            uint2 _S18 = added_2(sum_2, uint2(*((&kernelContext_14)->entryPointParams_source_2+uint(int((&kernelContext_14)->entryPointParams_14->p_14.source_offset_0) + place_in_0((&kernelContext_14)->entryPointParams_14->p_14.source_strides_0, place_15.outer_0, (&kernelContext_14)->entryPointParams_lists_2[(&kernelContext_14)->entryPointParams_14->p_14.members_0 + m_4], place_15.inner_0)))) );
            uint m_5 = m_4 + 1U;
            sum_2 = _S18;
            m_4 = m_5;
        }
        *((&kernelContext_14)->entryPointParams_out_14+at_6) = packed_uint2(sum_2) ;
        i_15 = i_15 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_1;
    }
    return;
}

uint2 added_complex_0(uint2 x_4, uint2 y_4)
{
    return uint2((as_type<uint>(((as_type<float>((x_4.x))) + (as_type<float>((y_4.x)))))), (as_type<uint>(((as_type<float>((x_4.y))) + (as_type<float>((y_4.y)))))));
}

[[kernel]] void take_add_complex64(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_35 [[buffer(0)]], uint device* entryPointParams_lists_11 [[buffer(1)]], packed_uint2 device* entryPointParams_source_11 [[buffer(2)]], packed_uint2 device* entryPointParams_out_35 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_35;
    (&kernelContext_15)->entryPointParams_lists_3 = entryPointParams_lists_11;
    (&kernelContext_15)->entryPointParams_source_3 = entryPointParams_source_11;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_35;
    uint i_16 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        if(i_16 < ((&kernelContext_15)->entryPointParams_15->p_15.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_16 = place_of_0(i_16, (&kernelContext_15)->entryPointParams_15->p_15.places_0, (&kernelContext_15)->entryPointParams_15->p_15.extents_1.z);
        uint at_7 = (&kernelContext_15)->entryPointParams_15->p_15.out_offset_0 + (place_16.outer_0 * (&kernelContext_15)->entryPointParams_15->p_15.extents_1.w + (&kernelContext_15)->entryPointParams_lists_3[place_16.chosen_0]) * (&kernelContext_15)->entryPointParams_15->p_15.extents_1.z + place_16.inner_0;
        uint begin_3 = (&kernelContext_15)->entryPointParams_lists_3[(&kernelContext_15)->entryPointParams_15->p_15.starts_0 + place_16.chosen_0] + (&kernelContext_15)->entryPointParams_15->p_15.done_0;
        uint _S19 = min(begin_3 + 50000U, (&kernelContext_15)->entryPointParams_lists_3[(&kernelContext_15)->entryPointParams_15->p_15.starts_0 + place_16.chosen_0 + 1U]);
        uint2 sum_3 = uint2(*((&kernelContext_15)->entryPointParams_out_15+at_7)) ;
        uint m_6 = begin_3;
        for(;;)
        {
            if(m_6 < _S19)
            {
            }
            else
            {
                break;
            }
            uint2 _S20 = added_complex_0(sum_3, uint2(*((&kernelContext_15)->entryPointParams_source_3+uint(int((&kernelContext_15)->entryPointParams_15->p_15.source_offset_0) + place_in_0((&kernelContext_15)->entryPointParams_15->p_15.source_strides_0, place_16.outer_0, (&kernelContext_15)->entryPointParams_lists_3[(&kernelContext_15)->entryPointParams_15->p_15.members_0 + m_6], place_16.inner_0)))) );
            uint m_7 = m_6 + 1U;
            sum_3 = _S20;
            m_6 = m_7;
        }
        *((&kernelContext_15)->entryPointParams_out_15+at_7) = packed_uint2(sum_3) ;
        i_16 = i_16 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_1;
    }
    return;
}

[[kernel]] void scatter_add_f32(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_36 [[buffer(0)]], uint device* entryPointParams_lists_12 [[buffer(1)]], float device* entryPointParams_source_12 [[buffer(2)]], float device* entryPointParams_out_36 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_36;
    (&kernelContext_16)->entryPointParams_lists_4 = entryPointParams_lists_12;
    (&kernelContext_16)->entryPointParams_source_4 = entryPointParams_source_12;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_36;
    uint listed_0 = gid_16.x * 256U + lid_16.x;
    for(;;)
    {
        if(listed_0 < ((&kernelContext_16)->entryPointParams_16->p_16.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_17 = place_of_0((&kernelContext_16)->entryPointParams_lists_4[listed_0], (&kernelContext_16)->entryPointParams_16->p_16.extents_1.w, (&kernelContext_16)->entryPointParams_16->p_16.extents_1.z);
        uint at_8 = (&kernelContext_16)->entryPointParams_16->p_16.out_offset_0 + (&kernelContext_16)->entryPointParams_lists_4[listed_0];
        uint begin_4 = (&kernelContext_16)->entryPointParams_lists_4[(&kernelContext_16)->entryPointParams_16->p_16.starts_0 + listed_0] + (&kernelContext_16)->entryPointParams_16->p_16.done_0;
        uint _S21 = min(begin_4 + 50000U, (&kernelContext_16)->entryPointParams_lists_4[(&kernelContext_16)->entryPointParams_16->p_16.starts_0 + listed_0 + 1U]);
        float sum_4 = *((&kernelContext_16)->entryPointParams_out_16+at_8);
        uint m_8 = begin_4;
        for(;;)
        {
            if(m_8 < _S21)
            {
            }
            else
            {
                break;
            }
            float _S22 = added_0(sum_4, (&kernelContext_16)->entryPointParams_source_4[uint(int((&kernelContext_16)->entryPointParams_16->p_16.source_offset_0) + place_in_0((&kernelContext_16)->entryPointParams_16->p_16.source_strides_0, place_17.outer_0, (&kernelContext_16)->entryPointParams_lists_4[(&kernelContext_16)->entryPointParams_16->p_16.members_0 + m_8], place_17.inner_0))]);
            uint m_9 = m_8 + 1U;
            sum_4 = _S22;
            m_8 = m_9;
        }
        *((&kernelContext_16)->entryPointParams_out_16+at_8) = sum_4;
        listed_0 = listed_0 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_1;
    }
    return;
}

[[kernel]] void scatter_add_i32(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_37 [[buffer(0)]], uint device* entryPointParams_lists_13 [[buffer(1)]], int device* entryPointParams_source_13 [[buffer(2)]], int device* entryPointParams_out_37 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_37;
    (&kernelContext_17)->entryPointParams_lists_5 = entryPointParams_lists_13;
    (&kernelContext_17)->entryPointParams_source_5 = entryPointParams_source_13;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_37;
    uint listed_1 = gid_17.x * 256U + lid_17.x;
    for(;;)
    {
        if(listed_1 < ((&kernelContext_17)->entryPointParams_17->p_17.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_18 = place_of_0((&kernelContext_17)->entryPointParams_lists_5[listed_1], (&kernelContext_17)->entryPointParams_17->p_17.extents_1.w, (&kernelContext_17)->entryPointParams_17->p_17.extents_1.z);
        uint at_9 = (&kernelContext_17)->entryPointParams_17->p_17.out_offset_0 + (&kernelContext_17)->entryPointParams_lists_5[listed_1];
        uint begin_5 = (&kernelContext_17)->entryPointParams_lists_5[(&kernelContext_17)->entryPointParams_17->p_17.starts_0 + listed_1] + (&kernelContext_17)->entryPointParams_17->p_17.done_0;
        uint _S23 = min(begin_5 + 50000U, (&kernelContext_17)->entryPointParams_lists_5[(&kernelContext_17)->entryPointParams_17->p_17.starts_0 + listed_1 + 1U]);
        int sum_5 = *((&kernelContext_17)->entryPointParams_out_17+at_9);
        uint m_10 = begin_5;
        for(;;)
        {
            if(m_10 < _S23)
            {
            }
            else
            {
                break;
            }
            int _S24 = added_1(sum_5, (&kernelContext_17)->entryPointParams_source_5[uint(int((&kernelContext_17)->entryPointParams_17->p_17.source_offset_0) + place_in_0((&kernelContext_17)->entryPointParams_17->p_17.source_strides_0, place_18.outer_0, (&kernelContext_17)->entryPointParams_lists_5[(&kernelContext_17)->entryPointParams_17->p_17.members_0 + m_10], place_18.inner_0))]);
            uint m_11 = m_10 + 1U;
            sum_5 = _S24;
            m_10 = m_11;
        }
        *((&kernelContext_17)->entryPointParams_out_17+at_9) = sum_5;
        listed_1 = listed_1 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_1;
    }
    return;
}

[[kernel]] void scatter_add_i64(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_38 [[buffer(0)]], uint device* entryPointParams_lists_14 [[buffer(1)]], packed_uint2 device* entryPointParams_source_14 [[buffer(2)]], packed_uint2 device* entryPointParams_out_38 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_38;
    (&kernelContext_18)->entryPointParams_lists_6 = entryPointParams_lists_14;
    (&kernelContext_18)->entryPointParams_source_6 = entryPointParams_source_14;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_38;
    uint listed_2 = gid_18.x * 256U + lid_18.x;
    for(;;)
    {
        if(listed_2 < ((&kernelContext_18)->entryPointParams_18->p_18.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_19 = place_of_0((&kernelContext_18)->entryPointParams_lists_6[listed_2], (&kernelContext_18)->entryPointParams_18->p_18.extents_1.w, (&kernelContext_18)->entryPointParams_18->p_18.extents_1.z);
        uint at_10 = (&kernelContext_18)->entryPointParams_18->p_18.out_offset_0 + (&kernelContext_18)->entryPointParams_lists_6[listed_2];
        uint begin_6 = (&kernelContext_18)->entryPointParams_lists_6[(&kernelContext_18)->entryPointParams_18->p_18.starts_0 + listed_2] + (&kernelContext_18)->entryPointParams_18->p_18.done_0;
        uint _S25 = min(begin_6 + 50000U, (&kernelContext_18)->entryPointParams_lists_6[(&kernelContext_18)->entryPointParams_18->p_18.starts_0 + listed_2 + 1U]);
        uint2 sum_6 = uint2(*((&kernelContext_18)->entryPointParams_out_18+at_10)) ;
        uint m_12 = begin_6;
        for(;;)
        {
            if(m_12 < _S25)
            {
            }
            else
            {
                break;
            }
            uint2 _S26 = added_2(sum_6, uint2(*((&kernelContext_18)->entryPointParams_source_6+uint(int((&kernelContext_18)->entryPointParams_18->p_18.source_offset_0) + place_in_0((&kernelContext_18)->entryPointParams_18->p_18.source_strides_0, place_19.outer_0, (&kernelContext_18)->entryPointParams_lists_6[(&kernelContext_18)->entryPointParams_18->p_18.members_0 + m_12], place_19.inner_0)))) );
            uint m_13 = m_12 + 1U;
            sum_6 = _S26;
            m_12 = m_13;
        }
        *((&kernelContext_18)->entryPointParams_out_18+at_10) = packed_uint2(sum_6) ;
        listed_2 = listed_2 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_1;
    }
    return;
}

[[kernel]] void scatter_add_complex64(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_39 [[buffer(0)]], uint device* entryPointParams_lists_15 [[buffer(1)]], packed_uint2 device* entryPointParams_source_15 [[buffer(2)]], packed_uint2 device* entryPointParams_out_39 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_39;
    (&kernelContext_19)->entryPointParams_lists_7 = entryPointParams_lists_15;
    (&kernelContext_19)->entryPointParams_source_7 = entryPointParams_source_15;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_39;
    uint listed_3 = gid_19.x * 256U + lid_19.x;
    for(;;)
    {
        if(listed_3 < ((&kernelContext_19)->entryPointParams_19->p_19.count_1))
        {
        }
        else
        {
            break;
        }
        Place_0 place_20 = place_of_0((&kernelContext_19)->entryPointParams_lists_7[listed_3], (&kernelContext_19)->entryPointParams_19->p_19.extents_1.w, (&kernelContext_19)->entryPointParams_19->p_19.extents_1.z);
        uint at_11 = (&kernelContext_19)->entryPointParams_19->p_19.out_offset_0 + (&kernelContext_19)->entryPointParams_lists_7[listed_3];
        uint begin_7 = (&kernelContext_19)->entryPointParams_lists_7[(&kernelContext_19)->entryPointParams_19->p_19.starts_0 + listed_3] + (&kernelContext_19)->entryPointParams_19->p_19.done_0;
        uint _S27 = min(begin_7 + 50000U, (&kernelContext_19)->entryPointParams_lists_7[(&kernelContext_19)->entryPointParams_19->p_19.starts_0 + listed_3 + 1U]);
        uint2 sum_7 = uint2(*((&kernelContext_19)->entryPointParams_out_19+at_11)) ;
        uint m_14 = begin_7;
        for(;;)
        {
            if(m_14 < _S27)
            {
            }
            else
            {
                break;
            }
            uint2 _S28 = added_complex_0(sum_7, uint2(*((&kernelContext_19)->entryPointParams_source_7+uint(int((&kernelContext_19)->entryPointParams_19->p_19.source_offset_0) + place_in_0((&kernelContext_19)->entryPointParams_19->p_19.source_strides_0, place_20.outer_0, (&kernelContext_19)->entryPointParams_lists_7[(&kernelContext_19)->entryPointParams_19->p_19.members_0 + m_14], place_20.inner_0)))) );
            uint m_15 = m_14 + 1U;
            sum_7 = _S28;
            m_14 = m_15;
        }
        *((&kernelContext_19)->entryPointParams_out_19+at_11) = packed_uint2(sum_7) ;
        listed_3 = listed_3 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_1;
    }
    return;
}


#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
uint position_0(uint index_0, uint4 extents_0, int4 strides_0, uint offset_0)
{
    bool _S1;
    if((extents_0.x) == 1U)
    {
        _S1 = (extents_0.y) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        _S1 = (extents_0.z) == 1U;
    }
    else
    {
        _S1 = false;
    }
    if(_S1)
    {
        return uint(int(index_0) * strides_0.w) + offset_0;
    }
    uint _S2 = extents_0.w;
    uint _S3 = index_0 % _S2;
    int at_0 = int(_S3) * strides_0.w;
    uint rest_0 = index_0 / _S2;
    uint _S4 = extents_0.z;
    uint _S5 = rest_0 % _S4;
    int at_1 = at_0 + int(_S5) * strides_0.z;
    uint rest_1 = rest_0 / _S4;
    uint _S6 = extents_0.y;
    uint _S7 = rest_1 % _S6;
    int _S8 = int(_S7) * strides_0.y;
    uint _S9 = rest_1 / _S6;
    return uint(at_1 + (_S8 + int(_S9) * strides_0.x)) + offset_0;
}

struct Strided_0
{
    uint4 extents_1;
    int4 x_strides_0;
    int4 y_strides_0;
    uint count_0;
    uint x_offset_0;
    uint y_offset_0;
    uint lanes_0;
};

struct EntryPointParams_0
{
    Strided_0 p_0;
};

struct EntryPointParams_1
{
    Strided_0 p_1;
};

struct EntryPointParams_2
{
    Strided_0 p_2;
};

struct EntryPointParams_3
{
    Strided_0 p_3;
};

struct EntryPointParams_4
{
    Strided_0 p_4;
};

struct EntryPointParams_5
{
    Strided_0 p_5;
};

struct EntryPointParams_6
{
    Strided_0 p_6;
};

struct EntryPointParams_7
{
    Strided_0 p_7;
};

struct EntryPointParams_8
{
    Strided_0 p_8;
};

struct EntryPointParams_9
{
    Strided_0 p_9;
};

struct EntryPointParams_10
{
    Strided_0 p_10;
};

struct EntryPointParams_11
{
    Strided_0 p_11;
};

struct EntryPointParams_12
{
    Strided_0 p_12;
};

struct EntryPointParams_13
{
    Strided_0 p_13;
};

struct EntryPointParams_14
{
    Strided_0 p_14;
};

struct EntryPointParams_15
{
    Strided_0 p_15;
};

struct EntryPointParams_16
{
    Strided_0 p_16;
};

struct EntryPointParams_17
{
    Strided_0 p_17;
};

struct EntryPointParams_18
{
    Strided_0 p_18;
};

struct EntryPointParams_19
{
    Strided_0 p_19;
};

struct EntryPointParams_20
{
    Strided_0 p_20;
};

struct EntryPointParams_21
{
    Strided_0 p_21;
};

struct EntryPointParams_22
{
    Strided_0 p_22;
};

struct EntryPointParams_23
{
    Strided_0 p_23;
};

struct EntryPointParams_24
{
    Strided_0 p_24;
};

struct EntryPointParams_25
{
    Strided_0 p_25;
};

struct Choice_0
{
    uint4 extents_2;
    int4 condition_strides_0;
    int4 x_strides_1;
    int4 y_strides_1;
    uint count_1;
    uint condition_offset_0;
    uint x_offset_1;
    uint y_offset_1;
    uint lanes_1;
    uint reserved_0_0;
    uint reserved_1_0;
    uint reserved_2_0;
};

struct EntryPointParams_26
{
    Choice_0 p_26;
};

struct EntryPointParams_27
{
    Choice_0 p_27;
};

struct EntryPointParams_28
{
    Choice_0 p_28;
};

struct EntryPointParams_29
{
    Choice_0 p_29;
};

struct EntryPointParams_30
{
    Choice_0 p_30;
};

struct EntryPointParams_31
{
    Choice_0 p_31;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    int device* entryPointParams_x_data_1;
    int device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    packed_uint2 device* entryPointParams_x_data_2;
    packed_uint2 device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    packed_uint2 device* entryPointParams_x_data_3;
    packed_uint2 device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    uint device* entryPointParams_x_data_4;
    uint device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    uint device* entryPointParams_x_data_5;
    uint device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    int device* entryPointParams_x_data_6;
    float device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    packed_uint2 device* entryPointParams_x_data_7;
    float device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    uint device* entryPointParams_x_data_8;
    float device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    uint device* entryPointParams_x_data_9;
    float device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    uint device* entryPointParams_x_data_10;
    int device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    uint device* entryPointParams_x_data_11;
    int device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    int device* entryPointParams_x_data_12;
    packed_uint2 device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    uint device* entryPointParams_x_data_13;
    packed_uint2 device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    uint device* entryPointParams_x_data_14;
    packed_uint2 device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    uint device* entryPointParams_x_data_15;
    uint device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    float device* entryPointParams_x_data_16;
    uint device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    int device* entryPointParams_x_data_17;
    uint device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    packed_uint2 device* entryPointParams_x_data_18;
    uint device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    uint device* entryPointParams_x_data_19;
    uint device* entryPointParams_out_19;
    EntryPointParams_20 constant* entryPointParams_20;
    float device* entryPointParams_x_data_20;
    int device* entryPointParams_out_20;
    uint device* entryPointParams_refused_0;
    EntryPointParams_21 constant* entryPointParams_21;
    float device* entryPointParams_x_data_21;
    packed_uint2 device* entryPointParams_out_21;
    uint device* entryPointParams_refused_1;
    EntryPointParams_22 constant* entryPointParams_22;
    packed_uint2 device* entryPointParams_x_data_22;
    int device* entryPointParams_out_22;
    uint device* entryPointParams_refused_2;
    EntryPointParams_23 constant* entryPointParams_23;
    float device* entryPointParams_x_data_23;
    uint device* entryPointParams_out_23;
    uint device* entryPointParams_refused_3;
    EntryPointParams_24 constant* entryPointParams_24;
    int device* entryPointParams_x_data_24;
    uint device* entryPointParams_out_24;
    uint device* entryPointParams_refused_4;
    EntryPointParams_25 constant* entryPointParams_25;
    packed_uint2 device* entryPointParams_x_data_25;
    uint device* entryPointParams_out_25;
    uint device* entryPointParams_refused_5;
    EntryPointParams_26 constant* entryPointParams_26;
    uint device* entryPointParams_condition_0;
    float device* entryPointParams_x_data_26;
    float device* entryPointParams_y_data_0;
    float device* entryPointParams_out_26;
    EntryPointParams_27 constant* entryPointParams_27;
    uint device* entryPointParams_condition_1;
    int device* entryPointParams_x_data_27;
    int device* entryPointParams_y_data_1;
    int device* entryPointParams_out_27;
    EntryPointParams_28 constant* entryPointParams_28;
    uint device* entryPointParams_condition_2;
    packed_uint2 device* entryPointParams_x_data_28;
    packed_uint2 device* entryPointParams_y_data_2;
    packed_uint2 device* entryPointParams_out_28;
    EntryPointParams_29 constant* entryPointParams_29;
    uint device* entryPointParams_condition_3;
    packed_uint2 device* entryPointParams_x_data_29;
    packed_uint2 device* entryPointParams_y_data_3;
    packed_uint2 device* entryPointParams_out_29;
    EntryPointParams_30 constant* entryPointParams_30;
    uint device* entryPointParams_condition_4;
    uint device* entryPointParams_x_data_30;
    uint device* entryPointParams_y_data_4;
    uint device* entryPointParams_out_30;
    EntryPointParams_31 constant* entryPointParams_31;
    uint device* entryPointParams_condition_5;
    uint device* entryPointParams_x_data_31;
    uint device* entryPointParams_y_data_5;
    uint device* entryPointParams_out_31;
};

[[kernel]] void contiguous_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_32 [[buffer(0)]], float device* entryPointParams_x_data_32 [[buffer(1)]], float device* entryPointParams_out_32 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_32;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_32;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_32;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < ((&kernelContext_0)->entryPointParams_0->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_2 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = (&kernelContext_0)->entryPointParams_x_data_0[at_2];
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void contiguous_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_33 [[buffer(3)]], int device* entryPointParams_x_data_33 [[buffer(4)]], int device* entryPointParams_out_33 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_33;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_33;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_33;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < ((&kernelContext_1)->entryPointParams_1->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_3 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = (&kernelContext_1)->entryPointParams_x_data_1[at_3];
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void contiguous_i64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_34 [[buffer(6)]], packed_uint2 device* entryPointParams_x_data_34 [[buffer(7)]], packed_uint2 device* entryPointParams_out_34 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_34;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_34;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_34;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < ((&kernelContext_2)->entryPointParams_2->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_4 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = packed_uint2(uint2(*((&kernelContext_2)->entryPointParams_x_data_2+at_4)) ) ;
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void contiguous_complex64(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_35 [[buffer(9)]], packed_uint2 device* entryPointParams_x_data_35 [[buffer(10)]], packed_uint2 device* entryPointParams_out_35 [[buffer(11)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_35;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_35;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_35;
    uint i_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_3 < ((&kernelContext_3)->entryPointParams_3->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_5 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.x_offset_0);
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = packed_uint2(uint2(*((&kernelContext_3)->entryPointParams_x_data_3+at_5)) ) ;
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

uint byte_of_0(uint word_0, uint index_1)
{
    return (word_0 >> ((index_1 & 3U) * 8U)) & 255U;
}

[[kernel]] void contiguous_u8(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_36 [[buffer(12)]], uint device* entryPointParams_x_data_36 [[buffer(13)]], uint device* entryPointParams_out_36 [[buffer(14)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_36;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_36;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_36;
    uint word_1 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        uint _S10 = word_1 * 4U;
        if(_S10 < ((&kernelContext_4)->entryPointParams_4->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_4 = _S10;
        uint bits_0 = 0U;
        for(;;)
        {
            if(i_4 < (min(_S10 + 4U, (&kernelContext_4)->entryPointParams_4->p_4.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_6 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
            uint bits_1 = bits_0 | ((byte_of_0((&kernelContext_4)->entryPointParams_x_data_4[at_6 >> 2U], at_6)) << ((i_4 & 3U) * 8U));
            i_4 = i_4 + 1U;
            bits_0 = bits_1;
        }
        *((&kernelContext_4)->entryPointParams_out_4+word_1) = bits_0;
        word_1 = word_1 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void contiguous_bool(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_37 [[buffer(15)]], uint device* entryPointParams_x_data_37 [[buffer(16)]], uint device* entryPointParams_out_37 [[buffer(17)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_37;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_37;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_37;
    uint word_2 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        uint _S11 = word_2 * 4U;
        if(_S11 < ((&kernelContext_5)->entryPointParams_5->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_5 = _S11;
        uint bits_2 = 0U;
        for(;;)
        {
            if(i_5 < (min(_S11 + 4U, (&kernelContext_5)->entryPointParams_5->p_5.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_7 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
            uint x_0;
            if((byte_of_0((&kernelContext_5)->entryPointParams_x_data_5[at_7 >> 2U], at_7)) != 0U)
            {
                x_0 = 1U;
            }
            else
            {
                x_0 = 0U;
            }
            uint bits_3 = bits_2 | (x_0 << ((i_5 & 3U) * 8U));
            i_5 = i_5 + 1U;
            bits_2 = bits_3;
        }
        *((&kernelContext_5)->entryPointParams_out_5+word_2) = bits_2;
        word_2 = word_2 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

float float_of_0(int x_1)
{
    return float(x_1);
}

[[kernel]] void cast_i32_to_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_38 [[buffer(18)]], int device* entryPointParams_x_data_38 [[buffer(19)]], float device* entryPointParams_out_38 [[buffer(20)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_38;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_38;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_38;
    uint i_6 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        if(i_6 < ((&kernelContext_6)->entryPointParams_6->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_8 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.x_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = float_of_0((&kernelContext_6)->entryPointParams_x_data_6[at_8]);
        i_6 = i_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

uint2 negated_wide_0(uint2 x_2)
{
    uint _S12 = x_2.x;
    uint _S13 = ~_S12 + 1U;
    uint _S14 = ~x_2.y;
    int _S15;
    if(_S12 == 0U)
    {
        _S15 = int(1);
    }
    else
    {
        _S15 = int(0);
    }
    return uint2(_S13, _S14 + uint(_S15));
}

uint leading_zeros_0(uint x_3)
{
    uint step_0 = 16U;
    uint count_2 = 0U;
    for(;;)
    {
        if(step_0 > 0U)
        {
        }
        else
        {
            break;
        }
        bool _S16;
        if(x_3 < (1U << (32U - step_0 - count_2)))
        {
            _S16 = (count_2 + step_0) < 32U;
        }
        else
        {
            _S16 = false;
        }
        if(_S16)
        {
            count_2 = count_2 + step_0;
        }
        step_0 = step_0 >> 1U;
    }
    return count_2;
}

float float_of_1(uint2 x_4)
{
    bool is_minus_0 = ((x_4.y) >> 31U) != 0U;
    uint2 size_0;
    if(is_minus_0)
    {
        size_0 = negated_wide_0(x_4);
    }
    else
    {
        size_0 = x_4;
    }
    uint _S17 = size_0.y;
    float y_0;
    if(_S17 == 0U)
    {
        y_0 = float(size_0.x);
    }
    else
    {
        uint shift_0 = leading_zeros_0(_S17);
        uint top_0;
        if(shift_0 == 0U)
        {
            top_0 = _S17;
        }
        else
        {
            top_0 = (_S17 << shift_0) | ((size_0.x) >> (32U - shift_0));
        }
        uint _S18;
        if(((size_0.x) << shift_0) != 0U)
        {
            _S18 = 1U;
        }
        else
        {
            _S18 = 0U;
        }
        y_0 = float(top_0 | _S18) * (4.294967296e+09f / float(1U << shift_0));
    }
    if(is_minus_0)
    {
        y_0 = - y_0;
    }
    return y_0;
}

[[kernel]] void cast_i64_to_f32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_39 [[buffer(21)]], packed_uint2 device* entryPointParams_x_data_39 [[buffer(22)]], float device* entryPointParams_out_39 [[buffer(23)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_39;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_39;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_39;
    uint i_7 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        if(i_7 < ((&kernelContext_7)->entryPointParams_7->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_9 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.x_offset_0);
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = float_of_1(uint2(*((&kernelContext_7)->entryPointParams_x_data_7+at_9)) );
        i_7 = i_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

float float_of_2(uint x_5)
{
    return float(x_5);
}

[[kernel]] void cast_u8_to_f32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_40 [[buffer(24)]], uint device* entryPointParams_x_data_40 [[buffer(25)]], float device* entryPointParams_out_40 [[buffer(26)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_40;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_40;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_40;
    uint i_8 = gid_8.x * 256U + lid_8.x;
    for(;;)
    {
        if(i_8 < ((&kernelContext_8)->entryPointParams_8->p_8.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_10 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.x_offset_0);
        *((&kernelContext_8)->entryPointParams_out_8+i_8) = float_of_2(byte_of_0((&kernelContext_8)->entryPointParams_x_data_8[at_10 >> 2U], at_10));
        i_8 = i_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_f32(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_41 [[buffer(27)]], uint device* entryPointParams_x_data_41 [[buffer(28)]], float device* entryPointParams_out_41 [[buffer(29)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_41;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_41;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_41;
    uint i_9 = gid_9.x * 256U + lid_9.x;
    for(;;)
    {
        if(i_9 < ((&kernelContext_9)->entryPointParams_9->p_9.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_11 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.x_offset_0);
        uint x_6;
        if((byte_of_0((&kernelContext_9)->entryPointParams_x_data_9[at_11 >> 2U], at_11)) != 0U)
        {
            x_6 = 1U;
        }
        else
        {
            x_6 = 0U;
        }
        *((&kernelContext_9)->entryPointParams_out_9+i_9) = float_of_2(x_6);
        i_9 = i_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

[[kernel]] void cast_u8_to_i32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_42 [[buffer(30)]], uint device* entryPointParams_x_data_42 [[buffer(31)]], int device* entryPointParams_out_42 [[buffer(32)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_42;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_42;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_42;
    uint i_10 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        if(i_10 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_12 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
        *((&kernelContext_10)->entryPointParams_out_10+i_10) = int(byte_of_0((&kernelContext_10)->entryPointParams_x_data_10[at_12 >> 2U], at_12));
        i_10 = i_10 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_i32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_43 [[buffer(33)]], uint device* entryPointParams_x_data_43 [[buffer(34)]], int device* entryPointParams_out_43 [[buffer(35)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_43;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_43;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_43;
    uint i_11 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        if(i_11 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_13 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
        uint x_7;
        if((byte_of_0((&kernelContext_11)->entryPointParams_x_data_11[at_13 >> 2U], at_13)) != 0U)
        {
            x_7 = 1U;
        }
        else
        {
            x_7 = 0U;
        }
        *((&kernelContext_11)->entryPointParams_out_11+i_11) = int(x_7);
        i_11 = i_11 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

uint2 wide_of_0(int x_8)
{
    uint _S19 = uint(x_8);
    uint _S20;
    if(x_8 < int(0))
    {
        _S20 = 4294967295U;
    }
    else
    {
        _S20 = 0U;
    }
    return uint2(_S19, _S20);
}

[[kernel]] void cast_i32_to_i64(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_44 [[buffer(36)]], int device* entryPointParams_x_data_44 [[buffer(37)]], packed_uint2 device* entryPointParams_out_44 [[buffer(38)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_44;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_44;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_44;
    uint i_12 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        if(i_12 < ((&kernelContext_12)->entryPointParams_12->p_12.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_14 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
        *((&kernelContext_12)->entryPointParams_out_12+i_12) = packed_uint2(wide_of_0((&kernelContext_12)->entryPointParams_x_data_12[at_14])) ;
        i_12 = i_12 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

uint2 wide_of_1(uint x_9)
{
    return uint2(x_9, 0U);
}

[[kernel]] void cast_u8_to_i64(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_45 [[buffer(39)]], uint device* entryPointParams_x_data_45 [[buffer(40)]], packed_uint2 device* entryPointParams_out_45 [[buffer(41)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_45;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_45;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_45;
    uint i_13 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        if(i_13 < ((&kernelContext_13)->entryPointParams_13->p_13.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_15 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
        *((&kernelContext_13)->entryPointParams_out_13+i_13) = packed_uint2(wide_of_1(byte_of_0((&kernelContext_13)->entryPointParams_x_data_13[at_15 >> 2U], at_15))) ;
        i_13 = i_13 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_i64(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_46 [[buffer(42)]], uint device* entryPointParams_x_data_46 [[buffer(43)]], packed_uint2 device* entryPointParams_out_46 [[buffer(44)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_46;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_46;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_46;
    uint i_14 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        if(i_14 < ((&kernelContext_14)->entryPointParams_14->p_14.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_16 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
        uint x_10;
        if((byte_of_0((&kernelContext_14)->entryPointParams_x_data_14[at_16 >> 2U], at_16)) != 0U)
        {
            x_10 = 1U;
        }
        else
        {
            x_10 = 0U;
        }
        *((&kernelContext_14)->entryPointParams_out_14+i_14) = packed_uint2(wide_of_1(x_10)) ;
        i_14 = i_14 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_u8(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_47 [[buffer(45)]], uint device* entryPointParams_x_data_47 [[buffer(46)]], uint device* entryPointParams_out_47 [[buffer(47)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_47;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_47;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_47;
    uint word_3 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        uint _S21 = word_3 * 4U;
        if(_S21 < ((&kernelContext_15)->entryPointParams_15->p_15.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_15 = _S21;
        uint bits_4 = 0U;
        for(;;)
        {
            if(i_15 < (min(_S21 + 4U, (&kernelContext_15)->entryPointParams_15->p_15.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_17 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
            uint x_11;
            if((byte_of_0((&kernelContext_15)->entryPointParams_x_data_15[at_17 >> 2U], at_17)) != 0U)
            {
                x_11 = 1U;
            }
            else
            {
                x_11 = 0U;
            }
            uint bits_5 = bits_4 | (x_11 << ((i_15 & 3U) * 8U));
            i_15 = i_15 + 1U;
            bits_4 = bits_5;
        }
        *((&kernelContext_15)->entryPointParams_out_15+word_3) = bits_4;
        word_3 = word_3 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

bool is_true_0(float x_12)
{
    return ((as_type<uint>((x_12))) << 1U) != 0U;
}

[[kernel]] void cast_f32_to_bool(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_48 [[buffer(48)]], float device* entryPointParams_x_data_48 [[buffer(49)]], uint device* entryPointParams_out_48 [[buffer(50)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_48;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_48;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_48;
    uint word_4 = gid_16.x * 256U + lid_16.x;
    for(;;)
    {
        uint _S22 = word_4 * 4U;
        if(_S22 < ((&kernelContext_16)->entryPointParams_16->p_16.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_16 = _S22;
        uint bits_6 = 0U;
        for(;;)
        {
            if(i_16 < (min(_S22 + 4U, (&kernelContext_16)->entryPointParams_16->p_16.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_18 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
            uint _S23;
            if(is_true_0((&kernelContext_16)->entryPointParams_x_data_16[at_18]))
            {
                _S23 = 1U;
            }
            else
            {
                _S23 = 0U;
            }
            uint bits_7 = bits_6 | (_S23 << ((i_16 & 3U) * 8U));
            i_16 = i_16 + 1U;
            bits_6 = bits_7;
        }
        *((&kernelContext_16)->entryPointParams_out_16+word_4) = bits_6;
        word_4 = word_4 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

bool is_true_1(int x_13)
{
    return x_13 != int(0);
}

[[kernel]] void cast_i32_to_bool(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_49 [[buffer(51)]], int device* entryPointParams_x_data_49 [[buffer(52)]], uint device* entryPointParams_out_49 [[buffer(53)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_49;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_49;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_49;
    uint word_5 = gid_17.x * 256U + lid_17.x;
    for(;;)
    {
        uint _S24 = word_5 * 4U;
        if(_S24 < ((&kernelContext_17)->entryPointParams_17->p_17.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_17 = _S24;
        uint bits_8 = 0U;
        for(;;)
        {
            if(i_17 < (min(_S24 + 4U, (&kernelContext_17)->entryPointParams_17->p_17.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_19 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
            uint _S25;
            if(is_true_1((&kernelContext_17)->entryPointParams_x_data_17[at_19]))
            {
                _S25 = 1U;
            }
            else
            {
                _S25 = 0U;
            }
            uint bits_9 = bits_8 | (_S25 << ((i_17 & 3U) * 8U));
            i_17 = i_17 + 1U;
            bits_8 = bits_9;
        }
        *((&kernelContext_17)->entryPointParams_out_17+word_5) = bits_8;
        word_5 = word_5 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

bool is_true_2(uint2 x_14)
{
    return ((x_14.x) | (x_14.y)) != 0U;
}

[[kernel]] void cast_i64_to_bool(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_50 [[buffer(54)]], packed_uint2 device* entryPointParams_x_data_50 [[buffer(55)]], uint device* entryPointParams_out_50 [[buffer(56)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_50;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_50;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_50;
    uint word_6 = gid_18.x * 256U + lid_18.x;
    for(;;)
    {
        uint _S26 = word_6 * 4U;
        if(_S26 < ((&kernelContext_18)->entryPointParams_18->p_18.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_18 = _S26;
        uint bits_10 = 0U;
        for(;;)
        {
            if(i_18 < (min(_S26 + 4U, (&kernelContext_18)->entryPointParams_18->p_18.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_20 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
            uint _S27;
            if(is_true_2(uint2(*((&kernelContext_18)->entryPointParams_x_data_18+at_20)) ))
            {
                _S27 = 1U;
            }
            else
            {
                _S27 = 0U;
            }
            uint bits_11 = bits_10 | (_S27 << ((i_18 & 3U) * 8U));
            i_18 = i_18 + 1U;
            bits_10 = bits_11;
        }
        *((&kernelContext_18)->entryPointParams_out_18+word_6) = bits_10;
        word_6 = word_6 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

bool is_true_3(uint x_15)
{
    return x_15 != 0U;
}

[[kernel]] void cast_u8_to_bool(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_51 [[buffer(57)]], uint device* entryPointParams_x_data_51 [[buffer(58)]], uint device* entryPointParams_out_51 [[buffer(59)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_51;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_51;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_51;
    uint word_7 = gid_19.x * 256U + lid_19.x;
    for(;;)
    {
        uint _S28 = word_7 * 4U;
        if(_S28 < ((&kernelContext_19)->entryPointParams_19->p_19.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_19 = _S28;
        uint bits_12 = 0U;
        for(;;)
        {
            if(i_19 < (min(_S28 + 4U, (&kernelContext_19)->entryPointParams_19->p_19.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_21 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
            uint _S29;
            if(is_true_3(byte_of_0((&kernelContext_19)->entryPointParams_x_data_19[at_21 >> 2U], at_21)))
            {
                _S29 = 1U;
            }
            else
            {
                _S29 = 0U;
            }
            uint bits_13 = bits_12 | (_S29 << ((i_19 & 3U) * 8U));
            i_19 = i_19 + 1U;
            bits_12 = bits_13;
        }
        *((&kernelContext_19)->entryPointParams_out_19+word_7) = bits_12;
        word_7 = word_7 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}

bool is_nan_0(float x_16)
{
    return ((as_type<uint>((x_16))) & 2147483647U) > 2139095040U;
}

[[kernel]] void cast_f32_to_i32(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_52 [[buffer(60)]], float device* entryPointParams_x_data_52 [[buffer(61)]], int device* entryPointParams_out_52 [[buffer(62)]], uint device* entryPointParams_refused_6 [[buffer(63)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_52;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_52;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_52;
    (&kernelContext_20)->entryPointParams_refused_0 = entryPointParams_refused_6;
    uint i_20 = gid_20.x * 256U + lid_20.x;
    for(;;)
    {
        if(i_20 < ((&kernelContext_20)->entryPointParams_20->p_20.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_22 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.x_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.x_offset_0);
        float x_17 = (&kernelContext_20)->entryPointParams_x_data_20[at_22];
        bool _S30;
        if(!is_nan_0(x_17))
        {
            _S30 = x_17 >= -2.147483648e+09f;
        }
        else
        {
            _S30 = false;
        }
        bool _S31;
        if(_S30)
        {
            _S31 = x_17 < 2.147483648e+09f;
        }
        else
        {
            _S31 = false;
        }
        if(_S31)
        {
            *((&kernelContext_20)->entryPointParams_out_20+i_20) = int(x_17);
        }
        else
        {
            *((&kernelContext_20)->entryPointParams_refused_0+int(0)) = 1U;
        }
        i_20 = i_20 + (&kernelContext_20)->entryPointParams_20->p_20.lanes_0;
    }
    return;
}

uint2 wide_of_2(float x_18)
{
    float a_0 = abs(x_18);
    float high_0 = floor(a_0 * 2.32830643653869629e-10f);
    uint2 size_1 = uint2(uint(a_0 - high_0 * 4.294967296e+09f), uint(high_0));
    uint2 _S32;
    if(x_18 < 0.0f)
    {
        _S32 = negated_wide_0(size_1);
    }
    else
    {
        _S32 = size_1;
    }
    return _S32;
}

[[kernel]] void cast_f32_to_i64(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_53 [[buffer(64)]], float device* entryPointParams_x_data_53 [[buffer(65)]], packed_uint2 device* entryPointParams_out_53 [[buffer(66)]], uint device* entryPointParams_refused_7 [[buffer(67)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_53;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_53;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_53;
    (&kernelContext_21)->entryPointParams_refused_1 = entryPointParams_refused_7;
    uint i_21 = gid_21.x * 256U + lid_21.x;
    for(;;)
    {
        if(i_21 < ((&kernelContext_21)->entryPointParams_21->p_21.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_23 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.x_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.x_offset_0);
        float x_19 = (&kernelContext_21)->entryPointParams_x_data_21[at_23];
        bool _S33;
        if(!is_nan_0(x_19))
        {
            _S33 = x_19 >= -9.22337203685477581e+18f;
        }
        else
        {
            _S33 = false;
        }
        bool _S34;
        if(_S33)
        {
            _S34 = x_19 < 9.22337203685477581e+18f;
        }
        else
        {
            _S34 = false;
        }
        if(_S34)
        {
            *((&kernelContext_21)->entryPointParams_out_21+i_21) = packed_uint2(wide_of_2(x_19)) ;
        }
        else
        {
            *((&kernelContext_21)->entryPointParams_refused_1+int(0)) = 1U;
        }
        i_21 = i_21 + (&kernelContext_21)->entryPointParams_21->p_21.lanes_0;
    }
    return;
}

[[kernel]] void cast_i64_to_i32(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_54 [[buffer(68)]], packed_uint2 device* entryPointParams_x_data_54 [[buffer(69)]], int device* entryPointParams_out_54 [[buffer(70)]], uint device* entryPointParams_refused_8 [[buffer(71)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_54;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_54;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_54;
    (&kernelContext_22)->entryPointParams_refused_2 = entryPointParams_refused_8;
    uint i_22 = gid_22.x * 256U + lid_22.x;
    for(;;)
    {
        if(i_22 < ((&kernelContext_22)->entryPointParams_22->p_22.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_24 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.x_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.x_offset_0);
        uint2 _S35 = uint2(*((&kernelContext_22)->entryPointParams_x_data_22+at_24)) ;
        uint _S36 = _S35.y;
        uint _S37 = _S35.x;
        uint _S38;
        if((_S37 >> 31U) != 0U)
        {
            _S38 = 4294967295U;
        }
        else
        {
            _S38 = 0U;
        }
        if(_S36 == _S38)
        {
            *((&kernelContext_22)->entryPointParams_out_22+i_22) = int(_S37);
        }
        else
        {
            *((&kernelContext_22)->entryPointParams_refused_2+int(0)) = 1U;
        }
        i_22 = i_22 + (&kernelContext_22)->entryPointParams_22->p_22.lanes_0;
    }
    return;
}

[[kernel]] void cast_f32_to_u8(uint3 gid_23 [[threadgroup_position_in_grid]], uint3 lid_23 [[thread_position_in_threadgroup]], EntryPointParams_23 constant* entryPointParams_55 [[buffer(72)]], float device* entryPointParams_x_data_55 [[buffer(73)]], uint device* entryPointParams_out_55 [[buffer(74)]], uint device* entryPointParams_refused_9 [[buffer(75)]])
{
    thread KernelContext_0 kernelContext_23;
    (&kernelContext_23)->entryPointParams_23 = entryPointParams_55;
    (&kernelContext_23)->entryPointParams_x_data_23 = entryPointParams_x_data_55;
    (&kernelContext_23)->entryPointParams_out_23 = entryPointParams_out_55;
    (&kernelContext_23)->entryPointParams_refused_3 = entryPointParams_refused_9;
    uint word_8 = gid_23.x * 256U + lid_23.x;
    for(;;)
    {
        uint _S39 = word_8 * 4U;
        if(_S39 < ((&kernelContext_23)->entryPointParams_23->p_23.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_23 = _S39;
        uint bits_14 = 0U;
        for(;;)
        {
            if(i_23 < (min(_S39 + 4U, (&kernelContext_23)->entryPointParams_23->p_23.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_25 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.x_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.x_offset_0);
            float x_20 = (&kernelContext_23)->entryPointParams_x_data_23[at_25];
            bool _S40;
            if(!is_nan_0(x_20))
            {
                _S40 = x_20 > -1.0f;
            }
            else
            {
                _S40 = false;
            }
            bool _S41;
            if(_S40)
            {
                _S41 = x_20 < 256.0f;
            }
            else
            {
                _S41 = false;
            }
            if(_S41)
            {
                bits_14 = bits_14 | (uint(x_20) << ((i_23 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_23)->entryPointParams_refused_3+int(0)) = 1U;
            }
            i_23 = i_23 + 1U;
        }
        *((&kernelContext_23)->entryPointParams_out_23+word_8) = bits_14;
        word_8 = word_8 + (&kernelContext_23)->entryPointParams_23->p_23.lanes_0;
    }
    return;
}

[[kernel]] void cast_i32_to_u8(uint3 gid_24 [[threadgroup_position_in_grid]], uint3 lid_24 [[thread_position_in_threadgroup]], EntryPointParams_24 constant* entryPointParams_56 [[buffer(76)]], int device* entryPointParams_x_data_56 [[buffer(77)]], uint device* entryPointParams_out_56 [[buffer(78)]], uint device* entryPointParams_refused_10 [[buffer(79)]])
{
    thread KernelContext_0 kernelContext_24;
    (&kernelContext_24)->entryPointParams_24 = entryPointParams_56;
    (&kernelContext_24)->entryPointParams_x_data_24 = entryPointParams_x_data_56;
    (&kernelContext_24)->entryPointParams_out_24 = entryPointParams_out_56;
    (&kernelContext_24)->entryPointParams_refused_4 = entryPointParams_refused_10;
    uint word_9 = gid_24.x * 256U + lid_24.x;
    for(;;)
    {
        uint _S42 = word_9 * 4U;
        if(_S42 < ((&kernelContext_24)->entryPointParams_24->p_24.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_24 = _S42;
        uint bits_15 = 0U;
        for(;;)
        {
            if(i_24 < (min(_S42 + 4U, (&kernelContext_24)->entryPointParams_24->p_24.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_26 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.x_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.x_offset_0);
            int x_21 = (&kernelContext_24)->entryPointParams_x_data_24[at_26];
            bool _S43;
            if(x_21 >= int(0))
            {
                _S43 = x_21 < int(256);
            }
            else
            {
                _S43 = false;
            }
            if(_S43)
            {
                bits_15 = bits_15 | (uint(x_21) << ((i_24 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_24)->entryPointParams_refused_4+int(0)) = 1U;
            }
            i_24 = i_24 + 1U;
        }
        *((&kernelContext_24)->entryPointParams_out_24+word_9) = bits_15;
        word_9 = word_9 + (&kernelContext_24)->entryPointParams_24->p_24.lanes_0;
    }
    return;
}

[[kernel]] void cast_i64_to_u8(uint3 gid_25 [[threadgroup_position_in_grid]], uint3 lid_25 [[thread_position_in_threadgroup]], EntryPointParams_25 constant* entryPointParams_57 [[buffer(80)]], packed_uint2 device* entryPointParams_x_data_57 [[buffer(81)]], uint device* entryPointParams_out_57 [[buffer(82)]], uint device* entryPointParams_refused_11 [[buffer(83)]])
{
    thread KernelContext_0 kernelContext_25;
    (&kernelContext_25)->entryPointParams_25 = entryPointParams_57;
    (&kernelContext_25)->entryPointParams_x_data_25 = entryPointParams_x_data_57;
    (&kernelContext_25)->entryPointParams_out_25 = entryPointParams_out_57;
    (&kernelContext_25)->entryPointParams_refused_5 = entryPointParams_refused_11;
    uint word_10 = gid_25.x * 256U + lid_25.x;
    for(;;)
    {
        uint _S44 = word_10 * 4U;
        if(_S44 < ((&kernelContext_25)->entryPointParams_25->p_25.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_25 = _S44;
        uint bits_16 = 0U;
        for(;;)
        {
            if(i_25 < (min(_S44 + 4U, (&kernelContext_25)->entryPointParams_25->p_25.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_27 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.x_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.x_offset_0);
            uint2 _S45 = uint2(*((&kernelContext_25)->entryPointParams_x_data_25+at_27)) ;
            bool _S46;
            if((_S45.y) == 0U)
            {
                _S46 = (_S45.x) < 256U;
            }
            else
            {
                _S46 = false;
            }
            if(_S46)
            {
                bits_16 = bits_16 | ((_S45.x) << ((i_25 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_25)->entryPointParams_refused_5+int(0)) = 1U;
            }
            i_25 = i_25 + 1U;
        }
        *((&kernelContext_25)->entryPointParams_out_25+word_10) = bits_16;
        word_10 = word_10 + (&kernelContext_25)->entryPointParams_25->p_25.lanes_0;
    }
    return;
}

[[kernel]] void where_f32(uint3 gid_26 [[threadgroup_position_in_grid]], uint3 lid_26 [[thread_position_in_threadgroup]], EntryPointParams_26 constant* entryPointParams_58 [[buffer(84)]], uint device* entryPointParams_condition_6 [[buffer(85)]], float device* entryPointParams_x_data_58 [[buffer(86)]], float device* entryPointParams_y_data_6 [[buffer(87)]], float device* entryPointParams_out_58 [[buffer(88)]])
{
    thread KernelContext_0 kernelContext_26;
    (&kernelContext_26)->entryPointParams_26 = entryPointParams_58;
    (&kernelContext_26)->entryPointParams_condition_0 = entryPointParams_condition_6;
    (&kernelContext_26)->entryPointParams_x_data_26 = entryPointParams_x_data_58;
    (&kernelContext_26)->entryPointParams_y_data_0 = entryPointParams_y_data_6;
    (&kernelContext_26)->entryPointParams_out_26 = entryPointParams_out_58;
    uint i_26 = gid_26.x * 256U + lid_26.x;
    for(;;)
    {
        if(i_26 < ((&kernelContext_26)->entryPointParams_26->p_26.count_1))
        {
        }
        else
        {
            break;
        }
        uint at_28 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_2, (&kernelContext_26)->entryPointParams_26->p_26.condition_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.condition_offset_0);
        if((byte_of_0((&kernelContext_26)->entryPointParams_condition_0[at_28 >> 2U], at_28)) != 0U)
        {
            float device* _S47 = (&kernelContext_26)->entryPointParams_out_26+i_26;
            uint _S48 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_2, (&kernelContext_26)->entryPointParams_26->p_26.x_strides_1, (&kernelContext_26)->entryPointParams_26->p_26.x_offset_1);
            *_S47 = (&kernelContext_26)->entryPointParams_x_data_26[_S48];
        }
        else
        {
            float device* _S49 = (&kernelContext_26)->entryPointParams_out_26+i_26;
            uint _S50 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_2, (&kernelContext_26)->entryPointParams_26->p_26.y_strides_1, (&kernelContext_26)->entryPointParams_26->p_26.y_offset_1);
            *_S49 = (&kernelContext_26)->entryPointParams_y_data_0[_S50];
        }
        i_26 = i_26 + (&kernelContext_26)->entryPointParams_26->p_26.lanes_1;
    }
    return;
}

[[kernel]] void where_i32(uint3 gid_27 [[threadgroup_position_in_grid]], uint3 lid_27 [[thread_position_in_threadgroup]], EntryPointParams_27 constant* entryPointParams_59 [[buffer(89)]], uint device* entryPointParams_condition_7 [[buffer(90)]], int device* entryPointParams_x_data_59 [[buffer(91)]], int device* entryPointParams_y_data_7 [[buffer(92)]], int device* entryPointParams_out_59 [[buffer(93)]])
{
    thread KernelContext_0 kernelContext_27;
    (&kernelContext_27)->entryPointParams_27 = entryPointParams_59;
    (&kernelContext_27)->entryPointParams_condition_1 = entryPointParams_condition_7;
    (&kernelContext_27)->entryPointParams_x_data_27 = entryPointParams_x_data_59;
    (&kernelContext_27)->entryPointParams_y_data_1 = entryPointParams_y_data_7;
    (&kernelContext_27)->entryPointParams_out_27 = entryPointParams_out_59;
    uint i_27 = gid_27.x * 256U + lid_27.x;
    for(;;)
    {
        if(i_27 < ((&kernelContext_27)->entryPointParams_27->p_27.count_1))
        {
        }
        else
        {
            break;
        }
        uint at_29 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_2, (&kernelContext_27)->entryPointParams_27->p_27.condition_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.condition_offset_0);
        if((byte_of_0((&kernelContext_27)->entryPointParams_condition_1[at_29 >> 2U], at_29)) != 0U)
        {
            int device* _S51 = (&kernelContext_27)->entryPointParams_out_27+i_27;
            uint _S52 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_2, (&kernelContext_27)->entryPointParams_27->p_27.x_strides_1, (&kernelContext_27)->entryPointParams_27->p_27.x_offset_1);
            *_S51 = (&kernelContext_27)->entryPointParams_x_data_27[_S52];
        }
        else
        {
            int device* _S53 = (&kernelContext_27)->entryPointParams_out_27+i_27;
            uint _S54 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_2, (&kernelContext_27)->entryPointParams_27->p_27.y_strides_1, (&kernelContext_27)->entryPointParams_27->p_27.y_offset_1);
            *_S53 = (&kernelContext_27)->entryPointParams_y_data_1[_S54];
        }
        i_27 = i_27 + (&kernelContext_27)->entryPointParams_27->p_27.lanes_1;
    }
    return;
}

[[kernel]] void where_i64(uint3 gid_28 [[threadgroup_position_in_grid]], uint3 lid_28 [[thread_position_in_threadgroup]], EntryPointParams_28 constant* entryPointParams_60 [[buffer(94)]], uint device* entryPointParams_condition_8 [[buffer(95)]], packed_uint2 device* entryPointParams_x_data_60 [[buffer(96)]], packed_uint2 device* entryPointParams_y_data_8 [[buffer(97)]], packed_uint2 device* entryPointParams_out_60 [[buffer(98)]])
{
    thread KernelContext_0 kernelContext_28;
    (&kernelContext_28)->entryPointParams_28 = entryPointParams_60;
    (&kernelContext_28)->entryPointParams_condition_2 = entryPointParams_condition_8;
    (&kernelContext_28)->entryPointParams_x_data_28 = entryPointParams_x_data_60;
    (&kernelContext_28)->entryPointParams_y_data_2 = entryPointParams_y_data_8;
    (&kernelContext_28)->entryPointParams_out_28 = entryPointParams_out_60;
    uint i_28 = gid_28.x * 256U + lid_28.x;
    for(;;)
    {
        if(i_28 < ((&kernelContext_28)->entryPointParams_28->p_28.count_1))
        {
        }
        else
        {
            break;
        }
        uint at_30 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_2, (&kernelContext_28)->entryPointParams_28->p_28.condition_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.condition_offset_0);
        if((byte_of_0((&kernelContext_28)->entryPointParams_condition_2[at_30 >> 2U], at_30)) != 0U)
        {
            packed_uint2 device* _S55 = (&kernelContext_28)->entryPointParams_out_28+i_28;
            uint _S56 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_2, (&kernelContext_28)->entryPointParams_28->p_28.x_strides_1, (&kernelContext_28)->entryPointParams_28->p_28.x_offset_1);
            *_S55 = packed_uint2(uint2(*((&kernelContext_28)->entryPointParams_x_data_28+_S56)) ) ;
        }
        else
        {
            packed_uint2 device* _S57 = (&kernelContext_28)->entryPointParams_out_28+i_28;
            uint _S58 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_2, (&kernelContext_28)->entryPointParams_28->p_28.y_strides_1, (&kernelContext_28)->entryPointParams_28->p_28.y_offset_1);
            *_S57 = packed_uint2(uint2(*((&kernelContext_28)->entryPointParams_y_data_2+_S58)) ) ;
        }
        i_28 = i_28 + (&kernelContext_28)->entryPointParams_28->p_28.lanes_1;
    }
    return;
}

[[kernel]] void where_complex64(uint3 gid_29 [[threadgroup_position_in_grid]], uint3 lid_29 [[thread_position_in_threadgroup]], EntryPointParams_29 constant* entryPointParams_61 [[buffer(99)]], uint device* entryPointParams_condition_9 [[buffer(100)]], packed_uint2 device* entryPointParams_x_data_61 [[buffer(101)]], packed_uint2 device* entryPointParams_y_data_9 [[buffer(102)]], packed_uint2 device* entryPointParams_out_61 [[buffer(103)]])
{
    thread KernelContext_0 kernelContext_29;
    (&kernelContext_29)->entryPointParams_29 = entryPointParams_61;
    (&kernelContext_29)->entryPointParams_condition_3 = entryPointParams_condition_9;
    (&kernelContext_29)->entryPointParams_x_data_29 = entryPointParams_x_data_61;
    (&kernelContext_29)->entryPointParams_y_data_3 = entryPointParams_y_data_9;
    (&kernelContext_29)->entryPointParams_out_29 = entryPointParams_out_61;
    uint i_29 = gid_29.x * 256U + lid_29.x;
    for(;;)
    {
        if(i_29 < ((&kernelContext_29)->entryPointParams_29->p_29.count_1))
        {
        }
        else
        {
            break;
        }
        uint at_31 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_2, (&kernelContext_29)->entryPointParams_29->p_29.condition_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.condition_offset_0);
        if((byte_of_0((&kernelContext_29)->entryPointParams_condition_3[at_31 >> 2U], at_31)) != 0U)
        {
            packed_uint2 device* _S59 = (&kernelContext_29)->entryPointParams_out_29+i_29;
            uint _S60 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_2, (&kernelContext_29)->entryPointParams_29->p_29.x_strides_1, (&kernelContext_29)->entryPointParams_29->p_29.x_offset_1);
            *_S59 = packed_uint2(uint2(*((&kernelContext_29)->entryPointParams_x_data_29+_S60)) ) ;
        }
        else
        {
            packed_uint2 device* _S61 = (&kernelContext_29)->entryPointParams_out_29+i_29;
            uint _S62 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_2, (&kernelContext_29)->entryPointParams_29->p_29.y_strides_1, (&kernelContext_29)->entryPointParams_29->p_29.y_offset_1);
            *_S61 = packed_uint2(uint2(*((&kernelContext_29)->entryPointParams_y_data_3+_S62)) ) ;
        }
        i_29 = i_29 + (&kernelContext_29)->entryPointParams_29->p_29.lanes_1;
    }
    return;
}

[[kernel]] void where_u8(uint3 gid_30 [[threadgroup_position_in_grid]], uint3 lid_30 [[thread_position_in_threadgroup]], EntryPointParams_30 constant* entryPointParams_62 [[buffer(104)]], uint device* entryPointParams_condition_10 [[buffer(105)]], uint device* entryPointParams_x_data_62 [[buffer(106)]], uint device* entryPointParams_y_data_10 [[buffer(107)]], uint device* entryPointParams_out_62 [[buffer(108)]])
{
    thread KernelContext_0 kernelContext_30;
    (&kernelContext_30)->entryPointParams_30 = entryPointParams_62;
    (&kernelContext_30)->entryPointParams_condition_4 = entryPointParams_condition_10;
    (&kernelContext_30)->entryPointParams_x_data_30 = entryPointParams_x_data_62;
    (&kernelContext_30)->entryPointParams_y_data_4 = entryPointParams_y_data_10;
    (&kernelContext_30)->entryPointParams_out_30 = entryPointParams_out_62;
    uint word_11 = gid_30.x * 256U + lid_30.x;
    for(;;)
    {
        uint _S63 = word_11 * 4U;
        if(_S63 < ((&kernelContext_30)->entryPointParams_30->p_30.count_1))
        {
        }
        else
        {
            break;
        }
        uint i_30 = _S63;
        uint bits_17 = 0U;
        for(;;)
        {
            if(i_30 < (min(_S63 + 4U, (&kernelContext_30)->entryPointParams_30->p_30.count_1)))
            {
            }
            else
            {
                break;
            }
            uint at_32 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_2, (&kernelContext_30)->entryPointParams_30->p_30.condition_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.condition_offset_0);
            uint x_at_0 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_2, (&kernelContext_30)->entryPointParams_30->p_30.x_strides_1, (&kernelContext_30)->entryPointParams_30->p_30.x_offset_1);
            uint y_at_0 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_2, (&kernelContext_30)->entryPointParams_30->p_30.y_strides_1, (&kernelContext_30)->entryPointParams_30->p_30.y_offset_1);
            uint value_0;
            if((byte_of_0((&kernelContext_30)->entryPointParams_condition_4[at_32 >> 2U], at_32)) != 0U)
            {
                value_0 = byte_of_0((&kernelContext_30)->entryPointParams_x_data_30[x_at_0 >> 2U], x_at_0);
            }
            else
            {
                value_0 = byte_of_0((&kernelContext_30)->entryPointParams_y_data_4[y_at_0 >> 2U], y_at_0);
            }
            uint bits_18 = bits_17 | (value_0 << ((i_30 & 3U) * 8U));
            i_30 = i_30 + 1U;
            bits_17 = bits_18;
        }
        *((&kernelContext_30)->entryPointParams_out_30+word_11) = bits_17;
        word_11 = word_11 + (&kernelContext_30)->entryPointParams_30->p_30.lanes_1;
    }
    return;
}

[[kernel]] void where_bool(uint3 gid_31 [[threadgroup_position_in_grid]], uint3 lid_31 [[thread_position_in_threadgroup]], EntryPointParams_31 constant* entryPointParams_63 [[buffer(109)]], uint device* entryPointParams_condition_11 [[buffer(110)]], uint device* entryPointParams_x_data_63 [[buffer(111)]], uint device* entryPointParams_y_data_11 [[buffer(112)]], uint device* entryPointParams_out_63 [[buffer(113)]])
{
    thread KernelContext_0 kernelContext_31;
    (&kernelContext_31)->entryPointParams_31 = entryPointParams_63;
    (&kernelContext_31)->entryPointParams_condition_5 = entryPointParams_condition_11;
    (&kernelContext_31)->entryPointParams_x_data_31 = entryPointParams_x_data_63;
    (&kernelContext_31)->entryPointParams_y_data_5 = entryPointParams_y_data_11;
    (&kernelContext_31)->entryPointParams_out_31 = entryPointParams_out_63;
    uint word_12 = gid_31.x * 256U + lid_31.x;
    for(;;)
    {
        uint _S64 = word_12 * 4U;
        if(_S64 < ((&kernelContext_31)->entryPointParams_31->p_31.count_1))
        {
        }
        else
        {
            break;
        }
        uint i_31 = _S64;
        uint bits_19 = 0U;
        for(;;)
        {
            if(i_31 < (min(_S64 + 4U, (&kernelContext_31)->entryPointParams_31->p_31.count_1)))
            {
            }
            else
            {
                break;
            }
            uint at_33 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_2, (&kernelContext_31)->entryPointParams_31->p_31.condition_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.condition_offset_0);
            uint x_at_1 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_2, (&kernelContext_31)->entryPointParams_31->p_31.x_strides_1, (&kernelContext_31)->entryPointParams_31->p_31.x_offset_1);
            uint y_at_1 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_2, (&kernelContext_31)->entryPointParams_31->p_31.y_strides_1, (&kernelContext_31)->entryPointParams_31->p_31.y_offset_1);
            uint value_1;
            if((byte_of_0((&kernelContext_31)->entryPointParams_condition_5[at_33 >> 2U], at_33)) != 0U)
            {
                if((byte_of_0((&kernelContext_31)->entryPointParams_x_data_31[x_at_1 >> 2U], x_at_1)) != 0U)
                {
                    value_1 = 1U;
                }
                else
                {
                    value_1 = 0U;
                }
            }
            else
            {
                if((byte_of_0((&kernelContext_31)->entryPointParams_y_data_5[y_at_1 >> 2U], y_at_1)) != 0U)
                {
                    value_1 = 1U;
                }
                else
                {
                    value_1 = 0U;
                }
            }
            uint bits_20 = bits_19 | (value_1 << ((i_31 & 3U) * 8U));
            i_31 = i_31 + 1U;
            bits_19 = bits_20;
        }
        *((&kernelContext_31)->entryPointParams_out_31+word_12) = bits_19;
        word_12 = word_12 + (&kernelContext_31)->entryPointParams_31->p_31.lanes_1;
    }
    return;
}


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

float float_of_0(int x_0)
{
    return float(x_0);
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    int device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_x_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    uint device* entryPointParams_x_data_2;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    uint device* entryPointParams_x_data_3;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    uint device* entryPointParams_x_data_4;
    int device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    uint device* entryPointParams_x_data_5;
    int device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    int device* entryPointParams_x_data_6;
    packed_uint2 device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    uint device* entryPointParams_x_data_7;
    packed_uint2 device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    uint device* entryPointParams_x_data_8;
    packed_uint2 device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_x_data_9;
    packed_uint2 device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    uint device* entryPointParams_x_data_10;
    uint device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_x_data_11;
    uint device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    int device* entryPointParams_x_data_12;
    uint device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    packed_uint2 device* entryPointParams_x_data_13;
    uint device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    uint device* entryPointParams_x_data_14;
    uint device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    packed_float2 device* entryPointParams_x_data_15;
    uint device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    float device* entryPointParams_x_data_16;
    int device* entryPointParams_out_16;
    uint device* entryPointParams_refused_0;
    EntryPointParams_17 constant* entryPointParams_17;
    float device* entryPointParams_x_data_17;
    packed_uint2 device* entryPointParams_out_17;
    uint device* entryPointParams_refused_1;
    EntryPointParams_18 constant* entryPointParams_18;
    packed_float2 device* entryPointParams_x_data_18;
    float device* entryPointParams_out_18;
    uint device* entryPointParams_refused_2;
    EntryPointParams_19 constant* entryPointParams_19;
    packed_uint2 device* entryPointParams_x_data_19;
    int device* entryPointParams_out_19;
    uint device* entryPointParams_refused_3;
    EntryPointParams_20 constant* entryPointParams_20;
    float device* entryPointParams_x_data_20;
    uint device* entryPointParams_out_20;
    uint device* entryPointParams_refused_4;
    EntryPointParams_21 constant* entryPointParams_21;
    int device* entryPointParams_x_data_21;
    uint device* entryPointParams_out_21;
    uint device* entryPointParams_refused_5;
    EntryPointParams_22 constant* entryPointParams_22;
    packed_uint2 device* entryPointParams_x_data_22;
    uint device* entryPointParams_out_22;
    uint device* entryPointParams_refused_6;
};

[[kernel]] void cast_i32_to_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_23 [[buffer(0)]], int device* entryPointParams_x_data_23 [[buffer(1)]], float device* entryPointParams_out_23 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_23;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_23;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_23;
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
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = float_of_0((&kernelContext_0)->entryPointParams_x_data_0[at_2]);
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

uint2 negated_wide_0(uint2 x_1)
{
    uint _S10 = x_1.x;
    uint _S11 = ~_S10 + 1U;
    uint _S12 = ~x_1.y;
    int _S13;
    if(_S10 == 0U)
    {
        _S13 = int(1);
    }
    else
    {
        _S13 = int(0);
    }
    return uint2(_S11, _S12 + uint(_S13));
}

uint leading_zeros_0(uint x_2)
{
    uint step_0 = 16U;
    uint count_1 = 0U;
    for(;;)
    {
        if(step_0 > 0U)
        {
        }
        else
        {
            break;
        }
        bool _S14;
        if(x_2 < (1U << (32U - step_0 - count_1)))
        {
            _S14 = (count_1 + step_0) < 32U;
        }
        else
        {
            _S14 = false;
        }
        if(_S14)
        {
            count_1 = count_1 + step_0;
        }
        step_0 = step_0 >> 1U;
    }
    return count_1;
}

float float_of_1(uint2 x_3)
{
    bool is_minus_0 = ((x_3.y) >> 31U) != 0U;
    uint2 size_0;
    if(is_minus_0)
    {
        size_0 = negated_wide_0(x_3);
    }
    else
    {
        size_0 = x_3;
    }
    uint _S15 = size_0.y;
    float y_0;
    if(_S15 == 0U)
    {
        y_0 = float(size_0.x);
    }
    else
    {
        uint shift_0 = leading_zeros_0(_S15);
        uint top_0;
        if(shift_0 == 0U)
        {
            top_0 = _S15;
        }
        else
        {
            top_0 = (_S15 << shift_0) | ((size_0.x) >> (32U - shift_0));
        }
        uint _S16;
        if(((size_0.x) << shift_0) != 0U)
        {
            _S16 = 1U;
        }
        else
        {
            _S16 = 0U;
        }
        y_0 = float(top_0 | _S16) * (4.294967296e+09f / float(1U << shift_0));
    }
    if(is_minus_0)
    {
        y_0 = - y_0;
    }
    return y_0;
}

[[kernel]] void cast_i64_to_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_24 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_24 [[buffer(1)]], float device* entryPointParams_out_24 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_24;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_24;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_24;
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
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = float_of_1(uint2(*((&kernelContext_1)->entryPointParams_x_data_1+at_3)) );
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

uint byte_of_0(uint word_0, uint index_1)
{
    return (word_0 >> ((index_1 & 3U) * 8U)) & 255U;
}

float float_of_2(uint x_4)
{
    return float(x_4);
}

[[kernel]] void cast_u8_to_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_25 [[buffer(0)]], uint device* entryPointParams_x_data_25 [[buffer(1)]], float device* entryPointParams_out_25 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_25;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_25;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_25;
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
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = float_of_2(byte_of_0((&kernelContext_2)->entryPointParams_x_data_2[at_4 >> 2U], at_4));
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_26 [[buffer(0)]], uint device* entryPointParams_x_data_26 [[buffer(1)]], float device* entryPointParams_out_26 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_26;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_26;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_26;
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
        uint x_5;
        if((byte_of_0((&kernelContext_3)->entryPointParams_x_data_3[at_5 >> 2U], at_5)) != 0U)
        {
            x_5 = 1U;
        }
        else
        {
            x_5 = 0U;
        }
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = float_of_2(x_5);
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

[[kernel]] void cast_u8_to_i32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_27 [[buffer(0)]], uint device* entryPointParams_x_data_27 [[buffer(1)]], int device* entryPointParams_out_27 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_27;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_27;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_27;
    uint i_4 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        if(i_4 < ((&kernelContext_4)->entryPointParams_4->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_6 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = int(byte_of_0((&kernelContext_4)->entryPointParams_x_data_4[at_6 >> 2U], at_6));
        i_4 = i_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_i32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_28 [[buffer(0)]], uint device* entryPointParams_x_data_28 [[buffer(1)]], int device* entryPointParams_out_28 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_28;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_28;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_28;
    uint i_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_5 < ((&kernelContext_5)->entryPointParams_5->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_7 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
        uint x_6;
        if((byte_of_0((&kernelContext_5)->entryPointParams_x_data_5[at_7 >> 2U], at_7)) != 0U)
        {
            x_6 = 1U;
        }
        else
        {
            x_6 = 0U;
        }
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = int(x_6);
        i_5 = i_5 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

uint2 wide_of_0(int x_7)
{
    uint _S17 = uint(x_7);
    uint _S18;
    if(x_7 < int(0))
    {
        _S18 = 4294967295U;
    }
    else
    {
        _S18 = 0U;
    }
    return uint2(_S17, _S18);
}

[[kernel]] void cast_i32_to_i64(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_29 [[buffer(0)]], int device* entryPointParams_x_data_29 [[buffer(1)]], packed_uint2 device* entryPointParams_out_29 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_29;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_29;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_29;
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
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = packed_uint2(wide_of_0((&kernelContext_6)->entryPointParams_x_data_6[at_8])) ;
        i_6 = i_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

uint2 wide_of_1(uint x_8)
{
    return uint2(x_8, 0U);
}

[[kernel]] void cast_u8_to_i64(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_30 [[buffer(0)]], uint device* entryPointParams_x_data_30 [[buffer(1)]], packed_uint2 device* entryPointParams_out_30 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_30;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_30;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_30;
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
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = packed_uint2(wide_of_1(byte_of_0((&kernelContext_7)->entryPointParams_x_data_7[at_9 >> 2U], at_9))) ;
        i_7 = i_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_i64(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_31 [[buffer(0)]], uint device* entryPointParams_x_data_31 [[buffer(1)]], packed_uint2 device* entryPointParams_out_31 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_31;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_31;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_31;
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
        uint x_9;
        if((byte_of_0((&kernelContext_8)->entryPointParams_x_data_8[at_10 >> 2U], at_10)) != 0U)
        {
            x_9 = 1U;
        }
        else
        {
            x_9 = 0U;
        }
        *((&kernelContext_8)->entryPointParams_out_8+i_8) = packed_uint2(wide_of_1(x_9)) ;
        i_8 = i_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void cast_f32_to_complex64(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_32 [[buffer(0)]], float device* entryPointParams_x_data_32 [[buffer(1)]], packed_uint2 device* entryPointParams_out_32 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_32;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_32;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_32;
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
        *((&kernelContext_9)->entryPointParams_out_9+i_9) = packed_uint2(uint2((as_type<uint>(((&kernelContext_9)->entryPointParams_x_data_9[at_11]))), 0U)) ;
        i_9 = i_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

[[kernel]] void cast_bool_to_u8(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_33 [[buffer(0)]], uint device* entryPointParams_x_data_33 [[buffer(1)]], uint device* entryPointParams_out_33 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_33;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_33;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_33;
    uint word_1 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        uint _S19 = word_1 * 4U;
        if(_S19 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_10 = _S19;
        uint bits_0 = 0U;
        for(;;)
        {
            if(i_10 < (min(_S19 + 4U, (&kernelContext_10)->entryPointParams_10->p_10.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_12 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
            uint x_10;
            if((byte_of_0((&kernelContext_10)->entryPointParams_x_data_10[at_12 >> 2U], at_12)) != 0U)
            {
                x_10 = 1U;
            }
            else
            {
                x_10 = 0U;
            }
            uint bits_1 = bits_0 | (x_10 << ((i_10 & 3U) * 8U));
            i_10 = i_10 + 1U;
            bits_0 = bits_1;
        }
        *((&kernelContext_10)->entryPointParams_out_10+word_1) = bits_0;
        word_1 = word_1 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

bool is_true_0(float x_11)
{
    return ((as_type<uint>((x_11))) << 1U) != 0U;
}

[[kernel]] void cast_f32_to_bool(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_34 [[buffer(0)]], float device* entryPointParams_x_data_34 [[buffer(1)]], uint device* entryPointParams_out_34 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_34;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_34;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_34;
    uint word_2 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        uint _S20 = word_2 * 4U;
        if(_S20 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_11 = _S20;
        uint bits_2 = 0U;
        for(;;)
        {
            if(i_11 < (min(_S20 + 4U, (&kernelContext_11)->entryPointParams_11->p_11.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_13 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
            uint _S21;
            if(is_true_0((&kernelContext_11)->entryPointParams_x_data_11[at_13]))
            {
                _S21 = 1U;
            }
            else
            {
                _S21 = 0U;
            }
            uint bits_3 = bits_2 | (_S21 << ((i_11 & 3U) * 8U));
            i_11 = i_11 + 1U;
            bits_2 = bits_3;
        }
        *((&kernelContext_11)->entryPointParams_out_11+word_2) = bits_2;
        word_2 = word_2 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

bool is_true_1(int x_12)
{
    return x_12 != int(0);
}

[[kernel]] void cast_i32_to_bool(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_35 [[buffer(0)]], int device* entryPointParams_x_data_35 [[buffer(1)]], uint device* entryPointParams_out_35 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_35;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_35;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_35;
    uint word_3 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        uint _S22 = word_3 * 4U;
        if(_S22 < ((&kernelContext_12)->entryPointParams_12->p_12.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_12 = _S22;
        uint bits_4 = 0U;
        for(;;)
        {
            if(i_12 < (min(_S22 + 4U, (&kernelContext_12)->entryPointParams_12->p_12.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_14 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
            uint _S23;
            if(is_true_1((&kernelContext_12)->entryPointParams_x_data_12[at_14]))
            {
                _S23 = 1U;
            }
            else
            {
                _S23 = 0U;
            }
            uint bits_5 = bits_4 | (_S23 << ((i_12 & 3U) * 8U));
            i_12 = i_12 + 1U;
            bits_4 = bits_5;
        }
        *((&kernelContext_12)->entryPointParams_out_12+word_3) = bits_4;
        word_3 = word_3 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

bool is_true_2(uint2 x_13)
{
    return ((x_13.x) | (x_13.y)) != 0U;
}

[[kernel]] void cast_i64_to_bool(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_36 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_36 [[buffer(1)]], uint device* entryPointParams_out_36 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_36;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_36;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_36;
    uint word_4 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        uint _S24 = word_4 * 4U;
        if(_S24 < ((&kernelContext_13)->entryPointParams_13->p_13.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_13 = _S24;
        uint bits_6 = 0U;
        for(;;)
        {
            if(i_13 < (min(_S24 + 4U, (&kernelContext_13)->entryPointParams_13->p_13.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_15 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
            uint _S25;
            if(is_true_2(uint2(*((&kernelContext_13)->entryPointParams_x_data_13+at_15)) ))
            {
                _S25 = 1U;
            }
            else
            {
                _S25 = 0U;
            }
            uint bits_7 = bits_6 | (_S25 << ((i_13 & 3U) * 8U));
            i_13 = i_13 + 1U;
            bits_6 = bits_7;
        }
        *((&kernelContext_13)->entryPointParams_out_13+word_4) = bits_6;
        word_4 = word_4 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

bool is_true_3(uint x_14)
{
    return x_14 != 0U;
}

[[kernel]] void cast_u8_to_bool(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_37 [[buffer(0)]], uint device* entryPointParams_x_data_37 [[buffer(1)]], uint device* entryPointParams_out_37 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_37;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_37;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_37;
    uint word_5 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        uint _S26 = word_5 * 4U;
        if(_S26 < ((&kernelContext_14)->entryPointParams_14->p_14.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_14 = _S26;
        uint bits_8 = 0U;
        for(;;)
        {
            if(i_14 < (min(_S26 + 4U, (&kernelContext_14)->entryPointParams_14->p_14.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_16 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
            uint _S27;
            if(is_true_3(byte_of_0((&kernelContext_14)->entryPointParams_x_data_14[at_16 >> 2U], at_16)))
            {
                _S27 = 1U;
            }
            else
            {
                _S27 = 0U;
            }
            uint bits_9 = bits_8 | (_S27 << ((i_14 & 3U) * 8U));
            i_14 = i_14 + 1U;
            bits_8 = bits_9;
        }
        *((&kernelContext_14)->entryPointParams_out_14+word_5) = bits_8;
        word_5 = word_5 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

bool is_true_4(float2 x_15)
{
    bool _S28;
    if(is_true_0(x_15.x))
    {
        _S28 = true;
    }
    else
    {
        _S28 = is_true_0(x_15.y);
    }
    return _S28;
}

[[kernel]] void cast_complex64_to_bool(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_38 [[buffer(0)]], packed_float2 device* entryPointParams_x_data_38 [[buffer(1)]], uint device* entryPointParams_out_38 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_38;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_38;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_38;
    uint word_6 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        uint _S29 = word_6 * 4U;
        if(_S29 < ((&kernelContext_15)->entryPointParams_15->p_15.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_15 = _S29;
        uint bits_10 = 0U;
        for(;;)
        {
            if(i_15 < (min(_S29 + 4U, (&kernelContext_15)->entryPointParams_15->p_15.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_17 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
            uint _S30;
            if(is_true_4(float2(*((&kernelContext_15)->entryPointParams_x_data_15+at_17)) ))
            {
                _S30 = 1U;
            }
            else
            {
                _S30 = 0U;
            }
            uint bits_11 = bits_10 | (_S30 << ((i_15 & 3U) * 8U));
            i_15 = i_15 + 1U;
            bits_10 = bits_11;
        }
        *((&kernelContext_15)->entryPointParams_out_15+word_6) = bits_10;
        word_6 = word_6 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

bool is_nan_0(float x_16)
{
    return ((as_type<uint>((x_16))) & 2147483647U) > 2139095040U;
}

[[kernel]] void cast_f32_to_i32(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_39 [[buffer(0)]], float device* entryPointParams_x_data_39 [[buffer(1)]], int device* entryPointParams_out_39 [[buffer(2)]], uint device* entryPointParams_refused_7 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_39;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_39;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_39;
    (&kernelContext_16)->entryPointParams_refused_0 = entryPointParams_refused_7;
    uint i_16 = gid_16.x * 256U + lid_16.x;
    for(;;)
    {
        if(i_16 < ((&kernelContext_16)->entryPointParams_16->p_16.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_18 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
        float x_17 = (&kernelContext_16)->entryPointParams_x_data_16[at_18];
        bool _S31;
        if(!is_nan_0(x_17))
        {
            _S31 = x_17 >= -2.147483648e+09f;
        }
        else
        {
            _S31 = false;
        }
        bool _S32;
        if(_S31)
        {
            _S32 = x_17 < 2.147483648e+09f;
        }
        else
        {
            _S32 = false;
        }
        if(_S32)
        {
            *((&kernelContext_16)->entryPointParams_out_16+i_16) = int(x_17);
        }
        else
        {
            *((&kernelContext_16)->entryPointParams_refused_0+int(0)) = 1U;
        }
        i_16 = i_16 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

uint2 wide_of_2(float x_18)
{
    float a_0 = abs(x_18);
    float high_0 = floor(a_0 * 2.32830643653869629e-10f);
    uint2 size_1 = uint2(uint(a_0 - high_0 * 4.294967296e+09f), uint(high_0));
    uint2 _S33;
    if(x_18 < 0.0f)
    {
        _S33 = negated_wide_0(size_1);
    }
    else
    {
        _S33 = size_1;
    }
    return _S33;
}

[[kernel]] void cast_f32_to_i64(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_40 [[buffer(0)]], float device* entryPointParams_x_data_40 [[buffer(1)]], packed_uint2 device* entryPointParams_out_40 [[buffer(2)]], uint device* entryPointParams_refused_8 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_40;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_40;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_40;
    (&kernelContext_17)->entryPointParams_refused_1 = entryPointParams_refused_8;
    uint i_17 = gid_17.x * 256U + lid_17.x;
    for(;;)
    {
        if(i_17 < ((&kernelContext_17)->entryPointParams_17->p_17.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_19 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
        float x_19 = (&kernelContext_17)->entryPointParams_x_data_17[at_19];
        bool _S34;
        if(!is_nan_0(x_19))
        {
            _S34 = x_19 >= -9.22337203685477581e+18f;
        }
        else
        {
            _S34 = false;
        }
        bool _S35;
        if(_S34)
        {
            _S35 = x_19 < 9.22337203685477581e+18f;
        }
        else
        {
            _S35 = false;
        }
        if(_S35)
        {
            *((&kernelContext_17)->entryPointParams_out_17+i_17) = packed_uint2(wide_of_2(x_19)) ;
        }
        else
        {
            *((&kernelContext_17)->entryPointParams_refused_1+int(0)) = 1U;
        }
        i_17 = i_17 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

[[kernel]] void cast_complex64_to_f32(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_41 [[buffer(0)]], packed_float2 device* entryPointParams_x_data_41 [[buffer(1)]], float device* entryPointParams_out_41 [[buffer(2)]], uint device* entryPointParams_refused_9 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_41;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_41;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_41;
    (&kernelContext_18)->entryPointParams_refused_2 = entryPointParams_refused_9;
    uint i_18 = gid_18.x * 256U + lid_18.x;
    for(;;)
    {
        if(i_18 < ((&kernelContext_18)->entryPointParams_18->p_18.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_20 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
        float2 _S36 = float2(*((&kernelContext_18)->entryPointParams_x_data_18+at_20)) ;
        if(!is_true_0(_S36.y))
        {
            *((&kernelContext_18)->entryPointParams_out_18+i_18) = _S36.x;
        }
        else
        {
            *((&kernelContext_18)->entryPointParams_refused_2+int(0)) = 1U;
        }
        i_18 = i_18 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

[[kernel]] void cast_i64_to_i32(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_42 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_42 [[buffer(1)]], int device* entryPointParams_out_42 [[buffer(2)]], uint device* entryPointParams_refused_10 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_42;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_42;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_42;
    (&kernelContext_19)->entryPointParams_refused_3 = entryPointParams_refused_10;
    uint i_19 = gid_19.x * 256U + lid_19.x;
    for(;;)
    {
        if(i_19 < ((&kernelContext_19)->entryPointParams_19->p_19.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_21 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
        uint2 _S37 = uint2(*((&kernelContext_19)->entryPointParams_x_data_19+at_21)) ;
        uint _S38 = _S37.y;
        uint _S39 = _S37.x;
        uint _S40;
        if((_S39 >> 31U) != 0U)
        {
            _S40 = 4294967295U;
        }
        else
        {
            _S40 = 0U;
        }
        if(_S38 == _S40)
        {
            *((&kernelContext_19)->entryPointParams_out_19+i_19) = int(_S39);
        }
        else
        {
            *((&kernelContext_19)->entryPointParams_refused_3+int(0)) = 1U;
        }
        i_19 = i_19 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}

[[kernel]] void cast_f32_to_u8(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_43 [[buffer(0)]], float device* entryPointParams_x_data_43 [[buffer(1)]], uint device* entryPointParams_out_43 [[buffer(2)]], uint device* entryPointParams_refused_11 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_43;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_43;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_43;
    (&kernelContext_20)->entryPointParams_refused_4 = entryPointParams_refused_11;
    uint word_7 = gid_20.x * 256U + lid_20.x;
    for(;;)
    {
        uint _S41 = word_7 * 4U;
        if(_S41 < ((&kernelContext_20)->entryPointParams_20->p_20.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_20 = _S41;
        uint bits_12 = 0U;
        for(;;)
        {
            if(i_20 < (min(_S41 + 4U, (&kernelContext_20)->entryPointParams_20->p_20.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_22 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.x_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.x_offset_0);
            float x_20 = (&kernelContext_20)->entryPointParams_x_data_20[at_22];
            bool _S42;
            if(!is_nan_0(x_20))
            {
                _S42 = x_20 > -1.0f;
            }
            else
            {
                _S42 = false;
            }
            bool _S43;
            if(_S42)
            {
                _S43 = x_20 < 256.0f;
            }
            else
            {
                _S43 = false;
            }
            if(_S43)
            {
                bits_12 = bits_12 | (uint(x_20) << ((i_20 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_20)->entryPointParams_refused_4+int(0)) = 1U;
            }
            i_20 = i_20 + 1U;
        }
        *((&kernelContext_20)->entryPointParams_out_20+word_7) = bits_12;
        word_7 = word_7 + (&kernelContext_20)->entryPointParams_20->p_20.lanes_0;
    }
    return;
}

[[kernel]] void cast_i32_to_u8(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_44 [[buffer(0)]], int device* entryPointParams_x_data_44 [[buffer(1)]], uint device* entryPointParams_out_44 [[buffer(2)]], uint device* entryPointParams_refused_12 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_44;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_44;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_44;
    (&kernelContext_21)->entryPointParams_refused_5 = entryPointParams_refused_12;
    uint word_8 = gid_21.x * 256U + lid_21.x;
    for(;;)
    {
        uint _S44 = word_8 * 4U;
        if(_S44 < ((&kernelContext_21)->entryPointParams_21->p_21.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_21 = _S44;
        uint bits_13 = 0U;
        for(;;)
        {
            if(i_21 < (min(_S44 + 4U, (&kernelContext_21)->entryPointParams_21->p_21.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_23 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.x_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.x_offset_0);
            int x_21 = (&kernelContext_21)->entryPointParams_x_data_21[at_23];
            bool _S45;
            if(x_21 >= int(0))
            {
                _S45 = x_21 < int(256);
            }
            else
            {
                _S45 = false;
            }
            if(_S45)
            {
                bits_13 = bits_13 | (uint(x_21) << ((i_21 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_21)->entryPointParams_refused_5+int(0)) = 1U;
            }
            i_21 = i_21 + 1U;
        }
        *((&kernelContext_21)->entryPointParams_out_21+word_8) = bits_13;
        word_8 = word_8 + (&kernelContext_21)->entryPointParams_21->p_21.lanes_0;
    }
    return;
}

[[kernel]] void cast_i64_to_u8(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_45 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_45 [[buffer(1)]], uint device* entryPointParams_out_45 [[buffer(2)]], uint device* entryPointParams_refused_13 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_45;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_45;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_45;
    (&kernelContext_22)->entryPointParams_refused_6 = entryPointParams_refused_13;
    uint word_9 = gid_22.x * 256U + lid_22.x;
    for(;;)
    {
        uint _S46 = word_9 * 4U;
        if(_S46 < ((&kernelContext_22)->entryPointParams_22->p_22.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_22 = _S46;
        uint bits_14 = 0U;
        for(;;)
        {
            if(i_22 < (min(_S46 + 4U, (&kernelContext_22)->entryPointParams_22->p_22.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_24 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.x_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.x_offset_0);
            uint2 _S47 = uint2(*((&kernelContext_22)->entryPointParams_x_data_22+at_24)) ;
            bool _S48;
            if((_S47.y) == 0U)
            {
                _S48 = (_S47.x) < 256U;
            }
            else
            {
                _S48 = false;
            }
            if(_S48)
            {
                bits_14 = bits_14 | ((_S47.x) << ((i_22 & 3U) * 8U));
            }
            else
            {
                *((&kernelContext_22)->entryPointParams_refused_6+int(0)) = 1U;
            }
            i_22 = i_22 + 1U;
        }
        *((&kernelContext_22)->entryPointParams_out_22+word_9) = bits_14;
        word_9 = word_9 + (&kernelContext_22)->entryPointParams_22->p_22.lanes_0;
    }
    return;
}


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
};

[[kernel]] void contiguous_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_x_data_6 [[buffer(1)]], float device* entryPointParams_out_6 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_6;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_6;
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

[[kernel]] void contiguous_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], int device* entryPointParams_x_data_7 [[buffer(1)]], int device* entryPointParams_out_7 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_7;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_7;
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

[[kernel]] void contiguous_i64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_8 [[buffer(1)]], packed_uint2 device* entryPointParams_out_8 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_8;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_8;
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

[[kernel]] void contiguous_complex64(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_9 [[buffer(1)]], packed_uint2 device* entryPointParams_out_9 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_9;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_9;
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

[[kernel]] void contiguous_u8(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], uint device* entryPointParams_x_data_10 [[buffer(1)]], uint device* entryPointParams_out_10 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_10;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_10;
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

[[kernel]] void contiguous_bool(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], uint device* entryPointParams_x_data_11 [[buffer(1)]], uint device* entryPointParams_out_11 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_11;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_11;
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


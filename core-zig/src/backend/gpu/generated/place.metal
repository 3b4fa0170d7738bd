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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    int device* entryPointParams_x_data_0;
    int device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_x_data_1;
    packed_uint2 device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    int device* entryPointParams_x_data_2;
    uint device* entryPointParams_out_2;
};

[[kernel]] void place_i32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], int device* entryPointParams_x_data_3 [[buffer(1)]], int device* entryPointParams_out_3 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_3;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_3;
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
        uint _S10 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.y_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.y_offset_0);
        int device* _S11 = (&kernelContext_0)->entryPointParams_out_0+_S10;
        uint _S12 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
        *_S11 = (&kernelContext_0)->entryPointParams_x_data_0[_S12];
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void place_i64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_4 [[buffer(1)]], packed_uint2 device* entryPointParams_out_4 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_4;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_4;
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
        uint _S13 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.y_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.y_offset_0);
        packed_uint2 device* _S14 = (&kernelContext_1)->entryPointParams_out_1+_S13;
        uint _S15 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
        *_S14 = packed_uint2(uint2(*((&kernelContext_1)->entryPointParams_x_data_1+_S15)) ) ;
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void place_narrowed_u8(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], int device* entryPointParams_x_data_5 [[buffer(1)]], uint device* entryPointParams_out_5 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_5;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_5;
    uint word_0 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        uint _S16 = word_0 * 4U;
        if(_S16 < ((&kernelContext_2)->entryPointParams_2->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint i_2 = _S16;
        uint bits_0 = 0U;
        for(;;)
        {
            if(i_2 < (min(_S16 + 4U, (&kernelContext_2)->entryPointParams_2->p_2.count_0)))
            {
            }
            else
            {
                break;
            }
            uint at_2 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
            uint bits_1 = bits_0 | ((uint((&kernelContext_2)->entryPointParams_x_data_2[at_2]) & 255U) << ((i_2 & 3U) * 8U));
            i_2 = i_2 + 1U;
            bits_0 = bits_1;
        }
        *((&kernelContext_2)->entryPointParams_out_2+word_0) = bits_0;
        word_0 = word_0 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}


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

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

struct Limited_0
{
    uint4 extents_1;
    int4 x_strides_0;
    uint count_0;
    uint x_offset_0;
    uint lanes_0;
    float low_0;
    float high_0;
    uint reserved_0_0;
    uint reserved_1_0;
    uint reserved_2_0;
};

struct EntryPointParams_0
{
    Limited_0 p_0;
};

struct WholeLimited_0
{
    uint4 extents_2;
    int4 x_strides_1;
    uint count_1;
    uint x_offset_1;
    uint lanes_1;
    uint reserved_0;
    uint2 low_1;
    uint2 high_1;
};

struct EntryPointParams_1
{
    WholeLimited_0 p_1;
};

struct EntryPointParams_2
{
    WholeLimited_0 p_2;
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
};

[[kernel]] void clamp_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_x_data_3 [[buffer(1)]], float device* entryPointParams_out_3 [[buffer(2)]])
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
        uint _S10 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
        float x_1 = (&kernelContext_0)->entryPointParams_x_data_0[_S10];
        float raised_0;
        if(x_1 < ((&kernelContext_0)->entryPointParams_0->p_0.low_0))
        {
            raised_0 = (&kernelContext_0)->entryPointParams_0->p_0.low_0;
        }
        else
        {
            raised_0 = x_1;
        }
        float device* _S11 = (&kernelContext_0)->entryPointParams_out_0+i_0;
        float _S12;
        if(is_nan_0(x_1))
        {
            _S12 = x_1;
        }
        else
        {
            if(raised_0 > ((&kernelContext_0)->entryPointParams_0->p_0.high_0))
            {
                _S12 = (&kernelContext_0)->entryPointParams_0->p_0.high_0;
            }
            else
            {
                _S12 = raised_0;
            }
        }
        *_S11 = _S12;
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void clamp_i32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], int device* entryPointParams_x_data_4 [[buffer(1)]], int device* entryPointParams_out_4 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_4;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_4;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < ((&kernelContext_1)->entryPointParams_1->p_1.count_1))
        {
        }
        else
        {
            break;
        }
        uint _S13 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_2, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_1, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_1);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = min(max((&kernelContext_1)->entryPointParams_x_data_1[_S13], int((&kernelContext_1)->entryPointParams_1->p_1.low_1.x)), int((&kernelContext_1)->entryPointParams_1->p_1.high_1.x));
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_1;
    }
    return;
}

bool is_below_0(uint2 x_2, uint2 y_0)
{
    uint _S14 = x_2.y;
    uint _S15 = y_0.y;
    bool _S16;
    if(_S14 == _S15)
    {
        _S16 = (x_2.x) < (y_0.x);
    }
    else
    {
        _S16 = int(_S14) < int(_S15);
    }
    return _S16;
}

uint2 larger_wide_0(uint2 x_3, uint2 y_1)
{
    uint2 _S17;
    if(is_below_0(x_3, y_1))
    {
        _S17 = y_1;
    }
    else
    {
        _S17 = x_3;
    }
    return _S17;
}

uint2 smaller_wide_0(uint2 x_4, uint2 y_2)
{
    uint2 _S18;
    if(is_below_0(y_2, x_4))
    {
        _S18 = y_2;
    }
    else
    {
        _S18 = x_4;
    }
    return _S18;
}

[[kernel]] void clamp_i64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_5 [[buffer(1)]], packed_uint2 device* entryPointParams_out_5 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_5;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_5;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < ((&kernelContext_2)->entryPointParams_2->p_2.count_1))
        {
        }
        else
        {
            break;
        }
        uint _S19 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_2, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_1, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_1);
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = packed_uint2(smaller_wide_0(larger_wide_0(uint2(*((&kernelContext_2)->entryPointParams_x_data_2+_S19)) , (&kernelContext_2)->entryPointParams_2->p_2.low_1), (&kernelContext_2)->entryPointParams_2->p_2.high_1)) ;
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_1;
    }
    return;
}


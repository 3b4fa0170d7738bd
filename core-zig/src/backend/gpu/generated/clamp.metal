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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
};

[[kernel]] void clamp_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_1 [[buffer(0)]], float device* entryPointParams_x_data_1 [[buffer(1)]], float device* entryPointParams_out_1 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_1;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_1;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_1;
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


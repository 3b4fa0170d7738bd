#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Fill_0
{
    uint count_0;
    uint offset_0;
    uint lanes_0;
    uint value_0;
};

struct EntryPointParams_0
{
    Fill_0 p_0;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    uint device* entryPointParams_out_0;
};

[[kernel]] void fill(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_1 [[buffer(0)]], uint device* entryPointParams_out_1 [[buffer(1)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_1;
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
        *((&kernelContext_0)->entryPointParams_out_0+((&kernelContext_0)->entryPointParams_0->p_0.offset_0 + i_0)) = (&kernelContext_0)->entryPointParams_0->p_0.value_0;
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}


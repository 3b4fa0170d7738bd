#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Settling_0
{
    uint node_count_0;
    uint stride_0;
    uint dim_0;
    uint lanes_0;
    float gap_min_0;
    float shrunk_0;
};

struct EntryPointParams_0
{
    Settling_0 p_0;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_rows_0;
    uint device* entryPointParams_fault_0;
};

[[kernel]] void embed_settle(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_1 [[buffer(0)]], float device* entryPointParams_rows_1 [[buffer(1)]], uint device* entryPointParams_fault_1 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_1;
    (&kernelContext_0)->entryPointParams_rows_0 = entryPointParams_rows_1;
    (&kernelContext_0)->entryPointParams_fault_0 = entryPointParams_fault_1;
    uint node_0 = gid_0.x * 64U + lid_0.x;
    for(;;)
    {
        if(node_0 < ((&kernelContext_0)->entryPointParams_0->p_0.node_count_0))
        {
        }
        else
        {
            break;
        }
        uint _S1 = node_0 * (&kernelContext_0)->entryPointParams_0->p_0.stride_0;
        bool is_finite_0 = true;
        uint k_0 = 0U;
        float norm_sq_0 = 0.0f;
        for(;;)
        {
            if(k_0 < ((&kernelContext_0)->entryPointParams_0->p_0.dim_0))
            {
            }
            else
            {
                break;
            }
            float device* _S2 = (&kernelContext_0)->entryPointParams_rows_0+(_S1 + k_0);
            float x_0 = *_S2;
            float norm_sq_1 = norm_sq_0 + *_S2 * *_S2;
            if(is_finite_0)
            {
                is_finite_0 = ((as_type<uint>((x_0))) & 2139095040U) != 2139095040U;
            }
            else
            {
                is_finite_0 = false;
            }
            k_0 = k_0 + 1U;
            norm_sq_0 = norm_sq_1;
        }
        if(!is_finite_0)
        {
            *((&kernelContext_0)->entryPointParams_fault_0+int(0)) = 1U;
        }
        else
        {
            bool _S3;
            if(((&kernelContext_0)->entryPointParams_0->p_0.gap_min_0) > 0.0f)
            {
                _S3 = (1.0f - norm_sq_0) < ((&kernelContext_0)->entryPointParams_0->p_0.gap_min_0);
            }
            else
            {
                _S3 = false;
            }
            if(_S3)
            {
                float _S4 = (&kernelContext_0)->entryPointParams_0->p_0.shrunk_0 / sqrt(norm_sq_0);
                uint k_1 = 0U;
                for(;;)
                {
                    if(k_1 < ((&kernelContext_0)->entryPointParams_0->p_0.dim_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    float device* _S5 = (&kernelContext_0)->entryPointParams_rows_0+(_S1 + k_1);
                    *_S5 = *_S5 * _S4;
                    k_1 = k_1 + 1U;
                }
            }
        }
        node_0 = node_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}


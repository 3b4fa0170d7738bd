#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Step_0
{
    uint count_0;
    uint lanes_0;
    uint weight_offset_0;
    uint gradient_offset_0;
    float rate_0;
    float decay_0;
    float momentum_0;
    float on_gradient_0;
    float on_momentum_0;
    float beta_2_0;
    float take_1_0;
    float take_2_0;
    float scale_0;
    float epsilon_0;
    float keep_0;
    uint reserved_0;
};

struct EntryPointParams_0
{
    Step_0 p_0;
};

struct EntryPointParams_1
{
    Step_0 p_1;
};

struct EntryPointParams_2
{
    Step_0 p_2;
};

struct EntryPointParams_3
{
    Step_0 p_3;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_weights_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_gradient_1;
    float device* entryPointParams_weights_1;
    float device* entryPointParams_first_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_gradient_2;
    float device* entryPointParams_weights_2;
    float device* entryPointParams_first_1;
    float device* entryPointParams_second_0;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_gradient_3;
    uint device* entryPointParams_refused_0;
};

[[kernel]] void sgd_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_gradient_4 [[buffer(1)]], float device* entryPointParams_weights_3 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_4;
    (&kernelContext_0)->entryPointParams_gradient_0 = entryPointParams_gradient_4;
    (&kernelContext_0)->entryPointParams_weights_0 = entryPointParams_weights_3;
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
        float device* _S1 = (&kernelContext_0)->entryPointParams_weights_0+((&kernelContext_0)->entryPointParams_0->p_0.weight_offset_0 + i_0);
        *((&kernelContext_0)->entryPointParams_weights_0+((&kernelContext_0)->entryPointParams_0->p_0.weight_offset_0 + i_0)) = *_S1 - (&kernelContext_0)->entryPointParams_0->p_0.rate_0 * ((&kernelContext_0)->entryPointParams_gradient_0[(&kernelContext_0)->entryPointParams_0->p_0.gradient_offset_0 + i_0] + (&kernelContext_0)->entryPointParams_0->p_0.decay_0 * *_S1);
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void sgd_momentum_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_gradient_5 [[buffer(1)]], float device* entryPointParams_weights_4 [[buffer(2)]], float device* entryPointParams_first_2 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_5;
    (&kernelContext_1)->entryPointParams_gradient_1 = entryPointParams_gradient_5;
    (&kernelContext_1)->entryPointParams_weights_1 = entryPointParams_weights_4;
    (&kernelContext_1)->entryPointParams_first_0 = entryPointParams_first_2;
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
        float device* _S2 = (&kernelContext_1)->entryPointParams_weights_1+((&kernelContext_1)->entryPointParams_1->p_1.weight_offset_0 + i_1);
        float w_0 = *_S2;
        float full_0 = (&kernelContext_1)->entryPointParams_gradient_1[(&kernelContext_1)->entryPointParams_1->p_1.gradient_offset_0 + i_1] + (&kernelContext_1)->entryPointParams_1->p_1.decay_0 * *_S2;
        float m_0 = (&kernelContext_1)->entryPointParams_1->p_1.momentum_0 * *((&kernelContext_1)->entryPointParams_first_0+i_1) + full_0;
        *((&kernelContext_1)->entryPointParams_first_0+i_1) = m_0;
        *((&kernelContext_1)->entryPointParams_weights_1+((&kernelContext_1)->entryPointParams_1->p_1.weight_offset_0 + i_1)) = w_0 - (&kernelContext_1)->entryPointParams_1->p_1.rate_0 * ((&kernelContext_1)->entryPointParams_1->p_1.on_gradient_0 * full_0 + (&kernelContext_1)->entryPointParams_1->p_1.on_momentum_0 * m_0);
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void adam_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_gradient_6 [[buffer(1)]], float device* entryPointParams_weights_5 [[buffer(2)]], float device* entryPointParams_first_3 [[buffer(3)]], float device* entryPointParams_second_1 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_6;
    (&kernelContext_2)->entryPointParams_gradient_2 = entryPointParams_gradient_6;
    (&kernelContext_2)->entryPointParams_weights_2 = entryPointParams_weights_5;
    (&kernelContext_2)->entryPointParams_first_1 = entryPointParams_first_3;
    (&kernelContext_2)->entryPointParams_second_0 = entryPointParams_second_1;
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
        float device* _S3 = (&kernelContext_2)->entryPointParams_weights_2+((&kernelContext_2)->entryPointParams_2->p_2.weight_offset_0 + i_2);
        float w_1 = *_S3;
        float full_1 = (&kernelContext_2)->entryPointParams_gradient_2[(&kernelContext_2)->entryPointParams_2->p_2.gradient_offset_0 + i_2] + (&kernelContext_2)->entryPointParams_2->p_2.decay_0 * *_S3;
        float m_1 = (&kernelContext_2)->entryPointParams_2->p_2.momentum_0 * *((&kernelContext_2)->entryPointParams_first_1+i_2) + (&kernelContext_2)->entryPointParams_2->p_2.take_1_0 * full_1;
        float v_0 = (&kernelContext_2)->entryPointParams_2->p_2.beta_2_0 * *((&kernelContext_2)->entryPointParams_second_0+i_2) + (&kernelContext_2)->entryPointParams_2->p_2.take_2_0 * full_1 * full_1;
        *((&kernelContext_2)->entryPointParams_first_1+i_2) = m_1;
        *((&kernelContext_2)->entryPointParams_second_0+i_2) = v_0;
        *((&kernelContext_2)->entryPointParams_weights_2+((&kernelContext_2)->entryPointParams_2->p_2.weight_offset_0 + i_2)) = (&kernelContext_2)->entryPointParams_2->p_2.keep_0 * w_1 - (&kernelContext_2)->entryPointParams_2->p_2.rate_0 * m_1 / (sqrt(v_0) * (&kernelContext_2)->entryPointParams_2->p_2.scale_0 + (&kernelContext_2)->entryPointParams_2->p_2.epsilon_0);
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void step_check_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_gradient_7 [[buffer(1)]], uint device* entryPointParams_refused_1 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_7;
    (&kernelContext_3)->entryPointParams_gradient_3 = entryPointParams_gradient_7;
    (&kernelContext_3)->entryPointParams_refused_0 = entryPointParams_refused_1;
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
        if(((as_type<uint>(((&kernelContext_3)->entryPointParams_gradient_3[(&kernelContext_3)->entryPointParams_3->p_3.gradient_offset_0 + i_3]))) & 2139095040U) == 2139095040U)
        {
            *((&kernelContext_3)->entryPointParams_refused_0+(&kernelContext_3)->entryPointParams_3->p_3.weight_offset_0) = 1U;
        }
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}


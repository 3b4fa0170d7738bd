#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Curve_0
{
    uint count_0;
    uint lanes_0;
    uint width_0;
    uint begin_0;
    uint columns_0;
    uint rows_0;
    uint offset_0;
    uint gradient_offset_0;
    uint second_offset_0;
    float decay_0;
    float rate_0;
    float momentum_0;
    float take_0;
    float on_gradient_0;
    float on_momentum_0;
    float beta_2_0;
    float take_2_0;
    float scale_0;
    float epsilon_0;
    float limit_0;
    uint reserved_0_0;
    uint reserved_1_0;
    uint reserved_2_0;
    uint reserved_3_0;
};

struct EntryPointParams_0
{
    Curve_0 p_0;
};

struct EntryPointParams_1
{
    Curve_0 p_1;
};

struct EntryPointParams_2
{
    Curve_0 p_2;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_points_0;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_full_0;
    uint device* entryPointParams_moving_0;
    EntryPointParams_1 constant* entryPointParams_1;
    uint device* entryPointParams_moving_1;
    float device* entryPointParams_riemannian_0;
    float device* entryPointParams_squares_0;
    float device* entryPointParams_first_0;
    float device* entryPointParams_second_0;
    float device* entryPointParams_moment_0;
    float device* entryPointParams_velocity_0;
    float device* entryPointParams_next_second_0;
    EntryPointParams_2 constant* entryPointParams_2;
    uint device* entryPointParams_moving_2;
    float device* entryPointParams_made_0;
    float device* entryPointParams_kept_0;
};

[[kernel]] void curved_gradient_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_points_1 [[buffer(1)]], float device* entryPointParams_gradient_1 [[buffer(2)]], float device* entryPointParams_full_1 [[buffer(3)]], uint device* entryPointParams_moving_3 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_0)->entryPointParams_points_0 = entryPointParams_points_1;
    (&kernelContext_0)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_0)->entryPointParams_full_0 = entryPointParams_full_1;
    (&kernelContext_0)->entryPointParams_moving_0 = entryPointParams_moving_3;
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
        float g_0 = (&kernelContext_0)->entryPointParams_gradient_0[(&kernelContext_0)->entryPointParams_0->p_0.gradient_offset_0 + i_0];
        if(((as_type<uint>((g_0))) << 1U) != 0U)
        {
            uint _S1 = i_0 / (&kernelContext_0)->entryPointParams_0->p_0.width_0;
            *((&kernelContext_0)->entryPointParams_moving_0+_S1) = 1U;
        }
        *((&kernelContext_0)->entryPointParams_full_0+i_0) = g_0 + (&kernelContext_0)->entryPointParams_0->p_0.decay_0 * (&kernelContext_0)->entryPointParams_points_0[(&kernelContext_0)->entryPointParams_0->p_0.offset_0 + i_0];
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

float limited_0(float x_0, float limit_1)
{
    return min(max(x_0, - limit_1), limit_1);
}

[[kernel]] void curved_moment_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], uint device* entryPointParams_moving_4 [[buffer(1)]], float device* entryPointParams_riemannian_1 [[buffer(2)]], float device* entryPointParams_squares_1 [[buffer(3)]], float device* entryPointParams_first_1 [[buffer(4)]], float device* entryPointParams_second_1 [[buffer(5)]], float device* entryPointParams_moment_1 [[buffer(6)]], float device* entryPointParams_velocity_1 [[buffer(7)]], float device* entryPointParams_next_second_1 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_moving_1 = entryPointParams_moving_4;
    (&kernelContext_1)->entryPointParams_riemannian_0 = entryPointParams_riemannian_1;
    (&kernelContext_1)->entryPointParams_squares_0 = entryPointParams_squares_1;
    (&kernelContext_1)->entryPointParams_first_0 = entryPointParams_first_1;
    (&kernelContext_1)->entryPointParams_second_0 = entryPointParams_second_1;
    (&kernelContext_1)->entryPointParams_moment_0 = entryPointParams_moment_1;
    (&kernelContext_1)->entryPointParams_velocity_0 = entryPointParams_velocity_1;
    (&kernelContext_1)->entryPointParams_next_second_0 = entryPointParams_next_second_1;
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
        uint row_0 = i_1 / (&kernelContext_1)->entryPointParams_1->p_1.columns_0;
        uint column_0 = i_1 % (&kernelContext_1)->entryPointParams_1->p_1.columns_0;
        uint at_0 = row_0 * (&kernelContext_1)->entryPointParams_1->p_1.width_0 + (&kernelContext_1)->entryPointParams_1->p_1.begin_0 + column_0;
        float slope_0 = (&kernelContext_1)->entryPointParams_riemannian_0[at_0];
        float m_0 = limited_0((&kernelContext_1)->entryPointParams_1->p_1.momentum_0 * (&kernelContext_1)->entryPointParams_first_0[at_0] + (&kernelContext_1)->entryPointParams_1->p_1.take_0 * slope_0, (&kernelContext_1)->entryPointParams_1->p_1.limit_0);
        float _S2 = - (&kernelContext_1)->entryPointParams_1->p_1.rate_0;
        float step_0;
        if(((&kernelContext_1)->entryPointParams_1->p_1.scale_0) > 0.0f)
        {
            float _S3 = min((&kernelContext_1)->entryPointParams_1->p_1.beta_2_0 * (&kernelContext_1)->entryPointParams_second_0[(&kernelContext_1)->entryPointParams_1->p_1.second_offset_0 + row_0] + (&kernelContext_1)->entryPointParams_1->p_1.take_2_0 * (&kernelContext_1)->entryPointParams_squares_0[row_0], 3.39999995214436425e+38f);
            if(column_0 == 0U)
            {
                *((&kernelContext_1)->entryPointParams_next_second_0+((&kernelContext_1)->entryPointParams_1->p_1.second_offset_0 + row_0)) = _S3;
            }
            step_0 = - (&kernelContext_1)->entryPointParams_1->p_1.rate_0 / (sqrt(_S3) * (&kernelContext_1)->entryPointParams_1->p_1.scale_0 + (&kernelContext_1)->entryPointParams_1->p_1.epsilon_0);
        }
        else
        {
            step_0 = _S2;
        }
        *((&kernelContext_1)->entryPointParams_moment_0+at_0) = m_0;
        float device* _S4 = (&kernelContext_1)->entryPointParams_velocity_0+at_0;
        float _S5;
        if((&kernelContext_1)->entryPointParams_moving_1[row_0] != 0U)
        {
            _S5 = limited_0(step_0 * ((&kernelContext_1)->entryPointParams_1->p_1.on_gradient_0 * slope_0 + (&kernelContext_1)->entryPointParams_1->p_1.on_momentum_0 * m_0), 9.99999993381581251e+36f);
        }
        else
        {
            _S5 = 0.0f;
        }
        *_S4 = _S5;
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

[[kernel]] void curved_keep_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], uint device* entryPointParams_moving_5 [[buffer(1)]], float device* entryPointParams_made_1 [[buffer(2)]], float device* entryPointParams_kept_1 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_moving_2 = entryPointParams_moving_5;
    (&kernelContext_2)->entryPointParams_made_0 = entryPointParams_made_1;
    (&kernelContext_2)->entryPointParams_kept_0 = entryPointParams_kept_1;
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
        uint _S6 = i_2 / (&kernelContext_2)->entryPointParams_2->p_2.width_0;
        uint _S7 = _S6 % (&kernelContext_2)->entryPointParams_2->p_2.rows_0;
        if((&kernelContext_2)->entryPointParams_moving_2[_S7] != 0U)
        {
            *((&kernelContext_2)->entryPointParams_kept_0+((&kernelContext_2)->entryPointParams_2->p_2.offset_0 + i_2)) = limited_0((&kernelContext_2)->entryPointParams_made_0[i_2], (&kernelContext_2)->entryPointParams_2->p_2.limit_0);
        }
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}


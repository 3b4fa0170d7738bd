#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct Covered_0
{
    uint plane_0;
    uint2 begin_0;
    uint2 end_0;
};

struct Pool_0
{
    uint2 extent_0;
    uint2 places_0;
    uint2 kernel_0;
    uint2 stride_0;
    uint2 padding_0;
    uint count_0;
    uint first_offset_0;
    uint second_offset_0;
    uint exclude_padding_0;
    uint lanes_0;
    uint reserved_0;
};

Covered_0 covered_by_0(const Pool_0 constant* p_0, uint i_0)
{
    uint _S1 = p_0->places_0.y;
    uint places_1 = p_0->places_0.x * _S1;
    uint _S2 = i_0 % places_1;
    uint _S3 = _S2 / _S1;
    uint _S4 = i_0 % _S1;
    uint2 first_0 = uint2(_S3, _S4) * p_0->stride_0;
    uint2 end_1 = first_0 + p_0->kernel_0;
    thread Covered_0 covered_0;
    uint _S5 = i_0 / places_1;
    (&covered_0)->plane_0 = _S5 * p_0->extent_0.x * p_0->extent_0.y;
    (&covered_0)->begin_0 = max(first_0, p_0->padding_0) - p_0->padding_0;
    (&covered_0)->end_0 = min(max(end_1, p_0->padding_0) - p_0->padding_0, p_0->extent_0);
    return covered_0;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

struct EntryPointParams_0
{
    Pool_0 p_1;
};

struct EntryPointParams_1
{
    Pool_0 p_2;
};

struct EntryPointParams_2
{
    Pool_0 p_3;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    packed_uint2 device* entryPointParams_indices_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_x_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_gradient_0;
    packed_uint2 device* entryPointParams_indices_1;
    float device* entryPointParams_out_2;
};

[[kernel]] void max_pool2d_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_x_data_2 [[buffer(1)]], float device* entryPointParams_out_3 [[buffer(2)]], packed_uint2 device* entryPointParams_indices_2 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_2;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_3;
    (&kernelContext_0)->entryPointParams_indices_0 = entryPointParams_indices_2;
    uint i_1 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_1 < ((&kernelContext_0)->entryPointParams_0->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        Covered_0 _S6 = covered_by_0(&(&kernelContext_0)->entryPointParams_0->p_1, i_1);
        uint _S7 = _S6.begin_0.x;
        uint _S8 = _S6.begin_0.y;
        uint best_at_0 = _S7 * (&kernelContext_0)->entryPointParams_0->p_1.extent_0.y + _S8;
        float best_0 = (&kernelContext_0)->entryPointParams_x_data_0[(&kernelContext_0)->entryPointParams_0->p_1.first_offset_0 + _S6.plane_0 + best_at_0];
        uint best_at_1 = best_at_0;
        uint y_0 = _S7;
        for(;;)
        {
            if(y_0 < (_S6.end_0.x))
            {
            }
            else
            {
                break;
            }
            float best_1 = best_0;
            uint best_at_2 = best_at_1;
            uint x_1 = _S8;
            for(;;)
            {
                if(x_1 < (_S6.end_0.y))
                {
                }
                else
                {
                    break;
                }
                float value_0 = (&kernelContext_0)->entryPointParams_x_data_0[(&kernelContext_0)->entryPointParams_0->p_1.first_offset_0 + _S6.plane_0 + y_0 * (&kernelContext_0)->entryPointParams_0->p_1.extent_0.y + x_1];
                bool _S9;
                if(is_nan_0(value_0))
                {
                    _S9 = true;
                }
                else
                {
                    if(!is_nan_0(best_1))
                    {
                        _S9 = value_0 > best_1;
                    }
                    else
                    {
                        _S9 = false;
                    }
                }
                if(_S9)
                {
                    uint _S10 = y_0 * (&kernelContext_0)->entryPointParams_0->p_1.extent_0.y + x_1;
                    best_1 = value_0;
                    best_at_2 = _S10;
                }
                x_1 = x_1 + 1U;
            }
            uint y_1 = y_0 + 1U;
            best_0 = best_1;
            best_at_1 = best_at_2;
            y_0 = y_1;
        }
        *((&kernelContext_0)->entryPointParams_out_0+i_1) = best_0;
        *((&kernelContext_0)->entryPointParams_indices_0+i_1) = packed_uint2(uint2(best_at_1, 0U)) ;
        i_1 = i_1 + (&kernelContext_0)->entryPointParams_0->p_1.lanes_0;
    }
    return;
}

bool is_normal_0(float x_2)
{
    uint exponent_0 = ((as_type<uint>((x_2))) >> 23U) & 255U;
    bool _S11;
    if(exponent_0 != 0U)
    {
        _S11 = exponent_0 != 255U;
    }
    else
    {
        _S11 = false;
    }
    return _S11;
}

float mantissa_of_0(float x_3)
{
    return (as_type<float>((((as_type<uint>((x_3))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_4)
{
    return (as_type<float>(((as_type<uint>((x_4))) & 4294963200U)));
}

float leading_11_bits_0(float x_5)
{
    return (as_type<float>(((as_type<uint>((x_5))) & 4294959104U)));
}

float exact_product_0(float x_6, float y_2)
{
    return (as_type<float>(((as_type<uint>((x_6 * y_2))) & 4294967294U)));
}

float residual_0(float a_0, float x_7, float y_3)
{
    float x_high_0 = leading_half_0(x_7);
    float y_high_0 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_7 - x_high_0) * y_3);
}

int exponent_of_0(float x_8)
{
    return int(((as_type<uint>((x_8))) >> 23U) & 255U) - int(127);
}

float power_of_two_0(int n_0)
{
    return (as_type<float>((uint(n_0 + int(127)) << 23U)));
}

float scaled_0(float x_9, int n_1)
{
    int first_1 = n_1 / int(2);
    return x_9 * power_of_two_0(first_1) * power_of_two_0(n_1 - first_1);
}

float divided_0(float x_10, float y_4)
{
    bool _S12;
    if(!is_normal_0(x_10))
    {
        _S12 = true;
    }
    else
    {
        _S12 = !is_normal_0(y_4);
    }
    if(_S12)
    {
        return x_10 / y_4;
    }
    float m_0 = mantissa_of_0(x_10);
    float d_0 = mantissa_of_0(y_4);
    float q_0 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_10) - exponent_of_0(y_4));
}

[[kernel]] void avg_pool2d_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_x_data_3 [[buffer(1)]], float device* entryPointParams_out_4 [[buffer(2)]])
{
    uint2 _S13;
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_3;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_4;
    uint i_2 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_2 < ((&kernelContext_1)->entryPointParams_1->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        Covered_0 _S14 = covered_by_0(&(&kernelContext_1)->entryPointParams_1->p_2, i_2);
        uint y_5 = _S14.begin_0.x;
        float sum_0 = 0.0f;
        for(;;)
        {
            _S13 = _S14.end_0;
            if(y_5 < (_S14.end_0.x))
            {
            }
            else
            {
                break;
            }
            uint x_11 = _S14.begin_0.y;
            for(;;)
            {
                if(x_11 < (_S14.end_0.y))
                {
                }
                else
                {
                    break;
                }
                float sum_1 = sum_0 + (&kernelContext_1)->entryPointParams_x_data_1[(&kernelContext_1)->entryPointParams_1->p_2.first_offset_0 + _S14.plane_0 + y_5 * (&kernelContext_1)->entryPointParams_1->p_2.extent_0.y + x_11];
                x_11 = x_11 + 1U;
                sum_0 = sum_1;
            }
            y_5 = y_5 + 1U;
        }
        uint2 size_0;
        if(((&kernelContext_1)->entryPointParams_1->p_2.exclude_padding_0) != 0U)
        {
            size_0 = _S13 - _S14.begin_0;
        }
        else
        {
            size_0 = (&kernelContext_1)->entryPointParams_1->p_2.kernel_0;
        }
        *((&kernelContext_1)->entryPointParams_out_1+i_2) = divided_0(sum_0, float(size_0.x * size_0.y));
        i_2 = i_2 + (&kernelContext_1)->entryPointParams_1->p_2.lanes_0;
    }
    return;
}

[[kernel]] void max_pool2d_gradient_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_gradient_1 [[buffer(1)]], packed_uint2 device* entryPointParams_indices_3 [[buffer(2)]], float device* entryPointParams_out_5 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_2)->entryPointParams_indices_1 = entryPointParams_indices_3;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_5;
    uint _S15 = entryPointParams_5->p_3.extent_0.x * entryPointParams_5->p_3.extent_0.y;
    uint _S16 = entryPointParams_5->p_3.places_0.x * entryPointParams_5->p_3.places_0.y;
    uint i_3 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_5->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S17 = i_3 % _S15;
        uint _S18 = _S17 / entryPointParams_5->p_3.extent_0.y;
        uint _S19 = i_3 % entryPointParams_5->p_3.extent_0.y;
        uint2 padded_0 = uint2(_S18, _S19) + entryPointParams_5->p_3.padding_0;
        uint2 _S20 = uint2(1U) ;
        uint2 begin_1 = (max(padded_0 + _S20, entryPointParams_5->p_3.kernel_0) - entryPointParams_5->p_3.kernel_0 + entryPointParams_5->p_3.stride_0 - _S20) / entryPointParams_5->p_3.stride_0;
        uint2 _S21 = padded_0 / entryPointParams_5->p_3.stride_0;
        uint2 _S22 = min(_S21 + _S20, entryPointParams_5->p_3.places_0);
        uint y_6 = begin_1.x;
        float sum_2 = 0.0f;
        for(;;)
        {
            if(y_6 < (_S22.x))
            {
            }
            else
            {
                break;
            }
            uint x_12 = begin_1.y;
            float sum_3 = sum_2;
            for(;;)
            {
                if(x_12 < (_S22.y))
                {
                }
                else
                {
                    break;
                }
                uint _S23 = i_3 / _S15;
                uint at_0 = _S23 * _S16 + y_6 * entryPointParams_5->p_3.places_0.y + x_12;
                uint2 _S24 = uint2(*((&kernelContext_2)->entryPointParams_indices_1+(entryPointParams_5->p_3.second_offset_0 + at_0))) ;
                bool _S25;
                if((_S24.x) == _S17)
                {
                    _S25 = (_S24.y) == 0U;
                }
                else
                {
                    _S25 = false;
                }
                if(_S25)
                {
                    sum_3 = sum_3 + (&kernelContext_2)->entryPointParams_gradient_0[entryPointParams_5->p_3.first_offset_0 + at_0];
                }
                x_12 = x_12 + 1U;
            }
            y_6 = y_6 + 1U;
            sum_2 = sum_3;
        }
        *((&kernelContext_2)->entryPointParams_out_2+i_3) = sum_2;
        i_3 = i_3 + entryPointParams_5->p_3.lanes_0;
    }
    return;
}


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

struct EntryPointParams_23
{
    Strided_0 p_23;
};

struct EntryPointParams_24
{
    Strided_0 p_24;
};

struct EntryPointParams_25
{
    Strided_0 p_25;
};

struct EntryPointParams_26
{
    Strided_0 p_26;
};

struct EntryPointParams_27
{
    Strided_0 p_27;
};

struct EntryPointParams_28
{
    Strided_0 p_28;
};

struct EntryPointParams_29
{
    Strided_0 p_29;
};

struct EntryPointParams_30
{
    Strided_0 p_30;
};

struct EntryPointParams_31
{
    Strided_0 p_31;
};

struct EntryPointParams_32
{
    Strided_0 p_32;
};

struct EntryPointParams_33
{
    Strided_0 p_33;
};

struct EntryPointParams_34
{
    Strided_0 p_34;
};

struct EntryPointParams_35
{
    Strided_0 p_35;
};

struct EntryPointParams_36
{
    Strided_0 p_36;
};

struct EntryPointParams_37
{
    Strided_0 p_37;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_x_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_x_data_2;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_x_data_3;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_x_data_4;
    float device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_x_data_5;
    float device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_x_data_6;
    float device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_x_data_7;
    float device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_x_data_8;
    float device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_x_data_9;
    float device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_x_data_10;
    float device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_x_data_11;
    float device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    float device* entryPointParams_x_data_12;
    float device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    float device* entryPointParams_x_data_13;
    float device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    float device* entryPointParams_x_data_14;
    float device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    float device* entryPointParams_x_data_15;
    float device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    float device* entryPointParams_x_data_16;
    float device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    float device* entryPointParams_x_data_17;
    float device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    float device* entryPointParams_x_data_18;
    float device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    float device* entryPointParams_x_data_19;
    float device* entryPointParams_out_19;
    EntryPointParams_20 constant* entryPointParams_20;
    float device* entryPointParams_x_data_20;
    float device* entryPointParams_out_20;
    EntryPointParams_21 constant* entryPointParams_21;
    float device* entryPointParams_x_data_21;
    float device* entryPointParams_out_21;
    EntryPointParams_22 constant* entryPointParams_22;
    float device* entryPointParams_x_data_22;
    float device* entryPointParams_out_22;
    EntryPointParams_23 constant* entryPointParams_23;
    float device* entryPointParams_x_data_23;
    float device* entryPointParams_out_23;
    EntryPointParams_24 constant* entryPointParams_24;
    float device* entryPointParams_x_data_24;
    float device* entryPointParams_out_24;
    EntryPointParams_25 constant* entryPointParams_25;
    float device* entryPointParams_x_data_25;
    float device* entryPointParams_out_25;
    EntryPointParams_26 constant* entryPointParams_26;
    float device* entryPointParams_x_data_26;
    float device* entryPointParams_out_26;
    EntryPointParams_27 constant* entryPointParams_27;
    float device* entryPointParams_x_data_27;
    float device* entryPointParams_out_27;
    EntryPointParams_28 constant* entryPointParams_28;
    float device* entryPointParams_x_data_28;
    float device* entryPointParams_out_28;
    EntryPointParams_29 constant* entryPointParams_29;
    float device* entryPointParams_x_data_29;
    float device* entryPointParams_out_29;
    EntryPointParams_30 constant* entryPointParams_30;
    float device* entryPointParams_x_data_30;
    float device* entryPointParams_y_data_0;
    float device* entryPointParams_out_30;
    EntryPointParams_31 constant* entryPointParams_31;
    float device* entryPointParams_x_data_31;
    float device* entryPointParams_y_data_1;
    float device* entryPointParams_out_31;
    EntryPointParams_32 constant* entryPointParams_32;
    float device* entryPointParams_x_data_32;
    float device* entryPointParams_y_data_2;
    float device* entryPointParams_out_32;
    EntryPointParams_33 constant* entryPointParams_33;
    float device* entryPointParams_x_data_33;
    float device* entryPointParams_y_data_3;
    float device* entryPointParams_out_33;
    EntryPointParams_34 constant* entryPointParams_34;
    float device* entryPointParams_x_data_34;
    float device* entryPointParams_y_data_4;
    float device* entryPointParams_out_34;
    EntryPointParams_35 constant* entryPointParams_35;
    float device* entryPointParams_x_data_35;
    float device* entryPointParams_y_data_5;
    float device* entryPointParams_out_35;
    EntryPointParams_36 constant* entryPointParams_36;
    float device* entryPointParams_x_data_36;
    float device* entryPointParams_y_data_6;
    float device* entryPointParams_out_36;
    EntryPointParams_37 constant* entryPointParams_37;
    float device* entryPointParams_x_data_37;
    float device* entryPointParams_y_data_7;
    float device* entryPointParams_out_37;
};

[[kernel]] void neg_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_38 [[buffer(0)]], float device* entryPointParams_x_data_38 [[buffer(1)]], float device* entryPointParams_out_38 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_38;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_38;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_38;
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
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = - (&kernelContext_0)->entryPointParams_x_data_0[_S10];
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void abs_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_39 [[buffer(0)]], float device* entryPointParams_x_data_39 [[buffer(1)]], float device* entryPointParams_out_39 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_39;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_39;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_39;
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
        uint _S11 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = abs((&kernelContext_1)->entryPointParams_x_data_1[_S11]);
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

bool is_nan_0(float x_0)
{
    return ((as_type<uint>((x_0))) & 2147483647U) > 2139095040U;
}

float with_sign_0(float x_1, float sign_0)
{
    return (as_type<float>((((as_type<uint>((x_1))) & 2147483647U) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

float sign_of_0(float x_2)
{
    bool _S12;
    if(is_nan_0(x_2))
    {
        _S12 = true;
    }
    else
    {
        _S12 = x_2 == 0.0f;
    }
    float _S13;
    if(_S12)
    {
        _S13 = x_2;
    }
    else
    {
        _S13 = with_sign_0(1.0f, x_2);
    }
    return _S13;
}

[[kernel]] void sign_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_40 [[buffer(0)]], float device* entryPointParams_x_data_40 [[buffer(1)]], float device* entryPointParams_out_40 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_40;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_40;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_40;
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
        uint _S14 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = sign_of_0((&kernelContext_2)->entryPointParams_x_data_2[_S14]);
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void square_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_41 [[buffer(0)]], float device* entryPointParams_x_data_41 [[buffer(1)]], float device* entryPointParams_out_41 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_41;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_41;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_41;
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
        uint _S15 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.x_offset_0);
        float x_3 = (&kernelContext_3)->entryPointParams_x_data_3[_S15];
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = x_3 * x_3;
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

bool is_normal_0(float x_4)
{
    uint exponent_0 = ((as_type<uint>((x_4))) >> 23U) & 255U;
    bool _S16;
    if(exponent_0 != 0U)
    {
        _S16 = exponent_0 != 255U;
    }
    else
    {
        _S16 = false;
    }
    return _S16;
}

bool is_negative_0(float x_5)
{
    return ((as_type<uint>((x_5))) & 2147483648U) != 0U;
}

float nan_like_0(float x_6)
{
    return (as_type<float>(((as_type<uint>((x_6))) | 2143289344U)));
}

int exponent_of_0(float x_7)
{
    return int(((as_type<uint>((x_7))) >> 23U) & 255U) - int(127);
}

float mantissa_of_0(float x_8)
{
    return (as_type<float>((((as_type<uint>((x_8))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_9)
{
    return (as_type<float>(((as_type<uint>((x_9))) & 4294963200U)));
}

float leading_11_bits_0(float x_10)
{
    return (as_type<float>(((as_type<uint>((x_10))) & 4294959104U)));
}

float exact_product_0(float x_11, float y_0)
{
    return (as_type<float>(((as_type<uint>((x_11 * y_0))) & 4294967294U)));
}

float residual_0(float a_0, float x_12, float y_1)
{
    float x_high_0 = leading_half_0(x_12);
    float y_high_0 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_12 - x_high_0) * y_1);
}

float power_of_two_0(int n_0)
{
    return (as_type<float>((uint(n_0 + int(127)) << 23U)));
}

float square_root_0(float x_13)
{
    bool _S17;
    if(!is_normal_0(x_13))
    {
        _S17 = true;
    }
    else
    {
        _S17 = is_negative_0(x_13);
    }
    float _S18;
    if(_S17)
    {
        if(is_negative_0(x_13))
        {
            _S17 = x_13 != 0.0f;
        }
        else
        {
            _S17 = false;
        }
        if(_S17)
        {
            _S18 = nan_like_0(x_13);
        }
        else
        {
            _S18 = sqrt(x_13);
        }
        return _S18;
    }
    int _S19 = exponent_of_0(x_13);
    int n_1 = _S19 >> 1U;
    float _S20 = mantissa_of_0(x_13);
    if((_S19 - int(2) * n_1) == int(1))
    {
        _S18 = 2.0f;
    }
    else
    {
        _S18 = 1.0f;
    }
    float m_0 = _S20 * _S18;
    float s_0 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_1);
}

[[kernel]] void sqrt_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_42 [[buffer(0)]], float device* entryPointParams_x_data_42 [[buffer(1)]], float device* entryPointParams_out_42 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_42;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_42;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_42;
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
        uint _S21 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = square_root_0((&kernelContext_4)->entryPointParams_x_data_4[_S21]);
        i_4 = i_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

float scaled_0(float x_14, int n_2)
{
    int first_0 = n_2 / int(2);
    return x_14 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

float divided_0(float x_15, float y_2)
{
    bool _S22;
    if(!is_normal_0(x_15))
    {
        _S22 = true;
    }
    else
    {
        _S22 = !is_normal_0(y_2);
    }
    if(_S22)
    {
        return x_15 / y_2;
    }
    float m_1 = mantissa_of_0(x_15);
    float d_0 = mantissa_of_0(y_2);
    float q_0 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_15) - exponent_of_0(y_2));
}

[[kernel]] void rsqrt_f32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_43 [[buffer(0)]], float device* entryPointParams_x_data_43 [[buffer(1)]], float device* entryPointParams_out_43 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_43;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_43;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_43;
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
        uint _S23 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = divided_0(1.0f, square_root_0((&kernelContext_5)->entryPointParams_x_data_5[_S23]));
        i_5 = i_5 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

[[kernel]] void reciprocal_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_44 [[buffer(0)]], float device* entryPointParams_x_data_44 [[buffer(1)]], float device* entryPointParams_out_44 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_44;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_44;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_44;
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
        uint _S24 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.x_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = divided_0(1.0f, (&kernelContext_6)->entryPointParams_x_data_6[_S24]);
        i_6 = i_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

[[kernel]] void relu_f32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_45 [[buffer(0)]], float device* entryPointParams_x_data_45 [[buffer(1)]], float device* entryPointParams_out_45 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_45;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_45;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_45;
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
        uint _S25 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.x_offset_0);
        float x_16 = (&kernelContext_7)->entryPointParams_x_data_7[_S25];
        float device* _S26 = (&kernelContext_7)->entryPointParams_out_7+i_7;
        float _S27;
        if(is_nan_0(x_16))
        {
            _S27 = x_16;
        }
        else
        {
            _S27 = max(x_16, 0.0f);
        }
        *_S26 = _S27;
        i_7 = i_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

[[kernel]] void floor_f32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_46 [[buffer(0)]], float device* entryPointParams_x_data_46 [[buffer(1)]], float device* entryPointParams_out_46 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_46;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_46;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_46;
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
        uint _S28 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.x_offset_0);
        *((&kernelContext_8)->entryPointParams_out_8+i_8) = floor((&kernelContext_8)->entryPointParams_x_data_8[_S28]);
        i_8 = i_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void ceil_f32(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_47 [[buffer(0)]], float device* entryPointParams_x_data_47 [[buffer(1)]], float device* entryPointParams_out_47 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_47;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_47;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_47;
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
        uint _S29 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.x_offset_0);
        *((&kernelContext_9)->entryPointParams_out_9+i_9) = ceil((&kernelContext_9)->entryPointParams_x_data_9[_S29]);
        i_9 = i_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

float rounded_even_0(float x_17)
{
    float below_0 = floor(x_17);
    float rest_2 = x_17 - below_0;
    float _S30 = 0.5f * below_0;
    bool is_odd_0 = (floor(_S30)) != _S30;
    bool is_up_0;
    if(rest_2 > 0.5f)
    {
        is_up_0 = true;
    }
    else
    {
        if(rest_2 == 0.5f)
        {
            is_up_0 = is_odd_0;
        }
        else
        {
            is_up_0 = false;
        }
    }
    float _S31;
    if(is_up_0)
    {
        _S31 = below_0 + 1.0f;
    }
    else
    {
        _S31 = below_0;
    }
    return with_sign_0(_S31, x_17);
}

[[kernel]] void round_f32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_48 [[buffer(0)]], float device* entryPointParams_x_data_48 [[buffer(1)]], float device* entryPointParams_out_48 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_48;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_48;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_48;
    uint i_10 = gid_10.x * 256U + lid_10.x;
    for(;;)
    {
        if(i_10 < ((&kernelContext_10)->entryPointParams_10->p_10.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S32 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
        *((&kernelContext_10)->entryPointParams_out_10+i_10) = rounded_even_0((&kernelContext_10)->entryPointParams_x_data_10[_S32]);
        i_10 = i_10 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

float whole_exponent_0(float x_18)
{
    return floor(x_18 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_19, float n_3)
{
    return x_19 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_0)
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

float math_exp_pair_0(float high_0, float low_0)
{
    float inside_0 = clamp(high_0, -104.0f, 89.0f);
    float n_4 = whole_exponent_0(inside_0 + low_0);
    float y_3 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_0), int(n_4));
    float _S33;
    if(is_nan_0(high_0))
    {
        _S33 = high_0;
    }
    else
    {
        _S33 = y_3;
    }
    return _S33;
}

float math_exp_0(float x_20)
{
    return math_exp_pair_0(x_20, 0.0f);
}

[[kernel]] void exp_f32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_49 [[buffer(0)]], float device* entryPointParams_x_data_49 [[buffer(1)]], float device* entryPointParams_out_49 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_49;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_49;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_49;
    uint i_11 = gid_11.x * 256U + lid_11.x;
    for(;;)
    {
        if(i_11 < ((&kernelContext_11)->entryPointParams_11->p_11.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S34 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
        *((&kernelContext_11)->entryPointParams_out_11+i_11) = math_exp_0((&kernelContext_11)->entryPointParams_x_data_11[_S34]);
        i_11 = i_11 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

float math_expm1_0(float x_21)
{
    float inside_1 = clamp(x_21, -18.0f, 89.0f);
    bool is_small_0 = (abs(inside_1)) < 0.5f;
    float n_5;
    if(is_small_0)
    {
        n_5 = 0.0f;
    }
    else
    {
        n_5 = whole_exponent_0(inside_1);
    }
    float r_1 = exp_remainder_0(inside_1, n_5);
    float q_1 = r_1 * r_1 * ((((((0.00002497161585779f * r_1 + 0.00019975086615887f) * r_1 + 0.00138885376509279f) * r_1 + 0.00833313725888729f) * r_1 + 0.0416666679084301f) * r_1 + 0.1666666716337204f) * r_1 + 0.5f) + r_1;
    float scale_0 = power_of_two_0(int(n_5) - int(1));
    float high_1 = scale_0 - 0.5f;
    float half_result_0 = high_1 + (scale_0 * q_1 + (scale_0 - high_1 - 0.5f));
    float y_4;
    if(is_small_0)
    {
        y_4 = q_1;
    }
    else
    {
        y_4 = half_result_0 + half_result_0;
    }
    if(is_nan_0(x_21))
    {
        n_5 = x_21;
    }
    else
    {
        n_5 = y_4;
    }
    return with_sign_0(n_5, x_21);
}

[[kernel]] void expm1_f32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_50 [[buffer(0)]], float device* entryPointParams_x_data_50 [[buffer(1)]], float device* entryPointParams_out_50 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_50;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_50;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_50;
    uint i_12 = gid_12.x * 256U + lid_12.x;
    for(;;)
    {
        if(i_12 < ((&kernelContext_12)->entryPointParams_12->p_12.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S35 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
        *((&kernelContext_12)->entryPointParams_out_12+i_12) = math_expm1_0((&kernelContext_12)->entryPointParams_x_data_12[_S35]);
        i_12 = i_12 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

float positive_infinity_0(float x_22)
{
    return (as_type<float>((((as_type<uint>((x_22))) | 2139095040U) & 2139095040U)));
}

bool is_infinite_0(float x_23)
{
    return ((as_type<uint>((x_23))) & 2147483647U) == 2139095040U;
}

struct Split_0
{
    int exponent_1;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_24)
{
    uint pattern_0 = (as_type<uint>((x_24)));
    uint pattern_1;
    int lift_0;
    if(pattern_0 < 8388608U)
    {
        pattern_1 = (as_type<uint>((float(pattern_0))));
        lift_0 = int(149);
    }
    else
    {
        pattern_1 = pattern_0;
        lift_0 = int(0);
    }
    int e_0 = (int(pattern_1) - int(1061158912)) >> 23U;
    thread Split_0 split_0;
    (&split_0)->exponent_1 = e_0 - lift_0;
    (&split_0)->fraction_0 = (as_type<float>((pattern_1 - (uint(e_0) << 23U)))) - 1.0f;
    return split_0;
}

float log_sum_0(float e_1, float f_0)
{
    float z_0 = f_0 * f_0;
    float high_2 = e_1 * 0.693359375f;
    float sum_0 = high_2 + f_0;
    return sum_0 + (f_0 - (sum_0 - high_2) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

float math_log_0(float x_25)
{
    if(((as_type<uint>((x_25))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_25);
    }
    bool _S36;
    if(is_nan_0(x_25))
    {
        _S36 = true;
    }
    else
    {
        _S36 = is_negative_0(x_25);
    }
    if(_S36)
    {
        return nan_like_0(x_25);
    }
    if(is_infinite_0(x_25))
    {
        return x_25;
    }
    Split_0 split_1 = split_mantissa_0(x_25);
    return log_sum_0(float(split_1.exponent_1), split_1.fraction_0);
}

[[kernel]] void log_f32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_51 [[buffer(0)]], float device* entryPointParams_x_data_51 [[buffer(1)]], float device* entryPointParams_out_51 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_51;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_51;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_51;
    uint i_13 = gid_13.x * 256U + lid_13.x;
    for(;;)
    {
        if(i_13 < ((&kernelContext_13)->entryPointParams_13->p_13.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S37 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
        *((&kernelContext_13)->entryPointParams_out_13+i_13) = math_log_0((&kernelContext_13)->entryPointParams_x_data_13[_S37]);
        i_13 = i_13 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

float math_log1p_0(float x_26)
{
    if(x_26 == -1.0f)
    {
        return - positive_infinity_0(x_26);
    }
    bool _S38;
    if(is_nan_0(x_26))
    {
        _S38 = true;
    }
    else
    {
        _S38 = x_26 < -1.0f;
    }
    if(_S38)
    {
        return nan_like_0(x_26);
    }
    if(x_26 >= 1.00000001504746622e+30f)
    {
        return math_log_0(x_26);
    }
    int e_2 = (int((as_type<uint>((1.0f + x_26)))) - int(1061158912)) >> 23U;
    float scale_1 = power_of_two_0(- e_2);
    return with_sign_0(log_sum_0(float(e_2), x_26 * scale_1 + (scale_1 - 1.0f)), x_26);
}

[[kernel]] void log1p_f32(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_52 [[buffer(0)]], float device* entryPointParams_x_data_52 [[buffer(1)]], float device* entryPointParams_out_52 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_52;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_52;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_52;
    uint i_14 = gid_14.x * 256U + lid_14.x;
    for(;;)
    {
        if(i_14 < ((&kernelContext_14)->entryPointParams_14->p_14.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S39 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
        *((&kernelContext_14)->entryPointParams_out_14+i_14) = math_log1p_0((&kernelContext_14)->entryPointParams_x_data_14[_S39]);
        i_14 = i_14 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

bool is_finite_0(float x_27)
{
    return ((as_type<uint>((x_27))) & 2147483647U) < 2139095040U;
}

uint two_over_pi_0(uint word_0)
{
    switch(word_0)
    {
    case 1U:
        {
            return 2734261102U;
        }
    case 2U:
        {
            return 1313084713U;
        }
    case 3U:
        {
            return 4230436817U;
        }
    case 4U:
        {
            return 4113882560U;
        }
    case 5U:
        {
            return 3680671129U;
        }
    case 6U:
        {
            return 1011060801U;
        }
    case 7U:
        {
            return 4266746795U;
        }
    default:
        {
            return 0U;
        }
    }
}

uint two_over_pi_from_0(uint word_1, uint shift_0)
{
    uint high_3 = two_over_pi_0(word_1);
    uint low_1 = two_over_pi_0(word_1 + 1U);
    uint _S40;
    if(shift_0 == 0U)
    {
        _S40 = high_3;
    }
    else
    {
        _S40 = (high_3 << shift_0) | (low_1 >> (32U - shift_0));
    }
    return _S40;
}

uint product_high_0(uint x_28, uint y_5)
{
    uint x_low_0 = x_28 & 65535U;
    uint x_high_1 = x_28 >> 16U;
    uint y_low_0 = y_5 & 65535U;
    uint y_high_1 = y_5 >> 16U;
    uint middle_0 = x_high_1 * y_low_0 + ((x_low_0 * y_low_0) >> 16U);
    return x_high_1 * y_high_1 + (middle_0 >> 16U) + ((x_low_0 * y_high_1 + (middle_0 & 65535U)) >> 16U);
}

struct Angle_0
{
    float rest_3;
    uint quadrant_0;
};

Angle_0 reduce_large_0(float x_29)
{
    uint _S41 = (as_type<uint>((x_29)));
    uint m_2 = (_S41 & 8388607U) | 8388608U;
    uint first_1 = ((_S41 >> 23U) & 255U) - 150U + 30U;
    uint word_2 = first_1 >> 5U;
    uint shift_1 = first_1 & 31U;
    uint w1_0 = two_over_pi_from_0(word_2 + 1U, shift_1);
    uint w0_0 = two_over_pi_from_0(word_2 + 2U, shift_1);
    uint p0_0 = m_2 * w0_0;
    uint carry_0 = product_high_0(m_2, w0_0);
    uint p1_0 = m_2 * w1_0 + carry_0;
    uint _S42 = m_2 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_2, w1_0);
    int _S43;
    if(p1_0 < carry_0)
    {
        _S43 = int(1);
    }
    else
    {
        _S43 = int(0);
    }
    uint p2_0 = _S42 + uint(_S43);
    thread Angle_0 angle_0;
    (&angle_0)->quadrant_0 = p2_0 >> 30U;
    uint high_4 = (p2_0 << 2U) | (p1_0 >> 30U);
    uint low_2 = (p1_0 << 2U) | (p0_0 >> 30U);
    bool is_beyond_0 = (high_4 & 2147483648U) != 0U;
    uint high_5;
    uint low_3;
    if(is_beyond_0)
    {
        (&angle_0)->quadrant_0 = (&angle_0)->quadrant_0 + 1U;
        uint _S44 = ~high_4;
        if(low_2 == 0U)
        {
            _S43 = int(1);
        }
        else
        {
            _S43 = int(0);
        }
        uint _S45 = ~low_2 + 1U;
        high_5 = _S44 + uint(_S43);
        low_3 = _S45;
    }
    else
    {
        high_5 = high_4;
        low_3 = low_2;
    }
    float turns_0 = float(high_5) * 2.32830643653869629e-10f + float(low_3) * 5.42101086242752217e-20f;
    float r_2 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    float _S46;
    if(is_beyond_0)
    {
        _S46 = - r_2;
    }
    else
    {
        _S46 = r_2;
    }
    (&angle_0)->rest_3 = _S46;
    if(is_negative_0(x_29))
    {
        (&angle_0)->rest_3 = - (&angle_0)->rest_3;
        (&angle_0)->quadrant_0 = 0U - (&angle_0)->quadrant_0;
    }
    return angle_0;
}

Angle_0 reduce_angle_0(float x_30)
{
    if((abs(x_30)) > 1600.0f)
    {
        return reduce_large_0(x_30);
    }
    float n_6 = floor(x_30 * 0.63661974668502808f + 0.5f);
    thread Angle_0 angle_1;
    (&angle_1)->rest_3 = x_30 - n_6 * 1.5706787109375f - n_6 * 0.00011761486530304f - n_6 * 9.92093629470502947e-10f;
    (&angle_1)->quadrant_0 = uint(int(n_6));
    return angle_1;
}

float cosine_reduced_0(float r_3)
{
    float z_1 = r_3 * r_3;
    float _S47 = 0.5f * z_1;
    float near_one_0 = 1.0f - _S47;
    return near_one_0 + (1.0f - near_one_0 - _S47 + z_1 * z_1 * ((0.00002443837911414f * z_1 + -0.00138873665127903f) * z_1 + 0.04166664555668831f));
}

float sine_reduced_0(float r_4)
{
    float z_2 = r_4 * r_4;
    return z_2 * r_4 * (((2.71830435849551577e-06f * z_2 + -0.00019839334709104f) * z_2 + 0.00833332911133766f) * z_2 + -0.1666666716337204f) + r_4;
}

float sine_turned_0(float x_31, uint turns_1)
{
    if(!is_finite_0(x_31))
    {
        return nan_like_0(x_31);
    }
    Angle_0 angle_2 = reduce_angle_0(x_31);
    uint quadrant_1 = angle_2.quadrant_0 + turns_1;
    float y_6;
    if((quadrant_1 & 1U) != 0U)
    {
        y_6 = cosine_reduced_0(angle_2.rest_3);
    }
    else
    {
        y_6 = sine_reduced_0(angle_2.rest_3);
    }
    return (as_type<float>(((as_type<uint>((y_6))) ^ ((quadrant_1 & 2U) << 30U))));
}

float math_sin_0(float x_32)
{
    float _S48;
    if(x_32 == 0.0f)
    {
        _S48 = x_32;
    }
    else
    {
        _S48 = sine_turned_0(x_32, 0U);
    }
    return _S48;
}

[[kernel]] void sin_f32(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_53 [[buffer(0)]], float device* entryPointParams_x_data_53 [[buffer(1)]], float device* entryPointParams_out_53 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_53;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_53;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_53;
    uint i_15 = gid_15.x * 256U + lid_15.x;
    for(;;)
    {
        if(i_15 < ((&kernelContext_15)->entryPointParams_15->p_15.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S49 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
        *((&kernelContext_15)->entryPointParams_out_15+i_15) = math_sin_0((&kernelContext_15)->entryPointParams_x_data_15[_S49]);
        i_15 = i_15 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

float math_cos_0(float x_33)
{
    return sine_turned_0(x_33, 1U);
}

[[kernel]] void cos_f32(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_54 [[buffer(0)]], float device* entryPointParams_x_data_54 [[buffer(1)]], float device* entryPointParams_out_54 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_54;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_54;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_54;
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
        uint _S50 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
        *((&kernelContext_16)->entryPointParams_out_16+i_16) = math_cos_0((&kernelContext_16)->entryPointParams_x_data_16[_S50]);
        i_16 = i_16 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

float math_tan_0(float x_34)
{
    if(x_34 == 0.0f)
    {
        return x_34;
    }
    if(!is_finite_0(x_34))
    {
        return nan_like_0(x_34);
    }
    Angle_0 angle_3 = reduce_angle_0(x_34);
    float sine_0 = sine_reduced_0(angle_3.rest_3);
    float cosine_0 = cosine_reduced_0(angle_3.rest_3);
    float _S51;
    if(((angle_3.quadrant_0) & 1U) != 0U)
    {
        _S51 = - cosine_0 / sine_0;
    }
    else
    {
        _S51 = sine_0 / cosine_0;
    }
    return _S51;
}

[[kernel]] void tan_f32(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_55 [[buffer(0)]], float device* entryPointParams_x_data_55 [[buffer(1)]], float device* entryPointParams_out_55 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_55;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_55;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_55;
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
        uint _S52 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
        *((&kernelContext_17)->entryPointParams_out_17+i_17) = math_tan_0((&kernelContext_17)->entryPointParams_x_data_17[_S52]);
        i_17 = i_17 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

float math_sinh_0(float x_35)
{
    float a_1 = abs(x_35);
    float e_3 = math_expm1_0(min(a_1, 88.0f));
    float root_0 = math_exp_0(0.5f * a_1);
    float y_7;
    if(a_1 > 88.0f)
    {
        y_7 = 0.5f * root_0 * root_0;
    }
    else
    {
        y_7 = 0.5f * (e_3 + e_3 / (e_3 + 1.0f));
    }
    if(is_nan_0(x_35))
    {
        y_7 = x_35;
    }
    return with_sign_0(y_7, x_35);
}

[[kernel]] void sinh_f32(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_56 [[buffer(0)]], float device* entryPointParams_x_data_56 [[buffer(1)]], float device* entryPointParams_out_56 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_56;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_56;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_56;
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
        uint _S53 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
        *((&kernelContext_18)->entryPointParams_out_18+i_18) = math_sinh_0((&kernelContext_18)->entryPointParams_x_data_18[_S53]);
        i_18 = i_18 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

float math_cosh_0(float x_36)
{
    float a_2 = abs(x_36);
    float e_4 = math_exp_0(min(a_2, 88.0f));
    float root_1 = math_exp_0(0.5f * a_2);
    float y_8;
    if(a_2 > 88.0f)
    {
        y_8 = 0.5f * root_1 * root_1;
    }
    else
    {
        y_8 = 0.5f * e_4 + 0.5f / e_4;
    }
    if(is_nan_0(x_36))
    {
        y_8 = x_36;
    }
    return y_8;
}

[[kernel]] void cosh_f32(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_57 [[buffer(0)]], float device* entryPointParams_x_data_57 [[buffer(1)]], float device* entryPointParams_out_57 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_57;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_57;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_57;
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
        uint _S54 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
        *((&kernelContext_19)->entryPointParams_out_19+i_19) = math_cosh_0((&kernelContext_19)->entryPointParams_x_data_19[_S54]);
        i_19 = i_19 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}

float exp_normal_0(float x_37)
{
    float n_7 = whole_exponent_0(x_37);
    float scale_2 = power_of_two_0(int(n_7));
    return scale_2 * expm1_reduced_0(exp_remainder_0(x_37, n_7)) + scale_2;
}

float math_tanh_0(float x_38)
{
    float a_3 = abs(x_38);
    float z_3 = a_3 * a_3;
    float small_0 = z_3 * a_3 * ((((((-0.00035845238016918f * z_3 + 0.00230136583559215f) * z_3 + -0.00794610753655434f) * z_3 + 0.02148665860295296f) * z_3 + -0.05387980118393898f) * z_3 + 0.13332344591617584f) * z_3 + -0.33333295583724976f) + a_3;
    float large_0 = 1.0f - 2.0f / (exp_normal_0(min(a_3 + a_3, 20.0f)) + 1.0f);
    float y_9;
    if(a_3 >= 0.92000001668930054f)
    {
        y_9 = large_0;
    }
    else
    {
        y_9 = small_0;
    }
    if(is_nan_0(x_38))
    {
        y_9 = x_38;
    }
    return with_sign_0(y_9, x_38);
}

[[kernel]] void tanh_f32(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_58 [[buffer(0)]], float device* entryPointParams_x_data_58 [[buffer(1)]], float device* entryPointParams_out_58 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_58;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_58;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_58;
    uint i_20 = gid_20.x * 256U + lid_20.x;
    for(;;)
    {
        if(i_20 < ((&kernelContext_20)->entryPointParams_20->p_20.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S55 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.x_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.x_offset_0);
        *((&kernelContext_20)->entryPointParams_out_20+i_20) = math_tanh_0((&kernelContext_20)->entryPointParams_x_data_20[_S55]);
        i_20 = i_20 + (&kernelContext_20)->entryPointParams_20->p_20.lanes_0;
    }
    return;
}

float math_asinh_0(float x_39)
{
    float a_4 = abs(x_39);
    if(!is_finite_0(x_39))
    {
        return x_39;
    }
    bool is_huge_0 = a_4 > 9.99999986991104e+14f;
    float b_0;
    if(is_huge_0)
    {
        b_0 = 1.0f;
    }
    else
    {
        b_0 = a_4;
    }
    float square_0 = b_0 * b_0;
    float grown_0 = b_0 + square_0 / (1.0f + sqrt(1.0f + square_0));
    if(is_huge_0)
    {
        b_0 = a_4;
    }
    else
    {
        b_0 = grown_0;
    }
    float y_10 = math_log1p_0(b_0);
    if(is_huge_0)
    {
        b_0 = y_10 + 0.69314718246459961f;
    }
    else
    {
        b_0 = y_10;
    }
    return with_sign_0(b_0, x_39);
}

[[kernel]] void asinh_f32(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_59 [[buffer(0)]], float device* entryPointParams_x_data_59 [[buffer(1)]], float device* entryPointParams_out_59 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_59;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_59;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_59;
    uint i_21 = gid_21.x * 256U + lid_21.x;
    for(;;)
    {
        if(i_21 < ((&kernelContext_21)->entryPointParams_21->p_21.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S56 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.x_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.x_offset_0);
        *((&kernelContext_21)->entryPointParams_out_21+i_21) = math_asinh_0((&kernelContext_21)->entryPointParams_x_data_21[_S56]);
        i_21 = i_21 + (&kernelContext_21)->entryPointParams_21->p_21.lanes_0;
    }
    return;
}

float math_acosh_0(float x_40)
{
    bool _S57;
    if(is_nan_0(x_40))
    {
        _S57 = true;
    }
    else
    {
        _S57 = x_40 < 1.0f;
    }
    if(_S57)
    {
        return nan_like_0(x_40);
    }
    if(is_infinite_0(x_40))
    {
        return x_40;
    }
    bool is_huge_1 = x_40 > 9.99999986991104e+14f;
    float _S58;
    if(is_huge_1)
    {
        _S58 = 1.0f;
    }
    else
    {
        _S58 = x_40;
    }
    float over_0 = _S58 - 1.0f;
    if(is_huge_1)
    {
        _S58 = x_40;
    }
    else
    {
        _S58 = over_0 + sqrt(over_0 * (over_0 + 2.0f));
    }
    float y_11 = math_log1p_0(_S58);
    if(is_huge_1)
    {
        _S58 = y_11 + 0.69314718246459961f;
    }
    else
    {
        _S58 = y_11;
    }
    return _S58;
}

[[kernel]] void acosh_f32(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_60 [[buffer(0)]], float device* entryPointParams_x_data_60 [[buffer(1)]], float device* entryPointParams_out_60 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_60;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_60;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_60;
    uint i_22 = gid_22.x * 256U + lid_22.x;
    for(;;)
    {
        if(i_22 < ((&kernelContext_22)->entryPointParams_22->p_22.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S59 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.x_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.x_offset_0);
        *((&kernelContext_22)->entryPointParams_out_22+i_22) = math_acosh_0((&kernelContext_22)->entryPointParams_x_data_22[_S59]);
        i_22 = i_22 + (&kernelContext_22)->entryPointParams_22->p_22.lanes_0;
    }
    return;
}

float infinity_like_0(float x_41)
{
    return (as_type<float>((((as_type<uint>((x_41))) & 2147483648U) | 2139095040U)));
}

float math_atanh_0(float x_42)
{
    float a_5 = abs(x_42);
    bool _S60;
    if(is_nan_0(x_42))
    {
        _S60 = true;
    }
    else
    {
        _S60 = a_5 > 1.0f;
    }
    if(_S60)
    {
        return nan_like_0(x_42);
    }
    if(a_5 == 1.0f)
    {
        return infinity_like_0(x_42);
    }
    float _S61 = 1.0f + a_5;
    float _S62 = 1.0f - a_5;
    int k_0 = (int((as_type<uint>((_S61)))) - int((as_type<uint>((_S62)))) + int(8388608) - int(6291456)) >> 23U;
    float scale_3 = power_of_two_0(k_0);
    float numerator_0 = scale_3 * (a_5 - 0.5f) + (1.0f - scale_3 * 0.5f) + a_5;
    float denominator_0;
    if(k_0 == int(1))
    {
        denominator_0 = 3.0f - a_5;
    }
    else
    {
        denominator_0 = scale_3 * _S62 + _S61;
    }
    float t_0;
    if(k_0 == int(0))
    {
        t_0 = a_5;
    }
    else
    {
        t_0 = numerator_0 / denominator_0;
    }
    float z_4 = t_0 * t_0;
    float _S63 = float(k_0);
    float high_6 = _S63 * 0.3466796875f;
    float sum_1 = high_6 + t_0;
    return with_sign_0(sum_1 + (t_0 - (sum_1 - high_6) + (z_4 * t_0 * ((((0.11208476126194f * z_4 + 0.10913553833961487f) * z_4 + 0.1429390013217926f) * z_4 + 0.19999852776527405f) * z_4 + 0.3333333432674408f) + _S63 * -0.00010609722085064f)), x_42);
}

[[kernel]] void atanh_f32(uint3 gid_23 [[threadgroup_position_in_grid]], uint3 lid_23 [[thread_position_in_threadgroup]], EntryPointParams_23 constant* entryPointParams_61 [[buffer(0)]], float device* entryPointParams_x_data_61 [[buffer(1)]], float device* entryPointParams_out_61 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_23;
    (&kernelContext_23)->entryPointParams_23 = entryPointParams_61;
    (&kernelContext_23)->entryPointParams_x_data_23 = entryPointParams_x_data_61;
    (&kernelContext_23)->entryPointParams_out_23 = entryPointParams_out_61;
    uint i_23 = gid_23.x * 256U + lid_23.x;
    for(;;)
    {
        if(i_23 < ((&kernelContext_23)->entryPointParams_23->p_23.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S64 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.x_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.x_offset_0);
        *((&kernelContext_23)->entryPointParams_out_23+i_23) = math_atanh_0((&kernelContext_23)->entryPointParams_x_data_23[_S64]);
        i_23 = i_23 + (&kernelContext_23)->entryPointParams_23->p_23.lanes_0;
    }
    return;
}

float math_sigmoid_0(float x_43)
{
    float e_5 = math_exp_0(- abs(x_43));
    float _S65;
    if(is_negative_0(x_43))
    {
        _S65 = e_5;
    }
    else
    {
        _S65 = 1.0f;
    }
    return _S65 / (1.0f + e_5);
}

[[kernel]] void sigmoid_f32(uint3 gid_24 [[threadgroup_position_in_grid]], uint3 lid_24 [[thread_position_in_threadgroup]], EntryPointParams_24 constant* entryPointParams_62 [[buffer(0)]], float device* entryPointParams_x_data_62 [[buffer(1)]], float device* entryPointParams_out_62 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_24;
    (&kernelContext_24)->entryPointParams_24 = entryPointParams_62;
    (&kernelContext_24)->entryPointParams_x_data_24 = entryPointParams_x_data_62;
    (&kernelContext_24)->entryPointParams_out_24 = entryPointParams_out_62;
    uint i_24 = gid_24.x * 256U + lid_24.x;
    for(;;)
    {
        if(i_24 < ((&kernelContext_24)->entryPointParams_24->p_24.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S66 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.x_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.x_offset_0);
        *((&kernelContext_24)->entryPointParams_out_24+i_24) = math_sigmoid_0((&kernelContext_24)->entryPointParams_x_data_24[_S66]);
        i_24 = i_24 + (&kernelContext_24)->entryPointParams_24->p_24.lanes_0;
    }
    return;
}

float math_softplus_0(float x_44)
{
    float y_12 = math_log1p_0(math_exp_0(- abs(x_44)));
    float _S67;
    if(is_nan_0(x_44))
    {
        _S67 = x_44;
    }
    else
    {
        if(is_negative_0(x_44))
        {
            _S67 = y_12;
        }
        else
        {
            _S67 = x_44 + y_12;
        }
    }
    return _S67;
}

float math_log_sigmoid_0(float x_45)
{
    return - math_softplus_0(- x_45);
}

[[kernel]] void log_sigmoid_f32(uint3 gid_25 [[threadgroup_position_in_grid]], uint3 lid_25 [[thread_position_in_threadgroup]], EntryPointParams_25 constant* entryPointParams_63 [[buffer(0)]], float device* entryPointParams_x_data_63 [[buffer(1)]], float device* entryPointParams_out_63 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_25;
    (&kernelContext_25)->entryPointParams_25 = entryPointParams_63;
    (&kernelContext_25)->entryPointParams_x_data_25 = entryPointParams_x_data_63;
    (&kernelContext_25)->entryPointParams_out_25 = entryPointParams_out_63;
    uint i_25 = gid_25.x * 256U + lid_25.x;
    for(;;)
    {
        if(i_25 < ((&kernelContext_25)->entryPointParams_25->p_25.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S68 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.x_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.x_offset_0);
        *((&kernelContext_25)->entryPointParams_out_25+i_25) = math_log_sigmoid_0((&kernelContext_25)->entryPointParams_x_data_25[_S68]);
        i_25 = i_25 + (&kernelContext_25)->entryPointParams_25->p_25.lanes_0;
    }
    return;
}

[[kernel]] void softplus_f32(uint3 gid_26 [[threadgroup_position_in_grid]], uint3 lid_26 [[thread_position_in_threadgroup]], EntryPointParams_26 constant* entryPointParams_64 [[buffer(0)]], float device* entryPointParams_x_data_64 [[buffer(1)]], float device* entryPointParams_out_64 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_26;
    (&kernelContext_26)->entryPointParams_26 = entryPointParams_64;
    (&kernelContext_26)->entryPointParams_x_data_26 = entryPointParams_x_data_64;
    (&kernelContext_26)->entryPointParams_out_26 = entryPointParams_out_64;
    uint i_26 = gid_26.x * 256U + lid_26.x;
    for(;;)
    {
        if(i_26 < ((&kernelContext_26)->entryPointParams_26->p_26.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S69 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.x_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.x_offset_0);
        *((&kernelContext_26)->entryPointParams_out_26+i_26) = math_softplus_0((&kernelContext_26)->entryPointParams_x_data_26[_S69]);
        i_26 = i_26 + (&kernelContext_26)->entryPointParams_26->p_26.lanes_0;
    }
    return;
}

float math_silu_0(float x_46)
{
    bool _S70;
    if(is_infinite_0(x_46))
    {
        _S70 = is_negative_0(x_46);
    }
    else
    {
        _S70 = false;
    }
    float _S71;
    if(_S70)
    {
        _S71 = (as_type<float>(((as_type<uint>((x_46))) & 2147483648U)));
    }
    else
    {
        _S71 = x_46 * math_sigmoid_0(x_46);
    }
    return _S71;
}

[[kernel]] void silu_f32(uint3 gid_27 [[threadgroup_position_in_grid]], uint3 lid_27 [[thread_position_in_threadgroup]], EntryPointParams_27 constant* entryPointParams_65 [[buffer(0)]], float device* entryPointParams_x_data_65 [[buffer(1)]], float device* entryPointParams_out_65 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_27;
    (&kernelContext_27)->entryPointParams_27 = entryPointParams_65;
    (&kernelContext_27)->entryPointParams_x_data_27 = entryPointParams_x_data_65;
    (&kernelContext_27)->entryPointParams_out_27 = entryPointParams_out_65;
    uint i_27 = gid_27.x * 256U + lid_27.x;
    for(;;)
    {
        if(i_27 < ((&kernelContext_27)->entryPointParams_27->p_27.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S72 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.x_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.x_offset_0);
        *((&kernelContext_27)->entryPointParams_out_27+i_27) = math_silu_0((&kernelContext_27)->entryPointParams_x_data_27[_S72]);
        i_27 = i_27 + (&kernelContext_27)->entryPointParams_27->p_27.lanes_0;
    }
    return;
}

float normal_tail_0(float a_6)
{
    float _S73 = min(a_6, 15.0f);
    float t_1 = (_S73 - 3.0f) / (_S73 + 3.0f);
    float high_7 = leading_half_0(_S73);
    return math_exp_pair_0(-0.5f * (high_7 * high_7), -0.5f * ((_S73 - high_7) * (_S73 + high_7))) * (((((((((0.00005316195893101f * t_1 + 0.00011501364497235f) * t_1 + -0.00033901291317306f) * t_1 + -0.00098328816238791f) * t_1 + 0.00290438742376864f) * t_1 + 0.00613194238394499f) * t_1 + -0.04621326178312302f) * t_1 + 0.12322504073381424f) * t_1 + -0.20640261471271515f) * t_1 + 0.12151394784450531f);
}

float math_gelu_0(float x_47)
{
    float a_7 = abs(x_47);
    float lost_0 = min(a_7, 3.4028234663852886e+38f) * normal_tail_0(a_7);
    float _S74;
    if(is_negative_0(x_47))
    {
        _S74 = 0.0f;
    }
    else
    {
        _S74 = x_47;
    }
    float y_13 = _S74 - lost_0;
    if(is_nan_0(x_47))
    {
        _S74 = x_47;
    }
    else
    {
        _S74 = y_13;
    }
    return with_sign_0(_S74, x_47);
}

[[kernel]] void gelu_f32(uint3 gid_28 [[threadgroup_position_in_grid]], uint3 lid_28 [[thread_position_in_threadgroup]], EntryPointParams_28 constant* entryPointParams_66 [[buffer(0)]], float device* entryPointParams_x_data_66 [[buffer(1)]], float device* entryPointParams_out_66 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_28;
    (&kernelContext_28)->entryPointParams_28 = entryPointParams_66;
    (&kernelContext_28)->entryPointParams_x_data_28 = entryPointParams_x_data_66;
    (&kernelContext_28)->entryPointParams_out_28 = entryPointParams_out_66;
    uint i_28 = gid_28.x * 256U + lid_28.x;
    for(;;)
    {
        if(i_28 < ((&kernelContext_28)->entryPointParams_28->p_28.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S75 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.x_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.x_offset_0);
        *((&kernelContext_28)->entryPointParams_out_28+i_28) = math_gelu_0((&kernelContext_28)->entryPointParams_x_data_28[_S75]);
        i_28 = i_28 + (&kernelContext_28)->entryPointParams_28->p_28.lanes_0;
    }
    return;
}

float math_gelu_tanh_0(float x_48)
{
    float b_1 = clamp(x_48, -50.0f, 50.0f);
    float slope_0 = b_1 * b_1 * 0.07135481387376785f + 1.59576916694641113f;
    bool _S76;
    if(is_infinite_0(x_48))
    {
        _S76 = is_negative_0(x_48);
    }
    else
    {
        _S76 = false;
    }
    float y_14;
    if(_S76)
    {
        y_14 = (as_type<float>(((as_type<uint>((x_48))) & 2147483648U)));
    }
    else
    {
        y_14 = x_48 * math_sigmoid_0(b_1 * slope_0);
    }
    if(is_nan_0(x_48))
    {
        y_14 = x_48;
    }
    return y_14;
}

[[kernel]] void gelu_tanh_f32(uint3 gid_29 [[threadgroup_position_in_grid]], uint3 lid_29 [[thread_position_in_threadgroup]], EntryPointParams_29 constant* entryPointParams_67 [[buffer(0)]], float device* entryPointParams_x_data_67 [[buffer(1)]], float device* entryPointParams_out_67 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_29;
    (&kernelContext_29)->entryPointParams_29 = entryPointParams_67;
    (&kernelContext_29)->entryPointParams_x_data_29 = entryPointParams_x_data_67;
    (&kernelContext_29)->entryPointParams_out_29 = entryPointParams_out_67;
    uint i_29 = gid_29.x * 256U + lid_29.x;
    for(;;)
    {
        if(i_29 < ((&kernelContext_29)->entryPointParams_29->p_29.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S77 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.x_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.x_offset_0);
        *((&kernelContext_29)->entryPointParams_out_29+i_29) = math_gelu_tanh_0((&kernelContext_29)->entryPointParams_x_data_29[_S77]);
        i_29 = i_29 + (&kernelContext_29)->entryPointParams_29->p_29.lanes_0;
    }
    return;
}

[[kernel]] void add_f32(uint3 gid_30 [[threadgroup_position_in_grid]], uint3 lid_30 [[thread_position_in_threadgroup]], EntryPointParams_30 constant* entryPointParams_68 [[buffer(0)]], float device* entryPointParams_x_data_68 [[buffer(1)]], float device* entryPointParams_y_data_8 [[buffer(2)]], float device* entryPointParams_out_68 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_30;
    (&kernelContext_30)->entryPointParams_30 = entryPointParams_68;
    (&kernelContext_30)->entryPointParams_x_data_30 = entryPointParams_x_data_68;
    (&kernelContext_30)->entryPointParams_y_data_0 = entryPointParams_y_data_8;
    (&kernelContext_30)->entryPointParams_out_30 = entryPointParams_out_68;
    uint i_30 = gid_30.x * 256U + lid_30.x;
    for(;;)
    {
        if(i_30 < ((&kernelContext_30)->entryPointParams_30->p_30.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S78 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.x_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.x_offset_0);
        float x_49 = (&kernelContext_30)->entryPointParams_x_data_30[_S78];
        uint _S79 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.y_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.y_offset_0);
        *((&kernelContext_30)->entryPointParams_out_30+i_30) = x_49 + (&kernelContext_30)->entryPointParams_y_data_0[_S79];
        i_30 = i_30 + (&kernelContext_30)->entryPointParams_30->p_30.lanes_0;
    }
    return;
}

[[kernel]] void sub_f32(uint3 gid_31 [[threadgroup_position_in_grid]], uint3 lid_31 [[thread_position_in_threadgroup]], EntryPointParams_31 constant* entryPointParams_69 [[buffer(0)]], float device* entryPointParams_x_data_69 [[buffer(1)]], float device* entryPointParams_y_data_9 [[buffer(2)]], float device* entryPointParams_out_69 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_31;
    (&kernelContext_31)->entryPointParams_31 = entryPointParams_69;
    (&kernelContext_31)->entryPointParams_x_data_31 = entryPointParams_x_data_69;
    (&kernelContext_31)->entryPointParams_y_data_1 = entryPointParams_y_data_9;
    (&kernelContext_31)->entryPointParams_out_31 = entryPointParams_out_69;
    uint i_31 = gid_31.x * 256U + lid_31.x;
    for(;;)
    {
        if(i_31 < ((&kernelContext_31)->entryPointParams_31->p_31.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S80 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.x_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.x_offset_0);
        float x_50 = (&kernelContext_31)->entryPointParams_x_data_31[_S80];
        uint _S81 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.y_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.y_offset_0);
        *((&kernelContext_31)->entryPointParams_out_31+i_31) = x_50 - (&kernelContext_31)->entryPointParams_y_data_1[_S81];
        i_31 = i_31 + (&kernelContext_31)->entryPointParams_31->p_31.lanes_0;
    }
    return;
}

[[kernel]] void mul_f32(uint3 gid_32 [[threadgroup_position_in_grid]], uint3 lid_32 [[thread_position_in_threadgroup]], EntryPointParams_32 constant* entryPointParams_70 [[buffer(0)]], float device* entryPointParams_x_data_70 [[buffer(1)]], float device* entryPointParams_y_data_10 [[buffer(2)]], float device* entryPointParams_out_70 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_32;
    (&kernelContext_32)->entryPointParams_32 = entryPointParams_70;
    (&kernelContext_32)->entryPointParams_x_data_32 = entryPointParams_x_data_70;
    (&kernelContext_32)->entryPointParams_y_data_2 = entryPointParams_y_data_10;
    (&kernelContext_32)->entryPointParams_out_32 = entryPointParams_out_70;
    uint i_32 = gid_32.x * 256U + lid_32.x;
    for(;;)
    {
        if(i_32 < ((&kernelContext_32)->entryPointParams_32->p_32.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S82 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.x_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.x_offset_0);
        float x_51 = (&kernelContext_32)->entryPointParams_x_data_32[_S82];
        uint _S83 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.y_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.y_offset_0);
        *((&kernelContext_32)->entryPointParams_out_32+i_32) = x_51 * (&kernelContext_32)->entryPointParams_y_data_2[_S83];
        i_32 = i_32 + (&kernelContext_32)->entryPointParams_32->p_32.lanes_0;
    }
    return;
}

[[kernel]] void div_f32(uint3 gid_33 [[threadgroup_position_in_grid]], uint3 lid_33 [[thread_position_in_threadgroup]], EntryPointParams_33 constant* entryPointParams_71 [[buffer(0)]], float device* entryPointParams_x_data_71 [[buffer(1)]], float device* entryPointParams_y_data_11 [[buffer(2)]], float device* entryPointParams_out_71 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_33;
    (&kernelContext_33)->entryPointParams_33 = entryPointParams_71;
    (&kernelContext_33)->entryPointParams_x_data_33 = entryPointParams_x_data_71;
    (&kernelContext_33)->entryPointParams_y_data_3 = entryPointParams_y_data_11;
    (&kernelContext_33)->entryPointParams_out_33 = entryPointParams_out_71;
    uint i_33 = gid_33.x * 256U + lid_33.x;
    for(;;)
    {
        if(i_33 < ((&kernelContext_33)->entryPointParams_33->p_33.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S84 = position_0(i_33, (&kernelContext_33)->entryPointParams_33->p_33.extents_1, (&kernelContext_33)->entryPointParams_33->p_33.x_strides_0, (&kernelContext_33)->entryPointParams_33->p_33.x_offset_0);
        float x_52 = (&kernelContext_33)->entryPointParams_x_data_33[_S84];
        uint _S85 = position_0(i_33, (&kernelContext_33)->entryPointParams_33->p_33.extents_1, (&kernelContext_33)->entryPointParams_33->p_33.y_strides_0, (&kernelContext_33)->entryPointParams_33->p_33.y_offset_0);
        *((&kernelContext_33)->entryPointParams_out_33+i_33) = divided_0(x_52, (&kernelContext_33)->entryPointParams_y_data_3[_S85]);
        i_33 = i_33 + (&kernelContext_33)->entryPointParams_33->p_33.lanes_0;
    }
    return;
}

float larger_0(float x_53, float y_15)
{
    bool _S86 = is_nan_0(x_53);
    bool _S87;
    if(_S86)
    {
        _S87 = true;
    }
    else
    {
        _S87 = is_nan_0(y_15);
    }
    float _S88;
    if(_S87)
    {
        if(_S86)
        {
            _S88 = x_53;
        }
        else
        {
            _S88 = y_15;
        }
        return _S88;
    }
    if(x_53 > y_15)
    {
        _S88 = x_53;
    }
    else
    {
        _S88 = y_15;
    }
    return _S88;
}

[[kernel]] void maximum_f32(uint3 gid_34 [[threadgroup_position_in_grid]], uint3 lid_34 [[thread_position_in_threadgroup]], EntryPointParams_34 constant* entryPointParams_72 [[buffer(0)]], float device* entryPointParams_x_data_72 [[buffer(1)]], float device* entryPointParams_y_data_12 [[buffer(2)]], float device* entryPointParams_out_72 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_34;
    (&kernelContext_34)->entryPointParams_34 = entryPointParams_72;
    (&kernelContext_34)->entryPointParams_x_data_34 = entryPointParams_x_data_72;
    (&kernelContext_34)->entryPointParams_y_data_4 = entryPointParams_y_data_12;
    (&kernelContext_34)->entryPointParams_out_34 = entryPointParams_out_72;
    uint i_34 = gid_34.x * 256U + lid_34.x;
    for(;;)
    {
        if(i_34 < ((&kernelContext_34)->entryPointParams_34->p_34.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S89 = position_0(i_34, (&kernelContext_34)->entryPointParams_34->p_34.extents_1, (&kernelContext_34)->entryPointParams_34->p_34.x_strides_0, (&kernelContext_34)->entryPointParams_34->p_34.x_offset_0);
        float x_54 = (&kernelContext_34)->entryPointParams_x_data_34[_S89];
        uint _S90 = position_0(i_34, (&kernelContext_34)->entryPointParams_34->p_34.extents_1, (&kernelContext_34)->entryPointParams_34->p_34.y_strides_0, (&kernelContext_34)->entryPointParams_34->p_34.y_offset_0);
        *((&kernelContext_34)->entryPointParams_out_34+i_34) = larger_0(x_54, (&kernelContext_34)->entryPointParams_y_data_4[_S90]);
        i_34 = i_34 + (&kernelContext_34)->entryPointParams_34->p_34.lanes_0;
    }
    return;
}

float smaller_0(float x_55, float y_16)
{
    bool _S91 = is_nan_0(x_55);
    bool _S92;
    if(_S91)
    {
        _S92 = true;
    }
    else
    {
        _S92 = is_nan_0(y_16);
    }
    float _S93;
    if(_S92)
    {
        if(_S91)
        {
            _S93 = x_55;
        }
        else
        {
            _S93 = y_16;
        }
        return _S93;
    }
    if(x_55 < y_16)
    {
        _S93 = x_55;
    }
    else
    {
        _S93 = y_16;
    }
    return _S93;
}

[[kernel]] void minimum_f32(uint3 gid_35 [[threadgroup_position_in_grid]], uint3 lid_35 [[thread_position_in_threadgroup]], EntryPointParams_35 constant* entryPointParams_73 [[buffer(0)]], float device* entryPointParams_x_data_73 [[buffer(1)]], float device* entryPointParams_y_data_13 [[buffer(2)]], float device* entryPointParams_out_73 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_35;
    (&kernelContext_35)->entryPointParams_35 = entryPointParams_73;
    (&kernelContext_35)->entryPointParams_x_data_35 = entryPointParams_x_data_73;
    (&kernelContext_35)->entryPointParams_y_data_5 = entryPointParams_y_data_13;
    (&kernelContext_35)->entryPointParams_out_35 = entryPointParams_out_73;
    uint i_35 = gid_35.x * 256U + lid_35.x;
    for(;;)
    {
        if(i_35 < ((&kernelContext_35)->entryPointParams_35->p_35.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S94 = position_0(i_35, (&kernelContext_35)->entryPointParams_35->p_35.extents_1, (&kernelContext_35)->entryPointParams_35->p_35.x_strides_0, (&kernelContext_35)->entryPointParams_35->p_35.x_offset_0);
        float x_56 = (&kernelContext_35)->entryPointParams_x_data_35[_S94];
        uint _S95 = position_0(i_35, (&kernelContext_35)->entryPointParams_35->p_35.extents_1, (&kernelContext_35)->entryPointParams_35->p_35.y_strides_0, (&kernelContext_35)->entryPointParams_35->p_35.y_offset_0);
        *((&kernelContext_35)->entryPointParams_out_35+i_35) = smaller_0(x_56, (&kernelContext_35)->entryPointParams_y_data_5[_S95]);
        i_35 = i_35 + (&kernelContext_35)->entryPointParams_35->p_35.lanes_0;
    }
    return;
}

float leading_part_0(float x_57)
{
    return (as_type<float>(((as_type<uint>((x_57))) & 4294967280U)));
}

struct Pair_0
{
    float high_8;
    float low_4;
};

Pair_0 log_pair_0(float x_58)
{
    Split_0 split_2 = split_mantissa_0(x_58);
    float e_6 = float(split_2.exponent_1);
    float g_0 = 2.0f + split_2.fraction_0;
    float s_1 = split_2.fraction_0 / g_0;
    float s_high_0 = leading_half_0(s_1);
    float g_high_0 = leading_11_bits_0(g_0);
    float s_low_0 = (split_2.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_2.fraction_0)) / g_0;
    float z_5 = s_1 * s_1;
    float whole_0 = e_6 * 0.693359375f;
    float twice_0 = s_high_0 + s_high_0;
    float head_0 = leading_part_0(whole_0 + twice_0);
    float low_5 = whole_0 - head_0 + twice_0 + (e_6 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_5 * s_1 * ((((0.18181818723678589f * z_5 + 0.2222222238779068f) * z_5 + 0.28571429848670959f) * z_5 + 0.40000000596046448f) * z_5 + 0.66666668653488159f)));
    thread Pair_0 pair_0;
    float _S96 = leading_half_0(head_0 + low_5);
    (&pair_0)->high_8 = _S96;
    (&pair_0)->low_4 = head_0 - _S96 + low_5;
    return pair_0;
}

float power_of_magnitude_0(float a_8, float y_17)
{
    Pair_0 l_0 = log_pair_0(a_8);
    float rough_0 = y_17 * l_0.high_8;
    bool _S97;
    if(is_nan_0(rough_0))
    {
        _S97 = true;
    }
    else
    {
        _S97 = (abs(rough_0)) >= 200.0f;
    }
    if(_S97)
    {
        float _S98;
        if(rough_0 < 0.0f)
        {
            _S98 = -200.0f;
        }
        else
        {
            _S98 = 200.0f;
        }
        return math_exp_0(_S98);
    }
    float y_high_2 = leading_half_0(y_17);
    return math_exp_pair_0(y_high_2 * l_0.high_8, y_high_2 * l_0.low_4 + (y_17 - y_high_2) * (l_0.high_8 + l_0.low_4));
}

float math_pow_0(float x_59, float y_18)
{
    bool is_odd_1;
    if(x_59 == 1.0f)
    {
        is_odd_1 = true;
    }
    else
    {
        is_odd_1 = y_18 == 0.0f;
    }
    if(is_odd_1)
    {
        return 1.0f;
    }
    bool _S99 = is_nan_0(x_59);
    if(_S99)
    {
        is_odd_1 = true;
    }
    else
    {
        is_odd_1 = is_nan_0(y_18);
    }
    float size_0;
    if(is_odd_1)
    {
        if(_S99)
        {
            size_0 = x_59;
        }
        else
        {
            size_0 = y_18;
        }
        return size_0;
    }
    bool is_whole_0 = (floor(y_18)) == y_18;
    if(is_whole_0)
    {
        float _S100 = 0.5f * y_18;
        is_odd_1 = (floor(_S100)) != _S100;
    }
    else
    {
        is_odd_1 = false;
    }
    float a_9 = abs(x_59);
    bool _S101 = is_infinite_0(y_18);
    bool _S102;
    if(_S101)
    {
        _S102 = a_9 == 1.0f;
    }
    else
    {
        _S102 = false;
    }
    if(_S102)
    {
        return 1.0f;
    }
    bool is_zero_0 = ((as_type<uint>((x_59))) & 2147483647U) == 0U;
    if(is_zero_0)
    {
        _S102 = true;
    }
    else
    {
        _S102 = is_infinite_0(x_59);
    }
    if(_S102)
    {
        if(is_zero_0 == (is_negative_0(y_18)))
        {
            size_0 = positive_infinity_0(x_59);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S101)
        {
            if((a_9 > 1.0f) == (is_negative_0(y_18)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_59);
            }
        }
        else
        {
            if(is_negative_0(x_59))
            {
                _S102 = !is_whole_0;
            }
            else
            {
                _S102 = false;
            }
            float _S103 = 0.0f;
            if(_S102)
            {
                return nan_like_0(x_59);
            }
            else
            {
                _S103 = power_of_magnitude_0(a_9, y_18);
            }
            size_0 = _S103;
        }
    }
    if(is_negative_0(x_59))
    {
    }
    else
    {
        is_odd_1 = false;
    }
    if(is_odd_1)
    {
        size_0 = - size_0;
    }
    return size_0;
}

[[kernel]] void pow_f32(uint3 gid_36 [[threadgroup_position_in_grid]], uint3 lid_36 [[thread_position_in_threadgroup]], EntryPointParams_36 constant* entryPointParams_74 [[buffer(0)]], float device* entryPointParams_x_data_74 [[buffer(1)]], float device* entryPointParams_y_data_14 [[buffer(2)]], float device* entryPointParams_out_74 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_36;
    (&kernelContext_36)->entryPointParams_36 = entryPointParams_74;
    (&kernelContext_36)->entryPointParams_x_data_36 = entryPointParams_x_data_74;
    (&kernelContext_36)->entryPointParams_y_data_6 = entryPointParams_y_data_14;
    (&kernelContext_36)->entryPointParams_out_36 = entryPointParams_out_74;
    uint i_36 = gid_36.x * 256U + lid_36.x;
    for(;;)
    {
        if(i_36 < ((&kernelContext_36)->entryPointParams_36->p_36.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S104 = position_0(i_36, (&kernelContext_36)->entryPointParams_36->p_36.extents_1, (&kernelContext_36)->entryPointParams_36->p_36.x_strides_0, (&kernelContext_36)->entryPointParams_36->p_36.x_offset_0);
        float x_60 = (&kernelContext_36)->entryPointParams_x_data_36[_S104];
        uint _S105 = position_0(i_36, (&kernelContext_36)->entryPointParams_36->p_36.extents_1, (&kernelContext_36)->entryPointParams_36->p_36.y_strides_0, (&kernelContext_36)->entryPointParams_36->p_36.y_offset_0);
        *((&kernelContext_36)->entryPointParams_out_36+i_36) = math_pow_0(x_60, (&kernelContext_36)->entryPointParams_y_data_6[_S105]);
        i_36 = i_36 + (&kernelContext_36)->entryPointParams_36->p_36.lanes_0;
    }
    return;
}

float from_multiple_0(float quarters_0, float angle_4)
{
    return quarters_0 * 0.78539818525314331f - (angle_4 + quarters_0 * 2.18556941433689644e-08f);
}

float math_atan2_0(float y_19, float x_61)
{
    bool _S106 = is_nan_0(x_61);
    bool is_corner_0;
    if(_S106)
    {
        is_corner_0 = true;
    }
    else
    {
        is_corner_0 = is_nan_0(y_19);
    }
    float a_10;
    if(is_corner_0)
    {
        if(_S106)
        {
            a_10 = x_61;
        }
        else
        {
            a_10 = y_19;
        }
        return a_10;
    }
    if(is_infinite_0(x_61))
    {
        is_corner_0 = is_infinite_0(y_19);
    }
    else
    {
        is_corner_0 = false;
    }
    if(is_corner_0)
    {
        a_10 = 1.0f;
    }
    else
    {
        a_10 = abs(x_61);
    }
    float b_2;
    if(is_corner_0)
    {
        b_2 = 1.0f;
    }
    else
    {
        b_2 = abs(y_19);
    }
    bool is_steep_0 = b_2 > a_10;
    float large_1;
    if(is_steep_0)
    {
        large_1 = b_2;
    }
    else
    {
        large_1 = a_10;
    }
    float small_1;
    if(is_steep_0)
    {
        small_1 = a_10;
    }
    else
    {
        small_1 = b_2;
    }
    float shrink_0;
    if(large_1 > 1.00000001504746622e+30f)
    {
        shrink_0 = 1.00000000362749373e-15f;
    }
    else
    {
        if(large_1 < 9.99999968265522539e-21f)
        {
            a_10 = 9.99999986991104e+14f;
        }
        else
        {
            a_10 = 1.0f;
        }
        shrink_0 = a_10;
    }
    bool is_origin_0;
    if(large_1 == 0.0f)
    {
        is_origin_0 = true;
    }
    else
    {
        is_origin_0 = is_infinite_0(large_1);
    }
    float large_2 = large_1 * shrink_0;
    float small_2 = small_1 * shrink_0;
    bool is_turned_0 = small_2 > (large_2 * 0.41421356797218323f);
    float numerator_1;
    if(is_turned_0)
    {
        numerator_1 = small_2 - large_2;
    }
    else
    {
        numerator_1 = small_2;
    }
    float denominator_1;
    if(is_turned_0)
    {
        denominator_1 = small_2 + large_2;
    }
    else
    {
        denominator_1 = large_2;
    }
    float t_2;
    if(is_origin_0)
    {
        t_2 = 0.0f;
    }
    else
    {
        t_2 = numerator_1 / denominator_1;
    }
    float z_6 = t_2 * t_2;
    float p_38 = z_6 * (((((0.04747849330306053f * z_6 + -0.08478209376335144f) * z_6 + 0.11045060306787491f) * z_6 + -0.14282038807868958f) * z_6 + 0.19999904930591583f) * z_6 + -0.33333331346511841f);
    float turned_0;
    if(is_turned_0)
    {
        turned_0 = 0.78539818525314331f + (t_2 + (t_2 * p_38 - 2.18556941433689644e-08f));
    }
    else
    {
        turned_0 = t_2 + t_2 * p_38;
    }
    float half_turned_0;
    if(is_steep_0)
    {
        half_turned_0 = from_multiple_0(2.0f, turned_0);
    }
    else
    {
        half_turned_0 = turned_0;
    }
    if(is_negative_0(x_61))
    {
        a_10 = from_multiple_0(4.0f, half_turned_0);
    }
    else
    {
        a_10 = half_turned_0;
    }
    return with_sign_0(a_10, y_19);
}

[[kernel]] void atan2_f32(uint3 gid_37 [[threadgroup_position_in_grid]], uint3 lid_37 [[thread_position_in_threadgroup]], EntryPointParams_37 constant* entryPointParams_75 [[buffer(0)]], float device* entryPointParams_x_data_75 [[buffer(1)]], float device* entryPointParams_y_data_15 [[buffer(2)]], float device* entryPointParams_out_75 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_37;
    (&kernelContext_37)->entryPointParams_37 = entryPointParams_75;
    (&kernelContext_37)->entryPointParams_x_data_37 = entryPointParams_x_data_75;
    (&kernelContext_37)->entryPointParams_y_data_7 = entryPointParams_y_data_15;
    (&kernelContext_37)->entryPointParams_out_37 = entryPointParams_out_75;
    uint i_37 = gid_37.x * 256U + lid_37.x;
    for(;;)
    {
        if(i_37 < ((&kernelContext_37)->entryPointParams_37->p_37.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S107 = position_0(i_37, (&kernelContext_37)->entryPointParams_37->p_37.extents_1, (&kernelContext_37)->entryPointParams_37->p_37.x_strides_0, (&kernelContext_37)->entryPointParams_37->p_37.x_offset_0);
        float x_62 = (&kernelContext_37)->entryPointParams_x_data_37[_S107];
        uint _S108 = position_0(i_37, (&kernelContext_37)->entryPointParams_37->p_37.extents_1, (&kernelContext_37)->entryPointParams_37->p_37.y_strides_0, (&kernelContext_37)->entryPointParams_37->p_37.y_offset_0);
        *((&kernelContext_37)->entryPointParams_out_37+i_37) = math_atan2_0(x_62, (&kernelContext_37)->entryPointParams_y_data_7[_S108]);
        i_37 = i_37 + (&kernelContext_37)->entryPointParams_37->p_37.lanes_0;
    }
    return;
}


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

float with_sign_0(float x_1, float sign_0)
{
    return (as_type<float>((((as_type<uint>((x_1))) & 2147483647U) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

float sign_of_0(float x_2)
{
    bool _S10;
    if(is_nan_0(x_2))
    {
        _S10 = true;
    }
    else
    {
        _S10 = x_2 == 0.0f;
    }
    float _S11;
    if(_S10)
    {
        _S11 = x_2;
    }
    else
    {
        _S11 = with_sign_0(1.0f, x_2);
    }
    return _S11;
}

struct Pulled_0
{
    uint4 extents_1;
    int4 g_strides_0;
    int4 x_strides_0;
    int4 y_strides_0;
    uint count_0;
    uint g_offset_0;
    uint x_offset_0;
    uint y_offset_0;
    uint lanes_0;
    float low_0;
    float high_0;
    uint reserved_0;
};

struct EntryPointParams_0
{
    Pulled_0 p_0;
};

struct EntryPointParams_1
{
    Pulled_0 p_1;
};

struct EntryPointParams_2
{
    Pulled_0 p_2;
};

struct EntryPointParams_3
{
    Pulled_0 p_3;
};

struct EntryPointParams_4
{
    Pulled_0 p_4;
};

struct EntryPointParams_5
{
    Pulled_0 p_5;
};

struct EntryPointParams_6
{
    Pulled_0 p_6;
};

struct EntryPointParams_7
{
    Pulled_0 p_7;
};

struct EntryPointParams_8
{
    Pulled_0 p_8;
};

struct EntryPointParams_9
{
    Pulled_0 p_9;
};

struct EntryPointParams_10
{
    Pulled_0 p_10;
};

struct EntryPointParams_11
{
    Pulled_0 p_11;
};

struct EntryPointParams_12
{
    Pulled_0 p_12;
};

struct EntryPointParams_13
{
    Pulled_0 p_13;
};

struct EntryPointParams_14
{
    Pulled_0 p_14;
};

struct EntryPointParams_15
{
    Pulled_0 p_15;
};

struct EntryPointParams_16
{
    Pulled_0 p_16;
};

struct EntryPointParams_17
{
    Pulled_0 p_17;
};

struct EntryPointParams_18
{
    Pulled_0 p_18;
};

struct EntryPointParams_19
{
    Pulled_0 p_19;
};

struct EntryPointParams_20
{
    Pulled_0 p_20;
};

struct EntryPointParams_21
{
    Pulled_0 p_21;
};

struct EntryPointParams_22
{
    Pulled_0 p_22;
};

struct EntryPointParams_23
{
    Pulled_0 p_23;
};

struct EntryPointParams_24
{
    Pulled_0 p_24;
};

struct EntryPointParams_25
{
    Pulled_0 p_25;
};

struct EntryPointParams_26
{
    Pulled_0 p_26;
};

struct EntryPointParams_27
{
    Pulled_0 p_27;
};

struct EntryPointParams_28
{
    Pulled_0 p_28;
};

struct EntryPointParams_29
{
    Pulled_0 p_29;
};

struct EntryPointParams_30
{
    Pulled_0 p_30;
};

struct EntryPointParams_31
{
    Pulled_0 p_31;
};

struct EntryPointParams_32
{
    Pulled_0 p_32;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_g_data_0;
    float device* entryPointParams_x_data_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_g_data_1;
    float device* entryPointParams_x_data_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_g_data_2;
    float device* entryPointParams_x_data_2;
    float device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_g_data_3;
    float device* entryPointParams_x_data_3;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_g_data_4;
    float device* entryPointParams_x_data_4;
    float device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_g_data_5;
    float device* entryPointParams_x_data_5;
    float device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_g_data_6;
    float device* entryPointParams_x_data_6;
    float device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_g_data_7;
    float device* entryPointParams_x_data_7;
    float device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    float device* entryPointParams_g_data_8;
    float device* entryPointParams_x_data_8;
    float device* entryPointParams_out_8;
    EntryPointParams_9 constant* entryPointParams_9;
    float device* entryPointParams_g_data_9;
    float device* entryPointParams_x_data_9;
    float device* entryPointParams_out_9;
    EntryPointParams_10 constant* entryPointParams_10;
    float device* entryPointParams_g_data_10;
    float device* entryPointParams_x_data_10;
    float device* entryPointParams_out_10;
    EntryPointParams_11 constant* entryPointParams_11;
    float device* entryPointParams_g_data_11;
    float device* entryPointParams_x_data_11;
    float device* entryPointParams_out_11;
    EntryPointParams_12 constant* entryPointParams_12;
    float device* entryPointParams_g_data_12;
    float device* entryPointParams_x_data_12;
    float device* entryPointParams_out_12;
    EntryPointParams_13 constant* entryPointParams_13;
    float device* entryPointParams_g_data_13;
    float device* entryPointParams_x_data_13;
    float device* entryPointParams_out_13;
    EntryPointParams_14 constant* entryPointParams_14;
    float device* entryPointParams_g_data_14;
    float device* entryPointParams_x_data_14;
    float device* entryPointParams_out_14;
    EntryPointParams_15 constant* entryPointParams_15;
    float device* entryPointParams_g_data_15;
    float device* entryPointParams_x_data_15;
    float device* entryPointParams_out_15;
    EntryPointParams_16 constant* entryPointParams_16;
    float device* entryPointParams_g_data_16;
    float device* entryPointParams_x_data_16;
    float device* entryPointParams_out_16;
    EntryPointParams_17 constant* entryPointParams_17;
    float device* entryPointParams_g_data_17;
    float device* entryPointParams_x_data_17;
    float device* entryPointParams_out_17;
    EntryPointParams_18 constant* entryPointParams_18;
    float device* entryPointParams_g_data_18;
    float device* entryPointParams_x_data_18;
    float device* entryPointParams_out_18;
    EntryPointParams_19 constant* entryPointParams_19;
    float device* entryPointParams_g_data_19;
    float device* entryPointParams_x_data_19;
    float device* entryPointParams_out_19;
    EntryPointParams_20 constant* entryPointParams_20;
    float device* entryPointParams_g_data_20;
    float device* entryPointParams_x_data_20;
    float device* entryPointParams_out_20;
    EntryPointParams_21 constant* entryPointParams_21;
    float device* entryPointParams_g_data_21;
    float device* entryPointParams_x_data_21;
    float device* entryPointParams_out_21;
    EntryPointParams_22 constant* entryPointParams_22;
    float device* entryPointParams_g_data_22;
    float device* entryPointParams_x_data_22;
    float device* entryPointParams_out_22;
    EntryPointParams_23 constant* entryPointParams_23;
    float device* entryPointParams_g_data_23;
    float device* entryPointParams_x_data_23;
    float device* entryPointParams_out_23;
    EntryPointParams_24 constant* entryPointParams_24;
    float device* entryPointParams_g_data_24;
    float device* entryPointParams_x_data_24;
    float device* entryPointParams_y_data_0;
    float device* entryPointParams_out_24;
    EntryPointParams_25 constant* entryPointParams_25;
    float device* entryPointParams_g_data_25;
    float device* entryPointParams_x_data_25;
    float device* entryPointParams_y_data_1;
    float device* entryPointParams_out_25;
    EntryPointParams_26 constant* entryPointParams_26;
    float device* entryPointParams_g_data_26;
    float device* entryPointParams_x_data_26;
    float device* entryPointParams_y_data_2;
    float device* entryPointParams_out_26;
    EntryPointParams_27 constant* entryPointParams_27;
    float device* entryPointParams_g_data_27;
    float device* entryPointParams_x_data_27;
    float device* entryPointParams_y_data_3;
    float device* entryPointParams_out_27;
    EntryPointParams_28 constant* entryPointParams_28;
    float device* entryPointParams_g_data_28;
    float device* entryPointParams_x_data_28;
    float device* entryPointParams_y_data_4;
    float device* entryPointParams_out_28;
    EntryPointParams_29 constant* entryPointParams_29;
    float device* entryPointParams_g_data_29;
    float device* entryPointParams_x_data_29;
    float device* entryPointParams_y_data_5;
    float device* entryPointParams_out_29;
    EntryPointParams_30 constant* entryPointParams_30;
    float device* entryPointParams_g_data_30;
    float device* entryPointParams_x_data_30;
    float device* entryPointParams_y_data_6;
    float device* entryPointParams_out_30;
    EntryPointParams_31 constant* entryPointParams_31;
    float device* entryPointParams_g_data_31;
    float device* entryPointParams_x_data_31;
    float device* entryPointParams_y_data_7;
    float device* entryPointParams_out_31;
    EntryPointParams_32 constant* entryPointParams_32;
    float device* entryPointParams_g_data_32;
    float device* entryPointParams_x_data_32;
    float device* entryPointParams_y_data_8;
    float device* entryPointParams_out_32;
};

[[kernel]] void abs_vjp_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_33 [[buffer(0)]], float device* entryPointParams_g_data_33 [[buffer(1)]], float device* entryPointParams_x_data_33 [[buffer(2)]], float device* entryPointParams_out_33 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_33;
    (&kernelContext_0)->entryPointParams_g_data_0 = entryPointParams_g_data_33;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_33;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_33;
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
        uint _S12 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.g_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.g_offset_0);
        float g_0 = (&kernelContext_0)->entryPointParams_g_data_0[_S12];
        uint _S13 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.x_strides_0, (&kernelContext_0)->entryPointParams_0->p_0.x_offset_0);
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = g_0 * sign_of_0((&kernelContext_0)->entryPointParams_x_data_0[_S13]);
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void square_vjp_f32(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_34 [[buffer(0)]], float device* entryPointParams_g_data_34 [[buffer(1)]], float device* entryPointParams_x_data_34 [[buffer(2)]], float device* entryPointParams_out_34 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_34;
    (&kernelContext_1)->entryPointParams_g_data_1 = entryPointParams_g_data_34;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_34;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_34;
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
        uint _S14 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.g_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.g_offset_0);
        float g_1 = (&kernelContext_1)->entryPointParams_g_data_1[_S14];
        uint _S15 = position_0(i_1, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.x_strides_0, (&kernelContext_1)->entryPointParams_1->p_1.x_offset_0);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = g_1 * (2.0f * (&kernelContext_1)->entryPointParams_x_data_1[_S15]);
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
    }
    return;
}

bool is_normal_0(float x_3)
{
    uint exponent_0 = ((as_type<uint>((x_3))) >> 23U) & 255U;
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

float mantissa_of_0(float x_4)
{
    return (as_type<float>((((as_type<uint>((x_4))) & 2155872255U) | 1065353216U)));
}

float leading_half_0(float x_5)
{
    return (as_type<float>(((as_type<uint>((x_5))) & 4294963200U)));
}

float leading_11_bits_0(float x_6)
{
    return (as_type<float>(((as_type<uint>((x_6))) & 4294959104U)));
}

float exact_product_0(float x_7, float y_0)
{
    return (as_type<float>(((as_type<uint>((x_7 * y_0))) & 4294967294U)));
}

float residual_0(float a_0, float x_8, float y_1)
{
    float x_high_0 = leading_half_0(x_8);
    float y_high_0 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_8 - x_high_0) * y_1);
}

int exponent_of_0(float x_9)
{
    return int(((as_type<uint>((x_9))) >> 23U) & 255U) - int(127);
}

float power_of_two_0(int n_0)
{
    return (as_type<float>((uint(n_0 + int(127)) << 23U)));
}

float scaled_0(float x_10, int n_1)
{
    int first_0 = n_1 / int(2);
    return x_10 * power_of_two_0(first_0) * power_of_two_0(n_1 - first_0);
}

float divided_0(float x_11, float y_2)
{
    bool _S17;
    if(!is_normal_0(x_11))
    {
        _S17 = true;
    }
    else
    {
        _S17 = !is_normal_0(y_2);
    }
    if(_S17)
    {
        return x_11 / y_2;
    }
    float m_0 = mantissa_of_0(x_11);
    float d_0 = mantissa_of_0(y_2);
    float q_0 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_11) - exponent_of_0(y_2));
}

[[kernel]] void sqrt_vjp_f32(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_35 [[buffer(0)]], float device* entryPointParams_g_data_35 [[buffer(1)]], float device* entryPointParams_x_data_35 [[buffer(2)]], float device* entryPointParams_out_35 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_35;
    (&kernelContext_2)->entryPointParams_g_data_2 = entryPointParams_g_data_35;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_35;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_35;
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
        uint _S18 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.g_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.g_offset_0);
        float g_2 = (&kernelContext_2)->entryPointParams_g_data_2[_S18];
        uint _S19 = position_0(i_2, (&kernelContext_2)->entryPointParams_2->p_2.extents_1, (&kernelContext_2)->entryPointParams_2->p_2.x_strides_0, (&kernelContext_2)->entryPointParams_2->p_2.x_offset_0);
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = divided_0(0.5f * g_2, (&kernelContext_2)->entryPointParams_x_data_2[_S19]);
        i_2 = i_2 + (&kernelContext_2)->entryPointParams_2->p_2.lanes_0;
    }
    return;
}

[[kernel]] void rsqrt_vjp_f32(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_36 [[buffer(0)]], float device* entryPointParams_g_data_36 [[buffer(1)]], float device* entryPointParams_x_data_36 [[buffer(2)]], float device* entryPointParams_out_36 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_36;
    (&kernelContext_3)->entryPointParams_g_data_3 = entryPointParams_g_data_36;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_36;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_36;
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
        uint _S20 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.g_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.g_offset_0);
        float g_3 = (&kernelContext_3)->entryPointParams_g_data_3[_S20];
        uint _S21 = position_0(i_3, (&kernelContext_3)->entryPointParams_3->p_3.extents_1, (&kernelContext_3)->entryPointParams_3->p_3.x_strides_0, (&kernelContext_3)->entryPointParams_3->p_3.x_offset_0);
        float x_12 = (&kernelContext_3)->entryPointParams_x_data_3[_S21];
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = g_3 * (-0.5f * (x_12 * x_12 * x_12));
        i_3 = i_3 + (&kernelContext_3)->entryPointParams_3->p_3.lanes_0;
    }
    return;
}

[[kernel]] void reciprocal_vjp_f32(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_37 [[buffer(0)]], float device* entryPointParams_g_data_37 [[buffer(1)]], float device* entryPointParams_x_data_37 [[buffer(2)]], float device* entryPointParams_out_37 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_37;
    (&kernelContext_4)->entryPointParams_g_data_4 = entryPointParams_g_data_37;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_37;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_37;
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
        uint _S22 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.g_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.g_offset_0);
        float g_4 = (&kernelContext_4)->entryPointParams_g_data_4[_S22];
        uint _S23 = position_0(i_4, (&kernelContext_4)->entryPointParams_4->p_4.extents_1, (&kernelContext_4)->entryPointParams_4->p_4.x_strides_0, (&kernelContext_4)->entryPointParams_4->p_4.x_offset_0);
        float x_13 = (&kernelContext_4)->entryPointParams_x_data_4[_S23];
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = g_4 * - (x_13 * x_13);
        i_4 = i_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void expm1_vjp_f32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_38 [[buffer(0)]], float device* entryPointParams_g_data_38 [[buffer(1)]], float device* entryPointParams_x_data_38 [[buffer(2)]], float device* entryPointParams_out_38 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_38;
    (&kernelContext_5)->entryPointParams_g_data_5 = entryPointParams_g_data_38;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_38;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_38;
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
        uint _S24 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.g_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.g_offset_0);
        float g_5 = (&kernelContext_5)->entryPointParams_g_data_5[_S24];
        uint _S25 = position_0(i_5, (&kernelContext_5)->entryPointParams_5->p_5.extents_1, (&kernelContext_5)->entryPointParams_5->p_5.x_strides_0, (&kernelContext_5)->entryPointParams_5->p_5.x_offset_0);
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = g_5 * ((&kernelContext_5)->entryPointParams_x_data_5[_S25] + 1.0f);
        i_5 = i_5 + (&kernelContext_5)->entryPointParams_5->p_5.lanes_0;
    }
    return;
}

[[kernel]] void log1p_vjp_f32(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_39 [[buffer(0)]], float device* entryPointParams_g_data_39 [[buffer(1)]], float device* entryPointParams_x_data_39 [[buffer(2)]], float device* entryPointParams_out_39 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_39;
    (&kernelContext_6)->entryPointParams_g_data_6 = entryPointParams_g_data_39;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_39;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_39;
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
        uint _S26 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.g_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.g_offset_0);
        float g_6 = (&kernelContext_6)->entryPointParams_g_data_6[_S26];
        uint _S27 = position_0(i_6, (&kernelContext_6)->entryPointParams_6->p_6.extents_1, (&kernelContext_6)->entryPointParams_6->p_6.x_strides_0, (&kernelContext_6)->entryPointParams_6->p_6.x_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = divided_0(g_6, (&kernelContext_6)->entryPointParams_x_data_6[_S27] + 1.0f);
        i_6 = i_6 + (&kernelContext_6)->entryPointParams_6->p_6.lanes_0;
    }
    return;
}

bool is_finite_0(float x_14)
{
    return ((as_type<uint>((x_14))) & 2147483647U) < 2139095040U;
}

float nan_like_0(float x_15)
{
    return (as_type<float>(((as_type<uint>((x_15))) | 2143289344U)));
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
    uint high_1 = two_over_pi_0(word_1);
    uint low_1 = two_over_pi_0(word_1 + 1U);
    uint _S28;
    if(shift_0 == 0U)
    {
        _S28 = high_1;
    }
    else
    {
        _S28 = (high_1 << shift_0) | (low_1 >> (32U - shift_0));
    }
    return _S28;
}

uint product_high_0(uint x_16, uint y_3)
{
    uint x_low_0 = x_16 & 65535U;
    uint x_high_1 = x_16 >> 16U;
    uint y_low_0 = y_3 & 65535U;
    uint y_high_1 = y_3 >> 16U;
    uint middle_0 = x_high_1 * y_low_0 + ((x_low_0 * y_low_0) >> 16U);
    return x_high_1 * y_high_1 + (middle_0 >> 16U) + ((x_low_0 * y_high_1 + (middle_0 & 65535U)) >> 16U);
}

bool is_negative_0(float x_17)
{
    return ((as_type<uint>((x_17))) & 2147483648U) != 0U;
}

struct Angle_0
{
    float rest_2;
    uint quadrant_0;
};

Angle_0 reduce_large_0(float x_18)
{
    uint _S29 = (as_type<uint>((x_18)));
    uint m_1 = (_S29 & 8388607U) | 8388608U;
    uint first_1 = ((_S29 >> 23U) & 255U) - 150U + 30U;
    uint word_2 = first_1 >> 5U;
    uint shift_1 = first_1 & 31U;
    uint w1_0 = two_over_pi_from_0(word_2 + 1U, shift_1);
    uint w0_0 = two_over_pi_from_0(word_2 + 2U, shift_1);
    uint p0_0 = m_1 * w0_0;
    uint carry_0 = product_high_0(m_1, w0_0);
    uint p1_0 = m_1 * w1_0 + carry_0;
    uint _S30 = m_1 * two_over_pi_from_0(word_2, shift_1) + product_high_0(m_1, w1_0);
    int _S31;
    if(p1_0 < carry_0)
    {
        _S31 = int(1);
    }
    else
    {
        _S31 = int(0);
    }
    uint p2_0 = _S30 + uint(_S31);
    thread Angle_0 angle_0;
    (&angle_0)->quadrant_0 = p2_0 >> 30U;
    uint high_2 = (p2_0 << 2U) | (p1_0 >> 30U);
    uint low_2 = (p1_0 << 2U) | (p0_0 >> 30U);
    bool is_beyond_0 = (high_2 & 2147483648U) != 0U;
    uint high_3;
    uint low_3;
    if(is_beyond_0)
    {
        (&angle_0)->quadrant_0 = (&angle_0)->quadrant_0 + 1U;
        uint _S32 = ~high_2;
        if(low_2 == 0U)
        {
            _S31 = int(1);
        }
        else
        {
            _S31 = int(0);
        }
        uint _S33 = ~low_2 + 1U;
        high_3 = _S32 + uint(_S31);
        low_3 = _S33;
    }
    else
    {
        high_3 = high_2;
        low_3 = low_2;
    }
    float turns_0 = float(high_3) * 2.32830643653869629e-10f + float(low_3) * 5.42101086242752217e-20f;
    float r_0 = turns_0 * 1.57079637050628662f + turns_0 * -4.37113882867379289e-08f;
    float _S34;
    if(is_beyond_0)
    {
        _S34 = - r_0;
    }
    else
    {
        _S34 = r_0;
    }
    (&angle_0)->rest_2 = _S34;
    if(is_negative_0(x_18))
    {
        (&angle_0)->rest_2 = - (&angle_0)->rest_2;
        (&angle_0)->quadrant_0 = 0U - (&angle_0)->quadrant_0;
    }
    return angle_0;
}

Angle_0 reduce_angle_0(float x_19)
{
    if((abs(x_19)) > 1600.0f)
    {
        return reduce_large_0(x_19);
    }
    float n_2 = floor(x_19 * 0.63661974668502808f + 0.5f);
    thread Angle_0 angle_1;
    (&angle_1)->rest_2 = x_19 - n_2 * 1.5706787109375f - n_2 * 0.00011761486530304f - n_2 * 9.92093629470502947e-10f;
    (&angle_1)->quadrant_0 = uint(int(n_2));
    return angle_1;
}

float cosine_reduced_0(float r_1)
{
    float z_0 = r_1 * r_1;
    float _S35 = 0.5f * z_0;
    float near_one_0 = 1.0f - _S35;
    return near_one_0 + (1.0f - near_one_0 - _S35 + z_0 * z_0 * ((0.00002443837911414f * z_0 + -0.00138873665127903f) * z_0 + 0.04166664555668831f));
}

float sine_reduced_0(float r_2)
{
    float z_1 = r_2 * r_2;
    return z_1 * r_2 * (((2.71830435849551577e-06f * z_1 + -0.00019839334709104f) * z_1 + 0.00833332911133766f) * z_1 + -0.1666666716337204f) + r_2;
}

float sine_turned_0(float x_20, uint turns_1)
{
    if(!is_finite_0(x_20))
    {
        return nan_like_0(x_20);
    }
    Angle_0 angle_2 = reduce_angle_0(x_20);
    uint quadrant_1 = angle_2.quadrant_0 + turns_1;
    float y_4;
    if((quadrant_1 & 1U) != 0U)
    {
        y_4 = cosine_reduced_0(angle_2.rest_2);
    }
    else
    {
        y_4 = sine_reduced_0(angle_2.rest_2);
    }
    return (as_type<float>(((as_type<uint>((y_4))) ^ ((quadrant_1 & 2U) << 30U))));
}

float math_cos_0(float x_21)
{
    return sine_turned_0(x_21, 1U);
}

[[kernel]] void sin_vjp_f32(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_40 [[buffer(0)]], float device* entryPointParams_g_data_40 [[buffer(1)]], float device* entryPointParams_x_data_40 [[buffer(2)]], float device* entryPointParams_out_40 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_40;
    (&kernelContext_7)->entryPointParams_g_data_7 = entryPointParams_g_data_40;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_40;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_40;
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
        uint _S36 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.g_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.g_offset_0);
        float g_7 = (&kernelContext_7)->entryPointParams_g_data_7[_S36];
        uint _S37 = position_0(i_7, (&kernelContext_7)->entryPointParams_7->p_7.extents_1, (&kernelContext_7)->entryPointParams_7->p_7.x_strides_0, (&kernelContext_7)->entryPointParams_7->p_7.x_offset_0);
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = g_7 * math_cos_0((&kernelContext_7)->entryPointParams_x_data_7[_S37]);
        i_7 = i_7 + (&kernelContext_7)->entryPointParams_7->p_7.lanes_0;
    }
    return;
}

float math_sin_0(float x_22)
{
    float _S38;
    if(x_22 == 0.0f)
    {
        _S38 = x_22;
    }
    else
    {
        _S38 = sine_turned_0(x_22, 0U);
    }
    return _S38;
}

[[kernel]] void cos_vjp_f32(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_41 [[buffer(0)]], float device* entryPointParams_g_data_41 [[buffer(1)]], float device* entryPointParams_x_data_41 [[buffer(2)]], float device* entryPointParams_out_41 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_8 = entryPointParams_41;
    (&kernelContext_8)->entryPointParams_g_data_8 = entryPointParams_g_data_41;
    (&kernelContext_8)->entryPointParams_x_data_8 = entryPointParams_x_data_41;
    (&kernelContext_8)->entryPointParams_out_8 = entryPointParams_out_41;
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
        uint _S39 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.g_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.g_offset_0);
        float g_8 = (&kernelContext_8)->entryPointParams_g_data_8[_S39];
        uint _S40 = position_0(i_8, (&kernelContext_8)->entryPointParams_8->p_8.extents_1, (&kernelContext_8)->entryPointParams_8->p_8.x_strides_0, (&kernelContext_8)->entryPointParams_8->p_8.x_offset_0);
        *((&kernelContext_8)->entryPointParams_out_8+i_8) = g_8 * - math_sin_0((&kernelContext_8)->entryPointParams_x_data_8[_S40]);
        i_8 = i_8 + (&kernelContext_8)->entryPointParams_8->p_8.lanes_0;
    }
    return;
}

[[kernel]] void tan_vjp_f32(uint3 gid_9 [[threadgroup_position_in_grid]], uint3 lid_9 [[thread_position_in_threadgroup]], EntryPointParams_9 constant* entryPointParams_42 [[buffer(0)]], float device* entryPointParams_g_data_42 [[buffer(1)]], float device* entryPointParams_x_data_42 [[buffer(2)]], float device* entryPointParams_out_42 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_9 = entryPointParams_42;
    (&kernelContext_9)->entryPointParams_g_data_9 = entryPointParams_g_data_42;
    (&kernelContext_9)->entryPointParams_x_data_9 = entryPointParams_x_data_42;
    (&kernelContext_9)->entryPointParams_out_9 = entryPointParams_out_42;
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
        uint _S41 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.g_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.g_offset_0);
        float g_9 = (&kernelContext_9)->entryPointParams_g_data_9[_S41];
        uint _S42 = position_0(i_9, (&kernelContext_9)->entryPointParams_9->p_9.extents_1, (&kernelContext_9)->entryPointParams_9->p_9.x_strides_0, (&kernelContext_9)->entryPointParams_9->p_9.x_offset_0);
        float x_23 = (&kernelContext_9)->entryPointParams_x_data_9[_S42];
        *((&kernelContext_9)->entryPointParams_out_9+i_9) = g_9 * (x_23 * x_23 + 1.0f);
        i_9 = i_9 + (&kernelContext_9)->entryPointParams_9->p_9.lanes_0;
    }
    return;
}

float whole_exponent_0(float x_24)
{
    return floor(x_24 * 1.4426950216293335f + 0.5f);
}

float exp_remainder_0(float x_25, float n_3)
{
    return x_25 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

float expm1_reduced_0(float r_3)
{
    return r_3 * r_3 * ((((0.00138131424318999f * r_3 + 0.00836941879242659f) * r_3 + 0.04166845604777336f) * r_3 + 0.16666515171527863f) * r_3 + 0.49999994039535522f) + r_3;
}

float math_exp_pair_0(float high_4, float low_4)
{
    float inside_0 = clamp(high_4, -104.0f, 89.0f);
    float n_4 = whole_exponent_0(inside_0 + low_4);
    float y_5 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_4), int(n_4));
    float _S43;
    if(is_nan_0(high_4))
    {
        _S43 = high_4;
    }
    else
    {
        _S43 = y_5;
    }
    return _S43;
}

float math_exp_0(float x_26)
{
    return math_exp_pair_0(x_26, 0.0f);
}

float math_cosh_0(float x_27)
{
    float a_1 = abs(x_27);
    float e_0 = math_exp_0(min(a_1, 88.0f));
    float root_0 = math_exp_0(0.5f * a_1);
    float y_6;
    if(a_1 > 88.0f)
    {
        y_6 = 0.5f * root_0 * root_0;
    }
    else
    {
        y_6 = 0.5f * e_0 + 0.5f / e_0;
    }
    if(is_nan_0(x_27))
    {
        y_6 = x_27;
    }
    return y_6;
}

[[kernel]] void sinh_vjp_f32(uint3 gid_10 [[threadgroup_position_in_grid]], uint3 lid_10 [[thread_position_in_threadgroup]], EntryPointParams_10 constant* entryPointParams_43 [[buffer(0)]], float device* entryPointParams_g_data_43 [[buffer(1)]], float device* entryPointParams_x_data_43 [[buffer(2)]], float device* entryPointParams_out_43 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_10 = entryPointParams_43;
    (&kernelContext_10)->entryPointParams_g_data_10 = entryPointParams_g_data_43;
    (&kernelContext_10)->entryPointParams_x_data_10 = entryPointParams_x_data_43;
    (&kernelContext_10)->entryPointParams_out_10 = entryPointParams_out_43;
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
        uint _S44 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.g_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.g_offset_0);
        float g_10 = (&kernelContext_10)->entryPointParams_g_data_10[_S44];
        uint _S45 = position_0(i_10, (&kernelContext_10)->entryPointParams_10->p_10.extents_1, (&kernelContext_10)->entryPointParams_10->p_10.x_strides_0, (&kernelContext_10)->entryPointParams_10->p_10.x_offset_0);
        *((&kernelContext_10)->entryPointParams_out_10+i_10) = g_10 * math_cosh_0((&kernelContext_10)->entryPointParams_x_data_10[_S45]);
        i_10 = i_10 + (&kernelContext_10)->entryPointParams_10->p_10.lanes_0;
    }
    return;
}

float math_expm1_0(float x_28)
{
    float inside_1 = clamp(x_28, -18.0f, 89.0f);
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
    float r_4 = exp_remainder_0(inside_1, n_5);
    float q_1 = r_4 * r_4 * ((((((0.00002497161585779f * r_4 + 0.00019975086615887f) * r_4 + 0.00138885376509279f) * r_4 + 0.00833313725888729f) * r_4 + 0.0416666679084301f) * r_4 + 0.1666666716337204f) * r_4 + 0.5f) + r_4;
    float scale_0 = power_of_two_0(int(n_5) - int(1));
    float high_5 = scale_0 - 0.5f;
    float half_result_0 = high_5 + (scale_0 * q_1 + (scale_0 - high_5 - 0.5f));
    float y_7;
    if(is_small_0)
    {
        y_7 = q_1;
    }
    else
    {
        y_7 = half_result_0 + half_result_0;
    }
    if(is_nan_0(x_28))
    {
        n_5 = x_28;
    }
    else
    {
        n_5 = y_7;
    }
    return with_sign_0(n_5, x_28);
}

float math_sinh_0(float x_29)
{
    float a_2 = abs(x_29);
    float e_1 = math_expm1_0(min(a_2, 88.0f));
    float root_1 = math_exp_0(0.5f * a_2);
    float y_8;
    if(a_2 > 88.0f)
    {
        y_8 = 0.5f * root_1 * root_1;
    }
    else
    {
        y_8 = 0.5f * (e_1 + e_1 / (e_1 + 1.0f));
    }
    if(is_nan_0(x_29))
    {
        y_8 = x_29;
    }
    return with_sign_0(y_8, x_29);
}

[[kernel]] void cosh_vjp_f32(uint3 gid_11 [[threadgroup_position_in_grid]], uint3 lid_11 [[thread_position_in_threadgroup]], EntryPointParams_11 constant* entryPointParams_44 [[buffer(0)]], float device* entryPointParams_g_data_44 [[buffer(1)]], float device* entryPointParams_x_data_44 [[buffer(2)]], float device* entryPointParams_out_44 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_11 = entryPointParams_44;
    (&kernelContext_11)->entryPointParams_g_data_11 = entryPointParams_g_data_44;
    (&kernelContext_11)->entryPointParams_x_data_11 = entryPointParams_x_data_44;
    (&kernelContext_11)->entryPointParams_out_11 = entryPointParams_out_44;
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
        uint _S46 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.g_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.g_offset_0);
        float g_11 = (&kernelContext_11)->entryPointParams_g_data_11[_S46];
        uint _S47 = position_0(i_11, (&kernelContext_11)->entryPointParams_11->p_11.extents_1, (&kernelContext_11)->entryPointParams_11->p_11.x_strides_0, (&kernelContext_11)->entryPointParams_11->p_11.x_offset_0);
        *((&kernelContext_11)->entryPointParams_out_11+i_11) = g_11 * math_sinh_0((&kernelContext_11)->entryPointParams_x_data_11[_S47]);
        i_11 = i_11 + (&kernelContext_11)->entryPointParams_11->p_11.lanes_0;
    }
    return;
}

float one_minus_square_0(float x_30)
{
    return (1.0f - x_30) * (1.0f + x_30);
}

[[kernel]] void tanh_vjp_f32(uint3 gid_12 [[threadgroup_position_in_grid]], uint3 lid_12 [[thread_position_in_threadgroup]], EntryPointParams_12 constant* entryPointParams_45 [[buffer(0)]], float device* entryPointParams_g_data_45 [[buffer(1)]], float device* entryPointParams_x_data_45 [[buffer(2)]], float device* entryPointParams_out_45 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_12 = entryPointParams_45;
    (&kernelContext_12)->entryPointParams_g_data_12 = entryPointParams_g_data_45;
    (&kernelContext_12)->entryPointParams_x_data_12 = entryPointParams_x_data_45;
    (&kernelContext_12)->entryPointParams_out_12 = entryPointParams_out_45;
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
        uint _S48 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.g_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.g_offset_0);
        float g_12 = (&kernelContext_12)->entryPointParams_g_data_12[_S48];
        uint _S49 = position_0(i_12, (&kernelContext_12)->entryPointParams_12->p_12.extents_1, (&kernelContext_12)->entryPointParams_12->p_12.x_strides_0, (&kernelContext_12)->entryPointParams_12->p_12.x_offset_0);
        *((&kernelContext_12)->entryPointParams_out_12+i_12) = g_12 * one_minus_square_0((&kernelContext_12)->entryPointParams_x_data_12[_S49]);
        i_12 = i_12 + (&kernelContext_12)->entryPointParams_12->p_12.lanes_0;
    }
    return;
}

float square_root_0(float x_31)
{
    bool _S50;
    if(!is_normal_0(x_31))
    {
        _S50 = true;
    }
    else
    {
        _S50 = is_negative_0(x_31);
    }
    float _S51;
    if(_S50)
    {
        if(is_negative_0(x_31))
        {
            _S50 = x_31 != 0.0f;
        }
        else
        {
            _S50 = false;
        }
        if(_S50)
        {
            _S51 = nan_like_0(x_31);
        }
        else
        {
            _S51 = sqrt(x_31);
        }
        return _S51;
    }
    int _S52 = exponent_of_0(x_31);
    int n_6 = _S52 >> 1U;
    float _S53 = mantissa_of_0(x_31);
    if((_S52 - int(2) * n_6) == int(1))
    {
        _S51 = 2.0f;
    }
    else
    {
        _S51 = 1.0f;
    }
    float m_2 = _S53 * _S51;
    float s_0 = sqrt(m_2);
    return (s_0 + residual_0(m_2, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_6);
}

float over_root_0(float square_0)
{
    return divided_0(1.0f, square_root_0(square_0));
}

[[kernel]] void asinh_vjp_f32(uint3 gid_13 [[threadgroup_position_in_grid]], uint3 lid_13 [[thread_position_in_threadgroup]], EntryPointParams_13 constant* entryPointParams_46 [[buffer(0)]], float device* entryPointParams_g_data_46 [[buffer(1)]], float device* entryPointParams_x_data_46 [[buffer(2)]], float device* entryPointParams_out_46 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_13 = entryPointParams_46;
    (&kernelContext_13)->entryPointParams_g_data_13 = entryPointParams_g_data_46;
    (&kernelContext_13)->entryPointParams_x_data_13 = entryPointParams_x_data_46;
    (&kernelContext_13)->entryPointParams_out_13 = entryPointParams_out_46;
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
        uint _S54 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.g_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.g_offset_0);
        float g_13 = (&kernelContext_13)->entryPointParams_g_data_13[_S54];
        uint _S55 = position_0(i_13, (&kernelContext_13)->entryPointParams_13->p_13.extents_1, (&kernelContext_13)->entryPointParams_13->p_13.x_strides_0, (&kernelContext_13)->entryPointParams_13->p_13.x_offset_0);
        float x_32 = (&kernelContext_13)->entryPointParams_x_data_13[_S55];
        *((&kernelContext_13)->entryPointParams_out_13+i_13) = g_13 * over_root_0(x_32 * x_32 + 1.0f);
        i_13 = i_13 + (&kernelContext_13)->entryPointParams_13->p_13.lanes_0;
    }
    return;
}

[[kernel]] void acosh_vjp_f32(uint3 gid_14 [[threadgroup_position_in_grid]], uint3 lid_14 [[thread_position_in_threadgroup]], EntryPointParams_14 constant* entryPointParams_47 [[buffer(0)]], float device* entryPointParams_g_data_47 [[buffer(1)]], float device* entryPointParams_x_data_47 [[buffer(2)]], float device* entryPointParams_out_47 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_14 = entryPointParams_47;
    (&kernelContext_14)->entryPointParams_g_data_14 = entryPointParams_g_data_47;
    (&kernelContext_14)->entryPointParams_x_data_14 = entryPointParams_x_data_47;
    (&kernelContext_14)->entryPointParams_out_14 = entryPointParams_out_47;
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
        uint _S56 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.g_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.g_offset_0);
        float g_14 = (&kernelContext_14)->entryPointParams_g_data_14[_S56];
        uint _S57 = position_0(i_14, (&kernelContext_14)->entryPointParams_14->p_14.extents_1, (&kernelContext_14)->entryPointParams_14->p_14.x_strides_0, (&kernelContext_14)->entryPointParams_14->p_14.x_offset_0);
        float x_33 = (&kernelContext_14)->entryPointParams_x_data_14[_S57];
        *((&kernelContext_14)->entryPointParams_out_14+i_14) = g_14 * over_root_0((x_33 - 1.0f) * (x_33 + 1.0f));
        i_14 = i_14 + (&kernelContext_14)->entryPointParams_14->p_14.lanes_0;
    }
    return;
}

[[kernel]] void atanh_vjp_f32(uint3 gid_15 [[threadgroup_position_in_grid]], uint3 lid_15 [[thread_position_in_threadgroup]], EntryPointParams_15 constant* entryPointParams_48 [[buffer(0)]], float device* entryPointParams_g_data_48 [[buffer(1)]], float device* entryPointParams_x_data_48 [[buffer(2)]], float device* entryPointParams_out_48 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_15 = entryPointParams_48;
    (&kernelContext_15)->entryPointParams_g_data_15 = entryPointParams_g_data_48;
    (&kernelContext_15)->entryPointParams_x_data_15 = entryPointParams_x_data_48;
    (&kernelContext_15)->entryPointParams_out_15 = entryPointParams_out_48;
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
        uint _S58 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.g_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.g_offset_0);
        float g_15 = (&kernelContext_15)->entryPointParams_g_data_15[_S58];
        uint _S59 = position_0(i_15, (&kernelContext_15)->entryPointParams_15->p_15.extents_1, (&kernelContext_15)->entryPointParams_15->p_15.x_strides_0, (&kernelContext_15)->entryPointParams_15->p_15.x_offset_0);
        *((&kernelContext_15)->entryPointParams_out_15+i_15) = divided_0(g_15, one_minus_square_0((&kernelContext_15)->entryPointParams_x_data_15[_S59]));
        i_15 = i_15 + (&kernelContext_15)->entryPointParams_15->p_15.lanes_0;
    }
    return;
}

[[kernel]] void sigmoid_vjp_f32(uint3 gid_16 [[threadgroup_position_in_grid]], uint3 lid_16 [[thread_position_in_threadgroup]], EntryPointParams_16 constant* entryPointParams_49 [[buffer(0)]], float device* entryPointParams_g_data_49 [[buffer(1)]], float device* entryPointParams_x_data_49 [[buffer(2)]], float device* entryPointParams_out_49 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_16 = entryPointParams_49;
    (&kernelContext_16)->entryPointParams_g_data_16 = entryPointParams_g_data_49;
    (&kernelContext_16)->entryPointParams_x_data_16 = entryPointParams_x_data_49;
    (&kernelContext_16)->entryPointParams_out_16 = entryPointParams_out_49;
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
        uint _S60 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.g_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.g_offset_0);
        float g_16 = (&kernelContext_16)->entryPointParams_g_data_16[_S60];
        uint _S61 = position_0(i_16, (&kernelContext_16)->entryPointParams_16->p_16.extents_1, (&kernelContext_16)->entryPointParams_16->p_16.x_strides_0, (&kernelContext_16)->entryPointParams_16->p_16.x_offset_0);
        float x_34 = (&kernelContext_16)->entryPointParams_x_data_16[_S61];
        *((&kernelContext_16)->entryPointParams_out_16+i_16) = g_16 * (x_34 * (1.0f - x_34));
        i_16 = i_16 + (&kernelContext_16)->entryPointParams_16->p_16.lanes_0;
    }
    return;
}

float math_sigmoid_0(float x_35)
{
    float e_2 = math_exp_0(- abs(x_35));
    float _S62;
    if(is_negative_0(x_35))
    {
        _S62 = e_2;
    }
    else
    {
        _S62 = 1.0f;
    }
    return _S62 / (1.0f + e_2);
}

[[kernel]] void log_sigmoid_vjp_f32(uint3 gid_17 [[threadgroup_position_in_grid]], uint3 lid_17 [[thread_position_in_threadgroup]], EntryPointParams_17 constant* entryPointParams_50 [[buffer(0)]], float device* entryPointParams_g_data_50 [[buffer(1)]], float device* entryPointParams_x_data_50 [[buffer(2)]], float device* entryPointParams_out_50 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_17 = entryPointParams_50;
    (&kernelContext_17)->entryPointParams_g_data_17 = entryPointParams_g_data_50;
    (&kernelContext_17)->entryPointParams_x_data_17 = entryPointParams_x_data_50;
    (&kernelContext_17)->entryPointParams_out_17 = entryPointParams_out_50;
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
        uint _S63 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.g_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.g_offset_0);
        float g_17 = (&kernelContext_17)->entryPointParams_g_data_17[_S63];
        uint _S64 = position_0(i_17, (&kernelContext_17)->entryPointParams_17->p_17.extents_1, (&kernelContext_17)->entryPointParams_17->p_17.x_strides_0, (&kernelContext_17)->entryPointParams_17->p_17.x_offset_0);
        *((&kernelContext_17)->entryPointParams_out_17+i_17) = g_17 * math_sigmoid_0(- (&kernelContext_17)->entryPointParams_x_data_17[_S64]);
        i_17 = i_17 + (&kernelContext_17)->entryPointParams_17->p_17.lanes_0;
    }
    return;
}

[[kernel]] void softplus_vjp_f32(uint3 gid_18 [[threadgroup_position_in_grid]], uint3 lid_18 [[thread_position_in_threadgroup]], EntryPointParams_18 constant* entryPointParams_51 [[buffer(0)]], float device* entryPointParams_g_data_51 [[buffer(1)]], float device* entryPointParams_x_data_51 [[buffer(2)]], float device* entryPointParams_out_51 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_18 = entryPointParams_51;
    (&kernelContext_18)->entryPointParams_g_data_18 = entryPointParams_g_data_51;
    (&kernelContext_18)->entryPointParams_x_data_18 = entryPointParams_x_data_51;
    (&kernelContext_18)->entryPointParams_out_18 = entryPointParams_out_51;
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
        uint _S65 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.g_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.g_offset_0);
        float g_18 = (&kernelContext_18)->entryPointParams_g_data_18[_S65];
        uint _S66 = position_0(i_18, (&kernelContext_18)->entryPointParams_18->p_18.extents_1, (&kernelContext_18)->entryPointParams_18->p_18.x_strides_0, (&kernelContext_18)->entryPointParams_18->p_18.x_offset_0);
        *((&kernelContext_18)->entryPointParams_out_18+i_18) = g_18 * math_sigmoid_0((&kernelContext_18)->entryPointParams_x_data_18[_S66]);
        i_18 = i_18 + (&kernelContext_18)->entryPointParams_18->p_18.lanes_0;
    }
    return;
}

[[kernel]] void relu_vjp_f32(uint3 gid_19 [[threadgroup_position_in_grid]], uint3 lid_19 [[thread_position_in_threadgroup]], EntryPointParams_19 constant* entryPointParams_52 [[buffer(0)]], float device* entryPointParams_g_data_52 [[buffer(1)]], float device* entryPointParams_x_data_52 [[buffer(2)]], float device* entryPointParams_out_52 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_19;
    (&kernelContext_19)->entryPointParams_19 = entryPointParams_52;
    (&kernelContext_19)->entryPointParams_g_data_19 = entryPointParams_g_data_52;
    (&kernelContext_19)->entryPointParams_x_data_19 = entryPointParams_x_data_52;
    (&kernelContext_19)->entryPointParams_out_19 = entryPointParams_out_52;
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
        uint _S67 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.g_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.g_offset_0);
        float g_19 = (&kernelContext_19)->entryPointParams_g_data_19[_S67];
        uint _S68 = position_0(i_19, (&kernelContext_19)->entryPointParams_19->p_19.extents_1, (&kernelContext_19)->entryPointParams_19->p_19.x_strides_0, (&kernelContext_19)->entryPointParams_19->p_19.x_offset_0);
        float device* _S69 = (&kernelContext_19)->entryPointParams_out_19+i_19;
        float _S70;
        if((&kernelContext_19)->entryPointParams_x_data_19[_S68] > 0.0f)
        {
            _S70 = g_19;
        }
        else
        {
            _S70 = 0.0f;
        }
        *_S69 = _S70;
        i_19 = i_19 + (&kernelContext_19)->entryPointParams_19->p_19.lanes_0;
    }
    return;
}

float silu_slope_0(float x_36)
{
    float sigmoid_0 = math_sigmoid_0(x_36);
    return sigmoid_0 * (1.0f + x_36 * (1.0f - sigmoid_0));
}

[[kernel]] void silu_vjp_f32(uint3 gid_20 [[threadgroup_position_in_grid]], uint3 lid_20 [[thread_position_in_threadgroup]], EntryPointParams_20 constant* entryPointParams_53 [[buffer(0)]], float device* entryPointParams_g_data_53 [[buffer(1)]], float device* entryPointParams_x_data_53 [[buffer(2)]], float device* entryPointParams_out_53 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_20;
    (&kernelContext_20)->entryPointParams_20 = entryPointParams_53;
    (&kernelContext_20)->entryPointParams_g_data_20 = entryPointParams_g_data_53;
    (&kernelContext_20)->entryPointParams_x_data_20 = entryPointParams_x_data_53;
    (&kernelContext_20)->entryPointParams_out_20 = entryPointParams_out_53;
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
        uint _S71 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.g_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.g_offset_0);
        float g_20 = (&kernelContext_20)->entryPointParams_g_data_20[_S71];
        uint _S72 = position_0(i_20, (&kernelContext_20)->entryPointParams_20->p_20.extents_1, (&kernelContext_20)->entryPointParams_20->p_20.x_strides_0, (&kernelContext_20)->entryPointParams_20->p_20.x_offset_0);
        *((&kernelContext_20)->entryPointParams_out_20+i_20) = g_20 * silu_slope_0((&kernelContext_20)->entryPointParams_x_data_20[_S72]);
        i_20 = i_20 + (&kernelContext_20)->entryPointParams_20->p_20.lanes_0;
    }
    return;
}

float normal_tail_0(float a_3)
{
    float _S73 = min(a_3, 15.0f);
    float t_0 = (_S73 - 3.0f) / (_S73 + 3.0f);
    float high_6 = leading_half_0(_S73);
    return math_exp_pair_0(-0.5f * (high_6 * high_6), -0.5f * ((_S73 - high_6) * (_S73 + high_6))) * (((((((((0.00005316195893101f * t_0 + 0.00011501364497235f) * t_0 + -0.00033901291317306f) * t_0 + -0.00098328816238791f) * t_0 + 0.00290438742376864f) * t_0 + 0.00613194238394499f) * t_0 + -0.04621326178312302f) * t_0 + 0.12322504073381424f) * t_0 + -0.20640261471271515f) * t_0 + 0.12151394784450531f);
}

float math_gelu_0(float x_37)
{
    float a_4 = abs(x_37);
    float lost_0 = min(a_4, 3.4028234663852886e+38f) * normal_tail_0(a_4);
    float _S74;
    if(is_negative_0(x_37))
    {
        _S74 = 0.0f;
    }
    else
    {
        _S74 = x_37;
    }
    float y_9 = _S74 - lost_0;
    if(is_nan_0(x_37))
    {
        _S74 = x_37;
    }
    else
    {
        _S74 = y_9;
    }
    return with_sign_0(_S74, x_37);
}

float gelu_slope_0(float x_38)
{
    float distribution_0;
    if((abs(x_38)) < 1.00000000317107685e-30f)
    {
        distribution_0 = 0.5f;
    }
    else
    {
        distribution_0 = divided_0(math_gelu_0(x_38), x_38);
    }
    return distribution_0 + x_38 * (math_exp_0(-0.5f * (x_38 * x_38)) * 0.39894229173660278f);
}

[[kernel]] void gelu_vjp_f32(uint3 gid_21 [[threadgroup_position_in_grid]], uint3 lid_21 [[thread_position_in_threadgroup]], EntryPointParams_21 constant* entryPointParams_54 [[buffer(0)]], float device* entryPointParams_g_data_54 [[buffer(1)]], float device* entryPointParams_x_data_54 [[buffer(2)]], float device* entryPointParams_out_54 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_21;
    (&kernelContext_21)->entryPointParams_21 = entryPointParams_54;
    (&kernelContext_21)->entryPointParams_g_data_21 = entryPointParams_g_data_54;
    (&kernelContext_21)->entryPointParams_x_data_21 = entryPointParams_x_data_54;
    (&kernelContext_21)->entryPointParams_out_21 = entryPointParams_out_54;
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
        uint _S75 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.g_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.g_offset_0);
        float g_21 = (&kernelContext_21)->entryPointParams_g_data_21[_S75];
        uint _S76 = position_0(i_21, (&kernelContext_21)->entryPointParams_21->p_21.extents_1, (&kernelContext_21)->entryPointParams_21->p_21.x_strides_0, (&kernelContext_21)->entryPointParams_21->p_21.x_offset_0);
        *((&kernelContext_21)->entryPointParams_out_21+i_21) = g_21 * gelu_slope_0((&kernelContext_21)->entryPointParams_x_data_21[_S76]);
        i_21 = i_21 + (&kernelContext_21)->entryPointParams_21->p_21.lanes_0;
    }
    return;
}

float exp_normal_0(float x_39)
{
    float n_7 = whole_exponent_0(x_39);
    float scale_1 = power_of_two_0(int(n_7));
    return scale_1 * expm1_reduced_0(exp_remainder_0(x_39, n_7)) + scale_1;
}

float math_tanh_0(float x_40)
{
    float a_5 = abs(x_40);
    float z_2 = a_5 * a_5;
    float small_0 = z_2 * a_5 * ((((((-0.00035845238016918f * z_2 + 0.00230136583559215f) * z_2 + -0.00794610753655434f) * z_2 + 0.02148665860295296f) * z_2 + -0.05387980118393898f) * z_2 + 0.13332344591617584f) * z_2 + -0.33333295583724976f) + a_5;
    float large_0 = 1.0f - 2.0f / (exp_normal_0(min(a_5 + a_5, 20.0f)) + 1.0f);
    float y_10;
    if(a_5 >= 0.92000001668930054f)
    {
        y_10 = large_0;
    }
    else
    {
        y_10 = small_0;
    }
    if(is_nan_0(x_40))
    {
        y_10 = x_40;
    }
    return with_sign_0(y_10, x_40);
}

float gelu_tanh_slope_0(float x_41)
{
    float square_1 = x_41 * x_41;
    float tanh_u_0 = math_tanh_0(x_41 * (square_1 * 0.03567740693688393f + 0.79788458347320557f));
    return 0.5f * (1.0f + tanh_u_0 + x_41 * one_minus_square_0(tanh_u_0) * (square_1 * 0.10703222453594208f + 0.79788458347320557f));
}

[[kernel]] void gelu_tanh_vjp_f32(uint3 gid_22 [[threadgroup_position_in_grid]], uint3 lid_22 [[thread_position_in_threadgroup]], EntryPointParams_22 constant* entryPointParams_55 [[buffer(0)]], float device* entryPointParams_g_data_55 [[buffer(1)]], float device* entryPointParams_x_data_55 [[buffer(2)]], float device* entryPointParams_out_55 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_22;
    (&kernelContext_22)->entryPointParams_22 = entryPointParams_55;
    (&kernelContext_22)->entryPointParams_g_data_22 = entryPointParams_g_data_55;
    (&kernelContext_22)->entryPointParams_x_data_22 = entryPointParams_x_data_55;
    (&kernelContext_22)->entryPointParams_out_22 = entryPointParams_out_55;
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
        uint _S77 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.g_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.g_offset_0);
        float g_22 = (&kernelContext_22)->entryPointParams_g_data_22[_S77];
        uint _S78 = position_0(i_22, (&kernelContext_22)->entryPointParams_22->p_22.extents_1, (&kernelContext_22)->entryPointParams_22->p_22.x_strides_0, (&kernelContext_22)->entryPointParams_22->p_22.x_offset_0);
        *((&kernelContext_22)->entryPointParams_out_22+i_22) = g_22 * gelu_tanh_slope_0((&kernelContext_22)->entryPointParams_x_data_22[_S78]);
        i_22 = i_22 + (&kernelContext_22)->entryPointParams_22->p_22.lanes_0;
    }
    return;
}

[[kernel]] void clamp_vjp_f32(uint3 gid_23 [[threadgroup_position_in_grid]], uint3 lid_23 [[thread_position_in_threadgroup]], EntryPointParams_23 constant* entryPointParams_56 [[buffer(0)]], float device* entryPointParams_g_data_56 [[buffer(1)]], float device* entryPointParams_x_data_56 [[buffer(2)]], float device* entryPointParams_out_56 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_23;
    (&kernelContext_23)->entryPointParams_23 = entryPointParams_56;
    (&kernelContext_23)->entryPointParams_g_data_23 = entryPointParams_g_data_56;
    (&kernelContext_23)->entryPointParams_x_data_23 = entryPointParams_x_data_56;
    (&kernelContext_23)->entryPointParams_out_23 = entryPointParams_out_56;
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
        uint _S79 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.g_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.g_offset_0);
        float g_23 = (&kernelContext_23)->entryPointParams_g_data_23[_S79];
        uint _S80 = position_0(i_23, (&kernelContext_23)->entryPointParams_23->p_23.extents_1, (&kernelContext_23)->entryPointParams_23->p_23.x_strides_0, (&kernelContext_23)->entryPointParams_23->p_23.x_offset_0);
        float x_42 = (&kernelContext_23)->entryPointParams_x_data_23[_S80];
        float device* _S81 = (&kernelContext_23)->entryPointParams_out_23+i_23;
        bool _S82;
        if(x_42 >= ((&kernelContext_23)->entryPointParams_23->p_23.low_0))
        {
            _S82 = x_42 <= ((&kernelContext_23)->entryPointParams_23->p_23.high_0);
        }
        else
        {
            _S82 = false;
        }
        float _S83;
        if(_S82)
        {
            _S83 = g_23;
        }
        else
        {
            _S83 = 0.0f;
        }
        *_S81 = _S83;
        i_23 = i_23 + (&kernelContext_23)->entryPointParams_23->p_23.lanes_0;
    }
    return;
}

[[kernel]] void div_vjp_1_f32(uint3 gid_24 [[threadgroup_position_in_grid]], uint3 lid_24 [[thread_position_in_threadgroup]], EntryPointParams_24 constant* entryPointParams_57 [[buffer(0)]], float device* entryPointParams_g_data_57 [[buffer(1)]], float device* entryPointParams_x_data_57 [[buffer(2)]], float device* entryPointParams_y_data_9 [[buffer(3)]], float device* entryPointParams_out_57 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_24;
    (&kernelContext_24)->entryPointParams_24 = entryPointParams_57;
    (&kernelContext_24)->entryPointParams_g_data_24 = entryPointParams_g_data_57;
    (&kernelContext_24)->entryPointParams_x_data_24 = entryPointParams_x_data_57;
    (&kernelContext_24)->entryPointParams_y_data_0 = entryPointParams_y_data_9;
    (&kernelContext_24)->entryPointParams_out_24 = entryPointParams_out_57;
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
        uint _S84 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.g_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.g_offset_0);
        float g_24 = (&kernelContext_24)->entryPointParams_g_data_24[_S84];
        uint _S85 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.x_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.x_offset_0);
        float x_43 = (&kernelContext_24)->entryPointParams_x_data_24[_S85];
        uint _S86 = position_0(i_24, (&kernelContext_24)->entryPointParams_24->p_24.extents_1, (&kernelContext_24)->entryPointParams_24->p_24.y_strides_0, (&kernelContext_24)->entryPointParams_24->p_24.y_offset_0);
        *((&kernelContext_24)->entryPointParams_out_24+i_24) = - divided_0(g_24 * x_43, (&kernelContext_24)->entryPointParams_y_data_0[_S86]);
        i_24 = i_24 + (&kernelContext_24)->entryPointParams_24->p_24.lanes_0;
    }
    return;
}

bool is_infinite_0(float x_44)
{
    return ((as_type<uint>((x_44))) & 2147483647U) == 2139095040U;
}

float positive_infinity_0(float x_45)
{
    return (as_type<float>((((as_type<uint>((x_45))) | 2139095040U) & 2139095040U)));
}

struct Split_0
{
    int exponent_1;
    float fraction_0;
};

Split_0 split_mantissa_0(float x_46)
{
    uint pattern_0 = (as_type<uint>((x_46)));
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
    int e_3 = (int(pattern_1) - int(1061158912)) >> 23U;
    thread Split_0 split_0;
    (&split_0)->exponent_1 = e_3 - lift_0;
    (&split_0)->fraction_0 = (as_type<float>((pattern_1 - (uint(e_3) << 23U)))) - 1.0f;
    return split_0;
}

float leading_part_0(float x_47)
{
    return (as_type<float>(((as_type<uint>((x_47))) & 4294967280U)));
}

struct Pair_0
{
    float high_7;
    float low_5;
};

Pair_0 log_pair_0(float x_48)
{
    Split_0 split_1 = split_mantissa_0(x_48);
    float e_4 = float(split_1.exponent_1);
    float g_25 = 2.0f + split_1.fraction_0;
    float s_1 = split_1.fraction_0 / g_25;
    float s_high_0 = leading_half_0(s_1);
    float g_high_0 = leading_11_bits_0(g_25);
    float s_low_0 = (split_1.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_1.fraction_0)) / g_25;
    float z_3 = s_1 * s_1;
    float whole_0 = e_4 * 0.693359375f;
    float twice_0 = s_high_0 + s_high_0;
    float head_0 = leading_part_0(whole_0 + twice_0);
    float low_6 = whole_0 - head_0 + twice_0 + (e_4 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_3 * s_1 * ((((0.18181818723678589f * z_3 + 0.2222222238779068f) * z_3 + 0.28571429848670959f) * z_3 + 0.40000000596046448f) * z_3 + 0.66666668653488159f)));
    thread Pair_0 pair_0;
    float _S87 = leading_half_0(head_0 + low_6);
    (&pair_0)->high_7 = _S87;
    (&pair_0)->low_5 = head_0 - _S87 + low_6;
    return pair_0;
}

float power_of_magnitude_0(float a_6, float y_11)
{
    Pair_0 l_0 = log_pair_0(a_6);
    float rough_0 = y_11 * l_0.high_7;
    bool _S88;
    if(is_nan_0(rough_0))
    {
        _S88 = true;
    }
    else
    {
        _S88 = (abs(rough_0)) >= 200.0f;
    }
    if(_S88)
    {
        float _S89;
        if(rough_0 < 0.0f)
        {
            _S89 = -200.0f;
        }
        else
        {
            _S89 = 200.0f;
        }
        return math_exp_0(_S89);
    }
    float y_high_2 = leading_half_0(y_11);
    return math_exp_pair_0(y_high_2 * l_0.high_7, y_high_2 * l_0.low_5 + (y_11 - y_high_2) * (l_0.high_7 + l_0.low_5));
}

float math_pow_0(float x_49, float y_12)
{
    bool is_odd_0;
    if(x_49 == 1.0f)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = y_12 == 0.0f;
    }
    if(is_odd_0)
    {
        return 1.0f;
    }
    bool _S90 = is_nan_0(x_49);
    if(_S90)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = is_nan_0(y_12);
    }
    float size_0;
    if(is_odd_0)
    {
        if(_S90)
        {
            size_0 = x_49;
        }
        else
        {
            size_0 = y_12;
        }
        return size_0;
    }
    bool is_whole_0 = (floor(y_12)) == y_12;
    if(is_whole_0)
    {
        float _S91 = 0.5f * y_12;
        is_odd_0 = (floor(_S91)) != _S91;
    }
    else
    {
        is_odd_0 = false;
    }
    float a_7 = abs(x_49);
    bool _S92 = is_infinite_0(y_12);
    bool _S93;
    if(_S92)
    {
        _S93 = a_7 == 1.0f;
    }
    else
    {
        _S93 = false;
    }
    if(_S93)
    {
        return 1.0f;
    }
    bool is_zero_0 = ((as_type<uint>((x_49))) & 2147483647U) == 0U;
    if(is_zero_0)
    {
        _S93 = true;
    }
    else
    {
        _S93 = is_infinite_0(x_49);
    }
    if(_S93)
    {
        if(is_zero_0 == (is_negative_0(y_12)))
        {
            size_0 = positive_infinity_0(x_49);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S92)
        {
            if((a_7 > 1.0f) == (is_negative_0(y_12)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_49);
            }
        }
        else
        {
            if(is_negative_0(x_49))
            {
                _S93 = !is_whole_0;
            }
            else
            {
                _S93 = false;
            }
            float _S94 = 0.0f;
            if(_S93)
            {
                return nan_like_0(x_49);
            }
            else
            {
                _S94 = power_of_magnitude_0(a_7, y_12);
            }
            size_0 = _S94;
        }
    }
    if(is_negative_0(x_49))
    {
    }
    else
    {
        is_odd_0 = false;
    }
    if(is_odd_0)
    {
        size_0 = - size_0;
    }
    return size_0;
}

[[kernel]] void pow_vjp_0_f32(uint3 gid_25 [[threadgroup_position_in_grid]], uint3 lid_25 [[thread_position_in_threadgroup]], EntryPointParams_25 constant* entryPointParams_58 [[buffer(0)]], float device* entryPointParams_g_data_58 [[buffer(1)]], float device* entryPointParams_x_data_58 [[buffer(2)]], float device* entryPointParams_y_data_10 [[buffer(3)]], float device* entryPointParams_out_58 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_25;
    (&kernelContext_25)->entryPointParams_25 = entryPointParams_58;
    (&kernelContext_25)->entryPointParams_g_data_25 = entryPointParams_g_data_58;
    (&kernelContext_25)->entryPointParams_x_data_25 = entryPointParams_x_data_58;
    (&kernelContext_25)->entryPointParams_y_data_1 = entryPointParams_y_data_10;
    (&kernelContext_25)->entryPointParams_out_25 = entryPointParams_out_58;
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
        uint _S95 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.g_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.g_offset_0);
        float g_26 = (&kernelContext_25)->entryPointParams_g_data_25[_S95];
        uint _S96 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.x_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.x_offset_0);
        float x_50 = (&kernelContext_25)->entryPointParams_x_data_25[_S96];
        uint _S97 = position_0(i_25, (&kernelContext_25)->entryPointParams_25->p_25.extents_1, (&kernelContext_25)->entryPointParams_25->p_25.y_strides_0, (&kernelContext_25)->entryPointParams_25->p_25.y_offset_0);
        float y_13 = (&kernelContext_25)->entryPointParams_y_data_1[_S97];
        float device* _S98 = (&kernelContext_25)->entryPointParams_out_25+i_25;
        float _S99;
        if(y_13 == 0.0f)
        {
            _S99 = 0.0f;
        }
        else
        {
            _S99 = g_26 * (y_13 * math_pow_0(x_50, y_13 - 1.0f));
        }
        *_S98 = _S99;
        i_25 = i_25 + (&kernelContext_25)->entryPointParams_25->p_25.lanes_0;
    }
    return;
}

float log_sum_0(float e_5, float f_0)
{
    float z_4 = f_0 * f_0;
    float high_8 = e_5 * 0.693359375f;
    float sum_0 = high_8 + f_0;
    return sum_0 + (f_0 - (sum_0 - high_8) + (z_4 * -0.5f + (z_4 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_5 * -0.00021219444170129f)));
}

float math_log_0(float x_51)
{
    if(((as_type<uint>((x_51))) & 2147483647U) == 0U)
    {
        return - positive_infinity_0(x_51);
    }
    bool _S100;
    if(is_nan_0(x_51))
    {
        _S100 = true;
    }
    else
    {
        _S100 = is_negative_0(x_51);
    }
    if(_S100)
    {
        return nan_like_0(x_51);
    }
    if(is_infinite_0(x_51))
    {
        return x_51;
    }
    Split_0 split_2 = split_mantissa_0(x_51);
    return log_sum_0(float(split_2.exponent_1), split_2.fraction_0);
}

[[kernel]] void pow_vjp_1_f32(uint3 gid_26 [[threadgroup_position_in_grid]], uint3 lid_26 [[thread_position_in_threadgroup]], EntryPointParams_26 constant* entryPointParams_59 [[buffer(0)]], float device* entryPointParams_g_data_59 [[buffer(1)]], float device* entryPointParams_x_data_59 [[buffer(2)]], float device* entryPointParams_y_data_11 [[buffer(3)]], float device* entryPointParams_out_59 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_26;
    (&kernelContext_26)->entryPointParams_26 = entryPointParams_59;
    (&kernelContext_26)->entryPointParams_g_data_26 = entryPointParams_g_data_59;
    (&kernelContext_26)->entryPointParams_x_data_26 = entryPointParams_x_data_59;
    (&kernelContext_26)->entryPointParams_y_data_2 = entryPointParams_y_data_11;
    (&kernelContext_26)->entryPointParams_out_26 = entryPointParams_out_59;
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
        uint _S101 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.g_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.g_offset_0);
        float g_27 = (&kernelContext_26)->entryPointParams_g_data_26[_S101];
        uint _S102 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.x_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.x_offset_0);
        float x_52 = (&kernelContext_26)->entryPointParams_x_data_26[_S102];
        uint _S103 = position_0(i_26, (&kernelContext_26)->entryPointParams_26->p_26.extents_1, (&kernelContext_26)->entryPointParams_26->p_26.y_strides_0, (&kernelContext_26)->entryPointParams_26->p_26.y_offset_0);
        float y_14 = (&kernelContext_26)->entryPointParams_y_data_2[_S103];
        float device* _S104 = (&kernelContext_26)->entryPointParams_out_26+i_26;
        bool _S105;
        if(x_52 == 0.0f)
        {
            _S105 = y_14 >= 0.0f;
        }
        else
        {
            _S105 = false;
        }
        float _S106;
        if(_S105)
        {
            _S106 = 0.0f;
        }
        else
        {
            _S106 = g_27 * (math_pow_0(x_52, y_14) * math_log_0(x_52));
        }
        *_S104 = _S106;
        i_26 = i_26 + (&kernelContext_26)->entryPointParams_26->p_26.lanes_0;
    }
    return;
}

float won_0(float g_28, bool wins_0, bool ties_0)
{
    float _S107;
    if(wins_0)
    {
        _S107 = g_28;
    }
    else
    {
        if(ties_0)
        {
            _S107 = 0.5f * g_28;
        }
        else
        {
            _S107 = 0.0f;
        }
    }
    return _S107;
}

[[kernel]] void maximum_vjp_0_f32(uint3 gid_27 [[threadgroup_position_in_grid]], uint3 lid_27 [[thread_position_in_threadgroup]], EntryPointParams_27 constant* entryPointParams_60 [[buffer(0)]], float device* entryPointParams_g_data_60 [[buffer(1)]], float device* entryPointParams_x_data_60 [[buffer(2)]], float device* entryPointParams_y_data_12 [[buffer(3)]], float device* entryPointParams_out_60 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_27;
    (&kernelContext_27)->entryPointParams_27 = entryPointParams_60;
    (&kernelContext_27)->entryPointParams_g_data_27 = entryPointParams_g_data_60;
    (&kernelContext_27)->entryPointParams_x_data_27 = entryPointParams_x_data_60;
    (&kernelContext_27)->entryPointParams_y_data_3 = entryPointParams_y_data_12;
    (&kernelContext_27)->entryPointParams_out_27 = entryPointParams_out_60;
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
        uint _S108 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.g_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.g_offset_0);
        float g_29 = (&kernelContext_27)->entryPointParams_g_data_27[_S108];
        uint _S109 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.x_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.x_offset_0);
        float x_53 = (&kernelContext_27)->entryPointParams_x_data_27[_S109];
        uint _S110 = position_0(i_27, (&kernelContext_27)->entryPointParams_27->p_27.extents_1, (&kernelContext_27)->entryPointParams_27->p_27.y_strides_0, (&kernelContext_27)->entryPointParams_27->p_27.y_offset_0);
        float y_15 = (&kernelContext_27)->entryPointParams_y_data_3[_S110];
        *((&kernelContext_27)->entryPointParams_out_27+i_27) = won_0(g_29, x_53 > y_15, x_53 == y_15);
        i_27 = i_27 + (&kernelContext_27)->entryPointParams_27->p_27.lanes_0;
    }
    return;
}

[[kernel]] void maximum_vjp_1_f32(uint3 gid_28 [[threadgroup_position_in_grid]], uint3 lid_28 [[thread_position_in_threadgroup]], EntryPointParams_28 constant* entryPointParams_61 [[buffer(0)]], float device* entryPointParams_g_data_61 [[buffer(1)]], float device* entryPointParams_x_data_61 [[buffer(2)]], float device* entryPointParams_y_data_13 [[buffer(3)]], float device* entryPointParams_out_61 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_28;
    (&kernelContext_28)->entryPointParams_28 = entryPointParams_61;
    (&kernelContext_28)->entryPointParams_g_data_28 = entryPointParams_g_data_61;
    (&kernelContext_28)->entryPointParams_x_data_28 = entryPointParams_x_data_61;
    (&kernelContext_28)->entryPointParams_y_data_4 = entryPointParams_y_data_13;
    (&kernelContext_28)->entryPointParams_out_28 = entryPointParams_out_61;
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
        uint _S111 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.g_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.g_offset_0);
        float g_30 = (&kernelContext_28)->entryPointParams_g_data_28[_S111];
        uint _S112 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.x_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.x_offset_0);
        float x_54 = (&kernelContext_28)->entryPointParams_x_data_28[_S112];
        uint _S113 = position_0(i_28, (&kernelContext_28)->entryPointParams_28->p_28.extents_1, (&kernelContext_28)->entryPointParams_28->p_28.y_strides_0, (&kernelContext_28)->entryPointParams_28->p_28.y_offset_0);
        float y_16 = (&kernelContext_28)->entryPointParams_y_data_4[_S113];
        *((&kernelContext_28)->entryPointParams_out_28+i_28) = won_0(g_30, y_16 > x_54, x_54 == y_16);
        i_28 = i_28 + (&kernelContext_28)->entryPointParams_28->p_28.lanes_0;
    }
    return;
}

[[kernel]] void minimum_vjp_0_f32(uint3 gid_29 [[threadgroup_position_in_grid]], uint3 lid_29 [[thread_position_in_threadgroup]], EntryPointParams_29 constant* entryPointParams_62 [[buffer(0)]], float device* entryPointParams_g_data_62 [[buffer(1)]], float device* entryPointParams_x_data_62 [[buffer(2)]], float device* entryPointParams_y_data_14 [[buffer(3)]], float device* entryPointParams_out_62 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_29;
    (&kernelContext_29)->entryPointParams_29 = entryPointParams_62;
    (&kernelContext_29)->entryPointParams_g_data_29 = entryPointParams_g_data_62;
    (&kernelContext_29)->entryPointParams_x_data_29 = entryPointParams_x_data_62;
    (&kernelContext_29)->entryPointParams_y_data_5 = entryPointParams_y_data_14;
    (&kernelContext_29)->entryPointParams_out_29 = entryPointParams_out_62;
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
        uint _S114 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.g_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.g_offset_0);
        float g_31 = (&kernelContext_29)->entryPointParams_g_data_29[_S114];
        uint _S115 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.x_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.x_offset_0);
        float x_55 = (&kernelContext_29)->entryPointParams_x_data_29[_S115];
        uint _S116 = position_0(i_29, (&kernelContext_29)->entryPointParams_29->p_29.extents_1, (&kernelContext_29)->entryPointParams_29->p_29.y_strides_0, (&kernelContext_29)->entryPointParams_29->p_29.y_offset_0);
        float y_17 = (&kernelContext_29)->entryPointParams_y_data_5[_S116];
        *((&kernelContext_29)->entryPointParams_out_29+i_29) = won_0(g_31, x_55 < y_17, x_55 == y_17);
        i_29 = i_29 + (&kernelContext_29)->entryPointParams_29->p_29.lanes_0;
    }
    return;
}

[[kernel]] void minimum_vjp_1_f32(uint3 gid_30 [[threadgroup_position_in_grid]], uint3 lid_30 [[thread_position_in_threadgroup]], EntryPointParams_30 constant* entryPointParams_63 [[buffer(0)]], float device* entryPointParams_g_data_63 [[buffer(1)]], float device* entryPointParams_x_data_63 [[buffer(2)]], float device* entryPointParams_y_data_15 [[buffer(3)]], float device* entryPointParams_out_63 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_30;
    (&kernelContext_30)->entryPointParams_30 = entryPointParams_63;
    (&kernelContext_30)->entryPointParams_g_data_30 = entryPointParams_g_data_63;
    (&kernelContext_30)->entryPointParams_x_data_30 = entryPointParams_x_data_63;
    (&kernelContext_30)->entryPointParams_y_data_6 = entryPointParams_y_data_15;
    (&kernelContext_30)->entryPointParams_out_30 = entryPointParams_out_63;
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
        uint _S117 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.g_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.g_offset_0);
        float g_32 = (&kernelContext_30)->entryPointParams_g_data_30[_S117];
        uint _S118 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.x_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.x_offset_0);
        float x_56 = (&kernelContext_30)->entryPointParams_x_data_30[_S118];
        uint _S119 = position_0(i_30, (&kernelContext_30)->entryPointParams_30->p_30.extents_1, (&kernelContext_30)->entryPointParams_30->p_30.y_strides_0, (&kernelContext_30)->entryPointParams_30->p_30.y_offset_0);
        float y_18 = (&kernelContext_30)->entryPointParams_y_data_6[_S119];
        *((&kernelContext_30)->entryPointParams_out_30+i_30) = won_0(g_32, y_18 < x_56, x_56 == y_18);
        i_30 = i_30 + (&kernelContext_30)->entryPointParams_30->p_30.lanes_0;
    }
    return;
}

[[kernel]] void atan2_vjp_0_f32(uint3 gid_31 [[threadgroup_position_in_grid]], uint3 lid_31 [[thread_position_in_threadgroup]], EntryPointParams_31 constant* entryPointParams_64 [[buffer(0)]], float device* entryPointParams_g_data_64 [[buffer(1)]], float device* entryPointParams_x_data_64 [[buffer(2)]], float device* entryPointParams_y_data_16 [[buffer(3)]], float device* entryPointParams_out_64 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_31;
    (&kernelContext_31)->entryPointParams_31 = entryPointParams_64;
    (&kernelContext_31)->entryPointParams_g_data_31 = entryPointParams_g_data_64;
    (&kernelContext_31)->entryPointParams_x_data_31 = entryPointParams_x_data_64;
    (&kernelContext_31)->entryPointParams_y_data_7 = entryPointParams_y_data_16;
    (&kernelContext_31)->entryPointParams_out_31 = entryPointParams_out_64;
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
        uint _S120 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.g_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.g_offset_0);
        float g_33 = (&kernelContext_31)->entryPointParams_g_data_31[_S120];
        uint _S121 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.x_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.x_offset_0);
        float x_57 = (&kernelContext_31)->entryPointParams_x_data_31[_S121];
        uint _S122 = position_0(i_31, (&kernelContext_31)->entryPointParams_31->p_31.extents_1, (&kernelContext_31)->entryPointParams_31->p_31.y_strides_0, (&kernelContext_31)->entryPointParams_31->p_31.y_offset_0);
        float y_19 = (&kernelContext_31)->entryPointParams_y_data_7[_S122];
        *((&kernelContext_31)->entryPointParams_out_31+i_31) = divided_0(g_33 * y_19, x_57 * x_57 + y_19 * y_19);
        i_31 = i_31 + (&kernelContext_31)->entryPointParams_31->p_31.lanes_0;
    }
    return;
}

[[kernel]] void atan2_vjp_1_f32(uint3 gid_32 [[threadgroup_position_in_grid]], uint3 lid_32 [[thread_position_in_threadgroup]], EntryPointParams_32 constant* entryPointParams_65 [[buffer(0)]], float device* entryPointParams_g_data_65 [[buffer(1)]], float device* entryPointParams_x_data_65 [[buffer(2)]], float device* entryPointParams_y_data_17 [[buffer(3)]], float device* entryPointParams_out_65 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_32;
    (&kernelContext_32)->entryPointParams_32 = entryPointParams_65;
    (&kernelContext_32)->entryPointParams_g_data_32 = entryPointParams_g_data_65;
    (&kernelContext_32)->entryPointParams_x_data_32 = entryPointParams_x_data_65;
    (&kernelContext_32)->entryPointParams_y_data_8 = entryPointParams_y_data_17;
    (&kernelContext_32)->entryPointParams_out_32 = entryPointParams_out_65;
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
        uint _S123 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.g_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.g_offset_0);
        float g_34 = (&kernelContext_32)->entryPointParams_g_data_32[_S123];
        uint _S124 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.x_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.x_offset_0);
        float x_58 = (&kernelContext_32)->entryPointParams_x_data_32[_S124];
        uint _S125 = position_0(i_32, (&kernelContext_32)->entryPointParams_32->p_32.extents_1, (&kernelContext_32)->entryPointParams_32->p_32.y_strides_0, (&kernelContext_32)->entryPointParams_32->p_32.y_offset_0);
        float y_20 = (&kernelContext_32)->entryPointParams_y_data_8[_S125];
        *((&kernelContext_32)->entryPointParams_out_32+i_32) = - divided_0(g_34 * x_58, x_58 * x_58 + y_20 * y_20);
        i_32 = i_32 + (&kernelContext_32)->entryPointParams_32->p_32.lanes_0;
    }
    return;
}


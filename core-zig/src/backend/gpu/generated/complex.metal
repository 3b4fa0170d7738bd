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

struct Reduction_0
{
    uint4 extents_2;
    int4 strides_1;
    uint outputs_0;
    uint length_0;
    uint offset_1;
    uint width_0;
    uint chunks_0;
    uint chunk_length_0;
    uint pairs_0;
    uint groups_0;
    float divisor_0;
    float order_0;
    uint reserved_0_0;
    uint reserved_1_0;
};

struct EntryPointParams_8
{
    Reduction_0 p_8;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    packed_uint2 device* entryPointParams_x_data_0;
    packed_uint2 device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_x_data_1;
    packed_uint2 device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    packed_uint2 device* entryPointParams_x_data_2;
    packed_uint2 device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    packed_uint2 device* entryPointParams_x_data_3;
    float device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    packed_uint2 device* entryPointParams_x_data_4;
    packed_uint2 device* entryPointParams_y_data_0;
    packed_uint2 device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    packed_uint2 device* entryPointParams_x_data_5;
    packed_uint2 device* entryPointParams_y_data_1;
    packed_uint2 device* entryPointParams_out_5;
    EntryPointParams_6 constant* entryPointParams_6;
    packed_uint2 device* entryPointParams_x_data_6;
    packed_uint2 device* entryPointParams_y_data_2;
    packed_uint2 device* entryPointParams_out_6;
    EntryPointParams_7 constant* entryPointParams_7;
    packed_uint2 device* entryPointParams_x_data_7;
    packed_uint2 device* entryPointParams_y_data_3;
    packed_uint2 device* entryPointParams_out_7;
    EntryPointParams_8 constant* entryPointParams_8;
    packed_uint2 device* entryPointParams_x_data_8;
    packed_uint2 device* entryPointParams_out_8;
    uint opaque_zero_0;
    array<float4, int(256)> threadgroup* group_values_0;
    array<int2, int(256)> threadgroup* group_exponents_0;
};

[[kernel]] void conj_complex64(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_9 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_9 [[buffer(1)]], packed_uint2 device* entryPointParams_out_9 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_9;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_9;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_9;
    threadgroup array<float4, int(256)> group_values_1;
    (&kernelContext_0)->group_values_0 = &group_values_1;
    threadgroup array<int2, int(256)> group_exponents_1;
    (&kernelContext_0)->group_exponents_0 = &group_exponents_1;
    (&kernelContext_0)->opaque_zero_0 = (entryPointParams_9->p_0.lanes_0) >> 30U;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < (entryPointParams_9->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S10 = position_0(i_0, entryPointParams_9->p_0.extents_1, entryPointParams_9->p_0.x_strides_0, entryPointParams_9->p_0.x_offset_0);
        uint2 _S11 = uint2(*((&kernelContext_0)->entryPointParams_x_data_0+_S10)) ;
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = packed_uint2(uint2(_S11.x, (_S11.y) ^ 2147483648U)) ;
        i_0 = i_0 + entryPointParams_9->p_0.lanes_0;
    }
    return;
}

[[kernel]] void neg_complex64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_10 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_10 [[buffer(1)]], packed_uint2 device* entryPointParams_out_10 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_10;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_10;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_10;
    threadgroup array<float4, int(256)> group_values_2;
    (&kernelContext_1)->group_values_0 = &group_values_2;
    threadgroup array<int2, int(256)> group_exponents_2;
    (&kernelContext_1)->group_exponents_0 = &group_exponents_2;
    (&kernelContext_1)->opaque_zero_0 = (entryPointParams_10->p_1.lanes_0) >> 30U;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_10->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S12 = position_0(i_1, entryPointParams_10->p_1.extents_1, entryPointParams_10->p_1.x_strides_0, entryPointParams_10->p_1.x_offset_0);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = packed_uint2(((uint2(*((&kernelContext_1)->entryPointParams_x_data_1+_S12)) ) ^ (uint2(2147483648U) ))) ;
        i_1 = i_1 + entryPointParams_10->p_1.lanes_0;
    }
    return;
}

float2 floats_of_0(uint2 x_0)
{
    return float2((as_type<float>((x_0.x))), (as_type<float>((x_0.y))));
}

bool is_bad_0(float value_0)
{
    return ((as_type<uint>((value_0))) & 2139095040U) == 2139095040U;
}

bool is_bad_1(float2 x_1)
{
    bool _S13;
    if(is_bad_0(x_1.x))
    {
        _S13 = true;
    }
    else
    {
        _S13 = is_bad_0(x_1.y);
    }
    return _S13;
}

float with_sign_0(float x_2, float sign_0)
{
    return (as_type<float>(((as_type<uint>((x_2))) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

float sign_or_infinite_0(float x_3)
{
    bool _S14;
    if(is_bad_0(x_3))
    {
        _S14 = true;
    }
    else
    {
        _S14 = ((as_type<uint>((x_3))) & 2147483647U) == 0U;
    }
    if(_S14)
    {
        return x_3;
    }
    return with_sign_0(1.0f, x_3);
}

float2 extremes_of_0(float2 x_4)
{
    return float2(sign_or_infinite_0(x_4.x), sign_or_infinite_0(x_4.y));
}

float mantissa_of_0(float x_5)
{
    return (as_type<float>((((as_type<uint>((x_5))) & 2155872255U) | 1065353216U)));
}

int exponent_of_0(float x_6)
{
    return int(((as_type<uint>((x_6))) >> 23U) & 255U) - int(127);
}

struct Part_0
{
    float value_1;
    int exponent_0;
};

Part_0 part_of_0(float x_7)
{
    uint pattern_0 = (as_type<uint>((x_7))) & 2147483647U;
    float size_0 = float(pattern_0);
    bool is_subnormal_0 = pattern_0 < 8388608U;
    thread Part_0 part_0;
    bool _S15 = pattern_0 == 0U;
    float _S16;
    if(_S15)
    {
        _S16 = x_7;
    }
    else
    {
        if(is_subnormal_0)
        {
            _S16 = with_sign_0(size_0, x_7);
        }
        else
        {
            _S16 = x_7;
        }
        _S16 = mantissa_of_0(_S16);
    }
    (&part_0)->value_1 = _S16;
    int _S17;
    if(_S15)
    {
        _S17 = int(-2000);
    }
    else
    {
        if(is_subnormal_0)
        {
            _S17 = exponent_of_0(size_0) - int(149);
        }
        else
        {
            _S17 = exponent_of_0(x_7);
        }
    }
    (&part_0)->exponent_0 = _S17;
    return part_0;
}

float rounded_0(float value_2)
{
    return value_2;
}

struct df_0
{
    float hi_0;
    float lo_0;
};

df_0 pair_of_0(float hi_1, float lo_1)
{
    thread df_0 pair_0;
    (&pair_0)->hi_0 = hi_1;
    (&pair_0)->lo_0 = lo_1;
    return pair_0;
}

df_0 two_product_0(float a_0, float b_0)
{
    float _S18 = rounded_0(a_0 * b_0);
    return pair_of_0(_S18, fma(a_0, b_0, - _S18));
}

struct WidePart_0
{
    df_0 value_3;
    int exponent_1;
};

WidePart_0 product_of_0(const Part_0 thread* a_1, const Part_0 thread* b_1)
{
    thread WidePart_0 product_0;
    (&product_0)->value_3 = two_product_0(a_1->value_1, b_1->value_1);
    (&product_0)->exponent_1 = a_1->exponent_0 + b_1->exponent_0;
    return product_0;
}

WidePart_0 product_of_1(const Part_0 thread* a_2, const Part_0 thread* b_2)
{
    thread WidePart_0 product_1;
    (&product_1)->value_3 = two_product_0(a_2->value_1, b_2->value_1);
    (&product_1)->exponent_1 = a_2->exponent_0 + b_2->exponent_0;
    return product_1;
}

df_0 neg_0(const df_0 thread* a_3)
{
    return pair_of_0(- a_3->hi_0, - a_3->lo_0);
}

WidePart_0 negated_0(const WidePart_0 thread* a_4)
{
    thread WidePart_0 negative_0 = *a_4;
    df_0 _S19 = neg_0(&a_4->value_3);
    (&negative_0)->value_3 = _S19;
    return negative_0;
}

WidePart_0 negated_1(const WidePart_0 thread* a_5)
{
    thread WidePart_0 negative_1 = *a_5;
    df_0 _S20 = neg_0(&a_5->value_3);
    (&negative_1)->value_3 = _S20;
    return negative_1;
}

WidePart_0 negated_2(const WidePart_0 thread* a_6)
{
    thread WidePart_0 negative_2 = *a_6;
    df_0 _S21 = neg_0(&a_6->value_3);
    (&negative_2)->value_3 = _S21;
    return negative_2;
}

float power_of_two_0(int exponent_2)
{
    return (as_type<float>((uint(exponent_2 + int(127)) << 23U)));
}

df_0 scaled_0(const df_0 thread* a_7, float power_0)
{
    return pair_of_0(a_7->hi_0 * power_0, a_7->lo_0 * power_0);
}

df_0 two_sum_0(float a_8, float b_3)
{
    float _S22 = rounded_0(a_8 + b_3);
    float _S23 = rounded_0(_S22 - a_8);
    return pair_of_0(_S22, rounded_0(a_8 - rounded_0(_S22 - _S23)) + rounded_0(b_3 - _S23));
}

df_0 fast_two_sum_0(float a_9, float b_4)
{
    float _S24 = rounded_0(a_9 + b_4);
    return pair_of_0(_S24, b_4 - rounded_0(_S24 - a_9));
}

df_0 x2B_0(const df_0 thread* a_10, const df_0 thread* b_5)
{
    df_0 _S25 = two_sum_0(a_10->hi_0, b_5->hi_0);
    df_0 _S26 = two_sum_0(a_10->lo_0, b_5->lo_0);
    df_0 _S27 = fast_two_sum_0(_S25.hi_0, rounded_0(_S25.lo_0 + _S26.hi_0));
    return fast_two_sum_0(_S27.hi_0, rounded_0(_S26.lo_0 + _S27.lo_0));
}

df_0 x2B_1(const df_0 thread* a_11, const df_0 thread* b_6)
{
    df_0 _S28 = two_sum_0(a_11->hi_0, b_6->hi_0);
    df_0 _S29 = two_sum_0(a_11->lo_0, b_6->lo_0);
    df_0 _S30 = fast_two_sum_0(_S28.hi_0, rounded_0(_S28.lo_0 + _S29.hi_0));
    return fast_two_sum_0(_S30.hi_0, rounded_0(_S29.lo_0 + _S30.lo_0));
}

WidePart_0 sum_of_0(const WidePart_0 thread* a_12, const WidePart_0 thread* b_7)
{
    thread WidePart_0 sum_0;
    int _S31 = b_7->exponent_1;
    int _S32 = max(a_12->exponent_1, b_7->exponent_1);
    (&sum_0)->exponent_1 = _S32;
    df_0 _S33 = scaled_0(&a_12->value_3, power_of_two_0(max(a_12->exponent_1 - _S32, int(-100))));
    df_0 _S34 = scaled_0(&b_7->value_3, power_of_two_0(max(_S31 - _S32, int(-100))));
    thread df_0 _S35 = _S33;
    thread df_0 _S36 = _S34;
    df_0 _S37 = x2B_1(&_S35, &_S36);
    (&sum_0)->value_3 = _S37;
    return sum_0;
}

WidePart_0 sum_of_1(const WidePart_0 thread* a_13, const WidePart_0 thread* b_8)
{
    thread WidePart_0 sum_1;
    int _S38 = b_8->exponent_1;
    int _S39 = max(a_13->exponent_1, b_8->exponent_1);
    (&sum_1)->exponent_1 = _S39;
    df_0 _S40 = scaled_0(&a_13->value_3, power_of_two_0(max(a_13->exponent_1 - _S39, int(-100))));
    df_0 _S41 = scaled_0(&b_8->value_3, power_of_two_0(max(_S38 - _S39, int(-100))));
    thread df_0 _S42 = _S40;
    thread df_0 _S43 = _S41;
    df_0 _S44 = x2B_1(&_S42, &_S43);
    (&sum_1)->value_3 = _S44;
    return sum_1;
}

WidePart_0 sum_of_2(const WidePart_0 thread* a_14, const WidePart_0 thread* b_9)
{
    thread WidePart_0 sum_2;
    int _S45 = b_9->exponent_1;
    int _S46 = max(a_14->exponent_1, b_9->exponent_1);
    (&sum_2)->exponent_1 = _S46;
    df_0 _S47 = scaled_0(&a_14->value_3, power_of_two_0(max(a_14->exponent_1 - _S46, int(-100))));
    df_0 _S48 = scaled_0(&b_9->value_3, power_of_two_0(max(_S45 - _S46, int(-100))));
    thread df_0 _S49 = _S47;
    thread df_0 _S50 = _S48;
    df_0 _S51 = x2B_1(&_S49, &_S50);
    (&sum_2)->value_3 = _S51;
    return sum_2;
}

float rounded_once_0(const WidePart_0 thread* a_15)
{
    int _S52 = clamp(a_15->exponent_1, int(-360), int(360));
    uint k_0 = 0U;
    int left_0 = _S52;
    float x_8 = (&a_15->value_3)->hi_0;
    for(;;)
    {
        if(k_0 < 3U)
        {
        }
        else
        {
            break;
        }
        int step_0 = clamp(left_0, int(-120), int(120));
        float x_9 = x_8 * power_of_two_0(step_0);
        int left_1 = left_0 - step_0;
        k_0 = k_0 + 1U;
        left_0 = left_1;
        x_8 = x_9;
    }
    return x_8;
}

float rounded_once_1(const WidePart_0 thread* a_16)
{
    int _S53 = clamp(a_16->exponent_1, int(-360), int(360));
    uint k_1 = 0U;
    int left_2 = _S53;
    float x_10 = (&a_16->value_3)->hi_0;
    for(;;)
    {
        if(k_1 < 3U)
        {
        }
        else
        {
            break;
        }
        int step_1 = clamp(left_2, int(-120), int(120));
        float x_11 = x_10 * power_of_two_0(step_1);
        int left_3 = left_2 - step_1;
        k_1 = k_1 + 1U;
        left_2 = left_3;
        x_10 = x_11;
    }
    return x_10;
}

float rounded_once_2(const WidePart_0 thread* a_17)
{
    int _S54 = clamp(a_17->exponent_1, int(-360), int(360));
    uint k_2 = 0U;
    int left_4 = _S54;
    float x_12 = (&a_17->value_3)->hi_0;
    for(;;)
    {
        if(k_2 < 3U)
        {
        }
        else
        {
            break;
        }
        int step_2 = clamp(left_4, int(-120), int(120));
        float x_13 = x_12 * power_of_two_0(step_2);
        int left_5 = left_4 - step_2;
        k_2 = k_2 + 1U;
        left_4 = left_5;
        x_12 = x_13;
    }
    return x_12;
}

float2 product_2(float2 x_14, float2 y_0)
{
    bool _S55;
    if(is_bad_1(x_14))
    {
        _S55 = true;
    }
    else
    {
        _S55 = is_bad_1(y_0);
    }
    if(_S55)
    {
        float2 u_0 = extremes_of_0(x_14);
        float2 v_0 = extremes_of_0(y_0);
        float _S56 = u_0.x;
        float _S57 = v_0.x;
        float _S58 = u_0.y;
        float _S59 = v_0.y;
        return float2(_S56 * _S57 - _S58 * _S59, _S56 * _S59 + _S58 * _S57);
    }
    Part_0 a_18 = part_of_0(x_14.x);
    Part_0 b_10 = part_of_0(x_14.y);
    Part_0 c_0 = part_of_0(y_0.x);
    Part_0 d_0 = part_of_0(y_0.y);
    thread Part_0 _S60 = a_18;
    thread Part_0 _S61 = c_0;
    WidePart_0 _S62 = product_of_0(&_S60, &_S61);
    thread Part_0 _S63 = b_10;
    thread Part_0 _S64 = d_0;
    WidePart_0 _S65 = product_of_0(&_S63, &_S64);
    thread WidePart_0 _S66 = _S65;
    WidePart_0 _S67 = negated_0(&_S66);
    thread WidePart_0 _S68 = _S62;
    thread WidePart_0 _S69 = _S67;
    WidePart_0 _S70 = sum_of_0(&_S68, &_S69);
    thread WidePart_0 _S71 = _S70;
    float _S72 = rounded_once_0(&_S71);
    thread Part_0 _S73 = a_18;
    thread Part_0 _S74 = d_0;
    WidePart_0 _S75 = product_of_0(&_S73, &_S74);
    thread Part_0 _S76 = b_10;
    thread Part_0 _S77 = c_0;
    WidePart_0 _S78 = product_of_0(&_S76, &_S77);
    thread WidePart_0 _S79 = _S75;
    thread WidePart_0 _S80 = _S78;
    WidePart_0 _S81 = sum_of_0(&_S79, &_S80);
    thread WidePart_0 _S82 = _S81;
    float _S83 = rounded_once_0(&_S82);
    return float2(_S72, _S83);
}

uint2 bits_of_0(float2 x_15)
{
    return uint2((as_type<uint>((x_15.x))), (as_type<uint>((x_15.y))));
}

[[kernel]] void square_complex64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_11 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_11 [[buffer(1)]], packed_uint2 device* entryPointParams_out_11 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_11;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_11;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_11;
    threadgroup array<float4, int(256)> group_values_3;
    (&kernelContext_2)->group_values_0 = &group_values_3;
    threadgroup array<int2, int(256)> group_exponents_3;
    (&kernelContext_2)->group_exponents_0 = &group_exponents_3;
    (&kernelContext_2)->opaque_zero_0 = (entryPointParams_11->p_2.lanes_0) >> 30U;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_11->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S84 = position_0(i_2, entryPointParams_11->p_2.extents_1, entryPointParams_11->p_2.x_strides_0, entryPointParams_11->p_2.x_offset_0);
        float2 _S85 = floats_of_0(uint2(*((&kernelContext_2)->entryPointParams_x_data_2+_S84)) );
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = packed_uint2(bits_of_0(product_2(_S85, _S85))) ;
        i_2 = i_2 + entryPointParams_11->p_2.lanes_0;
    }
    return;
}

df_0 wide_0(float value_4)
{
    return pair_of_0(value_4, 0.0f);
}

df_0 x2D_0(const df_0 thread* a_19, const df_0 thread* b_11)
{
    df_0 _S86 = neg_0(b_11);
    thread df_0 _S87 = _S86;
    df_0 _S88 = x2B_1(a_19, &_S87);
    return _S88;
}

df_0 root_of_0(const df_0 thread* a_20)
{
    float _S89 = a_20->hi_0;
    if(!((a_20->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S90 = sqrt(_S89);
    thread df_0 _S91 = two_product_0(_S90, _S90);
    df_0 _S92 = x2D_0(a_20, &_S91);
    return fast_two_sum_0(_S90, _S92.hi_0 / (2.0f * _S90));
}

float modulus_0(float2 x_16)
{
    float _S93 = x_16.x;
    uint a_size_0 = (as_type<uint>((_S93))) & 2147483647U;
    float _S94 = x_16.y;
    uint b_size_0 = (as_type<uint>((_S94))) & 2147483647U;
    if(is_bad_1(x_16))
    {
        bool _S95;
        if(a_size_0 == 2139095040U)
        {
            _S95 = true;
        }
        else
        {
            _S95 = b_size_0 == 2139095040U;
        }
        uint _S96;
        if(_S95)
        {
            _S96 = 2139095040U;
        }
        else
        {
            _S96 = (2139095040U | a_size_0) | b_size_0;
        }
        return (as_type<float>((_S96)));
    }
    Part_0 a_21 = part_of_0(_S93);
    Part_0 b_12 = part_of_0(_S94);
    int _S97 = max(a_21.exponent_0, b_12.exponent_0);
    float u_1 = a_21.value_1 * power_of_two_0(max(a_21.exponent_0 - _S97, int(-60)));
    float v_1 = b_12.value_1 * power_of_two_0(max(b_12.exponent_0 - _S97, int(-60)));
    thread WidePart_0 root_0;
    df_0 _S98 = two_product_0(v_1, v_1);
    thread df_0 _S99 = two_product_0(u_1, u_1);
    thread df_0 _S100 = _S98;
    df_0 _S101 = x2B_0(&_S99, &_S100);
    thread df_0 _S102 = _S101;
    df_0 _S103 = root_of_0(&_S102);
    (&root_0)->value_3 = _S103;
    (&root_0)->exponent_1 = _S97;
    thread WidePart_0 _S104 = root_0;
    float _S105 = rounded_once_1(&_S104);
    return _S105;
}

[[kernel]] void abs_complex64(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_12 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_12 [[buffer(1)]], float device* entryPointParams_out_12 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_12;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_12;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_12;
    threadgroup array<float4, int(256)> group_values_4;
    (&kernelContext_3)->group_values_0 = &group_values_4;
    threadgroup array<int2, int(256)> group_exponents_4;
    (&kernelContext_3)->group_exponents_0 = &group_exponents_4;
    (&kernelContext_3)->opaque_zero_0 = (entryPointParams_12->p_3.lanes_0) >> 30U;
    uint i_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_12->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S106 = position_0(i_3, entryPointParams_12->p_3.extents_1, entryPointParams_12->p_3.x_strides_0, entryPointParams_12->p_3.x_offset_0);
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = modulus_0(floats_of_0(uint2(*((&kernelContext_3)->entryPointParams_x_data_3+_S106)) ));
        i_3 = i_3 + entryPointParams_12->p_3.lanes_0;
    }
    return;
}

[[kernel]] void add_complex64(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_13 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_13 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_4 [[buffer(2)]], packed_uint2 device* entryPointParams_out_13 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_13;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_13;
    (&kernelContext_4)->entryPointParams_y_data_0 = entryPointParams_y_data_4;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_13;
    threadgroup array<float4, int(256)> group_values_5;
    (&kernelContext_4)->group_values_0 = &group_values_5;
    threadgroup array<int2, int(256)> group_exponents_5;
    (&kernelContext_4)->group_exponents_0 = &group_exponents_5;
    (&kernelContext_4)->opaque_zero_0 = (entryPointParams_13->p_4.lanes_0) >> 30U;
    uint i_4 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        if(i_4 < (entryPointParams_13->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S107 = position_0(i_4, entryPointParams_13->p_4.extents_1, entryPointParams_13->p_4.x_strides_0, entryPointParams_13->p_4.x_offset_0);
        float2 x_17 = floats_of_0(uint2(*((&kernelContext_4)->entryPointParams_x_data_4+_S107)) );
        uint _S108 = position_0(i_4, entryPointParams_13->p_4.extents_1, entryPointParams_13->p_4.y_strides_0, entryPointParams_13->p_4.y_offset_0);
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = packed_uint2(bits_of_0(x_17 + floats_of_0(uint2(*((&kernelContext_4)->entryPointParams_y_data_0+_S108)) ))) ;
        i_4 = i_4 + entryPointParams_13->p_4.lanes_0;
    }
    return;
}

[[kernel]] void sub_complex64(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_14 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_14 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_5 [[buffer(2)]], packed_uint2 device* entryPointParams_out_14 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_14;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_14;
    (&kernelContext_5)->entryPointParams_y_data_1 = entryPointParams_y_data_5;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_14;
    threadgroup array<float4, int(256)> group_values_6;
    (&kernelContext_5)->group_values_0 = &group_values_6;
    threadgroup array<int2, int(256)> group_exponents_6;
    (&kernelContext_5)->group_exponents_0 = &group_exponents_6;
    (&kernelContext_5)->opaque_zero_0 = (entryPointParams_14->p_5.lanes_0) >> 30U;
    uint i_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_5 < (entryPointParams_14->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S109 = position_0(i_5, entryPointParams_14->p_5.extents_1, entryPointParams_14->p_5.x_strides_0, entryPointParams_14->p_5.x_offset_0);
        float2 x_18 = floats_of_0(uint2(*((&kernelContext_5)->entryPointParams_x_data_5+_S109)) );
        uint _S110 = position_0(i_5, entryPointParams_14->p_5.extents_1, entryPointParams_14->p_5.y_strides_0, entryPointParams_14->p_5.y_offset_0);
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = packed_uint2(bits_of_0(x_18 - floats_of_0(uint2(*((&kernelContext_5)->entryPointParams_y_data_1+_S110)) ))) ;
        i_5 = i_5 + entryPointParams_14->p_5.lanes_0;
    }
    return;
}

[[kernel]] void mul_complex64(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_15 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_15 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_6 [[buffer(2)]], packed_uint2 device* entryPointParams_out_15 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_15;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_15;
    (&kernelContext_6)->entryPointParams_y_data_2 = entryPointParams_y_data_6;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_15;
    threadgroup array<float4, int(256)> group_values_7;
    (&kernelContext_6)->group_values_0 = &group_values_7;
    threadgroup array<int2, int(256)> group_exponents_7;
    (&kernelContext_6)->group_exponents_0 = &group_exponents_7;
    (&kernelContext_6)->opaque_zero_0 = (entryPointParams_15->p_6.lanes_0) >> 30U;
    uint i_6 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        if(i_6 < (entryPointParams_15->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S111 = position_0(i_6, entryPointParams_15->p_6.extents_1, entryPointParams_15->p_6.x_strides_0, entryPointParams_15->p_6.x_offset_0);
        float2 x_19 = floats_of_0(uint2(*((&kernelContext_6)->entryPointParams_x_data_6+_S111)) );
        uint _S112 = position_0(i_6, entryPointParams_15->p_6.extents_1, entryPointParams_15->p_6.y_strides_0, entryPointParams_15->p_6.y_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = packed_uint2(bits_of_0(product_2(x_19, floats_of_0(uint2(*((&kernelContext_6)->entryPointParams_y_data_2+_S112)) )))) ;
        i_6 = i_6 + entryPointParams_15->p_6.lanes_0;
    }
    return;
}

float nan_like_0(float x_20)
{
    return (as_type<float>(((as_type<uint>((x_20))) | 2143289344U)));
}

df_0 x2A_0(const df_0 thread* a_22, float b_13)
{
    df_0 _S113 = two_product_0(a_22->hi_0, b_13);
    return fast_two_sum_0(_S113.hi_0, rounded_0(_S113.lo_0 + rounded_0(a_22->lo_0 * b_13)));
}

df_0 x2B_2(const df_0 thread* a_23, float b_14)
{
    df_0 _S114 = two_sum_0(a_23->hi_0, b_14);
    return fast_two_sum_0(_S114.hi_0, rounded_0(_S114.lo_0 + a_23->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_24, const df_0 thread* b_15)
{
    float _S115 = b_15->hi_0;
    float _S116 = a_24->hi_0 / b_15->hi_0;
    df_0 _S117 = x2A_0(b_15, _S116);
    thread df_0 _S118 = _S117;
    df_0 _S119 = x2D_0(a_24, &_S118);
    float _S120 = _S119.hi_0 / _S115;
    df_0 _S121 = x2A_0(b_15, _S120);
    thread df_0 _S122 = _S119;
    thread df_0 _S123 = _S121;
    df_0 _S124 = x2D_0(&_S122, &_S123);
    float _S125 = _S124.hi_0 / _S115;
    thread df_0 _S126 = fast_two_sum_0(_S116, _S120);
    df_0 _S127 = x2B_2(&_S126, _S125);
    return _S127;
}

df_0 _0(const df_0 thread* a_25, const df_0 thread* b_16)
{
    df_0 _S128 = quotient_of_0(a_25, b_16);
    return _S128;
}

float quotient_part_0(const WidePart_0 thread* a_26, const WidePart_0 thread* b_17)
{
    thread WidePart_0 quotient_0;
    df_0 _S129 = _0(&a_26->value_3, &b_17->value_3);
    (&quotient_0)->value_3 = _S129;
    (&quotient_0)->exponent_1 = a_26->exponent_1 - b_17->exponent_1;
    thread WidePart_0 _S130 = quotient_0;
    float _S131 = rounded_once_2(&_S130);
    return _S131;
}

float2 quotient_1(float2 x_21, float2 y_1)
{
    bool _S132;
    if(is_bad_1(y_1))
    {
        _S132 = true;
    }
    else
    {
        _S132 = (((as_type<uint>((y_1.x))) | (as_type<uint>((y_1.y)))) & 2147483647U) == 0U;
    }
    if(_S132)
    {
        return float2(nan_like_0(x_21.x), nan_like_0(x_21.y));
    }
    if(is_bad_1(x_21))
    {
        float2 u_2 = extremes_of_0(x_21);
        float2 v_2 = extremes_of_0(y_1);
        float _S133 = u_2.x;
        float _S134 = v_2.x;
        float _S135 = u_2.y;
        float _S136 = v_2.y;
        return float2(_S133 * _S134 + _S135 * _S136, _S135 * _S134 - _S133 * _S136);
    }
    Part_0 a_27 = part_of_0(x_21.x);
    Part_0 b_18 = part_of_0(x_21.y);
    Part_0 c_1 = part_of_0(y_1.x);
    Part_0 d_1 = part_of_0(y_1.y);
    thread Part_0 _S137 = c_1;
    thread Part_0 _S138 = c_1;
    WidePart_0 _S139 = product_of_1(&_S137, &_S138);
    thread Part_0 _S140 = d_1;
    thread Part_0 _S141 = d_1;
    WidePart_0 _S142 = product_of_1(&_S140, &_S141);
    thread WidePart_0 _S143 = _S139;
    thread WidePart_0 _S144 = _S142;
    WidePart_0 _S145 = sum_of_1(&_S143, &_S144);
    thread Part_0 _S146 = a_27;
    thread Part_0 _S147 = c_1;
    WidePart_0 _S148 = product_of_1(&_S146, &_S147);
    thread Part_0 _S149 = b_18;
    thread Part_0 _S150 = d_1;
    WidePart_0 _S151 = product_of_1(&_S149, &_S150);
    thread WidePart_0 _S152 = _S148;
    thread WidePart_0 _S153 = _S151;
    WidePart_0 _S154 = sum_of_1(&_S152, &_S153);
    thread WidePart_0 _S155 = _S154;
    thread WidePart_0 _S156 = _S145;
    float _S157 = quotient_part_0(&_S155, &_S156);
    thread Part_0 _S158 = b_18;
    thread Part_0 _S159 = c_1;
    WidePart_0 _S160 = product_of_1(&_S158, &_S159);
    thread Part_0 _S161 = a_27;
    thread Part_0 _S162 = d_1;
    WidePart_0 _S163 = product_of_1(&_S161, &_S162);
    thread WidePart_0 _S164 = _S163;
    WidePart_0 _S165 = negated_1(&_S164);
    thread WidePart_0 _S166 = _S160;
    thread WidePart_0 _S167 = _S165;
    WidePart_0 _S168 = sum_of_1(&_S166, &_S167);
    thread WidePart_0 _S169 = _S168;
    thread WidePart_0 _S170 = _S145;
    float _S171 = quotient_part_0(&_S169, &_S170);
    return float2(_S157, _S171);
}

[[kernel]] void div_complex64(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_16 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_16 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_7 [[buffer(2)]], packed_uint2 device* entryPointParams_out_16 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_16;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_16;
    (&kernelContext_7)->entryPointParams_y_data_3 = entryPointParams_y_data_7;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_16;
    threadgroup array<float4, int(256)> group_values_8;
    (&kernelContext_7)->group_values_0 = &group_values_8;
    threadgroup array<int2, int(256)> group_exponents_8;
    (&kernelContext_7)->group_exponents_0 = &group_exponents_8;
    (&kernelContext_7)->opaque_zero_0 = (entryPointParams_16->p_7.lanes_0) >> 30U;
    uint i_7 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_16->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S172 = position_0(i_7, entryPointParams_16->p_7.extents_1, entryPointParams_16->p_7.x_strides_0, entryPointParams_16->p_7.x_offset_0);
        float2 x_22 = floats_of_0(uint2(*((&kernelContext_7)->entryPointParams_x_data_7+_S172)) );
        uint _S173 = position_0(i_7, entryPointParams_16->p_7.extents_1, entryPointParams_16->p_7.y_strides_0, entryPointParams_16->p_7.y_offset_0);
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = packed_uint2(bits_of_0(quotient_1(x_22, floats_of_0(uint2(*((&kernelContext_7)->entryPointParams_y_data_3+_S173)) )))) ;
        i_7 = i_7 + entryPointParams_16->p_7.lanes_0;
    }
    return;
}

uint pieces_0(const Reduction_0 constant* p_9)
{
    uint _S174 = (p_9->outputs_0 + p_9->width_0 - 1U) / p_9->width_0;
    return _S174 * p_9->chunks_0;
}

struct Fold_0
{
    uint output_0;
    uint slot_0;
    int base_0;
    uint begin_0;
    uint end_0;
    uint step_3;
    bool writes_0;
};

Fold_0 fold_of_0(const Reduction_0 constant* p_10, uint piece_0, uint lane_0)
{
    uint _S175 = p_10->chunks_0;
    uint chunk_0 = piece_0 % p_10->chunks_0;
    uint _S176 = piece_0 / _S175;
    uint _S177 = p_10->width_0;
    uint _S178 = _S176 * p_10->width_0;
    uint _S179 = lane_0 % p_10->width_0;
    uint output_1 = _S178 + _S179;
    bool is_output_0 = output_1 < (p_10->outputs_0);
    thread Fold_0 fold_0;
    uint _S180;
    if(is_output_0)
    {
        _S180 = output_1;
    }
    else
    {
        _S180 = 0U;
    }
    (&fold_0)->output_0 = _S180;
    (&fold_0)->slot_0 = _S180 * _S175 + chunk_0;
    int _S181 = int(p_10->offset_1);
    uint _S182 = p_10->extents_2.y;
    uint _S183 = _S180 / _S182;
    int4 _S184 = p_10->strides_1;
    int _S185 = _S181 + int(_S183) * p_10->strides_1.x;
    uint _S186 = (&fold_0)->output_0 % _S182;
    (&fold_0)->base_0 = _S185 + int(_S186) * _S184.y;
    uint _S187 = p_10->chunk_length_0;
    uint _S188 = chunk_0 * p_10->chunk_length_0;
    uint _S189 = lane_0 / _S177;
    (&fold_0)->begin_0 = _S188 + _S189;
    if(is_output_0)
    {
        _S180 = min(p_10->length_0, (chunk_0 + 1U) * _S187);
    }
    else
    {
        _S180 = 0U;
    }
    (&fold_0)->end_0 = _S180;
    uint _S190 = 256U / _S177;
    (&fold_0)->step_3 = _S190;
    bool _S191;
    if(is_output_0)
    {
        _S191 = lane_0 < _S177;
    }
    else
    {
        _S191 = false;
    }
    (&fold_0)->writes_0 = _S191;
    return fold_0;
}

WidePart_0 exactly_0(float x_23)
{
    thread WidePart_0 part_1;
    (&part_1)->value_3 = wide_0(x_23);
    (&part_1)->exponent_1 = int(0);
    return part_1;
}

WidePart_0 wide_part_of_0(float x_24)
{
    Part_0 part_2 = part_of_0(x_24);
    thread WidePart_0 wide_part_0;
    (&wide_part_0)->value_3 = wide_0(part_2.value_1);
    (&wide_part_0)->exponent_1 = part_2.exponent_0;
    if(is_bad_0(x_24))
    {
        return exactly_0(x_24);
    }
    return wide_part_0;
}

int reduced_place_0(const Reduction_0 constant* p_11, uint r_0)
{
    uint4 _S192 = p_11->extents_2;
    if((p_11->extents_2.z) == 1U)
    {
        return int(r_0) * p_11->strides_1.w;
    }
    uint _S193 = _S192.w;
    uint _S194 = r_0 / _S193;
    int4 _S195 = p_11->strides_1;
    int _S196 = int(_S194) * p_11->strides_1.z;
    uint _S197 = r_0 % _S193;
    return _S196 + int(_S197) * _S195.w;
}

struct WideComplex_0
{
    WidePart_0 real_0;
    WidePart_0 imaginary_0;
};

bool is_bad_2(const WideComplex_0 thread* x_25)
{
    bool _S198;
    if(is_bad_0((&(&x_25->real_0)->value_3)->hi_0))
    {
        _S198 = true;
    }
    else
    {
        _S198 = is_bad_0((&(&x_25->imaginary_0)->value_3)->hi_0);
    }
    return _S198;
}

float2 extremes_of_1(const WideComplex_0 thread* x_26)
{
    return extremes_of_0(float2((&(&x_26->real_0)->value_3)->hi_0, (&(&x_26->imaginary_0)->value_3)->hi_0));
}

df_0 x2A_1(const df_0 thread* a_28, const df_0 thread* b_19)
{
    df_0 _S199 = two_product_0(a_28->hi_0, b_19->hi_0);
    return fast_two_sum_0(_S199.hi_0, rounded_0(_S199.lo_0 + rounded_0(rounded_0(a_28->hi_0 * b_19->lo_0) + rounded_0(a_28->lo_0 * b_19->hi_0))));
}

WidePart_0 product_of_2(const WidePart_0 thread* a_29, const WidePart_0 thread* b_20)
{
    thread WidePart_0 product_3;
    df_0 _S200 = x2A_1(&a_29->value_3, &b_20->value_3);
    (&product_3)->value_3 = _S200;
    (&product_3)->exponent_1 = a_29->exponent_1 + b_20->exponent_1;
    return product_3;
}

WidePart_0 normalised_0(const WidePart_0 thread* a_30)
{
    df_0 _S201 = a_30->value_3;
    float _S202 = (&a_30->value_3)->hi_0;
    if(is_bad_0((&a_30->value_3)->hi_0))
    {
        return *a_30;
    }
    int shift_0 = exponent_of_0(_S202);
    bool is_nothing_0 = _S202 == 0.0f;
    thread WidePart_0 part_3;
    df_0 _S203;
    if(is_nothing_0)
    {
        _S203 = _S201;
    }
    else
    {
        df_0 _S204 = scaled_0(&a_30->value_3, power_of_two_0(- shift_0));
        _S203 = _S204;
    }
    (&part_3)->value_3 = _S203;
    int _S205;
    if(is_nothing_0)
    {
        _S205 = int(-2000);
    }
    else
    {
        _S205 = clamp(a_30->exponent_1 + shift_0, int(-1000000), int(1000000));
    }
    (&part_3)->exponent_1 = _S205;
    return part_3;
}

WideComplex_0 product_4(const WideComplex_0 thread* x_27, const WideComplex_0 thread* y_2)
{
    thread WideComplex_0 result_0;
    bool _S206 = is_bad_2(x_27);
    bool _S207;
    if(_S206)
    {
        _S207 = true;
    }
    else
    {
        bool _S208 = is_bad_2(y_2);
        _S207 = _S208;
    }
    if(_S207)
    {
        float2 _S209 = extremes_of_1(x_27);
        float2 _S210 = extremes_of_1(y_2);
        float _S211 = _S209.x;
        float _S212 = _S210.x;
        float _S213 = _S209.y;
        float _S214 = _S210.y;
        (&result_0)->real_0 = exactly_0(_S211 * _S212 - _S213 * _S214);
        (&result_0)->imaginary_0 = exactly_0(_S211 * _S214 + _S213 * _S212);
        return result_0;
    }
    WidePart_0 _S215 = product_of_2(&x_27->real_0, &y_2->real_0);
    WidePart_0 _S216 = product_of_2(&x_27->imaginary_0, &y_2->imaginary_0);
    thread WidePart_0 _S217 = _S216;
    WidePart_0 _S218 = negated_2(&_S217);
    thread WidePart_0 _S219 = _S215;
    thread WidePart_0 _S220 = _S218;
    WidePart_0 _S221 = sum_of_2(&_S219, &_S220);
    thread WidePart_0 _S222 = _S221;
    WidePart_0 _S223 = normalised_0(&_S222);
    (&result_0)->real_0 = _S223;
    WidePart_0 _S224 = product_of_2(&x_27->real_0, &y_2->imaginary_0);
    WidePart_0 _S225 = product_of_2(&x_27->imaginary_0, &y_2->real_0);
    thread WidePart_0 _S226 = _S224;
    thread WidePart_0 _S227 = _S225;
    WidePart_0 _S228 = sum_of_2(&_S226, &_S227);
    thread WidePart_0 _S229 = _S228;
    WidePart_0 _S230 = normalised_0(&_S229);
    (&result_0)->imaginary_0 = _S230;
    return result_0;
}

void keep_0(uint lane_1, const WideComplex_0 thread* x_28, KernelContext_0 thread* kernelContext_8)
{
    (*kernelContext_8->group_values_0)[lane_1] = float4((&(&x_28->real_0)->value_3)->hi_0, (&(&x_28->real_0)->value_3)->lo_0, (&(&x_28->imaginary_0)->value_3)->hi_0, (&(&x_28->imaginary_0)->value_3)->lo_0);
    (*kernelContext_8->group_exponents_0)[lane_1] = int2((&x_28->real_0)->exponent_1, (&x_28->imaginary_0)->exponent_1);
    return;
}

WideComplex_0 of_thread_0(uint lane_2, KernelContext_0 thread* kernelContext_9)
{
    float4 values_0 = (*kernelContext_9->group_values_0)[lane_2];
    int2 exponents_0 = (*kernelContext_9->group_exponents_0)[lane_2];
    thread WideComplex_0 x_29;
    (&(&x_29)->real_0)->value_3 = pair_of_0((*kernelContext_9->group_values_0)[lane_2].x, (*kernelContext_9->group_values_0)[lane_2].y);
    (&(&x_29)->imaginary_0)->value_3 = pair_of_0(values_0.z, values_0.w);
    (&(&x_29)->real_0)->exponent_1 = exponents_0.x;
    (&(&x_29)->imaginary_0)->exponent_1 = exponents_0.y;
    return x_29;
}

WideComplex_0 group_product_0(const WideComplex_0 thread* mine_0, uint lane_3, uint width_1, KernelContext_0 thread* kernelContext_10)
{
    threadgroup_barrier(mem_flags::mem_threadgroup);
    keep_0(lane_3, mine_0, kernelContext_10);
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint step_4 = 128U;
    for(;;)
    {
        if(step_4 >= width_1)
        {
        }
        else
        {
            break;
        }
        if(lane_3 < step_4)
        {
            WideComplex_0 _S231 = of_thread_0(lane_3, kernelContext_10);
            WideComplex_0 _S232 = of_thread_0(lane_3 + step_4, kernelContext_10);
            thread WideComplex_0 _S233 = _S231;
            thread WideComplex_0 _S234 = _S232;
            WideComplex_0 _S235 = product_4(&_S233, &_S234);
            thread WideComplex_0 _S236 = _S235;
            keep_0(lane_3, &_S236, kernelContext_10);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        step_4 = step_4 >> 1U;
    }
    uint _S237 = lane_3 % width_1;
    WideComplex_0 _S238 = of_thread_0(_S237, kernelContext_10);
    return _S238;
}

float rounded_or_bad_0(const WidePart_0 thread* a_31)
{
    float _S239 = (&a_31->value_3)->hi_0;
    float _S240;
    if(is_bad_0((&a_31->value_3)->hi_0))
    {
        _S240 = _S239;
    }
    else
    {
        float _S241 = rounded_once_2(a_31);
        _S240 = _S241;
    }
    return _S240;
}

[[kernel]] void prod_complex64(uint3 gid_8 [[threadgroup_position_in_grid]], uint3 lid_8 [[thread_position_in_threadgroup]], EntryPointParams_8 constant* entryPointParams_17 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_17 [[buffer(1)]], packed_uint2 device* entryPointParams_out_17 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_8 = entryPointParams_17;
    (&kernelContext_11)->entryPointParams_x_data_8 = entryPointParams_x_data_17;
    (&kernelContext_11)->entryPointParams_out_8 = entryPointParams_out_17;
    threadgroup array<float4, int(256)> group_values_9;
    (&kernelContext_11)->group_values_0 = &group_values_9;
    threadgroup array<int2, int(256)> group_exponents_9;
    (&kernelContext_11)->group_exponents_0 = &group_exponents_9;
    (&kernelContext_11)->opaque_zero_0 = (entryPointParams_17->p_8.groups_0) >> 30U;
    uint piece_1 = gid_8.x;
    for(;;)
    {
        uint _S242 = pieces_0(&entryPointParams_17->p_8);
        if(piece_1 < _S242)
        {
        }
        else
        {
            break;
        }
        uint _S243 = lid_8.x;
        Fold_0 _S244 = fold_of_0(&entryPointParams_17->p_8, piece_1, _S243);
        thread WideComplex_0 mine_1;
        (&mine_1)->real_0 = exactly_0(1.0f);
        (&mine_1)->imaginary_0 = wide_part_of_0(0.0f);
        uint r_1 = _S244.begin_0;
        for(;;)
        {
            if(r_1 < (_S244.end_0))
            {
            }
            else
            {
                break;
            }
            int _S245 = reduced_place_0(&entryPointParams_17->p_8, r_1);
            float2 x_30 = floats_of_0(uint2(*((&kernelContext_11)->entryPointParams_x_data_8+uint(_S244.base_0 + _S245))) );
            thread WideComplex_0 factor_0;
            (&factor_0)->real_0 = wide_part_of_0(x_30.x);
            (&factor_0)->imaginary_0 = wide_part_of_0(x_30.y);
            thread WideComplex_0 _S246 = mine_1;
            thread WideComplex_0 _S247 = factor_0;
            WideComplex_0 _S248 = product_4(&_S246, &_S247);
            mine_1 = _S248;
            r_1 = r_1 + _S244.step_3;
        }
        thread WideComplex_0 _S249 = mine_1;
        WideComplex_0 _S250 = group_product_0(&_S249, _S243, entryPointParams_17->p_8.width_0, &kernelContext_11);
        if(_S244.writes_0)
        {
            packed_uint2 device* _S251 = (&kernelContext_11)->entryPointParams_out_8+_S244.slot_0;
            thread WidePart_0 _S252 = _S250.real_0;
            float _S253 = rounded_or_bad_0(&_S252);
            thread WidePart_0 _S254 = _S250.imaginary_0;
            float _S255 = rounded_or_bad_0(&_S254);
            *_S251 = packed_uint2(bits_of_0(float2(_S253, _S255))) ;
        }
        piece_1 = piece_1 + entryPointParams_17->p_8.groups_0;
    }
    return;
}


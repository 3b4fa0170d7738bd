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
    uint opaque_zero_0;
};

[[kernel]] void conj_complex64(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_8 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_8 [[buffer(1)]], packed_uint2 device* entryPointParams_out_8 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_8;
    (&kernelContext_0)->entryPointParams_x_data_0 = entryPointParams_x_data_8;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_8;
    (&kernelContext_0)->opaque_zero_0 = (entryPointParams_8->p_0.lanes_0) >> 30U;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < (entryPointParams_8->p_0.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S10 = position_0(i_0, entryPointParams_8->p_0.extents_1, entryPointParams_8->p_0.x_strides_0, entryPointParams_8->p_0.x_offset_0);
        uint2 _S11 = uint2(*((&kernelContext_0)->entryPointParams_x_data_0+_S10)) ;
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = packed_uint2(uint2(_S11.x, (_S11.y) ^ 2147483648U)) ;
        i_0 = i_0 + entryPointParams_8->p_0.lanes_0;
    }
    return;
}

[[kernel]] void neg_complex64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_9 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_9 [[buffer(1)]], packed_uint2 device* entryPointParams_out_9 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_9;
    (&kernelContext_1)->entryPointParams_x_data_1 = entryPointParams_x_data_9;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_9;
    (&kernelContext_1)->opaque_zero_0 = (entryPointParams_9->p_1.lanes_0) >> 30U;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < (entryPointParams_9->p_1.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S12 = position_0(i_1, entryPointParams_9->p_1.extents_1, entryPointParams_9->p_1.x_strides_0, entryPointParams_9->p_1.x_offset_0);
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = packed_uint2(((uint2(*((&kernelContext_1)->entryPointParams_x_data_1+_S12)) ) ^ (uint2(2147483648U) ))) ;
        i_1 = i_1 + entryPointParams_9->p_1.lanes_0;
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

float power_of_two_0(int exponent_2)
{
    return (as_type<float>((uint(exponent_2 + int(127)) << 23U)));
}

df_0 scaled_0(const df_0 thread* a_6, float power_0)
{
    return pair_of_0(a_6->hi_0 * power_0, a_6->lo_0 * power_0);
}

df_0 two_sum_0(float a_7, float b_3)
{
    float _S21 = rounded_0(a_7 + b_3);
    float _S22 = rounded_0(_S21 - a_7);
    return pair_of_0(_S21, rounded_0(a_7 - rounded_0(_S21 - _S22)) + rounded_0(b_3 - _S22));
}

df_0 fast_two_sum_0(float a_8, float b_4)
{
    float _S23 = rounded_0(a_8 + b_4);
    return pair_of_0(_S23, b_4 - rounded_0(_S23 - a_8));
}

df_0 x2B_0(const df_0 thread* a_9, const df_0 thread* b_5)
{
    df_0 _S24 = two_sum_0(a_9->hi_0, b_5->hi_0);
    df_0 _S25 = two_sum_0(a_9->lo_0, b_5->lo_0);
    df_0 _S26 = fast_two_sum_0(_S24.hi_0, rounded_0(_S24.lo_0 + _S25.hi_0));
    return fast_two_sum_0(_S26.hi_0, rounded_0(_S25.lo_0 + _S26.lo_0));
}

df_0 x2B_1(const df_0 thread* a_10, const df_0 thread* b_6)
{
    df_0 _S27 = two_sum_0(a_10->hi_0, b_6->hi_0);
    df_0 _S28 = two_sum_0(a_10->lo_0, b_6->lo_0);
    df_0 _S29 = fast_two_sum_0(_S27.hi_0, rounded_0(_S27.lo_0 + _S28.hi_0));
    return fast_two_sum_0(_S29.hi_0, rounded_0(_S28.lo_0 + _S29.lo_0));
}

WidePart_0 sum_of_0(const WidePart_0 thread* a_11, const WidePart_0 thread* b_7)
{
    thread WidePart_0 sum_0;
    int _S30 = b_7->exponent_1;
    int _S31 = max(a_11->exponent_1, b_7->exponent_1);
    (&sum_0)->exponent_1 = _S31;
    df_0 _S32 = scaled_0(&a_11->value_3, power_of_two_0(max(a_11->exponent_1 - _S31, int(-100))));
    df_0 _S33 = scaled_0(&b_7->value_3, power_of_two_0(max(_S30 - _S31, int(-100))));
    thread df_0 _S34 = _S32;
    thread df_0 _S35 = _S33;
    df_0 _S36 = x2B_1(&_S34, &_S35);
    (&sum_0)->value_3 = _S36;
    return sum_0;
}

WidePart_0 sum_of_1(const WidePart_0 thread* a_12, const WidePart_0 thread* b_8)
{
    thread WidePart_0 sum_1;
    int _S37 = b_8->exponent_1;
    int _S38 = max(a_12->exponent_1, b_8->exponent_1);
    (&sum_1)->exponent_1 = _S38;
    df_0 _S39 = scaled_0(&a_12->value_3, power_of_two_0(max(a_12->exponent_1 - _S38, int(-100))));
    df_0 _S40 = scaled_0(&b_8->value_3, power_of_two_0(max(_S37 - _S38, int(-100))));
    thread df_0 _S41 = _S39;
    thread df_0 _S42 = _S40;
    df_0 _S43 = x2B_1(&_S41, &_S42);
    (&sum_1)->value_3 = _S43;
    return sum_1;
}

float rounded_once_0(const WidePart_0 thread* a_13)
{
    int _S44 = clamp(a_13->exponent_1, int(-360), int(360));
    uint k_0 = 0U;
    int left_0 = _S44;
    float x_8 = (&a_13->value_3)->hi_0;
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

float rounded_once_1(const WidePart_0 thread* a_14)
{
    int _S45 = clamp(a_14->exponent_1, int(-360), int(360));
    uint k_1 = 0U;
    int left_2 = _S45;
    float x_10 = (&a_14->value_3)->hi_0;
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

float rounded_once_2(const WidePart_0 thread* a_15)
{
    int _S46 = clamp(a_15->exponent_1, int(-360), int(360));
    uint k_2 = 0U;
    int left_4 = _S46;
    float x_12 = (&a_15->value_3)->hi_0;
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
    bool _S47;
    if(is_bad_1(x_14))
    {
        _S47 = true;
    }
    else
    {
        _S47 = is_bad_1(y_0);
    }
    if(_S47)
    {
        float2 u_0 = extremes_of_0(x_14);
        float2 v_0 = extremes_of_0(y_0);
        float _S48 = u_0.x;
        float _S49 = v_0.x;
        float _S50 = u_0.y;
        float _S51 = v_0.y;
        return float2(_S48 * _S49 - _S50 * _S51, _S48 * _S51 + _S50 * _S49);
    }
    Part_0 a_16 = part_of_0(x_14.x);
    Part_0 b_9 = part_of_0(x_14.y);
    Part_0 c_0 = part_of_0(y_0.x);
    Part_0 d_0 = part_of_0(y_0.y);
    thread Part_0 _S52 = a_16;
    thread Part_0 _S53 = c_0;
    WidePart_0 _S54 = product_of_0(&_S52, &_S53);
    thread Part_0 _S55 = b_9;
    thread Part_0 _S56 = d_0;
    WidePart_0 _S57 = product_of_0(&_S55, &_S56);
    thread WidePart_0 _S58 = _S57;
    WidePart_0 _S59 = negated_0(&_S58);
    thread WidePart_0 _S60 = _S54;
    thread WidePart_0 _S61 = _S59;
    WidePart_0 _S62 = sum_of_0(&_S60, &_S61);
    thread WidePart_0 _S63 = _S62;
    float _S64 = rounded_once_0(&_S63);
    thread Part_0 _S65 = a_16;
    thread Part_0 _S66 = d_0;
    WidePart_0 _S67 = product_of_0(&_S65, &_S66);
    thread Part_0 _S68 = b_9;
    thread Part_0 _S69 = c_0;
    WidePart_0 _S70 = product_of_0(&_S68, &_S69);
    thread WidePart_0 _S71 = _S67;
    thread WidePart_0 _S72 = _S70;
    WidePart_0 _S73 = sum_of_0(&_S71, &_S72);
    thread WidePart_0 _S74 = _S73;
    float _S75 = rounded_once_0(&_S74);
    return float2(_S64, _S75);
}

uint2 bits_of_0(float2 x_15)
{
    return uint2((as_type<uint>((x_15.x))), (as_type<uint>((x_15.y))));
}

[[kernel]] void square_complex64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_10 [[buffer(1)]], packed_uint2 device* entryPointParams_out_10 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_10;
    (&kernelContext_2)->entryPointParams_x_data_2 = entryPointParams_x_data_10;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_10;
    (&kernelContext_2)->opaque_zero_0 = (entryPointParams_10->p_2.lanes_0) >> 30U;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_10->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S76 = position_0(i_2, entryPointParams_10->p_2.extents_1, entryPointParams_10->p_2.x_strides_0, entryPointParams_10->p_2.x_offset_0);
        float2 _S77 = floats_of_0(uint2(*((&kernelContext_2)->entryPointParams_x_data_2+_S76)) );
        *((&kernelContext_2)->entryPointParams_out_2+i_2) = packed_uint2(bits_of_0(product_2(_S77, _S77))) ;
        i_2 = i_2 + entryPointParams_10->p_2.lanes_0;
    }
    return;
}

df_0 wide_0(float value_4)
{
    return pair_of_0(value_4, 0.0f);
}

df_0 x2D_0(const df_0 thread* a_17, const df_0 thread* b_10)
{
    df_0 _S78 = neg_0(b_10);
    thread df_0 _S79 = _S78;
    df_0 _S80 = x2B_1(a_17, &_S79);
    return _S80;
}

df_0 root_of_0(const df_0 thread* a_18)
{
    float _S81 = a_18->hi_0;
    if(!((a_18->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S82 = sqrt(_S81);
    thread df_0 _S83 = two_product_0(_S82, _S82);
    df_0 _S84 = x2D_0(a_18, &_S83);
    return fast_two_sum_0(_S82, _S84.hi_0 / (2.0f * _S82));
}

float modulus_0(float2 x_16)
{
    float _S85 = x_16.x;
    uint a_size_0 = (as_type<uint>((_S85))) & 2147483647U;
    float _S86 = x_16.y;
    uint b_size_0 = (as_type<uint>((_S86))) & 2147483647U;
    if(is_bad_1(x_16))
    {
        bool _S87;
        if(a_size_0 == 2139095040U)
        {
            _S87 = true;
        }
        else
        {
            _S87 = b_size_0 == 2139095040U;
        }
        uint _S88;
        if(_S87)
        {
            _S88 = 2139095040U;
        }
        else
        {
            _S88 = (2139095040U | a_size_0) | b_size_0;
        }
        return (as_type<float>((_S88)));
    }
    Part_0 a_19 = part_of_0(_S85);
    Part_0 b_11 = part_of_0(_S86);
    int _S89 = max(a_19.exponent_0, b_11.exponent_0);
    float u_1 = a_19.value_1 * power_of_two_0(max(a_19.exponent_0 - _S89, int(-60)));
    float v_1 = b_11.value_1 * power_of_two_0(max(b_11.exponent_0 - _S89, int(-60)));
    thread WidePart_0 root_0;
    df_0 _S90 = two_product_0(v_1, v_1);
    thread df_0 _S91 = two_product_0(u_1, u_1);
    thread df_0 _S92 = _S90;
    df_0 _S93 = x2B_0(&_S91, &_S92);
    thread df_0 _S94 = _S93;
    df_0 _S95 = root_of_0(&_S94);
    (&root_0)->value_3 = _S95;
    (&root_0)->exponent_1 = _S89;
    thread WidePart_0 _S96 = root_0;
    float _S97 = rounded_once_1(&_S96);
    return _S97;
}

[[kernel]] void abs_complex64(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_11 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_11 [[buffer(1)]], float device* entryPointParams_out_11 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_11;
    (&kernelContext_3)->entryPointParams_x_data_3 = entryPointParams_x_data_11;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_11;
    (&kernelContext_3)->opaque_zero_0 = (entryPointParams_11->p_3.lanes_0) >> 30U;
    uint i_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_11->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S98 = position_0(i_3, entryPointParams_11->p_3.extents_1, entryPointParams_11->p_3.x_strides_0, entryPointParams_11->p_3.x_offset_0);
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = modulus_0(floats_of_0(uint2(*((&kernelContext_3)->entryPointParams_x_data_3+_S98)) ));
        i_3 = i_3 + entryPointParams_11->p_3.lanes_0;
    }
    return;
}

[[kernel]] void add_complex64(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_12 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_12 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_4 [[buffer(2)]], packed_uint2 device* entryPointParams_out_12 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_12;
    (&kernelContext_4)->entryPointParams_x_data_4 = entryPointParams_x_data_12;
    (&kernelContext_4)->entryPointParams_y_data_0 = entryPointParams_y_data_4;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_12;
    (&kernelContext_4)->opaque_zero_0 = (entryPointParams_12->p_4.lanes_0) >> 30U;
    uint i_4 = gid_4.x * 256U + lid_4.x;
    for(;;)
    {
        if(i_4 < (entryPointParams_12->p_4.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S99 = position_0(i_4, entryPointParams_12->p_4.extents_1, entryPointParams_12->p_4.x_strides_0, entryPointParams_12->p_4.x_offset_0);
        float2 x_17 = floats_of_0(uint2(*((&kernelContext_4)->entryPointParams_x_data_4+_S99)) );
        uint _S100 = position_0(i_4, entryPointParams_12->p_4.extents_1, entryPointParams_12->p_4.y_strides_0, entryPointParams_12->p_4.y_offset_0);
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = packed_uint2(bits_of_0(x_17 + floats_of_0(uint2(*((&kernelContext_4)->entryPointParams_y_data_0+_S100)) ))) ;
        i_4 = i_4 + entryPointParams_12->p_4.lanes_0;
    }
    return;
}

[[kernel]] void sub_complex64(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_13 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_5 [[buffer(2)]], packed_uint2 device* entryPointParams_out_13 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_13;
    (&kernelContext_5)->entryPointParams_x_data_5 = entryPointParams_x_data_13;
    (&kernelContext_5)->entryPointParams_y_data_1 = entryPointParams_y_data_5;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_13;
    (&kernelContext_5)->opaque_zero_0 = (entryPointParams_13->p_5.lanes_0) >> 30U;
    uint i_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_5 < (entryPointParams_13->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S101 = position_0(i_5, entryPointParams_13->p_5.extents_1, entryPointParams_13->p_5.x_strides_0, entryPointParams_13->p_5.x_offset_0);
        float2 x_18 = floats_of_0(uint2(*((&kernelContext_5)->entryPointParams_x_data_5+_S101)) );
        uint _S102 = position_0(i_5, entryPointParams_13->p_5.extents_1, entryPointParams_13->p_5.y_strides_0, entryPointParams_13->p_5.y_offset_0);
        *((&kernelContext_5)->entryPointParams_out_5+i_5) = packed_uint2(bits_of_0(x_18 - floats_of_0(uint2(*((&kernelContext_5)->entryPointParams_y_data_1+_S102)) ))) ;
        i_5 = i_5 + entryPointParams_13->p_5.lanes_0;
    }
    return;
}

[[kernel]] void mul_complex64(uint3 gid_6 [[threadgroup_position_in_grid]], uint3 lid_6 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_14 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_14 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_6 [[buffer(2)]], packed_uint2 device* entryPointParams_out_14 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_6 = entryPointParams_14;
    (&kernelContext_6)->entryPointParams_x_data_6 = entryPointParams_x_data_14;
    (&kernelContext_6)->entryPointParams_y_data_2 = entryPointParams_y_data_6;
    (&kernelContext_6)->entryPointParams_out_6 = entryPointParams_out_14;
    (&kernelContext_6)->opaque_zero_0 = (entryPointParams_14->p_6.lanes_0) >> 30U;
    uint i_6 = gid_6.x * 256U + lid_6.x;
    for(;;)
    {
        if(i_6 < (entryPointParams_14->p_6.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S103 = position_0(i_6, entryPointParams_14->p_6.extents_1, entryPointParams_14->p_6.x_strides_0, entryPointParams_14->p_6.x_offset_0);
        float2 x_19 = floats_of_0(uint2(*((&kernelContext_6)->entryPointParams_x_data_6+_S103)) );
        uint _S104 = position_0(i_6, entryPointParams_14->p_6.extents_1, entryPointParams_14->p_6.y_strides_0, entryPointParams_14->p_6.y_offset_0);
        *((&kernelContext_6)->entryPointParams_out_6+i_6) = packed_uint2(bits_of_0(product_2(x_19, floats_of_0(uint2(*((&kernelContext_6)->entryPointParams_y_data_2+_S104)) )))) ;
        i_6 = i_6 + entryPointParams_14->p_6.lanes_0;
    }
    return;
}

float nan_like_0(float x_20)
{
    return (as_type<float>(((as_type<uint>((x_20))) | 2143289344U)));
}

df_0 x2A_0(const df_0 thread* a_20, float b_12)
{
    df_0 _S105 = two_product_0(a_20->hi_0, b_12);
    return fast_two_sum_0(_S105.hi_0, rounded_0(_S105.lo_0 + rounded_0(a_20->lo_0 * b_12)));
}

df_0 x2B_2(const df_0 thread* a_21, float b_13)
{
    df_0 _S106 = two_sum_0(a_21->hi_0, b_13);
    return fast_two_sum_0(_S106.hi_0, rounded_0(_S106.lo_0 + a_21->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_22, const df_0 thread* b_14)
{
    float _S107 = b_14->hi_0;
    float _S108 = a_22->hi_0 / b_14->hi_0;
    df_0 _S109 = x2A_0(b_14, _S108);
    thread df_0 _S110 = _S109;
    df_0 _S111 = x2D_0(a_22, &_S110);
    float _S112 = _S111.hi_0 / _S107;
    df_0 _S113 = x2A_0(b_14, _S112);
    thread df_0 _S114 = _S111;
    thread df_0 _S115 = _S113;
    df_0 _S116 = x2D_0(&_S114, &_S115);
    float _S117 = _S116.hi_0 / _S107;
    thread df_0 _S118 = fast_two_sum_0(_S108, _S112);
    df_0 _S119 = x2B_2(&_S118, _S117);
    return _S119;
}

df_0 _0(const df_0 thread* a_23, const df_0 thread* b_15)
{
    df_0 _S120 = quotient_of_0(a_23, b_15);
    return _S120;
}

float quotient_part_0(const WidePart_0 thread* a_24, const WidePart_0 thread* b_16)
{
    thread WidePart_0 quotient_0;
    df_0 _S121 = _0(&a_24->value_3, &b_16->value_3);
    (&quotient_0)->value_3 = _S121;
    (&quotient_0)->exponent_1 = a_24->exponent_1 - b_16->exponent_1;
    thread WidePart_0 _S122 = quotient_0;
    float _S123 = rounded_once_2(&_S122);
    return _S123;
}

float2 quotient_1(float2 x_21, float2 y_1)
{
    bool _S124;
    if(is_bad_1(y_1))
    {
        _S124 = true;
    }
    else
    {
        _S124 = (((as_type<uint>((y_1.x))) | (as_type<uint>((y_1.y)))) & 2147483647U) == 0U;
    }
    if(_S124)
    {
        return float2(nan_like_0(x_21.x), nan_like_0(x_21.y));
    }
    if(is_bad_1(x_21))
    {
        float2 u_2 = extremes_of_0(x_21);
        float2 v_2 = extremes_of_0(y_1);
        float _S125 = u_2.x;
        float _S126 = v_2.x;
        float _S127 = u_2.y;
        float _S128 = v_2.y;
        return float2(_S125 * _S126 + _S127 * _S128, _S127 * _S126 - _S125 * _S128);
    }
    Part_0 a_25 = part_of_0(x_21.x);
    Part_0 b_17 = part_of_0(x_21.y);
    Part_0 c_1 = part_of_0(y_1.x);
    Part_0 d_1 = part_of_0(y_1.y);
    thread Part_0 _S129 = c_1;
    thread Part_0 _S130 = c_1;
    WidePart_0 _S131 = product_of_1(&_S129, &_S130);
    thread Part_0 _S132 = d_1;
    thread Part_0 _S133 = d_1;
    WidePart_0 _S134 = product_of_1(&_S132, &_S133);
    thread WidePart_0 _S135 = _S131;
    thread WidePart_0 _S136 = _S134;
    WidePart_0 _S137 = sum_of_1(&_S135, &_S136);
    thread Part_0 _S138 = a_25;
    thread Part_0 _S139 = c_1;
    WidePart_0 _S140 = product_of_1(&_S138, &_S139);
    thread Part_0 _S141 = b_17;
    thread Part_0 _S142 = d_1;
    WidePart_0 _S143 = product_of_1(&_S141, &_S142);
    thread WidePart_0 _S144 = _S140;
    thread WidePart_0 _S145 = _S143;
    WidePart_0 _S146 = sum_of_1(&_S144, &_S145);
    thread WidePart_0 _S147 = _S146;
    thread WidePart_0 _S148 = _S137;
    float _S149 = quotient_part_0(&_S147, &_S148);
    thread Part_0 _S150 = b_17;
    thread Part_0 _S151 = c_1;
    WidePart_0 _S152 = product_of_1(&_S150, &_S151);
    thread Part_0 _S153 = a_25;
    thread Part_0 _S154 = d_1;
    WidePart_0 _S155 = product_of_1(&_S153, &_S154);
    thread WidePart_0 _S156 = _S155;
    WidePart_0 _S157 = negated_1(&_S156);
    thread WidePart_0 _S158 = _S152;
    thread WidePart_0 _S159 = _S157;
    WidePart_0 _S160 = sum_of_1(&_S158, &_S159);
    thread WidePart_0 _S161 = _S160;
    thread WidePart_0 _S162 = _S137;
    float _S163 = quotient_part_0(&_S161, &_S162);
    return float2(_S149, _S163);
}

[[kernel]] void div_complex64(uint3 gid_7 [[threadgroup_position_in_grid]], uint3 lid_7 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_15 [[buffer(0)]], packed_uint2 device* entryPointParams_x_data_15 [[buffer(1)]], packed_uint2 device* entryPointParams_y_data_7 [[buffer(2)]], packed_uint2 device* entryPointParams_out_15 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_7 = entryPointParams_15;
    (&kernelContext_7)->entryPointParams_x_data_7 = entryPointParams_x_data_15;
    (&kernelContext_7)->entryPointParams_y_data_3 = entryPointParams_y_data_7;
    (&kernelContext_7)->entryPointParams_out_7 = entryPointParams_out_15;
    (&kernelContext_7)->opaque_zero_0 = (entryPointParams_15->p_7.lanes_0) >> 30U;
    uint i_7 = gid_7.x * 256U + lid_7.x;
    for(;;)
    {
        if(i_7 < (entryPointParams_15->p_7.count_0))
        {
        }
        else
        {
            break;
        }
        uint _S164 = position_0(i_7, entryPointParams_15->p_7.extents_1, entryPointParams_15->p_7.x_strides_0, entryPointParams_15->p_7.x_offset_0);
        float2 x_22 = floats_of_0(uint2(*((&kernelContext_7)->entryPointParams_x_data_7+_S164)) );
        uint _S165 = position_0(i_7, entryPointParams_15->p_7.extents_1, entryPointParams_15->p_7.y_strides_0, entryPointParams_15->p_7.y_offset_0);
        *((&kernelContext_7)->entryPointParams_out_7+i_7) = packed_uint2(bits_of_0(quotient_1(x_22, floats_of_0(uint2(*((&kernelContext_7)->entryPointParams_y_data_3+_S165)) )))) ;
        i_7 = i_7 + entryPointParams_15->p_7.lanes_0;
    }
    return;
}


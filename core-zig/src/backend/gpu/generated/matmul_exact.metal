#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
int batch_place_0(uint batch_0, uint4 extents_0, int4 strides_0)
{
    uint _S1 = extents_0.w;
    uint _S2 = batch_0 % _S1;
    int at_0 = int(_S2) * strides_0.w;
    uint rest_0 = batch_0 / _S1;
    uint _S3 = extents_0.z;
    uint _S4 = rest_0 % _S3;
    int at_1 = at_0 + int(_S4) * strides_0.z;
    uint rest_1 = rest_0 / _S3;
    uint _S5 = extents_0.y;
    uint _S6 = rest_1 % _S5;
    int _S7 = at_1 + int(_S6) * strides_0.y;
    uint _S8 = rest_1 / _S5;
    return _S7 + int(_S8) * strides_0.x;
}

struct Product_0
{
    uint4 sizes_0;
    uint4 batch_extents_0;
    int4 a_batch_strides_0;
    int4 b_batch_strides_0;
    int a_row_stride_0;
    int a_column_stride_0;
    int b_row_stride_0;
    int b_column_stride_0;
    uint a_offset_0;
    uint b_offset_0;
    uint groups_0;
    uint option_0;
};

struct EntryPointParams_0
{
    Product_0 p_0;
};

struct EntryPointParams_1
{
    Product_0 p_1;
};

struct EntryPointParams_2
{
    Product_0 p_2;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    int device* entryPointParams_a_data_0;
    int device* entryPointParams_b_data_0;
    int device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_a_data_1;
    packed_uint2 device* entryPointParams_b_data_1;
    packed_uint2 device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    packed_uint2 device* entryPointParams_a_data_2;
    packed_uint2 device* entryPointParams_b_data_2;
    packed_uint2 device* entryPointParams_out_2;
    uint opaque_zero_0;
};

[[kernel]] void matmul_i32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], int device* entryPointParams_a_data_3 [[buffer(1)]], int device* entryPointParams_b_data_3 [[buffer(2)]], int device* entryPointParams_out_3 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_0)->entryPointParams_a_data_0 = entryPointParams_a_data_3;
    (&kernelContext_0)->entryPointParams_b_data_0 = entryPointParams_b_data_3;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_3;
    (&kernelContext_0)->opaque_zero_0 = (entryPointParams_3->p_0.groups_0) >> 30U;
    uint _S9 = entryPointParams_3->p_0.sizes_0.x * entryPointParams_3->p_0.sizes_0.y;
    uint i_0 = gid_0.x * 256U + lid_0.x;
    for(;;)
    {
        if(i_0 < (_S9 * entryPointParams_3->p_0.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_1 = i_0 / _S9;
        uint _S10 = i_0 % _S9;
        uint row_0 = _S10 / entryPointParams_3->p_0.sizes_0.y;
        uint column_0 = i_0 % entryPointParams_3->p_0.sizes_0.y;
        int _S11 = int(entryPointParams_3->p_0.a_offset_0);
        int _S12 = batch_place_0(batch_1, entryPointParams_3->p_0.batch_extents_0, entryPointParams_3->p_0.a_batch_strides_0);
        int _S13 = _S11 + _S12 + int(row_0) * entryPointParams_3->p_0.a_row_stride_0;
        int _S14 = int(entryPointParams_3->p_0.b_offset_0);
        int _S15 = batch_place_0(batch_1, entryPointParams_3->p_0.batch_extents_0, entryPointParams_3->p_0.b_batch_strides_0);
        int _S16 = _S14 + _S15 + int(column_0) * entryPointParams_3->p_0.b_column_stride_0;
        int sum_0 = int(0);
        uint k_0 = 0U;
        for(;;)
        {
            if(k_0 < (entryPointParams_3->p_0.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            int _S17 = int(k_0);
            int _S18 = sum_0 + (&kernelContext_0)->entryPointParams_a_data_0[uint(_S13 + _S17 * entryPointParams_3->p_0.a_column_stride_0)] * (&kernelContext_0)->entryPointParams_b_data_0[uint(_S16 + _S17 * entryPointParams_3->p_0.b_row_stride_0)];
            uint k_1 = k_0 + 1U;
            sum_0 = _S18;
            k_0 = k_1;
        }
        *((&kernelContext_0)->entryPointParams_out_0+i_0) = sum_0;
        i_0 = i_0 + entryPointParams_3->p_0.groups_0 * 256U;
    }
    return;
}

uint2 full_product_0(uint x_0, uint y_0)
{
    uint x_low_0 = x_0 & 65535U;
    uint x_high_0 = x_0 >> 16U;
    uint y_low_0 = y_0 & 65535U;
    uint y_high_0 = y_0 >> 16U;
    uint low_0 = x_low_0 * y_low_0;
    uint middle_0 = x_high_0 * y_low_0 + (low_0 >> 16U);
    uint other_0 = x_low_0 * y_high_0 + (middle_0 & 65535U);
    return uint2((other_0 << 16U) | (low_0 & 65535U), x_high_0 * y_high_0 + (middle_0 >> 16U) + (other_0 >> 16U));
}

uint2 product_wide_0(uint2 x_1, uint2 y_1)
{
    uint _S19 = x_1.x;
    uint _S20 = y_1.x;
    uint2 low_1 = full_product_0(_S19, _S20);
    return uint2(low_1.x, low_1.y + _S19 * y_1.y + x_1.y * _S20);
}

uint2 sum_wide_0(uint2 x_2, uint2 y_2)
{
    uint _S21 = x_2.x;
    uint low_2 = _S21 + y_2.x;
    uint _S22 = x_2.y + y_2.y;
    int _S23;
    if(low_2 < _S21)
    {
        _S23 = int(1);
    }
    else
    {
        _S23 = int(0);
    }
    return uint2(low_2, _S22 + uint(_S23));
}

[[kernel]] void matmul_i64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], packed_uint2 device* entryPointParams_a_data_4 [[buffer(1)]], packed_uint2 device* entryPointParams_b_data_4 [[buffer(2)]], packed_uint2 device* entryPointParams_out_4 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_a_data_1 = entryPointParams_a_data_4;
    (&kernelContext_1)->entryPointParams_b_data_1 = entryPointParams_b_data_4;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_4;
    (&kernelContext_1)->opaque_zero_0 = (entryPointParams_4->p_1.groups_0) >> 30U;
    uint _S24 = entryPointParams_4->p_1.sizes_0.x * entryPointParams_4->p_1.sizes_0.y;
    uint i_1 = gid_1.x * 256U + lid_1.x;
    for(;;)
    {
        if(i_1 < (_S24 * entryPointParams_4->p_1.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_2 = i_1 / _S24;
        uint _S25 = i_1 % _S24;
        uint row_1 = _S25 / entryPointParams_4->p_1.sizes_0.y;
        uint column_1 = i_1 % entryPointParams_4->p_1.sizes_0.y;
        int _S26 = int(entryPointParams_4->p_1.a_offset_0);
        int _S27 = batch_place_0(batch_2, entryPointParams_4->p_1.batch_extents_0, entryPointParams_4->p_1.a_batch_strides_0);
        int _S28 = _S26 + _S27 + int(row_1) * entryPointParams_4->p_1.a_row_stride_0;
        int _S29 = int(entryPointParams_4->p_1.b_offset_0);
        int _S30 = batch_place_0(batch_2, entryPointParams_4->p_1.batch_extents_0, entryPointParams_4->p_1.b_batch_strides_0);
        int _S31 = _S29 + _S30 + int(column_1) * entryPointParams_4->p_1.b_column_stride_0;
        uint2 sum_1 = uint2(0U, 0U);
        uint k_2 = 0U;
        for(;;)
        {
            if(k_2 < (entryPointParams_4->p_1.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            int _S32 = int(k_2);
            uint2 _S33 = sum_wide_0(sum_1, product_wide_0(uint2(*((&kernelContext_1)->entryPointParams_a_data_1+uint(_S28 + _S32 * entryPointParams_4->p_1.a_column_stride_0))) , uint2(*((&kernelContext_1)->entryPointParams_b_data_1+uint(_S31 + _S32 * entryPointParams_4->p_1.b_row_stride_0))) ));
            uint k_3 = k_2 + 1U;
            sum_1 = _S33;
            k_2 = k_3;
        }
        *((&kernelContext_1)->entryPointParams_out_1+i_1) = packed_uint2(sum_1) ;
        i_1 = i_1 + entryPointParams_4->p_1.groups_0 * 256U;
    }
    return;
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

df_0 wide_0(float value_0)
{
    return pair_of_0(value_0, 0.0f);
}

struct WidePart_0
{
    df_0 value_1;
    int exponent_0;
};

WidePart_0 nothing_0()
{
    thread WidePart_0 part_0;
    (&part_0)->value_1 = wide_0(0.0f);
    (&part_0)->exponent_0 = int(-2000);
    return part_0;
}

struct ComplexSum_0
{
    WidePart_0 real_0;
    WidePart_0 imaginary_0;
    float2 excess_0;
};

ComplexSum_0 empty_sum_0()
{
    thread ComplexSum_0 sum_2;
    WidePart_0 _S34 = nothing_0();
    (&sum_2)->real_0 = _S34;
    (&sum_2)->imaginary_0 = _S34;
    (&sum_2)->excess_0 = float2(0.0f, 0.0f);
    return sum_2;
}

float2 floats_of_0(uint2 x_3)
{
    return float2((as_type<float>((x_3.x))), (as_type<float>((x_3.y))));
}

bool is_bad_0(float value_2)
{
    return ((as_type<uint>((value_2))) & 2139095040U) == 2139095040U;
}

bool is_bad_1(float2 x_4)
{
    bool _S35;
    if(is_bad_0(x_4.x))
    {
        _S35 = true;
    }
    else
    {
        _S35 = is_bad_0(x_4.y);
    }
    return _S35;
}

float with_sign_0(float x_5, float sign_0)
{
    return (as_type<float>(((as_type<uint>((x_5))) | ((as_type<uint>((sign_0))) & 2147483648U))));
}

float sign_or_infinite_0(float x_6)
{
    bool _S36;
    if(is_bad_0(x_6))
    {
        _S36 = true;
    }
    else
    {
        _S36 = ((as_type<uint>((x_6))) & 2147483647U) == 0U;
    }
    if(_S36)
    {
        return x_6;
    }
    return with_sign_0(1.0f, x_6);
}

float2 extremes_of_0(float2 x_7)
{
    return float2(sign_or_infinite_0(x_7.x), sign_or_infinite_0(x_7.y));
}

float mantissa_of_0(float x_8)
{
    return (as_type<float>((((as_type<uint>((x_8))) & 2155872255U) | 1065353216U)));
}

int exponent_of_0(float x_9)
{
    return int(((as_type<uint>((x_9))) >> 23U) & 255U) - int(127);
}

struct Part_0
{
    float value_3;
    int exponent_1;
};

Part_0 part_of_0(float x_10)
{
    uint pattern_0 = (as_type<uint>((x_10))) & 2147483647U;
    float size_0 = float(pattern_0);
    bool is_subnormal_0 = pattern_0 < 8388608U;
    thread Part_0 part_1;
    bool _S37 = pattern_0 == 0U;
    float _S38;
    if(_S37)
    {
        _S38 = x_10;
    }
    else
    {
        if(is_subnormal_0)
        {
            _S38 = with_sign_0(size_0, x_10);
        }
        else
        {
            _S38 = x_10;
        }
        _S38 = mantissa_of_0(_S38);
    }
    (&part_1)->value_3 = _S38;
    int _S39;
    if(_S37)
    {
        _S39 = int(-2000);
    }
    else
    {
        if(is_subnormal_0)
        {
            _S39 = exponent_of_0(size_0) - int(149);
        }
        else
        {
            _S39 = exponent_of_0(x_10);
        }
    }
    (&part_1)->exponent_1 = _S39;
    return part_1;
}

float rounded_0(float value_4)
{
    return value_4;
}

df_0 two_product_0(float a_0, float b_0)
{
    float _S40 = rounded_0(a_0 * b_0);
    return pair_of_0(_S40, fma(a_0, b_0, - _S40));
}

WidePart_0 product_of_0(const Part_0 thread* a_1, const Part_0 thread* b_1)
{
    thread WidePart_0 product_0;
    (&product_0)->value_1 = two_product_0(a_1->value_3, b_1->value_3);
    (&product_0)->exponent_0 = a_1->exponent_1 + b_1->exponent_1;
    return product_0;
}

WidePart_0 product_of_1(const Part_0 thread* a_2, const Part_0 thread* b_2)
{
    thread WidePart_0 product_1;
    (&product_1)->value_1 = two_product_0(a_2->value_3, b_2->value_3);
    (&product_1)->exponent_0 = a_2->exponent_1 + b_2->exponent_1;
    return product_1;
}

df_0 neg_0(const df_0 thread* a_3)
{
    return pair_of_0(- a_3->hi_0, - a_3->lo_0);
}

WidePart_0 negated_0(const WidePart_0 thread* a_4)
{
    thread WidePart_0 negative_0 = *a_4;
    df_0 _S41 = neg_0(&a_4->value_1);
    (&negative_0)->value_1 = _S41;
    return negative_0;
}

WidePart_0 negated_1(const WidePart_0 thread* a_5)
{
    thread WidePart_0 negative_1 = *a_5;
    df_0 _S42 = neg_0(&a_5->value_1);
    (&negative_1)->value_1 = _S42;
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
    float _S43 = rounded_0(a_7 + b_3);
    float _S44 = rounded_0(_S43 - a_7);
    return pair_of_0(_S43, rounded_0(a_7 - rounded_0(_S43 - _S44)) + rounded_0(b_3 - _S44));
}

df_0 fast_two_sum_0(float a_8, float b_4)
{
    float _S45 = rounded_0(a_8 + b_4);
    return pair_of_0(_S45, b_4 - rounded_0(_S45 - a_8));
}

df_0 x2B_0(const df_0 thread* a_9, const df_0 thread* b_5)
{
    df_0 _S46 = two_sum_0(a_9->hi_0, b_5->hi_0);
    df_0 _S47 = two_sum_0(a_9->lo_0, b_5->lo_0);
    df_0 _S48 = fast_two_sum_0(_S46.hi_0, rounded_0(_S46.lo_0 + _S47.hi_0));
    return fast_two_sum_0(_S48.hi_0, rounded_0(_S47.lo_0 + _S48.lo_0));
}

WidePart_0 sum_of_0(const WidePart_0 thread* a_10, const WidePart_0 thread* b_6)
{
    thread WidePart_0 sum_3;
    int _S49 = b_6->exponent_0;
    int _S50 = max(a_10->exponent_0, b_6->exponent_0);
    (&sum_3)->exponent_0 = _S50;
    df_0 _S51 = scaled_0(&a_10->value_1, power_of_two_0(max(a_10->exponent_0 - _S50, int(-100))));
    df_0 _S52 = scaled_0(&b_6->value_1, power_of_two_0(max(_S49 - _S50, int(-100))));
    thread df_0 _S53 = _S51;
    thread df_0 _S54 = _S52;
    df_0 _S55 = x2B_0(&_S53, &_S54);
    (&sum_3)->value_1 = _S55;
    return sum_3;
}

WidePart_0 sum_of_1(const WidePart_0 thread* a_11, const WidePart_0 thread* b_7)
{
    thread WidePart_0 sum_4;
    int _S56 = b_7->exponent_0;
    int _S57 = max(a_11->exponent_0, b_7->exponent_0);
    (&sum_4)->exponent_0 = _S57;
    df_0 _S58 = scaled_0(&a_11->value_1, power_of_two_0(max(a_11->exponent_0 - _S57, int(-100))));
    df_0 _S59 = scaled_0(&b_7->value_1, power_of_two_0(max(_S56 - _S57, int(-100))));
    thread df_0 _S60 = _S58;
    thread df_0 _S61 = _S59;
    df_0 _S62 = x2B_0(&_S60, &_S61);
    (&sum_4)->value_1 = _S62;
    return sum_4;
}

float rounded_once_0(const WidePart_0 thread* a_12)
{
    int _S63 = clamp(a_12->exponent_0, int(-360), int(360));
    uint k_4 = 0U;
    int left_0 = _S63;
    float x_11 = (&a_12->value_1)->hi_0;
    for(;;)
    {
        if(k_4 < 3U)
        {
        }
        else
        {
            break;
        }
        int step_0 = clamp(left_0, int(-120), int(120));
        float x_12 = x_11 * power_of_two_0(step_0);
        int left_1 = left_0 - step_0;
        k_4 = k_4 + 1U;
        left_0 = left_1;
        x_11 = x_12;
    }
    return x_11;
}

float rounded_once_1(const WidePart_0 thread* a_13)
{
    int _S64 = clamp(a_13->exponent_0, int(-360), int(360));
    uint k_5 = 0U;
    int left_2 = _S64;
    float x_13 = (&a_13->value_1)->hi_0;
    for(;;)
    {
        if(k_5 < 3U)
        {
        }
        else
        {
            break;
        }
        int step_1 = clamp(left_2, int(-120), int(120));
        float x_14 = x_13 * power_of_two_0(step_1);
        int left_3 = left_2 - step_1;
        k_5 = k_5 + 1U;
        left_2 = left_3;
        x_13 = x_14;
    }
    return x_13;
}

float2 product_2(float2 x_15, float2 y_3)
{
    bool _S65;
    if(is_bad_1(x_15))
    {
        _S65 = true;
    }
    else
    {
        _S65 = is_bad_1(y_3);
    }
    if(_S65)
    {
        float2 u_0 = extremes_of_0(x_15);
        float2 v_0 = extremes_of_0(y_3);
        float _S66 = u_0.x;
        float _S67 = v_0.x;
        float _S68 = u_0.y;
        float _S69 = v_0.y;
        return float2(_S66 * _S67 - _S68 * _S69, _S66 * _S69 + _S68 * _S67);
    }
    Part_0 a_14 = part_of_0(x_15.x);
    Part_0 b_8 = part_of_0(x_15.y);
    Part_0 c_0 = part_of_0(y_3.x);
    Part_0 d_0 = part_of_0(y_3.y);
    thread Part_0 _S70 = a_14;
    thread Part_0 _S71 = c_0;
    WidePart_0 _S72 = product_of_0(&_S70, &_S71);
    thread Part_0 _S73 = b_8;
    thread Part_0 _S74 = d_0;
    WidePart_0 _S75 = product_of_0(&_S73, &_S74);
    thread WidePart_0 _S76 = _S75;
    WidePart_0 _S77 = negated_0(&_S76);
    thread WidePart_0 _S78 = _S72;
    thread WidePart_0 _S79 = _S77;
    WidePart_0 _S80 = sum_of_0(&_S78, &_S79);
    thread WidePart_0 _S81 = _S80;
    float _S82 = rounded_once_0(&_S81);
    thread Part_0 _S83 = a_14;
    thread Part_0 _S84 = d_0;
    WidePart_0 _S85 = product_of_0(&_S83, &_S84);
    thread Part_0 _S86 = b_8;
    thread Part_0 _S87 = c_0;
    WidePart_0 _S88 = product_of_0(&_S86, &_S87);
    thread WidePart_0 _S89 = _S85;
    thread WidePart_0 _S90 = _S88;
    WidePart_0 _S91 = sum_of_0(&_S89, &_S90);
    thread WidePart_0 _S92 = _S91;
    float _S93 = rounded_once_0(&_S92);
    return float2(_S82, _S93);
}

bool is_zero_0(const df_0 thread* a_15)
{
    return (a_15->hi_0) == 0.0f;
}

WidePart_0 total_of_0(const WidePart_0 thread* a_16, const WidePart_0 thread* b_9)
{
    bool _S94 = is_zero_0(&a_16->value_1);
    if(_S94)
    {
        return *b_9;
    }
    bool _S95 = is_zero_0(&b_9->value_1);
    if(_S95)
    {
        return *a_16;
    }
    WidePart_0 _S96 = sum_of_1(a_16, b_9);
    return _S96;
}

ComplexSum_0 with_term_0(const ComplexSum_0 thread* sum_5, uint2 a_17, uint2 b_10)
{
    float2 x_16 = floats_of_0(a_17);
    float2 y_4 = floats_of_0(b_10);
    thread ComplexSum_0 longer_0 = *sum_5;
    bool _S97;
    if(is_bad_1(x_16))
    {
        _S97 = true;
    }
    else
    {
        _S97 = is_bad_1(y_4);
    }
    if(_S97)
    {
        (&longer_0)->excess_0 = (&longer_0)->excess_0 + product_2(x_16, y_4);
        return longer_0;
    }
    Part_0 p_3 = part_of_0(x_16.x);
    Part_0 q_0 = part_of_0(x_16.y);
    Part_0 r_0 = part_of_0(y_4.x);
    Part_0 s_0 = part_of_0(y_4.y);
    thread Part_0 _S98 = p_3;
    thread Part_0 _S99 = r_0;
    WidePart_0 _S100 = product_of_1(&_S98, &_S99);
    thread Part_0 _S101 = q_0;
    thread Part_0 _S102 = s_0;
    WidePart_0 _S103 = product_of_1(&_S101, &_S102);
    thread WidePart_0 _S104 = _S103;
    WidePart_0 _S105 = negated_1(&_S104);
    thread WidePart_0 _S106 = _S100;
    thread WidePart_0 _S107 = _S105;
    WidePart_0 _S108 = total_of_0(&_S106, &_S107);
    thread WidePart_0 _S109 = _S108;
    WidePart_0 _S110 = total_of_0(&sum_5->real_0, &_S109);
    (&longer_0)->real_0 = _S110;
    thread Part_0 _S111 = p_3;
    thread Part_0 _S112 = s_0;
    WidePart_0 _S113 = product_of_1(&_S111, &_S112);
    thread Part_0 _S114 = q_0;
    thread Part_0 _S115 = r_0;
    WidePart_0 _S116 = product_of_1(&_S114, &_S115);
    thread WidePart_0 _S117 = _S113;
    thread WidePart_0 _S118 = _S116;
    WidePart_0 _S119 = total_of_0(&_S117, &_S118);
    thread WidePart_0 _S120 = _S119;
    WidePart_0 _S121 = total_of_0(&sum_5->imaginary_0, &_S120);
    (&longer_0)->imaginary_0 = _S121;
    return longer_0;
}

uint2 bits_of_0(float2 x_17)
{
    return uint2((as_type<uint>((x_17.x))), (as_type<uint>((x_17.y))));
}

uint2 bits_of_1(const ComplexSum_0 thread* sum_6)
{
    float2 _S122 = sum_6->excess_0;
    float2 _S123;
    if(is_bad_1(sum_6->excess_0))
    {
        _S123 = _S122;
    }
    else
    {
        float _S124 = rounded_once_1(&sum_6->real_0);
        float _S125 = rounded_once_1(&sum_6->imaginary_0);
        _S123 = float2(_S124, _S125);
    }
    return bits_of_0(_S123);
}

[[kernel]] void matmul_complex64(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], packed_uint2 device* entryPointParams_a_data_5 [[buffer(1)]], packed_uint2 device* entryPointParams_b_data_5 [[buffer(2)]], packed_uint2 device* entryPointParams_out_5 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_a_data_2 = entryPointParams_a_data_5;
    (&kernelContext_2)->entryPointParams_b_data_2 = entryPointParams_b_data_5;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_5;
    (&kernelContext_2)->opaque_zero_0 = (entryPointParams_5->p_2.groups_0) >> 30U;
    uint _S126 = entryPointParams_5->p_2.sizes_0.x * entryPointParams_5->p_2.sizes_0.y;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < (_S126 * entryPointParams_5->p_2.sizes_0.w))
        {
        }
        else
        {
            break;
        }
        uint batch_3 = i_2 / _S126;
        uint _S127 = i_2 % _S126;
        uint row_2 = _S127 / entryPointParams_5->p_2.sizes_0.y;
        uint column_2 = i_2 % entryPointParams_5->p_2.sizes_0.y;
        int _S128 = int(entryPointParams_5->p_2.a_offset_0);
        int _S129 = batch_place_0(batch_3, entryPointParams_5->p_2.batch_extents_0, entryPointParams_5->p_2.a_batch_strides_0);
        int _S130 = _S128 + _S129 + int(row_2) * entryPointParams_5->p_2.a_row_stride_0;
        int _S131 = int(entryPointParams_5->p_2.b_offset_0);
        int _S132 = batch_place_0(batch_3, entryPointParams_5->p_2.batch_extents_0, entryPointParams_5->p_2.b_batch_strides_0);
        int _S133 = _S131 + _S132 + int(column_2) * entryPointParams_5->p_2.b_column_stride_0;
        ComplexSum_0 sum_7 = empty_sum_0();
        uint k_6 = 0U;
        for(;;)
        {
            if(k_6 < (entryPointParams_5->p_2.sizes_0.z))
            {
            }
            else
            {
                break;
            }
            int _S134 = int(k_6);
            uint2 _S135 = uint2(*((&kernelContext_2)->entryPointParams_a_data_2+uint(_S130 + _S134 * entryPointParams_5->p_2.a_column_stride_0))) ;
            uint2 _S136 = uint2(*((&kernelContext_2)->entryPointParams_b_data_2+uint(_S133 + _S134 * entryPointParams_5->p_2.b_row_stride_0))) ;
            thread ComplexSum_0 _S137 = sum_7;
            ComplexSum_0 _S138 = with_term_0(&_S137, _S135, _S136);
            uint k_7 = k_6 + 1U;
            sum_7 = _S138;
            k_6 = k_7;
        }
        packed_uint2 device* _S139 = (&kernelContext_2)->entryPointParams_out_2+i_2;
        thread ComplexSum_0 _S140 = sum_7;
        uint2 _S141 = bits_of_1(&_S140);
        *_S139 = packed_uint2(_S141) ;
        i_2 = i_2 + entryPointParams_5->p_2.groups_0 * 256U;
    }
    return;
}


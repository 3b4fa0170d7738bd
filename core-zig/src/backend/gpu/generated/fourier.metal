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

struct Fourier_0
{
    uint4 extents_1;
    int4 strides_1;
    uint count_0;
    uint offset_1;
    uint lanes_0;
    uint length_0;
    uint source_length_0;
    uint part_0;
    uint radix_0;
    uint stride_0;
    float factor_0;
    float factor_low_0;
    float sign_in_0;
    float sign_out_0;
    uint zero_0;
    uint reserved_0_0;
    uint reserved_1_0;
    uint reserved_2_0;
};

struct EntryPointParams_0
{
    Fourier_0 p_0;
};

struct EntryPointParams_1
{
    Fourier_0 p_1;
};

struct EntryPointParams_2
{
    Fourier_0 p_2;
};

struct EntryPointParams_3
{
    Fourier_0 p_3;
};

struct EntryPointParams_4
{
    Fourier_0 p_4;
};

struct EntryPointParams_5
{
    Fourier_0 p_5;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_source_0;
    packed_float4 device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    packed_uint2 device* entryPointParams_source_1;
    packed_float4 device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    packed_float4 device* entryPointParams_source_2;
    packed_float4 device* entryPointParams_roots_0;
    packed_float4 device* entryPointParams_out_2;
    EntryPointParams_3 constant* entryPointParams_3;
    packed_float4 device* entryPointParams_source_3;
    packed_float4 device* entryPointParams_factors_0;
    packed_float4 device* entryPointParams_out_3;
    EntryPointParams_4 constant* entryPointParams_4;
    packed_float4 device* entryPointParams_source_4;
    packed_uint2 device* entryPointParams_out_4;
    EntryPointParams_5 constant* entryPointParams_5;
    packed_float4 device* entryPointParams_source_5;
    float device* entryPointParams_out_5;
    uint opaque_zero_0;
};

[[kernel]] void fourier_from_f32(uint3 gid_0 [[threadgroup_position_in_grid]], uint3 lid_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_source_6 [[buffer(1)]], packed_float4 device* entryPointParams_out_6 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_0)->entryPointParams_source_0 = entryPointParams_source_6;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_6;
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
        packed_float4 device* _S10 = (&kernelContext_0)->entryPointParams_out_0+i_0;
        uint _S11 = position_0(i_0, (&kernelContext_0)->entryPointParams_0->p_0.extents_1, (&kernelContext_0)->entryPointParams_0->p_0.strides_1, (&kernelContext_0)->entryPointParams_0->p_0.offset_1);
        *_S10 = packed_float4(float4((&kernelContext_0)->entryPointParams_source_0[_S11], 0.0f, 0.0f, 0.0f)) ;
        i_0 = i_0 + (&kernelContext_0)->entryPointParams_0->p_0.lanes_0;
    }
    return;
}

[[kernel]] void fourier_from_complex64(uint3 gid_1 [[threadgroup_position_in_grid]], uint3 lid_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], packed_uint2 device* entryPointParams_source_7 [[buffer(1)]], packed_float4 device* entryPointParams_out_7 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_1)->entryPointParams_source_1 = entryPointParams_source_7;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_7;
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
        uint k_0 = i_1 % (&kernelContext_1)->entryPointParams_1->p_1.length_0;
        bool is_second_0 = k_0 >= ((&kernelContext_1)->entryPointParams_1->p_1.source_length_0);
        uint at_2;
        if(is_second_0)
        {
            at_2 = (&kernelContext_1)->entryPointParams_1->p_1.length_0 - k_0;
        }
        else
        {
            at_2 = k_0;
        }
        uint _S12 = i_1 / (&kernelContext_1)->entryPointParams_1->p_1.length_0;
        uint _S13 = position_0(_S12 * (&kernelContext_1)->entryPointParams_1->p_1.source_length_0 + at_2, (&kernelContext_1)->entryPointParams_1->p_1.extents_1, (&kernelContext_1)->entryPointParams_1->p_1.strides_1, (&kernelContext_1)->entryPointParams_1->p_1.offset_1);
        uint2 _S14 = uint2(*((&kernelContext_1)->entryPointParams_source_1+_S13)) ;
        bool is_real_0;
        if(k_0 == 0U)
        {
            is_real_0 = true;
        }
        else
        {
            is_real_0 = (2U * k_0) == ((&kernelContext_1)->entryPointParams_1->p_1.length_0);
        }
        float im_0 = (as_type<float>((_S14.y)));
        packed_float4 device* _S15 = (&kernelContext_1)->entryPointParams_out_1+i_1;
        float _S16 = (as_type<float>((_S14.x)));
        float _S17;
        if(is_real_0)
        {
            _S17 = 0.0f;
        }
        else
        {
            if(is_second_0)
            {
                _S17 = im_0;
            }
            else
            {
                _S17 = - im_0;
            }
        }
        *_S15 = packed_float4(float4(_S16, _S17, 0.0f, 0.0f)) ;
        i_1 = i_1 + (&kernelContext_1)->entryPointParams_1->p_1.lanes_0;
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

struct Complex_0
{
    df_0 re_0;
    df_0 im_1;
};

Complex_0 complex_of_0(float4 number_0)
{
    thread Complex_0 x_0;
    (&x_0)->re_0 = pair_of_0(number_0.x, number_0.z);
    (&x_0)->im_1 = pair_of_0(number_0.y, number_0.w);
    return x_0;
}

float rounded_0(float value_0)
{
    return value_0;
}

df_0 two_product_0(float a_0, float b_0)
{
    float _S18 = rounded_0(a_0 * b_0);
    return pair_of_0(_S18, fma(a_0, b_0, - _S18));
}

df_0 fast_two_sum_0(float a_1, float b_1)
{
    float _S19 = rounded_0(a_1 + b_1);
    return pair_of_0(_S19, b_1 - rounded_0(_S19 - a_1));
}

df_0 x2A_0(const df_0 thread* a_2, const df_0 thread* b_2)
{
    df_0 _S20 = two_product_0(a_2->hi_0, b_2->hi_0);
    return fast_two_sum_0(_S20.hi_0, rounded_0(_S20.lo_0 + rounded_0(rounded_0(a_2->hi_0 * b_2->lo_0) + rounded_0(a_2->lo_0 * b_2->hi_0))));
}

df_0 neg_0(const df_0 thread* a_3)
{
    return pair_of_0(- a_3->hi_0, - a_3->lo_0);
}

df_0 two_sum_0(float a_4, float b_3)
{
    float _S21 = rounded_0(a_4 + b_3);
    float _S22 = rounded_0(_S21 - a_4);
    return pair_of_0(_S21, rounded_0(a_4 - rounded_0(_S21 - _S22)) + rounded_0(b_3 - _S22));
}

df_0 x2B_0(const df_0 thread* a_5, const df_0 thread* b_4)
{
    df_0 _S23 = two_sum_0(a_5->hi_0, b_4->hi_0);
    df_0 _S24 = two_sum_0(a_5->lo_0, b_4->lo_0);
    df_0 _S25 = fast_two_sum_0(_S23.hi_0, rounded_0(_S23.lo_0 + _S24.hi_0));
    return fast_two_sum_0(_S25.hi_0, rounded_0(_S24.lo_0 + _S25.lo_0));
}

df_0 x2D_0(const df_0 thread* a_6, const df_0 thread* b_5)
{
    df_0 _S26 = neg_0(b_5);
    thread df_0 _S27 = _S26;
    df_0 _S28 = x2B_0(a_6, &_S27);
    return _S28;
}

Complex_0 product_0(const Complex_0 thread* a_7, const Complex_0 thread* b_6)
{
    thread Complex_0 x_1;
    df_0 _S29 = x2A_0(&a_7->re_0, &b_6->re_0);
    df_0 _S30 = x2A_0(&a_7->im_1, &b_6->im_1);
    thread df_0 _S31 = _S29;
    thread df_0 _S32 = _S30;
    df_0 _S33 = x2D_0(&_S31, &_S32);
    (&x_1)->re_0 = _S33;
    df_0 _S34 = x2A_0(&a_7->re_0, &b_6->im_1);
    df_0 _S35 = x2A_0(&a_7->im_1, &b_6->re_0);
    thread df_0 _S36 = _S34;
    thread df_0 _S37 = _S35;
    df_0 _S38 = x2B_0(&_S36, &_S37);
    (&x_1)->im_1 = _S38;
    return x_1;
}

float4 packed_0(const Complex_0 thread* x_2)
{
    return float4((&x_2->re_0)->hi_0, (&x_2->im_1)->hi_0, (&x_2->re_0)->lo_0, (&x_2->im_1)->lo_0);
}

[[kernel]] void fourier_pass(uint3 gid_2 [[threadgroup_position_in_grid]], uint3 lid_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], packed_float4 device* entryPointParams_source_8 [[buffer(1)]], packed_float4 device* entryPointParams_roots_1 [[buffer(2)]], packed_float4 device* entryPointParams_out_8 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_2)->entryPointParams_source_2 = entryPointParams_source_8;
    (&kernelContext_2)->entryPointParams_roots_0 = entryPointParams_roots_1;
    (&kernelContext_2)->entryPointParams_out_2 = entryPointParams_out_8;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint i_2 = gid_2.x * 256U + lid_2.x;
    for(;;)
    {
        if(i_2 < (entryPointParams_8->p_2.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_3 = i_2 % entryPointParams_8->p_2.length_0;
        uint q_0 = at_3 % entryPointParams_8->p_2.stride_0;
        uint _S39 = at_3 / entryPointParams_8->p_2.stride_0;
        uint k_1 = _S39 % entryPointParams_8->p_2.radix_0;
        uint _S40 = at_3 / entryPointParams_8->p_2.stride_0;
        uint first_0 = _S40 / entryPointParams_8->p_2.radix_0;
        uint from_0 = i_2 - at_3 + q_0 + entryPointParams_8->p_2.stride_0 * first_0;
        uint _S41 = entryPointParams_8->p_2.part_0 * entryPointParams_8->p_2.radix_0;
        uint power_0 = first_0 * k_1;
        Complex_0 _S42 = complex_of_0(float4(*((&kernelContext_2)->entryPointParams_roots_0+power_0 * entryPointParams_8->p_2.stride_0)) );
        thread Complex_0 _S43 = complex_of_0(float4(*((&kernelContext_2)->entryPointParams_source_2+from_0)) );
        thread Complex_0 _S44 = _S42;
        Complex_0 _S45 = product_0(&_S43, &_S44);
        thread Complex_0 sum_0 = _S45;
        uint j_0 = 1U;
        uint from_1 = from_0;
        uint power_1 = power_0;
        for(;;)
        {
            if(j_0 < (entryPointParams_8->p_2.radix_0))
            {
            }
            else
            {
                break;
            }
            uint from_2 = from_1 + entryPointParams_8->p_2.stride_0 * entryPointParams_8->p_2.part_0;
            uint power_2 = power_1 + entryPointParams_8->p_2.part_0 * k_1;
            if(power_2 >= _S41)
            {
                power_1 = power_2 - _S41;
            }
            else
            {
                power_1 = power_2;
            }
            Complex_0 _S46 = complex_of_0(float4(*((&kernelContext_2)->entryPointParams_roots_0+power_1 * entryPointParams_8->p_2.stride_0)) );
            thread Complex_0 _S47 = complex_of_0(float4(*((&kernelContext_2)->entryPointParams_source_2+from_2)) );
            thread Complex_0 _S48 = _S46;
            Complex_0 _S49 = product_0(&_S47, &_S48);
            thread df_0 _S50 = (&sum_0)->re_0;
            thread df_0 _S51 = _S49.re_0;
            df_0 _S52 = x2B_0(&_S50, &_S51);
            (&sum_0)->re_0 = _S52;
            thread df_0 _S53 = (&sum_0)->im_1;
            thread df_0 _S54 = _S49.im_1;
            df_0 _S55 = x2B_0(&_S53, &_S54);
            (&sum_0)->im_1 = _S55;
            j_0 = j_0 + 1U;
            from_1 = from_2;
        }
        packed_float4 device* _S56 = (&kernelContext_2)->entryPointParams_out_2+i_2;
        thread Complex_0 _S57 = sum_0;
        float4 _S58 = packed_0(&_S57);
        *_S56 = packed_float4(_S58) ;
        i_2 = i_2 + entryPointParams_8->p_2.lanes_0;
    }
    return;
}

[[kernel]] void fourier_product(uint3 gid_3 [[threadgroup_position_in_grid]], uint3 lid_3 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], packed_float4 device* entryPointParams_source_9 [[buffer(1)]], packed_float4 device* entryPointParams_factors_1 [[buffer(2)]], packed_float4 device* entryPointParams_out_9 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_3;
    (&kernelContext_3)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_3)->entryPointParams_source_3 = entryPointParams_source_9;
    (&kernelContext_3)->entryPointParams_factors_0 = entryPointParams_factors_1;
    (&kernelContext_3)->entryPointParams_out_3 = entryPointParams_out_9;
    (&kernelContext_3)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint i_3 = gid_3.x * 256U + lid_3.x;
    for(;;)
    {
        if(i_3 < (entryPointParams_9->p_3.count_0))
        {
        }
        else
        {
            break;
        }
        uint at_4 = i_3 % entryPointParams_9->p_3.length_0;
        float4 _S59 = float4(0.0f, 0.0f, 0.0f, 0.0f);
        float4 made_0;
        if(at_4 < (entryPointParams_9->p_3.source_length_0))
        {
            uint _S60 = i_3 / entryPointParams_9->p_3.length_0;
            float4 _S61 = float4(*((&kernelContext_3)->entryPointParams_source_3+(_S60 * entryPointParams_9->p_3.source_length_0 + at_4))) ;
            Complex_0 _S62 = complex_of_0(float4(*((&kernelContext_3)->entryPointParams_factors_0+at_4)) );
            thread Complex_0 _S63 = complex_of_0(float4(_S61.x, _S61.y * entryPointParams_9->p_3.sign_in_0, _S61.z, _S61.w * entryPointParams_9->p_3.sign_in_0));
            thread Complex_0 _S64 = _S62;
            Complex_0 _S65 = product_0(&_S63, &_S64);
            thread Complex_0 _S66 = _S65;
            float4 _S67 = packed_0(&_S66);
            made_0 = float4(_S67.x, _S67.y * entryPointParams_9->p_3.sign_out_0, _S67.z, _S67.w * entryPointParams_9->p_3.sign_out_0) * float4(entryPointParams_9->p_3.factor_0) ;
        }
        else
        {
            made_0 = _S59;
        }
        *((&kernelContext_3)->entryPointParams_out_3+i_3) = packed_float4(made_0) ;
        i_3 = i_3 + entryPointParams_9->p_3.lanes_0;
    }
    return;
}

[[kernel]] void fourier_to_complex64(uint3 gid_4 [[threadgroup_position_in_grid]], uint3 lid_4 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], packed_float4 device* entryPointParams_source_10 [[buffer(1)]], packed_uint2 device* entryPointParams_out_10 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_4)->entryPointParams_source_4 = entryPointParams_source_10;
    (&kernelContext_4)->entryPointParams_out_4 = entryPointParams_out_10;
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
        uint _S68 = i_4 / (&kernelContext_4)->entryPointParams_4->p_4.length_0;
        uint _S69 = _S68 * (&kernelContext_4)->entryPointParams_4->p_4.source_length_0;
        uint _S70 = i_4 % (&kernelContext_4)->entryPointParams_4->p_4.length_0;
        float4 _S71 = float4(*((&kernelContext_4)->entryPointParams_source_4+(_S69 + _S70))) ;
        *((&kernelContext_4)->entryPointParams_out_4+i_4) = packed_uint2(uint2((as_type<uint>((_S71.x))), (as_type<uint>((_S71.y))))) ;
        i_4 = i_4 + (&kernelContext_4)->entryPointParams_4->p_4.lanes_0;
    }
    return;
}

[[kernel]] void fourier_to_f32(uint3 gid_5 [[threadgroup_position_in_grid]], uint3 lid_5 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], packed_float4 device* entryPointParams_source_11 [[buffer(1)]], float device* entryPointParams_out_11 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_5)->entryPointParams_source_5 = entryPointParams_source_11;
    (&kernelContext_5)->entryPointParams_out_5 = entryPointParams_out_11;
    (&kernelContext_5)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint i_5 = gid_5.x * 256U + lid_5.x;
    for(;;)
    {
        if(i_5 < (entryPointParams_11->p_5.count_0))
        {
        }
        else
        {
            break;
        }
        float device* _S72 = (&kernelContext_5)->entryPointParams_out_5+i_5;
        df_0 _S73 = pair_of_0(entryPointParams_11->p_5.factor_0, entryPointParams_11->p_5.factor_low_0);
        thread df_0 _S74 = complex_of_0(float4(*((&kernelContext_5)->entryPointParams_source_5+i_5)) ).re_0;
        thread df_0 _S75 = _S73;
        df_0 _S76 = x2A_0(&_S74, &_S75);
        *_S72 = _S76.hi_0;
        i_5 = i_5 + entryPointParams_11->p_5.lanes_0;
    }
    return;
}


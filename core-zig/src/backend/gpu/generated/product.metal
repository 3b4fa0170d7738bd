#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
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

bool is_bad_0(float value_1)
{
    return ((as_type<uint>((value_1))) & 2139095040U) == 2139095040U;
}

struct Ball_0
{
    uint rows_0;
    uint columns_0;
    uint lanes_0;
    uint groups_0;
    uint flags_0;
    uint zero_0;
    uint x_stride_0;
    uint y_stride_0;
    uint z_stride_0;
    uint cotangent_stride_0;
    uint out_stride_0;
    uint out_column_0;
    uint x_offset_0;
    uint y_offset_0;
    uint z_offset_0;
    uint cotangent_offset_0;
    uint x_step_0;
    uint y_step_0;
    uint z_step_0;
    uint cotangent_step_0;
    float c_hi_0;
    float c_lo_0;
    float root_hi_0;
    float root_lo_0;
    float norm_hi_0;
    float norm_lo_0;
    float limit_hi_0;
    float limit_lo_0;
    float time_hi_0;
    float time_lo_0;
    float lorentz_norm_0;
    uint points_0;
};

df_0 part_of_0(const Ball_0 constant* p_0, float device* parts_0, uint row_0, uint factor_0)
{
    uint _S1 = (row_0 * p_0->columns_0 + factor_0) * 2U;
    df_0 _S2;
    if(is_bad_0(parts_0[_S1]))
    {
        _S2 = wide_0(parts_0[_S1]);
    }
    else
    {
        _S2 = pair_of_0(parts_0[_S1], parts_0[_S1 + 1U]);
    }
    return _S2;
}

float rounded_0(float value_2)
{
    return value_2;
}

df_0 two_sum_0(float a_0, float b_0)
{
    float _S3 = rounded_0(a_0 + b_0);
    float _S4 = rounded_0(_S3 - a_0);
    return pair_of_0(_S3, rounded_0(a_0 - rounded_0(_S3 - _S4)) + rounded_0(b_0 - _S4));
}

df_0 fast_two_sum_0(float a_1, float b_1)
{
    float _S5 = rounded_0(a_1 + b_1);
    return pair_of_0(_S5, b_1 - rounded_0(_S5 - a_1));
}

df_0 x2B_0(const df_0 thread* a_2, const df_0 thread* b_2)
{
    df_0 _S6 = two_sum_0(a_2->hi_0, b_2->hi_0);
    df_0 _S7 = two_sum_0(a_2->lo_0, b_2->lo_0);
    df_0 _S8 = fast_two_sum_0(_S6.hi_0, rounded_0(_S6.lo_0 + _S7.hi_0));
    return fast_two_sum_0(_S8.hi_0, rounded_0(_S7.lo_0 + _S8.lo_0));
}

float excess_of_0(const Ball_0 constant* p_1, float device* parts_1, uint row_1)
{
    float excess_0 = 0.0f;
    uint k_0 = 0U;
    for(;;)
    {
        if(k_0 < (p_1->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S9 = part_of_0(p_1, parts_1, row_1, k_0);
        if(is_bad_0(_S9.hi_0))
        {
            df_0 _S10 = part_of_0(p_1, parts_1, row_1, k_0);
            excess_0 = _S10.hi_0;
        }
        k_0 = k_0 + 1U;
    }
    return excess_0;
}

float nearest_0(const df_0 thread* value_3)
{
    float _S11 = value_3->hi_0;
    float _S12;
    if(is_bad_0(value_3->hi_0))
    {
        _S12 = _S11;
    }
    else
    {
        _S12 = _S11 + value_3->lo_0;
    }
    return _S12;
}

struct EntryPointParams_0
{
    Ball_0 p_2;
};

struct EntryPointParams_1
{
    Ball_0 p_3;
};

struct EntryPointParams_2
{
    Ball_0 p_4;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_parts_0;
    float device* entryPointParams_out_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_parts_1;
    float device* entryPointParams_out_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_parts_2;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_shares_0;
    uint opaque_zero_0;
};

[[kernel]] void product_sum(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_0 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_parts_3 [[buffer(1)]], float device* entryPointParams_out_2 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_0;
    (&kernelContext_0)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_0)->entryPointParams_parts_0 = entryPointParams_parts_3;
    (&kernelContext_0)->entryPointParams_out_0 = entryPointParams_out_2;
    (&kernelContext_0)->opaque_zero_0 = entryPointParams_3->p_2.zero_0;
    uint row_2 = group_0.x * 64U + invocation_0.x;
    for(;;)
    {
        if(row_2 < (entryPointParams_3->p_2.rows_0))
        {
        }
        else
        {
            break;
        }
        df_0 sum_0 = wide_0(0.0f);
        uint k_1 = 0U;
        for(;;)
        {
            if(k_1 < (entryPointParams_3->p_2.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S13 = part_of_0(&entryPointParams_3->p_2, (&kernelContext_0)->entryPointParams_parts_0, row_2, k_1);
            thread df_0 _S14 = sum_0;
            thread df_0 _S15 = _S13;
            df_0 _S16 = x2B_0(&_S14, &_S15);
            uint _S17 = k_1 + 1U;
            sum_0 = _S16;
            k_1 = _S17;
        }
        float _S18 = excess_of_0(&entryPointParams_3->p_2, (&kernelContext_0)->entryPointParams_parts_0, row_2);
        float device* _S19 = (&kernelContext_0)->entryPointParams_out_0+row_2;
        float _S20;
        if(is_bad_0(_S18))
        {
            _S20 = _S18;
        }
        else
        {
            thread df_0 _S21 = sum_0;
            float _S22 = nearest_0(&_S21);
            _S20 = _S22;
        }
        *_S19 = _S20;
        row_2 = row_2 + entryPointParams_3->p_2.groups_0 * 64U;
    }
    return;
}

struct Squares_0
{
    df_0 small_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 no_squares_0()
{
    thread Squares_0 squares_0;
    df_0 _S23 = wide_0(0.0f);
    (&squares_0)->small_0 = _S23;
    (&squares_0)->usual_0 = _S23;
    (&squares_0)->big_0 = _S23;
    return squares_0;
}

df_0 scaled_0(const df_0 thread* a_3, float power_0)
{
    return pair_of_0(a_3->hi_0 * power_0, a_3->lo_0 * power_0);
}

df_0 two_product_0(float a_4, float b_3)
{
    float _S24 = rounded_0(a_4 * b_3);
    return pair_of_0(_S24, fma(a_4, b_3, - _S24));
}

df_0 x2A_0(const df_0 thread* a_5, const df_0 thread* b_4)
{
    df_0 _S25 = two_product_0(a_5->hi_0, b_4->hi_0);
    return fast_two_sum_0(_S25.hi_0, rounded_0(_S25.lo_0 + rounded_0(rounded_0(a_5->hi_0 * b_4->lo_0) + rounded_0(a_5->lo_0 * b_4->hi_0))));
}

void Squares_add_0(Squares_0 thread* this_0, const df_0 thread* value_4)
{
    float _S26 = abs(value_4->hi_0);
    if(_S26 < 1.073741824e+09f)
    {
        df_0 _S27 = this_0->small_0;
        df_0 _S28 = scaled_0(value_4, 1.6777216e+07f);
        thread df_0 _S29 = _S28;
        thread df_0 _S30 = _S28;
        df_0 _S31 = x2A_0(&_S29, &_S30);
        thread df_0 _S32 = _S27;
        thread df_0 _S33 = _S31;
        df_0 _S34 = x2B_0(&_S32, &_S33);
        this_0->small_0 = _S34;
    }
    else
    {
        if(_S26 < 1.15292150460684698e+18f)
        {
            df_0 _S35 = this_0->usual_0;
            df_0 _S36 = x2A_0(value_4, value_4);
            thread df_0 _S37 = _S35;
            thread df_0 _S38 = _S36;
            df_0 _S39 = x2B_0(&_S37, &_S38);
            this_0->usual_0 = _S39;
        }
        else
        {
            df_0 _S40 = this_0->big_0;
            df_0 _S41 = scaled_0(value_4, 5.42101086242752217e-20f);
            thread df_0 _S42 = _S41;
            thread df_0 _S43 = _S41;
            df_0 _S44 = x2A_0(&_S42, &_S43);
            thread df_0 _S45 = _S40;
            thread df_0 _S46 = _S44;
            df_0 _S47 = x2B_0(&_S45, &_S46);
            this_0->big_0 = _S47;
        }
    }
    return;
}

Squares_0 parts_squares_0(const Ball_0 constant* p_5, float device* parts_2, uint row_3)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint k_2 = 0U;
    for(;;)
    {
        if(k_2 < (p_5->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S48 = part_of_0(p_5, parts_2, row_3, k_2);
        thread df_0 _S49 = _S48;
        Squares_add_0(&squares_1, &_S49);
        k_2 = k_2 + 1U;
    }
    return squares_1;
}

bool Squares_is_big_0(const Squares_0 thread* this_1)
{
    return ((&this_1->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_2)
{
    return ((&this_2->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_3)
{
    df_0 _S50 = scaled_0(&this_3->small_0, 3.55271367880050093e-15f);
    thread df_0 _S51 = _S50;
    df_0 _S52 = x2B_0(&this_3->usual_0, &_S51);
    bool _S53 = Squares_is_big_0(this_3);
    df_0 _S54;
    if(_S53)
    {
        thread df_0 _S55 = _S52;
        df_0 _S56 = scaled_0(&_S55, 5.42101086242752217e-20f);
        thread df_0 _S57 = _S56;
        df_0 _S58 = scaled_0(&_S57, 5.42101086242752217e-20f);
        thread df_0 _S59 = _S58;
        df_0 _S60 = x2B_0(&this_3->big_0, &_S59);
        _S54 = _S60;
    }
    else
    {
        _S54 = _S52;
    }
    return _S54;
}

df_0 neg_0(const df_0 thread* a_6)
{
    return pair_of_0(- a_6->hi_0, - a_6->lo_0);
}

df_0 x2D_0(const df_0 thread* a_7, const df_0 thread* b_5)
{
    df_0 _S61 = neg_0(b_5);
    thread df_0 _S62 = _S61;
    df_0 _S63 = x2B_0(a_7, &_S62);
    return _S63;
}

df_0 root_of_0(const df_0 thread* a_8)
{
    float _S64 = a_8->hi_0;
    if(!((a_8->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S65 = sqrt(_S64);
    thread df_0 _S66 = two_product_0(_S65, _S65);
    df_0 _S67 = x2D_0(a_8, &_S66);
    return fast_two_sum_0(_S65, _S67.hi_0 / (2.0f * _S65));
}

df_0 Squares_length_0(const Squares_0 thread* this_4)
{
    bool _S68 = Squares_is_big_0(this_4);
    bool _S69;
    if(_S68)
    {
        _S69 = true;
    }
    else
    {
        _S69 = ((&this_4->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S70;
    if(_S69)
    {
        df_0 _S71 = Squares_total_0(this_4);
        thread df_0 _S72 = _S71;
        df_0 _S73 = root_of_0(&_S72);
        _S70 = _S73;
    }
    else
    {
        df_0 _S74 = root_of_0(&this_4->small_0);
        thread df_0 _S75 = _S74;
        df_0 _S76 = scaled_0(&_S75, 5.9604644775390625e-08f);
        _S70 = _S76;
    }
    return _S70;
}

float Squares_unit_0(const Squares_0 thread* this_5)
{
    bool _S77 = Squares_is_big_1(this_5);
    float _S78;
    if(_S77)
    {
        _S78 = 5.42101086242752217e-20f;
    }
    else
    {
        _S78 = 1.0f;
    }
    return _S78;
}

[[kernel]] void product_length(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_1 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_parts_4 [[buffer(1)]], float device* entryPointParams_out_3 [[buffer(2)]])
{
    thread KernelContext_0 kernelContext_1;
    (&kernelContext_1)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_1)->entryPointParams_parts_1 = entryPointParams_parts_4;
    (&kernelContext_1)->entryPointParams_out_1 = entryPointParams_out_3;
    (&kernelContext_1)->opaque_zero_0 = entryPointParams_4->p_3.zero_0;
    uint row_4 = group_1.x * 64U + invocation_1.x;
    for(;;)
    {
        if(row_4 < (entryPointParams_4->p_3.rows_0))
        {
        }
        else
        {
            break;
        }
        Squares_0 _S79 = parts_squares_0(&entryPointParams_4->p_3, (&kernelContext_1)->entryPointParams_parts_1, row_4);
        float _S80 = excess_of_0(&entryPointParams_4->p_3, (&kernelContext_1)->entryPointParams_parts_1, row_4);
        float device* _S81 = (&kernelContext_1)->entryPointParams_out_1+row_4;
        float _S82;
        if(is_bad_0(_S80))
        {
            _S82 = _S80;
        }
        else
        {
            thread Squares_0 _S83 = _S79;
            df_0 _S84 = Squares_length_0(&_S83);
            thread Squares_0 _S85 = _S79;
            float _S86 = Squares_unit_0(&_S85);
            float _S87 = 1.0f / _S86;
            thread df_0 _S88 = _S84;
            df_0 _S89 = scaled_0(&_S88, _S87);
            thread df_0 _S90 = _S89;
            float _S91 = nearest_0(&_S90);
            _S82 = _S91;
        }
        *_S81 = _S82;
        row_4 = row_4 + entryPointParams_4->p_3.groups_0 * 64U;
    }
    return;
}

bool is_zero_0(const df_0 thread* a_9)
{
    return (a_9->hi_0) == 0.0f;
}

df_0 x2A_1(const df_0 thread* a_10, float b_6)
{
    df_0 _S92 = two_product_0(a_10->hi_0, b_6);
    return fast_two_sum_0(_S92.hi_0, rounded_0(_S92.lo_0 + rounded_0(a_10->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_7)
{
    df_0 _S93 = two_sum_0(a_11->hi_0, b_7);
    return fast_two_sum_0(_S93.hi_0, rounded_0(_S93.lo_0 + a_11->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_12, const df_0 thread* b_8)
{
    float _S94 = b_8->hi_0;
    float _S95 = a_12->hi_0 / b_8->hi_0;
    df_0 _S96 = x2A_1(b_8, _S95);
    thread df_0 _S97 = _S96;
    df_0 _S98 = x2D_0(a_12, &_S97);
    float _S99 = _S98.hi_0 / _S94;
    df_0 _S100 = x2A_1(b_8, _S99);
    thread df_0 _S101 = _S98;
    thread df_0 _S102 = _S100;
    df_0 _S103 = x2D_0(&_S101, &_S102);
    float _S104 = _S103.hi_0 / _S94;
    thread df_0 _S105 = fast_two_sum_0(_S95, _S99);
    df_0 _S106 = x2B_1(&_S105, _S104);
    return _S106;
}

df_0 _0(const df_0 thread* a_13, const df_0 thread* b_9)
{
    df_0 _S107 = quotient_of_0(a_13, b_9);
    return _S107;
}

[[kernel]] void product_share(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_parts_5 [[buffer(1)]], float device* entryPointParams_cotangent_1 [[buffer(2)]], float device* entryPointParams_shares_1 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_2;
    (&kernelContext_2)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_2)->entryPointParams_parts_2 = entryPointParams_parts_5;
    (&kernelContext_2)->entryPointParams_cotangent_0 = entryPointParams_cotangent_1;
    (&kernelContext_2)->entryPointParams_shares_0 = entryPointParams_shares_1;
    (&kernelContext_2)->opaque_zero_0 = entryPointParams_5->p_4.zero_0;
    uint row_5 = group_2.x * 64U + invocation_2.x;
    for(;;)
    {
        if(row_5 < (entryPointParams_5->p_4.rows_0))
        {
        }
        else
        {
            break;
        }
        Squares_0 _S108 = parts_squares_0(&entryPointParams_5->p_4, (&kernelContext_2)->entryPointParams_parts_2, row_5);
        thread Squares_0 _S109 = _S108;
        df_0 _S110 = Squares_length_0(&_S109);
        df_0 _S111 = wide_0((&kernelContext_2)->entryPointParams_cotangent_0[entryPointParams_5->p_4.cotangent_offset_0 + row_5 * entryPointParams_5->p_4.cotangent_stride_0]);
        uint k_3 = 0U;
        for(;;)
        {
            if(k_3 < (entryPointParams_5->p_4.columns_0))
            {
            }
            else
            {
                break;
            }
            thread df_0 _S112 = _S110;
            bool _S113 = is_zero_0(&_S112);
            df_0 _S114;
            if(_S113)
            {
                _S114 = wide_0(0.0f);
            }
            else
            {
                df_0 _S115 = part_of_0(&entryPointParams_5->p_4, (&kernelContext_2)->entryPointParams_parts_2, row_5, k_3);
                thread Squares_0 _S116 = _S108;
                float _S117 = Squares_unit_0(&_S116);
                thread df_0 _S118 = _S115;
                df_0 _S119 = scaled_0(&_S118, _S117);
                thread df_0 _S120 = _S119;
                thread df_0 _S121 = _S110;
                df_0 _S122 = _0(&_S120, &_S121);
                _S114 = _S122;
            }
            float device* _S123 = (&kernelContext_2)->entryPointParams_shares_0+(row_5 * entryPointParams_5->p_4.columns_0 + k_3);
            thread df_0 _S124 = _S111;
            thread df_0 _S125 = _S114;
            df_0 _S126 = x2A_0(&_S124, &_S125);
            thread df_0 _S127 = _S126;
            float _S128 = nearest_0(&_S127);
            *_S123 = _S128;
            k_3 = k_3 + 1U;
        }
        row_5 = row_5 + entryPointParams_5->p_4.groups_0 * 64U;
    }
    return;
}


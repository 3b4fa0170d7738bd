#include <metal_stdlib>
#include <metal_math>
#include <metal_texture>
using namespace metal;
struct df_0
{
    float hi_0;
    float lo_0;
};

struct Dual_0
{
    df_0 value_0;
    array<df_0, int(2)> partial_0;
};

struct Sloped_0
{
    df_0 value_1;
    df_0 slope_0;
};

df_0 pair_of_0(float hi_1, float lo_1)
{
    thread df_0 pair_0;
    (&pair_0)->hi_0 = hi_1;
    (&pair_0)->lo_0 = lo_1;
    return pair_0;
}

float rounded_0(float value_2)
{
    return value_2;
}

df_0 two_product_0(float a_0, float b_0)
{
    float _S1 = rounded_0(a_0 * b_0);
    return pair_of_0(_S1, fma(a_0, b_0, - _S1));
}

df_0 fast_two_sum_0(float a_1, float b_1)
{
    float _S2 = rounded_0(a_1 + b_1);
    return pair_of_0(_S2, b_1 - rounded_0(_S2 - a_1));
}

df_0 x2A_0(const df_0 thread* a_2, float b_2)
{
    df_0 _S3 = two_product_0(a_2->hi_0, b_2);
    return fast_two_sum_0(_S3.hi_0, rounded_0(_S3.lo_0 + rounded_0(a_2->lo_0 * b_2)));
}

df_0 two_sum_0(float a_3, float b_3)
{
    float _S4 = rounded_0(a_3 + b_3);
    float _S5 = rounded_0(_S4 - a_3);
    return pair_of_0(_S4, rounded_0(a_3 - rounded_0(_S4 - _S5)) + rounded_0(b_3 - _S5));
}

df_0 x2B_0(const df_0 thread* a_4, const df_0 thread* b_4)
{
    df_0 _S6 = two_sum_0(a_4->hi_0, b_4->hi_0);
    df_0 _S7 = two_sum_0(a_4->lo_0, b_4->lo_0);
    df_0 _S8 = fast_two_sum_0(_S6.hi_0, rounded_0(_S6.lo_0 + _S7.hi_0));
    return fast_two_sum_0(_S8.hi_0, rounded_0(_S7.lo_0 + _S8.lo_0));
}

df_0 x2A_1(const df_0 thread* a_5, const df_0 thread* b_5)
{
    df_0 _S9 = two_product_0(a_5->hi_0, b_5->hi_0);
    return fast_two_sum_0(_S9.hi_0, rounded_0(_S9.lo_0 + rounded_0(rounded_0(a_5->hi_0 * b_5->lo_0) + rounded_0(a_5->lo_0 * b_5->hi_0))));
}

df_0 x2B_1(const df_0 thread* a_6, float b_6)
{
    df_0 _S10 = two_sum_0(a_6->hi_0, b_6);
    return fast_two_sum_0(_S10.hi_0, rounded_0(_S10.lo_0 + a_6->lo_0));
}

df_0 scaled_0(const df_0 thread* a_7, float power_0)
{
    return pair_of_0(a_7->hi_0 * power_0, a_7->lo_0 * power_0);
}

df_0 twice_0(const df_0 thread* a_8)
{
    df_0 _S11 = scaled_0(a_8, 2.0f);
    return _S11;
}

Sloped_0 sloped_0(const df_0 thread* value_3, const df_0 thread* slope_1)
{
    thread Sloped_0 both_0;
    (&both_0)->value_1 = *value_3;
    (&both_0)->slope_0 = *slope_1;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S12 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S13 = x2A_0(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S14 = _S13;
    df_0 _S15 = x2B_0(&_S14, a2_0);
    thread df_0 _S16 = _S15;
    df_0 _S17 = x2A_1(&_S16, t_0);
    thread df_0 _S18 = _S17;
    df_0 _S19 = x2B_0(&_S18, a1_0);
    thread df_0 _S20 = _S19;
    df_0 _S21 = x2A_1(&_S20, t_0);
    thread df_0 _S22 = _S21;
    df_0 _S23 = x2B_1(&_S22, 1.0f);
    df_0 _S24 = x2A_0(t_0, _S12);
    df_0 _S25 = twice_0(a2_0);
    thread df_0 _S26 = _S24;
    thread df_0 _S27 = _S25;
    df_0 _S28 = x2B_0(&_S26, &_S27);
    thread df_0 _S29 = _S28;
    df_0 _S30 = x2A_1(&_S29, t_0);
    thread df_0 _S31 = _S30;
    df_0 _S32 = x2B_0(&_S31, a1_0);
    thread df_0 _S33 = _S23;
    thread df_0 _S34 = _S32;
    Sloped_0 _S35 = sloped_0(&_S33, &_S34);
    return _S35;
}

df_0 wide_0(float value_4)
{
    return pair_of_0(value_4, 0.0f);
}

df_0 neg_0(const df_0 thread* a_9)
{
    return pair_of_0(- a_9->hi_0, - a_9->lo_0);
}

df_0 x2D_0(const df_0 thread* a_10, const df_0 thread* b_7)
{
    df_0 _S36 = neg_0(b_7);
    thread df_0 _S37 = _S36;
    df_0 _S38 = x2B_0(a_10, &_S37);
    return _S38;
}

df_0 root_of_0(const df_0 thread* a_11)
{
    float _S39 = a_11->hi_0;
    if(!((a_11->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S40 = sqrt(_S39);
    thread df_0 _S41 = two_product_0(_S40, _S40);
    df_0 _S42 = x2D_0(a_11, &_S41);
    return fast_two_sum_0(_S40, _S42.hi_0 / (2.0f * _S40));
}

df_0 scaled_1(const df_0 thread* a_12, float power_1)
{
    return pair_of_0(a_12->hi_0 * power_1, a_12->lo_0 * power_1);
}

df_0 small_exp_minus_1_0(const df_0 thread* x_0)
{
    thread df_0 _S43 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S44 = x2A_1(&_S43, x_0);
    df_0 _S45 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S46 = _S44;
    thread df_0 _S47 = _S45;
    df_0 _S48 = x2B_0(&_S46, &_S47);
    thread df_0 _S49 = _S48;
    df_0 _S50 = x2A_1(&_S49, x_0);
    df_0 _S51 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S52 = _S50;
    thread df_0 _S53 = _S51;
    df_0 _S54 = x2B_0(&_S52, &_S53);
    thread df_0 _S55 = _S54;
    df_0 _S56 = x2A_1(&_S55, x_0);
    df_0 _S57 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S58 = _S56;
    thread df_0 _S59 = _S57;
    df_0 _S60 = x2B_0(&_S58, &_S59);
    thread df_0 _S61 = _S60;
    df_0 _S62 = x2A_1(&_S61, x_0);
    df_0 _S63 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S64 = _S62;
    thread df_0 _S65 = _S63;
    df_0 _S66 = x2B_0(&_S64, &_S65);
    thread df_0 _S67 = _S66;
    df_0 _S68 = x2A_1(&_S67, x_0);
    thread df_0 _S69 = _S68;
    df_0 _S70 = x2B_1(&_S69, 0.5f);
    thread df_0 _S71 = _S70;
    df_0 _S72 = x2A_1(&_S71, x_0);
    thread df_0 _S73 = _S72;
    df_0 _S74 = x2B_1(&_S73, 1.0f);
    thread df_0 _S75 = _S74;
    df_0 _S76 = x2A_1(&_S75, x_0);
    df_0 grown_0 = _S76;
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S77 = grown_0;
        df_0 _S78 = twice_0(&_S77);
        thread df_0 _S79 = grown_0;
        thread df_0 _S80 = grown_0;
        df_0 _S81 = x2A_1(&_S79, &_S80);
        thread df_0 _S82 = _S78;
        thread df_0 _S83 = _S81;
        df_0 _S84 = x2B_0(&_S82, &_S83);
        int _S85 = k_0 + int(1);
        grown_0 = _S84;
        k_0 = _S85;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_1)
{
    float _S86 = x_1->hi_0;
    if((x_1->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S87 = floor(min(_S86, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S88 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S89 = x2A_0(&_S88, _S87);
    thread df_0 _S90 = _S89;
    df_0 _S91 = x2D_0(x_1, &_S90);
    thread df_0 _S92 = _S91;
    df_0 _S93 = scaled_1(&_S92, 0.125f);
    thread df_0 _S94 = _S93;
    df_0 _S95 = small_exp_minus_1_0(&_S94);
    thread df_0 _S96 = _S95;
    df_0 _S97 = x2B_1(&_S96, 1.0f);
    float _S98 = power_of_two_0(int(_S87));
    thread df_0 _S99 = _S97;
    df_0 _S100 = scaled_1(&_S99, _S98);
    return _S100;
}

df_0 x2B_2(const df_0 thread* a_13, float b_8)
{
    df_0 _S101 = two_sum_0(a_13->hi_0, b_8);
    return fast_two_sum_0(_S101.hi_0, rounded_0(_S101.lo_0 + a_13->lo_0));
}

df_0 x2D_1(const df_0 thread* a_14, float b_9)
{
    df_0 _S102 = x2B_2(a_14, - b_9);
    return _S102;
}

df_0 half_of_0(const df_0 thread* a_15)
{
    df_0 _S103 = scaled_0(a_15, 0.5f);
    return _S103;
}

df_0 log_of_0(const df_0 thread* x_2)
{
    float _S104 = log(x_2->hi_0);
    thread df_0 _S105 = wide_0(- _S104);
    df_0 _S106 = exp_of_0(&_S105);
    thread df_0 _S107 = _S106;
    df_0 _S108 = x2A_1(x_2, &_S107);
    thread df_0 _S109 = _S108;
    df_0 _S110 = x2D_1(&_S109, 1.0f);
    df_0 _S111 = wide_0(_S104);
    thread df_0 _S112 = _S110;
    thread df_0 _S113 = _S110;
    df_0 _S114 = x2A_1(&_S112, &_S113);
    thread df_0 _S115 = _S114;
    df_0 _S116 = half_of_0(&_S115);
    thread df_0 _S117 = _S110;
    thread df_0 _S118 = _S116;
    df_0 _S119 = x2D_0(&_S117, &_S118);
    thread df_0 _S120 = _S111;
    thread df_0 _S121 = _S119;
    df_0 _S122 = x2B_0(&_S120, &_S121);
    return _S122;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_0)
{
    df_0 _S123 = x2B_1(t_1, 1.0f);
    thread df_0 _S124 = _S123;
    df_0 _S125 = root_of_0(&_S124);
    thread df_0 _S126 = _S125;
    df_0 _S127 = x2B_0(root_0, &_S126);
    thread df_0 _S128 = _S127;
    df_0 _S129 = log_of_0(&_S128);
    return _S129;
}

df_0 quotient_of_0(const df_0 thread* a_16, const df_0 thread* b_10)
{
    float _S130 = b_10->hi_0;
    float _S131 = a_16->hi_0 / b_10->hi_0;
    df_0 _S132 = x2A_0(b_10, _S131);
    thread df_0 _S133 = _S132;
    df_0 _S134 = x2D_0(a_16, &_S133);
    float _S135 = _S134.hi_0 / _S130;
    df_0 _S136 = x2A_0(b_10, _S135);
    thread df_0 _S137 = _S134;
    thread df_0 _S138 = _S136;
    df_0 _S139 = x2D_0(&_S137, &_S138);
    float _S140 = _S139.hi_0 / _S130;
    thread df_0 _S141 = fast_two_sum_0(_S131, _S135);
    df_0 _S142 = x2B_1(&_S141, _S140);
    return _S142;
}

df_0 _0(const df_0 thread* a_17, const df_0 thread* b_11)
{
    df_0 _S143 = quotient_of_0(a_17, b_11);
    return _S143;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S144 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S145 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S146 = _S144;
        Sloped_0 _S147 = series_0(&_S145, &_S146, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S147;
    }
    df_0 _S148 = root_of_0(t_2);
    thread df_0 _S149 = _S148;
    df_0 _S150 = asinh_of_0(t_2, &_S149);
    thread df_0 _S151 = _S150;
    thread df_0 _S152 = _S148;
    df_0 _S153 = _0(&_S151, &_S152);
    df_0 _S154 = wide_0(1.0f);
    df_0 _S155 = x2B_1(t_2, 1.0f);
    thread df_0 _S156 = _S155;
    df_0 _S157 = root_of_0(&_S156);
    thread df_0 _S158 = _S154;
    thread df_0 _S159 = _S157;
    df_0 _S160 = _0(&_S158, &_S159);
    thread df_0 _S161 = _S160;
    thread df_0 _S162 = _S153;
    df_0 _S163 = x2D_0(&_S161, &_S162);
    df_0 _S164 = twice_0(t_2);
    thread df_0 _S165 = _S163;
    thread df_0 _S166 = _S164;
    df_0 _S167 = _0(&_S165, &_S166);
    thread df_0 _S168 = _S153;
    thread df_0 _S169 = _S167;
    Sloped_0 _S170 = sloped_0(&_S168, &_S169);
    return _S170;
}

Dual_0 chain_0(const Dual_0 thread* a_18, const df_0 thread* value_5, const df_0 thread* slope_2)
{
    thread Dual_0 dual_0;
    (&dual_0)->value_0 = *value_5;
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(2))
        {
        }
        else
        {
            break;
        }
        df_0 _S171 = x2A_1(slope_2, &a_18->partial_0[k_1]);
        (&dual_0)->partial_0[k_1] = _S171;
        k_1 = k_1 + int(1);
    }
    return dual_0;
}

Dual_0 dual_asinhc_0(const Dual_0 thread* a_19)
{
    Sloped_0 _S172 = asinhc_0(&a_19->value_0);
    thread df_0 _S173 = _S172.value_1;
    thread df_0 _S174 = _S172.slope_0;
    Dual_0 _S175 = chain_0(a_19, &_S173, &_S174);
    return _S175;
}

Dual_0 plus_0(const Dual_0 thread* a_20, float amount_0)
{
    df_0 _S176 = x2B_1(&a_20->value_0, amount_0);
    df_0 _S177 = wide_0(1.0f);
    thread df_0 _S178 = _S176;
    thread df_0 _S179 = _S177;
    Dual_0 _S180 = chain_0(a_20, &_S178, &_S179);
    return _S180;
}

Dual_0 with_value_0(const Dual_0 thread* a_21, const df_0 thread* value_6)
{
    thread Dual_0 dual_1 = *a_21;
    (&dual_1)->value_0 = *value_6;
    return dual_1;
}

struct Dual_1
{
    df_0 value_0;
    array<df_0, int(5)> partial_0;
};

Dual_1 chain_1(const Dual_1 thread* a_22, const df_0 thread* value_7, const df_0 thread* slope_3)
{
    thread Dual_1 dual_2;
    (&dual_2)->value_0 = *value_7;
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(5))
        {
        }
        else
        {
            break;
        }
        df_0 _S181 = x2A_1(slope_3, &a_22->partial_0[k_2]);
        (&dual_2)->partial_0[k_2] = _S181;
        k_2 = k_2 + int(1);
    }
    return dual_2;
}

Dual_1 div_0(const Dual_1 thread* a_23, const Dual_1 thread* b_12)
{
    thread df_0 _S182 = wide_0(1.0f);
    df_0 _S183 = _0(&_S182, &b_12->value_0);
    thread Dual_1 dual_3;
    df_0 _S184 = _0(&a_23->value_0, &b_12->value_0);
    (&dual_3)->value_0 = _S184;
    int k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(5))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S185 = (&dual_3)->value_0;
        df_0 _S186 = x2A_1(&_S185, &b_12->partial_0[k_3]);
        thread df_0 _S187 = _S186;
        df_0 _S188 = x2D_0(&a_23->partial_0[k_3], &_S187);
        thread df_0 _S189 = _S188;
        thread df_0 _S190 = _S183;
        df_0 _S191 = x2A_1(&_S189, &_S190);
        (&dual_3)->partial_0[k_3] = _S191;
        k_3 = k_3 + int(1);
    }
    return dual_3;
}

Dual_1 constant_0(const df_0 thread* value_8)
{
    thread Dual_1 dual_4;
    (&dual_4)->value_0 = *value_8;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(5))
        {
        }
        else
        {
            break;
        }
        (&dual_4)->partial_0[k_4] = wide_0(0.0f);
        k_4 = k_4 + int(1);
    }
    return dual_4;
}

Dual_1 times_0(const Dual_1 thread* a_24, const df_0 thread* factor_0)
{
    df_0 _S192 = x2A_1(&a_24->value_0, factor_0);
    thread df_0 _S193 = _S192;
    Dual_1 _S194 = chain_1(a_24, &_S193, factor_0);
    return _S194;
}

Dual_1 add_0(const Dual_1 thread* a_25, const Dual_1 thread* b_13)
{
    thread Dual_1 dual_5;
    df_0 _S195 = x2B_0(&a_25->value_0, &b_13->value_0);
    (&dual_5)->value_0 = _S195;
    int k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(5))
        {
        }
        else
        {
            break;
        }
        df_0 _S196 = x2B_0(&a_25->partial_0[k_5], &b_13->partial_0[k_5]);
        (&dual_5)->partial_0[k_5] = _S196;
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

Dual_1 sub_0(const Dual_1 thread* a_26, const Dual_1 thread* b_14)
{
    thread df_0 _S197 = wide_0(-1.0f);
    Dual_1 _S198 = times_0(b_14, &_S197);
    thread Dual_1 _S199 = _S198;
    Dual_1 _S200 = add_0(a_26, &_S199);
    return _S200;
}

Dual_1 mul_0(const Dual_1 thread* a_27, const Dual_1 thread* b_15)
{
    thread Dual_1 dual_6;
    df_0 _S201 = x2A_1(&a_27->value_0, &b_15->value_0);
    (&dual_6)->value_0 = _S201;
    int k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(5))
        {
        }
        else
        {
            break;
        }
        df_0 _S202 = x2A_1(&a_27->partial_0[k_6], &b_15->value_0);
        df_0 _S203 = x2A_1(&a_27->value_0, &b_15->partial_0[k_6]);
        thread df_0 _S204 = _S202;
        thread df_0 _S205 = _S203;
        df_0 _S206 = x2B_0(&_S204, &_S205);
        (&dual_6)->partial_0[k_6] = _S206;
        k_6 = k_6 + int(1);
    }
    return dual_6;
}

Dual_1 plus_1(const Dual_1 thread* a_28, float amount_1)
{
    df_0 _S207 = x2B_1(&a_28->value_0, amount_1);
    df_0 _S208 = wide_0(1.0f);
    thread df_0 _S209 = _S207;
    thread df_0 _S210 = _S208;
    Dual_1 _S211 = chain_1(a_28, &_S209, &_S210);
    return _S211;
}

Dual_1 variable_0(const df_0 thread* value_9, int index_0)
{
    thread Dual_1 dual_7;
    (&dual_7)->value_0 = *value_9;
    int k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(5))
        {
        }
        else
        {
            break;
        }
        float _S212;
        if(k_7 == index_0)
        {
            _S212 = 1.0f;
        }
        else
        {
            _S212 = 0.0f;
        }
        (&dual_7)->partial_0[k_7] = wide_0(_S212);
        k_7 = k_7 + int(1);
    }
    return dual_7;
}

struct Site_0
{
    uint row_0;
    uint lane_0;
    uint invocation_0;
    uint columns_0;
    bool active_0;
};

struct Ball_0
{
    uint rows_0;
    uint columns_1;
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

struct EntryPointParams_0
{
    Ball_0 p_0;
};

struct EntryPointParams_1
{
    Ball_0 p_1;
};

struct EntryPointParams_2
{
    Ball_0 p_2;
};

struct EntryPointParams_3
{
    Ball_0 p_3;
};

struct EntryPointParams_4
{
    Ball_0 p_4;
};

struct EntryPointParams_5
{
    Ball_0 p_5;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_factor_0;
    float device* entryPointParams_point_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_factor_bar_0;
    float device* entryPointParams_point_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_matrix_0;
    float device* entryPointParams_point_1;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_image_bar_0;
    float device* entryPointParams_settled_0;
    float device* entryPointParams_point_bar_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_matrix_1;
    float device* entryPointParams_image_bar_1;
    float device* entryPointParams_point_bar_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_image_bar_2;
    float device* entryPointParams_settled_1;
    float device* entryPointParams_matrix_bar_0;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_w_0;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_u_bar_0;
    float device* entryPointParams_v_bar_0;
    float device* entryPointParams_w_bar_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_source_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_source_bar_0;
    float device* entryPointParams_target_bar_0;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_3;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(6)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(6))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_8) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_8])->hi_0, (&(*sums_0)[k_8])->lo_0);
        k_8 = k_8 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_0 = lanes_1 / 2U;
    for(;;)
    {
        if(reach_0 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_0->lane_0) < reach_0)
        {
            k_8 = int(0);
            for(;;)
            {
                if(k_8 < int(6))
                {
                }
                else
                {
                    break;
                }
                uint _S213 = uint(k_8) * 64U + site_0->invocation_0;
                df_0 _S214 = pair_of_0((*kernelContext_0->parts_0)[_S213 + reach_0].x, (*kernelContext_0->parts_0)[_S213 + reach_0].y);
                thread df_0 _S215 = pair_of_0((*kernelContext_0->parts_0)[_S213].x, (*kernelContext_0->parts_0)[_S213].y);
                thread df_0 _S216 = _S214;
                df_0 _S217 = x2B_0(&_S215, &_S216);
                (*kernelContext_0->parts_0)[_S213] = float2(_S217.hi_0, _S217.lo_0);
                k_8 = k_8 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(6))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_8] = pair_of_0((*kernelContext_0->parts_0)[uint(k_8) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_8) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_8 = k_8 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(1)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_9 = int(0);
    for(;;)
    {
        if(k_9 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_1->parts_0)[uint(k_9) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_9])->hi_0, (&(*sums_1)[k_9])->lo_0);
        k_9 = k_9 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_1 = lanes_2 / 2U;
    for(;;)
    {
        if(reach_1 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_1->lane_0) < reach_1)
        {
            k_9 = int(0);
            for(;;)
            {
                if(k_9 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S218 = uint(k_9) * 64U + site_1->invocation_0;
                df_0 _S219 = pair_of_0((*kernelContext_1->parts_0)[_S218 + reach_1].x, (*kernelContext_1->parts_0)[_S218 + reach_1].y);
                thread df_0 _S220 = pair_of_0((*kernelContext_1->parts_0)[_S218].x, (*kernelContext_1->parts_0)[_S218].y);
                thread df_0 _S221 = _S219;
                df_0 _S222 = x2B_0(&_S220, &_S221);
                (*kernelContext_1->parts_0)[_S218] = float2(_S222.hi_0, _S222.lo_0);
                k_9 = k_9 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_9 = int(0);
    for(;;)
    {
        if(k_9 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_9] = pair_of_0((*kernelContext_1->parts_0)[uint(k_9) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_9) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_9 = k_9 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S223 = scaled_1(root_1, -2.0f);
    thread df_0 _S224 = _S223;
    df_0 _S225 = exp_of_0(&_S224);
    thread df_0 _S226 = _S225;
    df_0 _S227 = x2B_1(&_S226, 1.0f);
    thread df_0 _S228 = _S225;
    df_0 _S229 = scaled_1(&_S228, 4.0f);
    thread df_0 _S230 = _S227;
    thread df_0 _S231 = _S227;
    df_0 _S232 = x2A_1(&_S230, &_S231);
    thread df_0 _S233 = _S229;
    thread df_0 _S234 = _S232;
    df_0 _S235 = _0(&_S233, &_S234);
    return _S235;
}

Sloped_0 tanhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S236 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S237 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S238 = _S236;
        Sloped_0 _S239 = series_0(&_S237, &_S238, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
        return _S239;
    }
    df_0 _S240 = root_of_0(t_3);
    thread df_0 _S241 = _S240;
    df_0 _S242 = scaled_1(&_S241, -2.0f);
    thread df_0 _S243 = _S242;
    df_0 _S244 = exp_of_0(&_S243);
    thread df_0 _S245 = wide_0(1.0f);
    thread df_0 _S246 = _S244;
    df_0 _S247 = x2D_0(&_S245, &_S246);
    thread df_0 _S248 = _S244;
    df_0 _S249 = x2B_1(&_S248, 1.0f);
    thread df_0 _S250 = _S249;
    thread df_0 _S251 = _S240;
    df_0 _S252 = x2A_1(&_S250, &_S251);
    thread df_0 _S253 = _S247;
    thread df_0 _S254 = _S252;
    df_0 _S255 = _0(&_S253, &_S254);
    thread df_0 _S256 = _S240;
    df_0 _S257 = sech_sq_0(&_S256);
    thread df_0 _S258 = _S257;
    thread df_0 _S259 = _S255;
    df_0 _S260 = x2D_0(&_S258, &_S259);
    df_0 _S261 = twice_0(t_3);
    thread df_0 _S262 = _S260;
    thread df_0 _S263 = _S261;
    df_0 _S264 = _0(&_S262, &_S263);
    thread df_0 _S265 = _S255;
    thread df_0 _S266 = _S264;
    Sloped_0 _S267 = sloped_0(&_S265, &_S266);
    return _S267;
}

Dual_0 dual_tanhc_0(const Dual_0 thread* a_29)
{
    Sloped_0 _S268 = tanhc_0(&a_29->value_0);
    thread df_0 _S269 = _S268.value_1;
    thread df_0 _S270 = _S268.slope_0;
    Dual_0 _S271 = chain_0(a_29, &_S269, &_S270);
    return _S271;
}

Dual_0 div_1(const Dual_0 thread* a_30, const Dual_0 thread* b_16)
{
    thread df_0 _S272 = wide_0(1.0f);
    df_0 _S273 = _0(&_S272, &b_16->value_0);
    thread Dual_0 dual_8;
    df_0 _S274 = _0(&a_30->value_0, &b_16->value_0);
    (&dual_8)->value_0 = _S274;
    int k_10 = int(0);
    for(;;)
    {
        if(k_10 < int(2))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S275 = (&dual_8)->value_0;
        df_0 _S276 = x2A_1(&_S275, &b_16->partial_0[k_10]);
        thread df_0 _S277 = _S276;
        df_0 _S278 = x2D_0(&a_30->partial_0[k_10], &_S277);
        thread df_0 _S279 = _S278;
        thread df_0 _S280 = _S273;
        df_0 _S281 = x2A_1(&_S279, &_S280);
        (&dual_8)->partial_0[k_10] = _S281;
        k_10 = k_10 + int(1);
    }
    return dual_8;
}

Dual_0 dual_root_0(const Dual_0 thread* a_31)
{
    df_0 _S282 = root_of_0(&a_31->value_0);
    thread df_0 _S283 = wide_0(0.5f);
    thread df_0 _S284 = _S282;
    df_0 _S285 = _0(&_S283, &_S284);
    thread df_0 _S286 = _S282;
    thread df_0 _S287 = _S285;
    Dual_0 _S288 = chain_0(a_31, &_S286, &_S287);
    return _S288;
}

Dual_0 constant_1(const df_0 thread* value_10)
{
    thread Dual_0 dual_9;
    (&dual_9)->value_0 = *value_10;
    int k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(2))
        {
        }
        else
        {
            break;
        }
        (&dual_9)->partial_0[k_11] = wide_0(0.0f);
        k_11 = k_11 + int(1);
    }
    return dual_9;
}

Dual_0 times_1(const Dual_0 thread* a_32, const df_0 thread* factor_1)
{
    df_0 _S289 = x2A_1(&a_32->value_0, factor_1);
    thread df_0 _S290 = _S289;
    Dual_0 _S291 = chain_0(a_32, &_S290, factor_1);
    return _S291;
}

Dual_0 mul_1(const Dual_0 thread* a_33, const Dual_0 thread* b_17)
{
    thread Dual_0 dual_10;
    df_0 _S292 = x2A_1(&a_33->value_0, &b_17->value_0);
    (&dual_10)->value_0 = _S292;
    int k_12 = int(0);
    for(;;)
    {
        if(k_12 < int(2))
        {
        }
        else
        {
            break;
        }
        df_0 _S293 = x2A_1(&a_33->partial_0[k_12], &b_17->value_0);
        df_0 _S294 = x2A_1(&a_33->value_0, &b_17->partial_0[k_12]);
        thread df_0 _S295 = _S293;
        thread df_0 _S296 = _S294;
        df_0 _S297 = x2B_0(&_S295, &_S296);
        (&dual_10)->partial_0[k_12] = _S297;
        k_12 = k_12 + int(1);
    }
    return dual_10;
}

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S298 = times_1(n_0, c_0);
    df_0 _S299 = wide_0(-1.0f);
    thread Dual_0 _S300 = _S298;
    thread df_0 _S301 = _S299;
    Dual_0 _S302 = times_1(&_S300, &_S301);
    thread Dual_0 _S303 = _S302;
    Dual_0 _S304 = plus_0(&_S303, 1.0f);
    thread Dual_0 _S305 = _S304;
    Dual_0 _S306 = with_value_0(&_S305, gap_value_0);
    thread Dual_0 _S307 = _S298;
    thread Dual_0 _S308 = _S306;
    Dual_0 _S309 = div_1(&_S307, &_S308);
    thread Dual_0 _S310 = _S309;
    Dual_0 _S311 = dual_asinhc_0(&_S310);
    thread Dual_0 _S312 = _S306;
    Dual_0 _S313 = dual_root_0(&_S312);
    thread Dual_0 _S314 = _S311;
    thread Dual_0 _S315 = _S313;
    Dual_0 _S316 = div_1(&_S314, &_S315);
    return _S316;
}

Dual_0 variable_1(const df_0 thread* value_11, int index_1)
{
    thread Dual_0 dual_11;
    (&dual_11)->value_0 = *value_11;
    int k_13 = int(0);
    for(;;)
    {
        if(k_13 < int(2))
        {
        }
        else
        {
            break;
        }
        float _S317;
        if(k_13 == index_1)
        {
            _S317 = 1.0f;
        }
        else
        {
            _S317 = 0.0f;
        }
        (&dual_11)->partial_0[k_13] = wide_0(_S317);
        k_13 = k_13 + int(1);
    }
    return dual_11;
}

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(2)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_14 = int(0);
    for(;;)
    {
        if(k_14 < int(2))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_2->parts_0)[uint(k_14) * 64U + site_2->invocation_0] = float2((&(*sums_2)[k_14])->hi_0, (&(*sums_2)[k_14])->lo_0);
        k_14 = k_14 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_2 = lanes_3 / 2U;
    for(;;)
    {
        if(reach_2 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_2->lane_0) < reach_2)
        {
            k_14 = int(0);
            for(;;)
            {
                if(k_14 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S318 = uint(k_14) * 64U + site_2->invocation_0;
                df_0 _S319 = pair_of_0((*kernelContext_2->parts_0)[_S318 + reach_2].x, (*kernelContext_2->parts_0)[_S318 + reach_2].y);
                thread df_0 _S320 = pair_of_0((*kernelContext_2->parts_0)[_S318].x, (*kernelContext_2->parts_0)[_S318].y);
                thread df_0 _S321 = _S319;
                df_0 _S322 = x2B_0(&_S320, &_S321);
                (*kernelContext_2->parts_0)[_S318] = float2(_S322.hi_0, _S322.lo_0);
                k_14 = k_14 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_14 = int(0);
    for(;;)
    {
        if(k_14 < int(2))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_14] = pair_of_0((*kernelContext_2->parts_0)[uint(k_14) * 64U + site_2->invocation_0 - site_2->lane_0].x, (*kernelContext_2->parts_0)[uint(k_14) * 64U + site_2->invocation_0 - site_2->lane_0].y);
        k_14 = k_14 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_6)
{
    uint _S323 = p_6->rows_0;
    uint _S324 = p_6->lanes_0;
    uint _S325 = 64U / p_6->lanes_0;
    uint _S326 = _S323 + _S325 - 1U;
    uint _S327 = 64U / _S324;
    uint _S328 = _S326 / _S327;
    return _S328;
}

Site_0 site_of_0(const Ball_0 constant* p_7, uint block_0, uint invocation_1)
{
    uint _S329 = p_7->lanes_0;
    uint _S330 = 64U / p_7->lanes_0;
    uint _S331 = block_0 * _S330;
    uint _S332 = invocation_1 / _S329;
    uint _S333 = _S331 + _S332;
    thread Site_0 site_3;
    bool _S334 = _S333 < (p_7->rows_0);
    (&site_3)->active_0 = _S334;
    uint _S335;
    if(_S334)
    {
        _S335 = _S333;
    }
    else
    {
        _S335 = 0U;
    }
    (&site_3)->row_0 = _S335;
    uint _S336 = invocation_1 % _S329;
    (&site_3)->lane_0 = _S336;
    (&site_3)->invocation_0 = invocation_1;
    if((&site_3)->active_0)
    {
        _S335 = p_7->columns_1;
    }
    else
    {
        _S335 = 0U;
    }
    (&site_3)->columns_0 = _S335;
    return site_3;
}

struct Lie_0
{
    uint offset_0;
    uint stride_0;
    uint step_0;
};

Lie_0 lie_of_0(uint offset_1, uint stride_1, uint step_1)
{
    thread Lie_0 lie_0;
    (&lie_0)->offset_0 = offset_1;
    (&lie_0)->stride_0 = stride_1;
    (&lie_0)->step_0 = step_1;
    return lie_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_8)
{
    return lie_of_0(p_8->y_offset_0, p_8->y_stride_0, p_8->y_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_4, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S337)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_4->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S337 = data_0;
    return row_1;
}

struct Squares_0
{
    float grown_1;
    float big_from_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 squares_from_0(float grown_2, float big_from_1)
{
    thread Squares_0 squares_0;
    (&squares_0)->grown_1 = grown_2;
    (&squares_0)->big_from_0 = big_from_1;
    df_0 _S338 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S338;
    (&squares_0)->big_0 = _S338;
    return squares_0;
}

Squares_0 no_squares_0()
{
    return squares_from_0(1.6777216e+07f, 1.073741824e+09f);
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_12)
{
    return ((as_type<uint>((value_12))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S339 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    if((abs(value_13->hi_0)) < (this_1->big_from_0))
    {
        df_0 _S340 = this_1->usual_0;
        df_0 _S341 = scaled_1(value_13, this_1->grown_1);
        df_0 _S342 = scaled_1(value_13, this_1->grown_1);
        thread df_0 _S343 = _S341;
        thread df_0 _S344 = _S342;
        df_0 _S345 = x2A_1(&_S343, &_S344);
        thread df_0 _S346 = _S340;
        thread df_0 _S347 = _S345;
        df_0 _S348 = x2B_0(&_S346, &_S347);
        this_1->usual_0 = _S348;
    }
    else
    {
        df_0 _S349 = this_1->big_0;
        df_0 _S350 = scaled_1(value_13, 5.42101086242752217e-20f);
        thread df_0 _S351 = _S350;
        thread df_0 _S352 = _S350;
        df_0 _S353 = x2A_1(&_S351, &_S352);
        thread df_0 _S354 = _S349;
        thread df_0 _S355 = _S353;
        df_0 _S356 = x2B_0(&_S354, &_S355);
        this_1->big_0 = _S356;
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_4, const Site_0 thread* site_5, KernelContext_0 thread* kernelContext_3)
{
    thread array<df_0, int(2)> sums_3;
    sums_3[int(0)] = this_2->usual_0;
    sums_3[int(1)] = this_2->big_0;
    join_2(lanes_4, site_5, &sums_3, kernelContext_3);
    this_2->usual_0 = sums_3[int(0)];
    this_2->big_0 = sums_3[int(1)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_9, const Site_0 thread* site_6, const Row_0 thread* row_3, float device* row_data_0, const Squares_0 thread* none_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_4)
{
    thread Squares_0 squares_1 = *none_0;
    uint i_0 = site_6->lane_0;
    for(;;)
    {
        if(i_0 < (site_6->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S357 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S357))
        {
            report_fault_0(status_1, site_6->row_0);
        }
        thread df_0 _S358 = wide_0(_S357);
        Squares_add_0(&squares_1, &_S358);
        i_0 = i_0 + p_9->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_9->lanes_0, site_6, kernelContext_4);
    return squares_1;
}

bool Squares_is_big_0(const Squares_0 thread* this_3)
{
    return ((&this_3->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_4)
{
    return ((&this_4->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_5)
{
    df_0 _S359 = scaled_1(&this_5->usual_0, 1.0f / this_5->grown_1);
    float _S360 = 1.0f / this_5->grown_1;
    thread df_0 _S361 = _S359;
    df_0 _S362 = scaled_1(&_S361, _S360);
    bool _S363 = Squares_is_big_0(this_5);
    df_0 _S364;
    if(_S363)
    {
        thread df_0 _S365 = _S362;
        df_0 _S366 = scaled_1(&_S365, 5.42101086242752217e-20f);
        thread df_0 _S367 = _S366;
        df_0 _S368 = scaled_1(&_S367, 5.42101086242752217e-20f);
        thread df_0 _S369 = _S368;
        df_0 _S370 = x2B_0(&this_5->big_0, &_S369);
        _S364 = _S370;
    }
    else
    {
        _S364 = _S362;
    }
    return _S364;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S371 = Squares_is_big_0(this_6);
    df_0 _S372;
    if(_S371)
    {
        df_0 _S373 = Squares_total_0(this_6);
        thread df_0 _S374 = _S373;
        df_0 _S375 = root_of_0(&_S374);
        _S372 = _S375;
    }
    else
    {
        df_0 _S376 = root_of_0(&this_6->usual_0);
        float _S377 = 1.0f / this_6->grown_1;
        thread df_0 _S378 = _S376;
        df_0 _S379 = scaled_1(&_S378, _S377);
        _S372 = _S379;
    }
    return _S372;
}

df_0 c_of_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->c_hi_0, p_10->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S380 = Squares_is_big_1(this_7);
    float _S381;
    if(_S380)
    {
        _S381 = 5.42101086242752217e-20f;
    }
    else
    {
        _S381 = 1.0f;
    }
    return _S381;
}

df_0 rim_limit_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->limit_hi_0, p_11->limit_lo_0);
}

bool less_0(const df_0 thread* a_34, const df_0 thread* b_18)
{
    float _S382 = a_34->hi_0;
    float _S383 = b_18->hi_0;
    bool _S384;
    if((a_34->hi_0) < (b_18->hi_0))
    {
        _S384 = true;
    }
    else
    {
        if(_S382 == _S383)
        {
            _S384 = (a_34->lo_0) < (b_18->lo_0);
        }
        else
        {
            _S384 = false;
        }
    }
    return _S384;
}

df_0 rim_norm_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->norm_hi_0, p_12->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->root_hi_0, p_13->root_lo_0);
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_7, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S385, KernelContext_0 thread* kernelContext_5)
{
    thread Point_0 point_0;
    thread float device* _S386;
    Row_0 _S387 = row_of_0(site_7, data_1, lie_2, &_S386);
    float device* point_row_data_0 = _S386;
    (&point_0)->row_4 = _S387;
    Squares_0 _S388 = no_squares_0();
    thread Row_0 _S389 = _S387;
    thread Squares_0 _S390 = _S388;
    Squares_0 _S391 = squares_of_0(p_14, site_7, &_S389, _S386, &_S390, status_2, kernelContext_5);
    thread Squares_0 _S392 = _S391;
    df_0 _S393 = Squares_length_0(&_S392);
    (&point_0)->length_0 = _S393;
    thread Squares_0 _S394 = _S391;
    df_0 _S395 = Squares_total_0(&_S394);
    (&point_0)->square_0 = _S395;
    df_0 _S396 = c_of_0(p_14);
    thread df_0 _S397 = _S396;
    thread df_0 _S398 = _S395;
    df_0 _S399 = x2A_1(&_S397, &_S398);
    thread Squares_0 _S400 = _S391;
    float _S401 = Squares_unit_0(&_S400);
    bool _S402;
    if(_S401 != 1.0f)
    {
        _S402 = true;
    }
    else
    {
        df_0 _S403 = rim_limit_0(p_14);
        thread df_0 _S404 = _S403;
        thread df_0 _S405 = _S399;
        bool _S406 = less_0(&_S404, &_S405);
        _S402 = _S406;
    }
    int _S407;
    if(_S402)
    {
        _S407 = int(1);
    }
    else
    {
        _S407 = int(0);
    }
    uint _S408 = uint(_S407);
    (&point_0)->clipped_0 = _S408;
    if(_S408 != 0U)
    {
        df_0 _S409 = rim_norm_0(p_14);
        df_0 _S410 = root_c_of_0(p_14);
        thread df_0 _S411 = _S410;
        thread df_0 _S412 = (&point_0)->length_0;
        df_0 _S413 = x2A_1(&_S411, &_S412);
        thread df_0 _S414 = _S409;
        thread df_0 _S415 = _S413;
        df_0 _S416 = _0(&_S414, &_S415);
        thread df_0 _S417 = _S416;
        df_0 _S418 = scaled_1(&_S417, _S401);
        (&(&point_0)->row_4)->scale_0 = _S418;
        thread df_0 _S419 = _S409;
        thread df_0 _S420 = _S410;
        df_0 _S421 = _0(&_S419, &_S420);
        (&point_0)->length_0 = _S421;
        thread df_0 _S422 = _S409;
        thread df_0 _S423 = _S409;
        df_0 _S424 = x2A_1(&_S422, &_S423);
        thread df_0 _S425 = _S424;
        thread df_0 _S426 = _S396;
        df_0 _S427 = _0(&_S425, &_S426);
        (&point_0)->square_0 = _S427;
        thread df_0 _S428 = wide_0(1.0f);
        thread df_0 _S429 = _S424;
        df_0 _S430 = x2D_0(&_S428, &_S429);
        (&point_0)->gap_0 = _S430;
    }
    else
    {
        thread df_0 _S431 = wide_0(1.0f);
        thread df_0 _S432 = _S399;
        df_0 _S433 = x2D_0(&_S431, &_S432);
        (&point_0)->gap_0 = _S433;
    }
    *_S385 = point_row_data_0;
    return point_0;
}

Lie_0 x_lie_0(const Ball_0 constant* p_15)
{
    return lie_of_0(p_15->x_offset_0, p_15->x_stride_0, p_15->x_step_0);
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S434;
    if(this_8->active_0)
    {
        _S434 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S434 = false;
    }
    return _S434;
}

df_0 number_of_0(const Site_0 thread* site_8, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3)
{
    uint _S435 = site_8->row_0;
    float _S436 = data_2[lie_3->offset_0 + site_8->row_0 * lie_3->stride_0];
    bool _S437;
    if(is_bad_0(_S436))
    {
        bool _S438 = Site_is_first_0(site_8);
        _S437 = _S438;
    }
    else
    {
        _S437 = false;
    }
    if(_S437)
    {
        report_fault_0(status_3, _S435);
    }
    return wide_0(_S436);
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_16)
{
    return lie_of_0(p_16->cotangent_offset_0, p_16->cotangent_stride_0, p_16->cotangent_step_0);
}

struct Scale_0
{
    Dual_0 factor_2;
    df_0 gap_1;
};

Scale_0 mobius_scale_parts_0(const df_0 thread* c_1, const df_0 thread* ratio_value_0, const df_0 thread* square_1, const df_0 thread* x_gap_0)
{
    Dual_0 _S439 = variable_1(square_1, int(0));
    Dual_0 _S440 = variable_1(ratio_value_0, int(1));
    thread Dual_0 _S441 = _S439;
    Dual_0 _S442 = artanhc_0(c_1, &_S441, x_gap_0);
    thread Dual_0 _S443 = _S442;
    thread Dual_0 _S444 = _S440;
    Dual_0 _S445 = mul_1(&_S443, &_S444);
    df_0 _S446 = x2A_1(c_1, square_1);
    thread df_0 _S447 = _S446;
    df_0 _S448 = root_of_0(&_S447);
    thread Dual_0 _S449 = _S445;
    thread df_0 _S450 = _S448;
    Dual_0 _S451 = times_1(&_S449, &_S450);
    thread Scale_0 scale_1;
    if((abs(_S451.value_0.hi_0)) > 1.073741824e+09f)
    {
        float _S452;
        if((ratio_value_0->hi_0) < 0.0f)
        {
            _S452 = -1.0f;
        }
        else
        {
            _S452 = 1.0f;
        }
        thread df_0 _S453 = wide_0(_S452);
        Dual_0 _S454 = constant_1(&_S453);
        thread Dual_0 _S455 = _S439;
        Dual_0 _S456 = times_1(&_S455, c_1);
        thread Dual_0 _S457 = _S456;
        Dual_0 _S458 = dual_root_0(&_S457);
        thread Dual_0 _S459 = _S454;
        thread Dual_0 _S460 = _S458;
        Dual_0 _S461 = div_1(&_S459, &_S460);
        (&scale_1)->factor_2 = _S461;
        (&scale_1)->gap_1 = wide_0(0.0f);
        return scale_1;
    }
    thread Dual_0 _S462 = _S439;
    Dual_0 _S463 = times_1(&_S462, c_1);
    thread Dual_0 _S464 = _S445;
    thread Dual_0 _S465 = _S445;
    Dual_0 _S466 = mul_1(&_S464, &_S465);
    thread Dual_0 _S467 = _S463;
    thread Dual_0 _S468 = _S466;
    Dual_0 _S469 = mul_1(&_S467, &_S468);
    thread Dual_0 _S470 = _S469;
    Dual_0 _S471 = dual_tanhc_0(&_S470);
    thread Dual_0 _S472 = _S471;
    thread Dual_0 _S473 = _S445;
    Dual_0 _S474 = mul_1(&_S472, &_S473);
    (&scale_1)->factor_2 = _S474;
    thread df_0 _S475 = _S469.value_0;
    df_0 _S476 = root_of_0(&_S475);
    thread df_0 _S477 = _S476;
    df_0 _S478 = sech_sq_0(&_S477);
    (&scale_1)->gap_1 = _S478;
    return scale_1;
}

df_0 dot_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_9, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_6)
{
    thread array<df_0, int(1)> sums_4;
    sums_4[int(0)] = wide_0(0.0f);
    uint i_1 = site_9->lane_0;
    for(;;)
    {
        if(i_1 < (site_9->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S479 = sums_4[int(0)];
        float _S480 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S481;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S481 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S481 = false;
        }
        df_0 _S482;
        if(_S481)
        {
            _S482 = wide_0(_S480);
        }
        else
        {
            df_0 _S483 = x2A_0(&x_3->scale_0, _S480);
            _S482 = _S483;
        }
        float _S484 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S485;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S485 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S485 = false;
        }
        df_0 _S486;
        if(_S485)
        {
            _S486 = wide_0(_S484);
        }
        else
        {
            df_0 _S487 = x2A_0(&y_0->scale_0, _S484);
            _S486 = _S487;
        }
        thread df_0 _S488 = _S482;
        thread df_0 _S489 = _S486;
        df_0 _S490 = x2A_1(&_S488, &_S489);
        thread df_0 _S491 = _S479;
        thread df_0 _S492 = _S490;
        df_0 _S493 = x2B_0(&_S491, &_S492);
        sums_4[int(0)] = _S493;
        i_1 = i_1 + p_17->lanes_0;
    }
    join_1(p_17->lanes_0, site_9, &sums_4, kernelContext_6);
    return sums_4[int(0)];
}

float nearest_0(const df_0 thread* value_14)
{
    float _S494 = value_14->hi_0;
    float _S495;
    if(is_bad_0(value_14->hi_0))
    {
        _S495 = _S494;
    }
    else
    {
        _S495 = _S494 + value_14->lo_0;
    }
    return _S495;
}

void put_0(float device* out_0, const Ball_0 constant* p_18, const Site_0 thread* site_10, uint column_1, const df_0 thread* value_15)
{
    float device* _S496 = out_0+(site_10->row_0 * p_18->out_stride_0 + p_18->out_column_0 + column_1);
    float _S497 = nearest_0(value_15);
    *_S496 = _S497;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_19, const Site_0 thread* site_11, uint index_2, uint column_2, const df_0 thread* value_16)
{
    if(((p_19->flags_0) & (2U << index_2)) == 0U)
    {
        put_0(out_1, p_19, site_11, column_2, value_16);
    }
    return;
}

void put_number_0(float device* out_2, const Site_0 thread* site_12, const df_0 thread* value_17)
{
    bool _S498 = Site_is_first_0(site_12);
    if(_S498)
    {
        float device* _S499 = out_2+site_12->row_0;
        float _S500 = nearest_0(value_17);
        *_S499 = _S500;
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_13, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S501 = Site_is_first_0(site_13);
    bool _S502;
    if(_S501)
    {
        _S502 = inputs_0 > 0U;
    }
    else
    {
        _S502 = false;
    }
    if(_S502)
    {
        _S502 = ((p_20->flags_0) & 1U) != 0U;
    }
    else
    {
        _S502 = false;
    }
    if(_S502)
    {
        report_fault_0(status_4, site_13->row_0);
    }
    return;
}

[[kernel]] void poincare_mobius_scale_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_factor_1 [[buffer(1)]], float device* entryPointParams_point_2 [[buffer(2)]], float device* entryPointParams_cotangent_4 [[buffer(3)]], float device* entryPointParams_factor_bar_1 [[buffer(4)]], float device* entryPointParams_point_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_4 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_7)->entryPointParams_factor_0 = entryPointParams_factor_1;
    (&kernelContext_7)->entryPointParams_point_0 = entryPointParams_point_2;
    (&kernelContext_7)->entryPointParams_cotangent_0 = entryPointParams_cotangent_4;
    (&kernelContext_7)->entryPointParams_factor_bar_0 = entryPointParams_factor_bar_1;
    (&kernelContext_7)->entryPointParams_point_bar_0 = entryPointParams_point_bar_3;
    (&kernelContext_7)->entryPointParams_status_0 = entryPointParams_status_4;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_7)->parts_0 = &parts_1;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S503 = block_count_0(&entryPointParams_6->p_0);
        if(block_1 < _S503)
        {
        }
        else
        {
            break;
        }
        Site_0 _S504 = site_of_0(&entryPointParams_6->p_0, block_1, invocation_2.x);
        Lie_0 _S505 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S506 = _S504;
        thread Lie_0 _S507 = _S505;
        thread float device* _S508;
        Point_0 _S509 = point_of_0(&entryPointParams_6->p_0, &_S506, (&kernelContext_7)->entryPointParams_point_0, &_S507, (&kernelContext_7)->entryPointParams_status_0, &_S508, &kernelContext_7);
        float device* _S510 = _S508;
        Lie_0 _S511 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S512 = _S504;
        thread Lie_0 _S513 = _S511;
        df_0 _S514 = number_of_0(&_S512, (&kernelContext_7)->entryPointParams_factor_0, &_S513, (&kernelContext_7)->entryPointParams_status_0);
        Lie_0 _S515 = cotangent_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S516 = _S504;
        thread Lie_0 _S517 = _S515;
        thread float device* _S518;
        Row_0 _S519 = row_of_0(&_S516, (&kernelContext_7)->entryPointParams_cotangent_0, &_S517, &_S518);
        float device* _S520 = _S518;
        df_0 _S521 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S522 = _S521;
        thread df_0 _S523 = _S514;
        thread df_0 _S524 = _S509.square_0;
        thread df_0 _S525 = _S509.gap_0;
        Scale_0 _S526 = mobius_scale_parts_0(&_S522, &_S523, &_S524, &_S525);
        thread Site_0 _S527 = _S504;
        thread Row_0 _S528 = _S509.row_4;
        thread Row_0 _S529 = _S519;
        df_0 _S530 = dot_of_0(&entryPointParams_6->p_0, &_S527, &_S528, _S510, &_S529, _S518, &kernelContext_7);
        thread df_0 _S531 = _S530;
        thread df_0 _S532 = _S526.factor_2.partial_0[int(0)];
        df_0 _S533 = x2A_1(&_S531, &_S532);
        thread df_0 _S534 = _S533;
        df_0 _S535 = twice_0(&_S534);
        uint i_2 = _S504.lane_0;
        for(;;)
        {
            if(i_2 < (_S504.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S536 = _S520[_S519.base_0 + i_2 * _S519.step_2];
            bool _S537;
            if((_S519.scale_0.hi_0) == 1.0f)
            {
                _S537 = (_S519.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S537 = false;
            }
            df_0 _S538;
            if(_S537)
            {
                _S538 = wide_0(_S536);
            }
            else
            {
                thread df_0 _S539 = _S519.scale_0;
                df_0 _S540 = x2A_0(&_S539, _S536);
                _S538 = _S540;
            }
            thread df_0 _S541 = _S526.factor_2.value_0;
            thread df_0 _S542 = _S538;
            df_0 _S543 = x2A_1(&_S541, &_S542);
            float _S544 = _S510[_S509.row_4.base_0 + i_2 * _S509.row_4.step_2];
            bool _S545;
            if((_S509.row_4.scale_0.hi_0) == 1.0f)
            {
                _S545 = (_S509.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S545 = false;
            }
            df_0 _S546;
            if(_S545)
            {
                _S546 = wide_0(_S544);
            }
            else
            {
                thread df_0 _S547 = _S509.row_4.scale_0;
                df_0 _S548 = x2A_0(&_S547, _S544);
                _S546 = _S548;
            }
            thread df_0 _S549 = _S535;
            thread df_0 _S550 = _S546;
            df_0 _S551 = x2A_1(&_S549, &_S550);
            thread df_0 _S552 = _S543;
            thread df_0 _S553 = _S551;
            df_0 _S554 = x2B_0(&_S552, &_S553);
            thread Site_0 _S555 = _S504;
            thread df_0 _S556 = _S554;
            put_bar_0((&kernelContext_7)->entryPointParams_point_bar_0, &entryPointParams_6->p_0, &_S555, 1U, i_2, &_S556);
            i_2 = i_2 + entryPointParams_6->p_0.lanes_0;
        }
        if(((entryPointParams_6->p_0.flags_0) & 2U) == 0U)
        {
            thread df_0 _S557 = _S530;
            thread df_0 _S558 = _S526.factor_2.partial_0[int(1)];
            df_0 _S559 = x2A_1(&_S557, &_S558);
            thread Site_0 _S560 = _S504;
            thread df_0 _S561 = _S559;
            put_number_0((&kernelContext_7)->entryPointParams_factor_bar_0, &_S560, &_S561);
        }
        thread Site_0 _S562 = _S504;
        refuse_clipped_0(&entryPointParams_6->p_0, &_S562, (&kernelContext_7)->entryPointParams_status_0, _S509.clipped_0);
        block_1 = block_1 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

df_0 matrix_row_times_0(const Ball_0 constant* p_21, const Site_0 thread* site_14, float device* matrix_0, uint index_3, const Row_0 thread* x_4, float device* x_data_1, atomic<uint> device* status_5)
{
    df_0 sum_0 = wide_0(0.0f);
    uint i_3 = 0U;
    for(;;)
    {
        if(i_3 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S563 = matrix_0[p_21->x_offset_0 + index_3 * p_21->x_stride_0 + i_3 * p_21->x_step_0];
        if(is_bad_0(_S563))
        {
            report_fault_0(status_5, site_14->row_0);
        }
        float _S564 = x_data_1[x_4->base_0 + i_3 * x_4->step_2];
        bool _S565;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S565 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S565 = false;
        }
        df_0 _S566;
        if(_S565)
        {
            _S566 = wide_0(_S564);
        }
        else
        {
            df_0 _S567 = x2A_0(&x_4->scale_0, _S564);
            _S566 = _S567;
        }
        thread df_0 _S568 = _S566;
        df_0 _S569 = x2A_0(&_S568, _S563);
        thread df_0 _S570 = sum_0;
        thread df_0 _S571 = _S569;
        df_0 _S572 = x2B_0(&_S570, &_S571);
        uint _S573 = i_3 + 1U;
        sum_0 = _S572;
        i_3 = _S573;
    }
    return sum_0;
}

Scale_0 mobius_matvec_parts_0(const df_0 thread* c_2, const df_0 thread* square_2, const df_0 thread* x_gap_1, const df_0 thread* image_sq_value_0)
{
    Dual_0 _S574 = variable_1(square_2, int(0));
    thread Dual_0 _S575 = _S574;
    Dual_0 _S576 = artanhc_0(c_2, &_S575, x_gap_1);
    Dual_0 _S577 = variable_1(image_sq_value_0, int(1));
    thread Dual_0 _S578 = _S577;
    Dual_0 _S579 = times_1(&_S578, c_2);
    thread Dual_0 _S580 = _S576;
    thread Dual_0 _S581 = _S576;
    Dual_0 _S582 = mul_1(&_S580, &_S581);
    thread Dual_0 _S583 = _S579;
    thread Dual_0 _S584 = _S582;
    Dual_0 _S585 = mul_1(&_S583, &_S584);
    thread Scale_0 scale_2;
    thread Dual_0 _S586 = _S585;
    Dual_0 _S587 = dual_tanhc_0(&_S586);
    thread Dual_0 _S588 = _S587;
    thread Dual_0 _S589 = _S576;
    Dual_0 _S590 = mul_1(&_S588, &_S589);
    (&scale_2)->factor_2 = _S590;
    thread df_0 _S591 = _S585.value_0;
    df_0 _S592 = root_of_0(&_S591);
    thread df_0 _S593 = _S592;
    df_0 _S594 = sech_sq_0(&_S593);
    (&scale_2)->gap_1 = _S594;
    return scale_2;
}

[[kernel]] void poincare_mobius_matvec_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(7)]], float device* entryPointParams_matrix_2 [[buffer(8)]], float device* entryPointParams_point_3 [[buffer(9)]], float device* entryPointParams_cotangent_5 [[buffer(10)]], float device* entryPointParams_image_bar_3 [[buffer(11)]], float device* entryPointParams_settled_2 [[buffer(12)]], float device* entryPointParams_point_bar_4 [[buffer(13)]], atomic<uint> device* entryPointParams_status_5 [[buffer(14)]])
{
    bool _S595;
    df_0 _S596;
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_8)->entryPointParams_matrix_0 = entryPointParams_matrix_2;
    (&kernelContext_8)->entryPointParams_point_1 = entryPointParams_point_3;
    (&kernelContext_8)->entryPointParams_cotangent_1 = entryPointParams_cotangent_5;
    (&kernelContext_8)->entryPointParams_image_bar_0 = entryPointParams_image_bar_3;
    (&kernelContext_8)->entryPointParams_settled_0 = entryPointParams_settled_2;
    (&kernelContext_8)->entryPointParams_point_bar_1 = entryPointParams_point_bar_4;
    (&kernelContext_8)->entryPointParams_status_1 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_8)->parts_0 = &parts_2;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S597 = block_count_0(&entryPointParams_7->p_1);
        if(block_2 < _S597)
        {
        }
        else
        {
            break;
        }
        Site_0 _S598 = site_of_0(&entryPointParams_7->p_1, block_2, invocation_3.x);
        Lie_0 _S599 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S600 = _S598;
        thread Lie_0 _S601 = _S599;
        thread float device* _S602;
        Point_0 _S603 = point_of_0(&entryPointParams_7->p_1, &_S600, (&kernelContext_8)->entryPointParams_point_1, &_S601, (&kernelContext_8)->entryPointParams_status_1, &_S602, &kernelContext_8);
        float device* _S604 = _S602;
        Lie_0 _S605 = cotangent_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S606 = _S598;
        thread Lie_0 _S607 = _S605;
        thread float device* _S608;
        Row_0 _S609 = row_of_0(&_S606, (&kernelContext_8)->entryPointParams_cotangent_1, &_S607, &_S608);
        float device* _S610 = _S608;
        uint _S611;
        if(_S598.active_0)
        {
            _S611 = entryPointParams_7->p_1.points_0;
        }
        else
        {
            _S611 = 0U;
        }
        uint _S612 = _S598.row_0 * entryPointParams_7->p_1.points_0;
        df_0 _S613 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_5;
        sums_5[int(0)] = _S613;
        sums_5[int(1)] = _S613;
        uint k_15 = _S598.lane_0;
        for(;;)
        {
            if(k_15 < _S611)
            {
            }
            else
            {
                break;
            }
            thread Site_0 _S614 = _S598;
            thread Row_0 _S615 = _S603.row_4;
            df_0 _S616 = matrix_row_times_0(&entryPointParams_7->p_1, &_S614, (&kernelContext_8)->entryPointParams_matrix_0, k_15, &_S615, _S604, (&kernelContext_8)->entryPointParams_status_1);
            thread df_0 _S617 = _S616;
            thread df_0 _S618 = _S616;
            df_0 _S619 = x2A_1(&_S617, &_S618);
            thread df_0 _S620 = sums_5[int(0)];
            thread df_0 _S621 = _S619;
            df_0 _S622 = x2B_0(&_S620, &_S621);
            sums_5[int(0)] = _S622;
            df_0 _S623 = sums_5[int(1)];
            float _S624 = _S610[_S609.base_0 + k_15 * _S609.step_2];
            if((_S609.scale_0.hi_0) == 1.0f)
            {
                _S595 = (_S609.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S595 = false;
            }
            if(_S595)
            {
                _S596 = wide_0(_S624);
            }
            else
            {
                thread df_0 _S625 = _S609.scale_0;
                df_0 _S626 = x2A_0(&_S625, _S624);
                _S596 = _S626;
            }
            thread df_0 _S627 = _S616;
            thread df_0 _S628 = _S596;
            df_0 _S629 = x2A_1(&_S627, &_S628);
            thread df_0 _S630 = _S623;
            thread df_0 _S631 = _S629;
            df_0 _S632 = x2B_0(&_S630, &_S631);
            sums_5[int(1)] = _S632;
            *((&kernelContext_8)->entryPointParams_image_bar_0+(_S612 + k_15)) = _S616.hi_0 + _S616.lo_0;
            k_15 = k_15 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S633 = _S598;
        join_2(entryPointParams_7->p_1.lanes_0, &_S633, &sums_5, &kernelContext_8);
        df_0 _S634 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S635 = _S634;
        thread df_0 _S636 = _S603.square_0;
        thread df_0 _S637 = _S603.gap_0;
        thread df_0 _S638 = sums_5[int(0)];
        Scale_0 _S639 = mobius_matvec_parts_0(&_S635, &_S636, &_S637, &_S638);
        thread df_0 _S640 = sums_5[int(1)];
        thread df_0 _S641 = _S639.factor_2.partial_0[int(1)];
        df_0 _S642 = x2A_1(&_S640, &_S641);
        thread df_0 _S643 = _S642;
        df_0 _S644 = twice_0(&_S643);
        thread df_0 _S645 = sums_5[int(1)];
        thread df_0 _S646 = _S639.factor_2.partial_0[int(0)];
        df_0 _S647 = x2A_1(&_S645, &_S646);
        thread df_0 _S648 = _S647;
        df_0 _S649 = twice_0(&_S648);
        uint k_16 = _S598.lane_0;
        for(;;)
        {
            if(k_16 < _S611)
            {
            }
            else
            {
                break;
            }
            float _S650 = _S610[_S609.base_0 + k_16 * _S609.step_2];
            if((_S609.scale_0.hi_0) == 1.0f)
            {
                _S595 = (_S609.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S595 = false;
            }
            if(_S595)
            {
                _S596 = wide_0(_S650);
            }
            else
            {
                thread df_0 _S651 = _S609.scale_0;
                df_0 _S652 = x2A_0(&_S651, _S650);
                _S596 = _S652;
            }
            thread df_0 _S653 = _S639.factor_2.value_0;
            thread df_0 _S654 = _S596;
            df_0 _S655 = x2A_1(&_S653, &_S654);
            uint _S656 = _S612 + k_16;
            float device* _S657 = (&kernelContext_8)->entryPointParams_image_bar_0+_S656;
            thread df_0 _S658 = _S644;
            df_0 _S659 = x2A_0(&_S658, *_S657);
            thread df_0 _S660 = _S655;
            thread df_0 _S661 = _S659;
            df_0 _S662 = x2B_0(&_S660, &_S661);
            *((&kernelContext_8)->entryPointParams_image_bar_0+_S656) = _S662.hi_0 + _S662.lo_0;
            k_16 = k_16 + entryPointParams_7->p_1.lanes_0;
        }
        uint i_4 = _S598.lane_0;
        for(;;)
        {
            if(i_4 < (_S598.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S663 = _S604[_S603.row_4.base_0 + i_4 * _S603.row_4.step_2];
            if((_S603.row_4.scale_0.hi_0) == 1.0f)
            {
                _S595 = (_S603.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S595 = false;
            }
            if(_S595)
            {
                _S596 = wide_0(_S663);
            }
            else
            {
                thread df_0 _S664 = _S603.row_4.scale_0;
                df_0 _S665 = x2A_0(&_S664, _S663);
                _S596 = _S665;
            }
            thread Site_0 _S666 = _S598;
            thread df_0 _S667 = _S596;
            put_0((&kernelContext_8)->entryPointParams_settled_0, &entryPointParams_7->p_1, &_S666, i_4, &_S667);
            thread df_0 _S668 = _S649;
            thread df_0 _S669 = _S596;
            df_0 _S670 = x2A_1(&_S668, &_S669);
            thread Site_0 _S671 = _S598;
            thread df_0 _S672 = _S670;
            put_0((&kernelContext_8)->entryPointParams_point_bar_1, &entryPointParams_7->p_1, &_S671, i_4, &_S672);
            i_4 = i_4 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S673 = _S598;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S673, (&kernelContext_8)->entryPointParams_status_1, _S603.clipped_0);
        block_2 = block_2 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_mobius_matvec_point_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(15)]], float device* entryPointParams_matrix_3 [[buffer(16)]], float device* entryPointParams_image_bar_4 [[buffer(17)]], float device* entryPointParams_point_bar_5 [[buffer(18)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_9)->entryPointParams_matrix_1 = entryPointParams_matrix_3;
    (&kernelContext_9)->entryPointParams_image_bar_1 = entryPointParams_image_bar_4;
    (&kernelContext_9)->entryPointParams_point_bar_2 = entryPointParams_point_bar_5;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_9)->parts_0 = &parts_3;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint _S674 = entryPointParams_8->p_2.rows_0 * entryPointParams_8->p_2.columns_1;
    uint index_4 = group_2.x * 64U + invocation_4.x;
    for(;;)
    {
        if(index_4 < _S674)
        {
        }
        else
        {
            break;
        }
        uint _S675 = index_4 / entryPointParams_8->p_2.columns_1;
        uint _S676 = index_4 % entryPointParams_8->p_2.columns_1;
        df_0 sum_1 = wide_0(*((&kernelContext_9)->entryPointParams_point_bar_2+(_S675 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S676)));
        uint k_17 = 0U;
        for(;;)
        {
            if(k_17 < (entryPointParams_8->p_2.points_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S677 = two_product_0((&kernelContext_9)->entryPointParams_image_bar_1[_S675 * entryPointParams_8->p_2.points_0 + k_17], (&kernelContext_9)->entryPointParams_matrix_1[entryPointParams_8->p_2.x_offset_0 + k_17 * entryPointParams_8->p_2.x_stride_0 + _S676 * entryPointParams_8->p_2.x_step_0]);
            thread df_0 _S678 = sum_1;
            thread df_0 _S679 = _S677;
            df_0 _S680 = x2B_0(&_S678, &_S679);
            uint _S681 = k_17 + 1U;
            sum_1 = _S680;
            k_17 = _S681;
        }
        *((&kernelContext_9)->entryPointParams_point_bar_2+(_S675 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S676)) = sum_1.hi_0 + sum_1.lo_0;
        index_4 = index_4 + entryPointParams_8->p_2.groups_0 * 64U;
    }
    return;
}

[[kernel]] void poincare_mobius_matvec_matrix_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(19)]], float device* entryPointParams_image_bar_5 [[buffer(20)]], float device* entryPointParams_settled_3 [[buffer(21)]], float device* entryPointParams_matrix_bar_1 [[buffer(22)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_10)->entryPointParams_image_bar_2 = entryPointParams_image_bar_5;
    (&kernelContext_10)->entryPointParams_settled_1 = entryPointParams_settled_3;
    (&kernelContext_10)->entryPointParams_matrix_bar_0 = entryPointParams_matrix_bar_1;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_10)->parts_0 = &parts_4;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint _S682 = entryPointParams_9->p_3.points_0 * entryPointParams_9->p_3.columns_1;
    uint index_5 = group_3.x * 64U + invocation_5.x;
    for(;;)
    {
        if(index_5 < _S682)
        {
        }
        else
        {
            break;
        }
        uint _S683 = index_5 / entryPointParams_9->p_3.columns_1;
        uint _S684 = index_5 % entryPointParams_9->p_3.columns_1;
        df_0 sum_2 = wide_0(0.0f);
        uint row_5 = 0U;
        for(;;)
        {
            if(row_5 < (entryPointParams_9->p_3.rows_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S685 = two_product_0((&kernelContext_10)->entryPointParams_image_bar_2[row_5 * entryPointParams_9->p_3.points_0 + _S683], (&kernelContext_10)->entryPointParams_settled_1[row_5 * entryPointParams_9->p_3.out_stride_0 + entryPointParams_9->p_3.out_column_0 + _S684]);
            thread df_0 _S686 = sum_2;
            thread df_0 _S687 = _S685;
            df_0 _S688 = x2B_0(&_S686, &_S687);
            uint _S689 = row_5 + 1U;
            sum_2 = _S688;
            row_5 = _S689;
        }
        *((&kernelContext_10)->entryPointParams_matrix_bar_0+index_5) = sum_2.hi_0 + sum_2.lo_0;
        index_5 = index_5 + entryPointParams_9->p_3.groups_0 * 64U;
    }
    return;
}

Lie_0 z_lie_0(const Ball_0 constant* p_22)
{
    return lie_of_0(p_22->z_offset_0, p_22->z_stride_0, p_22->z_step_0);
}

struct Turn_0
{
    Dual_1 on_w_0;
    Dual_1 along_gap_0;
    Dual_1 along_x_0;
};

struct TurnSums_0
{
    df_0 gap_sq_0;
    df_0 x_dot_w_0;
    df_0 gap_dot_w_0;
};

Turn_0 turn_of_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const TurnSums_0 thread* sums_6)
{
    Dual_1 _S690 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S691 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S692 = variable_0(&sums_6->gap_sq_0, int(2));
    thread Dual_1 _S693 = _S692;
    Dual_1 _S694 = times_0(&_S693, c_3);
    Dual_1 _S695 = variable_0(&sums_6->x_dot_w_0, int(3));
    Dual_1 _S696 = variable_0(&sums_6->gap_dot_w_0, int(4));
    df_0 _S697 = wide_0(-1.0f);
    thread Dual_1 _S698 = _S690;
    thread df_0 _S699 = _S697;
    Dual_1 _S700 = times_0(&_S698, &_S699);
    thread Dual_1 _S701 = _S700;
    Dual_1 _S702 = plus_1(&_S701, 1.0f);
    thread Dual_1 _S703 = _S691;
    thread Dual_1 _S704 = _S694;
    Dual_1 _S705 = add_0(&_S703, &_S704);
    thread Dual_1 _S706 = _S705;
    thread Dual_1 _S707 = _S695;
    Dual_1 _S708 = mul_0(&_S706, &_S707);
    thread Dual_1 _S709 = _S702;
    thread Dual_1 _S710 = _S696;
    Dual_1 _S711 = mul_0(&_S709, &_S710);
    thread Dual_1 _S712 = _S708;
    thread Dual_1 _S713 = _S711;
    Dual_1 _S714 = add_0(&_S712, &_S713);
    thread Dual_1 _S715 = _S714;
    thread df_0 _S716 = _S697;
    Dual_1 _S717 = times_0(&_S715, &_S716);
    thread Dual_1 _S718 = _S690;
    thread Dual_1 _S719 = _S696;
    Dual_1 _S720 = mul_0(&_S718, &_S719);
    thread Dual_1 _S721 = _S694;
    thread Dual_1 _S722 = _S695;
    Dual_1 _S723 = mul_0(&_S721, &_S722);
    thread Dual_1 _S724 = _S720;
    thread Dual_1 _S725 = _S723;
    Dual_1 _S726 = sub_0(&_S724, &_S725);
    df_0 _S727 = twice_0(c_3);
    thread df_0 _S728 = _S727;
    Dual_1 _S729 = constant_0(&_S728);
    thread Dual_1 _S730 = _S690;
    thread Dual_1 _S731 = _S691;
    Dual_1 _S732 = mul_0(&_S730, &_S731);
    thread Dual_1 _S733 = _S694;
    thread Dual_1 _S734 = _S732;
    Dual_1 _S735 = add_0(&_S733, &_S734);
    thread Dual_1 _S736 = _S729;
    thread Dual_1 _S737 = _S735;
    Dual_1 _S738 = div_0(&_S736, &_S737);
    thread Turn_0 turn_0;
    thread df_0 _S739 = wide_0(1.0f);
    Dual_1 _S740 = constant_0(&_S739);
    (&turn_0)->on_w_0 = _S740;
    thread Dual_1 _S741 = _S738;
    thread Dual_1 _S742 = _S717;
    Dual_1 _S743 = mul_0(&_S741, &_S742);
    (&turn_0)->along_gap_0 = _S743;
    thread Dual_1 _S744 = _S738;
    thread Dual_1 _S745 = _S726;
    Dual_1 _S746 = mul_0(&_S744, &_S745);
    (&turn_0)->along_x_0 = _S746;
    return turn_0;
}

Turn_0 transport_turn_0(const df_0 thread* c_4, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const TurnSums_0 thread* sums_7)
{
    Turn_0 _S747 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_7);
    Dual_1 _S748 = variable_0(gap_y_0, int(1));
    Dual_1 _S749 = variable_0(gap_x_0, int(0));
    thread Dual_1 _S750 = _S748;
    thread Dual_1 _S751 = _S749;
    Dual_1 _S752 = div_0(&_S750, &_S751);
    thread Turn_0 both_1;
    (&both_1)->on_w_0 = _S752;
    thread Dual_1 _S753 = _S752;
    thread Dual_1 _S754 = _S747.along_gap_0;
    Dual_1 _S755 = mul_0(&_S753, &_S754);
    (&both_1)->along_gap_0 = _S755;
    thread Dual_1 _S756 = _S752;
    thread Dual_1 _S757 = _S747.along_x_0;
    Dual_1 _S758 = mul_0(&_S756, &_S757);
    (&both_1)->along_x_0 = _S758;
    return both_1;
}

void put_turn_0(float device* x_bar_0, float device* y_bar_0, float device* w_bar_0, uint x_index_0, uint y_index_0, const Ball_0 constant* p_23, const Site_0 thread* site_15, const Point_0 thread* x_5, float device* x_row_data_0, float sign_0, const Point_0 thread* y_1, float device* y_row_data_0, const Row_0 thread* w_0, float device* w_data_0, const Row_0 thread* cotangent_0, float device* cotangent_data_0, bool is_transport_0, KernelContext_0 thread* kernelContext_11)
{
    uint _S759;
    bool _S760;
    bool _S761;
    bool _S762;
    bool _S763;
    df_0 _S764;
    df_0 _S765;
    df_0 _S766;
    df_0 _S767;
    df_0 _S768 = wide_0(0.0f);
    thread array<df_0, int(6)> sums_8;
    sums_8[int(0)] = _S768;
    sums_8[int(1)] = _S768;
    sums_8[int(2)] = _S768;
    sums_8[int(3)] = _S768;
    sums_8[int(4)] = _S768;
    sums_8[int(5)] = _S768;
    uint _S769 = site_15->lane_0;
    uint i_5 = site_15->lane_0;
    for(;;)
    {
        _S759 = site_15->columns_0;
        if(i_5 < (site_15->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S770 = x_row_data_0[(&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2];
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S760 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S760 = false;
        }
        if(_S760)
        {
            _S764 = wide_0(_S770);
        }
        else
        {
            df_0 _S771 = x2A_0(&(&x_5->row_4)->scale_0, _S770);
            _S764 = _S771;
        }
        thread df_0 _S772 = _S764;
        df_0 _S773 = x2A_0(&_S772, sign_0);
        float _S774 = y_row_data_0[(&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2];
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S761 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S761 = false;
        }
        if(_S761)
        {
            _S765 = wide_0(_S774);
        }
        else
        {
            df_0 _S775 = x2A_0(&(&y_1->row_4)->scale_0, _S774);
            _S765 = _S775;
        }
        thread df_0 _S776 = _S765;
        thread df_0 _S777 = _S773;
        df_0 _S778 = x2D_0(&_S776, &_S777);
        float _S779 = w_data_0[w_0->base_0 + i_5 * w_0->step_2];
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S762 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S762 = false;
        }
        if(_S762)
        {
            _S766 = wide_0(_S779);
        }
        else
        {
            df_0 _S780 = x2A_0(&w_0->scale_0, _S779);
            _S766 = _S780;
        }
        float _S781 = cotangent_data_0[cotangent_0->base_0 + i_5 * cotangent_0->step_2];
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S763 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S763 = false;
        }
        if(_S763)
        {
            _S767 = wide_0(_S781);
        }
        else
        {
            df_0 _S782 = x2A_0(&cotangent_0->scale_0, _S781);
            _S767 = _S782;
        }
        thread df_0 _S783 = _S778;
        thread df_0 _S784 = _S778;
        df_0 _S785 = x2A_1(&_S783, &_S784);
        thread df_0 _S786 = sums_8[int(0)];
        thread df_0 _S787 = _S785;
        df_0 _S788 = x2B_0(&_S786, &_S787);
        sums_8[int(0)] = _S788;
        thread df_0 _S789 = _S773;
        thread df_0 _S790 = _S766;
        df_0 _S791 = x2A_1(&_S789, &_S790);
        thread df_0 _S792 = sums_8[int(1)];
        thread df_0 _S793 = _S791;
        df_0 _S794 = x2B_0(&_S792, &_S793);
        sums_8[int(1)] = _S794;
        thread df_0 _S795 = _S778;
        thread df_0 _S796 = _S766;
        df_0 _S797 = x2A_1(&_S795, &_S796);
        thread df_0 _S798 = sums_8[int(2)];
        thread df_0 _S799 = _S797;
        df_0 _S800 = x2B_0(&_S798, &_S799);
        sums_8[int(2)] = _S800;
        thread df_0 _S801 = _S767;
        thread df_0 _S802 = _S766;
        df_0 _S803 = x2A_1(&_S801, &_S802);
        thread df_0 _S804 = sums_8[int(3)];
        thread df_0 _S805 = _S803;
        df_0 _S806 = x2B_0(&_S804, &_S805);
        sums_8[int(3)] = _S806;
        thread df_0 _S807 = _S767;
        thread df_0 _S808 = _S778;
        df_0 _S809 = x2A_1(&_S807, &_S808);
        thread df_0 _S810 = sums_8[int(4)];
        thread df_0 _S811 = _S809;
        df_0 _S812 = x2B_0(&_S810, &_S811);
        sums_8[int(4)] = _S812;
        thread df_0 _S813 = _S767;
        thread df_0 _S814 = _S773;
        df_0 _S815 = x2A_1(&_S813, &_S814);
        thread df_0 _S816 = sums_8[int(5)];
        thread df_0 _S817 = _S815;
        df_0 _S818 = x2B_0(&_S816, &_S817);
        sums_8[int(5)] = _S818;
        i_5 = i_5 + p_23->lanes_0;
    }
    uint _S819 = p_23->lanes_0;
    join_0(p_23->lanes_0, site_15, &sums_8, kernelContext_11);
    thread TurnSums_0 of_turn_0;
    (&of_turn_0)->gap_sq_0 = sums_8[int(0)];
    (&of_turn_0)->x_dot_w_0 = sums_8[int(1)];
    (&of_turn_0)->gap_dot_w_0 = sums_8[int(2)];
    df_0 _S820 = c_of_0(p_23);
    Turn_0 turn_1;
    if(is_transport_0)
    {
        thread df_0 _S821 = _S820;
        thread TurnSums_0 _S822 = of_turn_0;
        Turn_0 _S823 = transport_turn_0(&_S821, &x_5->gap_0, &y_1->gap_0, &_S822);
        turn_1 = _S823;
    }
    else
    {
        thread df_0 _S824 = _S820;
        thread TurnSums_0 _S825 = of_turn_0;
        Turn_0 _S826 = turn_of_0(&_S824, &x_5->gap_0, &y_1->gap_0, &_S825);
        turn_1 = _S826;
    }
    thread array<df_0, int(5)> slope_4;
    int k_18 = int(0);
    for(;;)
    {
        if(k_18 < int(5))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S827 = sums_8[int(3)];
        thread df_0 _S828 = turn_1.on_w_0.partial_0[k_18];
        df_0 _S829 = x2A_1(&_S827, &_S828);
        thread df_0 _S830 = sums_8[int(4)];
        thread df_0 _S831 = turn_1.along_gap_0.partial_0[k_18];
        df_0 _S832 = x2A_1(&_S830, &_S831);
        thread df_0 _S833 = _S829;
        thread df_0 _S834 = _S832;
        df_0 _S835 = x2B_0(&_S833, &_S834);
        thread df_0 _S836 = sums_8[int(5)];
        thread df_0 _S837 = turn_1.along_x_0.partial_0[k_18];
        df_0 _S838 = x2A_1(&_S836, &_S837);
        thread df_0 _S839 = _S835;
        thread df_0 _S840 = _S838;
        df_0 _S841 = x2B_0(&_S839, &_S840);
        slope_4[k_18] = _S841;
        k_18 = k_18 + int(1);
    }
    thread df_0 _S842 = _S820;
    thread df_0 _S843 = slope_4[int(0)];
    df_0 _S844 = x2A_1(&_S842, &_S843);
    thread df_0 _S845 = _S844;
    df_0 _S846 = twice_0(&_S845);
    thread df_0 _S847 = _S820;
    thread df_0 _S848 = slope_4[int(1)];
    df_0 _S849 = x2A_1(&_S847, &_S848);
    thread df_0 _S850 = _S849;
    df_0 _S851 = twice_0(&_S850);
    thread df_0 _S852 = slope_4[int(2)];
    df_0 _S853 = twice_0(&_S852);
    i_5 = _S769;
    for(;;)
    {
        if(i_5 < _S759)
        {
        }
        else
        {
            break;
        }
        float _S854 = x_row_data_0[(&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2];
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S760 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S760 = false;
        }
        if(_S760)
        {
            _S764 = wide_0(_S854);
        }
        else
        {
            df_0 _S855 = x2A_0(&(&x_5->row_4)->scale_0, _S854);
            _S764 = _S855;
        }
        thread df_0 _S856 = _S764;
        df_0 _S857 = x2A_0(&_S856, sign_0);
        float _S858 = y_row_data_0[(&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2];
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S761 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S761 = false;
        }
        if(_S761)
        {
            _S765 = wide_0(_S858);
        }
        else
        {
            df_0 _S859 = x2A_0(&(&y_1->row_4)->scale_0, _S858);
            _S765 = _S859;
        }
        thread df_0 _S860 = _S765;
        thread df_0 _S861 = _S857;
        df_0 _S862 = x2D_0(&_S860, &_S861);
        float _S863 = w_data_0[w_0->base_0 + i_5 * w_0->step_2];
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S762 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S762 = false;
        }
        if(_S762)
        {
            _S766 = wide_0(_S863);
        }
        else
        {
            df_0 _S864 = x2A_0(&w_0->scale_0, _S863);
            _S766 = _S864;
        }
        float _S865 = cotangent_data_0[cotangent_0->base_0 + i_5 * cotangent_0->step_2];
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S763 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S763 = false;
        }
        if(_S763)
        {
            _S767 = wide_0(_S865);
        }
        else
        {
            df_0 _S866 = x2A_0(&cotangent_0->scale_0, _S865);
            _S767 = _S866;
        }
        thread df_0 _S867 = turn_1.along_gap_0.value_0;
        thread df_0 _S868 = _S767;
        df_0 _S869 = x2A_1(&_S867, &_S868);
        thread df_0 _S870 = _S853;
        thread df_0 _S871 = _S862;
        df_0 _S872 = x2A_1(&_S870, &_S871);
        thread df_0 _S873 = _S869;
        thread df_0 _S874 = _S872;
        df_0 _S875 = x2B_0(&_S873, &_S874);
        thread df_0 _S876 = slope_4[int(4)];
        thread df_0 _S877 = _S766;
        df_0 _S878 = x2A_1(&_S876, &_S877);
        thread df_0 _S879 = _S875;
        thread df_0 _S880 = _S878;
        df_0 _S881 = x2B_0(&_S879, &_S880);
        thread df_0 _S882 = turn_1.along_x_0.value_0;
        thread df_0 _S883 = _S767;
        df_0 _S884 = x2A_1(&_S882, &_S883);
        thread df_0 _S885 = _S846;
        thread df_0 _S886 = _S857;
        df_0 _S887 = x2A_1(&_S885, &_S886);
        thread df_0 _S888 = _S884;
        thread df_0 _S889 = _S887;
        df_0 _S890 = x2D_0(&_S888, &_S889);
        thread df_0 _S891 = slope_4[int(3)];
        thread df_0 _S892 = _S766;
        df_0 _S893 = x2A_1(&_S891, &_S892);
        thread df_0 _S894 = _S890;
        thread df_0 _S895 = _S893;
        df_0 _S896 = x2B_0(&_S894, &_S895);
        thread df_0 _S897 = _S896;
        thread df_0 _S898 = _S881;
        df_0 _S899 = x2D_0(&_S897, &_S898);
        thread df_0 _S900 = _S899;
        df_0 _S901 = x2A_0(&_S900, sign_0);
        thread df_0 _S902 = _S901;
        put_bar_0(x_bar_0, p_23, site_15, x_index_0, i_5, &_S902);
        thread df_0 _S903 = _S851;
        thread df_0 _S904 = _S765;
        df_0 _S905 = x2A_1(&_S903, &_S904);
        thread df_0 _S906 = _S881;
        thread df_0 _S907 = _S905;
        df_0 _S908 = x2D_0(&_S906, &_S907);
        thread df_0 _S909 = _S908;
        put_bar_0(y_bar_0, p_23, site_15, y_index_0, i_5, &_S909);
        thread df_0 _S910 = turn_1.on_w_0.value_0;
        thread df_0 _S911 = _S767;
        df_0 _S912 = x2A_1(&_S910, &_S911);
        thread df_0 _S913 = slope_4[int(3)];
        thread df_0 _S914 = _S857;
        df_0 _S915 = x2A_1(&_S913, &_S914);
        thread df_0 _S916 = _S912;
        thread df_0 _S917 = _S915;
        df_0 _S918 = x2B_0(&_S916, &_S917);
        thread df_0 _S919 = slope_4[int(4)];
        thread df_0 _S920 = _S862;
        df_0 _S921 = x2A_1(&_S919, &_S920);
        thread df_0 _S922 = _S918;
        thread df_0 _S923 = _S921;
        df_0 _S924 = x2B_0(&_S922, &_S923);
        thread df_0 _S925 = _S924;
        put_bar_0(w_bar_0, p_23, site_15, 2U, i_5, &_S925);
        i_5 = i_5 + _S819;
    }
    return;
}

[[kernel]] void poincare_gyration_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(23)]], float device* entryPointParams_u_1 [[buffer(24)]], float device* entryPointParams_v_1 [[buffer(25)]], float device* entryPointParams_w_1 [[buffer(26)]], float device* entryPointParams_cotangent_6 [[buffer(27)]], float device* entryPointParams_u_bar_1 [[buffer(28)]], float device* entryPointParams_v_bar_1 [[buffer(29)]], float device* entryPointParams_w_bar_1 [[buffer(30)]], atomic<uint> device* entryPointParams_status_6 [[buffer(31)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_12)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_12)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_12)->entryPointParams_w_0 = entryPointParams_w_1;
    (&kernelContext_12)->entryPointParams_cotangent_2 = entryPointParams_cotangent_6;
    (&kernelContext_12)->entryPointParams_u_bar_0 = entryPointParams_u_bar_1;
    (&kernelContext_12)->entryPointParams_v_bar_0 = entryPointParams_v_bar_1;
    (&kernelContext_12)->entryPointParams_w_bar_0 = entryPointParams_w_bar_1;
    (&kernelContext_12)->entryPointParams_status_2 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_12)->parts_0 = &parts_5;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_3 = group_4.x;
    for(;;)
    {
        uint _S926 = block_count_0(&entryPointParams_10->p_4);
        if(block_3 < _S926)
        {
        }
        else
        {
            break;
        }
        Site_0 _S927 = site_of_0(&entryPointParams_10->p_4, block_3, invocation_6.x);
        Lie_0 _S928 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S929 = _S927;
        thread Lie_0 _S930 = _S928;
        thread float device* _S931;
        Point_0 _S932 = point_of_0(&entryPointParams_10->p_4, &_S929, (&kernelContext_12)->entryPointParams_u_0, &_S930, (&kernelContext_12)->entryPointParams_status_2, &_S931, &kernelContext_12);
        float device* _S933 = _S931;
        Lie_0 _S934 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S935 = _S927;
        thread Lie_0 _S936 = _S934;
        thread float device* _S937;
        Point_0 _S938 = point_of_0(&entryPointParams_10->p_4, &_S935, (&kernelContext_12)->entryPointParams_v_0, &_S936, (&kernelContext_12)->entryPointParams_status_2, &_S937, &kernelContext_12);
        float device* _S939 = _S937;
        Lie_0 _S940 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S941 = _S927;
        thread Lie_0 _S942 = _S940;
        thread float device* _S943;
        Point_0 _S944 = point_of_0(&entryPointParams_10->p_4, &_S941, (&kernelContext_12)->entryPointParams_w_0, &_S942, (&kernelContext_12)->entryPointParams_status_2, &_S943, &kernelContext_12);
        float device* _S945 = _S943;
        Lie_0 _S946 = cotangent_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S947 = _S927;
        thread Lie_0 _S948 = _S946;
        thread float device* _S949;
        Row_0 _S950 = row_of_0(&_S947, (&kernelContext_12)->entryPointParams_cotangent_2, &_S948, &_S949);
        thread Site_0 _S951 = _S927;
        thread Point_0 _S952 = _S938;
        thread Point_0 _S953 = _S932;
        thread Row_0 _S954 = _S944.row_4;
        thread Row_0 _S955 = _S950;
        put_turn_0((&kernelContext_12)->entryPointParams_v_bar_0, (&kernelContext_12)->entryPointParams_u_bar_0, (&kernelContext_12)->entryPointParams_w_bar_0, 1U, 0U, &entryPointParams_10->p_4, &_S951, &_S952, _S939, -1.0f, &_S953, _S933, &_S954, _S945, &_S955, _S949, false, &kernelContext_12);
        uint _S956 = _S938.clipped_0 + _S932.clipped_0 + _S944.clipped_0;
        thread Site_0 _S957 = _S927;
        refuse_clipped_0(&entryPointParams_10->p_4, &_S957, (&kernelContext_12)->entryPointParams_status_2, _S956);
        block_3 = block_3 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_16, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_6, float device* thread* _S958)
{
    thread float device* _S959;
    Row_0 _S960 = row_of_0(site_16, data_3, lie_4, &_S959);
    float device* _S961 = _S959;
    uint i_6 = site_16->lane_0;
    for(;;)
    {
        if(i_6 < (site_16->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S962 = _S960;
        float _S963 = Row_raw_0(&_S962, _S961, i_6);
        if(is_bad_0(_S963))
        {
            report_fault_0(status_6, site_16->row_0);
        }
        i_6 = i_6 + p_24->lanes_0;
    }
    *_S958 = _S961;
    return _S960;
}

[[kernel]] void poincare_transport_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(32)]], float device* entryPointParams_source_1 [[buffer(33)]], float device* entryPointParams_target_1 [[buffer(34)]], float device* entryPointParams_tangent_1 [[buffer(35)]], float device* entryPointParams_cotangent_7 [[buffer(36)]], float device* entryPointParams_source_bar_1 [[buffer(37)]], float device* entryPointParams_target_bar_1 [[buffer(38)]], float device* entryPointParams_tangent_bar_1 [[buffer(39)]], atomic<uint> device* entryPointParams_status_7 [[buffer(40)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_13)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_13)->entryPointParams_target_0 = entryPointParams_target_1;
    (&kernelContext_13)->entryPointParams_tangent_0 = entryPointParams_tangent_1;
    (&kernelContext_13)->entryPointParams_cotangent_3 = entryPointParams_cotangent_7;
    (&kernelContext_13)->entryPointParams_source_bar_0 = entryPointParams_source_bar_1;
    (&kernelContext_13)->entryPointParams_target_bar_0 = entryPointParams_target_bar_1;
    (&kernelContext_13)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_1;
    (&kernelContext_13)->entryPointParams_status_3 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_13)->parts_0 = &parts_6;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_4 = group_5.x;
    for(;;)
    {
        uint _S964 = block_count_0(&entryPointParams_11->p_5);
        if(block_4 < _S964)
        {
        }
        else
        {
            break;
        }
        Site_0 _S965 = site_of_0(&entryPointParams_11->p_5, block_4, invocation_7.x);
        Lie_0 _S966 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S967 = _S965;
        thread Lie_0 _S968 = _S966;
        thread float device* _S969;
        Point_0 _S970 = point_of_0(&entryPointParams_11->p_5, &_S967, (&kernelContext_13)->entryPointParams_source_0, &_S968, (&kernelContext_13)->entryPointParams_status_3, &_S969, &kernelContext_13);
        float device* _S971 = _S969;
        Lie_0 _S972 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S973 = _S965;
        thread Lie_0 _S974 = _S972;
        thread float device* _S975;
        Point_0 _S976 = point_of_0(&entryPointParams_11->p_5, &_S973, (&kernelContext_13)->entryPointParams_target_0, &_S974, (&kernelContext_13)->entryPointParams_status_3, &_S975, &kernelContext_13);
        float device* _S977 = _S975;
        Lie_0 _S978 = z_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S979 = _S965;
        thread Lie_0 _S980 = _S978;
        thread float device* _S981;
        Row_0 _S982 = vector_of_0(&entryPointParams_11->p_5, &_S979, (&kernelContext_13)->entryPointParams_tangent_0, &_S980, (&kernelContext_13)->entryPointParams_status_3, &_S981);
        float device* _S983 = _S981;
        Lie_0 _S984 = cotangent_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S985 = _S965;
        thread Lie_0 _S986 = _S984;
        thread float device* _S987;
        Row_0 _S988 = row_of_0(&_S985, (&kernelContext_13)->entryPointParams_cotangent_3, &_S986, &_S987);
        thread Site_0 _S989 = _S965;
        thread Point_0 _S990 = _S970;
        thread Point_0 _S991 = _S976;
        thread Row_0 _S992 = _S982;
        thread Row_0 _S993 = _S988;
        put_turn_0((&kernelContext_13)->entryPointParams_source_bar_0, (&kernelContext_13)->entryPointParams_target_bar_0, (&kernelContext_13)->entryPointParams_tangent_bar_0, 0U, 1U, &entryPointParams_11->p_5, &_S989, &_S990, _S971, 1.0f, &_S991, _S977, &_S992, _S983, &_S993, _S987, true, &kernelContext_13);
        uint _S994 = _S970.clipped_0 + _S976.clipped_0;
        thread Site_0 _S995 = _S965;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S995, (&kernelContext_13)->entryPointParams_status_3, _S994);
        block_4 = block_4 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


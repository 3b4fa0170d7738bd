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
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 no_squares_0()
{
    thread Squares_0 squares_0;
    df_0 _S338 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S338;
    (&squares_0)->big_0 = _S338;
    return squares_0;
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
    if((abs(value_13->hi_0)) < 1.073741824e+09f)
    {
        df_0 _S340 = this_1->usual_0;
        df_0 _S341 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S342 = _S341;
        thread df_0 _S343 = _S341;
        df_0 _S344 = x2A_1(&_S342, &_S343);
        thread df_0 _S345 = _S340;
        thread df_0 _S346 = _S344;
        df_0 _S347 = x2B_0(&_S345, &_S346);
        this_1->usual_0 = _S347;
    }
    else
    {
        df_0 _S348 = this_1->big_0;
        df_0 _S349 = scaled_1(value_13, 5.42101086242752217e-20f);
        thread df_0 _S350 = _S349;
        thread df_0 _S351 = _S349;
        df_0 _S352 = x2A_1(&_S350, &_S351);
        thread df_0 _S353 = _S348;
        thread df_0 _S354 = _S352;
        df_0 _S355 = x2B_0(&_S353, &_S354);
        this_1->big_0 = _S355;
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

Squares_0 squares_of_0(const Ball_0 constant* p_9, const Site_0 thread* site_6, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_4)
{
    thread Squares_0 squares_1 = no_squares_0();
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
        float _S356 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S356))
        {
            report_fault_0(status_1, site_6->row_0);
        }
        thread df_0 _S357 = wide_0(_S356);
        Squares_add_0(&squares_1, &_S357);
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
    bool _S358 = Squares_is_big_0(this_5);
    df_0 _S359;
    if(_S358)
    {
        df_0 _S360 = scaled_1(&this_5->usual_0, 3.23117426778526435e-27f);
        thread df_0 _S361 = _S360;
        df_0 _S362 = scaled_1(&_S361, 3.23117426778526435e-27f);
        thread df_0 _S363 = _S362;
        df_0 _S364 = x2B_0(&this_5->big_0, &_S363);
        _S359 = _S364;
    }
    else
    {
        df_0 _S365 = scaled_1(&this_5->usual_0, 3.55271367880050093e-15f);
        _S359 = _S365;
    }
    return _S359;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S366 = Squares_is_big_0(this_6);
    df_0 _S367;
    if(_S366)
    {
        df_0 _S368 = Squares_total_0(this_6);
        thread df_0 _S369 = _S368;
        df_0 _S370 = root_of_0(&_S369);
        _S367 = _S370;
    }
    else
    {
        df_0 _S371 = root_of_0(&this_6->usual_0);
        thread df_0 _S372 = _S371;
        df_0 _S373 = scaled_1(&_S372, 5.9604644775390625e-08f);
        _S367 = _S373;
    }
    return _S367;
}

df_0 c_of_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->c_hi_0, p_10->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S374 = Squares_is_big_1(this_7);
    float _S375;
    if(_S374)
    {
        _S375 = 5.42101086242752217e-20f;
    }
    else
    {
        _S375 = 1.0f;
    }
    return _S375;
}

df_0 rim_limit_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->limit_hi_0, p_11->limit_lo_0);
}

bool less_0(const df_0 thread* a_34, const df_0 thread* b_18)
{
    float _S376 = a_34->hi_0;
    float _S377 = b_18->hi_0;
    bool _S378;
    if((a_34->hi_0) < (b_18->hi_0))
    {
        _S378 = true;
    }
    else
    {
        if(_S376 == _S377)
        {
            _S378 = (a_34->lo_0) < (b_18->lo_0);
        }
        else
        {
            _S378 = false;
        }
    }
    return _S378;
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

Point_0 point_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_7, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S379, KernelContext_0 thread* kernelContext_5)
{
    thread Point_0 point_0;
    thread float device* _S380;
    Row_0 _S381 = row_of_0(site_7, data_1, lie_2, &_S380);
    float device* point_row_data_0 = _S380;
    (&point_0)->row_4 = _S381;
    thread Row_0 _S382 = _S381;
    Squares_0 _S383 = squares_of_0(p_14, site_7, &_S382, _S380, status_2, kernelContext_5);
    thread Squares_0 _S384 = _S383;
    df_0 _S385 = Squares_length_0(&_S384);
    (&point_0)->length_0 = _S385;
    thread Squares_0 _S386 = _S383;
    df_0 _S387 = Squares_total_0(&_S386);
    (&point_0)->square_0 = _S387;
    df_0 _S388 = c_of_0(p_14);
    thread df_0 _S389 = _S388;
    thread df_0 _S390 = _S387;
    df_0 _S391 = x2A_1(&_S389, &_S390);
    thread Squares_0 _S392 = _S383;
    float _S393 = Squares_unit_0(&_S392);
    bool _S394;
    if(_S393 != 1.0f)
    {
        _S394 = true;
    }
    else
    {
        df_0 _S395 = rim_limit_0(p_14);
        thread df_0 _S396 = _S395;
        thread df_0 _S397 = _S391;
        bool _S398 = less_0(&_S396, &_S397);
        _S394 = _S398;
    }
    int _S399;
    if(_S394)
    {
        _S399 = int(1);
    }
    else
    {
        _S399 = int(0);
    }
    uint _S400 = uint(_S399);
    (&point_0)->clipped_0 = _S400;
    if(_S400 != 0U)
    {
        df_0 _S401 = rim_norm_0(p_14);
        df_0 _S402 = root_c_of_0(p_14);
        thread df_0 _S403 = _S402;
        thread df_0 _S404 = (&point_0)->length_0;
        df_0 _S405 = x2A_1(&_S403, &_S404);
        thread df_0 _S406 = _S401;
        thread df_0 _S407 = _S405;
        df_0 _S408 = _0(&_S406, &_S407);
        thread df_0 _S409 = _S408;
        df_0 _S410 = scaled_1(&_S409, _S393);
        (&(&point_0)->row_4)->scale_0 = _S410;
        thread df_0 _S411 = _S401;
        thread df_0 _S412 = _S402;
        df_0 _S413 = _0(&_S411, &_S412);
        (&point_0)->length_0 = _S413;
        thread df_0 _S414 = _S401;
        thread df_0 _S415 = _S401;
        df_0 _S416 = x2A_1(&_S414, &_S415);
        thread df_0 _S417 = _S416;
        thread df_0 _S418 = _S388;
        df_0 _S419 = _0(&_S417, &_S418);
        (&point_0)->square_0 = _S419;
        thread df_0 _S420 = wide_0(1.0f);
        thread df_0 _S421 = _S416;
        df_0 _S422 = x2D_0(&_S420, &_S421);
        (&point_0)->gap_0 = _S422;
    }
    else
    {
        thread df_0 _S423 = wide_0(1.0f);
        thread df_0 _S424 = _S391;
        df_0 _S425 = x2D_0(&_S423, &_S424);
        (&point_0)->gap_0 = _S425;
    }
    *_S379 = point_row_data_0;
    return point_0;
}

Lie_0 x_lie_0(const Ball_0 constant* p_15)
{
    return lie_of_0(p_15->x_offset_0, p_15->x_stride_0, p_15->x_step_0);
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S426;
    if(this_8->active_0)
    {
        _S426 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S426 = false;
    }
    return _S426;
}

df_0 number_of_0(const Site_0 thread* site_8, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3)
{
    uint _S427 = site_8->row_0;
    float _S428 = data_2[lie_3->offset_0 + site_8->row_0 * lie_3->stride_0];
    bool _S429;
    if(is_bad_0(_S428))
    {
        bool _S430 = Site_is_first_0(site_8);
        _S429 = _S430;
    }
    else
    {
        _S429 = false;
    }
    if(_S429)
    {
        report_fault_0(status_3, _S427);
    }
    return wide_0(_S428);
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
    Dual_0 _S431 = variable_1(square_1, int(0));
    Dual_0 _S432 = variable_1(ratio_value_0, int(1));
    thread Dual_0 _S433 = _S431;
    Dual_0 _S434 = artanhc_0(c_1, &_S433, x_gap_0);
    thread Dual_0 _S435 = _S434;
    thread Dual_0 _S436 = _S432;
    Dual_0 _S437 = mul_1(&_S435, &_S436);
    df_0 _S438 = x2A_1(c_1, square_1);
    thread df_0 _S439 = _S438;
    df_0 _S440 = root_of_0(&_S439);
    thread Dual_0 _S441 = _S437;
    thread df_0 _S442 = _S440;
    Dual_0 _S443 = times_1(&_S441, &_S442);
    thread Scale_0 scale_1;
    if((abs(_S443.value_0.hi_0)) > 1.073741824e+09f)
    {
        float _S444;
        if((ratio_value_0->hi_0) < 0.0f)
        {
            _S444 = -1.0f;
        }
        else
        {
            _S444 = 1.0f;
        }
        thread df_0 _S445 = wide_0(_S444);
        Dual_0 _S446 = constant_1(&_S445);
        thread Dual_0 _S447 = _S431;
        Dual_0 _S448 = times_1(&_S447, c_1);
        thread Dual_0 _S449 = _S448;
        Dual_0 _S450 = dual_root_0(&_S449);
        thread Dual_0 _S451 = _S446;
        thread Dual_0 _S452 = _S450;
        Dual_0 _S453 = div_1(&_S451, &_S452);
        (&scale_1)->factor_2 = _S453;
        (&scale_1)->gap_1 = wide_0(0.0f);
        return scale_1;
    }
    thread Dual_0 _S454 = _S431;
    Dual_0 _S455 = times_1(&_S454, c_1);
    thread Dual_0 _S456 = _S437;
    thread Dual_0 _S457 = _S437;
    Dual_0 _S458 = mul_1(&_S456, &_S457);
    thread Dual_0 _S459 = _S455;
    thread Dual_0 _S460 = _S458;
    Dual_0 _S461 = mul_1(&_S459, &_S460);
    thread Dual_0 _S462 = _S461;
    Dual_0 _S463 = dual_tanhc_0(&_S462);
    thread Dual_0 _S464 = _S463;
    thread Dual_0 _S465 = _S437;
    Dual_0 _S466 = mul_1(&_S464, &_S465);
    (&scale_1)->factor_2 = _S466;
    thread df_0 _S467 = _S461.value_0;
    df_0 _S468 = root_of_0(&_S467);
    thread df_0 _S469 = _S468;
    df_0 _S470 = sech_sq_0(&_S469);
    (&scale_1)->gap_1 = _S470;
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
        df_0 _S471 = sums_4[int(0)];
        float _S472 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S473;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S473 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S473 = false;
        }
        df_0 _S474;
        if(_S473)
        {
            _S474 = wide_0(_S472);
        }
        else
        {
            df_0 _S475 = x2A_0(&x_3->scale_0, _S472);
            _S474 = _S475;
        }
        float _S476 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S477;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S477 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S477 = false;
        }
        df_0 _S478;
        if(_S477)
        {
            _S478 = wide_0(_S476);
        }
        else
        {
            df_0 _S479 = x2A_0(&y_0->scale_0, _S476);
            _S478 = _S479;
        }
        thread df_0 _S480 = _S474;
        thread df_0 _S481 = _S478;
        df_0 _S482 = x2A_1(&_S480, &_S481);
        thread df_0 _S483 = _S471;
        thread df_0 _S484 = _S482;
        df_0 _S485 = x2B_0(&_S483, &_S484);
        sums_4[int(0)] = _S485;
        i_1 = i_1 + p_17->lanes_0;
    }
    join_1(p_17->lanes_0, site_9, &sums_4, kernelContext_6);
    return sums_4[int(0)];
}

float nearest_0(const df_0 thread* value_14)
{
    float _S486 = value_14->hi_0;
    float _S487;
    if(is_bad_0(value_14->hi_0))
    {
        _S487 = _S486;
    }
    else
    {
        _S487 = _S486 + value_14->lo_0;
    }
    return _S487;
}

void put_0(float device* out_0, const Ball_0 constant* p_18, const Site_0 thread* site_10, uint column_1, const df_0 thread* value_15)
{
    float device* _S488 = out_0+(site_10->row_0 * p_18->out_stride_0 + p_18->out_column_0 + column_1);
    float _S489 = nearest_0(value_15);
    *_S488 = _S489;
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
    bool _S490 = Site_is_first_0(site_12);
    if(_S490)
    {
        float device* _S491 = out_2+site_12->row_0;
        float _S492 = nearest_0(value_17);
        *_S491 = _S492;
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_13, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S493 = Site_is_first_0(site_13);
    bool _S494;
    if(_S493)
    {
        _S494 = inputs_0 > 0U;
    }
    else
    {
        _S494 = false;
    }
    if(_S494)
    {
        _S494 = ((p_20->flags_0) & 1U) != 0U;
    }
    else
    {
        _S494 = false;
    }
    if(_S494)
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
        uint _S495 = block_count_0(&entryPointParams_6->p_0);
        if(block_1 < _S495)
        {
        }
        else
        {
            break;
        }
        Site_0 _S496 = site_of_0(&entryPointParams_6->p_0, block_1, invocation_2.x);
        Lie_0 _S497 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S498 = _S496;
        thread Lie_0 _S499 = _S497;
        thread float device* _S500;
        Point_0 _S501 = point_of_0(&entryPointParams_6->p_0, &_S498, (&kernelContext_7)->entryPointParams_point_0, &_S499, (&kernelContext_7)->entryPointParams_status_0, &_S500, &kernelContext_7);
        float device* _S502 = _S500;
        Lie_0 _S503 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S504 = _S496;
        thread Lie_0 _S505 = _S503;
        df_0 _S506 = number_of_0(&_S504, (&kernelContext_7)->entryPointParams_factor_0, &_S505, (&kernelContext_7)->entryPointParams_status_0);
        Lie_0 _S507 = cotangent_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S508 = _S496;
        thread Lie_0 _S509 = _S507;
        thread float device* _S510;
        Row_0 _S511 = row_of_0(&_S508, (&kernelContext_7)->entryPointParams_cotangent_0, &_S509, &_S510);
        float device* _S512 = _S510;
        df_0 _S513 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S514 = _S513;
        thread df_0 _S515 = _S506;
        thread df_0 _S516 = _S501.square_0;
        thread df_0 _S517 = _S501.gap_0;
        Scale_0 _S518 = mobius_scale_parts_0(&_S514, &_S515, &_S516, &_S517);
        thread Site_0 _S519 = _S496;
        thread Row_0 _S520 = _S501.row_4;
        thread Row_0 _S521 = _S511;
        df_0 _S522 = dot_of_0(&entryPointParams_6->p_0, &_S519, &_S520, _S502, &_S521, _S510, &kernelContext_7);
        thread df_0 _S523 = _S522;
        thread df_0 _S524 = _S518.factor_2.partial_0[int(0)];
        df_0 _S525 = x2A_1(&_S523, &_S524);
        thread df_0 _S526 = _S525;
        df_0 _S527 = twice_0(&_S526);
        uint i_2 = _S496.lane_0;
        for(;;)
        {
            if(i_2 < (_S496.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S528 = _S512[_S511.base_0 + i_2 * _S511.step_2];
            bool _S529;
            if((_S511.scale_0.hi_0) == 1.0f)
            {
                _S529 = (_S511.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S529 = false;
            }
            df_0 _S530;
            if(_S529)
            {
                _S530 = wide_0(_S528);
            }
            else
            {
                thread df_0 _S531 = _S511.scale_0;
                df_0 _S532 = x2A_0(&_S531, _S528);
                _S530 = _S532;
            }
            thread df_0 _S533 = _S518.factor_2.value_0;
            thread df_0 _S534 = _S530;
            df_0 _S535 = x2A_1(&_S533, &_S534);
            float _S536 = _S502[_S501.row_4.base_0 + i_2 * _S501.row_4.step_2];
            bool _S537;
            if((_S501.row_4.scale_0.hi_0) == 1.0f)
            {
                _S537 = (_S501.row_4.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S539 = _S501.row_4.scale_0;
                df_0 _S540 = x2A_0(&_S539, _S536);
                _S538 = _S540;
            }
            thread df_0 _S541 = _S527;
            thread df_0 _S542 = _S538;
            df_0 _S543 = x2A_1(&_S541, &_S542);
            thread df_0 _S544 = _S535;
            thread df_0 _S545 = _S543;
            df_0 _S546 = x2B_0(&_S544, &_S545);
            thread Site_0 _S547 = _S496;
            thread df_0 _S548 = _S546;
            put_bar_0((&kernelContext_7)->entryPointParams_point_bar_0, &entryPointParams_6->p_0, &_S547, 1U, i_2, &_S548);
            i_2 = i_2 + entryPointParams_6->p_0.lanes_0;
        }
        if(((entryPointParams_6->p_0.flags_0) & 2U) == 0U)
        {
            thread df_0 _S549 = _S522;
            thread df_0 _S550 = _S518.factor_2.partial_0[int(1)];
            df_0 _S551 = x2A_1(&_S549, &_S550);
            thread Site_0 _S552 = _S496;
            thread df_0 _S553 = _S551;
            put_number_0((&kernelContext_7)->entryPointParams_factor_bar_0, &_S552, &_S553);
        }
        thread Site_0 _S554 = _S496;
        refuse_clipped_0(&entryPointParams_6->p_0, &_S554, (&kernelContext_7)->entryPointParams_status_0, _S501.clipped_0);
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
        float _S555 = matrix_0[p_21->x_offset_0 + index_3 * p_21->x_stride_0 + i_3 * p_21->x_step_0];
        if(is_bad_0(_S555))
        {
            report_fault_0(status_5, site_14->row_0);
        }
        float _S556 = x_data_1[x_4->base_0 + i_3 * x_4->step_2];
        bool _S557;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S557 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S557 = false;
        }
        df_0 _S558;
        if(_S557)
        {
            _S558 = wide_0(_S556);
        }
        else
        {
            df_0 _S559 = x2A_0(&x_4->scale_0, _S556);
            _S558 = _S559;
        }
        thread df_0 _S560 = _S558;
        df_0 _S561 = x2A_0(&_S560, _S555);
        thread df_0 _S562 = sum_0;
        thread df_0 _S563 = _S561;
        df_0 _S564 = x2B_0(&_S562, &_S563);
        uint _S565 = i_3 + 1U;
        sum_0 = _S564;
        i_3 = _S565;
    }
    return sum_0;
}

Scale_0 mobius_matvec_parts_0(const df_0 thread* c_2, const df_0 thread* square_2, const df_0 thread* x_gap_1, const df_0 thread* image_sq_value_0)
{
    Dual_0 _S566 = variable_1(square_2, int(0));
    thread Dual_0 _S567 = _S566;
    Dual_0 _S568 = artanhc_0(c_2, &_S567, x_gap_1);
    Dual_0 _S569 = variable_1(image_sq_value_0, int(1));
    thread Dual_0 _S570 = _S569;
    Dual_0 _S571 = times_1(&_S570, c_2);
    thread Dual_0 _S572 = _S568;
    thread Dual_0 _S573 = _S568;
    Dual_0 _S574 = mul_1(&_S572, &_S573);
    thread Dual_0 _S575 = _S571;
    thread Dual_0 _S576 = _S574;
    Dual_0 _S577 = mul_1(&_S575, &_S576);
    thread Scale_0 scale_2;
    thread Dual_0 _S578 = _S577;
    Dual_0 _S579 = dual_tanhc_0(&_S578);
    thread Dual_0 _S580 = _S579;
    thread Dual_0 _S581 = _S568;
    Dual_0 _S582 = mul_1(&_S580, &_S581);
    (&scale_2)->factor_2 = _S582;
    thread df_0 _S583 = _S577.value_0;
    df_0 _S584 = root_of_0(&_S583);
    thread df_0 _S585 = _S584;
    df_0 _S586 = sech_sq_0(&_S585);
    (&scale_2)->gap_1 = _S586;
    return scale_2;
}

[[kernel]] void poincare_mobius_matvec_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(7)]], float device* entryPointParams_matrix_2 [[buffer(8)]], float device* entryPointParams_point_3 [[buffer(9)]], float device* entryPointParams_cotangent_5 [[buffer(10)]], float device* entryPointParams_image_bar_3 [[buffer(11)]], float device* entryPointParams_settled_2 [[buffer(12)]], float device* entryPointParams_point_bar_4 [[buffer(13)]], atomic<uint> device* entryPointParams_status_5 [[buffer(14)]])
{
    bool _S587;
    df_0 _S588;
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
        uint _S589 = block_count_0(&entryPointParams_7->p_1);
        if(block_2 < _S589)
        {
        }
        else
        {
            break;
        }
        Site_0 _S590 = site_of_0(&entryPointParams_7->p_1, block_2, invocation_3.x);
        Lie_0 _S591 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S592 = _S590;
        thread Lie_0 _S593 = _S591;
        thread float device* _S594;
        Point_0 _S595 = point_of_0(&entryPointParams_7->p_1, &_S592, (&kernelContext_8)->entryPointParams_point_1, &_S593, (&kernelContext_8)->entryPointParams_status_1, &_S594, &kernelContext_8);
        float device* _S596 = _S594;
        Lie_0 _S597 = cotangent_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S598 = _S590;
        thread Lie_0 _S599 = _S597;
        thread float device* _S600;
        Row_0 _S601 = row_of_0(&_S598, (&kernelContext_8)->entryPointParams_cotangent_1, &_S599, &_S600);
        float device* _S602 = _S600;
        uint _S603;
        if(_S590.active_0)
        {
            _S603 = entryPointParams_7->p_1.points_0;
        }
        else
        {
            _S603 = 0U;
        }
        uint _S604 = _S590.row_0 * entryPointParams_7->p_1.points_0;
        df_0 _S605 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_5;
        sums_5[int(0)] = _S605;
        sums_5[int(1)] = _S605;
        uint k_15 = _S590.lane_0;
        for(;;)
        {
            if(k_15 < _S603)
            {
            }
            else
            {
                break;
            }
            thread Site_0 _S606 = _S590;
            thread Row_0 _S607 = _S595.row_4;
            df_0 _S608 = matrix_row_times_0(&entryPointParams_7->p_1, &_S606, (&kernelContext_8)->entryPointParams_matrix_0, k_15, &_S607, _S596, (&kernelContext_8)->entryPointParams_status_1);
            thread df_0 _S609 = _S608;
            thread df_0 _S610 = _S608;
            df_0 _S611 = x2A_1(&_S609, &_S610);
            thread df_0 _S612 = sums_5[int(0)];
            thread df_0 _S613 = _S611;
            df_0 _S614 = x2B_0(&_S612, &_S613);
            sums_5[int(0)] = _S614;
            df_0 _S615 = sums_5[int(1)];
            float _S616 = _S602[_S601.base_0 + k_15 * _S601.step_2];
            if((_S601.scale_0.hi_0) == 1.0f)
            {
                _S587 = (_S601.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S587 = false;
            }
            if(_S587)
            {
                _S588 = wide_0(_S616);
            }
            else
            {
                thread df_0 _S617 = _S601.scale_0;
                df_0 _S618 = x2A_0(&_S617, _S616);
                _S588 = _S618;
            }
            thread df_0 _S619 = _S608;
            thread df_0 _S620 = _S588;
            df_0 _S621 = x2A_1(&_S619, &_S620);
            thread df_0 _S622 = _S615;
            thread df_0 _S623 = _S621;
            df_0 _S624 = x2B_0(&_S622, &_S623);
            sums_5[int(1)] = _S624;
            *((&kernelContext_8)->entryPointParams_image_bar_0+(_S604 + k_15)) = _S608.hi_0 + _S608.lo_0;
            k_15 = k_15 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S625 = _S590;
        join_2(entryPointParams_7->p_1.lanes_0, &_S625, &sums_5, &kernelContext_8);
        df_0 _S626 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S627 = _S626;
        thread df_0 _S628 = _S595.square_0;
        thread df_0 _S629 = _S595.gap_0;
        thread df_0 _S630 = sums_5[int(0)];
        Scale_0 _S631 = mobius_matvec_parts_0(&_S627, &_S628, &_S629, &_S630);
        thread df_0 _S632 = sums_5[int(1)];
        thread df_0 _S633 = _S631.factor_2.partial_0[int(1)];
        df_0 _S634 = x2A_1(&_S632, &_S633);
        thread df_0 _S635 = _S634;
        df_0 _S636 = twice_0(&_S635);
        thread df_0 _S637 = sums_5[int(1)];
        thread df_0 _S638 = _S631.factor_2.partial_0[int(0)];
        df_0 _S639 = x2A_1(&_S637, &_S638);
        thread df_0 _S640 = _S639;
        df_0 _S641 = twice_0(&_S640);
        uint k_16 = _S590.lane_0;
        for(;;)
        {
            if(k_16 < _S603)
            {
            }
            else
            {
                break;
            }
            float _S642 = _S602[_S601.base_0 + k_16 * _S601.step_2];
            if((_S601.scale_0.hi_0) == 1.0f)
            {
                _S587 = (_S601.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S587 = false;
            }
            if(_S587)
            {
                _S588 = wide_0(_S642);
            }
            else
            {
                thread df_0 _S643 = _S601.scale_0;
                df_0 _S644 = x2A_0(&_S643, _S642);
                _S588 = _S644;
            }
            thread df_0 _S645 = _S631.factor_2.value_0;
            thread df_0 _S646 = _S588;
            df_0 _S647 = x2A_1(&_S645, &_S646);
            uint _S648 = _S604 + k_16;
            float device* _S649 = (&kernelContext_8)->entryPointParams_image_bar_0+_S648;
            thread df_0 _S650 = _S636;
            df_0 _S651 = x2A_0(&_S650, *_S649);
            thread df_0 _S652 = _S647;
            thread df_0 _S653 = _S651;
            df_0 _S654 = x2B_0(&_S652, &_S653);
            *((&kernelContext_8)->entryPointParams_image_bar_0+_S648) = _S654.hi_0 + _S654.lo_0;
            k_16 = k_16 + entryPointParams_7->p_1.lanes_0;
        }
        uint i_4 = _S590.lane_0;
        for(;;)
        {
            if(i_4 < (_S590.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S655 = _S596[_S595.row_4.base_0 + i_4 * _S595.row_4.step_2];
            if((_S595.row_4.scale_0.hi_0) == 1.0f)
            {
                _S587 = (_S595.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S587 = false;
            }
            if(_S587)
            {
                _S588 = wide_0(_S655);
            }
            else
            {
                thread df_0 _S656 = _S595.row_4.scale_0;
                df_0 _S657 = x2A_0(&_S656, _S655);
                _S588 = _S657;
            }
            thread Site_0 _S658 = _S590;
            thread df_0 _S659 = _S588;
            put_0((&kernelContext_8)->entryPointParams_settled_0, &entryPointParams_7->p_1, &_S658, i_4, &_S659);
            thread df_0 _S660 = _S641;
            thread df_0 _S661 = _S588;
            df_0 _S662 = x2A_1(&_S660, &_S661);
            thread Site_0 _S663 = _S590;
            thread df_0 _S664 = _S662;
            put_0((&kernelContext_8)->entryPointParams_point_bar_1, &entryPointParams_7->p_1, &_S663, i_4, &_S664);
            i_4 = i_4 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S665 = _S590;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S665, (&kernelContext_8)->entryPointParams_status_1, _S595.clipped_0);
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
    uint _S666 = entryPointParams_8->p_2.rows_0 * entryPointParams_8->p_2.columns_1;
    uint index_4 = group_2.x * 64U + invocation_4.x;
    for(;;)
    {
        if(index_4 < _S666)
        {
        }
        else
        {
            break;
        }
        uint _S667 = index_4 / entryPointParams_8->p_2.columns_1;
        uint _S668 = index_4 % entryPointParams_8->p_2.columns_1;
        df_0 sum_1 = wide_0(*((&kernelContext_9)->entryPointParams_point_bar_2+(_S667 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S668)));
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
            df_0 _S669 = two_product_0((&kernelContext_9)->entryPointParams_image_bar_1[_S667 * entryPointParams_8->p_2.points_0 + k_17], (&kernelContext_9)->entryPointParams_matrix_1[entryPointParams_8->p_2.x_offset_0 + k_17 * entryPointParams_8->p_2.x_stride_0 + _S668 * entryPointParams_8->p_2.x_step_0]);
            thread df_0 _S670 = sum_1;
            thread df_0 _S671 = _S669;
            df_0 _S672 = x2B_0(&_S670, &_S671);
            uint _S673 = k_17 + 1U;
            sum_1 = _S672;
            k_17 = _S673;
        }
        *((&kernelContext_9)->entryPointParams_point_bar_2+(_S667 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S668)) = sum_1.hi_0 + sum_1.lo_0;
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
    uint _S674 = entryPointParams_9->p_3.points_0 * entryPointParams_9->p_3.columns_1;
    uint index_5 = group_3.x * 64U + invocation_5.x;
    for(;;)
    {
        if(index_5 < _S674)
        {
        }
        else
        {
            break;
        }
        uint _S675 = index_5 / entryPointParams_9->p_3.columns_1;
        uint _S676 = index_5 % entryPointParams_9->p_3.columns_1;
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
            df_0 _S677 = two_product_0((&kernelContext_10)->entryPointParams_image_bar_2[row_5 * entryPointParams_9->p_3.points_0 + _S675], (&kernelContext_10)->entryPointParams_settled_1[row_5 * entryPointParams_9->p_3.out_stride_0 + entryPointParams_9->p_3.out_column_0 + _S676]);
            thread df_0 _S678 = sum_2;
            thread df_0 _S679 = _S677;
            df_0 _S680 = x2B_0(&_S678, &_S679);
            uint _S681 = row_5 + 1U;
            sum_2 = _S680;
            row_5 = _S681;
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
    Dual_1 _S682 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S683 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S684 = variable_0(&sums_6->gap_sq_0, int(2));
    thread Dual_1 _S685 = _S684;
    Dual_1 _S686 = times_0(&_S685, c_3);
    Dual_1 _S687 = variable_0(&sums_6->x_dot_w_0, int(3));
    Dual_1 _S688 = variable_0(&sums_6->gap_dot_w_0, int(4));
    df_0 _S689 = wide_0(-1.0f);
    thread Dual_1 _S690 = _S682;
    thread df_0 _S691 = _S689;
    Dual_1 _S692 = times_0(&_S690, &_S691);
    thread Dual_1 _S693 = _S692;
    Dual_1 _S694 = plus_1(&_S693, 1.0f);
    thread Dual_1 _S695 = _S683;
    thread Dual_1 _S696 = _S686;
    Dual_1 _S697 = add_0(&_S695, &_S696);
    thread Dual_1 _S698 = _S697;
    thread Dual_1 _S699 = _S687;
    Dual_1 _S700 = mul_0(&_S698, &_S699);
    thread Dual_1 _S701 = _S694;
    thread Dual_1 _S702 = _S688;
    Dual_1 _S703 = mul_0(&_S701, &_S702);
    thread Dual_1 _S704 = _S700;
    thread Dual_1 _S705 = _S703;
    Dual_1 _S706 = add_0(&_S704, &_S705);
    thread Dual_1 _S707 = _S706;
    thread df_0 _S708 = _S689;
    Dual_1 _S709 = times_0(&_S707, &_S708);
    thread Dual_1 _S710 = _S682;
    thread Dual_1 _S711 = _S688;
    Dual_1 _S712 = mul_0(&_S710, &_S711);
    thread Dual_1 _S713 = _S686;
    thread Dual_1 _S714 = _S687;
    Dual_1 _S715 = mul_0(&_S713, &_S714);
    thread Dual_1 _S716 = _S712;
    thread Dual_1 _S717 = _S715;
    Dual_1 _S718 = sub_0(&_S716, &_S717);
    df_0 _S719 = twice_0(c_3);
    thread df_0 _S720 = _S719;
    Dual_1 _S721 = constant_0(&_S720);
    thread Dual_1 _S722 = _S682;
    thread Dual_1 _S723 = _S683;
    Dual_1 _S724 = mul_0(&_S722, &_S723);
    thread Dual_1 _S725 = _S686;
    thread Dual_1 _S726 = _S724;
    Dual_1 _S727 = add_0(&_S725, &_S726);
    thread Dual_1 _S728 = _S721;
    thread Dual_1 _S729 = _S727;
    Dual_1 _S730 = div_0(&_S728, &_S729);
    thread Turn_0 turn_0;
    thread df_0 _S731 = wide_0(1.0f);
    Dual_1 _S732 = constant_0(&_S731);
    (&turn_0)->on_w_0 = _S732;
    thread Dual_1 _S733 = _S730;
    thread Dual_1 _S734 = _S709;
    Dual_1 _S735 = mul_0(&_S733, &_S734);
    (&turn_0)->along_gap_0 = _S735;
    thread Dual_1 _S736 = _S730;
    thread Dual_1 _S737 = _S718;
    Dual_1 _S738 = mul_0(&_S736, &_S737);
    (&turn_0)->along_x_0 = _S738;
    return turn_0;
}

Turn_0 transport_turn_0(const df_0 thread* c_4, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const TurnSums_0 thread* sums_7)
{
    Turn_0 _S739 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_7);
    Dual_1 _S740 = variable_0(gap_y_0, int(1));
    Dual_1 _S741 = variable_0(gap_x_0, int(0));
    thread Dual_1 _S742 = _S740;
    thread Dual_1 _S743 = _S741;
    Dual_1 _S744 = div_0(&_S742, &_S743);
    thread Turn_0 both_1;
    (&both_1)->on_w_0 = _S744;
    thread Dual_1 _S745 = _S744;
    thread Dual_1 _S746 = _S739.along_gap_0;
    Dual_1 _S747 = mul_0(&_S745, &_S746);
    (&both_1)->along_gap_0 = _S747;
    thread Dual_1 _S748 = _S744;
    thread Dual_1 _S749 = _S739.along_x_0;
    Dual_1 _S750 = mul_0(&_S748, &_S749);
    (&both_1)->along_x_0 = _S750;
    return both_1;
}

void put_turn_0(float device* x_bar_0, float device* y_bar_0, float device* w_bar_0, uint x_index_0, uint y_index_0, const Ball_0 constant* p_23, const Site_0 thread* site_15, const Point_0 thread* x_5, float device* x_row_data_0, float sign_0, const Point_0 thread* y_1, float device* y_row_data_0, const Row_0 thread* w_0, float device* w_data_0, const Row_0 thread* cotangent_0, float device* cotangent_data_0, bool is_transport_0, KernelContext_0 thread* kernelContext_11)
{
    uint _S751;
    bool _S752;
    bool _S753;
    bool _S754;
    bool _S755;
    df_0 _S756;
    df_0 _S757;
    df_0 _S758;
    df_0 _S759;
    df_0 _S760 = wide_0(0.0f);
    thread array<df_0, int(6)> sums_8;
    sums_8[int(0)] = _S760;
    sums_8[int(1)] = _S760;
    sums_8[int(2)] = _S760;
    sums_8[int(3)] = _S760;
    sums_8[int(4)] = _S760;
    sums_8[int(5)] = _S760;
    uint _S761 = site_15->lane_0;
    uint i_5 = site_15->lane_0;
    for(;;)
    {
        _S751 = site_15->columns_0;
        if(i_5 < (site_15->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S762 = x_row_data_0[(&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2];
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S752 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S752 = false;
        }
        if(_S752)
        {
            _S756 = wide_0(_S762);
        }
        else
        {
            df_0 _S763 = x2A_0(&(&x_5->row_4)->scale_0, _S762);
            _S756 = _S763;
        }
        thread df_0 _S764 = _S756;
        df_0 _S765 = x2A_0(&_S764, sign_0);
        float _S766 = y_row_data_0[(&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2];
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S753 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S753 = false;
        }
        if(_S753)
        {
            _S757 = wide_0(_S766);
        }
        else
        {
            df_0 _S767 = x2A_0(&(&y_1->row_4)->scale_0, _S766);
            _S757 = _S767;
        }
        thread df_0 _S768 = _S757;
        thread df_0 _S769 = _S765;
        df_0 _S770 = x2D_0(&_S768, &_S769);
        float _S771 = w_data_0[w_0->base_0 + i_5 * w_0->step_2];
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S754 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S754 = false;
        }
        if(_S754)
        {
            _S758 = wide_0(_S771);
        }
        else
        {
            df_0 _S772 = x2A_0(&w_0->scale_0, _S771);
            _S758 = _S772;
        }
        float _S773 = cotangent_data_0[cotangent_0->base_0 + i_5 * cotangent_0->step_2];
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S755 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S755 = false;
        }
        if(_S755)
        {
            _S759 = wide_0(_S773);
        }
        else
        {
            df_0 _S774 = x2A_0(&cotangent_0->scale_0, _S773);
            _S759 = _S774;
        }
        thread df_0 _S775 = _S770;
        thread df_0 _S776 = _S770;
        df_0 _S777 = x2A_1(&_S775, &_S776);
        thread df_0 _S778 = sums_8[int(0)];
        thread df_0 _S779 = _S777;
        df_0 _S780 = x2B_0(&_S778, &_S779);
        sums_8[int(0)] = _S780;
        thread df_0 _S781 = _S765;
        thread df_0 _S782 = _S758;
        df_0 _S783 = x2A_1(&_S781, &_S782);
        thread df_0 _S784 = sums_8[int(1)];
        thread df_0 _S785 = _S783;
        df_0 _S786 = x2B_0(&_S784, &_S785);
        sums_8[int(1)] = _S786;
        thread df_0 _S787 = _S770;
        thread df_0 _S788 = _S758;
        df_0 _S789 = x2A_1(&_S787, &_S788);
        thread df_0 _S790 = sums_8[int(2)];
        thread df_0 _S791 = _S789;
        df_0 _S792 = x2B_0(&_S790, &_S791);
        sums_8[int(2)] = _S792;
        thread df_0 _S793 = _S759;
        thread df_0 _S794 = _S758;
        df_0 _S795 = x2A_1(&_S793, &_S794);
        thread df_0 _S796 = sums_8[int(3)];
        thread df_0 _S797 = _S795;
        df_0 _S798 = x2B_0(&_S796, &_S797);
        sums_8[int(3)] = _S798;
        thread df_0 _S799 = _S759;
        thread df_0 _S800 = _S770;
        df_0 _S801 = x2A_1(&_S799, &_S800);
        thread df_0 _S802 = sums_8[int(4)];
        thread df_0 _S803 = _S801;
        df_0 _S804 = x2B_0(&_S802, &_S803);
        sums_8[int(4)] = _S804;
        thread df_0 _S805 = _S759;
        thread df_0 _S806 = _S765;
        df_0 _S807 = x2A_1(&_S805, &_S806);
        thread df_0 _S808 = sums_8[int(5)];
        thread df_0 _S809 = _S807;
        df_0 _S810 = x2B_0(&_S808, &_S809);
        sums_8[int(5)] = _S810;
        i_5 = i_5 + p_23->lanes_0;
    }
    uint _S811 = p_23->lanes_0;
    join_0(p_23->lanes_0, site_15, &sums_8, kernelContext_11);
    thread TurnSums_0 of_turn_0;
    (&of_turn_0)->gap_sq_0 = sums_8[int(0)];
    (&of_turn_0)->x_dot_w_0 = sums_8[int(1)];
    (&of_turn_0)->gap_dot_w_0 = sums_8[int(2)];
    df_0 _S812 = c_of_0(p_23);
    Turn_0 turn_1;
    if(is_transport_0)
    {
        thread df_0 _S813 = _S812;
        thread TurnSums_0 _S814 = of_turn_0;
        Turn_0 _S815 = transport_turn_0(&_S813, &x_5->gap_0, &y_1->gap_0, &_S814);
        turn_1 = _S815;
    }
    else
    {
        thread df_0 _S816 = _S812;
        thread TurnSums_0 _S817 = of_turn_0;
        Turn_0 _S818 = turn_of_0(&_S816, &x_5->gap_0, &y_1->gap_0, &_S817);
        turn_1 = _S818;
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
        thread df_0 _S819 = sums_8[int(3)];
        thread df_0 _S820 = turn_1.on_w_0.partial_0[k_18];
        df_0 _S821 = x2A_1(&_S819, &_S820);
        thread df_0 _S822 = sums_8[int(4)];
        thread df_0 _S823 = turn_1.along_gap_0.partial_0[k_18];
        df_0 _S824 = x2A_1(&_S822, &_S823);
        thread df_0 _S825 = _S821;
        thread df_0 _S826 = _S824;
        df_0 _S827 = x2B_0(&_S825, &_S826);
        thread df_0 _S828 = sums_8[int(5)];
        thread df_0 _S829 = turn_1.along_x_0.partial_0[k_18];
        df_0 _S830 = x2A_1(&_S828, &_S829);
        thread df_0 _S831 = _S827;
        thread df_0 _S832 = _S830;
        df_0 _S833 = x2B_0(&_S831, &_S832);
        slope_4[k_18] = _S833;
        k_18 = k_18 + int(1);
    }
    thread df_0 _S834 = _S812;
    thread df_0 _S835 = slope_4[int(0)];
    df_0 _S836 = x2A_1(&_S834, &_S835);
    thread df_0 _S837 = _S836;
    df_0 _S838 = twice_0(&_S837);
    thread df_0 _S839 = _S812;
    thread df_0 _S840 = slope_4[int(1)];
    df_0 _S841 = x2A_1(&_S839, &_S840);
    thread df_0 _S842 = _S841;
    df_0 _S843 = twice_0(&_S842);
    thread df_0 _S844 = slope_4[int(2)];
    df_0 _S845 = twice_0(&_S844);
    i_5 = _S761;
    for(;;)
    {
        if(i_5 < _S751)
        {
        }
        else
        {
            break;
        }
        float _S846 = x_row_data_0[(&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2];
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S752 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S752 = false;
        }
        if(_S752)
        {
            _S756 = wide_0(_S846);
        }
        else
        {
            df_0 _S847 = x2A_0(&(&x_5->row_4)->scale_0, _S846);
            _S756 = _S847;
        }
        thread df_0 _S848 = _S756;
        df_0 _S849 = x2A_0(&_S848, sign_0);
        float _S850 = y_row_data_0[(&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2];
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S753 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S753 = false;
        }
        if(_S753)
        {
            _S757 = wide_0(_S850);
        }
        else
        {
            df_0 _S851 = x2A_0(&(&y_1->row_4)->scale_0, _S850);
            _S757 = _S851;
        }
        thread df_0 _S852 = _S757;
        thread df_0 _S853 = _S849;
        df_0 _S854 = x2D_0(&_S852, &_S853);
        float _S855 = w_data_0[w_0->base_0 + i_5 * w_0->step_2];
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S754 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S754 = false;
        }
        if(_S754)
        {
            _S758 = wide_0(_S855);
        }
        else
        {
            df_0 _S856 = x2A_0(&w_0->scale_0, _S855);
            _S758 = _S856;
        }
        float _S857 = cotangent_data_0[cotangent_0->base_0 + i_5 * cotangent_0->step_2];
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S755 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S755 = false;
        }
        if(_S755)
        {
            _S759 = wide_0(_S857);
        }
        else
        {
            df_0 _S858 = x2A_0(&cotangent_0->scale_0, _S857);
            _S759 = _S858;
        }
        thread df_0 _S859 = turn_1.along_gap_0.value_0;
        thread df_0 _S860 = _S759;
        df_0 _S861 = x2A_1(&_S859, &_S860);
        thread df_0 _S862 = _S845;
        thread df_0 _S863 = _S854;
        df_0 _S864 = x2A_1(&_S862, &_S863);
        thread df_0 _S865 = _S861;
        thread df_0 _S866 = _S864;
        df_0 _S867 = x2B_0(&_S865, &_S866);
        thread df_0 _S868 = slope_4[int(4)];
        thread df_0 _S869 = _S758;
        df_0 _S870 = x2A_1(&_S868, &_S869);
        thread df_0 _S871 = _S867;
        thread df_0 _S872 = _S870;
        df_0 _S873 = x2B_0(&_S871, &_S872);
        thread df_0 _S874 = turn_1.along_x_0.value_0;
        thread df_0 _S875 = _S759;
        df_0 _S876 = x2A_1(&_S874, &_S875);
        thread df_0 _S877 = _S838;
        thread df_0 _S878 = _S849;
        df_0 _S879 = x2A_1(&_S877, &_S878);
        thread df_0 _S880 = _S876;
        thread df_0 _S881 = _S879;
        df_0 _S882 = x2D_0(&_S880, &_S881);
        thread df_0 _S883 = slope_4[int(3)];
        thread df_0 _S884 = _S758;
        df_0 _S885 = x2A_1(&_S883, &_S884);
        thread df_0 _S886 = _S882;
        thread df_0 _S887 = _S885;
        df_0 _S888 = x2B_0(&_S886, &_S887);
        thread df_0 _S889 = _S888;
        thread df_0 _S890 = _S873;
        df_0 _S891 = x2D_0(&_S889, &_S890);
        thread df_0 _S892 = _S891;
        df_0 _S893 = x2A_0(&_S892, sign_0);
        thread df_0 _S894 = _S893;
        put_bar_0(x_bar_0, p_23, site_15, x_index_0, i_5, &_S894);
        thread df_0 _S895 = _S843;
        thread df_0 _S896 = _S757;
        df_0 _S897 = x2A_1(&_S895, &_S896);
        thread df_0 _S898 = _S873;
        thread df_0 _S899 = _S897;
        df_0 _S900 = x2D_0(&_S898, &_S899);
        thread df_0 _S901 = _S900;
        put_bar_0(y_bar_0, p_23, site_15, y_index_0, i_5, &_S901);
        thread df_0 _S902 = turn_1.on_w_0.value_0;
        thread df_0 _S903 = _S759;
        df_0 _S904 = x2A_1(&_S902, &_S903);
        thread df_0 _S905 = slope_4[int(3)];
        thread df_0 _S906 = _S849;
        df_0 _S907 = x2A_1(&_S905, &_S906);
        thread df_0 _S908 = _S904;
        thread df_0 _S909 = _S907;
        df_0 _S910 = x2B_0(&_S908, &_S909);
        thread df_0 _S911 = slope_4[int(4)];
        thread df_0 _S912 = _S854;
        df_0 _S913 = x2A_1(&_S911, &_S912);
        thread df_0 _S914 = _S910;
        thread df_0 _S915 = _S913;
        df_0 _S916 = x2B_0(&_S914, &_S915);
        thread df_0 _S917 = _S916;
        put_bar_0(w_bar_0, p_23, site_15, 2U, i_5, &_S917);
        i_5 = i_5 + _S811;
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
        uint _S918 = block_count_0(&entryPointParams_10->p_4);
        if(block_3 < _S918)
        {
        }
        else
        {
            break;
        }
        Site_0 _S919 = site_of_0(&entryPointParams_10->p_4, block_3, invocation_6.x);
        Lie_0 _S920 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S921 = _S919;
        thread Lie_0 _S922 = _S920;
        thread float device* _S923;
        Point_0 _S924 = point_of_0(&entryPointParams_10->p_4, &_S921, (&kernelContext_12)->entryPointParams_u_0, &_S922, (&kernelContext_12)->entryPointParams_status_2, &_S923, &kernelContext_12);
        float device* _S925 = _S923;
        Lie_0 _S926 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S927 = _S919;
        thread Lie_0 _S928 = _S926;
        thread float device* _S929;
        Point_0 _S930 = point_of_0(&entryPointParams_10->p_4, &_S927, (&kernelContext_12)->entryPointParams_v_0, &_S928, (&kernelContext_12)->entryPointParams_status_2, &_S929, &kernelContext_12);
        float device* _S931 = _S929;
        Lie_0 _S932 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S933 = _S919;
        thread Lie_0 _S934 = _S932;
        thread float device* _S935;
        Point_0 _S936 = point_of_0(&entryPointParams_10->p_4, &_S933, (&kernelContext_12)->entryPointParams_w_0, &_S934, (&kernelContext_12)->entryPointParams_status_2, &_S935, &kernelContext_12);
        float device* _S937 = _S935;
        Lie_0 _S938 = cotangent_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S939 = _S919;
        thread Lie_0 _S940 = _S938;
        thread float device* _S941;
        Row_0 _S942 = row_of_0(&_S939, (&kernelContext_12)->entryPointParams_cotangent_2, &_S940, &_S941);
        thread Site_0 _S943 = _S919;
        thread Point_0 _S944 = _S930;
        thread Point_0 _S945 = _S924;
        thread Row_0 _S946 = _S936.row_4;
        thread Row_0 _S947 = _S942;
        put_turn_0((&kernelContext_12)->entryPointParams_v_bar_0, (&kernelContext_12)->entryPointParams_u_bar_0, (&kernelContext_12)->entryPointParams_w_bar_0, 1U, 0U, &entryPointParams_10->p_4, &_S943, &_S944, _S931, -1.0f, &_S945, _S925, &_S946, _S937, &_S947, _S941, false, &kernelContext_12);
        uint _S948 = _S930.clipped_0 + _S924.clipped_0 + _S936.clipped_0;
        thread Site_0 _S949 = _S919;
        refuse_clipped_0(&entryPointParams_10->p_4, &_S949, (&kernelContext_12)->entryPointParams_status_2, _S948);
        block_3 = block_3 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_16, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_6, float device* thread* _S950)
{
    thread float device* _S951;
    Row_0 _S952 = row_of_0(site_16, data_3, lie_4, &_S951);
    float device* _S953 = _S951;
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
        thread Row_0 _S954 = _S952;
        float _S955 = Row_raw_0(&_S954, _S953, i_6);
        if(is_bad_0(_S955))
        {
            report_fault_0(status_6, site_16->row_0);
        }
        i_6 = i_6 + p_24->lanes_0;
    }
    *_S950 = _S953;
    return _S952;
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
        uint _S956 = block_count_0(&entryPointParams_11->p_5);
        if(block_4 < _S956)
        {
        }
        else
        {
            break;
        }
        Site_0 _S957 = site_of_0(&entryPointParams_11->p_5, block_4, invocation_7.x);
        Lie_0 _S958 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S959 = _S957;
        thread Lie_0 _S960 = _S958;
        thread float device* _S961;
        Point_0 _S962 = point_of_0(&entryPointParams_11->p_5, &_S959, (&kernelContext_13)->entryPointParams_source_0, &_S960, (&kernelContext_13)->entryPointParams_status_3, &_S961, &kernelContext_13);
        float device* _S963 = _S961;
        Lie_0 _S964 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S965 = _S957;
        thread Lie_0 _S966 = _S964;
        thread float device* _S967;
        Point_0 _S968 = point_of_0(&entryPointParams_11->p_5, &_S965, (&kernelContext_13)->entryPointParams_target_0, &_S966, (&kernelContext_13)->entryPointParams_status_3, &_S967, &kernelContext_13);
        float device* _S969 = _S967;
        Lie_0 _S970 = z_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S971 = _S957;
        thread Lie_0 _S972 = _S970;
        thread float device* _S973;
        Row_0 _S974 = vector_of_0(&entryPointParams_11->p_5, &_S971, (&kernelContext_13)->entryPointParams_tangent_0, &_S972, (&kernelContext_13)->entryPointParams_status_3, &_S973);
        float device* _S975 = _S973;
        Lie_0 _S976 = cotangent_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S977 = _S957;
        thread Lie_0 _S978 = _S976;
        thread float device* _S979;
        Row_0 _S980 = row_of_0(&_S977, (&kernelContext_13)->entryPointParams_cotangent_3, &_S978, &_S979);
        thread Site_0 _S981 = _S957;
        thread Point_0 _S982 = _S962;
        thread Point_0 _S983 = _S968;
        thread Row_0 _S984 = _S974;
        thread Row_0 _S985 = _S980;
        put_turn_0((&kernelContext_13)->entryPointParams_source_bar_0, (&kernelContext_13)->entryPointParams_target_bar_0, (&kernelContext_13)->entryPointParams_tangent_bar_0, 0U, 1U, &entryPointParams_11->p_5, &_S981, &_S982, _S963, 1.0f, &_S983, _S969, &_S984, _S975, &_S985, _S979, true, &kernelContext_13);
        uint _S986 = _S962.clipped_0 + _S968.clipped_0;
        thread Site_0 _S987 = _S957;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S987, (&kernelContext_13)->entryPointParams_status_3, _S986);
        block_4 = block_4 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(2)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_9 = int(0);
    for(;;)
    {
        if(k_9 < int(2))
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
                if(k_9 < int(2))
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
        if(k_9 < int(2))
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

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(1)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_10 = int(0);
    for(;;)
    {
        if(k_10 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_2->parts_0)[uint(k_10) * 64U + site_2->invocation_0] = float2((&(*sums_2)[k_10])->hi_0, (&(*sums_2)[k_10])->lo_0);
        k_10 = k_10 + int(1);
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
            k_10 = int(0);
            for(;;)
            {
                if(k_10 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S223 = uint(k_10) * 64U + site_2->invocation_0;
                df_0 _S224 = pair_of_0((*kernelContext_2->parts_0)[_S223 + reach_2].x, (*kernelContext_2->parts_0)[_S223 + reach_2].y);
                thread df_0 _S225 = pair_of_0((*kernelContext_2->parts_0)[_S223].x, (*kernelContext_2->parts_0)[_S223].y);
                thread df_0 _S226 = _S224;
                df_0 _S227 = x2B_0(&_S225, &_S226);
                (*kernelContext_2->parts_0)[_S223] = float2(_S227.hi_0, _S227.lo_0);
                k_10 = k_10 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_10 = int(0);
    for(;;)
    {
        if(k_10 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_10] = pair_of_0((*kernelContext_2->parts_0)[uint(k_10) * 64U + site_2->invocation_0 - site_2->lane_0].x, (*kernelContext_2->parts_0)[uint(k_10) * 64U + site_2->invocation_0 - site_2->lane_0].y);
        k_10 = k_10 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S228 = scaled_1(root_1, -2.0f);
    thread df_0 _S229 = _S228;
    df_0 _S230 = exp_of_0(&_S229);
    thread df_0 _S231 = _S230;
    df_0 _S232 = x2B_1(&_S231, 1.0f);
    thread df_0 _S233 = _S230;
    df_0 _S234 = scaled_1(&_S233, 4.0f);
    thread df_0 _S235 = _S232;
    thread df_0 _S236 = _S232;
    df_0 _S237 = x2A_1(&_S235, &_S236);
    thread df_0 _S238 = _S234;
    thread df_0 _S239 = _S237;
    df_0 _S240 = _0(&_S238, &_S239);
    return _S240;
}

Sloped_0 tanhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S241 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S242 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S243 = _S241;
        Sloped_0 _S244 = series_0(&_S242, &_S243, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
        return _S244;
    }
    df_0 _S245 = root_of_0(t_3);
    thread df_0 _S246 = _S245;
    df_0 _S247 = scaled_1(&_S246, -2.0f);
    thread df_0 _S248 = _S247;
    df_0 _S249 = exp_of_0(&_S248);
    thread df_0 _S250 = wide_0(1.0f);
    thread df_0 _S251 = _S249;
    df_0 _S252 = x2D_0(&_S250, &_S251);
    thread df_0 _S253 = _S249;
    df_0 _S254 = x2B_1(&_S253, 1.0f);
    thread df_0 _S255 = _S254;
    thread df_0 _S256 = _S245;
    df_0 _S257 = x2A_1(&_S255, &_S256);
    thread df_0 _S258 = _S252;
    thread df_0 _S259 = _S257;
    df_0 _S260 = _0(&_S258, &_S259);
    thread df_0 _S261 = _S245;
    df_0 _S262 = sech_sq_0(&_S261);
    thread df_0 _S263 = _S262;
    thread df_0 _S264 = _S260;
    df_0 _S265 = x2D_0(&_S263, &_S264);
    df_0 _S266 = twice_0(t_3);
    thread df_0 _S267 = _S265;
    thread df_0 _S268 = _S266;
    df_0 _S269 = _0(&_S267, &_S268);
    thread df_0 _S270 = _S260;
    thread df_0 _S271 = _S269;
    Sloped_0 _S272 = sloped_0(&_S270, &_S271);
    return _S272;
}

Dual_0 dual_tanhc_0(const Dual_0 thread* a_29)
{
    Sloped_0 _S273 = tanhc_0(&a_29->value_0);
    thread df_0 _S274 = _S273.value_1;
    thread df_0 _S275 = _S273.slope_0;
    Dual_0 _S276 = chain_0(a_29, &_S274, &_S275);
    return _S276;
}

Dual_0 div_1(const Dual_0 thread* a_30, const Dual_0 thread* b_16)
{
    thread df_0 _S277 = wide_0(1.0f);
    df_0 _S278 = _0(&_S277, &b_16->value_0);
    thread Dual_0 dual_8;
    df_0 _S279 = _0(&a_30->value_0, &b_16->value_0);
    (&dual_8)->value_0 = _S279;
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
        thread df_0 _S280 = (&dual_8)->value_0;
        df_0 _S281 = x2A_1(&_S280, &b_16->partial_0[k_11]);
        thread df_0 _S282 = _S281;
        df_0 _S283 = x2D_0(&a_30->partial_0[k_11], &_S282);
        thread df_0 _S284 = _S283;
        thread df_0 _S285 = _S278;
        df_0 _S286 = x2A_1(&_S284, &_S285);
        (&dual_8)->partial_0[k_11] = _S286;
        k_11 = k_11 + int(1);
    }
    return dual_8;
}

Dual_0 dual_root_0(const Dual_0 thread* a_31)
{
    df_0 _S287 = root_of_0(&a_31->value_0);
    thread df_0 _S288 = wide_0(0.5f);
    thread df_0 _S289 = _S287;
    df_0 _S290 = _0(&_S288, &_S289);
    thread df_0 _S291 = _S287;
    thread df_0 _S292 = _S290;
    Dual_0 _S293 = chain_0(a_31, &_S291, &_S292);
    return _S293;
}

Dual_0 constant_1(const df_0 thread* value_10)
{
    thread Dual_0 dual_9;
    (&dual_9)->value_0 = *value_10;
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
        (&dual_9)->partial_0[k_12] = wide_0(0.0f);
        k_12 = k_12 + int(1);
    }
    return dual_9;
}

Dual_0 times_1(const Dual_0 thread* a_32, const df_0 thread* factor_1)
{
    df_0 _S294 = x2A_1(&a_32->value_0, factor_1);
    thread df_0 _S295 = _S294;
    Dual_0 _S296 = chain_0(a_32, &_S295, factor_1);
    return _S296;
}

Dual_0 mul_1(const Dual_0 thread* a_33, const Dual_0 thread* b_17)
{
    thread Dual_0 dual_10;
    df_0 _S297 = x2A_1(&a_33->value_0, &b_17->value_0);
    (&dual_10)->value_0 = _S297;
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
        df_0 _S298 = x2A_1(&a_33->partial_0[k_13], &b_17->value_0);
        df_0 _S299 = x2A_1(&a_33->value_0, &b_17->partial_0[k_13]);
        thread df_0 _S300 = _S298;
        thread df_0 _S301 = _S299;
        df_0 _S302 = x2B_0(&_S300, &_S301);
        (&dual_10)->partial_0[k_13] = _S302;
        k_13 = k_13 + int(1);
    }
    return dual_10;
}

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S303 = times_1(n_0, c_0);
    df_0 _S304 = wide_0(-1.0f);
    thread Dual_0 _S305 = _S303;
    thread df_0 _S306 = _S304;
    Dual_0 _S307 = times_1(&_S305, &_S306);
    thread Dual_0 _S308 = _S307;
    Dual_0 _S309 = plus_0(&_S308, 1.0f);
    thread Dual_0 _S310 = _S309;
    Dual_0 _S311 = with_value_0(&_S310, gap_value_0);
    thread Dual_0 _S312 = _S303;
    thread Dual_0 _S313 = _S311;
    Dual_0 _S314 = div_1(&_S312, &_S313);
    thread Dual_0 _S315 = _S314;
    Dual_0 _S316 = dual_asinhc_0(&_S315);
    thread Dual_0 _S317 = _S311;
    Dual_0 _S318 = dual_root_0(&_S317);
    thread Dual_0 _S319 = _S316;
    thread Dual_0 _S320 = _S318;
    Dual_0 _S321 = div_1(&_S319, &_S320);
    return _S321;
}

Dual_0 variable_1(const df_0 thread* value_11, int index_1)
{
    thread Dual_0 dual_11;
    (&dual_11)->value_0 = *value_11;
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
        float _S322;
        if(k_14 == index_1)
        {
            _S322 = 1.0f;
        }
        else
        {
            _S322 = 0.0f;
        }
        (&dual_11)->partial_0[k_14] = wide_0(_S322);
        k_14 = k_14 + int(1);
    }
    return dual_11;
}

void join_3(uint lanes_4, const Site_0 thread* site_3, array<df_0, int(3)> thread* sums_3, KernelContext_0 thread* kernelContext_3)
{
    if(lanes_4 == 1U)
    {
        return;
    }
    int k_15 = int(0);
    for(;;)
    {
        if(k_15 < int(3))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_3->parts_0)[uint(k_15) * 64U + site_3->invocation_0] = float2((&(*sums_3)[k_15])->hi_0, (&(*sums_3)[k_15])->lo_0);
        k_15 = k_15 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    uint reach_3 = lanes_4 / 2U;
    for(;;)
    {
        if(reach_3 > 0U)
        {
        }
        else
        {
            break;
        }
        if((site_3->lane_0) < reach_3)
        {
            k_15 = int(0);
            for(;;)
            {
                if(k_15 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S323 = uint(k_15) * 64U + site_3->invocation_0;
                df_0 _S324 = pair_of_0((*kernelContext_3->parts_0)[_S323 + reach_3].x, (*kernelContext_3->parts_0)[_S323 + reach_3].y);
                thread df_0 _S325 = pair_of_0((*kernelContext_3->parts_0)[_S323].x, (*kernelContext_3->parts_0)[_S323].y);
                thread df_0 _S326 = _S324;
                df_0 _S327 = x2B_0(&_S325, &_S326);
                (*kernelContext_3->parts_0)[_S323] = float2(_S327.hi_0, _S327.lo_0);
                k_15 = k_15 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_3 = reach_3 / 2U;
    }
    k_15 = int(0);
    for(;;)
    {
        if(k_15 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_15] = pair_of_0((*kernelContext_3->parts_0)[uint(k_15) * 64U + site_3->invocation_0 - site_3->lane_0].x, (*kernelContext_3->parts_0)[uint(k_15) * 64U + site_3->invocation_0 - site_3->lane_0].y);
        k_15 = k_15 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_6)
{
    uint _S328 = p_6->rows_0;
    uint _S329 = p_6->lanes_0;
    uint _S330 = 64U / p_6->lanes_0;
    uint _S331 = _S328 + _S330 - 1U;
    uint _S332 = 64U / _S329;
    uint _S333 = _S331 / _S332;
    return _S333;
}

Site_0 site_of_0(const Ball_0 constant* p_7, uint block_0, uint invocation_1)
{
    uint _S334 = p_7->lanes_0;
    uint _S335 = 64U / p_7->lanes_0;
    uint _S336 = block_0 * _S335;
    uint _S337 = invocation_1 / _S334;
    uint _S338 = _S336 + _S337;
    thread Site_0 site_4;
    bool _S339 = _S338 < (p_7->rows_0);
    (&site_4)->active_0 = _S339;
    uint _S340;
    if(_S339)
    {
        _S340 = _S338;
    }
    else
    {
        _S340 = 0U;
    }
    (&site_4)->row_0 = _S340;
    uint _S341 = invocation_1 % _S334;
    (&site_4)->lane_0 = _S341;
    (&site_4)->invocation_0 = invocation_1;
    if((&site_4)->active_0)
    {
        _S340 = p_7->columns_1;
    }
    else
    {
        _S340 = 0U;
    }
    (&site_4)->columns_0 = _S340;
    return site_4;
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
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_5, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S342)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_5->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S342 = data_0;
    return row_1;
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
    df_0 _S343 = wide_0(0.0f);
    (&squares_0)->small_0 = _S343;
    (&squares_0)->usual_0 = _S343;
    (&squares_0)->big_0 = _S343;
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
    uint _S344 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    float _S345 = abs(value_13->hi_0);
    if(_S345 < 1.073741824e+09f)
    {
        df_0 _S346 = this_1->small_0;
        df_0 _S347 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S348 = _S347;
        thread df_0 _S349 = _S347;
        df_0 _S350 = x2A_1(&_S348, &_S349);
        thread df_0 _S351 = _S346;
        thread df_0 _S352 = _S350;
        df_0 _S353 = x2B_0(&_S351, &_S352);
        this_1->small_0 = _S353;
    }
    else
    {
        if(_S345 < 1.15292150460684698e+18f)
        {
            df_0 _S354 = this_1->usual_0;
            df_0 _S355 = x2A_1(value_13, value_13);
            thread df_0 _S356 = _S354;
            thread df_0 _S357 = _S355;
            df_0 _S358 = x2B_0(&_S356, &_S357);
            this_1->usual_0 = _S358;
        }
        else
        {
            df_0 _S359 = this_1->big_0;
            df_0 _S360 = scaled_1(value_13, 5.42101086242752217e-20f);
            thread df_0 _S361 = _S360;
            thread df_0 _S362 = _S360;
            df_0 _S363 = x2A_1(&_S361, &_S362);
            thread df_0 _S364 = _S359;
            thread df_0 _S365 = _S363;
            df_0 _S366 = x2B_0(&_S364, &_S365);
            this_1->big_0 = _S366;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_5, const Site_0 thread* site_6, KernelContext_0 thread* kernelContext_4)
{
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = this_2->small_0;
    sums_4[int(1)] = this_2->usual_0;
    sums_4[int(2)] = this_2->big_0;
    join_3(lanes_5, site_6, &sums_4, kernelContext_4);
    this_2->small_0 = sums_4[int(0)];
    this_2->usual_0 = sums_4[int(1)];
    this_2->big_0 = sums_4[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_9, const Site_0 thread* site_7, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_7->lane_0;
    for(;;)
    {
        if(i_0 < (site_7->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S367 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S367))
        {
            report_fault_0(status_1, site_7->row_0);
        }
        thread df_0 _S368 = wide_0(_S367);
        Squares_add_0(&squares_1, &_S368);
        i_0 = i_0 + p_9->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_9->lanes_0, site_7, kernelContext_5);
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
    df_0 _S369 = scaled_1(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S370 = _S369;
    df_0 _S371 = x2B_0(&this_5->usual_0, &_S370);
    bool _S372 = Squares_is_big_0(this_5);
    df_0 _S373;
    if(_S372)
    {
        thread df_0 _S374 = _S371;
        df_0 _S375 = scaled_1(&_S374, 5.42101086242752217e-20f);
        thread df_0 _S376 = _S375;
        df_0 _S377 = scaled_1(&_S376, 5.42101086242752217e-20f);
        thread df_0 _S378 = _S377;
        df_0 _S379 = x2B_0(&this_5->big_0, &_S378);
        _S373 = _S379;
    }
    else
    {
        _S373 = _S371;
    }
    return _S373;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S380 = Squares_is_big_0(this_6);
    bool _S381;
    if(_S380)
    {
        _S381 = true;
    }
    else
    {
        _S381 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S382;
    if(_S381)
    {
        df_0 _S383 = Squares_total_0(this_6);
        thread df_0 _S384 = _S383;
        df_0 _S385 = root_of_0(&_S384);
        _S382 = _S385;
    }
    else
    {
        df_0 _S386 = root_of_0(&this_6->small_0);
        thread df_0 _S387 = _S386;
        df_0 _S388 = scaled_1(&_S387, 5.9604644775390625e-08f);
        _S382 = _S388;
    }
    return _S382;
}

df_0 c_of_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->c_hi_0, p_10->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S389 = Squares_is_big_1(this_7);
    float _S390;
    if(_S389)
    {
        _S390 = 5.42101086242752217e-20f;
    }
    else
    {
        _S390 = 1.0f;
    }
    return _S390;
}

df_0 rim_limit_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->limit_hi_0, p_11->limit_lo_0);
}

bool less_0(const df_0 thread* a_34, const df_0 thread* b_18)
{
    float _S391 = a_34->hi_0;
    float _S392 = b_18->hi_0;
    bool _S393;
    if((a_34->hi_0) < (b_18->hi_0))
    {
        _S393 = true;
    }
    else
    {
        if(_S391 == _S392)
        {
            _S393 = (a_34->lo_0) < (b_18->lo_0);
        }
        else
        {
            _S393 = false;
        }
    }
    return _S393;
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

Point_0 point_of_0(const Ball_0 constant* p_14, const Site_0 thread* site_8, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S394, KernelContext_0 thread* kernelContext_6)
{
    thread Point_0 point_0;
    thread float device* _S395;
    Row_0 _S396 = row_of_0(site_8, data_1, lie_2, &_S395);
    float device* point_row_data_0 = _S395;
    (&point_0)->row_4 = _S396;
    thread Row_0 _S397 = _S396;
    Squares_0 _S398 = squares_of_0(p_14, site_8, &_S397, _S395, status_2, kernelContext_6);
    thread Squares_0 _S399 = _S398;
    df_0 _S400 = Squares_length_0(&_S399);
    (&point_0)->length_0 = _S400;
    thread Squares_0 _S401 = _S398;
    df_0 _S402 = Squares_total_0(&_S401);
    (&point_0)->square_0 = _S402;
    df_0 _S403 = c_of_0(p_14);
    thread df_0 _S404 = _S403;
    thread df_0 _S405 = _S402;
    df_0 _S406 = x2A_1(&_S404, &_S405);
    thread Squares_0 _S407 = _S398;
    float _S408 = Squares_unit_0(&_S407);
    bool _S409;
    if(_S408 != 1.0f)
    {
        _S409 = true;
    }
    else
    {
        df_0 _S410 = rim_limit_0(p_14);
        thread df_0 _S411 = _S410;
        thread df_0 _S412 = _S406;
        bool _S413 = less_0(&_S411, &_S412);
        _S409 = _S413;
    }
    int _S414;
    if(_S409)
    {
        _S414 = int(1);
    }
    else
    {
        _S414 = int(0);
    }
    uint _S415 = uint(_S414);
    (&point_0)->clipped_0 = _S415;
    if(_S415 != 0U)
    {
        df_0 _S416 = rim_norm_0(p_14);
        df_0 _S417 = root_c_of_0(p_14);
        thread df_0 _S418 = _S417;
        thread df_0 _S419 = (&point_0)->length_0;
        df_0 _S420 = x2A_1(&_S418, &_S419);
        thread df_0 _S421 = _S416;
        thread df_0 _S422 = _S420;
        df_0 _S423 = _0(&_S421, &_S422);
        thread df_0 _S424 = _S423;
        df_0 _S425 = scaled_1(&_S424, _S408);
        (&(&point_0)->row_4)->scale_0 = _S425;
        thread df_0 _S426 = _S416;
        thread df_0 _S427 = _S417;
        df_0 _S428 = _0(&_S426, &_S427);
        (&point_0)->length_0 = _S428;
        thread df_0 _S429 = _S416;
        thread df_0 _S430 = _S416;
        df_0 _S431 = x2A_1(&_S429, &_S430);
        thread df_0 _S432 = _S431;
        thread df_0 _S433 = _S403;
        df_0 _S434 = _0(&_S432, &_S433);
        (&point_0)->square_0 = _S434;
        thread df_0 _S435 = wide_0(1.0f);
        thread df_0 _S436 = _S431;
        df_0 _S437 = x2D_0(&_S435, &_S436);
        (&point_0)->gap_0 = _S437;
    }
    else
    {
        thread df_0 _S438 = wide_0(1.0f);
        thread df_0 _S439 = _S406;
        df_0 _S440 = x2D_0(&_S438, &_S439);
        (&point_0)->gap_0 = _S440;
    }
    *_S394 = point_row_data_0;
    return point_0;
}

Lie_0 x_lie_0(const Ball_0 constant* p_15)
{
    return lie_of_0(p_15->x_offset_0, p_15->x_stride_0, p_15->x_step_0);
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S441;
    if(this_8->active_0)
    {
        _S441 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S441 = false;
    }
    return _S441;
}

df_0 number_of_0(const Site_0 thread* site_9, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3)
{
    uint _S442 = site_9->row_0;
    float _S443 = data_2[lie_3->offset_0 + site_9->row_0 * lie_3->stride_0];
    bool _S444;
    if(is_bad_0(_S443))
    {
        bool _S445 = Site_is_first_0(site_9);
        _S444 = _S445;
    }
    else
    {
        _S444 = false;
    }
    if(_S444)
    {
        report_fault_0(status_3, _S442);
    }
    return wide_0(_S443);
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
    Dual_0 _S446 = variable_1(square_1, int(0));
    Dual_0 _S447 = variable_1(ratio_value_0, int(1));
    thread Dual_0 _S448 = _S446;
    Dual_0 _S449 = artanhc_0(c_1, &_S448, x_gap_0);
    thread Dual_0 _S450 = _S449;
    thread Dual_0 _S451 = _S447;
    Dual_0 _S452 = mul_1(&_S450, &_S451);
    df_0 _S453 = x2A_1(c_1, square_1);
    thread df_0 _S454 = _S453;
    df_0 _S455 = root_of_0(&_S454);
    thread Dual_0 _S456 = _S452;
    thread df_0 _S457 = _S455;
    Dual_0 _S458 = times_1(&_S456, &_S457);
    thread Scale_0 scale_1;
    if((abs(_S458.value_0.hi_0)) > 1.073741824e+09f)
    {
        float _S459;
        if((ratio_value_0->hi_0) < 0.0f)
        {
            _S459 = -1.0f;
        }
        else
        {
            _S459 = 1.0f;
        }
        thread df_0 _S460 = wide_0(_S459);
        Dual_0 _S461 = constant_1(&_S460);
        thread Dual_0 _S462 = _S446;
        Dual_0 _S463 = times_1(&_S462, c_1);
        thread Dual_0 _S464 = _S463;
        Dual_0 _S465 = dual_root_0(&_S464);
        thread Dual_0 _S466 = _S461;
        thread Dual_0 _S467 = _S465;
        Dual_0 _S468 = div_1(&_S466, &_S467);
        (&scale_1)->factor_2 = _S468;
        (&scale_1)->gap_1 = wide_0(0.0f);
        return scale_1;
    }
    thread Dual_0 _S469 = _S446;
    Dual_0 _S470 = times_1(&_S469, c_1);
    thread Dual_0 _S471 = _S452;
    thread Dual_0 _S472 = _S452;
    Dual_0 _S473 = mul_1(&_S471, &_S472);
    thread Dual_0 _S474 = _S470;
    thread Dual_0 _S475 = _S473;
    Dual_0 _S476 = mul_1(&_S474, &_S475);
    thread Dual_0 _S477 = _S476;
    Dual_0 _S478 = dual_tanhc_0(&_S477);
    thread Dual_0 _S479 = _S478;
    thread Dual_0 _S480 = _S452;
    Dual_0 _S481 = mul_1(&_S479, &_S480);
    (&scale_1)->factor_2 = _S481;
    thread df_0 _S482 = _S476.value_0;
    df_0 _S483 = root_of_0(&_S482);
    thread df_0 _S484 = _S483;
    df_0 _S485 = sech_sq_0(&_S484);
    (&scale_1)->gap_1 = _S485;
    return scale_1;
}

df_0 dot_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_10, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_7)
{
    thread array<df_0, int(1)> sums_5;
    sums_5[int(0)] = wide_0(0.0f);
    uint i_1 = site_10->lane_0;
    for(;;)
    {
        if(i_1 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S486 = sums_5[int(0)];
        uint _S487 = x_3->base_0 + i_1 * x_3->step_2;
        thread df_0 value_14 = wide_0(x_data_0[_S487]);
        uint _S488 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_data_0[_S487 + _S488];
        }
        bool _S489;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S489 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S489 = false;
        }
        df_0 _S490;
        if(_S489)
        {
            _S490 = value_14;
        }
        else
        {
            thread df_0 _S491 = value_14;
            df_0 _S492 = x2A_1(&x_3->scale_0, &_S491);
            _S490 = _S492;
        }
        uint _S493 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_15 = wide_0(y_data_0[_S493]);
        uint _S494 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_15)->lo_0 = y_data_0[_S493 + _S494];
        }
        bool _S495;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S495 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S495 = false;
        }
        df_0 _S496;
        if(_S495)
        {
            _S496 = value_15;
        }
        else
        {
            thread df_0 _S497 = value_15;
            df_0 _S498 = x2A_1(&y_0->scale_0, &_S497);
            _S496 = _S498;
        }
        thread df_0 _S499 = _S490;
        thread df_0 _S500 = _S496;
        df_0 _S501 = x2A_1(&_S499, &_S500);
        thread df_0 _S502 = _S486;
        thread df_0 _S503 = _S501;
        df_0 _S504 = x2B_0(&_S502, &_S503);
        sums_5[int(0)] = _S504;
        i_1 = i_1 + p_17->lanes_0;
    }
    join_2(p_17->lanes_0, site_10, &sums_5, kernelContext_7);
    return sums_5[int(0)];
}

float nearest_0(const df_0 thread* value_16)
{
    float _S505 = value_16->hi_0;
    float _S506;
    if(is_bad_0(value_16->hi_0))
    {
        _S506 = _S505;
    }
    else
    {
        _S506 = _S505 + value_16->lo_0;
    }
    return _S506;
}

void put_0(float device* out_0, const Ball_0 constant* p_18, const Site_0 thread* site_11, uint column_1, const df_0 thread* value_17)
{
    float device* _S507 = out_0+(site_11->row_0 * p_18->out_stride_0 + p_18->out_column_0 + column_1);
    float _S508 = nearest_0(value_17);
    *_S507 = _S508;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_19, const Site_0 thread* site_12, uint index_2, uint column_2, const df_0 thread* value_18)
{
    if(((p_19->flags_0) & (2U << index_2)) == 0U)
    {
        put_0(out_1, p_19, site_12, column_2, value_18);
    }
    return;
}

void put_number_0(float device* out_2, const Ball_0 constant* p_20, const Site_0 thread* site_13, const df_0 thread* value_19)
{
    bool _S509 = Site_is_first_0(site_13);
    if(_S509)
    {
        if(((p_20->flags_0) & 16U) == 0U)
        {
            float device* _S510 = out_2+site_13->row_0;
            float _S511 = nearest_0(value_19);
            *_S510 = _S511;
        }
        else
        {
            uint _S512 = site_13->row_0 * p_20->out_stride_0 + p_20->out_column_0;
            *(out_2+_S512) = value_19->hi_0;
            *(out_2+(_S512 + 1U)) = value_19->lo_0;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_14, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S513 = Site_is_first_0(site_14);
    bool _S514;
    if(_S513)
    {
        _S514 = inputs_0 > 0U;
    }
    else
    {
        _S514 = false;
    }
    if(_S514)
    {
        _S514 = ((p_21->flags_0) & 1U) != 0U;
    }
    else
    {
        _S514 = false;
    }
    if(_S514)
    {
        report_fault_0(status_4, site_14->row_0);
    }
    return;
}

[[kernel]] void poincare_mobius_scale_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_factor_1 [[buffer(1)]], float device* entryPointParams_point_2 [[buffer(2)]], float device* entryPointParams_cotangent_4 [[buffer(3)]], float device* entryPointParams_factor_bar_1 [[buffer(4)]], float device* entryPointParams_point_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_4 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_8)->entryPointParams_factor_0 = entryPointParams_factor_1;
    (&kernelContext_8)->entryPointParams_point_0 = entryPointParams_point_2;
    (&kernelContext_8)->entryPointParams_cotangent_0 = entryPointParams_cotangent_4;
    (&kernelContext_8)->entryPointParams_factor_bar_0 = entryPointParams_factor_bar_1;
    (&kernelContext_8)->entryPointParams_point_bar_0 = entryPointParams_point_bar_3;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_4;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_8)->parts_0 = &parts_1;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S515 = block_count_0(&entryPointParams_6->p_0);
        if(block_1 < _S515)
        {
        }
        else
        {
            break;
        }
        Site_0 _S516 = site_of_0(&entryPointParams_6->p_0, block_1, invocation_2.x);
        Lie_0 _S517 = y_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S518 = _S516;
        thread Lie_0 _S519 = _S517;
        thread float device* _S520;
        Point_0 _S521 = point_of_0(&entryPointParams_6->p_0, &_S518, (&kernelContext_8)->entryPointParams_point_0, &_S519, (&kernelContext_8)->entryPointParams_status_0, &_S520, &kernelContext_8);
        float device* _S522 = _S520;
        Lie_0 _S523 = x_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S524 = _S516;
        thread Lie_0 _S525 = _S523;
        df_0 _S526 = number_of_0(&_S524, (&kernelContext_8)->entryPointParams_factor_0, &_S525, (&kernelContext_8)->entryPointParams_status_0);
        Lie_0 _S527 = cotangent_lie_0(&entryPointParams_6->p_0);
        thread Site_0 _S528 = _S516;
        thread Lie_0 _S529 = _S527;
        thread float device* _S530;
        Row_0 _S531 = row_of_0(&_S528, (&kernelContext_8)->entryPointParams_cotangent_0, &_S529, &_S530);
        float device* _S532 = _S530;
        df_0 _S533 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S534 = _S533;
        thread df_0 _S535 = _S526;
        thread df_0 _S536 = _S521.square_0;
        thread df_0 _S537 = _S521.gap_0;
        Scale_0 _S538 = mobius_scale_parts_0(&_S534, &_S535, &_S536, &_S537);
        thread Site_0 _S539 = _S516;
        thread Row_0 _S540 = _S521.row_4;
        thread Row_0 _S541 = _S531;
        df_0 _S542 = dot_of_0(&entryPointParams_6->p_0, &_S539, &_S540, _S522, &_S541, _S530, &kernelContext_8);
        thread df_0 _S543 = _S542;
        thread df_0 _S544 = _S538.factor_2.partial_0[int(0)];
        df_0 _S545 = x2A_1(&_S543, &_S544);
        thread df_0 _S546 = _S545;
        df_0 _S547 = twice_0(&_S546);
        uint i_2 = _S516.lane_0;
        for(;;)
        {
            if(i_2 < (_S516.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S548 = _S531.base_0 + i_2 * _S531.step_2;
            thread df_0 value_20 = wide_0(_S532[_S548]);
            if((_S531.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S532[_S548 + _S531.low_0];
            }
            bool _S549;
            if((_S531.scale_0.hi_0) == 1.0f)
            {
                _S549 = (_S531.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S549 = false;
            }
            df_0 _S550;
            if(_S549)
            {
                _S550 = value_20;
            }
            else
            {
                thread df_0 _S551 = _S531.scale_0;
                thread df_0 _S552 = value_20;
                df_0 _S553 = x2A_1(&_S551, &_S552);
                _S550 = _S553;
            }
            thread df_0 _S554 = _S538.factor_2.value_0;
            thread df_0 _S555 = _S550;
            df_0 _S556 = x2A_1(&_S554, &_S555);
            uint _S557 = _S521.row_4.base_0 + i_2 * _S521.row_4.step_2;
            thread df_0 value_21 = wide_0(_S522[_S557]);
            if((_S521.row_4.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S522[_S557 + _S521.row_4.low_0];
            }
            bool _S558;
            if((_S521.row_4.scale_0.hi_0) == 1.0f)
            {
                _S558 = (_S521.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S558 = false;
            }
            df_0 _S559;
            if(_S558)
            {
                _S559 = value_21;
            }
            else
            {
                thread df_0 _S560 = _S521.row_4.scale_0;
                thread df_0 _S561 = value_21;
                df_0 _S562 = x2A_1(&_S560, &_S561);
                _S559 = _S562;
            }
            thread df_0 _S563 = _S547;
            thread df_0 _S564 = _S559;
            df_0 _S565 = x2A_1(&_S563, &_S564);
            thread df_0 _S566 = _S556;
            thread df_0 _S567 = _S565;
            df_0 _S568 = x2B_0(&_S566, &_S567);
            thread Site_0 _S569 = _S516;
            thread df_0 _S570 = _S568;
            put_bar_0((&kernelContext_8)->entryPointParams_point_bar_0, &entryPointParams_6->p_0, &_S569, 1U, i_2, &_S570);
            i_2 = i_2 + entryPointParams_6->p_0.lanes_0;
        }
        if(((entryPointParams_6->p_0.flags_0) & 2U) == 0U)
        {
            thread df_0 _S571 = _S542;
            thread df_0 _S572 = _S538.factor_2.partial_0[int(1)];
            df_0 _S573 = x2A_1(&_S571, &_S572);
            thread Site_0 _S574 = _S516;
            thread df_0 _S575 = _S573;
            put_number_0((&kernelContext_8)->entryPointParams_factor_bar_0, &entryPointParams_6->p_0, &_S574, &_S575);
        }
        thread Site_0 _S576 = _S516;
        refuse_clipped_0(&entryPointParams_6->p_0, &_S576, (&kernelContext_8)->entryPointParams_status_0, _S521.clipped_0);
        block_1 = block_1 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

df_0 matrix_row_times_0(const Ball_0 constant* p_22, const Site_0 thread* site_15, float device* matrix_0, uint index_3, const Row_0 thread* x_4, float device* x_data_1, atomic<uint> device* status_5)
{
    df_0 sum_0 = wide_0(0.0f);
    uint i_3 = 0U;
    for(;;)
    {
        if(i_3 < (site_15->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S577 = matrix_0[p_22->x_offset_0 + index_3 * p_22->x_stride_0 + i_3 * p_22->x_step_0];
        if(is_bad_0(_S577))
        {
            report_fault_0(status_5, site_15->row_0);
        }
        uint _S578 = x_4->base_0 + i_3 * x_4->step_2;
        thread df_0 value_22 = wide_0(x_data_1[_S578]);
        uint _S579 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_22)->lo_0 = x_data_1[_S578 + _S579];
        }
        bool _S580;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S580 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S580 = false;
        }
        df_0 _S581;
        if(_S580)
        {
            _S581 = value_22;
        }
        else
        {
            thread df_0 _S582 = value_22;
            df_0 _S583 = x2A_1(&x_4->scale_0, &_S582);
            _S581 = _S583;
        }
        thread df_0 _S584 = _S581;
        df_0 _S585 = x2A_0(&_S584, _S577);
        thread df_0 _S586 = sum_0;
        thread df_0 _S587 = _S585;
        df_0 _S588 = x2B_0(&_S586, &_S587);
        uint _S589 = i_3 + 1U;
        sum_0 = _S588;
        i_3 = _S589;
    }
    return sum_0;
}

Scale_0 mobius_matvec_parts_0(const df_0 thread* c_2, const df_0 thread* square_2, const df_0 thread* x_gap_1, const df_0 thread* image_sq_value_0)
{
    Dual_0 _S590 = variable_1(square_2, int(0));
    thread Dual_0 _S591 = _S590;
    Dual_0 _S592 = artanhc_0(c_2, &_S591, x_gap_1);
    Dual_0 _S593 = variable_1(image_sq_value_0, int(1));
    thread Dual_0 _S594 = _S593;
    Dual_0 _S595 = times_1(&_S594, c_2);
    thread Dual_0 _S596 = _S592;
    thread Dual_0 _S597 = _S592;
    Dual_0 _S598 = mul_1(&_S596, &_S597);
    thread Dual_0 _S599 = _S595;
    thread Dual_0 _S600 = _S598;
    Dual_0 _S601 = mul_1(&_S599, &_S600);
    thread Scale_0 scale_2;
    thread Dual_0 _S602 = _S601;
    Dual_0 _S603 = dual_tanhc_0(&_S602);
    thread Dual_0 _S604 = _S603;
    thread Dual_0 _S605 = _S592;
    Dual_0 _S606 = mul_1(&_S604, &_S605);
    (&scale_2)->factor_2 = _S606;
    thread df_0 _S607 = _S601.value_0;
    df_0 _S608 = root_of_0(&_S607);
    thread df_0 _S609 = _S608;
    df_0 _S610 = sech_sq_0(&_S609);
    (&scale_2)->gap_1 = _S610;
    return scale_2;
}

[[kernel]] void poincare_mobius_matvec_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_matrix_2 [[buffer(1)]], float device* entryPointParams_point_3 [[buffer(2)]], float device* entryPointParams_cotangent_5 [[buffer(3)]], float device* entryPointParams_image_bar_3 [[buffer(4)]], float device* entryPointParams_settled_2 [[buffer(5)]], float device* entryPointParams_point_bar_4 [[buffer(6)]], atomic<uint> device* entryPointParams_status_5 [[buffer(7)]])
{
    bool _S611;
    df_0 _S612;
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_9)->entryPointParams_matrix_0 = entryPointParams_matrix_2;
    (&kernelContext_9)->entryPointParams_point_1 = entryPointParams_point_3;
    (&kernelContext_9)->entryPointParams_cotangent_1 = entryPointParams_cotangent_5;
    (&kernelContext_9)->entryPointParams_image_bar_0 = entryPointParams_image_bar_3;
    (&kernelContext_9)->entryPointParams_settled_0 = entryPointParams_settled_2;
    (&kernelContext_9)->entryPointParams_point_bar_1 = entryPointParams_point_bar_4;
    (&kernelContext_9)->entryPointParams_status_1 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_9)->parts_0 = &parts_2;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S613 = block_count_0(&entryPointParams_7->p_1);
        if(block_2 < _S613)
        {
        }
        else
        {
            break;
        }
        Site_0 _S614 = site_of_0(&entryPointParams_7->p_1, block_2, invocation_3.x);
        Lie_0 _S615 = y_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S616 = _S614;
        thread Lie_0 _S617 = _S615;
        thread float device* _S618;
        Point_0 _S619 = point_of_0(&entryPointParams_7->p_1, &_S616, (&kernelContext_9)->entryPointParams_point_1, &_S617, (&kernelContext_9)->entryPointParams_status_1, &_S618, &kernelContext_9);
        float device* _S620 = _S618;
        Lie_0 _S621 = cotangent_lie_0(&entryPointParams_7->p_1);
        thread Site_0 _S622 = _S614;
        thread Lie_0 _S623 = _S621;
        thread float device* _S624;
        Row_0 _S625 = row_of_0(&_S622, (&kernelContext_9)->entryPointParams_cotangent_1, &_S623, &_S624);
        float device* _S626 = _S624;
        uint _S627;
        if(_S614.active_0)
        {
            _S627 = entryPointParams_7->p_1.points_0;
        }
        else
        {
            _S627 = 0U;
        }
        uint _S628 = _S614.row_0 * entryPointParams_7->p_1.points_0;
        df_0 _S629 = wide_0(0.0f);
        thread array<df_0, int(2)> sums_6;
        sums_6[int(0)] = _S629;
        sums_6[int(1)] = _S629;
        uint k_16 = _S614.lane_0;
        for(;;)
        {
            if(k_16 < _S627)
            {
            }
            else
            {
                break;
            }
            thread Site_0 _S630 = _S614;
            thread Row_0 _S631 = _S619.row_4;
            df_0 _S632 = matrix_row_times_0(&entryPointParams_7->p_1, &_S630, (&kernelContext_9)->entryPointParams_matrix_0, k_16, &_S631, _S620, (&kernelContext_9)->entryPointParams_status_1);
            thread df_0 _S633 = _S632;
            thread df_0 _S634 = _S632;
            df_0 _S635 = x2A_1(&_S633, &_S634);
            thread df_0 _S636 = sums_6[int(0)];
            thread df_0 _S637 = _S635;
            df_0 _S638 = x2B_0(&_S636, &_S637);
            sums_6[int(0)] = _S638;
            df_0 _S639 = sums_6[int(1)];
            uint _S640 = _S625.base_0 + k_16 * _S625.step_2;
            thread df_0 value_23 = wide_0(_S626[_S640]);
            if((_S625.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S626[_S640 + _S625.low_0];
            }
            if((_S625.scale_0.hi_0) == 1.0f)
            {
                _S611 = (_S625.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S611 = false;
            }
            if(_S611)
            {
                _S612 = value_23;
            }
            else
            {
                thread df_0 _S641 = _S625.scale_0;
                thread df_0 _S642 = value_23;
                df_0 _S643 = x2A_1(&_S641, &_S642);
                _S612 = _S643;
            }
            thread df_0 _S644 = _S632;
            thread df_0 _S645 = _S612;
            df_0 _S646 = x2A_1(&_S644, &_S645);
            thread df_0 _S647 = _S639;
            thread df_0 _S648 = _S646;
            df_0 _S649 = x2B_0(&_S647, &_S648);
            sums_6[int(1)] = _S649;
            *((&kernelContext_9)->entryPointParams_image_bar_0+(_S628 + k_16)) = _S632.hi_0 + _S632.lo_0;
            k_16 = k_16 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S650 = _S614;
        join_1(entryPointParams_7->p_1.lanes_0, &_S650, &sums_6, &kernelContext_9);
        df_0 _S651 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S652 = _S651;
        thread df_0 _S653 = _S619.square_0;
        thread df_0 _S654 = _S619.gap_0;
        thread df_0 _S655 = sums_6[int(0)];
        Scale_0 _S656 = mobius_matvec_parts_0(&_S652, &_S653, &_S654, &_S655);
        thread df_0 _S657 = sums_6[int(1)];
        thread df_0 _S658 = _S656.factor_2.partial_0[int(1)];
        df_0 _S659 = x2A_1(&_S657, &_S658);
        thread df_0 _S660 = _S659;
        df_0 _S661 = twice_0(&_S660);
        thread df_0 _S662 = sums_6[int(1)];
        thread df_0 _S663 = _S656.factor_2.partial_0[int(0)];
        df_0 _S664 = x2A_1(&_S662, &_S663);
        thread df_0 _S665 = _S664;
        df_0 _S666 = twice_0(&_S665);
        uint k_17 = _S614.lane_0;
        for(;;)
        {
            if(k_17 < _S627)
            {
            }
            else
            {
                break;
            }
            uint _S667 = _S625.base_0 + k_17 * _S625.step_2;
            thread df_0 value_24 = wide_0(_S626[_S667]);
            if((_S625.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S626[_S667 + _S625.low_0];
            }
            if((_S625.scale_0.hi_0) == 1.0f)
            {
                _S611 = (_S625.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S611 = false;
            }
            if(_S611)
            {
                _S612 = value_24;
            }
            else
            {
                thread df_0 _S668 = _S625.scale_0;
                thread df_0 _S669 = value_24;
                df_0 _S670 = x2A_1(&_S668, &_S669);
                _S612 = _S670;
            }
            thread df_0 _S671 = _S656.factor_2.value_0;
            thread df_0 _S672 = _S612;
            df_0 _S673 = x2A_1(&_S671, &_S672);
            uint _S674 = _S628 + k_17;
            float device* _S675 = (&kernelContext_9)->entryPointParams_image_bar_0+_S674;
            thread df_0 _S676 = _S661;
            df_0 _S677 = x2A_0(&_S676, *_S675);
            thread df_0 _S678 = _S673;
            thread df_0 _S679 = _S677;
            df_0 _S680 = x2B_0(&_S678, &_S679);
            *((&kernelContext_9)->entryPointParams_image_bar_0+_S674) = _S680.hi_0 + _S680.lo_0;
            k_17 = k_17 + entryPointParams_7->p_1.lanes_0;
        }
        uint i_4 = _S614.lane_0;
        for(;;)
        {
            if(i_4 < (_S614.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S681 = _S619.row_4.base_0 + i_4 * _S619.row_4.step_2;
            thread df_0 value_25 = wide_0(_S620[_S681]);
            if((_S619.row_4.low_0) != 0U)
            {
                (&value_25)->lo_0 = _S620[_S681 + _S619.row_4.low_0];
            }
            if((_S619.row_4.scale_0.hi_0) == 1.0f)
            {
                _S611 = (_S619.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S611 = false;
            }
            if(_S611)
            {
                _S612 = value_25;
            }
            else
            {
                thread df_0 _S682 = _S619.row_4.scale_0;
                thread df_0 _S683 = value_25;
                df_0 _S684 = x2A_1(&_S682, &_S683);
                _S612 = _S684;
            }
            thread Site_0 _S685 = _S614;
            thread df_0 _S686 = _S612;
            put_0((&kernelContext_9)->entryPointParams_settled_0, &entryPointParams_7->p_1, &_S685, i_4, &_S686);
            thread df_0 _S687 = _S666;
            thread df_0 _S688 = _S612;
            df_0 _S689 = x2A_1(&_S687, &_S688);
            thread Site_0 _S690 = _S614;
            thread df_0 _S691 = _S689;
            put_0((&kernelContext_9)->entryPointParams_point_bar_1, &entryPointParams_7->p_1, &_S690, i_4, &_S691);
            i_4 = i_4 + entryPointParams_7->p_1.lanes_0;
        }
        thread Site_0 _S692 = _S614;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S692, (&kernelContext_9)->entryPointParams_status_1, _S619.clipped_0);
        block_2 = block_2 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_mobius_matvec_point_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_matrix_3 [[buffer(1)]], float device* entryPointParams_image_bar_4 [[buffer(2)]], float device* entryPointParams_point_bar_5 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_10)->entryPointParams_matrix_1 = entryPointParams_matrix_3;
    (&kernelContext_10)->entryPointParams_image_bar_1 = entryPointParams_image_bar_4;
    (&kernelContext_10)->entryPointParams_point_bar_2 = entryPointParams_point_bar_5;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_10)->parts_0 = &parts_3;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint _S693 = entryPointParams_8->p_2.rows_0 * entryPointParams_8->p_2.columns_1;
    uint index_4 = group_2.x * 64U + invocation_4.x;
    for(;;)
    {
        if(index_4 < _S693)
        {
        }
        else
        {
            break;
        }
        uint _S694 = index_4 / entryPointParams_8->p_2.columns_1;
        uint _S695 = index_4 % entryPointParams_8->p_2.columns_1;
        df_0 sum_1 = wide_0(*((&kernelContext_10)->entryPointParams_point_bar_2+(_S694 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S695)));
        uint k_18 = 0U;
        for(;;)
        {
            if(k_18 < (entryPointParams_8->p_2.points_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S696 = two_product_0((&kernelContext_10)->entryPointParams_image_bar_1[_S694 * entryPointParams_8->p_2.points_0 + k_18], (&kernelContext_10)->entryPointParams_matrix_1[entryPointParams_8->p_2.x_offset_0 + k_18 * entryPointParams_8->p_2.x_stride_0 + _S695 * entryPointParams_8->p_2.x_step_0]);
            thread df_0 _S697 = sum_1;
            thread df_0 _S698 = _S696;
            df_0 _S699 = x2B_0(&_S697, &_S698);
            uint _S700 = k_18 + 1U;
            sum_1 = _S699;
            k_18 = _S700;
        }
        *((&kernelContext_10)->entryPointParams_point_bar_2+(_S694 * entryPointParams_8->p_2.out_stride_0 + entryPointParams_8->p_2.out_column_0 + _S695)) = sum_1.hi_0 + sum_1.lo_0;
        index_4 = index_4 + entryPointParams_8->p_2.groups_0 * 64U;
    }
    return;
}

[[kernel]] void poincare_mobius_matvec_matrix_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_image_bar_5 [[buffer(1)]], float device* entryPointParams_settled_3 [[buffer(2)]], float device* entryPointParams_matrix_bar_1 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_11)->entryPointParams_image_bar_2 = entryPointParams_image_bar_5;
    (&kernelContext_11)->entryPointParams_settled_1 = entryPointParams_settled_3;
    (&kernelContext_11)->entryPointParams_matrix_bar_0 = entryPointParams_matrix_bar_1;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_11)->parts_0 = &parts_4;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint _S701 = entryPointParams_9->p_3.points_0 * entryPointParams_9->p_3.columns_1;
    uint index_5 = group_3.x * 64U + invocation_5.x;
    for(;;)
    {
        if(index_5 < _S701)
        {
        }
        else
        {
            break;
        }
        uint _S702 = index_5 / entryPointParams_9->p_3.columns_1;
        uint _S703 = index_5 % entryPointParams_9->p_3.columns_1;
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
            df_0 _S704 = two_product_0((&kernelContext_11)->entryPointParams_image_bar_2[row_5 * entryPointParams_9->p_3.points_0 + _S702], (&kernelContext_11)->entryPointParams_settled_1[row_5 * entryPointParams_9->p_3.out_stride_0 + entryPointParams_9->p_3.out_column_0 + _S703]);
            thread df_0 _S705 = sum_2;
            thread df_0 _S706 = _S704;
            df_0 _S707 = x2B_0(&_S705, &_S706);
            uint _S708 = row_5 + 1U;
            sum_2 = _S707;
            row_5 = _S708;
        }
        *((&kernelContext_11)->entryPointParams_matrix_bar_0+index_5) = sum_2.hi_0 + sum_2.lo_0;
        index_5 = index_5 + entryPointParams_9->p_3.groups_0 * 64U;
    }
    return;
}

Lie_0 z_lie_0(const Ball_0 constant* p_23)
{
    return lie_of_0(p_23->z_offset_0, p_23->z_stride_0, p_23->z_step_0);
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

Turn_0 turn_of_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const TurnSums_0 thread* sums_7)
{
    Dual_1 _S709 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S710 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S711 = variable_0(&sums_7->gap_sq_0, int(2));
    thread Dual_1 _S712 = _S711;
    Dual_1 _S713 = times_0(&_S712, c_3);
    Dual_1 _S714 = variable_0(&sums_7->x_dot_w_0, int(3));
    Dual_1 _S715 = variable_0(&sums_7->gap_dot_w_0, int(4));
    df_0 _S716 = wide_0(-1.0f);
    thread Dual_1 _S717 = _S709;
    thread df_0 _S718 = _S716;
    Dual_1 _S719 = times_0(&_S717, &_S718);
    thread Dual_1 _S720 = _S719;
    Dual_1 _S721 = plus_1(&_S720, 1.0f);
    thread Dual_1 _S722 = _S710;
    thread Dual_1 _S723 = _S713;
    Dual_1 _S724 = add_0(&_S722, &_S723);
    thread Dual_1 _S725 = _S724;
    thread Dual_1 _S726 = _S714;
    Dual_1 _S727 = mul_0(&_S725, &_S726);
    thread Dual_1 _S728 = _S721;
    thread Dual_1 _S729 = _S715;
    Dual_1 _S730 = mul_0(&_S728, &_S729);
    thread Dual_1 _S731 = _S727;
    thread Dual_1 _S732 = _S730;
    Dual_1 _S733 = add_0(&_S731, &_S732);
    thread Dual_1 _S734 = _S733;
    thread df_0 _S735 = _S716;
    Dual_1 _S736 = times_0(&_S734, &_S735);
    thread Dual_1 _S737 = _S709;
    thread Dual_1 _S738 = _S715;
    Dual_1 _S739 = mul_0(&_S737, &_S738);
    thread Dual_1 _S740 = _S713;
    thread Dual_1 _S741 = _S714;
    Dual_1 _S742 = mul_0(&_S740, &_S741);
    thread Dual_1 _S743 = _S739;
    thread Dual_1 _S744 = _S742;
    Dual_1 _S745 = sub_0(&_S743, &_S744);
    df_0 _S746 = twice_0(c_3);
    thread df_0 _S747 = _S746;
    Dual_1 _S748 = constant_0(&_S747);
    thread Dual_1 _S749 = _S709;
    thread Dual_1 _S750 = _S710;
    Dual_1 _S751 = mul_0(&_S749, &_S750);
    thread Dual_1 _S752 = _S713;
    thread Dual_1 _S753 = _S751;
    Dual_1 _S754 = add_0(&_S752, &_S753);
    thread Dual_1 _S755 = _S748;
    thread Dual_1 _S756 = _S754;
    Dual_1 _S757 = div_0(&_S755, &_S756);
    thread Turn_0 turn_0;
    thread df_0 _S758 = wide_0(1.0f);
    Dual_1 _S759 = constant_0(&_S758);
    (&turn_0)->on_w_0 = _S759;
    thread Dual_1 _S760 = _S757;
    thread Dual_1 _S761 = _S736;
    Dual_1 _S762 = mul_0(&_S760, &_S761);
    (&turn_0)->along_gap_0 = _S762;
    thread Dual_1 _S763 = _S757;
    thread Dual_1 _S764 = _S745;
    Dual_1 _S765 = mul_0(&_S763, &_S764);
    (&turn_0)->along_x_0 = _S765;
    return turn_0;
}

Turn_0 transport_turn_0(const df_0 thread* c_4, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const TurnSums_0 thread* sums_8)
{
    Turn_0 _S766 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_8);
    Dual_1 _S767 = variable_0(gap_y_0, int(1));
    Dual_1 _S768 = variable_0(gap_x_0, int(0));
    thread Dual_1 _S769 = _S767;
    thread Dual_1 _S770 = _S768;
    Dual_1 _S771 = div_0(&_S769, &_S770);
    thread Turn_0 both_1;
    (&both_1)->on_w_0 = _S771;
    thread Dual_1 _S772 = _S771;
    thread Dual_1 _S773 = _S766.along_gap_0;
    Dual_1 _S774 = mul_0(&_S772, &_S773);
    (&both_1)->along_gap_0 = _S774;
    thread Dual_1 _S775 = _S771;
    thread Dual_1 _S776 = _S766.along_x_0;
    Dual_1 _S777 = mul_0(&_S775, &_S776);
    (&both_1)->along_x_0 = _S777;
    return both_1;
}

void put_turn_0(float device* x_bar_0, float device* y_bar_0, float device* w_bar_0, uint x_index_0, uint y_index_0, const Ball_0 constant* p_24, const Site_0 thread* site_16, const Point_0 thread* x_5, float device* x_row_data_0, float sign_0, const Point_0 thread* y_1, float device* y_row_data_0, const Row_0 thread* w_0, float device* w_data_0, const Row_0 thread* cotangent_0, float device* cotangent_data_0, bool is_transport_0, KernelContext_0 thread* kernelContext_12)
{
    uint _S778;
    bool _S779;
    bool _S780;
    bool _S781;
    bool _S782;
    df_0 _S783;
    df_0 _S784;
    df_0 _S785;
    df_0 _S786;
    df_0 _S787 = wide_0(0.0f);
    thread array<df_0, int(6)> sums_9;
    sums_9[int(0)] = _S787;
    sums_9[int(1)] = _S787;
    sums_9[int(2)] = _S787;
    sums_9[int(3)] = _S787;
    sums_9[int(4)] = _S787;
    sums_9[int(5)] = _S787;
    uint _S788 = site_16->lane_0;
    uint i_5 = site_16->lane_0;
    for(;;)
    {
        _S778 = site_16->columns_0;
        if(i_5 < (site_16->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S789 = (&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2;
        thread df_0 value_26 = wide_0(x_row_data_0[_S789]);
        uint _S790 = (&x_5->row_4)->low_0;
        if(((&x_5->row_4)->low_0) != 0U)
        {
            (&value_26)->lo_0 = x_row_data_0[_S789 + _S790];
        }
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S779 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S779 = false;
        }
        if(_S779)
        {
            _S783 = value_26;
        }
        else
        {
            thread df_0 _S791 = value_26;
            df_0 _S792 = x2A_1(&(&x_5->row_4)->scale_0, &_S791);
            _S783 = _S792;
        }
        thread df_0 _S793 = _S783;
        df_0 _S794 = x2A_0(&_S793, sign_0);
        uint _S795 = (&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2;
        thread df_0 value_27 = wide_0(y_row_data_0[_S795]);
        uint _S796 = (&y_1->row_4)->low_0;
        if(((&y_1->row_4)->low_0) != 0U)
        {
            (&value_27)->lo_0 = y_row_data_0[_S795 + _S796];
        }
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S780 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S780 = false;
        }
        if(_S780)
        {
            _S784 = value_27;
        }
        else
        {
            thread df_0 _S797 = value_27;
            df_0 _S798 = x2A_1(&(&y_1->row_4)->scale_0, &_S797);
            _S784 = _S798;
        }
        thread df_0 _S799 = _S784;
        thread df_0 _S800 = _S794;
        df_0 _S801 = x2D_0(&_S799, &_S800);
        uint _S802 = w_0->base_0 + i_5 * w_0->step_2;
        thread df_0 value_28 = wide_0(w_data_0[_S802]);
        uint _S803 = w_0->low_0;
        if((w_0->low_0) != 0U)
        {
            (&value_28)->lo_0 = w_data_0[_S802 + _S803];
        }
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S781 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S781 = false;
        }
        if(_S781)
        {
            _S785 = value_28;
        }
        else
        {
            thread df_0 _S804 = value_28;
            df_0 _S805 = x2A_1(&w_0->scale_0, &_S804);
            _S785 = _S805;
        }
        uint _S806 = cotangent_0->base_0 + i_5 * cotangent_0->step_2;
        thread df_0 value_29 = wide_0(cotangent_data_0[_S806]);
        uint _S807 = cotangent_0->low_0;
        if((cotangent_0->low_0) != 0U)
        {
            (&value_29)->lo_0 = cotangent_data_0[_S806 + _S807];
        }
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S782 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S782 = false;
        }
        if(_S782)
        {
            _S786 = value_29;
        }
        else
        {
            thread df_0 _S808 = value_29;
            df_0 _S809 = x2A_1(&cotangent_0->scale_0, &_S808);
            _S786 = _S809;
        }
        thread df_0 _S810 = _S801;
        thread df_0 _S811 = _S801;
        df_0 _S812 = x2A_1(&_S810, &_S811);
        thread df_0 _S813 = sums_9[int(0)];
        thread df_0 _S814 = _S812;
        df_0 _S815 = x2B_0(&_S813, &_S814);
        sums_9[int(0)] = _S815;
        thread df_0 _S816 = _S794;
        thread df_0 _S817 = _S785;
        df_0 _S818 = x2A_1(&_S816, &_S817);
        thread df_0 _S819 = sums_9[int(1)];
        thread df_0 _S820 = _S818;
        df_0 _S821 = x2B_0(&_S819, &_S820);
        sums_9[int(1)] = _S821;
        thread df_0 _S822 = _S801;
        thread df_0 _S823 = _S785;
        df_0 _S824 = x2A_1(&_S822, &_S823);
        thread df_0 _S825 = sums_9[int(2)];
        thread df_0 _S826 = _S824;
        df_0 _S827 = x2B_0(&_S825, &_S826);
        sums_9[int(2)] = _S827;
        thread df_0 _S828 = _S786;
        thread df_0 _S829 = _S785;
        df_0 _S830 = x2A_1(&_S828, &_S829);
        thread df_0 _S831 = sums_9[int(3)];
        thread df_0 _S832 = _S830;
        df_0 _S833 = x2B_0(&_S831, &_S832);
        sums_9[int(3)] = _S833;
        thread df_0 _S834 = _S786;
        thread df_0 _S835 = _S801;
        df_0 _S836 = x2A_1(&_S834, &_S835);
        thread df_0 _S837 = sums_9[int(4)];
        thread df_0 _S838 = _S836;
        df_0 _S839 = x2B_0(&_S837, &_S838);
        sums_9[int(4)] = _S839;
        thread df_0 _S840 = _S786;
        thread df_0 _S841 = _S794;
        df_0 _S842 = x2A_1(&_S840, &_S841);
        thread df_0 _S843 = sums_9[int(5)];
        thread df_0 _S844 = _S842;
        df_0 _S845 = x2B_0(&_S843, &_S844);
        sums_9[int(5)] = _S845;
        i_5 = i_5 + p_24->lanes_0;
    }
    uint _S846 = p_24->lanes_0;
    join_0(p_24->lanes_0, site_16, &sums_9, kernelContext_12);
    thread TurnSums_0 of_turn_0;
    (&of_turn_0)->gap_sq_0 = sums_9[int(0)];
    (&of_turn_0)->x_dot_w_0 = sums_9[int(1)];
    (&of_turn_0)->gap_dot_w_0 = sums_9[int(2)];
    df_0 _S847 = c_of_0(p_24);
    Turn_0 turn_1;
    if(is_transport_0)
    {
        thread df_0 _S848 = _S847;
        thread TurnSums_0 _S849 = of_turn_0;
        Turn_0 _S850 = transport_turn_0(&_S848, &x_5->gap_0, &y_1->gap_0, &_S849);
        turn_1 = _S850;
    }
    else
    {
        thread df_0 _S851 = _S847;
        thread TurnSums_0 _S852 = of_turn_0;
        Turn_0 _S853 = turn_of_0(&_S851, &x_5->gap_0, &y_1->gap_0, &_S852);
        turn_1 = _S853;
    }
    thread array<df_0, int(5)> slope_4;
    int k_19 = int(0);
    for(;;)
    {
        if(k_19 < int(5))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S854 = sums_9[int(3)];
        thread df_0 _S855 = turn_1.on_w_0.partial_0[k_19];
        df_0 _S856 = x2A_1(&_S854, &_S855);
        thread df_0 _S857 = sums_9[int(4)];
        thread df_0 _S858 = turn_1.along_gap_0.partial_0[k_19];
        df_0 _S859 = x2A_1(&_S857, &_S858);
        thread df_0 _S860 = _S856;
        thread df_0 _S861 = _S859;
        df_0 _S862 = x2B_0(&_S860, &_S861);
        thread df_0 _S863 = sums_9[int(5)];
        thread df_0 _S864 = turn_1.along_x_0.partial_0[k_19];
        df_0 _S865 = x2A_1(&_S863, &_S864);
        thread df_0 _S866 = _S862;
        thread df_0 _S867 = _S865;
        df_0 _S868 = x2B_0(&_S866, &_S867);
        slope_4[k_19] = _S868;
        k_19 = k_19 + int(1);
    }
    thread df_0 _S869 = _S847;
    thread df_0 _S870 = slope_4[int(0)];
    df_0 _S871 = x2A_1(&_S869, &_S870);
    thread df_0 _S872 = _S871;
    df_0 _S873 = twice_0(&_S872);
    thread df_0 _S874 = _S847;
    thread df_0 _S875 = slope_4[int(1)];
    df_0 _S876 = x2A_1(&_S874, &_S875);
    thread df_0 _S877 = _S876;
    df_0 _S878 = twice_0(&_S877);
    thread df_0 _S879 = slope_4[int(2)];
    df_0 _S880 = twice_0(&_S879);
    i_5 = _S788;
    for(;;)
    {
        if(i_5 < _S778)
        {
        }
        else
        {
            break;
        }
        uint _S881 = (&x_5->row_4)->base_0 + i_5 * (&x_5->row_4)->step_2;
        thread df_0 value_30 = wide_0(x_row_data_0[_S881]);
        uint _S882 = (&x_5->row_4)->low_0;
        if(((&x_5->row_4)->low_0) != 0U)
        {
            (&value_30)->lo_0 = x_row_data_0[_S881 + _S882];
        }
        if(((&(&x_5->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S779 = ((&(&x_5->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S779 = false;
        }
        if(_S779)
        {
            _S783 = value_30;
        }
        else
        {
            thread df_0 _S883 = value_30;
            df_0 _S884 = x2A_1(&(&x_5->row_4)->scale_0, &_S883);
            _S783 = _S884;
        }
        thread df_0 _S885 = _S783;
        df_0 _S886 = x2A_0(&_S885, sign_0);
        uint _S887 = (&y_1->row_4)->base_0 + i_5 * (&y_1->row_4)->step_2;
        thread df_0 value_31 = wide_0(y_row_data_0[_S887]);
        uint _S888 = (&y_1->row_4)->low_0;
        if(((&y_1->row_4)->low_0) != 0U)
        {
            (&value_31)->lo_0 = y_row_data_0[_S887 + _S888];
        }
        if(((&(&y_1->row_4)->scale_0)->hi_0) == 1.0f)
        {
            _S780 = ((&(&y_1->row_4)->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S780 = false;
        }
        if(_S780)
        {
            _S784 = value_31;
        }
        else
        {
            thread df_0 _S889 = value_31;
            df_0 _S890 = x2A_1(&(&y_1->row_4)->scale_0, &_S889);
            _S784 = _S890;
        }
        thread df_0 _S891 = _S784;
        thread df_0 _S892 = _S886;
        df_0 _S893 = x2D_0(&_S891, &_S892);
        uint _S894 = w_0->base_0 + i_5 * w_0->step_2;
        thread df_0 value_32 = wide_0(w_data_0[_S894]);
        uint _S895 = w_0->low_0;
        if((w_0->low_0) != 0U)
        {
            (&value_32)->lo_0 = w_data_0[_S894 + _S895];
        }
        if(((&w_0->scale_0)->hi_0) == 1.0f)
        {
            _S781 = ((&w_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S781 = false;
        }
        if(_S781)
        {
            _S785 = value_32;
        }
        else
        {
            thread df_0 _S896 = value_32;
            df_0 _S897 = x2A_1(&w_0->scale_0, &_S896);
            _S785 = _S897;
        }
        uint _S898 = cotangent_0->base_0 + i_5 * cotangent_0->step_2;
        thread df_0 value_33 = wide_0(cotangent_data_0[_S898]);
        uint _S899 = cotangent_0->low_0;
        if((cotangent_0->low_0) != 0U)
        {
            (&value_33)->lo_0 = cotangent_data_0[_S898 + _S899];
        }
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S782 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S782 = false;
        }
        if(_S782)
        {
            _S786 = value_33;
        }
        else
        {
            thread df_0 _S900 = value_33;
            df_0 _S901 = x2A_1(&cotangent_0->scale_0, &_S900);
            _S786 = _S901;
        }
        thread df_0 _S902 = turn_1.along_gap_0.value_0;
        thread df_0 _S903 = _S786;
        df_0 _S904 = x2A_1(&_S902, &_S903);
        thread df_0 _S905 = _S880;
        thread df_0 _S906 = _S893;
        df_0 _S907 = x2A_1(&_S905, &_S906);
        thread df_0 _S908 = _S904;
        thread df_0 _S909 = _S907;
        df_0 _S910 = x2B_0(&_S908, &_S909);
        thread df_0 _S911 = slope_4[int(4)];
        thread df_0 _S912 = _S785;
        df_0 _S913 = x2A_1(&_S911, &_S912);
        thread df_0 _S914 = _S910;
        thread df_0 _S915 = _S913;
        df_0 _S916 = x2B_0(&_S914, &_S915);
        thread df_0 _S917 = turn_1.along_x_0.value_0;
        thread df_0 _S918 = _S786;
        df_0 _S919 = x2A_1(&_S917, &_S918);
        thread df_0 _S920 = _S873;
        thread df_0 _S921 = _S886;
        df_0 _S922 = x2A_1(&_S920, &_S921);
        thread df_0 _S923 = _S919;
        thread df_0 _S924 = _S922;
        df_0 _S925 = x2D_0(&_S923, &_S924);
        thread df_0 _S926 = slope_4[int(3)];
        thread df_0 _S927 = _S785;
        df_0 _S928 = x2A_1(&_S926, &_S927);
        thread df_0 _S929 = _S925;
        thread df_0 _S930 = _S928;
        df_0 _S931 = x2B_0(&_S929, &_S930);
        thread df_0 _S932 = _S931;
        thread df_0 _S933 = _S916;
        df_0 _S934 = x2D_0(&_S932, &_S933);
        thread df_0 _S935 = _S934;
        df_0 _S936 = x2A_0(&_S935, sign_0);
        thread df_0 _S937 = _S936;
        put_bar_0(x_bar_0, p_24, site_16, x_index_0, i_5, &_S937);
        thread df_0 _S938 = _S878;
        thread df_0 _S939 = _S784;
        df_0 _S940 = x2A_1(&_S938, &_S939);
        thread df_0 _S941 = _S916;
        thread df_0 _S942 = _S940;
        df_0 _S943 = x2D_0(&_S941, &_S942);
        thread df_0 _S944 = _S943;
        put_bar_0(y_bar_0, p_24, site_16, y_index_0, i_5, &_S944);
        thread df_0 _S945 = turn_1.on_w_0.value_0;
        thread df_0 _S946 = _S786;
        df_0 _S947 = x2A_1(&_S945, &_S946);
        thread df_0 _S948 = slope_4[int(3)];
        thread df_0 _S949 = _S886;
        df_0 _S950 = x2A_1(&_S948, &_S949);
        thread df_0 _S951 = _S947;
        thread df_0 _S952 = _S950;
        df_0 _S953 = x2B_0(&_S951, &_S952);
        thread df_0 _S954 = slope_4[int(4)];
        thread df_0 _S955 = _S893;
        df_0 _S956 = x2A_1(&_S954, &_S955);
        thread df_0 _S957 = _S953;
        thread df_0 _S958 = _S956;
        df_0 _S959 = x2B_0(&_S957, &_S958);
        thread df_0 _S960 = _S959;
        put_bar_0(w_bar_0, p_24, site_16, 2U, i_5, &_S960);
        i_5 = i_5 + _S846;
    }
    return;
}

[[kernel]] void poincare_gyration_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_u_1 [[buffer(1)]], float device* entryPointParams_v_1 [[buffer(2)]], float device* entryPointParams_w_1 [[buffer(3)]], float device* entryPointParams_cotangent_6 [[buffer(4)]], float device* entryPointParams_u_bar_1 [[buffer(5)]], float device* entryPointParams_v_bar_1 [[buffer(6)]], float device* entryPointParams_w_bar_1 [[buffer(7)]], atomic<uint> device* entryPointParams_status_6 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_13)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_13)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_13)->entryPointParams_w_0 = entryPointParams_w_1;
    (&kernelContext_13)->entryPointParams_cotangent_2 = entryPointParams_cotangent_6;
    (&kernelContext_13)->entryPointParams_u_bar_0 = entryPointParams_u_bar_1;
    (&kernelContext_13)->entryPointParams_v_bar_0 = entryPointParams_v_bar_1;
    (&kernelContext_13)->entryPointParams_w_bar_0 = entryPointParams_w_bar_1;
    (&kernelContext_13)->entryPointParams_status_2 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_13)->parts_0 = &parts_5;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_3 = group_4.x;
    for(;;)
    {
        uint _S961 = block_count_0(&entryPointParams_10->p_4);
        if(block_3 < _S961)
        {
        }
        else
        {
            break;
        }
        Site_0 _S962 = site_of_0(&entryPointParams_10->p_4, block_3, invocation_6.x);
        Lie_0 _S963 = x_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S964 = _S962;
        thread Lie_0 _S965 = _S963;
        thread float device* _S966;
        Point_0 _S967 = point_of_0(&entryPointParams_10->p_4, &_S964, (&kernelContext_13)->entryPointParams_u_0, &_S965, (&kernelContext_13)->entryPointParams_status_2, &_S966, &kernelContext_13);
        float device* _S968 = _S966;
        Lie_0 _S969 = y_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S970 = _S962;
        thread Lie_0 _S971 = _S969;
        thread float device* _S972;
        Point_0 _S973 = point_of_0(&entryPointParams_10->p_4, &_S970, (&kernelContext_13)->entryPointParams_v_0, &_S971, (&kernelContext_13)->entryPointParams_status_2, &_S972, &kernelContext_13);
        float device* _S974 = _S972;
        Lie_0 _S975 = z_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S976 = _S962;
        thread Lie_0 _S977 = _S975;
        thread float device* _S978;
        Point_0 _S979 = point_of_0(&entryPointParams_10->p_4, &_S976, (&kernelContext_13)->entryPointParams_w_0, &_S977, (&kernelContext_13)->entryPointParams_status_2, &_S978, &kernelContext_13);
        float device* _S980 = _S978;
        Lie_0 _S981 = cotangent_lie_0(&entryPointParams_10->p_4);
        thread Site_0 _S982 = _S962;
        thread Lie_0 _S983 = _S981;
        thread float device* _S984;
        Row_0 _S985 = row_of_0(&_S982, (&kernelContext_13)->entryPointParams_cotangent_2, &_S983, &_S984);
        thread Site_0 _S986 = _S962;
        thread Point_0 _S987 = _S973;
        thread Point_0 _S988 = _S967;
        thread Row_0 _S989 = _S979.row_4;
        thread Row_0 _S990 = _S985;
        put_turn_0((&kernelContext_13)->entryPointParams_v_bar_0, (&kernelContext_13)->entryPointParams_u_bar_0, (&kernelContext_13)->entryPointParams_w_bar_0, 1U, 0U, &entryPointParams_10->p_4, &_S986, &_S987, _S974, -1.0f, &_S988, _S968, &_S989, _S980, &_S990, _S984, false, &kernelContext_13);
        uint _S991 = ((_S973.clipped_0) | (_S967.clipped_0)) | (_S979.clipped_0);
        thread Site_0 _S992 = _S962;
        refuse_clipped_0(&entryPointParams_10->p_4, &_S992, (&kernelContext_13)->entryPointParams_status_2, _S991);
        block_3 = block_3 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_25, const Site_0 thread* site_17, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_6, float device* thread* _S993)
{
    thread float device* _S994;
    Row_0 _S995 = row_of_0(site_17, data_3, lie_4, &_S994);
    float device* _S996 = _S994;
    uint i_6 = site_17->lane_0;
    for(;;)
    {
        if(i_6 < (site_17->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S997 = _S995;
        float _S998 = Row_raw_0(&_S997, _S996, i_6);
        if(is_bad_0(_S998))
        {
            report_fault_0(status_6, site_17->row_0);
        }
        i_6 = i_6 + p_25->lanes_0;
    }
    *_S993 = _S996;
    return _S995;
}

[[kernel]] void poincare_transport_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_source_1 [[buffer(1)]], float device* entryPointParams_target_1 [[buffer(2)]], float device* entryPointParams_tangent_1 [[buffer(3)]], float device* entryPointParams_cotangent_7 [[buffer(4)]], float device* entryPointParams_source_bar_1 [[buffer(5)]], float device* entryPointParams_target_bar_1 [[buffer(6)]], float device* entryPointParams_tangent_bar_1 [[buffer(7)]], atomic<uint> device* entryPointParams_status_7 [[buffer(8)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_14)->entryPointParams_source_0 = entryPointParams_source_1;
    (&kernelContext_14)->entryPointParams_target_0 = entryPointParams_target_1;
    (&kernelContext_14)->entryPointParams_tangent_0 = entryPointParams_tangent_1;
    (&kernelContext_14)->entryPointParams_cotangent_3 = entryPointParams_cotangent_7;
    (&kernelContext_14)->entryPointParams_source_bar_0 = entryPointParams_source_bar_1;
    (&kernelContext_14)->entryPointParams_target_bar_0 = entryPointParams_target_bar_1;
    (&kernelContext_14)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_1;
    (&kernelContext_14)->entryPointParams_status_3 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_14)->parts_0 = &parts_6;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_4 = group_5.x;
    for(;;)
    {
        uint _S999 = block_count_0(&entryPointParams_11->p_5);
        if(block_4 < _S999)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1000 = site_of_0(&entryPointParams_11->p_5, block_4, invocation_7.x);
        Lie_0 _S1001 = x_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1002 = _S1000;
        thread Lie_0 _S1003 = _S1001;
        thread float device* _S1004;
        Point_0 _S1005 = point_of_0(&entryPointParams_11->p_5, &_S1002, (&kernelContext_14)->entryPointParams_source_0, &_S1003, (&kernelContext_14)->entryPointParams_status_3, &_S1004, &kernelContext_14);
        float device* _S1006 = _S1004;
        Lie_0 _S1007 = y_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1008 = _S1000;
        thread Lie_0 _S1009 = _S1007;
        thread float device* _S1010;
        Point_0 _S1011 = point_of_0(&entryPointParams_11->p_5, &_S1008, (&kernelContext_14)->entryPointParams_target_0, &_S1009, (&kernelContext_14)->entryPointParams_status_3, &_S1010, &kernelContext_14);
        float device* _S1012 = _S1010;
        Lie_0 _S1013 = z_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1014 = _S1000;
        thread Lie_0 _S1015 = _S1013;
        thread float device* _S1016;
        Row_0 _S1017 = vector_of_0(&entryPointParams_11->p_5, &_S1014, (&kernelContext_14)->entryPointParams_tangent_0, &_S1015, (&kernelContext_14)->entryPointParams_status_3, &_S1016);
        float device* _S1018 = _S1016;
        Lie_0 _S1019 = cotangent_lie_0(&entryPointParams_11->p_5);
        thread Site_0 _S1020 = _S1000;
        thread Lie_0 _S1021 = _S1019;
        thread float device* _S1022;
        Row_0 _S1023 = row_of_0(&_S1020, (&kernelContext_14)->entryPointParams_cotangent_3, &_S1021, &_S1022);
        thread Site_0 _S1024 = _S1000;
        thread Point_0 _S1025 = _S1005;
        thread Point_0 _S1026 = _S1011;
        thread Row_0 _S1027 = _S1017;
        thread Row_0 _S1028 = _S1023;
        put_turn_0((&kernelContext_14)->entryPointParams_source_bar_0, (&kernelContext_14)->entryPointParams_target_bar_0, (&kernelContext_14)->entryPointParams_tangent_bar_0, 0U, 1U, &entryPointParams_11->p_5, &_S1024, &_S1025, _S1006, 1.0f, &_S1026, _S1012, &_S1027, _S1018, &_S1028, _S1022, true, &kernelContext_14);
        uint _S1029 = (_S1005.clipped_0) | (_S1011.clipped_0);
        thread Site_0 _S1030 = _S1000;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S1030, (&kernelContext_14)->entryPointParams_status_3, _S1029);
        block_4 = block_4 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


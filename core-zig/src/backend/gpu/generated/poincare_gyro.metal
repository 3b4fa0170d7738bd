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
    array<df_0, int(3)> partial_0;
};

Dual_1 chain_1(const Dual_1 thread* a_22, const df_0 thread* value_7, const df_0 thread* slope_3)
{
    thread Dual_1 dual_2;
    (&dual_2)->value_0 = *value_7;
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(3))
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

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S182 = scaled_1(root_1, -2.0f);
    thread df_0 _S183 = _S182;
    df_0 _S184 = exp_of_0(&_S183);
    thread df_0 _S185 = _S184;
    df_0 _S186 = x2B_1(&_S185, 1.0f);
    thread df_0 _S187 = _S184;
    df_0 _S188 = scaled_1(&_S187, 4.0f);
    thread df_0 _S189 = _S186;
    thread df_0 _S190 = _S186;
    df_0 _S191 = x2A_1(&_S189, &_S190);
    thread df_0 _S192 = _S188;
    thread df_0 _S193 = _S191;
    df_0 _S194 = _0(&_S192, &_S193);
    return _S194;
}

Sloped_0 tanhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S195 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S196 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S197 = _S195;
        Sloped_0 _S198 = series_0(&_S196, &_S197, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
        return _S198;
    }
    df_0 _S199 = root_of_0(t_3);
    thread df_0 _S200 = _S199;
    df_0 _S201 = scaled_1(&_S200, -2.0f);
    thread df_0 _S202 = _S201;
    df_0 _S203 = exp_of_0(&_S202);
    thread df_0 _S204 = wide_0(1.0f);
    thread df_0 _S205 = _S203;
    df_0 _S206 = x2D_0(&_S204, &_S205);
    thread df_0 _S207 = _S203;
    df_0 _S208 = x2B_1(&_S207, 1.0f);
    thread df_0 _S209 = _S208;
    thread df_0 _S210 = _S199;
    df_0 _S211 = x2A_1(&_S209, &_S210);
    thread df_0 _S212 = _S206;
    thread df_0 _S213 = _S211;
    df_0 _S214 = _0(&_S212, &_S213);
    thread df_0 _S215 = _S199;
    df_0 _S216 = sech_sq_0(&_S215);
    thread df_0 _S217 = _S216;
    thread df_0 _S218 = _S214;
    df_0 _S219 = x2D_0(&_S217, &_S218);
    df_0 _S220 = twice_0(t_3);
    thread df_0 _S221 = _S219;
    thread df_0 _S222 = _S220;
    df_0 _S223 = _0(&_S221, &_S222);
    thread df_0 _S224 = _S214;
    thread df_0 _S225 = _S223;
    Sloped_0 _S226 = sloped_0(&_S224, &_S225);
    return _S226;
}

Dual_0 dual_tanhc_0(const Dual_0 thread* a_23)
{
    Sloped_0 _S227 = tanhc_0(&a_23->value_0);
    thread df_0 _S228 = _S227.value_1;
    thread df_0 _S229 = _S227.slope_0;
    Dual_0 _S230 = chain_0(a_23, &_S228, &_S229);
    return _S230;
}

Dual_0 div_0(const Dual_0 thread* a_24, const Dual_0 thread* b_12)
{
    thread df_0 _S231 = wide_0(1.0f);
    df_0 _S232 = _0(&_S231, &b_12->value_0);
    thread Dual_0 dual_3;
    df_0 _S233 = _0(&a_24->value_0, &b_12->value_0);
    (&dual_3)->value_0 = _S233;
    int k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(2))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S234 = (&dual_3)->value_0;
        df_0 _S235 = x2A_1(&_S234, &b_12->partial_0[k_3]);
        thread df_0 _S236 = _S235;
        df_0 _S237 = x2D_0(&a_24->partial_0[k_3], &_S236);
        thread df_0 _S238 = _S237;
        thread df_0 _S239 = _S232;
        df_0 _S240 = x2A_1(&_S238, &_S239);
        (&dual_3)->partial_0[k_3] = _S240;
        k_3 = k_3 + int(1);
    }
    return dual_3;
}

Dual_0 dual_root_0(const Dual_0 thread* a_25)
{
    df_0 _S241 = root_of_0(&a_25->value_0);
    thread df_0 _S242 = wide_0(0.5f);
    thread df_0 _S243 = _S241;
    df_0 _S244 = _0(&_S242, &_S243);
    thread df_0 _S245 = _S241;
    thread df_0 _S246 = _S244;
    Dual_0 _S247 = chain_0(a_25, &_S245, &_S246);
    return _S247;
}

Dual_0 constant_0(const df_0 thread* value_8)
{
    thread Dual_0 dual_4;
    (&dual_4)->value_0 = *value_8;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(2))
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

Dual_0 times_0(const Dual_0 thread* a_26, const df_0 thread* factor_0)
{
    df_0 _S248 = x2A_1(&a_26->value_0, factor_0);
    thread df_0 _S249 = _S248;
    Dual_0 _S250 = chain_0(a_26, &_S249, factor_0);
    return _S250;
}

Dual_0 mul_0(const Dual_0 thread* a_27, const Dual_0 thread* b_13)
{
    thread Dual_0 dual_5;
    df_0 _S251 = x2A_1(&a_27->value_0, &b_13->value_0);
    (&dual_5)->value_0 = _S251;
    int k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(2))
        {
        }
        else
        {
            break;
        }
        df_0 _S252 = x2A_1(&a_27->partial_0[k_5], &b_13->value_0);
        df_0 _S253 = x2A_1(&a_27->value_0, &b_13->partial_0[k_5]);
        thread df_0 _S254 = _S252;
        thread df_0 _S255 = _S253;
        df_0 _S256 = x2B_0(&_S254, &_S255);
        (&dual_5)->partial_0[k_5] = _S256;
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S257 = times_0(n_0, c_0);
    df_0 _S258 = wide_0(-1.0f);
    thread Dual_0 _S259 = _S257;
    thread df_0 _S260 = _S258;
    Dual_0 _S261 = times_0(&_S259, &_S260);
    thread Dual_0 _S262 = _S261;
    Dual_0 _S263 = plus_0(&_S262, 1.0f);
    thread Dual_0 _S264 = _S263;
    Dual_0 _S265 = with_value_0(&_S264, gap_value_0);
    thread Dual_0 _S266 = _S257;
    thread Dual_0 _S267 = _S265;
    Dual_0 _S268 = div_0(&_S266, &_S267);
    thread Dual_0 _S269 = _S268;
    Dual_0 _S270 = dual_asinhc_0(&_S269);
    thread Dual_0 _S271 = _S265;
    Dual_0 _S272 = dual_root_0(&_S271);
    thread Dual_0 _S273 = _S270;
    thread Dual_0 _S274 = _S272;
    Dual_0 _S275 = div_0(&_S273, &_S274);
    return _S275;
}

Dual_0 variable_0(const df_0 thread* value_9, int index_0)
{
    thread Dual_0 dual_6;
    (&dual_6)->value_0 = *value_9;
    int k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(2))
        {
        }
        else
        {
            break;
        }
        float _S276;
        if(k_6 == index_0)
        {
            _S276 = 1.0f;
        }
        else
        {
            _S276 = 0.0f;
        }
        (&dual_6)->partial_0[k_6] = wide_0(_S276);
        k_6 = k_6 + int(1);
    }
    return dual_6;
}

Dual_1 div_1(const Dual_1 thread* a_28, const Dual_1 thread* b_14)
{
    thread df_0 _S277 = wide_0(1.0f);
    df_0 _S278 = _0(&_S277, &b_14->value_0);
    thread Dual_1 dual_7;
    df_0 _S279 = _0(&a_28->value_0, &b_14->value_0);
    (&dual_7)->value_0 = _S279;
    int k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S280 = (&dual_7)->value_0;
        df_0 _S281 = x2A_1(&_S280, &b_14->partial_0[k_7]);
        thread df_0 _S282 = _S281;
        df_0 _S283 = x2D_0(&a_28->partial_0[k_7], &_S282);
        thread df_0 _S284 = _S283;
        thread df_0 _S285 = _S278;
        df_0 _S286 = x2A_1(&_S284, &_S285);
        (&dual_7)->partial_0[k_7] = _S286;
        k_7 = k_7 + int(1);
    }
    return dual_7;
}

Dual_1 add_0(const Dual_1 thread* a_29, const Dual_1 thread* b_15)
{
    thread Dual_1 dual_8;
    df_0 _S287 = x2B_0(&a_29->value_0, &b_15->value_0);
    (&dual_8)->value_0 = _S287;
    int k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S288 = x2B_0(&a_29->partial_0[k_8], &b_15->partial_0[k_8]);
        (&dual_8)->partial_0[k_8] = _S288;
        k_8 = k_8 + int(1);
    }
    return dual_8;
}

Dual_1 mul_1(const Dual_1 thread* a_30, const Dual_1 thread* b_16)
{
    thread Dual_1 dual_9;
    df_0 _S289 = x2A_1(&a_30->value_0, &b_16->value_0);
    (&dual_9)->value_0 = _S289;
    int k_9 = int(0);
    for(;;)
    {
        if(k_9 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S290 = x2A_1(&a_30->partial_0[k_9], &b_16->value_0);
        df_0 _S291 = x2A_1(&a_30->value_0, &b_16->partial_0[k_9]);
        thread df_0 _S292 = _S290;
        thread df_0 _S293 = _S291;
        df_0 _S294 = x2B_0(&_S292, &_S293);
        (&dual_9)->partial_0[k_9] = _S294;
        k_9 = k_9 + int(1);
    }
    return dual_9;
}

Dual_1 times_1(const Dual_1 thread* a_31, const df_0 thread* factor_1)
{
    df_0 _S295 = x2A_1(&a_31->value_0, factor_1);
    thread df_0 _S296 = _S295;
    Dual_1 _S297 = chain_1(a_31, &_S296, factor_1);
    return _S297;
}

Dual_1 variable_1(const df_0 thread* value_10, int index_1)
{
    thread Dual_1 dual_10;
    (&dual_10)->value_0 = *value_10;
    int k_10 = int(0);
    for(;;)
    {
        if(k_10 < int(3))
        {
        }
        else
        {
            break;
        }
        float _S298;
        if(k_10 == index_1)
        {
            _S298 = 1.0f;
        }
        else
        {
            _S298 = 0.0f;
        }
        (&dual_10)->partial_0[k_10] = wide_0(_S298);
        k_10 = k_10 + int(1);
    }
    return dual_10;
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

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_factor_0;
    float device* entryPointParams_point_0;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_matrix_0;
    float device* entryPointParams_point_1;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(1)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_11) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_11])->hi_0, (&(*sums_0)[k_11])->lo_0);
        k_11 = k_11 + int(1);
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
            k_11 = int(0);
            for(;;)
            {
                if(k_11 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S299 = uint(k_11) * 64U + site_0->invocation_0;
                df_0 _S300 = pair_of_0((*kernelContext_0->parts_0)[_S299 + reach_0].x, (*kernelContext_0->parts_0)[_S299 + reach_0].y);
                thread df_0 _S301 = pair_of_0((*kernelContext_0->parts_0)[_S299].x, (*kernelContext_0->parts_0)[_S299].y);
                thread df_0 _S302 = _S300;
                df_0 _S303 = x2B_0(&_S301, &_S302);
                (*kernelContext_0->parts_0)[_S299] = float2(_S303.hi_0, _S303.lo_0);
                k_11 = k_11 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_11] = pair_of_0((*kernelContext_0->parts_0)[uint(k_11) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_11) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_11 = k_11 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_12 = int(0);
    for(;;)
    {
        if(k_12 < int(3))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_1->parts_0)[uint(k_12) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_12])->hi_0, (&(*sums_1)[k_12])->lo_0);
        k_12 = k_12 + int(1);
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
            k_12 = int(0);
            for(;;)
            {
                if(k_12 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S304 = uint(k_12) * 64U + site_1->invocation_0;
                df_0 _S305 = pair_of_0((*kernelContext_1->parts_0)[_S304 + reach_1].x, (*kernelContext_1->parts_0)[_S304 + reach_1].y);
                thread df_0 _S306 = pair_of_0((*kernelContext_1->parts_0)[_S304].x, (*kernelContext_1->parts_0)[_S304].y);
                thread df_0 _S307 = _S305;
                df_0 _S308 = x2B_0(&_S306, &_S307);
                (*kernelContext_1->parts_0)[_S304] = float2(_S308.hi_0, _S308.lo_0);
                k_12 = k_12 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_12 = int(0);
    for(;;)
    {
        if(k_12 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_12] = pair_of_0((*kernelContext_1->parts_0)[uint(k_12) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_12) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_12 = k_12 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_3)
{
    uint _S309 = p_3->rows_0;
    uint _S310 = p_3->lanes_0;
    uint _S311 = 64U / p_3->lanes_0;
    uint _S312 = _S309 + _S311 - 1U;
    uint _S313 = 64U / _S310;
    uint _S314 = _S312 / _S313;
    return _S314;
}

Site_0 site_of_0(const Ball_0 constant* p_4, uint block_0, uint invocation_1)
{
    uint _S315 = p_4->lanes_0;
    uint _S316 = 64U / p_4->lanes_0;
    uint _S317 = block_0 * _S316;
    uint _S318 = invocation_1 / _S315;
    uint _S319 = _S317 + _S318;
    thread Site_0 site_2;
    bool _S320 = _S319 < (p_4->rows_0);
    (&site_2)->active_0 = _S320;
    uint _S321;
    if(_S320)
    {
        _S321 = _S319;
    }
    else
    {
        _S321 = 0U;
    }
    (&site_2)->row_0 = _S321;
    uint _S322 = invocation_1 % _S315;
    (&site_2)->lane_0 = _S322;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S321 = p_4->columns_1;
    }
    else
    {
        _S321 = 0U;
    }
    (&site_2)->columns_0 = _S321;
    return site_2;
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

Lie_0 x_lie_0(const Ball_0 constant* p_5)
{
    return lie_of_0(p_5->x_offset_0, p_5->x_stride_0, p_5->x_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S323)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S323 = data_0;
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
    df_0 _S324 = wide_0(0.0f);
    (&squares_0)->small_0 = _S324;
    (&squares_0)->usual_0 = _S324;
    (&squares_0)->big_0 = _S324;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_11)
{
    return ((as_type<uint>((value_11))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S325 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_12)
{
    float _S326 = abs(value_12->hi_0);
    if(_S326 < 1.073741824e+09f)
    {
        df_0 _S327 = this_1->small_0;
        df_0 _S328 = scaled_1(value_12, 1.6777216e+07f);
        thread df_0 _S329 = _S328;
        thread df_0 _S330 = _S328;
        df_0 _S331 = x2A_1(&_S329, &_S330);
        thread df_0 _S332 = _S327;
        thread df_0 _S333 = _S331;
        df_0 _S334 = x2B_0(&_S332, &_S333);
        this_1->small_0 = _S334;
    }
    else
    {
        if(_S326 < 1.15292150460684698e+18f)
        {
            df_0 _S335 = this_1->usual_0;
            df_0 _S336 = x2A_1(value_12, value_12);
            thread df_0 _S337 = _S335;
            thread df_0 _S338 = _S336;
            df_0 _S339 = x2B_0(&_S337, &_S338);
            this_1->usual_0 = _S339;
        }
        else
        {
            df_0 _S340 = this_1->big_0;
            df_0 _S341 = scaled_1(value_12, 5.42101086242752217e-20f);
            thread df_0 _S342 = _S341;
            thread df_0 _S343 = _S341;
            df_0 _S344 = x2A_1(&_S342, &_S343);
            thread df_0 _S345 = _S340;
            thread df_0 _S346 = _S344;
            df_0 _S347 = x2B_0(&_S345, &_S346);
            this_1->big_0 = _S347;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_4, KernelContext_0 thread* kernelContext_2)
{
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = this_2->small_0;
    sums_2[int(1)] = this_2->usual_0;
    sums_2[int(2)] = this_2->big_0;
    join_1(lanes_3, site_4, &sums_2, kernelContext_2);
    this_2->small_0 = sums_2[int(0)];
    this_2->usual_0 = sums_2[int(1)];
    this_2->big_0 = sums_2[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_6, const Site_0 thread* site_5, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_0 = site_5->lane_0;
    for(;;)
    {
        if(i_0 < (site_5->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S348 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S348))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S349 = wide_0(_S348);
        Squares_add_0(&squares_1, &_S349);
        i_0 = i_0 + p_6->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_6->lanes_0, site_5, kernelContext_3);
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
    df_0 _S350 = scaled_1(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S351 = _S350;
    df_0 _S352 = x2B_0(&this_5->usual_0, &_S351);
    bool _S353 = Squares_is_big_0(this_5);
    df_0 _S354;
    if(_S353)
    {
        thread df_0 _S355 = _S352;
        df_0 _S356 = scaled_1(&_S355, 5.42101086242752217e-20f);
        thread df_0 _S357 = _S356;
        df_0 _S358 = scaled_1(&_S357, 5.42101086242752217e-20f);
        thread df_0 _S359 = _S358;
        df_0 _S360 = x2B_0(&this_5->big_0, &_S359);
        _S354 = _S360;
    }
    else
    {
        _S354 = _S352;
    }
    return _S354;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S361 = Squares_is_big_0(this_6);
    bool _S362;
    if(_S361)
    {
        _S362 = true;
    }
    else
    {
        _S362 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S363;
    if(_S362)
    {
        df_0 _S364 = Squares_total_0(this_6);
        thread df_0 _S365 = _S364;
        df_0 _S366 = root_of_0(&_S365);
        _S363 = _S366;
    }
    else
    {
        df_0 _S367 = root_of_0(&this_6->small_0);
        thread df_0 _S368 = _S367;
        df_0 _S369 = scaled_1(&_S368, 5.9604644775390625e-08f);
        _S363 = _S369;
    }
    return _S363;
}

df_0 c_of_0(const Ball_0 constant* p_7)
{
    return pair_of_0(p_7->c_hi_0, p_7->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S370 = Squares_is_big_1(this_7);
    float _S371;
    if(_S370)
    {
        _S371 = 5.42101086242752217e-20f;
    }
    else
    {
        _S371 = 1.0f;
    }
    return _S371;
}

df_0 rim_limit_0(const Ball_0 constant* p_8)
{
    return pair_of_0(p_8->limit_hi_0, p_8->limit_lo_0);
}

bool less_0(const df_0 thread* a_32, const df_0 thread* b_17)
{
    float _S372 = a_32->hi_0;
    float _S373 = b_17->hi_0;
    bool _S374;
    if((a_32->hi_0) < (b_17->hi_0))
    {
        _S374 = true;
    }
    else
    {
        if(_S372 == _S373)
        {
            _S374 = (a_32->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S374 = false;
        }
    }
    return _S374;
}

df_0 rim_norm_0(const Ball_0 constant* p_9)
{
    return pair_of_0(p_9->norm_hi_0, p_9->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_10)
{
    return pair_of_0(p_10->root_hi_0, p_10->root_lo_0);
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_11, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S375, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S376;
    Row_0 _S377 = row_of_0(site_6, data_1, lie_2, &_S376);
    float device* point_row_data_0 = _S376;
    (&point_0)->row_4 = _S377;
    thread Row_0 _S378 = _S377;
    Squares_0 _S379 = squares_of_0(p_11, site_6, &_S378, _S376, status_2, kernelContext_4);
    thread Squares_0 _S380 = _S379;
    df_0 _S381 = Squares_length_0(&_S380);
    (&point_0)->length_0 = _S381;
    thread Squares_0 _S382 = _S379;
    df_0 _S383 = Squares_total_0(&_S382);
    (&point_0)->square_0 = _S383;
    df_0 _S384 = c_of_0(p_11);
    thread df_0 _S385 = _S384;
    thread df_0 _S386 = _S383;
    df_0 _S387 = x2A_1(&_S385, &_S386);
    thread Squares_0 _S388 = _S379;
    float _S389 = Squares_unit_0(&_S388);
    bool _S390;
    if(_S389 != 1.0f)
    {
        _S390 = true;
    }
    else
    {
        df_0 _S391 = rim_limit_0(p_11);
        thread df_0 _S392 = _S391;
        thread df_0 _S393 = _S387;
        bool _S394 = less_0(&_S392, &_S393);
        _S390 = _S394;
    }
    int _S395;
    if(_S390)
    {
        _S395 = int(1);
    }
    else
    {
        _S395 = int(0);
    }
    uint _S396 = uint(_S395);
    (&point_0)->clipped_0 = _S396;
    if(_S396 != 0U)
    {
        df_0 _S397 = rim_norm_0(p_11);
        df_0 _S398 = root_c_of_0(p_11);
        thread df_0 _S399 = _S398;
        thread df_0 _S400 = (&point_0)->length_0;
        df_0 _S401 = x2A_1(&_S399, &_S400);
        thread df_0 _S402 = _S397;
        thread df_0 _S403 = _S401;
        df_0 _S404 = _0(&_S402, &_S403);
        thread df_0 _S405 = _S404;
        df_0 _S406 = scaled_1(&_S405, _S389);
        (&(&point_0)->row_4)->scale_0 = _S406;
        thread df_0 _S407 = _S397;
        thread df_0 _S408 = _S398;
        df_0 _S409 = _0(&_S407, &_S408);
        (&point_0)->length_0 = _S409;
        thread df_0 _S410 = _S397;
        thread df_0 _S411 = _S397;
        df_0 _S412 = x2A_1(&_S410, &_S411);
        thread df_0 _S413 = _S412;
        thread df_0 _S414 = _S384;
        df_0 _S415 = _0(&_S413, &_S414);
        (&point_0)->square_0 = _S415;
        thread df_0 _S416 = wide_0(1.0f);
        thread df_0 _S417 = _S412;
        df_0 _S418 = x2D_0(&_S416, &_S417);
        (&point_0)->gap_0 = _S418;
    }
    else
    {
        thread df_0 _S419 = wide_0(1.0f);
        thread df_0 _S420 = _S387;
        df_0 _S421 = x2D_0(&_S419, &_S420);
        (&point_0)->gap_0 = _S421;
    }
    *_S375 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_12)
{
    return lie_of_0(p_12->y_offset_0, p_12->y_stride_0, p_12->y_step_0);
}

df_0 sum_square_0(const Ball_0 constant* p_13, const Site_0 thread* site_7, const Row_0 thread* x_3, float device* x_data_0, float sign_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_5)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_1 = site_7->lane_0;
    for(;;)
    {
        if(i_1 < (site_7->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S422 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_13 = wide_0(y_data_0[_S422]);
        uint _S423 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_13)->lo_0 = y_data_0[_S422 + _S423];
        }
        bool _S424;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S424 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S424 = false;
        }
        df_0 _S425;
        if(_S424)
        {
            _S425 = value_13;
        }
        else
        {
            thread df_0 _S426 = value_13;
            df_0 _S427 = x2A_1(&y_0->scale_0, &_S426);
            _S425 = _S427;
        }
        uint _S428 = x_3->base_0 + i_1 * x_3->step_2;
        thread df_0 value_14 = wide_0(x_data_0[_S428]);
        uint _S429 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_data_0[_S428 + _S429];
        }
        bool _S430;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S430 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S430 = false;
        }
        df_0 _S431;
        if(_S430)
        {
            _S431 = value_14;
        }
        else
        {
            thread df_0 _S432 = value_14;
            df_0 _S433 = x2A_1(&x_3->scale_0, &_S432);
            _S431 = _S433;
        }
        thread df_0 _S434 = _S431;
        df_0 _S435 = x2A_0(&_S434, sign_0);
        thread df_0 _S436 = _S425;
        thread df_0 _S437 = _S435;
        df_0 _S438 = x2B_0(&_S436, &_S437);
        thread df_0 _S439 = _S438;
        thread df_0 _S440 = _S438;
        df_0 _S441 = x2A_1(&_S439, &_S440);
        thread df_0 _S442 = sums_3[int(0)];
        thread df_0 _S443 = _S441;
        df_0 _S444 = x2B_0(&_S442, &_S443);
        sums_3[int(0)] = _S444;
        i_1 = i_1 + p_13->lanes_0;
    }
    join_0(p_13->lanes_0, site_7, &sums_3, kernelContext_5);
    return sums_3[int(0)];
}

struct Pair_0
{
    Dual_1 along_sum_0;
    Dual_1 along_x_0;
};

Pair_0 mobius_add_parts_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const df_0 thread* sum_sq_0)
{
    Dual_1 _S445 = variable_1(gap_x_value_0, int(0));
    Dual_1 _S446 = variable_1(gap_y_value_0, int(1));
    Dual_1 _S447 = variable_1(sum_sq_0, int(2));
    thread Dual_1 _S448 = _S447;
    Dual_1 _S449 = times_1(&_S448, c_1);
    thread Dual_1 _S450 = _S445;
    thread Dual_1 _S451 = _S446;
    Dual_1 _S452 = mul_1(&_S450, &_S451);
    thread Dual_1 _S453 = _S449;
    thread Dual_1 _S454 = _S452;
    Dual_1 _S455 = add_0(&_S453, &_S454);
    thread Pair_0 pair_1;
    thread Dual_1 _S456 = _S445;
    thread Dual_1 _S457 = _S455;
    Dual_1 _S458 = div_1(&_S456, &_S457);
    (&pair_1)->along_sum_0 = _S458;
    thread Dual_1 _S459 = _S449;
    thread Dual_1 _S460 = _S455;
    Dual_1 _S461 = div_1(&_S459, &_S460);
    (&pair_1)->along_x_0 = _S461;
    return pair_1;
}

struct Rim_0
{
    df_0 factor_2;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_14, const df_0 thread* gap_1)
{
    df_0 _S462 = wide_0(1.0f);
    thread df_0 _S463 = _S462;
    df_0 _S464 = x2D_0(&_S463, gap_1);
    thread Rim_0 rim_0;
    df_0 _S465 = rim_limit_0(p_14);
    thread df_0 _S466 = _S465;
    thread df_0 _S467 = _S464;
    bool _S468 = less_0(&_S466, &_S467);
    int _S469;
    if(_S468)
    {
        _S469 = int(1);
    }
    else
    {
        _S469 = int(0);
    }
    uint _S470 = uint(_S469);
    (&rim_0)->clipped_1 = _S470;
    df_0 _S471;
    if(_S470 != 0U)
    {
        df_0 _S472 = rim_norm_0(p_14);
        thread df_0 _S473 = _S464;
        df_0 _S474 = root_of_0(&_S473);
        thread df_0 _S475 = _S472;
        thread df_0 _S476 = _S474;
        df_0 _S477 = _0(&_S475, &_S476);
        _S471 = _S477;
    }
    else
    {
        _S471 = _S462;
    }
    (&rim_0)->factor_2 = _S471;
    return rim_0;
}

float nearest_0(const df_0 thread* value_15)
{
    float _S478 = value_15->hi_0;
    float _S479;
    if(is_bad_0(value_15->hi_0))
    {
        _S479 = _S478;
    }
    else
    {
        _S479 = _S478 + value_15->lo_0;
    }
    return _S479;
}

void put_0(float device* out_0, const Ball_0 constant* p_15, const Site_0 thread* site_8, uint column_1, const df_0 thread* value_16)
{
    float device* _S480 = out_0+(site_8->row_0 * p_15->out_stride_0 + p_15->out_column_0 + column_1);
    float _S481 = nearest_0(value_16);
    *_S480 = _S481;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S482;
    if(this_8->active_0)
    {
        _S482 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S482 = false;
    }
    return _S482;
}

void refuse_clipped_0(const Ball_0 constant* p_16, const Site_0 thread* site_9, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S483 = Site_is_first_0(site_9);
    bool _S484;
    if(_S483)
    {
        _S484 = inputs_0 > 0U;
    }
    else
    {
        _S484 = false;
    }
    if(_S484)
    {
        _S484 = ((p_16->flags_0) & 1U) != 0U;
    }
    else
    {
        _S484 = false;
    }
    if(_S484)
    {
        report_fault_0(status_3, site_9->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_17, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_17, site_10, status_4, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S485 = Site_is_first_0(site_10);
    bool _S486;
    if(_S485)
    {
        _S486 = moved_0 != 0U;
    }
    else
    {
        _S486 = false;
    }
    if(_S486)
    {
        uint moved_1;
        if(((p_17->flags_0) & 16U) != 0U)
        {
            uint _S487 = atomic_fetch_or_explicit(status_4+(4U + site_10->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S487);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S488 = atomic_fetch_add_explicit(status_4+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

[[kernel]] void poincare_mobius_add(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_3 [[buffer(0)]], float device* entryPointParams_left_1 [[buffer(1)]], float device* entryPointParams_right_1 [[buffer(2)]], float device* entryPointParams_out_3 [[buffer(3)]], atomic<uint> device* entryPointParams_status_3 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_0 = entryPointParams_3;
    (&kernelContext_6)->entryPointParams_left_0 = entryPointParams_left_1;
    (&kernelContext_6)->entryPointParams_right_0 = entryPointParams_right_1;
    (&kernelContext_6)->entryPointParams_out_0 = entryPointParams_out_3;
    (&kernelContext_6)->entryPointParams_status_0 = entryPointParams_status_3;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_6)->parts_0 = &parts_1;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_3->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S489 = block_count_0(&entryPointParams_3->p_0);
        if(block_1 < _S489)
        {
        }
        else
        {
            break;
        }
        Site_0 _S490 = site_of_0(&entryPointParams_3->p_0, block_1, invocation_2.x);
        Lie_0 _S491 = x_lie_0(&entryPointParams_3->p_0);
        thread Site_0 _S492 = _S490;
        thread Lie_0 _S493 = _S491;
        thread float device* _S494;
        Point_0 _S495 = point_of_0(&entryPointParams_3->p_0, &_S492, (&kernelContext_6)->entryPointParams_left_0, &_S493, (&kernelContext_6)->entryPointParams_status_0, &_S494, &kernelContext_6);
        float device* _S496 = _S494;
        Lie_0 _S497 = y_lie_0(&entryPointParams_3->p_0);
        thread Site_0 _S498 = _S490;
        thread Lie_0 _S499 = _S497;
        thread float device* _S500;
        Point_0 _S501 = point_of_0(&entryPointParams_3->p_0, &_S498, (&kernelContext_6)->entryPointParams_right_0, &_S499, (&kernelContext_6)->entryPointParams_status_0, &_S500, &kernelContext_6);
        float device* _S502 = _S500;
        df_0 _S503 = c_of_0(&entryPointParams_3->p_0);
        thread Site_0 _S504 = _S490;
        thread Row_0 _S505 = _S495.row_4;
        thread Row_0 _S506 = _S501.row_4;
        df_0 _S507 = sum_square_0(&entryPointParams_3->p_0, &_S504, &_S505, _S496, 1.0f, &_S506, _S500, &kernelContext_6);
        thread df_0 _S508 = _S503;
        thread df_0 _S509 = _S495.gap_0;
        thread df_0 _S510 = _S501.gap_0;
        thread df_0 _S511 = _S507;
        Pair_0 _S512 = mobius_add_parts_0(&_S508, &_S509, &_S510, &_S511);
        thread df_0 _S513 = _S512.along_sum_0.value_0;
        thread df_0 _S514 = _S501.gap_0;
        df_0 _S515 = x2A_1(&_S513, &_S514);
        thread df_0 _S516 = _S515;
        Rim_0 _S517 = rim_of_0(&entryPointParams_3->p_0, &_S516);
        uint i_2 = _S490.lane_0;
        for(;;)
        {
            if(i_2 < (_S490.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S518 = _S495.row_4.base_0 + i_2 * _S495.row_4.step_2;
            thread df_0 value_17 = wide_0(_S496[_S518]);
            if((_S495.row_4.low_0) != 0U)
            {
                (&value_17)->lo_0 = _S496[_S518 + _S495.row_4.low_0];
            }
            bool _S519;
            if((_S495.row_4.scale_0.hi_0) == 1.0f)
            {
                _S519 = (_S495.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S519 = false;
            }
            df_0 _S520;
            if(_S519)
            {
                _S520 = value_17;
            }
            else
            {
                thread df_0 _S521 = _S495.row_4.scale_0;
                thread df_0 _S522 = value_17;
                df_0 _S523 = x2A_1(&_S521, &_S522);
                _S520 = _S523;
            }
            uint _S524 = _S501.row_4.base_0 + i_2 * _S501.row_4.step_2;
            thread df_0 value_18 = wide_0(_S502[_S524]);
            if((_S501.row_4.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S502[_S524 + _S501.row_4.low_0];
            }
            bool _S525;
            if((_S501.row_4.scale_0.hi_0) == 1.0f)
            {
                _S525 = (_S501.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S525 = false;
            }
            df_0 _S526;
            if(_S525)
            {
                _S526 = value_18;
            }
            else
            {
                thread df_0 _S527 = _S501.row_4.scale_0;
                thread df_0 _S528 = value_18;
                df_0 _S529 = x2A_1(&_S527, &_S528);
                _S526 = _S529;
            }
            thread df_0 _S530 = _S520;
            thread df_0 _S531 = _S526;
            df_0 _S532 = x2B_0(&_S530, &_S531);
            thread df_0 _S533 = _S512.along_sum_0.value_0;
            thread df_0 _S534 = _S532;
            df_0 _S535 = x2A_1(&_S533, &_S534);
            thread df_0 _S536 = _S512.along_x_0.value_0;
            thread df_0 _S537 = _S520;
            df_0 _S538 = x2A_1(&_S536, &_S537);
            thread df_0 _S539 = _S535;
            thread df_0 _S540 = _S538;
            df_0 _S541 = x2B_0(&_S539, &_S540);
            thread df_0 _S542 = _S517.factor_2;
            thread df_0 _S543 = _S541;
            df_0 _S544 = x2A_1(&_S542, &_S543);
            thread Site_0 _S545 = _S490;
            thread df_0 _S546 = _S544;
            put_0((&kernelContext_6)->entryPointParams_out_0, &entryPointParams_3->p_0, &_S545, i_2, &_S546);
            i_2 = i_2 + entryPointParams_3->p_0.lanes_0;
        }
        uint _S547 = (_S495.clipped_0) | ((_S501.clipped_0) << 1U);
        thread Site_0 _S548 = _S490;
        count_clipped_0(&entryPointParams_3->p_0, &_S548, (&kernelContext_6)->entryPointParams_status_0, _S547, _S517.clipped_1);
        block_1 = block_1 + entryPointParams_3->p_0.groups_0;
    }
    return;
}

df_0 number_of_0(const Site_0 thread* site_11, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_5)
{
    uint _S549 = site_11->row_0;
    float _S550 = data_2[lie_3->offset_0 + site_11->row_0 * lie_3->stride_0];
    bool _S551;
    if(is_bad_0(_S550))
    {
        bool _S552 = Site_is_first_0(site_11);
        _S551 = _S552;
    }
    else
    {
        _S551 = false;
    }
    if(_S551)
    {
        report_fault_0(status_5, _S549);
    }
    return wide_0(_S550);
}

struct Scale_0
{
    Dual_0 factor_3;
    df_0 gap_2;
};

Scale_0 mobius_scale_parts_0(const df_0 thread* c_2, const df_0 thread* ratio_value_0, const df_0 thread* square_1, const df_0 thread* x_gap_0)
{
    Dual_0 _S553 = variable_0(square_1, int(0));
    Dual_0 _S554 = variable_0(ratio_value_0, int(1));
    thread Dual_0 _S555 = _S553;
    Dual_0 _S556 = artanhc_0(c_2, &_S555, x_gap_0);
    thread Dual_0 _S557 = _S556;
    thread Dual_0 _S558 = _S554;
    Dual_0 _S559 = mul_0(&_S557, &_S558);
    df_0 _S560 = x2A_1(c_2, square_1);
    thread df_0 _S561 = _S560;
    df_0 _S562 = root_of_0(&_S561);
    thread Dual_0 _S563 = _S559;
    thread df_0 _S564 = _S562;
    Dual_0 _S565 = times_0(&_S563, &_S564);
    thread Scale_0 scale_1;
    if((abs(_S565.value_0.hi_0)) > 1.073741824e+09f)
    {
        float _S566;
        if((ratio_value_0->hi_0) < 0.0f)
        {
            _S566 = -1.0f;
        }
        else
        {
            _S566 = 1.0f;
        }
        thread df_0 _S567 = wide_0(_S566);
        Dual_0 _S568 = constant_0(&_S567);
        thread Dual_0 _S569 = _S553;
        Dual_0 _S570 = times_0(&_S569, c_2);
        thread Dual_0 _S571 = _S570;
        Dual_0 _S572 = dual_root_0(&_S571);
        thread Dual_0 _S573 = _S568;
        thread Dual_0 _S574 = _S572;
        Dual_0 _S575 = div_0(&_S573, &_S574);
        (&scale_1)->factor_3 = _S575;
        (&scale_1)->gap_2 = wide_0(0.0f);
        return scale_1;
    }
    thread Dual_0 _S576 = _S553;
    Dual_0 _S577 = times_0(&_S576, c_2);
    thread Dual_0 _S578 = _S559;
    thread Dual_0 _S579 = _S559;
    Dual_0 _S580 = mul_0(&_S578, &_S579);
    thread Dual_0 _S581 = _S577;
    thread Dual_0 _S582 = _S580;
    Dual_0 _S583 = mul_0(&_S581, &_S582);
    thread Dual_0 _S584 = _S583;
    Dual_0 _S585 = dual_tanhc_0(&_S584);
    thread Dual_0 _S586 = _S585;
    thread Dual_0 _S587 = _S559;
    Dual_0 _S588 = mul_0(&_S586, &_S587);
    (&scale_1)->factor_3 = _S588;
    thread df_0 _S589 = _S583.value_0;
    df_0 _S590 = root_of_0(&_S589);
    thread df_0 _S591 = _S590;
    df_0 _S592 = sech_sq_0(&_S591);
    (&scale_1)->gap_2 = _S592;
    return scale_1;
}

[[kernel]] void poincare_mobius_scale(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_4 [[buffer(0)]], float device* entryPointParams_factor_1 [[buffer(1)]], float device* entryPointParams_point_2 [[buffer(2)]], float device* entryPointParams_out_4 [[buffer(3)]], atomic<uint> device* entryPointParams_status_4 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_1 = entryPointParams_4;
    (&kernelContext_7)->entryPointParams_factor_0 = entryPointParams_factor_1;
    (&kernelContext_7)->entryPointParams_point_0 = entryPointParams_point_2;
    (&kernelContext_7)->entryPointParams_out_1 = entryPointParams_out_4;
    (&kernelContext_7)->entryPointParams_status_1 = entryPointParams_status_4;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_7)->parts_0 = &parts_2;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_4->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S593 = block_count_0(&entryPointParams_4->p_1);
        if(block_2 < _S593)
        {
        }
        else
        {
            break;
        }
        Site_0 _S594 = site_of_0(&entryPointParams_4->p_1, block_2, invocation_3.x);
        Lie_0 _S595 = y_lie_0(&entryPointParams_4->p_1);
        thread Site_0 _S596 = _S594;
        thread Lie_0 _S597 = _S595;
        thread float device* _S598;
        Point_0 _S599 = point_of_0(&entryPointParams_4->p_1, &_S596, (&kernelContext_7)->entryPointParams_point_0, &_S597, (&kernelContext_7)->entryPointParams_status_1, &_S598, &kernelContext_7);
        float device* _S600 = _S598;
        Lie_0 _S601 = x_lie_0(&entryPointParams_4->p_1);
        thread Site_0 _S602 = _S594;
        thread Lie_0 _S603 = _S601;
        df_0 _S604 = number_of_0(&_S602, (&kernelContext_7)->entryPointParams_factor_0, &_S603, (&kernelContext_7)->entryPointParams_status_1);
        df_0 _S605 = c_of_0(&entryPointParams_4->p_1);
        thread df_0 _S606 = _S605;
        thread df_0 _S607 = _S604;
        thread df_0 _S608 = _S599.square_0;
        thread df_0 _S609 = _S599.gap_0;
        Scale_0 _S610 = mobius_scale_parts_0(&_S606, &_S607, &_S608, &_S609);
        thread df_0 _S611 = _S610.gap_2;
        Rim_0 _S612 = rim_of_0(&entryPointParams_4->p_1, &_S611);
        thread df_0 _S613 = _S612.factor_2;
        thread df_0 _S614 = _S610.factor_3.value_0;
        df_0 _S615 = x2A_1(&_S613, &_S614);
        uint i_3 = _S594.lane_0;
        for(;;)
        {
            if(i_3 < (_S594.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S616 = _S599.row_4.base_0 + i_3 * _S599.row_4.step_2;
            thread df_0 value_19 = wide_0(_S600[_S616]);
            if((_S599.row_4.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S600[_S616 + _S599.row_4.low_0];
            }
            bool _S617;
            if((_S599.row_4.scale_0.hi_0) == 1.0f)
            {
                _S617 = (_S599.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S617 = false;
            }
            df_0 _S618;
            if(_S617)
            {
                _S618 = value_19;
            }
            else
            {
                thread df_0 _S619 = _S599.row_4.scale_0;
                thread df_0 _S620 = value_19;
                df_0 _S621 = x2A_1(&_S619, &_S620);
                _S618 = _S621;
            }
            thread df_0 _S622 = _S615;
            thread df_0 _S623 = _S618;
            df_0 _S624 = x2A_1(&_S622, &_S623);
            thread Site_0 _S625 = _S594;
            thread df_0 _S626 = _S624;
            put_0((&kernelContext_7)->entryPointParams_out_1, &entryPointParams_4->p_1, &_S625, i_3, &_S626);
            i_3 = i_3 + entryPointParams_4->p_1.lanes_0;
        }
        thread Site_0 _S627 = _S594;
        count_clipped_0(&entryPointParams_4->p_1, &_S627, (&kernelContext_7)->entryPointParams_status_1, _S599.clipped_0, _S612.clipped_1);
        block_2 = block_2 + entryPointParams_4->p_1.groups_0;
    }
    return;
}

df_0 matrix_row_times_0(const Ball_0 constant* p_18, const Site_0 thread* site_12, float device* matrix_0, uint index_2, const Row_0 thread* x_4, float device* x_data_1, atomic<uint> device* status_6)
{
    df_0 sum_0 = wide_0(0.0f);
    uint i_4 = 0U;
    for(;;)
    {
        if(i_4 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S628 = matrix_0[p_18->x_offset_0 + index_2 * p_18->x_stride_0 + i_4 * p_18->x_step_0];
        if(is_bad_0(_S628))
        {
            report_fault_0(status_6, site_12->row_0);
        }
        uint _S629 = x_4->base_0 + i_4 * x_4->step_2;
        thread df_0 value_20 = wide_0(x_data_1[_S629]);
        uint _S630 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_20)->lo_0 = x_data_1[_S629 + _S630];
        }
        bool _S631;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S631 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S631 = false;
        }
        df_0 _S632;
        if(_S631)
        {
            _S632 = value_20;
        }
        else
        {
            thread df_0 _S633 = value_20;
            df_0 _S634 = x2A_1(&x_4->scale_0, &_S633);
            _S632 = _S634;
        }
        thread df_0 _S635 = _S632;
        df_0 _S636 = x2A_0(&_S635, _S628);
        thread df_0 _S637 = sum_0;
        thread df_0 _S638 = _S636;
        df_0 _S639 = x2B_0(&_S637, &_S638);
        uint _S640 = i_4 + 1U;
        sum_0 = _S639;
        i_4 = _S640;
    }
    return sum_0;
}

Scale_0 mobius_matvec_parts_0(const df_0 thread* c_3, const df_0 thread* square_2, const df_0 thread* x_gap_1, const df_0 thread* image_sq_value_0)
{
    Dual_0 _S641 = variable_0(square_2, int(0));
    thread Dual_0 _S642 = _S641;
    Dual_0 _S643 = artanhc_0(c_3, &_S642, x_gap_1);
    Dual_0 _S644 = variable_0(image_sq_value_0, int(1));
    thread Dual_0 _S645 = _S644;
    Dual_0 _S646 = times_0(&_S645, c_3);
    thread Dual_0 _S647 = _S643;
    thread Dual_0 _S648 = _S643;
    Dual_0 _S649 = mul_0(&_S647, &_S648);
    thread Dual_0 _S650 = _S646;
    thread Dual_0 _S651 = _S649;
    Dual_0 _S652 = mul_0(&_S650, &_S651);
    thread Scale_0 scale_2;
    thread Dual_0 _S653 = _S652;
    Dual_0 _S654 = dual_tanhc_0(&_S653);
    thread Dual_0 _S655 = _S654;
    thread Dual_0 _S656 = _S643;
    Dual_0 _S657 = mul_0(&_S655, &_S656);
    (&scale_2)->factor_3 = _S657;
    thread df_0 _S658 = _S652.value_0;
    df_0 _S659 = root_of_0(&_S658);
    thread df_0 _S660 = _S659;
    df_0 _S661 = sech_sq_0(&_S660);
    (&scale_2)->gap_2 = _S661;
    return scale_2;
}

[[kernel]] void poincare_mobius_matvec(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_5 [[buffer(0)]], float device* entryPointParams_matrix_1 [[buffer(1)]], float device* entryPointParams_point_3 [[buffer(2)]], float device* entryPointParams_out_5 [[buffer(3)]], atomic<uint> device* entryPointParams_status_5 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_2 = entryPointParams_5;
    (&kernelContext_8)->entryPointParams_matrix_0 = entryPointParams_matrix_1;
    (&kernelContext_8)->entryPointParams_point_1 = entryPointParams_point_3;
    (&kernelContext_8)->entryPointParams_out_2 = entryPointParams_out_5;
    (&kernelContext_8)->entryPointParams_status_2 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_8)->parts_0 = &parts_3;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_5->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S662 = block_count_0(&entryPointParams_5->p_2);
        if(block_3 < _S662)
        {
        }
        else
        {
            break;
        }
        Site_0 _S663 = site_of_0(&entryPointParams_5->p_2, block_3, invocation_4.x);
        Lie_0 _S664 = y_lie_0(&entryPointParams_5->p_2);
        thread Site_0 _S665 = _S663;
        thread Lie_0 _S666 = _S664;
        thread float device* _S667;
        Point_0 _S668 = point_of_0(&entryPointParams_5->p_2, &_S665, (&kernelContext_8)->entryPointParams_point_1, &_S666, (&kernelContext_8)->entryPointParams_status_2, &_S667, &kernelContext_8);
        float device* _S669 = _S667;
        thread Squares_0 squares_2 = no_squares_0();
        uint _S670;
        if(_S663.active_0)
        {
            _S670 = entryPointParams_5->p_2.points_0;
        }
        else
        {
            _S670 = 0U;
        }
        uint k_13 = _S663.lane_0;
        for(;;)
        {
            if(k_13 < _S670)
            {
            }
            else
            {
                break;
            }
            thread Site_0 _S671 = _S663;
            thread Row_0 _S672 = _S668.row_4;
            df_0 _S673 = matrix_row_times_0(&entryPointParams_5->p_2, &_S671, (&kernelContext_8)->entryPointParams_matrix_0, k_13, &_S672, _S669, (&kernelContext_8)->entryPointParams_status_2);
            thread df_0 _S674 = _S673;
            Squares_add_0(&squares_2, &_S674);
            thread Site_0 _S675 = _S663;
            thread df_0 _S676 = _S673;
            put_0((&kernelContext_8)->entryPointParams_out_2, &entryPointParams_5->p_2, &_S675, k_13, &_S676);
            k_13 = k_13 + entryPointParams_5->p_2.lanes_0;
        }
        thread Site_0 _S677 = _S663;
        Squares_join_over_0(&squares_2, entryPointParams_5->p_2.lanes_0, &_S677, &kernelContext_8);
        df_0 _S678 = c_of_0(&entryPointParams_5->p_2);
        thread Squares_0 _S679 = squares_2;
        df_0 _S680 = Squares_total_0(&_S679);
        thread df_0 _S681 = _S678;
        thread df_0 _S682 = _S668.square_0;
        thread df_0 _S683 = _S668.gap_0;
        thread df_0 _S684 = _S680;
        Scale_0 _S685 = mobius_matvec_parts_0(&_S681, &_S682, &_S683, &_S684);
        thread df_0 _S686 = _S685.gap_2;
        Rim_0 _S687 = rim_of_0(&entryPointParams_5->p_2, &_S686);
        thread df_0 _S688 = _S687.factor_2;
        thread df_0 _S689 = _S685.factor_3.value_0;
        df_0 _S690 = x2A_1(&_S688, &_S689);
        uint k_14 = _S663.lane_0;
        for(;;)
        {
            if(k_14 < _S670)
            {
            }
            else
            {
                break;
            }
            float device* _S691 = (&kernelContext_8)->entryPointParams_out_2+(_S663.row_0 * entryPointParams_5->p_2.out_stride_0 + entryPointParams_5->p_2.out_column_0 + k_14);
            thread df_0 _S692 = _S690;
            df_0 _S693 = x2A_0(&_S692, *_S691);
            thread Site_0 _S694 = _S663;
            thread df_0 _S695 = _S693;
            put_0((&kernelContext_8)->entryPointParams_out_2, &entryPointParams_5->p_2, &_S694, k_14, &_S695);
            k_14 = k_14 + entryPointParams_5->p_2.lanes_0;
        }
        thread Site_0 _S696 = _S663;
        count_clipped_0(&entryPointParams_5->p_2, &_S696, (&kernelContext_8)->entryPointParams_status_2, _S668.clipped_0, _S687.clipped_1);
        block_3 = block_3 + entryPointParams_5->p_2.groups_0;
    }
    return;
}


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
    array<df_0, int(1)> partial_0;
};

float rounded_0(float value_1)
{
    return value_1;
}

df_0 pair_of_0(float hi_1, float lo_1)
{
    thread df_0 pair_0;
    (&pair_0)->hi_0 = hi_1;
    (&pair_0)->lo_0 = lo_1;
    return pair_0;
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

df_0 x2A_0(const df_0 thread* a_2, const df_0 thread* b_2)
{
    df_0 _S3 = two_product_0(a_2->hi_0, b_2->hi_0);
    return fast_two_sum_0(_S3.hi_0, rounded_0(_S3.lo_0 + rounded_0(rounded_0(a_2->hi_0 * b_2->lo_0) + rounded_0(a_2->lo_0 * b_2->hi_0))));
}

Dual_0 chain_0(const Dual_0 thread* a_3, const df_0 thread* value_2, const df_0 thread* slope_0)
{
    thread Dual_0 dual_0;
    (&dual_0)->value_0 = *value_2;
    int k_0 = int(0);
    for(;;)
    {
        if(k_0 < int(1))
        {
        }
        else
        {
            break;
        }
        df_0 _S4 = x2A_0(slope_0, &a_3->partial_0[k_0]);
        (&dual_0)->partial_0[k_0] = _S4;
        k_0 = k_0 + int(1);
    }
    return dual_0;
}

df_0 wide_0(float value_3)
{
    return pair_of_0(value_3, 0.0f);
}

df_0 neg_0(const df_0 thread* a_4)
{
    return pair_of_0(- a_4->hi_0, - a_4->lo_0);
}

df_0 two_sum_0(float a_5, float b_3)
{
    float _S5 = rounded_0(a_5 + b_3);
    float _S6 = rounded_0(_S5 - a_5);
    return pair_of_0(_S5, rounded_0(a_5 - rounded_0(_S5 - _S6)) + rounded_0(b_3 - _S6));
}

df_0 x2B_0(const df_0 thread* a_6, const df_0 thread* b_4)
{
    df_0 _S7 = two_sum_0(a_6->hi_0, b_4->hi_0);
    df_0 _S8 = two_sum_0(a_6->lo_0, b_4->lo_0);
    df_0 _S9 = fast_two_sum_0(_S7.hi_0, rounded_0(_S7.lo_0 + _S8.hi_0));
    return fast_two_sum_0(_S9.hi_0, rounded_0(_S8.lo_0 + _S9.lo_0));
}

df_0 x2D_0(const df_0 thread* a_7, const df_0 thread* b_5)
{
    df_0 _S10 = neg_0(b_5);
    thread df_0 _S11 = _S10;
    df_0 _S12 = x2B_0(a_7, &_S11);
    return _S12;
}

df_0 root_of_0(const df_0 thread* a_8)
{
    float _S13 = a_8->hi_0;
    if(!((a_8->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S14 = sqrt(_S13);
    thread df_0 _S15 = two_product_0(_S14, _S14);
    df_0 _S16 = x2D_0(a_8, &_S15);
    return fast_two_sum_0(_S14, _S16.hi_0 / (2.0f * _S14));
}

df_0 x2A_1(const df_0 thread* a_9, float b_6)
{
    df_0 _S17 = two_product_0(a_9->hi_0, b_6);
    return fast_two_sum_0(_S17.hi_0, rounded_0(_S17.lo_0 + rounded_0(a_9->lo_0 * b_6)));
}

df_0 x2B_1(const df_0 thread* a_10, float b_7)
{
    df_0 _S18 = two_sum_0(a_10->hi_0, b_7);
    return fast_two_sum_0(_S18.hi_0, rounded_0(_S18.lo_0 + a_10->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_11, const df_0 thread* b_8)
{
    float _S19 = b_8->hi_0;
    float _S20 = a_11->hi_0 / b_8->hi_0;
    df_0 _S21 = x2A_1(b_8, _S20);
    thread df_0 _S22 = _S21;
    df_0 _S23 = x2D_0(a_11, &_S22);
    float _S24 = _S23.hi_0 / _S19;
    df_0 _S25 = x2A_1(b_8, _S24);
    thread df_0 _S26 = _S23;
    thread df_0 _S27 = _S25;
    df_0 _S28 = x2D_0(&_S26, &_S27);
    float _S29 = _S28.hi_0 / _S19;
    thread df_0 _S30 = fast_two_sum_0(_S20, _S24);
    df_0 _S31 = x2B_1(&_S30, _S29);
    return _S31;
}

df_0 _0(const df_0 thread* a_12, const df_0 thread* b_9)
{
    df_0 _S32 = quotient_of_0(a_12, b_9);
    return _S32;
}

Dual_0 dual_root_0(const Dual_0 thread* a_13)
{
    df_0 _S33 = root_of_0(&a_13->value_0);
    thread df_0 _S34 = wide_0(0.5f);
    thread df_0 _S35 = _S33;
    df_0 _S36 = _0(&_S34, &_S35);
    thread df_0 _S37 = _S33;
    thread df_0 _S38 = _S36;
    Dual_0 _S39 = chain_0(a_13, &_S37, &_S38);
    return _S39;
}

struct Sloped_0
{
    df_0 value_4;
    df_0 slope_1;
};

df_0 scaled_0(const df_0 thread* a_14, float power_0)
{
    return pair_of_0(a_14->hi_0 * power_0, a_14->lo_0 * power_0);
}

df_0 twice_0(const df_0 thread* a_15)
{
    df_0 _S40 = scaled_0(a_15, 2.0f);
    return _S40;
}

Sloped_0 sloped_0(const df_0 thread* value_5, const df_0 thread* slope_2)
{
    thread Sloped_0 both_0;
    (&both_0)->value_4 = *value_5;
    (&both_0)->slope_1 = *slope_2;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S41 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S42 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S43 = _S42;
    df_0 _S44 = x2B_0(&_S43, a2_0);
    thread df_0 _S45 = _S44;
    df_0 _S46 = x2A_0(&_S45, t_0);
    thread df_0 _S47 = _S46;
    df_0 _S48 = x2B_0(&_S47, a1_0);
    thread df_0 _S49 = _S48;
    df_0 _S50 = x2A_0(&_S49, t_0);
    thread df_0 _S51 = _S50;
    df_0 _S52 = x2B_1(&_S51, 1.0f);
    df_0 _S53 = x2A_1(t_0, _S41);
    df_0 _S54 = twice_0(a2_0);
    thread df_0 _S55 = _S53;
    thread df_0 _S56 = _S54;
    df_0 _S57 = x2B_0(&_S55, &_S56);
    thread df_0 _S58 = _S57;
    df_0 _S59 = x2A_0(&_S58, t_0);
    thread df_0 _S60 = _S59;
    df_0 _S61 = x2B_0(&_S60, a1_0);
    thread df_0 _S62 = _S52;
    thread df_0 _S63 = _S61;
    Sloped_0 _S64 = sloped_0(&_S62, &_S63);
    return _S64;
}

df_0 scaled_1(const df_0 thread* a_16, float power_1)
{
    return pair_of_0(a_16->hi_0 * power_1, a_16->lo_0 * power_1);
}

df_0 small_exp_minus_1_0(const df_0 thread* x_0)
{
    thread df_0 _S65 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S66 = x2A_0(&_S65, x_0);
    df_0 _S67 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S68 = _S66;
    thread df_0 _S69 = _S67;
    df_0 _S70 = x2B_0(&_S68, &_S69);
    thread df_0 _S71 = _S70;
    df_0 _S72 = x2A_0(&_S71, x_0);
    df_0 _S73 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S74 = _S72;
    thread df_0 _S75 = _S73;
    df_0 _S76 = x2B_0(&_S74, &_S75);
    thread df_0 _S77 = _S76;
    df_0 _S78 = x2A_0(&_S77, x_0);
    df_0 _S79 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S80 = _S78;
    thread df_0 _S81 = _S79;
    df_0 _S82 = x2B_0(&_S80, &_S81);
    thread df_0 _S83 = _S82;
    df_0 _S84 = x2A_0(&_S83, x_0);
    df_0 _S85 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S86 = _S84;
    thread df_0 _S87 = _S85;
    df_0 _S88 = x2B_0(&_S86, &_S87);
    thread df_0 _S89 = _S88;
    df_0 _S90 = x2A_0(&_S89, x_0);
    thread df_0 _S91 = _S90;
    df_0 _S92 = x2B_1(&_S91, 0.5f);
    thread df_0 _S93 = _S92;
    df_0 _S94 = x2A_0(&_S93, x_0);
    thread df_0 _S95 = _S94;
    df_0 _S96 = x2B_1(&_S95, 1.0f);
    thread df_0 _S97 = _S96;
    df_0 _S98 = x2A_0(&_S97, x_0);
    df_0 grown_0 = _S98;
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S99 = grown_0;
        df_0 _S100 = twice_0(&_S99);
        thread df_0 _S101 = grown_0;
        thread df_0 _S102 = grown_0;
        df_0 _S103 = x2A_0(&_S101, &_S102);
        thread df_0 _S104 = _S100;
        thread df_0 _S105 = _S103;
        df_0 _S106 = x2B_0(&_S104, &_S105);
        int _S107 = k_1 + int(1);
        grown_0 = _S106;
        k_1 = _S107;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_1)
{
    float _S108 = x_1->hi_0;
    if((x_1->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S109 = floor(min(_S108, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S110 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S111 = x2A_1(&_S110, _S109);
    thread df_0 _S112 = _S111;
    df_0 _S113 = x2D_0(x_1, &_S112);
    thread df_0 _S114 = _S113;
    df_0 _S115 = scaled_1(&_S114, 0.125f);
    thread df_0 _S116 = _S115;
    df_0 _S117 = small_exp_minus_1_0(&_S116);
    thread df_0 _S118 = _S117;
    df_0 _S119 = x2B_1(&_S118, 1.0f);
    float _S120 = power_of_two_0(int(_S109));
    thread df_0 _S121 = _S119;
    df_0 _S122 = scaled_1(&_S121, _S120);
    return _S122;
}

df_0 x2B_2(const df_0 thread* a_17, float b_10)
{
    df_0 _S123 = two_sum_0(a_17->hi_0, b_10);
    return fast_two_sum_0(_S123.hi_0, rounded_0(_S123.lo_0 + a_17->lo_0));
}

df_0 x2D_1(const df_0 thread* a_18, float b_11)
{
    df_0 _S124 = x2B_2(a_18, - b_11);
    return _S124;
}

df_0 half_of_0(const df_0 thread* a_19)
{
    df_0 _S125 = scaled_0(a_19, 0.5f);
    return _S125;
}

df_0 log_of_0(const df_0 thread* x_2)
{
    float _S126 = log(x_2->hi_0);
    thread df_0 _S127 = wide_0(- _S126);
    df_0 _S128 = exp_of_0(&_S127);
    thread df_0 _S129 = _S128;
    df_0 _S130 = x2A_0(x_2, &_S129);
    thread df_0 _S131 = _S130;
    df_0 _S132 = x2D_1(&_S131, 1.0f);
    df_0 _S133 = wide_0(_S126);
    thread df_0 _S134 = _S132;
    thread df_0 _S135 = _S132;
    df_0 _S136 = x2A_0(&_S134, &_S135);
    thread df_0 _S137 = _S136;
    df_0 _S138 = half_of_0(&_S137);
    thread df_0 _S139 = _S132;
    thread df_0 _S140 = _S138;
    df_0 _S141 = x2D_0(&_S139, &_S140);
    thread df_0 _S142 = _S133;
    thread df_0 _S143 = _S141;
    df_0 _S144 = x2B_0(&_S142, &_S143);
    return _S144;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_0)
{
    df_0 _S145 = x2B_1(t_1, 1.0f);
    thread df_0 _S146 = _S145;
    df_0 _S147 = root_of_0(&_S146);
    thread df_0 _S148 = _S147;
    df_0 _S149 = x2B_0(root_0, &_S148);
    thread df_0 _S150 = _S149;
    df_0 _S151 = log_of_0(&_S150);
    return _S151;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S152 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S153 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S154 = _S152;
        Sloped_0 _S155 = series_0(&_S153, &_S154, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S155;
    }
    df_0 _S156 = root_of_0(t_2);
    thread df_0 _S157 = _S156;
    df_0 _S158 = asinh_of_0(t_2, &_S157);
    thread df_0 _S159 = _S158;
    thread df_0 _S160 = _S156;
    df_0 _S161 = _0(&_S159, &_S160);
    df_0 _S162 = wide_0(1.0f);
    df_0 _S163 = x2B_1(t_2, 1.0f);
    thread df_0 _S164 = _S163;
    df_0 _S165 = root_of_0(&_S164);
    thread df_0 _S166 = _S162;
    thread df_0 _S167 = _S165;
    df_0 _S168 = _0(&_S166, &_S167);
    thread df_0 _S169 = _S168;
    thread df_0 _S170 = _S161;
    df_0 _S171 = x2D_0(&_S169, &_S170);
    df_0 _S172 = twice_0(t_2);
    thread df_0 _S173 = _S171;
    thread df_0 _S174 = _S172;
    df_0 _S175 = _0(&_S173, &_S174);
    thread df_0 _S176 = _S161;
    thread df_0 _S177 = _S175;
    Sloped_0 _S178 = sloped_0(&_S176, &_S177);
    return _S178;
}

Dual_0 dual_asinhc_0(const Dual_0 thread* a_20)
{
    Sloped_0 _S179 = asinhc_0(&a_20->value_0);
    thread df_0 _S180 = _S179.value_4;
    thread df_0 _S181 = _S179.slope_1;
    Dual_0 _S182 = chain_0(a_20, &_S180, &_S181);
    return _S182;
}

Dual_0 div_0(const Dual_0 thread* a_21, const Dual_0 thread* b_12)
{
    thread df_0 _S183 = wide_0(1.0f);
    df_0 _S184 = _0(&_S183, &b_12->value_0);
    thread Dual_0 dual_1;
    df_0 _S185 = _0(&a_21->value_0, &b_12->value_0);
    (&dual_1)->value_0 = _S185;
    int k_2 = int(0);
    for(;;)
    {
        if(k_2 < int(1))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S186 = (&dual_1)->value_0;
        df_0 _S187 = x2A_0(&_S186, &b_12->partial_0[k_2]);
        thread df_0 _S188 = _S187;
        df_0 _S189 = x2D_0(&a_21->partial_0[k_2], &_S188);
        thread df_0 _S190 = _S189;
        thread df_0 _S191 = _S184;
        df_0 _S192 = x2A_0(&_S190, &_S191);
        (&dual_1)->partial_0[k_2] = _S192;
        k_2 = k_2 + int(1);
    }
    return dual_1;
}

Dual_0 plus_0(const Dual_0 thread* a_22, float amount_0)
{
    df_0 _S193 = x2B_1(&a_22->value_0, amount_0);
    df_0 _S194 = wide_0(1.0f);
    thread df_0 _S195 = _S193;
    thread df_0 _S196 = _S194;
    Dual_0 _S197 = chain_0(a_22, &_S195, &_S196);
    return _S197;
}

Dual_0 with_value_0(const Dual_0 thread* a_23, const df_0 thread* value_6)
{
    thread Dual_0 dual_2 = *a_23;
    (&dual_2)->value_0 = *value_6;
    return dual_2;
}

Dual_0 times_0(const Dual_0 thread* a_24, const df_0 thread* factor_0)
{
    df_0 _S198 = x2A_0(&a_24->value_0, factor_0);
    thread df_0 _S199 = _S198;
    Dual_0 _S200 = chain_0(a_24, &_S199, factor_0);
    return _S200;
}

struct Dual_1
{
    df_0 value_0;
    array<df_0, int(3)> partial_0;
};

Dual_1 chain_1(const Dual_1 thread* a_25, const df_0 thread* value_7, const df_0 thread* slope_3)
{
    thread Dual_1 dual_3;
    (&dual_3)->value_0 = *value_7;
    int k_3 = int(0);
    for(;;)
    {
        if(k_3 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S201 = x2A_0(slope_3, &a_25->partial_0[k_3]);
        (&dual_3)->partial_0[k_3] = _S201;
        k_3 = k_3 + int(1);
    }
    return dual_3;
}

Sloped_0 sinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S202 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S203 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S204 = _S202;
        Sloped_0 _S205 = series_0(&_S203, &_S204, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
        return _S205;
    }
    df_0 _S206 = root_of_0(t_3);
    thread df_0 _S207 = _S206;
    df_0 _S208 = exp_of_0(&_S207);
    thread df_0 _S209 = wide_0(1.0f);
    thread df_0 _S210 = _S208;
    df_0 _S211 = _0(&_S209, &_S210);
    thread df_0 _S212 = _S208;
    thread df_0 _S213 = _S211;
    df_0 _S214 = x2D_0(&_S212, &_S213);
    thread df_0 _S215 = _S214;
    df_0 _S216 = half_of_0(&_S215);
    thread df_0 _S217 = _S216;
    thread df_0 _S218 = _S206;
    df_0 _S219 = _0(&_S217, &_S218);
    thread df_0 _S220 = _S208;
    thread df_0 _S221 = _S211;
    df_0 _S222 = x2B_0(&_S220, &_S221);
    thread df_0 _S223 = _S222;
    df_0 _S224 = half_of_0(&_S223);
    thread df_0 _S225 = _S224;
    thread df_0 _S226 = _S219;
    df_0 _S227 = x2D_0(&_S225, &_S226);
    df_0 _S228 = twice_0(t_3);
    thread df_0 _S229 = _S227;
    thread df_0 _S230 = _S228;
    df_0 _S231 = _0(&_S229, &_S230);
    thread df_0 _S232 = _S219;
    thread df_0 _S233 = _S231;
    Sloped_0 _S234 = sloped_0(&_S232, &_S233);
    return _S234;
}

Dual_1 dual_sinhc_0(const Dual_1 thread* a_26)
{
    Sloped_0 _S235 = sinhc_0(&a_26->value_0);
    thread df_0 _S236 = _S235.value_4;
    thread df_0 _S237 = _S235.slope_1;
    Dual_1 _S238 = chain_1(a_26, &_S236, &_S237);
    return _S238;
}

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S239 = times_0(n_0, c_0);
    df_0 _S240 = wide_0(-1.0f);
    thread Dual_0 _S241 = _S239;
    thread df_0 _S242 = _S240;
    Dual_0 _S243 = times_0(&_S241, &_S242);
    thread Dual_0 _S244 = _S243;
    Dual_0 _S245 = plus_0(&_S244, 1.0f);
    thread Dual_0 _S246 = _S245;
    Dual_0 _S247 = with_value_0(&_S246, gap_value_0);
    thread Dual_0 _S248 = _S239;
    thread Dual_0 _S249 = _S247;
    Dual_0 _S250 = div_0(&_S248, &_S249);
    thread Dual_0 _S251 = _S250;
    Dual_0 _S252 = dual_asinhc_0(&_S251);
    thread Dual_0 _S253 = _S247;
    Dual_0 _S254 = dual_root_0(&_S253);
    thread Dual_0 _S255 = _S252;
    thread Dual_0 _S256 = _S254;
    Dual_0 _S257 = div_0(&_S255, &_S256);
    return _S257;
}

Dual_0 constant_0(const df_0 thread* value_8)
{
    thread Dual_0 dual_4;
    (&dual_4)->value_0 = *value_8;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(1))
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

Dual_1 dual_asinhc_1(const Dual_1 thread* a_27)
{
    Sloped_0 _S258 = asinhc_0(&a_27->value_0);
    thread df_0 _S259 = _S258.value_4;
    thread df_0 _S260 = _S258.slope_1;
    Dual_1 _S261 = chain_1(a_27, &_S259, &_S260);
    return _S261;
}

Dual_1 add_0(const Dual_1 thread* a_28, const Dual_1 thread* b_13)
{
    thread Dual_1 dual_5;
    df_0 _S262 = x2B_0(&a_28->value_0, &b_13->value_0);
    (&dual_5)->value_0 = _S262;
    int k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S263 = x2B_0(&a_28->partial_0[k_5], &b_13->partial_0[k_5]);
        (&dual_5)->partial_0[k_5] = _S263;
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

Dual_1 with_value_1(const Dual_1 thread* a_29, const df_0 thread* value_9)
{
    thread Dual_1 dual_6 = *a_29;
    (&dual_6)->value_0 = *value_9;
    return dual_6;
}

Dual_1 plus_1(const Dual_1 thread* a_30, float amount_1)
{
    df_0 _S264 = x2B_1(&a_30->value_0, amount_1);
    df_0 _S265 = wide_0(1.0f);
    thread df_0 _S266 = _S264;
    thread df_0 _S267 = _S265;
    Dual_1 _S268 = chain_1(a_30, &_S266, &_S267);
    return _S268;
}

Dual_1 times_1(const Dual_1 thread* a_31, const df_0 thread* factor_1)
{
    df_0 _S269 = x2A_0(&a_31->value_0, factor_1);
    thread df_0 _S270 = _S269;
    Dual_1 _S271 = chain_1(a_31, &_S270, factor_1);
    return _S271;
}

Dual_1 sub_0(const Dual_1 thread* a_32, const Dual_1 thread* b_14)
{
    thread df_0 _S272 = wide_0(-1.0f);
    Dual_1 _S273 = times_1(b_14, &_S272);
    thread Dual_1 _S274 = _S273;
    Dual_1 _S275 = add_0(a_32, &_S274);
    return _S275;
}

Dual_1 mul_0(const Dual_1 thread* a_33, const Dual_1 thread* b_15)
{
    thread Dual_1 dual_7;
    df_0 _S276 = x2A_0(&a_33->value_0, &b_15->value_0);
    (&dual_7)->value_0 = _S276;
    int k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S277 = x2A_0(&a_33->partial_0[k_6], &b_15->value_0);
        df_0 _S278 = x2A_0(&a_33->value_0, &b_15->partial_0[k_6]);
        thread df_0 _S279 = _S277;
        thread df_0 _S280 = _S278;
        df_0 _S281 = x2B_0(&_S279, &_S280);
        (&dual_7)->partial_0[k_6] = _S281;
        k_6 = k_6 + int(1);
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

struct EntryPointParams_6
{
    Ball_0 p_6;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_point_0;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_out_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_out_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_1;
    float device* entryPointParams_target_0;
    float device* entryPointParams_out_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_target_1;
    float device* entryPointParams_out_3;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_out_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_point_2;
    float device* entryPointParams_out_5;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_point_3;
    float device* entryPointParams_out_6;
    atomic<uint> device* entryPointParams_status_6;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(1)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_7) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_7])->hi_0, (&(*sums_0)[k_7])->lo_0);
        k_7 = k_7 + int(1);
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
            k_7 = int(0);
            for(;;)
            {
                if(k_7 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S282 = uint(k_7) * 64U + site_0->invocation_0;
                df_0 _S283 = pair_of_0((*kernelContext_0->parts_0)[_S282 + reach_0].x, (*kernelContext_0->parts_0)[_S282 + reach_0].y);
                thread df_0 _S284 = pair_of_0((*kernelContext_0->parts_0)[_S282].x, (*kernelContext_0->parts_0)[_S282].y);
                thread df_0 _S285 = _S283;
                df_0 _S286 = x2B_0(&_S284, &_S285);
                (*kernelContext_0->parts_0)[_S282] = float2(_S286.hi_0, _S286.lo_0);
                k_7 = k_7 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_7] = pair_of_0((*kernelContext_0->parts_0)[uint(k_7) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_7) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_7 = k_7 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_1 dual_root_1(const Dual_1 thread* a_34)
{
    df_0 _S287 = root_of_0(&a_34->value_0);
    thread df_0 _S288 = wide_0(0.5f);
    thread df_0 _S289 = _S287;
    df_0 _S290 = _0(&_S288, &_S289);
    thread df_0 _S291 = _S287;
    thread df_0 _S292 = _S290;
    Dual_1 _S293 = chain_1(a_34, &_S291, &_S292);
    return _S293;
}

Dual_1 constant_1(const df_0 thread* value_10)
{
    thread Dual_1 dual_8;
    (&dual_8)->value_0 = *value_10;
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
        (&dual_8)->partial_0[k_8] = wide_0(0.0f);
        k_8 = k_8 + int(1);
    }
    return dual_8;
}

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S294 = scaled_1(root_1, -2.0f);
    thread df_0 _S295 = _S294;
    df_0 _S296 = exp_of_0(&_S295);
    thread df_0 _S297 = _S296;
    df_0 _S298 = x2B_1(&_S297, 1.0f);
    thread df_0 _S299 = _S296;
    df_0 _S300 = scaled_1(&_S299, 4.0f);
    thread df_0 _S301 = _S298;
    thread df_0 _S302 = _S298;
    df_0 _S303 = x2A_0(&_S301, &_S302);
    thread df_0 _S304 = _S300;
    thread df_0 _S305 = _S303;
    df_0 _S306 = _0(&_S304, &_S305);
    return _S306;
}

Sloped_0 tanhc_0(const df_0 thread* t_4)
{
    if((t_4->hi_0) < 0.01999999955296516f)
    {
        df_0 _S307 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S308 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S309 = _S307;
        Sloped_0 _S310 = series_0(&_S308, &_S309, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_4);
        return _S310;
    }
    df_0 _S311 = root_of_0(t_4);
    thread df_0 _S312 = _S311;
    df_0 _S313 = scaled_1(&_S312, -2.0f);
    thread df_0 _S314 = _S313;
    df_0 _S315 = exp_of_0(&_S314);
    thread df_0 _S316 = wide_0(1.0f);
    thread df_0 _S317 = _S315;
    df_0 _S318 = x2D_0(&_S316, &_S317);
    thread df_0 _S319 = _S315;
    df_0 _S320 = x2B_1(&_S319, 1.0f);
    thread df_0 _S321 = _S320;
    thread df_0 _S322 = _S311;
    df_0 _S323 = x2A_0(&_S321, &_S322);
    thread df_0 _S324 = _S318;
    thread df_0 _S325 = _S323;
    df_0 _S326 = _0(&_S324, &_S325);
    thread df_0 _S327 = _S311;
    df_0 _S328 = sech_sq_0(&_S327);
    thread df_0 _S329 = _S328;
    thread df_0 _S330 = _S326;
    df_0 _S331 = x2D_0(&_S329, &_S330);
    df_0 _S332 = twice_0(t_4);
    thread df_0 _S333 = _S331;
    thread df_0 _S334 = _S332;
    df_0 _S335 = _0(&_S333, &_S334);
    thread df_0 _S336 = _S326;
    thread df_0 _S337 = _S335;
    Sloped_0 _S338 = sloped_0(&_S336, &_S337);
    return _S338;
}

Dual_1 dual_sech_sq_0(const Dual_1 thread* a_35)
{
    df_0 _S339 = root_of_0(&a_35->value_0);
    thread df_0 _S340 = _S339;
    df_0 _S341 = sech_sq_0(&_S340);
    Sloped_0 _S342 = tanhc_0(&a_35->value_0);
    thread df_0 _S343 = _S342.value_4;
    thread df_0 _S344 = _S341;
    df_0 _S345 = x2A_0(&_S343, &_S344);
    thread df_0 _S346 = _S345;
    df_0 _S347 = neg_0(&_S346);
    thread df_0 _S348 = _S341;
    thread df_0 _S349 = _S347;
    Dual_1 _S350 = chain_1(a_35, &_S348, &_S349);
    return _S350;
}

Dual_1 dual_tanhc_0(const Dual_1 thread* a_36)
{
    Sloped_0 _S351 = tanhc_0(&a_36->value_0);
    thread df_0 _S352 = _S351.value_4;
    thread df_0 _S353 = _S351.slope_1;
    Dual_1 _S354 = chain_1(a_36, &_S352, &_S353);
    return _S354;
}

Dual_1 div_1(const Dual_1 thread* a_37, const Dual_1 thread* b_16)
{
    thread df_0 _S355 = wide_0(1.0f);
    df_0 _S356 = _0(&_S355, &b_16->value_0);
    thread Dual_1 dual_9;
    df_0 _S357 = _0(&a_37->value_0, &b_16->value_0);
    (&dual_9)->value_0 = _S357;
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
        thread df_0 _S358 = (&dual_9)->value_0;
        df_0 _S359 = x2A_0(&_S358, &b_16->partial_0[k_9]);
        thread df_0 _S360 = _S359;
        df_0 _S361 = x2D_0(&a_37->partial_0[k_9], &_S360);
        thread df_0 _S362 = _S361;
        thread df_0 _S363 = _S356;
        df_0 _S364 = x2A_0(&_S362, &_S363);
        (&dual_9)->partial_0[k_9] = _S364;
        k_9 = k_9 + int(1);
    }
    return dual_9;
}

Dual_1 variable_0(const df_0 thread* value_11, int index_0)
{
    thread Dual_1 dual_10;
    (&dual_10)->value_0 = *value_11;
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
        float _S365;
        if(k_10 == index_0)
        {
            _S365 = 1.0f;
        }
        else
        {
            _S365 = 0.0f;
        }
        (&dual_10)->partial_0[k_10] = wide_0(_S365);
        k_10 = k_10 + int(1);
    }
    return dual_10;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(3))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_1->parts_0)[uint(k_11) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_11])->hi_0, (&(*sums_1)[k_11])->lo_0);
        k_11 = k_11 + int(1);
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
            k_11 = int(0);
            for(;;)
            {
                if(k_11 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S366 = uint(k_11) * 64U + site_1->invocation_0;
                df_0 _S367 = pair_of_0((*kernelContext_1->parts_0)[_S366 + reach_1].x, (*kernelContext_1->parts_0)[_S366 + reach_1].y);
                thread df_0 _S368 = pair_of_0((*kernelContext_1->parts_0)[_S366].x, (*kernelContext_1->parts_0)[_S366].y);
                thread df_0 _S369 = _S367;
                df_0 _S370 = x2B_0(&_S368, &_S369);
                (*kernelContext_1->parts_0)[_S366] = float2(_S370.hi_0, _S370.lo_0);
                k_11 = k_11 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_11] = pair_of_0((*kernelContext_1->parts_0)[uint(k_11) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_11) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_11 = k_11 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_7)
{
    uint _S371 = p_7->rows_0;
    uint _S372 = p_7->lanes_0;
    uint _S373 = 64U / p_7->lanes_0;
    uint _S374 = _S371 + _S373 - 1U;
    uint _S375 = 64U / _S372;
    uint _S376 = _S374 / _S375;
    return _S376;
}

Site_0 site_of_0(const Ball_0 constant* p_8, uint block_0, uint invocation_1)
{
    uint _S377 = p_8->lanes_0;
    uint _S378 = 64U / p_8->lanes_0;
    uint _S379 = block_0 * _S378;
    uint _S380 = invocation_1 / _S377;
    uint _S381 = _S379 + _S380;
    thread Site_0 site_2;
    bool _S382 = _S381 < (p_8->rows_0);
    (&site_2)->active_0 = _S382;
    uint _S383;
    if(_S382)
    {
        _S383 = _S381;
    }
    else
    {
        _S383 = 0U;
    }
    (&site_2)->row_0 = _S383;
    uint _S384 = invocation_1 % _S377;
    (&site_2)->lane_0 = _S384;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S383 = p_8->columns_1;
    }
    else
    {
        _S383 = 0U;
    }
    (&site_2)->columns_0 = _S383;
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

Lie_0 x_lie_0(const Ball_0 constant* p_9)
{
    return lie_of_0(p_9->x_offset_0, p_9->x_stride_0, p_9->x_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S385)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S385 = data_0;
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
    df_0 _S386 = wide_0(0.0f);
    (&squares_0)->small_0 = _S386;
    (&squares_0)->usual_0 = _S386;
    (&squares_0)->big_0 = _S386;
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
    uint _S387 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    float _S388 = abs(value_13->hi_0);
    if(_S388 < 1.073741824e+09f)
    {
        df_0 _S389 = this_1->small_0;
        df_0 _S390 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S391 = _S390;
        thread df_0 _S392 = _S390;
        df_0 _S393 = x2A_0(&_S391, &_S392);
        thread df_0 _S394 = _S389;
        thread df_0 _S395 = _S393;
        df_0 _S396 = x2B_0(&_S394, &_S395);
        this_1->small_0 = _S396;
    }
    else
    {
        if(_S388 < 1.15292150460684698e+18f)
        {
            df_0 _S397 = this_1->usual_0;
            df_0 _S398 = x2A_0(value_13, value_13);
            thread df_0 _S399 = _S397;
            thread df_0 _S400 = _S398;
            df_0 _S401 = x2B_0(&_S399, &_S400);
            this_1->usual_0 = _S401;
        }
        else
        {
            df_0 _S402 = this_1->big_0;
            df_0 _S403 = scaled_1(value_13, 5.42101086242752217e-20f);
            thread df_0 _S404 = _S403;
            thread df_0 _S405 = _S403;
            df_0 _S406 = x2A_0(&_S404, &_S405);
            thread df_0 _S407 = _S402;
            thread df_0 _S408 = _S406;
            df_0 _S409 = x2B_0(&_S407, &_S408);
            this_1->big_0 = _S409;
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

Squares_0 squares_of_0(const Ball_0 constant* p_10, const Site_0 thread* site_5, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
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
        float _S410 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S410))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S411 = wide_0(_S410);
        Squares_add_0(&squares_1, &_S411);
        i_0 = i_0 + p_10->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_10->lanes_0, site_5, kernelContext_3);
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
    df_0 _S412 = scaled_1(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S413 = _S412;
    df_0 _S414 = x2B_0(&this_5->usual_0, &_S413);
    bool _S415 = Squares_is_big_0(this_5);
    df_0 _S416;
    if(_S415)
    {
        thread df_0 _S417 = _S414;
        df_0 _S418 = scaled_1(&_S417, 5.42101086242752217e-20f);
        thread df_0 _S419 = _S418;
        df_0 _S420 = scaled_1(&_S419, 5.42101086242752217e-20f);
        thread df_0 _S421 = _S420;
        df_0 _S422 = x2B_0(&this_5->big_0, &_S421);
        _S416 = _S422;
    }
    else
    {
        _S416 = _S414;
    }
    return _S416;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S423 = Squares_is_big_0(this_6);
    bool _S424;
    if(_S423)
    {
        _S424 = true;
    }
    else
    {
        _S424 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S425;
    if(_S424)
    {
        df_0 _S426 = Squares_total_0(this_6);
        thread df_0 _S427 = _S426;
        df_0 _S428 = root_of_0(&_S427);
        _S425 = _S428;
    }
    else
    {
        df_0 _S429 = root_of_0(&this_6->small_0);
        thread df_0 _S430 = _S429;
        df_0 _S431 = scaled_1(&_S430, 5.9604644775390625e-08f);
        _S425 = _S431;
    }
    return _S425;
}

df_0 c_of_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->c_hi_0, p_11->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S432 = Squares_is_big_1(this_7);
    float _S433;
    if(_S432)
    {
        _S433 = 5.42101086242752217e-20f;
    }
    else
    {
        _S433 = 1.0f;
    }
    return _S433;
}

df_0 rim_limit_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->limit_hi_0, p_12->limit_lo_0);
}

bool less_0(const df_0 thread* a_38, const df_0 thread* b_17)
{
    float _S434 = a_38->hi_0;
    float _S435 = b_17->hi_0;
    bool _S436;
    if((a_38->hi_0) < (b_17->hi_0))
    {
        _S436 = true;
    }
    else
    {
        if(_S434 == _S435)
        {
            _S436 = (a_38->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S436 = false;
        }
    }
    return _S436;
}

df_0 rim_norm_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->norm_hi_0, p_13->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_14)
{
    return pair_of_0(p_14->root_hi_0, p_14->root_lo_0);
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_15, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S437, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S438;
    Row_0 _S439 = row_of_0(site_6, data_1, lie_2, &_S438);
    float device* point_row_data_0 = _S438;
    (&point_0)->row_4 = _S439;
    thread Row_0 _S440 = _S439;
    Squares_0 _S441 = squares_of_0(p_15, site_6, &_S440, _S438, status_2, kernelContext_4);
    thread Squares_0 _S442 = _S441;
    df_0 _S443 = Squares_length_0(&_S442);
    (&point_0)->length_0 = _S443;
    thread Squares_0 _S444 = _S441;
    df_0 _S445 = Squares_total_0(&_S444);
    (&point_0)->square_0 = _S445;
    df_0 _S446 = c_of_0(p_15);
    thread df_0 _S447 = _S446;
    thread df_0 _S448 = _S445;
    df_0 _S449 = x2A_0(&_S447, &_S448);
    thread Squares_0 _S450 = _S441;
    float _S451 = Squares_unit_0(&_S450);
    bool _S452;
    if(_S451 != 1.0f)
    {
        _S452 = true;
    }
    else
    {
        df_0 _S453 = rim_limit_0(p_15);
        thread df_0 _S454 = _S453;
        thread df_0 _S455 = _S449;
        bool _S456 = less_0(&_S454, &_S455);
        _S452 = _S456;
    }
    int _S457;
    if(_S452)
    {
        _S457 = int(1);
    }
    else
    {
        _S457 = int(0);
    }
    uint _S458 = uint(_S457);
    (&point_0)->clipped_0 = _S458;
    if(_S458 != 0U)
    {
        df_0 _S459 = rim_norm_0(p_15);
        df_0 _S460 = root_c_of_0(p_15);
        thread df_0 _S461 = _S460;
        thread df_0 _S462 = (&point_0)->length_0;
        df_0 _S463 = x2A_0(&_S461, &_S462);
        thread df_0 _S464 = _S459;
        thread df_0 _S465 = _S463;
        df_0 _S466 = _0(&_S464, &_S465);
        thread df_0 _S467 = _S466;
        df_0 _S468 = scaled_1(&_S467, _S451);
        (&(&point_0)->row_4)->scale_0 = _S468;
        thread df_0 _S469 = _S459;
        thread df_0 _S470 = _S460;
        df_0 _S471 = _0(&_S469, &_S470);
        (&point_0)->length_0 = _S471;
        thread df_0 _S472 = _S459;
        thread df_0 _S473 = _S459;
        df_0 _S474 = x2A_0(&_S472, &_S473);
        thread df_0 _S475 = _S474;
        thread df_0 _S476 = _S446;
        df_0 _S477 = _0(&_S475, &_S476);
        (&point_0)->square_0 = _S477;
        thread df_0 _S478 = wide_0(1.0f);
        thread df_0 _S479 = _S474;
        df_0 _S480 = x2D_0(&_S478, &_S479);
        (&point_0)->gap_0 = _S480;
    }
    else
    {
        thread df_0 _S481 = wide_0(1.0f);
        thread df_0 _S482 = _S449;
        df_0 _S483 = x2D_0(&_S481, &_S482);
        (&point_0)->gap_0 = _S483;
    }
    *_S437 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_16)
{
    return lie_of_0(p_16->y_offset_0, p_16->y_stride_0, p_16->y_step_0);
}

struct Tangent_0
{
    Row_0 row_5;
    float unit_0;
    df_0 length_1;
    df_0 square_1;
};

Tangent_0 tangent_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_7, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3, float device* thread* _S484, KernelContext_0 thread* kernelContext_5)
{
    thread Tangent_0 tangent_0;
    thread float device* _S485;
    Row_0 _S486 = row_of_0(site_7, data_2, lie_3, &_S485);
    float device* tangent_row_data_0 = _S485;
    (&tangent_0)->row_5 = _S486;
    thread Row_0 _S487 = _S486;
    Squares_0 _S488 = squares_of_0(p_17, site_7, &_S487, _S485, status_3, kernelContext_5);
    thread Squares_0 _S489 = _S488;
    float _S490 = Squares_unit_0(&_S489);
    (&tangent_0)->unit_0 = _S490;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S490);
    thread Squares_0 _S491 = _S488;
    df_0 _S492 = Squares_length_0(&_S491);
    (&tangent_0)->length_1 = _S492;
    thread Squares_0 _S493 = _S488;
    df_0 _S494 = Squares_total_0(&_S493);
    (&tangent_0)->square_1 = _S494;
    *_S484 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_0, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S495 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S496 = variable_0(v_sq_value_0, int(2));
    thread Dual_1 _S497 = _S496;
    Dual_1 _S498 = times_1(&_S497, c_1);
    thread Stride_0 stride_2;
    bool _S499;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S500 = _S498.value_0;
        df_0 _S501 = _0(&_S500, gap_x_value_0);
        _S499 = (_S501.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S499 = false;
    }
    if(_S499)
    {
        thread Dual_1 _S502 = _S498;
        thread Dual_1 _S503 = _S495;
        Dual_1 _S504 = div_1(&_S502, &_S503);
        thread Dual_1 _S505 = _S504;
        thread Dual_1 _S506 = _S495;
        Dual_1 _S507 = div_1(&_S505, &_S506);
        thread Dual_1 _S508 = _S507;
        Dual_1 _S509 = dual_tanhc_0(&_S508);
        thread Dual_1 _S510 = _S509;
        thread Dual_1 _S511 = _S495;
        Dual_1 _S512 = div_1(&_S510, &_S511);
        (&stride_2)->factor_2 = _S512;
        thread Dual_1 _S513 = _S507;
        Dual_1 _S514 = dual_sech_sq_0(&_S513);
        (&stride_2)->gap_w_0 = _S514;
        return stride_2;
    }
    thread df_0 _S515 = wide_0(1.0f);
    Dual_1 _S516 = constant_1(&_S515);
    thread Dual_1 _S517 = _S498;
    Dual_1 _S518 = dual_root_1(&_S517);
    thread Dual_1 _S519 = _S516;
    thread Dual_1 _S520 = _S518;
    Dual_1 _S521 = div_1(&_S519, &_S520);
    (&stride_2)->factor_2 = _S521;
    thread df_0 _S522 = wide_0(0.0f);
    Dual_1 _S523 = constant_1(&_S522);
    (&stride_2)->gap_w_0 = _S523;
    return stride_2;
}

df_0 reach_square_0(const Ball_0 constant* p_18, const Site_0 thread* site_8, const Row_0 thread* x_3, float device* x_data_0, const df_0 thread* factor_3, const Row_0 thread* v_0, float device* v_data_0, KernelContext_0 thread* kernelContext_6)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_1 = site_8->lane_0;
    for(;;)
    {
        if(i_1 < (site_8->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S524 = x_3->base_0 + i_1 * x_3->step_2;
        thread df_0 value_14 = wide_0(x_data_0[_S524]);
        uint _S525 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_data_0[_S524 + _S525];
        }
        bool _S526;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S526 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S526 = false;
        }
        df_0 _S527;
        if(_S526)
        {
            _S527 = value_14;
        }
        else
        {
            thread df_0 _S528 = value_14;
            df_0 _S529 = x2A_0(&x_3->scale_0, &_S528);
            _S527 = _S529;
        }
        uint _S530 = v_0->base_0 + i_1 * v_0->step_2;
        thread df_0 value_15 = wide_0(v_data_0[_S530]);
        uint _S531 = v_0->low_0;
        if((v_0->low_0) != 0U)
        {
            (&value_15)->lo_0 = v_data_0[_S530 + _S531];
        }
        bool _S532;
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S532 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S532 = false;
        }
        df_0 _S533;
        if(_S532)
        {
            _S533 = value_15;
        }
        else
        {
            thread df_0 _S534 = value_15;
            df_0 _S535 = x2A_0(&v_0->scale_0, &_S534);
            _S533 = _S535;
        }
        thread df_0 _S536 = _S533;
        df_0 _S537 = x2A_0(factor_3, &_S536);
        thread df_0 _S538 = _S527;
        thread df_0 _S539 = _S537;
        df_0 _S540 = x2B_0(&_S538, &_S539);
        thread df_0 _S541 = _S540;
        thread df_0 _S542 = _S540;
        df_0 _S543 = x2A_0(&_S541, &_S542);
        thread df_0 _S544 = sums_3[int(0)];
        thread df_0 _S545 = _S543;
        df_0 _S546 = x2B_0(&_S544, &_S545);
        sums_3[int(0)] = _S546;
        i_1 = i_1 + p_18->lanes_0;
    }
    join_0(p_18->lanes_0, site_8, &sums_3, kernelContext_6);
    return sums_3[int(0)];
}

struct ExpParts_0
{
    Dual_1 along_sum_0;
    Dual_1 along_x_0;
    Dual_1 factor_4;
    df_0 gap_1;
};

ExpParts_0 exp_parts_0(const df_0 thread* c_2, const df_0 thread* gap_x_value_1, const df_0 thread* cross_0, const Stride_0 thread* stride_3, const df_0 thread* reach_sq_0)
{
    Dual_1 _S547 = variable_0(gap_x_value_1, int(0));
    Dual_1 _S548 = stride_3->factor_2;
    Dual_1 _S549 = variable_0(cross_0, int(1));
    thread Dual_1 _S550 = _S549;
    Dual_1 _S551 = mul_0(&stride_3->factor_2, &_S550);
    df_0 _S552 = twice_0(c_2);
    thread Dual_1 _S553 = _S551;
    thread df_0 _S554 = _S552;
    Dual_1 _S555 = times_1(&_S553, &_S554);
    thread Dual_1 _S556 = _S555;
    thread Dual_1 _S557 = _S547;
    Dual_1 _S558 = sub_0(&_S556, &_S557);
    thread Dual_1 _S559 = _S558;
    Dual_1 _S560 = sub_0(&_S559, &stride_3->gap_w_0);
    thread Dual_1 _S561 = _S560;
    Dual_1 _S562 = plus_1(&_S561, 2.0f);
    df_0 _S563 = x2A_0(c_2, reach_sq_0);
    thread Dual_1 _S564 = _S562;
    thread df_0 _S565 = _S563;
    Dual_1 _S566 = with_value_1(&_S564, &_S565);
    thread Dual_1 _S567 = _S547;
    Dual_1 _S568 = mul_0(&_S567, &stride_3->gap_w_0);
    thread Dual_1 _S569 = _S566;
    thread Dual_1 _S570 = _S568;
    Dual_1 _S571 = add_0(&_S569, &_S570);
    thread ExpParts_0 parts_1;
    thread Dual_1 _S572 = _S547;
    thread Dual_1 _S573 = _S571;
    Dual_1 _S574 = div_1(&_S572, &_S573);
    (&parts_1)->along_sum_0 = _S574;
    thread Dual_1 _S575 = _S566;
    thread Dual_1 _S576 = _S571;
    Dual_1 _S577 = div_1(&_S575, &_S576);
    (&parts_1)->along_x_0 = _S577;
    (&parts_1)->factor_4 = _S548;
    thread df_0 _S578 = _S568.value_0;
    thread df_0 _S579 = _S571.value_0;
    df_0 _S580 = _0(&_S578, &_S579);
    (&parts_1)->gap_1 = _S580;
    return parts_1;
}

struct Rim_0
{
    df_0 factor_5;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_19, const df_0 thread* gap_2)
{
    df_0 _S581 = wide_0(1.0f);
    thread df_0 _S582 = _S581;
    df_0 _S583 = x2D_0(&_S582, gap_2);
    thread Rim_0 rim_0;
    df_0 _S584 = rim_limit_0(p_19);
    thread df_0 _S585 = _S584;
    thread df_0 _S586 = _S583;
    bool _S587 = less_0(&_S585, &_S586);
    int _S588;
    if(_S587)
    {
        _S588 = int(1);
    }
    else
    {
        _S588 = int(0);
    }
    uint _S589 = uint(_S588);
    (&rim_0)->clipped_1 = _S589;
    df_0 _S590;
    if(_S589 != 0U)
    {
        df_0 _S591 = rim_norm_0(p_19);
        thread df_0 _S592 = _S583;
        df_0 _S593 = root_of_0(&_S592);
        thread df_0 _S594 = _S591;
        thread df_0 _S595 = _S593;
        df_0 _S596 = _0(&_S594, &_S595);
        _S590 = _S596;
    }
    else
    {
        _S590 = _S581;
    }
    (&rim_0)->factor_5 = _S590;
    return rim_0;
}

float nearest_0(const df_0 thread* value_16)
{
    float _S597 = value_16->hi_0;
    float _S598;
    if(is_bad_0(value_16->hi_0))
    {
        _S598 = _S597;
    }
    else
    {
        _S598 = _S597 + value_16->lo_0;
    }
    return _S598;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_17)
{
    float device* _S599 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S600 = nearest_0(value_17);
    *_S599 = _S600;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S601;
    if(this_8->active_0)
    {
        _S601 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S601 = false;
    }
    return _S601;
}

void refuse_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S602 = Site_is_first_0(site_10);
    bool _S603;
    if(_S602)
    {
        _S603 = inputs_0 > 0U;
    }
    else
    {
        _S603 = false;
    }
    if(_S603)
    {
        _S603 = ((p_21->flags_0) & 1U) != 0U;
    }
    else
    {
        _S603 = false;
    }
    if(_S603)
    {
        report_fault_0(status_4, site_10->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_22, const Site_0 thread* site_11, atomic<uint> device* status_5, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_22, site_11, status_5, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S604 = Site_is_first_0(site_11);
    bool _S605;
    if(_S604)
    {
        _S605 = moved_0 != 0U;
    }
    else
    {
        _S605 = false;
    }
    if(_S605)
    {
        uint moved_1;
        if(((p_22->flags_0) & 16U) != 0U)
        {
            uint _S606 = atomic_fetch_or_explicit(status_5+(4U + site_11->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S606);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S607 = atomic_fetch_add_explicit(status_5+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

[[kernel]] void poincare_exp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_point_4 [[buffer(1)]], float device* entryPointParams_tangent_2 [[buffer(2)]], float device* entryPointParams_out_7 [[buffer(3)]], atomic<uint> device* entryPointParams_status_7 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_0 = entryPointParams_7;
    (&kernelContext_7)->entryPointParams_point_0 = entryPointParams_point_4;
    (&kernelContext_7)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_7)->entryPointParams_out_0 = entryPointParams_out_7;
    (&kernelContext_7)->entryPointParams_status_0 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_7)->parts_0 = &parts_2;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_7->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S608 = block_count_0(&entryPointParams_7->p_0);
        if(block_1 < _S608)
        {
        }
        else
        {
            break;
        }
        Site_0 _S609 = site_of_0(&entryPointParams_7->p_0, block_1, invocation_2.x);
        Lie_0 _S610 = x_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S611 = _S609;
        thread Lie_0 _S612 = _S610;
        thread float device* _S613;
        Point_0 _S614 = point_of_0(&entryPointParams_7->p_0, &_S611, (&kernelContext_7)->entryPointParams_point_0, &_S612, (&kernelContext_7)->entryPointParams_status_0, &_S613, &kernelContext_7);
        float device* _S615 = _S613;
        Lie_0 _S616 = y_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S617 = _S609;
        thread Lie_0 _S618 = _S616;
        thread float device* _S619;
        Tangent_0 _S620 = tangent_of_0(&entryPointParams_7->p_0, &_S617, (&kernelContext_7)->entryPointParams_tangent_0, &_S618, (&kernelContext_7)->entryPointParams_status_0, &_S619, &kernelContext_7);
        float device* _S621 = _S619;
        df_0 _S622 = c_of_0(&entryPointParams_7->p_0);
        thread df_0 _S623 = _S622;
        thread df_0 _S624 = _S614.gap_0;
        thread df_0 _S625 = _S620.square_1;
        Stride_0 _S626 = stride_of_0(&_S623, &_S624, &_S625, _S620.unit_0);
        thread Site_0 _S627 = _S609;
        thread Row_0 _S628 = _S614.row_4;
        thread df_0 _S629 = _S626.factor_2.value_0;
        thread Row_0 _S630 = _S620.row_5;
        df_0 _S631 = reach_square_0(&entryPointParams_7->p_0, &_S627, &_S628, _S615, &_S629, &_S630, _S619, &kernelContext_7);
        df_0 _S632 = wide_0(0.0f);
        thread df_0 _S633 = _S622;
        thread df_0 _S634 = _S614.gap_0;
        thread df_0 _S635 = _S632;
        thread Stride_0 _S636 = _S626;
        thread df_0 _S637 = _S631;
        ExpParts_0 _S638 = exp_parts_0(&_S633, &_S634, &_S635, &_S636, &_S637);
        thread df_0 _S639 = _S638.gap_1;
        Rim_0 _S640 = rim_of_0(&entryPointParams_7->p_0, &_S639);
        thread df_0 _S641 = _S638.along_sum_0.value_0;
        thread df_0 _S642 = _S638.factor_4.value_0;
        df_0 _S643 = x2A_0(&_S641, &_S642);
        thread df_0 _S644 = _S638.along_sum_0.value_0;
        thread df_0 _S645 = _S638.along_x_0.value_0;
        df_0 _S646 = x2B_0(&_S644, &_S645);
        uint i_2 = _S609.lane_0;
        for(;;)
        {
            if(i_2 < (_S609.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S647 = _S614.row_4.base_0 + i_2 * _S614.row_4.step_2;
            thread df_0 value_18 = wide_0(_S615[_S647]);
            if((_S614.row_4.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S615[_S647 + _S614.row_4.low_0];
            }
            bool _S648;
            if((_S614.row_4.scale_0.hi_0) == 1.0f)
            {
                _S648 = (_S614.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S648 = false;
            }
            df_0 _S649;
            if(_S648)
            {
                _S649 = value_18;
            }
            else
            {
                thread df_0 _S650 = _S614.row_4.scale_0;
                thread df_0 _S651 = value_18;
                df_0 _S652 = x2A_0(&_S650, &_S651);
                _S649 = _S652;
            }
            thread df_0 _S653 = _S646;
            thread df_0 _S654 = _S649;
            df_0 _S655 = x2A_0(&_S653, &_S654);
            uint _S656 = _S620.row_5.base_0 + i_2 * _S620.row_5.step_2;
            thread df_0 value_19 = wide_0(_S621[_S656]);
            if((_S620.row_5.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S621[_S656 + _S620.row_5.low_0];
            }
            bool _S657;
            if((_S620.row_5.scale_0.hi_0) == 1.0f)
            {
                _S657 = (_S620.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S657 = false;
            }
            df_0 _S658;
            if(_S657)
            {
                _S658 = value_19;
            }
            else
            {
                thread df_0 _S659 = _S620.row_5.scale_0;
                thread df_0 _S660 = value_19;
                df_0 _S661 = x2A_0(&_S659, &_S660);
                _S658 = _S661;
            }
            thread df_0 _S662 = _S643;
            thread df_0 _S663 = _S658;
            df_0 _S664 = x2A_0(&_S662, &_S663);
            thread df_0 _S665 = _S655;
            thread df_0 _S666 = _S664;
            df_0 _S667 = x2B_0(&_S665, &_S666);
            thread df_0 _S668 = _S640.factor_5;
            thread df_0 _S669 = _S667;
            df_0 _S670 = x2A_0(&_S668, &_S669);
            thread Site_0 _S671 = _S609;
            thread df_0 _S672 = _S670;
            put_0((&kernelContext_7)->entryPointParams_out_0, &entryPointParams_7->p_0, &_S671, i_2, &_S672);
            i_2 = i_2 + entryPointParams_7->p_0.lanes_0;
        }
        thread Site_0 _S673 = _S609;
        count_clipped_0(&entryPointParams_7->p_0, &_S673, (&kernelContext_7)->entryPointParams_status_0, _S614.clipped_0, _S640.clipped_1);
        block_1 = block_1 + entryPointParams_7->p_0.groups_0;
    }
    return;
}

[[kernel]] void poincare_exp0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_tangent_3 [[buffer(1)]], float device* entryPointParams_out_8 [[buffer(2)]], atomic<uint> device* entryPointParams_status_8 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_1 = entryPointParams_8;
    (&kernelContext_8)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_8)->entryPointParams_out_1 = entryPointParams_out_8;
    (&kernelContext_8)->entryPointParams_status_1 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_8)->parts_0 = &parts_3;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_8->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S674 = block_count_0(&entryPointParams_8->p_1);
        if(block_2 < _S674)
        {
        }
        else
        {
            break;
        }
        Site_0 _S675 = site_of_0(&entryPointParams_8->p_1, block_2, invocation_3.x);
        Lie_0 _S676 = x_lie_0(&entryPointParams_8->p_1);
        thread Site_0 _S677 = _S675;
        thread Lie_0 _S678 = _S676;
        thread float device* _S679;
        Tangent_0 _S680 = tangent_of_0(&entryPointParams_8->p_1, &_S677, (&kernelContext_8)->entryPointParams_tangent_1, &_S678, (&kernelContext_8)->entryPointParams_status_1, &_S679, &kernelContext_8);
        float device* _S681 = _S679;
        df_0 _S682 = c_of_0(&entryPointParams_8->p_1);
        df_0 _S683 = wide_0(1.0f);
        thread df_0 _S684 = _S682;
        thread df_0 _S685 = _S683;
        thread df_0 _S686 = _S680.square_1;
        Stride_0 _S687 = stride_of_0(&_S684, &_S685, &_S686, _S680.unit_0);
        thread df_0 _S688 = _S687.gap_w_0.value_0;
        Rim_0 _S689 = rim_of_0(&entryPointParams_8->p_1, &_S688);
        thread df_0 _S690 = _S689.factor_5;
        thread df_0 _S691 = _S687.factor_2.value_0;
        df_0 _S692 = x2A_0(&_S690, &_S691);
        uint i_3 = _S675.lane_0;
        for(;;)
        {
            if(i_3 < (_S675.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S693 = _S680.row_5.base_0 + i_3 * _S680.row_5.step_2;
            thread df_0 value_20 = wide_0(_S681[_S693]);
            if((_S680.row_5.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S681[_S693 + _S680.row_5.low_0];
            }
            bool _S694;
            if((_S680.row_5.scale_0.hi_0) == 1.0f)
            {
                _S694 = (_S680.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S694 = false;
            }
            df_0 _S695;
            if(_S694)
            {
                _S695 = value_20;
            }
            else
            {
                thread df_0 _S696 = _S680.row_5.scale_0;
                thread df_0 _S697 = value_20;
                df_0 _S698 = x2A_0(&_S696, &_S697);
                _S695 = _S698;
            }
            thread df_0 _S699 = _S692;
            thread df_0 _S700 = _S695;
            df_0 _S701 = x2A_0(&_S699, &_S700);
            thread Site_0 _S702 = _S675;
            thread df_0 _S703 = _S701;
            put_0((&kernelContext_8)->entryPointParams_out_1, &entryPointParams_8->p_1, &_S702, i_3, &_S703);
            i_3 = i_3 + entryPointParams_8->p_1.lanes_0;
        }
        thread Site_0 _S704 = _S675;
        count_clipped_0(&entryPointParams_8->p_1, &_S704, (&kernelContext_8)->entryPointParams_status_1, 0U, _S689.clipped_1);
        block_2 = block_2 + entryPointParams_8->p_1.groups_0;
    }
    return;
}

Squares_0 difference_squares_0(const Ball_0 constant* p_23, const Site_0 thread* site_12, const Row_0 thread* x_4, float device* x_data_1, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_9)
{
    thread Squares_0 squares_2 = no_squares_0();
    uint i_4 = site_12->lane_0;
    for(;;)
    {
        if(i_4 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S705 = x_4->base_0 + i_4 * x_4->step_2;
        thread df_0 value_21 = wide_0(x_data_1[_S705]);
        uint _S706 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_21)->lo_0 = x_data_1[_S705 + _S706];
        }
        bool _S707;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S707 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S707 = false;
        }
        df_0 _S708;
        if(_S707)
        {
            _S708 = value_21;
        }
        else
        {
            thread df_0 _S709 = value_21;
            df_0 _S710 = x2A_0(&x_4->scale_0, &_S709);
            _S708 = _S710;
        }
        uint _S711 = y_0->base_0 + i_4 * y_0->step_2;
        thread df_0 value_22 = wide_0(y_data_0[_S711]);
        uint _S712 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_22)->lo_0 = y_data_0[_S711 + _S712];
        }
        bool _S713;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S713 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S713 = false;
        }
        df_0 _S714;
        if(_S713)
        {
            _S714 = value_22;
        }
        else
        {
            thread df_0 _S715 = value_22;
            df_0 _S716 = x2A_0(&y_0->scale_0, &_S715);
            _S714 = _S716;
        }
        thread df_0 _S717 = _S708;
        thread df_0 _S718 = _S714;
        df_0 _S719 = x2D_0(&_S717, &_S718);
        thread df_0 _S720 = _S719;
        Squares_add_0(&squares_2, &_S720);
        i_4 = i_4 + p_23->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_23->lanes_0, site_12, kernelContext_9);
    return squares_2;
}

struct Pair_0
{
    Dual_1 along_sum_1;
    Dual_1 along_x_1;
};

Pair_0 log_parts_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_2, const df_0 thread* gap_y_value_0, const df_0 thread* gap_sq_0)
{
    Dual_1 _S721 = variable_0(gap_x_value_2, int(0));
    Dual_1 _S722 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S723 = variable_0(gap_sq_0, int(2));
    thread Dual_1 _S724 = _S723;
    Dual_1 _S725 = times_1(&_S724, c_3);
    thread Dual_1 _S726 = _S721;
    thread Dual_1 _S727 = _S722;
    Dual_1 _S728 = mul_0(&_S726, &_S727);
    thread Dual_1 _S729 = _S725;
    thread Dual_1 _S730 = _S728;
    Dual_1 _S731 = div_1(&_S729, &_S730);
    thread Dual_1 _S732 = _S731;
    Dual_1 _S733 = dual_asinhc_1(&_S732);
    thread Dual_1 _S734 = _S733;
    thread Dual_1 _S735 = _S721;
    Dual_1 _S736 = mul_0(&_S734, &_S735);
    thread Dual_1 _S737 = _S728;
    Dual_1 _S738 = dual_root_1(&_S737);
    thread Dual_1 _S739 = _S736;
    thread Dual_1 _S740 = _S738;
    Dual_1 _S741 = div_1(&_S739, &_S740);
    thread Dual_1 _S742 = _S725;
    thread Dual_1 _S743 = _S728;
    Dual_1 _S744 = add_0(&_S742, &_S743);
    thread Dual_1 _S745 = _S744;
    Dual_1 _S746 = dual_root_1(&_S745);
    thread Dual_1 _S747 = _S741;
    thread Dual_1 _S748 = _S746;
    Dual_1 _S749 = div_1(&_S747, &_S748);
    thread Pair_0 pair_1;
    thread Dual_1 _S750 = _S749;
    thread Dual_1 _S751 = _S721;
    Dual_1 _S752 = mul_0(&_S750, &_S751);
    (&pair_1)->along_sum_1 = _S752;
    thread Dual_1 _S753 = _S749;
    thread Dual_1 _S754 = _S725;
    Dual_1 _S755 = mul_0(&_S753, &_S754);
    df_0 _S756 = wide_0(-1.0f);
    thread Dual_1 _S757 = _S755;
    thread df_0 _S758 = _S756;
    Dual_1 _S759 = times_1(&_S757, &_S758);
    (&pair_1)->along_x_1 = _S759;
    return pair_1;
}

[[kernel]] void poincare_log(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_out_9 [[buffer(3)]], atomic<uint> device* entryPointParams_status_9 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_2 = entryPointParams_9;
    (&kernelContext_10)->entryPointParams_point_1 = entryPointParams_point_5;
    (&kernelContext_10)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_10)->entryPointParams_out_2 = entryPointParams_out_9;
    (&kernelContext_10)->entryPointParams_status_2 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_10)->parts_0 = &parts_4;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_9->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S760 = block_count_0(&entryPointParams_9->p_2);
        if(block_3 < _S760)
        {
        }
        else
        {
            break;
        }
        Site_0 _S761 = site_of_0(&entryPointParams_9->p_2, block_3, invocation_4.x);
        Lie_0 _S762 = x_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S763 = _S761;
        thread Lie_0 _S764 = _S762;
        thread float device* _S765;
        Point_0 _S766 = point_of_0(&entryPointParams_9->p_2, &_S763, (&kernelContext_10)->entryPointParams_point_1, &_S764, (&kernelContext_10)->entryPointParams_status_2, &_S765, &kernelContext_10);
        float device* _S767 = _S765;
        Lie_0 _S768 = y_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S769 = _S761;
        thread Lie_0 _S770 = _S768;
        thread float device* _S771;
        Point_0 _S772 = point_of_0(&entryPointParams_9->p_2, &_S769, (&kernelContext_10)->entryPointParams_target_0, &_S770, (&kernelContext_10)->entryPointParams_status_2, &_S771, &kernelContext_10);
        float device* _S773 = _S771;
        thread Site_0 _S774 = _S761;
        thread Row_0 _S775 = _S766.row_4;
        thread Row_0 _S776 = _S772.row_4;
        Squares_0 _S777 = difference_squares_0(&entryPointParams_9->p_2, &_S774, &_S775, _S767, &_S776, _S771, &kernelContext_10);
        thread Squares_0 _S778 = _S777;
        df_0 _S779 = Squares_total_0(&_S778);
        df_0 _S780 = c_of_0(&entryPointParams_9->p_2);
        thread df_0 _S781 = _S780;
        thread df_0 _S782 = _S766.gap_0;
        thread df_0 _S783 = _S772.gap_0;
        thread df_0 _S784 = _S779;
        Pair_0 _S785 = log_parts_0(&_S781, &_S782, &_S783, &_S784);
        uint i_5 = _S761.lane_0;
        for(;;)
        {
            if(i_5 < (_S761.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S786 = _S766.row_4.base_0 + i_5 * _S766.row_4.step_2;
            thread df_0 value_23 = wide_0(_S767[_S786]);
            if((_S766.row_4.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S767[_S786 + _S766.row_4.low_0];
            }
            bool _S787;
            if((_S766.row_4.scale_0.hi_0) == 1.0f)
            {
                _S787 = (_S766.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S787 = false;
            }
            df_0 _S788;
            if(_S787)
            {
                _S788 = value_23;
            }
            else
            {
                thread df_0 _S789 = _S766.row_4.scale_0;
                thread df_0 _S790 = value_23;
                df_0 _S791 = x2A_0(&_S789, &_S790);
                _S788 = _S791;
            }
            uint _S792 = _S772.row_4.base_0 + i_5 * _S772.row_4.step_2;
            thread df_0 value_24 = wide_0(_S773[_S792]);
            if((_S772.row_4.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S773[_S792 + _S772.row_4.low_0];
            }
            bool _S793;
            if((_S772.row_4.scale_0.hi_0) == 1.0f)
            {
                _S793 = (_S772.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S793 = false;
            }
            df_0 _S794;
            if(_S793)
            {
                _S794 = value_24;
            }
            else
            {
                thread df_0 _S795 = _S772.row_4.scale_0;
                thread df_0 _S796 = value_24;
                df_0 _S797 = x2A_0(&_S795, &_S796);
                _S794 = _S797;
            }
            thread df_0 _S798 = _S794;
            thread df_0 _S799 = _S788;
            df_0 _S800 = x2D_0(&_S798, &_S799);
            thread df_0 _S801 = _S785.along_sum_1.value_0;
            thread df_0 _S802 = _S800;
            df_0 _S803 = x2A_0(&_S801, &_S802);
            thread df_0 _S804 = _S785.along_x_1.value_0;
            thread df_0 _S805 = _S788;
            df_0 _S806 = x2A_0(&_S804, &_S805);
            thread df_0 _S807 = _S803;
            thread df_0 _S808 = _S806;
            df_0 _S809 = x2B_0(&_S807, &_S808);
            thread Site_0 _S810 = _S761;
            thread df_0 _S811 = _S809;
            put_0((&kernelContext_10)->entryPointParams_out_2, &entryPointParams_9->p_2, &_S810, i_5, &_S811);
            i_5 = i_5 + entryPointParams_9->p_2.lanes_0;
        }
        uint _S812 = (_S766.clipped_0) | ((_S772.clipped_0) << 1U);
        thread Site_0 _S813 = _S761;
        count_clipped_0(&entryPointParams_9->p_2, &_S813, (&kernelContext_10)->entryPointParams_status_2, _S812, 0U);
        block_3 = block_3 + entryPointParams_9->p_2.groups_0;
    }
    return;
}

[[kernel]] void poincare_log0(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_out_10 [[buffer(2)]], atomic<uint> device* entryPointParams_status_10 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_3 = entryPointParams_10;
    (&kernelContext_11)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_11)->entryPointParams_out_3 = entryPointParams_out_10;
    (&kernelContext_11)->entryPointParams_status_3 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_11)->parts_0 = &parts_5;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_10->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S814 = block_count_0(&entryPointParams_10->p_3);
        if(block_4 < _S814)
        {
        }
        else
        {
            break;
        }
        Site_0 _S815 = site_of_0(&entryPointParams_10->p_3, block_4, invocation_5.x);
        Lie_0 _S816 = x_lie_0(&entryPointParams_10->p_3);
        thread Site_0 _S817 = _S815;
        thread Lie_0 _S818 = _S816;
        thread float device* _S819;
        Point_0 _S820 = point_of_0(&entryPointParams_10->p_3, &_S817, (&kernelContext_11)->entryPointParams_target_1, &_S818, (&kernelContext_11)->entryPointParams_status_3, &_S819, &kernelContext_11);
        float device* _S821 = _S819;
        df_0 _S822 = c_of_0(&entryPointParams_10->p_3);
        thread df_0 _S823 = _S820.square_0;
        Dual_0 _S824 = constant_0(&_S823);
        thread df_0 _S825 = _S822;
        thread Dual_0 _S826 = _S824;
        thread df_0 _S827 = _S820.gap_0;
        Dual_0 _S828 = artanhc_0(&_S825, &_S826, &_S827);
        uint i_6 = _S815.lane_0;
        for(;;)
        {
            if(i_6 < (_S815.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S829 = _S820.row_4.base_0 + i_6 * _S820.row_4.step_2;
            thread df_0 value_25 = wide_0(_S821[_S829]);
            if((_S820.row_4.low_0) != 0U)
            {
                (&value_25)->lo_0 = _S821[_S829 + _S820.row_4.low_0];
            }
            bool _S830;
            if((_S820.row_4.scale_0.hi_0) == 1.0f)
            {
                _S830 = (_S820.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S830 = false;
            }
            df_0 _S831;
            if(_S830)
            {
                _S831 = value_25;
            }
            else
            {
                thread df_0 _S832 = _S820.row_4.scale_0;
                thread df_0 _S833 = value_25;
                df_0 _S834 = x2A_0(&_S832, &_S833);
                _S831 = _S834;
            }
            thread df_0 _S835 = _S828.value_0;
            thread df_0 _S836 = _S831;
            df_0 _S837 = x2A_0(&_S835, &_S836);
            thread Site_0 _S838 = _S815;
            thread df_0 _S839 = _S837;
            put_0((&kernelContext_11)->entryPointParams_out_3, &entryPointParams_10->p_3, &_S838, i_6, &_S839);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread Site_0 _S840 = _S815;
        count_clipped_0(&entryPointParams_10->p_3, &_S840, (&kernelContext_11)->entryPointParams_status_3, _S820.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_10->p_3.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_24)
{
    return pair_of_0(p_24->time_hi_0, p_24->time_lo_0);
}

struct Weights_0
{
    Dual_1 on_x_0;
    Dual_1 on_y_0;
    df_0 gap_3;
};

Weights_0 weights_of_0(const df_0 thread* c_4, const df_0 thread* gap_x_value_3, const df_0 thread* gap_y_value_1, const df_0 thread* gap_sq_1, const df_0 thread* time_0)
{
    Dual_1 _S841 = variable_0(gap_x_value_3, int(0));
    Dual_1 _S842 = variable_0(gap_y_value_1, int(1));
    Dual_1 _S843 = variable_0(gap_sq_1, int(2));
    thread Dual_1 _S844 = _S843;
    Dual_1 _S845 = times_1(&_S844, c_4);
    thread Dual_1 _S846 = _S841;
    thread Dual_1 _S847 = _S842;
    Dual_1 _S848 = mul_0(&_S846, &_S847);
    thread Dual_1 _S849 = _S845;
    thread Dual_1 _S850 = _S848;
    Dual_1 _S851 = div_1(&_S849, &_S850);
    thread Dual_1 _S852 = _S851;
    Dual_1 _S853 = dual_asinhc_1(&_S852);
    thread Dual_1 _S854 = _S853;
    thread Dual_1 _S855 = _S853;
    Dual_1 _S856 = mul_0(&_S854, &_S855);
    thread Dual_1 _S857 = _S851;
    thread Dual_1 _S858 = _S856;
    Dual_1 _S859 = mul_0(&_S857, &_S858);
    df_0 _S860 = wide_0(4.0f);
    thread Dual_1 _S861 = _S859;
    thread df_0 _S862 = _S860;
    Dual_1 _S863 = times_1(&_S861, &_S862);
    thread df_0 _S864 = wide_0(1.0f);
    df_0 _S865 = x2D_0(&_S864, time_0);
    thread Dual_1 _S866 = _S863;
    Dual_1 _S867 = dual_sinhc_0(&_S866);
    thread df_0 _S868 = _S865;
    thread df_0 _S869 = _S865;
    df_0 _S870 = x2A_0(&_S868, &_S869);
    thread Dual_1 _S871 = _S863;
    thread df_0 _S872 = _S870;
    Dual_1 _S873 = times_1(&_S871, &_S872);
    thread Dual_1 _S874 = _S873;
    Dual_1 _S875 = dual_sinhc_0(&_S874);
    thread Dual_1 _S876 = _S875;
    thread Dual_1 _S877 = _S867;
    Dual_1 _S878 = div_1(&_S876, &_S877);
    thread Dual_1 _S879 = _S878;
    thread df_0 _S880 = _S865;
    Dual_1 _S881 = times_1(&_S879, &_S880);
    df_0 _S882 = x2A_0(time_0, time_0);
    thread Dual_1 _S883 = _S863;
    thread df_0 _S884 = _S882;
    Dual_1 _S885 = times_1(&_S883, &_S884);
    thread Dual_1 _S886 = _S885;
    Dual_1 _S887 = dual_sinhc_0(&_S886);
    thread Dual_1 _S888 = _S887;
    thread Dual_1 _S889 = _S867;
    Dual_1 _S890 = div_1(&_S888, &_S889);
    thread Dual_1 _S891 = _S890;
    Dual_1 _S892 = times_1(&_S891, time_0);
    thread Dual_1 _S893 = _S881;
    thread Dual_1 _S894 = _S841;
    Dual_1 _S895 = div_1(&_S893, &_S894);
    df_0 _S896 = wide_0(2.0f);
    thread Dual_1 _S897 = _S895;
    thread df_0 _S898 = _S896;
    Dual_1 _S899 = times_1(&_S897, &_S898);
    thread Dual_1 _S900 = _S892;
    thread Dual_1 _S901 = _S842;
    Dual_1 _S902 = div_1(&_S900, &_S901);
    thread Dual_1 _S903 = _S902;
    thread df_0 _S904 = _S896;
    Dual_1 _S905 = times_1(&_S903, &_S904);
    thread Dual_1 _S906 = _S899;
    thread Dual_1 _S907 = _S881;
    Dual_1 _S908 = sub_0(&_S906, &_S907);
    thread Dual_1 _S909 = _S905;
    thread Dual_1 _S910 = _S892;
    Dual_1 _S911 = sub_0(&_S909, &_S910);
    thread Dual_1 _S912 = _S908;
    thread Dual_1 _S913 = _S911;
    Dual_1 _S914 = add_0(&_S912, &_S913);
    thread Dual_1 _S915 = _S914;
    Dual_1 _S916 = plus_1(&_S915, 1.0f);
    thread Weights_0 weights_0;
    thread Dual_1 _S917 = _S899;
    thread Dual_1 _S918 = _S916;
    Dual_1 _S919 = div_1(&_S917, &_S918);
    (&weights_0)->on_x_0 = _S919;
    thread Dual_1 _S920 = _S905;
    thread Dual_1 _S921 = _S916;
    Dual_1 _S922 = div_1(&_S920, &_S921);
    (&weights_0)->on_y_0 = _S922;
    thread df_0 _S923 = _S896;
    thread df_0 _S924 = _S916.value_0;
    df_0 _S925 = _0(&_S923, &_S924);
    (&weights_0)->gap_3 = _S925;
    return weights_0;
}

[[kernel]] void poincare_geodesic(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_out_11 [[buffer(3)]], atomic<uint> device* entryPointParams_status_11 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_4 = entryPointParams_11;
    (&kernelContext_12)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_12)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_12)->entryPointParams_out_4 = entryPointParams_out_11;
    (&kernelContext_12)->entryPointParams_status_4 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_12)->parts_0 = &parts_6;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_11->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S926 = block_count_0(&entryPointParams_11->p_4);
        if(block_5 < _S926)
        {
        }
        else
        {
            break;
        }
        Site_0 _S927 = site_of_0(&entryPointParams_11->p_4, block_5, invocation_6.x);
        Lie_0 _S928 = x_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S929 = _S927;
        thread Lie_0 _S930 = _S928;
        thread float device* _S931;
        Point_0 _S932 = point_of_0(&entryPointParams_11->p_4, &_S929, (&kernelContext_12)->entryPointParams_start_0, &_S930, (&kernelContext_12)->entryPointParams_status_4, &_S931, &kernelContext_12);
        float device* _S933 = _S931;
        Lie_0 _S934 = y_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S935 = _S927;
        thread Lie_0 _S936 = _S934;
        thread float device* _S937;
        Point_0 _S938 = point_of_0(&entryPointParams_11->p_4, &_S935, (&kernelContext_12)->entryPointParams_end_0, &_S936, (&kernelContext_12)->entryPointParams_status_4, &_S937, &kernelContext_12);
        float device* _S939 = _S937;
        thread Site_0 _S940 = _S927;
        thread Row_0 _S941 = _S932.row_4;
        thread Row_0 _S942 = _S938.row_4;
        Squares_0 _S943 = difference_squares_0(&entryPointParams_11->p_4, &_S940, &_S941, _S933, &_S942, _S937, &kernelContext_12);
        thread Squares_0 _S944 = _S943;
        df_0 _S945 = Squares_total_0(&_S944);
        df_0 _S946 = c_of_0(&entryPointParams_11->p_4);
        df_0 _S947 = time_of_0(&entryPointParams_11->p_4);
        thread df_0 _S948 = _S946;
        thread df_0 _S949 = _S932.gap_0;
        thread df_0 _S950 = _S938.gap_0;
        thread df_0 _S951 = _S945;
        thread df_0 _S952 = _S947;
        Weights_0 _S953 = weights_of_0(&_S948, &_S949, &_S950, &_S951, &_S952);
        thread df_0 _S954 = _S953.gap_3;
        Rim_0 _S955 = rim_of_0(&entryPointParams_11->p_4, &_S954);
        thread df_0 _S956 = _S955.factor_5;
        thread df_0 _S957 = _S953.on_x_0.value_0;
        df_0 _S958 = x2A_0(&_S956, &_S957);
        thread df_0 _S959 = _S955.factor_5;
        thread df_0 _S960 = _S953.on_y_0.value_0;
        df_0 _S961 = x2A_0(&_S959, &_S960);
        uint i_7 = _S927.lane_0;
        for(;;)
        {
            if(i_7 < (_S927.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S962 = _S932.row_4.base_0 + i_7 * _S932.row_4.step_2;
            thread df_0 value_26 = wide_0(_S933[_S962]);
            if((_S932.row_4.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S933[_S962 + _S932.row_4.low_0];
            }
            bool _S963;
            if((_S932.row_4.scale_0.hi_0) == 1.0f)
            {
                _S963 = (_S932.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S963 = false;
            }
            df_0 _S964;
            if(_S963)
            {
                _S964 = value_26;
            }
            else
            {
                thread df_0 _S965 = _S932.row_4.scale_0;
                thread df_0 _S966 = value_26;
                df_0 _S967 = x2A_0(&_S965, &_S966);
                _S964 = _S967;
            }
            thread df_0 _S968 = _S958;
            thread df_0 _S969 = _S964;
            df_0 _S970 = x2A_0(&_S968, &_S969);
            uint _S971 = _S938.row_4.base_0 + i_7 * _S938.row_4.step_2;
            thread df_0 value_27 = wide_0(_S939[_S971]);
            if((_S938.row_4.low_0) != 0U)
            {
                (&value_27)->lo_0 = _S939[_S971 + _S938.row_4.low_0];
            }
            bool _S972;
            if((_S938.row_4.scale_0.hi_0) == 1.0f)
            {
                _S972 = (_S938.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S972 = false;
            }
            df_0 _S973;
            if(_S972)
            {
                _S973 = value_27;
            }
            else
            {
                thread df_0 _S974 = _S938.row_4.scale_0;
                thread df_0 _S975 = value_27;
                df_0 _S976 = x2A_0(&_S974, &_S975);
                _S973 = _S976;
            }
            thread df_0 _S977 = _S961;
            thread df_0 _S978 = _S973;
            df_0 _S979 = x2A_0(&_S977, &_S978);
            thread df_0 _S980 = _S970;
            thread df_0 _S981 = _S979;
            df_0 _S982 = x2B_0(&_S980, &_S981);
            thread Site_0 _S983 = _S927;
            thread df_0 _S984 = _S982;
            put_0((&kernelContext_12)->entryPointParams_out_4, &entryPointParams_11->p_4, &_S983, i_7, &_S984);
            i_7 = i_7 + entryPointParams_11->p_4.lanes_0;
        }
        uint _S985 = (_S932.clipped_0) | ((_S938.clipped_0) << 1U);
        thread Site_0 _S986 = _S927;
        count_clipped_0(&entryPointParams_11->p_4, &_S986, (&kernelContext_12)->entryPointParams_status_4, _S985, _S955.clipped_1);
        block_5 = block_5 + entryPointParams_11->p_4.groups_0;
    }
    return;
}

[[kernel]] void poincare_project(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_out_12 [[buffer(2)]], atomic<uint> device* entryPointParams_status_12 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_5 = entryPointParams_12;
    (&kernelContext_13)->entryPointParams_point_2 = entryPointParams_point_6;
    (&kernelContext_13)->entryPointParams_out_5 = entryPointParams_out_12;
    (&kernelContext_13)->entryPointParams_status_5 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_13)->parts_0 = &parts_7;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_12->p_5.zero_0;
    uint block_6 = group_5.x;
    for(;;)
    {
        uint _S987 = block_count_0(&entryPointParams_12->p_5);
        if(block_6 < _S987)
        {
        }
        else
        {
            break;
        }
        Site_0 _S988 = site_of_0(&entryPointParams_12->p_5, block_6, invocation_7.x);
        Lie_0 _S989 = x_lie_0(&entryPointParams_12->p_5);
        thread Site_0 _S990 = _S988;
        thread Lie_0 _S991 = _S989;
        thread float device* _S992;
        Point_0 _S993 = point_of_0(&entryPointParams_12->p_5, &_S990, (&kernelContext_13)->entryPointParams_point_2, &_S991, (&kernelContext_13)->entryPointParams_status_5, &_S992, &kernelContext_13);
        float device* _S994 = _S992;
        uint i_8 = _S988.lane_0;
        for(;;)
        {
            if(i_8 < (_S988.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S995 = _S993.row_4.base_0 + i_8 * _S993.row_4.step_2;
            thread df_0 value_28 = wide_0(_S994[_S995]);
            if((_S993.row_4.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S994[_S995 + _S993.row_4.low_0];
            }
            bool _S996;
            if((_S993.row_4.scale_0.hi_0) == 1.0f)
            {
                _S996 = (_S993.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S996 = false;
            }
            df_0 _S997;
            if(_S996)
            {
                _S997 = value_28;
            }
            else
            {
                thread df_0 _S998 = _S993.row_4.scale_0;
                thread df_0 _S999 = value_28;
                df_0 _S1000 = x2A_0(&_S998, &_S999);
                _S997 = _S1000;
            }
            thread Site_0 _S1001 = _S988;
            thread df_0 _S1002 = _S997;
            put_0((&kernelContext_13)->entryPointParams_out_5, &entryPointParams_12->p_5, &_S1001, i_8, &_S1002);
            i_8 = i_8 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S1003 = _S988;
        count_clipped_0(&entryPointParams_12->p_5, &_S1003, (&kernelContext_13)->entryPointParams_status_5, 0U, _S993.clipped_0);
        block_6 = block_6 + entryPointParams_12->p_5.groups_0;
    }
    return;
}

[[kernel]] void poincare_to_lorentz(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_out_13 [[buffer(2)]], atomic<uint> device* entryPointParams_status_13 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_6 = entryPointParams_13;
    (&kernelContext_14)->entryPointParams_point_3 = entryPointParams_point_7;
    (&kernelContext_14)->entryPointParams_out_6 = entryPointParams_out_13;
    (&kernelContext_14)->entryPointParams_status_6 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_14)->parts_0 = &parts_8;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_13->p_6.zero_0;
    uint block_7 = group_6.x;
    for(;;)
    {
        uint _S1004 = block_count_0(&entryPointParams_13->p_6);
        if(block_7 < _S1004)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1005 = site_of_0(&entryPointParams_13->p_6, block_7, invocation_8.x);
        Lie_0 _S1006 = x_lie_0(&entryPointParams_13->p_6);
        thread Site_0 _S1007 = _S1005;
        thread Lie_0 _S1008 = _S1006;
        thread float device* _S1009;
        Point_0 _S1010 = point_of_0(&entryPointParams_13->p_6, &_S1007, (&kernelContext_14)->entryPointParams_point_3, &_S1008, (&kernelContext_14)->entryPointParams_status_6, &_S1009, &kernelContext_14);
        float device* _S1011 = _S1009;
        thread df_0 _S1012 = wide_0(2.0f);
        thread df_0 _S1013 = _S1010.gap_0;
        df_0 _S1014 = _0(&_S1012, &_S1013);
        uint i_9 = _S1005.lane_0;
        for(;;)
        {
            if(i_9 < (_S1005.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1015 = i_9 + 1U;
            uint _S1016 = _S1010.row_4.base_0 + i_9 * _S1010.row_4.step_2;
            thread df_0 value_29 = wide_0(_S1011[_S1016]);
            if((_S1010.row_4.low_0) != 0U)
            {
                (&value_29)->lo_0 = _S1011[_S1016 + _S1010.row_4.low_0];
            }
            bool _S1017;
            if((_S1010.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1017 = (_S1010.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1017 = false;
            }
            df_0 _S1018;
            if(_S1017)
            {
                _S1018 = value_29;
            }
            else
            {
                thread df_0 _S1019 = _S1010.row_4.scale_0;
                thread df_0 _S1020 = value_29;
                df_0 _S1021 = x2A_0(&_S1019, &_S1020);
                _S1018 = _S1021;
            }
            thread df_0 _S1022 = _S1014;
            thread df_0 _S1023 = _S1018;
            df_0 _S1024 = x2A_0(&_S1022, &_S1023);
            thread Site_0 _S1025 = _S1005;
            thread df_0 _S1026 = _S1024;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S1025, _S1015, &_S1026);
            i_9 = i_9 + entryPointParams_13->p_6.lanes_0;
        }
        thread Site_0 _S1027 = _S1005;
        bool _S1028 = Site_is_first_0(&_S1027);
        if(_S1028)
        {
            thread df_0 _S1029 = _S1014;
            df_0 _S1030 = x2D_1(&_S1029, 1.0f);
            df_0 _S1031 = root_c_of_0(&entryPointParams_13->p_6);
            thread df_0 _S1032 = _S1030;
            thread df_0 _S1033 = _S1031;
            df_0 _S1034 = _0(&_S1032, &_S1033);
            thread Site_0 _S1035 = _S1005;
            thread df_0 _S1036 = _S1034;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S1035, 0U, &_S1036);
        }
        thread Site_0 _S1037 = _S1005;
        count_clipped_0(&entryPointParams_13->p_6, &_S1037, (&kernelContext_14)->entryPointParams_status_6, _S1010.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


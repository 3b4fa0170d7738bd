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
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S385)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
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
        float _S524 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S525;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S525 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S525 = false;
        }
        df_0 _S526;
        if(_S525)
        {
            _S526 = wide_0(_S524);
        }
        else
        {
            df_0 _S527 = x2A_1(&x_3->scale_0, _S524);
            _S526 = _S527;
        }
        float _S528 = v_data_0[v_0->base_0 + i_1 * v_0->step_2];
        bool _S529;
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S529 = ((&v_0->scale_0)->lo_0) == 0.0f;
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
            df_0 _S531 = x2A_1(&v_0->scale_0, _S528);
            _S530 = _S531;
        }
        thread df_0 _S532 = _S530;
        df_0 _S533 = x2A_0(factor_3, &_S532);
        thread df_0 _S534 = _S526;
        thread df_0 _S535 = _S533;
        df_0 _S536 = x2B_0(&_S534, &_S535);
        thread df_0 _S537 = _S536;
        thread df_0 _S538 = _S536;
        df_0 _S539 = x2A_0(&_S537, &_S538);
        thread df_0 _S540 = sums_3[int(0)];
        thread df_0 _S541 = _S539;
        df_0 _S542 = x2B_0(&_S540, &_S541);
        sums_3[int(0)] = _S542;
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
    Dual_1 _S543 = variable_0(gap_x_value_1, int(0));
    Dual_1 _S544 = stride_3->factor_2;
    Dual_1 _S545 = variable_0(cross_0, int(1));
    thread Dual_1 _S546 = _S545;
    Dual_1 _S547 = mul_0(&stride_3->factor_2, &_S546);
    df_0 _S548 = twice_0(c_2);
    thread Dual_1 _S549 = _S547;
    thread df_0 _S550 = _S548;
    Dual_1 _S551 = times_1(&_S549, &_S550);
    thread Dual_1 _S552 = _S551;
    thread Dual_1 _S553 = _S543;
    Dual_1 _S554 = sub_0(&_S552, &_S553);
    thread Dual_1 _S555 = _S554;
    Dual_1 _S556 = sub_0(&_S555, &stride_3->gap_w_0);
    thread Dual_1 _S557 = _S556;
    Dual_1 _S558 = plus_1(&_S557, 2.0f);
    df_0 _S559 = x2A_0(c_2, reach_sq_0);
    thread Dual_1 _S560 = _S558;
    thread df_0 _S561 = _S559;
    Dual_1 _S562 = with_value_1(&_S560, &_S561);
    thread Dual_1 _S563 = _S543;
    Dual_1 _S564 = mul_0(&_S563, &stride_3->gap_w_0);
    thread Dual_1 _S565 = _S562;
    thread Dual_1 _S566 = _S564;
    Dual_1 _S567 = add_0(&_S565, &_S566);
    thread ExpParts_0 parts_1;
    thread Dual_1 _S568 = _S543;
    thread Dual_1 _S569 = _S567;
    Dual_1 _S570 = div_1(&_S568, &_S569);
    (&parts_1)->along_sum_0 = _S570;
    thread Dual_1 _S571 = _S562;
    thread Dual_1 _S572 = _S567;
    Dual_1 _S573 = div_1(&_S571, &_S572);
    (&parts_1)->along_x_0 = _S573;
    (&parts_1)->factor_4 = _S544;
    thread df_0 _S574 = _S564.value_0;
    thread df_0 _S575 = _S567.value_0;
    df_0 _S576 = _0(&_S574, &_S575);
    (&parts_1)->gap_1 = _S576;
    return parts_1;
}

struct Rim_0
{
    df_0 factor_5;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_19, const df_0 thread* gap_2)
{
    df_0 _S577 = wide_0(1.0f);
    thread df_0 _S578 = _S577;
    df_0 _S579 = x2D_0(&_S578, gap_2);
    thread Rim_0 rim_0;
    df_0 _S580 = rim_limit_0(p_19);
    thread df_0 _S581 = _S580;
    thread df_0 _S582 = _S579;
    bool _S583 = less_0(&_S581, &_S582);
    int _S584;
    if(_S583)
    {
        _S584 = int(1);
    }
    else
    {
        _S584 = int(0);
    }
    uint _S585 = uint(_S584);
    (&rim_0)->clipped_1 = _S585;
    df_0 _S586;
    if(_S585 != 0U)
    {
        df_0 _S587 = rim_norm_0(p_19);
        thread df_0 _S588 = _S579;
        df_0 _S589 = root_of_0(&_S588);
        thread df_0 _S590 = _S587;
        thread df_0 _S591 = _S589;
        df_0 _S592 = _0(&_S590, &_S591);
        _S586 = _S592;
    }
    else
    {
        _S586 = _S577;
    }
    (&rim_0)->factor_5 = _S586;
    return rim_0;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S593 = value_14->hi_0;
    float _S594;
    if(is_bad_0(value_14->hi_0))
    {
        _S594 = _S593;
    }
    else
    {
        _S594 = _S593 + value_14->lo_0;
    }
    return _S594;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_15)
{
    float device* _S595 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S596 = nearest_0(value_15);
    *_S595 = _S596;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S597;
    if(this_8->active_0)
    {
        _S597 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S597 = false;
    }
    return _S597;
}

void refuse_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S598 = Site_is_first_0(site_10);
    bool _S599;
    if(_S598)
    {
        _S599 = inputs_0 > 0U;
    }
    else
    {
        _S599 = false;
    }
    if(_S599)
    {
        _S599 = ((p_21->flags_0) & 1U) != 0U;
    }
    else
    {
        _S599 = false;
    }
    if(_S599)
    {
        report_fault_0(status_4, site_10->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_22, const Site_0 thread* site_11, atomic<uint> device* status_5, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_22, site_11, status_5, inputs_1);
    bool _S600 = Site_is_first_0(site_11);
    bool _S601;
    if(_S600)
    {
        _S601 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S601 = false;
    }
    if(_S601)
    {
        uint _S602 = atomic_fetch_add_explicit(status_5+int(0), inputs_1 + results_0, memory_order_relaxed);
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
        uint _S603 = block_count_0(&entryPointParams_7->p_0);
        if(block_1 < _S603)
        {
        }
        else
        {
            break;
        }
        Site_0 _S604 = site_of_0(&entryPointParams_7->p_0, block_1, invocation_2.x);
        Lie_0 _S605 = x_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S606 = _S604;
        thread Lie_0 _S607 = _S605;
        thread float device* _S608;
        Point_0 _S609 = point_of_0(&entryPointParams_7->p_0, &_S606, (&kernelContext_7)->entryPointParams_point_0, &_S607, (&kernelContext_7)->entryPointParams_status_0, &_S608, &kernelContext_7);
        float device* _S610 = _S608;
        Lie_0 _S611 = y_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S612 = _S604;
        thread Lie_0 _S613 = _S611;
        thread float device* _S614;
        Tangent_0 _S615 = tangent_of_0(&entryPointParams_7->p_0, &_S612, (&kernelContext_7)->entryPointParams_tangent_0, &_S613, (&kernelContext_7)->entryPointParams_status_0, &_S614, &kernelContext_7);
        float device* _S616 = _S614;
        df_0 _S617 = c_of_0(&entryPointParams_7->p_0);
        thread df_0 _S618 = _S617;
        thread df_0 _S619 = _S609.gap_0;
        thread df_0 _S620 = _S615.square_1;
        Stride_0 _S621 = stride_of_0(&_S618, &_S619, &_S620, _S615.unit_0);
        thread Site_0 _S622 = _S604;
        thread Row_0 _S623 = _S609.row_4;
        thread df_0 _S624 = _S621.factor_2.value_0;
        thread Row_0 _S625 = _S615.row_5;
        df_0 _S626 = reach_square_0(&entryPointParams_7->p_0, &_S622, &_S623, _S610, &_S624, &_S625, _S614, &kernelContext_7);
        df_0 _S627 = wide_0(0.0f);
        thread df_0 _S628 = _S617;
        thread df_0 _S629 = _S609.gap_0;
        thread df_0 _S630 = _S627;
        thread Stride_0 _S631 = _S621;
        thread df_0 _S632 = _S626;
        ExpParts_0 _S633 = exp_parts_0(&_S628, &_S629, &_S630, &_S631, &_S632);
        thread df_0 _S634 = _S633.gap_1;
        Rim_0 _S635 = rim_of_0(&entryPointParams_7->p_0, &_S634);
        thread df_0 _S636 = _S633.along_sum_0.value_0;
        thread df_0 _S637 = _S633.factor_4.value_0;
        df_0 _S638 = x2A_0(&_S636, &_S637);
        thread df_0 _S639 = _S633.along_sum_0.value_0;
        thread df_0 _S640 = _S633.along_x_0.value_0;
        df_0 _S641 = x2B_0(&_S639, &_S640);
        uint i_2 = _S604.lane_0;
        for(;;)
        {
            if(i_2 < (_S604.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S642 = _S610[_S609.row_4.base_0 + i_2 * _S609.row_4.step_2];
            bool _S643;
            if((_S609.row_4.scale_0.hi_0) == 1.0f)
            {
                _S643 = (_S609.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S643 = false;
            }
            df_0 _S644;
            if(_S643)
            {
                _S644 = wide_0(_S642);
            }
            else
            {
                thread df_0 _S645 = _S609.row_4.scale_0;
                df_0 _S646 = x2A_1(&_S645, _S642);
                _S644 = _S646;
            }
            thread df_0 _S647 = _S641;
            thread df_0 _S648 = _S644;
            df_0 _S649 = x2A_0(&_S647, &_S648);
            float _S650 = _S616[_S615.row_5.base_0 + i_2 * _S615.row_5.step_2];
            bool _S651;
            if((_S615.row_5.scale_0.hi_0) == 1.0f)
            {
                _S651 = (_S615.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S651 = false;
            }
            df_0 _S652;
            if(_S651)
            {
                _S652 = wide_0(_S650);
            }
            else
            {
                thread df_0 _S653 = _S615.row_5.scale_0;
                df_0 _S654 = x2A_1(&_S653, _S650);
                _S652 = _S654;
            }
            thread df_0 _S655 = _S638;
            thread df_0 _S656 = _S652;
            df_0 _S657 = x2A_0(&_S655, &_S656);
            thread df_0 _S658 = _S649;
            thread df_0 _S659 = _S657;
            df_0 _S660 = x2B_0(&_S658, &_S659);
            thread df_0 _S661 = _S635.factor_5;
            thread df_0 _S662 = _S660;
            df_0 _S663 = x2A_0(&_S661, &_S662);
            thread Site_0 _S664 = _S604;
            thread df_0 _S665 = _S663;
            put_0((&kernelContext_7)->entryPointParams_out_0, &entryPointParams_7->p_0, &_S664, i_2, &_S665);
            i_2 = i_2 + entryPointParams_7->p_0.lanes_0;
        }
        thread Site_0 _S666 = _S604;
        count_clipped_0(&entryPointParams_7->p_0, &_S666, (&kernelContext_7)->entryPointParams_status_0, _S609.clipped_0, _S635.clipped_1);
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
        uint _S667 = block_count_0(&entryPointParams_8->p_1);
        if(block_2 < _S667)
        {
        }
        else
        {
            break;
        }
        Site_0 _S668 = site_of_0(&entryPointParams_8->p_1, block_2, invocation_3.x);
        Lie_0 _S669 = x_lie_0(&entryPointParams_8->p_1);
        thread Site_0 _S670 = _S668;
        thread Lie_0 _S671 = _S669;
        thread float device* _S672;
        Tangent_0 _S673 = tangent_of_0(&entryPointParams_8->p_1, &_S670, (&kernelContext_8)->entryPointParams_tangent_1, &_S671, (&kernelContext_8)->entryPointParams_status_1, &_S672, &kernelContext_8);
        float device* _S674 = _S672;
        df_0 _S675 = c_of_0(&entryPointParams_8->p_1);
        df_0 _S676 = wide_0(1.0f);
        thread df_0 _S677 = _S675;
        thread df_0 _S678 = _S676;
        thread df_0 _S679 = _S673.square_1;
        Stride_0 _S680 = stride_of_0(&_S677, &_S678, &_S679, _S673.unit_0);
        thread df_0 _S681 = _S680.gap_w_0.value_0;
        Rim_0 _S682 = rim_of_0(&entryPointParams_8->p_1, &_S681);
        thread df_0 _S683 = _S682.factor_5;
        thread df_0 _S684 = _S680.factor_2.value_0;
        df_0 _S685 = x2A_0(&_S683, &_S684);
        uint i_3 = _S668.lane_0;
        for(;;)
        {
            if(i_3 < (_S668.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S686 = _S674[_S673.row_5.base_0 + i_3 * _S673.row_5.step_2];
            bool _S687;
            if((_S673.row_5.scale_0.hi_0) == 1.0f)
            {
                _S687 = (_S673.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S687 = false;
            }
            df_0 _S688;
            if(_S687)
            {
                _S688 = wide_0(_S686);
            }
            else
            {
                thread df_0 _S689 = _S673.row_5.scale_0;
                df_0 _S690 = x2A_1(&_S689, _S686);
                _S688 = _S690;
            }
            thread df_0 _S691 = _S685;
            thread df_0 _S692 = _S688;
            df_0 _S693 = x2A_0(&_S691, &_S692);
            thread Site_0 _S694 = _S668;
            thread df_0 _S695 = _S693;
            put_0((&kernelContext_8)->entryPointParams_out_1, &entryPointParams_8->p_1, &_S694, i_3, &_S695);
            i_3 = i_3 + entryPointParams_8->p_1.lanes_0;
        }
        thread Site_0 _S696 = _S668;
        count_clipped_0(&entryPointParams_8->p_1, &_S696, (&kernelContext_8)->entryPointParams_status_1, 0U, _S682.clipped_1);
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
        float _S697 = x_data_1[x_4->base_0 + i_4 * x_4->step_2];
        bool _S698;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S698 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S698 = false;
        }
        df_0 _S699;
        if(_S698)
        {
            _S699 = wide_0(_S697);
        }
        else
        {
            df_0 _S700 = x2A_1(&x_4->scale_0, _S697);
            _S699 = _S700;
        }
        float _S701 = y_data_0[y_0->base_0 + i_4 * y_0->step_2];
        bool _S702;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S702 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S702 = false;
        }
        df_0 _S703;
        if(_S702)
        {
            _S703 = wide_0(_S701);
        }
        else
        {
            df_0 _S704 = x2A_1(&y_0->scale_0, _S701);
            _S703 = _S704;
        }
        thread df_0 _S705 = _S699;
        thread df_0 _S706 = _S703;
        df_0 _S707 = x2D_0(&_S705, &_S706);
        thread df_0 _S708 = _S707;
        Squares_add_0(&squares_2, &_S708);
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
    Dual_1 _S709 = variable_0(gap_x_value_2, int(0));
    Dual_1 _S710 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S711 = variable_0(gap_sq_0, int(2));
    thread Dual_1 _S712 = _S711;
    Dual_1 _S713 = times_1(&_S712, c_3);
    thread Dual_1 _S714 = _S709;
    thread Dual_1 _S715 = _S710;
    Dual_1 _S716 = mul_0(&_S714, &_S715);
    thread Dual_1 _S717 = _S713;
    thread Dual_1 _S718 = _S716;
    Dual_1 _S719 = div_1(&_S717, &_S718);
    thread Dual_1 _S720 = _S719;
    Dual_1 _S721 = dual_asinhc_1(&_S720);
    thread Dual_1 _S722 = _S721;
    thread Dual_1 _S723 = _S709;
    Dual_1 _S724 = mul_0(&_S722, &_S723);
    thread Dual_1 _S725 = _S716;
    Dual_1 _S726 = dual_root_1(&_S725);
    thread Dual_1 _S727 = _S724;
    thread Dual_1 _S728 = _S726;
    Dual_1 _S729 = div_1(&_S727, &_S728);
    thread Dual_1 _S730 = _S713;
    thread Dual_1 _S731 = _S716;
    Dual_1 _S732 = add_0(&_S730, &_S731);
    thread Dual_1 _S733 = _S732;
    Dual_1 _S734 = dual_root_1(&_S733);
    thread Dual_1 _S735 = _S729;
    thread Dual_1 _S736 = _S734;
    Dual_1 _S737 = div_1(&_S735, &_S736);
    thread Pair_0 pair_1;
    thread Dual_1 _S738 = _S737;
    thread Dual_1 _S739 = _S709;
    Dual_1 _S740 = mul_0(&_S738, &_S739);
    (&pair_1)->along_sum_1 = _S740;
    thread Dual_1 _S741 = _S737;
    thread Dual_1 _S742 = _S713;
    Dual_1 _S743 = mul_0(&_S741, &_S742);
    df_0 _S744 = wide_0(-1.0f);
    thread Dual_1 _S745 = _S743;
    thread df_0 _S746 = _S744;
    Dual_1 _S747 = times_1(&_S745, &_S746);
    (&pair_1)->along_x_1 = _S747;
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
        uint _S748 = block_count_0(&entryPointParams_9->p_2);
        if(block_3 < _S748)
        {
        }
        else
        {
            break;
        }
        Site_0 _S749 = site_of_0(&entryPointParams_9->p_2, block_3, invocation_4.x);
        Lie_0 _S750 = x_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S751 = _S749;
        thread Lie_0 _S752 = _S750;
        thread float device* _S753;
        Point_0 _S754 = point_of_0(&entryPointParams_9->p_2, &_S751, (&kernelContext_10)->entryPointParams_point_1, &_S752, (&kernelContext_10)->entryPointParams_status_2, &_S753, &kernelContext_10);
        float device* _S755 = _S753;
        Lie_0 _S756 = y_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S757 = _S749;
        thread Lie_0 _S758 = _S756;
        thread float device* _S759;
        Point_0 _S760 = point_of_0(&entryPointParams_9->p_2, &_S757, (&kernelContext_10)->entryPointParams_target_0, &_S758, (&kernelContext_10)->entryPointParams_status_2, &_S759, &kernelContext_10);
        float device* _S761 = _S759;
        thread Site_0 _S762 = _S749;
        thread Row_0 _S763 = _S754.row_4;
        thread Row_0 _S764 = _S760.row_4;
        Squares_0 _S765 = difference_squares_0(&entryPointParams_9->p_2, &_S762, &_S763, _S755, &_S764, _S759, &kernelContext_10);
        thread Squares_0 _S766 = _S765;
        df_0 _S767 = Squares_total_0(&_S766);
        df_0 _S768 = c_of_0(&entryPointParams_9->p_2);
        thread df_0 _S769 = _S768;
        thread df_0 _S770 = _S754.gap_0;
        thread df_0 _S771 = _S760.gap_0;
        thread df_0 _S772 = _S767;
        Pair_0 _S773 = log_parts_0(&_S769, &_S770, &_S771, &_S772);
        uint i_5 = _S749.lane_0;
        for(;;)
        {
            if(i_5 < (_S749.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S774 = _S755[_S754.row_4.base_0 + i_5 * _S754.row_4.step_2];
            bool _S775;
            if((_S754.row_4.scale_0.hi_0) == 1.0f)
            {
                _S775 = (_S754.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S775 = false;
            }
            df_0 _S776;
            if(_S775)
            {
                _S776 = wide_0(_S774);
            }
            else
            {
                thread df_0 _S777 = _S754.row_4.scale_0;
                df_0 _S778 = x2A_1(&_S777, _S774);
                _S776 = _S778;
            }
            float _S779 = _S761[_S760.row_4.base_0 + i_5 * _S760.row_4.step_2];
            bool _S780;
            if((_S760.row_4.scale_0.hi_0) == 1.0f)
            {
                _S780 = (_S760.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S780 = false;
            }
            df_0 _S781;
            if(_S780)
            {
                _S781 = wide_0(_S779);
            }
            else
            {
                thread df_0 _S782 = _S760.row_4.scale_0;
                df_0 _S783 = x2A_1(&_S782, _S779);
                _S781 = _S783;
            }
            thread df_0 _S784 = _S781;
            thread df_0 _S785 = _S776;
            df_0 _S786 = x2D_0(&_S784, &_S785);
            thread df_0 _S787 = _S773.along_sum_1.value_0;
            thread df_0 _S788 = _S786;
            df_0 _S789 = x2A_0(&_S787, &_S788);
            thread df_0 _S790 = _S773.along_x_1.value_0;
            thread df_0 _S791 = _S776;
            df_0 _S792 = x2A_0(&_S790, &_S791);
            thread df_0 _S793 = _S789;
            thread df_0 _S794 = _S792;
            df_0 _S795 = x2B_0(&_S793, &_S794);
            thread Site_0 _S796 = _S749;
            thread df_0 _S797 = _S795;
            put_0((&kernelContext_10)->entryPointParams_out_2, &entryPointParams_9->p_2, &_S796, i_5, &_S797);
            i_5 = i_5 + entryPointParams_9->p_2.lanes_0;
        }
        uint _S798 = _S754.clipped_0 + _S760.clipped_0;
        thread Site_0 _S799 = _S749;
        count_clipped_0(&entryPointParams_9->p_2, &_S799, (&kernelContext_10)->entryPointParams_status_2, _S798, 0U);
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
        uint _S800 = block_count_0(&entryPointParams_10->p_3);
        if(block_4 < _S800)
        {
        }
        else
        {
            break;
        }
        Site_0 _S801 = site_of_0(&entryPointParams_10->p_3, block_4, invocation_5.x);
        Lie_0 _S802 = x_lie_0(&entryPointParams_10->p_3);
        thread Site_0 _S803 = _S801;
        thread Lie_0 _S804 = _S802;
        thread float device* _S805;
        Point_0 _S806 = point_of_0(&entryPointParams_10->p_3, &_S803, (&kernelContext_11)->entryPointParams_target_1, &_S804, (&kernelContext_11)->entryPointParams_status_3, &_S805, &kernelContext_11);
        float device* _S807 = _S805;
        df_0 _S808 = c_of_0(&entryPointParams_10->p_3);
        thread df_0 _S809 = _S806.square_0;
        Dual_0 _S810 = constant_0(&_S809);
        thread df_0 _S811 = _S808;
        thread Dual_0 _S812 = _S810;
        thread df_0 _S813 = _S806.gap_0;
        Dual_0 _S814 = artanhc_0(&_S811, &_S812, &_S813);
        uint i_6 = _S801.lane_0;
        for(;;)
        {
            if(i_6 < (_S801.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S815 = _S807[_S806.row_4.base_0 + i_6 * _S806.row_4.step_2];
            bool _S816;
            if((_S806.row_4.scale_0.hi_0) == 1.0f)
            {
                _S816 = (_S806.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S816 = false;
            }
            df_0 _S817;
            if(_S816)
            {
                _S817 = wide_0(_S815);
            }
            else
            {
                thread df_0 _S818 = _S806.row_4.scale_0;
                df_0 _S819 = x2A_1(&_S818, _S815);
                _S817 = _S819;
            }
            thread df_0 _S820 = _S814.value_0;
            thread df_0 _S821 = _S817;
            df_0 _S822 = x2A_0(&_S820, &_S821);
            thread Site_0 _S823 = _S801;
            thread df_0 _S824 = _S822;
            put_0((&kernelContext_11)->entryPointParams_out_3, &entryPointParams_10->p_3, &_S823, i_6, &_S824);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread Site_0 _S825 = _S801;
        count_clipped_0(&entryPointParams_10->p_3, &_S825, (&kernelContext_11)->entryPointParams_status_3, _S806.clipped_0, 0U);
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
    Dual_1 _S826 = variable_0(gap_x_value_3, int(0));
    Dual_1 _S827 = variable_0(gap_y_value_1, int(1));
    Dual_1 _S828 = variable_0(gap_sq_1, int(2));
    thread Dual_1 _S829 = _S828;
    Dual_1 _S830 = times_1(&_S829, c_4);
    thread Dual_1 _S831 = _S826;
    thread Dual_1 _S832 = _S827;
    Dual_1 _S833 = mul_0(&_S831, &_S832);
    thread Dual_1 _S834 = _S830;
    thread Dual_1 _S835 = _S833;
    Dual_1 _S836 = div_1(&_S834, &_S835);
    thread Dual_1 _S837 = _S836;
    Dual_1 _S838 = dual_asinhc_1(&_S837);
    thread Dual_1 _S839 = _S838;
    thread Dual_1 _S840 = _S838;
    Dual_1 _S841 = mul_0(&_S839, &_S840);
    thread Dual_1 _S842 = _S836;
    thread Dual_1 _S843 = _S841;
    Dual_1 _S844 = mul_0(&_S842, &_S843);
    df_0 _S845 = wide_0(4.0f);
    thread Dual_1 _S846 = _S844;
    thread df_0 _S847 = _S845;
    Dual_1 _S848 = times_1(&_S846, &_S847);
    thread df_0 _S849 = wide_0(1.0f);
    df_0 _S850 = x2D_0(&_S849, time_0);
    thread Dual_1 _S851 = _S848;
    Dual_1 _S852 = dual_sinhc_0(&_S851);
    thread df_0 _S853 = _S850;
    thread df_0 _S854 = _S850;
    df_0 _S855 = x2A_0(&_S853, &_S854);
    thread Dual_1 _S856 = _S848;
    thread df_0 _S857 = _S855;
    Dual_1 _S858 = times_1(&_S856, &_S857);
    thread Dual_1 _S859 = _S858;
    Dual_1 _S860 = dual_sinhc_0(&_S859);
    thread Dual_1 _S861 = _S860;
    thread Dual_1 _S862 = _S852;
    Dual_1 _S863 = div_1(&_S861, &_S862);
    thread Dual_1 _S864 = _S863;
    thread df_0 _S865 = _S850;
    Dual_1 _S866 = times_1(&_S864, &_S865);
    df_0 _S867 = x2A_0(time_0, time_0);
    thread Dual_1 _S868 = _S848;
    thread df_0 _S869 = _S867;
    Dual_1 _S870 = times_1(&_S868, &_S869);
    thread Dual_1 _S871 = _S870;
    Dual_1 _S872 = dual_sinhc_0(&_S871);
    thread Dual_1 _S873 = _S872;
    thread Dual_1 _S874 = _S852;
    Dual_1 _S875 = div_1(&_S873, &_S874);
    thread Dual_1 _S876 = _S875;
    Dual_1 _S877 = times_1(&_S876, time_0);
    thread Dual_1 _S878 = _S866;
    thread Dual_1 _S879 = _S826;
    Dual_1 _S880 = div_1(&_S878, &_S879);
    df_0 _S881 = wide_0(2.0f);
    thread Dual_1 _S882 = _S880;
    thread df_0 _S883 = _S881;
    Dual_1 _S884 = times_1(&_S882, &_S883);
    thread Dual_1 _S885 = _S877;
    thread Dual_1 _S886 = _S827;
    Dual_1 _S887 = div_1(&_S885, &_S886);
    thread Dual_1 _S888 = _S887;
    thread df_0 _S889 = _S881;
    Dual_1 _S890 = times_1(&_S888, &_S889);
    thread Dual_1 _S891 = _S884;
    thread Dual_1 _S892 = _S866;
    Dual_1 _S893 = sub_0(&_S891, &_S892);
    thread Dual_1 _S894 = _S890;
    thread Dual_1 _S895 = _S877;
    Dual_1 _S896 = sub_0(&_S894, &_S895);
    thread Dual_1 _S897 = _S893;
    thread Dual_1 _S898 = _S896;
    Dual_1 _S899 = add_0(&_S897, &_S898);
    thread Dual_1 _S900 = _S899;
    Dual_1 _S901 = plus_1(&_S900, 1.0f);
    thread Weights_0 weights_0;
    thread Dual_1 _S902 = _S884;
    thread Dual_1 _S903 = _S901;
    Dual_1 _S904 = div_1(&_S902, &_S903);
    (&weights_0)->on_x_0 = _S904;
    thread Dual_1 _S905 = _S890;
    thread Dual_1 _S906 = _S901;
    Dual_1 _S907 = div_1(&_S905, &_S906);
    (&weights_0)->on_y_0 = _S907;
    thread df_0 _S908 = _S881;
    thread df_0 _S909 = _S901.value_0;
    df_0 _S910 = _0(&_S908, &_S909);
    (&weights_0)->gap_3 = _S910;
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
        uint _S911 = block_count_0(&entryPointParams_11->p_4);
        if(block_5 < _S911)
        {
        }
        else
        {
            break;
        }
        Site_0 _S912 = site_of_0(&entryPointParams_11->p_4, block_5, invocation_6.x);
        Lie_0 _S913 = x_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S914 = _S912;
        thread Lie_0 _S915 = _S913;
        thread float device* _S916;
        Point_0 _S917 = point_of_0(&entryPointParams_11->p_4, &_S914, (&kernelContext_12)->entryPointParams_start_0, &_S915, (&kernelContext_12)->entryPointParams_status_4, &_S916, &kernelContext_12);
        float device* _S918 = _S916;
        Lie_0 _S919 = y_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S920 = _S912;
        thread Lie_0 _S921 = _S919;
        thread float device* _S922;
        Point_0 _S923 = point_of_0(&entryPointParams_11->p_4, &_S920, (&kernelContext_12)->entryPointParams_end_0, &_S921, (&kernelContext_12)->entryPointParams_status_4, &_S922, &kernelContext_12);
        float device* _S924 = _S922;
        thread Site_0 _S925 = _S912;
        thread Row_0 _S926 = _S917.row_4;
        thread Row_0 _S927 = _S923.row_4;
        Squares_0 _S928 = difference_squares_0(&entryPointParams_11->p_4, &_S925, &_S926, _S918, &_S927, _S922, &kernelContext_12);
        thread Squares_0 _S929 = _S928;
        df_0 _S930 = Squares_total_0(&_S929);
        df_0 _S931 = c_of_0(&entryPointParams_11->p_4);
        df_0 _S932 = time_of_0(&entryPointParams_11->p_4);
        thread df_0 _S933 = _S931;
        thread df_0 _S934 = _S917.gap_0;
        thread df_0 _S935 = _S923.gap_0;
        thread df_0 _S936 = _S930;
        thread df_0 _S937 = _S932;
        Weights_0 _S938 = weights_of_0(&_S933, &_S934, &_S935, &_S936, &_S937);
        thread df_0 _S939 = _S938.gap_3;
        Rim_0 _S940 = rim_of_0(&entryPointParams_11->p_4, &_S939);
        thread df_0 _S941 = _S940.factor_5;
        thread df_0 _S942 = _S938.on_x_0.value_0;
        df_0 _S943 = x2A_0(&_S941, &_S942);
        thread df_0 _S944 = _S940.factor_5;
        thread df_0 _S945 = _S938.on_y_0.value_0;
        df_0 _S946 = x2A_0(&_S944, &_S945);
        uint i_7 = _S912.lane_0;
        for(;;)
        {
            if(i_7 < (_S912.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S947 = _S918[_S917.row_4.base_0 + i_7 * _S917.row_4.step_2];
            bool _S948;
            if((_S917.row_4.scale_0.hi_0) == 1.0f)
            {
                _S948 = (_S917.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S948 = false;
            }
            df_0 _S949;
            if(_S948)
            {
                _S949 = wide_0(_S947);
            }
            else
            {
                thread df_0 _S950 = _S917.row_4.scale_0;
                df_0 _S951 = x2A_1(&_S950, _S947);
                _S949 = _S951;
            }
            thread df_0 _S952 = _S943;
            thread df_0 _S953 = _S949;
            df_0 _S954 = x2A_0(&_S952, &_S953);
            float _S955 = _S924[_S923.row_4.base_0 + i_7 * _S923.row_4.step_2];
            bool _S956;
            if((_S923.row_4.scale_0.hi_0) == 1.0f)
            {
                _S956 = (_S923.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S956 = false;
            }
            df_0 _S957;
            if(_S956)
            {
                _S957 = wide_0(_S955);
            }
            else
            {
                thread df_0 _S958 = _S923.row_4.scale_0;
                df_0 _S959 = x2A_1(&_S958, _S955);
                _S957 = _S959;
            }
            thread df_0 _S960 = _S946;
            thread df_0 _S961 = _S957;
            df_0 _S962 = x2A_0(&_S960, &_S961);
            thread df_0 _S963 = _S954;
            thread df_0 _S964 = _S962;
            df_0 _S965 = x2B_0(&_S963, &_S964);
            thread Site_0 _S966 = _S912;
            thread df_0 _S967 = _S965;
            put_0((&kernelContext_12)->entryPointParams_out_4, &entryPointParams_11->p_4, &_S966, i_7, &_S967);
            i_7 = i_7 + entryPointParams_11->p_4.lanes_0;
        }
        uint _S968 = _S917.clipped_0 + _S923.clipped_0;
        thread Site_0 _S969 = _S912;
        count_clipped_0(&entryPointParams_11->p_4, &_S969, (&kernelContext_12)->entryPointParams_status_4, _S968, _S940.clipped_1);
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
        uint _S970 = block_count_0(&entryPointParams_12->p_5);
        if(block_6 < _S970)
        {
        }
        else
        {
            break;
        }
        Site_0 _S971 = site_of_0(&entryPointParams_12->p_5, block_6, invocation_7.x);
        Lie_0 _S972 = x_lie_0(&entryPointParams_12->p_5);
        thread Site_0 _S973 = _S971;
        thread Lie_0 _S974 = _S972;
        thread float device* _S975;
        Point_0 _S976 = point_of_0(&entryPointParams_12->p_5, &_S973, (&kernelContext_13)->entryPointParams_point_2, &_S974, (&kernelContext_13)->entryPointParams_status_5, &_S975, &kernelContext_13);
        float device* _S977 = _S975;
        uint i_8 = _S971.lane_0;
        for(;;)
        {
            if(i_8 < (_S971.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S978 = _S977[_S976.row_4.base_0 + i_8 * _S976.row_4.step_2];
            bool _S979;
            if((_S976.row_4.scale_0.hi_0) == 1.0f)
            {
                _S979 = (_S976.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S979 = false;
            }
            df_0 _S980;
            if(_S979)
            {
                _S980 = wide_0(_S978);
            }
            else
            {
                thread df_0 _S981 = _S976.row_4.scale_0;
                df_0 _S982 = x2A_1(&_S981, _S978);
                _S980 = _S982;
            }
            thread Site_0 _S983 = _S971;
            thread df_0 _S984 = _S980;
            put_0((&kernelContext_13)->entryPointParams_out_5, &entryPointParams_12->p_5, &_S983, i_8, &_S984);
            i_8 = i_8 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S985 = _S971;
        count_clipped_0(&entryPointParams_12->p_5, &_S985, (&kernelContext_13)->entryPointParams_status_5, 0U, _S976.clipped_0);
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
        uint _S986 = block_count_0(&entryPointParams_13->p_6);
        if(block_7 < _S986)
        {
        }
        else
        {
            break;
        }
        Site_0 _S987 = site_of_0(&entryPointParams_13->p_6, block_7, invocation_8.x);
        Lie_0 _S988 = x_lie_0(&entryPointParams_13->p_6);
        thread Site_0 _S989 = _S987;
        thread Lie_0 _S990 = _S988;
        thread float device* _S991;
        Point_0 _S992 = point_of_0(&entryPointParams_13->p_6, &_S989, (&kernelContext_14)->entryPointParams_point_3, &_S990, (&kernelContext_14)->entryPointParams_status_6, &_S991, &kernelContext_14);
        float device* _S993 = _S991;
        thread df_0 _S994 = wide_0(2.0f);
        thread df_0 _S995 = _S992.gap_0;
        df_0 _S996 = _0(&_S994, &_S995);
        uint i_9 = _S987.lane_0;
        for(;;)
        {
            if(i_9 < (_S987.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S997 = i_9 + 1U;
            float _S998 = _S993[_S992.row_4.base_0 + i_9 * _S992.row_4.step_2];
            bool _S999;
            if((_S992.row_4.scale_0.hi_0) == 1.0f)
            {
                _S999 = (_S992.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S999 = false;
            }
            df_0 _S1000;
            if(_S999)
            {
                _S1000 = wide_0(_S998);
            }
            else
            {
                thread df_0 _S1001 = _S992.row_4.scale_0;
                df_0 _S1002 = x2A_1(&_S1001, _S998);
                _S1000 = _S1002;
            }
            thread df_0 _S1003 = _S996;
            thread df_0 _S1004 = _S1000;
            df_0 _S1005 = x2A_0(&_S1003, &_S1004);
            thread Site_0 _S1006 = _S987;
            thread df_0 _S1007 = _S1005;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S1006, _S997, &_S1007);
            i_9 = i_9 + entryPointParams_13->p_6.lanes_0;
        }
        thread Site_0 _S1008 = _S987;
        bool _S1009 = Site_is_first_0(&_S1008);
        if(_S1009)
        {
            thread df_0 _S1010 = _S996;
            df_0 _S1011 = x2D_1(&_S1010, 1.0f);
            df_0 _S1012 = root_c_of_0(&entryPointParams_13->p_6);
            thread df_0 _S1013 = _S1011;
            thread df_0 _S1014 = _S1012;
            df_0 _S1015 = _0(&_S1013, &_S1014);
            thread Site_0 _S1016 = _S987;
            thread df_0 _S1017 = _S1015;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S1016, 0U, &_S1017);
        }
        thread Site_0 _S1018 = _S987;
        count_clipped_0(&entryPointParams_13->p_6, &_S1018, (&kernelContext_14)->entryPointParams_status_6, _S992.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


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

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S202 = times_0(n_0, c_0);
    df_0 _S203 = wide_0(-1.0f);
    thread Dual_0 _S204 = _S202;
    thread df_0 _S205 = _S203;
    Dual_0 _S206 = times_0(&_S204, &_S205);
    thread Dual_0 _S207 = _S206;
    Dual_0 _S208 = plus_0(&_S207, 1.0f);
    thread Dual_0 _S209 = _S208;
    Dual_0 _S210 = with_value_0(&_S209, gap_value_0);
    thread Dual_0 _S211 = _S202;
    thread Dual_0 _S212 = _S210;
    Dual_0 _S213 = div_0(&_S211, &_S212);
    thread Dual_0 _S214 = _S213;
    Dual_0 _S215 = dual_asinhc_0(&_S214);
    thread Dual_0 _S216 = _S210;
    Dual_0 _S217 = dual_root_0(&_S216);
    thread Dual_0 _S218 = _S215;
    thread Dual_0 _S219 = _S217;
    Dual_0 _S220 = div_0(&_S218, &_S219);
    return _S220;
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

Dual_1 dual_asinhc_1(const Dual_1 thread* a_26)
{
    Sloped_0 _S221 = asinhc_0(&a_26->value_0);
    thread df_0 _S222 = _S221.value_4;
    thread df_0 _S223 = _S221.slope_1;
    Dual_1 _S224 = chain_1(a_26, &_S222, &_S223);
    return _S224;
}

Dual_1 add_0(const Dual_1 thread* a_27, const Dual_1 thread* b_13)
{
    thread Dual_1 dual_5;
    df_0 _S225 = x2B_0(&a_27->value_0, &b_13->value_0);
    (&dual_5)->value_0 = _S225;
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
        df_0 _S226 = x2B_0(&a_27->partial_0[k_5], &b_13->partial_0[k_5]);
        (&dual_5)->partial_0[k_5] = _S226;
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

Dual_1 with_value_1(const Dual_1 thread* a_28, const df_0 thread* value_9)
{
    thread Dual_1 dual_6 = *a_28;
    (&dual_6)->value_0 = *value_9;
    return dual_6;
}

Dual_1 plus_1(const Dual_1 thread* a_29, float amount_1)
{
    df_0 _S227 = x2B_1(&a_29->value_0, amount_1);
    df_0 _S228 = wide_0(1.0f);
    thread df_0 _S229 = _S227;
    thread df_0 _S230 = _S228;
    Dual_1 _S231 = chain_1(a_29, &_S229, &_S230);
    return _S231;
}

Dual_1 times_1(const Dual_1 thread* a_30, const df_0 thread* factor_1)
{
    df_0 _S232 = x2A_0(&a_30->value_0, factor_1);
    thread df_0 _S233 = _S232;
    Dual_1 _S234 = chain_1(a_30, &_S233, factor_1);
    return _S234;
}

Dual_1 sub_0(const Dual_1 thread* a_31, const Dual_1 thread* b_14)
{
    thread df_0 _S235 = wide_0(-1.0f);
    Dual_1 _S236 = times_1(b_14, &_S235);
    thread Dual_1 _S237 = _S236;
    Dual_1 _S238 = add_0(a_31, &_S237);
    return _S238;
}

Dual_1 mul_0(const Dual_1 thread* a_32, const Dual_1 thread* b_15)
{
    thread Dual_1 dual_7;
    df_0 _S239 = x2A_0(&a_32->value_0, &b_15->value_0);
    (&dual_7)->value_0 = _S239;
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
        df_0 _S240 = x2A_0(&a_32->partial_0[k_6], &b_15->value_0);
        df_0 _S241 = x2A_0(&a_32->value_0, &b_15->partial_0[k_6]);
        thread df_0 _S242 = _S240;
        thread df_0 _S243 = _S241;
        df_0 _S244 = x2B_0(&_S242, &_S243);
        (&dual_7)->partial_0[k_6] = _S244;
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
                uint _S245 = uint(k_7) * 64U + site_0->invocation_0;
                df_0 _S246 = pair_of_0((*kernelContext_0->parts_0)[_S245 + reach_0].x, (*kernelContext_0->parts_0)[_S245 + reach_0].y);
                thread df_0 _S247 = pair_of_0((*kernelContext_0->parts_0)[_S245].x, (*kernelContext_0->parts_0)[_S245].y);
                thread df_0 _S248 = _S246;
                df_0 _S249 = x2B_0(&_S247, &_S248);
                (*kernelContext_0->parts_0)[_S245] = float2(_S249.hi_0, _S249.lo_0);
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

Dual_1 dual_root_1(const Dual_1 thread* a_33)
{
    df_0 _S250 = root_of_0(&a_33->value_0);
    thread df_0 _S251 = wide_0(0.5f);
    thread df_0 _S252 = _S250;
    df_0 _S253 = _0(&_S251, &_S252);
    thread df_0 _S254 = _S250;
    thread df_0 _S255 = _S253;
    Dual_1 _S256 = chain_1(a_33, &_S254, &_S255);
    return _S256;
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
    df_0 _S257 = scaled_1(root_1, -2.0f);
    thread df_0 _S258 = _S257;
    df_0 _S259 = exp_of_0(&_S258);
    thread df_0 _S260 = _S259;
    df_0 _S261 = x2B_1(&_S260, 1.0f);
    thread df_0 _S262 = _S259;
    df_0 _S263 = scaled_1(&_S262, 4.0f);
    thread df_0 _S264 = _S261;
    thread df_0 _S265 = _S261;
    df_0 _S266 = x2A_0(&_S264, &_S265);
    thread df_0 _S267 = _S263;
    thread df_0 _S268 = _S266;
    df_0 _S269 = _0(&_S267, &_S268);
    return _S269;
}

Sloped_0 tanhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S270 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S271 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S272 = _S270;
        Sloped_0 _S273 = series_0(&_S271, &_S272, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
        return _S273;
    }
    df_0 _S274 = root_of_0(t_3);
    thread df_0 _S275 = _S274;
    df_0 _S276 = scaled_1(&_S275, -2.0f);
    thread df_0 _S277 = _S276;
    df_0 _S278 = exp_of_0(&_S277);
    thread df_0 _S279 = wide_0(1.0f);
    thread df_0 _S280 = _S278;
    df_0 _S281 = x2D_0(&_S279, &_S280);
    thread df_0 _S282 = _S278;
    df_0 _S283 = x2B_1(&_S282, 1.0f);
    thread df_0 _S284 = _S283;
    thread df_0 _S285 = _S274;
    df_0 _S286 = x2A_0(&_S284, &_S285);
    thread df_0 _S287 = _S281;
    thread df_0 _S288 = _S286;
    df_0 _S289 = _0(&_S287, &_S288);
    thread df_0 _S290 = _S274;
    df_0 _S291 = sech_sq_0(&_S290);
    thread df_0 _S292 = _S291;
    thread df_0 _S293 = _S289;
    df_0 _S294 = x2D_0(&_S292, &_S293);
    df_0 _S295 = twice_0(t_3);
    thread df_0 _S296 = _S294;
    thread df_0 _S297 = _S295;
    df_0 _S298 = _0(&_S296, &_S297);
    thread df_0 _S299 = _S289;
    thread df_0 _S300 = _S298;
    Sloped_0 _S301 = sloped_0(&_S299, &_S300);
    return _S301;
}

Dual_1 dual_sech_sq_0(const Dual_1 thread* a_34)
{
    df_0 _S302 = root_of_0(&a_34->value_0);
    thread df_0 _S303 = _S302;
    df_0 _S304 = sech_sq_0(&_S303);
    Sloped_0 _S305 = tanhc_0(&a_34->value_0);
    thread df_0 _S306 = _S305.value_4;
    thread df_0 _S307 = _S304;
    df_0 _S308 = x2A_0(&_S306, &_S307);
    thread df_0 _S309 = _S308;
    df_0 _S310 = neg_0(&_S309);
    thread df_0 _S311 = _S304;
    thread df_0 _S312 = _S310;
    Dual_1 _S313 = chain_1(a_34, &_S311, &_S312);
    return _S313;
}

Dual_1 dual_tanhc_0(const Dual_1 thread* a_35)
{
    Sloped_0 _S314 = tanhc_0(&a_35->value_0);
    thread df_0 _S315 = _S314.value_4;
    thread df_0 _S316 = _S314.slope_1;
    Dual_1 _S317 = chain_1(a_35, &_S315, &_S316);
    return _S317;
}

Dual_1 div_1(const Dual_1 thread* a_36, const Dual_1 thread* b_16)
{
    thread df_0 _S318 = wide_0(1.0f);
    df_0 _S319 = _0(&_S318, &b_16->value_0);
    thread Dual_1 dual_9;
    df_0 _S320 = _0(&a_36->value_0, &b_16->value_0);
    (&dual_9)->value_0 = _S320;
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
        thread df_0 _S321 = (&dual_9)->value_0;
        df_0 _S322 = x2A_0(&_S321, &b_16->partial_0[k_9]);
        thread df_0 _S323 = _S322;
        df_0 _S324 = x2D_0(&a_36->partial_0[k_9], &_S323);
        thread df_0 _S325 = _S324;
        thread df_0 _S326 = _S319;
        df_0 _S327 = x2A_0(&_S325, &_S326);
        (&dual_9)->partial_0[k_9] = _S327;
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
        float _S328;
        if(k_10 == index_0)
        {
            _S328 = 1.0f;
        }
        else
        {
            _S328 = 0.0f;
        }
        (&dual_10)->partial_0[k_10] = wide_0(_S328);
        k_10 = k_10 + int(1);
    }
    return dual_10;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(2)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
                if(k_11 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S329 = uint(k_11) * 64U + site_1->invocation_0;
                df_0 _S330 = pair_of_0((*kernelContext_1->parts_0)[_S329 + reach_1].x, (*kernelContext_1->parts_0)[_S329 + reach_1].y);
                thread df_0 _S331 = pair_of_0((*kernelContext_1->parts_0)[_S329].x, (*kernelContext_1->parts_0)[_S329].y);
                thread df_0 _S332 = _S330;
                df_0 _S333 = x2B_0(&_S331, &_S332);
                (*kernelContext_1->parts_0)[_S329] = float2(_S333.hi_0, _S333.lo_0);
                k_11 = k_11 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_11 = int(0);
    for(;;)
    {
        if(k_11 < int(2))
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
    uint _S334 = p_7->rows_0;
    uint _S335 = p_7->lanes_0;
    uint _S336 = 64U / p_7->lanes_0;
    uint _S337 = _S334 + _S336 - 1U;
    uint _S338 = 64U / _S335;
    uint _S339 = _S337 / _S338;
    return _S339;
}

Site_0 site_of_0(const Ball_0 constant* p_8, uint block_0, uint invocation_1)
{
    uint _S340 = p_8->lanes_0;
    uint _S341 = 64U / p_8->lanes_0;
    uint _S342 = block_0 * _S341;
    uint _S343 = invocation_1 / _S340;
    uint _S344 = _S342 + _S343;
    thread Site_0 site_2;
    bool _S345 = _S344 < (p_8->rows_0);
    (&site_2)->active_0 = _S345;
    uint _S346;
    if(_S345)
    {
        _S346 = _S344;
    }
    else
    {
        _S346 = 0U;
    }
    (&site_2)->row_0 = _S346;
    uint _S347 = invocation_1 % _S340;
    (&site_2)->lane_0 = _S347;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S346 = p_8->columns_1;
    }
    else
    {
        _S346 = 0U;
    }
    (&site_2)->columns_0 = _S346;
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

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S348)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S348 = data_0;
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
    df_0 _S349 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S349;
    (&squares_0)->big_0 = _S349;
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
    uint _S350 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    if((abs(value_13->hi_0)) < 1.073741824e+09f)
    {
        df_0 _S351 = this_1->usual_0;
        df_0 _S352 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S353 = _S352;
        thread df_0 _S354 = _S352;
        df_0 _S355 = x2A_0(&_S353, &_S354);
        thread df_0 _S356 = _S351;
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
        df_0 _S363 = x2A_0(&_S361, &_S362);
        thread df_0 _S364 = _S359;
        thread df_0 _S365 = _S363;
        df_0 _S366 = x2B_0(&_S364, &_S365);
        this_1->big_0 = _S366;
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_4, KernelContext_0 thread* kernelContext_2)
{
    thread array<df_0, int(2)> sums_2;
    sums_2[int(0)] = this_2->usual_0;
    sums_2[int(1)] = this_2->big_0;
    join_1(lanes_3, site_4, &sums_2, kernelContext_2);
    this_2->usual_0 = sums_2[int(0)];
    this_2->big_0 = sums_2[int(1)];
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
        float _S367 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S367))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S368 = wide_0(_S367);
        Squares_add_0(&squares_1, &_S368);
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
    bool _S369 = Squares_is_big_0(this_5);
    df_0 _S370;
    if(_S369)
    {
        df_0 _S371 = scaled_1(&this_5->usual_0, 3.23117426778526435e-27f);
        thread df_0 _S372 = _S371;
        df_0 _S373 = scaled_1(&_S372, 3.23117426778526435e-27f);
        thread df_0 _S374 = _S373;
        df_0 _S375 = x2B_0(&this_5->big_0, &_S374);
        _S370 = _S375;
    }
    else
    {
        df_0 _S376 = scaled_1(&this_5->usual_0, 3.55271367880050093e-15f);
        _S370 = _S376;
    }
    return _S370;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S377 = Squares_is_big_0(this_6);
    df_0 _S378;
    if(_S377)
    {
        df_0 _S379 = Squares_total_0(this_6);
        thread df_0 _S380 = _S379;
        df_0 _S381 = root_of_0(&_S380);
        _S378 = _S381;
    }
    else
    {
        df_0 _S382 = root_of_0(&this_6->usual_0);
        thread df_0 _S383 = _S382;
        df_0 _S384 = scaled_1(&_S383, 5.9604644775390625e-08f);
        _S378 = _S384;
    }
    return _S378;
}

df_0 c_of_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->c_hi_0, p_11->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S385 = Squares_is_big_1(this_7);
    float _S386;
    if(_S385)
    {
        _S386 = 5.42101086242752217e-20f;
    }
    else
    {
        _S386 = 1.0f;
    }
    return _S386;
}

df_0 rim_limit_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->limit_hi_0, p_12->limit_lo_0);
}

bool less_0(const df_0 thread* a_37, const df_0 thread* b_17)
{
    float _S387 = a_37->hi_0;
    float _S388 = b_17->hi_0;
    bool _S389;
    if((a_37->hi_0) < (b_17->hi_0))
    {
        _S389 = true;
    }
    else
    {
        if(_S387 == _S388)
        {
            _S389 = (a_37->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S389 = false;
        }
    }
    return _S389;
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

Point_0 point_of_0(const Ball_0 constant* p_15, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S390, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S391;
    Row_0 _S392 = row_of_0(site_6, data_1, lie_2, &_S391);
    float device* point_row_data_0 = _S391;
    (&point_0)->row_4 = _S392;
    thread Row_0 _S393 = _S392;
    Squares_0 _S394 = squares_of_0(p_15, site_6, &_S393, _S391, status_2, kernelContext_4);
    thread Squares_0 _S395 = _S394;
    df_0 _S396 = Squares_length_0(&_S395);
    (&point_0)->length_0 = _S396;
    thread Squares_0 _S397 = _S394;
    df_0 _S398 = Squares_total_0(&_S397);
    (&point_0)->square_0 = _S398;
    df_0 _S399 = c_of_0(p_15);
    thread df_0 _S400 = _S399;
    thread df_0 _S401 = _S398;
    df_0 _S402 = x2A_0(&_S400, &_S401);
    thread Squares_0 _S403 = _S394;
    float _S404 = Squares_unit_0(&_S403);
    bool _S405;
    if(_S404 != 1.0f)
    {
        _S405 = true;
    }
    else
    {
        df_0 _S406 = rim_limit_0(p_15);
        thread df_0 _S407 = _S406;
        thread df_0 _S408 = _S402;
        bool _S409 = less_0(&_S407, &_S408);
        _S405 = _S409;
    }
    int _S410;
    if(_S405)
    {
        _S410 = int(1);
    }
    else
    {
        _S410 = int(0);
    }
    uint _S411 = uint(_S410);
    (&point_0)->clipped_0 = _S411;
    if(_S411 != 0U)
    {
        df_0 _S412 = rim_norm_0(p_15);
        df_0 _S413 = root_c_of_0(p_15);
        thread df_0 _S414 = _S413;
        thread df_0 _S415 = (&point_0)->length_0;
        df_0 _S416 = x2A_0(&_S414, &_S415);
        thread df_0 _S417 = _S412;
        thread df_0 _S418 = _S416;
        df_0 _S419 = _0(&_S417, &_S418);
        thread df_0 _S420 = _S419;
        df_0 _S421 = scaled_1(&_S420, _S404);
        (&(&point_0)->row_4)->scale_0 = _S421;
        thread df_0 _S422 = _S412;
        thread df_0 _S423 = _S413;
        df_0 _S424 = _0(&_S422, &_S423);
        (&point_0)->length_0 = _S424;
        thread df_0 _S425 = _S412;
        thread df_0 _S426 = _S412;
        df_0 _S427 = x2A_0(&_S425, &_S426);
        thread df_0 _S428 = _S427;
        thread df_0 _S429 = _S399;
        df_0 _S430 = _0(&_S428, &_S429);
        (&point_0)->square_0 = _S430;
        thread df_0 _S431 = wide_0(1.0f);
        thread df_0 _S432 = _S427;
        df_0 _S433 = x2D_0(&_S431, &_S432);
        (&point_0)->gap_0 = _S433;
    }
    else
    {
        thread df_0 _S434 = wide_0(1.0f);
        thread df_0 _S435 = _S402;
        df_0 _S436 = x2D_0(&_S434, &_S435);
        (&point_0)->gap_0 = _S436;
    }
    *_S390 = point_row_data_0;
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_7, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3, float device* thread* _S437, KernelContext_0 thread* kernelContext_5)
{
    thread Tangent_0 tangent_0;
    thread float device* _S438;
    Row_0 _S439 = row_of_0(site_7, data_2, lie_3, &_S438);
    float device* tangent_row_data_0 = _S438;
    (&tangent_0)->row_5 = _S439;
    thread Row_0 _S440 = _S439;
    Squares_0 _S441 = squares_of_0(p_17, site_7, &_S440, _S438, status_3, kernelContext_5);
    thread Squares_0 _S442 = _S441;
    float _S443 = Squares_unit_0(&_S442);
    (&tangent_0)->unit_0 = _S443;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S443);
    thread Squares_0 _S444 = _S441;
    df_0 _S445 = Squares_length_0(&_S444);
    (&tangent_0)->length_1 = _S445;
    thread Squares_0 _S446 = _S441;
    df_0 _S447 = Squares_total_0(&_S446);
    (&tangent_0)->square_1 = _S447;
    *_S437 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_0, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S448 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S449 = variable_0(v_sq_value_0, int(2));
    thread Dual_1 _S450 = _S449;
    Dual_1 _S451 = times_1(&_S450, c_1);
    thread Stride_0 stride_2;
    bool _S452;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S453 = _S451.value_0;
        df_0 _S454 = _0(&_S453, gap_x_value_0);
        _S452 = (_S454.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S452 = false;
    }
    if(_S452)
    {
        thread Dual_1 _S455 = _S451;
        thread Dual_1 _S456 = _S448;
        Dual_1 _S457 = div_1(&_S455, &_S456);
        thread Dual_1 _S458 = _S457;
        thread Dual_1 _S459 = _S448;
        Dual_1 _S460 = div_1(&_S458, &_S459);
        thread Dual_1 _S461 = _S460;
        Dual_1 _S462 = dual_tanhc_0(&_S461);
        thread Dual_1 _S463 = _S462;
        thread Dual_1 _S464 = _S448;
        Dual_1 _S465 = div_1(&_S463, &_S464);
        (&stride_2)->factor_2 = _S465;
        thread Dual_1 _S466 = _S460;
        Dual_1 _S467 = dual_sech_sq_0(&_S466);
        (&stride_2)->gap_w_0 = _S467;
        return stride_2;
    }
    thread df_0 _S468 = wide_0(1.0f);
    Dual_1 _S469 = constant_1(&_S468);
    thread Dual_1 _S470 = _S451;
    Dual_1 _S471 = dual_root_1(&_S470);
    thread Dual_1 _S472 = _S469;
    thread Dual_1 _S473 = _S471;
    Dual_1 _S474 = div_1(&_S472, &_S473);
    (&stride_2)->factor_2 = _S474;
    thread df_0 _S475 = wide_0(0.0f);
    Dual_1 _S476 = constant_1(&_S475);
    (&stride_2)->gap_w_0 = _S476;
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
        float _S477 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S478;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S478 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S478 = false;
        }
        df_0 _S479;
        if(_S478)
        {
            _S479 = wide_0(_S477);
        }
        else
        {
            df_0 _S480 = x2A_1(&x_3->scale_0, _S477);
            _S479 = _S480;
        }
        float _S481 = v_data_0[v_0->base_0 + i_1 * v_0->step_2];
        bool _S482;
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S482 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S482 = false;
        }
        df_0 _S483;
        if(_S482)
        {
            _S483 = wide_0(_S481);
        }
        else
        {
            df_0 _S484 = x2A_1(&v_0->scale_0, _S481);
            _S483 = _S484;
        }
        thread df_0 _S485 = _S483;
        df_0 _S486 = x2A_0(factor_3, &_S485);
        thread df_0 _S487 = _S479;
        thread df_0 _S488 = _S486;
        df_0 _S489 = x2B_0(&_S487, &_S488);
        thread df_0 _S490 = _S489;
        thread df_0 _S491 = _S489;
        df_0 _S492 = x2A_0(&_S490, &_S491);
        thread df_0 _S493 = sums_3[int(0)];
        thread df_0 _S494 = _S492;
        df_0 _S495 = x2B_0(&_S493, &_S494);
        sums_3[int(0)] = _S495;
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
    Dual_1 _S496 = variable_0(gap_x_value_1, int(0));
    Dual_1 _S497 = stride_3->factor_2;
    Dual_1 _S498 = variable_0(cross_0, int(1));
    thread Dual_1 _S499 = _S498;
    Dual_1 _S500 = mul_0(&stride_3->factor_2, &_S499);
    df_0 _S501 = twice_0(c_2);
    thread Dual_1 _S502 = _S500;
    thread df_0 _S503 = _S501;
    Dual_1 _S504 = times_1(&_S502, &_S503);
    thread Dual_1 _S505 = _S504;
    thread Dual_1 _S506 = _S496;
    Dual_1 _S507 = sub_0(&_S505, &_S506);
    thread Dual_1 _S508 = _S507;
    Dual_1 _S509 = sub_0(&_S508, &stride_3->gap_w_0);
    thread Dual_1 _S510 = _S509;
    Dual_1 _S511 = plus_1(&_S510, 2.0f);
    df_0 _S512 = x2A_0(c_2, reach_sq_0);
    thread Dual_1 _S513 = _S511;
    thread df_0 _S514 = _S512;
    Dual_1 _S515 = with_value_1(&_S513, &_S514);
    thread Dual_1 _S516 = _S496;
    Dual_1 _S517 = mul_0(&_S516, &stride_3->gap_w_0);
    thread Dual_1 _S518 = _S515;
    thread Dual_1 _S519 = _S517;
    Dual_1 _S520 = add_0(&_S518, &_S519);
    thread ExpParts_0 parts_1;
    thread Dual_1 _S521 = _S496;
    thread Dual_1 _S522 = _S520;
    Dual_1 _S523 = div_1(&_S521, &_S522);
    (&parts_1)->along_sum_0 = _S523;
    thread Dual_1 _S524 = _S515;
    thread Dual_1 _S525 = _S520;
    Dual_1 _S526 = div_1(&_S524, &_S525);
    (&parts_1)->along_x_0 = _S526;
    (&parts_1)->factor_4 = _S497;
    thread df_0 _S527 = _S517.value_0;
    thread df_0 _S528 = _S520.value_0;
    df_0 _S529 = _0(&_S527, &_S528);
    (&parts_1)->gap_1 = _S529;
    return parts_1;
}

struct Rim_0
{
    df_0 factor_5;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_19, const df_0 thread* gap_2)
{
    df_0 _S530 = wide_0(1.0f);
    thread df_0 _S531 = _S530;
    df_0 _S532 = x2D_0(&_S531, gap_2);
    thread Rim_0 rim_0;
    df_0 _S533 = rim_limit_0(p_19);
    thread df_0 _S534 = _S533;
    thread df_0 _S535 = _S532;
    bool _S536 = less_0(&_S534, &_S535);
    int _S537;
    if(_S536)
    {
        _S537 = int(1);
    }
    else
    {
        _S537 = int(0);
    }
    uint _S538 = uint(_S537);
    (&rim_0)->clipped_1 = _S538;
    df_0 _S539;
    if(_S538 != 0U)
    {
        df_0 _S540 = rim_norm_0(p_19);
        thread df_0 _S541 = _S532;
        df_0 _S542 = root_of_0(&_S541);
        thread df_0 _S543 = _S540;
        thread df_0 _S544 = _S542;
        df_0 _S545 = _0(&_S543, &_S544);
        _S539 = _S545;
    }
    else
    {
        _S539 = _S530;
    }
    (&rim_0)->factor_5 = _S539;
    return rim_0;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S546 = value_14->hi_0;
    float _S547;
    if(is_bad_0(value_14->hi_0))
    {
        _S547 = _S546;
    }
    else
    {
        _S547 = _S546 + value_14->lo_0;
    }
    return _S547;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_15)
{
    float device* _S548 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S549 = nearest_0(value_15);
    *_S548 = _S549;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S550;
    if(this_8->active_0)
    {
        _S550 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S550 = false;
    }
    return _S550;
}

void refuse_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S551 = Site_is_first_0(site_10);
    bool _S552;
    if(_S551)
    {
        _S552 = inputs_0 > 0U;
    }
    else
    {
        _S552 = false;
    }
    if(_S552)
    {
        _S552 = ((p_21->flags_0) & 1U) != 0U;
    }
    else
    {
        _S552 = false;
    }
    if(_S552)
    {
        report_fault_0(status_4, site_10->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_22, const Site_0 thread* site_11, atomic<uint> device* status_5, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_22, site_11, status_5, inputs_1);
    bool _S553 = Site_is_first_0(site_11);
    bool _S554;
    if(_S553)
    {
        _S554 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S554 = false;
    }
    if(_S554)
    {
        uint _S555 = atomic_fetch_add_explicit(status_5+int(0), inputs_1 + results_0, memory_order_relaxed);
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
        uint _S556 = block_count_0(&entryPointParams_7->p_0);
        if(block_1 < _S556)
        {
        }
        else
        {
            break;
        }
        Site_0 _S557 = site_of_0(&entryPointParams_7->p_0, block_1, invocation_2.x);
        Lie_0 _S558 = x_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S559 = _S557;
        thread Lie_0 _S560 = _S558;
        thread float device* _S561;
        Point_0 _S562 = point_of_0(&entryPointParams_7->p_0, &_S559, (&kernelContext_7)->entryPointParams_point_0, &_S560, (&kernelContext_7)->entryPointParams_status_0, &_S561, &kernelContext_7);
        float device* _S563 = _S561;
        Lie_0 _S564 = y_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S565 = _S557;
        thread Lie_0 _S566 = _S564;
        thread float device* _S567;
        Tangent_0 _S568 = tangent_of_0(&entryPointParams_7->p_0, &_S565, (&kernelContext_7)->entryPointParams_tangent_0, &_S566, (&kernelContext_7)->entryPointParams_status_0, &_S567, &kernelContext_7);
        float device* _S569 = _S567;
        df_0 _S570 = c_of_0(&entryPointParams_7->p_0);
        thread df_0 _S571 = _S570;
        thread df_0 _S572 = _S562.gap_0;
        thread df_0 _S573 = _S568.square_1;
        Stride_0 _S574 = stride_of_0(&_S571, &_S572, &_S573, _S568.unit_0);
        thread Site_0 _S575 = _S557;
        thread Row_0 _S576 = _S562.row_4;
        thread df_0 _S577 = _S574.factor_2.value_0;
        thread Row_0 _S578 = _S568.row_5;
        df_0 _S579 = reach_square_0(&entryPointParams_7->p_0, &_S575, &_S576, _S563, &_S577, &_S578, _S567, &kernelContext_7);
        df_0 _S580 = wide_0(0.0f);
        thread df_0 _S581 = _S570;
        thread df_0 _S582 = _S562.gap_0;
        thread df_0 _S583 = _S580;
        thread Stride_0 _S584 = _S574;
        thread df_0 _S585 = _S579;
        ExpParts_0 _S586 = exp_parts_0(&_S581, &_S582, &_S583, &_S584, &_S585);
        thread df_0 _S587 = _S586.gap_1;
        Rim_0 _S588 = rim_of_0(&entryPointParams_7->p_0, &_S587);
        thread df_0 _S589 = _S586.along_sum_0.value_0;
        thread df_0 _S590 = _S586.factor_4.value_0;
        df_0 _S591 = x2A_0(&_S589, &_S590);
        thread df_0 _S592 = _S586.along_sum_0.value_0;
        thread df_0 _S593 = _S586.along_x_0.value_0;
        df_0 _S594 = x2B_0(&_S592, &_S593);
        uint i_2 = _S557.lane_0;
        for(;;)
        {
            if(i_2 < (_S557.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S595 = _S563[_S562.row_4.base_0 + i_2 * _S562.row_4.step_2];
            bool _S596;
            if((_S562.row_4.scale_0.hi_0) == 1.0f)
            {
                _S596 = (_S562.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S596 = false;
            }
            df_0 _S597;
            if(_S596)
            {
                _S597 = wide_0(_S595);
            }
            else
            {
                thread df_0 _S598 = _S562.row_4.scale_0;
                df_0 _S599 = x2A_1(&_S598, _S595);
                _S597 = _S599;
            }
            thread df_0 _S600 = _S594;
            thread df_0 _S601 = _S597;
            df_0 _S602 = x2A_0(&_S600, &_S601);
            float _S603 = _S569[_S568.row_5.base_0 + i_2 * _S568.row_5.step_2];
            bool _S604;
            if((_S568.row_5.scale_0.hi_0) == 1.0f)
            {
                _S604 = (_S568.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S604 = false;
            }
            df_0 _S605;
            if(_S604)
            {
                _S605 = wide_0(_S603);
            }
            else
            {
                thread df_0 _S606 = _S568.row_5.scale_0;
                df_0 _S607 = x2A_1(&_S606, _S603);
                _S605 = _S607;
            }
            thread df_0 _S608 = _S591;
            thread df_0 _S609 = _S605;
            df_0 _S610 = x2A_0(&_S608, &_S609);
            thread df_0 _S611 = _S602;
            thread df_0 _S612 = _S610;
            df_0 _S613 = x2B_0(&_S611, &_S612);
            thread df_0 _S614 = _S588.factor_5;
            thread df_0 _S615 = _S613;
            df_0 _S616 = x2A_0(&_S614, &_S615);
            thread Site_0 _S617 = _S557;
            thread df_0 _S618 = _S616;
            put_0((&kernelContext_7)->entryPointParams_out_0, &entryPointParams_7->p_0, &_S617, i_2, &_S618);
            i_2 = i_2 + entryPointParams_7->p_0.lanes_0;
        }
        thread Site_0 _S619 = _S557;
        count_clipped_0(&entryPointParams_7->p_0, &_S619, (&kernelContext_7)->entryPointParams_status_0, _S562.clipped_0, _S588.clipped_1);
        block_1 = block_1 + entryPointParams_7->p_0.groups_0;
    }
    return;
}

[[kernel]] void poincare_exp0(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_8 [[buffer(5)]], float device* entryPointParams_tangent_3 [[buffer(6)]], float device* entryPointParams_out_8 [[buffer(7)]], atomic<uint> device* entryPointParams_status_8 [[buffer(8)]])
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
        uint _S620 = block_count_0(&entryPointParams_8->p_1);
        if(block_2 < _S620)
        {
        }
        else
        {
            break;
        }
        Site_0 _S621 = site_of_0(&entryPointParams_8->p_1, block_2, invocation_3.x);
        Lie_0 _S622 = x_lie_0(&entryPointParams_8->p_1);
        thread Site_0 _S623 = _S621;
        thread Lie_0 _S624 = _S622;
        thread float device* _S625;
        Tangent_0 _S626 = tangent_of_0(&entryPointParams_8->p_1, &_S623, (&kernelContext_8)->entryPointParams_tangent_1, &_S624, (&kernelContext_8)->entryPointParams_status_1, &_S625, &kernelContext_8);
        float device* _S627 = _S625;
        df_0 _S628 = c_of_0(&entryPointParams_8->p_1);
        df_0 _S629 = wide_0(1.0f);
        thread df_0 _S630 = _S628;
        thread df_0 _S631 = _S629;
        thread df_0 _S632 = _S626.square_1;
        Stride_0 _S633 = stride_of_0(&_S630, &_S631, &_S632, _S626.unit_0);
        thread df_0 _S634 = _S633.gap_w_0.value_0;
        Rim_0 _S635 = rim_of_0(&entryPointParams_8->p_1, &_S634);
        thread df_0 _S636 = _S635.factor_5;
        thread df_0 _S637 = _S633.factor_2.value_0;
        df_0 _S638 = x2A_0(&_S636, &_S637);
        uint i_3 = _S621.lane_0;
        for(;;)
        {
            if(i_3 < (_S621.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S639 = _S627[_S626.row_5.base_0 + i_3 * _S626.row_5.step_2];
            bool _S640;
            if((_S626.row_5.scale_0.hi_0) == 1.0f)
            {
                _S640 = (_S626.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S640 = false;
            }
            df_0 _S641;
            if(_S640)
            {
                _S641 = wide_0(_S639);
            }
            else
            {
                thread df_0 _S642 = _S626.row_5.scale_0;
                df_0 _S643 = x2A_1(&_S642, _S639);
                _S641 = _S643;
            }
            thread df_0 _S644 = _S638;
            thread df_0 _S645 = _S641;
            df_0 _S646 = x2A_0(&_S644, &_S645);
            thread Site_0 _S647 = _S621;
            thread df_0 _S648 = _S646;
            put_0((&kernelContext_8)->entryPointParams_out_1, &entryPointParams_8->p_1, &_S647, i_3, &_S648);
            i_3 = i_3 + entryPointParams_8->p_1.lanes_0;
        }
        thread Site_0 _S649 = _S621;
        count_clipped_0(&entryPointParams_8->p_1, &_S649, (&kernelContext_8)->entryPointParams_status_1, 0U, _S635.clipped_1);
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
        float _S650 = x_data_1[x_4->base_0 + i_4 * x_4->step_2];
        bool _S651;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S651 = ((&x_4->scale_0)->lo_0) == 0.0f;
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
            df_0 _S653 = x2A_1(&x_4->scale_0, _S650);
            _S652 = _S653;
        }
        float _S654 = y_data_0[y_0->base_0 + i_4 * y_0->step_2];
        bool _S655;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S655 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S655 = false;
        }
        df_0 _S656;
        if(_S655)
        {
            _S656 = wide_0(_S654);
        }
        else
        {
            df_0 _S657 = x2A_1(&y_0->scale_0, _S654);
            _S656 = _S657;
        }
        thread df_0 _S658 = _S652;
        thread df_0 _S659 = _S656;
        df_0 _S660 = x2D_0(&_S658, &_S659);
        thread df_0 _S661 = _S660;
        Squares_add_0(&squares_2, &_S661);
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
    Dual_1 _S662 = variable_0(gap_x_value_2, int(0));
    Dual_1 _S663 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S664 = variable_0(gap_sq_0, int(2));
    thread Dual_1 _S665 = _S664;
    Dual_1 _S666 = times_1(&_S665, c_3);
    thread Dual_1 _S667 = _S662;
    thread Dual_1 _S668 = _S663;
    Dual_1 _S669 = mul_0(&_S667, &_S668);
    thread Dual_1 _S670 = _S666;
    thread Dual_1 _S671 = _S669;
    Dual_1 _S672 = div_1(&_S670, &_S671);
    thread Dual_1 _S673 = _S672;
    Dual_1 _S674 = dual_asinhc_1(&_S673);
    thread Dual_1 _S675 = _S674;
    thread Dual_1 _S676 = _S662;
    Dual_1 _S677 = mul_0(&_S675, &_S676);
    thread Dual_1 _S678 = _S669;
    Dual_1 _S679 = dual_root_1(&_S678);
    thread Dual_1 _S680 = _S677;
    thread Dual_1 _S681 = _S679;
    Dual_1 _S682 = div_1(&_S680, &_S681);
    thread Dual_1 _S683 = _S666;
    thread Dual_1 _S684 = _S669;
    Dual_1 _S685 = add_0(&_S683, &_S684);
    thread Dual_1 _S686 = _S685;
    Dual_1 _S687 = dual_root_1(&_S686);
    thread Dual_1 _S688 = _S682;
    thread Dual_1 _S689 = _S687;
    Dual_1 _S690 = div_1(&_S688, &_S689);
    thread Pair_0 pair_1;
    thread Dual_1 _S691 = _S690;
    thread Dual_1 _S692 = _S662;
    Dual_1 _S693 = mul_0(&_S691, &_S692);
    (&pair_1)->along_sum_1 = _S693;
    thread Dual_1 _S694 = _S690;
    thread Dual_1 _S695 = _S666;
    Dual_1 _S696 = mul_0(&_S694, &_S695);
    df_0 _S697 = wide_0(-1.0f);
    thread Dual_1 _S698 = _S696;
    thread df_0 _S699 = _S697;
    Dual_1 _S700 = times_1(&_S698, &_S699);
    (&pair_1)->along_x_1 = _S700;
    return pair_1;
}

[[kernel]] void poincare_log(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_9 [[buffer(9)]], float device* entryPointParams_point_5 [[buffer(10)]], float device* entryPointParams_target_2 [[buffer(11)]], float device* entryPointParams_out_9 [[buffer(12)]], atomic<uint> device* entryPointParams_status_9 [[buffer(13)]])
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
        uint _S701 = block_count_0(&entryPointParams_9->p_2);
        if(block_3 < _S701)
        {
        }
        else
        {
            break;
        }
        Site_0 _S702 = site_of_0(&entryPointParams_9->p_2, block_3, invocation_4.x);
        Lie_0 _S703 = x_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S704 = _S702;
        thread Lie_0 _S705 = _S703;
        thread float device* _S706;
        Point_0 _S707 = point_of_0(&entryPointParams_9->p_2, &_S704, (&kernelContext_10)->entryPointParams_point_1, &_S705, (&kernelContext_10)->entryPointParams_status_2, &_S706, &kernelContext_10);
        float device* _S708 = _S706;
        Lie_0 _S709 = y_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S710 = _S702;
        thread Lie_0 _S711 = _S709;
        thread float device* _S712;
        Point_0 _S713 = point_of_0(&entryPointParams_9->p_2, &_S710, (&kernelContext_10)->entryPointParams_target_0, &_S711, (&kernelContext_10)->entryPointParams_status_2, &_S712, &kernelContext_10);
        float device* _S714 = _S712;
        thread Site_0 _S715 = _S702;
        thread Row_0 _S716 = _S707.row_4;
        thread Row_0 _S717 = _S713.row_4;
        Squares_0 _S718 = difference_squares_0(&entryPointParams_9->p_2, &_S715, &_S716, _S708, &_S717, _S712, &kernelContext_10);
        thread Squares_0 _S719 = _S718;
        df_0 _S720 = Squares_total_0(&_S719);
        df_0 _S721 = c_of_0(&entryPointParams_9->p_2);
        thread df_0 _S722 = _S721;
        thread df_0 _S723 = _S707.gap_0;
        thread df_0 _S724 = _S713.gap_0;
        thread df_0 _S725 = _S720;
        Pair_0 _S726 = log_parts_0(&_S722, &_S723, &_S724, &_S725);
        uint i_5 = _S702.lane_0;
        for(;;)
        {
            if(i_5 < (_S702.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S727 = _S708[_S707.row_4.base_0 + i_5 * _S707.row_4.step_2];
            bool _S728;
            if((_S707.row_4.scale_0.hi_0) == 1.0f)
            {
                _S728 = (_S707.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S728 = false;
            }
            df_0 _S729;
            if(_S728)
            {
                _S729 = wide_0(_S727);
            }
            else
            {
                thread df_0 _S730 = _S707.row_4.scale_0;
                df_0 _S731 = x2A_1(&_S730, _S727);
                _S729 = _S731;
            }
            float _S732 = _S714[_S713.row_4.base_0 + i_5 * _S713.row_4.step_2];
            bool _S733;
            if((_S713.row_4.scale_0.hi_0) == 1.0f)
            {
                _S733 = (_S713.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S733 = false;
            }
            df_0 _S734;
            if(_S733)
            {
                _S734 = wide_0(_S732);
            }
            else
            {
                thread df_0 _S735 = _S713.row_4.scale_0;
                df_0 _S736 = x2A_1(&_S735, _S732);
                _S734 = _S736;
            }
            thread df_0 _S737 = _S734;
            thread df_0 _S738 = _S729;
            df_0 _S739 = x2D_0(&_S737, &_S738);
            thread df_0 _S740 = _S726.along_sum_1.value_0;
            thread df_0 _S741 = _S739;
            df_0 _S742 = x2A_0(&_S740, &_S741);
            thread df_0 _S743 = _S726.along_x_1.value_0;
            thread df_0 _S744 = _S729;
            df_0 _S745 = x2A_0(&_S743, &_S744);
            thread df_0 _S746 = _S742;
            thread df_0 _S747 = _S745;
            df_0 _S748 = x2B_0(&_S746, &_S747);
            thread Site_0 _S749 = _S702;
            thread df_0 _S750 = _S748;
            put_0((&kernelContext_10)->entryPointParams_out_2, &entryPointParams_9->p_2, &_S749, i_5, &_S750);
            i_5 = i_5 + entryPointParams_9->p_2.lanes_0;
        }
        uint _S751 = _S707.clipped_0 + _S713.clipped_0;
        thread Site_0 _S752 = _S702;
        count_clipped_0(&entryPointParams_9->p_2, &_S752, (&kernelContext_10)->entryPointParams_status_2, _S751, 0U);
        block_3 = block_3 + entryPointParams_9->p_2.groups_0;
    }
    return;
}

[[kernel]] void poincare_log0(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_10 [[buffer(14)]], float device* entryPointParams_target_3 [[buffer(15)]], float device* entryPointParams_out_10 [[buffer(16)]], atomic<uint> device* entryPointParams_status_10 [[buffer(17)]])
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
        uint _S753 = block_count_0(&entryPointParams_10->p_3);
        if(block_4 < _S753)
        {
        }
        else
        {
            break;
        }
        Site_0 _S754 = site_of_0(&entryPointParams_10->p_3, block_4, invocation_5.x);
        Lie_0 _S755 = x_lie_0(&entryPointParams_10->p_3);
        thread Site_0 _S756 = _S754;
        thread Lie_0 _S757 = _S755;
        thread float device* _S758;
        Point_0 _S759 = point_of_0(&entryPointParams_10->p_3, &_S756, (&kernelContext_11)->entryPointParams_target_1, &_S757, (&kernelContext_11)->entryPointParams_status_3, &_S758, &kernelContext_11);
        float device* _S760 = _S758;
        df_0 _S761 = c_of_0(&entryPointParams_10->p_3);
        thread df_0 _S762 = _S759.square_0;
        Dual_0 _S763 = constant_0(&_S762);
        thread df_0 _S764 = _S761;
        thread Dual_0 _S765 = _S763;
        thread df_0 _S766 = _S759.gap_0;
        Dual_0 _S767 = artanhc_0(&_S764, &_S765, &_S766);
        uint i_6 = _S754.lane_0;
        for(;;)
        {
            if(i_6 < (_S754.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S768 = _S760[_S759.row_4.base_0 + i_6 * _S759.row_4.step_2];
            bool _S769;
            if((_S759.row_4.scale_0.hi_0) == 1.0f)
            {
                _S769 = (_S759.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S769 = false;
            }
            df_0 _S770;
            if(_S769)
            {
                _S770 = wide_0(_S768);
            }
            else
            {
                thread df_0 _S771 = _S759.row_4.scale_0;
                df_0 _S772 = x2A_1(&_S771, _S768);
                _S770 = _S772;
            }
            thread df_0 _S773 = _S767.value_0;
            thread df_0 _S774 = _S770;
            df_0 _S775 = x2A_0(&_S773, &_S774);
            thread Site_0 _S776 = _S754;
            thread df_0 _S777 = _S775;
            put_0((&kernelContext_11)->entryPointParams_out_3, &entryPointParams_10->p_3, &_S776, i_6, &_S777);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread Site_0 _S778 = _S754;
        count_clipped_0(&entryPointParams_10->p_3, &_S778, (&kernelContext_11)->entryPointParams_status_3, _S759.clipped_0, 0U);
        block_4 = block_4 + entryPointParams_10->p_3.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_24)
{
    return pair_of_0(p_24->time_hi_0, p_24->time_lo_0);
}

df_0 velocity_square_0(const df_0 thread* c_4, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const df_0 thread* gap_sq_1, const df_0 thread* time_0)
{
    df_0 _S779 = x2A_0(c_4, gap_sq_1);
    df_0 _S780 = x2A_0(gap_x_0, gap_y_0);
    thread df_0 _S781 = _S779;
    thread df_0 _S782 = _S780;
    df_0 _S783 = _0(&_S781, &_S782);
    thread df_0 _S784 = _S783;
    Sloped_0 _S785 = asinhc_0(&_S784);
    thread df_0 _S786 = _S785.value_4;
    df_0 _S787 = x2A_0(&_S786, gap_x_0);
    thread df_0 _S788 = _S787;
    df_0 _S789 = x2A_0(&_S788, time_0);
    thread df_0 _S790 = _S783;
    thread df_0 _S791 = _S789;
    df_0 _S792 = x2A_0(&_S790, &_S791);
    thread df_0 _S793 = _S792;
    thread df_0 _S794 = _S789;
    df_0 _S795 = x2A_0(&_S793, &_S794);
    thread df_0 _S796 = _S795;
    df_0 _S797 = _0(&_S796, c_4);
    return _S797;
}

[[kernel]] void poincare_geodesic(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_11 [[buffer(18)]], float device* entryPointParams_start_1 [[buffer(19)]], float device* entryPointParams_end_1 [[buffer(20)]], float device* entryPointParams_out_11 [[buffer(21)]], atomic<uint> device* entryPointParams_status_11 [[buffer(22)]])
{
    uint _S798;
    bool _S799;
    bool _S800;
    df_0 _S801;
    df_0 _S802;
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
        uint _S803 = block_count_0(&entryPointParams_11->p_4);
        if(block_5 < _S803)
        {
        }
        else
        {
            break;
        }
        Site_0 _S804 = site_of_0(&entryPointParams_11->p_4, block_5, invocation_6.x);
        Lie_0 _S805 = x_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S806 = _S804;
        thread Lie_0 _S807 = _S805;
        thread float device* _S808;
        Point_0 _S809 = point_of_0(&entryPointParams_11->p_4, &_S806, (&kernelContext_12)->entryPointParams_start_0, &_S807, (&kernelContext_12)->entryPointParams_status_4, &_S808, &kernelContext_12);
        float device* _S810 = _S808;
        Lie_0 _S811 = y_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S812 = _S804;
        thread Lie_0 _S813 = _S811;
        thread float device* _S814;
        Point_0 _S815 = point_of_0(&entryPointParams_11->p_4, &_S812, (&kernelContext_12)->entryPointParams_end_0, &_S813, (&kernelContext_12)->entryPointParams_status_4, &_S814, &kernelContext_12);
        float device* _S816 = _S814;
        df_0 _S817 = c_of_0(&entryPointParams_11->p_4);
        df_0 _S818 = time_of_0(&entryPointParams_11->p_4);
        thread Site_0 _S819 = _S804;
        thread Row_0 _S820 = _S809.row_4;
        thread Row_0 _S821 = _S815.row_4;
        Squares_0 _S822 = difference_squares_0(&entryPointParams_11->p_4, &_S819, &_S820, _S810, &_S821, _S814, &kernelContext_12);
        thread Squares_0 _S823 = _S822;
        df_0 _S824 = Squares_total_0(&_S823);
        thread df_0 _S825 = _S817;
        thread df_0 _S826 = _S809.gap_0;
        thread df_0 _S827 = _S815.gap_0;
        thread df_0 _S828 = _S824;
        Pair_0 _S829 = log_parts_0(&_S825, &_S826, &_S827, &_S828);
        thread df_0 _S830 = _S818;
        thread df_0 _S831 = _S829.along_sum_1.value_0;
        df_0 _S832 = x2A_0(&_S830, &_S831);
        thread df_0 _S833 = _S818;
        thread df_0 _S834 = _S829.along_x_1.value_0;
        df_0 _S835 = x2A_0(&_S833, &_S834);
        thread df_0 _S836 = _S817;
        thread df_0 _S837 = _S809.gap_0;
        thread df_0 _S838 = _S815.gap_0;
        thread df_0 _S839 = _S824;
        thread df_0 _S840 = _S818;
        df_0 _S841 = velocity_square_0(&_S836, &_S837, &_S838, &_S839, &_S840);
        thread df_0 _S842 = _S817;
        thread df_0 _S843 = _S809.gap_0;
        thread df_0 _S844 = _S841;
        Stride_0 _S845 = stride_of_0(&_S842, &_S843, &_S844, 1.0f);
        thread df_0 _S846 = _S845.factor_2.value_0;
        thread df_0 _S847 = _S832;
        df_0 _S848 = x2A_0(&_S846, &_S847);
        thread df_0 _S849 = _S845.factor_2.value_0;
        thread df_0 _S850 = _S835;
        df_0 _S851 = x2A_0(&_S849, &_S850);
        thread df_0 _S852 = _S851;
        df_0 _S853 = x2B_1(&_S852, 1.0f);
        df_0 _S854 = wide_0(0.0f);
        thread array<df_0, int(1)> sums_4;
        sums_4[int(0)] = _S854;
        uint i_7 = _S804.lane_0;
        for(;;)
        {
            _S798 = _S804.columns_0;
            if(i_7 < (_S804.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S855 = _S810[_S809.row_4.base_0 + i_7 * _S809.row_4.step_2];
            if((_S809.row_4.scale_0.hi_0) == 1.0f)
            {
                _S799 = (_S809.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S799 = false;
            }
            if(_S799)
            {
                _S801 = wide_0(_S855);
            }
            else
            {
                thread df_0 _S856 = _S809.row_4.scale_0;
                df_0 _S857 = x2A_1(&_S856, _S855);
                _S801 = _S857;
            }
            thread df_0 _S858 = _S853;
            thread df_0 _S859 = _S801;
            df_0 _S860 = x2A_0(&_S858, &_S859);
            float _S861 = _S816[_S815.row_4.base_0 + i_7 * _S815.row_4.step_2];
            if((_S815.row_4.scale_0.hi_0) == 1.0f)
            {
                _S800 = (_S815.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S800 = false;
            }
            if(_S800)
            {
                _S802 = wide_0(_S861);
            }
            else
            {
                thread df_0 _S862 = _S815.row_4.scale_0;
                df_0 _S863 = x2A_1(&_S862, _S861);
                _S802 = _S863;
            }
            thread df_0 _S864 = _S802;
            thread df_0 _S865 = _S801;
            df_0 _S866 = x2D_0(&_S864, &_S865);
            thread df_0 _S867 = _S848;
            thread df_0 _S868 = _S866;
            df_0 _S869 = x2A_0(&_S867, &_S868);
            thread df_0 _S870 = _S860;
            thread df_0 _S871 = _S869;
            df_0 _S872 = x2B_0(&_S870, &_S871);
            thread df_0 _S873 = _S872;
            thread df_0 _S874 = _S872;
            df_0 _S875 = x2A_0(&_S873, &_S874);
            thread df_0 _S876 = sums_4[int(0)];
            thread df_0 _S877 = _S875;
            df_0 _S878 = x2B_0(&_S876, &_S877);
            sums_4[int(0)] = _S878;
            i_7 = i_7 + entryPointParams_11->p_4.lanes_0;
        }
        thread Site_0 _S879 = _S804;
        join_0(entryPointParams_11->p_4.lanes_0, &_S879, &sums_4, &kernelContext_12);
        thread df_0 _S880 = _S817;
        thread df_0 _S881 = _S809.gap_0;
        thread df_0 _S882 = _S854;
        thread Stride_0 _S883 = _S845;
        thread df_0 _S884 = sums_4[int(0)];
        ExpParts_0 _S885 = exp_parts_0(&_S880, &_S881, &_S882, &_S883, &_S884);
        thread df_0 _S886 = _S885.gap_1;
        Rim_0 _S887 = rim_of_0(&entryPointParams_11->p_4, &_S886);
        thread df_0 _S888 = _S885.along_sum_0.value_0;
        thread df_0 _S889 = _S848;
        df_0 _S890 = x2A_0(&_S888, &_S889);
        thread df_0 _S891 = _S887.factor_5;
        thread df_0 _S892 = _S890;
        df_0 _S893 = x2A_0(&_S891, &_S892);
        thread df_0 _S894 = _S885.along_sum_0.value_0;
        thread df_0 _S895 = _S853;
        df_0 _S896 = x2A_0(&_S894, &_S895);
        thread df_0 _S897 = _S896;
        thread df_0 _S898 = _S885.along_x_0.value_0;
        df_0 _S899 = x2B_0(&_S897, &_S898);
        thread df_0 _S900 = _S887.factor_5;
        thread df_0 _S901 = _S899;
        df_0 _S902 = x2A_0(&_S900, &_S901);
        uint i_8 = _S804.lane_0;
        for(;;)
        {
            if(i_8 < _S798)
            {
            }
            else
            {
                break;
            }
            float _S903 = _S810[_S809.row_4.base_0 + i_8 * _S809.row_4.step_2];
            if((_S809.row_4.scale_0.hi_0) == 1.0f)
            {
                _S799 = (_S809.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S799 = false;
            }
            if(_S799)
            {
                _S801 = wide_0(_S903);
            }
            else
            {
                thread df_0 _S904 = _S809.row_4.scale_0;
                df_0 _S905 = x2A_1(&_S904, _S903);
                _S801 = _S905;
            }
            thread df_0 _S906 = _S902;
            thread df_0 _S907 = _S801;
            df_0 _S908 = x2A_0(&_S906, &_S907);
            float _S909 = _S816[_S815.row_4.base_0 + i_8 * _S815.row_4.step_2];
            if((_S815.row_4.scale_0.hi_0) == 1.0f)
            {
                _S800 = (_S815.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S800 = false;
            }
            if(_S800)
            {
                _S802 = wide_0(_S909);
            }
            else
            {
                thread df_0 _S910 = _S815.row_4.scale_0;
                df_0 _S911 = x2A_1(&_S910, _S909);
                _S802 = _S911;
            }
            thread df_0 _S912 = _S802;
            thread df_0 _S913 = _S801;
            df_0 _S914 = x2D_0(&_S912, &_S913);
            thread df_0 _S915 = _S893;
            thread df_0 _S916 = _S914;
            df_0 _S917 = x2A_0(&_S915, &_S916);
            thread df_0 _S918 = _S908;
            thread df_0 _S919 = _S917;
            df_0 _S920 = x2B_0(&_S918, &_S919);
            thread Site_0 _S921 = _S804;
            thread df_0 _S922 = _S920;
            put_0((&kernelContext_12)->entryPointParams_out_4, &entryPointParams_11->p_4, &_S921, i_8, &_S922);
            i_8 = i_8 + entryPointParams_11->p_4.lanes_0;
        }
        uint _S923 = _S809.clipped_0 + _S815.clipped_0;
        thread Site_0 _S924 = _S804;
        count_clipped_0(&entryPointParams_11->p_4, &_S924, (&kernelContext_12)->entryPointParams_status_4, _S923, _S887.clipped_1);
        block_5 = block_5 + entryPointParams_11->p_4.groups_0;
    }
    return;
}

[[kernel]] void poincare_project(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_12 [[buffer(23)]], float device* entryPointParams_point_6 [[buffer(24)]], float device* entryPointParams_out_12 [[buffer(25)]], atomic<uint> device* entryPointParams_status_12 [[buffer(26)]])
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
        uint _S925 = block_count_0(&entryPointParams_12->p_5);
        if(block_6 < _S925)
        {
        }
        else
        {
            break;
        }
        Site_0 _S926 = site_of_0(&entryPointParams_12->p_5, block_6, invocation_7.x);
        Lie_0 _S927 = x_lie_0(&entryPointParams_12->p_5);
        thread Site_0 _S928 = _S926;
        thread Lie_0 _S929 = _S927;
        thread float device* _S930;
        Point_0 _S931 = point_of_0(&entryPointParams_12->p_5, &_S928, (&kernelContext_13)->entryPointParams_point_2, &_S929, (&kernelContext_13)->entryPointParams_status_5, &_S930, &kernelContext_13);
        float device* _S932 = _S930;
        uint i_9 = _S926.lane_0;
        for(;;)
        {
            if(i_9 < (_S926.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S933 = _S932[_S931.row_4.base_0 + i_9 * _S931.row_4.step_2];
            bool _S934;
            if((_S931.row_4.scale_0.hi_0) == 1.0f)
            {
                _S934 = (_S931.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S934 = false;
            }
            df_0 _S935;
            if(_S934)
            {
                _S935 = wide_0(_S933);
            }
            else
            {
                thread df_0 _S936 = _S931.row_4.scale_0;
                df_0 _S937 = x2A_1(&_S936, _S933);
                _S935 = _S937;
            }
            thread Site_0 _S938 = _S926;
            thread df_0 _S939 = _S935;
            put_0((&kernelContext_13)->entryPointParams_out_5, &entryPointParams_12->p_5, &_S938, i_9, &_S939);
            i_9 = i_9 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S940 = _S926;
        count_clipped_0(&entryPointParams_12->p_5, &_S940, (&kernelContext_13)->entryPointParams_status_5, 0U, _S931.clipped_0);
        block_6 = block_6 + entryPointParams_12->p_5.groups_0;
    }
    return;
}

[[kernel]] void poincare_to_lorentz(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_13 [[buffer(27)]], float device* entryPointParams_point_7 [[buffer(28)]], float device* entryPointParams_out_13 [[buffer(29)]], atomic<uint> device* entryPointParams_status_13 [[buffer(30)]])
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
        uint _S941 = block_count_0(&entryPointParams_13->p_6);
        if(block_7 < _S941)
        {
        }
        else
        {
            break;
        }
        Site_0 _S942 = site_of_0(&entryPointParams_13->p_6, block_7, invocation_8.x);
        Lie_0 _S943 = x_lie_0(&entryPointParams_13->p_6);
        thread Site_0 _S944 = _S942;
        thread Lie_0 _S945 = _S943;
        thread float device* _S946;
        Point_0 _S947 = point_of_0(&entryPointParams_13->p_6, &_S944, (&kernelContext_14)->entryPointParams_point_3, &_S945, (&kernelContext_14)->entryPointParams_status_6, &_S946, &kernelContext_14);
        float device* _S948 = _S946;
        thread df_0 _S949 = wide_0(2.0f);
        thread df_0 _S950 = _S947.gap_0;
        df_0 _S951 = _0(&_S949, &_S950);
        uint i_10 = _S942.lane_0;
        for(;;)
        {
            if(i_10 < (_S942.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S952 = i_10 + 1U;
            float _S953 = _S948[_S947.row_4.base_0 + i_10 * _S947.row_4.step_2];
            bool _S954;
            if((_S947.row_4.scale_0.hi_0) == 1.0f)
            {
                _S954 = (_S947.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S954 = false;
            }
            df_0 _S955;
            if(_S954)
            {
                _S955 = wide_0(_S953);
            }
            else
            {
                thread df_0 _S956 = _S947.row_4.scale_0;
                df_0 _S957 = x2A_1(&_S956, _S953);
                _S955 = _S957;
            }
            thread df_0 _S958 = _S951;
            thread df_0 _S959 = _S955;
            df_0 _S960 = x2A_0(&_S958, &_S959);
            thread Site_0 _S961 = _S942;
            thread df_0 _S962 = _S960;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S961, _S952, &_S962);
            i_10 = i_10 + entryPointParams_13->p_6.lanes_0;
        }
        thread Site_0 _S963 = _S942;
        bool _S964 = Site_is_first_0(&_S963);
        if(_S964)
        {
            thread df_0 _S965 = _S951;
            df_0 _S966 = x2D_1(&_S965, 1.0f);
            df_0 _S967 = root_c_of_0(&entryPointParams_13->p_6);
            thread df_0 _S968 = _S966;
            thread df_0 _S969 = _S967;
            df_0 _S970 = _0(&_S968, &_S969);
            thread Site_0 _S971 = _S942;
            thread df_0 _S972 = _S970;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S971, 0U, &_S972);
        }
        thread Site_0 _S973 = _S942;
        count_clipped_0(&entryPointParams_13->p_6, &_S973, (&kernelContext_14)->entryPointParams_status_6, _S947.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


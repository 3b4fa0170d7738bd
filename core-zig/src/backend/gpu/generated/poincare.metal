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
    df_0 _S349 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S349;
    (&squares_0)->big_0 = _S349;
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
    uint _S350 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    if((abs(value_13->hi_0)) < (this_1->big_from_0))
    {
        df_0 _S351 = this_1->usual_0;
        df_0 _S352 = scaled_1(value_13, this_1->grown_1);
        df_0 _S353 = scaled_1(value_13, this_1->grown_1);
        thread df_0 _S354 = _S352;
        thread df_0 _S355 = _S353;
        df_0 _S356 = x2A_0(&_S354, &_S355);
        thread df_0 _S357 = _S351;
        thread df_0 _S358 = _S356;
        df_0 _S359 = x2B_0(&_S357, &_S358);
        this_1->usual_0 = _S359;
    }
    else
    {
        df_0 _S360 = this_1->big_0;
        df_0 _S361 = scaled_1(value_13, 5.42101086242752217e-20f);
        thread df_0 _S362 = _S361;
        thread df_0 _S363 = _S361;
        df_0 _S364 = x2A_0(&_S362, &_S363);
        thread df_0 _S365 = _S360;
        thread df_0 _S366 = _S364;
        df_0 _S367 = x2B_0(&_S365, &_S366);
        this_1->big_0 = _S367;
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

Squares_0 squares_of_0(const Ball_0 constant* p_10, const Site_0 thread* site_5, const Row_0 thread* row_3, float device* row_data_0, const Squares_0 thread* none_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
{
    thread Squares_0 squares_1 = *none_0;
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
        float _S368 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S368))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S369 = wide_0(_S368);
        Squares_add_0(&squares_1, &_S369);
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
    df_0 _S370 = scaled_1(&this_5->usual_0, 1.0f / this_5->grown_1);
    float _S371 = 1.0f / this_5->grown_1;
    thread df_0 _S372 = _S370;
    df_0 _S373 = scaled_1(&_S372, _S371);
    bool _S374 = Squares_is_big_0(this_5);
    df_0 _S375;
    if(_S374)
    {
        thread df_0 _S376 = _S373;
        df_0 _S377 = scaled_1(&_S376, 5.42101086242752217e-20f);
        thread df_0 _S378 = _S377;
        df_0 _S379 = scaled_1(&_S378, 5.42101086242752217e-20f);
        thread df_0 _S380 = _S379;
        df_0 _S381 = x2B_0(&this_5->big_0, &_S380);
        _S375 = _S381;
    }
    else
    {
        _S375 = _S373;
    }
    return _S375;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S382 = Squares_is_big_0(this_6);
    df_0 _S383;
    if(_S382)
    {
        df_0 _S384 = Squares_total_0(this_6);
        thread df_0 _S385 = _S384;
        df_0 _S386 = root_of_0(&_S385);
        _S383 = _S386;
    }
    else
    {
        df_0 _S387 = root_of_0(&this_6->usual_0);
        float _S388 = 1.0f / this_6->grown_1;
        thread df_0 _S389 = _S387;
        df_0 _S390 = scaled_1(&_S389, _S388);
        _S383 = _S390;
    }
    return _S383;
}

df_0 c_of_0(const Ball_0 constant* p_11)
{
    return pair_of_0(p_11->c_hi_0, p_11->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S391 = Squares_is_big_1(this_7);
    float _S392;
    if(_S391)
    {
        _S392 = 5.42101086242752217e-20f;
    }
    else
    {
        _S392 = 1.0f;
    }
    return _S392;
}

df_0 rim_limit_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->limit_hi_0, p_12->limit_lo_0);
}

bool less_0(const df_0 thread* a_37, const df_0 thread* b_17)
{
    float _S393 = a_37->hi_0;
    float _S394 = b_17->hi_0;
    bool _S395;
    if((a_37->hi_0) < (b_17->hi_0))
    {
        _S395 = true;
    }
    else
    {
        if(_S393 == _S394)
        {
            _S395 = (a_37->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S395 = false;
        }
    }
    return _S395;
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

Point_0 point_of_0(const Ball_0 constant* p_15, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S396, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S397;
    Row_0 _S398 = row_of_0(site_6, data_1, lie_2, &_S397);
    float device* point_row_data_0 = _S397;
    (&point_0)->row_4 = _S398;
    Squares_0 _S399 = no_squares_0();
    thread Row_0 _S400 = _S398;
    thread Squares_0 _S401 = _S399;
    Squares_0 _S402 = squares_of_0(p_15, site_6, &_S400, _S397, &_S401, status_2, kernelContext_4);
    thread Squares_0 _S403 = _S402;
    df_0 _S404 = Squares_length_0(&_S403);
    (&point_0)->length_0 = _S404;
    thread Squares_0 _S405 = _S402;
    df_0 _S406 = Squares_total_0(&_S405);
    (&point_0)->square_0 = _S406;
    df_0 _S407 = c_of_0(p_15);
    thread df_0 _S408 = _S407;
    thread df_0 _S409 = _S406;
    df_0 _S410 = x2A_0(&_S408, &_S409);
    thread Squares_0 _S411 = _S402;
    float _S412 = Squares_unit_0(&_S411);
    bool _S413;
    if(_S412 != 1.0f)
    {
        _S413 = true;
    }
    else
    {
        df_0 _S414 = rim_limit_0(p_15);
        thread df_0 _S415 = _S414;
        thread df_0 _S416 = _S410;
        bool _S417 = less_0(&_S415, &_S416);
        _S413 = _S417;
    }
    int _S418;
    if(_S413)
    {
        _S418 = int(1);
    }
    else
    {
        _S418 = int(0);
    }
    uint _S419 = uint(_S418);
    (&point_0)->clipped_0 = _S419;
    if(_S419 != 0U)
    {
        df_0 _S420 = rim_norm_0(p_15);
        df_0 _S421 = root_c_of_0(p_15);
        thread df_0 _S422 = _S421;
        thread df_0 _S423 = (&point_0)->length_0;
        df_0 _S424 = x2A_0(&_S422, &_S423);
        thread df_0 _S425 = _S420;
        thread df_0 _S426 = _S424;
        df_0 _S427 = _0(&_S425, &_S426);
        thread df_0 _S428 = _S427;
        df_0 _S429 = scaled_1(&_S428, _S412);
        (&(&point_0)->row_4)->scale_0 = _S429;
        thread df_0 _S430 = _S420;
        thread df_0 _S431 = _S421;
        df_0 _S432 = _0(&_S430, &_S431);
        (&point_0)->length_0 = _S432;
        thread df_0 _S433 = _S420;
        thread df_0 _S434 = _S420;
        df_0 _S435 = x2A_0(&_S433, &_S434);
        thread df_0 _S436 = _S435;
        thread df_0 _S437 = _S407;
        df_0 _S438 = _0(&_S436, &_S437);
        (&point_0)->square_0 = _S438;
        thread df_0 _S439 = wide_0(1.0f);
        thread df_0 _S440 = _S435;
        df_0 _S441 = x2D_0(&_S439, &_S440);
        (&point_0)->gap_0 = _S441;
    }
    else
    {
        thread df_0 _S442 = wide_0(1.0f);
        thread df_0 _S443 = _S410;
        df_0 _S444 = x2D_0(&_S442, &_S443);
        (&point_0)->gap_0 = _S444;
    }
    *_S396 = point_row_data_0;
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_17, const Site_0 thread* site_7, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_3, float device* thread* _S445, KernelContext_0 thread* kernelContext_5)
{
    thread Tangent_0 tangent_0;
    thread float device* _S446;
    Row_0 _S447 = row_of_0(site_7, data_2, lie_3, &_S446);
    float device* tangent_row_data_0 = _S446;
    (&tangent_0)->row_5 = _S447;
    Squares_0 _S448 = no_squares_0();
    thread Row_0 _S449 = _S447;
    thread Squares_0 _S450 = _S448;
    Squares_0 _S451 = squares_of_0(p_17, site_7, &_S449, _S446, &_S450, status_3, kernelContext_5);
    thread Squares_0 _S452 = _S451;
    float _S453 = Squares_unit_0(&_S452);
    (&tangent_0)->unit_0 = _S453;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S453);
    thread Squares_0 _S454 = _S451;
    df_0 _S455 = Squares_length_0(&_S454);
    (&tangent_0)->length_1 = _S455;
    thread Squares_0 _S456 = _S451;
    df_0 _S457 = Squares_total_0(&_S456);
    (&tangent_0)->square_1 = _S457;
    *_S445 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_0, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S458 = variable_0(gap_x_value_0, int(0));
    Dual_1 _S459 = variable_0(v_sq_value_0, int(2));
    thread Dual_1 _S460 = _S459;
    Dual_1 _S461 = times_1(&_S460, c_1);
    thread Stride_0 stride_2;
    bool _S462;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S463 = _S461.value_0;
        df_0 _S464 = _0(&_S463, gap_x_value_0);
        _S462 = (_S464.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S462 = false;
    }
    if(_S462)
    {
        thread Dual_1 _S465 = _S461;
        thread Dual_1 _S466 = _S458;
        Dual_1 _S467 = div_1(&_S465, &_S466);
        thread Dual_1 _S468 = _S467;
        thread Dual_1 _S469 = _S458;
        Dual_1 _S470 = div_1(&_S468, &_S469);
        thread Dual_1 _S471 = _S470;
        Dual_1 _S472 = dual_tanhc_0(&_S471);
        thread Dual_1 _S473 = _S472;
        thread Dual_1 _S474 = _S458;
        Dual_1 _S475 = div_1(&_S473, &_S474);
        (&stride_2)->factor_2 = _S475;
        thread Dual_1 _S476 = _S470;
        Dual_1 _S477 = dual_sech_sq_0(&_S476);
        (&stride_2)->gap_w_0 = _S477;
        return stride_2;
    }
    thread df_0 _S478 = wide_0(1.0f);
    Dual_1 _S479 = constant_1(&_S478);
    thread Dual_1 _S480 = _S461;
    Dual_1 _S481 = dual_root_1(&_S480);
    thread Dual_1 _S482 = _S479;
    thread Dual_1 _S483 = _S481;
    Dual_1 _S484 = div_1(&_S482, &_S483);
    (&stride_2)->factor_2 = _S484;
    thread df_0 _S485 = wide_0(0.0f);
    Dual_1 _S486 = constant_1(&_S485);
    (&stride_2)->gap_w_0 = _S486;
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
        float _S487 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S488;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S488 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S488 = false;
        }
        df_0 _S489;
        if(_S488)
        {
            _S489 = wide_0(_S487);
        }
        else
        {
            df_0 _S490 = x2A_1(&x_3->scale_0, _S487);
            _S489 = _S490;
        }
        float _S491 = v_data_0[v_0->base_0 + i_1 * v_0->step_2];
        bool _S492;
        if(((&v_0->scale_0)->hi_0) == 1.0f)
        {
            _S492 = ((&v_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S492 = false;
        }
        df_0 _S493;
        if(_S492)
        {
            _S493 = wide_0(_S491);
        }
        else
        {
            df_0 _S494 = x2A_1(&v_0->scale_0, _S491);
            _S493 = _S494;
        }
        thread df_0 _S495 = _S493;
        df_0 _S496 = x2A_0(factor_3, &_S495);
        thread df_0 _S497 = _S489;
        thread df_0 _S498 = _S496;
        df_0 _S499 = x2B_0(&_S497, &_S498);
        thread df_0 _S500 = _S499;
        thread df_0 _S501 = _S499;
        df_0 _S502 = x2A_0(&_S500, &_S501);
        thread df_0 _S503 = sums_3[int(0)];
        thread df_0 _S504 = _S502;
        df_0 _S505 = x2B_0(&_S503, &_S504);
        sums_3[int(0)] = _S505;
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
    Dual_1 _S506 = variable_0(gap_x_value_1, int(0));
    Dual_1 _S507 = stride_3->factor_2;
    Dual_1 _S508 = variable_0(cross_0, int(1));
    thread Dual_1 _S509 = _S508;
    Dual_1 _S510 = mul_0(&stride_3->factor_2, &_S509);
    df_0 _S511 = twice_0(c_2);
    thread Dual_1 _S512 = _S510;
    thread df_0 _S513 = _S511;
    Dual_1 _S514 = times_1(&_S512, &_S513);
    thread Dual_1 _S515 = _S514;
    thread Dual_1 _S516 = _S506;
    Dual_1 _S517 = sub_0(&_S515, &_S516);
    thread Dual_1 _S518 = _S517;
    Dual_1 _S519 = sub_0(&_S518, &stride_3->gap_w_0);
    thread Dual_1 _S520 = _S519;
    Dual_1 _S521 = plus_1(&_S520, 2.0f);
    df_0 _S522 = x2A_0(c_2, reach_sq_0);
    thread Dual_1 _S523 = _S521;
    thread df_0 _S524 = _S522;
    Dual_1 _S525 = with_value_1(&_S523, &_S524);
    thread Dual_1 _S526 = _S506;
    Dual_1 _S527 = mul_0(&_S526, &stride_3->gap_w_0);
    thread Dual_1 _S528 = _S525;
    thread Dual_1 _S529 = _S527;
    Dual_1 _S530 = add_0(&_S528, &_S529);
    thread ExpParts_0 parts_1;
    thread Dual_1 _S531 = _S506;
    thread Dual_1 _S532 = _S530;
    Dual_1 _S533 = div_1(&_S531, &_S532);
    (&parts_1)->along_sum_0 = _S533;
    thread Dual_1 _S534 = _S525;
    thread Dual_1 _S535 = _S530;
    Dual_1 _S536 = div_1(&_S534, &_S535);
    (&parts_1)->along_x_0 = _S536;
    (&parts_1)->factor_4 = _S507;
    thread df_0 _S537 = _S527.value_0;
    thread df_0 _S538 = _S530.value_0;
    df_0 _S539 = _0(&_S537, &_S538);
    (&parts_1)->gap_1 = _S539;
    return parts_1;
}

struct Rim_0
{
    df_0 factor_5;
    uint clipped_1;
};

Rim_0 rim_of_0(const Ball_0 constant* p_19, const df_0 thread* gap_2)
{
    df_0 _S540 = wide_0(1.0f);
    thread df_0 _S541 = _S540;
    df_0 _S542 = x2D_0(&_S541, gap_2);
    thread Rim_0 rim_0;
    df_0 _S543 = rim_limit_0(p_19);
    thread df_0 _S544 = _S543;
    thread df_0 _S545 = _S542;
    bool _S546 = less_0(&_S544, &_S545);
    int _S547;
    if(_S546)
    {
        _S547 = int(1);
    }
    else
    {
        _S547 = int(0);
    }
    uint _S548 = uint(_S547);
    (&rim_0)->clipped_1 = _S548;
    df_0 _S549;
    if(_S548 != 0U)
    {
        df_0 _S550 = rim_norm_0(p_19);
        thread df_0 _S551 = _S542;
        df_0 _S552 = root_of_0(&_S551);
        thread df_0 _S553 = _S550;
        thread df_0 _S554 = _S552;
        df_0 _S555 = _0(&_S553, &_S554);
        _S549 = _S555;
    }
    else
    {
        _S549 = _S540;
    }
    (&rim_0)->factor_5 = _S549;
    return rim_0;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S556 = value_14->hi_0;
    float _S557;
    if(is_bad_0(value_14->hi_0))
    {
        _S557 = _S556;
    }
    else
    {
        _S557 = _S556 + value_14->lo_0;
    }
    return _S557;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_15)
{
    float device* _S558 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S559 = nearest_0(value_15);
    *_S558 = _S559;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S560;
    if(this_8->active_0)
    {
        _S560 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S560 = false;
    }
    return _S560;
}

void refuse_clipped_0(const Ball_0 constant* p_21, const Site_0 thread* site_10, atomic<uint> device* status_4, uint inputs_0)
{
    bool _S561 = Site_is_first_0(site_10);
    bool _S562;
    if(_S561)
    {
        _S562 = inputs_0 > 0U;
    }
    else
    {
        _S562 = false;
    }
    if(_S562)
    {
        _S562 = ((p_21->flags_0) & 1U) != 0U;
    }
    else
    {
        _S562 = false;
    }
    if(_S562)
    {
        report_fault_0(status_4, site_10->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_22, const Site_0 thread* site_11, atomic<uint> device* status_5, uint inputs_1, uint results_0)
{
    refuse_clipped_0(p_22, site_11, status_5, inputs_1);
    bool _S563 = Site_is_first_0(site_11);
    bool _S564;
    if(_S563)
    {
        _S564 = (inputs_1 + results_0) > 0U;
    }
    else
    {
        _S564 = false;
    }
    if(_S564)
    {
        uint _S565 = atomic_fetch_add_explicit(status_5+int(0), inputs_1 + results_0, memory_order_relaxed);
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
        uint _S566 = block_count_0(&entryPointParams_7->p_0);
        if(block_1 < _S566)
        {
        }
        else
        {
            break;
        }
        Site_0 _S567 = site_of_0(&entryPointParams_7->p_0, block_1, invocation_2.x);
        Lie_0 _S568 = x_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S569 = _S567;
        thread Lie_0 _S570 = _S568;
        thread float device* _S571;
        Point_0 _S572 = point_of_0(&entryPointParams_7->p_0, &_S569, (&kernelContext_7)->entryPointParams_point_0, &_S570, (&kernelContext_7)->entryPointParams_status_0, &_S571, &kernelContext_7);
        float device* _S573 = _S571;
        Lie_0 _S574 = y_lie_0(&entryPointParams_7->p_0);
        thread Site_0 _S575 = _S567;
        thread Lie_0 _S576 = _S574;
        thread float device* _S577;
        Tangent_0 _S578 = tangent_of_0(&entryPointParams_7->p_0, &_S575, (&kernelContext_7)->entryPointParams_tangent_0, &_S576, (&kernelContext_7)->entryPointParams_status_0, &_S577, &kernelContext_7);
        float device* _S579 = _S577;
        df_0 _S580 = c_of_0(&entryPointParams_7->p_0);
        thread df_0 _S581 = _S580;
        thread df_0 _S582 = _S572.gap_0;
        thread df_0 _S583 = _S578.square_1;
        Stride_0 _S584 = stride_of_0(&_S581, &_S582, &_S583, _S578.unit_0);
        thread Site_0 _S585 = _S567;
        thread Row_0 _S586 = _S572.row_4;
        thread df_0 _S587 = _S584.factor_2.value_0;
        thread Row_0 _S588 = _S578.row_5;
        df_0 _S589 = reach_square_0(&entryPointParams_7->p_0, &_S585, &_S586, _S573, &_S587, &_S588, _S577, &kernelContext_7);
        df_0 _S590 = wide_0(0.0f);
        thread df_0 _S591 = _S580;
        thread df_0 _S592 = _S572.gap_0;
        thread df_0 _S593 = _S590;
        thread Stride_0 _S594 = _S584;
        thread df_0 _S595 = _S589;
        ExpParts_0 _S596 = exp_parts_0(&_S591, &_S592, &_S593, &_S594, &_S595);
        thread df_0 _S597 = _S596.gap_1;
        Rim_0 _S598 = rim_of_0(&entryPointParams_7->p_0, &_S597);
        thread df_0 _S599 = _S596.along_sum_0.value_0;
        thread df_0 _S600 = _S596.factor_4.value_0;
        df_0 _S601 = x2A_0(&_S599, &_S600);
        thread df_0 _S602 = _S596.along_sum_0.value_0;
        thread df_0 _S603 = _S596.along_x_0.value_0;
        df_0 _S604 = x2B_0(&_S602, &_S603);
        uint i_2 = _S567.lane_0;
        for(;;)
        {
            if(i_2 < (_S567.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S605 = _S573[_S572.row_4.base_0 + i_2 * _S572.row_4.step_2];
            bool _S606;
            if((_S572.row_4.scale_0.hi_0) == 1.0f)
            {
                _S606 = (_S572.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S606 = false;
            }
            df_0 _S607;
            if(_S606)
            {
                _S607 = wide_0(_S605);
            }
            else
            {
                thread df_0 _S608 = _S572.row_4.scale_0;
                df_0 _S609 = x2A_1(&_S608, _S605);
                _S607 = _S609;
            }
            thread df_0 _S610 = _S604;
            thread df_0 _S611 = _S607;
            df_0 _S612 = x2A_0(&_S610, &_S611);
            float _S613 = _S579[_S578.row_5.base_0 + i_2 * _S578.row_5.step_2];
            bool _S614;
            if((_S578.row_5.scale_0.hi_0) == 1.0f)
            {
                _S614 = (_S578.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S614 = false;
            }
            df_0 _S615;
            if(_S614)
            {
                _S615 = wide_0(_S613);
            }
            else
            {
                thread df_0 _S616 = _S578.row_5.scale_0;
                df_0 _S617 = x2A_1(&_S616, _S613);
                _S615 = _S617;
            }
            thread df_0 _S618 = _S601;
            thread df_0 _S619 = _S615;
            df_0 _S620 = x2A_0(&_S618, &_S619);
            thread df_0 _S621 = _S612;
            thread df_0 _S622 = _S620;
            df_0 _S623 = x2B_0(&_S621, &_S622);
            thread df_0 _S624 = _S598.factor_5;
            thread df_0 _S625 = _S623;
            df_0 _S626 = x2A_0(&_S624, &_S625);
            thread Site_0 _S627 = _S567;
            thread df_0 _S628 = _S626;
            put_0((&kernelContext_7)->entryPointParams_out_0, &entryPointParams_7->p_0, &_S627, i_2, &_S628);
            i_2 = i_2 + entryPointParams_7->p_0.lanes_0;
        }
        thread Site_0 _S629 = _S567;
        count_clipped_0(&entryPointParams_7->p_0, &_S629, (&kernelContext_7)->entryPointParams_status_0, _S572.clipped_0, _S598.clipped_1);
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
        uint _S630 = block_count_0(&entryPointParams_8->p_1);
        if(block_2 < _S630)
        {
        }
        else
        {
            break;
        }
        Site_0 _S631 = site_of_0(&entryPointParams_8->p_1, block_2, invocation_3.x);
        Lie_0 _S632 = x_lie_0(&entryPointParams_8->p_1);
        thread Site_0 _S633 = _S631;
        thread Lie_0 _S634 = _S632;
        thread float device* _S635;
        Tangent_0 _S636 = tangent_of_0(&entryPointParams_8->p_1, &_S633, (&kernelContext_8)->entryPointParams_tangent_1, &_S634, (&kernelContext_8)->entryPointParams_status_1, &_S635, &kernelContext_8);
        float device* _S637 = _S635;
        df_0 _S638 = c_of_0(&entryPointParams_8->p_1);
        df_0 _S639 = wide_0(1.0f);
        thread df_0 _S640 = _S638;
        thread df_0 _S641 = _S639;
        thread df_0 _S642 = _S636.square_1;
        Stride_0 _S643 = stride_of_0(&_S640, &_S641, &_S642, _S636.unit_0);
        thread df_0 _S644 = _S643.gap_w_0.value_0;
        Rim_0 _S645 = rim_of_0(&entryPointParams_8->p_1, &_S644);
        thread df_0 _S646 = _S645.factor_5;
        thread df_0 _S647 = _S643.factor_2.value_0;
        df_0 _S648 = x2A_0(&_S646, &_S647);
        uint i_3 = _S631.lane_0;
        for(;;)
        {
            if(i_3 < (_S631.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S649 = _S637[_S636.row_5.base_0 + i_3 * _S636.row_5.step_2];
            bool _S650;
            if((_S636.row_5.scale_0.hi_0) == 1.0f)
            {
                _S650 = (_S636.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S650 = false;
            }
            df_0 _S651;
            if(_S650)
            {
                _S651 = wide_0(_S649);
            }
            else
            {
                thread df_0 _S652 = _S636.row_5.scale_0;
                df_0 _S653 = x2A_1(&_S652, _S649);
                _S651 = _S653;
            }
            thread df_0 _S654 = _S648;
            thread df_0 _S655 = _S651;
            df_0 _S656 = x2A_0(&_S654, &_S655);
            thread Site_0 _S657 = _S631;
            thread df_0 _S658 = _S656;
            put_0((&kernelContext_8)->entryPointParams_out_1, &entryPointParams_8->p_1, &_S657, i_3, &_S658);
            i_3 = i_3 + entryPointParams_8->p_1.lanes_0;
        }
        thread Site_0 _S659 = _S631;
        count_clipped_0(&entryPointParams_8->p_1, &_S659, (&kernelContext_8)->entryPointParams_status_1, 0U, _S645.clipped_1);
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
        float _S660 = x_data_1[x_4->base_0 + i_4 * x_4->step_2];
        bool _S661;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S661 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S661 = false;
        }
        df_0 _S662;
        if(_S661)
        {
            _S662 = wide_0(_S660);
        }
        else
        {
            df_0 _S663 = x2A_1(&x_4->scale_0, _S660);
            _S662 = _S663;
        }
        float _S664 = y_data_0[y_0->base_0 + i_4 * y_0->step_2];
        bool _S665;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S665 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S665 = false;
        }
        df_0 _S666;
        if(_S665)
        {
            _S666 = wide_0(_S664);
        }
        else
        {
            df_0 _S667 = x2A_1(&y_0->scale_0, _S664);
            _S666 = _S667;
        }
        thread df_0 _S668 = _S662;
        thread df_0 _S669 = _S666;
        df_0 _S670 = x2D_0(&_S668, &_S669);
        thread df_0 _S671 = _S670;
        Squares_add_0(&squares_2, &_S671);
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
    Dual_1 _S672 = variable_0(gap_x_value_2, int(0));
    Dual_1 _S673 = variable_0(gap_y_value_0, int(1));
    Dual_1 _S674 = variable_0(gap_sq_0, int(2));
    thread Dual_1 _S675 = _S674;
    Dual_1 _S676 = times_1(&_S675, c_3);
    thread Dual_1 _S677 = _S672;
    thread Dual_1 _S678 = _S673;
    Dual_1 _S679 = mul_0(&_S677, &_S678);
    thread Dual_1 _S680 = _S676;
    thread Dual_1 _S681 = _S679;
    Dual_1 _S682 = div_1(&_S680, &_S681);
    thread Dual_1 _S683 = _S682;
    Dual_1 _S684 = dual_asinhc_1(&_S683);
    thread Dual_1 _S685 = _S684;
    thread Dual_1 _S686 = _S672;
    Dual_1 _S687 = mul_0(&_S685, &_S686);
    thread Dual_1 _S688 = _S679;
    Dual_1 _S689 = dual_root_1(&_S688);
    thread Dual_1 _S690 = _S687;
    thread Dual_1 _S691 = _S689;
    Dual_1 _S692 = div_1(&_S690, &_S691);
    thread Dual_1 _S693 = _S676;
    thread Dual_1 _S694 = _S679;
    Dual_1 _S695 = add_0(&_S693, &_S694);
    thread Dual_1 _S696 = _S695;
    Dual_1 _S697 = dual_root_1(&_S696);
    thread Dual_1 _S698 = _S692;
    thread Dual_1 _S699 = _S697;
    Dual_1 _S700 = div_1(&_S698, &_S699);
    thread Pair_0 pair_1;
    thread Dual_1 _S701 = _S700;
    thread Dual_1 _S702 = _S672;
    Dual_1 _S703 = mul_0(&_S701, &_S702);
    (&pair_1)->along_sum_1 = _S703;
    thread Dual_1 _S704 = _S700;
    thread Dual_1 _S705 = _S676;
    Dual_1 _S706 = mul_0(&_S704, &_S705);
    df_0 _S707 = wide_0(-1.0f);
    thread Dual_1 _S708 = _S706;
    thread df_0 _S709 = _S707;
    Dual_1 _S710 = times_1(&_S708, &_S709);
    (&pair_1)->along_x_1 = _S710;
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
        uint _S711 = block_count_0(&entryPointParams_9->p_2);
        if(block_3 < _S711)
        {
        }
        else
        {
            break;
        }
        Site_0 _S712 = site_of_0(&entryPointParams_9->p_2, block_3, invocation_4.x);
        Lie_0 _S713 = x_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S714 = _S712;
        thread Lie_0 _S715 = _S713;
        thread float device* _S716;
        Point_0 _S717 = point_of_0(&entryPointParams_9->p_2, &_S714, (&kernelContext_10)->entryPointParams_point_1, &_S715, (&kernelContext_10)->entryPointParams_status_2, &_S716, &kernelContext_10);
        float device* _S718 = _S716;
        Lie_0 _S719 = y_lie_0(&entryPointParams_9->p_2);
        thread Site_0 _S720 = _S712;
        thread Lie_0 _S721 = _S719;
        thread float device* _S722;
        Point_0 _S723 = point_of_0(&entryPointParams_9->p_2, &_S720, (&kernelContext_10)->entryPointParams_target_0, &_S721, (&kernelContext_10)->entryPointParams_status_2, &_S722, &kernelContext_10);
        float device* _S724 = _S722;
        thread Site_0 _S725 = _S712;
        thread Row_0 _S726 = _S717.row_4;
        thread Row_0 _S727 = _S723.row_4;
        Squares_0 _S728 = difference_squares_0(&entryPointParams_9->p_2, &_S725, &_S726, _S718, &_S727, _S722, &kernelContext_10);
        thread Squares_0 _S729 = _S728;
        df_0 _S730 = Squares_total_0(&_S729);
        df_0 _S731 = c_of_0(&entryPointParams_9->p_2);
        thread df_0 _S732 = _S731;
        thread df_0 _S733 = _S717.gap_0;
        thread df_0 _S734 = _S723.gap_0;
        thread df_0 _S735 = _S730;
        Pair_0 _S736 = log_parts_0(&_S732, &_S733, &_S734, &_S735);
        uint i_5 = _S712.lane_0;
        for(;;)
        {
            if(i_5 < (_S712.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S737 = _S718[_S717.row_4.base_0 + i_5 * _S717.row_4.step_2];
            bool _S738;
            if((_S717.row_4.scale_0.hi_0) == 1.0f)
            {
                _S738 = (_S717.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S738 = false;
            }
            df_0 _S739;
            if(_S738)
            {
                _S739 = wide_0(_S737);
            }
            else
            {
                thread df_0 _S740 = _S717.row_4.scale_0;
                df_0 _S741 = x2A_1(&_S740, _S737);
                _S739 = _S741;
            }
            float _S742 = _S724[_S723.row_4.base_0 + i_5 * _S723.row_4.step_2];
            bool _S743;
            if((_S723.row_4.scale_0.hi_0) == 1.0f)
            {
                _S743 = (_S723.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S743 = false;
            }
            df_0 _S744;
            if(_S743)
            {
                _S744 = wide_0(_S742);
            }
            else
            {
                thread df_0 _S745 = _S723.row_4.scale_0;
                df_0 _S746 = x2A_1(&_S745, _S742);
                _S744 = _S746;
            }
            thread df_0 _S747 = _S744;
            thread df_0 _S748 = _S739;
            df_0 _S749 = x2D_0(&_S747, &_S748);
            thread df_0 _S750 = _S736.along_sum_1.value_0;
            thread df_0 _S751 = _S749;
            df_0 _S752 = x2A_0(&_S750, &_S751);
            thread df_0 _S753 = _S736.along_x_1.value_0;
            thread df_0 _S754 = _S739;
            df_0 _S755 = x2A_0(&_S753, &_S754);
            thread df_0 _S756 = _S752;
            thread df_0 _S757 = _S755;
            df_0 _S758 = x2B_0(&_S756, &_S757);
            thread Site_0 _S759 = _S712;
            thread df_0 _S760 = _S758;
            put_0((&kernelContext_10)->entryPointParams_out_2, &entryPointParams_9->p_2, &_S759, i_5, &_S760);
            i_5 = i_5 + entryPointParams_9->p_2.lanes_0;
        }
        uint _S761 = _S717.clipped_0 + _S723.clipped_0;
        thread Site_0 _S762 = _S712;
        count_clipped_0(&entryPointParams_9->p_2, &_S762, (&kernelContext_10)->entryPointParams_status_2, _S761, 0U);
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
        uint _S763 = block_count_0(&entryPointParams_10->p_3);
        if(block_4 < _S763)
        {
        }
        else
        {
            break;
        }
        Site_0 _S764 = site_of_0(&entryPointParams_10->p_3, block_4, invocation_5.x);
        Lie_0 _S765 = x_lie_0(&entryPointParams_10->p_3);
        thread Site_0 _S766 = _S764;
        thread Lie_0 _S767 = _S765;
        thread float device* _S768;
        Point_0 _S769 = point_of_0(&entryPointParams_10->p_3, &_S766, (&kernelContext_11)->entryPointParams_target_1, &_S767, (&kernelContext_11)->entryPointParams_status_3, &_S768, &kernelContext_11);
        float device* _S770 = _S768;
        df_0 _S771 = c_of_0(&entryPointParams_10->p_3);
        thread df_0 _S772 = _S769.square_0;
        Dual_0 _S773 = constant_0(&_S772);
        thread df_0 _S774 = _S771;
        thread Dual_0 _S775 = _S773;
        thread df_0 _S776 = _S769.gap_0;
        Dual_0 _S777 = artanhc_0(&_S774, &_S775, &_S776);
        uint i_6 = _S764.lane_0;
        for(;;)
        {
            if(i_6 < (_S764.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S778 = _S770[_S769.row_4.base_0 + i_6 * _S769.row_4.step_2];
            bool _S779;
            if((_S769.row_4.scale_0.hi_0) == 1.0f)
            {
                _S779 = (_S769.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S779 = false;
            }
            df_0 _S780;
            if(_S779)
            {
                _S780 = wide_0(_S778);
            }
            else
            {
                thread df_0 _S781 = _S769.row_4.scale_0;
                df_0 _S782 = x2A_1(&_S781, _S778);
                _S780 = _S782;
            }
            thread df_0 _S783 = _S777.value_0;
            thread df_0 _S784 = _S780;
            df_0 _S785 = x2A_0(&_S783, &_S784);
            thread Site_0 _S786 = _S764;
            thread df_0 _S787 = _S785;
            put_0((&kernelContext_11)->entryPointParams_out_3, &entryPointParams_10->p_3, &_S786, i_6, &_S787);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread Site_0 _S788 = _S764;
        count_clipped_0(&entryPointParams_10->p_3, &_S788, (&kernelContext_11)->entryPointParams_status_3, _S769.clipped_0, 0U);
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
    df_0 _S789 = x2A_0(c_4, gap_sq_1);
    df_0 _S790 = x2A_0(gap_x_0, gap_y_0);
    thread df_0 _S791 = _S789;
    thread df_0 _S792 = _S790;
    df_0 _S793 = _0(&_S791, &_S792);
    thread df_0 _S794 = _S793;
    Sloped_0 _S795 = asinhc_0(&_S794);
    thread df_0 _S796 = _S795.value_4;
    df_0 _S797 = x2A_0(&_S796, gap_x_0);
    thread df_0 _S798 = _S797;
    df_0 _S799 = x2A_0(&_S798, time_0);
    thread df_0 _S800 = _S793;
    thread df_0 _S801 = _S799;
    df_0 _S802 = x2A_0(&_S800, &_S801);
    thread df_0 _S803 = _S802;
    thread df_0 _S804 = _S799;
    df_0 _S805 = x2A_0(&_S803, &_S804);
    thread df_0 _S806 = _S805;
    df_0 _S807 = _0(&_S806, c_4);
    return _S807;
}

[[kernel]] void poincare_geodesic(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_11 [[buffer(18)]], float device* entryPointParams_start_1 [[buffer(19)]], float device* entryPointParams_end_1 [[buffer(20)]], float device* entryPointParams_out_11 [[buffer(21)]], atomic<uint> device* entryPointParams_status_11 [[buffer(22)]])
{
    uint _S808;
    bool _S809;
    bool _S810;
    df_0 _S811;
    df_0 _S812;
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
        uint _S813 = block_count_0(&entryPointParams_11->p_4);
        if(block_5 < _S813)
        {
        }
        else
        {
            break;
        }
        Site_0 _S814 = site_of_0(&entryPointParams_11->p_4, block_5, invocation_6.x);
        Lie_0 _S815 = x_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S816 = _S814;
        thread Lie_0 _S817 = _S815;
        thread float device* _S818;
        Point_0 _S819 = point_of_0(&entryPointParams_11->p_4, &_S816, (&kernelContext_12)->entryPointParams_start_0, &_S817, (&kernelContext_12)->entryPointParams_status_4, &_S818, &kernelContext_12);
        float device* _S820 = _S818;
        Lie_0 _S821 = y_lie_0(&entryPointParams_11->p_4);
        thread Site_0 _S822 = _S814;
        thread Lie_0 _S823 = _S821;
        thread float device* _S824;
        Point_0 _S825 = point_of_0(&entryPointParams_11->p_4, &_S822, (&kernelContext_12)->entryPointParams_end_0, &_S823, (&kernelContext_12)->entryPointParams_status_4, &_S824, &kernelContext_12);
        float device* _S826 = _S824;
        df_0 _S827 = c_of_0(&entryPointParams_11->p_4);
        df_0 _S828 = time_of_0(&entryPointParams_11->p_4);
        thread Site_0 _S829 = _S814;
        thread Row_0 _S830 = _S819.row_4;
        thread Row_0 _S831 = _S825.row_4;
        Squares_0 _S832 = difference_squares_0(&entryPointParams_11->p_4, &_S829, &_S830, _S820, &_S831, _S824, &kernelContext_12);
        thread Squares_0 _S833 = _S832;
        df_0 _S834 = Squares_total_0(&_S833);
        thread df_0 _S835 = _S827;
        thread df_0 _S836 = _S819.gap_0;
        thread df_0 _S837 = _S825.gap_0;
        thread df_0 _S838 = _S834;
        Pair_0 _S839 = log_parts_0(&_S835, &_S836, &_S837, &_S838);
        thread df_0 _S840 = _S828;
        thread df_0 _S841 = _S839.along_sum_1.value_0;
        df_0 _S842 = x2A_0(&_S840, &_S841);
        thread df_0 _S843 = _S828;
        thread df_0 _S844 = _S839.along_x_1.value_0;
        df_0 _S845 = x2A_0(&_S843, &_S844);
        thread df_0 _S846 = _S827;
        thread df_0 _S847 = _S819.gap_0;
        thread df_0 _S848 = _S825.gap_0;
        thread df_0 _S849 = _S834;
        thread df_0 _S850 = _S828;
        df_0 _S851 = velocity_square_0(&_S846, &_S847, &_S848, &_S849, &_S850);
        thread df_0 _S852 = _S827;
        thread df_0 _S853 = _S819.gap_0;
        thread df_0 _S854 = _S851;
        Stride_0 _S855 = stride_of_0(&_S852, &_S853, &_S854, 1.0f);
        thread df_0 _S856 = _S855.factor_2.value_0;
        thread df_0 _S857 = _S842;
        df_0 _S858 = x2A_0(&_S856, &_S857);
        thread df_0 _S859 = _S855.factor_2.value_0;
        thread df_0 _S860 = _S845;
        df_0 _S861 = x2A_0(&_S859, &_S860);
        thread df_0 _S862 = _S861;
        df_0 _S863 = x2B_1(&_S862, 1.0f);
        df_0 _S864 = wide_0(0.0f);
        thread array<df_0, int(1)> sums_4;
        sums_4[int(0)] = _S864;
        uint i_7 = _S814.lane_0;
        for(;;)
        {
            _S808 = _S814.columns_0;
            if(i_7 < (_S814.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S865 = _S820[_S819.row_4.base_0 + i_7 * _S819.row_4.step_2];
            if((_S819.row_4.scale_0.hi_0) == 1.0f)
            {
                _S809 = (_S819.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S809 = false;
            }
            if(_S809)
            {
                _S811 = wide_0(_S865);
            }
            else
            {
                thread df_0 _S866 = _S819.row_4.scale_0;
                df_0 _S867 = x2A_1(&_S866, _S865);
                _S811 = _S867;
            }
            thread df_0 _S868 = _S863;
            thread df_0 _S869 = _S811;
            df_0 _S870 = x2A_0(&_S868, &_S869);
            float _S871 = _S826[_S825.row_4.base_0 + i_7 * _S825.row_4.step_2];
            if((_S825.row_4.scale_0.hi_0) == 1.0f)
            {
                _S810 = (_S825.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S810 = false;
            }
            if(_S810)
            {
                _S812 = wide_0(_S871);
            }
            else
            {
                thread df_0 _S872 = _S825.row_4.scale_0;
                df_0 _S873 = x2A_1(&_S872, _S871);
                _S812 = _S873;
            }
            thread df_0 _S874 = _S812;
            thread df_0 _S875 = _S811;
            df_0 _S876 = x2D_0(&_S874, &_S875);
            thread df_0 _S877 = _S858;
            thread df_0 _S878 = _S876;
            df_0 _S879 = x2A_0(&_S877, &_S878);
            thread df_0 _S880 = _S870;
            thread df_0 _S881 = _S879;
            df_0 _S882 = x2B_0(&_S880, &_S881);
            thread df_0 _S883 = _S882;
            thread df_0 _S884 = _S882;
            df_0 _S885 = x2A_0(&_S883, &_S884);
            thread df_0 _S886 = sums_4[int(0)];
            thread df_0 _S887 = _S885;
            df_0 _S888 = x2B_0(&_S886, &_S887);
            sums_4[int(0)] = _S888;
            i_7 = i_7 + entryPointParams_11->p_4.lanes_0;
        }
        thread Site_0 _S889 = _S814;
        join_0(entryPointParams_11->p_4.lanes_0, &_S889, &sums_4, &kernelContext_12);
        thread df_0 _S890 = _S827;
        thread df_0 _S891 = _S819.gap_0;
        thread df_0 _S892 = _S864;
        thread Stride_0 _S893 = _S855;
        thread df_0 _S894 = sums_4[int(0)];
        ExpParts_0 _S895 = exp_parts_0(&_S890, &_S891, &_S892, &_S893, &_S894);
        thread df_0 _S896 = _S895.gap_1;
        Rim_0 _S897 = rim_of_0(&entryPointParams_11->p_4, &_S896);
        thread df_0 _S898 = _S895.along_sum_0.value_0;
        thread df_0 _S899 = _S858;
        df_0 _S900 = x2A_0(&_S898, &_S899);
        thread df_0 _S901 = _S897.factor_5;
        thread df_0 _S902 = _S900;
        df_0 _S903 = x2A_0(&_S901, &_S902);
        thread df_0 _S904 = _S895.along_sum_0.value_0;
        thread df_0 _S905 = _S863;
        df_0 _S906 = x2A_0(&_S904, &_S905);
        thread df_0 _S907 = _S906;
        thread df_0 _S908 = _S895.along_x_0.value_0;
        df_0 _S909 = x2B_0(&_S907, &_S908);
        thread df_0 _S910 = _S897.factor_5;
        thread df_0 _S911 = _S909;
        df_0 _S912 = x2A_0(&_S910, &_S911);
        uint i_8 = _S814.lane_0;
        for(;;)
        {
            if(i_8 < _S808)
            {
            }
            else
            {
                break;
            }
            float _S913 = _S820[_S819.row_4.base_0 + i_8 * _S819.row_4.step_2];
            if((_S819.row_4.scale_0.hi_0) == 1.0f)
            {
                _S809 = (_S819.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S809 = false;
            }
            if(_S809)
            {
                _S811 = wide_0(_S913);
            }
            else
            {
                thread df_0 _S914 = _S819.row_4.scale_0;
                df_0 _S915 = x2A_1(&_S914, _S913);
                _S811 = _S915;
            }
            thread df_0 _S916 = _S912;
            thread df_0 _S917 = _S811;
            df_0 _S918 = x2A_0(&_S916, &_S917);
            float _S919 = _S826[_S825.row_4.base_0 + i_8 * _S825.row_4.step_2];
            if((_S825.row_4.scale_0.hi_0) == 1.0f)
            {
                _S810 = (_S825.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S810 = false;
            }
            if(_S810)
            {
                _S812 = wide_0(_S919);
            }
            else
            {
                thread df_0 _S920 = _S825.row_4.scale_0;
                df_0 _S921 = x2A_1(&_S920, _S919);
                _S812 = _S921;
            }
            thread df_0 _S922 = _S812;
            thread df_0 _S923 = _S811;
            df_0 _S924 = x2D_0(&_S922, &_S923);
            thread df_0 _S925 = _S903;
            thread df_0 _S926 = _S924;
            df_0 _S927 = x2A_0(&_S925, &_S926);
            thread df_0 _S928 = _S918;
            thread df_0 _S929 = _S927;
            df_0 _S930 = x2B_0(&_S928, &_S929);
            thread Site_0 _S931 = _S814;
            thread df_0 _S932 = _S930;
            put_0((&kernelContext_12)->entryPointParams_out_4, &entryPointParams_11->p_4, &_S931, i_8, &_S932);
            i_8 = i_8 + entryPointParams_11->p_4.lanes_0;
        }
        uint _S933 = _S819.clipped_0 + _S825.clipped_0;
        thread Site_0 _S934 = _S814;
        count_clipped_0(&entryPointParams_11->p_4, &_S934, (&kernelContext_12)->entryPointParams_status_4, _S933, _S897.clipped_1);
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
        uint _S935 = block_count_0(&entryPointParams_12->p_5);
        if(block_6 < _S935)
        {
        }
        else
        {
            break;
        }
        Site_0 _S936 = site_of_0(&entryPointParams_12->p_5, block_6, invocation_7.x);
        Lie_0 _S937 = x_lie_0(&entryPointParams_12->p_5);
        thread Site_0 _S938 = _S936;
        thread Lie_0 _S939 = _S937;
        thread float device* _S940;
        Point_0 _S941 = point_of_0(&entryPointParams_12->p_5, &_S938, (&kernelContext_13)->entryPointParams_point_2, &_S939, (&kernelContext_13)->entryPointParams_status_5, &_S940, &kernelContext_13);
        float device* _S942 = _S940;
        uint i_9 = _S936.lane_0;
        for(;;)
        {
            if(i_9 < (_S936.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S943 = _S942[_S941.row_4.base_0 + i_9 * _S941.row_4.step_2];
            bool _S944;
            if((_S941.row_4.scale_0.hi_0) == 1.0f)
            {
                _S944 = (_S941.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S944 = false;
            }
            df_0 _S945;
            if(_S944)
            {
                _S945 = wide_0(_S943);
            }
            else
            {
                thread df_0 _S946 = _S941.row_4.scale_0;
                df_0 _S947 = x2A_1(&_S946, _S943);
                _S945 = _S947;
            }
            thread Site_0 _S948 = _S936;
            thread df_0 _S949 = _S945;
            put_0((&kernelContext_13)->entryPointParams_out_5, &entryPointParams_12->p_5, &_S948, i_9, &_S949);
            i_9 = i_9 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S950 = _S936;
        count_clipped_0(&entryPointParams_12->p_5, &_S950, (&kernelContext_13)->entryPointParams_status_5, 0U, _S941.clipped_0);
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
        uint _S951 = block_count_0(&entryPointParams_13->p_6);
        if(block_7 < _S951)
        {
        }
        else
        {
            break;
        }
        Site_0 _S952 = site_of_0(&entryPointParams_13->p_6, block_7, invocation_8.x);
        Lie_0 _S953 = x_lie_0(&entryPointParams_13->p_6);
        thread Site_0 _S954 = _S952;
        thread Lie_0 _S955 = _S953;
        thread float device* _S956;
        Point_0 _S957 = point_of_0(&entryPointParams_13->p_6, &_S954, (&kernelContext_14)->entryPointParams_point_3, &_S955, (&kernelContext_14)->entryPointParams_status_6, &_S956, &kernelContext_14);
        float device* _S958 = _S956;
        thread df_0 _S959 = wide_0(2.0f);
        thread df_0 _S960 = _S957.gap_0;
        df_0 _S961 = _0(&_S959, &_S960);
        uint i_10 = _S952.lane_0;
        for(;;)
        {
            if(i_10 < (_S952.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S962 = i_10 + 1U;
            float _S963 = _S958[_S957.row_4.base_0 + i_10 * _S957.row_4.step_2];
            bool _S964;
            if((_S957.row_4.scale_0.hi_0) == 1.0f)
            {
                _S964 = (_S957.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S964 = false;
            }
            df_0 _S965;
            if(_S964)
            {
                _S965 = wide_0(_S963);
            }
            else
            {
                thread df_0 _S966 = _S957.row_4.scale_0;
                df_0 _S967 = x2A_1(&_S966, _S963);
                _S965 = _S967;
            }
            thread df_0 _S968 = _S961;
            thread df_0 _S969 = _S965;
            df_0 _S970 = x2A_0(&_S968, &_S969);
            thread Site_0 _S971 = _S952;
            thread df_0 _S972 = _S970;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S971, _S962, &_S972);
            i_10 = i_10 + entryPointParams_13->p_6.lanes_0;
        }
        thread Site_0 _S973 = _S952;
        bool _S974 = Site_is_first_0(&_S973);
        if(_S974)
        {
            thread df_0 _S975 = _S961;
            df_0 _S976 = x2D_1(&_S975, 1.0f);
            df_0 _S977 = root_c_of_0(&entryPointParams_13->p_6);
            thread df_0 _S978 = _S976;
            thread df_0 _S979 = _S977;
            df_0 _S980 = _0(&_S978, &_S979);
            thread Site_0 _S981 = _S952;
            thread df_0 _S982 = _S980;
            put_0((&kernelContext_14)->entryPointParams_out_6, &entryPointParams_13->p_6, &_S981, 0U, &_S982);
        }
        thread Site_0 _S983 = _S952;
        count_clipped_0(&entryPointParams_13->p_6, &_S983, (&kernelContext_14)->entryPointParams_status_6, _S957.clipped_0, 0U);
        block_7 = block_7 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


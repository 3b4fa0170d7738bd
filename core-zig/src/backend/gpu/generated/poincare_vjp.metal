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

Dual_0 variable_0(const df_0 thread* value_8, int index_0)
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
        float _S221;
        if(k_4 == index_0)
        {
            _S221 = 1.0f;
        }
        else
        {
            _S221 = 0.0f;
        }
        (&dual_4)->partial_0[k_4] = wide_0(_S221);
        k_4 = k_4 + int(1);
    }
    return dual_4;
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

struct EntryPointParams_7
{
    Ball_0 p_7;
};

struct KernelContext_0
{
    EntryPointParams_0 constant* entryPointParams_0;
    float device* entryPointParams_left_0;
    float device* entryPointParams_right_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_left_bar_0;
    float device* entryPointParams_right_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_point_0;
    float device* entryPointParams_target_0;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_point_bar_0;
    float device* entryPointParams_target_bar_0;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_1;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_point_bar_1;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_tangent_bar_1;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_target_1;
    float device* entryPointParams_cotangent_4;
    float device* entryPointParams_target_bar_1;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_start_0;
    float device* entryPointParams_end_0;
    float device* entryPointParams_cotangent_5;
    float device* entryPointParams_start_bar_0;
    float device* entryPointParams_end_bar_0;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_point_2;
    float device* entryPointParams_cotangent_6;
    float device* entryPointParams_point_bar_2;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_point_3;
    float device* entryPointParams_cotangent_7;
    float device* entryPointParams_point_bar_3;
    atomic<uint> device* entryPointParams_status_7;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(1)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_0->parts_0)[uint(k_5) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_5])->hi_0, (&(*sums_0)[k_5])->lo_0);
        k_5 = k_5 + int(1);
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
            k_5 = int(0);
            for(;;)
            {
                if(k_5 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S222 = uint(k_5) * 64U + site_0->invocation_0;
                df_0 _S223 = pair_of_0((*kernelContext_0->parts_0)[_S222 + reach_0].x, (*kernelContext_0->parts_0)[_S222 + reach_0].y);
                thread df_0 _S224 = pair_of_0((*kernelContext_0->parts_0)[_S222].x, (*kernelContext_0->parts_0)[_S222].y);
                thread df_0 _S225 = _S223;
                df_0 _S226 = x2B_0(&_S224, &_S225);
                (*kernelContext_0->parts_0)[_S222] = float2(_S226.hi_0, _S226.lo_0);
                k_5 = k_5 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_5 = int(0);
    for(;;)
    {
        if(k_5 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_5] = pair_of_0((*kernelContext_0->parts_0)[uint(k_5) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_5) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_5 = k_5 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_1 with_value_1(const Dual_1 thread* a_26, const df_0 thread* value_9)
{
    thread Dual_1 dual_5 = *a_26;
    (&dual_5)->value_0 = *value_9;
    return dual_5;
}

Dual_1 plus_1(const Dual_1 thread* a_27, float amount_1)
{
    df_0 _S227 = x2B_1(&a_27->value_0, amount_1);
    df_0 _S228 = wide_0(1.0f);
    thread df_0 _S229 = _S227;
    thread df_0 _S230 = _S228;
    Dual_1 _S231 = chain_1(a_27, &_S229, &_S230);
    return _S231;
}

Dual_1 times_1(const Dual_1 thread* a_28, const df_0 thread* factor_1)
{
    df_0 _S232 = x2A_0(&a_28->value_0, factor_1);
    thread df_0 _S233 = _S232;
    Dual_1 _S234 = chain_1(a_28, &_S233, factor_1);
    return _S234;
}

Dual_1 add_0(const Dual_1 thread* a_29, const Dual_1 thread* b_13)
{
    thread Dual_1 dual_6;
    df_0 _S235 = x2B_0(&a_29->value_0, &b_13->value_0);
    (&dual_6)->value_0 = _S235;
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
        df_0 _S236 = x2B_0(&a_29->partial_0[k_6], &b_13->partial_0[k_6]);
        (&dual_6)->partial_0[k_6] = _S236;
        k_6 = k_6 + int(1);
    }
    return dual_6;
}

Dual_1 sub_0(const Dual_1 thread* a_30, const Dual_1 thread* b_14)
{
    thread df_0 _S237 = wide_0(-1.0f);
    Dual_1 _S238 = times_1(b_14, &_S237);
    thread Dual_1 _S239 = _S238;
    Dual_1 _S240 = add_0(a_30, &_S239);
    return _S240;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(5)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
        (*kernelContext_1->parts_0)[uint(k_7) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_7])->hi_0, (&(*sums_1)[k_7])->lo_0);
        k_7 = k_7 + int(1);
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
            k_7 = int(0);
            for(;;)
            {
                if(k_7 < int(5))
                {
                }
                else
                {
                    break;
                }
                uint _S241 = uint(k_7) * 64U + site_1->invocation_0;
                df_0 _S242 = pair_of_0((*kernelContext_1->parts_0)[_S241 + reach_1].x, (*kernelContext_1->parts_0)[_S241 + reach_1].y);
                thread df_0 _S243 = pair_of_0((*kernelContext_1->parts_0)[_S241].x, (*kernelContext_1->parts_0)[_S241].y);
                thread df_0 _S244 = _S242;
                df_0 _S245 = x2B_0(&_S243, &_S244);
                (*kernelContext_1->parts_0)[_S241] = float2(_S245.hi_0, _S245.lo_0);
                k_7 = k_7 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(5))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_7] = pair_of_0((*kernelContext_1->parts_0)[uint(k_7) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_7) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_7 = k_7 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_1 constant_0(const df_0 thread* value_10)
{
    thread Dual_1 dual_7;
    (&dual_7)->value_0 = *value_10;
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
        (&dual_7)->partial_0[k_8] = wide_0(0.0f);
        k_8 = k_8 + int(1);
    }
    return dual_7;
}

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S246 = scaled_1(root_1, -2.0f);
    thread df_0 _S247 = _S246;
    df_0 _S248 = exp_of_0(&_S247);
    thread df_0 _S249 = _S248;
    df_0 _S250 = x2B_1(&_S249, 1.0f);
    thread df_0 _S251 = _S248;
    df_0 _S252 = scaled_1(&_S251, 4.0f);
    thread df_0 _S253 = _S250;
    thread df_0 _S254 = _S250;
    df_0 _S255 = x2A_0(&_S253, &_S254);
    thread df_0 _S256 = _S252;
    thread df_0 _S257 = _S255;
    df_0 _S258 = _0(&_S256, &_S257);
    return _S258;
}

Sloped_0 tanhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S259 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S260 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S261 = _S259;
        Sloped_0 _S262 = series_0(&_S260, &_S261, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
        return _S262;
    }
    df_0 _S263 = root_of_0(t_3);
    thread df_0 _S264 = _S263;
    df_0 _S265 = scaled_1(&_S264, -2.0f);
    thread df_0 _S266 = _S265;
    df_0 _S267 = exp_of_0(&_S266);
    thread df_0 _S268 = wide_0(1.0f);
    thread df_0 _S269 = _S267;
    df_0 _S270 = x2D_0(&_S268, &_S269);
    thread df_0 _S271 = _S267;
    df_0 _S272 = x2B_1(&_S271, 1.0f);
    thread df_0 _S273 = _S272;
    thread df_0 _S274 = _S263;
    df_0 _S275 = x2A_0(&_S273, &_S274);
    thread df_0 _S276 = _S270;
    thread df_0 _S277 = _S275;
    df_0 _S278 = _0(&_S276, &_S277);
    thread df_0 _S279 = _S263;
    df_0 _S280 = sech_sq_0(&_S279);
    thread df_0 _S281 = _S280;
    thread df_0 _S282 = _S278;
    df_0 _S283 = x2D_0(&_S281, &_S282);
    df_0 _S284 = twice_0(t_3);
    thread df_0 _S285 = _S283;
    thread df_0 _S286 = _S284;
    df_0 _S287 = _0(&_S285, &_S286);
    thread df_0 _S288 = _S278;
    thread df_0 _S289 = _S287;
    Sloped_0 _S290 = sloped_0(&_S288, &_S289);
    return _S290;
}

Dual_1 dual_sech_sq_0(const Dual_1 thread* a_31)
{
    df_0 _S291 = root_of_0(&a_31->value_0);
    thread df_0 _S292 = _S291;
    df_0 _S293 = sech_sq_0(&_S292);
    Sloped_0 _S294 = tanhc_0(&a_31->value_0);
    thread df_0 _S295 = _S294.value_4;
    thread df_0 _S296 = _S293;
    df_0 _S297 = x2A_0(&_S295, &_S296);
    thread df_0 _S298 = _S297;
    df_0 _S299 = neg_0(&_S298);
    thread df_0 _S300 = _S293;
    thread df_0 _S301 = _S299;
    Dual_1 _S302 = chain_1(a_31, &_S300, &_S301);
    return _S302;
}

Dual_1 dual_tanhc_0(const Dual_1 thread* a_32)
{
    Sloped_0 _S303 = tanhc_0(&a_32->value_0);
    thread df_0 _S304 = _S303.value_4;
    thread df_0 _S305 = _S303.slope_1;
    Dual_1 _S306 = chain_1(a_32, &_S304, &_S305);
    return _S306;
}

Dual_1 dual_root_1(const Dual_1 thread* a_33)
{
    df_0 _S307 = root_of_0(&a_33->value_0);
    thread df_0 _S308 = wide_0(0.5f);
    thread df_0 _S309 = _S307;
    df_0 _S310 = _0(&_S308, &_S309);
    thread df_0 _S311 = _S307;
    thread df_0 _S312 = _S310;
    Dual_1 _S313 = chain_1(a_33, &_S311, &_S312);
    return _S313;
}

Dual_1 dual_asinhc_1(const Dual_1 thread* a_34)
{
    Sloped_0 _S314 = asinhc_0(&a_34->value_0);
    thread df_0 _S315 = _S314.value_4;
    thread df_0 _S316 = _S314.slope_1;
    Dual_1 _S317 = chain_1(a_34, &_S315, &_S316);
    return _S317;
}

Dual_1 div_1(const Dual_1 thread* a_35, const Dual_1 thread* b_15)
{
    thread df_0 _S318 = wide_0(1.0f);
    df_0 _S319 = _0(&_S318, &b_15->value_0);
    thread Dual_1 dual_8;
    df_0 _S320 = _0(&a_35->value_0, &b_15->value_0);
    (&dual_8)->value_0 = _S320;
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
        thread df_0 _S321 = (&dual_8)->value_0;
        df_0 _S322 = x2A_0(&_S321, &b_15->partial_0[k_9]);
        thread df_0 _S323 = _S322;
        df_0 _S324 = x2D_0(&a_35->partial_0[k_9], &_S323);
        thread df_0 _S325 = _S324;
        thread df_0 _S326 = _S319;
        df_0 _S327 = x2A_0(&_S325, &_S326);
        (&dual_8)->partial_0[k_9] = _S327;
        k_9 = k_9 + int(1);
    }
    return dual_8;
}

Dual_1 mul_0(const Dual_1 thread* a_36, const Dual_1 thread* b_16)
{
    thread Dual_1 dual_9;
    df_0 _S328 = x2A_0(&a_36->value_0, &b_16->value_0);
    (&dual_9)->value_0 = _S328;
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
        df_0 _S329 = x2A_0(&a_36->partial_0[k_10], &b_16->value_0);
        df_0 _S330 = x2A_0(&a_36->value_0, &b_16->partial_0[k_10]);
        thread df_0 _S331 = _S329;
        thread df_0 _S332 = _S330;
        df_0 _S333 = x2B_0(&_S331, &_S332);
        (&dual_9)->partial_0[k_10] = _S333;
        k_10 = k_10 + int(1);
    }
    return dual_9;
}

Dual_1 variable_1(const df_0 thread* value_11, int index_1)
{
    thread Dual_1 dual_10;
    (&dual_10)->value_0 = *value_11;
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
        float _S334;
        if(k_11 == index_1)
        {
            _S334 = 1.0f;
        }
        else
        {
            _S334 = 0.0f;
        }
        (&dual_10)->partial_0[k_11] = wide_0(_S334);
        k_11 = k_11 + int(1);
    }
    return dual_10;
}

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(3)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
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
        (*kernelContext_2->parts_0)[uint(k_12) * 64U + site_2->invocation_0] = float2((&(*sums_2)[k_12])->hi_0, (&(*sums_2)[k_12])->lo_0);
        k_12 = k_12 + int(1);
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
                uint _S335 = uint(k_12) * 64U + site_2->invocation_0;
                df_0 _S336 = pair_of_0((*kernelContext_2->parts_0)[_S335 + reach_2].x, (*kernelContext_2->parts_0)[_S335 + reach_2].y);
                thread df_0 _S337 = pair_of_0((*kernelContext_2->parts_0)[_S335].x, (*kernelContext_2->parts_0)[_S335].y);
                thread df_0 _S338 = _S336;
                df_0 _S339 = x2B_0(&_S337, &_S338);
                (*kernelContext_2->parts_0)[_S335] = float2(_S339.hi_0, _S339.lo_0);
                k_12 = k_12 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
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
        (*sums_2)[k_12] = pair_of_0((*kernelContext_2->parts_0)[uint(k_12) * 64U + site_2->invocation_0 - site_2->lane_0].x, (*kernelContext_2->parts_0)[uint(k_12) * 64U + site_2->invocation_0 - site_2->lane_0].y);
        k_12 = k_12 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

void join_3(uint lanes_4, const Site_0 thread* site_3, array<df_0, int(2)> thread* sums_3, KernelContext_0 thread* kernelContext_3)
{
    if(lanes_4 == 1U)
    {
        return;
    }
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
        (*kernelContext_3->parts_0)[uint(k_13) * 64U + site_3->invocation_0] = float2((&(*sums_3)[k_13])->hi_0, (&(*sums_3)[k_13])->lo_0);
        k_13 = k_13 + int(1);
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
            k_13 = int(0);
            for(;;)
            {
                if(k_13 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S340 = uint(k_13) * 64U + site_3->invocation_0;
                df_0 _S341 = pair_of_0((*kernelContext_3->parts_0)[_S340 + reach_3].x, (*kernelContext_3->parts_0)[_S340 + reach_3].y);
                thread df_0 _S342 = pair_of_0((*kernelContext_3->parts_0)[_S340].x, (*kernelContext_3->parts_0)[_S340].y);
                thread df_0 _S343 = _S341;
                df_0 _S344 = x2B_0(&_S342, &_S343);
                (*kernelContext_3->parts_0)[_S340] = float2(_S344.hi_0, _S344.lo_0);
                k_13 = k_13 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_3 = reach_3 / 2U;
    }
    k_13 = int(0);
    for(;;)
    {
        if(k_13 < int(2))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_13] = pair_of_0((*kernelContext_3->parts_0)[uint(k_13) * 64U + site_3->invocation_0 - site_3->lane_0].x, (*kernelContext_3->parts_0)[uint(k_13) * 64U + site_3->invocation_0 - site_3->lane_0].y);
        k_13 = k_13 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint block_count_0(const Ball_0 constant* p_8)
{
    uint _S345 = p_8->rows_0;
    uint _S346 = p_8->lanes_0;
    uint _S347 = 64U / p_8->lanes_0;
    uint _S348 = _S345 + _S347 - 1U;
    uint _S349 = 64U / _S346;
    uint _S350 = _S348 / _S349;
    return _S350;
}

Site_0 site_of_0(const Ball_0 constant* p_9, uint block_0, uint invocation_1)
{
    uint _S351 = p_9->lanes_0;
    uint _S352 = 64U / p_9->lanes_0;
    uint _S353 = block_0 * _S352;
    uint _S354 = invocation_1 / _S351;
    uint _S355 = _S353 + _S354;
    thread Site_0 site_4;
    bool _S356 = _S355 < (p_9->rows_0);
    (&site_4)->active_0 = _S356;
    uint _S357;
    if(_S356)
    {
        _S357 = _S355;
    }
    else
    {
        _S357 = 0U;
    }
    (&site_4)->row_0 = _S357;
    uint _S358 = invocation_1 % _S351;
    (&site_4)->lane_0 = _S358;
    (&site_4)->invocation_0 = invocation_1;
    if((&site_4)->active_0)
    {
        _S357 = p_9->columns_1;
    }
    else
    {
        _S357 = 0U;
    }
    (&site_4)->columns_0 = _S357;
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

Lie_0 x_lie_0(const Ball_0 constant* p_10)
{
    return lie_of_0(p_10->x_offset_0, p_10->x_stride_0, p_10->x_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_5, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S359)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_5->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S359 = data_0;
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
    df_0 _S360 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S360;
    (&squares_0)->big_0 = _S360;
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
    uint _S361 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    if((abs(value_13->hi_0)) < 1.073741824e+09f)
    {
        df_0 _S362 = this_1->usual_0;
        df_0 _S363 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S364 = _S363;
        thread df_0 _S365 = _S363;
        df_0 _S366 = x2A_0(&_S364, &_S365);
        thread df_0 _S367 = _S362;
        thread df_0 _S368 = _S366;
        df_0 _S369 = x2B_0(&_S367, &_S368);
        this_1->usual_0 = _S369;
    }
    else
    {
        df_0 _S370 = this_1->big_0;
        df_0 _S371 = scaled_1(value_13, 5.42101086242752217e-20f);
        thread df_0 _S372 = _S371;
        thread df_0 _S373 = _S371;
        df_0 _S374 = x2A_0(&_S372, &_S373);
        thread df_0 _S375 = _S370;
        thread df_0 _S376 = _S374;
        df_0 _S377 = x2B_0(&_S375, &_S376);
        this_1->big_0 = _S377;
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_5, const Site_0 thread* site_6, KernelContext_0 thread* kernelContext_4)
{
    thread array<df_0, int(2)> sums_4;
    sums_4[int(0)] = this_2->usual_0;
    sums_4[int(1)] = this_2->big_0;
    join_3(lanes_5, site_6, &sums_4, kernelContext_4);
    this_2->usual_0 = sums_4[int(0)];
    this_2->big_0 = sums_4[int(1)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_11, const Site_0 thread* site_7, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_5)
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
        float _S378 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S378))
        {
            report_fault_0(status_1, site_7->row_0);
        }
        thread df_0 _S379 = wide_0(_S378);
        Squares_add_0(&squares_1, &_S379);
        i_0 = i_0 + p_11->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_11->lanes_0, site_7, kernelContext_5);
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
    bool _S380 = Squares_is_big_0(this_5);
    df_0 _S381;
    if(_S380)
    {
        df_0 _S382 = scaled_1(&this_5->usual_0, 3.23117426778526435e-27f);
        thread df_0 _S383 = _S382;
        df_0 _S384 = scaled_1(&_S383, 3.23117426778526435e-27f);
        thread df_0 _S385 = _S384;
        df_0 _S386 = x2B_0(&this_5->big_0, &_S385);
        _S381 = _S386;
    }
    else
    {
        df_0 _S387 = scaled_1(&this_5->usual_0, 3.55271367880050093e-15f);
        _S381 = _S387;
    }
    return _S381;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S388 = Squares_is_big_0(this_6);
    df_0 _S389;
    if(_S388)
    {
        df_0 _S390 = Squares_total_0(this_6);
        thread df_0 _S391 = _S390;
        df_0 _S392 = root_of_0(&_S391);
        _S389 = _S392;
    }
    else
    {
        df_0 _S393 = root_of_0(&this_6->usual_0);
        thread df_0 _S394 = _S393;
        df_0 _S395 = scaled_1(&_S394, 5.9604644775390625e-08f);
        _S389 = _S395;
    }
    return _S389;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S396 = Squares_is_big_1(this_7);
    float _S397;
    if(_S396)
    {
        _S397 = 5.42101086242752217e-20f;
    }
    else
    {
        _S397 = 1.0f;
    }
    return _S397;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_37, const df_0 thread* b_17)
{
    float _S398 = a_37->hi_0;
    float _S399 = b_17->hi_0;
    bool _S400;
    if((a_37->hi_0) < (b_17->hi_0))
    {
        _S400 = true;
    }
    else
    {
        if(_S398 == _S399)
        {
            _S400 = (a_37->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S400 = false;
        }
    }
    return _S400;
}

df_0 rim_norm_0(const Ball_0 constant* p_14)
{
    return pair_of_0(p_14->norm_hi_0, p_14->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_8, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S401, KernelContext_0 thread* kernelContext_6)
{
    thread Point_0 point_0;
    thread float device* _S402;
    Row_0 _S403 = row_of_0(site_8, data_1, lie_2, &_S402);
    float device* point_row_data_0 = _S402;
    (&point_0)->row_4 = _S403;
    thread Row_0 _S404 = _S403;
    Squares_0 _S405 = squares_of_0(p_16, site_8, &_S404, _S402, status_2, kernelContext_6);
    thread Squares_0 _S406 = _S405;
    df_0 _S407 = Squares_length_0(&_S406);
    (&point_0)->length_0 = _S407;
    thread Squares_0 _S408 = _S405;
    df_0 _S409 = Squares_total_0(&_S408);
    (&point_0)->square_0 = _S409;
    df_0 _S410 = c_of_0(p_16);
    thread df_0 _S411 = _S410;
    thread df_0 _S412 = _S409;
    df_0 _S413 = x2A_0(&_S411, &_S412);
    thread Squares_0 _S414 = _S405;
    float _S415 = Squares_unit_0(&_S414);
    bool _S416;
    if(_S415 != 1.0f)
    {
        _S416 = true;
    }
    else
    {
        df_0 _S417 = rim_limit_0(p_16);
        thread df_0 _S418 = _S417;
        thread df_0 _S419 = _S413;
        bool _S420 = less_0(&_S418, &_S419);
        _S416 = _S420;
    }
    int _S421;
    if(_S416)
    {
        _S421 = int(1);
    }
    else
    {
        _S421 = int(0);
    }
    uint _S422 = uint(_S421);
    (&point_0)->clipped_0 = _S422;
    if(_S422 != 0U)
    {
        df_0 _S423 = rim_norm_0(p_16);
        df_0 _S424 = root_c_of_0(p_16);
        thread df_0 _S425 = _S424;
        thread df_0 _S426 = (&point_0)->length_0;
        df_0 _S427 = x2A_0(&_S425, &_S426);
        thread df_0 _S428 = _S423;
        thread df_0 _S429 = _S427;
        df_0 _S430 = _0(&_S428, &_S429);
        thread df_0 _S431 = _S430;
        df_0 _S432 = scaled_1(&_S431, _S415);
        (&(&point_0)->row_4)->scale_0 = _S432;
        thread df_0 _S433 = _S423;
        thread df_0 _S434 = _S424;
        df_0 _S435 = _0(&_S433, &_S434);
        (&point_0)->length_0 = _S435;
        thread df_0 _S436 = _S423;
        thread df_0 _S437 = _S423;
        df_0 _S438 = x2A_0(&_S436, &_S437);
        thread df_0 _S439 = _S438;
        thread df_0 _S440 = _S410;
        df_0 _S441 = _0(&_S439, &_S440);
        (&point_0)->square_0 = _S441;
        thread df_0 _S442 = wide_0(1.0f);
        thread df_0 _S443 = _S438;
        df_0 _S444 = x2D_0(&_S442, &_S443);
        (&point_0)->gap_0 = _S444;
    }
    else
    {
        thread df_0 _S445 = wide_0(1.0f);
        thread df_0 _S446 = _S413;
        df_0 _S447 = x2D_0(&_S445, &_S446);
        (&point_0)->gap_0 = _S447;
    }
    *_S401 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_17)
{
    return lie_of_0(p_17->y_offset_0, p_17->y_stride_0, p_17->y_step_0);
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_18)
{
    return lie_of_0(p_18->cotangent_offset_0, p_18->cotangent_stride_0, p_18->cotangent_step_0);
}

void pair_sums_0(const Ball_0 constant* p_19, const Site_0 thread* site_9, const Row_0 thread* x_3, float device* x_data_0, float sign_0, const Row_0 thread* y_0, float device* y_data_0, const Row_0 thread* cotangent_0, float device* cotangent_data_0, df_0 thread* sum_sq_0, df_0 thread* on_sum_0, df_0 thread* on_x_0, KernelContext_0 thread* kernelContext_7)
{
    df_0 _S448 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_5;
    sums_5[int(0)] = _S448;
    sums_5[int(1)] = _S448;
    sums_5[int(2)] = _S448;
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
        float _S449 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S450;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S450 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S450 = false;
        }
        df_0 _S451;
        if(_S450)
        {
            _S451 = wide_0(_S449);
        }
        else
        {
            df_0 _S452 = x2A_1(&x_3->scale_0, _S449);
            _S451 = _S452;
        }
        float _S453 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S454;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S454 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S454 = false;
        }
        df_0 _S455;
        if(_S454)
        {
            _S455 = wide_0(_S453);
        }
        else
        {
            df_0 _S456 = x2A_1(&y_0->scale_0, _S453);
            _S455 = _S456;
        }
        thread df_0 _S457 = _S451;
        df_0 _S458 = x2A_1(&_S457, sign_0);
        thread df_0 _S459 = _S455;
        thread df_0 _S460 = _S458;
        df_0 _S461 = x2B_0(&_S459, &_S460);
        float _S462 = cotangent_data_0[cotangent_0->base_0 + i_1 * cotangent_0->step_2];
        bool _S463;
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S463 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S463 = false;
        }
        df_0 _S464;
        if(_S463)
        {
            _S464 = wide_0(_S462);
        }
        else
        {
            df_0 _S465 = x2A_1(&cotangent_0->scale_0, _S462);
            _S464 = _S465;
        }
        thread df_0 _S466 = _S461;
        thread df_0 _S467 = _S461;
        df_0 _S468 = x2A_0(&_S466, &_S467);
        thread df_0 _S469 = sums_5[int(0)];
        thread df_0 _S470 = _S468;
        df_0 _S471 = x2B_0(&_S469, &_S470);
        sums_5[int(0)] = _S471;
        thread df_0 _S472 = _S464;
        thread df_0 _S473 = _S461;
        df_0 _S474 = x2A_0(&_S472, &_S473);
        thread df_0 _S475 = sums_5[int(1)];
        thread df_0 _S476 = _S474;
        df_0 _S477 = x2B_0(&_S475, &_S476);
        sums_5[int(1)] = _S477;
        thread df_0 _S478 = _S464;
        thread df_0 _S479 = _S451;
        df_0 _S480 = x2A_0(&_S478, &_S479);
        thread df_0 _S481 = sums_5[int(2)];
        thread df_0 _S482 = _S480;
        df_0 _S483 = x2B_0(&_S481, &_S482);
        sums_5[int(2)] = _S483;
        i_1 = i_1 + p_19->lanes_0;
    }
    join_2(p_19->lanes_0, site_9, &sums_5, kernelContext_7);
    *sum_sq_0 = sums_5[int(0)];
    *on_sum_0 = sums_5[int(1)];
    *on_x_0 = sums_5[int(2)];
    return;
}

struct Pair_0
{
    Dual_1 along_sum_0;
    Dual_1 along_x_0;
};

Pair_0 mobius_add_parts_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const df_0 thread* sum_sq_1)
{
    Dual_1 _S484 = variable_1(gap_x_value_0, int(0));
    Dual_1 _S485 = variable_1(gap_y_value_0, int(1));
    Dual_1 _S486 = variable_1(sum_sq_1, int(2));
    thread Dual_1 _S487 = _S486;
    Dual_1 _S488 = times_1(&_S487, c_1);
    thread Dual_1 _S489 = _S484;
    thread Dual_1 _S490 = _S485;
    Dual_1 _S491 = mul_0(&_S489, &_S490);
    thread Dual_1 _S492 = _S488;
    thread Dual_1 _S493 = _S491;
    Dual_1 _S494 = add_0(&_S492, &_S493);
    thread Pair_0 pair_1;
    thread Dual_1 _S495 = _S484;
    thread Dual_1 _S496 = _S494;
    Dual_1 _S497 = div_1(&_S495, &_S496);
    (&pair_1)->along_sum_0 = _S497;
    thread Dual_1 _S498 = _S488;
    thread Dual_1 _S499 = _S494;
    Dual_1 _S500 = div_1(&_S498, &_S499);
    (&pair_1)->along_x_0 = _S500;
    return pair_1;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S501 = value_14->hi_0;
    float _S502;
    if(is_bad_0(value_14->hi_0))
    {
        _S502 = _S501;
    }
    else
    {
        _S502 = _S501 + value_14->lo_0;
    }
    return _S502;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_10, uint column_1, const df_0 thread* value_15)
{
    float device* _S503 = out_0+(site_10->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S504 = nearest_0(value_15);
    *_S503 = _S504;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_11, uint index_2, uint column_2, const df_0 thread* value_16)
{
    if(((p_21->flags_0) & (2U << index_2)) == 0U)
    {
        put_0(out_1, p_21, site_11, column_2, value_16);
    }
    return;
}

void put_pair_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_22, const Site_0 thread* site_12, const Row_0 thread* x_4, float device* x_data_1, float sign_1, const Row_0 thread* y_1, float device* y_data_1, const Row_0 thread* cotangent_1, float device* cotangent_data_1, const Pair_0 thread* part_0, const df_0 thread* on_sum_1, const df_0 thread* on_x_1)
{
    df_0 _S505 = c_of_0(p_22);
    df_0 _S506 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(0)]);
    df_0 _S507 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(0)]);
    thread df_0 _S508 = _S506;
    thread df_0 _S509 = _S507;
    df_0 _S510 = x2B_0(&_S508, &_S509);
    thread df_0 _S511 = _S505;
    thread df_0 _S512 = _S510;
    df_0 _S513 = x2A_0(&_S511, &_S512);
    thread df_0 _S514 = _S513;
    df_0 _S515 = twice_0(&_S514);
    df_0 _S516 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(1)]);
    df_0 _S517 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(1)]);
    thread df_0 _S518 = _S516;
    thread df_0 _S519 = _S517;
    df_0 _S520 = x2B_0(&_S518, &_S519);
    thread df_0 _S521 = _S505;
    thread df_0 _S522 = _S520;
    df_0 _S523 = x2A_0(&_S521, &_S522);
    thread df_0 _S524 = _S523;
    df_0 _S525 = twice_0(&_S524);
    df_0 _S526 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(2)]);
    df_0 _S527 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(2)]);
    thread df_0 _S528 = _S526;
    thread df_0 _S529 = _S527;
    df_0 _S530 = x2B_0(&_S528, &_S529);
    thread df_0 _S531 = _S530;
    df_0 _S532 = twice_0(&_S531);
    uint i_2 = site_12->lane_0;
    for(;;)
    {
        if(i_2 < (site_12->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S533 = x_data_1[x_4->base_0 + i_2 * x_4->step_2];
        bool _S534;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S534 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S534 = false;
        }
        df_0 _S535;
        if(_S534)
        {
            _S535 = wide_0(_S533);
        }
        else
        {
            df_0 _S536 = x2A_1(&x_4->scale_0, _S533);
            _S535 = _S536;
        }
        float _S537 = y_data_1[y_1->base_0 + i_2 * y_1->step_2];
        bool _S538;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S538 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S538 = false;
        }
        df_0 _S539;
        if(_S538)
        {
            _S539 = wide_0(_S537);
        }
        else
        {
            df_0 _S540 = x2A_1(&y_1->scale_0, _S537);
            _S539 = _S540;
        }
        float _S541 = cotangent_data_1[cotangent_1->base_0 + i_2 * cotangent_1->step_2];
        bool _S542;
        if(((&cotangent_1->scale_0)->hi_0) == 1.0f)
        {
            _S542 = ((&cotangent_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S542 = false;
        }
        df_0 _S543;
        if(_S542)
        {
            _S543 = wide_0(_S541);
        }
        else
        {
            df_0 _S544 = x2A_1(&cotangent_1->scale_0, _S541);
            _S543 = _S544;
        }
        thread df_0 _S545 = _S543;
        df_0 _S546 = x2A_0(&(&part_0->along_sum_0)->value_0, &_S545);
        thread df_0 _S547 = _S535;
        df_0 _S548 = x2A_1(&_S547, sign_1);
        thread df_0 _S549 = _S539;
        thread df_0 _S550 = _S548;
        df_0 _S551 = x2B_0(&_S549, &_S550);
        thread df_0 _S552 = _S532;
        thread df_0 _S553 = _S551;
        df_0 _S554 = x2A_0(&_S552, &_S553);
        thread df_0 _S555 = _S546;
        thread df_0 _S556 = _S554;
        df_0 _S557 = x2B_0(&_S555, &_S556);
        thread df_0 _S558 = _S543;
        df_0 _S559 = x2A_0(&(&part_0->along_x_0)->value_0, &_S558);
        thread df_0 _S560 = _S557;
        df_0 _S561 = x2A_1(&_S560, sign_1);
        thread df_0 _S562 = _S559;
        thread df_0 _S563 = _S561;
        df_0 _S564 = x2B_0(&_S562, &_S563);
        thread df_0 _S565 = _S515;
        thread df_0 _S566 = _S535;
        df_0 _S567 = x2A_0(&_S565, &_S566);
        thread df_0 _S568 = _S564;
        thread df_0 _S569 = _S567;
        df_0 _S570 = x2D_0(&_S568, &_S569);
        thread df_0 _S571 = _S570;
        put_bar_0(x_bar_0, p_22, site_12, 0U, i_2, &_S571);
        thread df_0 _S572 = _S525;
        thread df_0 _S573 = _S539;
        df_0 _S574 = x2A_0(&_S572, &_S573);
        thread df_0 _S575 = _S557;
        thread df_0 _S576 = _S574;
        df_0 _S577 = x2D_0(&_S575, &_S576);
        thread df_0 _S578 = _S577;
        put_bar_0(y_bar_0, p_22, site_12, 1U, i_2, &_S578);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S579;
    if(this_8->active_0)
    {
        _S579 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S579 = false;
    }
    return _S579;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_13, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S580 = Site_is_first_0(site_13);
    bool _S581;
    if(_S580)
    {
        _S581 = inputs_0 > 0U;
    }
    else
    {
        _S581 = false;
    }
    if(_S581)
    {
        _S581 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S581 = false;
    }
    if(_S581)
    {
        report_fault_0(status_3, site_13->row_0);
    }
    return;
}

[[kernel]] void poincare_mobius_add_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_left_1 [[buffer(1)]], float device* entryPointParams_right_1 [[buffer(2)]], float device* entryPointParams_cotangent_8 [[buffer(3)]], float device* entryPointParams_left_bar_1 [[buffer(4)]], float device* entryPointParams_right_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_8 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_0 = entryPointParams_8;
    (&kernelContext_8)->entryPointParams_left_0 = entryPointParams_left_1;
    (&kernelContext_8)->entryPointParams_right_0 = entryPointParams_right_1;
    (&kernelContext_8)->entryPointParams_cotangent_0 = entryPointParams_cotangent_8;
    (&kernelContext_8)->entryPointParams_left_bar_0 = entryPointParams_left_bar_1;
    (&kernelContext_8)->entryPointParams_right_bar_0 = entryPointParams_right_bar_1;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_8)->parts_0 = &parts_1;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_8->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S582 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S582)
        {
        }
        else
        {
            break;
        }
        Site_0 _S583 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S584 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S585 = _S583;
        thread Lie_0 _S586 = _S584;
        thread float device* _S587;
        Point_0 _S588 = point_of_0(&entryPointParams_8->p_0, &_S585, (&kernelContext_8)->entryPointParams_left_0, &_S586, (&kernelContext_8)->entryPointParams_status_0, &_S587, &kernelContext_8);
        float device* _S589 = _S587;
        Lie_0 _S590 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S591 = _S583;
        thread Lie_0 _S592 = _S590;
        thread float device* _S593;
        Point_0 _S594 = point_of_0(&entryPointParams_8->p_0, &_S591, (&kernelContext_8)->entryPointParams_right_0, &_S592, (&kernelContext_8)->entryPointParams_status_0, &_S593, &kernelContext_8);
        float device* _S595 = _S593;
        Lie_0 _S596 = cotangent_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S597 = _S583;
        thread Lie_0 _S598 = _S596;
        thread float device* _S599;
        Row_0 _S600 = row_of_0(&_S597, (&kernelContext_8)->entryPointParams_cotangent_0, &_S598, &_S599);
        float device* _S601 = _S599;
        thread Site_0 _S602 = _S583;
        thread Row_0 _S603 = _S588.row_4;
        thread Row_0 _S604 = _S594.row_4;
        thread Row_0 _S605 = _S600;
        thread df_0 sum_sq_2;
        thread df_0 on_sum_2;
        thread df_0 on_x_2;
        pair_sums_0(&entryPointParams_8->p_0, &_S602, &_S603, _S589, 1.0f, &_S604, _S595, &_S605, _S599, &sum_sq_2, &on_sum_2, &on_x_2, &kernelContext_8);
        df_0 _S606 = c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S607 = _S606;
        thread df_0 _S608 = _S588.gap_0;
        thread df_0 _S609 = _S594.gap_0;
        thread df_0 _S610 = sum_sq_2;
        Pair_0 _S611 = mobius_add_parts_0(&_S607, &_S608, &_S609, &_S610);
        thread Site_0 _S612 = _S583;
        thread Row_0 _S613 = _S588.row_4;
        thread Row_0 _S614 = _S594.row_4;
        thread Row_0 _S615 = _S600;
        thread Pair_0 _S616 = _S611;
        thread df_0 _S617 = on_sum_2;
        thread df_0 _S618 = on_x_2;
        put_pair_0((&kernelContext_8)->entryPointParams_left_bar_0, (&kernelContext_8)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S612, &_S613, _S589, 1.0f, &_S614, _S595, &_S615, _S601, &_S616, &_S617, &_S618);
        uint _S619 = _S588.clipped_0 + _S594.clipped_0;
        thread Site_0 _S620 = _S583;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S620, (&kernelContext_8)->entryPointParams_status_0, _S619);
        block_1 = block_1 + entryPointParams_8->p_0.groups_0;
    }
    return;
}

Pair_0 log_parts_0(const df_0 thread* c_2, const df_0 thread* gap_x_value_1, const df_0 thread* gap_y_value_1, const df_0 thread* gap_sq_0)
{
    Dual_1 _S621 = variable_1(gap_x_value_1, int(0));
    Dual_1 _S622 = variable_1(gap_y_value_1, int(1));
    Dual_1 _S623 = variable_1(gap_sq_0, int(2));
    thread Dual_1 _S624 = _S623;
    Dual_1 _S625 = times_1(&_S624, c_2);
    thread Dual_1 _S626 = _S621;
    thread Dual_1 _S627 = _S622;
    Dual_1 _S628 = mul_0(&_S626, &_S627);
    thread Dual_1 _S629 = _S625;
    thread Dual_1 _S630 = _S628;
    Dual_1 _S631 = div_1(&_S629, &_S630);
    thread Dual_1 _S632 = _S631;
    Dual_1 _S633 = dual_asinhc_1(&_S632);
    thread Dual_1 _S634 = _S633;
    thread Dual_1 _S635 = _S621;
    Dual_1 _S636 = mul_0(&_S634, &_S635);
    thread Dual_1 _S637 = _S628;
    Dual_1 _S638 = dual_root_1(&_S637);
    thread Dual_1 _S639 = _S636;
    thread Dual_1 _S640 = _S638;
    Dual_1 _S641 = div_1(&_S639, &_S640);
    thread Dual_1 _S642 = _S625;
    thread Dual_1 _S643 = _S628;
    Dual_1 _S644 = add_0(&_S642, &_S643);
    thread Dual_1 _S645 = _S644;
    Dual_1 _S646 = dual_root_1(&_S645);
    thread Dual_1 _S647 = _S641;
    thread Dual_1 _S648 = _S646;
    Dual_1 _S649 = div_1(&_S647, &_S648);
    thread Pair_0 pair_2;
    thread Dual_1 _S650 = _S649;
    thread Dual_1 _S651 = _S621;
    Dual_1 _S652 = mul_0(&_S650, &_S651);
    (&pair_2)->along_sum_0 = _S652;
    thread Dual_1 _S653 = _S649;
    thread Dual_1 _S654 = _S625;
    Dual_1 _S655 = mul_0(&_S653, &_S654);
    df_0 _S656 = wide_0(-1.0f);
    thread Dual_1 _S657 = _S655;
    thread df_0 _S658 = _S656;
    Dual_1 _S659 = times_1(&_S657, &_S658);
    (&pair_2)->along_x_0 = _S659;
    return pair_2;
}

[[kernel]] void poincare_log_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_9 [[buffer(7)]], float device* entryPointParams_point_4 [[buffer(8)]], float device* entryPointParams_target_2 [[buffer(9)]], float device* entryPointParams_cotangent_9 [[buffer(10)]], float device* entryPointParams_point_bar_4 [[buffer(11)]], float device* entryPointParams_target_bar_2 [[buffer(12)]], atomic<uint> device* entryPointParams_status_9 [[buffer(13)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_1 = entryPointParams_9;
    (&kernelContext_9)->entryPointParams_point_0 = entryPointParams_point_4;
    (&kernelContext_9)->entryPointParams_target_0 = entryPointParams_target_2;
    (&kernelContext_9)->entryPointParams_cotangent_1 = entryPointParams_cotangent_9;
    (&kernelContext_9)->entryPointParams_point_bar_0 = entryPointParams_point_bar_4;
    (&kernelContext_9)->entryPointParams_target_bar_0 = entryPointParams_target_bar_2;
    (&kernelContext_9)->entryPointParams_status_1 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_9)->parts_0 = &parts_2;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_9->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S660 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S660)
        {
        }
        else
        {
            break;
        }
        Site_0 _S661 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S662 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S663 = _S661;
        thread Lie_0 _S664 = _S662;
        thread float device* _S665;
        Point_0 _S666 = point_of_0(&entryPointParams_9->p_1, &_S663, (&kernelContext_9)->entryPointParams_point_0, &_S664, (&kernelContext_9)->entryPointParams_status_1, &_S665, &kernelContext_9);
        float device* _S667 = _S665;
        Lie_0 _S668 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S669 = _S661;
        thread Lie_0 _S670 = _S668;
        thread float device* _S671;
        Point_0 _S672 = point_of_0(&entryPointParams_9->p_1, &_S669, (&kernelContext_9)->entryPointParams_target_0, &_S670, (&kernelContext_9)->entryPointParams_status_1, &_S671, &kernelContext_9);
        float device* _S673 = _S671;
        Lie_0 _S674 = cotangent_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S675 = _S661;
        thread Lie_0 _S676 = _S674;
        thread float device* _S677;
        Row_0 _S678 = row_of_0(&_S675, (&kernelContext_9)->entryPointParams_cotangent_1, &_S676, &_S677);
        float device* _S679 = _S677;
        thread Site_0 _S680 = _S661;
        thread Row_0 _S681 = _S666.row_4;
        thread Row_0 _S682 = _S672.row_4;
        thread Row_0 _S683 = _S678;
        thread df_0 sum_sq_3;
        thread df_0 on_sum_3;
        thread df_0 on_x_3;
        pair_sums_0(&entryPointParams_9->p_1, &_S680, &_S681, _S667, -1.0f, &_S682, _S673, &_S683, _S677, &sum_sq_3, &on_sum_3, &on_x_3, &kernelContext_9);
        df_0 _S684 = c_of_0(&entryPointParams_9->p_1);
        thread df_0 _S685 = _S684;
        thread df_0 _S686 = _S666.gap_0;
        thread df_0 _S687 = _S672.gap_0;
        thread df_0 _S688 = sum_sq_3;
        Pair_0 _S689 = log_parts_0(&_S685, &_S686, &_S687, &_S688);
        thread Site_0 _S690 = _S661;
        thread Row_0 _S691 = _S666.row_4;
        thread Row_0 _S692 = _S672.row_4;
        thread Row_0 _S693 = _S678;
        thread Pair_0 _S694 = _S689;
        thread df_0 _S695 = on_sum_3;
        thread df_0 _S696 = on_x_3;
        put_pair_0((&kernelContext_9)->entryPointParams_point_bar_0, (&kernelContext_9)->entryPointParams_target_bar_0, &entryPointParams_9->p_1, &_S690, &_S691, _S667, -1.0f, &_S692, _S673, &_S693, _S679, &_S694, &_S695, &_S696);
        uint _S697 = _S666.clipped_0 + _S672.clipped_0;
        thread Site_0 _S698 = _S661;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S698, (&kernelContext_9)->entryPointParams_status_1, _S697);
        block_2 = block_2 + entryPointParams_9->p_1.groups_0;
    }
    return;
}

struct Tangent_0
{
    Row_0 row_5;
    float unit_0;
    df_0 length_1;
    df_0 square_1;
};

Tangent_0 tangent_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_14, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S699, KernelContext_0 thread* kernelContext_10)
{
    thread Tangent_0 tangent_0;
    thread float device* _S700;
    Row_0 _S701 = row_of_0(site_14, data_2, lie_3, &_S700);
    float device* tangent_row_data_0 = _S700;
    (&tangent_0)->row_5 = _S701;
    thread Row_0 _S702 = _S701;
    Squares_0 _S703 = squares_of_0(p_24, site_14, &_S702, _S700, status_4, kernelContext_10);
    thread Squares_0 _S704 = _S703;
    float _S705 = Squares_unit_0(&_S704);
    (&tangent_0)->unit_0 = _S705;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S705);
    thread Squares_0 _S706 = _S703;
    df_0 _S707 = Squares_length_0(&_S706);
    (&tangent_0)->length_1 = _S707;
    thread Squares_0 _S708 = _S703;
    df_0 _S709 = Squares_total_0(&_S708);
    (&tangent_0)->square_1 = _S709;
    *_S699 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_2, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S710 = variable_1(gap_x_value_2, int(0));
    Dual_1 _S711 = variable_1(v_sq_value_0, int(2));
    thread Dual_1 _S712 = _S711;
    Dual_1 _S713 = times_1(&_S712, c_3);
    thread Stride_0 stride_2;
    bool _S714;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S715 = _S713.value_0;
        df_0 _S716 = _0(&_S715, gap_x_value_2);
        _S714 = (_S716.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S714 = false;
    }
    if(_S714)
    {
        thread Dual_1 _S717 = _S713;
        thread Dual_1 _S718 = _S710;
        Dual_1 _S719 = div_1(&_S717, &_S718);
        thread Dual_1 _S720 = _S719;
        thread Dual_1 _S721 = _S710;
        Dual_1 _S722 = div_1(&_S720, &_S721);
        thread Dual_1 _S723 = _S722;
        Dual_1 _S724 = dual_tanhc_0(&_S723);
        thread Dual_1 _S725 = _S724;
        thread Dual_1 _S726 = _S710;
        Dual_1 _S727 = div_1(&_S725, &_S726);
        (&stride_2)->factor_2 = _S727;
        thread Dual_1 _S728 = _S722;
        Dual_1 _S729 = dual_sech_sq_0(&_S728);
        (&stride_2)->gap_w_0 = _S729;
        return stride_2;
    }
    thread df_0 _S730 = wide_0(1.0f);
    Dual_1 _S731 = constant_0(&_S730);
    thread Dual_1 _S732 = _S713;
    Dual_1 _S733 = dual_root_1(&_S732);
    thread Dual_1 _S734 = _S731;
    thread Dual_1 _S735 = _S733;
    Dual_1 _S736 = div_1(&_S734, &_S735);
    (&stride_2)->factor_2 = _S736;
    thread df_0 _S737 = wide_0(0.0f);
    Dual_1 _S738 = constant_0(&_S737);
    (&stride_2)->gap_w_0 = _S738;
    return stride_2;
}

struct ExpParts_0
{
    Dual_1 along_sum_1;
    Dual_1 along_x_1;
    Dual_1 factor_3;
    df_0 gap_1;
};

ExpParts_0 exp_parts_0(const df_0 thread* c_4, const df_0 thread* gap_x_value_3, const df_0 thread* cross_0, const Stride_0 thread* stride_3, const df_0 thread* reach_sq_0)
{
    Dual_1 _S739 = variable_1(gap_x_value_3, int(0));
    Dual_1 _S740 = stride_3->factor_2;
    Dual_1 _S741 = variable_1(cross_0, int(1));
    thread Dual_1 _S742 = _S741;
    Dual_1 _S743 = mul_0(&stride_3->factor_2, &_S742);
    df_0 _S744 = twice_0(c_4);
    thread Dual_1 _S745 = _S743;
    thread df_0 _S746 = _S744;
    Dual_1 _S747 = times_1(&_S745, &_S746);
    thread Dual_1 _S748 = _S747;
    thread Dual_1 _S749 = _S739;
    Dual_1 _S750 = sub_0(&_S748, &_S749);
    thread Dual_1 _S751 = _S750;
    Dual_1 _S752 = sub_0(&_S751, &stride_3->gap_w_0);
    thread Dual_1 _S753 = _S752;
    Dual_1 _S754 = plus_1(&_S753, 2.0f);
    df_0 _S755 = x2A_0(c_4, reach_sq_0);
    thread Dual_1 _S756 = _S754;
    thread df_0 _S757 = _S755;
    Dual_1 _S758 = with_value_1(&_S756, &_S757);
    thread Dual_1 _S759 = _S739;
    Dual_1 _S760 = mul_0(&_S759, &stride_3->gap_w_0);
    thread Dual_1 _S761 = _S758;
    thread Dual_1 _S762 = _S760;
    Dual_1 _S763 = add_0(&_S761, &_S762);
    thread ExpParts_0 parts_3;
    thread Dual_1 _S764 = _S739;
    thread Dual_1 _S765 = _S763;
    Dual_1 _S766 = div_1(&_S764, &_S765);
    (&parts_3)->along_sum_1 = _S766;
    thread Dual_1 _S767 = _S758;
    thread Dual_1 _S768 = _S763;
    Dual_1 _S769 = div_1(&_S767, &_S768);
    (&parts_3)->along_x_1 = _S769;
    (&parts_3)->factor_3 = _S740;
    thread df_0 _S770 = _S760.value_0;
    thread df_0 _S771 = _S763.value_0;
    df_0 _S772 = _0(&_S770, &_S771);
    (&parts_3)->gap_1 = _S772;
    return parts_3;
}

struct ExpPull_0
{
    df_0 x_on_cotangent_0;
    df_0 x_on_x_0;
    df_0 both_1;
    df_0 v_on_cotangent_0;
    df_0 v_on_v_0;
};

ExpPull_0 exp_pull_0(const df_0 thread* c_5, const ExpParts_0 thread* part_1, const df_0 thread* on_x_4, const df_0 thread* on_v_0, const df_0 thread* on_sum_4)
{
    thread array<df_0, int(3)> slope_4;
    int k_14 = int(0);
    for(;;)
    {
        if(k_14 < int(3))
        {
        }
        else
        {
            break;
        }
        df_0 _S773 = x2A_0(on_x_4, &(&part_1->along_x_1)->partial_0[k_14]);
        df_0 _S774 = x2A_0(on_sum_4, &(&part_1->along_sum_1)->partial_0[k_14]);
        thread df_0 _S775 = _S773;
        thread df_0 _S776 = _S774;
        df_0 _S777 = x2B_0(&_S775, &_S776);
        df_0 _S778 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->partial_0[k_14]);
        thread df_0 _S779 = _S778;
        df_0 _S780 = x2A_0(on_v_0, &_S779);
        thread df_0 _S781 = _S777;
        thread df_0 _S782 = _S780;
        df_0 _S783 = x2B_0(&_S781, &_S782);
        slope_4[k_14] = _S783;
        k_14 = k_14 + int(1);
    }
    thread ExpPull_0 pull_0;
    df_0 _S784 = x2B_0(&(&part_1->along_x_1)->value_0, &(&part_1->along_sum_1)->value_0);
    (&pull_0)->x_on_cotangent_0 = _S784;
    thread df_0 _S785 = slope_4[int(0)];
    df_0 _S786 = x2A_0(c_5, &_S785);
    thread df_0 _S787 = _S786;
    df_0 _S788 = neg_0(&_S787);
    thread df_0 _S789 = _S788;
    df_0 _S790 = twice_0(&_S789);
    (&pull_0)->x_on_x_0 = _S790;
    (&pull_0)->both_1 = slope_4[int(1)];
    df_0 _S791 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->value_0);
    (&pull_0)->v_on_cotangent_0 = _S791;
    thread df_0 _S792 = slope_4[int(2)];
    df_0 _S793 = twice_0(&_S792);
    (&pull_0)->v_on_v_0 = _S793;
    return pull_0;
}

[[kernel]] void poincare_exp_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(14)]], float device* entryPointParams_point_5 [[buffer(15)]], float device* entryPointParams_tangent_2 [[buffer(16)]], float device* entryPointParams_cotangent_10 [[buffer(17)]], float device* entryPointParams_point_bar_5 [[buffer(18)]], float device* entryPointParams_tangent_bar_2 [[buffer(19)]], atomic<uint> device* entryPointParams_status_10 [[buffer(20)]])
{
    uint _S794;
    bool _S795;
    bool _S796;
    bool _S797;
    df_0 _S798;
    df_0 _S799;
    df_0 _S800;
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_2 = entryPointParams_10;
    (&kernelContext_11)->entryPointParams_point_1 = entryPointParams_point_5;
    (&kernelContext_11)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_11)->entryPointParams_cotangent_2 = entryPointParams_cotangent_10;
    (&kernelContext_11)->entryPointParams_point_bar_1 = entryPointParams_point_bar_5;
    (&kernelContext_11)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_2;
    (&kernelContext_11)->entryPointParams_status_2 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_11)->parts_0 = &parts_4;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_10->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S801 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S801)
        {
        }
        else
        {
            break;
        }
        Site_0 _S802 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S803 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S804 = _S802;
        thread Lie_0 _S805 = _S803;
        thread float device* _S806;
        Point_0 _S807 = point_of_0(&entryPointParams_10->p_2, &_S804, (&kernelContext_11)->entryPointParams_point_1, &_S805, (&kernelContext_11)->entryPointParams_status_2, &_S806, &kernelContext_11);
        float device* _S808 = _S806;
        Lie_0 _S809 = y_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S810 = _S802;
        thread Lie_0 _S811 = _S809;
        thread float device* _S812;
        Tangent_0 _S813 = tangent_of_0(&entryPointParams_10->p_2, &_S810, (&kernelContext_11)->entryPointParams_tangent_0, &_S811, (&kernelContext_11)->entryPointParams_status_2, &_S812, &kernelContext_11);
        float device* _S814 = _S812;
        Lie_0 _S815 = cotangent_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S816 = _S802;
        thread Lie_0 _S817 = _S815;
        thread float device* _S818;
        Row_0 _S819 = row_of_0(&_S816, (&kernelContext_11)->entryPointParams_cotangent_2, &_S817, &_S818);
        float device* _S820 = _S818;
        df_0 _S821 = c_of_0(&entryPointParams_10->p_2);
        thread df_0 _S822 = _S821;
        thread df_0 _S823 = _S807.gap_0;
        thread df_0 _S824 = _S813.square_1;
        Stride_0 _S825 = stride_of_0(&_S822, &_S823, &_S824, _S813.unit_0);
        df_0 _S826 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_6;
        sums_6[int(0)] = _S826;
        sums_6[int(1)] = _S826;
        sums_6[int(2)] = _S826;
        sums_6[int(3)] = _S826;
        sums_6[int(4)] = _S826;
        uint i_3 = _S802.lane_0;
        for(;;)
        {
            _S794 = _S802.columns_0;
            if(i_3 < (_S802.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S827 = _S808[_S807.row_4.base_0 + i_3 * _S807.row_4.step_2];
            if((_S807.row_4.scale_0.hi_0) == 1.0f)
            {
                _S795 = (_S807.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S795 = false;
            }
            if(_S795)
            {
                _S798 = wide_0(_S827);
            }
            else
            {
                thread df_0 _S828 = _S807.row_4.scale_0;
                df_0 _S829 = x2A_1(&_S828, _S827);
                _S798 = _S829;
            }
            float _S830 = _S814[_S813.row_5.base_0 + i_3 * _S813.row_5.step_2];
            if((_S813.row_5.scale_0.hi_0) == 1.0f)
            {
                _S796 = (_S813.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S796 = false;
            }
            if(_S796)
            {
                _S799 = wide_0(_S830);
            }
            else
            {
                thread df_0 _S831 = _S813.row_5.scale_0;
                df_0 _S832 = x2A_1(&_S831, _S830);
                _S799 = _S832;
            }
            float _S833 = _S820[_S819.base_0 + i_3 * _S819.step_2];
            if((_S819.scale_0.hi_0) == 1.0f)
            {
                _S797 = (_S819.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S797 = false;
            }
            if(_S797)
            {
                _S800 = wide_0(_S833);
            }
            else
            {
                thread df_0 _S834 = _S819.scale_0;
                df_0 _S835 = x2A_1(&_S834, _S833);
                _S800 = _S835;
            }
            thread df_0 _S836 = _S825.factor_2.value_0;
            thread df_0 _S837 = _S799;
            df_0 _S838 = x2A_0(&_S836, &_S837);
            thread df_0 _S839 = _S798;
            thread df_0 _S840 = _S838;
            df_0 _S841 = x2B_0(&_S839, &_S840);
            thread df_0 _S842 = _S798;
            thread df_0 _S843 = _S799;
            df_0 _S844 = x2A_0(&_S842, &_S843);
            thread df_0 _S845 = sums_6[int(0)];
            thread df_0 _S846 = _S844;
            df_0 _S847 = x2B_0(&_S845, &_S846);
            sums_6[int(0)] = _S847;
            thread df_0 _S848 = _S800;
            thread df_0 _S849 = _S798;
            df_0 _S850 = x2A_0(&_S848, &_S849);
            thread df_0 _S851 = sums_6[int(1)];
            thread df_0 _S852 = _S850;
            df_0 _S853 = x2B_0(&_S851, &_S852);
            sums_6[int(1)] = _S853;
            thread df_0 _S854 = _S800;
            thread df_0 _S855 = _S799;
            df_0 _S856 = x2A_0(&_S854, &_S855);
            thread df_0 _S857 = sums_6[int(2)];
            thread df_0 _S858 = _S856;
            df_0 _S859 = x2B_0(&_S857, &_S858);
            sums_6[int(2)] = _S859;
            thread df_0 _S860 = _S800;
            thread df_0 _S861 = _S841;
            df_0 _S862 = x2A_0(&_S860, &_S861);
            thread df_0 _S863 = sums_6[int(3)];
            thread df_0 _S864 = _S862;
            df_0 _S865 = x2B_0(&_S863, &_S864);
            sums_6[int(3)] = _S865;
            thread df_0 _S866 = _S841;
            thread df_0 _S867 = _S841;
            df_0 _S868 = x2A_0(&_S866, &_S867);
            thread df_0 _S869 = sums_6[int(4)];
            thread df_0 _S870 = _S868;
            df_0 _S871 = x2B_0(&_S869, &_S870);
            sums_6[int(4)] = _S871;
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S872 = _S802;
        join_1(entryPointParams_10->p_2.lanes_0, &_S872, &sums_6, &kernelContext_11);
        thread df_0 _S873 = _S821;
        thread df_0 _S874 = _S807.gap_0;
        thread df_0 _S875 = sums_6[int(0)];
        thread Stride_0 _S876 = _S825;
        thread df_0 _S877 = sums_6[int(4)];
        ExpParts_0 _S878 = exp_parts_0(&_S873, &_S874, &_S875, &_S876, &_S877);
        thread df_0 _S879 = _S821;
        thread ExpParts_0 _S880 = _S878;
        thread df_0 _S881 = sums_6[int(1)];
        thread df_0 _S882 = sums_6[int(2)];
        thread df_0 _S883 = sums_6[int(3)];
        ExpPull_0 _S884 = exp_pull_0(&_S879, &_S880, &_S881, &_S882, &_S883);
        uint i_4 = _S802.lane_0;
        for(;;)
        {
            if(i_4 < _S794)
            {
            }
            else
            {
                break;
            }
            float _S885 = _S808[_S807.row_4.base_0 + i_4 * _S807.row_4.step_2];
            if((_S807.row_4.scale_0.hi_0) == 1.0f)
            {
                _S795 = (_S807.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S795 = false;
            }
            if(_S795)
            {
                _S798 = wide_0(_S885);
            }
            else
            {
                thread df_0 _S886 = _S807.row_4.scale_0;
                df_0 _S887 = x2A_1(&_S886, _S885);
                _S798 = _S887;
            }
            float _S888 = _S814[_S813.row_5.base_0 + i_4 * _S813.row_5.step_2];
            if((_S813.row_5.scale_0.hi_0) == 1.0f)
            {
                _S796 = (_S813.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S796 = false;
            }
            if(_S796)
            {
                _S799 = wide_0(_S888);
            }
            else
            {
                thread df_0 _S889 = _S813.row_5.scale_0;
                df_0 _S890 = x2A_1(&_S889, _S888);
                _S799 = _S890;
            }
            float _S891 = _S820[_S819.base_0 + i_4 * _S819.step_2];
            if((_S819.scale_0.hi_0) == 1.0f)
            {
                _S797 = (_S819.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S797 = false;
            }
            if(_S797)
            {
                _S800 = wide_0(_S891);
            }
            else
            {
                thread df_0 _S892 = _S819.scale_0;
                df_0 _S893 = x2A_1(&_S892, _S891);
                _S800 = _S893;
            }
            thread df_0 _S894 = _S884.x_on_cotangent_0;
            thread df_0 _S895 = _S800;
            df_0 _S896 = x2A_0(&_S894, &_S895);
            thread df_0 _S897 = _S884.x_on_x_0;
            thread df_0 _S898 = _S798;
            df_0 _S899 = x2A_0(&_S897, &_S898);
            thread df_0 _S900 = _S896;
            thread df_0 _S901 = _S899;
            df_0 _S902 = x2B_0(&_S900, &_S901);
            thread df_0 _S903 = _S884.both_1;
            thread df_0 _S904 = _S799;
            df_0 _S905 = x2A_0(&_S903, &_S904);
            thread df_0 _S906 = _S902;
            thread df_0 _S907 = _S905;
            df_0 _S908 = x2B_0(&_S906, &_S907);
            thread Site_0 _S909 = _S802;
            thread df_0 _S910 = _S908;
            put_bar_0((&kernelContext_11)->entryPointParams_point_bar_1, &entryPointParams_10->p_2, &_S909, 0U, i_4, &_S910);
            thread df_0 _S911 = _S884.v_on_cotangent_0;
            thread df_0 _S912 = _S800;
            df_0 _S913 = x2A_0(&_S911, &_S912);
            thread df_0 _S914 = _S884.both_1;
            thread df_0 _S915 = _S798;
            df_0 _S916 = x2A_0(&_S914, &_S915);
            thread df_0 _S917 = _S913;
            thread df_0 _S918 = _S916;
            df_0 _S919 = x2B_0(&_S917, &_S918);
            thread df_0 _S920 = _S884.v_on_v_0;
            thread df_0 _S921 = _S799;
            df_0 _S922 = x2A_0(&_S920, &_S921);
            thread df_0 _S923 = _S919;
            thread df_0 _S924 = _S922;
            df_0 _S925 = x2B_0(&_S923, &_S924);
            thread df_0 _S926 = _S925;
            df_0 _S927 = scaled_1(&_S926, _S813.unit_0);
            thread Site_0 _S928 = _S802;
            thread df_0 _S929 = _S927;
            put_bar_0((&kernelContext_11)->entryPointParams_tangent_bar_0, &entryPointParams_10->p_2, &_S928, 1U, i_4, &_S929);
            i_4 = i_4 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S930 = _S802;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S930, (&kernelContext_11)->entryPointParams_status_2, _S807.clipped_0);
        block_3 = block_3 + entryPointParams_10->p_2.groups_0;
    }
    return;
}

df_0 dot_of_0(const Ball_0 constant* p_25, const Site_0 thread* site_15, const Row_0 thread* x_5, float device* x_data_2, const Row_0 thread* y_2, float device* y_data_2, KernelContext_0 thread* kernelContext_12)
{
    thread array<df_0, int(1)> sums_7;
    sums_7[int(0)] = wide_0(0.0f);
    uint i_5 = site_15->lane_0;
    for(;;)
    {
        if(i_5 < (site_15->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S931 = sums_7[int(0)];
        float _S932 = x_data_2[x_5->base_0 + i_5 * x_5->step_2];
        bool _S933;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S933 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S933 = false;
        }
        df_0 _S934;
        if(_S933)
        {
            _S934 = wide_0(_S932);
        }
        else
        {
            df_0 _S935 = x2A_1(&x_5->scale_0, _S932);
            _S934 = _S935;
        }
        float _S936 = y_data_2[y_2->base_0 + i_5 * y_2->step_2];
        bool _S937;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S937 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S937 = false;
        }
        df_0 _S938;
        if(_S937)
        {
            _S938 = wide_0(_S936);
        }
        else
        {
            df_0 _S939 = x2A_1(&y_2->scale_0, _S936);
            _S938 = _S939;
        }
        thread df_0 _S940 = _S934;
        thread df_0 _S941 = _S938;
        df_0 _S942 = x2A_0(&_S940, &_S941);
        thread df_0 _S943 = _S931;
        thread df_0 _S944 = _S942;
        df_0 _S945 = x2B_0(&_S943, &_S944);
        sums_7[int(0)] = _S945;
        i_5 = i_5 + p_25->lanes_0;
    }
    join_0(p_25->lanes_0, site_15, &sums_7, kernelContext_12);
    return sums_7[int(0)];
}

void put_radial_0(float device* x_bar_1, const Ball_0 constant* p_26, const Site_0 thread* site_16, const Row_0 thread* x_6, float device* x_data_3, const Row_0 thread* cotangent_2, float device* cotangent_data_2, const df_0 thread* factor_4, const df_0 thread* slope_5, const df_0 thread* on_x_5, float unit_2)
{
    df_0 _S946 = x2A_0(slope_5, on_x_5);
    thread df_0 _S947 = _S946;
    df_0 _S948 = twice_0(&_S947);
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
        float _S949 = cotangent_data_2[cotangent_2->base_0 + i_6 * cotangent_2->step_2];
        bool _S950;
        if(((&cotangent_2->scale_0)->hi_0) == 1.0f)
        {
            _S950 = ((&cotangent_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S950 = false;
        }
        df_0 _S951;
        if(_S950)
        {
            _S951 = wide_0(_S949);
        }
        else
        {
            df_0 _S952 = x2A_1(&cotangent_2->scale_0, _S949);
            _S951 = _S952;
        }
        thread df_0 _S953 = _S951;
        df_0 _S954 = x2A_0(factor_4, &_S953);
        float _S955 = x_data_3[x_6->base_0 + i_6 * x_6->step_2];
        bool _S956;
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S956 = ((&x_6->scale_0)->lo_0) == 0.0f;
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
            df_0 _S958 = x2A_1(&x_6->scale_0, _S955);
            _S957 = _S958;
        }
        thread df_0 _S959 = _S948;
        thread df_0 _S960 = _S957;
        df_0 _S961 = x2A_0(&_S959, &_S960);
        thread df_0 _S962 = _S954;
        thread df_0 _S963 = _S961;
        df_0 _S964 = x2B_0(&_S962, &_S963);
        thread df_0 _S965 = _S964;
        df_0 _S966 = scaled_1(&_S965, unit_2);
        thread df_0 _S967 = _S966;
        put_bar_0(x_bar_1, p_26, site_16, 0U, i_6, &_S967);
        i_6 = i_6 + p_26->lanes_0;
    }
    return;
}

[[kernel]] void poincare_exp0_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_11 [[buffer(21)]], float device* entryPointParams_tangent_3 [[buffer(22)]], float device* entryPointParams_cotangent_11 [[buffer(23)]], float device* entryPointParams_tangent_bar_3 [[buffer(24)]], atomic<uint> device* entryPointParams_status_11 [[buffer(25)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_11;
    (&kernelContext_13)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_13)->entryPointParams_cotangent_3 = entryPointParams_cotangent_11;
    (&kernelContext_13)->entryPointParams_tangent_bar_1 = entryPointParams_tangent_bar_3;
    (&kernelContext_13)->entryPointParams_status_3 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_13)->parts_0 = &parts_5;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_11->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S968 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S968)
        {
        }
        else
        {
            break;
        }
        Site_0 _S969 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S970 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S971 = _S969;
        thread Lie_0 _S972 = _S970;
        thread float device* _S973;
        Tangent_0 _S974 = tangent_of_0(&entryPointParams_11->p_3, &_S971, (&kernelContext_13)->entryPointParams_tangent_1, &_S972, (&kernelContext_13)->entryPointParams_status_3, &_S973, &kernelContext_13);
        float device* _S975 = _S973;
        Lie_0 _S976 = cotangent_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S977 = _S969;
        thread Lie_0 _S978 = _S976;
        thread float device* _S979;
        Row_0 _S980 = row_of_0(&_S977, (&kernelContext_13)->entryPointParams_cotangent_3, &_S978, &_S979);
        float device* _S981 = _S979;
        df_0 _S982 = c_of_0(&entryPointParams_11->p_3);
        df_0 _S983 = wide_0(1.0f);
        thread df_0 _S984 = _S982;
        thread df_0 _S985 = _S983;
        thread df_0 _S986 = _S974.square_1;
        Stride_0 _S987 = stride_of_0(&_S984, &_S985, &_S986, _S974.unit_0);
        thread Site_0 _S988 = _S969;
        thread Row_0 _S989 = _S974.row_5;
        thread Row_0 _S990 = _S980;
        df_0 _S991 = dot_of_0(&entryPointParams_11->p_3, &_S988, &_S989, _S975, &_S990, _S979, &kernelContext_13);
        thread Site_0 _S992 = _S969;
        thread Row_0 _S993 = _S974.row_5;
        thread Row_0 _S994 = _S980;
        thread df_0 _S995 = _S987.factor_2.value_0;
        thread df_0 _S996 = _S987.factor_2.partial_0[int(2)];
        thread df_0 _S997 = _S991;
        put_radial_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_11->p_3, &_S992, &_S993, _S975, &_S994, _S981, &_S995, &_S996, &_S997, _S974.unit_0);
        block_4 = block_4 + entryPointParams_11->p_3.groups_0;
    }
    return;
}

[[kernel]] void poincare_log0_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_12 [[buffer(26)]], float device* entryPointParams_target_3 [[buffer(27)]], float device* entryPointParams_cotangent_12 [[buffer(28)]], float device* entryPointParams_target_bar_3 [[buffer(29)]], atomic<uint> device* entryPointParams_status_12 [[buffer(30)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_12;
    (&kernelContext_14)->entryPointParams_target_1 = entryPointParams_target_3;
    (&kernelContext_14)->entryPointParams_cotangent_4 = entryPointParams_cotangent_12;
    (&kernelContext_14)->entryPointParams_target_bar_1 = entryPointParams_target_bar_3;
    (&kernelContext_14)->entryPointParams_status_4 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_14)->parts_0 = &parts_6;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_12->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S998 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S998)
        {
        }
        else
        {
            break;
        }
        Site_0 _S999 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S1000 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1001 = _S999;
        thread Lie_0 _S1002 = _S1000;
        thread float device* _S1003;
        Point_0 _S1004 = point_of_0(&entryPointParams_12->p_4, &_S1001, (&kernelContext_14)->entryPointParams_target_1, &_S1002, (&kernelContext_14)->entryPointParams_status_4, &_S1003, &kernelContext_14);
        float device* _S1005 = _S1003;
        Lie_0 _S1006 = cotangent_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1007 = _S999;
        thread Lie_0 _S1008 = _S1006;
        thread float device* _S1009;
        Row_0 _S1010 = row_of_0(&_S1007, (&kernelContext_14)->entryPointParams_cotangent_4, &_S1008, &_S1009);
        float device* _S1011 = _S1009;
        df_0 _S1012 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S1013 = _S1004.square_0;
        Dual_0 _S1014 = variable_0(&_S1013, int(0));
        thread df_0 _S1015 = _S1012;
        thread Dual_0 _S1016 = _S1014;
        thread df_0 _S1017 = _S1004.gap_0;
        Dual_0 _S1018 = artanhc_0(&_S1015, &_S1016, &_S1017);
        thread Site_0 _S1019 = _S999;
        thread Row_0 _S1020 = _S1004.row_4;
        thread Row_0 _S1021 = _S1010;
        df_0 _S1022 = dot_of_0(&entryPointParams_12->p_4, &_S1019, &_S1020, _S1005, &_S1021, _S1009, &kernelContext_14);
        thread Site_0 _S1023 = _S999;
        thread Row_0 _S1024 = _S1004.row_4;
        thread Row_0 _S1025 = _S1010;
        thread df_0 _S1026 = _S1018.value_0;
        thread df_0 _S1027 = _S1018.partial_0[int(0)];
        thread df_0 _S1028 = _S1022;
        put_radial_0((&kernelContext_14)->entryPointParams_target_bar_1, &entryPointParams_12->p_4, &_S1023, &_S1024, _S1005, &_S1025, _S1011, &_S1026, &_S1027, &_S1028, 1.0f);
        thread Site_0 _S1029 = _S999;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S1029, (&kernelContext_14)->entryPointParams_status_4, _S1004.clipped_0);
        block_5 = block_5 + entryPointParams_12->p_4.groups_0;
    }
    return;
}

df_0 time_of_0(const Ball_0 constant* p_27)
{
    return pair_of_0(p_27->time_hi_0, p_27->time_lo_0);
}

Squares_0 difference_squares_0(const Ball_0 constant* p_28, const Site_0 thread* site_17, const Row_0 thread* x_7, float device* x_data_4, const Row_0 thread* y_3, float device* y_data_3, KernelContext_0 thread* kernelContext_15)
{
    thread Squares_0 squares_2 = no_squares_0();
    uint i_7 = site_17->lane_0;
    for(;;)
    {
        if(i_7 < (site_17->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S1030 = x_data_4[x_7->base_0 + i_7 * x_7->step_2];
        bool _S1031;
        if(((&x_7->scale_0)->hi_0) == 1.0f)
        {
            _S1031 = ((&x_7->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1031 = false;
        }
        df_0 _S1032;
        if(_S1031)
        {
            _S1032 = wide_0(_S1030);
        }
        else
        {
            df_0 _S1033 = x2A_1(&x_7->scale_0, _S1030);
            _S1032 = _S1033;
        }
        float _S1034 = y_data_3[y_3->base_0 + i_7 * y_3->step_2];
        bool _S1035;
        if(((&y_3->scale_0)->hi_0) == 1.0f)
        {
            _S1035 = ((&y_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1035 = false;
        }
        df_0 _S1036;
        if(_S1035)
        {
            _S1036 = wide_0(_S1034);
        }
        else
        {
            df_0 _S1037 = x2A_1(&y_3->scale_0, _S1034);
            _S1036 = _S1037;
        }
        thread df_0 _S1038 = _S1032;
        thread df_0 _S1039 = _S1036;
        df_0 _S1040 = x2D_0(&_S1038, &_S1039);
        thread df_0 _S1041 = _S1040;
        Squares_add_0(&squares_2, &_S1041);
        i_7 = i_7 + p_28->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_28->lanes_0, site_17, kernelContext_15);
    return squares_2;
}

df_0 velocity_square_0(const df_0 thread* c_6, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const df_0 thread* gap_sq_1, const df_0 thread* time_0)
{
    df_0 _S1042 = x2A_0(c_6, gap_sq_1);
    df_0 _S1043 = x2A_0(gap_x_0, gap_y_0);
    thread df_0 _S1044 = _S1042;
    thread df_0 _S1045 = _S1043;
    df_0 _S1046 = _0(&_S1044, &_S1045);
    thread df_0 _S1047 = _S1046;
    Sloped_0 _S1048 = asinhc_0(&_S1047);
    thread df_0 _S1049 = _S1048.value_4;
    df_0 _S1050 = x2A_0(&_S1049, gap_x_0);
    thread df_0 _S1051 = _S1050;
    df_0 _S1052 = x2A_0(&_S1051, time_0);
    thread df_0 _S1053 = _S1046;
    thread df_0 _S1054 = _S1052;
    df_0 _S1055 = x2A_0(&_S1053, &_S1054);
    thread df_0 _S1056 = _S1055;
    thread df_0 _S1057 = _S1052;
    df_0 _S1058 = x2A_0(&_S1056, &_S1057);
    thread df_0 _S1059 = _S1058;
    df_0 _S1060 = _0(&_S1059, c_6);
    return _S1060;
}

[[kernel]] void poincare_geodesic_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(31)]], float device* entryPointParams_start_1 [[buffer(32)]], float device* entryPointParams_end_1 [[buffer(33)]], float device* entryPointParams_cotangent_13 [[buffer(34)]], float device* entryPointParams_start_bar_1 [[buffer(35)]], float device* entryPointParams_end_bar_1 [[buffer(36)]], atomic<uint> device* entryPointParams_status_13 [[buffer(37)]])
{
    uint _S1061;
    bool _S1062;
    bool _S1063;
    bool _S1064;
    df_0 _S1065;
    df_0 _S1066;
    df_0 _S1067;
    thread KernelContext_0 kernelContext_16;
    (&kernelContext_16)->entryPointParams_5 = entryPointParams_13;
    (&kernelContext_16)->entryPointParams_start_0 = entryPointParams_start_1;
    (&kernelContext_16)->entryPointParams_end_0 = entryPointParams_end_1;
    (&kernelContext_16)->entryPointParams_cotangent_5 = entryPointParams_cotangent_13;
    (&kernelContext_16)->entryPointParams_start_bar_0 = entryPointParams_start_bar_1;
    (&kernelContext_16)->entryPointParams_end_bar_0 = entryPointParams_end_bar_1;
    (&kernelContext_16)->entryPointParams_status_5 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_16)->parts_0 = &parts_7;
    (&kernelContext_16)->opaque_zero_0 = entryPointParams_13->p_5.zero_0;
    uint block_6 = group_5.x;
    for(;;)
    {
        uint _S1068 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S1068)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1069 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S1070 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1071 = _S1069;
        thread Lie_0 _S1072 = _S1070;
        thread float device* _S1073;
        Point_0 _S1074 = point_of_0(&entryPointParams_13->p_5, &_S1071, (&kernelContext_16)->entryPointParams_start_0, &_S1072, (&kernelContext_16)->entryPointParams_status_5, &_S1073, &kernelContext_16);
        float device* _S1075 = _S1073;
        Lie_0 _S1076 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1077 = _S1069;
        thread Lie_0 _S1078 = _S1076;
        thread float device* _S1079;
        Point_0 _S1080 = point_of_0(&entryPointParams_13->p_5, &_S1077, (&kernelContext_16)->entryPointParams_end_0, &_S1078, (&kernelContext_16)->entryPointParams_status_5, &_S1079, &kernelContext_16);
        float device* _S1081 = _S1079;
        Lie_0 _S1082 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1083 = _S1069;
        thread Lie_0 _S1084 = _S1082;
        thread float device* _S1085;
        Row_0 _S1086 = row_of_0(&_S1083, (&kernelContext_16)->entryPointParams_cotangent_5, &_S1084, &_S1085);
        float device* _S1087 = _S1085;
        df_0 _S1088 = c_of_0(&entryPointParams_13->p_5);
        df_0 _S1089 = time_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S1090 = _S1069;
        thread Row_0 _S1091 = _S1074.row_4;
        thread Row_0 _S1092 = _S1080.row_4;
        Squares_0 _S1093 = difference_squares_0(&entryPointParams_13->p_5, &_S1090, &_S1091, _S1075, &_S1092, _S1081, &kernelContext_16);
        thread Squares_0 _S1094 = _S1093;
        df_0 _S1095 = Squares_total_0(&_S1094);
        thread df_0 _S1096 = _S1088;
        thread df_0 _S1097 = _S1074.gap_0;
        thread df_0 _S1098 = _S1080.gap_0;
        thread df_0 _S1099 = _S1095;
        Pair_0 _S1100 = log_parts_0(&_S1096, &_S1097, &_S1098, &_S1099);
        thread df_0 _S1101 = _S1089;
        thread df_0 _S1102 = _S1100.along_sum_0.value_0;
        df_0 _S1103 = x2A_0(&_S1101, &_S1102);
        thread df_0 _S1104 = _S1089;
        thread df_0 _S1105 = _S1100.along_x_0.value_0;
        df_0 _S1106 = x2A_0(&_S1104, &_S1105);
        thread df_0 _S1107 = _S1088;
        thread df_0 _S1108 = _S1074.gap_0;
        thread df_0 _S1109 = _S1080.gap_0;
        thread df_0 _S1110 = _S1095;
        thread df_0 _S1111 = _S1089;
        df_0 _S1112 = velocity_square_0(&_S1107, &_S1108, &_S1109, &_S1110, &_S1111);
        thread df_0 _S1113 = _S1088;
        thread df_0 _S1114 = _S1074.gap_0;
        thread df_0 _S1115 = _S1112;
        Stride_0 _S1116 = stride_of_0(&_S1113, &_S1114, &_S1115, 1.0f);
        df_0 _S1117 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_8;
        sums_8[int(0)] = _S1117;
        sums_8[int(1)] = _S1117;
        sums_8[int(2)] = _S1117;
        sums_8[int(3)] = _S1117;
        sums_8[int(4)] = _S1117;
        uint i_8 = _S1069.lane_0;
        for(;;)
        {
            _S1061 = _S1069.columns_0;
            if(i_8 < (_S1069.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1118 = _S1075[_S1074.row_4.base_0 + i_8 * _S1074.row_4.step_2];
            if((_S1074.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1062 = (_S1074.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1062 = false;
            }
            if(_S1062)
            {
                _S1065 = wide_0(_S1118);
            }
            else
            {
                thread df_0 _S1119 = _S1074.row_4.scale_0;
                df_0 _S1120 = x2A_1(&_S1119, _S1118);
                _S1065 = _S1120;
            }
            float _S1121 = _S1087[_S1086.base_0 + i_8 * _S1086.step_2];
            if((_S1086.scale_0.hi_0) == 1.0f)
            {
                _S1063 = (_S1086.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1063 = false;
            }
            if(_S1063)
            {
                _S1066 = wide_0(_S1121);
            }
            else
            {
                thread df_0 _S1122 = _S1086.scale_0;
                df_0 _S1123 = x2A_1(&_S1122, _S1121);
                _S1066 = _S1123;
            }
            float _S1124 = _S1081[_S1080.row_4.base_0 + i_8 * _S1080.row_4.step_2];
            if((_S1080.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1064 = (_S1080.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1064 = false;
            }
            if(_S1064)
            {
                _S1067 = wide_0(_S1124);
            }
            else
            {
                thread df_0 _S1125 = _S1080.row_4.scale_0;
                df_0 _S1126 = x2A_1(&_S1125, _S1124);
                _S1067 = _S1126;
            }
            thread df_0 _S1127 = _S1067;
            thread df_0 _S1128 = _S1065;
            df_0 _S1129 = x2D_0(&_S1127, &_S1128);
            thread df_0 _S1130 = _S1103;
            thread df_0 _S1131 = _S1129;
            df_0 _S1132 = x2A_0(&_S1130, &_S1131);
            thread df_0 _S1133 = _S1106;
            thread df_0 _S1134 = _S1065;
            df_0 _S1135 = x2A_0(&_S1133, &_S1134);
            thread df_0 _S1136 = _S1132;
            thread df_0 _S1137 = _S1135;
            df_0 _S1138 = x2B_0(&_S1136, &_S1137);
            thread df_0 _S1139 = _S1116.factor_2.value_0;
            thread df_0 _S1140 = _S1138;
            df_0 _S1141 = x2A_0(&_S1139, &_S1140);
            thread df_0 _S1142 = _S1065;
            thread df_0 _S1143 = _S1141;
            df_0 _S1144 = x2B_0(&_S1142, &_S1143);
            thread df_0 _S1145 = _S1065;
            thread df_0 _S1146 = _S1138;
            df_0 _S1147 = x2A_0(&_S1145, &_S1146);
            thread df_0 _S1148 = sums_8[int(0)];
            thread df_0 _S1149 = _S1147;
            df_0 _S1150 = x2B_0(&_S1148, &_S1149);
            sums_8[int(0)] = _S1150;
            thread df_0 _S1151 = _S1066;
            thread df_0 _S1152 = _S1065;
            df_0 _S1153 = x2A_0(&_S1151, &_S1152);
            thread df_0 _S1154 = sums_8[int(1)];
            thread df_0 _S1155 = _S1153;
            df_0 _S1156 = x2B_0(&_S1154, &_S1155);
            sums_8[int(1)] = _S1156;
            thread df_0 _S1157 = _S1066;
            thread df_0 _S1158 = _S1138;
            df_0 _S1159 = x2A_0(&_S1157, &_S1158);
            thread df_0 _S1160 = sums_8[int(2)];
            thread df_0 _S1161 = _S1159;
            df_0 _S1162 = x2B_0(&_S1160, &_S1161);
            sums_8[int(2)] = _S1162;
            thread df_0 _S1163 = _S1066;
            thread df_0 _S1164 = _S1144;
            df_0 _S1165 = x2A_0(&_S1163, &_S1164);
            thread df_0 _S1166 = sums_8[int(3)];
            thread df_0 _S1167 = _S1165;
            df_0 _S1168 = x2B_0(&_S1166, &_S1167);
            sums_8[int(3)] = _S1168;
            thread df_0 _S1169 = _S1144;
            thread df_0 _S1170 = _S1144;
            df_0 _S1171 = x2A_0(&_S1169, &_S1170);
            thread df_0 _S1172 = sums_8[int(4)];
            thread df_0 _S1173 = _S1171;
            df_0 _S1174 = x2B_0(&_S1172, &_S1173);
            sums_8[int(4)] = _S1174;
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S1175 = _S1069;
        join_1(entryPointParams_13->p_5.lanes_0, &_S1175, &sums_8, &kernelContext_16);
        thread df_0 _S1176 = _S1088;
        thread df_0 _S1177 = _S1074.gap_0;
        thread df_0 _S1178 = sums_8[int(0)];
        thread Stride_0 _S1179 = _S1116;
        thread df_0 _S1180 = sums_8[int(4)];
        ExpParts_0 _S1181 = exp_parts_0(&_S1176, &_S1177, &_S1178, &_S1179, &_S1180);
        thread df_0 _S1182 = _S1088;
        thread ExpParts_0 _S1183 = _S1181;
        thread df_0 _S1184 = sums_8[int(1)];
        thread df_0 _S1185 = sums_8[int(2)];
        thread df_0 _S1186 = sums_8[int(3)];
        ExpPull_0 _S1187 = exp_pull_0(&_S1182, &_S1183, &_S1184, &_S1185, &_S1186);
        thread array<df_0, int(2)> on_0;
        on_0[int(0)] = _S1117;
        on_0[int(1)] = _S1117;
        uint i_9 = _S1069.lane_0;
        for(;;)
        {
            if(i_9 < _S1061)
            {
            }
            else
            {
                break;
            }
            float _S1188 = _S1075[_S1074.row_4.base_0 + i_9 * _S1074.row_4.step_2];
            if((_S1074.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1062 = (_S1074.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1062 = false;
            }
            if(_S1062)
            {
                _S1065 = wide_0(_S1188);
            }
            else
            {
                thread df_0 _S1189 = _S1074.row_4.scale_0;
                df_0 _S1190 = x2A_1(&_S1189, _S1188);
                _S1065 = _S1190;
            }
            float _S1191 = _S1081[_S1080.row_4.base_0 + i_9 * _S1080.row_4.step_2];
            if((_S1080.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1063 = (_S1080.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1063 = false;
            }
            if(_S1063)
            {
                _S1066 = wide_0(_S1191);
            }
            else
            {
                thread df_0 _S1192 = _S1080.row_4.scale_0;
                df_0 _S1193 = x2A_1(&_S1192, _S1191);
                _S1066 = _S1193;
            }
            thread df_0 _S1194 = _S1066;
            thread df_0 _S1195 = _S1065;
            df_0 _S1196 = x2D_0(&_S1194, &_S1195);
            float _S1197 = _S1087[_S1086.base_0 + i_9 * _S1086.step_2];
            if((_S1086.scale_0.hi_0) == 1.0f)
            {
                _S1064 = (_S1086.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1064 = false;
            }
            if(_S1064)
            {
                _S1067 = wide_0(_S1197);
            }
            else
            {
                thread df_0 _S1198 = _S1086.scale_0;
                df_0 _S1199 = x2A_1(&_S1198, _S1197);
                _S1067 = _S1199;
            }
            thread df_0 _S1200 = _S1187.v_on_cotangent_0;
            thread df_0 _S1201 = _S1067;
            df_0 _S1202 = x2A_0(&_S1200, &_S1201);
            thread df_0 _S1203 = _S1187.both_1;
            thread df_0 _S1204 = _S1065;
            df_0 _S1205 = x2A_0(&_S1203, &_S1204);
            thread df_0 _S1206 = _S1202;
            thread df_0 _S1207 = _S1205;
            df_0 _S1208 = x2B_0(&_S1206, &_S1207);
            thread df_0 _S1209 = _S1103;
            thread df_0 _S1210 = _S1196;
            df_0 _S1211 = x2A_0(&_S1209, &_S1210);
            thread df_0 _S1212 = _S1106;
            thread df_0 _S1213 = _S1065;
            df_0 _S1214 = x2A_0(&_S1212, &_S1213);
            thread df_0 _S1215 = _S1211;
            thread df_0 _S1216 = _S1214;
            df_0 _S1217 = x2B_0(&_S1215, &_S1216);
            thread df_0 _S1218 = _S1187.v_on_v_0;
            thread df_0 _S1219 = _S1217;
            df_0 _S1220 = x2A_0(&_S1218, &_S1219);
            thread df_0 _S1221 = _S1208;
            thread df_0 _S1222 = _S1220;
            df_0 _S1223 = x2B_0(&_S1221, &_S1222);
            thread df_0 _S1224 = _S1223;
            thread df_0 _S1225 = _S1196;
            df_0 _S1226 = x2A_0(&_S1224, &_S1225);
            thread df_0 _S1227 = on_0[int(0)];
            thread df_0 _S1228 = _S1226;
            df_0 _S1229 = x2B_0(&_S1227, &_S1228);
            on_0[int(0)] = _S1229;
            thread df_0 _S1230 = _S1223;
            thread df_0 _S1231 = _S1065;
            df_0 _S1232 = x2A_0(&_S1230, &_S1231);
            thread df_0 _S1233 = on_0[int(1)];
            thread df_0 _S1234 = _S1232;
            df_0 _S1235 = x2B_0(&_S1233, &_S1234);
            on_0[int(1)] = _S1235;
            i_9 = i_9 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S1236 = _S1069;
        join_3(entryPointParams_13->p_5.lanes_0, &_S1236, &on_0, &kernelContext_16);
        thread df_0 _S1237 = _S1089;
        thread df_0 _S1238 = on_0[int(0)];
        df_0 _S1239 = x2A_0(&_S1237, &_S1238);
        thread df_0 _S1240 = _S1089;
        thread df_0 _S1241 = on_0[int(1)];
        df_0 _S1242 = x2A_0(&_S1240, &_S1241);
        thread df_0 _S1243 = _S1239;
        thread df_0 _S1244 = _S1100.along_sum_0.partial_0[int(0)];
        df_0 _S1245 = x2A_0(&_S1243, &_S1244);
        thread df_0 _S1246 = _S1242;
        thread df_0 _S1247 = _S1100.along_x_0.partial_0[int(0)];
        df_0 _S1248 = x2A_0(&_S1246, &_S1247);
        thread df_0 _S1249 = _S1245;
        thread df_0 _S1250 = _S1248;
        df_0 _S1251 = x2B_0(&_S1249, &_S1250);
        thread df_0 _S1252 = _S1088;
        thread df_0 _S1253 = _S1251;
        df_0 _S1254 = x2A_0(&_S1252, &_S1253);
        thread df_0 _S1255 = _S1254;
        df_0 _S1256 = twice_0(&_S1255);
        thread df_0 _S1257 = _S1239;
        thread df_0 _S1258 = _S1100.along_sum_0.partial_0[int(1)];
        df_0 _S1259 = x2A_0(&_S1257, &_S1258);
        thread df_0 _S1260 = _S1242;
        thread df_0 _S1261 = _S1100.along_x_0.partial_0[int(1)];
        df_0 _S1262 = x2A_0(&_S1260, &_S1261);
        thread df_0 _S1263 = _S1259;
        thread df_0 _S1264 = _S1262;
        df_0 _S1265 = x2B_0(&_S1263, &_S1264);
        thread df_0 _S1266 = _S1088;
        thread df_0 _S1267 = _S1265;
        df_0 _S1268 = x2A_0(&_S1266, &_S1267);
        thread df_0 _S1269 = _S1268;
        df_0 _S1270 = twice_0(&_S1269);
        thread df_0 _S1271 = _S1239;
        thread df_0 _S1272 = _S1100.along_sum_0.partial_0[int(2)];
        df_0 _S1273 = x2A_0(&_S1271, &_S1272);
        thread df_0 _S1274 = _S1242;
        thread df_0 _S1275 = _S1100.along_x_0.partial_0[int(2)];
        df_0 _S1276 = x2A_0(&_S1274, &_S1275);
        thread df_0 _S1277 = _S1273;
        thread df_0 _S1278 = _S1276;
        df_0 _S1279 = x2B_0(&_S1277, &_S1278);
        thread df_0 _S1280 = _S1279;
        df_0 _S1281 = twice_0(&_S1280);
        uint i_10 = _S1069.lane_0;
        for(;;)
        {
            if(i_10 < _S1061)
            {
            }
            else
            {
                break;
            }
            float _S1282 = _S1075[_S1074.row_4.base_0 + i_10 * _S1074.row_4.step_2];
            if((_S1074.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1062 = (_S1074.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1062 = false;
            }
            if(_S1062)
            {
                _S1065 = wide_0(_S1282);
            }
            else
            {
                thread df_0 _S1283 = _S1074.row_4.scale_0;
                df_0 _S1284 = x2A_1(&_S1283, _S1282);
                _S1065 = _S1284;
            }
            float _S1285 = _S1081[_S1080.row_4.base_0 + i_10 * _S1080.row_4.step_2];
            if((_S1080.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1063 = (_S1080.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1063 = false;
            }
            if(_S1063)
            {
                _S1066 = wide_0(_S1285);
            }
            else
            {
                thread df_0 _S1286 = _S1080.row_4.scale_0;
                df_0 _S1287 = x2A_1(&_S1286, _S1285);
                _S1066 = _S1287;
            }
            thread df_0 _S1288 = _S1066;
            thread df_0 _S1289 = _S1065;
            df_0 _S1290 = x2D_0(&_S1288, &_S1289);
            float _S1291 = _S1087[_S1086.base_0 + i_10 * _S1086.step_2];
            if((_S1086.scale_0.hi_0) == 1.0f)
            {
                _S1064 = (_S1086.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1064 = false;
            }
            if(_S1064)
            {
                _S1067 = wide_0(_S1291);
            }
            else
            {
                thread df_0 _S1292 = _S1086.scale_0;
                df_0 _S1293 = x2A_1(&_S1292, _S1291);
                _S1067 = _S1293;
            }
            thread df_0 _S1294 = _S1103;
            thread df_0 _S1295 = _S1290;
            df_0 _S1296 = x2A_0(&_S1294, &_S1295);
            thread df_0 _S1297 = _S1106;
            thread df_0 _S1298 = _S1065;
            df_0 _S1299 = x2A_0(&_S1297, &_S1298);
            thread df_0 _S1300 = _S1296;
            thread df_0 _S1301 = _S1299;
            df_0 _S1302 = x2B_0(&_S1300, &_S1301);
            thread df_0 _S1303 = _S1187.v_on_cotangent_0;
            thread df_0 _S1304 = _S1067;
            df_0 _S1305 = x2A_0(&_S1303, &_S1304);
            thread df_0 _S1306 = _S1187.both_1;
            thread df_0 _S1307 = _S1065;
            df_0 _S1308 = x2A_0(&_S1306, &_S1307);
            thread df_0 _S1309 = _S1305;
            thread df_0 _S1310 = _S1308;
            df_0 _S1311 = x2B_0(&_S1309, &_S1310);
            thread df_0 _S1312 = _S1187.v_on_v_0;
            thread df_0 _S1313 = _S1302;
            df_0 _S1314 = x2A_0(&_S1312, &_S1313);
            thread df_0 _S1315 = _S1311;
            thread df_0 _S1316 = _S1314;
            df_0 _S1317 = x2B_0(&_S1315, &_S1316);
            thread df_0 _S1318 = _S1089;
            thread df_0 _S1319 = _S1317;
            df_0 _S1320 = x2A_0(&_S1318, &_S1319);
            thread df_0 _S1321 = _S1100.along_sum_0.value_0;
            thread df_0 _S1322 = _S1320;
            df_0 _S1323 = x2A_0(&_S1321, &_S1322);
            thread df_0 _S1324 = _S1281;
            thread df_0 _S1325 = _S1290;
            df_0 _S1326 = x2A_0(&_S1324, &_S1325);
            thread df_0 _S1327 = _S1323;
            thread df_0 _S1328 = _S1326;
            df_0 _S1329 = x2B_0(&_S1327, &_S1328);
            thread df_0 _S1330 = _S1187.x_on_cotangent_0;
            thread df_0 _S1331 = _S1067;
            df_0 _S1332 = x2A_0(&_S1330, &_S1331);
            thread df_0 _S1333 = _S1187.x_on_x_0;
            thread df_0 _S1334 = _S1065;
            df_0 _S1335 = x2A_0(&_S1333, &_S1334);
            thread df_0 _S1336 = _S1332;
            thread df_0 _S1337 = _S1335;
            df_0 _S1338 = x2B_0(&_S1336, &_S1337);
            thread df_0 _S1339 = _S1187.both_1;
            thread df_0 _S1340 = _S1302;
            df_0 _S1341 = x2A_0(&_S1339, &_S1340);
            thread df_0 _S1342 = _S1338;
            thread df_0 _S1343 = _S1341;
            df_0 _S1344 = x2B_0(&_S1342, &_S1343);
            thread df_0 _S1345 = _S1100.along_x_0.value_0;
            thread df_0 _S1346 = _S1320;
            df_0 _S1347 = x2A_0(&_S1345, &_S1346);
            thread df_0 _S1348 = _S1347;
            thread df_0 _S1349 = _S1329;
            df_0 _S1350 = x2D_0(&_S1348, &_S1349);
            thread df_0 _S1351 = _S1256;
            thread df_0 _S1352 = _S1065;
            df_0 _S1353 = x2A_0(&_S1351, &_S1352);
            thread df_0 _S1354 = _S1350;
            thread df_0 _S1355 = _S1353;
            df_0 _S1356 = x2D_0(&_S1354, &_S1355);
            thread df_0 _S1357 = _S1344;
            thread df_0 _S1358 = _S1356;
            df_0 _S1359 = x2B_0(&_S1357, &_S1358);
            thread Site_0 _S1360 = _S1069;
            thread df_0 _S1361 = _S1359;
            put_bar_0((&kernelContext_16)->entryPointParams_start_bar_0, &entryPointParams_13->p_5, &_S1360, 0U, i_10, &_S1361);
            thread df_0 _S1362 = _S1270;
            thread df_0 _S1363 = _S1066;
            df_0 _S1364 = x2A_0(&_S1362, &_S1363);
            thread df_0 _S1365 = _S1329;
            thread df_0 _S1366 = _S1364;
            df_0 _S1367 = x2D_0(&_S1365, &_S1366);
            thread Site_0 _S1368 = _S1069;
            thread df_0 _S1369 = _S1367;
            put_bar_0((&kernelContext_16)->entryPointParams_end_bar_0, &entryPointParams_13->p_5, &_S1368, 1U, i_10, &_S1369);
            i_10 = i_10 + entryPointParams_13->p_5.lanes_0;
        }
        uint _S1370 = _S1074.clipped_0 + _S1080.clipped_0;
        thread Site_0 _S1371 = _S1069;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S1371, (&kernelContext_16)->entryPointParams_status_5, _S1370);
        block_6 = block_6 + entryPointParams_13->p_5.groups_0;
    }
    return;
}

df_0 dot_of_clipped_0(const Point_0 thread* x_8, float device* x_row_data_0)
{
    thread df_0 _S1372 = wide_0(1.0f);
    df_0 _S1373 = _0(&_S1372, &x_8->square_0);
    return _S1373;
}

[[kernel]] void poincare_project_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_14 [[buffer(38)]], float device* entryPointParams_point_6 [[buffer(39)]], float device* entryPointParams_cotangent_14 [[buffer(40)]], float device* entryPointParams_point_bar_6 [[buffer(41)]], atomic<uint> device* entryPointParams_status_14 [[buffer(42)]])
{
    thread KernelContext_0 kernelContext_17;
    (&kernelContext_17)->entryPointParams_6 = entryPointParams_14;
    (&kernelContext_17)->entryPointParams_point_2 = entryPointParams_point_6;
    (&kernelContext_17)->entryPointParams_cotangent_6 = entryPointParams_cotangent_14;
    (&kernelContext_17)->entryPointParams_point_bar_2 = entryPointParams_point_bar_6;
    (&kernelContext_17)->entryPointParams_status_6 = entryPointParams_status_14;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_17)->parts_0 = &parts_8;
    (&kernelContext_17)->opaque_zero_0 = entryPointParams_14->p_6.zero_0;
    uint block_7 = group_6.x;
    for(;;)
    {
        uint _S1374 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S1374)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1375 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S1376 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1377 = _S1375;
        thread Lie_0 _S1378 = _S1376;
        thread float device* _S1379;
        Point_0 _S1380 = point_of_0(&entryPointParams_14->p_6, &_S1377, (&kernelContext_17)->entryPointParams_point_2, &_S1378, (&kernelContext_17)->entryPointParams_status_6, &_S1379, &kernelContext_17);
        float device* _S1381 = _S1379;
        Lie_0 _S1382 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1383 = _S1375;
        thread Lie_0 _S1384 = _S1382;
        thread float device* _S1385;
        Row_0 _S1386 = row_of_0(&_S1383, (&kernelContext_17)->entryPointParams_cotangent_6, &_S1384, &_S1385);
        float device* _S1387 = _S1385;
        df_0 _S1388;
        if((_S1380.clipped_0) != 0U)
        {
            thread Point_0 _S1389 = _S1380;
            df_0 _S1390 = dot_of_clipped_0(&_S1389, _S1381);
            _S1388 = _S1390;
        }
        else
        {
            _S1388 = wide_0(0.0f);
        }
        thread Site_0 _S1391 = _S1375;
        thread Row_0 _S1392 = _S1380.row_4;
        thread Row_0 _S1393 = _S1386;
        df_0 _S1394 = dot_of_0(&entryPointParams_14->p_6, &_S1391, &_S1392, _S1381, &_S1393, _S1387, &kernelContext_17);
        thread df_0 _S1395 = _S1388;
        thread df_0 _S1396 = _S1394;
        df_0 _S1397 = x2A_0(&_S1395, &_S1396);
        uint i_11 = _S1375.lane_0;
        for(;;)
        {
            if(i_11 < (_S1375.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1398 = _S1387[_S1386.base_0 + i_11 * _S1386.step_2];
            bool _S1399;
            if((_S1386.scale_0.hi_0) == 1.0f)
            {
                _S1399 = (_S1386.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1399 = false;
            }
            df_0 _S1400;
            if(_S1399)
            {
                _S1400 = wide_0(_S1398);
            }
            else
            {
                thread df_0 _S1401 = _S1386.scale_0;
                df_0 _S1402 = x2A_1(&_S1401, _S1398);
                _S1400 = _S1402;
            }
            float _S1403 = _S1381[_S1380.row_4.base_0 + i_11 * _S1380.row_4.step_2];
            bool _S1404;
            if((_S1380.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1404 = (_S1380.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1404 = false;
            }
            df_0 _S1405;
            if(_S1404)
            {
                _S1405 = wide_0(_S1403);
            }
            else
            {
                thread df_0 _S1406 = _S1380.row_4.scale_0;
                df_0 _S1407 = x2A_1(&_S1406, _S1403);
                _S1405 = _S1407;
            }
            thread df_0 _S1408 = _S1397;
            thread df_0 _S1409 = _S1405;
            df_0 _S1410 = x2A_0(&_S1408, &_S1409);
            thread df_0 _S1411 = _S1400;
            thread df_0 _S1412 = _S1410;
            df_0 _S1413 = x2D_0(&_S1411, &_S1412);
            thread df_0 _S1414 = _S1380.row_4.scale_0;
            thread df_0 _S1415 = _S1413;
            df_0 _S1416 = x2A_0(&_S1414, &_S1415);
            thread Site_0 _S1417 = _S1375;
            thread df_0 _S1418 = _S1416;
            put_bar_0((&kernelContext_17)->entryPointParams_point_bar_2, &entryPointParams_14->p_6, &_S1417, 0U, i_11, &_S1418);
            i_11 = i_11 + entryPointParams_14->p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_14->p_6.groups_0;
    }
    return;
}

[[kernel]] void poincare_to_lorentz_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_15 [[buffer(43)]], float device* entryPointParams_point_7 [[buffer(44)]], float device* entryPointParams_cotangent_15 [[buffer(45)]], float device* entryPointParams_point_bar_7 [[buffer(46)]], atomic<uint> device* entryPointParams_status_15 [[buffer(47)]])
{
    thread KernelContext_0 kernelContext_18;
    (&kernelContext_18)->entryPointParams_7 = entryPointParams_15;
    (&kernelContext_18)->entryPointParams_point_3 = entryPointParams_point_7;
    (&kernelContext_18)->entryPointParams_cotangent_7 = entryPointParams_cotangent_15;
    (&kernelContext_18)->entryPointParams_point_bar_3 = entryPointParams_point_bar_7;
    (&kernelContext_18)->entryPointParams_status_7 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_9;
    (&kernelContext_18)->parts_0 = &parts_9;
    (&kernelContext_18)->opaque_zero_0 = entryPointParams_15->p_7.zero_0;
    uint block_8 = group_7.x;
    for(;;)
    {
        uint _S1419 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S1419)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1420 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S1421 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1422 = _S1420;
        thread Lie_0 _S1423 = _S1421;
        thread float device* _S1424;
        Point_0 _S1425 = point_of_0(&entryPointParams_15->p_7, &_S1422, (&kernelContext_18)->entryPointParams_point_3, &_S1423, (&kernelContext_18)->entryPointParams_status_7, &_S1424, &kernelContext_18);
        float device* _S1426 = _S1424;
        Lie_0 _S1427 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1428 = _S1420;
        thread Lie_0 _S1429 = _S1427;
        thread float device* _S1430;
        Row_0 _S1431 = row_of_0(&_S1428, (&kernelContext_18)->entryPointParams_cotangent_7, &_S1429, &_S1430);
        float device* along_data_0 = _S1430;
        thread Row_0 along_0 = _S1431;
        float _S1432 = along_data_0[_S1431.base_0];
        bool _S1433;
        if((_S1431.scale_0.hi_0) == 1.0f)
        {
            _S1433 = (_S1431.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1433 = false;
        }
        df_0 _S1434;
        if(_S1433)
        {
            _S1434 = wide_0(_S1432);
        }
        else
        {
            thread df_0 _S1435 = _S1431.scale_0;
            df_0 _S1436 = x2A_1(&_S1435, _S1432);
            _S1434 = _S1436;
        }
        (&along_0)->base_0 = (&along_0)->base_0 + entryPointParams_15->p_7.cotangent_step_0;
        thread df_0 _S1437 = wide_0(2.0f);
        thread df_0 _S1438 = _S1425.gap_0;
        df_0 _S1439 = _0(&_S1437, &_S1438);
        thread df_0 _S1440 = _S1434;
        thread df_0 _S1441 = _S1439;
        df_0 _S1442 = x2A_0(&_S1440, &_S1441);
        df_0 _S1443 = root_c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1444 = _S1442;
        thread df_0 _S1445 = _S1443;
        df_0 _S1446 = x2A_0(&_S1444, &_S1445);
        thread df_0 _S1447 = _S1439;
        df_0 _S1448 = x2D_1(&_S1447, 1.0f);
        thread df_0 _S1449 = _S1446;
        thread df_0 _S1450 = _S1448;
        df_0 _S1451 = _0(&_S1449, &_S1450);
        df_0 _S1452 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1453 = _S1452;
        thread df_0 _S1454 = _S1439;
        df_0 _S1455 = x2A_0(&_S1453, &_S1454);
        thread df_0 _S1456 = _S1455;
        thread df_0 _S1457 = _S1425.gap_0;
        df_0 _S1458 = _0(&_S1456, &_S1457);
        thread Site_0 _S1459 = _S1420;
        thread Row_0 _S1460 = _S1425.row_4;
        thread Row_0 _S1461 = along_0;
        df_0 _S1462 = dot_of_0(&entryPointParams_15->p_7, &_S1459, &_S1460, _S1426, &_S1461, along_data_0, &kernelContext_18);
        thread df_0 _S1463 = _S1451;
        thread df_0 _S1464 = _S1425.square_0;
        df_0 _S1465 = x2A_0(&_S1463, &_S1464);
        thread df_0 _S1466 = _S1462;
        thread df_0 _S1467 = _S1465;
        df_0 _S1468 = x2B_0(&_S1466, &_S1467);
        thread df_0 _S1469 = _S1458;
        thread df_0 _S1470 = _S1468;
        df_0 _S1471 = x2A_0(&_S1469, &_S1470);
        thread df_0 _S1472 = _S1471;
        df_0 _S1473 = twice_0(&_S1472);
        thread df_0 _S1474 = _S1439;
        thread df_0 _S1475 = _S1451;
        df_0 _S1476 = x2A_0(&_S1474, &_S1475);
        thread df_0 _S1477 = _S1473;
        thread df_0 _S1478 = _S1476;
        df_0 _S1479 = x2B_0(&_S1477, &_S1478);
        uint i_12 = _S1420.lane_0;
        for(;;)
        {
            if(i_12 < (_S1420.columns_0))
            {
            }
            else
            {
                break;
            }
            Row_0 _S1480 = along_0;
            float _S1481 = along_data_0[_S1480.base_0 + i_12 * _S1480.step_2];
            bool _S1482;
            if((_S1480.scale_0.hi_0) == 1.0f)
            {
                _S1482 = (_S1480.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1482 = false;
            }
            df_0 _S1483;
            if(_S1482)
            {
                _S1483 = wide_0(_S1481);
            }
            else
            {
                thread df_0 _S1484 = _S1480.scale_0;
                df_0 _S1485 = x2A_1(&_S1484, _S1481);
                _S1483 = _S1485;
            }
            thread df_0 _S1486 = _S1439;
            thread df_0 _S1487 = _S1483;
            df_0 _S1488 = x2A_0(&_S1486, &_S1487);
            float _S1489 = _S1426[_S1425.row_4.base_0 + i_12 * _S1425.row_4.step_2];
            bool _S1490;
            if((_S1425.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1490 = (_S1425.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1490 = false;
            }
            df_0 _S1491;
            if(_S1490)
            {
                _S1491 = wide_0(_S1489);
            }
            else
            {
                thread df_0 _S1492 = _S1425.row_4.scale_0;
                df_0 _S1493 = x2A_1(&_S1492, _S1489);
                _S1491 = _S1493;
            }
            thread df_0 _S1494 = _S1479;
            thread df_0 _S1495 = _S1491;
            df_0 _S1496 = x2A_0(&_S1494, &_S1495);
            thread df_0 _S1497 = _S1488;
            thread df_0 _S1498 = _S1496;
            df_0 _S1499 = x2B_0(&_S1497, &_S1498);
            thread Site_0 _S1500 = _S1420;
            thread df_0 _S1501 = _S1499;
            put_bar_0((&kernelContext_18)->entryPointParams_point_bar_3, &entryPointParams_15->p_7, &_S1500, 0U, i_12, &_S1501);
            i_12 = i_12 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S1502 = _S1420;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S1502, (&kernelContext_18)->entryPointParams_status_7, _S1425.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


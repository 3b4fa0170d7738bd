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
    df_0 _S360 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S360;
    (&squares_0)->big_0 = _S360;
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
    uint _S361 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    if((abs(value_13->hi_0)) < (this_1->big_from_0))
    {
        df_0 _S362 = this_1->usual_0;
        df_0 _S363 = scaled_1(value_13, this_1->grown_1);
        df_0 _S364 = scaled_1(value_13, this_1->grown_1);
        thread df_0 _S365 = _S363;
        thread df_0 _S366 = _S364;
        df_0 _S367 = x2A_0(&_S365, &_S366);
        thread df_0 _S368 = _S362;
        thread df_0 _S369 = _S367;
        df_0 _S370 = x2B_0(&_S368, &_S369);
        this_1->usual_0 = _S370;
    }
    else
    {
        df_0 _S371 = this_1->big_0;
        df_0 _S372 = scaled_1(value_13, 5.42101086242752217e-20f);
        thread df_0 _S373 = _S372;
        thread df_0 _S374 = _S372;
        df_0 _S375 = x2A_0(&_S373, &_S374);
        thread df_0 _S376 = _S371;
        thread df_0 _S377 = _S375;
        df_0 _S378 = x2B_0(&_S376, &_S377);
        this_1->big_0 = _S378;
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

Squares_0 squares_of_0(const Ball_0 constant* p_11, const Site_0 thread* site_7, const Row_0 thread* row_3, float device* row_data_0, const Squares_0 thread* none_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_1 = *none_0;
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
        float _S379 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S379))
        {
            report_fault_0(status_1, site_7->row_0);
        }
        thread df_0 _S380 = wide_0(_S379);
        Squares_add_0(&squares_1, &_S380);
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
    df_0 _S381 = scaled_1(&this_5->usual_0, 1.0f / this_5->grown_1);
    float _S382 = 1.0f / this_5->grown_1;
    thread df_0 _S383 = _S381;
    df_0 _S384 = scaled_1(&_S383, _S382);
    bool _S385 = Squares_is_big_0(this_5);
    df_0 _S386;
    if(_S385)
    {
        thread df_0 _S387 = _S384;
        df_0 _S388 = scaled_1(&_S387, 5.42101086242752217e-20f);
        thread df_0 _S389 = _S388;
        df_0 _S390 = scaled_1(&_S389, 5.42101086242752217e-20f);
        thread df_0 _S391 = _S390;
        df_0 _S392 = x2B_0(&this_5->big_0, &_S391);
        _S386 = _S392;
    }
    else
    {
        _S386 = _S384;
    }
    return _S386;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S393 = Squares_is_big_0(this_6);
    df_0 _S394;
    if(_S393)
    {
        df_0 _S395 = Squares_total_0(this_6);
        thread df_0 _S396 = _S395;
        df_0 _S397 = root_of_0(&_S396);
        _S394 = _S397;
    }
    else
    {
        df_0 _S398 = root_of_0(&this_6->usual_0);
        float _S399 = 1.0f / this_6->grown_1;
        thread df_0 _S400 = _S398;
        df_0 _S401 = scaled_1(&_S400, _S399);
        _S394 = _S401;
    }
    return _S394;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S402 = Squares_is_big_1(this_7);
    float _S403;
    if(_S402)
    {
        _S403 = 5.42101086242752217e-20f;
    }
    else
    {
        _S403 = 1.0f;
    }
    return _S403;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_37, const df_0 thread* b_17)
{
    float _S404 = a_37->hi_0;
    float _S405 = b_17->hi_0;
    bool _S406;
    if((a_37->hi_0) < (b_17->hi_0))
    {
        _S406 = true;
    }
    else
    {
        if(_S404 == _S405)
        {
            _S406 = (a_37->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S406 = false;
        }
    }
    return _S406;
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

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_8, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S407, KernelContext_0 thread* kernelContext_6)
{
    thread Point_0 point_0;
    thread float device* _S408;
    Row_0 _S409 = row_of_0(site_8, data_1, lie_2, &_S408);
    float device* point_row_data_0 = _S408;
    (&point_0)->row_4 = _S409;
    Squares_0 _S410 = no_squares_0();
    thread Row_0 _S411 = _S409;
    thread Squares_0 _S412 = _S410;
    Squares_0 _S413 = squares_of_0(p_16, site_8, &_S411, _S408, &_S412, status_2, kernelContext_6);
    thread Squares_0 _S414 = _S413;
    df_0 _S415 = Squares_length_0(&_S414);
    (&point_0)->length_0 = _S415;
    thread Squares_0 _S416 = _S413;
    df_0 _S417 = Squares_total_0(&_S416);
    (&point_0)->square_0 = _S417;
    df_0 _S418 = c_of_0(p_16);
    thread df_0 _S419 = _S418;
    thread df_0 _S420 = _S417;
    df_0 _S421 = x2A_0(&_S419, &_S420);
    thread Squares_0 _S422 = _S413;
    float _S423 = Squares_unit_0(&_S422);
    bool _S424;
    if(_S423 != 1.0f)
    {
        _S424 = true;
    }
    else
    {
        df_0 _S425 = rim_limit_0(p_16);
        thread df_0 _S426 = _S425;
        thread df_0 _S427 = _S421;
        bool _S428 = less_0(&_S426, &_S427);
        _S424 = _S428;
    }
    int _S429;
    if(_S424)
    {
        _S429 = int(1);
    }
    else
    {
        _S429 = int(0);
    }
    uint _S430 = uint(_S429);
    (&point_0)->clipped_0 = _S430;
    if(_S430 != 0U)
    {
        df_0 _S431 = rim_norm_0(p_16);
        df_0 _S432 = root_c_of_0(p_16);
        thread df_0 _S433 = _S432;
        thread df_0 _S434 = (&point_0)->length_0;
        df_0 _S435 = x2A_0(&_S433, &_S434);
        thread df_0 _S436 = _S431;
        thread df_0 _S437 = _S435;
        df_0 _S438 = _0(&_S436, &_S437);
        thread df_0 _S439 = _S438;
        df_0 _S440 = scaled_1(&_S439, _S423);
        (&(&point_0)->row_4)->scale_0 = _S440;
        thread df_0 _S441 = _S431;
        thread df_0 _S442 = _S432;
        df_0 _S443 = _0(&_S441, &_S442);
        (&point_0)->length_0 = _S443;
        thread df_0 _S444 = _S431;
        thread df_0 _S445 = _S431;
        df_0 _S446 = x2A_0(&_S444, &_S445);
        thread df_0 _S447 = _S446;
        thread df_0 _S448 = _S418;
        df_0 _S449 = _0(&_S447, &_S448);
        (&point_0)->square_0 = _S449;
        thread df_0 _S450 = wide_0(1.0f);
        thread df_0 _S451 = _S446;
        df_0 _S452 = x2D_0(&_S450, &_S451);
        (&point_0)->gap_0 = _S452;
    }
    else
    {
        thread df_0 _S453 = wide_0(1.0f);
        thread df_0 _S454 = _S421;
        df_0 _S455 = x2D_0(&_S453, &_S454);
        (&point_0)->gap_0 = _S455;
    }
    *_S407 = point_row_data_0;
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
    df_0 _S456 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_5;
    sums_5[int(0)] = _S456;
    sums_5[int(1)] = _S456;
    sums_5[int(2)] = _S456;
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
        float _S457 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S458;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S458 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S458 = false;
        }
        df_0 _S459;
        if(_S458)
        {
            _S459 = wide_0(_S457);
        }
        else
        {
            df_0 _S460 = x2A_1(&x_3->scale_0, _S457);
            _S459 = _S460;
        }
        float _S461 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S462;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S462 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S462 = false;
        }
        df_0 _S463;
        if(_S462)
        {
            _S463 = wide_0(_S461);
        }
        else
        {
            df_0 _S464 = x2A_1(&y_0->scale_0, _S461);
            _S463 = _S464;
        }
        thread df_0 _S465 = _S459;
        df_0 _S466 = x2A_1(&_S465, sign_0);
        thread df_0 _S467 = _S463;
        thread df_0 _S468 = _S466;
        df_0 _S469 = x2B_0(&_S467, &_S468);
        float _S470 = cotangent_data_0[cotangent_0->base_0 + i_1 * cotangent_0->step_2];
        bool _S471;
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S471 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S471 = false;
        }
        df_0 _S472;
        if(_S471)
        {
            _S472 = wide_0(_S470);
        }
        else
        {
            df_0 _S473 = x2A_1(&cotangent_0->scale_0, _S470);
            _S472 = _S473;
        }
        thread df_0 _S474 = _S469;
        thread df_0 _S475 = _S469;
        df_0 _S476 = x2A_0(&_S474, &_S475);
        thread df_0 _S477 = sums_5[int(0)];
        thread df_0 _S478 = _S476;
        df_0 _S479 = x2B_0(&_S477, &_S478);
        sums_5[int(0)] = _S479;
        thread df_0 _S480 = _S472;
        thread df_0 _S481 = _S469;
        df_0 _S482 = x2A_0(&_S480, &_S481);
        thread df_0 _S483 = sums_5[int(1)];
        thread df_0 _S484 = _S482;
        df_0 _S485 = x2B_0(&_S483, &_S484);
        sums_5[int(1)] = _S485;
        thread df_0 _S486 = _S472;
        thread df_0 _S487 = _S459;
        df_0 _S488 = x2A_0(&_S486, &_S487);
        thread df_0 _S489 = sums_5[int(2)];
        thread df_0 _S490 = _S488;
        df_0 _S491 = x2B_0(&_S489, &_S490);
        sums_5[int(2)] = _S491;
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
    Dual_1 _S492 = variable_1(gap_x_value_0, int(0));
    Dual_1 _S493 = variable_1(gap_y_value_0, int(1));
    Dual_1 _S494 = variable_1(sum_sq_1, int(2));
    thread Dual_1 _S495 = _S494;
    Dual_1 _S496 = times_1(&_S495, c_1);
    thread Dual_1 _S497 = _S492;
    thread Dual_1 _S498 = _S493;
    Dual_1 _S499 = mul_0(&_S497, &_S498);
    thread Dual_1 _S500 = _S496;
    thread Dual_1 _S501 = _S499;
    Dual_1 _S502 = add_0(&_S500, &_S501);
    thread Pair_0 pair_1;
    thread Dual_1 _S503 = _S492;
    thread Dual_1 _S504 = _S502;
    Dual_1 _S505 = div_1(&_S503, &_S504);
    (&pair_1)->along_sum_0 = _S505;
    thread Dual_1 _S506 = _S496;
    thread Dual_1 _S507 = _S502;
    Dual_1 _S508 = div_1(&_S506, &_S507);
    (&pair_1)->along_x_0 = _S508;
    return pair_1;
}

float nearest_0(const df_0 thread* value_14)
{
    float _S509 = value_14->hi_0;
    float _S510;
    if(is_bad_0(value_14->hi_0))
    {
        _S510 = _S509;
    }
    else
    {
        _S510 = _S509 + value_14->lo_0;
    }
    return _S510;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_10, uint column_1, const df_0 thread* value_15)
{
    float device* _S511 = out_0+(site_10->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S512 = nearest_0(value_15);
    *_S511 = _S512;
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
    df_0 _S513 = c_of_0(p_22);
    df_0 _S514 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(0)]);
    df_0 _S515 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(0)]);
    thread df_0 _S516 = _S514;
    thread df_0 _S517 = _S515;
    df_0 _S518 = x2B_0(&_S516, &_S517);
    thread df_0 _S519 = _S513;
    thread df_0 _S520 = _S518;
    df_0 _S521 = x2A_0(&_S519, &_S520);
    thread df_0 _S522 = _S521;
    df_0 _S523 = twice_0(&_S522);
    df_0 _S524 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(1)]);
    df_0 _S525 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(1)]);
    thread df_0 _S526 = _S524;
    thread df_0 _S527 = _S525;
    df_0 _S528 = x2B_0(&_S526, &_S527);
    thread df_0 _S529 = _S513;
    thread df_0 _S530 = _S528;
    df_0 _S531 = x2A_0(&_S529, &_S530);
    thread df_0 _S532 = _S531;
    df_0 _S533 = twice_0(&_S532);
    df_0 _S534 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(2)]);
    df_0 _S535 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(2)]);
    thread df_0 _S536 = _S534;
    thread df_0 _S537 = _S535;
    df_0 _S538 = x2B_0(&_S536, &_S537);
    thread df_0 _S539 = _S538;
    df_0 _S540 = twice_0(&_S539);
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
        float _S541 = x_data_1[x_4->base_0 + i_2 * x_4->step_2];
        bool _S542;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S542 = ((&x_4->scale_0)->lo_0) == 0.0f;
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
            df_0 _S544 = x2A_1(&x_4->scale_0, _S541);
            _S543 = _S544;
        }
        float _S545 = y_data_1[y_1->base_0 + i_2 * y_1->step_2];
        bool _S546;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S546 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S546 = false;
        }
        df_0 _S547;
        if(_S546)
        {
            _S547 = wide_0(_S545);
        }
        else
        {
            df_0 _S548 = x2A_1(&y_1->scale_0, _S545);
            _S547 = _S548;
        }
        float _S549 = cotangent_data_1[cotangent_1->base_0 + i_2 * cotangent_1->step_2];
        bool _S550;
        if(((&cotangent_1->scale_0)->hi_0) == 1.0f)
        {
            _S550 = ((&cotangent_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S550 = false;
        }
        df_0 _S551;
        if(_S550)
        {
            _S551 = wide_0(_S549);
        }
        else
        {
            df_0 _S552 = x2A_1(&cotangent_1->scale_0, _S549);
            _S551 = _S552;
        }
        thread df_0 _S553 = _S551;
        df_0 _S554 = x2A_0(&(&part_0->along_sum_0)->value_0, &_S553);
        thread df_0 _S555 = _S543;
        df_0 _S556 = x2A_1(&_S555, sign_1);
        thread df_0 _S557 = _S547;
        thread df_0 _S558 = _S556;
        df_0 _S559 = x2B_0(&_S557, &_S558);
        thread df_0 _S560 = _S540;
        thread df_0 _S561 = _S559;
        df_0 _S562 = x2A_0(&_S560, &_S561);
        thread df_0 _S563 = _S554;
        thread df_0 _S564 = _S562;
        df_0 _S565 = x2B_0(&_S563, &_S564);
        thread df_0 _S566 = _S551;
        df_0 _S567 = x2A_0(&(&part_0->along_x_0)->value_0, &_S566);
        thread df_0 _S568 = _S565;
        df_0 _S569 = x2A_1(&_S568, sign_1);
        thread df_0 _S570 = _S567;
        thread df_0 _S571 = _S569;
        df_0 _S572 = x2B_0(&_S570, &_S571);
        thread df_0 _S573 = _S523;
        thread df_0 _S574 = _S543;
        df_0 _S575 = x2A_0(&_S573, &_S574);
        thread df_0 _S576 = _S572;
        thread df_0 _S577 = _S575;
        df_0 _S578 = x2D_0(&_S576, &_S577);
        thread df_0 _S579 = _S578;
        put_bar_0(x_bar_0, p_22, site_12, 0U, i_2, &_S579);
        thread df_0 _S580 = _S533;
        thread df_0 _S581 = _S547;
        df_0 _S582 = x2A_0(&_S580, &_S581);
        thread df_0 _S583 = _S565;
        thread df_0 _S584 = _S582;
        df_0 _S585 = x2D_0(&_S583, &_S584);
        thread df_0 _S586 = _S585;
        put_bar_0(y_bar_0, p_22, site_12, 1U, i_2, &_S586);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S587;
    if(this_8->active_0)
    {
        _S587 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S587 = false;
    }
    return _S587;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_13, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S588 = Site_is_first_0(site_13);
    bool _S589;
    if(_S588)
    {
        _S589 = inputs_0 > 0U;
    }
    else
    {
        _S589 = false;
    }
    if(_S589)
    {
        _S589 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S589 = false;
    }
    if(_S589)
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
        uint _S590 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S590)
        {
        }
        else
        {
            break;
        }
        Site_0 _S591 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S592 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S593 = _S591;
        thread Lie_0 _S594 = _S592;
        thread float device* _S595;
        Point_0 _S596 = point_of_0(&entryPointParams_8->p_0, &_S593, (&kernelContext_8)->entryPointParams_left_0, &_S594, (&kernelContext_8)->entryPointParams_status_0, &_S595, &kernelContext_8);
        float device* _S597 = _S595;
        Lie_0 _S598 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S599 = _S591;
        thread Lie_0 _S600 = _S598;
        thread float device* _S601;
        Point_0 _S602 = point_of_0(&entryPointParams_8->p_0, &_S599, (&kernelContext_8)->entryPointParams_right_0, &_S600, (&kernelContext_8)->entryPointParams_status_0, &_S601, &kernelContext_8);
        float device* _S603 = _S601;
        Lie_0 _S604 = cotangent_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S605 = _S591;
        thread Lie_0 _S606 = _S604;
        thread float device* _S607;
        Row_0 _S608 = row_of_0(&_S605, (&kernelContext_8)->entryPointParams_cotangent_0, &_S606, &_S607);
        float device* _S609 = _S607;
        thread Site_0 _S610 = _S591;
        thread Row_0 _S611 = _S596.row_4;
        thread Row_0 _S612 = _S602.row_4;
        thread Row_0 _S613 = _S608;
        thread df_0 sum_sq_2;
        thread df_0 on_sum_2;
        thread df_0 on_x_2;
        pair_sums_0(&entryPointParams_8->p_0, &_S610, &_S611, _S597, 1.0f, &_S612, _S603, &_S613, _S607, &sum_sq_2, &on_sum_2, &on_x_2, &kernelContext_8);
        df_0 _S614 = c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S615 = _S614;
        thread df_0 _S616 = _S596.gap_0;
        thread df_0 _S617 = _S602.gap_0;
        thread df_0 _S618 = sum_sq_2;
        Pair_0 _S619 = mobius_add_parts_0(&_S615, &_S616, &_S617, &_S618);
        thread Site_0 _S620 = _S591;
        thread Row_0 _S621 = _S596.row_4;
        thread Row_0 _S622 = _S602.row_4;
        thread Row_0 _S623 = _S608;
        thread Pair_0 _S624 = _S619;
        thread df_0 _S625 = on_sum_2;
        thread df_0 _S626 = on_x_2;
        put_pair_0((&kernelContext_8)->entryPointParams_left_bar_0, (&kernelContext_8)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S620, &_S621, _S597, 1.0f, &_S622, _S603, &_S623, _S609, &_S624, &_S625, &_S626);
        uint _S627 = _S596.clipped_0 + _S602.clipped_0;
        thread Site_0 _S628 = _S591;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S628, (&kernelContext_8)->entryPointParams_status_0, _S627);
        block_1 = block_1 + entryPointParams_8->p_0.groups_0;
    }
    return;
}

Pair_0 log_parts_0(const df_0 thread* c_2, const df_0 thread* gap_x_value_1, const df_0 thread* gap_y_value_1, const df_0 thread* gap_sq_0)
{
    Dual_1 _S629 = variable_1(gap_x_value_1, int(0));
    Dual_1 _S630 = variable_1(gap_y_value_1, int(1));
    Dual_1 _S631 = variable_1(gap_sq_0, int(2));
    thread Dual_1 _S632 = _S631;
    Dual_1 _S633 = times_1(&_S632, c_2);
    thread Dual_1 _S634 = _S629;
    thread Dual_1 _S635 = _S630;
    Dual_1 _S636 = mul_0(&_S634, &_S635);
    thread Dual_1 _S637 = _S633;
    thread Dual_1 _S638 = _S636;
    Dual_1 _S639 = div_1(&_S637, &_S638);
    thread Dual_1 _S640 = _S639;
    Dual_1 _S641 = dual_asinhc_1(&_S640);
    thread Dual_1 _S642 = _S641;
    thread Dual_1 _S643 = _S629;
    Dual_1 _S644 = mul_0(&_S642, &_S643);
    thread Dual_1 _S645 = _S636;
    Dual_1 _S646 = dual_root_1(&_S645);
    thread Dual_1 _S647 = _S644;
    thread Dual_1 _S648 = _S646;
    Dual_1 _S649 = div_1(&_S647, &_S648);
    thread Dual_1 _S650 = _S633;
    thread Dual_1 _S651 = _S636;
    Dual_1 _S652 = add_0(&_S650, &_S651);
    thread Dual_1 _S653 = _S652;
    Dual_1 _S654 = dual_root_1(&_S653);
    thread Dual_1 _S655 = _S649;
    thread Dual_1 _S656 = _S654;
    Dual_1 _S657 = div_1(&_S655, &_S656);
    thread Pair_0 pair_2;
    thread Dual_1 _S658 = _S657;
    thread Dual_1 _S659 = _S629;
    Dual_1 _S660 = mul_0(&_S658, &_S659);
    (&pair_2)->along_sum_0 = _S660;
    thread Dual_1 _S661 = _S657;
    thread Dual_1 _S662 = _S633;
    Dual_1 _S663 = mul_0(&_S661, &_S662);
    df_0 _S664 = wide_0(-1.0f);
    thread Dual_1 _S665 = _S663;
    thread df_0 _S666 = _S664;
    Dual_1 _S667 = times_1(&_S665, &_S666);
    (&pair_2)->along_x_0 = _S667;
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
        uint _S668 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S668)
        {
        }
        else
        {
            break;
        }
        Site_0 _S669 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S670 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S671 = _S669;
        thread Lie_0 _S672 = _S670;
        thread float device* _S673;
        Point_0 _S674 = point_of_0(&entryPointParams_9->p_1, &_S671, (&kernelContext_9)->entryPointParams_point_0, &_S672, (&kernelContext_9)->entryPointParams_status_1, &_S673, &kernelContext_9);
        float device* _S675 = _S673;
        Lie_0 _S676 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S677 = _S669;
        thread Lie_0 _S678 = _S676;
        thread float device* _S679;
        Point_0 _S680 = point_of_0(&entryPointParams_9->p_1, &_S677, (&kernelContext_9)->entryPointParams_target_0, &_S678, (&kernelContext_9)->entryPointParams_status_1, &_S679, &kernelContext_9);
        float device* _S681 = _S679;
        Lie_0 _S682 = cotangent_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S683 = _S669;
        thread Lie_0 _S684 = _S682;
        thread float device* _S685;
        Row_0 _S686 = row_of_0(&_S683, (&kernelContext_9)->entryPointParams_cotangent_1, &_S684, &_S685);
        float device* _S687 = _S685;
        thread Site_0 _S688 = _S669;
        thread Row_0 _S689 = _S674.row_4;
        thread Row_0 _S690 = _S680.row_4;
        thread Row_0 _S691 = _S686;
        thread df_0 sum_sq_3;
        thread df_0 on_sum_3;
        thread df_0 on_x_3;
        pair_sums_0(&entryPointParams_9->p_1, &_S688, &_S689, _S675, -1.0f, &_S690, _S681, &_S691, _S685, &sum_sq_3, &on_sum_3, &on_x_3, &kernelContext_9);
        df_0 _S692 = c_of_0(&entryPointParams_9->p_1);
        thread df_0 _S693 = _S692;
        thread df_0 _S694 = _S674.gap_0;
        thread df_0 _S695 = _S680.gap_0;
        thread df_0 _S696 = sum_sq_3;
        Pair_0 _S697 = log_parts_0(&_S693, &_S694, &_S695, &_S696);
        thread Site_0 _S698 = _S669;
        thread Row_0 _S699 = _S674.row_4;
        thread Row_0 _S700 = _S680.row_4;
        thread Row_0 _S701 = _S686;
        thread Pair_0 _S702 = _S697;
        thread df_0 _S703 = on_sum_3;
        thread df_0 _S704 = on_x_3;
        put_pair_0((&kernelContext_9)->entryPointParams_point_bar_0, (&kernelContext_9)->entryPointParams_target_bar_0, &entryPointParams_9->p_1, &_S698, &_S699, _S675, -1.0f, &_S700, _S681, &_S701, _S687, &_S702, &_S703, &_S704);
        uint _S705 = _S674.clipped_0 + _S680.clipped_0;
        thread Site_0 _S706 = _S669;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S706, (&kernelContext_9)->entryPointParams_status_1, _S705);
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_14, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S707, KernelContext_0 thread* kernelContext_10)
{
    thread Tangent_0 tangent_0;
    thread float device* _S708;
    Row_0 _S709 = row_of_0(site_14, data_2, lie_3, &_S708);
    float device* tangent_row_data_0 = _S708;
    (&tangent_0)->row_5 = _S709;
    Squares_0 _S710 = no_squares_0();
    thread Row_0 _S711 = _S709;
    thread Squares_0 _S712 = _S710;
    Squares_0 _S713 = squares_of_0(p_24, site_14, &_S711, _S708, &_S712, status_4, kernelContext_10);
    thread Squares_0 _S714 = _S713;
    float _S715 = Squares_unit_0(&_S714);
    (&tangent_0)->unit_0 = _S715;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S715);
    thread Squares_0 _S716 = _S713;
    df_0 _S717 = Squares_length_0(&_S716);
    (&tangent_0)->length_1 = _S717;
    thread Squares_0 _S718 = _S713;
    df_0 _S719 = Squares_total_0(&_S718);
    (&tangent_0)->square_1 = _S719;
    *_S707 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_2, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S720 = variable_1(gap_x_value_2, int(0));
    Dual_1 _S721 = variable_1(v_sq_value_0, int(2));
    thread Dual_1 _S722 = _S721;
    Dual_1 _S723 = times_1(&_S722, c_3);
    thread Stride_0 stride_2;
    bool _S724;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S725 = _S723.value_0;
        df_0 _S726 = _0(&_S725, gap_x_value_2);
        _S724 = (_S726.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S724 = false;
    }
    if(_S724)
    {
        thread Dual_1 _S727 = _S723;
        thread Dual_1 _S728 = _S720;
        Dual_1 _S729 = div_1(&_S727, &_S728);
        thread Dual_1 _S730 = _S729;
        thread Dual_1 _S731 = _S720;
        Dual_1 _S732 = div_1(&_S730, &_S731);
        thread Dual_1 _S733 = _S732;
        Dual_1 _S734 = dual_tanhc_0(&_S733);
        thread Dual_1 _S735 = _S734;
        thread Dual_1 _S736 = _S720;
        Dual_1 _S737 = div_1(&_S735, &_S736);
        (&stride_2)->factor_2 = _S737;
        thread Dual_1 _S738 = _S732;
        Dual_1 _S739 = dual_sech_sq_0(&_S738);
        (&stride_2)->gap_w_0 = _S739;
        return stride_2;
    }
    thread df_0 _S740 = wide_0(1.0f);
    Dual_1 _S741 = constant_0(&_S740);
    thread Dual_1 _S742 = _S723;
    Dual_1 _S743 = dual_root_1(&_S742);
    thread Dual_1 _S744 = _S741;
    thread Dual_1 _S745 = _S743;
    Dual_1 _S746 = div_1(&_S744, &_S745);
    (&stride_2)->factor_2 = _S746;
    thread df_0 _S747 = wide_0(0.0f);
    Dual_1 _S748 = constant_0(&_S747);
    (&stride_2)->gap_w_0 = _S748;
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
    Dual_1 _S749 = variable_1(gap_x_value_3, int(0));
    Dual_1 _S750 = stride_3->factor_2;
    Dual_1 _S751 = variable_1(cross_0, int(1));
    thread Dual_1 _S752 = _S751;
    Dual_1 _S753 = mul_0(&stride_3->factor_2, &_S752);
    df_0 _S754 = twice_0(c_4);
    thread Dual_1 _S755 = _S753;
    thread df_0 _S756 = _S754;
    Dual_1 _S757 = times_1(&_S755, &_S756);
    thread Dual_1 _S758 = _S757;
    thread Dual_1 _S759 = _S749;
    Dual_1 _S760 = sub_0(&_S758, &_S759);
    thread Dual_1 _S761 = _S760;
    Dual_1 _S762 = sub_0(&_S761, &stride_3->gap_w_0);
    thread Dual_1 _S763 = _S762;
    Dual_1 _S764 = plus_1(&_S763, 2.0f);
    df_0 _S765 = x2A_0(c_4, reach_sq_0);
    thread Dual_1 _S766 = _S764;
    thread df_0 _S767 = _S765;
    Dual_1 _S768 = with_value_1(&_S766, &_S767);
    thread Dual_1 _S769 = _S749;
    Dual_1 _S770 = mul_0(&_S769, &stride_3->gap_w_0);
    thread Dual_1 _S771 = _S768;
    thread Dual_1 _S772 = _S770;
    Dual_1 _S773 = add_0(&_S771, &_S772);
    thread ExpParts_0 parts_3;
    thread Dual_1 _S774 = _S749;
    thread Dual_1 _S775 = _S773;
    Dual_1 _S776 = div_1(&_S774, &_S775);
    (&parts_3)->along_sum_1 = _S776;
    thread Dual_1 _S777 = _S768;
    thread Dual_1 _S778 = _S773;
    Dual_1 _S779 = div_1(&_S777, &_S778);
    (&parts_3)->along_x_1 = _S779;
    (&parts_3)->factor_3 = _S750;
    thread df_0 _S780 = _S770.value_0;
    thread df_0 _S781 = _S773.value_0;
    df_0 _S782 = _0(&_S780, &_S781);
    (&parts_3)->gap_1 = _S782;
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
        df_0 _S783 = x2A_0(on_x_4, &(&part_1->along_x_1)->partial_0[k_14]);
        df_0 _S784 = x2A_0(on_sum_4, &(&part_1->along_sum_1)->partial_0[k_14]);
        thread df_0 _S785 = _S783;
        thread df_0 _S786 = _S784;
        df_0 _S787 = x2B_0(&_S785, &_S786);
        df_0 _S788 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->partial_0[k_14]);
        thread df_0 _S789 = _S788;
        df_0 _S790 = x2A_0(on_v_0, &_S789);
        thread df_0 _S791 = _S787;
        thread df_0 _S792 = _S790;
        df_0 _S793 = x2B_0(&_S791, &_S792);
        slope_4[k_14] = _S793;
        k_14 = k_14 + int(1);
    }
    thread ExpPull_0 pull_0;
    df_0 _S794 = x2B_0(&(&part_1->along_x_1)->value_0, &(&part_1->along_sum_1)->value_0);
    (&pull_0)->x_on_cotangent_0 = _S794;
    thread df_0 _S795 = slope_4[int(0)];
    df_0 _S796 = x2A_0(c_5, &_S795);
    thread df_0 _S797 = _S796;
    df_0 _S798 = neg_0(&_S797);
    thread df_0 _S799 = _S798;
    df_0 _S800 = twice_0(&_S799);
    (&pull_0)->x_on_x_0 = _S800;
    (&pull_0)->both_1 = slope_4[int(1)];
    df_0 _S801 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->value_0);
    (&pull_0)->v_on_cotangent_0 = _S801;
    thread df_0 _S802 = slope_4[int(2)];
    df_0 _S803 = twice_0(&_S802);
    (&pull_0)->v_on_v_0 = _S803;
    return pull_0;
}

[[kernel]] void poincare_exp_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(14)]], float device* entryPointParams_point_5 [[buffer(15)]], float device* entryPointParams_tangent_2 [[buffer(16)]], float device* entryPointParams_cotangent_10 [[buffer(17)]], float device* entryPointParams_point_bar_5 [[buffer(18)]], float device* entryPointParams_tangent_bar_2 [[buffer(19)]], atomic<uint> device* entryPointParams_status_10 [[buffer(20)]])
{
    uint _S804;
    bool _S805;
    bool _S806;
    bool _S807;
    df_0 _S808;
    df_0 _S809;
    df_0 _S810;
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
        uint _S811 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S811)
        {
        }
        else
        {
            break;
        }
        Site_0 _S812 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S813 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S814 = _S812;
        thread Lie_0 _S815 = _S813;
        thread float device* _S816;
        Point_0 _S817 = point_of_0(&entryPointParams_10->p_2, &_S814, (&kernelContext_11)->entryPointParams_point_1, &_S815, (&kernelContext_11)->entryPointParams_status_2, &_S816, &kernelContext_11);
        float device* _S818 = _S816;
        Lie_0 _S819 = y_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S820 = _S812;
        thread Lie_0 _S821 = _S819;
        thread float device* _S822;
        Tangent_0 _S823 = tangent_of_0(&entryPointParams_10->p_2, &_S820, (&kernelContext_11)->entryPointParams_tangent_0, &_S821, (&kernelContext_11)->entryPointParams_status_2, &_S822, &kernelContext_11);
        float device* _S824 = _S822;
        Lie_0 _S825 = cotangent_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S826 = _S812;
        thread Lie_0 _S827 = _S825;
        thread float device* _S828;
        Row_0 _S829 = row_of_0(&_S826, (&kernelContext_11)->entryPointParams_cotangent_2, &_S827, &_S828);
        float device* _S830 = _S828;
        df_0 _S831 = c_of_0(&entryPointParams_10->p_2);
        thread df_0 _S832 = _S831;
        thread df_0 _S833 = _S817.gap_0;
        thread df_0 _S834 = _S823.square_1;
        Stride_0 _S835 = stride_of_0(&_S832, &_S833, &_S834, _S823.unit_0);
        df_0 _S836 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_6;
        sums_6[int(0)] = _S836;
        sums_6[int(1)] = _S836;
        sums_6[int(2)] = _S836;
        sums_6[int(3)] = _S836;
        sums_6[int(4)] = _S836;
        uint i_3 = _S812.lane_0;
        for(;;)
        {
            _S804 = _S812.columns_0;
            if(i_3 < (_S812.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S837 = _S818[_S817.row_4.base_0 + i_3 * _S817.row_4.step_2];
            if((_S817.row_4.scale_0.hi_0) == 1.0f)
            {
                _S805 = (_S817.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S805 = false;
            }
            if(_S805)
            {
                _S808 = wide_0(_S837);
            }
            else
            {
                thread df_0 _S838 = _S817.row_4.scale_0;
                df_0 _S839 = x2A_1(&_S838, _S837);
                _S808 = _S839;
            }
            float _S840 = _S824[_S823.row_5.base_0 + i_3 * _S823.row_5.step_2];
            if((_S823.row_5.scale_0.hi_0) == 1.0f)
            {
                _S806 = (_S823.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S806 = false;
            }
            if(_S806)
            {
                _S809 = wide_0(_S840);
            }
            else
            {
                thread df_0 _S841 = _S823.row_5.scale_0;
                df_0 _S842 = x2A_1(&_S841, _S840);
                _S809 = _S842;
            }
            float _S843 = _S830[_S829.base_0 + i_3 * _S829.step_2];
            if((_S829.scale_0.hi_0) == 1.0f)
            {
                _S807 = (_S829.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S807 = false;
            }
            if(_S807)
            {
                _S810 = wide_0(_S843);
            }
            else
            {
                thread df_0 _S844 = _S829.scale_0;
                df_0 _S845 = x2A_1(&_S844, _S843);
                _S810 = _S845;
            }
            thread df_0 _S846 = _S835.factor_2.value_0;
            thread df_0 _S847 = _S809;
            df_0 _S848 = x2A_0(&_S846, &_S847);
            thread df_0 _S849 = _S808;
            thread df_0 _S850 = _S848;
            df_0 _S851 = x2B_0(&_S849, &_S850);
            thread df_0 _S852 = _S808;
            thread df_0 _S853 = _S809;
            df_0 _S854 = x2A_0(&_S852, &_S853);
            thread df_0 _S855 = sums_6[int(0)];
            thread df_0 _S856 = _S854;
            df_0 _S857 = x2B_0(&_S855, &_S856);
            sums_6[int(0)] = _S857;
            thread df_0 _S858 = _S810;
            thread df_0 _S859 = _S808;
            df_0 _S860 = x2A_0(&_S858, &_S859);
            thread df_0 _S861 = sums_6[int(1)];
            thread df_0 _S862 = _S860;
            df_0 _S863 = x2B_0(&_S861, &_S862);
            sums_6[int(1)] = _S863;
            thread df_0 _S864 = _S810;
            thread df_0 _S865 = _S809;
            df_0 _S866 = x2A_0(&_S864, &_S865);
            thread df_0 _S867 = sums_6[int(2)];
            thread df_0 _S868 = _S866;
            df_0 _S869 = x2B_0(&_S867, &_S868);
            sums_6[int(2)] = _S869;
            thread df_0 _S870 = _S810;
            thread df_0 _S871 = _S851;
            df_0 _S872 = x2A_0(&_S870, &_S871);
            thread df_0 _S873 = sums_6[int(3)];
            thread df_0 _S874 = _S872;
            df_0 _S875 = x2B_0(&_S873, &_S874);
            sums_6[int(3)] = _S875;
            thread df_0 _S876 = _S851;
            thread df_0 _S877 = _S851;
            df_0 _S878 = x2A_0(&_S876, &_S877);
            thread df_0 _S879 = sums_6[int(4)];
            thread df_0 _S880 = _S878;
            df_0 _S881 = x2B_0(&_S879, &_S880);
            sums_6[int(4)] = _S881;
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S882 = _S812;
        join_1(entryPointParams_10->p_2.lanes_0, &_S882, &sums_6, &kernelContext_11);
        thread df_0 _S883 = _S831;
        thread df_0 _S884 = _S817.gap_0;
        thread df_0 _S885 = sums_6[int(0)];
        thread Stride_0 _S886 = _S835;
        thread df_0 _S887 = sums_6[int(4)];
        ExpParts_0 _S888 = exp_parts_0(&_S883, &_S884, &_S885, &_S886, &_S887);
        thread df_0 _S889 = _S831;
        thread ExpParts_0 _S890 = _S888;
        thread df_0 _S891 = sums_6[int(1)];
        thread df_0 _S892 = sums_6[int(2)];
        thread df_0 _S893 = sums_6[int(3)];
        ExpPull_0 _S894 = exp_pull_0(&_S889, &_S890, &_S891, &_S892, &_S893);
        uint i_4 = _S812.lane_0;
        for(;;)
        {
            if(i_4 < _S804)
            {
            }
            else
            {
                break;
            }
            float _S895 = _S818[_S817.row_4.base_0 + i_4 * _S817.row_4.step_2];
            if((_S817.row_4.scale_0.hi_0) == 1.0f)
            {
                _S805 = (_S817.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S805 = false;
            }
            if(_S805)
            {
                _S808 = wide_0(_S895);
            }
            else
            {
                thread df_0 _S896 = _S817.row_4.scale_0;
                df_0 _S897 = x2A_1(&_S896, _S895);
                _S808 = _S897;
            }
            float _S898 = _S824[_S823.row_5.base_0 + i_4 * _S823.row_5.step_2];
            if((_S823.row_5.scale_0.hi_0) == 1.0f)
            {
                _S806 = (_S823.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S806 = false;
            }
            if(_S806)
            {
                _S809 = wide_0(_S898);
            }
            else
            {
                thread df_0 _S899 = _S823.row_5.scale_0;
                df_0 _S900 = x2A_1(&_S899, _S898);
                _S809 = _S900;
            }
            float _S901 = _S830[_S829.base_0 + i_4 * _S829.step_2];
            if((_S829.scale_0.hi_0) == 1.0f)
            {
                _S807 = (_S829.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S807 = false;
            }
            if(_S807)
            {
                _S810 = wide_0(_S901);
            }
            else
            {
                thread df_0 _S902 = _S829.scale_0;
                df_0 _S903 = x2A_1(&_S902, _S901);
                _S810 = _S903;
            }
            thread df_0 _S904 = _S894.x_on_cotangent_0;
            thread df_0 _S905 = _S810;
            df_0 _S906 = x2A_0(&_S904, &_S905);
            thread df_0 _S907 = _S894.x_on_x_0;
            thread df_0 _S908 = _S808;
            df_0 _S909 = x2A_0(&_S907, &_S908);
            thread df_0 _S910 = _S906;
            thread df_0 _S911 = _S909;
            df_0 _S912 = x2B_0(&_S910, &_S911);
            thread df_0 _S913 = _S894.both_1;
            thread df_0 _S914 = _S809;
            df_0 _S915 = x2A_0(&_S913, &_S914);
            thread df_0 _S916 = _S912;
            thread df_0 _S917 = _S915;
            df_0 _S918 = x2B_0(&_S916, &_S917);
            thread Site_0 _S919 = _S812;
            thread df_0 _S920 = _S918;
            put_bar_0((&kernelContext_11)->entryPointParams_point_bar_1, &entryPointParams_10->p_2, &_S919, 0U, i_4, &_S920);
            thread df_0 _S921 = _S894.v_on_cotangent_0;
            thread df_0 _S922 = _S810;
            df_0 _S923 = x2A_0(&_S921, &_S922);
            thread df_0 _S924 = _S894.both_1;
            thread df_0 _S925 = _S808;
            df_0 _S926 = x2A_0(&_S924, &_S925);
            thread df_0 _S927 = _S923;
            thread df_0 _S928 = _S926;
            df_0 _S929 = x2B_0(&_S927, &_S928);
            thread df_0 _S930 = _S894.v_on_v_0;
            thread df_0 _S931 = _S809;
            df_0 _S932 = x2A_0(&_S930, &_S931);
            thread df_0 _S933 = _S929;
            thread df_0 _S934 = _S932;
            df_0 _S935 = x2B_0(&_S933, &_S934);
            thread df_0 _S936 = _S935;
            df_0 _S937 = scaled_1(&_S936, _S823.unit_0);
            thread Site_0 _S938 = _S812;
            thread df_0 _S939 = _S937;
            put_bar_0((&kernelContext_11)->entryPointParams_tangent_bar_0, &entryPointParams_10->p_2, &_S938, 1U, i_4, &_S939);
            i_4 = i_4 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S940 = _S812;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S940, (&kernelContext_11)->entryPointParams_status_2, _S817.clipped_0);
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
        df_0 _S941 = sums_7[int(0)];
        float _S942 = x_data_2[x_5->base_0 + i_5 * x_5->step_2];
        bool _S943;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S943 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S943 = false;
        }
        df_0 _S944;
        if(_S943)
        {
            _S944 = wide_0(_S942);
        }
        else
        {
            df_0 _S945 = x2A_1(&x_5->scale_0, _S942);
            _S944 = _S945;
        }
        float _S946 = y_data_2[y_2->base_0 + i_5 * y_2->step_2];
        bool _S947;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S947 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S947 = false;
        }
        df_0 _S948;
        if(_S947)
        {
            _S948 = wide_0(_S946);
        }
        else
        {
            df_0 _S949 = x2A_1(&y_2->scale_0, _S946);
            _S948 = _S949;
        }
        thread df_0 _S950 = _S944;
        thread df_0 _S951 = _S948;
        df_0 _S952 = x2A_0(&_S950, &_S951);
        thread df_0 _S953 = _S941;
        thread df_0 _S954 = _S952;
        df_0 _S955 = x2B_0(&_S953, &_S954);
        sums_7[int(0)] = _S955;
        i_5 = i_5 + p_25->lanes_0;
    }
    join_0(p_25->lanes_0, site_15, &sums_7, kernelContext_12);
    return sums_7[int(0)];
}

void put_radial_0(float device* x_bar_1, const Ball_0 constant* p_26, const Site_0 thread* site_16, const Row_0 thread* x_6, float device* x_data_3, const Row_0 thread* cotangent_2, float device* cotangent_data_2, const df_0 thread* factor_4, const df_0 thread* slope_5, const df_0 thread* on_x_5, float unit_2)
{
    df_0 _S956 = x2A_0(slope_5, on_x_5);
    thread df_0 _S957 = _S956;
    df_0 _S958 = twice_0(&_S957);
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
        float _S959 = cotangent_data_2[cotangent_2->base_0 + i_6 * cotangent_2->step_2];
        bool _S960;
        if(((&cotangent_2->scale_0)->hi_0) == 1.0f)
        {
            _S960 = ((&cotangent_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S960 = false;
        }
        df_0 _S961;
        if(_S960)
        {
            _S961 = wide_0(_S959);
        }
        else
        {
            df_0 _S962 = x2A_1(&cotangent_2->scale_0, _S959);
            _S961 = _S962;
        }
        thread df_0 _S963 = _S961;
        df_0 _S964 = x2A_0(factor_4, &_S963);
        float _S965 = x_data_3[x_6->base_0 + i_6 * x_6->step_2];
        bool _S966;
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S966 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S966 = false;
        }
        df_0 _S967;
        if(_S966)
        {
            _S967 = wide_0(_S965);
        }
        else
        {
            df_0 _S968 = x2A_1(&x_6->scale_0, _S965);
            _S967 = _S968;
        }
        thread df_0 _S969 = _S958;
        thread df_0 _S970 = _S967;
        df_0 _S971 = x2A_0(&_S969, &_S970);
        thread df_0 _S972 = _S964;
        thread df_0 _S973 = _S971;
        df_0 _S974 = x2B_0(&_S972, &_S973);
        thread df_0 _S975 = _S974;
        df_0 _S976 = scaled_1(&_S975, unit_2);
        thread df_0 _S977 = _S976;
        put_bar_0(x_bar_1, p_26, site_16, 0U, i_6, &_S977);
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
        uint _S978 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S978)
        {
        }
        else
        {
            break;
        }
        Site_0 _S979 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S980 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S981 = _S979;
        thread Lie_0 _S982 = _S980;
        thread float device* _S983;
        Tangent_0 _S984 = tangent_of_0(&entryPointParams_11->p_3, &_S981, (&kernelContext_13)->entryPointParams_tangent_1, &_S982, (&kernelContext_13)->entryPointParams_status_3, &_S983, &kernelContext_13);
        float device* _S985 = _S983;
        Lie_0 _S986 = cotangent_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S987 = _S979;
        thread Lie_0 _S988 = _S986;
        thread float device* _S989;
        Row_0 _S990 = row_of_0(&_S987, (&kernelContext_13)->entryPointParams_cotangent_3, &_S988, &_S989);
        float device* _S991 = _S989;
        df_0 _S992 = c_of_0(&entryPointParams_11->p_3);
        df_0 _S993 = wide_0(1.0f);
        thread df_0 _S994 = _S992;
        thread df_0 _S995 = _S993;
        thread df_0 _S996 = _S984.square_1;
        Stride_0 _S997 = stride_of_0(&_S994, &_S995, &_S996, _S984.unit_0);
        thread Site_0 _S998 = _S979;
        thread Row_0 _S999 = _S984.row_5;
        thread Row_0 _S1000 = _S990;
        df_0 _S1001 = dot_of_0(&entryPointParams_11->p_3, &_S998, &_S999, _S985, &_S1000, _S989, &kernelContext_13);
        thread Site_0 _S1002 = _S979;
        thread Row_0 _S1003 = _S984.row_5;
        thread Row_0 _S1004 = _S990;
        thread df_0 _S1005 = _S997.factor_2.value_0;
        thread df_0 _S1006 = _S997.factor_2.partial_0[int(2)];
        thread df_0 _S1007 = _S1001;
        put_radial_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_11->p_3, &_S1002, &_S1003, _S985, &_S1004, _S991, &_S1005, &_S1006, &_S1007, _S984.unit_0);
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
        uint _S1008 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S1008)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1009 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S1010 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1011 = _S1009;
        thread Lie_0 _S1012 = _S1010;
        thread float device* _S1013;
        Point_0 _S1014 = point_of_0(&entryPointParams_12->p_4, &_S1011, (&kernelContext_14)->entryPointParams_target_1, &_S1012, (&kernelContext_14)->entryPointParams_status_4, &_S1013, &kernelContext_14);
        float device* _S1015 = _S1013;
        Lie_0 _S1016 = cotangent_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1017 = _S1009;
        thread Lie_0 _S1018 = _S1016;
        thread float device* _S1019;
        Row_0 _S1020 = row_of_0(&_S1017, (&kernelContext_14)->entryPointParams_cotangent_4, &_S1018, &_S1019);
        float device* _S1021 = _S1019;
        df_0 _S1022 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S1023 = _S1014.square_0;
        Dual_0 _S1024 = variable_0(&_S1023, int(0));
        thread df_0 _S1025 = _S1022;
        thread Dual_0 _S1026 = _S1024;
        thread df_0 _S1027 = _S1014.gap_0;
        Dual_0 _S1028 = artanhc_0(&_S1025, &_S1026, &_S1027);
        thread Site_0 _S1029 = _S1009;
        thread Row_0 _S1030 = _S1014.row_4;
        thread Row_0 _S1031 = _S1020;
        df_0 _S1032 = dot_of_0(&entryPointParams_12->p_4, &_S1029, &_S1030, _S1015, &_S1031, _S1019, &kernelContext_14);
        thread Site_0 _S1033 = _S1009;
        thread Row_0 _S1034 = _S1014.row_4;
        thread Row_0 _S1035 = _S1020;
        thread df_0 _S1036 = _S1028.value_0;
        thread df_0 _S1037 = _S1028.partial_0[int(0)];
        thread df_0 _S1038 = _S1032;
        put_radial_0((&kernelContext_14)->entryPointParams_target_bar_1, &entryPointParams_12->p_4, &_S1033, &_S1034, _S1015, &_S1035, _S1021, &_S1036, &_S1037, &_S1038, 1.0f);
        thread Site_0 _S1039 = _S1009;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S1039, (&kernelContext_14)->entryPointParams_status_4, _S1014.clipped_0);
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
        float _S1040 = x_data_4[x_7->base_0 + i_7 * x_7->step_2];
        bool _S1041;
        if(((&x_7->scale_0)->hi_0) == 1.0f)
        {
            _S1041 = ((&x_7->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1041 = false;
        }
        df_0 _S1042;
        if(_S1041)
        {
            _S1042 = wide_0(_S1040);
        }
        else
        {
            df_0 _S1043 = x2A_1(&x_7->scale_0, _S1040);
            _S1042 = _S1043;
        }
        float _S1044 = y_data_3[y_3->base_0 + i_7 * y_3->step_2];
        bool _S1045;
        if(((&y_3->scale_0)->hi_0) == 1.0f)
        {
            _S1045 = ((&y_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1045 = false;
        }
        df_0 _S1046;
        if(_S1045)
        {
            _S1046 = wide_0(_S1044);
        }
        else
        {
            df_0 _S1047 = x2A_1(&y_3->scale_0, _S1044);
            _S1046 = _S1047;
        }
        thread df_0 _S1048 = _S1042;
        thread df_0 _S1049 = _S1046;
        df_0 _S1050 = x2D_0(&_S1048, &_S1049);
        thread df_0 _S1051 = _S1050;
        Squares_add_0(&squares_2, &_S1051);
        i_7 = i_7 + p_28->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_28->lanes_0, site_17, kernelContext_15);
    return squares_2;
}

df_0 velocity_square_0(const df_0 thread* c_6, const df_0 thread* gap_x_0, const df_0 thread* gap_y_0, const df_0 thread* gap_sq_1, const df_0 thread* time_0)
{
    df_0 _S1052 = x2A_0(c_6, gap_sq_1);
    df_0 _S1053 = x2A_0(gap_x_0, gap_y_0);
    thread df_0 _S1054 = _S1052;
    thread df_0 _S1055 = _S1053;
    df_0 _S1056 = _0(&_S1054, &_S1055);
    thread df_0 _S1057 = _S1056;
    Sloped_0 _S1058 = asinhc_0(&_S1057);
    thread df_0 _S1059 = _S1058.value_4;
    df_0 _S1060 = x2A_0(&_S1059, gap_x_0);
    thread df_0 _S1061 = _S1060;
    df_0 _S1062 = x2A_0(&_S1061, time_0);
    thread df_0 _S1063 = _S1056;
    thread df_0 _S1064 = _S1062;
    df_0 _S1065 = x2A_0(&_S1063, &_S1064);
    thread df_0 _S1066 = _S1065;
    thread df_0 _S1067 = _S1062;
    df_0 _S1068 = x2A_0(&_S1066, &_S1067);
    thread df_0 _S1069 = _S1068;
    df_0 _S1070 = _0(&_S1069, c_6);
    return _S1070;
}

[[kernel]] void poincare_geodesic_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(31)]], float device* entryPointParams_start_1 [[buffer(32)]], float device* entryPointParams_end_1 [[buffer(33)]], float device* entryPointParams_cotangent_13 [[buffer(34)]], float device* entryPointParams_start_bar_1 [[buffer(35)]], float device* entryPointParams_end_bar_1 [[buffer(36)]], atomic<uint> device* entryPointParams_status_13 [[buffer(37)]])
{
    uint _S1071;
    bool _S1072;
    bool _S1073;
    bool _S1074;
    df_0 _S1075;
    df_0 _S1076;
    df_0 _S1077;
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
        uint _S1078 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S1078)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1079 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S1080 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1081 = _S1079;
        thread Lie_0 _S1082 = _S1080;
        thread float device* _S1083;
        Point_0 _S1084 = point_of_0(&entryPointParams_13->p_5, &_S1081, (&kernelContext_16)->entryPointParams_start_0, &_S1082, (&kernelContext_16)->entryPointParams_status_5, &_S1083, &kernelContext_16);
        float device* _S1085 = _S1083;
        Lie_0 _S1086 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1087 = _S1079;
        thread Lie_0 _S1088 = _S1086;
        thread float device* _S1089;
        Point_0 _S1090 = point_of_0(&entryPointParams_13->p_5, &_S1087, (&kernelContext_16)->entryPointParams_end_0, &_S1088, (&kernelContext_16)->entryPointParams_status_5, &_S1089, &kernelContext_16);
        float device* _S1091 = _S1089;
        Lie_0 _S1092 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1093 = _S1079;
        thread Lie_0 _S1094 = _S1092;
        thread float device* _S1095;
        Row_0 _S1096 = row_of_0(&_S1093, (&kernelContext_16)->entryPointParams_cotangent_5, &_S1094, &_S1095);
        float device* _S1097 = _S1095;
        df_0 _S1098 = c_of_0(&entryPointParams_13->p_5);
        df_0 _S1099 = time_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S1100 = _S1079;
        thread Row_0 _S1101 = _S1084.row_4;
        thread Row_0 _S1102 = _S1090.row_4;
        Squares_0 _S1103 = difference_squares_0(&entryPointParams_13->p_5, &_S1100, &_S1101, _S1085, &_S1102, _S1091, &kernelContext_16);
        thread Squares_0 _S1104 = _S1103;
        df_0 _S1105 = Squares_total_0(&_S1104);
        thread df_0 _S1106 = _S1098;
        thread df_0 _S1107 = _S1084.gap_0;
        thread df_0 _S1108 = _S1090.gap_0;
        thread df_0 _S1109 = _S1105;
        Pair_0 _S1110 = log_parts_0(&_S1106, &_S1107, &_S1108, &_S1109);
        thread df_0 _S1111 = _S1099;
        thread df_0 _S1112 = _S1110.along_sum_0.value_0;
        df_0 _S1113 = x2A_0(&_S1111, &_S1112);
        thread df_0 _S1114 = _S1099;
        thread df_0 _S1115 = _S1110.along_x_0.value_0;
        df_0 _S1116 = x2A_0(&_S1114, &_S1115);
        thread df_0 _S1117 = _S1098;
        thread df_0 _S1118 = _S1084.gap_0;
        thread df_0 _S1119 = _S1090.gap_0;
        thread df_0 _S1120 = _S1105;
        thread df_0 _S1121 = _S1099;
        df_0 _S1122 = velocity_square_0(&_S1117, &_S1118, &_S1119, &_S1120, &_S1121);
        thread df_0 _S1123 = _S1098;
        thread df_0 _S1124 = _S1084.gap_0;
        thread df_0 _S1125 = _S1122;
        Stride_0 _S1126 = stride_of_0(&_S1123, &_S1124, &_S1125, 1.0f);
        df_0 _S1127 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_8;
        sums_8[int(0)] = _S1127;
        sums_8[int(1)] = _S1127;
        sums_8[int(2)] = _S1127;
        sums_8[int(3)] = _S1127;
        sums_8[int(4)] = _S1127;
        uint i_8 = _S1079.lane_0;
        for(;;)
        {
            _S1071 = _S1079.columns_0;
            if(i_8 < (_S1079.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1128 = _S1085[_S1084.row_4.base_0 + i_8 * _S1084.row_4.step_2];
            if((_S1084.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1072 = (_S1084.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1072 = false;
            }
            if(_S1072)
            {
                _S1075 = wide_0(_S1128);
            }
            else
            {
                thread df_0 _S1129 = _S1084.row_4.scale_0;
                df_0 _S1130 = x2A_1(&_S1129, _S1128);
                _S1075 = _S1130;
            }
            float _S1131 = _S1097[_S1096.base_0 + i_8 * _S1096.step_2];
            if((_S1096.scale_0.hi_0) == 1.0f)
            {
                _S1073 = (_S1096.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1073 = false;
            }
            if(_S1073)
            {
                _S1076 = wide_0(_S1131);
            }
            else
            {
                thread df_0 _S1132 = _S1096.scale_0;
                df_0 _S1133 = x2A_1(&_S1132, _S1131);
                _S1076 = _S1133;
            }
            float _S1134 = _S1091[_S1090.row_4.base_0 + i_8 * _S1090.row_4.step_2];
            if((_S1090.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1074 = (_S1090.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1074 = false;
            }
            if(_S1074)
            {
                _S1077 = wide_0(_S1134);
            }
            else
            {
                thread df_0 _S1135 = _S1090.row_4.scale_0;
                df_0 _S1136 = x2A_1(&_S1135, _S1134);
                _S1077 = _S1136;
            }
            thread df_0 _S1137 = _S1077;
            thread df_0 _S1138 = _S1075;
            df_0 _S1139 = x2D_0(&_S1137, &_S1138);
            thread df_0 _S1140 = _S1113;
            thread df_0 _S1141 = _S1139;
            df_0 _S1142 = x2A_0(&_S1140, &_S1141);
            thread df_0 _S1143 = _S1116;
            thread df_0 _S1144 = _S1075;
            df_0 _S1145 = x2A_0(&_S1143, &_S1144);
            thread df_0 _S1146 = _S1142;
            thread df_0 _S1147 = _S1145;
            df_0 _S1148 = x2B_0(&_S1146, &_S1147);
            thread df_0 _S1149 = _S1126.factor_2.value_0;
            thread df_0 _S1150 = _S1148;
            df_0 _S1151 = x2A_0(&_S1149, &_S1150);
            thread df_0 _S1152 = _S1075;
            thread df_0 _S1153 = _S1151;
            df_0 _S1154 = x2B_0(&_S1152, &_S1153);
            thread df_0 _S1155 = _S1075;
            thread df_0 _S1156 = _S1148;
            df_0 _S1157 = x2A_0(&_S1155, &_S1156);
            thread df_0 _S1158 = sums_8[int(0)];
            thread df_0 _S1159 = _S1157;
            df_0 _S1160 = x2B_0(&_S1158, &_S1159);
            sums_8[int(0)] = _S1160;
            thread df_0 _S1161 = _S1076;
            thread df_0 _S1162 = _S1075;
            df_0 _S1163 = x2A_0(&_S1161, &_S1162);
            thread df_0 _S1164 = sums_8[int(1)];
            thread df_0 _S1165 = _S1163;
            df_0 _S1166 = x2B_0(&_S1164, &_S1165);
            sums_8[int(1)] = _S1166;
            thread df_0 _S1167 = _S1076;
            thread df_0 _S1168 = _S1148;
            df_0 _S1169 = x2A_0(&_S1167, &_S1168);
            thread df_0 _S1170 = sums_8[int(2)];
            thread df_0 _S1171 = _S1169;
            df_0 _S1172 = x2B_0(&_S1170, &_S1171);
            sums_8[int(2)] = _S1172;
            thread df_0 _S1173 = _S1076;
            thread df_0 _S1174 = _S1154;
            df_0 _S1175 = x2A_0(&_S1173, &_S1174);
            thread df_0 _S1176 = sums_8[int(3)];
            thread df_0 _S1177 = _S1175;
            df_0 _S1178 = x2B_0(&_S1176, &_S1177);
            sums_8[int(3)] = _S1178;
            thread df_0 _S1179 = _S1154;
            thread df_0 _S1180 = _S1154;
            df_0 _S1181 = x2A_0(&_S1179, &_S1180);
            thread df_0 _S1182 = sums_8[int(4)];
            thread df_0 _S1183 = _S1181;
            df_0 _S1184 = x2B_0(&_S1182, &_S1183);
            sums_8[int(4)] = _S1184;
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S1185 = _S1079;
        join_1(entryPointParams_13->p_5.lanes_0, &_S1185, &sums_8, &kernelContext_16);
        thread df_0 _S1186 = _S1098;
        thread df_0 _S1187 = _S1084.gap_0;
        thread df_0 _S1188 = sums_8[int(0)];
        thread Stride_0 _S1189 = _S1126;
        thread df_0 _S1190 = sums_8[int(4)];
        ExpParts_0 _S1191 = exp_parts_0(&_S1186, &_S1187, &_S1188, &_S1189, &_S1190);
        thread df_0 _S1192 = _S1098;
        thread ExpParts_0 _S1193 = _S1191;
        thread df_0 _S1194 = sums_8[int(1)];
        thread df_0 _S1195 = sums_8[int(2)];
        thread df_0 _S1196 = sums_8[int(3)];
        ExpPull_0 _S1197 = exp_pull_0(&_S1192, &_S1193, &_S1194, &_S1195, &_S1196);
        thread array<df_0, int(2)> on_0;
        on_0[int(0)] = _S1127;
        on_0[int(1)] = _S1127;
        uint i_9 = _S1079.lane_0;
        for(;;)
        {
            if(i_9 < _S1071)
            {
            }
            else
            {
                break;
            }
            float _S1198 = _S1085[_S1084.row_4.base_0 + i_9 * _S1084.row_4.step_2];
            if((_S1084.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1072 = (_S1084.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1072 = false;
            }
            if(_S1072)
            {
                _S1075 = wide_0(_S1198);
            }
            else
            {
                thread df_0 _S1199 = _S1084.row_4.scale_0;
                df_0 _S1200 = x2A_1(&_S1199, _S1198);
                _S1075 = _S1200;
            }
            float _S1201 = _S1091[_S1090.row_4.base_0 + i_9 * _S1090.row_4.step_2];
            if((_S1090.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1073 = (_S1090.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1073 = false;
            }
            if(_S1073)
            {
                _S1076 = wide_0(_S1201);
            }
            else
            {
                thread df_0 _S1202 = _S1090.row_4.scale_0;
                df_0 _S1203 = x2A_1(&_S1202, _S1201);
                _S1076 = _S1203;
            }
            thread df_0 _S1204 = _S1076;
            thread df_0 _S1205 = _S1075;
            df_0 _S1206 = x2D_0(&_S1204, &_S1205);
            float _S1207 = _S1097[_S1096.base_0 + i_9 * _S1096.step_2];
            if((_S1096.scale_0.hi_0) == 1.0f)
            {
                _S1074 = (_S1096.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1074 = false;
            }
            if(_S1074)
            {
                _S1077 = wide_0(_S1207);
            }
            else
            {
                thread df_0 _S1208 = _S1096.scale_0;
                df_0 _S1209 = x2A_1(&_S1208, _S1207);
                _S1077 = _S1209;
            }
            thread df_0 _S1210 = _S1197.v_on_cotangent_0;
            thread df_0 _S1211 = _S1077;
            df_0 _S1212 = x2A_0(&_S1210, &_S1211);
            thread df_0 _S1213 = _S1197.both_1;
            thread df_0 _S1214 = _S1075;
            df_0 _S1215 = x2A_0(&_S1213, &_S1214);
            thread df_0 _S1216 = _S1212;
            thread df_0 _S1217 = _S1215;
            df_0 _S1218 = x2B_0(&_S1216, &_S1217);
            thread df_0 _S1219 = _S1113;
            thread df_0 _S1220 = _S1206;
            df_0 _S1221 = x2A_0(&_S1219, &_S1220);
            thread df_0 _S1222 = _S1116;
            thread df_0 _S1223 = _S1075;
            df_0 _S1224 = x2A_0(&_S1222, &_S1223);
            thread df_0 _S1225 = _S1221;
            thread df_0 _S1226 = _S1224;
            df_0 _S1227 = x2B_0(&_S1225, &_S1226);
            thread df_0 _S1228 = _S1197.v_on_v_0;
            thread df_0 _S1229 = _S1227;
            df_0 _S1230 = x2A_0(&_S1228, &_S1229);
            thread df_0 _S1231 = _S1218;
            thread df_0 _S1232 = _S1230;
            df_0 _S1233 = x2B_0(&_S1231, &_S1232);
            thread df_0 _S1234 = _S1233;
            thread df_0 _S1235 = _S1206;
            df_0 _S1236 = x2A_0(&_S1234, &_S1235);
            thread df_0 _S1237 = on_0[int(0)];
            thread df_0 _S1238 = _S1236;
            df_0 _S1239 = x2B_0(&_S1237, &_S1238);
            on_0[int(0)] = _S1239;
            thread df_0 _S1240 = _S1233;
            thread df_0 _S1241 = _S1075;
            df_0 _S1242 = x2A_0(&_S1240, &_S1241);
            thread df_0 _S1243 = on_0[int(1)];
            thread df_0 _S1244 = _S1242;
            df_0 _S1245 = x2B_0(&_S1243, &_S1244);
            on_0[int(1)] = _S1245;
            i_9 = i_9 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S1246 = _S1079;
        join_3(entryPointParams_13->p_5.lanes_0, &_S1246, &on_0, &kernelContext_16);
        thread df_0 _S1247 = _S1099;
        thread df_0 _S1248 = on_0[int(0)];
        df_0 _S1249 = x2A_0(&_S1247, &_S1248);
        thread df_0 _S1250 = _S1099;
        thread df_0 _S1251 = on_0[int(1)];
        df_0 _S1252 = x2A_0(&_S1250, &_S1251);
        thread df_0 _S1253 = _S1249;
        thread df_0 _S1254 = _S1110.along_sum_0.partial_0[int(0)];
        df_0 _S1255 = x2A_0(&_S1253, &_S1254);
        thread df_0 _S1256 = _S1252;
        thread df_0 _S1257 = _S1110.along_x_0.partial_0[int(0)];
        df_0 _S1258 = x2A_0(&_S1256, &_S1257);
        thread df_0 _S1259 = _S1255;
        thread df_0 _S1260 = _S1258;
        df_0 _S1261 = x2B_0(&_S1259, &_S1260);
        thread df_0 _S1262 = _S1098;
        thread df_0 _S1263 = _S1261;
        df_0 _S1264 = x2A_0(&_S1262, &_S1263);
        thread df_0 _S1265 = _S1264;
        df_0 _S1266 = twice_0(&_S1265);
        thread df_0 _S1267 = _S1249;
        thread df_0 _S1268 = _S1110.along_sum_0.partial_0[int(1)];
        df_0 _S1269 = x2A_0(&_S1267, &_S1268);
        thread df_0 _S1270 = _S1252;
        thread df_0 _S1271 = _S1110.along_x_0.partial_0[int(1)];
        df_0 _S1272 = x2A_0(&_S1270, &_S1271);
        thread df_0 _S1273 = _S1269;
        thread df_0 _S1274 = _S1272;
        df_0 _S1275 = x2B_0(&_S1273, &_S1274);
        thread df_0 _S1276 = _S1098;
        thread df_0 _S1277 = _S1275;
        df_0 _S1278 = x2A_0(&_S1276, &_S1277);
        thread df_0 _S1279 = _S1278;
        df_0 _S1280 = twice_0(&_S1279);
        thread df_0 _S1281 = _S1249;
        thread df_0 _S1282 = _S1110.along_sum_0.partial_0[int(2)];
        df_0 _S1283 = x2A_0(&_S1281, &_S1282);
        thread df_0 _S1284 = _S1252;
        thread df_0 _S1285 = _S1110.along_x_0.partial_0[int(2)];
        df_0 _S1286 = x2A_0(&_S1284, &_S1285);
        thread df_0 _S1287 = _S1283;
        thread df_0 _S1288 = _S1286;
        df_0 _S1289 = x2B_0(&_S1287, &_S1288);
        thread df_0 _S1290 = _S1289;
        df_0 _S1291 = twice_0(&_S1290);
        uint i_10 = _S1079.lane_0;
        for(;;)
        {
            if(i_10 < _S1071)
            {
            }
            else
            {
                break;
            }
            float _S1292 = _S1085[_S1084.row_4.base_0 + i_10 * _S1084.row_4.step_2];
            if((_S1084.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1072 = (_S1084.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1072 = false;
            }
            if(_S1072)
            {
                _S1075 = wide_0(_S1292);
            }
            else
            {
                thread df_0 _S1293 = _S1084.row_4.scale_0;
                df_0 _S1294 = x2A_1(&_S1293, _S1292);
                _S1075 = _S1294;
            }
            float _S1295 = _S1091[_S1090.row_4.base_0 + i_10 * _S1090.row_4.step_2];
            if((_S1090.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1073 = (_S1090.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1073 = false;
            }
            if(_S1073)
            {
                _S1076 = wide_0(_S1295);
            }
            else
            {
                thread df_0 _S1296 = _S1090.row_4.scale_0;
                df_0 _S1297 = x2A_1(&_S1296, _S1295);
                _S1076 = _S1297;
            }
            thread df_0 _S1298 = _S1076;
            thread df_0 _S1299 = _S1075;
            df_0 _S1300 = x2D_0(&_S1298, &_S1299);
            float _S1301 = _S1097[_S1096.base_0 + i_10 * _S1096.step_2];
            if((_S1096.scale_0.hi_0) == 1.0f)
            {
                _S1074 = (_S1096.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1074 = false;
            }
            if(_S1074)
            {
                _S1077 = wide_0(_S1301);
            }
            else
            {
                thread df_0 _S1302 = _S1096.scale_0;
                df_0 _S1303 = x2A_1(&_S1302, _S1301);
                _S1077 = _S1303;
            }
            thread df_0 _S1304 = _S1113;
            thread df_0 _S1305 = _S1300;
            df_0 _S1306 = x2A_0(&_S1304, &_S1305);
            thread df_0 _S1307 = _S1116;
            thread df_0 _S1308 = _S1075;
            df_0 _S1309 = x2A_0(&_S1307, &_S1308);
            thread df_0 _S1310 = _S1306;
            thread df_0 _S1311 = _S1309;
            df_0 _S1312 = x2B_0(&_S1310, &_S1311);
            thread df_0 _S1313 = _S1197.v_on_cotangent_0;
            thread df_0 _S1314 = _S1077;
            df_0 _S1315 = x2A_0(&_S1313, &_S1314);
            thread df_0 _S1316 = _S1197.both_1;
            thread df_0 _S1317 = _S1075;
            df_0 _S1318 = x2A_0(&_S1316, &_S1317);
            thread df_0 _S1319 = _S1315;
            thread df_0 _S1320 = _S1318;
            df_0 _S1321 = x2B_0(&_S1319, &_S1320);
            thread df_0 _S1322 = _S1197.v_on_v_0;
            thread df_0 _S1323 = _S1312;
            df_0 _S1324 = x2A_0(&_S1322, &_S1323);
            thread df_0 _S1325 = _S1321;
            thread df_0 _S1326 = _S1324;
            df_0 _S1327 = x2B_0(&_S1325, &_S1326);
            thread df_0 _S1328 = _S1099;
            thread df_0 _S1329 = _S1327;
            df_0 _S1330 = x2A_0(&_S1328, &_S1329);
            thread df_0 _S1331 = _S1110.along_sum_0.value_0;
            thread df_0 _S1332 = _S1330;
            df_0 _S1333 = x2A_0(&_S1331, &_S1332);
            thread df_0 _S1334 = _S1291;
            thread df_0 _S1335 = _S1300;
            df_0 _S1336 = x2A_0(&_S1334, &_S1335);
            thread df_0 _S1337 = _S1333;
            thread df_0 _S1338 = _S1336;
            df_0 _S1339 = x2B_0(&_S1337, &_S1338);
            thread df_0 _S1340 = _S1197.x_on_cotangent_0;
            thread df_0 _S1341 = _S1077;
            df_0 _S1342 = x2A_0(&_S1340, &_S1341);
            thread df_0 _S1343 = _S1197.x_on_x_0;
            thread df_0 _S1344 = _S1075;
            df_0 _S1345 = x2A_0(&_S1343, &_S1344);
            thread df_0 _S1346 = _S1342;
            thread df_0 _S1347 = _S1345;
            df_0 _S1348 = x2B_0(&_S1346, &_S1347);
            thread df_0 _S1349 = _S1197.both_1;
            thread df_0 _S1350 = _S1312;
            df_0 _S1351 = x2A_0(&_S1349, &_S1350);
            thread df_0 _S1352 = _S1348;
            thread df_0 _S1353 = _S1351;
            df_0 _S1354 = x2B_0(&_S1352, &_S1353);
            thread df_0 _S1355 = _S1110.along_x_0.value_0;
            thread df_0 _S1356 = _S1330;
            df_0 _S1357 = x2A_0(&_S1355, &_S1356);
            thread df_0 _S1358 = _S1357;
            thread df_0 _S1359 = _S1339;
            df_0 _S1360 = x2D_0(&_S1358, &_S1359);
            thread df_0 _S1361 = _S1266;
            thread df_0 _S1362 = _S1075;
            df_0 _S1363 = x2A_0(&_S1361, &_S1362);
            thread df_0 _S1364 = _S1360;
            thread df_0 _S1365 = _S1363;
            df_0 _S1366 = x2D_0(&_S1364, &_S1365);
            thread df_0 _S1367 = _S1354;
            thread df_0 _S1368 = _S1366;
            df_0 _S1369 = x2B_0(&_S1367, &_S1368);
            thread Site_0 _S1370 = _S1079;
            thread df_0 _S1371 = _S1369;
            put_bar_0((&kernelContext_16)->entryPointParams_start_bar_0, &entryPointParams_13->p_5, &_S1370, 0U, i_10, &_S1371);
            thread df_0 _S1372 = _S1280;
            thread df_0 _S1373 = _S1076;
            df_0 _S1374 = x2A_0(&_S1372, &_S1373);
            thread df_0 _S1375 = _S1339;
            thread df_0 _S1376 = _S1374;
            df_0 _S1377 = x2D_0(&_S1375, &_S1376);
            thread Site_0 _S1378 = _S1079;
            thread df_0 _S1379 = _S1377;
            put_bar_0((&kernelContext_16)->entryPointParams_end_bar_0, &entryPointParams_13->p_5, &_S1378, 1U, i_10, &_S1379);
            i_10 = i_10 + entryPointParams_13->p_5.lanes_0;
        }
        uint _S1380 = _S1084.clipped_0 + _S1090.clipped_0;
        thread Site_0 _S1381 = _S1079;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S1381, (&kernelContext_16)->entryPointParams_status_5, _S1380);
        block_6 = block_6 + entryPointParams_13->p_5.groups_0;
    }
    return;
}

df_0 dot_of_clipped_0(const Point_0 thread* x_8, float device* x_row_data_0)
{
    thread df_0 _S1382 = wide_0(1.0f);
    df_0 _S1383 = _0(&_S1382, &x_8->square_0);
    return _S1383;
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
        uint _S1384 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S1384)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1385 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S1386 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1387 = _S1385;
        thread Lie_0 _S1388 = _S1386;
        thread float device* _S1389;
        Point_0 _S1390 = point_of_0(&entryPointParams_14->p_6, &_S1387, (&kernelContext_17)->entryPointParams_point_2, &_S1388, (&kernelContext_17)->entryPointParams_status_6, &_S1389, &kernelContext_17);
        float device* _S1391 = _S1389;
        Lie_0 _S1392 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1393 = _S1385;
        thread Lie_0 _S1394 = _S1392;
        thread float device* _S1395;
        Row_0 _S1396 = row_of_0(&_S1393, (&kernelContext_17)->entryPointParams_cotangent_6, &_S1394, &_S1395);
        float device* _S1397 = _S1395;
        df_0 _S1398;
        if((_S1390.clipped_0) != 0U)
        {
            thread Point_0 _S1399 = _S1390;
            df_0 _S1400 = dot_of_clipped_0(&_S1399, _S1391);
            _S1398 = _S1400;
        }
        else
        {
            _S1398 = wide_0(0.0f);
        }
        thread Site_0 _S1401 = _S1385;
        thread Row_0 _S1402 = _S1390.row_4;
        thread Row_0 _S1403 = _S1396;
        df_0 _S1404 = dot_of_0(&entryPointParams_14->p_6, &_S1401, &_S1402, _S1391, &_S1403, _S1397, &kernelContext_17);
        thread df_0 _S1405 = _S1398;
        thread df_0 _S1406 = _S1404;
        df_0 _S1407 = x2A_0(&_S1405, &_S1406);
        uint i_11 = _S1385.lane_0;
        for(;;)
        {
            if(i_11 < (_S1385.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S1408 = _S1397[_S1396.base_0 + i_11 * _S1396.step_2];
            bool _S1409;
            if((_S1396.scale_0.hi_0) == 1.0f)
            {
                _S1409 = (_S1396.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1409 = false;
            }
            df_0 _S1410;
            if(_S1409)
            {
                _S1410 = wide_0(_S1408);
            }
            else
            {
                thread df_0 _S1411 = _S1396.scale_0;
                df_0 _S1412 = x2A_1(&_S1411, _S1408);
                _S1410 = _S1412;
            }
            float _S1413 = _S1391[_S1390.row_4.base_0 + i_11 * _S1390.row_4.step_2];
            bool _S1414;
            if((_S1390.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1414 = (_S1390.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1414 = false;
            }
            df_0 _S1415;
            if(_S1414)
            {
                _S1415 = wide_0(_S1413);
            }
            else
            {
                thread df_0 _S1416 = _S1390.row_4.scale_0;
                df_0 _S1417 = x2A_1(&_S1416, _S1413);
                _S1415 = _S1417;
            }
            thread df_0 _S1418 = _S1407;
            thread df_0 _S1419 = _S1415;
            df_0 _S1420 = x2A_0(&_S1418, &_S1419);
            thread df_0 _S1421 = _S1410;
            thread df_0 _S1422 = _S1420;
            df_0 _S1423 = x2D_0(&_S1421, &_S1422);
            thread df_0 _S1424 = _S1390.row_4.scale_0;
            thread df_0 _S1425 = _S1423;
            df_0 _S1426 = x2A_0(&_S1424, &_S1425);
            thread Site_0 _S1427 = _S1385;
            thread df_0 _S1428 = _S1426;
            put_bar_0((&kernelContext_17)->entryPointParams_point_bar_2, &entryPointParams_14->p_6, &_S1427, 0U, i_11, &_S1428);
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
        uint _S1429 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S1429)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1430 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S1431 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1432 = _S1430;
        thread Lie_0 _S1433 = _S1431;
        thread float device* _S1434;
        Point_0 _S1435 = point_of_0(&entryPointParams_15->p_7, &_S1432, (&kernelContext_18)->entryPointParams_point_3, &_S1433, (&kernelContext_18)->entryPointParams_status_7, &_S1434, &kernelContext_18);
        float device* _S1436 = _S1434;
        Lie_0 _S1437 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1438 = _S1430;
        thread Lie_0 _S1439 = _S1437;
        thread float device* _S1440;
        Row_0 _S1441 = row_of_0(&_S1438, (&kernelContext_18)->entryPointParams_cotangent_7, &_S1439, &_S1440);
        float device* along_data_0 = _S1440;
        thread Row_0 along_0 = _S1441;
        float _S1442 = along_data_0[_S1441.base_0];
        bool _S1443;
        if((_S1441.scale_0.hi_0) == 1.0f)
        {
            _S1443 = (_S1441.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1443 = false;
        }
        df_0 _S1444;
        if(_S1443)
        {
            _S1444 = wide_0(_S1442);
        }
        else
        {
            thread df_0 _S1445 = _S1441.scale_0;
            df_0 _S1446 = x2A_1(&_S1445, _S1442);
            _S1444 = _S1446;
        }
        (&along_0)->base_0 = (&along_0)->base_0 + entryPointParams_15->p_7.cotangent_step_0;
        thread df_0 _S1447 = wide_0(2.0f);
        thread df_0 _S1448 = _S1435.gap_0;
        df_0 _S1449 = _0(&_S1447, &_S1448);
        thread df_0 _S1450 = _S1444;
        thread df_0 _S1451 = _S1449;
        df_0 _S1452 = x2A_0(&_S1450, &_S1451);
        df_0 _S1453 = root_c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1454 = _S1452;
        thread df_0 _S1455 = _S1453;
        df_0 _S1456 = x2A_0(&_S1454, &_S1455);
        thread df_0 _S1457 = _S1449;
        df_0 _S1458 = x2D_1(&_S1457, 1.0f);
        thread df_0 _S1459 = _S1456;
        thread df_0 _S1460 = _S1458;
        df_0 _S1461 = _0(&_S1459, &_S1460);
        df_0 _S1462 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1463 = _S1462;
        thread df_0 _S1464 = _S1449;
        df_0 _S1465 = x2A_0(&_S1463, &_S1464);
        thread df_0 _S1466 = _S1465;
        thread df_0 _S1467 = _S1435.gap_0;
        df_0 _S1468 = _0(&_S1466, &_S1467);
        thread Site_0 _S1469 = _S1430;
        thread Row_0 _S1470 = _S1435.row_4;
        thread Row_0 _S1471 = along_0;
        df_0 _S1472 = dot_of_0(&entryPointParams_15->p_7, &_S1469, &_S1470, _S1436, &_S1471, along_data_0, &kernelContext_18);
        thread df_0 _S1473 = _S1461;
        thread df_0 _S1474 = _S1435.square_0;
        df_0 _S1475 = x2A_0(&_S1473, &_S1474);
        thread df_0 _S1476 = _S1472;
        thread df_0 _S1477 = _S1475;
        df_0 _S1478 = x2B_0(&_S1476, &_S1477);
        thread df_0 _S1479 = _S1468;
        thread df_0 _S1480 = _S1478;
        df_0 _S1481 = x2A_0(&_S1479, &_S1480);
        thread df_0 _S1482 = _S1481;
        df_0 _S1483 = twice_0(&_S1482);
        thread df_0 _S1484 = _S1449;
        thread df_0 _S1485 = _S1461;
        df_0 _S1486 = x2A_0(&_S1484, &_S1485);
        thread df_0 _S1487 = _S1483;
        thread df_0 _S1488 = _S1486;
        df_0 _S1489 = x2B_0(&_S1487, &_S1488);
        uint i_12 = _S1430.lane_0;
        for(;;)
        {
            if(i_12 < (_S1430.columns_0))
            {
            }
            else
            {
                break;
            }
            Row_0 _S1490 = along_0;
            float _S1491 = along_data_0[_S1490.base_0 + i_12 * _S1490.step_2];
            bool _S1492;
            if((_S1490.scale_0.hi_0) == 1.0f)
            {
                _S1492 = (_S1490.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1492 = false;
            }
            df_0 _S1493;
            if(_S1492)
            {
                _S1493 = wide_0(_S1491);
            }
            else
            {
                thread df_0 _S1494 = _S1490.scale_0;
                df_0 _S1495 = x2A_1(&_S1494, _S1491);
                _S1493 = _S1495;
            }
            thread df_0 _S1496 = _S1449;
            thread df_0 _S1497 = _S1493;
            df_0 _S1498 = x2A_0(&_S1496, &_S1497);
            float _S1499 = _S1436[_S1435.row_4.base_0 + i_12 * _S1435.row_4.step_2];
            bool _S1500;
            if((_S1435.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1500 = (_S1435.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1500 = false;
            }
            df_0 _S1501;
            if(_S1500)
            {
                _S1501 = wide_0(_S1499);
            }
            else
            {
                thread df_0 _S1502 = _S1435.row_4.scale_0;
                df_0 _S1503 = x2A_1(&_S1502, _S1499);
                _S1501 = _S1503;
            }
            thread df_0 _S1504 = _S1489;
            thread df_0 _S1505 = _S1501;
            df_0 _S1506 = x2A_0(&_S1504, &_S1505);
            thread df_0 _S1507 = _S1498;
            thread df_0 _S1508 = _S1506;
            df_0 _S1509 = x2B_0(&_S1507, &_S1508);
            thread Site_0 _S1510 = _S1430;
            thread df_0 _S1511 = _S1509;
            put_bar_0((&kernelContext_18)->entryPointParams_point_bar_3, &entryPointParams_15->p_7, &_S1510, 0U, i_12, &_S1511);
            i_12 = i_12 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S1512 = _S1430;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S1512, (&kernelContext_18)->entryPointParams_status_7, _S1435.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


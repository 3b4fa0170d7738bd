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
    array<df_0, int(3)> partial_0;
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
        if(k_0 < int(3))
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

df_0 two_sum_0(float a_4, float b_3)
{
    float _S5 = rounded_0(a_4 + b_3);
    float _S6 = rounded_0(_S5 - a_4);
    return pair_of_0(_S5, rounded_0(a_4 - rounded_0(_S5 - _S6)) + rounded_0(b_3 - _S6));
}

df_0 x2B_0(const df_0 thread* a_5, const df_0 thread* b_4)
{
    df_0 _S7 = two_sum_0(a_5->hi_0, b_4->hi_0);
    df_0 _S8 = two_sum_0(a_5->lo_0, b_4->lo_0);
    df_0 _S9 = fast_two_sum_0(_S7.hi_0, rounded_0(_S7.lo_0 + _S8.hi_0));
    return fast_two_sum_0(_S9.hi_0, rounded_0(_S8.lo_0 + _S9.lo_0));
}

Dual_0 add_0(const Dual_0 thread* a_6, const Dual_0 thread* b_5)
{
    thread Dual_0 dual_1;
    df_0 _S10 = x2B_0(&a_6->value_0, &b_5->value_0);
    (&dual_1)->value_0 = _S10;
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
        df_0 _S11 = x2B_0(&a_6->partial_0[k_1], &b_5->partial_0[k_1]);
        (&dual_1)->partial_0[k_1] = _S11;
        k_1 = k_1 + int(1);
    }
    return dual_1;
}

Dual_0 with_value_0(const Dual_0 thread* a_7, const df_0 thread* value_3)
{
    thread Dual_0 dual_2 = *a_7;
    (&dual_2)->value_0 = *value_3;
    return dual_2;
}

df_0 x2B_1(const df_0 thread* a_8, float b_6)
{
    df_0 _S12 = two_sum_0(a_8->hi_0, b_6);
    return fast_two_sum_0(_S12.hi_0, rounded_0(_S12.lo_0 + a_8->lo_0));
}

df_0 wide_0(float value_4)
{
    return pair_of_0(value_4, 0.0f);
}

Dual_0 plus_0(const Dual_0 thread* a_9, float amount_0)
{
    df_0 _S13 = x2B_1(&a_9->value_0, amount_0);
    df_0 _S14 = wide_0(1.0f);
    thread df_0 _S15 = _S13;
    thread df_0 _S16 = _S14;
    Dual_0 _S17 = chain_0(a_9, &_S15, &_S16);
    return _S17;
}

Dual_0 times_0(const Dual_0 thread* a_10, const df_0 thread* factor_0)
{
    df_0 _S18 = x2A_0(&a_10->value_0, factor_0);
    thread df_0 _S19 = _S18;
    Dual_0 _S20 = chain_0(a_10, &_S19, factor_0);
    return _S20;
}

Dual_0 sub_0(const Dual_0 thread* a_11, const Dual_0 thread* b_7)
{
    thread df_0 _S21 = wide_0(-1.0f);
    Dual_0 _S22 = times_0(b_7, &_S21);
    thread Dual_0 _S23 = _S22;
    Dual_0 _S24 = add_0(a_11, &_S23);
    return _S24;
}

Dual_0 mul_0(const Dual_0 thread* a_12, const Dual_0 thread* b_8)
{
    thread Dual_0 dual_3;
    df_0 _S25 = x2A_0(&a_12->value_0, &b_8->value_0);
    (&dual_3)->value_0 = _S25;
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
        df_0 _S26 = x2A_0(&a_12->partial_0[k_2], &b_8->value_0);
        df_0 _S27 = x2A_0(&a_12->value_0, &b_8->partial_0[k_2]);
        thread df_0 _S28 = _S26;
        thread df_0 _S29 = _S27;
        df_0 _S30 = x2B_0(&_S28, &_S29);
        (&dual_3)->partial_0[k_2] = _S30;
        k_2 = k_2 + int(1);
    }
    return dual_3;
}

df_0 neg_0(const df_0 thread* a_13)
{
    return pair_of_0(- a_13->hi_0, - a_13->lo_0);
}

df_0 x2D_0(const df_0 thread* a_14, const df_0 thread* b_9)
{
    df_0 _S31 = neg_0(b_9);
    thread df_0 _S32 = _S31;
    df_0 _S33 = x2B_0(a_14, &_S32);
    return _S33;
}

df_0 root_of_0(const df_0 thread* a_15)
{
    float _S34 = a_15->hi_0;
    if(!((a_15->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S35 = sqrt(_S34);
    thread df_0 _S36 = two_product_0(_S35, _S35);
    df_0 _S37 = x2D_0(a_15, &_S36);
    return fast_two_sum_0(_S35, _S37.hi_0 / (2.0f * _S35));
}

df_0 x2A_1(const df_0 thread* a_16, float b_10)
{
    df_0 _S38 = two_product_0(a_16->hi_0, b_10);
    return fast_two_sum_0(_S38.hi_0, rounded_0(_S38.lo_0 + rounded_0(a_16->lo_0 * b_10)));
}

df_0 quotient_of_0(const df_0 thread* a_17, const df_0 thread* b_11)
{
    float _S39 = b_11->hi_0;
    float _S40 = a_17->hi_0 / b_11->hi_0;
    df_0 _S41 = x2A_1(b_11, _S40);
    thread df_0 _S42 = _S41;
    df_0 _S43 = x2D_0(a_17, &_S42);
    float _S44 = _S43.hi_0 / _S39;
    df_0 _S45 = x2A_1(b_11, _S44);
    thread df_0 _S46 = _S43;
    thread df_0 _S47 = _S45;
    df_0 _S48 = x2D_0(&_S46, &_S47);
    float _S49 = _S48.hi_0 / _S39;
    thread df_0 _S50 = fast_two_sum_0(_S40, _S44);
    df_0 _S51 = x2B_1(&_S50, _S49);
    return _S51;
}

df_0 _0(const df_0 thread* a_18, const df_0 thread* b_12)
{
    df_0 _S52 = quotient_of_0(a_18, b_12);
    return _S52;
}

Dual_0 dual_root_0(const Dual_0 thread* a_19)
{
    df_0 _S53 = root_of_0(&a_19->value_0);
    thread df_0 _S54 = wide_0(0.5f);
    thread df_0 _S55 = _S53;
    df_0 _S56 = _0(&_S54, &_S55);
    thread df_0 _S57 = _S53;
    thread df_0 _S58 = _S56;
    Dual_0 _S59 = chain_0(a_19, &_S57, &_S58);
    return _S59;
}

Dual_0 constant_0(const df_0 thread* value_5)
{
    thread Dual_0 dual_4;
    (&dual_4)->value_0 = *value_5;
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
        (&dual_4)->partial_0[k_3] = wide_0(0.0f);
        k_3 = k_3 + int(1);
    }
    return dual_4;
}

df_0 scaled_0(const df_0 thread* a_20, float power_0)
{
    return pair_of_0(a_20->hi_0 * power_0, a_20->lo_0 * power_0);
}

df_0 scaled_1(const df_0 thread* a_21, float power_1)
{
    return pair_of_0(a_21->hi_0 * power_1, a_21->lo_0 * power_1);
}

df_0 twice_0(const df_0 thread* a_22)
{
    df_0 _S60 = scaled_1(a_22, 2.0f);
    return _S60;
}

df_0 small_exp_minus_1_0(const df_0 thread* x_0)
{
    thread df_0 _S61 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S62 = x2A_0(&_S61, x_0);
    df_0 _S63 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S64 = _S62;
    thread df_0 _S65 = _S63;
    df_0 _S66 = x2B_0(&_S64, &_S65);
    thread df_0 _S67 = _S66;
    df_0 _S68 = x2A_0(&_S67, x_0);
    df_0 _S69 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S70 = _S68;
    thread df_0 _S71 = _S69;
    df_0 _S72 = x2B_0(&_S70, &_S71);
    thread df_0 _S73 = _S72;
    df_0 _S74 = x2A_0(&_S73, x_0);
    df_0 _S75 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S76 = _S74;
    thread df_0 _S77 = _S75;
    df_0 _S78 = x2B_0(&_S76, &_S77);
    thread df_0 _S79 = _S78;
    df_0 _S80 = x2A_0(&_S79, x_0);
    df_0 _S81 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S82 = _S80;
    thread df_0 _S83 = _S81;
    df_0 _S84 = x2B_0(&_S82, &_S83);
    thread df_0 _S85 = _S84;
    df_0 _S86 = x2A_0(&_S85, x_0);
    thread df_0 _S87 = _S86;
    df_0 _S88 = x2B_1(&_S87, 0.5f);
    thread df_0 _S89 = _S88;
    df_0 _S90 = x2A_0(&_S89, x_0);
    thread df_0 _S91 = _S90;
    df_0 _S92 = x2B_1(&_S91, 1.0f);
    thread df_0 _S93 = _S92;
    df_0 _S94 = x2A_0(&_S93, x_0);
    df_0 grown_0 = _S94;
    int k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(3))
        {
        }
        else
        {
            break;
        }
        thread df_0 _S95 = grown_0;
        df_0 _S96 = twice_0(&_S95);
        thread df_0 _S97 = grown_0;
        thread df_0 _S98 = grown_0;
        df_0 _S99 = x2A_0(&_S97, &_S98);
        thread df_0 _S100 = _S96;
        thread df_0 _S101 = _S99;
        df_0 _S102 = x2B_0(&_S100, &_S101);
        int _S103 = k_4 + int(1);
        grown_0 = _S102;
        k_4 = _S103;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_1)
{
    float _S104 = x_1->hi_0;
    if((x_1->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S105 = floor(min(_S104, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S106 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S107 = x2A_1(&_S106, _S105);
    thread df_0 _S108 = _S107;
    df_0 _S109 = x2D_0(x_1, &_S108);
    thread df_0 _S110 = _S109;
    df_0 _S111 = scaled_0(&_S110, 0.125f);
    thread df_0 _S112 = _S111;
    df_0 _S113 = small_exp_minus_1_0(&_S112);
    thread df_0 _S114 = _S113;
    df_0 _S115 = x2B_1(&_S114, 1.0f);
    float _S116 = power_of_two_0(int(_S105));
    thread df_0 _S117 = _S115;
    df_0 _S118 = scaled_0(&_S117, _S116);
    return _S118;
}

df_0 sech_sq_0(const df_0 thread* root_0)
{
    df_0 _S119 = scaled_0(root_0, -2.0f);
    thread df_0 _S120 = _S119;
    df_0 _S121 = exp_of_0(&_S120);
    thread df_0 _S122 = _S121;
    df_0 _S123 = x2B_1(&_S122, 1.0f);
    thread df_0 _S124 = _S121;
    df_0 _S125 = scaled_0(&_S124, 4.0f);
    thread df_0 _S126 = _S123;
    thread df_0 _S127 = _S123;
    df_0 _S128 = x2A_0(&_S126, &_S127);
    thread df_0 _S129 = _S125;
    thread df_0 _S130 = _S128;
    df_0 _S131 = _0(&_S129, &_S130);
    return _S131;
}

struct Sloped_0
{
    df_0 value_6;
    df_0 slope_1;
};

Sloped_0 sloped_0(const df_0 thread* value_7, const df_0 thread* slope_2)
{
    thread Sloped_0 both_0;
    (&both_0)->value_6 = *value_7;
    (&both_0)->slope_1 = *slope_2;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S132 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S133 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S134 = _S133;
    df_0 _S135 = x2B_0(&_S134, a2_0);
    thread df_0 _S136 = _S135;
    df_0 _S137 = x2A_0(&_S136, t_0);
    thread df_0 _S138 = _S137;
    df_0 _S139 = x2B_0(&_S138, a1_0);
    thread df_0 _S140 = _S139;
    df_0 _S141 = x2A_0(&_S140, t_0);
    thread df_0 _S142 = _S141;
    df_0 _S143 = x2B_1(&_S142, 1.0f);
    df_0 _S144 = x2A_1(t_0, _S132);
    df_0 _S145 = twice_0(a2_0);
    thread df_0 _S146 = _S144;
    thread df_0 _S147 = _S145;
    df_0 _S148 = x2B_0(&_S146, &_S147);
    thread df_0 _S149 = _S148;
    df_0 _S150 = x2A_0(&_S149, t_0);
    thread df_0 _S151 = _S150;
    df_0 _S152 = x2B_0(&_S151, a1_0);
    thread df_0 _S153 = _S143;
    thread df_0 _S154 = _S152;
    Sloped_0 _S155 = sloped_0(&_S153, &_S154);
    return _S155;
}

Sloped_0 tanhc_0(const df_0 thread* t_1)
{
    if((t_1->hi_0) < 0.01999999955296516f)
    {
        df_0 _S156 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S157 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S158 = _S156;
        Sloped_0 _S159 = series_0(&_S157, &_S158, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_1);
        return _S159;
    }
    df_0 _S160 = root_of_0(t_1);
    thread df_0 _S161 = _S160;
    df_0 _S162 = scaled_0(&_S161, -2.0f);
    thread df_0 _S163 = _S162;
    df_0 _S164 = exp_of_0(&_S163);
    thread df_0 _S165 = wide_0(1.0f);
    thread df_0 _S166 = _S164;
    df_0 _S167 = x2D_0(&_S165, &_S166);
    thread df_0 _S168 = _S164;
    df_0 _S169 = x2B_1(&_S168, 1.0f);
    thread df_0 _S170 = _S169;
    thread df_0 _S171 = _S160;
    df_0 _S172 = x2A_0(&_S170, &_S171);
    thread df_0 _S173 = _S167;
    thread df_0 _S174 = _S172;
    df_0 _S175 = _0(&_S173, &_S174);
    thread df_0 _S176 = _S160;
    df_0 _S177 = sech_sq_0(&_S176);
    thread df_0 _S178 = _S177;
    thread df_0 _S179 = _S175;
    df_0 _S180 = x2D_0(&_S178, &_S179);
    df_0 _S181 = twice_0(t_1);
    thread df_0 _S182 = _S180;
    thread df_0 _S183 = _S181;
    df_0 _S184 = _0(&_S182, &_S183);
    thread df_0 _S185 = _S175;
    thread df_0 _S186 = _S184;
    Sloped_0 _S187 = sloped_0(&_S185, &_S186);
    return _S187;
}

Dual_0 dual_sech_sq_0(const Dual_0 thread* a_23)
{
    df_0 _S188 = root_of_0(&a_23->value_0);
    thread df_0 _S189 = _S188;
    df_0 _S190 = sech_sq_0(&_S189);
    Sloped_0 _S191 = tanhc_0(&a_23->value_0);
    thread df_0 _S192 = _S191.value_6;
    thread df_0 _S193 = _S190;
    df_0 _S194 = x2A_0(&_S192, &_S193);
    thread df_0 _S195 = _S194;
    df_0 _S196 = neg_0(&_S195);
    thread df_0 _S197 = _S190;
    thread df_0 _S198 = _S196;
    Dual_0 _S199 = chain_0(a_23, &_S197, &_S198);
    return _S199;
}

Dual_0 dual_tanhc_0(const Dual_0 thread* a_24)
{
    Sloped_0 _S200 = tanhc_0(&a_24->value_0);
    thread df_0 _S201 = _S200.value_6;
    thread df_0 _S202 = _S200.slope_1;
    Dual_0 _S203 = chain_0(a_24, &_S201, &_S202);
    return _S203;
}

Dual_0 div_0(const Dual_0 thread* a_25, const Dual_0 thread* b_13)
{
    thread df_0 _S204 = wide_0(1.0f);
    df_0 _S205 = _0(&_S204, &b_13->value_0);
    thread Dual_0 dual_5;
    df_0 _S206 = _0(&a_25->value_0, &b_13->value_0);
    (&dual_5)->value_0 = _S206;
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
        thread df_0 _S207 = (&dual_5)->value_0;
        df_0 _S208 = x2A_0(&_S207, &b_13->partial_0[k_5]);
        thread df_0 _S209 = _S208;
        df_0 _S210 = x2D_0(&a_25->partial_0[k_5], &_S209);
        thread df_0 _S211 = _S210;
        thread df_0 _S212 = _S205;
        df_0 _S213 = x2A_0(&_S211, &_S212);
        (&dual_5)->partial_0[k_5] = _S213;
        k_5 = k_5 + int(1);
    }
    return dual_5;
}

Dual_0 variable_0(const df_0 thread* value_8, int index_0)
{
    thread Dual_0 dual_6;
    (&dual_6)->value_0 = *value_8;
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
        float _S214;
        if(k_6 == index_0)
        {
            _S214 = 1.0f;
        }
        else
        {
            _S214 = 0.0f;
        }
        (&dual_6)->partial_0[k_6] = wide_0(_S214);
        k_6 = k_6 + int(1);
    }
    return dual_6;
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
    float device* entryPointParams_points_0;
    float device* entryPointParams_shares_0;
    float device* entryPointParams_terms_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_sums_0;
    float device* entryPointParams_state_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_points_1;
    float device* entryPointParams_shares_1;
    float device* entryPointParams_state_1;
    float device* entryPointParams_terms_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_sums_1;
    float device* entryPointParams_seen_0;
    float device* entryPointParams_base_0;
    float device* entryPointParams_state_2;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_points_2;
    float device* entryPointParams_shares_2;
    float device* entryPointParams_state_3;
    float device* entryPointParams_terms_2;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_sums_2;
    float device* entryPointParams_before_0;
    float device* entryPointParams_state_4;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_state_5;
    float device* entryPointParams_out_0;
    float device* entryPointParams_reports_0;
    atomic<uint> device* entryPointParams_status_5;
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
                uint _S215 = uint(k_7) * 64U + site_0->invocation_0;
                df_0 _S216 = pair_of_0((*kernelContext_0->parts_0)[_S215 + reach_0].x, (*kernelContext_0->parts_0)[_S215 + reach_0].y);
                thread df_0 _S217 = pair_of_0((*kernelContext_0->parts_0)[_S215].x, (*kernelContext_0->parts_0)[_S215].y);
                thread df_0 _S218 = _S216;
                df_0 _S219 = x2B_0(&_S217, &_S218);
                (*kernelContext_0->parts_0)[_S215] = float2(_S219.hi_0, _S219.lo_0);
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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
        (*kernelContext_1->parts_0)[uint(k_8) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_8])->hi_0, (&(*sums_1)[k_8])->lo_0);
        k_8 = k_8 + int(1);
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
            k_8 = int(0);
            for(;;)
            {
                if(k_8 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S220 = uint(k_8) * 64U + site_1->invocation_0;
                df_0 _S221 = pair_of_0((*kernelContext_1->parts_0)[_S220 + reach_1].x, (*kernelContext_1->parts_0)[_S220 + reach_1].y);
                thread df_0 _S222 = pair_of_0((*kernelContext_1->parts_0)[_S220].x, (*kernelContext_1->parts_0)[_S220].y);
                thread df_0 _S223 = _S221;
                df_0 _S224 = x2B_0(&_S222, &_S223);
                (*kernelContext_1->parts_0)[_S220] = float2(_S224.hi_0, _S224.lo_0);
                k_8 = k_8 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(3))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_8] = pair_of_0((*kernelContext_1->parts_0)[uint(k_8) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_8) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_8 = k_8 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

uint point_blocks_0(const Ball_0 constant* p_7)
{
    uint _S225 = p_7->rows_0 * p_7->points_0;
    uint _S226 = p_7->lanes_0;
    uint _S227 = 64U / p_7->lanes_0;
    uint _S228 = _S225 + _S227 - 1U;
    uint _S229 = 64U / _S226;
    uint _S230 = _S228 / _S229;
    return _S230;
}

Site_0 point_site_of_0(const Ball_0 constant* p_8, uint block_0, uint invocation_1)
{
    uint _S231 = p_8->lanes_0;
    uint _S232 = 64U / p_8->lanes_0;
    uint _S233 = block_0 * _S232;
    uint _S234 = invocation_1 / _S231;
    uint _S235 = _S233 + _S234;
    thread Site_0 site_2;
    bool _S236 = _S235 < (p_8->rows_0 * p_8->points_0);
    (&site_2)->active_0 = _S236;
    uint _S237;
    if(_S236)
    {
        _S237 = _S235;
    }
    else
    {
        _S237 = 0U;
    }
    (&site_2)->row_0 = _S237;
    uint _S238 = invocation_1 % _S231;
    (&site_2)->lane_0 = _S238;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S237 = p_8->columns_1;
    }
    else
    {
        _S237 = 0U;
    }
    (&site_2)->columns_0 = _S237;
    return site_2;
}

uint point_stride_0(const Ball_0 constant* p_9)
{
    return p_9->z_stride_0;
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

Lie_0 point_lie_0(const Ball_0 constant* p_10, const Site_0 thread* site_3)
{
    uint _S239 = site_3->row_0;
    uint _S240 = p_10->points_0;
    uint _S241 = site_3->row_0 / p_10->points_0;
    uint _S242 = p_10->x_offset_0 + _S241 * p_10->x_stride_0;
    uint _S243 = _S239 - _S241 * _S240;
    uint _S244 = point_stride_0(p_10);
    return lie_of_0(_S242 + _S243 * _S244, 0U, p_10->x_step_0);
}

struct Row_0
{
    uint base_0;
    uint step_2;
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_4, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S245)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_4->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S245 = data_0;
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
    df_0 _S246 = wide_0(0.0f);
    (&squares_0)->small_0 = _S246;
    (&squares_0)->usual_0 = _S246;
    (&squares_0)->big_0 = _S246;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_9)
{
    return ((as_type<uint>((value_9))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S247 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_10)
{
    float _S248 = abs(value_10->hi_0);
    if(_S248 < 1.073741824e+09f)
    {
        df_0 _S249 = this_1->small_0;
        df_0 _S250 = scaled_0(value_10, 1.6777216e+07f);
        thread df_0 _S251 = _S250;
        thread df_0 _S252 = _S250;
        df_0 _S253 = x2A_0(&_S251, &_S252);
        thread df_0 _S254 = _S249;
        thread df_0 _S255 = _S253;
        df_0 _S256 = x2B_0(&_S254, &_S255);
        this_1->small_0 = _S256;
    }
    else
    {
        if(_S248 < 1.15292150460684698e+18f)
        {
            df_0 _S257 = this_1->usual_0;
            df_0 _S258 = x2A_0(value_10, value_10);
            thread df_0 _S259 = _S257;
            thread df_0 _S260 = _S258;
            df_0 _S261 = x2B_0(&_S259, &_S260);
            this_1->usual_0 = _S261;
        }
        else
        {
            df_0 _S262 = this_1->big_0;
            df_0 _S263 = scaled_0(value_10, 5.42101086242752217e-20f);
            thread df_0 _S264 = _S263;
            thread df_0 _S265 = _S263;
            df_0 _S266 = x2A_0(&_S264, &_S265);
            thread df_0 _S267 = _S262;
            thread df_0 _S268 = _S266;
            df_0 _S269 = x2B_0(&_S267, &_S268);
            this_1->big_0 = _S269;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_2, uint lanes_3, const Site_0 thread* site_5, KernelContext_0 thread* kernelContext_2)
{
    thread array<df_0, int(3)> sums_2;
    sums_2[int(0)] = this_2->small_0;
    sums_2[int(1)] = this_2->usual_0;
    sums_2[int(2)] = this_2->big_0;
    join_1(lanes_3, site_5, &sums_2, kernelContext_2);
    this_2->small_0 = sums_2[int(0)];
    this_2->usual_0 = sums_2[int(1)];
    this_2->big_0 = sums_2[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_11, const Site_0 thread* site_6, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
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
        float _S270 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S270))
        {
            report_fault_0(status_1, site_6->row_0);
        }
        thread df_0 _S271 = wide_0(_S270);
        Squares_add_0(&squares_1, &_S271);
        i_0 = i_0 + p_11->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_11->lanes_0, site_6, kernelContext_3);
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
    df_0 _S272 = scaled_0(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S273 = _S272;
    df_0 _S274 = x2B_0(&this_5->usual_0, &_S273);
    bool _S275 = Squares_is_big_0(this_5);
    df_0 _S276;
    if(_S275)
    {
        thread df_0 _S277 = _S274;
        df_0 _S278 = scaled_0(&_S277, 5.42101086242752217e-20f);
        thread df_0 _S279 = _S278;
        df_0 _S280 = scaled_0(&_S279, 5.42101086242752217e-20f);
        thread df_0 _S281 = _S280;
        df_0 _S282 = x2B_0(&this_5->big_0, &_S281);
        _S276 = _S282;
    }
    else
    {
        _S276 = _S274;
    }
    return _S276;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S283 = Squares_is_big_0(this_6);
    bool _S284;
    if(_S283)
    {
        _S284 = true;
    }
    else
    {
        _S284 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S285;
    if(_S284)
    {
        df_0 _S286 = Squares_total_0(this_6);
        thread df_0 _S287 = _S286;
        df_0 _S288 = root_of_0(&_S287);
        _S285 = _S288;
    }
    else
    {
        df_0 _S289 = root_of_0(&this_6->small_0);
        thread df_0 _S290 = _S289;
        df_0 _S291 = scaled_0(&_S290, 5.9604644775390625e-08f);
        _S285 = _S291;
    }
    return _S285;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S292 = Squares_is_big_1(this_7);
    float _S293;
    if(_S292)
    {
        _S293 = 5.42101086242752217e-20f;
    }
    else
    {
        _S293 = 1.0f;
    }
    return _S293;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_26, const df_0 thread* b_14)
{
    float _S294 = a_26->hi_0;
    float _S295 = b_14->hi_0;
    bool _S296;
    if((a_26->hi_0) < (b_14->hi_0))
    {
        _S296 = true;
    }
    else
    {
        if(_S294 == _S295)
        {
            _S296 = (a_26->lo_0) < (b_14->lo_0);
        }
        else
        {
            _S296 = false;
        }
    }
    return _S296;
}

bool less_1(const df_0 thread* a_27, const df_0 thread* b_15)
{
    float _S297 = a_27->hi_0;
    float _S298 = b_15->hi_0;
    bool _S299;
    if((a_27->hi_0) < (b_15->hi_0))
    {
        _S299 = true;
    }
    else
    {
        if(_S297 == _S298)
        {
            _S299 = (a_27->lo_0) < (b_15->lo_0);
        }
        else
        {
            _S299 = false;
        }
    }
    return _S299;
}

df_0 rim_norm_0(const Ball_0 constant* p_14)
{
    return pair_of_0(p_14->norm_hi_0, p_14->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_15)
{
    return pair_of_0(p_15->root_hi_0, p_15->root_lo_0);
}

df_0 x2B_2(const df_0 thread* a_28, float b_16)
{
    df_0 _S300 = two_sum_0(a_28->hi_0, b_16);
    return fast_two_sum_0(_S300.hi_0, rounded_0(_S300.lo_0 + a_28->lo_0));
}

struct Point_0
{
    Row_0 row_4;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_7, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S301, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S302;
    Row_0 _S303 = row_of_0(site_7, data_1, lie_2, &_S302);
    float device* point_row_data_0 = _S302;
    (&point_0)->row_4 = _S303;
    thread Row_0 _S304 = _S303;
    Squares_0 _S305 = squares_of_0(p_16, site_7, &_S304, _S302, status_2, kernelContext_4);
    thread Squares_0 _S306 = _S305;
    df_0 _S307 = Squares_length_0(&_S306);
    (&point_0)->length_0 = _S307;
    thread Squares_0 _S308 = _S305;
    df_0 _S309 = Squares_total_0(&_S308);
    (&point_0)->square_0 = _S309;
    df_0 _S310 = c_of_0(p_16);
    thread df_0 _S311 = _S310;
    thread df_0 _S312 = _S309;
    df_0 _S313 = x2A_0(&_S311, &_S312);
    thread Squares_0 _S314 = _S305;
    float _S315 = Squares_unit_0(&_S314);
    bool _S316;
    if(_S315 != 1.0f)
    {
        _S316 = true;
    }
    else
    {
        df_0 _S317 = rim_limit_0(p_16);
        thread df_0 _S318 = _S317;
        thread df_0 _S319 = _S313;
        bool _S320 = less_0(&_S318, &_S319);
        _S316 = _S320;
    }
    int _S321;
    if(_S316)
    {
        _S321 = int(1);
    }
    else
    {
        _S321 = int(0);
    }
    uint _S322 = uint(_S321);
    (&point_0)->clipped_0 = _S322;
    if(_S322 != 0U)
    {
        df_0 _S323 = rim_norm_0(p_16);
        df_0 _S324 = root_c_of_0(p_16);
        thread df_0 _S325 = _S324;
        thread df_0 _S326 = (&point_0)->length_0;
        df_0 _S327 = x2A_0(&_S325, &_S326);
        thread df_0 _S328 = _S323;
        thread df_0 _S329 = _S327;
        df_0 _S330 = _0(&_S328, &_S329);
        thread df_0 _S331 = _S330;
        df_0 _S332 = scaled_0(&_S331, _S315);
        (&(&point_0)->row_4)->scale_0 = _S332;
        thread df_0 _S333 = _S323;
        thread df_0 _S334 = _S324;
        df_0 _S335 = _0(&_S333, &_S334);
        (&point_0)->length_0 = _S335;
        thread df_0 _S336 = _S323;
        thread df_0 _S337 = _S323;
        df_0 _S338 = x2A_0(&_S336, &_S337);
        thread df_0 _S339 = _S338;
        thread df_0 _S340 = _S310;
        df_0 _S341 = _0(&_S339, &_S340);
        (&point_0)->square_0 = _S341;
        thread df_0 _S342 = wide_0(1.0f);
        thread df_0 _S343 = _S338;
        df_0 _S344 = x2D_0(&_S342, &_S343);
        (&point_0)->gap_0 = _S344;
    }
    else
    {
        thread df_0 _S345 = wide_0(1.0f);
        thread df_0 _S346 = _S313;
        df_0 _S347 = x2D_0(&_S345, &_S346);
        (&point_0)->gap_0 = _S347;
    }
    *_S301 = point_row_data_0;
    return point_0;
}

uint share_place_0(const Ball_0 constant* p_17, uint batch_0, uint index_1)
{
    return batch_0 * (p_17->points_0 + 1U) + index_1;
}

df_0 pair_at_0(float device* data_2, uint place_0)
{
    uint _S348 = place_0 * 2U;
    return pair_of_0(data_2[_S348], data_2[_S348 + 1U]);
}

df_0 share_of_0(const Ball_0 constant* p_18, float device* shares_0, const Site_0 thread* site_8)
{
    uint _S349 = site_8->row_0;
    uint _S350 = p_18->points_0;
    uint _S351 = site_8->row_0 / p_18->points_0;
    uint _S352 = share_place_0(p_18, _S351, _S349 - _S351 * _S350);
    return pair_at_0(shares_0, _S352);
}

struct Term_0
{
    df_0 factor_1;
    df_0 scale_1;
    array<df_0, int(3)> numbers_0;
};

Term_0 term_of_0(const df_0 thread* factor_2, const df_0 thread* scale_2, const df_0 thread* first_0, const df_0 thread* second_0, const df_0 thread* third_0)
{
    thread Term_0 term_0;
    (&term_0)->factor_1 = *factor_2;
    (&term_0)->scale_1 = *scale_2;
    (&term_0)->numbers_0[int(0)] = *first_0;
    (&term_0)->numbers_0[int(1)] = *second_0;
    (&term_0)->numbers_0[int(2)] = *third_0;
    return term_0;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S353;
    if(this_8->active_0)
    {
        _S353 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S353 = false;
    }
    return _S353;
}

void store_0(float device* out_0, uint place_1, const df_0 thread* value_11)
{
    uint _S354 = place_1 * 2U;
    *(out_0+_S354) = value_11->hi_0;
    *(out_0+(_S354 + 1U)) = value_11->lo_0;
    return;
}

void put_term_0(float device* terms_0, const Site_0 thread* site_9, const Term_0 thread* term_1)
{
    bool _S355 = Site_is_first_0(site_9);
    if(_S355)
    {
        uint _S356 = site_9->row_0 * 5U;
        store_0(terms_0, _S356, &term_1->factor_1);
        store_0(terms_0, _S356 + 1U, &term_1->scale_1);
        uint k_9 = 0U;
        for(;;)
        {
            if(k_9 < 3U)
            {
            }
            else
            {
                break;
            }
            store_0(terms_0, _S356 + 2U + k_9, &term_1->numbers_0[k_9]);
            k_9 = k_9 + 1U;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_19, const Site_0 thread* site_10, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S357 = Site_is_first_0(site_10);
    bool _S358;
    if(_S357)
    {
        _S358 = inputs_0 > 0U;
    }
    else
    {
        _S358 = false;
    }
    if(_S358)
    {
        _S358 = ((p_19->flags_0) & 1U) != 0U;
    }
    else
    {
        _S358 = false;
    }
    if(_S358)
    {
        report_fault_0(status_3, site_10->row_0);
    }
    return;
}

void count_clipped_0(const Ball_0 constant* p_20, const Site_0 thread* site_11, atomic<uint> device* status_4, uint inputs_1, uint result_0)
{
    refuse_clipped_0(p_20, site_11, status_4, inputs_1);
    uint moved_0 = inputs_1 | (result_0 << 3U);
    bool _S359 = Site_is_first_0(site_11);
    bool _S360;
    if(_S359)
    {
        _S360 = moved_0 != 0U;
    }
    else
    {
        _S360 = false;
    }
    if(_S360)
    {
        uint moved_1;
        if(((p_20->flags_0) & 16U) != 0U)
        {
            uint _S361 = atomic_fetch_or_explicit(status_4+(4U + site_11->row_0), moved_0, memory_order_relaxed);
            moved_1 = moved_0 & (~_S361);
        }
        else
        {
            moved_1 = moved_0;
        }
        uint _S362 = atomic_fetch_add_explicit(status_4+int(0), (moved_1 & 1U) + ((moved_1 >> 1U) & 1U) + ((moved_1 >> 2U) & 1U) + (moved_1 >> 3U), memory_order_relaxed);
    }
    return;
}

void count_start_0(const Ball_0 constant* p_21, const Site_0 thread* site_12, atomic<uint> device* status_5, uint clipped_1)
{
    if(((p_21->flags_0) & 128U) != 0U)
    {
        count_clipped_0(p_21, site_12, status_5, clipped_1, 0U);
    }
    return;
}

[[kernel]] void poincare_midpoint_points(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_points_3 [[buffer(1)]], float device* entryPointParams_shares_3 [[buffer(2)]], float device* entryPointParams_terms_3 [[buffer(3)]], atomic<uint> device* entryPointParams_status_6 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_5;
    (&kernelContext_5)->entryPointParams_0 = entryPointParams_7;
    (&kernelContext_5)->entryPointParams_points_0 = entryPointParams_points_3;
    (&kernelContext_5)->entryPointParams_shares_0 = entryPointParams_shares_3;
    (&kernelContext_5)->entryPointParams_terms_0 = entryPointParams_terms_3;
    (&kernelContext_5)->entryPointParams_status_0 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_5)->parts_0 = &parts_1;
    (&kernelContext_5)->opaque_zero_0 = entryPointParams_7->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S363 = point_blocks_0(&entryPointParams_7->p_0);
        if(block_1 < _S363)
        {
        }
        else
        {
            break;
        }
        Site_0 _S364 = point_site_of_0(&entryPointParams_7->p_0, block_1, invocation_2.x);
        thread Site_0 _S365 = _S364;
        Lie_0 _S366 = point_lie_0(&entryPointParams_7->p_0, &_S365);
        thread Site_0 _S367 = _S364;
        thread Lie_0 _S368 = _S366;
        thread float device* _S369;
        Point_0 _S370 = point_of_0(&entryPointParams_7->p_0, &_S367, (&kernelContext_5)->entryPointParams_points_0, &_S368, (&kernelContext_5)->entryPointParams_status_0, &_S369, &kernelContext_5);
        thread Site_0 _S371 = _S364;
        df_0 _S372 = share_of_0(&entryPointParams_7->p_0, (&kernelContext_5)->entryPointParams_shares_0, &_S371);
        thread df_0 _S373 = _S372;
        df_0 _S374 = twice_0(&_S373);
        thread df_0 _S375 = _S374;
        thread df_0 _S376 = _S370.gap_0;
        df_0 _S377 = _0(&_S375, &_S376);
        thread df_0 _S378 = _S377;
        thread df_0 _S379 = _S372;
        df_0 _S380 = x2D_0(&_S378, &_S379);
        df_0 _S381 = wide_0(0.0f);
        thread df_0 _S382 = _S377;
        thread df_0 _S383 = _S370.row_4.scale_0;
        thread df_0 _S384 = _S380;
        thread df_0 _S385 = _S381;
        thread df_0 _S386 = _S381;
        Term_0 _S387 = term_of_0(&_S382, &_S383, &_S384, &_S385, &_S386);
        thread Site_0 _S388 = _S364;
        thread Term_0 _S389 = _S387;
        put_term_0((&kernelContext_5)->entryPointParams_terms_0, &_S388, &_S389);
        thread Site_0 _S390 = _S364;
        count_start_0(&entryPointParams_7->p_0, &_S390, (&kernelContext_5)->entryPointParams_status_0, _S370.clipped_0);
        block_1 = block_1 + entryPointParams_7->p_0.groups_0;
    }
    return;
}

uint block_count_0(const Ball_0 constant* p_22)
{
    uint _S391 = p_22->rows_0;
    uint _S392 = p_22->lanes_0;
    uint _S393 = 64U / p_22->lanes_0;
    uint _S394 = _S391 + _S393 - 1U;
    uint _S395 = 64U / _S392;
    uint _S396 = _S394 / _S395;
    return _S396;
}

Site_0 site_of_0(const Ball_0 constant* p_23, uint block_2, uint invocation_3)
{
    uint _S397 = p_23->lanes_0;
    uint _S398 = 64U / p_23->lanes_0;
    uint _S399 = block_2 * _S398;
    uint _S400 = invocation_3 / _S397;
    uint _S401 = _S399 + _S400;
    thread Site_0 site_13;
    bool _S402 = _S401 < (p_23->rows_0);
    (&site_13)->active_0 = _S402;
    uint _S403;
    if(_S402)
    {
        _S403 = _S401;
    }
    else
    {
        _S403 = 0U;
    }
    (&site_13)->row_0 = _S403;
    uint _S404 = invocation_3 % _S397;
    (&site_13)->lane_0 = _S404;
    (&site_13)->invocation_0 = invocation_3;
    if((&site_13)->active_0)
    {
        _S403 = p_23->columns_1;
    }
    else
    {
        _S403 = 0U;
    }
    (&site_13)->columns_0 = _S403;
    return site_13;
}

uint sum_place_0(uint columns_2, uint batch_1, uint index_2)
{
    return batch_1 * (columns_2 + 3U) + index_2;
}

Row_0 pairs_of_0(float device* data_3, uint place_2, float device* thread* _S405)
{
    thread Row_0 row_5;
    (&row_5)->base_0 = place_2 * 2U;
    (&row_5)->step_2 = 2U;
    (&row_5)->low_0 = 1U;
    (&row_5)->scale_0 = wide_0(1.0f);
    *_S405 = data_3;
    return row_5;
}

df_0 dot_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_14, const Row_0 thread* x_2, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_6)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_1 = site_14->lane_0;
    for(;;)
    {
        if(i_1 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S406 = sums_3[int(0)];
        uint _S407 = x_2->base_0 + i_1 * x_2->step_2;
        thread df_0 value_12 = wide_0(x_data_0[_S407]);
        uint _S408 = x_2->low_0;
        if((x_2->low_0) != 0U)
        {
            (&value_12)->lo_0 = x_data_0[_S407 + _S408];
        }
        bool _S409;
        if(((&x_2->scale_0)->hi_0) == 1.0f)
        {
            _S409 = ((&x_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S409 = false;
        }
        df_0 _S410;
        if(_S409)
        {
            _S410 = value_12;
        }
        else
        {
            thread df_0 _S411 = value_12;
            df_0 _S412 = x2A_0(&x_2->scale_0, &_S411);
            _S410 = _S412;
        }
        uint _S413 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_13 = wide_0(y_data_0[_S413]);
        uint _S414 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_13)->lo_0 = y_data_0[_S413 + _S414];
        }
        bool _S415;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S415 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S415 = false;
        }
        df_0 _S416;
        if(_S415)
        {
            _S416 = value_13;
        }
        else
        {
            thread df_0 _S417 = value_13;
            df_0 _S418 = x2A_0(&y_0->scale_0, &_S417);
            _S416 = _S418;
        }
        thread df_0 _S419 = _S410;
        thread df_0 _S420 = _S416;
        df_0 _S421 = x2A_0(&_S419, &_S420);
        thread df_0 _S422 = _S406;
        thread df_0 _S423 = _S421;
        df_0 _S424 = x2B_0(&_S422, &_S423);
        sums_3[int(0)] = _S424;
        i_1 = i_1 + p_24->lanes_0;
    }
    join_0(p_24->lanes_0, site_14, &sums_3, kernelContext_6);
    return sums_3[int(0)];
}

struct Rim_0
{
    df_0 factor_3;
    uint clipped_2;
};

Rim_0 rim_of_0(const Ball_0 constant* p_25, const df_0 thread* gap_1)
{
    df_0 _S425 = wide_0(1.0f);
    thread df_0 _S426 = _S425;
    df_0 _S427 = x2D_0(&_S426, gap_1);
    thread Rim_0 rim_0;
    df_0 _S428 = rim_limit_0(p_25);
    thread df_0 _S429 = _S428;
    thread df_0 _S430 = _S427;
    bool _S431 = less_0(&_S429, &_S430);
    int _S432;
    if(_S431)
    {
        _S432 = int(1);
    }
    else
    {
        _S432 = int(0);
    }
    uint _S433 = uint(_S432);
    (&rim_0)->clipped_2 = _S433;
    df_0 _S434;
    if(_S433 != 0U)
    {
        df_0 _S435 = rim_norm_0(p_25);
        thread df_0 _S436 = _S427;
        df_0 _S437 = root_of_0(&_S436);
        thread df_0 _S438 = _S435;
        thread df_0 _S439 = _S437;
        df_0 _S440 = _0(&_S438, &_S439);
        _S434 = _S440;
    }
    else
    {
        _S434 = _S425;
    }
    (&rim_0)->factor_3 = _S434;
    return rim_0;
}

uint state_size_0(const Ball_0 constant* p_26)
{
    return p_26->columns_1 + 8U;
}

uint state_place_0(const Ball_0 constant* p_27, uint batch_2, uint index_3)
{
    uint _S441 = state_size_0(p_27);
    return batch_2 * _S441 + index_3;
}

void put_state_number_0(float device* state_0, const Ball_0 constant* p_28, uint batch_3, uint which_0, const df_0 thread* value_14)
{
    uint _S442 = state_place_0(p_28, batch_3, p_28->columns_1 + which_0);
    store_0(state_0, _S442, value_14);
    return;
}

[[kernel]] void poincare_midpoint_base(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_sums_3 [[buffer(1)]], float device* entryPointParams_state_6 [[buffer(2)]])
{
    df_0 _S443;
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_1 = entryPointParams_8;
    (&kernelContext_7)->entryPointParams_sums_0 = entryPointParams_sums_3;
    (&kernelContext_7)->entryPointParams_state_0 = entryPointParams_state_6;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_7)->parts_0 = &parts_2;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_8->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S444 = block_count_0(&entryPointParams_8->p_1);
        if(block_3 < _S444)
        {
        }
        else
        {
            break;
        }
        Site_0 _S445 = site_of_0(&entryPointParams_8->p_1, block_3, invocation_4.x);
        thread float device* _S446;
        Row_0 _S447 = pairs_of_0((&kernelContext_7)->entryPointParams_sums_0, sum_place_0(entryPointParams_8->p_1.columns_1, _S445.row_0, 0U), &_S446);
        float device* _S448 = _S446;
        df_0 _S449 = pair_at_0((&kernelContext_7)->entryPointParams_sums_0, sum_place_0(entryPointParams_8->p_1.columns_1, _S445.row_0, entryPointParams_8->p_1.columns_1));
        thread df_0 _S450 = _S449;
        thread df_0 _S451 = _S449;
        df_0 _S452 = x2A_0(&_S450, &_S451);
        df_0 _S453 = c_of_0(&entryPointParams_8->p_1);
        thread Site_0 _S454 = _S445;
        thread Row_0 _S455 = _S447;
        thread Row_0 _S456 = _S447;
        df_0 _S457 = dot_of_0(&entryPointParams_8->p_1, &_S454, &_S455, _S448, &_S456, _S448, &kernelContext_7);
        thread df_0 _S458 = _S453;
        thread df_0 _S459 = _S457;
        df_0 _S460 = x2A_0(&_S458, &_S459);
        thread df_0 _S461 = _S452;
        thread df_0 _S462 = _S460;
        df_0 _S463 = x2D_0(&_S461, &_S462);
        thread df_0 _S464 = _S463;
        df_0 _S465 = root_of_0(&_S464);
        thread df_0 _S466 = _S465;
        df_0 _S467 = twice_0(&_S466);
        thread df_0 _S468 = _S449;
        thread df_0 _S469 = _S465;
        df_0 _S470 = x2B_0(&_S468, &_S469);
        thread df_0 _S471 = _S467;
        thread df_0 _S472 = _S470;
        df_0 _S473 = _0(&_S471, &_S472);
        thread df_0 _S474 = _S473;
        Rim_0 _S475 = rim_of_0(&entryPointParams_8->p_1, &_S474);
        thread df_0 _S476 = _S475.factor_3;
        thread df_0 _S477 = _S470;
        df_0 _S478 = _0(&_S476, &_S477);
        uint i_2 = _S445.lane_0;
        for(;;)
        {
            if(i_2 < (_S445.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S479 = state_place_0(&entryPointParams_8->p_1, _S445.row_0, i_2);
            uint _S480 = _S447.base_0 + i_2 * _S447.step_2;
            thread df_0 value_15 = wide_0(_S448[_S480]);
            if((_S447.low_0) != 0U)
            {
                (&value_15)->lo_0 = _S448[_S480 + _S447.low_0];
            }
            bool _S481;
            if((_S447.scale_0.hi_0) == 1.0f)
            {
                _S481 = (_S447.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S481 = false;
            }
            if(_S481)
            {
                _S443 = value_15;
            }
            else
            {
                thread df_0 _S482 = _S447.scale_0;
                thread df_0 _S483 = value_15;
                df_0 _S484 = x2A_0(&_S482, &_S483);
                _S443 = _S484;
            }
            thread df_0 _S485 = _S478;
            thread df_0 _S486 = _S443;
            df_0 _S487 = x2A_0(&_S485, &_S486);
            thread df_0 _S488 = _S487;
            store_0((&kernelContext_7)->entryPointParams_state_0, _S479, &_S488);
            i_2 = i_2 + entryPointParams_8->p_1.lanes_0;
        }
        thread Site_0 _S489 = _S445;
        bool _S490 = Site_is_first_0(&_S489);
        if(_S490)
        {
            if((_S475.clipped_2) != 0U)
            {
                df_0 _S491 = wide_0(1.0f);
                df_0 _S492 = rim_norm_0(&entryPointParams_8->p_1);
                df_0 _S493 = rim_norm_0(&entryPointParams_8->p_1);
                thread df_0 _S494 = _S492;
                thread df_0 _S495 = _S493;
                df_0 _S496 = x2A_0(&_S494, &_S495);
                thread df_0 _S497 = _S491;
                thread df_0 _S498 = _S496;
                df_0 _S499 = x2D_0(&_S497, &_S498);
                _S443 = _S499;
            }
            else
            {
                _S443 = _S473;
            }
            thread df_0 _S500 = _S443;
            put_state_number_0((&kernelContext_7)->entryPointParams_state_0, &entryPointParams_8->p_1, _S445.row_0, 0U, &_S500);
        }
        block_3 = block_3 + entryPointParams_8->p_1.groups_0;
    }
    return;
}

uint batch_of_0(const Ball_0 constant* p_29, const Site_0 thread* site_15)
{
    uint _S501 = site_15->row_0 / p_29->points_0;
    return _S501;
}

df_0 state_number_0(const Ball_0 constant* p_30, float device* state_1, uint batch_4, uint which_1)
{
    uint _S502 = state_place_0(p_30, batch_4, p_30->columns_1 + which_1);
    return pair_at_0(state_1, _S502);
}

Row_0 state_row_0(const Ball_0 constant* p_31, float device* state_2, uint batch_5, float device* thread* _S503)
{
    uint _S504 = state_place_0(p_31, batch_5, 0U);
    thread float device* _S505;
    Row_0 _S506 = pairs_of_0(state_2, _S504, &_S505);
    *_S503 = _S505;
    return _S506;
}

df_0 sum_square_0(const Ball_0 constant* p_32, const Site_0 thread* site_16, const Row_0 thread* x_3, float device* x_data_1, float sign_0, const Row_0 thread* y_1, float device* y_data_1, KernelContext_0 thread* kernelContext_8)
{
    thread array<df_0, int(1)> sums_4;
    sums_4[int(0)] = wide_0(0.0f);
    uint i_3 = site_16->lane_0;
    for(;;)
    {
        if(i_3 < (site_16->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S507 = y_1->base_0 + i_3 * y_1->step_2;
        thread df_0 value_16 = wide_0(y_data_1[_S507]);
        uint _S508 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_16)->lo_0 = y_data_1[_S507 + _S508];
        }
        bool _S509;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S509 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S509 = false;
        }
        df_0 _S510;
        if(_S509)
        {
            _S510 = value_16;
        }
        else
        {
            thread df_0 _S511 = value_16;
            df_0 _S512 = x2A_0(&y_1->scale_0, &_S511);
            _S510 = _S512;
        }
        uint _S513 = x_3->base_0 + i_3 * x_3->step_2;
        thread df_0 value_17 = wide_0(x_data_1[_S513]);
        uint _S514 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_17)->lo_0 = x_data_1[_S513 + _S514];
        }
        bool _S515;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S515 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S515 = false;
        }
        df_0 _S516;
        if(_S515)
        {
            _S516 = value_17;
        }
        else
        {
            thread df_0 _S517 = value_17;
            df_0 _S518 = x2A_0(&x_3->scale_0, &_S517);
            _S516 = _S518;
        }
        thread df_0 _S519 = _S516;
        df_0 _S520 = x2A_1(&_S519, sign_0);
        thread df_0 _S521 = _S510;
        thread df_0 _S522 = _S520;
        df_0 _S523 = x2B_0(&_S521, &_S522);
        thread df_0 _S524 = _S523;
        thread df_0 _S525 = _S523;
        df_0 _S526 = x2A_0(&_S524, &_S525);
        thread df_0 _S527 = sums_4[int(0)];
        thread df_0 _S528 = _S526;
        df_0 _S529 = x2B_0(&_S527, &_S528);
        sums_4[int(0)] = _S529;
        i_3 = i_3 + p_32->lanes_0;
    }
    join_0(p_32->lanes_0, site_16, &sums_4, kernelContext_8);
    return sums_4[int(0)];
}

struct Seen_0
{
    df_0 half_sinh_sq_0;
    df_0 g_0;
};

Seen_0 seen_from_0(const Ball_0 constant* p_33, const Site_0 thread* site_17, const Row_0 thread* base_1, float device* base_data_0, const df_0 thread* gap_2, const Point_0 thread* x_4, float device* x_row_data_0, KernelContext_0 thread* kernelContext_9)
{
    thread Seen_0 seen_0;
    df_0 _S530 = c_of_0(p_33);
    df_0 _S531 = sum_square_0(p_33, site_17, base_1, base_data_0, -1.0f, &x_4->row_4, x_row_data_0, kernelContext_9);
    thread df_0 _S532 = _S530;
    thread df_0 _S533 = _S531;
    df_0 _S534 = x2A_0(&_S532, &_S533);
    (&seen_0)->g_0 = _S534;
    df_0 _S535 = x2A_0(gap_2, &x_4->gap_0);
    thread df_0 _S536 = _S534;
    thread df_0 _S537 = _S535;
    df_0 _S538 = _0(&_S536, &_S537);
    (&seen_0)->half_sinh_sq_0 = _S538;
    return seen_0;
}

[[kernel]] void poincare_midpoint_view(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_points_4 [[buffer(1)]], float device* entryPointParams_shares_4 [[buffer(2)]], float device* entryPointParams_state_7 [[buffer(3)]], float device* entryPointParams_terms_4 [[buffer(4)]], atomic<uint> device* entryPointParams_status_7 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_2 = entryPointParams_9;
    (&kernelContext_10)->entryPointParams_points_1 = entryPointParams_points_4;
    (&kernelContext_10)->entryPointParams_shares_1 = entryPointParams_shares_4;
    (&kernelContext_10)->entryPointParams_state_1 = entryPointParams_state_7;
    (&kernelContext_10)->entryPointParams_terms_1 = entryPointParams_terms_4;
    (&kernelContext_10)->entryPointParams_status_1 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_10)->parts_0 = &parts_3;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_9->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S539 = point_blocks_0(&entryPointParams_9->p_2);
        if(block_4 < _S539)
        {
        }
        else
        {
            break;
        }
        Site_0 _S540 = point_site_of_0(&entryPointParams_9->p_2, block_4, invocation_5.x);
        thread Site_0 _S541 = _S540;
        Lie_0 _S542 = point_lie_0(&entryPointParams_9->p_2, &_S541);
        thread Site_0 _S543 = _S540;
        thread Lie_0 _S544 = _S542;
        thread float device* _S545;
        Point_0 _S546 = point_of_0(&entryPointParams_9->p_2, &_S543, (&kernelContext_10)->entryPointParams_points_1, &_S544, (&kernelContext_10)->entryPointParams_status_1, &_S545, &kernelContext_10);
        float device* _S547 = _S545;
        thread Site_0 _S548 = _S540;
        uint _S549 = batch_of_0(&entryPointParams_9->p_2, &_S548);
        df_0 _S550 = state_number_0(&entryPointParams_9->p_2, (&kernelContext_10)->entryPointParams_state_1, _S549, 0U);
        thread float device* _S551;
        Row_0 _S552 = state_row_0(&entryPointParams_9->p_2, (&kernelContext_10)->entryPointParams_state_1, _S549, &_S551);
        thread Site_0 _S553 = _S540;
        thread Row_0 _S554 = _S552;
        thread df_0 _S555 = _S550;
        thread Point_0 _S556 = _S546;
        Seen_0 _S557 = seen_from_0(&entryPointParams_9->p_2, &_S553, &_S554, _S551, &_S555, &_S556, _S547, &kernelContext_10);
        thread Site_0 _S558 = _S540;
        df_0 _S559 = share_of_0(&entryPointParams_9->p_2, (&kernelContext_10)->entryPointParams_shares_1, &_S558);
        thread df_0 _S560 = _S559;
        thread df_0 _S561 = _S546.gap_0;
        df_0 _S562 = _0(&_S560, &_S561);
        thread df_0 _S563 = _S562;
        thread df_0 _S564 = _S550;
        df_0 _S565 = x2A_0(&_S563, &_S564);
        thread df_0 _S566 = _S557.half_sinh_sq_0;
        df_0 _S567 = twice_0(&_S566);
        thread df_0 _S568 = _S567;
        df_0 _S569 = x2B_1(&_S568, 1.0f);
        thread df_0 _S570 = _S559;
        thread df_0 _S571 = _S569;
        df_0 _S572 = x2A_0(&_S570, &_S571);
        thread df_0 _S573 = _S562;
        thread df_0 _S574 = _S557.g_0;
        df_0 _S575 = x2A_0(&_S573, &_S574);
        thread df_0 _S576 = _S575;
        df_0 _S577 = neg_0(&_S576);
        df_0 _S578 = wide_0(0.0f);
        thread df_0 _S579 = _S565;
        thread df_0 _S580 = _S546.row_4.scale_0;
        thread df_0 _S581 = _S572;
        thread df_0 _S582 = _S577;
        thread df_0 _S583 = _S578;
        Term_0 _S584 = term_of_0(&_S579, &_S580, &_S581, &_S582, &_S583);
        thread Site_0 _S585 = _S540;
        thread Term_0 _S586 = _S584;
        put_term_0((&kernelContext_10)->entryPointParams_terms_1, &_S585, &_S586);
        block_4 = block_4 + entryPointParams_9->p_2.groups_0;
    }
    return;
}

struct Step_0
{
    Row_0 sum_0;
    Row_0 base_2;
    df_0 along_0;
};

Step_0 step_of_0(const Ball_0 constant* p_34, const Site_0 thread* site_18, float device* sums_5, float device* state_3, uint along_1, float device* thread* _S587, float device* thread* _S588)
{
    thread Step_0 step_3;
    uint _S589 = p_34->columns_1;
    uint _S590 = site_18->row_0;
    thread float device* _S591;
    Row_0 _S592 = pairs_of_0(sums_5, sum_place_0(p_34->columns_1, site_18->row_0, 0U), &_S591);
    (&step_3)->sum_0 = _S592;
    thread float device* _S593;
    Row_0 _S594 = state_row_0(p_34, state_3, _S590, &_S593);
    (&step_3)->base_2 = _S594;
    (&step_3)->along_0 = pair_at_0(sums_5, sum_place_0(_S589, _S590, _S589 + along_1));
    *_S587 = _S591;
    *_S588 = _S593;
    return step_3;
}

df_0 Step_at_0(const Step_0 thread* this_9, float device* this_sum_data_0, float device* this_base_data_0, uint i_4)
{
    uint _S595 = (&this_9->sum_0)->base_0 + i_4 * (&this_9->sum_0)->step_2;
    thread df_0 value_18 = wide_0(this_sum_data_0[_S595]);
    uint _S596 = (&this_9->sum_0)->low_0;
    if(((&this_9->sum_0)->low_0) != 0U)
    {
        (&value_18)->lo_0 = this_sum_data_0[_S595 + _S596];
    }
    bool _S597;
    if(((&(&this_9->sum_0)->scale_0)->hi_0) == 1.0f)
    {
        _S597 = ((&(&this_9->sum_0)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S597 = false;
    }
    df_0 _S598;
    if(_S597)
    {
        _S598 = value_18;
    }
    else
    {
        thread df_0 _S599 = value_18;
        df_0 _S600 = x2A_0(&(&this_9->sum_0)->scale_0, &_S599);
        _S598 = _S600;
    }
    uint _S601 = (&this_9->base_2)->base_0 + i_4 * (&this_9->base_2)->step_2;
    thread df_0 value_19 = wide_0(this_base_data_0[_S601]);
    uint _S602 = (&this_9->base_2)->low_0;
    if(((&this_9->base_2)->low_0) != 0U)
    {
        (&value_19)->lo_0 = this_base_data_0[_S601 + _S602];
    }
    if(((&(&this_9->base_2)->scale_0)->hi_0) == 1.0f)
    {
        _S597 = ((&(&this_9->base_2)->scale_0)->lo_0) == 0.0f;
    }
    else
    {
        _S597 = false;
    }
    df_0 _S603;
    if(_S597)
    {
        _S603 = value_19;
    }
    else
    {
        thread df_0 _S604 = value_19;
        df_0 _S605 = x2A_0(&(&this_9->base_2)->scale_0, &_S604);
        _S603 = _S605;
    }
    thread df_0 _S606 = _S603;
    df_0 _S607 = x2A_0(&this_9->along_0, &_S606);
    thread df_0 _S608 = _S598;
    thread df_0 _S609 = _S607;
    df_0 _S610 = x2B_0(&_S608, &_S609);
    return _S610;
}

bool is_zero_0(const df_0 thread* a_29)
{
    return (a_29->hi_0) == 0.0f;
}

void refuse_result_0(const Site_0 thread* site_19, atomic<uint> device* status_6, const df_0 thread* value_20)
{
    bool _S611 = Site_is_first_0(site_19);
    bool _S612;
    if(_S611)
    {
        _S612 = is_bad_0(value_20->hi_0);
    }
    else
    {
        _S612 = false;
    }
    if(_S612)
    {
        report_fault_0(status_6, site_19->row_0);
    }
    return;
}

[[kernel]] void poincare_midpoint_settle(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_sums_4 [[buffer(1)]], float device* entryPointParams_seen_1 [[buffer(2)]], float device* entryPointParams_base_1 [[buffer(3)]], float device* entryPointParams_state_8 [[buffer(4)]], atomic<uint> device* entryPointParams_status_8 [[buffer(5)]])
{
    uint _S613;
    thread KernelContext_0 kernelContext_11;
    (&kernelContext_11)->entryPointParams_3 = entryPointParams_10;
    (&kernelContext_11)->entryPointParams_sums_1 = entryPointParams_sums_4;
    (&kernelContext_11)->entryPointParams_seen_0 = entryPointParams_seen_1;
    (&kernelContext_11)->entryPointParams_base_0 = entryPointParams_base_1;
    (&kernelContext_11)->entryPointParams_state_2 = entryPointParams_state_8;
    (&kernelContext_11)->entryPointParams_status_2 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_11)->parts_0 = &parts_4;
    (&kernelContext_11)->opaque_zero_0 = entryPointParams_10->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S614 = block_count_0(&entryPointParams_10->p_3);
        if(block_5 < _S614)
        {
        }
        else
        {
            break;
        }
        Site_0 _S615 = site_of_0(&entryPointParams_10->p_3, block_5, invocation_6.x);
        thread Site_0 _S616 = _S615;
        thread float device* _S617;
        thread float device* _S618;
        Step_0 _S619 = step_of_0(&entryPointParams_10->p_3, &_S616, (&kernelContext_11)->entryPointParams_seen_0, (&kernelContext_11)->entryPointParams_base_0, 1U, &_S617, &_S618);
        float device* _S620 = _S618;
        float device* _S621 = _S617;
        df_0 _S622 = wide_0(0.0f);
        thread array<df_0, int(1)> across_0;
        across_0[int(0)] = _S622;
        uint i_5 = _S615.lane_0;
        for(;;)
        {
            _S613 = _S615.columns_0;
            if(i_5 < (_S615.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S623 = across_0[int(0)];
            thread Step_0 _S624 = _S619;
            df_0 _S625 = Step_at_0(&_S624, _S621, _S620, i_5);
            thread Step_0 _S626 = _S619;
            df_0 _S627 = Step_at_0(&_S626, _S621, _S620, i_5);
            thread df_0 _S628 = _S625;
            thread df_0 _S629 = _S627;
            df_0 _S630 = x2A_0(&_S628, &_S629);
            thread df_0 _S631 = _S623;
            thread df_0 _S632 = _S630;
            df_0 _S633 = x2B_0(&_S631, &_S632);
            across_0[int(0)] = _S633;
            i_5 = i_5 + entryPointParams_10->p_3.lanes_0;
        }
        thread Site_0 _S634 = _S615;
        join_0(entryPointParams_10->p_3.lanes_0, &_S634, &across_0, &kernelContext_11);
        df_0 _S635 = wide_0(2.0f);
        df_0 _S636 = state_number_0(&entryPointParams_10->p_3, (&kernelContext_11)->entryPointParams_base_0, _S615.row_0, 0U);
        thread df_0 _S637 = _S635;
        thread df_0 _S638 = _S636;
        df_0 _S639 = _0(&_S637, &_S638);
        df_0 _S640 = pair_at_0((&kernelContext_11)->entryPointParams_seen_0, sum_place_0(entryPointParams_10->p_3.columns_1, _S615.row_0, entryPointParams_10->p_3.columns_1));
        thread df_0 _S641 = _S640;
        thread df_0 _S642 = _S640;
        df_0 _S643 = x2A_0(&_S641, &_S642);
        df_0 _S644 = c_of_0(&entryPointParams_10->p_3);
        thread df_0 _S645 = _S639;
        thread df_0 _S646 = _S639;
        df_0 _S647 = x2A_0(&_S645, &_S646);
        thread df_0 _S648 = _S647;
        thread df_0 _S649 = across_0[int(0)];
        df_0 _S650 = x2A_0(&_S648, &_S649);
        thread df_0 _S651 = _S644;
        thread df_0 _S652 = _S650;
        df_0 _S653 = x2A_0(&_S651, &_S652);
        thread df_0 _S654 = _S643;
        thread df_0 _S655 = _S653;
        df_0 _S656 = x2D_0(&_S654, &_S655);
        thread df_0 _S657 = _S656;
        df_0 _S658 = root_of_0(&_S657);
        df_0 _S659 = pair_at_0((&kernelContext_11)->entryPointParams_sums_1, sum_place_0(entryPointParams_10->p_3.columns_1, _S615.row_0, entryPointParams_10->p_3.columns_1));
        df_0 _S660 = wide_0(1.0f);
        thread df_0 _S661 = _S659;
        thread df_0 _S662 = _S658;
        df_0 _S663 = x2B_0(&_S661, &_S662);
        thread df_0 _S664 = _S660;
        thread df_0 _S665 = _S663;
        df_0 _S666 = _0(&_S664, &_S665);
        uint i_6 = _S615.lane_0;
        for(;;)
        {
            if(i_6 < _S613)
            {
            }
            else
            {
                break;
            }
            uint _S667 = state_place_0(&entryPointParams_10->p_3, _S615.row_0, i_6);
            df_0 _S668 = pair_at_0((&kernelContext_11)->entryPointParams_sums_1, sum_place_0(entryPointParams_10->p_3.columns_1, _S615.row_0, i_6));
            thread df_0 _S669 = _S666;
            thread df_0 _S670 = _S668;
            df_0 _S671 = x2A_0(&_S669, &_S670);
            thread df_0 _S672 = _S671;
            store_0((&kernelContext_11)->entryPointParams_state_2, _S667, &_S672);
            i_6 = i_6 + entryPointParams_10->p_3.lanes_0;
        }
        thread df_0 _S673 = _S658;
        bool _S674 = is_zero_0(&_S673);
        df_0 _S675;
        if(_S674)
        {
            _S675 = wide_0((as_type<float>(((as_type<uint>((_S658.hi_0))) | 2139095040U))));
        }
        else
        {
            _S675 = _S666;
        }
        thread Site_0 _S676 = _S615;
        thread df_0 _S677 = _S675;
        refuse_result_0(&_S676, (&kernelContext_11)->entryPointParams_status_2, &_S677);
        thread Site_0 _S678 = _S615;
        bool _S679 = Site_is_first_0(&_S678);
        if(_S679)
        {
            thread df_0 _S680 = _S658;
            df_0 _S681 = twice_0(&_S680);
            thread df_0 _S682 = _S681;
            thread df_0 _S683 = _S666;
            df_0 _S684 = x2A_0(&_S682, &_S683);
            thread df_0 _S685 = _S684;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 0U, &_S685);
            thread df_0 _S686 = _S659;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 1U, &_S686);
            thread df_0 _S687 = _S658;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 2U, &_S687);
            thread df_0 _S688 = _S622;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 3U, &_S688);
            thread df_0 _S689 = _S622;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 4U, &_S689);
            thread df_0 _S690 = _S622;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 5U, &_S690);
            thread df_0 _S691 = _S622;
            put_state_number_0((&kernelContext_11)->entryPointParams_state_2, &entryPointParams_10->p_3, _S615.row_0, 6U, &_S691);
        }
        block_5 = block_5 + entryPointParams_10->p_3.groups_0;
    }
    return;
}

df_0 x2D_1(const df_0 thread* a_30, float b_17)
{
    df_0 _S692 = x2B_2(a_30, - b_17);
    return _S692;
}

df_0 half_of_0(const df_0 thread* a_31)
{
    df_0 _S693 = scaled_1(a_31, 0.5f);
    return _S693;
}

df_0 log_of_0(const df_0 thread* x_5)
{
    float _S694 = log(x_5->hi_0);
    thread df_0 _S695 = wide_0(- _S694);
    df_0 _S696 = exp_of_0(&_S695);
    thread df_0 _S697 = _S696;
    df_0 _S698 = x2A_0(x_5, &_S697);
    thread df_0 _S699 = _S698;
    df_0 _S700 = x2D_1(&_S699, 1.0f);
    df_0 _S701 = wide_0(_S694);
    thread df_0 _S702 = _S700;
    thread df_0 _S703 = _S700;
    df_0 _S704 = x2A_0(&_S702, &_S703);
    thread df_0 _S705 = _S704;
    df_0 _S706 = half_of_0(&_S705);
    thread df_0 _S707 = _S700;
    thread df_0 _S708 = _S706;
    df_0 _S709 = x2D_0(&_S707, &_S708);
    thread df_0 _S710 = _S701;
    thread df_0 _S711 = _S709;
    df_0 _S712 = x2B_0(&_S710, &_S711);
    return _S712;
}

df_0 asinh_of_0(const df_0 thread* t_2, const df_0 thread* root_1)
{
    df_0 _S713 = x2B_1(t_2, 1.0f);
    thread df_0 _S714 = _S713;
    df_0 _S715 = root_of_0(&_S714);
    thread df_0 _S716 = _S715;
    df_0 _S717 = x2B_0(root_1, &_S716);
    thread df_0 _S718 = _S717;
    df_0 _S719 = log_of_0(&_S718);
    return _S719;
}

Sloped_0 asinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S720 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S721 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S722 = _S720;
        Sloped_0 _S723 = series_0(&_S721, &_S722, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_3);
        return _S723;
    }
    df_0 _S724 = root_of_0(t_3);
    thread df_0 _S725 = _S724;
    df_0 _S726 = asinh_of_0(t_3, &_S725);
    thread df_0 _S727 = _S726;
    thread df_0 _S728 = _S724;
    df_0 _S729 = _0(&_S727, &_S728);
    df_0 _S730 = wide_0(1.0f);
    df_0 _S731 = x2B_1(t_3, 1.0f);
    thread df_0 _S732 = _S731;
    df_0 _S733 = root_of_0(&_S732);
    thread df_0 _S734 = _S730;
    thread df_0 _S735 = _S733;
    df_0 _S736 = _0(&_S734, &_S735);
    thread df_0 _S737 = _S736;
    thread df_0 _S738 = _S729;
    df_0 _S739 = x2D_0(&_S737, &_S738);
    df_0 _S740 = twice_0(t_3);
    thread df_0 _S741 = _S739;
    thread df_0 _S742 = _S740;
    df_0 _S743 = _0(&_S741, &_S742);
    thread df_0 _S744 = _S729;
    thread df_0 _S745 = _S743;
    Sloped_0 _S746 = sloped_0(&_S744, &_S745);
    return _S746;
}

df_0 r_coth_r_0(const df_0 thread* root_2)
{
    if((root_2->hi_0) < 0.00999999977648258f)
    {
        df_0 _S747 = x2A_0(root_2, root_2);
        df_0 _S748 = wide_0(3.0f);
        thread df_0 _S749 = wide_0(1.0f);
        thread df_0 _S750 = _S748;
        df_0 _S751 = _0(&_S749, &_S750);
        thread df_0 _S752 = _S747;
        df_0 _S753 = scaled_0(&_S752, 1.0f);
        thread df_0 _S754 = _S753;
        df_0 _S755 = x2A_1(&_S754, 0.02222222276031971f);
        thread df_0 _S756 = _S751;
        thread df_0 _S757 = _S755;
        df_0 _S758 = x2D_0(&_S756, &_S757);
        thread df_0 _S759 = _S747;
        thread df_0 _S760 = _S758;
        df_0 _S761 = x2A_0(&_S759, &_S760);
        thread df_0 _S762 = _S761;
        df_0 _S763 = x2B_1(&_S762, 1.0f);
        return _S763;
    }
    df_0 _S764 = scaled_0(root_2, -2.0f);
    thread df_0 _S765 = _S764;
    df_0 _S766 = exp_of_0(&_S765);
    thread df_0 _S767 = _S766;
    df_0 _S768 = x2B_1(&_S767, 1.0f);
    thread df_0 _S769 = _S768;
    df_0 _S770 = x2A_0(root_2, &_S769);
    thread df_0 _S771 = wide_0(1.0f);
    thread df_0 _S772 = _S766;
    df_0 _S773 = x2D_0(&_S771, &_S772);
    thread df_0 _S774 = _S770;
    thread df_0 _S775 = _S773;
    df_0 _S776 = _0(&_S774, &_S775);
    return _S776;
}

[[kernel]] void poincare_mean_view(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_points_5 [[buffer(1)]], float device* entryPointParams_shares_5 [[buffer(2)]], float device* entryPointParams_state_9 [[buffer(3)]], float device* entryPointParams_terms_5 [[buffer(4)]], atomic<uint> device* entryPointParams_status_9 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_4 = entryPointParams_11;
    (&kernelContext_12)->entryPointParams_points_2 = entryPointParams_points_5;
    (&kernelContext_12)->entryPointParams_shares_2 = entryPointParams_shares_5;
    (&kernelContext_12)->entryPointParams_state_3 = entryPointParams_state_9;
    (&kernelContext_12)->entryPointParams_terms_2 = entryPointParams_terms_5;
    (&kernelContext_12)->entryPointParams_status_3 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_12)->parts_0 = &parts_5;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_11->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S777 = point_blocks_0(&entryPointParams_11->p_4);
        if(block_6 < _S777)
        {
        }
        else
        {
            break;
        }
        Site_0 _S778 = point_site_of_0(&entryPointParams_11->p_4, block_6, invocation_7.x);
        thread Site_0 _S779 = _S778;
        Lie_0 _S780 = point_lie_0(&entryPointParams_11->p_4, &_S779);
        thread Site_0 _S781 = _S778;
        thread Lie_0 _S782 = _S780;
        thread float device* _S783;
        Point_0 _S784 = point_of_0(&entryPointParams_11->p_4, &_S781, (&kernelContext_12)->entryPointParams_points_2, &_S782, (&kernelContext_12)->entryPointParams_status_3, &_S783, &kernelContext_12);
        float device* _S785 = _S783;
        thread Site_0 _S786 = _S778;
        uint _S787 = batch_of_0(&entryPointParams_11->p_4, &_S786);
        df_0 _S788 = state_number_0(&entryPointParams_11->p_4, (&kernelContext_12)->entryPointParams_state_3, _S787, 0U);
        thread float device* _S789;
        Row_0 _S790 = state_row_0(&entryPointParams_11->p_4, (&kernelContext_12)->entryPointParams_state_3, _S787, &_S789);
        thread Site_0 _S791 = _S778;
        thread Row_0 _S792 = _S790;
        thread df_0 _S793 = _S788;
        thread Point_0 _S794 = _S784;
        Seen_0 _S795 = seen_from_0(&entryPointParams_11->p_4, &_S791, &_S792, _S789, &_S793, &_S794, _S785, &kernelContext_12);
        thread Site_0 _S796 = _S778;
        df_0 _S797 = share_of_0(&entryPointParams_11->p_4, (&kernelContext_12)->entryPointParams_shares_2, &_S796);
        thread df_0 _S798 = _S788;
        thread df_0 _S799 = _S784.gap_0;
        df_0 _S800 = x2A_0(&_S798, &_S799);
        thread df_0 _S801 = _S795.half_sinh_sq_0;
        Sloped_0 _S802 = asinhc_0(&_S801);
        thread df_0 _S803 = _S795.half_sinh_sq_0;
        df_0 _S804 = root_of_0(&_S803);
        thread df_0 _S805 = _S802.value_6;
        thread df_0 _S806 = _S804;
        df_0 _S807 = x2A_0(&_S805, &_S806);
        thread df_0 _S808 = _S807;
        df_0 _S809 = twice_0(&_S808);
        thread df_0 _S810 = _S797;
        thread df_0 _S811 = _S802.value_6;
        df_0 _S812 = x2A_0(&_S810, &_S811);
        thread df_0 _S813 = _S812;
        thread df_0 _S814 = _S788;
        df_0 _S815 = x2A_0(&_S813, &_S814);
        thread df_0 _S816 = _S800;
        df_0 _S817 = root_of_0(&_S816);
        thread df_0 _S818 = _S795.g_0;
        thread df_0 _S819 = _S800;
        df_0 _S820 = x2B_0(&_S818, &_S819);
        thread df_0 _S821 = _S820;
        df_0 _S822 = root_of_0(&_S821);
        thread df_0 _S823 = _S817;
        thread df_0 _S824 = _S822;
        df_0 _S825 = x2A_0(&_S823, &_S824);
        thread df_0 _S826 = _S815;
        thread df_0 _S827 = _S825;
        df_0 _S828 = _0(&_S826, &_S827);
        thread df_0 _S829 = _S828;
        thread df_0 _S830 = _S788;
        df_0 _S831 = x2A_0(&_S829, &_S830);
        thread df_0 _S832 = _S797;
        thread df_0 _S833 = _S809;
        df_0 _S834 = x2A_0(&_S832, &_S833);
        df_0 _S835 = root_c_of_0(&entryPointParams_11->p_4);
        thread df_0 _S836 = _S834;
        thread df_0 _S837 = _S835;
        df_0 _S838 = _0(&_S836, &_S837);
        thread df_0 _S839 = _S809;
        df_0 _S840 = r_coth_r_0(&_S839);
        thread df_0 _S841 = _S797;
        thread df_0 _S842 = _S840;
        df_0 _S843 = x2A_0(&_S841, &_S842);
        thread df_0 _S844 = _S828;
        thread df_0 _S845 = _S795.g_0;
        df_0 _S846 = x2A_0(&_S844, &_S845);
        thread df_0 _S847 = _S846;
        df_0 _S848 = neg_0(&_S847);
        thread df_0 _S849 = _S831;
        thread df_0 _S850 = _S784.row_4.scale_0;
        thread df_0 _S851 = _S838;
        thread df_0 _S852 = _S843;
        thread df_0 _S853 = _S848;
        Term_0 _S854 = term_of_0(&_S849, &_S850, &_S851, &_S852, &_S853);
        thread Site_0 _S855 = _S778;
        thread Term_0 _S856 = _S854;
        put_term_0((&kernelContext_12)->entryPointParams_terms_2, &_S855, &_S856);
        block_6 = block_6 + entryPointParams_11->p_4.groups_0;
    }
    return;
}

df_0 stiffness_of_0(const df_0 thread* growth_0, bool is_careful_0, uint dim_0)
{
    df_0 _S857;
    if(is_careful_0)
    {
        _S857 = *growth_0;
    }
    else
    {
        df_0 _S858 = x2D_1(growth_0, 1.0f);
        df_0 _S859 = wide_0(float(dim_0));
        thread df_0 _S860 = _S858;
        thread df_0 _S861 = _S859;
        df_0 _S862 = _0(&_S860, &_S861);
        thread df_0 _S863 = _S862;
        df_0 _S864 = x2D_0(growth_0, &_S863);
        _S857 = _S864;
    }
    return _S857;
}

df_0 time_of_0(const Ball_0 constant* p_35)
{
    return pair_of_0(p_35->time_hi_0, p_35->time_lo_0);
}

df_0 tolerance_of_0(const Ball_0 constant* p_36)
{
    df_0 _S865 = time_of_0(p_36);
    return _S865;
}

df_0 larger_0(const df_0 thread* a_32, const df_0 thread* b_18)
{
    bool _S866 = less_1(a_32, b_18);
    df_0 _S867;
    if(_S866)
    {
        _S867 = *b_18;
    }
    else
    {
        _S867 = *a_32;
    }
    return _S867;
}

struct Progress_0
{
    df_0 stiffness_0;
    df_0 residual_0;
    bool is_careful_1;
    bool is_done_0;
};

Progress_0 progress_of_0(const Ball_0 constant* p_37, float device* state_4, uint batch_6, const df_0 thread* distance_0, const df_0 thread* length_1, const df_0 thread* stretch_0)
{
    df_0 _S868 = state_number_0(p_37, state_4, batch_6, 3U);
    df_0 _S869 = state_number_0(p_37, state_4, batch_6, 4U);
    bool _S870 = (_S869.hi_0) == 0.0f;
    thread Progress_0 progress_0;
    df_0 _S871 = x2B_1(distance_0, 1.0f);
    thread df_0 _S872 = _S871;
    df_0 _S873 = _0(length_1, &_S872);
    (&progress_0)->residual_0 = _S873;
    df_0 _S874 = state_number_0(p_37, state_4, batch_6, 6U);
    bool _S875;
    if((_S874.hi_0) != 0.0f)
    {
        _S875 = true;
    }
    else
    {
        if(!_S870)
        {
            thread df_0 _S876 = _S868;
            thread df_0 _S877 = (&progress_0)->residual_0;
            bool _S878 = less_0(&_S876, &_S877);
            _S875 = _S878;
        }
        else
        {
            _S875 = false;
        }
    }
    (&progress_0)->is_careful_1 = _S875;
    df_0 _S879 = tolerance_of_0(p_37);
    df_0 _S880 = x2A_1(stretch_0, 5.68434188608080149e-14f);
    thread df_0 _S881 = _S879;
    thread df_0 _S882 = _S880;
    df_0 _S883 = larger_0(&_S881, &_S882);
    thread df_0 _S884 = _S883;
    thread df_0 _S885 = (&progress_0)->residual_0;
    bool _S886 = less_0(&_S884, &_S885);
    (&progress_0)->is_done_0 = !_S886;
    return progress_0;
}

struct Stride_0
{
    Dual_0 factor_4;
    Dual_0 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_0, const df_0 thread* gap_x_value_0, const df_0 thread* v_sq_value_0, float unit_0)
{
    Dual_0 _S887 = variable_0(gap_x_value_0, int(0));
    Dual_0 _S888 = variable_0(v_sq_value_0, int(2));
    thread Dual_0 _S889 = _S888;
    Dual_0 _S890 = times_0(&_S889, c_0);
    thread Stride_0 stride_2;
    bool _S891;
    if(unit_0 == 1.0f)
    {
        thread df_0 _S892 = _S890.value_0;
        df_0 _S893 = _0(&_S892, gap_x_value_0);
        _S891 = (_S893.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S891 = false;
    }
    if(_S891)
    {
        thread Dual_0 _S894 = _S890;
        thread Dual_0 _S895 = _S887;
        Dual_0 _S896 = div_0(&_S894, &_S895);
        thread Dual_0 _S897 = _S896;
        thread Dual_0 _S898 = _S887;
        Dual_0 _S899 = div_0(&_S897, &_S898);
        thread Dual_0 _S900 = _S899;
        Dual_0 _S901 = dual_tanhc_0(&_S900);
        thread Dual_0 _S902 = _S901;
        thread Dual_0 _S903 = _S887;
        Dual_0 _S904 = div_0(&_S902, &_S903);
        (&stride_2)->factor_4 = _S904;
        thread Dual_0 _S905 = _S899;
        Dual_0 _S906 = dual_sech_sq_0(&_S905);
        (&stride_2)->gap_w_0 = _S906;
        return stride_2;
    }
    thread df_0 _S907 = wide_0(1.0f);
    Dual_0 _S908 = constant_0(&_S907);
    thread Dual_0 _S909 = _S890;
    Dual_0 _S910 = dual_root_0(&_S909);
    thread Dual_0 _S911 = _S908;
    thread Dual_0 _S912 = _S910;
    Dual_0 _S913 = div_0(&_S911, &_S912);
    (&stride_2)->factor_4 = _S913;
    thread df_0 _S914 = wide_0(0.0f);
    Dual_0 _S915 = constant_0(&_S914);
    (&stride_2)->gap_w_0 = _S915;
    return stride_2;
}

struct ExpParts_0
{
    Dual_0 along_sum_0;
    Dual_0 along_x_0;
    Dual_0 factor_5;
    df_0 gap_3;
};

ExpParts_0 exp_parts_0(const df_0 thread* c_1, const df_0 thread* gap_x_value_1, const df_0 thread* cross_0, const Stride_0 thread* stride_3, const df_0 thread* reach_sq_0)
{
    Dual_0 _S916 = variable_0(gap_x_value_1, int(0));
    Dual_0 _S917 = stride_3->factor_4;
    Dual_0 _S918 = variable_0(cross_0, int(1));
    thread Dual_0 _S919 = _S918;
    Dual_0 _S920 = mul_0(&stride_3->factor_4, &_S919);
    df_0 _S921 = twice_0(c_1);
    thread Dual_0 _S922 = _S920;
    thread df_0 _S923 = _S921;
    Dual_0 _S924 = times_0(&_S922, &_S923);
    thread Dual_0 _S925 = _S924;
    thread Dual_0 _S926 = _S916;
    Dual_0 _S927 = sub_0(&_S925, &_S926);
    thread Dual_0 _S928 = _S927;
    Dual_0 _S929 = sub_0(&_S928, &stride_3->gap_w_0);
    thread Dual_0 _S930 = _S929;
    Dual_0 _S931 = plus_0(&_S930, 2.0f);
    df_0 _S932 = x2A_0(c_1, reach_sq_0);
    thread Dual_0 _S933 = _S931;
    thread df_0 _S934 = _S932;
    Dual_0 _S935 = with_value_0(&_S933, &_S934);
    thread Dual_0 _S936 = _S916;
    Dual_0 _S937 = mul_0(&_S936, &stride_3->gap_w_0);
    thread Dual_0 _S938 = _S935;
    thread Dual_0 _S939 = _S937;
    Dual_0 _S940 = add_0(&_S938, &_S939);
    thread ExpParts_0 parts_6;
    thread Dual_0 _S941 = _S916;
    thread Dual_0 _S942 = _S940;
    Dual_0 _S943 = div_0(&_S941, &_S942);
    (&parts_6)->along_sum_0 = _S943;
    thread Dual_0 _S944 = _S935;
    thread Dual_0 _S945 = _S940;
    Dual_0 _S946 = div_0(&_S944, &_S945);
    (&parts_6)->along_x_0 = _S946;
    (&parts_6)->factor_5 = _S917;
    thread df_0 _S947 = _S937.value_0;
    thread df_0 _S948 = _S940.value_0;
    df_0 _S949 = _0(&_S947, &_S948);
    (&parts_6)->gap_3 = _S949;
    return parts_6;
}

bool is_done_1(const Ball_0 constant* p_38, float device* state_5, uint batch_7)
{
    df_0 _S950 = state_number_0(p_38, state_5, batch_7, 5U);
    return (_S950.hi_0) != 0.0f;
}

void keep_numbers_0(const Ball_0 constant* p_39, const Site_0 thread* site_20, float device* before_0, float device* state_6)
{
    bool _S951 = Site_is_first_0(site_20);
    if(_S951)
    {
        uint k_10 = 0U;
        for(;;)
        {
            if(k_10 < 8U)
            {
            }
            else
            {
                break;
            }
            uint _S952 = site_20->row_0;
            df_0 _S953 = state_number_0(p_39, before_0, site_20->row_0, k_10);
            thread df_0 _S954 = _S953;
            put_state_number_0(state_6, p_39, _S952, k_10, &_S954);
            k_10 = k_10 + 1U;
        }
    }
    return;
}

void note_pending_0(const Ball_0 constant* p_40, atomic<uint> device* status_7)
{
    uint _S955 = atomic_fetch_max_explicit(status_7+int(2), p_40->cotangent_stride_0, memory_order_relaxed);
    return;
}

void put_progress_0(float device* state_7, const Ball_0 constant* p_41, const Site_0 thread* site_21, atomic<uint> device* status_8, float device* before_1, const Progress_0 thread* progress_1)
{
    bool _S956 = Site_is_first_0(site_21);
    if(_S956)
    {
        uint _S957 = site_21->row_0;
        put_state_number_0(state_7, p_41, site_21->row_0, 3U, &progress_1->residual_0);
        df_0 _S958 = state_number_0(p_41, before_1, _S957, 4U);
        thread df_0 _S959 = _S958;
        df_0 _S960 = x2B_1(&_S959, 1.0f);
        thread df_0 _S961 = _S960;
        put_state_number_0(state_7, p_41, _S957, 4U, &_S961);
        bool _S962 = progress_1->is_done_0;
        float _S963;
        if(progress_1->is_done_0)
        {
            _S963 = 1.0f;
        }
        else
        {
            _S963 = 0.0f;
        }
        thread df_0 _S964 = wide_0(_S963);
        put_state_number_0(state_7, p_41, _S957, 5U, &_S964);
        if(progress_1->is_careful_1)
        {
            _S963 = 1.0f;
        }
        else
        {
            _S963 = 0.0f;
        }
        thread df_0 _S965 = wide_0(_S963);
        put_state_number_0(state_7, p_41, _S957, 6U, &_S965);
        if(!_S962)
        {
            note_pending_0(p_41, status_8);
        }
    }
    return;
}

[[kernel]] void poincare_mean_step(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_sums_5 [[buffer(1)]], float device* entryPointParams_before_1 [[buffer(2)]], float device* entryPointParams_state_10 [[buffer(3)]], atomic<uint> device* entryPointParams_status_10 [[buffer(4)]])
{
    uint _S966;
    bool _S967;
    df_0 _S968;
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_5 = entryPointParams_12;
    (&kernelContext_13)->entryPointParams_sums_2 = entryPointParams_sums_5;
    (&kernelContext_13)->entryPointParams_before_0 = entryPointParams_before_1;
    (&kernelContext_13)->entryPointParams_state_4 = entryPointParams_state_10;
    (&kernelContext_13)->entryPointParams_status_4 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_13)->parts_0 = &parts_7;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_12->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S969 = block_count_0(&entryPointParams_12->p_5);
        if(block_7 < _S969)
        {
        }
        else
        {
            break;
        }
        Site_0 _S970 = site_of_0(&entryPointParams_12->p_5, block_7, invocation_8.x);
        thread Site_0 _S971 = _S970;
        thread float device* _S972;
        thread float device* _S973;
        Step_0 _S974 = step_of_0(&entryPointParams_12->p_5, &_S971, (&kernelContext_13)->entryPointParams_sums_2, (&kernelContext_13)->entryPointParams_before_0, 2U, &_S972, &_S973);
        float device* _S975 = _S973;
        float device* _S976 = _S972;
        df_0 _S977 = state_number_0(&entryPointParams_12->p_5, (&kernelContext_13)->entryPointParams_before_0, _S970.row_0, 0U);
        df_0 _S978 = wide_0(0.0f);
        thread array<df_0, int(3)> dots_0;
        dots_0[int(0)] = _S978;
        dots_0[int(1)] = _S978;
        dots_0[int(2)] = _S978;
        uint i_7 = _S970.lane_0;
        for(;;)
        {
            _S966 = _S970.columns_0;
            if(i_7 < (_S970.columns_0))
            {
            }
            else
            {
                break;
            }
            thread Step_0 _S979 = _S974;
            df_0 _S980 = Step_at_0(&_S979, _S976, _S975, i_7);
            uint _S981 = _S974.base_2.base_0 + i_7 * _S974.base_2.step_2;
            thread df_0 value_21 = wide_0(_S975[_S981]);
            if((_S974.base_2.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S975[_S981 + _S974.base_2.low_0];
            }
            if((_S974.base_2.scale_0.hi_0) == 1.0f)
            {
                _S967 = (_S974.base_2.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S967 = false;
            }
            if(_S967)
            {
                _S968 = value_21;
            }
            else
            {
                thread df_0 _S982 = _S974.base_2.scale_0;
                thread df_0 _S983 = value_21;
                df_0 _S984 = x2A_0(&_S982, &_S983);
                _S968 = _S984;
            }
            thread df_0 _S985 = _S980;
            thread df_0 _S986 = _S980;
            df_0 _S987 = x2A_0(&_S985, &_S986);
            thread df_0 _S988 = dots_0[int(0)];
            thread df_0 _S989 = _S987;
            df_0 _S990 = x2B_0(&_S988, &_S989);
            dots_0[int(0)] = _S990;
            thread df_0 _S991 = _S980;
            thread df_0 _S992 = _S968;
            df_0 _S993 = x2A_0(&_S991, &_S992);
            thread df_0 _S994 = dots_0[int(1)];
            thread df_0 _S995 = _S993;
            df_0 _S996 = x2B_0(&_S994, &_S995);
            dots_0[int(1)] = _S996;
            thread df_0 _S997 = _S968;
            thread df_0 _S998 = _S968;
            df_0 _S999 = x2A_0(&_S997, &_S998);
            thread df_0 _S1000 = dots_0[int(2)];
            thread df_0 _S1001 = _S999;
            df_0 _S1002 = x2B_0(&_S1000, &_S1001);
            dots_0[int(2)] = _S1002;
            i_7 = i_7 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S1003 = _S970;
        join_1(entryPointParams_12->p_5.lanes_0, &_S1003, &dots_0, &kernelContext_13);
        thread df_0 _S1004 = wide_0(2.0f);
        thread df_0 _S1005 = _S977;
        df_0 _S1006 = _0(&_S1004, &_S1005);
        df_0 _S1007 = pair_at_0((&kernelContext_13)->entryPointParams_sums_2, sum_place_0(entryPointParams_12->p_5.columns_1, _S970.row_0, entryPointParams_12->p_5.columns_1 + 1U));
        df_0 _S1008 = state_number_0(&entryPointParams_12->p_5, (&kernelContext_13)->entryPointParams_before_0, _S970.row_0, 6U);
        bool _S1009 = (_S1008.hi_0) != 0.0f;
        thread df_0 _S1010 = _S1007;
        df_0 _S1011 = stiffness_of_0(&_S1010, _S1009, entryPointParams_12->p_5.columns_1);
        df_0 _S1012 = pair_at_0((&kernelContext_13)->entryPointParams_sums_2, sum_place_0(entryPointParams_12->p_5.columns_1, _S970.row_0, entryPointParams_12->p_5.columns_1));
        thread df_0 _S1013 = dots_0[int(0)];
        df_0 _S1014 = root_of_0(&_S1013);
        thread df_0 _S1015 = _S1006;
        thread df_0 _S1016 = _S1014;
        df_0 _S1017 = x2A_0(&_S1015, &_S1016);
        thread df_0 _S1018 = _S1017;
        thread df_0 _S1019 = _S1011;
        df_0 _S1020 = _0(&_S1018, &_S1019);
        thread df_0 _S1021 = dots_0[int(2)];
        df_0 _S1022 = root_of_0(&_S1021);
        thread df_0 _S1023 = _S1006;
        thread df_0 _S1024 = _S1022;
        df_0 _S1025 = x2A_0(&_S1023, &_S1024);
        thread df_0 _S1026 = _S1012;
        thread df_0 _S1027 = _S1020;
        thread df_0 _S1028 = _S1025;
        Progress_0 _S1029 = progress_of_0(&entryPointParams_12->p_5, (&kernelContext_13)->entryPointParams_before_0, _S970.row_0, &_S1026, &_S1027, &_S1028);
        thread df_0 _S1030 = wide_0(1.0f);
        thread df_0 _S1031 = _S1011;
        df_0 _S1032 = _0(&_S1030, &_S1031);
        df_0 _S1033 = c_of_0(&entryPointParams_12->p_5);
        thread df_0 _S1034 = dots_0[int(0)];
        thread df_0 _S1035 = _S1032;
        df_0 _S1036 = x2A_0(&_S1034, &_S1035);
        thread df_0 _S1037 = _S1036;
        thread df_0 _S1038 = _S1032;
        df_0 _S1039 = x2A_0(&_S1037, &_S1038);
        thread df_0 _S1040 = _S1033;
        thread df_0 _S1041 = _S977;
        thread df_0 _S1042 = _S1039;
        Stride_0 _S1043 = stride_of_0(&_S1040, &_S1041, &_S1042, 1.0f);
        thread df_0 _S1044 = _S1043.factor_4.value_0;
        thread df_0 _S1045 = _S1032;
        df_0 _S1046 = x2A_0(&_S1044, &_S1045);
        thread array<df_0, int(1)> reach_2;
        reach_2[int(0)] = _S978;
        uint i_8 = _S970.lane_0;
        for(;;)
        {
            if(i_8 < _S966)
            {
            }
            else
            {
                break;
            }
            uint _S1047 = _S974.base_2.base_0 + i_8 * _S974.base_2.step_2;
            thread df_0 value_22 = wide_0(_S975[_S1047]);
            if((_S974.base_2.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S975[_S1047 + _S974.base_2.low_0];
            }
            if((_S974.base_2.scale_0.hi_0) == 1.0f)
            {
                _S967 = (_S974.base_2.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S967 = false;
            }
            if(_S967)
            {
                _S968 = value_22;
            }
            else
            {
                thread df_0 _S1048 = _S974.base_2.scale_0;
                thread df_0 _S1049 = value_22;
                df_0 _S1050 = x2A_0(&_S1048, &_S1049);
                _S968 = _S1050;
            }
            thread Step_0 _S1051 = _S974;
            df_0 _S1052 = Step_at_0(&_S1051, _S976, _S975, i_8);
            thread df_0 _S1053 = _S1046;
            thread df_0 _S1054 = _S1052;
            df_0 _S1055 = x2A_0(&_S1053, &_S1054);
            thread df_0 _S1056 = _S968;
            thread df_0 _S1057 = _S1055;
            df_0 _S1058 = x2B_0(&_S1056, &_S1057);
            thread df_0 _S1059 = _S1058;
            thread df_0 _S1060 = _S1058;
            df_0 _S1061 = x2A_0(&_S1059, &_S1060);
            thread df_0 _S1062 = reach_2[int(0)];
            thread df_0 _S1063 = _S1061;
            df_0 _S1064 = x2B_0(&_S1062, &_S1063);
            reach_2[int(0)] = _S1064;
            i_8 = i_8 + entryPointParams_12->p_5.lanes_0;
        }
        thread Site_0 _S1065 = _S970;
        join_0(entryPointParams_12->p_5.lanes_0, &_S1065, &reach_2, &kernelContext_13);
        df_0 _S1066 = c_of_0(&entryPointParams_12->p_5);
        thread df_0 _S1067 = dots_0[int(1)];
        thread df_0 _S1068 = _S1032;
        df_0 _S1069 = x2A_0(&_S1067, &_S1068);
        thread df_0 _S1070 = _S1066;
        thread df_0 _S1071 = _S977;
        thread df_0 _S1072 = _S1069;
        thread Stride_0 _S1073 = _S1043;
        thread df_0 _S1074 = reach_2[int(0)];
        ExpParts_0 _S1075 = exp_parts_0(&_S1070, &_S1071, &_S1072, &_S1073, &_S1074);
        bool _S1076 = is_done_1(&entryPointParams_12->p_5, (&kernelContext_13)->entryPointParams_before_0, _S970.row_0);
        thread df_0 _S1077 = _S1075.along_sum_0.value_0;
        thread df_0 _S1078 = _S1075.along_x_0.value_0;
        df_0 _S1079 = x2B_0(&_S1077, &_S1078);
        uint i_9 = _S970.lane_0;
        for(;;)
        {
            if(i_9 < _S966)
            {
            }
            else
            {
                break;
            }
            uint _S1080 = _S974.base_2.base_0 + i_9 * _S974.base_2.step_2;
            thread df_0 value_23 = wide_0(_S975[_S1080]);
            if((_S974.base_2.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S975[_S1080 + _S974.base_2.low_0];
            }
            if((_S974.base_2.scale_0.hi_0) == 1.0f)
            {
                _S967 = (_S974.base_2.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S967 = false;
            }
            if(_S967)
            {
                _S968 = value_23;
            }
            else
            {
                thread df_0 _S1081 = _S974.base_2.scale_0;
                thread df_0 _S1082 = value_23;
                df_0 _S1083 = x2A_0(&_S1081, &_S1082);
                _S968 = _S1083;
            }
            thread df_0 _S1084 = _S1079;
            thread df_0 _S1085 = _S968;
            df_0 _S1086 = x2A_0(&_S1084, &_S1085);
            thread df_0 _S1087 = _S1075.along_sum_0.value_0;
            thread df_0 _S1088 = _S1046;
            df_0 _S1089 = x2A_0(&_S1087, &_S1088);
            thread Step_0 _S1090 = _S974;
            df_0 _S1091 = Step_at_0(&_S1090, _S976, _S975, i_9);
            thread df_0 _S1092 = _S1089;
            thread df_0 _S1093 = _S1091;
            df_0 _S1094 = x2A_0(&_S1092, &_S1093);
            thread df_0 _S1095 = _S1086;
            thread df_0 _S1096 = _S1094;
            df_0 _S1097 = x2B_0(&_S1095, &_S1096);
            df_0 next_0;
            if(_S1076)
            {
                next_0 = _S968;
            }
            else
            {
                next_0 = _S1097;
            }
            uint _S1098 = state_place_0(&entryPointParams_12->p_5, _S970.row_0, i_9);
            thread df_0 _S1099 = next_0;
            store_0((&kernelContext_13)->entryPointParams_state_4, _S1098, &_S1099);
            i_9 = i_9 + entryPointParams_12->p_5.lanes_0;
        }
        if(_S1076)
        {
            thread Site_0 _S1100 = _S970;
            keep_numbers_0(&entryPointParams_12->p_5, &_S1100, (&kernelContext_13)->entryPointParams_before_0, (&kernelContext_13)->entryPointParams_state_4);
        }
        else
        {
            thread Site_0 _S1101 = _S970;
            bool _S1102 = Site_is_first_0(&_S1101);
            if(_S1102)
            {
                thread df_0 _S1103 = _S1075.gap_3;
                put_state_number_0((&kernelContext_13)->entryPointParams_state_4, &entryPointParams_12->p_5, _S970.row_0, 0U, &_S1103);
            }
            thread Site_0 _S1104 = _S970;
            thread df_0 _S1105 = _S1029.residual_0;
            refuse_result_0(&_S1104, (&kernelContext_13)->entryPointParams_status_4, &_S1105);
            thread Site_0 _S1106 = _S970;
            thread Progress_0 _S1107 = _S1029;
            put_progress_0((&kernelContext_13)->entryPointParams_state_4, &entryPointParams_12->p_5, &_S1106, (&kernelContext_13)->entryPointParams_status_4, (&kernelContext_13)->entryPointParams_before_0, &_S1107);
        }
        block_7 = block_7 + entryPointParams_12->p_5.groups_0;
    }
    return;
}

float nearest_0(const df_0 thread* value_24)
{
    float _S1108 = value_24->hi_0;
    float _S1109;
    if(is_bad_0(value_24->hi_0))
    {
        _S1109 = _S1108;
    }
    else
    {
        _S1109 = _S1108 + value_24->lo_0;
    }
    return _S1109;
}

void put_0(float device* out_1, const Ball_0 constant* p_42, const Site_0 thread* site_22, uint column_1, const df_0 thread* value_25)
{
    float device* _S1110 = out_1+(site_22->row_0 * p_42->out_stride_0 + p_42->out_column_0 + column_1);
    float _S1111 = nearest_0(value_25);
    *_S1110 = _S1111;
    return;
}

void put_report_0(float device* reports_0, const Ball_0 constant* p_43, const Site_0 thread* site_23, float device* state_8)
{
    bool _S1112 = Site_is_first_0(site_23);
    if(_S1112)
    {
        uint _S1113 = site_23->row_0;
        df_0 _S1114 = state_number_0(p_43, state_8, site_23->row_0, 3U);
        uint _S1115 = _S1113 * 3U;
        *(reports_0+_S1115) = _S1114.hi_0;
        *(reports_0+(_S1115 + 1U)) = _S1114.lo_0;
        float device* _S1116 = reports_0+(_S1115 + 2U);
        df_0 _S1117 = state_number_0(p_43, state_8, _S1113, 4U);
        *_S1116 = _S1117.hi_0;
    }
    return;
}

void count_result_0(const Ball_0 constant* p_44, const Site_0 thread* site_24, atomic<uint> device* status_9, uint clipped_3)
{
    bool _S1118 = Site_is_first_0(site_24);
    bool _S1119;
    if(_S1118)
    {
        _S1119 = clipped_3 != 0U;
    }
    else
    {
        _S1119 = false;
    }
    if(_S1119)
    {
        uint moved_2;
        if(((p_44->flags_0) & 16U) != 0U)
        {
            uint _S1120 = atomic_fetch_or_explicit(status_9+(4U + site_24->row_0 * p_44->points_0), 8U, memory_order_relaxed);
            moved_2 = 8U & (~_S1120);
        }
        else
        {
            moved_2 = 8U;
        }
        uint _S1121 = atomic_fetch_add_explicit(status_9+int(0), moved_2 >> 3U, memory_order_relaxed);
    }
    return;
}

[[kernel]] void poincare_mean_finish(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_state_11 [[buffer(1)]], float device* entryPointParams_out_1 [[buffer(2)]], float device* entryPointParams_reports_1 [[buffer(3)]], atomic<uint> device* entryPointParams_status_11 [[buffer(4)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_6 = entryPointParams_13;
    (&kernelContext_14)->entryPointParams_state_5 = entryPointParams_state_11;
    (&kernelContext_14)->entryPointParams_out_0 = entryPointParams_out_1;
    (&kernelContext_14)->entryPointParams_reports_0 = entryPointParams_reports_1;
    (&kernelContext_14)->entryPointParams_status_5 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_14)->parts_0 = &parts_8;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_13->p_6.zero_0;
    uint block_8 = group_6.x;
    for(;;)
    {
        uint _S1122 = block_count_0(&entryPointParams_13->p_6);
        if(block_8 < _S1122)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1123 = site_of_0(&entryPointParams_13->p_6, block_8, invocation_9.x);
        thread float device* _S1124;
        Row_0 _S1125 = state_row_0(&entryPointParams_13->p_6, (&kernelContext_14)->entryPointParams_state_5, _S1123.row_0, &_S1124);
        float device* _S1126 = _S1124;
        df_0 _S1127 = state_number_0(&entryPointParams_13->p_6, (&kernelContext_14)->entryPointParams_state_5, _S1123.row_0, 0U);
        thread df_0 _S1128 = _S1127;
        Rim_0 _S1129 = rim_of_0(&entryPointParams_13->p_6, &_S1128);
        uint i_10 = _S1123.lane_0;
        for(;;)
        {
            if(i_10 < (_S1123.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1130 = _S1125.base_0 + i_10 * _S1125.step_2;
            thread df_0 value_26 = wide_0(_S1126[_S1130]);
            if((_S1125.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S1126[_S1130 + _S1125.low_0];
            }
            bool _S1131;
            if((_S1125.scale_0.hi_0) == 1.0f)
            {
                _S1131 = (_S1125.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1131 = false;
            }
            df_0 _S1132;
            if(_S1131)
            {
                _S1132 = value_26;
            }
            else
            {
                thread df_0 _S1133 = _S1125.scale_0;
                thread df_0 _S1134 = value_26;
                df_0 _S1135 = x2A_0(&_S1133, &_S1134);
                _S1132 = _S1135;
            }
            thread df_0 _S1136 = _S1129.factor_3;
            thread df_0 _S1137 = _S1132;
            df_0 _S1138 = x2A_0(&_S1136, &_S1137);
            thread Site_0 _S1139 = _S1123;
            thread df_0 _S1140 = _S1138;
            put_0((&kernelContext_14)->entryPointParams_out_0, &entryPointParams_13->p_6, &_S1139, i_10, &_S1140);
            i_10 = i_10 + entryPointParams_13->p_6.lanes_0;
        }
        thread Site_0 _S1141 = _S1123;
        put_report_0((&kernelContext_14)->entryPointParams_reports_0, &entryPointParams_13->p_6, &_S1141, (&kernelContext_14)->entryPointParams_state_5);
        thread Site_0 _S1142 = _S1123;
        count_result_0(&entryPointParams_13->p_6, &_S1142, (&kernelContext_14)->entryPointParams_status_5, _S1129.clipped_2);
        block_8 = block_8 + entryPointParams_13->p_6.groups_0;
    }
    return;
}


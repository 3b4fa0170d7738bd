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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(2)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
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
        (*kernelContext_0->parts_0)[uint(k_4) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_4])->hi_0, (&(*sums_0)[k_4])->lo_0);
        k_4 = k_4 + int(1);
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
            k_4 = int(0);
            for(;;)
            {
                if(k_4 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S202 = uint(k_4) * 64U + site_0->invocation_0;
                df_0 _S203 = pair_of_0((*kernelContext_0->parts_0)[_S202 + reach_0].x, (*kernelContext_0->parts_0)[_S202 + reach_0].y);
                thread df_0 _S204 = pair_of_0((*kernelContext_0->parts_0)[_S202].x, (*kernelContext_0->parts_0)[_S202].y);
                thread df_0 _S205 = _S203;
                df_0 _S206 = x2B_0(&_S204, &_S205);
                (*kernelContext_0->parts_0)[_S202] = float2(_S206.hi_0, _S206.lo_0);
                k_4 = k_4 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_4 = int(0);
    for(;;)
    {
        if(k_4 < int(2))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_4] = pair_of_0((*kernelContext_0->parts_0)[uint(k_4) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_4) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_4 = k_4 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Sloped_0 sinhc_0(const df_0 thread* t_3)
{
    if((t_3->hi_0) < 0.01999999955296516f)
    {
        df_0 _S207 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
        thread df_0 _S208 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
        thread df_0 _S209 = _S207;
        Sloped_0 _S210 = series_0(&_S208, &_S209, 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
        return _S210;
    }
    df_0 _S211 = root_of_0(t_3);
    thread df_0 _S212 = _S211;
    df_0 _S213 = exp_of_0(&_S212);
    thread df_0 _S214 = wide_0(1.0f);
    thread df_0 _S215 = _S213;
    df_0 _S216 = _0(&_S214, &_S215);
    thread df_0 _S217 = _S213;
    thread df_0 _S218 = _S216;
    df_0 _S219 = x2D_0(&_S217, &_S218);
    thread df_0 _S220 = _S219;
    df_0 _S221 = half_of_0(&_S220);
    thread df_0 _S222 = _S221;
    thread df_0 _S223 = _S211;
    df_0 _S224 = _0(&_S222, &_S223);
    thread df_0 _S225 = _S213;
    thread df_0 _S226 = _S216;
    df_0 _S227 = x2B_0(&_S225, &_S226);
    thread df_0 _S228 = _S227;
    df_0 _S229 = half_of_0(&_S228);
    thread df_0 _S230 = _S229;
    thread df_0 _S231 = _S224;
    df_0 _S232 = x2D_0(&_S230, &_S231);
    df_0 _S233 = twice_0(t_3);
    thread df_0 _S234 = _S232;
    thread df_0 _S235 = _S233;
    df_0 _S236 = _0(&_S234, &_S235);
    thread df_0 _S237 = _S224;
    thread df_0 _S238 = _S236;
    Sloped_0 _S239 = sloped_0(&_S237, &_S238);
    return _S239;
}

Dual_1 dual_sinhc_0(const Dual_1 thread* a_26)
{
    Sloped_0 _S240 = sinhc_0(&a_26->value_0);
    thread df_0 _S241 = _S240.value_4;
    thread df_0 _S242 = _S240.slope_1;
    Dual_1 _S243 = chain_1(a_26, &_S241, &_S242);
    return _S243;
}

Dual_0 artanhc_0(const df_0 thread* c_0, const Dual_0 thread* n_0, const df_0 thread* gap_value_0)
{
    Dual_0 _S244 = times_0(n_0, c_0);
    df_0 _S245 = wide_0(-1.0f);
    thread Dual_0 _S246 = _S244;
    thread df_0 _S247 = _S245;
    Dual_0 _S248 = times_0(&_S246, &_S247);
    thread Dual_0 _S249 = _S248;
    Dual_0 _S250 = plus_0(&_S249, 1.0f);
    thread Dual_0 _S251 = _S250;
    Dual_0 _S252 = with_value_0(&_S251, gap_value_0);
    thread Dual_0 _S253 = _S244;
    thread Dual_0 _S254 = _S252;
    Dual_0 _S255 = div_0(&_S253, &_S254);
    thread Dual_0 _S256 = _S255;
    Dual_0 _S257 = dual_asinhc_0(&_S256);
    thread Dual_0 _S258 = _S252;
    Dual_0 _S259 = dual_root_0(&_S258);
    thread Dual_0 _S260 = _S257;
    thread Dual_0 _S261 = _S259;
    Dual_0 _S262 = div_0(&_S260, &_S261);
    return _S262;
}

Dual_0 variable_0(const df_0 thread* value_8, int index_0)
{
    thread Dual_0 dual_4;
    (&dual_4)->value_0 = *value_8;
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
        float _S263;
        if(k_5 == index_0)
        {
            _S263 = 1.0f;
        }
        else
        {
            _S263 = 0.0f;
        }
        (&dual_4)->partial_0[k_5] = wide_0(_S263);
        k_5 = k_5 + int(1);
    }
    return dual_4;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(1)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
    int k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(1))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_1->parts_0)[uint(k_6) * 64U + site_1->invocation_0] = float2((&(*sums_1)[k_6])->hi_0, (&(*sums_1)[k_6])->lo_0);
        k_6 = k_6 + int(1);
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
            k_6 = int(0);
            for(;;)
            {
                if(k_6 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S264 = uint(k_6) * 64U + site_1->invocation_0;
                df_0 _S265 = pair_of_0((*kernelContext_1->parts_0)[_S264 + reach_1].x, (*kernelContext_1->parts_0)[_S264 + reach_1].y);
                thread df_0 _S266 = pair_of_0((*kernelContext_1->parts_0)[_S264].x, (*kernelContext_1->parts_0)[_S264].y);
                thread df_0 _S267 = _S265;
                df_0 _S268 = x2B_0(&_S266, &_S267);
                (*kernelContext_1->parts_0)[_S264] = float2(_S268.hi_0, _S268.lo_0);
                k_6 = k_6 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(1))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_6] = pair_of_0((*kernelContext_1->parts_0)[uint(k_6) * 64U + site_1->invocation_0 - site_1->lane_0].x, (*kernelContext_1->parts_0)[uint(k_6) * 64U + site_1->invocation_0 - site_1->lane_0].y);
        k_6 = k_6 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_1 with_value_1(const Dual_1 thread* a_27, const df_0 thread* value_9)
{
    thread Dual_1 dual_5 = *a_27;
    (&dual_5)->value_0 = *value_9;
    return dual_5;
}

Dual_1 plus_1(const Dual_1 thread* a_28, float amount_1)
{
    df_0 _S269 = x2B_1(&a_28->value_0, amount_1);
    df_0 _S270 = wide_0(1.0f);
    thread df_0 _S271 = _S269;
    thread df_0 _S272 = _S270;
    Dual_1 _S273 = chain_1(a_28, &_S271, &_S272);
    return _S273;
}

Dual_1 times_1(const Dual_1 thread* a_29, const df_0 thread* factor_1)
{
    df_0 _S274 = x2A_0(&a_29->value_0, factor_1);
    thread df_0 _S275 = _S274;
    Dual_1 _S276 = chain_1(a_29, &_S275, factor_1);
    return _S276;
}

Dual_1 add_0(const Dual_1 thread* a_30, const Dual_1 thread* b_13)
{
    thread Dual_1 dual_6;
    df_0 _S277 = x2B_0(&a_30->value_0, &b_13->value_0);
    (&dual_6)->value_0 = _S277;
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
        df_0 _S278 = x2B_0(&a_30->partial_0[k_7], &b_13->partial_0[k_7]);
        (&dual_6)->partial_0[k_7] = _S278;
        k_7 = k_7 + int(1);
    }
    return dual_6;
}

Dual_1 sub_0(const Dual_1 thread* a_31, const Dual_1 thread* b_14)
{
    thread df_0 _S279 = wide_0(-1.0f);
    Dual_1 _S280 = times_1(b_14, &_S279);
    thread Dual_1 _S281 = _S280;
    Dual_1 _S282 = add_0(a_31, &_S281);
    return _S282;
}

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(5)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(5))
        {
        }
        else
        {
            break;
        }
        (*kernelContext_2->parts_0)[uint(k_8) * 64U + site_2->invocation_0] = float2((&(*sums_2)[k_8])->hi_0, (&(*sums_2)[k_8])->lo_0);
        k_8 = k_8 + int(1);
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
            k_8 = int(0);
            for(;;)
            {
                if(k_8 < int(5))
                {
                }
                else
                {
                    break;
                }
                uint _S283 = uint(k_8) * 64U + site_2->invocation_0;
                df_0 _S284 = pair_of_0((*kernelContext_2->parts_0)[_S283 + reach_2].x, (*kernelContext_2->parts_0)[_S283 + reach_2].y);
                thread df_0 _S285 = pair_of_0((*kernelContext_2->parts_0)[_S283].x, (*kernelContext_2->parts_0)[_S283].y);
                thread df_0 _S286 = _S284;
                df_0 _S287 = x2B_0(&_S285, &_S286);
                (*kernelContext_2->parts_0)[_S283] = float2(_S287.hi_0, _S287.lo_0);
                k_8 = k_8 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(5))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_8] = pair_of_0((*kernelContext_2->parts_0)[uint(k_8) * 64U + site_2->invocation_0 - site_2->lane_0].x, (*kernelContext_2->parts_0)[uint(k_8) * 64U + site_2->invocation_0 - site_2->lane_0].y);
        k_8 = k_8 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_1 constant_0(const df_0 thread* value_10)
{
    thread Dual_1 dual_7;
    (&dual_7)->value_0 = *value_10;
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
        (&dual_7)->partial_0[k_9] = wide_0(0.0f);
        k_9 = k_9 + int(1);
    }
    return dual_7;
}

df_0 sech_sq_0(const df_0 thread* root_1)
{
    df_0 _S288 = scaled_1(root_1, -2.0f);
    thread df_0 _S289 = _S288;
    df_0 _S290 = exp_of_0(&_S289);
    thread df_0 _S291 = _S290;
    df_0 _S292 = x2B_1(&_S291, 1.0f);
    thread df_0 _S293 = _S290;
    df_0 _S294 = scaled_1(&_S293, 4.0f);
    thread df_0 _S295 = _S292;
    thread df_0 _S296 = _S292;
    df_0 _S297 = x2A_0(&_S295, &_S296);
    thread df_0 _S298 = _S294;
    thread df_0 _S299 = _S297;
    df_0 _S300 = _0(&_S298, &_S299);
    return _S300;
}

Sloped_0 tanhc_0(const df_0 thread* t_4)
{
    if((t_4->hi_0) < 0.01999999955296516f)
    {
        df_0 _S301 = pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f);
        thread df_0 _S302 = pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f);
        thread df_0 _S303 = _S301;
        Sloped_0 _S304 = series_0(&_S302, &_S303, -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_4);
        return _S304;
    }
    df_0 _S305 = root_of_0(t_4);
    thread df_0 _S306 = _S305;
    df_0 _S307 = scaled_1(&_S306, -2.0f);
    thread df_0 _S308 = _S307;
    df_0 _S309 = exp_of_0(&_S308);
    thread df_0 _S310 = wide_0(1.0f);
    thread df_0 _S311 = _S309;
    df_0 _S312 = x2D_0(&_S310, &_S311);
    thread df_0 _S313 = _S309;
    df_0 _S314 = x2B_1(&_S313, 1.0f);
    thread df_0 _S315 = _S314;
    thread df_0 _S316 = _S305;
    df_0 _S317 = x2A_0(&_S315, &_S316);
    thread df_0 _S318 = _S312;
    thread df_0 _S319 = _S317;
    df_0 _S320 = _0(&_S318, &_S319);
    thread df_0 _S321 = _S305;
    df_0 _S322 = sech_sq_0(&_S321);
    thread df_0 _S323 = _S322;
    thread df_0 _S324 = _S320;
    df_0 _S325 = x2D_0(&_S323, &_S324);
    df_0 _S326 = twice_0(t_4);
    thread df_0 _S327 = _S325;
    thread df_0 _S328 = _S326;
    df_0 _S329 = _0(&_S327, &_S328);
    thread df_0 _S330 = _S320;
    thread df_0 _S331 = _S329;
    Sloped_0 _S332 = sloped_0(&_S330, &_S331);
    return _S332;
}

Dual_1 dual_sech_sq_0(const Dual_1 thread* a_32)
{
    df_0 _S333 = root_of_0(&a_32->value_0);
    thread df_0 _S334 = _S333;
    df_0 _S335 = sech_sq_0(&_S334);
    Sloped_0 _S336 = tanhc_0(&a_32->value_0);
    thread df_0 _S337 = _S336.value_4;
    thread df_0 _S338 = _S335;
    df_0 _S339 = x2A_0(&_S337, &_S338);
    thread df_0 _S340 = _S339;
    df_0 _S341 = neg_0(&_S340);
    thread df_0 _S342 = _S335;
    thread df_0 _S343 = _S341;
    Dual_1 _S344 = chain_1(a_32, &_S342, &_S343);
    return _S344;
}

Dual_1 dual_tanhc_0(const Dual_1 thread* a_33)
{
    Sloped_0 _S345 = tanhc_0(&a_33->value_0);
    thread df_0 _S346 = _S345.value_4;
    thread df_0 _S347 = _S345.slope_1;
    Dual_1 _S348 = chain_1(a_33, &_S346, &_S347);
    return _S348;
}

Dual_1 dual_root_1(const Dual_1 thread* a_34)
{
    df_0 _S349 = root_of_0(&a_34->value_0);
    thread df_0 _S350 = wide_0(0.5f);
    thread df_0 _S351 = _S349;
    df_0 _S352 = _0(&_S350, &_S351);
    thread df_0 _S353 = _S349;
    thread df_0 _S354 = _S352;
    Dual_1 _S355 = chain_1(a_34, &_S353, &_S354);
    return _S355;
}

Dual_1 dual_asinhc_1(const Dual_1 thread* a_35)
{
    Sloped_0 _S356 = asinhc_0(&a_35->value_0);
    thread df_0 _S357 = _S356.value_4;
    thread df_0 _S358 = _S356.slope_1;
    Dual_1 _S359 = chain_1(a_35, &_S357, &_S358);
    return _S359;
}

Dual_1 div_1(const Dual_1 thread* a_36, const Dual_1 thread* b_15)
{
    thread df_0 _S360 = wide_0(1.0f);
    df_0 _S361 = _0(&_S360, &b_15->value_0);
    thread Dual_1 dual_8;
    df_0 _S362 = _0(&a_36->value_0, &b_15->value_0);
    (&dual_8)->value_0 = _S362;
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
        thread df_0 _S363 = (&dual_8)->value_0;
        df_0 _S364 = x2A_0(&_S363, &b_15->partial_0[k_10]);
        thread df_0 _S365 = _S364;
        df_0 _S366 = x2D_0(&a_36->partial_0[k_10], &_S365);
        thread df_0 _S367 = _S366;
        thread df_0 _S368 = _S361;
        df_0 _S369 = x2A_0(&_S367, &_S368);
        (&dual_8)->partial_0[k_10] = _S369;
        k_10 = k_10 + int(1);
    }
    return dual_8;
}

Dual_1 mul_0(const Dual_1 thread* a_37, const Dual_1 thread* b_16)
{
    thread Dual_1 dual_9;
    df_0 _S370 = x2A_0(&a_37->value_0, &b_16->value_0);
    (&dual_9)->value_0 = _S370;
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
        df_0 _S371 = x2A_0(&a_37->partial_0[k_11], &b_16->value_0);
        df_0 _S372 = x2A_0(&a_37->value_0, &b_16->partial_0[k_11]);
        thread df_0 _S373 = _S371;
        thread df_0 _S374 = _S372;
        df_0 _S375 = x2B_0(&_S373, &_S374);
        (&dual_9)->partial_0[k_11] = _S375;
        k_11 = k_11 + int(1);
    }
    return dual_9;
}

Dual_1 variable_1(const df_0 thread* value_11, int index_1)
{
    thread Dual_1 dual_10;
    (&dual_10)->value_0 = *value_11;
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
        float _S376;
        if(k_12 == index_1)
        {
            _S376 = 1.0f;
        }
        else
        {
            _S376 = 0.0f;
        }
        (&dual_10)->partial_0[k_12] = wide_0(_S376);
        k_12 = k_12 + int(1);
    }
    return dual_10;
}

void join_3(uint lanes_4, const Site_0 thread* site_3, array<df_0, int(3)> thread* sums_3, KernelContext_0 thread* kernelContext_3)
{
    if(lanes_4 == 1U)
    {
        return;
    }
    int k_13 = int(0);
    for(;;)
    {
        if(k_13 < int(3))
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
                if(k_13 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S377 = uint(k_13) * 64U + site_3->invocation_0;
                df_0 _S378 = pair_of_0((*kernelContext_3->parts_0)[_S377 + reach_3].x, (*kernelContext_3->parts_0)[_S377 + reach_3].y);
                thread df_0 _S379 = pair_of_0((*kernelContext_3->parts_0)[_S377].x, (*kernelContext_3->parts_0)[_S377].y);
                thread df_0 _S380 = _S378;
                df_0 _S381 = x2B_0(&_S379, &_S380);
                (*kernelContext_3->parts_0)[_S377] = float2(_S381.hi_0, _S381.lo_0);
                k_13 = k_13 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_3 = reach_3 / 2U;
    }
    k_13 = int(0);
    for(;;)
    {
        if(k_13 < int(3))
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
    uint _S382 = p_8->rows_0;
    uint _S383 = p_8->lanes_0;
    uint _S384 = 64U / p_8->lanes_0;
    uint _S385 = _S382 + _S384 - 1U;
    uint _S386 = 64U / _S383;
    uint _S387 = _S385 / _S386;
    return _S387;
}

Site_0 site_of_0(const Ball_0 constant* p_9, uint block_0, uint invocation_1)
{
    uint _S388 = p_9->lanes_0;
    uint _S389 = 64U / p_9->lanes_0;
    uint _S390 = block_0 * _S389;
    uint _S391 = invocation_1 / _S388;
    uint _S392 = _S390 + _S391;
    thread Site_0 site_4;
    bool _S393 = _S392 < (p_9->rows_0);
    (&site_4)->active_0 = _S393;
    uint _S394;
    if(_S393)
    {
        _S394 = _S392;
    }
    else
    {
        _S394 = 0U;
    }
    (&site_4)->row_0 = _S394;
    uint _S395 = invocation_1 % _S388;
    (&site_4)->lane_0 = _S395;
    (&site_4)->invocation_0 = invocation_1;
    if((&site_4)->active_0)
    {
        _S394 = p_9->columns_1;
    }
    else
    {
        _S394 = 0U;
    }
    (&site_4)->columns_0 = _S394;
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
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_5, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S396)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_5->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S396 = data_0;
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
    df_0 _S397 = wide_0(0.0f);
    (&squares_0)->small_0 = _S397;
    (&squares_0)->usual_0 = _S397;
    (&squares_0)->big_0 = _S397;
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
    uint _S398 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_13)
{
    float _S399 = abs(value_13->hi_0);
    if(_S399 < 1.073741824e+09f)
    {
        df_0 _S400 = this_1->small_0;
        df_0 _S401 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S402 = _S401;
        thread df_0 _S403 = _S401;
        df_0 _S404 = x2A_0(&_S402, &_S403);
        thread df_0 _S405 = _S400;
        thread df_0 _S406 = _S404;
        df_0 _S407 = x2B_0(&_S405, &_S406);
        this_1->small_0 = _S407;
    }
    else
    {
        if(_S399 < 1.15292150460684698e+18f)
        {
            df_0 _S408 = this_1->usual_0;
            df_0 _S409 = x2A_0(value_13, value_13);
            thread df_0 _S410 = _S408;
            thread df_0 _S411 = _S409;
            df_0 _S412 = x2B_0(&_S410, &_S411);
            this_1->usual_0 = _S412;
        }
        else
        {
            df_0 _S413 = this_1->big_0;
            df_0 _S414 = scaled_1(value_13, 5.42101086242752217e-20f);
            thread df_0 _S415 = _S414;
            thread df_0 _S416 = _S414;
            df_0 _S417 = x2A_0(&_S415, &_S416);
            thread df_0 _S418 = _S413;
            thread df_0 _S419 = _S417;
            df_0 _S420 = x2B_0(&_S418, &_S419);
            this_1->big_0 = _S420;
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
        float _S421 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S421))
        {
            report_fault_0(status_1, site_7->row_0);
        }
        thread df_0 _S422 = wide_0(_S421);
        Squares_add_0(&squares_1, &_S422);
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
    df_0 _S423 = scaled_1(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S424 = _S423;
    df_0 _S425 = x2B_0(&this_5->usual_0, &_S424);
    bool _S426 = Squares_is_big_0(this_5);
    df_0 _S427;
    if(_S426)
    {
        thread df_0 _S428 = _S425;
        df_0 _S429 = scaled_1(&_S428, 5.42101086242752217e-20f);
        thread df_0 _S430 = _S429;
        df_0 _S431 = scaled_1(&_S430, 5.42101086242752217e-20f);
        thread df_0 _S432 = _S431;
        df_0 _S433 = x2B_0(&this_5->big_0, &_S432);
        _S427 = _S433;
    }
    else
    {
        _S427 = _S425;
    }
    return _S427;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S434 = Squares_is_big_0(this_6);
    bool _S435;
    if(_S434)
    {
        _S435 = true;
    }
    else
    {
        _S435 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S436;
    if(_S435)
    {
        df_0 _S437 = Squares_total_0(this_6);
        thread df_0 _S438 = _S437;
        df_0 _S439 = root_of_0(&_S438);
        _S436 = _S439;
    }
    else
    {
        df_0 _S440 = root_of_0(&this_6->small_0);
        thread df_0 _S441 = _S440;
        df_0 _S442 = scaled_1(&_S441, 5.9604644775390625e-08f);
        _S436 = _S442;
    }
    return _S436;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S443 = Squares_is_big_1(this_7);
    float _S444;
    if(_S443)
    {
        _S444 = 5.42101086242752217e-20f;
    }
    else
    {
        _S444 = 1.0f;
    }
    return _S444;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_38, const df_0 thread* b_17)
{
    float _S445 = a_38->hi_0;
    float _S446 = b_17->hi_0;
    bool _S447;
    if((a_38->hi_0) < (b_17->hi_0))
    {
        _S447 = true;
    }
    else
    {
        if(_S445 == _S446)
        {
            _S447 = (a_38->lo_0) < (b_17->lo_0);
        }
        else
        {
            _S447 = false;
        }
    }
    return _S447;
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

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_8, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S448, KernelContext_0 thread* kernelContext_6)
{
    thread Point_0 point_0;
    thread float device* _S449;
    Row_0 _S450 = row_of_0(site_8, data_1, lie_2, &_S449);
    float device* point_row_data_0 = _S449;
    (&point_0)->row_4 = _S450;
    thread Row_0 _S451 = _S450;
    Squares_0 _S452 = squares_of_0(p_16, site_8, &_S451, _S449, status_2, kernelContext_6);
    thread Squares_0 _S453 = _S452;
    df_0 _S454 = Squares_length_0(&_S453);
    (&point_0)->length_0 = _S454;
    thread Squares_0 _S455 = _S452;
    df_0 _S456 = Squares_total_0(&_S455);
    (&point_0)->square_0 = _S456;
    df_0 _S457 = c_of_0(p_16);
    thread df_0 _S458 = _S457;
    thread df_0 _S459 = _S456;
    df_0 _S460 = x2A_0(&_S458, &_S459);
    thread Squares_0 _S461 = _S452;
    float _S462 = Squares_unit_0(&_S461);
    bool _S463;
    if(_S462 != 1.0f)
    {
        _S463 = true;
    }
    else
    {
        df_0 _S464 = rim_limit_0(p_16);
        thread df_0 _S465 = _S464;
        thread df_0 _S466 = _S460;
        bool _S467 = less_0(&_S465, &_S466);
        _S463 = _S467;
    }
    int _S468;
    if(_S463)
    {
        _S468 = int(1);
    }
    else
    {
        _S468 = int(0);
    }
    uint _S469 = uint(_S468);
    (&point_0)->clipped_0 = _S469;
    if(_S469 != 0U)
    {
        df_0 _S470 = rim_norm_0(p_16);
        df_0 _S471 = root_c_of_0(p_16);
        thread df_0 _S472 = _S471;
        thread df_0 _S473 = (&point_0)->length_0;
        df_0 _S474 = x2A_0(&_S472, &_S473);
        thread df_0 _S475 = _S470;
        thread df_0 _S476 = _S474;
        df_0 _S477 = _0(&_S475, &_S476);
        thread df_0 _S478 = _S477;
        df_0 _S479 = scaled_1(&_S478, _S462);
        (&(&point_0)->row_4)->scale_0 = _S479;
        thread df_0 _S480 = _S470;
        thread df_0 _S481 = _S471;
        df_0 _S482 = _0(&_S480, &_S481);
        (&point_0)->length_0 = _S482;
        thread df_0 _S483 = _S470;
        thread df_0 _S484 = _S470;
        df_0 _S485 = x2A_0(&_S483, &_S484);
        thread df_0 _S486 = _S485;
        thread df_0 _S487 = _S457;
        df_0 _S488 = _0(&_S486, &_S487);
        (&point_0)->square_0 = _S488;
        thread df_0 _S489 = wide_0(1.0f);
        thread df_0 _S490 = _S485;
        df_0 _S491 = x2D_0(&_S489, &_S490);
        (&point_0)->gap_0 = _S491;
    }
    else
    {
        thread df_0 _S492 = wide_0(1.0f);
        thread df_0 _S493 = _S460;
        df_0 _S494 = x2D_0(&_S492, &_S493);
        (&point_0)->gap_0 = _S494;
    }
    *_S448 = point_row_data_0;
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
    df_0 _S495 = wide_0(0.0f);
    thread array<df_0, int(3)> sums_5;
    sums_5[int(0)] = _S495;
    sums_5[int(1)] = _S495;
    sums_5[int(2)] = _S495;
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
        uint _S496 = x_3->base_0 + i_1 * x_3->step_2;
        thread df_0 value_14 = wide_0(x_data_0[_S496]);
        uint _S497 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_data_0[_S496 + _S497];
        }
        bool _S498;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S498 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S498 = false;
        }
        df_0 _S499;
        if(_S498)
        {
            _S499 = value_14;
        }
        else
        {
            thread df_0 _S500 = value_14;
            df_0 _S501 = x2A_0(&x_3->scale_0, &_S500);
            _S499 = _S501;
        }
        uint _S502 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_15 = wide_0(y_data_0[_S502]);
        uint _S503 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_15)->lo_0 = y_data_0[_S502 + _S503];
        }
        bool _S504;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S504 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S504 = false;
        }
        df_0 _S505;
        if(_S504)
        {
            _S505 = value_15;
        }
        else
        {
            thread df_0 _S506 = value_15;
            df_0 _S507 = x2A_0(&y_0->scale_0, &_S506);
            _S505 = _S507;
        }
        thread df_0 _S508 = _S499;
        df_0 _S509 = x2A_1(&_S508, sign_0);
        thread df_0 _S510 = _S505;
        thread df_0 _S511 = _S509;
        df_0 _S512 = x2B_0(&_S510, &_S511);
        uint _S513 = cotangent_0->base_0 + i_1 * cotangent_0->step_2;
        thread df_0 value_16 = wide_0(cotangent_data_0[_S513]);
        uint _S514 = cotangent_0->low_0;
        if((cotangent_0->low_0) != 0U)
        {
            (&value_16)->lo_0 = cotangent_data_0[_S513 + _S514];
        }
        bool _S515;
        if(((&cotangent_0->scale_0)->hi_0) == 1.0f)
        {
            _S515 = ((&cotangent_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S515 = false;
        }
        df_0 _S516;
        if(_S515)
        {
            _S516 = value_16;
        }
        else
        {
            thread df_0 _S517 = value_16;
            df_0 _S518 = x2A_0(&cotangent_0->scale_0, &_S517);
            _S516 = _S518;
        }
        thread df_0 _S519 = _S512;
        thread df_0 _S520 = _S512;
        df_0 _S521 = x2A_0(&_S519, &_S520);
        thread df_0 _S522 = sums_5[int(0)];
        thread df_0 _S523 = _S521;
        df_0 _S524 = x2B_0(&_S522, &_S523);
        sums_5[int(0)] = _S524;
        thread df_0 _S525 = _S516;
        thread df_0 _S526 = _S512;
        df_0 _S527 = x2A_0(&_S525, &_S526);
        thread df_0 _S528 = sums_5[int(1)];
        thread df_0 _S529 = _S527;
        df_0 _S530 = x2B_0(&_S528, &_S529);
        sums_5[int(1)] = _S530;
        thread df_0 _S531 = _S516;
        thread df_0 _S532 = _S499;
        df_0 _S533 = x2A_0(&_S531, &_S532);
        thread df_0 _S534 = sums_5[int(2)];
        thread df_0 _S535 = _S533;
        df_0 _S536 = x2B_0(&_S534, &_S535);
        sums_5[int(2)] = _S536;
        i_1 = i_1 + p_19->lanes_0;
    }
    join_3(p_19->lanes_0, site_9, &sums_5, kernelContext_7);
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
    Dual_1 _S537 = variable_1(gap_x_value_0, int(0));
    Dual_1 _S538 = variable_1(gap_y_value_0, int(1));
    Dual_1 _S539 = variable_1(sum_sq_1, int(2));
    thread Dual_1 _S540 = _S539;
    Dual_1 _S541 = times_1(&_S540, c_1);
    thread Dual_1 _S542 = _S537;
    thread Dual_1 _S543 = _S538;
    Dual_1 _S544 = mul_0(&_S542, &_S543);
    thread Dual_1 _S545 = _S541;
    thread Dual_1 _S546 = _S544;
    Dual_1 _S547 = add_0(&_S545, &_S546);
    thread Pair_0 pair_1;
    thread Dual_1 _S548 = _S537;
    thread Dual_1 _S549 = _S547;
    Dual_1 _S550 = div_1(&_S548, &_S549);
    (&pair_1)->along_sum_0 = _S550;
    thread Dual_1 _S551 = _S541;
    thread Dual_1 _S552 = _S547;
    Dual_1 _S553 = div_1(&_S551, &_S552);
    (&pair_1)->along_x_0 = _S553;
    return pair_1;
}

float nearest_0(const df_0 thread* value_17)
{
    float _S554 = value_17->hi_0;
    float _S555;
    if(is_bad_0(value_17->hi_0))
    {
        _S555 = _S554;
    }
    else
    {
        _S555 = _S554 + value_17->lo_0;
    }
    return _S555;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_10, uint column_1, const df_0 thread* value_18)
{
    float device* _S556 = out_0+(site_10->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S557 = nearest_0(value_18);
    *_S556 = _S557;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_11, uint index_2, uint column_2, const df_0 thread* value_19)
{
    if(((p_21->flags_0) & (2U << index_2)) == 0U)
    {
        put_0(out_1, p_21, site_11, column_2, value_19);
    }
    return;
}

void put_pair_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_22, const Site_0 thread* site_12, const Row_0 thread* x_4, float device* x_data_1, float sign_1, const Row_0 thread* y_1, float device* y_data_1, const Row_0 thread* cotangent_1, float device* cotangent_data_1, const Pair_0 thread* part_0, const df_0 thread* on_sum_1, const df_0 thread* on_x_1)
{
    df_0 _S558 = c_of_0(p_22);
    df_0 _S559 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(0)]);
    df_0 _S560 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(0)]);
    thread df_0 _S561 = _S559;
    thread df_0 _S562 = _S560;
    df_0 _S563 = x2B_0(&_S561, &_S562);
    thread df_0 _S564 = _S558;
    thread df_0 _S565 = _S563;
    df_0 _S566 = x2A_0(&_S564, &_S565);
    thread df_0 _S567 = _S566;
    df_0 _S568 = twice_0(&_S567);
    df_0 _S569 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(1)]);
    df_0 _S570 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(1)]);
    thread df_0 _S571 = _S569;
    thread df_0 _S572 = _S570;
    df_0 _S573 = x2B_0(&_S571, &_S572);
    thread df_0 _S574 = _S558;
    thread df_0 _S575 = _S573;
    df_0 _S576 = x2A_0(&_S574, &_S575);
    thread df_0 _S577 = _S576;
    df_0 _S578 = twice_0(&_S577);
    df_0 _S579 = x2A_0(on_sum_1, &(&part_0->along_sum_0)->partial_0[int(2)]);
    df_0 _S580 = x2A_0(on_x_1, &(&part_0->along_x_0)->partial_0[int(2)]);
    thread df_0 _S581 = _S579;
    thread df_0 _S582 = _S580;
    df_0 _S583 = x2B_0(&_S581, &_S582);
    thread df_0 _S584 = _S583;
    df_0 _S585 = twice_0(&_S584);
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
        uint _S586 = x_4->base_0 + i_2 * x_4->step_2;
        thread df_0 value_20 = wide_0(x_data_1[_S586]);
        uint _S587 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_20)->lo_0 = x_data_1[_S586 + _S587];
        }
        bool _S588;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S588 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S588 = false;
        }
        df_0 _S589;
        if(_S588)
        {
            _S589 = value_20;
        }
        else
        {
            thread df_0 _S590 = value_20;
            df_0 _S591 = x2A_0(&x_4->scale_0, &_S590);
            _S589 = _S591;
        }
        uint _S592 = y_1->base_0 + i_2 * y_1->step_2;
        thread df_0 value_21 = wide_0(y_data_1[_S592]);
        uint _S593 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_21)->lo_0 = y_data_1[_S592 + _S593];
        }
        bool _S594;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S594 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S594 = false;
        }
        df_0 _S595;
        if(_S594)
        {
            _S595 = value_21;
        }
        else
        {
            thread df_0 _S596 = value_21;
            df_0 _S597 = x2A_0(&y_1->scale_0, &_S596);
            _S595 = _S597;
        }
        uint _S598 = cotangent_1->base_0 + i_2 * cotangent_1->step_2;
        thread df_0 value_22 = wide_0(cotangent_data_1[_S598]);
        uint _S599 = cotangent_1->low_0;
        if((cotangent_1->low_0) != 0U)
        {
            (&value_22)->lo_0 = cotangent_data_1[_S598 + _S599];
        }
        bool _S600;
        if(((&cotangent_1->scale_0)->hi_0) == 1.0f)
        {
            _S600 = ((&cotangent_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S600 = false;
        }
        df_0 _S601;
        if(_S600)
        {
            _S601 = value_22;
        }
        else
        {
            thread df_0 _S602 = value_22;
            df_0 _S603 = x2A_0(&cotangent_1->scale_0, &_S602);
            _S601 = _S603;
        }
        thread df_0 _S604 = _S601;
        df_0 _S605 = x2A_0(&(&part_0->along_sum_0)->value_0, &_S604);
        thread df_0 _S606 = _S589;
        df_0 _S607 = x2A_1(&_S606, sign_1);
        thread df_0 _S608 = _S595;
        thread df_0 _S609 = _S607;
        df_0 _S610 = x2B_0(&_S608, &_S609);
        thread df_0 _S611 = _S585;
        thread df_0 _S612 = _S610;
        df_0 _S613 = x2A_0(&_S611, &_S612);
        thread df_0 _S614 = _S605;
        thread df_0 _S615 = _S613;
        df_0 _S616 = x2B_0(&_S614, &_S615);
        thread df_0 _S617 = _S601;
        df_0 _S618 = x2A_0(&(&part_0->along_x_0)->value_0, &_S617);
        thread df_0 _S619 = _S616;
        df_0 _S620 = x2A_1(&_S619, sign_1);
        thread df_0 _S621 = _S618;
        thread df_0 _S622 = _S620;
        df_0 _S623 = x2B_0(&_S621, &_S622);
        thread df_0 _S624 = _S568;
        thread df_0 _S625 = _S589;
        df_0 _S626 = x2A_0(&_S624, &_S625);
        thread df_0 _S627 = _S623;
        thread df_0 _S628 = _S626;
        df_0 _S629 = x2D_0(&_S627, &_S628);
        thread df_0 _S630 = _S629;
        put_bar_0(x_bar_0, p_22, site_12, 0U, i_2, &_S630);
        thread df_0 _S631 = _S578;
        thread df_0 _S632 = _S595;
        df_0 _S633 = x2A_0(&_S631, &_S632);
        thread df_0 _S634 = _S616;
        thread df_0 _S635 = _S633;
        df_0 _S636 = x2D_0(&_S634, &_S635);
        thread df_0 _S637 = _S636;
        put_bar_0(y_bar_0, p_22, site_12, 1U, i_2, &_S637);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S638;
    if(this_8->active_0)
    {
        _S638 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S638 = false;
    }
    return _S638;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_13, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S639 = Site_is_first_0(site_13);
    bool _S640;
    if(_S639)
    {
        _S640 = inputs_0 > 0U;
    }
    else
    {
        _S640 = false;
    }
    if(_S640)
    {
        _S640 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S640 = false;
    }
    if(_S640)
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
        uint _S641 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S641)
        {
        }
        else
        {
            break;
        }
        Site_0 _S642 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S643 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S644 = _S642;
        thread Lie_0 _S645 = _S643;
        thread float device* _S646;
        Point_0 _S647 = point_of_0(&entryPointParams_8->p_0, &_S644, (&kernelContext_8)->entryPointParams_left_0, &_S645, (&kernelContext_8)->entryPointParams_status_0, &_S646, &kernelContext_8);
        float device* _S648 = _S646;
        Lie_0 _S649 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S650 = _S642;
        thread Lie_0 _S651 = _S649;
        thread float device* _S652;
        Point_0 _S653 = point_of_0(&entryPointParams_8->p_0, &_S650, (&kernelContext_8)->entryPointParams_right_0, &_S651, (&kernelContext_8)->entryPointParams_status_0, &_S652, &kernelContext_8);
        float device* _S654 = _S652;
        Lie_0 _S655 = cotangent_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S656 = _S642;
        thread Lie_0 _S657 = _S655;
        thread float device* _S658;
        Row_0 _S659 = row_of_0(&_S656, (&kernelContext_8)->entryPointParams_cotangent_0, &_S657, &_S658);
        float device* _S660 = _S658;
        thread Site_0 _S661 = _S642;
        thread Row_0 _S662 = _S647.row_4;
        thread Row_0 _S663 = _S653.row_4;
        thread Row_0 _S664 = _S659;
        thread df_0 sum_sq_2;
        thread df_0 on_sum_2;
        thread df_0 on_x_2;
        pair_sums_0(&entryPointParams_8->p_0, &_S661, &_S662, _S648, 1.0f, &_S663, _S654, &_S664, _S658, &sum_sq_2, &on_sum_2, &on_x_2, &kernelContext_8);
        df_0 _S665 = c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S666 = _S665;
        thread df_0 _S667 = _S647.gap_0;
        thread df_0 _S668 = _S653.gap_0;
        thread df_0 _S669 = sum_sq_2;
        Pair_0 _S670 = mobius_add_parts_0(&_S666, &_S667, &_S668, &_S669);
        thread Site_0 _S671 = _S642;
        thread Row_0 _S672 = _S647.row_4;
        thread Row_0 _S673 = _S653.row_4;
        thread Row_0 _S674 = _S659;
        thread Pair_0 _S675 = _S670;
        thread df_0 _S676 = on_sum_2;
        thread df_0 _S677 = on_x_2;
        put_pair_0((&kernelContext_8)->entryPointParams_left_bar_0, (&kernelContext_8)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S671, &_S672, _S648, 1.0f, &_S673, _S654, &_S674, _S660, &_S675, &_S676, &_S677);
        uint _S678 = (_S647.clipped_0) | (_S653.clipped_0);
        thread Site_0 _S679 = _S642;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S679, (&kernelContext_8)->entryPointParams_status_0, _S678);
        block_1 = block_1 + entryPointParams_8->p_0.groups_0;
    }
    return;
}

Pair_0 log_parts_0(const df_0 thread* c_2, const df_0 thread* gap_x_value_1, const df_0 thread* gap_y_value_1, const df_0 thread* gap_sq_0)
{
    Dual_1 _S680 = variable_1(gap_x_value_1, int(0));
    Dual_1 _S681 = variable_1(gap_y_value_1, int(1));
    Dual_1 _S682 = variable_1(gap_sq_0, int(2));
    thread Dual_1 _S683 = _S682;
    Dual_1 _S684 = times_1(&_S683, c_2);
    thread Dual_1 _S685 = _S680;
    thread Dual_1 _S686 = _S681;
    Dual_1 _S687 = mul_0(&_S685, &_S686);
    thread Dual_1 _S688 = _S684;
    thread Dual_1 _S689 = _S687;
    Dual_1 _S690 = div_1(&_S688, &_S689);
    thread Dual_1 _S691 = _S690;
    Dual_1 _S692 = dual_asinhc_1(&_S691);
    thread Dual_1 _S693 = _S692;
    thread Dual_1 _S694 = _S680;
    Dual_1 _S695 = mul_0(&_S693, &_S694);
    thread Dual_1 _S696 = _S687;
    Dual_1 _S697 = dual_root_1(&_S696);
    thread Dual_1 _S698 = _S695;
    thread Dual_1 _S699 = _S697;
    Dual_1 _S700 = div_1(&_S698, &_S699);
    thread Dual_1 _S701 = _S684;
    thread Dual_1 _S702 = _S687;
    Dual_1 _S703 = add_0(&_S701, &_S702);
    thread Dual_1 _S704 = _S703;
    Dual_1 _S705 = dual_root_1(&_S704);
    thread Dual_1 _S706 = _S700;
    thread Dual_1 _S707 = _S705;
    Dual_1 _S708 = div_1(&_S706, &_S707);
    thread Pair_0 pair_2;
    thread Dual_1 _S709 = _S708;
    thread Dual_1 _S710 = _S680;
    Dual_1 _S711 = mul_0(&_S709, &_S710);
    (&pair_2)->along_sum_0 = _S711;
    thread Dual_1 _S712 = _S708;
    thread Dual_1 _S713 = _S684;
    Dual_1 _S714 = mul_0(&_S712, &_S713);
    df_0 _S715 = wide_0(-1.0f);
    thread Dual_1 _S716 = _S714;
    thread df_0 _S717 = _S715;
    Dual_1 _S718 = times_1(&_S716, &_S717);
    (&pair_2)->along_x_0 = _S718;
    return pair_2;
}

[[kernel]] void poincare_log_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_point_4 [[buffer(1)]], float device* entryPointParams_target_2 [[buffer(2)]], float device* entryPointParams_cotangent_9 [[buffer(3)]], float device* entryPointParams_point_bar_4 [[buffer(4)]], float device* entryPointParams_target_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_9 [[buffer(6)]])
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
        uint _S719 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S719)
        {
        }
        else
        {
            break;
        }
        Site_0 _S720 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S721 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S722 = _S720;
        thread Lie_0 _S723 = _S721;
        thread float device* _S724;
        Point_0 _S725 = point_of_0(&entryPointParams_9->p_1, &_S722, (&kernelContext_9)->entryPointParams_point_0, &_S723, (&kernelContext_9)->entryPointParams_status_1, &_S724, &kernelContext_9);
        float device* _S726 = _S724;
        Lie_0 _S727 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S728 = _S720;
        thread Lie_0 _S729 = _S727;
        thread float device* _S730;
        Point_0 _S731 = point_of_0(&entryPointParams_9->p_1, &_S728, (&kernelContext_9)->entryPointParams_target_0, &_S729, (&kernelContext_9)->entryPointParams_status_1, &_S730, &kernelContext_9);
        float device* _S732 = _S730;
        Lie_0 _S733 = cotangent_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S734 = _S720;
        thread Lie_0 _S735 = _S733;
        thread float device* _S736;
        Row_0 _S737 = row_of_0(&_S734, (&kernelContext_9)->entryPointParams_cotangent_1, &_S735, &_S736);
        float device* _S738 = _S736;
        thread Site_0 _S739 = _S720;
        thread Row_0 _S740 = _S725.row_4;
        thread Row_0 _S741 = _S731.row_4;
        thread Row_0 _S742 = _S737;
        thread df_0 sum_sq_3;
        thread df_0 on_sum_3;
        thread df_0 on_x_3;
        pair_sums_0(&entryPointParams_9->p_1, &_S739, &_S740, _S726, -1.0f, &_S741, _S732, &_S742, _S736, &sum_sq_3, &on_sum_3, &on_x_3, &kernelContext_9);
        df_0 _S743 = c_of_0(&entryPointParams_9->p_1);
        thread df_0 _S744 = _S743;
        thread df_0 _S745 = _S725.gap_0;
        thread df_0 _S746 = _S731.gap_0;
        thread df_0 _S747 = sum_sq_3;
        Pair_0 _S748 = log_parts_0(&_S744, &_S745, &_S746, &_S747);
        thread Site_0 _S749 = _S720;
        thread Row_0 _S750 = _S725.row_4;
        thread Row_0 _S751 = _S731.row_4;
        thread Row_0 _S752 = _S737;
        thread Pair_0 _S753 = _S748;
        thread df_0 _S754 = on_sum_3;
        thread df_0 _S755 = on_x_3;
        put_pair_0((&kernelContext_9)->entryPointParams_point_bar_0, (&kernelContext_9)->entryPointParams_target_bar_0, &entryPointParams_9->p_1, &_S749, &_S750, _S726, -1.0f, &_S751, _S732, &_S752, _S738, &_S753, &_S754, &_S755);
        uint _S756 = (_S725.clipped_0) | (_S731.clipped_0);
        thread Site_0 _S757 = _S720;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S757, (&kernelContext_9)->entryPointParams_status_1, _S756);
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_14, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S758, KernelContext_0 thread* kernelContext_10)
{
    thread Tangent_0 tangent_0;
    thread float device* _S759;
    Row_0 _S760 = row_of_0(site_14, data_2, lie_3, &_S759);
    float device* tangent_row_data_0 = _S759;
    (&tangent_0)->row_5 = _S760;
    thread Row_0 _S761 = _S760;
    Squares_0 _S762 = squares_of_0(p_24, site_14, &_S761, _S759, status_4, kernelContext_10);
    thread Squares_0 _S763 = _S762;
    float _S764 = Squares_unit_0(&_S763);
    (&tangent_0)->unit_0 = _S764;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S764);
    thread Squares_0 _S765 = _S762;
    df_0 _S766 = Squares_length_0(&_S765);
    (&tangent_0)->length_1 = _S766;
    thread Squares_0 _S767 = _S762;
    df_0 _S768 = Squares_total_0(&_S767);
    (&tangent_0)->square_1 = _S768;
    *_S758 = tangent_row_data_0;
    return tangent_0;
}

struct Stride_0
{
    Dual_1 factor_2;
    Dual_1 gap_w_0;
};

Stride_0 stride_of_0(const df_0 thread* c_3, const df_0 thread* gap_x_value_2, const df_0 thread* v_sq_value_0, float unit_1)
{
    Dual_1 _S769 = variable_1(gap_x_value_2, int(0));
    Dual_1 _S770 = variable_1(v_sq_value_0, int(2));
    thread Dual_1 _S771 = _S770;
    Dual_1 _S772 = times_1(&_S771, c_3);
    thread Stride_0 stride_2;
    bool _S773;
    if(unit_1 == 1.0f)
    {
        thread df_0 _S774 = _S772.value_0;
        df_0 _S775 = _0(&_S774, gap_x_value_2);
        _S773 = (_S775.hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S773 = false;
    }
    if(_S773)
    {
        thread Dual_1 _S776 = _S772;
        thread Dual_1 _S777 = _S769;
        Dual_1 _S778 = div_1(&_S776, &_S777);
        thread Dual_1 _S779 = _S778;
        thread Dual_1 _S780 = _S769;
        Dual_1 _S781 = div_1(&_S779, &_S780);
        thread Dual_1 _S782 = _S781;
        Dual_1 _S783 = dual_tanhc_0(&_S782);
        thread Dual_1 _S784 = _S783;
        thread Dual_1 _S785 = _S769;
        Dual_1 _S786 = div_1(&_S784, &_S785);
        (&stride_2)->factor_2 = _S786;
        thread Dual_1 _S787 = _S781;
        Dual_1 _S788 = dual_sech_sq_0(&_S787);
        (&stride_2)->gap_w_0 = _S788;
        return stride_2;
    }
    thread df_0 _S789 = wide_0(1.0f);
    Dual_1 _S790 = constant_0(&_S789);
    thread Dual_1 _S791 = _S772;
    Dual_1 _S792 = dual_root_1(&_S791);
    thread Dual_1 _S793 = _S790;
    thread Dual_1 _S794 = _S792;
    Dual_1 _S795 = div_1(&_S793, &_S794);
    (&stride_2)->factor_2 = _S795;
    thread df_0 _S796 = wide_0(0.0f);
    Dual_1 _S797 = constant_0(&_S796);
    (&stride_2)->gap_w_0 = _S797;
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
    Dual_1 _S798 = variable_1(gap_x_value_3, int(0));
    Dual_1 _S799 = stride_3->factor_2;
    Dual_1 _S800 = variable_1(cross_0, int(1));
    thread Dual_1 _S801 = _S800;
    Dual_1 _S802 = mul_0(&stride_3->factor_2, &_S801);
    df_0 _S803 = twice_0(c_4);
    thread Dual_1 _S804 = _S802;
    thread df_0 _S805 = _S803;
    Dual_1 _S806 = times_1(&_S804, &_S805);
    thread Dual_1 _S807 = _S806;
    thread Dual_1 _S808 = _S798;
    Dual_1 _S809 = sub_0(&_S807, &_S808);
    thread Dual_1 _S810 = _S809;
    Dual_1 _S811 = sub_0(&_S810, &stride_3->gap_w_0);
    thread Dual_1 _S812 = _S811;
    Dual_1 _S813 = plus_1(&_S812, 2.0f);
    df_0 _S814 = x2A_0(c_4, reach_sq_0);
    thread Dual_1 _S815 = _S813;
    thread df_0 _S816 = _S814;
    Dual_1 _S817 = with_value_1(&_S815, &_S816);
    thread Dual_1 _S818 = _S798;
    Dual_1 _S819 = mul_0(&_S818, &stride_3->gap_w_0);
    thread Dual_1 _S820 = _S817;
    thread Dual_1 _S821 = _S819;
    Dual_1 _S822 = add_0(&_S820, &_S821);
    thread ExpParts_0 parts_3;
    thread Dual_1 _S823 = _S798;
    thread Dual_1 _S824 = _S822;
    Dual_1 _S825 = div_1(&_S823, &_S824);
    (&parts_3)->along_sum_1 = _S825;
    thread Dual_1 _S826 = _S817;
    thread Dual_1 _S827 = _S822;
    Dual_1 _S828 = div_1(&_S826, &_S827);
    (&parts_3)->along_x_1 = _S828;
    (&parts_3)->factor_3 = _S799;
    thread df_0 _S829 = _S819.value_0;
    thread df_0 _S830 = _S822.value_0;
    df_0 _S831 = _0(&_S829, &_S830);
    (&parts_3)->gap_1 = _S831;
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
        df_0 _S832 = x2A_0(on_x_4, &(&part_1->along_x_1)->partial_0[k_14]);
        df_0 _S833 = x2A_0(on_sum_4, &(&part_1->along_sum_1)->partial_0[k_14]);
        thread df_0 _S834 = _S832;
        thread df_0 _S835 = _S833;
        df_0 _S836 = x2B_0(&_S834, &_S835);
        df_0 _S837 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->partial_0[k_14]);
        thread df_0 _S838 = _S837;
        df_0 _S839 = x2A_0(on_v_0, &_S838);
        thread df_0 _S840 = _S836;
        thread df_0 _S841 = _S839;
        df_0 _S842 = x2B_0(&_S840, &_S841);
        slope_4[k_14] = _S842;
        k_14 = k_14 + int(1);
    }
    thread ExpPull_0 pull_0;
    df_0 _S843 = x2B_0(&(&part_1->along_x_1)->value_0, &(&part_1->along_sum_1)->value_0);
    (&pull_0)->x_on_cotangent_0 = _S843;
    thread df_0 _S844 = slope_4[int(0)];
    df_0 _S845 = x2A_0(c_5, &_S844);
    thread df_0 _S846 = _S845;
    df_0 _S847 = neg_0(&_S846);
    thread df_0 _S848 = _S847;
    df_0 _S849 = twice_0(&_S848);
    (&pull_0)->x_on_x_0 = _S849;
    (&pull_0)->both_1 = slope_4[int(1)];
    df_0 _S850 = x2A_0(&(&part_1->along_sum_1)->value_0, &(&part_1->factor_3)->value_0);
    (&pull_0)->v_on_cotangent_0 = _S850;
    thread df_0 _S851 = slope_4[int(2)];
    df_0 _S852 = twice_0(&_S851);
    (&pull_0)->v_on_v_0 = _S852;
    return pull_0;
}

[[kernel]] void poincare_exp_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_tangent_2 [[buffer(2)]], float device* entryPointParams_cotangent_10 [[buffer(3)]], float device* entryPointParams_point_bar_5 [[buffer(4)]], float device* entryPointParams_tangent_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_10 [[buffer(6)]])
{
    uint _S853;
    bool _S854;
    bool _S855;
    bool _S856;
    df_0 _S857;
    df_0 _S858;
    df_0 _S859;
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
        uint _S860 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S860)
        {
        }
        else
        {
            break;
        }
        Site_0 _S861 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S862 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S863 = _S861;
        thread Lie_0 _S864 = _S862;
        thread float device* _S865;
        Point_0 _S866 = point_of_0(&entryPointParams_10->p_2, &_S863, (&kernelContext_11)->entryPointParams_point_1, &_S864, (&kernelContext_11)->entryPointParams_status_2, &_S865, &kernelContext_11);
        float device* _S867 = _S865;
        Lie_0 _S868 = y_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S869 = _S861;
        thread Lie_0 _S870 = _S868;
        thread float device* _S871;
        Tangent_0 _S872 = tangent_of_0(&entryPointParams_10->p_2, &_S869, (&kernelContext_11)->entryPointParams_tangent_0, &_S870, (&kernelContext_11)->entryPointParams_status_2, &_S871, &kernelContext_11);
        float device* _S873 = _S871;
        Lie_0 _S874 = cotangent_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S875 = _S861;
        thread Lie_0 _S876 = _S874;
        thread float device* _S877;
        Row_0 _S878 = row_of_0(&_S875, (&kernelContext_11)->entryPointParams_cotangent_2, &_S876, &_S877);
        float device* _S879 = _S877;
        df_0 _S880 = c_of_0(&entryPointParams_10->p_2);
        thread df_0 _S881 = _S880;
        thread df_0 _S882 = _S866.gap_0;
        thread df_0 _S883 = _S872.square_1;
        Stride_0 _S884 = stride_of_0(&_S881, &_S882, &_S883, _S872.unit_0);
        df_0 _S885 = wide_0(0.0f);
        thread array<df_0, int(5)> sums_6;
        sums_6[int(0)] = _S885;
        sums_6[int(1)] = _S885;
        sums_6[int(2)] = _S885;
        sums_6[int(3)] = _S885;
        sums_6[int(4)] = _S885;
        uint i_3 = _S861.lane_0;
        for(;;)
        {
            _S853 = _S861.columns_0;
            if(i_3 < (_S861.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S886 = _S866.row_4.base_0 + i_3 * _S866.row_4.step_2;
            thread df_0 value_23 = wide_0(_S867[_S886]);
            if((_S866.row_4.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S867[_S886 + _S866.row_4.low_0];
            }
            if((_S866.row_4.scale_0.hi_0) == 1.0f)
            {
                _S854 = (_S866.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S854 = false;
            }
            if(_S854)
            {
                _S857 = value_23;
            }
            else
            {
                thread df_0 _S887 = _S866.row_4.scale_0;
                thread df_0 _S888 = value_23;
                df_0 _S889 = x2A_0(&_S887, &_S888);
                _S857 = _S889;
            }
            uint _S890 = _S872.row_5.base_0 + i_3 * _S872.row_5.step_2;
            thread df_0 value_24 = wide_0(_S873[_S890]);
            if((_S872.row_5.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S873[_S890 + _S872.row_5.low_0];
            }
            if((_S872.row_5.scale_0.hi_0) == 1.0f)
            {
                _S855 = (_S872.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S855 = false;
            }
            if(_S855)
            {
                _S858 = value_24;
            }
            else
            {
                thread df_0 _S891 = _S872.row_5.scale_0;
                thread df_0 _S892 = value_24;
                df_0 _S893 = x2A_0(&_S891, &_S892);
                _S858 = _S893;
            }
            uint _S894 = _S878.base_0 + i_3 * _S878.step_2;
            thread df_0 value_25 = wide_0(_S879[_S894]);
            if((_S878.low_0) != 0U)
            {
                (&value_25)->lo_0 = _S879[_S894 + _S878.low_0];
            }
            if((_S878.scale_0.hi_0) == 1.0f)
            {
                _S856 = (_S878.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S856 = false;
            }
            if(_S856)
            {
                _S859 = value_25;
            }
            else
            {
                thread df_0 _S895 = _S878.scale_0;
                thread df_0 _S896 = value_25;
                df_0 _S897 = x2A_0(&_S895, &_S896);
                _S859 = _S897;
            }
            thread df_0 _S898 = _S884.factor_2.value_0;
            thread df_0 _S899 = _S858;
            df_0 _S900 = x2A_0(&_S898, &_S899);
            thread df_0 _S901 = _S857;
            thread df_0 _S902 = _S900;
            df_0 _S903 = x2B_0(&_S901, &_S902);
            thread df_0 _S904 = _S857;
            thread df_0 _S905 = _S858;
            df_0 _S906 = x2A_0(&_S904, &_S905);
            thread df_0 _S907 = sums_6[int(0)];
            thread df_0 _S908 = _S906;
            df_0 _S909 = x2B_0(&_S907, &_S908);
            sums_6[int(0)] = _S909;
            thread df_0 _S910 = _S859;
            thread df_0 _S911 = _S857;
            df_0 _S912 = x2A_0(&_S910, &_S911);
            thread df_0 _S913 = sums_6[int(1)];
            thread df_0 _S914 = _S912;
            df_0 _S915 = x2B_0(&_S913, &_S914);
            sums_6[int(1)] = _S915;
            thread df_0 _S916 = _S859;
            thread df_0 _S917 = _S858;
            df_0 _S918 = x2A_0(&_S916, &_S917);
            thread df_0 _S919 = sums_6[int(2)];
            thread df_0 _S920 = _S918;
            df_0 _S921 = x2B_0(&_S919, &_S920);
            sums_6[int(2)] = _S921;
            thread df_0 _S922 = _S859;
            thread df_0 _S923 = _S903;
            df_0 _S924 = x2A_0(&_S922, &_S923);
            thread df_0 _S925 = sums_6[int(3)];
            thread df_0 _S926 = _S924;
            df_0 _S927 = x2B_0(&_S925, &_S926);
            sums_6[int(3)] = _S927;
            thread df_0 _S928 = _S903;
            thread df_0 _S929 = _S903;
            df_0 _S930 = x2A_0(&_S928, &_S929);
            thread df_0 _S931 = sums_6[int(4)];
            thread df_0 _S932 = _S930;
            df_0 _S933 = x2B_0(&_S931, &_S932);
            sums_6[int(4)] = _S933;
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S934 = _S861;
        join_2(entryPointParams_10->p_2.lanes_0, &_S934, &sums_6, &kernelContext_11);
        thread df_0 _S935 = _S880;
        thread df_0 _S936 = _S866.gap_0;
        thread df_0 _S937 = sums_6[int(0)];
        thread Stride_0 _S938 = _S884;
        thread df_0 _S939 = sums_6[int(4)];
        ExpParts_0 _S940 = exp_parts_0(&_S935, &_S936, &_S937, &_S938, &_S939);
        thread df_0 _S941 = _S880;
        thread ExpParts_0 _S942 = _S940;
        thread df_0 _S943 = sums_6[int(1)];
        thread df_0 _S944 = sums_6[int(2)];
        thread df_0 _S945 = sums_6[int(3)];
        ExpPull_0 _S946 = exp_pull_0(&_S941, &_S942, &_S943, &_S944, &_S945);
        uint i_4 = _S861.lane_0;
        for(;;)
        {
            if(i_4 < _S853)
            {
            }
            else
            {
                break;
            }
            uint _S947 = _S866.row_4.base_0 + i_4 * _S866.row_4.step_2;
            thread df_0 value_26 = wide_0(_S867[_S947]);
            if((_S866.row_4.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S867[_S947 + _S866.row_4.low_0];
            }
            if((_S866.row_4.scale_0.hi_0) == 1.0f)
            {
                _S854 = (_S866.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S854 = false;
            }
            if(_S854)
            {
                _S857 = value_26;
            }
            else
            {
                thread df_0 _S948 = _S866.row_4.scale_0;
                thread df_0 _S949 = value_26;
                df_0 _S950 = x2A_0(&_S948, &_S949);
                _S857 = _S950;
            }
            uint _S951 = _S872.row_5.base_0 + i_4 * _S872.row_5.step_2;
            thread df_0 value_27 = wide_0(_S873[_S951]);
            if((_S872.row_5.low_0) != 0U)
            {
                (&value_27)->lo_0 = _S873[_S951 + _S872.row_5.low_0];
            }
            if((_S872.row_5.scale_0.hi_0) == 1.0f)
            {
                _S855 = (_S872.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S855 = false;
            }
            if(_S855)
            {
                _S858 = value_27;
            }
            else
            {
                thread df_0 _S952 = _S872.row_5.scale_0;
                thread df_0 _S953 = value_27;
                df_0 _S954 = x2A_0(&_S952, &_S953);
                _S858 = _S954;
            }
            uint _S955 = _S878.base_0 + i_4 * _S878.step_2;
            thread df_0 value_28 = wide_0(_S879[_S955]);
            if((_S878.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S879[_S955 + _S878.low_0];
            }
            if((_S878.scale_0.hi_0) == 1.0f)
            {
                _S856 = (_S878.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S856 = false;
            }
            if(_S856)
            {
                _S859 = value_28;
            }
            else
            {
                thread df_0 _S956 = _S878.scale_0;
                thread df_0 _S957 = value_28;
                df_0 _S958 = x2A_0(&_S956, &_S957);
                _S859 = _S958;
            }
            thread df_0 _S959 = _S946.x_on_cotangent_0;
            thread df_0 _S960 = _S859;
            df_0 _S961 = x2A_0(&_S959, &_S960);
            thread df_0 _S962 = _S946.x_on_x_0;
            thread df_0 _S963 = _S857;
            df_0 _S964 = x2A_0(&_S962, &_S963);
            thread df_0 _S965 = _S961;
            thread df_0 _S966 = _S964;
            df_0 _S967 = x2B_0(&_S965, &_S966);
            thread df_0 _S968 = _S946.both_1;
            thread df_0 _S969 = _S858;
            df_0 _S970 = x2A_0(&_S968, &_S969);
            thread df_0 _S971 = _S967;
            thread df_0 _S972 = _S970;
            df_0 _S973 = x2B_0(&_S971, &_S972);
            thread Site_0 _S974 = _S861;
            thread df_0 _S975 = _S973;
            put_bar_0((&kernelContext_11)->entryPointParams_point_bar_1, &entryPointParams_10->p_2, &_S974, 0U, i_4, &_S975);
            thread df_0 _S976 = _S946.v_on_cotangent_0;
            thread df_0 _S977 = _S859;
            df_0 _S978 = x2A_0(&_S976, &_S977);
            thread df_0 _S979 = _S946.both_1;
            thread df_0 _S980 = _S857;
            df_0 _S981 = x2A_0(&_S979, &_S980);
            thread df_0 _S982 = _S978;
            thread df_0 _S983 = _S981;
            df_0 _S984 = x2B_0(&_S982, &_S983);
            thread df_0 _S985 = _S946.v_on_v_0;
            thread df_0 _S986 = _S858;
            df_0 _S987 = x2A_0(&_S985, &_S986);
            thread df_0 _S988 = _S984;
            thread df_0 _S989 = _S987;
            df_0 _S990 = x2B_0(&_S988, &_S989);
            thread df_0 _S991 = _S990;
            df_0 _S992 = scaled_1(&_S991, _S872.unit_0);
            thread Site_0 _S993 = _S861;
            thread df_0 _S994 = _S992;
            put_bar_0((&kernelContext_11)->entryPointParams_tangent_bar_0, &entryPointParams_10->p_2, &_S993, 1U, i_4, &_S994);
            i_4 = i_4 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S995 = _S861;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S995, (&kernelContext_11)->entryPointParams_status_2, _S866.clipped_0);
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
        df_0 _S996 = sums_7[int(0)];
        uint _S997 = x_5->base_0 + i_5 * x_5->step_2;
        thread df_0 value_29 = wide_0(x_data_2[_S997]);
        uint _S998 = x_5->low_0;
        if((x_5->low_0) != 0U)
        {
            (&value_29)->lo_0 = x_data_2[_S997 + _S998];
        }
        bool _S999;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S999 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S999 = false;
        }
        df_0 _S1000;
        if(_S999)
        {
            _S1000 = value_29;
        }
        else
        {
            thread df_0 _S1001 = value_29;
            df_0 _S1002 = x2A_0(&x_5->scale_0, &_S1001);
            _S1000 = _S1002;
        }
        uint _S1003 = y_2->base_0 + i_5 * y_2->step_2;
        thread df_0 value_30 = wide_0(y_data_2[_S1003]);
        uint _S1004 = y_2->low_0;
        if((y_2->low_0) != 0U)
        {
            (&value_30)->lo_0 = y_data_2[_S1003 + _S1004];
        }
        bool _S1005;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S1005 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1005 = false;
        }
        df_0 _S1006;
        if(_S1005)
        {
            _S1006 = value_30;
        }
        else
        {
            thread df_0 _S1007 = value_30;
            df_0 _S1008 = x2A_0(&y_2->scale_0, &_S1007);
            _S1006 = _S1008;
        }
        thread df_0 _S1009 = _S1000;
        thread df_0 _S1010 = _S1006;
        df_0 _S1011 = x2A_0(&_S1009, &_S1010);
        thread df_0 _S1012 = _S996;
        thread df_0 _S1013 = _S1011;
        df_0 _S1014 = x2B_0(&_S1012, &_S1013);
        sums_7[int(0)] = _S1014;
        i_5 = i_5 + p_25->lanes_0;
    }
    join_1(p_25->lanes_0, site_15, &sums_7, kernelContext_12);
    return sums_7[int(0)];
}

void put_radial_0(float device* x_bar_1, const Ball_0 constant* p_26, const Site_0 thread* site_16, const Row_0 thread* x_6, float device* x_data_3, const Row_0 thread* cotangent_2, float device* cotangent_data_2, const df_0 thread* factor_4, const df_0 thread* slope_5, const df_0 thread* on_x_5, float unit_2)
{
    df_0 _S1015 = x2A_0(slope_5, on_x_5);
    thread df_0 _S1016 = _S1015;
    df_0 _S1017 = twice_0(&_S1016);
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
        uint _S1018 = cotangent_2->base_0 + i_6 * cotangent_2->step_2;
        thread df_0 value_31 = wide_0(cotangent_data_2[_S1018]);
        uint _S1019 = cotangent_2->low_0;
        if((cotangent_2->low_0) != 0U)
        {
            (&value_31)->lo_0 = cotangent_data_2[_S1018 + _S1019];
        }
        bool _S1020;
        if(((&cotangent_2->scale_0)->hi_0) == 1.0f)
        {
            _S1020 = ((&cotangent_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1020 = false;
        }
        df_0 _S1021;
        if(_S1020)
        {
            _S1021 = value_31;
        }
        else
        {
            thread df_0 _S1022 = value_31;
            df_0 _S1023 = x2A_0(&cotangent_2->scale_0, &_S1022);
            _S1021 = _S1023;
        }
        thread df_0 _S1024 = _S1021;
        df_0 _S1025 = x2A_0(factor_4, &_S1024);
        uint _S1026 = x_6->base_0 + i_6 * x_6->step_2;
        thread df_0 value_32 = wide_0(x_data_3[_S1026]);
        uint _S1027 = x_6->low_0;
        if((x_6->low_0) != 0U)
        {
            (&value_32)->lo_0 = x_data_3[_S1026 + _S1027];
        }
        bool _S1028;
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S1028 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1028 = false;
        }
        df_0 _S1029;
        if(_S1028)
        {
            _S1029 = value_32;
        }
        else
        {
            thread df_0 _S1030 = value_32;
            df_0 _S1031 = x2A_0(&x_6->scale_0, &_S1030);
            _S1029 = _S1031;
        }
        thread df_0 _S1032 = _S1017;
        thread df_0 _S1033 = _S1029;
        df_0 _S1034 = x2A_0(&_S1032, &_S1033);
        thread df_0 _S1035 = _S1025;
        thread df_0 _S1036 = _S1034;
        df_0 _S1037 = x2B_0(&_S1035, &_S1036);
        thread df_0 _S1038 = _S1037;
        df_0 _S1039 = scaled_1(&_S1038, unit_2);
        thread df_0 _S1040 = _S1039;
        put_bar_0(x_bar_1, p_26, site_16, 0U, i_6, &_S1040);
        i_6 = i_6 + p_26->lanes_0;
    }
    return;
}

[[kernel]] void poincare_exp0_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_tangent_3 [[buffer(1)]], float device* entryPointParams_cotangent_11 [[buffer(2)]], float device* entryPointParams_tangent_bar_3 [[buffer(3)]], atomic<uint> device* entryPointParams_status_11 [[buffer(4)]])
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
        uint _S1041 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S1041)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1042 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S1043 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S1044 = _S1042;
        thread Lie_0 _S1045 = _S1043;
        thread float device* _S1046;
        Tangent_0 _S1047 = tangent_of_0(&entryPointParams_11->p_3, &_S1044, (&kernelContext_13)->entryPointParams_tangent_1, &_S1045, (&kernelContext_13)->entryPointParams_status_3, &_S1046, &kernelContext_13);
        float device* _S1048 = _S1046;
        Lie_0 _S1049 = cotangent_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S1050 = _S1042;
        thread Lie_0 _S1051 = _S1049;
        thread float device* _S1052;
        Row_0 _S1053 = row_of_0(&_S1050, (&kernelContext_13)->entryPointParams_cotangent_3, &_S1051, &_S1052);
        float device* _S1054 = _S1052;
        df_0 _S1055 = c_of_0(&entryPointParams_11->p_3);
        df_0 _S1056 = wide_0(1.0f);
        thread df_0 _S1057 = _S1055;
        thread df_0 _S1058 = _S1056;
        thread df_0 _S1059 = _S1047.square_1;
        Stride_0 _S1060 = stride_of_0(&_S1057, &_S1058, &_S1059, _S1047.unit_0);
        thread Site_0 _S1061 = _S1042;
        thread Row_0 _S1062 = _S1047.row_5;
        thread Row_0 _S1063 = _S1053;
        df_0 _S1064 = dot_of_0(&entryPointParams_11->p_3, &_S1061, &_S1062, _S1048, &_S1063, _S1052, &kernelContext_13);
        thread Site_0 _S1065 = _S1042;
        thread Row_0 _S1066 = _S1047.row_5;
        thread Row_0 _S1067 = _S1053;
        thread df_0 _S1068 = _S1060.factor_2.value_0;
        thread df_0 _S1069 = _S1060.factor_2.partial_0[int(2)];
        thread df_0 _S1070 = _S1064;
        put_radial_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_11->p_3, &_S1065, &_S1066, _S1048, &_S1067, _S1054, &_S1068, &_S1069, &_S1070, _S1047.unit_0);
        block_4 = block_4 + entryPointParams_11->p_3.groups_0;
    }
    return;
}

[[kernel]] void poincare_log0_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_target_3 [[buffer(1)]], float device* entryPointParams_cotangent_12 [[buffer(2)]], float device* entryPointParams_target_bar_3 [[buffer(3)]], atomic<uint> device* entryPointParams_status_12 [[buffer(4)]])
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
        uint _S1071 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S1071)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1072 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S1073 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1074 = _S1072;
        thread Lie_0 _S1075 = _S1073;
        thread float device* _S1076;
        Point_0 _S1077 = point_of_0(&entryPointParams_12->p_4, &_S1074, (&kernelContext_14)->entryPointParams_target_1, &_S1075, (&kernelContext_14)->entryPointParams_status_4, &_S1076, &kernelContext_14);
        float device* _S1078 = _S1076;
        Lie_0 _S1079 = cotangent_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S1080 = _S1072;
        thread Lie_0 _S1081 = _S1079;
        thread float device* _S1082;
        Row_0 _S1083 = row_of_0(&_S1080, (&kernelContext_14)->entryPointParams_cotangent_4, &_S1081, &_S1082);
        float device* _S1084 = _S1082;
        df_0 _S1085 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S1086 = _S1077.square_0;
        Dual_0 _S1087 = variable_0(&_S1086, int(0));
        thread df_0 _S1088 = _S1085;
        thread Dual_0 _S1089 = _S1087;
        thread df_0 _S1090 = _S1077.gap_0;
        Dual_0 _S1091 = artanhc_0(&_S1088, &_S1089, &_S1090);
        thread Site_0 _S1092 = _S1072;
        thread Row_0 _S1093 = _S1077.row_4;
        thread Row_0 _S1094 = _S1083;
        df_0 _S1095 = dot_of_0(&entryPointParams_12->p_4, &_S1092, &_S1093, _S1078, &_S1094, _S1082, &kernelContext_14);
        thread Site_0 _S1096 = _S1072;
        thread Row_0 _S1097 = _S1077.row_4;
        thread Row_0 _S1098 = _S1083;
        thread df_0 _S1099 = _S1091.value_0;
        thread df_0 _S1100 = _S1091.partial_0[int(0)];
        thread df_0 _S1101 = _S1095;
        put_radial_0((&kernelContext_14)->entryPointParams_target_bar_1, &entryPointParams_12->p_4, &_S1096, &_S1097, _S1078, &_S1098, _S1084, &_S1099, &_S1100, &_S1101, 1.0f);
        thread Site_0 _S1102 = _S1072;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S1102, (&kernelContext_14)->entryPointParams_status_4, _S1077.clipped_0);
        block_5 = block_5 + entryPointParams_12->p_4.groups_0;
    }
    return;
}

Squares_0 difference_squares_0(const Ball_0 constant* p_27, const Site_0 thread* site_17, const Row_0 thread* x_7, float device* x_data_4, const Row_0 thread* y_3, float device* y_data_3, KernelContext_0 thread* kernelContext_15)
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
        uint _S1103 = x_7->base_0 + i_7 * x_7->step_2;
        thread df_0 value_33 = wide_0(x_data_4[_S1103]);
        uint _S1104 = x_7->low_0;
        if((x_7->low_0) != 0U)
        {
            (&value_33)->lo_0 = x_data_4[_S1103 + _S1104];
        }
        bool _S1105;
        if(((&x_7->scale_0)->hi_0) == 1.0f)
        {
            _S1105 = ((&x_7->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1105 = false;
        }
        df_0 _S1106;
        if(_S1105)
        {
            _S1106 = value_33;
        }
        else
        {
            thread df_0 _S1107 = value_33;
            df_0 _S1108 = x2A_0(&x_7->scale_0, &_S1107);
            _S1106 = _S1108;
        }
        uint _S1109 = y_3->base_0 + i_7 * y_3->step_2;
        thread df_0 value_34 = wide_0(y_data_3[_S1109]);
        uint _S1110 = y_3->low_0;
        if((y_3->low_0) != 0U)
        {
            (&value_34)->lo_0 = y_data_3[_S1109 + _S1110];
        }
        bool _S1111;
        if(((&y_3->scale_0)->hi_0) == 1.0f)
        {
            _S1111 = ((&y_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S1111 = false;
        }
        df_0 _S1112;
        if(_S1111)
        {
            _S1112 = value_34;
        }
        else
        {
            thread df_0 _S1113 = value_34;
            df_0 _S1114 = x2A_0(&y_3->scale_0, &_S1113);
            _S1112 = _S1114;
        }
        thread df_0 _S1115 = _S1106;
        thread df_0 _S1116 = _S1112;
        df_0 _S1117 = x2D_0(&_S1115, &_S1116);
        thread df_0 _S1118 = _S1117;
        Squares_add_0(&squares_2, &_S1118);
        i_7 = i_7 + p_27->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_27->lanes_0, site_17, kernelContext_15);
    return squares_2;
}

df_0 time_of_0(const Ball_0 constant* p_28)
{
    return pair_of_0(p_28->time_hi_0, p_28->time_lo_0);
}

struct Weights_0
{
    Dual_1 on_x_6;
    Dual_1 on_y_0;
    df_0 gap_2;
};

Weights_0 weights_of_0(const df_0 thread* c_6, const df_0 thread* gap_x_value_4, const df_0 thread* gap_y_value_2, const df_0 thread* gap_sq_1, const df_0 thread* time_0)
{
    Dual_1 _S1119 = variable_1(gap_x_value_4, int(0));
    Dual_1 _S1120 = variable_1(gap_y_value_2, int(1));
    Dual_1 _S1121 = variable_1(gap_sq_1, int(2));
    thread Dual_1 _S1122 = _S1121;
    Dual_1 _S1123 = times_1(&_S1122, c_6);
    thread Dual_1 _S1124 = _S1119;
    thread Dual_1 _S1125 = _S1120;
    Dual_1 _S1126 = mul_0(&_S1124, &_S1125);
    thread Dual_1 _S1127 = _S1123;
    thread Dual_1 _S1128 = _S1126;
    Dual_1 _S1129 = div_1(&_S1127, &_S1128);
    thread Dual_1 _S1130 = _S1129;
    Dual_1 _S1131 = dual_asinhc_1(&_S1130);
    thread Dual_1 _S1132 = _S1131;
    thread Dual_1 _S1133 = _S1131;
    Dual_1 _S1134 = mul_0(&_S1132, &_S1133);
    thread Dual_1 _S1135 = _S1129;
    thread Dual_1 _S1136 = _S1134;
    Dual_1 _S1137 = mul_0(&_S1135, &_S1136);
    df_0 _S1138 = wide_0(4.0f);
    thread Dual_1 _S1139 = _S1137;
    thread df_0 _S1140 = _S1138;
    Dual_1 _S1141 = times_1(&_S1139, &_S1140);
    thread df_0 _S1142 = wide_0(1.0f);
    df_0 _S1143 = x2D_0(&_S1142, time_0);
    thread Dual_1 _S1144 = _S1141;
    Dual_1 _S1145 = dual_sinhc_0(&_S1144);
    thread df_0 _S1146 = _S1143;
    thread df_0 _S1147 = _S1143;
    df_0 _S1148 = x2A_0(&_S1146, &_S1147);
    thread Dual_1 _S1149 = _S1141;
    thread df_0 _S1150 = _S1148;
    Dual_1 _S1151 = times_1(&_S1149, &_S1150);
    thread Dual_1 _S1152 = _S1151;
    Dual_1 _S1153 = dual_sinhc_0(&_S1152);
    thread Dual_1 _S1154 = _S1153;
    thread Dual_1 _S1155 = _S1145;
    Dual_1 _S1156 = div_1(&_S1154, &_S1155);
    thread Dual_1 _S1157 = _S1156;
    thread df_0 _S1158 = _S1143;
    Dual_1 _S1159 = times_1(&_S1157, &_S1158);
    df_0 _S1160 = x2A_0(time_0, time_0);
    thread Dual_1 _S1161 = _S1141;
    thread df_0 _S1162 = _S1160;
    Dual_1 _S1163 = times_1(&_S1161, &_S1162);
    thread Dual_1 _S1164 = _S1163;
    Dual_1 _S1165 = dual_sinhc_0(&_S1164);
    thread Dual_1 _S1166 = _S1165;
    thread Dual_1 _S1167 = _S1145;
    Dual_1 _S1168 = div_1(&_S1166, &_S1167);
    thread Dual_1 _S1169 = _S1168;
    Dual_1 _S1170 = times_1(&_S1169, time_0);
    thread Dual_1 _S1171 = _S1159;
    thread Dual_1 _S1172 = _S1119;
    Dual_1 _S1173 = div_1(&_S1171, &_S1172);
    df_0 _S1174 = wide_0(2.0f);
    thread Dual_1 _S1175 = _S1173;
    thread df_0 _S1176 = _S1174;
    Dual_1 _S1177 = times_1(&_S1175, &_S1176);
    thread Dual_1 _S1178 = _S1170;
    thread Dual_1 _S1179 = _S1120;
    Dual_1 _S1180 = div_1(&_S1178, &_S1179);
    thread Dual_1 _S1181 = _S1180;
    thread df_0 _S1182 = _S1174;
    Dual_1 _S1183 = times_1(&_S1181, &_S1182);
    thread Dual_1 _S1184 = _S1177;
    thread Dual_1 _S1185 = _S1159;
    Dual_1 _S1186 = sub_0(&_S1184, &_S1185);
    thread Dual_1 _S1187 = _S1183;
    thread Dual_1 _S1188 = _S1170;
    Dual_1 _S1189 = sub_0(&_S1187, &_S1188);
    thread Dual_1 _S1190 = _S1186;
    thread Dual_1 _S1191 = _S1189;
    Dual_1 _S1192 = add_0(&_S1190, &_S1191);
    thread Dual_1 _S1193 = _S1192;
    Dual_1 _S1194 = plus_1(&_S1193, 1.0f);
    thread Weights_0 weights_0;
    thread Dual_1 _S1195 = _S1177;
    thread Dual_1 _S1196 = _S1194;
    Dual_1 _S1197 = div_1(&_S1195, &_S1196);
    (&weights_0)->on_x_6 = _S1197;
    thread Dual_1 _S1198 = _S1183;
    thread Dual_1 _S1199 = _S1194;
    Dual_1 _S1200 = div_1(&_S1198, &_S1199);
    (&weights_0)->on_y_0 = _S1200;
    thread df_0 _S1201 = _S1174;
    thread df_0 _S1202 = _S1194.value_0;
    df_0 _S1203 = _0(&_S1201, &_S1202);
    (&weights_0)->gap_2 = _S1203;
    return weights_0;
}

[[kernel]] void poincare_geodesic_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_start_1 [[buffer(1)]], float device* entryPointParams_end_1 [[buffer(2)]], float device* entryPointParams_cotangent_13 [[buffer(3)]], float device* entryPointParams_start_bar_1 [[buffer(4)]], float device* entryPointParams_end_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_13 [[buffer(6)]])
{
    uint _S1204;
    bool _S1205;
    bool _S1206;
    bool _S1207;
    df_0 _S1208;
    df_0 _S1209;
    df_0 _S1210;
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
        uint _S1211 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S1211)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1212 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S1213 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1214 = _S1212;
        thread Lie_0 _S1215 = _S1213;
        thread float device* _S1216;
        Point_0 _S1217 = point_of_0(&entryPointParams_13->p_5, &_S1214, (&kernelContext_16)->entryPointParams_start_0, &_S1215, (&kernelContext_16)->entryPointParams_status_5, &_S1216, &kernelContext_16);
        float device* _S1218 = _S1216;
        Lie_0 _S1219 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1220 = _S1212;
        thread Lie_0 _S1221 = _S1219;
        thread float device* _S1222;
        Point_0 _S1223 = point_of_0(&entryPointParams_13->p_5, &_S1220, (&kernelContext_16)->entryPointParams_end_0, &_S1221, (&kernelContext_16)->entryPointParams_status_5, &_S1222, &kernelContext_16);
        float device* _S1224 = _S1222;
        Lie_0 _S1225 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S1226 = _S1212;
        thread Lie_0 _S1227 = _S1225;
        thread float device* _S1228;
        Row_0 _S1229 = row_of_0(&_S1226, (&kernelContext_16)->entryPointParams_cotangent_5, &_S1227, &_S1228);
        float device* _S1230 = _S1228;
        df_0 _S1231 = c_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S1232 = _S1212;
        thread Row_0 _S1233 = _S1217.row_4;
        thread Row_0 _S1234 = _S1223.row_4;
        Squares_0 _S1235 = difference_squares_0(&entryPointParams_13->p_5, &_S1232, &_S1233, _S1218, &_S1234, _S1224, &kernelContext_16);
        thread Squares_0 _S1236 = _S1235;
        df_0 _S1237 = Squares_total_0(&_S1236);
        df_0 _S1238 = time_of_0(&entryPointParams_13->p_5);
        thread df_0 _S1239 = _S1231;
        thread df_0 _S1240 = _S1217.gap_0;
        thread df_0 _S1241 = _S1223.gap_0;
        thread df_0 _S1242 = _S1237;
        thread df_0 _S1243 = _S1238;
        Weights_0 _S1244 = weights_of_0(&_S1239, &_S1240, &_S1241, &_S1242, &_S1243);
        df_0 _S1245 = wide_0(0.0f);
        thread array<df_0, int(2)> on_0;
        on_0[int(0)] = _S1245;
        on_0[int(1)] = _S1245;
        uint i_8 = _S1212.lane_0;
        for(;;)
        {
            _S1204 = _S1212.columns_0;
            if(i_8 < (_S1212.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1246 = _S1229.base_0 + i_8 * _S1229.step_2;
            thread df_0 value_35 = wide_0(_S1230[_S1246]);
            if((_S1229.low_0) != 0U)
            {
                (&value_35)->lo_0 = _S1230[_S1246 + _S1229.low_0];
            }
            if((_S1229.scale_0.hi_0) == 1.0f)
            {
                _S1205 = (_S1229.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1205 = false;
            }
            if(_S1205)
            {
                _S1208 = value_35;
            }
            else
            {
                thread df_0 _S1247 = _S1229.scale_0;
                thread df_0 _S1248 = value_35;
                df_0 _S1249 = x2A_0(&_S1247, &_S1248);
                _S1208 = _S1249;
            }
            df_0 _S1250 = on_0[int(0)];
            uint _S1251 = _S1217.row_4.base_0 + i_8 * _S1217.row_4.step_2;
            thread df_0 value_36 = wide_0(_S1218[_S1251]);
            if((_S1217.row_4.low_0) != 0U)
            {
                (&value_36)->lo_0 = _S1218[_S1251 + _S1217.row_4.low_0];
            }
            if((_S1217.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1206 = (_S1217.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1206 = false;
            }
            if(_S1206)
            {
                _S1209 = value_36;
            }
            else
            {
                thread df_0 _S1252 = _S1217.row_4.scale_0;
                thread df_0 _S1253 = value_36;
                df_0 _S1254 = x2A_0(&_S1252, &_S1253);
                _S1209 = _S1254;
            }
            thread df_0 _S1255 = _S1208;
            thread df_0 _S1256 = _S1209;
            df_0 _S1257 = x2A_0(&_S1255, &_S1256);
            thread df_0 _S1258 = _S1250;
            thread df_0 _S1259 = _S1257;
            df_0 _S1260 = x2B_0(&_S1258, &_S1259);
            on_0[int(0)] = _S1260;
            df_0 _S1261 = on_0[int(1)];
            uint _S1262 = _S1223.row_4.base_0 + i_8 * _S1223.row_4.step_2;
            thread df_0 value_37 = wide_0(_S1224[_S1262]);
            if((_S1223.row_4.low_0) != 0U)
            {
                (&value_37)->lo_0 = _S1224[_S1262 + _S1223.row_4.low_0];
            }
            if((_S1223.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1207 = (_S1223.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1207 = false;
            }
            if(_S1207)
            {
                _S1210 = value_37;
            }
            else
            {
                thread df_0 _S1263 = _S1223.row_4.scale_0;
                thread df_0 _S1264 = value_37;
                df_0 _S1265 = x2A_0(&_S1263, &_S1264);
                _S1210 = _S1265;
            }
            thread df_0 _S1266 = _S1208;
            thread df_0 _S1267 = _S1210;
            df_0 _S1268 = x2A_0(&_S1266, &_S1267);
            thread df_0 _S1269 = _S1261;
            thread df_0 _S1270 = _S1268;
            df_0 _S1271 = x2B_0(&_S1269, &_S1270);
            on_0[int(1)] = _S1271;
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S1272 = _S1212;
        join_0(entryPointParams_13->p_5.lanes_0, &_S1272, &on_0, &kernelContext_16);
        thread array<df_0, int(3)> slope_6;
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
            thread df_0 _S1273 = on_0[int(0)];
            thread df_0 _S1274 = _S1244.on_x_6.partial_0[k_15];
            df_0 _S1275 = x2A_0(&_S1273, &_S1274);
            thread df_0 _S1276 = on_0[int(1)];
            thread df_0 _S1277 = _S1244.on_y_0.partial_0[k_15];
            df_0 _S1278 = x2A_0(&_S1276, &_S1277);
            thread df_0 _S1279 = _S1275;
            thread df_0 _S1280 = _S1278;
            df_0 _S1281 = x2B_0(&_S1279, &_S1280);
            thread df_0 _S1282 = _S1281;
            df_0 _S1283 = twice_0(&_S1282);
            slope_6[k_15] = _S1283;
            k_15 = k_15 + int(1);
        }
        thread df_0 _S1284 = _S1231;
        thread df_0 _S1285 = slope_6[int(0)];
        df_0 _S1286 = x2A_0(&_S1284, &_S1285);
        thread df_0 _S1287 = _S1231;
        thread df_0 _S1288 = slope_6[int(1)];
        df_0 _S1289 = x2A_0(&_S1287, &_S1288);
        uint i_9 = _S1212.lane_0;
        for(;;)
        {
            if(i_9 < _S1204)
            {
            }
            else
            {
                break;
            }
            uint _S1290 = _S1217.row_4.base_0 + i_9 * _S1217.row_4.step_2;
            thread df_0 value_38 = wide_0(_S1218[_S1290]);
            if((_S1217.row_4.low_0) != 0U)
            {
                (&value_38)->lo_0 = _S1218[_S1290 + _S1217.row_4.low_0];
            }
            if((_S1217.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1205 = (_S1217.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1205 = false;
            }
            if(_S1205)
            {
                _S1208 = value_38;
            }
            else
            {
                thread df_0 _S1291 = _S1217.row_4.scale_0;
                thread df_0 _S1292 = value_38;
                df_0 _S1293 = x2A_0(&_S1291, &_S1292);
                _S1208 = _S1293;
            }
            uint _S1294 = _S1223.row_4.base_0 + i_9 * _S1223.row_4.step_2;
            thread df_0 value_39 = wide_0(_S1224[_S1294]);
            if((_S1223.row_4.low_0) != 0U)
            {
                (&value_39)->lo_0 = _S1224[_S1294 + _S1223.row_4.low_0];
            }
            if((_S1223.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1206 = (_S1223.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1206 = false;
            }
            if(_S1206)
            {
                _S1209 = value_39;
            }
            else
            {
                thread df_0 _S1295 = _S1223.row_4.scale_0;
                thread df_0 _S1296 = value_39;
                df_0 _S1297 = x2A_0(&_S1295, &_S1296);
                _S1209 = _S1297;
            }
            uint _S1298 = _S1229.base_0 + i_9 * _S1229.step_2;
            thread df_0 value_40 = wide_0(_S1230[_S1298]);
            if((_S1229.low_0) != 0U)
            {
                (&value_40)->lo_0 = _S1230[_S1298 + _S1229.low_0];
            }
            if((_S1229.scale_0.hi_0) == 1.0f)
            {
                _S1207 = (_S1229.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1207 = false;
            }
            if(_S1207)
            {
                _S1210 = value_40;
            }
            else
            {
                thread df_0 _S1299 = _S1229.scale_0;
                thread df_0 _S1300 = value_40;
                df_0 _S1301 = x2A_0(&_S1299, &_S1300);
                _S1210 = _S1301;
            }
            thread df_0 _S1302 = _S1208;
            thread df_0 _S1303 = _S1209;
            df_0 _S1304 = x2D_0(&_S1302, &_S1303);
            thread df_0 _S1305 = slope_6[int(2)];
            thread df_0 _S1306 = _S1304;
            df_0 _S1307 = x2A_0(&_S1305, &_S1306);
            thread df_0 _S1308 = _S1244.on_x_6.value_0;
            thread df_0 _S1309 = _S1210;
            df_0 _S1310 = x2A_0(&_S1308, &_S1309);
            thread df_0 _S1311 = _S1310;
            thread df_0 _S1312 = _S1307;
            df_0 _S1313 = x2B_0(&_S1311, &_S1312);
            thread df_0 _S1314 = _S1286;
            thread df_0 _S1315 = _S1208;
            df_0 _S1316 = x2A_0(&_S1314, &_S1315);
            thread df_0 _S1317 = _S1313;
            thread df_0 _S1318 = _S1316;
            df_0 _S1319 = x2D_0(&_S1317, &_S1318);
            thread Site_0 _S1320 = _S1212;
            thread df_0 _S1321 = _S1319;
            put_bar_0((&kernelContext_16)->entryPointParams_start_bar_0, &entryPointParams_13->p_5, &_S1320, 0U, i_9, &_S1321);
            thread df_0 _S1322 = _S1244.on_y_0.value_0;
            thread df_0 _S1323 = _S1210;
            df_0 _S1324 = x2A_0(&_S1322, &_S1323);
            thread df_0 _S1325 = _S1324;
            thread df_0 _S1326 = _S1307;
            df_0 _S1327 = x2D_0(&_S1325, &_S1326);
            thread df_0 _S1328 = _S1289;
            thread df_0 _S1329 = _S1209;
            df_0 _S1330 = x2A_0(&_S1328, &_S1329);
            thread df_0 _S1331 = _S1327;
            thread df_0 _S1332 = _S1330;
            df_0 _S1333 = x2D_0(&_S1331, &_S1332);
            thread Site_0 _S1334 = _S1212;
            thread df_0 _S1335 = _S1333;
            put_bar_0((&kernelContext_16)->entryPointParams_end_bar_0, &entryPointParams_13->p_5, &_S1334, 1U, i_9, &_S1335);
            i_9 = i_9 + entryPointParams_13->p_5.lanes_0;
        }
        uint _S1336 = (_S1217.clipped_0) | (_S1223.clipped_0);
        thread Site_0 _S1337 = _S1212;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S1337, (&kernelContext_16)->entryPointParams_status_5, _S1336);
        block_6 = block_6 + entryPointParams_13->p_5.groups_0;
    }
    return;
}

df_0 dot_of_clipped_0(const Point_0 thread* x_8, float device* x_row_data_0)
{
    thread df_0 _S1338 = wide_0(1.0f);
    df_0 _S1339 = _0(&_S1338, &x_8->square_0);
    return _S1339;
}

[[kernel]] void poincare_project_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_14 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_cotangent_14 [[buffer(2)]], float device* entryPointParams_point_bar_6 [[buffer(3)]], atomic<uint> device* entryPointParams_status_14 [[buffer(4)]])
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
        uint _S1340 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S1340)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1341 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S1342 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1343 = _S1341;
        thread Lie_0 _S1344 = _S1342;
        thread float device* _S1345;
        Point_0 _S1346 = point_of_0(&entryPointParams_14->p_6, &_S1343, (&kernelContext_17)->entryPointParams_point_2, &_S1344, (&kernelContext_17)->entryPointParams_status_6, &_S1345, &kernelContext_17);
        float device* _S1347 = _S1345;
        Lie_0 _S1348 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S1349 = _S1341;
        thread Lie_0 _S1350 = _S1348;
        thread float device* _S1351;
        Row_0 _S1352 = row_of_0(&_S1349, (&kernelContext_17)->entryPointParams_cotangent_6, &_S1350, &_S1351);
        float device* _S1353 = _S1351;
        df_0 _S1354;
        if((_S1346.clipped_0) != 0U)
        {
            thread Point_0 _S1355 = _S1346;
            df_0 _S1356 = dot_of_clipped_0(&_S1355, _S1347);
            _S1354 = _S1356;
        }
        else
        {
            _S1354 = wide_0(0.0f);
        }
        thread Site_0 _S1357 = _S1341;
        thread Row_0 _S1358 = _S1346.row_4;
        thread Row_0 _S1359 = _S1352;
        df_0 _S1360 = dot_of_0(&entryPointParams_14->p_6, &_S1357, &_S1358, _S1347, &_S1359, _S1353, &kernelContext_17);
        thread df_0 _S1361 = _S1354;
        thread df_0 _S1362 = _S1360;
        df_0 _S1363 = x2A_0(&_S1361, &_S1362);
        uint i_10 = _S1341.lane_0;
        for(;;)
        {
            if(i_10 < (_S1341.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1364 = _S1352.base_0 + i_10 * _S1352.step_2;
            thread df_0 value_41 = wide_0(_S1353[_S1364]);
            if((_S1352.low_0) != 0U)
            {
                (&value_41)->lo_0 = _S1353[_S1364 + _S1352.low_0];
            }
            bool _S1365;
            if((_S1352.scale_0.hi_0) == 1.0f)
            {
                _S1365 = (_S1352.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1365 = false;
            }
            df_0 _S1366;
            if(_S1365)
            {
                _S1366 = value_41;
            }
            else
            {
                thread df_0 _S1367 = _S1352.scale_0;
                thread df_0 _S1368 = value_41;
                df_0 _S1369 = x2A_0(&_S1367, &_S1368);
                _S1366 = _S1369;
            }
            uint _S1370 = _S1346.row_4.base_0 + i_10 * _S1346.row_4.step_2;
            thread df_0 value_42 = wide_0(_S1347[_S1370]);
            if((_S1346.row_4.low_0) != 0U)
            {
                (&value_42)->lo_0 = _S1347[_S1370 + _S1346.row_4.low_0];
            }
            bool _S1371;
            if((_S1346.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1371 = (_S1346.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1371 = false;
            }
            df_0 _S1372;
            if(_S1371)
            {
                _S1372 = value_42;
            }
            else
            {
                thread df_0 _S1373 = _S1346.row_4.scale_0;
                thread df_0 _S1374 = value_42;
                df_0 _S1375 = x2A_0(&_S1373, &_S1374);
                _S1372 = _S1375;
            }
            thread df_0 _S1376 = _S1363;
            thread df_0 _S1377 = _S1372;
            df_0 _S1378 = x2A_0(&_S1376, &_S1377);
            thread df_0 _S1379 = _S1366;
            thread df_0 _S1380 = _S1378;
            df_0 _S1381 = x2D_0(&_S1379, &_S1380);
            thread df_0 _S1382 = _S1346.row_4.scale_0;
            thread df_0 _S1383 = _S1381;
            df_0 _S1384 = x2A_0(&_S1382, &_S1383);
            thread Site_0 _S1385 = _S1341;
            thread df_0 _S1386 = _S1384;
            put_bar_0((&kernelContext_17)->entryPointParams_point_bar_2, &entryPointParams_14->p_6, &_S1385, 0U, i_10, &_S1386);
            i_10 = i_10 + entryPointParams_14->p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_14->p_6.groups_0;
    }
    return;
}

[[kernel]] void poincare_to_lorentz_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_cotangent_15 [[buffer(2)]], float device* entryPointParams_point_bar_7 [[buffer(3)]], atomic<uint> device* entryPointParams_status_15 [[buffer(4)]])
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
        uint _S1387 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S1387)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1388 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S1389 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1390 = _S1388;
        thread Lie_0 _S1391 = _S1389;
        thread float device* _S1392;
        Point_0 _S1393 = point_of_0(&entryPointParams_15->p_7, &_S1390, (&kernelContext_18)->entryPointParams_point_3, &_S1391, (&kernelContext_18)->entryPointParams_status_7, &_S1392, &kernelContext_18);
        float device* _S1394 = _S1392;
        Lie_0 _S1395 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S1396 = _S1388;
        thread Lie_0 _S1397 = _S1395;
        thread float device* _S1398;
        Row_0 _S1399 = row_of_0(&_S1396, (&kernelContext_18)->entryPointParams_cotangent_7, &_S1397, &_S1398);
        float device* along_data_0 = _S1398;
        thread Row_0 along_0 = _S1399;
        thread df_0 value_43 = wide_0(along_data_0[_S1399.base_0]);
        if((_S1399.low_0) != 0U)
        {
            (&value_43)->lo_0 = along_data_0[_S1399.base_0 + _S1399.low_0];
        }
        bool _S1400;
        if((_S1399.scale_0.hi_0) == 1.0f)
        {
            _S1400 = (_S1399.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1400 = false;
        }
        df_0 _S1401;
        if(_S1400)
        {
            _S1401 = value_43;
        }
        else
        {
            thread df_0 _S1402 = _S1399.scale_0;
            thread df_0 _S1403 = value_43;
            df_0 _S1404 = x2A_0(&_S1402, &_S1403);
            _S1401 = _S1404;
        }
        (&along_0)->base_0 = (&along_0)->base_0 + entryPointParams_15->p_7.cotangent_step_0;
        thread df_0 _S1405 = wide_0(2.0f);
        thread df_0 _S1406 = _S1393.gap_0;
        df_0 _S1407 = _0(&_S1405, &_S1406);
        thread df_0 _S1408 = _S1401;
        thread df_0 _S1409 = _S1407;
        df_0 _S1410 = x2A_0(&_S1408, &_S1409);
        df_0 _S1411 = root_c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1412 = _S1410;
        thread df_0 _S1413 = _S1411;
        df_0 _S1414 = x2A_0(&_S1412, &_S1413);
        thread df_0 _S1415 = _S1407;
        df_0 _S1416 = x2D_1(&_S1415, 1.0f);
        thread df_0 _S1417 = _S1414;
        thread df_0 _S1418 = _S1416;
        df_0 _S1419 = _0(&_S1417, &_S1418);
        df_0 _S1420 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S1421 = _S1420;
        thread df_0 _S1422 = _S1407;
        df_0 _S1423 = x2A_0(&_S1421, &_S1422);
        thread df_0 _S1424 = _S1423;
        thread df_0 _S1425 = _S1393.gap_0;
        df_0 _S1426 = _0(&_S1424, &_S1425);
        thread Site_0 _S1427 = _S1388;
        thread Row_0 _S1428 = _S1393.row_4;
        thread Row_0 _S1429 = along_0;
        df_0 _S1430 = dot_of_0(&entryPointParams_15->p_7, &_S1427, &_S1428, _S1394, &_S1429, along_data_0, &kernelContext_18);
        thread df_0 _S1431 = _S1419;
        thread df_0 _S1432 = _S1393.square_0;
        df_0 _S1433 = x2A_0(&_S1431, &_S1432);
        thread df_0 _S1434 = _S1430;
        thread df_0 _S1435 = _S1433;
        df_0 _S1436 = x2B_0(&_S1434, &_S1435);
        thread df_0 _S1437 = _S1426;
        thread df_0 _S1438 = _S1436;
        df_0 _S1439 = x2A_0(&_S1437, &_S1438);
        thread df_0 _S1440 = _S1439;
        df_0 _S1441 = twice_0(&_S1440);
        thread df_0 _S1442 = _S1407;
        thread df_0 _S1443 = _S1419;
        df_0 _S1444 = x2A_0(&_S1442, &_S1443);
        thread df_0 _S1445 = _S1441;
        thread df_0 _S1446 = _S1444;
        df_0 _S1447 = x2B_0(&_S1445, &_S1446);
        uint i_11 = _S1388.lane_0;
        for(;;)
        {
            if(i_11 < (_S1388.columns_0))
            {
            }
            else
            {
                break;
            }
            Row_0 _S1448 = along_0;
            uint _S1449 = _S1448.base_0 + i_11 * _S1448.step_2;
            thread df_0 value_44 = wide_0(along_data_0[_S1449]);
            if((_S1448.low_0) != 0U)
            {
                (&value_44)->lo_0 = along_data_0[_S1449 + _S1448.low_0];
            }
            bool _S1450;
            if((_S1448.scale_0.hi_0) == 1.0f)
            {
                _S1450 = (_S1448.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1450 = false;
            }
            df_0 _S1451;
            if(_S1450)
            {
                _S1451 = value_44;
            }
            else
            {
                thread df_0 _S1452 = _S1448.scale_0;
                thread df_0 _S1453 = value_44;
                df_0 _S1454 = x2A_0(&_S1452, &_S1453);
                _S1451 = _S1454;
            }
            thread df_0 _S1455 = _S1407;
            thread df_0 _S1456 = _S1451;
            df_0 _S1457 = x2A_0(&_S1455, &_S1456);
            uint _S1458 = _S1393.row_4.base_0 + i_11 * _S1393.row_4.step_2;
            thread df_0 value_45 = wide_0(_S1394[_S1458]);
            if((_S1393.row_4.low_0) != 0U)
            {
                (&value_45)->lo_0 = _S1394[_S1458 + _S1393.row_4.low_0];
            }
            bool _S1459;
            if((_S1393.row_4.scale_0.hi_0) == 1.0f)
            {
                _S1459 = (_S1393.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1459 = false;
            }
            df_0 _S1460;
            if(_S1459)
            {
                _S1460 = value_45;
            }
            else
            {
                thread df_0 _S1461 = _S1393.row_4.scale_0;
                thread df_0 _S1462 = value_45;
                df_0 _S1463 = x2A_0(&_S1461, &_S1462);
                _S1460 = _S1463;
            }
            thread df_0 _S1464 = _S1447;
            thread df_0 _S1465 = _S1460;
            df_0 _S1466 = x2A_0(&_S1464, &_S1465);
            thread df_0 _S1467 = _S1457;
            thread df_0 _S1468 = _S1466;
            df_0 _S1469 = x2B_0(&_S1467, &_S1468);
            thread Site_0 _S1470 = _S1388;
            thread df_0 _S1471 = _S1469;
            put_bar_0((&kernelContext_18)->entryPointParams_point_bar_3, &entryPointParams_15->p_7, &_S1470, 0U, i_11, &_S1471);
            i_11 = i_11 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S1472 = _S1388;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S1472, (&kernelContext_18)->entryPointParams_status_7, _S1393.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


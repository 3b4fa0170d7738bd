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
    float device* entryPointParams_state_0;
    float device* entryPointParams_cotangent_0;
    float device* entryPointParams_pull_0;
    EntryPointParams_1 constant* entryPointParams_1;
    float device* entryPointParams_points_0;
    float device* entryPointParams_shares_0;
    float device* entryPointParams_pull_1;
    float device* entryPointParams_points_bar_0;
    float device* entryPointParams_weights_bar_0;
    atomic<uint> device* entryPointParams_status_0;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_mean_0;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_state_1;
    float device* entryPointParams_solve_0;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_points_1;
    float device* entryPointParams_shares_1;
    float device* entryPointParams_state_2;
    float device* entryPointParams_solve_1;
    float device* entryPointParams_terms_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_sums_0;
    float device* entryPointParams_state_3;
    float device* entryPointParams_before_0;
    float device* entryPointParams_solve_2;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_points_2;
    float device* entryPointParams_shares_2;
    float device* entryPointParams_state_4;
    float device* entryPointParams_solve_3;
    float device* entryPointParams_points_bar_1;
    float device* entryPointParams_weights_bar_1;
    atomic<uint> device* entryPointParams_status_4;
    uint opaque_zero_0;
    array<float2, int(384)> threadgroup* parts_0;
};

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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(2)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
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
        (*kernelContext_0->parts_0)[uint(k_1) * 64U + site_0->invocation_0] = float2((&(*sums_0)[k_1])->hi_0, (&(*sums_0)[k_1])->lo_0);
        k_1 = k_1 + int(1);
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
            k_1 = int(0);
            for(;;)
            {
                if(k_1 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S10 = uint(k_1) * 64U + site_0->invocation_0;
                df_0 _S11 = pair_of_0((*kernelContext_0->parts_0)[_S10 + reach_0].x, (*kernelContext_0->parts_0)[_S10 + reach_0].y);
                thread df_0 _S12 = pair_of_0((*kernelContext_0->parts_0)[_S10].x, (*kernelContext_0->parts_0)[_S10].y);
                thread df_0 _S13 = _S11;
                df_0 _S14 = x2B_0(&_S12, &_S13);
                (*kernelContext_0->parts_0)[_S10] = float2(_S14.hi_0, _S14.lo_0);
                k_1 = k_1 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_0 = reach_0 / 2U;
    }
    k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(2))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_1] = pair_of_0((*kernelContext_0->parts_0)[uint(k_1) * 64U + site_0->invocation_0 - site_0->lane_0].x, (*kernelContext_0->parts_0)[uint(k_1) * 64U + site_0->invocation_0 - site_0->lane_0].y);
        k_1 = k_1 + int(1);
    }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    return;
}

Dual_0 add_0(const Dual_0 thread* a_6, const Dual_0 thread* b_5)
{
    thread Dual_0 dual_1;
    df_0 _S15 = x2B_0(&a_6->value_0, &b_5->value_0);
    (&dual_1)->value_0 = _S15;
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
        df_0 _S16 = x2B_0(&a_6->partial_0[k_2], &b_5->partial_0[k_2]);
        (&dual_1)->partial_0[k_2] = _S16;
        k_2 = k_2 + int(1);
    }
    return dual_1;
}

df_0 wide_0(float value_3)
{
    return pair_of_0(value_3, 0.0f);
}

df_0 neg_0(const df_0 thread* a_7)
{
    return pair_of_0(- a_7->hi_0, - a_7->lo_0);
}

df_0 x2D_0(const df_0 thread* a_8, const df_0 thread* b_6)
{
    df_0 _S17 = neg_0(b_6);
    thread df_0 _S18 = _S17;
    df_0 _S19 = x2B_0(a_8, &_S18);
    return _S19;
}

df_0 root_of_0(const df_0 thread* a_9)
{
    float _S20 = a_9->hi_0;
    if(!((a_9->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S21 = sqrt(_S20);
    thread df_0 _S22 = two_product_0(_S21, _S21);
    df_0 _S23 = x2D_0(a_9, &_S22);
    return fast_two_sum_0(_S21, _S23.hi_0 / (2.0f * _S21));
}

df_0 x2A_1(const df_0 thread* a_10, float b_7)
{
    df_0 _S24 = two_product_0(a_10->hi_0, b_7);
    return fast_two_sum_0(_S24.hi_0, rounded_0(_S24.lo_0 + rounded_0(a_10->lo_0 * b_7)));
}

df_0 x2B_1(const df_0 thread* a_11, float b_8)
{
    df_0 _S25 = two_sum_0(a_11->hi_0, b_8);
    return fast_two_sum_0(_S25.hi_0, rounded_0(_S25.lo_0 + a_11->lo_0));
}

df_0 quotient_of_0(const df_0 thread* a_12, const df_0 thread* b_9)
{
    float _S26 = b_9->hi_0;
    float _S27 = a_12->hi_0 / b_9->hi_0;
    df_0 _S28 = x2A_1(b_9, _S27);
    thread df_0 _S29 = _S28;
    df_0 _S30 = x2D_0(a_12, &_S29);
    float _S31 = _S30.hi_0 / _S26;
    df_0 _S32 = x2A_1(b_9, _S31);
    thread df_0 _S33 = _S30;
    thread df_0 _S34 = _S32;
    df_0 _S35 = x2D_0(&_S33, &_S34);
    float _S36 = _S35.hi_0 / _S26;
    thread df_0 _S37 = fast_two_sum_0(_S27, _S31);
    df_0 _S38 = x2B_1(&_S37, _S36);
    return _S38;
}

df_0 _0(const df_0 thread* a_13, const df_0 thread* b_10)
{
    df_0 _S39 = quotient_of_0(a_13, b_10);
    return _S39;
}

Dual_0 dual_root_0(const Dual_0 thread* a_14)
{
    df_0 _S40 = root_of_0(&a_14->value_0);
    thread df_0 _S41 = wide_0(0.5f);
    thread df_0 _S42 = _S40;
    df_0 _S43 = _0(&_S41, &_S42);
    thread df_0 _S44 = _S40;
    thread df_0 _S45 = _S43;
    Dual_0 _S46 = chain_0(a_14, &_S44, &_S45);
    return _S46;
}

struct Sloped_0
{
    df_0 value_4;
    df_0 slope_1;
};

df_0 scaled_0(const df_0 thread* a_15, float power_0)
{
    return pair_of_0(a_15->hi_0 * power_0, a_15->lo_0 * power_0);
}

df_0 twice_0(const df_0 thread* a_16)
{
    df_0 _S47 = scaled_0(a_16, 2.0f);
    return _S47;
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
    float _S48 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S49 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S50 = _S49;
    df_0 _S51 = x2B_0(&_S50, a2_0);
    thread df_0 _S52 = _S51;
    df_0 _S53 = x2A_0(&_S52, t_0);
    thread df_0 _S54 = _S53;
    df_0 _S55 = x2B_0(&_S54, a1_0);
    thread df_0 _S56 = _S55;
    df_0 _S57 = x2A_0(&_S56, t_0);
    thread df_0 _S58 = _S57;
    df_0 _S59 = x2B_1(&_S58, 1.0f);
    df_0 _S60 = x2A_1(t_0, _S48);
    df_0 _S61 = twice_0(a2_0);
    thread df_0 _S62 = _S60;
    thread df_0 _S63 = _S61;
    df_0 _S64 = x2B_0(&_S62, &_S63);
    thread df_0 _S65 = _S64;
    df_0 _S66 = x2A_0(&_S65, t_0);
    thread df_0 _S67 = _S66;
    df_0 _S68 = x2B_0(&_S67, a1_0);
    thread df_0 _S69 = _S59;
    thread df_0 _S70 = _S68;
    Sloped_0 _S71 = sloped_0(&_S69, &_S70);
    return _S71;
}

df_0 scaled_1(const df_0 thread* a_17, float power_1)
{
    return pair_of_0(a_17->hi_0 * power_1, a_17->lo_0 * power_1);
}

df_0 small_exp_minus_1_0(const df_0 thread* x_0)
{
    thread df_0 _S72 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S73 = x2A_0(&_S72, x_0);
    df_0 _S74 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S75 = _S73;
    thread df_0 _S76 = _S74;
    df_0 _S77 = x2B_0(&_S75, &_S76);
    thread df_0 _S78 = _S77;
    df_0 _S79 = x2A_0(&_S78, x_0);
    df_0 _S80 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S81 = _S79;
    thread df_0 _S82 = _S80;
    df_0 _S83 = x2B_0(&_S81, &_S82);
    thread df_0 _S84 = _S83;
    df_0 _S85 = x2A_0(&_S84, x_0);
    df_0 _S86 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S87 = _S85;
    thread df_0 _S88 = _S86;
    df_0 _S89 = x2B_0(&_S87, &_S88);
    thread df_0 _S90 = _S89;
    df_0 _S91 = x2A_0(&_S90, x_0);
    df_0 _S92 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S93 = _S91;
    thread df_0 _S94 = _S92;
    df_0 _S95 = x2B_0(&_S93, &_S94);
    thread df_0 _S96 = _S95;
    df_0 _S97 = x2A_0(&_S96, x_0);
    thread df_0 _S98 = _S97;
    df_0 _S99 = x2B_1(&_S98, 0.5f);
    thread df_0 _S100 = _S99;
    df_0 _S101 = x2A_0(&_S100, x_0);
    thread df_0 _S102 = _S101;
    df_0 _S103 = x2B_1(&_S102, 1.0f);
    thread df_0 _S104 = _S103;
    df_0 _S105 = x2A_0(&_S104, x_0);
    df_0 grown_0 = _S105;
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
        thread df_0 _S106 = grown_0;
        df_0 _S107 = twice_0(&_S106);
        thread df_0 _S108 = grown_0;
        thread df_0 _S109 = grown_0;
        df_0 _S110 = x2A_0(&_S108, &_S109);
        thread df_0 _S111 = _S107;
        thread df_0 _S112 = _S110;
        df_0 _S113 = x2B_0(&_S111, &_S112);
        int _S114 = k_3 + int(1);
        grown_0 = _S113;
        k_3 = _S114;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_1)
{
    float _S115 = x_1->hi_0;
    if((x_1->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S116 = floor(min(_S115, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S117 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S118 = x2A_1(&_S117, _S116);
    thread df_0 _S119 = _S118;
    df_0 _S120 = x2D_0(x_1, &_S119);
    thread df_0 _S121 = _S120;
    df_0 _S122 = scaled_1(&_S121, 0.125f);
    thread df_0 _S123 = _S122;
    df_0 _S124 = small_exp_minus_1_0(&_S123);
    thread df_0 _S125 = _S124;
    df_0 _S126 = x2B_1(&_S125, 1.0f);
    float _S127 = power_of_two_0(int(_S116));
    thread df_0 _S128 = _S126;
    df_0 _S129 = scaled_1(&_S128, _S127);
    return _S129;
}

df_0 x2B_2(const df_0 thread* a_18, float b_11)
{
    df_0 _S130 = two_sum_0(a_18->hi_0, b_11);
    return fast_two_sum_0(_S130.hi_0, rounded_0(_S130.lo_0 + a_18->lo_0));
}

df_0 x2D_1(const df_0 thread* a_19, float b_12)
{
    df_0 _S131 = x2B_2(a_19, - b_12);
    return _S131;
}

df_0 half_of_0(const df_0 thread* a_20)
{
    df_0 _S132 = scaled_0(a_20, 0.5f);
    return _S132;
}

df_0 log_of_0(const df_0 thread* x_2)
{
    float _S133 = log(x_2->hi_0);
    thread df_0 _S134 = wide_0(- _S133);
    df_0 _S135 = exp_of_0(&_S134);
    thread df_0 _S136 = _S135;
    df_0 _S137 = x2A_0(x_2, &_S136);
    thread df_0 _S138 = _S137;
    df_0 _S139 = x2D_1(&_S138, 1.0f);
    df_0 _S140 = wide_0(_S133);
    thread df_0 _S141 = _S139;
    thread df_0 _S142 = _S139;
    df_0 _S143 = x2A_0(&_S141, &_S142);
    thread df_0 _S144 = _S143;
    df_0 _S145 = half_of_0(&_S144);
    thread df_0 _S146 = _S139;
    thread df_0 _S147 = _S145;
    df_0 _S148 = x2D_0(&_S146, &_S147);
    thread df_0 _S149 = _S140;
    thread df_0 _S150 = _S148;
    df_0 _S151 = x2B_0(&_S149, &_S150);
    return _S151;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_0)
{
    df_0 _S152 = x2B_1(t_1, 1.0f);
    thread df_0 _S153 = _S152;
    df_0 _S154 = root_of_0(&_S153);
    thread df_0 _S155 = _S154;
    df_0 _S156 = x2B_0(root_0, &_S155);
    thread df_0 _S157 = _S156;
    df_0 _S158 = log_of_0(&_S157);
    return _S158;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S159 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S160 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S161 = _S159;
        Sloped_0 _S162 = series_0(&_S160, &_S161, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S162;
    }
    df_0 _S163 = root_of_0(t_2);
    thread df_0 _S164 = _S163;
    df_0 _S165 = asinh_of_0(t_2, &_S164);
    thread df_0 _S166 = _S165;
    thread df_0 _S167 = _S163;
    df_0 _S168 = _0(&_S166, &_S167);
    df_0 _S169 = wide_0(1.0f);
    df_0 _S170 = x2B_1(t_2, 1.0f);
    thread df_0 _S171 = _S170;
    df_0 _S172 = root_of_0(&_S171);
    thread df_0 _S173 = _S169;
    thread df_0 _S174 = _S172;
    df_0 _S175 = _0(&_S173, &_S174);
    thread df_0 _S176 = _S175;
    thread df_0 _S177 = _S168;
    df_0 _S178 = x2D_0(&_S176, &_S177);
    df_0 _S179 = twice_0(t_2);
    thread df_0 _S180 = _S178;
    thread df_0 _S181 = _S179;
    df_0 _S182 = _0(&_S180, &_S181);
    thread df_0 _S183 = _S168;
    thread df_0 _S184 = _S182;
    Sloped_0 _S185 = sloped_0(&_S183, &_S184);
    return _S185;
}

Dual_0 dual_asinhc_0(const Dual_0 thread* a_21)
{
    Sloped_0 _S186 = asinhc_0(&a_21->value_0);
    thread df_0 _S187 = _S186.value_4;
    thread df_0 _S188 = _S186.slope_1;
    Dual_0 _S189 = chain_0(a_21, &_S187, &_S188);
    return _S189;
}

Dual_0 div_0(const Dual_0 thread* a_22, const Dual_0 thread* b_13)
{
    thread df_0 _S190 = wide_0(1.0f);
    df_0 _S191 = _0(&_S190, &b_13->value_0);
    thread Dual_0 dual_2;
    df_0 _S192 = _0(&a_22->value_0, &b_13->value_0);
    (&dual_2)->value_0 = _S192;
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
        thread df_0 _S193 = (&dual_2)->value_0;
        df_0 _S194 = x2A_0(&_S193, &b_13->partial_0[k_4]);
        thread df_0 _S195 = _S194;
        df_0 _S196 = x2D_0(&a_22->partial_0[k_4], &_S195);
        thread df_0 _S197 = _S196;
        thread df_0 _S198 = _S191;
        df_0 _S199 = x2A_0(&_S197, &_S198);
        (&dual_2)->partial_0[k_4] = _S199;
        k_4 = k_4 + int(1);
    }
    return dual_2;
}

Dual_0 mul_0(const Dual_0 thread* a_23, const Dual_0 thread* b_14)
{
    thread Dual_0 dual_3;
    df_0 _S200 = x2A_0(&a_23->value_0, &b_14->value_0);
    (&dual_3)->value_0 = _S200;
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
        df_0 _S201 = x2A_0(&a_23->partial_0[k_5], &b_14->value_0);
        df_0 _S202 = x2A_0(&a_23->value_0, &b_14->partial_0[k_5]);
        thread df_0 _S203 = _S201;
        thread df_0 _S204 = _S202;
        df_0 _S205 = x2B_0(&_S203, &_S204);
        (&dual_3)->partial_0[k_5] = _S205;
        k_5 = k_5 + int(1);
    }
    return dual_3;
}

Dual_0 times_0(const Dual_0 thread* a_24, const df_0 thread* factor_0)
{
    df_0 _S206 = x2A_0(&a_24->value_0, factor_0);
    thread df_0 _S207 = _S206;
    Dual_0 _S208 = chain_0(a_24, &_S207, factor_0);
    return _S208;
}

Dual_0 variable_0(const df_0 thread* value_6, int index_0)
{
    thread Dual_0 dual_4;
    (&dual_4)->value_0 = *value_6;
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
        float _S209;
        if(k_6 == index_0)
        {
            _S209 = 1.0f;
        }
        else
        {
            _S209 = 0.0f;
        }
        (&dual_4)->partial_0[k_6] = wide_0(_S209);
        k_6 = k_6 + int(1);
    }
    return dual_4;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
                if(k_7 < int(3))
                {
                }
                else
                {
                    break;
                }
                uint _S210 = uint(k_7) * 64U + site_1->invocation_0;
                df_0 _S211 = pair_of_0((*kernelContext_1->parts_0)[_S210 + reach_1].x, (*kernelContext_1->parts_0)[_S210 + reach_1].y);
                thread df_0 _S212 = pair_of_0((*kernelContext_1->parts_0)[_S210].x, (*kernelContext_1->parts_0)[_S210].y);
                thread df_0 _S213 = _S211;
                df_0 _S214 = x2B_0(&_S212, &_S213);
                (*kernelContext_1->parts_0)[_S210] = float2(_S214.hi_0, _S214.lo_0);
                k_7 = k_7 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_7 = int(0);
    for(;;)
    {
        if(k_7 < int(3))
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

void join_2(uint lanes_3, const Site_0 thread* site_2, array<df_0, int(1)> thread* sums_2, KernelContext_0 thread* kernelContext_2)
{
    if(lanes_3 == 1U)
    {
        return;
    }
    int k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(1))
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
                if(k_8 < int(1))
                {
                }
                else
                {
                    break;
                }
                uint _S215 = uint(k_8) * 64U + site_2->invocation_0;
                df_0 _S216 = pair_of_0((*kernelContext_2->parts_0)[_S215 + reach_2].x, (*kernelContext_2->parts_0)[_S215 + reach_2].y);
                thread df_0 _S217 = pair_of_0((*kernelContext_2->parts_0)[_S215].x, (*kernelContext_2->parts_0)[_S215].y);
                thread df_0 _S218 = _S216;
                df_0 _S219 = x2B_0(&_S217, &_S218);
                (*kernelContext_2->parts_0)[_S215] = float2(_S219.hi_0, _S219.lo_0);
                k_8 = k_8 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_2 = reach_2 / 2U;
    }
    k_8 = int(0);
    for(;;)
    {
        if(k_8 < int(1))
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

uint block_count_0(const Ball_0 constant* p_6)
{
    uint _S220 = p_6->rows_0;
    uint _S221 = p_6->lanes_0;
    uint _S222 = 64U / p_6->lanes_0;
    uint _S223 = _S220 + _S222 - 1U;
    uint _S224 = 64U / _S221;
    uint _S225 = _S223 / _S224;
    return _S225;
}

Site_0 site_of_0(const Ball_0 constant* p_7, uint block_0, uint invocation_1)
{
    uint _S226 = p_7->lanes_0;
    uint _S227 = 64U / p_7->lanes_0;
    uint _S228 = block_0 * _S227;
    uint _S229 = invocation_1 / _S226;
    uint _S230 = _S228 + _S229;
    thread Site_0 site_3;
    bool _S231 = _S230 < (p_7->rows_0);
    (&site_3)->active_0 = _S231;
    uint _S232;
    if(_S231)
    {
        _S232 = _S230;
    }
    else
    {
        _S232 = 0U;
    }
    (&site_3)->row_0 = _S232;
    uint _S233 = invocation_1 % _S226;
    (&site_3)->lane_0 = _S233;
    (&site_3)->invocation_0 = invocation_1;
    if((&site_3)->active_0)
    {
        _S232 = p_7->columns_1;
    }
    else
    {
        _S232 = 0U;
    }
    (&site_3)->columns_0 = _S232;
    return site_3;
}

uint state_size_0(const Ball_0 constant* p_8)
{
    return p_8->columns_1 + 8U;
}

uint state_place_0(const Ball_0 constant* p_9, uint batch_0, uint index_1)
{
    uint _S234 = state_size_0(p_9);
    return batch_0 * _S234 + index_1;
}

struct Row_0
{
    uint base_0;
    uint step_0;
    uint low_0;
    df_0 scale_0;
};

Row_0 pairs_of_0(float device* data_0, uint place_0, float device* thread* _S235)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = place_0 * 2U;
    (&row_1)->step_0 = 2U;
    (&row_1)->low_0 = 1U;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S235 = data_0;
    return row_1;
}

Row_0 state_row_0(const Ball_0 constant* p_10, float device* state_0, uint batch_1, float device* thread* _S236)
{
    uint _S237 = state_place_0(p_10, batch_1, 0U);
    thread float device* _S238;
    Row_0 _S239 = pairs_of_0(state_0, _S237, &_S238);
    *_S236 = _S238;
    return _S239;
}

struct Lie_0
{
    uint offset_0;
    uint stride_0;
    uint step_1;
};

Lie_0 lie_of_0(uint offset_1, uint stride_1, uint step_2)
{
    thread Lie_0 lie_0;
    (&lie_0)->offset_0 = offset_1;
    (&lie_0)->stride_0 = stride_1;
    (&lie_0)->step_1 = step_2;
    return lie_0;
}

Row_0 row_of_0(const Site_0 thread* site_4, float device* data_1, const Lie_0 thread* lie_1, float device* thread* _S240)
{
    thread Row_0 row_2;
    (&row_2)->base_0 = lie_1->offset_0 + site_4->row_0 * lie_1->stride_0;
    (&row_2)->step_0 = lie_1->step_1;
    (&row_2)->low_0 = 0U;
    (&row_2)->scale_0 = wide_0(1.0f);
    *_S240 = data_1;
    return row_2;
}

Row_0 bar_row_0(const Ball_0 constant* p_11, const Site_0 thread* site_5, float device* cotangent_0, uint batch_2, float device* thread* _S241)
{
    thread Lie_0 _S242 = lie_of_0(p_11->cotangent_offset_0 + batch_2 * p_11->cotangent_stride_0, 0U, p_11->cotangent_step_0);
    thread float device* _S243;
    Row_0 _S244 = row_of_0(site_5, cotangent_0, &_S242, &_S243);
    *_S241 = _S243;
    return _S244;
}

df_0 dot_of_0(const Ball_0 constant* p_12, const Site_0 thread* site_6, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_3)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
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
        df_0 _S245 = sums_3[int(0)];
        uint _S246 = x_3->base_0 + i_0 * x_3->step_0;
        thread df_0 value_7 = wide_0(x_data_0[_S246]);
        uint _S247 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_7)->lo_0 = x_data_0[_S246 + _S247];
        }
        bool _S248;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S248 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S248 = false;
        }
        df_0 _S249;
        if(_S248)
        {
            _S249 = value_7;
        }
        else
        {
            thread df_0 _S250 = value_7;
            df_0 _S251 = x2A_0(&x_3->scale_0, &_S250);
            _S249 = _S251;
        }
        uint _S252 = y_0->base_0 + i_0 * y_0->step_0;
        thread df_0 value_8 = wide_0(y_data_0[_S252]);
        uint _S253 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_8)->lo_0 = y_data_0[_S252 + _S253];
        }
        bool _S254;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S254 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S254 = false;
        }
        df_0 _S255;
        if(_S254)
        {
            _S255 = value_8;
        }
        else
        {
            thread df_0 _S256 = value_8;
            df_0 _S257 = x2A_0(&y_0->scale_0, &_S256);
            _S255 = _S257;
        }
        thread df_0 _S258 = _S249;
        thread df_0 _S259 = _S255;
        df_0 _S260 = x2A_0(&_S258, &_S259);
        thread df_0 _S261 = _S245;
        thread df_0 _S262 = _S260;
        df_0 _S263 = x2B_0(&_S261, &_S262);
        sums_3[int(0)] = _S263;
        i_0 = i_0 + p_12->lanes_0;
    }
    join_2(p_12->lanes_0, site_6, &sums_3, kernelContext_3);
    return sums_3[int(0)];
}

df_0 pair_at_0(float device* data_2, uint place_1)
{
    uint _S264 = place_1 * 2U;
    return pair_of_0(data_2[_S264], data_2[_S264 + 1U]);
}

df_0 state_number_0(const Ball_0 constant* p_13, float device* state_1, uint batch_3, uint which_0)
{
    uint _S265 = state_place_0(p_13, batch_3, p_13->columns_1 + which_0);
    return pair_at_0(state_1, _S265);
}

df_0 c_of_0(const Ball_0 constant* p_14)
{
    return pair_of_0(p_14->c_hi_0, p_14->c_lo_0);
}

uint pull_place_0(const Ball_0 constant* p_15, uint batch_4, uint index_2)
{
    return batch_4 * (p_15->columns_1 + 1U) + index_2;
}

void store_0(float device* out_0, uint place_2, const df_0 thread* value_9)
{
    uint _S266 = place_2 * 2U;
    *(out_0+_S266) = value_9->hi_0;
    *(out_0+(_S266 + 1U)) = value_9->lo_0;
    return;
}

bool Site_is_first_0(const Site_0 thread* this_0)
{
    bool _S267;
    if(this_0->active_0)
    {
        _S267 = (this_0->lane_0) == 0U;
    }
    else
    {
        _S267 = false;
    }
    return _S267;
}

[[kernel]] void poincare_midpoint_pull(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_6 [[buffer(0)]], float device* entryPointParams_state_5 [[buffer(1)]], float device* entryPointParams_cotangent_2 [[buffer(2)]], float device* entryPointParams_pull_2 [[buffer(3)]])
{
    thread KernelContext_0 kernelContext_4;
    (&kernelContext_4)->entryPointParams_0 = entryPointParams_6;
    (&kernelContext_4)->entryPointParams_state_0 = entryPointParams_state_5;
    (&kernelContext_4)->entryPointParams_cotangent_0 = entryPointParams_cotangent_2;
    (&kernelContext_4)->entryPointParams_pull_0 = entryPointParams_pull_2;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_4)->parts_0 = &parts_1;
    (&kernelContext_4)->opaque_zero_0 = entryPointParams_6->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S268 = block_count_0(&entryPointParams_6->p_0);
        if(block_1 < _S268)
        {
        }
        else
        {
            break;
        }
        Site_0 _S269 = site_of_0(&entryPointParams_6->p_0, block_1, invocation_2.x);
        thread float device* _S270;
        Row_0 _S271 = state_row_0(&entryPointParams_6->p_0, (&kernelContext_4)->entryPointParams_state_0, _S269.row_0, &_S270);
        float device* _S272 = _S270;
        thread Site_0 _S273 = _S269;
        thread float device* _S274;
        Row_0 _S275 = bar_row_0(&entryPointParams_6->p_0, &_S273, (&kernelContext_4)->entryPointParams_cotangent_0, _S269.row_0, &_S274);
        float device* _S276 = _S274;
        thread Site_0 _S277 = _S269;
        thread Row_0 _S278 = _S275;
        thread Row_0 _S279 = _S271;
        df_0 _S280 = dot_of_0(&entryPointParams_6->p_0, &_S277, &_S278, _S274, &_S279, _S272, &kernelContext_4);
        df_0 _S281 = state_number_0(&entryPointParams_6->p_0, (&kernelContext_4)->entryPointParams_state_0, _S269.row_0, 1U);
        df_0 _S282 = state_number_0(&entryPointParams_6->p_0, (&kernelContext_4)->entryPointParams_state_0, _S269.row_0, 2U);
        df_0 _S283 = c_of_0(&entryPointParams_6->p_0);
        thread df_0 _S284 = _S280;
        thread df_0 _S285 = _S283;
        df_0 _S286 = x2A_0(&_S284, &_S285);
        thread df_0 _S287 = _S286;
        thread df_0 _S288 = _S282;
        df_0 _S289 = _0(&_S287, &_S288);
        uint i_1 = _S269.lane_0;
        for(;;)
        {
            if(i_1 < (_S269.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S290 = pull_place_0(&entryPointParams_6->p_0, _S269.row_0, i_1);
            uint _S291 = _S275.base_0 + i_1 * _S275.step_0;
            thread df_0 value_10 = wide_0(_S276[_S291]);
            if((_S275.low_0) != 0U)
            {
                (&value_10)->lo_0 = _S276[_S291 + _S275.low_0];
            }
            bool _S292;
            if((_S275.scale_0.hi_0) == 1.0f)
            {
                _S292 = (_S275.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S292 = false;
            }
            df_0 _S293;
            if(_S292)
            {
                _S293 = value_10;
            }
            else
            {
                thread df_0 _S294 = _S275.scale_0;
                thread df_0 _S295 = value_10;
                df_0 _S296 = x2A_0(&_S294, &_S295);
                _S293 = _S296;
            }
            thread df_0 _S297 = _S281;
            thread df_0 _S298 = _S282;
            df_0 _S299 = x2B_0(&_S297, &_S298);
            thread df_0 _S300 = _S293;
            thread df_0 _S301 = _S299;
            df_0 _S302 = _0(&_S300, &_S301);
            uint _S303 = _S271.base_0 + i_1 * _S271.step_0;
            thread df_0 value_11 = wide_0(_S272[_S303]);
            if((_S271.low_0) != 0U)
            {
                (&value_11)->lo_0 = _S272[_S303 + _S271.low_0];
            }
            bool _S304;
            if((_S271.scale_0.hi_0) == 1.0f)
            {
                _S304 = (_S271.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S304 = false;
            }
            df_0 _S305;
            if(_S304)
            {
                _S305 = value_11;
            }
            else
            {
                thread df_0 _S306 = _S271.scale_0;
                thread df_0 _S307 = value_11;
                df_0 _S308 = x2A_0(&_S306, &_S307);
                _S305 = _S308;
            }
            thread df_0 _S309 = _S289;
            thread df_0 _S310 = _S305;
            df_0 _S311 = x2A_0(&_S309, &_S310);
            thread df_0 _S312 = _S302;
            thread df_0 _S313 = _S311;
            df_0 _S314 = x2B_0(&_S312, &_S313);
            thread df_0 _S315 = _S314;
            store_0((&kernelContext_4)->entryPointParams_pull_0, _S290, &_S315);
            i_1 = i_1 + entryPointParams_6->p_0.lanes_0;
        }
        thread Site_0 _S316 = _S269;
        bool _S317 = Site_is_first_0(&_S316);
        if(_S317)
        {
            uint _S318 = pull_place_0(&entryPointParams_6->p_0, _S269.row_0, entryPointParams_6->p_0.columns_1);
            thread df_0 _S319 = _S280;
            df_0 _S320 = neg_0(&_S319);
            thread df_0 _S321 = _S320;
            thread df_0 _S322 = _S282;
            df_0 _S323 = _0(&_S321, &_S322);
            thread df_0 _S324 = _S323;
            store_0((&kernelContext_4)->entryPointParams_pull_0, _S318, &_S324);
        }
        block_1 = block_1 + entryPointParams_6->p_0.groups_0;
    }
    return;
}

uint point_blocks_0(const Ball_0 constant* p_16)
{
    uint _S325 = p_16->rows_0 * p_16->points_0;
    uint _S326 = p_16->lanes_0;
    uint _S327 = 64U / p_16->lanes_0;
    uint _S328 = _S325 + _S327 - 1U;
    uint _S329 = 64U / _S326;
    uint _S330 = _S328 / _S329;
    return _S330;
}

Site_0 point_site_of_0(const Ball_0 constant* p_17, uint block_2, uint invocation_3)
{
    uint _S331 = p_17->lanes_0;
    uint _S332 = 64U / p_17->lanes_0;
    uint _S333 = block_2 * _S332;
    uint _S334 = invocation_3 / _S331;
    uint _S335 = _S333 + _S334;
    thread Site_0 site_7;
    bool _S336 = _S335 < (p_17->rows_0 * p_17->points_0);
    (&site_7)->active_0 = _S336;
    uint _S337;
    if(_S336)
    {
        _S337 = _S335;
    }
    else
    {
        _S337 = 0U;
    }
    (&site_7)->row_0 = _S337;
    uint _S338 = invocation_3 % _S331;
    (&site_7)->lane_0 = _S338;
    (&site_7)->invocation_0 = invocation_3;
    if((&site_7)->active_0)
    {
        _S337 = p_17->columns_1;
    }
    else
    {
        _S337 = 0U;
    }
    (&site_7)->columns_0 = _S337;
    return site_7;
}

uint point_stride_0(const Ball_0 constant* p_18)
{
    return p_18->z_stride_0;
}

Lie_0 point_lie_0(const Ball_0 constant* p_19, const Site_0 thread* site_8)
{
    uint _S339 = site_8->row_0;
    uint _S340 = p_19->points_0;
    uint _S341 = site_8->row_0 / p_19->points_0;
    uint _S342 = p_19->x_offset_0 + _S341 * p_19->x_stride_0;
    uint _S343 = _S339 - _S341 * _S340;
    uint _S344 = point_stride_0(p_19);
    return lie_of_0(_S342 + _S343 * _S344, 0U, p_19->x_step_0);
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
    df_0 _S345 = wide_0(0.0f);
    (&squares_0)->small_0 = _S345;
    (&squares_0)->usual_0 = _S345;
    (&squares_0)->big_0 = _S345;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_1, float device* this_data_0, uint column_0)
{
    return this_data_0[this_1->base_0 + column_0 * this_1->step_0];
}

bool is_bad_0(float value_12)
{
    return ((as_type<uint>((value_12))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_3)
{
    uint _S346 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_3, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_2, const df_0 thread* value_13)
{
    float _S347 = abs(value_13->hi_0);
    if(_S347 < 1.073741824e+09f)
    {
        df_0 _S348 = this_2->small_0;
        df_0 _S349 = scaled_1(value_13, 1.6777216e+07f);
        thread df_0 _S350 = _S349;
        thread df_0 _S351 = _S349;
        df_0 _S352 = x2A_0(&_S350, &_S351);
        thread df_0 _S353 = _S348;
        thread df_0 _S354 = _S352;
        df_0 _S355 = x2B_0(&_S353, &_S354);
        this_2->small_0 = _S355;
    }
    else
    {
        if(_S347 < 1.15292150460684698e+18f)
        {
            df_0 _S356 = this_2->usual_0;
            df_0 _S357 = x2A_0(value_13, value_13);
            thread df_0 _S358 = _S356;
            thread df_0 _S359 = _S357;
            df_0 _S360 = x2B_0(&_S358, &_S359);
            this_2->usual_0 = _S360;
        }
        else
        {
            df_0 _S361 = this_2->big_0;
            df_0 _S362 = scaled_1(value_13, 5.42101086242752217e-20f);
            thread df_0 _S363 = _S362;
            thread df_0 _S364 = _S362;
            df_0 _S365 = x2A_0(&_S363, &_S364);
            thread df_0 _S366 = _S361;
            thread df_0 _S367 = _S365;
            df_0 _S368 = x2B_0(&_S366, &_S367);
            this_2->big_0 = _S368;
        }
    }
    return;
}

void Squares_join_over_0(Squares_0 thread* this_3, uint lanes_4, const Site_0 thread* site_9, KernelContext_0 thread* kernelContext_5)
{
    thread array<df_0, int(3)> sums_4;
    sums_4[int(0)] = this_3->small_0;
    sums_4[int(1)] = this_3->usual_0;
    sums_4[int(2)] = this_3->big_0;
    join_1(lanes_4, site_9, &sums_4, kernelContext_5);
    this_3->small_0 = sums_4[int(0)];
    this_3->usual_0 = sums_4[int(1)];
    this_3->big_0 = sums_4[int(2)];
    return;
}

Squares_0 squares_of_0(const Ball_0 constant* p_20, const Site_0 thread* site_10, const Row_0 thread* row_4, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_6)
{
    thread Squares_0 squares_1 = no_squares_0();
    uint i_2 = site_10->lane_0;
    for(;;)
    {
        if(i_2 < (site_10->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S369 = Row_raw_0(row_4, row_data_0, i_2);
        if(is_bad_0(_S369))
        {
            report_fault_0(status_1, site_10->row_0);
        }
        thread df_0 _S370 = wide_0(_S369);
        Squares_add_0(&squares_1, &_S370);
        i_2 = i_2 + p_20->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_20->lanes_0, site_10, kernelContext_6);
    return squares_1;
}

bool Squares_is_big_0(const Squares_0 thread* this_4)
{
    return ((&this_4->big_0)->hi_0) > 0.0f;
}

bool Squares_is_big_1(const Squares_0 thread* this_5)
{
    return ((&this_5->big_0)->hi_0) > 0.0f;
}

df_0 Squares_total_0(const Squares_0 thread* this_6)
{
    df_0 _S371 = scaled_1(&this_6->small_0, 3.55271367880050093e-15f);
    thread df_0 _S372 = _S371;
    df_0 _S373 = x2B_0(&this_6->usual_0, &_S372);
    bool _S374 = Squares_is_big_0(this_6);
    df_0 _S375;
    if(_S374)
    {
        thread df_0 _S376 = _S373;
        df_0 _S377 = scaled_1(&_S376, 5.42101086242752217e-20f);
        thread df_0 _S378 = _S377;
        df_0 _S379 = scaled_1(&_S378, 5.42101086242752217e-20f);
        thread df_0 _S380 = _S379;
        df_0 _S381 = x2B_0(&this_6->big_0, &_S380);
        _S375 = _S381;
    }
    else
    {
        _S375 = _S373;
    }
    return _S375;
}

df_0 Squares_length_0(const Squares_0 thread* this_7)
{
    bool _S382 = Squares_is_big_0(this_7);
    bool _S383;
    if(_S382)
    {
        _S383 = true;
    }
    else
    {
        _S383 = ((&this_7->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S384;
    if(_S383)
    {
        df_0 _S385 = Squares_total_0(this_7);
        thread df_0 _S386 = _S385;
        df_0 _S387 = root_of_0(&_S386);
        _S384 = _S387;
    }
    else
    {
        df_0 _S388 = root_of_0(&this_7->small_0);
        thread df_0 _S389 = _S388;
        df_0 _S390 = scaled_1(&_S389, 5.9604644775390625e-08f);
        _S384 = _S390;
    }
    return _S384;
}

float Squares_unit_0(const Squares_0 thread* this_8)
{
    bool _S391 = Squares_is_big_1(this_8);
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

df_0 rim_limit_0(const Ball_0 constant* p_21)
{
    return pair_of_0(p_21->limit_hi_0, p_21->limit_lo_0);
}

bool less_0(const df_0 thread* a_25, const df_0 thread* b_15)
{
    float _S393 = a_25->hi_0;
    float _S394 = b_15->hi_0;
    bool _S395;
    if((a_25->hi_0) < (b_15->hi_0))
    {
        _S395 = true;
    }
    else
    {
        if(_S393 == _S394)
        {
            _S395 = (a_25->lo_0) < (b_15->lo_0);
        }
        else
        {
            _S395 = false;
        }
    }
    return _S395;
}

df_0 rim_norm_0(const Ball_0 constant* p_22)
{
    return pair_of_0(p_22->norm_hi_0, p_22->norm_lo_0);
}

df_0 root_c_of_0(const Ball_0 constant* p_23)
{
    return pair_of_0(p_23->root_hi_0, p_23->root_lo_0);
}

struct Point_0
{
    Row_0 row_5;
    df_0 length_0;
    df_0 square_0;
    df_0 gap_0;
    uint clipped_0;
};

Point_0 point_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_11, float device* data_3, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S396, KernelContext_0 thread* kernelContext_7)
{
    thread Point_0 point_0;
    thread float device* _S397;
    Row_0 _S398 = row_of_0(site_11, data_3, lie_2, &_S397);
    float device* point_row_data_0 = _S397;
    (&point_0)->row_5 = _S398;
    thread Row_0 _S399 = _S398;
    Squares_0 _S400 = squares_of_0(p_24, site_11, &_S399, _S397, status_2, kernelContext_7);
    thread Squares_0 _S401 = _S400;
    df_0 _S402 = Squares_length_0(&_S401);
    (&point_0)->length_0 = _S402;
    thread Squares_0 _S403 = _S400;
    df_0 _S404 = Squares_total_0(&_S403);
    (&point_0)->square_0 = _S404;
    df_0 _S405 = c_of_0(p_24);
    thread df_0 _S406 = _S405;
    thread df_0 _S407 = _S404;
    df_0 _S408 = x2A_0(&_S406, &_S407);
    thread Squares_0 _S409 = _S400;
    float _S410 = Squares_unit_0(&_S409);
    bool _S411;
    if(_S410 != 1.0f)
    {
        _S411 = true;
    }
    else
    {
        df_0 _S412 = rim_limit_0(p_24);
        thread df_0 _S413 = _S412;
        thread df_0 _S414 = _S408;
        bool _S415 = less_0(&_S413, &_S414);
        _S411 = _S415;
    }
    int _S416;
    if(_S411)
    {
        _S416 = int(1);
    }
    else
    {
        _S416 = int(0);
    }
    uint _S417 = uint(_S416);
    (&point_0)->clipped_0 = _S417;
    if(_S417 != 0U)
    {
        df_0 _S418 = rim_norm_0(p_24);
        df_0 _S419 = root_c_of_0(p_24);
        thread df_0 _S420 = _S419;
        thread df_0 _S421 = (&point_0)->length_0;
        df_0 _S422 = x2A_0(&_S420, &_S421);
        thread df_0 _S423 = _S418;
        thread df_0 _S424 = _S422;
        df_0 _S425 = _0(&_S423, &_S424);
        thread df_0 _S426 = _S425;
        df_0 _S427 = scaled_1(&_S426, _S410);
        (&(&point_0)->row_5)->scale_0 = _S427;
        thread df_0 _S428 = _S418;
        thread df_0 _S429 = _S419;
        df_0 _S430 = _0(&_S428, &_S429);
        (&point_0)->length_0 = _S430;
        thread df_0 _S431 = _S418;
        thread df_0 _S432 = _S418;
        df_0 _S433 = x2A_0(&_S431, &_S432);
        thread df_0 _S434 = _S433;
        thread df_0 _S435 = _S405;
        df_0 _S436 = _0(&_S434, &_S435);
        (&point_0)->square_0 = _S436;
        thread df_0 _S437 = wide_0(1.0f);
        thread df_0 _S438 = _S433;
        df_0 _S439 = x2D_0(&_S437, &_S438);
        (&point_0)->gap_0 = _S439;
    }
    else
    {
        thread df_0 _S440 = wide_0(1.0f);
        thread df_0 _S441 = _S408;
        df_0 _S442 = x2D_0(&_S440, &_S441);
        (&point_0)->gap_0 = _S442;
    }
    *_S396 = point_row_data_0;
    return point_0;
}

uint batch_of_0(const Ball_0 constant* p_25, const Site_0 thread* site_12)
{
    uint _S443 = site_12->row_0 / p_25->points_0;
    return _S443;
}

uint share_place_0(const Ball_0 constant* p_26, uint batch_5, uint index_3)
{
    return batch_5 * (p_26->points_0 + 1U) + index_3;
}

df_0 share_of_0(const Ball_0 constant* p_27, float device* shares_0, const Site_0 thread* site_13)
{
    uint _S444 = site_13->row_0;
    uint _S445 = p_27->points_0;
    uint _S446 = site_13->row_0 / p_27->points_0;
    uint _S447 = share_place_0(p_27, _S446, _S444 - _S446 * _S445);
    return pair_at_0(shares_0, _S447);
}

float nearest_0(const df_0 thread* value_14)
{
    float _S448 = value_14->hi_0;
    float _S449;
    if(is_bad_0(value_14->hi_0))
    {
        _S449 = _S448;
    }
    else
    {
        _S449 = _S448 + value_14->lo_0;
    }
    return _S449;
}

void put_0(float device* out_1, const Ball_0 constant* p_28, const Site_0 thread* site_14, uint column_1, const df_0 thread* value_15)
{
    float device* _S450 = out_1+(site_14->row_0 * p_28->out_stride_0 + p_28->out_column_0 + column_1);
    float _S451 = nearest_0(value_15);
    *_S450 = _S451;
    return;
}

void put_bar_0(float device* out_2, const Ball_0 constant* p_29, const Site_0 thread* site_15, uint index_4, uint column_2, const df_0 thread* value_16)
{
    if(((p_29->flags_0) & (2U << index_4)) == 0U)
    {
        put_0(out_2, p_29, site_15, column_2, value_16);
    }
    return;
}

uint weight_place_0(const Ball_0 constant* p_30, uint place_3)
{
    return place_3 * p_30->z_step_0 + p_30->z_offset_0;
}

void put_weight_bar_0(float device* out_3, const Ball_0 constant* p_31, const Site_0 thread* site_16, float device* shares_1, const df_0 thread* value_17)
{
    bool _S452 = Site_is_first_0(site_16);
    bool _S453;
    if(_S452)
    {
        _S453 = ((p_31->flags_0) & 4U) == 0U;
    }
    else
    {
        _S453 = false;
    }
    if(_S453)
    {
        uint _S454 = batch_of_0(p_31, site_16);
        uint _S455 = share_place_0(p_31, _S454, p_31->points_0);
        thread df_0 _S456 = pair_at_0(shares_1, _S455);
        df_0 _S457 = _0(value_17, &_S456);
        if(((p_31->flags_0) & 16U) == 0U)
        {
            float device* _S458 = out_3+site_16->row_0;
            thread df_0 _S459 = _S457;
            float _S460 = nearest_0(&_S459);
            *_S458 = _S460;
        }
        else
        {
            uint _S461 = weight_place_0(p_31, site_16->row_0);
            *(out_3+_S461) = _S457.hi_0;
            *(out_3+(_S461 + 1U)) = _S457.lo_0;
        }
    }
    return;
}

void refuse_clipped_0(const Ball_0 constant* p_32, const Site_0 thread* site_17, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S462 = Site_is_first_0(site_17);
    bool _S463;
    if(_S462)
    {
        _S463 = inputs_0 > 0U;
    }
    else
    {
        _S463 = false;
    }
    if(_S463)
    {
        _S463 = ((p_32->flags_0) & 1U) != 0U;
    }
    else
    {
        _S463 = false;
    }
    if(_S463)
    {
        report_fault_0(status_3, site_17->row_0);
    }
    return;
}

[[kernel]] void poincare_midpoint_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_7 [[buffer(0)]], float device* entryPointParams_points_3 [[buffer(1)]], float device* entryPointParams_shares_3 [[buffer(2)]], float device* entryPointParams_pull_3 [[buffer(3)]], float device* entryPointParams_points_bar_2 [[buffer(4)]], float device* entryPointParams_weights_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_5 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_1 = entryPointParams_7;
    (&kernelContext_8)->entryPointParams_points_0 = entryPointParams_points_3;
    (&kernelContext_8)->entryPointParams_shares_0 = entryPointParams_shares_3;
    (&kernelContext_8)->entryPointParams_pull_1 = entryPointParams_pull_3;
    (&kernelContext_8)->entryPointParams_points_bar_0 = entryPointParams_points_bar_2;
    (&kernelContext_8)->entryPointParams_weights_bar_0 = entryPointParams_weights_bar_2;
    (&kernelContext_8)->entryPointParams_status_0 = entryPointParams_status_5;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_8)->parts_0 = &parts_2;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_7->p_1.zero_0;
    uint block_3 = group_1.x;
    for(;;)
    {
        uint _S464 = point_blocks_0(&entryPointParams_7->p_1);
        if(block_3 < _S464)
        {
        }
        else
        {
            break;
        }
        Site_0 _S465 = point_site_of_0(&entryPointParams_7->p_1, block_3, invocation_4.x);
        thread Site_0 _S466 = _S465;
        Lie_0 _S467 = point_lie_0(&entryPointParams_7->p_1, &_S466);
        thread Site_0 _S468 = _S465;
        thread Lie_0 _S469 = _S467;
        thread float device* _S470;
        Point_0 _S471 = point_of_0(&entryPointParams_7->p_1, &_S468, (&kernelContext_8)->entryPointParams_points_0, &_S469, (&kernelContext_8)->entryPointParams_status_0, &_S470, &kernelContext_8);
        float device* _S472 = _S470;
        thread Site_0 _S473 = _S465;
        uint _S474 = batch_of_0(&entryPointParams_7->p_1, &_S473);
        thread Site_0 _S475 = _S465;
        df_0 _S476 = share_of_0(&entryPointParams_7->p_1, (&kernelContext_8)->entryPointParams_shares_0, &_S475);
        uint _S477 = pull_place_0(&entryPointParams_7->p_1, _S474, 0U);
        thread float device* _S478;
        Row_0 _S479 = pairs_of_0((&kernelContext_8)->entryPointParams_pull_1, _S477, &_S478);
        float device* _S480 = _S478;
        uint _S481 = pull_place_0(&entryPointParams_7->p_1, _S474, entryPointParams_7->p_1.columns_1);
        df_0 _S482 = pair_at_0((&kernelContext_8)->entryPointParams_pull_1, _S481);
        thread df_0 _S483 = wide_0(2.0f);
        thread df_0 _S484 = _S471.gap_0;
        df_0 _S485 = _0(&_S483, &_S484);
        thread Site_0 _S486 = _S465;
        thread Row_0 _S487 = _S479;
        thread Row_0 _S488 = _S471.row_5;
        df_0 _S489 = dot_of_0(&entryPointParams_7->p_1, &_S486, &_S487, _S480, &_S488, _S472, &kernelContext_8);
        thread df_0 _S490 = _S482;
        thread df_0 _S491 = _S489;
        df_0 _S492 = x2B_0(&_S490, &_S491);
        thread df_0 _S493 = _S476;
        thread df_0 _S494 = _S492;
        df_0 _S495 = x2A_0(&_S493, &_S494);
        df_0 _S496 = c_of_0(&entryPointParams_7->p_1);
        thread df_0 _S497 = _S496;
        thread df_0 _S498 = _S485;
        df_0 _S499 = x2A_0(&_S497, &_S498);
        thread df_0 _S500 = _S499;
        thread df_0 _S501 = _S485;
        df_0 _S502 = x2A_0(&_S500, &_S501);
        thread df_0 _S503 = _S495;
        thread df_0 _S504 = _S502;
        df_0 _S505 = x2A_0(&_S503, &_S504);
        thread df_0 _S506 = _S476;
        thread df_0 _S507 = _S485;
        df_0 _S508 = x2A_0(&_S506, &_S507);
        uint i_3 = _S465.lane_0;
        for(;;)
        {
            if(i_3 < (_S465.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S509 = _S479.base_0 + i_3 * _S479.step_0;
            thread df_0 value_18 = wide_0(_S480[_S509]);
            if((_S479.low_0) != 0U)
            {
                (&value_18)->lo_0 = _S480[_S509 + _S479.low_0];
            }
            bool _S510;
            if((_S479.scale_0.hi_0) == 1.0f)
            {
                _S510 = (_S479.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S510 = false;
            }
            df_0 _S511;
            if(_S510)
            {
                _S511 = value_18;
            }
            else
            {
                thread df_0 _S512 = _S479.scale_0;
                thread df_0 _S513 = value_18;
                df_0 _S514 = x2A_0(&_S512, &_S513);
                _S511 = _S514;
            }
            thread df_0 _S515 = _S508;
            thread df_0 _S516 = _S511;
            df_0 _S517 = x2A_0(&_S515, &_S516);
            uint _S518 = _S471.row_5.base_0 + i_3 * _S471.row_5.step_0;
            thread df_0 value_19 = wide_0(_S472[_S518]);
            if((_S471.row_5.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S472[_S518 + _S471.row_5.low_0];
            }
            bool _S519;
            if((_S471.row_5.scale_0.hi_0) == 1.0f)
            {
                _S519 = (_S471.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S519 = false;
            }
            df_0 _S520;
            if(_S519)
            {
                _S520 = value_19;
            }
            else
            {
                thread df_0 _S521 = _S471.row_5.scale_0;
                thread df_0 _S522 = value_19;
                df_0 _S523 = x2A_0(&_S521, &_S522);
                _S520 = _S523;
            }
            thread df_0 _S524 = _S505;
            thread df_0 _S525 = _S520;
            df_0 _S526 = x2A_0(&_S524, &_S525);
            thread df_0 _S527 = _S517;
            thread df_0 _S528 = _S526;
            df_0 _S529 = x2B_0(&_S527, &_S528);
            thread Site_0 _S530 = _S465;
            thread df_0 _S531 = _S529;
            put_bar_0((&kernelContext_8)->entryPointParams_points_bar_0, &entryPointParams_7->p_1, &_S530, 0U, i_3, &_S531);
            i_3 = i_3 + entryPointParams_7->p_1.lanes_0;
        }
        thread df_0 _S532 = _S485;
        df_0 _S533 = x2D_1(&_S532, 1.0f);
        thread df_0 _S534 = _S482;
        thread df_0 _S535 = _S533;
        df_0 _S536 = x2A_0(&_S534, &_S535);
        thread df_0 _S537 = _S485;
        thread df_0 _S538 = _S489;
        df_0 _S539 = x2A_0(&_S537, &_S538);
        thread df_0 _S540 = _S536;
        thread df_0 _S541 = _S539;
        df_0 _S542 = x2B_0(&_S540, &_S541);
        thread Site_0 _S543 = _S465;
        thread df_0 _S544 = _S542;
        put_weight_bar_0((&kernelContext_8)->entryPointParams_weights_bar_0, &entryPointParams_7->p_1, &_S543, (&kernelContext_8)->entryPointParams_shares_0, &_S544);
        thread Site_0 _S545 = _S465;
        refuse_clipped_0(&entryPointParams_7->p_1, &_S545, (&kernelContext_8)->entryPointParams_status_0, _S471.clipped_0);
        block_3 = block_3 + entryPointParams_7->p_1.groups_0;
    }
    return;
}

Lie_0 x_lie_0(const Ball_0 constant* p_33)
{
    return lie_of_0(p_33->x_offset_0, p_33->x_stride_0, p_33->x_step_0);
}

uint solve_place_0(const Ball_0 constant* p_34, uint batch_6, uint which_1, uint index_5)
{
    return batch_6 * (3U * p_34->columns_1 + 2U) + which_1 * p_34->columns_1 + index_5;
}

void put_state_number_0(float device* state_2, const Ball_0 constant* p_35, uint batch_7, uint which_2, const df_0 thread* value_20)
{
    uint _S546 = state_place_0(p_35, batch_7, p_35->columns_1 + which_2);
    store_0(state_2, _S546, value_20);
    return;
}

void put_solve_numbers_0(float device* solve_0, const Ball_0 constant* p_36, const Site_0 thread* site_18, const df_0 thread* rest_sq_0, const df_0 thread* enough_0)
{
    bool _S547 = Site_is_first_0(site_18);
    if(_S547)
    {
        uint _S548 = site_18->row_0;
        uint _S549 = solve_place_0(p_36, site_18->row_0, 3U, 0U);
        store_0(solve_0, _S549, rest_sq_0);
        uint _S550 = solve_place_0(p_36, _S548, 3U, 1U);
        store_0(solve_0, _S550, enough_0);
    }
    return;
}

[[kernel]] void poincare_mean_begin(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_mean_1 [[buffer(1)]], float device* entryPointParams_cotangent_3 [[buffer(2)]], float device* entryPointParams_state_6 [[buffer(3)]], float device* entryPointParams_solve_4 [[buffer(4)]], atomic<uint> device* entryPointParams_status_6 [[buffer(5)]])
{
    thread KernelContext_0 kernelContext_9;
    (&kernelContext_9)->entryPointParams_2 = entryPointParams_8;
    (&kernelContext_9)->entryPointParams_mean_0 = entryPointParams_mean_1;
    (&kernelContext_9)->entryPointParams_cotangent_1 = entryPointParams_cotangent_3;
    (&kernelContext_9)->entryPointParams_state_1 = entryPointParams_state_6;
    (&kernelContext_9)->entryPointParams_solve_0 = entryPointParams_solve_4;
    (&kernelContext_9)->entryPointParams_status_1 = entryPointParams_status_6;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_9)->parts_0 = &parts_3;
    (&kernelContext_9)->opaque_zero_0 = entryPointParams_8->p_2.zero_0;
    uint block_4 = group_2.x;
    for(;;)
    {
        uint _S551 = block_count_0(&entryPointParams_8->p_2);
        if(block_4 < _S551)
        {
        }
        else
        {
            break;
        }
        Site_0 _S552 = site_of_0(&entryPointParams_8->p_2, block_4, invocation_5.x);
        Lie_0 _S553 = x_lie_0(&entryPointParams_8->p_2);
        thread Site_0 _S554 = _S552;
        thread Lie_0 _S555 = _S553;
        thread float device* _S556;
        Point_0 _S557 = point_of_0(&entryPointParams_8->p_2, &_S554, (&kernelContext_9)->entryPointParams_mean_0, &_S555, (&kernelContext_9)->entryPointParams_status_1, &_S556, &kernelContext_9);
        float device* _S558 = _S556;
        thread Site_0 _S559 = _S552;
        thread float device* _S560;
        Row_0 _S561 = bar_row_0(&entryPointParams_8->p_2, &_S559, (&kernelContext_9)->entryPointParams_cotangent_1, _S552.row_0, &_S560);
        float device* _S562 = _S560;
        thread df_0 _S563 = _S557.gap_0;
        thread df_0 _S564 = _S557.gap_0;
        df_0 _S565 = x2A_0(&_S563, &_S564);
        thread df_0 _S566 = _S565;
        df_0 _S567 = scaled_1(&_S566, 0.25f);
        uint i_4 = _S552.lane_0;
        for(;;)
        {
            if(i_4 < (_S552.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S568 = _S561.base_0 + i_4 * _S561.step_0;
            thread df_0 value_21 = wide_0(_S562[_S568]);
            if((_S561.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S562[_S568 + _S561.low_0];
            }
            bool _S569;
            if((_S561.scale_0.hi_0) == 1.0f)
            {
                _S569 = (_S561.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S569 = false;
            }
            df_0 _S570;
            if(_S569)
            {
                _S570 = value_21;
            }
            else
            {
                thread df_0 _S571 = _S561.scale_0;
                thread df_0 _S572 = value_21;
                df_0 _S573 = x2A_0(&_S571, &_S572);
                _S570 = _S573;
            }
            thread df_0 _S574 = _S567;
            thread df_0 _S575 = _S570;
            df_0 _S576 = x2A_0(&_S574, &_S575);
            uint _S577 = state_place_0(&entryPointParams_8->p_2, _S552.row_0, i_4);
            uint _S578 = _S557.row_5.base_0 + i_4 * _S557.row_5.step_0;
            thread df_0 value_22 = wide_0(_S558[_S578]);
            if((_S557.row_5.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S558[_S578 + _S557.row_5.low_0];
            }
            bool _S579;
            if((_S557.row_5.scale_0.hi_0) == 1.0f)
            {
                _S579 = (_S557.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S579 = false;
            }
            df_0 _S580;
            if(_S579)
            {
                _S580 = value_22;
            }
            else
            {
                thread df_0 _S581 = _S557.row_5.scale_0;
                thread df_0 _S582 = value_22;
                df_0 _S583 = x2A_0(&_S581, &_S582);
                _S580 = _S583;
            }
            thread df_0 _S584 = _S580;
            store_0((&kernelContext_9)->entryPointParams_state_1, _S577, &_S584);
            uint _S585 = solve_place_0(&entryPointParams_8->p_2, _S552.row_0, 0U, i_4);
            thread df_0 _S586 = wide_0(0.0f);
            store_0((&kernelContext_9)->entryPointParams_solve_0, _S585, &_S586);
            uint _S587 = solve_place_0(&entryPointParams_8->p_2, _S552.row_0, 1U, i_4);
            thread df_0 _S588 = _S576;
            store_0((&kernelContext_9)->entryPointParams_solve_0, _S587, &_S588);
            uint _S589 = solve_place_0(&entryPointParams_8->p_2, _S552.row_0, 2U, i_4);
            thread df_0 _S590 = _S576;
            store_0((&kernelContext_9)->entryPointParams_solve_0, _S589, &_S590);
            i_4 = i_4 + entryPointParams_8->p_2.lanes_0;
        }
        thread Site_0 _S591 = _S552;
        bool _S592 = Site_is_first_0(&_S591);
        if(_S592)
        {
            thread df_0 _S593 = _S557.gap_0;
            put_state_number_0((&kernelContext_9)->entryPointParams_state_1, &entryPointParams_8->p_2, _S552.row_0, 0U, &_S593);
        }
        thread Site_0 _S594 = _S552;
        thread Row_0 _S595 = _S561;
        thread Row_0 _S596 = _S561;
        df_0 _S597 = dot_of_0(&entryPointParams_8->p_2, &_S594, &_S595, _S562, &_S596, _S562, &kernelContext_9);
        thread df_0 _S598 = _S567;
        thread df_0 _S599 = _S597;
        df_0 _S600 = x2A_0(&_S598, &_S599);
        thread df_0 _S601 = _S600;
        df_0 _S602 = x2A_1(&_S601, 8.07793566946316089e-28f);
        thread Site_0 _S603 = _S552;
        thread df_0 _S604 = _S600;
        thread df_0 _S605 = _S602;
        put_solve_numbers_0((&kernelContext_9)->entryPointParams_solve_0, &entryPointParams_8->p_2, &_S603, &_S604, &_S605);
        block_4 = block_4 + entryPointParams_8->p_2.groups_0;
    }
    return;
}

df_0 sum_square_0(const Ball_0 constant* p_37, const Site_0 thread* site_19, const Row_0 thread* x_4, float device* x_data_1, float sign_0, const Row_0 thread* y_1, float device* y_data_1, KernelContext_0 thread* kernelContext_10)
{
    thread array<df_0, int(1)> sums_5;
    sums_5[int(0)] = wide_0(0.0f);
    uint i_5 = site_19->lane_0;
    for(;;)
    {
        if(i_5 < (site_19->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S606 = y_1->base_0 + i_5 * y_1->step_0;
        thread df_0 value_23 = wide_0(y_data_1[_S606]);
        uint _S607 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_23)->lo_0 = y_data_1[_S606 + _S607];
        }
        bool _S608;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S608 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S608 = false;
        }
        df_0 _S609;
        if(_S608)
        {
            _S609 = value_23;
        }
        else
        {
            thread df_0 _S610 = value_23;
            df_0 _S611 = x2A_0(&y_1->scale_0, &_S610);
            _S609 = _S611;
        }
        uint _S612 = x_4->base_0 + i_5 * x_4->step_0;
        thread df_0 value_24 = wide_0(x_data_1[_S612]);
        uint _S613 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_24)->lo_0 = x_data_1[_S612 + _S613];
        }
        bool _S614;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S614 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S614 = false;
        }
        df_0 _S615;
        if(_S614)
        {
            _S615 = value_24;
        }
        else
        {
            thread df_0 _S616 = value_24;
            df_0 _S617 = x2A_0(&x_4->scale_0, &_S616);
            _S615 = _S617;
        }
        thread df_0 _S618 = _S615;
        df_0 _S619 = x2A_1(&_S618, sign_0);
        thread df_0 _S620 = _S609;
        thread df_0 _S621 = _S619;
        df_0 _S622 = x2B_0(&_S620, &_S621);
        thread df_0 _S623 = _S622;
        thread df_0 _S624 = _S622;
        df_0 _S625 = x2A_0(&_S623, &_S624);
        thread df_0 _S626 = sums_5[int(0)];
        thread df_0 _S627 = _S625;
        df_0 _S628 = x2B_0(&_S626, &_S627);
        sums_5[int(0)] = _S628;
        i_5 = i_5 + p_37->lanes_0;
    }
    join_2(p_37->lanes_0, site_19, &sums_5, kernelContext_10);
    return sums_5[int(0)];
}

struct Pair_0
{
    Dual_0 along_sum_0;
    Dual_0 along_x_0;
};

Pair_0 log_parts_0(const df_0 thread* c_0, const df_0 thread* gap_x_value_0, const df_0 thread* gap_y_value_0, const df_0 thread* gap_sq_0)
{
    Dual_0 _S629 = variable_0(gap_x_value_0, int(0));
    Dual_0 _S630 = variable_0(gap_y_value_0, int(1));
    Dual_0 _S631 = variable_0(gap_sq_0, int(2));
    thread Dual_0 _S632 = _S631;
    Dual_0 _S633 = times_0(&_S632, c_0);
    thread Dual_0 _S634 = _S629;
    thread Dual_0 _S635 = _S630;
    Dual_0 _S636 = mul_0(&_S634, &_S635);
    thread Dual_0 _S637 = _S633;
    thread Dual_0 _S638 = _S636;
    Dual_0 _S639 = div_0(&_S637, &_S638);
    thread Dual_0 _S640 = _S639;
    Dual_0 _S641 = dual_asinhc_0(&_S640);
    thread Dual_0 _S642 = _S641;
    thread Dual_0 _S643 = _S629;
    Dual_0 _S644 = mul_0(&_S642, &_S643);
    thread Dual_0 _S645 = _S636;
    Dual_0 _S646 = dual_root_0(&_S645);
    thread Dual_0 _S647 = _S644;
    thread Dual_0 _S648 = _S646;
    Dual_0 _S649 = div_0(&_S647, &_S648);
    thread Dual_0 _S650 = _S633;
    thread Dual_0 _S651 = _S636;
    Dual_0 _S652 = add_0(&_S650, &_S651);
    thread Dual_0 _S653 = _S652;
    Dual_0 _S654 = dual_root_0(&_S653);
    thread Dual_0 _S655 = _S649;
    thread Dual_0 _S656 = _S654;
    Dual_0 _S657 = div_0(&_S655, &_S656);
    thread Pair_0 pair_1;
    thread Dual_0 _S658 = _S657;
    thread Dual_0 _S659 = _S629;
    Dual_0 _S660 = mul_0(&_S658, &_S659);
    (&pair_1)->along_sum_0 = _S660;
    thread Dual_0 _S661 = _S657;
    thread Dual_0 _S662 = _S633;
    Dual_0 _S663 = mul_0(&_S661, &_S662);
    df_0 _S664 = wide_0(-1.0f);
    thread Dual_0 _S665 = _S663;
    thread df_0 _S666 = _S664;
    Dual_0 _S667 = times_0(&_S665, &_S666);
    (&pair_1)->along_x_0 = _S667;
    return pair_1;
}

df_0 r_coth_r_0(const df_0 thread* root_1)
{
    if((root_1->hi_0) < 0.00999999977648258f)
    {
        df_0 _S668 = x2A_0(root_1, root_1);
        df_0 _S669 = wide_0(3.0f);
        thread df_0 _S670 = wide_0(1.0f);
        thread df_0 _S671 = _S669;
        df_0 _S672 = _0(&_S670, &_S671);
        thread df_0 _S673 = _S668;
        df_0 _S674 = scaled_1(&_S673, 1.0f);
        thread df_0 _S675 = _S674;
        df_0 _S676 = x2A_1(&_S675, 0.02222222276031971f);
        thread df_0 _S677 = _S672;
        thread df_0 _S678 = _S676;
        df_0 _S679 = x2D_0(&_S677, &_S678);
        thread df_0 _S680 = _S668;
        thread df_0 _S681 = _S679;
        df_0 _S682 = x2A_0(&_S680, &_S681);
        thread df_0 _S683 = _S682;
        df_0 _S684 = x2B_1(&_S683, 1.0f);
        return _S684;
    }
    df_0 _S685 = scaled_1(root_1, -2.0f);
    thread df_0 _S686 = _S685;
    df_0 _S687 = exp_of_0(&_S686);
    thread df_0 _S688 = _S687;
    df_0 _S689 = x2B_1(&_S688, 1.0f);
    thread df_0 _S690 = _S689;
    df_0 _S691 = x2A_0(root_1, &_S690);
    thread df_0 _S692 = wide_0(1.0f);
    thread df_0 _S693 = _S687;
    df_0 _S694 = x2D_0(&_S692, &_S693);
    thread df_0 _S695 = _S691;
    thread df_0 _S696 = _S694;
    df_0 _S697 = _0(&_S695, &_S696);
    return _S697;
}

struct Toward_0
{
    Pair_0 log_0;
    df_0 square_1;
    df_0 growth_0;
};

Toward_0 toward_0(const Ball_0 constant* p_38, const Site_0 thread* site_20, const Row_0 thread* mean_0, float device* mean_data_0, const df_0 thread* gap_1, const Point_0 thread* x_5, float device* x_row_data_0, KernelContext_0 thread* kernelContext_11)
{
    df_0 _S698 = sum_square_0(p_38, site_20, mean_0, mean_data_0, -1.0f, &x_5->row_5, x_row_data_0, kernelContext_11);
    thread Toward_0 to_0;
    df_0 _S699 = c_of_0(p_38);
    thread df_0 _S700 = _S699;
    thread df_0 _S701 = _S698;
    Pair_0 _S702 = log_parts_0(&_S700, gap_1, &x_5->gap_0, &_S701);
    (&to_0)->log_0 = _S702;
    thread df_0 _S703 = _S699;
    thread df_0 _S704 = _S698;
    df_0 _S705 = x2A_0(&_S703, &_S704);
    df_0 _S706 = x2A_0(gap_1, &x_5->gap_0);
    thread df_0 _S707 = _S705;
    thread df_0 _S708 = _S706;
    df_0 _S709 = _0(&_S707, &_S708);
    thread df_0 _S710 = _S709;
    Sloped_0 _S711 = asinhc_0(&_S710);
    thread df_0 _S712 = _S709;
    df_0 _S713 = root_of_0(&_S712);
    thread df_0 _S714 = _S711.value_4;
    thread df_0 _S715 = _S713;
    df_0 _S716 = x2A_0(&_S714, &_S715);
    thread df_0 _S717 = _S716;
    df_0 _S718 = twice_0(&_S717);
    thread df_0 _S719 = _S718;
    thread df_0 _S720 = _S718;
    df_0 _S721 = x2A_0(&_S719, &_S720);
    thread df_0 _S722 = _S721;
    thread df_0 _S723 = _S699;
    df_0 _S724 = _0(&_S722, &_S723);
    (&to_0)->square_1 = _S724;
    thread df_0 _S725 = _S718;
    df_0 _S726 = r_coth_r_0(&_S725);
    (&to_0)->growth_0 = _S726;
    return to_0;
}

Row_0 solve_row_0(const Ball_0 constant* p_39, float device* solve_1, uint batch_8, uint which_3, float device* thread* _S727)
{
    uint _S728 = solve_place_0(p_39, batch_8, which_3, 0U);
    thread float device* _S729;
    Row_0 _S730 = pairs_of_0(solve_1, _S728, &_S729);
    *_S727 = _S729;
    return _S730;
}

df_0 on_log_0(const Ball_0 constant* p_40, const Site_0 thread* site_21, const Toward_0 thread* to_1, const Row_0 thread* mean_1, float device* mean_data_1, const Row_0 thread* x_6, float device* x_data_2, const Row_0 thread* row_6, float device* row_data_1, KernelContext_0 thread* kernelContext_12)
{
    df_0 _S731 = wide_0(0.0f);
    thread array<df_0, int(2)> sums_6;
    sums_6[int(0)] = _S731;
    sums_6[int(1)] = _S731;
    uint i_6 = site_21->lane_0;
    for(;;)
    {
        if(i_6 < (site_21->columns_0))
        {
        }
        else
        {
            break;
        }
        uint _S732 = mean_1->base_0 + i_6 * mean_1->step_0;
        thread df_0 value_25 = wide_0(mean_data_1[_S732]);
        uint _S733 = mean_1->low_0;
        if((mean_1->low_0) != 0U)
        {
            (&value_25)->lo_0 = mean_data_1[_S732 + _S733];
        }
        bool _S734;
        if(((&mean_1->scale_0)->hi_0) == 1.0f)
        {
            _S734 = ((&mean_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S734 = false;
        }
        df_0 _S735;
        if(_S734)
        {
            _S735 = value_25;
        }
        else
        {
            thread df_0 _S736 = value_25;
            df_0 _S737 = x2A_0(&mean_1->scale_0, &_S736);
            _S735 = _S737;
        }
        uint _S738 = row_6->base_0 + i_6 * row_6->step_0;
        thread df_0 value_26 = wide_0(row_data_1[_S738]);
        uint _S739 = row_6->low_0;
        if((row_6->low_0) != 0U)
        {
            (&value_26)->lo_0 = row_data_1[_S738 + _S739];
        }
        bool _S740;
        if(((&row_6->scale_0)->hi_0) == 1.0f)
        {
            _S740 = ((&row_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S740 = false;
        }
        df_0 _S741;
        if(_S740)
        {
            _S741 = value_26;
        }
        else
        {
            thread df_0 _S742 = value_26;
            df_0 _S743 = x2A_0(&row_6->scale_0, &_S742);
            _S741 = _S743;
        }
        df_0 _S744 = sums_6[int(0)];
        uint _S745 = x_6->base_0 + i_6 * x_6->step_0;
        thread df_0 value_27 = wide_0(x_data_2[_S745]);
        uint _S746 = x_6->low_0;
        if((x_6->low_0) != 0U)
        {
            (&value_27)->lo_0 = x_data_2[_S745 + _S746];
        }
        bool _S747;
        if(((&x_6->scale_0)->hi_0) == 1.0f)
        {
            _S747 = ((&x_6->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S747 = false;
        }
        df_0 _S748;
        if(_S747)
        {
            _S748 = value_27;
        }
        else
        {
            thread df_0 _S749 = value_27;
            df_0 _S750 = x2A_0(&x_6->scale_0, &_S749);
            _S748 = _S750;
        }
        thread df_0 _S751 = _S748;
        thread df_0 _S752 = _S735;
        df_0 _S753 = x2D_0(&_S751, &_S752);
        thread df_0 _S754 = _S741;
        thread df_0 _S755 = _S753;
        df_0 _S756 = x2A_0(&_S754, &_S755);
        thread df_0 _S757 = _S744;
        thread df_0 _S758 = _S756;
        df_0 _S759 = x2B_0(&_S757, &_S758);
        sums_6[int(0)] = _S759;
        thread df_0 _S760 = _S741;
        thread df_0 _S761 = _S735;
        df_0 _S762 = x2A_0(&_S760, &_S761);
        thread df_0 _S763 = sums_6[int(1)];
        thread df_0 _S764 = _S762;
        df_0 _S765 = x2B_0(&_S763, &_S764);
        sums_6[int(1)] = _S765;
        i_6 = i_6 + p_40->lanes_0;
    }
    join_0(p_40->lanes_0, site_21, &sums_6, kernelContext_12);
    thread df_0 _S766 = sums_6[int(0)];
    df_0 _S767 = x2A_0(&(&(&to_1->log_0)->along_sum_0)->value_0, &_S766);
    thread df_0 _S768 = sums_6[int(1)];
    df_0 _S769 = x2A_0(&(&(&to_1->log_0)->along_x_0)->value_0, &_S768);
    thread df_0 _S770 = _S767;
    thread df_0 _S771 = _S769;
    df_0 _S772 = x2B_0(&_S770, &_S771);
    return _S772;
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

void put_term_0(float device* terms_0, const Site_0 thread* site_22, const Term_0 thread* term_1)
{
    bool _S773 = Site_is_first_0(site_22);
    if(_S773)
    {
        uint _S774 = site_22->row_0 * 5U;
        store_0(terms_0, _S774, &term_1->factor_1);
        store_0(terms_0, _S774 + 1U, &term_1->scale_1);
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
            store_0(terms_0, _S774 + 2U + k_9, &term_1->numbers_0[k_9]);
            k_9 = k_9 + 1U;
        }
    }
    return;
}

[[kernel]] void poincare_mean_image(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_points_4 [[buffer(1)]], float device* entryPointParams_shares_4 [[buffer(2)]], float device* entryPointParams_state_7 [[buffer(3)]], float device* entryPointParams_solve_5 [[buffer(4)]], float device* entryPointParams_terms_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_7 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_3 = entryPointParams_9;
    (&kernelContext_13)->entryPointParams_points_1 = entryPointParams_points_4;
    (&kernelContext_13)->entryPointParams_shares_1 = entryPointParams_shares_4;
    (&kernelContext_13)->entryPointParams_state_2 = entryPointParams_state_7;
    (&kernelContext_13)->entryPointParams_solve_1 = entryPointParams_solve_5;
    (&kernelContext_13)->entryPointParams_terms_0 = entryPointParams_terms_1;
    (&kernelContext_13)->entryPointParams_status_2 = entryPointParams_status_7;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_13)->parts_0 = &parts_4;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_9->p_3.zero_0;
    uint block_5 = group_3.x;
    for(;;)
    {
        uint _S775 = point_blocks_0(&entryPointParams_9->p_3);
        if(block_5 < _S775)
        {
        }
        else
        {
            break;
        }
        Site_0 _S776 = point_site_of_0(&entryPointParams_9->p_3, block_5, invocation_6.x);
        thread Site_0 _S777 = _S776;
        Lie_0 _S778 = point_lie_0(&entryPointParams_9->p_3, &_S777);
        thread Site_0 _S779 = _S776;
        thread Lie_0 _S780 = _S778;
        thread float device* _S781;
        Point_0 _S782 = point_of_0(&entryPointParams_9->p_3, &_S779, (&kernelContext_13)->entryPointParams_points_1, &_S780, (&kernelContext_13)->entryPointParams_status_2, &_S781, &kernelContext_13);
        float device* _S783 = _S781;
        thread Site_0 _S784 = _S776;
        uint _S785 = batch_of_0(&entryPointParams_9->p_3, &_S784);
        thread Site_0 _S786 = _S776;
        df_0 _S787 = share_of_0(&entryPointParams_9->p_3, (&kernelContext_13)->entryPointParams_shares_1, &_S786);
        thread float device* _S788;
        Row_0 _S789 = state_row_0(&entryPointParams_9->p_3, (&kernelContext_13)->entryPointParams_state_2, _S785, &_S788);
        float device* _S790 = _S788;
        df_0 _S791 = state_number_0(&entryPointParams_9->p_3, (&kernelContext_13)->entryPointParams_state_2, _S785, 0U);
        thread Site_0 _S792 = _S776;
        thread Row_0 _S793 = _S789;
        thread df_0 _S794 = _S791;
        thread Point_0 _S795 = _S782;
        Toward_0 _S796 = toward_0(&entryPointParams_9->p_3, &_S792, &_S793, _S790, &_S794, &_S795, _S783, &kernelContext_13);
        thread df_0 _S797 = wide_0(2.0f);
        thread df_0 _S798 = _S791;
        df_0 _S799 = _0(&_S797, &_S798);
        thread df_0 _S800 = _S799;
        thread df_0 _S801 = _S799;
        df_0 _S802 = x2A_0(&_S800, &_S801);
        thread float device* _S803;
        Row_0 _S804 = solve_row_0(&entryPointParams_9->p_3, (&kernelContext_13)->entryPointParams_solve_1, _S785, 2U, &_S803);
        thread Site_0 _S805 = _S776;
        thread Toward_0 _S806 = _S796;
        thread Row_0 _S807 = _S789;
        thread Row_0 _S808 = _S782.row_5;
        thread Row_0 _S809 = _S804;
        df_0 _S810 = on_log_0(&entryPointParams_9->p_3, &_S805, &_S806, &_S807, _S790, &_S808, _S783, &_S809, _S803, &kernelContext_13);
        thread df_0 _S811 = _S802;
        thread df_0 _S812 = _S810;
        df_0 _S813 = x2A_0(&_S811, &_S812);
        df_0 _S814;
        if((_S796.square_1.hi_0) > 0.0f)
        {
            thread df_0 _S815 = _S796.growth_0;
            df_0 _S816 = x2D_1(&_S815, 1.0f);
            thread df_0 _S817 = _S787;
            thread df_0 _S818 = _S816;
            df_0 _S819 = x2A_0(&_S817, &_S818);
            thread df_0 _S820 = _S813;
            thread df_0 _S821 = _S796.square_1;
            df_0 _S822 = _0(&_S820, &_S821);
            thread df_0 _S823 = _S819;
            thread df_0 _S824 = _S822;
            df_0 _S825 = x2A_0(&_S823, &_S824);
            thread df_0 _S826 = _S825;
            df_0 _S827 = neg_0(&_S826);
            _S814 = _S827;
        }
        else
        {
            _S814 = wide_0(0.0f);
        }
        thread df_0 _S828 = _S814;
        thread df_0 _S829 = _S796.log_0.along_sum_0.value_0;
        df_0 _S830 = x2A_0(&_S828, &_S829);
        thread df_0 _S831 = _S787;
        thread df_0 _S832 = _S796.growth_0;
        df_0 _S833 = x2A_0(&_S831, &_S832);
        thread df_0 _S834 = _S814;
        thread df_0 _S835 = _S796.log_0.along_x_0.value_0;
        df_0 _S836 = x2A_0(&_S834, &_S835);
        df_0 _S837 = wide_0(0.0f);
        thread df_0 _S838 = _S830;
        thread df_0 _S839 = _S782.row_5.scale_0;
        thread df_0 _S840 = _S833;
        thread df_0 _S841 = _S836;
        thread df_0 _S842 = _S837;
        Term_0 _S843 = term_of_0(&_S838, &_S839, &_S840, &_S841, &_S842);
        thread Site_0 _S844 = _S776;
        thread Term_0 _S845 = _S843;
        put_term_0((&kernelContext_13)->entryPointParams_terms_0, &_S844, &_S845);
        block_5 = block_5 + entryPointParams_9->p_3.groups_0;
    }
    return;
}

uint sum_place_0(uint columns_2, uint batch_9, uint index_6)
{
    return batch_9 * (columns_2 + 3U) + index_6;
}

df_0 solve_number_0(const Ball_0 constant* p_41, float device* solve_2, uint batch_10, uint which_4)
{
    uint _S846 = solve_place_0(p_41, batch_10, 3U, which_4);
    return pair_at_0(solve_2, _S846);
}

void note_pending_0(const Ball_0 constant* p_42, atomic<uint> device* status_4)
{
    uint _S847 = atomic_fetch_max_explicit(status_4+int(2), p_42->cotangent_stride_0, memory_order_relaxed);
    return;
}

[[kernel]] void poincare_mean_solve(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_sums_1 [[buffer(1)]], float device* entryPointParams_state_8 [[buffer(2)]], float device* entryPointParams_before_1 [[buffer(3)]], float device* entryPointParams_solve_6 [[buffer(4)]], atomic<uint> device* entryPointParams_status_8 [[buffer(5)]])
{
    uint _S848;
    bool _S849;
    bool _S850;
    bool _S851;
    bool _S852;
    df_0 _S853;
    df_0 _S854;
    df_0 _S855;
    df_0 _S856;
    bool _S857;
    bool _S858;
    df_0 _S859;
    df_0 _S860;
    df_0 _S861;
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_4 = entryPointParams_10;
    (&kernelContext_14)->entryPointParams_sums_0 = entryPointParams_sums_1;
    (&kernelContext_14)->entryPointParams_state_3 = entryPointParams_state_8;
    (&kernelContext_14)->entryPointParams_before_0 = entryPointParams_before_1;
    (&kernelContext_14)->entryPointParams_solve_2 = entryPointParams_solve_6;
    (&kernelContext_14)->entryPointParams_status_3 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_14)->parts_0 = &parts_5;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_10->p_4.zero_0;
    uint block_6 = group_4.x;
    for(;;)
    {
        uint _S862 = block_count_0(&entryPointParams_10->p_4);
        if(block_6 < _S862)
        {
        }
        else
        {
            break;
        }
        Site_0 _S863 = site_of_0(&entryPointParams_10->p_4, block_6, invocation_7.x);
        thread float device* _S864;
        Row_0 _S865 = state_row_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_state_3, _S863.row_0, &_S864);
        float device* _S866 = _S864;
        thread float device* _S867;
        Row_0 _S868 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_before_0, _S863.row_0, 2U, &_S867);
        float device* _S869 = _S867;
        thread float device* _S870;
        Row_0 _S871 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_before_0, _S863.row_0, 1U, &_S870);
        float device* _S872 = _S870;
        thread float device* _S873;
        Row_0 _S874 = solve_row_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_before_0, _S863.row_0, 0U, &_S873);
        float device* _S875 = _S873;
        thread float device* _S876;
        Row_0 _S877 = pairs_of_0((&kernelContext_14)->entryPointParams_sums_0, sum_place_0(entryPointParams_10->p_4.columns_1, _S863.row_0, 0U), &_S876);
        float device* _S878 = _S876;
        df_0 _S879 = pair_at_0((&kernelContext_14)->entryPointParams_sums_0, sum_place_0(entryPointParams_10->p_4.columns_1, _S863.row_0, entryPointParams_10->p_4.columns_1));
        df_0 _S880 = pair_at_0((&kernelContext_14)->entryPointParams_sums_0, sum_place_0(entryPointParams_10->p_4.columns_1, _S863.row_0, entryPointParams_10->p_4.columns_1 + 1U));
        df_0 _S881 = wide_0(2.0f);
        df_0 _S882 = state_number_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_state_3, _S863.row_0, 0U);
        thread df_0 _S883 = _S881;
        thread df_0 _S884 = _S882;
        df_0 _S885 = _0(&_S883, &_S884);
        thread df_0 _S886 = _S885;
        thread df_0 _S887 = _S885;
        df_0 _S888 = x2A_0(&_S886, &_S887);
        df_0 _S889 = solve_number_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_before_0, _S863.row_0, 0U);
        df_0 _S890 = solve_number_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_before_0, _S863.row_0, 1U);
        df_0 _S891 = wide_0(0.0f);
        thread array<df_0, int(1)> dots_0;
        dots_0[int(0)] = _S891;
        uint i_7 = _S863.lane_0;
        for(;;)
        {
            _S848 = _S863.columns_0;
            if(i_7 < (_S863.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S892 = dots_0[int(0)];
            uint _S893 = _S868.base_0 + i_7 * _S868.step_0;
            thread df_0 value_28 = wide_0(_S869[_S893]);
            bool _S894 = (_S868.low_0) != 0U;
            if(_S894)
            {
                (&value_28)->lo_0 = _S869[_S893 + _S868.low_0];
            }
            bool _S895 = (_S868.scale_0.hi_0) == 1.0f;
            if(_S895)
            {
                _S849 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S849 = false;
            }
            if(_S849)
            {
                _S853 = value_28;
            }
            else
            {
                thread df_0 _S896 = _S868.scale_0;
                thread df_0 _S897 = value_28;
                df_0 _S898 = x2A_0(&_S896, &_S897);
                _S853 = _S898;
            }
            uint _S899 = _S877.base_0 + i_7 * _S877.step_0;
            thread df_0 value_29 = wide_0(_S878[_S899]);
            if((_S877.low_0) != 0U)
            {
                (&value_29)->lo_0 = _S878[_S899 + _S877.low_0];
            }
            if((_S877.scale_0.hi_0) == 1.0f)
            {
                _S850 = (_S877.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S850 = false;
            }
            if(_S850)
            {
                _S854 = value_29;
            }
            else
            {
                thread df_0 _S900 = _S877.scale_0;
                thread df_0 _S901 = value_29;
                df_0 _S902 = x2A_0(&_S900, &_S901);
                _S854 = _S902;
            }
            thread df_0 value_30 = wide_0(_S869[_S893]);
            if(_S894)
            {
                (&value_30)->lo_0 = _S869[_S893 + _S868.low_0];
            }
            if(_S895)
            {
                _S851 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S851 = false;
            }
            if(_S851)
            {
                _S855 = value_30;
            }
            else
            {
                thread df_0 _S903 = _S868.scale_0;
                thread df_0 _S904 = value_30;
                df_0 _S905 = x2A_0(&_S903, &_S904);
                _S855 = _S905;
            }
            thread df_0 _S906 = _S879;
            thread df_0 _S907 = _S855;
            df_0 _S908 = x2A_0(&_S906, &_S907);
            thread df_0 _S909 = _S854;
            thread df_0 _S910 = _S908;
            df_0 _S911 = x2B_0(&_S909, &_S910);
            uint _S912 = _S865.base_0 + i_7 * _S865.step_0;
            thread df_0 value_31 = wide_0(_S866[_S912]);
            if((_S865.low_0) != 0U)
            {
                (&value_31)->lo_0 = _S866[_S912 + _S865.low_0];
            }
            if((_S865.scale_0.hi_0) == 1.0f)
            {
                _S852 = (_S865.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S852 = false;
            }
            if(_S852)
            {
                _S856 = value_31;
            }
            else
            {
                thread df_0 _S913 = _S865.scale_0;
                thread df_0 _S914 = value_31;
                df_0 _S915 = x2A_0(&_S913, &_S914);
                _S856 = _S915;
            }
            thread df_0 _S916 = _S880;
            thread df_0 _S917 = _S856;
            df_0 _S918 = x2A_0(&_S916, &_S917);
            thread df_0 _S919 = _S911;
            thread df_0 _S920 = _S918;
            df_0 _S921 = x2B_0(&_S919, &_S920);
            thread df_0 _S922 = _S853;
            thread df_0 _S923 = _S921;
            df_0 _S924 = x2A_0(&_S922, &_S923);
            thread df_0 _S925 = _S892;
            thread df_0 _S926 = _S924;
            df_0 _S927 = x2B_0(&_S925, &_S926);
            dots_0[int(0)] = _S927;
            i_7 = i_7 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S928 = _S863;
        join_2(entryPointParams_10->p_4.lanes_0, &_S928, &dots_0, &kernelContext_14);
        thread df_0 _S929 = _S890;
        thread df_0 _S930 = _S889;
        bool _S931 = less_0(&_S929, &_S930);
        if(_S931)
        {
            _S849 = ((&dots_0[int(0)])->hi_0) > 0.0f;
        }
        else
        {
            _S849 = false;
        }
        if(_S849)
        {
            thread df_0 _S932 = _S888;
            thread df_0 _S933 = dots_0[int(0)];
            df_0 _S934 = x2A_0(&_S932, &_S933);
            thread df_0 _S935 = _S889;
            thread df_0 _S936 = _S934;
            df_0 _S937 = _0(&_S935, &_S936);
            _S853 = _S937;
        }
        else
        {
            _S853 = _S891;
        }
        thread array<df_0, int(1)> squares_2;
        squares_2[int(0)] = _S891;
        uint i_8 = _S863.lane_0;
        for(;;)
        {
            if(i_8 < _S848)
            {
            }
            else
            {
                break;
            }
            uint _S938 = _S877.base_0 + i_8 * _S877.step_0;
            thread df_0 value_32 = wide_0(_S878[_S938]);
            if((_S877.low_0) != 0U)
            {
                (&value_32)->lo_0 = _S878[_S938 + _S877.low_0];
            }
            if((_S877.scale_0.hi_0) == 1.0f)
            {
                _S850 = (_S877.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S850 = false;
            }
            if(_S850)
            {
                _S854 = value_32;
            }
            else
            {
                thread df_0 _S939 = _S877.scale_0;
                thread df_0 _S940 = value_32;
                df_0 _S941 = x2A_0(&_S939, &_S940);
                _S854 = _S941;
            }
            uint _S942 = _S868.base_0 + i_8 * _S868.step_0;
            thread df_0 value_33 = wide_0(_S869[_S942]);
            bool _S943 = (_S868.low_0) != 0U;
            if(_S943)
            {
                (&value_33)->lo_0 = _S869[_S942 + _S868.low_0];
            }
            bool _S944 = (_S868.scale_0.hi_0) == 1.0f;
            if(_S944)
            {
                _S851 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S851 = false;
            }
            if(_S851)
            {
                _S855 = value_33;
            }
            else
            {
                thread df_0 _S945 = _S868.scale_0;
                thread df_0 _S946 = value_33;
                df_0 _S947 = x2A_0(&_S945, &_S946);
                _S855 = _S947;
            }
            thread df_0 _S948 = _S879;
            thread df_0 _S949 = _S855;
            df_0 _S950 = x2A_0(&_S948, &_S949);
            thread df_0 _S951 = _S854;
            thread df_0 _S952 = _S950;
            df_0 _S953 = x2B_0(&_S951, &_S952);
            uint _S954 = _S865.base_0 + i_8 * _S865.step_0;
            thread df_0 value_34 = wide_0(_S866[_S954]);
            if((_S865.low_0) != 0U)
            {
                (&value_34)->lo_0 = _S866[_S954 + _S865.low_0];
            }
            if((_S865.scale_0.hi_0) == 1.0f)
            {
                _S852 = (_S865.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S852 = false;
            }
            if(_S852)
            {
                _S856 = value_34;
            }
            else
            {
                thread df_0 _S955 = _S865.scale_0;
                thread df_0 _S956 = value_34;
                df_0 _S957 = x2A_0(&_S955, &_S956);
                _S856 = _S957;
            }
            thread df_0 _S958 = _S880;
            thread df_0 _S959 = _S856;
            df_0 _S960 = x2A_0(&_S958, &_S959);
            thread df_0 _S961 = _S953;
            thread df_0 _S962 = _S960;
            df_0 _S963 = x2B_0(&_S961, &_S962);
            uint _S964 = _S871.base_0 + i_8 * _S871.step_0;
            thread df_0 value_35 = wide_0(_S872[_S964]);
            if((_S871.low_0) != 0U)
            {
                (&value_35)->lo_0 = _S872[_S964 + _S871.low_0];
            }
            if((_S871.scale_0.hi_0) == 1.0f)
            {
                _S857 = (_S871.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S857 = false;
            }
            if(_S857)
            {
                _S859 = value_35;
            }
            else
            {
                thread df_0 _S965 = _S871.scale_0;
                thread df_0 _S966 = value_35;
                df_0 _S967 = x2A_0(&_S965, &_S966);
                _S859 = _S967;
            }
            thread df_0 _S968 = _S853;
            thread df_0 _S969 = _S963;
            df_0 _S970 = x2A_0(&_S968, &_S969);
            thread df_0 _S971 = _S859;
            thread df_0 _S972 = _S970;
            df_0 _S973 = x2D_0(&_S971, &_S972);
            thread df_0 _S974 = _S973;
            thread df_0 _S975 = _S973;
            df_0 _S976 = x2A_0(&_S974, &_S975);
            thread df_0 _S977 = squares_2[int(0)];
            thread df_0 _S978 = _S976;
            df_0 _S979 = x2B_0(&_S977, &_S978);
            squares_2[int(0)] = _S979;
            uint _S980 = solve_place_0(&entryPointParams_10->p_4, _S863.row_0, 0U, i_8);
            uint _S981 = _S874.base_0 + i_8 * _S874.step_0;
            thread df_0 value_36 = wide_0(_S875[_S981]);
            if((_S874.low_0) != 0U)
            {
                (&value_36)->lo_0 = _S875[_S981 + _S874.low_0];
            }
            if((_S874.scale_0.hi_0) == 1.0f)
            {
                _S858 = (_S874.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S858 = false;
            }
            if(_S858)
            {
                _S860 = value_36;
            }
            else
            {
                thread df_0 _S982 = _S874.scale_0;
                thread df_0 _S983 = value_36;
                df_0 _S984 = x2A_0(&_S982, &_S983);
                _S860 = _S984;
            }
            thread df_0 value_37 = wide_0(_S869[_S942]);
            if(_S943)
            {
                (&value_37)->lo_0 = _S869[_S942 + _S868.low_0];
            }
            bool _S985;
            if(_S944)
            {
                _S985 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S985 = false;
            }
            if(_S985)
            {
                _S861 = value_37;
            }
            else
            {
                thread df_0 _S986 = _S868.scale_0;
                thread df_0 _S987 = value_37;
                df_0 _S988 = x2A_0(&_S986, &_S987);
                _S861 = _S988;
            }
            thread df_0 _S989 = _S853;
            thread df_0 _S990 = _S861;
            df_0 _S991 = x2A_0(&_S989, &_S990);
            thread df_0 _S992 = _S860;
            thread df_0 _S993 = _S991;
            df_0 _S994 = x2B_0(&_S992, &_S993);
            thread df_0 _S995 = _S994;
            store_0((&kernelContext_14)->entryPointParams_solve_2, _S980, &_S995);
            uint _S996 = solve_place_0(&entryPointParams_10->p_4, _S863.row_0, 1U, i_8);
            thread df_0 _S997 = _S973;
            store_0((&kernelContext_14)->entryPointParams_solve_2, _S996, &_S997);
            i_8 = i_8 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S998 = _S863;
        join_2(entryPointParams_10->p_4.lanes_0, &_S998, &squares_2, &kernelContext_14);
        if(_S849)
        {
            thread df_0 _S999 = _S888;
            thread df_0 _S1000 = squares_2[int(0)];
            df_0 _S1001 = x2A_0(&_S999, &_S1000);
            _S854 = _S1001;
        }
        else
        {
            _S854 = _S891;
        }
        if(_S849)
        {
            thread df_0 _S1002 = _S854;
            thread df_0 _S1003 = _S889;
            df_0 _S1004 = _0(&_S1002, &_S1003);
            _S855 = _S1004;
        }
        else
        {
            _S855 = _S891;
        }
        uint i_9 = _S863.lane_0;
        for(;;)
        {
            if(i_9 < _S848)
            {
            }
            else
            {
                break;
            }
            uint _S1005 = _S877.base_0 + i_9 * _S877.step_0;
            thread df_0 value_38 = wide_0(_S878[_S1005]);
            if((_S877.low_0) != 0U)
            {
                (&value_38)->lo_0 = _S878[_S1005 + _S877.low_0];
            }
            if((_S877.scale_0.hi_0) == 1.0f)
            {
                _S850 = (_S877.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S850 = false;
            }
            if(_S850)
            {
                _S856 = value_38;
            }
            else
            {
                thread df_0 _S1006 = _S877.scale_0;
                thread df_0 _S1007 = value_38;
                df_0 _S1008 = x2A_0(&_S1006, &_S1007);
                _S856 = _S1008;
            }
            uint _S1009 = _S868.base_0 + i_9 * _S868.step_0;
            thread df_0 value_39 = wide_0(_S869[_S1009]);
            bool _S1010 = (_S868.low_0) != 0U;
            if(_S1010)
            {
                (&value_39)->lo_0 = _S869[_S1009 + _S868.low_0];
            }
            bool _S1011 = (_S868.scale_0.hi_0) == 1.0f;
            if(_S1011)
            {
                _S851 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S851 = false;
            }
            if(_S851)
            {
                _S859 = value_39;
            }
            else
            {
                thread df_0 _S1012 = _S868.scale_0;
                thread df_0 _S1013 = value_39;
                df_0 _S1014 = x2A_0(&_S1012, &_S1013);
                _S859 = _S1014;
            }
            thread df_0 _S1015 = _S879;
            thread df_0 _S1016 = _S859;
            df_0 _S1017 = x2A_0(&_S1015, &_S1016);
            thread df_0 _S1018 = _S856;
            thread df_0 _S1019 = _S1017;
            df_0 _S1020 = x2B_0(&_S1018, &_S1019);
            uint _S1021 = _S865.base_0 + i_9 * _S865.step_0;
            thread df_0 value_40 = wide_0(_S866[_S1021]);
            if((_S865.low_0) != 0U)
            {
                (&value_40)->lo_0 = _S866[_S1021 + _S865.low_0];
            }
            if((_S865.scale_0.hi_0) == 1.0f)
            {
                _S852 = (_S865.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S852 = false;
            }
            if(_S852)
            {
                _S860 = value_40;
            }
            else
            {
                thread df_0 _S1022 = _S865.scale_0;
                thread df_0 _S1023 = value_40;
                df_0 _S1024 = x2A_0(&_S1022, &_S1023);
                _S860 = _S1024;
            }
            thread df_0 _S1025 = _S880;
            thread df_0 _S1026 = _S860;
            df_0 _S1027 = x2A_0(&_S1025, &_S1026);
            thread df_0 _S1028 = _S1020;
            thread df_0 _S1029 = _S1027;
            df_0 _S1030 = x2B_0(&_S1028, &_S1029);
            uint _S1031 = solve_place_0(&entryPointParams_10->p_4, _S863.row_0, 2U, i_9);
            uint _S1032 = _S871.base_0 + i_9 * _S871.step_0;
            thread df_0 value_41 = wide_0(_S872[_S1032]);
            if((_S871.low_0) != 0U)
            {
                (&value_41)->lo_0 = _S872[_S1032 + _S871.low_0];
            }
            if((_S871.scale_0.hi_0) == 1.0f)
            {
                _S857 = (_S871.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S857 = false;
            }
            if(_S857)
            {
                _S861 = value_41;
            }
            else
            {
                thread df_0 _S1033 = _S871.scale_0;
                thread df_0 _S1034 = value_41;
                df_0 _S1035 = x2A_0(&_S1033, &_S1034);
                _S861 = _S1035;
            }
            thread df_0 _S1036 = _S853;
            thread df_0 _S1037 = _S1030;
            df_0 _S1038 = x2A_0(&_S1036, &_S1037);
            thread df_0 _S1039 = _S861;
            thread df_0 _S1040 = _S1038;
            df_0 _S1041 = x2D_0(&_S1039, &_S1040);
            thread df_0 value_42 = wide_0(_S869[_S1009]);
            if(_S1010)
            {
                (&value_42)->lo_0 = _S869[_S1009 + _S868.low_0];
            }
            if(_S1011)
            {
                _S858 = (_S868.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S858 = false;
            }
            df_0 _S1042;
            if(_S858)
            {
                _S1042 = value_42;
            }
            else
            {
                thread df_0 _S1043 = _S868.scale_0;
                thread df_0 _S1044 = value_42;
                df_0 _S1045 = x2A_0(&_S1043, &_S1044);
                _S1042 = _S1045;
            }
            thread df_0 _S1046 = _S855;
            thread df_0 _S1047 = _S1042;
            df_0 _S1048 = x2A_0(&_S1046, &_S1047);
            thread df_0 _S1049 = _S1041;
            thread df_0 _S1050 = _S1048;
            df_0 _S1051 = x2B_0(&_S1049, &_S1050);
            thread df_0 _S1052 = _S1051;
            store_0((&kernelContext_14)->entryPointParams_solve_2, _S1031, &_S1052);
            i_9 = i_9 + entryPointParams_10->p_4.lanes_0;
        }
        thread Site_0 _S1053 = _S863;
        thread df_0 _S1054 = _S854;
        thread df_0 _S1055 = _S890;
        put_solve_numbers_0((&kernelContext_14)->entryPointParams_solve_2, &entryPointParams_10->p_4, &_S1053, &_S1054, &_S1055);
        thread Site_0 _S1056 = _S863;
        bool _S1057 = Site_is_first_0(&_S1056);
        if(_S1057)
        {
            thread df_0 _S1058 = _S890;
            thread df_0 _S1059 = _S854;
            bool _S1060 = less_0(&_S1058, &_S1059);
            _S850 = _S1060;
        }
        else
        {
            _S850 = false;
        }
        if(_S850)
        {
            note_pending_0(&entryPointParams_10->p_4, (&kernelContext_14)->entryPointParams_status_3);
        }
        block_6 = block_6 + entryPointParams_10->p_4.groups_0;
    }
    return;
}

[[kernel]] void poincare_mean_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_points_5 [[buffer(1)]], float device* entryPointParams_shares_5 [[buffer(2)]], float device* entryPointParams_state_9 [[buffer(3)]], float device* entryPointParams_solve_7 [[buffer(4)]], float device* entryPointParams_points_bar_3 [[buffer(5)]], float device* entryPointParams_weights_bar_3 [[buffer(6)]], atomic<uint> device* entryPointParams_status_9 [[buffer(7)]])
{
    uint _S1061;
    bool _S1062;
    bool _S1063;
    bool _S1064;
    df_0 _S1065;
    df_0 _S1066;
    df_0 _S1067;
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_5 = entryPointParams_11;
    (&kernelContext_15)->entryPointParams_points_2 = entryPointParams_points_5;
    (&kernelContext_15)->entryPointParams_shares_2 = entryPointParams_shares_5;
    (&kernelContext_15)->entryPointParams_state_4 = entryPointParams_state_9;
    (&kernelContext_15)->entryPointParams_solve_3 = entryPointParams_solve_7;
    (&kernelContext_15)->entryPointParams_points_bar_1 = entryPointParams_points_bar_3;
    (&kernelContext_15)->entryPointParams_weights_bar_1 = entryPointParams_weights_bar_3;
    (&kernelContext_15)->entryPointParams_status_4 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_15)->parts_0 = &parts_6;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_11->p_5.zero_0;
    uint block_7 = group_5.x;
    for(;;)
    {
        uint _S1068 = point_blocks_0(&entryPointParams_11->p_5);
        if(block_7 < _S1068)
        {
        }
        else
        {
            break;
        }
        Site_0 _S1069 = point_site_of_0(&entryPointParams_11->p_5, block_7, invocation_8.x);
        thread Site_0 _S1070 = _S1069;
        Lie_0 _S1071 = point_lie_0(&entryPointParams_11->p_5, &_S1070);
        thread Site_0 _S1072 = _S1069;
        thread Lie_0 _S1073 = _S1071;
        thread float device* _S1074;
        Point_0 _S1075 = point_of_0(&entryPointParams_11->p_5, &_S1072, (&kernelContext_15)->entryPointParams_points_2, &_S1073, (&kernelContext_15)->entryPointParams_status_4, &_S1074, &kernelContext_15);
        float device* _S1076 = _S1074;
        thread Site_0 _S1077 = _S1069;
        uint _S1078 = batch_of_0(&entryPointParams_11->p_5, &_S1077);
        thread Site_0 _S1079 = _S1069;
        df_0 _S1080 = share_of_0(&entryPointParams_11->p_5, (&kernelContext_15)->entryPointParams_shares_2, &_S1079);
        thread float device* _S1081;
        Row_0 _S1082 = state_row_0(&entryPointParams_11->p_5, (&kernelContext_15)->entryPointParams_state_4, _S1078, &_S1081);
        float device* _S1083 = _S1081;
        df_0 _S1084 = state_number_0(&entryPointParams_11->p_5, (&kernelContext_15)->entryPointParams_state_4, _S1078, 0U);
        thread float device* _S1085;
        Row_0 _S1086 = solve_row_0(&entryPointParams_11->p_5, (&kernelContext_15)->entryPointParams_solve_3, _S1078, 0U, &_S1085);
        float device* _S1087 = _S1085;
        thread Site_0 _S1088 = _S1069;
        thread Row_0 _S1089 = _S1082;
        thread df_0 _S1090 = _S1084;
        thread Point_0 _S1091 = _S1075;
        Toward_0 _S1092 = toward_0(&entryPointParams_11->p_5, &_S1088, &_S1089, _S1083, &_S1090, &_S1091, _S1076, &kernelContext_15);
        thread df_0 _S1093 = wide_0(2.0f);
        thread df_0 _S1094 = _S1084;
        df_0 _S1095 = _0(&_S1093, &_S1094);
        thread df_0 _S1096 = _S1095;
        thread df_0 _S1097 = _S1095;
        df_0 _S1098 = x2A_0(&_S1096, &_S1097);
        df_0 _S1099 = wide_0(0.0f);
        thread array<df_0, int(2)> on_0;
        on_0[int(0)] = _S1099;
        on_0[int(1)] = _S1099;
        uint i_10 = _S1069.lane_0;
        for(;;)
        {
            _S1061 = _S1069.columns_0;
            if(i_10 < (_S1069.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S1100 = _S1082.base_0 + i_10 * _S1082.step_0;
            thread df_0 value_43 = wide_0(_S1083[_S1100]);
            if((_S1082.low_0) != 0U)
            {
                (&value_43)->lo_0 = _S1083[_S1100 + _S1082.low_0];
            }
            if((_S1082.scale_0.hi_0) == 1.0f)
            {
                _S1062 = (_S1082.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1062 = false;
            }
            if(_S1062)
            {
                _S1065 = value_43;
            }
            else
            {
                thread df_0 _S1101 = _S1082.scale_0;
                thread df_0 _S1102 = value_43;
                df_0 _S1103 = x2A_0(&_S1101, &_S1102);
                _S1065 = _S1103;
            }
            uint _S1104 = _S1086.base_0 + i_10 * _S1086.step_0;
            thread df_0 value_44 = wide_0(_S1087[_S1104]);
            if((_S1086.low_0) != 0U)
            {
                (&value_44)->lo_0 = _S1087[_S1104 + _S1086.low_0];
            }
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
                _S1066 = value_44;
            }
            else
            {
                thread df_0 _S1105 = _S1086.scale_0;
                thread df_0 _S1106 = value_44;
                df_0 _S1107 = x2A_0(&_S1105, &_S1106);
                _S1066 = _S1107;
            }
            df_0 _S1108 = on_0[int(0)];
            uint _S1109 = _S1075.row_5.base_0 + i_10 * _S1075.row_5.step_0;
            thread df_0 value_45 = wide_0(_S1076[_S1109]);
            if((_S1075.row_5.low_0) != 0U)
            {
                (&value_45)->lo_0 = _S1076[_S1109 + _S1075.row_5.low_0];
            }
            if((_S1075.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1064 = (_S1075.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1064 = false;
            }
            if(_S1064)
            {
                _S1067 = value_45;
            }
            else
            {
                thread df_0 _S1110 = _S1075.row_5.scale_0;
                thread df_0 _S1111 = value_45;
                df_0 _S1112 = x2A_0(&_S1110, &_S1111);
                _S1067 = _S1112;
            }
            thread df_0 _S1113 = _S1067;
            thread df_0 _S1114 = _S1065;
            df_0 _S1115 = x2D_0(&_S1113, &_S1114);
            thread df_0 _S1116 = _S1066;
            thread df_0 _S1117 = _S1115;
            df_0 _S1118 = x2A_0(&_S1116, &_S1117);
            thread df_0 _S1119 = _S1108;
            thread df_0 _S1120 = _S1118;
            df_0 _S1121 = x2B_0(&_S1119, &_S1120);
            on_0[int(0)] = _S1121;
            thread df_0 _S1122 = _S1066;
            thread df_0 _S1123 = _S1065;
            df_0 _S1124 = x2A_0(&_S1122, &_S1123);
            thread df_0 _S1125 = on_0[int(1)];
            thread df_0 _S1126 = _S1124;
            df_0 _S1127 = x2B_0(&_S1125, &_S1126);
            on_0[int(1)] = _S1127;
            i_10 = i_10 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1128 = _S1069;
        join_0(entryPointParams_11->p_5.lanes_0, &_S1128, &on_0, &kernelContext_15);
        thread df_0 _S1129 = _S1092.log_0.along_sum_0.value_0;
        thread df_0 _S1130 = on_0[int(0)];
        df_0 _S1131 = x2A_0(&_S1129, &_S1130);
        thread df_0 _S1132 = _S1092.log_0.along_x_0.value_0;
        thread df_0 _S1133 = on_0[int(1)];
        df_0 _S1134 = x2A_0(&_S1132, &_S1133);
        thread df_0 _S1135 = _S1131;
        thread df_0 _S1136 = _S1134;
        df_0 _S1137 = x2B_0(&_S1135, &_S1136);
        thread df_0 _S1138 = _S1098;
        thread df_0 _S1139 = _S1137;
        df_0 _S1140 = x2A_0(&_S1138, &_S1139);
        df_0 _S1141 = c_of_0(&entryPointParams_11->p_5);
        thread df_0 _S1142 = _S1141;
        thread df_0 _S1143 = _S1098;
        df_0 _S1144 = x2A_0(&_S1142, &_S1143);
        thread df_0 _S1145 = on_0[int(0)];
        thread df_0 _S1146 = _S1092.log_0.along_sum_0.partial_0[int(1)];
        df_0 _S1147 = x2A_0(&_S1145, &_S1146);
        thread df_0 _S1148 = on_0[int(1)];
        thread df_0 _S1149 = _S1092.log_0.along_x_0.partial_0[int(1)];
        df_0 _S1150 = x2A_0(&_S1148, &_S1149);
        thread df_0 _S1151 = _S1147;
        thread df_0 _S1152 = _S1150;
        df_0 _S1153 = x2B_0(&_S1151, &_S1152);
        thread df_0 _S1154 = _S1144;
        thread df_0 _S1155 = _S1153;
        df_0 _S1156 = x2A_0(&_S1154, &_S1155);
        thread df_0 _S1157 = _S1156;
        df_0 _S1158 = twice_0(&_S1157);
        thread df_0 _S1159 = on_0[int(0)];
        thread df_0 _S1160 = _S1092.log_0.along_sum_0.partial_0[int(2)];
        df_0 _S1161 = x2A_0(&_S1159, &_S1160);
        thread df_0 _S1162 = on_0[int(1)];
        thread df_0 _S1163 = _S1092.log_0.along_x_0.partial_0[int(2)];
        df_0 _S1164 = x2A_0(&_S1162, &_S1163);
        thread df_0 _S1165 = _S1161;
        thread df_0 _S1166 = _S1164;
        df_0 _S1167 = x2B_0(&_S1165, &_S1166);
        thread df_0 _S1168 = _S1098;
        thread df_0 _S1169 = _S1167;
        df_0 _S1170 = x2A_0(&_S1168, &_S1169);
        thread df_0 _S1171 = _S1170;
        df_0 _S1172 = twice_0(&_S1171);
        uint i_11 = _S1069.lane_0;
        for(;;)
        {
            if(i_11 < _S1061)
            {
            }
            else
            {
                break;
            }
            uint _S1173 = _S1075.row_5.base_0 + i_11 * _S1075.row_5.step_0;
            thread df_0 value_46 = wide_0(_S1076[_S1173]);
            if((_S1075.row_5.low_0) != 0U)
            {
                (&value_46)->lo_0 = _S1076[_S1173 + _S1075.row_5.low_0];
            }
            if((_S1075.row_5.scale_0.hi_0) == 1.0f)
            {
                _S1062 = (_S1075.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1062 = false;
            }
            if(_S1062)
            {
                _S1065 = value_46;
            }
            else
            {
                thread df_0 _S1174 = _S1075.row_5.scale_0;
                thread df_0 _S1175 = value_46;
                df_0 _S1176 = x2A_0(&_S1174, &_S1175);
                _S1065 = _S1176;
            }
            thread df_0 _S1177 = _S1092.log_0.along_sum_0.value_0;
            thread df_0 _S1178 = _S1098;
            df_0 _S1179 = x2A_0(&_S1177, &_S1178);
            uint _S1180 = _S1086.base_0 + i_11 * _S1086.step_0;
            thread df_0 value_47 = wide_0(_S1087[_S1180]);
            if((_S1086.low_0) != 0U)
            {
                (&value_47)->lo_0 = _S1087[_S1180 + _S1086.low_0];
            }
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
                _S1066 = value_47;
            }
            else
            {
                thread df_0 _S1181 = _S1086.scale_0;
                thread df_0 _S1182 = value_47;
                df_0 _S1183 = x2A_0(&_S1181, &_S1182);
                _S1066 = _S1183;
            }
            thread df_0 _S1184 = _S1179;
            thread df_0 _S1185 = _S1066;
            df_0 _S1186 = x2A_0(&_S1184, &_S1185);
            uint _S1187 = _S1082.base_0 + i_11 * _S1082.step_0;
            thread df_0 value_48 = wide_0(_S1083[_S1187]);
            if((_S1082.low_0) != 0U)
            {
                (&value_48)->lo_0 = _S1083[_S1187 + _S1082.low_0];
            }
            if((_S1082.scale_0.hi_0) == 1.0f)
            {
                _S1064 = (_S1082.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1064 = false;
            }
            if(_S1064)
            {
                _S1067 = value_48;
            }
            else
            {
                thread df_0 _S1188 = _S1082.scale_0;
                thread df_0 _S1189 = value_48;
                df_0 _S1190 = x2A_0(&_S1188, &_S1189);
                _S1067 = _S1190;
            }
            thread df_0 _S1191 = _S1065;
            thread df_0 _S1192 = _S1067;
            df_0 _S1193 = x2D_0(&_S1191, &_S1192);
            thread df_0 _S1194 = _S1172;
            thread df_0 _S1195 = _S1193;
            df_0 _S1196 = x2A_0(&_S1194, &_S1195);
            thread df_0 _S1197 = _S1186;
            thread df_0 _S1198 = _S1196;
            df_0 _S1199 = x2B_0(&_S1197, &_S1198);
            thread df_0 _S1200 = _S1158;
            thread df_0 _S1201 = _S1065;
            df_0 _S1202 = x2A_0(&_S1200, &_S1201);
            thread df_0 _S1203 = _S1199;
            thread df_0 _S1204 = _S1202;
            df_0 _S1205 = x2D_0(&_S1203, &_S1204);
            thread df_0 _S1206 = _S1080;
            thread df_0 _S1207 = _S1205;
            df_0 _S1208 = x2A_0(&_S1206, &_S1207);
            thread Site_0 _S1209 = _S1069;
            thread df_0 _S1210 = _S1208;
            put_bar_0((&kernelContext_15)->entryPointParams_points_bar_1, &entryPointParams_11->p_5, &_S1209, 0U, i_11, &_S1210);
            i_11 = i_11 + entryPointParams_11->p_5.lanes_0;
        }
        thread Site_0 _S1211 = _S1069;
        thread df_0 _S1212 = _S1140;
        put_weight_bar_0((&kernelContext_15)->entryPointParams_weights_bar_1, &entryPointParams_11->p_5, &_S1211, (&kernelContext_15)->entryPointParams_shares_2, &_S1212);
        thread Site_0 _S1213 = _S1069;
        refuse_clipped_0(&entryPointParams_11->p_5, &_S1213, (&kernelContext_15)->entryPointParams_status_4, _S1075.clipped_0);
        block_7 = block_7 + entryPointParams_11->p_5.groups_0;
    }
    return;
}


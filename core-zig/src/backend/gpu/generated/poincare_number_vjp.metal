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
    float device* entryPointParams_left_1;
    float device* entryPointParams_right_1;
    float device* entryPointParams_cotangent_1;
    float device* entryPointParams_left_bar_1;
    float device* entryPointParams_right_bar_1;
    atomic<uint> device* entryPointParams_status_1;
    EntryPointParams_2 constant* entryPointParams_2;
    float device* entryPointParams_point_0;
    float device* entryPointParams_cotangent_2;
    float device* entryPointParams_point_bar_0;
    atomic<uint> device* entryPointParams_status_2;
    EntryPointParams_3 constant* entryPointParams_3;
    float device* entryPointParams_point_1;
    float device* entryPointParams_u_0;
    float device* entryPointParams_v_0;
    float device* entryPointParams_cotangent_3;
    float device* entryPointParams_point_bar_1;
    float device* entryPointParams_u_bar_0;
    float device* entryPointParams_v_bar_0;
    atomic<uint> device* entryPointParams_status_3;
    EntryPointParams_4 constant* entryPointParams_4;
    float device* entryPointParams_point_2;
    float device* entryPointParams_tangent_0;
    float device* entryPointParams_cotangent_4;
    float device* entryPointParams_point_bar_2;
    float device* entryPointParams_tangent_bar_0;
    atomic<uint> device* entryPointParams_status_4;
    EntryPointParams_5 constant* entryPointParams_5;
    float device* entryPointParams_target_0;
    float device* entryPointParams_tangent_1;
    float device* entryPointParams_cotangent_5;
    float device* entryPointParams_target_bar_0;
    float device* entryPointParams_tangent_bar_1;
    atomic<uint> device* entryPointParams_status_5;
    EntryPointParams_6 constant* entryPointParams_6;
    float device* entryPointParams_point_3;
    float device* entryPointParams_vector_0;
    float device* entryPointParams_cotangent_6;
    float device* entryPointParams_point_bar_3;
    float device* entryPointParams_vector_bar_0;
    atomic<uint> device* entryPointParams_status_6;
    EntryPointParams_7 constant* entryPointParams_7;
    float device* entryPointParams_point_4;
    float device* entryPointParams_gradient_0;
    float device* entryPointParams_cotangent_7;
    float device* entryPointParams_point_bar_4;
    float device* entryPointParams_gradient_bar_0;
    atomic<uint> device* entryPointParams_status_7;
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

void join_0(uint lanes_1, const Site_0 thread* site_0, array<df_0, int(1)> thread* sums_0, KernelContext_0 thread* kernelContext_0)
{
    if(lanes_1 == 1U)
    {
        return;
    }
    int k_1 = int(0);
    for(;;)
    {
        if(k_1 < int(1))
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
                if(k_1 < int(1))
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
        if(k_1 < int(1))
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

struct Sloped_0
{
    df_0 value_3;
    df_0 slope_1;
};

df_0 x2A_1(const df_0 thread* a_6, float b_5)
{
    df_0 _S15 = two_product_0(a_6->hi_0, b_5);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + rounded_0(a_6->lo_0 * b_5)));
}

df_0 x2B_1(const df_0 thread* a_7, float b_6)
{
    df_0 _S16 = two_sum_0(a_7->hi_0, b_6);
    return fast_two_sum_0(_S16.hi_0, rounded_0(_S16.lo_0 + a_7->lo_0));
}

df_0 scaled_0(const df_0 thread* a_8, float power_0)
{
    return pair_of_0(a_8->hi_0 * power_0, a_8->lo_0 * power_0);
}

df_0 twice_0(const df_0 thread* a_9)
{
    df_0 _S17 = scaled_0(a_9, 2.0f);
    return _S17;
}

Sloped_0 sloped_0(const df_0 thread* value_4, const df_0 thread* slope_2)
{
    thread Sloped_0 both_0;
    (&both_0)->value_3 = *value_4;
    (&both_0)->slope_1 = *slope_2;
    return both_0;
}

Sloped_0 series_0(const df_0 thread* a1_0, const df_0 thread* a2_0, float a3_0, float a4_0, float a5_0, float a6_0, float a7_0, const df_0 thread* t_0)
{
    float _S18 = 3.0f * a3_0 + t_0->hi_0 * (4.0f * a4_0 + t_0->hi_0 * (5.0f * a5_0 + t_0->hi_0 * (6.0f * a6_0 + t_0->hi_0 * (7.0f * a7_0))));
    df_0 _S19 = x2A_1(t_0, a3_0 + t_0->hi_0 * (a4_0 + t_0->hi_0 * (a5_0 + t_0->hi_0 * (a6_0 + t_0->hi_0 * a7_0))));
    thread df_0 _S20 = _S19;
    df_0 _S21 = x2B_0(&_S20, a2_0);
    thread df_0 _S22 = _S21;
    df_0 _S23 = x2A_0(&_S22, t_0);
    thread df_0 _S24 = _S23;
    df_0 _S25 = x2B_0(&_S24, a1_0);
    thread df_0 _S26 = _S25;
    df_0 _S27 = x2A_0(&_S26, t_0);
    thread df_0 _S28 = _S27;
    df_0 _S29 = x2B_1(&_S28, 1.0f);
    df_0 _S30 = x2A_1(t_0, _S18);
    df_0 _S31 = twice_0(a2_0);
    thread df_0 _S32 = _S30;
    thread df_0 _S33 = _S31;
    df_0 _S34 = x2B_0(&_S32, &_S33);
    thread df_0 _S35 = _S34;
    df_0 _S36 = x2A_0(&_S35, t_0);
    thread df_0 _S37 = _S36;
    df_0 _S38 = x2B_0(&_S37, a1_0);
    thread df_0 _S39 = _S29;
    thread df_0 _S40 = _S38;
    Sloped_0 _S41 = sloped_0(&_S39, &_S40);
    return _S41;
}

df_0 wide_0(float value_5)
{
    return pair_of_0(value_5, 0.0f);
}

df_0 neg_0(const df_0 thread* a_10)
{
    return pair_of_0(- a_10->hi_0, - a_10->lo_0);
}

df_0 x2D_0(const df_0 thread* a_11, const df_0 thread* b_7)
{
    df_0 _S42 = neg_0(b_7);
    thread df_0 _S43 = _S42;
    df_0 _S44 = x2B_0(a_11, &_S43);
    return _S44;
}

df_0 root_of_0(const df_0 thread* a_12)
{
    float _S45 = a_12->hi_0;
    if(!((a_12->hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    float _S46 = sqrt(_S45);
    thread df_0 _S47 = two_product_0(_S46, _S46);
    df_0 _S48 = x2D_0(a_12, &_S47);
    return fast_two_sum_0(_S46, _S48.hi_0 / (2.0f * _S46));
}

df_0 scaled_1(const df_0 thread* a_13, float power_1)
{
    return pair_of_0(a_13->hi_0 * power_1, a_13->lo_0 * power_1);
}

df_0 small_exp_minus_1_0(const df_0 thread* x_0)
{
    thread df_0 _S49 = pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f);
    df_0 _S50 = x2A_0(&_S49, x_0);
    df_0 _S51 = pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f);
    thread df_0 _S52 = _S50;
    thread df_0 _S53 = _S51;
    df_0 _S54 = x2B_0(&_S52, &_S53);
    thread df_0 _S55 = _S54;
    df_0 _S56 = x2A_0(&_S55, x_0);
    df_0 _S57 = pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f);
    thread df_0 _S58 = _S56;
    thread df_0 _S59 = _S57;
    df_0 _S60 = x2B_0(&_S58, &_S59);
    thread df_0 _S61 = _S60;
    df_0 _S62 = x2A_0(&_S61, x_0);
    df_0 _S63 = pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f);
    thread df_0 _S64 = _S62;
    thread df_0 _S65 = _S63;
    df_0 _S66 = x2B_0(&_S64, &_S65);
    thread df_0 _S67 = _S66;
    df_0 _S68 = x2A_0(&_S67, x_0);
    df_0 _S69 = pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f);
    thread df_0 _S70 = _S68;
    thread df_0 _S71 = _S69;
    df_0 _S72 = x2B_0(&_S70, &_S71);
    thread df_0 _S73 = _S72;
    df_0 _S74 = x2A_0(&_S73, x_0);
    thread df_0 _S75 = _S74;
    df_0 _S76 = x2B_1(&_S75, 0.5f);
    thread df_0 _S77 = _S76;
    df_0 _S78 = x2A_0(&_S77, x_0);
    thread df_0 _S79 = _S78;
    df_0 _S80 = x2B_1(&_S79, 1.0f);
    thread df_0 _S81 = _S80;
    df_0 _S82 = x2A_0(&_S81, x_0);
    df_0 grown_0 = _S82;
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
        thread df_0 _S83 = grown_0;
        df_0 _S84 = twice_0(&_S83);
        thread df_0 _S85 = grown_0;
        thread df_0 _S86 = grown_0;
        df_0 _S87 = x2A_0(&_S85, &_S86);
        thread df_0 _S88 = _S84;
        thread df_0 _S89 = _S87;
        df_0 _S90 = x2B_0(&_S88, &_S89);
        int _S91 = k_2 + int(1);
        grown_0 = _S90;
        k_2 = _S91;
    }
    return grown_0;
}

float power_of_two_0(int exponent_0)
{
    return (as_type<float>((uint(exponent_0 + int(127)) << 23U)));
}

df_0 exp_of_0(const df_0 thread* x_1)
{
    float _S92 = x_1->hi_0;
    if((x_1->hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    float _S93 = floor(min(_S92, 87.0f) * 1.4426950216293335f + 0.5f);
    thread df_0 _S94 = pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f);
    df_0 _S95 = x2A_1(&_S94, _S93);
    thread df_0 _S96 = _S95;
    df_0 _S97 = x2D_0(x_1, &_S96);
    thread df_0 _S98 = _S97;
    df_0 _S99 = scaled_1(&_S98, 0.125f);
    thread df_0 _S100 = _S99;
    df_0 _S101 = small_exp_minus_1_0(&_S100);
    thread df_0 _S102 = _S101;
    df_0 _S103 = x2B_1(&_S102, 1.0f);
    float _S104 = power_of_two_0(int(_S93));
    thread df_0 _S105 = _S103;
    df_0 _S106 = scaled_1(&_S105, _S104);
    return _S106;
}

df_0 x2B_2(const df_0 thread* a_14, float b_8)
{
    df_0 _S107 = two_sum_0(a_14->hi_0, b_8);
    return fast_two_sum_0(_S107.hi_0, rounded_0(_S107.lo_0 + a_14->lo_0));
}

df_0 x2D_1(const df_0 thread* a_15, float b_9)
{
    df_0 _S108 = x2B_2(a_15, - b_9);
    return _S108;
}

df_0 half_of_0(const df_0 thread* a_16)
{
    df_0 _S109 = scaled_0(a_16, 0.5f);
    return _S109;
}

df_0 log_of_0(const df_0 thread* x_2)
{
    float _S110 = log(x_2->hi_0);
    thread df_0 _S111 = wide_0(- _S110);
    df_0 _S112 = exp_of_0(&_S111);
    thread df_0 _S113 = _S112;
    df_0 _S114 = x2A_0(x_2, &_S113);
    thread df_0 _S115 = _S114;
    df_0 _S116 = x2D_1(&_S115, 1.0f);
    df_0 _S117 = wide_0(_S110);
    thread df_0 _S118 = _S116;
    thread df_0 _S119 = _S116;
    df_0 _S120 = x2A_0(&_S118, &_S119);
    thread df_0 _S121 = _S120;
    df_0 _S122 = half_of_0(&_S121);
    thread df_0 _S123 = _S116;
    thread df_0 _S124 = _S122;
    df_0 _S125 = x2D_0(&_S123, &_S124);
    thread df_0 _S126 = _S117;
    thread df_0 _S127 = _S125;
    df_0 _S128 = x2B_0(&_S126, &_S127);
    return _S128;
}

df_0 asinh_of_0(const df_0 thread* t_1, const df_0 thread* root_0)
{
    df_0 _S129 = x2B_1(t_1, 1.0f);
    thread df_0 _S130 = _S129;
    df_0 _S131 = root_of_0(&_S130);
    thread df_0 _S132 = _S131;
    df_0 _S133 = x2B_0(root_0, &_S132);
    thread df_0 _S134 = _S133;
    df_0 _S135 = log_of_0(&_S134);
    return _S135;
}

df_0 quotient_of_0(const df_0 thread* a_17, const df_0 thread* b_10)
{
    float _S136 = b_10->hi_0;
    float _S137 = a_17->hi_0 / b_10->hi_0;
    df_0 _S138 = x2A_1(b_10, _S137);
    thread df_0 _S139 = _S138;
    df_0 _S140 = x2D_0(a_17, &_S139);
    float _S141 = _S140.hi_0 / _S136;
    df_0 _S142 = x2A_1(b_10, _S141);
    thread df_0 _S143 = _S140;
    thread df_0 _S144 = _S142;
    df_0 _S145 = x2D_0(&_S143, &_S144);
    float _S146 = _S145.hi_0 / _S136;
    thread df_0 _S147 = fast_two_sum_0(_S137, _S141);
    df_0 _S148 = x2B_1(&_S147, _S146);
    return _S148;
}

df_0 _0(const df_0 thread* a_18, const df_0 thread* b_11)
{
    df_0 _S149 = quotient_of_0(a_18, b_11);
    return _S149;
}

Sloped_0 asinhc_0(const df_0 thread* t_2)
{
    if((t_2->hi_0) < 0.01999999955296516f)
    {
        df_0 _S150 = pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f);
        thread df_0 _S151 = pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f);
        thread df_0 _S152 = _S150;
        Sloped_0 _S153 = series_0(&_S151, &_S152, -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
        return _S153;
    }
    df_0 _S154 = root_of_0(t_2);
    thread df_0 _S155 = _S154;
    df_0 _S156 = asinh_of_0(t_2, &_S155);
    thread df_0 _S157 = _S156;
    thread df_0 _S158 = _S154;
    df_0 _S159 = _0(&_S157, &_S158);
    df_0 _S160 = wide_0(1.0f);
    df_0 _S161 = x2B_1(t_2, 1.0f);
    thread df_0 _S162 = _S161;
    df_0 _S163 = root_of_0(&_S162);
    thread df_0 _S164 = _S160;
    thread df_0 _S165 = _S163;
    df_0 _S166 = _0(&_S164, &_S165);
    thread df_0 _S167 = _S166;
    thread df_0 _S168 = _S159;
    df_0 _S169 = x2D_0(&_S167, &_S168);
    df_0 _S170 = twice_0(t_2);
    thread df_0 _S171 = _S169;
    thread df_0 _S172 = _S170;
    df_0 _S173 = _0(&_S171, &_S172);
    thread df_0 _S174 = _S159;
    thread df_0 _S175 = _S173;
    Sloped_0 _S176 = sloped_0(&_S174, &_S175);
    return _S176;
}

Dual_0 dual_asinhc_0(const Dual_0 thread* a_19)
{
    Sloped_0 _S177 = asinhc_0(&a_19->value_0);
    thread df_0 _S178 = _S177.value_3;
    thread df_0 _S179 = _S177.slope_1;
    Dual_0 _S180 = chain_0(a_19, &_S178, &_S179);
    return _S180;
}

Dual_0 div_0(const Dual_0 thread* a_20, const Dual_0 thread* b_12)
{
    thread df_0 _S181 = wide_0(1.0f);
    df_0 _S182 = _0(&_S181, &b_12->value_0);
    thread Dual_0 dual_1;
    df_0 _S183 = _0(&a_20->value_0, &b_12->value_0);
    (&dual_1)->value_0 = _S183;
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
        thread df_0 _S184 = (&dual_1)->value_0;
        df_0 _S185 = x2A_0(&_S184, &b_12->partial_0[k_3]);
        thread df_0 _S186 = _S185;
        df_0 _S187 = x2D_0(&a_20->partial_0[k_3], &_S186);
        thread df_0 _S188 = _S187;
        thread df_0 _S189 = _S182;
        df_0 _S190 = x2A_0(&_S188, &_S189);
        (&dual_1)->partial_0[k_3] = _S190;
        k_3 = k_3 + int(1);
    }
    return dual_1;
}

Dual_0 mul_0(const Dual_0 thread* a_21, const Dual_0 thread* b_13)
{
    thread Dual_0 dual_2;
    df_0 _S191 = x2A_0(&a_21->value_0, &b_13->value_0);
    (&dual_2)->value_0 = _S191;
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
        df_0 _S192 = x2A_0(&a_21->partial_0[k_4], &b_13->value_0);
        df_0 _S193 = x2A_0(&a_21->value_0, &b_13->partial_0[k_4]);
        thread df_0 _S194 = _S192;
        thread df_0 _S195 = _S193;
        df_0 _S196 = x2B_0(&_S194, &_S195);
        (&dual_2)->partial_0[k_4] = _S196;
        k_4 = k_4 + int(1);
    }
    return dual_2;
}

Dual_0 times_0(const Dual_0 thread* a_22, const df_0 thread* factor_0)
{
    df_0 _S197 = x2A_0(&a_22->value_0, factor_0);
    thread df_0 _S198 = _S197;
    Dual_0 _S199 = chain_0(a_22, &_S198, factor_0);
    return _S199;
}

Dual_0 variable_0(const df_0 thread* value_6, int index_0)
{
    thread Dual_0 dual_3;
    (&dual_3)->value_0 = *value_6;
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
        float _S200;
        if(k_5 == index_0)
        {
            _S200 = 1.0f;
        }
        else
        {
            _S200 = 0.0f;
        }
        (&dual_3)->partial_0[k_5] = wide_0(_S200);
        k_5 = k_5 + int(1);
    }
    return dual_3;
}

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(2)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
                if(k_6 < int(2))
                {
                }
                else
                {
                    break;
                }
                uint _S201 = uint(k_6) * 64U + site_1->invocation_0;
                df_0 _S202 = pair_of_0((*kernelContext_1->parts_0)[_S201 + reach_1].x, (*kernelContext_1->parts_0)[_S201 + reach_1].y);
                thread df_0 _S203 = pair_of_0((*kernelContext_1->parts_0)[_S201].x, (*kernelContext_1->parts_0)[_S201].y);
                thread df_0 _S204 = _S202;
                df_0 _S205 = x2B_0(&_S203, &_S204);
                (*kernelContext_1->parts_0)[_S201] = float2(_S205.hi_0, _S205.lo_0);
                k_6 = k_6 + int(1);
            }
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
        reach_1 = reach_1 / 2U;
    }
    k_6 = int(0);
    for(;;)
    {
        if(k_6 < int(2))
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

uint block_count_0(const Ball_0 constant* p_8)
{
    uint _S206 = p_8->rows_0;
    uint _S207 = p_8->lanes_0;
    uint _S208 = 64U / p_8->lanes_0;
    uint _S209 = _S206 + _S208 - 1U;
    uint _S210 = 64U / _S207;
    uint _S211 = _S209 / _S210;
    return _S211;
}

Site_0 site_of_0(const Ball_0 constant* p_9, uint block_0, uint invocation_1)
{
    uint _S212 = p_9->lanes_0;
    uint _S213 = 64U / p_9->lanes_0;
    uint _S214 = block_0 * _S213;
    uint _S215 = invocation_1 / _S212;
    uint _S216 = _S214 + _S215;
    thread Site_0 site_2;
    bool _S217 = _S216 < (p_9->rows_0);
    (&site_2)->active_0 = _S217;
    uint _S218;
    if(_S217)
    {
        _S218 = _S216;
    }
    else
    {
        _S218 = 0U;
    }
    (&site_2)->row_0 = _S218;
    uint _S219 = invocation_1 % _S212;
    (&site_2)->lane_0 = _S219;
    (&site_2)->invocation_0 = invocation_1;
    if((&site_2)->active_0)
    {
        _S218 = p_9->columns_1;
    }
    else
    {
        _S218 = 0U;
    }
    (&site_2)->columns_0 = _S218;
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

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S220)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->scale_0 = wide_0(1.0f);
    *_S220 = data_0;
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
    df_0 _S221 = wide_0(0.0f);
    (&squares_0)->usual_0 = _S221;
    (&squares_0)->big_0 = _S221;
    return squares_0;
}

float Row_raw_0(const Row_0 thread* this_0, float device* this_data_0, uint column_0)
{
    return this_data_0[this_0->base_0 + column_0 * this_0->step_2];
}

bool is_bad_0(float value_7)
{
    return ((as_type<uint>((value_7))) & 2139095040U) == 2139095040U;
}

void report_fault_0(atomic<uint> device* status_0, uint row_2)
{
    uint _S222 = atomic_fetch_max_explicit(status_0+int(1), 4294967295U - row_2, memory_order_relaxed);
    return;
}

void Squares_add_0(Squares_0 thread* this_1, const df_0 thread* value_8)
{
    if((abs(value_8->hi_0)) < 1.073741824e+09f)
    {
        df_0 _S223 = this_1->usual_0;
        df_0 _S224 = scaled_1(value_8, 1.6777216e+07f);
        thread df_0 _S225 = _S224;
        thread df_0 _S226 = _S224;
        df_0 _S227 = x2A_0(&_S225, &_S226);
        thread df_0 _S228 = _S223;
        thread df_0 _S229 = _S227;
        df_0 _S230 = x2B_0(&_S228, &_S229);
        this_1->usual_0 = _S230;
    }
    else
    {
        df_0 _S231 = this_1->big_0;
        df_0 _S232 = scaled_1(value_8, 5.42101086242752217e-20f);
        thread df_0 _S233 = _S232;
        thread df_0 _S234 = _S232;
        df_0 _S235 = x2A_0(&_S233, &_S234);
        thread df_0 _S236 = _S231;
        thread df_0 _S237 = _S235;
        df_0 _S238 = x2B_0(&_S236, &_S237);
        this_1->big_0 = _S238;
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

Squares_0 squares_of_0(const Ball_0 constant* p_11, const Site_0 thread* site_5, const Row_0 thread* row_3, float device* row_data_0, atomic<uint> device* status_1, KernelContext_0 thread* kernelContext_3)
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
        float _S239 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S239))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S240 = wide_0(_S239);
        Squares_add_0(&squares_1, &_S240);
        i_0 = i_0 + p_11->lanes_0;
    }
    Squares_join_over_0(&squares_1, p_11->lanes_0, site_5, kernelContext_3);
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
    bool _S241 = Squares_is_big_0(this_5);
    df_0 _S242;
    if(_S241)
    {
        df_0 _S243 = scaled_1(&this_5->usual_0, 3.23117426778526435e-27f);
        thread df_0 _S244 = _S243;
        df_0 _S245 = scaled_1(&_S244, 3.23117426778526435e-27f);
        thread df_0 _S246 = _S245;
        df_0 _S247 = x2B_0(&this_5->big_0, &_S246);
        _S242 = _S247;
    }
    else
    {
        df_0 _S248 = scaled_1(&this_5->usual_0, 3.55271367880050093e-15f);
        _S242 = _S248;
    }
    return _S242;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S249 = Squares_is_big_0(this_6);
    df_0 _S250;
    if(_S249)
    {
        df_0 _S251 = Squares_total_0(this_6);
        thread df_0 _S252 = _S251;
        df_0 _S253 = root_of_0(&_S252);
        _S250 = _S253;
    }
    else
    {
        df_0 _S254 = root_of_0(&this_6->usual_0);
        thread df_0 _S255 = _S254;
        df_0 _S256 = scaled_1(&_S255, 5.9604644775390625e-08f);
        _S250 = _S256;
    }
    return _S250;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S257 = Squares_is_big_1(this_7);
    float _S258;
    if(_S257)
    {
        _S258 = 5.42101086242752217e-20f;
    }
    else
    {
        _S258 = 1.0f;
    }
    return _S258;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_23, const df_0 thread* b_14)
{
    float _S259 = a_23->hi_0;
    float _S260 = b_14->hi_0;
    bool _S261;
    if((a_23->hi_0) < (b_14->hi_0))
    {
        _S261 = true;
    }
    else
    {
        if(_S259 == _S260)
        {
            _S261 = (a_23->lo_0) < (b_14->lo_0);
        }
        else
        {
            _S261 = false;
        }
    }
    return _S261;
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

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S262, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S263;
    Row_0 _S264 = row_of_0(site_6, data_1, lie_2, &_S263);
    float device* point_row_data_0 = _S263;
    (&point_0)->row_4 = _S264;
    thread Row_0 _S265 = _S264;
    Squares_0 _S266 = squares_of_0(p_16, site_6, &_S265, _S263, status_2, kernelContext_4);
    thread Squares_0 _S267 = _S266;
    df_0 _S268 = Squares_length_0(&_S267);
    (&point_0)->length_0 = _S268;
    thread Squares_0 _S269 = _S266;
    df_0 _S270 = Squares_total_0(&_S269);
    (&point_0)->square_0 = _S270;
    df_0 _S271 = c_of_0(p_16);
    thread df_0 _S272 = _S271;
    thread df_0 _S273 = _S270;
    df_0 _S274 = x2A_0(&_S272, &_S273);
    thread Squares_0 _S275 = _S266;
    float _S276 = Squares_unit_0(&_S275);
    bool _S277;
    if(_S276 != 1.0f)
    {
        _S277 = true;
    }
    else
    {
        df_0 _S278 = rim_limit_0(p_16);
        thread df_0 _S279 = _S278;
        thread df_0 _S280 = _S274;
        bool _S281 = less_0(&_S279, &_S280);
        _S277 = _S281;
    }
    int _S282;
    if(_S277)
    {
        _S282 = int(1);
    }
    else
    {
        _S282 = int(0);
    }
    uint _S283 = uint(_S282);
    (&point_0)->clipped_0 = _S283;
    if(_S283 != 0U)
    {
        df_0 _S284 = rim_norm_0(p_16);
        df_0 _S285 = root_c_of_0(p_16);
        thread df_0 _S286 = _S285;
        thread df_0 _S287 = (&point_0)->length_0;
        df_0 _S288 = x2A_0(&_S286, &_S287);
        thread df_0 _S289 = _S284;
        thread df_0 _S290 = _S288;
        df_0 _S291 = _0(&_S289, &_S290);
        thread df_0 _S292 = _S291;
        df_0 _S293 = scaled_1(&_S292, _S276);
        (&(&point_0)->row_4)->scale_0 = _S293;
        thread df_0 _S294 = _S284;
        thread df_0 _S295 = _S285;
        df_0 _S296 = _0(&_S294, &_S295);
        (&point_0)->length_0 = _S296;
        thread df_0 _S297 = _S284;
        thread df_0 _S298 = _S284;
        df_0 _S299 = x2A_0(&_S297, &_S298);
        thread df_0 _S300 = _S299;
        thread df_0 _S301 = _S271;
        df_0 _S302 = _0(&_S300, &_S301);
        (&point_0)->square_0 = _S302;
        thread df_0 _S303 = wide_0(1.0f);
        thread df_0 _S304 = _S299;
        df_0 _S305 = x2D_0(&_S303, &_S304);
        (&point_0)->gap_0 = _S305;
    }
    else
    {
        thread df_0 _S306 = wide_0(1.0f);
        thread df_0 _S307 = _S274;
        df_0 _S308 = x2D_0(&_S306, &_S307);
        (&point_0)->gap_0 = _S308;
    }
    *_S262 = point_row_data_0;
    return point_0;
}

Lie_0 y_lie_0(const Ball_0 constant* p_17)
{
    return lie_of_0(p_17->y_offset_0, p_17->y_stride_0, p_17->y_step_0);
}

df_0 cotangent_number_0(const Ball_0 constant* p_18, const Site_0 thread* site_7, float device* cotangent_0)
{
    return wide_0(cotangent_0[p_18->cotangent_offset_0 + site_7->row_0 * p_18->cotangent_stride_0]);
}

Squares_0 difference_squares_0(const Ball_0 constant* p_19, const Site_0 thread* site_8, const Row_0 thread* x_3, float device* x_data_0, const Row_0 thread* y_0, float device* y_data_0, KernelContext_0 thread* kernelContext_5)
{
    thread Squares_0 squares_2 = no_squares_0();
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
        float _S309 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S310;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S310 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S310 = false;
        }
        df_0 _S311;
        if(_S310)
        {
            _S311 = wide_0(_S309);
        }
        else
        {
            df_0 _S312 = x2A_1(&x_3->scale_0, _S309);
            _S311 = _S312;
        }
        float _S313 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S314;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S314 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S314 = false;
        }
        df_0 _S315;
        if(_S314)
        {
            _S315 = wide_0(_S313);
        }
        else
        {
            df_0 _S316 = x2A_1(&y_0->scale_0, _S313);
            _S315 = _S316;
        }
        thread df_0 _S317 = _S311;
        thread df_0 _S318 = _S315;
        df_0 _S319 = x2D_0(&_S317, &_S318);
        thread df_0 _S320 = _S319;
        Squares_add_0(&squares_2, &_S320);
        i_1 = i_1 + p_19->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_19->lanes_0, site_8, kernelContext_5);
    return squares_2;
}

bool is_zero_0(const df_0 thread* a_24)
{
    return (a_24->hi_0) == 0.0f;
}

float nearest_0(const df_0 thread* value_9)
{
    float _S321 = value_9->hi_0;
    float _S322;
    if(is_bad_0(value_9->hi_0))
    {
        _S322 = _S321;
    }
    else
    {
        _S322 = _S321 + value_9->lo_0;
    }
    return _S322;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_10)
{
    float device* _S323 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S324 = nearest_0(value_10);
    *_S323 = _S324;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_10, uint index_1, uint column_2, const df_0 thread* value_11)
{
    if(((p_21->flags_0) & (2U << index_1)) == 0U)
    {
        put_0(out_1, p_21, site_10, column_2, value_11);
    }
    return;
}

void put_gaps_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_22, const Site_0 thread* site_11, const Row_0 thread* x_4, float device* x_data_1, const Row_0 thread* y_1, float device* y_data_1, const df_0 thread* on_x_gap_0, const df_0 thread* on_y_gap_0, const df_0 thread* on_difference_0)
{
    df_0 _S325 = c_of_0(p_22);
    thread df_0 _S326 = _S325;
    df_0 _S327 = x2A_0(&_S326, on_x_gap_0);
    thread df_0 _S328 = _S327;
    df_0 _S329 = twice_0(&_S328);
    thread df_0 _S330 = _S325;
    df_0 _S331 = x2A_0(&_S330, on_y_gap_0);
    thread df_0 _S332 = _S331;
    df_0 _S333 = twice_0(&_S332);
    uint i_2 = site_11->lane_0;
    for(;;)
    {
        if(i_2 < (site_11->columns_0))
        {
        }
        else
        {
            break;
        }
        float _S334 = x_data_1[x_4->base_0 + i_2 * x_4->step_2];
        bool _S335;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S335 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S335 = false;
        }
        df_0 _S336;
        if(_S335)
        {
            _S336 = wide_0(_S334);
        }
        else
        {
            df_0 _S337 = x2A_1(&x_4->scale_0, _S334);
            _S336 = _S337;
        }
        float _S338 = y_data_1[y_1->base_0 + i_2 * y_1->step_2];
        bool _S339;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S339 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S339 = false;
        }
        df_0 _S340;
        if(_S339)
        {
            _S340 = wide_0(_S338);
        }
        else
        {
            df_0 _S341 = x2A_1(&y_1->scale_0, _S338);
            _S340 = _S341;
        }
        thread df_0 _S342 = _S336;
        thread df_0 _S343 = _S340;
        df_0 _S344 = x2D_0(&_S342, &_S343);
        thread df_0 _S345 = _S344;
        df_0 _S346 = x2A_0(on_difference_0, &_S345);
        thread df_0 _S347 = _S329;
        thread df_0 _S348 = _S336;
        df_0 _S349 = x2A_0(&_S347, &_S348);
        thread df_0 _S350 = _S346;
        thread df_0 _S351 = _S349;
        df_0 _S352 = x2D_0(&_S350, &_S351);
        thread df_0 _S353 = _S352;
        put_bar_0(x_bar_0, p_22, site_11, 0U, i_2, &_S353);
        thread df_0 _S354 = _S346;
        df_0 _S355 = neg_0(&_S354);
        thread df_0 _S356 = _S333;
        thread df_0 _S357 = _S340;
        df_0 _S358 = x2A_0(&_S356, &_S357);
        thread df_0 _S359 = _S355;
        thread df_0 _S360 = _S358;
        df_0 _S361 = x2D_0(&_S359, &_S360);
        thread df_0 _S362 = _S361;
        put_bar_0(y_bar_0, p_22, site_11, 1U, i_2, &_S362);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S363;
    if(this_8->active_0)
    {
        _S363 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S363 = false;
    }
    return _S363;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_12, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S364 = Site_is_first_0(site_12);
    bool _S365;
    if(_S364)
    {
        _S365 = inputs_0 > 0U;
    }
    else
    {
        _S365 = false;
    }
    if(_S365)
    {
        _S365 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S365 = false;
    }
    if(_S365)
    {
        report_fault_0(status_3, site_12->row_0);
    }
    return;
}

[[kernel]] void poincare_distance_vjp(uint3 group_0 [[threadgroup_position_in_grid]], uint3 invocation_2 [[thread_position_in_threadgroup]], EntryPointParams_0 constant* entryPointParams_8 [[buffer(0)]], float device* entryPointParams_left_2 [[buffer(1)]], float device* entryPointParams_right_2 [[buffer(2)]], float device* entryPointParams_cotangent_8 [[buffer(3)]], float device* entryPointParams_left_bar_2 [[buffer(4)]], float device* entryPointParams_right_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_8 [[buffer(6)]])
{
    thread KernelContext_0 kernelContext_6;
    (&kernelContext_6)->entryPointParams_0 = entryPointParams_8;
    (&kernelContext_6)->entryPointParams_left_0 = entryPointParams_left_2;
    (&kernelContext_6)->entryPointParams_right_0 = entryPointParams_right_2;
    (&kernelContext_6)->entryPointParams_cotangent_0 = entryPointParams_cotangent_8;
    (&kernelContext_6)->entryPointParams_left_bar_0 = entryPointParams_left_bar_2;
    (&kernelContext_6)->entryPointParams_right_bar_0 = entryPointParams_right_bar_2;
    (&kernelContext_6)->entryPointParams_status_0 = entryPointParams_status_8;
    threadgroup array<float2, int(384)> parts_1;
    (&kernelContext_6)->parts_0 = &parts_1;
    (&kernelContext_6)->opaque_zero_0 = entryPointParams_8->p_0.zero_0;
    uint block_1 = group_0.x;
    for(;;)
    {
        uint _S366 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S366)
        {
        }
        else
        {
            break;
        }
        Site_0 _S367 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S368 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S369 = _S367;
        thread Lie_0 _S370 = _S368;
        thread float device* _S371;
        Point_0 _S372 = point_of_0(&entryPointParams_8->p_0, &_S369, (&kernelContext_6)->entryPointParams_left_0, &_S370, (&kernelContext_6)->entryPointParams_status_0, &_S371, &kernelContext_6);
        float device* _S373 = _S371;
        Lie_0 _S374 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S375 = _S367;
        thread Lie_0 _S376 = _S374;
        thread float device* _S377;
        Point_0 _S378 = point_of_0(&entryPointParams_8->p_0, &_S375, (&kernelContext_6)->entryPointParams_right_0, &_S376, (&kernelContext_6)->entryPointParams_status_0, &_S377, &kernelContext_6);
        float device* _S379 = _S377;
        thread Site_0 _S380 = _S367;
        df_0 _S381 = cotangent_number_0(&entryPointParams_8->p_0, &_S380, (&kernelContext_6)->entryPointParams_cotangent_0);
        thread Site_0 _S382 = _S367;
        thread Row_0 _S383 = _S372.row_4;
        thread Row_0 _S384 = _S378.row_4;
        Squares_0 _S385 = difference_squares_0(&entryPointParams_8->p_0, &_S382, &_S383, _S373, &_S384, _S379, &kernelContext_6);
        thread Squares_0 _S386 = _S385;
        df_0 _S387 = Squares_length_0(&_S386);
        thread df_0 _S388 = _S372.gap_0;
        df_0 _S389 = root_of_0(&_S388);
        thread df_0 _S390 = _S378.gap_0;
        df_0 _S391 = root_of_0(&_S390);
        thread df_0 _S392 = _S389;
        thread df_0 _S393 = _S391;
        df_0 _S394 = x2A_0(&_S392, &_S393);
        df_0 _S395 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S396 = _S395;
        thread df_0 _S397 = _S387;
        df_0 _S398 = x2A_0(&_S396, &_S397);
        thread df_0 _S399 = _S398;
        thread df_0 _S400 = _S394;
        df_0 _S401 = _0(&_S399, &_S400);
        thread df_0 _S402 = _S401;
        thread df_0 _S403 = _S401;
        df_0 _S404 = x2A_0(&_S402, &_S403);
        thread df_0 _S405 = _S404;
        df_0 _S406 = x2B_1(&_S405, 1.0f);
        thread df_0 _S407 = _S406;
        df_0 _S408 = root_of_0(&_S407);
        thread df_0 _S409 = _S381;
        thread df_0 _S410 = _S401;
        df_0 _S411 = x2A_0(&_S409, &_S410);
        df_0 _S412 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S413 = _S408;
        thread df_0 _S414 = _S412;
        df_0 _S415 = x2A_0(&_S413, &_S414);
        thread df_0 _S416 = _S411;
        thread df_0 _S417 = _S415;
        df_0 _S418 = _0(&_S416, &_S417);
        thread df_0 _S419 = _S418;
        df_0 _S420 = neg_0(&_S419);
        thread df_0 _S421 = _S387;
        bool _S422 = is_zero_0(&_S421);
        df_0 _S423;
        if(_S422)
        {
            _S423 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S424 = _S381;
            df_0 _S425 = twice_0(&_S424);
            thread df_0 _S426 = _S394;
            thread df_0 _S427 = _S408;
            df_0 _S428 = x2A_0(&_S426, &_S427);
            thread df_0 _S429 = _S428;
            thread df_0 _S430 = _S387;
            df_0 _S431 = x2A_0(&_S429, &_S430);
            thread df_0 _S432 = _S425;
            thread df_0 _S433 = _S431;
            df_0 _S434 = _0(&_S432, &_S433);
            _S423 = _S434;
        }
        thread df_0 _S435 = _S420;
        thread df_0 _S436 = _S372.gap_0;
        df_0 _S437 = _0(&_S435, &_S436);
        thread df_0 _S438 = _S420;
        thread df_0 _S439 = _S378.gap_0;
        df_0 _S440 = _0(&_S438, &_S439);
        thread Site_0 _S441 = _S367;
        thread Row_0 _S442 = _S372.row_4;
        thread Row_0 _S443 = _S378.row_4;
        thread df_0 _S444 = _S437;
        thread df_0 _S445 = _S440;
        thread df_0 _S446 = _S423;
        put_gaps_0((&kernelContext_6)->entryPointParams_left_bar_0, (&kernelContext_6)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S441, &_S442, _S373, &_S443, _S379, &_S444, &_S445, &_S446);
        uint _S447 = _S372.clipped_0 + _S378.clipped_0;
        thread Site_0 _S448 = _S367;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S448, (&kernelContext_6)->entryPointParams_status_0, _S447);
        block_1 = block_1 + entryPointParams_8->p_0.groups_0;
    }
    return;
}

[[kernel]] void poincare_squared_distance_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_9 [[buffer(7)]], float device* entryPointParams_left_3 [[buffer(8)]], float device* entryPointParams_right_3 [[buffer(9)]], float device* entryPointParams_cotangent_9 [[buffer(10)]], float device* entryPointParams_left_bar_3 [[buffer(11)]], float device* entryPointParams_right_bar_3 [[buffer(12)]], atomic<uint> device* entryPointParams_status_9 [[buffer(13)]])
{
    thread KernelContext_0 kernelContext_7;
    (&kernelContext_7)->entryPointParams_1 = entryPointParams_9;
    (&kernelContext_7)->entryPointParams_left_1 = entryPointParams_left_3;
    (&kernelContext_7)->entryPointParams_right_1 = entryPointParams_right_3;
    (&kernelContext_7)->entryPointParams_cotangent_1 = entryPointParams_cotangent_9;
    (&kernelContext_7)->entryPointParams_left_bar_1 = entryPointParams_left_bar_3;
    (&kernelContext_7)->entryPointParams_right_bar_1 = entryPointParams_right_bar_3;
    (&kernelContext_7)->entryPointParams_status_1 = entryPointParams_status_9;
    threadgroup array<float2, int(384)> parts_2;
    (&kernelContext_7)->parts_0 = &parts_2;
    (&kernelContext_7)->opaque_zero_0 = entryPointParams_9->p_1.zero_0;
    uint block_2 = group_1.x;
    for(;;)
    {
        uint _S449 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S449)
        {
        }
        else
        {
            break;
        }
        Site_0 _S450 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S451 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S452 = _S450;
        thread Lie_0 _S453 = _S451;
        thread float device* _S454;
        Point_0 _S455 = point_of_0(&entryPointParams_9->p_1, &_S452, (&kernelContext_7)->entryPointParams_left_1, &_S453, (&kernelContext_7)->entryPointParams_status_1, &_S454, &kernelContext_7);
        float device* _S456 = _S454;
        Lie_0 _S457 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S458 = _S450;
        thread Lie_0 _S459 = _S457;
        thread float device* _S460;
        Point_0 _S461 = point_of_0(&entryPointParams_9->p_1, &_S458, (&kernelContext_7)->entryPointParams_right_1, &_S459, (&kernelContext_7)->entryPointParams_status_1, &_S460, &kernelContext_7);
        float device* _S462 = _S460;
        thread Site_0 _S463 = _S450;
        df_0 _S464 = cotangent_number_0(&entryPointParams_9->p_1, &_S463, (&kernelContext_7)->entryPointParams_cotangent_1);
        df_0 _S465 = c_of_0(&entryPointParams_9->p_1);
        thread Site_0 _S466 = _S450;
        thread Row_0 _S467 = _S455.row_4;
        thread Row_0 _S468 = _S461.row_4;
        Squares_0 _S469 = difference_squares_0(&entryPointParams_9->p_1, &_S466, &_S467, _S456, &_S468, _S462, &kernelContext_7);
        thread Squares_0 _S470 = _S469;
        df_0 _S471 = Squares_total_0(&_S470);
        thread df_0 _S472 = _S455.gap_0;
        Dual_0 _S473 = variable_0(&_S472, int(0));
        thread df_0 _S474 = _S461.gap_0;
        Dual_0 _S475 = variable_0(&_S474, int(1));
        thread df_0 _S476 = _S471;
        Dual_0 _S477 = variable_0(&_S476, int(2));
        thread Dual_0 _S478 = _S477;
        thread df_0 _S479 = _S465;
        Dual_0 _S480 = times_0(&_S478, &_S479);
        thread Dual_0 _S481 = _S473;
        thread Dual_0 _S482 = _S475;
        Dual_0 _S483 = mul_0(&_S481, &_S482);
        thread Dual_0 _S484 = _S480;
        thread Dual_0 _S485 = _S483;
        Dual_0 _S486 = div_0(&_S484, &_S485);
        thread Dual_0 _S487 = _S486;
        Dual_0 _S488 = dual_asinhc_0(&_S487);
        thread Dual_0 _S489 = _S488;
        thread Dual_0 _S490 = _S488;
        Dual_0 _S491 = mul_0(&_S489, &_S490);
        thread Dual_0 _S492 = _S486;
        thread Dual_0 _S493 = _S491;
        Dual_0 _S494 = mul_0(&_S492, &_S493);
        thread df_0 _S495 = _S464;
        df_0 _S496 = scaled_1(&_S495, 4.0f);
        thread df_0 _S497 = _S496;
        thread df_0 _S498 = _S465;
        df_0 _S499 = _0(&_S497, &_S498);
        thread Dual_0 _S500 = _S494;
        thread df_0 _S501 = _S499;
        Dual_0 _S502 = times_0(&_S500, &_S501);
        thread df_0 _S503 = _S502.partial_0[int(2)];
        df_0 _S504 = twice_0(&_S503);
        thread Site_0 _S505 = _S450;
        thread Row_0 _S506 = _S455.row_4;
        thread Row_0 _S507 = _S461.row_4;
        thread df_0 _S508 = _S502.partial_0[int(0)];
        thread df_0 _S509 = _S502.partial_0[int(1)];
        thread df_0 _S510 = _S504;
        put_gaps_0((&kernelContext_7)->entryPointParams_left_bar_1, (&kernelContext_7)->entryPointParams_right_bar_1, &entryPointParams_9->p_1, &_S505, &_S506, _S456, &_S507, _S462, &_S508, &_S509, &_S510);
        uint _S511 = _S455.clipped_0 + _S461.clipped_0;
        thread Site_0 _S512 = _S450;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S512, (&kernelContext_7)->entryPointParams_status_1, _S511);
        block_2 = block_2 + entryPointParams_9->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_distance0_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(14)]], float device* entryPointParams_point_5 [[buffer(15)]], float device* entryPointParams_cotangent_10 [[buffer(16)]], float device* entryPointParams_point_bar_5 [[buffer(17)]], atomic<uint> device* entryPointParams_status_10 [[buffer(18)]])
{
    thread KernelContext_0 kernelContext_8;
    (&kernelContext_8)->entryPointParams_2 = entryPointParams_10;
    (&kernelContext_8)->entryPointParams_point_0 = entryPointParams_point_5;
    (&kernelContext_8)->entryPointParams_cotangent_2 = entryPointParams_cotangent_10;
    (&kernelContext_8)->entryPointParams_point_bar_0 = entryPointParams_point_bar_5;
    (&kernelContext_8)->entryPointParams_status_2 = entryPointParams_status_10;
    threadgroup array<float2, int(384)> parts_3;
    (&kernelContext_8)->parts_0 = &parts_3;
    (&kernelContext_8)->opaque_zero_0 = entryPointParams_10->p_2.zero_0;
    uint block_3 = group_2.x;
    for(;;)
    {
        uint _S513 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S513)
        {
        }
        else
        {
            break;
        }
        Site_0 _S514 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S515 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S516 = _S514;
        thread Lie_0 _S517 = _S515;
        thread float device* _S518;
        Point_0 _S519 = point_of_0(&entryPointParams_10->p_2, &_S516, (&kernelContext_8)->entryPointParams_point_0, &_S517, (&kernelContext_8)->entryPointParams_status_2, &_S518, &kernelContext_8);
        float device* _S520 = _S518;
        thread Site_0 _S521 = _S514;
        df_0 _S522 = cotangent_number_0(&entryPointParams_10->p_2, &_S521, (&kernelContext_8)->entryPointParams_cotangent_2);
        thread df_0 _S523 = _S519.length_0;
        bool _S524 = is_zero_0(&_S523);
        df_0 _S525;
        if(_S524)
        {
            _S525 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S526 = _S522;
            df_0 _S527 = twice_0(&_S526);
            thread df_0 _S528 = _S519.gap_0;
            thread df_0 _S529 = _S519.length_0;
            df_0 _S530 = x2A_0(&_S528, &_S529);
            thread df_0 _S531 = _S527;
            thread df_0 _S532 = _S530;
            df_0 _S533 = _0(&_S531, &_S532);
            _S525 = _S533;
        }
        uint i_3 = _S514.lane_0;
        for(;;)
        {
            if(i_3 < (_S514.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S534 = _S520[_S519.row_4.base_0 + i_3 * _S519.row_4.step_2];
            bool _S535;
            if((_S519.row_4.scale_0.hi_0) == 1.0f)
            {
                _S535 = (_S519.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S535 = false;
            }
            df_0 _S536;
            if(_S535)
            {
                _S536 = wide_0(_S534);
            }
            else
            {
                thread df_0 _S537 = _S519.row_4.scale_0;
                df_0 _S538 = x2A_1(&_S537, _S534);
                _S536 = _S538;
            }
            thread df_0 _S539 = _S525;
            thread df_0 _S540 = _S536;
            df_0 _S541 = x2A_0(&_S539, &_S540);
            thread Site_0 _S542 = _S514;
            thread df_0 _S543 = _S541;
            put_bar_0((&kernelContext_8)->entryPointParams_point_bar_0, &entryPointParams_10->p_2, &_S542, 0U, i_3, &_S543);
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S544 = _S514;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S544, (&kernelContext_8)->entryPointParams_status_2, _S519.clipped_0);
        block_3 = block_3 + entryPointParams_10->p_2.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_13, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S545)
{
    thread float device* _S546;
    Row_0 _S547 = row_of_0(site_13, data_2, lie_3, &_S546);
    float device* _S548 = _S546;
    uint i_4 = site_13->lane_0;
    for(;;)
    {
        if(i_4 < (site_13->columns_0))
        {
        }
        else
        {
            break;
        }
        thread Row_0 _S549 = _S547;
        float _S550 = Row_raw_0(&_S549, _S548, i_4);
        if(is_bad_0(_S550))
        {
            report_fault_0(status_4, site_13->row_0);
        }
        i_4 = i_4 + p_24->lanes_0;
    }
    *_S545 = _S548;
    return _S547;
}

Lie_0 z_lie_0(const Ball_0 constant* p_25)
{
    return lie_of_0(p_25->z_offset_0, p_25->z_stride_0, p_25->z_step_0);
}

df_0 dot_of_0(const Ball_0 constant* p_26, const Site_0 thread* site_14, const Row_0 thread* x_5, float device* x_data_2, const Row_0 thread* y_2, float device* y_data_2, KernelContext_0 thread* kernelContext_9)
{
    thread array<df_0, int(1)> sums_3;
    sums_3[int(0)] = wide_0(0.0f);
    uint i_5 = site_14->lane_0;
    for(;;)
    {
        if(i_5 < (site_14->columns_0))
        {
        }
        else
        {
            break;
        }
        df_0 _S551 = sums_3[int(0)];
        float _S552 = x_data_2[x_5->base_0 + i_5 * x_5->step_2];
        bool _S553;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S553 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S553 = false;
        }
        df_0 _S554;
        if(_S553)
        {
            _S554 = wide_0(_S552);
        }
        else
        {
            df_0 _S555 = x2A_1(&x_5->scale_0, _S552);
            _S554 = _S555;
        }
        float _S556 = y_data_2[y_2->base_0 + i_5 * y_2->step_2];
        bool _S557;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S557 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S557 = false;
        }
        df_0 _S558;
        if(_S557)
        {
            _S558 = wide_0(_S556);
        }
        else
        {
            df_0 _S559 = x2A_1(&y_2->scale_0, _S556);
            _S558 = _S559;
        }
        thread df_0 _S560 = _S554;
        thread df_0 _S561 = _S558;
        df_0 _S562 = x2A_0(&_S560, &_S561);
        thread df_0 _S563 = _S551;
        thread df_0 _S564 = _S562;
        df_0 _S565 = x2B_0(&_S563, &_S564);
        sums_3[int(0)] = _S565;
        i_5 = i_5 + p_26->lanes_0;
    }
    join_0(p_26->lanes_0, site_14, &sums_3, kernelContext_9);
    return sums_3[int(0)];
}

[[kernel]] void poincare_inner_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_11 [[buffer(19)]], float device* entryPointParams_point_6 [[buffer(20)]], float device* entryPointParams_u_1 [[buffer(21)]], float device* entryPointParams_v_1 [[buffer(22)]], float device* entryPointParams_cotangent_11 [[buffer(23)]], float device* entryPointParams_point_bar_6 [[buffer(24)]], float device* entryPointParams_u_bar_1 [[buffer(25)]], float device* entryPointParams_v_bar_1 [[buffer(26)]], atomic<uint> device* entryPointParams_status_11 [[buffer(27)]])
{
    thread KernelContext_0 kernelContext_10;
    (&kernelContext_10)->entryPointParams_3 = entryPointParams_11;
    (&kernelContext_10)->entryPointParams_point_1 = entryPointParams_point_6;
    (&kernelContext_10)->entryPointParams_u_0 = entryPointParams_u_1;
    (&kernelContext_10)->entryPointParams_v_0 = entryPointParams_v_1;
    (&kernelContext_10)->entryPointParams_cotangent_3 = entryPointParams_cotangent_11;
    (&kernelContext_10)->entryPointParams_point_bar_1 = entryPointParams_point_bar_6;
    (&kernelContext_10)->entryPointParams_u_bar_0 = entryPointParams_u_bar_1;
    (&kernelContext_10)->entryPointParams_v_bar_0 = entryPointParams_v_bar_1;
    (&kernelContext_10)->entryPointParams_status_3 = entryPointParams_status_11;
    threadgroup array<float2, int(384)> parts_4;
    (&kernelContext_10)->parts_0 = &parts_4;
    (&kernelContext_10)->opaque_zero_0 = entryPointParams_11->p_3.zero_0;
    uint block_4 = group_3.x;
    for(;;)
    {
        uint _S566 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S566)
        {
        }
        else
        {
            break;
        }
        Site_0 _S567 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S568 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S569 = _S567;
        thread Lie_0 _S570 = _S568;
        thread float device* _S571;
        Point_0 _S572 = point_of_0(&entryPointParams_11->p_3, &_S569, (&kernelContext_10)->entryPointParams_point_1, &_S570, (&kernelContext_10)->entryPointParams_status_3, &_S571, &kernelContext_10);
        float device* _S573 = _S571;
        Lie_0 _S574 = y_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S575 = _S567;
        thread Lie_0 _S576 = _S574;
        thread float device* _S577;
        Row_0 _S578 = vector_of_0(&entryPointParams_11->p_3, &_S575, (&kernelContext_10)->entryPointParams_u_0, &_S576, (&kernelContext_10)->entryPointParams_status_3, &_S577);
        float device* _S579 = _S577;
        Lie_0 _S580 = z_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S581 = _S567;
        thread Lie_0 _S582 = _S580;
        thread float device* _S583;
        Row_0 _S584 = vector_of_0(&entryPointParams_11->p_3, &_S581, (&kernelContext_10)->entryPointParams_v_0, &_S582, (&kernelContext_10)->entryPointParams_status_3, &_S583);
        float device* _S585 = _S583;
        thread Site_0 _S586 = _S567;
        df_0 _S587 = cotangent_number_0(&entryPointParams_11->p_3, &_S586, (&kernelContext_10)->entryPointParams_cotangent_3);
        thread df_0 _S588 = _S587;
        df_0 _S589 = scaled_1(&_S588, 4.0f);
        thread df_0 _S590 = _S572.gap_0;
        thread df_0 _S591 = _S572.gap_0;
        df_0 _S592 = x2A_0(&_S590, &_S591);
        thread df_0 _S593 = _S589;
        thread df_0 _S594 = _S592;
        df_0 _S595 = _0(&_S593, &_S594);
        df_0 _S596 = c_of_0(&entryPointParams_11->p_3);
        thread df_0 _S597 = _S596;
        thread df_0 _S598 = _S595;
        df_0 _S599 = x2A_0(&_S597, &_S598);
        thread Site_0 _S600 = _S567;
        thread Row_0 _S601 = _S578;
        thread Row_0 _S602 = _S584;
        df_0 _S603 = dot_of_0(&entryPointParams_11->p_3, &_S600, &_S601, _S579, &_S602, _S585, &kernelContext_10);
        thread df_0 _S604 = _S599;
        thread df_0 _S605 = _S603;
        df_0 _S606 = x2A_0(&_S604, &_S605);
        thread df_0 _S607 = _S606;
        df_0 _S608 = scaled_1(&_S607, 4.0f);
        thread df_0 _S609 = _S608;
        thread df_0 _S610 = _S572.gap_0;
        df_0 _S611 = _0(&_S609, &_S610);
        uint i_6 = _S567.lane_0;
        for(;;)
        {
            if(i_6 < (_S567.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S612 = _S573[_S572.row_4.base_0 + i_6 * _S572.row_4.step_2];
            bool _S613;
            if((_S572.row_4.scale_0.hi_0) == 1.0f)
            {
                _S613 = (_S572.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S613 = false;
            }
            df_0 _S614;
            if(_S613)
            {
                _S614 = wide_0(_S612);
            }
            else
            {
                thread df_0 _S615 = _S572.row_4.scale_0;
                df_0 _S616 = x2A_1(&_S615, _S612);
                _S614 = _S616;
            }
            thread df_0 _S617 = _S611;
            thread df_0 _S618 = _S614;
            df_0 _S619 = x2A_0(&_S617, &_S618);
            thread Site_0 _S620 = _S567;
            thread df_0 _S621 = _S619;
            put_bar_0((&kernelContext_10)->entryPointParams_point_bar_1, &entryPointParams_11->p_3, &_S620, 0U, i_6, &_S621);
            float _S622 = _S585[_S584.base_0 + i_6 * _S584.step_2];
            bool _S623;
            if((_S584.scale_0.hi_0) == 1.0f)
            {
                _S623 = (_S584.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S623 = false;
            }
            df_0 _S624;
            if(_S623)
            {
                _S624 = wide_0(_S622);
            }
            else
            {
                thread df_0 _S625 = _S584.scale_0;
                df_0 _S626 = x2A_1(&_S625, _S622);
                _S624 = _S626;
            }
            thread df_0 _S627 = _S595;
            thread df_0 _S628 = _S624;
            df_0 _S629 = x2A_0(&_S627, &_S628);
            thread Site_0 _S630 = _S567;
            thread df_0 _S631 = _S629;
            put_bar_0((&kernelContext_10)->entryPointParams_u_bar_0, &entryPointParams_11->p_3, &_S630, 1U, i_6, &_S631);
            float _S632 = _S579[_S578.base_0 + i_6 * _S578.step_2];
            bool _S633;
            if((_S578.scale_0.hi_0) == 1.0f)
            {
                _S633 = (_S578.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S633 = false;
            }
            df_0 _S634;
            if(_S633)
            {
                _S634 = wide_0(_S632);
            }
            else
            {
                thread df_0 _S635 = _S578.scale_0;
                df_0 _S636 = x2A_1(&_S635, _S632);
                _S634 = _S636;
            }
            thread df_0 _S637 = _S595;
            thread df_0 _S638 = _S634;
            df_0 _S639 = x2A_0(&_S637, &_S638);
            thread Site_0 _S640 = _S567;
            thread df_0 _S641 = _S639;
            put_bar_0((&kernelContext_10)->entryPointParams_v_bar_0, &entryPointParams_11->p_3, &_S640, 2U, i_6, &_S641);
            i_6 = i_6 + entryPointParams_11->p_3.lanes_0;
        }
        thread Site_0 _S642 = _S567;
        refuse_clipped_0(&entryPointParams_11->p_3, &_S642, (&kernelContext_10)->entryPointParams_status_3, _S572.clipped_0);
        block_4 = block_4 + entryPointParams_11->p_3.groups_0;
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_27, const Site_0 thread* site_15, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_5, float device* thread* _S643, KernelContext_0 thread* kernelContext_11)
{
    thread Tangent_0 tangent_0;
    thread float device* _S644;
    Row_0 _S645 = row_of_0(site_15, data_3, lie_4, &_S644);
    float device* tangent_row_data_0 = _S644;
    (&tangent_0)->row_5 = _S645;
    thread Row_0 _S646 = _S645;
    Squares_0 _S647 = squares_of_0(p_27, site_15, &_S646, _S644, status_5, kernelContext_11);
    thread Squares_0 _S648 = _S647;
    float _S649 = Squares_unit_0(&_S648);
    (&tangent_0)->unit_0 = _S649;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S649);
    thread Squares_0 _S650 = _S647;
    df_0 _S651 = Squares_length_0(&_S650);
    (&tangent_0)->length_1 = _S651;
    thread Squares_0 _S652 = _S647;
    df_0 _S653 = Squares_total_0(&_S652);
    (&tangent_0)->square_1 = _S653;
    *_S643 = tangent_row_data_0;
    return tangent_0;
}

[[kernel]] void poincare_norm_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_12 [[buffer(28)]], float device* entryPointParams_point_7 [[buffer(29)]], float device* entryPointParams_tangent_2 [[buffer(30)]], float device* entryPointParams_cotangent_12 [[buffer(31)]], float device* entryPointParams_point_bar_7 [[buffer(32)]], float device* entryPointParams_tangent_bar_2 [[buffer(33)]], atomic<uint> device* entryPointParams_status_12 [[buffer(34)]])
{
    thread KernelContext_0 kernelContext_12;
    (&kernelContext_12)->entryPointParams_4 = entryPointParams_12;
    (&kernelContext_12)->entryPointParams_point_2 = entryPointParams_point_7;
    (&kernelContext_12)->entryPointParams_tangent_0 = entryPointParams_tangent_2;
    (&kernelContext_12)->entryPointParams_cotangent_4 = entryPointParams_cotangent_12;
    (&kernelContext_12)->entryPointParams_point_bar_2 = entryPointParams_point_bar_7;
    (&kernelContext_12)->entryPointParams_tangent_bar_0 = entryPointParams_tangent_bar_2;
    (&kernelContext_12)->entryPointParams_status_4 = entryPointParams_status_12;
    threadgroup array<float2, int(384)> parts_5;
    (&kernelContext_12)->parts_0 = &parts_5;
    (&kernelContext_12)->opaque_zero_0 = entryPointParams_12->p_4.zero_0;
    uint block_5 = group_4.x;
    for(;;)
    {
        uint _S654 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S654)
        {
        }
        else
        {
            break;
        }
        Site_0 _S655 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S656 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S657 = _S655;
        thread Lie_0 _S658 = _S656;
        thread float device* _S659;
        Point_0 _S660 = point_of_0(&entryPointParams_12->p_4, &_S657, (&kernelContext_12)->entryPointParams_point_2, &_S658, (&kernelContext_12)->entryPointParams_status_4, &_S659, &kernelContext_12);
        float device* _S661 = _S659;
        Lie_0 _S662 = y_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S663 = _S655;
        thread Lie_0 _S664 = _S662;
        thread float device* _S665;
        Tangent_0 _S666 = tangent_of_0(&entryPointParams_12->p_4, &_S663, (&kernelContext_12)->entryPointParams_tangent_0, &_S664, (&kernelContext_12)->entryPointParams_status_4, &_S665, &kernelContext_12);
        float device* _S667 = _S665;
        thread Site_0 _S668 = _S655;
        df_0 _S669 = cotangent_number_0(&entryPointParams_12->p_4, &_S668, (&kernelContext_12)->entryPointParams_cotangent_4);
        thread df_0 _S670 = _S669;
        df_0 _S671 = twice_0(&_S670);
        thread df_0 _S672 = _S671;
        thread df_0 _S673 = _S660.gap_0;
        df_0 _S674 = _0(&_S672, &_S673);
        df_0 _S675 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S676 = _S675;
        thread df_0 _S677 = _S674;
        df_0 _S678 = x2A_0(&_S676, &_S677);
        thread df_0 _S679 = _S678;
        thread df_0 _S680 = _S666.length_1;
        df_0 _S681 = x2A_0(&_S679, &_S680);
        thread df_0 _S682 = _S681;
        df_0 _S683 = twice_0(&_S682);
        thread df_0 _S684 = _S683;
        thread df_0 _S685 = _S660.gap_0;
        df_0 _S686 = _0(&_S684, &_S685);
        float _S687 = 1.0f / _S666.unit_0;
        thread df_0 _S688 = _S686;
        df_0 _S689 = scaled_1(&_S688, _S687);
        thread df_0 _S690 = _S666.length_1;
        bool _S691 = is_zero_0(&_S690);
        df_0 _S692;
        if(_S691)
        {
            _S692 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S693 = _S674;
            thread df_0 _S694 = _S666.length_1;
            df_0 _S695 = _0(&_S693, &_S694);
            _S692 = _S695;
        }
        uint i_7 = _S655.lane_0;
        for(;;)
        {
            if(i_7 < (_S655.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S696 = _S661[_S660.row_4.base_0 + i_7 * _S660.row_4.step_2];
            bool _S697;
            if((_S660.row_4.scale_0.hi_0) == 1.0f)
            {
                _S697 = (_S660.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S697 = false;
            }
            df_0 _S698;
            if(_S697)
            {
                _S698 = wide_0(_S696);
            }
            else
            {
                thread df_0 _S699 = _S660.row_4.scale_0;
                df_0 _S700 = x2A_1(&_S699, _S696);
                _S698 = _S700;
            }
            thread df_0 _S701 = _S689;
            thread df_0 _S702 = _S698;
            df_0 _S703 = x2A_0(&_S701, &_S702);
            thread Site_0 _S704 = _S655;
            thread df_0 _S705 = _S703;
            put_bar_0((&kernelContext_12)->entryPointParams_point_bar_2, &entryPointParams_12->p_4, &_S704, 0U, i_7, &_S705);
            float _S706 = _S667[_S666.row_5.base_0 + i_7 * _S666.row_5.step_2];
            bool _S707;
            if((_S666.row_5.scale_0.hi_0) == 1.0f)
            {
                _S707 = (_S666.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S707 = false;
            }
            df_0 _S708;
            if(_S707)
            {
                _S708 = wide_0(_S706);
            }
            else
            {
                thread df_0 _S709 = _S666.row_5.scale_0;
                df_0 _S710 = x2A_1(&_S709, _S706);
                _S708 = _S710;
            }
            thread df_0 _S711 = _S692;
            thread df_0 _S712 = _S708;
            df_0 _S713 = x2A_0(&_S711, &_S712);
            thread Site_0 _S714 = _S655;
            thread df_0 _S715 = _S713;
            put_bar_0((&kernelContext_12)->entryPointParams_tangent_bar_0, &entryPointParams_12->p_4, &_S714, 1U, i_7, &_S715);
            i_7 = i_7 + entryPointParams_12->p_4.lanes_0;
        }
        thread Site_0 _S716 = _S655;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S716, (&kernelContext_12)->entryPointParams_status_4, _S660.clipped_0);
        block_5 = block_5 + entryPointParams_12->p_4.groups_0;
    }
    return;
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_28)
{
    return lie_of_0(p_28->cotangent_offset_0, p_28->cotangent_stride_0, p_28->cotangent_step_0);
}

[[kernel]] void poincare_transport0_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(35)]], float device* entryPointParams_target_1 [[buffer(36)]], float device* entryPointParams_tangent_3 [[buffer(37)]], float device* entryPointParams_cotangent_13 [[buffer(38)]], float device* entryPointParams_target_bar_1 [[buffer(39)]], float device* entryPointParams_tangent_bar_3 [[buffer(40)]], atomic<uint> device* entryPointParams_status_13 [[buffer(41)]])
{
    thread KernelContext_0 kernelContext_13;
    (&kernelContext_13)->entryPointParams_5 = entryPointParams_13;
    (&kernelContext_13)->entryPointParams_target_0 = entryPointParams_target_1;
    (&kernelContext_13)->entryPointParams_tangent_1 = entryPointParams_tangent_3;
    (&kernelContext_13)->entryPointParams_cotangent_5 = entryPointParams_cotangent_13;
    (&kernelContext_13)->entryPointParams_target_bar_0 = entryPointParams_target_bar_1;
    (&kernelContext_13)->entryPointParams_tangent_bar_1 = entryPointParams_tangent_bar_3;
    (&kernelContext_13)->entryPointParams_status_5 = entryPointParams_status_13;
    threadgroup array<float2, int(384)> parts_6;
    (&kernelContext_13)->parts_0 = &parts_6;
    (&kernelContext_13)->opaque_zero_0 = entryPointParams_13->p_5.zero_0;
    uint block_6 = group_5.x;
    for(;;)
    {
        uint _S717 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S717)
        {
        }
        else
        {
            break;
        }
        Site_0 _S718 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S719 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S720 = _S718;
        thread Lie_0 _S721 = _S719;
        thread float device* _S722;
        Point_0 _S723 = point_of_0(&entryPointParams_13->p_5, &_S720, (&kernelContext_13)->entryPointParams_target_0, &_S721, (&kernelContext_13)->entryPointParams_status_5, &_S722, &kernelContext_13);
        float device* _S724 = _S722;
        Lie_0 _S725 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S726 = _S718;
        thread Lie_0 _S727 = _S725;
        thread float device* _S728;
        Row_0 _S729 = vector_of_0(&entryPointParams_13->p_5, &_S726, (&kernelContext_13)->entryPointParams_tangent_1, &_S727, (&kernelContext_13)->entryPointParams_status_5, &_S728);
        float device* _S730 = _S728;
        Lie_0 _S731 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S732 = _S718;
        thread Lie_0 _S733 = _S731;
        thread float device* _S734;
        Row_0 _S735 = row_of_0(&_S732, (&kernelContext_13)->entryPointParams_cotangent_5, &_S733, &_S734);
        float device* _S736 = _S734;
        df_0 _S737 = c_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S738 = _S718;
        thread Row_0 _S739 = _S729;
        thread Row_0 _S740 = _S735;
        df_0 _S741 = dot_of_0(&entryPointParams_13->p_5, &_S738, &_S739, _S730, &_S740, _S734, &kernelContext_13);
        thread df_0 _S742 = _S737;
        thread df_0 _S743 = _S741;
        df_0 _S744 = x2A_0(&_S742, &_S743);
        thread df_0 _S745 = _S744;
        df_0 _S746 = neg_0(&_S745);
        thread df_0 _S747 = _S746;
        df_0 _S748 = twice_0(&_S747);
        uint i_8 = _S718.lane_0;
        for(;;)
        {
            if(i_8 < (_S718.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S749 = _S724[_S723.row_4.base_0 + i_8 * _S723.row_4.step_2];
            bool _S750;
            if((_S723.row_4.scale_0.hi_0) == 1.0f)
            {
                _S750 = (_S723.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S750 = false;
            }
            df_0 _S751;
            if(_S750)
            {
                _S751 = wide_0(_S749);
            }
            else
            {
                thread df_0 _S752 = _S723.row_4.scale_0;
                df_0 _S753 = x2A_1(&_S752, _S749);
                _S751 = _S753;
            }
            thread df_0 _S754 = _S748;
            thread df_0 _S755 = _S751;
            df_0 _S756 = x2A_0(&_S754, &_S755);
            thread Site_0 _S757 = _S718;
            thread df_0 _S758 = _S756;
            put_bar_0((&kernelContext_13)->entryPointParams_target_bar_0, &entryPointParams_13->p_5, &_S757, 0U, i_8, &_S758);
            float _S759 = _S736[_S735.base_0 + i_8 * _S735.step_2];
            bool _S760;
            if((_S735.scale_0.hi_0) == 1.0f)
            {
                _S760 = (_S735.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S760 = false;
            }
            df_0 _S761;
            if(_S760)
            {
                _S761 = wide_0(_S759);
            }
            else
            {
                thread df_0 _S762 = _S735.scale_0;
                df_0 _S763 = x2A_1(&_S762, _S759);
                _S761 = _S763;
            }
            thread df_0 _S764 = _S723.gap_0;
            thread df_0 _S765 = _S761;
            df_0 _S766 = x2A_0(&_S764, &_S765);
            thread Site_0 _S767 = _S718;
            thread df_0 _S768 = _S766;
            put_bar_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_13->p_5, &_S767, 1U, i_8, &_S768);
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S769 = _S718;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S769, (&kernelContext_13)->entryPointParams_status_5, _S723.clipped_0);
        block_6 = block_6 + entryPointParams_13->p_5.groups_0;
    }
    return;
}

[[kernel]] void poincare_project_tangent_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_14 [[buffer(42)]], float device* entryPointParams_point_8 [[buffer(43)]], float device* entryPointParams_vector_1 [[buffer(44)]], float device* entryPointParams_cotangent_14 [[buffer(45)]], float device* entryPointParams_point_bar_8 [[buffer(46)]], float device* entryPointParams_vector_bar_1 [[buffer(47)]], atomic<uint> device* entryPointParams_status_14 [[buffer(48)]])
{
    thread KernelContext_0 kernelContext_14;
    (&kernelContext_14)->entryPointParams_6 = entryPointParams_14;
    (&kernelContext_14)->entryPointParams_point_3 = entryPointParams_point_8;
    (&kernelContext_14)->entryPointParams_vector_0 = entryPointParams_vector_1;
    (&kernelContext_14)->entryPointParams_cotangent_6 = entryPointParams_cotangent_14;
    (&kernelContext_14)->entryPointParams_point_bar_3 = entryPointParams_point_bar_8;
    (&kernelContext_14)->entryPointParams_vector_bar_0 = entryPointParams_vector_bar_1;
    (&kernelContext_14)->entryPointParams_status_6 = entryPointParams_status_14;
    threadgroup array<float2, int(384)> parts_7;
    (&kernelContext_14)->parts_0 = &parts_7;
    (&kernelContext_14)->opaque_zero_0 = entryPointParams_14->p_6.zero_0;
    uint block_7 = group_6.x;
    for(;;)
    {
        uint _S770 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S770)
        {
        }
        else
        {
            break;
        }
        Site_0 _S771 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S772 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S773 = _S771;
        thread Lie_0 _S774 = _S772;
        thread float device* _S775;
        Point_0 _S776 = point_of_0(&entryPointParams_14->p_6, &_S773, (&kernelContext_14)->entryPointParams_point_3, &_S774, (&kernelContext_14)->entryPointParams_status_6, &_S775, &kernelContext_14);
        Lie_0 _S777 = y_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S778 = _S771;
        thread Lie_0 _S779 = _S777;
        thread float device* _S780;
        Row_0 _S781 = vector_of_0(&entryPointParams_14->p_6, &_S778, (&kernelContext_14)->entryPointParams_vector_0, &_S779, (&kernelContext_14)->entryPointParams_status_6, &_S780);
        Lie_0 _S782 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S783 = _S771;
        thread Lie_0 _S784 = _S782;
        thread float device* _S785;
        Row_0 _S786 = row_of_0(&_S783, (&kernelContext_14)->entryPointParams_cotangent_6, &_S784, &_S785);
        float device* _S787 = _S785;
        uint i_9 = _S771.lane_0;
        for(;;)
        {
            if(i_9 < (_S771.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S788 = wide_0(0.0f);
            thread Site_0 _S789 = _S771;
            thread df_0 _S790 = _S788;
            put_bar_0((&kernelContext_14)->entryPointParams_point_bar_3, &entryPointParams_14->p_6, &_S789, 0U, i_9, &_S790);
            float _S791 = _S787[_S786.base_0 + i_9 * _S786.step_2];
            bool _S792;
            if((_S786.scale_0.hi_0) == 1.0f)
            {
                _S792 = (_S786.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S792 = false;
            }
            df_0 _S793;
            if(_S792)
            {
                _S793 = wide_0(_S791);
            }
            else
            {
                thread df_0 _S794 = _S786.scale_0;
                df_0 _S795 = x2A_1(&_S794, _S791);
                _S793 = _S795;
            }
            thread Site_0 _S796 = _S771;
            thread df_0 _S797 = _S793;
            put_bar_0((&kernelContext_14)->entryPointParams_vector_bar_0, &entryPointParams_14->p_6, &_S796, 1U, i_9, &_S797);
            i_9 = i_9 + entryPointParams_14->p_6.lanes_0;
        }
        thread Site_0 _S798 = _S771;
        refuse_clipped_0(&entryPointParams_14->p_6, &_S798, (&kernelContext_14)->entryPointParams_status_6, _S776.clipped_0);
        block_7 = block_7 + entryPointParams_14->p_6.groups_0;
    }
    return;
}

[[kernel]] void poincare_riemannian_gradient_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_15 [[buffer(49)]], float device* entryPointParams_point_9 [[buffer(50)]], float device* entryPointParams_gradient_1 [[buffer(51)]], float device* entryPointParams_cotangent_15 [[buffer(52)]], float device* entryPointParams_point_bar_9 [[buffer(53)]], float device* entryPointParams_gradient_bar_1 [[buffer(54)]], atomic<uint> device* entryPointParams_status_15 [[buffer(55)]])
{
    thread KernelContext_0 kernelContext_15;
    (&kernelContext_15)->entryPointParams_7 = entryPointParams_15;
    (&kernelContext_15)->entryPointParams_point_4 = entryPointParams_point_9;
    (&kernelContext_15)->entryPointParams_gradient_0 = entryPointParams_gradient_1;
    (&kernelContext_15)->entryPointParams_cotangent_7 = entryPointParams_cotangent_15;
    (&kernelContext_15)->entryPointParams_point_bar_4 = entryPointParams_point_bar_9;
    (&kernelContext_15)->entryPointParams_gradient_bar_0 = entryPointParams_gradient_bar_1;
    (&kernelContext_15)->entryPointParams_status_7 = entryPointParams_status_15;
    threadgroup array<float2, int(384)> parts_8;
    (&kernelContext_15)->parts_0 = &parts_8;
    (&kernelContext_15)->opaque_zero_0 = entryPointParams_15->p_7.zero_0;
    uint block_8 = group_7.x;
    for(;;)
    {
        uint _S799 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S799)
        {
        }
        else
        {
            break;
        }
        Site_0 _S800 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S801 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S802 = _S800;
        thread Lie_0 _S803 = _S801;
        thread float device* _S804;
        Point_0 _S805 = point_of_0(&entryPointParams_15->p_7, &_S802, (&kernelContext_15)->entryPointParams_point_4, &_S803, (&kernelContext_15)->entryPointParams_status_7, &_S804, &kernelContext_15);
        float device* _S806 = _S804;
        Lie_0 _S807 = y_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S808 = _S800;
        thread Lie_0 _S809 = _S807;
        thread float device* _S810;
        Row_0 _S811 = vector_of_0(&entryPointParams_15->p_7, &_S808, (&kernelContext_15)->entryPointParams_gradient_0, &_S809, (&kernelContext_15)->entryPointParams_status_7, &_S810);
        float device* _S812 = _S810;
        Lie_0 _S813 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S814 = _S800;
        thread Lie_0 _S815 = _S813;
        thread float device* _S816;
        Row_0 _S817 = row_of_0(&_S814, (&kernelContext_15)->entryPointParams_cotangent_7, &_S815, &_S816);
        float device* _S818 = _S816;
        df_0 _S819 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S820 = _S819;
        thread df_0 _S821 = _S805.gap_0;
        df_0 _S822 = x2A_0(&_S820, &_S821);
        thread Site_0 _S823 = _S800;
        thread Row_0 _S824 = _S811;
        thread Row_0 _S825 = _S817;
        df_0 _S826 = dot_of_0(&entryPointParams_15->p_7, &_S823, &_S824, _S812, &_S825, _S816, &kernelContext_15);
        thread df_0 _S827 = _S822;
        thread df_0 _S828 = _S826;
        df_0 _S829 = x2A_0(&_S827, &_S828);
        thread df_0 _S830 = _S829;
        df_0 _S831 = neg_0(&_S830);
        thread df_0 _S832 = _S805.gap_0;
        thread df_0 _S833 = _S805.gap_0;
        df_0 _S834 = x2A_0(&_S832, &_S833);
        thread df_0 _S835 = _S834;
        df_0 _S836 = scaled_1(&_S835, 0.25f);
        uint i_10 = _S800.lane_0;
        for(;;)
        {
            if(i_10 < (_S800.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S837 = _S806[_S805.row_4.base_0 + i_10 * _S805.row_4.step_2];
            bool _S838;
            if((_S805.row_4.scale_0.hi_0) == 1.0f)
            {
                _S838 = (_S805.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S838 = false;
            }
            df_0 _S839;
            if(_S838)
            {
                _S839 = wide_0(_S837);
            }
            else
            {
                thread df_0 _S840 = _S805.row_4.scale_0;
                df_0 _S841 = x2A_1(&_S840, _S837);
                _S839 = _S841;
            }
            thread df_0 _S842 = _S831;
            thread df_0 _S843 = _S839;
            df_0 _S844 = x2A_0(&_S842, &_S843);
            thread Site_0 _S845 = _S800;
            thread df_0 _S846 = _S844;
            put_bar_0((&kernelContext_15)->entryPointParams_point_bar_4, &entryPointParams_15->p_7, &_S845, 0U, i_10, &_S846);
            float _S847 = _S818[_S817.base_0 + i_10 * _S817.step_2];
            bool _S848;
            if((_S817.scale_0.hi_0) == 1.0f)
            {
                _S848 = (_S817.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S848 = false;
            }
            df_0 _S849;
            if(_S848)
            {
                _S849 = wide_0(_S847);
            }
            else
            {
                thread df_0 _S850 = _S817.scale_0;
                df_0 _S851 = x2A_1(&_S850, _S847);
                _S849 = _S851;
            }
            thread df_0 _S852 = _S836;
            thread df_0 _S853 = _S849;
            df_0 _S854 = x2A_0(&_S852, &_S853);
            thread Site_0 _S855 = _S800;
            thread df_0 _S856 = _S854;
            put_bar_0((&kernelContext_15)->entryPointParams_gradient_bar_0, &entryPointParams_15->p_7, &_S855, 1U, i_10, &_S856);
            i_10 = i_10 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S857 = _S800;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S857, (&kernelContext_15)->entryPointParams_status_7, _S805.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


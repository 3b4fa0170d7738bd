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

void join_1(uint lanes_2, const Site_0 thread* site_1, array<df_0, int(3)> thread* sums_1, KernelContext_0 thread* kernelContext_1)
{
    if(lanes_2 == 1U)
    {
        return;
    }
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
                if(k_6 < int(3))
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
        if(k_6 < int(3))
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
    df_0 small_0;
    df_0 usual_0;
    df_0 big_0;
};

Squares_0 no_squares_0()
{
    thread Squares_0 squares_0;
    df_0 _S221 = wide_0(0.0f);
    (&squares_0)->small_0 = _S221;
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
    float _S223 = abs(value_8->hi_0);
    if(_S223 < 1.073741824e+09f)
    {
        df_0 _S224 = this_1->small_0;
        df_0 _S225 = scaled_1(value_8, 1.6777216e+07f);
        thread df_0 _S226 = _S225;
        thread df_0 _S227 = _S225;
        df_0 _S228 = x2A_0(&_S226, &_S227);
        thread df_0 _S229 = _S224;
        thread df_0 _S230 = _S228;
        df_0 _S231 = x2B_0(&_S229, &_S230);
        this_1->small_0 = _S231;
    }
    else
    {
        if(_S223 < 1.15292150460684698e+18f)
        {
            df_0 _S232 = this_1->usual_0;
            df_0 _S233 = x2A_0(value_8, value_8);
            thread df_0 _S234 = _S232;
            thread df_0 _S235 = _S233;
            df_0 _S236 = x2B_0(&_S234, &_S235);
            this_1->usual_0 = _S236;
        }
        else
        {
            df_0 _S237 = this_1->big_0;
            df_0 _S238 = scaled_1(value_8, 5.42101086242752217e-20f);
            thread df_0 _S239 = _S238;
            thread df_0 _S240 = _S238;
            df_0 _S241 = x2A_0(&_S239, &_S240);
            thread df_0 _S242 = _S237;
            thread df_0 _S243 = _S241;
            df_0 _S244 = x2B_0(&_S242, &_S243);
            this_1->big_0 = _S244;
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
        float _S245 = Row_raw_0(row_3, row_data_0, i_0);
        if(is_bad_0(_S245))
        {
            report_fault_0(status_1, site_5->row_0);
        }
        thread df_0 _S246 = wide_0(_S245);
        Squares_add_0(&squares_1, &_S246);
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
    df_0 _S247 = scaled_1(&this_5->small_0, 3.55271367880050093e-15f);
    thread df_0 _S248 = _S247;
    df_0 _S249 = x2B_0(&this_5->usual_0, &_S248);
    bool _S250 = Squares_is_big_0(this_5);
    df_0 _S251;
    if(_S250)
    {
        thread df_0 _S252 = _S249;
        df_0 _S253 = scaled_1(&_S252, 5.42101086242752217e-20f);
        thread df_0 _S254 = _S253;
        df_0 _S255 = scaled_1(&_S254, 5.42101086242752217e-20f);
        thread df_0 _S256 = _S255;
        df_0 _S257 = x2B_0(&this_5->big_0, &_S256);
        _S251 = _S257;
    }
    else
    {
        _S251 = _S249;
    }
    return _S251;
}

df_0 Squares_length_0(const Squares_0 thread* this_6)
{
    bool _S258 = Squares_is_big_0(this_6);
    bool _S259;
    if(_S258)
    {
        _S259 = true;
    }
    else
    {
        _S259 = ((&this_6->usual_0)->hi_0) > 0.0f;
    }
    df_0 _S260;
    if(_S259)
    {
        df_0 _S261 = Squares_total_0(this_6);
        thread df_0 _S262 = _S261;
        df_0 _S263 = root_of_0(&_S262);
        _S260 = _S263;
    }
    else
    {
        df_0 _S264 = root_of_0(&this_6->small_0);
        thread df_0 _S265 = _S264;
        df_0 _S266 = scaled_1(&_S265, 5.9604644775390625e-08f);
        _S260 = _S266;
    }
    return _S260;
}

df_0 c_of_0(const Ball_0 constant* p_12)
{
    return pair_of_0(p_12->c_hi_0, p_12->c_lo_0);
}

float Squares_unit_0(const Squares_0 thread* this_7)
{
    bool _S267 = Squares_is_big_1(this_7);
    float _S268;
    if(_S267)
    {
        _S268 = 5.42101086242752217e-20f;
    }
    else
    {
        _S268 = 1.0f;
    }
    return _S268;
}

df_0 rim_limit_0(const Ball_0 constant* p_13)
{
    return pair_of_0(p_13->limit_hi_0, p_13->limit_lo_0);
}

bool less_0(const df_0 thread* a_23, const df_0 thread* b_14)
{
    float _S269 = a_23->hi_0;
    float _S270 = b_14->hi_0;
    bool _S271;
    if((a_23->hi_0) < (b_14->hi_0))
    {
        _S271 = true;
    }
    else
    {
        if(_S269 == _S270)
        {
            _S271 = (a_23->lo_0) < (b_14->lo_0);
        }
        else
        {
            _S271 = false;
        }
    }
    return _S271;
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

Point_0 point_of_0(const Ball_0 constant* p_16, const Site_0 thread* site_6, float device* data_1, const Lie_0 thread* lie_2, atomic<uint> device* status_2, float device* thread* _S272, KernelContext_0 thread* kernelContext_4)
{
    thread Point_0 point_0;
    thread float device* _S273;
    Row_0 _S274 = row_of_0(site_6, data_1, lie_2, &_S273);
    float device* point_row_data_0 = _S273;
    (&point_0)->row_4 = _S274;
    thread Row_0 _S275 = _S274;
    Squares_0 _S276 = squares_of_0(p_16, site_6, &_S275, _S273, status_2, kernelContext_4);
    thread Squares_0 _S277 = _S276;
    df_0 _S278 = Squares_length_0(&_S277);
    (&point_0)->length_0 = _S278;
    thread Squares_0 _S279 = _S276;
    df_0 _S280 = Squares_total_0(&_S279);
    (&point_0)->square_0 = _S280;
    df_0 _S281 = c_of_0(p_16);
    thread df_0 _S282 = _S281;
    thread df_0 _S283 = _S280;
    df_0 _S284 = x2A_0(&_S282, &_S283);
    thread Squares_0 _S285 = _S276;
    float _S286 = Squares_unit_0(&_S285);
    bool _S287;
    if(_S286 != 1.0f)
    {
        _S287 = true;
    }
    else
    {
        df_0 _S288 = rim_limit_0(p_16);
        thread df_0 _S289 = _S288;
        thread df_0 _S290 = _S284;
        bool _S291 = less_0(&_S289, &_S290);
        _S287 = _S291;
    }
    int _S292;
    if(_S287)
    {
        _S292 = int(1);
    }
    else
    {
        _S292 = int(0);
    }
    uint _S293 = uint(_S292);
    (&point_0)->clipped_0 = _S293;
    if(_S293 != 0U)
    {
        df_0 _S294 = rim_norm_0(p_16);
        df_0 _S295 = root_c_of_0(p_16);
        thread df_0 _S296 = _S295;
        thread df_0 _S297 = (&point_0)->length_0;
        df_0 _S298 = x2A_0(&_S296, &_S297);
        thread df_0 _S299 = _S294;
        thread df_0 _S300 = _S298;
        df_0 _S301 = _0(&_S299, &_S300);
        thread df_0 _S302 = _S301;
        df_0 _S303 = scaled_1(&_S302, _S286);
        (&(&point_0)->row_4)->scale_0 = _S303;
        thread df_0 _S304 = _S294;
        thread df_0 _S305 = _S295;
        df_0 _S306 = _0(&_S304, &_S305);
        (&point_0)->length_0 = _S306;
        thread df_0 _S307 = _S294;
        thread df_0 _S308 = _S294;
        df_0 _S309 = x2A_0(&_S307, &_S308);
        thread df_0 _S310 = _S309;
        thread df_0 _S311 = _S281;
        df_0 _S312 = _0(&_S310, &_S311);
        (&point_0)->square_0 = _S312;
        thread df_0 _S313 = wide_0(1.0f);
        thread df_0 _S314 = _S309;
        df_0 _S315 = x2D_0(&_S313, &_S314);
        (&point_0)->gap_0 = _S315;
    }
    else
    {
        thread df_0 _S316 = wide_0(1.0f);
        thread df_0 _S317 = _S284;
        df_0 _S318 = x2D_0(&_S316, &_S317);
        (&point_0)->gap_0 = _S318;
    }
    *_S272 = point_row_data_0;
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
        float _S319 = x_data_0[x_3->base_0 + i_1 * x_3->step_2];
        bool _S320;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S320 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S320 = false;
        }
        df_0 _S321;
        if(_S320)
        {
            _S321 = wide_0(_S319);
        }
        else
        {
            df_0 _S322 = x2A_1(&x_3->scale_0, _S319);
            _S321 = _S322;
        }
        float _S323 = y_data_0[y_0->base_0 + i_1 * y_0->step_2];
        bool _S324;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S324 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S324 = false;
        }
        df_0 _S325;
        if(_S324)
        {
            _S325 = wide_0(_S323);
        }
        else
        {
            df_0 _S326 = x2A_1(&y_0->scale_0, _S323);
            _S325 = _S326;
        }
        thread df_0 _S327 = _S321;
        thread df_0 _S328 = _S325;
        df_0 _S329 = x2D_0(&_S327, &_S328);
        thread df_0 _S330 = _S329;
        Squares_add_0(&squares_2, &_S330);
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
    float _S331 = value_9->hi_0;
    float _S332;
    if(is_bad_0(value_9->hi_0))
    {
        _S332 = _S331;
    }
    else
    {
        _S332 = _S331 + value_9->lo_0;
    }
    return _S332;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_10)
{
    float device* _S333 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S334 = nearest_0(value_10);
    *_S333 = _S334;
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
    df_0 _S335 = c_of_0(p_22);
    thread df_0 _S336 = _S335;
    df_0 _S337 = x2A_0(&_S336, on_x_gap_0);
    thread df_0 _S338 = _S337;
    df_0 _S339 = twice_0(&_S338);
    thread df_0 _S340 = _S335;
    df_0 _S341 = x2A_0(&_S340, on_y_gap_0);
    thread df_0 _S342 = _S341;
    df_0 _S343 = twice_0(&_S342);
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
        float _S344 = x_data_1[x_4->base_0 + i_2 * x_4->step_2];
        bool _S345;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S345 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S345 = false;
        }
        df_0 _S346;
        if(_S345)
        {
            _S346 = wide_0(_S344);
        }
        else
        {
            df_0 _S347 = x2A_1(&x_4->scale_0, _S344);
            _S346 = _S347;
        }
        float _S348 = y_data_1[y_1->base_0 + i_2 * y_1->step_2];
        bool _S349;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S349 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S349 = false;
        }
        df_0 _S350;
        if(_S349)
        {
            _S350 = wide_0(_S348);
        }
        else
        {
            df_0 _S351 = x2A_1(&y_1->scale_0, _S348);
            _S350 = _S351;
        }
        thread df_0 _S352 = _S346;
        thread df_0 _S353 = _S350;
        df_0 _S354 = x2D_0(&_S352, &_S353);
        thread df_0 _S355 = _S354;
        df_0 _S356 = x2A_0(on_difference_0, &_S355);
        thread df_0 _S357 = _S339;
        thread df_0 _S358 = _S346;
        df_0 _S359 = x2A_0(&_S357, &_S358);
        thread df_0 _S360 = _S356;
        thread df_0 _S361 = _S359;
        df_0 _S362 = x2D_0(&_S360, &_S361);
        thread df_0 _S363 = _S362;
        put_bar_0(x_bar_0, p_22, site_11, 0U, i_2, &_S363);
        thread df_0 _S364 = _S356;
        df_0 _S365 = neg_0(&_S364);
        thread df_0 _S366 = _S343;
        thread df_0 _S367 = _S350;
        df_0 _S368 = x2A_0(&_S366, &_S367);
        thread df_0 _S369 = _S365;
        thread df_0 _S370 = _S368;
        df_0 _S371 = x2D_0(&_S369, &_S370);
        thread df_0 _S372 = _S371;
        put_bar_0(y_bar_0, p_22, site_11, 1U, i_2, &_S372);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S373;
    if(this_8->active_0)
    {
        _S373 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S373 = false;
    }
    return _S373;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_12, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S374 = Site_is_first_0(site_12);
    bool _S375;
    if(_S374)
    {
        _S375 = inputs_0 > 0U;
    }
    else
    {
        _S375 = false;
    }
    if(_S375)
    {
        _S375 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S375 = false;
    }
    if(_S375)
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
        uint _S376 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S376)
        {
        }
        else
        {
            break;
        }
        Site_0 _S377 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S378 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S379 = _S377;
        thread Lie_0 _S380 = _S378;
        thread float device* _S381;
        Point_0 _S382 = point_of_0(&entryPointParams_8->p_0, &_S379, (&kernelContext_6)->entryPointParams_left_0, &_S380, (&kernelContext_6)->entryPointParams_status_0, &_S381, &kernelContext_6);
        float device* _S383 = _S381;
        Lie_0 _S384 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S385 = _S377;
        thread Lie_0 _S386 = _S384;
        thread float device* _S387;
        Point_0 _S388 = point_of_0(&entryPointParams_8->p_0, &_S385, (&kernelContext_6)->entryPointParams_right_0, &_S386, (&kernelContext_6)->entryPointParams_status_0, &_S387, &kernelContext_6);
        float device* _S389 = _S387;
        thread Site_0 _S390 = _S377;
        df_0 _S391 = cotangent_number_0(&entryPointParams_8->p_0, &_S390, (&kernelContext_6)->entryPointParams_cotangent_0);
        thread Site_0 _S392 = _S377;
        thread Row_0 _S393 = _S382.row_4;
        thread Row_0 _S394 = _S388.row_4;
        Squares_0 _S395 = difference_squares_0(&entryPointParams_8->p_0, &_S392, &_S393, _S383, &_S394, _S389, &kernelContext_6);
        thread Squares_0 _S396 = _S395;
        df_0 _S397 = Squares_length_0(&_S396);
        thread df_0 _S398 = _S382.gap_0;
        df_0 _S399 = root_of_0(&_S398);
        thread df_0 _S400 = _S388.gap_0;
        df_0 _S401 = root_of_0(&_S400);
        thread df_0 _S402 = _S399;
        thread df_0 _S403 = _S401;
        df_0 _S404 = x2A_0(&_S402, &_S403);
        df_0 _S405 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S406 = _S405;
        thread df_0 _S407 = _S397;
        df_0 _S408 = x2A_0(&_S406, &_S407);
        thread df_0 _S409 = _S408;
        thread df_0 _S410 = _S404;
        df_0 _S411 = _0(&_S409, &_S410);
        thread df_0 _S412 = _S411;
        thread df_0 _S413 = _S411;
        df_0 _S414 = x2A_0(&_S412, &_S413);
        thread df_0 _S415 = _S414;
        df_0 _S416 = x2B_1(&_S415, 1.0f);
        thread df_0 _S417 = _S416;
        df_0 _S418 = root_of_0(&_S417);
        thread df_0 _S419 = _S391;
        thread df_0 _S420 = _S411;
        df_0 _S421 = x2A_0(&_S419, &_S420);
        df_0 _S422 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S423 = _S418;
        thread df_0 _S424 = _S422;
        df_0 _S425 = x2A_0(&_S423, &_S424);
        thread df_0 _S426 = _S421;
        thread df_0 _S427 = _S425;
        df_0 _S428 = _0(&_S426, &_S427);
        thread df_0 _S429 = _S428;
        df_0 _S430 = neg_0(&_S429);
        thread df_0 _S431 = _S397;
        bool _S432 = is_zero_0(&_S431);
        df_0 _S433;
        if(_S432)
        {
            _S433 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S434 = _S391;
            df_0 _S435 = twice_0(&_S434);
            thread df_0 _S436 = _S404;
            thread df_0 _S437 = _S418;
            df_0 _S438 = x2A_0(&_S436, &_S437);
            thread df_0 _S439 = _S438;
            thread df_0 _S440 = _S397;
            df_0 _S441 = x2A_0(&_S439, &_S440);
            thread df_0 _S442 = _S435;
            thread df_0 _S443 = _S441;
            df_0 _S444 = _0(&_S442, &_S443);
            _S433 = _S444;
        }
        thread df_0 _S445 = _S430;
        thread df_0 _S446 = _S382.gap_0;
        df_0 _S447 = _0(&_S445, &_S446);
        thread df_0 _S448 = _S430;
        thread df_0 _S449 = _S388.gap_0;
        df_0 _S450 = _0(&_S448, &_S449);
        thread Site_0 _S451 = _S377;
        thread Row_0 _S452 = _S382.row_4;
        thread Row_0 _S453 = _S388.row_4;
        thread df_0 _S454 = _S447;
        thread df_0 _S455 = _S450;
        thread df_0 _S456 = _S433;
        put_gaps_0((&kernelContext_6)->entryPointParams_left_bar_0, (&kernelContext_6)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S451, &_S452, _S383, &_S453, _S389, &_S454, &_S455, &_S456);
        uint _S457 = _S382.clipped_0 + _S388.clipped_0;
        thread Site_0 _S458 = _S377;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S458, (&kernelContext_6)->entryPointParams_status_0, _S457);
        block_1 = block_1 + entryPointParams_8->p_0.groups_0;
    }
    return;
}

[[kernel]] void poincare_squared_distance_vjp(uint3 group_1 [[threadgroup_position_in_grid]], uint3 invocation_3 [[thread_position_in_threadgroup]], EntryPointParams_1 constant* entryPointParams_9 [[buffer(0)]], float device* entryPointParams_left_3 [[buffer(1)]], float device* entryPointParams_right_3 [[buffer(2)]], float device* entryPointParams_cotangent_9 [[buffer(3)]], float device* entryPointParams_left_bar_3 [[buffer(4)]], float device* entryPointParams_right_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_9 [[buffer(6)]])
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
        uint _S459 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S459)
        {
        }
        else
        {
            break;
        }
        Site_0 _S460 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S461 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S462 = _S460;
        thread Lie_0 _S463 = _S461;
        thread float device* _S464;
        Point_0 _S465 = point_of_0(&entryPointParams_9->p_1, &_S462, (&kernelContext_7)->entryPointParams_left_1, &_S463, (&kernelContext_7)->entryPointParams_status_1, &_S464, &kernelContext_7);
        float device* _S466 = _S464;
        Lie_0 _S467 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S468 = _S460;
        thread Lie_0 _S469 = _S467;
        thread float device* _S470;
        Point_0 _S471 = point_of_0(&entryPointParams_9->p_1, &_S468, (&kernelContext_7)->entryPointParams_right_1, &_S469, (&kernelContext_7)->entryPointParams_status_1, &_S470, &kernelContext_7);
        float device* _S472 = _S470;
        thread Site_0 _S473 = _S460;
        df_0 _S474 = cotangent_number_0(&entryPointParams_9->p_1, &_S473, (&kernelContext_7)->entryPointParams_cotangent_1);
        df_0 _S475 = c_of_0(&entryPointParams_9->p_1);
        thread Site_0 _S476 = _S460;
        thread Row_0 _S477 = _S465.row_4;
        thread Row_0 _S478 = _S471.row_4;
        Squares_0 _S479 = difference_squares_0(&entryPointParams_9->p_1, &_S476, &_S477, _S466, &_S478, _S472, &kernelContext_7);
        thread Squares_0 _S480 = _S479;
        df_0 _S481 = Squares_total_0(&_S480);
        thread df_0 _S482 = _S465.gap_0;
        Dual_0 _S483 = variable_0(&_S482, int(0));
        thread df_0 _S484 = _S471.gap_0;
        Dual_0 _S485 = variable_0(&_S484, int(1));
        thread df_0 _S486 = _S481;
        Dual_0 _S487 = variable_0(&_S486, int(2));
        thread Dual_0 _S488 = _S487;
        thread df_0 _S489 = _S475;
        Dual_0 _S490 = times_0(&_S488, &_S489);
        thread Dual_0 _S491 = _S483;
        thread Dual_0 _S492 = _S485;
        Dual_0 _S493 = mul_0(&_S491, &_S492);
        thread Dual_0 _S494 = _S490;
        thread Dual_0 _S495 = _S493;
        Dual_0 _S496 = div_0(&_S494, &_S495);
        thread Dual_0 _S497 = _S496;
        Dual_0 _S498 = dual_asinhc_0(&_S497);
        thread Dual_0 _S499 = _S498;
        thread Dual_0 _S500 = _S498;
        Dual_0 _S501 = mul_0(&_S499, &_S500);
        thread Dual_0 _S502 = _S496;
        thread Dual_0 _S503 = _S501;
        Dual_0 _S504 = mul_0(&_S502, &_S503);
        thread df_0 _S505 = _S474;
        df_0 _S506 = scaled_1(&_S505, 4.0f);
        thread df_0 _S507 = _S506;
        thread df_0 _S508 = _S475;
        df_0 _S509 = _0(&_S507, &_S508);
        thread Dual_0 _S510 = _S504;
        thread df_0 _S511 = _S509;
        Dual_0 _S512 = times_0(&_S510, &_S511);
        thread df_0 _S513 = _S512.partial_0[int(2)];
        df_0 _S514 = twice_0(&_S513);
        thread Site_0 _S515 = _S460;
        thread Row_0 _S516 = _S465.row_4;
        thread Row_0 _S517 = _S471.row_4;
        thread df_0 _S518 = _S512.partial_0[int(0)];
        thread df_0 _S519 = _S512.partial_0[int(1)];
        thread df_0 _S520 = _S514;
        put_gaps_0((&kernelContext_7)->entryPointParams_left_bar_1, (&kernelContext_7)->entryPointParams_right_bar_1, &entryPointParams_9->p_1, &_S515, &_S516, _S466, &_S517, _S472, &_S518, &_S519, &_S520);
        uint _S521 = _S465.clipped_0 + _S471.clipped_0;
        thread Site_0 _S522 = _S460;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S522, (&kernelContext_7)->entryPointParams_status_1, _S521);
        block_2 = block_2 + entryPointParams_9->p_1.groups_0;
    }
    return;
}

[[kernel]] void poincare_distance0_vjp(uint3 group_2 [[threadgroup_position_in_grid]], uint3 invocation_4 [[thread_position_in_threadgroup]], EntryPointParams_2 constant* entryPointParams_10 [[buffer(0)]], float device* entryPointParams_point_5 [[buffer(1)]], float device* entryPointParams_cotangent_10 [[buffer(2)]], float device* entryPointParams_point_bar_5 [[buffer(3)]], atomic<uint> device* entryPointParams_status_10 [[buffer(4)]])
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
        uint _S523 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S523)
        {
        }
        else
        {
            break;
        }
        Site_0 _S524 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S525 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S526 = _S524;
        thread Lie_0 _S527 = _S525;
        thread float device* _S528;
        Point_0 _S529 = point_of_0(&entryPointParams_10->p_2, &_S526, (&kernelContext_8)->entryPointParams_point_0, &_S527, (&kernelContext_8)->entryPointParams_status_2, &_S528, &kernelContext_8);
        float device* _S530 = _S528;
        thread Site_0 _S531 = _S524;
        df_0 _S532 = cotangent_number_0(&entryPointParams_10->p_2, &_S531, (&kernelContext_8)->entryPointParams_cotangent_2);
        thread df_0 _S533 = _S529.length_0;
        bool _S534 = is_zero_0(&_S533);
        df_0 _S535;
        if(_S534)
        {
            _S535 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S536 = _S532;
            df_0 _S537 = twice_0(&_S536);
            thread df_0 _S538 = _S529.gap_0;
            thread df_0 _S539 = _S529.length_0;
            df_0 _S540 = x2A_0(&_S538, &_S539);
            thread df_0 _S541 = _S537;
            thread df_0 _S542 = _S540;
            df_0 _S543 = _0(&_S541, &_S542);
            _S535 = _S543;
        }
        uint i_3 = _S524.lane_0;
        for(;;)
        {
            if(i_3 < (_S524.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S544 = _S530[_S529.row_4.base_0 + i_3 * _S529.row_4.step_2];
            bool _S545;
            if((_S529.row_4.scale_0.hi_0) == 1.0f)
            {
                _S545 = (_S529.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S545 = false;
            }
            df_0 _S546;
            if(_S545)
            {
                _S546 = wide_0(_S544);
            }
            else
            {
                thread df_0 _S547 = _S529.row_4.scale_0;
                df_0 _S548 = x2A_1(&_S547, _S544);
                _S546 = _S548;
            }
            thread df_0 _S549 = _S535;
            thread df_0 _S550 = _S546;
            df_0 _S551 = x2A_0(&_S549, &_S550);
            thread Site_0 _S552 = _S524;
            thread df_0 _S553 = _S551;
            put_bar_0((&kernelContext_8)->entryPointParams_point_bar_0, &entryPointParams_10->p_2, &_S552, 0U, i_3, &_S553);
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S554 = _S524;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S554, (&kernelContext_8)->entryPointParams_status_2, _S529.clipped_0);
        block_3 = block_3 + entryPointParams_10->p_2.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_13, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S555)
{
    thread float device* _S556;
    Row_0 _S557 = row_of_0(site_13, data_2, lie_3, &_S556);
    float device* _S558 = _S556;
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
        thread Row_0 _S559 = _S557;
        float _S560 = Row_raw_0(&_S559, _S558, i_4);
        if(is_bad_0(_S560))
        {
            report_fault_0(status_4, site_13->row_0);
        }
        i_4 = i_4 + p_24->lanes_0;
    }
    *_S555 = _S558;
    return _S557;
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
        df_0 _S561 = sums_3[int(0)];
        float _S562 = x_data_2[x_5->base_0 + i_5 * x_5->step_2];
        bool _S563;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S563 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S563 = false;
        }
        df_0 _S564;
        if(_S563)
        {
            _S564 = wide_0(_S562);
        }
        else
        {
            df_0 _S565 = x2A_1(&x_5->scale_0, _S562);
            _S564 = _S565;
        }
        float _S566 = y_data_2[y_2->base_0 + i_5 * y_2->step_2];
        bool _S567;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S567 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S567 = false;
        }
        df_0 _S568;
        if(_S567)
        {
            _S568 = wide_0(_S566);
        }
        else
        {
            df_0 _S569 = x2A_1(&y_2->scale_0, _S566);
            _S568 = _S569;
        }
        thread df_0 _S570 = _S564;
        thread df_0 _S571 = _S568;
        df_0 _S572 = x2A_0(&_S570, &_S571);
        thread df_0 _S573 = _S561;
        thread df_0 _S574 = _S572;
        df_0 _S575 = x2B_0(&_S573, &_S574);
        sums_3[int(0)] = _S575;
        i_5 = i_5 + p_26->lanes_0;
    }
    join_0(p_26->lanes_0, site_14, &sums_3, kernelContext_9);
    return sums_3[int(0)];
}

[[kernel]] void poincare_inner_vjp(uint3 group_3 [[threadgroup_position_in_grid]], uint3 invocation_5 [[thread_position_in_threadgroup]], EntryPointParams_3 constant* entryPointParams_11 [[buffer(0)]], float device* entryPointParams_point_6 [[buffer(1)]], float device* entryPointParams_u_1 [[buffer(2)]], float device* entryPointParams_v_1 [[buffer(3)]], float device* entryPointParams_cotangent_11 [[buffer(4)]], float device* entryPointParams_point_bar_6 [[buffer(5)]], float device* entryPointParams_u_bar_1 [[buffer(6)]], float device* entryPointParams_v_bar_1 [[buffer(7)]], atomic<uint> device* entryPointParams_status_11 [[buffer(8)]])
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
        uint _S576 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S576)
        {
        }
        else
        {
            break;
        }
        Site_0 _S577 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S578 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S579 = _S577;
        thread Lie_0 _S580 = _S578;
        thread float device* _S581;
        Point_0 _S582 = point_of_0(&entryPointParams_11->p_3, &_S579, (&kernelContext_10)->entryPointParams_point_1, &_S580, (&kernelContext_10)->entryPointParams_status_3, &_S581, &kernelContext_10);
        float device* _S583 = _S581;
        Lie_0 _S584 = y_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S585 = _S577;
        thread Lie_0 _S586 = _S584;
        thread float device* _S587;
        Row_0 _S588 = vector_of_0(&entryPointParams_11->p_3, &_S585, (&kernelContext_10)->entryPointParams_u_0, &_S586, (&kernelContext_10)->entryPointParams_status_3, &_S587);
        float device* _S589 = _S587;
        Lie_0 _S590 = z_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S591 = _S577;
        thread Lie_0 _S592 = _S590;
        thread float device* _S593;
        Row_0 _S594 = vector_of_0(&entryPointParams_11->p_3, &_S591, (&kernelContext_10)->entryPointParams_v_0, &_S592, (&kernelContext_10)->entryPointParams_status_3, &_S593);
        float device* _S595 = _S593;
        thread Site_0 _S596 = _S577;
        df_0 _S597 = cotangent_number_0(&entryPointParams_11->p_3, &_S596, (&kernelContext_10)->entryPointParams_cotangent_3);
        thread df_0 _S598 = _S597;
        df_0 _S599 = scaled_1(&_S598, 4.0f);
        thread df_0 _S600 = _S582.gap_0;
        thread df_0 _S601 = _S582.gap_0;
        df_0 _S602 = x2A_0(&_S600, &_S601);
        thread df_0 _S603 = _S599;
        thread df_0 _S604 = _S602;
        df_0 _S605 = _0(&_S603, &_S604);
        df_0 _S606 = c_of_0(&entryPointParams_11->p_3);
        thread df_0 _S607 = _S606;
        thread df_0 _S608 = _S605;
        df_0 _S609 = x2A_0(&_S607, &_S608);
        thread Site_0 _S610 = _S577;
        thread Row_0 _S611 = _S588;
        thread Row_0 _S612 = _S594;
        df_0 _S613 = dot_of_0(&entryPointParams_11->p_3, &_S610, &_S611, _S589, &_S612, _S595, &kernelContext_10);
        thread df_0 _S614 = _S609;
        thread df_0 _S615 = _S613;
        df_0 _S616 = x2A_0(&_S614, &_S615);
        thread df_0 _S617 = _S616;
        df_0 _S618 = scaled_1(&_S617, 4.0f);
        thread df_0 _S619 = _S618;
        thread df_0 _S620 = _S582.gap_0;
        df_0 _S621 = _0(&_S619, &_S620);
        uint i_6 = _S577.lane_0;
        for(;;)
        {
            if(i_6 < (_S577.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S622 = _S583[_S582.row_4.base_0 + i_6 * _S582.row_4.step_2];
            bool _S623;
            if((_S582.row_4.scale_0.hi_0) == 1.0f)
            {
                _S623 = (_S582.row_4.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S625 = _S582.row_4.scale_0;
                df_0 _S626 = x2A_1(&_S625, _S622);
                _S624 = _S626;
            }
            thread df_0 _S627 = _S621;
            thread df_0 _S628 = _S624;
            df_0 _S629 = x2A_0(&_S627, &_S628);
            thread Site_0 _S630 = _S577;
            thread df_0 _S631 = _S629;
            put_bar_0((&kernelContext_10)->entryPointParams_point_bar_1, &entryPointParams_11->p_3, &_S630, 0U, i_6, &_S631);
            float _S632 = _S595[_S594.base_0 + i_6 * _S594.step_2];
            bool _S633;
            if((_S594.scale_0.hi_0) == 1.0f)
            {
                _S633 = (_S594.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S635 = _S594.scale_0;
                df_0 _S636 = x2A_1(&_S635, _S632);
                _S634 = _S636;
            }
            thread df_0 _S637 = _S605;
            thread df_0 _S638 = _S634;
            df_0 _S639 = x2A_0(&_S637, &_S638);
            thread Site_0 _S640 = _S577;
            thread df_0 _S641 = _S639;
            put_bar_0((&kernelContext_10)->entryPointParams_u_bar_0, &entryPointParams_11->p_3, &_S640, 1U, i_6, &_S641);
            float _S642 = _S589[_S588.base_0 + i_6 * _S588.step_2];
            bool _S643;
            if((_S588.scale_0.hi_0) == 1.0f)
            {
                _S643 = (_S588.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S645 = _S588.scale_0;
                df_0 _S646 = x2A_1(&_S645, _S642);
                _S644 = _S646;
            }
            thread df_0 _S647 = _S605;
            thread df_0 _S648 = _S644;
            df_0 _S649 = x2A_0(&_S647, &_S648);
            thread Site_0 _S650 = _S577;
            thread df_0 _S651 = _S649;
            put_bar_0((&kernelContext_10)->entryPointParams_v_bar_0, &entryPointParams_11->p_3, &_S650, 2U, i_6, &_S651);
            i_6 = i_6 + entryPointParams_11->p_3.lanes_0;
        }
        thread Site_0 _S652 = _S577;
        refuse_clipped_0(&entryPointParams_11->p_3, &_S652, (&kernelContext_10)->entryPointParams_status_3, _S582.clipped_0);
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_27, const Site_0 thread* site_15, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_5, float device* thread* _S653, KernelContext_0 thread* kernelContext_11)
{
    thread Tangent_0 tangent_0;
    thread float device* _S654;
    Row_0 _S655 = row_of_0(site_15, data_3, lie_4, &_S654);
    float device* tangent_row_data_0 = _S654;
    (&tangent_0)->row_5 = _S655;
    thread Row_0 _S656 = _S655;
    Squares_0 _S657 = squares_of_0(p_27, site_15, &_S656, _S654, status_5, kernelContext_11);
    thread Squares_0 _S658 = _S657;
    float _S659 = Squares_unit_0(&_S658);
    (&tangent_0)->unit_0 = _S659;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S659);
    thread Squares_0 _S660 = _S657;
    df_0 _S661 = Squares_length_0(&_S660);
    (&tangent_0)->length_1 = _S661;
    thread Squares_0 _S662 = _S657;
    df_0 _S663 = Squares_total_0(&_S662);
    (&tangent_0)->square_1 = _S663;
    *_S653 = tangent_row_data_0;
    return tangent_0;
}

[[kernel]] void poincare_norm_vjp(uint3 group_4 [[threadgroup_position_in_grid]], uint3 invocation_6 [[thread_position_in_threadgroup]], EntryPointParams_4 constant* entryPointParams_12 [[buffer(0)]], float device* entryPointParams_point_7 [[buffer(1)]], float device* entryPointParams_tangent_2 [[buffer(2)]], float device* entryPointParams_cotangent_12 [[buffer(3)]], float device* entryPointParams_point_bar_7 [[buffer(4)]], float device* entryPointParams_tangent_bar_2 [[buffer(5)]], atomic<uint> device* entryPointParams_status_12 [[buffer(6)]])
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
        uint _S664 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S664)
        {
        }
        else
        {
            break;
        }
        Site_0 _S665 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S666 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S667 = _S665;
        thread Lie_0 _S668 = _S666;
        thread float device* _S669;
        Point_0 _S670 = point_of_0(&entryPointParams_12->p_4, &_S667, (&kernelContext_12)->entryPointParams_point_2, &_S668, (&kernelContext_12)->entryPointParams_status_4, &_S669, &kernelContext_12);
        float device* _S671 = _S669;
        Lie_0 _S672 = y_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S673 = _S665;
        thread Lie_0 _S674 = _S672;
        thread float device* _S675;
        Tangent_0 _S676 = tangent_of_0(&entryPointParams_12->p_4, &_S673, (&kernelContext_12)->entryPointParams_tangent_0, &_S674, (&kernelContext_12)->entryPointParams_status_4, &_S675, &kernelContext_12);
        float device* _S677 = _S675;
        thread Site_0 _S678 = _S665;
        df_0 _S679 = cotangent_number_0(&entryPointParams_12->p_4, &_S678, (&kernelContext_12)->entryPointParams_cotangent_4);
        thread df_0 _S680 = _S679;
        df_0 _S681 = twice_0(&_S680);
        thread df_0 _S682 = _S681;
        thread df_0 _S683 = _S670.gap_0;
        df_0 _S684 = _0(&_S682, &_S683);
        df_0 _S685 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S686 = _S685;
        thread df_0 _S687 = _S684;
        df_0 _S688 = x2A_0(&_S686, &_S687);
        thread df_0 _S689 = _S688;
        thread df_0 _S690 = _S676.length_1;
        df_0 _S691 = x2A_0(&_S689, &_S690);
        thread df_0 _S692 = _S691;
        df_0 _S693 = twice_0(&_S692);
        thread df_0 _S694 = _S693;
        thread df_0 _S695 = _S670.gap_0;
        df_0 _S696 = _0(&_S694, &_S695);
        thread df_0 _S697 = _S676.length_1;
        bool _S698 = is_zero_0(&_S697);
        df_0 _S699;
        if(_S698)
        {
            _S699 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S700 = _S684;
            thread df_0 _S701 = _S676.length_1;
            df_0 _S702 = _0(&_S700, &_S701);
            _S699 = _S702;
        }
        uint i_7 = _S665.lane_0;
        for(;;)
        {
            if(i_7 < (_S665.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S703 = _S671[_S670.row_4.base_0 + i_7 * _S670.row_4.step_2];
            bool _S704;
            if((_S670.row_4.scale_0.hi_0) == 1.0f)
            {
                _S704 = (_S670.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S704 = false;
            }
            df_0 _S705;
            if(_S704)
            {
                _S705 = wide_0(_S703);
            }
            else
            {
                thread df_0 _S706 = _S670.row_4.scale_0;
                df_0 _S707 = x2A_1(&_S706, _S703);
                _S705 = _S707;
            }
            thread df_0 _S708 = _S696;
            thread df_0 _S709 = _S705;
            df_0 _S710 = x2A_0(&_S708, &_S709);
            float _S711 = 1.0f / _S676.unit_0;
            thread df_0 _S712 = _S710;
            df_0 _S713 = scaled_1(&_S712, _S711);
            thread Site_0 _S714 = _S665;
            thread df_0 _S715 = _S713;
            put_bar_0((&kernelContext_12)->entryPointParams_point_bar_2, &entryPointParams_12->p_4, &_S714, 0U, i_7, &_S715);
            float _S716 = _S677[_S676.row_5.base_0 + i_7 * _S676.row_5.step_2];
            bool _S717;
            if((_S676.row_5.scale_0.hi_0) == 1.0f)
            {
                _S717 = (_S676.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S717 = false;
            }
            df_0 _S718;
            if(_S717)
            {
                _S718 = wide_0(_S716);
            }
            else
            {
                thread df_0 _S719 = _S676.row_5.scale_0;
                df_0 _S720 = x2A_1(&_S719, _S716);
                _S718 = _S720;
            }
            thread df_0 _S721 = _S699;
            thread df_0 _S722 = _S718;
            df_0 _S723 = x2A_0(&_S721, &_S722);
            thread Site_0 _S724 = _S665;
            thread df_0 _S725 = _S723;
            put_bar_0((&kernelContext_12)->entryPointParams_tangent_bar_0, &entryPointParams_12->p_4, &_S724, 1U, i_7, &_S725);
            i_7 = i_7 + entryPointParams_12->p_4.lanes_0;
        }
        thread Site_0 _S726 = _S665;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S726, (&kernelContext_12)->entryPointParams_status_4, _S670.clipped_0);
        block_5 = block_5 + entryPointParams_12->p_4.groups_0;
    }
    return;
}

Lie_0 cotangent_lie_0(const Ball_0 constant* p_28)
{
    return lie_of_0(p_28->cotangent_offset_0, p_28->cotangent_stride_0, p_28->cotangent_step_0);
}

[[kernel]] void poincare_transport0_vjp(uint3 group_5 [[threadgroup_position_in_grid]], uint3 invocation_7 [[thread_position_in_threadgroup]], EntryPointParams_5 constant* entryPointParams_13 [[buffer(0)]], float device* entryPointParams_target_1 [[buffer(1)]], float device* entryPointParams_tangent_3 [[buffer(2)]], float device* entryPointParams_cotangent_13 [[buffer(3)]], float device* entryPointParams_target_bar_1 [[buffer(4)]], float device* entryPointParams_tangent_bar_3 [[buffer(5)]], atomic<uint> device* entryPointParams_status_13 [[buffer(6)]])
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
        uint _S727 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S727)
        {
        }
        else
        {
            break;
        }
        Site_0 _S728 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S729 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S730 = _S728;
        thread Lie_0 _S731 = _S729;
        thread float device* _S732;
        Point_0 _S733 = point_of_0(&entryPointParams_13->p_5, &_S730, (&kernelContext_13)->entryPointParams_target_0, &_S731, (&kernelContext_13)->entryPointParams_status_5, &_S732, &kernelContext_13);
        float device* _S734 = _S732;
        Lie_0 _S735 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S736 = _S728;
        thread Lie_0 _S737 = _S735;
        thread float device* _S738;
        Row_0 _S739 = vector_of_0(&entryPointParams_13->p_5, &_S736, (&kernelContext_13)->entryPointParams_tangent_1, &_S737, (&kernelContext_13)->entryPointParams_status_5, &_S738);
        float device* _S740 = _S738;
        Lie_0 _S741 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S742 = _S728;
        thread Lie_0 _S743 = _S741;
        thread float device* _S744;
        Row_0 _S745 = row_of_0(&_S742, (&kernelContext_13)->entryPointParams_cotangent_5, &_S743, &_S744);
        float device* _S746 = _S744;
        df_0 _S747 = c_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S748 = _S728;
        thread Row_0 _S749 = _S739;
        thread Row_0 _S750 = _S745;
        df_0 _S751 = dot_of_0(&entryPointParams_13->p_5, &_S748, &_S749, _S740, &_S750, _S744, &kernelContext_13);
        thread df_0 _S752 = _S747;
        thread df_0 _S753 = _S751;
        df_0 _S754 = x2A_0(&_S752, &_S753);
        thread df_0 _S755 = _S754;
        df_0 _S756 = neg_0(&_S755);
        thread df_0 _S757 = _S756;
        df_0 _S758 = twice_0(&_S757);
        uint i_8 = _S728.lane_0;
        for(;;)
        {
            if(i_8 < (_S728.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S759 = _S734[_S733.row_4.base_0 + i_8 * _S733.row_4.step_2];
            bool _S760;
            if((_S733.row_4.scale_0.hi_0) == 1.0f)
            {
                _S760 = (_S733.row_4.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S762 = _S733.row_4.scale_0;
                df_0 _S763 = x2A_1(&_S762, _S759);
                _S761 = _S763;
            }
            thread df_0 _S764 = _S758;
            thread df_0 _S765 = _S761;
            df_0 _S766 = x2A_0(&_S764, &_S765);
            thread Site_0 _S767 = _S728;
            thread df_0 _S768 = _S766;
            put_bar_0((&kernelContext_13)->entryPointParams_target_bar_0, &entryPointParams_13->p_5, &_S767, 0U, i_8, &_S768);
            float _S769 = _S746[_S745.base_0 + i_8 * _S745.step_2];
            bool _S770;
            if((_S745.scale_0.hi_0) == 1.0f)
            {
                _S770 = (_S745.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S770 = false;
            }
            df_0 _S771;
            if(_S770)
            {
                _S771 = wide_0(_S769);
            }
            else
            {
                thread df_0 _S772 = _S745.scale_0;
                df_0 _S773 = x2A_1(&_S772, _S769);
                _S771 = _S773;
            }
            thread df_0 _S774 = _S733.gap_0;
            thread df_0 _S775 = _S771;
            df_0 _S776 = x2A_0(&_S774, &_S775);
            thread Site_0 _S777 = _S728;
            thread df_0 _S778 = _S776;
            put_bar_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_13->p_5, &_S777, 1U, i_8, &_S778);
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S779 = _S728;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S779, (&kernelContext_13)->entryPointParams_status_5, _S733.clipped_0);
        block_6 = block_6 + entryPointParams_13->p_5.groups_0;
    }
    return;
}

[[kernel]] void poincare_project_tangent_vjp(uint3 group_6 [[threadgroup_position_in_grid]], uint3 invocation_8 [[thread_position_in_threadgroup]], EntryPointParams_6 constant* entryPointParams_14 [[buffer(0)]], float device* entryPointParams_point_8 [[buffer(1)]], float device* entryPointParams_vector_1 [[buffer(2)]], float device* entryPointParams_cotangent_14 [[buffer(3)]], float device* entryPointParams_point_bar_8 [[buffer(4)]], float device* entryPointParams_vector_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_14 [[buffer(6)]])
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
        uint _S780 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S780)
        {
        }
        else
        {
            break;
        }
        Site_0 _S781 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S782 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S783 = _S781;
        thread Lie_0 _S784 = _S782;
        thread float device* _S785;
        Point_0 _S786 = point_of_0(&entryPointParams_14->p_6, &_S783, (&kernelContext_14)->entryPointParams_point_3, &_S784, (&kernelContext_14)->entryPointParams_status_6, &_S785, &kernelContext_14);
        Lie_0 _S787 = y_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S788 = _S781;
        thread Lie_0 _S789 = _S787;
        thread float device* _S790;
        Row_0 _S791 = vector_of_0(&entryPointParams_14->p_6, &_S788, (&kernelContext_14)->entryPointParams_vector_0, &_S789, (&kernelContext_14)->entryPointParams_status_6, &_S790);
        Lie_0 _S792 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S793 = _S781;
        thread Lie_0 _S794 = _S792;
        thread float device* _S795;
        Row_0 _S796 = row_of_0(&_S793, (&kernelContext_14)->entryPointParams_cotangent_6, &_S794, &_S795);
        float device* _S797 = _S795;
        uint i_9 = _S781.lane_0;
        for(;;)
        {
            if(i_9 < (_S781.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S798 = wide_0(0.0f);
            thread Site_0 _S799 = _S781;
            thread df_0 _S800 = _S798;
            put_bar_0((&kernelContext_14)->entryPointParams_point_bar_3, &entryPointParams_14->p_6, &_S799, 0U, i_9, &_S800);
            float _S801 = _S797[_S796.base_0 + i_9 * _S796.step_2];
            bool _S802;
            if((_S796.scale_0.hi_0) == 1.0f)
            {
                _S802 = (_S796.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S802 = false;
            }
            df_0 _S803;
            if(_S802)
            {
                _S803 = wide_0(_S801);
            }
            else
            {
                thread df_0 _S804 = _S796.scale_0;
                df_0 _S805 = x2A_1(&_S804, _S801);
                _S803 = _S805;
            }
            thread Site_0 _S806 = _S781;
            thread df_0 _S807 = _S803;
            put_bar_0((&kernelContext_14)->entryPointParams_vector_bar_0, &entryPointParams_14->p_6, &_S806, 1U, i_9, &_S807);
            i_9 = i_9 + entryPointParams_14->p_6.lanes_0;
        }
        thread Site_0 _S808 = _S781;
        refuse_clipped_0(&entryPointParams_14->p_6, &_S808, (&kernelContext_14)->entryPointParams_status_6, _S786.clipped_0);
        block_7 = block_7 + entryPointParams_14->p_6.groups_0;
    }
    return;
}

[[kernel]] void poincare_riemannian_gradient_vjp(uint3 group_7 [[threadgroup_position_in_grid]], uint3 invocation_9 [[thread_position_in_threadgroup]], EntryPointParams_7 constant* entryPointParams_15 [[buffer(0)]], float device* entryPointParams_point_9 [[buffer(1)]], float device* entryPointParams_gradient_1 [[buffer(2)]], float device* entryPointParams_cotangent_15 [[buffer(3)]], float device* entryPointParams_point_bar_9 [[buffer(4)]], float device* entryPointParams_gradient_bar_1 [[buffer(5)]], atomic<uint> device* entryPointParams_status_15 [[buffer(6)]])
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
        uint _S809 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S809)
        {
        }
        else
        {
            break;
        }
        Site_0 _S810 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S811 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S812 = _S810;
        thread Lie_0 _S813 = _S811;
        thread float device* _S814;
        Point_0 _S815 = point_of_0(&entryPointParams_15->p_7, &_S812, (&kernelContext_15)->entryPointParams_point_4, &_S813, (&kernelContext_15)->entryPointParams_status_7, &_S814, &kernelContext_15);
        float device* _S816 = _S814;
        Lie_0 _S817 = y_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S818 = _S810;
        thread Lie_0 _S819 = _S817;
        thread float device* _S820;
        Row_0 _S821 = vector_of_0(&entryPointParams_15->p_7, &_S818, (&kernelContext_15)->entryPointParams_gradient_0, &_S819, (&kernelContext_15)->entryPointParams_status_7, &_S820);
        float device* _S822 = _S820;
        Lie_0 _S823 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S824 = _S810;
        thread Lie_0 _S825 = _S823;
        thread float device* _S826;
        Row_0 _S827 = row_of_0(&_S824, (&kernelContext_15)->entryPointParams_cotangent_7, &_S825, &_S826);
        float device* _S828 = _S826;
        df_0 _S829 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S830 = _S829;
        thread df_0 _S831 = _S815.gap_0;
        df_0 _S832 = x2A_0(&_S830, &_S831);
        thread Site_0 _S833 = _S810;
        thread Row_0 _S834 = _S821;
        thread Row_0 _S835 = _S827;
        df_0 _S836 = dot_of_0(&entryPointParams_15->p_7, &_S833, &_S834, _S822, &_S835, _S826, &kernelContext_15);
        thread df_0 _S837 = _S832;
        thread df_0 _S838 = _S836;
        df_0 _S839 = x2A_0(&_S837, &_S838);
        thread df_0 _S840 = _S839;
        df_0 _S841 = neg_0(&_S840);
        thread df_0 _S842 = _S815.gap_0;
        thread df_0 _S843 = _S815.gap_0;
        df_0 _S844 = x2A_0(&_S842, &_S843);
        thread df_0 _S845 = _S844;
        df_0 _S846 = scaled_1(&_S845, 0.25f);
        uint i_10 = _S810.lane_0;
        for(;;)
        {
            if(i_10 < (_S810.columns_0))
            {
            }
            else
            {
                break;
            }
            float _S847 = _S816[_S815.row_4.base_0 + i_10 * _S815.row_4.step_2];
            bool _S848;
            if((_S815.row_4.scale_0.hi_0) == 1.0f)
            {
                _S848 = (_S815.row_4.scale_0.lo_0) == 0.0f;
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
                thread df_0 _S850 = _S815.row_4.scale_0;
                df_0 _S851 = x2A_1(&_S850, _S847);
                _S849 = _S851;
            }
            thread df_0 _S852 = _S841;
            thread df_0 _S853 = _S849;
            df_0 _S854 = x2A_0(&_S852, &_S853);
            thread Site_0 _S855 = _S810;
            thread df_0 _S856 = _S854;
            put_bar_0((&kernelContext_15)->entryPointParams_point_bar_4, &entryPointParams_15->p_7, &_S855, 0U, i_10, &_S856);
            float _S857 = _S828[_S827.base_0 + i_10 * _S827.step_2];
            bool _S858;
            if((_S827.scale_0.hi_0) == 1.0f)
            {
                _S858 = (_S827.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S858 = false;
            }
            df_0 _S859;
            if(_S858)
            {
                _S859 = wide_0(_S857);
            }
            else
            {
                thread df_0 _S860 = _S827.scale_0;
                df_0 _S861 = x2A_1(&_S860, _S857);
                _S859 = _S861;
            }
            thread df_0 _S862 = _S846;
            thread df_0 _S863 = _S859;
            df_0 _S864 = x2A_0(&_S862, &_S863);
            thread Site_0 _S865 = _S810;
            thread df_0 _S866 = _S864;
            put_bar_0((&kernelContext_15)->entryPointParams_gradient_bar_0, &entryPointParams_15->p_7, &_S865, 1U, i_10, &_S866);
            i_10 = i_10 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S867 = _S810;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S867, (&kernelContext_15)->entryPointParams_status_7, _S815.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


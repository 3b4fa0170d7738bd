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
    uint low_0;
    df_0 scale_0;
};

Row_0 row_of_0(const Site_0 thread* site_3, float device* data_0, const Lie_0 thread* lie_1, float device* thread* _S220)
{
    thread Row_0 row_1;
    (&row_1)->base_0 = lie_1->offset_0 + site_3->row_0 * lie_1->stride_0;
    (&row_1)->step_2 = lie_1->step_0;
    (&row_1)->low_0 = 0U;
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
        uint _S319 = x_3->base_0 + i_1 * x_3->step_2;
        thread df_0 value_9 = wide_0(x_data_0[_S319]);
        uint _S320 = x_3->low_0;
        if((x_3->low_0) != 0U)
        {
            (&value_9)->lo_0 = x_data_0[_S319 + _S320];
        }
        bool _S321;
        if(((&x_3->scale_0)->hi_0) == 1.0f)
        {
            _S321 = ((&x_3->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S321 = false;
        }
        df_0 _S322;
        if(_S321)
        {
            _S322 = value_9;
        }
        else
        {
            thread df_0 _S323 = value_9;
            df_0 _S324 = x2A_0(&x_3->scale_0, &_S323);
            _S322 = _S324;
        }
        uint _S325 = y_0->base_0 + i_1 * y_0->step_2;
        thread df_0 value_10 = wide_0(y_data_0[_S325]);
        uint _S326 = y_0->low_0;
        if((y_0->low_0) != 0U)
        {
            (&value_10)->lo_0 = y_data_0[_S325 + _S326];
        }
        bool _S327;
        if(((&y_0->scale_0)->hi_0) == 1.0f)
        {
            _S327 = ((&y_0->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S327 = false;
        }
        df_0 _S328;
        if(_S327)
        {
            _S328 = value_10;
        }
        else
        {
            thread df_0 _S329 = value_10;
            df_0 _S330 = x2A_0(&y_0->scale_0, &_S329);
            _S328 = _S330;
        }
        thread df_0 _S331 = _S322;
        thread df_0 _S332 = _S328;
        df_0 _S333 = x2D_0(&_S331, &_S332);
        thread df_0 _S334 = _S333;
        Squares_add_0(&squares_2, &_S334);
        i_1 = i_1 + p_19->lanes_0;
    }
    Squares_join_over_0(&squares_2, p_19->lanes_0, site_8, kernelContext_5);
    return squares_2;
}

bool is_zero_0(const df_0 thread* a_24)
{
    return (a_24->hi_0) == 0.0f;
}

float nearest_0(const df_0 thread* value_11)
{
    float _S335 = value_11->hi_0;
    float _S336;
    if(is_bad_0(value_11->hi_0))
    {
        _S336 = _S335;
    }
    else
    {
        _S336 = _S335 + value_11->lo_0;
    }
    return _S336;
}

void put_0(float device* out_0, const Ball_0 constant* p_20, const Site_0 thread* site_9, uint column_1, const df_0 thread* value_12)
{
    float device* _S337 = out_0+(site_9->row_0 * p_20->out_stride_0 + p_20->out_column_0 + column_1);
    float _S338 = nearest_0(value_12);
    *_S337 = _S338;
    return;
}

void put_bar_0(float device* out_1, const Ball_0 constant* p_21, const Site_0 thread* site_10, uint index_1, uint column_2, const df_0 thread* value_13)
{
    if(((p_21->flags_0) & (2U << index_1)) == 0U)
    {
        put_0(out_1, p_21, site_10, column_2, value_13);
    }
    return;
}

void put_gaps_0(float device* x_bar_0, float device* y_bar_0, const Ball_0 constant* p_22, const Site_0 thread* site_11, const Row_0 thread* x_4, float device* x_data_1, const Row_0 thread* y_1, float device* y_data_1, const df_0 thread* on_x_gap_0, const df_0 thread* on_y_gap_0, const df_0 thread* on_difference_0)
{
    df_0 _S339 = c_of_0(p_22);
    thread df_0 _S340 = _S339;
    df_0 _S341 = x2A_0(&_S340, on_x_gap_0);
    thread df_0 _S342 = _S341;
    df_0 _S343 = twice_0(&_S342);
    thread df_0 _S344 = _S339;
    df_0 _S345 = x2A_0(&_S344, on_y_gap_0);
    thread df_0 _S346 = _S345;
    df_0 _S347 = twice_0(&_S346);
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
        uint _S348 = x_4->base_0 + i_2 * x_4->step_2;
        thread df_0 value_14 = wide_0(x_data_1[_S348]);
        uint _S349 = x_4->low_0;
        if((x_4->low_0) != 0U)
        {
            (&value_14)->lo_0 = x_data_1[_S348 + _S349];
        }
        bool _S350;
        if(((&x_4->scale_0)->hi_0) == 1.0f)
        {
            _S350 = ((&x_4->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S350 = false;
        }
        df_0 _S351;
        if(_S350)
        {
            _S351 = value_14;
        }
        else
        {
            thread df_0 _S352 = value_14;
            df_0 _S353 = x2A_0(&x_4->scale_0, &_S352);
            _S351 = _S353;
        }
        uint _S354 = y_1->base_0 + i_2 * y_1->step_2;
        thread df_0 value_15 = wide_0(y_data_1[_S354]);
        uint _S355 = y_1->low_0;
        if((y_1->low_0) != 0U)
        {
            (&value_15)->lo_0 = y_data_1[_S354 + _S355];
        }
        bool _S356;
        if(((&y_1->scale_0)->hi_0) == 1.0f)
        {
            _S356 = ((&y_1->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S356 = false;
        }
        df_0 _S357;
        if(_S356)
        {
            _S357 = value_15;
        }
        else
        {
            thread df_0 _S358 = value_15;
            df_0 _S359 = x2A_0(&y_1->scale_0, &_S358);
            _S357 = _S359;
        }
        thread df_0 _S360 = _S351;
        thread df_0 _S361 = _S357;
        df_0 _S362 = x2D_0(&_S360, &_S361);
        thread df_0 _S363 = _S362;
        df_0 _S364 = x2A_0(on_difference_0, &_S363);
        thread df_0 _S365 = _S343;
        thread df_0 _S366 = _S351;
        df_0 _S367 = x2A_0(&_S365, &_S366);
        thread df_0 _S368 = _S364;
        thread df_0 _S369 = _S367;
        df_0 _S370 = x2D_0(&_S368, &_S369);
        thread df_0 _S371 = _S370;
        put_bar_0(x_bar_0, p_22, site_11, 0U, i_2, &_S371);
        thread df_0 _S372 = _S364;
        df_0 _S373 = neg_0(&_S372);
        thread df_0 _S374 = _S347;
        thread df_0 _S375 = _S357;
        df_0 _S376 = x2A_0(&_S374, &_S375);
        thread df_0 _S377 = _S373;
        thread df_0 _S378 = _S376;
        df_0 _S379 = x2D_0(&_S377, &_S378);
        thread df_0 _S380 = _S379;
        put_bar_0(y_bar_0, p_22, site_11, 1U, i_2, &_S380);
        i_2 = i_2 + p_22->lanes_0;
    }
    return;
}

bool Site_is_first_0(const Site_0 thread* this_8)
{
    bool _S381;
    if(this_8->active_0)
    {
        _S381 = (this_8->lane_0) == 0U;
    }
    else
    {
        _S381 = false;
    }
    return _S381;
}

void refuse_clipped_0(const Ball_0 constant* p_23, const Site_0 thread* site_12, atomic<uint> device* status_3, uint inputs_0)
{
    bool _S382 = Site_is_first_0(site_12);
    bool _S383;
    if(_S382)
    {
        _S383 = inputs_0 > 0U;
    }
    else
    {
        _S383 = false;
    }
    if(_S383)
    {
        _S383 = ((p_23->flags_0) & 1U) != 0U;
    }
    else
    {
        _S383 = false;
    }
    if(_S383)
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
        uint _S384 = block_count_0(&entryPointParams_8->p_0);
        if(block_1 < _S384)
        {
        }
        else
        {
            break;
        }
        Site_0 _S385 = site_of_0(&entryPointParams_8->p_0, block_1, invocation_2.x);
        Lie_0 _S386 = x_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S387 = _S385;
        thread Lie_0 _S388 = _S386;
        thread float device* _S389;
        Point_0 _S390 = point_of_0(&entryPointParams_8->p_0, &_S387, (&kernelContext_6)->entryPointParams_left_0, &_S388, (&kernelContext_6)->entryPointParams_status_0, &_S389, &kernelContext_6);
        float device* _S391 = _S389;
        Lie_0 _S392 = y_lie_0(&entryPointParams_8->p_0);
        thread Site_0 _S393 = _S385;
        thread Lie_0 _S394 = _S392;
        thread float device* _S395;
        Point_0 _S396 = point_of_0(&entryPointParams_8->p_0, &_S393, (&kernelContext_6)->entryPointParams_right_0, &_S394, (&kernelContext_6)->entryPointParams_status_0, &_S395, &kernelContext_6);
        float device* _S397 = _S395;
        thread Site_0 _S398 = _S385;
        df_0 _S399 = cotangent_number_0(&entryPointParams_8->p_0, &_S398, (&kernelContext_6)->entryPointParams_cotangent_0);
        thread Site_0 _S400 = _S385;
        thread Row_0 _S401 = _S390.row_4;
        thread Row_0 _S402 = _S396.row_4;
        Squares_0 _S403 = difference_squares_0(&entryPointParams_8->p_0, &_S400, &_S401, _S391, &_S402, _S397, &kernelContext_6);
        thread Squares_0 _S404 = _S403;
        df_0 _S405 = Squares_length_0(&_S404);
        thread df_0 _S406 = _S390.gap_0;
        df_0 _S407 = root_of_0(&_S406);
        thread df_0 _S408 = _S396.gap_0;
        df_0 _S409 = root_of_0(&_S408);
        thread df_0 _S410 = _S407;
        thread df_0 _S411 = _S409;
        df_0 _S412 = x2A_0(&_S410, &_S411);
        df_0 _S413 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S414 = _S413;
        thread df_0 _S415 = _S405;
        df_0 _S416 = x2A_0(&_S414, &_S415);
        thread df_0 _S417 = _S416;
        thread df_0 _S418 = _S412;
        df_0 _S419 = _0(&_S417, &_S418);
        thread df_0 _S420 = _S419;
        thread df_0 _S421 = _S419;
        df_0 _S422 = x2A_0(&_S420, &_S421);
        thread df_0 _S423 = _S422;
        df_0 _S424 = x2B_1(&_S423, 1.0f);
        thread df_0 _S425 = _S424;
        df_0 _S426 = root_of_0(&_S425);
        thread df_0 _S427 = _S399;
        thread df_0 _S428 = _S419;
        df_0 _S429 = x2A_0(&_S427, &_S428);
        df_0 _S430 = root_c_of_0(&entryPointParams_8->p_0);
        thread df_0 _S431 = _S426;
        thread df_0 _S432 = _S430;
        df_0 _S433 = x2A_0(&_S431, &_S432);
        thread df_0 _S434 = _S429;
        thread df_0 _S435 = _S433;
        df_0 _S436 = _0(&_S434, &_S435);
        thread df_0 _S437 = _S436;
        df_0 _S438 = neg_0(&_S437);
        thread df_0 _S439 = _S405;
        bool _S440 = is_zero_0(&_S439);
        df_0 _S441;
        if(_S440)
        {
            _S441 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S442 = _S399;
            df_0 _S443 = twice_0(&_S442);
            thread df_0 _S444 = _S412;
            thread df_0 _S445 = _S426;
            df_0 _S446 = x2A_0(&_S444, &_S445);
            thread df_0 _S447 = _S446;
            thread df_0 _S448 = _S405;
            df_0 _S449 = x2A_0(&_S447, &_S448);
            thread df_0 _S450 = _S443;
            thread df_0 _S451 = _S449;
            df_0 _S452 = _0(&_S450, &_S451);
            _S441 = _S452;
        }
        thread df_0 _S453 = _S438;
        thread df_0 _S454 = _S390.gap_0;
        df_0 _S455 = _0(&_S453, &_S454);
        thread df_0 _S456 = _S438;
        thread df_0 _S457 = _S396.gap_0;
        df_0 _S458 = _0(&_S456, &_S457);
        thread Site_0 _S459 = _S385;
        thread Row_0 _S460 = _S390.row_4;
        thread Row_0 _S461 = _S396.row_4;
        thread df_0 _S462 = _S455;
        thread df_0 _S463 = _S458;
        thread df_0 _S464 = _S441;
        put_gaps_0((&kernelContext_6)->entryPointParams_left_bar_0, (&kernelContext_6)->entryPointParams_right_bar_0, &entryPointParams_8->p_0, &_S459, &_S460, _S391, &_S461, _S397, &_S462, &_S463, &_S464);
        uint _S465 = (_S390.clipped_0) | (_S396.clipped_0);
        thread Site_0 _S466 = _S385;
        refuse_clipped_0(&entryPointParams_8->p_0, &_S466, (&kernelContext_6)->entryPointParams_status_0, _S465);
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
        uint _S467 = block_count_0(&entryPointParams_9->p_1);
        if(block_2 < _S467)
        {
        }
        else
        {
            break;
        }
        Site_0 _S468 = site_of_0(&entryPointParams_9->p_1, block_2, invocation_3.x);
        Lie_0 _S469 = x_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S470 = _S468;
        thread Lie_0 _S471 = _S469;
        thread float device* _S472;
        Point_0 _S473 = point_of_0(&entryPointParams_9->p_1, &_S470, (&kernelContext_7)->entryPointParams_left_1, &_S471, (&kernelContext_7)->entryPointParams_status_1, &_S472, &kernelContext_7);
        float device* _S474 = _S472;
        Lie_0 _S475 = y_lie_0(&entryPointParams_9->p_1);
        thread Site_0 _S476 = _S468;
        thread Lie_0 _S477 = _S475;
        thread float device* _S478;
        Point_0 _S479 = point_of_0(&entryPointParams_9->p_1, &_S476, (&kernelContext_7)->entryPointParams_right_1, &_S477, (&kernelContext_7)->entryPointParams_status_1, &_S478, &kernelContext_7);
        float device* _S480 = _S478;
        thread Site_0 _S481 = _S468;
        df_0 _S482 = cotangent_number_0(&entryPointParams_9->p_1, &_S481, (&kernelContext_7)->entryPointParams_cotangent_1);
        df_0 _S483 = c_of_0(&entryPointParams_9->p_1);
        thread Site_0 _S484 = _S468;
        thread Row_0 _S485 = _S473.row_4;
        thread Row_0 _S486 = _S479.row_4;
        Squares_0 _S487 = difference_squares_0(&entryPointParams_9->p_1, &_S484, &_S485, _S474, &_S486, _S480, &kernelContext_7);
        thread Squares_0 _S488 = _S487;
        df_0 _S489 = Squares_total_0(&_S488);
        thread df_0 _S490 = _S473.gap_0;
        Dual_0 _S491 = variable_0(&_S490, int(0));
        thread df_0 _S492 = _S479.gap_0;
        Dual_0 _S493 = variable_0(&_S492, int(1));
        thread df_0 _S494 = _S489;
        Dual_0 _S495 = variable_0(&_S494, int(2));
        thread Dual_0 _S496 = _S495;
        thread df_0 _S497 = _S483;
        Dual_0 _S498 = times_0(&_S496, &_S497);
        thread Dual_0 _S499 = _S491;
        thread Dual_0 _S500 = _S493;
        Dual_0 _S501 = mul_0(&_S499, &_S500);
        thread Dual_0 _S502 = _S498;
        thread Dual_0 _S503 = _S501;
        Dual_0 _S504 = div_0(&_S502, &_S503);
        thread Dual_0 _S505 = _S504;
        Dual_0 _S506 = dual_asinhc_0(&_S505);
        thread Dual_0 _S507 = _S506;
        thread Dual_0 _S508 = _S506;
        Dual_0 _S509 = mul_0(&_S507, &_S508);
        thread Dual_0 _S510 = _S504;
        thread Dual_0 _S511 = _S509;
        Dual_0 _S512 = mul_0(&_S510, &_S511);
        thread df_0 _S513 = _S482;
        df_0 _S514 = scaled_1(&_S513, 4.0f);
        thread df_0 _S515 = _S514;
        thread df_0 _S516 = _S483;
        df_0 _S517 = _0(&_S515, &_S516);
        thread Dual_0 _S518 = _S512;
        thread df_0 _S519 = _S517;
        Dual_0 _S520 = times_0(&_S518, &_S519);
        thread df_0 _S521 = _S520.partial_0[int(2)];
        df_0 _S522 = twice_0(&_S521);
        thread Site_0 _S523 = _S468;
        thread Row_0 _S524 = _S473.row_4;
        thread Row_0 _S525 = _S479.row_4;
        thread df_0 _S526 = _S520.partial_0[int(0)];
        thread df_0 _S527 = _S520.partial_0[int(1)];
        thread df_0 _S528 = _S522;
        put_gaps_0((&kernelContext_7)->entryPointParams_left_bar_1, (&kernelContext_7)->entryPointParams_right_bar_1, &entryPointParams_9->p_1, &_S523, &_S524, _S474, &_S525, _S480, &_S526, &_S527, &_S528);
        uint _S529 = (_S473.clipped_0) | (_S479.clipped_0);
        thread Site_0 _S530 = _S468;
        refuse_clipped_0(&entryPointParams_9->p_1, &_S530, (&kernelContext_7)->entryPointParams_status_1, _S529);
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
        uint _S531 = block_count_0(&entryPointParams_10->p_2);
        if(block_3 < _S531)
        {
        }
        else
        {
            break;
        }
        Site_0 _S532 = site_of_0(&entryPointParams_10->p_2, block_3, invocation_4.x);
        Lie_0 _S533 = x_lie_0(&entryPointParams_10->p_2);
        thread Site_0 _S534 = _S532;
        thread Lie_0 _S535 = _S533;
        thread float device* _S536;
        Point_0 _S537 = point_of_0(&entryPointParams_10->p_2, &_S534, (&kernelContext_8)->entryPointParams_point_0, &_S535, (&kernelContext_8)->entryPointParams_status_2, &_S536, &kernelContext_8);
        float device* _S538 = _S536;
        thread Site_0 _S539 = _S532;
        df_0 _S540 = cotangent_number_0(&entryPointParams_10->p_2, &_S539, (&kernelContext_8)->entryPointParams_cotangent_2);
        thread df_0 _S541 = _S537.length_0;
        bool _S542 = is_zero_0(&_S541);
        df_0 _S543;
        if(_S542)
        {
            _S543 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S544 = _S540;
            df_0 _S545 = twice_0(&_S544);
            thread df_0 _S546 = _S537.gap_0;
            thread df_0 _S547 = _S537.length_0;
            df_0 _S548 = x2A_0(&_S546, &_S547);
            thread df_0 _S549 = _S545;
            thread df_0 _S550 = _S548;
            df_0 _S551 = _0(&_S549, &_S550);
            _S543 = _S551;
        }
        uint i_3 = _S532.lane_0;
        for(;;)
        {
            if(i_3 < (_S532.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S552 = _S537.row_4.base_0 + i_3 * _S537.row_4.step_2;
            thread df_0 value_16 = wide_0(_S538[_S552]);
            if((_S537.row_4.low_0) != 0U)
            {
                (&value_16)->lo_0 = _S538[_S552 + _S537.row_4.low_0];
            }
            bool _S553;
            if((_S537.row_4.scale_0.hi_0) == 1.0f)
            {
                _S553 = (_S537.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S553 = false;
            }
            df_0 _S554;
            if(_S553)
            {
                _S554 = value_16;
            }
            else
            {
                thread df_0 _S555 = _S537.row_4.scale_0;
                thread df_0 _S556 = value_16;
                df_0 _S557 = x2A_0(&_S555, &_S556);
                _S554 = _S557;
            }
            thread df_0 _S558 = _S543;
            thread df_0 _S559 = _S554;
            df_0 _S560 = x2A_0(&_S558, &_S559);
            thread Site_0 _S561 = _S532;
            thread df_0 _S562 = _S560;
            put_bar_0((&kernelContext_8)->entryPointParams_point_bar_0, &entryPointParams_10->p_2, &_S561, 0U, i_3, &_S562);
            i_3 = i_3 + entryPointParams_10->p_2.lanes_0;
        }
        thread Site_0 _S563 = _S532;
        refuse_clipped_0(&entryPointParams_10->p_2, &_S563, (&kernelContext_8)->entryPointParams_status_2, _S537.clipped_0);
        block_3 = block_3 + entryPointParams_10->p_2.groups_0;
    }
    return;
}

Row_0 vector_of_0(const Ball_0 constant* p_24, const Site_0 thread* site_13, float device* data_2, const Lie_0 thread* lie_3, atomic<uint> device* status_4, float device* thread* _S564)
{
    thread float device* _S565;
    Row_0 _S566 = row_of_0(site_13, data_2, lie_3, &_S565);
    float device* _S567 = _S565;
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
        thread Row_0 _S568 = _S566;
        float _S569 = Row_raw_0(&_S568, _S567, i_4);
        if(is_bad_0(_S569))
        {
            report_fault_0(status_4, site_13->row_0);
        }
        i_4 = i_4 + p_24->lanes_0;
    }
    *_S564 = _S567;
    return _S566;
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
        df_0 _S570 = sums_3[int(0)];
        uint _S571 = x_5->base_0 + i_5 * x_5->step_2;
        thread df_0 value_17 = wide_0(x_data_2[_S571]);
        uint _S572 = x_5->low_0;
        if((x_5->low_0) != 0U)
        {
            (&value_17)->lo_0 = x_data_2[_S571 + _S572];
        }
        bool _S573;
        if(((&x_5->scale_0)->hi_0) == 1.0f)
        {
            _S573 = ((&x_5->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S573 = false;
        }
        df_0 _S574;
        if(_S573)
        {
            _S574 = value_17;
        }
        else
        {
            thread df_0 _S575 = value_17;
            df_0 _S576 = x2A_0(&x_5->scale_0, &_S575);
            _S574 = _S576;
        }
        uint _S577 = y_2->base_0 + i_5 * y_2->step_2;
        thread df_0 value_18 = wide_0(y_data_2[_S577]);
        uint _S578 = y_2->low_0;
        if((y_2->low_0) != 0U)
        {
            (&value_18)->lo_0 = y_data_2[_S577 + _S578];
        }
        bool _S579;
        if(((&y_2->scale_0)->hi_0) == 1.0f)
        {
            _S579 = ((&y_2->scale_0)->lo_0) == 0.0f;
        }
        else
        {
            _S579 = false;
        }
        df_0 _S580;
        if(_S579)
        {
            _S580 = value_18;
        }
        else
        {
            thread df_0 _S581 = value_18;
            df_0 _S582 = x2A_0(&y_2->scale_0, &_S581);
            _S580 = _S582;
        }
        thread df_0 _S583 = _S574;
        thread df_0 _S584 = _S580;
        df_0 _S585 = x2A_0(&_S583, &_S584);
        thread df_0 _S586 = _S570;
        thread df_0 _S587 = _S585;
        df_0 _S588 = x2B_0(&_S586, &_S587);
        sums_3[int(0)] = _S588;
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
        uint _S589 = block_count_0(&entryPointParams_11->p_3);
        if(block_4 < _S589)
        {
        }
        else
        {
            break;
        }
        Site_0 _S590 = site_of_0(&entryPointParams_11->p_3, block_4, invocation_5.x);
        Lie_0 _S591 = x_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S592 = _S590;
        thread Lie_0 _S593 = _S591;
        thread float device* _S594;
        Point_0 _S595 = point_of_0(&entryPointParams_11->p_3, &_S592, (&kernelContext_10)->entryPointParams_point_1, &_S593, (&kernelContext_10)->entryPointParams_status_3, &_S594, &kernelContext_10);
        float device* _S596 = _S594;
        Lie_0 _S597 = y_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S598 = _S590;
        thread Lie_0 _S599 = _S597;
        thread float device* _S600;
        Row_0 _S601 = vector_of_0(&entryPointParams_11->p_3, &_S598, (&kernelContext_10)->entryPointParams_u_0, &_S599, (&kernelContext_10)->entryPointParams_status_3, &_S600);
        float device* _S602 = _S600;
        Lie_0 _S603 = z_lie_0(&entryPointParams_11->p_3);
        thread Site_0 _S604 = _S590;
        thread Lie_0 _S605 = _S603;
        thread float device* _S606;
        Row_0 _S607 = vector_of_0(&entryPointParams_11->p_3, &_S604, (&kernelContext_10)->entryPointParams_v_0, &_S605, (&kernelContext_10)->entryPointParams_status_3, &_S606);
        float device* _S608 = _S606;
        thread Site_0 _S609 = _S590;
        df_0 _S610 = cotangent_number_0(&entryPointParams_11->p_3, &_S609, (&kernelContext_10)->entryPointParams_cotangent_3);
        thread df_0 _S611 = _S610;
        df_0 _S612 = scaled_1(&_S611, 4.0f);
        thread df_0 _S613 = _S595.gap_0;
        thread df_0 _S614 = _S595.gap_0;
        df_0 _S615 = x2A_0(&_S613, &_S614);
        thread df_0 _S616 = _S612;
        thread df_0 _S617 = _S615;
        df_0 _S618 = _0(&_S616, &_S617);
        df_0 _S619 = c_of_0(&entryPointParams_11->p_3);
        thread df_0 _S620 = _S619;
        thread df_0 _S621 = _S618;
        df_0 _S622 = x2A_0(&_S620, &_S621);
        thread Site_0 _S623 = _S590;
        thread Row_0 _S624 = _S601;
        thread Row_0 _S625 = _S607;
        df_0 _S626 = dot_of_0(&entryPointParams_11->p_3, &_S623, &_S624, _S602, &_S625, _S608, &kernelContext_10);
        thread df_0 _S627 = _S622;
        thread df_0 _S628 = _S626;
        df_0 _S629 = x2A_0(&_S627, &_S628);
        thread df_0 _S630 = _S629;
        df_0 _S631 = scaled_1(&_S630, 4.0f);
        thread df_0 _S632 = _S631;
        thread df_0 _S633 = _S595.gap_0;
        df_0 _S634 = _0(&_S632, &_S633);
        uint i_6 = _S590.lane_0;
        for(;;)
        {
            if(i_6 < (_S590.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S635 = _S595.row_4.base_0 + i_6 * _S595.row_4.step_2;
            thread df_0 value_19 = wide_0(_S596[_S635]);
            if((_S595.row_4.low_0) != 0U)
            {
                (&value_19)->lo_0 = _S596[_S635 + _S595.row_4.low_0];
            }
            bool _S636;
            if((_S595.row_4.scale_0.hi_0) == 1.0f)
            {
                _S636 = (_S595.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S636 = false;
            }
            df_0 _S637;
            if(_S636)
            {
                _S637 = value_19;
            }
            else
            {
                thread df_0 _S638 = _S595.row_4.scale_0;
                thread df_0 _S639 = value_19;
                df_0 _S640 = x2A_0(&_S638, &_S639);
                _S637 = _S640;
            }
            thread df_0 _S641 = _S634;
            thread df_0 _S642 = _S637;
            df_0 _S643 = x2A_0(&_S641, &_S642);
            thread Site_0 _S644 = _S590;
            thread df_0 _S645 = _S643;
            put_bar_0((&kernelContext_10)->entryPointParams_point_bar_1, &entryPointParams_11->p_3, &_S644, 0U, i_6, &_S645);
            uint _S646 = _S607.base_0 + i_6 * _S607.step_2;
            thread df_0 value_20 = wide_0(_S608[_S646]);
            if((_S607.low_0) != 0U)
            {
                (&value_20)->lo_0 = _S608[_S646 + _S607.low_0];
            }
            bool _S647;
            if((_S607.scale_0.hi_0) == 1.0f)
            {
                _S647 = (_S607.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S647 = false;
            }
            df_0 _S648;
            if(_S647)
            {
                _S648 = value_20;
            }
            else
            {
                thread df_0 _S649 = _S607.scale_0;
                thread df_0 _S650 = value_20;
                df_0 _S651 = x2A_0(&_S649, &_S650);
                _S648 = _S651;
            }
            thread df_0 _S652 = _S618;
            thread df_0 _S653 = _S648;
            df_0 _S654 = x2A_0(&_S652, &_S653);
            thread Site_0 _S655 = _S590;
            thread df_0 _S656 = _S654;
            put_bar_0((&kernelContext_10)->entryPointParams_u_bar_0, &entryPointParams_11->p_3, &_S655, 1U, i_6, &_S656);
            uint _S657 = _S601.base_0 + i_6 * _S601.step_2;
            thread df_0 value_21 = wide_0(_S602[_S657]);
            if((_S601.low_0) != 0U)
            {
                (&value_21)->lo_0 = _S602[_S657 + _S601.low_0];
            }
            bool _S658;
            if((_S601.scale_0.hi_0) == 1.0f)
            {
                _S658 = (_S601.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S658 = false;
            }
            df_0 _S659;
            if(_S658)
            {
                _S659 = value_21;
            }
            else
            {
                thread df_0 _S660 = _S601.scale_0;
                thread df_0 _S661 = value_21;
                df_0 _S662 = x2A_0(&_S660, &_S661);
                _S659 = _S662;
            }
            thread df_0 _S663 = _S618;
            thread df_0 _S664 = _S659;
            df_0 _S665 = x2A_0(&_S663, &_S664);
            thread Site_0 _S666 = _S590;
            thread df_0 _S667 = _S665;
            put_bar_0((&kernelContext_10)->entryPointParams_v_bar_0, &entryPointParams_11->p_3, &_S666, 2U, i_6, &_S667);
            i_6 = i_6 + entryPointParams_11->p_3.lanes_0;
        }
        thread Site_0 _S668 = _S590;
        refuse_clipped_0(&entryPointParams_11->p_3, &_S668, (&kernelContext_10)->entryPointParams_status_3, _S595.clipped_0);
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

Tangent_0 tangent_of_0(const Ball_0 constant* p_27, const Site_0 thread* site_15, float device* data_3, const Lie_0 thread* lie_4, atomic<uint> device* status_5, float device* thread* _S669, KernelContext_0 thread* kernelContext_11)
{
    thread Tangent_0 tangent_0;
    thread float device* _S670;
    Row_0 _S671 = row_of_0(site_15, data_3, lie_4, &_S670);
    float device* tangent_row_data_0 = _S670;
    (&tangent_0)->row_5 = _S671;
    thread Row_0 _S672 = _S671;
    Squares_0 _S673 = squares_of_0(p_27, site_15, &_S672, _S670, status_5, kernelContext_11);
    thread Squares_0 _S674 = _S673;
    float _S675 = Squares_unit_0(&_S674);
    (&tangent_0)->unit_0 = _S675;
    (&(&tangent_0)->row_5)->scale_0 = wide_0(_S675);
    thread Squares_0 _S676 = _S673;
    df_0 _S677 = Squares_length_0(&_S676);
    (&tangent_0)->length_1 = _S677;
    thread Squares_0 _S678 = _S673;
    df_0 _S679 = Squares_total_0(&_S678);
    (&tangent_0)->square_1 = _S679;
    *_S669 = tangent_row_data_0;
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
        uint _S680 = block_count_0(&entryPointParams_12->p_4);
        if(block_5 < _S680)
        {
        }
        else
        {
            break;
        }
        Site_0 _S681 = site_of_0(&entryPointParams_12->p_4, block_5, invocation_6.x);
        Lie_0 _S682 = x_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S683 = _S681;
        thread Lie_0 _S684 = _S682;
        thread float device* _S685;
        Point_0 _S686 = point_of_0(&entryPointParams_12->p_4, &_S683, (&kernelContext_12)->entryPointParams_point_2, &_S684, (&kernelContext_12)->entryPointParams_status_4, &_S685, &kernelContext_12);
        float device* _S687 = _S685;
        Lie_0 _S688 = y_lie_0(&entryPointParams_12->p_4);
        thread Site_0 _S689 = _S681;
        thread Lie_0 _S690 = _S688;
        thread float device* _S691;
        Tangent_0 _S692 = tangent_of_0(&entryPointParams_12->p_4, &_S689, (&kernelContext_12)->entryPointParams_tangent_0, &_S690, (&kernelContext_12)->entryPointParams_status_4, &_S691, &kernelContext_12);
        float device* _S693 = _S691;
        thread Site_0 _S694 = _S681;
        df_0 _S695 = cotangent_number_0(&entryPointParams_12->p_4, &_S694, (&kernelContext_12)->entryPointParams_cotangent_4);
        thread df_0 _S696 = _S695;
        df_0 _S697 = twice_0(&_S696);
        thread df_0 _S698 = _S697;
        thread df_0 _S699 = _S686.gap_0;
        df_0 _S700 = _0(&_S698, &_S699);
        df_0 _S701 = c_of_0(&entryPointParams_12->p_4);
        thread df_0 _S702 = _S701;
        thread df_0 _S703 = _S700;
        df_0 _S704 = x2A_0(&_S702, &_S703);
        thread df_0 _S705 = _S704;
        thread df_0 _S706 = _S692.length_1;
        df_0 _S707 = x2A_0(&_S705, &_S706);
        thread df_0 _S708 = _S707;
        df_0 _S709 = twice_0(&_S708);
        thread df_0 _S710 = _S709;
        thread df_0 _S711 = _S686.gap_0;
        df_0 _S712 = _0(&_S710, &_S711);
        thread df_0 _S713 = _S692.length_1;
        bool _S714 = is_zero_0(&_S713);
        df_0 _S715;
        if(_S714)
        {
            _S715 = wide_0(0.0f);
        }
        else
        {
            thread df_0 _S716 = _S700;
            thread df_0 _S717 = _S692.length_1;
            df_0 _S718 = _0(&_S716, &_S717);
            _S715 = _S718;
        }
        uint i_7 = _S681.lane_0;
        for(;;)
        {
            if(i_7 < (_S681.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S719 = _S686.row_4.base_0 + i_7 * _S686.row_4.step_2;
            thread df_0 value_22 = wide_0(_S687[_S719]);
            if((_S686.row_4.low_0) != 0U)
            {
                (&value_22)->lo_0 = _S687[_S719 + _S686.row_4.low_0];
            }
            bool _S720;
            if((_S686.row_4.scale_0.hi_0) == 1.0f)
            {
                _S720 = (_S686.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S720 = false;
            }
            df_0 _S721;
            if(_S720)
            {
                _S721 = value_22;
            }
            else
            {
                thread df_0 _S722 = _S686.row_4.scale_0;
                thread df_0 _S723 = value_22;
                df_0 _S724 = x2A_0(&_S722, &_S723);
                _S721 = _S724;
            }
            thread df_0 _S725 = _S712;
            thread df_0 _S726 = _S721;
            df_0 _S727 = x2A_0(&_S725, &_S726);
            float _S728 = 1.0f / _S692.unit_0;
            thread df_0 _S729 = _S727;
            df_0 _S730 = scaled_1(&_S729, _S728);
            thread Site_0 _S731 = _S681;
            thread df_0 _S732 = _S730;
            put_bar_0((&kernelContext_12)->entryPointParams_point_bar_2, &entryPointParams_12->p_4, &_S731, 0U, i_7, &_S732);
            uint _S733 = _S692.row_5.base_0 + i_7 * _S692.row_5.step_2;
            thread df_0 value_23 = wide_0(_S693[_S733]);
            if((_S692.row_5.low_0) != 0U)
            {
                (&value_23)->lo_0 = _S693[_S733 + _S692.row_5.low_0];
            }
            bool _S734;
            if((_S692.row_5.scale_0.hi_0) == 1.0f)
            {
                _S734 = (_S692.row_5.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S734 = false;
            }
            df_0 _S735;
            if(_S734)
            {
                _S735 = value_23;
            }
            else
            {
                thread df_0 _S736 = _S692.row_5.scale_0;
                thread df_0 _S737 = value_23;
                df_0 _S738 = x2A_0(&_S736, &_S737);
                _S735 = _S738;
            }
            thread df_0 _S739 = _S715;
            thread df_0 _S740 = _S735;
            df_0 _S741 = x2A_0(&_S739, &_S740);
            thread Site_0 _S742 = _S681;
            thread df_0 _S743 = _S741;
            put_bar_0((&kernelContext_12)->entryPointParams_tangent_bar_0, &entryPointParams_12->p_4, &_S742, 1U, i_7, &_S743);
            i_7 = i_7 + entryPointParams_12->p_4.lanes_0;
        }
        thread Site_0 _S744 = _S681;
        refuse_clipped_0(&entryPointParams_12->p_4, &_S744, (&kernelContext_12)->entryPointParams_status_4, _S686.clipped_0);
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
        uint _S745 = block_count_0(&entryPointParams_13->p_5);
        if(block_6 < _S745)
        {
        }
        else
        {
            break;
        }
        Site_0 _S746 = site_of_0(&entryPointParams_13->p_5, block_6, invocation_7.x);
        Lie_0 _S747 = x_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S748 = _S746;
        thread Lie_0 _S749 = _S747;
        thread float device* _S750;
        Point_0 _S751 = point_of_0(&entryPointParams_13->p_5, &_S748, (&kernelContext_13)->entryPointParams_target_0, &_S749, (&kernelContext_13)->entryPointParams_status_5, &_S750, &kernelContext_13);
        float device* _S752 = _S750;
        Lie_0 _S753 = y_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S754 = _S746;
        thread Lie_0 _S755 = _S753;
        thread float device* _S756;
        Row_0 _S757 = vector_of_0(&entryPointParams_13->p_5, &_S754, (&kernelContext_13)->entryPointParams_tangent_1, &_S755, (&kernelContext_13)->entryPointParams_status_5, &_S756);
        float device* _S758 = _S756;
        Lie_0 _S759 = cotangent_lie_0(&entryPointParams_13->p_5);
        thread Site_0 _S760 = _S746;
        thread Lie_0 _S761 = _S759;
        thread float device* _S762;
        Row_0 _S763 = row_of_0(&_S760, (&kernelContext_13)->entryPointParams_cotangent_5, &_S761, &_S762);
        float device* _S764 = _S762;
        df_0 _S765 = c_of_0(&entryPointParams_13->p_5);
        thread Site_0 _S766 = _S746;
        thread Row_0 _S767 = _S757;
        thread Row_0 _S768 = _S763;
        df_0 _S769 = dot_of_0(&entryPointParams_13->p_5, &_S766, &_S767, _S758, &_S768, _S762, &kernelContext_13);
        thread df_0 _S770 = _S765;
        thread df_0 _S771 = _S769;
        df_0 _S772 = x2A_0(&_S770, &_S771);
        thread df_0 _S773 = _S772;
        df_0 _S774 = neg_0(&_S773);
        thread df_0 _S775 = _S774;
        df_0 _S776 = twice_0(&_S775);
        uint i_8 = _S746.lane_0;
        for(;;)
        {
            if(i_8 < (_S746.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S777 = _S751.row_4.base_0 + i_8 * _S751.row_4.step_2;
            thread df_0 value_24 = wide_0(_S752[_S777]);
            if((_S751.row_4.low_0) != 0U)
            {
                (&value_24)->lo_0 = _S752[_S777 + _S751.row_4.low_0];
            }
            bool _S778;
            if((_S751.row_4.scale_0.hi_0) == 1.0f)
            {
                _S778 = (_S751.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S778 = false;
            }
            df_0 _S779;
            if(_S778)
            {
                _S779 = value_24;
            }
            else
            {
                thread df_0 _S780 = _S751.row_4.scale_0;
                thread df_0 _S781 = value_24;
                df_0 _S782 = x2A_0(&_S780, &_S781);
                _S779 = _S782;
            }
            thread df_0 _S783 = _S776;
            thread df_0 _S784 = _S779;
            df_0 _S785 = x2A_0(&_S783, &_S784);
            thread Site_0 _S786 = _S746;
            thread df_0 _S787 = _S785;
            put_bar_0((&kernelContext_13)->entryPointParams_target_bar_0, &entryPointParams_13->p_5, &_S786, 0U, i_8, &_S787);
            uint _S788 = _S763.base_0 + i_8 * _S763.step_2;
            thread df_0 value_25 = wide_0(_S764[_S788]);
            if((_S763.low_0) != 0U)
            {
                (&value_25)->lo_0 = _S764[_S788 + _S763.low_0];
            }
            bool _S789;
            if((_S763.scale_0.hi_0) == 1.0f)
            {
                _S789 = (_S763.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S789 = false;
            }
            df_0 _S790;
            if(_S789)
            {
                _S790 = value_25;
            }
            else
            {
                thread df_0 _S791 = _S763.scale_0;
                thread df_0 _S792 = value_25;
                df_0 _S793 = x2A_0(&_S791, &_S792);
                _S790 = _S793;
            }
            thread df_0 _S794 = _S751.gap_0;
            thread df_0 _S795 = _S790;
            df_0 _S796 = x2A_0(&_S794, &_S795);
            thread Site_0 _S797 = _S746;
            thread df_0 _S798 = _S796;
            put_bar_0((&kernelContext_13)->entryPointParams_tangent_bar_1, &entryPointParams_13->p_5, &_S797, 1U, i_8, &_S798);
            i_8 = i_8 + entryPointParams_13->p_5.lanes_0;
        }
        thread Site_0 _S799 = _S746;
        refuse_clipped_0(&entryPointParams_13->p_5, &_S799, (&kernelContext_13)->entryPointParams_status_5, _S751.clipped_0);
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
        uint _S800 = block_count_0(&entryPointParams_14->p_6);
        if(block_7 < _S800)
        {
        }
        else
        {
            break;
        }
        Site_0 _S801 = site_of_0(&entryPointParams_14->p_6, block_7, invocation_8.x);
        Lie_0 _S802 = x_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S803 = _S801;
        thread Lie_0 _S804 = _S802;
        thread float device* _S805;
        Point_0 _S806 = point_of_0(&entryPointParams_14->p_6, &_S803, (&kernelContext_14)->entryPointParams_point_3, &_S804, (&kernelContext_14)->entryPointParams_status_6, &_S805, &kernelContext_14);
        Lie_0 _S807 = y_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S808 = _S801;
        thread Lie_0 _S809 = _S807;
        thread float device* _S810;
        Row_0 _S811 = vector_of_0(&entryPointParams_14->p_6, &_S808, (&kernelContext_14)->entryPointParams_vector_0, &_S809, (&kernelContext_14)->entryPointParams_status_6, &_S810);
        Lie_0 _S812 = cotangent_lie_0(&entryPointParams_14->p_6);
        thread Site_0 _S813 = _S801;
        thread Lie_0 _S814 = _S812;
        thread float device* _S815;
        Row_0 _S816 = row_of_0(&_S813, (&kernelContext_14)->entryPointParams_cotangent_6, &_S814, &_S815);
        float device* _S817 = _S815;
        uint i_9 = _S801.lane_0;
        for(;;)
        {
            if(i_9 < (_S801.columns_0))
            {
            }
            else
            {
                break;
            }
            df_0 _S818 = wide_0(0.0f);
            thread Site_0 _S819 = _S801;
            thread df_0 _S820 = _S818;
            put_bar_0((&kernelContext_14)->entryPointParams_point_bar_3, &entryPointParams_14->p_6, &_S819, 0U, i_9, &_S820);
            uint _S821 = _S816.base_0 + i_9 * _S816.step_2;
            thread df_0 value_26 = wide_0(_S817[_S821]);
            if((_S816.low_0) != 0U)
            {
                (&value_26)->lo_0 = _S817[_S821 + _S816.low_0];
            }
            bool _S822;
            if((_S816.scale_0.hi_0) == 1.0f)
            {
                _S822 = (_S816.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S822 = false;
            }
            df_0 _S823;
            if(_S822)
            {
                _S823 = value_26;
            }
            else
            {
                thread df_0 _S824 = _S816.scale_0;
                thread df_0 _S825 = value_26;
                df_0 _S826 = x2A_0(&_S824, &_S825);
                _S823 = _S826;
            }
            thread Site_0 _S827 = _S801;
            thread df_0 _S828 = _S823;
            put_bar_0((&kernelContext_14)->entryPointParams_vector_bar_0, &entryPointParams_14->p_6, &_S827, 1U, i_9, &_S828);
            i_9 = i_9 + entryPointParams_14->p_6.lanes_0;
        }
        thread Site_0 _S829 = _S801;
        refuse_clipped_0(&entryPointParams_14->p_6, &_S829, (&kernelContext_14)->entryPointParams_status_6, _S806.clipped_0);
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
        uint _S830 = block_count_0(&entryPointParams_15->p_7);
        if(block_8 < _S830)
        {
        }
        else
        {
            break;
        }
        Site_0 _S831 = site_of_0(&entryPointParams_15->p_7, block_8, invocation_9.x);
        Lie_0 _S832 = x_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S833 = _S831;
        thread Lie_0 _S834 = _S832;
        thread float device* _S835;
        Point_0 _S836 = point_of_0(&entryPointParams_15->p_7, &_S833, (&kernelContext_15)->entryPointParams_point_4, &_S834, (&kernelContext_15)->entryPointParams_status_7, &_S835, &kernelContext_15);
        float device* _S837 = _S835;
        Lie_0 _S838 = y_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S839 = _S831;
        thread Lie_0 _S840 = _S838;
        thread float device* _S841;
        Row_0 _S842 = vector_of_0(&entryPointParams_15->p_7, &_S839, (&kernelContext_15)->entryPointParams_gradient_0, &_S840, (&kernelContext_15)->entryPointParams_status_7, &_S841);
        float device* _S843 = _S841;
        Lie_0 _S844 = cotangent_lie_0(&entryPointParams_15->p_7);
        thread Site_0 _S845 = _S831;
        thread Lie_0 _S846 = _S844;
        thread float device* _S847;
        Row_0 _S848 = row_of_0(&_S845, (&kernelContext_15)->entryPointParams_cotangent_7, &_S846, &_S847);
        float device* _S849 = _S847;
        df_0 _S850 = c_of_0(&entryPointParams_15->p_7);
        thread df_0 _S851 = _S850;
        thread df_0 _S852 = _S836.gap_0;
        df_0 _S853 = x2A_0(&_S851, &_S852);
        thread Site_0 _S854 = _S831;
        thread Row_0 _S855 = _S842;
        thread Row_0 _S856 = _S848;
        df_0 _S857 = dot_of_0(&entryPointParams_15->p_7, &_S854, &_S855, _S843, &_S856, _S847, &kernelContext_15);
        thread df_0 _S858 = _S853;
        thread df_0 _S859 = _S857;
        df_0 _S860 = x2A_0(&_S858, &_S859);
        thread df_0 _S861 = _S860;
        df_0 _S862 = neg_0(&_S861);
        thread df_0 _S863 = _S836.gap_0;
        thread df_0 _S864 = _S836.gap_0;
        df_0 _S865 = x2A_0(&_S863, &_S864);
        thread df_0 _S866 = _S865;
        df_0 _S867 = scaled_1(&_S866, 0.25f);
        uint i_10 = _S831.lane_0;
        for(;;)
        {
            if(i_10 < (_S831.columns_0))
            {
            }
            else
            {
                break;
            }
            uint _S868 = _S836.row_4.base_0 + i_10 * _S836.row_4.step_2;
            thread df_0 value_27 = wide_0(_S837[_S868]);
            if((_S836.row_4.low_0) != 0U)
            {
                (&value_27)->lo_0 = _S837[_S868 + _S836.row_4.low_0];
            }
            bool _S869;
            if((_S836.row_4.scale_0.hi_0) == 1.0f)
            {
                _S869 = (_S836.row_4.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S869 = false;
            }
            df_0 _S870;
            if(_S869)
            {
                _S870 = value_27;
            }
            else
            {
                thread df_0 _S871 = _S836.row_4.scale_0;
                thread df_0 _S872 = value_27;
                df_0 _S873 = x2A_0(&_S871, &_S872);
                _S870 = _S873;
            }
            thread df_0 _S874 = _S862;
            thread df_0 _S875 = _S870;
            df_0 _S876 = x2A_0(&_S874, &_S875);
            thread Site_0 _S877 = _S831;
            thread df_0 _S878 = _S876;
            put_bar_0((&kernelContext_15)->entryPointParams_point_bar_4, &entryPointParams_15->p_7, &_S877, 0U, i_10, &_S878);
            uint _S879 = _S848.base_0 + i_10 * _S848.step_2;
            thread df_0 value_28 = wide_0(_S849[_S879]);
            if((_S848.low_0) != 0U)
            {
                (&value_28)->lo_0 = _S849[_S879 + _S848.low_0];
            }
            bool _S880;
            if((_S848.scale_0.hi_0) == 1.0f)
            {
                _S880 = (_S848.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S880 = false;
            }
            df_0 _S881;
            if(_S880)
            {
                _S881 = value_28;
            }
            else
            {
                thread df_0 _S882 = _S848.scale_0;
                thread df_0 _S883 = value_28;
                df_0 _S884 = x2A_0(&_S882, &_S883);
                _S881 = _S884;
            }
            thread df_0 _S885 = _S867;
            thread df_0 _S886 = _S881;
            df_0 _S887 = x2A_0(&_S885, &_S886);
            thread Site_0 _S888 = _S831;
            thread df_0 _S889 = _S887;
            put_bar_0((&kernelContext_15)->entryPointParams_gradient_bar_0, &entryPointParams_15->p_7, &_S888, 1U, i_10, &_S889);
            i_10 = i_10 + entryPointParams_15->p_7.lanes_0;
        }
        thread Site_0 _S890 = _S831;
        refuse_clipped_0(&entryPointParams_15->p_7, &_S890, (&kernelContext_15)->entryPointParams_status_7, _S836.clipped_0);
        block_8 = block_8 + entryPointParams_15->p_7.groups_0;
    }
    return;
}


struct Ball_std140_0
{
    @align(16) rows_0 : u32,
    @align(4) columns_0 : u32,
    @align(8) lanes_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) flags_0 : u32,
    @align(4) zero_0 : u32,
    @align(8) x_stride_0 : u32,
    @align(4) y_stride_0 : u32,
    @align(16) z_stride_0 : u32,
    @align(4) cotangent_stride_0 : u32,
    @align(8) out_stride_0 : u32,
    @align(4) out_column_0 : u32,
    @align(16) x_offset_0 : u32,
    @align(4) y_offset_0 : u32,
    @align(8) z_offset_0 : u32,
    @align(4) cotangent_offset_0 : u32,
    @align(16) x_step_0 : u32,
    @align(4) y_step_0 : u32,
    @align(8) z_step_0 : u32,
    @align(4) cotangent_step_0 : u32,
    @align(16) c_hi_0 : f32,
    @align(4) c_lo_0 : f32,
    @align(8) root_hi_0 : f32,
    @align(4) root_lo_0 : f32,
    @align(16) norm_hi_0 : f32,
    @align(4) norm_lo_0 : f32,
    @align(8) limit_hi_0 : f32,
    @align(4) limit_lo_0 : f32,
    @align(16) time_hi_0 : f32,
    @align(4) time_lo_0 : f32,
    @align(8) lorentz_norm_0 : f32,
    @align(4) points_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Ball_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_left_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_right_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_left_bar_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_right_bar_0 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(8) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_left_bar_1 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_right_bar_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(15) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(19) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(20) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_u_bar_0 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_v_bar_0 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(28) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(29) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(30) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(31) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(35) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(36) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(37) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(43) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(44) @group(0) var<storage, read> entryPointParams_vector_0 : array<f32>;

@binding(45) @group(0) var<storage, read> entryPointParams_cotangent_6 : array<f32>;

@binding(46) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_vector_bar_0 : array<f32>;

@binding(48) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(49) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(50) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(51) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(52) @group(0) var<storage, read> entryPointParams_cotangent_7 : array<f32>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_point_bar_4 : array<f32>;

@binding(54) @group(0) var<storage, read_write> entryPointParams_gradient_bar_0 : array<f32>;

@binding(55) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

struct Dual_0
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(3)>,
};

var<private> opaque_zero_0 : u32;

fn rounded_0( value_1 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_1))) ^ (opaque_zero_0)))));
}

fn upper_half_0( value_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_2))) & (u32(4294963200))))));
}

fn pair_of_0( hi_1 : f32,  lo_1 : f32) -> df_0
{
    var pair_0 : df_0;
    pair_0.hi_0 = hi_1;
    pair_0.lo_0 = lo_1;
    return pair_0;
}

fn two_product_0( a_0 : f32,  b_0 : f32) -> df_0
{
    var _S1 : f32 = rounded_0(a_0 * b_0);
    var _S2 : f32 = upper_half_0(a_0);
    var _S3 : f32 = upper_half_0(b_0);
    var _S4 : f32 = rounded_0(a_0 - _S2);
    var _S5 : f32 = rounded_0(b_0 - _S3);
    return pair_of_0(_S1, rounded_0(rounded_0(rounded_0(rounded_0(_S2 * _S3) - _S1) + rounded_0(_S2 * _S5)) + rounded_0(_S4 * _S3)) + rounded_0(_S4 * _S5));
}

fn fast_two_sum_0( a_1 : f32,  b_1 : f32) -> df_0
{
    var _S6 : f32 = rounded_0(a_1 + b_1);
    return pair_of_0(_S6, b_1 - rounded_0(_S6 - a_1));
}

fn x2A_0( a_2 : df_0,  b_2 : df_0) -> df_0
{
    var _S7 : df_0 = two_product_0(a_2.hi_0, b_2.hi_0);
    return fast_two_sum_0(_S7.hi_0, rounded_0(_S7.lo_0 + rounded_0(rounded_0(a_2.hi_0 * b_2.lo_0) + rounded_0(a_2.lo_0 * b_2.hi_0))));
}

fn chain_0( a_3 : Dual_0,  value_3 : df_0,  slope_0 : df_0) -> Dual_0
{
    var dual_0 : Dual_0;
    dual_0.value_0 = value_3;
    var k_0 : i32 = i32(0);
    for(;;)
    {
        if(k_0 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_0.partial_0[k_0] = x2A_0(slope_0, a_3.partial_0[k_0]);
        k_0 = k_0 + i32(1);
    }
    return dual_0;
}

struct Site_0
{
     row_0 : u32,
     lane_0 : u32,
     invocation_0 : u32,
     columns_1 : u32,
     active_0 : bool,
};

var<workgroup> parts_0 : array<vec2<f32>, i32(384)>;

fn two_sum_0( a_4 : f32,  b_3 : f32) -> df_0
{
    var _S8 : f32 = rounded_0(a_4 + b_3);
    var _S9 : f32 = rounded_0(_S8 - a_4);
    return pair_of_0(_S8, rounded_0(a_4 - rounded_0(_S8 - _S9)) + rounded_0(b_3 - _S9));
}

fn x2B_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S10 : df_0 = two_sum_0(a_5.hi_0, b_4.hi_0);
    var _S11 : df_0 = two_sum_0(a_5.lo_0, b_4.lo_0);
    var _S12 : df_0 = fast_two_sum_0(_S10.hi_0, rounded_0(_S10.lo_0 + _S11.hi_0));
    return fast_two_sum_0(_S12.hi_0, rounded_0(_S11.lo_0 + _S12.lo_0));
}

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_1) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_1].hi_0, (*sums_0)[k_1].lo_0);
        k_1 = k_1 + i32(1);
    }
    workgroupBarrier();
    var reach_0 : u32 = lanes_1 / u32(2);
    for(;;)
    {
        if(reach_0 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_0.lane_0) < reach_0)
        {
            k_1 = i32(0);
            for(;;)
            {
                if(k_1 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S13 : u32 = u32(k_1) * u32(64) + site_0.invocation_0;
                var _S14 : df_0 = x2B_0(pair_of_0(parts_0[_S13].x, parts_0[_S13].y), pair_of_0(parts_0[_S13 + reach_0].x, parts_0[_S13 + reach_0].y));
                parts_0[_S13] = vec2<f32>(_S14.hi_0, _S14.lo_0);
                k_1 = k_1 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_1 = i32(0);
    for(;;)
    {
        if(k_1 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_1] = pair_of_0(parts_0[u32(k_1) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_1) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_1 = k_1 + i32(1);
    }
    workgroupBarrier();
    return;
}

struct Sloped_0
{
     value_4 : df_0,
     slope_1 : df_0,
};

fn x2A_1( a_6 : df_0,  b_5 : f32) -> df_0
{
    var _S15 : df_0 = two_product_0(a_6.hi_0, b_5);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + rounded_0(a_6.lo_0 * b_5)));
}

fn x2B_1( a_7 : df_0,  b_6 : f32) -> df_0
{
    var _S16 : df_0 = two_sum_0(a_7.hi_0, b_6);
    return fast_two_sum_0(_S16.hi_0, rounded_0(_S16.lo_0 + a_7.lo_0));
}

fn scaled_0( a_8 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_8.hi_0 * power_0, a_8.lo_0 * power_0);
}

fn twice_0( a_9 : df_0) -> df_0
{
    return scaled_0(a_9, 2.0f);
}

fn sloped_0( value_5 : df_0,  slope_2 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_4 = value_5;
    both_0.slope_1 = slope_2;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn wide_0( value_6 : f32) -> df_0
{
    return pair_of_0(value_6, 0.0f);
}

fn neg_0( a_10 : df_0) -> df_0
{
    return pair_of_0(- a_10.hi_0, - a_10.lo_0);
}

fn x2D_0( a_11 : df_0,  b_7 : df_0) -> df_0
{
    return x2B_0(a_11, neg_0(b_7));
}

fn root_of_0( a_12 : df_0) -> df_0
{
    if(!((a_12.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S17 : f32 = sqrt(a_12.hi_0);
    return fast_two_sum_0(_S17, x2D_0(a_12, two_product_0(_S17, _S17)).hi_0 / (2.0f * _S17));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
    var k_2 : i32 = i32(0);
    for(;;)
    {
        if(k_2 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S18 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S19 : i32 = k_2 + i32(1);
        grown_0 = _S18;
        k_2 = _S19;
    }
    return grown_0;
}

fn power_of_two_0( exponent_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_0 + i32(127)) << (u32(23))))));
}

fn exp_of_0( x_1 : df_0) -> df_0
{
    if((x_1.hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    var _S20 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S20)), 0.125f)), 1.0f), power_of_two_0(i32(_S20)));
}

fn x2D_1( a_13 : df_0,  b_8 : f32) -> df_0
{
    return x2B_1(a_13, - b_8);
}

fn half_of_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S21 : f32 = log(x_2.hi_0);
    var _S22 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S21))), 1.0f);
    return x2B_0(wide_0(_S21), x2D_0(_S22, half_of_0(x2A_0(_S22, _S22))));
}

fn asinh_of_0( t_1 : df_0,  root_0 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_0, root_of_0(x2B_1(t_1, 1.0f))));
}

fn quotient_of_0( a_15 : df_0,  b_9 : df_0) -> df_0
{
    var _S23 : f32 = a_15.hi_0 / b_9.hi_0;
    var _S24 : df_0 = x2D_0(a_15, x2A_1(b_9, _S23));
    var _S25 : f32 = _S24.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S23, _S25), x2D_0(_S24, x2A_1(b_9, _S25)).hi_0 / b_9.hi_0);
}

fn _0( a_16 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_16, b_10);
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S26 : df_0 = root_of_0(t_2);
    var _S27 : df_0 = _0(asinh_of_0(t_2, _S26), _S26);
    return sloped_0(_S27, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S27), twice_0(t_2)));
}

fn dual_asinhc_0( a_17 : Dual_0) -> Dual_0
{
    var _S28 : Sloped_0 = asinhc_0(a_17.value_0);
    return chain_0(a_17, _S28.value_4, _S28.slope_1);
}

fn div_0( a_18 : Dual_0,  b_11 : Dual_0) -> Dual_0
{
    var _S29 : df_0 = _0(wide_0(1.0f), b_11.value_0);
    var dual_1 : Dual_0;
    dual_1.value_0 = _0(a_18.value_0, b_11.value_0);
    var k_3 : i32 = i32(0);
    for(;;)
    {
        if(k_3 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_1.partial_0[k_3] = x2A_0(x2D_0(a_18.partial_0[k_3], x2A_0(dual_1.value_0, b_11.partial_0[k_3])), _S29);
        k_3 = k_3 + i32(1);
    }
    return dual_1;
}

fn mul_0( a_19 : Dual_0,  b_12 : Dual_0) -> Dual_0
{
    var dual_2 : Dual_0;
    dual_2.value_0 = x2A_0(a_19.value_0, b_12.value_0);
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_2.partial_0[k_4] = x2B_0(x2A_0(a_19.partial_0[k_4], b_12.value_0), x2A_0(a_19.value_0, b_12.partial_0[k_4]));
        k_4 = k_4 + i32(1);
    }
    return dual_2;
}

fn times_0( a_20 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_20, x2A_0(a_20.value_0, factor_0), factor_0);
}

fn variable_0( value_7 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_3 : Dual_0;
    dual_3.value_0 = value_7;
    var k_5 : i32 = i32(0);
    for(;;)
    {
        if(k_5 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S30 : f32;
        if(k_5 == index_0)
        {
            _S30 = 1.0f;
        }
        else
        {
            _S30 = 0.0f;
        }
        dual_3.partial_0[k_5] = wide_0(_S30);
        k_5 = k_5 + i32(1);
    }
    return dual_3;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_6 : i32 = i32(0);
    for(;;)
    {
        if(k_6 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_6) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_6].hi_0, (*sums_1)[k_6].lo_0);
        k_6 = k_6 + i32(1);
    }
    workgroupBarrier();
    var reach_1 : u32 = lanes_2 / u32(2);
    for(;;)
    {
        if(reach_1 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_1.lane_0) < reach_1)
        {
            k_6 = i32(0);
            for(;;)
            {
                if(k_6 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S31 : u32 = u32(k_6) * u32(64) + site_1.invocation_0;
                var _S32 : df_0 = x2B_0(pair_of_0(parts_0[_S31].x, parts_0[_S31].y), pair_of_0(parts_0[_S31 + reach_1].x, parts_0[_S31 + reach_1].y));
                parts_0[_S31] = vec2<f32>(_S32.hi_0, _S32.lo_0);
                k_6 = k_6 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_6 = i32(0);
    for(;;)
    {
        if(k_6 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_6] = pair_of_0(parts_0[u32(k_6) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_6) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_6 = k_6 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_8 : ptr<function, Ball_std140_0>) -> u32
{
    var _S33 : u32 = (*p_8).rows_0;
    var _S34 : u32 = (*p_8).lanes_0;
    var _S35 : u32 = u32(64) / (*p_8).lanes_0;
    var _S36 : u32 = _S33 + _S35 - u32(1);
    var _S37 : u32 = u32(64) / _S34;
    var _S38 : u32 = _S36 / _S37;
    return _S38;
}

fn site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S39 : u32 = (*p_9).lanes_0;
    var _S40 : u32 = u32(64) / (*p_9).lanes_0;
    var _S41 : u32 = block_0 * _S40;
    var _S42 : u32 = invocation_1 / _S39;
    var _S43 : u32 = _S41 + _S42;
    var site_2 : Site_0;
    var _S44 : bool = _S43 < ((*p_9).rows_0);
    site_2.active_0 = _S44;
    var _S45 : u32;
    if(_S44)
    {
        _S45 = _S43;
    }
    else
    {
        _S45 = u32(0);
    }
    site_2.row_0 = _S45;
    var _S46 : u32 = invocation_1 % _S39;
    site_2.lane_0 = _S46;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S45 = (*p_9).columns_0;
    }
    else
    {
        _S45 = u32(0);
    }
    site_2.columns_1 = _S45;
    return site_2;
}

struct Lie_0
{
     offset_0 : u32,
     stride_0 : u32,
     step_0 : u32,
};

fn lie_of_0( offset_1 : u32,  stride_1 : u32,  step_1 : u32) -> Lie_0
{
    var lie_0 : Lie_0;
    lie_0.offset_0 = offset_1;
    lie_0.stride_0 = stride_1;
    lie_0.step_0 = step_1;
    return lie_0;
}

fn x_lie_0( p_10 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_10).x_offset_0, (*p_10).x_stride_0, (*p_10).x_step_0);
}

struct Squares_0
{
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S47 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S47;
    squares_0.big_0 = _S47;
    return squares_0;
}

fn is_bad_0( value_8 : f32) -> bool
{
    return (((bitcast<u32>((value_8))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_9 : df_0)
{
    if((abs(value_9.hi_0)) < 1.073741824e+09f)
    {
        var _S48 : df_0 = scaled_0(value_9, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S48, _S48));
    }
    else
    {
        var _S49 : df_0 = scaled_0(value_9, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S49, _S49));
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_3 : Site_0)
{
    var sums_2 : array<df_0, i32(2)>;
    sums_2[i32(0)] = (*this_1).usual_0;
    sums_2[i32(1)] = (*this_1).big_0;
    join_1(lanes_3, site_3, &(sums_2));
    (*this_1).usual_0 = sums_2[i32(0)];
    (*this_1).big_0 = sums_2[i32(1)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S50 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S50 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S50 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
    }
    return _S50;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S51 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S51 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S51 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
    }
    return _S51;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S52 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S52 = 5.42101086242752217e-20f;
    }
    else
    {
        _S52 = 1.0f;
    }
    return _S52;
}

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
}

fn less_0( a_21 : df_0,  b_13 : df_0) -> bool
{
    var _S53 : bool;
    if((a_21.hi_0) < (b_13.hi_0))
    {
        _S53 = true;
    }
    else
    {
        if((a_21.hi_0) == (b_13.hi_0))
        {
            _S53 = (a_21.lo_0) < (b_13.lo_0);
        }
        else
        {
            _S53 = false;
        }
    }
    return _S53;
}

fn rim_norm_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).norm_hi_0, (*p_13).norm_lo_0);
}

fn root_c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).root_hi_0, (*p_14).root_lo_0);
}

fn y_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).y_offset_0, (*p_15).y_stride_0, (*p_15).y_step_0);
}

fn is_zero_0( a_22 : df_0) -> bool
{
    return (a_22.hi_0) == 0.0f;
}

fn nearest_0( value_10 : df_0) -> f32
{
    var _S54 : f32;
    if(is_bad_0(value_10.hi_0))
    {
        _S54 = value_10.hi_0;
    }
    else
    {
        _S54 = value_10.hi_0 + value_10.lo_0;
    }
    return _S54;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S55 : bool;
    if(this_6.active_0)
    {
        _S55 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S55 = false;
    }
    return _S55;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     scale_0 : df_0,
};

struct Point_0
{
     row_1 : Row_0,
     length_0 : df_0,
     square_0 : df_0,
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S56 : Site_0,  _S57 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S57.offset_0 + _S56.row_0 * _S57.stride_0;
    row_2.step_2 = _S57.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S58 : Row_0,  _S59 : u32) -> f32
{
    return entryPointParams_left_0[_S58.base_0 + _S59 * _S58.step_2];
}

fn report_fault_0( _S60 : u32)
{
    var _S61 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S60);
    return;
}

fn squares_of_0( _S62 : ptr<function, Ball_std140_0>,  _S63 : Site_0,  _S64 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S63.lane_0;
    for(;;)
    {
        if(i_0 < (_S63.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S65 : f32 = Row_raw_0(_S64, i_0);
        if(is_bad_0(_S65))
        {
            report_fault_0(_S63.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S65));
        i_0 = i_0 + (*_S62).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S62).lanes_0, _S63);
    return squares_1;
}

fn point_of_0( _S66 : ptr<function, Ball_std140_0>,  _S67 : Site_0,  _S68 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S69 : Row_0 = row_of_0(_S67, _S68);
    point_0.row_1 = _S69;
    var _S70 : Squares_0 = squares_of_0(&((*_S66)), _S67, _S69);
    point_0.length_0 = Squares_length_0(_S70);
    var _S71 : df_0 = Squares_total_0(_S70);
    point_0.square_0 = _S71;
    var _S72 : df_0 = c_of_0(&((*_S66)));
    var _S73 : df_0 = x2A_0(_S72, _S71);
    var _S74 : f32 = Squares_unit_0(_S70);
    var _S75 : bool;
    if(_S74 != 1.0f)
    {
        _S75 = true;
    }
    else
    {
        var _S76 : df_0 = rim_limit_0(&((*_S66)));
        _S75 = less_0(_S76, _S73);
    }
    var _S77 : i32;
    if(_S75)
    {
        _S77 = i32(1);
    }
    else
    {
        _S77 = i32(0);
    }
    var _S78 : u32 = u32(_S77);
    point_0.clipped_0 = _S78;
    if(_S78 != u32(0))
    {
        var _S79 : df_0 = rim_norm_0(&((*_S66)));
        var _S80 : df_0 = root_c_of_0(&((*_S66)));
        point_0.row_1.scale_0 = scaled_0(_0(_S79, x2A_0(_S80, point_0.length_0)), _S74);
        point_0.length_0 = _0(_S79, _S80);
        point_0.square_0 = _0(x2A_0(_S79, _S79), _S72);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S79, _S79));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S73);
    }
    return point_0;
}

fn row_of_1( _S81 : Site_0,  _S82 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S82.offset_0 + _S81.row_0 * _S82.stride_0;
    row_3.step_2 = _S82.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S83 : Row_0,  _S84 : u32) -> f32
{
    return entryPointParams_right_0[_S83.base_0 + _S84 * _S83.step_2];
}

fn squares_of_1( _S85 : ptr<function, Ball_std140_0>,  _S86 : Site_0,  _S87 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S86.lane_0;
    for(;;)
    {
        if(i_1 < (_S86.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S88 : f32 = Row_raw_1(_S87, i_1);
        if(is_bad_0(_S88))
        {
            report_fault_0(_S86.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S88));
        i_1 = i_1 + (*_S85).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S85).lanes_0, _S86);
    return squares_2;
}

fn point_of_1( _S89 : ptr<function, Ball_std140_0>,  _S90 : Site_0,  _S91 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S92 : Row_0 = row_of_1(_S90, _S91);
    point_1.row_1 = _S92;
    var _S93 : Squares_0 = squares_of_1(&((*_S89)), _S90, _S92);
    point_1.length_0 = Squares_length_0(_S93);
    var _S94 : df_0 = Squares_total_0(_S93);
    point_1.square_0 = _S94;
    var _S95 : df_0 = c_of_0(&((*_S89)));
    var _S96 : df_0 = x2A_0(_S95, _S94);
    var _S97 : f32 = Squares_unit_0(_S93);
    var _S98 : bool;
    if(_S97 != 1.0f)
    {
        _S98 = true;
    }
    else
    {
        var _S99 : df_0 = rim_limit_0(&((*_S89)));
        _S98 = less_0(_S99, _S96);
    }
    var _S100 : i32;
    if(_S98)
    {
        _S100 = i32(1);
    }
    else
    {
        _S100 = i32(0);
    }
    var _S101 : u32 = u32(_S100);
    point_1.clipped_0 = _S101;
    if(_S101 != u32(0))
    {
        var _S102 : df_0 = rim_norm_0(&((*_S89)));
        var _S103 : df_0 = root_c_of_0(&((*_S89)));
        point_1.row_1.scale_0 = scaled_0(_0(_S102, x2A_0(_S103, point_1.length_0)), _S97);
        point_1.length_0 = _0(_S102, _S103);
        point_1.square_0 = _0(x2A_0(_S102, _S102), _S95);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S102, _S102));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S96);
    }
    return point_1;
}

fn cotangent_number_0( _S104 : ptr<function, Ball_std140_0>,  _S105 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_0[(*_S104).cotangent_offset_0 + _S105.row_0 * (*_S104).cotangent_stride_0]);
}

fn difference_squares_0( _S106 : ptr<function, Ball_std140_0>,  _S107 : Site_0,  _S108 : Row_0,  _S109 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S107.lane_0;
    for(;;)
    {
        if(i_2 < (_S107.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S110 : f32 = entryPointParams_left_0[_S108.base_0 + i_2 * _S108.step_2];
        var _S111 : bool;
        if((_S108.scale_0.hi_0) == 1.0f)
        {
            _S111 = (_S108.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S111 = false;
        }
        var _S112 : df_0;
        if(_S111)
        {
            _S112 = wide_0(_S110);
        }
        else
        {
            _S112 = x2A_1(_S108.scale_0, _S110);
        }
        var _S113 : f32 = entryPointParams_right_0[_S109.base_0 + i_2 * _S109.step_2];
        var _S114 : bool;
        if((_S109.scale_0.hi_0) == 1.0f)
        {
            _S114 = (_S109.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S114 = false;
        }
        var _S115 : df_0;
        if(_S114)
        {
            _S115 = wide_0(_S113);
        }
        else
        {
            _S115 = x2A_1(_S109.scale_0, _S113);
        }
        Squares_add_0(&(squares_3), x2D_0(_S112, _S115));
        i_2 = i_2 + (*_S106).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S106).lanes_0, _S107);
    return squares_3;
}

fn put_0( _S116 : ptr<function, Ball_std140_0>,  _S117 : Site_0,  _S118 : u32,  _S119 : df_0)
{
    entryPointParams_left_bar_0[_S117.row_0 * (*_S116).out_stride_0 + (*_S116).out_column_0 + _S118] = nearest_0(_S119);
    return;
}

fn put_bar_0( _S120 : ptr<function, Ball_std140_0>,  _S121 : Site_0,  _S122 : u32,  _S123 : u32,  _S124 : df_0)
{
    if(((((*_S120).flags_0) & (((u32(2) << (_S122)))))) == u32(0))
    {
        put_0(&((*_S120)), _S121, _S123, _S124);
    }
    return;
}

fn put_1( _S125 : ptr<function, Ball_std140_0>,  _S126 : Site_0,  _S127 : u32,  _S128 : df_0)
{
    entryPointParams_right_bar_0[_S126.row_0 * (*_S125).out_stride_0 + (*_S125).out_column_0 + _S127] = nearest_0(_S128);
    return;
}

fn put_bar_1( _S129 : ptr<function, Ball_std140_0>,  _S130 : Site_0,  _S131 : u32,  _S132 : u32,  _S133 : df_0)
{
    if(((((*_S129).flags_0) & (((u32(2) << (_S131)))))) == u32(0))
    {
        put_1(&((*_S129)), _S130, _S132, _S133);
    }
    return;
}

fn put_gaps_0( _S134 : ptr<function, Ball_std140_0>,  _S135 : Site_0,  _S136 : Row_0,  _S137 : Row_0,  _S138 : df_0,  _S139 : df_0,  _S140 : df_0)
{
    var _S141 : df_0 = c_of_0(&((*_S134)));
    var _S142 : df_0 = twice_0(x2A_0(_S141, _S138));
    var _S143 : df_0 = twice_0(x2A_0(_S141, _S139));
    var i_3 : u32 = _S135.lane_0;
    for(;;)
    {
        if(i_3 < (_S135.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S144 : f32 = entryPointParams_left_0[_S136.base_0 + i_3 * _S136.step_2];
        var _S145 : bool;
        if((_S136.scale_0.hi_0) == 1.0f)
        {
            _S145 = (_S136.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S145 = false;
        }
        var _S146 : df_0;
        if(_S145)
        {
            _S146 = wide_0(_S144);
        }
        else
        {
            _S146 = x2A_1(_S136.scale_0, _S144);
        }
        var _S147 : f32 = entryPointParams_right_0[_S137.base_0 + i_3 * _S137.step_2];
        var _S148 : bool;
        if((_S137.scale_0.hi_0) == 1.0f)
        {
            _S148 = (_S137.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S148 = false;
        }
        var _S149 : df_0;
        if(_S148)
        {
            _S149 = wide_0(_S147);
        }
        else
        {
            _S149 = x2A_1(_S137.scale_0, _S147);
        }
        var _S150 : df_0 = x2A_0(_S140, x2D_0(_S146, _S149));
        put_bar_0(&((*_S134)), _S135, u32(0), i_3, x2D_0(_S150, x2A_0(_S142, _S146)));
        put_bar_1(&((*_S134)), _S135, u32(1), i_3, x2D_0(neg_0(_S150), x2A_0(_S143, _S149)));
        i_3 = i_3 + (*_S134).lanes_0;
    }
    return;
}

fn report_fault_1( _S151 : u32)
{
    var _S152 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S151);
    return;
}

fn refuse_clipped_0( _S153 : ptr<function, Ball_std140_0>,  _S154 : Site_0,  _S155 : u32)
{
    var _S156 : bool;
    if(Site_is_first_0(_S154))
    {
        _S156 = _S155 > u32(0);
    }
    else
    {
        _S156 = false;
    }
    if(_S156)
    {
        _S156 = ((((*_S153).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S156 = false;
    }
    if(_S156)
    {
        report_fault_1(_S154.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S157 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S158 : u32 = block_count_0(&(_S157));
        if(block_1 < _S158)
        {
        }
        else
        {
            break;
        }
        var _S159 : u32 = invocation_2.x;
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : Site_0 = site_of_0(&(_S160), block_1, _S159);
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Lie_0 = x_lie_0(&(_S162));
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : Point_0 = point_of_0(&(_S164), _S161, _S163);
        var _S166 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S167 : Lie_0 = y_lie_0(&(_S166));
        var _S168 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S169 : Point_0 = point_of_1(&(_S168), _S161, _S167);
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : df_0 = cotangent_number_0(&(_S170), _S161);
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : Squares_0 = difference_squares_0(&(_S172), _S161, _S165.row_1, _S169.row_1);
        var _S174 : df_0 = Squares_length_0(_S173);
        var _S175 : df_0 = x2A_0(root_of_0(_S165.gap_0), root_of_0(_S169.gap_0));
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : df_0 = root_c_of_0(&(_S176));
        var _S178 : df_0 = _0(x2A_0(_S177, _S174), _S175);
        var _S179 : df_0 = root_of_0(x2B_1(x2A_0(_S178, _S178), 1.0f));
        var _S180 : df_0 = x2A_0(_S171, _S178);
        var _S181 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S182 : df_0 = root_c_of_0(&(_S181));
        var _S183 : df_0 = neg_0(_0(_S180, x2A_0(_S179, _S182)));
        var _S184 : df_0;
        if(is_zero_0(_S174))
        {
            _S184 = wide_0(0.0f);
        }
        else
        {
            _S184 = _0(twice_0(_S171), x2A_0(x2A_0(_S175, _S179), _S174));
        }
        var _S185 : df_0 = _0(_S183, _S165.gap_0);
        var _S186 : df_0 = _0(_S183, _S169.gap_0);
        var _S187 : Ball_std140_0 = entryPointParams_0.p_0;
        put_gaps_0(&(_S187), _S161, _S165.row_1, _S169.row_1, _S185, _S186, _S184);
        var _S188 : u32 = _S165.clipped_0 + _S169.clipped_0;
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S189), _S161, _S188);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S190 : Site_0,  _S191 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S191.offset_0 + _S190.row_0 * _S191.stride_0;
    row_4.step_2 = _S191.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S192 : Row_0,  _S193 : u32) -> f32
{
    return entryPointParams_left_1[_S192.base_0 + _S193 * _S192.step_2];
}

fn report_fault_2( _S194 : u32)
{
    var _S195 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S194);
    return;
}

fn squares_of_2( _S196 : ptr<function, Ball_std140_0>,  _S197 : Site_0,  _S198 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S197.lane_0;
    for(;;)
    {
        if(i_4 < (_S197.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S199 : f32 = Row_raw_2(_S198, i_4);
        if(is_bad_0(_S199))
        {
            report_fault_2(_S197.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S199));
        i_4 = i_4 + (*_S196).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S196).lanes_0, _S197);
    return squares_4;
}

fn point_of_2( _S200 : ptr<function, Ball_std140_0>,  _S201 : Site_0,  _S202 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S203 : Row_0 = row_of_2(_S201, _S202);
    point_2.row_1 = _S203;
    var _S204 : Squares_0 = squares_of_2(&((*_S200)), _S201, _S203);
    point_2.length_0 = Squares_length_0(_S204);
    var _S205 : df_0 = Squares_total_0(_S204);
    point_2.square_0 = _S205;
    var _S206 : df_0 = c_of_0(&((*_S200)));
    var _S207 : df_0 = x2A_0(_S206, _S205);
    var _S208 : f32 = Squares_unit_0(_S204);
    var _S209 : bool;
    if(_S208 != 1.0f)
    {
        _S209 = true;
    }
    else
    {
        var _S210 : df_0 = rim_limit_0(&((*_S200)));
        _S209 = less_0(_S210, _S207);
    }
    var _S211 : i32;
    if(_S209)
    {
        _S211 = i32(1);
    }
    else
    {
        _S211 = i32(0);
    }
    var _S212 : u32 = u32(_S211);
    point_2.clipped_0 = _S212;
    if(_S212 != u32(0))
    {
        var _S213 : df_0 = rim_norm_0(&((*_S200)));
        var _S214 : df_0 = root_c_of_0(&((*_S200)));
        point_2.row_1.scale_0 = scaled_0(_0(_S213, x2A_0(_S214, point_2.length_0)), _S208);
        point_2.length_0 = _0(_S213, _S214);
        point_2.square_0 = _0(x2A_0(_S213, _S213), _S206);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S213, _S213));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S207);
    }
    return point_2;
}

fn row_of_3( _S215 : Site_0,  _S216 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S216.offset_0 + _S215.row_0 * _S216.stride_0;
    row_5.step_2 = _S216.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S217 : Row_0,  _S218 : u32) -> f32
{
    return entryPointParams_right_1[_S217.base_0 + _S218 * _S217.step_2];
}

fn squares_of_3( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S220.lane_0;
    for(;;)
    {
        if(i_5 < (_S220.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S222 : f32 = Row_raw_3(_S221, i_5);
        if(is_bad_0(_S222))
        {
            report_fault_2(_S220.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S222));
        i_5 = i_5 + (*_S219).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S219).lanes_0, _S220);
    return squares_5;
}

fn point_of_3( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S226 : Row_0 = row_of_3(_S224, _S225);
    point_3.row_1 = _S226;
    var _S227 : Squares_0 = squares_of_3(&((*_S223)), _S224, _S226);
    point_3.length_0 = Squares_length_0(_S227);
    var _S228 : df_0 = Squares_total_0(_S227);
    point_3.square_0 = _S228;
    var _S229 : df_0 = c_of_0(&((*_S223)));
    var _S230 : df_0 = x2A_0(_S229, _S228);
    var _S231 : f32 = Squares_unit_0(_S227);
    var _S232 : bool;
    if(_S231 != 1.0f)
    {
        _S232 = true;
    }
    else
    {
        var _S233 : df_0 = rim_limit_0(&((*_S223)));
        _S232 = less_0(_S233, _S230);
    }
    var _S234 : i32;
    if(_S232)
    {
        _S234 = i32(1);
    }
    else
    {
        _S234 = i32(0);
    }
    var _S235 : u32 = u32(_S234);
    point_3.clipped_0 = _S235;
    if(_S235 != u32(0))
    {
        var _S236 : df_0 = rim_norm_0(&((*_S223)));
        var _S237 : df_0 = root_c_of_0(&((*_S223)));
        point_3.row_1.scale_0 = scaled_0(_0(_S236, x2A_0(_S237, point_3.length_0)), _S231);
        point_3.length_0 = _0(_S236, _S237);
        point_3.square_0 = _0(x2A_0(_S236, _S236), _S229);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S236, _S236));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S230);
    }
    return point_3;
}

fn cotangent_number_1( _S238 : ptr<function, Ball_std140_0>,  _S239 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_1[(*_S238).cotangent_offset_0 + _S239.row_0 * (*_S238).cotangent_stride_0]);
}

fn difference_squares_1( _S240 : ptr<function, Ball_std140_0>,  _S241 : Site_0,  _S242 : Row_0,  _S243 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S241.lane_0;
    for(;;)
    {
        if(i_6 < (_S241.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S244 : f32 = entryPointParams_left_1[_S242.base_0 + i_6 * _S242.step_2];
        var _S245 : bool;
        if((_S242.scale_0.hi_0) == 1.0f)
        {
            _S245 = (_S242.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S245 = false;
        }
        var _S246 : df_0;
        if(_S245)
        {
            _S246 = wide_0(_S244);
        }
        else
        {
            _S246 = x2A_1(_S242.scale_0, _S244);
        }
        var _S247 : f32 = entryPointParams_right_1[_S243.base_0 + i_6 * _S243.step_2];
        var _S248 : bool;
        if((_S243.scale_0.hi_0) == 1.0f)
        {
            _S248 = (_S243.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S248 = false;
        }
        var _S249 : df_0;
        if(_S248)
        {
            _S249 = wide_0(_S247);
        }
        else
        {
            _S249 = x2A_1(_S243.scale_0, _S247);
        }
        Squares_add_0(&(squares_6), x2D_0(_S246, _S249));
        i_6 = i_6 + (*_S240).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S240).lanes_0, _S241);
    return squares_6;
}

fn put_2( _S250 : ptr<function, Ball_std140_0>,  _S251 : Site_0,  _S252 : u32,  _S253 : df_0)
{
    entryPointParams_left_bar_1[_S251.row_0 * (*_S250).out_stride_0 + (*_S250).out_column_0 + _S252] = nearest_0(_S253);
    return;
}

fn put_bar_2( _S254 : ptr<function, Ball_std140_0>,  _S255 : Site_0,  _S256 : u32,  _S257 : u32,  _S258 : df_0)
{
    if(((((*_S254).flags_0) & (((u32(2) << (_S256)))))) == u32(0))
    {
        put_2(&((*_S254)), _S255, _S257, _S258);
    }
    return;
}

fn put_3( _S259 : ptr<function, Ball_std140_0>,  _S260 : Site_0,  _S261 : u32,  _S262 : df_0)
{
    entryPointParams_right_bar_1[_S260.row_0 * (*_S259).out_stride_0 + (*_S259).out_column_0 + _S261] = nearest_0(_S262);
    return;
}

fn put_bar_3( _S263 : ptr<function, Ball_std140_0>,  _S264 : Site_0,  _S265 : u32,  _S266 : u32,  _S267 : df_0)
{
    if(((((*_S263).flags_0) & (((u32(2) << (_S265)))))) == u32(0))
    {
        put_3(&((*_S263)), _S264, _S266, _S267);
    }
    return;
}

fn put_gaps_1( _S268 : ptr<function, Ball_std140_0>,  _S269 : Site_0,  _S270 : Row_0,  _S271 : Row_0,  _S272 : df_0,  _S273 : df_0,  _S274 : df_0)
{
    var _S275 : df_0 = c_of_0(&((*_S268)));
    var _S276 : df_0 = twice_0(x2A_0(_S275, _S272));
    var _S277 : df_0 = twice_0(x2A_0(_S275, _S273));
    var i_7 : u32 = _S269.lane_0;
    for(;;)
    {
        if(i_7 < (_S269.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S278 : f32 = entryPointParams_left_1[_S270.base_0 + i_7 * _S270.step_2];
        var _S279 : bool;
        if((_S270.scale_0.hi_0) == 1.0f)
        {
            _S279 = (_S270.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S279 = false;
        }
        var _S280 : df_0;
        if(_S279)
        {
            _S280 = wide_0(_S278);
        }
        else
        {
            _S280 = x2A_1(_S270.scale_0, _S278);
        }
        var _S281 : f32 = entryPointParams_right_1[_S271.base_0 + i_7 * _S271.step_2];
        var _S282 : bool;
        if((_S271.scale_0.hi_0) == 1.0f)
        {
            _S282 = (_S271.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S282 = false;
        }
        var _S283 : df_0;
        if(_S282)
        {
            _S283 = wide_0(_S281);
        }
        else
        {
            _S283 = x2A_1(_S271.scale_0, _S281);
        }
        var _S284 : df_0 = x2A_0(_S274, x2D_0(_S280, _S283));
        put_bar_2(&((*_S268)), _S269, u32(0), i_7, x2D_0(_S284, x2A_0(_S276, _S280)));
        put_bar_3(&((*_S268)), _S269, u32(1), i_7, x2D_0(neg_0(_S284), x2A_0(_S277, _S283)));
        i_7 = i_7 + (*_S268).lanes_0;
    }
    return;
}

fn report_fault_3( _S285 : u32)
{
    var _S286 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S285);
    return;
}

fn refuse_clipped_1( _S287 : ptr<function, Ball_std140_0>,  _S288 : Site_0,  _S289 : u32)
{
    var _S290 : bool;
    if(Site_is_first_0(_S288))
    {
        _S290 = _S289 > u32(0);
    }
    else
    {
        _S290 = false;
    }
    if(_S290)
    {
        _S290 = ((((*_S287).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S290 = false;
    }
    if(_S290)
    {
        report_fault_3(_S288.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_squared_distance_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S291 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S292 : u32 = block_count_0(&(_S291));
        if(block_2 < _S292)
        {
        }
        else
        {
            break;
        }
        var _S293 : u32 = invocation_3.x;
        var _S294 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S295 : Site_0 = site_of_0(&(_S294), block_2, _S293);
        var _S296 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S297 : Lie_0 = x_lie_0(&(_S296));
        var _S298 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S299 : Point_0 = point_of_2(&(_S298), _S295, _S297);
        var _S300 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S301 : Lie_0 = y_lie_0(&(_S300));
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : Point_0 = point_of_3(&(_S302), _S295, _S301);
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : df_0 = cotangent_number_1(&(_S304), _S295);
        var _S306 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S307 : df_0 = c_of_0(&(_S306));
        var _S308 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S309 : Squares_0 = difference_squares_1(&(_S308), _S295, _S299.row_1, _S303.row_1);
        var _S310 : Dual_0 = div_0(times_0(variable_0(Squares_total_0(_S309), i32(2)), _S307), mul_0(variable_0(_S299.gap_0, i32(0)), variable_0(_S303.gap_0, i32(1))));
        var _S311 : Dual_0 = dual_asinhc_0(_S310);
        var _S312 : Dual_0 = times_0(mul_0(_S310, mul_0(_S311, _S311)), _0(scaled_0(_S305, 4.0f), _S307));
        var _S313 : df_0 = twice_0(_S312.partial_0[i32(2)]);
        var _S314 : Ball_std140_0 = entryPointParams_1.p_1;
        put_gaps_1(&(_S314), _S295, _S299.row_1, _S303.row_1, _S312.partial_0[i32(0)], _S312.partial_0[i32(1)], _S313);
        var _S315 : u32 = _S299.clipped_0 + _S303.clipped_0;
        var _S316 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S316), _S295, _S315);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S317 : Site_0,  _S318 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S318.offset_0 + _S317.row_0 * _S318.stride_0;
    row_6.step_2 = _S318.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S319 : Row_0,  _S320 : u32) -> f32
{
    return entryPointParams_point_0[_S319.base_0 + _S320 * _S319.step_2];
}

fn report_fault_4( _S321 : u32)
{
    var _S322 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S321);
    return;
}

fn squares_of_4( _S323 : ptr<function, Ball_std140_0>,  _S324 : Site_0,  _S325 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S324.lane_0;
    for(;;)
    {
        if(i_8 < (_S324.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S326 : f32 = Row_raw_4(_S325, i_8);
        if(is_bad_0(_S326))
        {
            report_fault_4(_S324.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S326));
        i_8 = i_8 + (*_S323).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S323).lanes_0, _S324);
    return squares_7;
}

fn point_of_4( _S327 : ptr<function, Ball_std140_0>,  _S328 : Site_0,  _S329 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S330 : Row_0 = row_of_4(_S328, _S329);
    point_4.row_1 = _S330;
    var _S331 : Squares_0 = squares_of_4(&((*_S327)), _S328, _S330);
    point_4.length_0 = Squares_length_0(_S331);
    var _S332 : df_0 = Squares_total_0(_S331);
    point_4.square_0 = _S332;
    var _S333 : df_0 = c_of_0(&((*_S327)));
    var _S334 : df_0 = x2A_0(_S333, _S332);
    var _S335 : f32 = Squares_unit_0(_S331);
    var _S336 : bool;
    if(_S335 != 1.0f)
    {
        _S336 = true;
    }
    else
    {
        var _S337 : df_0 = rim_limit_0(&((*_S327)));
        _S336 = less_0(_S337, _S334);
    }
    var _S338 : i32;
    if(_S336)
    {
        _S338 = i32(1);
    }
    else
    {
        _S338 = i32(0);
    }
    var _S339 : u32 = u32(_S338);
    point_4.clipped_0 = _S339;
    if(_S339 != u32(0))
    {
        var _S340 : df_0 = rim_norm_0(&((*_S327)));
        var _S341 : df_0 = root_c_of_0(&((*_S327)));
        point_4.row_1.scale_0 = scaled_0(_0(_S340, x2A_0(_S341, point_4.length_0)), _S335);
        point_4.length_0 = _0(_S340, _S341);
        point_4.square_0 = _0(x2A_0(_S340, _S340), _S333);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S340, _S340));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S334);
    }
    return point_4;
}

fn cotangent_number_2( _S342 : ptr<function, Ball_std140_0>,  _S343 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_2[(*_S342).cotangent_offset_0 + _S343.row_0 * (*_S342).cotangent_stride_0]);
}

fn put_4( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0,  _S346 : u32,  _S347 : df_0)
{
    entryPointParams_point_bar_0[_S345.row_0 * (*_S344).out_stride_0 + (*_S344).out_column_0 + _S346] = nearest_0(_S347);
    return;
}

fn put_bar_4( _S348 : ptr<function, Ball_std140_0>,  _S349 : Site_0,  _S350 : u32,  _S351 : u32,  _S352 : df_0)
{
    if(((((*_S348).flags_0) & (((u32(2) << (_S350)))))) == u32(0))
    {
        put_4(&((*_S348)), _S349, _S351, _S352);
    }
    return;
}

fn report_fault_5( _S353 : u32)
{
    var _S354 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S353);
    return;
}

fn refuse_clipped_2( _S355 : ptr<function, Ball_std140_0>,  _S356 : Site_0,  _S357 : u32)
{
    var _S358 : bool;
    if(Site_is_first_0(_S356))
    {
        _S358 = _S357 > u32(0);
    }
    else
    {
        _S358 = false;
    }
    if(_S358)
    {
        _S358 = ((((*_S355).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S358 = false;
    }
    if(_S358)
    {
        report_fault_5(_S356.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance0_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S359 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S360 : u32 = block_count_0(&(_S359));
        if(block_3 < _S360)
        {
        }
        else
        {
            break;
        }
        var _S361 : u32 = invocation_4.x;
        var _S362 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S363 : Site_0 = site_of_0(&(_S362), block_3, _S361);
        var _S364 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S365 : Lie_0 = x_lie_0(&(_S364));
        var _S366 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S367 : Point_0 = point_of_4(&(_S366), _S363, _S365);
        var _S368 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S369 : df_0 = cotangent_number_2(&(_S368), _S363);
        var _S370 : df_0;
        if(is_zero_0(_S367.length_0))
        {
            _S370 = wide_0(0.0f);
        }
        else
        {
            _S370 = _0(twice_0(_S369), x2A_0(_S367.gap_0, _S367.length_0));
        }
        var i_9 : u32 = _S363.lane_0;
        for(;;)
        {
            if(i_9 < (_S363.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S371 : f32 = entryPointParams_point_0[_S367.row_1.base_0 + i_9 * _S367.row_1.step_2];
            var _S372 : bool;
            if((_S367.row_1.scale_0.hi_0) == 1.0f)
            {
                _S372 = (_S367.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S372 = false;
            }
            var _S373 : df_0;
            if(_S372)
            {
                _S373 = wide_0(_S371);
            }
            else
            {
                _S373 = x2A_1(_S367.row_1.scale_0, _S371);
            }
            var _S374 : df_0 = x2A_0(_S370, _S373);
            var _S375 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S375), _S363, u32(0), i_9, _S374);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S376 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S376), _S363, _S367.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_16 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_16).z_offset_0, (*p_16).z_stride_0, (*p_16).z_step_0);
}

fn row_of_5( _S377 : Site_0,  _S378 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S378.offset_0 + _S377.row_0 * _S378.stride_0;
    row_7.step_2 = _S378.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S379 : Row_0,  _S380 : u32) -> f32
{
    return entryPointParams_point_1[_S379.base_0 + _S380 * _S379.step_2];
}

fn report_fault_6( _S381 : u32)
{
    var _S382 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S381);
    return;
}

fn squares_of_5( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S384.lane_0;
    for(;;)
    {
        if(i_10 < (_S384.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S386 : f32 = Row_raw_5(_S385, i_10);
        if(is_bad_0(_S386))
        {
            report_fault_6(_S384.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S386));
        i_10 = i_10 + (*_S383).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S383).lanes_0, _S384);
    return squares_8;
}

fn point_of_5( _S387 : ptr<function, Ball_std140_0>,  _S388 : Site_0,  _S389 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S390 : Row_0 = row_of_5(_S388, _S389);
    point_5.row_1 = _S390;
    var _S391 : Squares_0 = squares_of_5(&((*_S387)), _S388, _S390);
    point_5.length_0 = Squares_length_0(_S391);
    var _S392 : df_0 = Squares_total_0(_S391);
    point_5.square_0 = _S392;
    var _S393 : df_0 = c_of_0(&((*_S387)));
    var _S394 : df_0 = x2A_0(_S393, _S392);
    var _S395 : f32 = Squares_unit_0(_S391);
    var _S396 : bool;
    if(_S395 != 1.0f)
    {
        _S396 = true;
    }
    else
    {
        var _S397 : df_0 = rim_limit_0(&((*_S387)));
        _S396 = less_0(_S397, _S394);
    }
    var _S398 : i32;
    if(_S396)
    {
        _S398 = i32(1);
    }
    else
    {
        _S398 = i32(0);
    }
    var _S399 : u32 = u32(_S398);
    point_5.clipped_0 = _S399;
    if(_S399 != u32(0))
    {
        var _S400 : df_0 = rim_norm_0(&((*_S387)));
        var _S401 : df_0 = root_c_of_0(&((*_S387)));
        point_5.row_1.scale_0 = scaled_0(_0(_S400, x2A_0(_S401, point_5.length_0)), _S395);
        point_5.length_0 = _0(_S400, _S401);
        point_5.square_0 = _0(x2A_0(_S400, _S400), _S393);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S400, _S400));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S394);
    }
    return point_5;
}

fn row_of_6( _S402 : Site_0,  _S403 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S403.offset_0 + _S402.row_0 * _S403.stride_0;
    row_8.step_2 = _S403.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S404 : Row_0,  _S405 : u32) -> f32
{
    return entryPointParams_u_0[_S404.base_0 + _S405 * _S404.step_2];
}

fn report_fault_7( _S406 : u32)
{
    var _S407 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S406);
    return;
}

fn vector_of_0( _S408 : ptr<function, Ball_std140_0>,  _S409 : Site_0,  _S410 : Lie_0) -> Row_0
{
    var _S411 : Row_0 = row_of_6(_S409, _S410);
    var i_11 : u32 = _S409.lane_0;
    for(;;)
    {
        if(i_11 < (_S409.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S411, i_11)))
        {
            report_fault_7(_S409.row_0);
        }
        i_11 = i_11 + (*_S408).lanes_0;
    }
    return _S411;
}

fn row_of_7( _S412 : Site_0,  _S413 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S413.offset_0 + _S412.row_0 * _S413.stride_0;
    row_9.step_2 = _S413.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S414 : Row_0,  _S415 : u32) -> f32
{
    return entryPointParams_v_0[_S414.base_0 + _S415 * _S414.step_2];
}

fn vector_of_1( _S416 : ptr<function, Ball_std140_0>,  _S417 : Site_0,  _S418 : Lie_0) -> Row_0
{
    var _S419 : Row_0 = row_of_7(_S417, _S418);
    var i_12 : u32 = _S417.lane_0;
    for(;;)
    {
        if(i_12 < (_S417.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S419, i_12)))
        {
            report_fault_7(_S417.row_0);
        }
        i_12 = i_12 + (*_S416).lanes_0;
    }
    return _S419;
}

fn cotangent_number_3( _S420 : ptr<function, Ball_std140_0>,  _S421 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_3[(*_S420).cotangent_offset_0 + _S421.row_0 * (*_S420).cotangent_stride_0]);
}

fn dot_of_0( _S422 : ptr<function, Ball_std140_0>,  _S423 : Site_0,  _S424 : Row_0,  _S425 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S423.lane_0;
    for(;;)
    {
        if(i_13 < (_S423.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S426 : df_0 = sums_3[i32(0)];
        var _S427 : f32 = entryPointParams_u_0[_S424.base_0 + i_13 * _S424.step_2];
        var _S428 : bool;
        if((_S424.scale_0.hi_0) == 1.0f)
        {
            _S428 = (_S424.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S428 = false;
        }
        var _S429 : df_0;
        if(_S428)
        {
            _S429 = wide_0(_S427);
        }
        else
        {
            _S429 = x2A_1(_S424.scale_0, _S427);
        }
        var _S430 : f32 = entryPointParams_v_0[_S425.base_0 + i_13 * _S425.step_2];
        var _S431 : bool;
        if((_S425.scale_0.hi_0) == 1.0f)
        {
            _S431 = (_S425.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S431 = false;
        }
        var _S432 : df_0;
        if(_S431)
        {
            _S432 = wide_0(_S430);
        }
        else
        {
            _S432 = x2A_1(_S425.scale_0, _S430);
        }
        sums_3[i32(0)] = x2B_0(_S426, x2A_0(_S429, _S432));
        i_13 = i_13 + (*_S422).lanes_0;
    }
    join_0((*_S422).lanes_0, _S423, &(sums_3));
    return sums_3[i32(0)];
}

fn put_5( _S433 : ptr<function, Ball_std140_0>,  _S434 : Site_0,  _S435 : u32,  _S436 : df_0)
{
    entryPointParams_point_bar_1[_S434.row_0 * (*_S433).out_stride_0 + (*_S433).out_column_0 + _S435] = nearest_0(_S436);
    return;
}

fn put_bar_5( _S437 : ptr<function, Ball_std140_0>,  _S438 : Site_0,  _S439 : u32,  _S440 : u32,  _S441 : df_0)
{
    if(((((*_S437).flags_0) & (((u32(2) << (_S439)))))) == u32(0))
    {
        put_5(&((*_S437)), _S438, _S440, _S441);
    }
    return;
}

fn put_6( _S442 : ptr<function, Ball_std140_0>,  _S443 : Site_0,  _S444 : u32,  _S445 : df_0)
{
    entryPointParams_u_bar_0[_S443.row_0 * (*_S442).out_stride_0 + (*_S442).out_column_0 + _S444] = nearest_0(_S445);
    return;
}

fn put_bar_6( _S446 : ptr<function, Ball_std140_0>,  _S447 : Site_0,  _S448 : u32,  _S449 : u32,  _S450 : df_0)
{
    if(((((*_S446).flags_0) & (((u32(2) << (_S448)))))) == u32(0))
    {
        put_6(&((*_S446)), _S447, _S449, _S450);
    }
    return;
}

fn put_7( _S451 : ptr<function, Ball_std140_0>,  _S452 : Site_0,  _S453 : u32,  _S454 : df_0)
{
    entryPointParams_v_bar_0[_S452.row_0 * (*_S451).out_stride_0 + (*_S451).out_column_0 + _S453] = nearest_0(_S454);
    return;
}

fn put_bar_7( _S455 : ptr<function, Ball_std140_0>,  _S456 : Site_0,  _S457 : u32,  _S458 : u32,  _S459 : df_0)
{
    if(((((*_S455).flags_0) & (((u32(2) << (_S457)))))) == u32(0))
    {
        put_7(&((*_S455)), _S456, _S458, _S459);
    }
    return;
}

fn refuse_clipped_3( _S460 : ptr<function, Ball_std140_0>,  _S461 : Site_0,  _S462 : u32)
{
    var _S463 : bool;
    if(Site_is_first_0(_S461))
    {
        _S463 = _S462 > u32(0);
    }
    else
    {
        _S463 = false;
    }
    if(_S463)
    {
        _S463 = ((((*_S460).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S463 = false;
    }
    if(_S463)
    {
        report_fault_7(_S461.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_inner_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S464 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S465 : u32 = block_count_0(&(_S464));
        if(block_4 < _S465)
        {
        }
        else
        {
            break;
        }
        var _S466 : u32 = invocation_5.x;
        var _S467 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S468 : Site_0 = site_of_0(&(_S467), block_4, _S466);
        var _S469 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S470 : Lie_0 = x_lie_0(&(_S469));
        var _S471 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S472 : Point_0 = point_of_5(&(_S471), _S468, _S470);
        var _S473 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S474 : Lie_0 = y_lie_0(&(_S473));
        var _S475 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S476 : Row_0 = vector_of_0(&(_S475), _S468, _S474);
        var _S477 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S478 : Lie_0 = z_lie_0(&(_S477));
        var _S479 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S480 : Row_0 = vector_of_1(&(_S479), _S468, _S478);
        var _S481 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S482 : df_0 = cotangent_number_3(&(_S481), _S468);
        var _S483 : df_0 = _S472.gap_0;
        var _S484 : df_0 = _0(scaled_0(_S482, 4.0f), x2A_0(_S483, _S483));
        var _S485 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S486 : df_0 = c_of_0(&(_S485));
        var _S487 : df_0 = x2A_0(_S486, _S484);
        var _S488 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S489 : df_0 = dot_of_0(&(_S488), _S468, _S476, _S480);
        var _S490 : df_0 = _0(scaled_0(x2A_0(_S487, _S489), 4.0f), _S472.gap_0);
        var i_14 : u32 = _S468.lane_0;
        for(;;)
        {
            if(i_14 < (_S468.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S491 : f32 = entryPointParams_point_1[_S472.row_1.base_0 + i_14 * _S472.row_1.step_2];
            var _S492 : bool;
            if((_S472.row_1.scale_0.hi_0) == 1.0f)
            {
                _S492 = (_S472.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S492 = false;
            }
            var _S493 : df_0;
            if(_S492)
            {
                _S493 = wide_0(_S491);
            }
            else
            {
                _S493 = x2A_1(_S472.row_1.scale_0, _S491);
            }
            var _S494 : df_0 = x2A_0(_S490, _S493);
            var _S495 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_5(&(_S495), _S468, u32(0), i_14, _S494);
            var _S496 : f32 = entryPointParams_v_0[_S480.base_0 + i_14 * _S480.step_2];
            var _S497 : bool;
            if((_S480.scale_0.hi_0) == 1.0f)
            {
                _S497 = (_S480.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S497 = false;
            }
            var _S498 : df_0;
            if(_S497)
            {
                _S498 = wide_0(_S496);
            }
            else
            {
                _S498 = x2A_1(_S480.scale_0, _S496);
            }
            var _S499 : df_0 = x2A_0(_S484, _S498);
            var _S500 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_6(&(_S500), _S468, u32(1), i_14, _S499);
            var _S501 : f32 = entryPointParams_u_0[_S476.base_0 + i_14 * _S476.step_2];
            var _S502 : bool;
            if((_S476.scale_0.hi_0) == 1.0f)
            {
                _S502 = (_S476.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S502 = false;
            }
            var _S503 : df_0;
            if(_S502)
            {
                _S503 = wide_0(_S501);
            }
            else
            {
                _S503 = x2A_1(_S476.scale_0, _S501);
            }
            var _S504 : df_0 = x2A_0(_S484, _S503);
            var _S505 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_7(&(_S505), _S468, u32(2), i_14, _S504);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        var _S506 : Ball_std140_0 = entryPointParams_3.p_3;
        refuse_clipped_3(&(_S506), _S468, _S472.clipped_0);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S507 : Site_0,  _S508 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S508.offset_0 + _S507.row_0 * _S508.stride_0;
    row_10.step_2 = _S508.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S509 : Row_0,  _S510 : u32) -> f32
{
    return entryPointParams_point_2[_S509.base_0 + _S510 * _S509.step_2];
}

fn report_fault_8( _S511 : u32)
{
    var _S512 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S511);
    return;
}

fn squares_of_6( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S514.lane_0;
    for(;;)
    {
        if(i_15 < (_S514.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S516 : f32 = Row_raw_8(_S515, i_15);
        if(is_bad_0(_S516))
        {
            report_fault_8(_S514.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S516));
        i_15 = i_15 + (*_S513).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S513).lanes_0, _S514);
    return squares_9;
}

fn point_of_6( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S520 : Row_0 = row_of_8(_S518, _S519);
    point_6.row_1 = _S520;
    var _S521 : Squares_0 = squares_of_6(&((*_S517)), _S518, _S520);
    point_6.length_0 = Squares_length_0(_S521);
    var _S522 : df_0 = Squares_total_0(_S521);
    point_6.square_0 = _S522;
    var _S523 : df_0 = c_of_0(&((*_S517)));
    var _S524 : df_0 = x2A_0(_S523, _S522);
    var _S525 : f32 = Squares_unit_0(_S521);
    var _S526 : bool;
    if(_S525 != 1.0f)
    {
        _S526 = true;
    }
    else
    {
        var _S527 : df_0 = rim_limit_0(&((*_S517)));
        _S526 = less_0(_S527, _S524);
    }
    var _S528 : i32;
    if(_S526)
    {
        _S528 = i32(1);
    }
    else
    {
        _S528 = i32(0);
    }
    var _S529 : u32 = u32(_S528);
    point_6.clipped_0 = _S529;
    if(_S529 != u32(0))
    {
        var _S530 : df_0 = rim_norm_0(&((*_S517)));
        var _S531 : df_0 = root_c_of_0(&((*_S517)));
        point_6.row_1.scale_0 = scaled_0(_0(_S530, x2A_0(_S531, point_6.length_0)), _S525);
        point_6.length_0 = _0(_S530, _S531);
        point_6.square_0 = _0(x2A_0(_S530, _S530), _S523);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S530, _S530));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S524);
    }
    return point_6;
}

struct Tangent_0
{
     row_11 : Row_0,
     unit_0 : f32,
     length_1 : df_0,
     square_1 : df_0,
};

fn row_of_9( _S532 : Site_0,  _S533 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S533.offset_0 + _S532.row_0 * _S533.stride_0;
    row_12.step_2 = _S533.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S534 : Row_0,  _S535 : u32) -> f32
{
    return entryPointParams_tangent_0[_S534.base_0 + _S535 * _S534.step_2];
}

fn squares_of_7( _S536 : ptr<function, Ball_std140_0>,  _S537 : Site_0,  _S538 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S537.lane_0;
    for(;;)
    {
        if(i_16 < (_S537.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S539 : f32 = Row_raw_9(_S538, i_16);
        if(is_bad_0(_S539))
        {
            report_fault_8(_S537.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S539));
        i_16 = i_16 + (*_S536).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S536).lanes_0, _S537);
    return squares_10;
}

fn tangent_of_0( _S540 : ptr<function, Ball_std140_0>,  _S541 : Site_0,  _S542 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S543 : Row_0 = row_of_9(_S541, _S542);
    tangent_0.row_11 = _S543;
    var _S544 : Squares_0 = squares_of_7(&((*_S540)), _S541, _S543);
    var _S545 : f32 = Squares_unit_0(_S544);
    tangent_0.unit_0 = _S545;
    tangent_0.row_11.scale_0 = wide_0(_S545);
    tangent_0.length_1 = Squares_length_0(_S544);
    tangent_0.square_1 = Squares_total_0(_S544);
    return tangent_0;
}

fn cotangent_number_4( _S546 : ptr<function, Ball_std140_0>,  _S547 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_4[(*_S546).cotangent_offset_0 + _S547.row_0 * (*_S546).cotangent_stride_0]);
}

fn put_8( _S548 : ptr<function, Ball_std140_0>,  _S549 : Site_0,  _S550 : u32,  _S551 : df_0)
{
    entryPointParams_point_bar_2[_S549.row_0 * (*_S548).out_stride_0 + (*_S548).out_column_0 + _S550] = nearest_0(_S551);
    return;
}

fn put_bar_8( _S552 : ptr<function, Ball_std140_0>,  _S553 : Site_0,  _S554 : u32,  _S555 : u32,  _S556 : df_0)
{
    if(((((*_S552).flags_0) & (((u32(2) << (_S554)))))) == u32(0))
    {
        put_8(&((*_S552)), _S553, _S555, _S556);
    }
    return;
}

fn put_9( _S557 : ptr<function, Ball_std140_0>,  _S558 : Site_0,  _S559 : u32,  _S560 : df_0)
{
    entryPointParams_tangent_bar_0[_S558.row_0 * (*_S557).out_stride_0 + (*_S557).out_column_0 + _S559] = nearest_0(_S560);
    return;
}

fn put_bar_9( _S561 : ptr<function, Ball_std140_0>,  _S562 : Site_0,  _S563 : u32,  _S564 : u32,  _S565 : df_0)
{
    if(((((*_S561).flags_0) & (((u32(2) << (_S563)))))) == u32(0))
    {
        put_9(&((*_S561)), _S562, _S564, _S565);
    }
    return;
}

fn report_fault_9( _S566 : u32)
{
    var _S567 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S566);
    return;
}

fn refuse_clipped_4( _S568 : ptr<function, Ball_std140_0>,  _S569 : Site_0,  _S570 : u32)
{
    var _S571 : bool;
    if(Site_is_first_0(_S569))
    {
        _S571 = _S570 > u32(0);
    }
    else
    {
        _S571 = false;
    }
    if(_S571)
    {
        _S571 = ((((*_S568).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S571 = false;
    }
    if(_S571)
    {
        report_fault_9(_S569.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_norm_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S572 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S573 : u32 = block_count_0(&(_S572));
        if(block_5 < _S573)
        {
        }
        else
        {
            break;
        }
        var _S574 : u32 = invocation_6.x;
        var _S575 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S576 : Site_0 = site_of_0(&(_S575), block_5, _S574);
        var _S577 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S578 : Lie_0 = x_lie_0(&(_S577));
        var _S579 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S580 : Point_0 = point_of_6(&(_S579), _S576, _S578);
        var _S581 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S582 : Lie_0 = y_lie_0(&(_S581));
        var _S583 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S584 : Tangent_0 = tangent_of_0(&(_S583), _S576, _S582);
        var _S585 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S586 : df_0 = cotangent_number_4(&(_S585), _S576);
        var _S587 : df_0 = _0(twice_0(_S586), _S580.gap_0);
        var _S588 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S589 : df_0 = c_of_0(&(_S588));
        var _S590 : df_0 = scaled_0(_0(twice_0(x2A_0(x2A_0(_S589, _S587), _S584.length_1)), _S580.gap_0), 1.0f / _S584.unit_0);
        var _S591 : df_0;
        if(is_zero_0(_S584.length_1))
        {
            _S591 = wide_0(0.0f);
        }
        else
        {
            _S591 = _0(_S587, _S584.length_1);
        }
        var i_17 : u32 = _S576.lane_0;
        for(;;)
        {
            if(i_17 < (_S576.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S592 : f32 = entryPointParams_point_2[_S580.row_1.base_0 + i_17 * _S580.row_1.step_2];
            var _S593 : bool;
            if((_S580.row_1.scale_0.hi_0) == 1.0f)
            {
                _S593 = (_S580.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S593 = false;
            }
            var _S594 : df_0;
            if(_S593)
            {
                _S594 = wide_0(_S592);
            }
            else
            {
                _S594 = x2A_1(_S580.row_1.scale_0, _S592);
            }
            var _S595 : df_0 = x2A_0(_S590, _S594);
            var _S596 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_8(&(_S596), _S576, u32(0), i_17, _S595);
            var _S597 : f32 = entryPointParams_tangent_0[_S584.row_11.base_0 + i_17 * _S584.row_11.step_2];
            var _S598 : bool;
            if((_S584.row_11.scale_0.hi_0) == 1.0f)
            {
                _S598 = (_S584.row_11.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S598 = false;
            }
            var _S599 : df_0;
            if(_S598)
            {
                _S599 = wide_0(_S597);
            }
            else
            {
                _S599 = x2A_1(_S584.row_11.scale_0, _S597);
            }
            var _S600 : df_0 = x2A_0(_S591, _S599);
            var _S601 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_9(&(_S601), _S576, u32(1), i_17, _S600);
            i_17 = i_17 + entryPointParams_4.p_4.lanes_0;
        }
        var _S602 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_4(&(_S602), _S576, _S580.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn cotangent_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).cotangent_offset_0, (*p_17).cotangent_stride_0, (*p_17).cotangent_step_0);
}

fn row_of_10( _S603 : Site_0,  _S604 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S604.offset_0 + _S603.row_0 * _S604.stride_0;
    row_13.step_2 = _S604.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_10( _S605 : Row_0,  _S606 : u32) -> f32
{
    return entryPointParams_target_0[_S605.base_0 + _S606 * _S605.step_2];
}

fn report_fault_10( _S607 : u32)
{
    var _S608 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S607);
    return;
}

fn squares_of_8( _S609 : ptr<function, Ball_std140_0>,  _S610 : Site_0,  _S611 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S610.lane_0;
    for(;;)
    {
        if(i_18 < (_S610.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S612 : f32 = Row_raw_10(_S611, i_18);
        if(is_bad_0(_S612))
        {
            report_fault_10(_S610.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S612));
        i_18 = i_18 + (*_S609).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S609).lanes_0, _S610);
    return squares_11;
}

fn point_of_7( _S613 : ptr<function, Ball_std140_0>,  _S614 : Site_0,  _S615 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S616 : Row_0 = row_of_10(_S614, _S615);
    point_7.row_1 = _S616;
    var _S617 : Squares_0 = squares_of_8(&((*_S613)), _S614, _S616);
    point_7.length_0 = Squares_length_0(_S617);
    var _S618 : df_0 = Squares_total_0(_S617);
    point_7.square_0 = _S618;
    var _S619 : df_0 = c_of_0(&((*_S613)));
    var _S620 : df_0 = x2A_0(_S619, _S618);
    var _S621 : f32 = Squares_unit_0(_S617);
    var _S622 : bool;
    if(_S621 != 1.0f)
    {
        _S622 = true;
    }
    else
    {
        var _S623 : df_0 = rim_limit_0(&((*_S613)));
        _S622 = less_0(_S623, _S620);
    }
    var _S624 : i32;
    if(_S622)
    {
        _S624 = i32(1);
    }
    else
    {
        _S624 = i32(0);
    }
    var _S625 : u32 = u32(_S624);
    point_7.clipped_0 = _S625;
    if(_S625 != u32(0))
    {
        var _S626 : df_0 = rim_norm_0(&((*_S613)));
        var _S627 : df_0 = root_c_of_0(&((*_S613)));
        point_7.row_1.scale_0 = scaled_0(_0(_S626, x2A_0(_S627, point_7.length_0)), _S621);
        point_7.length_0 = _0(_S626, _S627);
        point_7.square_0 = _0(x2A_0(_S626, _S626), _S619);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S626, _S626));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S620);
    }
    return point_7;
}

fn row_of_11( _S628 : Site_0,  _S629 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S629.offset_0 + _S628.row_0 * _S629.stride_0;
    row_14.step_2 = _S629.step_0;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_11( _S630 : Row_0,  _S631 : u32) -> f32
{
    return entryPointParams_tangent_1[_S630.base_0 + _S631 * _S630.step_2];
}

fn report_fault_11( _S632 : u32)
{
    var _S633 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S632);
    return;
}

fn vector_of_2( _S634 : ptr<function, Ball_std140_0>,  _S635 : Site_0,  _S636 : Lie_0) -> Row_0
{
    var _S637 : Row_0 = row_of_11(_S635, _S636);
    var i_19 : u32 = _S635.lane_0;
    for(;;)
    {
        if(i_19 < (_S635.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S637, i_19)))
        {
            report_fault_11(_S635.row_0);
        }
        i_19 = i_19 + (*_S634).lanes_0;
    }
    return _S637;
}

fn row_of_12( _S638 : Site_0,  _S639 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S639.offset_0 + _S638.row_0 * _S639.stride_0;
    row_15.step_2 = _S639.step_0;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S640 : ptr<function, Ball_std140_0>,  _S641 : Site_0,  _S642 : Row_0,  _S643 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S641.lane_0;
    for(;;)
    {
        if(i_20 < (_S641.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S644 : df_0 = sums_4[i32(0)];
        var _S645 : f32 = entryPointParams_tangent_1[_S642.base_0 + i_20 * _S642.step_2];
        var _S646 : bool;
        if((_S642.scale_0.hi_0) == 1.0f)
        {
            _S646 = (_S642.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S646 = false;
        }
        var _S647 : df_0;
        if(_S646)
        {
            _S647 = wide_0(_S645);
        }
        else
        {
            _S647 = x2A_1(_S642.scale_0, _S645);
        }
        var _S648 : f32 = entryPointParams_cotangent_5[_S643.base_0 + i_20 * _S643.step_2];
        var _S649 : bool;
        if((_S643.scale_0.hi_0) == 1.0f)
        {
            _S649 = (_S643.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S649 = false;
        }
        var _S650 : df_0;
        if(_S649)
        {
            _S650 = wide_0(_S648);
        }
        else
        {
            _S650 = x2A_1(_S643.scale_0, _S648);
        }
        sums_4[i32(0)] = x2B_0(_S644, x2A_0(_S647, _S650));
        i_20 = i_20 + (*_S640).lanes_0;
    }
    join_0((*_S640).lanes_0, _S641, &(sums_4));
    return sums_4[i32(0)];
}

fn put_10( _S651 : ptr<function, Ball_std140_0>,  _S652 : Site_0,  _S653 : u32,  _S654 : df_0)
{
    entryPointParams_target_bar_0[_S652.row_0 * (*_S651).out_stride_0 + (*_S651).out_column_0 + _S653] = nearest_0(_S654);
    return;
}

fn put_bar_10( _S655 : ptr<function, Ball_std140_0>,  _S656 : Site_0,  _S657 : u32,  _S658 : u32,  _S659 : df_0)
{
    if(((((*_S655).flags_0) & (((u32(2) << (_S657)))))) == u32(0))
    {
        put_10(&((*_S655)), _S656, _S658, _S659);
    }
    return;
}

fn put_11( _S660 : ptr<function, Ball_std140_0>,  _S661 : Site_0,  _S662 : u32,  _S663 : df_0)
{
    entryPointParams_tangent_bar_1[_S661.row_0 * (*_S660).out_stride_0 + (*_S660).out_column_0 + _S662] = nearest_0(_S663);
    return;
}

fn put_bar_11( _S664 : ptr<function, Ball_std140_0>,  _S665 : Site_0,  _S666 : u32,  _S667 : u32,  _S668 : df_0)
{
    if(((((*_S664).flags_0) & (((u32(2) << (_S666)))))) == u32(0))
    {
        put_11(&((*_S664)), _S665, _S667, _S668);
    }
    return;
}

fn refuse_clipped_5( _S669 : ptr<function, Ball_std140_0>,  _S670 : Site_0,  _S671 : u32)
{
    var _S672 : bool;
    if(Site_is_first_0(_S670))
    {
        _S672 = _S671 > u32(0);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        _S672 = ((((*_S669).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        report_fault_11(_S670.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_transport0_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S673 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S674 : u32 = block_count_0(&(_S673));
        if(block_6 < _S674)
        {
        }
        else
        {
            break;
        }
        var _S675 : u32 = invocation_7.x;
        var _S676 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S677 : Site_0 = site_of_0(&(_S676), block_6, _S675);
        var _S678 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S679 : Lie_0 = x_lie_0(&(_S678));
        var _S680 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S681 : Point_0 = point_of_7(&(_S680), _S677, _S679);
        var _S682 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S683 : Lie_0 = y_lie_0(&(_S682));
        var _S684 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S685 : Row_0 = vector_of_2(&(_S684), _S677, _S683);
        var _S686 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S687 : Lie_0 = cotangent_lie_0(&(_S686));
        var _S688 : Row_0 = row_of_12(_S677, _S687);
        var _S689 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S690 : df_0 = c_of_0(&(_S689));
        var _S691 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S692 : df_0 = dot_of_1(&(_S691), _S677, _S685, _S688);
        var _S693 : df_0 = twice_0(neg_0(x2A_0(_S690, _S692)));
        var i_21 : u32 = _S677.lane_0;
        for(;;)
        {
            if(i_21 < (_S677.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S694 : f32 = entryPointParams_target_0[_S681.row_1.base_0 + i_21 * _S681.row_1.step_2];
            var _S695 : bool;
            if((_S681.row_1.scale_0.hi_0) == 1.0f)
            {
                _S695 = (_S681.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S695 = false;
            }
            var _S696 : df_0;
            if(_S695)
            {
                _S696 = wide_0(_S694);
            }
            else
            {
                _S696 = x2A_1(_S681.row_1.scale_0, _S694);
            }
            var _S697 : df_0 = x2A_0(_S693, _S696);
            var _S698 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_10(&(_S698), _S677, u32(0), i_21, _S697);
            var _S699 : f32 = entryPointParams_cotangent_5[_S688.base_0 + i_21 * _S688.step_2];
            var _S700 : bool;
            if((_S688.scale_0.hi_0) == 1.0f)
            {
                _S700 = (_S688.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S700 = false;
            }
            var _S701 : df_0;
            if(_S700)
            {
                _S701 = wide_0(_S699);
            }
            else
            {
                _S701 = x2A_1(_S688.scale_0, _S699);
            }
            var _S702 : df_0 = x2A_0(_S681.gap_0, _S701);
            var _S703 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_11(&(_S703), _S677, u32(1), i_21, _S702);
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        var _S704 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_5(&(_S704), _S677, _S681.clipped_0);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_13( _S705 : Site_0,  _S706 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S706.offset_0 + _S705.row_0 * _S706.stride_0;
    row_16.step_2 = _S706.step_0;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_12( _S707 : Row_0,  _S708 : u32) -> f32
{
    return entryPointParams_point_3[_S707.base_0 + _S708 * _S707.step_2];
}

fn report_fault_12( _S709 : u32)
{
    var _S710 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S709);
    return;
}

fn squares_of_9( _S711 : ptr<function, Ball_std140_0>,  _S712 : Site_0,  _S713 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_22 : u32 = _S712.lane_0;
    for(;;)
    {
        if(i_22 < (_S712.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S714 : f32 = Row_raw_12(_S713, i_22);
        if(is_bad_0(_S714))
        {
            report_fault_12(_S712.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S714));
        i_22 = i_22 + (*_S711).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S711).lanes_0, _S712);
    return squares_12;
}

fn point_of_8( _S715 : ptr<function, Ball_std140_0>,  _S716 : Site_0,  _S717 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S718 : Row_0 = row_of_13(_S716, _S717);
    point_8.row_1 = _S718;
    var _S719 : Squares_0 = squares_of_9(&((*_S715)), _S716, _S718);
    point_8.length_0 = Squares_length_0(_S719);
    var _S720 : df_0 = Squares_total_0(_S719);
    point_8.square_0 = _S720;
    var _S721 : df_0 = c_of_0(&((*_S715)));
    var _S722 : df_0 = x2A_0(_S721, _S720);
    var _S723 : f32 = Squares_unit_0(_S719);
    var _S724 : bool;
    if(_S723 != 1.0f)
    {
        _S724 = true;
    }
    else
    {
        var _S725 : df_0 = rim_limit_0(&((*_S715)));
        _S724 = less_0(_S725, _S722);
    }
    var _S726 : i32;
    if(_S724)
    {
        _S726 = i32(1);
    }
    else
    {
        _S726 = i32(0);
    }
    var _S727 : u32 = u32(_S726);
    point_8.clipped_0 = _S727;
    if(_S727 != u32(0))
    {
        var _S728 : df_0 = rim_norm_0(&((*_S715)));
        var _S729 : df_0 = root_c_of_0(&((*_S715)));
        point_8.row_1.scale_0 = scaled_0(_0(_S728, x2A_0(_S729, point_8.length_0)), _S723);
        point_8.length_0 = _0(_S728, _S729);
        point_8.square_0 = _0(x2A_0(_S728, _S728), _S721);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S728, _S728));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S722);
    }
    return point_8;
}

fn row_of_14( _S730 : Site_0,  _S731 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S731.offset_0 + _S730.row_0 * _S731.stride_0;
    row_17.step_2 = _S731.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_13( _S732 : Row_0,  _S733 : u32) -> f32
{
    return entryPointParams_vector_0[_S732.base_0 + _S733 * _S732.step_2];
}

fn report_fault_13( _S734 : u32)
{
    var _S735 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S734);
    return;
}

fn vector_of_3( _S736 : ptr<function, Ball_std140_0>,  _S737 : Site_0,  _S738 : Lie_0) -> Row_0
{
    var _S739 : Row_0 = row_of_14(_S737, _S738);
    var i_23 : u32 = _S737.lane_0;
    for(;;)
    {
        if(i_23 < (_S737.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S739, i_23)))
        {
            report_fault_13(_S737.row_0);
        }
        i_23 = i_23 + (*_S736).lanes_0;
    }
    return _S739;
}

fn row_of_15( _S740 : Site_0,  _S741 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S741.offset_0 + _S740.row_0 * _S741.stride_0;
    row_18.step_2 = _S741.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn put_12( _S742 : ptr<function, Ball_std140_0>,  _S743 : Site_0,  _S744 : u32,  _S745 : df_0)
{
    entryPointParams_point_bar_3[_S743.row_0 * (*_S742).out_stride_0 + (*_S742).out_column_0 + _S744] = nearest_0(_S745);
    return;
}

fn put_bar_12( _S746 : ptr<function, Ball_std140_0>,  _S747 : Site_0,  _S748 : u32,  _S749 : u32,  _S750 : df_0)
{
    if(((((*_S746).flags_0) & (((u32(2) << (_S748)))))) == u32(0))
    {
        put_12(&((*_S746)), _S747, _S749, _S750);
    }
    return;
}

fn put_13( _S751 : ptr<function, Ball_std140_0>,  _S752 : Site_0,  _S753 : u32,  _S754 : df_0)
{
    entryPointParams_vector_bar_0[_S752.row_0 * (*_S751).out_stride_0 + (*_S751).out_column_0 + _S753] = nearest_0(_S754);
    return;
}

fn put_bar_13( _S755 : ptr<function, Ball_std140_0>,  _S756 : Site_0,  _S757 : u32,  _S758 : u32,  _S759 : df_0)
{
    if(((((*_S755).flags_0) & (((u32(2) << (_S757)))))) == u32(0))
    {
        put_13(&((*_S755)), _S756, _S758, _S759);
    }
    return;
}

fn refuse_clipped_6( _S760 : ptr<function, Ball_std140_0>,  _S761 : Site_0,  _S762 : u32)
{
    var _S763 : bool;
    if(Site_is_first_0(_S761))
    {
        _S763 = _S762 > u32(0);
    }
    else
    {
        _S763 = false;
    }
    if(_S763)
    {
        _S763 = ((((*_S760).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S763 = false;
    }
    if(_S763)
    {
        report_fault_13(_S761.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_project_tangent_vjp(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S764 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S765 : u32 = block_count_0(&(_S764));
        if(block_7 < _S765)
        {
        }
        else
        {
            break;
        }
        var _S766 : u32 = invocation_8.x;
        var _S767 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S768 : Site_0 = site_of_0(&(_S767), block_7, _S766);
        var _S769 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S770 : Lie_0 = x_lie_0(&(_S769));
        var _S771 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S772 : Point_0 = point_of_8(&(_S771), _S768, _S770);
        var _S773 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S774 : Lie_0 = y_lie_0(&(_S773));
        var _S775 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S776 : Row_0 = vector_of_3(&(_S775), _S768, _S774);
        var _S777 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S778 : Lie_0 = cotangent_lie_0(&(_S777));
        var _S779 : Row_0 = row_of_15(_S768, _S778);
        var i_24 : u32 = _S768.lane_0;
        for(;;)
        {
            if(i_24 < (_S768.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S780 : df_0 = wide_0(0.0f);
            var _S781 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_12(&(_S781), _S768, u32(0), i_24, _S780);
            var _S782 : f32 = entryPointParams_cotangent_6[_S779.base_0 + i_24 * _S779.step_2];
            var _S783 : bool;
            if((_S779.scale_0.hi_0) == 1.0f)
            {
                _S783 = (_S779.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S783 = false;
            }
            var _S784 : df_0;
            if(_S783)
            {
                _S784 = wide_0(_S782);
            }
            else
            {
                _S784 = x2A_1(_S779.scale_0, _S782);
            }
            var _S785 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_13(&(_S785), _S768, u32(1), i_24, _S784);
            i_24 = i_24 + entryPointParams_6.p_6.lanes_0;
        }
        var _S786 : Ball_std140_0 = entryPointParams_6.p_6;
        refuse_clipped_6(&(_S786), _S768, _S772.clipped_0);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_16( _S787 : Site_0,  _S788 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S788.offset_0 + _S787.row_0 * _S788.stride_0;
    row_19.step_2 = _S788.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_14( _S789 : Row_0,  _S790 : u32) -> f32
{
    return entryPointParams_point_4[_S789.base_0 + _S790 * _S789.step_2];
}

fn report_fault_14( _S791 : u32)
{
    var _S792 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S791);
    return;
}

fn squares_of_10( _S793 : ptr<function, Ball_std140_0>,  _S794 : Site_0,  _S795 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S794.lane_0;
    for(;;)
    {
        if(i_25 < (_S794.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S796 : f32 = Row_raw_14(_S795, i_25);
        if(is_bad_0(_S796))
        {
            report_fault_14(_S794.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S796));
        i_25 = i_25 + (*_S793).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S793).lanes_0, _S794);
    return squares_13;
}

fn point_of_9( _S797 : ptr<function, Ball_std140_0>,  _S798 : Site_0,  _S799 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S800 : Row_0 = row_of_16(_S798, _S799);
    point_9.row_1 = _S800;
    var _S801 : Squares_0 = squares_of_10(&((*_S797)), _S798, _S800);
    point_9.length_0 = Squares_length_0(_S801);
    var _S802 : df_0 = Squares_total_0(_S801);
    point_9.square_0 = _S802;
    var _S803 : df_0 = c_of_0(&((*_S797)));
    var _S804 : df_0 = x2A_0(_S803, _S802);
    var _S805 : f32 = Squares_unit_0(_S801);
    var _S806 : bool;
    if(_S805 != 1.0f)
    {
        _S806 = true;
    }
    else
    {
        var _S807 : df_0 = rim_limit_0(&((*_S797)));
        _S806 = less_0(_S807, _S804);
    }
    var _S808 : i32;
    if(_S806)
    {
        _S808 = i32(1);
    }
    else
    {
        _S808 = i32(0);
    }
    var _S809 : u32 = u32(_S808);
    point_9.clipped_0 = _S809;
    if(_S809 != u32(0))
    {
        var _S810 : df_0 = rim_norm_0(&((*_S797)));
        var _S811 : df_0 = root_c_of_0(&((*_S797)));
        point_9.row_1.scale_0 = scaled_0(_0(_S810, x2A_0(_S811, point_9.length_0)), _S805);
        point_9.length_0 = _0(_S810, _S811);
        point_9.square_0 = _0(x2A_0(_S810, _S810), _S803);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S810, _S810));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S804);
    }
    return point_9;
}

fn row_of_17( _S812 : Site_0,  _S813 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S813.offset_0 + _S812.row_0 * _S813.stride_0;
    row_20.step_2 = _S813.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_15( _S814 : Row_0,  _S815 : u32) -> f32
{
    return entryPointParams_gradient_0[_S814.base_0 + _S815 * _S814.step_2];
}

fn report_fault_15( _S816 : u32)
{
    var _S817 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S816);
    return;
}

fn vector_of_4( _S818 : ptr<function, Ball_std140_0>,  _S819 : Site_0,  _S820 : Lie_0) -> Row_0
{
    var _S821 : Row_0 = row_of_17(_S819, _S820);
    var i_26 : u32 = _S819.lane_0;
    for(;;)
    {
        if(i_26 < (_S819.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S821, i_26)))
        {
            report_fault_15(_S819.row_0);
        }
        i_26 = i_26 + (*_S818).lanes_0;
    }
    return _S821;
}

fn row_of_18( _S822 : Site_0,  _S823 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S823.offset_0 + _S822.row_0 * _S823.stride_0;
    row_21.step_2 = _S823.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn dot_of_2( _S824 : ptr<function, Ball_std140_0>,  _S825 : Site_0,  _S826 : Row_0,  _S827 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_27 : u32 = _S825.lane_0;
    for(;;)
    {
        if(i_27 < (_S825.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S828 : df_0 = sums_5[i32(0)];
        var _S829 : f32 = entryPointParams_gradient_0[_S826.base_0 + i_27 * _S826.step_2];
        var _S830 : bool;
        if((_S826.scale_0.hi_0) == 1.0f)
        {
            _S830 = (_S826.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S830 = false;
        }
        var _S831 : df_0;
        if(_S830)
        {
            _S831 = wide_0(_S829);
        }
        else
        {
            _S831 = x2A_1(_S826.scale_0, _S829);
        }
        var _S832 : f32 = entryPointParams_cotangent_7[_S827.base_0 + i_27 * _S827.step_2];
        var _S833 : bool;
        if((_S827.scale_0.hi_0) == 1.0f)
        {
            _S833 = (_S827.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S833 = false;
        }
        var _S834 : df_0;
        if(_S833)
        {
            _S834 = wide_0(_S832);
        }
        else
        {
            _S834 = x2A_1(_S827.scale_0, _S832);
        }
        sums_5[i32(0)] = x2B_0(_S828, x2A_0(_S831, _S834));
        i_27 = i_27 + (*_S824).lanes_0;
    }
    join_0((*_S824).lanes_0, _S825, &(sums_5));
    return sums_5[i32(0)];
}

fn put_14( _S835 : ptr<function, Ball_std140_0>,  _S836 : Site_0,  _S837 : u32,  _S838 : df_0)
{
    entryPointParams_point_bar_4[_S836.row_0 * (*_S835).out_stride_0 + (*_S835).out_column_0 + _S837] = nearest_0(_S838);
    return;
}

fn put_bar_14( _S839 : ptr<function, Ball_std140_0>,  _S840 : Site_0,  _S841 : u32,  _S842 : u32,  _S843 : df_0)
{
    if(((((*_S839).flags_0) & (((u32(2) << (_S841)))))) == u32(0))
    {
        put_14(&((*_S839)), _S840, _S842, _S843);
    }
    return;
}

fn put_15( _S844 : ptr<function, Ball_std140_0>,  _S845 : Site_0,  _S846 : u32,  _S847 : df_0)
{
    entryPointParams_gradient_bar_0[_S845.row_0 * (*_S844).out_stride_0 + (*_S844).out_column_0 + _S846] = nearest_0(_S847);
    return;
}

fn put_bar_15( _S848 : ptr<function, Ball_std140_0>,  _S849 : Site_0,  _S850 : u32,  _S851 : u32,  _S852 : df_0)
{
    if(((((*_S848).flags_0) & (((u32(2) << (_S850)))))) == u32(0))
    {
        put_15(&((*_S848)), _S849, _S851, _S852);
    }
    return;
}

fn refuse_clipped_7( _S853 : ptr<function, Ball_std140_0>,  _S854 : Site_0,  _S855 : u32)
{
    var _S856 : bool;
    if(Site_is_first_0(_S854))
    {
        _S856 = _S855 > u32(0);
    }
    else
    {
        _S856 = false;
    }
    if(_S856)
    {
        _S856 = ((((*_S853).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S856 = false;
    }
    if(_S856)
    {
        report_fault_15(_S854.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_riemannian_gradient_vjp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_8 : u32 = group_7.x;
    for(;;)
    {
        var _S857 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S858 : u32 = block_count_0(&(_S857));
        if(block_8 < _S858)
        {
        }
        else
        {
            break;
        }
        var _S859 : u32 = invocation_9.x;
        var _S860 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S861 : Site_0 = site_of_0(&(_S860), block_8, _S859);
        var _S862 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S863 : Lie_0 = x_lie_0(&(_S862));
        var _S864 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S865 : Point_0 = point_of_9(&(_S864), _S861, _S863);
        var _S866 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S867 : Lie_0 = y_lie_0(&(_S866));
        var _S868 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S869 : Row_0 = vector_of_4(&(_S868), _S861, _S867);
        var _S870 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S871 : Lie_0 = cotangent_lie_0(&(_S870));
        var _S872 : Row_0 = row_of_18(_S861, _S871);
        var _S873 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S874 : df_0 = c_of_0(&(_S873));
        var _S875 : df_0 = x2A_0(_S874, _S865.gap_0);
        var _S876 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S877 : df_0 = dot_of_2(&(_S876), _S861, _S869, _S872);
        var _S878 : df_0 = neg_0(x2A_0(_S875, _S877));
        var _S879 : df_0 = scaled_0(x2A_0(_S865.gap_0, _S865.gap_0), 0.25f);
        var i_28 : u32 = _S861.lane_0;
        for(;;)
        {
            if(i_28 < (_S861.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S880 : f32 = entryPointParams_point_4[_S865.row_1.base_0 + i_28 * _S865.row_1.step_2];
            var _S881 : bool;
            if((_S865.row_1.scale_0.hi_0) == 1.0f)
            {
                _S881 = (_S865.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S881 = false;
            }
            var _S882 : df_0;
            if(_S881)
            {
                _S882 = wide_0(_S880);
            }
            else
            {
                _S882 = x2A_1(_S865.row_1.scale_0, _S880);
            }
            var _S883 : df_0 = x2A_0(_S878, _S882);
            var _S884 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_14(&(_S884), _S861, u32(0), i_28, _S883);
            var _S885 : f32 = entryPointParams_cotangent_7[_S872.base_0 + i_28 * _S872.step_2];
            var _S886 : bool;
            if((_S872.scale_0.hi_0) == 1.0f)
            {
                _S886 = (_S872.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S886 = false;
            }
            var _S887 : df_0;
            if(_S886)
            {
                _S887 = wide_0(_S885);
            }
            else
            {
                _S887 = x2A_1(_S872.scale_0, _S885);
            }
            var _S888 : df_0 = x2A_0(_S879, _S887);
            var _S889 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_15(&(_S889), _S861, u32(1), i_28, _S888);
            i_28 = i_28 + entryPointParams_7.p_7.lanes_0;
        }
        var _S890 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_7(&(_S890), _S861, _S865.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_6 : i32 = i32(0);
    for(;;)
    {
        if(k_6 < i32(3))
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
                if(k_6 < i32(3))
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
        if(k_6 < i32(3))
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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S47 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S47;
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
    var _S48 : f32 = abs(value_9.hi_0);
    if(_S48 < 1.073741824e+09f)
    {
        var _S49 : df_0 = scaled_0(value_9, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S49, _S49));
    }
    else
    {
        if(_S48 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_9, value_9));
        }
        else
        {
            var _S50 : df_0 = scaled_0(value_9, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S50, _S50));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_3 : Site_0)
{
    var sums_2 : array<df_0, i32(3)>;
    sums_2[i32(0)] = (*this_1).small_0;
    sums_2[i32(1)] = (*this_1).usual_0;
    sums_2[i32(2)] = (*this_1).big_0;
    join_1(lanes_3, site_3, &(sums_2));
    (*this_1).small_0 = sums_2[i32(0)];
    (*this_1).usual_0 = sums_2[i32(1)];
    (*this_1).big_0 = sums_2[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S51 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S52 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S52 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S51, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S52 = _S51;
    }
    return _S52;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S53 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S53 = true;
    }
    else
    {
        _S53 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S54 : df_0;
    if(_S53)
    {
        _S54 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S54 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S54;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S55 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S55 = 5.42101086242752217e-20f;
    }
    else
    {
        _S55 = 1.0f;
    }
    return _S55;
}

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
}

fn less_0( a_21 : df_0,  b_13 : df_0) -> bool
{
    var _S56 : bool;
    if((a_21.hi_0) < (b_13.hi_0))
    {
        _S56 = true;
    }
    else
    {
        if((a_21.hi_0) == (b_13.hi_0))
        {
            _S56 = (a_21.lo_0) < (b_13.lo_0);
        }
        else
        {
            _S56 = false;
        }
    }
    return _S56;
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
    var _S57 : f32;
    if(is_bad_0(value_10.hi_0))
    {
        _S57 = value_10.hi_0;
    }
    else
    {
        _S57 = value_10.hi_0 + value_10.lo_0;
    }
    return _S57;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S58 : bool;
    if(this_6.active_0)
    {
        _S58 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S58 = false;
    }
    return _S58;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
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

fn row_of_0( _S59 : Site_0,  _S60 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S60.offset_0 + _S59.row_0 * _S60.stride_0;
    row_2.step_2 = _S60.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S61 : Row_0,  _S62 : u32) -> f32
{
    return entryPointParams_left_0[_S61.base_0 + _S62 * _S61.step_2];
}

fn report_fault_0( _S63 : u32)
{
    var _S64 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S63);
    return;
}

fn squares_of_0( _S65 : ptr<function, Ball_std140_0>,  _S66 : Site_0,  _S67 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S66.lane_0;
    for(;;)
    {
        if(i_0 < (_S66.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S68 : f32 = Row_raw_0(_S67, i_0);
        if(is_bad_0(_S68))
        {
            report_fault_0(_S66.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S68));
        i_0 = i_0 + (*_S65).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S65).lanes_0, _S66);
    return squares_1;
}

fn point_of_0( _S69 : ptr<function, Ball_std140_0>,  _S70 : Site_0,  _S71 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S72 : Row_0 = row_of_0(_S70, _S71);
    point_0.row_1 = _S72;
    var _S73 : Squares_0 = squares_of_0(&((*_S69)), _S70, _S72);
    point_0.length_0 = Squares_length_0(_S73);
    var _S74 : df_0 = Squares_total_0(_S73);
    point_0.square_0 = _S74;
    var _S75 : df_0 = c_of_0(&((*_S69)));
    var _S76 : df_0 = x2A_0(_S75, _S74);
    var _S77 : f32 = Squares_unit_0(_S73);
    var _S78 : bool;
    if(_S77 != 1.0f)
    {
        _S78 = true;
    }
    else
    {
        var _S79 : df_0 = rim_limit_0(&((*_S69)));
        _S78 = less_0(_S79, _S76);
    }
    var _S80 : i32;
    if(_S78)
    {
        _S80 = i32(1);
    }
    else
    {
        _S80 = i32(0);
    }
    var _S81 : u32 = u32(_S80);
    point_0.clipped_0 = _S81;
    if(_S81 != u32(0))
    {
        var _S82 : df_0 = rim_norm_0(&((*_S69)));
        var _S83 : df_0 = root_c_of_0(&((*_S69)));
        point_0.row_1.scale_0 = scaled_0(_0(_S82, x2A_0(_S83, point_0.length_0)), _S77);
        point_0.length_0 = _0(_S82, _S83);
        point_0.square_0 = _0(x2A_0(_S82, _S82), _S75);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S82, _S82));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S76);
    }
    return point_0;
}

fn row_of_1( _S84 : Site_0,  _S85 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S85.offset_0 + _S84.row_0 * _S85.stride_0;
    row_3.step_2 = _S85.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S86 : Row_0,  _S87 : u32) -> f32
{
    return entryPointParams_right_0[_S86.base_0 + _S87 * _S86.step_2];
}

fn squares_of_1( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S89.lane_0;
    for(;;)
    {
        if(i_1 < (_S89.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S91 : f32 = Row_raw_1(_S90, i_1);
        if(is_bad_0(_S91))
        {
            report_fault_0(_S89.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S91));
        i_1 = i_1 + (*_S88).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S88).lanes_0, _S89);
    return squares_2;
}

fn point_of_1( _S92 : ptr<function, Ball_std140_0>,  _S93 : Site_0,  _S94 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S95 : Row_0 = row_of_1(_S93, _S94);
    point_1.row_1 = _S95;
    var _S96 : Squares_0 = squares_of_1(&((*_S92)), _S93, _S95);
    point_1.length_0 = Squares_length_0(_S96);
    var _S97 : df_0 = Squares_total_0(_S96);
    point_1.square_0 = _S97;
    var _S98 : df_0 = c_of_0(&((*_S92)));
    var _S99 : df_0 = x2A_0(_S98, _S97);
    var _S100 : f32 = Squares_unit_0(_S96);
    var _S101 : bool;
    if(_S100 != 1.0f)
    {
        _S101 = true;
    }
    else
    {
        var _S102 : df_0 = rim_limit_0(&((*_S92)));
        _S101 = less_0(_S102, _S99);
    }
    var _S103 : i32;
    if(_S101)
    {
        _S103 = i32(1);
    }
    else
    {
        _S103 = i32(0);
    }
    var _S104 : u32 = u32(_S103);
    point_1.clipped_0 = _S104;
    if(_S104 != u32(0))
    {
        var _S105 : df_0 = rim_norm_0(&((*_S92)));
        var _S106 : df_0 = root_c_of_0(&((*_S92)));
        point_1.row_1.scale_0 = scaled_0(_0(_S105, x2A_0(_S106, point_1.length_0)), _S100);
        point_1.length_0 = _0(_S105, _S106);
        point_1.square_0 = _0(x2A_0(_S105, _S105), _S98);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S105, _S105));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S99);
    }
    return point_1;
}

fn cotangent_number_0( _S107 : ptr<function, Ball_std140_0>,  _S108 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_0[(*_S107).cotangent_offset_0 + _S108.row_0 * (*_S107).cotangent_stride_0]);
}

fn difference_squares_0( _S109 : ptr<function, Ball_std140_0>,  _S110 : Site_0,  _S111 : Row_0,  _S112 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S110.lane_0;
    for(;;)
    {
        if(i_2 < (_S110.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S113 : u32 = _S111.base_0 + i_2 * _S111.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_left_0[_S113]);
        if((_S111.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_left_0[_S113 + _S111.low_0];
        }
        var _S114 : bool;
        if((_S111.scale_0.hi_0) == 1.0f)
        {
            _S114 = (_S111.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S114 = false;
        }
        var _S115 : df_0;
        if(_S114)
        {
            _S115 = value_11;
        }
        else
        {
            _S115 = x2A_0(_S111.scale_0, value_11);
        }
        var _S116 : u32 = _S112.base_0 + i_2 * _S112.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_right_0[_S116]);
        if((_S112.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_right_0[_S116 + _S112.low_0];
        }
        var _S117 : bool;
        if((_S112.scale_0.hi_0) == 1.0f)
        {
            _S117 = (_S112.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S117 = false;
        }
        var _S118 : df_0;
        if(_S117)
        {
            _S118 = value_12;
        }
        else
        {
            _S118 = x2A_0(_S112.scale_0, value_12);
        }
        Squares_add_0(&(squares_3), x2D_0(_S115, _S118));
        i_2 = i_2 + (*_S109).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S109).lanes_0, _S110);
    return squares_3;
}

fn put_0( _S119 : ptr<function, Ball_std140_0>,  _S120 : Site_0,  _S121 : u32,  _S122 : df_0)
{
    entryPointParams_left_bar_0[_S120.row_0 * (*_S119).out_stride_0 + (*_S119).out_column_0 + _S121] = nearest_0(_S122);
    return;
}

fn put_bar_0( _S123 : ptr<function, Ball_std140_0>,  _S124 : Site_0,  _S125 : u32,  _S126 : u32,  _S127 : df_0)
{
    if(((((*_S123).flags_0) & (((u32(2) << (_S125)))))) == u32(0))
    {
        put_0(&((*_S123)), _S124, _S126, _S127);
    }
    return;
}

fn put_1( _S128 : ptr<function, Ball_std140_0>,  _S129 : Site_0,  _S130 : u32,  _S131 : df_0)
{
    entryPointParams_right_bar_0[_S129.row_0 * (*_S128).out_stride_0 + (*_S128).out_column_0 + _S130] = nearest_0(_S131);
    return;
}

fn put_bar_1( _S132 : ptr<function, Ball_std140_0>,  _S133 : Site_0,  _S134 : u32,  _S135 : u32,  _S136 : df_0)
{
    if(((((*_S132).flags_0) & (((u32(2) << (_S134)))))) == u32(0))
    {
        put_1(&((*_S132)), _S133, _S135, _S136);
    }
    return;
}

fn put_gaps_0( _S137 : ptr<function, Ball_std140_0>,  _S138 : Site_0,  _S139 : Row_0,  _S140 : Row_0,  _S141 : df_0,  _S142 : df_0,  _S143 : df_0)
{
    var _S144 : df_0 = c_of_0(&((*_S137)));
    var _S145 : df_0 = twice_0(x2A_0(_S144, _S141));
    var _S146 : df_0 = twice_0(x2A_0(_S144, _S142));
    var i_3 : u32 = _S138.lane_0;
    for(;;)
    {
        if(i_3 < (_S138.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S147 : u32 = _S139.base_0 + i_3 * _S139.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_left_0[_S147]);
        if((_S139.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_left_0[_S147 + _S139.low_0];
        }
        var _S148 : bool;
        if((_S139.scale_0.hi_0) == 1.0f)
        {
            _S148 = (_S139.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S148 = false;
        }
        var _S149 : df_0;
        if(_S148)
        {
            _S149 = value_13;
        }
        else
        {
            _S149 = x2A_0(_S139.scale_0, value_13);
        }
        var _S150 : u32 = _S140.base_0 + i_3 * _S140.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_right_0[_S150]);
        if((_S140.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_right_0[_S150 + _S140.low_0];
        }
        var _S151 : bool;
        if((_S140.scale_0.hi_0) == 1.0f)
        {
            _S151 = (_S140.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S151 = false;
        }
        var _S152 : df_0;
        if(_S151)
        {
            _S152 = value_14;
        }
        else
        {
            _S152 = x2A_0(_S140.scale_0, value_14);
        }
        var _S153 : df_0 = x2A_0(_S143, x2D_0(_S149, _S152));
        put_bar_0(&((*_S137)), _S138, u32(0), i_3, x2D_0(_S153, x2A_0(_S145, _S149)));
        put_bar_1(&((*_S137)), _S138, u32(1), i_3, x2D_0(neg_0(_S153), x2A_0(_S146, _S152)));
        i_3 = i_3 + (*_S137).lanes_0;
    }
    return;
}

fn report_fault_1( _S154 : u32)
{
    var _S155 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S154);
    return;
}

fn refuse_clipped_0( _S156 : ptr<function, Ball_std140_0>,  _S157 : Site_0,  _S158 : u32)
{
    var _S159 : bool;
    if(Site_is_first_0(_S157))
    {
        _S159 = _S158 > u32(0);
    }
    else
    {
        _S159 = false;
    }
    if(_S159)
    {
        _S159 = ((((*_S156).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S159 = false;
    }
    if(_S159)
    {
        report_fault_1(_S157.row_0);
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
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : u32 = block_count_0(&(_S160));
        if(block_1 < _S161)
        {
        }
        else
        {
            break;
        }
        var _S162 : u32 = invocation_2.x;
        var _S163 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S164 : Site_0 = site_of_0(&(_S163), block_1, _S162);
        var _S165 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S166 : Lie_0 = x_lie_0(&(_S165));
        var _S167 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S168 : Point_0 = point_of_0(&(_S167), _S164, _S166);
        var _S169 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S170 : Lie_0 = y_lie_0(&(_S169));
        var _S171 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S172 : Point_0 = point_of_1(&(_S171), _S164, _S170);
        var _S173 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S174 : df_0 = cotangent_number_0(&(_S173), _S164);
        var _S175 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S176 : Squares_0 = difference_squares_0(&(_S175), _S164, _S168.row_1, _S172.row_1);
        var _S177 : df_0 = Squares_length_0(_S176);
        var _S178 : df_0 = x2A_0(root_of_0(_S168.gap_0), root_of_0(_S172.gap_0));
        var _S179 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S180 : df_0 = root_c_of_0(&(_S179));
        var _S181 : df_0 = _0(x2A_0(_S180, _S177), _S178);
        var _S182 : df_0 = root_of_0(x2B_1(x2A_0(_S181, _S181), 1.0f));
        var _S183 : df_0 = x2A_0(_S174, _S181);
        var _S184 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S185 : df_0 = root_c_of_0(&(_S184));
        var _S186 : df_0 = neg_0(_0(_S183, x2A_0(_S182, _S185)));
        var _S187 : df_0;
        if(is_zero_0(_S177))
        {
            _S187 = wide_0(0.0f);
        }
        else
        {
            _S187 = _0(twice_0(_S174), x2A_0(x2A_0(_S178, _S182), _S177));
        }
        var _S188 : df_0 = _0(_S186, _S168.gap_0);
        var _S189 : df_0 = _0(_S186, _S172.gap_0);
        var _S190 : Ball_std140_0 = entryPointParams_0.p_0;
        put_gaps_0(&(_S190), _S164, _S168.row_1, _S172.row_1, _S188, _S189, _S187);
        var _S191 : u32 = ((_S168.clipped_0) | ((_S172.clipped_0)));
        var _S192 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S192), _S164, _S191);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S193 : Site_0,  _S194 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S194.offset_0 + _S193.row_0 * _S194.stride_0;
    row_4.step_2 = _S194.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S195 : Row_0,  _S196 : u32) -> f32
{
    return entryPointParams_left_1[_S195.base_0 + _S196 * _S195.step_2];
}

fn report_fault_2( _S197 : u32)
{
    var _S198 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S197);
    return;
}

fn squares_of_2( _S199 : ptr<function, Ball_std140_0>,  _S200 : Site_0,  _S201 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S200.lane_0;
    for(;;)
    {
        if(i_4 < (_S200.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S202 : f32 = Row_raw_2(_S201, i_4);
        if(is_bad_0(_S202))
        {
            report_fault_2(_S200.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S202));
        i_4 = i_4 + (*_S199).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S199).lanes_0, _S200);
    return squares_4;
}

fn point_of_2( _S203 : ptr<function, Ball_std140_0>,  _S204 : Site_0,  _S205 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S206 : Row_0 = row_of_2(_S204, _S205);
    point_2.row_1 = _S206;
    var _S207 : Squares_0 = squares_of_2(&((*_S203)), _S204, _S206);
    point_2.length_0 = Squares_length_0(_S207);
    var _S208 : df_0 = Squares_total_0(_S207);
    point_2.square_0 = _S208;
    var _S209 : df_0 = c_of_0(&((*_S203)));
    var _S210 : df_0 = x2A_0(_S209, _S208);
    var _S211 : f32 = Squares_unit_0(_S207);
    var _S212 : bool;
    if(_S211 != 1.0f)
    {
        _S212 = true;
    }
    else
    {
        var _S213 : df_0 = rim_limit_0(&((*_S203)));
        _S212 = less_0(_S213, _S210);
    }
    var _S214 : i32;
    if(_S212)
    {
        _S214 = i32(1);
    }
    else
    {
        _S214 = i32(0);
    }
    var _S215 : u32 = u32(_S214);
    point_2.clipped_0 = _S215;
    if(_S215 != u32(0))
    {
        var _S216 : df_0 = rim_norm_0(&((*_S203)));
        var _S217 : df_0 = root_c_of_0(&((*_S203)));
        point_2.row_1.scale_0 = scaled_0(_0(_S216, x2A_0(_S217, point_2.length_0)), _S211);
        point_2.length_0 = _0(_S216, _S217);
        point_2.square_0 = _0(x2A_0(_S216, _S216), _S209);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S216, _S216));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S210);
    }
    return point_2;
}

fn row_of_3( _S218 : Site_0,  _S219 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S219.offset_0 + _S218.row_0 * _S219.stride_0;
    row_5.step_2 = _S219.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S220 : Row_0,  _S221 : u32) -> f32
{
    return entryPointParams_right_1[_S220.base_0 + _S221 * _S220.step_2];
}

fn squares_of_3( _S222 : ptr<function, Ball_std140_0>,  _S223 : Site_0,  _S224 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S223.lane_0;
    for(;;)
    {
        if(i_5 < (_S223.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S225 : f32 = Row_raw_3(_S224, i_5);
        if(is_bad_0(_S225))
        {
            report_fault_2(_S223.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S225));
        i_5 = i_5 + (*_S222).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S222).lanes_0, _S223);
    return squares_5;
}

fn point_of_3( _S226 : ptr<function, Ball_std140_0>,  _S227 : Site_0,  _S228 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S229 : Row_0 = row_of_3(_S227, _S228);
    point_3.row_1 = _S229;
    var _S230 : Squares_0 = squares_of_3(&((*_S226)), _S227, _S229);
    point_3.length_0 = Squares_length_0(_S230);
    var _S231 : df_0 = Squares_total_0(_S230);
    point_3.square_0 = _S231;
    var _S232 : df_0 = c_of_0(&((*_S226)));
    var _S233 : df_0 = x2A_0(_S232, _S231);
    var _S234 : f32 = Squares_unit_0(_S230);
    var _S235 : bool;
    if(_S234 != 1.0f)
    {
        _S235 = true;
    }
    else
    {
        var _S236 : df_0 = rim_limit_0(&((*_S226)));
        _S235 = less_0(_S236, _S233);
    }
    var _S237 : i32;
    if(_S235)
    {
        _S237 = i32(1);
    }
    else
    {
        _S237 = i32(0);
    }
    var _S238 : u32 = u32(_S237);
    point_3.clipped_0 = _S238;
    if(_S238 != u32(0))
    {
        var _S239 : df_0 = rim_norm_0(&((*_S226)));
        var _S240 : df_0 = root_c_of_0(&((*_S226)));
        point_3.row_1.scale_0 = scaled_0(_0(_S239, x2A_0(_S240, point_3.length_0)), _S234);
        point_3.length_0 = _0(_S239, _S240);
        point_3.square_0 = _0(x2A_0(_S239, _S239), _S232);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S239, _S239));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S233);
    }
    return point_3;
}

fn cotangent_number_1( _S241 : ptr<function, Ball_std140_0>,  _S242 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_1[(*_S241).cotangent_offset_0 + _S242.row_0 * (*_S241).cotangent_stride_0]);
}

fn difference_squares_1( _S243 : ptr<function, Ball_std140_0>,  _S244 : Site_0,  _S245 : Row_0,  _S246 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S244.lane_0;
    for(;;)
    {
        if(i_6 < (_S244.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S247 : u32 = _S245.base_0 + i_6 * _S245.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_left_1[_S247]);
        if((_S245.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_left_1[_S247 + _S245.low_0];
        }
        var _S248 : bool;
        if((_S245.scale_0.hi_0) == 1.0f)
        {
            _S248 = (_S245.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S248 = false;
        }
        var _S249 : df_0;
        if(_S248)
        {
            _S249 = value_15;
        }
        else
        {
            _S249 = x2A_0(_S245.scale_0, value_15);
        }
        var _S250 : u32 = _S246.base_0 + i_6 * _S246.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_right_1[_S250]);
        if((_S246.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_right_1[_S250 + _S246.low_0];
        }
        var _S251 : bool;
        if((_S246.scale_0.hi_0) == 1.0f)
        {
            _S251 = (_S246.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S251 = false;
        }
        var _S252 : df_0;
        if(_S251)
        {
            _S252 = value_16;
        }
        else
        {
            _S252 = x2A_0(_S246.scale_0, value_16);
        }
        Squares_add_0(&(squares_6), x2D_0(_S249, _S252));
        i_6 = i_6 + (*_S243).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S243).lanes_0, _S244);
    return squares_6;
}

fn put_2( _S253 : ptr<function, Ball_std140_0>,  _S254 : Site_0,  _S255 : u32,  _S256 : df_0)
{
    entryPointParams_left_bar_1[_S254.row_0 * (*_S253).out_stride_0 + (*_S253).out_column_0 + _S255] = nearest_0(_S256);
    return;
}

fn put_bar_2( _S257 : ptr<function, Ball_std140_0>,  _S258 : Site_0,  _S259 : u32,  _S260 : u32,  _S261 : df_0)
{
    if(((((*_S257).flags_0) & (((u32(2) << (_S259)))))) == u32(0))
    {
        put_2(&((*_S257)), _S258, _S260, _S261);
    }
    return;
}

fn put_3( _S262 : ptr<function, Ball_std140_0>,  _S263 : Site_0,  _S264 : u32,  _S265 : df_0)
{
    entryPointParams_right_bar_1[_S263.row_0 * (*_S262).out_stride_0 + (*_S262).out_column_0 + _S264] = nearest_0(_S265);
    return;
}

fn put_bar_3( _S266 : ptr<function, Ball_std140_0>,  _S267 : Site_0,  _S268 : u32,  _S269 : u32,  _S270 : df_0)
{
    if(((((*_S266).flags_0) & (((u32(2) << (_S268)))))) == u32(0))
    {
        put_3(&((*_S266)), _S267, _S269, _S270);
    }
    return;
}

fn put_gaps_1( _S271 : ptr<function, Ball_std140_0>,  _S272 : Site_0,  _S273 : Row_0,  _S274 : Row_0,  _S275 : df_0,  _S276 : df_0,  _S277 : df_0)
{
    var _S278 : df_0 = c_of_0(&((*_S271)));
    var _S279 : df_0 = twice_0(x2A_0(_S278, _S275));
    var _S280 : df_0 = twice_0(x2A_0(_S278, _S276));
    var i_7 : u32 = _S272.lane_0;
    for(;;)
    {
        if(i_7 < (_S272.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S281 : u32 = _S273.base_0 + i_7 * _S273.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_left_1[_S281]);
        if((_S273.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_left_1[_S281 + _S273.low_0];
        }
        var _S282 : bool;
        if((_S273.scale_0.hi_0) == 1.0f)
        {
            _S282 = (_S273.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S282 = false;
        }
        var _S283 : df_0;
        if(_S282)
        {
            _S283 = value_17;
        }
        else
        {
            _S283 = x2A_0(_S273.scale_0, value_17);
        }
        var _S284 : u32 = _S274.base_0 + i_7 * _S274.step_2;
        var value_18 : df_0 = wide_0(entryPointParams_right_1[_S284]);
        if((_S274.low_0) != u32(0))
        {
            value_18.lo_0 = entryPointParams_right_1[_S284 + _S274.low_0];
        }
        var _S285 : bool;
        if((_S274.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S274.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        var _S286 : df_0;
        if(_S285)
        {
            _S286 = value_18;
        }
        else
        {
            _S286 = x2A_0(_S274.scale_0, value_18);
        }
        var _S287 : df_0 = x2A_0(_S277, x2D_0(_S283, _S286));
        put_bar_2(&((*_S271)), _S272, u32(0), i_7, x2D_0(_S287, x2A_0(_S279, _S283)));
        put_bar_3(&((*_S271)), _S272, u32(1), i_7, x2D_0(neg_0(_S287), x2A_0(_S280, _S286)));
        i_7 = i_7 + (*_S271).lanes_0;
    }
    return;
}

fn report_fault_3( _S288 : u32)
{
    var _S289 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S288);
    return;
}

fn refuse_clipped_1( _S290 : ptr<function, Ball_std140_0>,  _S291 : Site_0,  _S292 : u32)
{
    var _S293 : bool;
    if(Site_is_first_0(_S291))
    {
        _S293 = _S292 > u32(0);
    }
    else
    {
        _S293 = false;
    }
    if(_S293)
    {
        _S293 = ((((*_S290).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S293 = false;
    }
    if(_S293)
    {
        report_fault_3(_S291.row_0);
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
        var _S294 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S295 : u32 = block_count_0(&(_S294));
        if(block_2 < _S295)
        {
        }
        else
        {
            break;
        }
        var _S296 : u32 = invocation_3.x;
        var _S297 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S298 : Site_0 = site_of_0(&(_S297), block_2, _S296);
        var _S299 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S300 : Lie_0 = x_lie_0(&(_S299));
        var _S301 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S302 : Point_0 = point_of_2(&(_S301), _S298, _S300);
        var _S303 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S304 : Lie_0 = y_lie_0(&(_S303));
        var _S305 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S306 : Point_0 = point_of_3(&(_S305), _S298, _S304);
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : df_0 = cotangent_number_1(&(_S307), _S298);
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : df_0 = c_of_0(&(_S309));
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Squares_0 = difference_squares_1(&(_S311), _S298, _S302.row_1, _S306.row_1);
        var _S313 : Dual_0 = div_0(times_0(variable_0(Squares_total_0(_S312), i32(2)), _S310), mul_0(variable_0(_S302.gap_0, i32(0)), variable_0(_S306.gap_0, i32(1))));
        var _S314 : Dual_0 = dual_asinhc_0(_S313);
        var _S315 : Dual_0 = times_0(mul_0(_S313, mul_0(_S314, _S314)), _0(scaled_0(_S308, 4.0f), _S310));
        var _S316 : df_0 = twice_0(_S315.partial_0[i32(2)]);
        var _S317 : Ball_std140_0 = entryPointParams_1.p_1;
        put_gaps_1(&(_S317), _S298, _S302.row_1, _S306.row_1, _S315.partial_0[i32(0)], _S315.partial_0[i32(1)], _S316);
        var _S318 : u32 = ((_S302.clipped_0) | ((_S306.clipped_0)));
        var _S319 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S319), _S298, _S318);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S320 : Site_0,  _S321 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S321.offset_0 + _S320.row_0 * _S321.stride_0;
    row_6.step_2 = _S321.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S322 : Row_0,  _S323 : u32) -> f32
{
    return entryPointParams_point_0[_S322.base_0 + _S323 * _S322.step_2];
}

fn report_fault_4( _S324 : u32)
{
    var _S325 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S324);
    return;
}

fn squares_of_4( _S326 : ptr<function, Ball_std140_0>,  _S327 : Site_0,  _S328 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S327.lane_0;
    for(;;)
    {
        if(i_8 < (_S327.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S329 : f32 = Row_raw_4(_S328, i_8);
        if(is_bad_0(_S329))
        {
            report_fault_4(_S327.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S329));
        i_8 = i_8 + (*_S326).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S326).lanes_0, _S327);
    return squares_7;
}

fn point_of_4( _S330 : ptr<function, Ball_std140_0>,  _S331 : Site_0,  _S332 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S333 : Row_0 = row_of_4(_S331, _S332);
    point_4.row_1 = _S333;
    var _S334 : Squares_0 = squares_of_4(&((*_S330)), _S331, _S333);
    point_4.length_0 = Squares_length_0(_S334);
    var _S335 : df_0 = Squares_total_0(_S334);
    point_4.square_0 = _S335;
    var _S336 : df_0 = c_of_0(&((*_S330)));
    var _S337 : df_0 = x2A_0(_S336, _S335);
    var _S338 : f32 = Squares_unit_0(_S334);
    var _S339 : bool;
    if(_S338 != 1.0f)
    {
        _S339 = true;
    }
    else
    {
        var _S340 : df_0 = rim_limit_0(&((*_S330)));
        _S339 = less_0(_S340, _S337);
    }
    var _S341 : i32;
    if(_S339)
    {
        _S341 = i32(1);
    }
    else
    {
        _S341 = i32(0);
    }
    var _S342 : u32 = u32(_S341);
    point_4.clipped_0 = _S342;
    if(_S342 != u32(0))
    {
        var _S343 : df_0 = rim_norm_0(&((*_S330)));
        var _S344 : df_0 = root_c_of_0(&((*_S330)));
        point_4.row_1.scale_0 = scaled_0(_0(_S343, x2A_0(_S344, point_4.length_0)), _S338);
        point_4.length_0 = _0(_S343, _S344);
        point_4.square_0 = _0(x2A_0(_S343, _S343), _S336);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S343, _S343));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S337);
    }
    return point_4;
}

fn cotangent_number_2( _S345 : ptr<function, Ball_std140_0>,  _S346 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_2[(*_S345).cotangent_offset_0 + _S346.row_0 * (*_S345).cotangent_stride_0]);
}

fn put_4( _S347 : ptr<function, Ball_std140_0>,  _S348 : Site_0,  _S349 : u32,  _S350 : df_0)
{
    entryPointParams_point_bar_0[_S348.row_0 * (*_S347).out_stride_0 + (*_S347).out_column_0 + _S349] = nearest_0(_S350);
    return;
}

fn put_bar_4( _S351 : ptr<function, Ball_std140_0>,  _S352 : Site_0,  _S353 : u32,  _S354 : u32,  _S355 : df_0)
{
    if(((((*_S351).flags_0) & (((u32(2) << (_S353)))))) == u32(0))
    {
        put_4(&((*_S351)), _S352, _S354, _S355);
    }
    return;
}

fn report_fault_5( _S356 : u32)
{
    var _S357 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S356);
    return;
}

fn refuse_clipped_2( _S358 : ptr<function, Ball_std140_0>,  _S359 : Site_0,  _S360 : u32)
{
    var _S361 : bool;
    if(Site_is_first_0(_S359))
    {
        _S361 = _S360 > u32(0);
    }
    else
    {
        _S361 = false;
    }
    if(_S361)
    {
        _S361 = ((((*_S358).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S361 = false;
    }
    if(_S361)
    {
        report_fault_5(_S359.row_0);
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
        var _S362 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S363 : u32 = block_count_0(&(_S362));
        if(block_3 < _S363)
        {
        }
        else
        {
            break;
        }
        var _S364 : u32 = invocation_4.x;
        var _S365 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S366 : Site_0 = site_of_0(&(_S365), block_3, _S364);
        var _S367 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S368 : Lie_0 = x_lie_0(&(_S367));
        var _S369 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S370 : Point_0 = point_of_4(&(_S369), _S366, _S368);
        var _S371 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S372 : df_0 = cotangent_number_2(&(_S371), _S366);
        var _S373 : df_0;
        if(is_zero_0(_S370.length_0))
        {
            _S373 = wide_0(0.0f);
        }
        else
        {
            _S373 = _0(twice_0(_S372), x2A_0(_S370.gap_0, _S370.length_0));
        }
        var i_9 : u32 = _S366.lane_0;
        for(;;)
        {
            if(i_9 < (_S366.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S374 : u32 = _S370.row_1.base_0 + i_9 * _S370.row_1.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_point_0[_S374]);
            if((_S370.row_1.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_point_0[_S374 + _S370.row_1.low_0];
            }
            var _S375 : bool;
            if((_S370.row_1.scale_0.hi_0) == 1.0f)
            {
                _S375 = (_S370.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S375 = false;
            }
            var _S376 : df_0;
            if(_S375)
            {
                _S376 = value_19;
            }
            else
            {
                _S376 = x2A_0(_S370.row_1.scale_0, value_19);
            }
            var _S377 : df_0 = x2A_0(_S373, _S376);
            var _S378 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S378), _S366, u32(0), i_9, _S377);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S379 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S379), _S366, _S370.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_16 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_16).z_offset_0, (*p_16).z_stride_0, (*p_16).z_step_0);
}

fn row_of_5( _S380 : Site_0,  _S381 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S381.offset_0 + _S380.row_0 * _S381.stride_0;
    row_7.step_2 = _S381.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S382 : Row_0,  _S383 : u32) -> f32
{
    return entryPointParams_point_1[_S382.base_0 + _S383 * _S382.step_2];
}

fn report_fault_6( _S384 : u32)
{
    var _S385 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S384);
    return;
}

fn squares_of_5( _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S387.lane_0;
    for(;;)
    {
        if(i_10 < (_S387.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S389 : f32 = Row_raw_5(_S388, i_10);
        if(is_bad_0(_S389))
        {
            report_fault_6(_S387.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S389));
        i_10 = i_10 + (*_S386).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S386).lanes_0, _S387);
    return squares_8;
}

fn point_of_5( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S393 : Row_0 = row_of_5(_S391, _S392);
    point_5.row_1 = _S393;
    var _S394 : Squares_0 = squares_of_5(&((*_S390)), _S391, _S393);
    point_5.length_0 = Squares_length_0(_S394);
    var _S395 : df_0 = Squares_total_0(_S394);
    point_5.square_0 = _S395;
    var _S396 : df_0 = c_of_0(&((*_S390)));
    var _S397 : df_0 = x2A_0(_S396, _S395);
    var _S398 : f32 = Squares_unit_0(_S394);
    var _S399 : bool;
    if(_S398 != 1.0f)
    {
        _S399 = true;
    }
    else
    {
        var _S400 : df_0 = rim_limit_0(&((*_S390)));
        _S399 = less_0(_S400, _S397);
    }
    var _S401 : i32;
    if(_S399)
    {
        _S401 = i32(1);
    }
    else
    {
        _S401 = i32(0);
    }
    var _S402 : u32 = u32(_S401);
    point_5.clipped_0 = _S402;
    if(_S402 != u32(0))
    {
        var _S403 : df_0 = rim_norm_0(&((*_S390)));
        var _S404 : df_0 = root_c_of_0(&((*_S390)));
        point_5.row_1.scale_0 = scaled_0(_0(_S403, x2A_0(_S404, point_5.length_0)), _S398);
        point_5.length_0 = _0(_S403, _S404);
        point_5.square_0 = _0(x2A_0(_S403, _S403), _S396);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S403, _S403));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S397);
    }
    return point_5;
}

fn row_of_6( _S405 : Site_0,  _S406 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S406.offset_0 + _S405.row_0 * _S406.stride_0;
    row_8.step_2 = _S406.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S407 : Row_0,  _S408 : u32) -> f32
{
    return entryPointParams_u_0[_S407.base_0 + _S408 * _S407.step_2];
}

fn report_fault_7( _S409 : u32)
{
    var _S410 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S409);
    return;
}

fn vector_of_0( _S411 : ptr<function, Ball_std140_0>,  _S412 : Site_0,  _S413 : Lie_0) -> Row_0
{
    var _S414 : Row_0 = row_of_6(_S412, _S413);
    var i_11 : u32 = _S412.lane_0;
    for(;;)
    {
        if(i_11 < (_S412.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S414, i_11)))
        {
            report_fault_7(_S412.row_0);
        }
        i_11 = i_11 + (*_S411).lanes_0;
    }
    return _S414;
}

fn row_of_7( _S415 : Site_0,  _S416 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S416.offset_0 + _S415.row_0 * _S416.stride_0;
    row_9.step_2 = _S416.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S417 : Row_0,  _S418 : u32) -> f32
{
    return entryPointParams_v_0[_S417.base_0 + _S418 * _S417.step_2];
}

fn vector_of_1( _S419 : ptr<function, Ball_std140_0>,  _S420 : Site_0,  _S421 : Lie_0) -> Row_0
{
    var _S422 : Row_0 = row_of_7(_S420, _S421);
    var i_12 : u32 = _S420.lane_0;
    for(;;)
    {
        if(i_12 < (_S420.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S422, i_12)))
        {
            report_fault_7(_S420.row_0);
        }
        i_12 = i_12 + (*_S419).lanes_0;
    }
    return _S422;
}

fn cotangent_number_3( _S423 : ptr<function, Ball_std140_0>,  _S424 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_3[(*_S423).cotangent_offset_0 + _S424.row_0 * (*_S423).cotangent_stride_0]);
}

fn dot_of_0( _S425 : ptr<function, Ball_std140_0>,  _S426 : Site_0,  _S427 : Row_0,  _S428 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S426.lane_0;
    for(;;)
    {
        if(i_13 < (_S426.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S429 : df_0 = sums_3[i32(0)];
        var _S430 : u32 = _S427.base_0 + i_13 * _S427.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_u_0[_S430]);
        if((_S427.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_u_0[_S430 + _S427.low_0];
        }
        var _S431 : bool;
        if((_S427.scale_0.hi_0) == 1.0f)
        {
            _S431 = (_S427.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S431 = false;
        }
        var _S432 : df_0;
        if(_S431)
        {
            _S432 = value_20;
        }
        else
        {
            _S432 = x2A_0(_S427.scale_0, value_20);
        }
        var _S433 : u32 = _S428.base_0 + i_13 * _S428.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_v_0[_S433]);
        if((_S428.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_v_0[_S433 + _S428.low_0];
        }
        var _S434 : bool;
        if((_S428.scale_0.hi_0) == 1.0f)
        {
            _S434 = (_S428.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S434 = false;
        }
        var _S435 : df_0;
        if(_S434)
        {
            _S435 = value_21;
        }
        else
        {
            _S435 = x2A_0(_S428.scale_0, value_21);
        }
        sums_3[i32(0)] = x2B_0(_S429, x2A_0(_S432, _S435));
        i_13 = i_13 + (*_S425).lanes_0;
    }
    join_0((*_S425).lanes_0, _S426, &(sums_3));
    return sums_3[i32(0)];
}

fn put_5( _S436 : ptr<function, Ball_std140_0>,  _S437 : Site_0,  _S438 : u32,  _S439 : df_0)
{
    entryPointParams_point_bar_1[_S437.row_0 * (*_S436).out_stride_0 + (*_S436).out_column_0 + _S438] = nearest_0(_S439);
    return;
}

fn put_bar_5( _S440 : ptr<function, Ball_std140_0>,  _S441 : Site_0,  _S442 : u32,  _S443 : u32,  _S444 : df_0)
{
    if(((((*_S440).flags_0) & (((u32(2) << (_S442)))))) == u32(0))
    {
        put_5(&((*_S440)), _S441, _S443, _S444);
    }
    return;
}

fn put_6( _S445 : ptr<function, Ball_std140_0>,  _S446 : Site_0,  _S447 : u32,  _S448 : df_0)
{
    entryPointParams_u_bar_0[_S446.row_0 * (*_S445).out_stride_0 + (*_S445).out_column_0 + _S447] = nearest_0(_S448);
    return;
}

fn put_bar_6( _S449 : ptr<function, Ball_std140_0>,  _S450 : Site_0,  _S451 : u32,  _S452 : u32,  _S453 : df_0)
{
    if(((((*_S449).flags_0) & (((u32(2) << (_S451)))))) == u32(0))
    {
        put_6(&((*_S449)), _S450, _S452, _S453);
    }
    return;
}

fn put_7( _S454 : ptr<function, Ball_std140_0>,  _S455 : Site_0,  _S456 : u32,  _S457 : df_0)
{
    entryPointParams_v_bar_0[_S455.row_0 * (*_S454).out_stride_0 + (*_S454).out_column_0 + _S456] = nearest_0(_S457);
    return;
}

fn put_bar_7( _S458 : ptr<function, Ball_std140_0>,  _S459 : Site_0,  _S460 : u32,  _S461 : u32,  _S462 : df_0)
{
    if(((((*_S458).flags_0) & (((u32(2) << (_S460)))))) == u32(0))
    {
        put_7(&((*_S458)), _S459, _S461, _S462);
    }
    return;
}

fn refuse_clipped_3( _S463 : ptr<function, Ball_std140_0>,  _S464 : Site_0,  _S465 : u32)
{
    var _S466 : bool;
    if(Site_is_first_0(_S464))
    {
        _S466 = _S465 > u32(0);
    }
    else
    {
        _S466 = false;
    }
    if(_S466)
    {
        _S466 = ((((*_S463).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S466 = false;
    }
    if(_S466)
    {
        report_fault_7(_S464.row_0);
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
        var _S467 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S468 : u32 = block_count_0(&(_S467));
        if(block_4 < _S468)
        {
        }
        else
        {
            break;
        }
        var _S469 : u32 = invocation_5.x;
        var _S470 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S471 : Site_0 = site_of_0(&(_S470), block_4, _S469);
        var _S472 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S473 : Lie_0 = x_lie_0(&(_S472));
        var _S474 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S475 : Point_0 = point_of_5(&(_S474), _S471, _S473);
        var _S476 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S477 : Lie_0 = y_lie_0(&(_S476));
        var _S478 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S479 : Row_0 = vector_of_0(&(_S478), _S471, _S477);
        var _S480 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S481 : Lie_0 = z_lie_0(&(_S480));
        var _S482 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S483 : Row_0 = vector_of_1(&(_S482), _S471, _S481);
        var _S484 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S485 : df_0 = cotangent_number_3(&(_S484), _S471);
        var _S486 : df_0 = _S475.gap_0;
        var _S487 : df_0 = _0(scaled_0(_S485, 4.0f), x2A_0(_S486, _S486));
        var _S488 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S489 : df_0 = c_of_0(&(_S488));
        var _S490 : df_0 = x2A_0(_S489, _S487);
        var _S491 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S492 : df_0 = dot_of_0(&(_S491), _S471, _S479, _S483);
        var _S493 : df_0 = _0(scaled_0(x2A_0(_S490, _S492), 4.0f), _S475.gap_0);
        var i_14 : u32 = _S471.lane_0;
        for(;;)
        {
            if(i_14 < (_S471.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S494 : u32 = _S475.row_1.base_0 + i_14 * _S475.row_1.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_point_1[_S494]);
            if((_S475.row_1.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_point_1[_S494 + _S475.row_1.low_0];
            }
            var _S495 : bool;
            if((_S475.row_1.scale_0.hi_0) == 1.0f)
            {
                _S495 = (_S475.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S495 = false;
            }
            var _S496 : df_0;
            if(_S495)
            {
                _S496 = value_22;
            }
            else
            {
                _S496 = x2A_0(_S475.row_1.scale_0, value_22);
            }
            var _S497 : df_0 = x2A_0(_S493, _S496);
            var _S498 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_5(&(_S498), _S471, u32(0), i_14, _S497);
            var _S499 : u32 = _S483.base_0 + i_14 * _S483.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_v_0[_S499]);
            if((_S483.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_v_0[_S499 + _S483.low_0];
            }
            var _S500 : bool;
            if((_S483.scale_0.hi_0) == 1.0f)
            {
                _S500 = (_S483.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S500 = false;
            }
            var _S501 : df_0;
            if(_S500)
            {
                _S501 = value_23;
            }
            else
            {
                _S501 = x2A_0(_S483.scale_0, value_23);
            }
            var _S502 : df_0 = x2A_0(_S487, _S501);
            var _S503 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_6(&(_S503), _S471, u32(1), i_14, _S502);
            var _S504 : u32 = _S479.base_0 + i_14 * _S479.step_2;
            var value_24 : df_0 = wide_0(entryPointParams_u_0[_S504]);
            if((_S479.low_0) != u32(0))
            {
                value_24.lo_0 = entryPointParams_u_0[_S504 + _S479.low_0];
            }
            var _S505 : bool;
            if((_S479.scale_0.hi_0) == 1.0f)
            {
                _S505 = (_S479.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S505 = false;
            }
            var _S506 : df_0;
            if(_S505)
            {
                _S506 = value_24;
            }
            else
            {
                _S506 = x2A_0(_S479.scale_0, value_24);
            }
            var _S507 : df_0 = x2A_0(_S487, _S506);
            var _S508 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_7(&(_S508), _S471, u32(2), i_14, _S507);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        var _S509 : Ball_std140_0 = entryPointParams_3.p_3;
        refuse_clipped_3(&(_S509), _S471, _S475.clipped_0);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S510 : Site_0,  _S511 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S511.offset_0 + _S510.row_0 * _S511.stride_0;
    row_10.step_2 = _S511.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S512 : Row_0,  _S513 : u32) -> f32
{
    return entryPointParams_point_2[_S512.base_0 + _S513 * _S512.step_2];
}

fn report_fault_8( _S514 : u32)
{
    var _S515 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S514);
    return;
}

fn squares_of_6( _S516 : ptr<function, Ball_std140_0>,  _S517 : Site_0,  _S518 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S517.lane_0;
    for(;;)
    {
        if(i_15 < (_S517.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S519 : f32 = Row_raw_8(_S518, i_15);
        if(is_bad_0(_S519))
        {
            report_fault_8(_S517.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S519));
        i_15 = i_15 + (*_S516).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S516).lanes_0, _S517);
    return squares_9;
}

fn point_of_6( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S523 : Row_0 = row_of_8(_S521, _S522);
    point_6.row_1 = _S523;
    var _S524 : Squares_0 = squares_of_6(&((*_S520)), _S521, _S523);
    point_6.length_0 = Squares_length_0(_S524);
    var _S525 : df_0 = Squares_total_0(_S524);
    point_6.square_0 = _S525;
    var _S526 : df_0 = c_of_0(&((*_S520)));
    var _S527 : df_0 = x2A_0(_S526, _S525);
    var _S528 : f32 = Squares_unit_0(_S524);
    var _S529 : bool;
    if(_S528 != 1.0f)
    {
        _S529 = true;
    }
    else
    {
        var _S530 : df_0 = rim_limit_0(&((*_S520)));
        _S529 = less_0(_S530, _S527);
    }
    var _S531 : i32;
    if(_S529)
    {
        _S531 = i32(1);
    }
    else
    {
        _S531 = i32(0);
    }
    var _S532 : u32 = u32(_S531);
    point_6.clipped_0 = _S532;
    if(_S532 != u32(0))
    {
        var _S533 : df_0 = rim_norm_0(&((*_S520)));
        var _S534 : df_0 = root_c_of_0(&((*_S520)));
        point_6.row_1.scale_0 = scaled_0(_0(_S533, x2A_0(_S534, point_6.length_0)), _S528);
        point_6.length_0 = _0(_S533, _S534);
        point_6.square_0 = _0(x2A_0(_S533, _S533), _S526);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S533, _S533));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S527);
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

fn row_of_9( _S535 : Site_0,  _S536 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S536.offset_0 + _S535.row_0 * _S536.stride_0;
    row_12.step_2 = _S536.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S537 : Row_0,  _S538 : u32) -> f32
{
    return entryPointParams_tangent_0[_S537.base_0 + _S538 * _S537.step_2];
}

fn squares_of_7( _S539 : ptr<function, Ball_std140_0>,  _S540 : Site_0,  _S541 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S540.lane_0;
    for(;;)
    {
        if(i_16 < (_S540.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S542 : f32 = Row_raw_9(_S541, i_16);
        if(is_bad_0(_S542))
        {
            report_fault_8(_S540.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S542));
        i_16 = i_16 + (*_S539).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S539).lanes_0, _S540);
    return squares_10;
}

fn tangent_of_0( _S543 : ptr<function, Ball_std140_0>,  _S544 : Site_0,  _S545 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S546 : Row_0 = row_of_9(_S544, _S545);
    tangent_0.row_11 = _S546;
    var _S547 : Squares_0 = squares_of_7(&((*_S543)), _S544, _S546);
    var _S548 : f32 = Squares_unit_0(_S547);
    tangent_0.unit_0 = _S548;
    tangent_0.row_11.scale_0 = wide_0(_S548);
    tangent_0.length_1 = Squares_length_0(_S547);
    tangent_0.square_1 = Squares_total_0(_S547);
    return tangent_0;
}

fn cotangent_number_4( _S549 : ptr<function, Ball_std140_0>,  _S550 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_4[(*_S549).cotangent_offset_0 + _S550.row_0 * (*_S549).cotangent_stride_0]);
}

fn put_8( _S551 : ptr<function, Ball_std140_0>,  _S552 : Site_0,  _S553 : u32,  _S554 : df_0)
{
    entryPointParams_point_bar_2[_S552.row_0 * (*_S551).out_stride_0 + (*_S551).out_column_0 + _S553] = nearest_0(_S554);
    return;
}

fn put_bar_8( _S555 : ptr<function, Ball_std140_0>,  _S556 : Site_0,  _S557 : u32,  _S558 : u32,  _S559 : df_0)
{
    if(((((*_S555).flags_0) & (((u32(2) << (_S557)))))) == u32(0))
    {
        put_8(&((*_S555)), _S556, _S558, _S559);
    }
    return;
}

fn put_9( _S560 : ptr<function, Ball_std140_0>,  _S561 : Site_0,  _S562 : u32,  _S563 : df_0)
{
    entryPointParams_tangent_bar_0[_S561.row_0 * (*_S560).out_stride_0 + (*_S560).out_column_0 + _S562] = nearest_0(_S563);
    return;
}

fn put_bar_9( _S564 : ptr<function, Ball_std140_0>,  _S565 : Site_0,  _S566 : u32,  _S567 : u32,  _S568 : df_0)
{
    if(((((*_S564).flags_0) & (((u32(2) << (_S566)))))) == u32(0))
    {
        put_9(&((*_S564)), _S565, _S567, _S568);
    }
    return;
}

fn report_fault_9( _S569 : u32)
{
    var _S570 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S569);
    return;
}

fn refuse_clipped_4( _S571 : ptr<function, Ball_std140_0>,  _S572 : Site_0,  _S573 : u32)
{
    var _S574 : bool;
    if(Site_is_first_0(_S572))
    {
        _S574 = _S573 > u32(0);
    }
    else
    {
        _S574 = false;
    }
    if(_S574)
    {
        _S574 = ((((*_S571).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S574 = false;
    }
    if(_S574)
    {
        report_fault_9(_S572.row_0);
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
        var _S575 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S576 : u32 = block_count_0(&(_S575));
        if(block_5 < _S576)
        {
        }
        else
        {
            break;
        }
        var _S577 : u32 = invocation_6.x;
        var _S578 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S579 : Site_0 = site_of_0(&(_S578), block_5, _S577);
        var _S580 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S581 : Lie_0 = x_lie_0(&(_S580));
        var _S582 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S583 : Point_0 = point_of_6(&(_S582), _S579, _S581);
        var _S584 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S585 : Lie_0 = y_lie_0(&(_S584));
        var _S586 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S587 : Tangent_0 = tangent_of_0(&(_S586), _S579, _S585);
        var _S588 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S589 : df_0 = cotangent_number_4(&(_S588), _S579);
        var _S590 : df_0 = _0(twice_0(_S589), _S583.gap_0);
        var _S591 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S592 : df_0 = c_of_0(&(_S591));
        var _S593 : df_0 = _0(twice_0(x2A_0(x2A_0(_S592, _S590), _S587.length_1)), _S583.gap_0);
        var _S594 : df_0;
        if(is_zero_0(_S587.length_1))
        {
            _S594 = wide_0(0.0f);
        }
        else
        {
            _S594 = _0(_S590, _S587.length_1);
        }
        var i_17 : u32 = _S579.lane_0;
        for(;;)
        {
            if(i_17 < (_S579.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S595 : u32 = _S583.row_1.base_0 + i_17 * _S583.row_1.step_2;
            var value_25 : df_0 = wide_0(entryPointParams_point_2[_S595]);
            if((_S583.row_1.low_0) != u32(0))
            {
                value_25.lo_0 = entryPointParams_point_2[_S595 + _S583.row_1.low_0];
            }
            var _S596 : bool;
            if((_S583.row_1.scale_0.hi_0) == 1.0f)
            {
                _S596 = (_S583.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S596 = false;
            }
            var _S597 : df_0;
            if(_S596)
            {
                _S597 = value_25;
            }
            else
            {
                _S597 = x2A_0(_S583.row_1.scale_0, value_25);
            }
            var _S598 : df_0 = scaled_0(x2A_0(_S593, _S597), 1.0f / _S587.unit_0);
            var _S599 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_8(&(_S599), _S579, u32(0), i_17, _S598);
            var _S600 : u32 = _S587.row_11.base_0 + i_17 * _S587.row_11.step_2;
            var value_26 : df_0 = wide_0(entryPointParams_tangent_0[_S600]);
            if((_S587.row_11.low_0) != u32(0))
            {
                value_26.lo_0 = entryPointParams_tangent_0[_S600 + _S587.row_11.low_0];
            }
            var _S601 : bool;
            if((_S587.row_11.scale_0.hi_0) == 1.0f)
            {
                _S601 = (_S587.row_11.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S601 = false;
            }
            var _S602 : df_0;
            if(_S601)
            {
                _S602 = value_26;
            }
            else
            {
                _S602 = x2A_0(_S587.row_11.scale_0, value_26);
            }
            var _S603 : df_0 = x2A_0(_S594, _S602);
            var _S604 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_9(&(_S604), _S579, u32(1), i_17, _S603);
            i_17 = i_17 + entryPointParams_4.p_4.lanes_0;
        }
        var _S605 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_4(&(_S605), _S579, _S583.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn cotangent_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).cotangent_offset_0, (*p_17).cotangent_stride_0, (*p_17).cotangent_step_0);
}

fn row_of_10( _S606 : Site_0,  _S607 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S607.offset_0 + _S606.row_0 * _S607.stride_0;
    row_13.step_2 = _S607.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_10( _S608 : Row_0,  _S609 : u32) -> f32
{
    return entryPointParams_target_0[_S608.base_0 + _S609 * _S608.step_2];
}

fn report_fault_10( _S610 : u32)
{
    var _S611 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S610);
    return;
}

fn squares_of_8( _S612 : ptr<function, Ball_std140_0>,  _S613 : Site_0,  _S614 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S613.lane_0;
    for(;;)
    {
        if(i_18 < (_S613.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S615 : f32 = Row_raw_10(_S614, i_18);
        if(is_bad_0(_S615))
        {
            report_fault_10(_S613.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S615));
        i_18 = i_18 + (*_S612).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S612).lanes_0, _S613);
    return squares_11;
}

fn point_of_7( _S616 : ptr<function, Ball_std140_0>,  _S617 : Site_0,  _S618 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S619 : Row_0 = row_of_10(_S617, _S618);
    point_7.row_1 = _S619;
    var _S620 : Squares_0 = squares_of_8(&((*_S616)), _S617, _S619);
    point_7.length_0 = Squares_length_0(_S620);
    var _S621 : df_0 = Squares_total_0(_S620);
    point_7.square_0 = _S621;
    var _S622 : df_0 = c_of_0(&((*_S616)));
    var _S623 : df_0 = x2A_0(_S622, _S621);
    var _S624 : f32 = Squares_unit_0(_S620);
    var _S625 : bool;
    if(_S624 != 1.0f)
    {
        _S625 = true;
    }
    else
    {
        var _S626 : df_0 = rim_limit_0(&((*_S616)));
        _S625 = less_0(_S626, _S623);
    }
    var _S627 : i32;
    if(_S625)
    {
        _S627 = i32(1);
    }
    else
    {
        _S627 = i32(0);
    }
    var _S628 : u32 = u32(_S627);
    point_7.clipped_0 = _S628;
    if(_S628 != u32(0))
    {
        var _S629 : df_0 = rim_norm_0(&((*_S616)));
        var _S630 : df_0 = root_c_of_0(&((*_S616)));
        point_7.row_1.scale_0 = scaled_0(_0(_S629, x2A_0(_S630, point_7.length_0)), _S624);
        point_7.length_0 = _0(_S629, _S630);
        point_7.square_0 = _0(x2A_0(_S629, _S629), _S622);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S629, _S629));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S623);
    }
    return point_7;
}

fn row_of_11( _S631 : Site_0,  _S632 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S632.offset_0 + _S631.row_0 * _S632.stride_0;
    row_14.step_2 = _S632.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_11( _S633 : Row_0,  _S634 : u32) -> f32
{
    return entryPointParams_tangent_1[_S633.base_0 + _S634 * _S633.step_2];
}

fn report_fault_11( _S635 : u32)
{
    var _S636 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S635);
    return;
}

fn vector_of_2( _S637 : ptr<function, Ball_std140_0>,  _S638 : Site_0,  _S639 : Lie_0) -> Row_0
{
    var _S640 : Row_0 = row_of_11(_S638, _S639);
    var i_19 : u32 = _S638.lane_0;
    for(;;)
    {
        if(i_19 < (_S638.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S640, i_19)))
        {
            report_fault_11(_S638.row_0);
        }
        i_19 = i_19 + (*_S637).lanes_0;
    }
    return _S640;
}

fn row_of_12( _S641 : Site_0,  _S642 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S642.offset_0 + _S641.row_0 * _S642.stride_0;
    row_15.step_2 = _S642.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S643 : ptr<function, Ball_std140_0>,  _S644 : Site_0,  _S645 : Row_0,  _S646 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S644.lane_0;
    for(;;)
    {
        if(i_20 < (_S644.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S647 : df_0 = sums_4[i32(0)];
        var _S648 : u32 = _S645.base_0 + i_20 * _S645.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_tangent_1[_S648]);
        if((_S645.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_tangent_1[_S648 + _S645.low_0];
        }
        var _S649 : bool;
        if((_S645.scale_0.hi_0) == 1.0f)
        {
            _S649 = (_S645.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S649 = false;
        }
        var _S650 : df_0;
        if(_S649)
        {
            _S650 = value_27;
        }
        else
        {
            _S650 = x2A_0(_S645.scale_0, value_27);
        }
        var _S651 : u32 = _S646.base_0 + i_20 * _S646.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_cotangent_5[_S651]);
        if((_S646.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_cotangent_5[_S651 + _S646.low_0];
        }
        var _S652 : bool;
        if((_S646.scale_0.hi_0) == 1.0f)
        {
            _S652 = (_S646.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S652 = false;
        }
        var _S653 : df_0;
        if(_S652)
        {
            _S653 = value_28;
        }
        else
        {
            _S653 = x2A_0(_S646.scale_0, value_28);
        }
        sums_4[i32(0)] = x2B_0(_S647, x2A_0(_S650, _S653));
        i_20 = i_20 + (*_S643).lanes_0;
    }
    join_0((*_S643).lanes_0, _S644, &(sums_4));
    return sums_4[i32(0)];
}

fn put_10( _S654 : ptr<function, Ball_std140_0>,  _S655 : Site_0,  _S656 : u32,  _S657 : df_0)
{
    entryPointParams_target_bar_0[_S655.row_0 * (*_S654).out_stride_0 + (*_S654).out_column_0 + _S656] = nearest_0(_S657);
    return;
}

fn put_bar_10( _S658 : ptr<function, Ball_std140_0>,  _S659 : Site_0,  _S660 : u32,  _S661 : u32,  _S662 : df_0)
{
    if(((((*_S658).flags_0) & (((u32(2) << (_S660)))))) == u32(0))
    {
        put_10(&((*_S658)), _S659, _S661, _S662);
    }
    return;
}

fn put_11( _S663 : ptr<function, Ball_std140_0>,  _S664 : Site_0,  _S665 : u32,  _S666 : df_0)
{
    entryPointParams_tangent_bar_1[_S664.row_0 * (*_S663).out_stride_0 + (*_S663).out_column_0 + _S665] = nearest_0(_S666);
    return;
}

fn put_bar_11( _S667 : ptr<function, Ball_std140_0>,  _S668 : Site_0,  _S669 : u32,  _S670 : u32,  _S671 : df_0)
{
    if(((((*_S667).flags_0) & (((u32(2) << (_S669)))))) == u32(0))
    {
        put_11(&((*_S667)), _S668, _S670, _S671);
    }
    return;
}

fn refuse_clipped_5( _S672 : ptr<function, Ball_std140_0>,  _S673 : Site_0,  _S674 : u32)
{
    var _S675 : bool;
    if(Site_is_first_0(_S673))
    {
        _S675 = _S674 > u32(0);
    }
    else
    {
        _S675 = false;
    }
    if(_S675)
    {
        _S675 = ((((*_S672).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S675 = false;
    }
    if(_S675)
    {
        report_fault_11(_S673.row_0);
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
        var _S676 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S677 : u32 = block_count_0(&(_S676));
        if(block_6 < _S677)
        {
        }
        else
        {
            break;
        }
        var _S678 : u32 = invocation_7.x;
        var _S679 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S680 : Site_0 = site_of_0(&(_S679), block_6, _S678);
        var _S681 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S682 : Lie_0 = x_lie_0(&(_S681));
        var _S683 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S684 : Point_0 = point_of_7(&(_S683), _S680, _S682);
        var _S685 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S686 : Lie_0 = y_lie_0(&(_S685));
        var _S687 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S688 : Row_0 = vector_of_2(&(_S687), _S680, _S686);
        var _S689 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S690 : Lie_0 = cotangent_lie_0(&(_S689));
        var _S691 : Row_0 = row_of_12(_S680, _S690);
        var _S692 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S693 : df_0 = c_of_0(&(_S692));
        var _S694 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S695 : df_0 = dot_of_1(&(_S694), _S680, _S688, _S691);
        var _S696 : df_0 = twice_0(neg_0(x2A_0(_S693, _S695)));
        var i_21 : u32 = _S680.lane_0;
        for(;;)
        {
            if(i_21 < (_S680.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S697 : u32 = _S684.row_1.base_0 + i_21 * _S684.row_1.step_2;
            var value_29 : df_0 = wide_0(entryPointParams_target_0[_S697]);
            if((_S684.row_1.low_0) != u32(0))
            {
                value_29.lo_0 = entryPointParams_target_0[_S697 + _S684.row_1.low_0];
            }
            var _S698 : bool;
            if((_S684.row_1.scale_0.hi_0) == 1.0f)
            {
                _S698 = (_S684.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S698 = false;
            }
            var _S699 : df_0;
            if(_S698)
            {
                _S699 = value_29;
            }
            else
            {
                _S699 = x2A_0(_S684.row_1.scale_0, value_29);
            }
            var _S700 : df_0 = x2A_0(_S696, _S699);
            var _S701 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_10(&(_S701), _S680, u32(0), i_21, _S700);
            var _S702 : u32 = _S691.base_0 + i_21 * _S691.step_2;
            var value_30 : df_0 = wide_0(entryPointParams_cotangent_5[_S702]);
            if((_S691.low_0) != u32(0))
            {
                value_30.lo_0 = entryPointParams_cotangent_5[_S702 + _S691.low_0];
            }
            var _S703 : bool;
            if((_S691.scale_0.hi_0) == 1.0f)
            {
                _S703 = (_S691.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S703 = false;
            }
            var _S704 : df_0;
            if(_S703)
            {
                _S704 = value_30;
            }
            else
            {
                _S704 = x2A_0(_S691.scale_0, value_30);
            }
            var _S705 : df_0 = x2A_0(_S684.gap_0, _S704);
            var _S706 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_11(&(_S706), _S680, u32(1), i_21, _S705);
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        var _S707 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_5(&(_S707), _S680, _S684.clipped_0);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_13( _S708 : Site_0,  _S709 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S709.offset_0 + _S708.row_0 * _S709.stride_0;
    row_16.step_2 = _S709.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_12( _S710 : Row_0,  _S711 : u32) -> f32
{
    return entryPointParams_point_3[_S710.base_0 + _S711 * _S710.step_2];
}

fn report_fault_12( _S712 : u32)
{
    var _S713 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S712);
    return;
}

fn squares_of_9( _S714 : ptr<function, Ball_std140_0>,  _S715 : Site_0,  _S716 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_22 : u32 = _S715.lane_0;
    for(;;)
    {
        if(i_22 < (_S715.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S717 : f32 = Row_raw_12(_S716, i_22);
        if(is_bad_0(_S717))
        {
            report_fault_12(_S715.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S717));
        i_22 = i_22 + (*_S714).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S714).lanes_0, _S715);
    return squares_12;
}

fn point_of_8( _S718 : ptr<function, Ball_std140_0>,  _S719 : Site_0,  _S720 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S721 : Row_0 = row_of_13(_S719, _S720);
    point_8.row_1 = _S721;
    var _S722 : Squares_0 = squares_of_9(&((*_S718)), _S719, _S721);
    point_8.length_0 = Squares_length_0(_S722);
    var _S723 : df_0 = Squares_total_0(_S722);
    point_8.square_0 = _S723;
    var _S724 : df_0 = c_of_0(&((*_S718)));
    var _S725 : df_0 = x2A_0(_S724, _S723);
    var _S726 : f32 = Squares_unit_0(_S722);
    var _S727 : bool;
    if(_S726 != 1.0f)
    {
        _S727 = true;
    }
    else
    {
        var _S728 : df_0 = rim_limit_0(&((*_S718)));
        _S727 = less_0(_S728, _S725);
    }
    var _S729 : i32;
    if(_S727)
    {
        _S729 = i32(1);
    }
    else
    {
        _S729 = i32(0);
    }
    var _S730 : u32 = u32(_S729);
    point_8.clipped_0 = _S730;
    if(_S730 != u32(0))
    {
        var _S731 : df_0 = rim_norm_0(&((*_S718)));
        var _S732 : df_0 = root_c_of_0(&((*_S718)));
        point_8.row_1.scale_0 = scaled_0(_0(_S731, x2A_0(_S732, point_8.length_0)), _S726);
        point_8.length_0 = _0(_S731, _S732);
        point_8.square_0 = _0(x2A_0(_S731, _S731), _S724);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S731, _S731));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S725);
    }
    return point_8;
}

fn row_of_14( _S733 : Site_0,  _S734 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S734.offset_0 + _S733.row_0 * _S734.stride_0;
    row_17.step_2 = _S734.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_13( _S735 : Row_0,  _S736 : u32) -> f32
{
    return entryPointParams_vector_0[_S735.base_0 + _S736 * _S735.step_2];
}

fn report_fault_13( _S737 : u32)
{
    var _S738 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S737);
    return;
}

fn vector_of_3( _S739 : ptr<function, Ball_std140_0>,  _S740 : Site_0,  _S741 : Lie_0) -> Row_0
{
    var _S742 : Row_0 = row_of_14(_S740, _S741);
    var i_23 : u32 = _S740.lane_0;
    for(;;)
    {
        if(i_23 < (_S740.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S742, i_23)))
        {
            report_fault_13(_S740.row_0);
        }
        i_23 = i_23 + (*_S739).lanes_0;
    }
    return _S742;
}

fn row_of_15( _S743 : Site_0,  _S744 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S744.offset_0 + _S743.row_0 * _S744.stride_0;
    row_18.step_2 = _S744.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn put_12( _S745 : ptr<function, Ball_std140_0>,  _S746 : Site_0,  _S747 : u32,  _S748 : df_0)
{
    entryPointParams_point_bar_3[_S746.row_0 * (*_S745).out_stride_0 + (*_S745).out_column_0 + _S747] = nearest_0(_S748);
    return;
}

fn put_bar_12( _S749 : ptr<function, Ball_std140_0>,  _S750 : Site_0,  _S751 : u32,  _S752 : u32,  _S753 : df_0)
{
    if(((((*_S749).flags_0) & (((u32(2) << (_S751)))))) == u32(0))
    {
        put_12(&((*_S749)), _S750, _S752, _S753);
    }
    return;
}

fn put_13( _S754 : ptr<function, Ball_std140_0>,  _S755 : Site_0,  _S756 : u32,  _S757 : df_0)
{
    entryPointParams_vector_bar_0[_S755.row_0 * (*_S754).out_stride_0 + (*_S754).out_column_0 + _S756] = nearest_0(_S757);
    return;
}

fn put_bar_13( _S758 : ptr<function, Ball_std140_0>,  _S759 : Site_0,  _S760 : u32,  _S761 : u32,  _S762 : df_0)
{
    if(((((*_S758).flags_0) & (((u32(2) << (_S760)))))) == u32(0))
    {
        put_13(&((*_S758)), _S759, _S761, _S762);
    }
    return;
}

fn refuse_clipped_6( _S763 : ptr<function, Ball_std140_0>,  _S764 : Site_0,  _S765 : u32)
{
    var _S766 : bool;
    if(Site_is_first_0(_S764))
    {
        _S766 = _S765 > u32(0);
    }
    else
    {
        _S766 = false;
    }
    if(_S766)
    {
        _S766 = ((((*_S763).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S766 = false;
    }
    if(_S766)
    {
        report_fault_13(_S764.row_0);
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
        var _S767 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S768 : u32 = block_count_0(&(_S767));
        if(block_7 < _S768)
        {
        }
        else
        {
            break;
        }
        var _S769 : u32 = invocation_8.x;
        var _S770 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S771 : Site_0 = site_of_0(&(_S770), block_7, _S769);
        var _S772 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S773 : Lie_0 = x_lie_0(&(_S772));
        var _S774 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S775 : Point_0 = point_of_8(&(_S774), _S771, _S773);
        var _S776 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S777 : Lie_0 = y_lie_0(&(_S776));
        var _S778 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S779 : Row_0 = vector_of_3(&(_S778), _S771, _S777);
        var _S780 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S781 : Lie_0 = cotangent_lie_0(&(_S780));
        var _S782 : Row_0 = row_of_15(_S771, _S781);
        var i_24 : u32 = _S771.lane_0;
        for(;;)
        {
            if(i_24 < (_S771.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S783 : df_0 = wide_0(0.0f);
            var _S784 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_12(&(_S784), _S771, u32(0), i_24, _S783);
            var _S785 : u32 = _S782.base_0 + i_24 * _S782.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_cotangent_6[_S785]);
            if((_S782.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_cotangent_6[_S785 + _S782.low_0];
            }
            var _S786 : bool;
            if((_S782.scale_0.hi_0) == 1.0f)
            {
                _S786 = (_S782.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S786 = false;
            }
            var _S787 : df_0;
            if(_S786)
            {
                _S787 = value_31;
            }
            else
            {
                _S787 = x2A_0(_S782.scale_0, value_31);
            }
            var _S788 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_13(&(_S788), _S771, u32(1), i_24, _S787);
            i_24 = i_24 + entryPointParams_6.p_6.lanes_0;
        }
        var _S789 : Ball_std140_0 = entryPointParams_6.p_6;
        refuse_clipped_6(&(_S789), _S771, _S775.clipped_0);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_16( _S790 : Site_0,  _S791 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S791.offset_0 + _S790.row_0 * _S791.stride_0;
    row_19.step_2 = _S791.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_14( _S792 : Row_0,  _S793 : u32) -> f32
{
    return entryPointParams_point_4[_S792.base_0 + _S793 * _S792.step_2];
}

fn report_fault_14( _S794 : u32)
{
    var _S795 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S794);
    return;
}

fn squares_of_10( _S796 : ptr<function, Ball_std140_0>,  _S797 : Site_0,  _S798 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S797.lane_0;
    for(;;)
    {
        if(i_25 < (_S797.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S799 : f32 = Row_raw_14(_S798, i_25);
        if(is_bad_0(_S799))
        {
            report_fault_14(_S797.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S799));
        i_25 = i_25 + (*_S796).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S796).lanes_0, _S797);
    return squares_13;
}

fn point_of_9( _S800 : ptr<function, Ball_std140_0>,  _S801 : Site_0,  _S802 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S803 : Row_0 = row_of_16(_S801, _S802);
    point_9.row_1 = _S803;
    var _S804 : Squares_0 = squares_of_10(&((*_S800)), _S801, _S803);
    point_9.length_0 = Squares_length_0(_S804);
    var _S805 : df_0 = Squares_total_0(_S804);
    point_9.square_0 = _S805;
    var _S806 : df_0 = c_of_0(&((*_S800)));
    var _S807 : df_0 = x2A_0(_S806, _S805);
    var _S808 : f32 = Squares_unit_0(_S804);
    var _S809 : bool;
    if(_S808 != 1.0f)
    {
        _S809 = true;
    }
    else
    {
        var _S810 : df_0 = rim_limit_0(&((*_S800)));
        _S809 = less_0(_S810, _S807);
    }
    var _S811 : i32;
    if(_S809)
    {
        _S811 = i32(1);
    }
    else
    {
        _S811 = i32(0);
    }
    var _S812 : u32 = u32(_S811);
    point_9.clipped_0 = _S812;
    if(_S812 != u32(0))
    {
        var _S813 : df_0 = rim_norm_0(&((*_S800)));
        var _S814 : df_0 = root_c_of_0(&((*_S800)));
        point_9.row_1.scale_0 = scaled_0(_0(_S813, x2A_0(_S814, point_9.length_0)), _S808);
        point_9.length_0 = _0(_S813, _S814);
        point_9.square_0 = _0(x2A_0(_S813, _S813), _S806);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S813, _S813));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S807);
    }
    return point_9;
}

fn row_of_17( _S815 : Site_0,  _S816 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S816.offset_0 + _S815.row_0 * _S816.stride_0;
    row_20.step_2 = _S816.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_15( _S817 : Row_0,  _S818 : u32) -> f32
{
    return entryPointParams_gradient_0[_S817.base_0 + _S818 * _S817.step_2];
}

fn report_fault_15( _S819 : u32)
{
    var _S820 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S819);
    return;
}

fn vector_of_4( _S821 : ptr<function, Ball_std140_0>,  _S822 : Site_0,  _S823 : Lie_0) -> Row_0
{
    var _S824 : Row_0 = row_of_17(_S822, _S823);
    var i_26 : u32 = _S822.lane_0;
    for(;;)
    {
        if(i_26 < (_S822.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S824, i_26)))
        {
            report_fault_15(_S822.row_0);
        }
        i_26 = i_26 + (*_S821).lanes_0;
    }
    return _S824;
}

fn row_of_18( _S825 : Site_0,  _S826 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S826.offset_0 + _S825.row_0 * _S826.stride_0;
    row_21.step_2 = _S826.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn dot_of_2( _S827 : ptr<function, Ball_std140_0>,  _S828 : Site_0,  _S829 : Row_0,  _S830 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_27 : u32 = _S828.lane_0;
    for(;;)
    {
        if(i_27 < (_S828.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S831 : df_0 = sums_5[i32(0)];
        var _S832 : u32 = _S829.base_0 + i_27 * _S829.step_2;
        var value_32 : df_0 = wide_0(entryPointParams_gradient_0[_S832]);
        if((_S829.low_0) != u32(0))
        {
            value_32.lo_0 = entryPointParams_gradient_0[_S832 + _S829.low_0];
        }
        var _S833 : bool;
        if((_S829.scale_0.hi_0) == 1.0f)
        {
            _S833 = (_S829.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S833 = false;
        }
        var _S834 : df_0;
        if(_S833)
        {
            _S834 = value_32;
        }
        else
        {
            _S834 = x2A_0(_S829.scale_0, value_32);
        }
        var _S835 : u32 = _S830.base_0 + i_27 * _S830.step_2;
        var value_33 : df_0 = wide_0(entryPointParams_cotangent_7[_S835]);
        if((_S830.low_0) != u32(0))
        {
            value_33.lo_0 = entryPointParams_cotangent_7[_S835 + _S830.low_0];
        }
        var _S836 : bool;
        if((_S830.scale_0.hi_0) == 1.0f)
        {
            _S836 = (_S830.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S836 = false;
        }
        var _S837 : df_0;
        if(_S836)
        {
            _S837 = value_33;
        }
        else
        {
            _S837 = x2A_0(_S830.scale_0, value_33);
        }
        sums_5[i32(0)] = x2B_0(_S831, x2A_0(_S834, _S837));
        i_27 = i_27 + (*_S827).lanes_0;
    }
    join_0((*_S827).lanes_0, _S828, &(sums_5));
    return sums_5[i32(0)];
}

fn put_14( _S838 : ptr<function, Ball_std140_0>,  _S839 : Site_0,  _S840 : u32,  _S841 : df_0)
{
    entryPointParams_point_bar_4[_S839.row_0 * (*_S838).out_stride_0 + (*_S838).out_column_0 + _S840] = nearest_0(_S841);
    return;
}

fn put_bar_14( _S842 : ptr<function, Ball_std140_0>,  _S843 : Site_0,  _S844 : u32,  _S845 : u32,  _S846 : df_0)
{
    if(((((*_S842).flags_0) & (((u32(2) << (_S844)))))) == u32(0))
    {
        put_14(&((*_S842)), _S843, _S845, _S846);
    }
    return;
}

fn put_15( _S847 : ptr<function, Ball_std140_0>,  _S848 : Site_0,  _S849 : u32,  _S850 : df_0)
{
    entryPointParams_gradient_bar_0[_S848.row_0 * (*_S847).out_stride_0 + (*_S847).out_column_0 + _S849] = nearest_0(_S850);
    return;
}

fn put_bar_15( _S851 : ptr<function, Ball_std140_0>,  _S852 : Site_0,  _S853 : u32,  _S854 : u32,  _S855 : df_0)
{
    if(((((*_S851).flags_0) & (((u32(2) << (_S853)))))) == u32(0))
    {
        put_15(&((*_S851)), _S852, _S854, _S855);
    }
    return;
}

fn refuse_clipped_7( _S856 : ptr<function, Ball_std140_0>,  _S857 : Site_0,  _S858 : u32)
{
    var _S859 : bool;
    if(Site_is_first_0(_S857))
    {
        _S859 = _S858 > u32(0);
    }
    else
    {
        _S859 = false;
    }
    if(_S859)
    {
        _S859 = ((((*_S856).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S859 = false;
    }
    if(_S859)
    {
        report_fault_15(_S857.row_0);
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
        var _S860 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S861 : u32 = block_count_0(&(_S860));
        if(block_8 < _S861)
        {
        }
        else
        {
            break;
        }
        var _S862 : u32 = invocation_9.x;
        var _S863 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S864 : Site_0 = site_of_0(&(_S863), block_8, _S862);
        var _S865 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S866 : Lie_0 = x_lie_0(&(_S865));
        var _S867 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S868 : Point_0 = point_of_9(&(_S867), _S864, _S866);
        var _S869 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S870 : Lie_0 = y_lie_0(&(_S869));
        var _S871 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S872 : Row_0 = vector_of_4(&(_S871), _S864, _S870);
        var _S873 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S874 : Lie_0 = cotangent_lie_0(&(_S873));
        var _S875 : Row_0 = row_of_18(_S864, _S874);
        var _S876 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S877 : df_0 = c_of_0(&(_S876));
        var _S878 : df_0 = x2A_0(_S877, _S868.gap_0);
        var _S879 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S880 : df_0 = dot_of_2(&(_S879), _S864, _S872, _S875);
        var _S881 : df_0 = neg_0(x2A_0(_S878, _S880));
        var _S882 : df_0 = scaled_0(x2A_0(_S868.gap_0, _S868.gap_0), 0.25f);
        var i_28 : u32 = _S864.lane_0;
        for(;;)
        {
            if(i_28 < (_S864.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S883 : u32 = _S868.row_1.base_0 + i_28 * _S868.row_1.step_2;
            var value_34 : df_0 = wide_0(entryPointParams_point_4[_S883]);
            if((_S868.row_1.low_0) != u32(0))
            {
                value_34.lo_0 = entryPointParams_point_4[_S883 + _S868.row_1.low_0];
            }
            var _S884 : bool;
            if((_S868.row_1.scale_0.hi_0) == 1.0f)
            {
                _S884 = (_S868.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S884 = false;
            }
            var _S885 : df_0;
            if(_S884)
            {
                _S885 = value_34;
            }
            else
            {
                _S885 = x2A_0(_S868.row_1.scale_0, value_34);
            }
            var _S886 : df_0 = x2A_0(_S881, _S885);
            var _S887 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_14(&(_S887), _S864, u32(0), i_28, _S886);
            var _S888 : u32 = _S875.base_0 + i_28 * _S875.step_2;
            var value_35 : df_0 = wide_0(entryPointParams_cotangent_7[_S888]);
            if((_S875.low_0) != u32(0))
            {
                value_35.lo_0 = entryPointParams_cotangent_7[_S888 + _S875.low_0];
            }
            var _S889 : bool;
            if((_S875.scale_0.hi_0) == 1.0f)
            {
                _S889 = (_S875.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S889 = false;
            }
            var _S890 : df_0;
            if(_S889)
            {
                _S890 = value_35;
            }
            else
            {
                _S890 = x2A_0(_S875.scale_0, value_35);
            }
            var _S891 : df_0 = x2A_0(_S882, _S890);
            var _S892 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_15(&(_S892), _S864, u32(1), i_28, _S891);
            i_28 = i_28 + entryPointParams_7.p_7.lanes_0;
        }
        var _S893 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_7(&(_S893), _S864, _S868.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


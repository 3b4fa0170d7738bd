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
@binding(8) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(15) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(22) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(26) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(27) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(28) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_target_bar_1 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(31) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(32) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(33) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_start_bar_0 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_end_bar_0 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(38) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(39) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(40) @group(0) var<storage, read> entryPointParams_cotangent_6 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(42) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(43) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(44) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(45) @group(0) var<storage, read> entryPointParams_cotangent_7 : array<f32>;

@binding(46) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

struct Dual_0
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(1)>,
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
        if(k_0 < i32(1))
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

fn wide_0( value_4 : f32) -> df_0
{
    return pair_of_0(value_4, 0.0f);
}

fn neg_0( a_4 : df_0) -> df_0
{
    return pair_of_0(- a_4.hi_0, - a_4.lo_0);
}

fn two_sum_0( a_5 : f32,  b_3 : f32) -> df_0
{
    var _S8 : f32 = rounded_0(a_5 + b_3);
    var _S9 : f32 = rounded_0(_S8 - a_5);
    return pair_of_0(_S8, rounded_0(a_5 - rounded_0(_S8 - _S9)) + rounded_0(b_3 - _S9));
}

fn x2B_0( a_6 : df_0,  b_4 : df_0) -> df_0
{
    var _S10 : df_0 = two_sum_0(a_6.hi_0, b_4.hi_0);
    var _S11 : df_0 = two_sum_0(a_6.lo_0, b_4.lo_0);
    var _S12 : df_0 = fast_two_sum_0(_S10.hi_0, rounded_0(_S10.lo_0 + _S11.hi_0));
    return fast_two_sum_0(_S12.hi_0, rounded_0(_S11.lo_0 + _S12.lo_0));
}

fn x2D_0( a_7 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_7, neg_0(b_5));
}

fn root_of_0( a_8 : df_0) -> df_0
{
    if(!((a_8.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S13 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S13, x2D_0(a_8, two_product_0(_S13, _S13)).hi_0 / (2.0f * _S13));
}

fn x2A_1( a_9 : df_0,  b_6 : f32) -> df_0
{
    var _S14 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S14.hi_0, rounded_0(_S14.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S15 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S16 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S17 : df_0 = x2D_0(a_11, x2A_1(b_8, _S16));
    var _S18 : f32 = _S17.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S16, _S18), x2D_0(_S17, x2A_1(b_8, _S18)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn dual_root_0( a_13 : Dual_0) -> Dual_0
{
    var _S19 : df_0 = root_of_0(a_13.value_0);
    return chain_0(a_13, _S19, _0(wide_0(0.5f), _S19));
}

struct Sloped_0
{
     value_5 : df_0,
     slope_1 : df_0,
};

fn scaled_0( a_14 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_14.hi_0 * power_0, a_14.lo_0 * power_0);
}

fn twice_0( a_15 : df_0) -> df_0
{
    return scaled_0(a_15, 2.0f);
}

fn sloped_0( value_6 : df_0,  slope_2 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_5 = value_6;
    both_0.slope_1 = slope_2;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S20 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S21 : i32 = k_1 + i32(1);
        grown_0 = _S20;
        k_1 = _S21;
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
    var _S22 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S22)), 0.125f)), 1.0f), power_of_two_0(i32(_S22)));
}

fn x2D_1( a_16 : df_0,  b_10 : f32) -> df_0
{
    return x2B_1(a_16, - b_10);
}

fn half_of_0( a_17 : df_0) -> df_0
{
    return scaled_0(a_17, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S23 : f32 = log(x_2.hi_0);
    var _S24 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S23))), 1.0f);
    return x2B_0(wide_0(_S23), x2D_0(_S24, half_of_0(x2A_0(_S24, _S24))));
}

fn asinh_of_0( t_1 : df_0,  root_0 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_0, root_of_0(x2B_1(t_1, 1.0f))));
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S25 : df_0 = root_of_0(t_2);
    var _S26 : df_0 = _0(asinh_of_0(t_2, _S25), _S25);
    return sloped_0(_S26, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S26), twice_0(t_2)));
}

fn dual_asinhc_0( a_18 : Dual_0) -> Dual_0
{
    var _S27 : Sloped_0 = asinhc_0(a_18.value_0);
    return chain_0(a_18, _S27.value_5, _S27.slope_1);
}

fn div_0( a_19 : Dual_0,  b_11 : Dual_0) -> Dual_0
{
    var _S28 : df_0 = _0(wide_0(1.0f), b_11.value_0);
    var dual_1 : Dual_0;
    dual_1.value_0 = _0(a_19.value_0, b_11.value_0);
    var k_2 : i32 = i32(0);
    for(;;)
    {
        if(k_2 < i32(1))
        {
        }
        else
        {
            break;
        }
        dual_1.partial_0[k_2] = x2A_0(x2D_0(a_19.partial_0[k_2], x2A_0(dual_1.value_0, b_11.partial_0[k_2])), _S28);
        k_2 = k_2 + i32(1);
    }
    return dual_1;
}

fn plus_0( a_20 : Dual_0,  amount_0 : f32) -> Dual_0
{
    return chain_0(a_20, x2B_1(a_20.value_0, amount_0), wide_0(1.0f));
}

fn with_value_0( a_21 : Dual_0,  value_7 : df_0) -> Dual_0
{
    var dual_2 : Dual_0 = a_21;
    dual_2.value_0 = value_7;
    return dual_2;
}

fn times_0( a_22 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_22, x2A_0(a_22.value_0, factor_0), factor_0);
}

struct Dual_1
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(3)>,
};

fn chain_1( a_23 : Dual_1,  value_8 : df_0,  slope_3 : df_0) -> Dual_1
{
    var dual_3 : Dual_1;
    dual_3.value_0 = value_8;
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
        dual_3.partial_0[k_3] = x2A_0(slope_3, a_23.partial_0[k_3]);
        k_3 = k_3 + i32(1);
    }
    return dual_3;
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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_4) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_4].hi_0, (*sums_0)[k_4].lo_0);
        k_4 = k_4 + i32(1);
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
            k_4 = i32(0);
            for(;;)
            {
                if(k_4 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S29 : u32 = u32(k_4) * u32(64) + site_0.invocation_0;
                var _S30 : df_0 = x2B_0(pair_of_0(parts_0[_S29].x, parts_0[_S29].y), pair_of_0(parts_0[_S29 + reach_0].x, parts_0[_S29 + reach_0].y));
                parts_0[_S29] = vec2<f32>(_S30.hi_0, _S30.lo_0);
                k_4 = k_4 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_4 = i32(0);
    for(;;)
    {
        if(k_4 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_4] = pair_of_0(parts_0[u32(k_4) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_4) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_4 = k_4 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn sinhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f), 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
    }
    var _S31 : df_0 = root_of_0(t_3);
    var _S32 : df_0 = exp_of_0(_S31);
    var _S33 : df_0 = _0(wide_0(1.0f), _S32);
    var _S34 : df_0 = _0(half_of_0(x2D_0(_S32, _S33)), _S31);
    return sloped_0(_S34, _0(x2D_0(half_of_0(x2B_0(_S32, _S33)), _S34), twice_0(t_3)));
}

fn dual_sinhc_0( a_24 : Dual_1) -> Dual_1
{
    var _S35 : Sloped_0 = sinhc_0(a_24.value_0);
    return chain_1(a_24, _S35.value_5, _S35.slope_1);
}

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S36 : Dual_0 = times_0(n_0, c_0);
    var _S37 : Dual_0 = with_value_0(plus_0(times_0(_S36, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_0(dual_asinhc_0(div_0(_S36, _S37)), dual_root_0(_S37));
}

fn variable_0( value_9 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = value_9;
    var k_5 : i32 = i32(0);
    for(;;)
    {
        if(k_5 < i32(1))
        {
        }
        else
        {
            break;
        }
        var _S38 : f32;
        if(k_5 == index_0)
        {
            _S38 = 1.0f;
        }
        else
        {
            _S38 = 0.0f;
        }
        dual_4.partial_0[k_5] = wide_0(_S38);
        k_5 = k_5 + i32(1);
    }
    return dual_4;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_6 : i32 = i32(0);
    for(;;)
    {
        if(k_6 < i32(1))
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
                if(k_6 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S39 : u32 = u32(k_6) * u32(64) + site_1.invocation_0;
                var _S40 : df_0 = x2B_0(pair_of_0(parts_0[_S39].x, parts_0[_S39].y), pair_of_0(parts_0[_S39 + reach_1].x, parts_0[_S39 + reach_1].y));
                parts_0[_S39] = vec2<f32>(_S40.hi_0, _S40.lo_0);
                k_6 = k_6 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_6 = i32(0);
    for(;;)
    {
        if(k_6 < i32(1))
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

fn with_value_1( a_25 : Dual_1,  value_10 : df_0) -> Dual_1
{
    var dual_5 : Dual_1 = a_25;
    dual_5.value_0 = value_10;
    return dual_5;
}

fn plus_1( a_26 : Dual_1,  amount_1 : f32) -> Dual_1
{
    return chain_1(a_26, x2B_1(a_26.value_0, amount_1), wide_0(1.0f));
}

fn times_1( a_27 : Dual_1,  factor_1 : df_0) -> Dual_1
{
    return chain_1(a_27, x2A_0(a_27.value_0, factor_1), factor_1);
}

fn add_0( a_28 : Dual_1,  b_12 : Dual_1) -> Dual_1
{
    var dual_6 : Dual_1;
    dual_6.value_0 = x2B_0(a_28.value_0, b_12.value_0);
    var k_7 : i32 = i32(0);
    for(;;)
    {
        if(k_7 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_6.partial_0[k_7] = x2B_0(a_28.partial_0[k_7], b_12.partial_0[k_7]);
        k_7 = k_7 + i32(1);
    }
    return dual_6;
}

fn sub_0( a_29 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    return add_0(a_29, times_1(b_13, wide_0(-1.0f)));
}

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(5)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
    var k_8 : i32 = i32(0);
    for(;;)
    {
        if(k_8 < i32(5))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_8) * u32(64) + site_2.invocation_0] = vec2<f32>((*sums_2)[k_8].hi_0, (*sums_2)[k_8].lo_0);
        k_8 = k_8 + i32(1);
    }
    workgroupBarrier();
    var reach_2 : u32 = lanes_3 / u32(2);
    for(;;)
    {
        if(reach_2 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_2.lane_0) < reach_2)
        {
            k_8 = i32(0);
            for(;;)
            {
                if(k_8 < i32(5))
                {
                }
                else
                {
                    break;
                }
                var _S41 : u32 = u32(k_8) * u32(64) + site_2.invocation_0;
                var _S42 : df_0 = x2B_0(pair_of_0(parts_0[_S41].x, parts_0[_S41].y), pair_of_0(parts_0[_S41 + reach_2].x, parts_0[_S41 + reach_2].y));
                parts_0[_S41] = vec2<f32>(_S42.hi_0, _S42.lo_0);
                k_8 = k_8 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_8 = i32(0);
    for(;;)
    {
        if(k_8 < i32(5))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_8] = pair_of_0(parts_0[u32(k_8) * u32(64) + site_2.invocation_0 - site_2.lane_0].x, parts_0[u32(k_8) * u32(64) + site_2.invocation_0 - site_2.lane_0].y);
        k_8 = k_8 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn constant_0( value_11 : df_0) -> Dual_1
{
    var dual_7 : Dual_1;
    dual_7.value_0 = value_11;
    var k_9 : i32 = i32(0);
    for(;;)
    {
        if(k_9 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_7.partial_0[k_9] = wide_0(0.0f);
        k_9 = k_9 + i32(1);
    }
    return dual_7;
}

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S43 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S44 : df_0 = x2B_1(_S43, 1.0f);
    return _0(scaled_0(_S43, 4.0f), x2A_0(_S44, _S44));
}

fn tanhc_0( t_4 : df_0) -> Sloped_0
{
    if((t_4.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_4);
    }
    var _S45 : df_0 = root_of_0(t_4);
    var _S46 : df_0 = exp_of_0(scaled_0(_S45, -2.0f));
    var _S47 : df_0 = _0(x2D_0(wide_0(1.0f), _S46), x2A_0(x2B_1(_S46, 1.0f), _S45));
    return sloped_0(_S47, _0(x2D_0(sech_sq_0(_S45), _S47), twice_0(t_4)));
}

fn dual_sech_sq_0( a_30 : Dual_1) -> Dual_1
{
    var _S48 : df_0 = sech_sq_0(root_of_0(a_30.value_0));
    return chain_1(a_30, _S48, neg_0(x2A_0(tanhc_0(a_30.value_0).value_5, _S48)));
}

fn dual_tanhc_0( a_31 : Dual_1) -> Dual_1
{
    var _S49 : Sloped_0 = tanhc_0(a_31.value_0);
    return chain_1(a_31, _S49.value_5, _S49.slope_1);
}

fn dual_root_1( a_32 : Dual_1) -> Dual_1
{
    var _S50 : df_0 = root_of_0(a_32.value_0);
    return chain_1(a_32, _S50, _0(wide_0(0.5f), _S50));
}

fn dual_asinhc_1( a_33 : Dual_1) -> Dual_1
{
    var _S51 : Sloped_0 = asinhc_0(a_33.value_0);
    return chain_1(a_33, _S51.value_5, _S51.slope_1);
}

fn div_1( a_34 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var _S52 : df_0 = _0(wide_0(1.0f), b_14.value_0);
    var dual_8 : Dual_1;
    dual_8.value_0 = _0(a_34.value_0, b_14.value_0);
    var k_10 : i32 = i32(0);
    for(;;)
    {
        if(k_10 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_8.partial_0[k_10] = x2A_0(x2D_0(a_34.partial_0[k_10], x2A_0(dual_8.value_0, b_14.partial_0[k_10])), _S52);
        k_10 = k_10 + i32(1);
    }
    return dual_8;
}

fn mul_0( a_35 : Dual_1,  b_15 : Dual_1) -> Dual_1
{
    var dual_9 : Dual_1;
    dual_9.value_0 = x2A_0(a_35.value_0, b_15.value_0);
    var k_11 : i32 = i32(0);
    for(;;)
    {
        if(k_11 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_9.partial_0[k_11] = x2B_0(x2A_0(a_35.partial_0[k_11], b_15.value_0), x2A_0(a_35.value_0, b_15.partial_0[k_11]));
        k_11 = k_11 + i32(1);
    }
    return dual_9;
}

fn variable_1( value_12 : df_0,  index_1 : i32) -> Dual_1
{
    var dual_10 : Dual_1;
    dual_10.value_0 = value_12;
    var k_12 : i32 = i32(0);
    for(;;)
    {
        if(k_12 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S53 : f32;
        if(k_12 == index_1)
        {
            _S53 = 1.0f;
        }
        else
        {
            _S53 = 0.0f;
        }
        dual_10.partial_0[k_12] = wide_0(_S53);
        k_12 = k_12 + i32(1);
    }
    return dual_10;
}

fn join_3( lanes_4 : u32,  site_3 : Site_0,  sums_3 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_4 == u32(1))
    {
        return;
    }
    var k_13 : i32 = i32(0);
    for(;;)
    {
        if(k_13 < i32(3))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_13) * u32(64) + site_3.invocation_0] = vec2<f32>((*sums_3)[k_13].hi_0, (*sums_3)[k_13].lo_0);
        k_13 = k_13 + i32(1);
    }
    workgroupBarrier();
    var reach_3 : u32 = lanes_4 / u32(2);
    for(;;)
    {
        if(reach_3 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_3.lane_0) < reach_3)
        {
            k_13 = i32(0);
            for(;;)
            {
                if(k_13 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S54 : u32 = u32(k_13) * u32(64) + site_3.invocation_0;
                var _S55 : df_0 = x2B_0(pair_of_0(parts_0[_S54].x, parts_0[_S54].y), pair_of_0(parts_0[_S54 + reach_3].x, parts_0[_S54 + reach_3].y));
                parts_0[_S54] = vec2<f32>(_S55.hi_0, _S55.lo_0);
                k_13 = k_13 + i32(1);
            }
        }
        workgroupBarrier();
        reach_3 = reach_3 / u32(2);
    }
    k_13 = i32(0);
    for(;;)
    {
        if(k_13 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_13] = pair_of_0(parts_0[u32(k_13) * u32(64) + site_3.invocation_0 - site_3.lane_0].x, parts_0[u32(k_13) * u32(64) + site_3.invocation_0 - site_3.lane_0].y);
        k_13 = k_13 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_8 : ptr<function, Ball_std140_0>) -> u32
{
    var _S56 : u32 = (*p_8).rows_0;
    var _S57 : u32 = (*p_8).lanes_0;
    var _S58 : u32 = u32(64) / (*p_8).lanes_0;
    var _S59 : u32 = _S56 + _S58 - u32(1);
    var _S60 : u32 = u32(64) / _S57;
    var _S61 : u32 = _S59 / _S60;
    return _S61;
}

fn site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S62 : u32 = (*p_9).lanes_0;
    var _S63 : u32 = u32(64) / (*p_9).lanes_0;
    var _S64 : u32 = block_0 * _S63;
    var _S65 : u32 = invocation_1 / _S62;
    var _S66 : u32 = _S64 + _S65;
    var site_4 : Site_0;
    var _S67 : bool = _S66 < ((*p_9).rows_0);
    site_4.active_0 = _S67;
    var _S68 : u32;
    if(_S67)
    {
        _S68 = _S66;
    }
    else
    {
        _S68 = u32(0);
    }
    site_4.row_0 = _S68;
    var _S69 : u32 = invocation_1 % _S62;
    site_4.lane_0 = _S69;
    site_4.invocation_0 = invocation_1;
    if(site_4.active_0)
    {
        _S68 = (*p_9).columns_0;
    }
    else
    {
        _S68 = u32(0);
    }
    site_4.columns_1 = _S68;
    return site_4;
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
    var _S70 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S70;
    squares_0.usual_0 = _S70;
    squares_0.big_0 = _S70;
    return squares_0;
}

fn is_bad_0( value_13 : f32) -> bool
{
    return (((bitcast<u32>((value_13))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_14 : df_0)
{
    var _S71 : f32 = abs(value_14.hi_0);
    if(_S71 < 1.073741824e+09f)
    {
        var _S72 : df_0 = scaled_0(value_14, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S72, _S72));
    }
    else
    {
        if(_S71 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_14, value_14));
        }
        else
        {
            var _S73 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S73, _S73));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_5 : u32,  site_5 : Site_0)
{
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = (*this_1).small_0;
    sums_4[i32(1)] = (*this_1).usual_0;
    sums_4[i32(2)] = (*this_1).big_0;
    join_3(lanes_5, site_5, &(sums_4));
    (*this_1).small_0 = sums_4[i32(0)];
    (*this_1).usual_0 = sums_4[i32(1)];
    (*this_1).big_0 = sums_4[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S74 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S75 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S75 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S74, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S75 = _S74;
    }
    return _S75;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S76 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S76 = true;
    }
    else
    {
        _S76 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S77 : df_0;
    if(_S76)
    {
        _S77 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S77 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S77;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S78 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S78 = 5.42101086242752217e-20f;
    }
    else
    {
        _S78 = 1.0f;
    }
    return _S78;
}

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
}

fn less_0( a_36 : df_0,  b_16 : df_0) -> bool
{
    var _S79 : bool;
    if((a_36.hi_0) < (b_16.hi_0))
    {
        _S79 = true;
    }
    else
    {
        if((a_36.hi_0) == (b_16.hi_0))
        {
            _S79 = (a_36.lo_0) < (b_16.lo_0);
        }
        else
        {
            _S79 = false;
        }
    }
    return _S79;
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

fn cotangent_lie_0( p_16 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_16).cotangent_offset_0, (*p_16).cotangent_stride_0, (*p_16).cotangent_step_0);
}

struct Pair_0
{
     along_sum_0 : Dual_1,
     along_x_0 : Dual_1,
};

fn mobius_add_parts_0( c_1 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sum_sq_0 : df_0) -> Pair_0
{
    var _S80 : Dual_1 = variable_1(gap_x_value_0, i32(0));
    var _S81 : Dual_1 = times_1(variable_1(sum_sq_0, i32(2)), c_1);
    var _S82 : Dual_1 = add_0(_S81, mul_0(_S80, variable_1(gap_y_value_0, i32(1))));
    var pair_1 : Pair_0;
    pair_1.along_sum_0 = div_1(_S80, _S82);
    pair_1.along_x_0 = div_1(_S81, _S82);
    return pair_1;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S83 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S83 = value_15.hi_0;
    }
    else
    {
        _S83 = value_15.hi_0 + value_15.lo_0;
    }
    return _S83;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S84 : bool;
    if(this_6.active_0)
    {
        _S84 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S84 = false;
    }
    return _S84;
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

fn row_of_0( _S85 : Site_0,  _S86 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S86.offset_0 + _S85.row_0 * _S86.stride_0;
    row_2.step_2 = _S86.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S87 : Row_0,  _S88 : u32) -> f32
{
    return entryPointParams_left_0[_S87.base_0 + _S88 * _S87.step_2];
}

fn report_fault_0( _S89 : u32)
{
    var _S90 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S89);
    return;
}

fn squares_of_0( _S91 : ptr<function, Ball_std140_0>,  _S92 : Site_0,  _S93 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S92.lane_0;
    for(;;)
    {
        if(i_0 < (_S92.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S94 : f32 = Row_raw_0(_S93, i_0);
        if(is_bad_0(_S94))
        {
            report_fault_0(_S92.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S94));
        i_0 = i_0 + (*_S91).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S91).lanes_0, _S92);
    return squares_1;
}

fn point_of_0( _S95 : ptr<function, Ball_std140_0>,  _S96 : Site_0,  _S97 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S98 : Row_0 = row_of_0(_S96, _S97);
    point_0.row_1 = _S98;
    var _S99 : Squares_0 = squares_of_0(&((*_S95)), _S96, _S98);
    point_0.length_0 = Squares_length_0(_S99);
    var _S100 : df_0 = Squares_total_0(_S99);
    point_0.square_0 = _S100;
    var _S101 : df_0 = c_of_0(&((*_S95)));
    var _S102 : df_0 = x2A_0(_S101, _S100);
    var _S103 : f32 = Squares_unit_0(_S99);
    var _S104 : bool;
    if(_S103 != 1.0f)
    {
        _S104 = true;
    }
    else
    {
        var _S105 : df_0 = rim_limit_0(&((*_S95)));
        _S104 = less_0(_S105, _S102);
    }
    var _S106 : i32;
    if(_S104)
    {
        _S106 = i32(1);
    }
    else
    {
        _S106 = i32(0);
    }
    var _S107 : u32 = u32(_S106);
    point_0.clipped_0 = _S107;
    if(_S107 != u32(0))
    {
        var _S108 : df_0 = rim_norm_0(&((*_S95)));
        var _S109 : df_0 = root_c_of_0(&((*_S95)));
        point_0.row_1.scale_0 = scaled_0(_0(_S108, x2A_0(_S109, point_0.length_0)), _S103);
        point_0.length_0 = _0(_S108, _S109);
        point_0.square_0 = _0(x2A_0(_S108, _S108), _S101);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S108, _S108));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S102);
    }
    return point_0;
}

fn row_of_1( _S110 : Site_0,  _S111 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S111.offset_0 + _S110.row_0 * _S111.stride_0;
    row_3.step_2 = _S111.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S112 : Row_0,  _S113 : u32) -> f32
{
    return entryPointParams_right_0[_S112.base_0 + _S113 * _S112.step_2];
}

fn squares_of_1( _S114 : ptr<function, Ball_std140_0>,  _S115 : Site_0,  _S116 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S115.lane_0;
    for(;;)
    {
        if(i_1 < (_S115.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S117 : f32 = Row_raw_1(_S116, i_1);
        if(is_bad_0(_S117))
        {
            report_fault_0(_S115.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S117));
        i_1 = i_1 + (*_S114).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S114).lanes_0, _S115);
    return squares_2;
}

fn point_of_1( _S118 : ptr<function, Ball_std140_0>,  _S119 : Site_0,  _S120 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S121 : Row_0 = row_of_1(_S119, _S120);
    point_1.row_1 = _S121;
    var _S122 : Squares_0 = squares_of_1(&((*_S118)), _S119, _S121);
    point_1.length_0 = Squares_length_0(_S122);
    var _S123 : df_0 = Squares_total_0(_S122);
    point_1.square_0 = _S123;
    var _S124 : df_0 = c_of_0(&((*_S118)));
    var _S125 : df_0 = x2A_0(_S124, _S123);
    var _S126 : f32 = Squares_unit_0(_S122);
    var _S127 : bool;
    if(_S126 != 1.0f)
    {
        _S127 = true;
    }
    else
    {
        var _S128 : df_0 = rim_limit_0(&((*_S118)));
        _S127 = less_0(_S128, _S125);
    }
    var _S129 : i32;
    if(_S127)
    {
        _S129 = i32(1);
    }
    else
    {
        _S129 = i32(0);
    }
    var _S130 : u32 = u32(_S129);
    point_1.clipped_0 = _S130;
    if(_S130 != u32(0))
    {
        var _S131 : df_0 = rim_norm_0(&((*_S118)));
        var _S132 : df_0 = root_c_of_0(&((*_S118)));
        point_1.row_1.scale_0 = scaled_0(_0(_S131, x2A_0(_S132, point_1.length_0)), _S126);
        point_1.length_0 = _0(_S131, _S132);
        point_1.square_0 = _0(x2A_0(_S131, _S131), _S124);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S131, _S131));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S125);
    }
    return point_1;
}

fn row_of_2( _S133 : Site_0,  _S134 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S134.offset_0 + _S133.row_0 * _S134.stride_0;
    row_4.step_2 = _S134.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn pair_sums_0( _S135 : ptr<function, Ball_std140_0>,  _S136 : Site_0,  _S137 : Row_0,  _S138 : f32,  _S139 : Row_0,  _S140 : Row_0,  _S141 : ptr<function, df_0>,  _S142 : ptr<function, df_0>,  _S143 : ptr<function, df_0>)
{
    var _S144 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S144;
    sums_5[i32(1)] = _S144;
    sums_5[i32(2)] = _S144;
    var i_2 : u32 = _S136.lane_0;
    for(;;)
    {
        if(i_2 < (_S136.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S145 : u32 = _S137.base_0 + i_2 * _S137.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_left_0[_S145]);
        if((_S137.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_left_0[_S145 + _S137.low_0];
        }
        var _S146 : bool;
        if((_S137.scale_0.hi_0) == 1.0f)
        {
            _S146 = (_S137.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S146 = false;
        }
        var _S147 : df_0;
        if(_S146)
        {
            _S147 = value_16;
        }
        else
        {
            _S147 = x2A_0(_S137.scale_0, value_16);
        }
        var _S148 : u32 = _S139.base_0 + i_2 * _S139.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_right_0[_S148]);
        if((_S139.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_right_0[_S148 + _S139.low_0];
        }
        var _S149 : bool;
        if((_S139.scale_0.hi_0) == 1.0f)
        {
            _S149 = (_S139.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S149 = false;
        }
        var _S150 : df_0;
        if(_S149)
        {
            _S150 = value_17;
        }
        else
        {
            _S150 = x2A_0(_S139.scale_0, value_17);
        }
        var _S151 : df_0 = x2B_0(_S150, x2A_1(_S147, _S138));
        var _S152 : u32 = _S140.base_0 + i_2 * _S140.step_2;
        var value_18 : df_0 = wide_0(entryPointParams_cotangent_0[_S152]);
        if((_S140.low_0) != u32(0))
        {
            value_18.lo_0 = entryPointParams_cotangent_0[_S152 + _S140.low_0];
        }
        var _S153 : bool;
        if((_S140.scale_0.hi_0) == 1.0f)
        {
            _S153 = (_S140.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S153 = false;
        }
        var _S154 : df_0;
        if(_S153)
        {
            _S154 = value_18;
        }
        else
        {
            _S154 = x2A_0(_S140.scale_0, value_18);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S151, _S151));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S154, _S151));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S154, _S147));
        i_2 = i_2 + (*_S135).lanes_0;
    }
    join_3((*_S135).lanes_0, _S136, &(sums_5));
    (*_S141) = sums_5[i32(0)];
    (*_S142) = sums_5[i32(1)];
    (*_S143) = sums_5[i32(2)];
    return;
}

fn put_0( _S155 : ptr<function, Ball_std140_0>,  _S156 : Site_0,  _S157 : u32,  _S158 : df_0)
{
    entryPointParams_left_bar_0[_S156.row_0 * (*_S155).out_stride_0 + (*_S155).out_column_0 + _S157] = nearest_0(_S158);
    return;
}

fn put_bar_0( _S159 : ptr<function, Ball_std140_0>,  _S160 : Site_0,  _S161 : u32,  _S162 : u32,  _S163 : df_0)
{
    if(((((*_S159).flags_0) & (((u32(2) << (_S161)))))) == u32(0))
    {
        put_0(&((*_S159)), _S160, _S162, _S163);
    }
    return;
}

fn put_1( _S164 : ptr<function, Ball_std140_0>,  _S165 : Site_0,  _S166 : u32,  _S167 : df_0)
{
    entryPointParams_right_bar_0[_S165.row_0 * (*_S164).out_stride_0 + (*_S164).out_column_0 + _S166] = nearest_0(_S167);
    return;
}

fn put_bar_1( _S168 : ptr<function, Ball_std140_0>,  _S169 : Site_0,  _S170 : u32,  _S171 : u32,  _S172 : df_0)
{
    if(((((*_S168).flags_0) & (((u32(2) << (_S170)))))) == u32(0))
    {
        put_1(&((*_S168)), _S169, _S171, _S172);
    }
    return;
}

fn put_pair_0( _S173 : ptr<function, Ball_std140_0>,  _S174 : Site_0,  _S175 : Row_0,  _S176 : f32,  _S177 : Row_0,  _S178 : Row_0,  _S179 : Pair_0,  _S180 : df_0,  _S181 : df_0)
{
    var _S182 : df_0 = c_of_0(&((*_S173)));
    var _S183 : df_0 = twice_0(x2A_0(_S182, x2B_0(x2A_0(_S180, _S179.along_sum_0.partial_0[i32(0)]), x2A_0(_S181, _S179.along_x_0.partial_0[i32(0)]))));
    var _S184 : df_0 = twice_0(x2A_0(_S182, x2B_0(x2A_0(_S180, _S179.along_sum_0.partial_0[i32(1)]), x2A_0(_S181, _S179.along_x_0.partial_0[i32(1)]))));
    var _S185 : df_0 = twice_0(x2B_0(x2A_0(_S180, _S179.along_sum_0.partial_0[i32(2)]), x2A_0(_S181, _S179.along_x_0.partial_0[i32(2)])));
    var i_3 : u32 = _S174.lane_0;
    for(;;)
    {
        if(i_3 < (_S174.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S186 : u32 = _S175.base_0 + i_3 * _S175.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_left_0[_S186]);
        if((_S175.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_left_0[_S186 + _S175.low_0];
        }
        var _S187 : bool;
        if((_S175.scale_0.hi_0) == 1.0f)
        {
            _S187 = (_S175.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S187 = false;
        }
        var _S188 : df_0;
        if(_S187)
        {
            _S188 = value_19;
        }
        else
        {
            _S188 = x2A_0(_S175.scale_0, value_19);
        }
        var _S189 : u32 = _S177.base_0 + i_3 * _S177.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_right_0[_S189]);
        if((_S177.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_right_0[_S189 + _S177.low_0];
        }
        var _S190 : bool;
        if((_S177.scale_0.hi_0) == 1.0f)
        {
            _S190 = (_S177.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S190 = false;
        }
        var _S191 : df_0;
        if(_S190)
        {
            _S191 = value_20;
        }
        else
        {
            _S191 = x2A_0(_S177.scale_0, value_20);
        }
        var _S192 : u32 = _S178.base_0 + i_3 * _S178.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_cotangent_0[_S192]);
        if((_S178.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_cotangent_0[_S192 + _S178.low_0];
        }
        var _S193 : bool;
        if((_S178.scale_0.hi_0) == 1.0f)
        {
            _S193 = (_S178.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S193 = false;
        }
        var _S194 : df_0;
        if(_S193)
        {
            _S194 = value_21;
        }
        else
        {
            _S194 = x2A_0(_S178.scale_0, value_21);
        }
        var _S195 : df_0 = x2B_0(x2A_0(_S179.along_sum_0.value_0, _S194), x2A_0(_S185, x2B_0(_S191, x2A_1(_S188, _S176))));
        put_bar_0(&((*_S173)), _S174, u32(0), i_3, x2D_0(x2B_0(x2A_0(_S179.along_x_0.value_0, _S194), x2A_1(_S195, _S176)), x2A_0(_S183, _S188)));
        put_bar_1(&((*_S173)), _S174, u32(1), i_3, x2D_0(_S195, x2A_0(_S184, _S191)));
        i_3 = i_3 + (*_S173).lanes_0;
    }
    return;
}

fn report_fault_1( _S196 : u32)
{
    var _S197 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S196);
    return;
}

fn refuse_clipped_0( _S198 : ptr<function, Ball_std140_0>,  _S199 : Site_0,  _S200 : u32)
{
    var _S201 : bool;
    if(Site_is_first_0(_S199))
    {
        _S201 = _S200 > u32(0);
    }
    else
    {
        _S201 = false;
    }
    if(_S201)
    {
        _S201 = ((((*_S198).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S201 = false;
    }
    if(_S201)
    {
        report_fault_1(_S199.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_add_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : u32 = block_count_0(&(_S202));
        if(block_1 < _S203)
        {
        }
        else
        {
            break;
        }
        var _S204 : u32 = invocation_2.x;
        var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S206 : Site_0 = site_of_0(&(_S205), block_1, _S204);
        var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S208 : Lie_0 = x_lie_0(&(_S207));
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S210 : Point_0 = point_of_0(&(_S209), _S206, _S208);
        var _S211 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S212 : Lie_0 = y_lie_0(&(_S211));
        var _S213 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S214 : Point_0 = point_of_1(&(_S213), _S206, _S212);
        var _S215 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S216 : Lie_0 = cotangent_lie_0(&(_S215));
        var _S217 : Row_0 = row_of_2(_S206, _S216);
        var _S218 : Ball_std140_0 = entryPointParams_0.p_0;
        var sum_sq_1 : df_0;
        var on_sum_0 : df_0;
        var on_x_0 : df_0;
        pair_sums_0(&(_S218), _S206, _S210.row_1, 1.0f, _S214.row_1, _S217, &(sum_sq_1), &(on_sum_0), &(on_x_0));
        var _S219 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S220 : df_0 = c_of_0(&(_S219));
        var _S221 : Pair_0 = mobius_add_parts_0(_S220, _S210.gap_0, _S214.gap_0, sum_sq_1);
        var _S222 : Ball_std140_0 = entryPointParams_0.p_0;
        put_pair_0(&(_S222), _S206, _S210.row_1, 1.0f, _S214.row_1, _S217, _S221, on_sum_0, on_x_0);
        var _S223 : u32 = ((_S210.clipped_0) | ((_S214.clipped_0)));
        var _S224 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S224), _S206, _S223);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn log_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  gap_y_value_1 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S225 : Dual_1 = variable_1(gap_x_value_1, i32(0));
    var _S226 : Dual_1 = times_1(variable_1(gap_sq_0, i32(2)), c_2);
    var _S227 : Dual_1 = mul_0(_S225, variable_1(gap_y_value_1, i32(1)));
    var _S228 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S226, _S227)), _S225), dual_root_1(_S227)), dual_root_1(add_0(_S226, _S227)));
    var pair_2 : Pair_0;
    pair_2.along_sum_0 = mul_0(_S228, _S225);
    pair_2.along_x_0 = times_1(mul_0(_S228, _S226), wide_0(-1.0f));
    return pair_2;
}

fn row_of_3( _S229 : Site_0,  _S230 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S230.offset_0 + _S229.row_0 * _S230.stride_0;
    row_5.step_2 = _S230.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S231 : Row_0,  _S232 : u32) -> f32
{
    return entryPointParams_point_0[_S231.base_0 + _S232 * _S231.step_2];
}

fn report_fault_2( _S233 : u32)
{
    var _S234 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S233);
    return;
}

fn squares_of_2( _S235 : ptr<function, Ball_std140_0>,  _S236 : Site_0,  _S237 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S236.lane_0;
    for(;;)
    {
        if(i_4 < (_S236.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S238 : f32 = Row_raw_2(_S237, i_4);
        if(is_bad_0(_S238))
        {
            report_fault_2(_S236.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S238));
        i_4 = i_4 + (*_S235).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S235).lanes_0, _S236);
    return squares_3;
}

fn point_of_2( _S239 : ptr<function, Ball_std140_0>,  _S240 : Site_0,  _S241 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S242 : Row_0 = row_of_3(_S240, _S241);
    point_2.row_1 = _S242;
    var _S243 : Squares_0 = squares_of_2(&((*_S239)), _S240, _S242);
    point_2.length_0 = Squares_length_0(_S243);
    var _S244 : df_0 = Squares_total_0(_S243);
    point_2.square_0 = _S244;
    var _S245 : df_0 = c_of_0(&((*_S239)));
    var _S246 : df_0 = x2A_0(_S245, _S244);
    var _S247 : f32 = Squares_unit_0(_S243);
    var _S248 : bool;
    if(_S247 != 1.0f)
    {
        _S248 = true;
    }
    else
    {
        var _S249 : df_0 = rim_limit_0(&((*_S239)));
        _S248 = less_0(_S249, _S246);
    }
    var _S250 : i32;
    if(_S248)
    {
        _S250 = i32(1);
    }
    else
    {
        _S250 = i32(0);
    }
    var _S251 : u32 = u32(_S250);
    point_2.clipped_0 = _S251;
    if(_S251 != u32(0))
    {
        var _S252 : df_0 = rim_norm_0(&((*_S239)));
        var _S253 : df_0 = root_c_of_0(&((*_S239)));
        point_2.row_1.scale_0 = scaled_0(_0(_S252, x2A_0(_S253, point_2.length_0)), _S247);
        point_2.length_0 = _0(_S252, _S253);
        point_2.square_0 = _0(x2A_0(_S252, _S252), _S245);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S252, _S252));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S246);
    }
    return point_2;
}

fn row_of_4( _S254 : Site_0,  _S255 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S255.offset_0 + _S254.row_0 * _S255.stride_0;
    row_6.step_2 = _S255.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S256 : Row_0,  _S257 : u32) -> f32
{
    return entryPointParams_target_0[_S256.base_0 + _S257 * _S256.step_2];
}

fn squares_of_3( _S258 : ptr<function, Ball_std140_0>,  _S259 : Site_0,  _S260 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S259.lane_0;
    for(;;)
    {
        if(i_5 < (_S259.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S261 : f32 = Row_raw_3(_S260, i_5);
        if(is_bad_0(_S261))
        {
            report_fault_2(_S259.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S261));
        i_5 = i_5 + (*_S258).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S258).lanes_0, _S259);
    return squares_4;
}

fn point_of_3( _S262 : ptr<function, Ball_std140_0>,  _S263 : Site_0,  _S264 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S265 : Row_0 = row_of_4(_S263, _S264);
    point_3.row_1 = _S265;
    var _S266 : Squares_0 = squares_of_3(&((*_S262)), _S263, _S265);
    point_3.length_0 = Squares_length_0(_S266);
    var _S267 : df_0 = Squares_total_0(_S266);
    point_3.square_0 = _S267;
    var _S268 : df_0 = c_of_0(&((*_S262)));
    var _S269 : df_0 = x2A_0(_S268, _S267);
    var _S270 : f32 = Squares_unit_0(_S266);
    var _S271 : bool;
    if(_S270 != 1.0f)
    {
        _S271 = true;
    }
    else
    {
        var _S272 : df_0 = rim_limit_0(&((*_S262)));
        _S271 = less_0(_S272, _S269);
    }
    var _S273 : i32;
    if(_S271)
    {
        _S273 = i32(1);
    }
    else
    {
        _S273 = i32(0);
    }
    var _S274 : u32 = u32(_S273);
    point_3.clipped_0 = _S274;
    if(_S274 != u32(0))
    {
        var _S275 : df_0 = rim_norm_0(&((*_S262)));
        var _S276 : df_0 = root_c_of_0(&((*_S262)));
        point_3.row_1.scale_0 = scaled_0(_0(_S275, x2A_0(_S276, point_3.length_0)), _S270);
        point_3.length_0 = _0(_S275, _S276);
        point_3.square_0 = _0(x2A_0(_S275, _S275), _S268);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S275, _S275));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S269);
    }
    return point_3;
}

fn row_of_5( _S277 : Site_0,  _S278 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S278.offset_0 + _S277.row_0 * _S278.stride_0;
    row_7.step_2 = _S278.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn pair_sums_1( _S279 : ptr<function, Ball_std140_0>,  _S280 : Site_0,  _S281 : Row_0,  _S282 : f32,  _S283 : Row_0,  _S284 : Row_0,  _S285 : ptr<function, df_0>,  _S286 : ptr<function, df_0>,  _S287 : ptr<function, df_0>)
{
    var _S288 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S288;
    sums_6[i32(1)] = _S288;
    sums_6[i32(2)] = _S288;
    var i_6 : u32 = _S280.lane_0;
    for(;;)
    {
        if(i_6 < (_S280.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S289 : u32 = _S281.base_0 + i_6 * _S281.step_2;
        var value_22 : df_0 = wide_0(entryPointParams_point_0[_S289]);
        if((_S281.low_0) != u32(0))
        {
            value_22.lo_0 = entryPointParams_point_0[_S289 + _S281.low_0];
        }
        var _S290 : bool;
        if((_S281.scale_0.hi_0) == 1.0f)
        {
            _S290 = (_S281.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S290 = false;
        }
        var _S291 : df_0;
        if(_S290)
        {
            _S291 = value_22;
        }
        else
        {
            _S291 = x2A_0(_S281.scale_0, value_22);
        }
        var _S292 : u32 = _S283.base_0 + i_6 * _S283.step_2;
        var value_23 : df_0 = wide_0(entryPointParams_target_0[_S292]);
        if((_S283.low_0) != u32(0))
        {
            value_23.lo_0 = entryPointParams_target_0[_S292 + _S283.low_0];
        }
        var _S293 : bool;
        if((_S283.scale_0.hi_0) == 1.0f)
        {
            _S293 = (_S283.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S293 = false;
        }
        var _S294 : df_0;
        if(_S293)
        {
            _S294 = value_23;
        }
        else
        {
            _S294 = x2A_0(_S283.scale_0, value_23);
        }
        var _S295 : df_0 = x2B_0(_S294, x2A_1(_S291, _S282));
        var _S296 : u32 = _S284.base_0 + i_6 * _S284.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_cotangent_1[_S296]);
        if((_S284.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_cotangent_1[_S296 + _S284.low_0];
        }
        var _S297 : bool;
        if((_S284.scale_0.hi_0) == 1.0f)
        {
            _S297 = (_S284.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S297 = false;
        }
        var _S298 : df_0;
        if(_S297)
        {
            _S298 = value_24;
        }
        else
        {
            _S298 = x2A_0(_S284.scale_0, value_24);
        }
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S295, _S295));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S298, _S295));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S298, _S291));
        i_6 = i_6 + (*_S279).lanes_0;
    }
    join_3((*_S279).lanes_0, _S280, &(sums_6));
    (*_S285) = sums_6[i32(0)];
    (*_S286) = sums_6[i32(1)];
    (*_S287) = sums_6[i32(2)];
    return;
}

fn put_2( _S299 : ptr<function, Ball_std140_0>,  _S300 : Site_0,  _S301 : u32,  _S302 : df_0)
{
    entryPointParams_point_bar_0[_S300.row_0 * (*_S299).out_stride_0 + (*_S299).out_column_0 + _S301] = nearest_0(_S302);
    return;
}

fn put_bar_2( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : u32,  _S306 : u32,  _S307 : df_0)
{
    if(((((*_S303).flags_0) & (((u32(2) << (_S305)))))) == u32(0))
    {
        put_2(&((*_S303)), _S304, _S306, _S307);
    }
    return;
}

fn put_3( _S308 : ptr<function, Ball_std140_0>,  _S309 : Site_0,  _S310 : u32,  _S311 : df_0)
{
    entryPointParams_target_bar_0[_S309.row_0 * (*_S308).out_stride_0 + (*_S308).out_column_0 + _S310] = nearest_0(_S311);
    return;
}

fn put_bar_3( _S312 : ptr<function, Ball_std140_0>,  _S313 : Site_0,  _S314 : u32,  _S315 : u32,  _S316 : df_0)
{
    if(((((*_S312).flags_0) & (((u32(2) << (_S314)))))) == u32(0))
    {
        put_3(&((*_S312)), _S313, _S315, _S316);
    }
    return;
}

fn put_pair_1( _S317 : ptr<function, Ball_std140_0>,  _S318 : Site_0,  _S319 : Row_0,  _S320 : f32,  _S321 : Row_0,  _S322 : Row_0,  _S323 : Pair_0,  _S324 : df_0,  _S325 : df_0)
{
    var _S326 : df_0 = c_of_0(&((*_S317)));
    var _S327 : df_0 = twice_0(x2A_0(_S326, x2B_0(x2A_0(_S324, _S323.along_sum_0.partial_0[i32(0)]), x2A_0(_S325, _S323.along_x_0.partial_0[i32(0)]))));
    var _S328 : df_0 = twice_0(x2A_0(_S326, x2B_0(x2A_0(_S324, _S323.along_sum_0.partial_0[i32(1)]), x2A_0(_S325, _S323.along_x_0.partial_0[i32(1)]))));
    var _S329 : df_0 = twice_0(x2B_0(x2A_0(_S324, _S323.along_sum_0.partial_0[i32(2)]), x2A_0(_S325, _S323.along_x_0.partial_0[i32(2)])));
    var i_7 : u32 = _S318.lane_0;
    for(;;)
    {
        if(i_7 < (_S318.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S330 : u32 = _S319.base_0 + i_7 * _S319.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_point_0[_S330]);
        if((_S319.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_point_0[_S330 + _S319.low_0];
        }
        var _S331 : bool;
        if((_S319.scale_0.hi_0) == 1.0f)
        {
            _S331 = (_S319.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S331 = false;
        }
        var _S332 : df_0;
        if(_S331)
        {
            _S332 = value_25;
        }
        else
        {
            _S332 = x2A_0(_S319.scale_0, value_25);
        }
        var _S333 : u32 = _S321.base_0 + i_7 * _S321.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_target_0[_S333]);
        if((_S321.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_target_0[_S333 + _S321.low_0];
        }
        var _S334 : bool;
        if((_S321.scale_0.hi_0) == 1.0f)
        {
            _S334 = (_S321.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S334 = false;
        }
        var _S335 : df_0;
        if(_S334)
        {
            _S335 = value_26;
        }
        else
        {
            _S335 = x2A_0(_S321.scale_0, value_26);
        }
        var _S336 : u32 = _S322.base_0 + i_7 * _S322.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_cotangent_1[_S336]);
        if((_S322.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_cotangent_1[_S336 + _S322.low_0];
        }
        var _S337 : bool;
        if((_S322.scale_0.hi_0) == 1.0f)
        {
            _S337 = (_S322.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S337 = false;
        }
        var _S338 : df_0;
        if(_S337)
        {
            _S338 = value_27;
        }
        else
        {
            _S338 = x2A_0(_S322.scale_0, value_27);
        }
        var _S339 : df_0 = x2B_0(x2A_0(_S323.along_sum_0.value_0, _S338), x2A_0(_S329, x2B_0(_S335, x2A_1(_S332, _S320))));
        put_bar_2(&((*_S317)), _S318, u32(0), i_7, x2D_0(x2B_0(x2A_0(_S323.along_x_0.value_0, _S338), x2A_1(_S339, _S320)), x2A_0(_S327, _S332)));
        put_bar_3(&((*_S317)), _S318, u32(1), i_7, x2D_0(_S339, x2A_0(_S328, _S335)));
        i_7 = i_7 + (*_S317).lanes_0;
    }
    return;
}

fn report_fault_3( _S340 : u32)
{
    var _S341 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S340);
    return;
}

fn refuse_clipped_1( _S342 : ptr<function, Ball_std140_0>,  _S343 : Site_0,  _S344 : u32)
{
    var _S345 : bool;
    if(Site_is_first_0(_S343))
    {
        _S345 = _S344 > u32(0);
    }
    else
    {
        _S345 = false;
    }
    if(_S345)
    {
        _S345 = ((((*_S342).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S345 = false;
    }
    if(_S345)
    {
        report_fault_3(_S343.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_log_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S346 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S347 : u32 = block_count_0(&(_S346));
        if(block_2 < _S347)
        {
        }
        else
        {
            break;
        }
        var _S348 : u32 = invocation_3.x;
        var _S349 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S350 : Site_0 = site_of_0(&(_S349), block_2, _S348);
        var _S351 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S352 : Lie_0 = x_lie_0(&(_S351));
        var _S353 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S354 : Point_0 = point_of_2(&(_S353), _S350, _S352);
        var _S355 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S356 : Lie_0 = y_lie_0(&(_S355));
        var _S357 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S358 : Point_0 = point_of_3(&(_S357), _S350, _S356);
        var _S359 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S360 : Lie_0 = cotangent_lie_0(&(_S359));
        var _S361 : Row_0 = row_of_5(_S350, _S360);
        var _S362 : Ball_std140_0 = entryPointParams_1.p_1;
        var sum_sq_2 : df_0;
        var on_sum_1 : df_0;
        var on_x_1 : df_0;
        pair_sums_1(&(_S362), _S350, _S354.row_1, -1.0f, _S358.row_1, _S361, &(sum_sq_2), &(on_sum_1), &(on_x_1));
        var _S363 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S364 : df_0 = c_of_0(&(_S363));
        var _S365 : Pair_0 = log_parts_0(_S364, _S354.gap_0, _S358.gap_0, sum_sq_2);
        var _S366 : Ball_std140_0 = entryPointParams_1.p_1;
        put_pair_1(&(_S366), _S350, _S354.row_1, -1.0f, _S358.row_1, _S361, _S365, on_sum_1, on_x_1);
        var _S367 : u32 = ((_S354.clipped_0) | ((_S358.clipped_0)));
        var _S368 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S368), _S350, _S367);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

struct Stride_0
{
     factor_2 : Dual_1,
     gap_w_0 : Dual_1,
};

fn stride_of_0( c_3 : df_0,  gap_x_value_2 : df_0,  v_sq_value_0 : df_0,  unit_0 : f32) -> Stride_0
{
    var _S369 : Dual_1 = variable_1(gap_x_value_2, i32(0));
    var _S370 : Dual_1 = times_1(variable_1(v_sq_value_0, i32(2)), c_3);
    var stride_2 : Stride_0;
    var _S371 : bool;
    if(unit_0 == 1.0f)
    {
        _S371 = (_0(_S370.value_0, gap_x_value_2).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S371 = false;
    }
    if(_S371)
    {
        var _S372 : Dual_1 = div_1(div_1(_S370, _S369), _S369);
        stride_2.factor_2 = div_1(dual_tanhc_0(_S372), _S369);
        stride_2.gap_w_0 = dual_sech_sq_0(_S372);
        return stride_2;
    }
    stride_2.factor_2 = div_1(constant_0(wide_0(1.0f)), dual_root_1(_S370));
    stride_2.gap_w_0 = constant_0(wide_0(0.0f));
    return stride_2;
}

struct ExpParts_0
{
     along_sum_1 : Dual_1,
     along_x_1 : Dual_1,
     factor_3 : Dual_1,
     gap_1 : df_0,
};

fn exp_parts_0( c_4 : df_0,  gap_x_value_3 : df_0,  cross_0 : df_0,  stride_3 : Stride_0,  reach_sq_0 : df_0) -> ExpParts_0
{
    var _S373 : Dual_1 = variable_1(gap_x_value_3, i32(0));
    var _S374 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_3.factor_2, variable_1(cross_0, i32(1))), twice_0(c_4)), _S373), stride_3.gap_w_0), 2.0f), x2A_0(c_4, reach_sq_0));
    var _S375 : Dual_1 = mul_0(_S373, stride_3.gap_w_0);
    var _S376 : Dual_1 = add_0(_S374, _S375);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_1 = div_1(_S373, _S376);
    parts_1.along_x_1 = div_1(_S374, _S376);
    parts_1.factor_3 = stride_3.factor_2;
    parts_1.gap_1 = _0(_S375.value_0, _S376.value_0);
    return parts_1;
}

struct ExpPull_0
{
     x_on_cotangent_0 : df_0,
     x_on_x_0 : df_0,
     both_1 : df_0,
     v_on_cotangent_0 : df_0,
     v_on_v_0 : df_0,
};

fn exp_pull_0( c_5 : df_0,  part_0 : ExpParts_0,  on_x_2 : df_0,  on_v_0 : df_0,  on_sum_2 : df_0) -> ExpPull_0
{
    var slope_4 : array<df_0, i32(3)>;
    var k_14 : i32 = i32(0);
    for(;;)
    {
        if(k_14 < i32(3))
        {
        }
        else
        {
            break;
        }
        slope_4[k_14] = x2B_0(x2B_0(x2A_0(on_x_2, part_0.along_x_1.partial_0[k_14]), x2A_0(on_sum_2, part_0.along_sum_1.partial_0[k_14])), x2A_0(on_v_0, x2A_0(part_0.along_sum_1.value_0, part_0.factor_3.partial_0[k_14])));
        k_14 = k_14 + i32(1);
    }
    var pull_0 : ExpPull_0;
    pull_0.x_on_cotangent_0 = x2B_0(part_0.along_x_1.value_0, part_0.along_sum_1.value_0);
    pull_0.x_on_x_0 = twice_0(neg_0(x2A_0(c_5, slope_4[i32(0)])));
    pull_0.both_1 = slope_4[i32(1)];
    pull_0.v_on_cotangent_0 = x2A_0(part_0.along_sum_1.value_0, part_0.factor_3.value_0);
    pull_0.v_on_v_0 = twice_0(slope_4[i32(2)]);
    return pull_0;
}

fn row_of_6( _S377 : Site_0,  _S378 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S378.offset_0 + _S377.row_0 * _S378.stride_0;
    row_8.step_2 = _S378.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_4( _S379 : Row_0,  _S380 : u32) -> f32
{
    return entryPointParams_point_1[_S379.base_0 + _S380 * _S379.step_2];
}

fn report_fault_4( _S381 : u32)
{
    var _S382 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S381);
    return;
}

fn squares_of_4( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S384.lane_0;
    for(;;)
    {
        if(i_8 < (_S384.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S386 : f32 = Row_raw_4(_S385, i_8);
        if(is_bad_0(_S386))
        {
            report_fault_4(_S384.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S386));
        i_8 = i_8 + (*_S383).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S383).lanes_0, _S384);
    return squares_5;
}

fn point_of_4( _S387 : ptr<function, Ball_std140_0>,  _S388 : Site_0,  _S389 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S390 : Row_0 = row_of_6(_S388, _S389);
    point_4.row_1 = _S390;
    var _S391 : Squares_0 = squares_of_4(&((*_S387)), _S388, _S390);
    point_4.length_0 = Squares_length_0(_S391);
    var _S392 : df_0 = Squares_total_0(_S391);
    point_4.square_0 = _S392;
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
    point_4.clipped_0 = _S399;
    if(_S399 != u32(0))
    {
        var _S400 : df_0 = rim_norm_0(&((*_S387)));
        var _S401 : df_0 = root_c_of_0(&((*_S387)));
        point_4.row_1.scale_0 = scaled_0(_0(_S400, x2A_0(_S401, point_4.length_0)), _S395);
        point_4.length_0 = _0(_S400, _S401);
        point_4.square_0 = _0(x2A_0(_S400, _S400), _S393);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S400, _S400));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S394);
    }
    return point_4;
}

struct Tangent_0
{
     row_9 : Row_0,
     unit_1 : f32,
     length_1 : df_0,
     square_1 : df_0,
};

fn row_of_7( _S402 : Site_0,  _S403 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S403.offset_0 + _S402.row_0 * _S403.stride_0;
    row_10.step_2 = _S403.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_5( _S404 : Row_0,  _S405 : u32) -> f32
{
    return entryPointParams_tangent_0[_S404.base_0 + _S405 * _S404.step_2];
}

fn squares_of_5( _S406 : ptr<function, Ball_std140_0>,  _S407 : Site_0,  _S408 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S407.lane_0;
    for(;;)
    {
        if(i_9 < (_S407.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S409 : f32 = Row_raw_5(_S408, i_9);
        if(is_bad_0(_S409))
        {
            report_fault_4(_S407.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S409));
        i_9 = i_9 + (*_S406).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S406).lanes_0, _S407);
    return squares_6;
}

fn tangent_of_0( _S410 : ptr<function, Ball_std140_0>,  _S411 : Site_0,  _S412 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S413 : Row_0 = row_of_7(_S411, _S412);
    tangent_0.row_9 = _S413;
    var _S414 : Squares_0 = squares_of_5(&((*_S410)), _S411, _S413);
    var _S415 : f32 = Squares_unit_0(_S414);
    tangent_0.unit_1 = _S415;
    tangent_0.row_9.scale_0 = wide_0(_S415);
    tangent_0.length_1 = Squares_length_0(_S414);
    tangent_0.square_1 = Squares_total_0(_S414);
    return tangent_0;
}

fn row_of_8( _S416 : Site_0,  _S417 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S417.offset_0 + _S416.row_0 * _S417.stride_0;
    row_11.step_2 = _S417.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn put_4( _S418 : ptr<function, Ball_std140_0>,  _S419 : Site_0,  _S420 : u32,  _S421 : df_0)
{
    entryPointParams_point_bar_1[_S419.row_0 * (*_S418).out_stride_0 + (*_S418).out_column_0 + _S420] = nearest_0(_S421);
    return;
}

fn put_bar_4( _S422 : ptr<function, Ball_std140_0>,  _S423 : Site_0,  _S424 : u32,  _S425 : u32,  _S426 : df_0)
{
    if(((((*_S422).flags_0) & (((u32(2) << (_S424)))))) == u32(0))
    {
        put_4(&((*_S422)), _S423, _S425, _S426);
    }
    return;
}

fn put_5( _S427 : ptr<function, Ball_std140_0>,  _S428 : Site_0,  _S429 : u32,  _S430 : df_0)
{
    entryPointParams_tangent_bar_0[_S428.row_0 * (*_S427).out_stride_0 + (*_S427).out_column_0 + _S429] = nearest_0(_S430);
    return;
}

fn put_bar_5( _S431 : ptr<function, Ball_std140_0>,  _S432 : Site_0,  _S433 : u32,  _S434 : u32,  _S435 : df_0)
{
    if(((((*_S431).flags_0) & (((u32(2) << (_S433)))))) == u32(0))
    {
        put_5(&((*_S431)), _S432, _S434, _S435);
    }
    return;
}

fn report_fault_5( _S436 : u32)
{
    var _S437 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S436);
    return;
}

fn refuse_clipped_2( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : u32)
{
    var _S441 : bool;
    if(Site_is_first_0(_S439))
    {
        _S441 = _S440 > u32(0);
    }
    else
    {
        _S441 = false;
    }
    if(_S441)
    {
        _S441 = ((((*_S438).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S441 = false;
    }
    if(_S441)
    {
        report_fault_5(_S439.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    var _S442 : u32;
    var _S443 : bool;
    var _S444 : bool;
    var _S445 : bool;
    var _S446 : df_0;
    var _S447 : df_0;
    var _S448 : df_0;
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S449 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S450 : u32 = block_count_0(&(_S449));
        if(block_3 < _S450)
        {
        }
        else
        {
            break;
        }
        var _S451 : u32 = invocation_4.x;
        var _S452 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S453 : Site_0 = site_of_0(&(_S452), block_3, _S451);
        var _S454 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S455 : Lie_0 = x_lie_0(&(_S454));
        var _S456 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S457 : Point_0 = point_of_4(&(_S456), _S453, _S455);
        var _S458 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S459 : Lie_0 = y_lie_0(&(_S458));
        var _S460 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S461 : Tangent_0 = tangent_of_0(&(_S460), _S453, _S459);
        var _S462 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S463 : Lie_0 = cotangent_lie_0(&(_S462));
        var _S464 : Row_0 = row_of_8(_S453, _S463);
        var _S465 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S466 : df_0 = c_of_0(&(_S465));
        var _S467 : Stride_0 = stride_of_0(_S466, _S457.gap_0, _S461.square_1, _S461.unit_1);
        var _S468 : df_0 = wide_0(0.0f);
        var sums_7 : array<df_0, i32(5)>;
        sums_7[i32(0)] = _S468;
        sums_7[i32(1)] = _S468;
        sums_7[i32(2)] = _S468;
        sums_7[i32(3)] = _S468;
        sums_7[i32(4)] = _S468;
        var i_10 : u32 = _S453.lane_0;
        for(;;)
        {
            _S442 = _S453.columns_1;
            if(i_10 < (_S453.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S469 : u32 = _S457.row_1.base_0 + i_10 * _S457.row_1.step_2;
            var value_28 : df_0 = wide_0(entryPointParams_point_1[_S469]);
            if((_S457.row_1.low_0) != u32(0))
            {
                value_28.lo_0 = entryPointParams_point_1[_S469 + _S457.row_1.low_0];
            }
            if((_S457.row_1.scale_0.hi_0) == 1.0f)
            {
                _S443 = (_S457.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S443 = false;
            }
            if(_S443)
            {
                _S446 = value_28;
            }
            else
            {
                _S446 = x2A_0(_S457.row_1.scale_0, value_28);
            }
            var _S470 : u32 = _S461.row_9.base_0 + i_10 * _S461.row_9.step_2;
            var value_29 : df_0 = wide_0(entryPointParams_tangent_0[_S470]);
            if((_S461.row_9.low_0) != u32(0))
            {
                value_29.lo_0 = entryPointParams_tangent_0[_S470 + _S461.row_9.low_0];
            }
            if((_S461.row_9.scale_0.hi_0) == 1.0f)
            {
                _S444 = (_S461.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S444 = false;
            }
            if(_S444)
            {
                _S447 = value_29;
            }
            else
            {
                _S447 = x2A_0(_S461.row_9.scale_0, value_29);
            }
            var _S471 : u32 = _S464.base_0 + i_10 * _S464.step_2;
            var value_30 : df_0 = wide_0(entryPointParams_cotangent_2[_S471]);
            if((_S464.low_0) != u32(0))
            {
                value_30.lo_0 = entryPointParams_cotangent_2[_S471 + _S464.low_0];
            }
            if((_S464.scale_0.hi_0) == 1.0f)
            {
                _S445 = (_S464.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S445 = false;
            }
            if(_S445)
            {
                _S448 = value_30;
            }
            else
            {
                _S448 = x2A_0(_S464.scale_0, value_30);
            }
            var _S472 : df_0 = x2B_0(_S446, x2A_0(_S467.factor_2.value_0, _S447));
            sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S446, _S447));
            sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S448, _S446));
            sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S448, _S447));
            sums_7[i32(3)] = x2B_0(sums_7[i32(3)], x2A_0(_S448, _S472));
            sums_7[i32(4)] = x2B_0(sums_7[i32(4)], x2A_0(_S472, _S472));
            i_10 = i_10 + entryPointParams_2.p_2.lanes_0;
        }
        join_2(entryPointParams_2.p_2.lanes_0, _S453, &(sums_7));
        var _S473 : ExpPull_0 = exp_pull_0(_S466, exp_parts_0(_S466, _S457.gap_0, sums_7[i32(0)], _S467, sums_7[i32(4)]), sums_7[i32(1)], sums_7[i32(2)], sums_7[i32(3)]);
        var i_11 : u32 = _S453.lane_0;
        for(;;)
        {
            if(i_11 < _S442)
            {
            }
            else
            {
                break;
            }
            var _S474 : u32 = _S457.row_1.base_0 + i_11 * _S457.row_1.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_point_1[_S474]);
            if((_S457.row_1.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_point_1[_S474 + _S457.row_1.low_0];
            }
            if((_S457.row_1.scale_0.hi_0) == 1.0f)
            {
                _S443 = (_S457.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S443 = false;
            }
            if(_S443)
            {
                _S446 = value_31;
            }
            else
            {
                _S446 = x2A_0(_S457.row_1.scale_0, value_31);
            }
            var _S475 : u32 = _S461.row_9.base_0 + i_11 * _S461.row_9.step_2;
            var value_32 : df_0 = wide_0(entryPointParams_tangent_0[_S475]);
            if((_S461.row_9.low_0) != u32(0))
            {
                value_32.lo_0 = entryPointParams_tangent_0[_S475 + _S461.row_9.low_0];
            }
            if((_S461.row_9.scale_0.hi_0) == 1.0f)
            {
                _S444 = (_S461.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S444 = false;
            }
            if(_S444)
            {
                _S447 = value_32;
            }
            else
            {
                _S447 = x2A_0(_S461.row_9.scale_0, value_32);
            }
            var _S476 : u32 = _S464.base_0 + i_11 * _S464.step_2;
            var value_33 : df_0 = wide_0(entryPointParams_cotangent_2[_S476]);
            if((_S464.low_0) != u32(0))
            {
                value_33.lo_0 = entryPointParams_cotangent_2[_S476 + _S464.low_0];
            }
            if((_S464.scale_0.hi_0) == 1.0f)
            {
                _S445 = (_S464.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S445 = false;
            }
            if(_S445)
            {
                _S448 = value_33;
            }
            else
            {
                _S448 = x2A_0(_S464.scale_0, value_33);
            }
            var _S477 : df_0 = x2B_0(x2B_0(x2A_0(_S473.x_on_cotangent_0, _S448), x2A_0(_S473.x_on_x_0, _S446)), x2A_0(_S473.both_1, _S447));
            var _S478 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S478), _S453, u32(0), i_11, _S477);
            var _S479 : df_0 = scaled_0(x2B_0(x2B_0(x2A_0(_S473.v_on_cotangent_0, _S448), x2A_0(_S473.both_1, _S446)), x2A_0(_S473.v_on_v_0, _S447)), _S461.unit_1);
            var _S480 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_5(&(_S480), _S453, u32(1), i_11, _S479);
            i_11 = i_11 + entryPointParams_2.p_2.lanes_0;
        }
        var _S481 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S481), _S453, _S457.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_9( _S482 : Site_0,  _S483 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S483.offset_0 + _S482.row_0 * _S483.stride_0;
    row_12.step_2 = _S483.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S484 : Row_0,  _S485 : u32) -> f32
{
    return entryPointParams_tangent_1[_S484.base_0 + _S485 * _S484.step_2];
}

fn report_fault_6( _S486 : u32)
{
    var _S487 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S486);
    return;
}

fn squares_of_6( _S488 : ptr<function, Ball_std140_0>,  _S489 : Site_0,  _S490 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S489.lane_0;
    for(;;)
    {
        if(i_12 < (_S489.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S491 : f32 = Row_raw_6(_S490, i_12);
        if(is_bad_0(_S491))
        {
            report_fault_6(_S489.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S491));
        i_12 = i_12 + (*_S488).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S488).lanes_0, _S489);
    return squares_7;
}

fn tangent_of_1( _S492 : ptr<function, Ball_std140_0>,  _S493 : Site_0,  _S494 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S495 : Row_0 = row_of_9(_S493, _S494);
    tangent_1.row_9 = _S495;
    var _S496 : Squares_0 = squares_of_6(&((*_S492)), _S493, _S495);
    var _S497 : f32 = Squares_unit_0(_S496);
    tangent_1.unit_1 = _S497;
    tangent_1.row_9.scale_0 = wide_0(_S497);
    tangent_1.length_1 = Squares_length_0(_S496);
    tangent_1.square_1 = Squares_total_0(_S496);
    return tangent_1;
}

fn row_of_10( _S498 : Site_0,  _S499 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S499.offset_0 + _S498.row_0 * _S499.stride_0;
    row_13.step_2 = _S499.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn dot_of_0( _S500 : ptr<function, Ball_std140_0>,  _S501 : Site_0,  _S502 : Row_0,  _S503 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S501.lane_0;
    for(;;)
    {
        if(i_13 < (_S501.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S504 : df_0 = sums_8[i32(0)];
        var _S505 : u32 = _S502.base_0 + i_13 * _S502.step_2;
        var value_34 : df_0 = wide_0(entryPointParams_tangent_1[_S505]);
        if((_S502.low_0) != u32(0))
        {
            value_34.lo_0 = entryPointParams_tangent_1[_S505 + _S502.low_0];
        }
        var _S506 : bool;
        if((_S502.scale_0.hi_0) == 1.0f)
        {
            _S506 = (_S502.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S506 = false;
        }
        var _S507 : df_0;
        if(_S506)
        {
            _S507 = value_34;
        }
        else
        {
            _S507 = x2A_0(_S502.scale_0, value_34);
        }
        var _S508 : u32 = _S503.base_0 + i_13 * _S503.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_cotangent_3[_S508]);
        if((_S503.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_cotangent_3[_S508 + _S503.low_0];
        }
        var _S509 : bool;
        if((_S503.scale_0.hi_0) == 1.0f)
        {
            _S509 = (_S503.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S509 = false;
        }
        var _S510 : df_0;
        if(_S509)
        {
            _S510 = value_35;
        }
        else
        {
            _S510 = x2A_0(_S503.scale_0, value_35);
        }
        sums_8[i32(0)] = x2B_0(_S504, x2A_0(_S507, _S510));
        i_13 = i_13 + (*_S500).lanes_0;
    }
    join_1((*_S500).lanes_0, _S501, &(sums_8));
    return sums_8[i32(0)];
}

fn put_6( _S511 : ptr<function, Ball_std140_0>,  _S512 : Site_0,  _S513 : u32,  _S514 : df_0)
{
    entryPointParams_tangent_bar_1[_S512.row_0 * (*_S511).out_stride_0 + (*_S511).out_column_0 + _S513] = nearest_0(_S514);
    return;
}

fn put_bar_6( _S515 : ptr<function, Ball_std140_0>,  _S516 : Site_0,  _S517 : u32,  _S518 : u32,  _S519 : df_0)
{
    if(((((*_S515).flags_0) & (((u32(2) << (_S517)))))) == u32(0))
    {
        put_6(&((*_S515)), _S516, _S518, _S519);
    }
    return;
}

fn put_radial_0( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : Row_0,  _S523 : Row_0,  _S524 : df_0,  _S525 : df_0,  _S526 : df_0,  _S527 : f32)
{
    var _S528 : df_0 = twice_0(x2A_0(_S525, _S526));
    var i_14 : u32 = _S521.lane_0;
    for(;;)
    {
        if(i_14 < (_S521.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S529 : u32 = _S523.base_0 + i_14 * _S523.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_cotangent_3[_S529]);
        if((_S523.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_cotangent_3[_S529 + _S523.low_0];
        }
        var _S530 : bool;
        if((_S523.scale_0.hi_0) == 1.0f)
        {
            _S530 = (_S523.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S530 = false;
        }
        var _S531 : df_0;
        if(_S530)
        {
            _S531 = value_36;
        }
        else
        {
            _S531 = x2A_0(_S523.scale_0, value_36);
        }
        var _S532 : df_0 = x2A_0(_S524, _S531);
        var _S533 : u32 = _S522.base_0 + i_14 * _S522.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_tangent_1[_S533]);
        if((_S522.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_tangent_1[_S533 + _S522.low_0];
        }
        var _S534 : bool;
        if((_S522.scale_0.hi_0) == 1.0f)
        {
            _S534 = (_S522.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S534 = false;
        }
        var _S535 : df_0;
        if(_S534)
        {
            _S535 = value_37;
        }
        else
        {
            _S535 = x2A_0(_S522.scale_0, value_37);
        }
        put_bar_6(&((*_S520)), _S521, u32(0), i_14, scaled_0(x2B_0(_S532, x2A_0(_S528, _S535)), _S527));
        i_14 = i_14 + (*_S520).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp0_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S536 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S537 : u32 = block_count_0(&(_S536));
        if(block_4 < _S537)
        {
        }
        else
        {
            break;
        }
        var _S538 : u32 = invocation_5.x;
        var _S539 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S540 : Site_0 = site_of_0(&(_S539), block_4, _S538);
        var _S541 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S542 : Lie_0 = x_lie_0(&(_S541));
        var _S543 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S544 : Tangent_0 = tangent_of_1(&(_S543), _S540, _S542);
        var _S545 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S546 : Lie_0 = cotangent_lie_0(&(_S545));
        var _S547 : Row_0 = row_of_10(_S540, _S546);
        var _S548 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S549 : df_0 = c_of_0(&(_S548));
        var _S550 : Stride_0 = stride_of_0(_S549, wide_0(1.0f), _S544.square_1, _S544.unit_1);
        var _S551 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S552 : df_0 = dot_of_0(&(_S551), _S540, _S544.row_9, _S547);
        var _S553 : Ball_std140_0 = entryPointParams_3.p_3;
        put_radial_0(&(_S553), _S540, _S544.row_9, _S547, _S550.factor_2.value_0, _S550.factor_2.partial_0[i32(2)], _S552, _S544.unit_1);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_11( _S554 : Site_0,  _S555 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S555.offset_0 + _S554.row_0 * _S555.stride_0;
    row_14.step_2 = _S555.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_7( _S556 : Row_0,  _S557 : u32) -> f32
{
    return entryPointParams_target_1[_S556.base_0 + _S557 * _S556.step_2];
}

fn report_fault_7( _S558 : u32)
{
    var _S559 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S558);
    return;
}

fn squares_of_7( _S560 : ptr<function, Ball_std140_0>,  _S561 : Site_0,  _S562 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S561.lane_0;
    for(;;)
    {
        if(i_15 < (_S561.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S563 : f32 = Row_raw_7(_S562, i_15);
        if(is_bad_0(_S563))
        {
            report_fault_7(_S561.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S563));
        i_15 = i_15 + (*_S560).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S560).lanes_0, _S561);
    return squares_8;
}

fn point_of_5( _S564 : ptr<function, Ball_std140_0>,  _S565 : Site_0,  _S566 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S567 : Row_0 = row_of_11(_S565, _S566);
    point_5.row_1 = _S567;
    var _S568 : Squares_0 = squares_of_7(&((*_S564)), _S565, _S567);
    point_5.length_0 = Squares_length_0(_S568);
    var _S569 : df_0 = Squares_total_0(_S568);
    point_5.square_0 = _S569;
    var _S570 : df_0 = c_of_0(&((*_S564)));
    var _S571 : df_0 = x2A_0(_S570, _S569);
    var _S572 : f32 = Squares_unit_0(_S568);
    var _S573 : bool;
    if(_S572 != 1.0f)
    {
        _S573 = true;
    }
    else
    {
        var _S574 : df_0 = rim_limit_0(&((*_S564)));
        _S573 = less_0(_S574, _S571);
    }
    var _S575 : i32;
    if(_S573)
    {
        _S575 = i32(1);
    }
    else
    {
        _S575 = i32(0);
    }
    var _S576 : u32 = u32(_S575);
    point_5.clipped_0 = _S576;
    if(_S576 != u32(0))
    {
        var _S577 : df_0 = rim_norm_0(&((*_S564)));
        var _S578 : df_0 = root_c_of_0(&((*_S564)));
        point_5.row_1.scale_0 = scaled_0(_0(_S577, x2A_0(_S578, point_5.length_0)), _S572);
        point_5.length_0 = _0(_S577, _S578);
        point_5.square_0 = _0(x2A_0(_S577, _S577), _S570);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S577, _S577));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S571);
    }
    return point_5;
}

fn row_of_12( _S579 : Site_0,  _S580 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S580.offset_0 + _S579.row_0 * _S580.stride_0;
    row_15.step_2 = _S580.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S581 : ptr<function, Ball_std140_0>,  _S582 : Site_0,  _S583 : Row_0,  _S584 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S582.lane_0;
    for(;;)
    {
        if(i_16 < (_S582.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S585 : df_0 = sums_9[i32(0)];
        var _S586 : u32 = _S583.base_0 + i_16 * _S583.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_target_1[_S586]);
        if((_S583.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_target_1[_S586 + _S583.low_0];
        }
        var _S587 : bool;
        if((_S583.scale_0.hi_0) == 1.0f)
        {
            _S587 = (_S583.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S587 = false;
        }
        var _S588 : df_0;
        if(_S587)
        {
            _S588 = value_38;
        }
        else
        {
            _S588 = x2A_0(_S583.scale_0, value_38);
        }
        var _S589 : u32 = _S584.base_0 + i_16 * _S584.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_cotangent_4[_S589]);
        if((_S584.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_cotangent_4[_S589 + _S584.low_0];
        }
        var _S590 : bool;
        if((_S584.scale_0.hi_0) == 1.0f)
        {
            _S590 = (_S584.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S590 = false;
        }
        var _S591 : df_0;
        if(_S590)
        {
            _S591 = value_39;
        }
        else
        {
            _S591 = x2A_0(_S584.scale_0, value_39);
        }
        sums_9[i32(0)] = x2B_0(_S585, x2A_0(_S588, _S591));
        i_16 = i_16 + (*_S581).lanes_0;
    }
    join_1((*_S581).lanes_0, _S582, &(sums_9));
    return sums_9[i32(0)];
}

fn put_7( _S592 : ptr<function, Ball_std140_0>,  _S593 : Site_0,  _S594 : u32,  _S595 : df_0)
{
    entryPointParams_target_bar_1[_S593.row_0 * (*_S592).out_stride_0 + (*_S592).out_column_0 + _S594] = nearest_0(_S595);
    return;
}

fn put_bar_7( _S596 : ptr<function, Ball_std140_0>,  _S597 : Site_0,  _S598 : u32,  _S599 : u32,  _S600 : df_0)
{
    if(((((*_S596).flags_0) & (((u32(2) << (_S598)))))) == u32(0))
    {
        put_7(&((*_S596)), _S597, _S599, _S600);
    }
    return;
}

fn put_radial_1( _S601 : ptr<function, Ball_std140_0>,  _S602 : Site_0,  _S603 : Row_0,  _S604 : Row_0,  _S605 : df_0,  _S606 : df_0,  _S607 : df_0,  _S608 : f32)
{
    var _S609 : df_0 = twice_0(x2A_0(_S606, _S607));
    var i_17 : u32 = _S602.lane_0;
    for(;;)
    {
        if(i_17 < (_S602.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S610 : u32 = _S604.base_0 + i_17 * _S604.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_cotangent_4[_S610]);
        if((_S604.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_cotangent_4[_S610 + _S604.low_0];
        }
        var _S611 : bool;
        if((_S604.scale_0.hi_0) == 1.0f)
        {
            _S611 = (_S604.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S611 = false;
        }
        var _S612 : df_0;
        if(_S611)
        {
            _S612 = value_40;
        }
        else
        {
            _S612 = x2A_0(_S604.scale_0, value_40);
        }
        var _S613 : df_0 = x2A_0(_S605, _S612);
        var _S614 : u32 = _S603.base_0 + i_17 * _S603.step_2;
        var value_41 : df_0 = wide_0(entryPointParams_target_1[_S614]);
        if((_S603.low_0) != u32(0))
        {
            value_41.lo_0 = entryPointParams_target_1[_S614 + _S603.low_0];
        }
        var _S615 : bool;
        if((_S603.scale_0.hi_0) == 1.0f)
        {
            _S615 = (_S603.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S615 = false;
        }
        var _S616 : df_0;
        if(_S615)
        {
            _S616 = value_41;
        }
        else
        {
            _S616 = x2A_0(_S603.scale_0, value_41);
        }
        put_bar_7(&((*_S601)), _S602, u32(0), i_17, scaled_0(x2B_0(_S613, x2A_0(_S609, _S616)), _S608));
        i_17 = i_17 + (*_S601).lanes_0;
    }
    return;
}

fn report_fault_8( _S617 : u32)
{
    var _S618 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S617);
    return;
}

fn refuse_clipped_3( _S619 : ptr<function, Ball_std140_0>,  _S620 : Site_0,  _S621 : u32)
{
    var _S622 : bool;
    if(Site_is_first_0(_S620))
    {
        _S622 = _S621 > u32(0);
    }
    else
    {
        _S622 = false;
    }
    if(_S622)
    {
        _S622 = ((((*_S619).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S622 = false;
    }
    if(_S622)
    {
        report_fault_8(_S620.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_log0_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S623 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S624 : u32 = block_count_0(&(_S623));
        if(block_5 < _S624)
        {
        }
        else
        {
            break;
        }
        var _S625 : u32 = invocation_6.x;
        var _S626 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S627 : Site_0 = site_of_0(&(_S626), block_5, _S625);
        var _S628 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S629 : Lie_0 = x_lie_0(&(_S628));
        var _S630 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S631 : Point_0 = point_of_5(&(_S630), _S627, _S629);
        var _S632 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S633 : Lie_0 = cotangent_lie_0(&(_S632));
        var _S634 : Row_0 = row_of_12(_S627, _S633);
        var _S635 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S636 : df_0 = c_of_0(&(_S635));
        var _S637 : Dual_0 = artanhc_0(_S636, variable_0(_S631.square_0, i32(0)), _S631.gap_0);
        var _S638 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S639 : df_0 = dot_of_1(&(_S638), _S627, _S631.row_1, _S634);
        var _S640 : Ball_std140_0 = entryPointParams_4.p_4;
        put_radial_1(&(_S640), _S627, _S631.row_1, _S634, _S637.value_0, _S637.partial_0[i32(0)], _S639, 1.0f);
        var _S641 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_3(&(_S641), _S627, _S631.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn time_of_0( p_17 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_17).time_hi_0, (*p_17).time_lo_0);
}

struct Weights_0
{
     on_x_3 : Dual_1,
     on_y_0 : Dual_1,
     gap_2 : df_0,
};

fn weights_of_0( c_6 : df_0,  gap_x_value_4 : df_0,  gap_y_value_2 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> Weights_0
{
    var _S642 : Dual_1 = variable_1(gap_x_value_4, i32(0));
    var _S643 : Dual_1 = variable_1(gap_y_value_2, i32(1));
    var _S644 : Dual_1 = div_1(times_1(variable_1(gap_sq_1, i32(2)), c_6), mul_0(_S642, _S643));
    var _S645 : Dual_1 = dual_asinhc_1(_S644);
    var _S646 : Dual_1 = times_1(mul_0(_S644, mul_0(_S645, _S645)), wide_0(4.0f));
    var _S647 : df_0 = x2D_0(wide_0(1.0f), time_0);
    var _S648 : Dual_1 = dual_sinhc_0(_S646);
    var _S649 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S646, x2A_0(_S647, _S647))), _S648), _S647);
    var _S650 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S646, x2A_0(time_0, time_0))), _S648), time_0);
    var _S651 : df_0 = wide_0(2.0f);
    var _S652 : Dual_1 = times_1(div_1(_S649, _S642), _S651);
    var _S653 : Dual_1 = times_1(div_1(_S650, _S643), _S651);
    var _S654 : Dual_1 = plus_1(add_0(sub_0(_S652, _S649), sub_0(_S653, _S650)), 1.0f);
    var weights_0 : Weights_0;
    weights_0.on_x_3 = div_1(_S652, _S654);
    weights_0.on_y_0 = div_1(_S653, _S654);
    weights_0.gap_2 = _0(_S651, _S654.value_0);
    return weights_0;
}

fn row_of_13( _S655 : Site_0,  _S656 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S656.offset_0 + _S655.row_0 * _S656.stride_0;
    row_16.step_2 = _S656.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_8( _S657 : Row_0,  _S658 : u32) -> f32
{
    return entryPointParams_start_0[_S657.base_0 + _S658 * _S657.step_2];
}

fn report_fault_9( _S659 : u32)
{
    var _S660 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S659);
    return;
}

fn squares_of_8( _S661 : ptr<function, Ball_std140_0>,  _S662 : Site_0,  _S663 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S662.lane_0;
    for(;;)
    {
        if(i_18 < (_S662.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S664 : f32 = Row_raw_8(_S663, i_18);
        if(is_bad_0(_S664))
        {
            report_fault_9(_S662.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S664));
        i_18 = i_18 + (*_S661).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S661).lanes_0, _S662);
    return squares_9;
}

fn point_of_6( _S665 : ptr<function, Ball_std140_0>,  _S666 : Site_0,  _S667 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S668 : Row_0 = row_of_13(_S666, _S667);
    point_6.row_1 = _S668;
    var _S669 : Squares_0 = squares_of_8(&((*_S665)), _S666, _S668);
    point_6.length_0 = Squares_length_0(_S669);
    var _S670 : df_0 = Squares_total_0(_S669);
    point_6.square_0 = _S670;
    var _S671 : df_0 = c_of_0(&((*_S665)));
    var _S672 : df_0 = x2A_0(_S671, _S670);
    var _S673 : f32 = Squares_unit_0(_S669);
    var _S674 : bool;
    if(_S673 != 1.0f)
    {
        _S674 = true;
    }
    else
    {
        var _S675 : df_0 = rim_limit_0(&((*_S665)));
        _S674 = less_0(_S675, _S672);
    }
    var _S676 : i32;
    if(_S674)
    {
        _S676 = i32(1);
    }
    else
    {
        _S676 = i32(0);
    }
    var _S677 : u32 = u32(_S676);
    point_6.clipped_0 = _S677;
    if(_S677 != u32(0))
    {
        var _S678 : df_0 = rim_norm_0(&((*_S665)));
        var _S679 : df_0 = root_c_of_0(&((*_S665)));
        point_6.row_1.scale_0 = scaled_0(_0(_S678, x2A_0(_S679, point_6.length_0)), _S673);
        point_6.length_0 = _0(_S678, _S679);
        point_6.square_0 = _0(x2A_0(_S678, _S678), _S671);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S678, _S678));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S672);
    }
    return point_6;
}

fn row_of_14( _S680 : Site_0,  _S681 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S681.offset_0 + _S680.row_0 * _S681.stride_0;
    row_17.step_2 = _S681.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_9( _S682 : Row_0,  _S683 : u32) -> f32
{
    return entryPointParams_end_0[_S682.base_0 + _S683 * _S682.step_2];
}

fn squares_of_9( _S684 : ptr<function, Ball_std140_0>,  _S685 : Site_0,  _S686 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S685.lane_0;
    for(;;)
    {
        if(i_19 < (_S685.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S687 : f32 = Row_raw_9(_S686, i_19);
        if(is_bad_0(_S687))
        {
            report_fault_9(_S685.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S687));
        i_19 = i_19 + (*_S684).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S684).lanes_0, _S685);
    return squares_10;
}

fn point_of_7( _S688 : ptr<function, Ball_std140_0>,  _S689 : Site_0,  _S690 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S691 : Row_0 = row_of_14(_S689, _S690);
    point_7.row_1 = _S691;
    var _S692 : Squares_0 = squares_of_9(&((*_S688)), _S689, _S691);
    point_7.length_0 = Squares_length_0(_S692);
    var _S693 : df_0 = Squares_total_0(_S692);
    point_7.square_0 = _S693;
    var _S694 : df_0 = c_of_0(&((*_S688)));
    var _S695 : df_0 = x2A_0(_S694, _S693);
    var _S696 : f32 = Squares_unit_0(_S692);
    var _S697 : bool;
    if(_S696 != 1.0f)
    {
        _S697 = true;
    }
    else
    {
        var _S698 : df_0 = rim_limit_0(&((*_S688)));
        _S697 = less_0(_S698, _S695);
    }
    var _S699 : i32;
    if(_S697)
    {
        _S699 = i32(1);
    }
    else
    {
        _S699 = i32(0);
    }
    var _S700 : u32 = u32(_S699);
    point_7.clipped_0 = _S700;
    if(_S700 != u32(0))
    {
        var _S701 : df_0 = rim_norm_0(&((*_S688)));
        var _S702 : df_0 = root_c_of_0(&((*_S688)));
        point_7.row_1.scale_0 = scaled_0(_0(_S701, x2A_0(_S702, point_7.length_0)), _S696);
        point_7.length_0 = _0(_S701, _S702);
        point_7.square_0 = _0(x2A_0(_S701, _S701), _S694);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S701, _S701));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S695);
    }
    return point_7;
}

fn row_of_15( _S703 : Site_0,  _S704 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S704.offset_0 + _S703.row_0 * _S704.stride_0;
    row_18.step_2 = _S704.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn difference_squares_0( _S705 : ptr<function, Ball_std140_0>,  _S706 : Site_0,  _S707 : Row_0,  _S708 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_20 : u32 = _S706.lane_0;
    for(;;)
    {
        if(i_20 < (_S706.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S709 : u32 = _S707.base_0 + i_20 * _S707.step_2;
        var value_42 : df_0 = wide_0(entryPointParams_start_0[_S709]);
        if((_S707.low_0) != u32(0))
        {
            value_42.lo_0 = entryPointParams_start_0[_S709 + _S707.low_0];
        }
        var _S710 : bool;
        if((_S707.scale_0.hi_0) == 1.0f)
        {
            _S710 = (_S707.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S710 = false;
        }
        var _S711 : df_0;
        if(_S710)
        {
            _S711 = value_42;
        }
        else
        {
            _S711 = x2A_0(_S707.scale_0, value_42);
        }
        var _S712 : u32 = _S708.base_0 + i_20 * _S708.step_2;
        var value_43 : df_0 = wide_0(entryPointParams_end_0[_S712]);
        if((_S708.low_0) != u32(0))
        {
            value_43.lo_0 = entryPointParams_end_0[_S712 + _S708.low_0];
        }
        var _S713 : bool;
        if((_S708.scale_0.hi_0) == 1.0f)
        {
            _S713 = (_S708.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S713 = false;
        }
        var _S714 : df_0;
        if(_S713)
        {
            _S714 = value_43;
        }
        else
        {
            _S714 = x2A_0(_S708.scale_0, value_43);
        }
        Squares_add_0(&(squares_11), x2D_0(_S711, _S714));
        i_20 = i_20 + (*_S705).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S705).lanes_0, _S706);
    return squares_11;
}

fn put_8( _S715 : ptr<function, Ball_std140_0>,  _S716 : Site_0,  _S717 : u32,  _S718 : df_0)
{
    entryPointParams_start_bar_0[_S716.row_0 * (*_S715).out_stride_0 + (*_S715).out_column_0 + _S717] = nearest_0(_S718);
    return;
}

fn put_bar_8( _S719 : ptr<function, Ball_std140_0>,  _S720 : Site_0,  _S721 : u32,  _S722 : u32,  _S723 : df_0)
{
    if(((((*_S719).flags_0) & (((u32(2) << (_S721)))))) == u32(0))
    {
        put_8(&((*_S719)), _S720, _S722, _S723);
    }
    return;
}

fn put_9( _S724 : ptr<function, Ball_std140_0>,  _S725 : Site_0,  _S726 : u32,  _S727 : df_0)
{
    entryPointParams_end_bar_0[_S725.row_0 * (*_S724).out_stride_0 + (*_S724).out_column_0 + _S726] = nearest_0(_S727);
    return;
}

fn put_bar_9( _S728 : ptr<function, Ball_std140_0>,  _S729 : Site_0,  _S730 : u32,  _S731 : u32,  _S732 : df_0)
{
    if(((((*_S728).flags_0) & (((u32(2) << (_S730)))))) == u32(0))
    {
        put_9(&((*_S728)), _S729, _S731, _S732);
    }
    return;
}

fn report_fault_10( _S733 : u32)
{
    var _S734 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S733);
    return;
}

fn refuse_clipped_4( _S735 : ptr<function, Ball_std140_0>,  _S736 : Site_0,  _S737 : u32)
{
    var _S738 : bool;
    if(Site_is_first_0(_S736))
    {
        _S738 = _S737 > u32(0);
    }
    else
    {
        _S738 = false;
    }
    if(_S738)
    {
        _S738 = ((((*_S735).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S738 = false;
    }
    if(_S738)
    {
        report_fault_10(_S736.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S739 : u32;
    var _S740 : bool;
    var _S741 : bool;
    var _S742 : bool;
    var _S743 : df_0;
    var _S744 : df_0;
    var _S745 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S746 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S747 : u32 = block_count_0(&(_S746));
        if(block_6 < _S747)
        {
        }
        else
        {
            break;
        }
        var _S748 : u32 = invocation_7.x;
        var _S749 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S750 : Site_0 = site_of_0(&(_S749), block_6, _S748);
        var _S751 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S752 : Lie_0 = x_lie_0(&(_S751));
        var _S753 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S754 : Point_0 = point_of_6(&(_S753), _S750, _S752);
        var _S755 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S756 : Lie_0 = y_lie_0(&(_S755));
        var _S757 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S758 : Point_0 = point_of_7(&(_S757), _S750, _S756);
        var _S759 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S760 : Lie_0 = cotangent_lie_0(&(_S759));
        var _S761 : Row_0 = row_of_15(_S750, _S760);
        var _S762 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S763 : df_0 = c_of_0(&(_S762));
        var _S764 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S765 : Squares_0 = difference_squares_0(&(_S764), _S750, _S754.row_1, _S758.row_1);
        var _S766 : df_0 = Squares_total_0(_S765);
        var _S767 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S768 : df_0 = time_of_0(&(_S767));
        var _S769 : Weights_0 = weights_of_0(_S763, _S754.gap_0, _S758.gap_0, _S766, _S768);
        var _S770 : df_0 = wide_0(0.0f);
        var on_0 : array<df_0, i32(2)>;
        on_0[i32(0)] = _S770;
        on_0[i32(1)] = _S770;
        var i_21 : u32 = _S750.lane_0;
        for(;;)
        {
            _S739 = _S750.columns_1;
            if(i_21 < (_S750.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S771 : u32 = _S761.base_0 + i_21 * _S761.step_2;
            var value_44 : df_0 = wide_0(entryPointParams_cotangent_5[_S771]);
            if((_S761.low_0) != u32(0))
            {
                value_44.lo_0 = entryPointParams_cotangent_5[_S771 + _S761.low_0];
            }
            if((_S761.scale_0.hi_0) == 1.0f)
            {
                _S740 = (_S761.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S740 = false;
            }
            if(_S740)
            {
                _S743 = value_44;
            }
            else
            {
                _S743 = x2A_0(_S761.scale_0, value_44);
            }
            var _S772 : df_0 = on_0[i32(0)];
            var _S773 : u32 = _S754.row_1.base_0 + i_21 * _S754.row_1.step_2;
            var value_45 : df_0 = wide_0(entryPointParams_start_0[_S773]);
            if((_S754.row_1.low_0) != u32(0))
            {
                value_45.lo_0 = entryPointParams_start_0[_S773 + _S754.row_1.low_0];
            }
            if((_S754.row_1.scale_0.hi_0) == 1.0f)
            {
                _S741 = (_S754.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S741 = false;
            }
            if(_S741)
            {
                _S744 = value_45;
            }
            else
            {
                _S744 = x2A_0(_S754.row_1.scale_0, value_45);
            }
            on_0[i32(0)] = x2B_0(_S772, x2A_0(_S743, _S744));
            var _S774 : df_0 = on_0[i32(1)];
            var _S775 : u32 = _S758.row_1.base_0 + i_21 * _S758.row_1.step_2;
            var value_46 : df_0 = wide_0(entryPointParams_end_0[_S775]);
            if((_S758.row_1.low_0) != u32(0))
            {
                value_46.lo_0 = entryPointParams_end_0[_S775 + _S758.row_1.low_0];
            }
            if((_S758.row_1.scale_0.hi_0) == 1.0f)
            {
                _S742 = (_S758.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S742 = false;
            }
            if(_S742)
            {
                _S745 = value_46;
            }
            else
            {
                _S745 = x2A_0(_S758.row_1.scale_0, value_46);
            }
            on_0[i32(1)] = x2B_0(_S774, x2A_0(_S743, _S745));
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        join_0(entryPointParams_5.p_5.lanes_0, _S750, &(on_0));
        var slope_5 : array<df_0, i32(3)>;
        var k_15 : i32 = i32(0);
        for(;;)
        {
            if(k_15 < i32(3))
            {
            }
            else
            {
                break;
            }
            slope_5[k_15] = twice_0(x2B_0(x2A_0(on_0[i32(0)], _S769.on_x_3.partial_0[k_15]), x2A_0(on_0[i32(1)], _S769.on_y_0.partial_0[k_15])));
            k_15 = k_15 + i32(1);
        }
        var _S776 : df_0 = x2A_0(_S763, slope_5[i32(0)]);
        var _S777 : df_0 = x2A_0(_S763, slope_5[i32(1)]);
        var i_22 : u32 = _S750.lane_0;
        for(;;)
        {
            if(i_22 < _S739)
            {
            }
            else
            {
                break;
            }
            var _S778 : u32 = _S754.row_1.base_0 + i_22 * _S754.row_1.step_2;
            var value_47 : df_0 = wide_0(entryPointParams_start_0[_S778]);
            if((_S754.row_1.low_0) != u32(0))
            {
                value_47.lo_0 = entryPointParams_start_0[_S778 + _S754.row_1.low_0];
            }
            if((_S754.row_1.scale_0.hi_0) == 1.0f)
            {
                _S740 = (_S754.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S740 = false;
            }
            if(_S740)
            {
                _S743 = value_47;
            }
            else
            {
                _S743 = x2A_0(_S754.row_1.scale_0, value_47);
            }
            var _S779 : u32 = _S758.row_1.base_0 + i_22 * _S758.row_1.step_2;
            var value_48 : df_0 = wide_0(entryPointParams_end_0[_S779]);
            if((_S758.row_1.low_0) != u32(0))
            {
                value_48.lo_0 = entryPointParams_end_0[_S779 + _S758.row_1.low_0];
            }
            if((_S758.row_1.scale_0.hi_0) == 1.0f)
            {
                _S741 = (_S758.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S741 = false;
            }
            if(_S741)
            {
                _S744 = value_48;
            }
            else
            {
                _S744 = x2A_0(_S758.row_1.scale_0, value_48);
            }
            var _S780 : u32 = _S761.base_0 + i_22 * _S761.step_2;
            var value_49 : df_0 = wide_0(entryPointParams_cotangent_5[_S780]);
            if((_S761.low_0) != u32(0))
            {
                value_49.lo_0 = entryPointParams_cotangent_5[_S780 + _S761.low_0];
            }
            if((_S761.scale_0.hi_0) == 1.0f)
            {
                _S742 = (_S761.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S742 = false;
            }
            if(_S742)
            {
                _S745 = value_49;
            }
            else
            {
                _S745 = x2A_0(_S761.scale_0, value_49);
            }
            var _S781 : df_0 = x2A_0(slope_5[i32(2)], x2D_0(_S743, _S744));
            var _S782 : df_0 = x2D_0(x2B_0(x2A_0(_S769.on_x_3.value_0, _S745), _S781), x2A_0(_S776, _S743));
            var _S783 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_8(&(_S783), _S750, u32(0), i_22, _S782);
            var _S784 : df_0 = x2D_0(x2D_0(x2A_0(_S769.on_y_0.value_0, _S745), _S781), x2A_0(_S777, _S744));
            var _S785 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_9(&(_S785), _S750, u32(1), i_22, _S784);
            i_22 = i_22 + entryPointParams_5.p_5.lanes_0;
        }
        var _S786 : u32 = ((_S754.clipped_0) | ((_S758.clipped_0)));
        var _S787 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_4(&(_S787), _S750, _S786);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_16( _S788 : Site_0,  _S789 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S789.offset_0 + _S788.row_0 * _S789.stride_0;
    row_19.step_2 = _S789.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_10( _S790 : Row_0,  _S791 : u32) -> f32
{
    return entryPointParams_point_2[_S790.base_0 + _S791 * _S790.step_2];
}

fn report_fault_11( _S792 : u32)
{
    var _S793 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S792);
    return;
}

fn squares_of_10( _S794 : ptr<function, Ball_std140_0>,  _S795 : Site_0,  _S796 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_23 : u32 = _S795.lane_0;
    for(;;)
    {
        if(i_23 < (_S795.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S797 : f32 = Row_raw_10(_S796, i_23);
        if(is_bad_0(_S797))
        {
            report_fault_11(_S795.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S797));
        i_23 = i_23 + (*_S794).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S794).lanes_0, _S795);
    return squares_12;
}

fn point_of_8( _S798 : ptr<function, Ball_std140_0>,  _S799 : Site_0,  _S800 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S801 : Row_0 = row_of_16(_S799, _S800);
    point_8.row_1 = _S801;
    var _S802 : Squares_0 = squares_of_10(&((*_S798)), _S799, _S801);
    point_8.length_0 = Squares_length_0(_S802);
    var _S803 : df_0 = Squares_total_0(_S802);
    point_8.square_0 = _S803;
    var _S804 : df_0 = c_of_0(&((*_S798)));
    var _S805 : df_0 = x2A_0(_S804, _S803);
    var _S806 : f32 = Squares_unit_0(_S802);
    var _S807 : bool;
    if(_S806 != 1.0f)
    {
        _S807 = true;
    }
    else
    {
        var _S808 : df_0 = rim_limit_0(&((*_S798)));
        _S807 = less_0(_S808, _S805);
    }
    var _S809 : i32;
    if(_S807)
    {
        _S809 = i32(1);
    }
    else
    {
        _S809 = i32(0);
    }
    var _S810 : u32 = u32(_S809);
    point_8.clipped_0 = _S810;
    if(_S810 != u32(0))
    {
        var _S811 : df_0 = rim_norm_0(&((*_S798)));
        var _S812 : df_0 = root_c_of_0(&((*_S798)));
        point_8.row_1.scale_0 = scaled_0(_0(_S811, x2A_0(_S812, point_8.length_0)), _S806);
        point_8.length_0 = _0(_S811, _S812);
        point_8.square_0 = _0(x2A_0(_S811, _S811), _S804);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S811, _S811));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S805);
    }
    return point_8;
}

fn row_of_17( _S813 : Site_0,  _S814 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S814.offset_0 + _S813.row_0 * _S814.stride_0;
    row_20.step_2 = _S814.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn dot_of_clipped_0( _S815 : Point_0) -> df_0
{
    return _0(wide_0(1.0f), _S815.square_0);
}

fn dot_of_2( _S816 : ptr<function, Ball_std140_0>,  _S817 : Site_0,  _S818 : Row_0,  _S819 : Row_0) -> df_0
{
    var sums_10 : array<df_0, i32(1)>;
    sums_10[i32(0)] = wide_0(0.0f);
    var i_24 : u32 = _S817.lane_0;
    for(;;)
    {
        if(i_24 < (_S817.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S820 : df_0 = sums_10[i32(0)];
        var _S821 : u32 = _S818.base_0 + i_24 * _S818.step_2;
        var value_50 : df_0 = wide_0(entryPointParams_point_2[_S821]);
        if((_S818.low_0) != u32(0))
        {
            value_50.lo_0 = entryPointParams_point_2[_S821 + _S818.low_0];
        }
        var _S822 : bool;
        if((_S818.scale_0.hi_0) == 1.0f)
        {
            _S822 = (_S818.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S822 = false;
        }
        var _S823 : df_0;
        if(_S822)
        {
            _S823 = value_50;
        }
        else
        {
            _S823 = x2A_0(_S818.scale_0, value_50);
        }
        var _S824 : u32 = _S819.base_0 + i_24 * _S819.step_2;
        var value_51 : df_0 = wide_0(entryPointParams_cotangent_6[_S824]);
        if((_S819.low_0) != u32(0))
        {
            value_51.lo_0 = entryPointParams_cotangent_6[_S824 + _S819.low_0];
        }
        var _S825 : bool;
        if((_S819.scale_0.hi_0) == 1.0f)
        {
            _S825 = (_S819.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S825 = false;
        }
        var _S826 : df_0;
        if(_S825)
        {
            _S826 = value_51;
        }
        else
        {
            _S826 = x2A_0(_S819.scale_0, value_51);
        }
        sums_10[i32(0)] = x2B_0(_S820, x2A_0(_S823, _S826));
        i_24 = i_24 + (*_S816).lanes_0;
    }
    join_1((*_S816).lanes_0, _S817, &(sums_10));
    return sums_10[i32(0)];
}

fn put_10( _S827 : ptr<function, Ball_std140_0>,  _S828 : Site_0,  _S829 : u32,  _S830 : df_0)
{
    entryPointParams_point_bar_2[_S828.row_0 * (*_S827).out_stride_0 + (*_S827).out_column_0 + _S829] = nearest_0(_S830);
    return;
}

fn put_bar_10( _S831 : ptr<function, Ball_std140_0>,  _S832 : Site_0,  _S833 : u32,  _S834 : u32,  _S835 : df_0)
{
    if(((((*_S831).flags_0) & (((u32(2) << (_S833)))))) == u32(0))
    {
        put_10(&((*_S831)), _S832, _S834, _S835);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_project_vjp(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S836 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S837 : u32 = block_count_0(&(_S836));
        if(block_7 < _S837)
        {
        }
        else
        {
            break;
        }
        var _S838 : u32 = invocation_8.x;
        var _S839 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S840 : Site_0 = site_of_0(&(_S839), block_7, _S838);
        var _S841 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S842 : Lie_0 = x_lie_0(&(_S841));
        var _S843 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S844 : Point_0 = point_of_8(&(_S843), _S840, _S842);
        var _S845 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S846 : Lie_0 = cotangent_lie_0(&(_S845));
        var _S847 : Row_0 = row_of_17(_S840, _S846);
        var _S848 : df_0;
        if((_S844.clipped_0) != u32(0))
        {
            _S848 = dot_of_clipped_0(_S844);
        }
        else
        {
            _S848 = wide_0(0.0f);
        }
        var _S849 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S850 : df_0 = dot_of_2(&(_S849), _S840, _S844.row_1, _S847);
        var _S851 : df_0 = x2A_0(_S848, _S850);
        var i_25 : u32 = _S840.lane_0;
        for(;;)
        {
            if(i_25 < (_S840.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S852 : u32 = _S847.base_0 + i_25 * _S847.step_2;
            var value_52 : df_0 = wide_0(entryPointParams_cotangent_6[_S852]);
            if((_S847.low_0) != u32(0))
            {
                value_52.lo_0 = entryPointParams_cotangent_6[_S852 + _S847.low_0];
            }
            var _S853 : bool;
            if((_S847.scale_0.hi_0) == 1.0f)
            {
                _S853 = (_S847.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S853 = false;
            }
            var _S854 : df_0;
            if(_S853)
            {
                _S854 = value_52;
            }
            else
            {
                _S854 = x2A_0(_S847.scale_0, value_52);
            }
            var _S855 : u32 = _S844.row_1.base_0 + i_25 * _S844.row_1.step_2;
            var value_53 : df_0 = wide_0(entryPointParams_point_2[_S855]);
            if((_S844.row_1.low_0) != u32(0))
            {
                value_53.lo_0 = entryPointParams_point_2[_S855 + _S844.row_1.low_0];
            }
            var _S856 : bool;
            if((_S844.row_1.scale_0.hi_0) == 1.0f)
            {
                _S856 = (_S844.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S856 = false;
            }
            var _S857 : df_0;
            if(_S856)
            {
                _S857 = value_53;
            }
            else
            {
                _S857 = x2A_0(_S844.row_1.scale_0, value_53);
            }
            var _S858 : df_0 = x2A_0(_S844.row_1.scale_0, x2D_0(_S854, x2A_0(_S851, _S857)));
            var _S859 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_10(&(_S859), _S840, u32(0), i_25, _S858);
            i_25 = i_25 + entryPointParams_6.p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_18( _S860 : Site_0,  _S861 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S861.offset_0 + _S860.row_0 * _S861.stride_0;
    row_21.step_2 = _S861.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_11( _S862 : Row_0,  _S863 : u32) -> f32
{
    return entryPointParams_point_3[_S862.base_0 + _S863 * _S862.step_2];
}

fn report_fault_12( _S864 : u32)
{
    var _S865 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S864);
    return;
}

fn squares_of_11( _S866 : ptr<function, Ball_std140_0>,  _S867 : Site_0,  _S868 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_26 : u32 = _S867.lane_0;
    for(;;)
    {
        if(i_26 < (_S867.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S869 : f32 = Row_raw_11(_S868, i_26);
        if(is_bad_0(_S869))
        {
            report_fault_12(_S867.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S869));
        i_26 = i_26 + (*_S866).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S866).lanes_0, _S867);
    return squares_13;
}

fn point_of_9( _S870 : ptr<function, Ball_std140_0>,  _S871 : Site_0,  _S872 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S873 : Row_0 = row_of_18(_S871, _S872);
    point_9.row_1 = _S873;
    var _S874 : Squares_0 = squares_of_11(&((*_S870)), _S871, _S873);
    point_9.length_0 = Squares_length_0(_S874);
    var _S875 : df_0 = Squares_total_0(_S874);
    point_9.square_0 = _S875;
    var _S876 : df_0 = c_of_0(&((*_S870)));
    var _S877 : df_0 = x2A_0(_S876, _S875);
    var _S878 : f32 = Squares_unit_0(_S874);
    var _S879 : bool;
    if(_S878 != 1.0f)
    {
        _S879 = true;
    }
    else
    {
        var _S880 : df_0 = rim_limit_0(&((*_S870)));
        _S879 = less_0(_S880, _S877);
    }
    var _S881 : i32;
    if(_S879)
    {
        _S881 = i32(1);
    }
    else
    {
        _S881 = i32(0);
    }
    var _S882 : u32 = u32(_S881);
    point_9.clipped_0 = _S882;
    if(_S882 != u32(0))
    {
        var _S883 : df_0 = rim_norm_0(&((*_S870)));
        var _S884 : df_0 = root_c_of_0(&((*_S870)));
        point_9.row_1.scale_0 = scaled_0(_0(_S883, x2A_0(_S884, point_9.length_0)), _S878);
        point_9.length_0 = _0(_S883, _S884);
        point_9.square_0 = _0(x2A_0(_S883, _S883), _S876);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S883, _S883));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S877);
    }
    return point_9;
}

fn row_of_19( _S885 : Site_0,  _S886 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S886.offset_0 + _S885.row_0 * _S886.stride_0;
    row_22.step_2 = _S886.step_0;
    row_22.low_0 = u32(0);
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn dot_of_3( _S887 : ptr<function, Ball_std140_0>,  _S888 : Site_0,  _S889 : Row_0,  _S890 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_27 : u32 = _S888.lane_0;
    for(;;)
    {
        if(i_27 < (_S888.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S891 : df_0 = sums_11[i32(0)];
        var _S892 : u32 = _S889.base_0 + i_27 * _S889.step_2;
        var value_54 : df_0 = wide_0(entryPointParams_point_3[_S892]);
        if((_S889.low_0) != u32(0))
        {
            value_54.lo_0 = entryPointParams_point_3[_S892 + _S889.low_0];
        }
        var _S893 : bool;
        if((_S889.scale_0.hi_0) == 1.0f)
        {
            _S893 = (_S889.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S893 = false;
        }
        var _S894 : df_0;
        if(_S893)
        {
            _S894 = value_54;
        }
        else
        {
            _S894 = x2A_0(_S889.scale_0, value_54);
        }
        var _S895 : u32 = _S890.base_0 + i_27 * _S890.step_2;
        var value_55 : df_0 = wide_0(entryPointParams_cotangent_7[_S895]);
        if((_S890.low_0) != u32(0))
        {
            value_55.lo_0 = entryPointParams_cotangent_7[_S895 + _S890.low_0];
        }
        var _S896 : bool;
        if((_S890.scale_0.hi_0) == 1.0f)
        {
            _S896 = (_S890.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S896 = false;
        }
        var _S897 : df_0;
        if(_S896)
        {
            _S897 = value_55;
        }
        else
        {
            _S897 = x2A_0(_S890.scale_0, value_55);
        }
        sums_11[i32(0)] = x2B_0(_S891, x2A_0(_S894, _S897));
        i_27 = i_27 + (*_S887).lanes_0;
    }
    join_1((*_S887).lanes_0, _S888, &(sums_11));
    return sums_11[i32(0)];
}

fn put_11( _S898 : ptr<function, Ball_std140_0>,  _S899 : Site_0,  _S900 : u32,  _S901 : df_0)
{
    entryPointParams_point_bar_3[_S899.row_0 * (*_S898).out_stride_0 + (*_S898).out_column_0 + _S900] = nearest_0(_S901);
    return;
}

fn put_bar_11( _S902 : ptr<function, Ball_std140_0>,  _S903 : Site_0,  _S904 : u32,  _S905 : u32,  _S906 : df_0)
{
    if(((((*_S902).flags_0) & (((u32(2) << (_S904)))))) == u32(0))
    {
        put_11(&((*_S902)), _S903, _S905, _S906);
    }
    return;
}

fn report_fault_13( _S907 : u32)
{
    var _S908 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S907);
    return;
}

fn refuse_clipped_5( _S909 : ptr<function, Ball_std140_0>,  _S910 : Site_0,  _S911 : u32)
{
    var _S912 : bool;
    if(Site_is_first_0(_S910))
    {
        _S912 = _S911 > u32(0);
    }
    else
    {
        _S912 = false;
    }
    if(_S912)
    {
        _S912 = ((((*_S909).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S912 = false;
    }
    if(_S912)
    {
        report_fault_13(_S910.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_to_lorentz_vjp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_8 : u32 = group_7.x;
    for(;;)
    {
        var _S913 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S914 : u32 = block_count_0(&(_S913));
        if(block_8 < _S914)
        {
        }
        else
        {
            break;
        }
        var _S915 : u32 = invocation_9.x;
        var _S916 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S917 : Site_0 = site_of_0(&(_S916), block_8, _S915);
        var _S918 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S919 : Lie_0 = x_lie_0(&(_S918));
        var _S920 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S921 : Point_0 = point_of_9(&(_S920), _S917, _S919);
        var _S922 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S923 : Lie_0 = cotangent_lie_0(&(_S922));
        var _S924 : Row_0 = row_of_19(_S917, _S923);
        var along_0 : Row_0 = _S924;
        var value_56 : df_0 = wide_0(entryPointParams_cotangent_7[_S924.base_0]);
        if((_S924.low_0) != u32(0))
        {
            value_56.lo_0 = entryPointParams_cotangent_7[_S924.base_0 + _S924.low_0];
        }
        var _S925 : bool;
        if((_S924.scale_0.hi_0) == 1.0f)
        {
            _S925 = (_S924.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S925 = false;
        }
        var _S926 : df_0;
        if(_S925)
        {
            _S926 = value_56;
        }
        else
        {
            _S926 = x2A_0(_S924.scale_0, value_56);
        }
        along_0.base_0 = along_0.base_0 + entryPointParams_7.p_7.cotangent_step_0;
        var _S927 : df_0 = _0(wide_0(2.0f), _S921.gap_0);
        var _S928 : df_0 = x2A_0(_S926, _S927);
        var _S929 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S930 : df_0 = root_c_of_0(&(_S929));
        var _S931 : df_0 = _0(x2A_0(_S928, _S930), x2D_1(_S927, 1.0f));
        var _S932 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S933 : df_0 = c_of_0(&(_S932));
        var _S934 : df_0 = _0(x2A_0(_S933, _S927), _S921.gap_0);
        var _S935 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S936 : df_0 = dot_of_3(&(_S935), _S917, _S921.row_1, along_0);
        var _S937 : df_0 = x2B_0(twice_0(x2A_0(_S934, x2B_0(_S936, x2A_0(_S931, _S921.square_0)))), x2A_0(_S927, _S931));
        var i_28 : u32 = _S917.lane_0;
        for(;;)
        {
            if(i_28 < (_S917.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S938 : Row_0 = along_0;
            var _S939 : u32 = _S938.base_0 + i_28 * _S938.step_2;
            var value_57 : df_0 = wide_0(entryPointParams_cotangent_7[_S939]);
            if((_S938.low_0) != u32(0))
            {
                value_57.lo_0 = entryPointParams_cotangent_7[_S939 + _S938.low_0];
            }
            var _S940 : bool;
            if((_S938.scale_0.hi_0) == 1.0f)
            {
                _S940 = (_S938.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S940 = false;
            }
            var _S941 : df_0;
            if(_S940)
            {
                _S941 = value_57;
            }
            else
            {
                _S941 = x2A_0(_S938.scale_0, value_57);
            }
            var _S942 : df_0 = x2A_0(_S927, _S941);
            var _S943 : u32 = _S921.row_1.base_0 + i_28 * _S921.row_1.step_2;
            var value_58 : df_0 = wide_0(entryPointParams_point_3[_S943]);
            if((_S921.row_1.low_0) != u32(0))
            {
                value_58.lo_0 = entryPointParams_point_3[_S943 + _S921.row_1.low_0];
            }
            var _S944 : bool;
            if((_S921.row_1.scale_0.hi_0) == 1.0f)
            {
                _S944 = (_S921.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S944 = false;
            }
            var _S945 : df_0;
            if(_S944)
            {
                _S945 = value_58;
            }
            else
            {
                _S945 = x2A_0(_S921.row_1.scale_0, value_58);
            }
            var _S946 : df_0 = x2B_0(_S942, x2A_0(_S937, _S945));
            var _S947 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_11(&(_S947), _S917, u32(0), i_28, _S946);
            i_28 = i_28 + entryPointParams_7.p_7.lanes_0;
        }
        var _S948 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_5(&(_S948), _S917, _S921.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_state_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_pull_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_shares_0 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_pull_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_points_bar_0 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_weights_bar_0 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(11) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(12) @group(0) var<storage, read> entryPointParams_mean_0 : array<f32>;

@binding(13) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_state_1 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_solve_0 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(18) @group(0) var<storage, read> entryPointParams_points_1 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_shares_1 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_state_2 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_solve_1 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_terms_0 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(25) @group(0) var<storage, read> entryPointParams_sums_0 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_state_3 : array<f32>;

@binding(27) @group(0) var<storage, read> entryPointParams_before_0 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_solve_2 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(31) @group(0) var<storage, read> entryPointParams_points_2 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_shares_2 : array<f32>;

@binding(33) @group(0) var<storage, read> entryPointParams_state_4 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_solve_3 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_points_bar_1 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_weights_bar_1 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(2))
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
                if(k_1 < i32(2))
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
        if(k_1 < i32(2))
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

fn add_0( a_6 : Dual_0,  b_5 : Dual_0) -> Dual_0
{
    var dual_1 : Dual_0;
    dual_1.value_0 = x2B_0(a_6.value_0, b_5.value_0);
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
        dual_1.partial_0[k_2] = x2B_0(a_6.partial_0[k_2], b_5.partial_0[k_2]);
        k_2 = k_2 + i32(1);
    }
    return dual_1;
}

fn wide_0( value_4 : f32) -> df_0
{
    return pair_of_0(value_4, 0.0f);
}

fn neg_0( a_7 : df_0) -> df_0
{
    return pair_of_0(- a_7.hi_0, - a_7.lo_0);
}

fn x2D_0( a_8 : df_0,  b_6 : df_0) -> df_0
{
    return x2B_0(a_8, neg_0(b_6));
}

fn root_of_0( a_9 : df_0) -> df_0
{
    if(!((a_9.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S15 : f32 = sqrt(a_9.hi_0);
    return fast_two_sum_0(_S15, x2D_0(a_9, two_product_0(_S15, _S15)).hi_0 / (2.0f * _S15));
}

fn x2A_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S16 : df_0 = two_product_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S16.hi_0, rounded_0(_S16.lo_0 + rounded_0(a_10.lo_0 * b_7)));
}

fn x2B_1( a_11 : df_0,  b_8 : f32) -> df_0
{
    var _S17 : df_0 = two_sum_0(a_11.hi_0, b_8);
    return fast_two_sum_0(_S17.hi_0, rounded_0(_S17.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    var _S18 : f32 = a_12.hi_0 / b_9.hi_0;
    var _S19 : df_0 = x2D_0(a_12, x2A_1(b_9, _S18));
    var _S20 : f32 = _S19.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S18, _S20), x2D_0(_S19, x2A_1(b_9, _S20)).hi_0 / b_9.hi_0);
}

fn _0( a_13 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_10);
}

fn dual_root_0( a_14 : Dual_0) -> Dual_0
{
    var _S21 : df_0 = root_of_0(a_14.value_0);
    return chain_0(a_14, _S21, _0(wide_0(0.5f), _S21));
}

struct Sloped_0
{
     value_5 : df_0,
     slope_1 : df_0,
};

fn scaled_0( a_15 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_15.hi_0 * power_0, a_15.lo_0 * power_0);
}

fn twice_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 2.0f);
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
        var _S22 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S23 : i32 = k_3 + i32(1);
        grown_0 = _S22;
        k_3 = _S23;
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
    var _S24 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S24)), 0.125f)), 1.0f), power_of_two_0(i32(_S24)));
}

fn x2D_1( a_17 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_17, - b_11);
}

fn half_of_0( a_18 : df_0) -> df_0
{
    return scaled_0(a_18, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S25 : f32 = log(x_2.hi_0);
    var _S26 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S25))), 1.0f);
    return x2B_0(wide_0(_S25), x2D_0(_S26, half_of_0(x2A_0(_S26, _S26))));
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
    var _S27 : df_0 = root_of_0(t_2);
    var _S28 : df_0 = _0(asinh_of_0(t_2, _S27), _S27);
    return sloped_0(_S28, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S28), twice_0(t_2)));
}

fn dual_asinhc_0( a_19 : Dual_0) -> Dual_0
{
    var _S29 : Sloped_0 = asinhc_0(a_19.value_0);
    return chain_0(a_19, _S29.value_5, _S29.slope_1);
}

fn div_0( a_20 : Dual_0,  b_12 : Dual_0) -> Dual_0
{
    var _S30 : df_0 = _0(wide_0(1.0f), b_12.value_0);
    var dual_2 : Dual_0;
    dual_2.value_0 = _0(a_20.value_0, b_12.value_0);
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
        dual_2.partial_0[k_4] = x2A_0(x2D_0(a_20.partial_0[k_4], x2A_0(dual_2.value_0, b_12.partial_0[k_4])), _S30);
        k_4 = k_4 + i32(1);
    }
    return dual_2;
}

fn mul_0( a_21 : Dual_0,  b_13 : Dual_0) -> Dual_0
{
    var dual_3 : Dual_0;
    dual_3.value_0 = x2A_0(a_21.value_0, b_13.value_0);
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
        dual_3.partial_0[k_5] = x2B_0(x2A_0(a_21.partial_0[k_5], b_13.value_0), x2A_0(a_21.value_0, b_13.partial_0[k_5]));
        k_5 = k_5 + i32(1);
    }
    return dual_3;
}

fn times_0( a_22 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_22, x2A_0(a_22.value_0, factor_0), factor_0);
}

fn variable_0( value_7 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = value_7;
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
        var _S31 : f32;
        if(k_6 == index_0)
        {
            _S31 = 1.0f;
        }
        else
        {
            _S31 = 0.0f;
        }
        dual_4.partial_0[k_6] = wide_0(_S31);
        k_6 = k_6 + i32(1);
    }
    return dual_4;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_7) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_7].hi_0, (*sums_1)[k_7].lo_0);
        k_7 = k_7 + i32(1);
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
            k_7 = i32(0);
            for(;;)
            {
                if(k_7 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S32 : u32 = u32(k_7) * u32(64) + site_1.invocation_0;
                var _S33 : df_0 = x2B_0(pair_of_0(parts_0[_S32].x, parts_0[_S32].y), pair_of_0(parts_0[_S32 + reach_1].x, parts_0[_S32 + reach_1].y));
                parts_0[_S32] = vec2<f32>(_S33.hi_0, _S33.lo_0);
                k_7 = k_7 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_7 = i32(0);
    for(;;)
    {
        if(k_7 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_7] = pair_of_0(parts_0[u32(k_7) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_7) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_7 = k_7 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
    var k_8 : i32 = i32(0);
    for(;;)
    {
        if(k_8 < i32(1))
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
                if(k_8 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S34 : u32 = u32(k_8) * u32(64) + site_2.invocation_0;
                var _S35 : df_0 = x2B_0(pair_of_0(parts_0[_S34].x, parts_0[_S34].y), pair_of_0(parts_0[_S34 + reach_2].x, parts_0[_S34 + reach_2].y));
                parts_0[_S34] = vec2<f32>(_S35.hi_0, _S35.lo_0);
                k_8 = k_8 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_8 = i32(0);
    for(;;)
    {
        if(k_8 < i32(1))
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

fn block_count_0( p_6 : ptr<function, Ball_std140_0>) -> u32
{
    var _S36 : u32 = (*p_6).rows_0;
    var _S37 : u32 = (*p_6).lanes_0;
    var _S38 : u32 = u32(64) / (*p_6).lanes_0;
    var _S39 : u32 = _S36 + _S38 - u32(1);
    var _S40 : u32 = u32(64) / _S37;
    var _S41 : u32 = _S39 / _S40;
    return _S41;
}

fn site_of_0( p_7 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S42 : u32 = (*p_7).lanes_0;
    var _S43 : u32 = u32(64) / (*p_7).lanes_0;
    var _S44 : u32 = block_0 * _S43;
    var _S45 : u32 = invocation_1 / _S42;
    var _S46 : u32 = _S44 + _S45;
    var site_3 : Site_0;
    var _S47 : bool = _S46 < ((*p_7).rows_0);
    site_3.active_0 = _S47;
    var _S48 : u32;
    if(_S47)
    {
        _S48 = _S46;
    }
    else
    {
        _S48 = u32(0);
    }
    site_3.row_0 = _S48;
    var _S49 : u32 = invocation_1 % _S42;
    site_3.lane_0 = _S49;
    site_3.invocation_0 = invocation_1;
    if(site_3.active_0)
    {
        _S48 = (*p_7).columns_0;
    }
    else
    {
        _S48 = u32(0);
    }
    site_3.columns_1 = _S48;
    return site_3;
}

fn state_size_0( p_8 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_8).columns_0 + u32(8);
}

fn state_place_0( p_9 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_1 : u32) -> u32
{
    var _S50 : u32 = state_size_0(&((*p_9)));
    return batch_0 * _S50 + index_1;
}

fn state_place_1( p_10 : ptr<function, Ball_std140_0>,  batch_1 : u32,  index_2 : u32) -> u32
{
    var _S51 : u32 = state_size_0(&((*p_10)));
    return batch_1 * _S51 + index_2;
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

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn pull_place_0( p_12 : ptr<function, Ball_std140_0>,  batch_2 : u32,  index_3 : u32) -> u32
{
    return batch_2 * ((*p_12).columns_0 + u32(1)) + index_3;
}

fn Site_is_first_0( this_0 : Site_0) -> bool
{
    var _S52 : bool;
    if(this_0.active_0)
    {
        _S52 = (this_0.lane_0) == u32(0);
    }
    else
    {
        _S52 = false;
    }
    return _S52;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_0 : df_0,
};

fn pairs_of_0( _S53 : u32) -> Row_0
{
    var row_1 : Row_0;
    row_1.base_0 = _S53 * u32(2);
    row_1.step_2 = u32(2);
    row_1.low_0 = u32(1);
    row_1.scale_0 = wide_0(1.0f);
    return row_1;
}

fn state_row_0( _S54 : ptr<function, Ball_std140_0>,  _S55 : u32) -> Row_0
{
    var _S56 : u32 = state_place_1(&((*_S54)), _S55, u32(0));
    return pairs_of_0(_S56);
}

fn row_of_0( _S57 : Site_0,  _S58 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S58.offset_0 + _S57.row_0 * _S58.stride_0;
    row_2.step_2 = _S58.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn bar_row_0( _S59 : ptr<function, Ball_std140_0>,  _S60 : Site_0,  _S61 : u32) -> Row_0
{
    return row_of_0(_S60, lie_of_0((*_S59).cotangent_offset_0 + _S61 * (*_S59).cotangent_stride_0, u32(0), (*_S59).cotangent_step_0));
}

fn dot_of_0( _S62 : ptr<function, Ball_std140_0>,  _S63 : Site_0,  _S64 : Row_0,  _S65 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
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
        var _S66 : df_0 = sums_3[i32(0)];
        var _S67 : u32 = _S64.base_0 + i_0 * _S64.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_cotangent_0[_S67]);
        if((_S64.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_cotangent_0[_S67 + _S64.low_0];
        }
        var _S68 : bool;
        if((_S64.scale_0.hi_0) == 1.0f)
        {
            _S68 = (_S64.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S68 = false;
        }
        var _S69 : df_0;
        if(_S68)
        {
            _S69 = value_8;
        }
        else
        {
            _S69 = x2A_0(_S64.scale_0, value_8);
        }
        var _S70 : u32 = _S65.base_0 + i_0 * _S65.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_state_0[_S70]);
        if((_S65.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_state_0[_S70 + _S65.low_0];
        }
        var _S71 : bool;
        if((_S65.scale_0.hi_0) == 1.0f)
        {
            _S71 = (_S65.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S71 = false;
        }
        var _S72 : df_0;
        if(_S71)
        {
            _S72 = value_9;
        }
        else
        {
            _S72 = x2A_0(_S65.scale_0, value_9);
        }
        sums_3[i32(0)] = x2B_0(_S66, x2A_0(_S69, _S72));
        i_0 = i_0 + (*_S62).lanes_0;
    }
    join_2((*_S62).lanes_0, _S63, &(sums_3));
    return sums_3[i32(0)];
}

fn pair_at_0( _S73 : u32) -> df_0
{
    var _S74 : u32 = _S73 * u32(2);
    return pair_of_0(entryPointParams_state_0[_S74], entryPointParams_state_0[_S74 + u32(1)]);
}

fn state_number_0( _S75 : ptr<function, Ball_std140_0>,  _S76 : u32,  _S77 : u32) -> df_0
{
    var _S78 : u32 = state_place_0(&((*_S75)), _S76, (*_S75).columns_0 + _S77);
    return pair_at_0(_S78);
}

fn store_0( _S79 : u32,  _S80 : df_0)
{
    var _S81 : u32 = _S79 * u32(2);
    entryPointParams_pull_0[_S81] = _S80.hi_0;
    entryPointParams_pull_0[_S81 + u32(1)] = _S80.lo_0;
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_pull(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S82 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S83 : u32 = block_count_0(&(_S82));
        if(block_1 < _S83)
        {
        }
        else
        {
            break;
        }
        var _S84 : u32 = invocation_2.x;
        var _S85 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S86 : Site_0 = site_of_0(&(_S85), block_1, _S84);
        var _S87 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S88 : Row_0 = state_row_0(&(_S87), _S86.row_0);
        var _S89 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S90 : Row_0 = bar_row_0(&(_S89), _S86, _S86.row_0);
        var _S91 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S92 : df_0 = dot_of_0(&(_S91), _S86, _S90, _S88);
        var _S93 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S94 : df_0 = state_number_0(&(_S93), _S86.row_0, u32(1));
        var _S95 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S96 : df_0 = state_number_0(&(_S95), _S86.row_0, u32(2));
        var _S97 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S98 : df_0 = c_of_0(&(_S97));
        var _S99 : df_0 = _0(x2A_0(_S92, _S98), _S96);
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
            var _S100 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S101 : u32 = pull_place_0(&(_S100), _S86.row_0, i_1);
            var _S102 : u32 = _S90.base_0 + i_1 * _S90.step_2;
            var value_10 : df_0 = wide_0(entryPointParams_cotangent_0[_S102]);
            if((_S90.low_0) != u32(0))
            {
                value_10.lo_0 = entryPointParams_cotangent_0[_S102 + _S90.low_0];
            }
            var _S103 : bool;
            if((_S90.scale_0.hi_0) == 1.0f)
            {
                _S103 = (_S90.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S103 = false;
            }
            var _S104 : df_0;
            if(_S103)
            {
                _S104 = value_10;
            }
            else
            {
                _S104 = x2A_0(_S90.scale_0, value_10);
            }
            var _S105 : df_0 = _0(_S104, x2B_0(_S94, _S96));
            var _S106 : u32 = _S88.base_0 + i_1 * _S88.step_2;
            var value_11 : df_0 = wide_0(entryPointParams_state_0[_S106]);
            if((_S88.low_0) != u32(0))
            {
                value_11.lo_0 = entryPointParams_state_0[_S106 + _S88.low_0];
            }
            var _S107 : bool;
            if((_S88.scale_0.hi_0) == 1.0f)
            {
                _S107 = (_S88.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S107 = false;
            }
            var _S108 : df_0;
            if(_S107)
            {
                _S108 = value_11;
            }
            else
            {
                _S108 = x2A_0(_S88.scale_0, value_11);
            }
            store_0(_S101, x2B_0(_S105, x2A_0(_S99, _S108)));
            i_1 = i_1 + entryPointParams_0.p_0.lanes_0;
        }
        if(Site_is_first_0(_S86))
        {
            var _S109 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S110 : u32 = pull_place_0(&(_S109), _S86.row_0, entryPointParams_0.p_0.columns_0);
            store_0(_S110, _0(neg_0(_S92), _S96));
        }
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn point_blocks_0( p_13 : ptr<function, Ball_std140_0>) -> u32
{
    var _S111 : u32 = (*p_13).rows_0 * (*p_13).points_0;
    var _S112 : u32 = (*p_13).lanes_0;
    var _S113 : u32 = u32(64) / (*p_13).lanes_0;
    var _S114 : u32 = _S111 + _S113 - u32(1);
    var _S115 : u32 = u32(64) / _S112;
    var _S116 : u32 = _S114 / _S115;
    return _S116;
}

fn point_site_of_0( p_14 : ptr<function, Ball_std140_0>,  block_2 : u32,  invocation_3 : u32) -> Site_0
{
    var _S117 : u32 = (*p_14).lanes_0;
    var _S118 : u32 = u32(64) / (*p_14).lanes_0;
    var _S119 : u32 = block_2 * _S118;
    var _S120 : u32 = invocation_3 / _S117;
    var _S121 : u32 = _S119 + _S120;
    var site_4 : Site_0;
    var _S122 : bool = _S121 < ((*p_14).rows_0 * (*p_14).points_0);
    site_4.active_0 = _S122;
    var _S123 : u32;
    if(_S122)
    {
        _S123 = _S121;
    }
    else
    {
        _S123 = u32(0);
    }
    site_4.row_0 = _S123;
    var _S124 : u32 = invocation_3 % _S117;
    site_4.lane_0 = _S124;
    site_4.invocation_0 = invocation_3;
    if(site_4.active_0)
    {
        _S123 = (*p_14).columns_0;
    }
    else
    {
        _S123 = u32(0);
    }
    site_4.columns_1 = _S123;
    return site_4;
}

fn point_stride_0( p_15 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_15).z_stride_0;
}

fn point_lie_0( p_16 : ptr<function, Ball_std140_0>,  site_5 : Site_0) -> Lie_0
{
    var _S125 : u32 = (*p_16).points_0;
    var _S126 : u32 = site_5.row_0 / (*p_16).points_0;
    var _S127 : u32 = (*p_16).x_offset_0 + _S126 * (*p_16).x_stride_0;
    var _S128 : u32 = site_5.row_0 - _S126 * _S125;
    var _S129 : u32 = point_stride_0(&((*p_16)));
    return lie_of_0(_S127 + _S128 * _S129, u32(0), (*p_16).x_step_0);
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
    var _S130 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S130;
    squares_0.usual_0 = _S130;
    squares_0.big_0 = _S130;
    return squares_0;
}

fn is_bad_0( value_12 : f32) -> bool
{
    return (((bitcast<u32>((value_12))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_1 : ptr<function, Squares_0>,  value_13 : df_0)
{
    var _S131 : f32 = abs(value_13.hi_0);
    if(_S131 < 1.073741824e+09f)
    {
        var _S132 : df_0 = scaled_0(value_13, 1.6777216e+07f);
        (*this_1).small_0 = x2B_0((*this_1).small_0, x2A_0(_S132, _S132));
    }
    else
    {
        if(_S131 < 1.15292150460684698e+18f)
        {
            (*this_1).usual_0 = x2B_0((*this_1).usual_0, x2A_0(value_13, value_13));
        }
        else
        {
            var _S133 : df_0 = scaled_0(value_13, 5.42101086242752217e-20f);
            (*this_1).big_0 = x2B_0((*this_1).big_0, x2A_0(_S133, _S133));
        }
    }
    return;
}

fn Squares_join_over_0( this_2 : ptr<function, Squares_0>,  lanes_4 : u32,  site_6 : Site_0)
{
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = (*this_2).small_0;
    sums_4[i32(1)] = (*this_2).usual_0;
    sums_4[i32(2)] = (*this_2).big_0;
    join_1(lanes_4, site_6, &(sums_4));
    (*this_2).small_0 = sums_4[i32(0)];
    (*this_2).usual_0 = sums_4[i32(1)];
    (*this_2).big_0 = sums_4[i32(2)];
    return;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S134 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
    var _S135 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S135 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S134, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S135 = _S134;
    }
    return _S135;
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S136 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S136 = true;
    }
    else
    {
        _S136 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S137 : df_0;
    if(_S136)
    {
        _S137 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S137 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S137;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S138 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S138 = 5.42101086242752217e-20f;
    }
    else
    {
        _S138 = 1.0f;
    }
    return _S138;
}

fn rim_limit_0( p_17 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_17).limit_hi_0, (*p_17).limit_lo_0);
}

fn less_0( a_23 : df_0,  b_14 : df_0) -> bool
{
    var _S139 : bool;
    if((a_23.hi_0) < (b_14.hi_0))
    {
        _S139 = true;
    }
    else
    {
        if((a_23.hi_0) == (b_14.hi_0))
        {
            _S139 = (a_23.lo_0) < (b_14.lo_0);
        }
        else
        {
            _S139 = false;
        }
    }
    return _S139;
}

fn rim_norm_0( p_18 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_18).norm_hi_0, (*p_18).norm_lo_0);
}

fn root_c_of_0( p_19 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_19).root_hi_0, (*p_19).root_lo_0);
}

fn batch_of_0( p_20 : ptr<function, Ball_std140_0>,  site_7 : Site_0) -> u32
{
    var _S140 : u32 = site_7.row_0 / (*p_20).points_0;
    return _S140;
}

fn share_place_0( p_21 : ptr<function, Ball_std140_0>,  batch_3 : u32,  index_4 : u32) -> u32
{
    return batch_3 * ((*p_21).points_0 + u32(1)) + index_4;
}

fn nearest_0( value_14 : df_0) -> f32
{
    var _S141 : f32;
    if(is_bad_0(value_14.hi_0))
    {
        _S141 = value_14.hi_0;
    }
    else
    {
        _S141 = value_14.hi_0 + value_14.lo_0;
    }
    return _S141;
}

fn weight_place_0( p_22 : ptr<function, Ball_std140_0>,  place_0 : u32) -> u32
{
    return place_0 * (*p_22).z_step_0 + (*p_22).z_offset_0;
}

struct Point_0
{
     row_3 : Row_0,
     length_0 : df_0,
     square_0 : df_0,
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_1( _S142 : Site_0,  _S143 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S143.offset_0 + _S142.row_0 * _S143.stride_0;
    row_4.step_2 = _S143.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_0( _S144 : Row_0,  _S145 : u32) -> f32
{
    return entryPointParams_points_0[_S144.base_0 + _S145 * _S144.step_2];
}

fn report_fault_0( _S146 : u32)
{
    var _S147 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S146);
    return;
}

fn squares_of_0( _S148 : ptr<function, Ball_std140_0>,  _S149 : Site_0,  _S150 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S149.lane_0;
    for(;;)
    {
        if(i_2 < (_S149.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S151 : f32 = Row_raw_0(_S150, i_2);
        if(is_bad_0(_S151))
        {
            report_fault_0(_S149.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S151));
        i_2 = i_2 + (*_S148).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S148).lanes_0, _S149);
    return squares_1;
}

fn point_of_0( _S152 : ptr<function, Ball_std140_0>,  _S153 : Site_0,  _S154 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S155 : Row_0 = row_of_1(_S153, _S154);
    point_0.row_3 = _S155;
    var _S156 : Squares_0 = squares_of_0(&((*_S152)), _S153, _S155);
    point_0.length_0 = Squares_length_0(_S156);
    var _S157 : df_0 = Squares_total_0(_S156);
    point_0.square_0 = _S157;
    var _S158 : df_0 = c_of_0(&((*_S152)));
    var _S159 : df_0 = x2A_0(_S158, _S157);
    var _S160 : f32 = Squares_unit_0(_S156);
    var _S161 : bool;
    if(_S160 != 1.0f)
    {
        _S161 = true;
    }
    else
    {
        var _S162 : df_0 = rim_limit_0(&((*_S152)));
        _S161 = less_0(_S162, _S159);
    }
    var _S163 : i32;
    if(_S161)
    {
        _S163 = i32(1);
    }
    else
    {
        _S163 = i32(0);
    }
    var _S164 : u32 = u32(_S163);
    point_0.clipped_0 = _S164;
    if(_S164 != u32(0))
    {
        var _S165 : df_0 = rim_norm_0(&((*_S152)));
        var _S166 : df_0 = root_c_of_0(&((*_S152)));
        point_0.row_3.scale_0 = scaled_0(_0(_S165, x2A_0(_S166, point_0.length_0)), _S160);
        point_0.length_0 = _0(_S165, _S166);
        point_0.square_0 = _0(x2A_0(_S165, _S165), _S158);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S165, _S165));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S159);
    }
    return point_0;
}

fn pair_at_1( _S167 : u32) -> df_0
{
    var _S168 : u32 = _S167 * u32(2);
    return pair_of_0(entryPointParams_shares_0[_S168], entryPointParams_shares_0[_S168 + u32(1)]);
}

fn share_of_0( _S169 : ptr<function, Ball_std140_0>,  _S170 : Site_0) -> df_0
{
    var _S171 : u32 = (*_S169).points_0;
    var _S172 : u32 = _S170.row_0 / (*_S169).points_0;
    var _S173 : u32 = share_place_0(&((*_S169)), _S172, _S170.row_0 - _S172 * _S171);
    return pair_at_1(_S173);
}

fn pairs_of_1( _S174 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S174 * u32(2);
    row_5.step_2 = u32(2);
    row_5.low_0 = u32(1);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn pair_at_2( _S175 : u32) -> df_0
{
    var _S176 : u32 = _S175 * u32(2);
    return pair_of_0(entryPointParams_pull_1[_S176], entryPointParams_pull_1[_S176 + u32(1)]);
}

fn dot_of_1( _S177 : ptr<function, Ball_std140_0>,  _S178 : Site_0,  _S179 : Row_0,  _S180 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_3 : u32 = _S178.lane_0;
    for(;;)
    {
        if(i_3 < (_S178.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S181 : df_0 = sums_5[i32(0)];
        var _S182 : u32 = _S179.base_0 + i_3 * _S179.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_pull_1[_S182]);
        if((_S179.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_pull_1[_S182 + _S179.low_0];
        }
        var _S183 : bool;
        if((_S179.scale_0.hi_0) == 1.0f)
        {
            _S183 = (_S179.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S183 = false;
        }
        var _S184 : df_0;
        if(_S183)
        {
            _S184 = value_15;
        }
        else
        {
            _S184 = x2A_0(_S179.scale_0, value_15);
        }
        var _S185 : u32 = _S180.base_0 + i_3 * _S180.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_points_0[_S185]);
        if((_S180.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_points_0[_S185 + _S180.low_0];
        }
        var _S186 : bool;
        if((_S180.scale_0.hi_0) == 1.0f)
        {
            _S186 = (_S180.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S186 = false;
        }
        var _S187 : df_0;
        if(_S186)
        {
            _S187 = value_16;
        }
        else
        {
            _S187 = x2A_0(_S180.scale_0, value_16);
        }
        sums_5[i32(0)] = x2B_0(_S181, x2A_0(_S184, _S187));
        i_3 = i_3 + (*_S177).lanes_0;
    }
    join_2((*_S177).lanes_0, _S178, &(sums_5));
    return sums_5[i32(0)];
}

fn put_0( _S188 : ptr<function, Ball_std140_0>,  _S189 : Site_0,  _S190 : u32,  _S191 : df_0)
{
    entryPointParams_points_bar_0[_S189.row_0 * (*_S188).out_stride_0 + (*_S188).out_column_0 + _S190] = nearest_0(_S191);
    return;
}

fn put_bar_0( _S192 : ptr<function, Ball_std140_0>,  _S193 : Site_0,  _S194 : u32,  _S195 : u32,  _S196 : df_0)
{
    if(((((*_S192).flags_0) & (((u32(2) << (_S194)))))) == u32(0))
    {
        put_0(&((*_S192)), _S193, _S195, _S196);
    }
    return;
}

fn put_weight_bar_0( _S197 : ptr<function, Ball_std140_0>,  _S198 : Site_0,  _S199 : df_0)
{
    var _S200 : bool;
    if(Site_is_first_0(_S198))
    {
        _S200 = ((((*_S197).flags_0) & (u32(4)))) == u32(0);
    }
    else
    {
        _S200 = false;
    }
    if(_S200)
    {
        var _S201 : u32 = batch_of_0(&((*_S197)), _S198);
        var _S202 : u32 = share_place_0(&((*_S197)), _S201, (*_S197).points_0);
        var _S203 : df_0 = _0(_S199, pair_at_1(_S202));
        if(((((*_S197).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_weights_bar_0[_S198.row_0] = nearest_0(_S203);
        }
        else
        {
            var _S204 : u32 = weight_place_0(&((*_S197)), _S198.row_0);
            entryPointParams_weights_bar_0[_S204] = _S203.hi_0;
            entryPointParams_weights_bar_0[_S204 + u32(1)] = _S203.lo_0;
        }
    }
    return;
}

fn report_fault_1( _S205 : u32)
{
    var _S206 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S205);
    return;
}

fn refuse_clipped_0( _S207 : ptr<function, Ball_std140_0>,  _S208 : Site_0,  _S209 : u32)
{
    var _S210 : bool;
    if(Site_is_first_0(_S208))
    {
        _S210 = _S209 > u32(0);
    }
    else
    {
        _S210 = false;
    }
    if(_S210)
    {
        _S210 = ((((*_S207).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S210 = false;
    }
    if(_S210)
    {
        report_fault_1(_S208.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S211 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S212 : u32 = point_blocks_0(&(_S211));
        if(block_3 < _S212)
        {
        }
        else
        {
            break;
        }
        var _S213 : u32 = invocation_4.x;
        var _S214 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S215 : Site_0 = point_site_of_0(&(_S214), block_3, _S213);
        var _S216 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S217 : Lie_0 = point_lie_0(&(_S216), _S215);
        var _S218 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S219 : Point_0 = point_of_0(&(_S218), _S215, _S217);
        var _S220 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S221 : u32 = batch_of_0(&(_S220), _S215);
        var _S222 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S223 : df_0 = share_of_0(&(_S222), _S215);
        var _S224 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S225 : u32 = pull_place_0(&(_S224), _S221, u32(0));
        var _S226 : Row_0 = pairs_of_1(_S225);
        var _S227 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S228 : u32 = pull_place_0(&(_S227), _S221, entryPointParams_1.p_1.columns_0);
        var _S229 : df_0 = pair_at_2(_S228);
        var _S230 : df_0 = _0(wide_0(2.0f), _S219.gap_0);
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : df_0 = dot_of_1(&(_S231), _S215, _S226, _S219.row_3);
        var _S233 : df_0 = x2A_0(_S223, x2B_0(_S229, _S232));
        var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S235 : df_0 = c_of_0(&(_S234));
        var _S236 : df_0 = x2A_0(_S233, x2A_0(x2A_0(_S235, _S230), _S230));
        var _S237 : df_0 = x2A_0(_S223, _S230);
        var i_4 : u32 = _S215.lane_0;
        for(;;)
        {
            if(i_4 < (_S215.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S238 : u32 = _S226.base_0 + i_4 * _S226.step_2;
            var value_17 : df_0 = wide_0(entryPointParams_pull_1[_S238]);
            if((_S226.low_0) != u32(0))
            {
                value_17.lo_0 = entryPointParams_pull_1[_S238 + _S226.low_0];
            }
            var _S239 : bool;
            if((_S226.scale_0.hi_0) == 1.0f)
            {
                _S239 = (_S226.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S239 = false;
            }
            var _S240 : df_0;
            if(_S239)
            {
                _S240 = value_17;
            }
            else
            {
                _S240 = x2A_0(_S226.scale_0, value_17);
            }
            var _S241 : df_0 = x2A_0(_S237, _S240);
            var _S242 : u32 = _S219.row_3.base_0 + i_4 * _S219.row_3.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_points_0[_S242]);
            if((_S219.row_3.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_points_0[_S242 + _S219.row_3.low_0];
            }
            var _S243 : bool;
            if((_S219.row_3.scale_0.hi_0) == 1.0f)
            {
                _S243 = (_S219.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S243 = false;
            }
            var _S244 : df_0;
            if(_S243)
            {
                _S244 = value_18;
            }
            else
            {
                _S244 = x2A_0(_S219.row_3.scale_0, value_18);
            }
            var _S245 : df_0 = x2B_0(_S241, x2A_0(_S236, _S244));
            var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
            put_bar_0(&(_S246), _S215, u32(0), i_4, _S245);
            i_4 = i_4 + entryPointParams_1.p_1.lanes_0;
        }
        var _S247 : df_0 = x2B_0(x2A_0(_S229, x2D_1(_S230, 1.0f)), x2A_0(_S230, _S232));
        var _S248 : Ball_std140_0 = entryPointParams_1.p_1;
        put_weight_bar_0(&(_S248), _S215, _S247);
        var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_0(&(_S249), _S215, _S219.clipped_0);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn x_lie_0( p_23 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_23).x_offset_0, (*p_23).x_stride_0, (*p_23).x_step_0);
}

fn solve_place_0( p_24 : ptr<function, Ball_std140_0>,  batch_4 : u32,  which_0 : u32,  index_5 : u32) -> u32
{
    return batch_4 * (u32(3) * (*p_24).columns_0 + u32(2)) + which_0 * (*p_24).columns_0 + index_5;
}

fn solve_place_1( p_25 : ptr<function, Ball_std140_0>,  batch_5 : u32,  which_1 : u32,  index_6 : u32) -> u32
{
    return batch_5 * (u32(3) * (*p_25).columns_0 + u32(2)) + which_1 * (*p_25).columns_0 + index_6;
}

fn row_of_2( _S250 : Site_0,  _S251 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S251.offset_0 + _S250.row_0 * _S251.stride_0;
    row_6.step_2 = _S251.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_1( _S252 : Row_0,  _S253 : u32) -> f32
{
    return entryPointParams_mean_0[_S252.base_0 + _S253 * _S252.step_2];
}

fn report_fault_2( _S254 : u32)
{
    var _S255 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S254);
    return;
}

fn squares_of_1( _S256 : ptr<function, Ball_std140_0>,  _S257 : Site_0,  _S258 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S257.lane_0;
    for(;;)
    {
        if(i_5 < (_S257.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S259 : f32 = Row_raw_1(_S258, i_5);
        if(is_bad_0(_S259))
        {
            report_fault_2(_S257.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S259));
        i_5 = i_5 + (*_S256).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S256).lanes_0, _S257);
    return squares_2;
}

fn point_of_1( _S260 : ptr<function, Ball_std140_0>,  _S261 : Site_0,  _S262 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S263 : Row_0 = row_of_2(_S261, _S262);
    point_1.row_3 = _S263;
    var _S264 : Squares_0 = squares_of_1(&((*_S260)), _S261, _S263);
    point_1.length_0 = Squares_length_0(_S264);
    var _S265 : df_0 = Squares_total_0(_S264);
    point_1.square_0 = _S265;
    var _S266 : df_0 = c_of_0(&((*_S260)));
    var _S267 : df_0 = x2A_0(_S266, _S265);
    var _S268 : f32 = Squares_unit_0(_S264);
    var _S269 : bool;
    if(_S268 != 1.0f)
    {
        _S269 = true;
    }
    else
    {
        var _S270 : df_0 = rim_limit_0(&((*_S260)));
        _S269 = less_0(_S270, _S267);
    }
    var _S271 : i32;
    if(_S269)
    {
        _S271 = i32(1);
    }
    else
    {
        _S271 = i32(0);
    }
    var _S272 : u32 = u32(_S271);
    point_1.clipped_0 = _S272;
    if(_S272 != u32(0))
    {
        var _S273 : df_0 = rim_norm_0(&((*_S260)));
        var _S274 : df_0 = root_c_of_0(&((*_S260)));
        point_1.row_3.scale_0 = scaled_0(_0(_S273, x2A_0(_S274, point_1.length_0)), _S268);
        point_1.length_0 = _0(_S273, _S274);
        point_1.square_0 = _0(x2A_0(_S273, _S273), _S266);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S273, _S273));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S267);
    }
    return point_1;
}

fn row_of_3( _S275 : Site_0,  _S276 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S276.offset_0 + _S275.row_0 * _S276.stride_0;
    row_7.step_2 = _S276.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn bar_row_1( _S277 : ptr<function, Ball_std140_0>,  _S278 : Site_0,  _S279 : u32) -> Row_0
{
    return row_of_3(_S278, lie_of_0((*_S277).cotangent_offset_0 + _S279 * (*_S277).cotangent_stride_0, u32(0), (*_S277).cotangent_step_0));
}

fn store_1( _S280 : u32,  _S281 : df_0)
{
    var _S282 : u32 = _S280 * u32(2);
    entryPointParams_state_1[_S282] = _S281.hi_0;
    entryPointParams_state_1[_S282 + u32(1)] = _S281.lo_0;
    return;
}

fn store_2( _S283 : u32,  _S284 : df_0)
{
    var _S285 : u32 = _S283 * u32(2);
    entryPointParams_solve_0[_S285] = _S284.hi_0;
    entryPointParams_solve_0[_S285 + u32(1)] = _S284.lo_0;
    return;
}

fn put_state_number_0( _S286 : ptr<function, Ball_std140_0>,  _S287 : u32,  _S288 : u32,  _S289 : df_0)
{
    var _S290 : u32 = state_place_0(&((*_S286)), _S287, (*_S286).columns_0 + _S288);
    store_1(_S290, _S289);
    return;
}

fn dot_of_2( _S291 : ptr<function, Ball_std140_0>,  _S292 : Site_0,  _S293 : Row_0,  _S294 : Row_0) -> df_0
{
    var sums_6 : array<df_0, i32(1)>;
    sums_6[i32(0)] = wide_0(0.0f);
    var i_6 : u32 = _S292.lane_0;
    for(;;)
    {
        if(i_6 < (_S292.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S295 : df_0 = sums_6[i32(0)];
        var _S296 : u32 = _S293.base_0 + i_6 * _S293.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_cotangent_1[_S296]);
        if((_S293.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_cotangent_1[_S296 + _S293.low_0];
        }
        var _S297 : bool;
        if((_S293.scale_0.hi_0) == 1.0f)
        {
            _S297 = (_S293.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S297 = false;
        }
        var _S298 : df_0;
        if(_S297)
        {
            _S298 = value_19;
        }
        else
        {
            _S298 = x2A_0(_S293.scale_0, value_19);
        }
        var _S299 : u32 = _S294.base_0 + i_6 * _S294.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_cotangent_1[_S299]);
        if((_S294.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_cotangent_1[_S299 + _S294.low_0];
        }
        var _S300 : bool;
        if((_S294.scale_0.hi_0) == 1.0f)
        {
            _S300 = (_S294.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S300 = false;
        }
        var _S301 : df_0;
        if(_S300)
        {
            _S301 = value_20;
        }
        else
        {
            _S301 = x2A_0(_S294.scale_0, value_20);
        }
        sums_6[i32(0)] = x2B_0(_S295, x2A_0(_S298, _S301));
        i_6 = i_6 + (*_S291).lanes_0;
    }
    join_2((*_S291).lanes_0, _S292, &(sums_6));
    return sums_6[i32(0)];
}

fn put_solve_numbers_0( _S302 : ptr<function, Ball_std140_0>,  _S303 : Site_0,  _S304 : df_0,  _S305 : df_0)
{
    if(Site_is_first_0(_S303))
    {
        var _S306 : u32 = solve_place_1(&((*_S302)), _S303.row_0, u32(3), u32(0));
        store_2(_S306, _S304);
        var _S307 : u32 = solve_place_1(&((*_S302)), _S303.row_0, u32(3), u32(1));
        store_2(_S307, _S305);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_begin(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S308 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S309 : u32 = block_count_0(&(_S308));
        if(block_4 < _S309)
        {
        }
        else
        {
            break;
        }
        var _S310 : u32 = invocation_5.x;
        var _S311 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S312 : Site_0 = site_of_0(&(_S311), block_4, _S310);
        var _S313 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S314 : Lie_0 = x_lie_0(&(_S313));
        var _S315 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S316 : Point_0 = point_of_1(&(_S315), _S312, _S314);
        var _S317 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S318 : Row_0 = bar_row_1(&(_S317), _S312, _S312.row_0);
        var _S319 : df_0 = _S316.gap_0;
        var _S320 : df_0 = scaled_0(x2A_0(_S319, _S319), 0.25f);
        var i_7 : u32 = _S312.lane_0;
        for(;;)
        {
            if(i_7 < (_S312.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S321 : u32 = _S318.base_0 + i_7 * _S318.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_cotangent_1[_S321]);
            if((_S318.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_cotangent_1[_S321 + _S318.low_0];
            }
            var _S322 : bool;
            if((_S318.scale_0.hi_0) == 1.0f)
            {
                _S322 = (_S318.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S322 = false;
            }
            var _S323 : df_0;
            if(_S322)
            {
                _S323 = value_21;
            }
            else
            {
                _S323 = x2A_0(_S318.scale_0, value_21);
            }
            var _S324 : df_0 = x2A_0(_S320, _S323);
            var _S325 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S326 : u32 = state_place_0(&(_S325), _S312.row_0, i_7);
            var _S327 : u32 = _S316.row_3.base_0 + i_7 * _S316.row_3.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_mean_0[_S327]);
            if((_S316.row_3.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_mean_0[_S327 + _S316.row_3.low_0];
            }
            var _S328 : bool;
            if((_S316.row_3.scale_0.hi_0) == 1.0f)
            {
                _S328 = (_S316.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S328 = false;
            }
            var _S329 : df_0;
            if(_S328)
            {
                _S329 = value_22;
            }
            else
            {
                _S329 = x2A_0(_S316.row_3.scale_0, value_22);
            }
            store_1(_S326, _S329);
            var _S330 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S331 : u32 = solve_place_0(&(_S330), _S312.row_0, u32(0), i_7);
            store_2(_S331, wide_0(0.0f));
            var _S332 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S333 : u32 = solve_place_0(&(_S332), _S312.row_0, u32(1), i_7);
            store_2(_S333, _S324);
            var _S334 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S335 : u32 = solve_place_0(&(_S334), _S312.row_0, u32(2), i_7);
            store_2(_S335, _S324);
            i_7 = i_7 + entryPointParams_2.p_2.lanes_0;
        }
        if(Site_is_first_0(_S312))
        {
            var _S336 : Ball_std140_0 = entryPointParams_2.p_2;
            put_state_number_0(&(_S336), _S312.row_0, u32(0), _S316.gap_0);
        }
        var _S337 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S338 : df_0 = dot_of_2(&(_S337), _S312, _S318, _S318);
        var _S339 : df_0 = x2A_0(_S320, _S338);
        var _S340 : df_0 = x2A_1(_S339, 8.07793566946316089e-28f);
        var _S341 : Ball_std140_0 = entryPointParams_2.p_2;
        put_solve_numbers_0(&(_S341), _S312, _S339, _S340);
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

struct Pair_0
{
     along_sum_0 : Dual_0,
     along_x_0 : Dual_0,
};

fn log_parts_0( c_0 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S342 : Dual_0 = variable_0(gap_x_value_0, i32(0));
    var _S343 : Dual_0 = times_0(variable_0(gap_sq_0, i32(2)), c_0);
    var _S344 : Dual_0 = mul_0(_S342, variable_0(gap_y_value_0, i32(1)));
    var _S345 : Dual_0 = div_0(div_0(mul_0(dual_asinhc_0(div_0(_S343, _S344)), _S342), dual_root_0(_S344)), dual_root_0(add_0(_S343, _S344)));
    var pair_1 : Pair_0;
    pair_1.along_sum_0 = mul_0(_S345, _S342);
    pair_1.along_x_0 = times_0(mul_0(_S345, _S343), wide_0(-1.0f));
    return pair_1;
}

fn r_coth_r_0( root_1 : df_0) -> df_0
{
    if((root_1.hi_0) < 0.00999999977648258f)
    {
        var _S346 : df_0 = x2A_0(root_1, root_1);
        return x2B_1(x2A_0(_S346, x2D_0(_0(wide_0(1.0f), wide_0(3.0f)), x2A_1(scaled_0(_S346, 1.0f), 0.02222222276031971f))), 1.0f);
    }
    var _S347 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    return _0(x2A_0(root_1, x2B_1(_S347, 1.0f)), x2D_0(wide_0(1.0f), _S347));
}

struct Term_0
{
     factor_1 : df_0,
     scale_1 : df_0,
     numbers_0 : array<df_0, i32(3)>,
};

fn term_of_0( factor_2 : df_0,  scale_2 : df_0,  first_0 : df_0,  second_0 : df_0,  third_0 : df_0) -> Term_0
{
    var term_0 : Term_0;
    term_0.factor_1 = factor_2;
    term_0.scale_1 = scale_2;
    term_0.numbers_0[i32(0)] = first_0;
    term_0.numbers_0[i32(1)] = second_0;
    term_0.numbers_0[i32(2)] = third_0;
    return term_0;
}

fn row_of_4( _S348 : Site_0,  _S349 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S349.offset_0 + _S348.row_0 * _S349.stride_0;
    row_8.step_2 = _S349.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_2( _S350 : Row_0,  _S351 : u32) -> f32
{
    return entryPointParams_points_1[_S350.base_0 + _S351 * _S350.step_2];
}

fn report_fault_3( _S352 : u32)
{
    var _S353 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S352);
    return;
}

fn squares_of_2( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S355.lane_0;
    for(;;)
    {
        if(i_8 < (_S355.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S357 : f32 = Row_raw_2(_S356, i_8);
        if(is_bad_0(_S357))
        {
            report_fault_3(_S355.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S357));
        i_8 = i_8 + (*_S354).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S354).lanes_0, _S355);
    return squares_3;
}

fn point_of_2( _S358 : ptr<function, Ball_std140_0>,  _S359 : Site_0,  _S360 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S361 : Row_0 = row_of_4(_S359, _S360);
    point_2.row_3 = _S361;
    var _S362 : Squares_0 = squares_of_2(&((*_S358)), _S359, _S361);
    point_2.length_0 = Squares_length_0(_S362);
    var _S363 : df_0 = Squares_total_0(_S362);
    point_2.square_0 = _S363;
    var _S364 : df_0 = c_of_0(&((*_S358)));
    var _S365 : df_0 = x2A_0(_S364, _S363);
    var _S366 : f32 = Squares_unit_0(_S362);
    var _S367 : bool;
    if(_S366 != 1.0f)
    {
        _S367 = true;
    }
    else
    {
        var _S368 : df_0 = rim_limit_0(&((*_S358)));
        _S367 = less_0(_S368, _S365);
    }
    var _S369 : i32;
    if(_S367)
    {
        _S369 = i32(1);
    }
    else
    {
        _S369 = i32(0);
    }
    var _S370 : u32 = u32(_S369);
    point_2.clipped_0 = _S370;
    if(_S370 != u32(0))
    {
        var _S371 : df_0 = rim_norm_0(&((*_S358)));
        var _S372 : df_0 = root_c_of_0(&((*_S358)));
        point_2.row_3.scale_0 = scaled_0(_0(_S371, x2A_0(_S372, point_2.length_0)), _S366);
        point_2.length_0 = _0(_S371, _S372);
        point_2.square_0 = _0(x2A_0(_S371, _S371), _S364);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S371, _S371));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S365);
    }
    return point_2;
}

fn pair_at_3( _S373 : u32) -> df_0
{
    var _S374 : u32 = _S373 * u32(2);
    return pair_of_0(entryPointParams_shares_1[_S374], entryPointParams_shares_1[_S374 + u32(1)]);
}

fn share_of_1( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0) -> df_0
{
    var _S377 : u32 = (*_S375).points_0;
    var _S378 : u32 = _S376.row_0 / (*_S375).points_0;
    var _S379 : u32 = share_place_0(&((*_S375)), _S378, _S376.row_0 - _S378 * _S377);
    return pair_at_3(_S379);
}

fn pairs_of_2( _S380 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S380 * u32(2);
    row_9.step_2 = u32(2);
    row_9.low_0 = u32(1);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn state_row_1( _S381 : ptr<function, Ball_std140_0>,  _S382 : u32) -> Row_0
{
    var _S383 : u32 = state_place_1(&((*_S381)), _S382, u32(0));
    return pairs_of_2(_S383);
}

fn pair_at_4( _S384 : u32) -> df_0
{
    var _S385 : u32 = _S384 * u32(2);
    return pair_of_0(entryPointParams_state_2[_S385], entryPointParams_state_2[_S385 + u32(1)]);
}

fn state_number_1( _S386 : ptr<function, Ball_std140_0>,  _S387 : u32,  _S388 : u32) -> df_0
{
    var _S389 : u32 = state_place_0(&((*_S386)), _S387, (*_S386).columns_0 + _S388);
    return pair_at_4(_S389);
}

struct Toward_0
{
     log_0 : Pair_0,
     square_1 : df_0,
     growth_0 : df_0,
};

fn sum_square_0( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : Row_0,  _S393 : f32,  _S394 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_9 : u32 = _S391.lane_0;
    for(;;)
    {
        if(i_9 < (_S391.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S395 : u32 = _S394.base_0 + i_9 * _S394.step_2;
        var value_23 : df_0 = wide_0(entryPointParams_points_1[_S395]);
        if((_S394.low_0) != u32(0))
        {
            value_23.lo_0 = entryPointParams_points_1[_S395 + _S394.low_0];
        }
        var _S396 : bool;
        if((_S394.scale_0.hi_0) == 1.0f)
        {
            _S396 = (_S394.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S396 = false;
        }
        var _S397 : df_0;
        if(_S396)
        {
            _S397 = value_23;
        }
        else
        {
            _S397 = x2A_0(_S394.scale_0, value_23);
        }
        var _S398 : u32 = _S392.base_0 + i_9 * _S392.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_state_2[_S398]);
        if((_S392.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_state_2[_S398 + _S392.low_0];
        }
        var _S399 : bool;
        if((_S392.scale_0.hi_0) == 1.0f)
        {
            _S399 = (_S392.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S399 = false;
        }
        var _S400 : df_0;
        if(_S399)
        {
            _S400 = value_24;
        }
        else
        {
            _S400 = x2A_0(_S392.scale_0, value_24);
        }
        var _S401 : df_0 = x2B_0(_S397, x2A_1(_S400, _S393));
        sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S401, _S401));
        i_9 = i_9 + (*_S390).lanes_0;
    }
    join_2((*_S390).lanes_0, _S391, &(sums_7));
    return sums_7[i32(0)];
}

fn toward_0( _S402 : ptr<function, Ball_std140_0>,  _S403 : Site_0,  _S404 : Row_0,  _S405 : df_0,  _S406 : Point_0) -> Toward_0
{
    var _S407 : df_0 = sum_square_0(&((*_S402)), _S403, _S404, -1.0f, _S406.row_3);
    var to_0 : Toward_0;
    var _S408 : df_0 = c_of_0(&((*_S402)));
    to_0.log_0 = log_parts_0(_S408, _S405, _S406.gap_0, _S407);
    var _S409 : df_0 = _0(x2A_0(_S408, _S407), x2A_0(_S405, _S406.gap_0));
    var _S410 : df_0 = twice_0(x2A_0(asinhc_0(_S409).value_5, root_of_0(_S409)));
    to_0.square_1 = _0(x2A_0(_S410, _S410), _S408);
    to_0.growth_0 = r_coth_r_0(_S410);
    return to_0;
}

fn pairs_of_3( _S411 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S411 * u32(2);
    row_10.step_2 = u32(2);
    row_10.low_0 = u32(1);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn solve_row_0( _S412 : ptr<function, Ball_std140_0>,  _S413 : u32,  _S414 : u32) -> Row_0
{
    var _S415 : u32 = solve_place_1(&((*_S412)), _S413, _S414, u32(0));
    return pairs_of_3(_S415);
}

fn on_log_0( _S416 : ptr<function, Ball_std140_0>,  _S417 : Site_0,  _S418 : Toward_0,  _S419 : Row_0,  _S420 : Row_0,  _S421 : Row_0) -> df_0
{
    var _S422 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(2)>;
    sums_8[i32(0)] = _S422;
    sums_8[i32(1)] = _S422;
    var i_10 : u32 = _S417.lane_0;
    for(;;)
    {
        if(i_10 < (_S417.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S423 : u32 = _S419.base_0 + i_10 * _S419.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_state_2[_S423]);
        if((_S419.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_state_2[_S423 + _S419.low_0];
        }
        var _S424 : bool;
        if((_S419.scale_0.hi_0) == 1.0f)
        {
            _S424 = (_S419.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S424 = false;
        }
        var _S425 : df_0;
        if(_S424)
        {
            _S425 = value_25;
        }
        else
        {
            _S425 = x2A_0(_S419.scale_0, value_25);
        }
        var _S426 : u32 = _S421.base_0 + i_10 * _S421.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_solve_1[_S426]);
        if((_S421.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_solve_1[_S426 + _S421.low_0];
        }
        var _S427 : bool;
        if((_S421.scale_0.hi_0) == 1.0f)
        {
            _S427 = (_S421.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S427 = false;
        }
        var _S428 : df_0;
        if(_S427)
        {
            _S428 = value_26;
        }
        else
        {
            _S428 = x2A_0(_S421.scale_0, value_26);
        }
        var _S429 : df_0 = sums_8[i32(0)];
        var _S430 : u32 = _S420.base_0 + i_10 * _S420.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_points_1[_S430]);
        if((_S420.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_points_1[_S430 + _S420.low_0];
        }
        var _S431 : bool;
        if((_S420.scale_0.hi_0) == 1.0f)
        {
            _S431 = (_S420.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S431 = false;
        }
        var _S432 : df_0;
        if(_S431)
        {
            _S432 = value_27;
        }
        else
        {
            _S432 = x2A_0(_S420.scale_0, value_27);
        }
        sums_8[i32(0)] = x2B_0(_S429, x2A_0(_S428, x2D_0(_S432, _S425)));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S428, _S425));
        i_10 = i_10 + (*_S416).lanes_0;
    }
    join_0((*_S416).lanes_0, _S417, &(sums_8));
    return x2B_0(x2A_0(_S418.log_0.along_sum_0.value_0, sums_8[i32(0)]), x2A_0(_S418.log_0.along_x_0.value_0, sums_8[i32(1)]));
}

fn store_3( _S433 : u32,  _S434 : df_0)
{
    var _S435 : u32 = _S433 * u32(2);
    entryPointParams_terms_0[_S435] = _S434.hi_0;
    entryPointParams_terms_0[_S435 + u32(1)] = _S434.lo_0;
    return;
}

fn put_term_0( _S436 : Site_0,  _S437 : Term_0)
{
    if(Site_is_first_0(_S436))
    {
        var _S438 : u32 = _S436.row_0 * u32(5);
        store_3(_S438, _S437.factor_1);
        store_3(_S438 + u32(1), _S437.scale_1);
        var k_9 : u32 = u32(0);
        for(;;)
        {
            if(k_9 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_3(_S438 + u32(2) + k_9, _S437.numbers_0[k_9]);
            k_9 = k_9 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_image(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S439 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S440 : u32 = point_blocks_0(&(_S439));
        if(block_5 < _S440)
        {
        }
        else
        {
            break;
        }
        var _S441 : u32 = invocation_6.x;
        var _S442 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S443 : Site_0 = point_site_of_0(&(_S442), block_5, _S441);
        var _S444 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S445 : Lie_0 = point_lie_0(&(_S444), _S443);
        var _S446 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S447 : Point_0 = point_of_2(&(_S446), _S443, _S445);
        var _S448 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S449 : u32 = batch_of_0(&(_S448), _S443);
        var _S450 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S451 : df_0 = share_of_1(&(_S450), _S443);
        var _S452 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S453 : Row_0 = state_row_1(&(_S452), _S449);
        var _S454 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S455 : df_0 = state_number_1(&(_S454), _S449, u32(0));
        var _S456 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S457 : Toward_0 = toward_0(&(_S456), _S443, _S453, _S455, _S447);
        var _S458 : df_0 = _0(wide_0(2.0f), _S455);
        var _S459 : df_0 = x2A_0(_S458, _S458);
        var _S460 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S461 : Row_0 = solve_row_0(&(_S460), _S449, u32(2));
        var _S462 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S463 : df_0 = on_log_0(&(_S462), _S443, _S457, _S453, _S447.row_3, _S461);
        var _S464 : df_0 = x2A_0(_S459, _S463);
        var _S465 : df_0;
        if((_S457.square_1.hi_0) > 0.0f)
        {
            _S465 = neg_0(x2A_0(x2A_0(_S451, x2D_1(_S457.growth_0, 1.0f)), _0(_S464, _S457.square_1)));
        }
        else
        {
            _S465 = wide_0(0.0f);
        }
        put_term_0(_S443, term_of_0(x2A_0(_S465, _S457.log_0.along_sum_0.value_0), _S447.row_3.scale_0, x2A_0(_S451, _S457.growth_0), x2A_0(_S465, _S457.log_0.along_x_0.value_0), wide_0(0.0f)));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn sum_place_0( columns_2 : u32,  batch_6 : u32,  index_7 : u32) -> u32
{
    return batch_6 * (columns_2 + u32(3)) + index_7;
}

fn pairs_of_4( _S466 : u32) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S466 * u32(2);
    row_11.step_2 = u32(2);
    row_11.low_0 = u32(1);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn state_row_2( _S467 : ptr<function, Ball_std140_0>,  _S468 : u32) -> Row_0
{
    var _S469 : u32 = state_place_1(&((*_S467)), _S468, u32(0));
    return pairs_of_4(_S469);
}

fn pairs_of_5( _S470 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S470 * u32(2);
    row_12.step_2 = u32(2);
    row_12.low_0 = u32(1);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn solve_row_1( _S471 : ptr<function, Ball_std140_0>,  _S472 : u32,  _S473 : u32) -> Row_0
{
    var _S474 : u32 = solve_place_1(&((*_S471)), _S472, _S473, u32(0));
    return pairs_of_5(_S474);
}

fn pairs_of_6( _S475 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S475 * u32(2);
    row_13.step_2 = u32(2);
    row_13.low_0 = u32(1);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn pair_at_5( _S476 : u32) -> df_0
{
    var _S477 : u32 = _S476 * u32(2);
    return pair_of_0(entryPointParams_sums_0[_S477], entryPointParams_sums_0[_S477 + u32(1)]);
}

fn pair_at_6( _S478 : u32) -> df_0
{
    var _S479 : u32 = _S478 * u32(2);
    return pair_of_0(entryPointParams_state_3[_S479], entryPointParams_state_3[_S479 + u32(1)]);
}

fn state_number_2( _S480 : ptr<function, Ball_std140_0>,  _S481 : u32,  _S482 : u32) -> df_0
{
    var _S483 : u32 = state_place_0(&((*_S480)), _S481, (*_S480).columns_0 + _S482);
    return pair_at_6(_S483);
}

fn pair_at_7( _S484 : u32) -> df_0
{
    var _S485 : u32 = _S484 * u32(2);
    return pair_of_0(entryPointParams_before_0[_S485], entryPointParams_before_0[_S485 + u32(1)]);
}

fn solve_number_0( _S486 : ptr<function, Ball_std140_0>,  _S487 : u32,  _S488 : u32) -> df_0
{
    var _S489 : u32 = solve_place_1(&((*_S486)), _S487, u32(3), _S488);
    return pair_at_7(_S489);
}

fn store_4( _S490 : u32,  _S491 : df_0)
{
    var _S492 : u32 = _S490 * u32(2);
    entryPointParams_solve_2[_S492] = _S491.hi_0;
    entryPointParams_solve_2[_S492 + u32(1)] = _S491.lo_0;
    return;
}

fn put_solve_numbers_1( _S493 : ptr<function, Ball_std140_0>,  _S494 : Site_0,  _S495 : df_0,  _S496 : df_0)
{
    if(Site_is_first_0(_S494))
    {
        var _S497 : u32 = solve_place_1(&((*_S493)), _S494.row_0, u32(3), u32(0));
        store_4(_S497, _S495);
        var _S498 : u32 = solve_place_1(&((*_S493)), _S494.row_0, u32(3), u32(1));
        store_4(_S498, _S496);
    }
    return;
}

fn note_pending_0( _S499 : ptr<function, Ball_std140_0>)
{
    var _S500 : u32 = atomicMax(&(entryPointParams_status_3[i32(2)]), (*_S499).cotangent_stride_0);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_solve(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S501 : u32;
    var _S502 : bool;
    var _S503 : bool;
    var _S504 : bool;
    var _S505 : bool;
    var _S506 : df_0;
    var _S507 : df_0;
    var _S508 : df_0;
    var _S509 : df_0;
    var _S510 : bool;
    var _S511 : bool;
    var _S512 : df_0;
    var _S513 : df_0;
    var _S514 : df_0;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S515 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S516 : u32 = block_count_0(&(_S515));
        if(block_6 < _S516)
        {
        }
        else
        {
            break;
        }
        var _S517 : u32 = invocation_7.x;
        var _S518 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S519 : Site_0 = site_of_0(&(_S518), block_6, _S517);
        var _S520 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S521 : Row_0 = state_row_2(&(_S520), _S519.row_0);
        var _S522 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S523 : Row_0 = solve_row_1(&(_S522), _S519.row_0, u32(2));
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S525 : Row_0 = solve_row_1(&(_S524), _S519.row_0, u32(1));
        var _S526 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S527 : Row_0 = solve_row_1(&(_S526), _S519.row_0, u32(0));
        var _S528 : Row_0 = pairs_of_6(sum_place_0(entryPointParams_4.p_4.columns_0, _S519.row_0, u32(0)));
        var _S529 : df_0 = pair_at_5(sum_place_0(entryPointParams_4.p_4.columns_0, _S519.row_0, entryPointParams_4.p_4.columns_0));
        var _S530 : df_0 = pair_at_5(sum_place_0(entryPointParams_4.p_4.columns_0, _S519.row_0, entryPointParams_4.p_4.columns_0 + u32(1)));
        var _S531 : df_0 = wide_0(2.0f);
        var _S532 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S533 : df_0 = state_number_2(&(_S532), _S519.row_0, u32(0));
        var _S534 : df_0 = _0(_S531, _S533);
        var _S535 : df_0 = x2A_0(_S534, _S534);
        var _S536 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S537 : df_0 = solve_number_0(&(_S536), _S519.row_0, u32(0));
        var _S538 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S539 : df_0 = solve_number_0(&(_S538), _S519.row_0, u32(1));
        var _S540 : df_0 = wide_0(0.0f);
        var dots_0 : array<df_0, i32(1)>;
        dots_0[i32(0)] = _S540;
        var i_11 : u32 = _S519.lane_0;
        for(;;)
        {
            _S501 = _S519.columns_1;
            if(i_11 < (_S519.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S541 : df_0 = dots_0[i32(0)];
            var _S542 : u32 = _S523.base_0 + i_11 * _S523.step_2;
            var value_28 : df_0 = wide_0(entryPointParams_before_0[_S542]);
            var _S543 : bool = (_S523.low_0) != u32(0);
            if(_S543)
            {
                value_28.lo_0 = entryPointParams_before_0[_S542 + _S523.low_0];
            }
            var _S544 : bool = (_S523.scale_0.hi_0) == 1.0f;
            if(_S544)
            {
                _S502 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S502 = false;
            }
            if(_S502)
            {
                _S506 = value_28;
            }
            else
            {
                _S506 = x2A_0(_S523.scale_0, value_28);
            }
            var _S545 : u32 = _S528.base_0 + i_11 * _S528.step_2;
            var value_29 : df_0 = wide_0(entryPointParams_sums_0[_S545]);
            if((_S528.low_0) != u32(0))
            {
                value_29.lo_0 = entryPointParams_sums_0[_S545 + _S528.low_0];
            }
            if((_S528.scale_0.hi_0) == 1.0f)
            {
                _S503 = (_S528.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S503 = false;
            }
            if(_S503)
            {
                _S507 = value_29;
            }
            else
            {
                _S507 = x2A_0(_S528.scale_0, value_29);
            }
            var value_30 : df_0 = wide_0(entryPointParams_before_0[_S542]);
            if(_S543)
            {
                value_30.lo_0 = entryPointParams_before_0[_S542 + _S523.low_0];
            }
            if(_S544)
            {
                _S504 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S504 = false;
            }
            if(_S504)
            {
                _S508 = value_30;
            }
            else
            {
                _S508 = x2A_0(_S523.scale_0, value_30);
            }
            var _S546 : df_0 = x2B_0(_S507, x2A_0(_S529, _S508));
            var _S547 : u32 = _S521.base_0 + i_11 * _S521.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_state_3[_S547]);
            if((_S521.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_state_3[_S547 + _S521.low_0];
            }
            if((_S521.scale_0.hi_0) == 1.0f)
            {
                _S505 = (_S521.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S505 = false;
            }
            if(_S505)
            {
                _S509 = value_31;
            }
            else
            {
                _S509 = x2A_0(_S521.scale_0, value_31);
            }
            dots_0[i32(0)] = x2B_0(_S541, x2A_0(_S506, x2B_0(_S546, x2A_0(_S530, _S509))));
            i_11 = i_11 + entryPointParams_4.p_4.lanes_0;
        }
        join_2(entryPointParams_4.p_4.lanes_0, _S519, &(dots_0));
        if(less_0(_S539, _S537))
        {
            _S502 = (dots_0[i32(0)].hi_0) > 0.0f;
        }
        else
        {
            _S502 = false;
        }
        if(_S502)
        {
            _S506 = _0(_S537, x2A_0(_S535, dots_0[i32(0)]));
        }
        else
        {
            _S506 = _S540;
        }
        var squares_4 : array<df_0, i32(1)>;
        squares_4[i32(0)] = _S540;
        var i_12 : u32 = _S519.lane_0;
        for(;;)
        {
            if(i_12 < _S501)
            {
            }
            else
            {
                break;
            }
            var _S548 : u32 = _S528.base_0 + i_12 * _S528.step_2;
            var value_32 : df_0 = wide_0(entryPointParams_sums_0[_S548]);
            if((_S528.low_0) != u32(0))
            {
                value_32.lo_0 = entryPointParams_sums_0[_S548 + _S528.low_0];
            }
            if((_S528.scale_0.hi_0) == 1.0f)
            {
                _S503 = (_S528.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S503 = false;
            }
            if(_S503)
            {
                _S507 = value_32;
            }
            else
            {
                _S507 = x2A_0(_S528.scale_0, value_32);
            }
            var _S549 : u32 = _S523.base_0 + i_12 * _S523.step_2;
            var value_33 : df_0 = wide_0(entryPointParams_before_0[_S549]);
            var _S550 : bool = (_S523.low_0) != u32(0);
            if(_S550)
            {
                value_33.lo_0 = entryPointParams_before_0[_S549 + _S523.low_0];
            }
            var _S551 : bool = (_S523.scale_0.hi_0) == 1.0f;
            if(_S551)
            {
                _S504 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S504 = false;
            }
            if(_S504)
            {
                _S508 = value_33;
            }
            else
            {
                _S508 = x2A_0(_S523.scale_0, value_33);
            }
            var _S552 : df_0 = x2B_0(_S507, x2A_0(_S529, _S508));
            var _S553 : u32 = _S521.base_0 + i_12 * _S521.step_2;
            var value_34 : df_0 = wide_0(entryPointParams_state_3[_S553]);
            if((_S521.low_0) != u32(0))
            {
                value_34.lo_0 = entryPointParams_state_3[_S553 + _S521.low_0];
            }
            if((_S521.scale_0.hi_0) == 1.0f)
            {
                _S505 = (_S521.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S505 = false;
            }
            if(_S505)
            {
                _S509 = value_34;
            }
            else
            {
                _S509 = x2A_0(_S521.scale_0, value_34);
            }
            var _S554 : df_0 = x2B_0(_S552, x2A_0(_S530, _S509));
            var _S555 : u32 = _S525.base_0 + i_12 * _S525.step_2;
            var value_35 : df_0 = wide_0(entryPointParams_before_0[_S555]);
            if((_S525.low_0) != u32(0))
            {
                value_35.lo_0 = entryPointParams_before_0[_S555 + _S525.low_0];
            }
            if((_S525.scale_0.hi_0) == 1.0f)
            {
                _S510 = (_S525.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S510 = false;
            }
            if(_S510)
            {
                _S512 = value_35;
            }
            else
            {
                _S512 = x2A_0(_S525.scale_0, value_35);
            }
            var _S556 : df_0 = x2D_0(_S512, x2A_0(_S506, _S554));
            squares_4[i32(0)] = x2B_0(squares_4[i32(0)], x2A_0(_S556, _S556));
            var _S557 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S558 : u32 = solve_place_0(&(_S557), _S519.row_0, u32(0), i_12);
            var _S559 : u32 = _S527.base_0 + i_12 * _S527.step_2;
            var value_36 : df_0 = wide_0(entryPointParams_before_0[_S559]);
            if((_S527.low_0) != u32(0))
            {
                value_36.lo_0 = entryPointParams_before_0[_S559 + _S527.low_0];
            }
            if((_S527.scale_0.hi_0) == 1.0f)
            {
                _S511 = (_S527.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S511 = false;
            }
            if(_S511)
            {
                _S513 = value_36;
            }
            else
            {
                _S513 = x2A_0(_S527.scale_0, value_36);
            }
            var value_37 : df_0 = wide_0(entryPointParams_before_0[_S549]);
            if(_S550)
            {
                value_37.lo_0 = entryPointParams_before_0[_S549 + _S523.low_0];
            }
            var _S560 : bool;
            if(_S551)
            {
                _S560 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S560 = false;
            }
            if(_S560)
            {
                _S514 = value_37;
            }
            else
            {
                _S514 = x2A_0(_S523.scale_0, value_37);
            }
            store_4(_S558, x2B_0(_S513, x2A_0(_S506, _S514)));
            var _S561 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S562 : u32 = solve_place_0(&(_S561), _S519.row_0, u32(1), i_12);
            store_4(_S562, _S556);
            i_12 = i_12 + entryPointParams_4.p_4.lanes_0;
        }
        join_2(entryPointParams_4.p_4.lanes_0, _S519, &(squares_4));
        if(_S502)
        {
            _S507 = x2A_0(_S535, squares_4[i32(0)]);
        }
        else
        {
            _S507 = _S540;
        }
        if(_S502)
        {
            _S508 = _0(_S507, _S537);
        }
        else
        {
            _S508 = _S540;
        }
        var i_13 : u32 = _S519.lane_0;
        for(;;)
        {
            if(i_13 < _S501)
            {
            }
            else
            {
                break;
            }
            var _S563 : u32 = _S528.base_0 + i_13 * _S528.step_2;
            var value_38 : df_0 = wide_0(entryPointParams_sums_0[_S563]);
            if((_S528.low_0) != u32(0))
            {
                value_38.lo_0 = entryPointParams_sums_0[_S563 + _S528.low_0];
            }
            if((_S528.scale_0.hi_0) == 1.0f)
            {
                _S503 = (_S528.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S503 = false;
            }
            if(_S503)
            {
                _S509 = value_38;
            }
            else
            {
                _S509 = x2A_0(_S528.scale_0, value_38);
            }
            var _S564 : u32 = _S523.base_0 + i_13 * _S523.step_2;
            var value_39 : df_0 = wide_0(entryPointParams_before_0[_S564]);
            var _S565 : bool = (_S523.low_0) != u32(0);
            if(_S565)
            {
                value_39.lo_0 = entryPointParams_before_0[_S564 + _S523.low_0];
            }
            var _S566 : bool = (_S523.scale_0.hi_0) == 1.0f;
            if(_S566)
            {
                _S504 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S504 = false;
            }
            if(_S504)
            {
                _S512 = value_39;
            }
            else
            {
                _S512 = x2A_0(_S523.scale_0, value_39);
            }
            var _S567 : df_0 = x2B_0(_S509, x2A_0(_S529, _S512));
            var _S568 : u32 = _S521.base_0 + i_13 * _S521.step_2;
            var value_40 : df_0 = wide_0(entryPointParams_state_3[_S568]);
            if((_S521.low_0) != u32(0))
            {
                value_40.lo_0 = entryPointParams_state_3[_S568 + _S521.low_0];
            }
            if((_S521.scale_0.hi_0) == 1.0f)
            {
                _S505 = (_S521.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S505 = false;
            }
            if(_S505)
            {
                _S513 = value_40;
            }
            else
            {
                _S513 = x2A_0(_S521.scale_0, value_40);
            }
            var _S569 : df_0 = x2B_0(_S567, x2A_0(_S530, _S513));
            var _S570 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S571 : u32 = solve_place_0(&(_S570), _S519.row_0, u32(2), i_13);
            var _S572 : u32 = _S525.base_0 + i_13 * _S525.step_2;
            var value_41 : df_0 = wide_0(entryPointParams_before_0[_S572]);
            if((_S525.low_0) != u32(0))
            {
                value_41.lo_0 = entryPointParams_before_0[_S572 + _S525.low_0];
            }
            if((_S525.scale_0.hi_0) == 1.0f)
            {
                _S510 = (_S525.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S510 = false;
            }
            if(_S510)
            {
                _S514 = value_41;
            }
            else
            {
                _S514 = x2A_0(_S525.scale_0, value_41);
            }
            var _S573 : df_0 = x2D_0(_S514, x2A_0(_S506, _S569));
            var value_42 : df_0 = wide_0(entryPointParams_before_0[_S564]);
            if(_S565)
            {
                value_42.lo_0 = entryPointParams_before_0[_S564 + _S523.low_0];
            }
            if(_S566)
            {
                _S511 = (_S523.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S511 = false;
            }
            var _S574 : df_0;
            if(_S511)
            {
                _S574 = value_42;
            }
            else
            {
                _S574 = x2A_0(_S523.scale_0, value_42);
            }
            store_4(_S571, x2B_0(_S573, x2A_0(_S508, _S574)));
            i_13 = i_13 + entryPointParams_4.p_4.lanes_0;
        }
        var _S575 : Ball_std140_0 = entryPointParams_4.p_4;
        put_solve_numbers_1(&(_S575), _S519, _S507, _S539);
        if(Site_is_first_0(_S519))
        {
            _S503 = less_0(_S539, _S507);
        }
        else
        {
            _S503 = false;
        }
        if(_S503)
        {
            var _S576 : Ball_std140_0 = entryPointParams_4.p_4;
            note_pending_0(&(_S576));
        }
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_5( _S577 : Site_0,  _S578 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S578.offset_0 + _S577.row_0 * _S578.stride_0;
    row_14.step_2 = _S578.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_3( _S579 : Row_0,  _S580 : u32) -> f32
{
    return entryPointParams_points_2[_S579.base_0 + _S580 * _S579.step_2];
}

fn report_fault_4( _S581 : u32)
{
    var _S582 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S581);
    return;
}

fn squares_of_3( _S583 : ptr<function, Ball_std140_0>,  _S584 : Site_0,  _S585 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S584.lane_0;
    for(;;)
    {
        if(i_14 < (_S584.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S586 : f32 = Row_raw_3(_S585, i_14);
        if(is_bad_0(_S586))
        {
            report_fault_4(_S584.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S586));
        i_14 = i_14 + (*_S583).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S583).lanes_0, _S584);
    return squares_5;
}

fn point_of_3( _S587 : ptr<function, Ball_std140_0>,  _S588 : Site_0,  _S589 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S590 : Row_0 = row_of_5(_S588, _S589);
    point_3.row_3 = _S590;
    var _S591 : Squares_0 = squares_of_3(&((*_S587)), _S588, _S590);
    point_3.length_0 = Squares_length_0(_S591);
    var _S592 : df_0 = Squares_total_0(_S591);
    point_3.square_0 = _S592;
    var _S593 : df_0 = c_of_0(&((*_S587)));
    var _S594 : df_0 = x2A_0(_S593, _S592);
    var _S595 : f32 = Squares_unit_0(_S591);
    var _S596 : bool;
    if(_S595 != 1.0f)
    {
        _S596 = true;
    }
    else
    {
        var _S597 : df_0 = rim_limit_0(&((*_S587)));
        _S596 = less_0(_S597, _S594);
    }
    var _S598 : i32;
    if(_S596)
    {
        _S598 = i32(1);
    }
    else
    {
        _S598 = i32(0);
    }
    var _S599 : u32 = u32(_S598);
    point_3.clipped_0 = _S599;
    if(_S599 != u32(0))
    {
        var _S600 : df_0 = rim_norm_0(&((*_S587)));
        var _S601 : df_0 = root_c_of_0(&((*_S587)));
        point_3.row_3.scale_0 = scaled_0(_0(_S600, x2A_0(_S601, point_3.length_0)), _S595);
        point_3.length_0 = _0(_S600, _S601);
        point_3.square_0 = _0(x2A_0(_S600, _S600), _S593);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S600, _S600));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S594);
    }
    return point_3;
}

fn pair_at_8( _S602 : u32) -> df_0
{
    var _S603 : u32 = _S602 * u32(2);
    return pair_of_0(entryPointParams_shares_2[_S603], entryPointParams_shares_2[_S603 + u32(1)]);
}

fn share_of_2( _S604 : ptr<function, Ball_std140_0>,  _S605 : Site_0) -> df_0
{
    var _S606 : u32 = (*_S604).points_0;
    var _S607 : u32 = _S605.row_0 / (*_S604).points_0;
    var _S608 : u32 = share_place_0(&((*_S604)), _S607, _S605.row_0 - _S607 * _S606);
    return pair_at_8(_S608);
}

fn pairs_of_7( _S609 : u32) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S609 * u32(2);
    row_15.step_2 = u32(2);
    row_15.low_0 = u32(1);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn state_row_3( _S610 : ptr<function, Ball_std140_0>,  _S611 : u32) -> Row_0
{
    var _S612 : u32 = state_place_1(&((*_S610)), _S611, u32(0));
    return pairs_of_7(_S612);
}

fn pair_at_9( _S613 : u32) -> df_0
{
    var _S614 : u32 = _S613 * u32(2);
    return pair_of_0(entryPointParams_state_4[_S614], entryPointParams_state_4[_S614 + u32(1)]);
}

fn state_number_3( _S615 : ptr<function, Ball_std140_0>,  _S616 : u32,  _S617 : u32) -> df_0
{
    var _S618 : u32 = state_place_0(&((*_S615)), _S616, (*_S615).columns_0 + _S617);
    return pair_at_9(_S618);
}

fn pairs_of_8( _S619 : u32) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S619 * u32(2);
    row_16.step_2 = u32(2);
    row_16.low_0 = u32(1);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn solve_row_2( _S620 : ptr<function, Ball_std140_0>,  _S621 : u32,  _S622 : u32) -> Row_0
{
    var _S623 : u32 = solve_place_1(&((*_S620)), _S621, _S622, u32(0));
    return pairs_of_8(_S623);
}

fn sum_square_1( _S624 : ptr<function, Ball_std140_0>,  _S625 : Site_0,  _S626 : Row_0,  _S627 : f32,  _S628 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_15 : u32 = _S625.lane_0;
    for(;;)
    {
        if(i_15 < (_S625.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S629 : u32 = _S628.base_0 + i_15 * _S628.step_2;
        var value_43 : df_0 = wide_0(entryPointParams_points_2[_S629]);
        if((_S628.low_0) != u32(0))
        {
            value_43.lo_0 = entryPointParams_points_2[_S629 + _S628.low_0];
        }
        var _S630 : bool;
        if((_S628.scale_0.hi_0) == 1.0f)
        {
            _S630 = (_S628.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S630 = false;
        }
        var _S631 : df_0;
        if(_S630)
        {
            _S631 = value_43;
        }
        else
        {
            _S631 = x2A_0(_S628.scale_0, value_43);
        }
        var _S632 : u32 = _S626.base_0 + i_15 * _S626.step_2;
        var value_44 : df_0 = wide_0(entryPointParams_state_4[_S632]);
        if((_S626.low_0) != u32(0))
        {
            value_44.lo_0 = entryPointParams_state_4[_S632 + _S626.low_0];
        }
        var _S633 : bool;
        if((_S626.scale_0.hi_0) == 1.0f)
        {
            _S633 = (_S626.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S633 = false;
        }
        var _S634 : df_0;
        if(_S633)
        {
            _S634 = value_44;
        }
        else
        {
            _S634 = x2A_0(_S626.scale_0, value_44);
        }
        var _S635 : df_0 = x2B_0(_S631, x2A_1(_S634, _S627));
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_0(_S635, _S635));
        i_15 = i_15 + (*_S624).lanes_0;
    }
    join_2((*_S624).lanes_0, _S625, &(sums_9));
    return sums_9[i32(0)];
}

fn toward_1( _S636 : ptr<function, Ball_std140_0>,  _S637 : Site_0,  _S638 : Row_0,  _S639 : df_0,  _S640 : Point_0) -> Toward_0
{
    var _S641 : df_0 = sum_square_1(&((*_S636)), _S637, _S638, -1.0f, _S640.row_3);
    var to_1 : Toward_0;
    var _S642 : df_0 = c_of_0(&((*_S636)));
    to_1.log_0 = log_parts_0(_S642, _S639, _S640.gap_0, _S641);
    var _S643 : df_0 = _0(x2A_0(_S642, _S641), x2A_0(_S639, _S640.gap_0));
    var _S644 : df_0 = twice_0(x2A_0(asinhc_0(_S643).value_5, root_of_0(_S643)));
    to_1.square_1 = _0(x2A_0(_S644, _S644), _S642);
    to_1.growth_0 = r_coth_r_0(_S644);
    return to_1;
}

fn put_1( _S645 : ptr<function, Ball_std140_0>,  _S646 : Site_0,  _S647 : u32,  _S648 : df_0)
{
    entryPointParams_points_bar_1[_S646.row_0 * (*_S645).out_stride_0 + (*_S645).out_column_0 + _S647] = nearest_0(_S648);
    return;
}

fn put_bar_1( _S649 : ptr<function, Ball_std140_0>,  _S650 : Site_0,  _S651 : u32,  _S652 : u32,  _S653 : df_0)
{
    if(((((*_S649).flags_0) & (((u32(2) << (_S651)))))) == u32(0))
    {
        put_1(&((*_S649)), _S650, _S652, _S653);
    }
    return;
}

fn put_weight_bar_1( _S654 : ptr<function, Ball_std140_0>,  _S655 : Site_0,  _S656 : df_0)
{
    var _S657 : bool;
    if(Site_is_first_0(_S655))
    {
        _S657 = ((((*_S654).flags_0) & (u32(4)))) == u32(0);
    }
    else
    {
        _S657 = false;
    }
    if(_S657)
    {
        var _S658 : u32 = batch_of_0(&((*_S654)), _S655);
        var _S659 : u32 = share_place_0(&((*_S654)), _S658, (*_S654).points_0);
        var _S660 : df_0 = _0(_S656, pair_at_8(_S659));
        if(((((*_S654).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_weights_bar_1[_S655.row_0] = nearest_0(_S660);
        }
        else
        {
            var _S661 : u32 = weight_place_0(&((*_S654)), _S655.row_0);
            entryPointParams_weights_bar_1[_S661] = _S660.hi_0;
            entryPointParams_weights_bar_1[_S661 + u32(1)] = _S660.lo_0;
        }
    }
    return;
}

fn report_fault_5( _S662 : u32)
{
    var _S663 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S662);
    return;
}

fn refuse_clipped_1( _S664 : ptr<function, Ball_std140_0>,  _S665 : Site_0,  _S666 : u32)
{
    var _S667 : bool;
    if(Site_is_first_0(_S665))
    {
        _S667 = _S666 > u32(0);
    }
    else
    {
        _S667 = false;
    }
    if(_S667)
    {
        _S667 = ((((*_S664).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S667 = false;
    }
    if(_S667)
    {
        report_fault_5(_S665.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    var _S668 : u32;
    var _S669 : bool;
    var _S670 : bool;
    var _S671 : bool;
    var _S672 : df_0;
    var _S673 : df_0;
    var _S674 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S675 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S676 : u32 = point_blocks_0(&(_S675));
        if(block_7 < _S676)
        {
        }
        else
        {
            break;
        }
        var _S677 : u32 = invocation_8.x;
        var _S678 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S679 : Site_0 = point_site_of_0(&(_S678), block_7, _S677);
        var _S680 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S681 : Lie_0 = point_lie_0(&(_S680), _S679);
        var _S682 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S683 : Point_0 = point_of_3(&(_S682), _S679, _S681);
        var _S684 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S685 : u32 = batch_of_0(&(_S684), _S679);
        var _S686 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S687 : df_0 = share_of_2(&(_S686), _S679);
        var _S688 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S689 : Row_0 = state_row_3(&(_S688), _S685);
        var _S690 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S691 : df_0 = state_number_3(&(_S690), _S685, u32(0));
        var _S692 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S693 : Row_0 = solve_row_2(&(_S692), _S685, u32(0));
        var _S694 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S695 : Toward_0 = toward_1(&(_S694), _S679, _S689, _S691, _S683);
        var _S696 : df_0 = _0(wide_0(2.0f), _S691);
        var _S697 : df_0 = x2A_0(_S696, _S696);
        var _S698 : df_0 = wide_0(0.0f);
        var on_0 : array<df_0, i32(2)>;
        on_0[i32(0)] = _S698;
        on_0[i32(1)] = _S698;
        var i_16 : u32 = _S679.lane_0;
        for(;;)
        {
            _S668 = _S679.columns_1;
            if(i_16 < (_S679.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S699 : u32 = _S689.base_0 + i_16 * _S689.step_2;
            var value_45 : df_0 = wide_0(entryPointParams_state_4[_S699]);
            if((_S689.low_0) != u32(0))
            {
                value_45.lo_0 = entryPointParams_state_4[_S699 + _S689.low_0];
            }
            if((_S689.scale_0.hi_0) == 1.0f)
            {
                _S669 = (_S689.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S669 = false;
            }
            if(_S669)
            {
                _S672 = value_45;
            }
            else
            {
                _S672 = x2A_0(_S689.scale_0, value_45);
            }
            var _S700 : u32 = _S693.base_0 + i_16 * _S693.step_2;
            var value_46 : df_0 = wide_0(entryPointParams_solve_3[_S700]);
            if((_S693.low_0) != u32(0))
            {
                value_46.lo_0 = entryPointParams_solve_3[_S700 + _S693.low_0];
            }
            if((_S693.scale_0.hi_0) == 1.0f)
            {
                _S670 = (_S693.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S670 = false;
            }
            if(_S670)
            {
                _S673 = value_46;
            }
            else
            {
                _S673 = x2A_0(_S693.scale_0, value_46);
            }
            var _S701 : df_0 = on_0[i32(0)];
            var _S702 : u32 = _S683.row_3.base_0 + i_16 * _S683.row_3.step_2;
            var value_47 : df_0 = wide_0(entryPointParams_points_2[_S702]);
            if((_S683.row_3.low_0) != u32(0))
            {
                value_47.lo_0 = entryPointParams_points_2[_S702 + _S683.row_3.low_0];
            }
            if((_S683.row_3.scale_0.hi_0) == 1.0f)
            {
                _S671 = (_S683.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S671 = false;
            }
            if(_S671)
            {
                _S674 = value_47;
            }
            else
            {
                _S674 = x2A_0(_S683.row_3.scale_0, value_47);
            }
            on_0[i32(0)] = x2B_0(_S701, x2A_0(_S673, x2D_0(_S674, _S672)));
            on_0[i32(1)] = x2B_0(on_0[i32(1)], x2A_0(_S673, _S672));
            i_16 = i_16 + entryPointParams_5.p_5.lanes_0;
        }
        join_0(entryPointParams_5.p_5.lanes_0, _S679, &(on_0));
        var _S703 : df_0 = x2A_0(_S697, x2B_0(x2A_0(_S695.log_0.along_sum_0.value_0, on_0[i32(0)]), x2A_0(_S695.log_0.along_x_0.value_0, on_0[i32(1)])));
        var _S704 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S705 : df_0 = c_of_0(&(_S704));
        var _S706 : df_0 = twice_0(x2A_0(x2A_0(_S705, _S697), x2B_0(x2A_0(on_0[i32(0)], _S695.log_0.along_sum_0.partial_0[i32(1)]), x2A_0(on_0[i32(1)], _S695.log_0.along_x_0.partial_0[i32(1)]))));
        var _S707 : df_0 = twice_0(x2A_0(_S697, x2B_0(x2A_0(on_0[i32(0)], _S695.log_0.along_sum_0.partial_0[i32(2)]), x2A_0(on_0[i32(1)], _S695.log_0.along_x_0.partial_0[i32(2)]))));
        var i_17 : u32 = _S679.lane_0;
        for(;;)
        {
            if(i_17 < _S668)
            {
            }
            else
            {
                break;
            }
            var _S708 : u32 = _S683.row_3.base_0 + i_17 * _S683.row_3.step_2;
            var value_48 : df_0 = wide_0(entryPointParams_points_2[_S708]);
            if((_S683.row_3.low_0) != u32(0))
            {
                value_48.lo_0 = entryPointParams_points_2[_S708 + _S683.row_3.low_0];
            }
            if((_S683.row_3.scale_0.hi_0) == 1.0f)
            {
                _S669 = (_S683.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S669 = false;
            }
            if(_S669)
            {
                _S672 = value_48;
            }
            else
            {
                _S672 = x2A_0(_S683.row_3.scale_0, value_48);
            }
            var _S709 : df_0 = x2A_0(_S695.log_0.along_sum_0.value_0, _S697);
            var _S710 : u32 = _S693.base_0 + i_17 * _S693.step_2;
            var value_49 : df_0 = wide_0(entryPointParams_solve_3[_S710]);
            if((_S693.low_0) != u32(0))
            {
                value_49.lo_0 = entryPointParams_solve_3[_S710 + _S693.low_0];
            }
            if((_S693.scale_0.hi_0) == 1.0f)
            {
                _S670 = (_S693.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S670 = false;
            }
            if(_S670)
            {
                _S673 = value_49;
            }
            else
            {
                _S673 = x2A_0(_S693.scale_0, value_49);
            }
            var _S711 : df_0 = x2A_0(_S709, _S673);
            var _S712 : u32 = _S689.base_0 + i_17 * _S689.step_2;
            var value_50 : df_0 = wide_0(entryPointParams_state_4[_S712]);
            if((_S689.low_0) != u32(0))
            {
                value_50.lo_0 = entryPointParams_state_4[_S712 + _S689.low_0];
            }
            if((_S689.scale_0.hi_0) == 1.0f)
            {
                _S671 = (_S689.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S671 = false;
            }
            if(_S671)
            {
                _S674 = value_50;
            }
            else
            {
                _S674 = x2A_0(_S689.scale_0, value_50);
            }
            var _S713 : df_0 = x2A_0(_S687, x2D_0(x2B_0(_S711, x2A_0(_S707, x2D_0(_S672, _S674))), x2A_0(_S706, _S672)));
            var _S714 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_1(&(_S714), _S679, u32(0), i_17, _S713);
            i_17 = i_17 + entryPointParams_5.p_5.lanes_0;
        }
        var _S715 : Ball_std140_0 = entryPointParams_5.p_5;
        put_weight_bar_1(&(_S715), _S679, _S703);
        var _S716 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_1(&(_S716), _S679, _S683.clipped_0);
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


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

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S29 : Dual_0 = times_0(n_0, c_0);
    var _S30 : Dual_0 = with_value_0(plus_0(times_0(_S29, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_0(dual_asinhc_0(div_0(_S29, _S30)), dual_root_0(_S30));
}

fn variable_0( value_9 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = value_9;
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(1))
        {
        }
        else
        {
            break;
        }
        var _S31 : f32;
        if(k_4 == index_0)
        {
            _S31 = 1.0f;
        }
        else
        {
            _S31 = 0.0f;
        }
        dual_4.partial_0[k_4] = wide_0(_S31);
        k_4 = k_4 + i32(1);
    }
    return dual_4;
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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_5) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_5].hi_0, (*sums_0)[k_5].lo_0);
        k_5 = k_5 + i32(1);
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
            k_5 = i32(0);
            for(;;)
            {
                if(k_5 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S32 : u32 = u32(k_5) * u32(64) + site_0.invocation_0;
                var _S33 : df_0 = x2B_0(pair_of_0(parts_0[_S32].x, parts_0[_S32].y), pair_of_0(parts_0[_S32 + reach_0].x, parts_0[_S32 + reach_0].y));
                parts_0[_S32] = vec2<f32>(_S33.hi_0, _S33.lo_0);
                k_5 = k_5 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_5 = i32(0);
    for(;;)
    {
        if(k_5 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_5] = pair_of_0(parts_0[u32(k_5) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_5) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_5 = k_5 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn with_value_1( a_24 : Dual_1,  value_10 : df_0) -> Dual_1
{
    var dual_5 : Dual_1 = a_24;
    dual_5.value_0 = value_10;
    return dual_5;
}

fn plus_1( a_25 : Dual_1,  amount_1 : f32) -> Dual_1
{
    return chain_1(a_25, x2B_1(a_25.value_0, amount_1), wide_0(1.0f));
}

fn times_1( a_26 : Dual_1,  factor_1 : df_0) -> Dual_1
{
    return chain_1(a_26, x2A_0(a_26.value_0, factor_1), factor_1);
}

fn add_0( a_27 : Dual_1,  b_12 : Dual_1) -> Dual_1
{
    var dual_6 : Dual_1;
    dual_6.value_0 = x2B_0(a_27.value_0, b_12.value_0);
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
        dual_6.partial_0[k_6] = x2B_0(a_27.partial_0[k_6], b_12.partial_0[k_6]);
        k_6 = k_6 + i32(1);
    }
    return dual_6;
}

fn sub_0( a_28 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    return add_0(a_28, times_1(b_13, wide_0(-1.0f)));
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(5)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_7 : i32 = i32(0);
    for(;;)
    {
        if(k_7 < i32(5))
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
                if(k_7 < i32(5))
                {
                }
                else
                {
                    break;
                }
                var _S34 : u32 = u32(k_7) * u32(64) + site_1.invocation_0;
                var _S35 : df_0 = x2B_0(pair_of_0(parts_0[_S34].x, parts_0[_S34].y), pair_of_0(parts_0[_S34 + reach_1].x, parts_0[_S34 + reach_1].y));
                parts_0[_S34] = vec2<f32>(_S35.hi_0, _S35.lo_0);
                k_7 = k_7 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_7 = i32(0);
    for(;;)
    {
        if(k_7 < i32(5))
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

fn constant_0( value_11 : df_0) -> Dual_1
{
    var dual_7 : Dual_1;
    dual_7.value_0 = value_11;
    var k_8 : i32 = i32(0);
    for(;;)
    {
        if(k_8 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_7.partial_0[k_8] = wide_0(0.0f);
        k_8 = k_8 + i32(1);
    }
    return dual_7;
}

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S36 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S37 : df_0 = x2B_1(_S36, 1.0f);
    return _0(scaled_0(_S36, 4.0f), x2A_0(_S37, _S37));
}

fn tanhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
    }
    var _S38 : df_0 = root_of_0(t_3);
    var _S39 : df_0 = exp_of_0(scaled_0(_S38, -2.0f));
    var _S40 : df_0 = _0(x2D_0(wide_0(1.0f), _S39), x2A_0(x2B_1(_S39, 1.0f), _S38));
    return sloped_0(_S40, _0(x2D_0(sech_sq_0(_S38), _S40), twice_0(t_3)));
}

fn dual_sech_sq_0( a_29 : Dual_1) -> Dual_1
{
    var _S41 : df_0 = sech_sq_0(root_of_0(a_29.value_0));
    return chain_1(a_29, _S41, neg_0(x2A_0(tanhc_0(a_29.value_0).value_5, _S41)));
}

fn dual_tanhc_0( a_30 : Dual_1) -> Dual_1
{
    var _S42 : Sloped_0 = tanhc_0(a_30.value_0);
    return chain_1(a_30, _S42.value_5, _S42.slope_1);
}

fn dual_root_1( a_31 : Dual_1) -> Dual_1
{
    var _S43 : df_0 = root_of_0(a_31.value_0);
    return chain_1(a_31, _S43, _0(wide_0(0.5f), _S43));
}

fn dual_asinhc_1( a_32 : Dual_1) -> Dual_1
{
    var _S44 : Sloped_0 = asinhc_0(a_32.value_0);
    return chain_1(a_32, _S44.value_5, _S44.slope_1);
}

fn div_1( a_33 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var _S45 : df_0 = _0(wide_0(1.0f), b_14.value_0);
    var dual_8 : Dual_1;
    dual_8.value_0 = _0(a_33.value_0, b_14.value_0);
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
        dual_8.partial_0[k_9] = x2A_0(x2D_0(a_33.partial_0[k_9], x2A_0(dual_8.value_0, b_14.partial_0[k_9])), _S45);
        k_9 = k_9 + i32(1);
    }
    return dual_8;
}

fn mul_0( a_34 : Dual_1,  b_15 : Dual_1) -> Dual_1
{
    var dual_9 : Dual_1;
    dual_9.value_0 = x2A_0(a_34.value_0, b_15.value_0);
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
        dual_9.partial_0[k_10] = x2B_0(x2A_0(a_34.partial_0[k_10], b_15.value_0), x2A_0(a_34.value_0, b_15.partial_0[k_10]));
        k_10 = k_10 + i32(1);
    }
    return dual_9;
}

fn variable_1( value_12 : df_0,  index_1 : i32) -> Dual_1
{
    var dual_10 : Dual_1;
    dual_10.value_0 = value_12;
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
        var _S46 : f32;
        if(k_11 == index_1)
        {
            _S46 = 1.0f;
        }
        else
        {
            _S46 = 0.0f;
        }
        dual_10.partial_0[k_11] = wide_0(_S46);
        k_11 = k_11 + i32(1);
    }
    return dual_10;
}

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_12) * u32(64) + site_2.invocation_0] = vec2<f32>((*sums_2)[k_12].hi_0, (*sums_2)[k_12].lo_0);
        k_12 = k_12 + i32(1);
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
            k_12 = i32(0);
            for(;;)
            {
                if(k_12 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S47 : u32 = u32(k_12) * u32(64) + site_2.invocation_0;
                var _S48 : df_0 = x2B_0(pair_of_0(parts_0[_S47].x, parts_0[_S47].y), pair_of_0(parts_0[_S47 + reach_2].x, parts_0[_S47 + reach_2].y));
                parts_0[_S47] = vec2<f32>(_S48.hi_0, _S48.lo_0);
                k_12 = k_12 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_12 = i32(0);
    for(;;)
    {
        if(k_12 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_12] = pair_of_0(parts_0[u32(k_12) * u32(64) + site_2.invocation_0 - site_2.lane_0].x, parts_0[u32(k_12) * u32(64) + site_2.invocation_0 - site_2.lane_0].y);
        k_12 = k_12 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn join_3( lanes_4 : u32,  site_3 : Site_0,  sums_3 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_4 == u32(1))
    {
        return;
    }
    var k_13 : i32 = i32(0);
    for(;;)
    {
        if(k_13 < i32(2))
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
                if(k_13 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S49 : u32 = u32(k_13) * u32(64) + site_3.invocation_0;
                var _S50 : df_0 = x2B_0(pair_of_0(parts_0[_S49].x, parts_0[_S49].y), pair_of_0(parts_0[_S49 + reach_3].x, parts_0[_S49 + reach_3].y));
                parts_0[_S49] = vec2<f32>(_S50.hi_0, _S50.lo_0);
                k_13 = k_13 + i32(1);
            }
        }
        workgroupBarrier();
        reach_3 = reach_3 / u32(2);
    }
    k_13 = i32(0);
    for(;;)
    {
        if(k_13 < i32(2))
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
    var _S51 : u32 = (*p_8).rows_0;
    var _S52 : u32 = (*p_8).lanes_0;
    var _S53 : u32 = u32(64) / (*p_8).lanes_0;
    var _S54 : u32 = _S51 + _S53 - u32(1);
    var _S55 : u32 = u32(64) / _S52;
    var _S56 : u32 = _S54 / _S55;
    return _S56;
}

fn site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S57 : u32 = (*p_9).lanes_0;
    var _S58 : u32 = u32(64) / (*p_9).lanes_0;
    var _S59 : u32 = block_0 * _S58;
    var _S60 : u32 = invocation_1 / _S57;
    var _S61 : u32 = _S59 + _S60;
    var site_4 : Site_0;
    var _S62 : bool = _S61 < ((*p_9).rows_0);
    site_4.active_0 = _S62;
    var _S63 : u32;
    if(_S62)
    {
        _S63 = _S61;
    }
    else
    {
        _S63 = u32(0);
    }
    site_4.row_0 = _S63;
    var _S64 : u32 = invocation_1 % _S57;
    site_4.lane_0 = _S64;
    site_4.invocation_0 = invocation_1;
    if(site_4.active_0)
    {
        _S63 = (*p_9).columns_0;
    }
    else
    {
        _S63 = u32(0);
    }
    site_4.columns_1 = _S63;
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
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S65 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S65;
    squares_0.big_0 = _S65;
    return squares_0;
}

fn is_bad_0( value_13 : f32) -> bool
{
    return (((bitcast<u32>((value_13))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_14 : df_0)
{
    if((abs(value_14.hi_0)) < 1.073741824e+09f)
    {
        var _S66 : df_0 = scaled_0(value_14, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S66, _S66));
    }
    else
    {
        var _S67 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S67, _S67));
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_5 : u32,  site_5 : Site_0)
{
    var sums_4 : array<df_0, i32(2)>;
    sums_4[i32(0)] = (*this_1).usual_0;
    sums_4[i32(1)] = (*this_1).big_0;
    join_3(lanes_5, site_5, &(sums_4));
    (*this_1).usual_0 = sums_4[i32(0)];
    (*this_1).big_0 = sums_4[i32(1)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S68 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S68 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S68 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
    }
    return _S68;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S69 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S69 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S69 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
    }
    return _S69;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S70 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S70 = 5.42101086242752217e-20f;
    }
    else
    {
        _S70 = 1.0f;
    }
    return _S70;
}

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
}

fn less_0( a_35 : df_0,  b_16 : df_0) -> bool
{
    var _S71 : bool;
    if((a_35.hi_0) < (b_16.hi_0))
    {
        _S71 = true;
    }
    else
    {
        if((a_35.hi_0) == (b_16.hi_0))
        {
            _S71 = (a_35.lo_0) < (b_16.lo_0);
        }
        else
        {
            _S71 = false;
        }
    }
    return _S71;
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
    var _S72 : Dual_1 = variable_1(gap_x_value_0, i32(0));
    var _S73 : Dual_1 = times_1(variable_1(sum_sq_0, i32(2)), c_1);
    var _S74 : Dual_1 = add_0(_S73, mul_0(_S72, variable_1(gap_y_value_0, i32(1))));
    var pair_1 : Pair_0;
    pair_1.along_sum_0 = div_1(_S72, _S74);
    pair_1.along_x_0 = div_1(_S73, _S74);
    return pair_1;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S75 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S75 = value_15.hi_0;
    }
    else
    {
        _S75 = value_15.hi_0 + value_15.lo_0;
    }
    return _S75;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S76 : bool;
    if(this_6.active_0)
    {
        _S76 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S76 = false;
    }
    return _S76;
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

fn row_of_0( _S77 : Site_0,  _S78 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S78.offset_0 + _S77.row_0 * _S78.stride_0;
    row_2.step_2 = _S78.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S79 : Row_0,  _S80 : u32) -> f32
{
    return entryPointParams_left_0[_S79.base_0 + _S80 * _S79.step_2];
}

fn report_fault_0( _S81 : u32)
{
    var _S82 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S81);
    return;
}

fn squares_of_0( _S83 : ptr<function, Ball_std140_0>,  _S84 : Site_0,  _S85 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S84.lane_0;
    for(;;)
    {
        if(i_0 < (_S84.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S86 : f32 = Row_raw_0(_S85, i_0);
        if(is_bad_0(_S86))
        {
            report_fault_0(_S84.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S86));
        i_0 = i_0 + (*_S83).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S83).lanes_0, _S84);
    return squares_1;
}

fn point_of_0( _S87 : ptr<function, Ball_std140_0>,  _S88 : Site_0,  _S89 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S90 : Row_0 = row_of_0(_S88, _S89);
    point_0.row_1 = _S90;
    var _S91 : Squares_0 = squares_of_0(&((*_S87)), _S88, _S90);
    point_0.length_0 = Squares_length_0(_S91);
    var _S92 : df_0 = Squares_total_0(_S91);
    point_0.square_0 = _S92;
    var _S93 : df_0 = c_of_0(&((*_S87)));
    var _S94 : df_0 = x2A_0(_S93, _S92);
    var _S95 : f32 = Squares_unit_0(_S91);
    var _S96 : bool;
    if(_S95 != 1.0f)
    {
        _S96 = true;
    }
    else
    {
        var _S97 : df_0 = rim_limit_0(&((*_S87)));
        _S96 = less_0(_S97, _S94);
    }
    var _S98 : i32;
    if(_S96)
    {
        _S98 = i32(1);
    }
    else
    {
        _S98 = i32(0);
    }
    var _S99 : u32 = u32(_S98);
    point_0.clipped_0 = _S99;
    if(_S99 != u32(0))
    {
        var _S100 : df_0 = rim_norm_0(&((*_S87)));
        var _S101 : df_0 = root_c_of_0(&((*_S87)));
        point_0.row_1.scale_0 = scaled_0(_0(_S100, x2A_0(_S101, point_0.length_0)), _S95);
        point_0.length_0 = _0(_S100, _S101);
        point_0.square_0 = _0(x2A_0(_S100, _S100), _S93);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S100, _S100));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S94);
    }
    return point_0;
}

fn row_of_1( _S102 : Site_0,  _S103 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S103.offset_0 + _S102.row_0 * _S103.stride_0;
    row_3.step_2 = _S103.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S104 : Row_0,  _S105 : u32) -> f32
{
    return entryPointParams_right_0[_S104.base_0 + _S105 * _S104.step_2];
}

fn squares_of_1( _S106 : ptr<function, Ball_std140_0>,  _S107 : Site_0,  _S108 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S107.lane_0;
    for(;;)
    {
        if(i_1 < (_S107.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S109 : f32 = Row_raw_1(_S108, i_1);
        if(is_bad_0(_S109))
        {
            report_fault_0(_S107.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S109));
        i_1 = i_1 + (*_S106).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S106).lanes_0, _S107);
    return squares_2;
}

fn point_of_1( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S113 : Row_0 = row_of_1(_S111, _S112);
    point_1.row_1 = _S113;
    var _S114 : Squares_0 = squares_of_1(&((*_S110)), _S111, _S113);
    point_1.length_0 = Squares_length_0(_S114);
    var _S115 : df_0 = Squares_total_0(_S114);
    point_1.square_0 = _S115;
    var _S116 : df_0 = c_of_0(&((*_S110)));
    var _S117 : df_0 = x2A_0(_S116, _S115);
    var _S118 : f32 = Squares_unit_0(_S114);
    var _S119 : bool;
    if(_S118 != 1.0f)
    {
        _S119 = true;
    }
    else
    {
        var _S120 : df_0 = rim_limit_0(&((*_S110)));
        _S119 = less_0(_S120, _S117);
    }
    var _S121 : i32;
    if(_S119)
    {
        _S121 = i32(1);
    }
    else
    {
        _S121 = i32(0);
    }
    var _S122 : u32 = u32(_S121);
    point_1.clipped_0 = _S122;
    if(_S122 != u32(0))
    {
        var _S123 : df_0 = rim_norm_0(&((*_S110)));
        var _S124 : df_0 = root_c_of_0(&((*_S110)));
        point_1.row_1.scale_0 = scaled_0(_0(_S123, x2A_0(_S124, point_1.length_0)), _S118);
        point_1.length_0 = _0(_S123, _S124);
        point_1.square_0 = _0(x2A_0(_S123, _S123), _S116);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S123, _S123));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S117);
    }
    return point_1;
}

fn row_of_2( _S125 : Site_0,  _S126 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S126.offset_0 + _S125.row_0 * _S126.stride_0;
    row_4.step_2 = _S126.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn pair_sums_0( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : Row_0,  _S130 : f32,  _S131 : Row_0,  _S132 : Row_0,  _S133 : ptr<function, df_0>,  _S134 : ptr<function, df_0>,  _S135 : ptr<function, df_0>)
{
    var _S136 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S136;
    sums_5[i32(1)] = _S136;
    sums_5[i32(2)] = _S136;
    var i_2 : u32 = _S128.lane_0;
    for(;;)
    {
        if(i_2 < (_S128.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S137 : f32 = entryPointParams_left_0[_S129.base_0 + i_2 * _S129.step_2];
        var _S138 : bool;
        if((_S129.scale_0.hi_0) == 1.0f)
        {
            _S138 = (_S129.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S138 = false;
        }
        var _S139 : df_0;
        if(_S138)
        {
            _S139 = wide_0(_S137);
        }
        else
        {
            _S139 = x2A_1(_S129.scale_0, _S137);
        }
        var _S140 : f32 = entryPointParams_right_0[_S131.base_0 + i_2 * _S131.step_2];
        var _S141 : bool;
        if((_S131.scale_0.hi_0) == 1.0f)
        {
            _S141 = (_S131.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S141 = false;
        }
        var _S142 : df_0;
        if(_S141)
        {
            _S142 = wide_0(_S140);
        }
        else
        {
            _S142 = x2A_1(_S131.scale_0, _S140);
        }
        var _S143 : df_0 = x2B_0(_S142, x2A_1(_S139, _S130));
        var _S144 : f32 = entryPointParams_cotangent_0[_S132.base_0 + i_2 * _S132.step_2];
        var _S145 : bool;
        if((_S132.scale_0.hi_0) == 1.0f)
        {
            _S145 = (_S132.scale_0.lo_0) == 0.0f;
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
            _S146 = x2A_1(_S132.scale_0, _S144);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S143, _S143));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S146, _S143));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S146, _S139));
        i_2 = i_2 + (*_S127).lanes_0;
    }
    join_2((*_S127).lanes_0, _S128, &(sums_5));
    (*_S133) = sums_5[i32(0)];
    (*_S134) = sums_5[i32(1)];
    (*_S135) = sums_5[i32(2)];
    return;
}

fn put_0( _S147 : ptr<function, Ball_std140_0>,  _S148 : Site_0,  _S149 : u32,  _S150 : df_0)
{
    entryPointParams_left_bar_0[_S148.row_0 * (*_S147).out_stride_0 + (*_S147).out_column_0 + _S149] = nearest_0(_S150);
    return;
}

fn put_bar_0( _S151 : ptr<function, Ball_std140_0>,  _S152 : Site_0,  _S153 : u32,  _S154 : u32,  _S155 : df_0)
{
    if(((((*_S151).flags_0) & (((u32(2) << (_S153)))))) == u32(0))
    {
        put_0(&((*_S151)), _S152, _S154, _S155);
    }
    return;
}

fn put_1( _S156 : ptr<function, Ball_std140_0>,  _S157 : Site_0,  _S158 : u32,  _S159 : df_0)
{
    entryPointParams_right_bar_0[_S157.row_0 * (*_S156).out_stride_0 + (*_S156).out_column_0 + _S158] = nearest_0(_S159);
    return;
}

fn put_bar_1( _S160 : ptr<function, Ball_std140_0>,  _S161 : Site_0,  _S162 : u32,  _S163 : u32,  _S164 : df_0)
{
    if(((((*_S160).flags_0) & (((u32(2) << (_S162)))))) == u32(0))
    {
        put_1(&((*_S160)), _S161, _S163, _S164);
    }
    return;
}

fn put_pair_0( _S165 : ptr<function, Ball_std140_0>,  _S166 : Site_0,  _S167 : Row_0,  _S168 : f32,  _S169 : Row_0,  _S170 : Row_0,  _S171 : Pair_0,  _S172 : df_0,  _S173 : df_0)
{
    var _S174 : df_0 = c_of_0(&((*_S165)));
    var _S175 : df_0 = twice_0(x2A_0(_S174, x2B_0(x2A_0(_S172, _S171.along_sum_0.partial_0[i32(0)]), x2A_0(_S173, _S171.along_x_0.partial_0[i32(0)]))));
    var _S176 : df_0 = twice_0(x2A_0(_S174, x2B_0(x2A_0(_S172, _S171.along_sum_0.partial_0[i32(1)]), x2A_0(_S173, _S171.along_x_0.partial_0[i32(1)]))));
    var _S177 : df_0 = twice_0(x2B_0(x2A_0(_S172, _S171.along_sum_0.partial_0[i32(2)]), x2A_0(_S173, _S171.along_x_0.partial_0[i32(2)])));
    var i_3 : u32 = _S166.lane_0;
    for(;;)
    {
        if(i_3 < (_S166.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S178 : f32 = entryPointParams_left_0[_S167.base_0 + i_3 * _S167.step_2];
        var _S179 : bool;
        if((_S167.scale_0.hi_0) == 1.0f)
        {
            _S179 = (_S167.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S179 = false;
        }
        var _S180 : df_0;
        if(_S179)
        {
            _S180 = wide_0(_S178);
        }
        else
        {
            _S180 = x2A_1(_S167.scale_0, _S178);
        }
        var _S181 : f32 = entryPointParams_right_0[_S169.base_0 + i_3 * _S169.step_2];
        var _S182 : bool;
        if((_S169.scale_0.hi_0) == 1.0f)
        {
            _S182 = (_S169.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S182 = false;
        }
        var _S183 : df_0;
        if(_S182)
        {
            _S183 = wide_0(_S181);
        }
        else
        {
            _S183 = x2A_1(_S169.scale_0, _S181);
        }
        var _S184 : f32 = entryPointParams_cotangent_0[_S170.base_0 + i_3 * _S170.step_2];
        var _S185 : bool;
        if((_S170.scale_0.hi_0) == 1.0f)
        {
            _S185 = (_S170.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S185 = false;
        }
        var _S186 : df_0;
        if(_S185)
        {
            _S186 = wide_0(_S184);
        }
        else
        {
            _S186 = x2A_1(_S170.scale_0, _S184);
        }
        var _S187 : df_0 = x2B_0(x2A_0(_S171.along_sum_0.value_0, _S186), x2A_0(_S177, x2B_0(_S183, x2A_1(_S180, _S168))));
        put_bar_0(&((*_S165)), _S166, u32(0), i_3, x2D_0(x2B_0(x2A_0(_S171.along_x_0.value_0, _S186), x2A_1(_S187, _S168)), x2A_0(_S175, _S180)));
        put_bar_1(&((*_S165)), _S166, u32(1), i_3, x2D_0(_S187, x2A_0(_S176, _S183)));
        i_3 = i_3 + (*_S165).lanes_0;
    }
    return;
}

fn report_fault_1( _S188 : u32)
{
    var _S189 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S188);
    return;
}

fn refuse_clipped_0( _S190 : ptr<function, Ball_std140_0>,  _S191 : Site_0,  _S192 : u32)
{
    var _S193 : bool;
    if(Site_is_first_0(_S191))
    {
        _S193 = _S192 > u32(0);
    }
    else
    {
        _S193 = false;
    }
    if(_S193)
    {
        _S193 = ((((*_S190).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S193 = false;
    }
    if(_S193)
    {
        report_fault_1(_S191.row_0);
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
        var _S194 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S195 : u32 = block_count_0(&(_S194));
        if(block_1 < _S195)
        {
        }
        else
        {
            break;
        }
        var _S196 : u32 = invocation_2.x;
        var _S197 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S198 : Site_0 = site_of_0(&(_S197), block_1, _S196);
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : Lie_0 = x_lie_0(&(_S199));
        var _S201 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S202 : Point_0 = point_of_0(&(_S201), _S198, _S200);
        var _S203 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S204 : Lie_0 = y_lie_0(&(_S203));
        var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S206 : Point_0 = point_of_1(&(_S205), _S198, _S204);
        var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S208 : Lie_0 = cotangent_lie_0(&(_S207));
        var _S209 : Row_0 = row_of_2(_S198, _S208);
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var sum_sq_1 : df_0;
        var on_sum_0 : df_0;
        var on_x_0 : df_0;
        pair_sums_0(&(_S210), _S198, _S202.row_1, 1.0f, _S206.row_1, _S209, &(sum_sq_1), &(on_sum_0), &(on_x_0));
        var _S211 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S212 : df_0 = c_of_0(&(_S211));
        var _S213 : Pair_0 = mobius_add_parts_0(_S212, _S202.gap_0, _S206.gap_0, sum_sq_1);
        var _S214 : Ball_std140_0 = entryPointParams_0.p_0;
        put_pair_0(&(_S214), _S198, _S202.row_1, 1.0f, _S206.row_1, _S209, _S213, on_sum_0, on_x_0);
        var _S215 : u32 = _S202.clipped_0 + _S206.clipped_0;
        var _S216 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S216), _S198, _S215);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn log_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  gap_y_value_1 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S217 : Dual_1 = variable_1(gap_x_value_1, i32(0));
    var _S218 : Dual_1 = times_1(variable_1(gap_sq_0, i32(2)), c_2);
    var _S219 : Dual_1 = mul_0(_S217, variable_1(gap_y_value_1, i32(1)));
    var _S220 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S218, _S219)), _S217), dual_root_1(_S219)), dual_root_1(add_0(_S218, _S219)));
    var pair_2 : Pair_0;
    pair_2.along_sum_0 = mul_0(_S220, _S217);
    pair_2.along_x_0 = times_1(mul_0(_S220, _S218), wide_0(-1.0f));
    return pair_2;
}

fn row_of_3( _S221 : Site_0,  _S222 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S222.offset_0 + _S221.row_0 * _S222.stride_0;
    row_5.step_2 = _S222.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S223 : Row_0,  _S224 : u32) -> f32
{
    return entryPointParams_point_0[_S223.base_0 + _S224 * _S223.step_2];
}

fn report_fault_2( _S225 : u32)
{
    var _S226 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S225);
    return;
}

fn squares_of_2( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S228.lane_0;
    for(;;)
    {
        if(i_4 < (_S228.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S230 : f32 = Row_raw_2(_S229, i_4);
        if(is_bad_0(_S230))
        {
            report_fault_2(_S228.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S230));
        i_4 = i_4 + (*_S227).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S227).lanes_0, _S228);
    return squares_3;
}

fn point_of_2( _S231 : ptr<function, Ball_std140_0>,  _S232 : Site_0,  _S233 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S234 : Row_0 = row_of_3(_S232, _S233);
    point_2.row_1 = _S234;
    var _S235 : Squares_0 = squares_of_2(&((*_S231)), _S232, _S234);
    point_2.length_0 = Squares_length_0(_S235);
    var _S236 : df_0 = Squares_total_0(_S235);
    point_2.square_0 = _S236;
    var _S237 : df_0 = c_of_0(&((*_S231)));
    var _S238 : df_0 = x2A_0(_S237, _S236);
    var _S239 : f32 = Squares_unit_0(_S235);
    var _S240 : bool;
    if(_S239 != 1.0f)
    {
        _S240 = true;
    }
    else
    {
        var _S241 : df_0 = rim_limit_0(&((*_S231)));
        _S240 = less_0(_S241, _S238);
    }
    var _S242 : i32;
    if(_S240)
    {
        _S242 = i32(1);
    }
    else
    {
        _S242 = i32(0);
    }
    var _S243 : u32 = u32(_S242);
    point_2.clipped_0 = _S243;
    if(_S243 != u32(0))
    {
        var _S244 : df_0 = rim_norm_0(&((*_S231)));
        var _S245 : df_0 = root_c_of_0(&((*_S231)));
        point_2.row_1.scale_0 = scaled_0(_0(_S244, x2A_0(_S245, point_2.length_0)), _S239);
        point_2.length_0 = _0(_S244, _S245);
        point_2.square_0 = _0(x2A_0(_S244, _S244), _S237);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S244, _S244));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S238);
    }
    return point_2;
}

fn row_of_4( _S246 : Site_0,  _S247 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S247.offset_0 + _S246.row_0 * _S247.stride_0;
    row_6.step_2 = _S247.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S248 : Row_0,  _S249 : u32) -> f32
{
    return entryPointParams_target_0[_S248.base_0 + _S249 * _S248.step_2];
}

fn squares_of_3( _S250 : ptr<function, Ball_std140_0>,  _S251 : Site_0,  _S252 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S251.lane_0;
    for(;;)
    {
        if(i_5 < (_S251.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S253 : f32 = Row_raw_3(_S252, i_5);
        if(is_bad_0(_S253))
        {
            report_fault_2(_S251.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S253));
        i_5 = i_5 + (*_S250).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S250).lanes_0, _S251);
    return squares_4;
}

fn point_of_3( _S254 : ptr<function, Ball_std140_0>,  _S255 : Site_0,  _S256 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S257 : Row_0 = row_of_4(_S255, _S256);
    point_3.row_1 = _S257;
    var _S258 : Squares_0 = squares_of_3(&((*_S254)), _S255, _S257);
    point_3.length_0 = Squares_length_0(_S258);
    var _S259 : df_0 = Squares_total_0(_S258);
    point_3.square_0 = _S259;
    var _S260 : df_0 = c_of_0(&((*_S254)));
    var _S261 : df_0 = x2A_0(_S260, _S259);
    var _S262 : f32 = Squares_unit_0(_S258);
    var _S263 : bool;
    if(_S262 != 1.0f)
    {
        _S263 = true;
    }
    else
    {
        var _S264 : df_0 = rim_limit_0(&((*_S254)));
        _S263 = less_0(_S264, _S261);
    }
    var _S265 : i32;
    if(_S263)
    {
        _S265 = i32(1);
    }
    else
    {
        _S265 = i32(0);
    }
    var _S266 : u32 = u32(_S265);
    point_3.clipped_0 = _S266;
    if(_S266 != u32(0))
    {
        var _S267 : df_0 = rim_norm_0(&((*_S254)));
        var _S268 : df_0 = root_c_of_0(&((*_S254)));
        point_3.row_1.scale_0 = scaled_0(_0(_S267, x2A_0(_S268, point_3.length_0)), _S262);
        point_3.length_0 = _0(_S267, _S268);
        point_3.square_0 = _0(x2A_0(_S267, _S267), _S260);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S267, _S267));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S261);
    }
    return point_3;
}

fn row_of_5( _S269 : Site_0,  _S270 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S270.offset_0 + _S269.row_0 * _S270.stride_0;
    row_7.step_2 = _S270.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn pair_sums_1( _S271 : ptr<function, Ball_std140_0>,  _S272 : Site_0,  _S273 : Row_0,  _S274 : f32,  _S275 : Row_0,  _S276 : Row_0,  _S277 : ptr<function, df_0>,  _S278 : ptr<function, df_0>,  _S279 : ptr<function, df_0>)
{
    var _S280 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S280;
    sums_6[i32(1)] = _S280;
    sums_6[i32(2)] = _S280;
    var i_6 : u32 = _S272.lane_0;
    for(;;)
    {
        if(i_6 < (_S272.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S281 : f32 = entryPointParams_point_0[_S273.base_0 + i_6 * _S273.step_2];
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
            _S283 = wide_0(_S281);
        }
        else
        {
            _S283 = x2A_1(_S273.scale_0, _S281);
        }
        var _S284 : f32 = entryPointParams_target_0[_S275.base_0 + i_6 * _S275.step_2];
        var _S285 : bool;
        if((_S275.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S275.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        var _S286 : df_0;
        if(_S285)
        {
            _S286 = wide_0(_S284);
        }
        else
        {
            _S286 = x2A_1(_S275.scale_0, _S284);
        }
        var _S287 : df_0 = x2B_0(_S286, x2A_1(_S283, _S274));
        var _S288 : f32 = entryPointParams_cotangent_1[_S276.base_0 + i_6 * _S276.step_2];
        var _S289 : bool;
        if((_S276.scale_0.hi_0) == 1.0f)
        {
            _S289 = (_S276.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S289 = false;
        }
        var _S290 : df_0;
        if(_S289)
        {
            _S290 = wide_0(_S288);
        }
        else
        {
            _S290 = x2A_1(_S276.scale_0, _S288);
        }
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S287, _S287));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S290, _S287));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S290, _S283));
        i_6 = i_6 + (*_S271).lanes_0;
    }
    join_2((*_S271).lanes_0, _S272, &(sums_6));
    (*_S277) = sums_6[i32(0)];
    (*_S278) = sums_6[i32(1)];
    (*_S279) = sums_6[i32(2)];
    return;
}

fn put_2( _S291 : ptr<function, Ball_std140_0>,  _S292 : Site_0,  _S293 : u32,  _S294 : df_0)
{
    entryPointParams_point_bar_0[_S292.row_0 * (*_S291).out_stride_0 + (*_S291).out_column_0 + _S293] = nearest_0(_S294);
    return;
}

fn put_bar_2( _S295 : ptr<function, Ball_std140_0>,  _S296 : Site_0,  _S297 : u32,  _S298 : u32,  _S299 : df_0)
{
    if(((((*_S295).flags_0) & (((u32(2) << (_S297)))))) == u32(0))
    {
        put_2(&((*_S295)), _S296, _S298, _S299);
    }
    return;
}

fn put_3( _S300 : ptr<function, Ball_std140_0>,  _S301 : Site_0,  _S302 : u32,  _S303 : df_0)
{
    entryPointParams_target_bar_0[_S301.row_0 * (*_S300).out_stride_0 + (*_S300).out_column_0 + _S302] = nearest_0(_S303);
    return;
}

fn put_bar_3( _S304 : ptr<function, Ball_std140_0>,  _S305 : Site_0,  _S306 : u32,  _S307 : u32,  _S308 : df_0)
{
    if(((((*_S304).flags_0) & (((u32(2) << (_S306)))))) == u32(0))
    {
        put_3(&((*_S304)), _S305, _S307, _S308);
    }
    return;
}

fn put_pair_1( _S309 : ptr<function, Ball_std140_0>,  _S310 : Site_0,  _S311 : Row_0,  _S312 : f32,  _S313 : Row_0,  _S314 : Row_0,  _S315 : Pair_0,  _S316 : df_0,  _S317 : df_0)
{
    var _S318 : df_0 = c_of_0(&((*_S309)));
    var _S319 : df_0 = twice_0(x2A_0(_S318, x2B_0(x2A_0(_S316, _S315.along_sum_0.partial_0[i32(0)]), x2A_0(_S317, _S315.along_x_0.partial_0[i32(0)]))));
    var _S320 : df_0 = twice_0(x2A_0(_S318, x2B_0(x2A_0(_S316, _S315.along_sum_0.partial_0[i32(1)]), x2A_0(_S317, _S315.along_x_0.partial_0[i32(1)]))));
    var _S321 : df_0 = twice_0(x2B_0(x2A_0(_S316, _S315.along_sum_0.partial_0[i32(2)]), x2A_0(_S317, _S315.along_x_0.partial_0[i32(2)])));
    var i_7 : u32 = _S310.lane_0;
    for(;;)
    {
        if(i_7 < (_S310.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S322 : f32 = entryPointParams_point_0[_S311.base_0 + i_7 * _S311.step_2];
        var _S323 : bool;
        if((_S311.scale_0.hi_0) == 1.0f)
        {
            _S323 = (_S311.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S323 = false;
        }
        var _S324 : df_0;
        if(_S323)
        {
            _S324 = wide_0(_S322);
        }
        else
        {
            _S324 = x2A_1(_S311.scale_0, _S322);
        }
        var _S325 : f32 = entryPointParams_target_0[_S313.base_0 + i_7 * _S313.step_2];
        var _S326 : bool;
        if((_S313.scale_0.hi_0) == 1.0f)
        {
            _S326 = (_S313.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S326 = false;
        }
        var _S327 : df_0;
        if(_S326)
        {
            _S327 = wide_0(_S325);
        }
        else
        {
            _S327 = x2A_1(_S313.scale_0, _S325);
        }
        var _S328 : f32 = entryPointParams_cotangent_1[_S314.base_0 + i_7 * _S314.step_2];
        var _S329 : bool;
        if((_S314.scale_0.hi_0) == 1.0f)
        {
            _S329 = (_S314.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S329 = false;
        }
        var _S330 : df_0;
        if(_S329)
        {
            _S330 = wide_0(_S328);
        }
        else
        {
            _S330 = x2A_1(_S314.scale_0, _S328);
        }
        var _S331 : df_0 = x2B_0(x2A_0(_S315.along_sum_0.value_0, _S330), x2A_0(_S321, x2B_0(_S327, x2A_1(_S324, _S312))));
        put_bar_2(&((*_S309)), _S310, u32(0), i_7, x2D_0(x2B_0(x2A_0(_S315.along_x_0.value_0, _S330), x2A_1(_S331, _S312)), x2A_0(_S319, _S324)));
        put_bar_3(&((*_S309)), _S310, u32(1), i_7, x2D_0(_S331, x2A_0(_S320, _S327)));
        i_7 = i_7 + (*_S309).lanes_0;
    }
    return;
}

fn report_fault_3( _S332 : u32)
{
    var _S333 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S332);
    return;
}

fn refuse_clipped_1( _S334 : ptr<function, Ball_std140_0>,  _S335 : Site_0,  _S336 : u32)
{
    var _S337 : bool;
    if(Site_is_first_0(_S335))
    {
        _S337 = _S336 > u32(0);
    }
    else
    {
        _S337 = false;
    }
    if(_S337)
    {
        _S337 = ((((*_S334).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S337 = false;
    }
    if(_S337)
    {
        report_fault_3(_S335.row_0);
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
        var _S338 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S339 : u32 = block_count_0(&(_S338));
        if(block_2 < _S339)
        {
        }
        else
        {
            break;
        }
        var _S340 : u32 = invocation_3.x;
        var _S341 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S342 : Site_0 = site_of_0(&(_S341), block_2, _S340);
        var _S343 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S344 : Lie_0 = x_lie_0(&(_S343));
        var _S345 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S346 : Point_0 = point_of_2(&(_S345), _S342, _S344);
        var _S347 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S348 : Lie_0 = y_lie_0(&(_S347));
        var _S349 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S350 : Point_0 = point_of_3(&(_S349), _S342, _S348);
        var _S351 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S352 : Lie_0 = cotangent_lie_0(&(_S351));
        var _S353 : Row_0 = row_of_5(_S342, _S352);
        var _S354 : Ball_std140_0 = entryPointParams_1.p_1;
        var sum_sq_2 : df_0;
        var on_sum_1 : df_0;
        var on_x_1 : df_0;
        pair_sums_1(&(_S354), _S342, _S346.row_1, -1.0f, _S350.row_1, _S353, &(sum_sq_2), &(on_sum_1), &(on_x_1));
        var _S355 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S356 : df_0 = c_of_0(&(_S355));
        var _S357 : Pair_0 = log_parts_0(_S356, _S346.gap_0, _S350.gap_0, sum_sq_2);
        var _S358 : Ball_std140_0 = entryPointParams_1.p_1;
        put_pair_1(&(_S358), _S342, _S346.row_1, -1.0f, _S350.row_1, _S353, _S357, on_sum_1, on_x_1);
        var _S359 : u32 = _S346.clipped_0 + _S350.clipped_0;
        var _S360 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S360), _S342, _S359);
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
    var _S361 : Dual_1 = variable_1(gap_x_value_2, i32(0));
    var _S362 : Dual_1 = times_1(variable_1(v_sq_value_0, i32(2)), c_3);
    var stride_2 : Stride_0;
    var _S363 : bool;
    if(unit_0 == 1.0f)
    {
        _S363 = (_0(_S362.value_0, gap_x_value_2).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S363 = false;
    }
    if(_S363)
    {
        var _S364 : Dual_1 = div_1(div_1(_S362, _S361), _S361);
        stride_2.factor_2 = div_1(dual_tanhc_0(_S364), _S361);
        stride_2.gap_w_0 = dual_sech_sq_0(_S364);
        return stride_2;
    }
    stride_2.factor_2 = div_1(constant_0(wide_0(1.0f)), dual_root_1(_S362));
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
    var _S365 : Dual_1 = variable_1(gap_x_value_3, i32(0));
    var _S366 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_3.factor_2, variable_1(cross_0, i32(1))), twice_0(c_4)), _S365), stride_3.gap_w_0), 2.0f), x2A_0(c_4, reach_sq_0));
    var _S367 : Dual_1 = mul_0(_S365, stride_3.gap_w_0);
    var _S368 : Dual_1 = add_0(_S366, _S367);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_1 = div_1(_S365, _S368);
    parts_1.along_x_1 = div_1(_S366, _S368);
    parts_1.factor_3 = stride_3.factor_2;
    parts_1.gap_1 = _0(_S367.value_0, _S368.value_0);
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

fn row_of_6( _S369 : Site_0,  _S370 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S370.offset_0 + _S369.row_0 * _S370.stride_0;
    row_8.step_2 = _S370.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_4( _S371 : Row_0,  _S372 : u32) -> f32
{
    return entryPointParams_point_1[_S371.base_0 + _S372 * _S371.step_2];
}

fn report_fault_4( _S373 : u32)
{
    var _S374 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S373);
    return;
}

fn squares_of_4( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S376.lane_0;
    for(;;)
    {
        if(i_8 < (_S376.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S378 : f32 = Row_raw_4(_S377, i_8);
        if(is_bad_0(_S378))
        {
            report_fault_4(_S376.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S378));
        i_8 = i_8 + (*_S375).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S375).lanes_0, _S376);
    return squares_5;
}

fn point_of_4( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S382 : Row_0 = row_of_6(_S380, _S381);
    point_4.row_1 = _S382;
    var _S383 : Squares_0 = squares_of_4(&((*_S379)), _S380, _S382);
    point_4.length_0 = Squares_length_0(_S383);
    var _S384 : df_0 = Squares_total_0(_S383);
    point_4.square_0 = _S384;
    var _S385 : df_0 = c_of_0(&((*_S379)));
    var _S386 : df_0 = x2A_0(_S385, _S384);
    var _S387 : f32 = Squares_unit_0(_S383);
    var _S388 : bool;
    if(_S387 != 1.0f)
    {
        _S388 = true;
    }
    else
    {
        var _S389 : df_0 = rim_limit_0(&((*_S379)));
        _S388 = less_0(_S389, _S386);
    }
    var _S390 : i32;
    if(_S388)
    {
        _S390 = i32(1);
    }
    else
    {
        _S390 = i32(0);
    }
    var _S391 : u32 = u32(_S390);
    point_4.clipped_0 = _S391;
    if(_S391 != u32(0))
    {
        var _S392 : df_0 = rim_norm_0(&((*_S379)));
        var _S393 : df_0 = root_c_of_0(&((*_S379)));
        point_4.row_1.scale_0 = scaled_0(_0(_S392, x2A_0(_S393, point_4.length_0)), _S387);
        point_4.length_0 = _0(_S392, _S393);
        point_4.square_0 = _0(x2A_0(_S392, _S392), _S385);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S392, _S392));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S386);
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

fn row_of_7( _S394 : Site_0,  _S395 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S395.offset_0 + _S394.row_0 * _S395.stride_0;
    row_10.step_2 = _S395.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_5( _S396 : Row_0,  _S397 : u32) -> f32
{
    return entryPointParams_tangent_0[_S396.base_0 + _S397 * _S396.step_2];
}

fn squares_of_5( _S398 : ptr<function, Ball_std140_0>,  _S399 : Site_0,  _S400 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S399.lane_0;
    for(;;)
    {
        if(i_9 < (_S399.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S401 : f32 = Row_raw_5(_S400, i_9);
        if(is_bad_0(_S401))
        {
            report_fault_4(_S399.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S401));
        i_9 = i_9 + (*_S398).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S398).lanes_0, _S399);
    return squares_6;
}

fn tangent_of_0( _S402 : ptr<function, Ball_std140_0>,  _S403 : Site_0,  _S404 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S405 : Row_0 = row_of_7(_S403, _S404);
    tangent_0.row_9 = _S405;
    var _S406 : Squares_0 = squares_of_5(&((*_S402)), _S403, _S405);
    var _S407 : f32 = Squares_unit_0(_S406);
    tangent_0.unit_1 = _S407;
    tangent_0.row_9.scale_0 = wide_0(_S407);
    tangent_0.length_1 = Squares_length_0(_S406);
    tangent_0.square_1 = Squares_total_0(_S406);
    return tangent_0;
}

fn row_of_8( _S408 : Site_0,  _S409 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S409.offset_0 + _S408.row_0 * _S409.stride_0;
    row_11.step_2 = _S409.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn put_4( _S410 : ptr<function, Ball_std140_0>,  _S411 : Site_0,  _S412 : u32,  _S413 : df_0)
{
    entryPointParams_point_bar_1[_S411.row_0 * (*_S410).out_stride_0 + (*_S410).out_column_0 + _S412] = nearest_0(_S413);
    return;
}

fn put_bar_4( _S414 : ptr<function, Ball_std140_0>,  _S415 : Site_0,  _S416 : u32,  _S417 : u32,  _S418 : df_0)
{
    if(((((*_S414).flags_0) & (((u32(2) << (_S416)))))) == u32(0))
    {
        put_4(&((*_S414)), _S415, _S417, _S418);
    }
    return;
}

fn put_5( _S419 : ptr<function, Ball_std140_0>,  _S420 : Site_0,  _S421 : u32,  _S422 : df_0)
{
    entryPointParams_tangent_bar_0[_S420.row_0 * (*_S419).out_stride_0 + (*_S419).out_column_0 + _S421] = nearest_0(_S422);
    return;
}

fn put_bar_5( _S423 : ptr<function, Ball_std140_0>,  _S424 : Site_0,  _S425 : u32,  _S426 : u32,  _S427 : df_0)
{
    if(((((*_S423).flags_0) & (((u32(2) << (_S425)))))) == u32(0))
    {
        put_5(&((*_S423)), _S424, _S426, _S427);
    }
    return;
}

fn report_fault_5( _S428 : u32)
{
    var _S429 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S428);
    return;
}

fn refuse_clipped_2( _S430 : ptr<function, Ball_std140_0>,  _S431 : Site_0,  _S432 : u32)
{
    var _S433 : bool;
    if(Site_is_first_0(_S431))
    {
        _S433 = _S432 > u32(0);
    }
    else
    {
        _S433 = false;
    }
    if(_S433)
    {
        _S433 = ((((*_S430).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S433 = false;
    }
    if(_S433)
    {
        report_fault_5(_S431.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    var _S434 : u32;
    var _S435 : bool;
    var _S436 : bool;
    var _S437 : bool;
    var _S438 : df_0;
    var _S439 : df_0;
    var _S440 : df_0;
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S441 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S442 : u32 = block_count_0(&(_S441));
        if(block_3 < _S442)
        {
        }
        else
        {
            break;
        }
        var _S443 : u32 = invocation_4.x;
        var _S444 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S445 : Site_0 = site_of_0(&(_S444), block_3, _S443);
        var _S446 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S447 : Lie_0 = x_lie_0(&(_S446));
        var _S448 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S449 : Point_0 = point_of_4(&(_S448), _S445, _S447);
        var _S450 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S451 : Lie_0 = y_lie_0(&(_S450));
        var _S452 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S453 : Tangent_0 = tangent_of_0(&(_S452), _S445, _S451);
        var _S454 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S455 : Lie_0 = cotangent_lie_0(&(_S454));
        var _S456 : Row_0 = row_of_8(_S445, _S455);
        var _S457 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S458 : df_0 = c_of_0(&(_S457));
        var _S459 : Stride_0 = stride_of_0(_S458, _S449.gap_0, _S453.square_1, _S453.unit_1);
        var _S460 : df_0 = wide_0(0.0f);
        var sums_7 : array<df_0, i32(5)>;
        sums_7[i32(0)] = _S460;
        sums_7[i32(1)] = _S460;
        sums_7[i32(2)] = _S460;
        sums_7[i32(3)] = _S460;
        sums_7[i32(4)] = _S460;
        var i_10 : u32 = _S445.lane_0;
        for(;;)
        {
            _S434 = _S445.columns_1;
            if(i_10 < (_S445.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S461 : f32 = entryPointParams_point_1[_S449.row_1.base_0 + i_10 * _S449.row_1.step_2];
            if((_S449.row_1.scale_0.hi_0) == 1.0f)
            {
                _S435 = (_S449.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S435 = false;
            }
            if(_S435)
            {
                _S438 = wide_0(_S461);
            }
            else
            {
                _S438 = x2A_1(_S449.row_1.scale_0, _S461);
            }
            var _S462 : f32 = entryPointParams_tangent_0[_S453.row_9.base_0 + i_10 * _S453.row_9.step_2];
            if((_S453.row_9.scale_0.hi_0) == 1.0f)
            {
                _S436 = (_S453.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S436 = false;
            }
            if(_S436)
            {
                _S439 = wide_0(_S462);
            }
            else
            {
                _S439 = x2A_1(_S453.row_9.scale_0, _S462);
            }
            var _S463 : f32 = entryPointParams_cotangent_2[_S456.base_0 + i_10 * _S456.step_2];
            if((_S456.scale_0.hi_0) == 1.0f)
            {
                _S437 = (_S456.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S437 = false;
            }
            if(_S437)
            {
                _S440 = wide_0(_S463);
            }
            else
            {
                _S440 = x2A_1(_S456.scale_0, _S463);
            }
            var _S464 : df_0 = x2B_0(_S438, x2A_0(_S459.factor_2.value_0, _S439));
            sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S438, _S439));
            sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S440, _S438));
            sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S440, _S439));
            sums_7[i32(3)] = x2B_0(sums_7[i32(3)], x2A_0(_S440, _S464));
            sums_7[i32(4)] = x2B_0(sums_7[i32(4)], x2A_0(_S464, _S464));
            i_10 = i_10 + entryPointParams_2.p_2.lanes_0;
        }
        join_1(entryPointParams_2.p_2.lanes_0, _S445, &(sums_7));
        var _S465 : ExpPull_0 = exp_pull_0(_S458, exp_parts_0(_S458, _S449.gap_0, sums_7[i32(0)], _S459, sums_7[i32(4)]), sums_7[i32(1)], sums_7[i32(2)], sums_7[i32(3)]);
        var i_11 : u32 = _S445.lane_0;
        for(;;)
        {
            if(i_11 < _S434)
            {
            }
            else
            {
                break;
            }
            var _S466 : f32 = entryPointParams_point_1[_S449.row_1.base_0 + i_11 * _S449.row_1.step_2];
            if((_S449.row_1.scale_0.hi_0) == 1.0f)
            {
                _S435 = (_S449.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S435 = false;
            }
            if(_S435)
            {
                _S438 = wide_0(_S466);
            }
            else
            {
                _S438 = x2A_1(_S449.row_1.scale_0, _S466);
            }
            var _S467 : f32 = entryPointParams_tangent_0[_S453.row_9.base_0 + i_11 * _S453.row_9.step_2];
            if((_S453.row_9.scale_0.hi_0) == 1.0f)
            {
                _S436 = (_S453.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S436 = false;
            }
            if(_S436)
            {
                _S439 = wide_0(_S467);
            }
            else
            {
                _S439 = x2A_1(_S453.row_9.scale_0, _S467);
            }
            var _S468 : f32 = entryPointParams_cotangent_2[_S456.base_0 + i_11 * _S456.step_2];
            if((_S456.scale_0.hi_0) == 1.0f)
            {
                _S437 = (_S456.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S437 = false;
            }
            if(_S437)
            {
                _S440 = wide_0(_S468);
            }
            else
            {
                _S440 = x2A_1(_S456.scale_0, _S468);
            }
            var _S469 : df_0 = x2B_0(x2B_0(x2A_0(_S465.x_on_cotangent_0, _S440), x2A_0(_S465.x_on_x_0, _S438)), x2A_0(_S465.both_1, _S439));
            var _S470 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S470), _S445, u32(0), i_11, _S469);
            var _S471 : df_0 = scaled_0(x2B_0(x2B_0(x2A_0(_S465.v_on_cotangent_0, _S440), x2A_0(_S465.both_1, _S438)), x2A_0(_S465.v_on_v_0, _S439)), _S453.unit_1);
            var _S472 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_5(&(_S472), _S445, u32(1), i_11, _S471);
            i_11 = i_11 + entryPointParams_2.p_2.lanes_0;
        }
        var _S473 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S473), _S445, _S449.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_9( _S474 : Site_0,  _S475 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S475.offset_0 + _S474.row_0 * _S475.stride_0;
    row_12.step_2 = _S475.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S476 : Row_0,  _S477 : u32) -> f32
{
    return entryPointParams_tangent_1[_S476.base_0 + _S477 * _S476.step_2];
}

fn report_fault_6( _S478 : u32)
{
    var _S479 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S478);
    return;
}

fn squares_of_6( _S480 : ptr<function, Ball_std140_0>,  _S481 : Site_0,  _S482 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S481.lane_0;
    for(;;)
    {
        if(i_12 < (_S481.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S483 : f32 = Row_raw_6(_S482, i_12);
        if(is_bad_0(_S483))
        {
            report_fault_6(_S481.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S483));
        i_12 = i_12 + (*_S480).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S480).lanes_0, _S481);
    return squares_7;
}

fn tangent_of_1( _S484 : ptr<function, Ball_std140_0>,  _S485 : Site_0,  _S486 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S487 : Row_0 = row_of_9(_S485, _S486);
    tangent_1.row_9 = _S487;
    var _S488 : Squares_0 = squares_of_6(&((*_S484)), _S485, _S487);
    var _S489 : f32 = Squares_unit_0(_S488);
    tangent_1.unit_1 = _S489;
    tangent_1.row_9.scale_0 = wide_0(_S489);
    tangent_1.length_1 = Squares_length_0(_S488);
    tangent_1.square_1 = Squares_total_0(_S488);
    return tangent_1;
}

fn row_of_10( _S490 : Site_0,  _S491 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S491.offset_0 + _S490.row_0 * _S491.stride_0;
    row_13.step_2 = _S491.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn dot_of_0( _S492 : ptr<function, Ball_std140_0>,  _S493 : Site_0,  _S494 : Row_0,  _S495 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S493.lane_0;
    for(;;)
    {
        if(i_13 < (_S493.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S496 : df_0 = sums_8[i32(0)];
        var _S497 : f32 = entryPointParams_tangent_1[_S494.base_0 + i_13 * _S494.step_2];
        var _S498 : bool;
        if((_S494.scale_0.hi_0) == 1.0f)
        {
            _S498 = (_S494.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S498 = false;
        }
        var _S499 : df_0;
        if(_S498)
        {
            _S499 = wide_0(_S497);
        }
        else
        {
            _S499 = x2A_1(_S494.scale_0, _S497);
        }
        var _S500 : f32 = entryPointParams_cotangent_3[_S495.base_0 + i_13 * _S495.step_2];
        var _S501 : bool;
        if((_S495.scale_0.hi_0) == 1.0f)
        {
            _S501 = (_S495.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S501 = false;
        }
        var _S502 : df_0;
        if(_S501)
        {
            _S502 = wide_0(_S500);
        }
        else
        {
            _S502 = x2A_1(_S495.scale_0, _S500);
        }
        sums_8[i32(0)] = x2B_0(_S496, x2A_0(_S499, _S502));
        i_13 = i_13 + (*_S492).lanes_0;
    }
    join_0((*_S492).lanes_0, _S493, &(sums_8));
    return sums_8[i32(0)];
}

fn put_6( _S503 : ptr<function, Ball_std140_0>,  _S504 : Site_0,  _S505 : u32,  _S506 : df_0)
{
    entryPointParams_tangent_bar_1[_S504.row_0 * (*_S503).out_stride_0 + (*_S503).out_column_0 + _S505] = nearest_0(_S506);
    return;
}

fn put_bar_6( _S507 : ptr<function, Ball_std140_0>,  _S508 : Site_0,  _S509 : u32,  _S510 : u32,  _S511 : df_0)
{
    if(((((*_S507).flags_0) & (((u32(2) << (_S509)))))) == u32(0))
    {
        put_6(&((*_S507)), _S508, _S510, _S511);
    }
    return;
}

fn put_radial_0( _S512 : ptr<function, Ball_std140_0>,  _S513 : Site_0,  _S514 : Row_0,  _S515 : Row_0,  _S516 : df_0,  _S517 : df_0,  _S518 : df_0,  _S519 : f32)
{
    var _S520 : df_0 = twice_0(x2A_0(_S517, _S518));
    var i_14 : u32 = _S513.lane_0;
    for(;;)
    {
        if(i_14 < (_S513.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S521 : f32 = entryPointParams_cotangent_3[_S515.base_0 + i_14 * _S515.step_2];
        var _S522 : bool;
        if((_S515.scale_0.hi_0) == 1.0f)
        {
            _S522 = (_S515.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S522 = false;
        }
        var _S523 : df_0;
        if(_S522)
        {
            _S523 = wide_0(_S521);
        }
        else
        {
            _S523 = x2A_1(_S515.scale_0, _S521);
        }
        var _S524 : df_0 = x2A_0(_S516, _S523);
        var _S525 : f32 = entryPointParams_tangent_1[_S514.base_0 + i_14 * _S514.step_2];
        var _S526 : bool;
        if((_S514.scale_0.hi_0) == 1.0f)
        {
            _S526 = (_S514.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S526 = false;
        }
        var _S527 : df_0;
        if(_S526)
        {
            _S527 = wide_0(_S525);
        }
        else
        {
            _S527 = x2A_1(_S514.scale_0, _S525);
        }
        put_bar_6(&((*_S512)), _S513, u32(0), i_14, scaled_0(x2B_0(_S524, x2A_0(_S520, _S527)), _S519));
        i_14 = i_14 + (*_S512).lanes_0;
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
        var _S528 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S529 : u32 = block_count_0(&(_S528));
        if(block_4 < _S529)
        {
        }
        else
        {
            break;
        }
        var _S530 : u32 = invocation_5.x;
        var _S531 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S532 : Site_0 = site_of_0(&(_S531), block_4, _S530);
        var _S533 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S534 : Lie_0 = x_lie_0(&(_S533));
        var _S535 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S536 : Tangent_0 = tangent_of_1(&(_S535), _S532, _S534);
        var _S537 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S538 : Lie_0 = cotangent_lie_0(&(_S537));
        var _S539 : Row_0 = row_of_10(_S532, _S538);
        var _S540 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S541 : df_0 = c_of_0(&(_S540));
        var _S542 : Stride_0 = stride_of_0(_S541, wide_0(1.0f), _S536.square_1, _S536.unit_1);
        var _S543 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S544 : df_0 = dot_of_0(&(_S543), _S532, _S536.row_9, _S539);
        var _S545 : Ball_std140_0 = entryPointParams_3.p_3;
        put_radial_0(&(_S545), _S532, _S536.row_9, _S539, _S542.factor_2.value_0, _S542.factor_2.partial_0[i32(2)], _S544, _S536.unit_1);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_11( _S546 : Site_0,  _S547 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S547.offset_0 + _S546.row_0 * _S547.stride_0;
    row_14.step_2 = _S547.step_0;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_7( _S548 : Row_0,  _S549 : u32) -> f32
{
    return entryPointParams_target_1[_S548.base_0 + _S549 * _S548.step_2];
}

fn report_fault_7( _S550 : u32)
{
    var _S551 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S550);
    return;
}

fn squares_of_7( _S552 : ptr<function, Ball_std140_0>,  _S553 : Site_0,  _S554 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S553.lane_0;
    for(;;)
    {
        if(i_15 < (_S553.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S555 : f32 = Row_raw_7(_S554, i_15);
        if(is_bad_0(_S555))
        {
            report_fault_7(_S553.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S555));
        i_15 = i_15 + (*_S552).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S552).lanes_0, _S553);
    return squares_8;
}

fn point_of_5( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S559 : Row_0 = row_of_11(_S557, _S558);
    point_5.row_1 = _S559;
    var _S560 : Squares_0 = squares_of_7(&((*_S556)), _S557, _S559);
    point_5.length_0 = Squares_length_0(_S560);
    var _S561 : df_0 = Squares_total_0(_S560);
    point_5.square_0 = _S561;
    var _S562 : df_0 = c_of_0(&((*_S556)));
    var _S563 : df_0 = x2A_0(_S562, _S561);
    var _S564 : f32 = Squares_unit_0(_S560);
    var _S565 : bool;
    if(_S564 != 1.0f)
    {
        _S565 = true;
    }
    else
    {
        var _S566 : df_0 = rim_limit_0(&((*_S556)));
        _S565 = less_0(_S566, _S563);
    }
    var _S567 : i32;
    if(_S565)
    {
        _S567 = i32(1);
    }
    else
    {
        _S567 = i32(0);
    }
    var _S568 : u32 = u32(_S567);
    point_5.clipped_0 = _S568;
    if(_S568 != u32(0))
    {
        var _S569 : df_0 = rim_norm_0(&((*_S556)));
        var _S570 : df_0 = root_c_of_0(&((*_S556)));
        point_5.row_1.scale_0 = scaled_0(_0(_S569, x2A_0(_S570, point_5.length_0)), _S564);
        point_5.length_0 = _0(_S569, _S570);
        point_5.square_0 = _0(x2A_0(_S569, _S569), _S562);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S569, _S569));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S563);
    }
    return point_5;
}

fn row_of_12( _S571 : Site_0,  _S572 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S572.offset_0 + _S571.row_0 * _S572.stride_0;
    row_15.step_2 = _S572.step_0;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S573 : ptr<function, Ball_std140_0>,  _S574 : Site_0,  _S575 : Row_0,  _S576 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S574.lane_0;
    for(;;)
    {
        if(i_16 < (_S574.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S577 : df_0 = sums_9[i32(0)];
        var _S578 : f32 = entryPointParams_target_1[_S575.base_0 + i_16 * _S575.step_2];
        var _S579 : bool;
        if((_S575.scale_0.hi_0) == 1.0f)
        {
            _S579 = (_S575.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S579 = false;
        }
        var _S580 : df_0;
        if(_S579)
        {
            _S580 = wide_0(_S578);
        }
        else
        {
            _S580 = x2A_1(_S575.scale_0, _S578);
        }
        var _S581 : f32 = entryPointParams_cotangent_4[_S576.base_0 + i_16 * _S576.step_2];
        var _S582 : bool;
        if((_S576.scale_0.hi_0) == 1.0f)
        {
            _S582 = (_S576.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S582 = false;
        }
        var _S583 : df_0;
        if(_S582)
        {
            _S583 = wide_0(_S581);
        }
        else
        {
            _S583 = x2A_1(_S576.scale_0, _S581);
        }
        sums_9[i32(0)] = x2B_0(_S577, x2A_0(_S580, _S583));
        i_16 = i_16 + (*_S573).lanes_0;
    }
    join_0((*_S573).lanes_0, _S574, &(sums_9));
    return sums_9[i32(0)];
}

fn put_7( _S584 : ptr<function, Ball_std140_0>,  _S585 : Site_0,  _S586 : u32,  _S587 : df_0)
{
    entryPointParams_target_bar_1[_S585.row_0 * (*_S584).out_stride_0 + (*_S584).out_column_0 + _S586] = nearest_0(_S587);
    return;
}

fn put_bar_7( _S588 : ptr<function, Ball_std140_0>,  _S589 : Site_0,  _S590 : u32,  _S591 : u32,  _S592 : df_0)
{
    if(((((*_S588).flags_0) & (((u32(2) << (_S590)))))) == u32(0))
    {
        put_7(&((*_S588)), _S589, _S591, _S592);
    }
    return;
}

fn put_radial_1( _S593 : ptr<function, Ball_std140_0>,  _S594 : Site_0,  _S595 : Row_0,  _S596 : Row_0,  _S597 : df_0,  _S598 : df_0,  _S599 : df_0,  _S600 : f32)
{
    var _S601 : df_0 = twice_0(x2A_0(_S598, _S599));
    var i_17 : u32 = _S594.lane_0;
    for(;;)
    {
        if(i_17 < (_S594.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S602 : f32 = entryPointParams_cotangent_4[_S596.base_0 + i_17 * _S596.step_2];
        var _S603 : bool;
        if((_S596.scale_0.hi_0) == 1.0f)
        {
            _S603 = (_S596.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S603 = false;
        }
        var _S604 : df_0;
        if(_S603)
        {
            _S604 = wide_0(_S602);
        }
        else
        {
            _S604 = x2A_1(_S596.scale_0, _S602);
        }
        var _S605 : df_0 = x2A_0(_S597, _S604);
        var _S606 : f32 = entryPointParams_target_1[_S595.base_0 + i_17 * _S595.step_2];
        var _S607 : bool;
        if((_S595.scale_0.hi_0) == 1.0f)
        {
            _S607 = (_S595.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S607 = false;
        }
        var _S608 : df_0;
        if(_S607)
        {
            _S608 = wide_0(_S606);
        }
        else
        {
            _S608 = x2A_1(_S595.scale_0, _S606);
        }
        put_bar_7(&((*_S593)), _S594, u32(0), i_17, scaled_0(x2B_0(_S605, x2A_0(_S601, _S608)), _S600));
        i_17 = i_17 + (*_S593).lanes_0;
    }
    return;
}

fn report_fault_8( _S609 : u32)
{
    var _S610 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S609);
    return;
}

fn refuse_clipped_3( _S611 : ptr<function, Ball_std140_0>,  _S612 : Site_0,  _S613 : u32)
{
    var _S614 : bool;
    if(Site_is_first_0(_S612))
    {
        _S614 = _S613 > u32(0);
    }
    else
    {
        _S614 = false;
    }
    if(_S614)
    {
        _S614 = ((((*_S611).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S614 = false;
    }
    if(_S614)
    {
        report_fault_8(_S612.row_0);
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
        var _S615 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S616 : u32 = block_count_0(&(_S615));
        if(block_5 < _S616)
        {
        }
        else
        {
            break;
        }
        var _S617 : u32 = invocation_6.x;
        var _S618 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S619 : Site_0 = site_of_0(&(_S618), block_5, _S617);
        var _S620 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S621 : Lie_0 = x_lie_0(&(_S620));
        var _S622 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S623 : Point_0 = point_of_5(&(_S622), _S619, _S621);
        var _S624 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S625 : Lie_0 = cotangent_lie_0(&(_S624));
        var _S626 : Row_0 = row_of_12(_S619, _S625);
        var _S627 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S628 : df_0 = c_of_0(&(_S627));
        var _S629 : Dual_0 = artanhc_0(_S628, variable_0(_S623.square_0, i32(0)), _S623.gap_0);
        var _S630 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S631 : df_0 = dot_of_1(&(_S630), _S619, _S623.row_1, _S626);
        var _S632 : Ball_std140_0 = entryPointParams_4.p_4;
        put_radial_1(&(_S632), _S619, _S623.row_1, _S626, _S629.value_0, _S629.partial_0[i32(0)], _S631, 1.0f);
        var _S633 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_3(&(_S633), _S619, _S623.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn time_of_0( p_17 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_17).time_hi_0, (*p_17).time_lo_0);
}

fn velocity_square_0( c_6 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> df_0
{
    var _S634 : df_0 = _0(x2A_0(c_6, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S635 : df_0 = x2A_0(x2A_0(asinhc_0(_S634).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S634, _S635), _S635), c_6);
}

fn row_of_13( _S636 : Site_0,  _S637 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S637.offset_0 + _S636.row_0 * _S637.stride_0;
    row_16.step_2 = _S637.step_0;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_8( _S638 : Row_0,  _S639 : u32) -> f32
{
    return entryPointParams_start_0[_S638.base_0 + _S639 * _S638.step_2];
}

fn report_fault_9( _S640 : u32)
{
    var _S641 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S640);
    return;
}

fn squares_of_8( _S642 : ptr<function, Ball_std140_0>,  _S643 : Site_0,  _S644 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S643.lane_0;
    for(;;)
    {
        if(i_18 < (_S643.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S645 : f32 = Row_raw_8(_S644, i_18);
        if(is_bad_0(_S645))
        {
            report_fault_9(_S643.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S645));
        i_18 = i_18 + (*_S642).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S642).lanes_0, _S643);
    return squares_9;
}

fn point_of_6( _S646 : ptr<function, Ball_std140_0>,  _S647 : Site_0,  _S648 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S649 : Row_0 = row_of_13(_S647, _S648);
    point_6.row_1 = _S649;
    var _S650 : Squares_0 = squares_of_8(&((*_S646)), _S647, _S649);
    point_6.length_0 = Squares_length_0(_S650);
    var _S651 : df_0 = Squares_total_0(_S650);
    point_6.square_0 = _S651;
    var _S652 : df_0 = c_of_0(&((*_S646)));
    var _S653 : df_0 = x2A_0(_S652, _S651);
    var _S654 : f32 = Squares_unit_0(_S650);
    var _S655 : bool;
    if(_S654 != 1.0f)
    {
        _S655 = true;
    }
    else
    {
        var _S656 : df_0 = rim_limit_0(&((*_S646)));
        _S655 = less_0(_S656, _S653);
    }
    var _S657 : i32;
    if(_S655)
    {
        _S657 = i32(1);
    }
    else
    {
        _S657 = i32(0);
    }
    var _S658 : u32 = u32(_S657);
    point_6.clipped_0 = _S658;
    if(_S658 != u32(0))
    {
        var _S659 : df_0 = rim_norm_0(&((*_S646)));
        var _S660 : df_0 = root_c_of_0(&((*_S646)));
        point_6.row_1.scale_0 = scaled_0(_0(_S659, x2A_0(_S660, point_6.length_0)), _S654);
        point_6.length_0 = _0(_S659, _S660);
        point_6.square_0 = _0(x2A_0(_S659, _S659), _S652);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S659, _S659));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S653);
    }
    return point_6;
}

fn row_of_14( _S661 : Site_0,  _S662 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S662.offset_0 + _S661.row_0 * _S662.stride_0;
    row_17.step_2 = _S662.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_9( _S663 : Row_0,  _S664 : u32) -> f32
{
    return entryPointParams_end_0[_S663.base_0 + _S664 * _S663.step_2];
}

fn squares_of_9( _S665 : ptr<function, Ball_std140_0>,  _S666 : Site_0,  _S667 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S666.lane_0;
    for(;;)
    {
        if(i_19 < (_S666.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S668 : f32 = Row_raw_9(_S667, i_19);
        if(is_bad_0(_S668))
        {
            report_fault_9(_S666.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S668));
        i_19 = i_19 + (*_S665).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S665).lanes_0, _S666);
    return squares_10;
}

fn point_of_7( _S669 : ptr<function, Ball_std140_0>,  _S670 : Site_0,  _S671 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S672 : Row_0 = row_of_14(_S670, _S671);
    point_7.row_1 = _S672;
    var _S673 : Squares_0 = squares_of_9(&((*_S669)), _S670, _S672);
    point_7.length_0 = Squares_length_0(_S673);
    var _S674 : df_0 = Squares_total_0(_S673);
    point_7.square_0 = _S674;
    var _S675 : df_0 = c_of_0(&((*_S669)));
    var _S676 : df_0 = x2A_0(_S675, _S674);
    var _S677 : f32 = Squares_unit_0(_S673);
    var _S678 : bool;
    if(_S677 != 1.0f)
    {
        _S678 = true;
    }
    else
    {
        var _S679 : df_0 = rim_limit_0(&((*_S669)));
        _S678 = less_0(_S679, _S676);
    }
    var _S680 : i32;
    if(_S678)
    {
        _S680 = i32(1);
    }
    else
    {
        _S680 = i32(0);
    }
    var _S681 : u32 = u32(_S680);
    point_7.clipped_0 = _S681;
    if(_S681 != u32(0))
    {
        var _S682 : df_0 = rim_norm_0(&((*_S669)));
        var _S683 : df_0 = root_c_of_0(&((*_S669)));
        point_7.row_1.scale_0 = scaled_0(_0(_S682, x2A_0(_S683, point_7.length_0)), _S677);
        point_7.length_0 = _0(_S682, _S683);
        point_7.square_0 = _0(x2A_0(_S682, _S682), _S675);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S682, _S682));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S676);
    }
    return point_7;
}

fn row_of_15( _S684 : Site_0,  _S685 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S685.offset_0 + _S684.row_0 * _S685.stride_0;
    row_18.step_2 = _S685.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn difference_squares_0( _S686 : ptr<function, Ball_std140_0>,  _S687 : Site_0,  _S688 : Row_0,  _S689 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_20 : u32 = _S687.lane_0;
    for(;;)
    {
        if(i_20 < (_S687.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S690 : f32 = entryPointParams_start_0[_S688.base_0 + i_20 * _S688.step_2];
        var _S691 : bool;
        if((_S688.scale_0.hi_0) == 1.0f)
        {
            _S691 = (_S688.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S691 = false;
        }
        var _S692 : df_0;
        if(_S691)
        {
            _S692 = wide_0(_S690);
        }
        else
        {
            _S692 = x2A_1(_S688.scale_0, _S690);
        }
        var _S693 : f32 = entryPointParams_end_0[_S689.base_0 + i_20 * _S689.step_2];
        var _S694 : bool;
        if((_S689.scale_0.hi_0) == 1.0f)
        {
            _S694 = (_S689.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S694 = false;
        }
        var _S695 : df_0;
        if(_S694)
        {
            _S695 = wide_0(_S693);
        }
        else
        {
            _S695 = x2A_1(_S689.scale_0, _S693);
        }
        Squares_add_0(&(squares_11), x2D_0(_S692, _S695));
        i_20 = i_20 + (*_S686).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S686).lanes_0, _S687);
    return squares_11;
}

fn put_8( _S696 : ptr<function, Ball_std140_0>,  _S697 : Site_0,  _S698 : u32,  _S699 : df_0)
{
    entryPointParams_start_bar_0[_S697.row_0 * (*_S696).out_stride_0 + (*_S696).out_column_0 + _S698] = nearest_0(_S699);
    return;
}

fn put_bar_8( _S700 : ptr<function, Ball_std140_0>,  _S701 : Site_0,  _S702 : u32,  _S703 : u32,  _S704 : df_0)
{
    if(((((*_S700).flags_0) & (((u32(2) << (_S702)))))) == u32(0))
    {
        put_8(&((*_S700)), _S701, _S703, _S704);
    }
    return;
}

fn put_9( _S705 : ptr<function, Ball_std140_0>,  _S706 : Site_0,  _S707 : u32,  _S708 : df_0)
{
    entryPointParams_end_bar_0[_S706.row_0 * (*_S705).out_stride_0 + (*_S705).out_column_0 + _S707] = nearest_0(_S708);
    return;
}

fn put_bar_9( _S709 : ptr<function, Ball_std140_0>,  _S710 : Site_0,  _S711 : u32,  _S712 : u32,  _S713 : df_0)
{
    if(((((*_S709).flags_0) & (((u32(2) << (_S711)))))) == u32(0))
    {
        put_9(&((*_S709)), _S710, _S712, _S713);
    }
    return;
}

fn report_fault_10( _S714 : u32)
{
    var _S715 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S714);
    return;
}

fn refuse_clipped_4( _S716 : ptr<function, Ball_std140_0>,  _S717 : Site_0,  _S718 : u32)
{
    var _S719 : bool;
    if(Site_is_first_0(_S717))
    {
        _S719 = _S718 > u32(0);
    }
    else
    {
        _S719 = false;
    }
    if(_S719)
    {
        _S719 = ((((*_S716).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S719 = false;
    }
    if(_S719)
    {
        report_fault_10(_S717.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S720 : u32;
    var _S721 : bool;
    var _S722 : bool;
    var _S723 : bool;
    var _S724 : df_0;
    var _S725 : df_0;
    var _S726 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S727 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S728 : u32 = block_count_0(&(_S727));
        if(block_6 < _S728)
        {
        }
        else
        {
            break;
        }
        var _S729 : u32 = invocation_7.x;
        var _S730 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S731 : Site_0 = site_of_0(&(_S730), block_6, _S729);
        var _S732 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S733 : Lie_0 = x_lie_0(&(_S732));
        var _S734 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S735 : Point_0 = point_of_6(&(_S734), _S731, _S733);
        var _S736 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S737 : Lie_0 = y_lie_0(&(_S736));
        var _S738 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S739 : Point_0 = point_of_7(&(_S738), _S731, _S737);
        var _S740 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S741 : Lie_0 = cotangent_lie_0(&(_S740));
        var _S742 : Row_0 = row_of_15(_S731, _S741);
        var _S743 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S744 : df_0 = c_of_0(&(_S743));
        var _S745 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S746 : df_0 = time_of_0(&(_S745));
        var _S747 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S748 : Squares_0 = difference_squares_0(&(_S747), _S731, _S735.row_1, _S739.row_1);
        var _S749 : df_0 = Squares_total_0(_S748);
        var _S750 : Pair_0 = log_parts_0(_S744, _S735.gap_0, _S739.gap_0, _S749);
        var _S751 : df_0 = x2A_0(_S746, _S750.along_sum_0.value_0);
        var _S752 : df_0 = x2A_0(_S746, _S750.along_x_0.value_0);
        var _S753 : Stride_0 = stride_of_0(_S744, _S735.gap_0, velocity_square_0(_S744, _S735.gap_0, _S739.gap_0, _S749, _S746), 1.0f);
        var _S754 : df_0 = wide_0(0.0f);
        var sums_10 : array<df_0, i32(5)>;
        sums_10[i32(0)] = _S754;
        sums_10[i32(1)] = _S754;
        sums_10[i32(2)] = _S754;
        sums_10[i32(3)] = _S754;
        sums_10[i32(4)] = _S754;
        var i_21 : u32 = _S731.lane_0;
        for(;;)
        {
            _S720 = _S731.columns_1;
            if(i_21 < (_S731.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S755 : f32 = entryPointParams_start_0[_S735.row_1.base_0 + i_21 * _S735.row_1.step_2];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S735.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S721 = false;
            }
            if(_S721)
            {
                _S724 = wide_0(_S755);
            }
            else
            {
                _S724 = x2A_1(_S735.row_1.scale_0, _S755);
            }
            var _S756 : f32 = entryPointParams_cotangent_5[_S742.base_0 + i_21 * _S742.step_2];
            if((_S742.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S742.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S722 = false;
            }
            if(_S722)
            {
                _S725 = wide_0(_S756);
            }
            else
            {
                _S725 = x2A_1(_S742.scale_0, _S756);
            }
            var _S757 : f32 = entryPointParams_end_0[_S739.row_1.base_0 + i_21 * _S739.row_1.step_2];
            if((_S739.row_1.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S739.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S757);
            }
            else
            {
                _S726 = x2A_1(_S739.row_1.scale_0, _S757);
            }
            var _S758 : df_0 = x2B_0(x2A_0(_S751, x2D_0(_S726, _S724)), x2A_0(_S752, _S724));
            var _S759 : df_0 = x2B_0(_S724, x2A_0(_S753.factor_2.value_0, _S758));
            sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_0(_S724, _S758));
            sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_0(_S725, _S724));
            sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_0(_S725, _S758));
            sums_10[i32(3)] = x2B_0(sums_10[i32(3)], x2A_0(_S725, _S759));
            sums_10[i32(4)] = x2B_0(sums_10[i32(4)], x2A_0(_S759, _S759));
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        join_1(entryPointParams_5.p_5.lanes_0, _S731, &(sums_10));
        var _S760 : ExpPull_0 = exp_pull_0(_S744, exp_parts_0(_S744, _S735.gap_0, sums_10[i32(0)], _S753, sums_10[i32(4)]), sums_10[i32(1)], sums_10[i32(2)], sums_10[i32(3)]);
        var on_0 : array<df_0, i32(2)>;
        on_0[i32(0)] = _S754;
        on_0[i32(1)] = _S754;
        var i_22 : u32 = _S731.lane_0;
        for(;;)
        {
            if(i_22 < _S720)
            {
            }
            else
            {
                break;
            }
            var _S761 : f32 = entryPointParams_start_0[_S735.row_1.base_0 + i_22 * _S735.row_1.step_2];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S735.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S721 = false;
            }
            if(_S721)
            {
                _S724 = wide_0(_S761);
            }
            else
            {
                _S724 = x2A_1(_S735.row_1.scale_0, _S761);
            }
            var _S762 : f32 = entryPointParams_end_0[_S739.row_1.base_0 + i_22 * _S739.row_1.step_2];
            if((_S739.row_1.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S739.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S722 = false;
            }
            if(_S722)
            {
                _S725 = wide_0(_S762);
            }
            else
            {
                _S725 = x2A_1(_S739.row_1.scale_0, _S762);
            }
            var _S763 : df_0 = x2D_0(_S725, _S724);
            var _S764 : f32 = entryPointParams_cotangent_5[_S742.base_0 + i_22 * _S742.step_2];
            if((_S742.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S742.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S764);
            }
            else
            {
                _S726 = x2A_1(_S742.scale_0, _S764);
            }
            var _S765 : df_0 = x2B_0(x2B_0(x2A_0(_S760.v_on_cotangent_0, _S726), x2A_0(_S760.both_1, _S724)), x2A_0(_S760.v_on_v_0, x2B_0(x2A_0(_S751, _S763), x2A_0(_S752, _S724))));
            on_0[i32(0)] = x2B_0(on_0[i32(0)], x2A_0(_S765, _S763));
            on_0[i32(1)] = x2B_0(on_0[i32(1)], x2A_0(_S765, _S724));
            i_22 = i_22 + entryPointParams_5.p_5.lanes_0;
        }
        join_3(entryPointParams_5.p_5.lanes_0, _S731, &(on_0));
        var _S766 : df_0 = x2A_0(_S746, on_0[i32(0)]);
        var _S767 : df_0 = x2A_0(_S746, on_0[i32(1)]);
        var _S768 : df_0 = twice_0(x2A_0(_S744, x2B_0(x2A_0(_S766, _S750.along_sum_0.partial_0[i32(0)]), x2A_0(_S767, _S750.along_x_0.partial_0[i32(0)]))));
        var _S769 : df_0 = twice_0(x2A_0(_S744, x2B_0(x2A_0(_S766, _S750.along_sum_0.partial_0[i32(1)]), x2A_0(_S767, _S750.along_x_0.partial_0[i32(1)]))));
        var _S770 : df_0 = twice_0(x2B_0(x2A_0(_S766, _S750.along_sum_0.partial_0[i32(2)]), x2A_0(_S767, _S750.along_x_0.partial_0[i32(2)])));
        var i_23 : u32 = _S731.lane_0;
        for(;;)
        {
            if(i_23 < _S720)
            {
            }
            else
            {
                break;
            }
            var _S771 : f32 = entryPointParams_start_0[_S735.row_1.base_0 + i_23 * _S735.row_1.step_2];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S735.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S721 = false;
            }
            if(_S721)
            {
                _S724 = wide_0(_S771);
            }
            else
            {
                _S724 = x2A_1(_S735.row_1.scale_0, _S771);
            }
            var _S772 : f32 = entryPointParams_end_0[_S739.row_1.base_0 + i_23 * _S739.row_1.step_2];
            if((_S739.row_1.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S739.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S722 = false;
            }
            if(_S722)
            {
                _S725 = wide_0(_S772);
            }
            else
            {
                _S725 = x2A_1(_S739.row_1.scale_0, _S772);
            }
            var _S773 : df_0 = x2D_0(_S725, _S724);
            var _S774 : f32 = entryPointParams_cotangent_5[_S742.base_0 + i_23 * _S742.step_2];
            if((_S742.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S742.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S774);
            }
            else
            {
                _S726 = x2A_1(_S742.scale_0, _S774);
            }
            var _S775 : df_0 = x2B_0(x2A_0(_S751, _S773), x2A_0(_S752, _S724));
            var _S776 : df_0 = x2A_0(_S746, x2B_0(x2B_0(x2A_0(_S760.v_on_cotangent_0, _S726), x2A_0(_S760.both_1, _S724)), x2A_0(_S760.v_on_v_0, _S775)));
            var _S777 : df_0 = x2B_0(x2A_0(_S750.along_sum_0.value_0, _S776), x2A_0(_S770, _S773));
            var _S778 : df_0 = x2B_0(x2B_0(x2B_0(x2A_0(_S760.x_on_cotangent_0, _S726), x2A_0(_S760.x_on_x_0, _S724)), x2A_0(_S760.both_1, _S775)), x2D_0(x2D_0(x2A_0(_S750.along_x_0.value_0, _S776), _S777), x2A_0(_S768, _S724)));
            var _S779 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_8(&(_S779), _S731, u32(0), i_23, _S778);
            var _S780 : df_0 = x2D_0(_S777, x2A_0(_S769, _S725));
            var _S781 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_9(&(_S781), _S731, u32(1), i_23, _S780);
            i_23 = i_23 + entryPointParams_5.p_5.lanes_0;
        }
        var _S782 : u32 = _S735.clipped_0 + _S739.clipped_0;
        var _S783 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_4(&(_S783), _S731, _S782);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_16( _S784 : Site_0,  _S785 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S785.offset_0 + _S784.row_0 * _S785.stride_0;
    row_19.step_2 = _S785.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_10( _S786 : Row_0,  _S787 : u32) -> f32
{
    return entryPointParams_point_2[_S786.base_0 + _S787 * _S786.step_2];
}

fn report_fault_11( _S788 : u32)
{
    var _S789 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S788);
    return;
}

fn squares_of_10( _S790 : ptr<function, Ball_std140_0>,  _S791 : Site_0,  _S792 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S791.lane_0;
    for(;;)
    {
        if(i_24 < (_S791.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S793 : f32 = Row_raw_10(_S792, i_24);
        if(is_bad_0(_S793))
        {
            report_fault_11(_S791.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S793));
        i_24 = i_24 + (*_S790).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S790).lanes_0, _S791);
    return squares_12;
}

fn point_of_8( _S794 : ptr<function, Ball_std140_0>,  _S795 : Site_0,  _S796 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S797 : Row_0 = row_of_16(_S795, _S796);
    point_8.row_1 = _S797;
    var _S798 : Squares_0 = squares_of_10(&((*_S794)), _S795, _S797);
    point_8.length_0 = Squares_length_0(_S798);
    var _S799 : df_0 = Squares_total_0(_S798);
    point_8.square_0 = _S799;
    var _S800 : df_0 = c_of_0(&((*_S794)));
    var _S801 : df_0 = x2A_0(_S800, _S799);
    var _S802 : f32 = Squares_unit_0(_S798);
    var _S803 : bool;
    if(_S802 != 1.0f)
    {
        _S803 = true;
    }
    else
    {
        var _S804 : df_0 = rim_limit_0(&((*_S794)));
        _S803 = less_0(_S804, _S801);
    }
    var _S805 : i32;
    if(_S803)
    {
        _S805 = i32(1);
    }
    else
    {
        _S805 = i32(0);
    }
    var _S806 : u32 = u32(_S805);
    point_8.clipped_0 = _S806;
    if(_S806 != u32(0))
    {
        var _S807 : df_0 = rim_norm_0(&((*_S794)));
        var _S808 : df_0 = root_c_of_0(&((*_S794)));
        point_8.row_1.scale_0 = scaled_0(_0(_S807, x2A_0(_S808, point_8.length_0)), _S802);
        point_8.length_0 = _0(_S807, _S808);
        point_8.square_0 = _0(x2A_0(_S807, _S807), _S800);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S807, _S807));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S801);
    }
    return point_8;
}

fn row_of_17( _S809 : Site_0,  _S810 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S810.offset_0 + _S809.row_0 * _S810.stride_0;
    row_20.step_2 = _S810.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn dot_of_clipped_0( _S811 : Point_0) -> df_0
{
    return _0(wide_0(1.0f), _S811.square_0);
}

fn dot_of_2( _S812 : ptr<function, Ball_std140_0>,  _S813 : Site_0,  _S814 : Row_0,  _S815 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S813.lane_0;
    for(;;)
    {
        if(i_25 < (_S813.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S816 : df_0 = sums_11[i32(0)];
        var _S817 : f32 = entryPointParams_point_2[_S814.base_0 + i_25 * _S814.step_2];
        var _S818 : bool;
        if((_S814.scale_0.hi_0) == 1.0f)
        {
            _S818 = (_S814.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S818 = false;
        }
        var _S819 : df_0;
        if(_S818)
        {
            _S819 = wide_0(_S817);
        }
        else
        {
            _S819 = x2A_1(_S814.scale_0, _S817);
        }
        var _S820 : f32 = entryPointParams_cotangent_6[_S815.base_0 + i_25 * _S815.step_2];
        var _S821 : bool;
        if((_S815.scale_0.hi_0) == 1.0f)
        {
            _S821 = (_S815.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S821 = false;
        }
        var _S822 : df_0;
        if(_S821)
        {
            _S822 = wide_0(_S820);
        }
        else
        {
            _S822 = x2A_1(_S815.scale_0, _S820);
        }
        sums_11[i32(0)] = x2B_0(_S816, x2A_0(_S819, _S822));
        i_25 = i_25 + (*_S812).lanes_0;
    }
    join_0((*_S812).lanes_0, _S813, &(sums_11));
    return sums_11[i32(0)];
}

fn put_10( _S823 : ptr<function, Ball_std140_0>,  _S824 : Site_0,  _S825 : u32,  _S826 : df_0)
{
    entryPointParams_point_bar_2[_S824.row_0 * (*_S823).out_stride_0 + (*_S823).out_column_0 + _S825] = nearest_0(_S826);
    return;
}

fn put_bar_10( _S827 : ptr<function, Ball_std140_0>,  _S828 : Site_0,  _S829 : u32,  _S830 : u32,  _S831 : df_0)
{
    if(((((*_S827).flags_0) & (((u32(2) << (_S829)))))) == u32(0))
    {
        put_10(&((*_S827)), _S828, _S830, _S831);
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
        var _S832 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S833 : u32 = block_count_0(&(_S832));
        if(block_7 < _S833)
        {
        }
        else
        {
            break;
        }
        var _S834 : u32 = invocation_8.x;
        var _S835 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S836 : Site_0 = site_of_0(&(_S835), block_7, _S834);
        var _S837 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S838 : Lie_0 = x_lie_0(&(_S837));
        var _S839 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S840 : Point_0 = point_of_8(&(_S839), _S836, _S838);
        var _S841 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S842 : Lie_0 = cotangent_lie_0(&(_S841));
        var _S843 : Row_0 = row_of_17(_S836, _S842);
        var _S844 : df_0;
        if((_S840.clipped_0) != u32(0))
        {
            _S844 = dot_of_clipped_0(_S840);
        }
        else
        {
            _S844 = wide_0(0.0f);
        }
        var _S845 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S846 : df_0 = dot_of_2(&(_S845), _S836, _S840.row_1, _S843);
        var _S847 : df_0 = x2A_0(_S844, _S846);
        var i_26 : u32 = _S836.lane_0;
        for(;;)
        {
            if(i_26 < (_S836.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S848 : f32 = entryPointParams_cotangent_6[_S843.base_0 + i_26 * _S843.step_2];
            var _S849 : bool;
            if((_S843.scale_0.hi_0) == 1.0f)
            {
                _S849 = (_S843.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S849 = false;
            }
            var _S850 : df_0;
            if(_S849)
            {
                _S850 = wide_0(_S848);
            }
            else
            {
                _S850 = x2A_1(_S843.scale_0, _S848);
            }
            var _S851 : f32 = entryPointParams_point_2[_S840.row_1.base_0 + i_26 * _S840.row_1.step_2];
            var _S852 : bool;
            if((_S840.row_1.scale_0.hi_0) == 1.0f)
            {
                _S852 = (_S840.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S852 = false;
            }
            var _S853 : df_0;
            if(_S852)
            {
                _S853 = wide_0(_S851);
            }
            else
            {
                _S853 = x2A_1(_S840.row_1.scale_0, _S851);
            }
            var _S854 : df_0 = x2A_0(_S840.row_1.scale_0, x2D_0(_S850, x2A_0(_S847, _S853)));
            var _S855 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_10(&(_S855), _S836, u32(0), i_26, _S854);
            i_26 = i_26 + entryPointParams_6.p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_18( _S856 : Site_0,  _S857 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S857.offset_0 + _S856.row_0 * _S857.stride_0;
    row_21.step_2 = _S857.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_11( _S858 : Row_0,  _S859 : u32) -> f32
{
    return entryPointParams_point_3[_S858.base_0 + _S859 * _S858.step_2];
}

fn report_fault_12( _S860 : u32)
{
    var _S861 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S860);
    return;
}

fn squares_of_11( _S862 : ptr<function, Ball_std140_0>,  _S863 : Site_0,  _S864 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_27 : u32 = _S863.lane_0;
    for(;;)
    {
        if(i_27 < (_S863.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S865 : f32 = Row_raw_11(_S864, i_27);
        if(is_bad_0(_S865))
        {
            report_fault_12(_S863.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S865));
        i_27 = i_27 + (*_S862).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S862).lanes_0, _S863);
    return squares_13;
}

fn point_of_9( _S866 : ptr<function, Ball_std140_0>,  _S867 : Site_0,  _S868 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S869 : Row_0 = row_of_18(_S867, _S868);
    point_9.row_1 = _S869;
    var _S870 : Squares_0 = squares_of_11(&((*_S866)), _S867, _S869);
    point_9.length_0 = Squares_length_0(_S870);
    var _S871 : df_0 = Squares_total_0(_S870);
    point_9.square_0 = _S871;
    var _S872 : df_0 = c_of_0(&((*_S866)));
    var _S873 : df_0 = x2A_0(_S872, _S871);
    var _S874 : f32 = Squares_unit_0(_S870);
    var _S875 : bool;
    if(_S874 != 1.0f)
    {
        _S875 = true;
    }
    else
    {
        var _S876 : df_0 = rim_limit_0(&((*_S866)));
        _S875 = less_0(_S876, _S873);
    }
    var _S877 : i32;
    if(_S875)
    {
        _S877 = i32(1);
    }
    else
    {
        _S877 = i32(0);
    }
    var _S878 : u32 = u32(_S877);
    point_9.clipped_0 = _S878;
    if(_S878 != u32(0))
    {
        var _S879 : df_0 = rim_norm_0(&((*_S866)));
        var _S880 : df_0 = root_c_of_0(&((*_S866)));
        point_9.row_1.scale_0 = scaled_0(_0(_S879, x2A_0(_S880, point_9.length_0)), _S874);
        point_9.length_0 = _0(_S879, _S880);
        point_9.square_0 = _0(x2A_0(_S879, _S879), _S872);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S879, _S879));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S873);
    }
    return point_9;
}

fn row_of_19( _S881 : Site_0,  _S882 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S882.offset_0 + _S881.row_0 * _S882.stride_0;
    row_22.step_2 = _S882.step_0;
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn dot_of_3( _S883 : ptr<function, Ball_std140_0>,  _S884 : Site_0,  _S885 : Row_0,  _S886 : Row_0) -> df_0
{
    var sums_12 : array<df_0, i32(1)>;
    sums_12[i32(0)] = wide_0(0.0f);
    var i_28 : u32 = _S884.lane_0;
    for(;;)
    {
        if(i_28 < (_S884.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S887 : df_0 = sums_12[i32(0)];
        var _S888 : f32 = entryPointParams_point_3[_S885.base_0 + i_28 * _S885.step_2];
        var _S889 : bool;
        if((_S885.scale_0.hi_0) == 1.0f)
        {
            _S889 = (_S885.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S889 = false;
        }
        var _S890 : df_0;
        if(_S889)
        {
            _S890 = wide_0(_S888);
        }
        else
        {
            _S890 = x2A_1(_S885.scale_0, _S888);
        }
        var _S891 : f32 = entryPointParams_cotangent_7[_S886.base_0 + i_28 * _S886.step_2];
        var _S892 : bool;
        if((_S886.scale_0.hi_0) == 1.0f)
        {
            _S892 = (_S886.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S892 = false;
        }
        var _S893 : df_0;
        if(_S892)
        {
            _S893 = wide_0(_S891);
        }
        else
        {
            _S893 = x2A_1(_S886.scale_0, _S891);
        }
        sums_12[i32(0)] = x2B_0(_S887, x2A_0(_S890, _S893));
        i_28 = i_28 + (*_S883).lanes_0;
    }
    join_0((*_S883).lanes_0, _S884, &(sums_12));
    return sums_12[i32(0)];
}

fn put_11( _S894 : ptr<function, Ball_std140_0>,  _S895 : Site_0,  _S896 : u32,  _S897 : df_0)
{
    entryPointParams_point_bar_3[_S895.row_0 * (*_S894).out_stride_0 + (*_S894).out_column_0 + _S896] = nearest_0(_S897);
    return;
}

fn put_bar_11( _S898 : ptr<function, Ball_std140_0>,  _S899 : Site_0,  _S900 : u32,  _S901 : u32,  _S902 : df_0)
{
    if(((((*_S898).flags_0) & (((u32(2) << (_S900)))))) == u32(0))
    {
        put_11(&((*_S898)), _S899, _S901, _S902);
    }
    return;
}

fn report_fault_13( _S903 : u32)
{
    var _S904 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S903);
    return;
}

fn refuse_clipped_5( _S905 : ptr<function, Ball_std140_0>,  _S906 : Site_0,  _S907 : u32)
{
    var _S908 : bool;
    if(Site_is_first_0(_S906))
    {
        _S908 = _S907 > u32(0);
    }
    else
    {
        _S908 = false;
    }
    if(_S908)
    {
        _S908 = ((((*_S905).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S908 = false;
    }
    if(_S908)
    {
        report_fault_13(_S906.row_0);
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
        var _S909 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S910 : u32 = block_count_0(&(_S909));
        if(block_8 < _S910)
        {
        }
        else
        {
            break;
        }
        var _S911 : u32 = invocation_9.x;
        var _S912 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S913 : Site_0 = site_of_0(&(_S912), block_8, _S911);
        var _S914 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S915 : Lie_0 = x_lie_0(&(_S914));
        var _S916 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S917 : Point_0 = point_of_9(&(_S916), _S913, _S915);
        var _S918 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S919 : Lie_0 = cotangent_lie_0(&(_S918));
        var _S920 : Row_0 = row_of_19(_S913, _S919);
        var along_0 : Row_0 = _S920;
        var _S921 : f32 = entryPointParams_cotangent_7[_S920.base_0];
        var _S922 : bool;
        if((_S920.scale_0.hi_0) == 1.0f)
        {
            _S922 = (_S920.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S922 = false;
        }
        var _S923 : df_0;
        if(_S922)
        {
            _S923 = wide_0(_S921);
        }
        else
        {
            _S923 = x2A_1(_S920.scale_0, _S921);
        }
        along_0.base_0 = along_0.base_0 + entryPointParams_7.p_7.cotangent_step_0;
        var _S924 : df_0 = _0(wide_0(2.0f), _S917.gap_0);
        var _S925 : df_0 = x2A_0(_S923, _S924);
        var _S926 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S927 : df_0 = root_c_of_0(&(_S926));
        var _S928 : df_0 = _0(x2A_0(_S925, _S927), x2D_1(_S924, 1.0f));
        var _S929 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S930 : df_0 = c_of_0(&(_S929));
        var _S931 : df_0 = _0(x2A_0(_S930, _S924), _S917.gap_0);
        var _S932 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S933 : df_0 = dot_of_3(&(_S932), _S913, _S917.row_1, along_0);
        var _S934 : df_0 = x2B_0(twice_0(x2A_0(_S931, x2B_0(_S933, x2A_0(_S928, _S917.square_0)))), x2A_0(_S924, _S928));
        var i_29 : u32 = _S913.lane_0;
        for(;;)
        {
            if(i_29 < (_S913.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S935 : Row_0 = along_0;
            var _S936 : f32 = entryPointParams_cotangent_7[_S935.base_0 + i_29 * _S935.step_2];
            var _S937 : bool;
            if((_S935.scale_0.hi_0) == 1.0f)
            {
                _S937 = (_S935.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S937 = false;
            }
            var _S938 : df_0;
            if(_S937)
            {
                _S938 = wide_0(_S936);
            }
            else
            {
                _S938 = x2A_1(_S935.scale_0, _S936);
            }
            var _S939 : df_0 = x2A_0(_S924, _S938);
            var _S940 : f32 = entryPointParams_point_3[_S917.row_1.base_0 + i_29 * _S917.row_1.step_2];
            var _S941 : bool;
            if((_S917.row_1.scale_0.hi_0) == 1.0f)
            {
                _S941 = (_S917.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S941 = false;
            }
            var _S942 : df_0;
            if(_S941)
            {
                _S942 = wide_0(_S940);
            }
            else
            {
                _S942 = x2A_1(_S917.row_1.scale_0, _S940);
            }
            var _S943 : df_0 = x2B_0(_S939, x2A_0(_S934, _S942));
            var _S944 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_11(&(_S944), _S913, u32(0), i_29, _S943);
            i_29 = i_29 + entryPointParams_7.p_7.lanes_0;
        }
        var _S945 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_5(&(_S945), _S913, _S917.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


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
     grown_1 : f32,
     big_from_0 : f32,
     usual_0 : df_0,
     big_0 : df_0,
};

fn squares_from_0( grown_2 : f32,  big_from_1 : f32) -> Squares_0
{
    var squares_0 : Squares_0;
    squares_0.grown_1 = grown_2;
    squares_0.big_from_0 = big_from_1;
    var _S65 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S65;
    squares_0.big_0 = _S65;
    return squares_0;
}

fn no_squares_0() -> Squares_0
{
    return squares_from_0(1.6777216e+07f, 1.073741824e+09f);
}

fn is_bad_0( value_13 : f32) -> bool
{
    return (((bitcast<u32>((value_13))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_14 : df_0)
{
    if((abs(value_14.hi_0)) < ((*this_0).big_from_0))
    {
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(scaled_0(value_14, (*this_0).grown_1), scaled_0(value_14, (*this_0).grown_1)));
    }
    else
    {
        var _S66 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S66, _S66));
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
    var _S67 : df_0 = scaled_0(scaled_0(this_3.usual_0, 1.0f / this_3.grown_1), 1.0f / this_3.grown_1);
    var _S68 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S68 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S67, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S68 = _S67;
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
        _S69 = scaled_0(root_of_0(this_4.usual_0), 1.0f / this_4.grown_1);
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

fn squares_of_0( _S83 : ptr<function, Ball_std140_0>,  _S84 : Site_0,  _S85 : Row_0,  _S86 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S86;
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
        var _S87 : f32 = Row_raw_0(_S85, i_0);
        if(is_bad_0(_S87))
        {
            report_fault_0(_S84.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S87));
        i_0 = i_0 + (*_S83).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S83).lanes_0, _S84);
    return squares_1;
}

fn point_of_0( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S91 : Row_0 = row_of_0(_S89, _S90);
    point_0.row_1 = _S91;
    var _S92 : Squares_0 = squares_of_0(&((*_S88)), _S89, _S91, no_squares_0());
    point_0.length_0 = Squares_length_0(_S92);
    var _S93 : df_0 = Squares_total_0(_S92);
    point_0.square_0 = _S93;
    var _S94 : df_0 = c_of_0(&((*_S88)));
    var _S95 : df_0 = x2A_0(_S94, _S93);
    var _S96 : f32 = Squares_unit_0(_S92);
    var _S97 : bool;
    if(_S96 != 1.0f)
    {
        _S97 = true;
    }
    else
    {
        var _S98 : df_0 = rim_limit_0(&((*_S88)));
        _S97 = less_0(_S98, _S95);
    }
    var _S99 : i32;
    if(_S97)
    {
        _S99 = i32(1);
    }
    else
    {
        _S99 = i32(0);
    }
    var _S100 : u32 = u32(_S99);
    point_0.clipped_0 = _S100;
    if(_S100 != u32(0))
    {
        var _S101 : df_0 = rim_norm_0(&((*_S88)));
        var _S102 : df_0 = root_c_of_0(&((*_S88)));
        point_0.row_1.scale_0 = scaled_0(_0(_S101, x2A_0(_S102, point_0.length_0)), _S96);
        point_0.length_0 = _0(_S101, _S102);
        point_0.square_0 = _0(x2A_0(_S101, _S101), _S94);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S101, _S101));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S95);
    }
    return point_0;
}

fn row_of_1( _S103 : Site_0,  _S104 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S104.offset_0 + _S103.row_0 * _S104.stride_0;
    row_3.step_2 = _S104.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S105 : Row_0,  _S106 : u32) -> f32
{
    return entryPointParams_right_0[_S105.base_0 + _S106 * _S105.step_2];
}

fn squares_of_1( _S107 : ptr<function, Ball_std140_0>,  _S108 : Site_0,  _S109 : Row_0,  _S110 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S110;
    var i_1 : u32 = _S108.lane_0;
    for(;;)
    {
        if(i_1 < (_S108.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S111 : f32 = Row_raw_1(_S109, i_1);
        if(is_bad_0(_S111))
        {
            report_fault_0(_S108.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S111));
        i_1 = i_1 + (*_S107).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S107).lanes_0, _S108);
    return squares_2;
}

fn point_of_1( _S112 : ptr<function, Ball_std140_0>,  _S113 : Site_0,  _S114 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S115 : Row_0 = row_of_1(_S113, _S114);
    point_1.row_1 = _S115;
    var _S116 : Squares_0 = squares_of_1(&((*_S112)), _S113, _S115, no_squares_0());
    point_1.length_0 = Squares_length_0(_S116);
    var _S117 : df_0 = Squares_total_0(_S116);
    point_1.square_0 = _S117;
    var _S118 : df_0 = c_of_0(&((*_S112)));
    var _S119 : df_0 = x2A_0(_S118, _S117);
    var _S120 : f32 = Squares_unit_0(_S116);
    var _S121 : bool;
    if(_S120 != 1.0f)
    {
        _S121 = true;
    }
    else
    {
        var _S122 : df_0 = rim_limit_0(&((*_S112)));
        _S121 = less_0(_S122, _S119);
    }
    var _S123 : i32;
    if(_S121)
    {
        _S123 = i32(1);
    }
    else
    {
        _S123 = i32(0);
    }
    var _S124 : u32 = u32(_S123);
    point_1.clipped_0 = _S124;
    if(_S124 != u32(0))
    {
        var _S125 : df_0 = rim_norm_0(&((*_S112)));
        var _S126 : df_0 = root_c_of_0(&((*_S112)));
        point_1.row_1.scale_0 = scaled_0(_0(_S125, x2A_0(_S126, point_1.length_0)), _S120);
        point_1.length_0 = _0(_S125, _S126);
        point_1.square_0 = _0(x2A_0(_S125, _S125), _S118);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S125, _S125));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S119);
    }
    return point_1;
}

fn row_of_2( _S127 : Site_0,  _S128 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S128.offset_0 + _S127.row_0 * _S128.stride_0;
    row_4.step_2 = _S128.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn pair_sums_0( _S129 : ptr<function, Ball_std140_0>,  _S130 : Site_0,  _S131 : Row_0,  _S132 : f32,  _S133 : Row_0,  _S134 : Row_0,  _S135 : ptr<function, df_0>,  _S136 : ptr<function, df_0>,  _S137 : ptr<function, df_0>)
{
    var _S138 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S138;
    sums_5[i32(1)] = _S138;
    sums_5[i32(2)] = _S138;
    var i_2 : u32 = _S130.lane_0;
    for(;;)
    {
        if(i_2 < (_S130.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S139 : f32 = entryPointParams_left_0[_S131.base_0 + i_2 * _S131.step_2];
        var _S140 : bool;
        if((_S131.scale_0.hi_0) == 1.0f)
        {
            _S140 = (_S131.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S140 = false;
        }
        var _S141 : df_0;
        if(_S140)
        {
            _S141 = wide_0(_S139);
        }
        else
        {
            _S141 = x2A_1(_S131.scale_0, _S139);
        }
        var _S142 : f32 = entryPointParams_right_0[_S133.base_0 + i_2 * _S133.step_2];
        var _S143 : bool;
        if((_S133.scale_0.hi_0) == 1.0f)
        {
            _S143 = (_S133.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S143 = false;
        }
        var _S144 : df_0;
        if(_S143)
        {
            _S144 = wide_0(_S142);
        }
        else
        {
            _S144 = x2A_1(_S133.scale_0, _S142);
        }
        var _S145 : df_0 = x2B_0(_S144, x2A_1(_S141, _S132));
        var _S146 : f32 = entryPointParams_cotangent_0[_S134.base_0 + i_2 * _S134.step_2];
        var _S147 : bool;
        if((_S134.scale_0.hi_0) == 1.0f)
        {
            _S147 = (_S134.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S147 = false;
        }
        var _S148 : df_0;
        if(_S147)
        {
            _S148 = wide_0(_S146);
        }
        else
        {
            _S148 = x2A_1(_S134.scale_0, _S146);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S145, _S145));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S148, _S145));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S148, _S141));
        i_2 = i_2 + (*_S129).lanes_0;
    }
    join_2((*_S129).lanes_0, _S130, &(sums_5));
    (*_S135) = sums_5[i32(0)];
    (*_S136) = sums_5[i32(1)];
    (*_S137) = sums_5[i32(2)];
    return;
}

fn put_0( _S149 : ptr<function, Ball_std140_0>,  _S150 : Site_0,  _S151 : u32,  _S152 : df_0)
{
    entryPointParams_left_bar_0[_S150.row_0 * (*_S149).out_stride_0 + (*_S149).out_column_0 + _S151] = nearest_0(_S152);
    return;
}

fn put_bar_0( _S153 : ptr<function, Ball_std140_0>,  _S154 : Site_0,  _S155 : u32,  _S156 : u32,  _S157 : df_0)
{
    if(((((*_S153).flags_0) & (((u32(2) << (_S155)))))) == u32(0))
    {
        put_0(&((*_S153)), _S154, _S156, _S157);
    }
    return;
}

fn put_1( _S158 : ptr<function, Ball_std140_0>,  _S159 : Site_0,  _S160 : u32,  _S161 : df_0)
{
    entryPointParams_right_bar_0[_S159.row_0 * (*_S158).out_stride_0 + (*_S158).out_column_0 + _S160] = nearest_0(_S161);
    return;
}

fn put_bar_1( _S162 : ptr<function, Ball_std140_0>,  _S163 : Site_0,  _S164 : u32,  _S165 : u32,  _S166 : df_0)
{
    if(((((*_S162).flags_0) & (((u32(2) << (_S164)))))) == u32(0))
    {
        put_1(&((*_S162)), _S163, _S165, _S166);
    }
    return;
}

fn put_pair_0( _S167 : ptr<function, Ball_std140_0>,  _S168 : Site_0,  _S169 : Row_0,  _S170 : f32,  _S171 : Row_0,  _S172 : Row_0,  _S173 : Pair_0,  _S174 : df_0,  _S175 : df_0)
{
    var _S176 : df_0 = c_of_0(&((*_S167)));
    var _S177 : df_0 = twice_0(x2A_0(_S176, x2B_0(x2A_0(_S174, _S173.along_sum_0.partial_0[i32(0)]), x2A_0(_S175, _S173.along_x_0.partial_0[i32(0)]))));
    var _S178 : df_0 = twice_0(x2A_0(_S176, x2B_0(x2A_0(_S174, _S173.along_sum_0.partial_0[i32(1)]), x2A_0(_S175, _S173.along_x_0.partial_0[i32(1)]))));
    var _S179 : df_0 = twice_0(x2B_0(x2A_0(_S174, _S173.along_sum_0.partial_0[i32(2)]), x2A_0(_S175, _S173.along_x_0.partial_0[i32(2)])));
    var i_3 : u32 = _S168.lane_0;
    for(;;)
    {
        if(i_3 < (_S168.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S180 : f32 = entryPointParams_left_0[_S169.base_0 + i_3 * _S169.step_2];
        var _S181 : bool;
        if((_S169.scale_0.hi_0) == 1.0f)
        {
            _S181 = (_S169.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S181 = false;
        }
        var _S182 : df_0;
        if(_S181)
        {
            _S182 = wide_0(_S180);
        }
        else
        {
            _S182 = x2A_1(_S169.scale_0, _S180);
        }
        var _S183 : f32 = entryPointParams_right_0[_S171.base_0 + i_3 * _S171.step_2];
        var _S184 : bool;
        if((_S171.scale_0.hi_0) == 1.0f)
        {
            _S184 = (_S171.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S184 = false;
        }
        var _S185 : df_0;
        if(_S184)
        {
            _S185 = wide_0(_S183);
        }
        else
        {
            _S185 = x2A_1(_S171.scale_0, _S183);
        }
        var _S186 : f32 = entryPointParams_cotangent_0[_S172.base_0 + i_3 * _S172.step_2];
        var _S187 : bool;
        if((_S172.scale_0.hi_0) == 1.0f)
        {
            _S187 = (_S172.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S187 = false;
        }
        var _S188 : df_0;
        if(_S187)
        {
            _S188 = wide_0(_S186);
        }
        else
        {
            _S188 = x2A_1(_S172.scale_0, _S186);
        }
        var _S189 : df_0 = x2B_0(x2A_0(_S173.along_sum_0.value_0, _S188), x2A_0(_S179, x2B_0(_S185, x2A_1(_S182, _S170))));
        put_bar_0(&((*_S167)), _S168, u32(0), i_3, x2D_0(x2B_0(x2A_0(_S173.along_x_0.value_0, _S188), x2A_1(_S189, _S170)), x2A_0(_S177, _S182)));
        put_bar_1(&((*_S167)), _S168, u32(1), i_3, x2D_0(_S189, x2A_0(_S178, _S185)));
        i_3 = i_3 + (*_S167).lanes_0;
    }
    return;
}

fn report_fault_1( _S190 : u32)
{
    var _S191 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S190);
    return;
}

fn refuse_clipped_0( _S192 : ptr<function, Ball_std140_0>,  _S193 : Site_0,  _S194 : u32)
{
    var _S195 : bool;
    if(Site_is_first_0(_S193))
    {
        _S195 = _S194 > u32(0);
    }
    else
    {
        _S195 = false;
    }
    if(_S195)
    {
        _S195 = ((((*_S192).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S195 = false;
    }
    if(_S195)
    {
        report_fault_1(_S193.row_0);
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
        var _S196 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S197 : u32 = block_count_0(&(_S196));
        if(block_1 < _S197)
        {
        }
        else
        {
            break;
        }
        var _S198 : u32 = invocation_2.x;
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : Site_0 = site_of_0(&(_S199), block_1, _S198);
        var _S201 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S202 : Lie_0 = x_lie_0(&(_S201));
        var _S203 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S204 : Point_0 = point_of_0(&(_S203), _S200, _S202);
        var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S206 : Lie_0 = y_lie_0(&(_S205));
        var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S208 : Point_0 = point_of_1(&(_S207), _S200, _S206);
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S210 : Lie_0 = cotangent_lie_0(&(_S209));
        var _S211 : Row_0 = row_of_2(_S200, _S210);
        var _S212 : Ball_std140_0 = entryPointParams_0.p_0;
        var sum_sq_1 : df_0;
        var on_sum_0 : df_0;
        var on_x_0 : df_0;
        pair_sums_0(&(_S212), _S200, _S204.row_1, 1.0f, _S208.row_1, _S211, &(sum_sq_1), &(on_sum_0), &(on_x_0));
        var _S213 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S214 : df_0 = c_of_0(&(_S213));
        var _S215 : Pair_0 = mobius_add_parts_0(_S214, _S204.gap_0, _S208.gap_0, sum_sq_1);
        var _S216 : Ball_std140_0 = entryPointParams_0.p_0;
        put_pair_0(&(_S216), _S200, _S204.row_1, 1.0f, _S208.row_1, _S211, _S215, on_sum_0, on_x_0);
        var _S217 : u32 = _S204.clipped_0 + _S208.clipped_0;
        var _S218 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S218), _S200, _S217);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn log_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  gap_y_value_1 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S219 : Dual_1 = variable_1(gap_x_value_1, i32(0));
    var _S220 : Dual_1 = times_1(variable_1(gap_sq_0, i32(2)), c_2);
    var _S221 : Dual_1 = mul_0(_S219, variable_1(gap_y_value_1, i32(1)));
    var _S222 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S220, _S221)), _S219), dual_root_1(_S221)), dual_root_1(add_0(_S220, _S221)));
    var pair_2 : Pair_0;
    pair_2.along_sum_0 = mul_0(_S222, _S219);
    pair_2.along_x_0 = times_1(mul_0(_S222, _S220), wide_0(-1.0f));
    return pair_2;
}

fn row_of_3( _S223 : Site_0,  _S224 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S224.offset_0 + _S223.row_0 * _S224.stride_0;
    row_5.step_2 = _S224.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S225 : Row_0,  _S226 : u32) -> f32
{
    return entryPointParams_point_0[_S225.base_0 + _S226 * _S225.step_2];
}

fn report_fault_2( _S227 : u32)
{
    var _S228 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S227);
    return;
}

fn squares_of_2( _S229 : ptr<function, Ball_std140_0>,  _S230 : Site_0,  _S231 : Row_0,  _S232 : Squares_0) -> Squares_0
{
    var squares_3 : Squares_0 = _S232;
    var i_4 : u32 = _S230.lane_0;
    for(;;)
    {
        if(i_4 < (_S230.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S233 : f32 = Row_raw_2(_S231, i_4);
        if(is_bad_0(_S233))
        {
            report_fault_2(_S230.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S233));
        i_4 = i_4 + (*_S229).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S229).lanes_0, _S230);
    return squares_3;
}

fn point_of_2( _S234 : ptr<function, Ball_std140_0>,  _S235 : Site_0,  _S236 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S237 : Row_0 = row_of_3(_S235, _S236);
    point_2.row_1 = _S237;
    var _S238 : Squares_0 = squares_of_2(&((*_S234)), _S235, _S237, no_squares_0());
    point_2.length_0 = Squares_length_0(_S238);
    var _S239 : df_0 = Squares_total_0(_S238);
    point_2.square_0 = _S239;
    var _S240 : df_0 = c_of_0(&((*_S234)));
    var _S241 : df_0 = x2A_0(_S240, _S239);
    var _S242 : f32 = Squares_unit_0(_S238);
    var _S243 : bool;
    if(_S242 != 1.0f)
    {
        _S243 = true;
    }
    else
    {
        var _S244 : df_0 = rim_limit_0(&((*_S234)));
        _S243 = less_0(_S244, _S241);
    }
    var _S245 : i32;
    if(_S243)
    {
        _S245 = i32(1);
    }
    else
    {
        _S245 = i32(0);
    }
    var _S246 : u32 = u32(_S245);
    point_2.clipped_0 = _S246;
    if(_S246 != u32(0))
    {
        var _S247 : df_0 = rim_norm_0(&((*_S234)));
        var _S248 : df_0 = root_c_of_0(&((*_S234)));
        point_2.row_1.scale_0 = scaled_0(_0(_S247, x2A_0(_S248, point_2.length_0)), _S242);
        point_2.length_0 = _0(_S247, _S248);
        point_2.square_0 = _0(x2A_0(_S247, _S247), _S240);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S247, _S247));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S241);
    }
    return point_2;
}

fn row_of_4( _S249 : Site_0,  _S250 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S250.offset_0 + _S249.row_0 * _S250.stride_0;
    row_6.step_2 = _S250.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S251 : Row_0,  _S252 : u32) -> f32
{
    return entryPointParams_target_0[_S251.base_0 + _S252 * _S251.step_2];
}

fn squares_of_3( _S253 : ptr<function, Ball_std140_0>,  _S254 : Site_0,  _S255 : Row_0,  _S256 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S256;
    var i_5 : u32 = _S254.lane_0;
    for(;;)
    {
        if(i_5 < (_S254.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S257 : f32 = Row_raw_3(_S255, i_5);
        if(is_bad_0(_S257))
        {
            report_fault_2(_S254.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S257));
        i_5 = i_5 + (*_S253).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S253).lanes_0, _S254);
    return squares_4;
}

fn point_of_3( _S258 : ptr<function, Ball_std140_0>,  _S259 : Site_0,  _S260 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S261 : Row_0 = row_of_4(_S259, _S260);
    point_3.row_1 = _S261;
    var _S262 : Squares_0 = squares_of_3(&((*_S258)), _S259, _S261, no_squares_0());
    point_3.length_0 = Squares_length_0(_S262);
    var _S263 : df_0 = Squares_total_0(_S262);
    point_3.square_0 = _S263;
    var _S264 : df_0 = c_of_0(&((*_S258)));
    var _S265 : df_0 = x2A_0(_S264, _S263);
    var _S266 : f32 = Squares_unit_0(_S262);
    var _S267 : bool;
    if(_S266 != 1.0f)
    {
        _S267 = true;
    }
    else
    {
        var _S268 : df_0 = rim_limit_0(&((*_S258)));
        _S267 = less_0(_S268, _S265);
    }
    var _S269 : i32;
    if(_S267)
    {
        _S269 = i32(1);
    }
    else
    {
        _S269 = i32(0);
    }
    var _S270 : u32 = u32(_S269);
    point_3.clipped_0 = _S270;
    if(_S270 != u32(0))
    {
        var _S271 : df_0 = rim_norm_0(&((*_S258)));
        var _S272 : df_0 = root_c_of_0(&((*_S258)));
        point_3.row_1.scale_0 = scaled_0(_0(_S271, x2A_0(_S272, point_3.length_0)), _S266);
        point_3.length_0 = _0(_S271, _S272);
        point_3.square_0 = _0(x2A_0(_S271, _S271), _S264);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S271, _S271));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S265);
    }
    return point_3;
}

fn row_of_5( _S273 : Site_0,  _S274 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S274.offset_0 + _S273.row_0 * _S274.stride_0;
    row_7.step_2 = _S274.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn pair_sums_1( _S275 : ptr<function, Ball_std140_0>,  _S276 : Site_0,  _S277 : Row_0,  _S278 : f32,  _S279 : Row_0,  _S280 : Row_0,  _S281 : ptr<function, df_0>,  _S282 : ptr<function, df_0>,  _S283 : ptr<function, df_0>)
{
    var _S284 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S284;
    sums_6[i32(1)] = _S284;
    sums_6[i32(2)] = _S284;
    var i_6 : u32 = _S276.lane_0;
    for(;;)
    {
        if(i_6 < (_S276.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S285 : f32 = entryPointParams_point_0[_S277.base_0 + i_6 * _S277.step_2];
        var _S286 : bool;
        if((_S277.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S277.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        var _S287 : df_0;
        if(_S286)
        {
            _S287 = wide_0(_S285);
        }
        else
        {
            _S287 = x2A_1(_S277.scale_0, _S285);
        }
        var _S288 : f32 = entryPointParams_target_0[_S279.base_0 + i_6 * _S279.step_2];
        var _S289 : bool;
        if((_S279.scale_0.hi_0) == 1.0f)
        {
            _S289 = (_S279.scale_0.lo_0) == 0.0f;
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
            _S290 = x2A_1(_S279.scale_0, _S288);
        }
        var _S291 : df_0 = x2B_0(_S290, x2A_1(_S287, _S278));
        var _S292 : f32 = entryPointParams_cotangent_1[_S280.base_0 + i_6 * _S280.step_2];
        var _S293 : bool;
        if((_S280.scale_0.hi_0) == 1.0f)
        {
            _S293 = (_S280.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S293 = false;
        }
        var _S294 : df_0;
        if(_S293)
        {
            _S294 = wide_0(_S292);
        }
        else
        {
            _S294 = x2A_1(_S280.scale_0, _S292);
        }
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S291, _S291));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S294, _S291));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S294, _S287));
        i_6 = i_6 + (*_S275).lanes_0;
    }
    join_2((*_S275).lanes_0, _S276, &(sums_6));
    (*_S281) = sums_6[i32(0)];
    (*_S282) = sums_6[i32(1)];
    (*_S283) = sums_6[i32(2)];
    return;
}

fn put_2( _S295 : ptr<function, Ball_std140_0>,  _S296 : Site_0,  _S297 : u32,  _S298 : df_0)
{
    entryPointParams_point_bar_0[_S296.row_0 * (*_S295).out_stride_0 + (*_S295).out_column_0 + _S297] = nearest_0(_S298);
    return;
}

fn put_bar_2( _S299 : ptr<function, Ball_std140_0>,  _S300 : Site_0,  _S301 : u32,  _S302 : u32,  _S303 : df_0)
{
    if(((((*_S299).flags_0) & (((u32(2) << (_S301)))))) == u32(0))
    {
        put_2(&((*_S299)), _S300, _S302, _S303);
    }
    return;
}

fn put_3( _S304 : ptr<function, Ball_std140_0>,  _S305 : Site_0,  _S306 : u32,  _S307 : df_0)
{
    entryPointParams_target_bar_0[_S305.row_0 * (*_S304).out_stride_0 + (*_S304).out_column_0 + _S306] = nearest_0(_S307);
    return;
}

fn put_bar_3( _S308 : ptr<function, Ball_std140_0>,  _S309 : Site_0,  _S310 : u32,  _S311 : u32,  _S312 : df_0)
{
    if(((((*_S308).flags_0) & (((u32(2) << (_S310)))))) == u32(0))
    {
        put_3(&((*_S308)), _S309, _S311, _S312);
    }
    return;
}

fn put_pair_1( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : Row_0,  _S316 : f32,  _S317 : Row_0,  _S318 : Row_0,  _S319 : Pair_0,  _S320 : df_0,  _S321 : df_0)
{
    var _S322 : df_0 = c_of_0(&((*_S313)));
    var _S323 : df_0 = twice_0(x2A_0(_S322, x2B_0(x2A_0(_S320, _S319.along_sum_0.partial_0[i32(0)]), x2A_0(_S321, _S319.along_x_0.partial_0[i32(0)]))));
    var _S324 : df_0 = twice_0(x2A_0(_S322, x2B_0(x2A_0(_S320, _S319.along_sum_0.partial_0[i32(1)]), x2A_0(_S321, _S319.along_x_0.partial_0[i32(1)]))));
    var _S325 : df_0 = twice_0(x2B_0(x2A_0(_S320, _S319.along_sum_0.partial_0[i32(2)]), x2A_0(_S321, _S319.along_x_0.partial_0[i32(2)])));
    var i_7 : u32 = _S314.lane_0;
    for(;;)
    {
        if(i_7 < (_S314.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S326 : f32 = entryPointParams_point_0[_S315.base_0 + i_7 * _S315.step_2];
        var _S327 : bool;
        if((_S315.scale_0.hi_0) == 1.0f)
        {
            _S327 = (_S315.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S327 = false;
        }
        var _S328 : df_0;
        if(_S327)
        {
            _S328 = wide_0(_S326);
        }
        else
        {
            _S328 = x2A_1(_S315.scale_0, _S326);
        }
        var _S329 : f32 = entryPointParams_target_0[_S317.base_0 + i_7 * _S317.step_2];
        var _S330 : bool;
        if((_S317.scale_0.hi_0) == 1.0f)
        {
            _S330 = (_S317.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S330 = false;
        }
        var _S331 : df_0;
        if(_S330)
        {
            _S331 = wide_0(_S329);
        }
        else
        {
            _S331 = x2A_1(_S317.scale_0, _S329);
        }
        var _S332 : f32 = entryPointParams_cotangent_1[_S318.base_0 + i_7 * _S318.step_2];
        var _S333 : bool;
        if((_S318.scale_0.hi_0) == 1.0f)
        {
            _S333 = (_S318.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S333 = false;
        }
        var _S334 : df_0;
        if(_S333)
        {
            _S334 = wide_0(_S332);
        }
        else
        {
            _S334 = x2A_1(_S318.scale_0, _S332);
        }
        var _S335 : df_0 = x2B_0(x2A_0(_S319.along_sum_0.value_0, _S334), x2A_0(_S325, x2B_0(_S331, x2A_1(_S328, _S316))));
        put_bar_2(&((*_S313)), _S314, u32(0), i_7, x2D_0(x2B_0(x2A_0(_S319.along_x_0.value_0, _S334), x2A_1(_S335, _S316)), x2A_0(_S323, _S328)));
        put_bar_3(&((*_S313)), _S314, u32(1), i_7, x2D_0(_S335, x2A_0(_S324, _S331)));
        i_7 = i_7 + (*_S313).lanes_0;
    }
    return;
}

fn report_fault_3( _S336 : u32)
{
    var _S337 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S336);
    return;
}

fn refuse_clipped_1( _S338 : ptr<function, Ball_std140_0>,  _S339 : Site_0,  _S340 : u32)
{
    var _S341 : bool;
    if(Site_is_first_0(_S339))
    {
        _S341 = _S340 > u32(0);
    }
    else
    {
        _S341 = false;
    }
    if(_S341)
    {
        _S341 = ((((*_S338).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S341 = false;
    }
    if(_S341)
    {
        report_fault_3(_S339.row_0);
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
        var _S342 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S343 : u32 = block_count_0(&(_S342));
        if(block_2 < _S343)
        {
        }
        else
        {
            break;
        }
        var _S344 : u32 = invocation_3.x;
        var _S345 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S346 : Site_0 = site_of_0(&(_S345), block_2, _S344);
        var _S347 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S348 : Lie_0 = x_lie_0(&(_S347));
        var _S349 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S350 : Point_0 = point_of_2(&(_S349), _S346, _S348);
        var _S351 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S352 : Lie_0 = y_lie_0(&(_S351));
        var _S353 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S354 : Point_0 = point_of_3(&(_S353), _S346, _S352);
        var _S355 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S356 : Lie_0 = cotangent_lie_0(&(_S355));
        var _S357 : Row_0 = row_of_5(_S346, _S356);
        var _S358 : Ball_std140_0 = entryPointParams_1.p_1;
        var sum_sq_2 : df_0;
        var on_sum_1 : df_0;
        var on_x_1 : df_0;
        pair_sums_1(&(_S358), _S346, _S350.row_1, -1.0f, _S354.row_1, _S357, &(sum_sq_2), &(on_sum_1), &(on_x_1));
        var _S359 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S360 : df_0 = c_of_0(&(_S359));
        var _S361 : Pair_0 = log_parts_0(_S360, _S350.gap_0, _S354.gap_0, sum_sq_2);
        var _S362 : Ball_std140_0 = entryPointParams_1.p_1;
        put_pair_1(&(_S362), _S346, _S350.row_1, -1.0f, _S354.row_1, _S357, _S361, on_sum_1, on_x_1);
        var _S363 : u32 = _S350.clipped_0 + _S354.clipped_0;
        var _S364 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S364), _S346, _S363);
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
    var _S365 : Dual_1 = variable_1(gap_x_value_2, i32(0));
    var _S366 : Dual_1 = times_1(variable_1(v_sq_value_0, i32(2)), c_3);
    var stride_2 : Stride_0;
    var _S367 : bool;
    if(unit_0 == 1.0f)
    {
        _S367 = (_0(_S366.value_0, gap_x_value_2).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S367 = false;
    }
    if(_S367)
    {
        var _S368 : Dual_1 = div_1(div_1(_S366, _S365), _S365);
        stride_2.factor_2 = div_1(dual_tanhc_0(_S368), _S365);
        stride_2.gap_w_0 = dual_sech_sq_0(_S368);
        return stride_2;
    }
    stride_2.factor_2 = div_1(constant_0(wide_0(1.0f)), dual_root_1(_S366));
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
    var _S369 : Dual_1 = variable_1(gap_x_value_3, i32(0));
    var _S370 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_3.factor_2, variable_1(cross_0, i32(1))), twice_0(c_4)), _S369), stride_3.gap_w_0), 2.0f), x2A_0(c_4, reach_sq_0));
    var _S371 : Dual_1 = mul_0(_S369, stride_3.gap_w_0);
    var _S372 : Dual_1 = add_0(_S370, _S371);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_1 = div_1(_S369, _S372);
    parts_1.along_x_1 = div_1(_S370, _S372);
    parts_1.factor_3 = stride_3.factor_2;
    parts_1.gap_1 = _0(_S371.value_0, _S372.value_0);
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

fn row_of_6( _S373 : Site_0,  _S374 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S374.offset_0 + _S373.row_0 * _S374.stride_0;
    row_8.step_2 = _S374.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_4( _S375 : Row_0,  _S376 : u32) -> f32
{
    return entryPointParams_point_1[_S375.base_0 + _S376 * _S375.step_2];
}

fn report_fault_4( _S377 : u32)
{
    var _S378 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S377);
    return;
}

fn squares_of_4( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : Row_0,  _S382 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S382;
    var i_8 : u32 = _S380.lane_0;
    for(;;)
    {
        if(i_8 < (_S380.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S383 : f32 = Row_raw_4(_S381, i_8);
        if(is_bad_0(_S383))
        {
            report_fault_4(_S380.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S383));
        i_8 = i_8 + (*_S379).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S379).lanes_0, _S380);
    return squares_5;
}

fn point_of_4( _S384 : ptr<function, Ball_std140_0>,  _S385 : Site_0,  _S386 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S387 : Row_0 = row_of_6(_S385, _S386);
    point_4.row_1 = _S387;
    var _S388 : Squares_0 = squares_of_4(&((*_S384)), _S385, _S387, no_squares_0());
    point_4.length_0 = Squares_length_0(_S388);
    var _S389 : df_0 = Squares_total_0(_S388);
    point_4.square_0 = _S389;
    var _S390 : df_0 = c_of_0(&((*_S384)));
    var _S391 : df_0 = x2A_0(_S390, _S389);
    var _S392 : f32 = Squares_unit_0(_S388);
    var _S393 : bool;
    if(_S392 != 1.0f)
    {
        _S393 = true;
    }
    else
    {
        var _S394 : df_0 = rim_limit_0(&((*_S384)));
        _S393 = less_0(_S394, _S391);
    }
    var _S395 : i32;
    if(_S393)
    {
        _S395 = i32(1);
    }
    else
    {
        _S395 = i32(0);
    }
    var _S396 : u32 = u32(_S395);
    point_4.clipped_0 = _S396;
    if(_S396 != u32(0))
    {
        var _S397 : df_0 = rim_norm_0(&((*_S384)));
        var _S398 : df_0 = root_c_of_0(&((*_S384)));
        point_4.row_1.scale_0 = scaled_0(_0(_S397, x2A_0(_S398, point_4.length_0)), _S392);
        point_4.length_0 = _0(_S397, _S398);
        point_4.square_0 = _0(x2A_0(_S397, _S397), _S390);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S397, _S397));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S391);
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

fn row_of_7( _S399 : Site_0,  _S400 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S400.offset_0 + _S399.row_0 * _S400.stride_0;
    row_10.step_2 = _S400.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_5( _S401 : Row_0,  _S402 : u32) -> f32
{
    return entryPointParams_tangent_0[_S401.base_0 + _S402 * _S401.step_2];
}

fn squares_of_5( _S403 : ptr<function, Ball_std140_0>,  _S404 : Site_0,  _S405 : Row_0,  _S406 : Squares_0) -> Squares_0
{
    var squares_6 : Squares_0 = _S406;
    var i_9 : u32 = _S404.lane_0;
    for(;;)
    {
        if(i_9 < (_S404.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S407 : f32 = Row_raw_5(_S405, i_9);
        if(is_bad_0(_S407))
        {
            report_fault_4(_S404.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S407));
        i_9 = i_9 + (*_S403).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S403).lanes_0, _S404);
    return squares_6;
}

fn tangent_of_0( _S408 : ptr<function, Ball_std140_0>,  _S409 : Site_0,  _S410 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S411 : Row_0 = row_of_7(_S409, _S410);
    tangent_0.row_9 = _S411;
    var _S412 : Squares_0 = squares_of_5(&((*_S408)), _S409, _S411, no_squares_0());
    var _S413 : f32 = Squares_unit_0(_S412);
    tangent_0.unit_1 = _S413;
    tangent_0.row_9.scale_0 = wide_0(_S413);
    tangent_0.length_1 = Squares_length_0(_S412);
    tangent_0.square_1 = Squares_total_0(_S412);
    return tangent_0;
}

fn row_of_8( _S414 : Site_0,  _S415 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S415.offset_0 + _S414.row_0 * _S415.stride_0;
    row_11.step_2 = _S415.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn put_4( _S416 : ptr<function, Ball_std140_0>,  _S417 : Site_0,  _S418 : u32,  _S419 : df_0)
{
    entryPointParams_point_bar_1[_S417.row_0 * (*_S416).out_stride_0 + (*_S416).out_column_0 + _S418] = nearest_0(_S419);
    return;
}

fn put_bar_4( _S420 : ptr<function, Ball_std140_0>,  _S421 : Site_0,  _S422 : u32,  _S423 : u32,  _S424 : df_0)
{
    if(((((*_S420).flags_0) & (((u32(2) << (_S422)))))) == u32(0))
    {
        put_4(&((*_S420)), _S421, _S423, _S424);
    }
    return;
}

fn put_5( _S425 : ptr<function, Ball_std140_0>,  _S426 : Site_0,  _S427 : u32,  _S428 : df_0)
{
    entryPointParams_tangent_bar_0[_S426.row_0 * (*_S425).out_stride_0 + (*_S425).out_column_0 + _S427] = nearest_0(_S428);
    return;
}

fn put_bar_5( _S429 : ptr<function, Ball_std140_0>,  _S430 : Site_0,  _S431 : u32,  _S432 : u32,  _S433 : df_0)
{
    if(((((*_S429).flags_0) & (((u32(2) << (_S431)))))) == u32(0))
    {
        put_5(&((*_S429)), _S430, _S432, _S433);
    }
    return;
}

fn report_fault_5( _S434 : u32)
{
    var _S435 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S434);
    return;
}

fn refuse_clipped_2( _S436 : ptr<function, Ball_std140_0>,  _S437 : Site_0,  _S438 : u32)
{
    var _S439 : bool;
    if(Site_is_first_0(_S437))
    {
        _S439 = _S438 > u32(0);
    }
    else
    {
        _S439 = false;
    }
    if(_S439)
    {
        _S439 = ((((*_S436).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S439 = false;
    }
    if(_S439)
    {
        report_fault_5(_S437.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    var _S440 : u32;
    var _S441 : bool;
    var _S442 : bool;
    var _S443 : bool;
    var _S444 : df_0;
    var _S445 : df_0;
    var _S446 : df_0;
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S447 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S448 : u32 = block_count_0(&(_S447));
        if(block_3 < _S448)
        {
        }
        else
        {
            break;
        }
        var _S449 : u32 = invocation_4.x;
        var _S450 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S451 : Site_0 = site_of_0(&(_S450), block_3, _S449);
        var _S452 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S453 : Lie_0 = x_lie_0(&(_S452));
        var _S454 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S455 : Point_0 = point_of_4(&(_S454), _S451, _S453);
        var _S456 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S457 : Lie_0 = y_lie_0(&(_S456));
        var _S458 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S459 : Tangent_0 = tangent_of_0(&(_S458), _S451, _S457);
        var _S460 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S461 : Lie_0 = cotangent_lie_0(&(_S460));
        var _S462 : Row_0 = row_of_8(_S451, _S461);
        var _S463 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S464 : df_0 = c_of_0(&(_S463));
        var _S465 : Stride_0 = stride_of_0(_S464, _S455.gap_0, _S459.square_1, _S459.unit_1);
        var _S466 : df_0 = wide_0(0.0f);
        var sums_7 : array<df_0, i32(5)>;
        sums_7[i32(0)] = _S466;
        sums_7[i32(1)] = _S466;
        sums_7[i32(2)] = _S466;
        sums_7[i32(3)] = _S466;
        sums_7[i32(4)] = _S466;
        var i_10 : u32 = _S451.lane_0;
        for(;;)
        {
            _S440 = _S451.columns_1;
            if(i_10 < (_S451.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S467 : f32 = entryPointParams_point_1[_S455.row_1.base_0 + i_10 * _S455.row_1.step_2];
            if((_S455.row_1.scale_0.hi_0) == 1.0f)
            {
                _S441 = (_S455.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S441 = false;
            }
            if(_S441)
            {
                _S444 = wide_0(_S467);
            }
            else
            {
                _S444 = x2A_1(_S455.row_1.scale_0, _S467);
            }
            var _S468 : f32 = entryPointParams_tangent_0[_S459.row_9.base_0 + i_10 * _S459.row_9.step_2];
            if((_S459.row_9.scale_0.hi_0) == 1.0f)
            {
                _S442 = (_S459.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S442 = false;
            }
            if(_S442)
            {
                _S445 = wide_0(_S468);
            }
            else
            {
                _S445 = x2A_1(_S459.row_9.scale_0, _S468);
            }
            var _S469 : f32 = entryPointParams_cotangent_2[_S462.base_0 + i_10 * _S462.step_2];
            if((_S462.scale_0.hi_0) == 1.0f)
            {
                _S443 = (_S462.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S443 = false;
            }
            if(_S443)
            {
                _S446 = wide_0(_S469);
            }
            else
            {
                _S446 = x2A_1(_S462.scale_0, _S469);
            }
            var _S470 : df_0 = x2B_0(_S444, x2A_0(_S465.factor_2.value_0, _S445));
            sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S444, _S445));
            sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S446, _S444));
            sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S446, _S445));
            sums_7[i32(3)] = x2B_0(sums_7[i32(3)], x2A_0(_S446, _S470));
            sums_7[i32(4)] = x2B_0(sums_7[i32(4)], x2A_0(_S470, _S470));
            i_10 = i_10 + entryPointParams_2.p_2.lanes_0;
        }
        join_1(entryPointParams_2.p_2.lanes_0, _S451, &(sums_7));
        var _S471 : ExpPull_0 = exp_pull_0(_S464, exp_parts_0(_S464, _S455.gap_0, sums_7[i32(0)], _S465, sums_7[i32(4)]), sums_7[i32(1)], sums_7[i32(2)], sums_7[i32(3)]);
        var i_11 : u32 = _S451.lane_0;
        for(;;)
        {
            if(i_11 < _S440)
            {
            }
            else
            {
                break;
            }
            var _S472 : f32 = entryPointParams_point_1[_S455.row_1.base_0 + i_11 * _S455.row_1.step_2];
            if((_S455.row_1.scale_0.hi_0) == 1.0f)
            {
                _S441 = (_S455.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S441 = false;
            }
            if(_S441)
            {
                _S444 = wide_0(_S472);
            }
            else
            {
                _S444 = x2A_1(_S455.row_1.scale_0, _S472);
            }
            var _S473 : f32 = entryPointParams_tangent_0[_S459.row_9.base_0 + i_11 * _S459.row_9.step_2];
            if((_S459.row_9.scale_0.hi_0) == 1.0f)
            {
                _S442 = (_S459.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S442 = false;
            }
            if(_S442)
            {
                _S445 = wide_0(_S473);
            }
            else
            {
                _S445 = x2A_1(_S459.row_9.scale_0, _S473);
            }
            var _S474 : f32 = entryPointParams_cotangent_2[_S462.base_0 + i_11 * _S462.step_2];
            if((_S462.scale_0.hi_0) == 1.0f)
            {
                _S443 = (_S462.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S443 = false;
            }
            if(_S443)
            {
                _S446 = wide_0(_S474);
            }
            else
            {
                _S446 = x2A_1(_S462.scale_0, _S474);
            }
            var _S475 : df_0 = x2B_0(x2B_0(x2A_0(_S471.x_on_cotangent_0, _S446), x2A_0(_S471.x_on_x_0, _S444)), x2A_0(_S471.both_1, _S445));
            var _S476 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S476), _S451, u32(0), i_11, _S475);
            var _S477 : df_0 = scaled_0(x2B_0(x2B_0(x2A_0(_S471.v_on_cotangent_0, _S446), x2A_0(_S471.both_1, _S444)), x2A_0(_S471.v_on_v_0, _S445)), _S459.unit_1);
            var _S478 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_5(&(_S478), _S451, u32(1), i_11, _S477);
            i_11 = i_11 + entryPointParams_2.p_2.lanes_0;
        }
        var _S479 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S479), _S451, _S455.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_9( _S480 : Site_0,  _S481 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S481.offset_0 + _S480.row_0 * _S481.stride_0;
    row_12.step_2 = _S481.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S482 : Row_0,  _S483 : u32) -> f32
{
    return entryPointParams_tangent_1[_S482.base_0 + _S483 * _S482.step_2];
}

fn report_fault_6( _S484 : u32)
{
    var _S485 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S484);
    return;
}

fn squares_of_6( _S486 : ptr<function, Ball_std140_0>,  _S487 : Site_0,  _S488 : Row_0,  _S489 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S489;
    var i_12 : u32 = _S487.lane_0;
    for(;;)
    {
        if(i_12 < (_S487.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S490 : f32 = Row_raw_6(_S488, i_12);
        if(is_bad_0(_S490))
        {
            report_fault_6(_S487.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S490));
        i_12 = i_12 + (*_S486).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S486).lanes_0, _S487);
    return squares_7;
}

fn tangent_of_1( _S491 : ptr<function, Ball_std140_0>,  _S492 : Site_0,  _S493 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S494 : Row_0 = row_of_9(_S492, _S493);
    tangent_1.row_9 = _S494;
    var _S495 : Squares_0 = squares_of_6(&((*_S491)), _S492, _S494, no_squares_0());
    var _S496 : f32 = Squares_unit_0(_S495);
    tangent_1.unit_1 = _S496;
    tangent_1.row_9.scale_0 = wide_0(_S496);
    tangent_1.length_1 = Squares_length_0(_S495);
    tangent_1.square_1 = Squares_total_0(_S495);
    return tangent_1;
}

fn row_of_10( _S497 : Site_0,  _S498 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S498.offset_0 + _S497.row_0 * _S498.stride_0;
    row_13.step_2 = _S498.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn dot_of_0( _S499 : ptr<function, Ball_std140_0>,  _S500 : Site_0,  _S501 : Row_0,  _S502 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S500.lane_0;
    for(;;)
    {
        if(i_13 < (_S500.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S503 : df_0 = sums_8[i32(0)];
        var _S504 : f32 = entryPointParams_tangent_1[_S501.base_0 + i_13 * _S501.step_2];
        var _S505 : bool;
        if((_S501.scale_0.hi_0) == 1.0f)
        {
            _S505 = (_S501.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S505 = false;
        }
        var _S506 : df_0;
        if(_S505)
        {
            _S506 = wide_0(_S504);
        }
        else
        {
            _S506 = x2A_1(_S501.scale_0, _S504);
        }
        var _S507 : f32 = entryPointParams_cotangent_3[_S502.base_0 + i_13 * _S502.step_2];
        var _S508 : bool;
        if((_S502.scale_0.hi_0) == 1.0f)
        {
            _S508 = (_S502.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S508 = false;
        }
        var _S509 : df_0;
        if(_S508)
        {
            _S509 = wide_0(_S507);
        }
        else
        {
            _S509 = x2A_1(_S502.scale_0, _S507);
        }
        sums_8[i32(0)] = x2B_0(_S503, x2A_0(_S506, _S509));
        i_13 = i_13 + (*_S499).lanes_0;
    }
    join_0((*_S499).lanes_0, _S500, &(sums_8));
    return sums_8[i32(0)];
}

fn put_6( _S510 : ptr<function, Ball_std140_0>,  _S511 : Site_0,  _S512 : u32,  _S513 : df_0)
{
    entryPointParams_tangent_bar_1[_S511.row_0 * (*_S510).out_stride_0 + (*_S510).out_column_0 + _S512] = nearest_0(_S513);
    return;
}

fn put_bar_6( _S514 : ptr<function, Ball_std140_0>,  _S515 : Site_0,  _S516 : u32,  _S517 : u32,  _S518 : df_0)
{
    if(((((*_S514).flags_0) & (((u32(2) << (_S516)))))) == u32(0))
    {
        put_6(&((*_S514)), _S515, _S517, _S518);
    }
    return;
}

fn put_radial_0( _S519 : ptr<function, Ball_std140_0>,  _S520 : Site_0,  _S521 : Row_0,  _S522 : Row_0,  _S523 : df_0,  _S524 : df_0,  _S525 : df_0,  _S526 : f32)
{
    var _S527 : df_0 = twice_0(x2A_0(_S524, _S525));
    var i_14 : u32 = _S520.lane_0;
    for(;;)
    {
        if(i_14 < (_S520.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S528 : f32 = entryPointParams_cotangent_3[_S522.base_0 + i_14 * _S522.step_2];
        var _S529 : bool;
        if((_S522.scale_0.hi_0) == 1.0f)
        {
            _S529 = (_S522.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S529 = false;
        }
        var _S530 : df_0;
        if(_S529)
        {
            _S530 = wide_0(_S528);
        }
        else
        {
            _S530 = x2A_1(_S522.scale_0, _S528);
        }
        var _S531 : df_0 = x2A_0(_S523, _S530);
        var _S532 : f32 = entryPointParams_tangent_1[_S521.base_0 + i_14 * _S521.step_2];
        var _S533 : bool;
        if((_S521.scale_0.hi_0) == 1.0f)
        {
            _S533 = (_S521.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S533 = false;
        }
        var _S534 : df_0;
        if(_S533)
        {
            _S534 = wide_0(_S532);
        }
        else
        {
            _S534 = x2A_1(_S521.scale_0, _S532);
        }
        put_bar_6(&((*_S519)), _S520, u32(0), i_14, scaled_0(x2B_0(_S531, x2A_0(_S527, _S534)), _S526));
        i_14 = i_14 + (*_S519).lanes_0;
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
        var _S535 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S536 : u32 = block_count_0(&(_S535));
        if(block_4 < _S536)
        {
        }
        else
        {
            break;
        }
        var _S537 : u32 = invocation_5.x;
        var _S538 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S539 : Site_0 = site_of_0(&(_S538), block_4, _S537);
        var _S540 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S541 : Lie_0 = x_lie_0(&(_S540));
        var _S542 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S543 : Tangent_0 = tangent_of_1(&(_S542), _S539, _S541);
        var _S544 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S545 : Lie_0 = cotangent_lie_0(&(_S544));
        var _S546 : Row_0 = row_of_10(_S539, _S545);
        var _S547 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S548 : df_0 = c_of_0(&(_S547));
        var _S549 : Stride_0 = stride_of_0(_S548, wide_0(1.0f), _S543.square_1, _S543.unit_1);
        var _S550 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S551 : df_0 = dot_of_0(&(_S550), _S539, _S543.row_9, _S546);
        var _S552 : Ball_std140_0 = entryPointParams_3.p_3;
        put_radial_0(&(_S552), _S539, _S543.row_9, _S546, _S549.factor_2.value_0, _S549.factor_2.partial_0[i32(2)], _S551, _S543.unit_1);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_11( _S553 : Site_0,  _S554 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S554.offset_0 + _S553.row_0 * _S554.stride_0;
    row_14.step_2 = _S554.step_0;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_7( _S555 : Row_0,  _S556 : u32) -> f32
{
    return entryPointParams_target_1[_S555.base_0 + _S556 * _S555.step_2];
}

fn report_fault_7( _S557 : u32)
{
    var _S558 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S557);
    return;
}

fn squares_of_7( _S559 : ptr<function, Ball_std140_0>,  _S560 : Site_0,  _S561 : Row_0,  _S562 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S562;
    var i_15 : u32 = _S560.lane_0;
    for(;;)
    {
        if(i_15 < (_S560.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S563 : f32 = Row_raw_7(_S561, i_15);
        if(is_bad_0(_S563))
        {
            report_fault_7(_S560.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S563));
        i_15 = i_15 + (*_S559).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S559).lanes_0, _S560);
    return squares_8;
}

fn point_of_5( _S564 : ptr<function, Ball_std140_0>,  _S565 : Site_0,  _S566 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S567 : Row_0 = row_of_11(_S565, _S566);
    point_5.row_1 = _S567;
    var _S568 : Squares_0 = squares_of_7(&((*_S564)), _S565, _S567, no_squares_0());
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
        var _S586 : f32 = entryPointParams_target_1[_S583.base_0 + i_16 * _S583.step_2];
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
            _S588 = wide_0(_S586);
        }
        else
        {
            _S588 = x2A_1(_S583.scale_0, _S586);
        }
        var _S589 : f32 = entryPointParams_cotangent_4[_S584.base_0 + i_16 * _S584.step_2];
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
            _S591 = wide_0(_S589);
        }
        else
        {
            _S591 = x2A_1(_S584.scale_0, _S589);
        }
        sums_9[i32(0)] = x2B_0(_S585, x2A_0(_S588, _S591));
        i_16 = i_16 + (*_S581).lanes_0;
    }
    join_0((*_S581).lanes_0, _S582, &(sums_9));
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
        var _S610 : f32 = entryPointParams_cotangent_4[_S604.base_0 + i_17 * _S604.step_2];
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
            _S612 = wide_0(_S610);
        }
        else
        {
            _S612 = x2A_1(_S604.scale_0, _S610);
        }
        var _S613 : df_0 = x2A_0(_S605, _S612);
        var _S614 : f32 = entryPointParams_target_1[_S603.base_0 + i_17 * _S603.step_2];
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
            _S616 = wide_0(_S614);
        }
        else
        {
            _S616 = x2A_1(_S603.scale_0, _S614);
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

fn velocity_square_0( c_6 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> df_0
{
    var _S642 : df_0 = _0(x2A_0(c_6, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S643 : df_0 = x2A_0(x2A_0(asinhc_0(_S642).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S642, _S643), _S643), c_6);
}

fn row_of_13( _S644 : Site_0,  _S645 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S645.offset_0 + _S644.row_0 * _S645.stride_0;
    row_16.step_2 = _S645.step_0;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_8( _S646 : Row_0,  _S647 : u32) -> f32
{
    return entryPointParams_start_0[_S646.base_0 + _S647 * _S646.step_2];
}

fn report_fault_9( _S648 : u32)
{
    var _S649 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S648);
    return;
}

fn squares_of_8( _S650 : ptr<function, Ball_std140_0>,  _S651 : Site_0,  _S652 : Row_0,  _S653 : Squares_0) -> Squares_0
{
    var squares_9 : Squares_0 = _S653;
    var i_18 : u32 = _S651.lane_0;
    for(;;)
    {
        if(i_18 < (_S651.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S654 : f32 = Row_raw_8(_S652, i_18);
        if(is_bad_0(_S654))
        {
            report_fault_9(_S651.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S654));
        i_18 = i_18 + (*_S650).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S650).lanes_0, _S651);
    return squares_9;
}

fn point_of_6( _S655 : ptr<function, Ball_std140_0>,  _S656 : Site_0,  _S657 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S658 : Row_0 = row_of_13(_S656, _S657);
    point_6.row_1 = _S658;
    var _S659 : Squares_0 = squares_of_8(&((*_S655)), _S656, _S658, no_squares_0());
    point_6.length_0 = Squares_length_0(_S659);
    var _S660 : df_0 = Squares_total_0(_S659);
    point_6.square_0 = _S660;
    var _S661 : df_0 = c_of_0(&((*_S655)));
    var _S662 : df_0 = x2A_0(_S661, _S660);
    var _S663 : f32 = Squares_unit_0(_S659);
    var _S664 : bool;
    if(_S663 != 1.0f)
    {
        _S664 = true;
    }
    else
    {
        var _S665 : df_0 = rim_limit_0(&((*_S655)));
        _S664 = less_0(_S665, _S662);
    }
    var _S666 : i32;
    if(_S664)
    {
        _S666 = i32(1);
    }
    else
    {
        _S666 = i32(0);
    }
    var _S667 : u32 = u32(_S666);
    point_6.clipped_0 = _S667;
    if(_S667 != u32(0))
    {
        var _S668 : df_0 = rim_norm_0(&((*_S655)));
        var _S669 : df_0 = root_c_of_0(&((*_S655)));
        point_6.row_1.scale_0 = scaled_0(_0(_S668, x2A_0(_S669, point_6.length_0)), _S663);
        point_6.length_0 = _0(_S668, _S669);
        point_6.square_0 = _0(x2A_0(_S668, _S668), _S661);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S668, _S668));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S662);
    }
    return point_6;
}

fn row_of_14( _S670 : Site_0,  _S671 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S671.offset_0 + _S670.row_0 * _S671.stride_0;
    row_17.step_2 = _S671.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_9( _S672 : Row_0,  _S673 : u32) -> f32
{
    return entryPointParams_end_0[_S672.base_0 + _S673 * _S672.step_2];
}

fn squares_of_9( _S674 : ptr<function, Ball_std140_0>,  _S675 : Site_0,  _S676 : Row_0,  _S677 : Squares_0) -> Squares_0
{
    var squares_10 : Squares_0 = _S677;
    var i_19 : u32 = _S675.lane_0;
    for(;;)
    {
        if(i_19 < (_S675.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S678 : f32 = Row_raw_9(_S676, i_19);
        if(is_bad_0(_S678))
        {
            report_fault_9(_S675.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S678));
        i_19 = i_19 + (*_S674).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S674).lanes_0, _S675);
    return squares_10;
}

fn point_of_7( _S679 : ptr<function, Ball_std140_0>,  _S680 : Site_0,  _S681 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S682 : Row_0 = row_of_14(_S680, _S681);
    point_7.row_1 = _S682;
    var _S683 : Squares_0 = squares_of_9(&((*_S679)), _S680, _S682, no_squares_0());
    point_7.length_0 = Squares_length_0(_S683);
    var _S684 : df_0 = Squares_total_0(_S683);
    point_7.square_0 = _S684;
    var _S685 : df_0 = c_of_0(&((*_S679)));
    var _S686 : df_0 = x2A_0(_S685, _S684);
    var _S687 : f32 = Squares_unit_0(_S683);
    var _S688 : bool;
    if(_S687 != 1.0f)
    {
        _S688 = true;
    }
    else
    {
        var _S689 : df_0 = rim_limit_0(&((*_S679)));
        _S688 = less_0(_S689, _S686);
    }
    var _S690 : i32;
    if(_S688)
    {
        _S690 = i32(1);
    }
    else
    {
        _S690 = i32(0);
    }
    var _S691 : u32 = u32(_S690);
    point_7.clipped_0 = _S691;
    if(_S691 != u32(0))
    {
        var _S692 : df_0 = rim_norm_0(&((*_S679)));
        var _S693 : df_0 = root_c_of_0(&((*_S679)));
        point_7.row_1.scale_0 = scaled_0(_0(_S692, x2A_0(_S693, point_7.length_0)), _S687);
        point_7.length_0 = _0(_S692, _S693);
        point_7.square_0 = _0(x2A_0(_S692, _S692), _S685);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S692, _S692));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S686);
    }
    return point_7;
}

fn row_of_15( _S694 : Site_0,  _S695 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S695.offset_0 + _S694.row_0 * _S695.stride_0;
    row_18.step_2 = _S695.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn difference_squares_0( _S696 : ptr<function, Ball_std140_0>,  _S697 : Site_0,  _S698 : Row_0,  _S699 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_20 : u32 = _S697.lane_0;
    for(;;)
    {
        if(i_20 < (_S697.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S700 : f32 = entryPointParams_start_0[_S698.base_0 + i_20 * _S698.step_2];
        var _S701 : bool;
        if((_S698.scale_0.hi_0) == 1.0f)
        {
            _S701 = (_S698.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S701 = false;
        }
        var _S702 : df_0;
        if(_S701)
        {
            _S702 = wide_0(_S700);
        }
        else
        {
            _S702 = x2A_1(_S698.scale_0, _S700);
        }
        var _S703 : f32 = entryPointParams_end_0[_S699.base_0 + i_20 * _S699.step_2];
        var _S704 : bool;
        if((_S699.scale_0.hi_0) == 1.0f)
        {
            _S704 = (_S699.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S704 = false;
        }
        var _S705 : df_0;
        if(_S704)
        {
            _S705 = wide_0(_S703);
        }
        else
        {
            _S705 = x2A_1(_S699.scale_0, _S703);
        }
        Squares_add_0(&(squares_11), x2D_0(_S702, _S705));
        i_20 = i_20 + (*_S696).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S696).lanes_0, _S697);
    return squares_11;
}

fn put_8( _S706 : ptr<function, Ball_std140_0>,  _S707 : Site_0,  _S708 : u32,  _S709 : df_0)
{
    entryPointParams_start_bar_0[_S707.row_0 * (*_S706).out_stride_0 + (*_S706).out_column_0 + _S708] = nearest_0(_S709);
    return;
}

fn put_bar_8( _S710 : ptr<function, Ball_std140_0>,  _S711 : Site_0,  _S712 : u32,  _S713 : u32,  _S714 : df_0)
{
    if(((((*_S710).flags_0) & (((u32(2) << (_S712)))))) == u32(0))
    {
        put_8(&((*_S710)), _S711, _S713, _S714);
    }
    return;
}

fn put_9( _S715 : ptr<function, Ball_std140_0>,  _S716 : Site_0,  _S717 : u32,  _S718 : df_0)
{
    entryPointParams_end_bar_0[_S716.row_0 * (*_S715).out_stride_0 + (*_S715).out_column_0 + _S717] = nearest_0(_S718);
    return;
}

fn put_bar_9( _S719 : ptr<function, Ball_std140_0>,  _S720 : Site_0,  _S721 : u32,  _S722 : u32,  _S723 : df_0)
{
    if(((((*_S719).flags_0) & (((u32(2) << (_S721)))))) == u32(0))
    {
        put_9(&((*_S719)), _S720, _S722, _S723);
    }
    return;
}

fn report_fault_10( _S724 : u32)
{
    var _S725 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S724);
    return;
}

fn refuse_clipped_4( _S726 : ptr<function, Ball_std140_0>,  _S727 : Site_0,  _S728 : u32)
{
    var _S729 : bool;
    if(Site_is_first_0(_S727))
    {
        _S729 = _S728 > u32(0);
    }
    else
    {
        _S729 = false;
    }
    if(_S729)
    {
        _S729 = ((((*_S726).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S729 = false;
    }
    if(_S729)
    {
        report_fault_10(_S727.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S730 : u32;
    var _S731 : bool;
    var _S732 : bool;
    var _S733 : bool;
    var _S734 : df_0;
    var _S735 : df_0;
    var _S736 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S737 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S738 : u32 = block_count_0(&(_S737));
        if(block_6 < _S738)
        {
        }
        else
        {
            break;
        }
        var _S739 : u32 = invocation_7.x;
        var _S740 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S741 : Site_0 = site_of_0(&(_S740), block_6, _S739);
        var _S742 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S743 : Lie_0 = x_lie_0(&(_S742));
        var _S744 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S745 : Point_0 = point_of_6(&(_S744), _S741, _S743);
        var _S746 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S747 : Lie_0 = y_lie_0(&(_S746));
        var _S748 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S749 : Point_0 = point_of_7(&(_S748), _S741, _S747);
        var _S750 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S751 : Lie_0 = cotangent_lie_0(&(_S750));
        var _S752 : Row_0 = row_of_15(_S741, _S751);
        var _S753 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S754 : df_0 = c_of_0(&(_S753));
        var _S755 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S756 : df_0 = time_of_0(&(_S755));
        var _S757 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S758 : Squares_0 = difference_squares_0(&(_S757), _S741, _S745.row_1, _S749.row_1);
        var _S759 : df_0 = Squares_total_0(_S758);
        var _S760 : Pair_0 = log_parts_0(_S754, _S745.gap_0, _S749.gap_0, _S759);
        var _S761 : df_0 = x2A_0(_S756, _S760.along_sum_0.value_0);
        var _S762 : df_0 = x2A_0(_S756, _S760.along_x_0.value_0);
        var _S763 : Stride_0 = stride_of_0(_S754, _S745.gap_0, velocity_square_0(_S754, _S745.gap_0, _S749.gap_0, _S759, _S756), 1.0f);
        var _S764 : df_0 = wide_0(0.0f);
        var sums_10 : array<df_0, i32(5)>;
        sums_10[i32(0)] = _S764;
        sums_10[i32(1)] = _S764;
        sums_10[i32(2)] = _S764;
        sums_10[i32(3)] = _S764;
        sums_10[i32(4)] = _S764;
        var i_21 : u32 = _S741.lane_0;
        for(;;)
        {
            _S730 = _S741.columns_1;
            if(i_21 < (_S741.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S765 : f32 = entryPointParams_start_0[_S745.row_1.base_0 + i_21 * _S745.row_1.step_2];
            if((_S745.row_1.scale_0.hi_0) == 1.0f)
            {
                _S731 = (_S745.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S731 = false;
            }
            if(_S731)
            {
                _S734 = wide_0(_S765);
            }
            else
            {
                _S734 = x2A_1(_S745.row_1.scale_0, _S765);
            }
            var _S766 : f32 = entryPointParams_cotangent_5[_S752.base_0 + i_21 * _S752.step_2];
            if((_S752.scale_0.hi_0) == 1.0f)
            {
                _S732 = (_S752.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S732 = false;
            }
            if(_S732)
            {
                _S735 = wide_0(_S766);
            }
            else
            {
                _S735 = x2A_1(_S752.scale_0, _S766);
            }
            var _S767 : f32 = entryPointParams_end_0[_S749.row_1.base_0 + i_21 * _S749.row_1.step_2];
            if((_S749.row_1.scale_0.hi_0) == 1.0f)
            {
                _S733 = (_S749.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S733 = false;
            }
            if(_S733)
            {
                _S736 = wide_0(_S767);
            }
            else
            {
                _S736 = x2A_1(_S749.row_1.scale_0, _S767);
            }
            var _S768 : df_0 = x2B_0(x2A_0(_S761, x2D_0(_S736, _S734)), x2A_0(_S762, _S734));
            var _S769 : df_0 = x2B_0(_S734, x2A_0(_S763.factor_2.value_0, _S768));
            sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_0(_S734, _S768));
            sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_0(_S735, _S734));
            sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_0(_S735, _S768));
            sums_10[i32(3)] = x2B_0(sums_10[i32(3)], x2A_0(_S735, _S769));
            sums_10[i32(4)] = x2B_0(sums_10[i32(4)], x2A_0(_S769, _S769));
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        join_1(entryPointParams_5.p_5.lanes_0, _S741, &(sums_10));
        var _S770 : ExpPull_0 = exp_pull_0(_S754, exp_parts_0(_S754, _S745.gap_0, sums_10[i32(0)], _S763, sums_10[i32(4)]), sums_10[i32(1)], sums_10[i32(2)], sums_10[i32(3)]);
        var on_0 : array<df_0, i32(2)>;
        on_0[i32(0)] = _S764;
        on_0[i32(1)] = _S764;
        var i_22 : u32 = _S741.lane_0;
        for(;;)
        {
            if(i_22 < _S730)
            {
            }
            else
            {
                break;
            }
            var _S771 : f32 = entryPointParams_start_0[_S745.row_1.base_0 + i_22 * _S745.row_1.step_2];
            if((_S745.row_1.scale_0.hi_0) == 1.0f)
            {
                _S731 = (_S745.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S731 = false;
            }
            if(_S731)
            {
                _S734 = wide_0(_S771);
            }
            else
            {
                _S734 = x2A_1(_S745.row_1.scale_0, _S771);
            }
            var _S772 : f32 = entryPointParams_end_0[_S749.row_1.base_0 + i_22 * _S749.row_1.step_2];
            if((_S749.row_1.scale_0.hi_0) == 1.0f)
            {
                _S732 = (_S749.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S732 = false;
            }
            if(_S732)
            {
                _S735 = wide_0(_S772);
            }
            else
            {
                _S735 = x2A_1(_S749.row_1.scale_0, _S772);
            }
            var _S773 : df_0 = x2D_0(_S735, _S734);
            var _S774 : f32 = entryPointParams_cotangent_5[_S752.base_0 + i_22 * _S752.step_2];
            if((_S752.scale_0.hi_0) == 1.0f)
            {
                _S733 = (_S752.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S733 = false;
            }
            if(_S733)
            {
                _S736 = wide_0(_S774);
            }
            else
            {
                _S736 = x2A_1(_S752.scale_0, _S774);
            }
            var _S775 : df_0 = x2B_0(x2B_0(x2A_0(_S770.v_on_cotangent_0, _S736), x2A_0(_S770.both_1, _S734)), x2A_0(_S770.v_on_v_0, x2B_0(x2A_0(_S761, _S773), x2A_0(_S762, _S734))));
            on_0[i32(0)] = x2B_0(on_0[i32(0)], x2A_0(_S775, _S773));
            on_0[i32(1)] = x2B_0(on_0[i32(1)], x2A_0(_S775, _S734));
            i_22 = i_22 + entryPointParams_5.p_5.lanes_0;
        }
        join_3(entryPointParams_5.p_5.lanes_0, _S741, &(on_0));
        var _S776 : df_0 = x2A_0(_S756, on_0[i32(0)]);
        var _S777 : df_0 = x2A_0(_S756, on_0[i32(1)]);
        var _S778 : df_0 = twice_0(x2A_0(_S754, x2B_0(x2A_0(_S776, _S760.along_sum_0.partial_0[i32(0)]), x2A_0(_S777, _S760.along_x_0.partial_0[i32(0)]))));
        var _S779 : df_0 = twice_0(x2A_0(_S754, x2B_0(x2A_0(_S776, _S760.along_sum_0.partial_0[i32(1)]), x2A_0(_S777, _S760.along_x_0.partial_0[i32(1)]))));
        var _S780 : df_0 = twice_0(x2B_0(x2A_0(_S776, _S760.along_sum_0.partial_0[i32(2)]), x2A_0(_S777, _S760.along_x_0.partial_0[i32(2)])));
        var i_23 : u32 = _S741.lane_0;
        for(;;)
        {
            if(i_23 < _S730)
            {
            }
            else
            {
                break;
            }
            var _S781 : f32 = entryPointParams_start_0[_S745.row_1.base_0 + i_23 * _S745.row_1.step_2];
            if((_S745.row_1.scale_0.hi_0) == 1.0f)
            {
                _S731 = (_S745.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S731 = false;
            }
            if(_S731)
            {
                _S734 = wide_0(_S781);
            }
            else
            {
                _S734 = x2A_1(_S745.row_1.scale_0, _S781);
            }
            var _S782 : f32 = entryPointParams_end_0[_S749.row_1.base_0 + i_23 * _S749.row_1.step_2];
            if((_S749.row_1.scale_0.hi_0) == 1.0f)
            {
                _S732 = (_S749.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S732 = false;
            }
            if(_S732)
            {
                _S735 = wide_0(_S782);
            }
            else
            {
                _S735 = x2A_1(_S749.row_1.scale_0, _S782);
            }
            var _S783 : df_0 = x2D_0(_S735, _S734);
            var _S784 : f32 = entryPointParams_cotangent_5[_S752.base_0 + i_23 * _S752.step_2];
            if((_S752.scale_0.hi_0) == 1.0f)
            {
                _S733 = (_S752.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S733 = false;
            }
            if(_S733)
            {
                _S736 = wide_0(_S784);
            }
            else
            {
                _S736 = x2A_1(_S752.scale_0, _S784);
            }
            var _S785 : df_0 = x2B_0(x2A_0(_S761, _S783), x2A_0(_S762, _S734));
            var _S786 : df_0 = x2A_0(_S756, x2B_0(x2B_0(x2A_0(_S770.v_on_cotangent_0, _S736), x2A_0(_S770.both_1, _S734)), x2A_0(_S770.v_on_v_0, _S785)));
            var _S787 : df_0 = x2B_0(x2A_0(_S760.along_sum_0.value_0, _S786), x2A_0(_S780, _S783));
            var _S788 : df_0 = x2B_0(x2B_0(x2B_0(x2A_0(_S770.x_on_cotangent_0, _S736), x2A_0(_S770.x_on_x_0, _S734)), x2A_0(_S770.both_1, _S785)), x2D_0(x2D_0(x2A_0(_S760.along_x_0.value_0, _S786), _S787), x2A_0(_S778, _S734)));
            var _S789 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_8(&(_S789), _S741, u32(0), i_23, _S788);
            var _S790 : df_0 = x2D_0(_S787, x2A_0(_S779, _S735));
            var _S791 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_9(&(_S791), _S741, u32(1), i_23, _S790);
            i_23 = i_23 + entryPointParams_5.p_5.lanes_0;
        }
        var _S792 : u32 = _S745.clipped_0 + _S749.clipped_0;
        var _S793 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_4(&(_S793), _S741, _S792);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_16( _S794 : Site_0,  _S795 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S795.offset_0 + _S794.row_0 * _S795.stride_0;
    row_19.step_2 = _S795.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_10( _S796 : Row_0,  _S797 : u32) -> f32
{
    return entryPointParams_point_2[_S796.base_0 + _S797 * _S796.step_2];
}

fn report_fault_11( _S798 : u32)
{
    var _S799 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S798);
    return;
}

fn squares_of_10( _S800 : ptr<function, Ball_std140_0>,  _S801 : Site_0,  _S802 : Row_0,  _S803 : Squares_0) -> Squares_0
{
    var squares_12 : Squares_0 = _S803;
    var i_24 : u32 = _S801.lane_0;
    for(;;)
    {
        if(i_24 < (_S801.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S804 : f32 = Row_raw_10(_S802, i_24);
        if(is_bad_0(_S804))
        {
            report_fault_11(_S801.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S804));
        i_24 = i_24 + (*_S800).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S800).lanes_0, _S801);
    return squares_12;
}

fn point_of_8( _S805 : ptr<function, Ball_std140_0>,  _S806 : Site_0,  _S807 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S808 : Row_0 = row_of_16(_S806, _S807);
    point_8.row_1 = _S808;
    var _S809 : Squares_0 = squares_of_10(&((*_S805)), _S806, _S808, no_squares_0());
    point_8.length_0 = Squares_length_0(_S809);
    var _S810 : df_0 = Squares_total_0(_S809);
    point_8.square_0 = _S810;
    var _S811 : df_0 = c_of_0(&((*_S805)));
    var _S812 : df_0 = x2A_0(_S811, _S810);
    var _S813 : f32 = Squares_unit_0(_S809);
    var _S814 : bool;
    if(_S813 != 1.0f)
    {
        _S814 = true;
    }
    else
    {
        var _S815 : df_0 = rim_limit_0(&((*_S805)));
        _S814 = less_0(_S815, _S812);
    }
    var _S816 : i32;
    if(_S814)
    {
        _S816 = i32(1);
    }
    else
    {
        _S816 = i32(0);
    }
    var _S817 : u32 = u32(_S816);
    point_8.clipped_0 = _S817;
    if(_S817 != u32(0))
    {
        var _S818 : df_0 = rim_norm_0(&((*_S805)));
        var _S819 : df_0 = root_c_of_0(&((*_S805)));
        point_8.row_1.scale_0 = scaled_0(_0(_S818, x2A_0(_S819, point_8.length_0)), _S813);
        point_8.length_0 = _0(_S818, _S819);
        point_8.square_0 = _0(x2A_0(_S818, _S818), _S811);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S818, _S818));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S812);
    }
    return point_8;
}

fn row_of_17( _S820 : Site_0,  _S821 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S821.offset_0 + _S820.row_0 * _S821.stride_0;
    row_20.step_2 = _S821.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn dot_of_clipped_0( _S822 : Point_0) -> df_0
{
    return _0(wide_0(1.0f), _S822.square_0);
}

fn dot_of_2( _S823 : ptr<function, Ball_std140_0>,  _S824 : Site_0,  _S825 : Row_0,  _S826 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S824.lane_0;
    for(;;)
    {
        if(i_25 < (_S824.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S827 : df_0 = sums_11[i32(0)];
        var _S828 : f32 = entryPointParams_point_2[_S825.base_0 + i_25 * _S825.step_2];
        var _S829 : bool;
        if((_S825.scale_0.hi_0) == 1.0f)
        {
            _S829 = (_S825.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S829 = false;
        }
        var _S830 : df_0;
        if(_S829)
        {
            _S830 = wide_0(_S828);
        }
        else
        {
            _S830 = x2A_1(_S825.scale_0, _S828);
        }
        var _S831 : f32 = entryPointParams_cotangent_6[_S826.base_0 + i_25 * _S826.step_2];
        var _S832 : bool;
        if((_S826.scale_0.hi_0) == 1.0f)
        {
            _S832 = (_S826.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S832 = false;
        }
        var _S833 : df_0;
        if(_S832)
        {
            _S833 = wide_0(_S831);
        }
        else
        {
            _S833 = x2A_1(_S826.scale_0, _S831);
        }
        sums_11[i32(0)] = x2B_0(_S827, x2A_0(_S830, _S833));
        i_25 = i_25 + (*_S823).lanes_0;
    }
    join_0((*_S823).lanes_0, _S824, &(sums_11));
    return sums_11[i32(0)];
}

fn put_10( _S834 : ptr<function, Ball_std140_0>,  _S835 : Site_0,  _S836 : u32,  _S837 : df_0)
{
    entryPointParams_point_bar_2[_S835.row_0 * (*_S834).out_stride_0 + (*_S834).out_column_0 + _S836] = nearest_0(_S837);
    return;
}

fn put_bar_10( _S838 : ptr<function, Ball_std140_0>,  _S839 : Site_0,  _S840 : u32,  _S841 : u32,  _S842 : df_0)
{
    if(((((*_S838).flags_0) & (((u32(2) << (_S840)))))) == u32(0))
    {
        put_10(&((*_S838)), _S839, _S841, _S842);
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
        var _S843 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S844 : u32 = block_count_0(&(_S843));
        if(block_7 < _S844)
        {
        }
        else
        {
            break;
        }
        var _S845 : u32 = invocation_8.x;
        var _S846 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S847 : Site_0 = site_of_0(&(_S846), block_7, _S845);
        var _S848 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S849 : Lie_0 = x_lie_0(&(_S848));
        var _S850 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S851 : Point_0 = point_of_8(&(_S850), _S847, _S849);
        var _S852 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S853 : Lie_0 = cotangent_lie_0(&(_S852));
        var _S854 : Row_0 = row_of_17(_S847, _S853);
        var _S855 : df_0;
        if((_S851.clipped_0) != u32(0))
        {
            _S855 = dot_of_clipped_0(_S851);
        }
        else
        {
            _S855 = wide_0(0.0f);
        }
        var _S856 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S857 : df_0 = dot_of_2(&(_S856), _S847, _S851.row_1, _S854);
        var _S858 : df_0 = x2A_0(_S855, _S857);
        var i_26 : u32 = _S847.lane_0;
        for(;;)
        {
            if(i_26 < (_S847.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S859 : f32 = entryPointParams_cotangent_6[_S854.base_0 + i_26 * _S854.step_2];
            var _S860 : bool;
            if((_S854.scale_0.hi_0) == 1.0f)
            {
                _S860 = (_S854.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S860 = false;
            }
            var _S861 : df_0;
            if(_S860)
            {
                _S861 = wide_0(_S859);
            }
            else
            {
                _S861 = x2A_1(_S854.scale_0, _S859);
            }
            var _S862 : f32 = entryPointParams_point_2[_S851.row_1.base_0 + i_26 * _S851.row_1.step_2];
            var _S863 : bool;
            if((_S851.row_1.scale_0.hi_0) == 1.0f)
            {
                _S863 = (_S851.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S863 = false;
            }
            var _S864 : df_0;
            if(_S863)
            {
                _S864 = wide_0(_S862);
            }
            else
            {
                _S864 = x2A_1(_S851.row_1.scale_0, _S862);
            }
            var _S865 : df_0 = x2A_0(_S851.row_1.scale_0, x2D_0(_S861, x2A_0(_S858, _S864)));
            var _S866 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_10(&(_S866), _S847, u32(0), i_26, _S865);
            i_26 = i_26 + entryPointParams_6.p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_18( _S867 : Site_0,  _S868 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S868.offset_0 + _S867.row_0 * _S868.stride_0;
    row_21.step_2 = _S868.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_11( _S869 : Row_0,  _S870 : u32) -> f32
{
    return entryPointParams_point_3[_S869.base_0 + _S870 * _S869.step_2];
}

fn report_fault_12( _S871 : u32)
{
    var _S872 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S871);
    return;
}

fn squares_of_11( _S873 : ptr<function, Ball_std140_0>,  _S874 : Site_0,  _S875 : Row_0,  _S876 : Squares_0) -> Squares_0
{
    var squares_13 : Squares_0 = _S876;
    var i_27 : u32 = _S874.lane_0;
    for(;;)
    {
        if(i_27 < (_S874.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S877 : f32 = Row_raw_11(_S875, i_27);
        if(is_bad_0(_S877))
        {
            report_fault_12(_S874.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S877));
        i_27 = i_27 + (*_S873).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S873).lanes_0, _S874);
    return squares_13;
}

fn point_of_9( _S878 : ptr<function, Ball_std140_0>,  _S879 : Site_0,  _S880 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S881 : Row_0 = row_of_18(_S879, _S880);
    point_9.row_1 = _S881;
    var _S882 : Squares_0 = squares_of_11(&((*_S878)), _S879, _S881, no_squares_0());
    point_9.length_0 = Squares_length_0(_S882);
    var _S883 : df_0 = Squares_total_0(_S882);
    point_9.square_0 = _S883;
    var _S884 : df_0 = c_of_0(&((*_S878)));
    var _S885 : df_0 = x2A_0(_S884, _S883);
    var _S886 : f32 = Squares_unit_0(_S882);
    var _S887 : bool;
    if(_S886 != 1.0f)
    {
        _S887 = true;
    }
    else
    {
        var _S888 : df_0 = rim_limit_0(&((*_S878)));
        _S887 = less_0(_S888, _S885);
    }
    var _S889 : i32;
    if(_S887)
    {
        _S889 = i32(1);
    }
    else
    {
        _S889 = i32(0);
    }
    var _S890 : u32 = u32(_S889);
    point_9.clipped_0 = _S890;
    if(_S890 != u32(0))
    {
        var _S891 : df_0 = rim_norm_0(&((*_S878)));
        var _S892 : df_0 = root_c_of_0(&((*_S878)));
        point_9.row_1.scale_0 = scaled_0(_0(_S891, x2A_0(_S892, point_9.length_0)), _S886);
        point_9.length_0 = _0(_S891, _S892);
        point_9.square_0 = _0(x2A_0(_S891, _S891), _S884);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S891, _S891));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S885);
    }
    return point_9;
}

fn row_of_19( _S893 : Site_0,  _S894 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S894.offset_0 + _S893.row_0 * _S894.stride_0;
    row_22.step_2 = _S894.step_0;
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn dot_of_3( _S895 : ptr<function, Ball_std140_0>,  _S896 : Site_0,  _S897 : Row_0,  _S898 : Row_0) -> df_0
{
    var sums_12 : array<df_0, i32(1)>;
    sums_12[i32(0)] = wide_0(0.0f);
    var i_28 : u32 = _S896.lane_0;
    for(;;)
    {
        if(i_28 < (_S896.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S899 : df_0 = sums_12[i32(0)];
        var _S900 : f32 = entryPointParams_point_3[_S897.base_0 + i_28 * _S897.step_2];
        var _S901 : bool;
        if((_S897.scale_0.hi_0) == 1.0f)
        {
            _S901 = (_S897.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S901 = false;
        }
        var _S902 : df_0;
        if(_S901)
        {
            _S902 = wide_0(_S900);
        }
        else
        {
            _S902 = x2A_1(_S897.scale_0, _S900);
        }
        var _S903 : f32 = entryPointParams_cotangent_7[_S898.base_0 + i_28 * _S898.step_2];
        var _S904 : bool;
        if((_S898.scale_0.hi_0) == 1.0f)
        {
            _S904 = (_S898.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S904 = false;
        }
        var _S905 : df_0;
        if(_S904)
        {
            _S905 = wide_0(_S903);
        }
        else
        {
            _S905 = x2A_1(_S898.scale_0, _S903);
        }
        sums_12[i32(0)] = x2B_0(_S899, x2A_0(_S902, _S905));
        i_28 = i_28 + (*_S895).lanes_0;
    }
    join_0((*_S895).lanes_0, _S896, &(sums_12));
    return sums_12[i32(0)];
}

fn put_11( _S906 : ptr<function, Ball_std140_0>,  _S907 : Site_0,  _S908 : u32,  _S909 : df_0)
{
    entryPointParams_point_bar_3[_S907.row_0 * (*_S906).out_stride_0 + (*_S906).out_column_0 + _S908] = nearest_0(_S909);
    return;
}

fn put_bar_11( _S910 : ptr<function, Ball_std140_0>,  _S911 : Site_0,  _S912 : u32,  _S913 : u32,  _S914 : df_0)
{
    if(((((*_S910).flags_0) & (((u32(2) << (_S912)))))) == u32(0))
    {
        put_11(&((*_S910)), _S911, _S913, _S914);
    }
    return;
}

fn report_fault_13( _S915 : u32)
{
    var _S916 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S915);
    return;
}

fn refuse_clipped_5( _S917 : ptr<function, Ball_std140_0>,  _S918 : Site_0,  _S919 : u32)
{
    var _S920 : bool;
    if(Site_is_first_0(_S918))
    {
        _S920 = _S919 > u32(0);
    }
    else
    {
        _S920 = false;
    }
    if(_S920)
    {
        _S920 = ((((*_S917).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S920 = false;
    }
    if(_S920)
    {
        report_fault_13(_S918.row_0);
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
        var _S921 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S922 : u32 = block_count_0(&(_S921));
        if(block_8 < _S922)
        {
        }
        else
        {
            break;
        }
        var _S923 : u32 = invocation_9.x;
        var _S924 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S925 : Site_0 = site_of_0(&(_S924), block_8, _S923);
        var _S926 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S927 : Lie_0 = x_lie_0(&(_S926));
        var _S928 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S929 : Point_0 = point_of_9(&(_S928), _S925, _S927);
        var _S930 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S931 : Lie_0 = cotangent_lie_0(&(_S930));
        var _S932 : Row_0 = row_of_19(_S925, _S931);
        var along_0 : Row_0 = _S932;
        var _S933 : f32 = entryPointParams_cotangent_7[_S932.base_0];
        var _S934 : bool;
        if((_S932.scale_0.hi_0) == 1.0f)
        {
            _S934 = (_S932.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S934 = false;
        }
        var _S935 : df_0;
        if(_S934)
        {
            _S935 = wide_0(_S933);
        }
        else
        {
            _S935 = x2A_1(_S932.scale_0, _S933);
        }
        along_0.base_0 = along_0.base_0 + entryPointParams_7.p_7.cotangent_step_0;
        var _S936 : df_0 = _0(wide_0(2.0f), _S929.gap_0);
        var _S937 : df_0 = x2A_0(_S935, _S936);
        var _S938 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S939 : df_0 = root_c_of_0(&(_S938));
        var _S940 : df_0 = _0(x2A_0(_S937, _S939), x2D_1(_S936, 1.0f));
        var _S941 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S942 : df_0 = c_of_0(&(_S941));
        var _S943 : df_0 = _0(x2A_0(_S942, _S936), _S929.gap_0);
        var _S944 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S945 : df_0 = dot_of_3(&(_S944), _S925, _S929.row_1, along_0);
        var _S946 : df_0 = x2B_0(twice_0(x2A_0(_S943, x2B_0(_S945, x2A_0(_S940, _S929.square_0)))), x2A_0(_S936, _S940));
        var i_29 : u32 = _S925.lane_0;
        for(;;)
        {
            if(i_29 < (_S925.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S947 : Row_0 = along_0;
            var _S948 : f32 = entryPointParams_cotangent_7[_S947.base_0 + i_29 * _S947.step_2];
            var _S949 : bool;
            if((_S947.scale_0.hi_0) == 1.0f)
            {
                _S949 = (_S947.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S949 = false;
            }
            var _S950 : df_0;
            if(_S949)
            {
                _S950 = wide_0(_S948);
            }
            else
            {
                _S950 = x2A_1(_S947.scale_0, _S948);
            }
            var _S951 : df_0 = x2A_0(_S936, _S950);
            var _S952 : f32 = entryPointParams_point_3[_S929.row_1.base_0 + i_29 * _S929.row_1.step_2];
            var _S953 : bool;
            if((_S929.row_1.scale_0.hi_0) == 1.0f)
            {
                _S953 = (_S929.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S953 = false;
            }
            var _S954 : df_0;
            if(_S953)
            {
                _S954 = wide_0(_S952);
            }
            else
            {
                _S954 = x2A_1(_S929.row_1.scale_0, _S952);
            }
            var _S955 : df_0 = x2B_0(_S951, x2A_0(_S946, _S954));
            var _S956 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_11(&(_S956), _S925, u32(0), i_29, _S955);
            i_29 = i_29 + entryPointParams_7.p_7.lanes_0;
        }
        var _S957 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_5(&(_S957), _S925, _S929.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


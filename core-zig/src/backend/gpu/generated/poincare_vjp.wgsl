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

fn c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).c_hi_0, (*p_10).c_lo_0);
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

fn rim_limit_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).limit_hi_0, (*p_11).limit_lo_0);
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

fn rim_norm_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).norm_hi_0, (*p_12).norm_lo_0);
}

fn root_c_of_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).root_hi_0, (*p_13).root_lo_0);
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

fn row_of_0( _S77 : Site_0,  _S78 : u32,  _S79 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S78 + _S77.row_0 * _S79;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S80 : Row_0,  _S81 : u32) -> f32
{
    return entryPointParams_left_0[_S80.base_0 + _S81];
}

fn report_fault_0( _S82 : u32)
{
    var _S83 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S82);
    return;
}

fn squares_of_0( _S84 : ptr<function, Ball_std140_0>,  _S85 : Site_0,  _S86 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S85.lane_0;
    for(;;)
    {
        if(i_0 < (_S85.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S87 : f32 = Row_raw_0(_S86, i_0);
        if(is_bad_0(_S87))
        {
            report_fault_0(_S85.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S87));
        i_0 = i_0 + (*_S84).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S84).lanes_0, _S85);
    return squares_1;
}

fn point_of_0( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : u32,  _S91 : u32) -> Point_0
{
    var point_0 : Point_0;
    var _S92 : Row_0 = row_of_0(_S89, _S90, _S91);
    point_0.row_1 = _S92;
    var _S93 : Squares_0 = squares_of_0(&((*_S88)), _S89, _S92);
    point_0.length_0 = Squares_length_0(_S93);
    var _S94 : df_0 = Squares_total_0(_S93);
    point_0.square_0 = _S94;
    var _S95 : df_0 = c_of_0(&((*_S88)));
    var _S96 : df_0 = x2A_0(_S95, _S94);
    var _S97 : f32 = Squares_unit_0(_S93);
    var _S98 : bool;
    if(_S97 != 1.0f)
    {
        _S98 = true;
    }
    else
    {
        var _S99 : df_0 = rim_limit_0(&((*_S88)));
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
    point_0.clipped_0 = _S101;
    if(_S101 != u32(0))
    {
        var _S102 : df_0 = rim_norm_0(&((*_S88)));
        var _S103 : df_0 = root_c_of_0(&((*_S88)));
        point_0.row_1.scale_0 = scaled_0(_0(_S102, x2A_0(_S103, point_0.length_0)), _S97);
        point_0.length_0 = _0(_S102, _S103);
        point_0.square_0 = _0(x2A_0(_S102, _S102), _S95);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S102, _S102));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S96);
    }
    return point_0;
}

fn row_of_1( _S104 : Site_0,  _S105 : u32,  _S106 : u32) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S105 + _S104.row_0 * _S106;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S107 : Row_0,  _S108 : u32) -> f32
{
    return entryPointParams_right_0[_S107.base_0 + _S108];
}

fn squares_of_1( _S109 : ptr<function, Ball_std140_0>,  _S110 : Site_0,  _S111 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S110.lane_0;
    for(;;)
    {
        if(i_1 < (_S110.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S112 : f32 = Row_raw_1(_S111, i_1);
        if(is_bad_0(_S112))
        {
            report_fault_0(_S110.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S112));
        i_1 = i_1 + (*_S109).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S109).lanes_0, _S110);
    return squares_2;
}

fn point_of_1( _S113 : ptr<function, Ball_std140_0>,  _S114 : Site_0,  _S115 : u32,  _S116 : u32) -> Point_0
{
    var point_1 : Point_0;
    var _S117 : Row_0 = row_of_1(_S114, _S115, _S116);
    point_1.row_1 = _S117;
    var _S118 : Squares_0 = squares_of_1(&((*_S113)), _S114, _S117);
    point_1.length_0 = Squares_length_0(_S118);
    var _S119 : df_0 = Squares_total_0(_S118);
    point_1.square_0 = _S119;
    var _S120 : df_0 = c_of_0(&((*_S113)));
    var _S121 : df_0 = x2A_0(_S120, _S119);
    var _S122 : f32 = Squares_unit_0(_S118);
    var _S123 : bool;
    if(_S122 != 1.0f)
    {
        _S123 = true;
    }
    else
    {
        var _S124 : df_0 = rim_limit_0(&((*_S113)));
        _S123 = less_0(_S124, _S121);
    }
    var _S125 : i32;
    if(_S123)
    {
        _S125 = i32(1);
    }
    else
    {
        _S125 = i32(0);
    }
    var _S126 : u32 = u32(_S125);
    point_1.clipped_0 = _S126;
    if(_S126 != u32(0))
    {
        var _S127 : df_0 = rim_norm_0(&((*_S113)));
        var _S128 : df_0 = root_c_of_0(&((*_S113)));
        point_1.row_1.scale_0 = scaled_0(_0(_S127, x2A_0(_S128, point_1.length_0)), _S122);
        point_1.length_0 = _0(_S127, _S128);
        point_1.square_0 = _0(x2A_0(_S127, _S127), _S120);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S127, _S127));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S121);
    }
    return point_1;
}

fn row_of_2( _S129 : Site_0,  _S130 : u32,  _S131 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S130 + _S129.row_0 * _S131;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn pair_sums_0( _S132 : ptr<function, Ball_std140_0>,  _S133 : Site_0,  _S134 : Row_0,  _S135 : f32,  _S136 : Row_0,  _S137 : Row_0,  _S138 : ptr<function, df_0>,  _S139 : ptr<function, df_0>,  _S140 : ptr<function, df_0>)
{
    var _S141 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S141;
    sums_5[i32(1)] = _S141;
    sums_5[i32(2)] = _S141;
    var i_2 : u32 = _S133.lane_0;
    for(;;)
    {
        if(i_2 < (_S133.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S142 : f32 = entryPointParams_left_0[_S134.base_0 + i_2];
        var _S143 : bool;
        if((_S134.scale_0.hi_0) == 1.0f)
        {
            _S143 = (_S134.scale_0.lo_0) == 0.0f;
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
            _S144 = x2A_1(_S134.scale_0, _S142);
        }
        var _S145 : f32 = entryPointParams_right_0[_S136.base_0 + i_2];
        var _S146 : bool;
        if((_S136.scale_0.hi_0) == 1.0f)
        {
            _S146 = (_S136.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S146 = false;
        }
        var _S147 : df_0;
        if(_S146)
        {
            _S147 = wide_0(_S145);
        }
        else
        {
            _S147 = x2A_1(_S136.scale_0, _S145);
        }
        var _S148 : df_0 = x2B_0(_S147, x2A_1(_S144, _S135));
        var _S149 : f32 = entryPointParams_cotangent_0[_S137.base_0 + i_2];
        var _S150 : bool;
        if((_S137.scale_0.hi_0) == 1.0f)
        {
            _S150 = (_S137.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S150 = false;
        }
        var _S151 : df_0;
        if(_S150)
        {
            _S151 = wide_0(_S149);
        }
        else
        {
            _S151 = x2A_1(_S137.scale_0, _S149);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S148, _S148));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S151, _S148));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S151, _S144));
        i_2 = i_2 + (*_S132).lanes_0;
    }
    join_2((*_S132).lanes_0, _S133, &(sums_5));
    (*_S138) = sums_5[i32(0)];
    (*_S139) = sums_5[i32(1)];
    (*_S140) = sums_5[i32(2)];
    return;
}

fn put_0( _S152 : ptr<function, Ball_std140_0>,  _S153 : Site_0,  _S154 : u32,  _S155 : df_0)
{
    entryPointParams_left_bar_0[_S153.row_0 * (*_S152).out_stride_0 + (*_S152).out_column_0 + _S154] = nearest_0(_S155);
    return;
}

fn put_bar_0( _S156 : ptr<function, Ball_std140_0>,  _S157 : Site_0,  _S158 : u32,  _S159 : u32,  _S160 : df_0)
{
    if(((((*_S156).flags_0) & (((u32(2) << (_S158)))))) == u32(0))
    {
        put_0(&((*_S156)), _S157, _S159, _S160);
    }
    return;
}

fn put_1( _S161 : ptr<function, Ball_std140_0>,  _S162 : Site_0,  _S163 : u32,  _S164 : df_0)
{
    entryPointParams_right_bar_0[_S162.row_0 * (*_S161).out_stride_0 + (*_S161).out_column_0 + _S163] = nearest_0(_S164);
    return;
}

fn put_bar_1( _S165 : ptr<function, Ball_std140_0>,  _S166 : Site_0,  _S167 : u32,  _S168 : u32,  _S169 : df_0)
{
    if(((((*_S165).flags_0) & (((u32(2) << (_S167)))))) == u32(0))
    {
        put_1(&((*_S165)), _S166, _S168, _S169);
    }
    return;
}

fn put_pair_0( _S170 : ptr<function, Ball_std140_0>,  _S171 : Site_0,  _S172 : Row_0,  _S173 : f32,  _S174 : Row_0,  _S175 : Row_0,  _S176 : Pair_0,  _S177 : df_0,  _S178 : df_0)
{
    var _S179 : df_0 = c_of_0(&((*_S170)));
    var _S180 : df_0 = twice_0(x2A_0(_S179, x2B_0(x2A_0(_S177, _S176.along_sum_0.partial_0[i32(0)]), x2A_0(_S178, _S176.along_x_0.partial_0[i32(0)]))));
    var _S181 : df_0 = twice_0(x2A_0(_S179, x2B_0(x2A_0(_S177, _S176.along_sum_0.partial_0[i32(1)]), x2A_0(_S178, _S176.along_x_0.partial_0[i32(1)]))));
    var _S182 : df_0 = twice_0(x2B_0(x2A_0(_S177, _S176.along_sum_0.partial_0[i32(2)]), x2A_0(_S178, _S176.along_x_0.partial_0[i32(2)])));
    var i_3 : u32 = _S171.lane_0;
    for(;;)
    {
        if(i_3 < (_S171.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S183 : f32 = entryPointParams_left_0[_S172.base_0 + i_3];
        var _S184 : bool;
        if((_S172.scale_0.hi_0) == 1.0f)
        {
            _S184 = (_S172.scale_0.lo_0) == 0.0f;
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
            _S185 = x2A_1(_S172.scale_0, _S183);
        }
        var _S186 : f32 = entryPointParams_right_0[_S174.base_0 + i_3];
        var _S187 : bool;
        if((_S174.scale_0.hi_0) == 1.0f)
        {
            _S187 = (_S174.scale_0.lo_0) == 0.0f;
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
            _S188 = x2A_1(_S174.scale_0, _S186);
        }
        var _S189 : f32 = entryPointParams_cotangent_0[_S175.base_0 + i_3];
        var _S190 : bool;
        if((_S175.scale_0.hi_0) == 1.0f)
        {
            _S190 = (_S175.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S190 = false;
        }
        var _S191 : df_0;
        if(_S190)
        {
            _S191 = wide_0(_S189);
        }
        else
        {
            _S191 = x2A_1(_S175.scale_0, _S189);
        }
        var _S192 : df_0 = x2B_0(x2A_0(_S176.along_sum_0.value_0, _S191), x2A_0(_S182, x2B_0(_S188, x2A_1(_S185, _S173))));
        put_bar_0(&((*_S170)), _S171, u32(0), i_3, x2D_0(x2B_0(x2A_0(_S176.along_x_0.value_0, _S191), x2A_1(_S192, _S173)), x2A_0(_S180, _S185)));
        put_bar_1(&((*_S170)), _S171, u32(1), i_3, x2D_0(_S192, x2A_0(_S181, _S188)));
        i_3 = i_3 + (*_S170).lanes_0;
    }
    return;
}

fn report_fault_1( _S193 : u32)
{
    var _S194 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S193);
    return;
}

fn refuse_clipped_0( _S195 : ptr<function, Ball_std140_0>,  _S196 : Site_0,  _S197 : u32)
{
    var _S198 : bool;
    if(Site_is_first_0(_S196))
    {
        _S198 = _S197 > u32(0);
    }
    else
    {
        _S198 = false;
    }
    if(_S198)
    {
        _S198 = ((((*_S195).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S198 = false;
    }
    if(_S198)
    {
        report_fault_1(_S196.row_0);
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
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : u32 = block_count_0(&(_S199));
        if(block_1 < _S200)
        {
        }
        else
        {
            break;
        }
        var _S201 : u32 = invocation_2.x;
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : Site_0 = site_of_0(&(_S202), block_1, _S201);
        var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S205 : Point_0 = point_of_0(&(_S204), _S203, entryPointParams_0.p_0.x_offset_0, entryPointParams_0.p_0.x_stride_0);
        var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S207 : Point_0 = point_of_1(&(_S206), _S203, entryPointParams_0.p_0.y_offset_0, entryPointParams_0.p_0.y_stride_0);
        var _S208 : Row_0 = row_of_2(_S203, entryPointParams_0.p_0.cotangent_offset_0, entryPointParams_0.p_0.cotangent_stride_0);
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        var sum_sq_1 : df_0;
        var on_sum_0 : df_0;
        var on_x_0 : df_0;
        pair_sums_0(&(_S209), _S203, _S205.row_1, 1.0f, _S207.row_1, _S208, &(sum_sq_1), &(on_sum_0), &(on_x_0));
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S211 : df_0 = c_of_0(&(_S210));
        var _S212 : Pair_0 = mobius_add_parts_0(_S211, _S205.gap_0, _S207.gap_0, sum_sq_1);
        var _S213 : Ball_std140_0 = entryPointParams_0.p_0;
        put_pair_0(&(_S213), _S203, _S205.row_1, 1.0f, _S207.row_1, _S208, _S212, on_sum_0, on_x_0);
        var _S214 : u32 = _S205.clipped_0 + _S207.clipped_0;
        var _S215 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S215), _S203, _S214);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn log_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  gap_y_value_1 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S216 : Dual_1 = variable_1(gap_x_value_1, i32(0));
    var _S217 : Dual_1 = times_1(variable_1(gap_sq_0, i32(2)), c_2);
    var _S218 : Dual_1 = mul_0(_S216, variable_1(gap_y_value_1, i32(1)));
    var _S219 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S217, _S218)), _S216), dual_root_1(_S218)), dual_root_1(add_0(_S217, _S218)));
    var pair_2 : Pair_0;
    pair_2.along_sum_0 = mul_0(_S219, _S216);
    pair_2.along_x_0 = times_1(mul_0(_S219, _S217), wide_0(-1.0f));
    return pair_2;
}

fn row_of_3( _S220 : Site_0,  _S221 : u32,  _S222 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S221 + _S220.row_0 * _S222;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S223 : Row_0,  _S224 : u32) -> f32
{
    return entryPointParams_point_0[_S223.base_0 + _S224];
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

fn point_of_2( _S231 : ptr<function, Ball_std140_0>,  _S232 : Site_0,  _S233 : u32,  _S234 : u32) -> Point_0
{
    var point_2 : Point_0;
    var _S235 : Row_0 = row_of_3(_S232, _S233, _S234);
    point_2.row_1 = _S235;
    var _S236 : Squares_0 = squares_of_2(&((*_S231)), _S232, _S235);
    point_2.length_0 = Squares_length_0(_S236);
    var _S237 : df_0 = Squares_total_0(_S236);
    point_2.square_0 = _S237;
    var _S238 : df_0 = c_of_0(&((*_S231)));
    var _S239 : df_0 = x2A_0(_S238, _S237);
    var _S240 : f32 = Squares_unit_0(_S236);
    var _S241 : bool;
    if(_S240 != 1.0f)
    {
        _S241 = true;
    }
    else
    {
        var _S242 : df_0 = rim_limit_0(&((*_S231)));
        _S241 = less_0(_S242, _S239);
    }
    var _S243 : i32;
    if(_S241)
    {
        _S243 = i32(1);
    }
    else
    {
        _S243 = i32(0);
    }
    var _S244 : u32 = u32(_S243);
    point_2.clipped_0 = _S244;
    if(_S244 != u32(0))
    {
        var _S245 : df_0 = rim_norm_0(&((*_S231)));
        var _S246 : df_0 = root_c_of_0(&((*_S231)));
        point_2.row_1.scale_0 = scaled_0(_0(_S245, x2A_0(_S246, point_2.length_0)), _S240);
        point_2.length_0 = _0(_S245, _S246);
        point_2.square_0 = _0(x2A_0(_S245, _S245), _S238);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S245, _S245));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S239);
    }
    return point_2;
}

fn row_of_4( _S247 : Site_0,  _S248 : u32,  _S249 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S248 + _S247.row_0 * _S249;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S250 : Row_0,  _S251 : u32) -> f32
{
    return entryPointParams_target_0[_S250.base_0 + _S251];
}

fn squares_of_3( _S252 : ptr<function, Ball_std140_0>,  _S253 : Site_0,  _S254 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S253.lane_0;
    for(;;)
    {
        if(i_5 < (_S253.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S255 : f32 = Row_raw_3(_S254, i_5);
        if(is_bad_0(_S255))
        {
            report_fault_2(_S253.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S255));
        i_5 = i_5 + (*_S252).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S252).lanes_0, _S253);
    return squares_4;
}

fn point_of_3( _S256 : ptr<function, Ball_std140_0>,  _S257 : Site_0,  _S258 : u32,  _S259 : u32) -> Point_0
{
    var point_3 : Point_0;
    var _S260 : Row_0 = row_of_4(_S257, _S258, _S259);
    point_3.row_1 = _S260;
    var _S261 : Squares_0 = squares_of_3(&((*_S256)), _S257, _S260);
    point_3.length_0 = Squares_length_0(_S261);
    var _S262 : df_0 = Squares_total_0(_S261);
    point_3.square_0 = _S262;
    var _S263 : df_0 = c_of_0(&((*_S256)));
    var _S264 : df_0 = x2A_0(_S263, _S262);
    var _S265 : f32 = Squares_unit_0(_S261);
    var _S266 : bool;
    if(_S265 != 1.0f)
    {
        _S266 = true;
    }
    else
    {
        var _S267 : df_0 = rim_limit_0(&((*_S256)));
        _S266 = less_0(_S267, _S264);
    }
    var _S268 : i32;
    if(_S266)
    {
        _S268 = i32(1);
    }
    else
    {
        _S268 = i32(0);
    }
    var _S269 : u32 = u32(_S268);
    point_3.clipped_0 = _S269;
    if(_S269 != u32(0))
    {
        var _S270 : df_0 = rim_norm_0(&((*_S256)));
        var _S271 : df_0 = root_c_of_0(&((*_S256)));
        point_3.row_1.scale_0 = scaled_0(_0(_S270, x2A_0(_S271, point_3.length_0)), _S265);
        point_3.length_0 = _0(_S270, _S271);
        point_3.square_0 = _0(x2A_0(_S270, _S270), _S263);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S270, _S270));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S264);
    }
    return point_3;
}

fn row_of_5( _S272 : Site_0,  _S273 : u32,  _S274 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S273 + _S272.row_0 * _S274;
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
        var _S285 : f32 = entryPointParams_point_0[_S277.base_0 + i_6];
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
        var _S288 : f32 = entryPointParams_target_0[_S279.base_0 + i_6];
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
        var _S292 : f32 = entryPointParams_cotangent_1[_S280.base_0 + i_6];
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
        var _S326 : f32 = entryPointParams_point_0[_S315.base_0 + i_7];
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
        var _S329 : f32 = entryPointParams_target_0[_S317.base_0 + i_7];
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
        var _S332 : f32 = entryPointParams_cotangent_1[_S318.base_0 + i_7];
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
        var _S348 : Point_0 = point_of_2(&(_S347), _S346, entryPointParams_1.p_1.x_offset_0, entryPointParams_1.p_1.x_stride_0);
        var _S349 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S350 : Point_0 = point_of_3(&(_S349), _S346, entryPointParams_1.p_1.y_offset_0, entryPointParams_1.p_1.y_stride_0);
        var _S351 : Row_0 = row_of_5(_S346, entryPointParams_1.p_1.cotangent_offset_0, entryPointParams_1.p_1.cotangent_stride_0);
        var _S352 : Ball_std140_0 = entryPointParams_1.p_1;
        var sum_sq_2 : df_0;
        var on_sum_1 : df_0;
        var on_x_1 : df_0;
        pair_sums_1(&(_S352), _S346, _S348.row_1, -1.0f, _S350.row_1, _S351, &(sum_sq_2), &(on_sum_1), &(on_x_1));
        var _S353 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S354 : df_0 = c_of_0(&(_S353));
        var _S355 : Pair_0 = log_parts_0(_S354, _S348.gap_0, _S350.gap_0, sum_sq_2);
        var _S356 : Ball_std140_0 = entryPointParams_1.p_1;
        put_pair_1(&(_S356), _S346, _S348.row_1, -1.0f, _S350.row_1, _S351, _S355, on_sum_1, on_x_1);
        var _S357 : u32 = _S348.clipped_0 + _S350.clipped_0;
        var _S358 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S358), _S346, _S357);
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
    var _S359 : Dual_1 = variable_1(gap_x_value_2, i32(0));
    var _S360 : Dual_1 = times_1(variable_1(v_sq_value_0, i32(2)), c_3);
    var stride_0 : Stride_0;
    var _S361 : bool;
    if(unit_0 == 1.0f)
    {
        _S361 = (_0(_S360.value_0, gap_x_value_2).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S361 = false;
    }
    if(_S361)
    {
        var _S362 : Dual_1 = div_1(div_1(_S360, _S359), _S359);
        stride_0.factor_2 = div_1(dual_tanhc_0(_S362), _S359);
        stride_0.gap_w_0 = dual_sech_sq_0(_S362);
        return stride_0;
    }
    stride_0.factor_2 = div_1(constant_0(wide_0(1.0f)), dual_root_1(_S360));
    stride_0.gap_w_0 = constant_0(wide_0(0.0f));
    return stride_0;
}

struct ExpParts_0
{
     along_sum_1 : Dual_1,
     along_x_1 : Dual_1,
     factor_3 : Dual_1,
     gap_1 : df_0,
};

fn exp_parts_0( c_4 : df_0,  gap_x_value_3 : df_0,  cross_0 : df_0,  stride_1 : Stride_0,  reach_sq_0 : df_0) -> ExpParts_0
{
    var _S363 : Dual_1 = variable_1(gap_x_value_3, i32(0));
    var _S364 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_1.factor_2, variable_1(cross_0, i32(1))), twice_0(c_4)), _S363), stride_1.gap_w_0), 2.0f), x2A_0(c_4, reach_sq_0));
    var _S365 : Dual_1 = mul_0(_S363, stride_1.gap_w_0);
    var _S366 : Dual_1 = add_0(_S364, _S365);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_1 = div_1(_S363, _S366);
    parts_1.along_x_1 = div_1(_S364, _S366);
    parts_1.factor_3 = stride_1.factor_2;
    parts_1.gap_1 = _0(_S365.value_0, _S366.value_0);
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

fn row_of_6( _S367 : Site_0,  _S368 : u32,  _S369 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S368 + _S367.row_0 * _S369;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_4( _S370 : Row_0,  _S371 : u32) -> f32
{
    return entryPointParams_point_1[_S370.base_0 + _S371];
}

fn report_fault_4( _S372 : u32)
{
    var _S373 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S372);
    return;
}

fn squares_of_4( _S374 : ptr<function, Ball_std140_0>,  _S375 : Site_0,  _S376 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S375.lane_0;
    for(;;)
    {
        if(i_8 < (_S375.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S377 : f32 = Row_raw_4(_S376, i_8);
        if(is_bad_0(_S377))
        {
            report_fault_4(_S375.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S377));
        i_8 = i_8 + (*_S374).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S374).lanes_0, _S375);
    return squares_5;
}

fn point_of_4( _S378 : ptr<function, Ball_std140_0>,  _S379 : Site_0,  _S380 : u32,  _S381 : u32) -> Point_0
{
    var point_4 : Point_0;
    var _S382 : Row_0 = row_of_6(_S379, _S380, _S381);
    point_4.row_1 = _S382;
    var _S383 : Squares_0 = squares_of_4(&((*_S378)), _S379, _S382);
    point_4.length_0 = Squares_length_0(_S383);
    var _S384 : df_0 = Squares_total_0(_S383);
    point_4.square_0 = _S384;
    var _S385 : df_0 = c_of_0(&((*_S378)));
    var _S386 : df_0 = x2A_0(_S385, _S384);
    var _S387 : f32 = Squares_unit_0(_S383);
    var _S388 : bool;
    if(_S387 != 1.0f)
    {
        _S388 = true;
    }
    else
    {
        var _S389 : df_0 = rim_limit_0(&((*_S378)));
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
        var _S392 : df_0 = rim_norm_0(&((*_S378)));
        var _S393 : df_0 = root_c_of_0(&((*_S378)));
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

fn row_of_7( _S394 : Site_0,  _S395 : u32,  _S396 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S395 + _S394.row_0 * _S396;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_5( _S397 : Row_0,  _S398 : u32) -> f32
{
    return entryPointParams_tangent_0[_S397.base_0 + _S398];
}

fn squares_of_5( _S399 : ptr<function, Ball_std140_0>,  _S400 : Site_0,  _S401 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S400.lane_0;
    for(;;)
    {
        if(i_9 < (_S400.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S402 : f32 = Row_raw_5(_S401, i_9);
        if(is_bad_0(_S402))
        {
            report_fault_4(_S400.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S402));
        i_9 = i_9 + (*_S399).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S399).lanes_0, _S400);
    return squares_6;
}

fn tangent_of_0( _S403 : ptr<function, Ball_std140_0>,  _S404 : Site_0,  _S405 : u32,  _S406 : u32) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S407 : Row_0 = row_of_7(_S404, _S405, _S406);
    tangent_0.row_9 = _S407;
    var _S408 : Squares_0 = squares_of_5(&((*_S403)), _S404, _S407);
    var _S409 : f32 = Squares_unit_0(_S408);
    tangent_0.unit_1 = _S409;
    tangent_0.row_9.scale_0 = wide_0(_S409);
    tangent_0.length_1 = Squares_length_0(_S408);
    tangent_0.square_1 = Squares_total_0(_S408);
    return tangent_0;
}

fn row_of_8( _S410 : Site_0,  _S411 : u32,  _S412 : u32) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S411 + _S410.row_0 * _S412;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn put_4( _S413 : ptr<function, Ball_std140_0>,  _S414 : Site_0,  _S415 : u32,  _S416 : df_0)
{
    entryPointParams_point_bar_1[_S414.row_0 * (*_S413).out_stride_0 + (*_S413).out_column_0 + _S415] = nearest_0(_S416);
    return;
}

fn put_bar_4( _S417 : ptr<function, Ball_std140_0>,  _S418 : Site_0,  _S419 : u32,  _S420 : u32,  _S421 : df_0)
{
    if(((((*_S417).flags_0) & (((u32(2) << (_S419)))))) == u32(0))
    {
        put_4(&((*_S417)), _S418, _S420, _S421);
    }
    return;
}

fn put_5( _S422 : ptr<function, Ball_std140_0>,  _S423 : Site_0,  _S424 : u32,  _S425 : df_0)
{
    entryPointParams_tangent_bar_0[_S423.row_0 * (*_S422).out_stride_0 + (*_S422).out_column_0 + _S424] = nearest_0(_S425);
    return;
}

fn put_bar_5( _S426 : ptr<function, Ball_std140_0>,  _S427 : Site_0,  _S428 : u32,  _S429 : u32,  _S430 : df_0)
{
    if(((((*_S426).flags_0) & (((u32(2) << (_S428)))))) == u32(0))
    {
        put_5(&((*_S426)), _S427, _S429, _S430);
    }
    return;
}

fn report_fault_5( _S431 : u32)
{
    var _S432 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S431);
    return;
}

fn refuse_clipped_2( _S433 : ptr<function, Ball_std140_0>,  _S434 : Site_0,  _S435 : u32)
{
    var _S436 : bool;
    if(Site_is_first_0(_S434))
    {
        _S436 = _S435 > u32(0);
    }
    else
    {
        _S436 = false;
    }
    if(_S436)
    {
        _S436 = ((((*_S433).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S436 = false;
    }
    if(_S436)
    {
        report_fault_5(_S434.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    var _S437 : u32;
    var _S438 : bool;
    var _S439 : bool;
    var _S440 : bool;
    var _S441 : df_0;
    var _S442 : df_0;
    var _S443 : df_0;
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S444 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S445 : u32 = block_count_0(&(_S444));
        if(block_3 < _S445)
        {
        }
        else
        {
            break;
        }
        var _S446 : u32 = invocation_4.x;
        var _S447 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S448 : Site_0 = site_of_0(&(_S447), block_3, _S446);
        var _S449 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S450 : Point_0 = point_of_4(&(_S449), _S448, entryPointParams_2.p_2.x_offset_0, entryPointParams_2.p_2.x_stride_0);
        var _S451 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S452 : Tangent_0 = tangent_of_0(&(_S451), _S448, entryPointParams_2.p_2.y_offset_0, entryPointParams_2.p_2.y_stride_0);
        var _S453 : Row_0 = row_of_8(_S448, entryPointParams_2.p_2.cotangent_offset_0, entryPointParams_2.p_2.cotangent_stride_0);
        var _S454 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S455 : df_0 = c_of_0(&(_S454));
        var _S456 : Stride_0 = stride_of_0(_S455, _S450.gap_0, _S452.square_1, _S452.unit_1);
        var _S457 : df_0 = wide_0(0.0f);
        var sums_7 : array<df_0, i32(5)>;
        sums_7[i32(0)] = _S457;
        sums_7[i32(1)] = _S457;
        sums_7[i32(2)] = _S457;
        sums_7[i32(3)] = _S457;
        sums_7[i32(4)] = _S457;
        var i_10 : u32 = _S448.lane_0;
        for(;;)
        {
            _S437 = _S448.columns_1;
            if(i_10 < (_S448.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S458 : f32 = entryPointParams_point_1[_S450.row_1.base_0 + i_10];
            if((_S450.row_1.scale_0.hi_0) == 1.0f)
            {
                _S438 = (_S450.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S438 = false;
            }
            if(_S438)
            {
                _S441 = wide_0(_S458);
            }
            else
            {
                _S441 = x2A_1(_S450.row_1.scale_0, _S458);
            }
            var _S459 : f32 = entryPointParams_tangent_0[_S452.row_9.base_0 + i_10];
            if((_S452.row_9.scale_0.hi_0) == 1.0f)
            {
                _S439 = (_S452.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S439 = false;
            }
            if(_S439)
            {
                _S442 = wide_0(_S459);
            }
            else
            {
                _S442 = x2A_1(_S452.row_9.scale_0, _S459);
            }
            var _S460 : f32 = entryPointParams_cotangent_2[_S453.base_0 + i_10];
            if((_S453.scale_0.hi_0) == 1.0f)
            {
                _S440 = (_S453.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S440 = false;
            }
            if(_S440)
            {
                _S443 = wide_0(_S460);
            }
            else
            {
                _S443 = x2A_1(_S453.scale_0, _S460);
            }
            var _S461 : df_0 = x2B_0(_S441, x2A_0(_S456.factor_2.value_0, _S442));
            sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S441, _S442));
            sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S443, _S441));
            sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S443, _S442));
            sums_7[i32(3)] = x2B_0(sums_7[i32(3)], x2A_0(_S443, _S461));
            sums_7[i32(4)] = x2B_0(sums_7[i32(4)], x2A_0(_S461, _S461));
            i_10 = i_10 + entryPointParams_2.p_2.lanes_0;
        }
        join_1(entryPointParams_2.p_2.lanes_0, _S448, &(sums_7));
        var _S462 : ExpPull_0 = exp_pull_0(_S455, exp_parts_0(_S455, _S450.gap_0, sums_7[i32(0)], _S456, sums_7[i32(4)]), sums_7[i32(1)], sums_7[i32(2)], sums_7[i32(3)]);
        var i_11 : u32 = _S448.lane_0;
        for(;;)
        {
            if(i_11 < _S437)
            {
            }
            else
            {
                break;
            }
            var _S463 : f32 = entryPointParams_point_1[_S450.row_1.base_0 + i_11];
            if((_S450.row_1.scale_0.hi_0) == 1.0f)
            {
                _S438 = (_S450.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S438 = false;
            }
            if(_S438)
            {
                _S441 = wide_0(_S463);
            }
            else
            {
                _S441 = x2A_1(_S450.row_1.scale_0, _S463);
            }
            var _S464 : f32 = entryPointParams_tangent_0[_S452.row_9.base_0 + i_11];
            if((_S452.row_9.scale_0.hi_0) == 1.0f)
            {
                _S439 = (_S452.row_9.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S439 = false;
            }
            if(_S439)
            {
                _S442 = wide_0(_S464);
            }
            else
            {
                _S442 = x2A_1(_S452.row_9.scale_0, _S464);
            }
            var _S465 : f32 = entryPointParams_cotangent_2[_S453.base_0 + i_11];
            if((_S453.scale_0.hi_0) == 1.0f)
            {
                _S440 = (_S453.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S440 = false;
            }
            if(_S440)
            {
                _S443 = wide_0(_S465);
            }
            else
            {
                _S443 = x2A_1(_S453.scale_0, _S465);
            }
            var _S466 : df_0 = x2B_0(x2B_0(x2A_0(_S462.x_on_cotangent_0, _S443), x2A_0(_S462.x_on_x_0, _S441)), x2A_0(_S462.both_1, _S442));
            var _S467 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S467), _S448, u32(0), i_11, _S466);
            var _S468 : df_0 = scaled_0(x2B_0(x2B_0(x2A_0(_S462.v_on_cotangent_0, _S443), x2A_0(_S462.both_1, _S441)), x2A_0(_S462.v_on_v_0, _S442)), _S452.unit_1);
            var _S469 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_5(&(_S469), _S448, u32(1), i_11, _S468);
            i_11 = i_11 + entryPointParams_2.p_2.lanes_0;
        }
        var _S470 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S470), _S448, _S450.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_9( _S471 : Site_0,  _S472 : u32,  _S473 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S472 + _S471.row_0 * _S473;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S474 : Row_0,  _S475 : u32) -> f32
{
    return entryPointParams_tangent_1[_S474.base_0 + _S475];
}

fn report_fault_6( _S476 : u32)
{
    var _S477 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S476);
    return;
}

fn squares_of_6( _S478 : ptr<function, Ball_std140_0>,  _S479 : Site_0,  _S480 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S479.lane_0;
    for(;;)
    {
        if(i_12 < (_S479.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S481 : f32 = Row_raw_6(_S480, i_12);
        if(is_bad_0(_S481))
        {
            report_fault_6(_S479.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S481));
        i_12 = i_12 + (*_S478).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S478).lanes_0, _S479);
    return squares_7;
}

fn tangent_of_1( _S482 : ptr<function, Ball_std140_0>,  _S483 : Site_0,  _S484 : u32,  _S485 : u32) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S486 : Row_0 = row_of_9(_S483, _S484, _S485);
    tangent_1.row_9 = _S486;
    var _S487 : Squares_0 = squares_of_6(&((*_S482)), _S483, _S486);
    var _S488 : f32 = Squares_unit_0(_S487);
    tangent_1.unit_1 = _S488;
    tangent_1.row_9.scale_0 = wide_0(_S488);
    tangent_1.length_1 = Squares_length_0(_S487);
    tangent_1.square_1 = Squares_total_0(_S487);
    return tangent_1;
}

fn row_of_10( _S489 : Site_0,  _S490 : u32,  _S491 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S490 + _S489.row_0 * _S491;
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
        var _S497 : f32 = entryPointParams_tangent_1[_S494.base_0 + i_13];
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
        var _S500 : f32 = entryPointParams_cotangent_3[_S495.base_0 + i_13];
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
        var _S521 : f32 = entryPointParams_cotangent_3[_S515.base_0 + i_14];
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
        var _S525 : f32 = entryPointParams_tangent_1[_S514.base_0 + i_14];
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
        var _S534 : Tangent_0 = tangent_of_1(&(_S533), _S532, entryPointParams_3.p_3.x_offset_0, entryPointParams_3.p_3.x_stride_0);
        var _S535 : Row_0 = row_of_10(_S532, entryPointParams_3.p_3.cotangent_offset_0, entryPointParams_3.p_3.cotangent_stride_0);
        var _S536 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S537 : df_0 = c_of_0(&(_S536));
        var _S538 : Stride_0 = stride_of_0(_S537, wide_0(1.0f), _S534.square_1, _S534.unit_1);
        var _S539 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S540 : df_0 = dot_of_0(&(_S539), _S532, _S534.row_9, _S535);
        var _S541 : Ball_std140_0 = entryPointParams_3.p_3;
        put_radial_0(&(_S541), _S532, _S534.row_9, _S535, _S538.factor_2.value_0, _S538.factor_2.partial_0[i32(2)], _S540, _S534.unit_1);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_11( _S542 : Site_0,  _S543 : u32,  _S544 : u32) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S543 + _S542.row_0 * _S544;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_7( _S545 : Row_0,  _S546 : u32) -> f32
{
    return entryPointParams_target_1[_S545.base_0 + _S546];
}

fn report_fault_7( _S547 : u32)
{
    var _S548 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S547);
    return;
}

fn squares_of_7( _S549 : ptr<function, Ball_std140_0>,  _S550 : Site_0,  _S551 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S550.lane_0;
    for(;;)
    {
        if(i_15 < (_S550.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S552 : f32 = Row_raw_7(_S551, i_15);
        if(is_bad_0(_S552))
        {
            report_fault_7(_S550.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S552));
        i_15 = i_15 + (*_S549).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S549).lanes_0, _S550);
    return squares_8;
}

fn point_of_5( _S553 : ptr<function, Ball_std140_0>,  _S554 : Site_0,  _S555 : u32,  _S556 : u32) -> Point_0
{
    var point_5 : Point_0;
    var _S557 : Row_0 = row_of_11(_S554, _S555, _S556);
    point_5.row_1 = _S557;
    var _S558 : Squares_0 = squares_of_7(&((*_S553)), _S554, _S557);
    point_5.length_0 = Squares_length_0(_S558);
    var _S559 : df_0 = Squares_total_0(_S558);
    point_5.square_0 = _S559;
    var _S560 : df_0 = c_of_0(&((*_S553)));
    var _S561 : df_0 = x2A_0(_S560, _S559);
    var _S562 : f32 = Squares_unit_0(_S558);
    var _S563 : bool;
    if(_S562 != 1.0f)
    {
        _S563 = true;
    }
    else
    {
        var _S564 : df_0 = rim_limit_0(&((*_S553)));
        _S563 = less_0(_S564, _S561);
    }
    var _S565 : i32;
    if(_S563)
    {
        _S565 = i32(1);
    }
    else
    {
        _S565 = i32(0);
    }
    var _S566 : u32 = u32(_S565);
    point_5.clipped_0 = _S566;
    if(_S566 != u32(0))
    {
        var _S567 : df_0 = rim_norm_0(&((*_S553)));
        var _S568 : df_0 = root_c_of_0(&((*_S553)));
        point_5.row_1.scale_0 = scaled_0(_0(_S567, x2A_0(_S568, point_5.length_0)), _S562);
        point_5.length_0 = _0(_S567, _S568);
        point_5.square_0 = _0(x2A_0(_S567, _S567), _S560);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S567, _S567));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S561);
    }
    return point_5;
}

fn row_of_12( _S569 : Site_0,  _S570 : u32,  _S571 : u32) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S570 + _S569.row_0 * _S571;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S572 : ptr<function, Ball_std140_0>,  _S573 : Site_0,  _S574 : Row_0,  _S575 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S573.lane_0;
    for(;;)
    {
        if(i_16 < (_S573.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S576 : df_0 = sums_9[i32(0)];
        var _S577 : f32 = entryPointParams_target_1[_S574.base_0 + i_16];
        var _S578 : bool;
        if((_S574.scale_0.hi_0) == 1.0f)
        {
            _S578 = (_S574.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S578 = false;
        }
        var _S579 : df_0;
        if(_S578)
        {
            _S579 = wide_0(_S577);
        }
        else
        {
            _S579 = x2A_1(_S574.scale_0, _S577);
        }
        var _S580 : f32 = entryPointParams_cotangent_4[_S575.base_0 + i_16];
        var _S581 : bool;
        if((_S575.scale_0.hi_0) == 1.0f)
        {
            _S581 = (_S575.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S581 = false;
        }
        var _S582 : df_0;
        if(_S581)
        {
            _S582 = wide_0(_S580);
        }
        else
        {
            _S582 = x2A_1(_S575.scale_0, _S580);
        }
        sums_9[i32(0)] = x2B_0(_S576, x2A_0(_S579, _S582));
        i_16 = i_16 + (*_S572).lanes_0;
    }
    join_0((*_S572).lanes_0, _S573, &(sums_9));
    return sums_9[i32(0)];
}

fn put_7( _S583 : ptr<function, Ball_std140_0>,  _S584 : Site_0,  _S585 : u32,  _S586 : df_0)
{
    entryPointParams_target_bar_1[_S584.row_0 * (*_S583).out_stride_0 + (*_S583).out_column_0 + _S585] = nearest_0(_S586);
    return;
}

fn put_bar_7( _S587 : ptr<function, Ball_std140_0>,  _S588 : Site_0,  _S589 : u32,  _S590 : u32,  _S591 : df_0)
{
    if(((((*_S587).flags_0) & (((u32(2) << (_S589)))))) == u32(0))
    {
        put_7(&((*_S587)), _S588, _S590, _S591);
    }
    return;
}

fn put_radial_1( _S592 : ptr<function, Ball_std140_0>,  _S593 : Site_0,  _S594 : Row_0,  _S595 : Row_0,  _S596 : df_0,  _S597 : df_0,  _S598 : df_0,  _S599 : f32)
{
    var _S600 : df_0 = twice_0(x2A_0(_S597, _S598));
    var i_17 : u32 = _S593.lane_0;
    for(;;)
    {
        if(i_17 < (_S593.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S601 : f32 = entryPointParams_cotangent_4[_S595.base_0 + i_17];
        var _S602 : bool;
        if((_S595.scale_0.hi_0) == 1.0f)
        {
            _S602 = (_S595.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S602 = false;
        }
        var _S603 : df_0;
        if(_S602)
        {
            _S603 = wide_0(_S601);
        }
        else
        {
            _S603 = x2A_1(_S595.scale_0, _S601);
        }
        var _S604 : df_0 = x2A_0(_S596, _S603);
        var _S605 : f32 = entryPointParams_target_1[_S594.base_0 + i_17];
        var _S606 : bool;
        if((_S594.scale_0.hi_0) == 1.0f)
        {
            _S606 = (_S594.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S606 = false;
        }
        var _S607 : df_0;
        if(_S606)
        {
            _S607 = wide_0(_S605);
        }
        else
        {
            _S607 = x2A_1(_S594.scale_0, _S605);
        }
        put_bar_7(&((*_S592)), _S593, u32(0), i_17, scaled_0(x2B_0(_S604, x2A_0(_S600, _S607)), _S599));
        i_17 = i_17 + (*_S592).lanes_0;
    }
    return;
}

fn report_fault_8( _S608 : u32)
{
    var _S609 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S608);
    return;
}

fn refuse_clipped_3( _S610 : ptr<function, Ball_std140_0>,  _S611 : Site_0,  _S612 : u32)
{
    var _S613 : bool;
    if(Site_is_first_0(_S611))
    {
        _S613 = _S612 > u32(0);
    }
    else
    {
        _S613 = false;
    }
    if(_S613)
    {
        _S613 = ((((*_S610).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S613 = false;
    }
    if(_S613)
    {
        report_fault_8(_S611.row_0);
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
        var _S614 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S615 : u32 = block_count_0(&(_S614));
        if(block_5 < _S615)
        {
        }
        else
        {
            break;
        }
        var _S616 : u32 = invocation_6.x;
        var _S617 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S618 : Site_0 = site_of_0(&(_S617), block_5, _S616);
        var _S619 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S620 : Point_0 = point_of_5(&(_S619), _S618, entryPointParams_4.p_4.x_offset_0, entryPointParams_4.p_4.x_stride_0);
        var _S621 : Row_0 = row_of_12(_S618, entryPointParams_4.p_4.cotangent_offset_0, entryPointParams_4.p_4.cotangent_stride_0);
        var _S622 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S623 : df_0 = c_of_0(&(_S622));
        var _S624 : Dual_0 = artanhc_0(_S623, variable_0(_S620.square_0, i32(0)), _S620.gap_0);
        var _S625 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S626 : df_0 = dot_of_1(&(_S625), _S618, _S620.row_1, _S621);
        var _S627 : Ball_std140_0 = entryPointParams_4.p_4;
        put_radial_1(&(_S627), _S618, _S620.row_1, _S621, _S624.value_0, _S624.partial_0[i32(0)], _S626, 1.0f);
        var _S628 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_3(&(_S628), _S618, _S620.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn time_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).time_hi_0, (*p_14).time_lo_0);
}

fn velocity_square_0( c_6 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> df_0
{
    var _S629 : df_0 = _0(x2A_0(c_6, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S630 : df_0 = x2A_0(x2A_0(asinhc_0(_S629).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S629, _S630), _S630), c_6);
}

fn row_of_13( _S631 : Site_0,  _S632 : u32,  _S633 : u32) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S632 + _S631.row_0 * _S633;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_8( _S634 : Row_0,  _S635 : u32) -> f32
{
    return entryPointParams_start_0[_S634.base_0 + _S635];
}

fn report_fault_9( _S636 : u32)
{
    var _S637 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S636);
    return;
}

fn squares_of_8( _S638 : ptr<function, Ball_std140_0>,  _S639 : Site_0,  _S640 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S639.lane_0;
    for(;;)
    {
        if(i_18 < (_S639.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S641 : f32 = Row_raw_8(_S640, i_18);
        if(is_bad_0(_S641))
        {
            report_fault_9(_S639.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S641));
        i_18 = i_18 + (*_S638).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S638).lanes_0, _S639);
    return squares_9;
}

fn point_of_6( _S642 : ptr<function, Ball_std140_0>,  _S643 : Site_0,  _S644 : u32,  _S645 : u32) -> Point_0
{
    var point_6 : Point_0;
    var _S646 : Row_0 = row_of_13(_S643, _S644, _S645);
    point_6.row_1 = _S646;
    var _S647 : Squares_0 = squares_of_8(&((*_S642)), _S643, _S646);
    point_6.length_0 = Squares_length_0(_S647);
    var _S648 : df_0 = Squares_total_0(_S647);
    point_6.square_0 = _S648;
    var _S649 : df_0 = c_of_0(&((*_S642)));
    var _S650 : df_0 = x2A_0(_S649, _S648);
    var _S651 : f32 = Squares_unit_0(_S647);
    var _S652 : bool;
    if(_S651 != 1.0f)
    {
        _S652 = true;
    }
    else
    {
        var _S653 : df_0 = rim_limit_0(&((*_S642)));
        _S652 = less_0(_S653, _S650);
    }
    var _S654 : i32;
    if(_S652)
    {
        _S654 = i32(1);
    }
    else
    {
        _S654 = i32(0);
    }
    var _S655 : u32 = u32(_S654);
    point_6.clipped_0 = _S655;
    if(_S655 != u32(0))
    {
        var _S656 : df_0 = rim_norm_0(&((*_S642)));
        var _S657 : df_0 = root_c_of_0(&((*_S642)));
        point_6.row_1.scale_0 = scaled_0(_0(_S656, x2A_0(_S657, point_6.length_0)), _S651);
        point_6.length_0 = _0(_S656, _S657);
        point_6.square_0 = _0(x2A_0(_S656, _S656), _S649);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S656, _S656));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S650);
    }
    return point_6;
}

fn row_of_14( _S658 : Site_0,  _S659 : u32,  _S660 : u32) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S659 + _S658.row_0 * _S660;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_9( _S661 : Row_0,  _S662 : u32) -> f32
{
    return entryPointParams_end_0[_S661.base_0 + _S662];
}

fn squares_of_9( _S663 : ptr<function, Ball_std140_0>,  _S664 : Site_0,  _S665 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S664.lane_0;
    for(;;)
    {
        if(i_19 < (_S664.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S666 : f32 = Row_raw_9(_S665, i_19);
        if(is_bad_0(_S666))
        {
            report_fault_9(_S664.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S666));
        i_19 = i_19 + (*_S663).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S663).lanes_0, _S664);
    return squares_10;
}

fn point_of_7( _S667 : ptr<function, Ball_std140_0>,  _S668 : Site_0,  _S669 : u32,  _S670 : u32) -> Point_0
{
    var point_7 : Point_0;
    var _S671 : Row_0 = row_of_14(_S668, _S669, _S670);
    point_7.row_1 = _S671;
    var _S672 : Squares_0 = squares_of_9(&((*_S667)), _S668, _S671);
    point_7.length_0 = Squares_length_0(_S672);
    var _S673 : df_0 = Squares_total_0(_S672);
    point_7.square_0 = _S673;
    var _S674 : df_0 = c_of_0(&((*_S667)));
    var _S675 : df_0 = x2A_0(_S674, _S673);
    var _S676 : f32 = Squares_unit_0(_S672);
    var _S677 : bool;
    if(_S676 != 1.0f)
    {
        _S677 = true;
    }
    else
    {
        var _S678 : df_0 = rim_limit_0(&((*_S667)));
        _S677 = less_0(_S678, _S675);
    }
    var _S679 : i32;
    if(_S677)
    {
        _S679 = i32(1);
    }
    else
    {
        _S679 = i32(0);
    }
    var _S680 : u32 = u32(_S679);
    point_7.clipped_0 = _S680;
    if(_S680 != u32(0))
    {
        var _S681 : df_0 = rim_norm_0(&((*_S667)));
        var _S682 : df_0 = root_c_of_0(&((*_S667)));
        point_7.row_1.scale_0 = scaled_0(_0(_S681, x2A_0(_S682, point_7.length_0)), _S676);
        point_7.length_0 = _0(_S681, _S682);
        point_7.square_0 = _0(x2A_0(_S681, _S681), _S674);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S681, _S681));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S675);
    }
    return point_7;
}

fn row_of_15( _S683 : Site_0,  _S684 : u32,  _S685 : u32) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S684 + _S683.row_0 * _S685;
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
        var _S690 : f32 = entryPointParams_start_0[_S688.base_0 + i_20];
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
        var _S693 : f32 = entryPointParams_end_0[_S689.base_0 + i_20];
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
        var _S733 : Point_0 = point_of_6(&(_S732), _S731, entryPointParams_5.p_5.x_offset_0, entryPointParams_5.p_5.x_stride_0);
        var _S734 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S735 : Point_0 = point_of_7(&(_S734), _S731, entryPointParams_5.p_5.y_offset_0, entryPointParams_5.p_5.y_stride_0);
        var _S736 : Row_0 = row_of_15(_S731, entryPointParams_5.p_5.cotangent_offset_0, entryPointParams_5.p_5.cotangent_stride_0);
        var _S737 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S738 : df_0 = c_of_0(&(_S737));
        var _S739 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S740 : df_0 = time_of_0(&(_S739));
        var _S741 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S742 : Squares_0 = difference_squares_0(&(_S741), _S731, _S733.row_1, _S735.row_1);
        var _S743 : df_0 = Squares_total_0(_S742);
        var _S744 : Pair_0 = log_parts_0(_S738, _S733.gap_0, _S735.gap_0, _S743);
        var _S745 : df_0 = x2A_0(_S740, _S744.along_sum_0.value_0);
        var _S746 : df_0 = x2A_0(_S740, _S744.along_x_0.value_0);
        var _S747 : Stride_0 = stride_of_0(_S738, _S733.gap_0, velocity_square_0(_S738, _S733.gap_0, _S735.gap_0, _S743, _S740), 1.0f);
        var _S748 : df_0 = wide_0(0.0f);
        var sums_10 : array<df_0, i32(5)>;
        sums_10[i32(0)] = _S748;
        sums_10[i32(1)] = _S748;
        sums_10[i32(2)] = _S748;
        sums_10[i32(3)] = _S748;
        sums_10[i32(4)] = _S748;
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
            var _S749 : f32 = entryPointParams_start_0[_S733.row_1.base_0 + i_21];
            if((_S733.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S733.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S721 = false;
            }
            if(_S721)
            {
                _S724 = wide_0(_S749);
            }
            else
            {
                _S724 = x2A_1(_S733.row_1.scale_0, _S749);
            }
            var _S750 : f32 = entryPointParams_cotangent_5[_S736.base_0 + i_21];
            if((_S736.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S736.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S722 = false;
            }
            if(_S722)
            {
                _S725 = wide_0(_S750);
            }
            else
            {
                _S725 = x2A_1(_S736.scale_0, _S750);
            }
            var _S751 : f32 = entryPointParams_end_0[_S735.row_1.base_0 + i_21];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S735.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S751);
            }
            else
            {
                _S726 = x2A_1(_S735.row_1.scale_0, _S751);
            }
            var _S752 : df_0 = x2B_0(x2A_0(_S745, x2D_0(_S726, _S724)), x2A_0(_S746, _S724));
            var _S753 : df_0 = x2B_0(_S724, x2A_0(_S747.factor_2.value_0, _S752));
            sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_0(_S724, _S752));
            sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_0(_S725, _S724));
            sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_0(_S725, _S752));
            sums_10[i32(3)] = x2B_0(sums_10[i32(3)], x2A_0(_S725, _S753));
            sums_10[i32(4)] = x2B_0(sums_10[i32(4)], x2A_0(_S753, _S753));
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        join_1(entryPointParams_5.p_5.lanes_0, _S731, &(sums_10));
        var _S754 : ExpPull_0 = exp_pull_0(_S738, exp_parts_0(_S738, _S733.gap_0, sums_10[i32(0)], _S747, sums_10[i32(4)]), sums_10[i32(1)], sums_10[i32(2)], sums_10[i32(3)]);
        var on_0 : array<df_0, i32(2)>;
        on_0[i32(0)] = _S748;
        on_0[i32(1)] = _S748;
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
            var _S755 : f32 = entryPointParams_start_0[_S733.row_1.base_0 + i_22];
            if((_S733.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S733.row_1.scale_0.lo_0) == 0.0f;
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
                _S724 = x2A_1(_S733.row_1.scale_0, _S755);
            }
            var _S756 : f32 = entryPointParams_end_0[_S735.row_1.base_0 + i_22];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S735.row_1.scale_0.lo_0) == 0.0f;
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
                _S725 = x2A_1(_S735.row_1.scale_0, _S756);
            }
            var _S757 : df_0 = x2D_0(_S725, _S724);
            var _S758 : f32 = entryPointParams_cotangent_5[_S736.base_0 + i_22];
            if((_S736.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S736.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S758);
            }
            else
            {
                _S726 = x2A_1(_S736.scale_0, _S758);
            }
            var _S759 : df_0 = x2B_0(x2B_0(x2A_0(_S754.v_on_cotangent_0, _S726), x2A_0(_S754.both_1, _S724)), x2A_0(_S754.v_on_v_0, x2B_0(x2A_0(_S745, _S757), x2A_0(_S746, _S724))));
            on_0[i32(0)] = x2B_0(on_0[i32(0)], x2A_0(_S759, _S757));
            on_0[i32(1)] = x2B_0(on_0[i32(1)], x2A_0(_S759, _S724));
            i_22 = i_22 + entryPointParams_5.p_5.lanes_0;
        }
        join_3(entryPointParams_5.p_5.lanes_0, _S731, &(on_0));
        var _S760 : df_0 = x2A_0(_S740, on_0[i32(0)]);
        var _S761 : df_0 = x2A_0(_S740, on_0[i32(1)]);
        var _S762 : df_0 = twice_0(x2A_0(_S738, x2B_0(x2A_0(_S760, _S744.along_sum_0.partial_0[i32(0)]), x2A_0(_S761, _S744.along_x_0.partial_0[i32(0)]))));
        var _S763 : df_0 = twice_0(x2A_0(_S738, x2B_0(x2A_0(_S760, _S744.along_sum_0.partial_0[i32(1)]), x2A_0(_S761, _S744.along_x_0.partial_0[i32(1)]))));
        var _S764 : df_0 = twice_0(x2B_0(x2A_0(_S760, _S744.along_sum_0.partial_0[i32(2)]), x2A_0(_S761, _S744.along_x_0.partial_0[i32(2)])));
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
            var _S765 : f32 = entryPointParams_start_0[_S733.row_1.base_0 + i_23];
            if((_S733.row_1.scale_0.hi_0) == 1.0f)
            {
                _S721 = (_S733.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S721 = false;
            }
            if(_S721)
            {
                _S724 = wide_0(_S765);
            }
            else
            {
                _S724 = x2A_1(_S733.row_1.scale_0, _S765);
            }
            var _S766 : f32 = entryPointParams_end_0[_S735.row_1.base_0 + i_23];
            if((_S735.row_1.scale_0.hi_0) == 1.0f)
            {
                _S722 = (_S735.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S722 = false;
            }
            if(_S722)
            {
                _S725 = wide_0(_S766);
            }
            else
            {
                _S725 = x2A_1(_S735.row_1.scale_0, _S766);
            }
            var _S767 : df_0 = x2D_0(_S725, _S724);
            var _S768 : f32 = entryPointParams_cotangent_5[_S736.base_0 + i_23];
            if((_S736.scale_0.hi_0) == 1.0f)
            {
                _S723 = (_S736.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S723 = false;
            }
            if(_S723)
            {
                _S726 = wide_0(_S768);
            }
            else
            {
                _S726 = x2A_1(_S736.scale_0, _S768);
            }
            var _S769 : df_0 = x2B_0(x2A_0(_S745, _S767), x2A_0(_S746, _S724));
            var _S770 : df_0 = x2A_0(_S740, x2B_0(x2B_0(x2A_0(_S754.v_on_cotangent_0, _S726), x2A_0(_S754.both_1, _S724)), x2A_0(_S754.v_on_v_0, _S769)));
            var _S771 : df_0 = x2B_0(x2A_0(_S744.along_sum_0.value_0, _S770), x2A_0(_S764, _S767));
            var _S772 : df_0 = x2B_0(x2B_0(x2B_0(x2A_0(_S754.x_on_cotangent_0, _S726), x2A_0(_S754.x_on_x_0, _S724)), x2A_0(_S754.both_1, _S769)), x2D_0(x2D_0(x2A_0(_S744.along_x_0.value_0, _S770), _S771), x2A_0(_S762, _S724)));
            var _S773 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_8(&(_S773), _S731, u32(0), i_23, _S772);
            var _S774 : df_0 = x2D_0(_S771, x2A_0(_S763, _S725));
            var _S775 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_9(&(_S775), _S731, u32(1), i_23, _S774);
            i_23 = i_23 + entryPointParams_5.p_5.lanes_0;
        }
        var _S776 : u32 = _S733.clipped_0 + _S735.clipped_0;
        var _S777 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_4(&(_S777), _S731, _S776);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_16( _S778 : Site_0,  _S779 : u32,  _S780 : u32) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S779 + _S778.row_0 * _S780;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_10( _S781 : Row_0,  _S782 : u32) -> f32
{
    return entryPointParams_point_2[_S781.base_0 + _S782];
}

fn report_fault_11( _S783 : u32)
{
    var _S784 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S783);
    return;
}

fn squares_of_10( _S785 : ptr<function, Ball_std140_0>,  _S786 : Site_0,  _S787 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S786.lane_0;
    for(;;)
    {
        if(i_24 < (_S786.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S788 : f32 = Row_raw_10(_S787, i_24);
        if(is_bad_0(_S788))
        {
            report_fault_11(_S786.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S788));
        i_24 = i_24 + (*_S785).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S785).lanes_0, _S786);
    return squares_12;
}

fn point_of_8( _S789 : ptr<function, Ball_std140_0>,  _S790 : Site_0,  _S791 : u32,  _S792 : u32) -> Point_0
{
    var point_8 : Point_0;
    var _S793 : Row_0 = row_of_16(_S790, _S791, _S792);
    point_8.row_1 = _S793;
    var _S794 : Squares_0 = squares_of_10(&((*_S789)), _S790, _S793);
    point_8.length_0 = Squares_length_0(_S794);
    var _S795 : df_0 = Squares_total_0(_S794);
    point_8.square_0 = _S795;
    var _S796 : df_0 = c_of_0(&((*_S789)));
    var _S797 : df_0 = x2A_0(_S796, _S795);
    var _S798 : f32 = Squares_unit_0(_S794);
    var _S799 : bool;
    if(_S798 != 1.0f)
    {
        _S799 = true;
    }
    else
    {
        var _S800 : df_0 = rim_limit_0(&((*_S789)));
        _S799 = less_0(_S800, _S797);
    }
    var _S801 : i32;
    if(_S799)
    {
        _S801 = i32(1);
    }
    else
    {
        _S801 = i32(0);
    }
    var _S802 : u32 = u32(_S801);
    point_8.clipped_0 = _S802;
    if(_S802 != u32(0))
    {
        var _S803 : df_0 = rim_norm_0(&((*_S789)));
        var _S804 : df_0 = root_c_of_0(&((*_S789)));
        point_8.row_1.scale_0 = scaled_0(_0(_S803, x2A_0(_S804, point_8.length_0)), _S798);
        point_8.length_0 = _0(_S803, _S804);
        point_8.square_0 = _0(x2A_0(_S803, _S803), _S796);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S803, _S803));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S797);
    }
    return point_8;
}

fn row_of_17( _S805 : Site_0,  _S806 : u32,  _S807 : u32) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S806 + _S805.row_0 * _S807;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn dot_of_clipped_0( _S808 : Point_0) -> df_0
{
    return _0(wide_0(1.0f), _S808.square_0);
}

fn dot_of_2( _S809 : ptr<function, Ball_std140_0>,  _S810 : Site_0,  _S811 : Row_0,  _S812 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S810.lane_0;
    for(;;)
    {
        if(i_25 < (_S810.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S813 : df_0 = sums_11[i32(0)];
        var _S814 : f32 = entryPointParams_point_2[_S811.base_0 + i_25];
        var _S815 : bool;
        if((_S811.scale_0.hi_0) == 1.0f)
        {
            _S815 = (_S811.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S815 = false;
        }
        var _S816 : df_0;
        if(_S815)
        {
            _S816 = wide_0(_S814);
        }
        else
        {
            _S816 = x2A_1(_S811.scale_0, _S814);
        }
        var _S817 : f32 = entryPointParams_cotangent_6[_S812.base_0 + i_25];
        var _S818 : bool;
        if((_S812.scale_0.hi_0) == 1.0f)
        {
            _S818 = (_S812.scale_0.lo_0) == 0.0f;
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
            _S819 = x2A_1(_S812.scale_0, _S817);
        }
        sums_11[i32(0)] = x2B_0(_S813, x2A_0(_S816, _S819));
        i_25 = i_25 + (*_S809).lanes_0;
    }
    join_0((*_S809).lanes_0, _S810, &(sums_11));
    return sums_11[i32(0)];
}

fn put_10( _S820 : ptr<function, Ball_std140_0>,  _S821 : Site_0,  _S822 : u32,  _S823 : df_0)
{
    entryPointParams_point_bar_2[_S821.row_0 * (*_S820).out_stride_0 + (*_S820).out_column_0 + _S822] = nearest_0(_S823);
    return;
}

fn put_bar_10( _S824 : ptr<function, Ball_std140_0>,  _S825 : Site_0,  _S826 : u32,  _S827 : u32,  _S828 : df_0)
{
    if(((((*_S824).flags_0) & (((u32(2) << (_S826)))))) == u32(0))
    {
        put_10(&((*_S824)), _S825, _S827, _S828);
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
        var _S829 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S830 : u32 = block_count_0(&(_S829));
        if(block_7 < _S830)
        {
        }
        else
        {
            break;
        }
        var _S831 : u32 = invocation_8.x;
        var _S832 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S833 : Site_0 = site_of_0(&(_S832), block_7, _S831);
        var _S834 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S835 : Point_0 = point_of_8(&(_S834), _S833, entryPointParams_6.p_6.x_offset_0, entryPointParams_6.p_6.x_stride_0);
        var _S836 : Row_0 = row_of_17(_S833, entryPointParams_6.p_6.cotangent_offset_0, entryPointParams_6.p_6.cotangent_stride_0);
        var _S837 : df_0;
        if((_S835.clipped_0) != u32(0))
        {
            _S837 = dot_of_clipped_0(_S835);
        }
        else
        {
            _S837 = wide_0(0.0f);
        }
        var _S838 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S839 : df_0 = dot_of_2(&(_S838), _S833, _S835.row_1, _S836);
        var _S840 : df_0 = x2A_0(_S837, _S839);
        var i_26 : u32 = _S833.lane_0;
        for(;;)
        {
            if(i_26 < (_S833.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S841 : f32 = entryPointParams_cotangent_6[_S836.base_0 + i_26];
            var _S842 : bool;
            if((_S836.scale_0.hi_0) == 1.0f)
            {
                _S842 = (_S836.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S842 = false;
            }
            var _S843 : df_0;
            if(_S842)
            {
                _S843 = wide_0(_S841);
            }
            else
            {
                _S843 = x2A_1(_S836.scale_0, _S841);
            }
            var _S844 : f32 = entryPointParams_point_2[_S835.row_1.base_0 + i_26];
            var _S845 : bool;
            if((_S835.row_1.scale_0.hi_0) == 1.0f)
            {
                _S845 = (_S835.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S845 = false;
            }
            var _S846 : df_0;
            if(_S845)
            {
                _S846 = wide_0(_S844);
            }
            else
            {
                _S846 = x2A_1(_S835.row_1.scale_0, _S844);
            }
            var _S847 : df_0 = x2A_0(_S835.row_1.scale_0, x2D_0(_S843, x2A_0(_S840, _S846)));
            var _S848 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_10(&(_S848), _S833, u32(0), i_26, _S847);
            i_26 = i_26 + entryPointParams_6.p_6.lanes_0;
        }
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_18( _S849 : Site_0,  _S850 : u32,  _S851 : u32) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S850 + _S849.row_0 * _S851;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_11( _S852 : Row_0,  _S853 : u32) -> f32
{
    return entryPointParams_point_3[_S852.base_0 + _S853];
}

fn report_fault_12( _S854 : u32)
{
    var _S855 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S854);
    return;
}

fn squares_of_11( _S856 : ptr<function, Ball_std140_0>,  _S857 : Site_0,  _S858 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_27 : u32 = _S857.lane_0;
    for(;;)
    {
        if(i_27 < (_S857.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S859 : f32 = Row_raw_11(_S858, i_27);
        if(is_bad_0(_S859))
        {
            report_fault_12(_S857.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S859));
        i_27 = i_27 + (*_S856).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S856).lanes_0, _S857);
    return squares_13;
}

fn point_of_9( _S860 : ptr<function, Ball_std140_0>,  _S861 : Site_0,  _S862 : u32,  _S863 : u32) -> Point_0
{
    var point_9 : Point_0;
    var _S864 : Row_0 = row_of_18(_S861, _S862, _S863);
    point_9.row_1 = _S864;
    var _S865 : Squares_0 = squares_of_11(&((*_S860)), _S861, _S864);
    point_9.length_0 = Squares_length_0(_S865);
    var _S866 : df_0 = Squares_total_0(_S865);
    point_9.square_0 = _S866;
    var _S867 : df_0 = c_of_0(&((*_S860)));
    var _S868 : df_0 = x2A_0(_S867, _S866);
    var _S869 : f32 = Squares_unit_0(_S865);
    var _S870 : bool;
    if(_S869 != 1.0f)
    {
        _S870 = true;
    }
    else
    {
        var _S871 : df_0 = rim_limit_0(&((*_S860)));
        _S870 = less_0(_S871, _S868);
    }
    var _S872 : i32;
    if(_S870)
    {
        _S872 = i32(1);
    }
    else
    {
        _S872 = i32(0);
    }
    var _S873 : u32 = u32(_S872);
    point_9.clipped_0 = _S873;
    if(_S873 != u32(0))
    {
        var _S874 : df_0 = rim_norm_0(&((*_S860)));
        var _S875 : df_0 = root_c_of_0(&((*_S860)));
        point_9.row_1.scale_0 = scaled_0(_0(_S874, x2A_0(_S875, point_9.length_0)), _S869);
        point_9.length_0 = _0(_S874, _S875);
        point_9.square_0 = _0(x2A_0(_S874, _S874), _S867);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S874, _S874));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S868);
    }
    return point_9;
}

fn row_of_19( _S876 : Site_0,  _S877 : u32,  _S878 : u32) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S877 + _S876.row_0 * _S878;
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn dot_of_3( _S879 : ptr<function, Ball_std140_0>,  _S880 : Site_0,  _S881 : Row_0,  _S882 : Row_0) -> df_0
{
    var sums_12 : array<df_0, i32(1)>;
    sums_12[i32(0)] = wide_0(0.0f);
    var i_28 : u32 = _S880.lane_0;
    for(;;)
    {
        if(i_28 < (_S880.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S883 : df_0 = sums_12[i32(0)];
        var _S884 : f32 = entryPointParams_point_3[_S881.base_0 + i_28];
        var _S885 : bool;
        if((_S881.scale_0.hi_0) == 1.0f)
        {
            _S885 = (_S881.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S885 = false;
        }
        var _S886 : df_0;
        if(_S885)
        {
            _S886 = wide_0(_S884);
        }
        else
        {
            _S886 = x2A_1(_S881.scale_0, _S884);
        }
        var _S887 : f32 = entryPointParams_cotangent_7[_S882.base_0 + i_28];
        var _S888 : bool;
        if((_S882.scale_0.hi_0) == 1.0f)
        {
            _S888 = (_S882.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S888 = false;
        }
        var _S889 : df_0;
        if(_S888)
        {
            _S889 = wide_0(_S887);
        }
        else
        {
            _S889 = x2A_1(_S882.scale_0, _S887);
        }
        sums_12[i32(0)] = x2B_0(_S883, x2A_0(_S886, _S889));
        i_28 = i_28 + (*_S879).lanes_0;
    }
    join_0((*_S879).lanes_0, _S880, &(sums_12));
    return sums_12[i32(0)];
}

fn put_11( _S890 : ptr<function, Ball_std140_0>,  _S891 : Site_0,  _S892 : u32,  _S893 : df_0)
{
    entryPointParams_point_bar_3[_S891.row_0 * (*_S890).out_stride_0 + (*_S890).out_column_0 + _S892] = nearest_0(_S893);
    return;
}

fn put_bar_11( _S894 : ptr<function, Ball_std140_0>,  _S895 : Site_0,  _S896 : u32,  _S897 : u32,  _S898 : df_0)
{
    if(((((*_S894).flags_0) & (((u32(2) << (_S896)))))) == u32(0))
    {
        put_11(&((*_S894)), _S895, _S897, _S898);
    }
    return;
}

fn report_fault_13( _S899 : u32)
{
    var _S900 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S899);
    return;
}

fn refuse_clipped_5( _S901 : ptr<function, Ball_std140_0>,  _S902 : Site_0,  _S903 : u32)
{
    var _S904 : bool;
    if(Site_is_first_0(_S902))
    {
        _S904 = _S903 > u32(0);
    }
    else
    {
        _S904 = false;
    }
    if(_S904)
    {
        _S904 = ((((*_S901).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S904 = false;
    }
    if(_S904)
    {
        report_fault_13(_S902.row_0);
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
        var _S905 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S906 : u32 = block_count_0(&(_S905));
        if(block_8 < _S906)
        {
        }
        else
        {
            break;
        }
        var _S907 : u32 = invocation_9.x;
        var _S908 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S909 : Site_0 = site_of_0(&(_S908), block_8, _S907);
        var _S910 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S911 : Point_0 = point_of_9(&(_S910), _S909, entryPointParams_7.p_7.x_offset_0, entryPointParams_7.p_7.x_stride_0);
        var _S912 : Row_0 = row_of_19(_S909, entryPointParams_7.p_7.cotangent_offset_0, entryPointParams_7.p_7.cotangent_stride_0);
        var along_0 : Row_0 = _S912;
        var _S913 : f32 = entryPointParams_cotangent_7[_S912.base_0];
        var _S914 : bool;
        if((_S912.scale_0.hi_0) == 1.0f)
        {
            _S914 = (_S912.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S914 = false;
        }
        var _S915 : df_0;
        if(_S914)
        {
            _S915 = wide_0(_S913);
        }
        else
        {
            _S915 = x2A_1(_S912.scale_0, _S913);
        }
        along_0.base_0 = along_0.base_0 + u32(1);
        var _S916 : df_0 = _0(wide_0(2.0f), _S911.gap_0);
        var _S917 : df_0 = x2A_0(_S915, _S916);
        var _S918 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S919 : df_0 = root_c_of_0(&(_S918));
        var _S920 : df_0 = _0(x2A_0(_S917, _S919), x2D_1(_S916, 1.0f));
        var _S921 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S922 : df_0 = c_of_0(&(_S921));
        var _S923 : df_0 = _0(x2A_0(_S922, _S916), _S911.gap_0);
        var _S924 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S925 : df_0 = dot_of_3(&(_S924), _S909, _S911.row_1, along_0);
        var _S926 : df_0 = x2B_0(twice_0(x2A_0(_S923, x2B_0(_S925, x2A_0(_S920, _S911.square_0)))), x2A_0(_S916, _S920));
        var i_29 : u32 = _S909.lane_0;
        for(;;)
        {
            if(i_29 < (_S909.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S927 : Row_0 = along_0;
            var _S928 : f32 = entryPointParams_cotangent_7[_S927.base_0 + i_29];
            var _S929 : bool;
            if((_S927.scale_0.hi_0) == 1.0f)
            {
                _S929 = (_S927.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S929 = false;
            }
            var _S930 : df_0;
            if(_S929)
            {
                _S930 = wide_0(_S928);
            }
            else
            {
                _S930 = x2A_1(_S927.scale_0, _S928);
            }
            var _S931 : df_0 = x2A_0(_S916, _S930);
            var _S932 : f32 = entryPointParams_point_3[_S911.row_1.base_0 + i_29];
            var _S933 : bool;
            if((_S911.row_1.scale_0.hi_0) == 1.0f)
            {
                _S933 = (_S911.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S933 = false;
            }
            var _S934 : df_0;
            if(_S933)
            {
                _S934 = wide_0(_S932);
            }
            else
            {
                _S934 = x2A_1(_S911.row_1.scale_0, _S932);
            }
            var _S935 : df_0 = x2B_0(_S931, x2A_0(_S926, _S934));
            var _S936 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_11(&(_S936), _S909, u32(0), i_29, _S935);
            i_29 = i_29 + entryPointParams_7.p_7.lanes_0;
        }
        var _S937 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_5(&(_S937), _S909, _S911.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(10) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(19) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(23) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(24) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(28) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

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

fn constant_0( value_9 : df_0) -> Dual_0
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
        dual_4.partial_0[k_4] = wide_0(0.0f);
        k_4 = k_4 + i32(1);
    }
    return dual_4;
}

fn dual_asinhc_1( a_24 : Dual_1) -> Dual_1
{
    var _S31 : Sloped_0 = asinhc_0(a_24.value_0);
    return chain_1(a_24, _S31.value_5, _S31.slope_1);
}

fn add_0( a_25 : Dual_1,  b_12 : Dual_1) -> Dual_1
{
    var dual_5 : Dual_1;
    dual_5.value_0 = x2B_0(a_25.value_0, b_12.value_0);
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
        dual_5.partial_0[k_5] = x2B_0(a_25.partial_0[k_5], b_12.partial_0[k_5]);
        k_5 = k_5 + i32(1);
    }
    return dual_5;
}

fn with_value_1( a_26 : Dual_1,  value_10 : df_0) -> Dual_1
{
    var dual_6 : Dual_1 = a_26;
    dual_6.value_0 = value_10;
    return dual_6;
}

fn plus_1( a_27 : Dual_1,  amount_1 : f32) -> Dual_1
{
    return chain_1(a_27, x2B_1(a_27.value_0, amount_1), wide_0(1.0f));
}

fn times_1( a_28 : Dual_1,  factor_1 : df_0) -> Dual_1
{
    return chain_1(a_28, x2A_0(a_28.value_0, factor_1), factor_1);
}

fn sub_0( a_29 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    return add_0(a_29, times_1(b_13, wide_0(-1.0f)));
}

fn mul_0( a_30 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var dual_7 : Dual_1;
    dual_7.value_0 = x2A_0(a_30.value_0, b_14.value_0);
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
        dual_7.partial_0[k_6] = x2B_0(x2A_0(a_30.partial_0[k_6], b_14.value_0), x2A_0(a_30.value_0, b_14.partial_0[k_6]));
        k_6 = k_6 + i32(1);
    }
    return dual_7;
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
    var k_7 : i32 = i32(0);
    for(;;)
    {
        if(k_7 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_7) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_7].hi_0, (*sums_0)[k_7].lo_0);
        k_7 = k_7 + i32(1);
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
            k_7 = i32(0);
            for(;;)
            {
                if(k_7 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S32 : u32 = u32(k_7) * u32(64) + site_0.invocation_0;
                var _S33 : df_0 = x2B_0(pair_of_0(parts_0[_S32].x, parts_0[_S32].y), pair_of_0(parts_0[_S32 + reach_0].x, parts_0[_S32 + reach_0].y));
                parts_0[_S32] = vec2<f32>(_S33.hi_0, _S33.lo_0);
                k_7 = k_7 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_7 = i32(0);
    for(;;)
    {
        if(k_7 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_7] = pair_of_0(parts_0[u32(k_7) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_7) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_7 = k_7 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn dual_root_1( a_31 : Dual_1) -> Dual_1
{
    var _S34 : df_0 = root_of_0(a_31.value_0);
    return chain_1(a_31, _S34, _0(wide_0(0.5f), _S34));
}

fn constant_1( value_11 : df_0) -> Dual_1
{
    var dual_8 : Dual_1;
    dual_8.value_0 = value_11;
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
        dual_8.partial_0[k_8] = wide_0(0.0f);
        k_8 = k_8 + i32(1);
    }
    return dual_8;
}

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S35 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S36 : df_0 = x2B_1(_S35, 1.0f);
    return _0(scaled_0(_S35, 4.0f), x2A_0(_S36, _S36));
}

fn tanhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
    }
    var _S37 : df_0 = root_of_0(t_3);
    var _S38 : df_0 = exp_of_0(scaled_0(_S37, -2.0f));
    var _S39 : df_0 = _0(x2D_0(wide_0(1.0f), _S38), x2A_0(x2B_1(_S38, 1.0f), _S37));
    return sloped_0(_S39, _0(x2D_0(sech_sq_0(_S37), _S39), twice_0(t_3)));
}

fn dual_sech_sq_0( a_32 : Dual_1) -> Dual_1
{
    var _S40 : df_0 = sech_sq_0(root_of_0(a_32.value_0));
    return chain_1(a_32, _S40, neg_0(x2A_0(tanhc_0(a_32.value_0).value_5, _S40)));
}

fn dual_tanhc_0( a_33 : Dual_1) -> Dual_1
{
    var _S41 : Sloped_0 = tanhc_0(a_33.value_0);
    return chain_1(a_33, _S41.value_5, _S41.slope_1);
}

fn div_1( a_34 : Dual_1,  b_15 : Dual_1) -> Dual_1
{
    var _S42 : df_0 = _0(wide_0(1.0f), b_15.value_0);
    var dual_9 : Dual_1;
    dual_9.value_0 = _0(a_34.value_0, b_15.value_0);
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
        dual_9.partial_0[k_9] = x2A_0(x2D_0(a_34.partial_0[k_9], x2A_0(dual_9.value_0, b_15.partial_0[k_9])), _S42);
        k_9 = k_9 + i32(1);
    }
    return dual_9;
}

fn variable_0( value_12 : df_0,  index_0 : i32) -> Dual_1
{
    var dual_10 : Dual_1;
    dual_10.value_0 = value_12;
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
        var _S43 : f32;
        if(k_10 == index_0)
        {
            _S43 = 1.0f;
        }
        else
        {
            _S43 = 0.0f;
        }
        dual_10.partial_0[k_10] = wide_0(_S43);
        k_10 = k_10 + i32(1);
    }
    return dual_10;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_11 : i32 = i32(0);
    for(;;)
    {
        if(k_11 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_11) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_11].hi_0, (*sums_1)[k_11].lo_0);
        k_11 = k_11 + i32(1);
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
            k_11 = i32(0);
            for(;;)
            {
                if(k_11 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S44 : u32 = u32(k_11) * u32(64) + site_1.invocation_0;
                var _S45 : df_0 = x2B_0(pair_of_0(parts_0[_S44].x, parts_0[_S44].y), pair_of_0(parts_0[_S44 + reach_1].x, parts_0[_S44 + reach_1].y));
                parts_0[_S44] = vec2<f32>(_S45.hi_0, _S45.lo_0);
                k_11 = k_11 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_11 = i32(0);
    for(;;)
    {
        if(k_11 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_11] = pair_of_0(parts_0[u32(k_11) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_11) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_11 = k_11 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_7 : ptr<function, Ball_std140_0>) -> u32
{
    var _S46 : u32 = (*p_7).rows_0;
    var _S47 : u32 = (*p_7).lanes_0;
    var _S48 : u32 = u32(64) / (*p_7).lanes_0;
    var _S49 : u32 = _S46 + _S48 - u32(1);
    var _S50 : u32 = u32(64) / _S47;
    var _S51 : u32 = _S49 / _S50;
    return _S51;
}

fn site_of_0( p_8 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S52 : u32 = (*p_8).lanes_0;
    var _S53 : u32 = u32(64) / (*p_8).lanes_0;
    var _S54 : u32 = block_0 * _S53;
    var _S55 : u32 = invocation_1 / _S52;
    var _S56 : u32 = _S54 + _S55;
    var site_2 : Site_0;
    var _S57 : bool = _S56 < ((*p_8).rows_0);
    site_2.active_0 = _S57;
    var _S58 : u32;
    if(_S57)
    {
        _S58 = _S56;
    }
    else
    {
        _S58 = u32(0);
    }
    site_2.row_0 = _S58;
    var _S59 : u32 = invocation_1 % _S52;
    site_2.lane_0 = _S59;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S58 = (*p_8).columns_0;
    }
    else
    {
        _S58 = u32(0);
    }
    site_2.columns_1 = _S58;
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

fn x_lie_0( p_9 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_9).x_offset_0, (*p_9).x_stride_0, (*p_9).x_step_0);
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
    var _S60 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S60;
    squares_0.big_0 = _S60;
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
        var _S61 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S61, _S61));
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
    var _S62 : df_0 = scaled_0(scaled_0(this_3.usual_0, 1.0f / this_3.grown_1), 1.0f / this_3.grown_1);
    var _S63 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S63 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S62, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S63 = _S62;
    }
    return _S63;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S64 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S64 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S64 = scaled_0(root_of_0(this_4.usual_0), 1.0f / this_4.grown_1);
    }
    return _S64;
}

fn c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).c_hi_0, (*p_10).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S65 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S65 = 5.42101086242752217e-20f;
    }
    else
    {
        _S65 = 1.0f;
    }
    return _S65;
}

fn rim_limit_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).limit_hi_0, (*p_11).limit_lo_0);
}

fn less_0( a_35 : df_0,  b_16 : df_0) -> bool
{
    var _S66 : bool;
    if((a_35.hi_0) < (b_16.hi_0))
    {
        _S66 = true;
    }
    else
    {
        if((a_35.hi_0) == (b_16.hi_0))
        {
            _S66 = (a_35.lo_0) < (b_16.lo_0);
        }
        else
        {
            _S66 = false;
        }
    }
    return _S66;
}

fn rim_norm_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).norm_hi_0, (*p_12).norm_lo_0);
}

fn root_c_of_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).root_hi_0, (*p_13).root_lo_0);
}

fn y_lie_0( p_14 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_14).y_offset_0, (*p_14).y_stride_0, (*p_14).y_step_0);
}

struct Stride_0
{
     factor_2 : Dual_1,
     gap_w_0 : Dual_1,
};

fn stride_of_0( c_1 : df_0,  gap_x_value_0 : df_0,  v_sq_value_0 : df_0,  unit_0 : f32) -> Stride_0
{
    var _S67 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S68 : Dual_1 = times_1(variable_0(v_sq_value_0, i32(2)), c_1);
    var stride_2 : Stride_0;
    var _S69 : bool;
    if(unit_0 == 1.0f)
    {
        _S69 = (_0(_S68.value_0, gap_x_value_0).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S69 = false;
    }
    if(_S69)
    {
        var _S70 : Dual_1 = div_1(div_1(_S68, _S67), _S67);
        stride_2.factor_2 = div_1(dual_tanhc_0(_S70), _S67);
        stride_2.gap_w_0 = dual_sech_sq_0(_S70);
        return stride_2;
    }
    stride_2.factor_2 = div_1(constant_1(wide_0(1.0f)), dual_root_1(_S68));
    stride_2.gap_w_0 = constant_1(wide_0(0.0f));
    return stride_2;
}

struct ExpParts_0
{
     along_sum_0 : Dual_1,
     along_x_0 : Dual_1,
     factor_3 : Dual_1,
     gap_0 : df_0,
};

fn exp_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  cross_0 : df_0,  stride_3 : Stride_0,  reach_sq_0 : df_0) -> ExpParts_0
{
    var _S71 : Dual_1 = variable_0(gap_x_value_1, i32(0));
    var _S72 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_3.factor_2, variable_0(cross_0, i32(1))), twice_0(c_2)), _S71), stride_3.gap_w_0), 2.0f), x2A_0(c_2, reach_sq_0));
    var _S73 : Dual_1 = mul_0(_S71, stride_3.gap_w_0);
    var _S74 : Dual_1 = add_0(_S72, _S73);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_0 = div_1(_S71, _S74);
    parts_1.along_x_0 = div_1(_S72, _S74);
    parts_1.factor_3 = stride_3.factor_2;
    parts_1.gap_0 = _0(_S73.value_0, _S74.value_0);
    return parts_1;
}

struct Rim_0
{
     factor_4 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_15 : ptr<function, Ball_std140_0>,  gap_1 : df_0) -> Rim_0
{
    var _S75 : df_0 = wide_0(1.0f);
    var _S76 : df_0 = x2D_0(_S75, gap_1);
    var rim_0 : Rim_0;
    var _S77 : df_0 = rim_limit_0(&((*p_15)));
    var _S78 : i32;
    if(less_0(_S77, _S76))
    {
        _S78 = i32(1);
    }
    else
    {
        _S78 = i32(0);
    }
    var _S79 : u32 = u32(_S78);
    rim_0.clipped_0 = _S79;
    var _S80 : df_0;
    if(_S79 != u32(0))
    {
        var _S81 : df_0 = rim_norm_0(&((*p_15)));
        _S80 = _0(_S81, root_of_0(_S76));
    }
    else
    {
        _S80 = _S75;
    }
    rim_0.factor_4 = _S80;
    return rim_0;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S82 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S82 = value_15.hi_0;
    }
    else
    {
        _S82 = value_15.hi_0 + value_15.lo_0;
    }
    return _S82;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S83 : bool;
    if(this_6.active_0)
    {
        _S83 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S83 = false;
    }
    return _S83;
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
     gap_2 : df_0,
     clipped_1 : u32,
};

fn row_of_0( _S84 : Site_0,  _S85 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S85.offset_0 + _S84.row_0 * _S85.stride_0;
    row_2.step_2 = _S85.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S86 : Row_0,  _S87 : u32) -> f32
{
    return entryPointParams_point_0[_S86.base_0 + _S87 * _S86.step_2];
}

fn report_fault_0( _S88 : u32)
{
    var _S89 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S88);
    return;
}

fn squares_of_0( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Row_0,  _S93 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S93;
    var i_0 : u32 = _S91.lane_0;
    for(;;)
    {
        if(i_0 < (_S91.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S94 : f32 = Row_raw_0(_S92, i_0);
        if(is_bad_0(_S94))
        {
            report_fault_0(_S91.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S94));
        i_0 = i_0 + (*_S90).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S90).lanes_0, _S91);
    return squares_1;
}

fn point_of_0( _S95 : ptr<function, Ball_std140_0>,  _S96 : Site_0,  _S97 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S98 : Row_0 = row_of_0(_S96, _S97);
    point_0.row_1 = _S98;
    var _S99 : Squares_0 = squares_of_0(&((*_S95)), _S96, _S98, no_squares_0());
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
    point_0.clipped_1 = _S107;
    if(_S107 != u32(0))
    {
        var _S108 : df_0 = rim_norm_0(&((*_S95)));
        var _S109 : df_0 = root_c_of_0(&((*_S95)));
        point_0.row_1.scale_0 = scaled_0(_0(_S108, x2A_0(_S109, point_0.length_0)), _S103);
        point_0.length_0 = _0(_S108, _S109);
        point_0.square_0 = _0(x2A_0(_S108, _S108), _S101);
        point_0.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S108, _S108));
    }
    else
    {
        point_0.gap_2 = x2D_0(wide_0(1.0f), _S102);
    }
    return point_0;
}

struct Tangent_0
{
     row_3 : Row_0,
     unit_1 : f32,
     length_1 : df_0,
     square_1 : df_0,
};

fn row_of_1( _S110 : Site_0,  _S111 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S111.offset_0 + _S110.row_0 * _S111.stride_0;
    row_4.step_2 = _S111.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S112 : Row_0,  _S113 : u32) -> f32
{
    return entryPointParams_tangent_0[_S112.base_0 + _S113 * _S112.step_2];
}

fn squares_of_1( _S114 : ptr<function, Ball_std140_0>,  _S115 : Site_0,  _S116 : Row_0,  _S117 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S117;
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
        var _S118 : f32 = Row_raw_1(_S116, i_1);
        if(is_bad_0(_S118))
        {
            report_fault_0(_S115.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S118));
        i_1 = i_1 + (*_S114).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S114).lanes_0, _S115);
    return squares_2;
}

fn tangent_of_0( _S119 : ptr<function, Ball_std140_0>,  _S120 : Site_0,  _S121 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S122 : Row_0 = row_of_1(_S120, _S121);
    tangent_0.row_3 = _S122;
    var _S123 : Squares_0 = squares_of_1(&((*_S119)), _S120, _S122, no_squares_0());
    var _S124 : f32 = Squares_unit_0(_S123);
    tangent_0.unit_1 = _S124;
    tangent_0.row_3.scale_0 = wide_0(_S124);
    tangent_0.length_1 = Squares_length_0(_S123);
    tangent_0.square_1 = Squares_total_0(_S123);
    return tangent_0;
}

fn reach_square_0( _S125 : ptr<function, Ball_std140_0>,  _S126 : Site_0,  _S127 : Row_0,  _S128 : df_0,  _S129 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S126.lane_0;
    for(;;)
    {
        if(i_2 < (_S126.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S130 : f32 = entryPointParams_point_0[_S127.base_0 + i_2 * _S127.step_2];
        var _S131 : bool;
        if((_S127.scale_0.hi_0) == 1.0f)
        {
            _S131 = (_S127.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S131 = false;
        }
        var _S132 : df_0;
        if(_S131)
        {
            _S132 = wide_0(_S130);
        }
        else
        {
            _S132 = x2A_1(_S127.scale_0, _S130);
        }
        var _S133 : f32 = entryPointParams_tangent_0[_S129.base_0 + i_2 * _S129.step_2];
        var _S134 : bool;
        if((_S129.scale_0.hi_0) == 1.0f)
        {
            _S134 = (_S129.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S134 = false;
        }
        var _S135 : df_0;
        if(_S134)
        {
            _S135 = wide_0(_S133);
        }
        else
        {
            _S135 = x2A_1(_S129.scale_0, _S133);
        }
        var _S136 : df_0 = x2B_0(_S132, x2A_0(_S128, _S135));
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_0(_S136, _S136));
        i_2 = i_2 + (*_S125).lanes_0;
    }
    join_0((*_S125).lanes_0, _S126, &(sums_3));
    return sums_3[i32(0)];
}

fn put_0( _S137 : ptr<function, Ball_std140_0>,  _S138 : Site_0,  _S139 : u32,  _S140 : df_0)
{
    entryPointParams_out_0[_S138.row_0 * (*_S137).out_stride_0 + (*_S137).out_column_0 + _S139] = nearest_0(_S140);
    return;
}

fn report_fault_1( _S141 : u32)
{
    var _S142 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S141);
    return;
}

fn refuse_clipped_0( _S143 : ptr<function, Ball_std140_0>,  _S144 : Site_0,  _S145 : u32)
{
    var _S146 : bool;
    if(Site_is_first_0(_S144))
    {
        _S146 = _S145 > u32(0);
    }
    else
    {
        _S146 = false;
    }
    if(_S146)
    {
        _S146 = ((((*_S143).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S146 = false;
    }
    if(_S146)
    {
        report_fault_1(_S144.row_0);
    }
    return;
}

fn count_clipped_0( _S147 : ptr<function, Ball_std140_0>,  _S148 : Site_0,  _S149 : u32,  _S150 : u32)
{
    refuse_clipped_0(&((*_S147)), _S148, _S149);
    var _S151 : bool;
    if(Site_is_first_0(_S148))
    {
        _S151 = (_S149 + _S150) > u32(0);
    }
    else
    {
        _S151 = false;
    }
    if(_S151)
    {
        var _S152 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S149 + _S150);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S153 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S154 : u32 = block_count_0(&(_S153));
        if(block_1 < _S154)
        {
        }
        else
        {
            break;
        }
        var _S155 : u32 = invocation_2.x;
        var _S156 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S157 : Site_0 = site_of_0(&(_S156), block_1, _S155);
        var _S158 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S159 : Lie_0 = x_lie_0(&(_S158));
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : Point_0 = point_of_0(&(_S160), _S157, _S159);
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Lie_0 = y_lie_0(&(_S162));
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : Tangent_0 = tangent_of_0(&(_S164), _S157, _S163);
        var _S166 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S167 : df_0 = c_of_0(&(_S166));
        var _S168 : Stride_0 = stride_of_0(_S167, _S161.gap_2, _S165.square_1, _S165.unit_1);
        var _S169 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S170 : df_0 = reach_square_0(&(_S169), _S157, _S161.row_1, _S168.factor_2.value_0, _S165.row_3);
        var _S171 : ExpParts_0 = exp_parts_0(_S167, _S161.gap_2, wide_0(0.0f), _S168, _S170);
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : Rim_0 = rim_of_0(&(_S172), _S171.gap_0);
        var _S174 : df_0 = x2A_0(_S171.along_sum_0.value_0, _S171.factor_3.value_0);
        var _S175 : df_0 = x2B_0(_S171.along_sum_0.value_0, _S171.along_x_0.value_0);
        var i_3 : u32 = _S157.lane_0;
        for(;;)
        {
            if(i_3 < (_S157.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S176 : f32 = entryPointParams_point_0[_S161.row_1.base_0 + i_3 * _S161.row_1.step_2];
            var _S177 : bool;
            if((_S161.row_1.scale_0.hi_0) == 1.0f)
            {
                _S177 = (_S161.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S177 = false;
            }
            var _S178 : df_0;
            if(_S177)
            {
                _S178 = wide_0(_S176);
            }
            else
            {
                _S178 = x2A_1(_S161.row_1.scale_0, _S176);
            }
            var _S179 : df_0 = x2A_0(_S175, _S178);
            var _S180 : f32 = entryPointParams_tangent_0[_S165.row_3.base_0 + i_3 * _S165.row_3.step_2];
            var _S181 : bool;
            if((_S165.row_3.scale_0.hi_0) == 1.0f)
            {
                _S181 = (_S165.row_3.scale_0.lo_0) == 0.0f;
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
                _S182 = x2A_1(_S165.row_3.scale_0, _S180);
            }
            var _S183 : df_0 = x2A_0(_S173.factor_4, x2B_0(_S179, x2A_0(_S174, _S182)));
            var _S184 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S184), _S157, i_3, _S183);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S185 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S185), _S157, _S161.clipped_1, _S173.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S186 : Site_0,  _S187 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S187.offset_0 + _S186.row_0 * _S187.stride_0;
    row_5.step_2 = _S187.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S188 : Row_0,  _S189 : u32) -> f32
{
    return entryPointParams_tangent_1[_S188.base_0 + _S189 * _S188.step_2];
}

fn report_fault_2( _S190 : u32)
{
    var _S191 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S190);
    return;
}

fn squares_of_2( _S192 : ptr<function, Ball_std140_0>,  _S193 : Site_0,  _S194 : Row_0,  _S195 : Squares_0) -> Squares_0
{
    var squares_3 : Squares_0 = _S195;
    var i_4 : u32 = _S193.lane_0;
    for(;;)
    {
        if(i_4 < (_S193.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S196 : f32 = Row_raw_2(_S194, i_4);
        if(is_bad_0(_S196))
        {
            report_fault_2(_S193.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S196));
        i_4 = i_4 + (*_S192).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S192).lanes_0, _S193);
    return squares_3;
}

fn tangent_of_1( _S197 : ptr<function, Ball_std140_0>,  _S198 : Site_0,  _S199 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S200 : Row_0 = row_of_2(_S198, _S199);
    tangent_1.row_3 = _S200;
    var _S201 : Squares_0 = squares_of_2(&((*_S197)), _S198, _S200, no_squares_0());
    var _S202 : f32 = Squares_unit_0(_S201);
    tangent_1.unit_1 = _S202;
    tangent_1.row_3.scale_0 = wide_0(_S202);
    tangent_1.length_1 = Squares_length_0(_S201);
    tangent_1.square_1 = Squares_total_0(_S201);
    return tangent_1;
}

fn put_1( _S203 : ptr<function, Ball_std140_0>,  _S204 : Site_0,  _S205 : u32,  _S206 : df_0)
{
    entryPointParams_out_1[_S204.row_0 * (*_S203).out_stride_0 + (*_S203).out_column_0 + _S205] = nearest_0(_S206);
    return;
}

fn report_fault_3( _S207 : u32)
{
    var _S208 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S207);
    return;
}

fn refuse_clipped_1( _S209 : ptr<function, Ball_std140_0>,  _S210 : Site_0,  _S211 : u32)
{
    var _S212 : bool;
    if(Site_is_first_0(_S210))
    {
        _S212 = _S211 > u32(0);
    }
    else
    {
        _S212 = false;
    }
    if(_S212)
    {
        _S212 = ((((*_S209).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S212 = false;
    }
    if(_S212)
    {
        report_fault_3(_S210.row_0);
    }
    return;
}

fn count_clipped_1( _S213 : ptr<function, Ball_std140_0>,  _S214 : Site_0,  _S215 : u32,  _S216 : u32)
{
    refuse_clipped_1(&((*_S213)), _S214, _S215);
    var _S217 : bool;
    if(Site_is_first_0(_S214))
    {
        _S217 = (_S215 + _S216) > u32(0);
    }
    else
    {
        _S217 = false;
    }
    if(_S217)
    {
        var _S218 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S215 + _S216);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_exp0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S219 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S220 : u32 = block_count_0(&(_S219));
        if(block_2 < _S220)
        {
        }
        else
        {
            break;
        }
        var _S221 : u32 = invocation_3.x;
        var _S222 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S223 : Site_0 = site_of_0(&(_S222), block_2, _S221);
        var _S224 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S225 : Lie_0 = x_lie_0(&(_S224));
        var _S226 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S227 : Tangent_0 = tangent_of_1(&(_S226), _S223, _S225);
        var _S228 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S229 : df_0 = c_of_0(&(_S228));
        var _S230 : Stride_0 = stride_of_0(_S229, wide_0(1.0f), _S227.square_1, _S227.unit_1);
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : Rim_0 = rim_of_0(&(_S231), _S230.gap_w_0.value_0);
        var _S233 : df_0 = x2A_0(_S232.factor_4, _S230.factor_2.value_0);
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
            var _S234 : f32 = entryPointParams_tangent_1[_S227.row_3.base_0 + i_5 * _S227.row_3.step_2];
            var _S235 : bool;
            if((_S227.row_3.scale_0.hi_0) == 1.0f)
            {
                _S235 = (_S227.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S235 = false;
            }
            var _S236 : df_0;
            if(_S235)
            {
                _S236 = wide_0(_S234);
            }
            else
            {
                _S236 = x2A_1(_S227.row_3.scale_0, _S234);
            }
            var _S237 : df_0 = x2A_0(_S233, _S236);
            var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S238), _S223, i_5, _S237);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S239 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S239), _S223, u32(0), _S232.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

struct Pair_0
{
     along_sum_1 : Dual_1,
     along_x_1 : Dual_1,
};

fn log_parts_0( c_3 : df_0,  gap_x_value_2 : df_0,  gap_y_value_0 : df_0,  gap_sq_0 : df_0) -> Pair_0
{
    var _S240 : Dual_1 = variable_0(gap_x_value_2, i32(0));
    var _S241 : Dual_1 = times_1(variable_0(gap_sq_0, i32(2)), c_3);
    var _S242 : Dual_1 = mul_0(_S240, variable_0(gap_y_value_0, i32(1)));
    var _S243 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S241, _S242)), _S240), dual_root_1(_S242)), dual_root_1(add_0(_S241, _S242)));
    var pair_1 : Pair_0;
    pair_1.along_sum_1 = mul_0(_S243, _S240);
    pair_1.along_x_1 = times_1(mul_0(_S243, _S241), wide_0(-1.0f));
    return pair_1;
}

fn row_of_3( _S244 : Site_0,  _S245 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S245.offset_0 + _S244.row_0 * _S245.stride_0;
    row_6.step_2 = _S245.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S246 : Row_0,  _S247 : u32) -> f32
{
    return entryPointParams_point_1[_S246.base_0 + _S247 * _S246.step_2];
}

fn report_fault_4( _S248 : u32)
{
    var _S249 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S248);
    return;
}

fn squares_of_3( _S250 : ptr<function, Ball_std140_0>,  _S251 : Site_0,  _S252 : Row_0,  _S253 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S253;
    var i_6 : u32 = _S251.lane_0;
    for(;;)
    {
        if(i_6 < (_S251.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S254 : f32 = Row_raw_3(_S252, i_6);
        if(is_bad_0(_S254))
        {
            report_fault_4(_S251.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S254));
        i_6 = i_6 + (*_S250).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S250).lanes_0, _S251);
    return squares_4;
}

fn point_of_1( _S255 : ptr<function, Ball_std140_0>,  _S256 : Site_0,  _S257 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S258 : Row_0 = row_of_3(_S256, _S257);
    point_1.row_1 = _S258;
    var _S259 : Squares_0 = squares_of_3(&((*_S255)), _S256, _S258, no_squares_0());
    point_1.length_0 = Squares_length_0(_S259);
    var _S260 : df_0 = Squares_total_0(_S259);
    point_1.square_0 = _S260;
    var _S261 : df_0 = c_of_0(&((*_S255)));
    var _S262 : df_0 = x2A_0(_S261, _S260);
    var _S263 : f32 = Squares_unit_0(_S259);
    var _S264 : bool;
    if(_S263 != 1.0f)
    {
        _S264 = true;
    }
    else
    {
        var _S265 : df_0 = rim_limit_0(&((*_S255)));
        _S264 = less_0(_S265, _S262);
    }
    var _S266 : i32;
    if(_S264)
    {
        _S266 = i32(1);
    }
    else
    {
        _S266 = i32(0);
    }
    var _S267 : u32 = u32(_S266);
    point_1.clipped_1 = _S267;
    if(_S267 != u32(0))
    {
        var _S268 : df_0 = rim_norm_0(&((*_S255)));
        var _S269 : df_0 = root_c_of_0(&((*_S255)));
        point_1.row_1.scale_0 = scaled_0(_0(_S268, x2A_0(_S269, point_1.length_0)), _S263);
        point_1.length_0 = _0(_S268, _S269);
        point_1.square_0 = _0(x2A_0(_S268, _S268), _S261);
        point_1.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S268, _S268));
    }
    else
    {
        point_1.gap_2 = x2D_0(wide_0(1.0f), _S262);
    }
    return point_1;
}

fn row_of_4( _S270 : Site_0,  _S271 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S271.offset_0 + _S270.row_0 * _S271.stride_0;
    row_7.step_2 = _S271.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_4( _S272 : Row_0,  _S273 : u32) -> f32
{
    return entryPointParams_target_0[_S272.base_0 + _S273 * _S272.step_2];
}

fn squares_of_4( _S274 : ptr<function, Ball_std140_0>,  _S275 : Site_0,  _S276 : Row_0,  _S277 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S277;
    var i_7 : u32 = _S275.lane_0;
    for(;;)
    {
        if(i_7 < (_S275.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S278 : f32 = Row_raw_4(_S276, i_7);
        if(is_bad_0(_S278))
        {
            report_fault_4(_S275.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S278));
        i_7 = i_7 + (*_S274).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S274).lanes_0, _S275);
    return squares_5;
}

fn point_of_2( _S279 : ptr<function, Ball_std140_0>,  _S280 : Site_0,  _S281 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S282 : Row_0 = row_of_4(_S280, _S281);
    point_2.row_1 = _S282;
    var _S283 : Squares_0 = squares_of_4(&((*_S279)), _S280, _S282, no_squares_0());
    point_2.length_0 = Squares_length_0(_S283);
    var _S284 : df_0 = Squares_total_0(_S283);
    point_2.square_0 = _S284;
    var _S285 : df_0 = c_of_0(&((*_S279)));
    var _S286 : df_0 = x2A_0(_S285, _S284);
    var _S287 : f32 = Squares_unit_0(_S283);
    var _S288 : bool;
    if(_S287 != 1.0f)
    {
        _S288 = true;
    }
    else
    {
        var _S289 : df_0 = rim_limit_0(&((*_S279)));
        _S288 = less_0(_S289, _S286);
    }
    var _S290 : i32;
    if(_S288)
    {
        _S290 = i32(1);
    }
    else
    {
        _S290 = i32(0);
    }
    var _S291 : u32 = u32(_S290);
    point_2.clipped_1 = _S291;
    if(_S291 != u32(0))
    {
        var _S292 : df_0 = rim_norm_0(&((*_S279)));
        var _S293 : df_0 = root_c_of_0(&((*_S279)));
        point_2.row_1.scale_0 = scaled_0(_0(_S292, x2A_0(_S293, point_2.length_0)), _S287);
        point_2.length_0 = _0(_S292, _S293);
        point_2.square_0 = _0(x2A_0(_S292, _S292), _S285);
        point_2.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S292, _S292));
    }
    else
    {
        point_2.gap_2 = x2D_0(wide_0(1.0f), _S286);
    }
    return point_2;
}

fn difference_squares_0( _S294 : ptr<function, Ball_std140_0>,  _S295 : Site_0,  _S296 : Row_0,  _S297 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S295.lane_0;
    for(;;)
    {
        if(i_8 < (_S295.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S298 : f32 = entryPointParams_point_1[_S296.base_0 + i_8 * _S296.step_2];
        var _S299 : bool;
        if((_S296.scale_0.hi_0) == 1.0f)
        {
            _S299 = (_S296.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S299 = false;
        }
        var _S300 : df_0;
        if(_S299)
        {
            _S300 = wide_0(_S298);
        }
        else
        {
            _S300 = x2A_1(_S296.scale_0, _S298);
        }
        var _S301 : f32 = entryPointParams_target_0[_S297.base_0 + i_8 * _S297.step_2];
        var _S302 : bool;
        if((_S297.scale_0.hi_0) == 1.0f)
        {
            _S302 = (_S297.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S302 = false;
        }
        var _S303 : df_0;
        if(_S302)
        {
            _S303 = wide_0(_S301);
        }
        else
        {
            _S303 = x2A_1(_S297.scale_0, _S301);
        }
        Squares_add_0(&(squares_6), x2D_0(_S300, _S303));
        i_8 = i_8 + (*_S294).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S294).lanes_0, _S295);
    return squares_6;
}

fn put_2( _S304 : ptr<function, Ball_std140_0>,  _S305 : Site_0,  _S306 : u32,  _S307 : df_0)
{
    entryPointParams_out_2[_S305.row_0 * (*_S304).out_stride_0 + (*_S304).out_column_0 + _S306] = nearest_0(_S307);
    return;
}

fn report_fault_5( _S308 : u32)
{
    var _S309 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S308);
    return;
}

fn refuse_clipped_2( _S310 : ptr<function, Ball_std140_0>,  _S311 : Site_0,  _S312 : u32)
{
    var _S313 : bool;
    if(Site_is_first_0(_S311))
    {
        _S313 = _S312 > u32(0);
    }
    else
    {
        _S313 = false;
    }
    if(_S313)
    {
        _S313 = ((((*_S310).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S313 = false;
    }
    if(_S313)
    {
        report_fault_5(_S311.row_0);
    }
    return;
}

fn count_clipped_2( _S314 : ptr<function, Ball_std140_0>,  _S315 : Site_0,  _S316 : u32,  _S317 : u32)
{
    refuse_clipped_2(&((*_S314)), _S315, _S316);
    var _S318 : bool;
    if(Site_is_first_0(_S315))
    {
        _S318 = (_S316 + _S317) > u32(0);
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        var _S319 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S316 + _S317);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_log(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S320 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S321 : u32 = block_count_0(&(_S320));
        if(block_3 < _S321)
        {
        }
        else
        {
            break;
        }
        var _S322 : u32 = invocation_4.x;
        var _S323 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S324 : Site_0 = site_of_0(&(_S323), block_3, _S322);
        var _S325 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S326 : Lie_0 = x_lie_0(&(_S325));
        var _S327 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S328 : Point_0 = point_of_1(&(_S327), _S324, _S326);
        var _S329 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S330 : Lie_0 = y_lie_0(&(_S329));
        var _S331 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S332 : Point_0 = point_of_2(&(_S331), _S324, _S330);
        var _S333 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S334 : Squares_0 = difference_squares_0(&(_S333), _S324, _S328.row_1, _S332.row_1);
        var _S335 : df_0 = Squares_total_0(_S334);
        var _S336 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S337 : df_0 = c_of_0(&(_S336));
        var _S338 : Pair_0 = log_parts_0(_S337, _S328.gap_2, _S332.gap_2, _S335);
        var i_9 : u32 = _S324.lane_0;
        for(;;)
        {
            if(i_9 < (_S324.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S339 : f32 = entryPointParams_point_1[_S328.row_1.base_0 + i_9 * _S328.row_1.step_2];
            var _S340 : bool;
            if((_S328.row_1.scale_0.hi_0) == 1.0f)
            {
                _S340 = (_S328.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S340 = false;
            }
            var _S341 : df_0;
            if(_S340)
            {
                _S341 = wide_0(_S339);
            }
            else
            {
                _S341 = x2A_1(_S328.row_1.scale_0, _S339);
            }
            var _S342 : f32 = entryPointParams_target_0[_S332.row_1.base_0 + i_9 * _S332.row_1.step_2];
            var _S343 : bool;
            if((_S332.row_1.scale_0.hi_0) == 1.0f)
            {
                _S343 = (_S332.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S343 = false;
            }
            var _S344 : df_0;
            if(_S343)
            {
                _S344 = wide_0(_S342);
            }
            else
            {
                _S344 = x2A_1(_S332.row_1.scale_0, _S342);
            }
            var _S345 : df_0 = x2B_0(x2A_0(_S338.along_sum_1.value_0, x2D_0(_S344, _S341)), x2A_0(_S338.along_x_1.value_0, _S341));
            var _S346 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S346), _S324, i_9, _S345);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S347 : u32 = _S328.clipped_1 + _S332.clipped_1;
        var _S348 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S348), _S324, _S347, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S349 : Site_0,  _S350 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S350.offset_0 + _S349.row_0 * _S350.stride_0;
    row_8.step_2 = _S350.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_5( _S351 : Row_0,  _S352 : u32) -> f32
{
    return entryPointParams_target_1[_S351.base_0 + _S352 * _S351.step_2];
}

fn report_fault_6( _S353 : u32)
{
    var _S354 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S353);
    return;
}

fn squares_of_5( _S355 : ptr<function, Ball_std140_0>,  _S356 : Site_0,  _S357 : Row_0,  _S358 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S358;
    var i_10 : u32 = _S356.lane_0;
    for(;;)
    {
        if(i_10 < (_S356.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S359 : f32 = Row_raw_5(_S357, i_10);
        if(is_bad_0(_S359))
        {
            report_fault_6(_S356.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S359));
        i_10 = i_10 + (*_S355).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S355).lanes_0, _S356);
    return squares_7;
}

fn point_of_3( _S360 : ptr<function, Ball_std140_0>,  _S361 : Site_0,  _S362 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S363 : Row_0 = row_of_5(_S361, _S362);
    point_3.row_1 = _S363;
    var _S364 : Squares_0 = squares_of_5(&((*_S360)), _S361, _S363, no_squares_0());
    point_3.length_0 = Squares_length_0(_S364);
    var _S365 : df_0 = Squares_total_0(_S364);
    point_3.square_0 = _S365;
    var _S366 : df_0 = c_of_0(&((*_S360)));
    var _S367 : df_0 = x2A_0(_S366, _S365);
    var _S368 : f32 = Squares_unit_0(_S364);
    var _S369 : bool;
    if(_S368 != 1.0f)
    {
        _S369 = true;
    }
    else
    {
        var _S370 : df_0 = rim_limit_0(&((*_S360)));
        _S369 = less_0(_S370, _S367);
    }
    var _S371 : i32;
    if(_S369)
    {
        _S371 = i32(1);
    }
    else
    {
        _S371 = i32(0);
    }
    var _S372 : u32 = u32(_S371);
    point_3.clipped_1 = _S372;
    if(_S372 != u32(0))
    {
        var _S373 : df_0 = rim_norm_0(&((*_S360)));
        var _S374 : df_0 = root_c_of_0(&((*_S360)));
        point_3.row_1.scale_0 = scaled_0(_0(_S373, x2A_0(_S374, point_3.length_0)), _S368);
        point_3.length_0 = _0(_S373, _S374);
        point_3.square_0 = _0(x2A_0(_S373, _S373), _S366);
        point_3.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S373, _S373));
    }
    else
    {
        point_3.gap_2 = x2D_0(wide_0(1.0f), _S367);
    }
    return point_3;
}

fn put_3( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : u32,  _S378 : df_0)
{
    entryPointParams_out_3[_S376.row_0 * (*_S375).out_stride_0 + (*_S375).out_column_0 + _S377] = nearest_0(_S378);
    return;
}

fn report_fault_7( _S379 : u32)
{
    var _S380 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S379);
    return;
}

fn refuse_clipped_3( _S381 : ptr<function, Ball_std140_0>,  _S382 : Site_0,  _S383 : u32)
{
    var _S384 : bool;
    if(Site_is_first_0(_S382))
    {
        _S384 = _S383 > u32(0);
    }
    else
    {
        _S384 = false;
    }
    if(_S384)
    {
        _S384 = ((((*_S381).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S384 = false;
    }
    if(_S384)
    {
        report_fault_7(_S382.row_0);
    }
    return;
}

fn count_clipped_3( _S385 : ptr<function, Ball_std140_0>,  _S386 : Site_0,  _S387 : u32,  _S388 : u32)
{
    refuse_clipped_3(&((*_S385)), _S386, _S387);
    var _S389 : bool;
    if(Site_is_first_0(_S386))
    {
        _S389 = (_S387 + _S388) > u32(0);
    }
    else
    {
        _S389 = false;
    }
    if(_S389)
    {
        var _S390 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S387 + _S388);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_log0(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S391 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S392 : u32 = block_count_0(&(_S391));
        if(block_4 < _S392)
        {
        }
        else
        {
            break;
        }
        var _S393 : u32 = invocation_5.x;
        var _S394 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S395 : Site_0 = site_of_0(&(_S394), block_4, _S393);
        var _S396 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S397 : Lie_0 = x_lie_0(&(_S396));
        var _S398 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S399 : Point_0 = point_of_3(&(_S398), _S395, _S397);
        var _S400 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S401 : df_0 = c_of_0(&(_S400));
        var _S402 : Dual_0 = artanhc_0(_S401, constant_0(_S399.square_0), _S399.gap_2);
        var i_11 : u32 = _S395.lane_0;
        for(;;)
        {
            if(i_11 < (_S395.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S403 : f32 = entryPointParams_target_1[_S399.row_1.base_0 + i_11 * _S399.row_1.step_2];
            var _S404 : bool;
            if((_S399.row_1.scale_0.hi_0) == 1.0f)
            {
                _S404 = (_S399.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S404 = false;
            }
            var _S405 : df_0;
            if(_S404)
            {
                _S405 = wide_0(_S403);
            }
            else
            {
                _S405 = x2A_1(_S399.row_1.scale_0, _S403);
            }
            var _S406 : df_0 = x2A_0(_S402.value_0, _S405);
            var _S407 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S407), _S395, i_11, _S406);
            i_11 = i_11 + entryPointParams_3.p_3.lanes_0;
        }
        var _S408 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S408), _S395, _S399.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn time_of_0( p_16 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_16).time_hi_0, (*p_16).time_lo_0);
}

fn velocity_square_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> df_0
{
    var _S409 : df_0 = _0(x2A_0(c_4, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S410 : df_0 = x2A_0(x2A_0(asinhc_0(_S409).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S409, _S410), _S410), c_4);
}

fn row_of_6( _S411 : Site_0,  _S412 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S412.offset_0 + _S411.row_0 * _S412.stride_0;
    row_9.step_2 = _S412.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_6( _S413 : Row_0,  _S414 : u32) -> f32
{
    return entryPointParams_start_0[_S413.base_0 + _S414 * _S413.step_2];
}

fn report_fault_8( _S415 : u32)
{
    var _S416 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S415);
    return;
}

fn squares_of_6( _S417 : ptr<function, Ball_std140_0>,  _S418 : Site_0,  _S419 : Row_0,  _S420 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S420;
    var i_12 : u32 = _S418.lane_0;
    for(;;)
    {
        if(i_12 < (_S418.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S421 : f32 = Row_raw_6(_S419, i_12);
        if(is_bad_0(_S421))
        {
            report_fault_8(_S418.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S421));
        i_12 = i_12 + (*_S417).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S417).lanes_0, _S418);
    return squares_8;
}

fn point_of_4( _S422 : ptr<function, Ball_std140_0>,  _S423 : Site_0,  _S424 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S425 : Row_0 = row_of_6(_S423, _S424);
    point_4.row_1 = _S425;
    var _S426 : Squares_0 = squares_of_6(&((*_S422)), _S423, _S425, no_squares_0());
    point_4.length_0 = Squares_length_0(_S426);
    var _S427 : df_0 = Squares_total_0(_S426);
    point_4.square_0 = _S427;
    var _S428 : df_0 = c_of_0(&((*_S422)));
    var _S429 : df_0 = x2A_0(_S428, _S427);
    var _S430 : f32 = Squares_unit_0(_S426);
    var _S431 : bool;
    if(_S430 != 1.0f)
    {
        _S431 = true;
    }
    else
    {
        var _S432 : df_0 = rim_limit_0(&((*_S422)));
        _S431 = less_0(_S432, _S429);
    }
    var _S433 : i32;
    if(_S431)
    {
        _S433 = i32(1);
    }
    else
    {
        _S433 = i32(0);
    }
    var _S434 : u32 = u32(_S433);
    point_4.clipped_1 = _S434;
    if(_S434 != u32(0))
    {
        var _S435 : df_0 = rim_norm_0(&((*_S422)));
        var _S436 : df_0 = root_c_of_0(&((*_S422)));
        point_4.row_1.scale_0 = scaled_0(_0(_S435, x2A_0(_S436, point_4.length_0)), _S430);
        point_4.length_0 = _0(_S435, _S436);
        point_4.square_0 = _0(x2A_0(_S435, _S435), _S428);
        point_4.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S435, _S435));
    }
    else
    {
        point_4.gap_2 = x2D_0(wide_0(1.0f), _S429);
    }
    return point_4;
}

fn row_of_7( _S437 : Site_0,  _S438 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S438.offset_0 + _S437.row_0 * _S438.stride_0;
    row_10.step_2 = _S438.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_7( _S439 : Row_0,  _S440 : u32) -> f32
{
    return entryPointParams_end_0[_S439.base_0 + _S440 * _S439.step_2];
}

fn squares_of_7( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : Row_0,  _S444 : Squares_0) -> Squares_0
{
    var squares_9 : Squares_0 = _S444;
    var i_13 : u32 = _S442.lane_0;
    for(;;)
    {
        if(i_13 < (_S442.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S445 : f32 = Row_raw_7(_S443, i_13);
        if(is_bad_0(_S445))
        {
            report_fault_8(_S442.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S445));
        i_13 = i_13 + (*_S441).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S441).lanes_0, _S442);
    return squares_9;
}

fn point_of_5( _S446 : ptr<function, Ball_std140_0>,  _S447 : Site_0,  _S448 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S449 : Row_0 = row_of_7(_S447, _S448);
    point_5.row_1 = _S449;
    var _S450 : Squares_0 = squares_of_7(&((*_S446)), _S447, _S449, no_squares_0());
    point_5.length_0 = Squares_length_0(_S450);
    var _S451 : df_0 = Squares_total_0(_S450);
    point_5.square_0 = _S451;
    var _S452 : df_0 = c_of_0(&((*_S446)));
    var _S453 : df_0 = x2A_0(_S452, _S451);
    var _S454 : f32 = Squares_unit_0(_S450);
    var _S455 : bool;
    if(_S454 != 1.0f)
    {
        _S455 = true;
    }
    else
    {
        var _S456 : df_0 = rim_limit_0(&((*_S446)));
        _S455 = less_0(_S456, _S453);
    }
    var _S457 : i32;
    if(_S455)
    {
        _S457 = i32(1);
    }
    else
    {
        _S457 = i32(0);
    }
    var _S458 : u32 = u32(_S457);
    point_5.clipped_1 = _S458;
    if(_S458 != u32(0))
    {
        var _S459 : df_0 = rim_norm_0(&((*_S446)));
        var _S460 : df_0 = root_c_of_0(&((*_S446)));
        point_5.row_1.scale_0 = scaled_0(_0(_S459, x2A_0(_S460, point_5.length_0)), _S454);
        point_5.length_0 = _0(_S459, _S460);
        point_5.square_0 = _0(x2A_0(_S459, _S459), _S452);
        point_5.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S459, _S459));
    }
    else
    {
        point_5.gap_2 = x2D_0(wide_0(1.0f), _S453);
    }
    return point_5;
}

fn difference_squares_1( _S461 : ptr<function, Ball_std140_0>,  _S462 : Site_0,  _S463 : Row_0,  _S464 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S462.lane_0;
    for(;;)
    {
        if(i_14 < (_S462.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S465 : f32 = entryPointParams_start_0[_S463.base_0 + i_14 * _S463.step_2];
        var _S466 : bool;
        if((_S463.scale_0.hi_0) == 1.0f)
        {
            _S466 = (_S463.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S466 = false;
        }
        var _S467 : df_0;
        if(_S466)
        {
            _S467 = wide_0(_S465);
        }
        else
        {
            _S467 = x2A_1(_S463.scale_0, _S465);
        }
        var _S468 : f32 = entryPointParams_end_0[_S464.base_0 + i_14 * _S464.step_2];
        var _S469 : bool;
        if((_S464.scale_0.hi_0) == 1.0f)
        {
            _S469 = (_S464.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S469 = false;
        }
        var _S470 : df_0;
        if(_S469)
        {
            _S470 = wide_0(_S468);
        }
        else
        {
            _S470 = x2A_1(_S464.scale_0, _S468);
        }
        Squares_add_0(&(squares_10), x2D_0(_S467, _S470));
        i_14 = i_14 + (*_S461).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S461).lanes_0, _S462);
    return squares_10;
}

fn put_4( _S471 : ptr<function, Ball_std140_0>,  _S472 : Site_0,  _S473 : u32,  _S474 : df_0)
{
    entryPointParams_out_4[_S472.row_0 * (*_S471).out_stride_0 + (*_S471).out_column_0 + _S473] = nearest_0(_S474);
    return;
}

fn report_fault_9( _S475 : u32)
{
    var _S476 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S475);
    return;
}

fn refuse_clipped_4( _S477 : ptr<function, Ball_std140_0>,  _S478 : Site_0,  _S479 : u32)
{
    var _S480 : bool;
    if(Site_is_first_0(_S478))
    {
        _S480 = _S479 > u32(0);
    }
    else
    {
        _S480 = false;
    }
    if(_S480)
    {
        _S480 = ((((*_S477).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S480 = false;
    }
    if(_S480)
    {
        report_fault_9(_S478.row_0);
    }
    return;
}

fn count_clipped_4( _S481 : ptr<function, Ball_std140_0>,  _S482 : Site_0,  _S483 : u32,  _S484 : u32)
{
    refuse_clipped_4(&((*_S481)), _S482, _S483);
    var _S485 : bool;
    if(Site_is_first_0(_S482))
    {
        _S485 = (_S483 + _S484) > u32(0);
    }
    else
    {
        _S485 = false;
    }
    if(_S485)
    {
        var _S486 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S483 + _S484);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    var _S487 : u32;
    var _S488 : bool;
    var _S489 : bool;
    var _S490 : df_0;
    var _S491 : df_0;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S492 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S493 : u32 = block_count_0(&(_S492));
        if(block_5 < _S493)
        {
        }
        else
        {
            break;
        }
        var _S494 : u32 = invocation_6.x;
        var _S495 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S496 : Site_0 = site_of_0(&(_S495), block_5, _S494);
        var _S497 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S498 : Lie_0 = x_lie_0(&(_S497));
        var _S499 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S500 : Point_0 = point_of_4(&(_S499), _S496, _S498);
        var _S501 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S502 : Lie_0 = y_lie_0(&(_S501));
        var _S503 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S504 : Point_0 = point_of_5(&(_S503), _S496, _S502);
        var _S505 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S506 : df_0 = c_of_0(&(_S505));
        var _S507 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S508 : df_0 = time_of_0(&(_S507));
        var _S509 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S510 : Squares_0 = difference_squares_1(&(_S509), _S496, _S500.row_1, _S504.row_1);
        var _S511 : df_0 = Squares_total_0(_S510);
        var _S512 : Pair_0 = log_parts_0(_S506, _S500.gap_2, _S504.gap_2, _S511);
        var _S513 : Stride_0 = stride_of_0(_S506, _S500.gap_2, velocity_square_0(_S506, _S500.gap_2, _S504.gap_2, _S511, _S508), 1.0f);
        var _S514 : df_0 = x2A_0(_S513.factor_2.value_0, x2A_0(_S508, _S512.along_sum_1.value_0));
        var _S515 : df_0 = x2B_1(x2A_0(_S513.factor_2.value_0, x2A_0(_S508, _S512.along_x_1.value_0)), 1.0f);
        var _S516 : df_0 = wide_0(0.0f);
        var sums_4 : array<df_0, i32(1)>;
        sums_4[i32(0)] = _S516;
        var i_15 : u32 = _S496.lane_0;
        for(;;)
        {
            _S487 = _S496.columns_1;
            if(i_15 < (_S496.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S517 : f32 = entryPointParams_start_0[_S500.row_1.base_0 + i_15 * _S500.row_1.step_2];
            if((_S500.row_1.scale_0.hi_0) == 1.0f)
            {
                _S488 = (_S500.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S488 = false;
            }
            if(_S488)
            {
                _S490 = wide_0(_S517);
            }
            else
            {
                _S490 = x2A_1(_S500.row_1.scale_0, _S517);
            }
            var _S518 : df_0 = x2A_0(_S515, _S490);
            var _S519 : f32 = entryPointParams_end_0[_S504.row_1.base_0 + i_15 * _S504.row_1.step_2];
            if((_S504.row_1.scale_0.hi_0) == 1.0f)
            {
                _S489 = (_S504.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S489 = false;
            }
            if(_S489)
            {
                _S491 = wide_0(_S519);
            }
            else
            {
                _S491 = x2A_1(_S504.row_1.scale_0, _S519);
            }
            var _S520 : df_0 = x2B_0(_S518, x2A_0(_S514, x2D_0(_S491, _S490)));
            sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S520, _S520));
            i_15 = i_15 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S496, &(sums_4));
        var _S521 : ExpParts_0 = exp_parts_0(_S506, _S500.gap_2, _S516, _S513, sums_4[i32(0)]);
        var _S522 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S523 : Rim_0 = rim_of_0(&(_S522), _S521.gap_0);
        var _S524 : df_0 = x2A_0(_S523.factor_4, x2A_0(_S521.along_sum_0.value_0, _S514));
        var _S525 : df_0 = x2A_0(_S523.factor_4, x2B_0(x2A_0(_S521.along_sum_0.value_0, _S515), _S521.along_x_0.value_0));
        var i_16 : u32 = _S496.lane_0;
        for(;;)
        {
            if(i_16 < _S487)
            {
            }
            else
            {
                break;
            }
            var _S526 : f32 = entryPointParams_start_0[_S500.row_1.base_0 + i_16 * _S500.row_1.step_2];
            if((_S500.row_1.scale_0.hi_0) == 1.0f)
            {
                _S488 = (_S500.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S488 = false;
            }
            if(_S488)
            {
                _S490 = wide_0(_S526);
            }
            else
            {
                _S490 = x2A_1(_S500.row_1.scale_0, _S526);
            }
            var _S527 : df_0 = x2A_0(_S525, _S490);
            var _S528 : f32 = entryPointParams_end_0[_S504.row_1.base_0 + i_16 * _S504.row_1.step_2];
            if((_S504.row_1.scale_0.hi_0) == 1.0f)
            {
                _S489 = (_S504.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S489 = false;
            }
            if(_S489)
            {
                _S491 = wide_0(_S528);
            }
            else
            {
                _S491 = x2A_1(_S504.row_1.scale_0, _S528);
            }
            var _S529 : df_0 = x2B_0(_S527, x2A_0(_S524, x2D_0(_S491, _S490)));
            var _S530 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S530), _S496, i_16, _S529);
            i_16 = i_16 + entryPointParams_4.p_4.lanes_0;
        }
        var _S531 : u32 = _S500.clipped_1 + _S504.clipped_1;
        var _S532 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S532), _S496, _S531, _S523.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S533 : Site_0,  _S534 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S534.offset_0 + _S533.row_0 * _S534.stride_0;
    row_11.step_2 = _S534.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_8( _S535 : Row_0,  _S536 : u32) -> f32
{
    return entryPointParams_point_2[_S535.base_0 + _S536 * _S535.step_2];
}

fn report_fault_10( _S537 : u32)
{
    var _S538 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S537);
    return;
}

fn squares_of_8( _S539 : ptr<function, Ball_std140_0>,  _S540 : Site_0,  _S541 : Row_0,  _S542 : Squares_0) -> Squares_0
{
    var squares_11 : Squares_0 = _S542;
    var i_17 : u32 = _S540.lane_0;
    for(;;)
    {
        if(i_17 < (_S540.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S543 : f32 = Row_raw_8(_S541, i_17);
        if(is_bad_0(_S543))
        {
            report_fault_10(_S540.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S543));
        i_17 = i_17 + (*_S539).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S539).lanes_0, _S540);
    return squares_11;
}

fn point_of_6( _S544 : ptr<function, Ball_std140_0>,  _S545 : Site_0,  _S546 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S547 : Row_0 = row_of_8(_S545, _S546);
    point_6.row_1 = _S547;
    var _S548 : Squares_0 = squares_of_8(&((*_S544)), _S545, _S547, no_squares_0());
    point_6.length_0 = Squares_length_0(_S548);
    var _S549 : df_0 = Squares_total_0(_S548);
    point_6.square_0 = _S549;
    var _S550 : df_0 = c_of_0(&((*_S544)));
    var _S551 : df_0 = x2A_0(_S550, _S549);
    var _S552 : f32 = Squares_unit_0(_S548);
    var _S553 : bool;
    if(_S552 != 1.0f)
    {
        _S553 = true;
    }
    else
    {
        var _S554 : df_0 = rim_limit_0(&((*_S544)));
        _S553 = less_0(_S554, _S551);
    }
    var _S555 : i32;
    if(_S553)
    {
        _S555 = i32(1);
    }
    else
    {
        _S555 = i32(0);
    }
    var _S556 : u32 = u32(_S555);
    point_6.clipped_1 = _S556;
    if(_S556 != u32(0))
    {
        var _S557 : df_0 = rim_norm_0(&((*_S544)));
        var _S558 : df_0 = root_c_of_0(&((*_S544)));
        point_6.row_1.scale_0 = scaled_0(_0(_S557, x2A_0(_S558, point_6.length_0)), _S552);
        point_6.length_0 = _0(_S557, _S558);
        point_6.square_0 = _0(x2A_0(_S557, _S557), _S550);
        point_6.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S557, _S557));
    }
    else
    {
        point_6.gap_2 = x2D_0(wide_0(1.0f), _S551);
    }
    return point_6;
}

fn put_5( _S559 : ptr<function, Ball_std140_0>,  _S560 : Site_0,  _S561 : u32,  _S562 : df_0)
{
    entryPointParams_out_5[_S560.row_0 * (*_S559).out_stride_0 + (*_S559).out_column_0 + _S561] = nearest_0(_S562);
    return;
}

fn report_fault_11( _S563 : u32)
{
    var _S564 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S563);
    return;
}

fn refuse_clipped_5( _S565 : ptr<function, Ball_std140_0>,  _S566 : Site_0,  _S567 : u32)
{
    var _S568 : bool;
    if(Site_is_first_0(_S566))
    {
        _S568 = _S567 > u32(0);
    }
    else
    {
        _S568 = false;
    }
    if(_S568)
    {
        _S568 = ((((*_S565).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S568 = false;
    }
    if(_S568)
    {
        report_fault_11(_S566.row_0);
    }
    return;
}

fn count_clipped_5( _S569 : ptr<function, Ball_std140_0>,  _S570 : Site_0,  _S571 : u32,  _S572 : u32)
{
    refuse_clipped_5(&((*_S569)), _S570, _S571);
    var _S573 : bool;
    if(Site_is_first_0(_S570))
    {
        _S573 = (_S571 + _S572) > u32(0);
    }
    else
    {
        _S573 = false;
    }
    if(_S573)
    {
        var _S574 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S571 + _S572);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_project(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S575 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S576 : u32 = block_count_0(&(_S575));
        if(block_6 < _S576)
        {
        }
        else
        {
            break;
        }
        var _S577 : u32 = invocation_7.x;
        var _S578 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S579 : Site_0 = site_of_0(&(_S578), block_6, _S577);
        var _S580 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S581 : Lie_0 = x_lie_0(&(_S580));
        var _S582 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S583 : Point_0 = point_of_6(&(_S582), _S579, _S581);
        var i_18 : u32 = _S579.lane_0;
        for(;;)
        {
            if(i_18 < (_S579.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S584 : f32 = entryPointParams_point_2[_S583.row_1.base_0 + i_18 * _S583.row_1.step_2];
            var _S585 : bool;
            if((_S583.row_1.scale_0.hi_0) == 1.0f)
            {
                _S585 = (_S583.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S585 = false;
            }
            var _S586 : df_0;
            if(_S585)
            {
                _S586 = wide_0(_S584);
            }
            else
            {
                _S586 = x2A_1(_S583.row_1.scale_0, _S584);
            }
            var _S587 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S587), _S579, i_18, _S586);
            i_18 = i_18 + entryPointParams_5.p_5.lanes_0;
        }
        var _S588 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S588), _S579, u32(0), _S583.clipped_1);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_9( _S589 : Site_0,  _S590 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S590.offset_0 + _S589.row_0 * _S590.stride_0;
    row_12.step_2 = _S590.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S591 : Row_0,  _S592 : u32) -> f32
{
    return entryPointParams_point_3[_S591.base_0 + _S592 * _S591.step_2];
}

fn report_fault_12( _S593 : u32)
{
    var _S594 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S593);
    return;
}

fn squares_of_9( _S595 : ptr<function, Ball_std140_0>,  _S596 : Site_0,  _S597 : Row_0,  _S598 : Squares_0) -> Squares_0
{
    var squares_12 : Squares_0 = _S598;
    var i_19 : u32 = _S596.lane_0;
    for(;;)
    {
        if(i_19 < (_S596.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S599 : f32 = Row_raw_9(_S597, i_19);
        if(is_bad_0(_S599))
        {
            report_fault_12(_S596.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S599));
        i_19 = i_19 + (*_S595).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S595).lanes_0, _S596);
    return squares_12;
}

fn point_of_7( _S600 : ptr<function, Ball_std140_0>,  _S601 : Site_0,  _S602 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S603 : Row_0 = row_of_9(_S601, _S602);
    point_7.row_1 = _S603;
    var _S604 : Squares_0 = squares_of_9(&((*_S600)), _S601, _S603, no_squares_0());
    point_7.length_0 = Squares_length_0(_S604);
    var _S605 : df_0 = Squares_total_0(_S604);
    point_7.square_0 = _S605;
    var _S606 : df_0 = c_of_0(&((*_S600)));
    var _S607 : df_0 = x2A_0(_S606, _S605);
    var _S608 : f32 = Squares_unit_0(_S604);
    var _S609 : bool;
    if(_S608 != 1.0f)
    {
        _S609 = true;
    }
    else
    {
        var _S610 : df_0 = rim_limit_0(&((*_S600)));
        _S609 = less_0(_S610, _S607);
    }
    var _S611 : i32;
    if(_S609)
    {
        _S611 = i32(1);
    }
    else
    {
        _S611 = i32(0);
    }
    var _S612 : u32 = u32(_S611);
    point_7.clipped_1 = _S612;
    if(_S612 != u32(0))
    {
        var _S613 : df_0 = rim_norm_0(&((*_S600)));
        var _S614 : df_0 = root_c_of_0(&((*_S600)));
        point_7.row_1.scale_0 = scaled_0(_0(_S613, x2A_0(_S614, point_7.length_0)), _S608);
        point_7.length_0 = _0(_S613, _S614);
        point_7.square_0 = _0(x2A_0(_S613, _S613), _S606);
        point_7.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S613, _S613));
    }
    else
    {
        point_7.gap_2 = x2D_0(wide_0(1.0f), _S607);
    }
    return point_7;
}

fn put_6( _S615 : ptr<function, Ball_std140_0>,  _S616 : Site_0,  _S617 : u32,  _S618 : df_0)
{
    entryPointParams_out_6[_S616.row_0 * (*_S615).out_stride_0 + (*_S615).out_column_0 + _S617] = nearest_0(_S618);
    return;
}

fn report_fault_13( _S619 : u32)
{
    var _S620 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S619);
    return;
}

fn refuse_clipped_6( _S621 : ptr<function, Ball_std140_0>,  _S622 : Site_0,  _S623 : u32)
{
    var _S624 : bool;
    if(Site_is_first_0(_S622))
    {
        _S624 = _S623 > u32(0);
    }
    else
    {
        _S624 = false;
    }
    if(_S624)
    {
        _S624 = ((((*_S621).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S624 = false;
    }
    if(_S624)
    {
        report_fault_13(_S622.row_0);
    }
    return;
}

fn count_clipped_6( _S625 : ptr<function, Ball_std140_0>,  _S626 : Site_0,  _S627 : u32,  _S628 : u32)
{
    refuse_clipped_6(&((*_S625)), _S626, _S627);
    var _S629 : bool;
    if(Site_is_first_0(_S626))
    {
        _S629 = (_S627 + _S628) > u32(0);
    }
    else
    {
        _S629 = false;
    }
    if(_S629)
    {
        var _S630 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S627 + _S628);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_to_lorentz(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S631 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S632 : u32 = block_count_0(&(_S631));
        if(block_7 < _S632)
        {
        }
        else
        {
            break;
        }
        var _S633 : u32 = invocation_8.x;
        var _S634 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S635 : Site_0 = site_of_0(&(_S634), block_7, _S633);
        var _S636 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S637 : Lie_0 = x_lie_0(&(_S636));
        var _S638 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S639 : Point_0 = point_of_7(&(_S638), _S635, _S637);
        var _S640 : df_0 = _0(wide_0(2.0f), _S639.gap_2);
        var i_20 : u32 = _S635.lane_0;
        for(;;)
        {
            if(i_20 < (_S635.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S641 : u32 = i_20 + u32(1);
            var _S642 : f32 = entryPointParams_point_3[_S639.row_1.base_0 + i_20 * _S639.row_1.step_2];
            var _S643 : bool;
            if((_S639.row_1.scale_0.hi_0) == 1.0f)
            {
                _S643 = (_S639.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S643 = false;
            }
            var _S644 : df_0;
            if(_S643)
            {
                _S644 = wide_0(_S642);
            }
            else
            {
                _S644 = x2A_1(_S639.row_1.scale_0, _S642);
            }
            var _S645 : df_0 = x2A_0(_S640, _S644);
            var _S646 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S646), _S635, _S641, _S645);
            i_20 = i_20 + entryPointParams_6.p_6.lanes_0;
        }
        if(Site_is_first_0(_S635))
        {
            var _S647 : df_0 = x2D_1(_S640, 1.0f);
            var _S648 : Ball_std140_0 = entryPointParams_6.p_6;
            var _S649 : df_0 = root_c_of_0(&(_S648));
            var _S650 : df_0 = _0(_S647, _S649);
            var _S651 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S651), _S635, u32(0), _S650);
        }
        var _S652 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S652), _S635, _S639.clipped_1, u32(0));
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


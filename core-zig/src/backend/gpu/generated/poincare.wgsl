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
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S60 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S60;
    squares_0.big_0 = _S60;
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
        var _S61 : df_0 = scaled_0(value_14, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S61, _S61));
    }
    else
    {
        var _S62 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S62, _S62));
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
    var _S63 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S63 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S63 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
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
        _S64 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
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

fn squares_of_0( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
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
        var _S93 : f32 = Row_raw_0(_S92, i_0);
        if(is_bad_0(_S93))
        {
            report_fault_0(_S91.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S93));
        i_0 = i_0 + (*_S90).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S90).lanes_0, _S91);
    return squares_1;
}

fn point_of_0( _S94 : ptr<function, Ball_std140_0>,  _S95 : Site_0,  _S96 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S97 : Row_0 = row_of_0(_S95, _S96);
    point_0.row_1 = _S97;
    var _S98 : Squares_0 = squares_of_0(&((*_S94)), _S95, _S97);
    point_0.length_0 = Squares_length_0(_S98);
    var _S99 : df_0 = Squares_total_0(_S98);
    point_0.square_0 = _S99;
    var _S100 : df_0 = c_of_0(&((*_S94)));
    var _S101 : df_0 = x2A_0(_S100, _S99);
    var _S102 : f32 = Squares_unit_0(_S98);
    var _S103 : bool;
    if(_S102 != 1.0f)
    {
        _S103 = true;
    }
    else
    {
        var _S104 : df_0 = rim_limit_0(&((*_S94)));
        _S103 = less_0(_S104, _S101);
    }
    var _S105 : i32;
    if(_S103)
    {
        _S105 = i32(1);
    }
    else
    {
        _S105 = i32(0);
    }
    var _S106 : u32 = u32(_S105);
    point_0.clipped_1 = _S106;
    if(_S106 != u32(0))
    {
        var _S107 : df_0 = rim_norm_0(&((*_S94)));
        var _S108 : df_0 = root_c_of_0(&((*_S94)));
        point_0.row_1.scale_0 = scaled_0(_0(_S107, x2A_0(_S108, point_0.length_0)), _S102);
        point_0.length_0 = _0(_S107, _S108);
        point_0.square_0 = _0(x2A_0(_S107, _S107), _S100);
        point_0.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S107, _S107));
    }
    else
    {
        point_0.gap_2 = x2D_0(wide_0(1.0f), _S101);
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

fn row_of_1( _S109 : Site_0,  _S110 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S110.offset_0 + _S109.row_0 * _S110.stride_0;
    row_4.step_2 = _S110.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S111 : Row_0,  _S112 : u32) -> f32
{
    return entryPointParams_tangent_0[_S111.base_0 + _S112 * _S111.step_2];
}

fn squares_of_1( _S113 : ptr<function, Ball_std140_0>,  _S114 : Site_0,  _S115 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S114.lane_0;
    for(;;)
    {
        if(i_1 < (_S114.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S116 : f32 = Row_raw_1(_S115, i_1);
        if(is_bad_0(_S116))
        {
            report_fault_0(_S114.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S116));
        i_1 = i_1 + (*_S113).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S113).lanes_0, _S114);
    return squares_2;
}

fn tangent_of_0( _S117 : ptr<function, Ball_std140_0>,  _S118 : Site_0,  _S119 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S120 : Row_0 = row_of_1(_S118, _S119);
    tangent_0.row_3 = _S120;
    var _S121 : Squares_0 = squares_of_1(&((*_S117)), _S118, _S120);
    var _S122 : f32 = Squares_unit_0(_S121);
    tangent_0.unit_1 = _S122;
    tangent_0.row_3.scale_0 = wide_0(_S122);
    tangent_0.length_1 = Squares_length_0(_S121);
    tangent_0.square_1 = Squares_total_0(_S121);
    return tangent_0;
}

fn reach_square_0( _S123 : ptr<function, Ball_std140_0>,  _S124 : Site_0,  _S125 : Row_0,  _S126 : df_0,  _S127 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S124.lane_0;
    for(;;)
    {
        if(i_2 < (_S124.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S128 : f32 = entryPointParams_point_0[_S125.base_0 + i_2 * _S125.step_2];
        var _S129 : bool;
        if((_S125.scale_0.hi_0) == 1.0f)
        {
            _S129 = (_S125.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S129 = false;
        }
        var _S130 : df_0;
        if(_S129)
        {
            _S130 = wide_0(_S128);
        }
        else
        {
            _S130 = x2A_1(_S125.scale_0, _S128);
        }
        var _S131 : f32 = entryPointParams_tangent_0[_S127.base_0 + i_2 * _S127.step_2];
        var _S132 : bool;
        if((_S127.scale_0.hi_0) == 1.0f)
        {
            _S132 = (_S127.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S132 = false;
        }
        var _S133 : df_0;
        if(_S132)
        {
            _S133 = wide_0(_S131);
        }
        else
        {
            _S133 = x2A_1(_S127.scale_0, _S131);
        }
        var _S134 : df_0 = x2B_0(_S130, x2A_0(_S126, _S133));
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_0(_S134, _S134));
        i_2 = i_2 + (*_S123).lanes_0;
    }
    join_0((*_S123).lanes_0, _S124, &(sums_3));
    return sums_3[i32(0)];
}

fn put_0( _S135 : ptr<function, Ball_std140_0>,  _S136 : Site_0,  _S137 : u32,  _S138 : df_0)
{
    entryPointParams_out_0[_S136.row_0 * (*_S135).out_stride_0 + (*_S135).out_column_0 + _S137] = nearest_0(_S138);
    return;
}

fn report_fault_1( _S139 : u32)
{
    var _S140 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S139);
    return;
}

fn refuse_clipped_0( _S141 : ptr<function, Ball_std140_0>,  _S142 : Site_0,  _S143 : u32)
{
    var _S144 : bool;
    if(Site_is_first_0(_S142))
    {
        _S144 = _S143 > u32(0);
    }
    else
    {
        _S144 = false;
    }
    if(_S144)
    {
        _S144 = ((((*_S141).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S144 = false;
    }
    if(_S144)
    {
        report_fault_1(_S142.row_0);
    }
    return;
}

fn count_clipped_0( _S145 : ptr<function, Ball_std140_0>,  _S146 : Site_0,  _S147 : u32,  _S148 : u32)
{
    refuse_clipped_0(&((*_S145)), _S146, _S147);
    var _S149 : bool;
    if(Site_is_first_0(_S146))
    {
        _S149 = (_S147 + _S148) > u32(0);
    }
    else
    {
        _S149 = false;
    }
    if(_S149)
    {
        var _S150 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S147 + _S148);
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
        var _S151 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S152 : u32 = block_count_0(&(_S151));
        if(block_1 < _S152)
        {
        }
        else
        {
            break;
        }
        var _S153 : u32 = invocation_2.x;
        var _S154 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S155 : Site_0 = site_of_0(&(_S154), block_1, _S153);
        var _S156 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S157 : Lie_0 = x_lie_0(&(_S156));
        var _S158 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S159 : Point_0 = point_of_0(&(_S158), _S155, _S157);
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : Lie_0 = y_lie_0(&(_S160));
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Tangent_0 = tangent_of_0(&(_S162), _S155, _S161);
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : df_0 = c_of_0(&(_S164));
        var _S166 : Stride_0 = stride_of_0(_S165, _S159.gap_2, _S163.square_1, _S163.unit_1);
        var _S167 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S168 : df_0 = reach_square_0(&(_S167), _S155, _S159.row_1, _S166.factor_2.value_0, _S163.row_3);
        var _S169 : ExpParts_0 = exp_parts_0(_S165, _S159.gap_2, wide_0(0.0f), _S166, _S168);
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : Rim_0 = rim_of_0(&(_S170), _S169.gap_0);
        var _S172 : df_0 = x2A_0(_S169.along_sum_0.value_0, _S169.factor_3.value_0);
        var _S173 : df_0 = x2B_0(_S169.along_sum_0.value_0, _S169.along_x_0.value_0);
        var i_3 : u32 = _S155.lane_0;
        for(;;)
        {
            if(i_3 < (_S155.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S174 : f32 = entryPointParams_point_0[_S159.row_1.base_0 + i_3 * _S159.row_1.step_2];
            var _S175 : bool;
            if((_S159.row_1.scale_0.hi_0) == 1.0f)
            {
                _S175 = (_S159.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S175 = false;
            }
            var _S176 : df_0;
            if(_S175)
            {
                _S176 = wide_0(_S174);
            }
            else
            {
                _S176 = x2A_1(_S159.row_1.scale_0, _S174);
            }
            var _S177 : df_0 = x2A_0(_S173, _S176);
            var _S178 : f32 = entryPointParams_tangent_0[_S163.row_3.base_0 + i_3 * _S163.row_3.step_2];
            var _S179 : bool;
            if((_S163.row_3.scale_0.hi_0) == 1.0f)
            {
                _S179 = (_S163.row_3.scale_0.lo_0) == 0.0f;
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
                _S180 = x2A_1(_S163.row_3.scale_0, _S178);
            }
            var _S181 : df_0 = x2A_0(_S171.factor_4, x2B_0(_S177, x2A_0(_S172, _S180)));
            var _S182 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S182), _S155, i_3, _S181);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S183 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S183), _S155, _S159.clipped_1, _S171.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S184 : Site_0,  _S185 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S185.offset_0 + _S184.row_0 * _S185.stride_0;
    row_5.step_2 = _S185.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S186 : Row_0,  _S187 : u32) -> f32
{
    return entryPointParams_tangent_1[_S186.base_0 + _S187 * _S186.step_2];
}

fn report_fault_2( _S188 : u32)
{
    var _S189 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S188);
    return;
}

fn squares_of_2( _S190 : ptr<function, Ball_std140_0>,  _S191 : Site_0,  _S192 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S191.lane_0;
    for(;;)
    {
        if(i_4 < (_S191.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S193 : f32 = Row_raw_2(_S192, i_4);
        if(is_bad_0(_S193))
        {
            report_fault_2(_S191.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S193));
        i_4 = i_4 + (*_S190).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S190).lanes_0, _S191);
    return squares_3;
}

fn tangent_of_1( _S194 : ptr<function, Ball_std140_0>,  _S195 : Site_0,  _S196 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S197 : Row_0 = row_of_2(_S195, _S196);
    tangent_1.row_3 = _S197;
    var _S198 : Squares_0 = squares_of_2(&((*_S194)), _S195, _S197);
    var _S199 : f32 = Squares_unit_0(_S198);
    tangent_1.unit_1 = _S199;
    tangent_1.row_3.scale_0 = wide_0(_S199);
    tangent_1.length_1 = Squares_length_0(_S198);
    tangent_1.square_1 = Squares_total_0(_S198);
    return tangent_1;
}

fn put_1( _S200 : ptr<function, Ball_std140_0>,  _S201 : Site_0,  _S202 : u32,  _S203 : df_0)
{
    entryPointParams_out_1[_S201.row_0 * (*_S200).out_stride_0 + (*_S200).out_column_0 + _S202] = nearest_0(_S203);
    return;
}

fn report_fault_3( _S204 : u32)
{
    var _S205 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S204);
    return;
}

fn refuse_clipped_1( _S206 : ptr<function, Ball_std140_0>,  _S207 : Site_0,  _S208 : u32)
{
    var _S209 : bool;
    if(Site_is_first_0(_S207))
    {
        _S209 = _S208 > u32(0);
    }
    else
    {
        _S209 = false;
    }
    if(_S209)
    {
        _S209 = ((((*_S206).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S209 = false;
    }
    if(_S209)
    {
        report_fault_3(_S207.row_0);
    }
    return;
}

fn count_clipped_1( _S210 : ptr<function, Ball_std140_0>,  _S211 : Site_0,  _S212 : u32,  _S213 : u32)
{
    refuse_clipped_1(&((*_S210)), _S211, _S212);
    var _S214 : bool;
    if(Site_is_first_0(_S211))
    {
        _S214 = (_S212 + _S213) > u32(0);
    }
    else
    {
        _S214 = false;
    }
    if(_S214)
    {
        var _S215 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S212 + _S213);
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
        var _S216 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S217 : u32 = block_count_0(&(_S216));
        if(block_2 < _S217)
        {
        }
        else
        {
            break;
        }
        var _S218 : u32 = invocation_3.x;
        var _S219 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S220 : Site_0 = site_of_0(&(_S219), block_2, _S218);
        var _S221 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S222 : Lie_0 = x_lie_0(&(_S221));
        var _S223 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S224 : Tangent_0 = tangent_of_1(&(_S223), _S220, _S222);
        var _S225 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S226 : df_0 = c_of_0(&(_S225));
        var _S227 : Stride_0 = stride_of_0(_S226, wide_0(1.0f), _S224.square_1, _S224.unit_1);
        var _S228 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S229 : Rim_0 = rim_of_0(&(_S228), _S227.gap_w_0.value_0);
        var _S230 : df_0 = x2A_0(_S229.factor_4, _S227.factor_2.value_0);
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
            var _S231 : f32 = entryPointParams_tangent_1[_S224.row_3.base_0 + i_5 * _S224.row_3.step_2];
            var _S232 : bool;
            if((_S224.row_3.scale_0.hi_0) == 1.0f)
            {
                _S232 = (_S224.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S232 = false;
            }
            var _S233 : df_0;
            if(_S232)
            {
                _S233 = wide_0(_S231);
            }
            else
            {
                _S233 = x2A_1(_S224.row_3.scale_0, _S231);
            }
            var _S234 : df_0 = x2A_0(_S230, _S233);
            var _S235 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S235), _S220, i_5, _S234);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S236), _S220, u32(0), _S229.clipped_0);
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
    var _S237 : Dual_1 = variable_0(gap_x_value_2, i32(0));
    var _S238 : Dual_1 = times_1(variable_0(gap_sq_0, i32(2)), c_3);
    var _S239 : Dual_1 = mul_0(_S237, variable_0(gap_y_value_0, i32(1)));
    var _S240 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S238, _S239)), _S237), dual_root_1(_S239)), dual_root_1(add_0(_S238, _S239)));
    var pair_1 : Pair_0;
    pair_1.along_sum_1 = mul_0(_S240, _S237);
    pair_1.along_x_1 = times_1(mul_0(_S240, _S238), wide_0(-1.0f));
    return pair_1;
}

fn row_of_3( _S241 : Site_0,  _S242 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S242.offset_0 + _S241.row_0 * _S242.stride_0;
    row_6.step_2 = _S242.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S243 : Row_0,  _S244 : u32) -> f32
{
    return entryPointParams_point_1[_S243.base_0 + _S244 * _S243.step_2];
}

fn report_fault_4( _S245 : u32)
{
    var _S246 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S245);
    return;
}

fn squares_of_3( _S247 : ptr<function, Ball_std140_0>,  _S248 : Site_0,  _S249 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S248.lane_0;
    for(;;)
    {
        if(i_6 < (_S248.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S250 : f32 = Row_raw_3(_S249, i_6);
        if(is_bad_0(_S250))
        {
            report_fault_4(_S248.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S250));
        i_6 = i_6 + (*_S247).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S247).lanes_0, _S248);
    return squares_4;
}

fn point_of_1( _S251 : ptr<function, Ball_std140_0>,  _S252 : Site_0,  _S253 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S254 : Row_0 = row_of_3(_S252, _S253);
    point_1.row_1 = _S254;
    var _S255 : Squares_0 = squares_of_3(&((*_S251)), _S252, _S254);
    point_1.length_0 = Squares_length_0(_S255);
    var _S256 : df_0 = Squares_total_0(_S255);
    point_1.square_0 = _S256;
    var _S257 : df_0 = c_of_0(&((*_S251)));
    var _S258 : df_0 = x2A_0(_S257, _S256);
    var _S259 : f32 = Squares_unit_0(_S255);
    var _S260 : bool;
    if(_S259 != 1.0f)
    {
        _S260 = true;
    }
    else
    {
        var _S261 : df_0 = rim_limit_0(&((*_S251)));
        _S260 = less_0(_S261, _S258);
    }
    var _S262 : i32;
    if(_S260)
    {
        _S262 = i32(1);
    }
    else
    {
        _S262 = i32(0);
    }
    var _S263 : u32 = u32(_S262);
    point_1.clipped_1 = _S263;
    if(_S263 != u32(0))
    {
        var _S264 : df_0 = rim_norm_0(&((*_S251)));
        var _S265 : df_0 = root_c_of_0(&((*_S251)));
        point_1.row_1.scale_0 = scaled_0(_0(_S264, x2A_0(_S265, point_1.length_0)), _S259);
        point_1.length_0 = _0(_S264, _S265);
        point_1.square_0 = _0(x2A_0(_S264, _S264), _S257);
        point_1.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S264, _S264));
    }
    else
    {
        point_1.gap_2 = x2D_0(wide_0(1.0f), _S258);
    }
    return point_1;
}

fn row_of_4( _S266 : Site_0,  _S267 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S267.offset_0 + _S266.row_0 * _S267.stride_0;
    row_7.step_2 = _S267.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_4( _S268 : Row_0,  _S269 : u32) -> f32
{
    return entryPointParams_target_0[_S268.base_0 + _S269 * _S268.step_2];
}

fn squares_of_4( _S270 : ptr<function, Ball_std140_0>,  _S271 : Site_0,  _S272 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S271.lane_0;
    for(;;)
    {
        if(i_7 < (_S271.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S273 : f32 = Row_raw_4(_S272, i_7);
        if(is_bad_0(_S273))
        {
            report_fault_4(_S271.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S273));
        i_7 = i_7 + (*_S270).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S270).lanes_0, _S271);
    return squares_5;
}

fn point_of_2( _S274 : ptr<function, Ball_std140_0>,  _S275 : Site_0,  _S276 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S277 : Row_0 = row_of_4(_S275, _S276);
    point_2.row_1 = _S277;
    var _S278 : Squares_0 = squares_of_4(&((*_S274)), _S275, _S277);
    point_2.length_0 = Squares_length_0(_S278);
    var _S279 : df_0 = Squares_total_0(_S278);
    point_2.square_0 = _S279;
    var _S280 : df_0 = c_of_0(&((*_S274)));
    var _S281 : df_0 = x2A_0(_S280, _S279);
    var _S282 : f32 = Squares_unit_0(_S278);
    var _S283 : bool;
    if(_S282 != 1.0f)
    {
        _S283 = true;
    }
    else
    {
        var _S284 : df_0 = rim_limit_0(&((*_S274)));
        _S283 = less_0(_S284, _S281);
    }
    var _S285 : i32;
    if(_S283)
    {
        _S285 = i32(1);
    }
    else
    {
        _S285 = i32(0);
    }
    var _S286 : u32 = u32(_S285);
    point_2.clipped_1 = _S286;
    if(_S286 != u32(0))
    {
        var _S287 : df_0 = rim_norm_0(&((*_S274)));
        var _S288 : df_0 = root_c_of_0(&((*_S274)));
        point_2.row_1.scale_0 = scaled_0(_0(_S287, x2A_0(_S288, point_2.length_0)), _S282);
        point_2.length_0 = _0(_S287, _S288);
        point_2.square_0 = _0(x2A_0(_S287, _S287), _S280);
        point_2.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S287, _S287));
    }
    else
    {
        point_2.gap_2 = x2D_0(wide_0(1.0f), _S281);
    }
    return point_2;
}

fn difference_squares_0( _S289 : ptr<function, Ball_std140_0>,  _S290 : Site_0,  _S291 : Row_0,  _S292 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S290.lane_0;
    for(;;)
    {
        if(i_8 < (_S290.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S293 : f32 = entryPointParams_point_1[_S291.base_0 + i_8 * _S291.step_2];
        var _S294 : bool;
        if((_S291.scale_0.hi_0) == 1.0f)
        {
            _S294 = (_S291.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S294 = false;
        }
        var _S295 : df_0;
        if(_S294)
        {
            _S295 = wide_0(_S293);
        }
        else
        {
            _S295 = x2A_1(_S291.scale_0, _S293);
        }
        var _S296 : f32 = entryPointParams_target_0[_S292.base_0 + i_8 * _S292.step_2];
        var _S297 : bool;
        if((_S292.scale_0.hi_0) == 1.0f)
        {
            _S297 = (_S292.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S297 = false;
        }
        var _S298 : df_0;
        if(_S297)
        {
            _S298 = wide_0(_S296);
        }
        else
        {
            _S298 = x2A_1(_S292.scale_0, _S296);
        }
        Squares_add_0(&(squares_6), x2D_0(_S295, _S298));
        i_8 = i_8 + (*_S289).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S289).lanes_0, _S290);
    return squares_6;
}

fn put_2( _S299 : ptr<function, Ball_std140_0>,  _S300 : Site_0,  _S301 : u32,  _S302 : df_0)
{
    entryPointParams_out_2[_S300.row_0 * (*_S299).out_stride_0 + (*_S299).out_column_0 + _S301] = nearest_0(_S302);
    return;
}

fn report_fault_5( _S303 : u32)
{
    var _S304 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S303);
    return;
}

fn refuse_clipped_2( _S305 : ptr<function, Ball_std140_0>,  _S306 : Site_0,  _S307 : u32)
{
    var _S308 : bool;
    if(Site_is_first_0(_S306))
    {
        _S308 = _S307 > u32(0);
    }
    else
    {
        _S308 = false;
    }
    if(_S308)
    {
        _S308 = ((((*_S305).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S308 = false;
    }
    if(_S308)
    {
        report_fault_5(_S306.row_0);
    }
    return;
}

fn count_clipped_2( _S309 : ptr<function, Ball_std140_0>,  _S310 : Site_0,  _S311 : u32,  _S312 : u32)
{
    refuse_clipped_2(&((*_S309)), _S310, _S311);
    var _S313 : bool;
    if(Site_is_first_0(_S310))
    {
        _S313 = (_S311 + _S312) > u32(0);
    }
    else
    {
        _S313 = false;
    }
    if(_S313)
    {
        var _S314 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S311 + _S312);
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
        var _S315 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S316 : u32 = block_count_0(&(_S315));
        if(block_3 < _S316)
        {
        }
        else
        {
            break;
        }
        var _S317 : u32 = invocation_4.x;
        var _S318 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S319 : Site_0 = site_of_0(&(_S318), block_3, _S317);
        var _S320 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S321 : Lie_0 = x_lie_0(&(_S320));
        var _S322 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S323 : Point_0 = point_of_1(&(_S322), _S319, _S321);
        var _S324 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S325 : Lie_0 = y_lie_0(&(_S324));
        var _S326 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S327 : Point_0 = point_of_2(&(_S326), _S319, _S325);
        var _S328 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S329 : Squares_0 = difference_squares_0(&(_S328), _S319, _S323.row_1, _S327.row_1);
        var _S330 : df_0 = Squares_total_0(_S329);
        var _S331 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S332 : df_0 = c_of_0(&(_S331));
        var _S333 : Pair_0 = log_parts_0(_S332, _S323.gap_2, _S327.gap_2, _S330);
        var i_9 : u32 = _S319.lane_0;
        for(;;)
        {
            if(i_9 < (_S319.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S334 : f32 = entryPointParams_point_1[_S323.row_1.base_0 + i_9 * _S323.row_1.step_2];
            var _S335 : bool;
            if((_S323.row_1.scale_0.hi_0) == 1.0f)
            {
                _S335 = (_S323.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S335 = false;
            }
            var _S336 : df_0;
            if(_S335)
            {
                _S336 = wide_0(_S334);
            }
            else
            {
                _S336 = x2A_1(_S323.row_1.scale_0, _S334);
            }
            var _S337 : f32 = entryPointParams_target_0[_S327.row_1.base_0 + i_9 * _S327.row_1.step_2];
            var _S338 : bool;
            if((_S327.row_1.scale_0.hi_0) == 1.0f)
            {
                _S338 = (_S327.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S338 = false;
            }
            var _S339 : df_0;
            if(_S338)
            {
                _S339 = wide_0(_S337);
            }
            else
            {
                _S339 = x2A_1(_S327.row_1.scale_0, _S337);
            }
            var _S340 : df_0 = x2B_0(x2A_0(_S333.along_sum_1.value_0, x2D_0(_S339, _S336)), x2A_0(_S333.along_x_1.value_0, _S336));
            var _S341 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S341), _S319, i_9, _S340);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S342 : u32 = _S323.clipped_1 + _S327.clipped_1;
        var _S343 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S343), _S319, _S342, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S344 : Site_0,  _S345 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S345.offset_0 + _S344.row_0 * _S345.stride_0;
    row_8.step_2 = _S345.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_5( _S346 : Row_0,  _S347 : u32) -> f32
{
    return entryPointParams_target_1[_S346.base_0 + _S347 * _S346.step_2];
}

fn report_fault_6( _S348 : u32)
{
    var _S349 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S348);
    return;
}

fn squares_of_5( _S350 : ptr<function, Ball_std140_0>,  _S351 : Site_0,  _S352 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S351.lane_0;
    for(;;)
    {
        if(i_10 < (_S351.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S353 : f32 = Row_raw_5(_S352, i_10);
        if(is_bad_0(_S353))
        {
            report_fault_6(_S351.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S353));
        i_10 = i_10 + (*_S350).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S350).lanes_0, _S351);
    return squares_7;
}

fn point_of_3( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S357 : Row_0 = row_of_5(_S355, _S356);
    point_3.row_1 = _S357;
    var _S358 : Squares_0 = squares_of_5(&((*_S354)), _S355, _S357);
    point_3.length_0 = Squares_length_0(_S358);
    var _S359 : df_0 = Squares_total_0(_S358);
    point_3.square_0 = _S359;
    var _S360 : df_0 = c_of_0(&((*_S354)));
    var _S361 : df_0 = x2A_0(_S360, _S359);
    var _S362 : f32 = Squares_unit_0(_S358);
    var _S363 : bool;
    if(_S362 != 1.0f)
    {
        _S363 = true;
    }
    else
    {
        var _S364 : df_0 = rim_limit_0(&((*_S354)));
        _S363 = less_0(_S364, _S361);
    }
    var _S365 : i32;
    if(_S363)
    {
        _S365 = i32(1);
    }
    else
    {
        _S365 = i32(0);
    }
    var _S366 : u32 = u32(_S365);
    point_3.clipped_1 = _S366;
    if(_S366 != u32(0))
    {
        var _S367 : df_0 = rim_norm_0(&((*_S354)));
        var _S368 : df_0 = root_c_of_0(&((*_S354)));
        point_3.row_1.scale_0 = scaled_0(_0(_S367, x2A_0(_S368, point_3.length_0)), _S362);
        point_3.length_0 = _0(_S367, _S368);
        point_3.square_0 = _0(x2A_0(_S367, _S367), _S360);
        point_3.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S367, _S367));
    }
    else
    {
        point_3.gap_2 = x2D_0(wide_0(1.0f), _S361);
    }
    return point_3;
}

fn put_3( _S369 : ptr<function, Ball_std140_0>,  _S370 : Site_0,  _S371 : u32,  _S372 : df_0)
{
    entryPointParams_out_3[_S370.row_0 * (*_S369).out_stride_0 + (*_S369).out_column_0 + _S371] = nearest_0(_S372);
    return;
}

fn report_fault_7( _S373 : u32)
{
    var _S374 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S373);
    return;
}

fn refuse_clipped_3( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : u32)
{
    var _S378 : bool;
    if(Site_is_first_0(_S376))
    {
        _S378 = _S377 > u32(0);
    }
    else
    {
        _S378 = false;
    }
    if(_S378)
    {
        _S378 = ((((*_S375).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S378 = false;
    }
    if(_S378)
    {
        report_fault_7(_S376.row_0);
    }
    return;
}

fn count_clipped_3( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : u32,  _S382 : u32)
{
    refuse_clipped_3(&((*_S379)), _S380, _S381);
    var _S383 : bool;
    if(Site_is_first_0(_S380))
    {
        _S383 = (_S381 + _S382) > u32(0);
    }
    else
    {
        _S383 = false;
    }
    if(_S383)
    {
        var _S384 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S381 + _S382);
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
        var _S385 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S386 : u32 = block_count_0(&(_S385));
        if(block_4 < _S386)
        {
        }
        else
        {
            break;
        }
        var _S387 : u32 = invocation_5.x;
        var _S388 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S389 : Site_0 = site_of_0(&(_S388), block_4, _S387);
        var _S390 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S391 : Lie_0 = x_lie_0(&(_S390));
        var _S392 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S393 : Point_0 = point_of_3(&(_S392), _S389, _S391);
        var _S394 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S395 : df_0 = c_of_0(&(_S394));
        var _S396 : Dual_0 = artanhc_0(_S395, constant_0(_S393.square_0), _S393.gap_2);
        var i_11 : u32 = _S389.lane_0;
        for(;;)
        {
            if(i_11 < (_S389.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S397 : f32 = entryPointParams_target_1[_S393.row_1.base_0 + i_11 * _S393.row_1.step_2];
            var _S398 : bool;
            if((_S393.row_1.scale_0.hi_0) == 1.0f)
            {
                _S398 = (_S393.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S398 = false;
            }
            var _S399 : df_0;
            if(_S398)
            {
                _S399 = wide_0(_S397);
            }
            else
            {
                _S399 = x2A_1(_S393.row_1.scale_0, _S397);
            }
            var _S400 : df_0 = x2A_0(_S396.value_0, _S399);
            var _S401 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S401), _S389, i_11, _S400);
            i_11 = i_11 + entryPointParams_3.p_3.lanes_0;
        }
        var _S402 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S402), _S389, _S393.clipped_1, u32(0));
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
    var _S403 : df_0 = _0(x2A_0(c_4, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S404 : df_0 = x2A_0(x2A_0(asinhc_0(_S403).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S403, _S404), _S404), c_4);
}

fn row_of_6( _S405 : Site_0,  _S406 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S406.offset_0 + _S405.row_0 * _S406.stride_0;
    row_9.step_2 = _S406.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_6( _S407 : Row_0,  _S408 : u32) -> f32
{
    return entryPointParams_start_0[_S407.base_0 + _S408 * _S407.step_2];
}

fn report_fault_8( _S409 : u32)
{
    var _S410 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S409);
    return;
}

fn squares_of_6( _S411 : ptr<function, Ball_std140_0>,  _S412 : Site_0,  _S413 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S412.lane_0;
    for(;;)
    {
        if(i_12 < (_S412.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S414 : f32 = Row_raw_6(_S413, i_12);
        if(is_bad_0(_S414))
        {
            report_fault_8(_S412.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S414));
        i_12 = i_12 + (*_S411).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S411).lanes_0, _S412);
    return squares_8;
}

fn point_of_4( _S415 : ptr<function, Ball_std140_0>,  _S416 : Site_0,  _S417 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S418 : Row_0 = row_of_6(_S416, _S417);
    point_4.row_1 = _S418;
    var _S419 : Squares_0 = squares_of_6(&((*_S415)), _S416, _S418);
    point_4.length_0 = Squares_length_0(_S419);
    var _S420 : df_0 = Squares_total_0(_S419);
    point_4.square_0 = _S420;
    var _S421 : df_0 = c_of_0(&((*_S415)));
    var _S422 : df_0 = x2A_0(_S421, _S420);
    var _S423 : f32 = Squares_unit_0(_S419);
    var _S424 : bool;
    if(_S423 != 1.0f)
    {
        _S424 = true;
    }
    else
    {
        var _S425 : df_0 = rim_limit_0(&((*_S415)));
        _S424 = less_0(_S425, _S422);
    }
    var _S426 : i32;
    if(_S424)
    {
        _S426 = i32(1);
    }
    else
    {
        _S426 = i32(0);
    }
    var _S427 : u32 = u32(_S426);
    point_4.clipped_1 = _S427;
    if(_S427 != u32(0))
    {
        var _S428 : df_0 = rim_norm_0(&((*_S415)));
        var _S429 : df_0 = root_c_of_0(&((*_S415)));
        point_4.row_1.scale_0 = scaled_0(_0(_S428, x2A_0(_S429, point_4.length_0)), _S423);
        point_4.length_0 = _0(_S428, _S429);
        point_4.square_0 = _0(x2A_0(_S428, _S428), _S421);
        point_4.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S428, _S428));
    }
    else
    {
        point_4.gap_2 = x2D_0(wide_0(1.0f), _S422);
    }
    return point_4;
}

fn row_of_7( _S430 : Site_0,  _S431 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S431.offset_0 + _S430.row_0 * _S431.stride_0;
    row_10.step_2 = _S431.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_7( _S432 : Row_0,  _S433 : u32) -> f32
{
    return entryPointParams_end_0[_S432.base_0 + _S433 * _S432.step_2];
}

fn squares_of_7( _S434 : ptr<function, Ball_std140_0>,  _S435 : Site_0,  _S436 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S435.lane_0;
    for(;;)
    {
        if(i_13 < (_S435.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S437 : f32 = Row_raw_7(_S436, i_13);
        if(is_bad_0(_S437))
        {
            report_fault_8(_S435.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S437));
        i_13 = i_13 + (*_S434).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S434).lanes_0, _S435);
    return squares_9;
}

fn point_of_5( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S441 : Row_0 = row_of_7(_S439, _S440);
    point_5.row_1 = _S441;
    var _S442 : Squares_0 = squares_of_7(&((*_S438)), _S439, _S441);
    point_5.length_0 = Squares_length_0(_S442);
    var _S443 : df_0 = Squares_total_0(_S442);
    point_5.square_0 = _S443;
    var _S444 : df_0 = c_of_0(&((*_S438)));
    var _S445 : df_0 = x2A_0(_S444, _S443);
    var _S446 : f32 = Squares_unit_0(_S442);
    var _S447 : bool;
    if(_S446 != 1.0f)
    {
        _S447 = true;
    }
    else
    {
        var _S448 : df_0 = rim_limit_0(&((*_S438)));
        _S447 = less_0(_S448, _S445);
    }
    var _S449 : i32;
    if(_S447)
    {
        _S449 = i32(1);
    }
    else
    {
        _S449 = i32(0);
    }
    var _S450 : u32 = u32(_S449);
    point_5.clipped_1 = _S450;
    if(_S450 != u32(0))
    {
        var _S451 : df_0 = rim_norm_0(&((*_S438)));
        var _S452 : df_0 = root_c_of_0(&((*_S438)));
        point_5.row_1.scale_0 = scaled_0(_0(_S451, x2A_0(_S452, point_5.length_0)), _S446);
        point_5.length_0 = _0(_S451, _S452);
        point_5.square_0 = _0(x2A_0(_S451, _S451), _S444);
        point_5.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S451, _S451));
    }
    else
    {
        point_5.gap_2 = x2D_0(wide_0(1.0f), _S445);
    }
    return point_5;
}

fn difference_squares_1( _S453 : ptr<function, Ball_std140_0>,  _S454 : Site_0,  _S455 : Row_0,  _S456 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S454.lane_0;
    for(;;)
    {
        if(i_14 < (_S454.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S457 : f32 = entryPointParams_start_0[_S455.base_0 + i_14 * _S455.step_2];
        var _S458 : bool;
        if((_S455.scale_0.hi_0) == 1.0f)
        {
            _S458 = (_S455.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S458 = false;
        }
        var _S459 : df_0;
        if(_S458)
        {
            _S459 = wide_0(_S457);
        }
        else
        {
            _S459 = x2A_1(_S455.scale_0, _S457);
        }
        var _S460 : f32 = entryPointParams_end_0[_S456.base_0 + i_14 * _S456.step_2];
        var _S461 : bool;
        if((_S456.scale_0.hi_0) == 1.0f)
        {
            _S461 = (_S456.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S461 = false;
        }
        var _S462 : df_0;
        if(_S461)
        {
            _S462 = wide_0(_S460);
        }
        else
        {
            _S462 = x2A_1(_S456.scale_0, _S460);
        }
        Squares_add_0(&(squares_10), x2D_0(_S459, _S462));
        i_14 = i_14 + (*_S453).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S453).lanes_0, _S454);
    return squares_10;
}

fn put_4( _S463 : ptr<function, Ball_std140_0>,  _S464 : Site_0,  _S465 : u32,  _S466 : df_0)
{
    entryPointParams_out_4[_S464.row_0 * (*_S463).out_stride_0 + (*_S463).out_column_0 + _S465] = nearest_0(_S466);
    return;
}

fn report_fault_9( _S467 : u32)
{
    var _S468 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S467);
    return;
}

fn refuse_clipped_4( _S469 : ptr<function, Ball_std140_0>,  _S470 : Site_0,  _S471 : u32)
{
    var _S472 : bool;
    if(Site_is_first_0(_S470))
    {
        _S472 = _S471 > u32(0);
    }
    else
    {
        _S472 = false;
    }
    if(_S472)
    {
        _S472 = ((((*_S469).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S472 = false;
    }
    if(_S472)
    {
        report_fault_9(_S470.row_0);
    }
    return;
}

fn count_clipped_4( _S473 : ptr<function, Ball_std140_0>,  _S474 : Site_0,  _S475 : u32,  _S476 : u32)
{
    refuse_clipped_4(&((*_S473)), _S474, _S475);
    var _S477 : bool;
    if(Site_is_first_0(_S474))
    {
        _S477 = (_S475 + _S476) > u32(0);
    }
    else
    {
        _S477 = false;
    }
    if(_S477)
    {
        var _S478 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S475 + _S476);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    var _S479 : u32;
    var _S480 : bool;
    var _S481 : bool;
    var _S482 : df_0;
    var _S483 : df_0;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S484 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S485 : u32 = block_count_0(&(_S484));
        if(block_5 < _S485)
        {
        }
        else
        {
            break;
        }
        var _S486 : u32 = invocation_6.x;
        var _S487 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S488 : Site_0 = site_of_0(&(_S487), block_5, _S486);
        var _S489 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S490 : Lie_0 = x_lie_0(&(_S489));
        var _S491 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S492 : Point_0 = point_of_4(&(_S491), _S488, _S490);
        var _S493 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S494 : Lie_0 = y_lie_0(&(_S493));
        var _S495 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S496 : Point_0 = point_of_5(&(_S495), _S488, _S494);
        var _S497 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S498 : df_0 = c_of_0(&(_S497));
        var _S499 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S500 : df_0 = time_of_0(&(_S499));
        var _S501 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S502 : Squares_0 = difference_squares_1(&(_S501), _S488, _S492.row_1, _S496.row_1);
        var _S503 : df_0 = Squares_total_0(_S502);
        var _S504 : Pair_0 = log_parts_0(_S498, _S492.gap_2, _S496.gap_2, _S503);
        var _S505 : Stride_0 = stride_of_0(_S498, _S492.gap_2, velocity_square_0(_S498, _S492.gap_2, _S496.gap_2, _S503, _S500), 1.0f);
        var _S506 : df_0 = x2A_0(_S505.factor_2.value_0, x2A_0(_S500, _S504.along_sum_1.value_0));
        var _S507 : df_0 = x2B_1(x2A_0(_S505.factor_2.value_0, x2A_0(_S500, _S504.along_x_1.value_0)), 1.0f);
        var _S508 : df_0 = wide_0(0.0f);
        var sums_4 : array<df_0, i32(1)>;
        sums_4[i32(0)] = _S508;
        var i_15 : u32 = _S488.lane_0;
        for(;;)
        {
            _S479 = _S488.columns_1;
            if(i_15 < (_S488.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S509 : f32 = entryPointParams_start_0[_S492.row_1.base_0 + i_15 * _S492.row_1.step_2];
            if((_S492.row_1.scale_0.hi_0) == 1.0f)
            {
                _S480 = (_S492.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S480 = false;
            }
            if(_S480)
            {
                _S482 = wide_0(_S509);
            }
            else
            {
                _S482 = x2A_1(_S492.row_1.scale_0, _S509);
            }
            var _S510 : df_0 = x2A_0(_S507, _S482);
            var _S511 : f32 = entryPointParams_end_0[_S496.row_1.base_0 + i_15 * _S496.row_1.step_2];
            if((_S496.row_1.scale_0.hi_0) == 1.0f)
            {
                _S481 = (_S496.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S481 = false;
            }
            if(_S481)
            {
                _S483 = wide_0(_S511);
            }
            else
            {
                _S483 = x2A_1(_S496.row_1.scale_0, _S511);
            }
            var _S512 : df_0 = x2B_0(_S510, x2A_0(_S506, x2D_0(_S483, _S482)));
            sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S512, _S512));
            i_15 = i_15 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S488, &(sums_4));
        var _S513 : ExpParts_0 = exp_parts_0(_S498, _S492.gap_2, _S508, _S505, sums_4[i32(0)]);
        var _S514 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S515 : Rim_0 = rim_of_0(&(_S514), _S513.gap_0);
        var _S516 : df_0 = x2A_0(_S515.factor_4, x2A_0(_S513.along_sum_0.value_0, _S506));
        var _S517 : df_0 = x2A_0(_S515.factor_4, x2B_0(x2A_0(_S513.along_sum_0.value_0, _S507), _S513.along_x_0.value_0));
        var i_16 : u32 = _S488.lane_0;
        for(;;)
        {
            if(i_16 < _S479)
            {
            }
            else
            {
                break;
            }
            var _S518 : f32 = entryPointParams_start_0[_S492.row_1.base_0 + i_16 * _S492.row_1.step_2];
            if((_S492.row_1.scale_0.hi_0) == 1.0f)
            {
                _S480 = (_S492.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S480 = false;
            }
            if(_S480)
            {
                _S482 = wide_0(_S518);
            }
            else
            {
                _S482 = x2A_1(_S492.row_1.scale_0, _S518);
            }
            var _S519 : df_0 = x2A_0(_S517, _S482);
            var _S520 : f32 = entryPointParams_end_0[_S496.row_1.base_0 + i_16 * _S496.row_1.step_2];
            if((_S496.row_1.scale_0.hi_0) == 1.0f)
            {
                _S481 = (_S496.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S481 = false;
            }
            if(_S481)
            {
                _S483 = wide_0(_S520);
            }
            else
            {
                _S483 = x2A_1(_S496.row_1.scale_0, _S520);
            }
            var _S521 : df_0 = x2B_0(_S519, x2A_0(_S516, x2D_0(_S483, _S482)));
            var _S522 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S522), _S488, i_16, _S521);
            i_16 = i_16 + entryPointParams_4.p_4.lanes_0;
        }
        var _S523 : u32 = _S492.clipped_1 + _S496.clipped_1;
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S524), _S488, _S523, _S515.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S525 : Site_0,  _S526 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S526.offset_0 + _S525.row_0 * _S526.stride_0;
    row_11.step_2 = _S526.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_8( _S527 : Row_0,  _S528 : u32) -> f32
{
    return entryPointParams_point_2[_S527.base_0 + _S528 * _S527.step_2];
}

fn report_fault_10( _S529 : u32)
{
    var _S530 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S529);
    return;
}

fn squares_of_8( _S531 : ptr<function, Ball_std140_0>,  _S532 : Site_0,  _S533 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_17 : u32 = _S532.lane_0;
    for(;;)
    {
        if(i_17 < (_S532.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S534 : f32 = Row_raw_8(_S533, i_17);
        if(is_bad_0(_S534))
        {
            report_fault_10(_S532.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S534));
        i_17 = i_17 + (*_S531).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S531).lanes_0, _S532);
    return squares_11;
}

fn point_of_6( _S535 : ptr<function, Ball_std140_0>,  _S536 : Site_0,  _S537 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S538 : Row_0 = row_of_8(_S536, _S537);
    point_6.row_1 = _S538;
    var _S539 : Squares_0 = squares_of_8(&((*_S535)), _S536, _S538);
    point_6.length_0 = Squares_length_0(_S539);
    var _S540 : df_0 = Squares_total_0(_S539);
    point_6.square_0 = _S540;
    var _S541 : df_0 = c_of_0(&((*_S535)));
    var _S542 : df_0 = x2A_0(_S541, _S540);
    var _S543 : f32 = Squares_unit_0(_S539);
    var _S544 : bool;
    if(_S543 != 1.0f)
    {
        _S544 = true;
    }
    else
    {
        var _S545 : df_0 = rim_limit_0(&((*_S535)));
        _S544 = less_0(_S545, _S542);
    }
    var _S546 : i32;
    if(_S544)
    {
        _S546 = i32(1);
    }
    else
    {
        _S546 = i32(0);
    }
    var _S547 : u32 = u32(_S546);
    point_6.clipped_1 = _S547;
    if(_S547 != u32(0))
    {
        var _S548 : df_0 = rim_norm_0(&((*_S535)));
        var _S549 : df_0 = root_c_of_0(&((*_S535)));
        point_6.row_1.scale_0 = scaled_0(_0(_S548, x2A_0(_S549, point_6.length_0)), _S543);
        point_6.length_0 = _0(_S548, _S549);
        point_6.square_0 = _0(x2A_0(_S548, _S548), _S541);
        point_6.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S548, _S548));
    }
    else
    {
        point_6.gap_2 = x2D_0(wide_0(1.0f), _S542);
    }
    return point_6;
}

fn put_5( _S550 : ptr<function, Ball_std140_0>,  _S551 : Site_0,  _S552 : u32,  _S553 : df_0)
{
    entryPointParams_out_5[_S551.row_0 * (*_S550).out_stride_0 + (*_S550).out_column_0 + _S552] = nearest_0(_S553);
    return;
}

fn report_fault_11( _S554 : u32)
{
    var _S555 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S554);
    return;
}

fn refuse_clipped_5( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : u32)
{
    var _S559 : bool;
    if(Site_is_first_0(_S557))
    {
        _S559 = _S558 > u32(0);
    }
    else
    {
        _S559 = false;
    }
    if(_S559)
    {
        _S559 = ((((*_S556).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S559 = false;
    }
    if(_S559)
    {
        report_fault_11(_S557.row_0);
    }
    return;
}

fn count_clipped_5( _S560 : ptr<function, Ball_std140_0>,  _S561 : Site_0,  _S562 : u32,  _S563 : u32)
{
    refuse_clipped_5(&((*_S560)), _S561, _S562);
    var _S564 : bool;
    if(Site_is_first_0(_S561))
    {
        _S564 = (_S562 + _S563) > u32(0);
    }
    else
    {
        _S564 = false;
    }
    if(_S564)
    {
        var _S565 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S562 + _S563);
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
        var _S566 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S567 : u32 = block_count_0(&(_S566));
        if(block_6 < _S567)
        {
        }
        else
        {
            break;
        }
        var _S568 : u32 = invocation_7.x;
        var _S569 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S570 : Site_0 = site_of_0(&(_S569), block_6, _S568);
        var _S571 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S572 : Lie_0 = x_lie_0(&(_S571));
        var _S573 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S574 : Point_0 = point_of_6(&(_S573), _S570, _S572);
        var i_18 : u32 = _S570.lane_0;
        for(;;)
        {
            if(i_18 < (_S570.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S575 : f32 = entryPointParams_point_2[_S574.row_1.base_0 + i_18 * _S574.row_1.step_2];
            var _S576 : bool;
            if((_S574.row_1.scale_0.hi_0) == 1.0f)
            {
                _S576 = (_S574.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S576 = false;
            }
            var _S577 : df_0;
            if(_S576)
            {
                _S577 = wide_0(_S575);
            }
            else
            {
                _S577 = x2A_1(_S574.row_1.scale_0, _S575);
            }
            var _S578 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S578), _S570, i_18, _S577);
            i_18 = i_18 + entryPointParams_5.p_5.lanes_0;
        }
        var _S579 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S579), _S570, u32(0), _S574.clipped_1);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_9( _S580 : Site_0,  _S581 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S581.offset_0 + _S580.row_0 * _S581.stride_0;
    row_12.step_2 = _S581.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S582 : Row_0,  _S583 : u32) -> f32
{
    return entryPointParams_point_3[_S582.base_0 + _S583 * _S582.step_2];
}

fn report_fault_12( _S584 : u32)
{
    var _S585 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S584);
    return;
}

fn squares_of_9( _S586 : ptr<function, Ball_std140_0>,  _S587 : Site_0,  _S588 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S587.lane_0;
    for(;;)
    {
        if(i_19 < (_S587.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S589 : f32 = Row_raw_9(_S588, i_19);
        if(is_bad_0(_S589))
        {
            report_fault_12(_S587.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S589));
        i_19 = i_19 + (*_S586).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S586).lanes_0, _S587);
    return squares_12;
}

fn point_of_7( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S593 : Row_0 = row_of_9(_S591, _S592);
    point_7.row_1 = _S593;
    var _S594 : Squares_0 = squares_of_9(&((*_S590)), _S591, _S593);
    point_7.length_0 = Squares_length_0(_S594);
    var _S595 : df_0 = Squares_total_0(_S594);
    point_7.square_0 = _S595;
    var _S596 : df_0 = c_of_0(&((*_S590)));
    var _S597 : df_0 = x2A_0(_S596, _S595);
    var _S598 : f32 = Squares_unit_0(_S594);
    var _S599 : bool;
    if(_S598 != 1.0f)
    {
        _S599 = true;
    }
    else
    {
        var _S600 : df_0 = rim_limit_0(&((*_S590)));
        _S599 = less_0(_S600, _S597);
    }
    var _S601 : i32;
    if(_S599)
    {
        _S601 = i32(1);
    }
    else
    {
        _S601 = i32(0);
    }
    var _S602 : u32 = u32(_S601);
    point_7.clipped_1 = _S602;
    if(_S602 != u32(0))
    {
        var _S603 : df_0 = rim_norm_0(&((*_S590)));
        var _S604 : df_0 = root_c_of_0(&((*_S590)));
        point_7.row_1.scale_0 = scaled_0(_0(_S603, x2A_0(_S604, point_7.length_0)), _S598);
        point_7.length_0 = _0(_S603, _S604);
        point_7.square_0 = _0(x2A_0(_S603, _S603), _S596);
        point_7.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S603, _S603));
    }
    else
    {
        point_7.gap_2 = x2D_0(wide_0(1.0f), _S597);
    }
    return point_7;
}

fn put_6( _S605 : ptr<function, Ball_std140_0>,  _S606 : Site_0,  _S607 : u32,  _S608 : df_0)
{
    entryPointParams_out_6[_S606.row_0 * (*_S605).out_stride_0 + (*_S605).out_column_0 + _S607] = nearest_0(_S608);
    return;
}

fn report_fault_13( _S609 : u32)
{
    var _S610 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S609);
    return;
}

fn refuse_clipped_6( _S611 : ptr<function, Ball_std140_0>,  _S612 : Site_0,  _S613 : u32)
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
        report_fault_13(_S612.row_0);
    }
    return;
}

fn count_clipped_6( _S615 : ptr<function, Ball_std140_0>,  _S616 : Site_0,  _S617 : u32,  _S618 : u32)
{
    refuse_clipped_6(&((*_S615)), _S616, _S617);
    var _S619 : bool;
    if(Site_is_first_0(_S616))
    {
        _S619 = (_S617 + _S618) > u32(0);
    }
    else
    {
        _S619 = false;
    }
    if(_S619)
    {
        var _S620 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S617 + _S618);
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
        var _S621 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S622 : u32 = block_count_0(&(_S621));
        if(block_7 < _S622)
        {
        }
        else
        {
            break;
        }
        var _S623 : u32 = invocation_8.x;
        var _S624 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S625 : Site_0 = site_of_0(&(_S624), block_7, _S623);
        var _S626 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S627 : Lie_0 = x_lie_0(&(_S626));
        var _S628 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S629 : Point_0 = point_of_7(&(_S628), _S625, _S627);
        var _S630 : df_0 = _0(wide_0(2.0f), _S629.gap_2);
        var i_20 : u32 = _S625.lane_0;
        for(;;)
        {
            if(i_20 < (_S625.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S631 : u32 = i_20 + u32(1);
            var _S632 : f32 = entryPointParams_point_3[_S629.row_1.base_0 + i_20 * _S629.row_1.step_2];
            var _S633 : bool;
            if((_S629.row_1.scale_0.hi_0) == 1.0f)
            {
                _S633 = (_S629.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S633 = false;
            }
            var _S634 : df_0;
            if(_S633)
            {
                _S634 = wide_0(_S632);
            }
            else
            {
                _S634 = x2A_1(_S629.row_1.scale_0, _S632);
            }
            var _S635 : df_0 = x2A_0(_S630, _S634);
            var _S636 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S636), _S625, _S631, _S635);
            i_20 = i_20 + entryPointParams_6.p_6.lanes_0;
        }
        if(Site_is_first_0(_S625))
        {
            var _S637 : df_0 = x2D_1(_S630, 1.0f);
            var _S638 : Ball_std140_0 = entryPointParams_6.p_6;
            var _S639 : df_0 = root_c_of_0(&(_S638));
            var _S640 : df_0 = _0(_S637, _S639);
            var _S641 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S641), _S625, u32(0), _S640);
        }
        var _S642 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S642), _S625, _S629.clipped_1, u32(0));
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


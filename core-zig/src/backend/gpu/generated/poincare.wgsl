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

fn c_of_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).c_hi_0, (*p_9).c_lo_0);
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

fn rim_limit_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).limit_hi_0, (*p_10).limit_lo_0);
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

fn rim_norm_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).norm_hi_0, (*p_11).norm_lo_0);
}

fn root_c_of_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
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
    var stride_0 : Stride_0;
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
        stride_0.factor_2 = div_1(dual_tanhc_0(_S70), _S67);
        stride_0.gap_w_0 = dual_sech_sq_0(_S70);
        return stride_0;
    }
    stride_0.factor_2 = div_1(constant_1(wide_0(1.0f)), dual_root_1(_S68));
    stride_0.gap_w_0 = constant_1(wide_0(0.0f));
    return stride_0;
}

struct ExpParts_0
{
     along_sum_0 : Dual_1,
     along_x_0 : Dual_1,
     factor_3 : Dual_1,
     gap_0 : df_0,
};

fn exp_parts_0( c_2 : df_0,  gap_x_value_1 : df_0,  cross_0 : df_0,  stride_1 : Stride_0,  reach_sq_0 : df_0) -> ExpParts_0
{
    var _S71 : Dual_1 = variable_0(gap_x_value_1, i32(0));
    var _S72 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_1.factor_2, variable_0(cross_0, i32(1))), twice_0(c_2)), _S71), stride_1.gap_w_0), 2.0f), x2A_0(c_2, reach_sq_0));
    var _S73 : Dual_1 = mul_0(_S71, stride_1.gap_w_0);
    var _S74 : Dual_1 = add_0(_S72, _S73);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_0 = div_1(_S71, _S74);
    parts_1.along_x_0 = div_1(_S72, _S74);
    parts_1.factor_3 = stride_1.factor_2;
    parts_1.gap_0 = _0(_S73.value_0, _S74.value_0);
    return parts_1;
}

struct Rim_0
{
     factor_4 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_13 : ptr<function, Ball_std140_0>,  gap_1 : df_0) -> Rim_0
{
    var _S75 : df_0 = wide_0(1.0f);
    var _S76 : df_0 = x2D_0(_S75, gap_1);
    var rim_0 : Rim_0;
    var _S77 : df_0 = rim_limit_0(&((*p_13)));
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
        var _S81 : df_0 = rim_norm_0(&((*p_13)));
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

fn row_of_0( _S84 : Site_0,  _S85 : u32,  _S86 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S85 + _S84.row_0 * _S86;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S87 : Row_0,  _S88 : u32) -> f32
{
    return entryPointParams_point_0[_S87.base_0 + _S88];
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

fn point_of_0( _S95 : ptr<function, Ball_std140_0>,  _S96 : Site_0,  _S97 : u32,  _S98 : u32) -> Point_0
{
    var point_0 : Point_0;
    var _S99 : Row_0 = row_of_0(_S96, _S97, _S98);
    point_0.row_1 = _S99;
    var _S100 : Squares_0 = squares_of_0(&((*_S95)), _S96, _S99);
    point_0.length_0 = Squares_length_0(_S100);
    var _S101 : df_0 = Squares_total_0(_S100);
    point_0.square_0 = _S101;
    var _S102 : df_0 = c_of_0(&((*_S95)));
    var _S103 : df_0 = x2A_0(_S102, _S101);
    var _S104 : f32 = Squares_unit_0(_S100);
    var _S105 : bool;
    if(_S104 != 1.0f)
    {
        _S105 = true;
    }
    else
    {
        var _S106 : df_0 = rim_limit_0(&((*_S95)));
        _S105 = less_0(_S106, _S103);
    }
    var _S107 : i32;
    if(_S105)
    {
        _S107 = i32(1);
    }
    else
    {
        _S107 = i32(0);
    }
    var _S108 : u32 = u32(_S107);
    point_0.clipped_1 = _S108;
    if(_S108 != u32(0))
    {
        var _S109 : df_0 = rim_norm_0(&((*_S95)));
        var _S110 : df_0 = root_c_of_0(&((*_S95)));
        point_0.row_1.scale_0 = scaled_0(_0(_S109, x2A_0(_S110, point_0.length_0)), _S104);
        point_0.length_0 = _0(_S109, _S110);
        point_0.square_0 = _0(x2A_0(_S109, _S109), _S102);
        point_0.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S109, _S109));
    }
    else
    {
        point_0.gap_2 = x2D_0(wide_0(1.0f), _S103);
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

fn row_of_1( _S111 : Site_0,  _S112 : u32,  _S113 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S112 + _S111.row_0 * _S113;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S114 : Row_0,  _S115 : u32) -> f32
{
    return entryPointParams_tangent_0[_S114.base_0 + _S115];
}

fn squares_of_1( _S116 : ptr<function, Ball_std140_0>,  _S117 : Site_0,  _S118 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S117.lane_0;
    for(;;)
    {
        if(i_1 < (_S117.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S119 : f32 = Row_raw_1(_S118, i_1);
        if(is_bad_0(_S119))
        {
            report_fault_0(_S117.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S119));
        i_1 = i_1 + (*_S116).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S116).lanes_0, _S117);
    return squares_2;
}

fn tangent_of_0( _S120 : ptr<function, Ball_std140_0>,  _S121 : Site_0,  _S122 : u32,  _S123 : u32) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S124 : Row_0 = row_of_1(_S121, _S122, _S123);
    tangent_0.row_3 = _S124;
    var _S125 : Squares_0 = squares_of_1(&((*_S120)), _S121, _S124);
    var _S126 : f32 = Squares_unit_0(_S125);
    tangent_0.unit_1 = _S126;
    tangent_0.row_3.scale_0 = wide_0(_S126);
    tangent_0.length_1 = Squares_length_0(_S125);
    tangent_0.square_1 = Squares_total_0(_S125);
    return tangent_0;
}

fn reach_square_0( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : Row_0,  _S130 : df_0,  _S131 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
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
        var _S132 : f32 = entryPointParams_point_0[_S129.base_0 + i_2];
        var _S133 : bool;
        if((_S129.scale_0.hi_0) == 1.0f)
        {
            _S133 = (_S129.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S133 = false;
        }
        var _S134 : df_0;
        if(_S133)
        {
            _S134 = wide_0(_S132);
        }
        else
        {
            _S134 = x2A_1(_S129.scale_0, _S132);
        }
        var _S135 : f32 = entryPointParams_tangent_0[_S131.base_0 + i_2];
        var _S136 : bool;
        if((_S131.scale_0.hi_0) == 1.0f)
        {
            _S136 = (_S131.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S136 = false;
        }
        var _S137 : df_0;
        if(_S136)
        {
            _S137 = wide_0(_S135);
        }
        else
        {
            _S137 = x2A_1(_S131.scale_0, _S135);
        }
        var _S138 : df_0 = x2B_0(_S134, x2A_0(_S130, _S137));
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_0(_S138, _S138));
        i_2 = i_2 + (*_S127).lanes_0;
    }
    join_0((*_S127).lanes_0, _S128, &(sums_3));
    return sums_3[i32(0)];
}

fn put_0( _S139 : ptr<function, Ball_std140_0>,  _S140 : Site_0,  _S141 : u32,  _S142 : df_0)
{
    entryPointParams_out_0[_S140.row_0 * (*_S139).out_stride_0 + (*_S139).out_column_0 + _S141] = nearest_0(_S142);
    return;
}

fn report_fault_1( _S143 : u32)
{
    var _S144 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S143);
    return;
}

fn refuse_clipped_0( _S145 : ptr<function, Ball_std140_0>,  _S146 : Site_0,  _S147 : u32)
{
    var _S148 : bool;
    if(Site_is_first_0(_S146))
    {
        _S148 = _S147 > u32(0);
    }
    else
    {
        _S148 = false;
    }
    if(_S148)
    {
        _S148 = ((((*_S145).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S148 = false;
    }
    if(_S148)
    {
        report_fault_1(_S146.row_0);
    }
    return;
}

fn count_clipped_0( _S149 : ptr<function, Ball_std140_0>,  _S150 : Site_0,  _S151 : u32,  _S152 : u32)
{
    refuse_clipped_0(&((*_S149)), _S150, _S151);
    var _S153 : bool;
    if(Site_is_first_0(_S150))
    {
        _S153 = (_S151 + _S152) > u32(0);
    }
    else
    {
        _S153 = false;
    }
    if(_S153)
    {
        var _S154 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S151 + _S152);
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
        var _S155 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S156 : u32 = block_count_0(&(_S155));
        if(block_1 < _S156)
        {
        }
        else
        {
            break;
        }
        var _S157 : u32 = invocation_2.x;
        var _S158 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S159 : Site_0 = site_of_0(&(_S158), block_1, _S157);
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : Point_0 = point_of_0(&(_S160), _S159, entryPointParams_0.p_0.x_offset_0, entryPointParams_0.p_0.x_stride_0);
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Tangent_0 = tangent_of_0(&(_S162), _S159, entryPointParams_0.p_0.y_offset_0, entryPointParams_0.p_0.y_stride_0);
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : df_0 = c_of_0(&(_S164));
        var _S166 : Stride_0 = stride_of_0(_S165, _S161.gap_2, _S163.square_1, _S163.unit_1);
        var _S167 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S168 : df_0 = reach_square_0(&(_S167), _S159, _S161.row_1, _S166.factor_2.value_0, _S163.row_3);
        var _S169 : ExpParts_0 = exp_parts_0(_S165, _S161.gap_2, wide_0(0.0f), _S166, _S168);
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : Rim_0 = rim_of_0(&(_S170), _S169.gap_0);
        var _S172 : df_0 = x2A_0(_S169.along_sum_0.value_0, _S169.factor_3.value_0);
        var _S173 : df_0 = x2B_0(_S169.along_sum_0.value_0, _S169.along_x_0.value_0);
        var i_3 : u32 = _S159.lane_0;
        for(;;)
        {
            if(i_3 < (_S159.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S174 : f32 = entryPointParams_point_0[_S161.row_1.base_0 + i_3];
            var _S175 : bool;
            if((_S161.row_1.scale_0.hi_0) == 1.0f)
            {
                _S175 = (_S161.row_1.scale_0.lo_0) == 0.0f;
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
                _S176 = x2A_1(_S161.row_1.scale_0, _S174);
            }
            var _S177 : df_0 = x2A_0(_S173, _S176);
            var _S178 : f32 = entryPointParams_tangent_0[_S163.row_3.base_0 + i_3];
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
            put_0(&(_S182), _S159, i_3, _S181);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S183 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S183), _S159, _S161.clipped_1, _S171.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S184 : Site_0,  _S185 : u32,  _S186 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S185 + _S184.row_0 * _S186;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S187 : Row_0,  _S188 : u32) -> f32
{
    return entryPointParams_tangent_1[_S187.base_0 + _S188];
}

fn report_fault_2( _S189 : u32)
{
    var _S190 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S189);
    return;
}

fn squares_of_2( _S191 : ptr<function, Ball_std140_0>,  _S192 : Site_0,  _S193 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S192.lane_0;
    for(;;)
    {
        if(i_4 < (_S192.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S194 : f32 = Row_raw_2(_S193, i_4);
        if(is_bad_0(_S194))
        {
            report_fault_2(_S192.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S194));
        i_4 = i_4 + (*_S191).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S191).lanes_0, _S192);
    return squares_3;
}

fn tangent_of_1( _S195 : ptr<function, Ball_std140_0>,  _S196 : Site_0,  _S197 : u32,  _S198 : u32) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S199 : Row_0 = row_of_2(_S196, _S197, _S198);
    tangent_1.row_3 = _S199;
    var _S200 : Squares_0 = squares_of_2(&((*_S195)), _S196, _S199);
    var _S201 : f32 = Squares_unit_0(_S200);
    tangent_1.unit_1 = _S201;
    tangent_1.row_3.scale_0 = wide_0(_S201);
    tangent_1.length_1 = Squares_length_0(_S200);
    tangent_1.square_1 = Squares_total_0(_S200);
    return tangent_1;
}

fn put_1( _S202 : ptr<function, Ball_std140_0>,  _S203 : Site_0,  _S204 : u32,  _S205 : df_0)
{
    entryPointParams_out_1[_S203.row_0 * (*_S202).out_stride_0 + (*_S202).out_column_0 + _S204] = nearest_0(_S205);
    return;
}

fn report_fault_3( _S206 : u32)
{
    var _S207 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S206);
    return;
}

fn refuse_clipped_1( _S208 : ptr<function, Ball_std140_0>,  _S209 : Site_0,  _S210 : u32)
{
    var _S211 : bool;
    if(Site_is_first_0(_S209))
    {
        _S211 = _S210 > u32(0);
    }
    else
    {
        _S211 = false;
    }
    if(_S211)
    {
        _S211 = ((((*_S208).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S211 = false;
    }
    if(_S211)
    {
        report_fault_3(_S209.row_0);
    }
    return;
}

fn count_clipped_1( _S212 : ptr<function, Ball_std140_0>,  _S213 : Site_0,  _S214 : u32,  _S215 : u32)
{
    refuse_clipped_1(&((*_S212)), _S213, _S214);
    var _S216 : bool;
    if(Site_is_first_0(_S213))
    {
        _S216 = (_S214 + _S215) > u32(0);
    }
    else
    {
        _S216 = false;
    }
    if(_S216)
    {
        var _S217 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S214 + _S215);
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
        var _S218 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S219 : u32 = block_count_0(&(_S218));
        if(block_2 < _S219)
        {
        }
        else
        {
            break;
        }
        var _S220 : u32 = invocation_3.x;
        var _S221 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S222 : Site_0 = site_of_0(&(_S221), block_2, _S220);
        var _S223 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S224 : Tangent_0 = tangent_of_1(&(_S223), _S222, entryPointParams_1.p_1.x_offset_0, entryPointParams_1.p_1.x_stride_0);
        var _S225 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S226 : df_0 = c_of_0(&(_S225));
        var _S227 : Stride_0 = stride_of_0(_S226, wide_0(1.0f), _S224.square_1, _S224.unit_1);
        var _S228 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S229 : Rim_0 = rim_of_0(&(_S228), _S227.gap_w_0.value_0);
        var _S230 : df_0 = x2A_0(_S229.factor_4, _S227.factor_2.value_0);
        var i_5 : u32 = _S222.lane_0;
        for(;;)
        {
            if(i_5 < (_S222.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S231 : f32 = entryPointParams_tangent_1[_S224.row_3.base_0 + i_5];
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
            put_1(&(_S235), _S222, i_5, _S234);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S236), _S222, u32(0), _S229.clipped_0);
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

fn row_of_3( _S241 : Site_0,  _S242 : u32,  _S243 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S242 + _S241.row_0 * _S243;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S244 : Row_0,  _S245 : u32) -> f32
{
    return entryPointParams_point_1[_S244.base_0 + _S245];
}

fn report_fault_4( _S246 : u32)
{
    var _S247 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S246);
    return;
}

fn squares_of_3( _S248 : ptr<function, Ball_std140_0>,  _S249 : Site_0,  _S250 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S249.lane_0;
    for(;;)
    {
        if(i_6 < (_S249.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S251 : f32 = Row_raw_3(_S250, i_6);
        if(is_bad_0(_S251))
        {
            report_fault_4(_S249.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S251));
        i_6 = i_6 + (*_S248).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S248).lanes_0, _S249);
    return squares_4;
}

fn point_of_1( _S252 : ptr<function, Ball_std140_0>,  _S253 : Site_0,  _S254 : u32,  _S255 : u32) -> Point_0
{
    var point_1 : Point_0;
    var _S256 : Row_0 = row_of_3(_S253, _S254, _S255);
    point_1.row_1 = _S256;
    var _S257 : Squares_0 = squares_of_3(&((*_S252)), _S253, _S256);
    point_1.length_0 = Squares_length_0(_S257);
    var _S258 : df_0 = Squares_total_0(_S257);
    point_1.square_0 = _S258;
    var _S259 : df_0 = c_of_0(&((*_S252)));
    var _S260 : df_0 = x2A_0(_S259, _S258);
    var _S261 : f32 = Squares_unit_0(_S257);
    var _S262 : bool;
    if(_S261 != 1.0f)
    {
        _S262 = true;
    }
    else
    {
        var _S263 : df_0 = rim_limit_0(&((*_S252)));
        _S262 = less_0(_S263, _S260);
    }
    var _S264 : i32;
    if(_S262)
    {
        _S264 = i32(1);
    }
    else
    {
        _S264 = i32(0);
    }
    var _S265 : u32 = u32(_S264);
    point_1.clipped_1 = _S265;
    if(_S265 != u32(0))
    {
        var _S266 : df_0 = rim_norm_0(&((*_S252)));
        var _S267 : df_0 = root_c_of_0(&((*_S252)));
        point_1.row_1.scale_0 = scaled_0(_0(_S266, x2A_0(_S267, point_1.length_0)), _S261);
        point_1.length_0 = _0(_S266, _S267);
        point_1.square_0 = _0(x2A_0(_S266, _S266), _S259);
        point_1.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S266, _S266));
    }
    else
    {
        point_1.gap_2 = x2D_0(wide_0(1.0f), _S260);
    }
    return point_1;
}

fn row_of_4( _S268 : Site_0,  _S269 : u32,  _S270 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S269 + _S268.row_0 * _S270;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_4( _S271 : Row_0,  _S272 : u32) -> f32
{
    return entryPointParams_target_0[_S271.base_0 + _S272];
}

fn squares_of_4( _S273 : ptr<function, Ball_std140_0>,  _S274 : Site_0,  _S275 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S274.lane_0;
    for(;;)
    {
        if(i_7 < (_S274.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S276 : f32 = Row_raw_4(_S275, i_7);
        if(is_bad_0(_S276))
        {
            report_fault_4(_S274.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S276));
        i_7 = i_7 + (*_S273).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S273).lanes_0, _S274);
    return squares_5;
}

fn point_of_2( _S277 : ptr<function, Ball_std140_0>,  _S278 : Site_0,  _S279 : u32,  _S280 : u32) -> Point_0
{
    var point_2 : Point_0;
    var _S281 : Row_0 = row_of_4(_S278, _S279, _S280);
    point_2.row_1 = _S281;
    var _S282 : Squares_0 = squares_of_4(&((*_S277)), _S278, _S281);
    point_2.length_0 = Squares_length_0(_S282);
    var _S283 : df_0 = Squares_total_0(_S282);
    point_2.square_0 = _S283;
    var _S284 : df_0 = c_of_0(&((*_S277)));
    var _S285 : df_0 = x2A_0(_S284, _S283);
    var _S286 : f32 = Squares_unit_0(_S282);
    var _S287 : bool;
    if(_S286 != 1.0f)
    {
        _S287 = true;
    }
    else
    {
        var _S288 : df_0 = rim_limit_0(&((*_S277)));
        _S287 = less_0(_S288, _S285);
    }
    var _S289 : i32;
    if(_S287)
    {
        _S289 = i32(1);
    }
    else
    {
        _S289 = i32(0);
    }
    var _S290 : u32 = u32(_S289);
    point_2.clipped_1 = _S290;
    if(_S290 != u32(0))
    {
        var _S291 : df_0 = rim_norm_0(&((*_S277)));
        var _S292 : df_0 = root_c_of_0(&((*_S277)));
        point_2.row_1.scale_0 = scaled_0(_0(_S291, x2A_0(_S292, point_2.length_0)), _S286);
        point_2.length_0 = _0(_S291, _S292);
        point_2.square_0 = _0(x2A_0(_S291, _S291), _S284);
        point_2.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S291, _S291));
    }
    else
    {
        point_2.gap_2 = x2D_0(wide_0(1.0f), _S285);
    }
    return point_2;
}

fn difference_squares_0( _S293 : ptr<function, Ball_std140_0>,  _S294 : Site_0,  _S295 : Row_0,  _S296 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S294.lane_0;
    for(;;)
    {
        if(i_8 < (_S294.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S297 : f32 = entryPointParams_point_1[_S295.base_0 + i_8];
        var _S298 : bool;
        if((_S295.scale_0.hi_0) == 1.0f)
        {
            _S298 = (_S295.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S298 = false;
        }
        var _S299 : df_0;
        if(_S298)
        {
            _S299 = wide_0(_S297);
        }
        else
        {
            _S299 = x2A_1(_S295.scale_0, _S297);
        }
        var _S300 : f32 = entryPointParams_target_0[_S296.base_0 + i_8];
        var _S301 : bool;
        if((_S296.scale_0.hi_0) == 1.0f)
        {
            _S301 = (_S296.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S301 = false;
        }
        var _S302 : df_0;
        if(_S301)
        {
            _S302 = wide_0(_S300);
        }
        else
        {
            _S302 = x2A_1(_S296.scale_0, _S300);
        }
        Squares_add_0(&(squares_6), x2D_0(_S299, _S302));
        i_8 = i_8 + (*_S293).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S293).lanes_0, _S294);
    return squares_6;
}

fn put_2( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : u32,  _S306 : df_0)
{
    entryPointParams_out_2[_S304.row_0 * (*_S303).out_stride_0 + (*_S303).out_column_0 + _S305] = nearest_0(_S306);
    return;
}

fn report_fault_5( _S307 : u32)
{
    var _S308 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S307);
    return;
}

fn refuse_clipped_2( _S309 : ptr<function, Ball_std140_0>,  _S310 : Site_0,  _S311 : u32)
{
    var _S312 : bool;
    if(Site_is_first_0(_S310))
    {
        _S312 = _S311 > u32(0);
    }
    else
    {
        _S312 = false;
    }
    if(_S312)
    {
        _S312 = ((((*_S309).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S312 = false;
    }
    if(_S312)
    {
        report_fault_5(_S310.row_0);
    }
    return;
}

fn count_clipped_2( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : u32,  _S316 : u32)
{
    refuse_clipped_2(&((*_S313)), _S314, _S315);
    var _S317 : bool;
    if(Site_is_first_0(_S314))
    {
        _S317 = (_S315 + _S316) > u32(0);
    }
    else
    {
        _S317 = false;
    }
    if(_S317)
    {
        var _S318 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S315 + _S316);
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
        var _S319 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S320 : u32 = block_count_0(&(_S319));
        if(block_3 < _S320)
        {
        }
        else
        {
            break;
        }
        var _S321 : u32 = invocation_4.x;
        var _S322 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S323 : Site_0 = site_of_0(&(_S322), block_3, _S321);
        var _S324 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S325 : Point_0 = point_of_1(&(_S324), _S323, entryPointParams_2.p_2.x_offset_0, entryPointParams_2.p_2.x_stride_0);
        var _S326 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S327 : Point_0 = point_of_2(&(_S326), _S323, entryPointParams_2.p_2.y_offset_0, entryPointParams_2.p_2.y_stride_0);
        var _S328 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S329 : Squares_0 = difference_squares_0(&(_S328), _S323, _S325.row_1, _S327.row_1);
        var _S330 : df_0 = Squares_total_0(_S329);
        var _S331 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S332 : df_0 = c_of_0(&(_S331));
        var _S333 : Pair_0 = log_parts_0(_S332, _S325.gap_2, _S327.gap_2, _S330);
        var i_9 : u32 = _S323.lane_0;
        for(;;)
        {
            if(i_9 < (_S323.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S334 : f32 = entryPointParams_point_1[_S325.row_1.base_0 + i_9];
            var _S335 : bool;
            if((_S325.row_1.scale_0.hi_0) == 1.0f)
            {
                _S335 = (_S325.row_1.scale_0.lo_0) == 0.0f;
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
                _S336 = x2A_1(_S325.row_1.scale_0, _S334);
            }
            var _S337 : f32 = entryPointParams_target_0[_S327.row_1.base_0 + i_9];
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
            put_2(&(_S341), _S323, i_9, _S340);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S342 : u32 = _S325.clipped_1 + _S327.clipped_1;
        var _S343 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S343), _S323, _S342, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S344 : Site_0,  _S345 : u32,  _S346 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S345 + _S344.row_0 * _S346;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_5( _S347 : Row_0,  _S348 : u32) -> f32
{
    return entryPointParams_target_1[_S347.base_0 + _S348];
}

fn report_fault_6( _S349 : u32)
{
    var _S350 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S349);
    return;
}

fn squares_of_5( _S351 : ptr<function, Ball_std140_0>,  _S352 : Site_0,  _S353 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S352.lane_0;
    for(;;)
    {
        if(i_10 < (_S352.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S354 : f32 = Row_raw_5(_S353, i_10);
        if(is_bad_0(_S354))
        {
            report_fault_6(_S352.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S354));
        i_10 = i_10 + (*_S351).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S351).lanes_0, _S352);
    return squares_7;
}

fn point_of_3( _S355 : ptr<function, Ball_std140_0>,  _S356 : Site_0,  _S357 : u32,  _S358 : u32) -> Point_0
{
    var point_3 : Point_0;
    var _S359 : Row_0 = row_of_5(_S356, _S357, _S358);
    point_3.row_1 = _S359;
    var _S360 : Squares_0 = squares_of_5(&((*_S355)), _S356, _S359);
    point_3.length_0 = Squares_length_0(_S360);
    var _S361 : df_0 = Squares_total_0(_S360);
    point_3.square_0 = _S361;
    var _S362 : df_0 = c_of_0(&((*_S355)));
    var _S363 : df_0 = x2A_0(_S362, _S361);
    var _S364 : f32 = Squares_unit_0(_S360);
    var _S365 : bool;
    if(_S364 != 1.0f)
    {
        _S365 = true;
    }
    else
    {
        var _S366 : df_0 = rim_limit_0(&((*_S355)));
        _S365 = less_0(_S366, _S363);
    }
    var _S367 : i32;
    if(_S365)
    {
        _S367 = i32(1);
    }
    else
    {
        _S367 = i32(0);
    }
    var _S368 : u32 = u32(_S367);
    point_3.clipped_1 = _S368;
    if(_S368 != u32(0))
    {
        var _S369 : df_0 = rim_norm_0(&((*_S355)));
        var _S370 : df_0 = root_c_of_0(&((*_S355)));
        point_3.row_1.scale_0 = scaled_0(_0(_S369, x2A_0(_S370, point_3.length_0)), _S364);
        point_3.length_0 = _0(_S369, _S370);
        point_3.square_0 = _0(x2A_0(_S369, _S369), _S362);
        point_3.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S369, _S369));
    }
    else
    {
        point_3.gap_2 = x2D_0(wide_0(1.0f), _S363);
    }
    return point_3;
}

fn put_3( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : u32,  _S374 : df_0)
{
    entryPointParams_out_3[_S372.row_0 * (*_S371).out_stride_0 + (*_S371).out_column_0 + _S373] = nearest_0(_S374);
    return;
}

fn report_fault_7( _S375 : u32)
{
    var _S376 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S375);
    return;
}

fn refuse_clipped_3( _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : u32)
{
    var _S380 : bool;
    if(Site_is_first_0(_S378))
    {
        _S380 = _S379 > u32(0);
    }
    else
    {
        _S380 = false;
    }
    if(_S380)
    {
        _S380 = ((((*_S377).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S380 = false;
    }
    if(_S380)
    {
        report_fault_7(_S378.row_0);
    }
    return;
}

fn count_clipped_3( _S381 : ptr<function, Ball_std140_0>,  _S382 : Site_0,  _S383 : u32,  _S384 : u32)
{
    refuse_clipped_3(&((*_S381)), _S382, _S383);
    var _S385 : bool;
    if(Site_is_first_0(_S382))
    {
        _S385 = (_S383 + _S384) > u32(0);
    }
    else
    {
        _S385 = false;
    }
    if(_S385)
    {
        var _S386 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S383 + _S384);
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
        var _S387 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S388 : u32 = block_count_0(&(_S387));
        if(block_4 < _S388)
        {
        }
        else
        {
            break;
        }
        var _S389 : u32 = invocation_5.x;
        var _S390 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S391 : Site_0 = site_of_0(&(_S390), block_4, _S389);
        var _S392 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S393 : Point_0 = point_of_3(&(_S392), _S391, entryPointParams_3.p_3.x_offset_0, entryPointParams_3.p_3.x_stride_0);
        var _S394 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S395 : df_0 = c_of_0(&(_S394));
        var _S396 : Dual_0 = artanhc_0(_S395, constant_0(_S393.square_0), _S393.gap_2);
        var i_11 : u32 = _S391.lane_0;
        for(;;)
        {
            if(i_11 < (_S391.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S397 : f32 = entryPointParams_target_1[_S393.row_1.base_0 + i_11];
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
            put_3(&(_S401), _S391, i_11, _S400);
            i_11 = i_11 + entryPointParams_3.p_3.lanes_0;
        }
        var _S402 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S402), _S391, _S393.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn time_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).time_hi_0, (*p_14).time_lo_0);
}

fn velocity_square_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> df_0
{
    var _S403 : df_0 = _0(x2A_0(c_4, gap_sq_1), x2A_0(gap_x_0, gap_y_0));
    var _S404 : df_0 = x2A_0(x2A_0(asinhc_0(_S403).value_5, gap_x_0), time_0);
    return _0(x2A_0(x2A_0(_S403, _S404), _S404), c_4);
}

fn row_of_6( _S405 : Site_0,  _S406 : u32,  _S407 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S406 + _S405.row_0 * _S407;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_6( _S408 : Row_0,  _S409 : u32) -> f32
{
    return entryPointParams_start_0[_S408.base_0 + _S409];
}

fn report_fault_8( _S410 : u32)
{
    var _S411 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S410);
    return;
}

fn squares_of_6( _S412 : ptr<function, Ball_std140_0>,  _S413 : Site_0,  _S414 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S413.lane_0;
    for(;;)
    {
        if(i_12 < (_S413.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S415 : f32 = Row_raw_6(_S414, i_12);
        if(is_bad_0(_S415))
        {
            report_fault_8(_S413.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S415));
        i_12 = i_12 + (*_S412).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S412).lanes_0, _S413);
    return squares_8;
}

fn point_of_4( _S416 : ptr<function, Ball_std140_0>,  _S417 : Site_0,  _S418 : u32,  _S419 : u32) -> Point_0
{
    var point_4 : Point_0;
    var _S420 : Row_0 = row_of_6(_S417, _S418, _S419);
    point_4.row_1 = _S420;
    var _S421 : Squares_0 = squares_of_6(&((*_S416)), _S417, _S420);
    point_4.length_0 = Squares_length_0(_S421);
    var _S422 : df_0 = Squares_total_0(_S421);
    point_4.square_0 = _S422;
    var _S423 : df_0 = c_of_0(&((*_S416)));
    var _S424 : df_0 = x2A_0(_S423, _S422);
    var _S425 : f32 = Squares_unit_0(_S421);
    var _S426 : bool;
    if(_S425 != 1.0f)
    {
        _S426 = true;
    }
    else
    {
        var _S427 : df_0 = rim_limit_0(&((*_S416)));
        _S426 = less_0(_S427, _S424);
    }
    var _S428 : i32;
    if(_S426)
    {
        _S428 = i32(1);
    }
    else
    {
        _S428 = i32(0);
    }
    var _S429 : u32 = u32(_S428);
    point_4.clipped_1 = _S429;
    if(_S429 != u32(0))
    {
        var _S430 : df_0 = rim_norm_0(&((*_S416)));
        var _S431 : df_0 = root_c_of_0(&((*_S416)));
        point_4.row_1.scale_0 = scaled_0(_0(_S430, x2A_0(_S431, point_4.length_0)), _S425);
        point_4.length_0 = _0(_S430, _S431);
        point_4.square_0 = _0(x2A_0(_S430, _S430), _S423);
        point_4.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S430, _S430));
    }
    else
    {
        point_4.gap_2 = x2D_0(wide_0(1.0f), _S424);
    }
    return point_4;
}

fn row_of_7( _S432 : Site_0,  _S433 : u32,  _S434 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S433 + _S432.row_0 * _S434;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_7( _S435 : Row_0,  _S436 : u32) -> f32
{
    return entryPointParams_end_0[_S435.base_0 + _S436];
}

fn squares_of_7( _S437 : ptr<function, Ball_std140_0>,  _S438 : Site_0,  _S439 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S438.lane_0;
    for(;;)
    {
        if(i_13 < (_S438.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S440 : f32 = Row_raw_7(_S439, i_13);
        if(is_bad_0(_S440))
        {
            report_fault_8(_S438.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S440));
        i_13 = i_13 + (*_S437).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S437).lanes_0, _S438);
    return squares_9;
}

fn point_of_5( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : u32,  _S444 : u32) -> Point_0
{
    var point_5 : Point_0;
    var _S445 : Row_0 = row_of_7(_S442, _S443, _S444);
    point_5.row_1 = _S445;
    var _S446 : Squares_0 = squares_of_7(&((*_S441)), _S442, _S445);
    point_5.length_0 = Squares_length_0(_S446);
    var _S447 : df_0 = Squares_total_0(_S446);
    point_5.square_0 = _S447;
    var _S448 : df_0 = c_of_0(&((*_S441)));
    var _S449 : df_0 = x2A_0(_S448, _S447);
    var _S450 : f32 = Squares_unit_0(_S446);
    var _S451 : bool;
    if(_S450 != 1.0f)
    {
        _S451 = true;
    }
    else
    {
        var _S452 : df_0 = rim_limit_0(&((*_S441)));
        _S451 = less_0(_S452, _S449);
    }
    var _S453 : i32;
    if(_S451)
    {
        _S453 = i32(1);
    }
    else
    {
        _S453 = i32(0);
    }
    var _S454 : u32 = u32(_S453);
    point_5.clipped_1 = _S454;
    if(_S454 != u32(0))
    {
        var _S455 : df_0 = rim_norm_0(&((*_S441)));
        var _S456 : df_0 = root_c_of_0(&((*_S441)));
        point_5.row_1.scale_0 = scaled_0(_0(_S455, x2A_0(_S456, point_5.length_0)), _S450);
        point_5.length_0 = _0(_S455, _S456);
        point_5.square_0 = _0(x2A_0(_S455, _S455), _S448);
        point_5.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S455, _S455));
    }
    else
    {
        point_5.gap_2 = x2D_0(wide_0(1.0f), _S449);
    }
    return point_5;
}

fn difference_squares_1( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Row_0,  _S460 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S458.lane_0;
    for(;;)
    {
        if(i_14 < (_S458.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S461 : f32 = entryPointParams_start_0[_S459.base_0 + i_14];
        var _S462 : bool;
        if((_S459.scale_0.hi_0) == 1.0f)
        {
            _S462 = (_S459.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S462 = false;
        }
        var _S463 : df_0;
        if(_S462)
        {
            _S463 = wide_0(_S461);
        }
        else
        {
            _S463 = x2A_1(_S459.scale_0, _S461);
        }
        var _S464 : f32 = entryPointParams_end_0[_S460.base_0 + i_14];
        var _S465 : bool;
        if((_S460.scale_0.hi_0) == 1.0f)
        {
            _S465 = (_S460.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S465 = false;
        }
        var _S466 : df_0;
        if(_S465)
        {
            _S466 = wide_0(_S464);
        }
        else
        {
            _S466 = x2A_1(_S460.scale_0, _S464);
        }
        Squares_add_0(&(squares_10), x2D_0(_S463, _S466));
        i_14 = i_14 + (*_S457).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S457).lanes_0, _S458);
    return squares_10;
}

fn put_4( _S467 : ptr<function, Ball_std140_0>,  _S468 : Site_0,  _S469 : u32,  _S470 : df_0)
{
    entryPointParams_out_4[_S468.row_0 * (*_S467).out_stride_0 + (*_S467).out_column_0 + _S469] = nearest_0(_S470);
    return;
}

fn report_fault_9( _S471 : u32)
{
    var _S472 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S471);
    return;
}

fn refuse_clipped_4( _S473 : ptr<function, Ball_std140_0>,  _S474 : Site_0,  _S475 : u32)
{
    var _S476 : bool;
    if(Site_is_first_0(_S474))
    {
        _S476 = _S475 > u32(0);
    }
    else
    {
        _S476 = false;
    }
    if(_S476)
    {
        _S476 = ((((*_S473).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S476 = false;
    }
    if(_S476)
    {
        report_fault_9(_S474.row_0);
    }
    return;
}

fn count_clipped_4( _S477 : ptr<function, Ball_std140_0>,  _S478 : Site_0,  _S479 : u32,  _S480 : u32)
{
    refuse_clipped_4(&((*_S477)), _S478, _S479);
    var _S481 : bool;
    if(Site_is_first_0(_S478))
    {
        _S481 = (_S479 + _S480) > u32(0);
    }
    else
    {
        _S481 = false;
    }
    if(_S481)
    {
        var _S482 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S479 + _S480);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    var _S483 : u32;
    var _S484 : bool;
    var _S485 : bool;
    var _S486 : df_0;
    var _S487 : df_0;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S488 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S489 : u32 = block_count_0(&(_S488));
        if(block_5 < _S489)
        {
        }
        else
        {
            break;
        }
        var _S490 : u32 = invocation_6.x;
        var _S491 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S492 : Site_0 = site_of_0(&(_S491), block_5, _S490);
        var _S493 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S494 : Point_0 = point_of_4(&(_S493), _S492, entryPointParams_4.p_4.x_offset_0, entryPointParams_4.p_4.x_stride_0);
        var _S495 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S496 : Point_0 = point_of_5(&(_S495), _S492, entryPointParams_4.p_4.y_offset_0, entryPointParams_4.p_4.y_stride_0);
        var _S497 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S498 : df_0 = c_of_0(&(_S497));
        var _S499 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S500 : df_0 = time_of_0(&(_S499));
        var _S501 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S502 : Squares_0 = difference_squares_1(&(_S501), _S492, _S494.row_1, _S496.row_1);
        var _S503 : df_0 = Squares_total_0(_S502);
        var _S504 : Pair_0 = log_parts_0(_S498, _S494.gap_2, _S496.gap_2, _S503);
        var _S505 : Stride_0 = stride_of_0(_S498, _S494.gap_2, velocity_square_0(_S498, _S494.gap_2, _S496.gap_2, _S503, _S500), 1.0f);
        var _S506 : df_0 = x2A_0(_S505.factor_2.value_0, x2A_0(_S500, _S504.along_sum_1.value_0));
        var _S507 : df_0 = x2B_1(x2A_0(_S505.factor_2.value_0, x2A_0(_S500, _S504.along_x_1.value_0)), 1.0f);
        var _S508 : df_0 = wide_0(0.0f);
        var sums_4 : array<df_0, i32(1)>;
        sums_4[i32(0)] = _S508;
        var i_15 : u32 = _S492.lane_0;
        for(;;)
        {
            _S483 = _S492.columns_1;
            if(i_15 < (_S492.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S509 : f32 = entryPointParams_start_0[_S494.row_1.base_0 + i_15];
            if((_S494.row_1.scale_0.hi_0) == 1.0f)
            {
                _S484 = (_S494.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S484 = false;
            }
            if(_S484)
            {
                _S486 = wide_0(_S509);
            }
            else
            {
                _S486 = x2A_1(_S494.row_1.scale_0, _S509);
            }
            var _S510 : df_0 = x2A_0(_S507, _S486);
            var _S511 : f32 = entryPointParams_end_0[_S496.row_1.base_0 + i_15];
            if((_S496.row_1.scale_0.hi_0) == 1.0f)
            {
                _S485 = (_S496.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S485 = false;
            }
            if(_S485)
            {
                _S487 = wide_0(_S511);
            }
            else
            {
                _S487 = x2A_1(_S496.row_1.scale_0, _S511);
            }
            var _S512 : df_0 = x2B_0(_S510, x2A_0(_S506, x2D_0(_S487, _S486)));
            sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S512, _S512));
            i_15 = i_15 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S492, &(sums_4));
        var _S513 : ExpParts_0 = exp_parts_0(_S498, _S494.gap_2, _S508, _S505, sums_4[i32(0)]);
        var _S514 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S515 : Rim_0 = rim_of_0(&(_S514), _S513.gap_0);
        var _S516 : df_0 = x2A_0(_S515.factor_4, x2A_0(_S513.along_sum_0.value_0, _S506));
        var _S517 : df_0 = x2A_0(_S515.factor_4, x2B_0(x2A_0(_S513.along_sum_0.value_0, _S507), _S513.along_x_0.value_0));
        var i_16 : u32 = _S492.lane_0;
        for(;;)
        {
            if(i_16 < _S483)
            {
            }
            else
            {
                break;
            }
            var _S518 : f32 = entryPointParams_start_0[_S494.row_1.base_0 + i_16];
            if((_S494.row_1.scale_0.hi_0) == 1.0f)
            {
                _S484 = (_S494.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S484 = false;
            }
            if(_S484)
            {
                _S486 = wide_0(_S518);
            }
            else
            {
                _S486 = x2A_1(_S494.row_1.scale_0, _S518);
            }
            var _S519 : df_0 = x2A_0(_S517, _S486);
            var _S520 : f32 = entryPointParams_end_0[_S496.row_1.base_0 + i_16];
            if((_S496.row_1.scale_0.hi_0) == 1.0f)
            {
                _S485 = (_S496.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S485 = false;
            }
            if(_S485)
            {
                _S487 = wide_0(_S520);
            }
            else
            {
                _S487 = x2A_1(_S496.row_1.scale_0, _S520);
            }
            var _S521 : df_0 = x2B_0(_S519, x2A_0(_S516, x2D_0(_S487, _S486)));
            var _S522 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S522), _S492, i_16, _S521);
            i_16 = i_16 + entryPointParams_4.p_4.lanes_0;
        }
        var _S523 : u32 = _S494.clipped_1 + _S496.clipped_1;
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S524), _S492, _S523, _S515.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S525 : Site_0,  _S526 : u32,  _S527 : u32) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S526 + _S525.row_0 * _S527;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_8( _S528 : Row_0,  _S529 : u32) -> f32
{
    return entryPointParams_point_2[_S528.base_0 + _S529];
}

fn report_fault_10( _S530 : u32)
{
    var _S531 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S530);
    return;
}

fn squares_of_8( _S532 : ptr<function, Ball_std140_0>,  _S533 : Site_0,  _S534 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_17 : u32 = _S533.lane_0;
    for(;;)
    {
        if(i_17 < (_S533.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S535 : f32 = Row_raw_8(_S534, i_17);
        if(is_bad_0(_S535))
        {
            report_fault_10(_S533.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S535));
        i_17 = i_17 + (*_S532).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S532).lanes_0, _S533);
    return squares_11;
}

fn point_of_6( _S536 : ptr<function, Ball_std140_0>,  _S537 : Site_0,  _S538 : u32,  _S539 : u32) -> Point_0
{
    var point_6 : Point_0;
    var _S540 : Row_0 = row_of_8(_S537, _S538, _S539);
    point_6.row_1 = _S540;
    var _S541 : Squares_0 = squares_of_8(&((*_S536)), _S537, _S540);
    point_6.length_0 = Squares_length_0(_S541);
    var _S542 : df_0 = Squares_total_0(_S541);
    point_6.square_0 = _S542;
    var _S543 : df_0 = c_of_0(&((*_S536)));
    var _S544 : df_0 = x2A_0(_S543, _S542);
    var _S545 : f32 = Squares_unit_0(_S541);
    var _S546 : bool;
    if(_S545 != 1.0f)
    {
        _S546 = true;
    }
    else
    {
        var _S547 : df_0 = rim_limit_0(&((*_S536)));
        _S546 = less_0(_S547, _S544);
    }
    var _S548 : i32;
    if(_S546)
    {
        _S548 = i32(1);
    }
    else
    {
        _S548 = i32(0);
    }
    var _S549 : u32 = u32(_S548);
    point_6.clipped_1 = _S549;
    if(_S549 != u32(0))
    {
        var _S550 : df_0 = rim_norm_0(&((*_S536)));
        var _S551 : df_0 = root_c_of_0(&((*_S536)));
        point_6.row_1.scale_0 = scaled_0(_0(_S550, x2A_0(_S551, point_6.length_0)), _S545);
        point_6.length_0 = _0(_S550, _S551);
        point_6.square_0 = _0(x2A_0(_S550, _S550), _S543);
        point_6.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S550, _S550));
    }
    else
    {
        point_6.gap_2 = x2D_0(wide_0(1.0f), _S544);
    }
    return point_6;
}

fn put_5( _S552 : ptr<function, Ball_std140_0>,  _S553 : Site_0,  _S554 : u32,  _S555 : df_0)
{
    entryPointParams_out_5[_S553.row_0 * (*_S552).out_stride_0 + (*_S552).out_column_0 + _S554] = nearest_0(_S555);
    return;
}

fn report_fault_11( _S556 : u32)
{
    var _S557 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S556);
    return;
}

fn refuse_clipped_5( _S558 : ptr<function, Ball_std140_0>,  _S559 : Site_0,  _S560 : u32)
{
    var _S561 : bool;
    if(Site_is_first_0(_S559))
    {
        _S561 = _S560 > u32(0);
    }
    else
    {
        _S561 = false;
    }
    if(_S561)
    {
        _S561 = ((((*_S558).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S561 = false;
    }
    if(_S561)
    {
        report_fault_11(_S559.row_0);
    }
    return;
}

fn count_clipped_5( _S562 : ptr<function, Ball_std140_0>,  _S563 : Site_0,  _S564 : u32,  _S565 : u32)
{
    refuse_clipped_5(&((*_S562)), _S563, _S564);
    var _S566 : bool;
    if(Site_is_first_0(_S563))
    {
        _S566 = (_S564 + _S565) > u32(0);
    }
    else
    {
        _S566 = false;
    }
    if(_S566)
    {
        var _S567 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S564 + _S565);
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
        var _S568 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S569 : u32 = block_count_0(&(_S568));
        if(block_6 < _S569)
        {
        }
        else
        {
            break;
        }
        var _S570 : u32 = invocation_7.x;
        var _S571 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S572 : Site_0 = site_of_0(&(_S571), block_6, _S570);
        var _S573 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S574 : Point_0 = point_of_6(&(_S573), _S572, entryPointParams_5.p_5.x_offset_0, entryPointParams_5.p_5.x_stride_0);
        var i_18 : u32 = _S572.lane_0;
        for(;;)
        {
            if(i_18 < (_S572.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S575 : f32 = entryPointParams_point_2[_S574.row_1.base_0 + i_18];
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
            put_5(&(_S578), _S572, i_18, _S577);
            i_18 = i_18 + entryPointParams_5.p_5.lanes_0;
        }
        var _S579 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S579), _S572, u32(0), _S574.clipped_1);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_9( _S580 : Site_0,  _S581 : u32,  _S582 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S581 + _S580.row_0 * _S582;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S583 : Row_0,  _S584 : u32) -> f32
{
    return entryPointParams_point_3[_S583.base_0 + _S584];
}

fn report_fault_12( _S585 : u32)
{
    var _S586 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S585);
    return;
}

fn squares_of_9( _S587 : ptr<function, Ball_std140_0>,  _S588 : Site_0,  _S589 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S588.lane_0;
    for(;;)
    {
        if(i_19 < (_S588.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S590 : f32 = Row_raw_9(_S589, i_19);
        if(is_bad_0(_S590))
        {
            report_fault_12(_S588.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S590));
        i_19 = i_19 + (*_S587).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S587).lanes_0, _S588);
    return squares_12;
}

fn point_of_7( _S591 : ptr<function, Ball_std140_0>,  _S592 : Site_0,  _S593 : u32,  _S594 : u32) -> Point_0
{
    var point_7 : Point_0;
    var _S595 : Row_0 = row_of_9(_S592, _S593, _S594);
    point_7.row_1 = _S595;
    var _S596 : Squares_0 = squares_of_9(&((*_S591)), _S592, _S595);
    point_7.length_0 = Squares_length_0(_S596);
    var _S597 : df_0 = Squares_total_0(_S596);
    point_7.square_0 = _S597;
    var _S598 : df_0 = c_of_0(&((*_S591)));
    var _S599 : df_0 = x2A_0(_S598, _S597);
    var _S600 : f32 = Squares_unit_0(_S596);
    var _S601 : bool;
    if(_S600 != 1.0f)
    {
        _S601 = true;
    }
    else
    {
        var _S602 : df_0 = rim_limit_0(&((*_S591)));
        _S601 = less_0(_S602, _S599);
    }
    var _S603 : i32;
    if(_S601)
    {
        _S603 = i32(1);
    }
    else
    {
        _S603 = i32(0);
    }
    var _S604 : u32 = u32(_S603);
    point_7.clipped_1 = _S604;
    if(_S604 != u32(0))
    {
        var _S605 : df_0 = rim_norm_0(&((*_S591)));
        var _S606 : df_0 = root_c_of_0(&((*_S591)));
        point_7.row_1.scale_0 = scaled_0(_0(_S605, x2A_0(_S606, point_7.length_0)), _S600);
        point_7.length_0 = _0(_S605, _S606);
        point_7.square_0 = _0(x2A_0(_S605, _S605), _S598);
        point_7.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S605, _S605));
    }
    else
    {
        point_7.gap_2 = x2D_0(wide_0(1.0f), _S599);
    }
    return point_7;
}

fn put_6( _S607 : ptr<function, Ball_std140_0>,  _S608 : Site_0,  _S609 : u32,  _S610 : df_0)
{
    entryPointParams_out_6[_S608.row_0 * (*_S607).out_stride_0 + (*_S607).out_column_0 + _S609] = nearest_0(_S610);
    return;
}

fn report_fault_13( _S611 : u32)
{
    var _S612 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S611);
    return;
}

fn refuse_clipped_6( _S613 : ptr<function, Ball_std140_0>,  _S614 : Site_0,  _S615 : u32)
{
    var _S616 : bool;
    if(Site_is_first_0(_S614))
    {
        _S616 = _S615 > u32(0);
    }
    else
    {
        _S616 = false;
    }
    if(_S616)
    {
        _S616 = ((((*_S613).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S616 = false;
    }
    if(_S616)
    {
        report_fault_13(_S614.row_0);
    }
    return;
}

fn count_clipped_6( _S617 : ptr<function, Ball_std140_0>,  _S618 : Site_0,  _S619 : u32,  _S620 : u32)
{
    refuse_clipped_6(&((*_S617)), _S618, _S619);
    var _S621 : bool;
    if(Site_is_first_0(_S618))
    {
        _S621 = (_S619 + _S620) > u32(0);
    }
    else
    {
        _S621 = false;
    }
    if(_S621)
    {
        var _S622 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S619 + _S620);
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
        var _S623 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S624 : u32 = block_count_0(&(_S623));
        if(block_7 < _S624)
        {
        }
        else
        {
            break;
        }
        var _S625 : u32 = invocation_8.x;
        var _S626 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S627 : Site_0 = site_of_0(&(_S626), block_7, _S625);
        var _S628 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S629 : Point_0 = point_of_7(&(_S628), _S627, entryPointParams_6.p_6.x_offset_0, entryPointParams_6.p_6.x_stride_0);
        var _S630 : df_0 = _0(wide_0(2.0f), _S629.gap_2);
        var i_20 : u32 = _S627.lane_0;
        for(;;)
        {
            if(i_20 < (_S627.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S631 : u32 = i_20 + u32(1);
            var _S632 : f32 = entryPointParams_point_3[_S629.row_1.base_0 + i_20];
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
            put_6(&(_S636), _S627, _S631, _S635);
            i_20 = i_20 + entryPointParams_6.p_6.lanes_0;
        }
        if(Site_is_first_0(_S627))
        {
            var _S637 : df_0 = x2D_1(_S630, 1.0f);
            var _S638 : Ball_std140_0 = entryPointParams_6.p_6;
            var _S639 : df_0 = root_c_of_0(&(_S638));
            var _S640 : df_0 = _0(_S637, _S639);
            var _S641 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S641), _S627, u32(0), _S640);
        }
        var _S642 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S642), _S627, _S629.clipped_1, u32(0));
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


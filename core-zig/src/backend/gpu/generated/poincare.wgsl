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

fn sinhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f), 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
    }
    var _S29 : df_0 = root_of_0(t_3);
    var _S30 : df_0 = exp_of_0(_S29);
    var _S31 : df_0 = _0(wide_0(1.0f), _S30);
    var _S32 : df_0 = _0(half_of_0(x2D_0(_S30, _S31)), _S29);
    return sloped_0(_S32, _0(x2D_0(half_of_0(x2B_0(_S30, _S31)), _S32), twice_0(t_3)));
}

fn dual_sinhc_0( a_24 : Dual_1) -> Dual_1
{
    var _S33 : Sloped_0 = sinhc_0(a_24.value_0);
    return chain_1(a_24, _S33.value_5, _S33.slope_1);
}

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S34 : Dual_0 = times_0(n_0, c_0);
    var _S35 : Dual_0 = with_value_0(plus_0(times_0(_S34, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_0(dual_asinhc_0(div_0(_S34, _S35)), dual_root_0(_S35));
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

fn dual_asinhc_1( a_25 : Dual_1) -> Dual_1
{
    var _S36 : Sloped_0 = asinhc_0(a_25.value_0);
    return chain_1(a_25, _S36.value_5, _S36.slope_1);
}

fn add_0( a_26 : Dual_1,  b_12 : Dual_1) -> Dual_1
{
    var dual_5 : Dual_1;
    dual_5.value_0 = x2B_0(a_26.value_0, b_12.value_0);
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
        dual_5.partial_0[k_5] = x2B_0(a_26.partial_0[k_5], b_12.partial_0[k_5]);
        k_5 = k_5 + i32(1);
    }
    return dual_5;
}

fn with_value_1( a_27 : Dual_1,  value_10 : df_0) -> Dual_1
{
    var dual_6 : Dual_1 = a_27;
    dual_6.value_0 = value_10;
    return dual_6;
}

fn plus_1( a_28 : Dual_1,  amount_1 : f32) -> Dual_1
{
    return chain_1(a_28, x2B_1(a_28.value_0, amount_1), wide_0(1.0f));
}

fn times_1( a_29 : Dual_1,  factor_1 : df_0) -> Dual_1
{
    return chain_1(a_29, x2A_0(a_29.value_0, factor_1), factor_1);
}

fn sub_0( a_30 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    return add_0(a_30, times_1(b_13, wide_0(-1.0f)));
}

fn mul_0( a_31 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var dual_7 : Dual_1;
    dual_7.value_0 = x2A_0(a_31.value_0, b_14.value_0);
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
        dual_7.partial_0[k_6] = x2B_0(x2A_0(a_31.partial_0[k_6], b_14.value_0), x2A_0(a_31.value_0, b_14.partial_0[k_6]));
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
                var _S37 : u32 = u32(k_7) * u32(64) + site_0.invocation_0;
                var _S38 : df_0 = x2B_0(pair_of_0(parts_0[_S37].x, parts_0[_S37].y), pair_of_0(parts_0[_S37 + reach_0].x, parts_0[_S37 + reach_0].y));
                parts_0[_S37] = vec2<f32>(_S38.hi_0, _S38.lo_0);
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

fn dual_root_1( a_32 : Dual_1) -> Dual_1
{
    var _S39 : df_0 = root_of_0(a_32.value_0);
    return chain_1(a_32, _S39, _0(wide_0(0.5f), _S39));
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
    var _S40 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S41 : df_0 = x2B_1(_S40, 1.0f);
    return _0(scaled_0(_S40, 4.0f), x2A_0(_S41, _S41));
}

fn tanhc_0( t_4 : df_0) -> Sloped_0
{
    if((t_4.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_4);
    }
    var _S42 : df_0 = root_of_0(t_4);
    var _S43 : df_0 = exp_of_0(scaled_0(_S42, -2.0f));
    var _S44 : df_0 = _0(x2D_0(wide_0(1.0f), _S43), x2A_0(x2B_1(_S43, 1.0f), _S42));
    return sloped_0(_S44, _0(x2D_0(sech_sq_0(_S42), _S44), twice_0(t_4)));
}

fn dual_sech_sq_0( a_33 : Dual_1) -> Dual_1
{
    var _S45 : df_0 = sech_sq_0(root_of_0(a_33.value_0));
    return chain_1(a_33, _S45, neg_0(x2A_0(tanhc_0(a_33.value_0).value_5, _S45)));
}

fn dual_tanhc_0( a_34 : Dual_1) -> Dual_1
{
    var _S46 : Sloped_0 = tanhc_0(a_34.value_0);
    return chain_1(a_34, _S46.value_5, _S46.slope_1);
}

fn div_1( a_35 : Dual_1,  b_15 : Dual_1) -> Dual_1
{
    var _S47 : df_0 = _0(wide_0(1.0f), b_15.value_0);
    var dual_9 : Dual_1;
    dual_9.value_0 = _0(a_35.value_0, b_15.value_0);
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
        dual_9.partial_0[k_9] = x2A_0(x2D_0(a_35.partial_0[k_9], x2A_0(dual_9.value_0, b_15.partial_0[k_9])), _S47);
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
        var _S48 : f32;
        if(k_10 == index_0)
        {
            _S48 = 1.0f;
        }
        else
        {
            _S48 = 0.0f;
        }
        dual_10.partial_0[k_10] = wide_0(_S48);
        k_10 = k_10 + i32(1);
    }
    return dual_10;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
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
                if(k_11 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S49 : u32 = u32(k_11) * u32(64) + site_1.invocation_0;
                var _S50 : df_0 = x2B_0(pair_of_0(parts_0[_S49].x, parts_0[_S49].y), pair_of_0(parts_0[_S49 + reach_1].x, parts_0[_S49 + reach_1].y));
                parts_0[_S49] = vec2<f32>(_S50.hi_0, _S50.lo_0);
                k_11 = k_11 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_11 = i32(0);
    for(;;)
    {
        if(k_11 < i32(3))
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
    var _S51 : u32 = (*p_7).rows_0;
    var _S52 : u32 = (*p_7).lanes_0;
    var _S53 : u32 = u32(64) / (*p_7).lanes_0;
    var _S54 : u32 = _S51 + _S53 - u32(1);
    var _S55 : u32 = u32(64) / _S52;
    var _S56 : u32 = _S54 / _S55;
    return _S56;
}

fn site_of_0( p_8 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S57 : u32 = (*p_8).lanes_0;
    var _S58 : u32 = u32(64) / (*p_8).lanes_0;
    var _S59 : u32 = block_0 * _S58;
    var _S60 : u32 = invocation_1 / _S57;
    var _S61 : u32 = _S59 + _S60;
    var site_2 : Site_0;
    var _S62 : bool = _S61 < ((*p_8).rows_0);
    site_2.active_0 = _S62;
    var _S63 : u32;
    if(_S62)
    {
        _S63 = _S61;
    }
    else
    {
        _S63 = u32(0);
    }
    site_2.row_0 = _S63;
    var _S64 : u32 = invocation_1 % _S57;
    site_2.lane_0 = _S64;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S63 = (*p_8).columns_0;
    }
    else
    {
        _S63 = u32(0);
    }
    site_2.columns_1 = _S63;
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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S65 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S65;
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
    var _S66 : f32 = abs(value_14.hi_0);
    if(_S66 < 1.073741824e+09f)
    {
        var _S67 : df_0 = scaled_0(value_14, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S67, _S67));
    }
    else
    {
        if(_S66 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_14, value_14));
        }
        else
        {
            var _S68 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S68, _S68));
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
    var _S69 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S70 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S70 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S69, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S70 = _S69;
    }
    return _S70;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S71 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S71 = true;
    }
    else
    {
        _S71 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S72 : df_0;
    if(_S71)
    {
        _S72 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S72 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S72;
}

fn c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).c_hi_0, (*p_10).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S73 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S73 = 5.42101086242752217e-20f;
    }
    else
    {
        _S73 = 1.0f;
    }
    return _S73;
}

fn rim_limit_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).limit_hi_0, (*p_11).limit_lo_0);
}

fn less_0( a_36 : df_0,  b_16 : df_0) -> bool
{
    var _S74 : bool;
    if((a_36.hi_0) < (b_16.hi_0))
    {
        _S74 = true;
    }
    else
    {
        if((a_36.hi_0) == (b_16.hi_0))
        {
            _S74 = (a_36.lo_0) < (b_16.lo_0);
        }
        else
        {
            _S74 = false;
        }
    }
    return _S74;
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
    var _S75 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S76 : Dual_1 = times_1(variable_0(v_sq_value_0, i32(2)), c_1);
    var stride_2 : Stride_0;
    var _S77 : bool;
    if(unit_0 == 1.0f)
    {
        _S77 = (_0(_S76.value_0, gap_x_value_0).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S77 = false;
    }
    if(_S77)
    {
        var _S78 : Dual_1 = div_1(div_1(_S76, _S75), _S75);
        stride_2.factor_2 = div_1(dual_tanhc_0(_S78), _S75);
        stride_2.gap_w_0 = dual_sech_sq_0(_S78);
        return stride_2;
    }
    stride_2.factor_2 = div_1(constant_1(wide_0(1.0f)), dual_root_1(_S76));
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
    var _S79 : Dual_1 = variable_0(gap_x_value_1, i32(0));
    var _S80 : Dual_1 = with_value_1(plus_1(sub_0(sub_0(times_1(mul_0(stride_3.factor_2, variable_0(cross_0, i32(1))), twice_0(c_2)), _S79), stride_3.gap_w_0), 2.0f), x2A_0(c_2, reach_sq_0));
    var _S81 : Dual_1 = mul_0(_S79, stride_3.gap_w_0);
    var _S82 : Dual_1 = add_0(_S80, _S81);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_0 = div_1(_S79, _S82);
    parts_1.along_x_0 = div_1(_S80, _S82);
    parts_1.factor_3 = stride_3.factor_2;
    parts_1.gap_0 = _0(_S81.value_0, _S82.value_0);
    return parts_1;
}

struct Rim_0
{
     factor_4 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_15 : ptr<function, Ball_std140_0>,  gap_1 : df_0) -> Rim_0
{
    var _S83 : df_0 = wide_0(1.0f);
    var _S84 : df_0 = x2D_0(_S83, gap_1);
    var rim_0 : Rim_0;
    var _S85 : df_0 = rim_limit_0(&((*p_15)));
    var _S86 : i32;
    if(less_0(_S85, _S84))
    {
        _S86 = i32(1);
    }
    else
    {
        _S86 = i32(0);
    }
    var _S87 : u32 = u32(_S86);
    rim_0.clipped_0 = _S87;
    var _S88 : df_0;
    if(_S87 != u32(0))
    {
        var _S89 : df_0 = rim_norm_0(&((*p_15)));
        _S88 = _0(_S89, root_of_0(_S84));
    }
    else
    {
        _S88 = _S83;
    }
    rim_0.factor_4 = _S88;
    return rim_0;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S90 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S90 = value_15.hi_0;
    }
    else
    {
        _S90 = value_15.hi_0 + value_15.lo_0;
    }
    return _S90;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S91 : bool;
    if(this_6.active_0)
    {
        _S91 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S91 = false;
    }
    return _S91;
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

fn row_of_0( _S92 : Site_0,  _S93 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S93.offset_0 + _S92.row_0 * _S93.stride_0;
    row_2.step_2 = _S93.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S94 : Row_0,  _S95 : u32) -> f32
{
    return entryPointParams_point_0[_S94.base_0 + _S95 * _S94.step_2];
}

fn report_fault_0( _S96 : u32)
{
    var _S97 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S96);
    return;
}

fn squares_of_0( _S98 : ptr<function, Ball_std140_0>,  _S99 : Site_0,  _S100 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S99.lane_0;
    for(;;)
    {
        if(i_0 < (_S99.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S101 : f32 = Row_raw_0(_S100, i_0);
        if(is_bad_0(_S101))
        {
            report_fault_0(_S99.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S101));
        i_0 = i_0 + (*_S98).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S98).lanes_0, _S99);
    return squares_1;
}

fn point_of_0( _S102 : ptr<function, Ball_std140_0>,  _S103 : Site_0,  _S104 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S105 : Row_0 = row_of_0(_S103, _S104);
    point_0.row_1 = _S105;
    var _S106 : Squares_0 = squares_of_0(&((*_S102)), _S103, _S105);
    point_0.length_0 = Squares_length_0(_S106);
    var _S107 : df_0 = Squares_total_0(_S106);
    point_0.square_0 = _S107;
    var _S108 : df_0 = c_of_0(&((*_S102)));
    var _S109 : df_0 = x2A_0(_S108, _S107);
    var _S110 : f32 = Squares_unit_0(_S106);
    var _S111 : bool;
    if(_S110 != 1.0f)
    {
        _S111 = true;
    }
    else
    {
        var _S112 : df_0 = rim_limit_0(&((*_S102)));
        _S111 = less_0(_S112, _S109);
    }
    var _S113 : i32;
    if(_S111)
    {
        _S113 = i32(1);
    }
    else
    {
        _S113 = i32(0);
    }
    var _S114 : u32 = u32(_S113);
    point_0.clipped_1 = _S114;
    if(_S114 != u32(0))
    {
        var _S115 : df_0 = rim_norm_0(&((*_S102)));
        var _S116 : df_0 = root_c_of_0(&((*_S102)));
        point_0.row_1.scale_0 = scaled_0(_0(_S115, x2A_0(_S116, point_0.length_0)), _S110);
        point_0.length_0 = _0(_S115, _S116);
        point_0.square_0 = _0(x2A_0(_S115, _S115), _S108);
        point_0.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S115, _S115));
    }
    else
    {
        point_0.gap_2 = x2D_0(wide_0(1.0f), _S109);
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

fn row_of_1( _S117 : Site_0,  _S118 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S118.offset_0 + _S117.row_0 * _S118.stride_0;
    row_4.step_2 = _S118.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S119 : Row_0,  _S120 : u32) -> f32
{
    return entryPointParams_tangent_0[_S119.base_0 + _S120 * _S119.step_2];
}

fn squares_of_1( _S121 : ptr<function, Ball_std140_0>,  _S122 : Site_0,  _S123 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S122.lane_0;
    for(;;)
    {
        if(i_1 < (_S122.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S124 : f32 = Row_raw_1(_S123, i_1);
        if(is_bad_0(_S124))
        {
            report_fault_0(_S122.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S124));
        i_1 = i_1 + (*_S121).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S121).lanes_0, _S122);
    return squares_2;
}

fn tangent_of_0( _S125 : ptr<function, Ball_std140_0>,  _S126 : Site_0,  _S127 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S128 : Row_0 = row_of_1(_S126, _S127);
    tangent_0.row_3 = _S128;
    var _S129 : Squares_0 = squares_of_1(&((*_S125)), _S126, _S128);
    var _S130 : f32 = Squares_unit_0(_S129);
    tangent_0.unit_1 = _S130;
    tangent_0.row_3.scale_0 = wide_0(_S130);
    tangent_0.length_1 = Squares_length_0(_S129);
    tangent_0.square_1 = Squares_total_0(_S129);
    return tangent_0;
}

fn reach_square_0( _S131 : ptr<function, Ball_std140_0>,  _S132 : Site_0,  _S133 : Row_0,  _S134 : df_0,  _S135 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S132.lane_0;
    for(;;)
    {
        if(i_2 < (_S132.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S136 : f32 = entryPointParams_point_0[_S133.base_0 + i_2 * _S133.step_2];
        var _S137 : bool;
        if((_S133.scale_0.hi_0) == 1.0f)
        {
            _S137 = (_S133.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S137 = false;
        }
        var _S138 : df_0;
        if(_S137)
        {
            _S138 = wide_0(_S136);
        }
        else
        {
            _S138 = x2A_1(_S133.scale_0, _S136);
        }
        var _S139 : f32 = entryPointParams_tangent_0[_S135.base_0 + i_2 * _S135.step_2];
        var _S140 : bool;
        if((_S135.scale_0.hi_0) == 1.0f)
        {
            _S140 = (_S135.scale_0.lo_0) == 0.0f;
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
            _S141 = x2A_1(_S135.scale_0, _S139);
        }
        var _S142 : df_0 = x2B_0(_S138, x2A_0(_S134, _S141));
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_0(_S142, _S142));
        i_2 = i_2 + (*_S131).lanes_0;
    }
    join_0((*_S131).lanes_0, _S132, &(sums_3));
    return sums_3[i32(0)];
}

fn put_0( _S143 : ptr<function, Ball_std140_0>,  _S144 : Site_0,  _S145 : u32,  _S146 : df_0)
{
    entryPointParams_out_0[_S144.row_0 * (*_S143).out_stride_0 + (*_S143).out_column_0 + _S145] = nearest_0(_S146);
    return;
}

fn report_fault_1( _S147 : u32)
{
    var _S148 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S147);
    return;
}

fn refuse_clipped_0( _S149 : ptr<function, Ball_std140_0>,  _S150 : Site_0,  _S151 : u32)
{
    var _S152 : bool;
    if(Site_is_first_0(_S150))
    {
        _S152 = _S151 > u32(0);
    }
    else
    {
        _S152 = false;
    }
    if(_S152)
    {
        _S152 = ((((*_S149).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S152 = false;
    }
    if(_S152)
    {
        report_fault_1(_S150.row_0);
    }
    return;
}

fn count_clipped_0( _S153 : ptr<function, Ball_std140_0>,  _S154 : Site_0,  _S155 : u32,  _S156 : u32)
{
    refuse_clipped_0(&((*_S153)), _S154, _S155);
    var _S157 : bool;
    if(Site_is_first_0(_S154))
    {
        _S157 = (_S155 + _S156) > u32(0);
    }
    else
    {
        _S157 = false;
    }
    if(_S157)
    {
        var _S158 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S155 + _S156);
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
        var _S159 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S160 : u32 = block_count_0(&(_S159));
        if(block_1 < _S160)
        {
        }
        else
        {
            break;
        }
        var _S161 : u32 = invocation_2.x;
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Site_0 = site_of_0(&(_S162), block_1, _S161);
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : Lie_0 = x_lie_0(&(_S164));
        var _S166 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S167 : Point_0 = point_of_0(&(_S166), _S163, _S165);
        var _S168 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S169 : Lie_0 = y_lie_0(&(_S168));
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : Tangent_0 = tangent_of_0(&(_S170), _S163, _S169);
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : df_0 = c_of_0(&(_S172));
        var _S174 : Stride_0 = stride_of_0(_S173, _S167.gap_2, _S171.square_1, _S171.unit_1);
        var _S175 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S176 : df_0 = reach_square_0(&(_S175), _S163, _S167.row_1, _S174.factor_2.value_0, _S171.row_3);
        var _S177 : ExpParts_0 = exp_parts_0(_S173, _S167.gap_2, wide_0(0.0f), _S174, _S176);
        var _S178 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S179 : Rim_0 = rim_of_0(&(_S178), _S177.gap_0);
        var _S180 : df_0 = x2A_0(_S177.along_sum_0.value_0, _S177.factor_3.value_0);
        var _S181 : df_0 = x2B_0(_S177.along_sum_0.value_0, _S177.along_x_0.value_0);
        var i_3 : u32 = _S163.lane_0;
        for(;;)
        {
            if(i_3 < (_S163.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S182 : f32 = entryPointParams_point_0[_S167.row_1.base_0 + i_3 * _S167.row_1.step_2];
            var _S183 : bool;
            if((_S167.row_1.scale_0.hi_0) == 1.0f)
            {
                _S183 = (_S167.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S183 = false;
            }
            var _S184 : df_0;
            if(_S183)
            {
                _S184 = wide_0(_S182);
            }
            else
            {
                _S184 = x2A_1(_S167.row_1.scale_0, _S182);
            }
            var _S185 : df_0 = x2A_0(_S181, _S184);
            var _S186 : f32 = entryPointParams_tangent_0[_S171.row_3.base_0 + i_3 * _S171.row_3.step_2];
            var _S187 : bool;
            if((_S171.row_3.scale_0.hi_0) == 1.0f)
            {
                _S187 = (_S171.row_3.scale_0.lo_0) == 0.0f;
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
                _S188 = x2A_1(_S171.row_3.scale_0, _S186);
            }
            var _S189 : df_0 = x2A_0(_S179.factor_4, x2B_0(_S185, x2A_0(_S180, _S188)));
            var _S190 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S190), _S163, i_3, _S189);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S191 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S191), _S163, _S167.clipped_1, _S179.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S192 : Site_0,  _S193 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S193.offset_0 + _S192.row_0 * _S193.stride_0;
    row_5.step_2 = _S193.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S194 : Row_0,  _S195 : u32) -> f32
{
    return entryPointParams_tangent_1[_S194.base_0 + _S195 * _S194.step_2];
}

fn report_fault_2( _S196 : u32)
{
    var _S197 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S196);
    return;
}

fn squares_of_2( _S198 : ptr<function, Ball_std140_0>,  _S199 : Site_0,  _S200 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S199.lane_0;
    for(;;)
    {
        if(i_4 < (_S199.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S201 : f32 = Row_raw_2(_S200, i_4);
        if(is_bad_0(_S201))
        {
            report_fault_2(_S199.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S201));
        i_4 = i_4 + (*_S198).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S198).lanes_0, _S199);
    return squares_3;
}

fn tangent_of_1( _S202 : ptr<function, Ball_std140_0>,  _S203 : Site_0,  _S204 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S205 : Row_0 = row_of_2(_S203, _S204);
    tangent_1.row_3 = _S205;
    var _S206 : Squares_0 = squares_of_2(&((*_S202)), _S203, _S205);
    var _S207 : f32 = Squares_unit_0(_S206);
    tangent_1.unit_1 = _S207;
    tangent_1.row_3.scale_0 = wide_0(_S207);
    tangent_1.length_1 = Squares_length_0(_S206);
    tangent_1.square_1 = Squares_total_0(_S206);
    return tangent_1;
}

fn put_1( _S208 : ptr<function, Ball_std140_0>,  _S209 : Site_0,  _S210 : u32,  _S211 : df_0)
{
    entryPointParams_out_1[_S209.row_0 * (*_S208).out_stride_0 + (*_S208).out_column_0 + _S210] = nearest_0(_S211);
    return;
}

fn report_fault_3( _S212 : u32)
{
    var _S213 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S212);
    return;
}

fn refuse_clipped_1( _S214 : ptr<function, Ball_std140_0>,  _S215 : Site_0,  _S216 : u32)
{
    var _S217 : bool;
    if(Site_is_first_0(_S215))
    {
        _S217 = _S216 > u32(0);
    }
    else
    {
        _S217 = false;
    }
    if(_S217)
    {
        _S217 = ((((*_S214).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S217 = false;
    }
    if(_S217)
    {
        report_fault_3(_S215.row_0);
    }
    return;
}

fn count_clipped_1( _S218 : ptr<function, Ball_std140_0>,  _S219 : Site_0,  _S220 : u32,  _S221 : u32)
{
    refuse_clipped_1(&((*_S218)), _S219, _S220);
    var _S222 : bool;
    if(Site_is_first_0(_S219))
    {
        _S222 = (_S220 + _S221) > u32(0);
    }
    else
    {
        _S222 = false;
    }
    if(_S222)
    {
        var _S223 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S220 + _S221);
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
        var _S224 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S225 : u32 = block_count_0(&(_S224));
        if(block_2 < _S225)
        {
        }
        else
        {
            break;
        }
        var _S226 : u32 = invocation_3.x;
        var _S227 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S228 : Site_0 = site_of_0(&(_S227), block_2, _S226);
        var _S229 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S230 : Lie_0 = x_lie_0(&(_S229));
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : Tangent_0 = tangent_of_1(&(_S231), _S228, _S230);
        var _S233 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S234 : df_0 = c_of_0(&(_S233));
        var _S235 : Stride_0 = stride_of_0(_S234, wide_0(1.0f), _S232.square_1, _S232.unit_1);
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S237 : Rim_0 = rim_of_0(&(_S236), _S235.gap_w_0.value_0);
        var _S238 : df_0 = x2A_0(_S237.factor_4, _S235.factor_2.value_0);
        var i_5 : u32 = _S228.lane_0;
        for(;;)
        {
            if(i_5 < (_S228.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S239 : f32 = entryPointParams_tangent_1[_S232.row_3.base_0 + i_5 * _S232.row_3.step_2];
            var _S240 : bool;
            if((_S232.row_3.scale_0.hi_0) == 1.0f)
            {
                _S240 = (_S232.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S240 = false;
            }
            var _S241 : df_0;
            if(_S240)
            {
                _S241 = wide_0(_S239);
            }
            else
            {
                _S241 = x2A_1(_S232.row_3.scale_0, _S239);
            }
            var _S242 : df_0 = x2A_0(_S238, _S241);
            var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S243), _S228, i_5, _S242);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S244 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S244), _S228, u32(0), _S237.clipped_0);
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
    var _S245 : Dual_1 = variable_0(gap_x_value_2, i32(0));
    var _S246 : Dual_1 = times_1(variable_0(gap_sq_0, i32(2)), c_3);
    var _S247 : Dual_1 = mul_0(_S245, variable_0(gap_y_value_0, i32(1)));
    var _S248 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S246, _S247)), _S245), dual_root_1(_S247)), dual_root_1(add_0(_S246, _S247)));
    var pair_1 : Pair_0;
    pair_1.along_sum_1 = mul_0(_S248, _S245);
    pair_1.along_x_1 = times_1(mul_0(_S248, _S246), wide_0(-1.0f));
    return pair_1;
}

fn row_of_3( _S249 : Site_0,  _S250 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S250.offset_0 + _S249.row_0 * _S250.stride_0;
    row_6.step_2 = _S250.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S251 : Row_0,  _S252 : u32) -> f32
{
    return entryPointParams_point_1[_S251.base_0 + _S252 * _S251.step_2];
}

fn report_fault_4( _S253 : u32)
{
    var _S254 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S253);
    return;
}

fn squares_of_3( _S255 : ptr<function, Ball_std140_0>,  _S256 : Site_0,  _S257 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S256.lane_0;
    for(;;)
    {
        if(i_6 < (_S256.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S258 : f32 = Row_raw_3(_S257, i_6);
        if(is_bad_0(_S258))
        {
            report_fault_4(_S256.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S258));
        i_6 = i_6 + (*_S255).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S255).lanes_0, _S256);
    return squares_4;
}

fn point_of_1( _S259 : ptr<function, Ball_std140_0>,  _S260 : Site_0,  _S261 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S262 : Row_0 = row_of_3(_S260, _S261);
    point_1.row_1 = _S262;
    var _S263 : Squares_0 = squares_of_3(&((*_S259)), _S260, _S262);
    point_1.length_0 = Squares_length_0(_S263);
    var _S264 : df_0 = Squares_total_0(_S263);
    point_1.square_0 = _S264;
    var _S265 : df_0 = c_of_0(&((*_S259)));
    var _S266 : df_0 = x2A_0(_S265, _S264);
    var _S267 : f32 = Squares_unit_0(_S263);
    var _S268 : bool;
    if(_S267 != 1.0f)
    {
        _S268 = true;
    }
    else
    {
        var _S269 : df_0 = rim_limit_0(&((*_S259)));
        _S268 = less_0(_S269, _S266);
    }
    var _S270 : i32;
    if(_S268)
    {
        _S270 = i32(1);
    }
    else
    {
        _S270 = i32(0);
    }
    var _S271 : u32 = u32(_S270);
    point_1.clipped_1 = _S271;
    if(_S271 != u32(0))
    {
        var _S272 : df_0 = rim_norm_0(&((*_S259)));
        var _S273 : df_0 = root_c_of_0(&((*_S259)));
        point_1.row_1.scale_0 = scaled_0(_0(_S272, x2A_0(_S273, point_1.length_0)), _S267);
        point_1.length_0 = _0(_S272, _S273);
        point_1.square_0 = _0(x2A_0(_S272, _S272), _S265);
        point_1.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S272, _S272));
    }
    else
    {
        point_1.gap_2 = x2D_0(wide_0(1.0f), _S266);
    }
    return point_1;
}

fn row_of_4( _S274 : Site_0,  _S275 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S275.offset_0 + _S274.row_0 * _S275.stride_0;
    row_7.step_2 = _S275.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_4( _S276 : Row_0,  _S277 : u32) -> f32
{
    return entryPointParams_target_0[_S276.base_0 + _S277 * _S276.step_2];
}

fn squares_of_4( _S278 : ptr<function, Ball_std140_0>,  _S279 : Site_0,  _S280 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S279.lane_0;
    for(;;)
    {
        if(i_7 < (_S279.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S281 : f32 = Row_raw_4(_S280, i_7);
        if(is_bad_0(_S281))
        {
            report_fault_4(_S279.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S281));
        i_7 = i_7 + (*_S278).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S278).lanes_0, _S279);
    return squares_5;
}

fn point_of_2( _S282 : ptr<function, Ball_std140_0>,  _S283 : Site_0,  _S284 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S285 : Row_0 = row_of_4(_S283, _S284);
    point_2.row_1 = _S285;
    var _S286 : Squares_0 = squares_of_4(&((*_S282)), _S283, _S285);
    point_2.length_0 = Squares_length_0(_S286);
    var _S287 : df_0 = Squares_total_0(_S286);
    point_2.square_0 = _S287;
    var _S288 : df_0 = c_of_0(&((*_S282)));
    var _S289 : df_0 = x2A_0(_S288, _S287);
    var _S290 : f32 = Squares_unit_0(_S286);
    var _S291 : bool;
    if(_S290 != 1.0f)
    {
        _S291 = true;
    }
    else
    {
        var _S292 : df_0 = rim_limit_0(&((*_S282)));
        _S291 = less_0(_S292, _S289);
    }
    var _S293 : i32;
    if(_S291)
    {
        _S293 = i32(1);
    }
    else
    {
        _S293 = i32(0);
    }
    var _S294 : u32 = u32(_S293);
    point_2.clipped_1 = _S294;
    if(_S294 != u32(0))
    {
        var _S295 : df_0 = rim_norm_0(&((*_S282)));
        var _S296 : df_0 = root_c_of_0(&((*_S282)));
        point_2.row_1.scale_0 = scaled_0(_0(_S295, x2A_0(_S296, point_2.length_0)), _S290);
        point_2.length_0 = _0(_S295, _S296);
        point_2.square_0 = _0(x2A_0(_S295, _S295), _S288);
        point_2.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S295, _S295));
    }
    else
    {
        point_2.gap_2 = x2D_0(wide_0(1.0f), _S289);
    }
    return point_2;
}

fn difference_squares_0( _S297 : ptr<function, Ball_std140_0>,  _S298 : Site_0,  _S299 : Row_0,  _S300 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S298.lane_0;
    for(;;)
    {
        if(i_8 < (_S298.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S301 : f32 = entryPointParams_point_1[_S299.base_0 + i_8 * _S299.step_2];
        var _S302 : bool;
        if((_S299.scale_0.hi_0) == 1.0f)
        {
            _S302 = (_S299.scale_0.lo_0) == 0.0f;
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
            _S303 = x2A_1(_S299.scale_0, _S301);
        }
        var _S304 : f32 = entryPointParams_target_0[_S300.base_0 + i_8 * _S300.step_2];
        var _S305 : bool;
        if((_S300.scale_0.hi_0) == 1.0f)
        {
            _S305 = (_S300.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S305 = false;
        }
        var _S306 : df_0;
        if(_S305)
        {
            _S306 = wide_0(_S304);
        }
        else
        {
            _S306 = x2A_1(_S300.scale_0, _S304);
        }
        Squares_add_0(&(squares_6), x2D_0(_S303, _S306));
        i_8 = i_8 + (*_S297).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S297).lanes_0, _S298);
    return squares_6;
}

fn put_2( _S307 : ptr<function, Ball_std140_0>,  _S308 : Site_0,  _S309 : u32,  _S310 : df_0)
{
    entryPointParams_out_2[_S308.row_0 * (*_S307).out_stride_0 + (*_S307).out_column_0 + _S309] = nearest_0(_S310);
    return;
}

fn report_fault_5( _S311 : u32)
{
    var _S312 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S311);
    return;
}

fn refuse_clipped_2( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : u32)
{
    var _S316 : bool;
    if(Site_is_first_0(_S314))
    {
        _S316 = _S315 > u32(0);
    }
    else
    {
        _S316 = false;
    }
    if(_S316)
    {
        _S316 = ((((*_S313).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S316 = false;
    }
    if(_S316)
    {
        report_fault_5(_S314.row_0);
    }
    return;
}

fn count_clipped_2( _S317 : ptr<function, Ball_std140_0>,  _S318 : Site_0,  _S319 : u32,  _S320 : u32)
{
    refuse_clipped_2(&((*_S317)), _S318, _S319);
    var _S321 : bool;
    if(Site_is_first_0(_S318))
    {
        _S321 = (_S319 + _S320) > u32(0);
    }
    else
    {
        _S321 = false;
    }
    if(_S321)
    {
        var _S322 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S319 + _S320);
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
        var _S323 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S324 : u32 = block_count_0(&(_S323));
        if(block_3 < _S324)
        {
        }
        else
        {
            break;
        }
        var _S325 : u32 = invocation_4.x;
        var _S326 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S327 : Site_0 = site_of_0(&(_S326), block_3, _S325);
        var _S328 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S329 : Lie_0 = x_lie_0(&(_S328));
        var _S330 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S331 : Point_0 = point_of_1(&(_S330), _S327, _S329);
        var _S332 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S333 : Lie_0 = y_lie_0(&(_S332));
        var _S334 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S335 : Point_0 = point_of_2(&(_S334), _S327, _S333);
        var _S336 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S337 : Squares_0 = difference_squares_0(&(_S336), _S327, _S331.row_1, _S335.row_1);
        var _S338 : df_0 = Squares_total_0(_S337);
        var _S339 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S340 : df_0 = c_of_0(&(_S339));
        var _S341 : Pair_0 = log_parts_0(_S340, _S331.gap_2, _S335.gap_2, _S338);
        var i_9 : u32 = _S327.lane_0;
        for(;;)
        {
            if(i_9 < (_S327.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S342 : f32 = entryPointParams_point_1[_S331.row_1.base_0 + i_9 * _S331.row_1.step_2];
            var _S343 : bool;
            if((_S331.row_1.scale_0.hi_0) == 1.0f)
            {
                _S343 = (_S331.row_1.scale_0.lo_0) == 0.0f;
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
                _S344 = x2A_1(_S331.row_1.scale_0, _S342);
            }
            var _S345 : f32 = entryPointParams_target_0[_S335.row_1.base_0 + i_9 * _S335.row_1.step_2];
            var _S346 : bool;
            if((_S335.row_1.scale_0.hi_0) == 1.0f)
            {
                _S346 = (_S335.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S346 = false;
            }
            var _S347 : df_0;
            if(_S346)
            {
                _S347 = wide_0(_S345);
            }
            else
            {
                _S347 = x2A_1(_S335.row_1.scale_0, _S345);
            }
            var _S348 : df_0 = x2B_0(x2A_0(_S341.along_sum_1.value_0, x2D_0(_S347, _S344)), x2A_0(_S341.along_x_1.value_0, _S344));
            var _S349 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S349), _S327, i_9, _S348);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S350 : u32 = _S331.clipped_1 + _S335.clipped_1;
        var _S351 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S351), _S327, _S350, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S352 : Site_0,  _S353 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S353.offset_0 + _S352.row_0 * _S353.stride_0;
    row_8.step_2 = _S353.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_5( _S354 : Row_0,  _S355 : u32) -> f32
{
    return entryPointParams_target_1[_S354.base_0 + _S355 * _S354.step_2];
}

fn report_fault_6( _S356 : u32)
{
    var _S357 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S356);
    return;
}

fn squares_of_5( _S358 : ptr<function, Ball_std140_0>,  _S359 : Site_0,  _S360 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S359.lane_0;
    for(;;)
    {
        if(i_10 < (_S359.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S361 : f32 = Row_raw_5(_S360, i_10);
        if(is_bad_0(_S361))
        {
            report_fault_6(_S359.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S361));
        i_10 = i_10 + (*_S358).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S358).lanes_0, _S359);
    return squares_7;
}

fn point_of_3( _S362 : ptr<function, Ball_std140_0>,  _S363 : Site_0,  _S364 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S365 : Row_0 = row_of_5(_S363, _S364);
    point_3.row_1 = _S365;
    var _S366 : Squares_0 = squares_of_5(&((*_S362)), _S363, _S365);
    point_3.length_0 = Squares_length_0(_S366);
    var _S367 : df_0 = Squares_total_0(_S366);
    point_3.square_0 = _S367;
    var _S368 : df_0 = c_of_0(&((*_S362)));
    var _S369 : df_0 = x2A_0(_S368, _S367);
    var _S370 : f32 = Squares_unit_0(_S366);
    var _S371 : bool;
    if(_S370 != 1.0f)
    {
        _S371 = true;
    }
    else
    {
        var _S372 : df_0 = rim_limit_0(&((*_S362)));
        _S371 = less_0(_S372, _S369);
    }
    var _S373 : i32;
    if(_S371)
    {
        _S373 = i32(1);
    }
    else
    {
        _S373 = i32(0);
    }
    var _S374 : u32 = u32(_S373);
    point_3.clipped_1 = _S374;
    if(_S374 != u32(0))
    {
        var _S375 : df_0 = rim_norm_0(&((*_S362)));
        var _S376 : df_0 = root_c_of_0(&((*_S362)));
        point_3.row_1.scale_0 = scaled_0(_0(_S375, x2A_0(_S376, point_3.length_0)), _S370);
        point_3.length_0 = _0(_S375, _S376);
        point_3.square_0 = _0(x2A_0(_S375, _S375), _S368);
        point_3.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S375, _S375));
    }
    else
    {
        point_3.gap_2 = x2D_0(wide_0(1.0f), _S369);
    }
    return point_3;
}

fn put_3( _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : u32,  _S380 : df_0)
{
    entryPointParams_out_3[_S378.row_0 * (*_S377).out_stride_0 + (*_S377).out_column_0 + _S379] = nearest_0(_S380);
    return;
}

fn report_fault_7( _S381 : u32)
{
    var _S382 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S381);
    return;
}

fn refuse_clipped_3( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : u32)
{
    var _S386 : bool;
    if(Site_is_first_0(_S384))
    {
        _S386 = _S385 > u32(0);
    }
    else
    {
        _S386 = false;
    }
    if(_S386)
    {
        _S386 = ((((*_S383).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S386 = false;
    }
    if(_S386)
    {
        report_fault_7(_S384.row_0);
    }
    return;
}

fn count_clipped_3( _S387 : ptr<function, Ball_std140_0>,  _S388 : Site_0,  _S389 : u32,  _S390 : u32)
{
    refuse_clipped_3(&((*_S387)), _S388, _S389);
    var _S391 : bool;
    if(Site_is_first_0(_S388))
    {
        _S391 = (_S389 + _S390) > u32(0);
    }
    else
    {
        _S391 = false;
    }
    if(_S391)
    {
        var _S392 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S389 + _S390);
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
        var _S393 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S394 : u32 = block_count_0(&(_S393));
        if(block_4 < _S394)
        {
        }
        else
        {
            break;
        }
        var _S395 : u32 = invocation_5.x;
        var _S396 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S397 : Site_0 = site_of_0(&(_S396), block_4, _S395);
        var _S398 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S399 : Lie_0 = x_lie_0(&(_S398));
        var _S400 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S401 : Point_0 = point_of_3(&(_S400), _S397, _S399);
        var _S402 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S403 : df_0 = c_of_0(&(_S402));
        var _S404 : Dual_0 = artanhc_0(_S403, constant_0(_S401.square_0), _S401.gap_2);
        var i_11 : u32 = _S397.lane_0;
        for(;;)
        {
            if(i_11 < (_S397.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S405 : f32 = entryPointParams_target_1[_S401.row_1.base_0 + i_11 * _S401.row_1.step_2];
            var _S406 : bool;
            if((_S401.row_1.scale_0.hi_0) == 1.0f)
            {
                _S406 = (_S401.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S406 = false;
            }
            var _S407 : df_0;
            if(_S406)
            {
                _S407 = wide_0(_S405);
            }
            else
            {
                _S407 = x2A_1(_S401.row_1.scale_0, _S405);
            }
            var _S408 : df_0 = x2A_0(_S404.value_0, _S407);
            var _S409 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S409), _S397, i_11, _S408);
            i_11 = i_11 + entryPointParams_3.p_3.lanes_0;
        }
        var _S410 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S410), _S397, _S401.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn time_of_0( p_16 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_16).time_hi_0, (*p_16).time_lo_0);
}

struct Weights_0
{
     on_x_0 : Dual_1,
     on_y_0 : Dual_1,
     gap_3 : df_0,
};

fn weights_of_0( c_4 : df_0,  gap_x_value_3 : df_0,  gap_y_value_1 : df_0,  gap_sq_1 : df_0,  time_0 : df_0) -> Weights_0
{
    var _S411 : Dual_1 = variable_0(gap_x_value_3, i32(0));
    var _S412 : Dual_1 = variable_0(gap_y_value_1, i32(1));
    var _S413 : Dual_1 = div_1(times_1(variable_0(gap_sq_1, i32(2)), c_4), mul_0(_S411, _S412));
    var _S414 : Dual_1 = dual_asinhc_1(_S413);
    var _S415 : Dual_1 = times_1(mul_0(_S413, mul_0(_S414, _S414)), wide_0(4.0f));
    var _S416 : df_0 = x2D_0(wide_0(1.0f), time_0);
    var _S417 : Dual_1 = dual_sinhc_0(_S415);
    var _S418 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S415, x2A_0(_S416, _S416))), _S417), _S416);
    var _S419 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S415, x2A_0(time_0, time_0))), _S417), time_0);
    var _S420 : df_0 = wide_0(2.0f);
    var _S421 : Dual_1 = times_1(div_1(_S418, _S411), _S420);
    var _S422 : Dual_1 = times_1(div_1(_S419, _S412), _S420);
    var _S423 : Dual_1 = plus_1(add_0(sub_0(_S421, _S418), sub_0(_S422, _S419)), 1.0f);
    var weights_0 : Weights_0;
    weights_0.on_x_0 = div_1(_S421, _S423);
    weights_0.on_y_0 = div_1(_S422, _S423);
    weights_0.gap_3 = _0(_S420, _S423.value_0);
    return weights_0;
}

fn row_of_6( _S424 : Site_0,  _S425 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S425.offset_0 + _S424.row_0 * _S425.stride_0;
    row_9.step_2 = _S425.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_6( _S426 : Row_0,  _S427 : u32) -> f32
{
    return entryPointParams_start_0[_S426.base_0 + _S427 * _S426.step_2];
}

fn report_fault_8( _S428 : u32)
{
    var _S429 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S428);
    return;
}

fn squares_of_6( _S430 : ptr<function, Ball_std140_0>,  _S431 : Site_0,  _S432 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S431.lane_0;
    for(;;)
    {
        if(i_12 < (_S431.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S433 : f32 = Row_raw_6(_S432, i_12);
        if(is_bad_0(_S433))
        {
            report_fault_8(_S431.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S433));
        i_12 = i_12 + (*_S430).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S430).lanes_0, _S431);
    return squares_8;
}

fn point_of_4( _S434 : ptr<function, Ball_std140_0>,  _S435 : Site_0,  _S436 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S437 : Row_0 = row_of_6(_S435, _S436);
    point_4.row_1 = _S437;
    var _S438 : Squares_0 = squares_of_6(&((*_S434)), _S435, _S437);
    point_4.length_0 = Squares_length_0(_S438);
    var _S439 : df_0 = Squares_total_0(_S438);
    point_4.square_0 = _S439;
    var _S440 : df_0 = c_of_0(&((*_S434)));
    var _S441 : df_0 = x2A_0(_S440, _S439);
    var _S442 : f32 = Squares_unit_0(_S438);
    var _S443 : bool;
    if(_S442 != 1.0f)
    {
        _S443 = true;
    }
    else
    {
        var _S444 : df_0 = rim_limit_0(&((*_S434)));
        _S443 = less_0(_S444, _S441);
    }
    var _S445 : i32;
    if(_S443)
    {
        _S445 = i32(1);
    }
    else
    {
        _S445 = i32(0);
    }
    var _S446 : u32 = u32(_S445);
    point_4.clipped_1 = _S446;
    if(_S446 != u32(0))
    {
        var _S447 : df_0 = rim_norm_0(&((*_S434)));
        var _S448 : df_0 = root_c_of_0(&((*_S434)));
        point_4.row_1.scale_0 = scaled_0(_0(_S447, x2A_0(_S448, point_4.length_0)), _S442);
        point_4.length_0 = _0(_S447, _S448);
        point_4.square_0 = _0(x2A_0(_S447, _S447), _S440);
        point_4.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S447, _S447));
    }
    else
    {
        point_4.gap_2 = x2D_0(wide_0(1.0f), _S441);
    }
    return point_4;
}

fn row_of_7( _S449 : Site_0,  _S450 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S450.offset_0 + _S449.row_0 * _S450.stride_0;
    row_10.step_2 = _S450.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_7( _S451 : Row_0,  _S452 : u32) -> f32
{
    return entryPointParams_end_0[_S451.base_0 + _S452 * _S451.step_2];
}

fn squares_of_7( _S453 : ptr<function, Ball_std140_0>,  _S454 : Site_0,  _S455 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S454.lane_0;
    for(;;)
    {
        if(i_13 < (_S454.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S456 : f32 = Row_raw_7(_S455, i_13);
        if(is_bad_0(_S456))
        {
            report_fault_8(_S454.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S456));
        i_13 = i_13 + (*_S453).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S453).lanes_0, _S454);
    return squares_9;
}

fn point_of_5( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S460 : Row_0 = row_of_7(_S458, _S459);
    point_5.row_1 = _S460;
    var _S461 : Squares_0 = squares_of_7(&((*_S457)), _S458, _S460);
    point_5.length_0 = Squares_length_0(_S461);
    var _S462 : df_0 = Squares_total_0(_S461);
    point_5.square_0 = _S462;
    var _S463 : df_0 = c_of_0(&((*_S457)));
    var _S464 : df_0 = x2A_0(_S463, _S462);
    var _S465 : f32 = Squares_unit_0(_S461);
    var _S466 : bool;
    if(_S465 != 1.0f)
    {
        _S466 = true;
    }
    else
    {
        var _S467 : df_0 = rim_limit_0(&((*_S457)));
        _S466 = less_0(_S467, _S464);
    }
    var _S468 : i32;
    if(_S466)
    {
        _S468 = i32(1);
    }
    else
    {
        _S468 = i32(0);
    }
    var _S469 : u32 = u32(_S468);
    point_5.clipped_1 = _S469;
    if(_S469 != u32(0))
    {
        var _S470 : df_0 = rim_norm_0(&((*_S457)));
        var _S471 : df_0 = root_c_of_0(&((*_S457)));
        point_5.row_1.scale_0 = scaled_0(_0(_S470, x2A_0(_S471, point_5.length_0)), _S465);
        point_5.length_0 = _0(_S470, _S471);
        point_5.square_0 = _0(x2A_0(_S470, _S470), _S463);
        point_5.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S470, _S470));
    }
    else
    {
        point_5.gap_2 = x2D_0(wide_0(1.0f), _S464);
    }
    return point_5;
}

fn difference_squares_1( _S472 : ptr<function, Ball_std140_0>,  _S473 : Site_0,  _S474 : Row_0,  _S475 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S473.lane_0;
    for(;;)
    {
        if(i_14 < (_S473.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S476 : f32 = entryPointParams_start_0[_S474.base_0 + i_14 * _S474.step_2];
        var _S477 : bool;
        if((_S474.scale_0.hi_0) == 1.0f)
        {
            _S477 = (_S474.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S477 = false;
        }
        var _S478 : df_0;
        if(_S477)
        {
            _S478 = wide_0(_S476);
        }
        else
        {
            _S478 = x2A_1(_S474.scale_0, _S476);
        }
        var _S479 : f32 = entryPointParams_end_0[_S475.base_0 + i_14 * _S475.step_2];
        var _S480 : bool;
        if((_S475.scale_0.hi_0) == 1.0f)
        {
            _S480 = (_S475.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S480 = false;
        }
        var _S481 : df_0;
        if(_S480)
        {
            _S481 = wide_0(_S479);
        }
        else
        {
            _S481 = x2A_1(_S475.scale_0, _S479);
        }
        Squares_add_0(&(squares_10), x2D_0(_S478, _S481));
        i_14 = i_14 + (*_S472).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S472).lanes_0, _S473);
    return squares_10;
}

fn put_4( _S482 : ptr<function, Ball_std140_0>,  _S483 : Site_0,  _S484 : u32,  _S485 : df_0)
{
    entryPointParams_out_4[_S483.row_0 * (*_S482).out_stride_0 + (*_S482).out_column_0 + _S484] = nearest_0(_S485);
    return;
}

fn report_fault_9( _S486 : u32)
{
    var _S487 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S486);
    return;
}

fn refuse_clipped_4( _S488 : ptr<function, Ball_std140_0>,  _S489 : Site_0,  _S490 : u32)
{
    var _S491 : bool;
    if(Site_is_first_0(_S489))
    {
        _S491 = _S490 > u32(0);
    }
    else
    {
        _S491 = false;
    }
    if(_S491)
    {
        _S491 = ((((*_S488).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S491 = false;
    }
    if(_S491)
    {
        report_fault_9(_S489.row_0);
    }
    return;
}

fn count_clipped_4( _S492 : ptr<function, Ball_std140_0>,  _S493 : Site_0,  _S494 : u32,  _S495 : u32)
{
    refuse_clipped_4(&((*_S492)), _S493, _S494);
    var _S496 : bool;
    if(Site_is_first_0(_S493))
    {
        _S496 = (_S494 + _S495) > u32(0);
    }
    else
    {
        _S496 = false;
    }
    if(_S496)
    {
        var _S497 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S494 + _S495);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_geodesic(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S498 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S499 : u32 = block_count_0(&(_S498));
        if(block_5 < _S499)
        {
        }
        else
        {
            break;
        }
        var _S500 : u32 = invocation_6.x;
        var _S501 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S502 : Site_0 = site_of_0(&(_S501), block_5, _S500);
        var _S503 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S504 : Lie_0 = x_lie_0(&(_S503));
        var _S505 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S506 : Point_0 = point_of_4(&(_S505), _S502, _S504);
        var _S507 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S508 : Lie_0 = y_lie_0(&(_S507));
        var _S509 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S510 : Point_0 = point_of_5(&(_S509), _S502, _S508);
        var _S511 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S512 : Squares_0 = difference_squares_1(&(_S511), _S502, _S506.row_1, _S510.row_1);
        var _S513 : df_0 = Squares_total_0(_S512);
        var _S514 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S515 : df_0 = c_of_0(&(_S514));
        var _S516 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S517 : df_0 = time_of_0(&(_S516));
        var _S518 : Weights_0 = weights_of_0(_S515, _S506.gap_2, _S510.gap_2, _S513, _S517);
        var _S519 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S520 : Rim_0 = rim_of_0(&(_S519), _S518.gap_3);
        var _S521 : df_0 = x2A_0(_S520.factor_4, _S518.on_x_0.value_0);
        var _S522 : df_0 = x2A_0(_S520.factor_4, _S518.on_y_0.value_0);
        var i_15 : u32 = _S502.lane_0;
        for(;;)
        {
            if(i_15 < (_S502.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S523 : f32 = entryPointParams_start_0[_S506.row_1.base_0 + i_15 * _S506.row_1.step_2];
            var _S524 : bool;
            if((_S506.row_1.scale_0.hi_0) == 1.0f)
            {
                _S524 = (_S506.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S524 = false;
            }
            var _S525 : df_0;
            if(_S524)
            {
                _S525 = wide_0(_S523);
            }
            else
            {
                _S525 = x2A_1(_S506.row_1.scale_0, _S523);
            }
            var _S526 : df_0 = x2A_0(_S521, _S525);
            var _S527 : f32 = entryPointParams_end_0[_S510.row_1.base_0 + i_15 * _S510.row_1.step_2];
            var _S528 : bool;
            if((_S510.row_1.scale_0.hi_0) == 1.0f)
            {
                _S528 = (_S510.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S528 = false;
            }
            var _S529 : df_0;
            if(_S528)
            {
                _S529 = wide_0(_S527);
            }
            else
            {
                _S529 = x2A_1(_S510.row_1.scale_0, _S527);
            }
            var _S530 : df_0 = x2B_0(_S526, x2A_0(_S522, _S529));
            var _S531 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S531), _S502, i_15, _S530);
            i_15 = i_15 + entryPointParams_4.p_4.lanes_0;
        }
        var _S532 : u32 = _S506.clipped_1 + _S510.clipped_1;
        var _S533 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S533), _S502, _S532, _S520.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S534 : Site_0,  _S535 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S535.offset_0 + _S534.row_0 * _S535.stride_0;
    row_11.step_2 = _S535.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_8( _S536 : Row_0,  _S537 : u32) -> f32
{
    return entryPointParams_point_2[_S536.base_0 + _S537 * _S536.step_2];
}

fn report_fault_10( _S538 : u32)
{
    var _S539 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S538);
    return;
}

fn squares_of_8( _S540 : ptr<function, Ball_std140_0>,  _S541 : Site_0,  _S542 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S541.lane_0;
    for(;;)
    {
        if(i_16 < (_S541.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S543 : f32 = Row_raw_8(_S542, i_16);
        if(is_bad_0(_S543))
        {
            report_fault_10(_S541.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S543));
        i_16 = i_16 + (*_S540).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S540).lanes_0, _S541);
    return squares_11;
}

fn point_of_6( _S544 : ptr<function, Ball_std140_0>,  _S545 : Site_0,  _S546 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S547 : Row_0 = row_of_8(_S545, _S546);
    point_6.row_1 = _S547;
    var _S548 : Squares_0 = squares_of_8(&((*_S544)), _S545, _S547);
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
            var _S584 : f32 = entryPointParams_point_2[_S583.row_1.base_0 + i_17 * _S583.row_1.step_2];
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
            put_5(&(_S587), _S579, i_17, _S586);
            i_17 = i_17 + entryPointParams_5.p_5.lanes_0;
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

fn squares_of_9( _S595 : ptr<function, Ball_std140_0>,  _S596 : Site_0,  _S597 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S596.lane_0;
    for(;;)
    {
        if(i_18 < (_S596.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S598 : f32 = Row_raw_9(_S597, i_18);
        if(is_bad_0(_S598))
        {
            report_fault_12(_S596.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S598));
        i_18 = i_18 + (*_S595).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S595).lanes_0, _S596);
    return squares_12;
}

fn point_of_7( _S599 : ptr<function, Ball_std140_0>,  _S600 : Site_0,  _S601 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S602 : Row_0 = row_of_9(_S600, _S601);
    point_7.row_1 = _S602;
    var _S603 : Squares_0 = squares_of_9(&((*_S599)), _S600, _S602);
    point_7.length_0 = Squares_length_0(_S603);
    var _S604 : df_0 = Squares_total_0(_S603);
    point_7.square_0 = _S604;
    var _S605 : df_0 = c_of_0(&((*_S599)));
    var _S606 : df_0 = x2A_0(_S605, _S604);
    var _S607 : f32 = Squares_unit_0(_S603);
    var _S608 : bool;
    if(_S607 != 1.0f)
    {
        _S608 = true;
    }
    else
    {
        var _S609 : df_0 = rim_limit_0(&((*_S599)));
        _S608 = less_0(_S609, _S606);
    }
    var _S610 : i32;
    if(_S608)
    {
        _S610 = i32(1);
    }
    else
    {
        _S610 = i32(0);
    }
    var _S611 : u32 = u32(_S610);
    point_7.clipped_1 = _S611;
    if(_S611 != u32(0))
    {
        var _S612 : df_0 = rim_norm_0(&((*_S599)));
        var _S613 : df_0 = root_c_of_0(&((*_S599)));
        point_7.row_1.scale_0 = scaled_0(_0(_S612, x2A_0(_S613, point_7.length_0)), _S607);
        point_7.length_0 = _0(_S612, _S613);
        point_7.square_0 = _0(x2A_0(_S612, _S612), _S605);
        point_7.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S612, _S612));
    }
    else
    {
        point_7.gap_2 = x2D_0(wide_0(1.0f), _S606);
    }
    return point_7;
}

fn put_6( _S614 : ptr<function, Ball_std140_0>,  _S615 : Site_0,  _S616 : u32,  _S617 : df_0)
{
    entryPointParams_out_6[_S615.row_0 * (*_S614).out_stride_0 + (*_S614).out_column_0 + _S616] = nearest_0(_S617);
    return;
}

fn report_fault_13( _S618 : u32)
{
    var _S619 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S618);
    return;
}

fn refuse_clipped_6( _S620 : ptr<function, Ball_std140_0>,  _S621 : Site_0,  _S622 : u32)
{
    var _S623 : bool;
    if(Site_is_first_0(_S621))
    {
        _S623 = _S622 > u32(0);
    }
    else
    {
        _S623 = false;
    }
    if(_S623)
    {
        _S623 = ((((*_S620).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S623 = false;
    }
    if(_S623)
    {
        report_fault_13(_S621.row_0);
    }
    return;
}

fn count_clipped_6( _S624 : ptr<function, Ball_std140_0>,  _S625 : Site_0,  _S626 : u32,  _S627 : u32)
{
    refuse_clipped_6(&((*_S624)), _S625, _S626);
    var _S628 : bool;
    if(Site_is_first_0(_S625))
    {
        _S628 = (_S626 + _S627) > u32(0);
    }
    else
    {
        _S628 = false;
    }
    if(_S628)
    {
        var _S629 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S626 + _S627);
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
        var _S630 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S631 : u32 = block_count_0(&(_S630));
        if(block_7 < _S631)
        {
        }
        else
        {
            break;
        }
        var _S632 : u32 = invocation_8.x;
        var _S633 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S634 : Site_0 = site_of_0(&(_S633), block_7, _S632);
        var _S635 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S636 : Lie_0 = x_lie_0(&(_S635));
        var _S637 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S638 : Point_0 = point_of_7(&(_S637), _S634, _S636);
        var _S639 : df_0 = _0(wide_0(2.0f), _S638.gap_2);
        var i_19 : u32 = _S634.lane_0;
        for(;;)
        {
            if(i_19 < (_S634.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S640 : u32 = i_19 + u32(1);
            var _S641 : f32 = entryPointParams_point_3[_S638.row_1.base_0 + i_19 * _S638.row_1.step_2];
            var _S642 : bool;
            if((_S638.row_1.scale_0.hi_0) == 1.0f)
            {
                _S642 = (_S638.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S642 = false;
            }
            var _S643 : df_0;
            if(_S642)
            {
                _S643 = wide_0(_S641);
            }
            else
            {
                _S643 = x2A_1(_S638.row_1.scale_0, _S641);
            }
            var _S644 : df_0 = x2A_0(_S639, _S643);
            var _S645 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S645), _S634, _S640, _S644);
            i_19 = i_19 + entryPointParams_6.p_6.lanes_0;
        }
        if(Site_is_first_0(_S634))
        {
            var _S646 : df_0 = x2D_1(_S639, 1.0f);
            var _S647 : Ball_std140_0 = entryPointParams_6.p_6;
            var _S648 : df_0 = root_c_of_0(&(_S647));
            var _S649 : df_0 = _0(_S646, _S648);
            var _S650 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S650), _S634, u32(0), _S649);
        }
        var _S651 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S651), _S634, _S638.clipped_1, u32(0));
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


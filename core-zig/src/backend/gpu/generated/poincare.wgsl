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
     low_0 : u32,
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
    row_2.low_0 = u32(0);
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
    row_4.low_0 = u32(0);
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
        var _S136 : u32 = _S133.base_0 + i_2 * _S133.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_point_0[_S136]);
        if((_S133.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_point_0[_S136 + _S133.low_0];
        }
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
            _S138 = value_16;
        }
        else
        {
            _S138 = x2A_0(_S133.scale_0, value_16);
        }
        var _S139 : u32 = _S135.base_0 + i_2 * _S135.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_tangent_0[_S139]);
        if((_S135.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_tangent_0[_S139 + _S135.low_0];
        }
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
            _S141 = value_17;
        }
        else
        {
            _S141 = x2A_0(_S135.scale_0, value_17);
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
    var moved_0 : u32 = (_S155 | (((_S156 << (u32(3))))));
    var _S157 : bool;
    if(Site_is_first_0(_S154))
    {
        _S157 = moved_0 != u32(0);
    }
    else
    {
        _S157 = false;
    }
    if(_S157)
    {
        var moved_1 : u32;
        if(((((*_S153).flags_0) & (u32(16)))) != u32(0))
        {
            var _S158 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S154.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S158)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S159 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
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
        var _S172 : Tangent_0 = tangent_of_0(&(_S171), _S164, _S170);
        var _S173 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S174 : df_0 = c_of_0(&(_S173));
        var _S175 : Stride_0 = stride_of_0(_S174, _S168.gap_2, _S172.square_1, _S172.unit_1);
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : df_0 = reach_square_0(&(_S176), _S164, _S168.row_1, _S175.factor_2.value_0, _S172.row_3);
        var _S178 : ExpParts_0 = exp_parts_0(_S174, _S168.gap_2, wide_0(0.0f), _S175, _S177);
        var _S179 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S180 : Rim_0 = rim_of_0(&(_S179), _S178.gap_0);
        var _S181 : df_0 = x2A_0(_S178.along_sum_0.value_0, _S178.factor_3.value_0);
        var _S182 : df_0 = x2B_0(_S178.along_sum_0.value_0, _S178.along_x_0.value_0);
        var i_3 : u32 = _S164.lane_0;
        for(;;)
        {
            if(i_3 < (_S164.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S183 : u32 = _S168.row_1.base_0 + i_3 * _S168.row_1.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_point_0[_S183]);
            if((_S168.row_1.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_point_0[_S183 + _S168.row_1.low_0];
            }
            var _S184 : bool;
            if((_S168.row_1.scale_0.hi_0) == 1.0f)
            {
                _S184 = (_S168.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S184 = false;
            }
            var _S185 : df_0;
            if(_S184)
            {
                _S185 = value_18;
            }
            else
            {
                _S185 = x2A_0(_S168.row_1.scale_0, value_18);
            }
            var _S186 : df_0 = x2A_0(_S182, _S185);
            var _S187 : u32 = _S172.row_3.base_0 + i_3 * _S172.row_3.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_tangent_0[_S187]);
            if((_S172.row_3.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_tangent_0[_S187 + _S172.row_3.low_0];
            }
            var _S188 : bool;
            if((_S172.row_3.scale_0.hi_0) == 1.0f)
            {
                _S188 = (_S172.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S188 = false;
            }
            var _S189 : df_0;
            if(_S188)
            {
                _S189 = value_19;
            }
            else
            {
                _S189 = x2A_0(_S172.row_3.scale_0, value_19);
            }
            var _S190 : df_0 = x2A_0(_S180.factor_4, x2B_0(_S186, x2A_0(_S181, _S189)));
            var _S191 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S191), _S164, i_3, _S190);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S192 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S192), _S164, _S168.clipped_1, _S180.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S193 : Site_0,  _S194 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S194.offset_0 + _S193.row_0 * _S194.stride_0;
    row_5.step_2 = _S194.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_2( _S195 : Row_0,  _S196 : u32) -> f32
{
    return entryPointParams_tangent_1[_S195.base_0 + _S196 * _S195.step_2];
}

fn report_fault_2( _S197 : u32)
{
    var _S198 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S197);
    return;
}

fn squares_of_2( _S199 : ptr<function, Ball_std140_0>,  _S200 : Site_0,  _S201 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
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
        Squares_add_0(&(squares_3), wide_0(_S202));
        i_4 = i_4 + (*_S199).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S199).lanes_0, _S200);
    return squares_3;
}

fn tangent_of_1( _S203 : ptr<function, Ball_std140_0>,  _S204 : Site_0,  _S205 : Lie_0) -> Tangent_0
{
    var tangent_1 : Tangent_0;
    var _S206 : Row_0 = row_of_2(_S204, _S205);
    tangent_1.row_3 = _S206;
    var _S207 : Squares_0 = squares_of_2(&((*_S203)), _S204, _S206);
    var _S208 : f32 = Squares_unit_0(_S207);
    tangent_1.unit_1 = _S208;
    tangent_1.row_3.scale_0 = wide_0(_S208);
    tangent_1.length_1 = Squares_length_0(_S207);
    tangent_1.square_1 = Squares_total_0(_S207);
    return tangent_1;
}

fn put_1( _S209 : ptr<function, Ball_std140_0>,  _S210 : Site_0,  _S211 : u32,  _S212 : df_0)
{
    entryPointParams_out_1[_S210.row_0 * (*_S209).out_stride_0 + (*_S209).out_column_0 + _S211] = nearest_0(_S212);
    return;
}

fn report_fault_3( _S213 : u32)
{
    var _S214 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S213);
    return;
}

fn refuse_clipped_1( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : u32)
{
    var _S218 : bool;
    if(Site_is_first_0(_S216))
    {
        _S218 = _S217 > u32(0);
    }
    else
    {
        _S218 = false;
    }
    if(_S218)
    {
        _S218 = ((((*_S215).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S218 = false;
    }
    if(_S218)
    {
        report_fault_3(_S216.row_0);
    }
    return;
}

fn count_clipped_1( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : u32,  _S222 : u32)
{
    refuse_clipped_1(&((*_S219)), _S220, _S221);
    var moved_2 : u32 = (_S221 | (((_S222 << (u32(3))))));
    var _S223 : bool;
    if(Site_is_first_0(_S220))
    {
        _S223 = moved_2 != u32(0);
    }
    else
    {
        _S223 = false;
    }
    if(_S223)
    {
        var moved_3 : u32;
        if(((((*_S219).flags_0) & (u32(16)))) != u32(0))
        {
            var _S224 : u32 = atomicOr(&(entryPointParams_status_1[u32(4) + _S220.row_0]), moved_2);
            moved_3 = (moved_2 & ((~_S224)));
        }
        else
        {
            moved_3 = moved_2;
        }
        var _S225 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), ((moved_3 & (u32(1)))) + ((((moved_3 >> (u32(1)))) & (u32(1)))) + ((((moved_3 >> (u32(2)))) & (u32(1)))) + ((moved_3 >> (u32(3)))));
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
        var _S226 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S227 : u32 = block_count_0(&(_S226));
        if(block_2 < _S227)
        {
        }
        else
        {
            break;
        }
        var _S228 : u32 = invocation_3.x;
        var _S229 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S230 : Site_0 = site_of_0(&(_S229), block_2, _S228);
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : Lie_0 = x_lie_0(&(_S231));
        var _S233 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S234 : Tangent_0 = tangent_of_1(&(_S233), _S230, _S232);
        var _S235 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S236 : df_0 = c_of_0(&(_S235));
        var _S237 : Stride_0 = stride_of_0(_S236, wide_0(1.0f), _S234.square_1, _S234.unit_1);
        var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S239 : Rim_0 = rim_of_0(&(_S238), _S237.gap_w_0.value_0);
        var _S240 : df_0 = x2A_0(_S239.factor_4, _S237.factor_2.value_0);
        var i_5 : u32 = _S230.lane_0;
        for(;;)
        {
            if(i_5 < (_S230.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S241 : u32 = _S234.row_3.base_0 + i_5 * _S234.row_3.step_2;
            var value_20 : df_0 = wide_0(entryPointParams_tangent_1[_S241]);
            if((_S234.row_3.low_0) != u32(0))
            {
                value_20.lo_0 = entryPointParams_tangent_1[_S241 + _S234.row_3.low_0];
            }
            var _S242 : bool;
            if((_S234.row_3.scale_0.hi_0) == 1.0f)
            {
                _S242 = (_S234.row_3.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S242 = false;
            }
            var _S243 : df_0;
            if(_S242)
            {
                _S243 = value_20;
            }
            else
            {
                _S243 = x2A_0(_S234.row_3.scale_0, value_20);
            }
            var _S244 : df_0 = x2A_0(_S240, _S243);
            var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S245), _S230, i_5, _S244);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S246), _S230, u32(0), _S239.clipped_0);
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
    var _S247 : Dual_1 = variable_0(gap_x_value_2, i32(0));
    var _S248 : Dual_1 = times_1(variable_0(gap_sq_0, i32(2)), c_3);
    var _S249 : Dual_1 = mul_0(_S247, variable_0(gap_y_value_0, i32(1)));
    var _S250 : Dual_1 = div_1(div_1(mul_0(dual_asinhc_1(div_1(_S248, _S249)), _S247), dual_root_1(_S249)), dual_root_1(add_0(_S248, _S249)));
    var pair_1 : Pair_0;
    pair_1.along_sum_1 = mul_0(_S250, _S247);
    pair_1.along_x_1 = times_1(mul_0(_S250, _S248), wide_0(-1.0f));
    return pair_1;
}

fn row_of_3( _S251 : Site_0,  _S252 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S252.offset_0 + _S251.row_0 * _S252.stride_0;
    row_6.step_2 = _S252.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_3( _S253 : Row_0,  _S254 : u32) -> f32
{
    return entryPointParams_point_1[_S253.base_0 + _S254 * _S253.step_2];
}

fn report_fault_4( _S255 : u32)
{
    var _S256 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S255);
    return;
}

fn squares_of_3( _S257 : ptr<function, Ball_std140_0>,  _S258 : Site_0,  _S259 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S258.lane_0;
    for(;;)
    {
        if(i_6 < (_S258.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S260 : f32 = Row_raw_3(_S259, i_6);
        if(is_bad_0(_S260))
        {
            report_fault_4(_S258.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S260));
        i_6 = i_6 + (*_S257).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S257).lanes_0, _S258);
    return squares_4;
}

fn point_of_1( _S261 : ptr<function, Ball_std140_0>,  _S262 : Site_0,  _S263 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S264 : Row_0 = row_of_3(_S262, _S263);
    point_1.row_1 = _S264;
    var _S265 : Squares_0 = squares_of_3(&((*_S261)), _S262, _S264);
    point_1.length_0 = Squares_length_0(_S265);
    var _S266 : df_0 = Squares_total_0(_S265);
    point_1.square_0 = _S266;
    var _S267 : df_0 = c_of_0(&((*_S261)));
    var _S268 : df_0 = x2A_0(_S267, _S266);
    var _S269 : f32 = Squares_unit_0(_S265);
    var _S270 : bool;
    if(_S269 != 1.0f)
    {
        _S270 = true;
    }
    else
    {
        var _S271 : df_0 = rim_limit_0(&((*_S261)));
        _S270 = less_0(_S271, _S268);
    }
    var _S272 : i32;
    if(_S270)
    {
        _S272 = i32(1);
    }
    else
    {
        _S272 = i32(0);
    }
    var _S273 : u32 = u32(_S272);
    point_1.clipped_1 = _S273;
    if(_S273 != u32(0))
    {
        var _S274 : df_0 = rim_norm_0(&((*_S261)));
        var _S275 : df_0 = root_c_of_0(&((*_S261)));
        point_1.row_1.scale_0 = scaled_0(_0(_S274, x2A_0(_S275, point_1.length_0)), _S269);
        point_1.length_0 = _0(_S274, _S275);
        point_1.square_0 = _0(x2A_0(_S274, _S274), _S267);
        point_1.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S274, _S274));
    }
    else
    {
        point_1.gap_2 = x2D_0(wide_0(1.0f), _S268);
    }
    return point_1;
}

fn row_of_4( _S276 : Site_0,  _S277 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S277.offset_0 + _S276.row_0 * _S277.stride_0;
    row_7.step_2 = _S277.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_4( _S278 : Row_0,  _S279 : u32) -> f32
{
    return entryPointParams_target_0[_S278.base_0 + _S279 * _S278.step_2];
}

fn squares_of_4( _S280 : ptr<function, Ball_std140_0>,  _S281 : Site_0,  _S282 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S281.lane_0;
    for(;;)
    {
        if(i_7 < (_S281.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S283 : f32 = Row_raw_4(_S282, i_7);
        if(is_bad_0(_S283))
        {
            report_fault_4(_S281.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S283));
        i_7 = i_7 + (*_S280).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S280).lanes_0, _S281);
    return squares_5;
}

fn point_of_2( _S284 : ptr<function, Ball_std140_0>,  _S285 : Site_0,  _S286 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S287 : Row_0 = row_of_4(_S285, _S286);
    point_2.row_1 = _S287;
    var _S288 : Squares_0 = squares_of_4(&((*_S284)), _S285, _S287);
    point_2.length_0 = Squares_length_0(_S288);
    var _S289 : df_0 = Squares_total_0(_S288);
    point_2.square_0 = _S289;
    var _S290 : df_0 = c_of_0(&((*_S284)));
    var _S291 : df_0 = x2A_0(_S290, _S289);
    var _S292 : f32 = Squares_unit_0(_S288);
    var _S293 : bool;
    if(_S292 != 1.0f)
    {
        _S293 = true;
    }
    else
    {
        var _S294 : df_0 = rim_limit_0(&((*_S284)));
        _S293 = less_0(_S294, _S291);
    }
    var _S295 : i32;
    if(_S293)
    {
        _S295 = i32(1);
    }
    else
    {
        _S295 = i32(0);
    }
    var _S296 : u32 = u32(_S295);
    point_2.clipped_1 = _S296;
    if(_S296 != u32(0))
    {
        var _S297 : df_0 = rim_norm_0(&((*_S284)));
        var _S298 : df_0 = root_c_of_0(&((*_S284)));
        point_2.row_1.scale_0 = scaled_0(_0(_S297, x2A_0(_S298, point_2.length_0)), _S292);
        point_2.length_0 = _0(_S297, _S298);
        point_2.square_0 = _0(x2A_0(_S297, _S297), _S290);
        point_2.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S297, _S297));
    }
    else
    {
        point_2.gap_2 = x2D_0(wide_0(1.0f), _S291);
    }
    return point_2;
}

fn difference_squares_0( _S299 : ptr<function, Ball_std140_0>,  _S300 : Site_0,  _S301 : Row_0,  _S302 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S300.lane_0;
    for(;;)
    {
        if(i_8 < (_S300.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S303 : u32 = _S301.base_0 + i_8 * _S301.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_point_1[_S303]);
        if((_S301.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_point_1[_S303 + _S301.low_0];
        }
        var _S304 : bool;
        if((_S301.scale_0.hi_0) == 1.0f)
        {
            _S304 = (_S301.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S304 = false;
        }
        var _S305 : df_0;
        if(_S304)
        {
            _S305 = value_21;
        }
        else
        {
            _S305 = x2A_0(_S301.scale_0, value_21);
        }
        var _S306 : u32 = _S302.base_0 + i_8 * _S302.step_2;
        var value_22 : df_0 = wide_0(entryPointParams_target_0[_S306]);
        if((_S302.low_0) != u32(0))
        {
            value_22.lo_0 = entryPointParams_target_0[_S306 + _S302.low_0];
        }
        var _S307 : bool;
        if((_S302.scale_0.hi_0) == 1.0f)
        {
            _S307 = (_S302.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S307 = false;
        }
        var _S308 : df_0;
        if(_S307)
        {
            _S308 = value_22;
        }
        else
        {
            _S308 = x2A_0(_S302.scale_0, value_22);
        }
        Squares_add_0(&(squares_6), x2D_0(_S305, _S308));
        i_8 = i_8 + (*_S299).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S299).lanes_0, _S300);
    return squares_6;
}

fn put_2( _S309 : ptr<function, Ball_std140_0>,  _S310 : Site_0,  _S311 : u32,  _S312 : df_0)
{
    entryPointParams_out_2[_S310.row_0 * (*_S309).out_stride_0 + (*_S309).out_column_0 + _S311] = nearest_0(_S312);
    return;
}

fn report_fault_5( _S313 : u32)
{
    var _S314 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S313);
    return;
}

fn refuse_clipped_2( _S315 : ptr<function, Ball_std140_0>,  _S316 : Site_0,  _S317 : u32)
{
    var _S318 : bool;
    if(Site_is_first_0(_S316))
    {
        _S318 = _S317 > u32(0);
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        _S318 = ((((*_S315).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        report_fault_5(_S316.row_0);
    }
    return;
}

fn count_clipped_2( _S319 : ptr<function, Ball_std140_0>,  _S320 : Site_0,  _S321 : u32,  _S322 : u32)
{
    refuse_clipped_2(&((*_S319)), _S320, _S321);
    var moved_4 : u32 = (_S321 | (((_S322 << (u32(3))))));
    var _S323 : bool;
    if(Site_is_first_0(_S320))
    {
        _S323 = moved_4 != u32(0);
    }
    else
    {
        _S323 = false;
    }
    if(_S323)
    {
        var moved_5 : u32;
        if(((((*_S319).flags_0) & (u32(16)))) != u32(0))
        {
            var _S324 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S320.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S324)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S325 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
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
        var _S326 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S327 : u32 = block_count_0(&(_S326));
        if(block_3 < _S327)
        {
        }
        else
        {
            break;
        }
        var _S328 : u32 = invocation_4.x;
        var _S329 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S330 : Site_0 = site_of_0(&(_S329), block_3, _S328);
        var _S331 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S332 : Lie_0 = x_lie_0(&(_S331));
        var _S333 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S334 : Point_0 = point_of_1(&(_S333), _S330, _S332);
        var _S335 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S336 : Lie_0 = y_lie_0(&(_S335));
        var _S337 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S338 : Point_0 = point_of_2(&(_S337), _S330, _S336);
        var _S339 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S340 : Squares_0 = difference_squares_0(&(_S339), _S330, _S334.row_1, _S338.row_1);
        var _S341 : df_0 = Squares_total_0(_S340);
        var _S342 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S343 : df_0 = c_of_0(&(_S342));
        var _S344 : Pair_0 = log_parts_0(_S343, _S334.gap_2, _S338.gap_2, _S341);
        var i_9 : u32 = _S330.lane_0;
        for(;;)
        {
            if(i_9 < (_S330.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S345 : u32 = _S334.row_1.base_0 + i_9 * _S334.row_1.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_point_1[_S345]);
            if((_S334.row_1.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_point_1[_S345 + _S334.row_1.low_0];
            }
            var _S346 : bool;
            if((_S334.row_1.scale_0.hi_0) == 1.0f)
            {
                _S346 = (_S334.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S346 = false;
            }
            var _S347 : df_0;
            if(_S346)
            {
                _S347 = value_23;
            }
            else
            {
                _S347 = x2A_0(_S334.row_1.scale_0, value_23);
            }
            var _S348 : u32 = _S338.row_1.base_0 + i_9 * _S338.row_1.step_2;
            var value_24 : df_0 = wide_0(entryPointParams_target_0[_S348]);
            if((_S338.row_1.low_0) != u32(0))
            {
                value_24.lo_0 = entryPointParams_target_0[_S348 + _S338.row_1.low_0];
            }
            var _S349 : bool;
            if((_S338.row_1.scale_0.hi_0) == 1.0f)
            {
                _S349 = (_S338.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S349 = false;
            }
            var _S350 : df_0;
            if(_S349)
            {
                _S350 = value_24;
            }
            else
            {
                _S350 = x2A_0(_S338.row_1.scale_0, value_24);
            }
            var _S351 : df_0 = x2B_0(x2A_0(_S344.along_sum_1.value_0, x2D_0(_S350, _S347)), x2A_0(_S344.along_x_1.value_0, _S347));
            var _S352 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S352), _S330, i_9, _S351);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S353 : u32 = ((_S334.clipped_1) | ((((_S338.clipped_1) << (u32(1))))));
        var _S354 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S354), _S330, _S353, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S355 : Site_0,  _S356 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S356.offset_0 + _S355.row_0 * _S356.stride_0;
    row_8.step_2 = _S356.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_5( _S357 : Row_0,  _S358 : u32) -> f32
{
    return entryPointParams_target_1[_S357.base_0 + _S358 * _S357.step_2];
}

fn report_fault_6( _S359 : u32)
{
    var _S360 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S359);
    return;
}

fn squares_of_5( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S362.lane_0;
    for(;;)
    {
        if(i_10 < (_S362.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S364 : f32 = Row_raw_5(_S363, i_10);
        if(is_bad_0(_S364))
        {
            report_fault_6(_S362.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S364));
        i_10 = i_10 + (*_S361).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S361).lanes_0, _S362);
    return squares_7;
}

fn point_of_3( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S368 : Row_0 = row_of_5(_S366, _S367);
    point_3.row_1 = _S368;
    var _S369 : Squares_0 = squares_of_5(&((*_S365)), _S366, _S368);
    point_3.length_0 = Squares_length_0(_S369);
    var _S370 : df_0 = Squares_total_0(_S369);
    point_3.square_0 = _S370;
    var _S371 : df_0 = c_of_0(&((*_S365)));
    var _S372 : df_0 = x2A_0(_S371, _S370);
    var _S373 : f32 = Squares_unit_0(_S369);
    var _S374 : bool;
    if(_S373 != 1.0f)
    {
        _S374 = true;
    }
    else
    {
        var _S375 : df_0 = rim_limit_0(&((*_S365)));
        _S374 = less_0(_S375, _S372);
    }
    var _S376 : i32;
    if(_S374)
    {
        _S376 = i32(1);
    }
    else
    {
        _S376 = i32(0);
    }
    var _S377 : u32 = u32(_S376);
    point_3.clipped_1 = _S377;
    if(_S377 != u32(0))
    {
        var _S378 : df_0 = rim_norm_0(&((*_S365)));
        var _S379 : df_0 = root_c_of_0(&((*_S365)));
        point_3.row_1.scale_0 = scaled_0(_0(_S378, x2A_0(_S379, point_3.length_0)), _S373);
        point_3.length_0 = _0(_S378, _S379);
        point_3.square_0 = _0(x2A_0(_S378, _S378), _S371);
        point_3.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S378, _S378));
    }
    else
    {
        point_3.gap_2 = x2D_0(wide_0(1.0f), _S372);
    }
    return point_3;
}

fn put_3( _S380 : ptr<function, Ball_std140_0>,  _S381 : Site_0,  _S382 : u32,  _S383 : df_0)
{
    entryPointParams_out_3[_S381.row_0 * (*_S380).out_stride_0 + (*_S380).out_column_0 + _S382] = nearest_0(_S383);
    return;
}

fn report_fault_7( _S384 : u32)
{
    var _S385 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S384);
    return;
}

fn refuse_clipped_3( _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : u32)
{
    var _S389 : bool;
    if(Site_is_first_0(_S387))
    {
        _S389 = _S388 > u32(0);
    }
    else
    {
        _S389 = false;
    }
    if(_S389)
    {
        _S389 = ((((*_S386).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S389 = false;
    }
    if(_S389)
    {
        report_fault_7(_S387.row_0);
    }
    return;
}

fn count_clipped_3( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : u32,  _S393 : u32)
{
    refuse_clipped_3(&((*_S390)), _S391, _S392);
    var moved_6 : u32 = (_S392 | (((_S393 << (u32(3))))));
    var _S394 : bool;
    if(Site_is_first_0(_S391))
    {
        _S394 = moved_6 != u32(0);
    }
    else
    {
        _S394 = false;
    }
    if(_S394)
    {
        var moved_7 : u32;
        if(((((*_S390).flags_0) & (u32(16)))) != u32(0))
        {
            var _S395 : u32 = atomicOr(&(entryPointParams_status_3[u32(4) + _S391.row_0]), moved_6);
            moved_7 = (moved_6 & ((~_S395)));
        }
        else
        {
            moved_7 = moved_6;
        }
        var _S396 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), ((moved_7 & (u32(1)))) + ((((moved_7 >> (u32(1)))) & (u32(1)))) + ((((moved_7 >> (u32(2)))) & (u32(1)))) + ((moved_7 >> (u32(3)))));
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
        var _S397 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S398 : u32 = block_count_0(&(_S397));
        if(block_4 < _S398)
        {
        }
        else
        {
            break;
        }
        var _S399 : u32 = invocation_5.x;
        var _S400 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S401 : Site_0 = site_of_0(&(_S400), block_4, _S399);
        var _S402 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S403 : Lie_0 = x_lie_0(&(_S402));
        var _S404 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S405 : Point_0 = point_of_3(&(_S404), _S401, _S403);
        var _S406 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S407 : df_0 = c_of_0(&(_S406));
        var _S408 : Dual_0 = artanhc_0(_S407, constant_0(_S405.square_0), _S405.gap_2);
        var i_11 : u32 = _S401.lane_0;
        for(;;)
        {
            if(i_11 < (_S401.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S409 : u32 = _S405.row_1.base_0 + i_11 * _S405.row_1.step_2;
            var value_25 : df_0 = wide_0(entryPointParams_target_1[_S409]);
            if((_S405.row_1.low_0) != u32(0))
            {
                value_25.lo_0 = entryPointParams_target_1[_S409 + _S405.row_1.low_0];
            }
            var _S410 : bool;
            if((_S405.row_1.scale_0.hi_0) == 1.0f)
            {
                _S410 = (_S405.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S410 = false;
            }
            var _S411 : df_0;
            if(_S410)
            {
                _S411 = value_25;
            }
            else
            {
                _S411 = x2A_0(_S405.row_1.scale_0, value_25);
            }
            var _S412 : df_0 = x2A_0(_S408.value_0, _S411);
            var _S413 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S413), _S401, i_11, _S412);
            i_11 = i_11 + entryPointParams_3.p_3.lanes_0;
        }
        var _S414 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S414), _S401, _S405.clipped_1, u32(0));
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
    var _S415 : Dual_1 = variable_0(gap_x_value_3, i32(0));
    var _S416 : Dual_1 = variable_0(gap_y_value_1, i32(1));
    var _S417 : Dual_1 = div_1(times_1(variable_0(gap_sq_1, i32(2)), c_4), mul_0(_S415, _S416));
    var _S418 : Dual_1 = dual_asinhc_1(_S417);
    var _S419 : Dual_1 = times_1(mul_0(_S417, mul_0(_S418, _S418)), wide_0(4.0f));
    var _S420 : df_0 = x2D_0(wide_0(1.0f), time_0);
    var _S421 : Dual_1 = dual_sinhc_0(_S419);
    var _S422 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S419, x2A_0(_S420, _S420))), _S421), _S420);
    var _S423 : Dual_1 = times_1(div_1(dual_sinhc_0(times_1(_S419, x2A_0(time_0, time_0))), _S421), time_0);
    var _S424 : df_0 = wide_0(2.0f);
    var _S425 : Dual_1 = times_1(div_1(_S422, _S415), _S424);
    var _S426 : Dual_1 = times_1(div_1(_S423, _S416), _S424);
    var _S427 : Dual_1 = plus_1(add_0(sub_0(_S425, _S422), sub_0(_S426, _S423)), 1.0f);
    var weights_0 : Weights_0;
    weights_0.on_x_0 = div_1(_S425, _S427);
    weights_0.on_y_0 = div_1(_S426, _S427);
    weights_0.gap_3 = _0(_S424, _S427.value_0);
    return weights_0;
}

fn row_of_6( _S428 : Site_0,  _S429 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S429.offset_0 + _S428.row_0 * _S429.stride_0;
    row_9.step_2 = _S429.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_6( _S430 : Row_0,  _S431 : u32) -> f32
{
    return entryPointParams_start_0[_S430.base_0 + _S431 * _S430.step_2];
}

fn report_fault_8( _S432 : u32)
{
    var _S433 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S432);
    return;
}

fn squares_of_6( _S434 : ptr<function, Ball_std140_0>,  _S435 : Site_0,  _S436 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S435.lane_0;
    for(;;)
    {
        if(i_12 < (_S435.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S437 : f32 = Row_raw_6(_S436, i_12);
        if(is_bad_0(_S437))
        {
            report_fault_8(_S435.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S437));
        i_12 = i_12 + (*_S434).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S434).lanes_0, _S435);
    return squares_8;
}

fn point_of_4( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S441 : Row_0 = row_of_6(_S439, _S440);
    point_4.row_1 = _S441;
    var _S442 : Squares_0 = squares_of_6(&((*_S438)), _S439, _S441);
    point_4.length_0 = Squares_length_0(_S442);
    var _S443 : df_0 = Squares_total_0(_S442);
    point_4.square_0 = _S443;
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
    point_4.clipped_1 = _S450;
    if(_S450 != u32(0))
    {
        var _S451 : df_0 = rim_norm_0(&((*_S438)));
        var _S452 : df_0 = root_c_of_0(&((*_S438)));
        point_4.row_1.scale_0 = scaled_0(_0(_S451, x2A_0(_S452, point_4.length_0)), _S446);
        point_4.length_0 = _0(_S451, _S452);
        point_4.square_0 = _0(x2A_0(_S451, _S451), _S444);
        point_4.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S451, _S451));
    }
    else
    {
        point_4.gap_2 = x2D_0(wide_0(1.0f), _S445);
    }
    return point_4;
}

fn row_of_7( _S453 : Site_0,  _S454 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S454.offset_0 + _S453.row_0 * _S454.stride_0;
    row_10.step_2 = _S454.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_7( _S455 : Row_0,  _S456 : u32) -> f32
{
    return entryPointParams_end_0[_S455.base_0 + _S456 * _S455.step_2];
}

fn squares_of_7( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S458.lane_0;
    for(;;)
    {
        if(i_13 < (_S458.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S460 : f32 = Row_raw_7(_S459, i_13);
        if(is_bad_0(_S460))
        {
            report_fault_8(_S458.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S460));
        i_13 = i_13 + (*_S457).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S457).lanes_0, _S458);
    return squares_9;
}

fn point_of_5( _S461 : ptr<function, Ball_std140_0>,  _S462 : Site_0,  _S463 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S464 : Row_0 = row_of_7(_S462, _S463);
    point_5.row_1 = _S464;
    var _S465 : Squares_0 = squares_of_7(&((*_S461)), _S462, _S464);
    point_5.length_0 = Squares_length_0(_S465);
    var _S466 : df_0 = Squares_total_0(_S465);
    point_5.square_0 = _S466;
    var _S467 : df_0 = c_of_0(&((*_S461)));
    var _S468 : df_0 = x2A_0(_S467, _S466);
    var _S469 : f32 = Squares_unit_0(_S465);
    var _S470 : bool;
    if(_S469 != 1.0f)
    {
        _S470 = true;
    }
    else
    {
        var _S471 : df_0 = rim_limit_0(&((*_S461)));
        _S470 = less_0(_S471, _S468);
    }
    var _S472 : i32;
    if(_S470)
    {
        _S472 = i32(1);
    }
    else
    {
        _S472 = i32(0);
    }
    var _S473 : u32 = u32(_S472);
    point_5.clipped_1 = _S473;
    if(_S473 != u32(0))
    {
        var _S474 : df_0 = rim_norm_0(&((*_S461)));
        var _S475 : df_0 = root_c_of_0(&((*_S461)));
        point_5.row_1.scale_0 = scaled_0(_0(_S474, x2A_0(_S475, point_5.length_0)), _S469);
        point_5.length_0 = _0(_S474, _S475);
        point_5.square_0 = _0(x2A_0(_S474, _S474), _S467);
        point_5.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S474, _S474));
    }
    else
    {
        point_5.gap_2 = x2D_0(wide_0(1.0f), _S468);
    }
    return point_5;
}

fn difference_squares_1( _S476 : ptr<function, Ball_std140_0>,  _S477 : Site_0,  _S478 : Row_0,  _S479 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S477.lane_0;
    for(;;)
    {
        if(i_14 < (_S477.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S480 : u32 = _S478.base_0 + i_14 * _S478.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_start_0[_S480]);
        if((_S478.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_start_0[_S480 + _S478.low_0];
        }
        var _S481 : bool;
        if((_S478.scale_0.hi_0) == 1.0f)
        {
            _S481 = (_S478.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S481 = false;
        }
        var _S482 : df_0;
        if(_S481)
        {
            _S482 = value_26;
        }
        else
        {
            _S482 = x2A_0(_S478.scale_0, value_26);
        }
        var _S483 : u32 = _S479.base_0 + i_14 * _S479.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_end_0[_S483]);
        if((_S479.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_end_0[_S483 + _S479.low_0];
        }
        var _S484 : bool;
        if((_S479.scale_0.hi_0) == 1.0f)
        {
            _S484 = (_S479.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S484 = false;
        }
        var _S485 : df_0;
        if(_S484)
        {
            _S485 = value_27;
        }
        else
        {
            _S485 = x2A_0(_S479.scale_0, value_27);
        }
        Squares_add_0(&(squares_10), x2D_0(_S482, _S485));
        i_14 = i_14 + (*_S476).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S476).lanes_0, _S477);
    return squares_10;
}

fn put_4( _S486 : ptr<function, Ball_std140_0>,  _S487 : Site_0,  _S488 : u32,  _S489 : df_0)
{
    entryPointParams_out_4[_S487.row_0 * (*_S486).out_stride_0 + (*_S486).out_column_0 + _S488] = nearest_0(_S489);
    return;
}

fn report_fault_9( _S490 : u32)
{
    var _S491 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S490);
    return;
}

fn refuse_clipped_4( _S492 : ptr<function, Ball_std140_0>,  _S493 : Site_0,  _S494 : u32)
{
    var _S495 : bool;
    if(Site_is_first_0(_S493))
    {
        _S495 = _S494 > u32(0);
    }
    else
    {
        _S495 = false;
    }
    if(_S495)
    {
        _S495 = ((((*_S492).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S495 = false;
    }
    if(_S495)
    {
        report_fault_9(_S493.row_0);
    }
    return;
}

fn count_clipped_4( _S496 : ptr<function, Ball_std140_0>,  _S497 : Site_0,  _S498 : u32,  _S499 : u32)
{
    refuse_clipped_4(&((*_S496)), _S497, _S498);
    var moved_8 : u32 = (_S498 | (((_S499 << (u32(3))))));
    var _S500 : bool;
    if(Site_is_first_0(_S497))
    {
        _S500 = moved_8 != u32(0);
    }
    else
    {
        _S500 = false;
    }
    if(_S500)
    {
        var moved_9 : u32;
        if(((((*_S496).flags_0) & (u32(16)))) != u32(0))
        {
            var _S501 : u32 = atomicOr(&(entryPointParams_status_4[u32(4) + _S497.row_0]), moved_8);
            moved_9 = (moved_8 & ((~_S501)));
        }
        else
        {
            moved_9 = moved_8;
        }
        var _S502 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), ((moved_9 & (u32(1)))) + ((((moved_9 >> (u32(1)))) & (u32(1)))) + ((((moved_9 >> (u32(2)))) & (u32(1)))) + ((moved_9 >> (u32(3)))));
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
        var _S503 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S504 : u32 = block_count_0(&(_S503));
        if(block_5 < _S504)
        {
        }
        else
        {
            break;
        }
        var _S505 : u32 = invocation_6.x;
        var _S506 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S507 : Site_0 = site_of_0(&(_S506), block_5, _S505);
        var _S508 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S509 : Lie_0 = x_lie_0(&(_S508));
        var _S510 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S511 : Point_0 = point_of_4(&(_S510), _S507, _S509);
        var _S512 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S513 : Lie_0 = y_lie_0(&(_S512));
        var _S514 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S515 : Point_0 = point_of_5(&(_S514), _S507, _S513);
        var _S516 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S517 : Squares_0 = difference_squares_1(&(_S516), _S507, _S511.row_1, _S515.row_1);
        var _S518 : df_0 = Squares_total_0(_S517);
        var _S519 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S520 : df_0 = c_of_0(&(_S519));
        var _S521 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S522 : df_0 = time_of_0(&(_S521));
        var _S523 : Weights_0 = weights_of_0(_S520, _S511.gap_2, _S515.gap_2, _S518, _S522);
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S525 : Rim_0 = rim_of_0(&(_S524), _S523.gap_3);
        var _S526 : df_0 = x2A_0(_S525.factor_4, _S523.on_x_0.value_0);
        var _S527 : df_0 = x2A_0(_S525.factor_4, _S523.on_y_0.value_0);
        var i_15 : u32 = _S507.lane_0;
        for(;;)
        {
            if(i_15 < (_S507.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S528 : u32 = _S511.row_1.base_0 + i_15 * _S511.row_1.step_2;
            var value_28 : df_0 = wide_0(entryPointParams_start_0[_S528]);
            if((_S511.row_1.low_0) != u32(0))
            {
                value_28.lo_0 = entryPointParams_start_0[_S528 + _S511.row_1.low_0];
            }
            var _S529 : bool;
            if((_S511.row_1.scale_0.hi_0) == 1.0f)
            {
                _S529 = (_S511.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S529 = false;
            }
            var _S530 : df_0;
            if(_S529)
            {
                _S530 = value_28;
            }
            else
            {
                _S530 = x2A_0(_S511.row_1.scale_0, value_28);
            }
            var _S531 : df_0 = x2A_0(_S526, _S530);
            var _S532 : u32 = _S515.row_1.base_0 + i_15 * _S515.row_1.step_2;
            var value_29 : df_0 = wide_0(entryPointParams_end_0[_S532]);
            if((_S515.row_1.low_0) != u32(0))
            {
                value_29.lo_0 = entryPointParams_end_0[_S532 + _S515.row_1.low_0];
            }
            var _S533 : bool;
            if((_S515.row_1.scale_0.hi_0) == 1.0f)
            {
                _S533 = (_S515.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S533 = false;
            }
            var _S534 : df_0;
            if(_S533)
            {
                _S534 = value_29;
            }
            else
            {
                _S534 = x2A_0(_S515.row_1.scale_0, value_29);
            }
            var _S535 : df_0 = x2B_0(_S531, x2A_0(_S527, _S534));
            var _S536 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S536), _S507, i_15, _S535);
            i_15 = i_15 + entryPointParams_4.p_4.lanes_0;
        }
        var _S537 : u32 = ((_S511.clipped_1) | ((((_S515.clipped_1) << (u32(1))))));
        var _S538 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S538), _S507, _S537, _S525.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S539 : Site_0,  _S540 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S540.offset_0 + _S539.row_0 * _S540.stride_0;
    row_11.step_2 = _S540.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_8( _S541 : Row_0,  _S542 : u32) -> f32
{
    return entryPointParams_point_2[_S541.base_0 + _S542 * _S541.step_2];
}

fn report_fault_10( _S543 : u32)
{
    var _S544 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S543);
    return;
}

fn squares_of_8( _S545 : ptr<function, Ball_std140_0>,  _S546 : Site_0,  _S547 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S546.lane_0;
    for(;;)
    {
        if(i_16 < (_S546.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S548 : f32 = Row_raw_8(_S547, i_16);
        if(is_bad_0(_S548))
        {
            report_fault_10(_S546.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S548));
        i_16 = i_16 + (*_S545).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S545).lanes_0, _S546);
    return squares_11;
}

fn point_of_6( _S549 : ptr<function, Ball_std140_0>,  _S550 : Site_0,  _S551 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S552 : Row_0 = row_of_8(_S550, _S551);
    point_6.row_1 = _S552;
    var _S553 : Squares_0 = squares_of_8(&((*_S549)), _S550, _S552);
    point_6.length_0 = Squares_length_0(_S553);
    var _S554 : df_0 = Squares_total_0(_S553);
    point_6.square_0 = _S554;
    var _S555 : df_0 = c_of_0(&((*_S549)));
    var _S556 : df_0 = x2A_0(_S555, _S554);
    var _S557 : f32 = Squares_unit_0(_S553);
    var _S558 : bool;
    if(_S557 != 1.0f)
    {
        _S558 = true;
    }
    else
    {
        var _S559 : df_0 = rim_limit_0(&((*_S549)));
        _S558 = less_0(_S559, _S556);
    }
    var _S560 : i32;
    if(_S558)
    {
        _S560 = i32(1);
    }
    else
    {
        _S560 = i32(0);
    }
    var _S561 : u32 = u32(_S560);
    point_6.clipped_1 = _S561;
    if(_S561 != u32(0))
    {
        var _S562 : df_0 = rim_norm_0(&((*_S549)));
        var _S563 : df_0 = root_c_of_0(&((*_S549)));
        point_6.row_1.scale_0 = scaled_0(_0(_S562, x2A_0(_S563, point_6.length_0)), _S557);
        point_6.length_0 = _0(_S562, _S563);
        point_6.square_0 = _0(x2A_0(_S562, _S562), _S555);
        point_6.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S562, _S562));
    }
    else
    {
        point_6.gap_2 = x2D_0(wide_0(1.0f), _S556);
    }
    return point_6;
}

fn put_5( _S564 : ptr<function, Ball_std140_0>,  _S565 : Site_0,  _S566 : u32,  _S567 : df_0)
{
    entryPointParams_out_5[_S565.row_0 * (*_S564).out_stride_0 + (*_S564).out_column_0 + _S566] = nearest_0(_S567);
    return;
}

fn report_fault_11( _S568 : u32)
{
    var _S569 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S568);
    return;
}

fn refuse_clipped_5( _S570 : ptr<function, Ball_std140_0>,  _S571 : Site_0,  _S572 : u32)
{
    var _S573 : bool;
    if(Site_is_first_0(_S571))
    {
        _S573 = _S572 > u32(0);
    }
    else
    {
        _S573 = false;
    }
    if(_S573)
    {
        _S573 = ((((*_S570).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S573 = false;
    }
    if(_S573)
    {
        report_fault_11(_S571.row_0);
    }
    return;
}

fn count_clipped_5( _S574 : ptr<function, Ball_std140_0>,  _S575 : Site_0,  _S576 : u32,  _S577 : u32)
{
    refuse_clipped_5(&((*_S574)), _S575, _S576);
    var moved_10 : u32 = (_S576 | (((_S577 << (u32(3))))));
    var _S578 : bool;
    if(Site_is_first_0(_S575))
    {
        _S578 = moved_10 != u32(0);
    }
    else
    {
        _S578 = false;
    }
    if(_S578)
    {
        var moved_11 : u32;
        if(((((*_S574).flags_0) & (u32(16)))) != u32(0))
        {
            var _S579 : u32 = atomicOr(&(entryPointParams_status_5[u32(4) + _S575.row_0]), moved_10);
            moved_11 = (moved_10 & ((~_S579)));
        }
        else
        {
            moved_11 = moved_10;
        }
        var _S580 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), ((moved_11 & (u32(1)))) + ((((moved_11 >> (u32(1)))) & (u32(1)))) + ((((moved_11 >> (u32(2)))) & (u32(1)))) + ((moved_11 >> (u32(3)))));
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
        var _S581 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S582 : u32 = block_count_0(&(_S581));
        if(block_6 < _S582)
        {
        }
        else
        {
            break;
        }
        var _S583 : u32 = invocation_7.x;
        var _S584 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S585 : Site_0 = site_of_0(&(_S584), block_6, _S583);
        var _S586 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S587 : Lie_0 = x_lie_0(&(_S586));
        var _S588 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S589 : Point_0 = point_of_6(&(_S588), _S585, _S587);
        var i_17 : u32 = _S585.lane_0;
        for(;;)
        {
            if(i_17 < (_S585.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S590 : u32 = _S589.row_1.base_0 + i_17 * _S589.row_1.step_2;
            var value_30 : df_0 = wide_0(entryPointParams_point_2[_S590]);
            if((_S589.row_1.low_0) != u32(0))
            {
                value_30.lo_0 = entryPointParams_point_2[_S590 + _S589.row_1.low_0];
            }
            var _S591 : bool;
            if((_S589.row_1.scale_0.hi_0) == 1.0f)
            {
                _S591 = (_S589.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S591 = false;
            }
            var _S592 : df_0;
            if(_S591)
            {
                _S592 = value_30;
            }
            else
            {
                _S592 = x2A_0(_S589.row_1.scale_0, value_30);
            }
            var _S593 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S593), _S585, i_17, _S592);
            i_17 = i_17 + entryPointParams_5.p_5.lanes_0;
        }
        var _S594 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S594), _S585, u32(0), _S589.clipped_1);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_9( _S595 : Site_0,  _S596 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S596.offset_0 + _S595.row_0 * _S596.stride_0;
    row_12.step_2 = _S596.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S597 : Row_0,  _S598 : u32) -> f32
{
    return entryPointParams_point_3[_S597.base_0 + _S598 * _S597.step_2];
}

fn report_fault_12( _S599 : u32)
{
    var _S600 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S599);
    return;
}

fn squares_of_9( _S601 : ptr<function, Ball_std140_0>,  _S602 : Site_0,  _S603 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S602.lane_0;
    for(;;)
    {
        if(i_18 < (_S602.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S604 : f32 = Row_raw_9(_S603, i_18);
        if(is_bad_0(_S604))
        {
            report_fault_12(_S602.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S604));
        i_18 = i_18 + (*_S601).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S601).lanes_0, _S602);
    return squares_12;
}

fn point_of_7( _S605 : ptr<function, Ball_std140_0>,  _S606 : Site_0,  _S607 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S608 : Row_0 = row_of_9(_S606, _S607);
    point_7.row_1 = _S608;
    var _S609 : Squares_0 = squares_of_9(&((*_S605)), _S606, _S608);
    point_7.length_0 = Squares_length_0(_S609);
    var _S610 : df_0 = Squares_total_0(_S609);
    point_7.square_0 = _S610;
    var _S611 : df_0 = c_of_0(&((*_S605)));
    var _S612 : df_0 = x2A_0(_S611, _S610);
    var _S613 : f32 = Squares_unit_0(_S609);
    var _S614 : bool;
    if(_S613 != 1.0f)
    {
        _S614 = true;
    }
    else
    {
        var _S615 : df_0 = rim_limit_0(&((*_S605)));
        _S614 = less_0(_S615, _S612);
    }
    var _S616 : i32;
    if(_S614)
    {
        _S616 = i32(1);
    }
    else
    {
        _S616 = i32(0);
    }
    var _S617 : u32 = u32(_S616);
    point_7.clipped_1 = _S617;
    if(_S617 != u32(0))
    {
        var _S618 : df_0 = rim_norm_0(&((*_S605)));
        var _S619 : df_0 = root_c_of_0(&((*_S605)));
        point_7.row_1.scale_0 = scaled_0(_0(_S618, x2A_0(_S619, point_7.length_0)), _S613);
        point_7.length_0 = _0(_S618, _S619);
        point_7.square_0 = _0(x2A_0(_S618, _S618), _S611);
        point_7.gap_2 = x2D_0(wide_0(1.0f), x2A_0(_S618, _S618));
    }
    else
    {
        point_7.gap_2 = x2D_0(wide_0(1.0f), _S612);
    }
    return point_7;
}

fn put_6( _S620 : ptr<function, Ball_std140_0>,  _S621 : Site_0,  _S622 : u32,  _S623 : df_0)
{
    entryPointParams_out_6[_S621.row_0 * (*_S620).out_stride_0 + (*_S620).out_column_0 + _S622] = nearest_0(_S623);
    return;
}

fn report_fault_13( _S624 : u32)
{
    var _S625 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S624);
    return;
}

fn refuse_clipped_6( _S626 : ptr<function, Ball_std140_0>,  _S627 : Site_0,  _S628 : u32)
{
    var _S629 : bool;
    if(Site_is_first_0(_S627))
    {
        _S629 = _S628 > u32(0);
    }
    else
    {
        _S629 = false;
    }
    if(_S629)
    {
        _S629 = ((((*_S626).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S629 = false;
    }
    if(_S629)
    {
        report_fault_13(_S627.row_0);
    }
    return;
}

fn count_clipped_6( _S630 : ptr<function, Ball_std140_0>,  _S631 : Site_0,  _S632 : u32,  _S633 : u32)
{
    refuse_clipped_6(&((*_S630)), _S631, _S632);
    var moved_12 : u32 = (_S632 | (((_S633 << (u32(3))))));
    var _S634 : bool;
    if(Site_is_first_0(_S631))
    {
        _S634 = moved_12 != u32(0);
    }
    else
    {
        _S634 = false;
    }
    if(_S634)
    {
        var moved_13 : u32;
        if(((((*_S630).flags_0) & (u32(16)))) != u32(0))
        {
            var _S635 : u32 = atomicOr(&(entryPointParams_status_6[u32(4) + _S631.row_0]), moved_12);
            moved_13 = (moved_12 & ((~_S635)));
        }
        else
        {
            moved_13 = moved_12;
        }
        var _S636 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), ((moved_13 & (u32(1)))) + ((((moved_13 >> (u32(1)))) & (u32(1)))) + ((((moved_13 >> (u32(2)))) & (u32(1)))) + ((moved_13 >> (u32(3)))));
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
        var _S637 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S638 : u32 = block_count_0(&(_S637));
        if(block_7 < _S638)
        {
        }
        else
        {
            break;
        }
        var _S639 : u32 = invocation_8.x;
        var _S640 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S641 : Site_0 = site_of_0(&(_S640), block_7, _S639);
        var _S642 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S643 : Lie_0 = x_lie_0(&(_S642));
        var _S644 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S645 : Point_0 = point_of_7(&(_S644), _S641, _S643);
        var _S646 : df_0 = _0(wide_0(2.0f), _S645.gap_2);
        var i_19 : u32 = _S641.lane_0;
        for(;;)
        {
            if(i_19 < (_S641.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S647 : u32 = i_19 + u32(1);
            var _S648 : u32 = _S645.row_1.base_0 + i_19 * _S645.row_1.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_point_3[_S648]);
            if((_S645.row_1.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_point_3[_S648 + _S645.row_1.low_0];
            }
            var _S649 : bool;
            if((_S645.row_1.scale_0.hi_0) == 1.0f)
            {
                _S649 = (_S645.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S649 = false;
            }
            var _S650 : df_0;
            if(_S649)
            {
                _S650 = value_31;
            }
            else
            {
                _S650 = x2A_0(_S645.row_1.scale_0, value_31);
            }
            var _S651 : df_0 = x2A_0(_S646, _S650);
            var _S652 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S652), _S641, _S647, _S651);
            i_19 = i_19 + entryPointParams_6.p_6.lanes_0;
        }
        if(Site_is_first_0(_S641))
        {
            var _S653 : df_0 = x2D_1(_S646, 1.0f);
            var _S654 : Ball_std140_0 = entryPointParams_6.p_6;
            var _S655 : df_0 = root_c_of_0(&(_S654));
            var _S656 : df_0 = _0(_S653, _S655);
            var _S657 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S657), _S641, u32(0), _S656);
        }
        var _S658 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S658), _S641, _S645.clipped_1, u32(0));
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


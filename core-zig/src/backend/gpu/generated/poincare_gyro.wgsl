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

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_factor_0 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_matrix_0 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

struct Dual_0
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(2)>,
};

struct Sloped_0
{
     value_1 : df_0,
     slope_0 : df_0,
};

fn pair_of_0( hi_1 : f32,  lo_1 : f32) -> df_0
{
    var pair_0 : df_0;
    pair_0.hi_0 = hi_1;
    pair_0.lo_0 = lo_1;
    return pair_0;
}

var<private> opaque_zero_0 : u32;

fn rounded_0( value_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_2))) ^ (opaque_zero_0)))));
}

fn upper_half_0( value_3 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_3))) & (u32(4294963200))))));
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

fn x2A_0( a_2 : df_0,  b_2 : f32) -> df_0
{
    var _S7 : df_0 = two_product_0(a_2.hi_0, b_2);
    return fast_two_sum_0(_S7.hi_0, rounded_0(_S7.lo_0 + rounded_0(a_2.lo_0 * b_2)));
}

fn two_sum_0( a_3 : f32,  b_3 : f32) -> df_0
{
    var _S8 : f32 = rounded_0(a_3 + b_3);
    var _S9 : f32 = rounded_0(_S8 - a_3);
    return pair_of_0(_S8, rounded_0(a_3 - rounded_0(_S8 - _S9)) + rounded_0(b_3 - _S9));
}

fn x2B_0( a_4 : df_0,  b_4 : df_0) -> df_0
{
    var _S10 : df_0 = two_sum_0(a_4.hi_0, b_4.hi_0);
    var _S11 : df_0 = two_sum_0(a_4.lo_0, b_4.lo_0);
    var _S12 : df_0 = fast_two_sum_0(_S10.hi_0, rounded_0(_S10.lo_0 + _S11.hi_0));
    return fast_two_sum_0(_S12.hi_0, rounded_0(_S11.lo_0 + _S12.lo_0));
}

fn x2A_1( a_5 : df_0,  b_5 : df_0) -> df_0
{
    var _S13 : df_0 = two_product_0(a_5.hi_0, b_5.hi_0);
    return fast_two_sum_0(_S13.hi_0, rounded_0(_S13.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_5.lo_0) + rounded_0(a_5.lo_0 * b_5.hi_0))));
}

fn x2B_1( a_6 : df_0,  b_6 : f32) -> df_0
{
    var _S14 : df_0 = two_sum_0(a_6.hi_0, b_6);
    return fast_two_sum_0(_S14.hi_0, rounded_0(_S14.lo_0 + a_6.lo_0));
}

fn scaled_0( a_7 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_7.hi_0 * power_0, a_7.lo_0 * power_0);
}

fn twice_0( a_8 : df_0) -> df_0
{
    return scaled_0(a_8, 2.0f);
}

fn sloped_0( value_4 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_1 = value_4;
    both_0.slope_0 = slope_1;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_1(x2B_0(x2A_1(x2B_0(x2A_0(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_1(x2B_0(x2A_0(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn wide_0( value_5 : f32) -> df_0
{
    return pair_of_0(value_5, 0.0f);
}

fn neg_0( a_9 : df_0) -> df_0
{
    return pair_of_0(- a_9.hi_0, - a_9.lo_0);
}

fn x2D_0( a_10 : df_0,  b_7 : df_0) -> df_0
{
    return x2B_0(a_10, neg_0(b_7));
}

fn root_of_0( a_11 : df_0) -> df_0
{
    if(!((a_11.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S15 : f32 = sqrt(a_11.hi_0);
    return fast_two_sum_0(_S15, x2D_0(a_11, two_product_0(_S15, _S15)).hi_0 / (2.0f * _S15));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_1(x2B_1(x2A_1(x2B_1(x2A_1(x2B_0(x2A_1(x2B_0(x2A_1(x2B_0(x2A_1(x2B_0(x2A_1(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S16 : df_0 = x2B_0(twice_0(grown_0), x2A_1(grown_0, grown_0));
        var _S17 : i32 = k_0 + i32(1);
        grown_0 = _S16;
        k_0 = _S17;
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
    var _S18 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_0(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S18)), 0.125f)), 1.0f), power_of_two_0(i32(_S18)));
}

fn x2D_1( a_12 : df_0,  b_8 : f32) -> df_0
{
    return x2B_1(a_12, - b_8);
}

fn half_of_0( a_13 : df_0) -> df_0
{
    return scaled_0(a_13, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S19 : f32 = log(x_2.hi_0);
    var _S20 : df_0 = x2D_1(x2A_1(x_2, exp_of_0(wide_0(- _S19))), 1.0f);
    return x2B_0(wide_0(_S19), x2D_0(_S20, half_of_0(x2A_1(_S20, _S20))));
}

fn asinh_of_0( t_1 : df_0,  root_0 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_0, root_of_0(x2B_1(t_1, 1.0f))));
}

fn quotient_of_0( a_14 : df_0,  b_9 : df_0) -> df_0
{
    var _S21 : f32 = a_14.hi_0 / b_9.hi_0;
    var _S22 : df_0 = x2D_0(a_14, x2A_0(b_9, _S21));
    var _S23 : f32 = _S22.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S21, _S23), x2D_0(_S22, x2A_0(b_9, _S23)).hi_0 / b_9.hi_0);
}

fn _0( a_15 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_15, b_10);
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S24 : df_0 = root_of_0(t_2);
    var _S25 : df_0 = _0(asinh_of_0(t_2, _S24), _S24);
    return sloped_0(_S25, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S25), twice_0(t_2)));
}

fn chain_0( a_16 : Dual_0,  value_6 : df_0,  slope_2 : df_0) -> Dual_0
{
    var dual_0 : Dual_0;
    dual_0.value_0 = value_6;
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
        dual_0.partial_0[k_1] = x2A_1(slope_2, a_16.partial_0[k_1]);
        k_1 = k_1 + i32(1);
    }
    return dual_0;
}

fn dual_asinhc_0( a_17 : Dual_0) -> Dual_0
{
    var _S26 : Sloped_0 = asinhc_0(a_17.value_0);
    return chain_0(a_17, _S26.value_1, _S26.slope_0);
}

fn plus_0( a_18 : Dual_0,  amount_0 : f32) -> Dual_0
{
    return chain_0(a_18, x2B_1(a_18.value_0, amount_0), wide_0(1.0f));
}

fn with_value_0( a_19 : Dual_0,  value_7 : df_0) -> Dual_0
{
    var dual_1 : Dual_0 = a_19;
    dual_1.value_0 = value_7;
    return dual_1;
}

struct Dual_1
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(3)>,
};

fn chain_1( a_20 : Dual_1,  value_8 : df_0,  slope_3 : df_0) -> Dual_1
{
    var dual_2 : Dual_1;
    dual_2.value_0 = value_8;
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
        dual_2.partial_0[k_2] = x2A_1(slope_3, a_20.partial_0[k_2]);
        k_2 = k_2 + i32(1);
    }
    return dual_2;
}

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S27 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S28 : df_0 = x2B_1(_S27, 1.0f);
    return _0(scaled_0(_S27, 4.0f), x2A_1(_S28, _S28));
}

fn tanhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
    }
    var _S29 : df_0 = root_of_0(t_3);
    var _S30 : df_0 = exp_of_0(scaled_0(_S29, -2.0f));
    var _S31 : df_0 = _0(x2D_0(wide_0(1.0f), _S30), x2A_1(x2B_1(_S30, 1.0f), _S29));
    return sloped_0(_S31, _0(x2D_0(sech_sq_0(_S29), _S31), twice_0(t_3)));
}

fn dual_tanhc_0( a_21 : Dual_0) -> Dual_0
{
    var _S32 : Sloped_0 = tanhc_0(a_21.value_0);
    return chain_0(a_21, _S32.value_1, _S32.slope_0);
}

fn div_0( a_22 : Dual_0,  b_11 : Dual_0) -> Dual_0
{
    var _S33 : df_0 = _0(wide_0(1.0f), b_11.value_0);
    var dual_3 : Dual_0;
    dual_3.value_0 = _0(a_22.value_0, b_11.value_0);
    var k_3 : i32 = i32(0);
    for(;;)
    {
        if(k_3 < i32(2))
        {
        }
        else
        {
            break;
        }
        dual_3.partial_0[k_3] = x2A_1(x2D_0(a_22.partial_0[k_3], x2A_1(dual_3.value_0, b_11.partial_0[k_3])), _S33);
        k_3 = k_3 + i32(1);
    }
    return dual_3;
}

fn dual_root_0( a_23 : Dual_0) -> Dual_0
{
    var _S34 : df_0 = root_of_0(a_23.value_0);
    return chain_0(a_23, _S34, _0(wide_0(0.5f), _S34));
}

fn constant_0( value_9 : df_0) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = value_9;
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
        dual_4.partial_0[k_4] = wide_0(0.0f);
        k_4 = k_4 + i32(1);
    }
    return dual_4;
}

fn times_0( a_24 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_24, x2A_1(a_24.value_0, factor_0), factor_0);
}

fn mul_0( a_25 : Dual_0,  b_12 : Dual_0) -> Dual_0
{
    var dual_5 : Dual_0;
    dual_5.value_0 = x2A_1(a_25.value_0, b_12.value_0);
    var k_5 : i32 = i32(0);
    for(;;)
    {
        if(k_5 < i32(2))
        {
        }
        else
        {
            break;
        }
        dual_5.partial_0[k_5] = x2B_0(x2A_1(a_25.partial_0[k_5], b_12.value_0), x2A_1(a_25.value_0, b_12.partial_0[k_5]));
        k_5 = k_5 + i32(1);
    }
    return dual_5;
}

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S35 : Dual_0 = times_0(n_0, c_0);
    var _S36 : Dual_0 = with_value_0(plus_0(times_0(_S35, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_0(dual_asinhc_0(div_0(_S35, _S36)), dual_root_0(_S36));
}

fn variable_0( value_10 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_6 : Dual_0;
    dual_6.value_0 = value_10;
    var k_6 : i32 = i32(0);
    for(;;)
    {
        if(k_6 < i32(2))
        {
        }
        else
        {
            break;
        }
        var _S37 : f32;
        if(k_6 == index_0)
        {
            _S37 = 1.0f;
        }
        else
        {
            _S37 = 0.0f;
        }
        dual_6.partial_0[k_6] = wide_0(_S37);
        k_6 = k_6 + i32(1);
    }
    return dual_6;
}

fn div_1( a_26 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    var _S38 : df_0 = _0(wide_0(1.0f), b_13.value_0);
    var dual_7 : Dual_1;
    dual_7.value_0 = _0(a_26.value_0, b_13.value_0);
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
        dual_7.partial_0[k_7] = x2A_1(x2D_0(a_26.partial_0[k_7], x2A_1(dual_7.value_0, b_13.partial_0[k_7])), _S38);
        k_7 = k_7 + i32(1);
    }
    return dual_7;
}

fn add_0( a_27 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var dual_8 : Dual_1;
    dual_8.value_0 = x2B_0(a_27.value_0, b_14.value_0);
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
        dual_8.partial_0[k_8] = x2B_0(a_27.partial_0[k_8], b_14.partial_0[k_8]);
        k_8 = k_8 + i32(1);
    }
    return dual_8;
}

fn mul_1( a_28 : Dual_1,  b_15 : Dual_1) -> Dual_1
{
    var dual_9 : Dual_1;
    dual_9.value_0 = x2A_1(a_28.value_0, b_15.value_0);
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
        dual_9.partial_0[k_9] = x2B_0(x2A_1(a_28.partial_0[k_9], b_15.value_0), x2A_1(a_28.value_0, b_15.partial_0[k_9]));
        k_9 = k_9 + i32(1);
    }
    return dual_9;
}

fn times_1( a_29 : Dual_1,  factor_1 : df_0) -> Dual_1
{
    return chain_1(a_29, x2A_1(a_29.value_0, factor_1), factor_1);
}

fn variable_1( value_11 : df_0,  index_1 : i32) -> Dual_1
{
    var dual_10 : Dual_1;
    dual_10.value_0 = value_11;
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
        var _S39 : f32;
        if(k_10 == index_1)
        {
            _S39 = 1.0f;
        }
        else
        {
            _S39 = 0.0f;
        }
        dual_10.partial_0[k_10] = wide_0(_S39);
        k_10 = k_10 + i32(1);
    }
    return dual_10;
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
    var k_11 : i32 = i32(0);
    for(;;)
    {
        if(k_11 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_11) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_11].hi_0, (*sums_0)[k_11].lo_0);
        k_11 = k_11 + i32(1);
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
            k_11 = i32(0);
            for(;;)
            {
                if(k_11 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S40 : u32 = u32(k_11) * u32(64) + site_0.invocation_0;
                var _S41 : df_0 = x2B_0(pair_of_0(parts_0[_S40].x, parts_0[_S40].y), pair_of_0(parts_0[_S40 + reach_0].x, parts_0[_S40 + reach_0].y));
                parts_0[_S40] = vec2<f32>(_S41.hi_0, _S41.lo_0);
                k_11 = k_11 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_11 = i32(0);
    for(;;)
    {
        if(k_11 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_11] = pair_of_0(parts_0[u32(k_11) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_11) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_11 = k_11 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
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
        parts_0[u32(k_12) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_12].hi_0, (*sums_1)[k_12].lo_0);
        k_12 = k_12 + i32(1);
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
                var _S42 : u32 = u32(k_12) * u32(64) + site_1.invocation_0;
                var _S43 : df_0 = x2B_0(pair_of_0(parts_0[_S42].x, parts_0[_S42].y), pair_of_0(parts_0[_S42 + reach_1].x, parts_0[_S42 + reach_1].y));
                parts_0[_S42] = vec2<f32>(_S43.hi_0, _S43.lo_0);
                k_12 = k_12 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
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
        (*sums_1)[k_12] = pair_of_0(parts_0[u32(k_12) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_12) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_12 = k_12 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_3 : ptr<function, Ball_std140_0>) -> u32
{
    var _S44 : u32 = (*p_3).rows_0;
    var _S45 : u32 = (*p_3).lanes_0;
    var _S46 : u32 = u32(64) / (*p_3).lanes_0;
    var _S47 : u32 = _S44 + _S46 - u32(1);
    var _S48 : u32 = u32(64) / _S45;
    var _S49 : u32 = _S47 / _S48;
    return _S49;
}

fn site_of_0( p_4 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S50 : u32 = (*p_4).lanes_0;
    var _S51 : u32 = u32(64) / (*p_4).lanes_0;
    var _S52 : u32 = block_0 * _S51;
    var _S53 : u32 = invocation_1 / _S50;
    var _S54 : u32 = _S52 + _S53;
    var site_2 : Site_0;
    var _S55 : bool = _S54 < ((*p_4).rows_0);
    site_2.active_0 = _S55;
    var _S56 : u32;
    if(_S55)
    {
        _S56 = _S54;
    }
    else
    {
        _S56 = u32(0);
    }
    site_2.row_0 = _S56;
    var _S57 : u32 = invocation_1 % _S50;
    site_2.lane_0 = _S57;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S56 = (*p_4).columns_0;
    }
    else
    {
        _S56 = u32(0);
    }
    site_2.columns_1 = _S56;
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

fn x_lie_0( p_5 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_5).x_offset_0, (*p_5).x_stride_0, (*p_5).x_step_0);
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
    var _S58 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S58;
    squares_0.usual_0 = _S58;
    squares_0.big_0 = _S58;
    return squares_0;
}

fn is_bad_0( value_12 : f32) -> bool
{
    return (((bitcast<u32>((value_12))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_13 : df_0)
{
    var _S59 : f32 = abs(value_13.hi_0);
    if(_S59 < 1.073741824e+09f)
    {
        var _S60 : df_0 = scaled_0(value_13, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_1(_S60, _S60));
    }
    else
    {
        if(_S59 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_1(value_13, value_13));
        }
        else
        {
            var _S61 : df_0 = scaled_0(value_13, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_1(_S61, _S61));
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
    var _S62 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
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
    var _S64 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S64 = true;
    }
    else
    {
        _S64 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S65 : df_0;
    if(_S64)
    {
        _S65 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S65 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S65;
}

fn c_of_0( p_6 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_6).c_hi_0, (*p_6).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S66 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S66 = 5.42101086242752217e-20f;
    }
    else
    {
        _S66 = 1.0f;
    }
    return _S66;
}

fn rim_limit_0( p_7 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_7).limit_hi_0, (*p_7).limit_lo_0);
}

fn less_0( a_30 : df_0,  b_16 : df_0) -> bool
{
    var _S67 : bool;
    if((a_30.hi_0) < (b_16.hi_0))
    {
        _S67 = true;
    }
    else
    {
        if((a_30.hi_0) == (b_16.hi_0))
        {
            _S67 = (a_30.lo_0) < (b_16.lo_0);
        }
        else
        {
            _S67 = false;
        }
    }
    return _S67;
}

fn rim_norm_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).norm_hi_0, (*p_8).norm_lo_0);
}

fn root_c_of_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).root_hi_0, (*p_9).root_lo_0);
}

fn y_lie_0( p_10 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_10).y_offset_0, (*p_10).y_stride_0, (*p_10).y_step_0);
}

struct Pair_0
{
     along_sum_0 : Dual_1,
     along_x_0 : Dual_1,
};

fn mobius_add_parts_0( c_1 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sum_sq_0 : df_0) -> Pair_0
{
    var _S68 : Dual_1 = variable_1(gap_x_value_0, i32(0));
    var _S69 : Dual_1 = times_1(variable_1(sum_sq_0, i32(2)), c_1);
    var _S70 : Dual_1 = add_0(_S69, mul_1(_S68, variable_1(gap_y_value_0, i32(1))));
    var pair_1 : Pair_0;
    pair_1.along_sum_0 = div_1(_S68, _S70);
    pair_1.along_x_0 = div_1(_S69, _S70);
    return pair_1;
}

struct Rim_0
{
     factor_2 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_11 : ptr<function, Ball_std140_0>,  gap_0 : df_0) -> Rim_0
{
    var _S71 : df_0 = wide_0(1.0f);
    var _S72 : df_0 = x2D_0(_S71, gap_0);
    var rim_0 : Rim_0;
    var _S73 : df_0 = rim_limit_0(&((*p_11)));
    var _S74 : i32;
    if(less_0(_S73, _S72))
    {
        _S74 = i32(1);
    }
    else
    {
        _S74 = i32(0);
    }
    var _S75 : u32 = u32(_S74);
    rim_0.clipped_0 = _S75;
    var _S76 : df_0;
    if(_S75 != u32(0))
    {
        var _S77 : df_0 = rim_norm_0(&((*p_11)));
        _S76 = _0(_S77, root_of_0(_S72));
    }
    else
    {
        _S76 = _S71;
    }
    rim_0.factor_2 = _S76;
    return rim_0;
}

fn nearest_0( value_14 : df_0) -> f32
{
    var _S78 : f32;
    if(is_bad_0(value_14.hi_0))
    {
        _S78 = value_14.hi_0;
    }
    else
    {
        _S78 = value_14.hi_0 + value_14.lo_0;
    }
    return _S78;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S79 : bool;
    if(this_6.active_0)
    {
        _S79 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S79 = false;
    }
    return _S79;
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
     gap_1 : df_0,
     clipped_1 : u32,
};

fn row_of_0( _S80 : Site_0,  _S81 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S81.offset_0 + _S80.row_0 * _S81.stride_0;
    row_2.step_2 = _S81.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S82 : Row_0,  _S83 : u32) -> f32
{
    return entryPointParams_left_0[_S82.base_0 + _S83 * _S82.step_2];
}

fn report_fault_0( _S84 : u32)
{
    var _S85 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S84);
    return;
}

fn squares_of_0( _S86 : ptr<function, Ball_std140_0>,  _S87 : Site_0,  _S88 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S87.lane_0;
    for(;;)
    {
        if(i_0 < (_S87.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S89 : f32 = Row_raw_0(_S88, i_0);
        if(is_bad_0(_S89))
        {
            report_fault_0(_S87.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S89));
        i_0 = i_0 + (*_S86).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S86).lanes_0, _S87);
    return squares_1;
}

fn point_of_0( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S93 : Row_0 = row_of_0(_S91, _S92);
    point_0.row_1 = _S93;
    var _S94 : Squares_0 = squares_of_0(&((*_S90)), _S91, _S93);
    point_0.length_0 = Squares_length_0(_S94);
    var _S95 : df_0 = Squares_total_0(_S94);
    point_0.square_0 = _S95;
    var _S96 : df_0 = c_of_0(&((*_S90)));
    var _S97 : df_0 = x2A_1(_S96, _S95);
    var _S98 : f32 = Squares_unit_0(_S94);
    var _S99 : bool;
    if(_S98 != 1.0f)
    {
        _S99 = true;
    }
    else
    {
        var _S100 : df_0 = rim_limit_0(&((*_S90)));
        _S99 = less_0(_S100, _S97);
    }
    var _S101 : i32;
    if(_S99)
    {
        _S101 = i32(1);
    }
    else
    {
        _S101 = i32(0);
    }
    var _S102 : u32 = u32(_S101);
    point_0.clipped_1 = _S102;
    if(_S102 != u32(0))
    {
        var _S103 : df_0 = rim_norm_0(&((*_S90)));
        var _S104 : df_0 = root_c_of_0(&((*_S90)));
        point_0.row_1.scale_0 = scaled_0(_0(_S103, x2A_1(_S104, point_0.length_0)), _S98);
        point_0.length_0 = _0(_S103, _S104);
        point_0.square_0 = _0(x2A_1(_S103, _S103), _S96);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S103, _S103));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S97);
    }
    return point_0;
}

fn row_of_1( _S105 : Site_0,  _S106 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S106.offset_0 + _S105.row_0 * _S106.stride_0;
    row_3.step_2 = _S106.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S107 : Row_0,  _S108 : u32) -> f32
{
    return entryPointParams_right_0[_S107.base_0 + _S108 * _S107.step_2];
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

fn point_of_1( _S113 : ptr<function, Ball_std140_0>,  _S114 : Site_0,  _S115 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S116 : Row_0 = row_of_1(_S114, _S115);
    point_1.row_1 = _S116;
    var _S117 : Squares_0 = squares_of_1(&((*_S113)), _S114, _S116);
    point_1.length_0 = Squares_length_0(_S117);
    var _S118 : df_0 = Squares_total_0(_S117);
    point_1.square_0 = _S118;
    var _S119 : df_0 = c_of_0(&((*_S113)));
    var _S120 : df_0 = x2A_1(_S119, _S118);
    var _S121 : f32 = Squares_unit_0(_S117);
    var _S122 : bool;
    if(_S121 != 1.0f)
    {
        _S122 = true;
    }
    else
    {
        var _S123 : df_0 = rim_limit_0(&((*_S113)));
        _S122 = less_0(_S123, _S120);
    }
    var _S124 : i32;
    if(_S122)
    {
        _S124 = i32(1);
    }
    else
    {
        _S124 = i32(0);
    }
    var _S125 : u32 = u32(_S124);
    point_1.clipped_1 = _S125;
    if(_S125 != u32(0))
    {
        var _S126 : df_0 = rim_norm_0(&((*_S113)));
        var _S127 : df_0 = root_c_of_0(&((*_S113)));
        point_1.row_1.scale_0 = scaled_0(_0(_S126, x2A_1(_S127, point_1.length_0)), _S121);
        point_1.length_0 = _0(_S126, _S127);
        point_1.square_0 = _0(x2A_1(_S126, _S126), _S119);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S126, _S126));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S120);
    }
    return point_1;
}

fn sum_square_0( _S128 : ptr<function, Ball_std140_0>,  _S129 : Site_0,  _S130 : Row_0,  _S131 : f32,  _S132 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S129.lane_0;
    for(;;)
    {
        if(i_2 < (_S129.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S133 : u32 = _S132.base_0 + i_2 * _S132.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_right_0[_S133]);
        if((_S132.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_right_0[_S133 + _S132.low_0];
        }
        var _S134 : bool;
        if((_S132.scale_0.hi_0) == 1.0f)
        {
            _S134 = (_S132.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S134 = false;
        }
        var _S135 : df_0;
        if(_S134)
        {
            _S135 = value_15;
        }
        else
        {
            _S135 = x2A_1(_S132.scale_0, value_15);
        }
        var _S136 : u32 = _S130.base_0 + i_2 * _S130.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_left_0[_S136]);
        if((_S130.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_left_0[_S136 + _S130.low_0];
        }
        var _S137 : bool;
        if((_S130.scale_0.hi_0) == 1.0f)
        {
            _S137 = (_S130.scale_0.lo_0) == 0.0f;
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
            _S138 = x2A_1(_S130.scale_0, value_16);
        }
        var _S139 : df_0 = x2B_0(_S135, x2A_0(_S138, _S131));
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_1(_S139, _S139));
        i_2 = i_2 + (*_S128).lanes_0;
    }
    join_0((*_S128).lanes_0, _S129, &(sums_3));
    return sums_3[i32(0)];
}

fn put_0( _S140 : ptr<function, Ball_std140_0>,  _S141 : Site_0,  _S142 : u32,  _S143 : df_0)
{
    entryPointParams_out_0[_S141.row_0 * (*_S140).out_stride_0 + (*_S140).out_column_0 + _S142] = nearest_0(_S143);
    return;
}

fn report_fault_1( _S144 : u32)
{
    var _S145 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S144);
    return;
}

fn refuse_clipped_0( _S146 : ptr<function, Ball_std140_0>,  _S147 : Site_0,  _S148 : u32)
{
    var _S149 : bool;
    if(Site_is_first_0(_S147))
    {
        _S149 = _S148 > u32(0);
    }
    else
    {
        _S149 = false;
    }
    if(_S149)
    {
        _S149 = ((((*_S146).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S149 = false;
    }
    if(_S149)
    {
        report_fault_1(_S147.row_0);
    }
    return;
}

fn count_clipped_0( _S150 : ptr<function, Ball_std140_0>,  _S151 : Site_0,  _S152 : u32,  _S153 : u32)
{
    refuse_clipped_0(&((*_S150)), _S151, _S152);
    var moved_0 : u32 = (_S152 | (((_S153 << (u32(3))))));
    var _S154 : bool;
    if(Site_is_first_0(_S151))
    {
        _S154 = moved_0 != u32(0);
    }
    else
    {
        _S154 = false;
    }
    if(_S154)
    {
        var moved_1 : u32;
        if(((((*_S150).flags_0) & (u32(16)))) != u32(0))
        {
            var _S155 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S151.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S155)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S156 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_add(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S157 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S158 : u32 = block_count_0(&(_S157));
        if(block_1 < _S158)
        {
        }
        else
        {
            break;
        }
        var _S159 : u32 = invocation_2.x;
        var _S160 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S161 : Site_0 = site_of_0(&(_S160), block_1, _S159);
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S163 : Lie_0 = x_lie_0(&(_S162));
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : Point_0 = point_of_0(&(_S164), _S161, _S163);
        var _S166 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S167 : Lie_0 = y_lie_0(&(_S166));
        var _S168 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S169 : Point_0 = point_of_1(&(_S168), _S161, _S167);
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : df_0 = c_of_0(&(_S170));
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : df_0 = sum_square_0(&(_S172), _S161, _S165.row_1, 1.0f, _S169.row_1);
        var _S174 : Pair_0 = mobius_add_parts_0(_S171, _S165.gap_1, _S169.gap_1, _S173);
        var _S175 : df_0 = x2A_1(_S174.along_sum_0.value_0, _S169.gap_1);
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : Rim_0 = rim_of_0(&(_S176), _S175);
        var i_3 : u32 = _S161.lane_0;
        for(;;)
        {
            if(i_3 < (_S161.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S178 : u32 = _S165.row_1.base_0 + i_3 * _S165.row_1.step_2;
            var value_17 : df_0 = wide_0(entryPointParams_left_0[_S178]);
            if((_S165.row_1.low_0) != u32(0))
            {
                value_17.lo_0 = entryPointParams_left_0[_S178 + _S165.row_1.low_0];
            }
            var _S179 : bool;
            if((_S165.row_1.scale_0.hi_0) == 1.0f)
            {
                _S179 = (_S165.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S179 = false;
            }
            var _S180 : df_0;
            if(_S179)
            {
                _S180 = value_17;
            }
            else
            {
                _S180 = x2A_1(_S165.row_1.scale_0, value_17);
            }
            var _S181 : u32 = _S169.row_1.base_0 + i_3 * _S169.row_1.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_right_0[_S181]);
            if((_S169.row_1.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_right_0[_S181 + _S169.row_1.low_0];
            }
            var _S182 : bool;
            if((_S169.row_1.scale_0.hi_0) == 1.0f)
            {
                _S182 = (_S169.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S182 = false;
            }
            var _S183 : df_0;
            if(_S182)
            {
                _S183 = value_18;
            }
            else
            {
                _S183 = x2A_1(_S169.row_1.scale_0, value_18);
            }
            var _S184 : df_0 = x2A_1(_S177.factor_2, x2B_0(x2A_1(_S174.along_sum_0.value_0, x2B_0(_S180, _S183)), x2A_1(_S174.along_x_0.value_0, _S180)));
            var _S185 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S185), _S161, i_3, _S184);
            i_3 = i_3 + entryPointParams_0.p_0.lanes_0;
        }
        var _S186 : u32 = ((_S165.clipped_1) | ((((_S169.clipped_1) << (u32(1))))));
        var _S187 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S187), _S161, _S186, _S177.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

struct Scale_0
{
     factor_3 : Dual_0,
     gap_2 : df_0,
};

fn mobius_scale_parts_0( c_2 : df_0,  ratio_value_0 : df_0,  square_1 : df_0,  x_gap_0 : df_0) -> Scale_0
{
    var _S188 : Dual_0 = variable_0(square_1, i32(0));
    var _S189 : Dual_0 = variable_0(ratio_value_0, i32(1));
    var _S190 : Dual_0 = artanhc_0(c_2, _S188, x_gap_0);
    var scale_1 : Scale_0;
    if((abs(times_0(mul_0(_S190, _S189), root_of_0(x2A_1(c_2, square_1))).value_0.hi_0)) > 1.073741824e+09f)
    {
        var _S191 : f32;
        if((ratio_value_0.hi_0) < 0.0f)
        {
            _S191 = -1.0f;
        }
        else
        {
            _S191 = 1.0f;
        }
        scale_1.factor_3 = div_0(constant_0(wide_0(_S191)), dual_root_0(times_0(_S188, c_2)));
        scale_1.gap_2 = wide_0(0.0f);
        return scale_1;
    }
    var _S192 : Dual_0 = mul_0(_S190, _S189);
    var _S193 : Dual_0 = mul_0(times_0(_S188, c_2), mul_0(_S192, _S192));
    scale_1.factor_3 = mul_0(dual_tanhc_0(_S193), _S192);
    scale_1.gap_2 = sech_sq_0(root_of_0(_S193.value_0));
    return scale_1;
}

fn row_of_2( _S194 : Site_0,  _S195 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S195.offset_0 + _S194.row_0 * _S195.stride_0;
    row_4.step_2 = _S195.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S196 : Row_0,  _S197 : u32) -> f32
{
    return entryPointParams_point_0[_S196.base_0 + _S197 * _S196.step_2];
}

fn report_fault_2( _S198 : u32)
{
    var _S199 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S198);
    return;
}

fn squares_of_2( _S200 : ptr<function, Ball_std140_0>,  _S201 : Site_0,  _S202 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S201.lane_0;
    for(;;)
    {
        if(i_4 < (_S201.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S203 : f32 = Row_raw_2(_S202, i_4);
        if(is_bad_0(_S203))
        {
            report_fault_2(_S201.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S203));
        i_4 = i_4 + (*_S200).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S200).lanes_0, _S201);
    return squares_3;
}

fn point_of_2( _S204 : ptr<function, Ball_std140_0>,  _S205 : Site_0,  _S206 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S207 : Row_0 = row_of_2(_S205, _S206);
    point_2.row_1 = _S207;
    var _S208 : Squares_0 = squares_of_2(&((*_S204)), _S205, _S207);
    point_2.length_0 = Squares_length_0(_S208);
    var _S209 : df_0 = Squares_total_0(_S208);
    point_2.square_0 = _S209;
    var _S210 : df_0 = c_of_0(&((*_S204)));
    var _S211 : df_0 = x2A_1(_S210, _S209);
    var _S212 : f32 = Squares_unit_0(_S208);
    var _S213 : bool;
    if(_S212 != 1.0f)
    {
        _S213 = true;
    }
    else
    {
        var _S214 : df_0 = rim_limit_0(&((*_S204)));
        _S213 = less_0(_S214, _S211);
    }
    var _S215 : i32;
    if(_S213)
    {
        _S215 = i32(1);
    }
    else
    {
        _S215 = i32(0);
    }
    var _S216 : u32 = u32(_S215);
    point_2.clipped_1 = _S216;
    if(_S216 != u32(0))
    {
        var _S217 : df_0 = rim_norm_0(&((*_S204)));
        var _S218 : df_0 = root_c_of_0(&((*_S204)));
        point_2.row_1.scale_0 = scaled_0(_0(_S217, x2A_1(_S218, point_2.length_0)), _S212);
        point_2.length_0 = _0(_S217, _S218);
        point_2.square_0 = _0(x2A_1(_S217, _S217), _S210);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S217, _S217));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S211);
    }
    return point_2;
}

fn report_fault_3( _S219 : u32)
{
    var _S220 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S219);
    return;
}

fn number_of_0( _S221 : Site_0,  _S222 : Lie_0) -> df_0
{
    var _S223 : f32 = entryPointParams_factor_0[_S222.offset_0 + _S221.row_0 * _S222.stride_0];
    var _S224 : bool;
    if(is_bad_0(_S223))
    {
        _S224 = Site_is_first_0(_S221);
    }
    else
    {
        _S224 = false;
    }
    if(_S224)
    {
        report_fault_3(_S221.row_0);
    }
    return wide_0(_S223);
}

fn put_1( _S225 : ptr<function, Ball_std140_0>,  _S226 : Site_0,  _S227 : u32,  _S228 : df_0)
{
    entryPointParams_out_1[_S226.row_0 * (*_S225).out_stride_0 + (*_S225).out_column_0 + _S227] = nearest_0(_S228);
    return;
}

fn refuse_clipped_1( _S229 : ptr<function, Ball_std140_0>,  _S230 : Site_0,  _S231 : u32)
{
    var _S232 : bool;
    if(Site_is_first_0(_S230))
    {
        _S232 = _S231 > u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        _S232 = ((((*_S229).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        report_fault_3(_S230.row_0);
    }
    return;
}

fn count_clipped_1( _S233 : ptr<function, Ball_std140_0>,  _S234 : Site_0,  _S235 : u32,  _S236 : u32)
{
    refuse_clipped_1(&((*_S233)), _S234, _S235);
    var moved_2 : u32 = (_S235 | (((_S236 << (u32(3))))));
    var _S237 : bool;
    if(Site_is_first_0(_S234))
    {
        _S237 = moved_2 != u32(0);
    }
    else
    {
        _S237 = false;
    }
    if(_S237)
    {
        var moved_3 : u32;
        if(((((*_S233).flags_0) & (u32(16)))) != u32(0))
        {
            var _S238 : u32 = atomicOr(&(entryPointParams_status_1[u32(4) + _S234.row_0]), moved_2);
            moved_3 = (moved_2 & ((~_S238)));
        }
        else
        {
            moved_3 = moved_2;
        }
        var _S239 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), ((moved_3 & (u32(1)))) + ((((moved_3 >> (u32(1)))) & (u32(1)))) + ((((moved_3 >> (u32(2)))) & (u32(1)))) + ((moved_3 >> (u32(3)))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_scale(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S240 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S241 : u32 = block_count_0(&(_S240));
        if(block_2 < _S241)
        {
        }
        else
        {
            break;
        }
        var _S242 : u32 = invocation_3.x;
        var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S244 : Site_0 = site_of_0(&(_S243), block_2, _S242);
        var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S246 : Lie_0 = y_lie_0(&(_S245));
        var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S248 : Point_0 = point_of_2(&(_S247), _S244, _S246);
        var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S250 : Lie_0 = x_lie_0(&(_S249));
        var _S251 : df_0 = number_of_0(_S244, _S250);
        var _S252 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S253 : df_0 = c_of_0(&(_S252));
        var _S254 : Scale_0 = mobius_scale_parts_0(_S253, _S251, _S248.square_0, _S248.gap_1);
        var _S255 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S256 : Rim_0 = rim_of_0(&(_S255), _S254.gap_2);
        var _S257 : df_0 = x2A_1(_S256.factor_2, _S254.factor_3.value_0);
        var i_5 : u32 = _S244.lane_0;
        for(;;)
        {
            if(i_5 < (_S244.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S258 : u32 = _S248.row_1.base_0 + i_5 * _S248.row_1.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_point_0[_S258]);
            if((_S248.row_1.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_point_0[_S258 + _S248.row_1.low_0];
            }
            var _S259 : bool;
            if((_S248.row_1.scale_0.hi_0) == 1.0f)
            {
                _S259 = (_S248.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S259 = false;
            }
            var _S260 : df_0;
            if(_S259)
            {
                _S260 = value_19;
            }
            else
            {
                _S260 = x2A_1(_S248.row_1.scale_0, value_19);
            }
            var _S261 : df_0 = x2A_1(_S257, _S260);
            var _S262 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S262), _S244, i_5, _S261);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S263 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S263), _S244, _S248.clipped_1, _S256.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn mobius_matvec_parts_0( c_3 : df_0,  square_2 : df_0,  x_gap_1 : df_0,  image_sq_value_0 : df_0) -> Scale_0
{
    var _S264 : Dual_0 = artanhc_0(c_3, variable_0(square_2, i32(0)), x_gap_1);
    var _S265 : Dual_0 = mul_0(times_0(variable_0(image_sq_value_0, i32(1)), c_3), mul_0(_S264, _S264));
    var scale_2 : Scale_0;
    scale_2.factor_3 = mul_0(dual_tanhc_0(_S265), _S264);
    scale_2.gap_2 = sech_sq_0(root_of_0(_S265.value_0));
    return scale_2;
}

fn row_of_3( _S266 : Site_0,  _S267 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S267.offset_0 + _S266.row_0 * _S267.stride_0;
    row_5.step_2 = _S267.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S268 : Row_0,  _S269 : u32) -> f32
{
    return entryPointParams_point_1[_S268.base_0 + _S269 * _S268.step_2];
}

fn report_fault_4( _S270 : u32)
{
    var _S271 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S270);
    return;
}

fn squares_of_3( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S273.lane_0;
    for(;;)
    {
        if(i_6 < (_S273.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S275 : f32 = Row_raw_3(_S274, i_6);
        if(is_bad_0(_S275))
        {
            report_fault_4(_S273.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S275));
        i_6 = i_6 + (*_S272).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S272).lanes_0, _S273);
    return squares_4;
}

fn point_of_3( _S276 : ptr<function, Ball_std140_0>,  _S277 : Site_0,  _S278 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S279 : Row_0 = row_of_3(_S277, _S278);
    point_3.row_1 = _S279;
    var _S280 : Squares_0 = squares_of_3(&((*_S276)), _S277, _S279);
    point_3.length_0 = Squares_length_0(_S280);
    var _S281 : df_0 = Squares_total_0(_S280);
    point_3.square_0 = _S281;
    var _S282 : df_0 = c_of_0(&((*_S276)));
    var _S283 : df_0 = x2A_1(_S282, _S281);
    var _S284 : f32 = Squares_unit_0(_S280);
    var _S285 : bool;
    if(_S284 != 1.0f)
    {
        _S285 = true;
    }
    else
    {
        var _S286 : df_0 = rim_limit_0(&((*_S276)));
        _S285 = less_0(_S286, _S283);
    }
    var _S287 : i32;
    if(_S285)
    {
        _S287 = i32(1);
    }
    else
    {
        _S287 = i32(0);
    }
    var _S288 : u32 = u32(_S287);
    point_3.clipped_1 = _S288;
    if(_S288 != u32(0))
    {
        var _S289 : df_0 = rim_norm_0(&((*_S276)));
        var _S290 : df_0 = root_c_of_0(&((*_S276)));
        point_3.row_1.scale_0 = scaled_0(_0(_S289, x2A_1(_S290, point_3.length_0)), _S284);
        point_3.length_0 = _0(_S289, _S290);
        point_3.square_0 = _0(x2A_1(_S289, _S289), _S282);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S289, _S289));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S283);
    }
    return point_3;
}

fn report_fault_5( _S291 : u32)
{
    var _S292 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S291);
    return;
}

fn matrix_row_times_0( _S293 : ptr<function, Ball_std140_0>,  _S294 : Site_0,  _S295 : u32,  _S296 : Row_0) -> df_0
{
    var sum_0 : df_0 = wide_0(0.0f);
    var i_7 : u32 = u32(0);
    for(;;)
    {
        if(i_7 < (_S294.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S297 : f32 = entryPointParams_matrix_0[(*_S293).x_offset_0 + _S295 * (*_S293).x_stride_0 + i_7 * (*_S293).x_step_0];
        if(is_bad_0(_S297))
        {
            report_fault_5(_S294.row_0);
        }
        var _S298 : u32 = _S296.base_0 + i_7 * _S296.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_point_1[_S298]);
        if((_S296.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_point_1[_S298 + _S296.low_0];
        }
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
            _S300 = value_20;
        }
        else
        {
            _S300 = x2A_1(_S296.scale_0, value_20);
        }
        var _S301 : df_0 = x2B_0(sum_0, x2A_0(_S300, _S297));
        var _S302 : u32 = i_7 + u32(1);
        sum_0 = _S301;
        i_7 = _S302;
    }
    return sum_0;
}

fn put_2( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : u32,  _S306 : df_0)
{
    entryPointParams_out_2[_S304.row_0 * (*_S303).out_stride_0 + (*_S303).out_column_0 + _S305] = nearest_0(_S306);
    return;
}

fn report_fault_6( _S307 : u32)
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
        report_fault_6(_S310.row_0);
    }
    return;
}

fn count_clipped_2( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : u32,  _S316 : u32)
{
    refuse_clipped_2(&((*_S313)), _S314, _S315);
    var moved_4 : u32 = (_S315 | (((_S316 << (u32(3))))));
    var _S317 : bool;
    if(Site_is_first_0(_S314))
    {
        _S317 = moved_4 != u32(0);
    }
    else
    {
        _S317 = false;
    }
    if(_S317)
    {
        var moved_5 : u32;
        if(((((*_S313).flags_0) & (u32(16)))) != u32(0))
        {
            var _S318 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S314.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S318)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S319 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
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
        var _S326 : Lie_0 = y_lie_0(&(_S325));
        var _S327 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S328 : Point_0 = point_of_3(&(_S327), _S324, _S326);
        var squares_5 : Squares_0 = no_squares_0();
        var _S329 : u32;
        if(_S324.active_0)
        {
            _S329 = entryPointParams_2.p_2.points_0;
        }
        else
        {
            _S329 = u32(0);
        }
        var k_13 : u32 = _S324.lane_0;
        for(;;)
        {
            if(k_13 < _S329)
            {
            }
            else
            {
                break;
            }
            var _S330 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S331 : df_0 = matrix_row_times_0(&(_S330), _S324, k_13, _S328.row_1);
            Squares_add_0(&(squares_5), _S331);
            var _S332 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S332), _S324, k_13, _S331);
            k_13 = k_13 + entryPointParams_2.p_2.lanes_0;
        }
        Squares_join_over_0(&(squares_5), entryPointParams_2.p_2.lanes_0, _S324);
        var _S333 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S334 : df_0 = c_of_0(&(_S333));
        var _S335 : Scale_0 = mobius_matvec_parts_0(_S334, _S328.square_0, _S328.gap_1, Squares_total_0(squares_5));
        var _S336 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S337 : Rim_0 = rim_of_0(&(_S336), _S335.gap_2);
        var _S338 : df_0 = x2A_1(_S337.factor_2, _S335.factor_3.value_0);
        var k_14 : u32 = _S324.lane_0;
        for(;;)
        {
            if(k_14 < _S329)
            {
            }
            else
            {
                break;
            }
            var _S339 : df_0 = x2A_0(_S338, entryPointParams_out_2[_S324.row_0 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + k_14]);
            var _S340 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S340), _S324, k_14, _S339);
            k_14 = k_14 + entryPointParams_2.p_2.lanes_0;
        }
        var _S341 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S341), _S324, _S328.clipped_1, _S337.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}


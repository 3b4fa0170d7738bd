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
@binding(1) @group(0) var<storage, read> entryPointParams_factor_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_factor_bar_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(8) @group(0) var<storage, read> entryPointParams_matrix_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_image_bar_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_settled_0 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(16) @group(0) var<storage, read> entryPointParams_matrix_1 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_image_bar_1 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(19) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(20) @group(0) var<storage, read> entryPointParams_image_bar_2 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_settled_1 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_matrix_bar_0 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(23) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(24) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(25) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_w_0 : array<f32>;

@binding(27) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_u_bar_0 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_v_bar_0 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_w_bar_0 : array<f32>;

@binding(31) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(32) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(33) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(35) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(36) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_source_bar_0 : array<f32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

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
     partial_0 : array<df_0, i32(5)>,
};

fn chain_1( a_20 : Dual_1,  value_8 : df_0,  slope_3 : df_0) -> Dual_1
{
    var dual_2 : Dual_1;
    dual_2.value_0 = value_8;
    var k_2 : i32 = i32(0);
    for(;;)
    {
        if(k_2 < i32(5))
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

fn div_0( a_21 : Dual_1,  b_11 : Dual_1) -> Dual_1
{
    var _S27 : df_0 = _0(wide_0(1.0f), b_11.value_0);
    var dual_3 : Dual_1;
    dual_3.value_0 = _0(a_21.value_0, b_11.value_0);
    var k_3 : i32 = i32(0);
    for(;;)
    {
        if(k_3 < i32(5))
        {
        }
        else
        {
            break;
        }
        dual_3.partial_0[k_3] = x2A_1(x2D_0(a_21.partial_0[k_3], x2A_1(dual_3.value_0, b_11.partial_0[k_3])), _S27);
        k_3 = k_3 + i32(1);
    }
    return dual_3;
}

fn constant_0( value_9 : df_0) -> Dual_1
{
    var dual_4 : Dual_1;
    dual_4.value_0 = value_9;
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(5))
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

fn times_0( a_22 : Dual_1,  factor_0 : df_0) -> Dual_1
{
    return chain_1(a_22, x2A_1(a_22.value_0, factor_0), factor_0);
}

fn add_0( a_23 : Dual_1,  b_12 : Dual_1) -> Dual_1
{
    var dual_5 : Dual_1;
    dual_5.value_0 = x2B_0(a_23.value_0, b_12.value_0);
    var k_5 : i32 = i32(0);
    for(;;)
    {
        if(k_5 < i32(5))
        {
        }
        else
        {
            break;
        }
        dual_5.partial_0[k_5] = x2B_0(a_23.partial_0[k_5], b_12.partial_0[k_5]);
        k_5 = k_5 + i32(1);
    }
    return dual_5;
}

fn sub_0( a_24 : Dual_1,  b_13 : Dual_1) -> Dual_1
{
    return add_0(a_24, times_0(b_13, wide_0(-1.0f)));
}

fn mul_0( a_25 : Dual_1,  b_14 : Dual_1) -> Dual_1
{
    var dual_6 : Dual_1;
    dual_6.value_0 = x2A_1(a_25.value_0, b_14.value_0);
    var k_6 : i32 = i32(0);
    for(;;)
    {
        if(k_6 < i32(5))
        {
        }
        else
        {
            break;
        }
        dual_6.partial_0[k_6] = x2B_0(x2A_1(a_25.partial_0[k_6], b_14.value_0), x2A_1(a_25.value_0, b_14.partial_0[k_6]));
        k_6 = k_6 + i32(1);
    }
    return dual_6;
}

fn plus_1( a_26 : Dual_1,  amount_1 : f32) -> Dual_1
{
    return chain_1(a_26, x2B_1(a_26.value_0, amount_1), wide_0(1.0f));
}

fn variable_0( value_10 : df_0,  index_0 : i32) -> Dual_1
{
    var dual_7 : Dual_1;
    dual_7.value_0 = value_10;
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
        var _S28 : f32;
        if(k_7 == index_0)
        {
            _S28 = 1.0f;
        }
        else
        {
            _S28 = 0.0f;
        }
        dual_7.partial_0[k_7] = wide_0(_S28);
        k_7 = k_7 + i32(1);
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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(6)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_8 : i32 = i32(0);
    for(;;)
    {
        if(k_8 < i32(6))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_8) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_8].hi_0, (*sums_0)[k_8].lo_0);
        k_8 = k_8 + i32(1);
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
            k_8 = i32(0);
            for(;;)
            {
                if(k_8 < i32(6))
                {
                }
                else
                {
                    break;
                }
                var _S29 : u32 = u32(k_8) * u32(64) + site_0.invocation_0;
                var _S30 : df_0 = x2B_0(pair_of_0(parts_0[_S29].x, parts_0[_S29].y), pair_of_0(parts_0[_S29 + reach_0].x, parts_0[_S29 + reach_0].y));
                parts_0[_S29] = vec2<f32>(_S30.hi_0, _S30.lo_0);
                k_8 = k_8 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_8 = i32(0);
    for(;;)
    {
        if(k_8 < i32(6))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_8] = pair_of_0(parts_0[u32(k_8) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_8) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_8 = k_8 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_9 : i32 = i32(0);
    for(;;)
    {
        if(k_9 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_9) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_9].hi_0, (*sums_1)[k_9].lo_0);
        k_9 = k_9 + i32(1);
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
            k_9 = i32(0);
            for(;;)
            {
                if(k_9 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S31 : u32 = u32(k_9) * u32(64) + site_1.invocation_0;
                var _S32 : df_0 = x2B_0(pair_of_0(parts_0[_S31].x, parts_0[_S31].y), pair_of_0(parts_0[_S31 + reach_1].x, parts_0[_S31 + reach_1].y));
                parts_0[_S31] = vec2<f32>(_S32.hi_0, _S32.lo_0);
                k_9 = k_9 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_9 = i32(0);
    for(;;)
    {
        if(k_9 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_9] = pair_of_0(parts_0[u32(k_9) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_9) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_9 = k_9 + i32(1);
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
    var k_10 : i32 = i32(0);
    for(;;)
    {
        if(k_10 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_10) * u32(64) + site_2.invocation_0] = vec2<f32>((*sums_2)[k_10].hi_0, (*sums_2)[k_10].lo_0);
        k_10 = k_10 + i32(1);
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
            k_10 = i32(0);
            for(;;)
            {
                if(k_10 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S33 : u32 = u32(k_10) * u32(64) + site_2.invocation_0;
                var _S34 : df_0 = x2B_0(pair_of_0(parts_0[_S33].x, parts_0[_S33].y), pair_of_0(parts_0[_S33 + reach_2].x, parts_0[_S33 + reach_2].y));
                parts_0[_S33] = vec2<f32>(_S34.hi_0, _S34.lo_0);
                k_10 = k_10 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_10 = i32(0);
    for(;;)
    {
        if(k_10 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_10] = pair_of_0(parts_0[u32(k_10) * u32(64) + site_2.invocation_0 - site_2.lane_0].x, parts_0[u32(k_10) * u32(64) + site_2.invocation_0 - site_2.lane_0].y);
        k_10 = k_10 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S35 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S36 : df_0 = x2B_1(_S35, 1.0f);
    return _0(scaled_0(_S35, 4.0f), x2A_1(_S36, _S36));
}

fn tanhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
    }
    var _S37 : df_0 = root_of_0(t_3);
    var _S38 : df_0 = exp_of_0(scaled_0(_S37, -2.0f));
    var _S39 : df_0 = _0(x2D_0(wide_0(1.0f), _S38), x2A_1(x2B_1(_S38, 1.0f), _S37));
    return sloped_0(_S39, _0(x2D_0(sech_sq_0(_S37), _S39), twice_0(t_3)));
}

fn dual_tanhc_0( a_27 : Dual_0) -> Dual_0
{
    var _S40 : Sloped_0 = tanhc_0(a_27.value_0);
    return chain_0(a_27, _S40.value_1, _S40.slope_0);
}

fn div_1( a_28 : Dual_0,  b_15 : Dual_0) -> Dual_0
{
    var _S41 : df_0 = _0(wide_0(1.0f), b_15.value_0);
    var dual_8 : Dual_0;
    dual_8.value_0 = _0(a_28.value_0, b_15.value_0);
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
        dual_8.partial_0[k_11] = x2A_1(x2D_0(a_28.partial_0[k_11], x2A_1(dual_8.value_0, b_15.partial_0[k_11])), _S41);
        k_11 = k_11 + i32(1);
    }
    return dual_8;
}

fn dual_root_0( a_29 : Dual_0) -> Dual_0
{
    var _S42 : df_0 = root_of_0(a_29.value_0);
    return chain_0(a_29, _S42, _0(wide_0(0.5f), _S42));
}

fn constant_1( value_11 : df_0) -> Dual_0
{
    var dual_9 : Dual_0;
    dual_9.value_0 = value_11;
    var k_12 : i32 = i32(0);
    for(;;)
    {
        if(k_12 < i32(2))
        {
        }
        else
        {
            break;
        }
        dual_9.partial_0[k_12] = wide_0(0.0f);
        k_12 = k_12 + i32(1);
    }
    return dual_9;
}

fn times_1( a_30 : Dual_0,  factor_1 : df_0) -> Dual_0
{
    return chain_0(a_30, x2A_1(a_30.value_0, factor_1), factor_1);
}

fn mul_1( a_31 : Dual_0,  b_16 : Dual_0) -> Dual_0
{
    var dual_10 : Dual_0;
    dual_10.value_0 = x2A_1(a_31.value_0, b_16.value_0);
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
        dual_10.partial_0[k_13] = x2B_0(x2A_1(a_31.partial_0[k_13], b_16.value_0), x2A_1(a_31.value_0, b_16.partial_0[k_13]));
        k_13 = k_13 + i32(1);
    }
    return dual_10;
}

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S43 : Dual_0 = times_1(n_0, c_0);
    var _S44 : Dual_0 = with_value_0(plus_0(times_1(_S43, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_1(dual_asinhc_0(div_1(_S43, _S44)), dual_root_0(_S44));
}

fn variable_1( value_12 : df_0,  index_1 : i32) -> Dual_0
{
    var dual_11 : Dual_0;
    dual_11.value_0 = value_12;
    var k_14 : i32 = i32(0);
    for(;;)
    {
        if(k_14 < i32(2))
        {
        }
        else
        {
            break;
        }
        var _S45 : f32;
        if(k_14 == index_1)
        {
            _S45 = 1.0f;
        }
        else
        {
            _S45 = 0.0f;
        }
        dual_11.partial_0[k_14] = wide_0(_S45);
        k_14 = k_14 + i32(1);
    }
    return dual_11;
}

fn join_3( lanes_4 : u32,  site_3 : Site_0,  sums_3 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_4 == u32(1))
    {
        return;
    }
    var k_15 : i32 = i32(0);
    for(;;)
    {
        if(k_15 < i32(3))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_15) * u32(64) + site_3.invocation_0] = vec2<f32>((*sums_3)[k_15].hi_0, (*sums_3)[k_15].lo_0);
        k_15 = k_15 + i32(1);
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
            k_15 = i32(0);
            for(;;)
            {
                if(k_15 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S46 : u32 = u32(k_15) * u32(64) + site_3.invocation_0;
                var _S47 : df_0 = x2B_0(pair_of_0(parts_0[_S46].x, parts_0[_S46].y), pair_of_0(parts_0[_S46 + reach_3].x, parts_0[_S46 + reach_3].y));
                parts_0[_S46] = vec2<f32>(_S47.hi_0, _S47.lo_0);
                k_15 = k_15 + i32(1);
            }
        }
        workgroupBarrier();
        reach_3 = reach_3 / u32(2);
    }
    k_15 = i32(0);
    for(;;)
    {
        if(k_15 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_15] = pair_of_0(parts_0[u32(k_15) * u32(64) + site_3.invocation_0 - site_3.lane_0].x, parts_0[u32(k_15) * u32(64) + site_3.invocation_0 - site_3.lane_0].y);
        k_15 = k_15 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_6 : ptr<function, Ball_std140_0>) -> u32
{
    var _S48 : u32 = (*p_6).rows_0;
    var _S49 : u32 = (*p_6).lanes_0;
    var _S50 : u32 = u32(64) / (*p_6).lanes_0;
    var _S51 : u32 = _S48 + _S50 - u32(1);
    var _S52 : u32 = u32(64) / _S49;
    var _S53 : u32 = _S51 / _S52;
    return _S53;
}

fn site_of_0( p_7 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S54 : u32 = (*p_7).lanes_0;
    var _S55 : u32 = u32(64) / (*p_7).lanes_0;
    var _S56 : u32 = block_0 * _S55;
    var _S57 : u32 = invocation_1 / _S54;
    var _S58 : u32 = _S56 + _S57;
    var site_4 : Site_0;
    var _S59 : bool = _S58 < ((*p_7).rows_0);
    site_4.active_0 = _S59;
    var _S60 : u32;
    if(_S59)
    {
        _S60 = _S58;
    }
    else
    {
        _S60 = u32(0);
    }
    site_4.row_0 = _S60;
    var _S61 : u32 = invocation_1 % _S54;
    site_4.lane_0 = _S61;
    site_4.invocation_0 = invocation_1;
    if(site_4.active_0)
    {
        _S60 = (*p_7).columns_0;
    }
    else
    {
        _S60 = u32(0);
    }
    site_4.columns_1 = _S60;
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

fn y_lie_0( p_8 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_8).y_offset_0, (*p_8).y_stride_0, (*p_8).y_step_0);
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
    var _S62 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S62;
    squares_0.usual_0 = _S62;
    squares_0.big_0 = _S62;
    return squares_0;
}

fn is_bad_0( value_13 : f32) -> bool
{
    return (((bitcast<u32>((value_13))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_14 : df_0)
{
    var _S63 : f32 = abs(value_14.hi_0);
    if(_S63 < 1.073741824e+09f)
    {
        var _S64 : df_0 = scaled_0(value_14, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_1(_S64, _S64));
    }
    else
    {
        if(_S63 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_1(value_14, value_14));
        }
        else
        {
            var _S65 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_1(_S65, _S65));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_5 : u32,  site_5 : Site_0)
{
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = (*this_1).small_0;
    sums_4[i32(1)] = (*this_1).usual_0;
    sums_4[i32(2)] = (*this_1).big_0;
    join_3(lanes_5, site_5, &(sums_4));
    (*this_1).small_0 = sums_4[i32(0)];
    (*this_1).usual_0 = sums_4[i32(1)];
    (*this_1).big_0 = sums_4[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S66 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S67 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S67 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S66, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S67 = _S66;
    }
    return _S67;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S68 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S68 = true;
    }
    else
    {
        _S68 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S69 : df_0;
    if(_S68)
    {
        _S69 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S69 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S69;
}

fn c_of_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).c_hi_0, (*p_9).c_lo_0);
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

fn rim_limit_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).limit_hi_0, (*p_10).limit_lo_0);
}

fn less_0( a_32 : df_0,  b_17 : df_0) -> bool
{
    var _S71 : bool;
    if((a_32.hi_0) < (b_17.hi_0))
    {
        _S71 = true;
    }
    else
    {
        if((a_32.hi_0) == (b_17.hi_0))
        {
            _S71 = (a_32.lo_0) < (b_17.lo_0);
        }
        else
        {
            _S71 = false;
        }
    }
    return _S71;
}

fn rim_norm_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).norm_hi_0, (*p_11).norm_lo_0);
}

fn root_c_of_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
}

fn x_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).x_offset_0, (*p_13).x_stride_0, (*p_13).x_step_0);
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S72 : bool;
    if(this_6.active_0)
    {
        _S72 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S72 = false;
    }
    return _S72;
}

fn cotangent_lie_0( p_14 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_14).cotangent_offset_0, (*p_14).cotangent_stride_0, (*p_14).cotangent_step_0);
}

struct Scale_0
{
     factor_2 : Dual_0,
     gap_0 : df_0,
};

fn mobius_scale_parts_0( c_1 : df_0,  ratio_value_0 : df_0,  square_0 : df_0,  x_gap_0 : df_0) -> Scale_0
{
    var _S73 : Dual_0 = variable_1(square_0, i32(0));
    var _S74 : Dual_0 = variable_1(ratio_value_0, i32(1));
    var _S75 : Dual_0 = artanhc_0(c_1, _S73, x_gap_0);
    var scale_0 : Scale_0;
    if((abs(times_1(mul_1(_S75, _S74), root_of_0(x2A_1(c_1, square_0))).value_0.hi_0)) > 1.073741824e+09f)
    {
        var _S76 : f32;
        if((ratio_value_0.hi_0) < 0.0f)
        {
            _S76 = -1.0f;
        }
        else
        {
            _S76 = 1.0f;
        }
        scale_0.factor_2 = div_1(constant_1(wide_0(_S76)), dual_root_0(times_1(_S73, c_1)));
        scale_0.gap_0 = wide_0(0.0f);
        return scale_0;
    }
    var _S77 : Dual_0 = mul_1(_S75, _S74);
    var _S78 : Dual_0 = mul_1(times_1(_S73, c_1), mul_1(_S77, _S77));
    scale_0.factor_2 = mul_1(dual_tanhc_0(_S78), _S77);
    scale_0.gap_0 = sech_sq_0(root_of_0(_S78.value_0));
    return scale_0;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S79 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S79 = value_15.hi_0;
    }
    else
    {
        _S79 = value_15.hi_0 + value_15.lo_0;
    }
    return _S79;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_1 : df_0,
};

struct Point_0
{
     row_1 : Row_0,
     length_0 : df_0,
     square_1 : df_0,
     gap_1 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S80 : Site_0,  _S81 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S81.offset_0 + _S80.row_0 * _S81.stride_0;
    row_2.step_2 = _S81.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_1 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S82 : Row_0,  _S83 : u32) -> f32
{
    return entryPointParams_point_0[_S82.base_0 + _S83 * _S82.step_2];
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
    point_0.square_1 = _S95;
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
    point_0.clipped_0 = _S102;
    if(_S102 != u32(0))
    {
        var _S103 : df_0 = rim_norm_0(&((*_S90)));
        var _S104 : df_0 = root_c_of_0(&((*_S90)));
        point_0.row_1.scale_1 = scaled_0(_0(_S103, x2A_1(_S104, point_0.length_0)), _S98);
        point_0.length_0 = _0(_S103, _S104);
        point_0.square_1 = _0(x2A_1(_S103, _S103), _S96);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S103, _S103));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S97);
    }
    return point_0;
}

fn report_fault_1( _S105 : u32)
{
    var _S106 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S105);
    return;
}

fn number_of_0( _S107 : Site_0,  _S108 : Lie_0) -> df_0
{
    var _S109 : f32 = entryPointParams_factor_0[_S108.offset_0 + _S107.row_0 * _S108.stride_0];
    var _S110 : bool;
    if(is_bad_0(_S109))
    {
        _S110 = Site_is_first_0(_S107);
    }
    else
    {
        _S110 = false;
    }
    if(_S110)
    {
        report_fault_1(_S107.row_0);
    }
    return wide_0(_S109);
}

fn row_of_1( _S111 : Site_0,  _S112 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S112.offset_0 + _S111.row_0 * _S112.stride_0;
    row_3.step_2 = _S112.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_1 = wide_0(1.0f);
    return row_3;
}

fn dot_of_0( _S113 : ptr<function, Ball_std140_0>,  _S114 : Site_0,  _S115 : Row_0,  _S116 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
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
        var _S117 : df_0 = sums_5[i32(0)];
        var _S118 : u32 = _S115.base_0 + i_1 * _S115.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_point_0[_S118]);
        if((_S115.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_point_0[_S118 + _S115.low_0];
        }
        var _S119 : bool;
        if((_S115.scale_1.hi_0) == 1.0f)
        {
            _S119 = (_S115.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S119 = false;
        }
        var _S120 : df_0;
        if(_S119)
        {
            _S120 = value_16;
        }
        else
        {
            _S120 = x2A_1(_S115.scale_1, value_16);
        }
        var _S121 : u32 = _S116.base_0 + i_1 * _S116.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_cotangent_0[_S121]);
        if((_S116.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_cotangent_0[_S121 + _S116.low_0];
        }
        var _S122 : bool;
        if((_S116.scale_1.hi_0) == 1.0f)
        {
            _S122 = (_S116.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S122 = false;
        }
        var _S123 : df_0;
        if(_S122)
        {
            _S123 = value_17;
        }
        else
        {
            _S123 = x2A_1(_S116.scale_1, value_17);
        }
        sums_5[i32(0)] = x2B_0(_S117, x2A_1(_S120, _S123));
        i_1 = i_1 + (*_S113).lanes_0;
    }
    join_2((*_S113).lanes_0, _S114, &(sums_5));
    return sums_5[i32(0)];
}

fn put_0( _S124 : ptr<function, Ball_std140_0>,  _S125 : Site_0,  _S126 : u32,  _S127 : df_0)
{
    entryPointParams_point_bar_0[_S125.row_0 * (*_S124).out_stride_0 + (*_S124).out_column_0 + _S126] = nearest_0(_S127);
    return;
}

fn put_bar_0( _S128 : ptr<function, Ball_std140_0>,  _S129 : Site_0,  _S130 : u32,  _S131 : u32,  _S132 : df_0)
{
    if(((((*_S128).flags_0) & (((u32(2) << (_S130)))))) == u32(0))
    {
        put_0(&((*_S128)), _S129, _S131, _S132);
    }
    return;
}

fn put_number_0( _S133 : ptr<function, Ball_std140_0>,  _S134 : Site_0,  _S135 : df_0)
{
    if(Site_is_first_0(_S134))
    {
        if(((((*_S133).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_factor_bar_0[_S134.row_0] = nearest_0(_S135);
        }
        else
        {
            var _S136 : u32 = _S134.row_0 * (*_S133).out_stride_0 + (*_S133).out_column_0;
            entryPointParams_factor_bar_0[_S136] = _S135.hi_0;
            entryPointParams_factor_bar_0[_S136 + u32(1)] = _S135.lo_0;
        }
    }
    return;
}

fn refuse_clipped_0( _S137 : ptr<function, Ball_std140_0>,  _S138 : Site_0,  _S139 : u32)
{
    var _S140 : bool;
    if(Site_is_first_0(_S138))
    {
        _S140 = _S139 > u32(0);
    }
    else
    {
        _S140 = false;
    }
    if(_S140)
    {
        _S140 = ((((*_S137).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S140 = false;
    }
    if(_S140)
    {
        report_fault_1(_S138.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_scale_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : u32 = block_count_0(&(_S141));
        if(block_1 < _S142)
        {
        }
        else
        {
            break;
        }
        var _S143 : u32 = invocation_2.x;
        var _S144 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S145 : Site_0 = site_of_0(&(_S144), block_1, _S143);
        var _S146 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S147 : Lie_0 = y_lie_0(&(_S146));
        var _S148 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S149 : Point_0 = point_of_0(&(_S148), _S145, _S147);
        var _S150 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S151 : Lie_0 = x_lie_0(&(_S150));
        var _S152 : df_0 = number_of_0(_S145, _S151);
        var _S153 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S154 : Lie_0 = cotangent_lie_0(&(_S153));
        var _S155 : Row_0 = row_of_1(_S145, _S154);
        var _S156 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S157 : df_0 = c_of_0(&(_S156));
        var _S158 : Scale_0 = mobius_scale_parts_0(_S157, _S152, _S149.square_1, _S149.gap_1);
        var _S159 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S160 : df_0 = dot_of_0(&(_S159), _S145, _S149.row_1, _S155);
        var _S161 : df_0 = twice_0(x2A_1(_S160, _S158.factor_2.partial_0[i32(0)]));
        var i_2 : u32 = _S145.lane_0;
        for(;;)
        {
            if(i_2 < (_S145.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S162 : u32 = _S155.base_0 + i_2 * _S155.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_cotangent_0[_S162]);
            if((_S155.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_cotangent_0[_S162 + _S155.low_0];
            }
            var _S163 : bool;
            if((_S155.scale_1.hi_0) == 1.0f)
            {
                _S163 = (_S155.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S163 = false;
            }
            var _S164 : df_0;
            if(_S163)
            {
                _S164 = value_18;
            }
            else
            {
                _S164 = x2A_1(_S155.scale_1, value_18);
            }
            var _S165 : df_0 = x2A_1(_S158.factor_2.value_0, _S164);
            var _S166 : u32 = _S149.row_1.base_0 + i_2 * _S149.row_1.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_point_0[_S166]);
            if((_S149.row_1.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_point_0[_S166 + _S149.row_1.low_0];
            }
            var _S167 : bool;
            if((_S149.row_1.scale_1.hi_0) == 1.0f)
            {
                _S167 = (_S149.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S167 = false;
            }
            var _S168 : df_0;
            if(_S167)
            {
                _S168 = value_19;
            }
            else
            {
                _S168 = x2A_1(_S149.row_1.scale_1, value_19);
            }
            var _S169 : df_0 = x2B_0(_S165, x2A_1(_S161, _S168));
            var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_0(&(_S170), _S145, u32(1), i_2, _S169);
            i_2 = i_2 + entryPointParams_0.p_0.lanes_0;
        }
        if((((entryPointParams_0.p_0.flags_0) & (u32(2)))) == u32(0))
        {
            var _S171 : df_0 = x2A_1(_S160, _S158.factor_2.partial_0[i32(1)]);
            var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
            put_number_0(&(_S172), _S145, _S171);
        }
        var _S173 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S173), _S145, _S149.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn mobius_matvec_parts_0( c_2 : df_0,  square_2 : df_0,  x_gap_1 : df_0,  image_sq_value_0 : df_0) -> Scale_0
{
    var _S174 : Dual_0 = artanhc_0(c_2, variable_1(square_2, i32(0)), x_gap_1);
    var _S175 : Dual_0 = mul_1(times_1(variable_1(image_sq_value_0, i32(1)), c_2), mul_1(_S174, _S174));
    var scale_2 : Scale_0;
    scale_2.factor_2 = mul_1(dual_tanhc_0(_S175), _S174);
    scale_2.gap_0 = sech_sq_0(root_of_0(_S175.value_0));
    return scale_2;
}

fn row_of_2( _S176 : Site_0,  _S177 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S177.offset_0 + _S176.row_0 * _S177.stride_0;
    row_4.step_2 = _S177.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_1 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S178 : Row_0,  _S179 : u32) -> f32
{
    return entryPointParams_point_1[_S178.base_0 + _S179 * _S178.step_2];
}

fn report_fault_2( _S180 : u32)
{
    var _S181 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S180);
    return;
}

fn squares_of_1( _S182 : ptr<function, Ball_std140_0>,  _S183 : Site_0,  _S184 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S183.lane_0;
    for(;;)
    {
        if(i_3 < (_S183.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S185 : f32 = Row_raw_1(_S184, i_3);
        if(is_bad_0(_S185))
        {
            report_fault_2(_S183.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S185));
        i_3 = i_3 + (*_S182).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S182).lanes_0, _S183);
    return squares_2;
}

fn point_of_1( _S186 : ptr<function, Ball_std140_0>,  _S187 : Site_0,  _S188 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S189 : Row_0 = row_of_2(_S187, _S188);
    point_1.row_1 = _S189;
    var _S190 : Squares_0 = squares_of_1(&((*_S186)), _S187, _S189);
    point_1.length_0 = Squares_length_0(_S190);
    var _S191 : df_0 = Squares_total_0(_S190);
    point_1.square_1 = _S191;
    var _S192 : df_0 = c_of_0(&((*_S186)));
    var _S193 : df_0 = x2A_1(_S192, _S191);
    var _S194 : f32 = Squares_unit_0(_S190);
    var _S195 : bool;
    if(_S194 != 1.0f)
    {
        _S195 = true;
    }
    else
    {
        var _S196 : df_0 = rim_limit_0(&((*_S186)));
        _S195 = less_0(_S196, _S193);
    }
    var _S197 : i32;
    if(_S195)
    {
        _S197 = i32(1);
    }
    else
    {
        _S197 = i32(0);
    }
    var _S198 : u32 = u32(_S197);
    point_1.clipped_0 = _S198;
    if(_S198 != u32(0))
    {
        var _S199 : df_0 = rim_norm_0(&((*_S186)));
        var _S200 : df_0 = root_c_of_0(&((*_S186)));
        point_1.row_1.scale_1 = scaled_0(_0(_S199, x2A_1(_S200, point_1.length_0)), _S194);
        point_1.length_0 = _0(_S199, _S200);
        point_1.square_1 = _0(x2A_1(_S199, _S199), _S192);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S199, _S199));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S193);
    }
    return point_1;
}

fn row_of_3( _S201 : Site_0,  _S202 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S202.offset_0 + _S201.row_0 * _S202.stride_0;
    row_5.step_2 = _S202.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_1 = wide_0(1.0f);
    return row_5;
}

fn report_fault_3( _S203 : u32)
{
    var _S204 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S203);
    return;
}

fn matrix_row_times_0( _S205 : ptr<function, Ball_std140_0>,  _S206 : Site_0,  _S207 : u32,  _S208 : Row_0) -> df_0
{
    var sum_0 : df_0 = wide_0(0.0f);
    var i_4 : u32 = u32(0);
    for(;;)
    {
        if(i_4 < (_S206.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S209 : f32 = entryPointParams_matrix_0[(*_S205).x_offset_0 + _S207 * (*_S205).x_stride_0 + i_4 * (*_S205).x_step_0];
        if(is_bad_0(_S209))
        {
            report_fault_3(_S206.row_0);
        }
        var _S210 : u32 = _S208.base_0 + i_4 * _S208.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_point_1[_S210]);
        if((_S208.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_point_1[_S210 + _S208.low_0];
        }
        var _S211 : bool;
        if((_S208.scale_1.hi_0) == 1.0f)
        {
            _S211 = (_S208.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S211 = false;
        }
        var _S212 : df_0;
        if(_S211)
        {
            _S212 = value_20;
        }
        else
        {
            _S212 = x2A_1(_S208.scale_1, value_20);
        }
        var _S213 : df_0 = x2B_0(sum_0, x2A_0(_S212, _S209));
        var _S214 : u32 = i_4 + u32(1);
        sum_0 = _S213;
        i_4 = _S214;
    }
    return sum_0;
}

fn put_1( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : u32,  _S218 : df_0)
{
    entryPointParams_settled_0[_S216.row_0 * (*_S215).out_stride_0 + (*_S215).out_column_0 + _S217] = nearest_0(_S218);
    return;
}

fn put_2( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : u32,  _S222 : df_0)
{
    entryPointParams_point_bar_1[_S220.row_0 * (*_S219).out_stride_0 + (*_S219).out_column_0 + _S221] = nearest_0(_S222);
    return;
}

fn report_fault_4( _S223 : u32)
{
    var _S224 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S223);
    return;
}

fn refuse_clipped_1( _S225 : ptr<function, Ball_std140_0>,  _S226 : Site_0,  _S227 : u32)
{
    var _S228 : bool;
    if(Site_is_first_0(_S226))
    {
        _S228 = _S227 > u32(0);
    }
    else
    {
        _S228 = false;
    }
    if(_S228)
    {
        _S228 = ((((*_S225).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S228 = false;
    }
    if(_S228)
    {
        report_fault_4(_S226.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    var _S229 : bool;
    var _S230 : df_0;
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : u32 = block_count_0(&(_S231));
        if(block_2 < _S232)
        {
        }
        else
        {
            break;
        }
        var _S233 : u32 = invocation_3.x;
        var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S235 : Site_0 = site_of_0(&(_S234), block_2, _S233);
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S237 : Lie_0 = y_lie_0(&(_S236));
        var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S239 : Point_0 = point_of_1(&(_S238), _S235, _S237);
        var _S240 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S241 : Lie_0 = cotangent_lie_0(&(_S240));
        var _S242 : Row_0 = row_of_3(_S235, _S241);
        var _S243 : u32;
        if(_S235.active_0)
        {
            _S243 = entryPointParams_1.p_1.points_0;
        }
        else
        {
            _S243 = u32(0);
        }
        var _S244 : u32 = _S235.row_0 * entryPointParams_1.p_1.points_0;
        var _S245 : df_0 = wide_0(0.0f);
        var sums_6 : array<df_0, i32(2)>;
        sums_6[i32(0)] = _S245;
        sums_6[i32(1)] = _S245;
        var k_16 : u32 = _S235.lane_0;
        for(;;)
        {
            if(k_16 < _S243)
            {
            }
            else
            {
                break;
            }
            var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S247 : df_0 = matrix_row_times_0(&(_S246), _S235, k_16, _S239.row_1);
            sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_1(_S247, _S247));
            var _S248 : df_0 = sums_6[i32(1)];
            var _S249 : u32 = _S242.base_0 + k_16 * _S242.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_cotangent_1[_S249]);
            if((_S242.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_cotangent_1[_S249 + _S242.low_0];
            }
            if((_S242.scale_1.hi_0) == 1.0f)
            {
                _S229 = (_S242.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S229 = false;
            }
            if(_S229)
            {
                _S230 = value_21;
            }
            else
            {
                _S230 = x2A_1(_S242.scale_1, value_21);
            }
            sums_6[i32(1)] = x2B_0(_S248, x2A_1(_S247, _S230));
            entryPointParams_image_bar_0[_S244 + k_16] = _S247.hi_0 + _S247.lo_0;
            k_16 = k_16 + entryPointParams_1.p_1.lanes_0;
        }
        join_1(entryPointParams_1.p_1.lanes_0, _S235, &(sums_6));
        var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S251 : df_0 = c_of_0(&(_S250));
        var _S252 : Scale_0 = mobius_matvec_parts_0(_S251, _S239.square_1, _S239.gap_1, sums_6[i32(0)]);
        var _S253 : df_0 = twice_0(x2A_1(sums_6[i32(1)], _S252.factor_2.partial_0[i32(1)]));
        var _S254 : df_0 = twice_0(x2A_1(sums_6[i32(1)], _S252.factor_2.partial_0[i32(0)]));
        var k_17 : u32 = _S235.lane_0;
        for(;;)
        {
            if(k_17 < _S243)
            {
            }
            else
            {
                break;
            }
            var _S255 : u32 = _S242.base_0 + k_17 * _S242.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_cotangent_1[_S255]);
            if((_S242.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_cotangent_1[_S255 + _S242.low_0];
            }
            if((_S242.scale_1.hi_0) == 1.0f)
            {
                _S229 = (_S242.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S229 = false;
            }
            if(_S229)
            {
                _S230 = value_22;
            }
            else
            {
                _S230 = x2A_1(_S242.scale_1, value_22);
            }
            var _S256 : u32 = _S244 + k_17;
            var _S257 : df_0 = x2B_0(x2A_1(_S252.factor_2.value_0, _S230), x2A_0(_S253, entryPointParams_image_bar_0[_S256]));
            entryPointParams_image_bar_0[_S256] = _S257.hi_0 + _S257.lo_0;
            k_17 = k_17 + entryPointParams_1.p_1.lanes_0;
        }
        var i_5 : u32 = _S235.lane_0;
        for(;;)
        {
            if(i_5 < (_S235.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S258 : u32 = _S239.row_1.base_0 + i_5 * _S239.row_1.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_point_1[_S258]);
            if((_S239.row_1.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_point_1[_S258 + _S239.row_1.low_0];
            }
            if((_S239.row_1.scale_1.hi_0) == 1.0f)
            {
                _S229 = (_S239.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S229 = false;
            }
            if(_S229)
            {
                _S230 = value_23;
            }
            else
            {
                _S230 = x2A_1(_S239.row_1.scale_1, value_23);
            }
            var _S259 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S259), _S235, i_5, _S230);
            var _S260 : df_0 = x2A_1(_S254, _S230);
            var _S261 : Ball_std140_0 = entryPointParams_1.p_1;
            put_2(&(_S261), _S235, i_5, _S260);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S262 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S262), _S235, _S239.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_point_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var _S263 : u32 = entryPointParams_2.p_2.rows_0 * entryPointParams_2.p_2.columns_0;
    var index_2 : u32 = group_2.x * u32(64) + invocation_4.x;
    for(;;)
    {
        if(index_2 < _S263)
        {
        }
        else
        {
            break;
        }
        var _S264 : u32 = index_2 / entryPointParams_2.p_2.columns_0;
        var _S265 : u32 = index_2 % entryPointParams_2.p_2.columns_0;
        var sum_1 : df_0 = wide_0(entryPointParams_point_bar_2[_S264 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S265]);
        var k_18 : u32 = u32(0);
        for(;;)
        {
            if(k_18 < (entryPointParams_2.p_2.points_0))
            {
            }
            else
            {
                break;
            }
            var _S266 : df_0 = x2B_0(sum_1, two_product_0(entryPointParams_image_bar_1[_S264 * entryPointParams_2.p_2.points_0 + k_18], entryPointParams_matrix_1[entryPointParams_2.p_2.x_offset_0 + k_18 * entryPointParams_2.p_2.x_stride_0 + _S265 * entryPointParams_2.p_2.x_step_0]));
            var _S267 : u32 = k_18 + u32(1);
            sum_1 = _S266;
            k_18 = _S267;
        }
        entryPointParams_point_bar_2[_S264 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S265] = sum_1.hi_0 + sum_1.lo_0;
        index_2 = index_2 + entryPointParams_2.p_2.groups_0 * u32(64);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_matrix_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var _S268 : u32 = entryPointParams_3.p_3.points_0 * entryPointParams_3.p_3.columns_0;
    var index_3 : u32 = group_3.x * u32(64) + invocation_5.x;
    for(;;)
    {
        if(index_3 < _S268)
        {
        }
        else
        {
            break;
        }
        var _S269 : u32 = index_3 / entryPointParams_3.p_3.columns_0;
        var _S270 : u32 = index_3 % entryPointParams_3.p_3.columns_0;
        var sum_2 : df_0 = wide_0(0.0f);
        var row_6 : u32 = u32(0);
        for(;;)
        {
            if(row_6 < (entryPointParams_3.p_3.rows_0))
            {
            }
            else
            {
                break;
            }
            var _S271 : df_0 = x2B_0(sum_2, two_product_0(entryPointParams_image_bar_2[row_6 * entryPointParams_3.p_3.points_0 + _S269], entryPointParams_settled_1[row_6 * entryPointParams_3.p_3.out_stride_0 + entryPointParams_3.p_3.out_column_0 + _S270]));
            var _S272 : u32 = row_6 + u32(1);
            sum_2 = _S271;
            row_6 = _S272;
        }
        entryPointParams_matrix_bar_0[index_3] = sum_2.hi_0 + sum_2.lo_0;
        index_3 = index_3 + entryPointParams_3.p_3.groups_0 * u32(64);
    }
    return;
}

fn z_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).z_offset_0, (*p_15).z_stride_0, (*p_15).z_step_0);
}

struct Turn_0
{
     on_w_0 : Dual_1,
     along_gap_0 : Dual_1,
     along_x_0 : Dual_1,
};

struct TurnSums_0
{
     gap_sq_0 : df_0,
     x_dot_w_0 : df_0,
     gap_dot_w_0 : df_0,
};

fn turn_of_0( c_3 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sums_7 : TurnSums_0) -> Turn_0
{
    var _S273 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S274 : Dual_1 = variable_0(gap_y_value_0, i32(1));
    var _S275 : Dual_1 = times_0(variable_0(sums_7.gap_sq_0, i32(2)), c_3);
    var _S276 : Dual_1 = variable_0(sums_7.x_dot_w_0, i32(3));
    var _S277 : Dual_1 = variable_0(sums_7.gap_dot_w_0, i32(4));
    var _S278 : df_0 = wide_0(-1.0f);
    var _S279 : Dual_1 = times_0(add_0(mul_0(add_0(_S274, _S275), _S276), mul_0(plus_1(times_0(_S273, _S278), 1.0f), _S277)), _S278);
    var _S280 : Dual_1 = sub_0(mul_0(_S273, _S277), mul_0(_S275, _S276));
    var _S281 : Dual_1 = div_0(constant_0(twice_0(c_3)), add_0(_S275, mul_0(_S273, _S274)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S281, _S279);
    turn_0.along_x_0 = mul_0(_S281, _S280);
    return turn_0;
}

fn transport_turn_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_8 : TurnSums_0) -> Turn_0
{
    var _S282 : Turn_0 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_8);
    var _S283 : Dual_1 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_1 : Turn_0;
    both_1.on_w_0 = _S283;
    both_1.along_gap_0 = mul_0(_S283, _S282.along_gap_0);
    both_1.along_x_0 = mul_0(_S283, _S282.along_x_0);
    return both_1;
}

fn row_of_4( _S284 : Site_0,  _S285 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S285.offset_0 + _S284.row_0 * _S285.stride_0;
    row_7.step_2 = _S285.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_1 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_2( _S286 : Row_0,  _S287 : u32) -> f32
{
    return entryPointParams_u_0[_S286.base_0 + _S287 * _S286.step_2];
}

fn report_fault_5( _S288 : u32)
{
    var _S289 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S288);
    return;
}

fn squares_of_2( _S290 : ptr<function, Ball_std140_0>,  _S291 : Site_0,  _S292 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S291.lane_0;
    for(;;)
    {
        if(i_6 < (_S291.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S293 : f32 = Row_raw_2(_S292, i_6);
        if(is_bad_0(_S293))
        {
            report_fault_5(_S291.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S293));
        i_6 = i_6 + (*_S290).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S290).lanes_0, _S291);
    return squares_3;
}

fn point_of_2( _S294 : ptr<function, Ball_std140_0>,  _S295 : Site_0,  _S296 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S297 : Row_0 = row_of_4(_S295, _S296);
    point_2.row_1 = _S297;
    var _S298 : Squares_0 = squares_of_2(&((*_S294)), _S295, _S297);
    point_2.length_0 = Squares_length_0(_S298);
    var _S299 : df_0 = Squares_total_0(_S298);
    point_2.square_1 = _S299;
    var _S300 : df_0 = c_of_0(&((*_S294)));
    var _S301 : df_0 = x2A_1(_S300, _S299);
    var _S302 : f32 = Squares_unit_0(_S298);
    var _S303 : bool;
    if(_S302 != 1.0f)
    {
        _S303 = true;
    }
    else
    {
        var _S304 : df_0 = rim_limit_0(&((*_S294)));
        _S303 = less_0(_S304, _S301);
    }
    var _S305 : i32;
    if(_S303)
    {
        _S305 = i32(1);
    }
    else
    {
        _S305 = i32(0);
    }
    var _S306 : u32 = u32(_S305);
    point_2.clipped_0 = _S306;
    if(_S306 != u32(0))
    {
        var _S307 : df_0 = rim_norm_0(&((*_S294)));
        var _S308 : df_0 = root_c_of_0(&((*_S294)));
        point_2.row_1.scale_1 = scaled_0(_0(_S307, x2A_1(_S308, point_2.length_0)), _S302);
        point_2.length_0 = _0(_S307, _S308);
        point_2.square_1 = _0(x2A_1(_S307, _S307), _S300);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S307, _S307));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S301);
    }
    return point_2;
}

fn row_of_5( _S309 : Site_0,  _S310 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S310.offset_0 + _S309.row_0 * _S310.stride_0;
    row_8.step_2 = _S310.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_1 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_3( _S311 : Row_0,  _S312 : u32) -> f32
{
    return entryPointParams_v_0[_S311.base_0 + _S312 * _S311.step_2];
}

fn squares_of_3( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
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
        var _S316 : f32 = Row_raw_3(_S315, i_7);
        if(is_bad_0(_S316))
        {
            report_fault_5(_S314.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S316));
        i_7 = i_7 + (*_S313).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S313).lanes_0, _S314);
    return squares_4;
}

fn point_of_3( _S317 : ptr<function, Ball_std140_0>,  _S318 : Site_0,  _S319 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S320 : Row_0 = row_of_5(_S318, _S319);
    point_3.row_1 = _S320;
    var _S321 : Squares_0 = squares_of_3(&((*_S317)), _S318, _S320);
    point_3.length_0 = Squares_length_0(_S321);
    var _S322 : df_0 = Squares_total_0(_S321);
    point_3.square_1 = _S322;
    var _S323 : df_0 = c_of_0(&((*_S317)));
    var _S324 : df_0 = x2A_1(_S323, _S322);
    var _S325 : f32 = Squares_unit_0(_S321);
    var _S326 : bool;
    if(_S325 != 1.0f)
    {
        _S326 = true;
    }
    else
    {
        var _S327 : df_0 = rim_limit_0(&((*_S317)));
        _S326 = less_0(_S327, _S324);
    }
    var _S328 : i32;
    if(_S326)
    {
        _S328 = i32(1);
    }
    else
    {
        _S328 = i32(0);
    }
    var _S329 : u32 = u32(_S328);
    point_3.clipped_0 = _S329;
    if(_S329 != u32(0))
    {
        var _S330 : df_0 = rim_norm_0(&((*_S317)));
        var _S331 : df_0 = root_c_of_0(&((*_S317)));
        point_3.row_1.scale_1 = scaled_0(_0(_S330, x2A_1(_S331, point_3.length_0)), _S325);
        point_3.length_0 = _0(_S330, _S331);
        point_3.square_1 = _0(x2A_1(_S330, _S330), _S323);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S330, _S330));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S324);
    }
    return point_3;
}

fn row_of_6( _S332 : Site_0,  _S333 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S333.offset_0 + _S332.row_0 * _S333.stride_0;
    row_9.step_2 = _S333.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_1 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_4( _S334 : Row_0,  _S335 : u32) -> f32
{
    return entryPointParams_w_0[_S334.base_0 + _S335 * _S334.step_2];
}

fn squares_of_4( _S336 : ptr<function, Ball_std140_0>,  _S337 : Site_0,  _S338 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S337.lane_0;
    for(;;)
    {
        if(i_8 < (_S337.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S339 : f32 = Row_raw_4(_S338, i_8);
        if(is_bad_0(_S339))
        {
            report_fault_5(_S337.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S339));
        i_8 = i_8 + (*_S336).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S336).lanes_0, _S337);
    return squares_5;
}

fn point_of_4( _S340 : ptr<function, Ball_std140_0>,  _S341 : Site_0,  _S342 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S343 : Row_0 = row_of_6(_S341, _S342);
    point_4.row_1 = _S343;
    var _S344 : Squares_0 = squares_of_4(&((*_S340)), _S341, _S343);
    point_4.length_0 = Squares_length_0(_S344);
    var _S345 : df_0 = Squares_total_0(_S344);
    point_4.square_1 = _S345;
    var _S346 : df_0 = c_of_0(&((*_S340)));
    var _S347 : df_0 = x2A_1(_S346, _S345);
    var _S348 : f32 = Squares_unit_0(_S344);
    var _S349 : bool;
    if(_S348 != 1.0f)
    {
        _S349 = true;
    }
    else
    {
        var _S350 : df_0 = rim_limit_0(&((*_S340)));
        _S349 = less_0(_S350, _S347);
    }
    var _S351 : i32;
    if(_S349)
    {
        _S351 = i32(1);
    }
    else
    {
        _S351 = i32(0);
    }
    var _S352 : u32 = u32(_S351);
    point_4.clipped_0 = _S352;
    if(_S352 != u32(0))
    {
        var _S353 : df_0 = rim_norm_0(&((*_S340)));
        var _S354 : df_0 = root_c_of_0(&((*_S340)));
        point_4.row_1.scale_1 = scaled_0(_0(_S353, x2A_1(_S354, point_4.length_0)), _S348);
        point_4.length_0 = _0(_S353, _S354);
        point_4.square_1 = _0(x2A_1(_S353, _S353), _S346);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S353, _S353));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S347);
    }
    return point_4;
}

fn row_of_7( _S355 : Site_0,  _S356 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S356.offset_0 + _S355.row_0 * _S356.stride_0;
    row_10.step_2 = _S356.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_1 = wide_0(1.0f);
    return row_10;
}

fn put_3( _S357 : ptr<function, Ball_std140_0>,  _S358 : Site_0,  _S359 : u32,  _S360 : df_0)
{
    entryPointParams_v_bar_0[_S358.row_0 * (*_S357).out_stride_0 + (*_S357).out_column_0 + _S359] = nearest_0(_S360);
    return;
}

fn put_bar_1( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : u32,  _S364 : u32,  _S365 : df_0)
{
    if(((((*_S361).flags_0) & (((u32(2) << (_S363)))))) == u32(0))
    {
        put_3(&((*_S361)), _S362, _S364, _S365);
    }
    return;
}

fn put_4( _S366 : ptr<function, Ball_std140_0>,  _S367 : Site_0,  _S368 : u32,  _S369 : df_0)
{
    entryPointParams_u_bar_0[_S367.row_0 * (*_S366).out_stride_0 + (*_S366).out_column_0 + _S368] = nearest_0(_S369);
    return;
}

fn put_bar_2( _S370 : ptr<function, Ball_std140_0>,  _S371 : Site_0,  _S372 : u32,  _S373 : u32,  _S374 : df_0)
{
    if(((((*_S370).flags_0) & (((u32(2) << (_S372)))))) == u32(0))
    {
        put_4(&((*_S370)), _S371, _S373, _S374);
    }
    return;
}

fn put_5( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : u32,  _S378 : df_0)
{
    entryPointParams_w_bar_0[_S376.row_0 * (*_S375).out_stride_0 + (*_S375).out_column_0 + _S377] = nearest_0(_S378);
    return;
}

fn put_bar_3( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : u32,  _S382 : u32,  _S383 : df_0)
{
    if(((((*_S379).flags_0) & (((u32(2) << (_S381)))))) == u32(0))
    {
        put_5(&((*_S379)), _S380, _S382, _S383);
    }
    return;
}

fn put_turn_0( _S384 : u32,  _S385 : u32,  _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : Point_0,  _S389 : f32,  _S390 : Point_0,  _S391 : Row_0,  _S392 : Row_0,  _S393 : bool)
{
    var _S394 : u32;
    var _S395 : bool;
    var _S396 : bool;
    var _S397 : bool;
    var _S398 : bool;
    var _S399 : df_0;
    var _S400 : df_0;
    var _S401 : df_0;
    var _S402 : df_0;
    var _S403 : df_0 = wide_0(0.0f);
    var sums_9 : array<df_0, i32(6)>;
    sums_9[i32(0)] = _S403;
    sums_9[i32(1)] = _S403;
    sums_9[i32(2)] = _S403;
    sums_9[i32(3)] = _S403;
    sums_9[i32(4)] = _S403;
    sums_9[i32(5)] = _S403;
    var i_9 : u32 = _S387.lane_0;
    for(;;)
    {
        _S394 = _S387.columns_1;
        if(i_9 < (_S387.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S404 : u32 = _S388.row_1.base_0 + i_9 * _S388.row_1.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_v_0[_S404]);
        if((_S388.row_1.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_v_0[_S404 + _S388.row_1.low_0];
        }
        if((_S388.row_1.scale_1.hi_0) == 1.0f)
        {
            _S395 = (_S388.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S395 = false;
        }
        if(_S395)
        {
            _S399 = value_24;
        }
        else
        {
            _S399 = x2A_1(_S388.row_1.scale_1, value_24);
        }
        var _S405 : df_0 = x2A_0(_S399, _S389);
        var _S406 : u32 = _S390.row_1.base_0 + i_9 * _S390.row_1.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_u_0[_S406]);
        if((_S390.row_1.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_u_0[_S406 + _S390.row_1.low_0];
        }
        if((_S390.row_1.scale_1.hi_0) == 1.0f)
        {
            _S396 = (_S390.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S396 = false;
        }
        if(_S396)
        {
            _S400 = value_25;
        }
        else
        {
            _S400 = x2A_1(_S390.row_1.scale_1, value_25);
        }
        var _S407 : df_0 = x2D_0(_S400, _S405);
        var _S408 : u32 = _S391.base_0 + i_9 * _S391.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_w_0[_S408]);
        if((_S391.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_w_0[_S408 + _S391.low_0];
        }
        if((_S391.scale_1.hi_0) == 1.0f)
        {
            _S397 = (_S391.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S397 = false;
        }
        if(_S397)
        {
            _S401 = value_26;
        }
        else
        {
            _S401 = x2A_1(_S391.scale_1, value_26);
        }
        var _S409 : u32 = _S392.base_0 + i_9 * _S392.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_cotangent_2[_S409]);
        if((_S392.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_cotangent_2[_S409 + _S392.low_0];
        }
        if((_S392.scale_1.hi_0) == 1.0f)
        {
            _S398 = (_S392.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S398 = false;
        }
        if(_S398)
        {
            _S402 = value_27;
        }
        else
        {
            _S402 = x2A_1(_S392.scale_1, value_27);
        }
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_1(_S407, _S407));
        sums_9[i32(1)] = x2B_0(sums_9[i32(1)], x2A_1(_S405, _S401));
        sums_9[i32(2)] = x2B_0(sums_9[i32(2)], x2A_1(_S407, _S401));
        sums_9[i32(3)] = x2B_0(sums_9[i32(3)], x2A_1(_S402, _S401));
        sums_9[i32(4)] = x2B_0(sums_9[i32(4)], x2A_1(_S402, _S407));
        sums_9[i32(5)] = x2B_0(sums_9[i32(5)], x2A_1(_S402, _S405));
        i_9 = i_9 + (*_S386).lanes_0;
    }
    var _S410 : u32 = (*_S386).lanes_0;
    join_0((*_S386).lanes_0, _S387, &(sums_9));
    var of_turn_0 : TurnSums_0;
    of_turn_0.gap_sq_0 = sums_9[i32(0)];
    of_turn_0.x_dot_w_0 = sums_9[i32(1)];
    of_turn_0.gap_dot_w_0 = sums_9[i32(2)];
    var _S411 : df_0 = c_of_0(&((*_S386)));
    var turn_1 : Turn_0;
    if(_S393)
    {
        turn_1 = transport_turn_0(_S411, _S388.gap_1, _S390.gap_1, of_turn_0);
    }
    else
    {
        turn_1 = turn_of_0(_S411, _S388.gap_1, _S390.gap_1, of_turn_0);
    }
    var slope_4 : array<df_0, i32(5)>;
    var k_19 : i32 = i32(0);
    for(;;)
    {
        if(k_19 < i32(5))
        {
        }
        else
        {
            break;
        }
        slope_4[k_19] = x2B_0(x2B_0(x2A_1(sums_9[i32(3)], turn_1.on_w_0.partial_0[k_19]), x2A_1(sums_9[i32(4)], turn_1.along_gap_0.partial_0[k_19])), x2A_1(sums_9[i32(5)], turn_1.along_x_0.partial_0[k_19]));
        k_19 = k_19 + i32(1);
    }
    var _S412 : df_0 = twice_0(x2A_1(_S411, slope_4[i32(0)]));
    var _S413 : df_0 = twice_0(x2A_1(_S411, slope_4[i32(1)]));
    var _S414 : df_0 = twice_0(slope_4[i32(2)]);
    i_9 = _S387.lane_0;
    for(;;)
    {
        if(i_9 < _S394)
        {
        }
        else
        {
            break;
        }
        var _S415 : u32 = _S388.row_1.base_0 + i_9 * _S388.row_1.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_v_0[_S415]);
        if((_S388.row_1.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_v_0[_S415 + _S388.row_1.low_0];
        }
        if((_S388.row_1.scale_1.hi_0) == 1.0f)
        {
            _S395 = (_S388.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S395 = false;
        }
        if(_S395)
        {
            _S399 = value_28;
        }
        else
        {
            _S399 = x2A_1(_S388.row_1.scale_1, value_28);
        }
        var _S416 : df_0 = x2A_0(_S399, _S389);
        var _S417 : u32 = _S390.row_1.base_0 + i_9 * _S390.row_1.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_u_0[_S417]);
        if((_S390.row_1.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_u_0[_S417 + _S390.row_1.low_0];
        }
        if((_S390.row_1.scale_1.hi_0) == 1.0f)
        {
            _S396 = (_S390.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S396 = false;
        }
        if(_S396)
        {
            _S400 = value_29;
        }
        else
        {
            _S400 = x2A_1(_S390.row_1.scale_1, value_29);
        }
        var _S418 : df_0 = x2D_0(_S400, _S416);
        var _S419 : u32 = _S391.base_0 + i_9 * _S391.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_w_0[_S419]);
        if((_S391.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_w_0[_S419 + _S391.low_0];
        }
        if((_S391.scale_1.hi_0) == 1.0f)
        {
            _S397 = (_S391.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S397 = false;
        }
        if(_S397)
        {
            _S401 = value_30;
        }
        else
        {
            _S401 = x2A_1(_S391.scale_1, value_30);
        }
        var _S420 : u32 = _S392.base_0 + i_9 * _S392.step_2;
        var value_31 : df_0 = wide_0(entryPointParams_cotangent_2[_S420]);
        if((_S392.low_0) != u32(0))
        {
            value_31.lo_0 = entryPointParams_cotangent_2[_S420 + _S392.low_0];
        }
        if((_S392.scale_1.hi_0) == 1.0f)
        {
            _S398 = (_S392.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S398 = false;
        }
        if(_S398)
        {
            _S402 = value_31;
        }
        else
        {
            _S402 = x2A_1(_S392.scale_1, value_31);
        }
        var _S421 : df_0 = x2B_0(x2B_0(x2A_1(turn_1.along_gap_0.value_0, _S402), x2A_1(_S414, _S418)), x2A_1(slope_4[i32(4)], _S401));
        put_bar_1(&((*_S386)), _S387, _S384, i_9, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_1.along_x_0.value_0, _S402), x2A_1(_S412, _S416)), x2A_1(slope_4[i32(3)], _S401)), _S421), _S389));
        put_bar_2(&((*_S386)), _S387, _S385, i_9, x2D_0(_S421, x2A_1(_S413, _S400)));
        put_bar_3(&((*_S386)), _S387, u32(2), i_9, x2B_0(x2B_0(x2A_1(turn_1.on_w_0.value_0, _S402), x2A_1(slope_4[i32(3)], _S416)), x2A_1(slope_4[i32(4)], _S418)));
        i_9 = i_9 + _S410;
    }
    return;
}

fn report_fault_6( _S422 : u32)
{
    var _S423 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S422);
    return;
}

fn refuse_clipped_2( _S424 : ptr<function, Ball_std140_0>,  _S425 : Site_0,  _S426 : u32)
{
    var _S427 : bool;
    if(Site_is_first_0(_S425))
    {
        _S427 = _S426 > u32(0);
    }
    else
    {
        _S427 = false;
    }
    if(_S427)
    {
        _S427 = ((((*_S424).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S427 = false;
    }
    if(_S427)
    {
        report_fault_6(_S425.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_gyration_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_3 : u32 = group_4.x;
    for(;;)
    {
        var _S428 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S429 : u32 = block_count_0(&(_S428));
        if(block_3 < _S429)
        {
        }
        else
        {
            break;
        }
        var _S430 : u32 = invocation_6.x;
        var _S431 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S432 : Site_0 = site_of_0(&(_S431), block_3, _S430);
        var _S433 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S434 : Lie_0 = x_lie_0(&(_S433));
        var _S435 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S436 : Point_0 = point_of_2(&(_S435), _S432, _S434);
        var _S437 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S438 : Lie_0 = y_lie_0(&(_S437));
        var _S439 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S440 : Point_0 = point_of_3(&(_S439), _S432, _S438);
        var _S441 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S442 : Lie_0 = z_lie_0(&(_S441));
        var _S443 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S444 : Point_0 = point_of_4(&(_S443), _S432, _S442);
        var _S445 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S446 : Lie_0 = cotangent_lie_0(&(_S445));
        var _S447 : Row_0 = row_of_7(_S432, _S446);
        var _S448 : Ball_std140_0 = entryPointParams_4.p_4;
        put_turn_0(u32(1), u32(0), &(_S448), _S432, _S440, -1.0f, _S436, _S444.row_1, _S447, false);
        var _S449 : u32 = ((((_S440.clipped_0) | ((_S436.clipped_0)))) | ((_S444.clipped_0)));
        var _S450 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_2(&(_S450), _S432, _S449);
        block_3 = block_3 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S451 : Site_0,  _S452 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S452.offset_0 + _S451.row_0 * _S452.stride_0;
    row_11.step_2 = _S452.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_1 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_5( _S453 : Row_0,  _S454 : u32) -> f32
{
    return entryPointParams_source_0[_S453.base_0 + _S454 * _S453.step_2];
}

fn report_fault_7( _S455 : u32)
{
    var _S456 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S455);
    return;
}

fn squares_of_5( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S458.lane_0;
    for(;;)
    {
        if(i_10 < (_S458.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S460 : f32 = Row_raw_5(_S459, i_10);
        if(is_bad_0(_S460))
        {
            report_fault_7(_S458.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S460));
        i_10 = i_10 + (*_S457).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S457).lanes_0, _S458);
    return squares_6;
}

fn point_of_5( _S461 : ptr<function, Ball_std140_0>,  _S462 : Site_0,  _S463 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S464 : Row_0 = row_of_8(_S462, _S463);
    point_5.row_1 = _S464;
    var _S465 : Squares_0 = squares_of_5(&((*_S461)), _S462, _S464);
    point_5.length_0 = Squares_length_0(_S465);
    var _S466 : df_0 = Squares_total_0(_S465);
    point_5.square_1 = _S466;
    var _S467 : df_0 = c_of_0(&((*_S461)));
    var _S468 : df_0 = x2A_1(_S467, _S466);
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
    point_5.clipped_0 = _S473;
    if(_S473 != u32(0))
    {
        var _S474 : df_0 = rim_norm_0(&((*_S461)));
        var _S475 : df_0 = root_c_of_0(&((*_S461)));
        point_5.row_1.scale_1 = scaled_0(_0(_S474, x2A_1(_S475, point_5.length_0)), _S469);
        point_5.length_0 = _0(_S474, _S475);
        point_5.square_1 = _0(x2A_1(_S474, _S474), _S467);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S474, _S474));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S468);
    }
    return point_5;
}

fn row_of_9( _S476 : Site_0,  _S477 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S477.offset_0 + _S476.row_0 * _S477.stride_0;
    row_12.step_2 = _S477.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_1 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S478 : Row_0,  _S479 : u32) -> f32
{
    return entryPointParams_target_0[_S478.base_0 + _S479 * _S478.step_2];
}

fn squares_of_6( _S480 : ptr<function, Ball_std140_0>,  _S481 : Site_0,  _S482 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S481.lane_0;
    for(;;)
    {
        if(i_11 < (_S481.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S483 : f32 = Row_raw_6(_S482, i_11);
        if(is_bad_0(_S483))
        {
            report_fault_7(_S481.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S483));
        i_11 = i_11 + (*_S480).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S480).lanes_0, _S481);
    return squares_7;
}

fn point_of_6( _S484 : ptr<function, Ball_std140_0>,  _S485 : Site_0,  _S486 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S487 : Row_0 = row_of_9(_S485, _S486);
    point_6.row_1 = _S487;
    var _S488 : Squares_0 = squares_of_6(&((*_S484)), _S485, _S487);
    point_6.length_0 = Squares_length_0(_S488);
    var _S489 : df_0 = Squares_total_0(_S488);
    point_6.square_1 = _S489;
    var _S490 : df_0 = c_of_0(&((*_S484)));
    var _S491 : df_0 = x2A_1(_S490, _S489);
    var _S492 : f32 = Squares_unit_0(_S488);
    var _S493 : bool;
    if(_S492 != 1.0f)
    {
        _S493 = true;
    }
    else
    {
        var _S494 : df_0 = rim_limit_0(&((*_S484)));
        _S493 = less_0(_S494, _S491);
    }
    var _S495 : i32;
    if(_S493)
    {
        _S495 = i32(1);
    }
    else
    {
        _S495 = i32(0);
    }
    var _S496 : u32 = u32(_S495);
    point_6.clipped_0 = _S496;
    if(_S496 != u32(0))
    {
        var _S497 : df_0 = rim_norm_0(&((*_S484)));
        var _S498 : df_0 = root_c_of_0(&((*_S484)));
        point_6.row_1.scale_1 = scaled_0(_0(_S497, x2A_1(_S498, point_6.length_0)), _S492);
        point_6.length_0 = _0(_S497, _S498);
        point_6.square_1 = _0(x2A_1(_S497, _S497), _S490);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S497, _S497));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S491);
    }
    return point_6;
}

fn row_of_10( _S499 : Site_0,  _S500 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S500.offset_0 + _S499.row_0 * _S500.stride_0;
    row_13.step_2 = _S500.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_1 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_7( _S501 : Row_0,  _S502 : u32) -> f32
{
    return entryPointParams_tangent_0[_S501.base_0 + _S502 * _S501.step_2];
}

fn report_fault_8( _S503 : u32)
{
    var _S504 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S503);
    return;
}

fn vector_of_0( _S505 : ptr<function, Ball_std140_0>,  _S506 : Site_0,  _S507 : Lie_0) -> Row_0
{
    var _S508 : Row_0 = row_of_10(_S506, _S507);
    var i_12 : u32 = _S506.lane_0;
    for(;;)
    {
        if(i_12 < (_S506.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S508, i_12)))
        {
            report_fault_8(_S506.row_0);
        }
        i_12 = i_12 + (*_S505).lanes_0;
    }
    return _S508;
}

fn row_of_11( _S509 : Site_0,  _S510 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S510.offset_0 + _S509.row_0 * _S510.stride_0;
    row_14.step_2 = _S510.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_1 = wide_0(1.0f);
    return row_14;
}

fn put_6( _S511 : ptr<function, Ball_std140_0>,  _S512 : Site_0,  _S513 : u32,  _S514 : df_0)
{
    entryPointParams_source_bar_0[_S512.row_0 * (*_S511).out_stride_0 + (*_S511).out_column_0 + _S513] = nearest_0(_S514);
    return;
}

fn put_bar_4( _S515 : ptr<function, Ball_std140_0>,  _S516 : Site_0,  _S517 : u32,  _S518 : u32,  _S519 : df_0)
{
    if(((((*_S515).flags_0) & (((u32(2) << (_S517)))))) == u32(0))
    {
        put_6(&((*_S515)), _S516, _S518, _S519);
    }
    return;
}

fn put_7( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : u32,  _S523 : df_0)
{
    entryPointParams_target_bar_0[_S521.row_0 * (*_S520).out_stride_0 + (*_S520).out_column_0 + _S522] = nearest_0(_S523);
    return;
}

fn put_bar_5( _S524 : ptr<function, Ball_std140_0>,  _S525 : Site_0,  _S526 : u32,  _S527 : u32,  _S528 : df_0)
{
    if(((((*_S524).flags_0) & (((u32(2) << (_S526)))))) == u32(0))
    {
        put_7(&((*_S524)), _S525, _S527, _S528);
    }
    return;
}

fn put_8( _S529 : ptr<function, Ball_std140_0>,  _S530 : Site_0,  _S531 : u32,  _S532 : df_0)
{
    entryPointParams_tangent_bar_0[_S530.row_0 * (*_S529).out_stride_0 + (*_S529).out_column_0 + _S531] = nearest_0(_S532);
    return;
}

fn put_bar_6( _S533 : ptr<function, Ball_std140_0>,  _S534 : Site_0,  _S535 : u32,  _S536 : u32,  _S537 : df_0)
{
    if(((((*_S533).flags_0) & (((u32(2) << (_S535)))))) == u32(0))
    {
        put_8(&((*_S533)), _S534, _S536, _S537);
    }
    return;
}

fn put_turn_1( _S538 : u32,  _S539 : u32,  _S540 : ptr<function, Ball_std140_0>,  _S541 : Site_0,  _S542 : Point_0,  _S543 : f32,  _S544 : Point_0,  _S545 : Row_0,  _S546 : Row_0,  _S547 : bool)
{
    var _S548 : u32;
    var _S549 : bool;
    var _S550 : bool;
    var _S551 : bool;
    var _S552 : bool;
    var _S553 : df_0;
    var _S554 : df_0;
    var _S555 : df_0;
    var _S556 : df_0;
    var _S557 : df_0 = wide_0(0.0f);
    var sums_10 : array<df_0, i32(6)>;
    sums_10[i32(0)] = _S557;
    sums_10[i32(1)] = _S557;
    sums_10[i32(2)] = _S557;
    sums_10[i32(3)] = _S557;
    sums_10[i32(4)] = _S557;
    sums_10[i32(5)] = _S557;
    var i_13 : u32 = _S541.lane_0;
    for(;;)
    {
        _S548 = _S541.columns_1;
        if(i_13 < (_S541.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S558 : u32 = _S542.row_1.base_0 + i_13 * _S542.row_1.step_2;
        var value_32 : df_0 = wide_0(entryPointParams_source_0[_S558]);
        if((_S542.row_1.low_0) != u32(0))
        {
            value_32.lo_0 = entryPointParams_source_0[_S558 + _S542.row_1.low_0];
        }
        if((_S542.row_1.scale_1.hi_0) == 1.0f)
        {
            _S549 = (_S542.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S549 = false;
        }
        if(_S549)
        {
            _S553 = value_32;
        }
        else
        {
            _S553 = x2A_1(_S542.row_1.scale_1, value_32);
        }
        var _S559 : df_0 = x2A_0(_S553, _S543);
        var _S560 : u32 = _S544.row_1.base_0 + i_13 * _S544.row_1.step_2;
        var value_33 : df_0 = wide_0(entryPointParams_target_0[_S560]);
        if((_S544.row_1.low_0) != u32(0))
        {
            value_33.lo_0 = entryPointParams_target_0[_S560 + _S544.row_1.low_0];
        }
        if((_S544.row_1.scale_1.hi_0) == 1.0f)
        {
            _S550 = (_S544.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S550 = false;
        }
        if(_S550)
        {
            _S554 = value_33;
        }
        else
        {
            _S554 = x2A_1(_S544.row_1.scale_1, value_33);
        }
        var _S561 : df_0 = x2D_0(_S554, _S559);
        var _S562 : u32 = _S545.base_0 + i_13 * _S545.step_2;
        var value_34 : df_0 = wide_0(entryPointParams_tangent_0[_S562]);
        if((_S545.low_0) != u32(0))
        {
            value_34.lo_0 = entryPointParams_tangent_0[_S562 + _S545.low_0];
        }
        if((_S545.scale_1.hi_0) == 1.0f)
        {
            _S551 = (_S545.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S551 = false;
        }
        if(_S551)
        {
            _S555 = value_34;
        }
        else
        {
            _S555 = x2A_1(_S545.scale_1, value_34);
        }
        var _S563 : u32 = _S546.base_0 + i_13 * _S546.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_cotangent_3[_S563]);
        if((_S546.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_cotangent_3[_S563 + _S546.low_0];
        }
        if((_S546.scale_1.hi_0) == 1.0f)
        {
            _S552 = (_S546.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S552 = false;
        }
        if(_S552)
        {
            _S556 = value_35;
        }
        else
        {
            _S556 = x2A_1(_S546.scale_1, value_35);
        }
        sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_1(_S561, _S561));
        sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_1(_S559, _S555));
        sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_1(_S561, _S555));
        sums_10[i32(3)] = x2B_0(sums_10[i32(3)], x2A_1(_S556, _S555));
        sums_10[i32(4)] = x2B_0(sums_10[i32(4)], x2A_1(_S556, _S561));
        sums_10[i32(5)] = x2B_0(sums_10[i32(5)], x2A_1(_S556, _S559));
        i_13 = i_13 + (*_S540).lanes_0;
    }
    var _S564 : u32 = (*_S540).lanes_0;
    join_0((*_S540).lanes_0, _S541, &(sums_10));
    var of_turn_1 : TurnSums_0;
    of_turn_1.gap_sq_0 = sums_10[i32(0)];
    of_turn_1.x_dot_w_0 = sums_10[i32(1)];
    of_turn_1.gap_dot_w_0 = sums_10[i32(2)];
    var _S565 : df_0 = c_of_0(&((*_S540)));
    var turn_2 : Turn_0;
    if(_S547)
    {
        turn_2 = transport_turn_0(_S565, _S542.gap_1, _S544.gap_1, of_turn_1);
    }
    else
    {
        turn_2 = turn_of_0(_S565, _S542.gap_1, _S544.gap_1, of_turn_1);
    }
    var slope_5 : array<df_0, i32(5)>;
    var k_20 : i32 = i32(0);
    for(;;)
    {
        if(k_20 < i32(5))
        {
        }
        else
        {
            break;
        }
        slope_5[k_20] = x2B_0(x2B_0(x2A_1(sums_10[i32(3)], turn_2.on_w_0.partial_0[k_20]), x2A_1(sums_10[i32(4)], turn_2.along_gap_0.partial_0[k_20])), x2A_1(sums_10[i32(5)], turn_2.along_x_0.partial_0[k_20]));
        k_20 = k_20 + i32(1);
    }
    var _S566 : df_0 = twice_0(x2A_1(_S565, slope_5[i32(0)]));
    var _S567 : df_0 = twice_0(x2A_1(_S565, slope_5[i32(1)]));
    var _S568 : df_0 = twice_0(slope_5[i32(2)]);
    i_13 = _S541.lane_0;
    for(;;)
    {
        if(i_13 < _S548)
        {
        }
        else
        {
            break;
        }
        var _S569 : u32 = _S542.row_1.base_0 + i_13 * _S542.row_1.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_source_0[_S569]);
        if((_S542.row_1.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_source_0[_S569 + _S542.row_1.low_0];
        }
        if((_S542.row_1.scale_1.hi_0) == 1.0f)
        {
            _S549 = (_S542.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S549 = false;
        }
        if(_S549)
        {
            _S553 = value_36;
        }
        else
        {
            _S553 = x2A_1(_S542.row_1.scale_1, value_36);
        }
        var _S570 : df_0 = x2A_0(_S553, _S543);
        var _S571 : u32 = _S544.row_1.base_0 + i_13 * _S544.row_1.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_target_0[_S571]);
        if((_S544.row_1.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_target_0[_S571 + _S544.row_1.low_0];
        }
        if((_S544.row_1.scale_1.hi_0) == 1.0f)
        {
            _S550 = (_S544.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S550 = false;
        }
        if(_S550)
        {
            _S554 = value_37;
        }
        else
        {
            _S554 = x2A_1(_S544.row_1.scale_1, value_37);
        }
        var _S572 : df_0 = x2D_0(_S554, _S570);
        var _S573 : u32 = _S545.base_0 + i_13 * _S545.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_tangent_0[_S573]);
        if((_S545.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_tangent_0[_S573 + _S545.low_0];
        }
        if((_S545.scale_1.hi_0) == 1.0f)
        {
            _S551 = (_S545.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S551 = false;
        }
        if(_S551)
        {
            _S555 = value_38;
        }
        else
        {
            _S555 = x2A_1(_S545.scale_1, value_38);
        }
        var _S574 : u32 = _S546.base_0 + i_13 * _S546.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_cotangent_3[_S574]);
        if((_S546.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_cotangent_3[_S574 + _S546.low_0];
        }
        if((_S546.scale_1.hi_0) == 1.0f)
        {
            _S552 = (_S546.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S552 = false;
        }
        if(_S552)
        {
            _S556 = value_39;
        }
        else
        {
            _S556 = x2A_1(_S546.scale_1, value_39);
        }
        var _S575 : df_0 = x2B_0(x2B_0(x2A_1(turn_2.along_gap_0.value_0, _S556), x2A_1(_S568, _S572)), x2A_1(slope_5[i32(4)], _S555));
        put_bar_4(&((*_S540)), _S541, _S538, i_13, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_2.along_x_0.value_0, _S556), x2A_1(_S566, _S570)), x2A_1(slope_5[i32(3)], _S555)), _S575), _S543));
        put_bar_5(&((*_S540)), _S541, _S539, i_13, x2D_0(_S575, x2A_1(_S567, _S554)));
        put_bar_6(&((*_S540)), _S541, u32(2), i_13, x2B_0(x2B_0(x2A_1(turn_2.on_w_0.value_0, _S556), x2A_1(slope_5[i32(3)], _S570)), x2A_1(slope_5[i32(4)], _S572)));
        i_13 = i_13 + _S564;
    }
    return;
}

fn refuse_clipped_3( _S576 : ptr<function, Ball_std140_0>,  _S577 : Site_0,  _S578 : u32)
{
    var _S579 : bool;
    if(Site_is_first_0(_S577))
    {
        _S579 = _S578 > u32(0);
    }
    else
    {
        _S579 = false;
    }
    if(_S579)
    {
        _S579 = ((((*_S576).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S579 = false;
    }
    if(_S579)
    {
        report_fault_8(_S577.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_transport_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_4 : u32 = group_5.x;
    for(;;)
    {
        var _S580 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S581 : u32 = block_count_0(&(_S580));
        if(block_4 < _S581)
        {
        }
        else
        {
            break;
        }
        var _S582 : u32 = invocation_7.x;
        var _S583 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S584 : Site_0 = site_of_0(&(_S583), block_4, _S582);
        var _S585 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S586 : Lie_0 = x_lie_0(&(_S585));
        var _S587 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S588 : Point_0 = point_of_5(&(_S587), _S584, _S586);
        var _S589 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S590 : Lie_0 = y_lie_0(&(_S589));
        var _S591 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S592 : Point_0 = point_of_6(&(_S591), _S584, _S590);
        var _S593 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S594 : Lie_0 = z_lie_0(&(_S593));
        var _S595 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S596 : Row_0 = vector_of_0(&(_S595), _S584, _S594);
        var _S597 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S598 : Lie_0 = cotangent_lie_0(&(_S597));
        var _S599 : Row_0 = row_of_11(_S584, _S598);
        var _S600 : Ball_std140_0 = entryPointParams_5.p_5;
        put_turn_1(u32(0), u32(1), &(_S600), _S584, _S588, 1.0f, _S592, _S596, _S599, true);
        var _S601 : u32 = ((_S588.clipped_0) | ((_S592.clipped_0)));
        var _S602 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_3(&(_S602), _S584, _S601);
        block_4 = block_4 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


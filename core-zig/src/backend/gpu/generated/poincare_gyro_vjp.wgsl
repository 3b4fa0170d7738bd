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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_9 : i32 = i32(0);
    for(;;)
    {
        if(k_9 < i32(1))
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
                if(k_9 < i32(1))
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
        if(k_9 < i32(1))
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

fn sech_sq_0( root_1 : df_0) -> df_0
{
    var _S33 : df_0 = exp_of_0(scaled_0(root_1, -2.0f));
    var _S34 : df_0 = x2B_1(_S33, 1.0f);
    return _0(scaled_0(_S33, 4.0f), x2A_1(_S34, _S34));
}

fn tanhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_3);
    }
    var _S35 : df_0 = root_of_0(t_3);
    var _S36 : df_0 = exp_of_0(scaled_0(_S35, -2.0f));
    var _S37 : df_0 = _0(x2D_0(wide_0(1.0f), _S36), x2A_1(x2B_1(_S36, 1.0f), _S35));
    return sloped_0(_S37, _0(x2D_0(sech_sq_0(_S35), _S37), twice_0(t_3)));
}

fn dual_tanhc_0( a_27 : Dual_0) -> Dual_0
{
    var _S38 : Sloped_0 = tanhc_0(a_27.value_0);
    return chain_0(a_27, _S38.value_1, _S38.slope_0);
}

fn div_1( a_28 : Dual_0,  b_15 : Dual_0) -> Dual_0
{
    var _S39 : df_0 = _0(wide_0(1.0f), b_15.value_0);
    var dual_8 : Dual_0;
    dual_8.value_0 = _0(a_28.value_0, b_15.value_0);
    var k_10 : i32 = i32(0);
    for(;;)
    {
        if(k_10 < i32(2))
        {
        }
        else
        {
            break;
        }
        dual_8.partial_0[k_10] = x2A_1(x2D_0(a_28.partial_0[k_10], x2A_1(dual_8.value_0, b_15.partial_0[k_10])), _S39);
        k_10 = k_10 + i32(1);
    }
    return dual_8;
}

fn dual_root_0( a_29 : Dual_0) -> Dual_0
{
    var _S40 : df_0 = root_of_0(a_29.value_0);
    return chain_0(a_29, _S40, _0(wide_0(0.5f), _S40));
}

fn constant_1( value_11 : df_0) -> Dual_0
{
    var dual_9 : Dual_0;
    dual_9.value_0 = value_11;
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
        dual_9.partial_0[k_11] = wide_0(0.0f);
        k_11 = k_11 + i32(1);
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
        dual_10.partial_0[k_12] = x2B_0(x2A_1(a_31.partial_0[k_12], b_16.value_0), x2A_1(a_31.value_0, b_16.partial_0[k_12]));
        k_12 = k_12 + i32(1);
    }
    return dual_10;
}

fn artanhc_0( c_0 : df_0,  n_0 : Dual_0,  gap_value_0 : df_0) -> Dual_0
{
    var _S41 : Dual_0 = times_1(n_0, c_0);
    var _S42 : Dual_0 = with_value_0(plus_0(times_1(_S41, wide_0(-1.0f)), 1.0f), gap_value_0);
    return div_1(dual_asinhc_0(div_1(_S41, _S42)), dual_root_0(_S42));
}

fn variable_1( value_12 : df_0,  index_1 : i32) -> Dual_0
{
    var dual_11 : Dual_0;
    dual_11.value_0 = value_12;
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
        var _S43 : f32;
        if(k_13 == index_1)
        {
            _S43 = 1.0f;
        }
        else
        {
            _S43 = 0.0f;
        }
        dual_11.partial_0[k_13] = wide_0(_S43);
        k_13 = k_13 + i32(1);
    }
    return dual_11;
}

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_14) * u32(64) + site_2.invocation_0] = vec2<f32>((*sums_2)[k_14].hi_0, (*sums_2)[k_14].lo_0);
        k_14 = k_14 + i32(1);
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
            k_14 = i32(0);
            for(;;)
            {
                if(k_14 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S44 : u32 = u32(k_14) * u32(64) + site_2.invocation_0;
                var _S45 : df_0 = x2B_0(pair_of_0(parts_0[_S44].x, parts_0[_S44].y), pair_of_0(parts_0[_S44 + reach_2].x, parts_0[_S44 + reach_2].y));
                parts_0[_S44] = vec2<f32>(_S45.hi_0, _S45.lo_0);
                k_14 = k_14 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_14 = i32(0);
    for(;;)
    {
        if(k_14 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_14] = pair_of_0(parts_0[u32(k_14) * u32(64) + site_2.invocation_0 - site_2.lane_0].x, parts_0[u32(k_14) * u32(64) + site_2.invocation_0 - site_2.lane_0].y);
        k_14 = k_14 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_6 : ptr<function, Ball_std140_0>) -> u32
{
    var _S46 : u32 = (*p_6).rows_0;
    var _S47 : u32 = (*p_6).lanes_0;
    var _S48 : u32 = u32(64) / (*p_6).lanes_0;
    var _S49 : u32 = _S46 + _S48 - u32(1);
    var _S50 : u32 = u32(64) / _S47;
    var _S51 : u32 = _S49 / _S50;
    return _S51;
}

fn site_of_0( p_7 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S52 : u32 = (*p_7).lanes_0;
    var _S53 : u32 = u32(64) / (*p_7).lanes_0;
    var _S54 : u32 = block_0 * _S53;
    var _S55 : u32 = invocation_1 / _S52;
    var _S56 : u32 = _S54 + _S55;
    var site_3 : Site_0;
    var _S57 : bool = _S56 < ((*p_7).rows_0);
    site_3.active_0 = _S57;
    var _S58 : u32;
    if(_S57)
    {
        _S58 = _S56;
    }
    else
    {
        _S58 = u32(0);
    }
    site_3.row_0 = _S58;
    var _S59 : u32 = invocation_1 % _S52;
    site_3.lane_0 = _S59;
    site_3.invocation_0 = invocation_1;
    if(site_3.active_0)
    {
        _S58 = (*p_7).columns_0;
    }
    else
    {
        _S58 = u32(0);
    }
    site_3.columns_1 = _S58;
    return site_3;
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
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_1(_S61, _S61));
    }
    else
    {
        var _S62 : df_0 = scaled_0(value_14, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_1(_S62, _S62));
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_4 : u32,  site_4 : Site_0)
{
    var sums_3 : array<df_0, i32(2)>;
    sums_3[i32(0)] = (*this_1).usual_0;
    sums_3[i32(1)] = (*this_1).big_0;
    join_2(lanes_4, site_4, &(sums_3));
    (*this_1).usual_0 = sums_3[i32(0)];
    (*this_1).big_0 = sums_3[i32(1)];
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

fn less_0( a_32 : df_0,  b_17 : df_0) -> bool
{
    var _S66 : bool;
    if((a_32.hi_0) < (b_17.hi_0))
    {
        _S66 = true;
    }
    else
    {
        if((a_32.hi_0) == (b_17.hi_0))
        {
            _S66 = (a_32.lo_0) < (b_17.lo_0);
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

fn x_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).x_offset_0, (*p_13).x_stride_0, (*p_13).x_step_0);
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S67 : bool;
    if(this_6.active_0)
    {
        _S67 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S67 = false;
    }
    return _S67;
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
    var _S68 : Dual_0 = variable_1(square_0, i32(0));
    var _S69 : Dual_0 = variable_1(ratio_value_0, i32(1));
    var _S70 : Dual_0 = artanhc_0(c_1, _S68, x_gap_0);
    var scale_0 : Scale_0;
    if((abs(times_1(mul_1(_S70, _S69), root_of_0(x2A_1(c_1, square_0))).value_0.hi_0)) > 1.073741824e+09f)
    {
        var _S71 : f32;
        if((ratio_value_0.hi_0) < 0.0f)
        {
            _S71 = -1.0f;
        }
        else
        {
            _S71 = 1.0f;
        }
        scale_0.factor_2 = div_1(constant_1(wide_0(_S71)), dual_root_0(times_1(_S68, c_1)));
        scale_0.gap_0 = wide_0(0.0f);
        return scale_0;
    }
    var _S72 : Dual_0 = mul_1(_S70, _S69);
    var _S73 : Dual_0 = mul_1(times_1(_S68, c_1), mul_1(_S72, _S72));
    scale_0.factor_2 = mul_1(dual_tanhc_0(_S73), _S72);
    scale_0.gap_0 = sech_sq_0(root_of_0(_S73.value_0));
    return scale_0;
}

fn nearest_0( value_15 : df_0) -> f32
{
    var _S74 : f32;
    if(is_bad_0(value_15.hi_0))
    {
        _S74 = value_15.hi_0;
    }
    else
    {
        _S74 = value_15.hi_0 + value_15.lo_0;
    }
    return _S74;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
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

fn row_of_0( _S75 : Site_0,  _S76 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S76.offset_0 + _S75.row_0 * _S76.stride_0;
    row_2.step_2 = _S76.step_0;
    row_2.scale_1 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S77 : Row_0,  _S78 : u32) -> f32
{
    return entryPointParams_point_0[_S77.base_0 + _S78 * _S77.step_2];
}

fn report_fault_0( _S79 : u32)
{
    var _S80 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S79);
    return;
}

fn squares_of_0( _S81 : ptr<function, Ball_std140_0>,  _S82 : Site_0,  _S83 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S82.lane_0;
    for(;;)
    {
        if(i_0 < (_S82.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S84 : f32 = Row_raw_0(_S83, i_0);
        if(is_bad_0(_S84))
        {
            report_fault_0(_S82.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S84));
        i_0 = i_0 + (*_S81).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S81).lanes_0, _S82);
    return squares_1;
}

fn point_of_0( _S85 : ptr<function, Ball_std140_0>,  _S86 : Site_0,  _S87 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S88 : Row_0 = row_of_0(_S86, _S87);
    point_0.row_1 = _S88;
    var _S89 : Squares_0 = squares_of_0(&((*_S85)), _S86, _S88);
    point_0.length_0 = Squares_length_0(_S89);
    var _S90 : df_0 = Squares_total_0(_S89);
    point_0.square_1 = _S90;
    var _S91 : df_0 = c_of_0(&((*_S85)));
    var _S92 : df_0 = x2A_1(_S91, _S90);
    var _S93 : f32 = Squares_unit_0(_S89);
    var _S94 : bool;
    if(_S93 != 1.0f)
    {
        _S94 = true;
    }
    else
    {
        var _S95 : df_0 = rim_limit_0(&((*_S85)));
        _S94 = less_0(_S95, _S92);
    }
    var _S96 : i32;
    if(_S94)
    {
        _S96 = i32(1);
    }
    else
    {
        _S96 = i32(0);
    }
    var _S97 : u32 = u32(_S96);
    point_0.clipped_0 = _S97;
    if(_S97 != u32(0))
    {
        var _S98 : df_0 = rim_norm_0(&((*_S85)));
        var _S99 : df_0 = root_c_of_0(&((*_S85)));
        point_0.row_1.scale_1 = scaled_0(_0(_S98, x2A_1(_S99, point_0.length_0)), _S93);
        point_0.length_0 = _0(_S98, _S99);
        point_0.square_1 = _0(x2A_1(_S98, _S98), _S91);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S98, _S98));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S92);
    }
    return point_0;
}

fn report_fault_1( _S100 : u32)
{
    var _S101 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S100);
    return;
}

fn number_of_0( _S102 : Site_0,  _S103 : Lie_0) -> df_0
{
    var _S104 : f32 = entryPointParams_factor_0[_S103.offset_0 + _S102.row_0 * _S103.stride_0];
    var _S105 : bool;
    if(is_bad_0(_S104))
    {
        _S105 = Site_is_first_0(_S102);
    }
    else
    {
        _S105 = false;
    }
    if(_S105)
    {
        report_fault_1(_S102.row_0);
    }
    return wide_0(_S104);
}

fn row_of_1( _S106 : Site_0,  _S107 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S107.offset_0 + _S106.row_0 * _S107.stride_0;
    row_3.step_2 = _S107.step_0;
    row_3.scale_1 = wide_0(1.0f);
    return row_3;
}

fn dot_of_0( _S108 : ptr<function, Ball_std140_0>,  _S109 : Site_0,  _S110 : Row_0,  _S111 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_1 : u32 = _S109.lane_0;
    for(;;)
    {
        if(i_1 < (_S109.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S112 : df_0 = sums_4[i32(0)];
        var _S113 : f32 = entryPointParams_point_0[_S110.base_0 + i_1 * _S110.step_2];
        var _S114 : bool;
        if((_S110.scale_1.hi_0) == 1.0f)
        {
            _S114 = (_S110.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S114 = false;
        }
        var _S115 : df_0;
        if(_S114)
        {
            _S115 = wide_0(_S113);
        }
        else
        {
            _S115 = x2A_0(_S110.scale_1, _S113);
        }
        var _S116 : f32 = entryPointParams_cotangent_0[_S111.base_0 + i_1 * _S111.step_2];
        var _S117 : bool;
        if((_S111.scale_1.hi_0) == 1.0f)
        {
            _S117 = (_S111.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S117 = false;
        }
        var _S118 : df_0;
        if(_S117)
        {
            _S118 = wide_0(_S116);
        }
        else
        {
            _S118 = x2A_0(_S111.scale_1, _S116);
        }
        sums_4[i32(0)] = x2B_0(_S112, x2A_1(_S115, _S118));
        i_1 = i_1 + (*_S108).lanes_0;
    }
    join_1((*_S108).lanes_0, _S109, &(sums_4));
    return sums_4[i32(0)];
}

fn put_0( _S119 : ptr<function, Ball_std140_0>,  _S120 : Site_0,  _S121 : u32,  _S122 : df_0)
{
    entryPointParams_point_bar_0[_S120.row_0 * (*_S119).out_stride_0 + (*_S119).out_column_0 + _S121] = nearest_0(_S122);
    return;
}

fn put_bar_0( _S123 : ptr<function, Ball_std140_0>,  _S124 : Site_0,  _S125 : u32,  _S126 : u32,  _S127 : df_0)
{
    if(((((*_S123).flags_0) & (((u32(2) << (_S125)))))) == u32(0))
    {
        put_0(&((*_S123)), _S124, _S126, _S127);
    }
    return;
}

fn put_number_0( _S128 : Site_0,  _S129 : df_0)
{
    if(Site_is_first_0(_S128))
    {
        entryPointParams_factor_bar_0[_S128.row_0] = nearest_0(_S129);
    }
    return;
}

fn refuse_clipped_0( _S130 : ptr<function, Ball_std140_0>,  _S131 : Site_0,  _S132 : u32)
{
    var _S133 : bool;
    if(Site_is_first_0(_S131))
    {
        _S133 = _S132 > u32(0);
    }
    else
    {
        _S133 = false;
    }
    if(_S133)
    {
        _S133 = ((((*_S130).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S133 = false;
    }
    if(_S133)
    {
        report_fault_1(_S131.row_0);
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
        var _S134 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S135 : u32 = block_count_0(&(_S134));
        if(block_1 < _S135)
        {
        }
        else
        {
            break;
        }
        var _S136 : u32 = invocation_2.x;
        var _S137 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S138 : Site_0 = site_of_0(&(_S137), block_1, _S136);
        var _S139 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S140 : Lie_0 = y_lie_0(&(_S139));
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : Point_0 = point_of_0(&(_S141), _S138, _S140);
        var _S143 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S144 : Lie_0 = x_lie_0(&(_S143));
        var _S145 : df_0 = number_of_0(_S138, _S144);
        var _S146 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S147 : Lie_0 = cotangent_lie_0(&(_S146));
        var _S148 : Row_0 = row_of_1(_S138, _S147);
        var _S149 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S150 : df_0 = c_of_0(&(_S149));
        var _S151 : Scale_0 = mobius_scale_parts_0(_S150, _S145, _S142.square_1, _S142.gap_1);
        var _S152 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S153 : df_0 = dot_of_0(&(_S152), _S138, _S142.row_1, _S148);
        var _S154 : df_0 = twice_0(x2A_1(_S153, _S151.factor_2.partial_0[i32(0)]));
        var i_2 : u32 = _S138.lane_0;
        for(;;)
        {
            if(i_2 < (_S138.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S155 : f32 = entryPointParams_cotangent_0[_S148.base_0 + i_2 * _S148.step_2];
            var _S156 : bool;
            if((_S148.scale_1.hi_0) == 1.0f)
            {
                _S156 = (_S148.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S156 = false;
            }
            var _S157 : df_0;
            if(_S156)
            {
                _S157 = wide_0(_S155);
            }
            else
            {
                _S157 = x2A_0(_S148.scale_1, _S155);
            }
            var _S158 : df_0 = x2A_1(_S151.factor_2.value_0, _S157);
            var _S159 : f32 = entryPointParams_point_0[_S142.row_1.base_0 + i_2 * _S142.row_1.step_2];
            var _S160 : bool;
            if((_S142.row_1.scale_1.hi_0) == 1.0f)
            {
                _S160 = (_S142.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S160 = false;
            }
            var _S161 : df_0;
            if(_S160)
            {
                _S161 = wide_0(_S159);
            }
            else
            {
                _S161 = x2A_0(_S142.row_1.scale_1, _S159);
            }
            var _S162 : df_0 = x2B_0(_S158, x2A_1(_S154, _S161));
            var _S163 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_0(&(_S163), _S138, u32(1), i_2, _S162);
            i_2 = i_2 + entryPointParams_0.p_0.lanes_0;
        }
        if((((entryPointParams_0.p_0.flags_0) & (u32(2)))) == u32(0))
        {
            put_number_0(_S138, x2A_1(_S153, _S151.factor_2.partial_0[i32(1)]));
        }
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S164), _S138, _S142.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn mobius_matvec_parts_0( c_2 : df_0,  square_2 : df_0,  x_gap_1 : df_0,  image_sq_value_0 : df_0) -> Scale_0
{
    var _S165 : Dual_0 = artanhc_0(c_2, variable_1(square_2, i32(0)), x_gap_1);
    var _S166 : Dual_0 = mul_1(times_1(variable_1(image_sq_value_0, i32(1)), c_2), mul_1(_S165, _S165));
    var scale_2 : Scale_0;
    scale_2.factor_2 = mul_1(dual_tanhc_0(_S166), _S165);
    scale_2.gap_0 = sech_sq_0(root_of_0(_S166.value_0));
    return scale_2;
}

fn row_of_2( _S167 : Site_0,  _S168 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S168.offset_0 + _S167.row_0 * _S168.stride_0;
    row_4.step_2 = _S168.step_0;
    row_4.scale_1 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S169 : Row_0,  _S170 : u32) -> f32
{
    return entryPointParams_point_1[_S169.base_0 + _S170 * _S169.step_2];
}

fn report_fault_2( _S171 : u32)
{
    var _S172 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S171);
    return;
}

fn squares_of_1( _S173 : ptr<function, Ball_std140_0>,  _S174 : Site_0,  _S175 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S174.lane_0;
    for(;;)
    {
        if(i_3 < (_S174.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S176 : f32 = Row_raw_1(_S175, i_3);
        if(is_bad_0(_S176))
        {
            report_fault_2(_S174.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S176));
        i_3 = i_3 + (*_S173).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S173).lanes_0, _S174);
    return squares_2;
}

fn point_of_1( _S177 : ptr<function, Ball_std140_0>,  _S178 : Site_0,  _S179 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S180 : Row_0 = row_of_2(_S178, _S179);
    point_1.row_1 = _S180;
    var _S181 : Squares_0 = squares_of_1(&((*_S177)), _S178, _S180);
    point_1.length_0 = Squares_length_0(_S181);
    var _S182 : df_0 = Squares_total_0(_S181);
    point_1.square_1 = _S182;
    var _S183 : df_0 = c_of_0(&((*_S177)));
    var _S184 : df_0 = x2A_1(_S183, _S182);
    var _S185 : f32 = Squares_unit_0(_S181);
    var _S186 : bool;
    if(_S185 != 1.0f)
    {
        _S186 = true;
    }
    else
    {
        var _S187 : df_0 = rim_limit_0(&((*_S177)));
        _S186 = less_0(_S187, _S184);
    }
    var _S188 : i32;
    if(_S186)
    {
        _S188 = i32(1);
    }
    else
    {
        _S188 = i32(0);
    }
    var _S189 : u32 = u32(_S188);
    point_1.clipped_0 = _S189;
    if(_S189 != u32(0))
    {
        var _S190 : df_0 = rim_norm_0(&((*_S177)));
        var _S191 : df_0 = root_c_of_0(&((*_S177)));
        point_1.row_1.scale_1 = scaled_0(_0(_S190, x2A_1(_S191, point_1.length_0)), _S185);
        point_1.length_0 = _0(_S190, _S191);
        point_1.square_1 = _0(x2A_1(_S190, _S190), _S183);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S190, _S190));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S184);
    }
    return point_1;
}

fn row_of_3( _S192 : Site_0,  _S193 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S193.offset_0 + _S192.row_0 * _S193.stride_0;
    row_5.step_2 = _S193.step_0;
    row_5.scale_1 = wide_0(1.0f);
    return row_5;
}

fn report_fault_3( _S194 : u32)
{
    var _S195 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S194);
    return;
}

fn matrix_row_times_0( _S196 : ptr<function, Ball_std140_0>,  _S197 : Site_0,  _S198 : u32,  _S199 : Row_0) -> df_0
{
    var sum_0 : df_0 = wide_0(0.0f);
    var i_4 : u32 = u32(0);
    for(;;)
    {
        if(i_4 < (_S197.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S200 : f32 = entryPointParams_matrix_0[(*_S196).x_offset_0 + _S198 * (*_S196).x_stride_0 + i_4 * (*_S196).x_step_0];
        if(is_bad_0(_S200))
        {
            report_fault_3(_S197.row_0);
        }
        var _S201 : f32 = entryPointParams_point_1[_S199.base_0 + i_4 * _S199.step_2];
        var _S202 : bool;
        if((_S199.scale_1.hi_0) == 1.0f)
        {
            _S202 = (_S199.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S202 = false;
        }
        var _S203 : df_0;
        if(_S202)
        {
            _S203 = wide_0(_S201);
        }
        else
        {
            _S203 = x2A_0(_S199.scale_1, _S201);
        }
        var _S204 : df_0 = x2B_0(sum_0, x2A_0(_S203, _S200));
        var _S205 : u32 = i_4 + u32(1);
        sum_0 = _S204;
        i_4 = _S205;
    }
    return sum_0;
}

fn put_1( _S206 : ptr<function, Ball_std140_0>,  _S207 : Site_0,  _S208 : u32,  _S209 : df_0)
{
    entryPointParams_settled_0[_S207.row_0 * (*_S206).out_stride_0 + (*_S206).out_column_0 + _S208] = nearest_0(_S209);
    return;
}

fn put_2( _S210 : ptr<function, Ball_std140_0>,  _S211 : Site_0,  _S212 : u32,  _S213 : df_0)
{
    entryPointParams_point_bar_1[_S211.row_0 * (*_S210).out_stride_0 + (*_S210).out_column_0 + _S212] = nearest_0(_S213);
    return;
}

fn report_fault_4( _S214 : u32)
{
    var _S215 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S214);
    return;
}

fn refuse_clipped_1( _S216 : ptr<function, Ball_std140_0>,  _S217 : Site_0,  _S218 : u32)
{
    var _S219 : bool;
    if(Site_is_first_0(_S217))
    {
        _S219 = _S218 > u32(0);
    }
    else
    {
        _S219 = false;
    }
    if(_S219)
    {
        _S219 = ((((*_S216).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S219 = false;
    }
    if(_S219)
    {
        report_fault_4(_S217.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    var _S220 : bool;
    var _S221 : df_0;
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S222 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S223 : u32 = block_count_0(&(_S222));
        if(block_2 < _S223)
        {
        }
        else
        {
            break;
        }
        var _S224 : u32 = invocation_3.x;
        var _S225 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S226 : Site_0 = site_of_0(&(_S225), block_2, _S224);
        var _S227 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S228 : Lie_0 = y_lie_0(&(_S227));
        var _S229 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S230 : Point_0 = point_of_1(&(_S229), _S226, _S228);
        var _S231 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S232 : Lie_0 = cotangent_lie_0(&(_S231));
        var _S233 : Row_0 = row_of_3(_S226, _S232);
        var _S234 : u32;
        if(_S226.active_0)
        {
            _S234 = entryPointParams_1.p_1.points_0;
        }
        else
        {
            _S234 = u32(0);
        }
        var _S235 : u32 = _S226.row_0 * entryPointParams_1.p_1.points_0;
        var _S236 : df_0 = wide_0(0.0f);
        var sums_5 : array<df_0, i32(2)>;
        sums_5[i32(0)] = _S236;
        sums_5[i32(1)] = _S236;
        var k_15 : u32 = _S226.lane_0;
        for(;;)
        {
            if(k_15 < _S234)
            {
            }
            else
            {
                break;
            }
            var _S237 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S238 : df_0 = matrix_row_times_0(&(_S237), _S226, k_15, _S230.row_1);
            sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_1(_S238, _S238));
            var _S239 : df_0 = sums_5[i32(1)];
            var _S240 : f32 = entryPointParams_cotangent_1[_S233.base_0 + k_15 * _S233.step_2];
            if((_S233.scale_1.hi_0) == 1.0f)
            {
                _S220 = (_S233.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S220 = false;
            }
            if(_S220)
            {
                _S221 = wide_0(_S240);
            }
            else
            {
                _S221 = x2A_0(_S233.scale_1, _S240);
            }
            sums_5[i32(1)] = x2B_0(_S239, x2A_1(_S238, _S221));
            entryPointParams_image_bar_0[_S235 + k_15] = _S238.hi_0 + _S238.lo_0;
            k_15 = k_15 + entryPointParams_1.p_1.lanes_0;
        }
        join_2(entryPointParams_1.p_1.lanes_0, _S226, &(sums_5));
        var _S241 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S242 : df_0 = c_of_0(&(_S241));
        var _S243 : Scale_0 = mobius_matvec_parts_0(_S242, _S230.square_1, _S230.gap_1, sums_5[i32(0)]);
        var _S244 : df_0 = twice_0(x2A_1(sums_5[i32(1)], _S243.factor_2.partial_0[i32(1)]));
        var _S245 : df_0 = twice_0(x2A_1(sums_5[i32(1)], _S243.factor_2.partial_0[i32(0)]));
        var k_16 : u32 = _S226.lane_0;
        for(;;)
        {
            if(k_16 < _S234)
            {
            }
            else
            {
                break;
            }
            var _S246 : f32 = entryPointParams_cotangent_1[_S233.base_0 + k_16 * _S233.step_2];
            if((_S233.scale_1.hi_0) == 1.0f)
            {
                _S220 = (_S233.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S220 = false;
            }
            if(_S220)
            {
                _S221 = wide_0(_S246);
            }
            else
            {
                _S221 = x2A_0(_S233.scale_1, _S246);
            }
            var _S247 : u32 = _S235 + k_16;
            var _S248 : df_0 = x2B_0(x2A_1(_S243.factor_2.value_0, _S221), x2A_0(_S244, entryPointParams_image_bar_0[_S247]));
            entryPointParams_image_bar_0[_S247] = _S248.hi_0 + _S248.lo_0;
            k_16 = k_16 + entryPointParams_1.p_1.lanes_0;
        }
        var i_5 : u32 = _S226.lane_0;
        for(;;)
        {
            if(i_5 < (_S226.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S249 : f32 = entryPointParams_point_1[_S230.row_1.base_0 + i_5 * _S230.row_1.step_2];
            if((_S230.row_1.scale_1.hi_0) == 1.0f)
            {
                _S220 = (_S230.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S220 = false;
            }
            if(_S220)
            {
                _S221 = wide_0(_S249);
            }
            else
            {
                _S221 = x2A_0(_S230.row_1.scale_1, _S249);
            }
            var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S250), _S226, i_5, _S221);
            var _S251 : df_0 = x2A_1(_S245, _S221);
            var _S252 : Ball_std140_0 = entryPointParams_1.p_1;
            put_2(&(_S252), _S226, i_5, _S251);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S253 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S253), _S226, _S230.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_point_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var _S254 : u32 = entryPointParams_2.p_2.rows_0 * entryPointParams_2.p_2.columns_0;
    var index_2 : u32 = group_2.x * u32(64) + invocation_4.x;
    for(;;)
    {
        if(index_2 < _S254)
        {
        }
        else
        {
            break;
        }
        var _S255 : u32 = index_2 / entryPointParams_2.p_2.columns_0;
        var _S256 : u32 = index_2 % entryPointParams_2.p_2.columns_0;
        var sum_1 : df_0 = wide_0(entryPointParams_point_bar_2[_S255 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S256]);
        var k_17 : u32 = u32(0);
        for(;;)
        {
            if(k_17 < (entryPointParams_2.p_2.points_0))
            {
            }
            else
            {
                break;
            }
            var _S257 : df_0 = x2B_0(sum_1, two_product_0(entryPointParams_image_bar_1[_S255 * entryPointParams_2.p_2.points_0 + k_17], entryPointParams_matrix_1[entryPointParams_2.p_2.x_offset_0 + k_17 * entryPointParams_2.p_2.x_stride_0 + _S256 * entryPointParams_2.p_2.x_step_0]));
            var _S258 : u32 = k_17 + u32(1);
            sum_1 = _S257;
            k_17 = _S258;
        }
        entryPointParams_point_bar_2[_S255 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S256] = sum_1.hi_0 + sum_1.lo_0;
        index_2 = index_2 + entryPointParams_2.p_2.groups_0 * u32(64);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_matrix_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var _S259 : u32 = entryPointParams_3.p_3.points_0 * entryPointParams_3.p_3.columns_0;
    var index_3 : u32 = group_3.x * u32(64) + invocation_5.x;
    for(;;)
    {
        if(index_3 < _S259)
        {
        }
        else
        {
            break;
        }
        var _S260 : u32 = index_3 / entryPointParams_3.p_3.columns_0;
        var _S261 : u32 = index_3 % entryPointParams_3.p_3.columns_0;
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
            var _S262 : df_0 = x2B_0(sum_2, two_product_0(entryPointParams_image_bar_2[row_6 * entryPointParams_3.p_3.points_0 + _S260], entryPointParams_settled_1[row_6 * entryPointParams_3.p_3.out_stride_0 + entryPointParams_3.p_3.out_column_0 + _S261]));
            var _S263 : u32 = row_6 + u32(1);
            sum_2 = _S262;
            row_6 = _S263;
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

fn turn_of_0( c_3 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sums_6 : TurnSums_0) -> Turn_0
{
    var _S264 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S265 : Dual_1 = variable_0(gap_y_value_0, i32(1));
    var _S266 : Dual_1 = times_0(variable_0(sums_6.gap_sq_0, i32(2)), c_3);
    var _S267 : Dual_1 = variable_0(sums_6.x_dot_w_0, i32(3));
    var _S268 : Dual_1 = variable_0(sums_6.gap_dot_w_0, i32(4));
    var _S269 : df_0 = wide_0(-1.0f);
    var _S270 : Dual_1 = times_0(add_0(mul_0(add_0(_S265, _S266), _S267), mul_0(plus_1(times_0(_S264, _S269), 1.0f), _S268)), _S269);
    var _S271 : Dual_1 = sub_0(mul_0(_S264, _S268), mul_0(_S266, _S267));
    var _S272 : Dual_1 = div_0(constant_0(twice_0(c_3)), add_0(_S266, mul_0(_S264, _S265)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S272, _S270);
    turn_0.along_x_0 = mul_0(_S272, _S271);
    return turn_0;
}

fn transport_turn_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_7 : TurnSums_0) -> Turn_0
{
    var _S273 : Turn_0 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_7);
    var _S274 : Dual_1 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_1 : Turn_0;
    both_1.on_w_0 = _S274;
    both_1.along_gap_0 = mul_0(_S274, _S273.along_gap_0);
    both_1.along_x_0 = mul_0(_S274, _S273.along_x_0);
    return both_1;
}

fn row_of_4( _S275 : Site_0,  _S276 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S276.offset_0 + _S275.row_0 * _S276.stride_0;
    row_7.step_2 = _S276.step_0;
    row_7.scale_1 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_2( _S277 : Row_0,  _S278 : u32) -> f32
{
    return entryPointParams_u_0[_S277.base_0 + _S278 * _S277.step_2];
}

fn report_fault_5( _S279 : u32)
{
    var _S280 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S279);
    return;
}

fn squares_of_2( _S281 : ptr<function, Ball_std140_0>,  _S282 : Site_0,  _S283 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S282.lane_0;
    for(;;)
    {
        if(i_6 < (_S282.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S284 : f32 = Row_raw_2(_S283, i_6);
        if(is_bad_0(_S284))
        {
            report_fault_5(_S282.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S284));
        i_6 = i_6 + (*_S281).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S281).lanes_0, _S282);
    return squares_3;
}

fn point_of_2( _S285 : ptr<function, Ball_std140_0>,  _S286 : Site_0,  _S287 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S288 : Row_0 = row_of_4(_S286, _S287);
    point_2.row_1 = _S288;
    var _S289 : Squares_0 = squares_of_2(&((*_S285)), _S286, _S288);
    point_2.length_0 = Squares_length_0(_S289);
    var _S290 : df_0 = Squares_total_0(_S289);
    point_2.square_1 = _S290;
    var _S291 : df_0 = c_of_0(&((*_S285)));
    var _S292 : df_0 = x2A_1(_S291, _S290);
    var _S293 : f32 = Squares_unit_0(_S289);
    var _S294 : bool;
    if(_S293 != 1.0f)
    {
        _S294 = true;
    }
    else
    {
        var _S295 : df_0 = rim_limit_0(&((*_S285)));
        _S294 = less_0(_S295, _S292);
    }
    var _S296 : i32;
    if(_S294)
    {
        _S296 = i32(1);
    }
    else
    {
        _S296 = i32(0);
    }
    var _S297 : u32 = u32(_S296);
    point_2.clipped_0 = _S297;
    if(_S297 != u32(0))
    {
        var _S298 : df_0 = rim_norm_0(&((*_S285)));
        var _S299 : df_0 = root_c_of_0(&((*_S285)));
        point_2.row_1.scale_1 = scaled_0(_0(_S298, x2A_1(_S299, point_2.length_0)), _S293);
        point_2.length_0 = _0(_S298, _S299);
        point_2.square_1 = _0(x2A_1(_S298, _S298), _S291);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S298, _S298));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S292);
    }
    return point_2;
}

fn row_of_5( _S300 : Site_0,  _S301 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S301.offset_0 + _S300.row_0 * _S301.stride_0;
    row_8.step_2 = _S301.step_0;
    row_8.scale_1 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_3( _S302 : Row_0,  _S303 : u32) -> f32
{
    return entryPointParams_v_0[_S302.base_0 + _S303 * _S302.step_2];
}

fn squares_of_3( _S304 : ptr<function, Ball_std140_0>,  _S305 : Site_0,  _S306 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S305.lane_0;
    for(;;)
    {
        if(i_7 < (_S305.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S307 : f32 = Row_raw_3(_S306, i_7);
        if(is_bad_0(_S307))
        {
            report_fault_5(_S305.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S307));
        i_7 = i_7 + (*_S304).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S304).lanes_0, _S305);
    return squares_4;
}

fn point_of_3( _S308 : ptr<function, Ball_std140_0>,  _S309 : Site_0,  _S310 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S311 : Row_0 = row_of_5(_S309, _S310);
    point_3.row_1 = _S311;
    var _S312 : Squares_0 = squares_of_3(&((*_S308)), _S309, _S311);
    point_3.length_0 = Squares_length_0(_S312);
    var _S313 : df_0 = Squares_total_0(_S312);
    point_3.square_1 = _S313;
    var _S314 : df_0 = c_of_0(&((*_S308)));
    var _S315 : df_0 = x2A_1(_S314, _S313);
    var _S316 : f32 = Squares_unit_0(_S312);
    var _S317 : bool;
    if(_S316 != 1.0f)
    {
        _S317 = true;
    }
    else
    {
        var _S318 : df_0 = rim_limit_0(&((*_S308)));
        _S317 = less_0(_S318, _S315);
    }
    var _S319 : i32;
    if(_S317)
    {
        _S319 = i32(1);
    }
    else
    {
        _S319 = i32(0);
    }
    var _S320 : u32 = u32(_S319);
    point_3.clipped_0 = _S320;
    if(_S320 != u32(0))
    {
        var _S321 : df_0 = rim_norm_0(&((*_S308)));
        var _S322 : df_0 = root_c_of_0(&((*_S308)));
        point_3.row_1.scale_1 = scaled_0(_0(_S321, x2A_1(_S322, point_3.length_0)), _S316);
        point_3.length_0 = _0(_S321, _S322);
        point_3.square_1 = _0(x2A_1(_S321, _S321), _S314);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S321, _S321));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S315);
    }
    return point_3;
}

fn row_of_6( _S323 : Site_0,  _S324 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S324.offset_0 + _S323.row_0 * _S324.stride_0;
    row_9.step_2 = _S324.step_0;
    row_9.scale_1 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_4( _S325 : Row_0,  _S326 : u32) -> f32
{
    return entryPointParams_w_0[_S325.base_0 + _S326 * _S325.step_2];
}

fn squares_of_4( _S327 : ptr<function, Ball_std140_0>,  _S328 : Site_0,  _S329 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S328.lane_0;
    for(;;)
    {
        if(i_8 < (_S328.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S330 : f32 = Row_raw_4(_S329, i_8);
        if(is_bad_0(_S330))
        {
            report_fault_5(_S328.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S330));
        i_8 = i_8 + (*_S327).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S327).lanes_0, _S328);
    return squares_5;
}

fn point_of_4( _S331 : ptr<function, Ball_std140_0>,  _S332 : Site_0,  _S333 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S334 : Row_0 = row_of_6(_S332, _S333);
    point_4.row_1 = _S334;
    var _S335 : Squares_0 = squares_of_4(&((*_S331)), _S332, _S334);
    point_4.length_0 = Squares_length_0(_S335);
    var _S336 : df_0 = Squares_total_0(_S335);
    point_4.square_1 = _S336;
    var _S337 : df_0 = c_of_0(&((*_S331)));
    var _S338 : df_0 = x2A_1(_S337, _S336);
    var _S339 : f32 = Squares_unit_0(_S335);
    var _S340 : bool;
    if(_S339 != 1.0f)
    {
        _S340 = true;
    }
    else
    {
        var _S341 : df_0 = rim_limit_0(&((*_S331)));
        _S340 = less_0(_S341, _S338);
    }
    var _S342 : i32;
    if(_S340)
    {
        _S342 = i32(1);
    }
    else
    {
        _S342 = i32(0);
    }
    var _S343 : u32 = u32(_S342);
    point_4.clipped_0 = _S343;
    if(_S343 != u32(0))
    {
        var _S344 : df_0 = rim_norm_0(&((*_S331)));
        var _S345 : df_0 = root_c_of_0(&((*_S331)));
        point_4.row_1.scale_1 = scaled_0(_0(_S344, x2A_1(_S345, point_4.length_0)), _S339);
        point_4.length_0 = _0(_S344, _S345);
        point_4.square_1 = _0(x2A_1(_S344, _S344), _S337);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S344, _S344));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S338);
    }
    return point_4;
}

fn row_of_7( _S346 : Site_0,  _S347 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S347.offset_0 + _S346.row_0 * _S347.stride_0;
    row_10.step_2 = _S347.step_0;
    row_10.scale_1 = wide_0(1.0f);
    return row_10;
}

fn put_3( _S348 : ptr<function, Ball_std140_0>,  _S349 : Site_0,  _S350 : u32,  _S351 : df_0)
{
    entryPointParams_v_bar_0[_S349.row_0 * (*_S348).out_stride_0 + (*_S348).out_column_0 + _S350] = nearest_0(_S351);
    return;
}

fn put_bar_1( _S352 : ptr<function, Ball_std140_0>,  _S353 : Site_0,  _S354 : u32,  _S355 : u32,  _S356 : df_0)
{
    if(((((*_S352).flags_0) & (((u32(2) << (_S354)))))) == u32(0))
    {
        put_3(&((*_S352)), _S353, _S355, _S356);
    }
    return;
}

fn put_4( _S357 : ptr<function, Ball_std140_0>,  _S358 : Site_0,  _S359 : u32,  _S360 : df_0)
{
    entryPointParams_u_bar_0[_S358.row_0 * (*_S357).out_stride_0 + (*_S357).out_column_0 + _S359] = nearest_0(_S360);
    return;
}

fn put_bar_2( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : u32,  _S364 : u32,  _S365 : df_0)
{
    if(((((*_S361).flags_0) & (((u32(2) << (_S363)))))) == u32(0))
    {
        put_4(&((*_S361)), _S362, _S364, _S365);
    }
    return;
}

fn put_5( _S366 : ptr<function, Ball_std140_0>,  _S367 : Site_0,  _S368 : u32,  _S369 : df_0)
{
    entryPointParams_w_bar_0[_S367.row_0 * (*_S366).out_stride_0 + (*_S366).out_column_0 + _S368] = nearest_0(_S369);
    return;
}

fn put_bar_3( _S370 : ptr<function, Ball_std140_0>,  _S371 : Site_0,  _S372 : u32,  _S373 : u32,  _S374 : df_0)
{
    if(((((*_S370).flags_0) & (((u32(2) << (_S372)))))) == u32(0))
    {
        put_5(&((*_S370)), _S371, _S373, _S374);
    }
    return;
}

fn put_turn_0( _S375 : u32,  _S376 : u32,  _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : Point_0,  _S380 : f32,  _S381 : Point_0,  _S382 : Row_0,  _S383 : Row_0,  _S384 : bool)
{
    var _S385 : u32;
    var _S386 : bool;
    var _S387 : bool;
    var _S388 : bool;
    var _S389 : bool;
    var _S390 : df_0;
    var _S391 : df_0;
    var _S392 : df_0;
    var _S393 : df_0;
    var _S394 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(6)>;
    sums_8[i32(0)] = _S394;
    sums_8[i32(1)] = _S394;
    sums_8[i32(2)] = _S394;
    sums_8[i32(3)] = _S394;
    sums_8[i32(4)] = _S394;
    sums_8[i32(5)] = _S394;
    var i_9 : u32 = _S378.lane_0;
    for(;;)
    {
        _S385 = _S378.columns_1;
        if(i_9 < (_S378.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S395 : f32 = entryPointParams_v_0[_S379.row_1.base_0 + i_9 * _S379.row_1.step_2];
        if((_S379.row_1.scale_1.hi_0) == 1.0f)
        {
            _S386 = (_S379.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S386 = false;
        }
        if(_S386)
        {
            _S390 = wide_0(_S395);
        }
        else
        {
            _S390 = x2A_0(_S379.row_1.scale_1, _S395);
        }
        var _S396 : df_0 = x2A_0(_S390, _S380);
        var _S397 : f32 = entryPointParams_u_0[_S381.row_1.base_0 + i_9 * _S381.row_1.step_2];
        if((_S381.row_1.scale_1.hi_0) == 1.0f)
        {
            _S387 = (_S381.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S387 = false;
        }
        if(_S387)
        {
            _S391 = wide_0(_S397);
        }
        else
        {
            _S391 = x2A_0(_S381.row_1.scale_1, _S397);
        }
        var _S398 : df_0 = x2D_0(_S391, _S396);
        var _S399 : f32 = entryPointParams_w_0[_S382.base_0 + i_9 * _S382.step_2];
        if((_S382.scale_1.hi_0) == 1.0f)
        {
            _S388 = (_S382.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S388 = false;
        }
        if(_S388)
        {
            _S392 = wide_0(_S399);
        }
        else
        {
            _S392 = x2A_0(_S382.scale_1, _S399);
        }
        var _S400 : f32 = entryPointParams_cotangent_2[_S383.base_0 + i_9 * _S383.step_2];
        if((_S383.scale_1.hi_0) == 1.0f)
        {
            _S389 = (_S383.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S389 = false;
        }
        if(_S389)
        {
            _S393 = wide_0(_S400);
        }
        else
        {
            _S393 = x2A_0(_S383.scale_1, _S400);
        }
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_1(_S398, _S398));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_1(_S396, _S392));
        sums_8[i32(2)] = x2B_0(sums_8[i32(2)], x2A_1(_S398, _S392));
        sums_8[i32(3)] = x2B_0(sums_8[i32(3)], x2A_1(_S393, _S392));
        sums_8[i32(4)] = x2B_0(sums_8[i32(4)], x2A_1(_S393, _S398));
        sums_8[i32(5)] = x2B_0(sums_8[i32(5)], x2A_1(_S393, _S396));
        i_9 = i_9 + (*_S377).lanes_0;
    }
    var _S401 : u32 = (*_S377).lanes_0;
    join_0((*_S377).lanes_0, _S378, &(sums_8));
    var of_turn_0 : TurnSums_0;
    of_turn_0.gap_sq_0 = sums_8[i32(0)];
    of_turn_0.x_dot_w_0 = sums_8[i32(1)];
    of_turn_0.gap_dot_w_0 = sums_8[i32(2)];
    var _S402 : df_0 = c_of_0(&((*_S377)));
    var turn_1 : Turn_0;
    if(_S384)
    {
        turn_1 = transport_turn_0(_S402, _S379.gap_1, _S381.gap_1, of_turn_0);
    }
    else
    {
        turn_1 = turn_of_0(_S402, _S379.gap_1, _S381.gap_1, of_turn_0);
    }
    var slope_4 : array<df_0, i32(5)>;
    var k_18 : i32 = i32(0);
    for(;;)
    {
        if(k_18 < i32(5))
        {
        }
        else
        {
            break;
        }
        slope_4[k_18] = x2B_0(x2B_0(x2A_1(sums_8[i32(3)], turn_1.on_w_0.partial_0[k_18]), x2A_1(sums_8[i32(4)], turn_1.along_gap_0.partial_0[k_18])), x2A_1(sums_8[i32(5)], turn_1.along_x_0.partial_0[k_18]));
        k_18 = k_18 + i32(1);
    }
    var _S403 : df_0 = twice_0(x2A_1(_S402, slope_4[i32(0)]));
    var _S404 : df_0 = twice_0(x2A_1(_S402, slope_4[i32(1)]));
    var _S405 : df_0 = twice_0(slope_4[i32(2)]);
    i_9 = _S378.lane_0;
    for(;;)
    {
        if(i_9 < _S385)
        {
        }
        else
        {
            break;
        }
        var _S406 : f32 = entryPointParams_v_0[_S379.row_1.base_0 + i_9 * _S379.row_1.step_2];
        if((_S379.row_1.scale_1.hi_0) == 1.0f)
        {
            _S386 = (_S379.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S386 = false;
        }
        if(_S386)
        {
            _S390 = wide_0(_S406);
        }
        else
        {
            _S390 = x2A_0(_S379.row_1.scale_1, _S406);
        }
        var _S407 : df_0 = x2A_0(_S390, _S380);
        var _S408 : f32 = entryPointParams_u_0[_S381.row_1.base_0 + i_9 * _S381.row_1.step_2];
        if((_S381.row_1.scale_1.hi_0) == 1.0f)
        {
            _S387 = (_S381.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S387 = false;
        }
        if(_S387)
        {
            _S391 = wide_0(_S408);
        }
        else
        {
            _S391 = x2A_0(_S381.row_1.scale_1, _S408);
        }
        var _S409 : df_0 = x2D_0(_S391, _S407);
        var _S410 : f32 = entryPointParams_w_0[_S382.base_0 + i_9 * _S382.step_2];
        if((_S382.scale_1.hi_0) == 1.0f)
        {
            _S388 = (_S382.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S388 = false;
        }
        if(_S388)
        {
            _S392 = wide_0(_S410);
        }
        else
        {
            _S392 = x2A_0(_S382.scale_1, _S410);
        }
        var _S411 : f32 = entryPointParams_cotangent_2[_S383.base_0 + i_9 * _S383.step_2];
        if((_S383.scale_1.hi_0) == 1.0f)
        {
            _S389 = (_S383.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S389 = false;
        }
        if(_S389)
        {
            _S393 = wide_0(_S411);
        }
        else
        {
            _S393 = x2A_0(_S383.scale_1, _S411);
        }
        var _S412 : df_0 = x2B_0(x2B_0(x2A_1(turn_1.along_gap_0.value_0, _S393), x2A_1(_S405, _S409)), x2A_1(slope_4[i32(4)], _S392));
        put_bar_1(&((*_S377)), _S378, _S375, i_9, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_1.along_x_0.value_0, _S393), x2A_1(_S403, _S407)), x2A_1(slope_4[i32(3)], _S392)), _S412), _S380));
        put_bar_2(&((*_S377)), _S378, _S376, i_9, x2D_0(_S412, x2A_1(_S404, _S391)));
        put_bar_3(&((*_S377)), _S378, u32(2), i_9, x2B_0(x2B_0(x2A_1(turn_1.on_w_0.value_0, _S393), x2A_1(slope_4[i32(3)], _S407)), x2A_1(slope_4[i32(4)], _S409)));
        i_9 = i_9 + _S401;
    }
    return;
}

fn report_fault_6( _S413 : u32)
{
    var _S414 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S413);
    return;
}

fn refuse_clipped_2( _S415 : ptr<function, Ball_std140_0>,  _S416 : Site_0,  _S417 : u32)
{
    var _S418 : bool;
    if(Site_is_first_0(_S416))
    {
        _S418 = _S417 > u32(0);
    }
    else
    {
        _S418 = false;
    }
    if(_S418)
    {
        _S418 = ((((*_S415).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S418 = false;
    }
    if(_S418)
    {
        report_fault_6(_S416.row_0);
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
        var _S419 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S420 : u32 = block_count_0(&(_S419));
        if(block_3 < _S420)
        {
        }
        else
        {
            break;
        }
        var _S421 : u32 = invocation_6.x;
        var _S422 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S423 : Site_0 = site_of_0(&(_S422), block_3, _S421);
        var _S424 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S425 : Lie_0 = x_lie_0(&(_S424));
        var _S426 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S427 : Point_0 = point_of_2(&(_S426), _S423, _S425);
        var _S428 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S429 : Lie_0 = y_lie_0(&(_S428));
        var _S430 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S431 : Point_0 = point_of_3(&(_S430), _S423, _S429);
        var _S432 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S433 : Lie_0 = z_lie_0(&(_S432));
        var _S434 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S435 : Point_0 = point_of_4(&(_S434), _S423, _S433);
        var _S436 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S437 : Lie_0 = cotangent_lie_0(&(_S436));
        var _S438 : Row_0 = row_of_7(_S423, _S437);
        var _S439 : Ball_std140_0 = entryPointParams_4.p_4;
        put_turn_0(u32(1), u32(0), &(_S439), _S423, _S431, -1.0f, _S427, _S435.row_1, _S438, false);
        var _S440 : u32 = _S431.clipped_0 + _S427.clipped_0 + _S435.clipped_0;
        var _S441 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_2(&(_S441), _S423, _S440);
        block_3 = block_3 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S442 : Site_0,  _S443 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S443.offset_0 + _S442.row_0 * _S443.stride_0;
    row_11.step_2 = _S443.step_0;
    row_11.scale_1 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_5( _S444 : Row_0,  _S445 : u32) -> f32
{
    return entryPointParams_source_0[_S444.base_0 + _S445 * _S444.step_2];
}

fn report_fault_7( _S446 : u32)
{
    var _S447 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S446);
    return;
}

fn squares_of_5( _S448 : ptr<function, Ball_std140_0>,  _S449 : Site_0,  _S450 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S449.lane_0;
    for(;;)
    {
        if(i_10 < (_S449.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S451 : f32 = Row_raw_5(_S450, i_10);
        if(is_bad_0(_S451))
        {
            report_fault_7(_S449.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S451));
        i_10 = i_10 + (*_S448).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S448).lanes_0, _S449);
    return squares_6;
}

fn point_of_5( _S452 : ptr<function, Ball_std140_0>,  _S453 : Site_0,  _S454 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S455 : Row_0 = row_of_8(_S453, _S454);
    point_5.row_1 = _S455;
    var _S456 : Squares_0 = squares_of_5(&((*_S452)), _S453, _S455);
    point_5.length_0 = Squares_length_0(_S456);
    var _S457 : df_0 = Squares_total_0(_S456);
    point_5.square_1 = _S457;
    var _S458 : df_0 = c_of_0(&((*_S452)));
    var _S459 : df_0 = x2A_1(_S458, _S457);
    var _S460 : f32 = Squares_unit_0(_S456);
    var _S461 : bool;
    if(_S460 != 1.0f)
    {
        _S461 = true;
    }
    else
    {
        var _S462 : df_0 = rim_limit_0(&((*_S452)));
        _S461 = less_0(_S462, _S459);
    }
    var _S463 : i32;
    if(_S461)
    {
        _S463 = i32(1);
    }
    else
    {
        _S463 = i32(0);
    }
    var _S464 : u32 = u32(_S463);
    point_5.clipped_0 = _S464;
    if(_S464 != u32(0))
    {
        var _S465 : df_0 = rim_norm_0(&((*_S452)));
        var _S466 : df_0 = root_c_of_0(&((*_S452)));
        point_5.row_1.scale_1 = scaled_0(_0(_S465, x2A_1(_S466, point_5.length_0)), _S460);
        point_5.length_0 = _0(_S465, _S466);
        point_5.square_1 = _0(x2A_1(_S465, _S465), _S458);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S465, _S465));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S459);
    }
    return point_5;
}

fn row_of_9( _S467 : Site_0,  _S468 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S468.offset_0 + _S467.row_0 * _S468.stride_0;
    row_12.step_2 = _S468.step_0;
    row_12.scale_1 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S469 : Row_0,  _S470 : u32) -> f32
{
    return entryPointParams_target_0[_S469.base_0 + _S470 * _S469.step_2];
}

fn squares_of_6( _S471 : ptr<function, Ball_std140_0>,  _S472 : Site_0,  _S473 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S472.lane_0;
    for(;;)
    {
        if(i_11 < (_S472.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S474 : f32 = Row_raw_6(_S473, i_11);
        if(is_bad_0(_S474))
        {
            report_fault_7(_S472.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S474));
        i_11 = i_11 + (*_S471).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S471).lanes_0, _S472);
    return squares_7;
}

fn point_of_6( _S475 : ptr<function, Ball_std140_0>,  _S476 : Site_0,  _S477 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S478 : Row_0 = row_of_9(_S476, _S477);
    point_6.row_1 = _S478;
    var _S479 : Squares_0 = squares_of_6(&((*_S475)), _S476, _S478);
    point_6.length_0 = Squares_length_0(_S479);
    var _S480 : df_0 = Squares_total_0(_S479);
    point_6.square_1 = _S480;
    var _S481 : df_0 = c_of_0(&((*_S475)));
    var _S482 : df_0 = x2A_1(_S481, _S480);
    var _S483 : f32 = Squares_unit_0(_S479);
    var _S484 : bool;
    if(_S483 != 1.0f)
    {
        _S484 = true;
    }
    else
    {
        var _S485 : df_0 = rim_limit_0(&((*_S475)));
        _S484 = less_0(_S485, _S482);
    }
    var _S486 : i32;
    if(_S484)
    {
        _S486 = i32(1);
    }
    else
    {
        _S486 = i32(0);
    }
    var _S487 : u32 = u32(_S486);
    point_6.clipped_0 = _S487;
    if(_S487 != u32(0))
    {
        var _S488 : df_0 = rim_norm_0(&((*_S475)));
        var _S489 : df_0 = root_c_of_0(&((*_S475)));
        point_6.row_1.scale_1 = scaled_0(_0(_S488, x2A_1(_S489, point_6.length_0)), _S483);
        point_6.length_0 = _0(_S488, _S489);
        point_6.square_1 = _0(x2A_1(_S488, _S488), _S481);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S488, _S488));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S482);
    }
    return point_6;
}

fn row_of_10( _S490 : Site_0,  _S491 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S491.offset_0 + _S490.row_0 * _S491.stride_0;
    row_13.step_2 = _S491.step_0;
    row_13.scale_1 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_7( _S492 : Row_0,  _S493 : u32) -> f32
{
    return entryPointParams_tangent_0[_S492.base_0 + _S493 * _S492.step_2];
}

fn report_fault_8( _S494 : u32)
{
    var _S495 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S494);
    return;
}

fn vector_of_0( _S496 : ptr<function, Ball_std140_0>,  _S497 : Site_0,  _S498 : Lie_0) -> Row_0
{
    var _S499 : Row_0 = row_of_10(_S497, _S498);
    var i_12 : u32 = _S497.lane_0;
    for(;;)
    {
        if(i_12 < (_S497.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S499, i_12)))
        {
            report_fault_8(_S497.row_0);
        }
        i_12 = i_12 + (*_S496).lanes_0;
    }
    return _S499;
}

fn row_of_11( _S500 : Site_0,  _S501 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S501.offset_0 + _S500.row_0 * _S501.stride_0;
    row_14.step_2 = _S501.step_0;
    row_14.scale_1 = wide_0(1.0f);
    return row_14;
}

fn put_6( _S502 : ptr<function, Ball_std140_0>,  _S503 : Site_0,  _S504 : u32,  _S505 : df_0)
{
    entryPointParams_source_bar_0[_S503.row_0 * (*_S502).out_stride_0 + (*_S502).out_column_0 + _S504] = nearest_0(_S505);
    return;
}

fn put_bar_4( _S506 : ptr<function, Ball_std140_0>,  _S507 : Site_0,  _S508 : u32,  _S509 : u32,  _S510 : df_0)
{
    if(((((*_S506).flags_0) & (((u32(2) << (_S508)))))) == u32(0))
    {
        put_6(&((*_S506)), _S507, _S509, _S510);
    }
    return;
}

fn put_7( _S511 : ptr<function, Ball_std140_0>,  _S512 : Site_0,  _S513 : u32,  _S514 : df_0)
{
    entryPointParams_target_bar_0[_S512.row_0 * (*_S511).out_stride_0 + (*_S511).out_column_0 + _S513] = nearest_0(_S514);
    return;
}

fn put_bar_5( _S515 : ptr<function, Ball_std140_0>,  _S516 : Site_0,  _S517 : u32,  _S518 : u32,  _S519 : df_0)
{
    if(((((*_S515).flags_0) & (((u32(2) << (_S517)))))) == u32(0))
    {
        put_7(&((*_S515)), _S516, _S518, _S519);
    }
    return;
}

fn put_8( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : u32,  _S523 : df_0)
{
    entryPointParams_tangent_bar_0[_S521.row_0 * (*_S520).out_stride_0 + (*_S520).out_column_0 + _S522] = nearest_0(_S523);
    return;
}

fn put_bar_6( _S524 : ptr<function, Ball_std140_0>,  _S525 : Site_0,  _S526 : u32,  _S527 : u32,  _S528 : df_0)
{
    if(((((*_S524).flags_0) & (((u32(2) << (_S526)))))) == u32(0))
    {
        put_8(&((*_S524)), _S525, _S527, _S528);
    }
    return;
}

fn put_turn_1( _S529 : u32,  _S530 : u32,  _S531 : ptr<function, Ball_std140_0>,  _S532 : Site_0,  _S533 : Point_0,  _S534 : f32,  _S535 : Point_0,  _S536 : Row_0,  _S537 : Row_0,  _S538 : bool)
{
    var _S539 : u32;
    var _S540 : bool;
    var _S541 : bool;
    var _S542 : bool;
    var _S543 : bool;
    var _S544 : df_0;
    var _S545 : df_0;
    var _S546 : df_0;
    var _S547 : df_0;
    var _S548 : df_0 = wide_0(0.0f);
    var sums_9 : array<df_0, i32(6)>;
    sums_9[i32(0)] = _S548;
    sums_9[i32(1)] = _S548;
    sums_9[i32(2)] = _S548;
    sums_9[i32(3)] = _S548;
    sums_9[i32(4)] = _S548;
    sums_9[i32(5)] = _S548;
    var i_13 : u32 = _S532.lane_0;
    for(;;)
    {
        _S539 = _S532.columns_1;
        if(i_13 < (_S532.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S549 : f32 = entryPointParams_source_0[_S533.row_1.base_0 + i_13 * _S533.row_1.step_2];
        if((_S533.row_1.scale_1.hi_0) == 1.0f)
        {
            _S540 = (_S533.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S540 = false;
        }
        if(_S540)
        {
            _S544 = wide_0(_S549);
        }
        else
        {
            _S544 = x2A_0(_S533.row_1.scale_1, _S549);
        }
        var _S550 : df_0 = x2A_0(_S544, _S534);
        var _S551 : f32 = entryPointParams_target_0[_S535.row_1.base_0 + i_13 * _S535.row_1.step_2];
        if((_S535.row_1.scale_1.hi_0) == 1.0f)
        {
            _S541 = (_S535.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S541 = false;
        }
        if(_S541)
        {
            _S545 = wide_0(_S551);
        }
        else
        {
            _S545 = x2A_0(_S535.row_1.scale_1, _S551);
        }
        var _S552 : df_0 = x2D_0(_S545, _S550);
        var _S553 : f32 = entryPointParams_tangent_0[_S536.base_0 + i_13 * _S536.step_2];
        if((_S536.scale_1.hi_0) == 1.0f)
        {
            _S542 = (_S536.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S542 = false;
        }
        if(_S542)
        {
            _S546 = wide_0(_S553);
        }
        else
        {
            _S546 = x2A_0(_S536.scale_1, _S553);
        }
        var _S554 : f32 = entryPointParams_cotangent_3[_S537.base_0 + i_13 * _S537.step_2];
        if((_S537.scale_1.hi_0) == 1.0f)
        {
            _S543 = (_S537.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S543 = false;
        }
        if(_S543)
        {
            _S547 = wide_0(_S554);
        }
        else
        {
            _S547 = x2A_0(_S537.scale_1, _S554);
        }
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_1(_S552, _S552));
        sums_9[i32(1)] = x2B_0(sums_9[i32(1)], x2A_1(_S550, _S546));
        sums_9[i32(2)] = x2B_0(sums_9[i32(2)], x2A_1(_S552, _S546));
        sums_9[i32(3)] = x2B_0(sums_9[i32(3)], x2A_1(_S547, _S546));
        sums_9[i32(4)] = x2B_0(sums_9[i32(4)], x2A_1(_S547, _S552));
        sums_9[i32(5)] = x2B_0(sums_9[i32(5)], x2A_1(_S547, _S550));
        i_13 = i_13 + (*_S531).lanes_0;
    }
    var _S555 : u32 = (*_S531).lanes_0;
    join_0((*_S531).lanes_0, _S532, &(sums_9));
    var of_turn_1 : TurnSums_0;
    of_turn_1.gap_sq_0 = sums_9[i32(0)];
    of_turn_1.x_dot_w_0 = sums_9[i32(1)];
    of_turn_1.gap_dot_w_0 = sums_9[i32(2)];
    var _S556 : df_0 = c_of_0(&((*_S531)));
    var turn_2 : Turn_0;
    if(_S538)
    {
        turn_2 = transport_turn_0(_S556, _S533.gap_1, _S535.gap_1, of_turn_1);
    }
    else
    {
        turn_2 = turn_of_0(_S556, _S533.gap_1, _S535.gap_1, of_turn_1);
    }
    var slope_5 : array<df_0, i32(5)>;
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
        slope_5[k_19] = x2B_0(x2B_0(x2A_1(sums_9[i32(3)], turn_2.on_w_0.partial_0[k_19]), x2A_1(sums_9[i32(4)], turn_2.along_gap_0.partial_0[k_19])), x2A_1(sums_9[i32(5)], turn_2.along_x_0.partial_0[k_19]));
        k_19 = k_19 + i32(1);
    }
    var _S557 : df_0 = twice_0(x2A_1(_S556, slope_5[i32(0)]));
    var _S558 : df_0 = twice_0(x2A_1(_S556, slope_5[i32(1)]));
    var _S559 : df_0 = twice_0(slope_5[i32(2)]);
    i_13 = _S532.lane_0;
    for(;;)
    {
        if(i_13 < _S539)
        {
        }
        else
        {
            break;
        }
        var _S560 : f32 = entryPointParams_source_0[_S533.row_1.base_0 + i_13 * _S533.row_1.step_2];
        if((_S533.row_1.scale_1.hi_0) == 1.0f)
        {
            _S540 = (_S533.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S540 = false;
        }
        if(_S540)
        {
            _S544 = wide_0(_S560);
        }
        else
        {
            _S544 = x2A_0(_S533.row_1.scale_1, _S560);
        }
        var _S561 : df_0 = x2A_0(_S544, _S534);
        var _S562 : f32 = entryPointParams_target_0[_S535.row_1.base_0 + i_13 * _S535.row_1.step_2];
        if((_S535.row_1.scale_1.hi_0) == 1.0f)
        {
            _S541 = (_S535.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S541 = false;
        }
        if(_S541)
        {
            _S545 = wide_0(_S562);
        }
        else
        {
            _S545 = x2A_0(_S535.row_1.scale_1, _S562);
        }
        var _S563 : df_0 = x2D_0(_S545, _S561);
        var _S564 : f32 = entryPointParams_tangent_0[_S536.base_0 + i_13 * _S536.step_2];
        if((_S536.scale_1.hi_0) == 1.0f)
        {
            _S542 = (_S536.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S542 = false;
        }
        if(_S542)
        {
            _S546 = wide_0(_S564);
        }
        else
        {
            _S546 = x2A_0(_S536.scale_1, _S564);
        }
        var _S565 : f32 = entryPointParams_cotangent_3[_S537.base_0 + i_13 * _S537.step_2];
        if((_S537.scale_1.hi_0) == 1.0f)
        {
            _S543 = (_S537.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S543 = false;
        }
        if(_S543)
        {
            _S547 = wide_0(_S565);
        }
        else
        {
            _S547 = x2A_0(_S537.scale_1, _S565);
        }
        var _S566 : df_0 = x2B_0(x2B_0(x2A_1(turn_2.along_gap_0.value_0, _S547), x2A_1(_S559, _S563)), x2A_1(slope_5[i32(4)], _S546));
        put_bar_4(&((*_S531)), _S532, _S529, i_13, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_2.along_x_0.value_0, _S547), x2A_1(_S557, _S561)), x2A_1(slope_5[i32(3)], _S546)), _S566), _S534));
        put_bar_5(&((*_S531)), _S532, _S530, i_13, x2D_0(_S566, x2A_1(_S558, _S545)));
        put_bar_6(&((*_S531)), _S532, u32(2), i_13, x2B_0(x2B_0(x2A_1(turn_2.on_w_0.value_0, _S547), x2A_1(slope_5[i32(3)], _S561)), x2A_1(slope_5[i32(4)], _S563)));
        i_13 = i_13 + _S555;
    }
    return;
}

fn refuse_clipped_3( _S567 : ptr<function, Ball_std140_0>,  _S568 : Site_0,  _S569 : u32)
{
    var _S570 : bool;
    if(Site_is_first_0(_S568))
    {
        _S570 = _S569 > u32(0);
    }
    else
    {
        _S570 = false;
    }
    if(_S570)
    {
        _S570 = ((((*_S567).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S570 = false;
    }
    if(_S570)
    {
        report_fault_8(_S568.row_0);
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
        var _S571 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S572 : u32 = block_count_0(&(_S571));
        if(block_4 < _S572)
        {
        }
        else
        {
            break;
        }
        var _S573 : u32 = invocation_7.x;
        var _S574 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S575 : Site_0 = site_of_0(&(_S574), block_4, _S573);
        var _S576 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S577 : Lie_0 = x_lie_0(&(_S576));
        var _S578 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S579 : Point_0 = point_of_5(&(_S578), _S575, _S577);
        var _S580 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S581 : Lie_0 = y_lie_0(&(_S580));
        var _S582 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S583 : Point_0 = point_of_6(&(_S582), _S575, _S581);
        var _S584 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S585 : Lie_0 = z_lie_0(&(_S584));
        var _S586 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S587 : Row_0 = vector_of_0(&(_S586), _S575, _S585);
        var _S588 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S589 : Lie_0 = cotangent_lie_0(&(_S588));
        var _S590 : Row_0 = row_of_11(_S575, _S589);
        var _S591 : Ball_std140_0 = entryPointParams_5.p_5;
        put_turn_1(u32(0), u32(1), &(_S591), _S575, _S579, 1.0f, _S583, _S587, _S590, true);
        var _S592 : u32 = _S579.clipped_0 + _S583.clipped_0;
        var _S593 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_3(&(_S593), _S575, _S592);
        block_4 = block_4 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


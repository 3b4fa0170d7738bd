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
        var _S118 : f32 = entryPointParams_point_0[_S115.base_0 + i_1 * _S115.step_2];
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
            _S120 = wide_0(_S118);
        }
        else
        {
            _S120 = x2A_0(_S115.scale_1, _S118);
        }
        var _S121 : f32 = entryPointParams_cotangent_0[_S116.base_0 + i_1 * _S116.step_2];
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
            _S123 = wide_0(_S121);
        }
        else
        {
            _S123 = x2A_0(_S116.scale_1, _S121);
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

fn put_number_0( _S133 : Site_0,  _S134 : df_0)
{
    if(Site_is_first_0(_S133))
    {
        entryPointParams_factor_bar_0[_S133.row_0] = nearest_0(_S134);
    }
    return;
}

fn refuse_clipped_0( _S135 : ptr<function, Ball_std140_0>,  _S136 : Site_0,  _S137 : u32)
{
    var _S138 : bool;
    if(Site_is_first_0(_S136))
    {
        _S138 = _S137 > u32(0);
    }
    else
    {
        _S138 = false;
    }
    if(_S138)
    {
        _S138 = ((((*_S135).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S138 = false;
    }
    if(_S138)
    {
        report_fault_1(_S136.row_0);
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
        var _S139 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S140 : u32 = block_count_0(&(_S139));
        if(block_1 < _S140)
        {
        }
        else
        {
            break;
        }
        var _S141 : u32 = invocation_2.x;
        var _S142 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S143 : Site_0 = site_of_0(&(_S142), block_1, _S141);
        var _S144 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S145 : Lie_0 = y_lie_0(&(_S144));
        var _S146 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S147 : Point_0 = point_of_0(&(_S146), _S143, _S145);
        var _S148 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S149 : Lie_0 = x_lie_0(&(_S148));
        var _S150 : df_0 = number_of_0(_S143, _S149);
        var _S151 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S152 : Lie_0 = cotangent_lie_0(&(_S151));
        var _S153 : Row_0 = row_of_1(_S143, _S152);
        var _S154 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S155 : df_0 = c_of_0(&(_S154));
        var _S156 : Scale_0 = mobius_scale_parts_0(_S155, _S150, _S147.square_1, _S147.gap_1);
        var _S157 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S158 : df_0 = dot_of_0(&(_S157), _S143, _S147.row_1, _S153);
        var _S159 : df_0 = twice_0(x2A_1(_S158, _S156.factor_2.partial_0[i32(0)]));
        var i_2 : u32 = _S143.lane_0;
        for(;;)
        {
            if(i_2 < (_S143.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S160 : f32 = entryPointParams_cotangent_0[_S153.base_0 + i_2 * _S153.step_2];
            var _S161 : bool;
            if((_S153.scale_1.hi_0) == 1.0f)
            {
                _S161 = (_S153.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S161 = false;
            }
            var _S162 : df_0;
            if(_S161)
            {
                _S162 = wide_0(_S160);
            }
            else
            {
                _S162 = x2A_0(_S153.scale_1, _S160);
            }
            var _S163 : df_0 = x2A_1(_S156.factor_2.value_0, _S162);
            var _S164 : f32 = entryPointParams_point_0[_S147.row_1.base_0 + i_2 * _S147.row_1.step_2];
            var _S165 : bool;
            if((_S147.row_1.scale_1.hi_0) == 1.0f)
            {
                _S165 = (_S147.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S165 = false;
            }
            var _S166 : df_0;
            if(_S165)
            {
                _S166 = wide_0(_S164);
            }
            else
            {
                _S166 = x2A_0(_S147.row_1.scale_1, _S164);
            }
            var _S167 : df_0 = x2B_0(_S163, x2A_1(_S159, _S166));
            var _S168 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_0(&(_S168), _S143, u32(1), i_2, _S167);
            i_2 = i_2 + entryPointParams_0.p_0.lanes_0;
        }
        if((((entryPointParams_0.p_0.flags_0) & (u32(2)))) == u32(0))
        {
            put_number_0(_S143, x2A_1(_S158, _S156.factor_2.partial_0[i32(1)]));
        }
        var _S169 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S169), _S143, _S147.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn mobius_matvec_parts_0( c_2 : df_0,  square_2 : df_0,  x_gap_1 : df_0,  image_sq_value_0 : df_0) -> Scale_0
{
    var _S170 : Dual_0 = artanhc_0(c_2, variable_1(square_2, i32(0)), x_gap_1);
    var _S171 : Dual_0 = mul_1(times_1(variable_1(image_sq_value_0, i32(1)), c_2), mul_1(_S170, _S170));
    var scale_2 : Scale_0;
    scale_2.factor_2 = mul_1(dual_tanhc_0(_S171), _S170);
    scale_2.gap_0 = sech_sq_0(root_of_0(_S171.value_0));
    return scale_2;
}

fn row_of_2( _S172 : Site_0,  _S173 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S173.offset_0 + _S172.row_0 * _S173.stride_0;
    row_4.step_2 = _S173.step_0;
    row_4.scale_1 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S174 : Row_0,  _S175 : u32) -> f32
{
    return entryPointParams_point_1[_S174.base_0 + _S175 * _S174.step_2];
}

fn report_fault_2( _S176 : u32)
{
    var _S177 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S176);
    return;
}

fn squares_of_1( _S178 : ptr<function, Ball_std140_0>,  _S179 : Site_0,  _S180 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S179.lane_0;
    for(;;)
    {
        if(i_3 < (_S179.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S181 : f32 = Row_raw_1(_S180, i_3);
        if(is_bad_0(_S181))
        {
            report_fault_2(_S179.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S181));
        i_3 = i_3 + (*_S178).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S178).lanes_0, _S179);
    return squares_2;
}

fn point_of_1( _S182 : ptr<function, Ball_std140_0>,  _S183 : Site_0,  _S184 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S185 : Row_0 = row_of_2(_S183, _S184);
    point_1.row_1 = _S185;
    var _S186 : Squares_0 = squares_of_1(&((*_S182)), _S183, _S185);
    point_1.length_0 = Squares_length_0(_S186);
    var _S187 : df_0 = Squares_total_0(_S186);
    point_1.square_1 = _S187;
    var _S188 : df_0 = c_of_0(&((*_S182)));
    var _S189 : df_0 = x2A_1(_S188, _S187);
    var _S190 : f32 = Squares_unit_0(_S186);
    var _S191 : bool;
    if(_S190 != 1.0f)
    {
        _S191 = true;
    }
    else
    {
        var _S192 : df_0 = rim_limit_0(&((*_S182)));
        _S191 = less_0(_S192, _S189);
    }
    var _S193 : i32;
    if(_S191)
    {
        _S193 = i32(1);
    }
    else
    {
        _S193 = i32(0);
    }
    var _S194 : u32 = u32(_S193);
    point_1.clipped_0 = _S194;
    if(_S194 != u32(0))
    {
        var _S195 : df_0 = rim_norm_0(&((*_S182)));
        var _S196 : df_0 = root_c_of_0(&((*_S182)));
        point_1.row_1.scale_1 = scaled_0(_0(_S195, x2A_1(_S196, point_1.length_0)), _S190);
        point_1.length_0 = _0(_S195, _S196);
        point_1.square_1 = _0(x2A_1(_S195, _S195), _S188);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S195, _S195));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S189);
    }
    return point_1;
}

fn row_of_3( _S197 : Site_0,  _S198 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S198.offset_0 + _S197.row_0 * _S198.stride_0;
    row_5.step_2 = _S198.step_0;
    row_5.scale_1 = wide_0(1.0f);
    return row_5;
}

fn report_fault_3( _S199 : u32)
{
    var _S200 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S199);
    return;
}

fn matrix_row_times_0( _S201 : ptr<function, Ball_std140_0>,  _S202 : Site_0,  _S203 : u32,  _S204 : Row_0) -> df_0
{
    var sum_0 : df_0 = wide_0(0.0f);
    var i_4 : u32 = u32(0);
    for(;;)
    {
        if(i_4 < (_S202.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S205 : f32 = entryPointParams_matrix_0[(*_S201).x_offset_0 + _S203 * (*_S201).x_stride_0 + i_4 * (*_S201).x_step_0];
        if(is_bad_0(_S205))
        {
            report_fault_3(_S202.row_0);
        }
        var _S206 : f32 = entryPointParams_point_1[_S204.base_0 + i_4 * _S204.step_2];
        var _S207 : bool;
        if((_S204.scale_1.hi_0) == 1.0f)
        {
            _S207 = (_S204.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S207 = false;
        }
        var _S208 : df_0;
        if(_S207)
        {
            _S208 = wide_0(_S206);
        }
        else
        {
            _S208 = x2A_0(_S204.scale_1, _S206);
        }
        var _S209 : df_0 = x2B_0(sum_0, x2A_0(_S208, _S205));
        var _S210 : u32 = i_4 + u32(1);
        sum_0 = _S209;
        i_4 = _S210;
    }
    return sum_0;
}

fn put_1( _S211 : ptr<function, Ball_std140_0>,  _S212 : Site_0,  _S213 : u32,  _S214 : df_0)
{
    entryPointParams_settled_0[_S212.row_0 * (*_S211).out_stride_0 + (*_S211).out_column_0 + _S213] = nearest_0(_S214);
    return;
}

fn put_2( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : u32,  _S218 : df_0)
{
    entryPointParams_point_bar_1[_S216.row_0 * (*_S215).out_stride_0 + (*_S215).out_column_0 + _S217] = nearest_0(_S218);
    return;
}

fn report_fault_4( _S219 : u32)
{
    var _S220 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S219);
    return;
}

fn refuse_clipped_1( _S221 : ptr<function, Ball_std140_0>,  _S222 : Site_0,  _S223 : u32)
{
    var _S224 : bool;
    if(Site_is_first_0(_S222))
    {
        _S224 = _S223 > u32(0);
    }
    else
    {
        _S224 = false;
    }
    if(_S224)
    {
        _S224 = ((((*_S221).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S224 = false;
    }
    if(_S224)
    {
        report_fault_4(_S222.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    var _S225 : bool;
    var _S226 : df_0;
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S227 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S228 : u32 = block_count_0(&(_S227));
        if(block_2 < _S228)
        {
        }
        else
        {
            break;
        }
        var _S229 : u32 = invocation_3.x;
        var _S230 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S231 : Site_0 = site_of_0(&(_S230), block_2, _S229);
        var _S232 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S233 : Lie_0 = y_lie_0(&(_S232));
        var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S235 : Point_0 = point_of_1(&(_S234), _S231, _S233);
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S237 : Lie_0 = cotangent_lie_0(&(_S236));
        var _S238 : Row_0 = row_of_3(_S231, _S237);
        var _S239 : u32;
        if(_S231.active_0)
        {
            _S239 = entryPointParams_1.p_1.points_0;
        }
        else
        {
            _S239 = u32(0);
        }
        var _S240 : u32 = _S231.row_0 * entryPointParams_1.p_1.points_0;
        var _S241 : df_0 = wide_0(0.0f);
        var sums_6 : array<df_0, i32(2)>;
        sums_6[i32(0)] = _S241;
        sums_6[i32(1)] = _S241;
        var k_16 : u32 = _S231.lane_0;
        for(;;)
        {
            if(k_16 < _S239)
            {
            }
            else
            {
                break;
            }
            var _S242 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S243 : df_0 = matrix_row_times_0(&(_S242), _S231, k_16, _S235.row_1);
            sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_1(_S243, _S243));
            var _S244 : df_0 = sums_6[i32(1)];
            var _S245 : f32 = entryPointParams_cotangent_1[_S238.base_0 + k_16 * _S238.step_2];
            if((_S238.scale_1.hi_0) == 1.0f)
            {
                _S225 = (_S238.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S225 = false;
            }
            if(_S225)
            {
                _S226 = wide_0(_S245);
            }
            else
            {
                _S226 = x2A_0(_S238.scale_1, _S245);
            }
            sums_6[i32(1)] = x2B_0(_S244, x2A_1(_S243, _S226));
            entryPointParams_image_bar_0[_S240 + k_16] = _S243.hi_0 + _S243.lo_0;
            k_16 = k_16 + entryPointParams_1.p_1.lanes_0;
        }
        join_1(entryPointParams_1.p_1.lanes_0, _S231, &(sums_6));
        var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S247 : df_0 = c_of_0(&(_S246));
        var _S248 : Scale_0 = mobius_matvec_parts_0(_S247, _S235.square_1, _S235.gap_1, sums_6[i32(0)]);
        var _S249 : df_0 = twice_0(x2A_1(sums_6[i32(1)], _S248.factor_2.partial_0[i32(1)]));
        var _S250 : df_0 = twice_0(x2A_1(sums_6[i32(1)], _S248.factor_2.partial_0[i32(0)]));
        var k_17 : u32 = _S231.lane_0;
        for(;;)
        {
            if(k_17 < _S239)
            {
            }
            else
            {
                break;
            }
            var _S251 : f32 = entryPointParams_cotangent_1[_S238.base_0 + k_17 * _S238.step_2];
            if((_S238.scale_1.hi_0) == 1.0f)
            {
                _S225 = (_S238.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S225 = false;
            }
            if(_S225)
            {
                _S226 = wide_0(_S251);
            }
            else
            {
                _S226 = x2A_0(_S238.scale_1, _S251);
            }
            var _S252 : u32 = _S240 + k_17;
            var _S253 : df_0 = x2B_0(x2A_1(_S248.factor_2.value_0, _S226), x2A_0(_S249, entryPointParams_image_bar_0[_S252]));
            entryPointParams_image_bar_0[_S252] = _S253.hi_0 + _S253.lo_0;
            k_17 = k_17 + entryPointParams_1.p_1.lanes_0;
        }
        var i_5 : u32 = _S231.lane_0;
        for(;;)
        {
            if(i_5 < (_S231.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S254 : f32 = entryPointParams_point_1[_S235.row_1.base_0 + i_5 * _S235.row_1.step_2];
            if((_S235.row_1.scale_1.hi_0) == 1.0f)
            {
                _S225 = (_S235.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S225 = false;
            }
            if(_S225)
            {
                _S226 = wide_0(_S254);
            }
            else
            {
                _S226 = x2A_0(_S235.row_1.scale_1, _S254);
            }
            var _S255 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S255), _S231, i_5, _S226);
            var _S256 : df_0 = x2A_1(_S250, _S226);
            var _S257 : Ball_std140_0 = entryPointParams_1.p_1;
            put_2(&(_S257), _S231, i_5, _S256);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S258 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S258), _S231, _S235.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_point_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var _S259 : u32 = entryPointParams_2.p_2.rows_0 * entryPointParams_2.p_2.columns_0;
    var index_2 : u32 = group_2.x * u32(64) + invocation_4.x;
    for(;;)
    {
        if(index_2 < _S259)
        {
        }
        else
        {
            break;
        }
        var _S260 : u32 = index_2 / entryPointParams_2.p_2.columns_0;
        var _S261 : u32 = index_2 % entryPointParams_2.p_2.columns_0;
        var sum_1 : df_0 = wide_0(entryPointParams_point_bar_2[_S260 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S261]);
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
            var _S262 : df_0 = x2B_0(sum_1, two_product_0(entryPointParams_image_bar_1[_S260 * entryPointParams_2.p_2.points_0 + k_18], entryPointParams_matrix_1[entryPointParams_2.p_2.x_offset_0 + k_18 * entryPointParams_2.p_2.x_stride_0 + _S261 * entryPointParams_2.p_2.x_step_0]));
            var _S263 : u32 = k_18 + u32(1);
            sum_1 = _S262;
            k_18 = _S263;
        }
        entryPointParams_point_bar_2[_S260 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S261] = sum_1.hi_0 + sum_1.lo_0;
        index_2 = index_2 + entryPointParams_2.p_2.groups_0 * u32(64);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_matrix_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var _S264 : u32 = entryPointParams_3.p_3.points_0 * entryPointParams_3.p_3.columns_0;
    var index_3 : u32 = group_3.x * u32(64) + invocation_5.x;
    for(;;)
    {
        if(index_3 < _S264)
        {
        }
        else
        {
            break;
        }
        var _S265 : u32 = index_3 / entryPointParams_3.p_3.columns_0;
        var _S266 : u32 = index_3 % entryPointParams_3.p_3.columns_0;
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
            var _S267 : df_0 = x2B_0(sum_2, two_product_0(entryPointParams_image_bar_2[row_6 * entryPointParams_3.p_3.points_0 + _S265], entryPointParams_settled_1[row_6 * entryPointParams_3.p_3.out_stride_0 + entryPointParams_3.p_3.out_column_0 + _S266]));
            var _S268 : u32 = row_6 + u32(1);
            sum_2 = _S267;
            row_6 = _S268;
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
    var _S269 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S270 : Dual_1 = variable_0(gap_y_value_0, i32(1));
    var _S271 : Dual_1 = times_0(variable_0(sums_7.gap_sq_0, i32(2)), c_3);
    var _S272 : Dual_1 = variable_0(sums_7.x_dot_w_0, i32(3));
    var _S273 : Dual_1 = variable_0(sums_7.gap_dot_w_0, i32(4));
    var _S274 : df_0 = wide_0(-1.0f);
    var _S275 : Dual_1 = times_0(add_0(mul_0(add_0(_S270, _S271), _S272), mul_0(plus_1(times_0(_S269, _S274), 1.0f), _S273)), _S274);
    var _S276 : Dual_1 = sub_0(mul_0(_S269, _S273), mul_0(_S271, _S272));
    var _S277 : Dual_1 = div_0(constant_0(twice_0(c_3)), add_0(_S271, mul_0(_S269, _S270)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S277, _S275);
    turn_0.along_x_0 = mul_0(_S277, _S276);
    return turn_0;
}

fn transport_turn_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_8 : TurnSums_0) -> Turn_0
{
    var _S278 : Turn_0 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_8);
    var _S279 : Dual_1 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_1 : Turn_0;
    both_1.on_w_0 = _S279;
    both_1.along_gap_0 = mul_0(_S279, _S278.along_gap_0);
    both_1.along_x_0 = mul_0(_S279, _S278.along_x_0);
    return both_1;
}

fn row_of_4( _S280 : Site_0,  _S281 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S281.offset_0 + _S280.row_0 * _S281.stride_0;
    row_7.step_2 = _S281.step_0;
    row_7.scale_1 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_2( _S282 : Row_0,  _S283 : u32) -> f32
{
    return entryPointParams_u_0[_S282.base_0 + _S283 * _S282.step_2];
}

fn report_fault_5( _S284 : u32)
{
    var _S285 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S284);
    return;
}

fn squares_of_2( _S286 : ptr<function, Ball_std140_0>,  _S287 : Site_0,  _S288 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S287.lane_0;
    for(;;)
    {
        if(i_6 < (_S287.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S289 : f32 = Row_raw_2(_S288, i_6);
        if(is_bad_0(_S289))
        {
            report_fault_5(_S287.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S289));
        i_6 = i_6 + (*_S286).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S286).lanes_0, _S287);
    return squares_3;
}

fn point_of_2( _S290 : ptr<function, Ball_std140_0>,  _S291 : Site_0,  _S292 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S293 : Row_0 = row_of_4(_S291, _S292);
    point_2.row_1 = _S293;
    var _S294 : Squares_0 = squares_of_2(&((*_S290)), _S291, _S293);
    point_2.length_0 = Squares_length_0(_S294);
    var _S295 : df_0 = Squares_total_0(_S294);
    point_2.square_1 = _S295;
    var _S296 : df_0 = c_of_0(&((*_S290)));
    var _S297 : df_0 = x2A_1(_S296, _S295);
    var _S298 : f32 = Squares_unit_0(_S294);
    var _S299 : bool;
    if(_S298 != 1.0f)
    {
        _S299 = true;
    }
    else
    {
        var _S300 : df_0 = rim_limit_0(&((*_S290)));
        _S299 = less_0(_S300, _S297);
    }
    var _S301 : i32;
    if(_S299)
    {
        _S301 = i32(1);
    }
    else
    {
        _S301 = i32(0);
    }
    var _S302 : u32 = u32(_S301);
    point_2.clipped_0 = _S302;
    if(_S302 != u32(0))
    {
        var _S303 : df_0 = rim_norm_0(&((*_S290)));
        var _S304 : df_0 = root_c_of_0(&((*_S290)));
        point_2.row_1.scale_1 = scaled_0(_0(_S303, x2A_1(_S304, point_2.length_0)), _S298);
        point_2.length_0 = _0(_S303, _S304);
        point_2.square_1 = _0(x2A_1(_S303, _S303), _S296);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S303, _S303));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S297);
    }
    return point_2;
}

fn row_of_5( _S305 : Site_0,  _S306 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S306.offset_0 + _S305.row_0 * _S306.stride_0;
    row_8.step_2 = _S306.step_0;
    row_8.scale_1 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_3( _S307 : Row_0,  _S308 : u32) -> f32
{
    return entryPointParams_v_0[_S307.base_0 + _S308 * _S307.step_2];
}

fn squares_of_3( _S309 : ptr<function, Ball_std140_0>,  _S310 : Site_0,  _S311 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S310.lane_0;
    for(;;)
    {
        if(i_7 < (_S310.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S312 : f32 = Row_raw_3(_S311, i_7);
        if(is_bad_0(_S312))
        {
            report_fault_5(_S310.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S312));
        i_7 = i_7 + (*_S309).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S309).lanes_0, _S310);
    return squares_4;
}

fn point_of_3( _S313 : ptr<function, Ball_std140_0>,  _S314 : Site_0,  _S315 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S316 : Row_0 = row_of_5(_S314, _S315);
    point_3.row_1 = _S316;
    var _S317 : Squares_0 = squares_of_3(&((*_S313)), _S314, _S316);
    point_3.length_0 = Squares_length_0(_S317);
    var _S318 : df_0 = Squares_total_0(_S317);
    point_3.square_1 = _S318;
    var _S319 : df_0 = c_of_0(&((*_S313)));
    var _S320 : df_0 = x2A_1(_S319, _S318);
    var _S321 : f32 = Squares_unit_0(_S317);
    var _S322 : bool;
    if(_S321 != 1.0f)
    {
        _S322 = true;
    }
    else
    {
        var _S323 : df_0 = rim_limit_0(&((*_S313)));
        _S322 = less_0(_S323, _S320);
    }
    var _S324 : i32;
    if(_S322)
    {
        _S324 = i32(1);
    }
    else
    {
        _S324 = i32(0);
    }
    var _S325 : u32 = u32(_S324);
    point_3.clipped_0 = _S325;
    if(_S325 != u32(0))
    {
        var _S326 : df_0 = rim_norm_0(&((*_S313)));
        var _S327 : df_0 = root_c_of_0(&((*_S313)));
        point_3.row_1.scale_1 = scaled_0(_0(_S326, x2A_1(_S327, point_3.length_0)), _S321);
        point_3.length_0 = _0(_S326, _S327);
        point_3.square_1 = _0(x2A_1(_S326, _S326), _S319);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S326, _S326));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S320);
    }
    return point_3;
}

fn row_of_6( _S328 : Site_0,  _S329 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S329.offset_0 + _S328.row_0 * _S329.stride_0;
    row_9.step_2 = _S329.step_0;
    row_9.scale_1 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_4( _S330 : Row_0,  _S331 : u32) -> f32
{
    return entryPointParams_w_0[_S330.base_0 + _S331 * _S330.step_2];
}

fn squares_of_4( _S332 : ptr<function, Ball_std140_0>,  _S333 : Site_0,  _S334 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S333.lane_0;
    for(;;)
    {
        if(i_8 < (_S333.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S335 : f32 = Row_raw_4(_S334, i_8);
        if(is_bad_0(_S335))
        {
            report_fault_5(_S333.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S335));
        i_8 = i_8 + (*_S332).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S332).lanes_0, _S333);
    return squares_5;
}

fn point_of_4( _S336 : ptr<function, Ball_std140_0>,  _S337 : Site_0,  _S338 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S339 : Row_0 = row_of_6(_S337, _S338);
    point_4.row_1 = _S339;
    var _S340 : Squares_0 = squares_of_4(&((*_S336)), _S337, _S339);
    point_4.length_0 = Squares_length_0(_S340);
    var _S341 : df_0 = Squares_total_0(_S340);
    point_4.square_1 = _S341;
    var _S342 : df_0 = c_of_0(&((*_S336)));
    var _S343 : df_0 = x2A_1(_S342, _S341);
    var _S344 : f32 = Squares_unit_0(_S340);
    var _S345 : bool;
    if(_S344 != 1.0f)
    {
        _S345 = true;
    }
    else
    {
        var _S346 : df_0 = rim_limit_0(&((*_S336)));
        _S345 = less_0(_S346, _S343);
    }
    var _S347 : i32;
    if(_S345)
    {
        _S347 = i32(1);
    }
    else
    {
        _S347 = i32(0);
    }
    var _S348 : u32 = u32(_S347);
    point_4.clipped_0 = _S348;
    if(_S348 != u32(0))
    {
        var _S349 : df_0 = rim_norm_0(&((*_S336)));
        var _S350 : df_0 = root_c_of_0(&((*_S336)));
        point_4.row_1.scale_1 = scaled_0(_0(_S349, x2A_1(_S350, point_4.length_0)), _S344);
        point_4.length_0 = _0(_S349, _S350);
        point_4.square_1 = _0(x2A_1(_S349, _S349), _S342);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S349, _S349));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S343);
    }
    return point_4;
}

fn row_of_7( _S351 : Site_0,  _S352 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S352.offset_0 + _S351.row_0 * _S352.stride_0;
    row_10.step_2 = _S352.step_0;
    row_10.scale_1 = wide_0(1.0f);
    return row_10;
}

fn put_3( _S353 : ptr<function, Ball_std140_0>,  _S354 : Site_0,  _S355 : u32,  _S356 : df_0)
{
    entryPointParams_v_bar_0[_S354.row_0 * (*_S353).out_stride_0 + (*_S353).out_column_0 + _S355] = nearest_0(_S356);
    return;
}

fn put_bar_1( _S357 : ptr<function, Ball_std140_0>,  _S358 : Site_0,  _S359 : u32,  _S360 : u32,  _S361 : df_0)
{
    if(((((*_S357).flags_0) & (((u32(2) << (_S359)))))) == u32(0))
    {
        put_3(&((*_S357)), _S358, _S360, _S361);
    }
    return;
}

fn put_4( _S362 : ptr<function, Ball_std140_0>,  _S363 : Site_0,  _S364 : u32,  _S365 : df_0)
{
    entryPointParams_u_bar_0[_S363.row_0 * (*_S362).out_stride_0 + (*_S362).out_column_0 + _S364] = nearest_0(_S365);
    return;
}

fn put_bar_2( _S366 : ptr<function, Ball_std140_0>,  _S367 : Site_0,  _S368 : u32,  _S369 : u32,  _S370 : df_0)
{
    if(((((*_S366).flags_0) & (((u32(2) << (_S368)))))) == u32(0))
    {
        put_4(&((*_S366)), _S367, _S369, _S370);
    }
    return;
}

fn put_5( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : u32,  _S374 : df_0)
{
    entryPointParams_w_bar_0[_S372.row_0 * (*_S371).out_stride_0 + (*_S371).out_column_0 + _S373] = nearest_0(_S374);
    return;
}

fn put_bar_3( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : u32,  _S378 : u32,  _S379 : df_0)
{
    if(((((*_S375).flags_0) & (((u32(2) << (_S377)))))) == u32(0))
    {
        put_5(&((*_S375)), _S376, _S378, _S379);
    }
    return;
}

fn put_turn_0( _S380 : u32,  _S381 : u32,  _S382 : ptr<function, Ball_std140_0>,  _S383 : Site_0,  _S384 : Point_0,  _S385 : f32,  _S386 : Point_0,  _S387 : Row_0,  _S388 : Row_0,  _S389 : bool)
{
    var _S390 : u32;
    var _S391 : bool;
    var _S392 : bool;
    var _S393 : bool;
    var _S394 : bool;
    var _S395 : df_0;
    var _S396 : df_0;
    var _S397 : df_0;
    var _S398 : df_0;
    var _S399 : df_0 = wide_0(0.0f);
    var sums_9 : array<df_0, i32(6)>;
    sums_9[i32(0)] = _S399;
    sums_9[i32(1)] = _S399;
    sums_9[i32(2)] = _S399;
    sums_9[i32(3)] = _S399;
    sums_9[i32(4)] = _S399;
    sums_9[i32(5)] = _S399;
    var i_9 : u32 = _S383.lane_0;
    for(;;)
    {
        _S390 = _S383.columns_1;
        if(i_9 < (_S383.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S400 : f32 = entryPointParams_v_0[_S384.row_1.base_0 + i_9 * _S384.row_1.step_2];
        if((_S384.row_1.scale_1.hi_0) == 1.0f)
        {
            _S391 = (_S384.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S391 = false;
        }
        if(_S391)
        {
            _S395 = wide_0(_S400);
        }
        else
        {
            _S395 = x2A_0(_S384.row_1.scale_1, _S400);
        }
        var _S401 : df_0 = x2A_0(_S395, _S385);
        var _S402 : f32 = entryPointParams_u_0[_S386.row_1.base_0 + i_9 * _S386.row_1.step_2];
        if((_S386.row_1.scale_1.hi_0) == 1.0f)
        {
            _S392 = (_S386.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S392 = false;
        }
        if(_S392)
        {
            _S396 = wide_0(_S402);
        }
        else
        {
            _S396 = x2A_0(_S386.row_1.scale_1, _S402);
        }
        var _S403 : df_0 = x2D_0(_S396, _S401);
        var _S404 : f32 = entryPointParams_w_0[_S387.base_0 + i_9 * _S387.step_2];
        if((_S387.scale_1.hi_0) == 1.0f)
        {
            _S393 = (_S387.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S393 = false;
        }
        if(_S393)
        {
            _S397 = wide_0(_S404);
        }
        else
        {
            _S397 = x2A_0(_S387.scale_1, _S404);
        }
        var _S405 : f32 = entryPointParams_cotangent_2[_S388.base_0 + i_9 * _S388.step_2];
        if((_S388.scale_1.hi_0) == 1.0f)
        {
            _S394 = (_S388.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S394 = false;
        }
        if(_S394)
        {
            _S398 = wide_0(_S405);
        }
        else
        {
            _S398 = x2A_0(_S388.scale_1, _S405);
        }
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_1(_S403, _S403));
        sums_9[i32(1)] = x2B_0(sums_9[i32(1)], x2A_1(_S401, _S397));
        sums_9[i32(2)] = x2B_0(sums_9[i32(2)], x2A_1(_S403, _S397));
        sums_9[i32(3)] = x2B_0(sums_9[i32(3)], x2A_1(_S398, _S397));
        sums_9[i32(4)] = x2B_0(sums_9[i32(4)], x2A_1(_S398, _S403));
        sums_9[i32(5)] = x2B_0(sums_9[i32(5)], x2A_1(_S398, _S401));
        i_9 = i_9 + (*_S382).lanes_0;
    }
    var _S406 : u32 = (*_S382).lanes_0;
    join_0((*_S382).lanes_0, _S383, &(sums_9));
    var of_turn_0 : TurnSums_0;
    of_turn_0.gap_sq_0 = sums_9[i32(0)];
    of_turn_0.x_dot_w_0 = sums_9[i32(1)];
    of_turn_0.gap_dot_w_0 = sums_9[i32(2)];
    var _S407 : df_0 = c_of_0(&((*_S382)));
    var turn_1 : Turn_0;
    if(_S389)
    {
        turn_1 = transport_turn_0(_S407, _S384.gap_1, _S386.gap_1, of_turn_0);
    }
    else
    {
        turn_1 = turn_of_0(_S407, _S384.gap_1, _S386.gap_1, of_turn_0);
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
    var _S408 : df_0 = twice_0(x2A_1(_S407, slope_4[i32(0)]));
    var _S409 : df_0 = twice_0(x2A_1(_S407, slope_4[i32(1)]));
    var _S410 : df_0 = twice_0(slope_4[i32(2)]);
    i_9 = _S383.lane_0;
    for(;;)
    {
        if(i_9 < _S390)
        {
        }
        else
        {
            break;
        }
        var _S411 : f32 = entryPointParams_v_0[_S384.row_1.base_0 + i_9 * _S384.row_1.step_2];
        if((_S384.row_1.scale_1.hi_0) == 1.0f)
        {
            _S391 = (_S384.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S391 = false;
        }
        if(_S391)
        {
            _S395 = wide_0(_S411);
        }
        else
        {
            _S395 = x2A_0(_S384.row_1.scale_1, _S411);
        }
        var _S412 : df_0 = x2A_0(_S395, _S385);
        var _S413 : f32 = entryPointParams_u_0[_S386.row_1.base_0 + i_9 * _S386.row_1.step_2];
        if((_S386.row_1.scale_1.hi_0) == 1.0f)
        {
            _S392 = (_S386.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S392 = false;
        }
        if(_S392)
        {
            _S396 = wide_0(_S413);
        }
        else
        {
            _S396 = x2A_0(_S386.row_1.scale_1, _S413);
        }
        var _S414 : df_0 = x2D_0(_S396, _S412);
        var _S415 : f32 = entryPointParams_w_0[_S387.base_0 + i_9 * _S387.step_2];
        if((_S387.scale_1.hi_0) == 1.0f)
        {
            _S393 = (_S387.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S393 = false;
        }
        if(_S393)
        {
            _S397 = wide_0(_S415);
        }
        else
        {
            _S397 = x2A_0(_S387.scale_1, _S415);
        }
        var _S416 : f32 = entryPointParams_cotangent_2[_S388.base_0 + i_9 * _S388.step_2];
        if((_S388.scale_1.hi_0) == 1.0f)
        {
            _S394 = (_S388.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S394 = false;
        }
        if(_S394)
        {
            _S398 = wide_0(_S416);
        }
        else
        {
            _S398 = x2A_0(_S388.scale_1, _S416);
        }
        var _S417 : df_0 = x2B_0(x2B_0(x2A_1(turn_1.along_gap_0.value_0, _S398), x2A_1(_S410, _S414)), x2A_1(slope_4[i32(4)], _S397));
        put_bar_1(&((*_S382)), _S383, _S380, i_9, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_1.along_x_0.value_0, _S398), x2A_1(_S408, _S412)), x2A_1(slope_4[i32(3)], _S397)), _S417), _S385));
        put_bar_2(&((*_S382)), _S383, _S381, i_9, x2D_0(_S417, x2A_1(_S409, _S396)));
        put_bar_3(&((*_S382)), _S383, u32(2), i_9, x2B_0(x2B_0(x2A_1(turn_1.on_w_0.value_0, _S398), x2A_1(slope_4[i32(3)], _S412)), x2A_1(slope_4[i32(4)], _S414)));
        i_9 = i_9 + _S406;
    }
    return;
}

fn report_fault_6( _S418 : u32)
{
    var _S419 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S418);
    return;
}

fn refuse_clipped_2( _S420 : ptr<function, Ball_std140_0>,  _S421 : Site_0,  _S422 : u32)
{
    var _S423 : bool;
    if(Site_is_first_0(_S421))
    {
        _S423 = _S422 > u32(0);
    }
    else
    {
        _S423 = false;
    }
    if(_S423)
    {
        _S423 = ((((*_S420).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S423 = false;
    }
    if(_S423)
    {
        report_fault_6(_S421.row_0);
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
        var _S424 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S425 : u32 = block_count_0(&(_S424));
        if(block_3 < _S425)
        {
        }
        else
        {
            break;
        }
        var _S426 : u32 = invocation_6.x;
        var _S427 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S428 : Site_0 = site_of_0(&(_S427), block_3, _S426);
        var _S429 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S430 : Lie_0 = x_lie_0(&(_S429));
        var _S431 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S432 : Point_0 = point_of_2(&(_S431), _S428, _S430);
        var _S433 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S434 : Lie_0 = y_lie_0(&(_S433));
        var _S435 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S436 : Point_0 = point_of_3(&(_S435), _S428, _S434);
        var _S437 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S438 : Lie_0 = z_lie_0(&(_S437));
        var _S439 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S440 : Point_0 = point_of_4(&(_S439), _S428, _S438);
        var _S441 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S442 : Lie_0 = cotangent_lie_0(&(_S441));
        var _S443 : Row_0 = row_of_7(_S428, _S442);
        var _S444 : Ball_std140_0 = entryPointParams_4.p_4;
        put_turn_0(u32(1), u32(0), &(_S444), _S428, _S436, -1.0f, _S432, _S440.row_1, _S443, false);
        var _S445 : u32 = _S436.clipped_0 + _S432.clipped_0 + _S440.clipped_0;
        var _S446 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_2(&(_S446), _S428, _S445);
        block_3 = block_3 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S447 : Site_0,  _S448 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S448.offset_0 + _S447.row_0 * _S448.stride_0;
    row_11.step_2 = _S448.step_0;
    row_11.scale_1 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_5( _S449 : Row_0,  _S450 : u32) -> f32
{
    return entryPointParams_source_0[_S449.base_0 + _S450 * _S449.step_2];
}

fn report_fault_7( _S451 : u32)
{
    var _S452 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S451);
    return;
}

fn squares_of_5( _S453 : ptr<function, Ball_std140_0>,  _S454 : Site_0,  _S455 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S454.lane_0;
    for(;;)
    {
        if(i_10 < (_S454.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S456 : f32 = Row_raw_5(_S455, i_10);
        if(is_bad_0(_S456))
        {
            report_fault_7(_S454.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S456));
        i_10 = i_10 + (*_S453).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S453).lanes_0, _S454);
    return squares_6;
}

fn point_of_5( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S460 : Row_0 = row_of_8(_S458, _S459);
    point_5.row_1 = _S460;
    var _S461 : Squares_0 = squares_of_5(&((*_S457)), _S458, _S460);
    point_5.length_0 = Squares_length_0(_S461);
    var _S462 : df_0 = Squares_total_0(_S461);
    point_5.square_1 = _S462;
    var _S463 : df_0 = c_of_0(&((*_S457)));
    var _S464 : df_0 = x2A_1(_S463, _S462);
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
    point_5.clipped_0 = _S469;
    if(_S469 != u32(0))
    {
        var _S470 : df_0 = rim_norm_0(&((*_S457)));
        var _S471 : df_0 = root_c_of_0(&((*_S457)));
        point_5.row_1.scale_1 = scaled_0(_0(_S470, x2A_1(_S471, point_5.length_0)), _S465);
        point_5.length_0 = _0(_S470, _S471);
        point_5.square_1 = _0(x2A_1(_S470, _S470), _S463);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S470, _S470));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S464);
    }
    return point_5;
}

fn row_of_9( _S472 : Site_0,  _S473 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S473.offset_0 + _S472.row_0 * _S473.stride_0;
    row_12.step_2 = _S473.step_0;
    row_12.scale_1 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S474 : Row_0,  _S475 : u32) -> f32
{
    return entryPointParams_target_0[_S474.base_0 + _S475 * _S474.step_2];
}

fn squares_of_6( _S476 : ptr<function, Ball_std140_0>,  _S477 : Site_0,  _S478 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S477.lane_0;
    for(;;)
    {
        if(i_11 < (_S477.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S479 : f32 = Row_raw_6(_S478, i_11);
        if(is_bad_0(_S479))
        {
            report_fault_7(_S477.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S479));
        i_11 = i_11 + (*_S476).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S476).lanes_0, _S477);
    return squares_7;
}

fn point_of_6( _S480 : ptr<function, Ball_std140_0>,  _S481 : Site_0,  _S482 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S483 : Row_0 = row_of_9(_S481, _S482);
    point_6.row_1 = _S483;
    var _S484 : Squares_0 = squares_of_6(&((*_S480)), _S481, _S483);
    point_6.length_0 = Squares_length_0(_S484);
    var _S485 : df_0 = Squares_total_0(_S484);
    point_6.square_1 = _S485;
    var _S486 : df_0 = c_of_0(&((*_S480)));
    var _S487 : df_0 = x2A_1(_S486, _S485);
    var _S488 : f32 = Squares_unit_0(_S484);
    var _S489 : bool;
    if(_S488 != 1.0f)
    {
        _S489 = true;
    }
    else
    {
        var _S490 : df_0 = rim_limit_0(&((*_S480)));
        _S489 = less_0(_S490, _S487);
    }
    var _S491 : i32;
    if(_S489)
    {
        _S491 = i32(1);
    }
    else
    {
        _S491 = i32(0);
    }
    var _S492 : u32 = u32(_S491);
    point_6.clipped_0 = _S492;
    if(_S492 != u32(0))
    {
        var _S493 : df_0 = rim_norm_0(&((*_S480)));
        var _S494 : df_0 = root_c_of_0(&((*_S480)));
        point_6.row_1.scale_1 = scaled_0(_0(_S493, x2A_1(_S494, point_6.length_0)), _S488);
        point_6.length_0 = _0(_S493, _S494);
        point_6.square_1 = _0(x2A_1(_S493, _S493), _S486);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S493, _S493));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S487);
    }
    return point_6;
}

fn row_of_10( _S495 : Site_0,  _S496 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S496.offset_0 + _S495.row_0 * _S496.stride_0;
    row_13.step_2 = _S496.step_0;
    row_13.scale_1 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_7( _S497 : Row_0,  _S498 : u32) -> f32
{
    return entryPointParams_tangent_0[_S497.base_0 + _S498 * _S497.step_2];
}

fn report_fault_8( _S499 : u32)
{
    var _S500 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S499);
    return;
}

fn vector_of_0( _S501 : ptr<function, Ball_std140_0>,  _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var _S504 : Row_0 = row_of_10(_S502, _S503);
    var i_12 : u32 = _S502.lane_0;
    for(;;)
    {
        if(i_12 < (_S502.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S504, i_12)))
        {
            report_fault_8(_S502.row_0);
        }
        i_12 = i_12 + (*_S501).lanes_0;
    }
    return _S504;
}

fn row_of_11( _S505 : Site_0,  _S506 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S506.offset_0 + _S505.row_0 * _S506.stride_0;
    row_14.step_2 = _S506.step_0;
    row_14.scale_1 = wide_0(1.0f);
    return row_14;
}

fn put_6( _S507 : ptr<function, Ball_std140_0>,  _S508 : Site_0,  _S509 : u32,  _S510 : df_0)
{
    entryPointParams_source_bar_0[_S508.row_0 * (*_S507).out_stride_0 + (*_S507).out_column_0 + _S509] = nearest_0(_S510);
    return;
}

fn put_bar_4( _S511 : ptr<function, Ball_std140_0>,  _S512 : Site_0,  _S513 : u32,  _S514 : u32,  _S515 : df_0)
{
    if(((((*_S511).flags_0) & (((u32(2) << (_S513)))))) == u32(0))
    {
        put_6(&((*_S511)), _S512, _S514, _S515);
    }
    return;
}

fn put_7( _S516 : ptr<function, Ball_std140_0>,  _S517 : Site_0,  _S518 : u32,  _S519 : df_0)
{
    entryPointParams_target_bar_0[_S517.row_0 * (*_S516).out_stride_0 + (*_S516).out_column_0 + _S518] = nearest_0(_S519);
    return;
}

fn put_bar_5( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : u32,  _S523 : u32,  _S524 : df_0)
{
    if(((((*_S520).flags_0) & (((u32(2) << (_S522)))))) == u32(0))
    {
        put_7(&((*_S520)), _S521, _S523, _S524);
    }
    return;
}

fn put_8( _S525 : ptr<function, Ball_std140_0>,  _S526 : Site_0,  _S527 : u32,  _S528 : df_0)
{
    entryPointParams_tangent_bar_0[_S526.row_0 * (*_S525).out_stride_0 + (*_S525).out_column_0 + _S527] = nearest_0(_S528);
    return;
}

fn put_bar_6( _S529 : ptr<function, Ball_std140_0>,  _S530 : Site_0,  _S531 : u32,  _S532 : u32,  _S533 : df_0)
{
    if(((((*_S529).flags_0) & (((u32(2) << (_S531)))))) == u32(0))
    {
        put_8(&((*_S529)), _S530, _S532, _S533);
    }
    return;
}

fn put_turn_1( _S534 : u32,  _S535 : u32,  _S536 : ptr<function, Ball_std140_0>,  _S537 : Site_0,  _S538 : Point_0,  _S539 : f32,  _S540 : Point_0,  _S541 : Row_0,  _S542 : Row_0,  _S543 : bool)
{
    var _S544 : u32;
    var _S545 : bool;
    var _S546 : bool;
    var _S547 : bool;
    var _S548 : bool;
    var _S549 : df_0;
    var _S550 : df_0;
    var _S551 : df_0;
    var _S552 : df_0;
    var _S553 : df_0 = wide_0(0.0f);
    var sums_10 : array<df_0, i32(6)>;
    sums_10[i32(0)] = _S553;
    sums_10[i32(1)] = _S553;
    sums_10[i32(2)] = _S553;
    sums_10[i32(3)] = _S553;
    sums_10[i32(4)] = _S553;
    sums_10[i32(5)] = _S553;
    var i_13 : u32 = _S537.lane_0;
    for(;;)
    {
        _S544 = _S537.columns_1;
        if(i_13 < (_S537.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S554 : f32 = entryPointParams_source_0[_S538.row_1.base_0 + i_13 * _S538.row_1.step_2];
        if((_S538.row_1.scale_1.hi_0) == 1.0f)
        {
            _S545 = (_S538.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S545 = false;
        }
        if(_S545)
        {
            _S549 = wide_0(_S554);
        }
        else
        {
            _S549 = x2A_0(_S538.row_1.scale_1, _S554);
        }
        var _S555 : df_0 = x2A_0(_S549, _S539);
        var _S556 : f32 = entryPointParams_target_0[_S540.row_1.base_0 + i_13 * _S540.row_1.step_2];
        if((_S540.row_1.scale_1.hi_0) == 1.0f)
        {
            _S546 = (_S540.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S546 = false;
        }
        if(_S546)
        {
            _S550 = wide_0(_S556);
        }
        else
        {
            _S550 = x2A_0(_S540.row_1.scale_1, _S556);
        }
        var _S557 : df_0 = x2D_0(_S550, _S555);
        var _S558 : f32 = entryPointParams_tangent_0[_S541.base_0 + i_13 * _S541.step_2];
        if((_S541.scale_1.hi_0) == 1.0f)
        {
            _S547 = (_S541.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S547 = false;
        }
        if(_S547)
        {
            _S551 = wide_0(_S558);
        }
        else
        {
            _S551 = x2A_0(_S541.scale_1, _S558);
        }
        var _S559 : f32 = entryPointParams_cotangent_3[_S542.base_0 + i_13 * _S542.step_2];
        if((_S542.scale_1.hi_0) == 1.0f)
        {
            _S548 = (_S542.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S548 = false;
        }
        if(_S548)
        {
            _S552 = wide_0(_S559);
        }
        else
        {
            _S552 = x2A_0(_S542.scale_1, _S559);
        }
        sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_1(_S557, _S557));
        sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_1(_S555, _S551));
        sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_1(_S557, _S551));
        sums_10[i32(3)] = x2B_0(sums_10[i32(3)], x2A_1(_S552, _S551));
        sums_10[i32(4)] = x2B_0(sums_10[i32(4)], x2A_1(_S552, _S557));
        sums_10[i32(5)] = x2B_0(sums_10[i32(5)], x2A_1(_S552, _S555));
        i_13 = i_13 + (*_S536).lanes_0;
    }
    var _S560 : u32 = (*_S536).lanes_0;
    join_0((*_S536).lanes_0, _S537, &(sums_10));
    var of_turn_1 : TurnSums_0;
    of_turn_1.gap_sq_0 = sums_10[i32(0)];
    of_turn_1.x_dot_w_0 = sums_10[i32(1)];
    of_turn_1.gap_dot_w_0 = sums_10[i32(2)];
    var _S561 : df_0 = c_of_0(&((*_S536)));
    var turn_2 : Turn_0;
    if(_S543)
    {
        turn_2 = transport_turn_0(_S561, _S538.gap_1, _S540.gap_1, of_turn_1);
    }
    else
    {
        turn_2 = turn_of_0(_S561, _S538.gap_1, _S540.gap_1, of_turn_1);
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
    var _S562 : df_0 = twice_0(x2A_1(_S561, slope_5[i32(0)]));
    var _S563 : df_0 = twice_0(x2A_1(_S561, slope_5[i32(1)]));
    var _S564 : df_0 = twice_0(slope_5[i32(2)]);
    i_13 = _S537.lane_0;
    for(;;)
    {
        if(i_13 < _S544)
        {
        }
        else
        {
            break;
        }
        var _S565 : f32 = entryPointParams_source_0[_S538.row_1.base_0 + i_13 * _S538.row_1.step_2];
        if((_S538.row_1.scale_1.hi_0) == 1.0f)
        {
            _S545 = (_S538.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S545 = false;
        }
        if(_S545)
        {
            _S549 = wide_0(_S565);
        }
        else
        {
            _S549 = x2A_0(_S538.row_1.scale_1, _S565);
        }
        var _S566 : df_0 = x2A_0(_S549, _S539);
        var _S567 : f32 = entryPointParams_target_0[_S540.row_1.base_0 + i_13 * _S540.row_1.step_2];
        if((_S540.row_1.scale_1.hi_0) == 1.0f)
        {
            _S546 = (_S540.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S546 = false;
        }
        if(_S546)
        {
            _S550 = wide_0(_S567);
        }
        else
        {
            _S550 = x2A_0(_S540.row_1.scale_1, _S567);
        }
        var _S568 : df_0 = x2D_0(_S550, _S566);
        var _S569 : f32 = entryPointParams_tangent_0[_S541.base_0 + i_13 * _S541.step_2];
        if((_S541.scale_1.hi_0) == 1.0f)
        {
            _S547 = (_S541.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S547 = false;
        }
        if(_S547)
        {
            _S551 = wide_0(_S569);
        }
        else
        {
            _S551 = x2A_0(_S541.scale_1, _S569);
        }
        var _S570 : f32 = entryPointParams_cotangent_3[_S542.base_0 + i_13 * _S542.step_2];
        if((_S542.scale_1.hi_0) == 1.0f)
        {
            _S548 = (_S542.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S548 = false;
        }
        if(_S548)
        {
            _S552 = wide_0(_S570);
        }
        else
        {
            _S552 = x2A_0(_S542.scale_1, _S570);
        }
        var _S571 : df_0 = x2B_0(x2B_0(x2A_1(turn_2.along_gap_0.value_0, _S552), x2A_1(_S564, _S568)), x2A_1(slope_5[i32(4)], _S551));
        put_bar_4(&((*_S536)), _S537, _S534, i_13, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_2.along_x_0.value_0, _S552), x2A_1(_S562, _S566)), x2A_1(slope_5[i32(3)], _S551)), _S571), _S539));
        put_bar_5(&((*_S536)), _S537, _S535, i_13, x2D_0(_S571, x2A_1(_S563, _S550)));
        put_bar_6(&((*_S536)), _S537, u32(2), i_13, x2B_0(x2B_0(x2A_1(turn_2.on_w_0.value_0, _S552), x2A_1(slope_5[i32(3)], _S566)), x2A_1(slope_5[i32(4)], _S568)));
        i_13 = i_13 + _S560;
    }
    return;
}

fn refuse_clipped_3( _S572 : ptr<function, Ball_std140_0>,  _S573 : Site_0,  _S574 : u32)
{
    var _S575 : bool;
    if(Site_is_first_0(_S573))
    {
        _S575 = _S574 > u32(0);
    }
    else
    {
        _S575 = false;
    }
    if(_S575)
    {
        _S575 = ((((*_S572).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S575 = false;
    }
    if(_S575)
    {
        report_fault_8(_S573.row_0);
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
        var _S576 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S577 : u32 = block_count_0(&(_S576));
        if(block_4 < _S577)
        {
        }
        else
        {
            break;
        }
        var _S578 : u32 = invocation_7.x;
        var _S579 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S580 : Site_0 = site_of_0(&(_S579), block_4, _S578);
        var _S581 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S582 : Lie_0 = x_lie_0(&(_S581));
        var _S583 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S584 : Point_0 = point_of_5(&(_S583), _S580, _S582);
        var _S585 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S586 : Lie_0 = y_lie_0(&(_S585));
        var _S587 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S588 : Point_0 = point_of_6(&(_S587), _S580, _S586);
        var _S589 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S590 : Lie_0 = z_lie_0(&(_S589));
        var _S591 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S592 : Row_0 = vector_of_0(&(_S591), _S580, _S590);
        var _S593 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S594 : Lie_0 = cotangent_lie_0(&(_S593));
        var _S595 : Row_0 = row_of_11(_S580, _S594);
        var _S596 : Ball_std140_0 = entryPointParams_5.p_5;
        put_turn_1(u32(0), u32(1), &(_S596), _S580, _S584, 1.0f, _S588, _S592, _S595, true);
        var _S597 : u32 = _S584.clipped_0 + _S588.clipped_0;
        var _S598 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_3(&(_S598), _S580, _S597);
        block_4 = block_4 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


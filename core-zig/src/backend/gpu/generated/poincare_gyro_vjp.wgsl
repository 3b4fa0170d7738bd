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

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
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

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
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

fn rim_norm_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).norm_hi_0, (*p_10).norm_lo_0);
}

fn root_c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).root_hi_0, (*p_11).root_lo_0);
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

fn row_of_0( _S75 : Site_0,  _S76 : u32,  _S77 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S76 + _S75.row_0 * _S77;
    row_2.scale_1 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S78 : Row_0,  _S79 : u32) -> f32
{
    return entryPointParams_point_0[_S78.base_0 + _S79];
}

fn report_fault_0( _S80 : u32)
{
    var _S81 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S80);
    return;
}

fn squares_of_0( _S82 : ptr<function, Ball_std140_0>,  _S83 : Site_0,  _S84 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S83.lane_0;
    for(;;)
    {
        if(i_0 < (_S83.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S85 : f32 = Row_raw_0(_S84, i_0);
        if(is_bad_0(_S85))
        {
            report_fault_0(_S83.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S85));
        i_0 = i_0 + (*_S82).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S82).lanes_0, _S83);
    return squares_1;
}

fn point_of_0( _S86 : ptr<function, Ball_std140_0>,  _S87 : Site_0,  _S88 : u32,  _S89 : u32) -> Point_0
{
    var point_0 : Point_0;
    var _S90 : Row_0 = row_of_0(_S87, _S88, _S89);
    point_0.row_1 = _S90;
    var _S91 : Squares_0 = squares_of_0(&((*_S86)), _S87, _S90);
    point_0.length_0 = Squares_length_0(_S91);
    var _S92 : df_0 = Squares_total_0(_S91);
    point_0.square_1 = _S92;
    var _S93 : df_0 = c_of_0(&((*_S86)));
    var _S94 : df_0 = x2A_1(_S93, _S92);
    var _S95 : f32 = Squares_unit_0(_S91);
    var _S96 : bool;
    if(_S95 != 1.0f)
    {
        _S96 = true;
    }
    else
    {
        var _S97 : df_0 = rim_limit_0(&((*_S86)));
        _S96 = less_0(_S97, _S94);
    }
    var _S98 : i32;
    if(_S96)
    {
        _S98 = i32(1);
    }
    else
    {
        _S98 = i32(0);
    }
    var _S99 : u32 = u32(_S98);
    point_0.clipped_0 = _S99;
    if(_S99 != u32(0))
    {
        var _S100 : df_0 = rim_norm_0(&((*_S86)));
        var _S101 : df_0 = root_c_of_0(&((*_S86)));
        point_0.row_1.scale_1 = scaled_0(_0(_S100, x2A_1(_S101, point_0.length_0)), _S95);
        point_0.length_0 = _0(_S100, _S101);
        point_0.square_1 = _0(x2A_1(_S100, _S100), _S93);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S100, _S100));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S94);
    }
    return point_0;
}

fn report_fault_1( _S102 : u32)
{
    var _S103 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S102);
    return;
}

fn number_of_0( _S104 : Site_0,  _S105 : u32,  _S106 : u32) -> df_0
{
    var _S107 : f32 = entryPointParams_factor_0[_S105 + _S104.row_0 * _S106];
    var _S108 : bool;
    if(is_bad_0(_S107))
    {
        _S108 = Site_is_first_0(_S104);
    }
    else
    {
        _S108 = false;
    }
    if(_S108)
    {
        report_fault_1(_S104.row_0);
    }
    return wide_0(_S107);
}

fn row_of_1( _S109 : Site_0,  _S110 : u32,  _S111 : u32) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S110 + _S109.row_0 * _S111;
    row_3.scale_1 = wide_0(1.0f);
    return row_3;
}

fn dot_of_0( _S112 : ptr<function, Ball_std140_0>,  _S113 : Site_0,  _S114 : Row_0,  _S115 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_1 : u32 = _S113.lane_0;
    for(;;)
    {
        if(i_1 < (_S113.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S116 : df_0 = sums_4[i32(0)];
        var _S117 : f32 = entryPointParams_point_0[_S114.base_0 + i_1];
        var _S118 : bool;
        if((_S114.scale_1.hi_0) == 1.0f)
        {
            _S118 = (_S114.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S118 = false;
        }
        var _S119 : df_0;
        if(_S118)
        {
            _S119 = wide_0(_S117);
        }
        else
        {
            _S119 = x2A_0(_S114.scale_1, _S117);
        }
        var _S120 : f32 = entryPointParams_cotangent_0[_S115.base_0 + i_1];
        var _S121 : bool;
        if((_S115.scale_1.hi_0) == 1.0f)
        {
            _S121 = (_S115.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S121 = false;
        }
        var _S122 : df_0;
        if(_S121)
        {
            _S122 = wide_0(_S120);
        }
        else
        {
            _S122 = x2A_0(_S115.scale_1, _S120);
        }
        sums_4[i32(0)] = x2B_0(_S116, x2A_1(_S119, _S122));
        i_1 = i_1 + (*_S112).lanes_0;
    }
    join_1((*_S112).lanes_0, _S113, &(sums_4));
    return sums_4[i32(0)];
}

fn put_0( _S123 : ptr<function, Ball_std140_0>,  _S124 : Site_0,  _S125 : u32,  _S126 : df_0)
{
    entryPointParams_point_bar_0[_S124.row_0 * (*_S123).out_stride_0 + (*_S123).out_column_0 + _S125] = nearest_0(_S126);
    return;
}

fn put_bar_0( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : u32,  _S130 : u32,  _S131 : df_0)
{
    if(((((*_S127).flags_0) & (((u32(2) << (_S129)))))) == u32(0))
    {
        put_0(&((*_S127)), _S128, _S130, _S131);
    }
    return;
}

fn put_number_0( _S132 : Site_0,  _S133 : df_0)
{
    if(Site_is_first_0(_S132))
    {
        entryPointParams_factor_bar_0[_S132.row_0] = nearest_0(_S133);
    }
    return;
}

fn refuse_clipped_0( _S134 : ptr<function, Ball_std140_0>,  _S135 : Site_0,  _S136 : u32)
{
    var _S137 : bool;
    if(Site_is_first_0(_S135))
    {
        _S137 = _S136 > u32(0);
    }
    else
    {
        _S137 = false;
    }
    if(_S137)
    {
        _S137 = ((((*_S134).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S137 = false;
    }
    if(_S137)
    {
        report_fault_1(_S135.row_0);
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
        var _S138 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S139 : u32 = block_count_0(&(_S138));
        if(block_1 < _S139)
        {
        }
        else
        {
            break;
        }
        var _S140 : u32 = invocation_2.x;
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : Site_0 = site_of_0(&(_S141), block_1, _S140);
        var _S143 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S144 : Point_0 = point_of_0(&(_S143), _S142, entryPointParams_0.p_0.y_offset_0, entryPointParams_0.p_0.y_stride_0);
        var _S145 : df_0 = number_of_0(_S142, entryPointParams_0.p_0.x_offset_0, entryPointParams_0.p_0.x_stride_0);
        var _S146 : Row_0 = row_of_1(_S142, entryPointParams_0.p_0.cotangent_offset_0, entryPointParams_0.p_0.cotangent_stride_0);
        var _S147 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S148 : df_0 = c_of_0(&(_S147));
        var _S149 : Scale_0 = mobius_scale_parts_0(_S148, _S145, _S144.square_1, _S144.gap_1);
        var _S150 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S151 : df_0 = dot_of_0(&(_S150), _S142, _S144.row_1, _S146);
        var _S152 : df_0 = twice_0(x2A_1(_S151, _S149.factor_2.partial_0[i32(0)]));
        var i_2 : u32 = _S142.lane_0;
        for(;;)
        {
            if(i_2 < (_S142.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S153 : f32 = entryPointParams_cotangent_0[_S146.base_0 + i_2];
            var _S154 : bool;
            if((_S146.scale_1.hi_0) == 1.0f)
            {
                _S154 = (_S146.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S154 = false;
            }
            var _S155 : df_0;
            if(_S154)
            {
                _S155 = wide_0(_S153);
            }
            else
            {
                _S155 = x2A_0(_S146.scale_1, _S153);
            }
            var _S156 : df_0 = x2A_1(_S149.factor_2.value_0, _S155);
            var _S157 : f32 = entryPointParams_point_0[_S144.row_1.base_0 + i_2];
            var _S158 : bool;
            if((_S144.row_1.scale_1.hi_0) == 1.0f)
            {
                _S158 = (_S144.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S158 = false;
            }
            var _S159 : df_0;
            if(_S158)
            {
                _S159 = wide_0(_S157);
            }
            else
            {
                _S159 = x2A_0(_S144.row_1.scale_1, _S157);
            }
            var _S160 : df_0 = x2B_0(_S156, x2A_1(_S152, _S159));
            var _S161 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_0(&(_S161), _S142, u32(1), i_2, _S160);
            i_2 = i_2 + entryPointParams_0.p_0.lanes_0;
        }
        if((((entryPointParams_0.p_0.flags_0) & (u32(2)))) == u32(0))
        {
            put_number_0(_S142, x2A_1(_S151, _S149.factor_2.partial_0[i32(1)]));
        }
        var _S162 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S162), _S142, _S144.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn mobius_matvec_parts_0( c_2 : df_0,  square_2 : df_0,  x_gap_1 : df_0,  image_sq_value_0 : df_0) -> Scale_0
{
    var _S163 : Dual_0 = artanhc_0(c_2, variable_1(square_2, i32(0)), x_gap_1);
    var _S164 : Dual_0 = mul_1(times_1(variable_1(image_sq_value_0, i32(1)), c_2), mul_1(_S163, _S163));
    var scale_2 : Scale_0;
    scale_2.factor_2 = mul_1(dual_tanhc_0(_S164), _S163);
    scale_2.gap_0 = sech_sq_0(root_of_0(_S164.value_0));
    return scale_2;
}

fn row_of_2( _S165 : Site_0,  _S166 : u32,  _S167 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S166 + _S165.row_0 * _S167;
    row_4.scale_1 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S168 : Row_0,  _S169 : u32) -> f32
{
    return entryPointParams_point_1[_S168.base_0 + _S169];
}

fn report_fault_2( _S170 : u32)
{
    var _S171 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S170);
    return;
}

fn squares_of_1( _S172 : ptr<function, Ball_std140_0>,  _S173 : Site_0,  _S174 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S173.lane_0;
    for(;;)
    {
        if(i_3 < (_S173.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S175 : f32 = Row_raw_1(_S174, i_3);
        if(is_bad_0(_S175))
        {
            report_fault_2(_S173.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S175));
        i_3 = i_3 + (*_S172).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S172).lanes_0, _S173);
    return squares_2;
}

fn point_of_1( _S176 : ptr<function, Ball_std140_0>,  _S177 : Site_0,  _S178 : u32,  _S179 : u32) -> Point_0
{
    var point_1 : Point_0;
    var _S180 : Row_0 = row_of_2(_S177, _S178, _S179);
    point_1.row_1 = _S180;
    var _S181 : Squares_0 = squares_of_1(&((*_S176)), _S177, _S180);
    point_1.length_0 = Squares_length_0(_S181);
    var _S182 : df_0 = Squares_total_0(_S181);
    point_1.square_1 = _S182;
    var _S183 : df_0 = c_of_0(&((*_S176)));
    var _S184 : df_0 = x2A_1(_S183, _S182);
    var _S185 : f32 = Squares_unit_0(_S181);
    var _S186 : bool;
    if(_S185 != 1.0f)
    {
        _S186 = true;
    }
    else
    {
        var _S187 : df_0 = rim_limit_0(&((*_S176)));
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
        var _S190 : df_0 = rim_norm_0(&((*_S176)));
        var _S191 : df_0 = root_c_of_0(&((*_S176)));
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

fn row_of_3( _S192 : Site_0,  _S193 : u32,  _S194 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S193 + _S192.row_0 * _S194;
    row_5.scale_1 = wide_0(1.0f);
    return row_5;
}

fn report_fault_3( _S195 : u32)
{
    var _S196 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S195);
    return;
}

fn matrix_row_times_0( _S197 : ptr<function, Ball_std140_0>,  _S198 : Site_0,  _S199 : u32,  _S200 : Row_0) -> df_0
{
    var sum_0 : df_0 = wide_0(0.0f);
    var i_4 : u32 = u32(0);
    for(;;)
    {
        if(i_4 < (_S198.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S201 : f32 = entryPointParams_matrix_0[(*_S197).x_offset_0 + _S199 * (*_S197).x_stride_0 + i_4];
        if(is_bad_0(_S201))
        {
            report_fault_3(_S198.row_0);
        }
        var _S202 : f32 = entryPointParams_point_1[_S200.base_0 + i_4];
        var _S203 : bool;
        if((_S200.scale_1.hi_0) == 1.0f)
        {
            _S203 = (_S200.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S203 = false;
        }
        var _S204 : df_0;
        if(_S203)
        {
            _S204 = wide_0(_S202);
        }
        else
        {
            _S204 = x2A_0(_S200.scale_1, _S202);
        }
        var _S205 : df_0 = x2B_0(sum_0, x2A_0(_S204, _S201));
        var _S206 : u32 = i_4 + u32(1);
        sum_0 = _S205;
        i_4 = _S206;
    }
    return sum_0;
}

fn put_1( _S207 : ptr<function, Ball_std140_0>,  _S208 : Site_0,  _S209 : u32,  _S210 : df_0)
{
    entryPointParams_settled_0[_S208.row_0 * (*_S207).out_stride_0 + (*_S207).out_column_0 + _S209] = nearest_0(_S210);
    return;
}

fn put_2( _S211 : ptr<function, Ball_std140_0>,  _S212 : Site_0,  _S213 : u32,  _S214 : df_0)
{
    entryPointParams_point_bar_1[_S212.row_0 * (*_S211).out_stride_0 + (*_S211).out_column_0 + _S213] = nearest_0(_S214);
    return;
}

fn report_fault_4( _S215 : u32)
{
    var _S216 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S215);
    return;
}

fn refuse_clipped_1( _S217 : ptr<function, Ball_std140_0>,  _S218 : Site_0,  _S219 : u32)
{
    var _S220 : bool;
    if(Site_is_first_0(_S218))
    {
        _S220 = _S219 > u32(0);
    }
    else
    {
        _S220 = false;
    }
    if(_S220)
    {
        _S220 = ((((*_S217).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S220 = false;
    }
    if(_S220)
    {
        report_fault_4(_S218.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    var _S221 : bool;
    var _S222 : df_0;
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S223 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S224 : u32 = block_count_0(&(_S223));
        if(block_2 < _S224)
        {
        }
        else
        {
            break;
        }
        var _S225 : u32 = invocation_3.x;
        var _S226 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S227 : Site_0 = site_of_0(&(_S226), block_2, _S225);
        var _S228 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S229 : Point_0 = point_of_1(&(_S228), _S227, entryPointParams_1.p_1.y_offset_0, entryPointParams_1.p_1.y_stride_0);
        var _S230 : Row_0 = row_of_3(_S227, entryPointParams_1.p_1.cotangent_offset_0, entryPointParams_1.p_1.cotangent_stride_0);
        var _S231 : u32;
        if(_S227.active_0)
        {
            _S231 = entryPointParams_1.p_1.points_0;
        }
        else
        {
            _S231 = u32(0);
        }
        var _S232 : u32 = _S227.row_0 * entryPointParams_1.p_1.points_0;
        var _S233 : df_0 = wide_0(0.0f);
        var sums_5 : array<df_0, i32(2)>;
        sums_5[i32(0)] = _S233;
        sums_5[i32(1)] = _S233;
        var k_15 : u32 = _S227.lane_0;
        for(;;)
        {
            if(k_15 < _S231)
            {
            }
            else
            {
                break;
            }
            var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S235 : df_0 = matrix_row_times_0(&(_S234), _S227, k_15, _S229.row_1);
            sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_1(_S235, _S235));
            var _S236 : df_0 = sums_5[i32(1)];
            var _S237 : f32 = entryPointParams_cotangent_1[_S230.base_0 + k_15];
            if((_S230.scale_1.hi_0) == 1.0f)
            {
                _S221 = (_S230.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S221 = false;
            }
            if(_S221)
            {
                _S222 = wide_0(_S237);
            }
            else
            {
                _S222 = x2A_0(_S230.scale_1, _S237);
            }
            sums_5[i32(1)] = x2B_0(_S236, x2A_1(_S235, _S222));
            entryPointParams_image_bar_0[_S232 + k_15] = _S235.hi_0 + _S235.lo_0;
            k_15 = k_15 + entryPointParams_1.p_1.lanes_0;
        }
        join_2(entryPointParams_1.p_1.lanes_0, _S227, &(sums_5));
        var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S239 : df_0 = c_of_0(&(_S238));
        var _S240 : Scale_0 = mobius_matvec_parts_0(_S239, _S229.square_1, _S229.gap_1, sums_5[i32(0)]);
        var _S241 : df_0 = twice_0(x2A_1(sums_5[i32(1)], _S240.factor_2.partial_0[i32(1)]));
        var _S242 : df_0 = twice_0(x2A_1(sums_5[i32(1)], _S240.factor_2.partial_0[i32(0)]));
        var k_16 : u32 = _S227.lane_0;
        for(;;)
        {
            if(k_16 < _S231)
            {
            }
            else
            {
                break;
            }
            var _S243 : f32 = entryPointParams_cotangent_1[_S230.base_0 + k_16];
            if((_S230.scale_1.hi_0) == 1.0f)
            {
                _S221 = (_S230.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S221 = false;
            }
            if(_S221)
            {
                _S222 = wide_0(_S243);
            }
            else
            {
                _S222 = x2A_0(_S230.scale_1, _S243);
            }
            var _S244 : u32 = _S232 + k_16;
            var _S245 : df_0 = x2B_0(x2A_1(_S240.factor_2.value_0, _S222), x2A_0(_S241, entryPointParams_image_bar_0[_S244]));
            entryPointParams_image_bar_0[_S244] = _S245.hi_0 + _S245.lo_0;
            k_16 = k_16 + entryPointParams_1.p_1.lanes_0;
        }
        var i_5 : u32 = _S227.lane_0;
        for(;;)
        {
            if(i_5 < (_S227.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S246 : f32 = entryPointParams_point_1[_S229.row_1.base_0 + i_5];
            if((_S229.row_1.scale_1.hi_0) == 1.0f)
            {
                _S221 = (_S229.row_1.scale_1.lo_0) == 0.0f;
            }
            else
            {
                _S221 = false;
            }
            if(_S221)
            {
                _S222 = wide_0(_S246);
            }
            else
            {
                _S222 = x2A_0(_S229.row_1.scale_1, _S246);
            }
            var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S247), _S227, i_5, _S222);
            var _S248 : df_0 = x2A_1(_S242, _S222);
            var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
            put_2(&(_S249), _S227, i_5, _S248);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S250), _S227, _S229.clipped_0);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_point_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var _S251 : u32 = entryPointParams_2.p_2.rows_0 * entryPointParams_2.p_2.columns_0;
    var index_2 : u32 = group_2.x * u32(64) + invocation_4.x;
    for(;;)
    {
        if(index_2 < _S251)
        {
        }
        else
        {
            break;
        }
        var _S252 : u32 = index_2 / entryPointParams_2.p_2.columns_0;
        var _S253 : u32 = index_2 % entryPointParams_2.p_2.columns_0;
        var sum_1 : df_0 = wide_0(entryPointParams_point_bar_2[_S252 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S253]);
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
            var _S254 : df_0 = x2B_0(sum_1, two_product_0(entryPointParams_image_bar_1[_S252 * entryPointParams_2.p_2.points_0 + k_17], entryPointParams_matrix_1[entryPointParams_2.p_2.x_offset_0 + k_17 * entryPointParams_2.p_2.x_stride_0 + _S253]));
            var _S255 : u32 = k_17 + u32(1);
            sum_1 = _S254;
            k_17 = _S255;
        }
        entryPointParams_point_bar_2[_S252 * entryPointParams_2.p_2.out_stride_0 + entryPointParams_2.p_2.out_column_0 + _S253] = sum_1.hi_0 + sum_1.lo_0;
        index_2 = index_2 + entryPointParams_2.p_2.groups_0 * u32(64);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mobius_matvec_matrix_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var _S256 : u32 = entryPointParams_3.p_3.points_0 * entryPointParams_3.p_3.columns_0;
    var index_3 : u32 = group_3.x * u32(64) + invocation_5.x;
    for(;;)
    {
        if(index_3 < _S256)
        {
        }
        else
        {
            break;
        }
        var _S257 : u32 = index_3 / entryPointParams_3.p_3.columns_0;
        var _S258 : u32 = index_3 % entryPointParams_3.p_3.columns_0;
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
            var _S259 : df_0 = x2B_0(sum_2, two_product_0(entryPointParams_image_bar_2[row_6 * entryPointParams_3.p_3.points_0 + _S257], entryPointParams_settled_1[row_6 * entryPointParams_3.p_3.out_stride_0 + entryPointParams_3.p_3.out_column_0 + _S258]));
            var _S260 : u32 = row_6 + u32(1);
            sum_2 = _S259;
            row_6 = _S260;
        }
        entryPointParams_matrix_bar_0[index_3] = sum_2.hi_0 + sum_2.lo_0;
        index_3 = index_3 + entryPointParams_3.p_3.groups_0 * u32(64);
    }
    return;
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
    var _S261 : Dual_1 = variable_0(gap_x_value_0, i32(0));
    var _S262 : Dual_1 = variable_0(gap_y_value_0, i32(1));
    var _S263 : Dual_1 = times_0(variable_0(sums_6.gap_sq_0, i32(2)), c_3);
    var _S264 : Dual_1 = variable_0(sums_6.x_dot_w_0, i32(3));
    var _S265 : Dual_1 = variable_0(sums_6.gap_dot_w_0, i32(4));
    var _S266 : df_0 = wide_0(-1.0f);
    var _S267 : Dual_1 = times_0(add_0(mul_0(add_0(_S262, _S263), _S264), mul_0(plus_1(times_0(_S261, _S266), 1.0f), _S265)), _S266);
    var _S268 : Dual_1 = sub_0(mul_0(_S261, _S265), mul_0(_S263, _S264));
    var _S269 : Dual_1 = div_0(constant_0(twice_0(c_3)), add_0(_S263, mul_0(_S261, _S262)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S269, _S267);
    turn_0.along_x_0 = mul_0(_S269, _S268);
    return turn_0;
}

fn transport_turn_0( c_4 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_7 : TurnSums_0) -> Turn_0
{
    var _S270 : Turn_0 = turn_of_0(c_4, gap_x_0, gap_y_0, sums_7);
    var _S271 : Dual_1 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_1 : Turn_0;
    both_1.on_w_0 = _S271;
    both_1.along_gap_0 = mul_0(_S271, _S270.along_gap_0);
    both_1.along_x_0 = mul_0(_S271, _S270.along_x_0);
    return both_1;
}

fn row_of_4( _S272 : Site_0,  _S273 : u32,  _S274 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S273 + _S272.row_0 * _S274;
    row_7.scale_1 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_2( _S275 : Row_0,  _S276 : u32) -> f32
{
    return entryPointParams_u_0[_S275.base_0 + _S276];
}

fn report_fault_5( _S277 : u32)
{
    var _S278 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S277);
    return;
}

fn squares_of_2( _S279 : ptr<function, Ball_std140_0>,  _S280 : Site_0,  _S281 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S280.lane_0;
    for(;;)
    {
        if(i_6 < (_S280.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S282 : f32 = Row_raw_2(_S281, i_6);
        if(is_bad_0(_S282))
        {
            report_fault_5(_S280.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S282));
        i_6 = i_6 + (*_S279).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S279).lanes_0, _S280);
    return squares_3;
}

fn point_of_2( _S283 : ptr<function, Ball_std140_0>,  _S284 : Site_0,  _S285 : u32,  _S286 : u32) -> Point_0
{
    var point_2 : Point_0;
    var _S287 : Row_0 = row_of_4(_S284, _S285, _S286);
    point_2.row_1 = _S287;
    var _S288 : Squares_0 = squares_of_2(&((*_S283)), _S284, _S287);
    point_2.length_0 = Squares_length_0(_S288);
    var _S289 : df_0 = Squares_total_0(_S288);
    point_2.square_1 = _S289;
    var _S290 : df_0 = c_of_0(&((*_S283)));
    var _S291 : df_0 = x2A_1(_S290, _S289);
    var _S292 : f32 = Squares_unit_0(_S288);
    var _S293 : bool;
    if(_S292 != 1.0f)
    {
        _S293 = true;
    }
    else
    {
        var _S294 : df_0 = rim_limit_0(&((*_S283)));
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
    point_2.clipped_0 = _S296;
    if(_S296 != u32(0))
    {
        var _S297 : df_0 = rim_norm_0(&((*_S283)));
        var _S298 : df_0 = root_c_of_0(&((*_S283)));
        point_2.row_1.scale_1 = scaled_0(_0(_S297, x2A_1(_S298, point_2.length_0)), _S292);
        point_2.length_0 = _0(_S297, _S298);
        point_2.square_1 = _0(x2A_1(_S297, _S297), _S290);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S297, _S297));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S291);
    }
    return point_2;
}

fn row_of_5( _S299 : Site_0,  _S300 : u32,  _S301 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S300 + _S299.row_0 * _S301;
    row_8.scale_1 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_3( _S302 : Row_0,  _S303 : u32) -> f32
{
    return entryPointParams_v_0[_S302.base_0 + _S303];
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

fn point_of_3( _S308 : ptr<function, Ball_std140_0>,  _S309 : Site_0,  _S310 : u32,  _S311 : u32) -> Point_0
{
    var point_3 : Point_0;
    var _S312 : Row_0 = row_of_5(_S309, _S310, _S311);
    point_3.row_1 = _S312;
    var _S313 : Squares_0 = squares_of_3(&((*_S308)), _S309, _S312);
    point_3.length_0 = Squares_length_0(_S313);
    var _S314 : df_0 = Squares_total_0(_S313);
    point_3.square_1 = _S314;
    var _S315 : df_0 = c_of_0(&((*_S308)));
    var _S316 : df_0 = x2A_1(_S315, _S314);
    var _S317 : f32 = Squares_unit_0(_S313);
    var _S318 : bool;
    if(_S317 != 1.0f)
    {
        _S318 = true;
    }
    else
    {
        var _S319 : df_0 = rim_limit_0(&((*_S308)));
        _S318 = less_0(_S319, _S316);
    }
    var _S320 : i32;
    if(_S318)
    {
        _S320 = i32(1);
    }
    else
    {
        _S320 = i32(0);
    }
    var _S321 : u32 = u32(_S320);
    point_3.clipped_0 = _S321;
    if(_S321 != u32(0))
    {
        var _S322 : df_0 = rim_norm_0(&((*_S308)));
        var _S323 : df_0 = root_c_of_0(&((*_S308)));
        point_3.row_1.scale_1 = scaled_0(_0(_S322, x2A_1(_S323, point_3.length_0)), _S317);
        point_3.length_0 = _0(_S322, _S323);
        point_3.square_1 = _0(x2A_1(_S322, _S322), _S315);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S322, _S322));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S316);
    }
    return point_3;
}

fn row_of_6( _S324 : Site_0,  _S325 : u32,  _S326 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S325 + _S324.row_0 * _S326;
    row_9.scale_1 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_4( _S327 : Row_0,  _S328 : u32) -> f32
{
    return entryPointParams_w_0[_S327.base_0 + _S328];
}

fn squares_of_4( _S329 : ptr<function, Ball_std140_0>,  _S330 : Site_0,  _S331 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S330.lane_0;
    for(;;)
    {
        if(i_8 < (_S330.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S332 : f32 = Row_raw_4(_S331, i_8);
        if(is_bad_0(_S332))
        {
            report_fault_5(_S330.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S332));
        i_8 = i_8 + (*_S329).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S329).lanes_0, _S330);
    return squares_5;
}

fn point_of_4( _S333 : ptr<function, Ball_std140_0>,  _S334 : Site_0,  _S335 : u32,  _S336 : u32) -> Point_0
{
    var point_4 : Point_0;
    var _S337 : Row_0 = row_of_6(_S334, _S335, _S336);
    point_4.row_1 = _S337;
    var _S338 : Squares_0 = squares_of_4(&((*_S333)), _S334, _S337);
    point_4.length_0 = Squares_length_0(_S338);
    var _S339 : df_0 = Squares_total_0(_S338);
    point_4.square_1 = _S339;
    var _S340 : df_0 = c_of_0(&((*_S333)));
    var _S341 : df_0 = x2A_1(_S340, _S339);
    var _S342 : f32 = Squares_unit_0(_S338);
    var _S343 : bool;
    if(_S342 != 1.0f)
    {
        _S343 = true;
    }
    else
    {
        var _S344 : df_0 = rim_limit_0(&((*_S333)));
        _S343 = less_0(_S344, _S341);
    }
    var _S345 : i32;
    if(_S343)
    {
        _S345 = i32(1);
    }
    else
    {
        _S345 = i32(0);
    }
    var _S346 : u32 = u32(_S345);
    point_4.clipped_0 = _S346;
    if(_S346 != u32(0))
    {
        var _S347 : df_0 = rim_norm_0(&((*_S333)));
        var _S348 : df_0 = root_c_of_0(&((*_S333)));
        point_4.row_1.scale_1 = scaled_0(_0(_S347, x2A_1(_S348, point_4.length_0)), _S342);
        point_4.length_0 = _0(_S347, _S348);
        point_4.square_1 = _0(x2A_1(_S347, _S347), _S340);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S347, _S347));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S341);
    }
    return point_4;
}

fn row_of_7( _S349 : Site_0,  _S350 : u32,  _S351 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S350 + _S349.row_0 * _S351;
    row_10.scale_1 = wide_0(1.0f);
    return row_10;
}

fn put_3( _S352 : ptr<function, Ball_std140_0>,  _S353 : Site_0,  _S354 : u32,  _S355 : df_0)
{
    entryPointParams_v_bar_0[_S353.row_0 * (*_S352).out_stride_0 + (*_S352).out_column_0 + _S354] = nearest_0(_S355);
    return;
}

fn put_bar_1( _S356 : ptr<function, Ball_std140_0>,  _S357 : Site_0,  _S358 : u32,  _S359 : u32,  _S360 : df_0)
{
    if(((((*_S356).flags_0) & (((u32(2) << (_S358)))))) == u32(0))
    {
        put_3(&((*_S356)), _S357, _S359, _S360);
    }
    return;
}

fn put_4( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : u32,  _S364 : df_0)
{
    entryPointParams_u_bar_0[_S362.row_0 * (*_S361).out_stride_0 + (*_S361).out_column_0 + _S363] = nearest_0(_S364);
    return;
}

fn put_bar_2( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : u32,  _S368 : u32,  _S369 : df_0)
{
    if(((((*_S365).flags_0) & (((u32(2) << (_S367)))))) == u32(0))
    {
        put_4(&((*_S365)), _S366, _S368, _S369);
    }
    return;
}

fn put_5( _S370 : ptr<function, Ball_std140_0>,  _S371 : Site_0,  _S372 : u32,  _S373 : df_0)
{
    entryPointParams_w_bar_0[_S371.row_0 * (*_S370).out_stride_0 + (*_S370).out_column_0 + _S372] = nearest_0(_S373);
    return;
}

fn put_bar_3( _S374 : ptr<function, Ball_std140_0>,  _S375 : Site_0,  _S376 : u32,  _S377 : u32,  _S378 : df_0)
{
    if(((((*_S374).flags_0) & (((u32(2) << (_S376)))))) == u32(0))
    {
        put_5(&((*_S374)), _S375, _S377, _S378);
    }
    return;
}

fn put_turn_0( _S379 : u32,  _S380 : u32,  _S381 : ptr<function, Ball_std140_0>,  _S382 : Site_0,  _S383 : Point_0,  _S384 : f32,  _S385 : Point_0,  _S386 : Row_0,  _S387 : Row_0,  _S388 : bool)
{
    var _S389 : u32;
    var _S390 : bool;
    var _S391 : bool;
    var _S392 : bool;
    var _S393 : bool;
    var _S394 : df_0;
    var _S395 : df_0;
    var _S396 : df_0;
    var _S397 : df_0;
    var _S398 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(6)>;
    sums_8[i32(0)] = _S398;
    sums_8[i32(1)] = _S398;
    sums_8[i32(2)] = _S398;
    sums_8[i32(3)] = _S398;
    sums_8[i32(4)] = _S398;
    sums_8[i32(5)] = _S398;
    var i_9 : u32 = _S382.lane_0;
    for(;;)
    {
        _S389 = _S382.columns_1;
        if(i_9 < (_S382.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S399 : f32 = entryPointParams_v_0[_S383.row_1.base_0 + i_9];
        if((_S383.row_1.scale_1.hi_0) == 1.0f)
        {
            _S390 = (_S383.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S390 = false;
        }
        if(_S390)
        {
            _S394 = wide_0(_S399);
        }
        else
        {
            _S394 = x2A_0(_S383.row_1.scale_1, _S399);
        }
        var _S400 : df_0 = x2A_0(_S394, _S384);
        var _S401 : f32 = entryPointParams_u_0[_S385.row_1.base_0 + i_9];
        if((_S385.row_1.scale_1.hi_0) == 1.0f)
        {
            _S391 = (_S385.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S391 = false;
        }
        if(_S391)
        {
            _S395 = wide_0(_S401);
        }
        else
        {
            _S395 = x2A_0(_S385.row_1.scale_1, _S401);
        }
        var _S402 : df_0 = x2D_0(_S395, _S400);
        var _S403 : f32 = entryPointParams_w_0[_S386.base_0 + i_9];
        if((_S386.scale_1.hi_0) == 1.0f)
        {
            _S392 = (_S386.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S392 = false;
        }
        if(_S392)
        {
            _S396 = wide_0(_S403);
        }
        else
        {
            _S396 = x2A_0(_S386.scale_1, _S403);
        }
        var _S404 : f32 = entryPointParams_cotangent_2[_S387.base_0 + i_9];
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
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_1(_S402, _S402));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_1(_S400, _S396));
        sums_8[i32(2)] = x2B_0(sums_8[i32(2)], x2A_1(_S402, _S396));
        sums_8[i32(3)] = x2B_0(sums_8[i32(3)], x2A_1(_S397, _S396));
        sums_8[i32(4)] = x2B_0(sums_8[i32(4)], x2A_1(_S397, _S402));
        sums_8[i32(5)] = x2B_0(sums_8[i32(5)], x2A_1(_S397, _S400));
        i_9 = i_9 + (*_S381).lanes_0;
    }
    var _S405 : u32 = (*_S381).lanes_0;
    join_0((*_S381).lanes_0, _S382, &(sums_8));
    var of_turn_0 : TurnSums_0;
    of_turn_0.gap_sq_0 = sums_8[i32(0)];
    of_turn_0.x_dot_w_0 = sums_8[i32(1)];
    of_turn_0.gap_dot_w_0 = sums_8[i32(2)];
    var _S406 : df_0 = c_of_0(&((*_S381)));
    var turn_1 : Turn_0;
    if(_S388)
    {
        turn_1 = transport_turn_0(_S406, _S383.gap_1, _S385.gap_1, of_turn_0);
    }
    else
    {
        turn_1 = turn_of_0(_S406, _S383.gap_1, _S385.gap_1, of_turn_0);
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
    var _S407 : df_0 = twice_0(x2A_1(_S406, slope_4[i32(0)]));
    var _S408 : df_0 = twice_0(x2A_1(_S406, slope_4[i32(1)]));
    var _S409 : df_0 = twice_0(slope_4[i32(2)]);
    i_9 = _S382.lane_0;
    for(;;)
    {
        if(i_9 < _S389)
        {
        }
        else
        {
            break;
        }
        var _S410 : f32 = entryPointParams_v_0[_S383.row_1.base_0 + i_9];
        if((_S383.row_1.scale_1.hi_0) == 1.0f)
        {
            _S390 = (_S383.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S390 = false;
        }
        if(_S390)
        {
            _S394 = wide_0(_S410);
        }
        else
        {
            _S394 = x2A_0(_S383.row_1.scale_1, _S410);
        }
        var _S411 : df_0 = x2A_0(_S394, _S384);
        var _S412 : f32 = entryPointParams_u_0[_S385.row_1.base_0 + i_9];
        if((_S385.row_1.scale_1.hi_0) == 1.0f)
        {
            _S391 = (_S385.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S391 = false;
        }
        if(_S391)
        {
            _S395 = wide_0(_S412);
        }
        else
        {
            _S395 = x2A_0(_S385.row_1.scale_1, _S412);
        }
        var _S413 : df_0 = x2D_0(_S395, _S411);
        var _S414 : f32 = entryPointParams_w_0[_S386.base_0 + i_9];
        if((_S386.scale_1.hi_0) == 1.0f)
        {
            _S392 = (_S386.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S392 = false;
        }
        if(_S392)
        {
            _S396 = wide_0(_S414);
        }
        else
        {
            _S396 = x2A_0(_S386.scale_1, _S414);
        }
        var _S415 : f32 = entryPointParams_cotangent_2[_S387.base_0 + i_9];
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
        var _S416 : df_0 = x2B_0(x2B_0(x2A_1(turn_1.along_gap_0.value_0, _S397), x2A_1(_S409, _S413)), x2A_1(slope_4[i32(4)], _S396));
        put_bar_1(&((*_S381)), _S382, _S379, i_9, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_1.along_x_0.value_0, _S397), x2A_1(_S407, _S411)), x2A_1(slope_4[i32(3)], _S396)), _S416), _S384));
        put_bar_2(&((*_S381)), _S382, _S380, i_9, x2D_0(_S416, x2A_1(_S408, _S395)));
        put_bar_3(&((*_S381)), _S382, u32(2), i_9, x2B_0(x2B_0(x2A_1(turn_1.on_w_0.value_0, _S397), x2A_1(slope_4[i32(3)], _S411)), x2A_1(slope_4[i32(4)], _S413)));
        i_9 = i_9 + _S405;
    }
    return;
}

fn report_fault_6( _S417 : u32)
{
    var _S418 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S417);
    return;
}

fn refuse_clipped_2( _S419 : ptr<function, Ball_std140_0>,  _S420 : Site_0,  _S421 : u32)
{
    var _S422 : bool;
    if(Site_is_first_0(_S420))
    {
        _S422 = _S421 > u32(0);
    }
    else
    {
        _S422 = false;
    }
    if(_S422)
    {
        _S422 = ((((*_S419).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S422 = false;
    }
    if(_S422)
    {
        report_fault_6(_S420.row_0);
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
        var _S423 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S424 : u32 = block_count_0(&(_S423));
        if(block_3 < _S424)
        {
        }
        else
        {
            break;
        }
        var _S425 : u32 = invocation_6.x;
        var _S426 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S427 : Site_0 = site_of_0(&(_S426), block_3, _S425);
        var _S428 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S429 : Point_0 = point_of_2(&(_S428), _S427, entryPointParams_4.p_4.x_offset_0, entryPointParams_4.p_4.x_stride_0);
        var _S430 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S431 : Point_0 = point_of_3(&(_S430), _S427, entryPointParams_4.p_4.y_offset_0, entryPointParams_4.p_4.y_stride_0);
        var _S432 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S433 : Point_0 = point_of_4(&(_S432), _S427, entryPointParams_4.p_4.z_offset_0, entryPointParams_4.p_4.z_stride_0);
        var _S434 : Row_0 = row_of_7(_S427, entryPointParams_4.p_4.cotangent_offset_0, entryPointParams_4.p_4.cotangent_stride_0);
        var _S435 : Ball_std140_0 = entryPointParams_4.p_4;
        put_turn_0(u32(1), u32(0), &(_S435), _S427, _S431, -1.0f, _S429, _S433.row_1, _S434, false);
        var _S436 : u32 = _S431.clipped_0 + _S429.clipped_0 + _S433.clipped_0;
        var _S437 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_2(&(_S437), _S427, _S436);
        block_3 = block_3 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_8( _S438 : Site_0,  _S439 : u32,  _S440 : u32) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S439 + _S438.row_0 * _S440;
    row_11.scale_1 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_5( _S441 : Row_0,  _S442 : u32) -> f32
{
    return entryPointParams_source_0[_S441.base_0 + _S442];
}

fn report_fault_7( _S443 : u32)
{
    var _S444 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S443);
    return;
}

fn squares_of_5( _S445 : ptr<function, Ball_std140_0>,  _S446 : Site_0,  _S447 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S446.lane_0;
    for(;;)
    {
        if(i_10 < (_S446.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S448 : f32 = Row_raw_5(_S447, i_10);
        if(is_bad_0(_S448))
        {
            report_fault_7(_S446.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S448));
        i_10 = i_10 + (*_S445).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S445).lanes_0, _S446);
    return squares_6;
}

fn point_of_5( _S449 : ptr<function, Ball_std140_0>,  _S450 : Site_0,  _S451 : u32,  _S452 : u32) -> Point_0
{
    var point_5 : Point_0;
    var _S453 : Row_0 = row_of_8(_S450, _S451, _S452);
    point_5.row_1 = _S453;
    var _S454 : Squares_0 = squares_of_5(&((*_S449)), _S450, _S453);
    point_5.length_0 = Squares_length_0(_S454);
    var _S455 : df_0 = Squares_total_0(_S454);
    point_5.square_1 = _S455;
    var _S456 : df_0 = c_of_0(&((*_S449)));
    var _S457 : df_0 = x2A_1(_S456, _S455);
    var _S458 : f32 = Squares_unit_0(_S454);
    var _S459 : bool;
    if(_S458 != 1.0f)
    {
        _S459 = true;
    }
    else
    {
        var _S460 : df_0 = rim_limit_0(&((*_S449)));
        _S459 = less_0(_S460, _S457);
    }
    var _S461 : i32;
    if(_S459)
    {
        _S461 = i32(1);
    }
    else
    {
        _S461 = i32(0);
    }
    var _S462 : u32 = u32(_S461);
    point_5.clipped_0 = _S462;
    if(_S462 != u32(0))
    {
        var _S463 : df_0 = rim_norm_0(&((*_S449)));
        var _S464 : df_0 = root_c_of_0(&((*_S449)));
        point_5.row_1.scale_1 = scaled_0(_0(_S463, x2A_1(_S464, point_5.length_0)), _S458);
        point_5.length_0 = _0(_S463, _S464);
        point_5.square_1 = _0(x2A_1(_S463, _S463), _S456);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_1(_S463, _S463));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S457);
    }
    return point_5;
}

fn row_of_9( _S465 : Site_0,  _S466 : u32,  _S467 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S466 + _S465.row_0 * _S467;
    row_12.scale_1 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_6( _S468 : Row_0,  _S469 : u32) -> f32
{
    return entryPointParams_target_0[_S468.base_0 + _S469];
}

fn squares_of_6( _S470 : ptr<function, Ball_std140_0>,  _S471 : Site_0,  _S472 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S471.lane_0;
    for(;;)
    {
        if(i_11 < (_S471.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S473 : f32 = Row_raw_6(_S472, i_11);
        if(is_bad_0(_S473))
        {
            report_fault_7(_S471.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S473));
        i_11 = i_11 + (*_S470).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S470).lanes_0, _S471);
    return squares_7;
}

fn point_of_6( _S474 : ptr<function, Ball_std140_0>,  _S475 : Site_0,  _S476 : u32,  _S477 : u32) -> Point_0
{
    var point_6 : Point_0;
    var _S478 : Row_0 = row_of_9(_S475, _S476, _S477);
    point_6.row_1 = _S478;
    var _S479 : Squares_0 = squares_of_6(&((*_S474)), _S475, _S478);
    point_6.length_0 = Squares_length_0(_S479);
    var _S480 : df_0 = Squares_total_0(_S479);
    point_6.square_1 = _S480;
    var _S481 : df_0 = c_of_0(&((*_S474)));
    var _S482 : df_0 = x2A_1(_S481, _S480);
    var _S483 : f32 = Squares_unit_0(_S479);
    var _S484 : bool;
    if(_S483 != 1.0f)
    {
        _S484 = true;
    }
    else
    {
        var _S485 : df_0 = rim_limit_0(&((*_S474)));
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
        var _S488 : df_0 = rim_norm_0(&((*_S474)));
        var _S489 : df_0 = root_c_of_0(&((*_S474)));
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

fn row_of_10( _S490 : Site_0,  _S491 : u32,  _S492 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S491 + _S490.row_0 * _S492;
    row_13.scale_1 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_7( _S493 : Row_0,  _S494 : u32) -> f32
{
    return entryPointParams_tangent_0[_S493.base_0 + _S494];
}

fn report_fault_8( _S495 : u32)
{
    var _S496 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S495);
    return;
}

fn vector_of_0( _S497 : ptr<function, Ball_std140_0>,  _S498 : Site_0,  _S499 : u32,  _S500 : u32) -> Row_0
{
    var _S501 : Row_0 = row_of_10(_S498, _S499, _S500);
    var i_12 : u32 = _S498.lane_0;
    for(;;)
    {
        if(i_12 < (_S498.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S501, i_12)))
        {
            report_fault_8(_S498.row_0);
        }
        i_12 = i_12 + (*_S497).lanes_0;
    }
    return _S501;
}

fn row_of_11( _S502 : Site_0,  _S503 : u32,  _S504 : u32) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S503 + _S502.row_0 * _S504;
    row_14.scale_1 = wide_0(1.0f);
    return row_14;
}

fn put_6( _S505 : ptr<function, Ball_std140_0>,  _S506 : Site_0,  _S507 : u32,  _S508 : df_0)
{
    entryPointParams_source_bar_0[_S506.row_0 * (*_S505).out_stride_0 + (*_S505).out_column_0 + _S507] = nearest_0(_S508);
    return;
}

fn put_bar_4( _S509 : ptr<function, Ball_std140_0>,  _S510 : Site_0,  _S511 : u32,  _S512 : u32,  _S513 : df_0)
{
    if(((((*_S509).flags_0) & (((u32(2) << (_S511)))))) == u32(0))
    {
        put_6(&((*_S509)), _S510, _S512, _S513);
    }
    return;
}

fn put_7( _S514 : ptr<function, Ball_std140_0>,  _S515 : Site_0,  _S516 : u32,  _S517 : df_0)
{
    entryPointParams_target_bar_0[_S515.row_0 * (*_S514).out_stride_0 + (*_S514).out_column_0 + _S516] = nearest_0(_S517);
    return;
}

fn put_bar_5( _S518 : ptr<function, Ball_std140_0>,  _S519 : Site_0,  _S520 : u32,  _S521 : u32,  _S522 : df_0)
{
    if(((((*_S518).flags_0) & (((u32(2) << (_S520)))))) == u32(0))
    {
        put_7(&((*_S518)), _S519, _S521, _S522);
    }
    return;
}

fn put_8( _S523 : ptr<function, Ball_std140_0>,  _S524 : Site_0,  _S525 : u32,  _S526 : df_0)
{
    entryPointParams_tangent_bar_0[_S524.row_0 * (*_S523).out_stride_0 + (*_S523).out_column_0 + _S525] = nearest_0(_S526);
    return;
}

fn put_bar_6( _S527 : ptr<function, Ball_std140_0>,  _S528 : Site_0,  _S529 : u32,  _S530 : u32,  _S531 : df_0)
{
    if(((((*_S527).flags_0) & (((u32(2) << (_S529)))))) == u32(0))
    {
        put_8(&((*_S527)), _S528, _S530, _S531);
    }
    return;
}

fn put_turn_1( _S532 : u32,  _S533 : u32,  _S534 : ptr<function, Ball_std140_0>,  _S535 : Site_0,  _S536 : Point_0,  _S537 : f32,  _S538 : Point_0,  _S539 : Row_0,  _S540 : Row_0,  _S541 : bool)
{
    var _S542 : u32;
    var _S543 : bool;
    var _S544 : bool;
    var _S545 : bool;
    var _S546 : bool;
    var _S547 : df_0;
    var _S548 : df_0;
    var _S549 : df_0;
    var _S550 : df_0;
    var _S551 : df_0 = wide_0(0.0f);
    var sums_9 : array<df_0, i32(6)>;
    sums_9[i32(0)] = _S551;
    sums_9[i32(1)] = _S551;
    sums_9[i32(2)] = _S551;
    sums_9[i32(3)] = _S551;
    sums_9[i32(4)] = _S551;
    sums_9[i32(5)] = _S551;
    var i_13 : u32 = _S535.lane_0;
    for(;;)
    {
        _S542 = _S535.columns_1;
        if(i_13 < (_S535.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S552 : f32 = entryPointParams_source_0[_S536.row_1.base_0 + i_13];
        if((_S536.row_1.scale_1.hi_0) == 1.0f)
        {
            _S543 = (_S536.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S543 = false;
        }
        if(_S543)
        {
            _S547 = wide_0(_S552);
        }
        else
        {
            _S547 = x2A_0(_S536.row_1.scale_1, _S552);
        }
        var _S553 : df_0 = x2A_0(_S547, _S537);
        var _S554 : f32 = entryPointParams_target_0[_S538.row_1.base_0 + i_13];
        if((_S538.row_1.scale_1.hi_0) == 1.0f)
        {
            _S544 = (_S538.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S544 = false;
        }
        if(_S544)
        {
            _S548 = wide_0(_S554);
        }
        else
        {
            _S548 = x2A_0(_S538.row_1.scale_1, _S554);
        }
        var _S555 : df_0 = x2D_0(_S548, _S553);
        var _S556 : f32 = entryPointParams_tangent_0[_S539.base_0 + i_13];
        if((_S539.scale_1.hi_0) == 1.0f)
        {
            _S545 = (_S539.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S545 = false;
        }
        if(_S545)
        {
            _S549 = wide_0(_S556);
        }
        else
        {
            _S549 = x2A_0(_S539.scale_1, _S556);
        }
        var _S557 : f32 = entryPointParams_cotangent_3[_S540.base_0 + i_13];
        if((_S540.scale_1.hi_0) == 1.0f)
        {
            _S546 = (_S540.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S546 = false;
        }
        if(_S546)
        {
            _S550 = wide_0(_S557);
        }
        else
        {
            _S550 = x2A_0(_S540.scale_1, _S557);
        }
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_1(_S555, _S555));
        sums_9[i32(1)] = x2B_0(sums_9[i32(1)], x2A_1(_S553, _S549));
        sums_9[i32(2)] = x2B_0(sums_9[i32(2)], x2A_1(_S555, _S549));
        sums_9[i32(3)] = x2B_0(sums_9[i32(3)], x2A_1(_S550, _S549));
        sums_9[i32(4)] = x2B_0(sums_9[i32(4)], x2A_1(_S550, _S555));
        sums_9[i32(5)] = x2B_0(sums_9[i32(5)], x2A_1(_S550, _S553));
        i_13 = i_13 + (*_S534).lanes_0;
    }
    var _S558 : u32 = (*_S534).lanes_0;
    join_0((*_S534).lanes_0, _S535, &(sums_9));
    var of_turn_1 : TurnSums_0;
    of_turn_1.gap_sq_0 = sums_9[i32(0)];
    of_turn_1.x_dot_w_0 = sums_9[i32(1)];
    of_turn_1.gap_dot_w_0 = sums_9[i32(2)];
    var _S559 : df_0 = c_of_0(&((*_S534)));
    var turn_2 : Turn_0;
    if(_S541)
    {
        turn_2 = transport_turn_0(_S559, _S536.gap_1, _S538.gap_1, of_turn_1);
    }
    else
    {
        turn_2 = turn_of_0(_S559, _S536.gap_1, _S538.gap_1, of_turn_1);
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
    var _S560 : df_0 = twice_0(x2A_1(_S559, slope_5[i32(0)]));
    var _S561 : df_0 = twice_0(x2A_1(_S559, slope_5[i32(1)]));
    var _S562 : df_0 = twice_0(slope_5[i32(2)]);
    i_13 = _S535.lane_0;
    for(;;)
    {
        if(i_13 < _S542)
        {
        }
        else
        {
            break;
        }
        var _S563 : f32 = entryPointParams_source_0[_S536.row_1.base_0 + i_13];
        if((_S536.row_1.scale_1.hi_0) == 1.0f)
        {
            _S543 = (_S536.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S543 = false;
        }
        if(_S543)
        {
            _S547 = wide_0(_S563);
        }
        else
        {
            _S547 = x2A_0(_S536.row_1.scale_1, _S563);
        }
        var _S564 : df_0 = x2A_0(_S547, _S537);
        var _S565 : f32 = entryPointParams_target_0[_S538.row_1.base_0 + i_13];
        if((_S538.row_1.scale_1.hi_0) == 1.0f)
        {
            _S544 = (_S538.row_1.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S544 = false;
        }
        if(_S544)
        {
            _S548 = wide_0(_S565);
        }
        else
        {
            _S548 = x2A_0(_S538.row_1.scale_1, _S565);
        }
        var _S566 : df_0 = x2D_0(_S548, _S564);
        var _S567 : f32 = entryPointParams_tangent_0[_S539.base_0 + i_13];
        if((_S539.scale_1.hi_0) == 1.0f)
        {
            _S545 = (_S539.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S545 = false;
        }
        if(_S545)
        {
            _S549 = wide_0(_S567);
        }
        else
        {
            _S549 = x2A_0(_S539.scale_1, _S567);
        }
        var _S568 : f32 = entryPointParams_cotangent_3[_S540.base_0 + i_13];
        if((_S540.scale_1.hi_0) == 1.0f)
        {
            _S546 = (_S540.scale_1.lo_0) == 0.0f;
        }
        else
        {
            _S546 = false;
        }
        if(_S546)
        {
            _S550 = wide_0(_S568);
        }
        else
        {
            _S550 = x2A_0(_S540.scale_1, _S568);
        }
        var _S569 : df_0 = x2B_0(x2B_0(x2A_1(turn_2.along_gap_0.value_0, _S550), x2A_1(_S562, _S566)), x2A_1(slope_5[i32(4)], _S549));
        put_bar_4(&((*_S534)), _S535, _S532, i_13, x2A_0(x2D_0(x2B_0(x2D_0(x2A_1(turn_2.along_x_0.value_0, _S550), x2A_1(_S560, _S564)), x2A_1(slope_5[i32(3)], _S549)), _S569), _S537));
        put_bar_5(&((*_S534)), _S535, _S533, i_13, x2D_0(_S569, x2A_1(_S561, _S548)));
        put_bar_6(&((*_S534)), _S535, u32(2), i_13, x2B_0(x2B_0(x2A_1(turn_2.on_w_0.value_0, _S550), x2A_1(slope_5[i32(3)], _S564)), x2A_1(slope_5[i32(4)], _S566)));
        i_13 = i_13 + _S558;
    }
    return;
}

fn refuse_clipped_3( _S570 : ptr<function, Ball_std140_0>,  _S571 : Site_0,  _S572 : u32)
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
        report_fault_8(_S571.row_0);
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
        var _S574 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S575 : u32 = block_count_0(&(_S574));
        if(block_4 < _S575)
        {
        }
        else
        {
            break;
        }
        var _S576 : u32 = invocation_7.x;
        var _S577 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S578 : Site_0 = site_of_0(&(_S577), block_4, _S576);
        var _S579 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S580 : Point_0 = point_of_5(&(_S579), _S578, entryPointParams_5.p_5.x_offset_0, entryPointParams_5.p_5.x_stride_0);
        var _S581 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S582 : Point_0 = point_of_6(&(_S581), _S578, entryPointParams_5.p_5.y_offset_0, entryPointParams_5.p_5.y_stride_0);
        var _S583 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S584 : Row_0 = vector_of_0(&(_S583), _S578, entryPointParams_5.p_5.z_offset_0, entryPointParams_5.p_5.z_stride_0);
        var _S585 : Row_0 = row_of_11(_S578, entryPointParams_5.p_5.cotangent_offset_0, entryPointParams_5.p_5.cotangent_stride_0);
        var _S586 : Ball_std140_0 = entryPointParams_5.p_5;
        put_turn_1(u32(0), u32(1), &(_S586), _S578, _S580, 1.0f, _S582, _S584, _S585, true);
        var _S587 : u32 = _S580.clipped_0 + _S582.clipped_0;
        var _S588 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_3(&(_S588), _S578, _S587);
        block_4 = block_4 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


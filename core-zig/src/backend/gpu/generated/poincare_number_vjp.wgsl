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
@binding(1) @group(0) var<storage, read> entryPointParams_left_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_right_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_left_bar_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_right_bar_0 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(8) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_left_bar_1 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_right_bar_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(15) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(19) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(20) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_u_bar_0 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_v_bar_0 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(28) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(29) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(30) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(31) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(35) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(36) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(37) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(42) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(43) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(44) @group(0) var<storage, read> entryPointParams_vector_0 : array<f32>;

@binding(45) @group(0) var<storage, read> entryPointParams_cotangent_6 : array<f32>;

@binding(46) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_vector_bar_0 : array<f32>;

@binding(48) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(49) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(50) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(51) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(52) @group(0) var<storage, read> entryPointParams_cotangent_7 : array<f32>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_point_bar_4 : array<f32>;

@binding(54) @group(0) var<storage, read_write> entryPointParams_gradient_bar_0 : array<f32>;

@binding(55) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

struct Dual_0
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(3)>,
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
        if(k_0 < i32(3))
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

struct Site_0
{
     row_0 : u32,
     lane_0 : u32,
     invocation_0 : u32,
     columns_1 : u32,
     active_0 : bool,
};

var<workgroup> parts_0 : array<vec2<f32>, i32(384)>;

fn two_sum_0( a_4 : f32,  b_3 : f32) -> df_0
{
    var _S8 : f32 = rounded_0(a_4 + b_3);
    var _S9 : f32 = rounded_0(_S8 - a_4);
    return pair_of_0(_S8, rounded_0(a_4 - rounded_0(_S8 - _S9)) + rounded_0(b_3 - _S9));
}

fn x2B_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S10 : df_0 = two_sum_0(a_5.hi_0, b_4.hi_0);
    var _S11 : df_0 = two_sum_0(a_5.lo_0, b_4.lo_0);
    var _S12 : df_0 = fast_two_sum_0(_S10.hi_0, rounded_0(_S10.lo_0 + _S11.hi_0));
    return fast_two_sum_0(_S12.hi_0, rounded_0(_S11.lo_0 + _S12.lo_0));
}

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_1) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_1].hi_0, (*sums_0)[k_1].lo_0);
        k_1 = k_1 + i32(1);
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
            k_1 = i32(0);
            for(;;)
            {
                if(k_1 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S13 : u32 = u32(k_1) * u32(64) + site_0.invocation_0;
                var _S14 : df_0 = x2B_0(pair_of_0(parts_0[_S13].x, parts_0[_S13].y), pair_of_0(parts_0[_S13 + reach_0].x, parts_0[_S13 + reach_0].y));
                parts_0[_S13] = vec2<f32>(_S14.hi_0, _S14.lo_0);
                k_1 = k_1 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_1 = i32(0);
    for(;;)
    {
        if(k_1 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_1] = pair_of_0(parts_0[u32(k_1) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_1) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_1 = k_1 + i32(1);
    }
    workgroupBarrier();
    return;
}

struct Sloped_0
{
     value_4 : df_0,
     slope_1 : df_0,
};

fn x2A_1( a_6 : df_0,  b_5 : f32) -> df_0
{
    var _S15 : df_0 = two_product_0(a_6.hi_0, b_5);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + rounded_0(a_6.lo_0 * b_5)));
}

fn x2B_1( a_7 : df_0,  b_6 : f32) -> df_0
{
    var _S16 : df_0 = two_sum_0(a_7.hi_0, b_6);
    return fast_two_sum_0(_S16.hi_0, rounded_0(_S16.lo_0 + a_7.lo_0));
}

fn scaled_0( a_8 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_8.hi_0 * power_0, a_8.lo_0 * power_0);
}

fn twice_0( a_9 : df_0) -> df_0
{
    return scaled_0(a_9, 2.0f);
}

fn sloped_0( value_5 : df_0,  slope_2 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_4 = value_5;
    both_0.slope_1 = slope_2;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn wide_0( value_6 : f32) -> df_0
{
    return pair_of_0(value_6, 0.0f);
}

fn neg_0( a_10 : df_0) -> df_0
{
    return pair_of_0(- a_10.hi_0, - a_10.lo_0);
}

fn x2D_0( a_11 : df_0,  b_7 : df_0) -> df_0
{
    return x2B_0(a_11, neg_0(b_7));
}

fn root_of_0( a_12 : df_0) -> df_0
{
    if(!((a_12.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S17 : f32 = sqrt(a_12.hi_0);
    return fast_two_sum_0(_S17, x2D_0(a_12, two_product_0(_S17, _S17)).hi_0 / (2.0f * _S17));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S18 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S19 : i32 = k_2 + i32(1);
        grown_0 = _S18;
        k_2 = _S19;
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
    var _S20 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S20)), 0.125f)), 1.0f), power_of_two_0(i32(_S20)));
}

fn x2D_1( a_13 : df_0,  b_8 : f32) -> df_0
{
    return x2B_1(a_13, - b_8);
}

fn half_of_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S21 : f32 = log(x_2.hi_0);
    var _S22 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S21))), 1.0f);
    return x2B_0(wide_0(_S21), x2D_0(_S22, half_of_0(x2A_0(_S22, _S22))));
}

fn asinh_of_0( t_1 : df_0,  root_0 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_0, root_of_0(x2B_1(t_1, 1.0f))));
}

fn quotient_of_0( a_15 : df_0,  b_9 : df_0) -> df_0
{
    var _S23 : f32 = a_15.hi_0 / b_9.hi_0;
    var _S24 : df_0 = x2D_0(a_15, x2A_1(b_9, _S23));
    var _S25 : f32 = _S24.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S23, _S25), x2D_0(_S24, x2A_1(b_9, _S25)).hi_0 / b_9.hi_0);
}

fn _0( a_16 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_16, b_10);
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S26 : df_0 = root_of_0(t_2);
    var _S27 : df_0 = _0(asinh_of_0(t_2, _S26), _S26);
    return sloped_0(_S27, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S27), twice_0(t_2)));
}

fn dual_asinhc_0( a_17 : Dual_0) -> Dual_0
{
    var _S28 : Sloped_0 = asinhc_0(a_17.value_0);
    return chain_0(a_17, _S28.value_4, _S28.slope_1);
}

fn div_0( a_18 : Dual_0,  b_11 : Dual_0) -> Dual_0
{
    var _S29 : df_0 = _0(wide_0(1.0f), b_11.value_0);
    var dual_1 : Dual_0;
    dual_1.value_0 = _0(a_18.value_0, b_11.value_0);
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
        dual_1.partial_0[k_3] = x2A_0(x2D_0(a_18.partial_0[k_3], x2A_0(dual_1.value_0, b_11.partial_0[k_3])), _S29);
        k_3 = k_3 + i32(1);
    }
    return dual_1;
}

fn mul_0( a_19 : Dual_0,  b_12 : Dual_0) -> Dual_0
{
    var dual_2 : Dual_0;
    dual_2.value_0 = x2A_0(a_19.value_0, b_12.value_0);
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(3))
        {
        }
        else
        {
            break;
        }
        dual_2.partial_0[k_4] = x2B_0(x2A_0(a_19.partial_0[k_4], b_12.value_0), x2A_0(a_19.value_0, b_12.partial_0[k_4]));
        k_4 = k_4 + i32(1);
    }
    return dual_2;
}

fn times_0( a_20 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_20, x2A_0(a_20.value_0, factor_0), factor_0);
}

fn variable_0( value_7 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_3 : Dual_0;
    dual_3.value_0 = value_7;
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
        var _S30 : f32;
        if(k_5 == index_0)
        {
            _S30 = 1.0f;
        }
        else
        {
            _S30 = 0.0f;
        }
        dual_3.partial_0[k_5] = wide_0(_S30);
        k_5 = k_5 + i32(1);
    }
    return dual_3;
}

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_6) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_6].hi_0, (*sums_1)[k_6].lo_0);
        k_6 = k_6 + i32(1);
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
            k_6 = i32(0);
            for(;;)
            {
                if(k_6 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S31 : u32 = u32(k_6) * u32(64) + site_1.invocation_0;
                var _S32 : df_0 = x2B_0(pair_of_0(parts_0[_S31].x, parts_0[_S31].y), pair_of_0(parts_0[_S31 + reach_1].x, parts_0[_S31 + reach_1].y));
                parts_0[_S31] = vec2<f32>(_S32.hi_0, _S32.lo_0);
                k_6 = k_6 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_6 = i32(0);
    for(;;)
    {
        if(k_6 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_6] = pair_of_0(parts_0[u32(k_6) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_6) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_6 = k_6 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_8 : ptr<function, Ball_std140_0>) -> u32
{
    var _S33 : u32 = (*p_8).rows_0;
    var _S34 : u32 = (*p_8).lanes_0;
    var _S35 : u32 = u32(64) / (*p_8).lanes_0;
    var _S36 : u32 = _S33 + _S35 - u32(1);
    var _S37 : u32 = u32(64) / _S34;
    var _S38 : u32 = _S36 / _S37;
    return _S38;
}

fn site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S39 : u32 = (*p_9).lanes_0;
    var _S40 : u32 = u32(64) / (*p_9).lanes_0;
    var _S41 : u32 = block_0 * _S40;
    var _S42 : u32 = invocation_1 / _S39;
    var _S43 : u32 = _S41 + _S42;
    var site_2 : Site_0;
    var _S44 : bool = _S43 < ((*p_9).rows_0);
    site_2.active_0 = _S44;
    var _S45 : u32;
    if(_S44)
    {
        _S45 = _S43;
    }
    else
    {
        _S45 = u32(0);
    }
    site_2.row_0 = _S45;
    var _S46 : u32 = invocation_1 % _S39;
    site_2.lane_0 = _S46;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S45 = (*p_9).columns_0;
    }
    else
    {
        _S45 = u32(0);
    }
    site_2.columns_1 = _S45;
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
    var _S47 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S47;
    squares_0.big_0 = _S47;
    return squares_0;
}

fn is_bad_0( value_8 : f32) -> bool
{
    return (((bitcast<u32>((value_8))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_9 : df_0)
{
    if((abs(value_9.hi_0)) < 1.073741824e+09f)
    {
        var _S48 : df_0 = scaled_0(value_9, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S48, _S48));
    }
    else
    {
        var _S49 : df_0 = scaled_0(value_9, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S49, _S49));
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
    var _S50 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S50 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S50 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
    }
    return _S50;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S51 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S51 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S51 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
    }
    return _S51;
}

fn c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).c_hi_0, (*p_10).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S52 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S52 = 5.42101086242752217e-20f;
    }
    else
    {
        _S52 = 1.0f;
    }
    return _S52;
}

fn rim_limit_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).limit_hi_0, (*p_11).limit_lo_0);
}

fn less_0( a_21 : df_0,  b_13 : df_0) -> bool
{
    var _S53 : bool;
    if((a_21.hi_0) < (b_13.hi_0))
    {
        _S53 = true;
    }
    else
    {
        if((a_21.hi_0) == (b_13.hi_0))
        {
            _S53 = (a_21.lo_0) < (b_13.lo_0);
        }
        else
        {
            _S53 = false;
        }
    }
    return _S53;
}

fn rim_norm_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).norm_hi_0, (*p_12).norm_lo_0);
}

fn root_c_of_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).root_hi_0, (*p_13).root_lo_0);
}

fn is_zero_0( a_22 : df_0) -> bool
{
    return (a_22.hi_0) == 0.0f;
}

fn nearest_0( value_10 : df_0) -> f32
{
    var _S54 : f32;
    if(is_bad_0(value_10.hi_0))
    {
        _S54 = value_10.hi_0;
    }
    else
    {
        _S54 = value_10.hi_0 + value_10.lo_0;
    }
    return _S54;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S55 : bool;
    if(this_6.active_0)
    {
        _S55 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S55 = false;
    }
    return _S55;
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
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S56 : Site_0,  _S57 : u32,  _S58 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S57 + _S56.row_0 * _S58;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S59 : Row_0,  _S60 : u32) -> f32
{
    return entryPointParams_left_0[_S59.base_0 + _S60];
}

fn report_fault_0( _S61 : u32)
{
    var _S62 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S61);
    return;
}

fn squares_of_0( _S63 : ptr<function, Ball_std140_0>,  _S64 : Site_0,  _S65 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S64.lane_0;
    for(;;)
    {
        if(i_0 < (_S64.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S66 : f32 = Row_raw_0(_S65, i_0);
        if(is_bad_0(_S66))
        {
            report_fault_0(_S64.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S66));
        i_0 = i_0 + (*_S63).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S63).lanes_0, _S64);
    return squares_1;
}

fn point_of_0( _S67 : ptr<function, Ball_std140_0>,  _S68 : Site_0,  _S69 : u32,  _S70 : u32) -> Point_0
{
    var point_0 : Point_0;
    var _S71 : Row_0 = row_of_0(_S68, _S69, _S70);
    point_0.row_1 = _S71;
    var _S72 : Squares_0 = squares_of_0(&((*_S67)), _S68, _S71);
    point_0.length_0 = Squares_length_0(_S72);
    var _S73 : df_0 = Squares_total_0(_S72);
    point_0.square_0 = _S73;
    var _S74 : df_0 = c_of_0(&((*_S67)));
    var _S75 : df_0 = x2A_0(_S74, _S73);
    var _S76 : f32 = Squares_unit_0(_S72);
    var _S77 : bool;
    if(_S76 != 1.0f)
    {
        _S77 = true;
    }
    else
    {
        var _S78 : df_0 = rim_limit_0(&((*_S67)));
        _S77 = less_0(_S78, _S75);
    }
    var _S79 : i32;
    if(_S77)
    {
        _S79 = i32(1);
    }
    else
    {
        _S79 = i32(0);
    }
    var _S80 : u32 = u32(_S79);
    point_0.clipped_0 = _S80;
    if(_S80 != u32(0))
    {
        var _S81 : df_0 = rim_norm_0(&((*_S67)));
        var _S82 : df_0 = root_c_of_0(&((*_S67)));
        point_0.row_1.scale_0 = scaled_0(_0(_S81, x2A_0(_S82, point_0.length_0)), _S76);
        point_0.length_0 = _0(_S81, _S82);
        point_0.square_0 = _0(x2A_0(_S81, _S81), _S74);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S81, _S81));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S75);
    }
    return point_0;
}

fn row_of_1( _S83 : Site_0,  _S84 : u32,  _S85 : u32) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S84 + _S83.row_0 * _S85;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S86 : Row_0,  _S87 : u32) -> f32
{
    return entryPointParams_right_0[_S86.base_0 + _S87];
}

fn squares_of_1( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S89.lane_0;
    for(;;)
    {
        if(i_1 < (_S89.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S91 : f32 = Row_raw_1(_S90, i_1);
        if(is_bad_0(_S91))
        {
            report_fault_0(_S89.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S91));
        i_1 = i_1 + (*_S88).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S88).lanes_0, _S89);
    return squares_2;
}

fn point_of_1( _S92 : ptr<function, Ball_std140_0>,  _S93 : Site_0,  _S94 : u32,  _S95 : u32) -> Point_0
{
    var point_1 : Point_0;
    var _S96 : Row_0 = row_of_1(_S93, _S94, _S95);
    point_1.row_1 = _S96;
    var _S97 : Squares_0 = squares_of_1(&((*_S92)), _S93, _S96);
    point_1.length_0 = Squares_length_0(_S97);
    var _S98 : df_0 = Squares_total_0(_S97);
    point_1.square_0 = _S98;
    var _S99 : df_0 = c_of_0(&((*_S92)));
    var _S100 : df_0 = x2A_0(_S99, _S98);
    var _S101 : f32 = Squares_unit_0(_S97);
    var _S102 : bool;
    if(_S101 != 1.0f)
    {
        _S102 = true;
    }
    else
    {
        var _S103 : df_0 = rim_limit_0(&((*_S92)));
        _S102 = less_0(_S103, _S100);
    }
    var _S104 : i32;
    if(_S102)
    {
        _S104 = i32(1);
    }
    else
    {
        _S104 = i32(0);
    }
    var _S105 : u32 = u32(_S104);
    point_1.clipped_0 = _S105;
    if(_S105 != u32(0))
    {
        var _S106 : df_0 = rim_norm_0(&((*_S92)));
        var _S107 : df_0 = root_c_of_0(&((*_S92)));
        point_1.row_1.scale_0 = scaled_0(_0(_S106, x2A_0(_S107, point_1.length_0)), _S101);
        point_1.length_0 = _0(_S106, _S107);
        point_1.square_0 = _0(x2A_0(_S106, _S106), _S99);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S106, _S106));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S100);
    }
    return point_1;
}

fn cotangent_number_0( _S108 : ptr<function, Ball_std140_0>,  _S109 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_0[(*_S108).cotangent_offset_0 + _S109.row_0 * (*_S108).cotangent_stride_0]);
}

fn difference_squares_0( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : Row_0,  _S113 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S111.lane_0;
    for(;;)
    {
        if(i_2 < (_S111.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S114 : f32 = entryPointParams_left_0[_S112.base_0 + i_2];
        var _S115 : bool;
        if((_S112.scale_0.hi_0) == 1.0f)
        {
            _S115 = (_S112.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S115 = false;
        }
        var _S116 : df_0;
        if(_S115)
        {
            _S116 = wide_0(_S114);
        }
        else
        {
            _S116 = x2A_1(_S112.scale_0, _S114);
        }
        var _S117 : f32 = entryPointParams_right_0[_S113.base_0 + i_2];
        var _S118 : bool;
        if((_S113.scale_0.hi_0) == 1.0f)
        {
            _S118 = (_S113.scale_0.lo_0) == 0.0f;
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
            _S119 = x2A_1(_S113.scale_0, _S117);
        }
        Squares_add_0(&(squares_3), x2D_0(_S116, _S119));
        i_2 = i_2 + (*_S110).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S110).lanes_0, _S111);
    return squares_3;
}

fn put_0( _S120 : ptr<function, Ball_std140_0>,  _S121 : Site_0,  _S122 : u32,  _S123 : df_0)
{
    entryPointParams_left_bar_0[_S121.row_0 * (*_S120).out_stride_0 + (*_S120).out_column_0 + _S122] = nearest_0(_S123);
    return;
}

fn put_bar_0( _S124 : ptr<function, Ball_std140_0>,  _S125 : Site_0,  _S126 : u32,  _S127 : u32,  _S128 : df_0)
{
    if(((((*_S124).flags_0) & (((u32(2) << (_S126)))))) == u32(0))
    {
        put_0(&((*_S124)), _S125, _S127, _S128);
    }
    return;
}

fn put_1( _S129 : ptr<function, Ball_std140_0>,  _S130 : Site_0,  _S131 : u32,  _S132 : df_0)
{
    entryPointParams_right_bar_0[_S130.row_0 * (*_S129).out_stride_0 + (*_S129).out_column_0 + _S131] = nearest_0(_S132);
    return;
}

fn put_bar_1( _S133 : ptr<function, Ball_std140_0>,  _S134 : Site_0,  _S135 : u32,  _S136 : u32,  _S137 : df_0)
{
    if(((((*_S133).flags_0) & (((u32(2) << (_S135)))))) == u32(0))
    {
        put_1(&((*_S133)), _S134, _S136, _S137);
    }
    return;
}

fn put_gaps_0( _S138 : ptr<function, Ball_std140_0>,  _S139 : Site_0,  _S140 : Row_0,  _S141 : Row_0,  _S142 : df_0,  _S143 : df_0,  _S144 : df_0)
{
    var _S145 : df_0 = c_of_0(&((*_S138)));
    var _S146 : df_0 = twice_0(x2A_0(_S145, _S142));
    var _S147 : df_0 = twice_0(x2A_0(_S145, _S143));
    var i_3 : u32 = _S139.lane_0;
    for(;;)
    {
        if(i_3 < (_S139.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S148 : f32 = entryPointParams_left_0[_S140.base_0 + i_3];
        var _S149 : bool;
        if((_S140.scale_0.hi_0) == 1.0f)
        {
            _S149 = (_S140.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S149 = false;
        }
        var _S150 : df_0;
        if(_S149)
        {
            _S150 = wide_0(_S148);
        }
        else
        {
            _S150 = x2A_1(_S140.scale_0, _S148);
        }
        var _S151 : f32 = entryPointParams_right_0[_S141.base_0 + i_3];
        var _S152 : bool;
        if((_S141.scale_0.hi_0) == 1.0f)
        {
            _S152 = (_S141.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S152 = false;
        }
        var _S153 : df_0;
        if(_S152)
        {
            _S153 = wide_0(_S151);
        }
        else
        {
            _S153 = x2A_1(_S141.scale_0, _S151);
        }
        var _S154 : df_0 = x2A_0(_S144, x2D_0(_S150, _S153));
        put_bar_0(&((*_S138)), _S139, u32(0), i_3, x2D_0(_S154, x2A_0(_S146, _S150)));
        put_bar_1(&((*_S138)), _S139, u32(1), i_3, x2D_0(neg_0(_S154), x2A_0(_S147, _S153)));
        i_3 = i_3 + (*_S138).lanes_0;
    }
    return;
}

fn report_fault_1( _S155 : u32)
{
    var _S156 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S155);
    return;
}

fn refuse_clipped_0( _S157 : ptr<function, Ball_std140_0>,  _S158 : Site_0,  _S159 : u32)
{
    var _S160 : bool;
    if(Site_is_first_0(_S158))
    {
        _S160 = _S159 > u32(0);
    }
    else
    {
        _S160 = false;
    }
    if(_S160)
    {
        _S160 = ((((*_S157).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S160 = false;
    }
    if(_S160)
    {
        report_fault_1(_S158.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S161 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S162 : u32 = block_count_0(&(_S161));
        if(block_1 < _S162)
        {
        }
        else
        {
            break;
        }
        var _S163 : u32 = invocation_2.x;
        var _S164 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S165 : Site_0 = site_of_0(&(_S164), block_1, _S163);
        var _S166 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S167 : Point_0 = point_of_0(&(_S166), _S165, entryPointParams_0.p_0.x_offset_0, entryPointParams_0.p_0.x_stride_0);
        var _S168 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S169 : Point_0 = point_of_1(&(_S168), _S165, entryPointParams_0.p_0.y_offset_0, entryPointParams_0.p_0.y_stride_0);
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : df_0 = cotangent_number_0(&(_S170), _S165);
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : Squares_0 = difference_squares_0(&(_S172), _S165, _S167.row_1, _S169.row_1);
        var _S174 : df_0 = Squares_length_0(_S173);
        var _S175 : df_0 = x2A_0(root_of_0(_S167.gap_0), root_of_0(_S169.gap_0));
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : df_0 = root_c_of_0(&(_S176));
        var _S178 : df_0 = _0(x2A_0(_S177, _S174), _S175);
        var _S179 : df_0 = root_of_0(x2B_1(x2A_0(_S178, _S178), 1.0f));
        var _S180 : df_0 = x2A_0(_S171, _S178);
        var _S181 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S182 : df_0 = root_c_of_0(&(_S181));
        var _S183 : df_0 = neg_0(_0(_S180, x2A_0(_S179, _S182)));
        var _S184 : df_0;
        if(is_zero_0(_S174))
        {
            _S184 = wide_0(0.0f);
        }
        else
        {
            _S184 = _0(twice_0(_S171), x2A_0(x2A_0(_S175, _S179), _S174));
        }
        var _S185 : df_0 = _0(_S183, _S167.gap_0);
        var _S186 : df_0 = _0(_S183, _S169.gap_0);
        var _S187 : Ball_std140_0 = entryPointParams_0.p_0;
        put_gaps_0(&(_S187), _S165, _S167.row_1, _S169.row_1, _S185, _S186, _S184);
        var _S188 : u32 = _S167.clipped_0 + _S169.clipped_0;
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S189), _S165, _S188);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S190 : Site_0,  _S191 : u32,  _S192 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S191 + _S190.row_0 * _S192;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S193 : Row_0,  _S194 : u32) -> f32
{
    return entryPointParams_left_1[_S193.base_0 + _S194];
}

fn report_fault_2( _S195 : u32)
{
    var _S196 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S195);
    return;
}

fn squares_of_2( _S197 : ptr<function, Ball_std140_0>,  _S198 : Site_0,  _S199 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S198.lane_0;
    for(;;)
    {
        if(i_4 < (_S198.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S200 : f32 = Row_raw_2(_S199, i_4);
        if(is_bad_0(_S200))
        {
            report_fault_2(_S198.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S200));
        i_4 = i_4 + (*_S197).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S197).lanes_0, _S198);
    return squares_4;
}

fn point_of_2( _S201 : ptr<function, Ball_std140_0>,  _S202 : Site_0,  _S203 : u32,  _S204 : u32) -> Point_0
{
    var point_2 : Point_0;
    var _S205 : Row_0 = row_of_2(_S202, _S203, _S204);
    point_2.row_1 = _S205;
    var _S206 : Squares_0 = squares_of_2(&((*_S201)), _S202, _S205);
    point_2.length_0 = Squares_length_0(_S206);
    var _S207 : df_0 = Squares_total_0(_S206);
    point_2.square_0 = _S207;
    var _S208 : df_0 = c_of_0(&((*_S201)));
    var _S209 : df_0 = x2A_0(_S208, _S207);
    var _S210 : f32 = Squares_unit_0(_S206);
    var _S211 : bool;
    if(_S210 != 1.0f)
    {
        _S211 = true;
    }
    else
    {
        var _S212 : df_0 = rim_limit_0(&((*_S201)));
        _S211 = less_0(_S212, _S209);
    }
    var _S213 : i32;
    if(_S211)
    {
        _S213 = i32(1);
    }
    else
    {
        _S213 = i32(0);
    }
    var _S214 : u32 = u32(_S213);
    point_2.clipped_0 = _S214;
    if(_S214 != u32(0))
    {
        var _S215 : df_0 = rim_norm_0(&((*_S201)));
        var _S216 : df_0 = root_c_of_0(&((*_S201)));
        point_2.row_1.scale_0 = scaled_0(_0(_S215, x2A_0(_S216, point_2.length_0)), _S210);
        point_2.length_0 = _0(_S215, _S216);
        point_2.square_0 = _0(x2A_0(_S215, _S215), _S208);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S215, _S215));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S209);
    }
    return point_2;
}

fn row_of_3( _S217 : Site_0,  _S218 : u32,  _S219 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S218 + _S217.row_0 * _S219;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S220 : Row_0,  _S221 : u32) -> f32
{
    return entryPointParams_right_1[_S220.base_0 + _S221];
}

fn squares_of_3( _S222 : ptr<function, Ball_std140_0>,  _S223 : Site_0,  _S224 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
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
        var _S225 : f32 = Row_raw_3(_S224, i_5);
        if(is_bad_0(_S225))
        {
            report_fault_2(_S223.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S225));
        i_5 = i_5 + (*_S222).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S222).lanes_0, _S223);
    return squares_5;
}

fn point_of_3( _S226 : ptr<function, Ball_std140_0>,  _S227 : Site_0,  _S228 : u32,  _S229 : u32) -> Point_0
{
    var point_3 : Point_0;
    var _S230 : Row_0 = row_of_3(_S227, _S228, _S229);
    point_3.row_1 = _S230;
    var _S231 : Squares_0 = squares_of_3(&((*_S226)), _S227, _S230);
    point_3.length_0 = Squares_length_0(_S231);
    var _S232 : df_0 = Squares_total_0(_S231);
    point_3.square_0 = _S232;
    var _S233 : df_0 = c_of_0(&((*_S226)));
    var _S234 : df_0 = x2A_0(_S233, _S232);
    var _S235 : f32 = Squares_unit_0(_S231);
    var _S236 : bool;
    if(_S235 != 1.0f)
    {
        _S236 = true;
    }
    else
    {
        var _S237 : df_0 = rim_limit_0(&((*_S226)));
        _S236 = less_0(_S237, _S234);
    }
    var _S238 : i32;
    if(_S236)
    {
        _S238 = i32(1);
    }
    else
    {
        _S238 = i32(0);
    }
    var _S239 : u32 = u32(_S238);
    point_3.clipped_0 = _S239;
    if(_S239 != u32(0))
    {
        var _S240 : df_0 = rim_norm_0(&((*_S226)));
        var _S241 : df_0 = root_c_of_0(&((*_S226)));
        point_3.row_1.scale_0 = scaled_0(_0(_S240, x2A_0(_S241, point_3.length_0)), _S235);
        point_3.length_0 = _0(_S240, _S241);
        point_3.square_0 = _0(x2A_0(_S240, _S240), _S233);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S240, _S240));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S234);
    }
    return point_3;
}

fn cotangent_number_1( _S242 : ptr<function, Ball_std140_0>,  _S243 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_1[(*_S242).cotangent_offset_0 + _S243.row_0 * (*_S242).cotangent_stride_0]);
}

fn difference_squares_1( _S244 : ptr<function, Ball_std140_0>,  _S245 : Site_0,  _S246 : Row_0,  _S247 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S245.lane_0;
    for(;;)
    {
        if(i_6 < (_S245.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S248 : f32 = entryPointParams_left_1[_S246.base_0 + i_6];
        var _S249 : bool;
        if((_S246.scale_0.hi_0) == 1.0f)
        {
            _S249 = (_S246.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S249 = false;
        }
        var _S250 : df_0;
        if(_S249)
        {
            _S250 = wide_0(_S248);
        }
        else
        {
            _S250 = x2A_1(_S246.scale_0, _S248);
        }
        var _S251 : f32 = entryPointParams_right_1[_S247.base_0 + i_6];
        var _S252 : bool;
        if((_S247.scale_0.hi_0) == 1.0f)
        {
            _S252 = (_S247.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S252 = false;
        }
        var _S253 : df_0;
        if(_S252)
        {
            _S253 = wide_0(_S251);
        }
        else
        {
            _S253 = x2A_1(_S247.scale_0, _S251);
        }
        Squares_add_0(&(squares_6), x2D_0(_S250, _S253));
        i_6 = i_6 + (*_S244).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S244).lanes_0, _S245);
    return squares_6;
}

fn put_2( _S254 : ptr<function, Ball_std140_0>,  _S255 : Site_0,  _S256 : u32,  _S257 : df_0)
{
    entryPointParams_left_bar_1[_S255.row_0 * (*_S254).out_stride_0 + (*_S254).out_column_0 + _S256] = nearest_0(_S257);
    return;
}

fn put_bar_2( _S258 : ptr<function, Ball_std140_0>,  _S259 : Site_0,  _S260 : u32,  _S261 : u32,  _S262 : df_0)
{
    if(((((*_S258).flags_0) & (((u32(2) << (_S260)))))) == u32(0))
    {
        put_2(&((*_S258)), _S259, _S261, _S262);
    }
    return;
}

fn put_3( _S263 : ptr<function, Ball_std140_0>,  _S264 : Site_0,  _S265 : u32,  _S266 : df_0)
{
    entryPointParams_right_bar_1[_S264.row_0 * (*_S263).out_stride_0 + (*_S263).out_column_0 + _S265] = nearest_0(_S266);
    return;
}

fn put_bar_3( _S267 : ptr<function, Ball_std140_0>,  _S268 : Site_0,  _S269 : u32,  _S270 : u32,  _S271 : df_0)
{
    if(((((*_S267).flags_0) & (((u32(2) << (_S269)))))) == u32(0))
    {
        put_3(&((*_S267)), _S268, _S270, _S271);
    }
    return;
}

fn put_gaps_1( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : Row_0,  _S275 : Row_0,  _S276 : df_0,  _S277 : df_0,  _S278 : df_0)
{
    var _S279 : df_0 = c_of_0(&((*_S272)));
    var _S280 : df_0 = twice_0(x2A_0(_S279, _S276));
    var _S281 : df_0 = twice_0(x2A_0(_S279, _S277));
    var i_7 : u32 = _S273.lane_0;
    for(;;)
    {
        if(i_7 < (_S273.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S282 : f32 = entryPointParams_left_1[_S274.base_0 + i_7];
        var _S283 : bool;
        if((_S274.scale_0.hi_0) == 1.0f)
        {
            _S283 = (_S274.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S283 = false;
        }
        var _S284 : df_0;
        if(_S283)
        {
            _S284 = wide_0(_S282);
        }
        else
        {
            _S284 = x2A_1(_S274.scale_0, _S282);
        }
        var _S285 : f32 = entryPointParams_right_1[_S275.base_0 + i_7];
        var _S286 : bool;
        if((_S275.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S275.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        var _S287 : df_0;
        if(_S286)
        {
            _S287 = wide_0(_S285);
        }
        else
        {
            _S287 = x2A_1(_S275.scale_0, _S285);
        }
        var _S288 : df_0 = x2A_0(_S278, x2D_0(_S284, _S287));
        put_bar_2(&((*_S272)), _S273, u32(0), i_7, x2D_0(_S288, x2A_0(_S280, _S284)));
        put_bar_3(&((*_S272)), _S273, u32(1), i_7, x2D_0(neg_0(_S288), x2A_0(_S281, _S287)));
        i_7 = i_7 + (*_S272).lanes_0;
    }
    return;
}

fn report_fault_3( _S289 : u32)
{
    var _S290 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S289);
    return;
}

fn refuse_clipped_1( _S291 : ptr<function, Ball_std140_0>,  _S292 : Site_0,  _S293 : u32)
{
    var _S294 : bool;
    if(Site_is_first_0(_S292))
    {
        _S294 = _S293 > u32(0);
    }
    else
    {
        _S294 = false;
    }
    if(_S294)
    {
        _S294 = ((((*_S291).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S294 = false;
    }
    if(_S294)
    {
        report_fault_3(_S292.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_squared_distance_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S295 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S296 : u32 = block_count_0(&(_S295));
        if(block_2 < _S296)
        {
        }
        else
        {
            break;
        }
        var _S297 : u32 = invocation_3.x;
        var _S298 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S299 : Site_0 = site_of_0(&(_S298), block_2, _S297);
        var _S300 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S301 : Point_0 = point_of_2(&(_S300), _S299, entryPointParams_1.p_1.x_offset_0, entryPointParams_1.p_1.x_stride_0);
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : Point_0 = point_of_3(&(_S302), _S299, entryPointParams_1.p_1.y_offset_0, entryPointParams_1.p_1.y_stride_0);
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : df_0 = cotangent_number_1(&(_S304), _S299);
        var _S306 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S307 : df_0 = c_of_0(&(_S306));
        var _S308 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S309 : Squares_0 = difference_squares_1(&(_S308), _S299, _S301.row_1, _S303.row_1);
        var _S310 : Dual_0 = div_0(times_0(variable_0(Squares_total_0(_S309), i32(2)), _S307), mul_0(variable_0(_S301.gap_0, i32(0)), variable_0(_S303.gap_0, i32(1))));
        var _S311 : Dual_0 = dual_asinhc_0(_S310);
        var _S312 : Dual_0 = times_0(mul_0(_S310, mul_0(_S311, _S311)), _0(scaled_0(_S305, 4.0f), _S307));
        var _S313 : df_0 = twice_0(_S312.partial_0[i32(2)]);
        var _S314 : Ball_std140_0 = entryPointParams_1.p_1;
        put_gaps_1(&(_S314), _S299, _S301.row_1, _S303.row_1, _S312.partial_0[i32(0)], _S312.partial_0[i32(1)], _S313);
        var _S315 : u32 = _S301.clipped_0 + _S303.clipped_0;
        var _S316 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S316), _S299, _S315);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S317 : Site_0,  _S318 : u32,  _S319 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S318 + _S317.row_0 * _S319;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S320 : Row_0,  _S321 : u32) -> f32
{
    return entryPointParams_point_0[_S320.base_0 + _S321];
}

fn report_fault_4( _S322 : u32)
{
    var _S323 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S322);
    return;
}

fn squares_of_4( _S324 : ptr<function, Ball_std140_0>,  _S325 : Site_0,  _S326 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S325.lane_0;
    for(;;)
    {
        if(i_8 < (_S325.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S327 : f32 = Row_raw_4(_S326, i_8);
        if(is_bad_0(_S327))
        {
            report_fault_4(_S325.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S327));
        i_8 = i_8 + (*_S324).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S324).lanes_0, _S325);
    return squares_7;
}

fn point_of_4( _S328 : ptr<function, Ball_std140_0>,  _S329 : Site_0,  _S330 : u32,  _S331 : u32) -> Point_0
{
    var point_4 : Point_0;
    var _S332 : Row_0 = row_of_4(_S329, _S330, _S331);
    point_4.row_1 = _S332;
    var _S333 : Squares_0 = squares_of_4(&((*_S328)), _S329, _S332);
    point_4.length_0 = Squares_length_0(_S333);
    var _S334 : df_0 = Squares_total_0(_S333);
    point_4.square_0 = _S334;
    var _S335 : df_0 = c_of_0(&((*_S328)));
    var _S336 : df_0 = x2A_0(_S335, _S334);
    var _S337 : f32 = Squares_unit_0(_S333);
    var _S338 : bool;
    if(_S337 != 1.0f)
    {
        _S338 = true;
    }
    else
    {
        var _S339 : df_0 = rim_limit_0(&((*_S328)));
        _S338 = less_0(_S339, _S336);
    }
    var _S340 : i32;
    if(_S338)
    {
        _S340 = i32(1);
    }
    else
    {
        _S340 = i32(0);
    }
    var _S341 : u32 = u32(_S340);
    point_4.clipped_0 = _S341;
    if(_S341 != u32(0))
    {
        var _S342 : df_0 = rim_norm_0(&((*_S328)));
        var _S343 : df_0 = root_c_of_0(&((*_S328)));
        point_4.row_1.scale_0 = scaled_0(_0(_S342, x2A_0(_S343, point_4.length_0)), _S337);
        point_4.length_0 = _0(_S342, _S343);
        point_4.square_0 = _0(x2A_0(_S342, _S342), _S335);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S342, _S342));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S336);
    }
    return point_4;
}

fn cotangent_number_2( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_2[(*_S344).cotangent_offset_0 + _S345.row_0 * (*_S344).cotangent_stride_0]);
}

fn put_4( _S346 : ptr<function, Ball_std140_0>,  _S347 : Site_0,  _S348 : u32,  _S349 : df_0)
{
    entryPointParams_point_bar_0[_S347.row_0 * (*_S346).out_stride_0 + (*_S346).out_column_0 + _S348] = nearest_0(_S349);
    return;
}

fn put_bar_4( _S350 : ptr<function, Ball_std140_0>,  _S351 : Site_0,  _S352 : u32,  _S353 : u32,  _S354 : df_0)
{
    if(((((*_S350).flags_0) & (((u32(2) << (_S352)))))) == u32(0))
    {
        put_4(&((*_S350)), _S351, _S353, _S354);
    }
    return;
}

fn report_fault_5( _S355 : u32)
{
    var _S356 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S355);
    return;
}

fn refuse_clipped_2( _S357 : ptr<function, Ball_std140_0>,  _S358 : Site_0,  _S359 : u32)
{
    var _S360 : bool;
    if(Site_is_first_0(_S358))
    {
        _S360 = _S359 > u32(0);
    }
    else
    {
        _S360 = false;
    }
    if(_S360)
    {
        _S360 = ((((*_S357).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S360 = false;
    }
    if(_S360)
    {
        report_fault_5(_S358.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance0_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S361 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S362 : u32 = block_count_0(&(_S361));
        if(block_3 < _S362)
        {
        }
        else
        {
            break;
        }
        var _S363 : u32 = invocation_4.x;
        var _S364 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S365 : Site_0 = site_of_0(&(_S364), block_3, _S363);
        var _S366 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S367 : Point_0 = point_of_4(&(_S366), _S365, entryPointParams_2.p_2.x_offset_0, entryPointParams_2.p_2.x_stride_0);
        var _S368 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S369 : df_0 = cotangent_number_2(&(_S368), _S365);
        var _S370 : df_0;
        if(is_zero_0(_S367.length_0))
        {
            _S370 = wide_0(0.0f);
        }
        else
        {
            _S370 = _0(twice_0(_S369), x2A_0(_S367.gap_0, _S367.length_0));
        }
        var i_9 : u32 = _S365.lane_0;
        for(;;)
        {
            if(i_9 < (_S365.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S371 : f32 = entryPointParams_point_0[_S367.row_1.base_0 + i_9];
            var _S372 : bool;
            if((_S367.row_1.scale_0.hi_0) == 1.0f)
            {
                _S372 = (_S367.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S372 = false;
            }
            var _S373 : df_0;
            if(_S372)
            {
                _S373 = wide_0(_S371);
            }
            else
            {
                _S373 = x2A_1(_S367.row_1.scale_0, _S371);
            }
            var _S374 : df_0 = x2A_0(_S370, _S373);
            var _S375 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S375), _S365, u32(0), i_9, _S374);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S376 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S376), _S365, _S367.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S377 : Site_0,  _S378 : u32,  _S379 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S378 + _S377.row_0 * _S379;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S380 : Row_0,  _S381 : u32) -> f32
{
    return entryPointParams_point_1[_S380.base_0 + _S381];
}

fn report_fault_6( _S382 : u32)
{
    var _S383 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S382);
    return;
}

fn squares_of_5( _S384 : ptr<function, Ball_std140_0>,  _S385 : Site_0,  _S386 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S385.lane_0;
    for(;;)
    {
        if(i_10 < (_S385.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S387 : f32 = Row_raw_5(_S386, i_10);
        if(is_bad_0(_S387))
        {
            report_fault_6(_S385.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S387));
        i_10 = i_10 + (*_S384).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S384).lanes_0, _S385);
    return squares_8;
}

fn point_of_5( _S388 : ptr<function, Ball_std140_0>,  _S389 : Site_0,  _S390 : u32,  _S391 : u32) -> Point_0
{
    var point_5 : Point_0;
    var _S392 : Row_0 = row_of_5(_S389, _S390, _S391);
    point_5.row_1 = _S392;
    var _S393 : Squares_0 = squares_of_5(&((*_S388)), _S389, _S392);
    point_5.length_0 = Squares_length_0(_S393);
    var _S394 : df_0 = Squares_total_0(_S393);
    point_5.square_0 = _S394;
    var _S395 : df_0 = c_of_0(&((*_S388)));
    var _S396 : df_0 = x2A_0(_S395, _S394);
    var _S397 : f32 = Squares_unit_0(_S393);
    var _S398 : bool;
    if(_S397 != 1.0f)
    {
        _S398 = true;
    }
    else
    {
        var _S399 : df_0 = rim_limit_0(&((*_S388)));
        _S398 = less_0(_S399, _S396);
    }
    var _S400 : i32;
    if(_S398)
    {
        _S400 = i32(1);
    }
    else
    {
        _S400 = i32(0);
    }
    var _S401 : u32 = u32(_S400);
    point_5.clipped_0 = _S401;
    if(_S401 != u32(0))
    {
        var _S402 : df_0 = rim_norm_0(&((*_S388)));
        var _S403 : df_0 = root_c_of_0(&((*_S388)));
        point_5.row_1.scale_0 = scaled_0(_0(_S402, x2A_0(_S403, point_5.length_0)), _S397);
        point_5.length_0 = _0(_S402, _S403);
        point_5.square_0 = _0(x2A_0(_S402, _S402), _S395);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S402, _S402));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S396);
    }
    return point_5;
}

fn row_of_6( _S404 : Site_0,  _S405 : u32,  _S406 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S405 + _S404.row_0 * _S406;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S407 : Row_0,  _S408 : u32) -> f32
{
    return entryPointParams_u_0[_S407.base_0 + _S408];
}

fn report_fault_7( _S409 : u32)
{
    var _S410 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S409);
    return;
}

fn vector_of_0( _S411 : ptr<function, Ball_std140_0>,  _S412 : Site_0,  _S413 : u32,  _S414 : u32) -> Row_0
{
    var _S415 : Row_0 = row_of_6(_S412, _S413, _S414);
    var i_11 : u32 = _S412.lane_0;
    for(;;)
    {
        if(i_11 < (_S412.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S415, i_11)))
        {
            report_fault_7(_S412.row_0);
        }
        i_11 = i_11 + (*_S411).lanes_0;
    }
    return _S415;
}

fn row_of_7( _S416 : Site_0,  _S417 : u32,  _S418 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S417 + _S416.row_0 * _S418;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S419 : Row_0,  _S420 : u32) -> f32
{
    return entryPointParams_v_0[_S419.base_0 + _S420];
}

fn vector_of_1( _S421 : ptr<function, Ball_std140_0>,  _S422 : Site_0,  _S423 : u32,  _S424 : u32) -> Row_0
{
    var _S425 : Row_0 = row_of_7(_S422, _S423, _S424);
    var i_12 : u32 = _S422.lane_0;
    for(;;)
    {
        if(i_12 < (_S422.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S425, i_12)))
        {
            report_fault_7(_S422.row_0);
        }
        i_12 = i_12 + (*_S421).lanes_0;
    }
    return _S425;
}

fn cotangent_number_3( _S426 : ptr<function, Ball_std140_0>,  _S427 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_3[(*_S426).cotangent_offset_0 + _S427.row_0 * (*_S426).cotangent_stride_0]);
}

fn dot_of_0( _S428 : ptr<function, Ball_std140_0>,  _S429 : Site_0,  _S430 : Row_0,  _S431 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S429.lane_0;
    for(;;)
    {
        if(i_13 < (_S429.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S432 : df_0 = sums_3[i32(0)];
        var _S433 : f32 = entryPointParams_u_0[_S430.base_0 + i_13];
        var _S434 : bool;
        if((_S430.scale_0.hi_0) == 1.0f)
        {
            _S434 = (_S430.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S434 = false;
        }
        var _S435 : df_0;
        if(_S434)
        {
            _S435 = wide_0(_S433);
        }
        else
        {
            _S435 = x2A_1(_S430.scale_0, _S433);
        }
        var _S436 : f32 = entryPointParams_v_0[_S431.base_0 + i_13];
        var _S437 : bool;
        if((_S431.scale_0.hi_0) == 1.0f)
        {
            _S437 = (_S431.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S437 = false;
        }
        var _S438 : df_0;
        if(_S437)
        {
            _S438 = wide_0(_S436);
        }
        else
        {
            _S438 = x2A_1(_S431.scale_0, _S436);
        }
        sums_3[i32(0)] = x2B_0(_S432, x2A_0(_S435, _S438));
        i_13 = i_13 + (*_S428).lanes_0;
    }
    join_0((*_S428).lanes_0, _S429, &(sums_3));
    return sums_3[i32(0)];
}

fn put_5( _S439 : ptr<function, Ball_std140_0>,  _S440 : Site_0,  _S441 : u32,  _S442 : df_0)
{
    entryPointParams_point_bar_1[_S440.row_0 * (*_S439).out_stride_0 + (*_S439).out_column_0 + _S441] = nearest_0(_S442);
    return;
}

fn put_bar_5( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : u32,  _S446 : u32,  _S447 : df_0)
{
    if(((((*_S443).flags_0) & (((u32(2) << (_S445)))))) == u32(0))
    {
        put_5(&((*_S443)), _S444, _S446, _S447);
    }
    return;
}

fn put_6( _S448 : ptr<function, Ball_std140_0>,  _S449 : Site_0,  _S450 : u32,  _S451 : df_0)
{
    entryPointParams_u_bar_0[_S449.row_0 * (*_S448).out_stride_0 + (*_S448).out_column_0 + _S450] = nearest_0(_S451);
    return;
}

fn put_bar_6( _S452 : ptr<function, Ball_std140_0>,  _S453 : Site_0,  _S454 : u32,  _S455 : u32,  _S456 : df_0)
{
    if(((((*_S452).flags_0) & (((u32(2) << (_S454)))))) == u32(0))
    {
        put_6(&((*_S452)), _S453, _S455, _S456);
    }
    return;
}

fn put_7( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : u32,  _S460 : df_0)
{
    entryPointParams_v_bar_0[_S458.row_0 * (*_S457).out_stride_0 + (*_S457).out_column_0 + _S459] = nearest_0(_S460);
    return;
}

fn put_bar_7( _S461 : ptr<function, Ball_std140_0>,  _S462 : Site_0,  _S463 : u32,  _S464 : u32,  _S465 : df_0)
{
    if(((((*_S461).flags_0) & (((u32(2) << (_S463)))))) == u32(0))
    {
        put_7(&((*_S461)), _S462, _S464, _S465);
    }
    return;
}

fn refuse_clipped_3( _S466 : ptr<function, Ball_std140_0>,  _S467 : Site_0,  _S468 : u32)
{
    var _S469 : bool;
    if(Site_is_first_0(_S467))
    {
        _S469 = _S468 > u32(0);
    }
    else
    {
        _S469 = false;
    }
    if(_S469)
    {
        _S469 = ((((*_S466).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S469 = false;
    }
    if(_S469)
    {
        report_fault_7(_S467.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_inner_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S470 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S471 : u32 = block_count_0(&(_S470));
        if(block_4 < _S471)
        {
        }
        else
        {
            break;
        }
        var _S472 : u32 = invocation_5.x;
        var _S473 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S474 : Site_0 = site_of_0(&(_S473), block_4, _S472);
        var _S475 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S476 : Point_0 = point_of_5(&(_S475), _S474, entryPointParams_3.p_3.x_offset_0, entryPointParams_3.p_3.x_stride_0);
        var _S477 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S478 : Row_0 = vector_of_0(&(_S477), _S474, entryPointParams_3.p_3.y_offset_0, entryPointParams_3.p_3.y_stride_0);
        var _S479 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S480 : Row_0 = vector_of_1(&(_S479), _S474, entryPointParams_3.p_3.z_offset_0, entryPointParams_3.p_3.z_stride_0);
        var _S481 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S482 : df_0 = cotangent_number_3(&(_S481), _S474);
        var _S483 : df_0 = _S476.gap_0;
        var _S484 : df_0 = _0(scaled_0(_S482, 4.0f), x2A_0(_S483, _S483));
        var _S485 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S486 : df_0 = c_of_0(&(_S485));
        var _S487 : df_0 = x2A_0(_S486, _S484);
        var _S488 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S489 : df_0 = dot_of_0(&(_S488), _S474, _S478, _S480);
        var _S490 : df_0 = _0(scaled_0(x2A_0(_S487, _S489), 4.0f), _S476.gap_0);
        var i_14 : u32 = _S474.lane_0;
        for(;;)
        {
            if(i_14 < (_S474.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S491 : f32 = entryPointParams_point_1[_S476.row_1.base_0 + i_14];
            var _S492 : bool;
            if((_S476.row_1.scale_0.hi_0) == 1.0f)
            {
                _S492 = (_S476.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S492 = false;
            }
            var _S493 : df_0;
            if(_S492)
            {
                _S493 = wide_0(_S491);
            }
            else
            {
                _S493 = x2A_1(_S476.row_1.scale_0, _S491);
            }
            var _S494 : df_0 = x2A_0(_S490, _S493);
            var _S495 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_5(&(_S495), _S474, u32(0), i_14, _S494);
            var _S496 : f32 = entryPointParams_v_0[_S480.base_0 + i_14];
            var _S497 : bool;
            if((_S480.scale_0.hi_0) == 1.0f)
            {
                _S497 = (_S480.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S497 = false;
            }
            var _S498 : df_0;
            if(_S497)
            {
                _S498 = wide_0(_S496);
            }
            else
            {
                _S498 = x2A_1(_S480.scale_0, _S496);
            }
            var _S499 : df_0 = x2A_0(_S484, _S498);
            var _S500 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_6(&(_S500), _S474, u32(1), i_14, _S499);
            var _S501 : f32 = entryPointParams_u_0[_S478.base_0 + i_14];
            var _S502 : bool;
            if((_S478.scale_0.hi_0) == 1.0f)
            {
                _S502 = (_S478.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S502 = false;
            }
            var _S503 : df_0;
            if(_S502)
            {
                _S503 = wide_0(_S501);
            }
            else
            {
                _S503 = x2A_1(_S478.scale_0, _S501);
            }
            var _S504 : df_0 = x2A_0(_S484, _S503);
            var _S505 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_7(&(_S505), _S474, u32(2), i_14, _S504);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        var _S506 : Ball_std140_0 = entryPointParams_3.p_3;
        refuse_clipped_3(&(_S506), _S474, _S476.clipped_0);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S507 : Site_0,  _S508 : u32,  _S509 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S508 + _S507.row_0 * _S509;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S510 : Row_0,  _S511 : u32) -> f32
{
    return entryPointParams_point_2[_S510.base_0 + _S511];
}

fn report_fault_8( _S512 : u32)
{
    var _S513 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S512);
    return;
}

fn squares_of_6( _S514 : ptr<function, Ball_std140_0>,  _S515 : Site_0,  _S516 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S515.lane_0;
    for(;;)
    {
        if(i_15 < (_S515.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S517 : f32 = Row_raw_8(_S516, i_15);
        if(is_bad_0(_S517))
        {
            report_fault_8(_S515.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S517));
        i_15 = i_15 + (*_S514).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S514).lanes_0, _S515);
    return squares_9;
}

fn point_of_6( _S518 : ptr<function, Ball_std140_0>,  _S519 : Site_0,  _S520 : u32,  _S521 : u32) -> Point_0
{
    var point_6 : Point_0;
    var _S522 : Row_0 = row_of_8(_S519, _S520, _S521);
    point_6.row_1 = _S522;
    var _S523 : Squares_0 = squares_of_6(&((*_S518)), _S519, _S522);
    point_6.length_0 = Squares_length_0(_S523);
    var _S524 : df_0 = Squares_total_0(_S523);
    point_6.square_0 = _S524;
    var _S525 : df_0 = c_of_0(&((*_S518)));
    var _S526 : df_0 = x2A_0(_S525, _S524);
    var _S527 : f32 = Squares_unit_0(_S523);
    var _S528 : bool;
    if(_S527 != 1.0f)
    {
        _S528 = true;
    }
    else
    {
        var _S529 : df_0 = rim_limit_0(&((*_S518)));
        _S528 = less_0(_S529, _S526);
    }
    var _S530 : i32;
    if(_S528)
    {
        _S530 = i32(1);
    }
    else
    {
        _S530 = i32(0);
    }
    var _S531 : u32 = u32(_S530);
    point_6.clipped_0 = _S531;
    if(_S531 != u32(0))
    {
        var _S532 : df_0 = rim_norm_0(&((*_S518)));
        var _S533 : df_0 = root_c_of_0(&((*_S518)));
        point_6.row_1.scale_0 = scaled_0(_0(_S532, x2A_0(_S533, point_6.length_0)), _S527);
        point_6.length_0 = _0(_S532, _S533);
        point_6.square_0 = _0(x2A_0(_S532, _S532), _S525);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S532, _S532));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S526);
    }
    return point_6;
}

struct Tangent_0
{
     row_11 : Row_0,
     unit_0 : f32,
     length_1 : df_0,
     square_1 : df_0,
};

fn row_of_9( _S534 : Site_0,  _S535 : u32,  _S536 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S535 + _S534.row_0 * _S536;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S537 : Row_0,  _S538 : u32) -> f32
{
    return entryPointParams_tangent_0[_S537.base_0 + _S538];
}

fn squares_of_7( _S539 : ptr<function, Ball_std140_0>,  _S540 : Site_0,  _S541 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S540.lane_0;
    for(;;)
    {
        if(i_16 < (_S540.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S542 : f32 = Row_raw_9(_S541, i_16);
        if(is_bad_0(_S542))
        {
            report_fault_8(_S540.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S542));
        i_16 = i_16 + (*_S539).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S539).lanes_0, _S540);
    return squares_10;
}

fn tangent_of_0( _S543 : ptr<function, Ball_std140_0>,  _S544 : Site_0,  _S545 : u32,  _S546 : u32) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S547 : Row_0 = row_of_9(_S544, _S545, _S546);
    tangent_0.row_11 = _S547;
    var _S548 : Squares_0 = squares_of_7(&((*_S543)), _S544, _S547);
    var _S549 : f32 = Squares_unit_0(_S548);
    tangent_0.unit_0 = _S549;
    tangent_0.row_11.scale_0 = wide_0(_S549);
    tangent_0.length_1 = Squares_length_0(_S548);
    tangent_0.square_1 = Squares_total_0(_S548);
    return tangent_0;
}

fn cotangent_number_4( _S550 : ptr<function, Ball_std140_0>,  _S551 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_4[(*_S550).cotangent_offset_0 + _S551.row_0 * (*_S550).cotangent_stride_0]);
}

fn put_8( _S552 : ptr<function, Ball_std140_0>,  _S553 : Site_0,  _S554 : u32,  _S555 : df_0)
{
    entryPointParams_point_bar_2[_S553.row_0 * (*_S552).out_stride_0 + (*_S552).out_column_0 + _S554] = nearest_0(_S555);
    return;
}

fn put_bar_8( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : u32,  _S559 : u32,  _S560 : df_0)
{
    if(((((*_S556).flags_0) & (((u32(2) << (_S558)))))) == u32(0))
    {
        put_8(&((*_S556)), _S557, _S559, _S560);
    }
    return;
}

fn put_9( _S561 : ptr<function, Ball_std140_0>,  _S562 : Site_0,  _S563 : u32,  _S564 : df_0)
{
    entryPointParams_tangent_bar_0[_S562.row_0 * (*_S561).out_stride_0 + (*_S561).out_column_0 + _S563] = nearest_0(_S564);
    return;
}

fn put_bar_9( _S565 : ptr<function, Ball_std140_0>,  _S566 : Site_0,  _S567 : u32,  _S568 : u32,  _S569 : df_0)
{
    if(((((*_S565).flags_0) & (((u32(2) << (_S567)))))) == u32(0))
    {
        put_9(&((*_S565)), _S566, _S568, _S569);
    }
    return;
}

fn report_fault_9( _S570 : u32)
{
    var _S571 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S570);
    return;
}

fn refuse_clipped_4( _S572 : ptr<function, Ball_std140_0>,  _S573 : Site_0,  _S574 : u32)
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
        report_fault_9(_S573.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_norm_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S576 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S577 : u32 = block_count_0(&(_S576));
        if(block_5 < _S577)
        {
        }
        else
        {
            break;
        }
        var _S578 : u32 = invocation_6.x;
        var _S579 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S580 : Site_0 = site_of_0(&(_S579), block_5, _S578);
        var _S581 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S582 : Point_0 = point_of_6(&(_S581), _S580, entryPointParams_4.p_4.x_offset_0, entryPointParams_4.p_4.x_stride_0);
        var _S583 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S584 : Tangent_0 = tangent_of_0(&(_S583), _S580, entryPointParams_4.p_4.y_offset_0, entryPointParams_4.p_4.y_stride_0);
        var _S585 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S586 : df_0 = cotangent_number_4(&(_S585), _S580);
        var _S587 : df_0 = _0(twice_0(_S586), _S582.gap_0);
        var _S588 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S589 : df_0 = c_of_0(&(_S588));
        var _S590 : df_0 = scaled_0(_0(twice_0(x2A_0(x2A_0(_S589, _S587), _S584.length_1)), _S582.gap_0), 1.0f / _S584.unit_0);
        var _S591 : df_0;
        if(is_zero_0(_S584.length_1))
        {
            _S591 = wide_0(0.0f);
        }
        else
        {
            _S591 = _0(_S587, _S584.length_1);
        }
        var i_17 : u32 = _S580.lane_0;
        for(;;)
        {
            if(i_17 < (_S580.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S592 : f32 = entryPointParams_point_2[_S582.row_1.base_0 + i_17];
            var _S593 : bool;
            if((_S582.row_1.scale_0.hi_0) == 1.0f)
            {
                _S593 = (_S582.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S593 = false;
            }
            var _S594 : df_0;
            if(_S593)
            {
                _S594 = wide_0(_S592);
            }
            else
            {
                _S594 = x2A_1(_S582.row_1.scale_0, _S592);
            }
            var _S595 : df_0 = x2A_0(_S590, _S594);
            var _S596 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_8(&(_S596), _S580, u32(0), i_17, _S595);
            var _S597 : f32 = entryPointParams_tangent_0[_S584.row_11.base_0 + i_17];
            var _S598 : bool;
            if((_S584.row_11.scale_0.hi_0) == 1.0f)
            {
                _S598 = (_S584.row_11.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S598 = false;
            }
            var _S599 : df_0;
            if(_S598)
            {
                _S599 = wide_0(_S597);
            }
            else
            {
                _S599 = x2A_1(_S584.row_11.scale_0, _S597);
            }
            var _S600 : df_0 = x2A_0(_S591, _S599);
            var _S601 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_9(&(_S601), _S580, u32(1), i_17, _S600);
            i_17 = i_17 + entryPointParams_4.p_4.lanes_0;
        }
        var _S602 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_4(&(_S602), _S580, _S582.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_10( _S603 : Site_0,  _S604 : u32,  _S605 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S604 + _S603.row_0 * _S605;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_10( _S606 : Row_0,  _S607 : u32) -> f32
{
    return entryPointParams_target_0[_S606.base_0 + _S607];
}

fn report_fault_10( _S608 : u32)
{
    var _S609 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S608);
    return;
}

fn squares_of_8( _S610 : ptr<function, Ball_std140_0>,  _S611 : Site_0,  _S612 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S611.lane_0;
    for(;;)
    {
        if(i_18 < (_S611.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S613 : f32 = Row_raw_10(_S612, i_18);
        if(is_bad_0(_S613))
        {
            report_fault_10(_S611.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S613));
        i_18 = i_18 + (*_S610).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S610).lanes_0, _S611);
    return squares_11;
}

fn point_of_7( _S614 : ptr<function, Ball_std140_0>,  _S615 : Site_0,  _S616 : u32,  _S617 : u32) -> Point_0
{
    var point_7 : Point_0;
    var _S618 : Row_0 = row_of_10(_S615, _S616, _S617);
    point_7.row_1 = _S618;
    var _S619 : Squares_0 = squares_of_8(&((*_S614)), _S615, _S618);
    point_7.length_0 = Squares_length_0(_S619);
    var _S620 : df_0 = Squares_total_0(_S619);
    point_7.square_0 = _S620;
    var _S621 : df_0 = c_of_0(&((*_S614)));
    var _S622 : df_0 = x2A_0(_S621, _S620);
    var _S623 : f32 = Squares_unit_0(_S619);
    var _S624 : bool;
    if(_S623 != 1.0f)
    {
        _S624 = true;
    }
    else
    {
        var _S625 : df_0 = rim_limit_0(&((*_S614)));
        _S624 = less_0(_S625, _S622);
    }
    var _S626 : i32;
    if(_S624)
    {
        _S626 = i32(1);
    }
    else
    {
        _S626 = i32(0);
    }
    var _S627 : u32 = u32(_S626);
    point_7.clipped_0 = _S627;
    if(_S627 != u32(0))
    {
        var _S628 : df_0 = rim_norm_0(&((*_S614)));
        var _S629 : df_0 = root_c_of_0(&((*_S614)));
        point_7.row_1.scale_0 = scaled_0(_0(_S628, x2A_0(_S629, point_7.length_0)), _S623);
        point_7.length_0 = _0(_S628, _S629);
        point_7.square_0 = _0(x2A_0(_S628, _S628), _S621);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S628, _S628));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S622);
    }
    return point_7;
}

fn row_of_11( _S630 : Site_0,  _S631 : u32,  _S632 : u32) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S631 + _S630.row_0 * _S632;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_11( _S633 : Row_0,  _S634 : u32) -> f32
{
    return entryPointParams_tangent_1[_S633.base_0 + _S634];
}

fn report_fault_11( _S635 : u32)
{
    var _S636 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S635);
    return;
}

fn vector_of_2( _S637 : ptr<function, Ball_std140_0>,  _S638 : Site_0,  _S639 : u32,  _S640 : u32) -> Row_0
{
    var _S641 : Row_0 = row_of_11(_S638, _S639, _S640);
    var i_19 : u32 = _S638.lane_0;
    for(;;)
    {
        if(i_19 < (_S638.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S641, i_19)))
        {
            report_fault_11(_S638.row_0);
        }
        i_19 = i_19 + (*_S637).lanes_0;
    }
    return _S641;
}

fn row_of_12( _S642 : Site_0,  _S643 : u32,  _S644 : u32) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S643 + _S642.row_0 * _S644;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S645 : ptr<function, Ball_std140_0>,  _S646 : Site_0,  _S647 : Row_0,  _S648 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S646.lane_0;
    for(;;)
    {
        if(i_20 < (_S646.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S649 : df_0 = sums_4[i32(0)];
        var _S650 : f32 = entryPointParams_tangent_1[_S647.base_0 + i_20];
        var _S651 : bool;
        if((_S647.scale_0.hi_0) == 1.0f)
        {
            _S651 = (_S647.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S651 = false;
        }
        var _S652 : df_0;
        if(_S651)
        {
            _S652 = wide_0(_S650);
        }
        else
        {
            _S652 = x2A_1(_S647.scale_0, _S650);
        }
        var _S653 : f32 = entryPointParams_cotangent_5[_S648.base_0 + i_20];
        var _S654 : bool;
        if((_S648.scale_0.hi_0) == 1.0f)
        {
            _S654 = (_S648.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S654 = false;
        }
        var _S655 : df_0;
        if(_S654)
        {
            _S655 = wide_0(_S653);
        }
        else
        {
            _S655 = x2A_1(_S648.scale_0, _S653);
        }
        sums_4[i32(0)] = x2B_0(_S649, x2A_0(_S652, _S655));
        i_20 = i_20 + (*_S645).lanes_0;
    }
    join_0((*_S645).lanes_0, _S646, &(sums_4));
    return sums_4[i32(0)];
}

fn put_10( _S656 : ptr<function, Ball_std140_0>,  _S657 : Site_0,  _S658 : u32,  _S659 : df_0)
{
    entryPointParams_target_bar_0[_S657.row_0 * (*_S656).out_stride_0 + (*_S656).out_column_0 + _S658] = nearest_0(_S659);
    return;
}

fn put_bar_10( _S660 : ptr<function, Ball_std140_0>,  _S661 : Site_0,  _S662 : u32,  _S663 : u32,  _S664 : df_0)
{
    if(((((*_S660).flags_0) & (((u32(2) << (_S662)))))) == u32(0))
    {
        put_10(&((*_S660)), _S661, _S663, _S664);
    }
    return;
}

fn put_11( _S665 : ptr<function, Ball_std140_0>,  _S666 : Site_0,  _S667 : u32,  _S668 : df_0)
{
    entryPointParams_tangent_bar_1[_S666.row_0 * (*_S665).out_stride_0 + (*_S665).out_column_0 + _S667] = nearest_0(_S668);
    return;
}

fn put_bar_11( _S669 : ptr<function, Ball_std140_0>,  _S670 : Site_0,  _S671 : u32,  _S672 : u32,  _S673 : df_0)
{
    if(((((*_S669).flags_0) & (((u32(2) << (_S671)))))) == u32(0))
    {
        put_11(&((*_S669)), _S670, _S672, _S673);
    }
    return;
}

fn refuse_clipped_5( _S674 : ptr<function, Ball_std140_0>,  _S675 : Site_0,  _S676 : u32)
{
    var _S677 : bool;
    if(Site_is_first_0(_S675))
    {
        _S677 = _S676 > u32(0);
    }
    else
    {
        _S677 = false;
    }
    if(_S677)
    {
        _S677 = ((((*_S674).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S677 = false;
    }
    if(_S677)
    {
        report_fault_11(_S675.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_transport0_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S678 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S679 : u32 = block_count_0(&(_S678));
        if(block_6 < _S679)
        {
        }
        else
        {
            break;
        }
        var _S680 : u32 = invocation_7.x;
        var _S681 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S682 : Site_0 = site_of_0(&(_S681), block_6, _S680);
        var _S683 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S684 : Point_0 = point_of_7(&(_S683), _S682, entryPointParams_5.p_5.x_offset_0, entryPointParams_5.p_5.x_stride_0);
        var _S685 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S686 : Row_0 = vector_of_2(&(_S685), _S682, entryPointParams_5.p_5.y_offset_0, entryPointParams_5.p_5.y_stride_0);
        var _S687 : Row_0 = row_of_12(_S682, entryPointParams_5.p_5.cotangent_offset_0, entryPointParams_5.p_5.cotangent_stride_0);
        var _S688 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S689 : df_0 = c_of_0(&(_S688));
        var _S690 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S691 : df_0 = dot_of_1(&(_S690), _S682, _S686, _S687);
        var _S692 : df_0 = twice_0(neg_0(x2A_0(_S689, _S691)));
        var i_21 : u32 = _S682.lane_0;
        for(;;)
        {
            if(i_21 < (_S682.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S693 : f32 = entryPointParams_target_0[_S684.row_1.base_0 + i_21];
            var _S694 : bool;
            if((_S684.row_1.scale_0.hi_0) == 1.0f)
            {
                _S694 = (_S684.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S694 = false;
            }
            var _S695 : df_0;
            if(_S694)
            {
                _S695 = wide_0(_S693);
            }
            else
            {
                _S695 = x2A_1(_S684.row_1.scale_0, _S693);
            }
            var _S696 : df_0 = x2A_0(_S692, _S695);
            var _S697 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_10(&(_S697), _S682, u32(0), i_21, _S696);
            var _S698 : f32 = entryPointParams_cotangent_5[_S687.base_0 + i_21];
            var _S699 : bool;
            if((_S687.scale_0.hi_0) == 1.0f)
            {
                _S699 = (_S687.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S699 = false;
            }
            var _S700 : df_0;
            if(_S699)
            {
                _S700 = wide_0(_S698);
            }
            else
            {
                _S700 = x2A_1(_S687.scale_0, _S698);
            }
            var _S701 : df_0 = x2A_0(_S684.gap_0, _S700);
            var _S702 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_11(&(_S702), _S682, u32(1), i_21, _S701);
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        var _S703 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_5(&(_S703), _S682, _S684.clipped_0);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_13( _S704 : Site_0,  _S705 : u32,  _S706 : u32) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S705 + _S704.row_0 * _S706;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_12( _S707 : Row_0,  _S708 : u32) -> f32
{
    return entryPointParams_point_3[_S707.base_0 + _S708];
}

fn report_fault_12( _S709 : u32)
{
    var _S710 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S709);
    return;
}

fn squares_of_9( _S711 : ptr<function, Ball_std140_0>,  _S712 : Site_0,  _S713 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_22 : u32 = _S712.lane_0;
    for(;;)
    {
        if(i_22 < (_S712.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S714 : f32 = Row_raw_12(_S713, i_22);
        if(is_bad_0(_S714))
        {
            report_fault_12(_S712.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S714));
        i_22 = i_22 + (*_S711).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S711).lanes_0, _S712);
    return squares_12;
}

fn point_of_8( _S715 : ptr<function, Ball_std140_0>,  _S716 : Site_0,  _S717 : u32,  _S718 : u32) -> Point_0
{
    var point_8 : Point_0;
    var _S719 : Row_0 = row_of_13(_S716, _S717, _S718);
    point_8.row_1 = _S719;
    var _S720 : Squares_0 = squares_of_9(&((*_S715)), _S716, _S719);
    point_8.length_0 = Squares_length_0(_S720);
    var _S721 : df_0 = Squares_total_0(_S720);
    point_8.square_0 = _S721;
    var _S722 : df_0 = c_of_0(&((*_S715)));
    var _S723 : df_0 = x2A_0(_S722, _S721);
    var _S724 : f32 = Squares_unit_0(_S720);
    var _S725 : bool;
    if(_S724 != 1.0f)
    {
        _S725 = true;
    }
    else
    {
        var _S726 : df_0 = rim_limit_0(&((*_S715)));
        _S725 = less_0(_S726, _S723);
    }
    var _S727 : i32;
    if(_S725)
    {
        _S727 = i32(1);
    }
    else
    {
        _S727 = i32(0);
    }
    var _S728 : u32 = u32(_S727);
    point_8.clipped_0 = _S728;
    if(_S728 != u32(0))
    {
        var _S729 : df_0 = rim_norm_0(&((*_S715)));
        var _S730 : df_0 = root_c_of_0(&((*_S715)));
        point_8.row_1.scale_0 = scaled_0(_0(_S729, x2A_0(_S730, point_8.length_0)), _S724);
        point_8.length_0 = _0(_S729, _S730);
        point_8.square_0 = _0(x2A_0(_S729, _S729), _S722);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S729, _S729));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S723);
    }
    return point_8;
}

fn row_of_14( _S731 : Site_0,  _S732 : u32,  _S733 : u32) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S732 + _S731.row_0 * _S733;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_13( _S734 : Row_0,  _S735 : u32) -> f32
{
    return entryPointParams_vector_0[_S734.base_0 + _S735];
}

fn report_fault_13( _S736 : u32)
{
    var _S737 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S736);
    return;
}

fn vector_of_3( _S738 : ptr<function, Ball_std140_0>,  _S739 : Site_0,  _S740 : u32,  _S741 : u32) -> Row_0
{
    var _S742 : Row_0 = row_of_14(_S739, _S740, _S741);
    var i_23 : u32 = _S739.lane_0;
    for(;;)
    {
        if(i_23 < (_S739.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S742, i_23)))
        {
            report_fault_13(_S739.row_0);
        }
        i_23 = i_23 + (*_S738).lanes_0;
    }
    return _S742;
}

fn row_of_15( _S743 : Site_0,  _S744 : u32,  _S745 : u32) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S744 + _S743.row_0 * _S745;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn put_12( _S746 : ptr<function, Ball_std140_0>,  _S747 : Site_0,  _S748 : u32,  _S749 : df_0)
{
    entryPointParams_point_bar_3[_S747.row_0 * (*_S746).out_stride_0 + (*_S746).out_column_0 + _S748] = nearest_0(_S749);
    return;
}

fn put_bar_12( _S750 : ptr<function, Ball_std140_0>,  _S751 : Site_0,  _S752 : u32,  _S753 : u32,  _S754 : df_0)
{
    if(((((*_S750).flags_0) & (((u32(2) << (_S752)))))) == u32(0))
    {
        put_12(&((*_S750)), _S751, _S753, _S754);
    }
    return;
}

fn put_13( _S755 : ptr<function, Ball_std140_0>,  _S756 : Site_0,  _S757 : u32,  _S758 : df_0)
{
    entryPointParams_vector_bar_0[_S756.row_0 * (*_S755).out_stride_0 + (*_S755).out_column_0 + _S757] = nearest_0(_S758);
    return;
}

fn put_bar_13( _S759 : ptr<function, Ball_std140_0>,  _S760 : Site_0,  _S761 : u32,  _S762 : u32,  _S763 : df_0)
{
    if(((((*_S759).flags_0) & (((u32(2) << (_S761)))))) == u32(0))
    {
        put_13(&((*_S759)), _S760, _S762, _S763);
    }
    return;
}

fn refuse_clipped_6( _S764 : ptr<function, Ball_std140_0>,  _S765 : Site_0,  _S766 : u32)
{
    var _S767 : bool;
    if(Site_is_first_0(_S765))
    {
        _S767 = _S766 > u32(0);
    }
    else
    {
        _S767 = false;
    }
    if(_S767)
    {
        _S767 = ((((*_S764).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S767 = false;
    }
    if(_S767)
    {
        report_fault_13(_S765.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_project_tangent_vjp(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S768 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S769 : u32 = block_count_0(&(_S768));
        if(block_7 < _S769)
        {
        }
        else
        {
            break;
        }
        var _S770 : u32 = invocation_8.x;
        var _S771 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S772 : Site_0 = site_of_0(&(_S771), block_7, _S770);
        var _S773 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S774 : Point_0 = point_of_8(&(_S773), _S772, entryPointParams_6.p_6.x_offset_0, entryPointParams_6.p_6.x_stride_0);
        var _S775 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S776 : Row_0 = vector_of_3(&(_S775), _S772, entryPointParams_6.p_6.y_offset_0, entryPointParams_6.p_6.y_stride_0);
        var _S777 : Row_0 = row_of_15(_S772, entryPointParams_6.p_6.cotangent_offset_0, entryPointParams_6.p_6.cotangent_stride_0);
        var i_24 : u32 = _S772.lane_0;
        for(;;)
        {
            if(i_24 < (_S772.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S778 : df_0 = wide_0(0.0f);
            var _S779 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_12(&(_S779), _S772, u32(0), i_24, _S778);
            var _S780 : f32 = entryPointParams_cotangent_6[_S777.base_0 + i_24];
            var _S781 : bool;
            if((_S777.scale_0.hi_0) == 1.0f)
            {
                _S781 = (_S777.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S781 = false;
            }
            var _S782 : df_0;
            if(_S781)
            {
                _S782 = wide_0(_S780);
            }
            else
            {
                _S782 = x2A_1(_S777.scale_0, _S780);
            }
            var _S783 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_13(&(_S783), _S772, u32(1), i_24, _S782);
            i_24 = i_24 + entryPointParams_6.p_6.lanes_0;
        }
        var _S784 : Ball_std140_0 = entryPointParams_6.p_6;
        refuse_clipped_6(&(_S784), _S772, _S774.clipped_0);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_16( _S785 : Site_0,  _S786 : u32,  _S787 : u32) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S786 + _S785.row_0 * _S787;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_14( _S788 : Row_0,  _S789 : u32) -> f32
{
    return entryPointParams_point_4[_S788.base_0 + _S789];
}

fn report_fault_14( _S790 : u32)
{
    var _S791 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S790);
    return;
}

fn squares_of_10( _S792 : ptr<function, Ball_std140_0>,  _S793 : Site_0,  _S794 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S793.lane_0;
    for(;;)
    {
        if(i_25 < (_S793.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S795 : f32 = Row_raw_14(_S794, i_25);
        if(is_bad_0(_S795))
        {
            report_fault_14(_S793.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S795));
        i_25 = i_25 + (*_S792).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S792).lanes_0, _S793);
    return squares_13;
}

fn point_of_9( _S796 : ptr<function, Ball_std140_0>,  _S797 : Site_0,  _S798 : u32,  _S799 : u32) -> Point_0
{
    var point_9 : Point_0;
    var _S800 : Row_0 = row_of_16(_S797, _S798, _S799);
    point_9.row_1 = _S800;
    var _S801 : Squares_0 = squares_of_10(&((*_S796)), _S797, _S800);
    point_9.length_0 = Squares_length_0(_S801);
    var _S802 : df_0 = Squares_total_0(_S801);
    point_9.square_0 = _S802;
    var _S803 : df_0 = c_of_0(&((*_S796)));
    var _S804 : df_0 = x2A_0(_S803, _S802);
    var _S805 : f32 = Squares_unit_0(_S801);
    var _S806 : bool;
    if(_S805 != 1.0f)
    {
        _S806 = true;
    }
    else
    {
        var _S807 : df_0 = rim_limit_0(&((*_S796)));
        _S806 = less_0(_S807, _S804);
    }
    var _S808 : i32;
    if(_S806)
    {
        _S808 = i32(1);
    }
    else
    {
        _S808 = i32(0);
    }
    var _S809 : u32 = u32(_S808);
    point_9.clipped_0 = _S809;
    if(_S809 != u32(0))
    {
        var _S810 : df_0 = rim_norm_0(&((*_S796)));
        var _S811 : df_0 = root_c_of_0(&((*_S796)));
        point_9.row_1.scale_0 = scaled_0(_0(_S810, x2A_0(_S811, point_9.length_0)), _S805);
        point_9.length_0 = _0(_S810, _S811);
        point_9.square_0 = _0(x2A_0(_S810, _S810), _S803);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S810, _S810));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S804);
    }
    return point_9;
}

fn row_of_17( _S812 : Site_0,  _S813 : u32,  _S814 : u32) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S813 + _S812.row_0 * _S814;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_15( _S815 : Row_0,  _S816 : u32) -> f32
{
    return entryPointParams_gradient_0[_S815.base_0 + _S816];
}

fn report_fault_15( _S817 : u32)
{
    var _S818 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S817);
    return;
}

fn vector_of_4( _S819 : ptr<function, Ball_std140_0>,  _S820 : Site_0,  _S821 : u32,  _S822 : u32) -> Row_0
{
    var _S823 : Row_0 = row_of_17(_S820, _S821, _S822);
    var i_26 : u32 = _S820.lane_0;
    for(;;)
    {
        if(i_26 < (_S820.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S823, i_26)))
        {
            report_fault_15(_S820.row_0);
        }
        i_26 = i_26 + (*_S819).lanes_0;
    }
    return _S823;
}

fn row_of_18( _S824 : Site_0,  _S825 : u32,  _S826 : u32) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S825 + _S824.row_0 * _S826;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn dot_of_2( _S827 : ptr<function, Ball_std140_0>,  _S828 : Site_0,  _S829 : Row_0,  _S830 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_27 : u32 = _S828.lane_0;
    for(;;)
    {
        if(i_27 < (_S828.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S831 : df_0 = sums_5[i32(0)];
        var _S832 : f32 = entryPointParams_gradient_0[_S829.base_0 + i_27];
        var _S833 : bool;
        if((_S829.scale_0.hi_0) == 1.0f)
        {
            _S833 = (_S829.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S833 = false;
        }
        var _S834 : df_0;
        if(_S833)
        {
            _S834 = wide_0(_S832);
        }
        else
        {
            _S834 = x2A_1(_S829.scale_0, _S832);
        }
        var _S835 : f32 = entryPointParams_cotangent_7[_S830.base_0 + i_27];
        var _S836 : bool;
        if((_S830.scale_0.hi_0) == 1.0f)
        {
            _S836 = (_S830.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S836 = false;
        }
        var _S837 : df_0;
        if(_S836)
        {
            _S837 = wide_0(_S835);
        }
        else
        {
            _S837 = x2A_1(_S830.scale_0, _S835);
        }
        sums_5[i32(0)] = x2B_0(_S831, x2A_0(_S834, _S837));
        i_27 = i_27 + (*_S827).lanes_0;
    }
    join_0((*_S827).lanes_0, _S828, &(sums_5));
    return sums_5[i32(0)];
}

fn put_14( _S838 : ptr<function, Ball_std140_0>,  _S839 : Site_0,  _S840 : u32,  _S841 : df_0)
{
    entryPointParams_point_bar_4[_S839.row_0 * (*_S838).out_stride_0 + (*_S838).out_column_0 + _S840] = nearest_0(_S841);
    return;
}

fn put_bar_14( _S842 : ptr<function, Ball_std140_0>,  _S843 : Site_0,  _S844 : u32,  _S845 : u32,  _S846 : df_0)
{
    if(((((*_S842).flags_0) & (((u32(2) << (_S844)))))) == u32(0))
    {
        put_14(&((*_S842)), _S843, _S845, _S846);
    }
    return;
}

fn put_15( _S847 : ptr<function, Ball_std140_0>,  _S848 : Site_0,  _S849 : u32,  _S850 : df_0)
{
    entryPointParams_gradient_bar_0[_S848.row_0 * (*_S847).out_stride_0 + (*_S847).out_column_0 + _S849] = nearest_0(_S850);
    return;
}

fn put_bar_15( _S851 : ptr<function, Ball_std140_0>,  _S852 : Site_0,  _S853 : u32,  _S854 : u32,  _S855 : df_0)
{
    if(((((*_S851).flags_0) & (((u32(2) << (_S853)))))) == u32(0))
    {
        put_15(&((*_S851)), _S852, _S854, _S855);
    }
    return;
}

fn refuse_clipped_7( _S856 : ptr<function, Ball_std140_0>,  _S857 : Site_0,  _S858 : u32)
{
    var _S859 : bool;
    if(Site_is_first_0(_S857))
    {
        _S859 = _S858 > u32(0);
    }
    else
    {
        _S859 = false;
    }
    if(_S859)
    {
        _S859 = ((((*_S856).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S859 = false;
    }
    if(_S859)
    {
        report_fault_15(_S857.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_riemannian_gradient_vjp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_8 : u32 = group_7.x;
    for(;;)
    {
        var _S860 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S861 : u32 = block_count_0(&(_S860));
        if(block_8 < _S861)
        {
        }
        else
        {
            break;
        }
        var _S862 : u32 = invocation_9.x;
        var _S863 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S864 : Site_0 = site_of_0(&(_S863), block_8, _S862);
        var _S865 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S866 : Point_0 = point_of_9(&(_S865), _S864, entryPointParams_7.p_7.x_offset_0, entryPointParams_7.p_7.x_stride_0);
        var _S867 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S868 : Row_0 = vector_of_4(&(_S867), _S864, entryPointParams_7.p_7.y_offset_0, entryPointParams_7.p_7.y_stride_0);
        var _S869 : Row_0 = row_of_18(_S864, entryPointParams_7.p_7.cotangent_offset_0, entryPointParams_7.p_7.cotangent_stride_0);
        var _S870 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S871 : df_0 = c_of_0(&(_S870));
        var _S872 : df_0 = x2A_0(_S871, _S866.gap_0);
        var _S873 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S874 : df_0 = dot_of_2(&(_S873), _S864, _S868, _S869);
        var _S875 : df_0 = neg_0(x2A_0(_S872, _S874));
        var _S876 : df_0 = scaled_0(x2A_0(_S866.gap_0, _S866.gap_0), 0.25f);
        var i_28 : u32 = _S864.lane_0;
        for(;;)
        {
            if(i_28 < (_S864.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S877 : f32 = entryPointParams_point_4[_S866.row_1.base_0 + i_28];
            var _S878 : bool;
            if((_S866.row_1.scale_0.hi_0) == 1.0f)
            {
                _S878 = (_S866.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S878 = false;
            }
            var _S879 : df_0;
            if(_S878)
            {
                _S879 = wide_0(_S877);
            }
            else
            {
                _S879 = x2A_1(_S866.row_1.scale_0, _S877);
            }
            var _S880 : df_0 = x2A_0(_S875, _S879);
            var _S881 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_14(&(_S881), _S864, u32(0), i_28, _S880);
            var _S882 : f32 = entryPointParams_cotangent_7[_S869.base_0 + i_28];
            var _S883 : bool;
            if((_S869.scale_0.hi_0) == 1.0f)
            {
                _S883 = (_S869.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S883 = false;
            }
            var _S884 : df_0;
            if(_S883)
            {
                _S884 = wide_0(_S882);
            }
            else
            {
                _S884 = x2A_1(_S869.scale_0, _S882);
            }
            var _S885 : df_0 = x2A_0(_S876, _S884);
            var _S886 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_15(&(_S886), _S864, u32(1), i_28, _S885);
            i_28 = i_28 + entryPointParams_7.p_7.lanes_0;
        }
        var _S887 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_7(&(_S887), _S864, _S866.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


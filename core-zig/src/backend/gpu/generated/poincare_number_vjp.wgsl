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

fn x_lie_0( p_10 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_10).x_offset_0, (*p_10).x_stride_0, (*p_10).x_step_0);
}

struct Squares_0
{
     grown_1 : f32,
     big_from_0 : f32,
     usual_0 : df_0,
     big_0 : df_0,
};

fn squares_from_0( grown_2 : f32,  big_from_1 : f32) -> Squares_0
{
    var squares_0 : Squares_0;
    squares_0.grown_1 = grown_2;
    squares_0.big_from_0 = big_from_1;
    var _S47 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S47;
    squares_0.big_0 = _S47;
    return squares_0;
}

fn no_squares_0() -> Squares_0
{
    return squares_from_0(1.6777216e+07f, 1.073741824e+09f);
}

fn is_bad_0( value_8 : f32) -> bool
{
    return (((bitcast<u32>((value_8))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_9 : df_0)
{
    if((abs(value_9.hi_0)) < ((*this_0).big_from_0))
    {
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(scaled_0(value_9, (*this_0).grown_1), scaled_0(value_9, (*this_0).grown_1)));
    }
    else
    {
        var _S48 : df_0 = scaled_0(value_9, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S48, _S48));
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
    var _S49 : df_0 = scaled_0(scaled_0(this_3.usual_0, 1.0f / this_3.grown_1), 1.0f / this_3.grown_1);
    var _S50 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S50 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S49, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S50 = _S49;
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
        _S51 = scaled_0(root_of_0(this_4.usual_0), 1.0f / this_4.grown_1);
    }
    return _S51;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
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

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
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

fn rim_norm_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).norm_hi_0, (*p_13).norm_lo_0);
}

fn root_c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).root_hi_0, (*p_14).root_lo_0);
}

fn y_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).y_offset_0, (*p_15).y_stride_0, (*p_15).y_step_0);
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
     step_2 : u32,
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

fn row_of_0( _S56 : Site_0,  _S57 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S57.offset_0 + _S56.row_0 * _S57.stride_0;
    row_2.step_2 = _S57.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S58 : Row_0,  _S59 : u32) -> f32
{
    return entryPointParams_left_0[_S58.base_0 + _S59 * _S58.step_2];
}

fn report_fault_0( _S60 : u32)
{
    var _S61 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S60);
    return;
}

fn squares_of_0( _S62 : ptr<function, Ball_std140_0>,  _S63 : Site_0,  _S64 : Row_0,  _S65 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S65;
    var i_0 : u32 = _S63.lane_0;
    for(;;)
    {
        if(i_0 < (_S63.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S66 : f32 = Row_raw_0(_S64, i_0);
        if(is_bad_0(_S66))
        {
            report_fault_0(_S63.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S66));
        i_0 = i_0 + (*_S62).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S62).lanes_0, _S63);
    return squares_1;
}

fn point_of_0( _S67 : ptr<function, Ball_std140_0>,  _S68 : Site_0,  _S69 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S70 : Row_0 = row_of_0(_S68, _S69);
    point_0.row_1 = _S70;
    var _S71 : Squares_0 = squares_of_0(&((*_S67)), _S68, _S70, no_squares_0());
    point_0.length_0 = Squares_length_0(_S71);
    var _S72 : df_0 = Squares_total_0(_S71);
    point_0.square_0 = _S72;
    var _S73 : df_0 = c_of_0(&((*_S67)));
    var _S74 : df_0 = x2A_0(_S73, _S72);
    var _S75 : f32 = Squares_unit_0(_S71);
    var _S76 : bool;
    if(_S75 != 1.0f)
    {
        _S76 = true;
    }
    else
    {
        var _S77 : df_0 = rim_limit_0(&((*_S67)));
        _S76 = less_0(_S77, _S74);
    }
    var _S78 : i32;
    if(_S76)
    {
        _S78 = i32(1);
    }
    else
    {
        _S78 = i32(0);
    }
    var _S79 : u32 = u32(_S78);
    point_0.clipped_0 = _S79;
    if(_S79 != u32(0))
    {
        var _S80 : df_0 = rim_norm_0(&((*_S67)));
        var _S81 : df_0 = root_c_of_0(&((*_S67)));
        point_0.row_1.scale_0 = scaled_0(_0(_S80, x2A_0(_S81, point_0.length_0)), _S75);
        point_0.length_0 = _0(_S80, _S81);
        point_0.square_0 = _0(x2A_0(_S80, _S80), _S73);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S80, _S80));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S74);
    }
    return point_0;
}

fn row_of_1( _S82 : Site_0,  _S83 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S83.offset_0 + _S82.row_0 * _S83.stride_0;
    row_3.step_2 = _S83.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S84 : Row_0,  _S85 : u32) -> f32
{
    return entryPointParams_right_0[_S84.base_0 + _S85 * _S84.step_2];
}

fn squares_of_1( _S86 : ptr<function, Ball_std140_0>,  _S87 : Site_0,  _S88 : Row_0,  _S89 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S89;
    var i_1 : u32 = _S87.lane_0;
    for(;;)
    {
        if(i_1 < (_S87.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S90 : f32 = Row_raw_1(_S88, i_1);
        if(is_bad_0(_S90))
        {
            report_fault_0(_S87.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S90));
        i_1 = i_1 + (*_S86).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S86).lanes_0, _S87);
    return squares_2;
}

fn point_of_1( _S91 : ptr<function, Ball_std140_0>,  _S92 : Site_0,  _S93 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S94 : Row_0 = row_of_1(_S92, _S93);
    point_1.row_1 = _S94;
    var _S95 : Squares_0 = squares_of_1(&((*_S91)), _S92, _S94, no_squares_0());
    point_1.length_0 = Squares_length_0(_S95);
    var _S96 : df_0 = Squares_total_0(_S95);
    point_1.square_0 = _S96;
    var _S97 : df_0 = c_of_0(&((*_S91)));
    var _S98 : df_0 = x2A_0(_S97, _S96);
    var _S99 : f32 = Squares_unit_0(_S95);
    var _S100 : bool;
    if(_S99 != 1.0f)
    {
        _S100 = true;
    }
    else
    {
        var _S101 : df_0 = rim_limit_0(&((*_S91)));
        _S100 = less_0(_S101, _S98);
    }
    var _S102 : i32;
    if(_S100)
    {
        _S102 = i32(1);
    }
    else
    {
        _S102 = i32(0);
    }
    var _S103 : u32 = u32(_S102);
    point_1.clipped_0 = _S103;
    if(_S103 != u32(0))
    {
        var _S104 : df_0 = rim_norm_0(&((*_S91)));
        var _S105 : df_0 = root_c_of_0(&((*_S91)));
        point_1.row_1.scale_0 = scaled_0(_0(_S104, x2A_0(_S105, point_1.length_0)), _S99);
        point_1.length_0 = _0(_S104, _S105);
        point_1.square_0 = _0(x2A_0(_S104, _S104), _S97);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S104, _S104));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S98);
    }
    return point_1;
}

fn cotangent_number_0( _S106 : ptr<function, Ball_std140_0>,  _S107 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_0[(*_S106).cotangent_offset_0 + _S107.row_0 * (*_S106).cotangent_stride_0]);
}

fn difference_squares_0( _S108 : ptr<function, Ball_std140_0>,  _S109 : Site_0,  _S110 : Row_0,  _S111 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S109.lane_0;
    for(;;)
    {
        if(i_2 < (_S109.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S112 : f32 = entryPointParams_left_0[_S110.base_0 + i_2 * _S110.step_2];
        var _S113 : bool;
        if((_S110.scale_0.hi_0) == 1.0f)
        {
            _S113 = (_S110.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S113 = false;
        }
        var _S114 : df_0;
        if(_S113)
        {
            _S114 = wide_0(_S112);
        }
        else
        {
            _S114 = x2A_1(_S110.scale_0, _S112);
        }
        var _S115 : f32 = entryPointParams_right_0[_S111.base_0 + i_2 * _S111.step_2];
        var _S116 : bool;
        if((_S111.scale_0.hi_0) == 1.0f)
        {
            _S116 = (_S111.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S116 = false;
        }
        var _S117 : df_0;
        if(_S116)
        {
            _S117 = wide_0(_S115);
        }
        else
        {
            _S117 = x2A_1(_S111.scale_0, _S115);
        }
        Squares_add_0(&(squares_3), x2D_0(_S114, _S117));
        i_2 = i_2 + (*_S108).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S108).lanes_0, _S109);
    return squares_3;
}

fn put_0( _S118 : ptr<function, Ball_std140_0>,  _S119 : Site_0,  _S120 : u32,  _S121 : df_0)
{
    entryPointParams_left_bar_0[_S119.row_0 * (*_S118).out_stride_0 + (*_S118).out_column_0 + _S120] = nearest_0(_S121);
    return;
}

fn put_bar_0( _S122 : ptr<function, Ball_std140_0>,  _S123 : Site_0,  _S124 : u32,  _S125 : u32,  _S126 : df_0)
{
    if(((((*_S122).flags_0) & (((u32(2) << (_S124)))))) == u32(0))
    {
        put_0(&((*_S122)), _S123, _S125, _S126);
    }
    return;
}

fn put_1( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : u32,  _S130 : df_0)
{
    entryPointParams_right_bar_0[_S128.row_0 * (*_S127).out_stride_0 + (*_S127).out_column_0 + _S129] = nearest_0(_S130);
    return;
}

fn put_bar_1( _S131 : ptr<function, Ball_std140_0>,  _S132 : Site_0,  _S133 : u32,  _S134 : u32,  _S135 : df_0)
{
    if(((((*_S131).flags_0) & (((u32(2) << (_S133)))))) == u32(0))
    {
        put_1(&((*_S131)), _S132, _S134, _S135);
    }
    return;
}

fn put_gaps_0( _S136 : ptr<function, Ball_std140_0>,  _S137 : Site_0,  _S138 : Row_0,  _S139 : Row_0,  _S140 : df_0,  _S141 : df_0,  _S142 : df_0)
{
    var _S143 : df_0 = c_of_0(&((*_S136)));
    var _S144 : df_0 = twice_0(x2A_0(_S143, _S140));
    var _S145 : df_0 = twice_0(x2A_0(_S143, _S141));
    var i_3 : u32 = _S137.lane_0;
    for(;;)
    {
        if(i_3 < (_S137.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S146 : f32 = entryPointParams_left_0[_S138.base_0 + i_3 * _S138.step_2];
        var _S147 : bool;
        if((_S138.scale_0.hi_0) == 1.0f)
        {
            _S147 = (_S138.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S147 = false;
        }
        var _S148 : df_0;
        if(_S147)
        {
            _S148 = wide_0(_S146);
        }
        else
        {
            _S148 = x2A_1(_S138.scale_0, _S146);
        }
        var _S149 : f32 = entryPointParams_right_0[_S139.base_0 + i_3 * _S139.step_2];
        var _S150 : bool;
        if((_S139.scale_0.hi_0) == 1.0f)
        {
            _S150 = (_S139.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S150 = false;
        }
        var _S151 : df_0;
        if(_S150)
        {
            _S151 = wide_0(_S149);
        }
        else
        {
            _S151 = x2A_1(_S139.scale_0, _S149);
        }
        var _S152 : df_0 = x2A_0(_S142, x2D_0(_S148, _S151));
        put_bar_0(&((*_S136)), _S137, u32(0), i_3, x2D_0(_S152, x2A_0(_S144, _S148)));
        put_bar_1(&((*_S136)), _S137, u32(1), i_3, x2D_0(neg_0(_S152), x2A_0(_S145, _S151)));
        i_3 = i_3 + (*_S136).lanes_0;
    }
    return;
}

fn report_fault_1( _S153 : u32)
{
    var _S154 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S153);
    return;
}

fn refuse_clipped_0( _S155 : ptr<function, Ball_std140_0>,  _S156 : Site_0,  _S157 : u32)
{
    var _S158 : bool;
    if(Site_is_first_0(_S156))
    {
        _S158 = _S157 > u32(0);
    }
    else
    {
        _S158 = false;
    }
    if(_S158)
    {
        _S158 = ((((*_S155).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S158 = false;
    }
    if(_S158)
    {
        report_fault_1(_S156.row_0);
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
        var _S171 : Point_0 = point_of_1(&(_S170), _S163, _S169);
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : df_0 = cotangent_number_0(&(_S172), _S163);
        var _S174 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S175 : Squares_0 = difference_squares_0(&(_S174), _S163, _S167.row_1, _S171.row_1);
        var _S176 : df_0 = Squares_length_0(_S175);
        var _S177 : df_0 = x2A_0(root_of_0(_S167.gap_0), root_of_0(_S171.gap_0));
        var _S178 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S179 : df_0 = root_c_of_0(&(_S178));
        var _S180 : df_0 = _0(x2A_0(_S179, _S176), _S177);
        var _S181 : df_0 = root_of_0(x2B_1(x2A_0(_S180, _S180), 1.0f));
        var _S182 : df_0 = x2A_0(_S173, _S180);
        var _S183 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S184 : df_0 = root_c_of_0(&(_S183));
        var _S185 : df_0 = neg_0(_0(_S182, x2A_0(_S181, _S184)));
        var _S186 : df_0;
        if(is_zero_0(_S176))
        {
            _S186 = wide_0(0.0f);
        }
        else
        {
            _S186 = _0(twice_0(_S173), x2A_0(x2A_0(_S177, _S181), _S176));
        }
        var _S187 : df_0 = _0(_S185, _S167.gap_0);
        var _S188 : df_0 = _0(_S185, _S171.gap_0);
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        put_gaps_0(&(_S189), _S163, _S167.row_1, _S171.row_1, _S187, _S188, _S186);
        var _S190 : u32 = _S167.clipped_0 + _S171.clipped_0;
        var _S191 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S191), _S163, _S190);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S192 : Site_0,  _S193 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S193.offset_0 + _S192.row_0 * _S193.stride_0;
    row_4.step_2 = _S193.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S194 : Row_0,  _S195 : u32) -> f32
{
    return entryPointParams_left_1[_S194.base_0 + _S195 * _S194.step_2];
}

fn report_fault_2( _S196 : u32)
{
    var _S197 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S196);
    return;
}

fn squares_of_2( _S198 : ptr<function, Ball_std140_0>,  _S199 : Site_0,  _S200 : Row_0,  _S201 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S201;
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
        var _S202 : f32 = Row_raw_2(_S200, i_4);
        if(is_bad_0(_S202))
        {
            report_fault_2(_S199.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S202));
        i_4 = i_4 + (*_S198).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S198).lanes_0, _S199);
    return squares_4;
}

fn point_of_2( _S203 : ptr<function, Ball_std140_0>,  _S204 : Site_0,  _S205 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S206 : Row_0 = row_of_2(_S204, _S205);
    point_2.row_1 = _S206;
    var _S207 : Squares_0 = squares_of_2(&((*_S203)), _S204, _S206, no_squares_0());
    point_2.length_0 = Squares_length_0(_S207);
    var _S208 : df_0 = Squares_total_0(_S207);
    point_2.square_0 = _S208;
    var _S209 : df_0 = c_of_0(&((*_S203)));
    var _S210 : df_0 = x2A_0(_S209, _S208);
    var _S211 : f32 = Squares_unit_0(_S207);
    var _S212 : bool;
    if(_S211 != 1.0f)
    {
        _S212 = true;
    }
    else
    {
        var _S213 : df_0 = rim_limit_0(&((*_S203)));
        _S212 = less_0(_S213, _S210);
    }
    var _S214 : i32;
    if(_S212)
    {
        _S214 = i32(1);
    }
    else
    {
        _S214 = i32(0);
    }
    var _S215 : u32 = u32(_S214);
    point_2.clipped_0 = _S215;
    if(_S215 != u32(0))
    {
        var _S216 : df_0 = rim_norm_0(&((*_S203)));
        var _S217 : df_0 = root_c_of_0(&((*_S203)));
        point_2.row_1.scale_0 = scaled_0(_0(_S216, x2A_0(_S217, point_2.length_0)), _S211);
        point_2.length_0 = _0(_S216, _S217);
        point_2.square_0 = _0(x2A_0(_S216, _S216), _S209);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S216, _S216));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S210);
    }
    return point_2;
}

fn row_of_3( _S218 : Site_0,  _S219 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S219.offset_0 + _S218.row_0 * _S219.stride_0;
    row_5.step_2 = _S219.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S220 : Row_0,  _S221 : u32) -> f32
{
    return entryPointParams_right_1[_S220.base_0 + _S221 * _S220.step_2];
}

fn squares_of_3( _S222 : ptr<function, Ball_std140_0>,  _S223 : Site_0,  _S224 : Row_0,  _S225 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S225;
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
        var _S226 : f32 = Row_raw_3(_S224, i_5);
        if(is_bad_0(_S226))
        {
            report_fault_2(_S223.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S226));
        i_5 = i_5 + (*_S222).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S222).lanes_0, _S223);
    return squares_5;
}

fn point_of_3( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S230 : Row_0 = row_of_3(_S228, _S229);
    point_3.row_1 = _S230;
    var _S231 : Squares_0 = squares_of_3(&((*_S227)), _S228, _S230, no_squares_0());
    point_3.length_0 = Squares_length_0(_S231);
    var _S232 : df_0 = Squares_total_0(_S231);
    point_3.square_0 = _S232;
    var _S233 : df_0 = c_of_0(&((*_S227)));
    var _S234 : df_0 = x2A_0(_S233, _S232);
    var _S235 : f32 = Squares_unit_0(_S231);
    var _S236 : bool;
    if(_S235 != 1.0f)
    {
        _S236 = true;
    }
    else
    {
        var _S237 : df_0 = rim_limit_0(&((*_S227)));
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
        var _S240 : df_0 = rim_norm_0(&((*_S227)));
        var _S241 : df_0 = root_c_of_0(&((*_S227)));
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
        var _S248 : f32 = entryPointParams_left_1[_S246.base_0 + i_6 * _S246.step_2];
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
        var _S251 : f32 = entryPointParams_right_1[_S247.base_0 + i_6 * _S247.step_2];
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
        var _S282 : f32 = entryPointParams_left_1[_S274.base_0 + i_7 * _S274.step_2];
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
        var _S285 : f32 = entryPointParams_right_1[_S275.base_0 + i_7 * _S275.step_2];
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
        var _S301 : Lie_0 = x_lie_0(&(_S300));
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : Point_0 = point_of_2(&(_S302), _S299, _S301);
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : Lie_0 = y_lie_0(&(_S304));
        var _S306 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S307 : Point_0 = point_of_3(&(_S306), _S299, _S305);
        var _S308 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S309 : df_0 = cotangent_number_1(&(_S308), _S299);
        var _S310 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S311 : df_0 = c_of_0(&(_S310));
        var _S312 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S313 : Squares_0 = difference_squares_1(&(_S312), _S299, _S303.row_1, _S307.row_1);
        var _S314 : Dual_0 = div_0(times_0(variable_0(Squares_total_0(_S313), i32(2)), _S311), mul_0(variable_0(_S303.gap_0, i32(0)), variable_0(_S307.gap_0, i32(1))));
        var _S315 : Dual_0 = dual_asinhc_0(_S314);
        var _S316 : Dual_0 = times_0(mul_0(_S314, mul_0(_S315, _S315)), _0(scaled_0(_S309, 4.0f), _S311));
        var _S317 : df_0 = twice_0(_S316.partial_0[i32(2)]);
        var _S318 : Ball_std140_0 = entryPointParams_1.p_1;
        put_gaps_1(&(_S318), _S299, _S303.row_1, _S307.row_1, _S316.partial_0[i32(0)], _S316.partial_0[i32(1)], _S317);
        var _S319 : u32 = _S303.clipped_0 + _S307.clipped_0;
        var _S320 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S320), _S299, _S319);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S321 : Site_0,  _S322 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S322.offset_0 + _S321.row_0 * _S322.stride_0;
    row_6.step_2 = _S322.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S323 : Row_0,  _S324 : u32) -> f32
{
    return entryPointParams_point_0[_S323.base_0 + _S324 * _S323.step_2];
}

fn report_fault_4( _S325 : u32)
{
    var _S326 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S325);
    return;
}

fn squares_of_4( _S327 : ptr<function, Ball_std140_0>,  _S328 : Site_0,  _S329 : Row_0,  _S330 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S330;
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
        var _S331 : f32 = Row_raw_4(_S329, i_8);
        if(is_bad_0(_S331))
        {
            report_fault_4(_S328.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S331));
        i_8 = i_8 + (*_S327).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S327).lanes_0, _S328);
    return squares_7;
}

fn point_of_4( _S332 : ptr<function, Ball_std140_0>,  _S333 : Site_0,  _S334 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S335 : Row_0 = row_of_4(_S333, _S334);
    point_4.row_1 = _S335;
    var _S336 : Squares_0 = squares_of_4(&((*_S332)), _S333, _S335, no_squares_0());
    point_4.length_0 = Squares_length_0(_S336);
    var _S337 : df_0 = Squares_total_0(_S336);
    point_4.square_0 = _S337;
    var _S338 : df_0 = c_of_0(&((*_S332)));
    var _S339 : df_0 = x2A_0(_S338, _S337);
    var _S340 : f32 = Squares_unit_0(_S336);
    var _S341 : bool;
    if(_S340 != 1.0f)
    {
        _S341 = true;
    }
    else
    {
        var _S342 : df_0 = rim_limit_0(&((*_S332)));
        _S341 = less_0(_S342, _S339);
    }
    var _S343 : i32;
    if(_S341)
    {
        _S343 = i32(1);
    }
    else
    {
        _S343 = i32(0);
    }
    var _S344 : u32 = u32(_S343);
    point_4.clipped_0 = _S344;
    if(_S344 != u32(0))
    {
        var _S345 : df_0 = rim_norm_0(&((*_S332)));
        var _S346 : df_0 = root_c_of_0(&((*_S332)));
        point_4.row_1.scale_0 = scaled_0(_0(_S345, x2A_0(_S346, point_4.length_0)), _S340);
        point_4.length_0 = _0(_S345, _S346);
        point_4.square_0 = _0(x2A_0(_S345, _S345), _S338);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S345, _S345));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S339);
    }
    return point_4;
}

fn cotangent_number_2( _S347 : ptr<function, Ball_std140_0>,  _S348 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_2[(*_S347).cotangent_offset_0 + _S348.row_0 * (*_S347).cotangent_stride_0]);
}

fn put_4( _S349 : ptr<function, Ball_std140_0>,  _S350 : Site_0,  _S351 : u32,  _S352 : df_0)
{
    entryPointParams_point_bar_0[_S350.row_0 * (*_S349).out_stride_0 + (*_S349).out_column_0 + _S351] = nearest_0(_S352);
    return;
}

fn put_bar_4( _S353 : ptr<function, Ball_std140_0>,  _S354 : Site_0,  _S355 : u32,  _S356 : u32,  _S357 : df_0)
{
    if(((((*_S353).flags_0) & (((u32(2) << (_S355)))))) == u32(0))
    {
        put_4(&((*_S353)), _S354, _S356, _S357);
    }
    return;
}

fn report_fault_5( _S358 : u32)
{
    var _S359 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S358);
    return;
}

fn refuse_clipped_2( _S360 : ptr<function, Ball_std140_0>,  _S361 : Site_0,  _S362 : u32)
{
    var _S363 : bool;
    if(Site_is_first_0(_S361))
    {
        _S363 = _S362 > u32(0);
    }
    else
    {
        _S363 = false;
    }
    if(_S363)
    {
        _S363 = ((((*_S360).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S363 = false;
    }
    if(_S363)
    {
        report_fault_5(_S361.row_0);
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
        var _S364 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S365 : u32 = block_count_0(&(_S364));
        if(block_3 < _S365)
        {
        }
        else
        {
            break;
        }
        var _S366 : u32 = invocation_4.x;
        var _S367 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S368 : Site_0 = site_of_0(&(_S367), block_3, _S366);
        var _S369 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S370 : Lie_0 = x_lie_0(&(_S369));
        var _S371 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S372 : Point_0 = point_of_4(&(_S371), _S368, _S370);
        var _S373 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S374 : df_0 = cotangent_number_2(&(_S373), _S368);
        var _S375 : df_0;
        if(is_zero_0(_S372.length_0))
        {
            _S375 = wide_0(0.0f);
        }
        else
        {
            _S375 = _0(twice_0(_S374), x2A_0(_S372.gap_0, _S372.length_0));
        }
        var i_9 : u32 = _S368.lane_0;
        for(;;)
        {
            if(i_9 < (_S368.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S376 : f32 = entryPointParams_point_0[_S372.row_1.base_0 + i_9 * _S372.row_1.step_2];
            var _S377 : bool;
            if((_S372.row_1.scale_0.hi_0) == 1.0f)
            {
                _S377 = (_S372.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S377 = false;
            }
            var _S378 : df_0;
            if(_S377)
            {
                _S378 = wide_0(_S376);
            }
            else
            {
                _S378 = x2A_1(_S372.row_1.scale_0, _S376);
            }
            var _S379 : df_0 = x2A_0(_S375, _S378);
            var _S380 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_4(&(_S380), _S368, u32(0), i_9, _S379);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S381 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S381), _S368, _S372.clipped_0);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_16 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_16).z_offset_0, (*p_16).z_stride_0, (*p_16).z_step_0);
}

fn row_of_5( _S382 : Site_0,  _S383 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S383.offset_0 + _S382.row_0 * _S383.stride_0;
    row_7.step_2 = _S383.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S384 : Row_0,  _S385 : u32) -> f32
{
    return entryPointParams_point_1[_S384.base_0 + _S385 * _S384.step_2];
}

fn report_fault_6( _S386 : u32)
{
    var _S387 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S386);
    return;
}

fn squares_of_5( _S388 : ptr<function, Ball_std140_0>,  _S389 : Site_0,  _S390 : Row_0,  _S391 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S391;
    var i_10 : u32 = _S389.lane_0;
    for(;;)
    {
        if(i_10 < (_S389.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S392 : f32 = Row_raw_5(_S390, i_10);
        if(is_bad_0(_S392))
        {
            report_fault_6(_S389.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S392));
        i_10 = i_10 + (*_S388).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S388).lanes_0, _S389);
    return squares_8;
}

fn point_of_5( _S393 : ptr<function, Ball_std140_0>,  _S394 : Site_0,  _S395 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S396 : Row_0 = row_of_5(_S394, _S395);
    point_5.row_1 = _S396;
    var _S397 : Squares_0 = squares_of_5(&((*_S393)), _S394, _S396, no_squares_0());
    point_5.length_0 = Squares_length_0(_S397);
    var _S398 : df_0 = Squares_total_0(_S397);
    point_5.square_0 = _S398;
    var _S399 : df_0 = c_of_0(&((*_S393)));
    var _S400 : df_0 = x2A_0(_S399, _S398);
    var _S401 : f32 = Squares_unit_0(_S397);
    var _S402 : bool;
    if(_S401 != 1.0f)
    {
        _S402 = true;
    }
    else
    {
        var _S403 : df_0 = rim_limit_0(&((*_S393)));
        _S402 = less_0(_S403, _S400);
    }
    var _S404 : i32;
    if(_S402)
    {
        _S404 = i32(1);
    }
    else
    {
        _S404 = i32(0);
    }
    var _S405 : u32 = u32(_S404);
    point_5.clipped_0 = _S405;
    if(_S405 != u32(0))
    {
        var _S406 : df_0 = rim_norm_0(&((*_S393)));
        var _S407 : df_0 = root_c_of_0(&((*_S393)));
        point_5.row_1.scale_0 = scaled_0(_0(_S406, x2A_0(_S407, point_5.length_0)), _S401);
        point_5.length_0 = _0(_S406, _S407);
        point_5.square_0 = _0(x2A_0(_S406, _S406), _S399);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S406, _S406));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S400);
    }
    return point_5;
}

fn row_of_6( _S408 : Site_0,  _S409 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S409.offset_0 + _S408.row_0 * _S409.stride_0;
    row_8.step_2 = _S409.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S410 : Row_0,  _S411 : u32) -> f32
{
    return entryPointParams_u_0[_S410.base_0 + _S411 * _S410.step_2];
}

fn report_fault_7( _S412 : u32)
{
    var _S413 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S412);
    return;
}

fn vector_of_0( _S414 : ptr<function, Ball_std140_0>,  _S415 : Site_0,  _S416 : Lie_0) -> Row_0
{
    var _S417 : Row_0 = row_of_6(_S415, _S416);
    var i_11 : u32 = _S415.lane_0;
    for(;;)
    {
        if(i_11 < (_S415.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S417, i_11)))
        {
            report_fault_7(_S415.row_0);
        }
        i_11 = i_11 + (*_S414).lanes_0;
    }
    return _S417;
}

fn row_of_7( _S418 : Site_0,  _S419 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S419.offset_0 + _S418.row_0 * _S419.stride_0;
    row_9.step_2 = _S419.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S420 : Row_0,  _S421 : u32) -> f32
{
    return entryPointParams_v_0[_S420.base_0 + _S421 * _S420.step_2];
}

fn vector_of_1( _S422 : ptr<function, Ball_std140_0>,  _S423 : Site_0,  _S424 : Lie_0) -> Row_0
{
    var _S425 : Row_0 = row_of_7(_S423, _S424);
    var i_12 : u32 = _S423.lane_0;
    for(;;)
    {
        if(i_12 < (_S423.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S425, i_12)))
        {
            report_fault_7(_S423.row_0);
        }
        i_12 = i_12 + (*_S422).lanes_0;
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
        var _S433 : f32 = entryPointParams_u_0[_S430.base_0 + i_13 * _S430.step_2];
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
        var _S436 : f32 = entryPointParams_v_0[_S431.base_0 + i_13 * _S431.step_2];
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
        var _S476 : Lie_0 = x_lie_0(&(_S475));
        var _S477 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S478 : Point_0 = point_of_5(&(_S477), _S474, _S476);
        var _S479 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S480 : Lie_0 = y_lie_0(&(_S479));
        var _S481 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S482 : Row_0 = vector_of_0(&(_S481), _S474, _S480);
        var _S483 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S484 : Lie_0 = z_lie_0(&(_S483));
        var _S485 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S486 : Row_0 = vector_of_1(&(_S485), _S474, _S484);
        var _S487 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S488 : df_0 = cotangent_number_3(&(_S487), _S474);
        var _S489 : df_0 = _S478.gap_0;
        var _S490 : df_0 = _0(scaled_0(_S488, 4.0f), x2A_0(_S489, _S489));
        var _S491 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S492 : df_0 = c_of_0(&(_S491));
        var _S493 : df_0 = x2A_0(_S492, _S490);
        var _S494 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S495 : df_0 = dot_of_0(&(_S494), _S474, _S482, _S486);
        var _S496 : df_0 = _0(scaled_0(x2A_0(_S493, _S495), 4.0f), _S478.gap_0);
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
            var _S497 : f32 = entryPointParams_point_1[_S478.row_1.base_0 + i_14 * _S478.row_1.step_2];
            var _S498 : bool;
            if((_S478.row_1.scale_0.hi_0) == 1.0f)
            {
                _S498 = (_S478.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S498 = false;
            }
            var _S499 : df_0;
            if(_S498)
            {
                _S499 = wide_0(_S497);
            }
            else
            {
                _S499 = x2A_1(_S478.row_1.scale_0, _S497);
            }
            var _S500 : df_0 = x2A_0(_S496, _S499);
            var _S501 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_5(&(_S501), _S474, u32(0), i_14, _S500);
            var _S502 : f32 = entryPointParams_v_0[_S486.base_0 + i_14 * _S486.step_2];
            var _S503 : bool;
            if((_S486.scale_0.hi_0) == 1.0f)
            {
                _S503 = (_S486.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S503 = false;
            }
            var _S504 : df_0;
            if(_S503)
            {
                _S504 = wide_0(_S502);
            }
            else
            {
                _S504 = x2A_1(_S486.scale_0, _S502);
            }
            var _S505 : df_0 = x2A_0(_S490, _S504);
            var _S506 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_6(&(_S506), _S474, u32(1), i_14, _S505);
            var _S507 : f32 = entryPointParams_u_0[_S482.base_0 + i_14 * _S482.step_2];
            var _S508 : bool;
            if((_S482.scale_0.hi_0) == 1.0f)
            {
                _S508 = (_S482.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S508 = false;
            }
            var _S509 : df_0;
            if(_S508)
            {
                _S509 = wide_0(_S507);
            }
            else
            {
                _S509 = x2A_1(_S482.scale_0, _S507);
            }
            var _S510 : df_0 = x2A_0(_S490, _S509);
            var _S511 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_7(&(_S511), _S474, u32(2), i_14, _S510);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        var _S512 : Ball_std140_0 = entryPointParams_3.p_3;
        refuse_clipped_3(&(_S512), _S474, _S478.clipped_0);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S513 : Site_0,  _S514 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S514.offset_0 + _S513.row_0 * _S514.stride_0;
    row_10.step_2 = _S514.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S515 : Row_0,  _S516 : u32) -> f32
{
    return entryPointParams_point_2[_S515.base_0 + _S516 * _S515.step_2];
}

fn report_fault_8( _S517 : u32)
{
    var _S518 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S517);
    return;
}

fn squares_of_6( _S519 : ptr<function, Ball_std140_0>,  _S520 : Site_0,  _S521 : Row_0,  _S522 : Squares_0) -> Squares_0
{
    var squares_9 : Squares_0 = _S522;
    var i_15 : u32 = _S520.lane_0;
    for(;;)
    {
        if(i_15 < (_S520.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S523 : f32 = Row_raw_8(_S521, i_15);
        if(is_bad_0(_S523))
        {
            report_fault_8(_S520.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S523));
        i_15 = i_15 + (*_S519).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S519).lanes_0, _S520);
    return squares_9;
}

fn point_of_6( _S524 : ptr<function, Ball_std140_0>,  _S525 : Site_0,  _S526 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S527 : Row_0 = row_of_8(_S525, _S526);
    point_6.row_1 = _S527;
    var _S528 : Squares_0 = squares_of_6(&((*_S524)), _S525, _S527, no_squares_0());
    point_6.length_0 = Squares_length_0(_S528);
    var _S529 : df_0 = Squares_total_0(_S528);
    point_6.square_0 = _S529;
    var _S530 : df_0 = c_of_0(&((*_S524)));
    var _S531 : df_0 = x2A_0(_S530, _S529);
    var _S532 : f32 = Squares_unit_0(_S528);
    var _S533 : bool;
    if(_S532 != 1.0f)
    {
        _S533 = true;
    }
    else
    {
        var _S534 : df_0 = rim_limit_0(&((*_S524)));
        _S533 = less_0(_S534, _S531);
    }
    var _S535 : i32;
    if(_S533)
    {
        _S535 = i32(1);
    }
    else
    {
        _S535 = i32(0);
    }
    var _S536 : u32 = u32(_S535);
    point_6.clipped_0 = _S536;
    if(_S536 != u32(0))
    {
        var _S537 : df_0 = rim_norm_0(&((*_S524)));
        var _S538 : df_0 = root_c_of_0(&((*_S524)));
        point_6.row_1.scale_0 = scaled_0(_0(_S537, x2A_0(_S538, point_6.length_0)), _S532);
        point_6.length_0 = _0(_S537, _S538);
        point_6.square_0 = _0(x2A_0(_S537, _S537), _S530);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S537, _S537));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S531);
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

fn row_of_9( _S539 : Site_0,  _S540 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S540.offset_0 + _S539.row_0 * _S540.stride_0;
    row_12.step_2 = _S540.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S541 : Row_0,  _S542 : u32) -> f32
{
    return entryPointParams_tangent_0[_S541.base_0 + _S542 * _S541.step_2];
}

fn squares_of_7( _S543 : ptr<function, Ball_std140_0>,  _S544 : Site_0,  _S545 : Row_0,  _S546 : Squares_0) -> Squares_0
{
    var squares_10 : Squares_0 = _S546;
    var i_16 : u32 = _S544.lane_0;
    for(;;)
    {
        if(i_16 < (_S544.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S547 : f32 = Row_raw_9(_S545, i_16);
        if(is_bad_0(_S547))
        {
            report_fault_8(_S544.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S547));
        i_16 = i_16 + (*_S543).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S543).lanes_0, _S544);
    return squares_10;
}

fn tangent_of_0( _S548 : ptr<function, Ball_std140_0>,  _S549 : Site_0,  _S550 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S551 : Row_0 = row_of_9(_S549, _S550);
    tangent_0.row_11 = _S551;
    var _S552 : Squares_0 = squares_of_7(&((*_S548)), _S549, _S551, no_squares_0());
    var _S553 : f32 = Squares_unit_0(_S552);
    tangent_0.unit_0 = _S553;
    tangent_0.row_11.scale_0 = wide_0(_S553);
    tangent_0.length_1 = Squares_length_0(_S552);
    tangent_0.square_1 = Squares_total_0(_S552);
    return tangent_0;
}

fn cotangent_number_4( _S554 : ptr<function, Ball_std140_0>,  _S555 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_4[(*_S554).cotangent_offset_0 + _S555.row_0 * (*_S554).cotangent_stride_0]);
}

fn put_8( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : u32,  _S559 : df_0)
{
    entryPointParams_point_bar_2[_S557.row_0 * (*_S556).out_stride_0 + (*_S556).out_column_0 + _S558] = nearest_0(_S559);
    return;
}

fn put_bar_8( _S560 : ptr<function, Ball_std140_0>,  _S561 : Site_0,  _S562 : u32,  _S563 : u32,  _S564 : df_0)
{
    if(((((*_S560).flags_0) & (((u32(2) << (_S562)))))) == u32(0))
    {
        put_8(&((*_S560)), _S561, _S563, _S564);
    }
    return;
}

fn put_9( _S565 : ptr<function, Ball_std140_0>,  _S566 : Site_0,  _S567 : u32,  _S568 : df_0)
{
    entryPointParams_tangent_bar_0[_S566.row_0 * (*_S565).out_stride_0 + (*_S565).out_column_0 + _S567] = nearest_0(_S568);
    return;
}

fn put_bar_9( _S569 : ptr<function, Ball_std140_0>,  _S570 : Site_0,  _S571 : u32,  _S572 : u32,  _S573 : df_0)
{
    if(((((*_S569).flags_0) & (((u32(2) << (_S571)))))) == u32(0))
    {
        put_9(&((*_S569)), _S570, _S572, _S573);
    }
    return;
}

fn report_fault_9( _S574 : u32)
{
    var _S575 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S574);
    return;
}

fn refuse_clipped_4( _S576 : ptr<function, Ball_std140_0>,  _S577 : Site_0,  _S578 : u32)
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
        report_fault_9(_S577.row_0);
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
        var _S580 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S581 : u32 = block_count_0(&(_S580));
        if(block_5 < _S581)
        {
        }
        else
        {
            break;
        }
        var _S582 : u32 = invocation_6.x;
        var _S583 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S584 : Site_0 = site_of_0(&(_S583), block_5, _S582);
        var _S585 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S586 : Lie_0 = x_lie_0(&(_S585));
        var _S587 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S588 : Point_0 = point_of_6(&(_S587), _S584, _S586);
        var _S589 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S590 : Lie_0 = y_lie_0(&(_S589));
        var _S591 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S592 : Tangent_0 = tangent_of_0(&(_S591), _S584, _S590);
        var _S593 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S594 : df_0 = cotangent_number_4(&(_S593), _S584);
        var _S595 : df_0 = _0(twice_0(_S594), _S588.gap_0);
        var _S596 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S597 : df_0 = c_of_0(&(_S596));
        var _S598 : df_0 = scaled_0(_0(twice_0(x2A_0(x2A_0(_S597, _S595), _S592.length_1)), _S588.gap_0), 1.0f / _S592.unit_0);
        var _S599 : df_0;
        if(is_zero_0(_S592.length_1))
        {
            _S599 = wide_0(0.0f);
        }
        else
        {
            _S599 = _0(_S595, _S592.length_1);
        }
        var i_17 : u32 = _S584.lane_0;
        for(;;)
        {
            if(i_17 < (_S584.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S600 : f32 = entryPointParams_point_2[_S588.row_1.base_0 + i_17 * _S588.row_1.step_2];
            var _S601 : bool;
            if((_S588.row_1.scale_0.hi_0) == 1.0f)
            {
                _S601 = (_S588.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S601 = false;
            }
            var _S602 : df_0;
            if(_S601)
            {
                _S602 = wide_0(_S600);
            }
            else
            {
                _S602 = x2A_1(_S588.row_1.scale_0, _S600);
            }
            var _S603 : df_0 = x2A_0(_S598, _S602);
            var _S604 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_8(&(_S604), _S584, u32(0), i_17, _S603);
            var _S605 : f32 = entryPointParams_tangent_0[_S592.row_11.base_0 + i_17 * _S592.row_11.step_2];
            var _S606 : bool;
            if((_S592.row_11.scale_0.hi_0) == 1.0f)
            {
                _S606 = (_S592.row_11.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S606 = false;
            }
            var _S607 : df_0;
            if(_S606)
            {
                _S607 = wide_0(_S605);
            }
            else
            {
                _S607 = x2A_1(_S592.row_11.scale_0, _S605);
            }
            var _S608 : df_0 = x2A_0(_S599, _S607);
            var _S609 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_9(&(_S609), _S584, u32(1), i_17, _S608);
            i_17 = i_17 + entryPointParams_4.p_4.lanes_0;
        }
        var _S610 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_4(&(_S610), _S584, _S588.clipped_0);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn cotangent_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).cotangent_offset_0, (*p_17).cotangent_stride_0, (*p_17).cotangent_step_0);
}

fn row_of_10( _S611 : Site_0,  _S612 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S612.offset_0 + _S611.row_0 * _S612.stride_0;
    row_13.step_2 = _S612.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_10( _S613 : Row_0,  _S614 : u32) -> f32
{
    return entryPointParams_target_0[_S613.base_0 + _S614 * _S613.step_2];
}

fn report_fault_10( _S615 : u32)
{
    var _S616 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S615);
    return;
}

fn squares_of_8( _S617 : ptr<function, Ball_std140_0>,  _S618 : Site_0,  _S619 : Row_0,  _S620 : Squares_0) -> Squares_0
{
    var squares_11 : Squares_0 = _S620;
    var i_18 : u32 = _S618.lane_0;
    for(;;)
    {
        if(i_18 < (_S618.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S621 : f32 = Row_raw_10(_S619, i_18);
        if(is_bad_0(_S621))
        {
            report_fault_10(_S618.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S621));
        i_18 = i_18 + (*_S617).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S617).lanes_0, _S618);
    return squares_11;
}

fn point_of_7( _S622 : ptr<function, Ball_std140_0>,  _S623 : Site_0,  _S624 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S625 : Row_0 = row_of_10(_S623, _S624);
    point_7.row_1 = _S625;
    var _S626 : Squares_0 = squares_of_8(&((*_S622)), _S623, _S625, no_squares_0());
    point_7.length_0 = Squares_length_0(_S626);
    var _S627 : df_0 = Squares_total_0(_S626);
    point_7.square_0 = _S627;
    var _S628 : df_0 = c_of_0(&((*_S622)));
    var _S629 : df_0 = x2A_0(_S628, _S627);
    var _S630 : f32 = Squares_unit_0(_S626);
    var _S631 : bool;
    if(_S630 != 1.0f)
    {
        _S631 = true;
    }
    else
    {
        var _S632 : df_0 = rim_limit_0(&((*_S622)));
        _S631 = less_0(_S632, _S629);
    }
    var _S633 : i32;
    if(_S631)
    {
        _S633 = i32(1);
    }
    else
    {
        _S633 = i32(0);
    }
    var _S634 : u32 = u32(_S633);
    point_7.clipped_0 = _S634;
    if(_S634 != u32(0))
    {
        var _S635 : df_0 = rim_norm_0(&((*_S622)));
        var _S636 : df_0 = root_c_of_0(&((*_S622)));
        point_7.row_1.scale_0 = scaled_0(_0(_S635, x2A_0(_S636, point_7.length_0)), _S630);
        point_7.length_0 = _0(_S635, _S636);
        point_7.square_0 = _0(x2A_0(_S635, _S635), _S628);
        point_7.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S635, _S635));
    }
    else
    {
        point_7.gap_0 = x2D_0(wide_0(1.0f), _S629);
    }
    return point_7;
}

fn row_of_11( _S637 : Site_0,  _S638 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S638.offset_0 + _S637.row_0 * _S638.stride_0;
    row_14.step_2 = _S638.step_0;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_11( _S639 : Row_0,  _S640 : u32) -> f32
{
    return entryPointParams_tangent_1[_S639.base_0 + _S640 * _S639.step_2];
}

fn report_fault_11( _S641 : u32)
{
    var _S642 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S641);
    return;
}

fn vector_of_2( _S643 : ptr<function, Ball_std140_0>,  _S644 : Site_0,  _S645 : Lie_0) -> Row_0
{
    var _S646 : Row_0 = row_of_11(_S644, _S645);
    var i_19 : u32 = _S644.lane_0;
    for(;;)
    {
        if(i_19 < (_S644.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S646, i_19)))
        {
            report_fault_11(_S644.row_0);
        }
        i_19 = i_19 + (*_S643).lanes_0;
    }
    return _S646;
}

fn row_of_12( _S647 : Site_0,  _S648 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S648.offset_0 + _S647.row_0 * _S648.stride_0;
    row_15.step_2 = _S648.step_0;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_1( _S649 : ptr<function, Ball_std140_0>,  _S650 : Site_0,  _S651 : Row_0,  _S652 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S650.lane_0;
    for(;;)
    {
        if(i_20 < (_S650.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S653 : df_0 = sums_4[i32(0)];
        var _S654 : f32 = entryPointParams_tangent_1[_S651.base_0 + i_20 * _S651.step_2];
        var _S655 : bool;
        if((_S651.scale_0.hi_0) == 1.0f)
        {
            _S655 = (_S651.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S655 = false;
        }
        var _S656 : df_0;
        if(_S655)
        {
            _S656 = wide_0(_S654);
        }
        else
        {
            _S656 = x2A_1(_S651.scale_0, _S654);
        }
        var _S657 : f32 = entryPointParams_cotangent_5[_S652.base_0 + i_20 * _S652.step_2];
        var _S658 : bool;
        if((_S652.scale_0.hi_0) == 1.0f)
        {
            _S658 = (_S652.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S658 = false;
        }
        var _S659 : df_0;
        if(_S658)
        {
            _S659 = wide_0(_S657);
        }
        else
        {
            _S659 = x2A_1(_S652.scale_0, _S657);
        }
        sums_4[i32(0)] = x2B_0(_S653, x2A_0(_S656, _S659));
        i_20 = i_20 + (*_S649).lanes_0;
    }
    join_0((*_S649).lanes_0, _S650, &(sums_4));
    return sums_4[i32(0)];
}

fn put_10( _S660 : ptr<function, Ball_std140_0>,  _S661 : Site_0,  _S662 : u32,  _S663 : df_0)
{
    entryPointParams_target_bar_0[_S661.row_0 * (*_S660).out_stride_0 + (*_S660).out_column_0 + _S662] = nearest_0(_S663);
    return;
}

fn put_bar_10( _S664 : ptr<function, Ball_std140_0>,  _S665 : Site_0,  _S666 : u32,  _S667 : u32,  _S668 : df_0)
{
    if(((((*_S664).flags_0) & (((u32(2) << (_S666)))))) == u32(0))
    {
        put_10(&((*_S664)), _S665, _S667, _S668);
    }
    return;
}

fn put_11( _S669 : ptr<function, Ball_std140_0>,  _S670 : Site_0,  _S671 : u32,  _S672 : df_0)
{
    entryPointParams_tangent_bar_1[_S670.row_0 * (*_S669).out_stride_0 + (*_S669).out_column_0 + _S671] = nearest_0(_S672);
    return;
}

fn put_bar_11( _S673 : ptr<function, Ball_std140_0>,  _S674 : Site_0,  _S675 : u32,  _S676 : u32,  _S677 : df_0)
{
    if(((((*_S673).flags_0) & (((u32(2) << (_S675)))))) == u32(0))
    {
        put_11(&((*_S673)), _S674, _S676, _S677);
    }
    return;
}

fn refuse_clipped_5( _S678 : ptr<function, Ball_std140_0>,  _S679 : Site_0,  _S680 : u32)
{
    var _S681 : bool;
    if(Site_is_first_0(_S679))
    {
        _S681 = _S680 > u32(0);
    }
    else
    {
        _S681 = false;
    }
    if(_S681)
    {
        _S681 = ((((*_S678).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S681 = false;
    }
    if(_S681)
    {
        report_fault_11(_S679.row_0);
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
        var _S682 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S683 : u32 = block_count_0(&(_S682));
        if(block_6 < _S683)
        {
        }
        else
        {
            break;
        }
        var _S684 : u32 = invocation_7.x;
        var _S685 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S686 : Site_0 = site_of_0(&(_S685), block_6, _S684);
        var _S687 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S688 : Lie_0 = x_lie_0(&(_S687));
        var _S689 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S690 : Point_0 = point_of_7(&(_S689), _S686, _S688);
        var _S691 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S692 : Lie_0 = y_lie_0(&(_S691));
        var _S693 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S694 : Row_0 = vector_of_2(&(_S693), _S686, _S692);
        var _S695 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S696 : Lie_0 = cotangent_lie_0(&(_S695));
        var _S697 : Row_0 = row_of_12(_S686, _S696);
        var _S698 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S699 : df_0 = c_of_0(&(_S698));
        var _S700 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S701 : df_0 = dot_of_1(&(_S700), _S686, _S694, _S697);
        var _S702 : df_0 = twice_0(neg_0(x2A_0(_S699, _S701)));
        var i_21 : u32 = _S686.lane_0;
        for(;;)
        {
            if(i_21 < (_S686.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S703 : f32 = entryPointParams_target_0[_S690.row_1.base_0 + i_21 * _S690.row_1.step_2];
            var _S704 : bool;
            if((_S690.row_1.scale_0.hi_0) == 1.0f)
            {
                _S704 = (_S690.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S704 = false;
            }
            var _S705 : df_0;
            if(_S704)
            {
                _S705 = wide_0(_S703);
            }
            else
            {
                _S705 = x2A_1(_S690.row_1.scale_0, _S703);
            }
            var _S706 : df_0 = x2A_0(_S702, _S705);
            var _S707 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_10(&(_S707), _S686, u32(0), i_21, _S706);
            var _S708 : f32 = entryPointParams_cotangent_5[_S697.base_0 + i_21 * _S697.step_2];
            var _S709 : bool;
            if((_S697.scale_0.hi_0) == 1.0f)
            {
                _S709 = (_S697.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S709 = false;
            }
            var _S710 : df_0;
            if(_S709)
            {
                _S710 = wide_0(_S708);
            }
            else
            {
                _S710 = x2A_1(_S697.scale_0, _S708);
            }
            var _S711 : df_0 = x2A_0(_S690.gap_0, _S710);
            var _S712 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_11(&(_S712), _S686, u32(1), i_21, _S711);
            i_21 = i_21 + entryPointParams_5.p_5.lanes_0;
        }
        var _S713 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_5(&(_S713), _S686, _S690.clipped_0);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn row_of_13( _S714 : Site_0,  _S715 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S715.offset_0 + _S714.row_0 * _S715.stride_0;
    row_16.step_2 = _S715.step_0;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_12( _S716 : Row_0,  _S717 : u32) -> f32
{
    return entryPointParams_point_3[_S716.base_0 + _S717 * _S716.step_2];
}

fn report_fault_12( _S718 : u32)
{
    var _S719 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S718);
    return;
}

fn squares_of_9( _S720 : ptr<function, Ball_std140_0>,  _S721 : Site_0,  _S722 : Row_0,  _S723 : Squares_0) -> Squares_0
{
    var squares_12 : Squares_0 = _S723;
    var i_22 : u32 = _S721.lane_0;
    for(;;)
    {
        if(i_22 < (_S721.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S724 : f32 = Row_raw_12(_S722, i_22);
        if(is_bad_0(_S724))
        {
            report_fault_12(_S721.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S724));
        i_22 = i_22 + (*_S720).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S720).lanes_0, _S721);
    return squares_12;
}

fn point_of_8( _S725 : ptr<function, Ball_std140_0>,  _S726 : Site_0,  _S727 : Lie_0) -> Point_0
{
    var point_8 : Point_0;
    var _S728 : Row_0 = row_of_13(_S726, _S727);
    point_8.row_1 = _S728;
    var _S729 : Squares_0 = squares_of_9(&((*_S725)), _S726, _S728, no_squares_0());
    point_8.length_0 = Squares_length_0(_S729);
    var _S730 : df_0 = Squares_total_0(_S729);
    point_8.square_0 = _S730;
    var _S731 : df_0 = c_of_0(&((*_S725)));
    var _S732 : df_0 = x2A_0(_S731, _S730);
    var _S733 : f32 = Squares_unit_0(_S729);
    var _S734 : bool;
    if(_S733 != 1.0f)
    {
        _S734 = true;
    }
    else
    {
        var _S735 : df_0 = rim_limit_0(&((*_S725)));
        _S734 = less_0(_S735, _S732);
    }
    var _S736 : i32;
    if(_S734)
    {
        _S736 = i32(1);
    }
    else
    {
        _S736 = i32(0);
    }
    var _S737 : u32 = u32(_S736);
    point_8.clipped_0 = _S737;
    if(_S737 != u32(0))
    {
        var _S738 : df_0 = rim_norm_0(&((*_S725)));
        var _S739 : df_0 = root_c_of_0(&((*_S725)));
        point_8.row_1.scale_0 = scaled_0(_0(_S738, x2A_0(_S739, point_8.length_0)), _S733);
        point_8.length_0 = _0(_S738, _S739);
        point_8.square_0 = _0(x2A_0(_S738, _S738), _S731);
        point_8.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S738, _S738));
    }
    else
    {
        point_8.gap_0 = x2D_0(wide_0(1.0f), _S732);
    }
    return point_8;
}

fn row_of_14( _S740 : Site_0,  _S741 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S741.offset_0 + _S740.row_0 * _S741.stride_0;
    row_17.step_2 = _S741.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_13( _S742 : Row_0,  _S743 : u32) -> f32
{
    return entryPointParams_vector_0[_S742.base_0 + _S743 * _S742.step_2];
}

fn report_fault_13( _S744 : u32)
{
    var _S745 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S744);
    return;
}

fn vector_of_3( _S746 : ptr<function, Ball_std140_0>,  _S747 : Site_0,  _S748 : Lie_0) -> Row_0
{
    var _S749 : Row_0 = row_of_14(_S747, _S748);
    var i_23 : u32 = _S747.lane_0;
    for(;;)
    {
        if(i_23 < (_S747.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S749, i_23)))
        {
            report_fault_13(_S747.row_0);
        }
        i_23 = i_23 + (*_S746).lanes_0;
    }
    return _S749;
}

fn row_of_15( _S750 : Site_0,  _S751 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S751.offset_0 + _S750.row_0 * _S751.stride_0;
    row_18.step_2 = _S751.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn put_12( _S752 : ptr<function, Ball_std140_0>,  _S753 : Site_0,  _S754 : u32,  _S755 : df_0)
{
    entryPointParams_point_bar_3[_S753.row_0 * (*_S752).out_stride_0 + (*_S752).out_column_0 + _S754] = nearest_0(_S755);
    return;
}

fn put_bar_12( _S756 : ptr<function, Ball_std140_0>,  _S757 : Site_0,  _S758 : u32,  _S759 : u32,  _S760 : df_0)
{
    if(((((*_S756).flags_0) & (((u32(2) << (_S758)))))) == u32(0))
    {
        put_12(&((*_S756)), _S757, _S759, _S760);
    }
    return;
}

fn put_13( _S761 : ptr<function, Ball_std140_0>,  _S762 : Site_0,  _S763 : u32,  _S764 : df_0)
{
    entryPointParams_vector_bar_0[_S762.row_0 * (*_S761).out_stride_0 + (*_S761).out_column_0 + _S763] = nearest_0(_S764);
    return;
}

fn put_bar_13( _S765 : ptr<function, Ball_std140_0>,  _S766 : Site_0,  _S767 : u32,  _S768 : u32,  _S769 : df_0)
{
    if(((((*_S765).flags_0) & (((u32(2) << (_S767)))))) == u32(0))
    {
        put_13(&((*_S765)), _S766, _S768, _S769);
    }
    return;
}

fn refuse_clipped_6( _S770 : ptr<function, Ball_std140_0>,  _S771 : Site_0,  _S772 : u32)
{
    var _S773 : bool;
    if(Site_is_first_0(_S771))
    {
        _S773 = _S772 > u32(0);
    }
    else
    {
        _S773 = false;
    }
    if(_S773)
    {
        _S773 = ((((*_S770).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S773 = false;
    }
    if(_S773)
    {
        report_fault_13(_S771.row_0);
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
        var _S774 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S775 : u32 = block_count_0(&(_S774));
        if(block_7 < _S775)
        {
        }
        else
        {
            break;
        }
        var _S776 : u32 = invocation_8.x;
        var _S777 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S778 : Site_0 = site_of_0(&(_S777), block_7, _S776);
        var _S779 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S780 : Lie_0 = x_lie_0(&(_S779));
        var _S781 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S782 : Point_0 = point_of_8(&(_S781), _S778, _S780);
        var _S783 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S784 : Lie_0 = y_lie_0(&(_S783));
        var _S785 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S786 : Row_0 = vector_of_3(&(_S785), _S778, _S784);
        var _S787 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S788 : Lie_0 = cotangent_lie_0(&(_S787));
        var _S789 : Row_0 = row_of_15(_S778, _S788);
        var i_24 : u32 = _S778.lane_0;
        for(;;)
        {
            if(i_24 < (_S778.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S790 : df_0 = wide_0(0.0f);
            var _S791 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_12(&(_S791), _S778, u32(0), i_24, _S790);
            var _S792 : f32 = entryPointParams_cotangent_6[_S789.base_0 + i_24 * _S789.step_2];
            var _S793 : bool;
            if((_S789.scale_0.hi_0) == 1.0f)
            {
                _S793 = (_S789.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S793 = false;
            }
            var _S794 : df_0;
            if(_S793)
            {
                _S794 = wide_0(_S792);
            }
            else
            {
                _S794 = x2A_1(_S789.scale_0, _S792);
            }
            var _S795 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_13(&(_S795), _S778, u32(1), i_24, _S794);
            i_24 = i_24 + entryPointParams_6.p_6.lanes_0;
        }
        var _S796 : Ball_std140_0 = entryPointParams_6.p_6;
        refuse_clipped_6(&(_S796), _S778, _S782.clipped_0);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_16( _S797 : Site_0,  _S798 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S798.offset_0 + _S797.row_0 * _S798.stride_0;
    row_19.step_2 = _S798.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_14( _S799 : Row_0,  _S800 : u32) -> f32
{
    return entryPointParams_point_4[_S799.base_0 + _S800 * _S799.step_2];
}

fn report_fault_14( _S801 : u32)
{
    var _S802 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S801);
    return;
}

fn squares_of_10( _S803 : ptr<function, Ball_std140_0>,  _S804 : Site_0,  _S805 : Row_0,  _S806 : Squares_0) -> Squares_0
{
    var squares_13 : Squares_0 = _S806;
    var i_25 : u32 = _S804.lane_0;
    for(;;)
    {
        if(i_25 < (_S804.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S807 : f32 = Row_raw_14(_S805, i_25);
        if(is_bad_0(_S807))
        {
            report_fault_14(_S804.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S807));
        i_25 = i_25 + (*_S803).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S803).lanes_0, _S804);
    return squares_13;
}

fn point_of_9( _S808 : ptr<function, Ball_std140_0>,  _S809 : Site_0,  _S810 : Lie_0) -> Point_0
{
    var point_9 : Point_0;
    var _S811 : Row_0 = row_of_16(_S809, _S810);
    point_9.row_1 = _S811;
    var _S812 : Squares_0 = squares_of_10(&((*_S808)), _S809, _S811, no_squares_0());
    point_9.length_0 = Squares_length_0(_S812);
    var _S813 : df_0 = Squares_total_0(_S812);
    point_9.square_0 = _S813;
    var _S814 : df_0 = c_of_0(&((*_S808)));
    var _S815 : df_0 = x2A_0(_S814, _S813);
    var _S816 : f32 = Squares_unit_0(_S812);
    var _S817 : bool;
    if(_S816 != 1.0f)
    {
        _S817 = true;
    }
    else
    {
        var _S818 : df_0 = rim_limit_0(&((*_S808)));
        _S817 = less_0(_S818, _S815);
    }
    var _S819 : i32;
    if(_S817)
    {
        _S819 = i32(1);
    }
    else
    {
        _S819 = i32(0);
    }
    var _S820 : u32 = u32(_S819);
    point_9.clipped_0 = _S820;
    if(_S820 != u32(0))
    {
        var _S821 : df_0 = rim_norm_0(&((*_S808)));
        var _S822 : df_0 = root_c_of_0(&((*_S808)));
        point_9.row_1.scale_0 = scaled_0(_0(_S821, x2A_0(_S822, point_9.length_0)), _S816);
        point_9.length_0 = _0(_S821, _S822);
        point_9.square_0 = _0(x2A_0(_S821, _S821), _S814);
        point_9.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S821, _S821));
    }
    else
    {
        point_9.gap_0 = x2D_0(wide_0(1.0f), _S815);
    }
    return point_9;
}

fn row_of_17( _S823 : Site_0,  _S824 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S824.offset_0 + _S823.row_0 * _S824.stride_0;
    row_20.step_2 = _S824.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_15( _S825 : Row_0,  _S826 : u32) -> f32
{
    return entryPointParams_gradient_0[_S825.base_0 + _S826 * _S825.step_2];
}

fn report_fault_15( _S827 : u32)
{
    var _S828 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S827);
    return;
}

fn vector_of_4( _S829 : ptr<function, Ball_std140_0>,  _S830 : Site_0,  _S831 : Lie_0) -> Row_0
{
    var _S832 : Row_0 = row_of_17(_S830, _S831);
    var i_26 : u32 = _S830.lane_0;
    for(;;)
    {
        if(i_26 < (_S830.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S832, i_26)))
        {
            report_fault_15(_S830.row_0);
        }
        i_26 = i_26 + (*_S829).lanes_0;
    }
    return _S832;
}

fn row_of_18( _S833 : Site_0,  _S834 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S834.offset_0 + _S833.row_0 * _S834.stride_0;
    row_21.step_2 = _S834.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn dot_of_2( _S835 : ptr<function, Ball_std140_0>,  _S836 : Site_0,  _S837 : Row_0,  _S838 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_27 : u32 = _S836.lane_0;
    for(;;)
    {
        if(i_27 < (_S836.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S839 : df_0 = sums_5[i32(0)];
        var _S840 : f32 = entryPointParams_gradient_0[_S837.base_0 + i_27 * _S837.step_2];
        var _S841 : bool;
        if((_S837.scale_0.hi_0) == 1.0f)
        {
            _S841 = (_S837.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S841 = false;
        }
        var _S842 : df_0;
        if(_S841)
        {
            _S842 = wide_0(_S840);
        }
        else
        {
            _S842 = x2A_1(_S837.scale_0, _S840);
        }
        var _S843 : f32 = entryPointParams_cotangent_7[_S838.base_0 + i_27 * _S838.step_2];
        var _S844 : bool;
        if((_S838.scale_0.hi_0) == 1.0f)
        {
            _S844 = (_S838.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S844 = false;
        }
        var _S845 : df_0;
        if(_S844)
        {
            _S845 = wide_0(_S843);
        }
        else
        {
            _S845 = x2A_1(_S838.scale_0, _S843);
        }
        sums_5[i32(0)] = x2B_0(_S839, x2A_0(_S842, _S845));
        i_27 = i_27 + (*_S835).lanes_0;
    }
    join_0((*_S835).lanes_0, _S836, &(sums_5));
    return sums_5[i32(0)];
}

fn put_14( _S846 : ptr<function, Ball_std140_0>,  _S847 : Site_0,  _S848 : u32,  _S849 : df_0)
{
    entryPointParams_point_bar_4[_S847.row_0 * (*_S846).out_stride_0 + (*_S846).out_column_0 + _S848] = nearest_0(_S849);
    return;
}

fn put_bar_14( _S850 : ptr<function, Ball_std140_0>,  _S851 : Site_0,  _S852 : u32,  _S853 : u32,  _S854 : df_0)
{
    if(((((*_S850).flags_0) & (((u32(2) << (_S852)))))) == u32(0))
    {
        put_14(&((*_S850)), _S851, _S853, _S854);
    }
    return;
}

fn put_15( _S855 : ptr<function, Ball_std140_0>,  _S856 : Site_0,  _S857 : u32,  _S858 : df_0)
{
    entryPointParams_gradient_bar_0[_S856.row_0 * (*_S855).out_stride_0 + (*_S855).out_column_0 + _S857] = nearest_0(_S858);
    return;
}

fn put_bar_15( _S859 : ptr<function, Ball_std140_0>,  _S860 : Site_0,  _S861 : u32,  _S862 : u32,  _S863 : df_0)
{
    if(((((*_S859).flags_0) & (((u32(2) << (_S861)))))) == u32(0))
    {
        put_15(&((*_S859)), _S860, _S862, _S863);
    }
    return;
}

fn refuse_clipped_7( _S864 : ptr<function, Ball_std140_0>,  _S865 : Site_0,  _S866 : u32)
{
    var _S867 : bool;
    if(Site_is_first_0(_S865))
    {
        _S867 = _S866 > u32(0);
    }
    else
    {
        _S867 = false;
    }
    if(_S867)
    {
        _S867 = ((((*_S864).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S867 = false;
    }
    if(_S867)
    {
        report_fault_15(_S865.row_0);
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
        var _S868 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S869 : u32 = block_count_0(&(_S868));
        if(block_8 < _S869)
        {
        }
        else
        {
            break;
        }
        var _S870 : u32 = invocation_9.x;
        var _S871 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S872 : Site_0 = site_of_0(&(_S871), block_8, _S870);
        var _S873 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S874 : Lie_0 = x_lie_0(&(_S873));
        var _S875 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S876 : Point_0 = point_of_9(&(_S875), _S872, _S874);
        var _S877 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S878 : Lie_0 = y_lie_0(&(_S877));
        var _S879 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S880 : Row_0 = vector_of_4(&(_S879), _S872, _S878);
        var _S881 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S882 : Lie_0 = cotangent_lie_0(&(_S881));
        var _S883 : Row_0 = row_of_18(_S872, _S882);
        var _S884 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S885 : df_0 = c_of_0(&(_S884));
        var _S886 : df_0 = x2A_0(_S885, _S876.gap_0);
        var _S887 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S888 : df_0 = dot_of_2(&(_S887), _S872, _S880, _S883);
        var _S889 : df_0 = neg_0(x2A_0(_S886, _S888));
        var _S890 : df_0 = scaled_0(x2A_0(_S876.gap_0, _S876.gap_0), 0.25f);
        var i_28 : u32 = _S872.lane_0;
        for(;;)
        {
            if(i_28 < (_S872.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S891 : f32 = entryPointParams_point_4[_S876.row_1.base_0 + i_28 * _S876.row_1.step_2];
            var _S892 : bool;
            if((_S876.row_1.scale_0.hi_0) == 1.0f)
            {
                _S892 = (_S876.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S892 = false;
            }
            var _S893 : df_0;
            if(_S892)
            {
                _S893 = wide_0(_S891);
            }
            else
            {
                _S893 = x2A_1(_S876.row_1.scale_0, _S891);
            }
            var _S894 : df_0 = x2A_0(_S889, _S893);
            var _S895 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_14(&(_S895), _S872, u32(0), i_28, _S894);
            var _S896 : f32 = entryPointParams_cotangent_7[_S883.base_0 + i_28 * _S883.step_2];
            var _S897 : bool;
            if((_S883.scale_0.hi_0) == 1.0f)
            {
                _S897 = (_S883.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S897 = false;
            }
            var _S898 : df_0;
            if(_S897)
            {
                _S898 = wide_0(_S896);
            }
            else
            {
                _S898 = x2A_1(_S883.scale_0, _S896);
            }
            var _S899 : df_0 = x2A_0(_S890, _S898);
            var _S900 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_15(&(_S900), _S872, u32(1), i_28, _S899);
            i_28 = i_28 + entryPointParams_7.p_7.lanes_0;
        }
        var _S901 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_7(&(_S901), _S872, _S876.clipped_0);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}


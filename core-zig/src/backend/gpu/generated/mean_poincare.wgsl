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
@binding(1) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_shares_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_terms_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_sums_0 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_state_0 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_points_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_shares_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_state_1 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_terms_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_sums_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_seen_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_base_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_state_2 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(21) @group(0) var<storage, read> entryPointParams_points_2 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_shares_2 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_state_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_terms_2 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(26) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(27) @group(0) var<storage, read> entryPointParams_sums_2 : array<f32>;

@binding(28) @group(0) var<storage, read> entryPointParams_before_0 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_state_4 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(31) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(32) @group(0) var<storage, read> entryPointParams_state_5 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_reports_0 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

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

fn add_0( a_6 : Dual_0,  b_5 : Dual_0) -> Dual_0
{
    var dual_1 : Dual_0;
    dual_1.value_0 = x2B_0(a_6.value_0, b_5.value_0);
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
        dual_1.partial_0[k_1] = x2B_0(a_6.partial_0[k_1], b_5.partial_0[k_1]);
        k_1 = k_1 + i32(1);
    }
    return dual_1;
}

fn with_value_0( a_7 : Dual_0,  value_4 : df_0) -> Dual_0
{
    var dual_2 : Dual_0 = a_7;
    dual_2.value_0 = value_4;
    return dual_2;
}

fn x2B_1( a_8 : df_0,  b_6 : f32) -> df_0
{
    var _S13 : df_0 = two_sum_0(a_8.hi_0, b_6);
    return fast_two_sum_0(_S13.hi_0, rounded_0(_S13.lo_0 + a_8.lo_0));
}

fn wide_0( value_5 : f32) -> df_0
{
    return pair_of_0(value_5, 0.0f);
}

fn plus_0( a_9 : Dual_0,  amount_0 : f32) -> Dual_0
{
    return chain_0(a_9, x2B_1(a_9.value_0, amount_0), wide_0(1.0f));
}

fn times_0( a_10 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_10, x2A_0(a_10.value_0, factor_0), factor_0);
}

fn sub_0( a_11 : Dual_0,  b_7 : Dual_0) -> Dual_0
{
    return add_0(a_11, times_0(b_7, wide_0(-1.0f)));
}

fn mul_0( a_12 : Dual_0,  b_8 : Dual_0) -> Dual_0
{
    var dual_3 : Dual_0;
    dual_3.value_0 = x2A_0(a_12.value_0, b_8.value_0);
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
        dual_3.partial_0[k_2] = x2B_0(x2A_0(a_12.partial_0[k_2], b_8.value_0), x2A_0(a_12.value_0, b_8.partial_0[k_2]));
        k_2 = k_2 + i32(1);
    }
    return dual_3;
}

fn neg_0( a_13 : df_0) -> df_0
{
    return pair_of_0(- a_13.hi_0, - a_13.lo_0);
}

fn x2D_0( a_14 : df_0,  b_9 : df_0) -> df_0
{
    return x2B_0(a_14, neg_0(b_9));
}

fn root_of_0( a_15 : df_0) -> df_0
{
    if(!((a_15.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S14 : f32 = sqrt(a_15.hi_0);
    return fast_two_sum_0(_S14, x2D_0(a_15, two_product_0(_S14, _S14)).hi_0 / (2.0f * _S14));
}

fn x2A_1( a_16 : df_0,  b_10 : f32) -> df_0
{
    var _S15 : df_0 = two_product_0(a_16.hi_0, b_10);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + rounded_0(a_16.lo_0 * b_10)));
}

fn quotient_of_0( a_17 : df_0,  b_11 : df_0) -> df_0
{
    var _S16 : f32 = a_17.hi_0 / b_11.hi_0;
    var _S17 : df_0 = x2D_0(a_17, x2A_1(b_11, _S16));
    var _S18 : f32 = _S17.hi_0 / b_11.hi_0;
    return x2B_1(fast_two_sum_0(_S16, _S18), x2D_0(_S17, x2A_1(b_11, _S18)).hi_0 / b_11.hi_0);
}

fn _0( a_18 : df_0,  b_12 : df_0) -> df_0
{
    return quotient_of_0(a_18, b_12);
}

fn dual_root_0( a_19 : Dual_0) -> Dual_0
{
    var _S19 : df_0 = root_of_0(a_19.value_0);
    return chain_0(a_19, _S19, _0(wide_0(0.5f), _S19));
}

fn constant_0( value_6 : df_0) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = value_6;
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
        dual_4.partial_0[k_3] = wide_0(0.0f);
        k_3 = k_3 + i32(1);
    }
    return dual_4;
}

fn scaled_0( a_20 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_20.hi_0 * power_0, a_20.lo_0 * power_0);
}

fn twice_0( a_21 : df_0) -> df_0
{
    return scaled_0(a_21, 2.0f);
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S20 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S21 : i32 = k_4 + i32(1);
        grown_0 = _S20;
        k_4 = _S21;
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

fn sech_sq_0( root_0 : df_0) -> df_0
{
    var _S23 : df_0 = exp_of_0(scaled_0(root_0, -2.0f));
    var _S24 : df_0 = x2B_1(_S23, 1.0f);
    return _0(scaled_0(_S23, 4.0f), x2A_0(_S24, _S24));
}

struct Sloped_0
{
     value_7 : df_0,
     slope_1 : df_0,
};

fn sloped_0( value_8 : df_0,  slope_2 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_7 = value_8;
    both_0.slope_1 = slope_2;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn tanhc_0( t_1 : df_0) -> Sloped_0
{
    if((t_1.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.3333333432674408f, 9.9341077586245774e-09f), pair_of_0(0.13333334028720856f, -6.95387525340152024e-09f), -0.05396825447678566f, 0.0218694880604744f, -0.0088632358238101f, 0.00359212793409824f, -0.00145583436824381f, t_1);
    }
    var _S25 : df_0 = root_of_0(t_1);
    var _S26 : df_0 = exp_of_0(scaled_0(_S25, -2.0f));
    var _S27 : df_0 = _0(x2D_0(wide_0(1.0f), _S26), x2A_0(x2B_1(_S26, 1.0f), _S25));
    return sloped_0(_S27, _0(x2D_0(sech_sq_0(_S25), _S27), twice_0(t_1)));
}

fn dual_sech_sq_0( a_22 : Dual_0) -> Dual_0
{
    var _S28 : df_0 = sech_sq_0(root_of_0(a_22.value_0));
    return chain_0(a_22, _S28, neg_0(x2A_0(tanhc_0(a_22.value_0).value_7, _S28)));
}

fn dual_tanhc_0( a_23 : Dual_0) -> Dual_0
{
    var _S29 : Sloped_0 = tanhc_0(a_23.value_0);
    return chain_0(a_23, _S29.value_7, _S29.slope_1);
}

fn div_0( a_24 : Dual_0,  b_13 : Dual_0) -> Dual_0
{
    var _S30 : df_0 = _0(wide_0(1.0f), b_13.value_0);
    var dual_5 : Dual_0;
    dual_5.value_0 = _0(a_24.value_0, b_13.value_0);
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
        dual_5.partial_0[k_5] = x2A_0(x2D_0(a_24.partial_0[k_5], x2A_0(dual_5.value_0, b_13.partial_0[k_5])), _S30);
        k_5 = k_5 + i32(1);
    }
    return dual_5;
}

fn variable_0( value_9 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_6 : Dual_0;
    dual_6.value_0 = value_9;
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
        var _S31 : f32;
        if(k_6 == index_0)
        {
            _S31 = 1.0f;
        }
        else
        {
            _S31 = 0.0f;
        }
        dual_6.partial_0[k_6] = wide_0(_S31);
        k_6 = k_6 + i32(1);
    }
    return dual_6;
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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_8) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_8].hi_0, (*sums_1)[k_8].lo_0);
        k_8 = k_8 + i32(1);
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
            k_8 = i32(0);
            for(;;)
            {
                if(k_8 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S34 : u32 = u32(k_8) * u32(64) + site_1.invocation_0;
                var _S35 : df_0 = x2B_0(pair_of_0(parts_0[_S34].x, parts_0[_S34].y), pair_of_0(parts_0[_S34 + reach_1].x, parts_0[_S34 + reach_1].y));
                parts_0[_S34] = vec2<f32>(_S35.hi_0, _S35.lo_0);
                k_8 = k_8 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_8 = i32(0);
    for(;;)
    {
        if(k_8 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_8] = pair_of_0(parts_0[u32(k_8) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_8) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_8 = k_8 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn point_blocks_0( p_7 : ptr<function, Ball_std140_0>) -> u32
{
    var _S36 : u32 = (*p_7).rows_0 * (*p_7).points_0;
    var _S37 : u32 = (*p_7).lanes_0;
    var _S38 : u32 = u32(64) / (*p_7).lanes_0;
    var _S39 : u32 = _S36 + _S38 - u32(1);
    var _S40 : u32 = u32(64) / _S37;
    var _S41 : u32 = _S39 / _S40;
    return _S41;
}

fn point_site_of_0( p_8 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S42 : u32 = (*p_8).lanes_0;
    var _S43 : u32 = u32(64) / (*p_8).lanes_0;
    var _S44 : u32 = block_0 * _S43;
    var _S45 : u32 = invocation_1 / _S42;
    var _S46 : u32 = _S44 + _S45;
    var site_2 : Site_0;
    var _S47 : bool = _S46 < ((*p_8).rows_0 * (*p_8).points_0);
    site_2.active_0 = _S47;
    var _S48 : u32;
    if(_S47)
    {
        _S48 = _S46;
    }
    else
    {
        _S48 = u32(0);
    }
    site_2.row_0 = _S48;
    var _S49 : u32 = invocation_1 % _S42;
    site_2.lane_0 = _S49;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S48 = (*p_8).columns_0;
    }
    else
    {
        _S48 = u32(0);
    }
    site_2.columns_1 = _S48;
    return site_2;
}

fn point_stride_0( p_9 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_9).z_stride_0;
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

fn point_lie_0( p_10 : ptr<function, Ball_std140_0>,  site_3 : Site_0) -> Lie_0
{
    var _S50 : u32 = (*p_10).points_0;
    var _S51 : u32 = site_3.row_0 / (*p_10).points_0;
    var _S52 : u32 = (*p_10).x_offset_0 + _S51 * (*p_10).x_stride_0;
    var _S53 : u32 = site_3.row_0 - _S51 * _S50;
    var _S54 : u32 = point_stride_0(&((*p_10)));
    return lie_of_0(_S52 + _S53 * _S54, u32(0), (*p_10).x_step_0);
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
    var _S55 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S55;
    squares_0.usual_0 = _S55;
    squares_0.big_0 = _S55;
    return squares_0;
}

fn is_bad_0( value_10 : f32) -> bool
{
    return (((bitcast<u32>((value_10))) & (u32(2139095040)))) == u32(2139095040);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_11 : df_0)
{
    var _S56 : f32 = abs(value_11.hi_0);
    if(_S56 < 1.073741824e+09f)
    {
        var _S57 : df_0 = scaled_0(value_11, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S57, _S57));
    }
    else
    {
        if(_S56 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_11, value_11));
        }
        else
        {
            var _S58 : df_0 = scaled_0(value_11, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S58, _S58));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_4 : Site_0)
{
    var sums_2 : array<df_0, i32(3)>;
    sums_2[i32(0)] = (*this_1).small_0;
    sums_2[i32(1)] = (*this_1).usual_0;
    sums_2[i32(2)] = (*this_1).big_0;
    join_1(lanes_3, site_4, &(sums_2));
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
    var _S59 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S60 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S60 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S59, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S60 = _S59;
    }
    return _S60;
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S61 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S61 = true;
    }
    else
    {
        _S61 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S62 : df_0;
    if(_S61)
    {
        _S62 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S62 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S62;
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S63 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S63 = 5.42101086242752217e-20f;
    }
    else
    {
        _S63 = 1.0f;
    }
    return _S63;
}

fn rim_limit_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).limit_hi_0, (*p_12).limit_lo_0);
}

fn less_0( a_25 : df_0,  b_14 : df_0) -> bool
{
    var _S64 : bool;
    if((a_25.hi_0) < (b_14.hi_0))
    {
        _S64 = true;
    }
    else
    {
        if((a_25.hi_0) == (b_14.hi_0))
        {
            _S64 = (a_25.lo_0) < (b_14.lo_0);
        }
        else
        {
            _S64 = false;
        }
    }
    return _S64;
}

fn rim_norm_0( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).norm_hi_0, (*p_13).norm_lo_0);
}

fn root_c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).root_hi_0, (*p_14).root_lo_0);
}

fn share_place_0( p_15 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_1 : u32) -> u32
{
    return batch_0 * ((*p_15).points_0 + u32(1)) + index_1;
}

struct Term_0
{
     factor_1 : df_0,
     scale_0 : df_0,
     numbers_0 : array<df_0, i32(3)>,
};

fn term_of_0( factor_2 : df_0,  scale_1 : df_0,  first_0 : df_0,  second_0 : df_0,  third_0 : df_0) -> Term_0
{
    var term_0 : Term_0;
    term_0.factor_1 = factor_2;
    term_0.scale_0 = scale_1;
    term_0.numbers_0[i32(0)] = first_0;
    term_0.numbers_0[i32(1)] = second_0;
    term_0.numbers_0[i32(2)] = third_0;
    return term_0;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S65 : bool;
    if(this_6.active_0)
    {
        _S65 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S65 = false;
    }
    return _S65;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_2 : df_0,
};

struct Point_0
{
     row_1 : Row_0,
     length_0 : df_0,
     square_0 : df_0,
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S66 : Site_0,  _S67 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S67.offset_0 + _S66.row_0 * _S67.stride_0;
    row_2.step_2 = _S67.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_2 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S68 : Row_0,  _S69 : u32) -> f32
{
    return entryPointParams_points_0[_S68.base_0 + _S69 * _S68.step_2];
}

fn report_fault_0( _S70 : u32)
{
    var _S71 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S70);
    return;
}

fn squares_of_0( _S72 : ptr<function, Ball_std140_0>,  _S73 : Site_0,  _S74 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S73.lane_0;
    for(;;)
    {
        if(i_0 < (_S73.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S75 : f32 = Row_raw_0(_S74, i_0);
        if(is_bad_0(_S75))
        {
            report_fault_0(_S73.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S75));
        i_0 = i_0 + (*_S72).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S72).lanes_0, _S73);
    return squares_1;
}

fn point_of_0( _S76 : ptr<function, Ball_std140_0>,  _S77 : Site_0,  _S78 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S79 : Row_0 = row_of_0(_S77, _S78);
    point_0.row_1 = _S79;
    var _S80 : Squares_0 = squares_of_0(&((*_S76)), _S77, _S79);
    point_0.length_0 = Squares_length_0(_S80);
    var _S81 : df_0 = Squares_total_0(_S80);
    point_0.square_0 = _S81;
    var _S82 : df_0 = c_of_0(&((*_S76)));
    var _S83 : df_0 = x2A_0(_S82, _S81);
    var _S84 : f32 = Squares_unit_0(_S80);
    var _S85 : bool;
    if(_S84 != 1.0f)
    {
        _S85 = true;
    }
    else
    {
        var _S86 : df_0 = rim_limit_0(&((*_S76)));
        _S85 = less_0(_S86, _S83);
    }
    var _S87 : i32;
    if(_S85)
    {
        _S87 = i32(1);
    }
    else
    {
        _S87 = i32(0);
    }
    var _S88 : u32 = u32(_S87);
    point_0.clipped_0 = _S88;
    if(_S88 != u32(0))
    {
        var _S89 : df_0 = rim_norm_0(&((*_S76)));
        var _S90 : df_0 = root_c_of_0(&((*_S76)));
        point_0.row_1.scale_2 = scaled_0(_0(_S89, x2A_0(_S90, point_0.length_0)), _S84);
        point_0.length_0 = _0(_S89, _S90);
        point_0.square_0 = _0(x2A_0(_S89, _S89), _S82);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S89, _S89));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S83);
    }
    return point_0;
}

fn pair_at_0( _S91 : u32) -> df_0
{
    var _S92 : u32 = _S91 * u32(2);
    return pair_of_0(entryPointParams_shares_0[_S92], entryPointParams_shares_0[_S92 + u32(1)]);
}

fn share_of_0( _S93 : ptr<function, Ball_std140_0>,  _S94 : Site_0) -> df_0
{
    var _S95 : u32 = (*_S93).points_0;
    var _S96 : u32 = _S94.row_0 / (*_S93).points_0;
    var _S97 : u32 = share_place_0(&((*_S93)), _S96, _S94.row_0 - _S96 * _S95);
    return pair_at_0(_S97);
}

fn store_0( _S98 : u32,  _S99 : df_0)
{
    var _S100 : u32 = _S98 * u32(2);
    entryPointParams_terms_0[_S100] = _S99.hi_0;
    entryPointParams_terms_0[_S100 + u32(1)] = _S99.lo_0;
    return;
}

fn put_term_0( _S101 : Site_0,  _S102 : Term_0)
{
    if(Site_is_first_0(_S101))
    {
        var _S103 : u32 = _S101.row_0 * u32(5);
        store_0(_S103, _S102.factor_1);
        store_0(_S103 + u32(1), _S102.scale_0);
        var k_9 : u32 = u32(0);
        for(;;)
        {
            if(k_9 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_0(_S103 + u32(2) + k_9, _S102.numbers_0[k_9]);
            k_9 = k_9 + u32(1);
        }
    }
    return;
}

fn report_fault_1( _S104 : u32)
{
    var _S105 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S104);
    return;
}

fn refuse_clipped_0( _S106 : ptr<function, Ball_std140_0>,  _S107 : Site_0,  _S108 : u32)
{
    var _S109 : bool;
    if(Site_is_first_0(_S107))
    {
        _S109 = _S108 > u32(0);
    }
    else
    {
        _S109 = false;
    }
    if(_S109)
    {
        _S109 = ((((*_S106).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S109 = false;
    }
    if(_S109)
    {
        report_fault_1(_S107.row_0);
    }
    return;
}

fn count_clipped_0( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : u32,  _S113 : u32)
{
    refuse_clipped_0(&((*_S110)), _S111, _S112);
    var moved_0 : u32 = (_S112 | (((_S113 << (u32(3))))));
    var _S114 : bool;
    if(Site_is_first_0(_S111))
    {
        _S114 = moved_0 != u32(0);
    }
    else
    {
        _S114 = false;
    }
    if(_S114)
    {
        var moved_1 : u32;
        if(((((*_S110).flags_0) & (u32(16)))) != u32(0))
        {
            var _S115 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S111.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S115)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S116 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
    }
    return;
}

fn count_start_0( _S117 : ptr<function, Ball_std140_0>,  _S118 : Site_0,  _S119 : u32)
{
    if(((((*_S117).flags_0) & (u32(128)))) != u32(0))
    {
        count_clipped_0(&((*_S117)), _S118, _S119, u32(0));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_points(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S120 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S121 : u32 = point_blocks_0(&(_S120));
        if(block_1 < _S121)
        {
        }
        else
        {
            break;
        }
        var _S122 : u32 = invocation_2.x;
        var _S123 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S124 : Site_0 = point_site_of_0(&(_S123), block_1, _S122);
        var _S125 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S126 : Lie_0 = point_lie_0(&(_S125), _S124);
        var _S127 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S128 : Point_0 = point_of_0(&(_S127), _S124, _S126);
        var _S129 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S130 : df_0 = share_of_0(&(_S129), _S124);
        var _S131 : df_0 = _0(twice_0(_S130), _S128.gap_0);
        var _S132 : df_0 = wide_0(0.0f);
        put_term_0(_S124, term_of_0(_S131, _S128.row_1.scale_2, x2D_0(_S131, _S130), _S132, _S132));
        var _S133 : Ball_std140_0 = entryPointParams_0.p_0;
        count_start_0(&(_S133), _S124, _S128.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn block_count_0( p_16 : ptr<function, Ball_std140_0>) -> u32
{
    var _S134 : u32 = (*p_16).rows_0;
    var _S135 : u32 = (*p_16).lanes_0;
    var _S136 : u32 = u32(64) / (*p_16).lanes_0;
    var _S137 : u32 = _S134 + _S136 - u32(1);
    var _S138 : u32 = u32(64) / _S135;
    var _S139 : u32 = _S137 / _S138;
    return _S139;
}

fn site_of_0( p_17 : ptr<function, Ball_std140_0>,  block_2 : u32,  invocation_3 : u32) -> Site_0
{
    var _S140 : u32 = (*p_17).lanes_0;
    var _S141 : u32 = u32(64) / (*p_17).lanes_0;
    var _S142 : u32 = block_2 * _S141;
    var _S143 : u32 = invocation_3 / _S140;
    var _S144 : u32 = _S142 + _S143;
    var site_5 : Site_0;
    var _S145 : bool = _S144 < ((*p_17).rows_0);
    site_5.active_0 = _S145;
    var _S146 : u32;
    if(_S145)
    {
        _S146 = _S144;
    }
    else
    {
        _S146 = u32(0);
    }
    site_5.row_0 = _S146;
    var _S147 : u32 = invocation_3 % _S140;
    site_5.lane_0 = _S147;
    site_5.invocation_0 = invocation_3;
    if(site_5.active_0)
    {
        _S146 = (*p_17).columns_0;
    }
    else
    {
        _S146 = u32(0);
    }
    site_5.columns_1 = _S146;
    return site_5;
}

fn sum_place_0( columns_2 : u32,  batch_1 : u32,  index_2 : u32) -> u32
{
    return batch_1 * (columns_2 + u32(3)) + index_2;
}

struct Rim_0
{
     factor_3 : df_0,
     clipped_1 : u32,
};

fn rim_of_0( p_18 : ptr<function, Ball_std140_0>,  gap_1 : df_0) -> Rim_0
{
    var _S148 : df_0 = wide_0(1.0f);
    var _S149 : df_0 = x2D_0(_S148, gap_1);
    var rim_0 : Rim_0;
    var _S150 : df_0 = rim_limit_0(&((*p_18)));
    var _S151 : i32;
    if(less_0(_S150, _S149))
    {
        _S151 = i32(1);
    }
    else
    {
        _S151 = i32(0);
    }
    var _S152 : u32 = u32(_S151);
    rim_0.clipped_1 = _S152;
    var _S153 : df_0;
    if(_S152 != u32(0))
    {
        var _S154 : df_0 = rim_norm_0(&((*p_18)));
        _S153 = _0(_S154, root_of_0(_S149));
    }
    else
    {
        _S153 = _S148;
    }
    rim_0.factor_3 = _S153;
    return rim_0;
}

fn state_size_0( p_19 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_19).columns_0 + u32(8);
}

fn state_place_0( p_20 : ptr<function, Ball_std140_0>,  batch_2 : u32,  index_3 : u32) -> u32
{
    var _S155 : u32 = state_size_0(&((*p_20)));
    return batch_2 * _S155 + index_3;
}

fn state_place_1( p_21 : ptr<function, Ball_std140_0>,  batch_3 : u32,  index_4 : u32) -> u32
{
    var _S156 : u32 = state_size_0(&((*p_21)));
    return batch_3 * _S156 + index_4;
}

fn pairs_of_0( _S157 : u32) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S157 * u32(2);
    row_3.step_2 = u32(2);
    row_3.low_0 = u32(1);
    row_3.scale_2 = wide_0(1.0f);
    return row_3;
}

fn pair_at_1( _S158 : u32) -> df_0
{
    var _S159 : u32 = _S158 * u32(2);
    return pair_of_0(entryPointParams_sums_0[_S159], entryPointParams_sums_0[_S159 + u32(1)]);
}

fn dot_of_0( _S160 : ptr<function, Ball_std140_0>,  _S161 : Site_0,  _S162 : Row_0,  _S163 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_1 : u32 = _S161.lane_0;
    for(;;)
    {
        if(i_1 < (_S161.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S164 : df_0 = sums_3[i32(0)];
        var _S165 : u32 = _S162.base_0 + i_1 * _S162.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_sums_0[_S165]);
        if((_S162.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_sums_0[_S165 + _S162.low_0];
        }
        var _S166 : bool;
        if((_S162.scale_2.hi_0) == 1.0f)
        {
            _S166 = (_S162.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S166 = false;
        }
        var _S167 : df_0;
        if(_S166)
        {
            _S167 = value_12;
        }
        else
        {
            _S167 = x2A_0(_S162.scale_2, value_12);
        }
        var _S168 : u32 = _S163.base_0 + i_1 * _S163.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_sums_0[_S168]);
        if((_S163.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_sums_0[_S168 + _S163.low_0];
        }
        var _S169 : bool;
        if((_S163.scale_2.hi_0) == 1.0f)
        {
            _S169 = (_S163.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S169 = false;
        }
        var _S170 : df_0;
        if(_S169)
        {
            _S170 = value_13;
        }
        else
        {
            _S170 = x2A_0(_S163.scale_2, value_13);
        }
        sums_3[i32(0)] = x2B_0(_S164, x2A_0(_S167, _S170));
        i_1 = i_1 + (*_S160).lanes_0;
    }
    join_0((*_S160).lanes_0, _S161, &(sums_3));
    return sums_3[i32(0)];
}

fn store_1( _S171 : u32,  _S172 : df_0)
{
    var _S173 : u32 = _S171 * u32(2);
    entryPointParams_state_0[_S173] = _S172.hi_0;
    entryPointParams_state_0[_S173 + u32(1)] = _S172.lo_0;
    return;
}

fn put_state_number_0( _S174 : ptr<function, Ball_std140_0>,  _S175 : u32,  _S176 : u32,  _S177 : df_0)
{
    var _S178 : u32 = state_place_0(&((*_S174)), _S175, (*_S174).columns_0 + _S176);
    store_1(_S178, _S177);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_base(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    var _S179 : df_0;
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S180 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S181 : u32 = block_count_0(&(_S180));
        if(block_3 < _S181)
        {
        }
        else
        {
            break;
        }
        var _S182 : u32 = invocation_4.x;
        var _S183 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S184 : Site_0 = site_of_0(&(_S183), block_3, _S182);
        var _S185 : Row_0 = pairs_of_0(sum_place_0(entryPointParams_1.p_1.columns_0, _S184.row_0, u32(0)));
        var _S186 : df_0 = pair_at_1(sum_place_0(entryPointParams_1.p_1.columns_0, _S184.row_0, entryPointParams_1.p_1.columns_0));
        var _S187 : df_0 = x2A_0(_S186, _S186);
        var _S188 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S189 : df_0 = c_of_0(&(_S188));
        var _S190 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S191 : df_0 = dot_of_0(&(_S190), _S184, _S185, _S185);
        var _S192 : df_0 = root_of_0(x2D_0(_S187, x2A_0(_S189, _S191)));
        var _S193 : df_0 = twice_0(_S192);
        var _S194 : df_0 = _0(_S193, x2B_0(_S186, _S192));
        var _S195 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S196 : Rim_0 = rim_of_0(&(_S195), _S194);
        var _S197 : df_0 = _0(_S196.factor_3, x2B_0(_S186, _S192));
        var i_2 : u32 = _S184.lane_0;
        for(;;)
        {
            if(i_2 < (_S184.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S198 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S199 : u32 = state_place_0(&(_S198), _S184.row_0, i_2);
            var _S200 : u32 = _S185.base_0 + i_2 * _S185.step_2;
            var value_14 : df_0 = wide_0(entryPointParams_sums_0[_S200]);
            if((_S185.low_0) != u32(0))
            {
                value_14.lo_0 = entryPointParams_sums_0[_S200 + _S185.low_0];
            }
            var _S201 : bool;
            if((_S185.scale_2.hi_0) == 1.0f)
            {
                _S201 = (_S185.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S201 = false;
            }
            if(_S201)
            {
                _S179 = value_14;
            }
            else
            {
                _S179 = x2A_0(_S185.scale_2, value_14);
            }
            store_1(_S199, x2A_0(_S197, _S179));
            i_2 = i_2 + entryPointParams_1.p_1.lanes_0;
        }
        if(Site_is_first_0(_S184))
        {
            if((_S196.clipped_1) != u32(0))
            {
                var _S202 : df_0 = wide_0(1.0f);
                var _S203 : Ball_std140_0 = entryPointParams_1.p_1;
                var _S204 : df_0 = rim_norm_0(&(_S203));
                var _S205 : Ball_std140_0 = entryPointParams_1.p_1;
                var _S206 : df_0 = rim_norm_0(&(_S205));
                _S179 = x2D_0(_S202, x2A_0(_S204, _S206));
            }
            else
            {
                _S179 = _0(_S193, x2B_0(_S186, _S192));
            }
            var _S207 : Ball_std140_0 = entryPointParams_1.p_1;
            put_state_number_0(&(_S207), _S184.row_0, u32(0), _S179);
        }
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn batch_of_0( p_22 : ptr<function, Ball_std140_0>,  site_6 : Site_0) -> u32
{
    var _S208 : u32 = site_6.row_0 / (*p_22).points_0;
    return _S208;
}

fn row_of_1( _S209 : Site_0,  _S210 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S210.offset_0 + _S209.row_0 * _S210.stride_0;
    row_4.step_2 = _S210.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_2 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_1( _S211 : Row_0,  _S212 : u32) -> f32
{
    return entryPointParams_points_1[_S211.base_0 + _S212 * _S211.step_2];
}

fn report_fault_2( _S213 : u32)
{
    var _S214 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S213);
    return;
}

fn squares_of_1( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S216.lane_0;
    for(;;)
    {
        if(i_3 < (_S216.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S218 : f32 = Row_raw_1(_S217, i_3);
        if(is_bad_0(_S218))
        {
            report_fault_2(_S216.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S218));
        i_3 = i_3 + (*_S215).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S215).lanes_0, _S216);
    return squares_2;
}

fn point_of_1( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S222 : Row_0 = row_of_1(_S220, _S221);
    point_1.row_1 = _S222;
    var _S223 : Squares_0 = squares_of_1(&((*_S219)), _S220, _S222);
    point_1.length_0 = Squares_length_0(_S223);
    var _S224 : df_0 = Squares_total_0(_S223);
    point_1.square_0 = _S224;
    var _S225 : df_0 = c_of_0(&((*_S219)));
    var _S226 : df_0 = x2A_0(_S225, _S224);
    var _S227 : f32 = Squares_unit_0(_S223);
    var _S228 : bool;
    if(_S227 != 1.0f)
    {
        _S228 = true;
    }
    else
    {
        var _S229 : df_0 = rim_limit_0(&((*_S219)));
        _S228 = less_0(_S229, _S226);
    }
    var _S230 : i32;
    if(_S228)
    {
        _S230 = i32(1);
    }
    else
    {
        _S230 = i32(0);
    }
    var _S231 : u32 = u32(_S230);
    point_1.clipped_0 = _S231;
    if(_S231 != u32(0))
    {
        var _S232 : df_0 = rim_norm_0(&((*_S219)));
        var _S233 : df_0 = root_c_of_0(&((*_S219)));
        point_1.row_1.scale_2 = scaled_0(_0(_S232, x2A_0(_S233, point_1.length_0)), _S227);
        point_1.length_0 = _0(_S232, _S233);
        point_1.square_0 = _0(x2A_0(_S232, _S232), _S225);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S232, _S232));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S226);
    }
    return point_1;
}

fn pair_at_2( _S234 : u32) -> df_0
{
    var _S235 : u32 = _S234 * u32(2);
    return pair_of_0(entryPointParams_state_1[_S235], entryPointParams_state_1[_S235 + u32(1)]);
}

fn state_number_0( _S236 : ptr<function, Ball_std140_0>,  _S237 : u32,  _S238 : u32) -> df_0
{
    var _S239 : u32 = state_place_0(&((*_S236)), _S237, (*_S236).columns_0 + _S238);
    return pair_at_2(_S239);
}

fn pairs_of_1( _S240 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S240 * u32(2);
    row_5.step_2 = u32(2);
    row_5.low_0 = u32(1);
    row_5.scale_2 = wide_0(1.0f);
    return row_5;
}

fn state_row_0( _S241 : ptr<function, Ball_std140_0>,  _S242 : u32) -> Row_0
{
    var _S243 : u32 = state_place_1(&((*_S241)), _S242, u32(0));
    return pairs_of_1(_S243);
}

struct Seen_0
{
     half_sinh_sq_0 : df_0,
     g_0 : df_0,
};

fn sum_square_0( _S244 : ptr<function, Ball_std140_0>,  _S245 : Site_0,  _S246 : Row_0,  _S247 : f32,  _S248 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_4 : u32 = _S245.lane_0;
    for(;;)
    {
        if(i_4 < (_S245.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S249 : u32 = _S248.base_0 + i_4 * _S248.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_points_1[_S249]);
        if((_S248.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_points_1[_S249 + _S248.low_0];
        }
        var _S250 : bool;
        if((_S248.scale_2.hi_0) == 1.0f)
        {
            _S250 = (_S248.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S250 = false;
        }
        var _S251 : df_0;
        if(_S250)
        {
            _S251 = value_15;
        }
        else
        {
            _S251 = x2A_0(_S248.scale_2, value_15);
        }
        var _S252 : u32 = _S246.base_0 + i_4 * _S246.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_state_1[_S252]);
        if((_S246.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_state_1[_S252 + _S246.low_0];
        }
        var _S253 : bool;
        if((_S246.scale_2.hi_0) == 1.0f)
        {
            _S253 = (_S246.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S253 = false;
        }
        var _S254 : df_0;
        if(_S253)
        {
            _S254 = value_16;
        }
        else
        {
            _S254 = x2A_0(_S246.scale_2, value_16);
        }
        var _S255 : df_0 = x2B_0(_S251, x2A_1(_S254, _S247));
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S255, _S255));
        i_4 = i_4 + (*_S244).lanes_0;
    }
    join_0((*_S244).lanes_0, _S245, &(sums_4));
    return sums_4[i32(0)];
}

fn seen_from_0( _S256 : ptr<function, Ball_std140_0>,  _S257 : Site_0,  _S258 : Row_0,  _S259 : df_0,  _S260 : Point_0) -> Seen_0
{
    var seen_0 : Seen_0;
    var _S261 : df_0 = c_of_0(&((*_S256)));
    var _S262 : df_0 = sum_square_0(&((*_S256)), _S257, _S258, -1.0f, _S260.row_1);
    var _S263 : df_0 = x2A_0(_S261, _S262);
    seen_0.g_0 = _S263;
    seen_0.half_sinh_sq_0 = _0(_S263, x2A_0(_S259, _S260.gap_0));
    return seen_0;
}

fn pair_at_3( _S264 : u32) -> df_0
{
    var _S265 : u32 = _S264 * u32(2);
    return pair_of_0(entryPointParams_shares_1[_S265], entryPointParams_shares_1[_S265 + u32(1)]);
}

fn share_of_1( _S266 : ptr<function, Ball_std140_0>,  _S267 : Site_0) -> df_0
{
    var _S268 : u32 = (*_S266).points_0;
    var _S269 : u32 = _S267.row_0 / (*_S266).points_0;
    var _S270 : u32 = share_place_0(&((*_S266)), _S269, _S267.row_0 - _S269 * _S268);
    return pair_at_3(_S270);
}

fn store_2( _S271 : u32,  _S272 : df_0)
{
    var _S273 : u32 = _S271 * u32(2);
    entryPointParams_terms_1[_S273] = _S272.hi_0;
    entryPointParams_terms_1[_S273 + u32(1)] = _S272.lo_0;
    return;
}

fn put_term_1( _S274 : Site_0,  _S275 : Term_0)
{
    if(Site_is_first_0(_S274))
    {
        var _S276 : u32 = _S274.row_0 * u32(5);
        store_2(_S276, _S275.factor_1);
        store_2(_S276 + u32(1), _S275.scale_0);
        var k_10 : u32 = u32(0);
        for(;;)
        {
            if(k_10 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_2(_S276 + u32(2) + k_10, _S275.numbers_0[k_10]);
            k_10 = k_10 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_view(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S277 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S278 : u32 = point_blocks_0(&(_S277));
        if(block_4 < _S278)
        {
        }
        else
        {
            break;
        }
        var _S279 : u32 = invocation_5.x;
        var _S280 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S281 : Site_0 = point_site_of_0(&(_S280), block_4, _S279);
        var _S282 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S283 : Lie_0 = point_lie_0(&(_S282), _S281);
        var _S284 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S285 : Point_0 = point_of_1(&(_S284), _S281, _S283);
        var _S286 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S287 : u32 = batch_of_0(&(_S286), _S281);
        var _S288 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S289 : df_0 = state_number_0(&(_S288), _S287, u32(0));
        var _S290 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S291 : Row_0 = state_row_0(&(_S290), _S287);
        var _S292 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S293 : Seen_0 = seen_from_0(&(_S292), _S281, _S291, _S289, _S285);
        var _S294 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S295 : df_0 = share_of_1(&(_S294), _S281);
        var _S296 : df_0 = _0(_S295, _S285.gap_0);
        put_term_1(_S281, term_of_0(x2A_0(_S296, _S289), _S285.row_1.scale_2, x2A_0(_S295, x2B_1(twice_0(_S293.half_sinh_sq_0), 1.0f)), neg_0(x2A_0(_S296, _S293.g_0)), wide_0(0.0f)));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn is_zero_0( a_26 : df_0) -> bool
{
    return (a_26.hi_0) == 0.0f;
}

struct Step_0
{
     sum_0 : Row_0,
     base_1 : Row_0,
     along_0 : df_0,
};

fn pairs_of_2( _S297 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S297 * u32(2);
    row_6.step_2 = u32(2);
    row_6.low_0 = u32(1);
    row_6.scale_2 = wide_0(1.0f);
    return row_6;
}

fn pairs_of_3( _S298 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S298 * u32(2);
    row_7.step_2 = u32(2);
    row_7.low_0 = u32(1);
    row_7.scale_2 = wide_0(1.0f);
    return row_7;
}

fn state_row_1( _S299 : ptr<function, Ball_std140_0>,  _S300 : u32) -> Row_0
{
    var _S301 : u32 = state_place_1(&((*_S299)), _S300, u32(0));
    return pairs_of_3(_S301);
}

fn pair_at_4( _S302 : u32) -> df_0
{
    var _S303 : u32 = _S302 * u32(2);
    return pair_of_0(entryPointParams_seen_0[_S303], entryPointParams_seen_0[_S303 + u32(1)]);
}

fn step_of_0( _S304 : ptr<function, Ball_std140_0>,  _S305 : Site_0,  _S306 : u32) -> Step_0
{
    var step_3 : Step_0;
    var _S307 : u32 = (*_S304).columns_0;
    step_3.sum_0 = pairs_of_2(sum_place_0((*_S304).columns_0, _S305.row_0, u32(0)));
    var _S308 : Row_0 = state_row_1(&((*_S304)), _S305.row_0);
    step_3.base_1 = _S308;
    step_3.along_0 = pair_at_4(sum_place_0(_S307, _S305.row_0, _S307 + _S306));
    return step_3;
}

fn Step_at_0( _S309 : Step_0,  _S310 : u32) -> df_0
{
    var _S311 : u32 = _S309.sum_0.base_0 + _S310 * _S309.sum_0.step_2;
    var value_17 : df_0 = wide_0(entryPointParams_seen_0[_S311]);
    if((_S309.sum_0.low_0) != u32(0))
    {
        value_17.lo_0 = entryPointParams_seen_0[_S311 + _S309.sum_0.low_0];
    }
    var _S312 : bool;
    if((_S309.sum_0.scale_2.hi_0) == 1.0f)
    {
        _S312 = (_S309.sum_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S312 = false;
    }
    var _S313 : df_0;
    if(_S312)
    {
        _S313 = value_17;
    }
    else
    {
        _S313 = x2A_0(_S309.sum_0.scale_2, value_17);
    }
    var _S314 : u32 = _S309.base_1.base_0 + _S310 * _S309.base_1.step_2;
    var value_18 : df_0 = wide_0(entryPointParams_base_0[_S314]);
    if((_S309.base_1.low_0) != u32(0))
    {
        value_18.lo_0 = entryPointParams_base_0[_S314 + _S309.base_1.low_0];
    }
    if((_S309.base_1.scale_2.hi_0) == 1.0f)
    {
        _S312 = (_S309.base_1.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S312 = false;
    }
    var _S315 : df_0;
    if(_S312)
    {
        _S315 = value_18;
    }
    else
    {
        _S315 = x2A_0(_S309.base_1.scale_2, value_18);
    }
    return x2B_0(_S313, x2A_0(_S309.along_0, _S315));
}

fn pair_at_5( _S316 : u32) -> df_0
{
    var _S317 : u32 = _S316 * u32(2);
    return pair_of_0(entryPointParams_base_0[_S317], entryPointParams_base_0[_S317 + u32(1)]);
}

fn state_number_1( _S318 : ptr<function, Ball_std140_0>,  _S319 : u32,  _S320 : u32) -> df_0
{
    var _S321 : u32 = state_place_0(&((*_S318)), _S319, (*_S318).columns_0 + _S320);
    return pair_at_5(_S321);
}

fn pair_at_6( _S322 : u32) -> df_0
{
    var _S323 : u32 = _S322 * u32(2);
    return pair_of_0(entryPointParams_sums_1[_S323], entryPointParams_sums_1[_S323 + u32(1)]);
}

fn store_3( _S324 : u32,  _S325 : df_0)
{
    var _S326 : u32 = _S324 * u32(2);
    entryPointParams_state_2[_S326] = _S325.hi_0;
    entryPointParams_state_2[_S326 + u32(1)] = _S325.lo_0;
    return;
}

fn report_fault_3( _S327 : u32)
{
    var _S328 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S327);
    return;
}

fn refuse_result_0( _S329 : Site_0,  _S330 : df_0)
{
    var _S331 : bool;
    if(Site_is_first_0(_S329))
    {
        _S331 = is_bad_0(_S330.hi_0);
    }
    else
    {
        _S331 = false;
    }
    if(_S331)
    {
        report_fault_3(_S329.row_0);
    }
    return;
}

fn put_state_number_1( _S332 : ptr<function, Ball_std140_0>,  _S333 : u32,  _S334 : u32,  _S335 : df_0)
{
    var _S336 : u32 = state_place_0(&((*_S332)), _S333, (*_S332).columns_0 + _S334);
    store_3(_S336, _S335);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_midpoint_settle(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    var _S337 : u32;
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S338 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S339 : u32 = block_count_0(&(_S338));
        if(block_5 < _S339)
        {
        }
        else
        {
            break;
        }
        var _S340 : u32 = invocation_6.x;
        var _S341 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S342 : Site_0 = site_of_0(&(_S341), block_5, _S340);
        var _S343 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S344 : Step_0 = step_of_0(&(_S343), _S342, u32(1));
        var _S345 : df_0 = wide_0(0.0f);
        var across_0 : array<df_0, i32(1)>;
        across_0[i32(0)] = _S345;
        var i_5 : u32 = _S342.lane_0;
        for(;;)
        {
            _S337 = _S342.columns_1;
            if(i_5 < (_S342.columns_1))
            {
            }
            else
            {
                break;
            }
            across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(Step_at_0(_S344, i_5), Step_at_0(_S344, i_5)));
            i_5 = i_5 + entryPointParams_3.p_3.lanes_0;
        }
        join_0(entryPointParams_3.p_3.lanes_0, _S342, &(across_0));
        var _S346 : df_0 = wide_0(2.0f);
        var _S347 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S348 : df_0 = state_number_1(&(_S347), _S342.row_0, u32(0));
        var _S349 : df_0 = _0(_S346, _S348);
        var _S350 : df_0 = pair_at_4(sum_place_0(entryPointParams_3.p_3.columns_0, _S342.row_0, entryPointParams_3.p_3.columns_0));
        var _S351 : df_0 = x2A_0(_S350, _S350);
        var _S352 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S353 : df_0 = c_of_0(&(_S352));
        var _S354 : df_0 = root_of_0(x2D_0(_S351, x2A_0(_S353, x2A_0(x2A_0(_S349, _S349), across_0[i32(0)]))));
        var _S355 : df_0 = pair_at_6(sum_place_0(entryPointParams_3.p_3.columns_0, _S342.row_0, entryPointParams_3.p_3.columns_0));
        var _S356 : df_0 = _0(wide_0(1.0f), x2B_0(_S355, _S354));
        var i_6 : u32 = _S342.lane_0;
        for(;;)
        {
            if(i_6 < _S337)
            {
            }
            else
            {
                break;
            }
            var _S357 : Ball_std140_0 = entryPointParams_3.p_3;
            var _S358 : u32 = state_place_0(&(_S357), _S342.row_0, i_6);
            store_3(_S358, x2A_0(_S356, pair_at_6(sum_place_0(entryPointParams_3.p_3.columns_0, _S342.row_0, i_6))));
            i_6 = i_6 + entryPointParams_3.p_3.lanes_0;
        }
        var _S359 : df_0;
        if(is_zero_0(_S354))
        {
            _S359 = wide_0((bitcast<f32>((((bitcast<u32>((_S354.hi_0))) | (u32(2139095040)))))));
        }
        else
        {
            _S359 = _S356;
        }
        refuse_result_0(_S342, _S359);
        if(Site_is_first_0(_S342))
        {
            var _S360 : df_0 = x2A_0(twice_0(_S354), _S356);
            var _S361 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S361), _S342.row_0, u32(0), _S360);
            var _S362 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S362), _S342.row_0, u32(1), _S355);
            var _S363 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S363), _S342.row_0, u32(2), _S354);
            var _S364 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S364), _S342.row_0, u32(3), _S345);
            var _S365 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S365), _S342.row_0, u32(4), _S345);
            var _S366 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S366), _S342.row_0, u32(5), _S345);
            var _S367 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_1(&(_S367), _S342.row_0, u32(6), _S345);
        }
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn x2D_1( a_27 : df_0,  b_15 : f32) -> df_0
{
    return x2B_1(a_27, - b_15);
}

fn half_of_0( a_28 : df_0) -> df_0
{
    return scaled_0(a_28, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S368 : f32 = log(x_2.hi_0);
    var _S369 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S368))), 1.0f);
    return x2B_0(wide_0(_S368), x2D_0(_S369, half_of_0(x2A_0(_S369, _S369))));
}

fn asinh_of_0( t_2 : df_0,  root_1 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_1, root_of_0(x2B_1(t_2, 1.0f))));
}

fn asinhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_3);
    }
    var _S370 : df_0 = root_of_0(t_3);
    var _S371 : df_0 = _0(asinh_of_0(t_3, _S370), _S370);
    return sloped_0(_S371, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_3, 1.0f))), _S371), twice_0(t_3)));
}

fn r_coth_r_0( root_2 : df_0) -> df_0
{
    if((root_2.hi_0) < 0.00999999977648258f)
    {
        var _S372 : df_0 = x2A_0(root_2, root_2);
        return x2B_1(x2A_0(_S372, x2D_0(_0(wide_0(1.0f), wide_0(3.0f)), x2A_1(scaled_0(_S372, 1.0f), 0.02222222276031971f))), 1.0f);
    }
    var _S373 : df_0 = exp_of_0(scaled_0(root_2, -2.0f));
    return _0(x2A_0(root_2, x2B_1(_S373, 1.0f)), x2D_0(wide_0(1.0f), _S373));
}

fn row_of_2( _S374 : Site_0,  _S375 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S375.offset_0 + _S374.row_0 * _S375.stride_0;
    row_8.step_2 = _S375.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_2 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_2( _S376 : Row_0,  _S377 : u32) -> f32
{
    return entryPointParams_points_2[_S376.base_0 + _S377 * _S376.step_2];
}

fn report_fault_4( _S378 : u32)
{
    var _S379 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S378);
    return;
}

fn squares_of_2( _S380 : ptr<function, Ball_std140_0>,  _S381 : Site_0,  _S382 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S381.lane_0;
    for(;;)
    {
        if(i_7 < (_S381.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S383 : f32 = Row_raw_2(_S382, i_7);
        if(is_bad_0(_S383))
        {
            report_fault_4(_S381.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S383));
        i_7 = i_7 + (*_S380).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S380).lanes_0, _S381);
    return squares_3;
}

fn point_of_2( _S384 : ptr<function, Ball_std140_0>,  _S385 : Site_0,  _S386 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S387 : Row_0 = row_of_2(_S385, _S386);
    point_2.row_1 = _S387;
    var _S388 : Squares_0 = squares_of_2(&((*_S384)), _S385, _S387);
    point_2.length_0 = Squares_length_0(_S388);
    var _S389 : df_0 = Squares_total_0(_S388);
    point_2.square_0 = _S389;
    var _S390 : df_0 = c_of_0(&((*_S384)));
    var _S391 : df_0 = x2A_0(_S390, _S389);
    var _S392 : f32 = Squares_unit_0(_S388);
    var _S393 : bool;
    if(_S392 != 1.0f)
    {
        _S393 = true;
    }
    else
    {
        var _S394 : df_0 = rim_limit_0(&((*_S384)));
        _S393 = less_0(_S394, _S391);
    }
    var _S395 : i32;
    if(_S393)
    {
        _S395 = i32(1);
    }
    else
    {
        _S395 = i32(0);
    }
    var _S396 : u32 = u32(_S395);
    point_2.clipped_0 = _S396;
    if(_S396 != u32(0))
    {
        var _S397 : df_0 = rim_norm_0(&((*_S384)));
        var _S398 : df_0 = root_c_of_0(&((*_S384)));
        point_2.row_1.scale_2 = scaled_0(_0(_S397, x2A_0(_S398, point_2.length_0)), _S392);
        point_2.length_0 = _0(_S397, _S398);
        point_2.square_0 = _0(x2A_0(_S397, _S397), _S390);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S397, _S397));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S391);
    }
    return point_2;
}

fn pair_at_7( _S399 : u32) -> df_0
{
    var _S400 : u32 = _S399 * u32(2);
    return pair_of_0(entryPointParams_state_3[_S400], entryPointParams_state_3[_S400 + u32(1)]);
}

fn state_number_2( _S401 : ptr<function, Ball_std140_0>,  _S402 : u32,  _S403 : u32) -> df_0
{
    var _S404 : u32 = state_place_0(&((*_S401)), _S402, (*_S401).columns_0 + _S403);
    return pair_at_7(_S404);
}

fn pairs_of_4( _S405 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S405 * u32(2);
    row_9.step_2 = u32(2);
    row_9.low_0 = u32(1);
    row_9.scale_2 = wide_0(1.0f);
    return row_9;
}

fn state_row_2( _S406 : ptr<function, Ball_std140_0>,  _S407 : u32) -> Row_0
{
    var _S408 : u32 = state_place_1(&((*_S406)), _S407, u32(0));
    return pairs_of_4(_S408);
}

fn sum_square_1( _S409 : ptr<function, Ball_std140_0>,  _S410 : Site_0,  _S411 : Row_0,  _S412 : f32,  _S413 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_8 : u32 = _S410.lane_0;
    for(;;)
    {
        if(i_8 < (_S410.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S414 : u32 = _S413.base_0 + i_8 * _S413.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_points_2[_S414]);
        if((_S413.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_points_2[_S414 + _S413.low_0];
        }
        var _S415 : bool;
        if((_S413.scale_2.hi_0) == 1.0f)
        {
            _S415 = (_S413.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S415 = false;
        }
        var _S416 : df_0;
        if(_S415)
        {
            _S416 = value_19;
        }
        else
        {
            _S416 = x2A_0(_S413.scale_2, value_19);
        }
        var _S417 : u32 = _S411.base_0 + i_8 * _S411.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_state_3[_S417]);
        if((_S411.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_state_3[_S417 + _S411.low_0];
        }
        var _S418 : bool;
        if((_S411.scale_2.hi_0) == 1.0f)
        {
            _S418 = (_S411.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S418 = false;
        }
        var _S419 : df_0;
        if(_S418)
        {
            _S419 = value_20;
        }
        else
        {
            _S419 = x2A_0(_S411.scale_2, value_20);
        }
        var _S420 : df_0 = x2B_0(_S416, x2A_1(_S419, _S412));
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S420, _S420));
        i_8 = i_8 + (*_S409).lanes_0;
    }
    join_0((*_S409).lanes_0, _S410, &(sums_5));
    return sums_5[i32(0)];
}

fn seen_from_1( _S421 : ptr<function, Ball_std140_0>,  _S422 : Site_0,  _S423 : Row_0,  _S424 : df_0,  _S425 : Point_0) -> Seen_0
{
    var seen_1 : Seen_0;
    var _S426 : df_0 = c_of_0(&((*_S421)));
    var _S427 : df_0 = sum_square_1(&((*_S421)), _S422, _S423, -1.0f, _S425.row_1);
    var _S428 : df_0 = x2A_0(_S426, _S427);
    seen_1.g_0 = _S428;
    seen_1.half_sinh_sq_0 = _0(_S428, x2A_0(_S424, _S425.gap_0));
    return seen_1;
}

fn pair_at_8( _S429 : u32) -> df_0
{
    var _S430 : u32 = _S429 * u32(2);
    return pair_of_0(entryPointParams_shares_2[_S430], entryPointParams_shares_2[_S430 + u32(1)]);
}

fn share_of_2( _S431 : ptr<function, Ball_std140_0>,  _S432 : Site_0) -> df_0
{
    var _S433 : u32 = (*_S431).points_0;
    var _S434 : u32 = _S432.row_0 / (*_S431).points_0;
    var _S435 : u32 = share_place_0(&((*_S431)), _S434, _S432.row_0 - _S434 * _S433);
    return pair_at_8(_S435);
}

fn store_4( _S436 : u32,  _S437 : df_0)
{
    var _S438 : u32 = _S436 * u32(2);
    entryPointParams_terms_2[_S438] = _S437.hi_0;
    entryPointParams_terms_2[_S438 + u32(1)] = _S437.lo_0;
    return;
}

fn put_term_2( _S439 : Site_0,  _S440 : Term_0)
{
    if(Site_is_first_0(_S439))
    {
        var _S441 : u32 = _S439.row_0 * u32(5);
        store_4(_S441, _S440.factor_1);
        store_4(_S441 + u32(1), _S440.scale_0);
        var k_11 : u32 = u32(0);
        for(;;)
        {
            if(k_11 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_4(_S441 + u32(2) + k_11, _S440.numbers_0[k_11]);
            k_11 = k_11 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_view(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S442 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S443 : u32 = point_blocks_0(&(_S442));
        if(block_6 < _S443)
        {
        }
        else
        {
            break;
        }
        var _S444 : u32 = invocation_7.x;
        var _S445 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S446 : Site_0 = point_site_of_0(&(_S445), block_6, _S444);
        var _S447 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S448 : Lie_0 = point_lie_0(&(_S447), _S446);
        var _S449 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S450 : Point_0 = point_of_2(&(_S449), _S446, _S448);
        var _S451 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S452 : u32 = batch_of_0(&(_S451), _S446);
        var _S453 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S454 : df_0 = state_number_2(&(_S453), _S452, u32(0));
        var _S455 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S456 : Row_0 = state_row_2(&(_S455), _S452);
        var _S457 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S458 : Seen_0 = seen_from_1(&(_S457), _S446, _S456, _S454, _S450);
        var _S459 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S460 : df_0 = share_of_2(&(_S459), _S446);
        var _S461 : df_0 = x2A_0(_S454, _S450.gap_0);
        var _S462 : Sloped_0 = asinhc_0(_S458.half_sinh_sq_0);
        var _S463 : df_0 = twice_0(x2A_0(_S462.value_7, root_of_0(_S458.half_sinh_sq_0)));
        var _S464 : df_0 = _0(x2A_0(x2A_0(_S460, _S462.value_7), _S454), x2A_0(root_of_0(_S461), root_of_0(x2B_0(_S458.g_0, _S461))));
        var _S465 : df_0 = x2A_0(_S464, _S454);
        var _S466 : df_0 = x2A_0(_S460, _S463);
        var _S467 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S468 : df_0 = root_c_of_0(&(_S467));
        put_term_2(_S446, term_of_0(_S465, _S450.row_1.scale_2, _0(_S466, _S468), x2A_0(_S460, r_coth_r_0(_S463)), neg_0(x2A_0(_S464, _S458.g_0))));
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn stiffness_of_0( growth_0 : df_0,  is_careful_0 : bool,  dim_0 : u32) -> df_0
{
    var _S469 : df_0;
    if(is_careful_0)
    {
        _S469 = growth_0;
    }
    else
    {
        _S469 = x2D_0(growth_0, _0(x2D_1(growth_0, 1.0f), wide_0(f32(dim_0))));
    }
    return _S469;
}

fn time_of_0( p_23 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_23).time_hi_0, (*p_23).time_lo_0);
}

fn tolerance_of_0( p_24 : ptr<function, Ball_std140_0>) -> df_0
{
    var _S470 : df_0 = time_of_0(&((*p_24)));
    return _S470;
}

fn larger_0( a_29 : df_0,  b_16 : df_0) -> df_0
{
    var _S471 : df_0;
    if(less_0(a_29, b_16))
    {
        _S471 = b_16;
    }
    else
    {
        _S471 = a_29;
    }
    return _S471;
}

struct Stride_0
{
     factor_4 : Dual_0,
     gap_w_0 : Dual_0,
};

fn stride_of_0( c_0 : df_0,  gap_x_value_0 : df_0,  v_sq_value_0 : df_0,  unit_0 : f32) -> Stride_0
{
    var _S472 : Dual_0 = variable_0(gap_x_value_0, i32(0));
    var _S473 : Dual_0 = times_0(variable_0(v_sq_value_0, i32(2)), c_0);
    var stride_2 : Stride_0;
    var _S474 : bool;
    if(unit_0 == 1.0f)
    {
        _S474 = (_0(_S473.value_0, gap_x_value_0).hi_0) < 1.099511627776e+12f;
    }
    else
    {
        _S474 = false;
    }
    if(_S474)
    {
        var _S475 : Dual_0 = div_0(div_0(_S473, _S472), _S472);
        stride_2.factor_4 = div_0(dual_tanhc_0(_S475), _S472);
        stride_2.gap_w_0 = dual_sech_sq_0(_S475);
        return stride_2;
    }
    stride_2.factor_4 = div_0(constant_0(wide_0(1.0f)), dual_root_0(_S473));
    stride_2.gap_w_0 = constant_0(wide_0(0.0f));
    return stride_2;
}

struct ExpParts_0
{
     along_sum_0 : Dual_0,
     along_x_0 : Dual_0,
     factor_5 : Dual_0,
     gap_2 : df_0,
};

fn exp_parts_0( c_1 : df_0,  gap_x_value_1 : df_0,  cross_0 : df_0,  stride_3 : Stride_0,  reach_sq_0 : df_0) -> ExpParts_0
{
    var _S476 : Dual_0 = variable_0(gap_x_value_1, i32(0));
    var _S477 : Dual_0 = with_value_0(plus_0(sub_0(sub_0(times_0(mul_0(stride_3.factor_4, variable_0(cross_0, i32(1))), twice_0(c_1)), _S476), stride_3.gap_w_0), 2.0f), x2A_0(c_1, reach_sq_0));
    var _S478 : Dual_0 = mul_0(_S476, stride_3.gap_w_0);
    var _S479 : Dual_0 = add_0(_S477, _S478);
    var parts_1 : ExpParts_0;
    parts_1.along_sum_0 = div_0(_S476, _S479);
    parts_1.along_x_0 = div_0(_S477, _S479);
    parts_1.factor_5 = stride_3.factor_4;
    parts_1.gap_2 = _0(_S478.value_0, _S479.value_0);
    return parts_1;
}

fn pairs_of_5( _S480 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S480 * u32(2);
    row_10.step_2 = u32(2);
    row_10.low_0 = u32(1);
    row_10.scale_2 = wide_0(1.0f);
    return row_10;
}

fn pairs_of_6( _S481 : u32) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S481 * u32(2);
    row_11.step_2 = u32(2);
    row_11.low_0 = u32(1);
    row_11.scale_2 = wide_0(1.0f);
    return row_11;
}

fn state_row_3( _S482 : ptr<function, Ball_std140_0>,  _S483 : u32) -> Row_0
{
    var _S484 : u32 = state_place_1(&((*_S482)), _S483, u32(0));
    return pairs_of_6(_S484);
}

fn pair_at_9( _S485 : u32) -> df_0
{
    var _S486 : u32 = _S485 * u32(2);
    return pair_of_0(entryPointParams_sums_2[_S486], entryPointParams_sums_2[_S486 + u32(1)]);
}

fn step_of_1( _S487 : ptr<function, Ball_std140_0>,  _S488 : Site_0,  _S489 : u32) -> Step_0
{
    var step_4 : Step_0;
    var _S490 : u32 = (*_S487).columns_0;
    step_4.sum_0 = pairs_of_5(sum_place_0((*_S487).columns_0, _S488.row_0, u32(0)));
    var _S491 : Row_0 = state_row_3(&((*_S487)), _S488.row_0);
    step_4.base_1 = _S491;
    step_4.along_0 = pair_at_9(sum_place_0(_S490, _S488.row_0, _S490 + _S489));
    return step_4;
}

fn pair_at_10( _S492 : u32) -> df_0
{
    var _S493 : u32 = _S492 * u32(2);
    return pair_of_0(entryPointParams_before_0[_S493], entryPointParams_before_0[_S493 + u32(1)]);
}

fn state_number_3( _S494 : ptr<function, Ball_std140_0>,  _S495 : u32,  _S496 : u32) -> df_0
{
    var _S497 : u32 = state_place_0(&((*_S494)), _S495, (*_S494).columns_0 + _S496);
    return pair_at_10(_S497);
}

fn Step_at_1( _S498 : Step_0,  _S499 : u32) -> df_0
{
    var _S500 : u32 = _S498.sum_0.base_0 + _S499 * _S498.sum_0.step_2;
    var value_21 : df_0 = wide_0(entryPointParams_sums_2[_S500]);
    if((_S498.sum_0.low_0) != u32(0))
    {
        value_21.lo_0 = entryPointParams_sums_2[_S500 + _S498.sum_0.low_0];
    }
    var _S501 : bool;
    if((_S498.sum_0.scale_2.hi_0) == 1.0f)
    {
        _S501 = (_S498.sum_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S501 = false;
    }
    var _S502 : df_0;
    if(_S501)
    {
        _S502 = value_21;
    }
    else
    {
        _S502 = x2A_0(_S498.sum_0.scale_2, value_21);
    }
    var _S503 : u32 = _S498.base_1.base_0 + _S499 * _S498.base_1.step_2;
    var value_22 : df_0 = wide_0(entryPointParams_before_0[_S503]);
    if((_S498.base_1.low_0) != u32(0))
    {
        value_22.lo_0 = entryPointParams_before_0[_S503 + _S498.base_1.low_0];
    }
    if((_S498.base_1.scale_2.hi_0) == 1.0f)
    {
        _S501 = (_S498.base_1.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S501 = false;
    }
    var _S504 : df_0;
    if(_S501)
    {
        _S504 = value_22;
    }
    else
    {
        _S504 = x2A_0(_S498.base_1.scale_2, value_22);
    }
    return x2B_0(_S502, x2A_0(_S498.along_0, _S504));
}

struct Progress_0
{
     stiffness_0 : df_0,
     residual_0 : df_0,
     is_careful_1 : bool,
     is_done_0 : bool,
};

fn progress_of_0( _S505 : ptr<function, Ball_std140_0>,  _S506 : u32,  _S507 : df_0,  _S508 : df_0,  _S509 : df_0) -> Progress_0
{
    var _S510 : df_0 = state_number_3(&((*_S505)), _S506, u32(3));
    var _S511 : df_0 = state_number_3(&((*_S505)), _S506, u32(4));
    var _S512 : bool = (_S511.hi_0) == 0.0f;
    var progress_0 : Progress_0;
    progress_0.residual_0 = _0(_S508, x2B_1(_S507, 1.0f));
    var _S513 : df_0 = state_number_3(&((*_S505)), _S506, u32(6));
    var _S514 : bool;
    if((_S513.hi_0) != 0.0f)
    {
        _S514 = true;
    }
    else
    {
        if(!_S512)
        {
            _S514 = less_0(_S510, progress_0.residual_0);
        }
        else
        {
            _S514 = false;
        }
    }
    progress_0.is_careful_1 = _S514;
    var _S515 : df_0 = tolerance_of_0(&((*_S505)));
    progress_0.is_done_0 = !less_0(larger_0(_S515, x2A_1(_S509, 5.68434188608080149e-14f)), progress_0.residual_0);
    return progress_0;
}

fn state_number_4( _S516 : ptr<function, Ball_std140_0>,  _S517 : u32,  _S518 : u32) -> df_0
{
    var _S519 : u32 = state_place_0(&((*_S516)), _S517, (*_S516).columns_0 + _S518);
    return pair_at_10(_S519);
}

fn is_done_1( _S520 : ptr<function, Ball_std140_0>,  _S521 : u32) -> bool
{
    var _S522 : df_0 = state_number_4(&((*_S520)), _S521, u32(5));
    return (_S522.hi_0) != 0.0f;
}

fn store_5( _S523 : u32,  _S524 : df_0)
{
    var _S525 : u32 = _S523 * u32(2);
    entryPointParams_state_4[_S525] = _S524.hi_0;
    entryPointParams_state_4[_S525 + u32(1)] = _S524.lo_0;
    return;
}

fn put_state_number_2( _S526 : ptr<function, Ball_std140_0>,  _S527 : u32,  _S528 : u32,  _S529 : df_0)
{
    var _S530 : u32 = state_place_0(&((*_S526)), _S527, (*_S526).columns_0 + _S528);
    store_5(_S530, _S529);
    return;
}

fn keep_numbers_0( _S531 : ptr<function, Ball_std140_0>,  _S532 : Site_0)
{
    if(Site_is_first_0(_S532))
    {
        var k_12 : u32 = u32(0);
        for(;;)
        {
            if(k_12 < u32(8))
            {
            }
            else
            {
                break;
            }
            var _S533 : df_0 = state_number_4(&((*_S531)), _S532.row_0, k_12);
            put_state_number_2(&((*_S531)), _S532.row_0, k_12, _S533);
            k_12 = k_12 + u32(1);
        }
    }
    return;
}

fn put_state_number_3( _S534 : ptr<function, Ball_std140_0>,  _S535 : u32,  _S536 : u32,  _S537 : df_0)
{
    var _S538 : u32 = state_place_0(&((*_S534)), _S535, (*_S534).columns_0 + _S536);
    store_5(_S538, _S537);
    return;
}

fn report_fault_5( _S539 : u32)
{
    var _S540 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S539);
    return;
}

fn refuse_result_1( _S541 : Site_0,  _S542 : df_0)
{
    var _S543 : bool;
    if(Site_is_first_0(_S541))
    {
        _S543 = is_bad_0(_S542.hi_0);
    }
    else
    {
        _S543 = false;
    }
    if(_S543)
    {
        report_fault_5(_S541.row_0);
    }
    return;
}

fn note_pending_0( _S544 : ptr<function, Ball_std140_0>)
{
    var _S545 : u32 = atomicMax(&(entryPointParams_status_4[i32(2)]), (*_S544).cotangent_stride_0);
    return;
}

fn put_progress_0( _S546 : ptr<function, Ball_std140_0>,  _S547 : Site_0,  _S548 : Progress_0)
{
    if(Site_is_first_0(_S547))
    {
        put_state_number_2(&((*_S546)), _S547.row_0, u32(3), _S548.residual_0);
        var _S549 : df_0 = state_number_4(&((*_S546)), _S547.row_0, u32(4));
        put_state_number_2(&((*_S546)), _S547.row_0, u32(4), x2B_1(_S549, 1.0f));
        var _S550 : f32;
        if(_S548.is_done_0)
        {
            _S550 = 1.0f;
        }
        else
        {
            _S550 = 0.0f;
        }
        put_state_number_2(&((*_S546)), _S547.row_0, u32(5), wide_0(_S550));
        if(_S548.is_careful_1)
        {
            _S550 = 1.0f;
        }
        else
        {
            _S550 = 0.0f;
        }
        put_state_number_2(&((*_S546)), _S547.row_0, u32(6), wide_0(_S550));
        if(!_S548.is_done_0)
        {
            note_pending_0(&((*_S546)));
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_step(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    var _S551 : u32;
    var _S552 : bool;
    var _S553 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S554 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S555 : u32 = block_count_0(&(_S554));
        if(block_7 < _S555)
        {
        }
        else
        {
            break;
        }
        var _S556 : u32 = invocation_8.x;
        var _S557 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S558 : Site_0 = site_of_0(&(_S557), block_7, _S556);
        var _S559 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S560 : Step_0 = step_of_1(&(_S559), _S558, u32(2));
        var _S561 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S562 : df_0 = state_number_3(&(_S561), _S558.row_0, u32(0));
        var _S563 : df_0 = wide_0(0.0f);
        var dots_0 : array<df_0, i32(3)>;
        dots_0[i32(0)] = _S563;
        dots_0[i32(1)] = _S563;
        dots_0[i32(2)] = _S563;
        var i_9 : u32 = _S558.lane_0;
        for(;;)
        {
            _S551 = _S558.columns_1;
            if(i_9 < (_S558.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S564 : df_0 = Step_at_1(_S560, i_9);
            var _S565 : u32 = _S560.base_1.base_0 + i_9 * _S560.base_1.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_before_0[_S565]);
            if((_S560.base_1.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_before_0[_S565 + _S560.base_1.low_0];
            }
            if((_S560.base_1.scale_2.hi_0) == 1.0f)
            {
                _S552 = (_S560.base_1.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S552 = false;
            }
            if(_S552)
            {
                _S553 = value_23;
            }
            else
            {
                _S553 = x2A_0(_S560.base_1.scale_2, value_23);
            }
            dots_0[i32(0)] = x2B_0(dots_0[i32(0)], x2A_0(_S564, _S564));
            dots_0[i32(1)] = x2B_0(dots_0[i32(1)], x2A_0(_S564, _S553));
            dots_0[i32(2)] = x2B_0(dots_0[i32(2)], x2A_0(_S553, _S553));
            i_9 = i_9 + entryPointParams_5.p_5.lanes_0;
        }
        join_1(entryPointParams_5.p_5.lanes_0, _S558, &(dots_0));
        var _S566 : df_0 = _0(wide_0(2.0f), _S562);
        var _S567 : df_0 = pair_at_9(sum_place_0(entryPointParams_5.p_5.columns_0, _S558.row_0, entryPointParams_5.p_5.columns_0 + u32(1)));
        var _S568 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S569 : df_0 = state_number_3(&(_S568), _S558.row_0, u32(6));
        var _S570 : df_0 = stiffness_of_0(_S567, (_S569.hi_0) != 0.0f, entryPointParams_5.p_5.columns_0);
        var _S571 : df_0 = pair_at_9(sum_place_0(entryPointParams_5.p_5.columns_0, _S558.row_0, entryPointParams_5.p_5.columns_0));
        var _S572 : df_0 = _0(x2A_0(_S566, root_of_0(dots_0[i32(0)])), _S570);
        var _S573 : df_0 = x2A_0(_S566, root_of_0(dots_0[i32(2)]));
        var _S574 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S575 : Progress_0 = progress_of_0(&(_S574), _S558.row_0, _S571, _S572, _S573);
        var _S576 : df_0 = _0(wide_0(1.0f), _S570);
        var _S577 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S578 : df_0 = c_of_0(&(_S577));
        var _S579 : Stride_0 = stride_of_0(_S578, _S562, x2A_0(x2A_0(dots_0[i32(0)], _S576), _S576), 1.0f);
        var _S580 : df_0 = x2A_0(_S579.factor_4.value_0, _S576);
        var reach_2 : array<df_0, i32(1)>;
        reach_2[i32(0)] = _S563;
        var i_10 : u32 = _S558.lane_0;
        for(;;)
        {
            if(i_10 < _S551)
            {
            }
            else
            {
                break;
            }
            var _S581 : u32 = _S560.base_1.base_0 + i_10 * _S560.base_1.step_2;
            var value_24 : df_0 = wide_0(entryPointParams_before_0[_S581]);
            if((_S560.base_1.low_0) != u32(0))
            {
                value_24.lo_0 = entryPointParams_before_0[_S581 + _S560.base_1.low_0];
            }
            if((_S560.base_1.scale_2.hi_0) == 1.0f)
            {
                _S552 = (_S560.base_1.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S552 = false;
            }
            if(_S552)
            {
                _S553 = value_24;
            }
            else
            {
                _S553 = x2A_0(_S560.base_1.scale_2, value_24);
            }
            var _S582 : df_0 = x2B_0(_S553, x2A_0(_S580, Step_at_1(_S560, i_10)));
            reach_2[i32(0)] = x2B_0(reach_2[i32(0)], x2A_0(_S582, _S582));
            i_10 = i_10 + entryPointParams_5.p_5.lanes_0;
        }
        join_0(entryPointParams_5.p_5.lanes_0, _S558, &(reach_2));
        var _S583 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S584 : df_0 = c_of_0(&(_S583));
        var _S585 : ExpParts_0 = exp_parts_0(_S584, _S562, x2A_0(dots_0[i32(1)], _S576), _S579, reach_2[i32(0)]);
        var _S586 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S587 : bool = is_done_1(&(_S586), _S558.row_0);
        var _S588 : df_0 = x2B_0(_S585.along_sum_0.value_0, _S585.along_x_0.value_0);
        var i_11 : u32 = _S558.lane_0;
        for(;;)
        {
            if(i_11 < _S551)
            {
            }
            else
            {
                break;
            }
            var _S589 : u32 = _S560.base_1.base_0 + i_11 * _S560.base_1.step_2;
            var value_25 : df_0 = wide_0(entryPointParams_before_0[_S589]);
            if((_S560.base_1.low_0) != u32(0))
            {
                value_25.lo_0 = entryPointParams_before_0[_S589 + _S560.base_1.low_0];
            }
            if((_S560.base_1.scale_2.hi_0) == 1.0f)
            {
                _S552 = (_S560.base_1.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S552 = false;
            }
            if(_S552)
            {
                _S553 = value_25;
            }
            else
            {
                _S553 = x2A_0(_S560.base_1.scale_2, value_25);
            }
            var _S590 : df_0 = x2B_0(x2A_0(_S588, _S553), x2A_0(x2A_0(_S585.along_sum_0.value_0, _S580), Step_at_1(_S560, i_11)));
            var next_0 : df_0;
            if(_S587)
            {
                next_0 = _S553;
            }
            else
            {
                next_0 = _S590;
            }
            var _S591 : Ball_std140_0 = entryPointParams_5.p_5;
            var _S592 : u32 = state_place_0(&(_S591), _S558.row_0, i_11);
            store_5(_S592, next_0);
            i_11 = i_11 + entryPointParams_5.p_5.lanes_0;
        }
        if(_S587)
        {
            var _S593 : Ball_std140_0 = entryPointParams_5.p_5;
            keep_numbers_0(&(_S593), _S558);
        }
        else
        {
            if(Site_is_first_0(_S558))
            {
                var _S594 : Ball_std140_0 = entryPointParams_5.p_5;
                put_state_number_3(&(_S594), _S558.row_0, u32(0), _S585.gap_2);
            }
            refuse_result_1(_S558, _S575.residual_0);
            var _S595 : Ball_std140_0 = entryPointParams_5.p_5;
            put_progress_0(&(_S595), _S558, _S575);
        }
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn nearest_0( value_26 : df_0) -> f32
{
    var _S596 : f32;
    if(is_bad_0(value_26.hi_0))
    {
        _S596 = value_26.hi_0;
    }
    else
    {
        _S596 = value_26.hi_0 + value_26.lo_0;
    }
    return _S596;
}

fn pairs_of_7( _S597 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S597 * u32(2);
    row_12.step_2 = u32(2);
    row_12.low_0 = u32(1);
    row_12.scale_2 = wide_0(1.0f);
    return row_12;
}

fn state_row_4( _S598 : ptr<function, Ball_std140_0>,  _S599 : u32) -> Row_0
{
    var _S600 : u32 = state_place_1(&((*_S598)), _S599, u32(0));
    return pairs_of_7(_S600);
}

fn pair_at_11( _S601 : u32) -> df_0
{
    var _S602 : u32 = _S601 * u32(2);
    return pair_of_0(entryPointParams_state_5[_S602], entryPointParams_state_5[_S602 + u32(1)]);
}

fn state_number_5( _S603 : ptr<function, Ball_std140_0>,  _S604 : u32,  _S605 : u32) -> df_0
{
    var _S606 : u32 = state_place_0(&((*_S603)), _S604, (*_S603).columns_0 + _S605);
    return pair_at_11(_S606);
}

fn put_0( _S607 : ptr<function, Ball_std140_0>,  _S608 : Site_0,  _S609 : u32,  _S610 : df_0)
{
    entryPointParams_out_0[_S608.row_0 * (*_S607).out_stride_0 + (*_S607).out_column_0 + _S609] = nearest_0(_S610);
    return;
}

fn put_report_0( _S611 : ptr<function, Ball_std140_0>,  _S612 : Site_0)
{
    if(Site_is_first_0(_S612))
    {
        var _S613 : df_0 = state_number_5(&((*_S611)), _S612.row_0, u32(3));
        var _S614 : u32 = _S612.row_0 * u32(3);
        entryPointParams_reports_0[_S614] = _S613.hi_0;
        entryPointParams_reports_0[_S614 + u32(1)] = _S613.lo_0;
        var _S615 : df_0 = state_number_5(&((*_S611)), _S612.row_0, u32(4));
        entryPointParams_reports_0[_S614 + u32(2)] = _S615.hi_0;
    }
    return;
}

fn count_result_0( _S616 : ptr<function, Ball_std140_0>,  _S617 : Site_0,  _S618 : u32)
{
    var _S619 : bool;
    if(Site_is_first_0(_S617))
    {
        _S619 = _S618 != u32(0);
    }
    else
    {
        _S619 = false;
    }
    if(_S619)
    {
        var moved_2 : u32;
        if(((((*_S616).flags_0) & (u32(16)))) != u32(0))
        {
            var _S620 : u32 = atomicOr(&(entryPointParams_status_5[u32(4) + _S617.row_0 * (*_S616).points_0]), u32(8));
            moved_2 = (u32(8) & ((~_S620)));
        }
        else
        {
            moved_2 = u32(8);
        }
        var _S621 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), (moved_2 >> (u32(3))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_mean_finish(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_8 : u32 = group_6.x;
    for(;;)
    {
        var _S622 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S623 : u32 = block_count_0(&(_S622));
        if(block_8 < _S623)
        {
        }
        else
        {
            break;
        }
        var _S624 : u32 = invocation_9.x;
        var _S625 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S626 : Site_0 = site_of_0(&(_S625), block_8, _S624);
        var _S627 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S628 : Row_0 = state_row_4(&(_S627), _S626.row_0);
        var _S629 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S630 : df_0 = state_number_5(&(_S629), _S626.row_0, u32(0));
        var _S631 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S632 : Rim_0 = rim_of_0(&(_S631), _S630);
        var i_12 : u32 = _S626.lane_0;
        for(;;)
        {
            if(i_12 < (_S626.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S633 : u32 = _S628.base_0 + i_12 * _S628.step_2;
            var value_27 : df_0 = wide_0(entryPointParams_state_5[_S633]);
            if((_S628.low_0) != u32(0))
            {
                value_27.lo_0 = entryPointParams_state_5[_S633 + _S628.low_0];
            }
            var _S634 : bool;
            if((_S628.scale_2.hi_0) == 1.0f)
            {
                _S634 = (_S628.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S634 = false;
            }
            var _S635 : df_0;
            if(_S634)
            {
                _S635 = value_27;
            }
            else
            {
                _S635 = x2A_0(_S628.scale_2, value_27);
            }
            var _S636 : df_0 = x2A_0(_S632.factor_3, _S635);
            var _S637 : Ball_std140_0 = entryPointParams_6.p_6;
            put_0(&(_S637), _S626, i_12, _S636);
            i_12 = i_12 + entryPointParams_6.p_6.lanes_0;
        }
        var _S638 : Ball_std140_0 = entryPointParams_6.p_6;
        put_report_0(&(_S638), _S626);
        var _S639 : Ball_std140_0 = entryPointParams_6.p_6;
        count_result_0(&(_S639), _S626, _S632.clipped_1);
        block_8 = block_8 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


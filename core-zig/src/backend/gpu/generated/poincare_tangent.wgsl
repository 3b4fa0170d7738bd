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
@binding(1) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_w_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(7) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(13) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(14) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(18) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_vector_0 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(22) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(23) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

struct Dual_0
{
     value_0 : df_0,
     partial_0 : array<df_0, i32(5)>,
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
        if(k_0 < i32(5))
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

fn x2A_1( a_4 : df_0,  b_3 : f32) -> df_0
{
    var _S8 : df_0 = two_product_0(a_4.hi_0, b_3);
    return fast_two_sum_0(_S8.hi_0, rounded_0(_S8.lo_0 + rounded_0(a_4.lo_0 * b_3)));
}

fn neg_0( a_5 : df_0) -> df_0
{
    return pair_of_0(- a_5.hi_0, - a_5.lo_0);
}

fn two_sum_0( a_6 : f32,  b_4 : f32) -> df_0
{
    var _S9 : f32 = rounded_0(a_6 + b_4);
    var _S10 : f32 = rounded_0(_S9 - a_6);
    return pair_of_0(_S9, rounded_0(a_6 - rounded_0(_S9 - _S10)) + rounded_0(b_4 - _S10));
}

fn x2B_0( a_7 : df_0,  b_5 : df_0) -> df_0
{
    var _S11 : df_0 = two_sum_0(a_7.hi_0, b_5.hi_0);
    var _S12 : df_0 = two_sum_0(a_7.lo_0, b_5.lo_0);
    var _S13 : df_0 = fast_two_sum_0(_S11.hi_0, rounded_0(_S11.lo_0 + _S12.hi_0));
    return fast_two_sum_0(_S13.hi_0, rounded_0(_S12.lo_0 + _S13.lo_0));
}

fn x2D_0( a_8 : df_0,  b_6 : df_0) -> df_0
{
    return x2B_0(a_8, neg_0(b_6));
}

fn x2B_1( a_9 : df_0,  b_7 : f32) -> df_0
{
    var _S14 : df_0 = two_sum_0(a_9.hi_0, b_7);
    return fast_two_sum_0(_S14.hi_0, rounded_0(_S14.lo_0 + a_9.lo_0));
}

fn quotient_of_0( a_10 : df_0,  b_8 : df_0) -> df_0
{
    var _S15 : f32 = a_10.hi_0 / b_8.hi_0;
    var _S16 : df_0 = x2D_0(a_10, x2A_1(b_8, _S15));
    var _S17 : f32 = _S16.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S15, _S17), x2D_0(_S16, x2A_1(b_8, _S17)).hi_0 / b_8.hi_0);
}

fn _0( a_11 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_11, b_9);
}

fn div_0( a_12 : Dual_0,  b_10 : Dual_0) -> Dual_0
{
    var _S18 : df_0 = _0(wide_0(1.0f), b_10.value_0);
    var dual_1 : Dual_0;
    dual_1.value_0 = _0(a_12.value_0, b_10.value_0);
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(5))
        {
        }
        else
        {
            break;
        }
        dual_1.partial_0[k_1] = x2A_0(x2D_0(a_12.partial_0[k_1], x2A_0(dual_1.value_0, b_10.partial_0[k_1])), _S18);
        k_1 = k_1 + i32(1);
    }
    return dual_1;
}

fn constant_0( value_5 : df_0) -> Dual_0
{
    var dual_2 : Dual_0;
    dual_2.value_0 = value_5;
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
        dual_2.partial_0[k_2] = wide_0(0.0f);
        k_2 = k_2 + i32(1);
    }
    return dual_2;
}

fn times_0( a_13 : Dual_0,  factor_0 : df_0) -> Dual_0
{
    return chain_0(a_13, x2A_0(a_13.value_0, factor_0), factor_0);
}

fn add_0( a_14 : Dual_0,  b_11 : Dual_0) -> Dual_0
{
    var dual_3 : Dual_0;
    dual_3.value_0 = x2B_0(a_14.value_0, b_11.value_0);
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
        dual_3.partial_0[k_3] = x2B_0(a_14.partial_0[k_3], b_11.partial_0[k_3]);
        k_3 = k_3 + i32(1);
    }
    return dual_3;
}

fn sub_0( a_15 : Dual_0,  b_12 : Dual_0) -> Dual_0
{
    return add_0(a_15, times_0(b_12, wide_0(-1.0f)));
}

fn mul_0( a_16 : Dual_0,  b_13 : Dual_0) -> Dual_0
{
    var dual_4 : Dual_0;
    dual_4.value_0 = x2A_0(a_16.value_0, b_13.value_0);
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
        dual_4.partial_0[k_4] = x2B_0(x2A_0(a_16.partial_0[k_4], b_13.value_0), x2A_0(a_16.value_0, b_13.partial_0[k_4]));
        k_4 = k_4 + i32(1);
    }
    return dual_4;
}

fn plus_0( a_17 : Dual_0,  amount_0 : f32) -> Dual_0
{
    return chain_0(a_17, x2B_1(a_17.value_0, amount_0), wide_0(1.0f));
}

fn variable_0( value_6 : df_0,  index_0 : i32) -> Dual_0
{
    var dual_5 : Dual_0;
    dual_5.value_0 = value_6;
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
        var _S19 : f32;
        if(k_5 == index_0)
        {
            _S19 = 1.0f;
        }
        else
        {
            _S19 = 0.0f;
        }
        dual_5.partial_0[k_5] = wide_0(_S19);
        k_5 = k_5 + i32(1);
    }
    return dual_5;
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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_6) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_6].hi_0, (*sums_0)[k_6].lo_0);
        k_6 = k_6 + i32(1);
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
            k_6 = i32(0);
            for(;;)
            {
                if(k_6 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S20 : u32 = u32(k_6) * u32(64) + site_0.invocation_0;
                var _S21 : df_0 = x2B_0(pair_of_0(parts_0[_S20].x, parts_0[_S20].y), pair_of_0(parts_0[_S20 + reach_0].x, parts_0[_S20 + reach_0].y));
                parts_0[_S20] = vec2<f32>(_S21.hi_0, _S21.lo_0);
                k_6 = k_6 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_6 = i32(0);
    for(;;)
    {
        if(k_6 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_6] = pair_of_0(parts_0[u32(k_6) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_6) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_6 = k_6 + i32(1);
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
    var k_7 : i32 = i32(0);
    for(;;)
    {
        if(k_7 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_7) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_7].hi_0, (*sums_1)[k_7].lo_0);
        k_7 = k_7 + i32(1);
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
            k_7 = i32(0);
            for(;;)
            {
                if(k_7 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S22 : u32 = u32(k_7) * u32(64) + site_1.invocation_0;
                var _S23 : df_0 = x2B_0(pair_of_0(parts_0[_S22].x, parts_0[_S22].y), pair_of_0(parts_0[_S22 + reach_1].x, parts_0[_S22 + reach_1].y));
                parts_0[_S22] = vec2<f32>(_S23.hi_0, _S23.lo_0);
                k_7 = k_7 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_7 = i32(0);
    for(;;)
    {
        if(k_7 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_7] = pair_of_0(parts_0[u32(k_7) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_7) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_7 = k_7 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_5 : ptr<function, Ball_std140_0>) -> u32
{
    var _S24 : u32 = (*p_5).rows_0;
    var _S25 : u32 = (*p_5).lanes_0;
    var _S26 : u32 = u32(64) / (*p_5).lanes_0;
    var _S27 : u32 = _S24 + _S26 - u32(1);
    var _S28 : u32 = u32(64) / _S25;
    var _S29 : u32 = _S27 / _S28;
    return _S29;
}

fn site_of_0( p_6 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S30 : u32 = (*p_6).lanes_0;
    var _S31 : u32 = u32(64) / (*p_6).lanes_0;
    var _S32 : u32 = block_0 * _S31;
    var _S33 : u32 = invocation_1 / _S30;
    var _S34 : u32 = _S32 + _S33;
    var site_2 : Site_0;
    var _S35 : bool = _S34 < ((*p_6).rows_0);
    site_2.active_0 = _S35;
    var _S36 : u32;
    if(_S35)
    {
        _S36 = _S34;
    }
    else
    {
        _S36 = u32(0);
    }
    site_2.row_0 = _S36;
    var _S37 : u32 = invocation_1 % _S30;
    site_2.lane_0 = _S37;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S36 = (*p_6).columns_0;
    }
    else
    {
        _S36 = u32(0);
    }
    site_2.columns_1 = _S36;
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

fn x_lie_0( p_7 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_7).x_offset_0, (*p_7).x_stride_0, (*p_7).x_step_0);
}

struct Squares_0
{
     grown_0 : f32,
     big_from_0 : f32,
     usual_0 : df_0,
     big_0 : df_0,
};

fn squares_from_0( grown_1 : f32,  big_from_1 : f32) -> Squares_0
{
    var squares_0 : Squares_0;
    squares_0.grown_0 = grown_1;
    squares_0.big_from_0 = big_from_1;
    var _S38 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S38;
    squares_0.big_0 = _S38;
    return squares_0;
}

fn no_squares_0() -> Squares_0
{
    return squares_from_0(1.6777216e+07f, 1.073741824e+09f);
}

fn is_bad_0( value_7 : f32) -> bool
{
    return (((bitcast<u32>((value_7))) & (u32(2139095040)))) == u32(2139095040);
}

fn scaled_0( a_18 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_18.hi_0 * power_0, a_18.lo_0 * power_0);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_8 : df_0)
{
    if((abs(value_8.hi_0)) < ((*this_0).big_from_0))
    {
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(scaled_0(value_8, (*this_0).grown_0), scaled_0(value_8, (*this_0).grown_0)));
    }
    else
    {
        var _S39 : df_0 = scaled_0(value_8, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S39, _S39));
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
    var _S40 : df_0 = scaled_0(scaled_0(this_3.usual_0, 1.0f / this_3.grown_0), 1.0f / this_3.grown_0);
    var _S41 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S41 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S40, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S41 = _S40;
    }
    return _S41;
}

fn root_of_0( a_19 : df_0) -> df_0
{
    if(!((a_19.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S42 : f32 = sqrt(a_19.hi_0);
    return fast_two_sum_0(_S42, x2D_0(a_19, two_product_0(_S42, _S42)).hi_0 / (2.0f * _S42));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S43 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S43 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S43 = scaled_0(root_of_0(this_4.usual_0), 1.0f / this_4.grown_0);
    }
    return _S43;
}

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S44 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S44 = 5.42101086242752217e-20f;
    }
    else
    {
        _S44 = 1.0f;
    }
    return _S44;
}

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
}

fn less_0( a_20 : df_0,  b_14 : df_0) -> bool
{
    var _S45 : bool;
    if((a_20.hi_0) < (b_14.hi_0))
    {
        _S45 = true;
    }
    else
    {
        if((a_20.hi_0) == (b_14.hi_0))
        {
            _S45 = (a_20.lo_0) < (b_14.lo_0);
        }
        else
        {
            _S45 = false;
        }
    }
    return _S45;
}

fn rim_norm_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).norm_hi_0, (*p_10).norm_lo_0);
}

fn root_c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).root_hi_0, (*p_11).root_lo_0);
}

fn y_lie_0( p_12 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_12).y_offset_0, (*p_12).y_stride_0, (*p_12).y_step_0);
}

fn z_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).z_offset_0, (*p_13).z_stride_0, (*p_13).z_step_0);
}

fn twice_0( a_21 : df_0) -> df_0
{
    return scaled_0(a_21, 2.0f);
}

struct Turn_0
{
     on_w_0 : Dual_0,
     along_gap_0 : Dual_0,
     along_x_0 : Dual_0,
};

struct TurnSums_0
{
     gap_sq_0 : df_0,
     x_dot_w_0 : df_0,
     gap_dot_w_0 : df_0,
};

fn turn_of_0( c_0 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sums_3 : TurnSums_0) -> Turn_0
{
    var _S46 : Dual_0 = variable_0(gap_x_value_0, i32(0));
    var _S47 : Dual_0 = variable_0(gap_y_value_0, i32(1));
    var _S48 : Dual_0 = times_0(variable_0(sums_3.gap_sq_0, i32(2)), c_0);
    var _S49 : Dual_0 = variable_0(sums_3.x_dot_w_0, i32(3));
    var _S50 : Dual_0 = variable_0(sums_3.gap_dot_w_0, i32(4));
    var _S51 : df_0 = wide_0(-1.0f);
    var _S52 : Dual_0 = times_0(add_0(mul_0(add_0(_S47, _S48), _S49), mul_0(plus_0(times_0(_S46, _S51), 1.0f), _S50)), _S51);
    var _S53 : Dual_0 = sub_0(mul_0(_S46, _S50), mul_0(_S48, _S49));
    var _S54 : Dual_0 = div_0(constant_0(twice_0(c_0)), add_0(_S48, mul_0(_S46, _S47)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S54, _S52);
    turn_0.along_x_0 = mul_0(_S54, _S53);
    return turn_0;
}

struct Rim_0
{
     factor_1 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_14 : ptr<function, Ball_std140_0>,  gap_0 : df_0) -> Rim_0
{
    var _S55 : df_0 = wide_0(1.0f);
    var _S56 : df_0 = x2D_0(_S55, gap_0);
    var rim_0 : Rim_0;
    var _S57 : df_0 = rim_limit_0(&((*p_14)));
    var _S58 : i32;
    if(less_0(_S57, _S56))
    {
        _S58 = i32(1);
    }
    else
    {
        _S58 = i32(0);
    }
    var _S59 : u32 = u32(_S58);
    rim_0.clipped_0 = _S59;
    var _S60 : df_0;
    if(_S59 != u32(0))
    {
        var _S61 : df_0 = rim_norm_0(&((*p_14)));
        _S60 = _0(_S61, root_of_0(_S56));
    }
    else
    {
        _S60 = _S55;
    }
    rim_0.factor_1 = _S60;
    return rim_0;
}

fn turned_0( turn_1 : Turn_0,  x_0 : df_0,  sign_0 : f32,  y_0 : df_0,  w_0 : df_0) -> df_0
{
    var _S62 : df_0 = x2A_1(x_0, sign_0);
    return x2B_0(x2B_0(x2A_0(turn_1.on_w_0.value_0, w_0), x2A_0(turn_1.along_gap_0.value_0, x2D_0(y_0, _S62))), x2A_0(turn_1.along_x_0.value_0, _S62));
}

fn nearest_0( value_9 : df_0) -> f32
{
    var _S63 : f32;
    if(is_bad_0(value_9.hi_0))
    {
        _S63 = value_9.hi_0;
    }
    else
    {
        _S63 = value_9.hi_0 + value_9.lo_0;
    }
    return _S63;
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S64 : bool;
    if(this_6.active_0)
    {
        _S64 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S64 = false;
    }
    return _S64;
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
     gap_1 : df_0,
     clipped_1 : u32,
};

fn row_of_0( _S65 : Site_0,  _S66 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S66.offset_0 + _S65.row_0 * _S66.stride_0;
    row_2.step_2 = _S66.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S67 : Row_0,  _S68 : u32) -> f32
{
    return entryPointParams_u_0[_S67.base_0 + _S68 * _S67.step_2];
}

fn report_fault_0( _S69 : u32)
{
    var _S70 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S69);
    return;
}

fn squares_of_0( _S71 : ptr<function, Ball_std140_0>,  _S72 : Site_0,  _S73 : Row_0,  _S74 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S74;
    var i_0 : u32 = _S72.lane_0;
    for(;;)
    {
        if(i_0 < (_S72.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S75 : f32 = Row_raw_0(_S73, i_0);
        if(is_bad_0(_S75))
        {
            report_fault_0(_S72.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S75));
        i_0 = i_0 + (*_S71).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S71).lanes_0, _S72);
    return squares_1;
}

fn point_of_0( _S76 : ptr<function, Ball_std140_0>,  _S77 : Site_0,  _S78 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S79 : Row_0 = row_of_0(_S77, _S78);
    point_0.row_1 = _S79;
    var _S80 : Squares_0 = squares_of_0(&((*_S76)), _S77, _S79, no_squares_0());
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
    point_0.clipped_1 = _S88;
    if(_S88 != u32(0))
    {
        var _S89 : df_0 = rim_norm_0(&((*_S76)));
        var _S90 : df_0 = root_c_of_0(&((*_S76)));
        point_0.row_1.scale_0 = scaled_0(_0(_S89, x2A_0(_S90, point_0.length_0)), _S84);
        point_0.length_0 = _0(_S89, _S90);
        point_0.square_0 = _0(x2A_0(_S89, _S89), _S82);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S89, _S89));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S83);
    }
    return point_0;
}

fn row_of_1( _S91 : Site_0,  _S92 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S92.offset_0 + _S91.row_0 * _S92.stride_0;
    row_3.step_2 = _S92.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S93 : Row_0,  _S94 : u32) -> f32
{
    return entryPointParams_v_0[_S93.base_0 + _S94 * _S93.step_2];
}

fn squares_of_1( _S95 : ptr<function, Ball_std140_0>,  _S96 : Site_0,  _S97 : Row_0,  _S98 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S98;
    var i_1 : u32 = _S96.lane_0;
    for(;;)
    {
        if(i_1 < (_S96.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S99 : f32 = Row_raw_1(_S97, i_1);
        if(is_bad_0(_S99))
        {
            report_fault_0(_S96.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S99));
        i_1 = i_1 + (*_S95).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S95).lanes_0, _S96);
    return squares_2;
}

fn point_of_1( _S100 : ptr<function, Ball_std140_0>,  _S101 : Site_0,  _S102 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S103 : Row_0 = row_of_1(_S101, _S102);
    point_1.row_1 = _S103;
    var _S104 : Squares_0 = squares_of_1(&((*_S100)), _S101, _S103, no_squares_0());
    point_1.length_0 = Squares_length_0(_S104);
    var _S105 : df_0 = Squares_total_0(_S104);
    point_1.square_0 = _S105;
    var _S106 : df_0 = c_of_0(&((*_S100)));
    var _S107 : df_0 = x2A_0(_S106, _S105);
    var _S108 : f32 = Squares_unit_0(_S104);
    var _S109 : bool;
    if(_S108 != 1.0f)
    {
        _S109 = true;
    }
    else
    {
        var _S110 : df_0 = rim_limit_0(&((*_S100)));
        _S109 = less_0(_S110, _S107);
    }
    var _S111 : i32;
    if(_S109)
    {
        _S111 = i32(1);
    }
    else
    {
        _S111 = i32(0);
    }
    var _S112 : u32 = u32(_S111);
    point_1.clipped_1 = _S112;
    if(_S112 != u32(0))
    {
        var _S113 : df_0 = rim_norm_0(&((*_S100)));
        var _S114 : df_0 = root_c_of_0(&((*_S100)));
        point_1.row_1.scale_0 = scaled_0(_0(_S113, x2A_0(_S114, point_1.length_0)), _S108);
        point_1.length_0 = _0(_S113, _S114);
        point_1.square_0 = _0(x2A_0(_S113, _S113), _S106);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S113, _S113));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S107);
    }
    return point_1;
}

fn row_of_2( _S115 : Site_0,  _S116 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S116.offset_0 + _S115.row_0 * _S116.stride_0;
    row_4.step_2 = _S116.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S117 : Row_0,  _S118 : u32) -> f32
{
    return entryPointParams_w_0[_S117.base_0 + _S118 * _S117.step_2];
}

fn squares_of_2( _S119 : ptr<function, Ball_std140_0>,  _S120 : Site_0,  _S121 : Row_0,  _S122 : Squares_0) -> Squares_0
{
    var squares_3 : Squares_0 = _S122;
    var i_2 : u32 = _S120.lane_0;
    for(;;)
    {
        if(i_2 < (_S120.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S123 : f32 = Row_raw_2(_S121, i_2);
        if(is_bad_0(_S123))
        {
            report_fault_0(_S120.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S123));
        i_2 = i_2 + (*_S119).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S119).lanes_0, _S120);
    return squares_3;
}

fn point_of_2( _S124 : ptr<function, Ball_std140_0>,  _S125 : Site_0,  _S126 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S127 : Row_0 = row_of_2(_S125, _S126);
    point_2.row_1 = _S127;
    var _S128 : Squares_0 = squares_of_2(&((*_S124)), _S125, _S127, no_squares_0());
    point_2.length_0 = Squares_length_0(_S128);
    var _S129 : df_0 = Squares_total_0(_S128);
    point_2.square_0 = _S129;
    var _S130 : df_0 = c_of_0(&((*_S124)));
    var _S131 : df_0 = x2A_0(_S130, _S129);
    var _S132 : f32 = Squares_unit_0(_S128);
    var _S133 : bool;
    if(_S132 != 1.0f)
    {
        _S133 = true;
    }
    else
    {
        var _S134 : df_0 = rim_limit_0(&((*_S124)));
        _S133 = less_0(_S134, _S131);
    }
    var _S135 : i32;
    if(_S133)
    {
        _S135 = i32(1);
    }
    else
    {
        _S135 = i32(0);
    }
    var _S136 : u32 = u32(_S135);
    point_2.clipped_1 = _S136;
    if(_S136 != u32(0))
    {
        var _S137 : df_0 = rim_norm_0(&((*_S124)));
        var _S138 : df_0 = root_c_of_0(&((*_S124)));
        point_2.row_1.scale_0 = scaled_0(_0(_S137, x2A_0(_S138, point_2.length_0)), _S132);
        point_2.length_0 = _0(_S137, _S138);
        point_2.square_0 = _0(x2A_0(_S137, _S137), _S130);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S137, _S137));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S131);
    }
    return point_2;
}

fn turn_sums_0( _S139 : ptr<function, Ball_std140_0>,  _S140 : Site_0,  _S141 : Row_0,  _S142 : f32,  _S143 : Row_0,  _S144 : Row_0) -> TurnSums_0
{
    var _S145 : df_0 = wide_0(0.0f);
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = _S145;
    sums_4[i32(1)] = _S145;
    sums_4[i32(2)] = _S145;
    var i_3 : u32 = _S140.lane_0;
    for(;;)
    {
        if(i_3 < (_S140.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S146 : f32 = entryPointParams_v_0[_S141.base_0 + i_3 * _S141.step_2];
        var _S147 : bool;
        if((_S141.scale_0.hi_0) == 1.0f)
        {
            _S147 = (_S141.scale_0.lo_0) == 0.0f;
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
            _S148 = x2A_1(_S141.scale_0, _S146);
        }
        var _S149 : df_0 = x2A_1(_S148, _S142);
        var _S150 : f32 = entryPointParams_u_0[_S143.base_0 + i_3 * _S143.step_2];
        var _S151 : bool;
        if((_S143.scale_0.hi_0) == 1.0f)
        {
            _S151 = (_S143.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S151 = false;
        }
        var _S152 : df_0;
        if(_S151)
        {
            _S152 = wide_0(_S150);
        }
        else
        {
            _S152 = x2A_1(_S143.scale_0, _S150);
        }
        var _S153 : df_0 = x2D_0(_S152, _S149);
        var _S154 : f32 = entryPointParams_w_0[_S144.base_0 + i_3 * _S144.step_2];
        var _S155 : bool;
        if((_S144.scale_0.hi_0) == 1.0f)
        {
            _S155 = (_S144.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S155 = false;
        }
        var _S156 : df_0;
        if(_S155)
        {
            _S156 = wide_0(_S154);
        }
        else
        {
            _S156 = x2A_1(_S144.scale_0, _S154);
        }
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S153, _S153));
        sums_4[i32(1)] = x2B_0(sums_4[i32(1)], x2A_0(_S149, _S156));
        sums_4[i32(2)] = x2B_0(sums_4[i32(2)], x2A_0(_S153, _S156));
        i_3 = i_3 + (*_S139).lanes_0;
    }
    join_0((*_S139).lanes_0, _S140, &(sums_4));
    var all_0 : TurnSums_0;
    all_0.gap_sq_0 = sums_4[i32(0)];
    all_0.x_dot_w_0 = sums_4[i32(1)];
    all_0.gap_dot_w_0 = sums_4[i32(2)];
    return all_0;
}

fn put_0( _S157 : ptr<function, Ball_std140_0>,  _S158 : Site_0,  _S159 : u32,  _S160 : df_0)
{
    entryPointParams_out_0[_S158.row_0 * (*_S157).out_stride_0 + (*_S157).out_column_0 + _S159] = nearest_0(_S160);
    return;
}

fn report_fault_1( _S161 : u32)
{
    var _S162 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S161);
    return;
}

fn refuse_clipped_0( _S163 : ptr<function, Ball_std140_0>,  _S164 : Site_0,  _S165 : u32)
{
    var _S166 : bool;
    if(Site_is_first_0(_S164))
    {
        _S166 = _S165 > u32(0);
    }
    else
    {
        _S166 = false;
    }
    if(_S166)
    {
        _S166 = ((((*_S163).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S166 = false;
    }
    if(_S166)
    {
        report_fault_1(_S164.row_0);
    }
    return;
}

fn count_clipped_0( _S167 : ptr<function, Ball_std140_0>,  _S168 : Site_0,  _S169 : u32,  _S170 : u32)
{
    refuse_clipped_0(&((*_S167)), _S168, _S169);
    var _S171 : bool;
    if(Site_is_first_0(_S168))
    {
        _S171 = (_S169 + _S170) > u32(0);
    }
    else
    {
        _S171 = false;
    }
    if(_S171)
    {
        var _S172 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S169 + _S170);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_gyration(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S173 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S174 : u32 = block_count_0(&(_S173));
        if(block_1 < _S174)
        {
        }
        else
        {
            break;
        }
        var _S175 : u32 = invocation_2.x;
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : Site_0 = site_of_0(&(_S176), block_1, _S175);
        var _S178 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S179 : Lie_0 = x_lie_0(&(_S178));
        var _S180 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S181 : Point_0 = point_of_0(&(_S180), _S177, _S179);
        var _S182 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S183 : Lie_0 = y_lie_0(&(_S182));
        var _S184 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S185 : Point_0 = point_of_1(&(_S184), _S177, _S183);
        var _S186 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S187 : Lie_0 = z_lie_0(&(_S186));
        var _S188 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S189 : Point_0 = point_of_2(&(_S188), _S177, _S187);
        var _S190 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S191 : df_0 = c_of_0(&(_S190));
        var _S192 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S193 : TurnSums_0 = turn_sums_0(&(_S192), _S177, _S185.row_1, -1.0f, _S181.row_1, _S189.row_1);
        var _S194 : Turn_0 = turn_of_0(_S191, _S185.gap_1, _S181.gap_1, _S193);
        var _S195 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S196 : Rim_0 = rim_of_0(&(_S195), _S189.gap_1);
        var i_4 : u32 = _S177.lane_0;
        for(;;)
        {
            if(i_4 < (_S177.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S197 : f32 = entryPointParams_v_0[_S185.row_1.base_0 + i_4 * _S185.row_1.step_2];
            var _S198 : bool;
            if((_S185.row_1.scale_0.hi_0) == 1.0f)
            {
                _S198 = (_S185.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S198 = false;
            }
            var _S199 : df_0;
            if(_S198)
            {
                _S199 = wide_0(_S197);
            }
            else
            {
                _S199 = x2A_1(_S185.row_1.scale_0, _S197);
            }
            var _S200 : f32 = entryPointParams_u_0[_S181.row_1.base_0 + i_4 * _S181.row_1.step_2];
            var _S201 : bool;
            if((_S181.row_1.scale_0.hi_0) == 1.0f)
            {
                _S201 = (_S181.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S201 = false;
            }
            var _S202 : df_0;
            if(_S201)
            {
                _S202 = wide_0(_S200);
            }
            else
            {
                _S202 = x2A_1(_S181.row_1.scale_0, _S200);
            }
            var _S203 : f32 = entryPointParams_w_0[_S189.row_1.base_0 + i_4 * _S189.row_1.step_2];
            var _S204 : bool;
            if((_S189.row_1.scale_0.hi_0) == 1.0f)
            {
                _S204 = (_S189.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S204 = false;
            }
            var _S205 : df_0;
            if(_S204)
            {
                _S205 = wide_0(_S203);
            }
            else
            {
                _S205 = x2A_1(_S189.row_1.scale_0, _S203);
            }
            var _S206 : df_0 = x2A_0(_S196.factor_1, turned_0(_S194, _S199, -1.0f, _S202, _S205));
            var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S207), _S177, i_4, _S206);
            i_4 = i_4 + entryPointParams_0.p_0.lanes_0;
        }
        var _S208 : u32 = _S185.clipped_1 + _S181.clipped_1 + _S189.clipped_1;
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S209), _S177, _S208, _S196.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn transport_turn_0( c_1 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_5 : TurnSums_0) -> Turn_0
{
    var _S210 : Turn_0 = turn_of_0(c_1, gap_x_0, gap_y_0, sums_5);
    var _S211 : Dual_0 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_0 : Turn_0;
    both_0.on_w_0 = _S211;
    both_0.along_gap_0 = mul_0(_S211, _S210.along_gap_0);
    both_0.along_x_0 = mul_0(_S211, _S210.along_x_0);
    return both_0;
}

fn row_of_3( _S212 : Site_0,  _S213 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S213.offset_0 + _S212.row_0 * _S213.stride_0;
    row_5.step_2 = _S213.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S214 : Row_0,  _S215 : u32) -> f32
{
    return entryPointParams_source_0[_S214.base_0 + _S215 * _S214.step_2];
}

fn report_fault_2( _S216 : u32)
{
    var _S217 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S216);
    return;
}

fn squares_of_3( _S218 : ptr<function, Ball_std140_0>,  _S219 : Site_0,  _S220 : Row_0,  _S221 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S221;
    var i_5 : u32 = _S219.lane_0;
    for(;;)
    {
        if(i_5 < (_S219.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S222 : f32 = Row_raw_3(_S220, i_5);
        if(is_bad_0(_S222))
        {
            report_fault_2(_S219.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S222));
        i_5 = i_5 + (*_S218).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S218).lanes_0, _S219);
    return squares_4;
}

fn point_of_3( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S226 : Row_0 = row_of_3(_S224, _S225);
    point_3.row_1 = _S226;
    var _S227 : Squares_0 = squares_of_3(&((*_S223)), _S224, _S226, no_squares_0());
    point_3.length_0 = Squares_length_0(_S227);
    var _S228 : df_0 = Squares_total_0(_S227);
    point_3.square_0 = _S228;
    var _S229 : df_0 = c_of_0(&((*_S223)));
    var _S230 : df_0 = x2A_0(_S229, _S228);
    var _S231 : f32 = Squares_unit_0(_S227);
    var _S232 : bool;
    if(_S231 != 1.0f)
    {
        _S232 = true;
    }
    else
    {
        var _S233 : df_0 = rim_limit_0(&((*_S223)));
        _S232 = less_0(_S233, _S230);
    }
    var _S234 : i32;
    if(_S232)
    {
        _S234 = i32(1);
    }
    else
    {
        _S234 = i32(0);
    }
    var _S235 : u32 = u32(_S234);
    point_3.clipped_1 = _S235;
    if(_S235 != u32(0))
    {
        var _S236 : df_0 = rim_norm_0(&((*_S223)));
        var _S237 : df_0 = root_c_of_0(&((*_S223)));
        point_3.row_1.scale_0 = scaled_0(_0(_S236, x2A_0(_S237, point_3.length_0)), _S231);
        point_3.length_0 = _0(_S236, _S237);
        point_3.square_0 = _0(x2A_0(_S236, _S236), _S229);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S236, _S236));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S230);
    }
    return point_3;
}

fn row_of_4( _S238 : Site_0,  _S239 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S239.offset_0 + _S238.row_0 * _S239.stride_0;
    row_6.step_2 = _S239.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S240 : Row_0,  _S241 : u32) -> f32
{
    return entryPointParams_target_0[_S240.base_0 + _S241 * _S240.step_2];
}

fn squares_of_4( _S242 : ptr<function, Ball_std140_0>,  _S243 : Site_0,  _S244 : Row_0,  _S245 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S245;
    var i_6 : u32 = _S243.lane_0;
    for(;;)
    {
        if(i_6 < (_S243.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S246 : f32 = Row_raw_4(_S244, i_6);
        if(is_bad_0(_S246))
        {
            report_fault_2(_S243.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S246));
        i_6 = i_6 + (*_S242).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S242).lanes_0, _S243);
    return squares_5;
}

fn point_of_4( _S247 : ptr<function, Ball_std140_0>,  _S248 : Site_0,  _S249 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S250 : Row_0 = row_of_4(_S248, _S249);
    point_4.row_1 = _S250;
    var _S251 : Squares_0 = squares_of_4(&((*_S247)), _S248, _S250, no_squares_0());
    point_4.length_0 = Squares_length_0(_S251);
    var _S252 : df_0 = Squares_total_0(_S251);
    point_4.square_0 = _S252;
    var _S253 : df_0 = c_of_0(&((*_S247)));
    var _S254 : df_0 = x2A_0(_S253, _S252);
    var _S255 : f32 = Squares_unit_0(_S251);
    var _S256 : bool;
    if(_S255 != 1.0f)
    {
        _S256 = true;
    }
    else
    {
        var _S257 : df_0 = rim_limit_0(&((*_S247)));
        _S256 = less_0(_S257, _S254);
    }
    var _S258 : i32;
    if(_S256)
    {
        _S258 = i32(1);
    }
    else
    {
        _S258 = i32(0);
    }
    var _S259 : u32 = u32(_S258);
    point_4.clipped_1 = _S259;
    if(_S259 != u32(0))
    {
        var _S260 : df_0 = rim_norm_0(&((*_S247)));
        var _S261 : df_0 = root_c_of_0(&((*_S247)));
        point_4.row_1.scale_0 = scaled_0(_0(_S260, x2A_0(_S261, point_4.length_0)), _S255);
        point_4.length_0 = _0(_S260, _S261);
        point_4.square_0 = _0(x2A_0(_S260, _S260), _S253);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S260, _S260));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S254);
    }
    return point_4;
}

fn row_of_5( _S262 : Site_0,  _S263 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S263.offset_0 + _S262.row_0 * _S263.stride_0;
    row_7.step_2 = _S263.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S264 : Row_0,  _S265 : u32) -> f32
{
    return entryPointParams_tangent_0[_S264.base_0 + _S265 * _S264.step_2];
}

fn report_fault_3( _S266 : u32)
{
    var _S267 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S266);
    return;
}

fn vector_of_0( _S268 : ptr<function, Ball_std140_0>,  _S269 : Site_0,  _S270 : Lie_0) -> Row_0
{
    var _S271 : Row_0 = row_of_5(_S269, _S270);
    var i_7 : u32 = _S269.lane_0;
    for(;;)
    {
        if(i_7 < (_S269.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_5(_S271, i_7)))
        {
            report_fault_3(_S269.row_0);
        }
        i_7 = i_7 + (*_S268).lanes_0;
    }
    return _S271;
}

fn turn_sums_1( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : Row_0,  _S275 : f32,  _S276 : Row_0,  _S277 : Row_0) -> TurnSums_0
{
    var _S278 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S278;
    sums_6[i32(1)] = _S278;
    sums_6[i32(2)] = _S278;
    var i_8 : u32 = _S273.lane_0;
    for(;;)
    {
        if(i_8 < (_S273.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S279 : f32 = entryPointParams_source_0[_S274.base_0 + i_8 * _S274.step_2];
        var _S280 : bool;
        if((_S274.scale_0.hi_0) == 1.0f)
        {
            _S280 = (_S274.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S280 = false;
        }
        var _S281 : df_0;
        if(_S280)
        {
            _S281 = wide_0(_S279);
        }
        else
        {
            _S281 = x2A_1(_S274.scale_0, _S279);
        }
        var _S282 : df_0 = x2A_1(_S281, _S275);
        var _S283 : f32 = entryPointParams_target_0[_S276.base_0 + i_8 * _S276.step_2];
        var _S284 : bool;
        if((_S276.scale_0.hi_0) == 1.0f)
        {
            _S284 = (_S276.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S284 = false;
        }
        var _S285 : df_0;
        if(_S284)
        {
            _S285 = wide_0(_S283);
        }
        else
        {
            _S285 = x2A_1(_S276.scale_0, _S283);
        }
        var _S286 : df_0 = x2D_0(_S285, _S282);
        var _S287 : f32 = entryPointParams_tangent_0[_S277.base_0 + i_8 * _S277.step_2];
        var _S288 : bool;
        if((_S277.scale_0.hi_0) == 1.0f)
        {
            _S288 = (_S277.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S288 = false;
        }
        var _S289 : df_0;
        if(_S288)
        {
            _S289 = wide_0(_S287);
        }
        else
        {
            _S289 = x2A_1(_S277.scale_0, _S287);
        }
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S286, _S286));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S282, _S289));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S286, _S289));
        i_8 = i_8 + (*_S272).lanes_0;
    }
    join_0((*_S272).lanes_0, _S273, &(sums_6));
    var all_1 : TurnSums_0;
    all_1.gap_sq_0 = sums_6[i32(0)];
    all_1.x_dot_w_0 = sums_6[i32(1)];
    all_1.gap_dot_w_0 = sums_6[i32(2)];
    return all_1;
}

fn put_1( _S290 : ptr<function, Ball_std140_0>,  _S291 : Site_0,  _S292 : u32,  _S293 : df_0)
{
    entryPointParams_out_1[_S291.row_0 * (*_S290).out_stride_0 + (*_S290).out_column_0 + _S292] = nearest_0(_S293);
    return;
}

fn refuse_clipped_1( _S294 : ptr<function, Ball_std140_0>,  _S295 : Site_0,  _S296 : u32)
{
    var _S297 : bool;
    if(Site_is_first_0(_S295))
    {
        _S297 = _S296 > u32(0);
    }
    else
    {
        _S297 = false;
    }
    if(_S297)
    {
        _S297 = ((((*_S294).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S297 = false;
    }
    if(_S297)
    {
        report_fault_3(_S295.row_0);
    }
    return;
}

fn count_clipped_1( _S298 : ptr<function, Ball_std140_0>,  _S299 : Site_0,  _S300 : u32,  _S301 : u32)
{
    refuse_clipped_1(&((*_S298)), _S299, _S300);
    var _S302 : bool;
    if(Site_is_first_0(_S299))
    {
        _S302 = (_S300 + _S301) > u32(0);
    }
    else
    {
        _S302 = false;
    }
    if(_S302)
    {
        var _S303 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S300 + _S301);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_transport(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : u32 = block_count_0(&(_S304));
        if(block_2 < _S305)
        {
        }
        else
        {
            break;
        }
        var _S306 : u32 = invocation_3.x;
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : Site_0 = site_of_0(&(_S307), block_2, _S306);
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : Lie_0 = x_lie_0(&(_S309));
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Point_0 = point_of_3(&(_S311), _S308, _S310);
        var _S313 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S314 : Lie_0 = y_lie_0(&(_S313));
        var _S315 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S316 : Point_0 = point_of_4(&(_S315), _S308, _S314);
        var _S317 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S318 : Lie_0 = z_lie_0(&(_S317));
        var _S319 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S320 : Row_0 = vector_of_0(&(_S319), _S308, _S318);
        var _S321 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S322 : df_0 = c_of_0(&(_S321));
        var _S323 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S324 : TurnSums_0 = turn_sums_1(&(_S323), _S308, _S312.row_1, 1.0f, _S316.row_1, _S320);
        var _S325 : Turn_0 = transport_turn_0(_S322, _S312.gap_1, _S316.gap_1, _S324);
        var i_9 : u32 = _S308.lane_0;
        for(;;)
        {
            if(i_9 < (_S308.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S326 : f32 = entryPointParams_source_0[_S312.row_1.base_0 + i_9 * _S312.row_1.step_2];
            var _S327 : bool;
            if((_S312.row_1.scale_0.hi_0) == 1.0f)
            {
                _S327 = (_S312.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S327 = false;
            }
            var _S328 : df_0;
            if(_S327)
            {
                _S328 = wide_0(_S326);
            }
            else
            {
                _S328 = x2A_1(_S312.row_1.scale_0, _S326);
            }
            var _S329 : f32 = entryPointParams_target_0[_S316.row_1.base_0 + i_9 * _S316.row_1.step_2];
            var _S330 : bool;
            if((_S316.row_1.scale_0.hi_0) == 1.0f)
            {
                _S330 = (_S316.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S330 = false;
            }
            var _S331 : df_0;
            if(_S330)
            {
                _S331 = wide_0(_S329);
            }
            else
            {
                _S331 = x2A_1(_S316.row_1.scale_0, _S329);
            }
            var _S332 : f32 = entryPointParams_tangent_0[_S320.base_0 + i_9 * _S320.step_2];
            var _S333 : bool;
            if((_S320.scale_0.hi_0) == 1.0f)
            {
                _S333 = (_S320.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S333 = false;
            }
            var _S334 : df_0;
            if(_S333)
            {
                _S334 = wide_0(_S332);
            }
            else
            {
                _S334 = x2A_1(_S320.scale_0, _S332);
            }
            var _S335 : df_0 = turned_0(_S325, _S328, 1.0f, _S331, _S334);
            var _S336 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S336), _S308, i_9, _S335);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        var _S337 : u32 = _S312.clipped_1 + _S316.clipped_1;
        var _S338 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S338), _S308, _S337, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_6( _S339 : Site_0,  _S340 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S340.offset_0 + _S339.row_0 * _S340.stride_0;
    row_8.step_2 = _S340.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S341 : Row_0,  _S342 : u32) -> f32
{
    return entryPointParams_target_1[_S341.base_0 + _S342 * _S341.step_2];
}

fn report_fault_4( _S343 : u32)
{
    var _S344 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S343);
    return;
}

fn squares_of_5( _S345 : ptr<function, Ball_std140_0>,  _S346 : Site_0,  _S347 : Row_0,  _S348 : Squares_0) -> Squares_0
{
    var squares_6 : Squares_0 = _S348;
    var i_10 : u32 = _S346.lane_0;
    for(;;)
    {
        if(i_10 < (_S346.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S349 : f32 = Row_raw_6(_S347, i_10);
        if(is_bad_0(_S349))
        {
            report_fault_4(_S346.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S349));
        i_10 = i_10 + (*_S345).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S345).lanes_0, _S346);
    return squares_6;
}

fn point_of_5( _S350 : ptr<function, Ball_std140_0>,  _S351 : Site_0,  _S352 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S353 : Row_0 = row_of_6(_S351, _S352);
    point_5.row_1 = _S353;
    var _S354 : Squares_0 = squares_of_5(&((*_S350)), _S351, _S353, no_squares_0());
    point_5.length_0 = Squares_length_0(_S354);
    var _S355 : df_0 = Squares_total_0(_S354);
    point_5.square_0 = _S355;
    var _S356 : df_0 = c_of_0(&((*_S350)));
    var _S357 : df_0 = x2A_0(_S356, _S355);
    var _S358 : f32 = Squares_unit_0(_S354);
    var _S359 : bool;
    if(_S358 != 1.0f)
    {
        _S359 = true;
    }
    else
    {
        var _S360 : df_0 = rim_limit_0(&((*_S350)));
        _S359 = less_0(_S360, _S357);
    }
    var _S361 : i32;
    if(_S359)
    {
        _S361 = i32(1);
    }
    else
    {
        _S361 = i32(0);
    }
    var _S362 : u32 = u32(_S361);
    point_5.clipped_1 = _S362;
    if(_S362 != u32(0))
    {
        var _S363 : df_0 = rim_norm_0(&((*_S350)));
        var _S364 : df_0 = root_c_of_0(&((*_S350)));
        point_5.row_1.scale_0 = scaled_0(_0(_S363, x2A_0(_S364, point_5.length_0)), _S358);
        point_5.length_0 = _0(_S363, _S364);
        point_5.square_0 = _0(x2A_0(_S363, _S363), _S356);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S363, _S363));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S357);
    }
    return point_5;
}

fn row_of_7( _S365 : Site_0,  _S366 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S366.offset_0 + _S365.row_0 * _S366.stride_0;
    row_9.step_2 = _S366.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S367 : Row_0,  _S368 : u32) -> f32
{
    return entryPointParams_tangent_1[_S367.base_0 + _S368 * _S367.step_2];
}

fn report_fault_5( _S369 : u32)
{
    var _S370 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S369);
    return;
}

fn vector_of_1( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : Lie_0) -> Row_0
{
    var _S374 : Row_0 = row_of_7(_S372, _S373);
    var i_11 : u32 = _S372.lane_0;
    for(;;)
    {
        if(i_11 < (_S372.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S374, i_11)))
        {
            report_fault_5(_S372.row_0);
        }
        i_11 = i_11 + (*_S371).lanes_0;
    }
    return _S374;
}

fn put_2( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : u32,  _S378 : df_0)
{
    entryPointParams_out_2[_S376.row_0 * (*_S375).out_stride_0 + (*_S375).out_column_0 + _S377] = nearest_0(_S378);
    return;
}

fn refuse_clipped_2( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : u32)
{
    var _S382 : bool;
    if(Site_is_first_0(_S380))
    {
        _S382 = _S381 > u32(0);
    }
    else
    {
        _S382 = false;
    }
    if(_S382)
    {
        _S382 = ((((*_S379).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S382 = false;
    }
    if(_S382)
    {
        report_fault_5(_S380.row_0);
    }
    return;
}

fn count_clipped_2( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : u32,  _S386 : u32)
{
    refuse_clipped_2(&((*_S383)), _S384, _S385);
    var _S387 : bool;
    if(Site_is_first_0(_S384))
    {
        _S387 = (_S385 + _S386) > u32(0);
    }
    else
    {
        _S387 = false;
    }
    if(_S387)
    {
        var _S388 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S385 + _S386);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_transport0(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S389 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S390 : u32 = block_count_0(&(_S389));
        if(block_3 < _S390)
        {
        }
        else
        {
            break;
        }
        var _S391 : u32 = invocation_4.x;
        var _S392 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S393 : Site_0 = site_of_0(&(_S392), block_3, _S391);
        var _S394 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S395 : Lie_0 = x_lie_0(&(_S394));
        var _S396 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S397 : Point_0 = point_of_5(&(_S396), _S393, _S395);
        var _S398 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S399 : Lie_0 = y_lie_0(&(_S398));
        var _S400 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S401 : Row_0 = vector_of_1(&(_S400), _S393, _S399);
        var i_12 : u32 = _S393.lane_0;
        for(;;)
        {
            if(i_12 < (_S393.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S402 : f32 = entryPointParams_tangent_1[_S401.base_0 + i_12 * _S401.step_2];
            var _S403 : bool;
            if((_S401.scale_0.hi_0) == 1.0f)
            {
                _S403 = (_S401.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S403 = false;
            }
            var _S404 : df_0;
            if(_S403)
            {
                _S404 = wide_0(_S402);
            }
            else
            {
                _S404 = x2A_1(_S401.scale_0, _S402);
            }
            var _S405 : df_0 = x2A_0(_S397.gap_1, _S404);
            var _S406 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S406), _S393, i_12, _S405);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        var _S407 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S407), _S393, _S397.clipped_1, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_8( _S408 : Site_0,  _S409 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S409.offset_0 + _S408.row_0 * _S409.stride_0;
    row_10.step_2 = _S409.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S410 : Row_0,  _S411 : u32) -> f32
{
    return entryPointParams_point_0[_S410.base_0 + _S411 * _S410.step_2];
}

fn report_fault_6( _S412 : u32)
{
    var _S413 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S412);
    return;
}

fn squares_of_6( _S414 : ptr<function, Ball_std140_0>,  _S415 : Site_0,  _S416 : Row_0,  _S417 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S417;
    var i_13 : u32 = _S415.lane_0;
    for(;;)
    {
        if(i_13 < (_S415.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S418 : f32 = Row_raw_8(_S416, i_13);
        if(is_bad_0(_S418))
        {
            report_fault_6(_S415.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S418));
        i_13 = i_13 + (*_S414).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S414).lanes_0, _S415);
    return squares_7;
}

fn point_of_6( _S419 : ptr<function, Ball_std140_0>,  _S420 : Site_0,  _S421 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S422 : Row_0 = row_of_8(_S420, _S421);
    point_6.row_1 = _S422;
    var _S423 : Squares_0 = squares_of_6(&((*_S419)), _S420, _S422, no_squares_0());
    point_6.length_0 = Squares_length_0(_S423);
    var _S424 : df_0 = Squares_total_0(_S423);
    point_6.square_0 = _S424;
    var _S425 : df_0 = c_of_0(&((*_S419)));
    var _S426 : df_0 = x2A_0(_S425, _S424);
    var _S427 : f32 = Squares_unit_0(_S423);
    var _S428 : bool;
    if(_S427 != 1.0f)
    {
        _S428 = true;
    }
    else
    {
        var _S429 : df_0 = rim_limit_0(&((*_S419)));
        _S428 = less_0(_S429, _S426);
    }
    var _S430 : i32;
    if(_S428)
    {
        _S430 = i32(1);
    }
    else
    {
        _S430 = i32(0);
    }
    var _S431 : u32 = u32(_S430);
    point_6.clipped_1 = _S431;
    if(_S431 != u32(0))
    {
        var _S432 : df_0 = rim_norm_0(&((*_S419)));
        var _S433 : df_0 = root_c_of_0(&((*_S419)));
        point_6.row_1.scale_0 = scaled_0(_0(_S432, x2A_0(_S433, point_6.length_0)), _S427);
        point_6.length_0 = _0(_S432, _S433);
        point_6.square_0 = _0(x2A_0(_S432, _S432), _S425);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S432, _S432));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S426);
    }
    return point_6;
}

fn row_of_9( _S434 : Site_0,  _S435 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S435.offset_0 + _S434.row_0 * _S435.stride_0;
    row_11.step_2 = _S435.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_9( _S436 : Row_0,  _S437 : u32) -> f32
{
    return entryPointParams_vector_0[_S436.base_0 + _S437 * _S436.step_2];
}

fn report_fault_7( _S438 : u32)
{
    var _S439 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S438);
    return;
}

fn vector_of_2( _S440 : ptr<function, Ball_std140_0>,  _S441 : Site_0,  _S442 : Lie_0) -> Row_0
{
    var _S443 : Row_0 = row_of_9(_S441, _S442);
    var i_14 : u32 = _S441.lane_0;
    for(;;)
    {
        if(i_14 < (_S441.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S443, i_14)))
        {
            report_fault_7(_S441.row_0);
        }
        i_14 = i_14 + (*_S440).lanes_0;
    }
    return _S443;
}

fn put_3( _S444 : ptr<function, Ball_std140_0>,  _S445 : Site_0,  _S446 : u32,  _S447 : df_0)
{
    entryPointParams_out_3[_S445.row_0 * (*_S444).out_stride_0 + (*_S444).out_column_0 + _S446] = nearest_0(_S447);
    return;
}

fn refuse_clipped_3( _S448 : ptr<function, Ball_std140_0>,  _S449 : Site_0,  _S450 : u32)
{
    var _S451 : bool;
    if(Site_is_first_0(_S449))
    {
        _S451 = _S450 > u32(0);
    }
    else
    {
        _S451 = false;
    }
    if(_S451)
    {
        _S451 = ((((*_S448).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S451 = false;
    }
    if(_S451)
    {
        report_fault_7(_S449.row_0);
    }
    return;
}

fn count_clipped_3( _S452 : ptr<function, Ball_std140_0>,  _S453 : Site_0,  _S454 : u32,  _S455 : u32)
{
    refuse_clipped_3(&((*_S452)), _S453, _S454);
    var _S456 : bool;
    if(Site_is_first_0(_S453))
    {
        _S456 = (_S454 + _S455) > u32(0);
    }
    else
    {
        _S456 = false;
    }
    if(_S456)
    {
        var _S457 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S454 + _S455);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_project_tangent(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S458 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S459 : u32 = block_count_0(&(_S458));
        if(block_4 < _S459)
        {
        }
        else
        {
            break;
        }
        var _S460 : u32 = invocation_5.x;
        var _S461 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S462 : Site_0 = site_of_0(&(_S461), block_4, _S460);
        var _S463 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S464 : Lie_0 = x_lie_0(&(_S463));
        var _S465 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S466 : Point_0 = point_of_6(&(_S465), _S462, _S464);
        var _S467 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S468 : Lie_0 = y_lie_0(&(_S467));
        var _S469 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S470 : Row_0 = vector_of_2(&(_S469), _S462, _S468);
        var i_15 : u32 = _S462.lane_0;
        for(;;)
        {
            if(i_15 < (_S462.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S471 : f32 = entryPointParams_vector_0[_S470.base_0 + i_15 * _S470.step_2];
            var _S472 : bool;
            if((_S470.scale_0.hi_0) == 1.0f)
            {
                _S472 = (_S470.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S472 = false;
            }
            var _S473 : df_0;
            if(_S472)
            {
                _S473 = wide_0(_S471);
            }
            else
            {
                _S473 = x2A_1(_S470.scale_0, _S471);
            }
            var _S474 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S474), _S462, i_15, _S473);
            i_15 = i_15 + entryPointParams_3.p_3.lanes_0;
        }
        var _S475 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S475), _S462, _S466.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_10( _S476 : Site_0,  _S477 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S477.offset_0 + _S476.row_0 * _S477.stride_0;
    row_12.step_2 = _S477.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_10( _S478 : Row_0,  _S479 : u32) -> f32
{
    return entryPointParams_point_1[_S478.base_0 + _S479 * _S478.step_2];
}

fn report_fault_8( _S480 : u32)
{
    var _S481 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S480);
    return;
}

fn squares_of_7( _S482 : ptr<function, Ball_std140_0>,  _S483 : Site_0,  _S484 : Row_0,  _S485 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S485;
    var i_16 : u32 = _S483.lane_0;
    for(;;)
    {
        if(i_16 < (_S483.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S486 : f32 = Row_raw_10(_S484, i_16);
        if(is_bad_0(_S486))
        {
            report_fault_8(_S483.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S486));
        i_16 = i_16 + (*_S482).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S482).lanes_0, _S483);
    return squares_8;
}

fn point_of_7( _S487 : ptr<function, Ball_std140_0>,  _S488 : Site_0,  _S489 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S490 : Row_0 = row_of_10(_S488, _S489);
    point_7.row_1 = _S490;
    var _S491 : Squares_0 = squares_of_7(&((*_S487)), _S488, _S490, no_squares_0());
    point_7.length_0 = Squares_length_0(_S491);
    var _S492 : df_0 = Squares_total_0(_S491);
    point_7.square_0 = _S492;
    var _S493 : df_0 = c_of_0(&((*_S487)));
    var _S494 : df_0 = x2A_0(_S493, _S492);
    var _S495 : f32 = Squares_unit_0(_S491);
    var _S496 : bool;
    if(_S495 != 1.0f)
    {
        _S496 = true;
    }
    else
    {
        var _S497 : df_0 = rim_limit_0(&((*_S487)));
        _S496 = less_0(_S497, _S494);
    }
    var _S498 : i32;
    if(_S496)
    {
        _S498 = i32(1);
    }
    else
    {
        _S498 = i32(0);
    }
    var _S499 : u32 = u32(_S498);
    point_7.clipped_1 = _S499;
    if(_S499 != u32(0))
    {
        var _S500 : df_0 = rim_norm_0(&((*_S487)));
        var _S501 : df_0 = root_c_of_0(&((*_S487)));
        point_7.row_1.scale_0 = scaled_0(_0(_S500, x2A_0(_S501, point_7.length_0)), _S495);
        point_7.length_0 = _0(_S500, _S501);
        point_7.square_0 = _0(x2A_0(_S500, _S500), _S493);
        point_7.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S500, _S500));
    }
    else
    {
        point_7.gap_1 = x2D_0(wide_0(1.0f), _S494);
    }
    return point_7;
}

fn row_of_11( _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S503.offset_0 + _S502.row_0 * _S503.stride_0;
    row_13.step_2 = _S503.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_11( _S504 : Row_0,  _S505 : u32) -> f32
{
    return entryPointParams_gradient_0[_S504.base_0 + _S505 * _S504.step_2];
}

fn report_fault_9( _S506 : u32)
{
    var _S507 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S506);
    return;
}

fn vector_of_3( _S508 : ptr<function, Ball_std140_0>,  _S509 : Site_0,  _S510 : Lie_0) -> Row_0
{
    var _S511 : Row_0 = row_of_11(_S509, _S510);
    var i_17 : u32 = _S509.lane_0;
    for(;;)
    {
        if(i_17 < (_S509.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S511, i_17)))
        {
            report_fault_9(_S509.row_0);
        }
        i_17 = i_17 + (*_S508).lanes_0;
    }
    return _S511;
}

fn put_4( _S512 : ptr<function, Ball_std140_0>,  _S513 : Site_0,  _S514 : u32,  _S515 : df_0)
{
    entryPointParams_out_4[_S513.row_0 * (*_S512).out_stride_0 + (*_S512).out_column_0 + _S514] = nearest_0(_S515);
    return;
}

fn refuse_clipped_4( _S516 : ptr<function, Ball_std140_0>,  _S517 : Site_0,  _S518 : u32)
{
    var _S519 : bool;
    if(Site_is_first_0(_S517))
    {
        _S519 = _S518 > u32(0);
    }
    else
    {
        _S519 = false;
    }
    if(_S519)
    {
        _S519 = ((((*_S516).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S519 = false;
    }
    if(_S519)
    {
        report_fault_9(_S517.row_0);
    }
    return;
}

fn count_clipped_4( _S520 : ptr<function, Ball_std140_0>,  _S521 : Site_0,  _S522 : u32,  _S523 : u32)
{
    refuse_clipped_4(&((*_S520)), _S521, _S522);
    var _S524 : bool;
    if(Site_is_first_0(_S521))
    {
        _S524 = (_S522 + _S523) > u32(0);
    }
    else
    {
        _S524 = false;
    }
    if(_S524)
    {
        var _S525 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S522 + _S523);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_riemannian_gradient(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S526 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S527 : u32 = block_count_0(&(_S526));
        if(block_5 < _S527)
        {
        }
        else
        {
            break;
        }
        var _S528 : u32 = invocation_6.x;
        var _S529 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S530 : Site_0 = site_of_0(&(_S529), block_5, _S528);
        var _S531 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S532 : Lie_0 = x_lie_0(&(_S531));
        var _S533 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S534 : Point_0 = point_of_7(&(_S533), _S530, _S532);
        var _S535 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S536 : Lie_0 = y_lie_0(&(_S535));
        var _S537 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S538 : Row_0 = vector_of_3(&(_S537), _S530, _S536);
        var _S539 : df_0 = _S534.gap_1;
        var _S540 : df_0 = scaled_0(x2A_0(_S539, _S539), 0.25f);
        var i_18 : u32 = _S530.lane_0;
        for(;;)
        {
            if(i_18 < (_S530.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S541 : f32 = entryPointParams_gradient_0[_S538.base_0 + i_18 * _S538.step_2];
            var _S542 : bool;
            if((_S538.scale_0.hi_0) == 1.0f)
            {
                _S542 = (_S538.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S542 = false;
            }
            var _S543 : df_0;
            if(_S542)
            {
                _S543 = wide_0(_S541);
            }
            else
            {
                _S543 = x2A_1(_S538.scale_0, _S541);
            }
            var _S544 : df_0 = x2A_0(_S540, _S543);
            var _S545 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S545), _S530, i_18, _S544);
            i_18 = i_18 + entryPointParams_4.p_4.lanes_0;
        }
        var _S546 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S546), _S530, _S534.clipped_1, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


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
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S38 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S38;
    squares_0.big_0 = _S38;
    return squares_0;
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
    if((abs(value_8.hi_0)) < 1.073741824e+09f)
    {
        var _S39 : df_0 = scaled_0(value_8, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S39, _S39));
    }
    else
    {
        var _S40 : df_0 = scaled_0(value_8, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S40, _S40));
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
    var _S41 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S41 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S41 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
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
        _S43 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
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

fn squares_of_0( _S71 : ptr<function, Ball_std140_0>,  _S72 : Site_0,  _S73 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
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
        var _S74 : f32 = Row_raw_0(_S73, i_0);
        if(is_bad_0(_S74))
        {
            report_fault_0(_S72.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S74));
        i_0 = i_0 + (*_S71).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S71).lanes_0, _S72);
    return squares_1;
}

fn point_of_0( _S75 : ptr<function, Ball_std140_0>,  _S76 : Site_0,  _S77 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S78 : Row_0 = row_of_0(_S76, _S77);
    point_0.row_1 = _S78;
    var _S79 : Squares_0 = squares_of_0(&((*_S75)), _S76, _S78);
    point_0.length_0 = Squares_length_0(_S79);
    var _S80 : df_0 = Squares_total_0(_S79);
    point_0.square_0 = _S80;
    var _S81 : df_0 = c_of_0(&((*_S75)));
    var _S82 : df_0 = x2A_0(_S81, _S80);
    var _S83 : f32 = Squares_unit_0(_S79);
    var _S84 : bool;
    if(_S83 != 1.0f)
    {
        _S84 = true;
    }
    else
    {
        var _S85 : df_0 = rim_limit_0(&((*_S75)));
        _S84 = less_0(_S85, _S82);
    }
    var _S86 : i32;
    if(_S84)
    {
        _S86 = i32(1);
    }
    else
    {
        _S86 = i32(0);
    }
    var _S87 : u32 = u32(_S86);
    point_0.clipped_1 = _S87;
    if(_S87 != u32(0))
    {
        var _S88 : df_0 = rim_norm_0(&((*_S75)));
        var _S89 : df_0 = root_c_of_0(&((*_S75)));
        point_0.row_1.scale_0 = scaled_0(_0(_S88, x2A_0(_S89, point_0.length_0)), _S83);
        point_0.length_0 = _0(_S88, _S89);
        point_0.square_0 = _0(x2A_0(_S88, _S88), _S81);
        point_0.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S88, _S88));
    }
    else
    {
        point_0.gap_1 = x2D_0(wide_0(1.0f), _S82);
    }
    return point_0;
}

fn row_of_1( _S90 : Site_0,  _S91 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S91.offset_0 + _S90.row_0 * _S91.stride_0;
    row_3.step_2 = _S91.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S92 : Row_0,  _S93 : u32) -> f32
{
    return entryPointParams_v_0[_S92.base_0 + _S93 * _S92.step_2];
}

fn squares_of_1( _S94 : ptr<function, Ball_std140_0>,  _S95 : Site_0,  _S96 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S95.lane_0;
    for(;;)
    {
        if(i_1 < (_S95.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S97 : f32 = Row_raw_1(_S96, i_1);
        if(is_bad_0(_S97))
        {
            report_fault_0(_S95.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S97));
        i_1 = i_1 + (*_S94).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S94).lanes_0, _S95);
    return squares_2;
}

fn point_of_1( _S98 : ptr<function, Ball_std140_0>,  _S99 : Site_0,  _S100 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S101 : Row_0 = row_of_1(_S99, _S100);
    point_1.row_1 = _S101;
    var _S102 : Squares_0 = squares_of_1(&((*_S98)), _S99, _S101);
    point_1.length_0 = Squares_length_0(_S102);
    var _S103 : df_0 = Squares_total_0(_S102);
    point_1.square_0 = _S103;
    var _S104 : df_0 = c_of_0(&((*_S98)));
    var _S105 : df_0 = x2A_0(_S104, _S103);
    var _S106 : f32 = Squares_unit_0(_S102);
    var _S107 : bool;
    if(_S106 != 1.0f)
    {
        _S107 = true;
    }
    else
    {
        var _S108 : df_0 = rim_limit_0(&((*_S98)));
        _S107 = less_0(_S108, _S105);
    }
    var _S109 : i32;
    if(_S107)
    {
        _S109 = i32(1);
    }
    else
    {
        _S109 = i32(0);
    }
    var _S110 : u32 = u32(_S109);
    point_1.clipped_1 = _S110;
    if(_S110 != u32(0))
    {
        var _S111 : df_0 = rim_norm_0(&((*_S98)));
        var _S112 : df_0 = root_c_of_0(&((*_S98)));
        point_1.row_1.scale_0 = scaled_0(_0(_S111, x2A_0(_S112, point_1.length_0)), _S106);
        point_1.length_0 = _0(_S111, _S112);
        point_1.square_0 = _0(x2A_0(_S111, _S111), _S104);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S111, _S111));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S105);
    }
    return point_1;
}

fn row_of_2( _S113 : Site_0,  _S114 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S114.offset_0 + _S113.row_0 * _S114.stride_0;
    row_4.step_2 = _S114.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S115 : Row_0,  _S116 : u32) -> f32
{
    return entryPointParams_w_0[_S115.base_0 + _S116 * _S115.step_2];
}

fn squares_of_2( _S117 : ptr<function, Ball_std140_0>,  _S118 : Site_0,  _S119 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S118.lane_0;
    for(;;)
    {
        if(i_2 < (_S118.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S120 : f32 = Row_raw_2(_S119, i_2);
        if(is_bad_0(_S120))
        {
            report_fault_0(_S118.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S120));
        i_2 = i_2 + (*_S117).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S117).lanes_0, _S118);
    return squares_3;
}

fn point_of_2( _S121 : ptr<function, Ball_std140_0>,  _S122 : Site_0,  _S123 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S124 : Row_0 = row_of_2(_S122, _S123);
    point_2.row_1 = _S124;
    var _S125 : Squares_0 = squares_of_2(&((*_S121)), _S122, _S124);
    point_2.length_0 = Squares_length_0(_S125);
    var _S126 : df_0 = Squares_total_0(_S125);
    point_2.square_0 = _S126;
    var _S127 : df_0 = c_of_0(&((*_S121)));
    var _S128 : df_0 = x2A_0(_S127, _S126);
    var _S129 : f32 = Squares_unit_0(_S125);
    var _S130 : bool;
    if(_S129 != 1.0f)
    {
        _S130 = true;
    }
    else
    {
        var _S131 : df_0 = rim_limit_0(&((*_S121)));
        _S130 = less_0(_S131, _S128);
    }
    var _S132 : i32;
    if(_S130)
    {
        _S132 = i32(1);
    }
    else
    {
        _S132 = i32(0);
    }
    var _S133 : u32 = u32(_S132);
    point_2.clipped_1 = _S133;
    if(_S133 != u32(0))
    {
        var _S134 : df_0 = rim_norm_0(&((*_S121)));
        var _S135 : df_0 = root_c_of_0(&((*_S121)));
        point_2.row_1.scale_0 = scaled_0(_0(_S134, x2A_0(_S135, point_2.length_0)), _S129);
        point_2.length_0 = _0(_S134, _S135);
        point_2.square_0 = _0(x2A_0(_S134, _S134), _S127);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S134, _S134));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S128);
    }
    return point_2;
}

fn turn_sums_0( _S136 : ptr<function, Ball_std140_0>,  _S137 : Site_0,  _S138 : Row_0,  _S139 : f32,  _S140 : Row_0,  _S141 : Row_0) -> TurnSums_0
{
    var _S142 : df_0 = wide_0(0.0f);
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = _S142;
    sums_4[i32(1)] = _S142;
    sums_4[i32(2)] = _S142;
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
        var _S143 : f32 = entryPointParams_v_0[_S138.base_0 + i_3 * _S138.step_2];
        var _S144 : bool;
        if((_S138.scale_0.hi_0) == 1.0f)
        {
            _S144 = (_S138.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S144 = false;
        }
        var _S145 : df_0;
        if(_S144)
        {
            _S145 = wide_0(_S143);
        }
        else
        {
            _S145 = x2A_1(_S138.scale_0, _S143);
        }
        var _S146 : df_0 = x2A_1(_S145, _S139);
        var _S147 : f32 = entryPointParams_u_0[_S140.base_0 + i_3 * _S140.step_2];
        var _S148 : bool;
        if((_S140.scale_0.hi_0) == 1.0f)
        {
            _S148 = (_S140.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S148 = false;
        }
        var _S149 : df_0;
        if(_S148)
        {
            _S149 = wide_0(_S147);
        }
        else
        {
            _S149 = x2A_1(_S140.scale_0, _S147);
        }
        var _S150 : df_0 = x2D_0(_S149, _S146);
        var _S151 : f32 = entryPointParams_w_0[_S141.base_0 + i_3 * _S141.step_2];
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
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S150, _S150));
        sums_4[i32(1)] = x2B_0(sums_4[i32(1)], x2A_0(_S146, _S153));
        sums_4[i32(2)] = x2B_0(sums_4[i32(2)], x2A_0(_S150, _S153));
        i_3 = i_3 + (*_S136).lanes_0;
    }
    join_0((*_S136).lanes_0, _S137, &(sums_4));
    var all_0 : TurnSums_0;
    all_0.gap_sq_0 = sums_4[i32(0)];
    all_0.x_dot_w_0 = sums_4[i32(1)];
    all_0.gap_dot_w_0 = sums_4[i32(2)];
    return all_0;
}

fn put_0( _S154 : ptr<function, Ball_std140_0>,  _S155 : Site_0,  _S156 : u32,  _S157 : df_0)
{
    entryPointParams_out_0[_S155.row_0 * (*_S154).out_stride_0 + (*_S154).out_column_0 + _S156] = nearest_0(_S157);
    return;
}

fn report_fault_1( _S158 : u32)
{
    var _S159 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S158);
    return;
}

fn refuse_clipped_0( _S160 : ptr<function, Ball_std140_0>,  _S161 : Site_0,  _S162 : u32)
{
    var _S163 : bool;
    if(Site_is_first_0(_S161))
    {
        _S163 = _S162 > u32(0);
    }
    else
    {
        _S163 = false;
    }
    if(_S163)
    {
        _S163 = ((((*_S160).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S163 = false;
    }
    if(_S163)
    {
        report_fault_1(_S161.row_0);
    }
    return;
}

fn count_clipped_0( _S164 : ptr<function, Ball_std140_0>,  _S165 : Site_0,  _S166 : u32,  _S167 : u32)
{
    refuse_clipped_0(&((*_S164)), _S165, _S166);
    var _S168 : bool;
    if(Site_is_first_0(_S165))
    {
        _S168 = (_S166 + _S167) > u32(0);
    }
    else
    {
        _S168 = false;
    }
    if(_S168)
    {
        var _S169 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S166 + _S167);
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
        var _S170 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S171 : u32 = block_count_0(&(_S170));
        if(block_1 < _S171)
        {
        }
        else
        {
            break;
        }
        var _S172 : u32 = invocation_2.x;
        var _S173 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S174 : Site_0 = site_of_0(&(_S173), block_1, _S172);
        var _S175 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S176 : Lie_0 = x_lie_0(&(_S175));
        var _S177 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S178 : Point_0 = point_of_0(&(_S177), _S174, _S176);
        var _S179 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S180 : Lie_0 = y_lie_0(&(_S179));
        var _S181 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S182 : Point_0 = point_of_1(&(_S181), _S174, _S180);
        var _S183 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S184 : Lie_0 = z_lie_0(&(_S183));
        var _S185 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S186 : Point_0 = point_of_2(&(_S185), _S174, _S184);
        var _S187 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S188 : df_0 = c_of_0(&(_S187));
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S190 : TurnSums_0 = turn_sums_0(&(_S189), _S174, _S182.row_1, -1.0f, _S178.row_1, _S186.row_1);
        var _S191 : Turn_0 = turn_of_0(_S188, _S182.gap_1, _S178.gap_1, _S190);
        var _S192 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S193 : Rim_0 = rim_of_0(&(_S192), _S186.gap_1);
        var i_4 : u32 = _S174.lane_0;
        for(;;)
        {
            if(i_4 < (_S174.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S194 : f32 = entryPointParams_v_0[_S182.row_1.base_0 + i_4 * _S182.row_1.step_2];
            var _S195 : bool;
            if((_S182.row_1.scale_0.hi_0) == 1.0f)
            {
                _S195 = (_S182.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S195 = false;
            }
            var _S196 : df_0;
            if(_S195)
            {
                _S196 = wide_0(_S194);
            }
            else
            {
                _S196 = x2A_1(_S182.row_1.scale_0, _S194);
            }
            var _S197 : f32 = entryPointParams_u_0[_S178.row_1.base_0 + i_4 * _S178.row_1.step_2];
            var _S198 : bool;
            if((_S178.row_1.scale_0.hi_0) == 1.0f)
            {
                _S198 = (_S178.row_1.scale_0.lo_0) == 0.0f;
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
                _S199 = x2A_1(_S178.row_1.scale_0, _S197);
            }
            var _S200 : f32 = entryPointParams_w_0[_S186.row_1.base_0 + i_4 * _S186.row_1.step_2];
            var _S201 : bool;
            if((_S186.row_1.scale_0.hi_0) == 1.0f)
            {
                _S201 = (_S186.row_1.scale_0.lo_0) == 0.0f;
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
                _S202 = x2A_1(_S186.row_1.scale_0, _S200);
            }
            var _S203 : df_0 = x2A_0(_S193.factor_1, turned_0(_S191, _S196, -1.0f, _S199, _S202));
            var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S204), _S174, i_4, _S203);
            i_4 = i_4 + entryPointParams_0.p_0.lanes_0;
        }
        var _S205 : u32 = _S182.clipped_1 + _S178.clipped_1 + _S186.clipped_1;
        var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S206), _S174, _S205, _S193.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn transport_turn_0( c_1 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_5 : TurnSums_0) -> Turn_0
{
    var _S207 : Turn_0 = turn_of_0(c_1, gap_x_0, gap_y_0, sums_5);
    var _S208 : Dual_0 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_0 : Turn_0;
    both_0.on_w_0 = _S208;
    both_0.along_gap_0 = mul_0(_S208, _S207.along_gap_0);
    both_0.along_x_0 = mul_0(_S208, _S207.along_x_0);
    return both_0;
}

fn row_of_3( _S209 : Site_0,  _S210 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S210.offset_0 + _S209.row_0 * _S210.stride_0;
    row_5.step_2 = _S210.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S211 : Row_0,  _S212 : u32) -> f32
{
    return entryPointParams_source_0[_S211.base_0 + _S212 * _S211.step_2];
}

fn report_fault_2( _S213 : u32)
{
    var _S214 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S213);
    return;
}

fn squares_of_3( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S216.lane_0;
    for(;;)
    {
        if(i_5 < (_S216.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S218 : f32 = Row_raw_3(_S217, i_5);
        if(is_bad_0(_S218))
        {
            report_fault_2(_S216.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S218));
        i_5 = i_5 + (*_S215).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S215).lanes_0, _S216);
    return squares_4;
}

fn point_of_3( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S222 : Row_0 = row_of_3(_S220, _S221);
    point_3.row_1 = _S222;
    var _S223 : Squares_0 = squares_of_3(&((*_S219)), _S220, _S222);
    point_3.length_0 = Squares_length_0(_S223);
    var _S224 : df_0 = Squares_total_0(_S223);
    point_3.square_0 = _S224;
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
    point_3.clipped_1 = _S231;
    if(_S231 != u32(0))
    {
        var _S232 : df_0 = rim_norm_0(&((*_S219)));
        var _S233 : df_0 = root_c_of_0(&((*_S219)));
        point_3.row_1.scale_0 = scaled_0(_0(_S232, x2A_0(_S233, point_3.length_0)), _S227);
        point_3.length_0 = _0(_S232, _S233);
        point_3.square_0 = _0(x2A_0(_S232, _S232), _S225);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S232, _S232));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S226);
    }
    return point_3;
}

fn row_of_4( _S234 : Site_0,  _S235 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S235.offset_0 + _S234.row_0 * _S235.stride_0;
    row_6.step_2 = _S235.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S236 : Row_0,  _S237 : u32) -> f32
{
    return entryPointParams_target_0[_S236.base_0 + _S237 * _S236.step_2];
}

fn squares_of_4( _S238 : ptr<function, Ball_std140_0>,  _S239 : Site_0,  _S240 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S239.lane_0;
    for(;;)
    {
        if(i_6 < (_S239.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S241 : f32 = Row_raw_4(_S240, i_6);
        if(is_bad_0(_S241))
        {
            report_fault_2(_S239.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S241));
        i_6 = i_6 + (*_S238).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S238).lanes_0, _S239);
    return squares_5;
}

fn point_of_4( _S242 : ptr<function, Ball_std140_0>,  _S243 : Site_0,  _S244 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S245 : Row_0 = row_of_4(_S243, _S244);
    point_4.row_1 = _S245;
    var _S246 : Squares_0 = squares_of_4(&((*_S242)), _S243, _S245);
    point_4.length_0 = Squares_length_0(_S246);
    var _S247 : df_0 = Squares_total_0(_S246);
    point_4.square_0 = _S247;
    var _S248 : df_0 = c_of_0(&((*_S242)));
    var _S249 : df_0 = x2A_0(_S248, _S247);
    var _S250 : f32 = Squares_unit_0(_S246);
    var _S251 : bool;
    if(_S250 != 1.0f)
    {
        _S251 = true;
    }
    else
    {
        var _S252 : df_0 = rim_limit_0(&((*_S242)));
        _S251 = less_0(_S252, _S249);
    }
    var _S253 : i32;
    if(_S251)
    {
        _S253 = i32(1);
    }
    else
    {
        _S253 = i32(0);
    }
    var _S254 : u32 = u32(_S253);
    point_4.clipped_1 = _S254;
    if(_S254 != u32(0))
    {
        var _S255 : df_0 = rim_norm_0(&((*_S242)));
        var _S256 : df_0 = root_c_of_0(&((*_S242)));
        point_4.row_1.scale_0 = scaled_0(_0(_S255, x2A_0(_S256, point_4.length_0)), _S250);
        point_4.length_0 = _0(_S255, _S256);
        point_4.square_0 = _0(x2A_0(_S255, _S255), _S248);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S255, _S255));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S249);
    }
    return point_4;
}

fn row_of_5( _S257 : Site_0,  _S258 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S258.offset_0 + _S257.row_0 * _S258.stride_0;
    row_7.step_2 = _S258.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S259 : Row_0,  _S260 : u32) -> f32
{
    return entryPointParams_tangent_0[_S259.base_0 + _S260 * _S259.step_2];
}

fn report_fault_3( _S261 : u32)
{
    var _S262 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S261);
    return;
}

fn vector_of_0( _S263 : ptr<function, Ball_std140_0>,  _S264 : Site_0,  _S265 : Lie_0) -> Row_0
{
    var _S266 : Row_0 = row_of_5(_S264, _S265);
    var i_7 : u32 = _S264.lane_0;
    for(;;)
    {
        if(i_7 < (_S264.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_5(_S266, i_7)))
        {
            report_fault_3(_S264.row_0);
        }
        i_7 = i_7 + (*_S263).lanes_0;
    }
    return _S266;
}

fn turn_sums_1( _S267 : ptr<function, Ball_std140_0>,  _S268 : Site_0,  _S269 : Row_0,  _S270 : f32,  _S271 : Row_0,  _S272 : Row_0) -> TurnSums_0
{
    var _S273 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S273;
    sums_6[i32(1)] = _S273;
    sums_6[i32(2)] = _S273;
    var i_8 : u32 = _S268.lane_0;
    for(;;)
    {
        if(i_8 < (_S268.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S274 : f32 = entryPointParams_source_0[_S269.base_0 + i_8 * _S269.step_2];
        var _S275 : bool;
        if((_S269.scale_0.hi_0) == 1.0f)
        {
            _S275 = (_S269.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S275 = false;
        }
        var _S276 : df_0;
        if(_S275)
        {
            _S276 = wide_0(_S274);
        }
        else
        {
            _S276 = x2A_1(_S269.scale_0, _S274);
        }
        var _S277 : df_0 = x2A_1(_S276, _S270);
        var _S278 : f32 = entryPointParams_target_0[_S271.base_0 + i_8 * _S271.step_2];
        var _S279 : bool;
        if((_S271.scale_0.hi_0) == 1.0f)
        {
            _S279 = (_S271.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S279 = false;
        }
        var _S280 : df_0;
        if(_S279)
        {
            _S280 = wide_0(_S278);
        }
        else
        {
            _S280 = x2A_1(_S271.scale_0, _S278);
        }
        var _S281 : df_0 = x2D_0(_S280, _S277);
        var _S282 : f32 = entryPointParams_tangent_0[_S272.base_0 + i_8 * _S272.step_2];
        var _S283 : bool;
        if((_S272.scale_0.hi_0) == 1.0f)
        {
            _S283 = (_S272.scale_0.lo_0) == 0.0f;
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
            _S284 = x2A_1(_S272.scale_0, _S282);
        }
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S281, _S281));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S277, _S284));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S281, _S284));
        i_8 = i_8 + (*_S267).lanes_0;
    }
    join_0((*_S267).lanes_0, _S268, &(sums_6));
    var all_1 : TurnSums_0;
    all_1.gap_sq_0 = sums_6[i32(0)];
    all_1.x_dot_w_0 = sums_6[i32(1)];
    all_1.gap_dot_w_0 = sums_6[i32(2)];
    return all_1;
}

fn put_1( _S285 : ptr<function, Ball_std140_0>,  _S286 : Site_0,  _S287 : u32,  _S288 : df_0)
{
    entryPointParams_out_1[_S286.row_0 * (*_S285).out_stride_0 + (*_S285).out_column_0 + _S287] = nearest_0(_S288);
    return;
}

fn refuse_clipped_1( _S289 : ptr<function, Ball_std140_0>,  _S290 : Site_0,  _S291 : u32)
{
    var _S292 : bool;
    if(Site_is_first_0(_S290))
    {
        _S292 = _S291 > u32(0);
    }
    else
    {
        _S292 = false;
    }
    if(_S292)
    {
        _S292 = ((((*_S289).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S292 = false;
    }
    if(_S292)
    {
        report_fault_3(_S290.row_0);
    }
    return;
}

fn count_clipped_1( _S293 : ptr<function, Ball_std140_0>,  _S294 : Site_0,  _S295 : u32,  _S296 : u32)
{
    refuse_clipped_1(&((*_S293)), _S294, _S295);
    var _S297 : bool;
    if(Site_is_first_0(_S294))
    {
        _S297 = (_S295 + _S296) > u32(0);
    }
    else
    {
        _S297 = false;
    }
    if(_S297)
    {
        var _S298 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S295 + _S296);
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
        var _S299 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S300 : u32 = block_count_0(&(_S299));
        if(block_2 < _S300)
        {
        }
        else
        {
            break;
        }
        var _S301 : u32 = invocation_3.x;
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : Site_0 = site_of_0(&(_S302), block_2, _S301);
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : Lie_0 = x_lie_0(&(_S304));
        var _S306 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S307 : Point_0 = point_of_3(&(_S306), _S303, _S305);
        var _S308 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S309 : Lie_0 = y_lie_0(&(_S308));
        var _S310 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S311 : Point_0 = point_of_4(&(_S310), _S303, _S309);
        var _S312 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S313 : Lie_0 = z_lie_0(&(_S312));
        var _S314 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S315 : Row_0 = vector_of_0(&(_S314), _S303, _S313);
        var _S316 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S317 : df_0 = c_of_0(&(_S316));
        var _S318 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S319 : TurnSums_0 = turn_sums_1(&(_S318), _S303, _S307.row_1, 1.0f, _S311.row_1, _S315);
        var _S320 : Turn_0 = transport_turn_0(_S317, _S307.gap_1, _S311.gap_1, _S319);
        var i_9 : u32 = _S303.lane_0;
        for(;;)
        {
            if(i_9 < (_S303.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S321 : f32 = entryPointParams_source_0[_S307.row_1.base_0 + i_9 * _S307.row_1.step_2];
            var _S322 : bool;
            if((_S307.row_1.scale_0.hi_0) == 1.0f)
            {
                _S322 = (_S307.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S322 = false;
            }
            var _S323 : df_0;
            if(_S322)
            {
                _S323 = wide_0(_S321);
            }
            else
            {
                _S323 = x2A_1(_S307.row_1.scale_0, _S321);
            }
            var _S324 : f32 = entryPointParams_target_0[_S311.row_1.base_0 + i_9 * _S311.row_1.step_2];
            var _S325 : bool;
            if((_S311.row_1.scale_0.hi_0) == 1.0f)
            {
                _S325 = (_S311.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S325 = false;
            }
            var _S326 : df_0;
            if(_S325)
            {
                _S326 = wide_0(_S324);
            }
            else
            {
                _S326 = x2A_1(_S311.row_1.scale_0, _S324);
            }
            var _S327 : f32 = entryPointParams_tangent_0[_S315.base_0 + i_9 * _S315.step_2];
            var _S328 : bool;
            if((_S315.scale_0.hi_0) == 1.0f)
            {
                _S328 = (_S315.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S328 = false;
            }
            var _S329 : df_0;
            if(_S328)
            {
                _S329 = wide_0(_S327);
            }
            else
            {
                _S329 = x2A_1(_S315.scale_0, _S327);
            }
            var _S330 : df_0 = turned_0(_S320, _S323, 1.0f, _S326, _S329);
            var _S331 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S331), _S303, i_9, _S330);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        var _S332 : u32 = _S307.clipped_1 + _S311.clipped_1;
        var _S333 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S333), _S303, _S332, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_6( _S334 : Site_0,  _S335 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S335.offset_0 + _S334.row_0 * _S335.stride_0;
    row_8.step_2 = _S335.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S336 : Row_0,  _S337 : u32) -> f32
{
    return entryPointParams_target_1[_S336.base_0 + _S337 * _S336.step_2];
}

fn report_fault_4( _S338 : u32)
{
    var _S339 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S338);
    return;
}

fn squares_of_5( _S340 : ptr<function, Ball_std140_0>,  _S341 : Site_0,  _S342 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S341.lane_0;
    for(;;)
    {
        if(i_10 < (_S341.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S343 : f32 = Row_raw_6(_S342, i_10);
        if(is_bad_0(_S343))
        {
            report_fault_4(_S341.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S343));
        i_10 = i_10 + (*_S340).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S340).lanes_0, _S341);
    return squares_6;
}

fn point_of_5( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0,  _S346 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S347 : Row_0 = row_of_6(_S345, _S346);
    point_5.row_1 = _S347;
    var _S348 : Squares_0 = squares_of_5(&((*_S344)), _S345, _S347);
    point_5.length_0 = Squares_length_0(_S348);
    var _S349 : df_0 = Squares_total_0(_S348);
    point_5.square_0 = _S349;
    var _S350 : df_0 = c_of_0(&((*_S344)));
    var _S351 : df_0 = x2A_0(_S350, _S349);
    var _S352 : f32 = Squares_unit_0(_S348);
    var _S353 : bool;
    if(_S352 != 1.0f)
    {
        _S353 = true;
    }
    else
    {
        var _S354 : df_0 = rim_limit_0(&((*_S344)));
        _S353 = less_0(_S354, _S351);
    }
    var _S355 : i32;
    if(_S353)
    {
        _S355 = i32(1);
    }
    else
    {
        _S355 = i32(0);
    }
    var _S356 : u32 = u32(_S355);
    point_5.clipped_1 = _S356;
    if(_S356 != u32(0))
    {
        var _S357 : df_0 = rim_norm_0(&((*_S344)));
        var _S358 : df_0 = root_c_of_0(&((*_S344)));
        point_5.row_1.scale_0 = scaled_0(_0(_S357, x2A_0(_S358, point_5.length_0)), _S352);
        point_5.length_0 = _0(_S357, _S358);
        point_5.square_0 = _0(x2A_0(_S357, _S357), _S350);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S357, _S357));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S351);
    }
    return point_5;
}

fn row_of_7( _S359 : Site_0,  _S360 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S360.offset_0 + _S359.row_0 * _S360.stride_0;
    row_9.step_2 = _S360.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S361 : Row_0,  _S362 : u32) -> f32
{
    return entryPointParams_tangent_1[_S361.base_0 + _S362 * _S361.step_2];
}

fn report_fault_5( _S363 : u32)
{
    var _S364 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S363);
    return;
}

fn vector_of_1( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : Lie_0) -> Row_0
{
    var _S368 : Row_0 = row_of_7(_S366, _S367);
    var i_11 : u32 = _S366.lane_0;
    for(;;)
    {
        if(i_11 < (_S366.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S368, i_11)))
        {
            report_fault_5(_S366.row_0);
        }
        i_11 = i_11 + (*_S365).lanes_0;
    }
    return _S368;
}

fn put_2( _S369 : ptr<function, Ball_std140_0>,  _S370 : Site_0,  _S371 : u32,  _S372 : df_0)
{
    entryPointParams_out_2[_S370.row_0 * (*_S369).out_stride_0 + (*_S369).out_column_0 + _S371] = nearest_0(_S372);
    return;
}

fn refuse_clipped_2( _S373 : ptr<function, Ball_std140_0>,  _S374 : Site_0,  _S375 : u32)
{
    var _S376 : bool;
    if(Site_is_first_0(_S374))
    {
        _S376 = _S375 > u32(0);
    }
    else
    {
        _S376 = false;
    }
    if(_S376)
    {
        _S376 = ((((*_S373).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S376 = false;
    }
    if(_S376)
    {
        report_fault_5(_S374.row_0);
    }
    return;
}

fn count_clipped_2( _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : u32,  _S380 : u32)
{
    refuse_clipped_2(&((*_S377)), _S378, _S379);
    var _S381 : bool;
    if(Site_is_first_0(_S378))
    {
        _S381 = (_S379 + _S380) > u32(0);
    }
    else
    {
        _S381 = false;
    }
    if(_S381)
    {
        var _S382 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S379 + _S380);
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
        var _S383 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S384 : u32 = block_count_0(&(_S383));
        if(block_3 < _S384)
        {
        }
        else
        {
            break;
        }
        var _S385 : u32 = invocation_4.x;
        var _S386 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S387 : Site_0 = site_of_0(&(_S386), block_3, _S385);
        var _S388 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S389 : Lie_0 = x_lie_0(&(_S388));
        var _S390 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S391 : Point_0 = point_of_5(&(_S390), _S387, _S389);
        var _S392 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S393 : Lie_0 = y_lie_0(&(_S392));
        var _S394 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S395 : Row_0 = vector_of_1(&(_S394), _S387, _S393);
        var i_12 : u32 = _S387.lane_0;
        for(;;)
        {
            if(i_12 < (_S387.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S396 : f32 = entryPointParams_tangent_1[_S395.base_0 + i_12 * _S395.step_2];
            var _S397 : bool;
            if((_S395.scale_0.hi_0) == 1.0f)
            {
                _S397 = (_S395.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S397 = false;
            }
            var _S398 : df_0;
            if(_S397)
            {
                _S398 = wide_0(_S396);
            }
            else
            {
                _S398 = x2A_1(_S395.scale_0, _S396);
            }
            var _S399 : df_0 = x2A_0(_S391.gap_1, _S398);
            var _S400 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S400), _S387, i_12, _S399);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        var _S401 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S401), _S387, _S391.clipped_1, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_8( _S402 : Site_0,  _S403 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S403.offset_0 + _S402.row_0 * _S403.stride_0;
    row_10.step_2 = _S403.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S404 : Row_0,  _S405 : u32) -> f32
{
    return entryPointParams_point_0[_S404.base_0 + _S405 * _S404.step_2];
}

fn report_fault_6( _S406 : u32)
{
    var _S407 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S406);
    return;
}

fn squares_of_6( _S408 : ptr<function, Ball_std140_0>,  _S409 : Site_0,  _S410 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S409.lane_0;
    for(;;)
    {
        if(i_13 < (_S409.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S411 : f32 = Row_raw_8(_S410, i_13);
        if(is_bad_0(_S411))
        {
            report_fault_6(_S409.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S411));
        i_13 = i_13 + (*_S408).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S408).lanes_0, _S409);
    return squares_7;
}

fn point_of_6( _S412 : ptr<function, Ball_std140_0>,  _S413 : Site_0,  _S414 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S415 : Row_0 = row_of_8(_S413, _S414);
    point_6.row_1 = _S415;
    var _S416 : Squares_0 = squares_of_6(&((*_S412)), _S413, _S415);
    point_6.length_0 = Squares_length_0(_S416);
    var _S417 : df_0 = Squares_total_0(_S416);
    point_6.square_0 = _S417;
    var _S418 : df_0 = c_of_0(&((*_S412)));
    var _S419 : df_0 = x2A_0(_S418, _S417);
    var _S420 : f32 = Squares_unit_0(_S416);
    var _S421 : bool;
    if(_S420 != 1.0f)
    {
        _S421 = true;
    }
    else
    {
        var _S422 : df_0 = rim_limit_0(&((*_S412)));
        _S421 = less_0(_S422, _S419);
    }
    var _S423 : i32;
    if(_S421)
    {
        _S423 = i32(1);
    }
    else
    {
        _S423 = i32(0);
    }
    var _S424 : u32 = u32(_S423);
    point_6.clipped_1 = _S424;
    if(_S424 != u32(0))
    {
        var _S425 : df_0 = rim_norm_0(&((*_S412)));
        var _S426 : df_0 = root_c_of_0(&((*_S412)));
        point_6.row_1.scale_0 = scaled_0(_0(_S425, x2A_0(_S426, point_6.length_0)), _S420);
        point_6.length_0 = _0(_S425, _S426);
        point_6.square_0 = _0(x2A_0(_S425, _S425), _S418);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S425, _S425));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S419);
    }
    return point_6;
}

fn row_of_9( _S427 : Site_0,  _S428 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S428.offset_0 + _S427.row_0 * _S428.stride_0;
    row_11.step_2 = _S428.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_9( _S429 : Row_0,  _S430 : u32) -> f32
{
    return entryPointParams_vector_0[_S429.base_0 + _S430 * _S429.step_2];
}

fn report_fault_7( _S431 : u32)
{
    var _S432 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S431);
    return;
}

fn vector_of_2( _S433 : ptr<function, Ball_std140_0>,  _S434 : Site_0,  _S435 : Lie_0) -> Row_0
{
    var _S436 : Row_0 = row_of_9(_S434, _S435);
    var i_14 : u32 = _S434.lane_0;
    for(;;)
    {
        if(i_14 < (_S434.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S436, i_14)))
        {
            report_fault_7(_S434.row_0);
        }
        i_14 = i_14 + (*_S433).lanes_0;
    }
    return _S436;
}

fn put_3( _S437 : ptr<function, Ball_std140_0>,  _S438 : Site_0,  _S439 : u32,  _S440 : df_0)
{
    entryPointParams_out_3[_S438.row_0 * (*_S437).out_stride_0 + (*_S437).out_column_0 + _S439] = nearest_0(_S440);
    return;
}

fn refuse_clipped_3( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : u32)
{
    var _S444 : bool;
    if(Site_is_first_0(_S442))
    {
        _S444 = _S443 > u32(0);
    }
    else
    {
        _S444 = false;
    }
    if(_S444)
    {
        _S444 = ((((*_S441).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S444 = false;
    }
    if(_S444)
    {
        report_fault_7(_S442.row_0);
    }
    return;
}

fn count_clipped_3( _S445 : ptr<function, Ball_std140_0>,  _S446 : Site_0,  _S447 : u32,  _S448 : u32)
{
    refuse_clipped_3(&((*_S445)), _S446, _S447);
    var _S449 : bool;
    if(Site_is_first_0(_S446))
    {
        _S449 = (_S447 + _S448) > u32(0);
    }
    else
    {
        _S449 = false;
    }
    if(_S449)
    {
        var _S450 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S447 + _S448);
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
        var _S451 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S452 : u32 = block_count_0(&(_S451));
        if(block_4 < _S452)
        {
        }
        else
        {
            break;
        }
        var _S453 : u32 = invocation_5.x;
        var _S454 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S455 : Site_0 = site_of_0(&(_S454), block_4, _S453);
        var _S456 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S457 : Lie_0 = x_lie_0(&(_S456));
        var _S458 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S459 : Point_0 = point_of_6(&(_S458), _S455, _S457);
        var _S460 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S461 : Lie_0 = y_lie_0(&(_S460));
        var _S462 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S463 : Row_0 = vector_of_2(&(_S462), _S455, _S461);
        var i_15 : u32 = _S455.lane_0;
        for(;;)
        {
            if(i_15 < (_S455.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S464 : f32 = entryPointParams_vector_0[_S463.base_0 + i_15 * _S463.step_2];
            var _S465 : bool;
            if((_S463.scale_0.hi_0) == 1.0f)
            {
                _S465 = (_S463.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S465 = false;
            }
            var _S466 : df_0;
            if(_S465)
            {
                _S466 = wide_0(_S464);
            }
            else
            {
                _S466 = x2A_1(_S463.scale_0, _S464);
            }
            var _S467 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S467), _S455, i_15, _S466);
            i_15 = i_15 + entryPointParams_3.p_3.lanes_0;
        }
        var _S468 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S468), _S455, _S459.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_10( _S469 : Site_0,  _S470 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S470.offset_0 + _S469.row_0 * _S470.stride_0;
    row_12.step_2 = _S470.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_10( _S471 : Row_0,  _S472 : u32) -> f32
{
    return entryPointParams_point_1[_S471.base_0 + _S472 * _S471.step_2];
}

fn report_fault_8( _S473 : u32)
{
    var _S474 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S473);
    return;
}

fn squares_of_7( _S475 : ptr<function, Ball_std140_0>,  _S476 : Site_0,  _S477 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S476.lane_0;
    for(;;)
    {
        if(i_16 < (_S476.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S478 : f32 = Row_raw_10(_S477, i_16);
        if(is_bad_0(_S478))
        {
            report_fault_8(_S476.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S478));
        i_16 = i_16 + (*_S475).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S475).lanes_0, _S476);
    return squares_8;
}

fn point_of_7( _S479 : ptr<function, Ball_std140_0>,  _S480 : Site_0,  _S481 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S482 : Row_0 = row_of_10(_S480, _S481);
    point_7.row_1 = _S482;
    var _S483 : Squares_0 = squares_of_7(&((*_S479)), _S480, _S482);
    point_7.length_0 = Squares_length_0(_S483);
    var _S484 : df_0 = Squares_total_0(_S483);
    point_7.square_0 = _S484;
    var _S485 : df_0 = c_of_0(&((*_S479)));
    var _S486 : df_0 = x2A_0(_S485, _S484);
    var _S487 : f32 = Squares_unit_0(_S483);
    var _S488 : bool;
    if(_S487 != 1.0f)
    {
        _S488 = true;
    }
    else
    {
        var _S489 : df_0 = rim_limit_0(&((*_S479)));
        _S488 = less_0(_S489, _S486);
    }
    var _S490 : i32;
    if(_S488)
    {
        _S490 = i32(1);
    }
    else
    {
        _S490 = i32(0);
    }
    var _S491 : u32 = u32(_S490);
    point_7.clipped_1 = _S491;
    if(_S491 != u32(0))
    {
        var _S492 : df_0 = rim_norm_0(&((*_S479)));
        var _S493 : df_0 = root_c_of_0(&((*_S479)));
        point_7.row_1.scale_0 = scaled_0(_0(_S492, x2A_0(_S493, point_7.length_0)), _S487);
        point_7.length_0 = _0(_S492, _S493);
        point_7.square_0 = _0(x2A_0(_S492, _S492), _S485);
        point_7.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S492, _S492));
    }
    else
    {
        point_7.gap_1 = x2D_0(wide_0(1.0f), _S486);
    }
    return point_7;
}

fn row_of_11( _S494 : Site_0,  _S495 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S495.offset_0 + _S494.row_0 * _S495.stride_0;
    row_13.step_2 = _S495.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_11( _S496 : Row_0,  _S497 : u32) -> f32
{
    return entryPointParams_gradient_0[_S496.base_0 + _S497 * _S496.step_2];
}

fn report_fault_9( _S498 : u32)
{
    var _S499 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S498);
    return;
}

fn vector_of_3( _S500 : ptr<function, Ball_std140_0>,  _S501 : Site_0,  _S502 : Lie_0) -> Row_0
{
    var _S503 : Row_0 = row_of_11(_S501, _S502);
    var i_17 : u32 = _S501.lane_0;
    for(;;)
    {
        if(i_17 < (_S501.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S503, i_17)))
        {
            report_fault_9(_S501.row_0);
        }
        i_17 = i_17 + (*_S500).lanes_0;
    }
    return _S503;
}

fn put_4( _S504 : ptr<function, Ball_std140_0>,  _S505 : Site_0,  _S506 : u32,  _S507 : df_0)
{
    entryPointParams_out_4[_S505.row_0 * (*_S504).out_stride_0 + (*_S504).out_column_0 + _S506] = nearest_0(_S507);
    return;
}

fn refuse_clipped_4( _S508 : ptr<function, Ball_std140_0>,  _S509 : Site_0,  _S510 : u32)
{
    var _S511 : bool;
    if(Site_is_first_0(_S509))
    {
        _S511 = _S510 > u32(0);
    }
    else
    {
        _S511 = false;
    }
    if(_S511)
    {
        _S511 = ((((*_S508).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S511 = false;
    }
    if(_S511)
    {
        report_fault_9(_S509.row_0);
    }
    return;
}

fn count_clipped_4( _S512 : ptr<function, Ball_std140_0>,  _S513 : Site_0,  _S514 : u32,  _S515 : u32)
{
    refuse_clipped_4(&((*_S512)), _S513, _S514);
    var _S516 : bool;
    if(Site_is_first_0(_S513))
    {
        _S516 = (_S514 + _S515) > u32(0);
    }
    else
    {
        _S516 = false;
    }
    if(_S516)
    {
        var _S517 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S514 + _S515);
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
        var _S518 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S519 : u32 = block_count_0(&(_S518));
        if(block_5 < _S519)
        {
        }
        else
        {
            break;
        }
        var _S520 : u32 = invocation_6.x;
        var _S521 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S522 : Site_0 = site_of_0(&(_S521), block_5, _S520);
        var _S523 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S524 : Lie_0 = x_lie_0(&(_S523));
        var _S525 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S526 : Point_0 = point_of_7(&(_S525), _S522, _S524);
        var _S527 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S528 : Lie_0 = y_lie_0(&(_S527));
        var _S529 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S530 : Row_0 = vector_of_3(&(_S529), _S522, _S528);
        var _S531 : df_0 = _S526.gap_1;
        var _S532 : df_0 = scaled_0(x2A_0(_S531, _S531), 0.25f);
        var i_18 : u32 = _S522.lane_0;
        for(;;)
        {
            if(i_18 < (_S522.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S533 : f32 = entryPointParams_gradient_0[_S530.base_0 + i_18 * _S530.step_2];
            var _S534 : bool;
            if((_S530.scale_0.hi_0) == 1.0f)
            {
                _S534 = (_S530.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S534 = false;
            }
            var _S535 : df_0;
            if(_S534)
            {
                _S535 = wide_0(_S533);
            }
            else
            {
                _S535 = x2A_1(_S530.scale_0, _S533);
            }
            var _S536 : df_0 = x2A_0(_S532, _S535);
            var _S537 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S537), _S522, i_18, _S536);
            i_18 = i_18 + entryPointParams_4.p_4.lanes_0;
        }
        var _S538 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S538), _S522, _S526.clipped_1, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


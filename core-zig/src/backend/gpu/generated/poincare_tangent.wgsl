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

fn block_count_0( p_5 : ptr<function, Ball_std140_0>) -> u32
{
    var _S22 : u32 = (*p_5).rows_0;
    var _S23 : u32 = (*p_5).lanes_0;
    var _S24 : u32 = u32(64) / (*p_5).lanes_0;
    var _S25 : u32 = _S22 + _S24 - u32(1);
    var _S26 : u32 = u32(64) / _S23;
    var _S27 : u32 = _S25 / _S26;
    return _S27;
}

fn site_of_0( p_6 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S28 : u32 = (*p_6).lanes_0;
    var _S29 : u32 = u32(64) / (*p_6).lanes_0;
    var _S30 : u32 = block_0 * _S29;
    var _S31 : u32 = invocation_1 / _S28;
    var _S32 : u32 = _S30 + _S31;
    var site_1 : Site_0;
    var _S33 : bool = _S32 < ((*p_6).rows_0);
    site_1.active_0 = _S33;
    var _S34 : u32;
    if(_S33)
    {
        _S34 = _S32;
    }
    else
    {
        _S34 = u32(0);
    }
    site_1.row_0 = _S34;
    var _S35 : u32 = invocation_1 % _S28;
    site_1.lane_0 = _S35;
    site_1.invocation_0 = invocation_1;
    if(site_1.active_0)
    {
        _S34 = (*p_6).columns_0;
    }
    else
    {
        _S34 = u32(0);
    }
    site_1.columns_1 = _S34;
    return site_1;
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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S36 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S36;
    squares_0.usual_0 = _S36;
    squares_0.big_0 = _S36;
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
    var _S37 : f32 = abs(value_8.hi_0);
    if(_S37 < 1.073741824e+09f)
    {
        var _S38 : df_0 = scaled_0(value_8, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S38, _S38));
    }
    else
    {
        if(_S37 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_8, value_8));
        }
        else
        {
            var _S39 : df_0 = scaled_0(value_8, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S39, _S39));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_2 : u32,  site_2 : Site_0)
{
    var sums_1 : array<df_0, i32(3)>;
    sums_1[i32(0)] = (*this_1).small_0;
    sums_1[i32(1)] = (*this_1).usual_0;
    sums_1[i32(2)] = (*this_1).big_0;
    join_0(lanes_2, site_2, &(sums_1));
    (*this_1).small_0 = sums_1[i32(0)];
    (*this_1).usual_0 = sums_1[i32(1)];
    (*this_1).big_0 = sums_1[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S40 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
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
    var _S43 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S43 = true;
    }
    else
    {
        _S43 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S44 : df_0;
    if(_S43)
    {
        _S44 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S44 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S44;
}

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S45 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S45 = 5.42101086242752217e-20f;
    }
    else
    {
        _S45 = 1.0f;
    }
    return _S45;
}

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
}

fn less_0( a_20 : df_0,  b_14 : df_0) -> bool
{
    var _S46 : bool;
    if((a_20.hi_0) < (b_14.hi_0))
    {
        _S46 = true;
    }
    else
    {
        if((a_20.hi_0) == (b_14.hi_0))
        {
            _S46 = (a_20.lo_0) < (b_14.lo_0);
        }
        else
        {
            _S46 = false;
        }
    }
    return _S46;
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

fn turn_of_0( c_0 : df_0,  gap_x_value_0 : df_0,  gap_y_value_0 : df_0,  sums_2 : TurnSums_0) -> Turn_0
{
    var _S47 : Dual_0 = variable_0(gap_x_value_0, i32(0));
    var _S48 : Dual_0 = variable_0(gap_y_value_0, i32(1));
    var _S49 : Dual_0 = times_0(variable_0(sums_2.gap_sq_0, i32(2)), c_0);
    var _S50 : Dual_0 = variable_0(sums_2.x_dot_w_0, i32(3));
    var _S51 : Dual_0 = variable_0(sums_2.gap_dot_w_0, i32(4));
    var _S52 : df_0 = wide_0(-1.0f);
    var _S53 : Dual_0 = times_0(add_0(mul_0(add_0(_S48, _S49), _S50), mul_0(plus_0(times_0(_S47, _S52), 1.0f), _S51)), _S52);
    var _S54 : Dual_0 = sub_0(mul_0(_S47, _S51), mul_0(_S49, _S50));
    var _S55 : Dual_0 = div_0(constant_0(twice_0(c_0)), add_0(_S49, mul_0(_S47, _S48)));
    var turn_0 : Turn_0;
    turn_0.on_w_0 = constant_0(wide_0(1.0f));
    turn_0.along_gap_0 = mul_0(_S55, _S53);
    turn_0.along_x_0 = mul_0(_S55, _S54);
    return turn_0;
}

struct Rim_0
{
     factor_1 : df_0,
     clipped_0 : u32,
};

fn rim_of_0( p_14 : ptr<function, Ball_std140_0>,  gap_0 : df_0) -> Rim_0
{
    var _S56 : df_0 = wide_0(1.0f);
    var _S57 : df_0 = x2D_0(_S56, gap_0);
    var rim_0 : Rim_0;
    var _S58 : df_0 = rim_limit_0(&((*p_14)));
    var _S59 : i32;
    if(less_0(_S58, _S57))
    {
        _S59 = i32(1);
    }
    else
    {
        _S59 = i32(0);
    }
    var _S60 : u32 = u32(_S59);
    rim_0.clipped_0 = _S60;
    var _S61 : df_0;
    if(_S60 != u32(0))
    {
        var _S62 : df_0 = rim_norm_0(&((*p_14)));
        _S61 = _0(_S62, root_of_0(_S57));
    }
    else
    {
        _S61 = _S56;
    }
    rim_0.factor_1 = _S61;
    return rim_0;
}

fn turned_0( turn_1 : Turn_0,  x_0 : df_0,  sign_0 : f32,  y_0 : df_0,  w_0 : df_0) -> df_0
{
    var _S63 : df_0 = x2A_1(x_0, sign_0);
    return x2B_0(x2B_0(x2A_0(turn_1.on_w_0.value_0, w_0), x2A_0(turn_1.along_gap_0.value_0, x2D_0(y_0, _S63))), x2A_0(turn_1.along_x_0.value_0, _S63));
}

fn nearest_0( value_9 : df_0) -> f32
{
    var _S64 : f32;
    if(is_bad_0(value_9.hi_0))
    {
        _S64 = value_9.hi_0;
    }
    else
    {
        _S64 = value_9.hi_0 + value_9.lo_0;
    }
    return _S64;
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

fn row_of_0( _S66 : Site_0,  _S67 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S67.offset_0 + _S66.row_0 * _S67.stride_0;
    row_2.step_2 = _S67.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S68 : Row_0,  _S69 : u32) -> f32
{
    return entryPointParams_u_0[_S68.base_0 + _S69 * _S68.step_2];
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
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S93 : Row_0,  _S94 : u32) -> f32
{
    return entryPointParams_v_0[_S93.base_0 + _S94 * _S93.step_2];
}

fn squares_of_1( _S95 : ptr<function, Ball_std140_0>,  _S96 : Site_0,  _S97 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
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
        var _S98 : f32 = Row_raw_1(_S97, i_1);
        if(is_bad_0(_S98))
        {
            report_fault_0(_S96.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S98));
        i_1 = i_1 + (*_S95).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S95).lanes_0, _S96);
    return squares_2;
}

fn point_of_1( _S99 : ptr<function, Ball_std140_0>,  _S100 : Site_0,  _S101 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S102 : Row_0 = row_of_1(_S100, _S101);
    point_1.row_1 = _S102;
    var _S103 : Squares_0 = squares_of_1(&((*_S99)), _S100, _S102);
    point_1.length_0 = Squares_length_0(_S103);
    var _S104 : df_0 = Squares_total_0(_S103);
    point_1.square_0 = _S104;
    var _S105 : df_0 = c_of_0(&((*_S99)));
    var _S106 : df_0 = x2A_0(_S105, _S104);
    var _S107 : f32 = Squares_unit_0(_S103);
    var _S108 : bool;
    if(_S107 != 1.0f)
    {
        _S108 = true;
    }
    else
    {
        var _S109 : df_0 = rim_limit_0(&((*_S99)));
        _S108 = less_0(_S109, _S106);
    }
    var _S110 : i32;
    if(_S108)
    {
        _S110 = i32(1);
    }
    else
    {
        _S110 = i32(0);
    }
    var _S111 : u32 = u32(_S110);
    point_1.clipped_1 = _S111;
    if(_S111 != u32(0))
    {
        var _S112 : df_0 = rim_norm_0(&((*_S99)));
        var _S113 : df_0 = root_c_of_0(&((*_S99)));
        point_1.row_1.scale_0 = scaled_0(_0(_S112, x2A_0(_S113, point_1.length_0)), _S107);
        point_1.length_0 = _0(_S112, _S113);
        point_1.square_0 = _0(x2A_0(_S112, _S112), _S105);
        point_1.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S112, _S112));
    }
    else
    {
        point_1.gap_1 = x2D_0(wide_0(1.0f), _S106);
    }
    return point_1;
}

fn row_of_2( _S114 : Site_0,  _S115 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S115.offset_0 + _S114.row_0 * _S115.stride_0;
    row_4.step_2 = _S115.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S116 : Row_0,  _S117 : u32) -> f32
{
    return entryPointParams_w_0[_S116.base_0 + _S117 * _S116.step_2];
}

fn squares_of_2( _S118 : ptr<function, Ball_std140_0>,  _S119 : Site_0,  _S120 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S119.lane_0;
    for(;;)
    {
        if(i_2 < (_S119.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S121 : f32 = Row_raw_2(_S120, i_2);
        if(is_bad_0(_S121))
        {
            report_fault_0(_S119.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S121));
        i_2 = i_2 + (*_S118).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S118).lanes_0, _S119);
    return squares_3;
}

fn point_of_2( _S122 : ptr<function, Ball_std140_0>,  _S123 : Site_0,  _S124 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S125 : Row_0 = row_of_2(_S123, _S124);
    point_2.row_1 = _S125;
    var _S126 : Squares_0 = squares_of_2(&((*_S122)), _S123, _S125);
    point_2.length_0 = Squares_length_0(_S126);
    var _S127 : df_0 = Squares_total_0(_S126);
    point_2.square_0 = _S127;
    var _S128 : df_0 = c_of_0(&((*_S122)));
    var _S129 : df_0 = x2A_0(_S128, _S127);
    var _S130 : f32 = Squares_unit_0(_S126);
    var _S131 : bool;
    if(_S130 != 1.0f)
    {
        _S131 = true;
    }
    else
    {
        var _S132 : df_0 = rim_limit_0(&((*_S122)));
        _S131 = less_0(_S132, _S129);
    }
    var _S133 : i32;
    if(_S131)
    {
        _S133 = i32(1);
    }
    else
    {
        _S133 = i32(0);
    }
    var _S134 : u32 = u32(_S133);
    point_2.clipped_1 = _S134;
    if(_S134 != u32(0))
    {
        var _S135 : df_0 = rim_norm_0(&((*_S122)));
        var _S136 : df_0 = root_c_of_0(&((*_S122)));
        point_2.row_1.scale_0 = scaled_0(_0(_S135, x2A_0(_S136, point_2.length_0)), _S130);
        point_2.length_0 = _0(_S135, _S136);
        point_2.square_0 = _0(x2A_0(_S135, _S135), _S128);
        point_2.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S135, _S135));
    }
    else
    {
        point_2.gap_1 = x2D_0(wide_0(1.0f), _S129);
    }
    return point_2;
}

fn turn_sums_0( _S137 : ptr<function, Ball_std140_0>,  _S138 : Site_0,  _S139 : Row_0,  _S140 : f32,  _S141 : Row_0,  _S142 : Row_0) -> TurnSums_0
{
    var _S143 : df_0 = wide_0(0.0f);
    var sums_3 : array<df_0, i32(3)>;
    sums_3[i32(0)] = _S143;
    sums_3[i32(1)] = _S143;
    sums_3[i32(2)] = _S143;
    var i_3 : u32 = _S138.lane_0;
    for(;;)
    {
        if(i_3 < (_S138.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S144 : u32 = _S139.base_0 + i_3 * _S139.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_v_0[_S144]);
        if((_S139.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_v_0[_S144 + _S139.low_0];
        }
        var _S145 : bool;
        if((_S139.scale_0.hi_0) == 1.0f)
        {
            _S145 = (_S139.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S145 = false;
        }
        var _S146 : df_0;
        if(_S145)
        {
            _S146 = value_10;
        }
        else
        {
            _S146 = x2A_0(_S139.scale_0, value_10);
        }
        var _S147 : df_0 = x2A_1(_S146, _S140);
        var _S148 : u32 = _S141.base_0 + i_3 * _S141.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_u_0[_S148]);
        if((_S141.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_u_0[_S148 + _S141.low_0];
        }
        var _S149 : bool;
        if((_S141.scale_0.hi_0) == 1.0f)
        {
            _S149 = (_S141.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S149 = false;
        }
        var _S150 : df_0;
        if(_S149)
        {
            _S150 = value_11;
        }
        else
        {
            _S150 = x2A_0(_S141.scale_0, value_11);
        }
        var _S151 : df_0 = x2D_0(_S150, _S147);
        var _S152 : u32 = _S142.base_0 + i_3 * _S142.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_w_0[_S152]);
        if((_S142.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_w_0[_S152 + _S142.low_0];
        }
        var _S153 : bool;
        if((_S142.scale_0.hi_0) == 1.0f)
        {
            _S153 = (_S142.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S153 = false;
        }
        var _S154 : df_0;
        if(_S153)
        {
            _S154 = value_12;
        }
        else
        {
            _S154 = x2A_0(_S142.scale_0, value_12);
        }
        sums_3[i32(0)] = x2B_0(sums_3[i32(0)], x2A_0(_S151, _S151));
        sums_3[i32(1)] = x2B_0(sums_3[i32(1)], x2A_0(_S147, _S154));
        sums_3[i32(2)] = x2B_0(sums_3[i32(2)], x2A_0(_S151, _S154));
        i_3 = i_3 + (*_S137).lanes_0;
    }
    join_0((*_S137).lanes_0, _S138, &(sums_3));
    var all_0 : TurnSums_0;
    all_0.gap_sq_0 = sums_3[i32(0)];
    all_0.x_dot_w_0 = sums_3[i32(1)];
    all_0.gap_dot_w_0 = sums_3[i32(2)];
    return all_0;
}

fn put_0( _S155 : ptr<function, Ball_std140_0>,  _S156 : Site_0,  _S157 : u32,  _S158 : df_0)
{
    entryPointParams_out_0[_S156.row_0 * (*_S155).out_stride_0 + (*_S155).out_column_0 + _S157] = nearest_0(_S158);
    return;
}

fn report_fault_1( _S159 : u32)
{
    var _S160 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S159);
    return;
}

fn refuse_clipped_0( _S161 : ptr<function, Ball_std140_0>,  _S162 : Site_0,  _S163 : u32)
{
    var _S164 : bool;
    if(Site_is_first_0(_S162))
    {
        _S164 = _S163 > u32(0);
    }
    else
    {
        _S164 = false;
    }
    if(_S164)
    {
        _S164 = ((((*_S161).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S164 = false;
    }
    if(_S164)
    {
        report_fault_1(_S162.row_0);
    }
    return;
}

fn count_clipped_0( _S165 : ptr<function, Ball_std140_0>,  _S166 : Site_0,  _S167 : u32,  _S168 : u32)
{
    refuse_clipped_0(&((*_S165)), _S166, _S167);
    var moved_0 : u32 = (_S167 | (((_S168 << (u32(3))))));
    var _S169 : bool;
    if(Site_is_first_0(_S166))
    {
        _S169 = moved_0 != u32(0);
    }
    else
    {
        _S169 = false;
    }
    if(_S169)
    {
        var moved_1 : u32;
        if(((((*_S165).flags_0) & (u32(16)))) != u32(0))
        {
            var _S170 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S166.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S170)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S171 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
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
        var _S172 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S173 : u32 = block_count_0(&(_S172));
        if(block_1 < _S173)
        {
        }
        else
        {
            break;
        }
        var _S174 : u32 = invocation_2.x;
        var _S175 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S176 : Site_0 = site_of_0(&(_S175), block_1, _S174);
        var _S177 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S178 : Lie_0 = x_lie_0(&(_S177));
        var _S179 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S180 : Point_0 = point_of_0(&(_S179), _S176, _S178);
        var _S181 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S182 : Lie_0 = y_lie_0(&(_S181));
        var _S183 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S184 : Point_0 = point_of_1(&(_S183), _S176, _S182);
        var _S185 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S186 : Lie_0 = z_lie_0(&(_S185));
        var _S187 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S188 : Point_0 = point_of_2(&(_S187), _S176, _S186);
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S190 : df_0 = c_of_0(&(_S189));
        var _S191 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S192 : TurnSums_0 = turn_sums_0(&(_S191), _S176, _S184.row_1, -1.0f, _S180.row_1, _S188.row_1);
        var _S193 : Turn_0 = turn_of_0(_S190, _S184.gap_1, _S180.gap_1, _S192);
        var _S194 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S195 : Rim_0 = rim_of_0(&(_S194), _S188.gap_1);
        var i_4 : u32 = _S176.lane_0;
        for(;;)
        {
            if(i_4 < (_S176.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S196 : u32 = _S184.row_1.base_0 + i_4 * _S184.row_1.step_2;
            var value_13 : df_0 = wide_0(entryPointParams_v_0[_S196]);
            if((_S184.row_1.low_0) != u32(0))
            {
                value_13.lo_0 = entryPointParams_v_0[_S196 + _S184.row_1.low_0];
            }
            var _S197 : bool;
            if((_S184.row_1.scale_0.hi_0) == 1.0f)
            {
                _S197 = (_S184.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S197 = false;
            }
            var _S198 : df_0;
            if(_S197)
            {
                _S198 = value_13;
            }
            else
            {
                _S198 = x2A_0(_S184.row_1.scale_0, value_13);
            }
            var _S199 : u32 = _S180.row_1.base_0 + i_4 * _S180.row_1.step_2;
            var value_14 : df_0 = wide_0(entryPointParams_u_0[_S199]);
            if((_S180.row_1.low_0) != u32(0))
            {
                value_14.lo_0 = entryPointParams_u_0[_S199 + _S180.row_1.low_0];
            }
            var _S200 : bool;
            if((_S180.row_1.scale_0.hi_0) == 1.0f)
            {
                _S200 = (_S180.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S200 = false;
            }
            var _S201 : df_0;
            if(_S200)
            {
                _S201 = value_14;
            }
            else
            {
                _S201 = x2A_0(_S180.row_1.scale_0, value_14);
            }
            var _S202 : u32 = _S188.row_1.base_0 + i_4 * _S188.row_1.step_2;
            var value_15 : df_0 = wide_0(entryPointParams_w_0[_S202]);
            if((_S188.row_1.low_0) != u32(0))
            {
                value_15.lo_0 = entryPointParams_w_0[_S202 + _S188.row_1.low_0];
            }
            var _S203 : bool;
            if((_S188.row_1.scale_0.hi_0) == 1.0f)
            {
                _S203 = (_S188.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S203 = false;
            }
            var _S204 : df_0;
            if(_S203)
            {
                _S204 = value_15;
            }
            else
            {
                _S204 = x2A_0(_S188.row_1.scale_0, value_15);
            }
            var _S205 : df_0 = x2A_0(_S195.factor_1, turned_0(_S193, _S198, -1.0f, _S201, _S204));
            var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S206), _S176, i_4, _S205);
            i_4 = i_4 + entryPointParams_0.p_0.lanes_0;
        }
        var _S207 : u32 = ((((_S184.clipped_1) | ((((_S180.clipped_1) << (u32(1))))))) | ((((_S188.clipped_1) << (u32(2))))));
        var _S208 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S208), _S176, _S207, _S195.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn transport_turn_0( c_1 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_4 : TurnSums_0) -> Turn_0
{
    var _S209 : Turn_0 = turn_of_0(c_1, gap_x_0, gap_y_0, sums_4);
    var _S210 : Dual_0 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_0 : Turn_0;
    both_0.on_w_0 = _S210;
    both_0.along_gap_0 = mul_0(_S210, _S209.along_gap_0);
    both_0.along_x_0 = mul_0(_S210, _S209.along_x_0);
    return both_0;
}

fn row_of_3( _S211 : Site_0,  _S212 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S212.offset_0 + _S211.row_0 * _S212.stride_0;
    row_5.step_2 = _S212.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S213 : Row_0,  _S214 : u32) -> f32
{
    return entryPointParams_source_0[_S213.base_0 + _S214 * _S213.step_2];
}

fn report_fault_2( _S215 : u32)
{
    var _S216 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S215);
    return;
}

fn squares_of_3( _S217 : ptr<function, Ball_std140_0>,  _S218 : Site_0,  _S219 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S218.lane_0;
    for(;;)
    {
        if(i_5 < (_S218.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S220 : f32 = Row_raw_3(_S219, i_5);
        if(is_bad_0(_S220))
        {
            report_fault_2(_S218.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S220));
        i_5 = i_5 + (*_S217).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S217).lanes_0, _S218);
    return squares_4;
}

fn point_of_3( _S221 : ptr<function, Ball_std140_0>,  _S222 : Site_0,  _S223 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S224 : Row_0 = row_of_3(_S222, _S223);
    point_3.row_1 = _S224;
    var _S225 : Squares_0 = squares_of_3(&((*_S221)), _S222, _S224);
    point_3.length_0 = Squares_length_0(_S225);
    var _S226 : df_0 = Squares_total_0(_S225);
    point_3.square_0 = _S226;
    var _S227 : df_0 = c_of_0(&((*_S221)));
    var _S228 : df_0 = x2A_0(_S227, _S226);
    var _S229 : f32 = Squares_unit_0(_S225);
    var _S230 : bool;
    if(_S229 != 1.0f)
    {
        _S230 = true;
    }
    else
    {
        var _S231 : df_0 = rim_limit_0(&((*_S221)));
        _S230 = less_0(_S231, _S228);
    }
    var _S232 : i32;
    if(_S230)
    {
        _S232 = i32(1);
    }
    else
    {
        _S232 = i32(0);
    }
    var _S233 : u32 = u32(_S232);
    point_3.clipped_1 = _S233;
    if(_S233 != u32(0))
    {
        var _S234 : df_0 = rim_norm_0(&((*_S221)));
        var _S235 : df_0 = root_c_of_0(&((*_S221)));
        point_3.row_1.scale_0 = scaled_0(_0(_S234, x2A_0(_S235, point_3.length_0)), _S229);
        point_3.length_0 = _0(_S234, _S235);
        point_3.square_0 = _0(x2A_0(_S234, _S234), _S227);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S234, _S234));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S228);
    }
    return point_3;
}

fn row_of_4( _S236 : Site_0,  _S237 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S237.offset_0 + _S236.row_0 * _S237.stride_0;
    row_6.step_2 = _S237.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S238 : Row_0,  _S239 : u32) -> f32
{
    return entryPointParams_target_0[_S238.base_0 + _S239 * _S238.step_2];
}

fn squares_of_4( _S240 : ptr<function, Ball_std140_0>,  _S241 : Site_0,  _S242 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S241.lane_0;
    for(;;)
    {
        if(i_6 < (_S241.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S243 : f32 = Row_raw_4(_S242, i_6);
        if(is_bad_0(_S243))
        {
            report_fault_2(_S241.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S243));
        i_6 = i_6 + (*_S240).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S240).lanes_0, _S241);
    return squares_5;
}

fn point_of_4( _S244 : ptr<function, Ball_std140_0>,  _S245 : Site_0,  _S246 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S247 : Row_0 = row_of_4(_S245, _S246);
    point_4.row_1 = _S247;
    var _S248 : Squares_0 = squares_of_4(&((*_S244)), _S245, _S247);
    point_4.length_0 = Squares_length_0(_S248);
    var _S249 : df_0 = Squares_total_0(_S248);
    point_4.square_0 = _S249;
    var _S250 : df_0 = c_of_0(&((*_S244)));
    var _S251 : df_0 = x2A_0(_S250, _S249);
    var _S252 : f32 = Squares_unit_0(_S248);
    var _S253 : bool;
    if(_S252 != 1.0f)
    {
        _S253 = true;
    }
    else
    {
        var _S254 : df_0 = rim_limit_0(&((*_S244)));
        _S253 = less_0(_S254, _S251);
    }
    var _S255 : i32;
    if(_S253)
    {
        _S255 = i32(1);
    }
    else
    {
        _S255 = i32(0);
    }
    var _S256 : u32 = u32(_S255);
    point_4.clipped_1 = _S256;
    if(_S256 != u32(0))
    {
        var _S257 : df_0 = rim_norm_0(&((*_S244)));
        var _S258 : df_0 = root_c_of_0(&((*_S244)));
        point_4.row_1.scale_0 = scaled_0(_0(_S257, x2A_0(_S258, point_4.length_0)), _S252);
        point_4.length_0 = _0(_S257, _S258);
        point_4.square_0 = _0(x2A_0(_S257, _S257), _S250);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S257, _S257));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S251);
    }
    return point_4;
}

fn row_of_5( _S259 : Site_0,  _S260 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S260.offset_0 + _S259.row_0 * _S260.stride_0;
    row_7.step_2 = _S260.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S261 : Row_0,  _S262 : u32) -> f32
{
    return entryPointParams_tangent_0[_S261.base_0 + _S262 * _S261.step_2];
}

fn report_fault_3( _S263 : u32)
{
    var _S264 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S263);
    return;
}

fn vector_of_0( _S265 : ptr<function, Ball_std140_0>,  _S266 : Site_0,  _S267 : Lie_0) -> Row_0
{
    var _S268 : Row_0 = row_of_5(_S266, _S267);
    var i_7 : u32 = _S266.lane_0;
    for(;;)
    {
        if(i_7 < (_S266.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_5(_S268, i_7)))
        {
            report_fault_3(_S266.row_0);
        }
        i_7 = i_7 + (*_S265).lanes_0;
    }
    return _S268;
}

fn turn_sums_1( _S269 : ptr<function, Ball_std140_0>,  _S270 : Site_0,  _S271 : Row_0,  _S272 : f32,  _S273 : Row_0,  _S274 : Row_0) -> TurnSums_0
{
    var _S275 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S275;
    sums_5[i32(1)] = _S275;
    sums_5[i32(2)] = _S275;
    var i_8 : u32 = _S270.lane_0;
    for(;;)
    {
        if(i_8 < (_S270.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S276 : u32 = _S271.base_0 + i_8 * _S271.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_source_0[_S276]);
        if((_S271.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_source_0[_S276 + _S271.low_0];
        }
        var _S277 : bool;
        if((_S271.scale_0.hi_0) == 1.0f)
        {
            _S277 = (_S271.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S277 = false;
        }
        var _S278 : df_0;
        if(_S277)
        {
            _S278 = value_16;
        }
        else
        {
            _S278 = x2A_0(_S271.scale_0, value_16);
        }
        var _S279 : df_0 = x2A_1(_S278, _S272);
        var _S280 : u32 = _S273.base_0 + i_8 * _S273.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_target_0[_S280]);
        if((_S273.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_target_0[_S280 + _S273.low_0];
        }
        var _S281 : bool;
        if((_S273.scale_0.hi_0) == 1.0f)
        {
            _S281 = (_S273.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S281 = false;
        }
        var _S282 : df_0;
        if(_S281)
        {
            _S282 = value_17;
        }
        else
        {
            _S282 = x2A_0(_S273.scale_0, value_17);
        }
        var _S283 : df_0 = x2D_0(_S282, _S279);
        var _S284 : u32 = _S274.base_0 + i_8 * _S274.step_2;
        var value_18 : df_0 = wide_0(entryPointParams_tangent_0[_S284]);
        if((_S274.low_0) != u32(0))
        {
            value_18.lo_0 = entryPointParams_tangent_0[_S284 + _S274.low_0];
        }
        var _S285 : bool;
        if((_S274.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S274.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        var _S286 : df_0;
        if(_S285)
        {
            _S286 = value_18;
        }
        else
        {
            _S286 = x2A_0(_S274.scale_0, value_18);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S283, _S283));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S279, _S286));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S283, _S286));
        i_8 = i_8 + (*_S269).lanes_0;
    }
    join_0((*_S269).lanes_0, _S270, &(sums_5));
    var all_1 : TurnSums_0;
    all_1.gap_sq_0 = sums_5[i32(0)];
    all_1.x_dot_w_0 = sums_5[i32(1)];
    all_1.gap_dot_w_0 = sums_5[i32(2)];
    return all_1;
}

fn put_1( _S287 : ptr<function, Ball_std140_0>,  _S288 : Site_0,  _S289 : u32,  _S290 : df_0)
{
    entryPointParams_out_1[_S288.row_0 * (*_S287).out_stride_0 + (*_S287).out_column_0 + _S289] = nearest_0(_S290);
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

fn count_clipped_1( _S295 : ptr<function, Ball_std140_0>,  _S296 : Site_0,  _S297 : u32,  _S298 : u32)
{
    refuse_clipped_1(&((*_S295)), _S296, _S297);
    var moved_2 : u32 = (_S297 | (((_S298 << (u32(3))))));
    var _S299 : bool;
    if(Site_is_first_0(_S296))
    {
        _S299 = moved_2 != u32(0);
    }
    else
    {
        _S299 = false;
    }
    if(_S299)
    {
        var moved_3 : u32;
        if(((((*_S295).flags_0) & (u32(16)))) != u32(0))
        {
            var _S300 : u32 = atomicOr(&(entryPointParams_status_1[u32(4) + _S296.row_0]), moved_2);
            moved_3 = (moved_2 & ((~_S300)));
        }
        else
        {
            moved_3 = moved_2;
        }
        var _S301 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), ((moved_3 & (u32(1)))) + ((((moved_3 >> (u32(1)))) & (u32(1)))) + ((((moved_3 >> (u32(2)))) & (u32(1)))) + ((moved_3 >> (u32(3)))));
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
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : u32 = block_count_0(&(_S302));
        if(block_2 < _S303)
        {
        }
        else
        {
            break;
        }
        var _S304 : u32 = invocation_3.x;
        var _S305 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S306 : Site_0 = site_of_0(&(_S305), block_2, _S304);
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : Lie_0 = x_lie_0(&(_S307));
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : Point_0 = point_of_3(&(_S309), _S306, _S308);
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Lie_0 = y_lie_0(&(_S311));
        var _S313 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S314 : Point_0 = point_of_4(&(_S313), _S306, _S312);
        var _S315 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S316 : Lie_0 = z_lie_0(&(_S315));
        var _S317 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S318 : Row_0 = vector_of_0(&(_S317), _S306, _S316);
        var _S319 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S320 : df_0 = c_of_0(&(_S319));
        var _S321 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S322 : TurnSums_0 = turn_sums_1(&(_S321), _S306, _S310.row_1, 1.0f, _S314.row_1, _S318);
        var _S323 : Turn_0 = transport_turn_0(_S320, _S310.gap_1, _S314.gap_1, _S322);
        var i_9 : u32 = _S306.lane_0;
        for(;;)
        {
            if(i_9 < (_S306.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S324 : u32 = _S310.row_1.base_0 + i_9 * _S310.row_1.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_source_0[_S324]);
            if((_S310.row_1.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_source_0[_S324 + _S310.row_1.low_0];
            }
            var _S325 : bool;
            if((_S310.row_1.scale_0.hi_0) == 1.0f)
            {
                _S325 = (_S310.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S325 = false;
            }
            var _S326 : df_0;
            if(_S325)
            {
                _S326 = value_19;
            }
            else
            {
                _S326 = x2A_0(_S310.row_1.scale_0, value_19);
            }
            var _S327 : u32 = _S314.row_1.base_0 + i_9 * _S314.row_1.step_2;
            var value_20 : df_0 = wide_0(entryPointParams_target_0[_S327]);
            if((_S314.row_1.low_0) != u32(0))
            {
                value_20.lo_0 = entryPointParams_target_0[_S327 + _S314.row_1.low_0];
            }
            var _S328 : bool;
            if((_S314.row_1.scale_0.hi_0) == 1.0f)
            {
                _S328 = (_S314.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S328 = false;
            }
            var _S329 : df_0;
            if(_S328)
            {
                _S329 = value_20;
            }
            else
            {
                _S329 = x2A_0(_S314.row_1.scale_0, value_20);
            }
            var _S330 : u32 = _S318.base_0 + i_9 * _S318.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_tangent_0[_S330]);
            if((_S318.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_tangent_0[_S330 + _S318.low_0];
            }
            var _S331 : bool;
            if((_S318.scale_0.hi_0) == 1.0f)
            {
                _S331 = (_S318.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S331 = false;
            }
            var _S332 : df_0;
            if(_S331)
            {
                _S332 = value_21;
            }
            else
            {
                _S332 = x2A_0(_S318.scale_0, value_21);
            }
            var _S333 : df_0 = turned_0(_S323, _S326, 1.0f, _S329, _S332);
            var _S334 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S334), _S306, i_9, _S333);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        var _S335 : u32 = ((_S310.clipped_1) | ((((_S314.clipped_1) << (u32(1))))));
        var _S336 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S336), _S306, _S335, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_6( _S337 : Site_0,  _S338 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S338.offset_0 + _S337.row_0 * _S338.stride_0;
    row_8.step_2 = _S338.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S339 : Row_0,  _S340 : u32) -> f32
{
    return entryPointParams_target_1[_S339.base_0 + _S340 * _S339.step_2];
}

fn report_fault_4( _S341 : u32)
{
    var _S342 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S341);
    return;
}

fn squares_of_5( _S343 : ptr<function, Ball_std140_0>,  _S344 : Site_0,  _S345 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S344.lane_0;
    for(;;)
    {
        if(i_10 < (_S344.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S346 : f32 = Row_raw_6(_S345, i_10);
        if(is_bad_0(_S346))
        {
            report_fault_4(_S344.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S346));
        i_10 = i_10 + (*_S343).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S343).lanes_0, _S344);
    return squares_6;
}

fn point_of_5( _S347 : ptr<function, Ball_std140_0>,  _S348 : Site_0,  _S349 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S350 : Row_0 = row_of_6(_S348, _S349);
    point_5.row_1 = _S350;
    var _S351 : Squares_0 = squares_of_5(&((*_S347)), _S348, _S350);
    point_5.length_0 = Squares_length_0(_S351);
    var _S352 : df_0 = Squares_total_0(_S351);
    point_5.square_0 = _S352;
    var _S353 : df_0 = c_of_0(&((*_S347)));
    var _S354 : df_0 = x2A_0(_S353, _S352);
    var _S355 : f32 = Squares_unit_0(_S351);
    var _S356 : bool;
    if(_S355 != 1.0f)
    {
        _S356 = true;
    }
    else
    {
        var _S357 : df_0 = rim_limit_0(&((*_S347)));
        _S356 = less_0(_S357, _S354);
    }
    var _S358 : i32;
    if(_S356)
    {
        _S358 = i32(1);
    }
    else
    {
        _S358 = i32(0);
    }
    var _S359 : u32 = u32(_S358);
    point_5.clipped_1 = _S359;
    if(_S359 != u32(0))
    {
        var _S360 : df_0 = rim_norm_0(&((*_S347)));
        var _S361 : df_0 = root_c_of_0(&((*_S347)));
        point_5.row_1.scale_0 = scaled_0(_0(_S360, x2A_0(_S361, point_5.length_0)), _S355);
        point_5.length_0 = _0(_S360, _S361);
        point_5.square_0 = _0(x2A_0(_S360, _S360), _S353);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S360, _S360));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S354);
    }
    return point_5;
}

fn row_of_7( _S362 : Site_0,  _S363 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S363.offset_0 + _S362.row_0 * _S363.stride_0;
    row_9.step_2 = _S363.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S364 : Row_0,  _S365 : u32) -> f32
{
    return entryPointParams_tangent_1[_S364.base_0 + _S365 * _S364.step_2];
}

fn report_fault_5( _S366 : u32)
{
    var _S367 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S366);
    return;
}

fn vector_of_1( _S368 : ptr<function, Ball_std140_0>,  _S369 : Site_0,  _S370 : Lie_0) -> Row_0
{
    var _S371 : Row_0 = row_of_7(_S369, _S370);
    var i_11 : u32 = _S369.lane_0;
    for(;;)
    {
        if(i_11 < (_S369.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S371, i_11)))
        {
            report_fault_5(_S369.row_0);
        }
        i_11 = i_11 + (*_S368).lanes_0;
    }
    return _S371;
}

fn put_2( _S372 : ptr<function, Ball_std140_0>,  _S373 : Site_0,  _S374 : u32,  _S375 : df_0)
{
    entryPointParams_out_2[_S373.row_0 * (*_S372).out_stride_0 + (*_S372).out_column_0 + _S374] = nearest_0(_S375);
    return;
}

fn refuse_clipped_2( _S376 : ptr<function, Ball_std140_0>,  _S377 : Site_0,  _S378 : u32)
{
    var _S379 : bool;
    if(Site_is_first_0(_S377))
    {
        _S379 = _S378 > u32(0);
    }
    else
    {
        _S379 = false;
    }
    if(_S379)
    {
        _S379 = ((((*_S376).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S379 = false;
    }
    if(_S379)
    {
        report_fault_5(_S377.row_0);
    }
    return;
}

fn count_clipped_2( _S380 : ptr<function, Ball_std140_0>,  _S381 : Site_0,  _S382 : u32,  _S383 : u32)
{
    refuse_clipped_2(&((*_S380)), _S381, _S382);
    var moved_4 : u32 = (_S382 | (((_S383 << (u32(3))))));
    var _S384 : bool;
    if(Site_is_first_0(_S381))
    {
        _S384 = moved_4 != u32(0);
    }
    else
    {
        _S384 = false;
    }
    if(_S384)
    {
        var moved_5 : u32;
        if(((((*_S380).flags_0) & (u32(16)))) != u32(0))
        {
            var _S385 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S381.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S385)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S386 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
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
        var _S387 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S388 : u32 = block_count_0(&(_S387));
        if(block_3 < _S388)
        {
        }
        else
        {
            break;
        }
        var _S389 : u32 = invocation_4.x;
        var _S390 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S391 : Site_0 = site_of_0(&(_S390), block_3, _S389);
        var _S392 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S393 : Lie_0 = x_lie_0(&(_S392));
        var _S394 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S395 : Point_0 = point_of_5(&(_S394), _S391, _S393);
        var _S396 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S397 : Lie_0 = y_lie_0(&(_S396));
        var _S398 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S399 : Row_0 = vector_of_1(&(_S398), _S391, _S397);
        var i_12 : u32 = _S391.lane_0;
        for(;;)
        {
            if(i_12 < (_S391.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S400 : u32 = _S399.base_0 + i_12 * _S399.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_tangent_1[_S400]);
            if((_S399.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_tangent_1[_S400 + _S399.low_0];
            }
            var _S401 : bool;
            if((_S399.scale_0.hi_0) == 1.0f)
            {
                _S401 = (_S399.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S401 = false;
            }
            var _S402 : df_0;
            if(_S401)
            {
                _S402 = value_22;
            }
            else
            {
                _S402 = x2A_0(_S399.scale_0, value_22);
            }
            var _S403 : df_0 = x2A_0(_S395.gap_1, _S402);
            var _S404 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S404), _S391, i_12, _S403);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        var _S405 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S405), _S391, _S395.clipped_1, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_8( _S406 : Site_0,  _S407 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S407.offset_0 + _S406.row_0 * _S407.stride_0;
    row_10.step_2 = _S407.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S408 : Row_0,  _S409 : u32) -> f32
{
    return entryPointParams_point_0[_S408.base_0 + _S409 * _S408.step_2];
}

fn report_fault_6( _S410 : u32)
{
    var _S411 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S410);
    return;
}

fn squares_of_6( _S412 : ptr<function, Ball_std140_0>,  _S413 : Site_0,  _S414 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S413.lane_0;
    for(;;)
    {
        if(i_13 < (_S413.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S415 : f32 = Row_raw_8(_S414, i_13);
        if(is_bad_0(_S415))
        {
            report_fault_6(_S413.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S415));
        i_13 = i_13 + (*_S412).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S412).lanes_0, _S413);
    return squares_7;
}

fn point_of_6( _S416 : ptr<function, Ball_std140_0>,  _S417 : Site_0,  _S418 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S419 : Row_0 = row_of_8(_S417, _S418);
    point_6.row_1 = _S419;
    var _S420 : Squares_0 = squares_of_6(&((*_S416)), _S417, _S419);
    point_6.length_0 = Squares_length_0(_S420);
    var _S421 : df_0 = Squares_total_0(_S420);
    point_6.square_0 = _S421;
    var _S422 : df_0 = c_of_0(&((*_S416)));
    var _S423 : df_0 = x2A_0(_S422, _S421);
    var _S424 : f32 = Squares_unit_0(_S420);
    var _S425 : bool;
    if(_S424 != 1.0f)
    {
        _S425 = true;
    }
    else
    {
        var _S426 : df_0 = rim_limit_0(&((*_S416)));
        _S425 = less_0(_S426, _S423);
    }
    var _S427 : i32;
    if(_S425)
    {
        _S427 = i32(1);
    }
    else
    {
        _S427 = i32(0);
    }
    var _S428 : u32 = u32(_S427);
    point_6.clipped_1 = _S428;
    if(_S428 != u32(0))
    {
        var _S429 : df_0 = rim_norm_0(&((*_S416)));
        var _S430 : df_0 = root_c_of_0(&((*_S416)));
        point_6.row_1.scale_0 = scaled_0(_0(_S429, x2A_0(_S430, point_6.length_0)), _S424);
        point_6.length_0 = _0(_S429, _S430);
        point_6.square_0 = _0(x2A_0(_S429, _S429), _S422);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S429, _S429));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S423);
    }
    return point_6;
}

fn row_of_9( _S431 : Site_0,  _S432 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S432.offset_0 + _S431.row_0 * _S432.stride_0;
    row_11.step_2 = _S432.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_9( _S433 : Row_0,  _S434 : u32) -> f32
{
    return entryPointParams_vector_0[_S433.base_0 + _S434 * _S433.step_2];
}

fn report_fault_7( _S435 : u32)
{
    var _S436 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S435);
    return;
}

fn vector_of_2( _S437 : ptr<function, Ball_std140_0>,  _S438 : Site_0,  _S439 : Lie_0) -> Row_0
{
    var _S440 : Row_0 = row_of_9(_S438, _S439);
    var i_14 : u32 = _S438.lane_0;
    for(;;)
    {
        if(i_14 < (_S438.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S440, i_14)))
        {
            report_fault_7(_S438.row_0);
        }
        i_14 = i_14 + (*_S437).lanes_0;
    }
    return _S440;
}

fn put_3( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : u32,  _S444 : df_0)
{
    entryPointParams_out_3[_S442.row_0 * (*_S441).out_stride_0 + (*_S441).out_column_0 + _S443] = nearest_0(_S444);
    return;
}

fn refuse_clipped_3( _S445 : ptr<function, Ball_std140_0>,  _S446 : Site_0,  _S447 : u32)
{
    var _S448 : bool;
    if(Site_is_first_0(_S446))
    {
        _S448 = _S447 > u32(0);
    }
    else
    {
        _S448 = false;
    }
    if(_S448)
    {
        _S448 = ((((*_S445).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S448 = false;
    }
    if(_S448)
    {
        report_fault_7(_S446.row_0);
    }
    return;
}

fn count_clipped_3( _S449 : ptr<function, Ball_std140_0>,  _S450 : Site_0,  _S451 : u32,  _S452 : u32)
{
    refuse_clipped_3(&((*_S449)), _S450, _S451);
    var moved_6 : u32 = (_S451 | (((_S452 << (u32(3))))));
    var _S453 : bool;
    if(Site_is_first_0(_S450))
    {
        _S453 = moved_6 != u32(0);
    }
    else
    {
        _S453 = false;
    }
    if(_S453)
    {
        var moved_7 : u32;
        if(((((*_S449).flags_0) & (u32(16)))) != u32(0))
        {
            var _S454 : u32 = atomicOr(&(entryPointParams_status_3[u32(4) + _S450.row_0]), moved_6);
            moved_7 = (moved_6 & ((~_S454)));
        }
        else
        {
            moved_7 = moved_6;
        }
        var _S455 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), ((moved_7 & (u32(1)))) + ((((moved_7 >> (u32(1)))) & (u32(1)))) + ((((moved_7 >> (u32(2)))) & (u32(1)))) + ((moved_7 >> (u32(3)))));
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
        var _S456 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S457 : u32 = block_count_0(&(_S456));
        if(block_4 < _S457)
        {
        }
        else
        {
            break;
        }
        var _S458 : u32 = invocation_5.x;
        var _S459 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S460 : Site_0 = site_of_0(&(_S459), block_4, _S458);
        var _S461 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S462 : Lie_0 = x_lie_0(&(_S461));
        var _S463 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S464 : Point_0 = point_of_6(&(_S463), _S460, _S462);
        var _S465 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S466 : Lie_0 = y_lie_0(&(_S465));
        var _S467 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S468 : Row_0 = vector_of_2(&(_S467), _S460, _S466);
        var i_15 : u32 = _S460.lane_0;
        for(;;)
        {
            if(i_15 < (_S460.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S469 : u32 = _S468.base_0 + i_15 * _S468.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_vector_0[_S469]);
            if((_S468.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_vector_0[_S469 + _S468.low_0];
            }
            var _S470 : bool;
            if((_S468.scale_0.hi_0) == 1.0f)
            {
                _S470 = (_S468.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S470 = false;
            }
            var _S471 : df_0;
            if(_S470)
            {
                _S471 = value_23;
            }
            else
            {
                _S471 = x2A_0(_S468.scale_0, value_23);
            }
            var _S472 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S472), _S460, i_15, _S471);
            i_15 = i_15 + entryPointParams_3.p_3.lanes_0;
        }
        var _S473 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S473), _S460, _S464.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_10( _S474 : Site_0,  _S475 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S475.offset_0 + _S474.row_0 * _S475.stride_0;
    row_12.step_2 = _S475.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_10( _S476 : Row_0,  _S477 : u32) -> f32
{
    return entryPointParams_point_1[_S476.base_0 + _S477 * _S476.step_2];
}

fn report_fault_8( _S478 : u32)
{
    var _S479 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S478);
    return;
}

fn squares_of_7( _S480 : ptr<function, Ball_std140_0>,  _S481 : Site_0,  _S482 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S481.lane_0;
    for(;;)
    {
        if(i_16 < (_S481.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S483 : f32 = Row_raw_10(_S482, i_16);
        if(is_bad_0(_S483))
        {
            report_fault_8(_S481.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S483));
        i_16 = i_16 + (*_S480).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S480).lanes_0, _S481);
    return squares_8;
}

fn point_of_7( _S484 : ptr<function, Ball_std140_0>,  _S485 : Site_0,  _S486 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S487 : Row_0 = row_of_10(_S485, _S486);
    point_7.row_1 = _S487;
    var _S488 : Squares_0 = squares_of_7(&((*_S484)), _S485, _S487);
    point_7.length_0 = Squares_length_0(_S488);
    var _S489 : df_0 = Squares_total_0(_S488);
    point_7.square_0 = _S489;
    var _S490 : df_0 = c_of_0(&((*_S484)));
    var _S491 : df_0 = x2A_0(_S490, _S489);
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
    point_7.clipped_1 = _S496;
    if(_S496 != u32(0))
    {
        var _S497 : df_0 = rim_norm_0(&((*_S484)));
        var _S498 : df_0 = root_c_of_0(&((*_S484)));
        point_7.row_1.scale_0 = scaled_0(_0(_S497, x2A_0(_S498, point_7.length_0)), _S492);
        point_7.length_0 = _0(_S497, _S498);
        point_7.square_0 = _0(x2A_0(_S497, _S497), _S490);
        point_7.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S497, _S497));
    }
    else
    {
        point_7.gap_1 = x2D_0(wide_0(1.0f), _S491);
    }
    return point_7;
}

fn row_of_11( _S499 : Site_0,  _S500 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S500.offset_0 + _S499.row_0 * _S500.stride_0;
    row_13.step_2 = _S500.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_11( _S501 : Row_0,  _S502 : u32) -> f32
{
    return entryPointParams_gradient_0[_S501.base_0 + _S502 * _S501.step_2];
}

fn report_fault_9( _S503 : u32)
{
    var _S504 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S503);
    return;
}

fn vector_of_3( _S505 : ptr<function, Ball_std140_0>,  _S506 : Site_0,  _S507 : Lie_0) -> Row_0
{
    var _S508 : Row_0 = row_of_11(_S506, _S507);
    var i_17 : u32 = _S506.lane_0;
    for(;;)
    {
        if(i_17 < (_S506.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S508, i_17)))
        {
            report_fault_9(_S506.row_0);
        }
        i_17 = i_17 + (*_S505).lanes_0;
    }
    return _S508;
}

fn put_4( _S509 : ptr<function, Ball_std140_0>,  _S510 : Site_0,  _S511 : u32,  _S512 : df_0)
{
    entryPointParams_out_4[_S510.row_0 * (*_S509).out_stride_0 + (*_S509).out_column_0 + _S511] = nearest_0(_S512);
    return;
}

fn refuse_clipped_4( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : u32)
{
    var _S516 : bool;
    if(Site_is_first_0(_S514))
    {
        _S516 = _S515 > u32(0);
    }
    else
    {
        _S516 = false;
    }
    if(_S516)
    {
        _S516 = ((((*_S513).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S516 = false;
    }
    if(_S516)
    {
        report_fault_9(_S514.row_0);
    }
    return;
}

fn count_clipped_4( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : u32,  _S520 : u32)
{
    refuse_clipped_4(&((*_S517)), _S518, _S519);
    var moved_8 : u32 = (_S519 | (((_S520 << (u32(3))))));
    var _S521 : bool;
    if(Site_is_first_0(_S518))
    {
        _S521 = moved_8 != u32(0);
    }
    else
    {
        _S521 = false;
    }
    if(_S521)
    {
        var moved_9 : u32;
        if(((((*_S517).flags_0) & (u32(16)))) != u32(0))
        {
            var _S522 : u32 = atomicOr(&(entryPointParams_status_4[u32(4) + _S518.row_0]), moved_8);
            moved_9 = (moved_8 & ((~_S522)));
        }
        else
        {
            moved_9 = moved_8;
        }
        var _S523 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), ((moved_9 & (u32(1)))) + ((((moved_9 >> (u32(1)))) & (u32(1)))) + ((((moved_9 >> (u32(2)))) & (u32(1)))) + ((moved_9 >> (u32(3)))));
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
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S525 : u32 = block_count_0(&(_S524));
        if(block_5 < _S525)
        {
        }
        else
        {
            break;
        }
        var _S526 : u32 = invocation_6.x;
        var _S527 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S528 : Site_0 = site_of_0(&(_S527), block_5, _S526);
        var _S529 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S530 : Lie_0 = x_lie_0(&(_S529));
        var _S531 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S532 : Point_0 = point_of_7(&(_S531), _S528, _S530);
        var _S533 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S534 : Lie_0 = y_lie_0(&(_S533));
        var _S535 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S536 : Row_0 = vector_of_3(&(_S535), _S528, _S534);
        var _S537 : df_0 = _S532.gap_1;
        var _S538 : df_0 = scaled_0(x2A_0(_S537, _S537), 0.25f);
        var i_18 : u32 = _S528.lane_0;
        for(;;)
        {
            if(i_18 < (_S528.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S539 : u32 = _S536.base_0 + i_18 * _S536.step_2;
            var value_24 : df_0 = wide_0(entryPointParams_gradient_0[_S539]);
            if((_S536.low_0) != u32(0))
            {
                value_24.lo_0 = entryPointParams_gradient_0[_S539 + _S536.low_0];
            }
            var _S540 : bool;
            if((_S536.scale_0.hi_0) == 1.0f)
            {
                _S540 = (_S536.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S540 = false;
            }
            var _S541 : df_0;
            if(_S540)
            {
                _S541 = value_24;
            }
            else
            {
                _S541 = x2A_0(_S536.scale_0, value_24);
            }
            var _S542 : df_0 = x2A_0(_S538, _S541);
            var _S543 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S543), _S528, i_18, _S542);
            i_18 = i_18 + entryPointParams_4.p_4.lanes_0;
        }
        var _S544 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S544), _S528, _S532.clipped_1, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


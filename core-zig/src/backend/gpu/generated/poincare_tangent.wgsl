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
        var _S144 : f32 = entryPointParams_v_0[_S139.base_0 + i_3 * _S139.step_2];
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
            _S146 = wide_0(_S144);
        }
        else
        {
            _S146 = x2A_1(_S139.scale_0, _S144);
        }
        var _S147 : df_0 = x2A_1(_S146, _S140);
        var _S148 : f32 = entryPointParams_u_0[_S141.base_0 + i_3 * _S141.step_2];
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
            _S150 = wide_0(_S148);
        }
        else
        {
            _S150 = x2A_1(_S141.scale_0, _S148);
        }
        var _S151 : df_0 = x2D_0(_S150, _S147);
        var _S152 : f32 = entryPointParams_w_0[_S142.base_0 + i_3 * _S142.step_2];
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
            _S154 = wide_0(_S152);
        }
        else
        {
            _S154 = x2A_1(_S142.scale_0, _S152);
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
    var _S169 : bool;
    if(Site_is_first_0(_S166))
    {
        _S169 = (_S167 + _S168) > u32(0);
    }
    else
    {
        _S169 = false;
    }
    if(_S169)
    {
        var _S170 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S167 + _S168);
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
        var _S171 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S172 : u32 = block_count_0(&(_S171));
        if(block_1 < _S172)
        {
        }
        else
        {
            break;
        }
        var _S173 : u32 = invocation_2.x;
        var _S174 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S175 : Site_0 = site_of_0(&(_S174), block_1, _S173);
        var _S176 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S177 : Lie_0 = x_lie_0(&(_S176));
        var _S178 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S179 : Point_0 = point_of_0(&(_S178), _S175, _S177);
        var _S180 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S181 : Lie_0 = y_lie_0(&(_S180));
        var _S182 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S183 : Point_0 = point_of_1(&(_S182), _S175, _S181);
        var _S184 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S185 : Lie_0 = z_lie_0(&(_S184));
        var _S186 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S187 : Point_0 = point_of_2(&(_S186), _S175, _S185);
        var _S188 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S189 : df_0 = c_of_0(&(_S188));
        var _S190 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S191 : TurnSums_0 = turn_sums_0(&(_S190), _S175, _S183.row_1, -1.0f, _S179.row_1, _S187.row_1);
        var _S192 : Turn_0 = turn_of_0(_S189, _S183.gap_1, _S179.gap_1, _S191);
        var _S193 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S194 : Rim_0 = rim_of_0(&(_S193), _S187.gap_1);
        var i_4 : u32 = _S175.lane_0;
        for(;;)
        {
            if(i_4 < (_S175.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S195 : f32 = entryPointParams_v_0[_S183.row_1.base_0 + i_4 * _S183.row_1.step_2];
            var _S196 : bool;
            if((_S183.row_1.scale_0.hi_0) == 1.0f)
            {
                _S196 = (_S183.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S196 = false;
            }
            var _S197 : df_0;
            if(_S196)
            {
                _S197 = wide_0(_S195);
            }
            else
            {
                _S197 = x2A_1(_S183.row_1.scale_0, _S195);
            }
            var _S198 : f32 = entryPointParams_u_0[_S179.row_1.base_0 + i_4 * _S179.row_1.step_2];
            var _S199 : bool;
            if((_S179.row_1.scale_0.hi_0) == 1.0f)
            {
                _S199 = (_S179.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S199 = false;
            }
            var _S200 : df_0;
            if(_S199)
            {
                _S200 = wide_0(_S198);
            }
            else
            {
                _S200 = x2A_1(_S179.row_1.scale_0, _S198);
            }
            var _S201 : f32 = entryPointParams_w_0[_S187.row_1.base_0 + i_4 * _S187.row_1.step_2];
            var _S202 : bool;
            if((_S187.row_1.scale_0.hi_0) == 1.0f)
            {
                _S202 = (_S187.row_1.scale_0.lo_0) == 0.0f;
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
                _S203 = x2A_1(_S187.row_1.scale_0, _S201);
            }
            var _S204 : df_0 = x2A_0(_S194.factor_1, turned_0(_S192, _S197, -1.0f, _S200, _S203));
            var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S205), _S175, i_4, _S204);
            i_4 = i_4 + entryPointParams_0.p_0.lanes_0;
        }
        var _S206 : u32 = _S183.clipped_1 + _S179.clipped_1 + _S187.clipped_1;
        var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S207), _S175, _S206, _S194.clipped_0);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn transport_turn_0( c_1 : df_0,  gap_x_0 : df_0,  gap_y_0 : df_0,  sums_4 : TurnSums_0) -> Turn_0
{
    var _S208 : Turn_0 = turn_of_0(c_1, gap_x_0, gap_y_0, sums_4);
    var _S209 : Dual_0 = div_0(variable_0(gap_y_0, i32(1)), variable_0(gap_x_0, i32(0)));
    var both_0 : Turn_0;
    both_0.on_w_0 = _S209;
    both_0.along_gap_0 = mul_0(_S209, _S208.along_gap_0);
    both_0.along_x_0 = mul_0(_S209, _S208.along_x_0);
    return both_0;
}

fn row_of_3( _S210 : Site_0,  _S211 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S211.offset_0 + _S210.row_0 * _S211.stride_0;
    row_5.step_2 = _S211.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S212 : Row_0,  _S213 : u32) -> f32
{
    return entryPointParams_source_0[_S212.base_0 + _S213 * _S212.step_2];
}

fn report_fault_2( _S214 : u32)
{
    var _S215 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S214);
    return;
}

fn squares_of_3( _S216 : ptr<function, Ball_std140_0>,  _S217 : Site_0,  _S218 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S217.lane_0;
    for(;;)
    {
        if(i_5 < (_S217.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S219 : f32 = Row_raw_3(_S218, i_5);
        if(is_bad_0(_S219))
        {
            report_fault_2(_S217.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S219));
        i_5 = i_5 + (*_S216).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S216).lanes_0, _S217);
    return squares_4;
}

fn point_of_3( _S220 : ptr<function, Ball_std140_0>,  _S221 : Site_0,  _S222 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S223 : Row_0 = row_of_3(_S221, _S222);
    point_3.row_1 = _S223;
    var _S224 : Squares_0 = squares_of_3(&((*_S220)), _S221, _S223);
    point_3.length_0 = Squares_length_0(_S224);
    var _S225 : df_0 = Squares_total_0(_S224);
    point_3.square_0 = _S225;
    var _S226 : df_0 = c_of_0(&((*_S220)));
    var _S227 : df_0 = x2A_0(_S226, _S225);
    var _S228 : f32 = Squares_unit_0(_S224);
    var _S229 : bool;
    if(_S228 != 1.0f)
    {
        _S229 = true;
    }
    else
    {
        var _S230 : df_0 = rim_limit_0(&((*_S220)));
        _S229 = less_0(_S230, _S227);
    }
    var _S231 : i32;
    if(_S229)
    {
        _S231 = i32(1);
    }
    else
    {
        _S231 = i32(0);
    }
    var _S232 : u32 = u32(_S231);
    point_3.clipped_1 = _S232;
    if(_S232 != u32(0))
    {
        var _S233 : df_0 = rim_norm_0(&((*_S220)));
        var _S234 : df_0 = root_c_of_0(&((*_S220)));
        point_3.row_1.scale_0 = scaled_0(_0(_S233, x2A_0(_S234, point_3.length_0)), _S228);
        point_3.length_0 = _0(_S233, _S234);
        point_3.square_0 = _0(x2A_0(_S233, _S233), _S226);
        point_3.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S233, _S233));
    }
    else
    {
        point_3.gap_1 = x2D_0(wide_0(1.0f), _S227);
    }
    return point_3;
}

fn row_of_4( _S235 : Site_0,  _S236 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S236.offset_0 + _S235.row_0 * _S236.stride_0;
    row_6.step_2 = _S236.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S237 : Row_0,  _S238 : u32) -> f32
{
    return entryPointParams_target_0[_S237.base_0 + _S238 * _S237.step_2];
}

fn squares_of_4( _S239 : ptr<function, Ball_std140_0>,  _S240 : Site_0,  _S241 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S240.lane_0;
    for(;;)
    {
        if(i_6 < (_S240.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S242 : f32 = Row_raw_4(_S241, i_6);
        if(is_bad_0(_S242))
        {
            report_fault_2(_S240.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S242));
        i_6 = i_6 + (*_S239).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S239).lanes_0, _S240);
    return squares_5;
}

fn point_of_4( _S243 : ptr<function, Ball_std140_0>,  _S244 : Site_0,  _S245 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S246 : Row_0 = row_of_4(_S244, _S245);
    point_4.row_1 = _S246;
    var _S247 : Squares_0 = squares_of_4(&((*_S243)), _S244, _S246);
    point_4.length_0 = Squares_length_0(_S247);
    var _S248 : df_0 = Squares_total_0(_S247);
    point_4.square_0 = _S248;
    var _S249 : df_0 = c_of_0(&((*_S243)));
    var _S250 : df_0 = x2A_0(_S249, _S248);
    var _S251 : f32 = Squares_unit_0(_S247);
    var _S252 : bool;
    if(_S251 != 1.0f)
    {
        _S252 = true;
    }
    else
    {
        var _S253 : df_0 = rim_limit_0(&((*_S243)));
        _S252 = less_0(_S253, _S250);
    }
    var _S254 : i32;
    if(_S252)
    {
        _S254 = i32(1);
    }
    else
    {
        _S254 = i32(0);
    }
    var _S255 : u32 = u32(_S254);
    point_4.clipped_1 = _S255;
    if(_S255 != u32(0))
    {
        var _S256 : df_0 = rim_norm_0(&((*_S243)));
        var _S257 : df_0 = root_c_of_0(&((*_S243)));
        point_4.row_1.scale_0 = scaled_0(_0(_S256, x2A_0(_S257, point_4.length_0)), _S251);
        point_4.length_0 = _0(_S256, _S257);
        point_4.square_0 = _0(x2A_0(_S256, _S256), _S249);
        point_4.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S256, _S256));
    }
    else
    {
        point_4.gap_1 = x2D_0(wide_0(1.0f), _S250);
    }
    return point_4;
}

fn row_of_5( _S258 : Site_0,  _S259 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S259.offset_0 + _S258.row_0 * _S259.stride_0;
    row_7.step_2 = _S259.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S260 : Row_0,  _S261 : u32) -> f32
{
    return entryPointParams_tangent_0[_S260.base_0 + _S261 * _S260.step_2];
}

fn report_fault_3( _S262 : u32)
{
    var _S263 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S262);
    return;
}

fn vector_of_0( _S264 : ptr<function, Ball_std140_0>,  _S265 : Site_0,  _S266 : Lie_0) -> Row_0
{
    var _S267 : Row_0 = row_of_5(_S265, _S266);
    var i_7 : u32 = _S265.lane_0;
    for(;;)
    {
        if(i_7 < (_S265.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_5(_S267, i_7)))
        {
            report_fault_3(_S265.row_0);
        }
        i_7 = i_7 + (*_S264).lanes_0;
    }
    return _S267;
}

fn turn_sums_1( _S268 : ptr<function, Ball_std140_0>,  _S269 : Site_0,  _S270 : Row_0,  _S271 : f32,  _S272 : Row_0,  _S273 : Row_0) -> TurnSums_0
{
    var _S274 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S274;
    sums_5[i32(1)] = _S274;
    sums_5[i32(2)] = _S274;
    var i_8 : u32 = _S269.lane_0;
    for(;;)
    {
        if(i_8 < (_S269.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S275 : f32 = entryPointParams_source_0[_S270.base_0 + i_8 * _S270.step_2];
        var _S276 : bool;
        if((_S270.scale_0.hi_0) == 1.0f)
        {
            _S276 = (_S270.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S276 = false;
        }
        var _S277 : df_0;
        if(_S276)
        {
            _S277 = wide_0(_S275);
        }
        else
        {
            _S277 = x2A_1(_S270.scale_0, _S275);
        }
        var _S278 : df_0 = x2A_1(_S277, _S271);
        var _S279 : f32 = entryPointParams_target_0[_S272.base_0 + i_8 * _S272.step_2];
        var _S280 : bool;
        if((_S272.scale_0.hi_0) == 1.0f)
        {
            _S280 = (_S272.scale_0.lo_0) == 0.0f;
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
            _S281 = x2A_1(_S272.scale_0, _S279);
        }
        var _S282 : df_0 = x2D_0(_S281, _S278);
        var _S283 : f32 = entryPointParams_tangent_0[_S273.base_0 + i_8 * _S273.step_2];
        var _S284 : bool;
        if((_S273.scale_0.hi_0) == 1.0f)
        {
            _S284 = (_S273.scale_0.lo_0) == 0.0f;
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
            _S285 = x2A_1(_S273.scale_0, _S283);
        }
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S282, _S282));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S278, _S285));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S282, _S285));
        i_8 = i_8 + (*_S268).lanes_0;
    }
    join_0((*_S268).lanes_0, _S269, &(sums_5));
    var all_1 : TurnSums_0;
    all_1.gap_sq_0 = sums_5[i32(0)];
    all_1.x_dot_w_0 = sums_5[i32(1)];
    all_1.gap_dot_w_0 = sums_5[i32(2)];
    return all_1;
}

fn put_1( _S286 : ptr<function, Ball_std140_0>,  _S287 : Site_0,  _S288 : u32,  _S289 : df_0)
{
    entryPointParams_out_1[_S287.row_0 * (*_S286).out_stride_0 + (*_S286).out_column_0 + _S288] = nearest_0(_S289);
    return;
}

fn refuse_clipped_1( _S290 : ptr<function, Ball_std140_0>,  _S291 : Site_0,  _S292 : u32)
{
    var _S293 : bool;
    if(Site_is_first_0(_S291))
    {
        _S293 = _S292 > u32(0);
    }
    else
    {
        _S293 = false;
    }
    if(_S293)
    {
        _S293 = ((((*_S290).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S293 = false;
    }
    if(_S293)
    {
        report_fault_3(_S291.row_0);
    }
    return;
}

fn count_clipped_1( _S294 : ptr<function, Ball_std140_0>,  _S295 : Site_0,  _S296 : u32,  _S297 : u32)
{
    refuse_clipped_1(&((*_S294)), _S295, _S296);
    var _S298 : bool;
    if(Site_is_first_0(_S295))
    {
        _S298 = (_S296 + _S297) > u32(0);
    }
    else
    {
        _S298 = false;
    }
    if(_S298)
    {
        var _S299 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S296 + _S297);
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
        var _S300 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S301 : u32 = block_count_0(&(_S300));
        if(block_2 < _S301)
        {
        }
        else
        {
            break;
        }
        var _S302 : u32 = invocation_3.x;
        var _S303 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S304 : Site_0 = site_of_0(&(_S303), block_2, _S302);
        var _S305 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S306 : Lie_0 = x_lie_0(&(_S305));
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : Point_0 = point_of_3(&(_S307), _S304, _S306);
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : Lie_0 = y_lie_0(&(_S309));
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Point_0 = point_of_4(&(_S311), _S304, _S310);
        var _S313 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S314 : Lie_0 = z_lie_0(&(_S313));
        var _S315 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S316 : Row_0 = vector_of_0(&(_S315), _S304, _S314);
        var _S317 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S318 : df_0 = c_of_0(&(_S317));
        var _S319 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S320 : TurnSums_0 = turn_sums_1(&(_S319), _S304, _S308.row_1, 1.0f, _S312.row_1, _S316);
        var _S321 : Turn_0 = transport_turn_0(_S318, _S308.gap_1, _S312.gap_1, _S320);
        var i_9 : u32 = _S304.lane_0;
        for(;;)
        {
            if(i_9 < (_S304.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S322 : f32 = entryPointParams_source_0[_S308.row_1.base_0 + i_9 * _S308.row_1.step_2];
            var _S323 : bool;
            if((_S308.row_1.scale_0.hi_0) == 1.0f)
            {
                _S323 = (_S308.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S323 = false;
            }
            var _S324 : df_0;
            if(_S323)
            {
                _S324 = wide_0(_S322);
            }
            else
            {
                _S324 = x2A_1(_S308.row_1.scale_0, _S322);
            }
            var _S325 : f32 = entryPointParams_target_0[_S312.row_1.base_0 + i_9 * _S312.row_1.step_2];
            var _S326 : bool;
            if((_S312.row_1.scale_0.hi_0) == 1.0f)
            {
                _S326 = (_S312.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S326 = false;
            }
            var _S327 : df_0;
            if(_S326)
            {
                _S327 = wide_0(_S325);
            }
            else
            {
                _S327 = x2A_1(_S312.row_1.scale_0, _S325);
            }
            var _S328 : f32 = entryPointParams_tangent_0[_S316.base_0 + i_9 * _S316.step_2];
            var _S329 : bool;
            if((_S316.scale_0.hi_0) == 1.0f)
            {
                _S329 = (_S316.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S329 = false;
            }
            var _S330 : df_0;
            if(_S329)
            {
                _S330 = wide_0(_S328);
            }
            else
            {
                _S330 = x2A_1(_S316.scale_0, _S328);
            }
            var _S331 : df_0 = turned_0(_S321, _S324, 1.0f, _S327, _S330);
            var _S332 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S332), _S304, i_9, _S331);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        var _S333 : u32 = _S308.clipped_1 + _S312.clipped_1;
        var _S334 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S334), _S304, _S333, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_6( _S335 : Site_0,  _S336 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S336.offset_0 + _S335.row_0 * _S336.stride_0;
    row_8.step_2 = _S336.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S337 : Row_0,  _S338 : u32) -> f32
{
    return entryPointParams_target_1[_S337.base_0 + _S338 * _S337.step_2];
}

fn report_fault_4( _S339 : u32)
{
    var _S340 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S339);
    return;
}

fn squares_of_5( _S341 : ptr<function, Ball_std140_0>,  _S342 : Site_0,  _S343 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S342.lane_0;
    for(;;)
    {
        if(i_10 < (_S342.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S344 : f32 = Row_raw_6(_S343, i_10);
        if(is_bad_0(_S344))
        {
            report_fault_4(_S342.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S344));
        i_10 = i_10 + (*_S341).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S341).lanes_0, _S342);
    return squares_6;
}

fn point_of_5( _S345 : ptr<function, Ball_std140_0>,  _S346 : Site_0,  _S347 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S348 : Row_0 = row_of_6(_S346, _S347);
    point_5.row_1 = _S348;
    var _S349 : Squares_0 = squares_of_5(&((*_S345)), _S346, _S348);
    point_5.length_0 = Squares_length_0(_S349);
    var _S350 : df_0 = Squares_total_0(_S349);
    point_5.square_0 = _S350;
    var _S351 : df_0 = c_of_0(&((*_S345)));
    var _S352 : df_0 = x2A_0(_S351, _S350);
    var _S353 : f32 = Squares_unit_0(_S349);
    var _S354 : bool;
    if(_S353 != 1.0f)
    {
        _S354 = true;
    }
    else
    {
        var _S355 : df_0 = rim_limit_0(&((*_S345)));
        _S354 = less_0(_S355, _S352);
    }
    var _S356 : i32;
    if(_S354)
    {
        _S356 = i32(1);
    }
    else
    {
        _S356 = i32(0);
    }
    var _S357 : u32 = u32(_S356);
    point_5.clipped_1 = _S357;
    if(_S357 != u32(0))
    {
        var _S358 : df_0 = rim_norm_0(&((*_S345)));
        var _S359 : df_0 = root_c_of_0(&((*_S345)));
        point_5.row_1.scale_0 = scaled_0(_0(_S358, x2A_0(_S359, point_5.length_0)), _S353);
        point_5.length_0 = _0(_S358, _S359);
        point_5.square_0 = _0(x2A_0(_S358, _S358), _S351);
        point_5.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S358, _S358));
    }
    else
    {
        point_5.gap_1 = x2D_0(wide_0(1.0f), _S352);
    }
    return point_5;
}

fn row_of_7( _S360 : Site_0,  _S361 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S361.offset_0 + _S360.row_0 * _S361.stride_0;
    row_9.step_2 = _S361.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S362 : Row_0,  _S363 : u32) -> f32
{
    return entryPointParams_tangent_1[_S362.base_0 + _S363 * _S362.step_2];
}

fn report_fault_5( _S364 : u32)
{
    var _S365 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S364);
    return;
}

fn vector_of_1( _S366 : ptr<function, Ball_std140_0>,  _S367 : Site_0,  _S368 : Lie_0) -> Row_0
{
    var _S369 : Row_0 = row_of_7(_S367, _S368);
    var i_11 : u32 = _S367.lane_0;
    for(;;)
    {
        if(i_11 < (_S367.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S369, i_11)))
        {
            report_fault_5(_S367.row_0);
        }
        i_11 = i_11 + (*_S366).lanes_0;
    }
    return _S369;
}

fn put_2( _S370 : ptr<function, Ball_std140_0>,  _S371 : Site_0,  _S372 : u32,  _S373 : df_0)
{
    entryPointParams_out_2[_S371.row_0 * (*_S370).out_stride_0 + (*_S370).out_column_0 + _S372] = nearest_0(_S373);
    return;
}

fn refuse_clipped_2( _S374 : ptr<function, Ball_std140_0>,  _S375 : Site_0,  _S376 : u32)
{
    var _S377 : bool;
    if(Site_is_first_0(_S375))
    {
        _S377 = _S376 > u32(0);
    }
    else
    {
        _S377 = false;
    }
    if(_S377)
    {
        _S377 = ((((*_S374).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S377 = false;
    }
    if(_S377)
    {
        report_fault_5(_S375.row_0);
    }
    return;
}

fn count_clipped_2( _S378 : ptr<function, Ball_std140_0>,  _S379 : Site_0,  _S380 : u32,  _S381 : u32)
{
    refuse_clipped_2(&((*_S378)), _S379, _S380);
    var _S382 : bool;
    if(Site_is_first_0(_S379))
    {
        _S382 = (_S380 + _S381) > u32(0);
    }
    else
    {
        _S382 = false;
    }
    if(_S382)
    {
        var _S383 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S380 + _S381);
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
        var _S384 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S385 : u32 = block_count_0(&(_S384));
        if(block_3 < _S385)
        {
        }
        else
        {
            break;
        }
        var _S386 : u32 = invocation_4.x;
        var _S387 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S388 : Site_0 = site_of_0(&(_S387), block_3, _S386);
        var _S389 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S390 : Lie_0 = x_lie_0(&(_S389));
        var _S391 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S392 : Point_0 = point_of_5(&(_S391), _S388, _S390);
        var _S393 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S394 : Lie_0 = y_lie_0(&(_S393));
        var _S395 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S396 : Row_0 = vector_of_1(&(_S395), _S388, _S394);
        var i_12 : u32 = _S388.lane_0;
        for(;;)
        {
            if(i_12 < (_S388.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S397 : f32 = entryPointParams_tangent_1[_S396.base_0 + i_12 * _S396.step_2];
            var _S398 : bool;
            if((_S396.scale_0.hi_0) == 1.0f)
            {
                _S398 = (_S396.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S398 = false;
            }
            var _S399 : df_0;
            if(_S398)
            {
                _S399 = wide_0(_S397);
            }
            else
            {
                _S399 = x2A_1(_S396.scale_0, _S397);
            }
            var _S400 : df_0 = x2A_0(_S392.gap_1, _S399);
            var _S401 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S401), _S388, i_12, _S400);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        var _S402 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S402), _S388, _S392.clipped_1, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_8( _S403 : Site_0,  _S404 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S404.offset_0 + _S403.row_0 * _S404.stride_0;
    row_10.step_2 = _S404.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S405 : Row_0,  _S406 : u32) -> f32
{
    return entryPointParams_point_0[_S405.base_0 + _S406 * _S405.step_2];
}

fn report_fault_6( _S407 : u32)
{
    var _S408 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S407);
    return;
}

fn squares_of_6( _S409 : ptr<function, Ball_std140_0>,  _S410 : Site_0,  _S411 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S410.lane_0;
    for(;;)
    {
        if(i_13 < (_S410.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S412 : f32 = Row_raw_8(_S411, i_13);
        if(is_bad_0(_S412))
        {
            report_fault_6(_S410.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S412));
        i_13 = i_13 + (*_S409).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S409).lanes_0, _S410);
    return squares_7;
}

fn point_of_6( _S413 : ptr<function, Ball_std140_0>,  _S414 : Site_0,  _S415 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S416 : Row_0 = row_of_8(_S414, _S415);
    point_6.row_1 = _S416;
    var _S417 : Squares_0 = squares_of_6(&((*_S413)), _S414, _S416);
    point_6.length_0 = Squares_length_0(_S417);
    var _S418 : df_0 = Squares_total_0(_S417);
    point_6.square_0 = _S418;
    var _S419 : df_0 = c_of_0(&((*_S413)));
    var _S420 : df_0 = x2A_0(_S419, _S418);
    var _S421 : f32 = Squares_unit_0(_S417);
    var _S422 : bool;
    if(_S421 != 1.0f)
    {
        _S422 = true;
    }
    else
    {
        var _S423 : df_0 = rim_limit_0(&((*_S413)));
        _S422 = less_0(_S423, _S420);
    }
    var _S424 : i32;
    if(_S422)
    {
        _S424 = i32(1);
    }
    else
    {
        _S424 = i32(0);
    }
    var _S425 : u32 = u32(_S424);
    point_6.clipped_1 = _S425;
    if(_S425 != u32(0))
    {
        var _S426 : df_0 = rim_norm_0(&((*_S413)));
        var _S427 : df_0 = root_c_of_0(&((*_S413)));
        point_6.row_1.scale_0 = scaled_0(_0(_S426, x2A_0(_S427, point_6.length_0)), _S421);
        point_6.length_0 = _0(_S426, _S427);
        point_6.square_0 = _0(x2A_0(_S426, _S426), _S419);
        point_6.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S426, _S426));
    }
    else
    {
        point_6.gap_1 = x2D_0(wide_0(1.0f), _S420);
    }
    return point_6;
}

fn row_of_9( _S428 : Site_0,  _S429 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S429.offset_0 + _S428.row_0 * _S429.stride_0;
    row_11.step_2 = _S429.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_9( _S430 : Row_0,  _S431 : u32) -> f32
{
    return entryPointParams_vector_0[_S430.base_0 + _S431 * _S430.step_2];
}

fn report_fault_7( _S432 : u32)
{
    var _S433 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S432);
    return;
}

fn vector_of_2( _S434 : ptr<function, Ball_std140_0>,  _S435 : Site_0,  _S436 : Lie_0) -> Row_0
{
    var _S437 : Row_0 = row_of_9(_S435, _S436);
    var i_14 : u32 = _S435.lane_0;
    for(;;)
    {
        if(i_14 < (_S435.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S437, i_14)))
        {
            report_fault_7(_S435.row_0);
        }
        i_14 = i_14 + (*_S434).lanes_0;
    }
    return _S437;
}

fn put_3( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : u32,  _S441 : df_0)
{
    entryPointParams_out_3[_S439.row_0 * (*_S438).out_stride_0 + (*_S438).out_column_0 + _S440] = nearest_0(_S441);
    return;
}

fn refuse_clipped_3( _S442 : ptr<function, Ball_std140_0>,  _S443 : Site_0,  _S444 : u32)
{
    var _S445 : bool;
    if(Site_is_first_0(_S443))
    {
        _S445 = _S444 > u32(0);
    }
    else
    {
        _S445 = false;
    }
    if(_S445)
    {
        _S445 = ((((*_S442).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S445 = false;
    }
    if(_S445)
    {
        report_fault_7(_S443.row_0);
    }
    return;
}

fn count_clipped_3( _S446 : ptr<function, Ball_std140_0>,  _S447 : Site_0,  _S448 : u32,  _S449 : u32)
{
    refuse_clipped_3(&((*_S446)), _S447, _S448);
    var _S450 : bool;
    if(Site_is_first_0(_S447))
    {
        _S450 = (_S448 + _S449) > u32(0);
    }
    else
    {
        _S450 = false;
    }
    if(_S450)
    {
        var _S451 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S448 + _S449);
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
        var _S452 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S453 : u32 = block_count_0(&(_S452));
        if(block_4 < _S453)
        {
        }
        else
        {
            break;
        }
        var _S454 : u32 = invocation_5.x;
        var _S455 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S456 : Site_0 = site_of_0(&(_S455), block_4, _S454);
        var _S457 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S458 : Lie_0 = x_lie_0(&(_S457));
        var _S459 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S460 : Point_0 = point_of_6(&(_S459), _S456, _S458);
        var _S461 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S462 : Lie_0 = y_lie_0(&(_S461));
        var _S463 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S464 : Row_0 = vector_of_2(&(_S463), _S456, _S462);
        var i_15 : u32 = _S456.lane_0;
        for(;;)
        {
            if(i_15 < (_S456.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S465 : f32 = entryPointParams_vector_0[_S464.base_0 + i_15 * _S464.step_2];
            var _S466 : bool;
            if((_S464.scale_0.hi_0) == 1.0f)
            {
                _S466 = (_S464.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S466 = false;
            }
            var _S467 : df_0;
            if(_S466)
            {
                _S467 = wide_0(_S465);
            }
            else
            {
                _S467 = x2A_1(_S464.scale_0, _S465);
            }
            var _S468 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S468), _S456, i_15, _S467);
            i_15 = i_15 + entryPointParams_3.p_3.lanes_0;
        }
        var _S469 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S469), _S456, _S460.clipped_1, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_10( _S470 : Site_0,  _S471 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S471.offset_0 + _S470.row_0 * _S471.stride_0;
    row_12.step_2 = _S471.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_10( _S472 : Row_0,  _S473 : u32) -> f32
{
    return entryPointParams_point_1[_S472.base_0 + _S473 * _S472.step_2];
}

fn report_fault_8( _S474 : u32)
{
    var _S475 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S474);
    return;
}

fn squares_of_7( _S476 : ptr<function, Ball_std140_0>,  _S477 : Site_0,  _S478 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S477.lane_0;
    for(;;)
    {
        if(i_16 < (_S477.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S479 : f32 = Row_raw_10(_S478, i_16);
        if(is_bad_0(_S479))
        {
            report_fault_8(_S477.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S479));
        i_16 = i_16 + (*_S476).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S476).lanes_0, _S477);
    return squares_8;
}

fn point_of_7( _S480 : ptr<function, Ball_std140_0>,  _S481 : Site_0,  _S482 : Lie_0) -> Point_0
{
    var point_7 : Point_0;
    var _S483 : Row_0 = row_of_10(_S481, _S482);
    point_7.row_1 = _S483;
    var _S484 : Squares_0 = squares_of_7(&((*_S480)), _S481, _S483);
    point_7.length_0 = Squares_length_0(_S484);
    var _S485 : df_0 = Squares_total_0(_S484);
    point_7.square_0 = _S485;
    var _S486 : df_0 = c_of_0(&((*_S480)));
    var _S487 : df_0 = x2A_0(_S486, _S485);
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
    point_7.clipped_1 = _S492;
    if(_S492 != u32(0))
    {
        var _S493 : df_0 = rim_norm_0(&((*_S480)));
        var _S494 : df_0 = root_c_of_0(&((*_S480)));
        point_7.row_1.scale_0 = scaled_0(_0(_S493, x2A_0(_S494, point_7.length_0)), _S488);
        point_7.length_0 = _0(_S493, _S494);
        point_7.square_0 = _0(x2A_0(_S493, _S493), _S486);
        point_7.gap_1 = x2D_0(wide_0(1.0f), x2A_0(_S493, _S493));
    }
    else
    {
        point_7.gap_1 = x2D_0(wide_0(1.0f), _S487);
    }
    return point_7;
}

fn row_of_11( _S495 : Site_0,  _S496 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S496.offset_0 + _S495.row_0 * _S496.stride_0;
    row_13.step_2 = _S496.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_11( _S497 : Row_0,  _S498 : u32) -> f32
{
    return entryPointParams_gradient_0[_S497.base_0 + _S498 * _S497.step_2];
}

fn report_fault_9( _S499 : u32)
{
    var _S500 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S499);
    return;
}

fn vector_of_3( _S501 : ptr<function, Ball_std140_0>,  _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var _S504 : Row_0 = row_of_11(_S502, _S503);
    var i_17 : u32 = _S502.lane_0;
    for(;;)
    {
        if(i_17 < (_S502.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S504, i_17)))
        {
            report_fault_9(_S502.row_0);
        }
        i_17 = i_17 + (*_S501).lanes_0;
    }
    return _S504;
}

fn put_4( _S505 : ptr<function, Ball_std140_0>,  _S506 : Site_0,  _S507 : u32,  _S508 : df_0)
{
    entryPointParams_out_4[_S506.row_0 * (*_S505).out_stride_0 + (*_S505).out_column_0 + _S507] = nearest_0(_S508);
    return;
}

fn refuse_clipped_4( _S509 : ptr<function, Ball_std140_0>,  _S510 : Site_0,  _S511 : u32)
{
    var _S512 : bool;
    if(Site_is_first_0(_S510))
    {
        _S512 = _S511 > u32(0);
    }
    else
    {
        _S512 = false;
    }
    if(_S512)
    {
        _S512 = ((((*_S509).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S512 = false;
    }
    if(_S512)
    {
        report_fault_9(_S510.row_0);
    }
    return;
}

fn count_clipped_4( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : u32,  _S516 : u32)
{
    refuse_clipped_4(&((*_S513)), _S514, _S515);
    var _S517 : bool;
    if(Site_is_first_0(_S514))
    {
        _S517 = (_S515 + _S516) > u32(0);
    }
    else
    {
        _S517 = false;
    }
    if(_S517)
    {
        var _S518 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S515 + _S516);
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
        var _S519 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S520 : u32 = block_count_0(&(_S519));
        if(block_5 < _S520)
        {
        }
        else
        {
            break;
        }
        var _S521 : u32 = invocation_6.x;
        var _S522 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S523 : Site_0 = site_of_0(&(_S522), block_5, _S521);
        var _S524 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S525 : Lie_0 = x_lie_0(&(_S524));
        var _S526 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S527 : Point_0 = point_of_7(&(_S526), _S523, _S525);
        var _S528 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S529 : Lie_0 = y_lie_0(&(_S528));
        var _S530 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S531 : Row_0 = vector_of_3(&(_S530), _S523, _S529);
        var _S532 : df_0 = _S527.gap_1;
        var _S533 : df_0 = scaled_0(x2A_0(_S532, _S532), 0.25f);
        var i_18 : u32 = _S523.lane_0;
        for(;;)
        {
            if(i_18 < (_S523.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S534 : f32 = entryPointParams_gradient_0[_S531.base_0 + i_18 * _S531.step_2];
            var _S535 : bool;
            if((_S531.scale_0.hi_0) == 1.0f)
            {
                _S535 = (_S531.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S535 = false;
            }
            var _S536 : df_0;
            if(_S535)
            {
                _S536 = wide_0(_S534);
            }
            else
            {
                _S536 = x2A_1(_S531.scale_0, _S534);
            }
            var _S537 : df_0 = x2A_0(_S533, _S536);
            var _S538 : Ball_std140_0 = entryPointParams_4.p_4;
            put_4(&(_S538), _S523, i_18, _S537);
            i_18 = i_18 + entryPointParams_4.p_4.lanes_0;
        }
        var _S539 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S539), _S523, _S527.clipped_1, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


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

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(21) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct Site_0
{
     row_0 : u32,
     lane_0 : u32,
     invocation_0 : u32,
     columns_1 : u32,
     active_0 : bool,
};

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

var<workgroup> parts_0 : array<vec2<f32>, i32(384)>;

fn pair_of_0( hi_1 : f32,  lo_1 : f32) -> df_0
{
    var pair_0 : df_0;
    pair_0.hi_0 = hi_1;
    pair_0.lo_0 = lo_1;
    return pair_0;
}

var<private> opaque_zero_0 : u32;

fn rounded_0( value_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_0))) ^ (opaque_zero_0)))));
}

fn two_sum_0( a_0 : f32,  b_0 : f32) -> df_0
{
    var _S1 : f32 = rounded_0(a_0 + b_0);
    var _S2 : f32 = rounded_0(_S1 - a_0);
    return pair_of_0(_S1, rounded_0(a_0 - rounded_0(_S1 - _S2)) + rounded_0(b_0 - _S2));
}

fn fast_two_sum_0( a_1 : f32,  b_1 : f32) -> df_0
{
    var _S3 : f32 = rounded_0(a_1 + b_1);
    return pair_of_0(_S3, b_1 - rounded_0(_S3 - a_1));
}

fn x2B_0( a_2 : df_0,  b_2 : df_0) -> df_0
{
    var _S4 : df_0 = two_sum_0(a_2.hi_0, b_2.hi_0);
    var _S5 : df_0 = two_sum_0(a_2.lo_0, b_2.lo_0);
    var _S6 : df_0 = fast_two_sum_0(_S4.hi_0, rounded_0(_S4.lo_0 + _S5.hi_0));
    return fast_two_sum_0(_S6.hi_0, rounded_0(_S5.lo_0 + _S6.lo_0));
}

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_0 : i32 = i32(0);
    for(;;)
    {
        if(k_0 < i32(1))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_0) * u32(64) + site_0.invocation_0] = vec2<f32>((*sums_0)[k_0].hi_0, (*sums_0)[k_0].lo_0);
        k_0 = k_0 + i32(1);
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
            k_0 = i32(0);
            for(;;)
            {
                if(k_0 < i32(1))
                {
                }
                else
                {
                    break;
                }
                var _S7 : u32 = u32(k_0) * u32(64) + site_0.invocation_0;
                var _S8 : df_0 = x2B_0(pair_of_0(parts_0[_S7].x, parts_0[_S7].y), pair_of_0(parts_0[_S7 + reach_0].x, parts_0[_S7 + reach_0].y));
                parts_0[_S7] = vec2<f32>(_S8.hi_0, _S8.lo_0);
                k_0 = k_0 + i32(1);
            }
        }
        workgroupBarrier();
        reach_0 = reach_0 / u32(2);
    }
    k_0 = i32(0);
    for(;;)
    {
        if(k_0 < i32(1))
        {
        }
        else
        {
            break;
        }
        (*sums_0)[k_0] = pair_of_0(parts_0[u32(k_0) * u32(64) + site_0.invocation_0 - site_0.lane_0].x, parts_0[u32(k_0) * u32(64) + site_0.invocation_0 - site_0.lane_0].y);
        k_0 = k_0 + i32(1);
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
        parts_0[u32(k_1) * u32(64) + site_1.invocation_0] = vec2<f32>((*sums_1)[k_1].hi_0, (*sums_1)[k_1].lo_0);
        k_1 = k_1 + i32(1);
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
            k_1 = i32(0);
            for(;;)
            {
                if(k_1 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S9 : u32 = u32(k_1) * u32(64) + site_1.invocation_0;
                var _S10 : df_0 = x2B_0(pair_of_0(parts_0[_S9].x, parts_0[_S9].y), pair_of_0(parts_0[_S9 + reach_1].x, parts_0[_S9 + reach_1].y));
                parts_0[_S9] = vec2<f32>(_S10.hi_0, _S10.lo_0);
                k_1 = k_1 + i32(1);
            }
        }
        workgroupBarrier();
        reach_1 = reach_1 / u32(2);
    }
    k_1 = i32(0);
    for(;;)
    {
        if(k_1 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_1)[k_1] = pair_of_0(parts_0[u32(k_1) * u32(64) + site_1.invocation_0 - site_1.lane_0].x, parts_0[u32(k_1) * u32(64) + site_1.invocation_0 - site_1.lane_0].y);
        k_1 = k_1 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_5 : ptr<function, Ball_std140_0>) -> u32
{
    var _S11 : u32 = (*p_5).rows_0;
    var _S12 : u32 = (*p_5).lanes_0;
    var _S13 : u32 = u32(64) / (*p_5).lanes_0;
    var _S14 : u32 = _S11 + _S13 - u32(1);
    var _S15 : u32 = u32(64) / _S12;
    var _S16 : u32 = _S14 / _S15;
    return _S16;
}

fn site_of_0( p_6 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S17 : u32 = (*p_6).lanes_0;
    var _S18 : u32 = u32(64) / (*p_6).lanes_0;
    var _S19 : u32 = block_0 * _S18;
    var _S20 : u32 = invocation_1 / _S17;
    var _S21 : u32 = _S19 + _S20;
    var site_2 : Site_0;
    var _S22 : bool = _S21 < ((*p_6).rows_0);
    site_2.active_0 = _S22;
    var _S23 : u32;
    if(_S22)
    {
        _S23 = _S21;
    }
    else
    {
        _S23 = u32(0);
    }
    site_2.row_0 = _S23;
    var _S24 : u32 = invocation_1 % _S17;
    site_2.lane_0 = _S24;
    site_2.invocation_0 = invocation_1;
    if(site_2.active_0)
    {
        _S23 = (*p_6).columns_0;
    }
    else
    {
        _S23 = u32(0);
    }
    site_2.columns_1 = _S23;
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

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
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
    var _S25 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S25;
    squares_0.big_0 = _S25;
    return squares_0;
}

fn no_squares_0() -> Squares_0
{
    return squares_from_0(1.6777216e+07f, 1.073741824e+09f);
}

fn is_bad_0( value_2 : f32) -> bool
{
    return (((bitcast<u32>((value_2))) & (u32(2139095040)))) == u32(2139095040);
}

fn scaled_0( a_3 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_3.hi_0 * power_0, a_3.lo_0 * power_0);
}

fn upper_half_0( value_3 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_3))) & (u32(4294963200))))));
}

fn two_product_0( a_4 : f32,  b_3 : f32) -> df_0
{
    var _S26 : f32 = rounded_0(a_4 * b_3);
    var _S27 : f32 = upper_half_0(a_4);
    var _S28 : f32 = upper_half_0(b_3);
    var _S29 : f32 = rounded_0(a_4 - _S27);
    var _S30 : f32 = rounded_0(b_3 - _S28);
    return pair_of_0(_S26, rounded_0(rounded_0(rounded_0(rounded_0(_S27 * _S28) - _S26) + rounded_0(_S27 * _S30)) + rounded_0(_S29 * _S28)) + rounded_0(_S29 * _S30));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S31 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S31.hi_0, rounded_0(_S31.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    if((abs(value_4.hi_0)) < ((*this_0).big_from_0))
    {
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(scaled_0(value_4, (*this_0).grown_0), scaled_0(value_4, (*this_0).grown_0)));
    }
    else
    {
        var _S32 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S32, _S32));
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
    var _S33 : df_0 = scaled_0(scaled_0(this_3.usual_0, 1.0f / this_3.grown_0), 1.0f / this_3.grown_0);
    var _S34 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S34 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S33, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S34 = _S33;
    }
    return _S34;
}

fn neg_0( a_6 : df_0) -> df_0
{
    return pair_of_0(- a_6.hi_0, - a_6.lo_0);
}

fn x2D_0( a_7 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_7, neg_0(b_5));
}

fn root_of_0( a_8 : df_0) -> df_0
{
    if(!((a_8.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S35 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S35, x2D_0(a_8, two_product_0(_S35, _S35)).hi_0 / (2.0f * _S35));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S36 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S36 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S36 = scaled_0(root_of_0(this_4.usual_0), 1.0f / this_4.grown_0);
    }
    return _S36;
}

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S37 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S37 = 5.42101086242752217e-20f;
    }
    else
    {
        _S37 = 1.0f;
    }
    return _S37;
}

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
}

fn less_0( a_9 : df_0,  b_6 : df_0) -> bool
{
    var _S38 : bool;
    if((a_9.hi_0) < (b_6.hi_0))
    {
        _S38 = true;
    }
    else
    {
        if((a_9.hi_0) == (b_6.hi_0))
        {
            _S38 = (a_9.lo_0) < (b_6.lo_0);
        }
        else
        {
            _S38 = false;
        }
    }
    return _S38;
}

fn rim_norm_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).norm_hi_0, (*p_10).norm_lo_0);
}

fn root_c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).root_hi_0, (*p_11).root_lo_0);
}

fn root_c_of_1( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
}

fn x2A_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S39 : df_0 = two_product_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S39.hi_0, rounded_0(_S39.lo_0 + rounded_0(a_10.lo_0 * b_7)));
}

fn x2B_1( a_11 : df_0,  b_8 : f32) -> df_0
{
    var _S40 : df_0 = two_sum_0(a_11.hi_0, b_8);
    return fast_two_sum_0(_S40.hi_0, rounded_0(_S40.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    var _S41 : f32 = a_12.hi_0 / b_9.hi_0;
    var _S42 : df_0 = x2D_0(a_12, x2A_1(b_9, _S41));
    var _S43 : f32 = _S42.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S41, _S43), x2D_0(_S42, x2A_1(b_9, _S43)).hi_0 / b_9.hi_0);
}

fn _0( a_13 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_10);
}

fn y_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).y_offset_0, (*p_13).y_stride_0, (*p_13).y_step_0);
}

fn twice_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 2.0f);
}

struct Sloped_0
{
     value_5 : df_0,
     slope_0 : df_0,
};

fn sloped_0( value_6 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_5 = value_6;
    both_0.slope_0 = slope_1;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_2 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S44 : df_0 = x2B_0(twice_0(grown_2), x2A_0(grown_2, grown_2));
        var _S45 : i32 = k_2 + i32(1);
        grown_2 = _S44;
        k_2 = _S45;
    }
    return grown_2;
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
    var _S46 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S46)), 0.125f)), 1.0f), power_of_two_0(i32(_S46)));
}

fn x2D_1( a_15 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_15, - b_11);
}

fn half_of_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S47 : f32 = log(x_2.hi_0);
    var _S48 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S47))), 1.0f);
    return x2B_0(wide_0(_S47), x2D_0(_S48, half_of_0(x2A_0(_S48, _S48))));
}

fn asinh_of_0( t_1 : df_0,  root_0 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_0, root_of_0(x2B_1(t_1, 1.0f))));
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S49 : df_0 = root_of_0(t_2);
    var _S50 : df_0 = _0(asinh_of_0(t_2, _S49), _S49);
    return sloped_0(_S50, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S50), twice_0(t_2)));
}

fn distance_of_0( p_14 : ptr<function, Ball_std140_0>,  half_sinh_0 : df_0) -> df_0
{
    var _S51 : df_0 = twice_0(x2A_0(half_sinh_0, asinhc_0(x2A_0(half_sinh_0, half_sinh_0)).value_5));
    var _S52 : df_0 = root_c_of_1(&((*p_14)));
    return _0(_S51, _S52);
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S53 : bool;
    if(this_6.active_0)
    {
        _S53 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S53 = false;
    }
    return _S53;
}

fn nearest_0( value_7 : df_0) -> f32
{
    var _S54 : f32;
    if(is_bad_0(value_7.hi_0))
    {
        _S54 = value_7.hi_0;
    }
    else
    {
        _S54 = value_7.hi_0 + value_7.lo_0;
    }
    return _S54;
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

fn row_of_0( _S55 : Site_0,  _S56 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S56.offset_0 + _S55.row_0 * _S56.stride_0;
    row_2.step_2 = _S56.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S57 : Row_0,  _S58 : u32) -> f32
{
    return entryPointParams_left_0[_S57.base_0 + _S58 * _S57.step_2];
}

fn report_fault_0( _S59 : u32)
{
    var _S60 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S59);
    return;
}

fn squares_of_0( _S61 : ptr<function, Ball_std140_0>,  _S62 : Site_0,  _S63 : Row_0,  _S64 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S64;
    var i_0 : u32 = _S62.lane_0;
    for(;;)
    {
        if(i_0 < (_S62.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S65 : f32 = Row_raw_0(_S63, i_0);
        if(is_bad_0(_S65))
        {
            report_fault_0(_S62.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S65));
        i_0 = i_0 + (*_S61).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S61).lanes_0, _S62);
    return squares_1;
}

fn point_of_0( _S66 : ptr<function, Ball_std140_0>,  _S67 : Site_0,  _S68 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S69 : Row_0 = row_of_0(_S67, _S68);
    point_0.row_1 = _S69;
    var _S70 : Squares_0 = squares_of_0(&((*_S66)), _S67, _S69, no_squares_0());
    point_0.length_0 = Squares_length_0(_S70);
    var _S71 : df_0 = Squares_total_0(_S70);
    point_0.square_0 = _S71;
    var _S72 : df_0 = c_of_0(&((*_S66)));
    var _S73 : df_0 = x2A_0(_S72, _S71);
    var _S74 : f32 = Squares_unit_0(_S70);
    var _S75 : bool;
    if(_S74 != 1.0f)
    {
        _S75 = true;
    }
    else
    {
        var _S76 : df_0 = rim_limit_0(&((*_S66)));
        _S75 = less_0(_S76, _S73);
    }
    var _S77 : i32;
    if(_S75)
    {
        _S77 = i32(1);
    }
    else
    {
        _S77 = i32(0);
    }
    var _S78 : u32 = u32(_S77);
    point_0.clipped_0 = _S78;
    if(_S78 != u32(0))
    {
        var _S79 : df_0 = rim_norm_0(&((*_S66)));
        var _S80 : df_0 = root_c_of_0(&((*_S66)));
        point_0.row_1.scale_0 = scaled_0(_0(_S79, x2A_0(_S80, point_0.length_0)), _S74);
        point_0.length_0 = _0(_S79, _S80);
        point_0.square_0 = _0(x2A_0(_S79, _S79), _S72);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S79, _S79));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S73);
    }
    return point_0;
}

fn row_of_1( _S81 : Site_0,  _S82 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S82.offset_0 + _S81.row_0 * _S82.stride_0;
    row_3.step_2 = _S82.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S83 : Row_0,  _S84 : u32) -> f32
{
    return entryPointParams_right_0[_S83.base_0 + _S84 * _S83.step_2];
}

fn squares_of_1( _S85 : ptr<function, Ball_std140_0>,  _S86 : Site_0,  _S87 : Row_0,  _S88 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S88;
    var i_1 : u32 = _S86.lane_0;
    for(;;)
    {
        if(i_1 < (_S86.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S89 : f32 = Row_raw_1(_S87, i_1);
        if(is_bad_0(_S89))
        {
            report_fault_0(_S86.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S89));
        i_1 = i_1 + (*_S85).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S85).lanes_0, _S86);
    return squares_2;
}

fn point_of_1( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S93 : Row_0 = row_of_1(_S91, _S92);
    point_1.row_1 = _S93;
    var _S94 : Squares_0 = squares_of_1(&((*_S90)), _S91, _S93, no_squares_0());
    point_1.length_0 = Squares_length_0(_S94);
    var _S95 : df_0 = Squares_total_0(_S94);
    point_1.square_0 = _S95;
    var _S96 : df_0 = c_of_0(&((*_S90)));
    var _S97 : df_0 = x2A_0(_S96, _S95);
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
    point_1.clipped_0 = _S102;
    if(_S102 != u32(0))
    {
        var _S103 : df_0 = rim_norm_0(&((*_S90)));
        var _S104 : df_0 = root_c_of_0(&((*_S90)));
        point_1.row_1.scale_0 = scaled_0(_0(_S103, x2A_0(_S104, point_1.length_0)), _S98);
        point_1.length_0 = _0(_S103, _S104);
        point_1.square_0 = _0(x2A_0(_S103, _S103), _S96);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S103, _S103));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S97);
    }
    return point_1;
}

fn difference_squares_0( _S105 : ptr<function, Ball_std140_0>,  _S106 : Site_0,  _S107 : Row_0,  _S108 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S106.lane_0;
    for(;;)
    {
        if(i_2 < (_S106.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S109 : f32 = entryPointParams_left_0[_S107.base_0 + i_2 * _S107.step_2];
        var _S110 : bool;
        if((_S107.scale_0.hi_0) == 1.0f)
        {
            _S110 = (_S107.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S110 = false;
        }
        var _S111 : df_0;
        if(_S110)
        {
            _S111 = wide_0(_S109);
        }
        else
        {
            _S111 = x2A_1(_S107.scale_0, _S109);
        }
        var _S112 : f32 = entryPointParams_right_0[_S108.base_0 + i_2 * _S108.step_2];
        var _S113 : bool;
        if((_S108.scale_0.hi_0) == 1.0f)
        {
            _S113 = (_S108.scale_0.lo_0) == 0.0f;
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
            _S114 = x2A_1(_S108.scale_0, _S112);
        }
        Squares_add_0(&(squares_3), x2D_0(_S111, _S114));
        i_2 = i_2 + (*_S105).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S105).lanes_0, _S106);
    return squares_3;
}

fn half_sinh_1( _S115 : ptr<function, Ball_std140_0>,  _S116 : Point_0,  _S117 : Point_0,  _S118 : Squares_0) -> df_0
{
    var _S119 : df_0 = root_c_of_1(&((*_S115)));
    return _0(x2A_0(_S119, Squares_length_0(_S118)), x2A_0(root_of_0(_S116.gap_0), root_of_0(_S117.gap_0)));
}

fn put_number_0( _S120 : Site_0,  _S121 : df_0)
{
    if(Site_is_first_0(_S120))
    {
        entryPointParams_out_0[_S120.row_0] = nearest_0(_S121);
    }
    return;
}

fn report_fault_1( _S122 : u32)
{
    var _S123 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S122);
    return;
}

fn refuse_clipped_0( _S124 : ptr<function, Ball_std140_0>,  _S125 : Site_0,  _S126 : u32)
{
    var _S127 : bool;
    if(Site_is_first_0(_S125))
    {
        _S127 = _S126 > u32(0);
    }
    else
    {
        _S127 = false;
    }
    if(_S127)
    {
        _S127 = ((((*_S124).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S127 = false;
    }
    if(_S127)
    {
        report_fault_1(_S125.row_0);
    }
    return;
}

fn count_clipped_0( _S128 : ptr<function, Ball_std140_0>,  _S129 : Site_0,  _S130 : u32,  _S131 : u32)
{
    refuse_clipped_0(&((*_S128)), _S129, _S130);
    var _S132 : bool;
    if(Site_is_first_0(_S129))
    {
        _S132 = (_S130 + _S131) > u32(0);
    }
    else
    {
        _S132 = false;
    }
    if(_S132)
    {
        var _S133 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S130 + _S131);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
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
        var _S140 : Lie_0 = x_lie_0(&(_S139));
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : Point_0 = point_of_0(&(_S141), _S138, _S140);
        var _S143 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S144 : Lie_0 = y_lie_0(&(_S143));
        var _S145 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S146 : Point_0 = point_of_1(&(_S145), _S138, _S144);
        var _S147 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S148 : Squares_0 = difference_squares_0(&(_S147), _S138, _S142.row_1, _S146.row_1);
        var _S149 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S150 : df_0 = half_sinh_1(&(_S149), _S142, _S146, _S148);
        var _S151 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S152 : df_0 = distance_of_0(&(_S151), _S150);
        put_number_0(_S138, _S152);
        var _S153 : u32 = _S142.clipped_0 + _S146.clipped_0;
        var _S154 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S154), _S138, _S153, u32(0));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S155 : Site_0,  _S156 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S156.offset_0 + _S155.row_0 * _S156.stride_0;
    row_4.step_2 = _S156.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S157 : Row_0,  _S158 : u32) -> f32
{
    return entryPointParams_left_1[_S157.base_0 + _S158 * _S157.step_2];
}

fn report_fault_2( _S159 : u32)
{
    var _S160 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S159);
    return;
}

fn squares_of_2( _S161 : ptr<function, Ball_std140_0>,  _S162 : Site_0,  _S163 : Row_0,  _S164 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S164;
    var i_3 : u32 = _S162.lane_0;
    for(;;)
    {
        if(i_3 < (_S162.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S165 : f32 = Row_raw_2(_S163, i_3);
        if(is_bad_0(_S165))
        {
            report_fault_2(_S162.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S165));
        i_3 = i_3 + (*_S161).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S161).lanes_0, _S162);
    return squares_4;
}

fn point_of_2( _S166 : ptr<function, Ball_std140_0>,  _S167 : Site_0,  _S168 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S169 : Row_0 = row_of_2(_S167, _S168);
    point_2.row_1 = _S169;
    var _S170 : Squares_0 = squares_of_2(&((*_S166)), _S167, _S169, no_squares_0());
    point_2.length_0 = Squares_length_0(_S170);
    var _S171 : df_0 = Squares_total_0(_S170);
    point_2.square_0 = _S171;
    var _S172 : df_0 = c_of_0(&((*_S166)));
    var _S173 : df_0 = x2A_0(_S172, _S171);
    var _S174 : f32 = Squares_unit_0(_S170);
    var _S175 : bool;
    if(_S174 != 1.0f)
    {
        _S175 = true;
    }
    else
    {
        var _S176 : df_0 = rim_limit_0(&((*_S166)));
        _S175 = less_0(_S176, _S173);
    }
    var _S177 : i32;
    if(_S175)
    {
        _S177 = i32(1);
    }
    else
    {
        _S177 = i32(0);
    }
    var _S178 : u32 = u32(_S177);
    point_2.clipped_0 = _S178;
    if(_S178 != u32(0))
    {
        var _S179 : df_0 = rim_norm_0(&((*_S166)));
        var _S180 : df_0 = root_c_of_0(&((*_S166)));
        point_2.row_1.scale_0 = scaled_0(_0(_S179, x2A_0(_S180, point_2.length_0)), _S174);
        point_2.length_0 = _0(_S179, _S180);
        point_2.square_0 = _0(x2A_0(_S179, _S179), _S172);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S179, _S179));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S173);
    }
    return point_2;
}

fn row_of_3( _S181 : Site_0,  _S182 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S182.offset_0 + _S181.row_0 * _S182.stride_0;
    row_5.step_2 = _S182.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S183 : Row_0,  _S184 : u32) -> f32
{
    return entryPointParams_right_1[_S183.base_0 + _S184 * _S183.step_2];
}

fn squares_of_3( _S185 : ptr<function, Ball_std140_0>,  _S186 : Site_0,  _S187 : Row_0,  _S188 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S188;
    var i_4 : u32 = _S186.lane_0;
    for(;;)
    {
        if(i_4 < (_S186.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S189 : f32 = Row_raw_3(_S187, i_4);
        if(is_bad_0(_S189))
        {
            report_fault_2(_S186.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S189));
        i_4 = i_4 + (*_S185).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S185).lanes_0, _S186);
    return squares_5;
}

fn point_of_3( _S190 : ptr<function, Ball_std140_0>,  _S191 : Site_0,  _S192 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S193 : Row_0 = row_of_3(_S191, _S192);
    point_3.row_1 = _S193;
    var _S194 : Squares_0 = squares_of_3(&((*_S190)), _S191, _S193, no_squares_0());
    point_3.length_0 = Squares_length_0(_S194);
    var _S195 : df_0 = Squares_total_0(_S194);
    point_3.square_0 = _S195;
    var _S196 : df_0 = c_of_0(&((*_S190)));
    var _S197 : df_0 = x2A_0(_S196, _S195);
    var _S198 : f32 = Squares_unit_0(_S194);
    var _S199 : bool;
    if(_S198 != 1.0f)
    {
        _S199 = true;
    }
    else
    {
        var _S200 : df_0 = rim_limit_0(&((*_S190)));
        _S199 = less_0(_S200, _S197);
    }
    var _S201 : i32;
    if(_S199)
    {
        _S201 = i32(1);
    }
    else
    {
        _S201 = i32(0);
    }
    var _S202 : u32 = u32(_S201);
    point_3.clipped_0 = _S202;
    if(_S202 != u32(0))
    {
        var _S203 : df_0 = rim_norm_0(&((*_S190)));
        var _S204 : df_0 = root_c_of_0(&((*_S190)));
        point_3.row_1.scale_0 = scaled_0(_0(_S203, x2A_0(_S204, point_3.length_0)), _S198);
        point_3.length_0 = _0(_S203, _S204);
        point_3.square_0 = _0(x2A_0(_S203, _S203), _S196);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S203, _S203));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S197);
    }
    return point_3;
}

fn difference_squares_1( _S205 : ptr<function, Ball_std140_0>,  _S206 : Site_0,  _S207 : Row_0,  _S208 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S206.lane_0;
    for(;;)
    {
        if(i_5 < (_S206.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S209 : f32 = entryPointParams_left_1[_S207.base_0 + i_5 * _S207.step_2];
        var _S210 : bool;
        if((_S207.scale_0.hi_0) == 1.0f)
        {
            _S210 = (_S207.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S210 = false;
        }
        var _S211 : df_0;
        if(_S210)
        {
            _S211 = wide_0(_S209);
        }
        else
        {
            _S211 = x2A_1(_S207.scale_0, _S209);
        }
        var _S212 : f32 = entryPointParams_right_1[_S208.base_0 + i_5 * _S208.step_2];
        var _S213 : bool;
        if((_S208.scale_0.hi_0) == 1.0f)
        {
            _S213 = (_S208.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S213 = false;
        }
        var _S214 : df_0;
        if(_S213)
        {
            _S214 = wide_0(_S212);
        }
        else
        {
            _S214 = x2A_1(_S208.scale_0, _S212);
        }
        Squares_add_0(&(squares_6), x2D_0(_S211, _S214));
        i_5 = i_5 + (*_S205).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S205).lanes_0, _S206);
    return squares_6;
}

fn half_sinh_2( _S215 : ptr<function, Ball_std140_0>,  _S216 : Point_0,  _S217 : Point_0,  _S218 : Squares_0) -> df_0
{
    var _S219 : df_0 = root_c_of_1(&((*_S215)));
    return _0(x2A_0(_S219, Squares_length_0(_S218)), x2A_0(root_of_0(_S216.gap_0), root_of_0(_S217.gap_0)));
}

fn put_number_1( _S220 : Site_0,  _S221 : df_0)
{
    if(Site_is_first_0(_S220))
    {
        entryPointParams_out_1[_S220.row_0] = nearest_0(_S221);
    }
    return;
}

fn report_fault_3( _S222 : u32)
{
    var _S223 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S222);
    return;
}

fn refuse_clipped_1( _S224 : ptr<function, Ball_std140_0>,  _S225 : Site_0,  _S226 : u32)
{
    var _S227 : bool;
    if(Site_is_first_0(_S225))
    {
        _S227 = _S226 > u32(0);
    }
    else
    {
        _S227 = false;
    }
    if(_S227)
    {
        _S227 = ((((*_S224).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S227 = false;
    }
    if(_S227)
    {
        report_fault_3(_S225.row_0);
    }
    return;
}

fn count_clipped_1( _S228 : ptr<function, Ball_std140_0>,  _S229 : Site_0,  _S230 : u32,  _S231 : u32)
{
    refuse_clipped_1(&((*_S228)), _S229, _S230);
    var _S232 : bool;
    if(Site_is_first_0(_S229))
    {
        _S232 = (_S230 + _S231) > u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        var _S233 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S230 + _S231);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_squared_distance(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S235 : u32 = block_count_0(&(_S234));
        if(block_2 < _S235)
        {
        }
        else
        {
            break;
        }
        var _S236 : u32 = invocation_3.x;
        var _S237 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S238 : Site_0 = site_of_0(&(_S237), block_2, _S236);
        var _S239 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S240 : Lie_0 = x_lie_0(&(_S239));
        var _S241 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S242 : Point_0 = point_of_2(&(_S241), _S238, _S240);
        var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S244 : Lie_0 = y_lie_0(&(_S243));
        var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S246 : Point_0 = point_of_3(&(_S245), _S238, _S244);
        var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S248 : Squares_0 = difference_squares_1(&(_S247), _S238, _S242.row_1, _S246.row_1);
        var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S250 : df_0 = half_sinh_2(&(_S249), _S242, _S246, _S248);
        var _S251 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S252 : df_0 = distance_of_0(&(_S251), _S250);
        put_number_1(_S238, x2A_0(_S252, _S252));
        var _S253 : u32 = _S242.clipped_0 + _S246.clipped_0;
        var _S254 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S254), _S238, _S253, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S255 : Site_0,  _S256 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S256.offset_0 + _S255.row_0 * _S256.stride_0;
    row_6.step_2 = _S256.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S257 : Row_0,  _S258 : u32) -> f32
{
    return entryPointParams_point_0[_S257.base_0 + _S258 * _S257.step_2];
}

fn report_fault_4( _S259 : u32)
{
    var _S260 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S259);
    return;
}

fn squares_of_4( _S261 : ptr<function, Ball_std140_0>,  _S262 : Site_0,  _S263 : Row_0,  _S264 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S264;
    var i_6 : u32 = _S262.lane_0;
    for(;;)
    {
        if(i_6 < (_S262.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S265 : f32 = Row_raw_4(_S263, i_6);
        if(is_bad_0(_S265))
        {
            report_fault_4(_S262.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S265));
        i_6 = i_6 + (*_S261).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S261).lanes_0, _S262);
    return squares_7;
}

fn point_of_4( _S266 : ptr<function, Ball_std140_0>,  _S267 : Site_0,  _S268 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S269 : Row_0 = row_of_4(_S267, _S268);
    point_4.row_1 = _S269;
    var _S270 : Squares_0 = squares_of_4(&((*_S266)), _S267, _S269, no_squares_0());
    point_4.length_0 = Squares_length_0(_S270);
    var _S271 : df_0 = Squares_total_0(_S270);
    point_4.square_0 = _S271;
    var _S272 : df_0 = c_of_0(&((*_S266)));
    var _S273 : df_0 = x2A_0(_S272, _S271);
    var _S274 : f32 = Squares_unit_0(_S270);
    var _S275 : bool;
    if(_S274 != 1.0f)
    {
        _S275 = true;
    }
    else
    {
        var _S276 : df_0 = rim_limit_0(&((*_S266)));
        _S275 = less_0(_S276, _S273);
    }
    var _S277 : i32;
    if(_S275)
    {
        _S277 = i32(1);
    }
    else
    {
        _S277 = i32(0);
    }
    var _S278 : u32 = u32(_S277);
    point_4.clipped_0 = _S278;
    if(_S278 != u32(0))
    {
        var _S279 : df_0 = rim_norm_0(&((*_S266)));
        var _S280 : df_0 = root_c_of_0(&((*_S266)));
        point_4.row_1.scale_0 = scaled_0(_0(_S279, x2A_0(_S280, point_4.length_0)), _S274);
        point_4.length_0 = _0(_S279, _S280);
        point_4.square_0 = _0(x2A_0(_S279, _S279), _S272);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S279, _S279));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S273);
    }
    return point_4;
}

fn put_number_2( _S281 : Site_0,  _S282 : df_0)
{
    if(Site_is_first_0(_S281))
    {
        entryPointParams_out_2[_S281.row_0] = nearest_0(_S282);
    }
    return;
}

fn report_fault_5( _S283 : u32)
{
    var _S284 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S283);
    return;
}

fn refuse_clipped_2( _S285 : ptr<function, Ball_std140_0>,  _S286 : Site_0,  _S287 : u32)
{
    var _S288 : bool;
    if(Site_is_first_0(_S286))
    {
        _S288 = _S287 > u32(0);
    }
    else
    {
        _S288 = false;
    }
    if(_S288)
    {
        _S288 = ((((*_S285).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S288 = false;
    }
    if(_S288)
    {
        report_fault_5(_S286.row_0);
    }
    return;
}

fn count_clipped_2( _S289 : ptr<function, Ball_std140_0>,  _S290 : Site_0,  _S291 : u32,  _S292 : u32)
{
    refuse_clipped_2(&((*_S289)), _S290, _S291);
    var _S293 : bool;
    if(Site_is_first_0(_S290))
    {
        _S293 = (_S291 + _S292) > u32(0);
    }
    else
    {
        _S293 = false;
    }
    if(_S293)
    {
        var _S294 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S291 + _S292);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance0(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S295 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S296 : u32 = block_count_0(&(_S295));
        if(block_3 < _S296)
        {
        }
        else
        {
            break;
        }
        var _S297 : u32 = invocation_4.x;
        var _S298 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S299 : Site_0 = site_of_0(&(_S298), block_3, _S297);
        var _S300 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S301 : Lie_0 = x_lie_0(&(_S300));
        var _S302 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S303 : Point_0 = point_of_4(&(_S302), _S299, _S301);
        var _S304 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S305 : df_0 = root_c_of_0(&(_S304));
        var _S306 : df_0 = _0(x2A_0(_S305, _S303.length_0), root_of_0(_S303.gap_0));
        var _S307 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S308 : df_0 = distance_of_0(&(_S307), _S306);
        put_number_2(_S299, _S308);
        var _S309 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S309), _S299, _S303.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).z_offset_0, (*p_15).z_stride_0, (*p_15).z_step_0);
}

fn row_of_5( _S310 : Site_0,  _S311 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S311.offset_0 + _S310.row_0 * _S311.stride_0;
    row_7.step_2 = _S311.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S312 : Row_0,  _S313 : u32) -> f32
{
    return entryPointParams_point_1[_S312.base_0 + _S313 * _S312.step_2];
}

fn report_fault_6( _S314 : u32)
{
    var _S315 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S314);
    return;
}

fn squares_of_5( _S316 : ptr<function, Ball_std140_0>,  _S317 : Site_0,  _S318 : Row_0,  _S319 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S319;
    var i_7 : u32 = _S317.lane_0;
    for(;;)
    {
        if(i_7 < (_S317.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S320 : f32 = Row_raw_5(_S318, i_7);
        if(is_bad_0(_S320))
        {
            report_fault_6(_S317.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S320));
        i_7 = i_7 + (*_S316).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S316).lanes_0, _S317);
    return squares_8;
}

fn point_of_5( _S321 : ptr<function, Ball_std140_0>,  _S322 : Site_0,  _S323 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S324 : Row_0 = row_of_5(_S322, _S323);
    point_5.row_1 = _S324;
    var _S325 : Squares_0 = squares_of_5(&((*_S321)), _S322, _S324, no_squares_0());
    point_5.length_0 = Squares_length_0(_S325);
    var _S326 : df_0 = Squares_total_0(_S325);
    point_5.square_0 = _S326;
    var _S327 : df_0 = c_of_0(&((*_S321)));
    var _S328 : df_0 = x2A_0(_S327, _S326);
    var _S329 : f32 = Squares_unit_0(_S325);
    var _S330 : bool;
    if(_S329 != 1.0f)
    {
        _S330 = true;
    }
    else
    {
        var _S331 : df_0 = rim_limit_0(&((*_S321)));
        _S330 = less_0(_S331, _S328);
    }
    var _S332 : i32;
    if(_S330)
    {
        _S332 = i32(1);
    }
    else
    {
        _S332 = i32(0);
    }
    var _S333 : u32 = u32(_S332);
    point_5.clipped_0 = _S333;
    if(_S333 != u32(0))
    {
        var _S334 : df_0 = rim_norm_0(&((*_S321)));
        var _S335 : df_0 = root_c_of_0(&((*_S321)));
        point_5.row_1.scale_0 = scaled_0(_0(_S334, x2A_0(_S335, point_5.length_0)), _S329);
        point_5.length_0 = _0(_S334, _S335);
        point_5.square_0 = _0(x2A_0(_S334, _S334), _S327);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S334, _S334));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S328);
    }
    return point_5;
}

fn row_of_6( _S336 : Site_0,  _S337 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S337.offset_0 + _S336.row_0 * _S337.stride_0;
    row_8.step_2 = _S337.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S338 : Row_0,  _S339 : u32) -> f32
{
    return entryPointParams_u_0[_S338.base_0 + _S339 * _S338.step_2];
}

fn report_fault_7( _S340 : u32)
{
    var _S341 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S340);
    return;
}

fn vector_of_0( _S342 : ptr<function, Ball_std140_0>,  _S343 : Site_0,  _S344 : Lie_0) -> Row_0
{
    var _S345 : Row_0 = row_of_6(_S343, _S344);
    var i_8 : u32 = _S343.lane_0;
    for(;;)
    {
        if(i_8 < (_S343.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S345, i_8)))
        {
            report_fault_7(_S343.row_0);
        }
        i_8 = i_8 + (*_S342).lanes_0;
    }
    return _S345;
}

fn row_of_7( _S346 : Site_0,  _S347 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S347.offset_0 + _S346.row_0 * _S347.stride_0;
    row_9.step_2 = _S347.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S348 : Row_0,  _S349 : u32) -> f32
{
    return entryPointParams_v_0[_S348.base_0 + _S349 * _S348.step_2];
}

fn vector_of_1( _S350 : ptr<function, Ball_std140_0>,  _S351 : Site_0,  _S352 : Lie_0) -> Row_0
{
    var _S353 : Row_0 = row_of_7(_S351, _S352);
    var i_9 : u32 = _S351.lane_0;
    for(;;)
    {
        if(i_9 < (_S351.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S353, i_9)))
        {
            report_fault_7(_S351.row_0);
        }
        i_9 = i_9 + (*_S350).lanes_0;
    }
    return _S353;
}

fn dot_of_0( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Row_0,  _S357 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S355.lane_0;
    for(;;)
    {
        if(i_10 < (_S355.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S358 : df_0 = sums_3[i32(0)];
        var _S359 : f32 = entryPointParams_u_0[_S356.base_0 + i_10 * _S356.step_2];
        var _S360 : bool;
        if((_S356.scale_0.hi_0) == 1.0f)
        {
            _S360 = (_S356.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S360 = false;
        }
        var _S361 : df_0;
        if(_S360)
        {
            _S361 = wide_0(_S359);
        }
        else
        {
            _S361 = x2A_1(_S356.scale_0, _S359);
        }
        var _S362 : f32 = entryPointParams_v_0[_S357.base_0 + i_10 * _S357.step_2];
        var _S363 : bool;
        if((_S357.scale_0.hi_0) == 1.0f)
        {
            _S363 = (_S357.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S363 = false;
        }
        var _S364 : df_0;
        if(_S363)
        {
            _S364 = wide_0(_S362);
        }
        else
        {
            _S364 = x2A_1(_S357.scale_0, _S362);
        }
        sums_3[i32(0)] = x2B_0(_S358, x2A_0(_S361, _S364));
        i_10 = i_10 + (*_S354).lanes_0;
    }
    join_0((*_S354).lanes_0, _S355, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S365 : Site_0,  _S366 : df_0)
{
    if(Site_is_first_0(_S365))
    {
        entryPointParams_out_3[_S365.row_0] = nearest_0(_S366);
    }
    return;
}

fn refuse_clipped_3( _S367 : ptr<function, Ball_std140_0>,  _S368 : Site_0,  _S369 : u32)
{
    var _S370 : bool;
    if(Site_is_first_0(_S368))
    {
        _S370 = _S369 > u32(0);
    }
    else
    {
        _S370 = false;
    }
    if(_S370)
    {
        _S370 = ((((*_S367).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S370 = false;
    }
    if(_S370)
    {
        report_fault_7(_S368.row_0);
    }
    return;
}

fn count_clipped_3( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : u32,  _S374 : u32)
{
    refuse_clipped_3(&((*_S371)), _S372, _S373);
    var _S375 : bool;
    if(Site_is_first_0(_S372))
    {
        _S375 = (_S373 + _S374) > u32(0);
    }
    else
    {
        _S375 = false;
    }
    if(_S375)
    {
        var _S376 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S373 + _S374);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_inner(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S377 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S378 : u32 = block_count_0(&(_S377));
        if(block_4 < _S378)
        {
        }
        else
        {
            break;
        }
        var _S379 : u32 = invocation_5.x;
        var _S380 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S381 : Site_0 = site_of_0(&(_S380), block_4, _S379);
        var _S382 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S383 : Lie_0 = x_lie_0(&(_S382));
        var _S384 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S385 : Point_0 = point_of_5(&(_S384), _S381, _S383);
        var _S386 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S387 : Lie_0 = y_lie_0(&(_S386));
        var _S388 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S389 : Row_0 = vector_of_0(&(_S388), _S381, _S387);
        var _S390 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S391 : Lie_0 = z_lie_0(&(_S390));
        var _S392 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S393 : Row_0 = vector_of_1(&(_S392), _S381, _S391);
        var _S394 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S395 : df_0 = dot_of_0(&(_S394), _S381, _S389, _S393);
        var _S396 : df_0 = _S385.gap_0;
        put_number_3(_S381, _0(scaled_0(_S395, 4.0f), x2A_0(_S396, _S396)));
        var _S397 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S397), _S381, _S385.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S398 : Site_0,  _S399 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S399.offset_0 + _S398.row_0 * _S399.stride_0;
    row_10.step_2 = _S399.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S400 : Row_0,  _S401 : u32) -> f32
{
    return entryPointParams_point_2[_S400.base_0 + _S401 * _S400.step_2];
}

fn report_fault_8( _S402 : u32)
{
    var _S403 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S402);
    return;
}

fn squares_of_6( _S404 : ptr<function, Ball_std140_0>,  _S405 : Site_0,  _S406 : Row_0,  _S407 : Squares_0) -> Squares_0
{
    var squares_9 : Squares_0 = _S407;
    var i_11 : u32 = _S405.lane_0;
    for(;;)
    {
        if(i_11 < (_S405.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S408 : f32 = Row_raw_8(_S406, i_11);
        if(is_bad_0(_S408))
        {
            report_fault_8(_S405.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S408));
        i_11 = i_11 + (*_S404).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S404).lanes_0, _S405);
    return squares_9;
}

fn point_of_6( _S409 : ptr<function, Ball_std140_0>,  _S410 : Site_0,  _S411 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S412 : Row_0 = row_of_8(_S410, _S411);
    point_6.row_1 = _S412;
    var _S413 : Squares_0 = squares_of_6(&((*_S409)), _S410, _S412, no_squares_0());
    point_6.length_0 = Squares_length_0(_S413);
    var _S414 : df_0 = Squares_total_0(_S413);
    point_6.square_0 = _S414;
    var _S415 : df_0 = c_of_0(&((*_S409)));
    var _S416 : df_0 = x2A_0(_S415, _S414);
    var _S417 : f32 = Squares_unit_0(_S413);
    var _S418 : bool;
    if(_S417 != 1.0f)
    {
        _S418 = true;
    }
    else
    {
        var _S419 : df_0 = rim_limit_0(&((*_S409)));
        _S418 = less_0(_S419, _S416);
    }
    var _S420 : i32;
    if(_S418)
    {
        _S420 = i32(1);
    }
    else
    {
        _S420 = i32(0);
    }
    var _S421 : u32 = u32(_S420);
    point_6.clipped_0 = _S421;
    if(_S421 != u32(0))
    {
        var _S422 : df_0 = rim_norm_0(&((*_S409)));
        var _S423 : df_0 = root_c_of_0(&((*_S409)));
        point_6.row_1.scale_0 = scaled_0(_0(_S422, x2A_0(_S423, point_6.length_0)), _S417);
        point_6.length_0 = _0(_S422, _S423);
        point_6.square_0 = _0(x2A_0(_S422, _S422), _S415);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S422, _S422));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S416);
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

fn row_of_9( _S424 : Site_0,  _S425 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S425.offset_0 + _S424.row_0 * _S425.stride_0;
    row_12.step_2 = _S425.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S426 : Row_0,  _S427 : u32) -> f32
{
    return entryPointParams_tangent_0[_S426.base_0 + _S427 * _S426.step_2];
}

fn squares_of_7( _S428 : ptr<function, Ball_std140_0>,  _S429 : Site_0,  _S430 : Row_0,  _S431 : Squares_0) -> Squares_0
{
    var squares_10 : Squares_0 = _S431;
    var i_12 : u32 = _S429.lane_0;
    for(;;)
    {
        if(i_12 < (_S429.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S432 : f32 = Row_raw_9(_S430, i_12);
        if(is_bad_0(_S432))
        {
            report_fault_8(_S429.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S432));
        i_12 = i_12 + (*_S428).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S428).lanes_0, _S429);
    return squares_10;
}

fn tangent_of_0( _S433 : ptr<function, Ball_std140_0>,  _S434 : Site_0,  _S435 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S436 : Row_0 = row_of_9(_S434, _S435);
    tangent_0.row_11 = _S436;
    var _S437 : Squares_0 = squares_of_7(&((*_S433)), _S434, _S436, no_squares_0());
    var _S438 : f32 = Squares_unit_0(_S437);
    tangent_0.unit_0 = _S438;
    tangent_0.row_11.scale_0 = wide_0(_S438);
    tangent_0.length_1 = Squares_length_0(_S437);
    tangent_0.square_1 = Squares_total_0(_S437);
    return tangent_0;
}

fn put_number_4( _S439 : Site_0,  _S440 : df_0)
{
    if(Site_is_first_0(_S439))
    {
        entryPointParams_out_4[_S439.row_0] = nearest_0(_S440);
    }
    return;
}

fn report_fault_9( _S441 : u32)
{
    var _S442 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S441);
    return;
}

fn refuse_clipped_4( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : u32)
{
    var _S446 : bool;
    if(Site_is_first_0(_S444))
    {
        _S446 = _S445 > u32(0);
    }
    else
    {
        _S446 = false;
    }
    if(_S446)
    {
        _S446 = ((((*_S443).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S446 = false;
    }
    if(_S446)
    {
        report_fault_9(_S444.row_0);
    }
    return;
}

fn count_clipped_4( _S447 : ptr<function, Ball_std140_0>,  _S448 : Site_0,  _S449 : u32,  _S450 : u32)
{
    refuse_clipped_4(&((*_S447)), _S448, _S449);
    var _S451 : bool;
    if(Site_is_first_0(_S448))
    {
        _S451 = (_S449 + _S450) > u32(0);
    }
    else
    {
        _S451 = false;
    }
    if(_S451)
    {
        var _S452 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S449 + _S450);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_norm(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S453 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S454 : u32 = block_count_0(&(_S453));
        if(block_5 < _S454)
        {
        }
        else
        {
            break;
        }
        var _S455 : u32 = invocation_6.x;
        var _S456 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S457 : Site_0 = site_of_0(&(_S456), block_5, _S455);
        var _S458 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S459 : Lie_0 = x_lie_0(&(_S458));
        var _S460 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S461 : Point_0 = point_of_6(&(_S460), _S457, _S459);
        var _S462 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S463 : Lie_0 = y_lie_0(&(_S462));
        var _S464 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S465 : Tangent_0 = tangent_of_0(&(_S464), _S457, _S463);
        put_number_4(_S457, scaled_0(_0(twice_0(_S465.length_1), _S461.gap_0), 1.0f / _S465.unit_0));
        var _S466 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S466), _S457, _S461.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


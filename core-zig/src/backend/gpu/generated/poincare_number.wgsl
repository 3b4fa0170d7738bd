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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
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
                if(k_1 < i32(3))
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
        if(k_1 < i32(3))
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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S25 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S25;
    squares_0.usual_0 = _S25;
    squares_0.big_0 = _S25;
    return squares_0;
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
    var _S32 : f32 = abs(value_4.hi_0);
    if(_S32 < 1.073741824e+09f)
    {
        var _S33 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S33, _S33));
    }
    else
    {
        if(_S32 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_4, value_4));
        }
        else
        {
            var _S34 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S34, _S34));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_3 : Site_0)
{
    var sums_2 : array<df_0, i32(3)>;
    sums_2[i32(0)] = (*this_1).small_0;
    sums_2[i32(1)] = (*this_1).usual_0;
    sums_2[i32(2)] = (*this_1).big_0;
    join_1(lanes_3, site_3, &(sums_2));
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
    var _S35 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S36 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S36 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S35, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S36 = _S35;
    }
    return _S36;
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
    var _S37 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S37, x2D_0(a_8, two_product_0(_S37, _S37)).hi_0 / (2.0f * _S37));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S38 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S38 = true;
    }
    else
    {
        _S38 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S39 : df_0;
    if(_S38)
    {
        _S39 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S39 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S39;
}

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S40 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S40 = 5.42101086242752217e-20f;
    }
    else
    {
        _S40 = 1.0f;
    }
    return _S40;
}

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
}

fn less_0( a_9 : df_0,  b_6 : df_0) -> bool
{
    var _S41 : bool;
    if((a_9.hi_0) < (b_6.hi_0))
    {
        _S41 = true;
    }
    else
    {
        if((a_9.hi_0) == (b_6.hi_0))
        {
            _S41 = (a_9.lo_0) < (b_6.lo_0);
        }
        else
        {
            _S41 = false;
        }
    }
    return _S41;
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
    var _S42 : df_0 = two_product_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S42.hi_0, rounded_0(_S42.lo_0 + rounded_0(a_10.lo_0 * b_7)));
}

fn x2B_1( a_11 : df_0,  b_8 : f32) -> df_0
{
    var _S43 : df_0 = two_sum_0(a_11.hi_0, b_8);
    return fast_two_sum_0(_S43.hi_0, rounded_0(_S43.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    var _S44 : f32 = a_12.hi_0 / b_9.hi_0;
    var _S45 : df_0 = x2D_0(a_12, x2A_1(b_9, _S44));
    var _S46 : f32 = _S45.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S44, _S46), x2D_0(_S45, x2A_1(b_9, _S46)).hi_0 / b_9.hi_0);
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
        var _S47 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S48 : i32 = k_2 + i32(1);
        grown_0 = _S47;
        k_2 = _S48;
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
    var _S49 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S49)), 0.125f)), 1.0f), power_of_two_0(i32(_S49)));
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
    var _S50 : f32 = log(x_2.hi_0);
    var _S51 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S50))), 1.0f);
    return x2B_0(wide_0(_S50), x2D_0(_S51, half_of_0(x2A_0(_S51, _S51))));
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
    var _S52 : df_0 = root_of_0(t_2);
    var _S53 : df_0 = _0(asinh_of_0(t_2, _S52), _S52);
    return sloped_0(_S53, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S53), twice_0(t_2)));
}

fn distance_of_0( p_14 : ptr<function, Ball_std140_0>,  half_sinh_0 : df_0) -> df_0
{
    var _S54 : df_0 = twice_0(x2A_0(half_sinh_0, asinhc_0(x2A_0(half_sinh_0, half_sinh_0)).value_5));
    var _S55 : df_0 = root_c_of_1(&((*p_14)));
    return _0(_S54, _S55);
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S56 : bool;
    if(this_6.active_0)
    {
        _S56 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S56 = false;
    }
    return _S56;
}

fn nearest_0( value_7 : df_0) -> f32
{
    var _S57 : f32;
    if(is_bad_0(value_7.hi_0))
    {
        _S57 = value_7.hi_0;
    }
    else
    {
        _S57 = value_7.hi_0 + value_7.lo_0;
    }
    return _S57;
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
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S58 : Site_0,  _S59 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S59.offset_0 + _S58.row_0 * _S59.stride_0;
    row_2.step_2 = _S59.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S60 : Row_0,  _S61 : u32) -> f32
{
    return entryPointParams_left_0[_S60.base_0 + _S61 * _S60.step_2];
}

fn report_fault_0( _S62 : u32)
{
    var _S63 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S62);
    return;
}

fn squares_of_0( _S64 : ptr<function, Ball_std140_0>,  _S65 : Site_0,  _S66 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S65.lane_0;
    for(;;)
    {
        if(i_0 < (_S65.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S67 : f32 = Row_raw_0(_S66, i_0);
        if(is_bad_0(_S67))
        {
            report_fault_0(_S65.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S67));
        i_0 = i_0 + (*_S64).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S64).lanes_0, _S65);
    return squares_1;
}

fn point_of_0( _S68 : ptr<function, Ball_std140_0>,  _S69 : Site_0,  _S70 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S71 : Row_0 = row_of_0(_S69, _S70);
    point_0.row_1 = _S71;
    var _S72 : Squares_0 = squares_of_0(&((*_S68)), _S69, _S71);
    point_0.length_0 = Squares_length_0(_S72);
    var _S73 : df_0 = Squares_total_0(_S72);
    point_0.square_0 = _S73;
    var _S74 : df_0 = c_of_0(&((*_S68)));
    var _S75 : df_0 = x2A_0(_S74, _S73);
    var _S76 : f32 = Squares_unit_0(_S72);
    var _S77 : bool;
    if(_S76 != 1.0f)
    {
        _S77 = true;
    }
    else
    {
        var _S78 : df_0 = rim_limit_0(&((*_S68)));
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
        var _S81 : df_0 = rim_norm_0(&((*_S68)));
        var _S82 : df_0 = root_c_of_0(&((*_S68)));
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

fn row_of_1( _S83 : Site_0,  _S84 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S84.offset_0 + _S83.row_0 * _S84.stride_0;
    row_3.step_2 = _S84.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S85 : Row_0,  _S86 : u32) -> f32
{
    return entryPointParams_right_0[_S85.base_0 + _S86 * _S85.step_2];
}

fn squares_of_1( _S87 : ptr<function, Ball_std140_0>,  _S88 : Site_0,  _S89 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S88.lane_0;
    for(;;)
    {
        if(i_1 < (_S88.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S90 : f32 = Row_raw_1(_S89, i_1);
        if(is_bad_0(_S90))
        {
            report_fault_0(_S88.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S90));
        i_1 = i_1 + (*_S87).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S87).lanes_0, _S88);
    return squares_2;
}

fn point_of_1( _S91 : ptr<function, Ball_std140_0>,  _S92 : Site_0,  _S93 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S94 : Row_0 = row_of_1(_S92, _S93);
    point_1.row_1 = _S94;
    var _S95 : Squares_0 = squares_of_1(&((*_S91)), _S92, _S94);
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

fn difference_squares_0( _S106 : ptr<function, Ball_std140_0>,  _S107 : Site_0,  _S108 : Row_0,  _S109 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S107.lane_0;
    for(;;)
    {
        if(i_2 < (_S107.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S110 : u32 = _S108.base_0 + i_2 * _S108.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_left_0[_S110]);
        if((_S108.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_left_0[_S110 + _S108.low_0];
        }
        var _S111 : bool;
        if((_S108.scale_0.hi_0) == 1.0f)
        {
            _S111 = (_S108.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S111 = false;
        }
        var _S112 : df_0;
        if(_S111)
        {
            _S112 = value_8;
        }
        else
        {
            _S112 = x2A_0(_S108.scale_0, value_8);
        }
        var _S113 : u32 = _S109.base_0 + i_2 * _S109.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_right_0[_S113]);
        if((_S109.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_right_0[_S113 + _S109.low_0];
        }
        var _S114 : bool;
        if((_S109.scale_0.hi_0) == 1.0f)
        {
            _S114 = (_S109.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S114 = false;
        }
        var _S115 : df_0;
        if(_S114)
        {
            _S115 = value_9;
        }
        else
        {
            _S115 = x2A_0(_S109.scale_0, value_9);
        }
        Squares_add_0(&(squares_3), x2D_0(_S112, _S115));
        i_2 = i_2 + (*_S106).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S106).lanes_0, _S107);
    return squares_3;
}

fn half_sinh_1( _S116 : ptr<function, Ball_std140_0>,  _S117 : Point_0,  _S118 : Point_0,  _S119 : Squares_0) -> df_0
{
    var _S120 : df_0 = root_c_of_1(&((*_S116)));
    return _0(x2A_0(_S120, Squares_length_0(_S119)), x2A_0(root_of_0(_S117.gap_0), root_of_0(_S118.gap_0)));
}

fn put_number_0( _S121 : ptr<function, Ball_std140_0>,  _S122 : Site_0,  _S123 : df_0)
{
    if(Site_is_first_0(_S122))
    {
        if(((((*_S121).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_0[_S122.row_0] = nearest_0(_S123);
        }
        else
        {
            var _S124 : u32 = _S122.row_0 * (*_S121).out_stride_0 + (*_S121).out_column_0;
            entryPointParams_out_0[_S124] = _S123.hi_0;
            entryPointParams_out_0[_S124 + u32(1)] = _S123.lo_0;
        }
    }
    return;
}

fn report_fault_1( _S125 : u32)
{
    var _S126 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S125);
    return;
}

fn refuse_clipped_0( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : u32)
{
    var _S130 : bool;
    if(Site_is_first_0(_S128))
    {
        _S130 = _S129 > u32(0);
    }
    else
    {
        _S130 = false;
    }
    if(_S130)
    {
        _S130 = ((((*_S127).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S130 = false;
    }
    if(_S130)
    {
        report_fault_1(_S128.row_0);
    }
    return;
}

fn count_clipped_0( _S131 : ptr<function, Ball_std140_0>,  _S132 : Site_0,  _S133 : u32,  _S134 : u32)
{
    refuse_clipped_0(&((*_S131)), _S132, _S133);
    var moved_0 : u32 = (_S133 | (((_S134 << (u32(3))))));
    var _S135 : bool;
    if(Site_is_first_0(_S132))
    {
        _S135 = moved_0 != u32(0);
    }
    else
    {
        _S135 = false;
    }
    if(_S135)
    {
        var moved_1 : u32;
        if(((((*_S131).flags_0) & (u32(16)))) != u32(0))
        {
            var _S136 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S132.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S136)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S137 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
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
        var _S144 : Lie_0 = x_lie_0(&(_S143));
        var _S145 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S146 : Point_0 = point_of_0(&(_S145), _S142, _S144);
        var _S147 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S148 : Lie_0 = y_lie_0(&(_S147));
        var _S149 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S150 : Point_0 = point_of_1(&(_S149), _S142, _S148);
        var _S151 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S152 : Squares_0 = difference_squares_0(&(_S151), _S142, _S146.row_1, _S150.row_1);
        var _S153 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S154 : df_0 = half_sinh_1(&(_S153), _S146, _S150, _S152);
        var _S155 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S156 : df_0 = distance_of_0(&(_S155), _S154);
        var _S157 : Ball_std140_0 = entryPointParams_0.p_0;
        put_number_0(&(_S157), _S142, _S156);
        var _S158 : u32 = ((_S146.clipped_0) | ((((_S150.clipped_0) << (u32(1))))));
        var _S159 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S159), _S142, _S158, u32(0));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S160 : Site_0,  _S161 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S161.offset_0 + _S160.row_0 * _S161.stride_0;
    row_4.step_2 = _S161.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S162 : Row_0,  _S163 : u32) -> f32
{
    return entryPointParams_left_1[_S162.base_0 + _S163 * _S162.step_2];
}

fn report_fault_2( _S164 : u32)
{
    var _S165 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S164);
    return;
}

fn squares_of_2( _S166 : ptr<function, Ball_std140_0>,  _S167 : Site_0,  _S168 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S167.lane_0;
    for(;;)
    {
        if(i_3 < (_S167.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S169 : f32 = Row_raw_2(_S168, i_3);
        if(is_bad_0(_S169))
        {
            report_fault_2(_S167.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S169));
        i_3 = i_3 + (*_S166).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S166).lanes_0, _S167);
    return squares_4;
}

fn point_of_2( _S170 : ptr<function, Ball_std140_0>,  _S171 : Site_0,  _S172 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S173 : Row_0 = row_of_2(_S171, _S172);
    point_2.row_1 = _S173;
    var _S174 : Squares_0 = squares_of_2(&((*_S170)), _S171, _S173);
    point_2.length_0 = Squares_length_0(_S174);
    var _S175 : df_0 = Squares_total_0(_S174);
    point_2.square_0 = _S175;
    var _S176 : df_0 = c_of_0(&((*_S170)));
    var _S177 : df_0 = x2A_0(_S176, _S175);
    var _S178 : f32 = Squares_unit_0(_S174);
    var _S179 : bool;
    if(_S178 != 1.0f)
    {
        _S179 = true;
    }
    else
    {
        var _S180 : df_0 = rim_limit_0(&((*_S170)));
        _S179 = less_0(_S180, _S177);
    }
    var _S181 : i32;
    if(_S179)
    {
        _S181 = i32(1);
    }
    else
    {
        _S181 = i32(0);
    }
    var _S182 : u32 = u32(_S181);
    point_2.clipped_0 = _S182;
    if(_S182 != u32(0))
    {
        var _S183 : df_0 = rim_norm_0(&((*_S170)));
        var _S184 : df_0 = root_c_of_0(&((*_S170)));
        point_2.row_1.scale_0 = scaled_0(_0(_S183, x2A_0(_S184, point_2.length_0)), _S178);
        point_2.length_0 = _0(_S183, _S184);
        point_2.square_0 = _0(x2A_0(_S183, _S183), _S176);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S183, _S183));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S177);
    }
    return point_2;
}

fn row_of_3( _S185 : Site_0,  _S186 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S186.offset_0 + _S185.row_0 * _S186.stride_0;
    row_5.step_2 = _S186.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S187 : Row_0,  _S188 : u32) -> f32
{
    return entryPointParams_right_1[_S187.base_0 + _S188 * _S187.step_2];
}

fn squares_of_3( _S189 : ptr<function, Ball_std140_0>,  _S190 : Site_0,  _S191 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S190.lane_0;
    for(;;)
    {
        if(i_4 < (_S190.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S192 : f32 = Row_raw_3(_S191, i_4);
        if(is_bad_0(_S192))
        {
            report_fault_2(_S190.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S192));
        i_4 = i_4 + (*_S189).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S189).lanes_0, _S190);
    return squares_5;
}

fn point_of_3( _S193 : ptr<function, Ball_std140_0>,  _S194 : Site_0,  _S195 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S196 : Row_0 = row_of_3(_S194, _S195);
    point_3.row_1 = _S196;
    var _S197 : Squares_0 = squares_of_3(&((*_S193)), _S194, _S196);
    point_3.length_0 = Squares_length_0(_S197);
    var _S198 : df_0 = Squares_total_0(_S197);
    point_3.square_0 = _S198;
    var _S199 : df_0 = c_of_0(&((*_S193)));
    var _S200 : df_0 = x2A_0(_S199, _S198);
    var _S201 : f32 = Squares_unit_0(_S197);
    var _S202 : bool;
    if(_S201 != 1.0f)
    {
        _S202 = true;
    }
    else
    {
        var _S203 : df_0 = rim_limit_0(&((*_S193)));
        _S202 = less_0(_S203, _S200);
    }
    var _S204 : i32;
    if(_S202)
    {
        _S204 = i32(1);
    }
    else
    {
        _S204 = i32(0);
    }
    var _S205 : u32 = u32(_S204);
    point_3.clipped_0 = _S205;
    if(_S205 != u32(0))
    {
        var _S206 : df_0 = rim_norm_0(&((*_S193)));
        var _S207 : df_0 = root_c_of_0(&((*_S193)));
        point_3.row_1.scale_0 = scaled_0(_0(_S206, x2A_0(_S207, point_3.length_0)), _S201);
        point_3.length_0 = _0(_S206, _S207);
        point_3.square_0 = _0(x2A_0(_S206, _S206), _S199);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S206, _S206));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S200);
    }
    return point_3;
}

fn difference_squares_1( _S208 : ptr<function, Ball_std140_0>,  _S209 : Site_0,  _S210 : Row_0,  _S211 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S209.lane_0;
    for(;;)
    {
        if(i_5 < (_S209.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S212 : u32 = _S210.base_0 + i_5 * _S210.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_left_1[_S212]);
        if((_S210.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_left_1[_S212 + _S210.low_0];
        }
        var _S213 : bool;
        if((_S210.scale_0.hi_0) == 1.0f)
        {
            _S213 = (_S210.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S213 = false;
        }
        var _S214 : df_0;
        if(_S213)
        {
            _S214 = value_10;
        }
        else
        {
            _S214 = x2A_0(_S210.scale_0, value_10);
        }
        var _S215 : u32 = _S211.base_0 + i_5 * _S211.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_right_1[_S215]);
        if((_S211.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_right_1[_S215 + _S211.low_0];
        }
        var _S216 : bool;
        if((_S211.scale_0.hi_0) == 1.0f)
        {
            _S216 = (_S211.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S216 = false;
        }
        var _S217 : df_0;
        if(_S216)
        {
            _S217 = value_11;
        }
        else
        {
            _S217 = x2A_0(_S211.scale_0, value_11);
        }
        Squares_add_0(&(squares_6), x2D_0(_S214, _S217));
        i_5 = i_5 + (*_S208).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S208).lanes_0, _S209);
    return squares_6;
}

fn half_sinh_2( _S218 : ptr<function, Ball_std140_0>,  _S219 : Point_0,  _S220 : Point_0,  _S221 : Squares_0) -> df_0
{
    var _S222 : df_0 = root_c_of_1(&((*_S218)));
    return _0(x2A_0(_S222, Squares_length_0(_S221)), x2A_0(root_of_0(_S219.gap_0), root_of_0(_S220.gap_0)));
}

fn put_number_1( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : df_0)
{
    if(Site_is_first_0(_S224))
    {
        if(((((*_S223).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_1[_S224.row_0] = nearest_0(_S225);
        }
        else
        {
            var _S226 : u32 = _S224.row_0 * (*_S223).out_stride_0 + (*_S223).out_column_0;
            entryPointParams_out_1[_S226] = _S225.hi_0;
            entryPointParams_out_1[_S226 + u32(1)] = _S225.lo_0;
        }
    }
    return;
}

fn report_fault_3( _S227 : u32)
{
    var _S228 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S227);
    return;
}

fn refuse_clipped_1( _S229 : ptr<function, Ball_std140_0>,  _S230 : Site_0,  _S231 : u32)
{
    var _S232 : bool;
    if(Site_is_first_0(_S230))
    {
        _S232 = _S231 > u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        _S232 = ((((*_S229).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        report_fault_3(_S230.row_0);
    }
    return;
}

fn count_clipped_1( _S233 : ptr<function, Ball_std140_0>,  _S234 : Site_0,  _S235 : u32,  _S236 : u32)
{
    refuse_clipped_1(&((*_S233)), _S234, _S235);
    var moved_2 : u32 = (_S235 | (((_S236 << (u32(3))))));
    var _S237 : bool;
    if(Site_is_first_0(_S234))
    {
        _S237 = moved_2 != u32(0);
    }
    else
    {
        _S237 = false;
    }
    if(_S237)
    {
        var moved_3 : u32;
        if(((((*_S233).flags_0) & (u32(16)))) != u32(0))
        {
            var _S238 : u32 = atomicOr(&(entryPointParams_status_1[u32(4) + _S234.row_0]), moved_2);
            moved_3 = (moved_2 & ((~_S238)));
        }
        else
        {
            moved_3 = moved_2;
        }
        var _S239 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), ((moved_3 & (u32(1)))) + ((((moved_3 >> (u32(1)))) & (u32(1)))) + ((((moved_3 >> (u32(2)))) & (u32(1)))) + ((moved_3 >> (u32(3)))));
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
        var _S240 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S241 : u32 = block_count_0(&(_S240));
        if(block_2 < _S241)
        {
        }
        else
        {
            break;
        }
        var _S242 : u32 = invocation_3.x;
        var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S244 : Site_0 = site_of_0(&(_S243), block_2, _S242);
        var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S246 : Lie_0 = x_lie_0(&(_S245));
        var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S248 : Point_0 = point_of_2(&(_S247), _S244, _S246);
        var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S250 : Lie_0 = y_lie_0(&(_S249));
        var _S251 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S252 : Point_0 = point_of_3(&(_S251), _S244, _S250);
        var _S253 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S254 : Squares_0 = difference_squares_1(&(_S253), _S244, _S248.row_1, _S252.row_1);
        var _S255 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S256 : df_0 = half_sinh_2(&(_S255), _S248, _S252, _S254);
        var _S257 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S258 : df_0 = distance_of_0(&(_S257), _S256);
        var _S259 : df_0 = x2A_0(_S258, _S258);
        var _S260 : Ball_std140_0 = entryPointParams_1.p_1;
        put_number_1(&(_S260), _S244, _S259);
        var _S261 : u32 = ((_S248.clipped_0) | ((((_S252.clipped_0) << (u32(1))))));
        var _S262 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S262), _S244, _S261, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S263 : Site_0,  _S264 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S264.offset_0 + _S263.row_0 * _S264.stride_0;
    row_6.step_2 = _S264.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S265 : Row_0,  _S266 : u32) -> f32
{
    return entryPointParams_point_0[_S265.base_0 + _S266 * _S265.step_2];
}

fn report_fault_4( _S267 : u32)
{
    var _S268 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S267);
    return;
}

fn squares_of_4( _S269 : ptr<function, Ball_std140_0>,  _S270 : Site_0,  _S271 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S270.lane_0;
    for(;;)
    {
        if(i_6 < (_S270.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S272 : f32 = Row_raw_4(_S271, i_6);
        if(is_bad_0(_S272))
        {
            report_fault_4(_S270.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S272));
        i_6 = i_6 + (*_S269).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S269).lanes_0, _S270);
    return squares_7;
}

fn point_of_4( _S273 : ptr<function, Ball_std140_0>,  _S274 : Site_0,  _S275 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S276 : Row_0 = row_of_4(_S274, _S275);
    point_4.row_1 = _S276;
    var _S277 : Squares_0 = squares_of_4(&((*_S273)), _S274, _S276);
    point_4.length_0 = Squares_length_0(_S277);
    var _S278 : df_0 = Squares_total_0(_S277);
    point_4.square_0 = _S278;
    var _S279 : df_0 = c_of_0(&((*_S273)));
    var _S280 : df_0 = x2A_0(_S279, _S278);
    var _S281 : f32 = Squares_unit_0(_S277);
    var _S282 : bool;
    if(_S281 != 1.0f)
    {
        _S282 = true;
    }
    else
    {
        var _S283 : df_0 = rim_limit_0(&((*_S273)));
        _S282 = less_0(_S283, _S280);
    }
    var _S284 : i32;
    if(_S282)
    {
        _S284 = i32(1);
    }
    else
    {
        _S284 = i32(0);
    }
    var _S285 : u32 = u32(_S284);
    point_4.clipped_0 = _S285;
    if(_S285 != u32(0))
    {
        var _S286 : df_0 = rim_norm_0(&((*_S273)));
        var _S287 : df_0 = root_c_of_0(&((*_S273)));
        point_4.row_1.scale_0 = scaled_0(_0(_S286, x2A_0(_S287, point_4.length_0)), _S281);
        point_4.length_0 = _0(_S286, _S287);
        point_4.square_0 = _0(x2A_0(_S286, _S286), _S279);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S286, _S286));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S280);
    }
    return point_4;
}

fn put_number_2( _S288 : ptr<function, Ball_std140_0>,  _S289 : Site_0,  _S290 : df_0)
{
    if(Site_is_first_0(_S289))
    {
        if(((((*_S288).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_2[_S289.row_0] = nearest_0(_S290);
        }
        else
        {
            var _S291 : u32 = _S289.row_0 * (*_S288).out_stride_0 + (*_S288).out_column_0;
            entryPointParams_out_2[_S291] = _S290.hi_0;
            entryPointParams_out_2[_S291 + u32(1)] = _S290.lo_0;
        }
    }
    return;
}

fn report_fault_5( _S292 : u32)
{
    var _S293 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S292);
    return;
}

fn refuse_clipped_2( _S294 : ptr<function, Ball_std140_0>,  _S295 : Site_0,  _S296 : u32)
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
        report_fault_5(_S295.row_0);
    }
    return;
}

fn count_clipped_2( _S298 : ptr<function, Ball_std140_0>,  _S299 : Site_0,  _S300 : u32,  _S301 : u32)
{
    refuse_clipped_2(&((*_S298)), _S299, _S300);
    var moved_4 : u32 = (_S300 | (((_S301 << (u32(3))))));
    var _S302 : bool;
    if(Site_is_first_0(_S299))
    {
        _S302 = moved_4 != u32(0);
    }
    else
    {
        _S302 = false;
    }
    if(_S302)
    {
        var moved_5 : u32;
        if(((((*_S298).flags_0) & (u32(16)))) != u32(0))
        {
            var _S303 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S299.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S303)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S304 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
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
        var _S305 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S306 : u32 = block_count_0(&(_S305));
        if(block_3 < _S306)
        {
        }
        else
        {
            break;
        }
        var _S307 : u32 = invocation_4.x;
        var _S308 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S309 : Site_0 = site_of_0(&(_S308), block_3, _S307);
        var _S310 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S311 : Lie_0 = x_lie_0(&(_S310));
        var _S312 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S313 : Point_0 = point_of_4(&(_S312), _S309, _S311);
        var _S314 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S315 : df_0 = root_c_of_0(&(_S314));
        var _S316 : df_0 = _0(x2A_0(_S315, _S313.length_0), root_of_0(_S313.gap_0));
        var _S317 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S318 : df_0 = distance_of_0(&(_S317), _S316);
        var _S319 : Ball_std140_0 = entryPointParams_2.p_2;
        put_number_2(&(_S319), _S309, _S318);
        var _S320 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S320), _S309, _S313.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).z_offset_0, (*p_15).z_stride_0, (*p_15).z_step_0);
}

fn row_of_5( _S321 : Site_0,  _S322 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S322.offset_0 + _S321.row_0 * _S322.stride_0;
    row_7.step_2 = _S322.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S323 : Row_0,  _S324 : u32) -> f32
{
    return entryPointParams_point_1[_S323.base_0 + _S324 * _S323.step_2];
}

fn report_fault_6( _S325 : u32)
{
    var _S326 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S325);
    return;
}

fn squares_of_5( _S327 : ptr<function, Ball_std140_0>,  _S328 : Site_0,  _S329 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S328.lane_0;
    for(;;)
    {
        if(i_7 < (_S328.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S330 : f32 = Row_raw_5(_S329, i_7);
        if(is_bad_0(_S330))
        {
            report_fault_6(_S328.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S330));
        i_7 = i_7 + (*_S327).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S327).lanes_0, _S328);
    return squares_8;
}

fn point_of_5( _S331 : ptr<function, Ball_std140_0>,  _S332 : Site_0,  _S333 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S334 : Row_0 = row_of_5(_S332, _S333);
    point_5.row_1 = _S334;
    var _S335 : Squares_0 = squares_of_5(&((*_S331)), _S332, _S334);
    point_5.length_0 = Squares_length_0(_S335);
    var _S336 : df_0 = Squares_total_0(_S335);
    point_5.square_0 = _S336;
    var _S337 : df_0 = c_of_0(&((*_S331)));
    var _S338 : df_0 = x2A_0(_S337, _S336);
    var _S339 : f32 = Squares_unit_0(_S335);
    var _S340 : bool;
    if(_S339 != 1.0f)
    {
        _S340 = true;
    }
    else
    {
        var _S341 : df_0 = rim_limit_0(&((*_S331)));
        _S340 = less_0(_S341, _S338);
    }
    var _S342 : i32;
    if(_S340)
    {
        _S342 = i32(1);
    }
    else
    {
        _S342 = i32(0);
    }
    var _S343 : u32 = u32(_S342);
    point_5.clipped_0 = _S343;
    if(_S343 != u32(0))
    {
        var _S344 : df_0 = rim_norm_0(&((*_S331)));
        var _S345 : df_0 = root_c_of_0(&((*_S331)));
        point_5.row_1.scale_0 = scaled_0(_0(_S344, x2A_0(_S345, point_5.length_0)), _S339);
        point_5.length_0 = _0(_S344, _S345);
        point_5.square_0 = _0(x2A_0(_S344, _S344), _S337);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S344, _S344));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S338);
    }
    return point_5;
}

fn row_of_6( _S346 : Site_0,  _S347 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S347.offset_0 + _S346.row_0 * _S347.stride_0;
    row_8.step_2 = _S347.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S348 : Row_0,  _S349 : u32) -> f32
{
    return entryPointParams_u_0[_S348.base_0 + _S349 * _S348.step_2];
}

fn report_fault_7( _S350 : u32)
{
    var _S351 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S350);
    return;
}

fn vector_of_0( _S352 : ptr<function, Ball_std140_0>,  _S353 : Site_0,  _S354 : Lie_0) -> Row_0
{
    var _S355 : Row_0 = row_of_6(_S353, _S354);
    var i_8 : u32 = _S353.lane_0;
    for(;;)
    {
        if(i_8 < (_S353.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S355, i_8)))
        {
            report_fault_7(_S353.row_0);
        }
        i_8 = i_8 + (*_S352).lanes_0;
    }
    return _S355;
}

fn row_of_7( _S356 : Site_0,  _S357 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S357.offset_0 + _S356.row_0 * _S357.stride_0;
    row_9.step_2 = _S357.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S358 : Row_0,  _S359 : u32) -> f32
{
    return entryPointParams_v_0[_S358.base_0 + _S359 * _S358.step_2];
}

fn vector_of_1( _S360 : ptr<function, Ball_std140_0>,  _S361 : Site_0,  _S362 : Lie_0) -> Row_0
{
    var _S363 : Row_0 = row_of_7(_S361, _S362);
    var i_9 : u32 = _S361.lane_0;
    for(;;)
    {
        if(i_9 < (_S361.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S363, i_9)))
        {
            report_fault_7(_S361.row_0);
        }
        i_9 = i_9 + (*_S360).lanes_0;
    }
    return _S363;
}

fn dot_of_0( _S364 : ptr<function, Ball_std140_0>,  _S365 : Site_0,  _S366 : Row_0,  _S367 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S365.lane_0;
    for(;;)
    {
        if(i_10 < (_S365.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S368 : df_0 = sums_3[i32(0)];
        var _S369 : u32 = _S366.base_0 + i_10 * _S366.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_u_0[_S369]);
        if((_S366.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_u_0[_S369 + _S366.low_0];
        }
        var _S370 : bool;
        if((_S366.scale_0.hi_0) == 1.0f)
        {
            _S370 = (_S366.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S370 = false;
        }
        var _S371 : df_0;
        if(_S370)
        {
            _S371 = value_12;
        }
        else
        {
            _S371 = x2A_0(_S366.scale_0, value_12);
        }
        var _S372 : u32 = _S367.base_0 + i_10 * _S367.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_v_0[_S372]);
        if((_S367.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_v_0[_S372 + _S367.low_0];
        }
        var _S373 : bool;
        if((_S367.scale_0.hi_0) == 1.0f)
        {
            _S373 = (_S367.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S373 = false;
        }
        var _S374 : df_0;
        if(_S373)
        {
            _S374 = value_13;
        }
        else
        {
            _S374 = x2A_0(_S367.scale_0, value_13);
        }
        sums_3[i32(0)] = x2B_0(_S368, x2A_0(_S371, _S374));
        i_10 = i_10 + (*_S364).lanes_0;
    }
    join_0((*_S364).lanes_0, _S365, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : df_0)
{
    if(Site_is_first_0(_S376))
    {
        if(((((*_S375).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_3[_S376.row_0] = nearest_0(_S377);
        }
        else
        {
            var _S378 : u32 = _S376.row_0 * (*_S375).out_stride_0 + (*_S375).out_column_0;
            entryPointParams_out_3[_S378] = _S377.hi_0;
            entryPointParams_out_3[_S378 + u32(1)] = _S377.lo_0;
        }
    }
    return;
}

fn refuse_clipped_3( _S379 : ptr<function, Ball_std140_0>,  _S380 : Site_0,  _S381 : u32)
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
        report_fault_7(_S380.row_0);
    }
    return;
}

fn count_clipped_3( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : u32,  _S386 : u32)
{
    refuse_clipped_3(&((*_S383)), _S384, _S385);
    var moved_6 : u32 = (_S385 | (((_S386 << (u32(3))))));
    var _S387 : bool;
    if(Site_is_first_0(_S384))
    {
        _S387 = moved_6 != u32(0);
    }
    else
    {
        _S387 = false;
    }
    if(_S387)
    {
        var moved_7 : u32;
        if(((((*_S383).flags_0) & (u32(16)))) != u32(0))
        {
            var _S388 : u32 = atomicOr(&(entryPointParams_status_3[u32(4) + _S384.row_0]), moved_6);
            moved_7 = (moved_6 & ((~_S388)));
        }
        else
        {
            moved_7 = moved_6;
        }
        var _S389 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), ((moved_7 & (u32(1)))) + ((((moved_7 >> (u32(1)))) & (u32(1)))) + ((((moved_7 >> (u32(2)))) & (u32(1)))) + ((moved_7 >> (u32(3)))));
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
        var _S390 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S391 : u32 = block_count_0(&(_S390));
        if(block_4 < _S391)
        {
        }
        else
        {
            break;
        }
        var _S392 : u32 = invocation_5.x;
        var _S393 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S394 : Site_0 = site_of_0(&(_S393), block_4, _S392);
        var _S395 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S396 : Lie_0 = x_lie_0(&(_S395));
        var _S397 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S398 : Point_0 = point_of_5(&(_S397), _S394, _S396);
        var _S399 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S400 : Lie_0 = y_lie_0(&(_S399));
        var _S401 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S402 : Row_0 = vector_of_0(&(_S401), _S394, _S400);
        var _S403 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S404 : Lie_0 = z_lie_0(&(_S403));
        var _S405 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S406 : Row_0 = vector_of_1(&(_S405), _S394, _S404);
        var _S407 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S408 : df_0 = dot_of_0(&(_S407), _S394, _S402, _S406);
        var _S409 : df_0 = _S398.gap_0;
        var _S410 : df_0 = _0(scaled_0(_S408, 4.0f), x2A_0(_S409, _S409));
        var _S411 : Ball_std140_0 = entryPointParams_3.p_3;
        put_number_3(&(_S411), _S394, _S410);
        var _S412 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S412), _S394, _S398.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S413 : Site_0,  _S414 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S414.offset_0 + _S413.row_0 * _S414.stride_0;
    row_10.step_2 = _S414.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S415 : Row_0,  _S416 : u32) -> f32
{
    return entryPointParams_point_2[_S415.base_0 + _S416 * _S415.step_2];
}

fn report_fault_8( _S417 : u32)
{
    var _S418 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S417);
    return;
}

fn squares_of_6( _S419 : ptr<function, Ball_std140_0>,  _S420 : Site_0,  _S421 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S420.lane_0;
    for(;;)
    {
        if(i_11 < (_S420.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S422 : f32 = Row_raw_8(_S421, i_11);
        if(is_bad_0(_S422))
        {
            report_fault_8(_S420.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S422));
        i_11 = i_11 + (*_S419).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S419).lanes_0, _S420);
    return squares_9;
}

fn point_of_6( _S423 : ptr<function, Ball_std140_0>,  _S424 : Site_0,  _S425 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S426 : Row_0 = row_of_8(_S424, _S425);
    point_6.row_1 = _S426;
    var _S427 : Squares_0 = squares_of_6(&((*_S423)), _S424, _S426);
    point_6.length_0 = Squares_length_0(_S427);
    var _S428 : df_0 = Squares_total_0(_S427);
    point_6.square_0 = _S428;
    var _S429 : df_0 = c_of_0(&((*_S423)));
    var _S430 : df_0 = x2A_0(_S429, _S428);
    var _S431 : f32 = Squares_unit_0(_S427);
    var _S432 : bool;
    if(_S431 != 1.0f)
    {
        _S432 = true;
    }
    else
    {
        var _S433 : df_0 = rim_limit_0(&((*_S423)));
        _S432 = less_0(_S433, _S430);
    }
    var _S434 : i32;
    if(_S432)
    {
        _S434 = i32(1);
    }
    else
    {
        _S434 = i32(0);
    }
    var _S435 : u32 = u32(_S434);
    point_6.clipped_0 = _S435;
    if(_S435 != u32(0))
    {
        var _S436 : df_0 = rim_norm_0(&((*_S423)));
        var _S437 : df_0 = root_c_of_0(&((*_S423)));
        point_6.row_1.scale_0 = scaled_0(_0(_S436, x2A_0(_S437, point_6.length_0)), _S431);
        point_6.length_0 = _0(_S436, _S437);
        point_6.square_0 = _0(x2A_0(_S436, _S436), _S429);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S436, _S436));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S430);
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

fn row_of_9( _S438 : Site_0,  _S439 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S439.offset_0 + _S438.row_0 * _S439.stride_0;
    row_12.step_2 = _S439.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S440 : Row_0,  _S441 : u32) -> f32
{
    return entryPointParams_tangent_0[_S440.base_0 + _S441 * _S440.step_2];
}

fn squares_of_7( _S442 : ptr<function, Ball_std140_0>,  _S443 : Site_0,  _S444 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S443.lane_0;
    for(;;)
    {
        if(i_12 < (_S443.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S445 : f32 = Row_raw_9(_S444, i_12);
        if(is_bad_0(_S445))
        {
            report_fault_8(_S443.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S445));
        i_12 = i_12 + (*_S442).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S442).lanes_0, _S443);
    return squares_10;
}

fn tangent_of_0( _S446 : ptr<function, Ball_std140_0>,  _S447 : Site_0,  _S448 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S449 : Row_0 = row_of_9(_S447, _S448);
    tangent_0.row_11 = _S449;
    var _S450 : Squares_0 = squares_of_7(&((*_S446)), _S447, _S449);
    var _S451 : f32 = Squares_unit_0(_S450);
    tangent_0.unit_0 = _S451;
    tangent_0.row_11.scale_0 = wide_0(_S451);
    tangent_0.length_1 = Squares_length_0(_S450);
    tangent_0.square_1 = Squares_total_0(_S450);
    return tangent_0;
}

fn put_number_4( _S452 : ptr<function, Ball_std140_0>,  _S453 : Site_0,  _S454 : df_0)
{
    if(Site_is_first_0(_S453))
    {
        if(((((*_S452).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_4[_S453.row_0] = nearest_0(_S454);
        }
        else
        {
            var _S455 : u32 = _S453.row_0 * (*_S452).out_stride_0 + (*_S452).out_column_0;
            entryPointParams_out_4[_S455] = _S454.hi_0;
            entryPointParams_out_4[_S455 + u32(1)] = _S454.lo_0;
        }
    }
    return;
}

fn report_fault_9( _S456 : u32)
{
    var _S457 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S456);
    return;
}

fn refuse_clipped_4( _S458 : ptr<function, Ball_std140_0>,  _S459 : Site_0,  _S460 : u32)
{
    var _S461 : bool;
    if(Site_is_first_0(_S459))
    {
        _S461 = _S460 > u32(0);
    }
    else
    {
        _S461 = false;
    }
    if(_S461)
    {
        _S461 = ((((*_S458).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S461 = false;
    }
    if(_S461)
    {
        report_fault_9(_S459.row_0);
    }
    return;
}

fn count_clipped_4( _S462 : ptr<function, Ball_std140_0>,  _S463 : Site_0,  _S464 : u32,  _S465 : u32)
{
    refuse_clipped_4(&((*_S462)), _S463, _S464);
    var moved_8 : u32 = (_S464 | (((_S465 << (u32(3))))));
    var _S466 : bool;
    if(Site_is_first_0(_S463))
    {
        _S466 = moved_8 != u32(0);
    }
    else
    {
        _S466 = false;
    }
    if(_S466)
    {
        var moved_9 : u32;
        if(((((*_S462).flags_0) & (u32(16)))) != u32(0))
        {
            var _S467 : u32 = atomicOr(&(entryPointParams_status_4[u32(4) + _S463.row_0]), moved_8);
            moved_9 = (moved_8 & ((~_S467)));
        }
        else
        {
            moved_9 = moved_8;
        }
        var _S468 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), ((moved_9 & (u32(1)))) + ((((moved_9 >> (u32(1)))) & (u32(1)))) + ((((moved_9 >> (u32(2)))) & (u32(1)))) + ((moved_9 >> (u32(3)))));
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
        var _S469 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S470 : u32 = block_count_0(&(_S469));
        if(block_5 < _S470)
        {
        }
        else
        {
            break;
        }
        var _S471 : u32 = invocation_6.x;
        var _S472 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S473 : Site_0 = site_of_0(&(_S472), block_5, _S471);
        var _S474 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S475 : Lie_0 = x_lie_0(&(_S474));
        var _S476 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S477 : Point_0 = point_of_6(&(_S476), _S473, _S475);
        var _S478 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S479 : Lie_0 = y_lie_0(&(_S478));
        var _S480 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S481 : Tangent_0 = tangent_of_0(&(_S480), _S473, _S479);
        var _S482 : df_0 = scaled_0(_0(twice_0(_S481.length_1), _S477.gap_0), 1.0f / _S481.unit_0);
        var _S483 : Ball_std140_0 = entryPointParams_4.p_4;
        put_number_4(&(_S483), _S473, _S482);
        var _S484 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S484), _S473, _S477.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


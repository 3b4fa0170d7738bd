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
        var _S110 : f32 = entryPointParams_left_0[_S108.base_0 + i_2 * _S108.step_2];
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
            _S112 = wide_0(_S110);
        }
        else
        {
            _S112 = x2A_1(_S108.scale_0, _S110);
        }
        var _S113 : f32 = entryPointParams_right_0[_S109.base_0 + i_2 * _S109.step_2];
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
            _S115 = wide_0(_S113);
        }
        else
        {
            _S115 = x2A_1(_S109.scale_0, _S113);
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

fn put_number_0( _S121 : Site_0,  _S122 : df_0)
{
    if(Site_is_first_0(_S121))
    {
        entryPointParams_out_0[_S121.row_0] = nearest_0(_S122);
    }
    return;
}

fn report_fault_1( _S123 : u32)
{
    var _S124 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S123);
    return;
}

fn refuse_clipped_0( _S125 : ptr<function, Ball_std140_0>,  _S126 : Site_0,  _S127 : u32)
{
    var _S128 : bool;
    if(Site_is_first_0(_S126))
    {
        _S128 = _S127 > u32(0);
    }
    else
    {
        _S128 = false;
    }
    if(_S128)
    {
        _S128 = ((((*_S125).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S128 = false;
    }
    if(_S128)
    {
        report_fault_1(_S126.row_0);
    }
    return;
}

fn count_clipped_0( _S129 : ptr<function, Ball_std140_0>,  _S130 : Site_0,  _S131 : u32,  _S132 : u32)
{
    refuse_clipped_0(&((*_S129)), _S130, _S131);
    var _S133 : bool;
    if(Site_is_first_0(_S130))
    {
        _S133 = (_S131 + _S132) > u32(0);
    }
    else
    {
        _S133 = false;
    }
    if(_S133)
    {
        var _S134 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S131 + _S132);
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
        var _S135 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S136 : u32 = block_count_0(&(_S135));
        if(block_1 < _S136)
        {
        }
        else
        {
            break;
        }
        var _S137 : u32 = invocation_2.x;
        var _S138 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S139 : Site_0 = site_of_0(&(_S138), block_1, _S137);
        var _S140 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S141 : Lie_0 = x_lie_0(&(_S140));
        var _S142 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S143 : Point_0 = point_of_0(&(_S142), _S139, _S141);
        var _S144 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S145 : Lie_0 = y_lie_0(&(_S144));
        var _S146 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S147 : Point_0 = point_of_1(&(_S146), _S139, _S145);
        var _S148 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S149 : Squares_0 = difference_squares_0(&(_S148), _S139, _S143.row_1, _S147.row_1);
        var _S150 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S151 : df_0 = half_sinh_1(&(_S150), _S143, _S147, _S149);
        var _S152 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S153 : df_0 = distance_of_0(&(_S152), _S151);
        put_number_0(_S139, _S153);
        var _S154 : u32 = _S143.clipped_0 + _S147.clipped_0;
        var _S155 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S155), _S139, _S154, u32(0));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S156 : Site_0,  _S157 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S157.offset_0 + _S156.row_0 * _S157.stride_0;
    row_4.step_2 = _S157.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S158 : Row_0,  _S159 : u32) -> f32
{
    return entryPointParams_left_1[_S158.base_0 + _S159 * _S158.step_2];
}

fn report_fault_2( _S160 : u32)
{
    var _S161 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S160);
    return;
}

fn squares_of_2( _S162 : ptr<function, Ball_std140_0>,  _S163 : Site_0,  _S164 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S163.lane_0;
    for(;;)
    {
        if(i_3 < (_S163.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S165 : f32 = Row_raw_2(_S164, i_3);
        if(is_bad_0(_S165))
        {
            report_fault_2(_S163.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S165));
        i_3 = i_3 + (*_S162).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S162).lanes_0, _S163);
    return squares_4;
}

fn point_of_2( _S166 : ptr<function, Ball_std140_0>,  _S167 : Site_0,  _S168 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S169 : Row_0 = row_of_2(_S167, _S168);
    point_2.row_1 = _S169;
    var _S170 : Squares_0 = squares_of_2(&((*_S166)), _S167, _S169);
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

fn squares_of_3( _S185 : ptr<function, Ball_std140_0>,  _S186 : Site_0,  _S187 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
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
        var _S188 : f32 = Row_raw_3(_S187, i_4);
        if(is_bad_0(_S188))
        {
            report_fault_2(_S186.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S188));
        i_4 = i_4 + (*_S185).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S185).lanes_0, _S186);
    return squares_5;
}

fn point_of_3( _S189 : ptr<function, Ball_std140_0>,  _S190 : Site_0,  _S191 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S192 : Row_0 = row_of_3(_S190, _S191);
    point_3.row_1 = _S192;
    var _S193 : Squares_0 = squares_of_3(&((*_S189)), _S190, _S192);
    point_3.length_0 = Squares_length_0(_S193);
    var _S194 : df_0 = Squares_total_0(_S193);
    point_3.square_0 = _S194;
    var _S195 : df_0 = c_of_0(&((*_S189)));
    var _S196 : df_0 = x2A_0(_S195, _S194);
    var _S197 : f32 = Squares_unit_0(_S193);
    var _S198 : bool;
    if(_S197 != 1.0f)
    {
        _S198 = true;
    }
    else
    {
        var _S199 : df_0 = rim_limit_0(&((*_S189)));
        _S198 = less_0(_S199, _S196);
    }
    var _S200 : i32;
    if(_S198)
    {
        _S200 = i32(1);
    }
    else
    {
        _S200 = i32(0);
    }
    var _S201 : u32 = u32(_S200);
    point_3.clipped_0 = _S201;
    if(_S201 != u32(0))
    {
        var _S202 : df_0 = rim_norm_0(&((*_S189)));
        var _S203 : df_0 = root_c_of_0(&((*_S189)));
        point_3.row_1.scale_0 = scaled_0(_0(_S202, x2A_0(_S203, point_3.length_0)), _S197);
        point_3.length_0 = _0(_S202, _S203);
        point_3.square_0 = _0(x2A_0(_S202, _S202), _S195);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S202, _S202));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S196);
    }
    return point_3;
}

fn difference_squares_1( _S204 : ptr<function, Ball_std140_0>,  _S205 : Site_0,  _S206 : Row_0,  _S207 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S205.lane_0;
    for(;;)
    {
        if(i_5 < (_S205.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S208 : f32 = entryPointParams_left_1[_S206.base_0 + i_5 * _S206.step_2];
        var _S209 : bool;
        if((_S206.scale_0.hi_0) == 1.0f)
        {
            _S209 = (_S206.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S209 = false;
        }
        var _S210 : df_0;
        if(_S209)
        {
            _S210 = wide_0(_S208);
        }
        else
        {
            _S210 = x2A_1(_S206.scale_0, _S208);
        }
        var _S211 : f32 = entryPointParams_right_1[_S207.base_0 + i_5 * _S207.step_2];
        var _S212 : bool;
        if((_S207.scale_0.hi_0) == 1.0f)
        {
            _S212 = (_S207.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S212 = false;
        }
        var _S213 : df_0;
        if(_S212)
        {
            _S213 = wide_0(_S211);
        }
        else
        {
            _S213 = x2A_1(_S207.scale_0, _S211);
        }
        Squares_add_0(&(squares_6), x2D_0(_S210, _S213));
        i_5 = i_5 + (*_S204).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S204).lanes_0, _S205);
    return squares_6;
}

fn half_sinh_2( _S214 : ptr<function, Ball_std140_0>,  _S215 : Point_0,  _S216 : Point_0,  _S217 : Squares_0) -> df_0
{
    var _S218 : df_0 = root_c_of_1(&((*_S214)));
    return _0(x2A_0(_S218, Squares_length_0(_S217)), x2A_0(root_of_0(_S215.gap_0), root_of_0(_S216.gap_0)));
}

fn put_number_1( _S219 : Site_0,  _S220 : df_0)
{
    if(Site_is_first_0(_S219))
    {
        entryPointParams_out_1[_S219.row_0] = nearest_0(_S220);
    }
    return;
}

fn report_fault_3( _S221 : u32)
{
    var _S222 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S221);
    return;
}

fn refuse_clipped_1( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : u32)
{
    var _S226 : bool;
    if(Site_is_first_0(_S224))
    {
        _S226 = _S225 > u32(0);
    }
    else
    {
        _S226 = false;
    }
    if(_S226)
    {
        _S226 = ((((*_S223).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S226 = false;
    }
    if(_S226)
    {
        report_fault_3(_S224.row_0);
    }
    return;
}

fn count_clipped_1( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : u32,  _S230 : u32)
{
    refuse_clipped_1(&((*_S227)), _S228, _S229);
    var _S231 : bool;
    if(Site_is_first_0(_S228))
    {
        _S231 = (_S229 + _S230) > u32(0);
    }
    else
    {
        _S231 = false;
    }
    if(_S231)
    {
        var _S232 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S229 + _S230);
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
        var _S233 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S234 : u32 = block_count_0(&(_S233));
        if(block_2 < _S234)
        {
        }
        else
        {
            break;
        }
        var _S235 : u32 = invocation_3.x;
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S237 : Site_0 = site_of_0(&(_S236), block_2, _S235);
        var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S239 : Lie_0 = x_lie_0(&(_S238));
        var _S240 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S241 : Point_0 = point_of_2(&(_S240), _S237, _S239);
        var _S242 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S243 : Lie_0 = y_lie_0(&(_S242));
        var _S244 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S245 : Point_0 = point_of_3(&(_S244), _S237, _S243);
        var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S247 : Squares_0 = difference_squares_1(&(_S246), _S237, _S241.row_1, _S245.row_1);
        var _S248 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S249 : df_0 = half_sinh_2(&(_S248), _S241, _S245, _S247);
        var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S251 : df_0 = distance_of_0(&(_S250), _S249);
        put_number_1(_S237, x2A_0(_S251, _S251));
        var _S252 : u32 = _S241.clipped_0 + _S245.clipped_0;
        var _S253 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S253), _S237, _S252, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S254 : Site_0,  _S255 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S255.offset_0 + _S254.row_0 * _S255.stride_0;
    row_6.step_2 = _S255.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S256 : Row_0,  _S257 : u32) -> f32
{
    return entryPointParams_point_0[_S256.base_0 + _S257 * _S256.step_2];
}

fn report_fault_4( _S258 : u32)
{
    var _S259 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S258);
    return;
}

fn squares_of_4( _S260 : ptr<function, Ball_std140_0>,  _S261 : Site_0,  _S262 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S261.lane_0;
    for(;;)
    {
        if(i_6 < (_S261.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S263 : f32 = Row_raw_4(_S262, i_6);
        if(is_bad_0(_S263))
        {
            report_fault_4(_S261.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S263));
        i_6 = i_6 + (*_S260).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S260).lanes_0, _S261);
    return squares_7;
}

fn point_of_4( _S264 : ptr<function, Ball_std140_0>,  _S265 : Site_0,  _S266 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S267 : Row_0 = row_of_4(_S265, _S266);
    point_4.row_1 = _S267;
    var _S268 : Squares_0 = squares_of_4(&((*_S264)), _S265, _S267);
    point_4.length_0 = Squares_length_0(_S268);
    var _S269 : df_0 = Squares_total_0(_S268);
    point_4.square_0 = _S269;
    var _S270 : df_0 = c_of_0(&((*_S264)));
    var _S271 : df_0 = x2A_0(_S270, _S269);
    var _S272 : f32 = Squares_unit_0(_S268);
    var _S273 : bool;
    if(_S272 != 1.0f)
    {
        _S273 = true;
    }
    else
    {
        var _S274 : df_0 = rim_limit_0(&((*_S264)));
        _S273 = less_0(_S274, _S271);
    }
    var _S275 : i32;
    if(_S273)
    {
        _S275 = i32(1);
    }
    else
    {
        _S275 = i32(0);
    }
    var _S276 : u32 = u32(_S275);
    point_4.clipped_0 = _S276;
    if(_S276 != u32(0))
    {
        var _S277 : df_0 = rim_norm_0(&((*_S264)));
        var _S278 : df_0 = root_c_of_0(&((*_S264)));
        point_4.row_1.scale_0 = scaled_0(_0(_S277, x2A_0(_S278, point_4.length_0)), _S272);
        point_4.length_0 = _0(_S277, _S278);
        point_4.square_0 = _0(x2A_0(_S277, _S277), _S270);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S277, _S277));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S271);
    }
    return point_4;
}

fn put_number_2( _S279 : Site_0,  _S280 : df_0)
{
    if(Site_is_first_0(_S279))
    {
        entryPointParams_out_2[_S279.row_0] = nearest_0(_S280);
    }
    return;
}

fn report_fault_5( _S281 : u32)
{
    var _S282 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S281);
    return;
}

fn refuse_clipped_2( _S283 : ptr<function, Ball_std140_0>,  _S284 : Site_0,  _S285 : u32)
{
    var _S286 : bool;
    if(Site_is_first_0(_S284))
    {
        _S286 = _S285 > u32(0);
    }
    else
    {
        _S286 = false;
    }
    if(_S286)
    {
        _S286 = ((((*_S283).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S286 = false;
    }
    if(_S286)
    {
        report_fault_5(_S284.row_0);
    }
    return;
}

fn count_clipped_2( _S287 : ptr<function, Ball_std140_0>,  _S288 : Site_0,  _S289 : u32,  _S290 : u32)
{
    refuse_clipped_2(&((*_S287)), _S288, _S289);
    var _S291 : bool;
    if(Site_is_first_0(_S288))
    {
        _S291 = (_S289 + _S290) > u32(0);
    }
    else
    {
        _S291 = false;
    }
    if(_S291)
    {
        var _S292 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S289 + _S290);
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
        var _S293 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S294 : u32 = block_count_0(&(_S293));
        if(block_3 < _S294)
        {
        }
        else
        {
            break;
        }
        var _S295 : u32 = invocation_4.x;
        var _S296 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S297 : Site_0 = site_of_0(&(_S296), block_3, _S295);
        var _S298 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S299 : Lie_0 = x_lie_0(&(_S298));
        var _S300 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S301 : Point_0 = point_of_4(&(_S300), _S297, _S299);
        var _S302 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S303 : df_0 = root_c_of_0(&(_S302));
        var _S304 : df_0 = _0(x2A_0(_S303, _S301.length_0), root_of_0(_S301.gap_0));
        var _S305 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S306 : df_0 = distance_of_0(&(_S305), _S304);
        put_number_2(_S297, _S306);
        var _S307 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S307), _S297, _S301.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).z_offset_0, (*p_15).z_stride_0, (*p_15).z_step_0);
}

fn row_of_5( _S308 : Site_0,  _S309 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S309.offset_0 + _S308.row_0 * _S309.stride_0;
    row_7.step_2 = _S309.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S310 : Row_0,  _S311 : u32) -> f32
{
    return entryPointParams_point_1[_S310.base_0 + _S311 * _S310.step_2];
}

fn report_fault_6( _S312 : u32)
{
    var _S313 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S312);
    return;
}

fn squares_of_5( _S314 : ptr<function, Ball_std140_0>,  _S315 : Site_0,  _S316 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S315.lane_0;
    for(;;)
    {
        if(i_7 < (_S315.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S317 : f32 = Row_raw_5(_S316, i_7);
        if(is_bad_0(_S317))
        {
            report_fault_6(_S315.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S317));
        i_7 = i_7 + (*_S314).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S314).lanes_0, _S315);
    return squares_8;
}

fn point_of_5( _S318 : ptr<function, Ball_std140_0>,  _S319 : Site_0,  _S320 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S321 : Row_0 = row_of_5(_S319, _S320);
    point_5.row_1 = _S321;
    var _S322 : Squares_0 = squares_of_5(&((*_S318)), _S319, _S321);
    point_5.length_0 = Squares_length_0(_S322);
    var _S323 : df_0 = Squares_total_0(_S322);
    point_5.square_0 = _S323;
    var _S324 : df_0 = c_of_0(&((*_S318)));
    var _S325 : df_0 = x2A_0(_S324, _S323);
    var _S326 : f32 = Squares_unit_0(_S322);
    var _S327 : bool;
    if(_S326 != 1.0f)
    {
        _S327 = true;
    }
    else
    {
        var _S328 : df_0 = rim_limit_0(&((*_S318)));
        _S327 = less_0(_S328, _S325);
    }
    var _S329 : i32;
    if(_S327)
    {
        _S329 = i32(1);
    }
    else
    {
        _S329 = i32(0);
    }
    var _S330 : u32 = u32(_S329);
    point_5.clipped_0 = _S330;
    if(_S330 != u32(0))
    {
        var _S331 : df_0 = rim_norm_0(&((*_S318)));
        var _S332 : df_0 = root_c_of_0(&((*_S318)));
        point_5.row_1.scale_0 = scaled_0(_0(_S331, x2A_0(_S332, point_5.length_0)), _S326);
        point_5.length_0 = _0(_S331, _S332);
        point_5.square_0 = _0(x2A_0(_S331, _S331), _S324);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S331, _S331));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S325);
    }
    return point_5;
}

fn row_of_6( _S333 : Site_0,  _S334 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S334.offset_0 + _S333.row_0 * _S334.stride_0;
    row_8.step_2 = _S334.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S335 : Row_0,  _S336 : u32) -> f32
{
    return entryPointParams_u_0[_S335.base_0 + _S336 * _S335.step_2];
}

fn report_fault_7( _S337 : u32)
{
    var _S338 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S337);
    return;
}

fn vector_of_0( _S339 : ptr<function, Ball_std140_0>,  _S340 : Site_0,  _S341 : Lie_0) -> Row_0
{
    var _S342 : Row_0 = row_of_6(_S340, _S341);
    var i_8 : u32 = _S340.lane_0;
    for(;;)
    {
        if(i_8 < (_S340.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S342, i_8)))
        {
            report_fault_7(_S340.row_0);
        }
        i_8 = i_8 + (*_S339).lanes_0;
    }
    return _S342;
}

fn row_of_7( _S343 : Site_0,  _S344 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S344.offset_0 + _S343.row_0 * _S344.stride_0;
    row_9.step_2 = _S344.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S345 : Row_0,  _S346 : u32) -> f32
{
    return entryPointParams_v_0[_S345.base_0 + _S346 * _S345.step_2];
}

fn vector_of_1( _S347 : ptr<function, Ball_std140_0>,  _S348 : Site_0,  _S349 : Lie_0) -> Row_0
{
    var _S350 : Row_0 = row_of_7(_S348, _S349);
    var i_9 : u32 = _S348.lane_0;
    for(;;)
    {
        if(i_9 < (_S348.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S350, i_9)))
        {
            report_fault_7(_S348.row_0);
        }
        i_9 = i_9 + (*_S347).lanes_0;
    }
    return _S350;
}

fn dot_of_0( _S351 : ptr<function, Ball_std140_0>,  _S352 : Site_0,  _S353 : Row_0,  _S354 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S352.lane_0;
    for(;;)
    {
        if(i_10 < (_S352.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S355 : df_0 = sums_3[i32(0)];
        var _S356 : f32 = entryPointParams_u_0[_S353.base_0 + i_10 * _S353.step_2];
        var _S357 : bool;
        if((_S353.scale_0.hi_0) == 1.0f)
        {
            _S357 = (_S353.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S357 = false;
        }
        var _S358 : df_0;
        if(_S357)
        {
            _S358 = wide_0(_S356);
        }
        else
        {
            _S358 = x2A_1(_S353.scale_0, _S356);
        }
        var _S359 : f32 = entryPointParams_v_0[_S354.base_0 + i_10 * _S354.step_2];
        var _S360 : bool;
        if((_S354.scale_0.hi_0) == 1.0f)
        {
            _S360 = (_S354.scale_0.lo_0) == 0.0f;
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
            _S361 = x2A_1(_S354.scale_0, _S359);
        }
        sums_3[i32(0)] = x2B_0(_S355, x2A_0(_S358, _S361));
        i_10 = i_10 + (*_S351).lanes_0;
    }
    join_0((*_S351).lanes_0, _S352, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S362 : Site_0,  _S363 : df_0)
{
    if(Site_is_first_0(_S362))
    {
        entryPointParams_out_3[_S362.row_0] = nearest_0(_S363);
    }
    return;
}

fn refuse_clipped_3( _S364 : ptr<function, Ball_std140_0>,  _S365 : Site_0,  _S366 : u32)
{
    var _S367 : bool;
    if(Site_is_first_0(_S365))
    {
        _S367 = _S366 > u32(0);
    }
    else
    {
        _S367 = false;
    }
    if(_S367)
    {
        _S367 = ((((*_S364).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S367 = false;
    }
    if(_S367)
    {
        report_fault_7(_S365.row_0);
    }
    return;
}

fn count_clipped_3( _S368 : ptr<function, Ball_std140_0>,  _S369 : Site_0,  _S370 : u32,  _S371 : u32)
{
    refuse_clipped_3(&((*_S368)), _S369, _S370);
    var _S372 : bool;
    if(Site_is_first_0(_S369))
    {
        _S372 = (_S370 + _S371) > u32(0);
    }
    else
    {
        _S372 = false;
    }
    if(_S372)
    {
        var _S373 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S370 + _S371);
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
        var _S374 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S375 : u32 = block_count_0(&(_S374));
        if(block_4 < _S375)
        {
        }
        else
        {
            break;
        }
        var _S376 : u32 = invocation_5.x;
        var _S377 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S378 : Site_0 = site_of_0(&(_S377), block_4, _S376);
        var _S379 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S380 : Lie_0 = x_lie_0(&(_S379));
        var _S381 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S382 : Point_0 = point_of_5(&(_S381), _S378, _S380);
        var _S383 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S384 : Lie_0 = y_lie_0(&(_S383));
        var _S385 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S386 : Row_0 = vector_of_0(&(_S385), _S378, _S384);
        var _S387 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S388 : Lie_0 = z_lie_0(&(_S387));
        var _S389 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S390 : Row_0 = vector_of_1(&(_S389), _S378, _S388);
        var _S391 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S392 : df_0 = dot_of_0(&(_S391), _S378, _S386, _S390);
        var _S393 : df_0 = _S382.gap_0;
        put_number_3(_S378, _0(scaled_0(_S392, 4.0f), x2A_0(_S393, _S393)));
        var _S394 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S394), _S378, _S382.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S395 : Site_0,  _S396 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S396.offset_0 + _S395.row_0 * _S396.stride_0;
    row_10.step_2 = _S396.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S397 : Row_0,  _S398 : u32) -> f32
{
    return entryPointParams_point_2[_S397.base_0 + _S398 * _S397.step_2];
}

fn report_fault_8( _S399 : u32)
{
    var _S400 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S399);
    return;
}

fn squares_of_6( _S401 : ptr<function, Ball_std140_0>,  _S402 : Site_0,  _S403 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S402.lane_0;
    for(;;)
    {
        if(i_11 < (_S402.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S404 : f32 = Row_raw_8(_S403, i_11);
        if(is_bad_0(_S404))
        {
            report_fault_8(_S402.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S404));
        i_11 = i_11 + (*_S401).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S401).lanes_0, _S402);
    return squares_9;
}

fn point_of_6( _S405 : ptr<function, Ball_std140_0>,  _S406 : Site_0,  _S407 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S408 : Row_0 = row_of_8(_S406, _S407);
    point_6.row_1 = _S408;
    var _S409 : Squares_0 = squares_of_6(&((*_S405)), _S406, _S408);
    point_6.length_0 = Squares_length_0(_S409);
    var _S410 : df_0 = Squares_total_0(_S409);
    point_6.square_0 = _S410;
    var _S411 : df_0 = c_of_0(&((*_S405)));
    var _S412 : df_0 = x2A_0(_S411, _S410);
    var _S413 : f32 = Squares_unit_0(_S409);
    var _S414 : bool;
    if(_S413 != 1.0f)
    {
        _S414 = true;
    }
    else
    {
        var _S415 : df_0 = rim_limit_0(&((*_S405)));
        _S414 = less_0(_S415, _S412);
    }
    var _S416 : i32;
    if(_S414)
    {
        _S416 = i32(1);
    }
    else
    {
        _S416 = i32(0);
    }
    var _S417 : u32 = u32(_S416);
    point_6.clipped_0 = _S417;
    if(_S417 != u32(0))
    {
        var _S418 : df_0 = rim_norm_0(&((*_S405)));
        var _S419 : df_0 = root_c_of_0(&((*_S405)));
        point_6.row_1.scale_0 = scaled_0(_0(_S418, x2A_0(_S419, point_6.length_0)), _S413);
        point_6.length_0 = _0(_S418, _S419);
        point_6.square_0 = _0(x2A_0(_S418, _S418), _S411);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S418, _S418));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S412);
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

fn row_of_9( _S420 : Site_0,  _S421 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S421.offset_0 + _S420.row_0 * _S421.stride_0;
    row_12.step_2 = _S421.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S422 : Row_0,  _S423 : u32) -> f32
{
    return entryPointParams_tangent_0[_S422.base_0 + _S423 * _S422.step_2];
}

fn squares_of_7( _S424 : ptr<function, Ball_std140_0>,  _S425 : Site_0,  _S426 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S425.lane_0;
    for(;;)
    {
        if(i_12 < (_S425.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S427 : f32 = Row_raw_9(_S426, i_12);
        if(is_bad_0(_S427))
        {
            report_fault_8(_S425.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S427));
        i_12 = i_12 + (*_S424).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S424).lanes_0, _S425);
    return squares_10;
}

fn tangent_of_0( _S428 : ptr<function, Ball_std140_0>,  _S429 : Site_0,  _S430 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S431 : Row_0 = row_of_9(_S429, _S430);
    tangent_0.row_11 = _S431;
    var _S432 : Squares_0 = squares_of_7(&((*_S428)), _S429, _S431);
    var _S433 : f32 = Squares_unit_0(_S432);
    tangent_0.unit_0 = _S433;
    tangent_0.row_11.scale_0 = wide_0(_S433);
    tangent_0.length_1 = Squares_length_0(_S432);
    tangent_0.square_1 = Squares_total_0(_S432);
    return tangent_0;
}

fn put_number_4( _S434 : Site_0,  _S435 : df_0)
{
    if(Site_is_first_0(_S434))
    {
        entryPointParams_out_4[_S434.row_0] = nearest_0(_S435);
    }
    return;
}

fn report_fault_9( _S436 : u32)
{
    var _S437 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S436);
    return;
}

fn refuse_clipped_4( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : u32)
{
    var _S441 : bool;
    if(Site_is_first_0(_S439))
    {
        _S441 = _S440 > u32(0);
    }
    else
    {
        _S441 = false;
    }
    if(_S441)
    {
        _S441 = ((((*_S438).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S441 = false;
    }
    if(_S441)
    {
        report_fault_9(_S439.row_0);
    }
    return;
}

fn count_clipped_4( _S442 : ptr<function, Ball_std140_0>,  _S443 : Site_0,  _S444 : u32,  _S445 : u32)
{
    refuse_clipped_4(&((*_S442)), _S443, _S444);
    var _S446 : bool;
    if(Site_is_first_0(_S443))
    {
        _S446 = (_S444 + _S445) > u32(0);
    }
    else
    {
        _S446 = false;
    }
    if(_S446)
    {
        var _S447 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S444 + _S445);
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
        var _S448 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S449 : u32 = block_count_0(&(_S448));
        if(block_5 < _S449)
        {
        }
        else
        {
            break;
        }
        var _S450 : u32 = invocation_6.x;
        var _S451 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S452 : Site_0 = site_of_0(&(_S451), block_5, _S450);
        var _S453 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S454 : Lie_0 = x_lie_0(&(_S453));
        var _S455 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S456 : Point_0 = point_of_6(&(_S455), _S452, _S454);
        var _S457 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S458 : Lie_0 = y_lie_0(&(_S457));
        var _S459 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S460 : Tangent_0 = tangent_of_0(&(_S459), _S452, _S458);
        put_number_4(_S452, scaled_0(_0(twice_0(_S460.length_1), _S456.gap_0), 1.0f / _S460.unit_0));
        var _S461 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S461), _S452, _S456.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


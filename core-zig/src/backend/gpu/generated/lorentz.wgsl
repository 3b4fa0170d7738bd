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
@binding(1) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(10) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(18) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(19) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(23) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(24) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(28) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(31) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(32) @group(0) var<storage, read> entryPointParams_left_0 : array<f32>;

@binding(33) @group(0) var<storage, read> entryPointParams_right_0 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_out_7 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Ball_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(37) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_out_8 : array<f32>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_status_8 : array<atomic<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Ball_std140_0,
};

@binding(41) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(42) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_out_9 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_status_9 : array<atomic<u32>>;

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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
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
                if(k_0 < i32(3))
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
        if(k_0 < i32(3))
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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_2 == u32(1))
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
                if(k_1 < i32(1))
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
        if(k_1 < i32(1))
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

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
    var k_2 : i32 = i32(0);
    for(;;)
    {
        if(k_2 < i32(2))
        {
        }
        else
        {
            break;
        }
        parts_0[u32(k_2) * u32(64) + site_2.invocation_0] = vec2<f32>((*sums_2)[k_2].hi_0, (*sums_2)[k_2].lo_0);
        k_2 = k_2 + i32(1);
    }
    workgroupBarrier();
    var reach_2 : u32 = lanes_3 / u32(2);
    for(;;)
    {
        if(reach_2 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_2.lane_0) < reach_2)
        {
            k_2 = i32(0);
            for(;;)
            {
                if(k_2 < i32(2))
                {
                }
                else
                {
                    break;
                }
                var _S11 : u32 = u32(k_2) * u32(64) + site_2.invocation_0;
                var _S12 : df_0 = x2B_0(pair_of_0(parts_0[_S11].x, parts_0[_S11].y), pair_of_0(parts_0[_S11 + reach_2].x, parts_0[_S11 + reach_2].y));
                parts_0[_S11] = vec2<f32>(_S12.hi_0, _S12.lo_0);
                k_2 = k_2 + i32(1);
            }
        }
        workgroupBarrier();
        reach_2 = reach_2 / u32(2);
    }
    k_2 = i32(0);
    for(;;)
    {
        if(k_2 < i32(2))
        {
        }
        else
        {
            break;
        }
        (*sums_2)[k_2] = pair_of_0(parts_0[u32(k_2) * u32(64) + site_2.invocation_0 - site_2.lane_0].x, parts_0[u32(k_2) * u32(64) + site_2.invocation_0 - site_2.lane_0].y);
        k_2 = k_2 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_10 : ptr<function, Ball_std140_0>) -> u32
{
    var _S13 : u32 = (*p_10).rows_0;
    var _S14 : u32 = (*p_10).lanes_0;
    var _S15 : u32 = u32(64) / (*p_10).lanes_0;
    var _S16 : u32 = _S13 + _S15 - u32(1);
    var _S17 : u32 = u32(64) / _S14;
    var _S18 : u32 = _S16 / _S17;
    return _S18;
}

fn site_of_0( p_11 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S19 : u32 = (*p_11).lanes_0;
    var _S20 : u32 = u32(64) / (*p_11).lanes_0;
    var _S21 : u32 = block_0 * _S20;
    var _S22 : u32 = invocation_1 / _S19;
    var _S23 : u32 = _S21 + _S22;
    var site_3 : Site_0;
    var _S24 : bool = _S23 < ((*p_11).rows_0);
    site_3.active_0 = _S24;
    var _S25 : u32;
    if(_S24)
    {
        _S25 = _S23;
    }
    else
    {
        _S25 = u32(0);
    }
    site_3.row_0 = _S25;
    var _S26 : u32 = invocation_1 % _S19;
    site_3.lane_0 = _S26;
    site_3.invocation_0 = invocation_1;
    if(site_3.active_0)
    {
        _S25 = (*p_11).columns_0;
    }
    else
    {
        _S25 = u32(0);
    }
    site_3.columns_1 = _S25;
    return site_3;
}

fn space_site_of_0( p_12 : ptr<function, Ball_std140_0>,  block_1 : u32,  invocation_2 : u32) -> Site_0
{
    var _S27 : Site_0 = site_of_0(&((*p_12)), block_1, invocation_2);
    var site_4 : Site_0 = _S27;
    if(site_4.active_0)
    {
        site_4.columns_1 = (*p_12).columns_0 - u32(1);
    }
    return site_4;
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

fn x_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).x_offset_0, (*p_13).x_stride_0, (*p_13).x_step_0);
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
    var _S28 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S28;
    squares_0.big_0 = _S28;
    return squares_0;
}

fn space_squares_0() -> Squares_0
{
    return squares_from_0(1.0f, 1.15292150460684698e+18f);
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
    var _S29 : f32 = rounded_0(a_4 * b_3);
    var _S30 : f32 = upper_half_0(a_4);
    var _S31 : f32 = upper_half_0(b_3);
    var _S32 : f32 = rounded_0(a_4 - _S30);
    var _S33 : f32 = rounded_0(b_3 - _S31);
    return pair_of_0(_S29, rounded_0(rounded_0(rounded_0(rounded_0(_S30 * _S31) - _S29) + rounded_0(_S30 * _S33)) + rounded_0(_S32 * _S31)) + rounded_0(_S32 * _S33));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S34 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S34.hi_0, rounded_0(_S34.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    if((abs(value_4.hi_0)) < ((*this_0).big_from_0))
    {
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(scaled_0(value_4, (*this_0).grown_0), scaled_0(value_4, (*this_0).grown_0)));
    }
    else
    {
        var _S35 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S35, _S35));
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_4 : u32,  site_5 : Site_0)
{
    var sums_3 : array<df_0, i32(2)>;
    sums_3[i32(0)] = (*this_1).usual_0;
    sums_3[i32(1)] = (*this_1).big_0;
    join_2(lanes_4, site_5, &(sums_3));
    (*this_1).usual_0 = sums_3[i32(0)];
    (*this_1).big_0 = sums_3[i32(1)];
    return;
}

fn Site_is_first_0( this_2 : Site_0) -> bool
{
    var _S36 : bool;
    if(this_2.active_0)
    {
        _S36 = (this_2.lane_0) == u32(0);
    }
    else
    {
        _S36 = false;
    }
    return _S36;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S37 : df_0 = scaled_0(scaled_0(this_4.usual_0, 1.0f / this_4.grown_0), 1.0f / this_4.grown_0);
    var _S38 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S38 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S37, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S38 = _S37;
    }
    return _S38;
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
    var _S39 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S39, x2D_0(a_8, two_product_0(_S39, _S39)).hi_0 / (2.0f * _S39));
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S40 : df_0;
    if(Squares_is_big_0(this_5))
    {
        _S40 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S40 = scaled_0(root_of_0(this_5.usual_0), 1.0f / this_5.grown_0);
    }
    return _S40;
}

fn root_c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).root_hi_0, (*p_14).root_lo_0);
}

fn root_c_of_1( p_15 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_15).root_hi_0, (*p_15).root_lo_0);
}

fn x2A_1( a_9 : df_0,  b_6 : f32) -> df_0
{
    var _S41 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S41.hi_0, rounded_0(_S41.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S42 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S42.hi_0, rounded_0(_S42.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S43 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S44 : df_0 = x2D_0(a_11, x2A_1(b_8, _S43));
    var _S45 : f32 = _S44.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S43, _S45), x2D_0(_S44, x2A_1(b_8, _S45)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S46 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S46 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S46 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S46 = false;
        }
    }
    return _S46;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S47 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S47 = 5.42101086242752217e-20f;
    }
    else
    {
        _S47 = 1.0f;
    }
    return _S47;
}

fn c_of_0( p_16 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_16).c_hi_0, (*p_16).c_lo_0);
}

fn x2D_1( a_14 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_14, - b_11);
}

fn y_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).y_offset_0, (*p_17).y_stride_0, (*p_17).y_step_0);
}

fn twice_0( a_15 : df_0) -> df_0
{
    return scaled_0(a_15, 2.0f);
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_2 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S48 : df_0 = x2B_0(twice_0(grown_2), x2A_0(grown_2, grown_2));
        var _S49 : i32 = k_3 + i32(1);
        grown_2 = _S48;
        k_3 = _S49;
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
    var _S50 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S50)), 0.125f)), 1.0f), power_of_two_0(i32(_S50)));
}

fn half_of_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 0.5f);
}

fn cosh_of_0( root_0 : df_0) -> df_0
{
    var _S51 : df_0 = exp_of_0(root_0);
    return half_of_0(x2B_0(_S51, _0(wide_0(1.0f), _S51)));
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

fn sinhc_0( t_1 : df_0) -> Sloped_0
{
    if((t_1.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f), 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_1);
    }
    var _S52 : df_0 = root_of_0(t_1);
    var _S53 : df_0 = exp_of_0(_S52);
    var _S54 : df_0 = _0(wide_0(1.0f), _S53);
    var _S55 : df_0 = _0(half_of_0(x2D_0(_S53, _S54)), _S52);
    return sloped_0(_S55, _0(x2D_0(half_of_0(x2B_0(_S53, _S54)), _S55), twice_0(t_1)));
}

fn exponent_of_0( value_7 : f32) -> i32
{
    return i32(((((bitcast<u32>((value_7))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn nearest_0( value_8 : df_0) -> f32
{
    var _S56 : f32;
    if(is_bad_0(value_8.hi_0))
    {
        _S56 = value_8.hi_0;
    }
    else
    {
        _S56 = value_8.hi_0 + value_8.lo_0;
    }
    return _S56;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     scale_0 : df_0,
};

struct Sheet_0
{
     row_1 : Row_0,
     length_0 : df_0,
     square_0 : df_0,
     cosh_0 : df_0,
     time_0 : df_0,
     shortened_0 : u32,
     clipped_0 : u32,
};

fn row_of_0( _S57 : Site_0,  _S58 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S58.offset_0 + _S57.row_0 * _S58.stride_0;
    row_2.step_2 = _S58.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S59 : Site_0,  _S60 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S59, _S60);
    row_3.base_0 = row_3.base_0 + _S60.step_0;
    return row_3;
}

fn Row_raw_0( _S61 : Row_0,  _S62 : u32) -> f32
{
    return entryPointParams_point_0[_S61.base_0 + _S62 * _S61.step_2];
}

fn report_fault_0( _S63 : u32)
{
    var _S64 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S63);
    return;
}

fn squares_of_0( _S65 : ptr<function, Ball_std140_0>,  _S66 : Site_0,  _S67 : Row_0,  _S68 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S68;
    var i_0 : u32 = _S66.lane_0;
    for(;;)
    {
        if(i_0 < (_S66.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S69 : f32 = Row_raw_0(_S67, i_0);
        if(is_bad_0(_S69))
        {
            report_fault_0(_S66.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S69));
        i_0 = i_0 + (*_S65).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S65).lanes_0, _S66);
    return squares_1;
}

fn report_fault_1( _S70 : u32)
{
    var _S71 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S70);
    return;
}

fn sheet_of_0( _S72 : ptr<function, Ball_std140_0>,  _S73 : Site_0,  _S74 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S75 : Row_0 = space_of_0(_S73, _S74);
    x_2.row_1 = _S75;
    var _S76 : Squares_0 = squares_of_0(&((*_S72)), _S73, _S75, space_squares_0());
    var _S77 : f32 = entryPointParams_point_0[_S74.offset_0 + _S73.row_0 * _S74.stride_0];
    var _S78 : bool;
    if(is_bad_0(_S77))
    {
        _S78 = Site_is_first_0(_S73);
    }
    else
    {
        _S78 = false;
    }
    if(_S78)
    {
        report_fault_1(_S73.row_0);
    }
    x_2.length_0 = Squares_length_0(_S76);
    x_2.square_0 = Squares_total_0(_S76);
    var _S79 : df_0 = wide_0((*_S72).lorentz_norm_0);
    var _S80 : df_0 = root_c_of_0(&((*_S72)));
    var _S81 : df_0 = _0(_S79, _S80);
    if(Squares_is_big_0(_S76))
    {
        _S78 = true;
    }
    else
    {
        _S78 = less_0(x2A_1(_S81, 1.00000011920928955f), x_2.length_0);
    }
    var _S82 : i32;
    if(_S78)
    {
        _S82 = i32(1);
    }
    else
    {
        _S82 = i32(0);
    }
    var _S83 : u32 = u32(_S82);
    x_2.shortened_0 = _S83;
    if(_S83 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S81, x_2.length_0), Squares_unit_0(_S76));
        x_2.length_0 = _S81;
        x_2.square_0 = x2A_0(_S81, _S81);
    }
    var _S84 : df_0 = c_of_0(&((*_S72)));
    var _S85 : df_0 = root_of_0(x2B_1(x2A_0(_S84, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S85;
    var _S86 : df_0 = _0(_S85, _S80);
    x_2.time_0 = _S86;
    var _S87 : f32 = abs(x2D_1(_S86, _S77).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S78 = true;
    }
    else
    {
        _S78 = _S87 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S78)
    {
        _S82 = i32(1);
    }
    else
    {
        _S82 = i32(0);
    }
    x_2.clipped_0 = u32(_S82);
    return x_2;
}

struct Reach_0
{
     row_4 : Row_0,
     square_1 : df_0,
     dot_0 : df_0,
};

fn row_of_1( _S88 : Site_0,  _S89 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S89.offset_0 + _S88.row_0 * _S89.stride_0;
    row_5.step_2 = _S89.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn space_of_1( _S90 : Site_0,  _S91 : Lie_0) -> Row_0
{
    var row_6 : Row_0 = row_of_1(_S90, _S91);
    row_6.base_0 = row_6.base_0 + _S91.step_0;
    return row_6;
}

fn Row_raw_1( _S92 : Row_0,  _S93 : u32) -> f32
{
    return entryPointParams_tangent_0[_S92.base_0 + _S93 * _S92.step_2];
}

fn report_fault_2( _S94 : u32)
{
    var _S95 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S94);
    return;
}

fn squares_of_1( _S96 : ptr<function, Ball_std140_0>,  _S97 : Site_0,  _S98 : Row_0,  _S99 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S99;
    var i_1 : u32 = _S97.lane_0;
    for(;;)
    {
        if(i_1 < (_S97.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S100 : f32 = Row_raw_1(_S98, i_1);
        if(is_bad_0(_S100))
        {
            report_fault_2(_S97.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S100));
        i_1 = i_1 + (*_S96).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S96).lanes_0, _S97);
    return squares_2;
}

fn dot_of_0( _S101 : ptr<function, Ball_std140_0>,  _S102 : Site_0,  _S103 : Row_0,  _S104 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S102.lane_0;
    for(;;)
    {
        if(i_2 < (_S102.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S105 : df_0 = sums_4[i32(0)];
        var _S106 : f32 = entryPointParams_point_0[_S103.base_0 + i_2 * _S103.step_2];
        var _S107 : bool;
        if((_S103.scale_0.hi_0) == 1.0f)
        {
            _S107 = (_S103.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S107 = false;
        }
        var _S108 : df_0;
        if(_S107)
        {
            _S108 = wide_0(_S106);
        }
        else
        {
            _S108 = x2A_1(_S103.scale_0, _S106);
        }
        var _S109 : f32 = entryPointParams_tangent_0[_S104.base_0 + i_2 * _S104.step_2];
        var _S110 : bool;
        if((_S104.scale_0.hi_0) == 1.0f)
        {
            _S110 = (_S104.scale_0.lo_0) == 0.0f;
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
            _S111 = x2A_1(_S104.scale_0, _S109);
        }
        sums_4[i32(0)] = x2B_0(_S105, x2A_0(_S108, _S111));
        i_2 = i_2 + (*_S101).lanes_0;
    }
    join_1((*_S101).lanes_0, _S102, &(sums_4));
    return sums_4[i32(0)];
}

fn stretch_of_0( _S112 : ptr<function, Ball_std140_0>,  _S113 : Site_0,  _S114 : Sheet_0,  _S115 : Lie_0) -> Reach_0
{
    var reach_3 : Reach_0;
    var _S116 : Row_0 = space_of_1(_S113, _S115);
    reach_3.row_4 = _S116;
    var _S117 : Squares_0 = squares_of_1(&((*_S112)), _S113, _S116, space_squares_0());
    reach_3.row_4.scale_0 = wide_0(Squares_unit_0(_S117));
    var _S118 : df_0 = dot_of_0(&((*_S112)), _S113, _S114.row_1, reach_3.row_4);
    reach_3.dot_0 = _S118;
    var _S119 : df_0;
    if((_S114.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S119 = wide_0(0.0f);
    }
    else
    {
        _S119 = _0(reach_3.dot_0, _S114.square_0);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = wide_0(0.0f);
    var i_3 : u32 = _S113.lane_0;
    for(;;)
    {
        if(i_3 < (_S113.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S120 : Row_0 = reach_3.row_4;
        var _S121 : f32 = entryPointParams_tangent_0[_S120.base_0 + i_3 * _S120.step_2];
        var _S122 : bool;
        if((_S120.scale_0.hi_0) == 1.0f)
        {
            _S122 = (_S120.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S122 = false;
        }
        var _S123 : df_0;
        if(_S122)
        {
            _S123 = wide_0(_S121);
        }
        else
        {
            _S123 = x2A_1(_S120.scale_0, _S121);
        }
        var _S124 : f32 = entryPointParams_point_0[_S114.row_1.base_0 + i_3 * _S114.row_1.step_2];
        var _S125 : bool;
        if((_S114.row_1.scale_0.hi_0) == 1.0f)
        {
            _S125 = (_S114.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S125 = false;
        }
        var _S126 : df_0;
        if(_S125)
        {
            _S126 = wide_0(_S124);
        }
        else
        {
            _S126 = x2A_1(_S114.row_1.scale_0, _S124);
        }
        var _S127 : df_0 = x2D_0(_S123, x2A_0(_S119, _S126));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(_S127, _S127));
        i_3 = i_3 + (*_S112).lanes_0;
    }
    join_1((*_S112).lanes_0, _S113, &(across_0));
    var _S128 : df_0 = c_of_0(&((*_S112)));
    var _S129 : df_0 = x2A_0(_S128, _S114.square_0);
    var _S130 : df_0 = x2B_1(_S129, 1.0f);
    reach_3.square_1 = x2B_0(_0(Squares_total_0(_S117), _S130), x2A_0(across_0[i32(0)], _0(_S129, _S130)));
    return reach_3;
}

fn reach_of_0( _S131 : ptr<function, Ball_std140_0>,  _S132 : Site_0,  _S133 : Sheet_0,  _S134 : Lie_0) -> Reach_0
{
    var _S135 : Reach_0 = stretch_of_0(&((*_S131)), _S132, _S133, _S134);
    var reach_4 : Reach_0 = _S135;
    var _S136 : df_0 = root_c_of_0(&((*_S131)));
    var _S137 : df_0 = x2A_0(_S136, root_of_0(reach_4.square_1));
    var _S138 : bool;
    if((reach_4.row_4.scale_0.hi_0) != 1.0f)
    {
        _S138 = true;
    }
    else
    {
        _S138 = (_S137.hi_0) > 80.0f;
    }
    if(_S138)
    {
        var _S139 : df_0 = _0(wide_0(80.0f), _S137);
        reach_4.row_4.scale_0 = x2A_0(reach_4.row_4.scale_0, _S139);
        reach_4.dot_0 = x2A_0(reach_4.dot_0, _S139);
        var _S140 : df_0 = wide_0(6400.0f);
        var _S141 : df_0 = c_of_0(&((*_S131)));
        reach_4.square_1 = _0(_S140, _S141);
    }
    return reach_4;
}

fn refuse_time_0( _S142 : Site_0,  _S143 : Lie_0)
{
    var _S144 : bool;
    if(Site_is_first_0(_S142))
    {
        _S144 = is_bad_0(entryPointParams_tangent_0[_S143.offset_0 + _S142.row_0 * _S143.stride_0]);
    }
    else
    {
        _S144 = false;
    }
    if(_S144)
    {
        report_fault_1(_S142.row_0);
    }
    return;
}

fn sheet_entry_0( _S145 : Row_0,  _S146 : df_0,  _S147 : Row_0,  _S148 : bool,  _S149 : df_0,  _S150 : u32) -> df_0
{
    var _S151 : f32 = entryPointParams_point_0[_S145.base_0 + _S150 * _S145.step_2];
    var _S152 : bool;
    if((_S145.scale_0.hi_0) == 1.0f)
    {
        _S152 = (_S145.scale_0.lo_0) == 0.0f;
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
        _S153 = x2A_1(_S145.scale_0, _S151);
    }
    var _S154 : f32 = entryPointParams_tangent_0[_S147.base_0 + _S150 * _S147.step_2];
    if((_S147.scale_0.hi_0) == 1.0f)
    {
        _S152 = (_S147.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S152 = false;
    }
    var other_0 : df_0;
    if(_S152)
    {
        other_0 = wide_0(_S154);
    }
    else
    {
        other_0 = x2A_1(_S147.scale_0, _S154);
    }
    if(_S148)
    {
        other_0 = x2D_0(other_0, _S153);
    }
    else
    {
    }
    return x2B_0(x2A_0(_S146, _S153), x2A_0(_S149, other_0));
}

fn put_0( _S155 : ptr<function, Ball_std140_0>,  _S156 : Site_0,  _S157 : u32,  _S158 : df_0)
{
    entryPointParams_out_0[_S156.row_0 * (*_S155).out_stride_0 + (*_S155).out_column_0 + _S157] = nearest_0(_S158);
    return;
}

fn put_sheet_0( _S159 : ptr<function, Ball_std140_0>,  _S160 : Site_0,  _S161 : Row_0,  _S162 : df_0,  _S163 : Row_0,  _S164 : bool,  _S165 : df_0) -> u32
{
    var _S166 : u32;
    var _S167 : df_0;
    if(_S164)
    {
        _S167 = x2D_0(_S162, _S165);
    }
    else
    {
        _S167 = _S162;
    }
    var _S168 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S167.hi_0)), exponent_of_0(abs(_S165.hi_0))) - i32(20), i32(0), i32(126)));
    var _S169 : df_0 = scaled_0(_S162, _S168);
    var _S170 : df_0 = scaled_0(_S165, _S168);
    var squares_3 : Squares_0 = space_squares_0();
    var i_4 : u32 = _S160.lane_0;
    for(;;)
    {
        _S166 = _S160.columns_1;
        if(i_4 < (_S160.columns_1))
        {
        }
        else
        {
            break;
        }
        Squares_add_0(&(squares_3), sheet_entry_0(_S161, _S169, _S163, _S164, _S170, i_4));
        i_4 = i_4 + (*_S159).lanes_0;
    }
    var _S171 : u32 = (*_S159).lanes_0;
    Squares_join_over_0(&(squares_3), (*_S159).lanes_0, _S160);
    var _S172 : df_0 = wide_0((*_S159).lorentz_norm_0);
    var _S173 : df_0 = root_c_of_0(&((*_S159)));
    var _S174 : df_0 = _0(_S172, _S173);
    var _S175 : df_0 = Squares_length_0(squares_3);
    var _S176 : bool = less_0(x2A_1(scaled_0(scaled_0(_S174, _S168), Squares_unit_0(squares_3)), 1.00000011920928955f), _S175);
    if(_S176)
    {
        _S167 = _S174;
    }
    else
    {
        _S167 = scaled_0(scaled_0(_S175, 1.0f / _S168), 1.0f / Squares_unit_0(squares_3));
    }
    i_4 = _S160.lane_0;
    for(;;)
    {
        if(i_4 < _S166)
        {
        }
        else
        {
            break;
        }
        var _S177 : df_0 = sheet_entry_0(_S161, _S169, _S163, _S164, _S170, i_4);
        var value_9 : df_0;
        if(_S176)
        {
            value_9 = x2A_0(scaled_0(_S177, Squares_unit_0(squares_3)), _0(_S174, _S175));
        }
        else
        {
            value_9 = scaled_0(_S177, 1.0f / _S168);
        }
        put_0(&((*_S159)), _S160, i_4 + u32(1), value_9);
        i_4 = i_4 + _S171;
    }
    if(Site_is_first_0(_S160))
    {
        var _S178 : df_0 = c_of_0(&((*_S159)));
        put_0(&((*_S159)), _S160, u32(0), _0(root_of_0(x2B_1(x2A_0(_S178, x2A_0(_S167, _S167)), 1.0f)), _S173));
    }
    var _S179 : i32;
    if(_S176)
    {
        _S179 = i32(1);
    }
    else
    {
        _S179 = i32(0);
    }
    return u32(_S179);
}

fn refuse_clipped_0( _S180 : ptr<function, Ball_std140_0>,  _S181 : Site_0,  _S182 : u32)
{
    var _S183 : bool;
    if(Site_is_first_0(_S181))
    {
        _S183 = _S182 > u32(0);
    }
    else
    {
        _S183 = false;
    }
    if(_S183)
    {
        _S183 = ((((*_S180).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S183 = false;
    }
    if(_S183)
    {
        report_fault_1(_S181.row_0);
    }
    return;
}

fn count_clipped_0( _S184 : ptr<function, Ball_std140_0>,  _S185 : Site_0,  _S186 : u32,  _S187 : u32)
{
    refuse_clipped_0(&((*_S184)), _S185, _S186);
    var _S188 : bool;
    if(Site_is_first_0(_S185))
    {
        _S188 = (_S186 + _S187) > u32(0);
    }
    else
    {
        _S188 = false;
    }
    if(_S188)
    {
        var _S189 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S186 + _S187);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_exp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S190 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S191 : u32 = block_count_0(&(_S190));
        if(block_2 < _S191)
        {
        }
        else
        {
            break;
        }
        var _S192 : u32 = invocation_3.x;
        var _S193 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S194 : Site_0 = space_site_of_0(&(_S193), block_2, _S192);
        var _S195 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S196 : Lie_0 = x_lie_0(&(_S195));
        var _S197 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S198 : Sheet_0 = sheet_of_0(&(_S197), _S194, _S196);
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : Lie_0 = y_lie_0(&(_S199));
        var _S201 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S202 : Reach_0 = reach_of_0(&(_S201), _S194, _S198, _S200);
        var _S203 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S204 : Lie_0 = y_lie_0(&(_S203));
        refuse_time_0(_S194, _S204);
        var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S206 : df_0 = c_of_0(&(_S205));
        var _S207 : df_0 = x2A_0(_S206, _S202.square_1);
        var _S208 : df_0 = cosh_of_0(root_of_0(_S207));
        var _S209 : Sloped_0 = sinhc_0(_S207);
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S211 : u32 = put_sheet_0(&(_S210), _S194, _S198.row_1, _S208, _S202.row_4, false, _S209.value_5);
        var _S212 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S212), _S194, _S198.clipped_0, _S211);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S213 : Site_0,  _S214 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S214.offset_0 + _S213.row_0 * _S214.stride_0;
    row_7.step_2 = _S214.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn space_of_2( _S215 : Site_0,  _S216 : Lie_0) -> Row_0
{
    var row_8 : Row_0 = row_of_2(_S215, _S216);
    row_8.base_0 = row_8.base_0 + _S216.step_0;
    return row_8;
}

fn origin_of_0( _S217 : Site_0,  _S218 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    x_3.row_1 = space_of_2(_S217, _S218);
    var _S219 : df_0 = wide_0(0.0f);
    x_3.row_1.scale_0 = _S219;
    x_3.length_0 = _S219;
    x_3.square_0 = _S219;
    var _S220 : df_0 = wide_0(1.0f);
    x_3.cosh_0 = _S220;
    x_3.time_0 = _S220;
    x_3.shortened_0 = u32(0);
    x_3.clipped_0 = u32(0);
    return x_3;
}

fn row_of_3( _S221 : Site_0,  _S222 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S222.offset_0 + _S221.row_0 * _S222.stride_0;
    row_9.step_2 = _S222.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn space_of_3( _S223 : Site_0,  _S224 : Lie_0) -> Row_0
{
    var row_10 : Row_0 = row_of_3(_S223, _S224);
    row_10.base_0 = row_10.base_0 + _S224.step_0;
    return row_10;
}

fn Row_raw_2( _S225 : Row_0,  _S226 : u32) -> f32
{
    return entryPointParams_tangent_1[_S225.base_0 + _S226 * _S225.step_2];
}

fn report_fault_3( _S227 : u32)
{
    var _S228 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S227);
    return;
}

fn squares_of_2( _S229 : ptr<function, Ball_std140_0>,  _S230 : Site_0,  _S231 : Row_0,  _S232 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S232;
    var i_5 : u32 = _S230.lane_0;
    for(;;)
    {
        if(i_5 < (_S230.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S233 : f32 = Row_raw_2(_S231, i_5);
        if(is_bad_0(_S233))
        {
            report_fault_3(_S230.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S233));
        i_5 = i_5 + (*_S229).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S229).lanes_0, _S230);
    return squares_4;
}

fn dot_of_1( _S234 : ptr<function, Ball_std140_0>,  _S235 : Site_0,  _S236 : Row_0,  _S237 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_6 : u32 = _S235.lane_0;
    for(;;)
    {
        if(i_6 < (_S235.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S238 : df_0 = sums_5[i32(0)];
        var _S239 : f32 = entryPointParams_tangent_1[_S236.base_0 + i_6 * _S236.step_2];
        var _S240 : bool;
        if((_S236.scale_0.hi_0) == 1.0f)
        {
            _S240 = (_S236.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S240 = false;
        }
        var _S241 : df_0;
        if(_S240)
        {
            _S241 = wide_0(_S239);
        }
        else
        {
            _S241 = x2A_1(_S236.scale_0, _S239);
        }
        var _S242 : f32 = entryPointParams_tangent_1[_S237.base_0 + i_6 * _S237.step_2];
        var _S243 : bool;
        if((_S237.scale_0.hi_0) == 1.0f)
        {
            _S243 = (_S237.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S243 = false;
        }
        var _S244 : df_0;
        if(_S243)
        {
            _S244 = wide_0(_S242);
        }
        else
        {
            _S244 = x2A_1(_S237.scale_0, _S242);
        }
        sums_5[i32(0)] = x2B_0(_S238, x2A_0(_S241, _S244));
        i_6 = i_6 + (*_S234).lanes_0;
    }
    join_1((*_S234).lanes_0, _S235, &(sums_5));
    return sums_5[i32(0)];
}

fn stretch_of_1( _S245 : ptr<function, Ball_std140_0>,  _S246 : Site_0,  _S247 : Sheet_0,  _S248 : Lie_0) -> Reach_0
{
    var reach_5 : Reach_0;
    var _S249 : Row_0 = space_of_3(_S246, _S248);
    reach_5.row_4 = _S249;
    var _S250 : Squares_0 = squares_of_2(&((*_S245)), _S246, _S249, space_squares_0());
    reach_5.row_4.scale_0 = wide_0(Squares_unit_0(_S250));
    var _S251 : df_0 = dot_of_1(&((*_S245)), _S246, _S247.row_1, reach_5.row_4);
    reach_5.dot_0 = _S251;
    var _S252 : df_0;
    if((_S247.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S252 = wide_0(0.0f);
    }
    else
    {
        _S252 = _0(reach_5.dot_0, _S247.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = wide_0(0.0f);
    var i_7 : u32 = _S246.lane_0;
    for(;;)
    {
        if(i_7 < (_S246.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S253 : Row_0 = reach_5.row_4;
        var _S254 : f32 = entryPointParams_tangent_1[_S253.base_0 + i_7 * _S253.step_2];
        var _S255 : bool;
        if((_S253.scale_0.hi_0) == 1.0f)
        {
            _S255 = (_S253.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S255 = false;
        }
        var _S256 : df_0;
        if(_S255)
        {
            _S256 = wide_0(_S254);
        }
        else
        {
            _S256 = x2A_1(_S253.scale_0, _S254);
        }
        var _S257 : f32 = entryPointParams_tangent_1[_S247.row_1.base_0 + i_7 * _S247.row_1.step_2];
        var _S258 : bool;
        if((_S247.row_1.scale_0.hi_0) == 1.0f)
        {
            _S258 = (_S247.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S258 = false;
        }
        var _S259 : df_0;
        if(_S258)
        {
            _S259 = wide_0(_S257);
        }
        else
        {
            _S259 = x2A_1(_S247.row_1.scale_0, _S257);
        }
        var _S260 : df_0 = x2D_0(_S256, x2A_0(_S252, _S259));
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(_S260, _S260));
        i_7 = i_7 + (*_S245).lanes_0;
    }
    join_1((*_S245).lanes_0, _S246, &(across_1));
    var _S261 : df_0 = c_of_0(&((*_S245)));
    var _S262 : df_0 = x2A_0(_S261, _S247.square_0);
    var _S263 : df_0 = x2B_1(_S262, 1.0f);
    reach_5.square_1 = x2B_0(_0(Squares_total_0(_S250), _S263), x2A_0(across_1[i32(0)], _0(_S262, _S263)));
    return reach_5;
}

fn reach_of_1( _S264 : ptr<function, Ball_std140_0>,  _S265 : Site_0,  _S266 : Sheet_0,  _S267 : Lie_0) -> Reach_0
{
    var _S268 : Reach_0 = stretch_of_1(&((*_S264)), _S265, _S266, _S267);
    var reach_6 : Reach_0 = _S268;
    var _S269 : df_0 = root_c_of_0(&((*_S264)));
    var _S270 : df_0 = x2A_0(_S269, root_of_0(reach_6.square_1));
    var _S271 : bool;
    if((reach_6.row_4.scale_0.hi_0) != 1.0f)
    {
        _S271 = true;
    }
    else
    {
        _S271 = (_S270.hi_0) > 80.0f;
    }
    if(_S271)
    {
        var _S272 : df_0 = _0(wide_0(80.0f), _S270);
        reach_6.row_4.scale_0 = x2A_0(reach_6.row_4.scale_0, _S272);
        reach_6.dot_0 = x2A_0(reach_6.dot_0, _S272);
        var _S273 : df_0 = wide_0(6400.0f);
        var _S274 : df_0 = c_of_0(&((*_S264)));
        reach_6.square_1 = _0(_S273, _S274);
    }
    return reach_6;
}

fn sheet_entry_1( _S275 : Row_0,  _S276 : df_0,  _S277 : Row_0,  _S278 : bool,  _S279 : df_0,  _S280 : u32) -> df_0
{
    var _S281 : f32 = entryPointParams_tangent_1[_S275.base_0 + _S280 * _S275.step_2];
    var _S282 : bool;
    if((_S275.scale_0.hi_0) == 1.0f)
    {
        _S282 = (_S275.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S282 = false;
    }
    var _S283 : df_0;
    if(_S282)
    {
        _S283 = wide_0(_S281);
    }
    else
    {
        _S283 = x2A_1(_S275.scale_0, _S281);
    }
    var _S284 : f32 = entryPointParams_tangent_1[_S277.base_0 + _S280 * _S277.step_2];
    if((_S277.scale_0.hi_0) == 1.0f)
    {
        _S282 = (_S277.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S282 = false;
    }
    var other_1 : df_0;
    if(_S282)
    {
        other_1 = wide_0(_S284);
    }
    else
    {
        other_1 = x2A_1(_S277.scale_0, _S284);
    }
    if(_S278)
    {
        other_1 = x2D_0(other_1, _S283);
    }
    else
    {
    }
    return x2B_0(x2A_0(_S276, _S283), x2A_0(_S279, other_1));
}

fn put_1( _S285 : ptr<function, Ball_std140_0>,  _S286 : Site_0,  _S287 : u32,  _S288 : df_0)
{
    entryPointParams_out_1[_S286.row_0 * (*_S285).out_stride_0 + (*_S285).out_column_0 + _S287] = nearest_0(_S288);
    return;
}

fn put_sheet_1( _S289 : ptr<function, Ball_std140_0>,  _S290 : Site_0,  _S291 : Row_0,  _S292 : df_0,  _S293 : Row_0,  _S294 : bool,  _S295 : df_0) -> u32
{
    var _S296 : u32;
    var _S297 : df_0;
    if(_S294)
    {
        _S297 = x2D_0(_S292, _S295);
    }
    else
    {
        _S297 = _S292;
    }
    var _S298 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S297.hi_0)), exponent_of_0(abs(_S295.hi_0))) - i32(20), i32(0), i32(126)));
    var _S299 : df_0 = scaled_0(_S292, _S298);
    var _S300 : df_0 = scaled_0(_S295, _S298);
    var squares_5 : Squares_0 = space_squares_0();
    var i_8 : u32 = _S290.lane_0;
    for(;;)
    {
        _S296 = _S290.columns_1;
        if(i_8 < (_S290.columns_1))
        {
        }
        else
        {
            break;
        }
        Squares_add_0(&(squares_5), sheet_entry_1(_S291, _S299, _S293, _S294, _S300, i_8));
        i_8 = i_8 + (*_S289).lanes_0;
    }
    var _S301 : u32 = (*_S289).lanes_0;
    Squares_join_over_0(&(squares_5), (*_S289).lanes_0, _S290);
    var _S302 : df_0 = wide_0((*_S289).lorentz_norm_0);
    var _S303 : df_0 = root_c_of_0(&((*_S289)));
    var _S304 : df_0 = _0(_S302, _S303);
    var _S305 : df_0 = Squares_length_0(squares_5);
    var _S306 : bool = less_0(x2A_1(scaled_0(scaled_0(_S304, _S298), Squares_unit_0(squares_5)), 1.00000011920928955f), _S305);
    if(_S306)
    {
        _S297 = _S304;
    }
    else
    {
        _S297 = scaled_0(scaled_0(_S305, 1.0f / _S298), 1.0f / Squares_unit_0(squares_5));
    }
    i_8 = _S290.lane_0;
    for(;;)
    {
        if(i_8 < _S296)
        {
        }
        else
        {
            break;
        }
        var _S307 : df_0 = sheet_entry_1(_S291, _S299, _S293, _S294, _S300, i_8);
        var value_10 : df_0;
        if(_S306)
        {
            value_10 = x2A_0(scaled_0(_S307, Squares_unit_0(squares_5)), _0(_S304, _S305));
        }
        else
        {
            value_10 = scaled_0(_S307, 1.0f / _S298);
        }
        put_1(&((*_S289)), _S290, i_8 + u32(1), value_10);
        i_8 = i_8 + _S301;
    }
    if(Site_is_first_0(_S290))
    {
        var _S308 : df_0 = c_of_0(&((*_S289)));
        put_1(&((*_S289)), _S290, u32(0), _0(root_of_0(x2B_1(x2A_0(_S308, x2A_0(_S297, _S297)), 1.0f)), _S303));
    }
    var _S309 : i32;
    if(_S306)
    {
        _S309 = i32(1);
    }
    else
    {
        _S309 = i32(0);
    }
    return u32(_S309);
}

fn report_fault_4( _S310 : u32)
{
    var _S311 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S310);
    return;
}

fn refuse_time_1( _S312 : Site_0,  _S313 : Lie_0)
{
    var _S314 : bool;
    if(Site_is_first_0(_S312))
    {
        _S314 = is_bad_0(entryPointParams_tangent_1[_S313.offset_0 + _S312.row_0 * _S313.stride_0]);
    }
    else
    {
        _S314 = false;
    }
    if(_S314)
    {
        report_fault_4(_S312.row_0);
    }
    return;
}

fn refuse_clipped_1( _S315 : ptr<function, Ball_std140_0>,  _S316 : Site_0,  _S317 : u32)
{
    var _S318 : bool;
    if(Site_is_first_0(_S316))
    {
        _S318 = _S317 > u32(0);
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        _S318 = ((((*_S315).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S318 = false;
    }
    if(_S318)
    {
        report_fault_4(_S316.row_0);
    }
    return;
}

fn count_clipped_1( _S319 : ptr<function, Ball_std140_0>,  _S320 : Site_0,  _S321 : u32,  _S322 : u32)
{
    refuse_clipped_1(&((*_S319)), _S320, _S321);
    var _S323 : bool;
    if(Site_is_first_0(_S320))
    {
        _S323 = (_S321 + _S322) > u32(0);
    }
    else
    {
        _S323 = false;
    }
    if(_S323)
    {
        var _S324 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S321 + _S322);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_exp0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S325 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S326 : u32 = block_count_0(&(_S325));
        if(block_3 < _S326)
        {
        }
        else
        {
            break;
        }
        var _S327 : u32 = invocation_4.x;
        var _S328 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S329 : Site_0 = space_site_of_0(&(_S328), block_3, _S327);
        var _S330 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S331 : Lie_0 = x_lie_0(&(_S330));
        var _S332 : Sheet_0 = origin_of_0(_S329, _S331);
        var _S333 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S334 : Lie_0 = x_lie_0(&(_S333));
        var _S335 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S336 : Reach_0 = reach_of_1(&(_S335), _S329, _S332, _S334);
        var _S337 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S338 : df_0 = c_of_0(&(_S337));
        var _S339 : Sloped_0 = sinhc_0(x2A_0(_S338, _S336.square_1));
        var _S340 : df_0 = wide_0(0.0f);
        var _S341 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S342 : u32 = put_sheet_1(&(_S341), _S329, _S336.row_4, _S339.value_5, _S336.row_4, false, _S340);
        var _S343 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S344 : Lie_0 = x_lie_0(&(_S343));
        refuse_time_1(_S329, _S344);
        var _S345 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S345), _S329, u32(0), _S342);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn log_of_0( x_4 : df_0) -> df_0
{
    var _S346 : f32 = log(x_4.hi_0);
    var _S347 : df_0 = x2D_1(x2A_0(x_4, exp_of_0(wide_0(- _S346))), 1.0f);
    return x2B_0(wide_0(_S346), x2D_0(_S347, half_of_0(x2A_0(_S347, _S347))));
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
    var _S348 : df_0 = root_of_0(t_3);
    var _S349 : df_0 = _0(asinh_of_0(t_3, _S348), _S348);
    return sloped_0(_S349, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_3, 1.0f))), _S349), twice_0(t_3)));
}

struct Between_0
{
     dot_1 : df_0,
     gap_0 : df_0,
     on_x_0 : df_0,
     on_y_0 : df_0,
     square_2 : df_0,
     root_2 : df_0,
     ahead_0 : df_0,
};

fn Between_cosh_half_0( this_7 : Between_0) -> df_0
{
    return root_of_0(x2B_1(this_7.square_2, 1.0f));
}

struct Way_0
{
     on_gap_0 : df_0,
     on_x_1 : df_0,
     slope_2 : df_0,
};

fn way_of_0( pair_1 : Between_0) -> Way_0
{
    var _S350 : Sloped_0 = asinhc_0(pair_1.square_2);
    var _S351 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S352 : df_0 = _0(_S350.value_5, _S351);
    way_0.on_gap_0 = _S352;
    way_0.on_x_1 = neg_0(twice_0(x2A_0(pair_1.square_2, _S352)));
    way_0.slope_2 = _0(x2D_0(_S350.slope_0, half_of_0(_0(_S352, _S351))), _S351);
    return way_0;
}

fn row_of_4( _S353 : Site_0,  _S354 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S354.offset_0 + _S353.row_0 * _S354.stride_0;
    row_11.step_2 = _S354.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn space_of_4( _S355 : Site_0,  _S356 : Lie_0) -> Row_0
{
    var row_12 : Row_0 = row_of_4(_S355, _S356);
    row_12.base_0 = row_12.base_0 + _S356.step_0;
    return row_12;
}

fn Row_raw_3( _S357 : Row_0,  _S358 : u32) -> f32
{
    return entryPointParams_point_1[_S357.base_0 + _S358 * _S357.step_2];
}

fn report_fault_5( _S359 : u32)
{
    var _S360 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S359);
    return;
}

fn squares_of_3( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : Row_0,  _S364 : Squares_0) -> Squares_0
{
    var squares_6 : Squares_0 = _S364;
    var i_9 : u32 = _S362.lane_0;
    for(;;)
    {
        if(i_9 < (_S362.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S365 : f32 = Row_raw_3(_S363, i_9);
        if(is_bad_0(_S365))
        {
            report_fault_5(_S362.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S365));
        i_9 = i_9 + (*_S361).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S361).lanes_0, _S362);
    return squares_6;
}

fn report_fault_6( _S366 : u32)
{
    var _S367 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S366);
    return;
}

fn sheet_of_1( _S368 : ptr<function, Ball_std140_0>,  _S369 : Site_0,  _S370 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S371 : Row_0 = space_of_4(_S369, _S370);
    x_5.row_1 = _S371;
    var _S372 : Squares_0 = squares_of_3(&((*_S368)), _S369, _S371, space_squares_0());
    var _S373 : f32 = entryPointParams_point_1[_S370.offset_0 + _S369.row_0 * _S370.stride_0];
    var _S374 : bool;
    if(is_bad_0(_S373))
    {
        _S374 = Site_is_first_0(_S369);
    }
    else
    {
        _S374 = false;
    }
    if(_S374)
    {
        report_fault_6(_S369.row_0);
    }
    x_5.length_0 = Squares_length_0(_S372);
    x_5.square_0 = Squares_total_0(_S372);
    var _S375 : df_0 = wide_0((*_S368).lorentz_norm_0);
    var _S376 : df_0 = root_c_of_0(&((*_S368)));
    var _S377 : df_0 = _0(_S375, _S376);
    if(Squares_is_big_0(_S372))
    {
        _S374 = true;
    }
    else
    {
        _S374 = less_0(x2A_1(_S377, 1.00000011920928955f), x_5.length_0);
    }
    var _S378 : i32;
    if(_S374)
    {
        _S378 = i32(1);
    }
    else
    {
        _S378 = i32(0);
    }
    var _S379 : u32 = u32(_S378);
    x_5.shortened_0 = _S379;
    if(_S379 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S377, x_5.length_0), Squares_unit_0(_S372));
        x_5.length_0 = _S377;
        x_5.square_0 = x2A_0(_S377, _S377);
    }
    var _S380 : df_0 = c_of_0(&((*_S368)));
    var _S381 : df_0 = root_of_0(x2B_1(x2A_0(_S380, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S381;
    var _S382 : df_0 = _0(_S381, _S376);
    x_5.time_0 = _S382;
    var _S383 : f32 = abs(x2D_1(_S382, _S373).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S374 = true;
    }
    else
    {
        _S374 = _S383 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S374)
    {
        _S378 = i32(1);
    }
    else
    {
        _S378 = i32(0);
    }
    x_5.clipped_0 = u32(_S378);
    return x_5;
}

fn row_of_5( _S384 : Site_0,  _S385 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S385.offset_0 + _S384.row_0 * _S385.stride_0;
    row_13.step_2 = _S385.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn space_of_5( _S386 : Site_0,  _S387 : Lie_0) -> Row_0
{
    var row_14 : Row_0 = row_of_5(_S386, _S387);
    row_14.base_0 = row_14.base_0 + _S387.step_0;
    return row_14;
}

fn Row_raw_4( _S388 : Row_0,  _S389 : u32) -> f32
{
    return entryPointParams_target_0[_S388.base_0 + _S389 * _S388.step_2];
}

fn squares_of_4( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : Row_0,  _S393 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S393;
    var i_10 : u32 = _S391.lane_0;
    for(;;)
    {
        if(i_10 < (_S391.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S394 : f32 = Row_raw_4(_S392, i_10);
        if(is_bad_0(_S394))
        {
            report_fault_5(_S391.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S394));
        i_10 = i_10 + (*_S390).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S390).lanes_0, _S391);
    return squares_7;
}

fn sheet_of_2( _S395 : ptr<function, Ball_std140_0>,  _S396 : Site_0,  _S397 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S398 : Row_0 = space_of_5(_S396, _S397);
    x_6.row_1 = _S398;
    var _S399 : Squares_0 = squares_of_4(&((*_S395)), _S396, _S398, space_squares_0());
    var _S400 : f32 = entryPointParams_target_0[_S397.offset_0 + _S396.row_0 * _S397.stride_0];
    var _S401 : bool;
    if(is_bad_0(_S400))
    {
        _S401 = Site_is_first_0(_S396);
    }
    else
    {
        _S401 = false;
    }
    if(_S401)
    {
        report_fault_6(_S396.row_0);
    }
    x_6.length_0 = Squares_length_0(_S399);
    x_6.square_0 = Squares_total_0(_S399);
    var _S402 : df_0 = wide_0((*_S395).lorentz_norm_0);
    var _S403 : df_0 = root_c_of_0(&((*_S395)));
    var _S404 : df_0 = _0(_S402, _S403);
    if(Squares_is_big_0(_S399))
    {
        _S401 = true;
    }
    else
    {
        _S401 = less_0(x2A_1(_S404, 1.00000011920928955f), x_6.length_0);
    }
    var _S405 : i32;
    if(_S401)
    {
        _S405 = i32(1);
    }
    else
    {
        _S405 = i32(0);
    }
    var _S406 : u32 = u32(_S405);
    x_6.shortened_0 = _S406;
    if(_S406 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S404, x_6.length_0), Squares_unit_0(_S399));
        x_6.length_0 = _S404;
        x_6.square_0 = x2A_0(_S404, _S404);
    }
    var _S407 : df_0 = c_of_0(&((*_S395)));
    var _S408 : df_0 = root_of_0(x2B_1(x2A_0(_S407, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S408;
    var _S409 : df_0 = _0(_S408, _S403);
    x_6.time_0 = _S409;
    var _S410 : f32 = abs(x2D_1(_S409, _S400).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S401 = true;
    }
    else
    {
        _S401 = _S410 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S401)
    {
        _S405 = i32(1);
    }
    else
    {
        _S405 = i32(0);
    }
    x_6.clipped_0 = u32(_S405);
    return x_6;
}

fn between_0( _S411 : ptr<function, Ball_std140_0>,  _S412 : Site_0,  _S413 : Sheet_0,  _S414 : Sheet_0) -> Between_0
{
    var _S415 : u32;
    var _S416 : df_0;
    var _S417 : df_0;
    var _S418 : bool;
    var _S419 : bool;
    var _S420 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S420;
    sums_6[i32(1)] = _S420;
    sums_6[i32(2)] = _S420;
    var gap_squares_0 : Squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    var i_11 : u32 = _S412.lane_0;
    for(;;)
    {
        _S415 = _S412.columns_1;
        if(i_11 < (_S412.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S421 : f32 = entryPointParams_point_1[_S413.row_1.base_0 + i_11 * _S413.row_1.step_2];
        if((_S413.row_1.scale_0.hi_0) == 1.0f)
        {
            _S418 = (_S413.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S418 = false;
        }
        if(_S418)
        {
            _S416 = wide_0(_S421);
        }
        else
        {
            _S416 = x2A_1(_S413.row_1.scale_0, _S421);
        }
        var _S422 : f32 = entryPointParams_target_0[_S414.row_1.base_0 + i_11 * _S414.row_1.step_2];
        if((_S414.row_1.scale_0.hi_0) == 1.0f)
        {
            _S419 = (_S414.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S419 = false;
        }
        if(_S419)
        {
            _S417 = wide_0(_S422);
        }
        else
        {
            _S417 = x2A_1(_S414.row_1.scale_0, _S422);
        }
        var _S423 : df_0 = x2D_0(_S416, _S417);
        Squares_add_0(&(gap_squares_0), _S423);
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S416, _S417));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S423, _S416));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S423, _S417));
        i_11 = i_11 + (*_S411).lanes_0;
    }
    var _S424 : u32 = (*_S411).lanes_0;
    join_0((*_S411).lanes_0, _S412, &(sums_6));
    Squares_join_over_0(&(gap_squares_0), (*_S411).lanes_0, _S412);
    var _S425 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_1 = sums_6[i32(0)];
    all_0.on_x_0 = sums_6[i32(1)];
    all_0.on_y_0 = sums_6[i32(2)];
    var _S426 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S425), 1.0f / _S425);
    all_0.gap_0 = _S426;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_6[i32(1)], sums_6[i32(2)])), x2B_0(_S413.time_0, _S414.time_0));
    var _S427 : df_0 = c_of_0(&((*_S411)));
    var _S428 : df_0 = x2A_0(_S427, _S413.square_0);
    var _S429 : df_0 = x2A_0(_S427, _S414.square_0);
    var _S430 : df_0 = x2A_0(_S427, sums_6[i32(0)]);
    var _S431 : df_0 = x2A_0(_S413.cosh_0, _S414.cosh_0);
    var _S432 : bool = less_0(x2A_0(_S427, _S426), _S428);
    var _S433 : bool = (_S429.hi_0) < 1.00000000317107685e-30f;
    if(_S433)
    {
        _S416 = _S420;
    }
    else
    {
        if(_S432)
        {
            _S416 = x2A_0(_S427, all_0.on_y_0);
        }
        else
        {
            _S416 = _S430;
        }
        _S416 = _0(_S416, _S429);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = _S420;
    i_11 = _S412.lane_0;
    for(;;)
    {
        if(i_11 < _S415)
        {
        }
        else
        {
            break;
        }
        var _S434 : f32 = entryPointParams_point_1[_S413.row_1.base_0 + i_11 * _S413.row_1.step_2];
        if((_S413.row_1.scale_0.hi_0) == 1.0f)
        {
            _S418 = (_S413.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S418 = false;
        }
        if(_S418)
        {
            _S417 = wide_0(_S434);
        }
        else
        {
            _S417 = x2A_1(_S413.row_1.scale_0, _S434);
        }
        var _S435 : f32 = entryPointParams_target_0[_S414.row_1.base_0 + i_11 * _S414.row_1.step_2];
        if((_S414.row_1.scale_0.hi_0) == 1.0f)
        {
            _S419 = (_S414.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S419 = false;
        }
        var _S436 : df_0;
        if(_S419)
        {
            _S436 = wide_0(_S435);
        }
        else
        {
            _S436 = x2A_1(_S414.row_1.scale_0, _S435);
        }
        var side_0 : df_0;
        if(_S432)
        {
            side_0 = x2D_0(_S417, _S436);
        }
        else
        {
            side_0 = _S417;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S416, _S436));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(side_1, side_1));
        i_11 = i_11 + _S424;
    }
    join_1(_S424, _S412, &(across_2));
    if((_S430.hi_0) <= 0.0f)
    {
        _S418 = true;
    }
    else
    {
        _S418 = _S433;
    }
    if(_S418)
    {
        if((_S431.hi_0) > 2.0f)
        {
            _S416 = x2D_1(_S431, 1.0f);
        }
        else
        {
            _S416 = _0(x2B_0(x2B_0(_S428, _S429), x2A_0(_S428, _S429)), x2B_1(_S431, 1.0f));
        }
        all_0.square_2 = half_of_0(x2D_0(_S416, _S430));
    }
    else
    {
        var _S437 : df_0 = x2B_1(twice_0(x2B_0(_S431, _S430)), 2.0f);
        all_0.square_2 = x2A_0(_S427, x2B_0(_0(all_0.gap_0, _S437), x2A_0(across_2[i32(0)], _0(_S429, _S437))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S438 : df_0 = root_c_of_0(&((*_S411)));
        _S416 = x2A_0(_S438, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S416 = root_of_0(all_0.square_2);
    }
    all_0.root_2 = _S416;
    return all_0;
}

fn put_2( _S439 : ptr<function, Ball_std140_0>,  _S440 : Site_0,  _S441 : u32,  _S442 : df_0)
{
    entryPointParams_out_2[_S440.row_0 * (*_S439).out_stride_0 + (*_S439).out_column_0 + _S441] = nearest_0(_S442);
    return;
}

fn refuse_clipped_2( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : u32)
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
        report_fault_6(_S444.row_0);
    }
    return;
}

fn count_clipped_2( _S447 : ptr<function, Ball_std140_0>,  _S448 : Site_0,  _S449 : u32,  _S450 : u32)
{
    refuse_clipped_2(&((*_S447)), _S448, _S449);
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
        var _S452 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S449 + _S450);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_log(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S453 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S454 : u32 = block_count_0(&(_S453));
        if(block_4 < _S454)
        {
        }
        else
        {
            break;
        }
        var _S455 : u32 = invocation_5.x;
        var _S456 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S457 : Site_0 = space_site_of_0(&(_S456), block_4, _S455);
        var _S458 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S459 : Lie_0 = x_lie_0(&(_S458));
        var _S460 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S461 : Sheet_0 = sheet_of_1(&(_S460), _S457, _S459);
        var _S462 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S463 : Lie_0 = y_lie_0(&(_S462));
        var _S464 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S465 : Sheet_0 = sheet_of_2(&(_S464), _S457, _S463);
        var _S466 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S467 : Between_0 = between_0(&(_S466), _S457, _S461, _S465);
        var _S468 : Way_0 = way_of_0(_S467);
        var i_12 : u32 = _S457.lane_0;
        for(;;)
        {
            if(i_12 < (_S457.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S469 : f32 = entryPointParams_point_1[_S461.row_1.base_0 + i_12 * _S461.row_1.step_2];
            var _S470 : bool;
            if((_S461.row_1.scale_0.hi_0) == 1.0f)
            {
                _S470 = (_S461.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S470 = false;
            }
            var _S471 : df_0;
            if(_S470)
            {
                _S471 = wide_0(_S469);
            }
            else
            {
                _S471 = x2A_1(_S461.row_1.scale_0, _S469);
            }
            var _S472 : u32 = i_12 + u32(1);
            var _S473 : f32 = entryPointParams_target_0[_S465.row_1.base_0 + i_12 * _S465.row_1.step_2];
            var _S474 : bool;
            if((_S465.row_1.scale_0.hi_0) == 1.0f)
            {
                _S474 = (_S465.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S474 = false;
            }
            var _S475 : df_0;
            if(_S474)
            {
                _S475 = wide_0(_S473);
            }
            else
            {
                _S475 = x2A_1(_S465.row_1.scale_0, _S473);
            }
            var _S476 : df_0 = x2B_0(x2A_0(_S468.on_gap_0, x2D_0(_S475, _S471)), x2A_0(_S468.on_x_1, _S471));
            var _S477 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S477), _S457, _S472, _S476);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        if(Site_is_first_0(_S457))
        {
            var _S478 : df_0 = _0(x2D_0(x2A_0(_S468.on_x_1, _S461.square_0), x2A_0(_S468.on_gap_0, _S467.on_x_0)), _S461.time_0);
            var _S479 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S479), _S457, u32(0), _S478);
        }
        var _S480 : u32 = _S461.clipped_0 + _S465.clipped_0;
        var _S481 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S481), _S457, _S480, u32(0));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_6( _S482 : Site_0,  _S483 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S483.offset_0 + _S482.row_0 * _S483.stride_0;
    row_15.step_2 = _S483.step_0;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn space_of_6( _S484 : Site_0,  _S485 : Lie_0) -> Row_0
{
    var row_16 : Row_0 = row_of_6(_S484, _S485);
    row_16.base_0 = row_16.base_0 + _S485.step_0;
    return row_16;
}

fn Row_raw_5( _S486 : Row_0,  _S487 : u32) -> f32
{
    return entryPointParams_target_1[_S486.base_0 + _S487 * _S486.step_2];
}

fn report_fault_7( _S488 : u32)
{
    var _S489 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S488);
    return;
}

fn squares_of_5( _S490 : ptr<function, Ball_std140_0>,  _S491 : Site_0,  _S492 : Row_0,  _S493 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S493;
    var i_13 : u32 = _S491.lane_0;
    for(;;)
    {
        if(i_13 < (_S491.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S494 : f32 = Row_raw_5(_S492, i_13);
        if(is_bad_0(_S494))
        {
            report_fault_7(_S491.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S494));
        i_13 = i_13 + (*_S490).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S490).lanes_0, _S491);
    return squares_8;
}

fn report_fault_8( _S495 : u32)
{
    var _S496 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S495);
    return;
}

fn sheet_of_3( _S497 : ptr<function, Ball_std140_0>,  _S498 : Site_0,  _S499 : Lie_0) -> Sheet_0
{
    var x_7 : Sheet_0;
    var _S500 : Row_0 = space_of_6(_S498, _S499);
    x_7.row_1 = _S500;
    var _S501 : Squares_0 = squares_of_5(&((*_S497)), _S498, _S500, space_squares_0());
    var _S502 : f32 = entryPointParams_target_1[_S499.offset_0 + _S498.row_0 * _S499.stride_0];
    var _S503 : bool;
    if(is_bad_0(_S502))
    {
        _S503 = Site_is_first_0(_S498);
    }
    else
    {
        _S503 = false;
    }
    if(_S503)
    {
        report_fault_8(_S498.row_0);
    }
    x_7.length_0 = Squares_length_0(_S501);
    x_7.square_0 = Squares_total_0(_S501);
    var _S504 : df_0 = wide_0((*_S497).lorentz_norm_0);
    var _S505 : df_0 = root_c_of_0(&((*_S497)));
    var _S506 : df_0 = _0(_S504, _S505);
    if(Squares_is_big_0(_S501))
    {
        _S503 = true;
    }
    else
    {
        _S503 = less_0(x2A_1(_S506, 1.00000011920928955f), x_7.length_0);
    }
    var _S507 : i32;
    if(_S503)
    {
        _S507 = i32(1);
    }
    else
    {
        _S507 = i32(0);
    }
    var _S508 : u32 = u32(_S507);
    x_7.shortened_0 = _S508;
    if(_S508 != u32(0))
    {
        x_7.row_1.scale_0 = scaled_0(_0(_S506, x_7.length_0), Squares_unit_0(_S501));
        x_7.length_0 = _S506;
        x_7.square_0 = x2A_0(_S506, _S506);
    }
    var _S509 : df_0 = c_of_0(&((*_S497)));
    var _S510 : df_0 = root_of_0(x2B_1(x2A_0(_S509, x_7.square_0), 1.0f));
    x_7.cosh_0 = _S510;
    var _S511 : df_0 = _0(_S510, _S505);
    x_7.time_0 = _S511;
    var _S512 : f32 = abs(x2D_1(_S511, _S502).hi_0);
    if((x_7.shortened_0) != u32(0))
    {
        _S503 = true;
    }
    else
    {
        _S503 = _S512 > (0.0000152587890625f * x_7.time_0.hi_0);
    }
    if(_S503)
    {
        _S507 = i32(1);
    }
    else
    {
        _S507 = i32(0);
    }
    x_7.clipped_0 = u32(_S507);
    return x_7;
}

fn put_3( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : u32,  _S516 : df_0)
{
    entryPointParams_out_3[_S514.row_0 * (*_S513).out_stride_0 + (*_S513).out_column_0 + _S515] = nearest_0(_S516);
    return;
}

fn refuse_clipped_3( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : u32)
{
    var _S520 : bool;
    if(Site_is_first_0(_S518))
    {
        _S520 = _S519 > u32(0);
    }
    else
    {
        _S520 = false;
    }
    if(_S520)
    {
        _S520 = ((((*_S517).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S520 = false;
    }
    if(_S520)
    {
        report_fault_8(_S518.row_0);
    }
    return;
}

fn count_clipped_3( _S521 : ptr<function, Ball_std140_0>,  _S522 : Site_0,  _S523 : u32,  _S524 : u32)
{
    refuse_clipped_3(&((*_S521)), _S522, _S523);
    var _S525 : bool;
    if(Site_is_first_0(_S522))
    {
        _S525 = (_S523 + _S524) > u32(0);
    }
    else
    {
        _S525 = false;
    }
    if(_S525)
    {
        var _S526 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S523 + _S524);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_log0(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S527 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S528 : u32 = block_count_0(&(_S527));
        if(block_5 < _S528)
        {
        }
        else
        {
            break;
        }
        var _S529 : u32 = invocation_6.x;
        var _S530 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S531 : Site_0 = space_site_of_0(&(_S530), block_5, _S529);
        var _S532 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S533 : Lie_0 = x_lie_0(&(_S532));
        var _S534 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S535 : Sheet_0 = sheet_of_3(&(_S534), _S531, _S533);
        var _S536 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S537 : df_0 = c_of_0(&(_S536));
        var _S538 : Sloped_0 = asinhc_0(x2A_0(_S537, _S535.square_0));
        var i_14 : u32 = _S531.lane_0;
        for(;;)
        {
            if(i_14 < (_S531.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S539 : u32 = i_14 + u32(1);
            var _S540 : f32 = entryPointParams_target_1[_S535.row_1.base_0 + i_14 * _S535.row_1.step_2];
            var _S541 : bool;
            if((_S535.row_1.scale_0.hi_0) == 1.0f)
            {
                _S541 = (_S535.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S541 = false;
            }
            var _S542 : df_0;
            if(_S541)
            {
                _S542 = wide_0(_S540);
            }
            else
            {
                _S542 = x2A_1(_S535.row_1.scale_0, _S540);
            }
            var _S543 : df_0 = x2A_0(_S538.value_5, _S542);
            var _S544 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S544), _S531, _S539, _S543);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        if(Site_is_first_0(_S531))
        {
            var _S545 : df_0 = wide_0(0.0f);
            var _S546 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S546), _S531, u32(0), _S545);
        }
        var _S547 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S547), _S531, _S535.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn time_of_0( p_18 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_18).time_hi_0, (*p_18).time_lo_0);
}

fn row_of_7( _S548 : Site_0,  _S549 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S549.offset_0 + _S548.row_0 * _S549.stride_0;
    row_17.step_2 = _S549.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn space_of_7( _S550 : Site_0,  _S551 : Lie_0) -> Row_0
{
    var row_18 : Row_0 = row_of_7(_S550, _S551);
    row_18.base_0 = row_18.base_0 + _S551.step_0;
    return row_18;
}

fn Row_raw_6( _S552 : Row_0,  _S553 : u32) -> f32
{
    return entryPointParams_start_0[_S552.base_0 + _S553 * _S552.step_2];
}

fn report_fault_9( _S554 : u32)
{
    var _S555 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S554);
    return;
}

fn squares_of_6( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : Row_0,  _S559 : Squares_0) -> Squares_0
{
    var squares_9 : Squares_0 = _S559;
    var i_15 : u32 = _S557.lane_0;
    for(;;)
    {
        if(i_15 < (_S557.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S560 : f32 = Row_raw_6(_S558, i_15);
        if(is_bad_0(_S560))
        {
            report_fault_9(_S557.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S560));
        i_15 = i_15 + (*_S556).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S556).lanes_0, _S557);
    return squares_9;
}

fn report_fault_10( _S561 : u32)
{
    var _S562 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S561);
    return;
}

fn sheet_of_4( _S563 : ptr<function, Ball_std140_0>,  _S564 : Site_0,  _S565 : Lie_0) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S566 : Row_0 = space_of_7(_S564, _S565);
    x_8.row_1 = _S566;
    var _S567 : Squares_0 = squares_of_6(&((*_S563)), _S564, _S566, space_squares_0());
    var _S568 : f32 = entryPointParams_start_0[_S565.offset_0 + _S564.row_0 * _S565.stride_0];
    var _S569 : bool;
    if(is_bad_0(_S568))
    {
        _S569 = Site_is_first_0(_S564);
    }
    else
    {
        _S569 = false;
    }
    if(_S569)
    {
        report_fault_10(_S564.row_0);
    }
    x_8.length_0 = Squares_length_0(_S567);
    x_8.square_0 = Squares_total_0(_S567);
    var _S570 : df_0 = wide_0((*_S563).lorentz_norm_0);
    var _S571 : df_0 = root_c_of_0(&((*_S563)));
    var _S572 : df_0 = _0(_S570, _S571);
    if(Squares_is_big_0(_S567))
    {
        _S569 = true;
    }
    else
    {
        _S569 = less_0(x2A_1(_S572, 1.00000011920928955f), x_8.length_0);
    }
    var _S573 : i32;
    if(_S569)
    {
        _S573 = i32(1);
    }
    else
    {
        _S573 = i32(0);
    }
    var _S574 : u32 = u32(_S573);
    x_8.shortened_0 = _S574;
    if(_S574 != u32(0))
    {
        x_8.row_1.scale_0 = scaled_0(_0(_S572, x_8.length_0), Squares_unit_0(_S567));
        x_8.length_0 = _S572;
        x_8.square_0 = x2A_0(_S572, _S572);
    }
    var _S575 : df_0 = c_of_0(&((*_S563)));
    var _S576 : df_0 = root_of_0(x2B_1(x2A_0(_S575, x_8.square_0), 1.0f));
    x_8.cosh_0 = _S576;
    var _S577 : df_0 = _0(_S576, _S571);
    x_8.time_0 = _S577;
    var _S578 : f32 = abs(x2D_1(_S577, _S568).hi_0);
    if((x_8.shortened_0) != u32(0))
    {
        _S569 = true;
    }
    else
    {
        _S569 = _S578 > (0.0000152587890625f * x_8.time_0.hi_0);
    }
    if(_S569)
    {
        _S573 = i32(1);
    }
    else
    {
        _S573 = i32(0);
    }
    x_8.clipped_0 = u32(_S573);
    return x_8;
}

fn row_of_8( _S579 : Site_0,  _S580 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S580.offset_0 + _S579.row_0 * _S580.stride_0;
    row_19.step_2 = _S580.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn space_of_8( _S581 : Site_0,  _S582 : Lie_0) -> Row_0
{
    var row_20 : Row_0 = row_of_8(_S581, _S582);
    row_20.base_0 = row_20.base_0 + _S582.step_0;
    return row_20;
}

fn Row_raw_7( _S583 : Row_0,  _S584 : u32) -> f32
{
    return entryPointParams_end_0[_S583.base_0 + _S584 * _S583.step_2];
}

fn squares_of_7( _S585 : ptr<function, Ball_std140_0>,  _S586 : Site_0,  _S587 : Row_0,  _S588 : Squares_0) -> Squares_0
{
    var squares_10 : Squares_0 = _S588;
    var i_16 : u32 = _S586.lane_0;
    for(;;)
    {
        if(i_16 < (_S586.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S589 : f32 = Row_raw_7(_S587, i_16);
        if(is_bad_0(_S589))
        {
            report_fault_9(_S586.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S589));
        i_16 = i_16 + (*_S585).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S585).lanes_0, _S586);
    return squares_10;
}

fn sheet_of_5( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : Lie_0) -> Sheet_0
{
    var x_9 : Sheet_0;
    var _S593 : Row_0 = space_of_8(_S591, _S592);
    x_9.row_1 = _S593;
    var _S594 : Squares_0 = squares_of_7(&((*_S590)), _S591, _S593, space_squares_0());
    var _S595 : f32 = entryPointParams_end_0[_S592.offset_0 + _S591.row_0 * _S592.stride_0];
    var _S596 : bool;
    if(is_bad_0(_S595))
    {
        _S596 = Site_is_first_0(_S591);
    }
    else
    {
        _S596 = false;
    }
    if(_S596)
    {
        report_fault_10(_S591.row_0);
    }
    x_9.length_0 = Squares_length_0(_S594);
    x_9.square_0 = Squares_total_0(_S594);
    var _S597 : df_0 = wide_0((*_S590).lorentz_norm_0);
    var _S598 : df_0 = root_c_of_0(&((*_S590)));
    var _S599 : df_0 = _0(_S597, _S598);
    if(Squares_is_big_0(_S594))
    {
        _S596 = true;
    }
    else
    {
        _S596 = less_0(x2A_1(_S599, 1.00000011920928955f), x_9.length_0);
    }
    var _S600 : i32;
    if(_S596)
    {
        _S600 = i32(1);
    }
    else
    {
        _S600 = i32(0);
    }
    var _S601 : u32 = u32(_S600);
    x_9.shortened_0 = _S601;
    if(_S601 != u32(0))
    {
        x_9.row_1.scale_0 = scaled_0(_0(_S599, x_9.length_0), Squares_unit_0(_S594));
        x_9.length_0 = _S599;
        x_9.square_0 = x2A_0(_S599, _S599);
    }
    var _S602 : df_0 = c_of_0(&((*_S590)));
    var _S603 : df_0 = root_of_0(x2B_1(x2A_0(_S602, x_9.square_0), 1.0f));
    x_9.cosh_0 = _S603;
    var _S604 : df_0 = _0(_S603, _S598);
    x_9.time_0 = _S604;
    var _S605 : f32 = abs(x2D_1(_S604, _S595).hi_0);
    if((x_9.shortened_0) != u32(0))
    {
        _S596 = true;
    }
    else
    {
        _S596 = _S605 > (0.0000152587890625f * x_9.time_0.hi_0);
    }
    if(_S596)
    {
        _S600 = i32(1);
    }
    else
    {
        _S600 = i32(0);
    }
    x_9.clipped_0 = u32(_S600);
    return x_9;
}

fn between_1( _S606 : ptr<function, Ball_std140_0>,  _S607 : Site_0,  _S608 : Sheet_0,  _S609 : Sheet_0) -> Between_0
{
    var _S610 : u32;
    var _S611 : df_0;
    var _S612 : df_0;
    var _S613 : bool;
    var _S614 : bool;
    var _S615 : df_0 = wide_0(0.0f);
    var sums_7 : array<df_0, i32(3)>;
    sums_7[i32(0)] = _S615;
    sums_7[i32(1)] = _S615;
    sums_7[i32(2)] = _S615;
    var gap_squares_1 : Squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    var i_17 : u32 = _S607.lane_0;
    for(;;)
    {
        _S610 = _S607.columns_1;
        if(i_17 < (_S607.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S616 : f32 = entryPointParams_start_0[_S608.row_1.base_0 + i_17 * _S608.row_1.step_2];
        if((_S608.row_1.scale_0.hi_0) == 1.0f)
        {
            _S613 = (_S608.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S613 = false;
        }
        if(_S613)
        {
            _S611 = wide_0(_S616);
        }
        else
        {
            _S611 = x2A_1(_S608.row_1.scale_0, _S616);
        }
        var _S617 : f32 = entryPointParams_end_0[_S609.row_1.base_0 + i_17 * _S609.row_1.step_2];
        if((_S609.row_1.scale_0.hi_0) == 1.0f)
        {
            _S614 = (_S609.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S614 = false;
        }
        if(_S614)
        {
            _S612 = wide_0(_S617);
        }
        else
        {
            _S612 = x2A_1(_S609.row_1.scale_0, _S617);
        }
        var _S618 : df_0 = x2D_0(_S611, _S612);
        Squares_add_0(&(gap_squares_1), _S618);
        sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S611, _S612));
        sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S618, _S611));
        sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S618, _S612));
        i_17 = i_17 + (*_S606).lanes_0;
    }
    var _S619 : u32 = (*_S606).lanes_0;
    join_0((*_S606).lanes_0, _S607, &(sums_7));
    Squares_join_over_0(&(gap_squares_1), (*_S606).lanes_0, _S607);
    var _S620 : f32 = Squares_unit_0(gap_squares_1);
    var all_1 : Between_0;
    all_1.dot_1 = sums_7[i32(0)];
    all_1.on_x_0 = sums_7[i32(1)];
    all_1.on_y_0 = sums_7[i32(2)];
    var _S621 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S620), 1.0f / _S620);
    all_1.gap_0 = _S621;
    all_1.ahead_0 = _0(neg_0(x2B_0(sums_7[i32(1)], sums_7[i32(2)])), x2B_0(_S608.time_0, _S609.time_0));
    var _S622 : df_0 = c_of_0(&((*_S606)));
    var _S623 : df_0 = x2A_0(_S622, _S608.square_0);
    var _S624 : df_0 = x2A_0(_S622, _S609.square_0);
    var _S625 : df_0 = x2A_0(_S622, sums_7[i32(0)]);
    var _S626 : df_0 = x2A_0(_S608.cosh_0, _S609.cosh_0);
    var _S627 : bool = less_0(x2A_0(_S622, _S621), _S623);
    var _S628 : bool = (_S624.hi_0) < 1.00000000317107685e-30f;
    if(_S628)
    {
        _S611 = _S615;
    }
    else
    {
        if(_S627)
        {
            _S611 = x2A_0(_S622, all_1.on_y_0);
        }
        else
        {
            _S611 = _S625;
        }
        _S611 = _0(_S611, _S624);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = _S615;
    i_17 = _S607.lane_0;
    for(;;)
    {
        if(i_17 < _S610)
        {
        }
        else
        {
            break;
        }
        var _S629 : f32 = entryPointParams_start_0[_S608.row_1.base_0 + i_17 * _S608.row_1.step_2];
        if((_S608.row_1.scale_0.hi_0) == 1.0f)
        {
            _S613 = (_S608.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S613 = false;
        }
        if(_S613)
        {
            _S612 = wide_0(_S629);
        }
        else
        {
            _S612 = x2A_1(_S608.row_1.scale_0, _S629);
        }
        var _S630 : f32 = entryPointParams_end_0[_S609.row_1.base_0 + i_17 * _S609.row_1.step_2];
        if((_S609.row_1.scale_0.hi_0) == 1.0f)
        {
            _S614 = (_S609.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S614 = false;
        }
        var _S631 : df_0;
        if(_S614)
        {
            _S631 = wide_0(_S630);
        }
        else
        {
            _S631 = x2A_1(_S609.row_1.scale_0, _S630);
        }
        var side_2 : df_0;
        if(_S627)
        {
            side_2 = x2D_0(_S612, _S631);
        }
        else
        {
            side_2 = _S612;
        }
        var side_3 : df_0 = x2D_0(side_2, x2A_0(_S611, _S631));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(side_3, side_3));
        i_17 = i_17 + _S619;
    }
    join_1(_S619, _S607, &(across_3));
    if((_S625.hi_0) <= 0.0f)
    {
        _S613 = true;
    }
    else
    {
        _S613 = _S628;
    }
    if(_S613)
    {
        if((_S626.hi_0) > 2.0f)
        {
            _S611 = x2D_1(_S626, 1.0f);
        }
        else
        {
            _S611 = _0(x2B_0(x2B_0(_S623, _S624), x2A_0(_S623, _S624)), x2B_1(_S626, 1.0f));
        }
        all_1.square_2 = half_of_0(x2D_0(_S611, _S625));
    }
    else
    {
        var _S632 : df_0 = x2B_1(twice_0(x2B_0(_S626, _S625)), 2.0f);
        all_1.square_2 = x2A_0(_S622, x2B_0(_0(all_1.gap_0, _S632), x2A_0(across_3[i32(0)], _0(_S624, _S632))));
    }
    if((all_1.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S633 : df_0 = root_c_of_0(&((*_S606)));
        _S611 = x2A_0(_S633, half_of_0(Squares_length_0(gap_squares_1)));
    }
    else
    {
        _S611 = root_of_0(all_1.square_2);
    }
    all_1.root_2 = _S611;
    return all_1;
}

fn sheet_entry_2( _S634 : Row_0,  _S635 : df_0,  _S636 : Row_0,  _S637 : bool,  _S638 : df_0,  _S639 : u32) -> df_0
{
    var _S640 : f32 = entryPointParams_start_0[_S634.base_0 + _S639 * _S634.step_2];
    var _S641 : bool;
    if((_S634.scale_0.hi_0) == 1.0f)
    {
        _S641 = (_S634.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S641 = false;
    }
    var _S642 : df_0;
    if(_S641)
    {
        _S642 = wide_0(_S640);
    }
    else
    {
        _S642 = x2A_1(_S634.scale_0, _S640);
    }
    var _S643 : f32 = entryPointParams_end_0[_S636.base_0 + _S639 * _S636.step_2];
    if((_S636.scale_0.hi_0) == 1.0f)
    {
        _S641 = (_S636.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S641 = false;
    }
    var other_2 : df_0;
    if(_S641)
    {
        other_2 = wide_0(_S643);
    }
    else
    {
        other_2 = x2A_1(_S636.scale_0, _S643);
    }
    if(_S637)
    {
        other_2 = x2D_0(other_2, _S642);
    }
    else
    {
    }
    return x2B_0(x2A_0(_S635, _S642), x2A_0(_S638, other_2));
}

fn put_4( _S644 : ptr<function, Ball_std140_0>,  _S645 : Site_0,  _S646 : u32,  _S647 : df_0)
{
    entryPointParams_out_4[_S645.row_0 * (*_S644).out_stride_0 + (*_S644).out_column_0 + _S646] = nearest_0(_S647);
    return;
}

fn put_sheet_2( _S648 : ptr<function, Ball_std140_0>,  _S649 : Site_0,  _S650 : Row_0,  _S651 : df_0,  _S652 : Row_0,  _S653 : bool,  _S654 : df_0) -> u32
{
    var _S655 : u32;
    var _S656 : df_0;
    if(_S653)
    {
        _S656 = x2D_0(_S651, _S654);
    }
    else
    {
        _S656 = _S651;
    }
    var _S657 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S656.hi_0)), exponent_of_0(abs(_S654.hi_0))) - i32(20), i32(0), i32(126)));
    var _S658 : df_0 = scaled_0(_S651, _S657);
    var _S659 : df_0 = scaled_0(_S654, _S657);
    var squares_11 : Squares_0 = space_squares_0();
    var i_18 : u32 = _S649.lane_0;
    for(;;)
    {
        _S655 = _S649.columns_1;
        if(i_18 < (_S649.columns_1))
        {
        }
        else
        {
            break;
        }
        Squares_add_0(&(squares_11), sheet_entry_2(_S650, _S658, _S652, _S653, _S659, i_18));
        i_18 = i_18 + (*_S648).lanes_0;
    }
    var _S660 : u32 = (*_S648).lanes_0;
    Squares_join_over_0(&(squares_11), (*_S648).lanes_0, _S649);
    var _S661 : df_0 = wide_0((*_S648).lorentz_norm_0);
    var _S662 : df_0 = root_c_of_0(&((*_S648)));
    var _S663 : df_0 = _0(_S661, _S662);
    var _S664 : df_0 = Squares_length_0(squares_11);
    var _S665 : bool = less_0(x2A_1(scaled_0(scaled_0(_S663, _S657), Squares_unit_0(squares_11)), 1.00000011920928955f), _S664);
    if(_S665)
    {
        _S656 = _S663;
    }
    else
    {
        _S656 = scaled_0(scaled_0(_S664, 1.0f / _S657), 1.0f / Squares_unit_0(squares_11));
    }
    i_18 = _S649.lane_0;
    for(;;)
    {
        if(i_18 < _S655)
        {
        }
        else
        {
            break;
        }
        var _S666 : df_0 = sheet_entry_2(_S650, _S658, _S652, _S653, _S659, i_18);
        var value_11 : df_0;
        if(_S665)
        {
            value_11 = x2A_0(scaled_0(_S666, Squares_unit_0(squares_11)), _0(_S663, _S664));
        }
        else
        {
            value_11 = scaled_0(_S666, 1.0f / _S657);
        }
        put_4(&((*_S648)), _S649, i_18 + u32(1), value_11);
        i_18 = i_18 + _S660;
    }
    if(Site_is_first_0(_S649))
    {
        var _S667 : df_0 = c_of_0(&((*_S648)));
        put_4(&((*_S648)), _S649, u32(0), _0(root_of_0(x2B_1(x2A_0(_S667, x2A_0(_S656, _S656)), 1.0f)), _S662));
    }
    var _S668 : i32;
    if(_S665)
    {
        _S668 = i32(1);
    }
    else
    {
        _S668 = i32(0);
    }
    return u32(_S668);
}

fn refuse_clipped_4( _S669 : ptr<function, Ball_std140_0>,  _S670 : Site_0,  _S671 : u32)
{
    var _S672 : bool;
    if(Site_is_first_0(_S670))
    {
        _S672 = _S671 > u32(0);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        _S672 = ((((*_S669).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        report_fault_10(_S670.row_0);
    }
    return;
}

fn count_clipped_4( _S673 : ptr<function, Ball_std140_0>,  _S674 : Site_0,  _S675 : u32,  _S676 : u32)
{
    refuse_clipped_4(&((*_S673)), _S674, _S675);
    var _S677 : bool;
    if(Site_is_first_0(_S674))
    {
        _S677 = (_S675 + _S676) > u32(0);
    }
    else
    {
        _S677 = false;
    }
    if(_S677)
    {
        var _S678 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S675 + _S676);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_geodesic(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S679 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S680 : u32 = block_count_0(&(_S679));
        if(block_6 < _S680)
        {
        }
        else
        {
            break;
        }
        var _S681 : u32 = invocation_7.x;
        var _S682 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S683 : Site_0 = space_site_of_0(&(_S682), block_6, _S681);
        var _S684 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S685 : Lie_0 = x_lie_0(&(_S684));
        var _S686 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S687 : Sheet_0 = sheet_of_4(&(_S686), _S683, _S685);
        var _S688 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S689 : Lie_0 = y_lie_0(&(_S688));
        var _S690 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S691 : Sheet_0 = sheet_of_5(&(_S690), _S683, _S689);
        var _S692 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S693 : Between_0 = between_1(&(_S692), _S683, _S687, _S691);
        var _S694 : Way_0 = way_of_0(_S693);
        var _S695 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S696 : df_0 = time_of_0(&(_S695));
        var angle_0 : df_0 = twice_0(x2A_0(x2A_0(_S696, _S693.root_2), asinhc_0(_S693.square_2).value_5));
        var _S697 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S698 : df_0 = time_of_0(&(_S697));
        var _S699 : f32 = abs(angle_0.hi_0);
        var angle_1 : df_0;
        var time_1 : df_0;
        if(_S699 > 80.0f)
        {
            var _S700 : df_0 = wide_0(80.0f);
            var _S701 : f32;
            if((angle_0.hi_0) < 0.0f)
            {
                _S701 = - angle_0.lo_0;
            }
            else
            {
                _S701 = angle_0.lo_0;
            }
            var _S702 : df_0 = x2A_0(_S698, _0(_S700, pair_of_0(_S699, _S701)));
            angle_1 = _S700;
            time_1 = _S702;
        }
        else
        {
            angle_1 = angle_0;
            time_1 = _S698;
        }
        var _S703 : df_0 = x2A_0(angle_1, angle_1);
        var _S704 : df_0 = x2A_0(sinhc_0(_S703).value_5, time_1);
        var _S705 : df_0 = x2B_0(cosh_of_0(root_of_0(_S703)), x2A_0(_S704, _S694.on_x_1));
        var _S706 : df_0 = x2A_0(_S704, _S694.on_gap_0);
        var _S707 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S708 : u32 = put_sheet_2(&(_S707), _S683, _S687.row_1, _S705, _S691.row_1, true, _S706);
        var _S709 : u32 = _S687.clipped_0 + _S691.clipped_0;
        var _S710 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S710), _S683, _S709, _S708);
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_9( _S711 : Site_0,  _S712 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S712.offset_0 + _S711.row_0 * _S712.stride_0;
    row_21.step_2 = _S712.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn space_of_9( _S713 : Site_0,  _S714 : Lie_0) -> Row_0
{
    var row_22 : Row_0 = row_of_9(_S713, _S714);
    row_22.base_0 = row_22.base_0 + _S714.step_0;
    return row_22;
}

fn Row_raw_8( _S715 : Row_0,  _S716 : u32) -> f32
{
    return entryPointParams_point_2[_S715.base_0 + _S716 * _S715.step_2];
}

fn report_fault_11( _S717 : u32)
{
    var _S718 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S717);
    return;
}

fn squares_of_8( _S719 : ptr<function, Ball_std140_0>,  _S720 : Site_0,  _S721 : Row_0,  _S722 : Squares_0) -> Squares_0
{
    var squares_12 : Squares_0 = _S722;
    var i_19 : u32 = _S720.lane_0;
    for(;;)
    {
        if(i_19 < (_S720.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S723 : f32 = Row_raw_8(_S721, i_19);
        if(is_bad_0(_S723))
        {
            report_fault_11(_S720.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S723));
        i_19 = i_19 + (*_S719).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S719).lanes_0, _S720);
    return squares_12;
}

fn report_fault_12( _S724 : u32)
{
    var _S725 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S724);
    return;
}

fn sheet_of_6( _S726 : ptr<function, Ball_std140_0>,  _S727 : Site_0,  _S728 : Lie_0) -> Sheet_0
{
    var x_10 : Sheet_0;
    var _S729 : Row_0 = space_of_9(_S727, _S728);
    x_10.row_1 = _S729;
    var _S730 : Squares_0 = squares_of_8(&((*_S726)), _S727, _S729, space_squares_0());
    var _S731 : f32 = entryPointParams_point_2[_S728.offset_0 + _S727.row_0 * _S728.stride_0];
    var _S732 : bool;
    if(is_bad_0(_S731))
    {
        _S732 = Site_is_first_0(_S727);
    }
    else
    {
        _S732 = false;
    }
    if(_S732)
    {
        report_fault_12(_S727.row_0);
    }
    x_10.length_0 = Squares_length_0(_S730);
    x_10.square_0 = Squares_total_0(_S730);
    var _S733 : df_0 = wide_0((*_S726).lorentz_norm_0);
    var _S734 : df_0 = root_c_of_0(&((*_S726)));
    var _S735 : df_0 = _0(_S733, _S734);
    if(Squares_is_big_0(_S730))
    {
        _S732 = true;
    }
    else
    {
        _S732 = less_0(x2A_1(_S735, 1.00000011920928955f), x_10.length_0);
    }
    var _S736 : i32;
    if(_S732)
    {
        _S736 = i32(1);
    }
    else
    {
        _S736 = i32(0);
    }
    var _S737 : u32 = u32(_S736);
    x_10.shortened_0 = _S737;
    if(_S737 != u32(0))
    {
        x_10.row_1.scale_0 = scaled_0(_0(_S735, x_10.length_0), Squares_unit_0(_S730));
        x_10.length_0 = _S735;
        x_10.square_0 = x2A_0(_S735, _S735);
    }
    var _S738 : df_0 = c_of_0(&((*_S726)));
    var _S739 : df_0 = root_of_0(x2B_1(x2A_0(_S738, x_10.square_0), 1.0f));
    x_10.cosh_0 = _S739;
    var _S740 : df_0 = _0(_S739, _S734);
    x_10.time_0 = _S740;
    var _S741 : f32 = abs(x2D_1(_S740, _S731).hi_0);
    if((x_10.shortened_0) != u32(0))
    {
        _S732 = true;
    }
    else
    {
        _S732 = _S741 > (0.0000152587890625f * x_10.time_0.hi_0);
    }
    if(_S732)
    {
        _S736 = i32(1);
    }
    else
    {
        _S736 = i32(0);
    }
    x_10.clipped_0 = u32(_S736);
    return x_10;
}

fn put_5( _S742 : ptr<function, Ball_std140_0>,  _S743 : Site_0,  _S744 : u32,  _S745 : df_0)
{
    entryPointParams_out_5[_S743.row_0 * (*_S742).out_stride_0 + (*_S742).out_column_0 + _S744] = nearest_0(_S745);
    return;
}

fn refuse_clipped_5( _S746 : ptr<function, Ball_std140_0>,  _S747 : Site_0,  _S748 : u32)
{
    var _S749 : bool;
    if(Site_is_first_0(_S747))
    {
        _S749 = _S748 > u32(0);
    }
    else
    {
        _S749 = false;
    }
    if(_S749)
    {
        _S749 = ((((*_S746).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S749 = false;
    }
    if(_S749)
    {
        report_fault_12(_S747.row_0);
    }
    return;
}

fn count_clipped_5( _S750 : ptr<function, Ball_std140_0>,  _S751 : Site_0,  _S752 : u32,  _S753 : u32)
{
    refuse_clipped_5(&((*_S750)), _S751, _S752);
    var _S754 : bool;
    if(Site_is_first_0(_S751))
    {
        _S754 = (_S752 + _S753) > u32(0);
    }
    else
    {
        _S754 = false;
    }
    if(_S754)
    {
        var _S755 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S752 + _S753);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_project(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S756 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S757 : u32 = block_count_0(&(_S756));
        if(block_7 < _S757)
        {
        }
        else
        {
            break;
        }
        var _S758 : u32 = invocation_8.x;
        var _S759 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S760 : Site_0 = space_site_of_0(&(_S759), block_7, _S758);
        var _S761 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S762 : Lie_0 = x_lie_0(&(_S761));
        var _S763 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S764 : Sheet_0 = sheet_of_6(&(_S763), _S760, _S762);
        var i_20 : u32 = _S760.lane_0;
        for(;;)
        {
            if(i_20 < (_S760.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S765 : u32 = i_20 + u32(1);
            var _S766 : f32 = entryPointParams_point_2[_S764.row_1.base_0 + i_20 * _S764.row_1.step_2];
            var _S767 : bool;
            if((_S764.row_1.scale_0.hi_0) == 1.0f)
            {
                _S767 = (_S764.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S767 = false;
            }
            var _S768 : df_0;
            if(_S767)
            {
                _S768 = wide_0(_S766);
            }
            else
            {
                _S768 = x2A_1(_S764.row_1.scale_0, _S766);
            }
            var _S769 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S769), _S760, _S765, _S768);
            i_20 = i_20 + entryPointParams_5.p_5.lanes_0;
        }
        if(Site_is_first_0(_S760))
        {
            var _S770 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S770), _S760, u32(0), _S764.time_0);
        }
        var _S771 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S771), _S760, u32(0), _S764.shortened_0);
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn rim_limit_0( p_19 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_19).limit_hi_0, (*p_19).limit_lo_0);
}

fn rim_norm_0( p_20 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_20).norm_hi_0, (*p_20).norm_lo_0);
}

struct Rim_0
{
     factor_0 : df_0,
     clipped_1 : u32,
};

fn rim_of_0( p_21 : ptr<function, Ball_std140_0>,  gap_1 : df_0) -> Rim_0
{
    var _S772 : df_0 = wide_0(1.0f);
    var _S773 : df_0 = x2D_0(_S772, gap_1);
    var rim_0 : Rim_0;
    var _S774 : df_0 = rim_limit_0(&((*p_21)));
    var _S775 : i32;
    if(less_0(_S774, _S773))
    {
        _S775 = i32(1);
    }
    else
    {
        _S775 = i32(0);
    }
    var _S776 : u32 = u32(_S775);
    rim_0.clipped_1 = _S776;
    var _S777 : df_0;
    if(_S776 != u32(0))
    {
        var _S778 : df_0 = rim_norm_0(&((*p_21)));
        _S777 = _0(_S778, root_of_0(_S773));
    }
    else
    {
        _S777 = _S772;
    }
    rim_0.factor_0 = _S777;
    return rim_0;
}

fn row_of_10( _S779 : Site_0,  _S780 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S780.offset_0 + _S779.row_0 * _S780.stride_0;
    row_23.step_2 = _S780.step_0;
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn space_of_10( _S781 : Site_0,  _S782 : Lie_0) -> Row_0
{
    var row_24 : Row_0 = row_of_10(_S781, _S782);
    row_24.base_0 = row_24.base_0 + _S782.step_0;
    return row_24;
}

fn Row_raw_9( _S783 : Row_0,  _S784 : u32) -> f32
{
    return entryPointParams_point_3[_S783.base_0 + _S784 * _S783.step_2];
}

fn report_fault_13( _S785 : u32)
{
    var _S786 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S785);
    return;
}

fn squares_of_9( _S787 : ptr<function, Ball_std140_0>,  _S788 : Site_0,  _S789 : Row_0,  _S790 : Squares_0) -> Squares_0
{
    var squares_13 : Squares_0 = _S790;
    var i_21 : u32 = _S788.lane_0;
    for(;;)
    {
        if(i_21 < (_S788.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S791 : f32 = Row_raw_9(_S789, i_21);
        if(is_bad_0(_S791))
        {
            report_fault_13(_S788.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S791));
        i_21 = i_21 + (*_S787).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S787).lanes_0, _S788);
    return squares_13;
}

fn report_fault_14( _S792 : u32)
{
    var _S793 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S792);
    return;
}

fn sheet_of_7( _S794 : ptr<function, Ball_std140_0>,  _S795 : Site_0,  _S796 : Lie_0) -> Sheet_0
{
    var x_11 : Sheet_0;
    var _S797 : Row_0 = space_of_10(_S795, _S796);
    x_11.row_1 = _S797;
    var _S798 : Squares_0 = squares_of_9(&((*_S794)), _S795, _S797, space_squares_0());
    var _S799 : f32 = entryPointParams_point_3[_S796.offset_0 + _S795.row_0 * _S796.stride_0];
    var _S800 : bool;
    if(is_bad_0(_S799))
    {
        _S800 = Site_is_first_0(_S795);
    }
    else
    {
        _S800 = false;
    }
    if(_S800)
    {
        report_fault_14(_S795.row_0);
    }
    x_11.length_0 = Squares_length_0(_S798);
    x_11.square_0 = Squares_total_0(_S798);
    var _S801 : df_0 = wide_0((*_S794).lorentz_norm_0);
    var _S802 : df_0 = root_c_of_0(&((*_S794)));
    var _S803 : df_0 = _0(_S801, _S802);
    if(Squares_is_big_0(_S798))
    {
        _S800 = true;
    }
    else
    {
        _S800 = less_0(x2A_1(_S803, 1.00000011920928955f), x_11.length_0);
    }
    var _S804 : i32;
    if(_S800)
    {
        _S804 = i32(1);
    }
    else
    {
        _S804 = i32(0);
    }
    var _S805 : u32 = u32(_S804);
    x_11.shortened_0 = _S805;
    if(_S805 != u32(0))
    {
        x_11.row_1.scale_0 = scaled_0(_0(_S803, x_11.length_0), Squares_unit_0(_S798));
        x_11.length_0 = _S803;
        x_11.square_0 = x2A_0(_S803, _S803);
    }
    var _S806 : df_0 = c_of_0(&((*_S794)));
    var _S807 : df_0 = root_of_0(x2B_1(x2A_0(_S806, x_11.square_0), 1.0f));
    x_11.cosh_0 = _S807;
    var _S808 : df_0 = _0(_S807, _S802);
    x_11.time_0 = _S808;
    var _S809 : f32 = abs(x2D_1(_S808, _S799).hi_0);
    if((x_11.shortened_0) != u32(0))
    {
        _S800 = true;
    }
    else
    {
        _S800 = _S809 > (0.0000152587890625f * x_11.time_0.hi_0);
    }
    if(_S800)
    {
        _S804 = i32(1);
    }
    else
    {
        _S804 = i32(0);
    }
    x_11.clipped_0 = u32(_S804);
    return x_11;
}

fn put_6( _S810 : ptr<function, Ball_std140_0>,  _S811 : Site_0,  _S812 : u32,  _S813 : df_0)
{
    entryPointParams_out_6[_S811.row_0 * (*_S810).out_stride_0 + (*_S810).out_column_0 + _S812] = nearest_0(_S813);
    return;
}

fn refuse_clipped_6( _S814 : ptr<function, Ball_std140_0>,  _S815 : Site_0,  _S816 : u32)
{
    var _S817 : bool;
    if(Site_is_first_0(_S815))
    {
        _S817 = _S816 > u32(0);
    }
    else
    {
        _S817 = false;
    }
    if(_S817)
    {
        _S817 = ((((*_S814).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S817 = false;
    }
    if(_S817)
    {
        report_fault_14(_S815.row_0);
    }
    return;
}

fn count_clipped_6( _S818 : ptr<function, Ball_std140_0>,  _S819 : Site_0,  _S820 : u32,  _S821 : u32)
{
    refuse_clipped_6(&((*_S818)), _S819, _S820);
    var _S822 : bool;
    if(Site_is_first_0(_S819))
    {
        _S822 = (_S820 + _S821) > u32(0);
    }
    else
    {
        _S822 = false;
    }
    if(_S822)
    {
        var _S823 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S820 + _S821);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_to_poincare(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_8 : u32 = group_6.x;
    for(;;)
    {
        var _S824 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S825 : u32 = block_count_0(&(_S824));
        if(block_8 < _S825)
        {
        }
        else
        {
            break;
        }
        var _S826 : u32 = invocation_9.x;
        var _S827 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S828 : Site_0 = space_site_of_0(&(_S827), block_8, _S826);
        var _S829 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S830 : Lie_0 = x_lie_0(&(_S829));
        var _S831 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S832 : Sheet_0 = sheet_of_7(&(_S831), _S828, _S830);
        var _S833 : df_0 = _0(wide_0(2.0f), x2B_1(_S832.cosh_0, 1.0f));
        var _S834 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S835 : Rim_0 = rim_of_0(&(_S834), _S833);
        var _S836 : df_0 = _0(_S835.factor_0, x2B_1(_S832.cosh_0, 1.0f));
        var i_22 : u32 = _S828.lane_0;
        for(;;)
        {
            if(i_22 < (_S828.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S837 : f32 = entryPointParams_point_3[_S832.row_1.base_0 + i_22 * _S832.row_1.step_2];
            var _S838 : bool;
            if((_S832.row_1.scale_0.hi_0) == 1.0f)
            {
                _S838 = (_S832.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S838 = false;
            }
            var _S839 : df_0;
            if(_S838)
            {
                _S839 = wide_0(_S837);
            }
            else
            {
                _S839 = x2A_1(_S832.row_1.scale_0, _S837);
            }
            var _S840 : df_0 = x2A_0(_S836, _S839);
            var _S841 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S841), _S828, i_22, _S840);
            i_22 = i_22 + entryPointParams_6.p_6.lanes_0;
        }
        var _S842 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S842), _S828, _S832.clipped_0, _S835.clipped_1);
        block_8 = block_8 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn sheet_distance_0( p_22 : ptr<function, Ball_std140_0>,  pair_2 : Between_0) -> df_0
{
    var _S843 : df_0 = twice_0(x2A_0(pair_2.root_2, asinhc_0(pair_2.square_2).value_5));
    var _S844 : df_0 = root_c_of_1(&((*p_22)));
    return _0(_S843, _S844);
}

fn row_of_11( _S845 : Site_0,  _S846 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S846.offset_0 + _S845.row_0 * _S846.stride_0;
    row_25.step_2 = _S846.step_0;
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn space_of_11( _S847 : Site_0,  _S848 : Lie_0) -> Row_0
{
    var row_26 : Row_0 = row_of_11(_S847, _S848);
    row_26.base_0 = row_26.base_0 + _S848.step_0;
    return row_26;
}

fn Row_raw_10( _S849 : Row_0,  _S850 : u32) -> f32
{
    return entryPointParams_left_0[_S849.base_0 + _S850 * _S849.step_2];
}

fn report_fault_15( _S851 : u32)
{
    var _S852 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S851);
    return;
}

fn squares_of_10( _S853 : ptr<function, Ball_std140_0>,  _S854 : Site_0,  _S855 : Row_0,  _S856 : Squares_0) -> Squares_0
{
    var squares_14 : Squares_0 = _S856;
    var i_23 : u32 = _S854.lane_0;
    for(;;)
    {
        if(i_23 < (_S854.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S857 : f32 = Row_raw_10(_S855, i_23);
        if(is_bad_0(_S857))
        {
            report_fault_15(_S854.row_0);
        }
        Squares_add_0(&(squares_14), wide_0(_S857));
        i_23 = i_23 + (*_S853).lanes_0;
    }
    Squares_join_over_0(&(squares_14), (*_S853).lanes_0, _S854);
    return squares_14;
}

fn report_fault_16( _S858 : u32)
{
    var _S859 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S858);
    return;
}

fn sheet_of_8( _S860 : ptr<function, Ball_std140_0>,  _S861 : Site_0,  _S862 : Lie_0) -> Sheet_0
{
    var x_12 : Sheet_0;
    var _S863 : Row_0 = space_of_11(_S861, _S862);
    x_12.row_1 = _S863;
    var _S864 : Squares_0 = squares_of_10(&((*_S860)), _S861, _S863, space_squares_0());
    var _S865 : f32 = entryPointParams_left_0[_S862.offset_0 + _S861.row_0 * _S862.stride_0];
    var _S866 : bool;
    if(is_bad_0(_S865))
    {
        _S866 = Site_is_first_0(_S861);
    }
    else
    {
        _S866 = false;
    }
    if(_S866)
    {
        report_fault_16(_S861.row_0);
    }
    x_12.length_0 = Squares_length_0(_S864);
    x_12.square_0 = Squares_total_0(_S864);
    var _S867 : df_0 = wide_0((*_S860).lorentz_norm_0);
    var _S868 : df_0 = root_c_of_0(&((*_S860)));
    var _S869 : df_0 = _0(_S867, _S868);
    if(Squares_is_big_0(_S864))
    {
        _S866 = true;
    }
    else
    {
        _S866 = less_0(x2A_1(_S869, 1.00000011920928955f), x_12.length_0);
    }
    var _S870 : i32;
    if(_S866)
    {
        _S870 = i32(1);
    }
    else
    {
        _S870 = i32(0);
    }
    var _S871 : u32 = u32(_S870);
    x_12.shortened_0 = _S871;
    if(_S871 != u32(0))
    {
        x_12.row_1.scale_0 = scaled_0(_0(_S869, x_12.length_0), Squares_unit_0(_S864));
        x_12.length_0 = _S869;
        x_12.square_0 = x2A_0(_S869, _S869);
    }
    var _S872 : df_0 = c_of_0(&((*_S860)));
    var _S873 : df_0 = root_of_0(x2B_1(x2A_0(_S872, x_12.square_0), 1.0f));
    x_12.cosh_0 = _S873;
    var _S874 : df_0 = _0(_S873, _S868);
    x_12.time_0 = _S874;
    var _S875 : f32 = abs(x2D_1(_S874, _S865).hi_0);
    if((x_12.shortened_0) != u32(0))
    {
        _S866 = true;
    }
    else
    {
        _S866 = _S875 > (0.0000152587890625f * x_12.time_0.hi_0);
    }
    if(_S866)
    {
        _S870 = i32(1);
    }
    else
    {
        _S870 = i32(0);
    }
    x_12.clipped_0 = u32(_S870);
    return x_12;
}

fn row_of_12( _S876 : Site_0,  _S877 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S877.offset_0 + _S876.row_0 * _S877.stride_0;
    row_27.step_2 = _S877.step_0;
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn space_of_12( _S878 : Site_0,  _S879 : Lie_0) -> Row_0
{
    var row_28 : Row_0 = row_of_12(_S878, _S879);
    row_28.base_0 = row_28.base_0 + _S879.step_0;
    return row_28;
}

fn Row_raw_11( _S880 : Row_0,  _S881 : u32) -> f32
{
    return entryPointParams_right_0[_S880.base_0 + _S881 * _S880.step_2];
}

fn squares_of_11( _S882 : ptr<function, Ball_std140_0>,  _S883 : Site_0,  _S884 : Row_0,  _S885 : Squares_0) -> Squares_0
{
    var squares_15 : Squares_0 = _S885;
    var i_24 : u32 = _S883.lane_0;
    for(;;)
    {
        if(i_24 < (_S883.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S886 : f32 = Row_raw_11(_S884, i_24);
        if(is_bad_0(_S886))
        {
            report_fault_15(_S883.row_0);
        }
        Squares_add_0(&(squares_15), wide_0(_S886));
        i_24 = i_24 + (*_S882).lanes_0;
    }
    Squares_join_over_0(&(squares_15), (*_S882).lanes_0, _S883);
    return squares_15;
}

fn sheet_of_9( _S887 : ptr<function, Ball_std140_0>,  _S888 : Site_0,  _S889 : Lie_0) -> Sheet_0
{
    var x_13 : Sheet_0;
    var _S890 : Row_0 = space_of_12(_S888, _S889);
    x_13.row_1 = _S890;
    var _S891 : Squares_0 = squares_of_11(&((*_S887)), _S888, _S890, space_squares_0());
    var _S892 : f32 = entryPointParams_right_0[_S889.offset_0 + _S888.row_0 * _S889.stride_0];
    var _S893 : bool;
    if(is_bad_0(_S892))
    {
        _S893 = Site_is_first_0(_S888);
    }
    else
    {
        _S893 = false;
    }
    if(_S893)
    {
        report_fault_16(_S888.row_0);
    }
    x_13.length_0 = Squares_length_0(_S891);
    x_13.square_0 = Squares_total_0(_S891);
    var _S894 : df_0 = wide_0((*_S887).lorentz_norm_0);
    var _S895 : df_0 = root_c_of_0(&((*_S887)));
    var _S896 : df_0 = _0(_S894, _S895);
    if(Squares_is_big_0(_S891))
    {
        _S893 = true;
    }
    else
    {
        _S893 = less_0(x2A_1(_S896, 1.00000011920928955f), x_13.length_0);
    }
    var _S897 : i32;
    if(_S893)
    {
        _S897 = i32(1);
    }
    else
    {
        _S897 = i32(0);
    }
    var _S898 : u32 = u32(_S897);
    x_13.shortened_0 = _S898;
    if(_S898 != u32(0))
    {
        x_13.row_1.scale_0 = scaled_0(_0(_S896, x_13.length_0), Squares_unit_0(_S891));
        x_13.length_0 = _S896;
        x_13.square_0 = x2A_0(_S896, _S896);
    }
    var _S899 : df_0 = c_of_0(&((*_S887)));
    var _S900 : df_0 = root_of_0(x2B_1(x2A_0(_S899, x_13.square_0), 1.0f));
    x_13.cosh_0 = _S900;
    var _S901 : df_0 = _0(_S900, _S895);
    x_13.time_0 = _S901;
    var _S902 : f32 = abs(x2D_1(_S901, _S892).hi_0);
    if((x_13.shortened_0) != u32(0))
    {
        _S893 = true;
    }
    else
    {
        _S893 = _S902 > (0.0000152587890625f * x_13.time_0.hi_0);
    }
    if(_S893)
    {
        _S897 = i32(1);
    }
    else
    {
        _S897 = i32(0);
    }
    x_13.clipped_0 = u32(_S897);
    return x_13;
}

fn between_2( _S903 : ptr<function, Ball_std140_0>,  _S904 : Site_0,  _S905 : Sheet_0,  _S906 : Sheet_0) -> Between_0
{
    var _S907 : u32;
    var _S908 : df_0;
    var _S909 : df_0;
    var _S910 : bool;
    var _S911 : bool;
    var _S912 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(3)>;
    sums_8[i32(0)] = _S912;
    sums_8[i32(1)] = _S912;
    sums_8[i32(2)] = _S912;
    var gap_squares_2 : Squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    var i_25 : u32 = _S904.lane_0;
    for(;;)
    {
        _S907 = _S904.columns_1;
        if(i_25 < (_S904.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S913 : f32 = entryPointParams_left_0[_S905.row_1.base_0 + i_25 * _S905.row_1.step_2];
        if((_S905.row_1.scale_0.hi_0) == 1.0f)
        {
            _S910 = (_S905.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S910 = false;
        }
        if(_S910)
        {
            _S908 = wide_0(_S913);
        }
        else
        {
            _S908 = x2A_1(_S905.row_1.scale_0, _S913);
        }
        var _S914 : f32 = entryPointParams_right_0[_S906.row_1.base_0 + i_25 * _S906.row_1.step_2];
        if((_S906.row_1.scale_0.hi_0) == 1.0f)
        {
            _S911 = (_S906.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S911 = false;
        }
        if(_S911)
        {
            _S909 = wide_0(_S914);
        }
        else
        {
            _S909 = x2A_1(_S906.row_1.scale_0, _S914);
        }
        var _S915 : df_0 = x2D_0(_S908, _S909);
        Squares_add_0(&(gap_squares_2), _S915);
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_0(_S908, _S909));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S915, _S908));
        sums_8[i32(2)] = x2B_0(sums_8[i32(2)], x2A_0(_S915, _S909));
        i_25 = i_25 + (*_S903).lanes_0;
    }
    var _S916 : u32 = (*_S903).lanes_0;
    join_0((*_S903).lanes_0, _S904, &(sums_8));
    Squares_join_over_0(&(gap_squares_2), (*_S903).lanes_0, _S904);
    var _S917 : f32 = Squares_unit_0(gap_squares_2);
    var all_2 : Between_0;
    all_2.dot_1 = sums_8[i32(0)];
    all_2.on_x_0 = sums_8[i32(1)];
    all_2.on_y_0 = sums_8[i32(2)];
    var _S918 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_2), 1.0f / _S917), 1.0f / _S917);
    all_2.gap_0 = _S918;
    all_2.ahead_0 = _0(neg_0(x2B_0(sums_8[i32(1)], sums_8[i32(2)])), x2B_0(_S905.time_0, _S906.time_0));
    var _S919 : df_0 = c_of_0(&((*_S903)));
    var _S920 : df_0 = x2A_0(_S919, _S905.square_0);
    var _S921 : df_0 = x2A_0(_S919, _S906.square_0);
    var _S922 : df_0 = x2A_0(_S919, sums_8[i32(0)]);
    var _S923 : df_0 = x2A_0(_S905.cosh_0, _S906.cosh_0);
    var _S924 : bool = less_0(x2A_0(_S919, _S918), _S920);
    var _S925 : bool = (_S921.hi_0) < 1.00000000317107685e-30f;
    if(_S925)
    {
        _S908 = _S912;
    }
    else
    {
        if(_S924)
        {
            _S908 = x2A_0(_S919, all_2.on_y_0);
        }
        else
        {
            _S908 = _S922;
        }
        _S908 = _0(_S908, _S921);
    }
    var across_4 : array<df_0, i32(1)>;
    across_4[i32(0)] = _S912;
    i_25 = _S904.lane_0;
    for(;;)
    {
        if(i_25 < _S907)
        {
        }
        else
        {
            break;
        }
        var _S926 : f32 = entryPointParams_left_0[_S905.row_1.base_0 + i_25 * _S905.row_1.step_2];
        if((_S905.row_1.scale_0.hi_0) == 1.0f)
        {
            _S910 = (_S905.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S910 = false;
        }
        if(_S910)
        {
            _S909 = wide_0(_S926);
        }
        else
        {
            _S909 = x2A_1(_S905.row_1.scale_0, _S926);
        }
        var _S927 : f32 = entryPointParams_right_0[_S906.row_1.base_0 + i_25 * _S906.row_1.step_2];
        if((_S906.row_1.scale_0.hi_0) == 1.0f)
        {
            _S911 = (_S906.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S911 = false;
        }
        var _S928 : df_0;
        if(_S911)
        {
            _S928 = wide_0(_S927);
        }
        else
        {
            _S928 = x2A_1(_S906.row_1.scale_0, _S927);
        }
        var side_4 : df_0;
        if(_S924)
        {
            side_4 = x2D_0(_S909, _S928);
        }
        else
        {
            side_4 = _S909;
        }
        var side_5 : df_0 = x2D_0(side_4, x2A_0(_S908, _S928));
        across_4[i32(0)] = x2B_0(across_4[i32(0)], x2A_0(side_5, side_5));
        i_25 = i_25 + _S916;
    }
    join_1(_S916, _S904, &(across_4));
    if((_S922.hi_0) <= 0.0f)
    {
        _S910 = true;
    }
    else
    {
        _S910 = _S925;
    }
    if(_S910)
    {
        if((_S923.hi_0) > 2.0f)
        {
            _S908 = x2D_1(_S923, 1.0f);
        }
        else
        {
            _S908 = _0(x2B_0(x2B_0(_S920, _S921), x2A_0(_S920, _S921)), x2B_1(_S923, 1.0f));
        }
        all_2.square_2 = half_of_0(x2D_0(_S908, _S922));
    }
    else
    {
        var _S929 : df_0 = x2B_1(twice_0(x2B_0(_S923, _S922)), 2.0f);
        all_2.square_2 = x2A_0(_S919, x2B_0(_0(all_2.gap_0, _S929), x2A_0(across_4[i32(0)], _0(_S921, _S929))));
    }
    if((all_2.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S930 : df_0 = root_c_of_0(&((*_S903)));
        _S908 = x2A_0(_S930, half_of_0(Squares_length_0(gap_squares_2)));
    }
    else
    {
        _S908 = root_of_0(all_2.square_2);
    }
    all_2.root_2 = _S908;
    return all_2;
}

fn put_number_0( _S931 : Site_0,  _S932 : df_0)
{
    if(Site_is_first_0(_S931))
    {
        entryPointParams_out_7[_S931.row_0] = nearest_0(_S932);
    }
    return;
}

fn refuse_clipped_7( _S933 : ptr<function, Ball_std140_0>,  _S934 : Site_0,  _S935 : u32)
{
    var _S936 : bool;
    if(Site_is_first_0(_S934))
    {
        _S936 = _S935 > u32(0);
    }
    else
    {
        _S936 = false;
    }
    if(_S936)
    {
        _S936 = ((((*_S933).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S936 = false;
    }
    if(_S936)
    {
        report_fault_16(_S934.row_0);
    }
    return;
}

fn count_clipped_7( _S937 : ptr<function, Ball_std140_0>,  _S938 : Site_0,  _S939 : u32,  _S940 : u32)
{
    refuse_clipped_7(&((*_S937)), _S938, _S939);
    var _S941 : bool;
    if(Site_is_first_0(_S938))
    {
        _S941 = (_S939 + _S940) > u32(0);
    }
    else
    {
        _S941 = false;
    }
    if(_S941)
    {
        var _S942 : u32 = atomicAdd(&(entryPointParams_status_7[i32(0)]), _S939 + _S940);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_distance(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_9 : u32 = group_7.x;
    for(;;)
    {
        var _S943 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S944 : u32 = block_count_0(&(_S943));
        if(block_9 < _S944)
        {
        }
        else
        {
            break;
        }
        var _S945 : u32 = invocation_10.x;
        var _S946 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S947 : Site_0 = space_site_of_0(&(_S946), block_9, _S945);
        var _S948 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S949 : Lie_0 = x_lie_0(&(_S948));
        var _S950 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S951 : Sheet_0 = sheet_of_8(&(_S950), _S947, _S949);
        var _S952 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S953 : Lie_0 = y_lie_0(&(_S952));
        var _S954 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S955 : Sheet_0 = sheet_of_9(&(_S954), _S947, _S953);
        var _S956 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S957 : Between_0 = between_2(&(_S956), _S947, _S951, _S955);
        var _S958 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S959 : df_0 = sheet_distance_0(&(_S958), _S957);
        put_number_0(_S947, _S959);
        var _S960 : u32 = _S951.clipped_0 + _S955.clipped_0;
        var _S961 : Ball_std140_0 = entryPointParams_7.p_7;
        count_clipped_7(&(_S961), _S947, _S960, u32(0));
        block_9 = block_9 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_13( _S962 : Site_0,  _S963 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S963.offset_0 + _S962.row_0 * _S963.stride_0;
    row_29.step_2 = _S963.step_0;
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S964 : Site_0,  _S965 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S964, _S965);
    row_30.base_0 = row_30.base_0 + _S965.step_0;
    return row_30;
}

fn Row_raw_12( _S966 : Row_0,  _S967 : u32) -> f32
{
    return entryPointParams_left_1[_S966.base_0 + _S967 * _S966.step_2];
}

fn report_fault_17( _S968 : u32)
{
    var _S969 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S968);
    return;
}

fn squares_of_12( _S970 : ptr<function, Ball_std140_0>,  _S971 : Site_0,  _S972 : Row_0,  _S973 : Squares_0) -> Squares_0
{
    var squares_16 : Squares_0 = _S973;
    var i_26 : u32 = _S971.lane_0;
    for(;;)
    {
        if(i_26 < (_S971.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S974 : f32 = Row_raw_12(_S972, i_26);
        if(is_bad_0(_S974))
        {
            report_fault_17(_S971.row_0);
        }
        Squares_add_0(&(squares_16), wide_0(_S974));
        i_26 = i_26 + (*_S970).lanes_0;
    }
    Squares_join_over_0(&(squares_16), (*_S970).lanes_0, _S971);
    return squares_16;
}

fn report_fault_18( _S975 : u32)
{
    var _S976 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S975);
    return;
}

fn sheet_of_10( _S977 : ptr<function, Ball_std140_0>,  _S978 : Site_0,  _S979 : Lie_0) -> Sheet_0
{
    var x_14 : Sheet_0;
    var _S980 : Row_0 = space_of_13(_S978, _S979);
    x_14.row_1 = _S980;
    var _S981 : Squares_0 = squares_of_12(&((*_S977)), _S978, _S980, space_squares_0());
    var _S982 : f32 = entryPointParams_left_1[_S979.offset_0 + _S978.row_0 * _S979.stride_0];
    var _S983 : bool;
    if(is_bad_0(_S982))
    {
        _S983 = Site_is_first_0(_S978);
    }
    else
    {
        _S983 = false;
    }
    if(_S983)
    {
        report_fault_18(_S978.row_0);
    }
    x_14.length_0 = Squares_length_0(_S981);
    x_14.square_0 = Squares_total_0(_S981);
    var _S984 : df_0 = wide_0((*_S977).lorentz_norm_0);
    var _S985 : df_0 = root_c_of_0(&((*_S977)));
    var _S986 : df_0 = _0(_S984, _S985);
    if(Squares_is_big_0(_S981))
    {
        _S983 = true;
    }
    else
    {
        _S983 = less_0(x2A_1(_S986, 1.00000011920928955f), x_14.length_0);
    }
    var _S987 : i32;
    if(_S983)
    {
        _S987 = i32(1);
    }
    else
    {
        _S987 = i32(0);
    }
    var _S988 : u32 = u32(_S987);
    x_14.shortened_0 = _S988;
    if(_S988 != u32(0))
    {
        x_14.row_1.scale_0 = scaled_0(_0(_S986, x_14.length_0), Squares_unit_0(_S981));
        x_14.length_0 = _S986;
        x_14.square_0 = x2A_0(_S986, _S986);
    }
    var _S989 : df_0 = c_of_0(&((*_S977)));
    var _S990 : df_0 = root_of_0(x2B_1(x2A_0(_S989, x_14.square_0), 1.0f));
    x_14.cosh_0 = _S990;
    var _S991 : df_0 = _0(_S990, _S985);
    x_14.time_0 = _S991;
    var _S992 : f32 = abs(x2D_1(_S991, _S982).hi_0);
    if((x_14.shortened_0) != u32(0))
    {
        _S983 = true;
    }
    else
    {
        _S983 = _S992 > (0.0000152587890625f * x_14.time_0.hi_0);
    }
    if(_S983)
    {
        _S987 = i32(1);
    }
    else
    {
        _S987 = i32(0);
    }
    x_14.clipped_0 = u32(_S987);
    return x_14;
}

fn row_of_14( _S993 : Site_0,  _S994 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S994.offset_0 + _S993.row_0 * _S994.stride_0;
    row_31.step_2 = _S994.step_0;
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn space_of_14( _S995 : Site_0,  _S996 : Lie_0) -> Row_0
{
    var row_32 : Row_0 = row_of_14(_S995, _S996);
    row_32.base_0 = row_32.base_0 + _S996.step_0;
    return row_32;
}

fn Row_raw_13( _S997 : Row_0,  _S998 : u32) -> f32
{
    return entryPointParams_right_1[_S997.base_0 + _S998 * _S997.step_2];
}

fn squares_of_13( _S999 : ptr<function, Ball_std140_0>,  _S1000 : Site_0,  _S1001 : Row_0,  _S1002 : Squares_0) -> Squares_0
{
    var squares_17 : Squares_0 = _S1002;
    var i_27 : u32 = _S1000.lane_0;
    for(;;)
    {
        if(i_27 < (_S1000.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1003 : f32 = Row_raw_13(_S1001, i_27);
        if(is_bad_0(_S1003))
        {
            report_fault_17(_S1000.row_0);
        }
        Squares_add_0(&(squares_17), wide_0(_S1003));
        i_27 = i_27 + (*_S999).lanes_0;
    }
    Squares_join_over_0(&(squares_17), (*_S999).lanes_0, _S1000);
    return squares_17;
}

fn sheet_of_11( _S1004 : ptr<function, Ball_std140_0>,  _S1005 : Site_0,  _S1006 : Lie_0) -> Sheet_0
{
    var x_15 : Sheet_0;
    var _S1007 : Row_0 = space_of_14(_S1005, _S1006);
    x_15.row_1 = _S1007;
    var _S1008 : Squares_0 = squares_of_13(&((*_S1004)), _S1005, _S1007, space_squares_0());
    var _S1009 : f32 = entryPointParams_right_1[_S1006.offset_0 + _S1005.row_0 * _S1006.stride_0];
    var _S1010 : bool;
    if(is_bad_0(_S1009))
    {
        _S1010 = Site_is_first_0(_S1005);
    }
    else
    {
        _S1010 = false;
    }
    if(_S1010)
    {
        report_fault_18(_S1005.row_0);
    }
    x_15.length_0 = Squares_length_0(_S1008);
    x_15.square_0 = Squares_total_0(_S1008);
    var _S1011 : df_0 = wide_0((*_S1004).lorentz_norm_0);
    var _S1012 : df_0 = root_c_of_0(&((*_S1004)));
    var _S1013 : df_0 = _0(_S1011, _S1012);
    if(Squares_is_big_0(_S1008))
    {
        _S1010 = true;
    }
    else
    {
        _S1010 = less_0(x2A_1(_S1013, 1.00000011920928955f), x_15.length_0);
    }
    var _S1014 : i32;
    if(_S1010)
    {
        _S1014 = i32(1);
    }
    else
    {
        _S1014 = i32(0);
    }
    var _S1015 : u32 = u32(_S1014);
    x_15.shortened_0 = _S1015;
    if(_S1015 != u32(0))
    {
        x_15.row_1.scale_0 = scaled_0(_0(_S1013, x_15.length_0), Squares_unit_0(_S1008));
        x_15.length_0 = _S1013;
        x_15.square_0 = x2A_0(_S1013, _S1013);
    }
    var _S1016 : df_0 = c_of_0(&((*_S1004)));
    var _S1017 : df_0 = root_of_0(x2B_1(x2A_0(_S1016, x_15.square_0), 1.0f));
    x_15.cosh_0 = _S1017;
    var _S1018 : df_0 = _0(_S1017, _S1012);
    x_15.time_0 = _S1018;
    var _S1019 : f32 = abs(x2D_1(_S1018, _S1009).hi_0);
    if((x_15.shortened_0) != u32(0))
    {
        _S1010 = true;
    }
    else
    {
        _S1010 = _S1019 > (0.0000152587890625f * x_15.time_0.hi_0);
    }
    if(_S1010)
    {
        _S1014 = i32(1);
    }
    else
    {
        _S1014 = i32(0);
    }
    x_15.clipped_0 = u32(_S1014);
    return x_15;
}

fn between_3( _S1020 : ptr<function, Ball_std140_0>,  _S1021 : Site_0,  _S1022 : Sheet_0,  _S1023 : Sheet_0) -> Between_0
{
    var _S1024 : u32;
    var _S1025 : df_0;
    var _S1026 : df_0;
    var _S1027 : bool;
    var _S1028 : bool;
    var _S1029 : df_0 = wide_0(0.0f);
    var sums_9 : array<df_0, i32(3)>;
    sums_9[i32(0)] = _S1029;
    sums_9[i32(1)] = _S1029;
    sums_9[i32(2)] = _S1029;
    var gap_squares_3 : Squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    var i_28 : u32 = _S1021.lane_0;
    for(;;)
    {
        _S1024 = _S1021.columns_1;
        if(i_28 < (_S1021.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1030 : f32 = entryPointParams_left_1[_S1022.row_1.base_0 + i_28 * _S1022.row_1.step_2];
        if((_S1022.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1027 = (_S1022.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1027 = false;
        }
        if(_S1027)
        {
            _S1025 = wide_0(_S1030);
        }
        else
        {
            _S1025 = x2A_1(_S1022.row_1.scale_0, _S1030);
        }
        var _S1031 : f32 = entryPointParams_right_1[_S1023.row_1.base_0 + i_28 * _S1023.row_1.step_2];
        if((_S1023.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1028 = (_S1023.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1028 = false;
        }
        if(_S1028)
        {
            _S1026 = wide_0(_S1031);
        }
        else
        {
            _S1026 = x2A_1(_S1023.row_1.scale_0, _S1031);
        }
        var _S1032 : df_0 = x2D_0(_S1025, _S1026);
        Squares_add_0(&(gap_squares_3), _S1032);
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_0(_S1025, _S1026));
        sums_9[i32(1)] = x2B_0(sums_9[i32(1)], x2A_0(_S1032, _S1025));
        sums_9[i32(2)] = x2B_0(sums_9[i32(2)], x2A_0(_S1032, _S1026));
        i_28 = i_28 + (*_S1020).lanes_0;
    }
    var _S1033 : u32 = (*_S1020).lanes_0;
    join_0((*_S1020).lanes_0, _S1021, &(sums_9));
    Squares_join_over_0(&(gap_squares_3), (*_S1020).lanes_0, _S1021);
    var _S1034 : f32 = Squares_unit_0(gap_squares_3);
    var all_3 : Between_0;
    all_3.dot_1 = sums_9[i32(0)];
    all_3.on_x_0 = sums_9[i32(1)];
    all_3.on_y_0 = sums_9[i32(2)];
    var _S1035 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_3), 1.0f / _S1034), 1.0f / _S1034);
    all_3.gap_0 = _S1035;
    all_3.ahead_0 = _0(neg_0(x2B_0(sums_9[i32(1)], sums_9[i32(2)])), x2B_0(_S1022.time_0, _S1023.time_0));
    var _S1036 : df_0 = c_of_0(&((*_S1020)));
    var _S1037 : df_0 = x2A_0(_S1036, _S1022.square_0);
    var _S1038 : df_0 = x2A_0(_S1036, _S1023.square_0);
    var _S1039 : df_0 = x2A_0(_S1036, sums_9[i32(0)]);
    var _S1040 : df_0 = x2A_0(_S1022.cosh_0, _S1023.cosh_0);
    var _S1041 : bool = less_0(x2A_0(_S1036, _S1035), _S1037);
    var _S1042 : bool = (_S1038.hi_0) < 1.00000000317107685e-30f;
    if(_S1042)
    {
        _S1025 = _S1029;
    }
    else
    {
        if(_S1041)
        {
            _S1025 = x2A_0(_S1036, all_3.on_y_0);
        }
        else
        {
            _S1025 = _S1039;
        }
        _S1025 = _0(_S1025, _S1038);
    }
    var across_5 : array<df_0, i32(1)>;
    across_5[i32(0)] = _S1029;
    i_28 = _S1021.lane_0;
    for(;;)
    {
        if(i_28 < _S1024)
        {
        }
        else
        {
            break;
        }
        var _S1043 : f32 = entryPointParams_left_1[_S1022.row_1.base_0 + i_28 * _S1022.row_1.step_2];
        if((_S1022.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1027 = (_S1022.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1027 = false;
        }
        if(_S1027)
        {
            _S1026 = wide_0(_S1043);
        }
        else
        {
            _S1026 = x2A_1(_S1022.row_1.scale_0, _S1043);
        }
        var _S1044 : f32 = entryPointParams_right_1[_S1023.row_1.base_0 + i_28 * _S1023.row_1.step_2];
        if((_S1023.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1028 = (_S1023.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1028 = false;
        }
        var _S1045 : df_0;
        if(_S1028)
        {
            _S1045 = wide_0(_S1044);
        }
        else
        {
            _S1045 = x2A_1(_S1023.row_1.scale_0, _S1044);
        }
        var side_6 : df_0;
        if(_S1041)
        {
            side_6 = x2D_0(_S1026, _S1045);
        }
        else
        {
            side_6 = _S1026;
        }
        var side_7 : df_0 = x2D_0(side_6, x2A_0(_S1025, _S1045));
        across_5[i32(0)] = x2B_0(across_5[i32(0)], x2A_0(side_7, side_7));
        i_28 = i_28 + _S1033;
    }
    join_1(_S1033, _S1021, &(across_5));
    if((_S1039.hi_0) <= 0.0f)
    {
        _S1027 = true;
    }
    else
    {
        _S1027 = _S1042;
    }
    if(_S1027)
    {
        if((_S1040.hi_0) > 2.0f)
        {
            _S1025 = x2D_1(_S1040, 1.0f);
        }
        else
        {
            _S1025 = _0(x2B_0(x2B_0(_S1037, _S1038), x2A_0(_S1037, _S1038)), x2B_1(_S1040, 1.0f));
        }
        all_3.square_2 = half_of_0(x2D_0(_S1025, _S1039));
    }
    else
    {
        var _S1046 : df_0 = x2B_1(twice_0(x2B_0(_S1040, _S1039)), 2.0f);
        all_3.square_2 = x2A_0(_S1036, x2B_0(_0(all_3.gap_0, _S1046), x2A_0(across_5[i32(0)], _0(_S1038, _S1046))));
    }
    if((all_3.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S1047 : df_0 = root_c_of_0(&((*_S1020)));
        _S1025 = x2A_0(_S1047, half_of_0(Squares_length_0(gap_squares_3)));
    }
    else
    {
        _S1025 = root_of_0(all_3.square_2);
    }
    all_3.root_2 = _S1025;
    return all_3;
}

fn put_number_1( _S1048 : Site_0,  _S1049 : df_0)
{
    if(Site_is_first_0(_S1048))
    {
        entryPointParams_out_8[_S1048.row_0] = nearest_0(_S1049);
    }
    return;
}

fn refuse_clipped_8( _S1050 : ptr<function, Ball_std140_0>,  _S1051 : Site_0,  _S1052 : u32)
{
    var _S1053 : bool;
    if(Site_is_first_0(_S1051))
    {
        _S1053 = _S1052 > u32(0);
    }
    else
    {
        _S1053 = false;
    }
    if(_S1053)
    {
        _S1053 = ((((*_S1050).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1053 = false;
    }
    if(_S1053)
    {
        report_fault_18(_S1051.row_0);
    }
    return;
}

fn count_clipped_8( _S1054 : ptr<function, Ball_std140_0>,  _S1055 : Site_0,  _S1056 : u32,  _S1057 : u32)
{
    refuse_clipped_8(&((*_S1054)), _S1055, _S1056);
    var _S1058 : bool;
    if(Site_is_first_0(_S1055))
    {
        _S1058 = (_S1056 + _S1057) > u32(0);
    }
    else
    {
        _S1058 = false;
    }
    if(_S1058)
    {
        var _S1059 : u32 = atomicAdd(&(entryPointParams_status_8[i32(0)]), _S1056 + _S1057);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_squared_distance(@builtin(workgroup_id) group_8 : vec3<u32>, @builtin(local_invocation_id) invocation_11 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_8.p_8.zero_0;
    var block_10 : u32 = group_8.x;
    for(;;)
    {
        var _S1060 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1061 : u32 = block_count_0(&(_S1060));
        if(block_10 < _S1061)
        {
        }
        else
        {
            break;
        }
        var _S1062 : u32 = invocation_11.x;
        var _S1063 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1064 : Site_0 = space_site_of_0(&(_S1063), block_10, _S1062);
        var _S1065 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1066 : Lie_0 = x_lie_0(&(_S1065));
        var _S1067 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1068 : Sheet_0 = sheet_of_10(&(_S1067), _S1064, _S1066);
        var _S1069 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1070 : Lie_0 = y_lie_0(&(_S1069));
        var _S1071 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1072 : Sheet_0 = sheet_of_11(&(_S1071), _S1064, _S1070);
        var _S1073 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1074 : Between_0 = between_3(&(_S1073), _S1064, _S1068, _S1072);
        var _S1075 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1076 : df_0 = sheet_distance_0(&(_S1075), _S1074);
        put_number_1(_S1064, x2A_0(_S1076, _S1076));
        var _S1077 : u32 = _S1068.clipped_0 + _S1072.clipped_0;
        var _S1078 : Ball_std140_0 = entryPointParams_8.p_8;
        count_clipped_8(&(_S1078), _S1064, _S1077, u32(0));
        block_10 = block_10 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn row_of_15( _S1079 : Site_0,  _S1080 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S1080.offset_0 + _S1079.row_0 * _S1080.stride_0;
    row_33.step_2 = _S1080.step_0;
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn space_of_15( _S1081 : Site_0,  _S1082 : Lie_0) -> Row_0
{
    var row_34 : Row_0 = row_of_15(_S1081, _S1082);
    row_34.base_0 = row_34.base_0 + _S1082.step_0;
    return row_34;
}

fn Row_raw_14( _S1083 : Row_0,  _S1084 : u32) -> f32
{
    return entryPointParams_point_4[_S1083.base_0 + _S1084 * _S1083.step_2];
}

fn report_fault_19( _S1085 : u32)
{
    var _S1086 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1085);
    return;
}

fn squares_of_14( _S1087 : ptr<function, Ball_std140_0>,  _S1088 : Site_0,  _S1089 : Row_0,  _S1090 : Squares_0) -> Squares_0
{
    var squares_18 : Squares_0 = _S1090;
    var i_29 : u32 = _S1088.lane_0;
    for(;;)
    {
        if(i_29 < (_S1088.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1091 : f32 = Row_raw_14(_S1089, i_29);
        if(is_bad_0(_S1091))
        {
            report_fault_19(_S1088.row_0);
        }
        Squares_add_0(&(squares_18), wide_0(_S1091));
        i_29 = i_29 + (*_S1087).lanes_0;
    }
    Squares_join_over_0(&(squares_18), (*_S1087).lanes_0, _S1088);
    return squares_18;
}

fn report_fault_20( _S1092 : u32)
{
    var _S1093 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1092);
    return;
}

fn sheet_of_12( _S1094 : ptr<function, Ball_std140_0>,  _S1095 : Site_0,  _S1096 : Lie_0) -> Sheet_0
{
    var x_16 : Sheet_0;
    var _S1097 : Row_0 = space_of_15(_S1095, _S1096);
    x_16.row_1 = _S1097;
    var _S1098 : Squares_0 = squares_of_14(&((*_S1094)), _S1095, _S1097, space_squares_0());
    var _S1099 : f32 = entryPointParams_point_4[_S1096.offset_0 + _S1095.row_0 * _S1096.stride_0];
    var _S1100 : bool;
    if(is_bad_0(_S1099))
    {
        _S1100 = Site_is_first_0(_S1095);
    }
    else
    {
        _S1100 = false;
    }
    if(_S1100)
    {
        report_fault_20(_S1095.row_0);
    }
    x_16.length_0 = Squares_length_0(_S1098);
    x_16.square_0 = Squares_total_0(_S1098);
    var _S1101 : df_0 = wide_0((*_S1094).lorentz_norm_0);
    var _S1102 : df_0 = root_c_of_0(&((*_S1094)));
    var _S1103 : df_0 = _0(_S1101, _S1102);
    if(Squares_is_big_0(_S1098))
    {
        _S1100 = true;
    }
    else
    {
        _S1100 = less_0(x2A_1(_S1103, 1.00000011920928955f), x_16.length_0);
    }
    var _S1104 : i32;
    if(_S1100)
    {
        _S1104 = i32(1);
    }
    else
    {
        _S1104 = i32(0);
    }
    var _S1105 : u32 = u32(_S1104);
    x_16.shortened_0 = _S1105;
    if(_S1105 != u32(0))
    {
        x_16.row_1.scale_0 = scaled_0(_0(_S1103, x_16.length_0), Squares_unit_0(_S1098));
        x_16.length_0 = _S1103;
        x_16.square_0 = x2A_0(_S1103, _S1103);
    }
    var _S1106 : df_0 = c_of_0(&((*_S1094)));
    var _S1107 : df_0 = root_of_0(x2B_1(x2A_0(_S1106, x_16.square_0), 1.0f));
    x_16.cosh_0 = _S1107;
    var _S1108 : df_0 = _0(_S1107, _S1102);
    x_16.time_0 = _S1108;
    var _S1109 : f32 = abs(x2D_1(_S1108, _S1099).hi_0);
    if((x_16.shortened_0) != u32(0))
    {
        _S1100 = true;
    }
    else
    {
        _S1100 = _S1109 > (0.0000152587890625f * x_16.time_0.hi_0);
    }
    if(_S1100)
    {
        _S1104 = i32(1);
    }
    else
    {
        _S1104 = i32(0);
    }
    x_16.clipped_0 = u32(_S1104);
    return x_16;
}

fn put_number_2( _S1110 : Site_0,  _S1111 : df_0)
{
    if(Site_is_first_0(_S1110))
    {
        entryPointParams_out_9[_S1110.row_0] = nearest_0(_S1111);
    }
    return;
}

fn refuse_clipped_9( _S1112 : ptr<function, Ball_std140_0>,  _S1113 : Site_0,  _S1114 : u32)
{
    var _S1115 : bool;
    if(Site_is_first_0(_S1113))
    {
        _S1115 = _S1114 > u32(0);
    }
    else
    {
        _S1115 = false;
    }
    if(_S1115)
    {
        _S1115 = ((((*_S1112).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1115 = false;
    }
    if(_S1115)
    {
        report_fault_20(_S1113.row_0);
    }
    return;
}

fn count_clipped_9( _S1116 : ptr<function, Ball_std140_0>,  _S1117 : Site_0,  _S1118 : u32,  _S1119 : u32)
{
    refuse_clipped_9(&((*_S1116)), _S1117, _S1118);
    var _S1120 : bool;
    if(Site_is_first_0(_S1117))
    {
        _S1120 = (_S1118 + _S1119) > u32(0);
    }
    else
    {
        _S1120 = false;
    }
    if(_S1120)
    {
        var _S1121 : u32 = atomicAdd(&(entryPointParams_status_9[i32(0)]), _S1118 + _S1119);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_distance0(@builtin(workgroup_id) group_9 : vec3<u32>, @builtin(local_invocation_id) invocation_12 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_9.p_9.zero_0;
    var block_11 : u32 = group_9.x;
    for(;;)
    {
        var _S1122 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1123 : u32 = block_count_0(&(_S1122));
        if(block_11 < _S1123)
        {
        }
        else
        {
            break;
        }
        var _S1124 : u32 = invocation_12.x;
        var _S1125 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1126 : Site_0 = space_site_of_0(&(_S1125), block_11, _S1124);
        var _S1127 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1128 : Lie_0 = x_lie_0(&(_S1127));
        var _S1129 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1130 : Sheet_0 = sheet_of_12(&(_S1129), _S1126, _S1128);
        var _S1131 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1132 : df_0 = c_of_0(&(_S1131));
        put_number_2(_S1126, x2A_0(_S1130.length_0, asinhc_0(x2A_0(_S1132, _S1130.square_0)).value_5));
        var _S1133 : Ball_std140_0 = entryPointParams_9.p_9;
        count_clipped_9(&(_S1133), _S1126, _S1130.clipped_0, u32(0));
        block_11 = block_11 + entryPointParams_9.p_9.groups_0;
    }
    return;
}


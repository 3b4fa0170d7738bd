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

fn block_count_0( p_10 : ptr<function, Ball_std140_0>) -> u32
{
    var _S11 : u32 = (*p_10).rows_0;
    var _S12 : u32 = (*p_10).lanes_0;
    var _S13 : u32 = u32(64) / (*p_10).lanes_0;
    var _S14 : u32 = _S11 + _S13 - u32(1);
    var _S15 : u32 = u32(64) / _S12;
    var _S16 : u32 = _S14 / _S15;
    return _S16;
}

fn site_of_0( p_11 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S17 : u32 = (*p_11).lanes_0;
    var _S18 : u32 = u32(64) / (*p_11).lanes_0;
    var _S19 : u32 = block_0 * _S18;
    var _S20 : u32 = invocation_1 / _S17;
    var _S21 : u32 = _S19 + _S20;
    var site_2 : Site_0;
    var _S22 : bool = _S21 < ((*p_11).rows_0);
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
        _S23 = (*p_11).columns_0;
    }
    else
    {
        _S23 = u32(0);
    }
    site_2.columns_1 = _S23;
    return site_2;
}

fn space_site_of_0( p_12 : ptr<function, Ball_std140_0>,  block_1 : u32,  invocation_2 : u32) -> Site_0
{
    var _S25 : Site_0 = site_of_0(&((*p_12)), block_1, invocation_2);
    var site_3 : Site_0 = _S25;
    if(site_3.active_0)
    {
        site_3.columns_1 = (*p_12).columns_0 - u32(1);
    }
    return site_3;
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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S26 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S26;
    squares_0.usual_0 = _S26;
    squares_0.big_0 = _S26;
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
    var _S27 : f32 = rounded_0(a_4 * b_3);
    var _S28 : f32 = upper_half_0(a_4);
    var _S29 : f32 = upper_half_0(b_3);
    var _S30 : f32 = rounded_0(a_4 - _S28);
    var _S31 : f32 = rounded_0(b_3 - _S29);
    return pair_of_0(_S27, rounded_0(rounded_0(rounded_0(rounded_0(_S28 * _S29) - _S27) + rounded_0(_S28 * _S31)) + rounded_0(_S30 * _S29)) + rounded_0(_S30 * _S31));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S32 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S32.hi_0, rounded_0(_S32.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    var _S33 : f32 = abs(value_4.hi_0);
    if(_S33 < 1.073741824e+09f)
    {
        var _S34 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S34, _S34));
    }
    else
    {
        if(_S33 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_4, value_4));
        }
        else
        {
            var _S35 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S35, _S35));
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
    var _S37 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
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
    var _S40 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S40 = true;
    }
    else
    {
        _S40 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S41 : df_0;
    if(_S40)
    {
        _S41 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S41 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S41;
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
    var _S42 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S42.hi_0, rounded_0(_S42.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S43 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S43.hi_0, rounded_0(_S43.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S44 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S45 : df_0 = x2D_0(a_11, x2A_1(b_8, _S44));
    var _S46 : f32 = _S45.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S44, _S46), x2D_0(_S45, x2A_1(b_8, _S46)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S47 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S47 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S47 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S47 = false;
        }
    }
    return _S47;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S48 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S48 = 5.42101086242752217e-20f;
    }
    else
    {
        _S48 = 1.0f;
    }
    return _S48;
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
        var _S49 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S50 : i32 = k_2 + i32(1);
        grown_0 = _S49;
        k_2 = _S50;
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
    var _S51 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S51)), 0.125f)), 1.0f), power_of_two_0(i32(_S51)));
}

fn half_of_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 0.5f);
}

fn cosh_of_0( root_0 : df_0) -> df_0
{
    var _S52 : df_0 = exp_of_0(root_0);
    return half_of_0(x2B_0(_S52, _0(wide_0(1.0f), _S52)));
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
    var _S53 : df_0 = root_of_0(t_1);
    var _S54 : df_0 = exp_of_0(_S53);
    var _S55 : df_0 = _0(wide_0(1.0f), _S54);
    var _S56 : df_0 = _0(half_of_0(x2D_0(_S54, _S55)), _S53);
    return sloped_0(_S56, _0(x2D_0(half_of_0(x2B_0(_S54, _S55)), _S56), twice_0(t_1)));
}

fn exponent_of_0( value_7 : f32) -> i32
{
    return i32(((((bitcast<u32>((value_7))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn nearest_0( value_8 : df_0) -> f32
{
    var _S57 : f32;
    if(is_bad_0(value_8.hi_0))
    {
        _S57 = value_8.hi_0;
    }
    else
    {
        _S57 = value_8.hi_0 + value_8.lo_0;
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

fn row_of_0( _S58 : Site_0,  _S59 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S59.offset_0 + _S58.row_0 * _S59.stride_0;
    row_2.step_2 = _S59.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S60 : Site_0,  _S61 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S60, _S61);
    row_3.base_0 = row_3.base_0 + _S61.step_0;
    return row_3;
}

fn Row_raw_0( _S62 : Row_0,  _S63 : u32) -> f32
{
    return entryPointParams_point_0[_S62.base_0 + _S63 * _S62.step_2];
}

fn report_fault_0( _S64 : u32)
{
    var _S65 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S64);
    return;
}

fn squares_of_0( _S66 : ptr<function, Ball_std140_0>,  _S67 : Site_0,  _S68 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S67.lane_0;
    for(;;)
    {
        if(i_0 < (_S67.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S69 : f32 = Row_raw_0(_S68, i_0);
        if(is_bad_0(_S69))
        {
            report_fault_0(_S67.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S69));
        i_0 = i_0 + (*_S66).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S66).lanes_0, _S67);
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
    var _S76 : Squares_0 = squares_of_0(&((*_S72)), _S73, _S75);
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
    row_5.low_0 = u32(0);
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

fn squares_of_1( _S96 : ptr<function, Ball_std140_0>,  _S97 : Site_0,  _S98 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
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
        var _S99 : f32 = Row_raw_1(_S98, i_1);
        if(is_bad_0(_S99))
        {
            report_fault_2(_S97.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S99));
        i_1 = i_1 + (*_S96).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S96).lanes_0, _S97);
    return squares_2;
}

fn dot_of_0( _S100 : ptr<function, Ball_std140_0>,  _S101 : Site_0,  _S102 : Row_0,  _S103 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_2 : u32 = _S101.lane_0;
    for(;;)
    {
        if(i_2 < (_S101.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S104 : df_0 = sums_3[i32(0)];
        var _S105 : u32 = _S102.base_0 + i_2 * _S102.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_point_0[_S105]);
        if((_S102.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_point_0[_S105 + _S102.low_0];
        }
        var _S106 : bool;
        if((_S102.scale_0.hi_0) == 1.0f)
        {
            _S106 = (_S102.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S106 = false;
        }
        var _S107 : df_0;
        if(_S106)
        {
            _S107 = value_9;
        }
        else
        {
            _S107 = x2A_0(_S102.scale_0, value_9);
        }
        var _S108 : u32 = _S103.base_0 + i_2 * _S103.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_tangent_0[_S108]);
        if((_S103.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_tangent_0[_S108 + _S103.low_0];
        }
        var _S109 : bool;
        if((_S103.scale_0.hi_0) == 1.0f)
        {
            _S109 = (_S103.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S109 = false;
        }
        var _S110 : df_0;
        if(_S109)
        {
            _S110 = value_10;
        }
        else
        {
            _S110 = x2A_0(_S103.scale_0, value_10);
        }
        sums_3[i32(0)] = x2B_0(_S104, x2A_0(_S107, _S110));
        i_2 = i_2 + (*_S100).lanes_0;
    }
    join_0((*_S100).lanes_0, _S101, &(sums_3));
    return sums_3[i32(0)];
}

fn stretch_of_0( _S111 : ptr<function, Ball_std140_0>,  _S112 : Site_0,  _S113 : Sheet_0,  _S114 : Lie_0) -> Reach_0
{
    var reach_2 : Reach_0;
    var _S115 : Row_0 = space_of_1(_S112, _S114);
    reach_2.row_4 = _S115;
    var _S116 : Squares_0 = squares_of_1(&((*_S111)), _S112, _S115);
    reach_2.row_4.scale_0 = wide_0(Squares_unit_0(_S116));
    var _S117 : df_0 = dot_of_0(&((*_S111)), _S112, _S113.row_1, reach_2.row_4);
    reach_2.dot_0 = _S117;
    var _S118 : df_0;
    if((_S113.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S118 = wide_0(0.0f);
    }
    else
    {
        _S118 = _0(reach_2.dot_0, _S113.square_0);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = wide_0(0.0f);
    var i_3 : u32 = _S112.lane_0;
    for(;;)
    {
        if(i_3 < (_S112.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S119 : Row_0 = reach_2.row_4;
        var _S120 : u32 = _S119.base_0 + i_3 * _S119.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_tangent_0[_S120]);
        if((_S119.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_tangent_0[_S120 + _S119.low_0];
        }
        var _S121 : bool;
        if((_S119.scale_0.hi_0) == 1.0f)
        {
            _S121 = (_S119.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S121 = false;
        }
        var _S122 : df_0;
        if(_S121)
        {
            _S122 = value_11;
        }
        else
        {
            _S122 = x2A_0(_S119.scale_0, value_11);
        }
        var _S123 : u32 = _S113.row_1.base_0 + i_3 * _S113.row_1.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_point_0[_S123]);
        if((_S113.row_1.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_point_0[_S123 + _S113.row_1.low_0];
        }
        var _S124 : bool;
        if((_S113.row_1.scale_0.hi_0) == 1.0f)
        {
            _S124 = (_S113.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S124 = false;
        }
        var _S125 : df_0;
        if(_S124)
        {
            _S125 = value_12;
        }
        else
        {
            _S125 = x2A_0(_S113.row_1.scale_0, value_12);
        }
        var _S126 : df_0 = x2D_0(_S122, x2A_0(_S118, _S125));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(_S126, _S126));
        i_3 = i_3 + (*_S111).lanes_0;
    }
    join_0((*_S111).lanes_0, _S112, &(across_0));
    var _S127 : df_0 = c_of_0(&((*_S111)));
    var _S128 : df_0 = x2A_0(_S127, _S113.square_0);
    var _S129 : df_0 = x2B_1(_S128, 1.0f);
    reach_2.square_1 = x2B_0(_0(Squares_total_0(_S116), _S129), x2A_0(across_0[i32(0)], _0(_S128, _S129)));
    return reach_2;
}

fn reach_of_0( _S130 : ptr<function, Ball_std140_0>,  _S131 : Site_0,  _S132 : Sheet_0,  _S133 : Lie_0) -> Reach_0
{
    var _S134 : Reach_0 = stretch_of_0(&((*_S130)), _S131, _S132, _S133);
    var reach_3 : Reach_0 = _S134;
    var _S135 : df_0 = root_c_of_0(&((*_S130)));
    var _S136 : df_0 = x2A_0(_S135, root_of_0(reach_3.square_1));
    var _S137 : bool;
    if((reach_3.row_4.scale_0.hi_0) != 1.0f)
    {
        _S137 = true;
    }
    else
    {
        _S137 = (_S136.hi_0) > 80.0f;
    }
    if(_S137)
    {
        var _S138 : df_0 = _0(wide_0(80.0f), _S136);
        reach_3.row_4.scale_0 = x2A_0(reach_3.row_4.scale_0, _S138);
        reach_3.dot_0 = x2A_0(reach_3.dot_0, _S138);
        var _S139 : df_0 = wide_0(6400.0f);
        var _S140 : df_0 = c_of_0(&((*_S130)));
        reach_3.square_1 = _0(_S139, _S140);
    }
    return reach_3;
}

fn refuse_time_0( _S141 : Site_0,  _S142 : Lie_0)
{
    var _S143 : bool;
    if(Site_is_first_0(_S141))
    {
        _S143 = is_bad_0(entryPointParams_tangent_0[_S142.offset_0 + _S141.row_0 * _S142.stride_0]);
    }
    else
    {
        _S143 = false;
    }
    if(_S143)
    {
        report_fault_1(_S141.row_0);
    }
    return;
}

fn put_0( _S144 : ptr<function, Ball_std140_0>,  _S145 : Site_0,  _S146 : u32,  _S147 : df_0)
{
    entryPointParams_out_0[_S145.row_0 * (*_S144).out_stride_0 + (*_S144).out_column_0 + _S146] = nearest_0(_S147);
    return;
}

fn put_sheet_0( _S148 : ptr<function, Ball_std140_0>,  _S149 : Site_0,  _S150 : Row_0,  _S151 : df_0,  _S152 : Row_0,  _S153 : df_0) -> u32
{
    var _S154 : u32;
    var _S155 : df_0;
    var _S156 : df_0;
    var _S157 : bool;
    var _S158 : bool;
    var _S159 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S151.hi_0)), exponent_of_0(abs(_S153.hi_0))) - i32(20), i32(0), i32(126)));
    var _S160 : df_0 = scaled_0(_S151, _S159);
    var _S161 : df_0 = scaled_0(_S153, _S159);
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S149.lane_0;
    for(;;)
    {
        _S154 = _S149.columns_1;
        if(i_4 < (_S149.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S162 : u32 = _S150.base_0 + i_4 * _S150.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_point_0[_S162]);
        if((_S150.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_point_0[_S162 + _S150.low_0];
        }
        if((_S150.scale_0.hi_0) == 1.0f)
        {
            _S157 = (_S150.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S157 = false;
        }
        if(_S157)
        {
            _S155 = value_13;
        }
        else
        {
            _S155 = x2A_0(_S150.scale_0, value_13);
        }
        var _S163 : df_0 = x2A_0(_S160, _S155);
        var _S164 : u32 = _S152.base_0 + i_4 * _S152.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_tangent_0[_S164]);
        if((_S152.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_tangent_0[_S164 + _S152.low_0];
        }
        if((_S152.scale_0.hi_0) == 1.0f)
        {
            _S158 = (_S152.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S158 = false;
        }
        if(_S158)
        {
            _S156 = value_14;
        }
        else
        {
            _S156 = x2A_0(_S152.scale_0, value_14);
        }
        Squares_add_0(&(squares_3), x2B_0(_S163, x2A_0(_S161, _S156)));
        i_4 = i_4 + (*_S148).lanes_0;
    }
    var _S165 : u32 = (*_S148).lanes_0;
    Squares_join_over_0(&(squares_3), (*_S148).lanes_0, _S149);
    var _S166 : df_0 = wide_0((*_S148).lorentz_norm_0);
    var _S167 : df_0 = root_c_of_0(&((*_S148)));
    var _S168 : df_0 = _0(_S166, _S167);
    var _S169 : df_0 = Squares_length_0(squares_3);
    var _S170 : bool = less_0(x2A_1(scaled_0(scaled_0(_S168, _S159), Squares_unit_0(squares_3)), 1.00000011920928955f), _S169);
    if(_S170)
    {
        _S155 = _S168;
    }
    else
    {
        _S155 = scaled_0(scaled_0(_S169, 1.0f / _S159), 1.0f / Squares_unit_0(squares_3));
    }
    i_4 = _S149.lane_0;
    for(;;)
    {
        if(i_4 < _S154)
        {
        }
        else
        {
            break;
        }
        var _S171 : u32 = _S150.base_0 + i_4 * _S150.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_point_0[_S171]);
        if((_S150.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_point_0[_S171 + _S150.low_0];
        }
        if((_S150.scale_0.hi_0) == 1.0f)
        {
            _S157 = (_S150.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S157 = false;
        }
        if(_S157)
        {
            _S156 = value_15;
        }
        else
        {
            _S156 = x2A_0(_S150.scale_0, value_15);
        }
        var _S172 : df_0 = x2A_0(_S160, _S156);
        var _S173 : u32 = _S152.base_0 + i_4 * _S152.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_tangent_0[_S173]);
        if((_S152.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_tangent_0[_S173 + _S152.low_0];
        }
        if((_S152.scale_0.hi_0) == 1.0f)
        {
            _S158 = (_S152.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S158 = false;
        }
        var _S174 : df_0;
        if(_S158)
        {
            _S174 = value_16;
        }
        else
        {
            _S174 = x2A_0(_S152.scale_0, value_16);
        }
        var _S175 : df_0 = x2B_0(_S172, x2A_0(_S161, _S174));
        var value_17 : df_0;
        if(_S170)
        {
            value_17 = x2A_0(scaled_0(_S175, Squares_unit_0(squares_3)), _0(_S168, _S169));
        }
        else
        {
            value_17 = scaled_0(_S175, 1.0f / _S159);
        }
        put_0(&((*_S148)), _S149, i_4 + u32(1), value_17);
        i_4 = i_4 + _S165;
    }
    if(Site_is_first_0(_S149))
    {
        var _S176 : df_0 = c_of_0(&((*_S148)));
        put_0(&((*_S148)), _S149, u32(0), _0(root_of_0(x2B_1(x2A_0(_S176, x2A_0(_S155, _S155)), 1.0f)), _S167));
    }
    var _S177 : i32;
    if(_S170)
    {
        _S177 = i32(1);
    }
    else
    {
        _S177 = i32(0);
    }
    return u32(_S177);
}

fn refuse_clipped_0( _S178 : ptr<function, Ball_std140_0>,  _S179 : Site_0,  _S180 : u32)
{
    var _S181 : bool;
    if(Site_is_first_0(_S179))
    {
        _S181 = _S180 > u32(0);
    }
    else
    {
        _S181 = false;
    }
    if(_S181)
    {
        _S181 = ((((*_S178).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S181 = false;
    }
    if(_S181)
    {
        report_fault_1(_S179.row_0);
    }
    return;
}

fn count_clipped_0( _S182 : ptr<function, Ball_std140_0>,  _S183 : Site_0,  _S184 : u32,  _S185 : u32)
{
    refuse_clipped_0(&((*_S182)), _S183, _S184);
    var moved_0 : u32 = (_S184 | (((_S185 << (u32(3))))));
    var _S186 : bool;
    if(Site_is_first_0(_S183))
    {
        _S186 = moved_0 != u32(0);
    }
    else
    {
        _S186 = false;
    }
    if(_S186)
    {
        var moved_1 : u32;
        if(((((*_S182).flags_0) & (u32(16)))) != u32(0))
        {
            var _S187 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S183.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S187)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S188 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
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
        var _S189 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S190 : u32 = block_count_0(&(_S189));
        if(block_2 < _S190)
        {
        }
        else
        {
            break;
        }
        var _S191 : u32 = invocation_3.x;
        var _S192 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S193 : Site_0 = space_site_of_0(&(_S192), block_2, _S191);
        var _S194 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S195 : Lie_0 = x_lie_0(&(_S194));
        var _S196 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S197 : Sheet_0 = sheet_of_0(&(_S196), _S193, _S195);
        var _S198 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S199 : Lie_0 = y_lie_0(&(_S198));
        var _S200 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S201 : Reach_0 = reach_of_0(&(_S200), _S193, _S197, _S199);
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : Lie_0 = y_lie_0(&(_S202));
        refuse_time_0(_S193, _S203);
        var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S205 : df_0 = c_of_0(&(_S204));
        var _S206 : df_0 = x2A_0(_S205, _S201.square_1);
        var _S207 : df_0 = cosh_of_0(root_of_0(_S206));
        var _S208 : Sloped_0 = sinhc_0(_S206);
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S210 : u32 = put_sheet_0(&(_S209), _S193, _S197.row_1, _S207, _S201.row_4, _S208.value_5);
        var _S211 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S211), _S193, _S197.clipped_0, _S210);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S212 : Site_0,  _S213 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S213.offset_0 + _S212.row_0 * _S213.stride_0;
    row_7.step_2 = _S213.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn space_of_2( _S214 : Site_0,  _S215 : Lie_0) -> Row_0
{
    var row_8 : Row_0 = row_of_2(_S214, _S215);
    row_8.base_0 = row_8.base_0 + _S215.step_0;
    return row_8;
}

fn origin_of_0( _S216 : Site_0,  _S217 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    x_3.row_1 = space_of_2(_S216, _S217);
    var _S218 : df_0 = wide_0(0.0f);
    x_3.row_1.scale_0 = _S218;
    x_3.length_0 = _S218;
    x_3.square_0 = _S218;
    var _S219 : df_0 = wide_0(1.0f);
    x_3.cosh_0 = _S219;
    x_3.time_0 = _S219;
    x_3.shortened_0 = u32(0);
    x_3.clipped_0 = u32(0);
    return x_3;
}

fn row_of_3( _S220 : Site_0,  _S221 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S221.offset_0 + _S220.row_0 * _S221.stride_0;
    row_9.step_2 = _S221.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn space_of_3( _S222 : Site_0,  _S223 : Lie_0) -> Row_0
{
    var row_10 : Row_0 = row_of_3(_S222, _S223);
    row_10.base_0 = row_10.base_0 + _S223.step_0;
    return row_10;
}

fn Row_raw_2( _S224 : Row_0,  _S225 : u32) -> f32
{
    return entryPointParams_tangent_1[_S224.base_0 + _S225 * _S224.step_2];
}

fn report_fault_3( _S226 : u32)
{
    var _S227 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S226);
    return;
}

fn squares_of_2( _S228 : ptr<function, Ball_std140_0>,  _S229 : Site_0,  _S230 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S229.lane_0;
    for(;;)
    {
        if(i_5 < (_S229.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S231 : f32 = Row_raw_2(_S230, i_5);
        if(is_bad_0(_S231))
        {
            report_fault_3(_S229.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S231));
        i_5 = i_5 + (*_S228).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S228).lanes_0, _S229);
    return squares_4;
}

fn dot_of_1( _S232 : ptr<function, Ball_std140_0>,  _S233 : Site_0,  _S234 : Row_0,  _S235 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_6 : u32 = _S233.lane_0;
    for(;;)
    {
        if(i_6 < (_S233.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S236 : df_0 = sums_4[i32(0)];
        var _S237 : u32 = _S234.base_0 + i_6 * _S234.step_2;
        var value_18 : df_0 = wide_0(entryPointParams_tangent_1[_S237]);
        if((_S234.low_0) != u32(0))
        {
            value_18.lo_0 = entryPointParams_tangent_1[_S237 + _S234.low_0];
        }
        var _S238 : bool;
        if((_S234.scale_0.hi_0) == 1.0f)
        {
            _S238 = (_S234.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S238 = false;
        }
        var _S239 : df_0;
        if(_S238)
        {
            _S239 = value_18;
        }
        else
        {
            _S239 = x2A_0(_S234.scale_0, value_18);
        }
        var _S240 : u32 = _S235.base_0 + i_6 * _S235.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_tangent_1[_S240]);
        if((_S235.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_tangent_1[_S240 + _S235.low_0];
        }
        var _S241 : bool;
        if((_S235.scale_0.hi_0) == 1.0f)
        {
            _S241 = (_S235.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S241 = false;
        }
        var _S242 : df_0;
        if(_S241)
        {
            _S242 = value_19;
        }
        else
        {
            _S242 = x2A_0(_S235.scale_0, value_19);
        }
        sums_4[i32(0)] = x2B_0(_S236, x2A_0(_S239, _S242));
        i_6 = i_6 + (*_S232).lanes_0;
    }
    join_0((*_S232).lanes_0, _S233, &(sums_4));
    return sums_4[i32(0)];
}

fn stretch_of_1( _S243 : ptr<function, Ball_std140_0>,  _S244 : Site_0,  _S245 : Sheet_0,  _S246 : Lie_0) -> Reach_0
{
    var reach_4 : Reach_0;
    var _S247 : Row_0 = space_of_3(_S244, _S246);
    reach_4.row_4 = _S247;
    var _S248 : Squares_0 = squares_of_2(&((*_S243)), _S244, _S247);
    reach_4.row_4.scale_0 = wide_0(Squares_unit_0(_S248));
    var _S249 : df_0 = dot_of_1(&((*_S243)), _S244, _S245.row_1, reach_4.row_4);
    reach_4.dot_0 = _S249;
    var _S250 : df_0;
    if((_S245.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S250 = wide_0(0.0f);
    }
    else
    {
        _S250 = _0(reach_4.dot_0, _S245.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = wide_0(0.0f);
    var i_7 : u32 = _S244.lane_0;
    for(;;)
    {
        if(i_7 < (_S244.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S251 : Row_0 = reach_4.row_4;
        var _S252 : u32 = _S251.base_0 + i_7 * _S251.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_tangent_1[_S252]);
        if((_S251.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_tangent_1[_S252 + _S251.low_0];
        }
        var _S253 : bool;
        if((_S251.scale_0.hi_0) == 1.0f)
        {
            _S253 = (_S251.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S253 = false;
        }
        var _S254 : df_0;
        if(_S253)
        {
            _S254 = value_20;
        }
        else
        {
            _S254 = x2A_0(_S251.scale_0, value_20);
        }
        var _S255 : u32 = _S245.row_1.base_0 + i_7 * _S245.row_1.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_tangent_1[_S255]);
        if((_S245.row_1.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_tangent_1[_S255 + _S245.row_1.low_0];
        }
        var _S256 : bool;
        if((_S245.row_1.scale_0.hi_0) == 1.0f)
        {
            _S256 = (_S245.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S256 = false;
        }
        var _S257 : df_0;
        if(_S256)
        {
            _S257 = value_21;
        }
        else
        {
            _S257 = x2A_0(_S245.row_1.scale_0, value_21);
        }
        var _S258 : df_0 = x2D_0(_S254, x2A_0(_S250, _S257));
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(_S258, _S258));
        i_7 = i_7 + (*_S243).lanes_0;
    }
    join_0((*_S243).lanes_0, _S244, &(across_1));
    var _S259 : df_0 = c_of_0(&((*_S243)));
    var _S260 : df_0 = x2A_0(_S259, _S245.square_0);
    var _S261 : df_0 = x2B_1(_S260, 1.0f);
    reach_4.square_1 = x2B_0(_0(Squares_total_0(_S248), _S261), x2A_0(across_1[i32(0)], _0(_S260, _S261)));
    return reach_4;
}

fn reach_of_1( _S262 : ptr<function, Ball_std140_0>,  _S263 : Site_0,  _S264 : Sheet_0,  _S265 : Lie_0) -> Reach_0
{
    var _S266 : Reach_0 = stretch_of_1(&((*_S262)), _S263, _S264, _S265);
    var reach_5 : Reach_0 = _S266;
    var _S267 : df_0 = root_c_of_0(&((*_S262)));
    var _S268 : df_0 = x2A_0(_S267, root_of_0(reach_5.square_1));
    var _S269 : bool;
    if((reach_5.row_4.scale_0.hi_0) != 1.0f)
    {
        _S269 = true;
    }
    else
    {
        _S269 = (_S268.hi_0) > 80.0f;
    }
    if(_S269)
    {
        var _S270 : df_0 = _0(wide_0(80.0f), _S268);
        reach_5.row_4.scale_0 = x2A_0(reach_5.row_4.scale_0, _S270);
        reach_5.dot_0 = x2A_0(reach_5.dot_0, _S270);
        var _S271 : df_0 = wide_0(6400.0f);
        var _S272 : df_0 = c_of_0(&((*_S262)));
        reach_5.square_1 = _0(_S271, _S272);
    }
    return reach_5;
}

fn put_1( _S273 : ptr<function, Ball_std140_0>,  _S274 : Site_0,  _S275 : u32,  _S276 : df_0)
{
    entryPointParams_out_1[_S274.row_0 * (*_S273).out_stride_0 + (*_S273).out_column_0 + _S275] = nearest_0(_S276);
    return;
}

fn put_sheet_1( _S277 : ptr<function, Ball_std140_0>,  _S278 : Site_0,  _S279 : Row_0,  _S280 : df_0,  _S281 : Row_0,  _S282 : df_0) -> u32
{
    var _S283 : u32;
    var _S284 : df_0;
    var _S285 : df_0;
    var _S286 : bool;
    var _S287 : bool;
    var _S288 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S280.hi_0)), exponent_of_0(abs(_S282.hi_0))) - i32(20), i32(0), i32(126)));
    var _S289 : df_0 = scaled_0(_S280, _S288);
    var _S290 : df_0 = scaled_0(_S282, _S288);
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S278.lane_0;
    for(;;)
    {
        _S283 = _S278.columns_1;
        if(i_8 < (_S278.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S291 : u32 = _S279.base_0 + i_8 * _S279.step_2;
        var value_22 : df_0 = wide_0(entryPointParams_tangent_1[_S291]);
        if((_S279.low_0) != u32(0))
        {
            value_22.lo_0 = entryPointParams_tangent_1[_S291 + _S279.low_0];
        }
        if((_S279.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S279.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        if(_S286)
        {
            _S284 = value_22;
        }
        else
        {
            _S284 = x2A_0(_S279.scale_0, value_22);
        }
        var _S292 : df_0 = x2A_0(_S289, _S284);
        var _S293 : u32 = _S281.base_0 + i_8 * _S281.step_2;
        var value_23 : df_0 = wide_0(entryPointParams_tangent_1[_S293]);
        if((_S281.low_0) != u32(0))
        {
            value_23.lo_0 = entryPointParams_tangent_1[_S293 + _S281.low_0];
        }
        if((_S281.scale_0.hi_0) == 1.0f)
        {
            _S287 = (_S281.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S287 = false;
        }
        if(_S287)
        {
            _S285 = value_23;
        }
        else
        {
            _S285 = x2A_0(_S281.scale_0, value_23);
        }
        Squares_add_0(&(squares_5), x2B_0(_S292, x2A_0(_S290, _S285)));
        i_8 = i_8 + (*_S277).lanes_0;
    }
    var _S294 : u32 = (*_S277).lanes_0;
    Squares_join_over_0(&(squares_5), (*_S277).lanes_0, _S278);
    var _S295 : df_0 = wide_0((*_S277).lorentz_norm_0);
    var _S296 : df_0 = root_c_of_0(&((*_S277)));
    var _S297 : df_0 = _0(_S295, _S296);
    var _S298 : df_0 = Squares_length_0(squares_5);
    var _S299 : bool = less_0(x2A_1(scaled_0(scaled_0(_S297, _S288), Squares_unit_0(squares_5)), 1.00000011920928955f), _S298);
    if(_S299)
    {
        _S284 = _S297;
    }
    else
    {
        _S284 = scaled_0(scaled_0(_S298, 1.0f / _S288), 1.0f / Squares_unit_0(squares_5));
    }
    i_8 = _S278.lane_0;
    for(;;)
    {
        if(i_8 < _S283)
        {
        }
        else
        {
            break;
        }
        var _S300 : u32 = _S279.base_0 + i_8 * _S279.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_tangent_1[_S300]);
        if((_S279.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_tangent_1[_S300 + _S279.low_0];
        }
        if((_S279.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S279.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        if(_S286)
        {
            _S285 = value_24;
        }
        else
        {
            _S285 = x2A_0(_S279.scale_0, value_24);
        }
        var _S301 : df_0 = x2A_0(_S289, _S285);
        var _S302 : u32 = _S281.base_0 + i_8 * _S281.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_tangent_1[_S302]);
        if((_S281.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_tangent_1[_S302 + _S281.low_0];
        }
        if((_S281.scale_0.hi_0) == 1.0f)
        {
            _S287 = (_S281.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S287 = false;
        }
        var _S303 : df_0;
        if(_S287)
        {
            _S303 = value_25;
        }
        else
        {
            _S303 = x2A_0(_S281.scale_0, value_25);
        }
        var _S304 : df_0 = x2B_0(_S301, x2A_0(_S290, _S303));
        var value_26 : df_0;
        if(_S299)
        {
            value_26 = x2A_0(scaled_0(_S304, Squares_unit_0(squares_5)), _0(_S297, _S298));
        }
        else
        {
            value_26 = scaled_0(_S304, 1.0f / _S288);
        }
        put_1(&((*_S277)), _S278, i_8 + u32(1), value_26);
        i_8 = i_8 + _S294;
    }
    if(Site_is_first_0(_S278))
    {
        var _S305 : df_0 = c_of_0(&((*_S277)));
        put_1(&((*_S277)), _S278, u32(0), _0(root_of_0(x2B_1(x2A_0(_S305, x2A_0(_S284, _S284)), 1.0f)), _S296));
    }
    var _S306 : i32;
    if(_S299)
    {
        _S306 = i32(1);
    }
    else
    {
        _S306 = i32(0);
    }
    return u32(_S306);
}

fn report_fault_4( _S307 : u32)
{
    var _S308 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S307);
    return;
}

fn refuse_time_1( _S309 : Site_0,  _S310 : Lie_0)
{
    var _S311 : bool;
    if(Site_is_first_0(_S309))
    {
        _S311 = is_bad_0(entryPointParams_tangent_1[_S310.offset_0 + _S309.row_0 * _S310.stride_0]);
    }
    else
    {
        _S311 = false;
    }
    if(_S311)
    {
        report_fault_4(_S309.row_0);
    }
    return;
}

fn refuse_clipped_1( _S312 : ptr<function, Ball_std140_0>,  _S313 : Site_0,  _S314 : u32)
{
    var _S315 : bool;
    if(Site_is_first_0(_S313))
    {
        _S315 = _S314 > u32(0);
    }
    else
    {
        _S315 = false;
    }
    if(_S315)
    {
        _S315 = ((((*_S312).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S315 = false;
    }
    if(_S315)
    {
        report_fault_4(_S313.row_0);
    }
    return;
}

fn count_clipped_1( _S316 : ptr<function, Ball_std140_0>,  _S317 : Site_0,  _S318 : u32,  _S319 : u32)
{
    refuse_clipped_1(&((*_S316)), _S317, _S318);
    var moved_2 : u32 = (_S318 | (((_S319 << (u32(3))))));
    var _S320 : bool;
    if(Site_is_first_0(_S317))
    {
        _S320 = moved_2 != u32(0);
    }
    else
    {
        _S320 = false;
    }
    if(_S320)
    {
        var moved_3 : u32;
        if(((((*_S316).flags_0) & (u32(16)))) != u32(0))
        {
            var _S321 : u32 = atomicOr(&(entryPointParams_status_1[u32(4) + _S317.row_0]), moved_2);
            moved_3 = (moved_2 & ((~_S321)));
        }
        else
        {
            moved_3 = moved_2;
        }
        var _S322 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), ((moved_3 & (u32(1)))) + ((((moved_3 >> (u32(1)))) & (u32(1)))) + ((((moved_3 >> (u32(2)))) & (u32(1)))) + ((moved_3 >> (u32(3)))));
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
        var _S323 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S324 : u32 = block_count_0(&(_S323));
        if(block_3 < _S324)
        {
        }
        else
        {
            break;
        }
        var _S325 : u32 = invocation_4.x;
        var _S326 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S327 : Site_0 = space_site_of_0(&(_S326), block_3, _S325);
        var _S328 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S329 : Lie_0 = x_lie_0(&(_S328));
        var _S330 : Sheet_0 = origin_of_0(_S327, _S329);
        var _S331 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S332 : Lie_0 = x_lie_0(&(_S331));
        var _S333 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S334 : Reach_0 = reach_of_1(&(_S333), _S327, _S330, _S332);
        var _S335 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S336 : df_0 = c_of_0(&(_S335));
        var _S337 : Sloped_0 = sinhc_0(x2A_0(_S336, _S334.square_1));
        var _S338 : df_0 = wide_0(0.0f);
        var _S339 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S340 : u32 = put_sheet_1(&(_S339), _S327, _S334.row_4, _S337.value_5, _S334.row_4, _S338);
        var _S341 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S342 : Lie_0 = x_lie_0(&(_S341));
        refuse_time_1(_S327, _S342);
        var _S343 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S343), _S327, u32(0), _S340);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn log_of_0( x_4 : df_0) -> df_0
{
    var _S344 : f32 = log(x_4.hi_0);
    var _S345 : df_0 = x2D_1(x2A_0(x_4, exp_of_0(wide_0(- _S344))), 1.0f);
    return x2B_0(wide_0(_S344), x2D_0(_S345, half_of_0(x2A_0(_S345, _S345))));
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
    var _S346 : df_0 = root_of_0(t_3);
    var _S347 : df_0 = _0(asinh_of_0(t_3, _S346), _S346);
    return sloped_0(_S347, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_3, 1.0f))), _S347), twice_0(t_3)));
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
    var _S348 : Sloped_0 = asinhc_0(pair_1.square_2);
    var _S349 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S350 : df_0 = _0(_S348.value_5, _S349);
    way_0.on_gap_0 = _S350;
    way_0.on_x_1 = neg_0(twice_0(x2A_0(pair_1.square_2, _S350)));
    way_0.slope_2 = _0(x2D_0(_S348.slope_0, half_of_0(_0(_S350, _S349))), _S349);
    return way_0;
}

fn row_of_4( _S351 : Site_0,  _S352 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S352.offset_0 + _S351.row_0 * _S352.stride_0;
    row_11.step_2 = _S352.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn space_of_4( _S353 : Site_0,  _S354 : Lie_0) -> Row_0
{
    var row_12 : Row_0 = row_of_4(_S353, _S354);
    row_12.base_0 = row_12.base_0 + _S354.step_0;
    return row_12;
}

fn Row_raw_3( _S355 : Row_0,  _S356 : u32) -> f32
{
    return entryPointParams_point_1[_S355.base_0 + _S356 * _S355.step_2];
}

fn report_fault_5( _S357 : u32)
{
    var _S358 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S357);
    return;
}

fn squares_of_3( _S359 : ptr<function, Ball_std140_0>,  _S360 : Site_0,  _S361 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S360.lane_0;
    for(;;)
    {
        if(i_9 < (_S360.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S362 : f32 = Row_raw_3(_S361, i_9);
        if(is_bad_0(_S362))
        {
            report_fault_5(_S360.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S362));
        i_9 = i_9 + (*_S359).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S359).lanes_0, _S360);
    return squares_6;
}

fn report_fault_6( _S363 : u32)
{
    var _S364 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S363);
    return;
}

fn sheet_of_1( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S368 : Row_0 = space_of_4(_S366, _S367);
    x_5.row_1 = _S368;
    var _S369 : Squares_0 = squares_of_3(&((*_S365)), _S366, _S368);
    var _S370 : f32 = entryPointParams_point_1[_S367.offset_0 + _S366.row_0 * _S367.stride_0];
    var _S371 : bool;
    if(is_bad_0(_S370))
    {
        _S371 = Site_is_first_0(_S366);
    }
    else
    {
        _S371 = false;
    }
    if(_S371)
    {
        report_fault_6(_S366.row_0);
    }
    x_5.length_0 = Squares_length_0(_S369);
    x_5.square_0 = Squares_total_0(_S369);
    var _S372 : df_0 = wide_0((*_S365).lorentz_norm_0);
    var _S373 : df_0 = root_c_of_0(&((*_S365)));
    var _S374 : df_0 = _0(_S372, _S373);
    if(Squares_is_big_0(_S369))
    {
        _S371 = true;
    }
    else
    {
        _S371 = less_0(x2A_1(_S374, 1.00000011920928955f), x_5.length_0);
    }
    var _S375 : i32;
    if(_S371)
    {
        _S375 = i32(1);
    }
    else
    {
        _S375 = i32(0);
    }
    var _S376 : u32 = u32(_S375);
    x_5.shortened_0 = _S376;
    if(_S376 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S374, x_5.length_0), Squares_unit_0(_S369));
        x_5.length_0 = _S374;
        x_5.square_0 = x2A_0(_S374, _S374);
    }
    var _S377 : df_0 = c_of_0(&((*_S365)));
    var _S378 : df_0 = root_of_0(x2B_1(x2A_0(_S377, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S378;
    var _S379 : df_0 = _0(_S378, _S373);
    x_5.time_0 = _S379;
    var _S380 : f32 = abs(x2D_1(_S379, _S370).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S371 = true;
    }
    else
    {
        _S371 = _S380 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S371)
    {
        _S375 = i32(1);
    }
    else
    {
        _S375 = i32(0);
    }
    x_5.clipped_0 = u32(_S375);
    return x_5;
}

fn row_of_5( _S381 : Site_0,  _S382 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S382.offset_0 + _S381.row_0 * _S382.stride_0;
    row_13.step_2 = _S382.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn space_of_5( _S383 : Site_0,  _S384 : Lie_0) -> Row_0
{
    var row_14 : Row_0 = row_of_5(_S383, _S384);
    row_14.base_0 = row_14.base_0 + _S384.step_0;
    return row_14;
}

fn Row_raw_4( _S385 : Row_0,  _S386 : u32) -> f32
{
    return entryPointParams_target_0[_S385.base_0 + _S386 * _S385.step_2];
}

fn squares_of_4( _S387 : ptr<function, Ball_std140_0>,  _S388 : Site_0,  _S389 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S388.lane_0;
    for(;;)
    {
        if(i_10 < (_S388.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S390 : f32 = Row_raw_4(_S389, i_10);
        if(is_bad_0(_S390))
        {
            report_fault_5(_S388.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S390));
        i_10 = i_10 + (*_S387).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S387).lanes_0, _S388);
    return squares_7;
}

fn sheet_of_2( _S391 : ptr<function, Ball_std140_0>,  _S392 : Site_0,  _S393 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S394 : Row_0 = space_of_5(_S392, _S393);
    x_6.row_1 = _S394;
    var _S395 : Squares_0 = squares_of_4(&((*_S391)), _S392, _S394);
    var _S396 : f32 = entryPointParams_target_0[_S393.offset_0 + _S392.row_0 * _S393.stride_0];
    var _S397 : bool;
    if(is_bad_0(_S396))
    {
        _S397 = Site_is_first_0(_S392);
    }
    else
    {
        _S397 = false;
    }
    if(_S397)
    {
        report_fault_6(_S392.row_0);
    }
    x_6.length_0 = Squares_length_0(_S395);
    x_6.square_0 = Squares_total_0(_S395);
    var _S398 : df_0 = wide_0((*_S391).lorentz_norm_0);
    var _S399 : df_0 = root_c_of_0(&((*_S391)));
    var _S400 : df_0 = _0(_S398, _S399);
    if(Squares_is_big_0(_S395))
    {
        _S397 = true;
    }
    else
    {
        _S397 = less_0(x2A_1(_S400, 1.00000011920928955f), x_6.length_0);
    }
    var _S401 : i32;
    if(_S397)
    {
        _S401 = i32(1);
    }
    else
    {
        _S401 = i32(0);
    }
    var _S402 : u32 = u32(_S401);
    x_6.shortened_0 = _S402;
    if(_S402 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S400, x_6.length_0), Squares_unit_0(_S395));
        x_6.length_0 = _S400;
        x_6.square_0 = x2A_0(_S400, _S400);
    }
    var _S403 : df_0 = c_of_0(&((*_S391)));
    var _S404 : df_0 = root_of_0(x2B_1(x2A_0(_S403, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S404;
    var _S405 : df_0 = _0(_S404, _S399);
    x_6.time_0 = _S405;
    var _S406 : f32 = abs(x2D_1(_S405, _S396).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S397 = true;
    }
    else
    {
        _S397 = _S406 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S397)
    {
        _S401 = i32(1);
    }
    else
    {
        _S401 = i32(0);
    }
    x_6.clipped_0 = u32(_S401);
    return x_6;
}

fn between_0( _S407 : ptr<function, Ball_std140_0>,  _S408 : Site_0,  _S409 : Sheet_0,  _S410 : Sheet_0) -> Between_0
{
    var _S411 : u32;
    var _S412 : df_0;
    var _S413 : df_0;
    var _S414 : bool;
    var _S415 : bool;
    var _S416 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S416;
    sums_5[i32(1)] = _S416;
    sums_5[i32(2)] = _S416;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S408.lane_0;
    for(;;)
    {
        _S411 = _S408.columns_1;
        if(i_11 < (_S408.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S417 : u32 = _S409.row_1.base_0 + i_11 * _S409.row_1.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_point_1[_S417]);
        if((_S409.row_1.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_point_1[_S417 + _S409.row_1.low_0];
        }
        if((_S409.row_1.scale_0.hi_0) == 1.0f)
        {
            _S414 = (_S409.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S414 = false;
        }
        if(_S414)
        {
            _S412 = value_27;
        }
        else
        {
            _S412 = x2A_0(_S409.row_1.scale_0, value_27);
        }
        var _S418 : u32 = _S410.row_1.base_0 + i_11 * _S410.row_1.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_target_0[_S418]);
        if((_S410.row_1.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_target_0[_S418 + _S410.row_1.low_0];
        }
        if((_S410.row_1.scale_0.hi_0) == 1.0f)
        {
            _S415 = (_S410.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S415 = false;
        }
        if(_S415)
        {
            _S413 = value_28;
        }
        else
        {
            _S413 = x2A_0(_S410.row_1.scale_0, value_28);
        }
        var _S419 : df_0 = x2D_0(_S412, _S413);
        Squares_add_0(&(gap_squares_0), _S419);
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S412, _S413));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S419, _S412));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S419, _S413));
        i_11 = i_11 + (*_S407).lanes_0;
    }
    var _S420 : u32 = (*_S407).lanes_0;
    join_1((*_S407).lanes_0, _S408, &(sums_5));
    Squares_join_over_0(&(gap_squares_0), (*_S407).lanes_0, _S408);
    var _S421 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_1 = sums_5[i32(0)];
    all_0.on_x_0 = sums_5[i32(1)];
    all_0.on_y_0 = sums_5[i32(2)];
    var _S422 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S421), 1.0f / _S421);
    all_0.gap_0 = _S422;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_5[i32(1)], sums_5[i32(2)])), x2B_0(_S409.time_0, _S410.time_0));
    var _S423 : df_0 = c_of_0(&((*_S407)));
    var _S424 : df_0 = x2A_0(_S423, _S409.square_0);
    var _S425 : df_0 = x2A_0(_S423, _S410.square_0);
    var _S426 : df_0 = x2A_0(_S423, sums_5[i32(0)]);
    var _S427 : df_0 = x2A_0(_S409.cosh_0, _S410.cosh_0);
    var _S428 : bool = less_0(x2A_0(_S423, _S422), _S424);
    var _S429 : bool = (_S425.hi_0) < 1.00000000317107685e-30f;
    if(_S429)
    {
        _S412 = _S416;
    }
    else
    {
        if(_S428)
        {
            _S412 = x2A_0(_S423, all_0.on_y_0);
        }
        else
        {
            _S412 = _S426;
        }
        _S412 = _0(_S412, _S425);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = _S416;
    i_11 = _S408.lane_0;
    for(;;)
    {
        if(i_11 < _S411)
        {
        }
        else
        {
            break;
        }
        var _S430 : u32 = _S409.row_1.base_0 + i_11 * _S409.row_1.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_point_1[_S430]);
        if((_S409.row_1.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_point_1[_S430 + _S409.row_1.low_0];
        }
        if((_S409.row_1.scale_0.hi_0) == 1.0f)
        {
            _S414 = (_S409.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S414 = false;
        }
        if(_S414)
        {
            _S413 = value_29;
        }
        else
        {
            _S413 = x2A_0(_S409.row_1.scale_0, value_29);
        }
        var _S431 : u32 = _S410.row_1.base_0 + i_11 * _S410.row_1.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_target_0[_S431]);
        if((_S410.row_1.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_target_0[_S431 + _S410.row_1.low_0];
        }
        if((_S410.row_1.scale_0.hi_0) == 1.0f)
        {
            _S415 = (_S410.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S415 = false;
        }
        var _S432 : df_0;
        if(_S415)
        {
            _S432 = value_30;
        }
        else
        {
            _S432 = x2A_0(_S410.row_1.scale_0, value_30);
        }
        var side_0 : df_0;
        if(_S428)
        {
            side_0 = x2D_0(_S413, _S432);
        }
        else
        {
            side_0 = _S413;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S412, _S432));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(side_1, side_1));
        i_11 = i_11 + _S420;
    }
    join_0(_S420, _S408, &(across_2));
    if((_S426.hi_0) <= 0.0f)
    {
        _S414 = true;
    }
    else
    {
        _S414 = _S429;
    }
    if(_S414)
    {
        if((_S427.hi_0) > 2.0f)
        {
            _S412 = x2D_1(_S427, 1.0f);
        }
        else
        {
            _S412 = _0(x2B_0(x2B_0(_S424, _S425), x2A_0(_S424, _S425)), x2B_1(_S427, 1.0f));
        }
        all_0.square_2 = half_of_0(x2D_0(_S412, _S426));
    }
    else
    {
        var _S433 : df_0 = x2B_1(twice_0(x2B_0(_S427, _S426)), 2.0f);
        all_0.square_2 = x2A_0(_S423, x2B_0(_0(all_0.gap_0, _S433), x2A_0(across_2[i32(0)], _0(_S425, _S433))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S434 : df_0 = root_c_of_0(&((*_S407)));
        _S412 = x2A_0(_S434, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S412 = root_of_0(all_0.square_2);
    }
    all_0.root_2 = _S412;
    return all_0;
}

fn put_2( _S435 : ptr<function, Ball_std140_0>,  _S436 : Site_0,  _S437 : u32,  _S438 : df_0)
{
    entryPointParams_out_2[_S436.row_0 * (*_S435).out_stride_0 + (*_S435).out_column_0 + _S437] = nearest_0(_S438);
    return;
}

fn refuse_clipped_2( _S439 : ptr<function, Ball_std140_0>,  _S440 : Site_0,  _S441 : u32)
{
    var _S442 : bool;
    if(Site_is_first_0(_S440))
    {
        _S442 = _S441 > u32(0);
    }
    else
    {
        _S442 = false;
    }
    if(_S442)
    {
        _S442 = ((((*_S439).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S442 = false;
    }
    if(_S442)
    {
        report_fault_6(_S440.row_0);
    }
    return;
}

fn count_clipped_2( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : u32,  _S446 : u32)
{
    refuse_clipped_2(&((*_S443)), _S444, _S445);
    var moved_4 : u32 = (_S445 | (((_S446 << (u32(3))))));
    var _S447 : bool;
    if(Site_is_first_0(_S444))
    {
        _S447 = moved_4 != u32(0);
    }
    else
    {
        _S447 = false;
    }
    if(_S447)
    {
        var moved_5 : u32;
        if(((((*_S443).flags_0) & (u32(16)))) != u32(0))
        {
            var _S448 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S444.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S448)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S449 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
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
        var _S450 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S451 : u32 = block_count_0(&(_S450));
        if(block_4 < _S451)
        {
        }
        else
        {
            break;
        }
        var _S452 : u32 = invocation_5.x;
        var _S453 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S454 : Site_0 = space_site_of_0(&(_S453), block_4, _S452);
        var _S455 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S456 : Lie_0 = x_lie_0(&(_S455));
        var _S457 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S458 : Sheet_0 = sheet_of_1(&(_S457), _S454, _S456);
        var _S459 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S460 : Lie_0 = y_lie_0(&(_S459));
        var _S461 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S462 : Sheet_0 = sheet_of_2(&(_S461), _S454, _S460);
        var _S463 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S464 : Between_0 = between_0(&(_S463), _S454, _S458, _S462);
        var _S465 : Way_0 = way_of_0(_S464);
        var i_12 : u32 = _S454.lane_0;
        for(;;)
        {
            if(i_12 < (_S454.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S466 : u32 = _S458.row_1.base_0 + i_12 * _S458.row_1.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_point_1[_S466]);
            if((_S458.row_1.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_point_1[_S466 + _S458.row_1.low_0];
            }
            var _S467 : bool;
            if((_S458.row_1.scale_0.hi_0) == 1.0f)
            {
                _S467 = (_S458.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S467 = false;
            }
            var _S468 : df_0;
            if(_S467)
            {
                _S468 = value_31;
            }
            else
            {
                _S468 = x2A_0(_S458.row_1.scale_0, value_31);
            }
            var _S469 : u32 = i_12 + u32(1);
            var _S470 : u32 = _S462.row_1.base_0 + i_12 * _S462.row_1.step_2;
            var value_32 : df_0 = wide_0(entryPointParams_target_0[_S470]);
            if((_S462.row_1.low_0) != u32(0))
            {
                value_32.lo_0 = entryPointParams_target_0[_S470 + _S462.row_1.low_0];
            }
            var _S471 : bool;
            if((_S462.row_1.scale_0.hi_0) == 1.0f)
            {
                _S471 = (_S462.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S471 = false;
            }
            var _S472 : df_0;
            if(_S471)
            {
                _S472 = value_32;
            }
            else
            {
                _S472 = x2A_0(_S462.row_1.scale_0, value_32);
            }
            var _S473 : df_0 = x2B_0(x2A_0(_S465.on_gap_0, x2D_0(_S472, _S468)), x2A_0(_S465.on_x_1, _S468));
            var _S474 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S474), _S454, _S469, _S473);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        if(Site_is_first_0(_S454))
        {
            var _S475 : df_0 = _0(x2D_0(x2A_0(_S465.on_x_1, _S458.square_0), x2A_0(_S465.on_gap_0, _S464.on_x_0)), _S458.time_0);
            var _S476 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S476), _S454, u32(0), _S475);
        }
        var _S477 : u32 = ((_S458.clipped_0) | ((((_S462.clipped_0) << (u32(1))))));
        var _S478 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S478), _S454, _S477, u32(0));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_6( _S479 : Site_0,  _S480 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S480.offset_0 + _S479.row_0 * _S480.stride_0;
    row_15.step_2 = _S480.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn space_of_6( _S481 : Site_0,  _S482 : Lie_0) -> Row_0
{
    var row_16 : Row_0 = row_of_6(_S481, _S482);
    row_16.base_0 = row_16.base_0 + _S482.step_0;
    return row_16;
}

fn Row_raw_5( _S483 : Row_0,  _S484 : u32) -> f32
{
    return entryPointParams_target_1[_S483.base_0 + _S484 * _S483.step_2];
}

fn report_fault_7( _S485 : u32)
{
    var _S486 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S485);
    return;
}

fn squares_of_5( _S487 : ptr<function, Ball_std140_0>,  _S488 : Site_0,  _S489 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S488.lane_0;
    for(;;)
    {
        if(i_13 < (_S488.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S490 : f32 = Row_raw_5(_S489, i_13);
        if(is_bad_0(_S490))
        {
            report_fault_7(_S488.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S490));
        i_13 = i_13 + (*_S487).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S487).lanes_0, _S488);
    return squares_8;
}

fn report_fault_8( _S491 : u32)
{
    var _S492 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S491);
    return;
}

fn sheet_of_3( _S493 : ptr<function, Ball_std140_0>,  _S494 : Site_0,  _S495 : Lie_0) -> Sheet_0
{
    var x_7 : Sheet_0;
    var _S496 : Row_0 = space_of_6(_S494, _S495);
    x_7.row_1 = _S496;
    var _S497 : Squares_0 = squares_of_5(&((*_S493)), _S494, _S496);
    var _S498 : f32 = entryPointParams_target_1[_S495.offset_0 + _S494.row_0 * _S495.stride_0];
    var _S499 : bool;
    if(is_bad_0(_S498))
    {
        _S499 = Site_is_first_0(_S494);
    }
    else
    {
        _S499 = false;
    }
    if(_S499)
    {
        report_fault_8(_S494.row_0);
    }
    x_7.length_0 = Squares_length_0(_S497);
    x_7.square_0 = Squares_total_0(_S497);
    var _S500 : df_0 = wide_0((*_S493).lorentz_norm_0);
    var _S501 : df_0 = root_c_of_0(&((*_S493)));
    var _S502 : df_0 = _0(_S500, _S501);
    if(Squares_is_big_0(_S497))
    {
        _S499 = true;
    }
    else
    {
        _S499 = less_0(x2A_1(_S502, 1.00000011920928955f), x_7.length_0);
    }
    var _S503 : i32;
    if(_S499)
    {
        _S503 = i32(1);
    }
    else
    {
        _S503 = i32(0);
    }
    var _S504 : u32 = u32(_S503);
    x_7.shortened_0 = _S504;
    if(_S504 != u32(0))
    {
        x_7.row_1.scale_0 = scaled_0(_0(_S502, x_7.length_0), Squares_unit_0(_S497));
        x_7.length_0 = _S502;
        x_7.square_0 = x2A_0(_S502, _S502);
    }
    var _S505 : df_0 = c_of_0(&((*_S493)));
    var _S506 : df_0 = root_of_0(x2B_1(x2A_0(_S505, x_7.square_0), 1.0f));
    x_7.cosh_0 = _S506;
    var _S507 : df_0 = _0(_S506, _S501);
    x_7.time_0 = _S507;
    var _S508 : f32 = abs(x2D_1(_S507, _S498).hi_0);
    if((x_7.shortened_0) != u32(0))
    {
        _S499 = true;
    }
    else
    {
        _S499 = _S508 > (0.0000152587890625f * x_7.time_0.hi_0);
    }
    if(_S499)
    {
        _S503 = i32(1);
    }
    else
    {
        _S503 = i32(0);
    }
    x_7.clipped_0 = u32(_S503);
    return x_7;
}

fn put_3( _S509 : ptr<function, Ball_std140_0>,  _S510 : Site_0,  _S511 : u32,  _S512 : df_0)
{
    entryPointParams_out_3[_S510.row_0 * (*_S509).out_stride_0 + (*_S509).out_column_0 + _S511] = nearest_0(_S512);
    return;
}

fn refuse_clipped_3( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : u32)
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
        report_fault_8(_S514.row_0);
    }
    return;
}

fn count_clipped_3( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : u32,  _S520 : u32)
{
    refuse_clipped_3(&((*_S517)), _S518, _S519);
    var moved_6 : u32 = (_S519 | (((_S520 << (u32(3))))));
    var _S521 : bool;
    if(Site_is_first_0(_S518))
    {
        _S521 = moved_6 != u32(0);
    }
    else
    {
        _S521 = false;
    }
    if(_S521)
    {
        var moved_7 : u32;
        if(((((*_S517).flags_0) & (u32(16)))) != u32(0))
        {
            var _S522 : u32 = atomicOr(&(entryPointParams_status_3[u32(4) + _S518.row_0]), moved_6);
            moved_7 = (moved_6 & ((~_S522)));
        }
        else
        {
            moved_7 = moved_6;
        }
        var _S523 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), ((moved_7 & (u32(1)))) + ((((moved_7 >> (u32(1)))) & (u32(1)))) + ((((moved_7 >> (u32(2)))) & (u32(1)))) + ((moved_7 >> (u32(3)))));
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
        var _S524 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S525 : u32 = block_count_0(&(_S524));
        if(block_5 < _S525)
        {
        }
        else
        {
            break;
        }
        var _S526 : u32 = invocation_6.x;
        var _S527 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S528 : Site_0 = space_site_of_0(&(_S527), block_5, _S526);
        var _S529 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S530 : Lie_0 = x_lie_0(&(_S529));
        var _S531 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S532 : Sheet_0 = sheet_of_3(&(_S531), _S528, _S530);
        var _S533 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S534 : df_0 = c_of_0(&(_S533));
        var _S535 : Sloped_0 = asinhc_0(x2A_0(_S534, _S532.square_0));
        var i_14 : u32 = _S528.lane_0;
        for(;;)
        {
            if(i_14 < (_S528.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S536 : u32 = i_14 + u32(1);
            var _S537 : u32 = _S532.row_1.base_0 + i_14 * _S532.row_1.step_2;
            var value_33 : df_0 = wide_0(entryPointParams_target_1[_S537]);
            if((_S532.row_1.low_0) != u32(0))
            {
                value_33.lo_0 = entryPointParams_target_1[_S537 + _S532.row_1.low_0];
            }
            var _S538 : bool;
            if((_S532.row_1.scale_0.hi_0) == 1.0f)
            {
                _S538 = (_S532.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S538 = false;
            }
            var _S539 : df_0;
            if(_S538)
            {
                _S539 = value_33;
            }
            else
            {
                _S539 = x2A_0(_S532.row_1.scale_0, value_33);
            }
            var _S540 : df_0 = x2A_0(_S535.value_5, _S539);
            var _S541 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S541), _S528, _S536, _S540);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        if(Site_is_first_0(_S528))
        {
            var _S542 : df_0 = wide_0(0.0f);
            var _S543 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S543), _S528, u32(0), _S542);
        }
        var _S544 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S544), _S528, _S532.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn time_of_0( p_18 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_18).time_hi_0, (*p_18).time_lo_0);
}

struct Weights_0
{
     on_x_2 : df_0,
     on_y_1 : df_0,
     x_slope_0 : df_0,
     y_slope_0 : df_0,
};

fn weights_of_0( pair_2 : Between_0,  time_1 : df_0) -> Weights_0
{
    var _S545 : Sloped_0 = asinhc_0(pair_2.square_2);
    var _S546 : df_0 = scaled_0(x2A_0(x2A_0(pair_2.square_2, _S545.value_5), _S545.value_5), 4.0f);
    var _S547 : df_0 = x2D_0(wide_0(1.0f), time_1);
    var _S548 : Sloped_0 = sinhc_0(_S546);
    var _S549 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S546, _S547), _S547));
    var _S550 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S546, time_1), time_1));
    var weights_0 : Weights_0;
    var _S551 : df_0 = x2A_0(_S547, _0(_S549.value_5, _S548.value_5));
    weights_0.on_x_2 = _S551;
    var _S552 : df_0 = x2A_0(time_1, _0(_S550.value_5, _S548.value_5));
    weights_0.on_y_1 = _S552;
    var _S553 : df_0 = _0(wide_0(4.0f), _S548.value_5);
    weights_0.x_slope_0 = x2A_0(_S553, x2D_0(x2A_0(x2A_0(x2A_0(_S547, _S547), _S547), _0(_S549.slope_0, _S548.value_5)), x2A_0(_S551, _0(_S548.slope_0, _S548.value_5))));
    weights_0.y_slope_0 = x2A_0(_S553, x2D_0(x2A_0(x2A_0(x2A_0(time_1, time_1), time_1), _0(_S550.slope_0, _S548.value_5)), x2A_0(_S552, _0(_S548.slope_0, _S548.value_5))));
    return weights_0;
}

fn row_of_7( _S554 : Site_0,  _S555 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S555.offset_0 + _S554.row_0 * _S555.stride_0;
    row_17.step_2 = _S555.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn space_of_7( _S556 : Site_0,  _S557 : Lie_0) -> Row_0
{
    var row_18 : Row_0 = row_of_7(_S556, _S557);
    row_18.base_0 = row_18.base_0 + _S557.step_0;
    return row_18;
}

fn Row_raw_6( _S558 : Row_0,  _S559 : u32) -> f32
{
    return entryPointParams_start_0[_S558.base_0 + _S559 * _S558.step_2];
}

fn report_fault_9( _S560 : u32)
{
    var _S561 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S560);
    return;
}

fn squares_of_6( _S562 : ptr<function, Ball_std140_0>,  _S563 : Site_0,  _S564 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S563.lane_0;
    for(;;)
    {
        if(i_15 < (_S563.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S565 : f32 = Row_raw_6(_S564, i_15);
        if(is_bad_0(_S565))
        {
            report_fault_9(_S563.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S565));
        i_15 = i_15 + (*_S562).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S562).lanes_0, _S563);
    return squares_9;
}

fn report_fault_10( _S566 : u32)
{
    var _S567 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S566);
    return;
}

fn sheet_of_4( _S568 : ptr<function, Ball_std140_0>,  _S569 : Site_0,  _S570 : Lie_0) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S571 : Row_0 = space_of_7(_S569, _S570);
    x_8.row_1 = _S571;
    var _S572 : Squares_0 = squares_of_6(&((*_S568)), _S569, _S571);
    var _S573 : f32 = entryPointParams_start_0[_S570.offset_0 + _S569.row_0 * _S570.stride_0];
    var _S574 : bool;
    if(is_bad_0(_S573))
    {
        _S574 = Site_is_first_0(_S569);
    }
    else
    {
        _S574 = false;
    }
    if(_S574)
    {
        report_fault_10(_S569.row_0);
    }
    x_8.length_0 = Squares_length_0(_S572);
    x_8.square_0 = Squares_total_0(_S572);
    var _S575 : df_0 = wide_0((*_S568).lorentz_norm_0);
    var _S576 : df_0 = root_c_of_0(&((*_S568)));
    var _S577 : df_0 = _0(_S575, _S576);
    if(Squares_is_big_0(_S572))
    {
        _S574 = true;
    }
    else
    {
        _S574 = less_0(x2A_1(_S577, 1.00000011920928955f), x_8.length_0);
    }
    var _S578 : i32;
    if(_S574)
    {
        _S578 = i32(1);
    }
    else
    {
        _S578 = i32(0);
    }
    var _S579 : u32 = u32(_S578);
    x_8.shortened_0 = _S579;
    if(_S579 != u32(0))
    {
        x_8.row_1.scale_0 = scaled_0(_0(_S577, x_8.length_0), Squares_unit_0(_S572));
        x_8.length_0 = _S577;
        x_8.square_0 = x2A_0(_S577, _S577);
    }
    var _S580 : df_0 = c_of_0(&((*_S568)));
    var _S581 : df_0 = root_of_0(x2B_1(x2A_0(_S580, x_8.square_0), 1.0f));
    x_8.cosh_0 = _S581;
    var _S582 : df_0 = _0(_S581, _S576);
    x_8.time_0 = _S582;
    var _S583 : f32 = abs(x2D_1(_S582, _S573).hi_0);
    if((x_8.shortened_0) != u32(0))
    {
        _S574 = true;
    }
    else
    {
        _S574 = _S583 > (0.0000152587890625f * x_8.time_0.hi_0);
    }
    if(_S574)
    {
        _S578 = i32(1);
    }
    else
    {
        _S578 = i32(0);
    }
    x_8.clipped_0 = u32(_S578);
    return x_8;
}

fn row_of_8( _S584 : Site_0,  _S585 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S585.offset_0 + _S584.row_0 * _S585.stride_0;
    row_19.step_2 = _S585.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn space_of_8( _S586 : Site_0,  _S587 : Lie_0) -> Row_0
{
    var row_20 : Row_0 = row_of_8(_S586, _S587);
    row_20.base_0 = row_20.base_0 + _S587.step_0;
    return row_20;
}

fn Row_raw_7( _S588 : Row_0,  _S589 : u32) -> f32
{
    return entryPointParams_end_0[_S588.base_0 + _S589 * _S588.step_2];
}

fn squares_of_7( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S591.lane_0;
    for(;;)
    {
        if(i_16 < (_S591.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S593 : f32 = Row_raw_7(_S592, i_16);
        if(is_bad_0(_S593))
        {
            report_fault_9(_S591.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S593));
        i_16 = i_16 + (*_S590).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S590).lanes_0, _S591);
    return squares_10;
}

fn sheet_of_5( _S594 : ptr<function, Ball_std140_0>,  _S595 : Site_0,  _S596 : Lie_0) -> Sheet_0
{
    var x_9 : Sheet_0;
    var _S597 : Row_0 = space_of_8(_S595, _S596);
    x_9.row_1 = _S597;
    var _S598 : Squares_0 = squares_of_7(&((*_S594)), _S595, _S597);
    var _S599 : f32 = entryPointParams_end_0[_S596.offset_0 + _S595.row_0 * _S596.stride_0];
    var _S600 : bool;
    if(is_bad_0(_S599))
    {
        _S600 = Site_is_first_0(_S595);
    }
    else
    {
        _S600 = false;
    }
    if(_S600)
    {
        report_fault_10(_S595.row_0);
    }
    x_9.length_0 = Squares_length_0(_S598);
    x_9.square_0 = Squares_total_0(_S598);
    var _S601 : df_0 = wide_0((*_S594).lorentz_norm_0);
    var _S602 : df_0 = root_c_of_0(&((*_S594)));
    var _S603 : df_0 = _0(_S601, _S602);
    if(Squares_is_big_0(_S598))
    {
        _S600 = true;
    }
    else
    {
        _S600 = less_0(x2A_1(_S603, 1.00000011920928955f), x_9.length_0);
    }
    var _S604 : i32;
    if(_S600)
    {
        _S604 = i32(1);
    }
    else
    {
        _S604 = i32(0);
    }
    var _S605 : u32 = u32(_S604);
    x_9.shortened_0 = _S605;
    if(_S605 != u32(0))
    {
        x_9.row_1.scale_0 = scaled_0(_0(_S603, x_9.length_0), Squares_unit_0(_S598));
        x_9.length_0 = _S603;
        x_9.square_0 = x2A_0(_S603, _S603);
    }
    var _S606 : df_0 = c_of_0(&((*_S594)));
    var _S607 : df_0 = root_of_0(x2B_1(x2A_0(_S606, x_9.square_0), 1.0f));
    x_9.cosh_0 = _S607;
    var _S608 : df_0 = _0(_S607, _S602);
    x_9.time_0 = _S608;
    var _S609 : f32 = abs(x2D_1(_S608, _S599).hi_0);
    if((x_9.shortened_0) != u32(0))
    {
        _S600 = true;
    }
    else
    {
        _S600 = _S609 > (0.0000152587890625f * x_9.time_0.hi_0);
    }
    if(_S600)
    {
        _S604 = i32(1);
    }
    else
    {
        _S604 = i32(0);
    }
    x_9.clipped_0 = u32(_S604);
    return x_9;
}

fn between_1( _S610 : ptr<function, Ball_std140_0>,  _S611 : Site_0,  _S612 : Sheet_0,  _S613 : Sheet_0) -> Between_0
{
    var _S614 : u32;
    var _S615 : df_0;
    var _S616 : df_0;
    var _S617 : bool;
    var _S618 : bool;
    var _S619 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S619;
    sums_6[i32(1)] = _S619;
    sums_6[i32(2)] = _S619;
    var gap_squares_1 : Squares_0 = no_squares_0();
    var i_17 : u32 = _S611.lane_0;
    for(;;)
    {
        _S614 = _S611.columns_1;
        if(i_17 < (_S611.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S620 : u32 = _S612.row_1.base_0 + i_17 * _S612.row_1.step_2;
        var value_34 : df_0 = wide_0(entryPointParams_start_0[_S620]);
        if((_S612.row_1.low_0) != u32(0))
        {
            value_34.lo_0 = entryPointParams_start_0[_S620 + _S612.row_1.low_0];
        }
        if((_S612.row_1.scale_0.hi_0) == 1.0f)
        {
            _S617 = (_S612.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S617 = false;
        }
        if(_S617)
        {
            _S615 = value_34;
        }
        else
        {
            _S615 = x2A_0(_S612.row_1.scale_0, value_34);
        }
        var _S621 : u32 = _S613.row_1.base_0 + i_17 * _S613.row_1.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_end_0[_S621]);
        if((_S613.row_1.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_end_0[_S621 + _S613.row_1.low_0];
        }
        if((_S613.row_1.scale_0.hi_0) == 1.0f)
        {
            _S618 = (_S613.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S618 = false;
        }
        if(_S618)
        {
            _S616 = value_35;
        }
        else
        {
            _S616 = x2A_0(_S613.row_1.scale_0, value_35);
        }
        var _S622 : df_0 = x2D_0(_S615, _S616);
        Squares_add_0(&(gap_squares_1), _S622);
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S615, _S616));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S622, _S615));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S622, _S616));
        i_17 = i_17 + (*_S610).lanes_0;
    }
    var _S623 : u32 = (*_S610).lanes_0;
    join_1((*_S610).lanes_0, _S611, &(sums_6));
    Squares_join_over_0(&(gap_squares_1), (*_S610).lanes_0, _S611);
    var _S624 : f32 = Squares_unit_0(gap_squares_1);
    var all_1 : Between_0;
    all_1.dot_1 = sums_6[i32(0)];
    all_1.on_x_0 = sums_6[i32(1)];
    all_1.on_y_0 = sums_6[i32(2)];
    var _S625 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S624), 1.0f / _S624);
    all_1.gap_0 = _S625;
    all_1.ahead_0 = _0(neg_0(x2B_0(sums_6[i32(1)], sums_6[i32(2)])), x2B_0(_S612.time_0, _S613.time_0));
    var _S626 : df_0 = c_of_0(&((*_S610)));
    var _S627 : df_0 = x2A_0(_S626, _S612.square_0);
    var _S628 : df_0 = x2A_0(_S626, _S613.square_0);
    var _S629 : df_0 = x2A_0(_S626, sums_6[i32(0)]);
    var _S630 : df_0 = x2A_0(_S612.cosh_0, _S613.cosh_0);
    var _S631 : bool = less_0(x2A_0(_S626, _S625), _S627);
    var _S632 : bool = (_S628.hi_0) < 1.00000000317107685e-30f;
    if(_S632)
    {
        _S615 = _S619;
    }
    else
    {
        if(_S631)
        {
            _S615 = x2A_0(_S626, all_1.on_y_0);
        }
        else
        {
            _S615 = _S629;
        }
        _S615 = _0(_S615, _S628);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = _S619;
    i_17 = _S611.lane_0;
    for(;;)
    {
        if(i_17 < _S614)
        {
        }
        else
        {
            break;
        }
        var _S633 : u32 = _S612.row_1.base_0 + i_17 * _S612.row_1.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_start_0[_S633]);
        if((_S612.row_1.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_start_0[_S633 + _S612.row_1.low_0];
        }
        if((_S612.row_1.scale_0.hi_0) == 1.0f)
        {
            _S617 = (_S612.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S617 = false;
        }
        if(_S617)
        {
            _S616 = value_36;
        }
        else
        {
            _S616 = x2A_0(_S612.row_1.scale_0, value_36);
        }
        var _S634 : u32 = _S613.row_1.base_0 + i_17 * _S613.row_1.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_end_0[_S634]);
        if((_S613.row_1.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_end_0[_S634 + _S613.row_1.low_0];
        }
        if((_S613.row_1.scale_0.hi_0) == 1.0f)
        {
            _S618 = (_S613.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S618 = false;
        }
        var _S635 : df_0;
        if(_S618)
        {
            _S635 = value_37;
        }
        else
        {
            _S635 = x2A_0(_S613.row_1.scale_0, value_37);
        }
        var side_2 : df_0;
        if(_S631)
        {
            side_2 = x2D_0(_S616, _S635);
        }
        else
        {
            side_2 = _S616;
        }
        var side_3 : df_0 = x2D_0(side_2, x2A_0(_S615, _S635));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(side_3, side_3));
        i_17 = i_17 + _S623;
    }
    join_0(_S623, _S611, &(across_3));
    if((_S629.hi_0) <= 0.0f)
    {
        _S617 = true;
    }
    else
    {
        _S617 = _S632;
    }
    if(_S617)
    {
        if((_S630.hi_0) > 2.0f)
        {
            _S615 = x2D_1(_S630, 1.0f);
        }
        else
        {
            _S615 = _0(x2B_0(x2B_0(_S627, _S628), x2A_0(_S627, _S628)), x2B_1(_S630, 1.0f));
        }
        all_1.square_2 = half_of_0(x2D_0(_S615, _S629));
    }
    else
    {
        var _S636 : df_0 = x2B_1(twice_0(x2B_0(_S630, _S629)), 2.0f);
        all_1.square_2 = x2A_0(_S626, x2B_0(_0(all_1.gap_0, _S636), x2A_0(across_3[i32(0)], _0(_S628, _S636))));
    }
    if((all_1.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S637 : df_0 = root_c_of_0(&((*_S610)));
        _S615 = x2A_0(_S637, half_of_0(Squares_length_0(gap_squares_1)));
    }
    else
    {
        _S615 = root_of_0(all_1.square_2);
    }
    all_1.root_2 = _S615;
    return all_1;
}

fn put_4( _S638 : ptr<function, Ball_std140_0>,  _S639 : Site_0,  _S640 : u32,  _S641 : df_0)
{
    entryPointParams_out_4[_S639.row_0 * (*_S638).out_stride_0 + (*_S638).out_column_0 + _S640] = nearest_0(_S641);
    return;
}

fn put_sheet_2( _S642 : ptr<function, Ball_std140_0>,  _S643 : Site_0,  _S644 : Row_0,  _S645 : df_0,  _S646 : Row_0,  _S647 : df_0) -> u32
{
    var _S648 : u32;
    var _S649 : df_0;
    var _S650 : df_0;
    var _S651 : bool;
    var _S652 : bool;
    var _S653 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S645.hi_0)), exponent_of_0(abs(_S647.hi_0))) - i32(20), i32(0), i32(126)));
    var _S654 : df_0 = scaled_0(_S645, _S653);
    var _S655 : df_0 = scaled_0(_S647, _S653);
    var squares_11 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S643.lane_0;
    for(;;)
    {
        _S648 = _S643.columns_1;
        if(i_18 < (_S643.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S656 : u32 = _S644.base_0 + i_18 * _S644.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_start_0[_S656]);
        if((_S644.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_start_0[_S656 + _S644.low_0];
        }
        if((_S644.scale_0.hi_0) == 1.0f)
        {
            _S651 = (_S644.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S651 = false;
        }
        if(_S651)
        {
            _S649 = value_38;
        }
        else
        {
            _S649 = x2A_0(_S644.scale_0, value_38);
        }
        var _S657 : df_0 = x2A_0(_S654, _S649);
        var _S658 : u32 = _S646.base_0 + i_18 * _S646.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_end_0[_S658]);
        if((_S646.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_end_0[_S658 + _S646.low_0];
        }
        if((_S646.scale_0.hi_0) == 1.0f)
        {
            _S652 = (_S646.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S652 = false;
        }
        if(_S652)
        {
            _S650 = value_39;
        }
        else
        {
            _S650 = x2A_0(_S646.scale_0, value_39);
        }
        Squares_add_0(&(squares_11), x2B_0(_S657, x2A_0(_S655, _S650)));
        i_18 = i_18 + (*_S642).lanes_0;
    }
    var _S659 : u32 = (*_S642).lanes_0;
    Squares_join_over_0(&(squares_11), (*_S642).lanes_0, _S643);
    var _S660 : df_0 = wide_0((*_S642).lorentz_norm_0);
    var _S661 : df_0 = root_c_of_0(&((*_S642)));
    var _S662 : df_0 = _0(_S660, _S661);
    var _S663 : df_0 = Squares_length_0(squares_11);
    var _S664 : bool = less_0(x2A_1(scaled_0(scaled_0(_S662, _S653), Squares_unit_0(squares_11)), 1.00000011920928955f), _S663);
    if(_S664)
    {
        _S649 = _S662;
    }
    else
    {
        _S649 = scaled_0(scaled_0(_S663, 1.0f / _S653), 1.0f / Squares_unit_0(squares_11));
    }
    i_18 = _S643.lane_0;
    for(;;)
    {
        if(i_18 < _S648)
        {
        }
        else
        {
            break;
        }
        var _S665 : u32 = _S644.base_0 + i_18 * _S644.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_start_0[_S665]);
        if((_S644.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_start_0[_S665 + _S644.low_0];
        }
        if((_S644.scale_0.hi_0) == 1.0f)
        {
            _S651 = (_S644.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S651 = false;
        }
        if(_S651)
        {
            _S650 = value_40;
        }
        else
        {
            _S650 = x2A_0(_S644.scale_0, value_40);
        }
        var _S666 : df_0 = x2A_0(_S654, _S650);
        var _S667 : u32 = _S646.base_0 + i_18 * _S646.step_2;
        var value_41 : df_0 = wide_0(entryPointParams_end_0[_S667]);
        if((_S646.low_0) != u32(0))
        {
            value_41.lo_0 = entryPointParams_end_0[_S667 + _S646.low_0];
        }
        if((_S646.scale_0.hi_0) == 1.0f)
        {
            _S652 = (_S646.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S652 = false;
        }
        var _S668 : df_0;
        if(_S652)
        {
            _S668 = value_41;
        }
        else
        {
            _S668 = x2A_0(_S646.scale_0, value_41);
        }
        var _S669 : df_0 = x2B_0(_S666, x2A_0(_S655, _S668));
        var value_42 : df_0;
        if(_S664)
        {
            value_42 = x2A_0(scaled_0(_S669, Squares_unit_0(squares_11)), _0(_S662, _S663));
        }
        else
        {
            value_42 = scaled_0(_S669, 1.0f / _S653);
        }
        put_4(&((*_S642)), _S643, i_18 + u32(1), value_42);
        i_18 = i_18 + _S659;
    }
    if(Site_is_first_0(_S643))
    {
        var _S670 : df_0 = c_of_0(&((*_S642)));
        put_4(&((*_S642)), _S643, u32(0), _0(root_of_0(x2B_1(x2A_0(_S670, x2A_0(_S649, _S649)), 1.0f)), _S661));
    }
    var _S671 : i32;
    if(_S664)
    {
        _S671 = i32(1);
    }
    else
    {
        _S671 = i32(0);
    }
    return u32(_S671);
}

fn refuse_clipped_4( _S672 : ptr<function, Ball_std140_0>,  _S673 : Site_0,  _S674 : u32)
{
    var _S675 : bool;
    if(Site_is_first_0(_S673))
    {
        _S675 = _S674 > u32(0);
    }
    else
    {
        _S675 = false;
    }
    if(_S675)
    {
        _S675 = ((((*_S672).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S675 = false;
    }
    if(_S675)
    {
        report_fault_10(_S673.row_0);
    }
    return;
}

fn count_clipped_4( _S676 : ptr<function, Ball_std140_0>,  _S677 : Site_0,  _S678 : u32,  _S679 : u32)
{
    refuse_clipped_4(&((*_S676)), _S677, _S678);
    var moved_8 : u32 = (_S678 | (((_S679 << (u32(3))))));
    var _S680 : bool;
    if(Site_is_first_0(_S677))
    {
        _S680 = moved_8 != u32(0);
    }
    else
    {
        _S680 = false;
    }
    if(_S680)
    {
        var moved_9 : u32;
        if(((((*_S676).flags_0) & (u32(16)))) != u32(0))
        {
            var _S681 : u32 = atomicOr(&(entryPointParams_status_4[u32(4) + _S677.row_0]), moved_8);
            moved_9 = (moved_8 & ((~_S681)));
        }
        else
        {
            moved_9 = moved_8;
        }
        var _S682 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), ((moved_9 & (u32(1)))) + ((((moved_9 >> (u32(1)))) & (u32(1)))) + ((((moved_9 >> (u32(2)))) & (u32(1)))) + ((moved_9 >> (u32(3)))));
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
        var _S683 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S684 : u32 = block_count_0(&(_S683));
        if(block_6 < _S684)
        {
        }
        else
        {
            break;
        }
        var _S685 : u32 = invocation_7.x;
        var _S686 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S687 : Site_0 = space_site_of_0(&(_S686), block_6, _S685);
        var _S688 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S689 : Lie_0 = x_lie_0(&(_S688));
        var _S690 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S691 : Sheet_0 = sheet_of_4(&(_S690), _S687, _S689);
        var _S692 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S693 : Lie_0 = y_lie_0(&(_S692));
        var _S694 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S695 : Sheet_0 = sheet_of_5(&(_S694), _S687, _S693);
        var _S696 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S697 : Between_0 = between_1(&(_S696), _S687, _S691, _S695);
        var _S698 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S699 : df_0 = time_of_0(&(_S698));
        var _S700 : Weights_0 = weights_of_0(_S697, _S699);
        var _S701 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S702 : u32 = put_sheet_2(&(_S701), _S687, _S691.row_1, _S700.on_x_2, _S695.row_1, _S700.on_y_1);
        var _S703 : u32 = ((_S691.clipped_0) | ((((_S695.clipped_0) << (u32(1))))));
        var _S704 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S704), _S687, _S703, _S702);
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_9( _S705 : Site_0,  _S706 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S706.offset_0 + _S705.row_0 * _S706.stride_0;
    row_21.step_2 = _S706.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn space_of_9( _S707 : Site_0,  _S708 : Lie_0) -> Row_0
{
    var row_22 : Row_0 = row_of_9(_S707, _S708);
    row_22.base_0 = row_22.base_0 + _S708.step_0;
    return row_22;
}

fn Row_raw_8( _S709 : Row_0,  _S710 : u32) -> f32
{
    return entryPointParams_point_2[_S709.base_0 + _S710 * _S709.step_2];
}

fn report_fault_11( _S711 : u32)
{
    var _S712 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S711);
    return;
}

fn squares_of_8( _S713 : ptr<function, Ball_std140_0>,  _S714 : Site_0,  _S715 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S714.lane_0;
    for(;;)
    {
        if(i_19 < (_S714.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S716 : f32 = Row_raw_8(_S715, i_19);
        if(is_bad_0(_S716))
        {
            report_fault_11(_S714.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S716));
        i_19 = i_19 + (*_S713).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S713).lanes_0, _S714);
    return squares_12;
}

fn report_fault_12( _S717 : u32)
{
    var _S718 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S717);
    return;
}

fn sheet_of_6( _S719 : ptr<function, Ball_std140_0>,  _S720 : Site_0,  _S721 : Lie_0) -> Sheet_0
{
    var x_10 : Sheet_0;
    var _S722 : Row_0 = space_of_9(_S720, _S721);
    x_10.row_1 = _S722;
    var _S723 : Squares_0 = squares_of_8(&((*_S719)), _S720, _S722);
    var _S724 : f32 = entryPointParams_point_2[_S721.offset_0 + _S720.row_0 * _S721.stride_0];
    var _S725 : bool;
    if(is_bad_0(_S724))
    {
        _S725 = Site_is_first_0(_S720);
    }
    else
    {
        _S725 = false;
    }
    if(_S725)
    {
        report_fault_12(_S720.row_0);
    }
    x_10.length_0 = Squares_length_0(_S723);
    x_10.square_0 = Squares_total_0(_S723);
    var _S726 : df_0 = wide_0((*_S719).lorentz_norm_0);
    var _S727 : df_0 = root_c_of_0(&((*_S719)));
    var _S728 : df_0 = _0(_S726, _S727);
    if(Squares_is_big_0(_S723))
    {
        _S725 = true;
    }
    else
    {
        _S725 = less_0(x2A_1(_S728, 1.00000011920928955f), x_10.length_0);
    }
    var _S729 : i32;
    if(_S725)
    {
        _S729 = i32(1);
    }
    else
    {
        _S729 = i32(0);
    }
    var _S730 : u32 = u32(_S729);
    x_10.shortened_0 = _S730;
    if(_S730 != u32(0))
    {
        x_10.row_1.scale_0 = scaled_0(_0(_S728, x_10.length_0), Squares_unit_0(_S723));
        x_10.length_0 = _S728;
        x_10.square_0 = x2A_0(_S728, _S728);
    }
    var _S731 : df_0 = c_of_0(&((*_S719)));
    var _S732 : df_0 = root_of_0(x2B_1(x2A_0(_S731, x_10.square_0), 1.0f));
    x_10.cosh_0 = _S732;
    var _S733 : df_0 = _0(_S732, _S727);
    x_10.time_0 = _S733;
    var _S734 : f32 = abs(x2D_1(_S733, _S724).hi_0);
    if((x_10.shortened_0) != u32(0))
    {
        _S725 = true;
    }
    else
    {
        _S725 = _S734 > (0.0000152587890625f * x_10.time_0.hi_0);
    }
    if(_S725)
    {
        _S729 = i32(1);
    }
    else
    {
        _S729 = i32(0);
    }
    x_10.clipped_0 = u32(_S729);
    return x_10;
}

fn put_5( _S735 : ptr<function, Ball_std140_0>,  _S736 : Site_0,  _S737 : u32,  _S738 : df_0)
{
    entryPointParams_out_5[_S736.row_0 * (*_S735).out_stride_0 + (*_S735).out_column_0 + _S737] = nearest_0(_S738);
    return;
}

fn refuse_clipped_5( _S739 : ptr<function, Ball_std140_0>,  _S740 : Site_0,  _S741 : u32)
{
    var _S742 : bool;
    if(Site_is_first_0(_S740))
    {
        _S742 = _S741 > u32(0);
    }
    else
    {
        _S742 = false;
    }
    if(_S742)
    {
        _S742 = ((((*_S739).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S742 = false;
    }
    if(_S742)
    {
        report_fault_12(_S740.row_0);
    }
    return;
}

fn count_clipped_5( _S743 : ptr<function, Ball_std140_0>,  _S744 : Site_0,  _S745 : u32,  _S746 : u32)
{
    refuse_clipped_5(&((*_S743)), _S744, _S745);
    var moved_10 : u32 = (_S745 | (((_S746 << (u32(3))))));
    var _S747 : bool;
    if(Site_is_first_0(_S744))
    {
        _S747 = moved_10 != u32(0);
    }
    else
    {
        _S747 = false;
    }
    if(_S747)
    {
        var moved_11 : u32;
        if(((((*_S743).flags_0) & (u32(16)))) != u32(0))
        {
            var _S748 : u32 = atomicOr(&(entryPointParams_status_5[u32(4) + _S744.row_0]), moved_10);
            moved_11 = (moved_10 & ((~_S748)));
        }
        else
        {
            moved_11 = moved_10;
        }
        var _S749 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), ((moved_11 & (u32(1)))) + ((((moved_11 >> (u32(1)))) & (u32(1)))) + ((((moved_11 >> (u32(2)))) & (u32(1)))) + ((moved_11 >> (u32(3)))));
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
        var _S750 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S751 : u32 = block_count_0(&(_S750));
        if(block_7 < _S751)
        {
        }
        else
        {
            break;
        }
        var _S752 : u32 = invocation_8.x;
        var _S753 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S754 : Site_0 = space_site_of_0(&(_S753), block_7, _S752);
        var _S755 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S756 : Lie_0 = x_lie_0(&(_S755));
        var _S757 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S758 : Sheet_0 = sheet_of_6(&(_S757), _S754, _S756);
        var i_20 : u32 = _S754.lane_0;
        for(;;)
        {
            if(i_20 < (_S754.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S759 : u32 = i_20 + u32(1);
            var _S760 : u32 = _S758.row_1.base_0 + i_20 * _S758.row_1.step_2;
            var value_43 : df_0 = wide_0(entryPointParams_point_2[_S760]);
            if((_S758.row_1.low_0) != u32(0))
            {
                value_43.lo_0 = entryPointParams_point_2[_S760 + _S758.row_1.low_0];
            }
            var _S761 : bool;
            if((_S758.row_1.scale_0.hi_0) == 1.0f)
            {
                _S761 = (_S758.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S761 = false;
            }
            var _S762 : df_0;
            if(_S761)
            {
                _S762 = value_43;
            }
            else
            {
                _S762 = x2A_0(_S758.row_1.scale_0, value_43);
            }
            var _S763 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S763), _S754, _S759, _S762);
            i_20 = i_20 + entryPointParams_5.p_5.lanes_0;
        }
        if(Site_is_first_0(_S754))
        {
            var _S764 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S764), _S754, u32(0), _S758.time_0);
        }
        var _S765 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S765), _S754, u32(0), _S758.shortened_0);
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
    var _S766 : df_0 = wide_0(1.0f);
    var _S767 : df_0 = x2D_0(_S766, gap_1);
    var rim_0 : Rim_0;
    var _S768 : df_0 = rim_limit_0(&((*p_21)));
    var _S769 : i32;
    if(less_0(_S768, _S767))
    {
        _S769 = i32(1);
    }
    else
    {
        _S769 = i32(0);
    }
    var _S770 : u32 = u32(_S769);
    rim_0.clipped_1 = _S770;
    var _S771 : df_0;
    if(_S770 != u32(0))
    {
        var _S772 : df_0 = rim_norm_0(&((*p_21)));
        _S771 = _0(_S772, root_of_0(_S767));
    }
    else
    {
        _S771 = _S766;
    }
    rim_0.factor_0 = _S771;
    return rim_0;
}

fn row_of_10( _S773 : Site_0,  _S774 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S774.offset_0 + _S773.row_0 * _S774.stride_0;
    row_23.step_2 = _S774.step_0;
    row_23.low_0 = u32(0);
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn space_of_10( _S775 : Site_0,  _S776 : Lie_0) -> Row_0
{
    var row_24 : Row_0 = row_of_10(_S775, _S776);
    row_24.base_0 = row_24.base_0 + _S776.step_0;
    return row_24;
}

fn Row_raw_9( _S777 : Row_0,  _S778 : u32) -> f32
{
    return entryPointParams_point_3[_S777.base_0 + _S778 * _S777.step_2];
}

fn report_fault_13( _S779 : u32)
{
    var _S780 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S779);
    return;
}

fn squares_of_9( _S781 : ptr<function, Ball_std140_0>,  _S782 : Site_0,  _S783 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_21 : u32 = _S782.lane_0;
    for(;;)
    {
        if(i_21 < (_S782.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S784 : f32 = Row_raw_9(_S783, i_21);
        if(is_bad_0(_S784))
        {
            report_fault_13(_S782.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S784));
        i_21 = i_21 + (*_S781).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S781).lanes_0, _S782);
    return squares_13;
}

fn report_fault_14( _S785 : u32)
{
    var _S786 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S785);
    return;
}

fn sheet_of_7( _S787 : ptr<function, Ball_std140_0>,  _S788 : Site_0,  _S789 : Lie_0) -> Sheet_0
{
    var x_11 : Sheet_0;
    var _S790 : Row_0 = space_of_10(_S788, _S789);
    x_11.row_1 = _S790;
    var _S791 : Squares_0 = squares_of_9(&((*_S787)), _S788, _S790);
    var _S792 : f32 = entryPointParams_point_3[_S789.offset_0 + _S788.row_0 * _S789.stride_0];
    var _S793 : bool;
    if(is_bad_0(_S792))
    {
        _S793 = Site_is_first_0(_S788);
    }
    else
    {
        _S793 = false;
    }
    if(_S793)
    {
        report_fault_14(_S788.row_0);
    }
    x_11.length_0 = Squares_length_0(_S791);
    x_11.square_0 = Squares_total_0(_S791);
    var _S794 : df_0 = wide_0((*_S787).lorentz_norm_0);
    var _S795 : df_0 = root_c_of_0(&((*_S787)));
    var _S796 : df_0 = _0(_S794, _S795);
    if(Squares_is_big_0(_S791))
    {
        _S793 = true;
    }
    else
    {
        _S793 = less_0(x2A_1(_S796, 1.00000011920928955f), x_11.length_0);
    }
    var _S797 : i32;
    if(_S793)
    {
        _S797 = i32(1);
    }
    else
    {
        _S797 = i32(0);
    }
    var _S798 : u32 = u32(_S797);
    x_11.shortened_0 = _S798;
    if(_S798 != u32(0))
    {
        x_11.row_1.scale_0 = scaled_0(_0(_S796, x_11.length_0), Squares_unit_0(_S791));
        x_11.length_0 = _S796;
        x_11.square_0 = x2A_0(_S796, _S796);
    }
    var _S799 : df_0 = c_of_0(&((*_S787)));
    var _S800 : df_0 = root_of_0(x2B_1(x2A_0(_S799, x_11.square_0), 1.0f));
    x_11.cosh_0 = _S800;
    var _S801 : df_0 = _0(_S800, _S795);
    x_11.time_0 = _S801;
    var _S802 : f32 = abs(x2D_1(_S801, _S792).hi_0);
    if((x_11.shortened_0) != u32(0))
    {
        _S793 = true;
    }
    else
    {
        _S793 = _S802 > (0.0000152587890625f * x_11.time_0.hi_0);
    }
    if(_S793)
    {
        _S797 = i32(1);
    }
    else
    {
        _S797 = i32(0);
    }
    x_11.clipped_0 = u32(_S797);
    return x_11;
}

fn put_6( _S803 : ptr<function, Ball_std140_0>,  _S804 : Site_0,  _S805 : u32,  _S806 : df_0)
{
    entryPointParams_out_6[_S804.row_0 * (*_S803).out_stride_0 + (*_S803).out_column_0 + _S805] = nearest_0(_S806);
    return;
}

fn refuse_clipped_6( _S807 : ptr<function, Ball_std140_0>,  _S808 : Site_0,  _S809 : u32)
{
    var _S810 : bool;
    if(Site_is_first_0(_S808))
    {
        _S810 = _S809 > u32(0);
    }
    else
    {
        _S810 = false;
    }
    if(_S810)
    {
        _S810 = ((((*_S807).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S810 = false;
    }
    if(_S810)
    {
        report_fault_14(_S808.row_0);
    }
    return;
}

fn count_clipped_6( _S811 : ptr<function, Ball_std140_0>,  _S812 : Site_0,  _S813 : u32,  _S814 : u32)
{
    refuse_clipped_6(&((*_S811)), _S812, _S813);
    var moved_12 : u32 = (_S813 | (((_S814 << (u32(3))))));
    var _S815 : bool;
    if(Site_is_first_0(_S812))
    {
        _S815 = moved_12 != u32(0);
    }
    else
    {
        _S815 = false;
    }
    if(_S815)
    {
        var moved_13 : u32;
        if(((((*_S811).flags_0) & (u32(16)))) != u32(0))
        {
            var _S816 : u32 = atomicOr(&(entryPointParams_status_6[u32(4) + _S812.row_0]), moved_12);
            moved_13 = (moved_12 & ((~_S816)));
        }
        else
        {
            moved_13 = moved_12;
        }
        var _S817 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), ((moved_13 & (u32(1)))) + ((((moved_13 >> (u32(1)))) & (u32(1)))) + ((((moved_13 >> (u32(2)))) & (u32(1)))) + ((moved_13 >> (u32(3)))));
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
        var _S818 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S819 : u32 = block_count_0(&(_S818));
        if(block_8 < _S819)
        {
        }
        else
        {
            break;
        }
        var _S820 : u32 = invocation_9.x;
        var _S821 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S822 : Site_0 = space_site_of_0(&(_S821), block_8, _S820);
        var _S823 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S824 : Lie_0 = x_lie_0(&(_S823));
        var _S825 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S826 : Sheet_0 = sheet_of_7(&(_S825), _S822, _S824);
        var _S827 : df_0 = _0(wide_0(2.0f), x2B_1(_S826.cosh_0, 1.0f));
        var _S828 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S829 : Rim_0 = rim_of_0(&(_S828), _S827);
        var _S830 : df_0 = _0(_S829.factor_0, x2B_1(_S826.cosh_0, 1.0f));
        var i_22 : u32 = _S822.lane_0;
        for(;;)
        {
            if(i_22 < (_S822.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S831 : u32 = _S826.row_1.base_0 + i_22 * _S826.row_1.step_2;
            var value_44 : df_0 = wide_0(entryPointParams_point_3[_S831]);
            if((_S826.row_1.low_0) != u32(0))
            {
                value_44.lo_0 = entryPointParams_point_3[_S831 + _S826.row_1.low_0];
            }
            var _S832 : bool;
            if((_S826.row_1.scale_0.hi_0) == 1.0f)
            {
                _S832 = (_S826.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S832 = false;
            }
            var _S833 : df_0;
            if(_S832)
            {
                _S833 = value_44;
            }
            else
            {
                _S833 = x2A_0(_S826.row_1.scale_0, value_44);
            }
            var _S834 : df_0 = x2A_0(_S830, _S833);
            var _S835 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S835), _S822, i_22, _S834);
            i_22 = i_22 + entryPointParams_6.p_6.lanes_0;
        }
        var _S836 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S836), _S822, _S826.clipped_0, _S829.clipped_1);
        block_8 = block_8 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn sheet_distance_0( p_22 : ptr<function, Ball_std140_0>,  pair_3 : Between_0) -> df_0
{
    var _S837 : df_0 = twice_0(x2A_0(pair_3.root_2, asinhc_0(pair_3.square_2).value_5));
    var _S838 : df_0 = root_c_of_1(&((*p_22)));
    return _0(_S837, _S838);
}

fn row_of_11( _S839 : Site_0,  _S840 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S840.offset_0 + _S839.row_0 * _S840.stride_0;
    row_25.step_2 = _S840.step_0;
    row_25.low_0 = u32(0);
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn space_of_11( _S841 : Site_0,  _S842 : Lie_0) -> Row_0
{
    var row_26 : Row_0 = row_of_11(_S841, _S842);
    row_26.base_0 = row_26.base_0 + _S842.step_0;
    return row_26;
}

fn Row_raw_10( _S843 : Row_0,  _S844 : u32) -> f32
{
    return entryPointParams_left_0[_S843.base_0 + _S844 * _S843.step_2];
}

fn report_fault_15( _S845 : u32)
{
    var _S846 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S845);
    return;
}

fn squares_of_10( _S847 : ptr<function, Ball_std140_0>,  _S848 : Site_0,  _S849 : Row_0) -> Squares_0
{
    var squares_14 : Squares_0 = no_squares_0();
    var i_23 : u32 = _S848.lane_0;
    for(;;)
    {
        if(i_23 < (_S848.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S850 : f32 = Row_raw_10(_S849, i_23);
        if(is_bad_0(_S850))
        {
            report_fault_15(_S848.row_0);
        }
        Squares_add_0(&(squares_14), wide_0(_S850));
        i_23 = i_23 + (*_S847).lanes_0;
    }
    Squares_join_over_0(&(squares_14), (*_S847).lanes_0, _S848);
    return squares_14;
}

fn report_fault_16( _S851 : u32)
{
    var _S852 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S851);
    return;
}

fn sheet_of_8( _S853 : ptr<function, Ball_std140_0>,  _S854 : Site_0,  _S855 : Lie_0) -> Sheet_0
{
    var x_12 : Sheet_0;
    var _S856 : Row_0 = space_of_11(_S854, _S855);
    x_12.row_1 = _S856;
    var _S857 : Squares_0 = squares_of_10(&((*_S853)), _S854, _S856);
    var _S858 : f32 = entryPointParams_left_0[_S855.offset_0 + _S854.row_0 * _S855.stride_0];
    var _S859 : bool;
    if(is_bad_0(_S858))
    {
        _S859 = Site_is_first_0(_S854);
    }
    else
    {
        _S859 = false;
    }
    if(_S859)
    {
        report_fault_16(_S854.row_0);
    }
    x_12.length_0 = Squares_length_0(_S857);
    x_12.square_0 = Squares_total_0(_S857);
    var _S860 : df_0 = wide_0((*_S853).lorentz_norm_0);
    var _S861 : df_0 = root_c_of_0(&((*_S853)));
    var _S862 : df_0 = _0(_S860, _S861);
    if(Squares_is_big_0(_S857))
    {
        _S859 = true;
    }
    else
    {
        _S859 = less_0(x2A_1(_S862, 1.00000011920928955f), x_12.length_0);
    }
    var _S863 : i32;
    if(_S859)
    {
        _S863 = i32(1);
    }
    else
    {
        _S863 = i32(0);
    }
    var _S864 : u32 = u32(_S863);
    x_12.shortened_0 = _S864;
    if(_S864 != u32(0))
    {
        x_12.row_1.scale_0 = scaled_0(_0(_S862, x_12.length_0), Squares_unit_0(_S857));
        x_12.length_0 = _S862;
        x_12.square_0 = x2A_0(_S862, _S862);
    }
    var _S865 : df_0 = c_of_0(&((*_S853)));
    var _S866 : df_0 = root_of_0(x2B_1(x2A_0(_S865, x_12.square_0), 1.0f));
    x_12.cosh_0 = _S866;
    var _S867 : df_0 = _0(_S866, _S861);
    x_12.time_0 = _S867;
    var _S868 : f32 = abs(x2D_1(_S867, _S858).hi_0);
    if((x_12.shortened_0) != u32(0))
    {
        _S859 = true;
    }
    else
    {
        _S859 = _S868 > (0.0000152587890625f * x_12.time_0.hi_0);
    }
    if(_S859)
    {
        _S863 = i32(1);
    }
    else
    {
        _S863 = i32(0);
    }
    x_12.clipped_0 = u32(_S863);
    return x_12;
}

fn row_of_12( _S869 : Site_0,  _S870 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S870.offset_0 + _S869.row_0 * _S870.stride_0;
    row_27.step_2 = _S870.step_0;
    row_27.low_0 = u32(0);
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn space_of_12( _S871 : Site_0,  _S872 : Lie_0) -> Row_0
{
    var row_28 : Row_0 = row_of_12(_S871, _S872);
    row_28.base_0 = row_28.base_0 + _S872.step_0;
    return row_28;
}

fn Row_raw_11( _S873 : Row_0,  _S874 : u32) -> f32
{
    return entryPointParams_right_0[_S873.base_0 + _S874 * _S873.step_2];
}

fn squares_of_11( _S875 : ptr<function, Ball_std140_0>,  _S876 : Site_0,  _S877 : Row_0) -> Squares_0
{
    var squares_15 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S876.lane_0;
    for(;;)
    {
        if(i_24 < (_S876.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S878 : f32 = Row_raw_11(_S877, i_24);
        if(is_bad_0(_S878))
        {
            report_fault_15(_S876.row_0);
        }
        Squares_add_0(&(squares_15), wide_0(_S878));
        i_24 = i_24 + (*_S875).lanes_0;
    }
    Squares_join_over_0(&(squares_15), (*_S875).lanes_0, _S876);
    return squares_15;
}

fn sheet_of_9( _S879 : ptr<function, Ball_std140_0>,  _S880 : Site_0,  _S881 : Lie_0) -> Sheet_0
{
    var x_13 : Sheet_0;
    var _S882 : Row_0 = space_of_12(_S880, _S881);
    x_13.row_1 = _S882;
    var _S883 : Squares_0 = squares_of_11(&((*_S879)), _S880, _S882);
    var _S884 : f32 = entryPointParams_right_0[_S881.offset_0 + _S880.row_0 * _S881.stride_0];
    var _S885 : bool;
    if(is_bad_0(_S884))
    {
        _S885 = Site_is_first_0(_S880);
    }
    else
    {
        _S885 = false;
    }
    if(_S885)
    {
        report_fault_16(_S880.row_0);
    }
    x_13.length_0 = Squares_length_0(_S883);
    x_13.square_0 = Squares_total_0(_S883);
    var _S886 : df_0 = wide_0((*_S879).lorentz_norm_0);
    var _S887 : df_0 = root_c_of_0(&((*_S879)));
    var _S888 : df_0 = _0(_S886, _S887);
    if(Squares_is_big_0(_S883))
    {
        _S885 = true;
    }
    else
    {
        _S885 = less_0(x2A_1(_S888, 1.00000011920928955f), x_13.length_0);
    }
    var _S889 : i32;
    if(_S885)
    {
        _S889 = i32(1);
    }
    else
    {
        _S889 = i32(0);
    }
    var _S890 : u32 = u32(_S889);
    x_13.shortened_0 = _S890;
    if(_S890 != u32(0))
    {
        x_13.row_1.scale_0 = scaled_0(_0(_S888, x_13.length_0), Squares_unit_0(_S883));
        x_13.length_0 = _S888;
        x_13.square_0 = x2A_0(_S888, _S888);
    }
    var _S891 : df_0 = c_of_0(&((*_S879)));
    var _S892 : df_0 = root_of_0(x2B_1(x2A_0(_S891, x_13.square_0), 1.0f));
    x_13.cosh_0 = _S892;
    var _S893 : df_0 = _0(_S892, _S887);
    x_13.time_0 = _S893;
    var _S894 : f32 = abs(x2D_1(_S893, _S884).hi_0);
    if((x_13.shortened_0) != u32(0))
    {
        _S885 = true;
    }
    else
    {
        _S885 = _S894 > (0.0000152587890625f * x_13.time_0.hi_0);
    }
    if(_S885)
    {
        _S889 = i32(1);
    }
    else
    {
        _S889 = i32(0);
    }
    x_13.clipped_0 = u32(_S889);
    return x_13;
}

fn between_2( _S895 : ptr<function, Ball_std140_0>,  _S896 : Site_0,  _S897 : Sheet_0,  _S898 : Sheet_0) -> Between_0
{
    var _S899 : u32;
    var _S900 : df_0;
    var _S901 : df_0;
    var _S902 : bool;
    var _S903 : bool;
    var _S904 : df_0 = wide_0(0.0f);
    var sums_7 : array<df_0, i32(3)>;
    sums_7[i32(0)] = _S904;
    sums_7[i32(1)] = _S904;
    sums_7[i32(2)] = _S904;
    var gap_squares_2 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S896.lane_0;
    for(;;)
    {
        _S899 = _S896.columns_1;
        if(i_25 < (_S896.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S905 : u32 = _S897.row_1.base_0 + i_25 * _S897.row_1.step_2;
        var value_45 : df_0 = wide_0(entryPointParams_left_0[_S905]);
        if((_S897.row_1.low_0) != u32(0))
        {
            value_45.lo_0 = entryPointParams_left_0[_S905 + _S897.row_1.low_0];
        }
        if((_S897.row_1.scale_0.hi_0) == 1.0f)
        {
            _S902 = (_S897.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S902 = false;
        }
        if(_S902)
        {
            _S900 = value_45;
        }
        else
        {
            _S900 = x2A_0(_S897.row_1.scale_0, value_45);
        }
        var _S906 : u32 = _S898.row_1.base_0 + i_25 * _S898.row_1.step_2;
        var value_46 : df_0 = wide_0(entryPointParams_right_0[_S906]);
        if((_S898.row_1.low_0) != u32(0))
        {
            value_46.lo_0 = entryPointParams_right_0[_S906 + _S898.row_1.low_0];
        }
        if((_S898.row_1.scale_0.hi_0) == 1.0f)
        {
            _S903 = (_S898.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S903 = false;
        }
        if(_S903)
        {
            _S901 = value_46;
        }
        else
        {
            _S901 = x2A_0(_S898.row_1.scale_0, value_46);
        }
        var _S907 : df_0 = x2D_0(_S900, _S901);
        Squares_add_0(&(gap_squares_2), _S907);
        sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S900, _S901));
        sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S907, _S900));
        sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S907, _S901));
        i_25 = i_25 + (*_S895).lanes_0;
    }
    var _S908 : u32 = (*_S895).lanes_0;
    join_1((*_S895).lanes_0, _S896, &(sums_7));
    Squares_join_over_0(&(gap_squares_2), (*_S895).lanes_0, _S896);
    var _S909 : f32 = Squares_unit_0(gap_squares_2);
    var all_2 : Between_0;
    all_2.dot_1 = sums_7[i32(0)];
    all_2.on_x_0 = sums_7[i32(1)];
    all_2.on_y_0 = sums_7[i32(2)];
    var _S910 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_2), 1.0f / _S909), 1.0f / _S909);
    all_2.gap_0 = _S910;
    all_2.ahead_0 = _0(neg_0(x2B_0(sums_7[i32(1)], sums_7[i32(2)])), x2B_0(_S897.time_0, _S898.time_0));
    var _S911 : df_0 = c_of_0(&((*_S895)));
    var _S912 : df_0 = x2A_0(_S911, _S897.square_0);
    var _S913 : df_0 = x2A_0(_S911, _S898.square_0);
    var _S914 : df_0 = x2A_0(_S911, sums_7[i32(0)]);
    var _S915 : df_0 = x2A_0(_S897.cosh_0, _S898.cosh_0);
    var _S916 : bool = less_0(x2A_0(_S911, _S910), _S912);
    var _S917 : bool = (_S913.hi_0) < 1.00000000317107685e-30f;
    if(_S917)
    {
        _S900 = _S904;
    }
    else
    {
        if(_S916)
        {
            _S900 = x2A_0(_S911, all_2.on_y_0);
        }
        else
        {
            _S900 = _S914;
        }
        _S900 = _0(_S900, _S913);
    }
    var across_4 : array<df_0, i32(1)>;
    across_4[i32(0)] = _S904;
    i_25 = _S896.lane_0;
    for(;;)
    {
        if(i_25 < _S899)
        {
        }
        else
        {
            break;
        }
        var _S918 : u32 = _S897.row_1.base_0 + i_25 * _S897.row_1.step_2;
        var value_47 : df_0 = wide_0(entryPointParams_left_0[_S918]);
        if((_S897.row_1.low_0) != u32(0))
        {
            value_47.lo_0 = entryPointParams_left_0[_S918 + _S897.row_1.low_0];
        }
        if((_S897.row_1.scale_0.hi_0) == 1.0f)
        {
            _S902 = (_S897.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S902 = false;
        }
        if(_S902)
        {
            _S901 = value_47;
        }
        else
        {
            _S901 = x2A_0(_S897.row_1.scale_0, value_47);
        }
        var _S919 : u32 = _S898.row_1.base_0 + i_25 * _S898.row_1.step_2;
        var value_48 : df_0 = wide_0(entryPointParams_right_0[_S919]);
        if((_S898.row_1.low_0) != u32(0))
        {
            value_48.lo_0 = entryPointParams_right_0[_S919 + _S898.row_1.low_0];
        }
        if((_S898.row_1.scale_0.hi_0) == 1.0f)
        {
            _S903 = (_S898.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S903 = false;
        }
        var _S920 : df_0;
        if(_S903)
        {
            _S920 = value_48;
        }
        else
        {
            _S920 = x2A_0(_S898.row_1.scale_0, value_48);
        }
        var side_4 : df_0;
        if(_S916)
        {
            side_4 = x2D_0(_S901, _S920);
        }
        else
        {
            side_4 = _S901;
        }
        var side_5 : df_0 = x2D_0(side_4, x2A_0(_S900, _S920));
        across_4[i32(0)] = x2B_0(across_4[i32(0)], x2A_0(side_5, side_5));
        i_25 = i_25 + _S908;
    }
    join_0(_S908, _S896, &(across_4));
    if((_S914.hi_0) <= 0.0f)
    {
        _S902 = true;
    }
    else
    {
        _S902 = _S917;
    }
    if(_S902)
    {
        if((_S915.hi_0) > 2.0f)
        {
            _S900 = x2D_1(_S915, 1.0f);
        }
        else
        {
            _S900 = _0(x2B_0(x2B_0(_S912, _S913), x2A_0(_S912, _S913)), x2B_1(_S915, 1.0f));
        }
        all_2.square_2 = half_of_0(x2D_0(_S900, _S914));
    }
    else
    {
        var _S921 : df_0 = x2B_1(twice_0(x2B_0(_S915, _S914)), 2.0f);
        all_2.square_2 = x2A_0(_S911, x2B_0(_0(all_2.gap_0, _S921), x2A_0(across_4[i32(0)], _0(_S913, _S921))));
    }
    if((all_2.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S922 : df_0 = root_c_of_0(&((*_S895)));
        _S900 = x2A_0(_S922, half_of_0(Squares_length_0(gap_squares_2)));
    }
    else
    {
        _S900 = root_of_0(all_2.square_2);
    }
    all_2.root_2 = _S900;
    return all_2;
}

fn put_number_0( _S923 : ptr<function, Ball_std140_0>,  _S924 : Site_0,  _S925 : df_0)
{
    if(Site_is_first_0(_S924))
    {
        if(((((*_S923).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_7[_S924.row_0] = nearest_0(_S925);
        }
        else
        {
            var _S926 : u32 = _S924.row_0 * (*_S923).out_stride_0 + (*_S923).out_column_0;
            entryPointParams_out_7[_S926] = _S925.hi_0;
            entryPointParams_out_7[_S926 + u32(1)] = _S925.lo_0;
        }
    }
    return;
}

fn refuse_clipped_7( _S927 : ptr<function, Ball_std140_0>,  _S928 : Site_0,  _S929 : u32)
{
    var _S930 : bool;
    if(Site_is_first_0(_S928))
    {
        _S930 = _S929 > u32(0);
    }
    else
    {
        _S930 = false;
    }
    if(_S930)
    {
        _S930 = ((((*_S927).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S930 = false;
    }
    if(_S930)
    {
        report_fault_16(_S928.row_0);
    }
    return;
}

fn count_clipped_7( _S931 : ptr<function, Ball_std140_0>,  _S932 : Site_0,  _S933 : u32,  _S934 : u32)
{
    refuse_clipped_7(&((*_S931)), _S932, _S933);
    var moved_14 : u32 = (_S933 | (((_S934 << (u32(3))))));
    var _S935 : bool;
    if(Site_is_first_0(_S932))
    {
        _S935 = moved_14 != u32(0);
    }
    else
    {
        _S935 = false;
    }
    if(_S935)
    {
        var moved_15 : u32;
        if(((((*_S931).flags_0) & (u32(16)))) != u32(0))
        {
            var _S936 : u32 = atomicOr(&(entryPointParams_status_7[u32(4) + _S932.row_0]), moved_14);
            moved_15 = (moved_14 & ((~_S936)));
        }
        else
        {
            moved_15 = moved_14;
        }
        var _S937 : u32 = atomicAdd(&(entryPointParams_status_7[i32(0)]), ((moved_15 & (u32(1)))) + ((((moved_15 >> (u32(1)))) & (u32(1)))) + ((((moved_15 >> (u32(2)))) & (u32(1)))) + ((moved_15 >> (u32(3)))));
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
        var _S938 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S939 : u32 = block_count_0(&(_S938));
        if(block_9 < _S939)
        {
        }
        else
        {
            break;
        }
        var _S940 : u32 = invocation_10.x;
        var _S941 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S942 : Site_0 = space_site_of_0(&(_S941), block_9, _S940);
        var _S943 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S944 : Lie_0 = x_lie_0(&(_S943));
        var _S945 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S946 : Sheet_0 = sheet_of_8(&(_S945), _S942, _S944);
        var _S947 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S948 : Lie_0 = y_lie_0(&(_S947));
        var _S949 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S950 : Sheet_0 = sheet_of_9(&(_S949), _S942, _S948);
        var _S951 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S952 : Between_0 = between_2(&(_S951), _S942, _S946, _S950);
        var _S953 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S954 : df_0 = sheet_distance_0(&(_S953), _S952);
        var _S955 : Ball_std140_0 = entryPointParams_7.p_7;
        put_number_0(&(_S955), _S942, _S954);
        var _S956 : u32 = ((_S946.clipped_0) | ((((_S950.clipped_0) << (u32(1))))));
        var _S957 : Ball_std140_0 = entryPointParams_7.p_7;
        count_clipped_7(&(_S957), _S942, _S956, u32(0));
        block_9 = block_9 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_13( _S958 : Site_0,  _S959 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S959.offset_0 + _S958.row_0 * _S959.stride_0;
    row_29.step_2 = _S959.step_0;
    row_29.low_0 = u32(0);
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S960 : Site_0,  _S961 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S960, _S961);
    row_30.base_0 = row_30.base_0 + _S961.step_0;
    return row_30;
}

fn Row_raw_12( _S962 : Row_0,  _S963 : u32) -> f32
{
    return entryPointParams_left_1[_S962.base_0 + _S963 * _S962.step_2];
}

fn report_fault_17( _S964 : u32)
{
    var _S965 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S964);
    return;
}

fn squares_of_12( _S966 : ptr<function, Ball_std140_0>,  _S967 : Site_0,  _S968 : Row_0) -> Squares_0
{
    var squares_16 : Squares_0 = no_squares_0();
    var i_26 : u32 = _S967.lane_0;
    for(;;)
    {
        if(i_26 < (_S967.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S969 : f32 = Row_raw_12(_S968, i_26);
        if(is_bad_0(_S969))
        {
            report_fault_17(_S967.row_0);
        }
        Squares_add_0(&(squares_16), wide_0(_S969));
        i_26 = i_26 + (*_S966).lanes_0;
    }
    Squares_join_over_0(&(squares_16), (*_S966).lanes_0, _S967);
    return squares_16;
}

fn report_fault_18( _S970 : u32)
{
    var _S971 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S970);
    return;
}

fn sheet_of_10( _S972 : ptr<function, Ball_std140_0>,  _S973 : Site_0,  _S974 : Lie_0) -> Sheet_0
{
    var x_14 : Sheet_0;
    var _S975 : Row_0 = space_of_13(_S973, _S974);
    x_14.row_1 = _S975;
    var _S976 : Squares_0 = squares_of_12(&((*_S972)), _S973, _S975);
    var _S977 : f32 = entryPointParams_left_1[_S974.offset_0 + _S973.row_0 * _S974.stride_0];
    var _S978 : bool;
    if(is_bad_0(_S977))
    {
        _S978 = Site_is_first_0(_S973);
    }
    else
    {
        _S978 = false;
    }
    if(_S978)
    {
        report_fault_18(_S973.row_0);
    }
    x_14.length_0 = Squares_length_0(_S976);
    x_14.square_0 = Squares_total_0(_S976);
    var _S979 : df_0 = wide_0((*_S972).lorentz_norm_0);
    var _S980 : df_0 = root_c_of_0(&((*_S972)));
    var _S981 : df_0 = _0(_S979, _S980);
    if(Squares_is_big_0(_S976))
    {
        _S978 = true;
    }
    else
    {
        _S978 = less_0(x2A_1(_S981, 1.00000011920928955f), x_14.length_0);
    }
    var _S982 : i32;
    if(_S978)
    {
        _S982 = i32(1);
    }
    else
    {
        _S982 = i32(0);
    }
    var _S983 : u32 = u32(_S982);
    x_14.shortened_0 = _S983;
    if(_S983 != u32(0))
    {
        x_14.row_1.scale_0 = scaled_0(_0(_S981, x_14.length_0), Squares_unit_0(_S976));
        x_14.length_0 = _S981;
        x_14.square_0 = x2A_0(_S981, _S981);
    }
    var _S984 : df_0 = c_of_0(&((*_S972)));
    var _S985 : df_0 = root_of_0(x2B_1(x2A_0(_S984, x_14.square_0), 1.0f));
    x_14.cosh_0 = _S985;
    var _S986 : df_0 = _0(_S985, _S980);
    x_14.time_0 = _S986;
    var _S987 : f32 = abs(x2D_1(_S986, _S977).hi_0);
    if((x_14.shortened_0) != u32(0))
    {
        _S978 = true;
    }
    else
    {
        _S978 = _S987 > (0.0000152587890625f * x_14.time_0.hi_0);
    }
    if(_S978)
    {
        _S982 = i32(1);
    }
    else
    {
        _S982 = i32(0);
    }
    x_14.clipped_0 = u32(_S982);
    return x_14;
}

fn row_of_14( _S988 : Site_0,  _S989 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S989.offset_0 + _S988.row_0 * _S989.stride_0;
    row_31.step_2 = _S989.step_0;
    row_31.low_0 = u32(0);
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn space_of_14( _S990 : Site_0,  _S991 : Lie_0) -> Row_0
{
    var row_32 : Row_0 = row_of_14(_S990, _S991);
    row_32.base_0 = row_32.base_0 + _S991.step_0;
    return row_32;
}

fn Row_raw_13( _S992 : Row_0,  _S993 : u32) -> f32
{
    return entryPointParams_right_1[_S992.base_0 + _S993 * _S992.step_2];
}

fn squares_of_13( _S994 : ptr<function, Ball_std140_0>,  _S995 : Site_0,  _S996 : Row_0) -> Squares_0
{
    var squares_17 : Squares_0 = no_squares_0();
    var i_27 : u32 = _S995.lane_0;
    for(;;)
    {
        if(i_27 < (_S995.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S997 : f32 = Row_raw_13(_S996, i_27);
        if(is_bad_0(_S997))
        {
            report_fault_17(_S995.row_0);
        }
        Squares_add_0(&(squares_17), wide_0(_S997));
        i_27 = i_27 + (*_S994).lanes_0;
    }
    Squares_join_over_0(&(squares_17), (*_S994).lanes_0, _S995);
    return squares_17;
}

fn sheet_of_11( _S998 : ptr<function, Ball_std140_0>,  _S999 : Site_0,  _S1000 : Lie_0) -> Sheet_0
{
    var x_15 : Sheet_0;
    var _S1001 : Row_0 = space_of_14(_S999, _S1000);
    x_15.row_1 = _S1001;
    var _S1002 : Squares_0 = squares_of_13(&((*_S998)), _S999, _S1001);
    var _S1003 : f32 = entryPointParams_right_1[_S1000.offset_0 + _S999.row_0 * _S1000.stride_0];
    var _S1004 : bool;
    if(is_bad_0(_S1003))
    {
        _S1004 = Site_is_first_0(_S999);
    }
    else
    {
        _S1004 = false;
    }
    if(_S1004)
    {
        report_fault_18(_S999.row_0);
    }
    x_15.length_0 = Squares_length_0(_S1002);
    x_15.square_0 = Squares_total_0(_S1002);
    var _S1005 : df_0 = wide_0((*_S998).lorentz_norm_0);
    var _S1006 : df_0 = root_c_of_0(&((*_S998)));
    var _S1007 : df_0 = _0(_S1005, _S1006);
    if(Squares_is_big_0(_S1002))
    {
        _S1004 = true;
    }
    else
    {
        _S1004 = less_0(x2A_1(_S1007, 1.00000011920928955f), x_15.length_0);
    }
    var _S1008 : i32;
    if(_S1004)
    {
        _S1008 = i32(1);
    }
    else
    {
        _S1008 = i32(0);
    }
    var _S1009 : u32 = u32(_S1008);
    x_15.shortened_0 = _S1009;
    if(_S1009 != u32(0))
    {
        x_15.row_1.scale_0 = scaled_0(_0(_S1007, x_15.length_0), Squares_unit_0(_S1002));
        x_15.length_0 = _S1007;
        x_15.square_0 = x2A_0(_S1007, _S1007);
    }
    var _S1010 : df_0 = c_of_0(&((*_S998)));
    var _S1011 : df_0 = root_of_0(x2B_1(x2A_0(_S1010, x_15.square_0), 1.0f));
    x_15.cosh_0 = _S1011;
    var _S1012 : df_0 = _0(_S1011, _S1006);
    x_15.time_0 = _S1012;
    var _S1013 : f32 = abs(x2D_1(_S1012, _S1003).hi_0);
    if((x_15.shortened_0) != u32(0))
    {
        _S1004 = true;
    }
    else
    {
        _S1004 = _S1013 > (0.0000152587890625f * x_15.time_0.hi_0);
    }
    if(_S1004)
    {
        _S1008 = i32(1);
    }
    else
    {
        _S1008 = i32(0);
    }
    x_15.clipped_0 = u32(_S1008);
    return x_15;
}

fn between_3( _S1014 : ptr<function, Ball_std140_0>,  _S1015 : Site_0,  _S1016 : Sheet_0,  _S1017 : Sheet_0) -> Between_0
{
    var _S1018 : u32;
    var _S1019 : df_0;
    var _S1020 : df_0;
    var _S1021 : bool;
    var _S1022 : bool;
    var _S1023 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(3)>;
    sums_8[i32(0)] = _S1023;
    sums_8[i32(1)] = _S1023;
    sums_8[i32(2)] = _S1023;
    var gap_squares_3 : Squares_0 = no_squares_0();
    var i_28 : u32 = _S1015.lane_0;
    for(;;)
    {
        _S1018 = _S1015.columns_1;
        if(i_28 < (_S1015.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1024 : u32 = _S1016.row_1.base_0 + i_28 * _S1016.row_1.step_2;
        var value_49 : df_0 = wide_0(entryPointParams_left_1[_S1024]);
        if((_S1016.row_1.low_0) != u32(0))
        {
            value_49.lo_0 = entryPointParams_left_1[_S1024 + _S1016.row_1.low_0];
        }
        if((_S1016.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1021 = (_S1016.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1021 = false;
        }
        if(_S1021)
        {
            _S1019 = value_49;
        }
        else
        {
            _S1019 = x2A_0(_S1016.row_1.scale_0, value_49);
        }
        var _S1025 : u32 = _S1017.row_1.base_0 + i_28 * _S1017.row_1.step_2;
        var value_50 : df_0 = wide_0(entryPointParams_right_1[_S1025]);
        if((_S1017.row_1.low_0) != u32(0))
        {
            value_50.lo_0 = entryPointParams_right_1[_S1025 + _S1017.row_1.low_0];
        }
        if((_S1017.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1022 = (_S1017.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1022 = false;
        }
        if(_S1022)
        {
            _S1020 = value_50;
        }
        else
        {
            _S1020 = x2A_0(_S1017.row_1.scale_0, value_50);
        }
        var _S1026 : df_0 = x2D_0(_S1019, _S1020);
        Squares_add_0(&(gap_squares_3), _S1026);
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_0(_S1019, _S1020));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S1026, _S1019));
        sums_8[i32(2)] = x2B_0(sums_8[i32(2)], x2A_0(_S1026, _S1020));
        i_28 = i_28 + (*_S1014).lanes_0;
    }
    var _S1027 : u32 = (*_S1014).lanes_0;
    join_1((*_S1014).lanes_0, _S1015, &(sums_8));
    Squares_join_over_0(&(gap_squares_3), (*_S1014).lanes_0, _S1015);
    var _S1028 : f32 = Squares_unit_0(gap_squares_3);
    var all_3 : Between_0;
    all_3.dot_1 = sums_8[i32(0)];
    all_3.on_x_0 = sums_8[i32(1)];
    all_3.on_y_0 = sums_8[i32(2)];
    var _S1029 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_3), 1.0f / _S1028), 1.0f / _S1028);
    all_3.gap_0 = _S1029;
    all_3.ahead_0 = _0(neg_0(x2B_0(sums_8[i32(1)], sums_8[i32(2)])), x2B_0(_S1016.time_0, _S1017.time_0));
    var _S1030 : df_0 = c_of_0(&((*_S1014)));
    var _S1031 : df_0 = x2A_0(_S1030, _S1016.square_0);
    var _S1032 : df_0 = x2A_0(_S1030, _S1017.square_0);
    var _S1033 : df_0 = x2A_0(_S1030, sums_8[i32(0)]);
    var _S1034 : df_0 = x2A_0(_S1016.cosh_0, _S1017.cosh_0);
    var _S1035 : bool = less_0(x2A_0(_S1030, _S1029), _S1031);
    var _S1036 : bool = (_S1032.hi_0) < 1.00000000317107685e-30f;
    if(_S1036)
    {
        _S1019 = _S1023;
    }
    else
    {
        if(_S1035)
        {
            _S1019 = x2A_0(_S1030, all_3.on_y_0);
        }
        else
        {
            _S1019 = _S1033;
        }
        _S1019 = _0(_S1019, _S1032);
    }
    var across_5 : array<df_0, i32(1)>;
    across_5[i32(0)] = _S1023;
    i_28 = _S1015.lane_0;
    for(;;)
    {
        if(i_28 < _S1018)
        {
        }
        else
        {
            break;
        }
        var _S1037 : u32 = _S1016.row_1.base_0 + i_28 * _S1016.row_1.step_2;
        var value_51 : df_0 = wide_0(entryPointParams_left_1[_S1037]);
        if((_S1016.row_1.low_0) != u32(0))
        {
            value_51.lo_0 = entryPointParams_left_1[_S1037 + _S1016.row_1.low_0];
        }
        if((_S1016.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1021 = (_S1016.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1021 = false;
        }
        if(_S1021)
        {
            _S1020 = value_51;
        }
        else
        {
            _S1020 = x2A_0(_S1016.row_1.scale_0, value_51);
        }
        var _S1038 : u32 = _S1017.row_1.base_0 + i_28 * _S1017.row_1.step_2;
        var value_52 : df_0 = wide_0(entryPointParams_right_1[_S1038]);
        if((_S1017.row_1.low_0) != u32(0))
        {
            value_52.lo_0 = entryPointParams_right_1[_S1038 + _S1017.row_1.low_0];
        }
        if((_S1017.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1022 = (_S1017.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1022 = false;
        }
        var _S1039 : df_0;
        if(_S1022)
        {
            _S1039 = value_52;
        }
        else
        {
            _S1039 = x2A_0(_S1017.row_1.scale_0, value_52);
        }
        var side_6 : df_0;
        if(_S1035)
        {
            side_6 = x2D_0(_S1020, _S1039);
        }
        else
        {
            side_6 = _S1020;
        }
        var side_7 : df_0 = x2D_0(side_6, x2A_0(_S1019, _S1039));
        across_5[i32(0)] = x2B_0(across_5[i32(0)], x2A_0(side_7, side_7));
        i_28 = i_28 + _S1027;
    }
    join_0(_S1027, _S1015, &(across_5));
    if((_S1033.hi_0) <= 0.0f)
    {
        _S1021 = true;
    }
    else
    {
        _S1021 = _S1036;
    }
    if(_S1021)
    {
        if((_S1034.hi_0) > 2.0f)
        {
            _S1019 = x2D_1(_S1034, 1.0f);
        }
        else
        {
            _S1019 = _0(x2B_0(x2B_0(_S1031, _S1032), x2A_0(_S1031, _S1032)), x2B_1(_S1034, 1.0f));
        }
        all_3.square_2 = half_of_0(x2D_0(_S1019, _S1033));
    }
    else
    {
        var _S1040 : df_0 = x2B_1(twice_0(x2B_0(_S1034, _S1033)), 2.0f);
        all_3.square_2 = x2A_0(_S1030, x2B_0(_0(all_3.gap_0, _S1040), x2A_0(across_5[i32(0)], _0(_S1032, _S1040))));
    }
    if((all_3.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S1041 : df_0 = root_c_of_0(&((*_S1014)));
        _S1019 = x2A_0(_S1041, half_of_0(Squares_length_0(gap_squares_3)));
    }
    else
    {
        _S1019 = root_of_0(all_3.square_2);
    }
    all_3.root_2 = _S1019;
    return all_3;
}

fn put_number_1( _S1042 : ptr<function, Ball_std140_0>,  _S1043 : Site_0,  _S1044 : df_0)
{
    if(Site_is_first_0(_S1043))
    {
        if(((((*_S1042).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_8[_S1043.row_0] = nearest_0(_S1044);
        }
        else
        {
            var _S1045 : u32 = _S1043.row_0 * (*_S1042).out_stride_0 + (*_S1042).out_column_0;
            entryPointParams_out_8[_S1045] = _S1044.hi_0;
            entryPointParams_out_8[_S1045 + u32(1)] = _S1044.lo_0;
        }
    }
    return;
}

fn refuse_clipped_8( _S1046 : ptr<function, Ball_std140_0>,  _S1047 : Site_0,  _S1048 : u32)
{
    var _S1049 : bool;
    if(Site_is_first_0(_S1047))
    {
        _S1049 = _S1048 > u32(0);
    }
    else
    {
        _S1049 = false;
    }
    if(_S1049)
    {
        _S1049 = ((((*_S1046).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1049 = false;
    }
    if(_S1049)
    {
        report_fault_18(_S1047.row_0);
    }
    return;
}

fn count_clipped_8( _S1050 : ptr<function, Ball_std140_0>,  _S1051 : Site_0,  _S1052 : u32,  _S1053 : u32)
{
    refuse_clipped_8(&((*_S1050)), _S1051, _S1052);
    var moved_16 : u32 = (_S1052 | (((_S1053 << (u32(3))))));
    var _S1054 : bool;
    if(Site_is_first_0(_S1051))
    {
        _S1054 = moved_16 != u32(0);
    }
    else
    {
        _S1054 = false;
    }
    if(_S1054)
    {
        var moved_17 : u32;
        if(((((*_S1050).flags_0) & (u32(16)))) != u32(0))
        {
            var _S1055 : u32 = atomicOr(&(entryPointParams_status_8[u32(4) + _S1051.row_0]), moved_16);
            moved_17 = (moved_16 & ((~_S1055)));
        }
        else
        {
            moved_17 = moved_16;
        }
        var _S1056 : u32 = atomicAdd(&(entryPointParams_status_8[i32(0)]), ((moved_17 & (u32(1)))) + ((((moved_17 >> (u32(1)))) & (u32(1)))) + ((((moved_17 >> (u32(2)))) & (u32(1)))) + ((moved_17 >> (u32(3)))));
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
        var _S1057 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1058 : u32 = block_count_0(&(_S1057));
        if(block_10 < _S1058)
        {
        }
        else
        {
            break;
        }
        var _S1059 : u32 = invocation_11.x;
        var _S1060 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1061 : Site_0 = space_site_of_0(&(_S1060), block_10, _S1059);
        var _S1062 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1063 : Lie_0 = x_lie_0(&(_S1062));
        var _S1064 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1065 : Sheet_0 = sheet_of_10(&(_S1064), _S1061, _S1063);
        var _S1066 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1067 : Lie_0 = y_lie_0(&(_S1066));
        var _S1068 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1069 : Sheet_0 = sheet_of_11(&(_S1068), _S1061, _S1067);
        var _S1070 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1071 : Between_0 = between_3(&(_S1070), _S1061, _S1065, _S1069);
        var _S1072 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1073 : df_0 = sheet_distance_0(&(_S1072), _S1071);
        var _S1074 : df_0 = x2A_0(_S1073, _S1073);
        var _S1075 : Ball_std140_0 = entryPointParams_8.p_8;
        put_number_1(&(_S1075), _S1061, _S1074);
        var _S1076 : u32 = ((_S1065.clipped_0) | ((((_S1069.clipped_0) << (u32(1))))));
        var _S1077 : Ball_std140_0 = entryPointParams_8.p_8;
        count_clipped_8(&(_S1077), _S1061, _S1076, u32(0));
        block_10 = block_10 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn row_of_15( _S1078 : Site_0,  _S1079 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S1079.offset_0 + _S1078.row_0 * _S1079.stride_0;
    row_33.step_2 = _S1079.step_0;
    row_33.low_0 = u32(0);
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn space_of_15( _S1080 : Site_0,  _S1081 : Lie_0) -> Row_0
{
    var row_34 : Row_0 = row_of_15(_S1080, _S1081);
    row_34.base_0 = row_34.base_0 + _S1081.step_0;
    return row_34;
}

fn Row_raw_14( _S1082 : Row_0,  _S1083 : u32) -> f32
{
    return entryPointParams_point_4[_S1082.base_0 + _S1083 * _S1082.step_2];
}

fn report_fault_19( _S1084 : u32)
{
    var _S1085 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1084);
    return;
}

fn squares_of_14( _S1086 : ptr<function, Ball_std140_0>,  _S1087 : Site_0,  _S1088 : Row_0) -> Squares_0
{
    var squares_18 : Squares_0 = no_squares_0();
    var i_29 : u32 = _S1087.lane_0;
    for(;;)
    {
        if(i_29 < (_S1087.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1089 : f32 = Row_raw_14(_S1088, i_29);
        if(is_bad_0(_S1089))
        {
            report_fault_19(_S1087.row_0);
        }
        Squares_add_0(&(squares_18), wide_0(_S1089));
        i_29 = i_29 + (*_S1086).lanes_0;
    }
    Squares_join_over_0(&(squares_18), (*_S1086).lanes_0, _S1087);
    return squares_18;
}

fn report_fault_20( _S1090 : u32)
{
    var _S1091 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1090);
    return;
}

fn sheet_of_12( _S1092 : ptr<function, Ball_std140_0>,  _S1093 : Site_0,  _S1094 : Lie_0) -> Sheet_0
{
    var x_16 : Sheet_0;
    var _S1095 : Row_0 = space_of_15(_S1093, _S1094);
    x_16.row_1 = _S1095;
    var _S1096 : Squares_0 = squares_of_14(&((*_S1092)), _S1093, _S1095);
    var _S1097 : f32 = entryPointParams_point_4[_S1094.offset_0 + _S1093.row_0 * _S1094.stride_0];
    var _S1098 : bool;
    if(is_bad_0(_S1097))
    {
        _S1098 = Site_is_first_0(_S1093);
    }
    else
    {
        _S1098 = false;
    }
    if(_S1098)
    {
        report_fault_20(_S1093.row_0);
    }
    x_16.length_0 = Squares_length_0(_S1096);
    x_16.square_0 = Squares_total_0(_S1096);
    var _S1099 : df_0 = wide_0((*_S1092).lorentz_norm_0);
    var _S1100 : df_0 = root_c_of_0(&((*_S1092)));
    var _S1101 : df_0 = _0(_S1099, _S1100);
    if(Squares_is_big_0(_S1096))
    {
        _S1098 = true;
    }
    else
    {
        _S1098 = less_0(x2A_1(_S1101, 1.00000011920928955f), x_16.length_0);
    }
    var _S1102 : i32;
    if(_S1098)
    {
        _S1102 = i32(1);
    }
    else
    {
        _S1102 = i32(0);
    }
    var _S1103 : u32 = u32(_S1102);
    x_16.shortened_0 = _S1103;
    if(_S1103 != u32(0))
    {
        x_16.row_1.scale_0 = scaled_0(_0(_S1101, x_16.length_0), Squares_unit_0(_S1096));
        x_16.length_0 = _S1101;
        x_16.square_0 = x2A_0(_S1101, _S1101);
    }
    var _S1104 : df_0 = c_of_0(&((*_S1092)));
    var _S1105 : df_0 = root_of_0(x2B_1(x2A_0(_S1104, x_16.square_0), 1.0f));
    x_16.cosh_0 = _S1105;
    var _S1106 : df_0 = _0(_S1105, _S1100);
    x_16.time_0 = _S1106;
    var _S1107 : f32 = abs(x2D_1(_S1106, _S1097).hi_0);
    if((x_16.shortened_0) != u32(0))
    {
        _S1098 = true;
    }
    else
    {
        _S1098 = _S1107 > (0.0000152587890625f * x_16.time_0.hi_0);
    }
    if(_S1098)
    {
        _S1102 = i32(1);
    }
    else
    {
        _S1102 = i32(0);
    }
    x_16.clipped_0 = u32(_S1102);
    return x_16;
}

fn put_number_2( _S1108 : ptr<function, Ball_std140_0>,  _S1109 : Site_0,  _S1110 : df_0)
{
    if(Site_is_first_0(_S1109))
    {
        if(((((*_S1108).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_9[_S1109.row_0] = nearest_0(_S1110);
        }
        else
        {
            var _S1111 : u32 = _S1109.row_0 * (*_S1108).out_stride_0 + (*_S1108).out_column_0;
            entryPointParams_out_9[_S1111] = _S1110.hi_0;
            entryPointParams_out_9[_S1111 + u32(1)] = _S1110.lo_0;
        }
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
    var moved_18 : u32 = (_S1118 | (((_S1119 << (u32(3))))));
    var _S1120 : bool;
    if(Site_is_first_0(_S1117))
    {
        _S1120 = moved_18 != u32(0);
    }
    else
    {
        _S1120 = false;
    }
    if(_S1120)
    {
        var moved_19 : u32;
        if(((((*_S1116).flags_0) & (u32(16)))) != u32(0))
        {
            var _S1121 : u32 = atomicOr(&(entryPointParams_status_9[u32(4) + _S1117.row_0]), moved_18);
            moved_19 = (moved_18 & ((~_S1121)));
        }
        else
        {
            moved_19 = moved_18;
        }
        var _S1122 : u32 = atomicAdd(&(entryPointParams_status_9[i32(0)]), ((moved_19 & (u32(1)))) + ((((moved_19 >> (u32(1)))) & (u32(1)))) + ((((moved_19 >> (u32(2)))) & (u32(1)))) + ((moved_19 >> (u32(3)))));
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
        var _S1123 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1124 : u32 = block_count_0(&(_S1123));
        if(block_11 < _S1124)
        {
        }
        else
        {
            break;
        }
        var _S1125 : u32 = invocation_12.x;
        var _S1126 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1127 : Site_0 = space_site_of_0(&(_S1126), block_11, _S1125);
        var _S1128 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1129 : Lie_0 = x_lie_0(&(_S1128));
        var _S1130 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1131 : Sheet_0 = sheet_of_12(&(_S1130), _S1127, _S1129);
        var _S1132 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1133 : df_0 = c_of_0(&(_S1132));
        var _S1134 : df_0 = x2A_0(_S1131.length_0, asinhc_0(x2A_0(_S1133, _S1131.square_0)).value_5);
        var _S1135 : Ball_std140_0 = entryPointParams_9.p_9;
        put_number_2(&(_S1135), _S1127, _S1134);
        var _S1136 : Ball_std140_0 = entryPointParams_9.p_9;
        count_clipped_9(&(_S1136), _S1127, _S1131.clipped_0, u32(0));
        block_11 = block_11 + entryPointParams_9.p_9.groups_0;
    }
    return;
}


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
        var _S105 : f32 = entryPointParams_point_0[_S102.base_0 + i_2 * _S102.step_2];
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
            _S107 = wide_0(_S105);
        }
        else
        {
            _S107 = x2A_1(_S102.scale_0, _S105);
        }
        var _S108 : f32 = entryPointParams_tangent_0[_S103.base_0 + i_2 * _S103.step_2];
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
            _S110 = wide_0(_S108);
        }
        else
        {
            _S110 = x2A_1(_S103.scale_0, _S108);
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
        var _S120 : f32 = entryPointParams_tangent_0[_S119.base_0 + i_3 * _S119.step_2];
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
            _S122 = wide_0(_S120);
        }
        else
        {
            _S122 = x2A_1(_S119.scale_0, _S120);
        }
        var _S123 : f32 = entryPointParams_point_0[_S113.row_1.base_0 + i_3 * _S113.row_1.step_2];
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
            _S125 = wide_0(_S123);
        }
        else
        {
            _S125 = x2A_1(_S113.row_1.scale_0, _S123);
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
        var _S162 : f32 = entryPointParams_point_0[_S150.base_0 + i_4 * _S150.step_2];
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
            _S155 = wide_0(_S162);
        }
        else
        {
            _S155 = x2A_1(_S150.scale_0, _S162);
        }
        var _S163 : df_0 = x2A_0(_S160, _S155);
        var _S164 : f32 = entryPointParams_tangent_0[_S152.base_0 + i_4 * _S152.step_2];
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
            _S156 = wide_0(_S164);
        }
        else
        {
            _S156 = x2A_1(_S152.scale_0, _S164);
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
        var _S171 : f32 = entryPointParams_point_0[_S150.base_0 + i_4 * _S150.step_2];
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
            _S156 = wide_0(_S171);
        }
        else
        {
            _S156 = x2A_1(_S150.scale_0, _S171);
        }
        var _S172 : df_0 = x2A_0(_S160, _S156);
        var _S173 : f32 = entryPointParams_tangent_0[_S152.base_0 + i_4 * _S152.step_2];
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
            _S174 = wide_0(_S173);
        }
        else
        {
            _S174 = x2A_1(_S152.scale_0, _S173);
        }
        var _S175 : df_0 = x2B_0(_S172, x2A_0(_S161, _S174));
        var value_9 : df_0;
        if(_S170)
        {
            value_9 = x2A_0(scaled_0(_S175, Squares_unit_0(squares_3)), _0(_S168, _S169));
        }
        else
        {
            value_9 = scaled_0(_S175, 1.0f / _S159);
        }
        put_0(&((*_S148)), _S149, i_4 + u32(1), value_9);
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
    var _S186 : bool;
    if(Site_is_first_0(_S183))
    {
        _S186 = (_S184 + _S185) > u32(0);
    }
    else
    {
        _S186 = false;
    }
    if(_S186)
    {
        var _S187 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S184 + _S185);
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
        var _S188 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S189 : u32 = block_count_0(&(_S188));
        if(block_2 < _S189)
        {
        }
        else
        {
            break;
        }
        var _S190 : u32 = invocation_3.x;
        var _S191 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S192 : Site_0 = space_site_of_0(&(_S191), block_2, _S190);
        var _S193 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S194 : Lie_0 = x_lie_0(&(_S193));
        var _S195 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S196 : Sheet_0 = sheet_of_0(&(_S195), _S192, _S194);
        var _S197 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S198 : Lie_0 = y_lie_0(&(_S197));
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : Reach_0 = reach_of_0(&(_S199), _S192, _S196, _S198);
        var _S201 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S202 : Lie_0 = y_lie_0(&(_S201));
        refuse_time_0(_S192, _S202);
        var _S203 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S204 : df_0 = c_of_0(&(_S203));
        var _S205 : df_0 = x2A_0(_S204, _S200.square_1);
        var _S206 : df_0 = cosh_of_0(root_of_0(_S205));
        var _S207 : Sloped_0 = sinhc_0(_S205);
        var _S208 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S209 : u32 = put_sheet_0(&(_S208), _S192, _S196.row_1, _S206, _S200.row_4, _S207.value_5);
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S210), _S192, _S196.clipped_0, _S209);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S211 : Site_0,  _S212 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S212.offset_0 + _S211.row_0 * _S212.stride_0;
    row_7.step_2 = _S212.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn space_of_2( _S213 : Site_0,  _S214 : Lie_0) -> Row_0
{
    var row_8 : Row_0 = row_of_2(_S213, _S214);
    row_8.base_0 = row_8.base_0 + _S214.step_0;
    return row_8;
}

fn origin_of_0( _S215 : Site_0,  _S216 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    x_3.row_1 = space_of_2(_S215, _S216);
    var _S217 : df_0 = wide_0(0.0f);
    x_3.row_1.scale_0 = _S217;
    x_3.length_0 = _S217;
    x_3.square_0 = _S217;
    var _S218 : df_0 = wide_0(1.0f);
    x_3.cosh_0 = _S218;
    x_3.time_0 = _S218;
    x_3.shortened_0 = u32(0);
    x_3.clipped_0 = u32(0);
    return x_3;
}

fn row_of_3( _S219 : Site_0,  _S220 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S220.offset_0 + _S219.row_0 * _S220.stride_0;
    row_9.step_2 = _S220.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn space_of_3( _S221 : Site_0,  _S222 : Lie_0) -> Row_0
{
    var row_10 : Row_0 = row_of_3(_S221, _S222);
    row_10.base_0 = row_10.base_0 + _S222.step_0;
    return row_10;
}

fn Row_raw_2( _S223 : Row_0,  _S224 : u32) -> f32
{
    return entryPointParams_tangent_1[_S223.base_0 + _S224 * _S223.step_2];
}

fn report_fault_3( _S225 : u32)
{
    var _S226 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S225);
    return;
}

fn squares_of_2( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S228.lane_0;
    for(;;)
    {
        if(i_5 < (_S228.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S230 : f32 = Row_raw_2(_S229, i_5);
        if(is_bad_0(_S230))
        {
            report_fault_3(_S228.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S230));
        i_5 = i_5 + (*_S227).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S227).lanes_0, _S228);
    return squares_4;
}

fn dot_of_1( _S231 : ptr<function, Ball_std140_0>,  _S232 : Site_0,  _S233 : Row_0,  _S234 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_6 : u32 = _S232.lane_0;
    for(;;)
    {
        if(i_6 < (_S232.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S235 : df_0 = sums_4[i32(0)];
        var _S236 : f32 = entryPointParams_tangent_1[_S233.base_0 + i_6 * _S233.step_2];
        var _S237 : bool;
        if((_S233.scale_0.hi_0) == 1.0f)
        {
            _S237 = (_S233.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S237 = false;
        }
        var _S238 : df_0;
        if(_S237)
        {
            _S238 = wide_0(_S236);
        }
        else
        {
            _S238 = x2A_1(_S233.scale_0, _S236);
        }
        var _S239 : f32 = entryPointParams_tangent_1[_S234.base_0 + i_6 * _S234.step_2];
        var _S240 : bool;
        if((_S234.scale_0.hi_0) == 1.0f)
        {
            _S240 = (_S234.scale_0.lo_0) == 0.0f;
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
            _S241 = x2A_1(_S234.scale_0, _S239);
        }
        sums_4[i32(0)] = x2B_0(_S235, x2A_0(_S238, _S241));
        i_6 = i_6 + (*_S231).lanes_0;
    }
    join_0((*_S231).lanes_0, _S232, &(sums_4));
    return sums_4[i32(0)];
}

fn stretch_of_1( _S242 : ptr<function, Ball_std140_0>,  _S243 : Site_0,  _S244 : Sheet_0,  _S245 : Lie_0) -> Reach_0
{
    var reach_4 : Reach_0;
    var _S246 : Row_0 = space_of_3(_S243, _S245);
    reach_4.row_4 = _S246;
    var _S247 : Squares_0 = squares_of_2(&((*_S242)), _S243, _S246);
    reach_4.row_4.scale_0 = wide_0(Squares_unit_0(_S247));
    var _S248 : df_0 = dot_of_1(&((*_S242)), _S243, _S244.row_1, reach_4.row_4);
    reach_4.dot_0 = _S248;
    var _S249 : df_0;
    if((_S244.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S249 = wide_0(0.0f);
    }
    else
    {
        _S249 = _0(reach_4.dot_0, _S244.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = wide_0(0.0f);
    var i_7 : u32 = _S243.lane_0;
    for(;;)
    {
        if(i_7 < (_S243.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S250 : Row_0 = reach_4.row_4;
        var _S251 : f32 = entryPointParams_tangent_1[_S250.base_0 + i_7 * _S250.step_2];
        var _S252 : bool;
        if((_S250.scale_0.hi_0) == 1.0f)
        {
            _S252 = (_S250.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S252 = false;
        }
        var _S253 : df_0;
        if(_S252)
        {
            _S253 = wide_0(_S251);
        }
        else
        {
            _S253 = x2A_1(_S250.scale_0, _S251);
        }
        var _S254 : f32 = entryPointParams_tangent_1[_S244.row_1.base_0 + i_7 * _S244.row_1.step_2];
        var _S255 : bool;
        if((_S244.row_1.scale_0.hi_0) == 1.0f)
        {
            _S255 = (_S244.row_1.scale_0.lo_0) == 0.0f;
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
            _S256 = x2A_1(_S244.row_1.scale_0, _S254);
        }
        var _S257 : df_0 = x2D_0(_S253, x2A_0(_S249, _S256));
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(_S257, _S257));
        i_7 = i_7 + (*_S242).lanes_0;
    }
    join_0((*_S242).lanes_0, _S243, &(across_1));
    var _S258 : df_0 = c_of_0(&((*_S242)));
    var _S259 : df_0 = x2A_0(_S258, _S244.square_0);
    var _S260 : df_0 = x2B_1(_S259, 1.0f);
    reach_4.square_1 = x2B_0(_0(Squares_total_0(_S247), _S260), x2A_0(across_1[i32(0)], _0(_S259, _S260)));
    return reach_4;
}

fn reach_of_1( _S261 : ptr<function, Ball_std140_0>,  _S262 : Site_0,  _S263 : Sheet_0,  _S264 : Lie_0) -> Reach_0
{
    var _S265 : Reach_0 = stretch_of_1(&((*_S261)), _S262, _S263, _S264);
    var reach_5 : Reach_0 = _S265;
    var _S266 : df_0 = root_c_of_0(&((*_S261)));
    var _S267 : df_0 = x2A_0(_S266, root_of_0(reach_5.square_1));
    var _S268 : bool;
    if((reach_5.row_4.scale_0.hi_0) != 1.0f)
    {
        _S268 = true;
    }
    else
    {
        _S268 = (_S267.hi_0) > 80.0f;
    }
    if(_S268)
    {
        var _S269 : df_0 = _0(wide_0(80.0f), _S267);
        reach_5.row_4.scale_0 = x2A_0(reach_5.row_4.scale_0, _S269);
        reach_5.dot_0 = x2A_0(reach_5.dot_0, _S269);
        var _S270 : df_0 = wide_0(6400.0f);
        var _S271 : df_0 = c_of_0(&((*_S261)));
        reach_5.square_1 = _0(_S270, _S271);
    }
    return reach_5;
}

fn put_1( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : u32,  _S275 : df_0)
{
    entryPointParams_out_1[_S273.row_0 * (*_S272).out_stride_0 + (*_S272).out_column_0 + _S274] = nearest_0(_S275);
    return;
}

fn put_sheet_1( _S276 : ptr<function, Ball_std140_0>,  _S277 : Site_0,  _S278 : Row_0,  _S279 : df_0,  _S280 : Row_0,  _S281 : df_0) -> u32
{
    var _S282 : u32;
    var _S283 : df_0;
    var _S284 : df_0;
    var _S285 : bool;
    var _S286 : bool;
    var _S287 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S279.hi_0)), exponent_of_0(abs(_S281.hi_0))) - i32(20), i32(0), i32(126)));
    var _S288 : df_0 = scaled_0(_S279, _S287);
    var _S289 : df_0 = scaled_0(_S281, _S287);
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S277.lane_0;
    for(;;)
    {
        _S282 = _S277.columns_1;
        if(i_8 < (_S277.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S290 : f32 = entryPointParams_tangent_1[_S278.base_0 + i_8 * _S278.step_2];
        if((_S278.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S278.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        if(_S285)
        {
            _S283 = wide_0(_S290);
        }
        else
        {
            _S283 = x2A_1(_S278.scale_0, _S290);
        }
        var _S291 : df_0 = x2A_0(_S288, _S283);
        var _S292 : f32 = entryPointParams_tangent_1[_S280.base_0 + i_8 * _S280.step_2];
        if((_S280.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S280.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        if(_S286)
        {
            _S284 = wide_0(_S292);
        }
        else
        {
            _S284 = x2A_1(_S280.scale_0, _S292);
        }
        Squares_add_0(&(squares_5), x2B_0(_S291, x2A_0(_S289, _S284)));
        i_8 = i_8 + (*_S276).lanes_0;
    }
    var _S293 : u32 = (*_S276).lanes_0;
    Squares_join_over_0(&(squares_5), (*_S276).lanes_0, _S277);
    var _S294 : df_0 = wide_0((*_S276).lorentz_norm_0);
    var _S295 : df_0 = root_c_of_0(&((*_S276)));
    var _S296 : df_0 = _0(_S294, _S295);
    var _S297 : df_0 = Squares_length_0(squares_5);
    var _S298 : bool = less_0(x2A_1(scaled_0(scaled_0(_S296, _S287), Squares_unit_0(squares_5)), 1.00000011920928955f), _S297);
    if(_S298)
    {
        _S283 = _S296;
    }
    else
    {
        _S283 = scaled_0(scaled_0(_S297, 1.0f / _S287), 1.0f / Squares_unit_0(squares_5));
    }
    i_8 = _S277.lane_0;
    for(;;)
    {
        if(i_8 < _S282)
        {
        }
        else
        {
            break;
        }
        var _S299 : f32 = entryPointParams_tangent_1[_S278.base_0 + i_8 * _S278.step_2];
        if((_S278.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S278.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        if(_S285)
        {
            _S284 = wide_0(_S299);
        }
        else
        {
            _S284 = x2A_1(_S278.scale_0, _S299);
        }
        var _S300 : df_0 = x2A_0(_S288, _S284);
        var _S301 : f32 = entryPointParams_tangent_1[_S280.base_0 + i_8 * _S280.step_2];
        if((_S280.scale_0.hi_0) == 1.0f)
        {
            _S286 = (_S280.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S286 = false;
        }
        var _S302 : df_0;
        if(_S286)
        {
            _S302 = wide_0(_S301);
        }
        else
        {
            _S302 = x2A_1(_S280.scale_0, _S301);
        }
        var _S303 : df_0 = x2B_0(_S300, x2A_0(_S289, _S302));
        var value_10 : df_0;
        if(_S298)
        {
            value_10 = x2A_0(scaled_0(_S303, Squares_unit_0(squares_5)), _0(_S296, _S297));
        }
        else
        {
            value_10 = scaled_0(_S303, 1.0f / _S287);
        }
        put_1(&((*_S276)), _S277, i_8 + u32(1), value_10);
        i_8 = i_8 + _S293;
    }
    if(Site_is_first_0(_S277))
    {
        var _S304 : df_0 = c_of_0(&((*_S276)));
        put_1(&((*_S276)), _S277, u32(0), _0(root_of_0(x2B_1(x2A_0(_S304, x2A_0(_S283, _S283)), 1.0f)), _S295));
    }
    var _S305 : i32;
    if(_S298)
    {
        _S305 = i32(1);
    }
    else
    {
        _S305 = i32(0);
    }
    return u32(_S305);
}

fn report_fault_4( _S306 : u32)
{
    var _S307 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S306);
    return;
}

fn refuse_time_1( _S308 : Site_0,  _S309 : Lie_0)
{
    var _S310 : bool;
    if(Site_is_first_0(_S308))
    {
        _S310 = is_bad_0(entryPointParams_tangent_1[_S309.offset_0 + _S308.row_0 * _S309.stride_0]);
    }
    else
    {
        _S310 = false;
    }
    if(_S310)
    {
        report_fault_4(_S308.row_0);
    }
    return;
}

fn refuse_clipped_1( _S311 : ptr<function, Ball_std140_0>,  _S312 : Site_0,  _S313 : u32)
{
    var _S314 : bool;
    if(Site_is_first_0(_S312))
    {
        _S314 = _S313 > u32(0);
    }
    else
    {
        _S314 = false;
    }
    if(_S314)
    {
        _S314 = ((((*_S311).flags_0) & (u32(1)))) != u32(0);
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

fn count_clipped_1( _S315 : ptr<function, Ball_std140_0>,  _S316 : Site_0,  _S317 : u32,  _S318 : u32)
{
    refuse_clipped_1(&((*_S315)), _S316, _S317);
    var _S319 : bool;
    if(Site_is_first_0(_S316))
    {
        _S319 = (_S317 + _S318) > u32(0);
    }
    else
    {
        _S319 = false;
    }
    if(_S319)
    {
        var _S320 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S317 + _S318);
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
        var _S321 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S322 : u32 = block_count_0(&(_S321));
        if(block_3 < _S322)
        {
        }
        else
        {
            break;
        }
        var _S323 : u32 = invocation_4.x;
        var _S324 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S325 : Site_0 = space_site_of_0(&(_S324), block_3, _S323);
        var _S326 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S327 : Lie_0 = x_lie_0(&(_S326));
        var _S328 : Sheet_0 = origin_of_0(_S325, _S327);
        var _S329 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S330 : Lie_0 = x_lie_0(&(_S329));
        var _S331 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S332 : Reach_0 = reach_of_1(&(_S331), _S325, _S328, _S330);
        var _S333 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S334 : df_0 = c_of_0(&(_S333));
        var _S335 : Sloped_0 = sinhc_0(x2A_0(_S334, _S332.square_1));
        var _S336 : df_0 = wide_0(0.0f);
        var _S337 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S338 : u32 = put_sheet_1(&(_S337), _S325, _S332.row_4, _S335.value_5, _S332.row_4, _S336);
        var _S339 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S340 : Lie_0 = x_lie_0(&(_S339));
        refuse_time_1(_S325, _S340);
        var _S341 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S341), _S325, u32(0), _S338);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn log_of_0( x_4 : df_0) -> df_0
{
    var _S342 : f32 = log(x_4.hi_0);
    var _S343 : df_0 = x2D_1(x2A_0(x_4, exp_of_0(wide_0(- _S342))), 1.0f);
    return x2B_0(wide_0(_S342), x2D_0(_S343, half_of_0(x2A_0(_S343, _S343))));
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
    var _S344 : df_0 = root_of_0(t_3);
    var _S345 : df_0 = _0(asinh_of_0(t_3, _S344), _S344);
    return sloped_0(_S345, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_3, 1.0f))), _S345), twice_0(t_3)));
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
    var _S346 : Sloped_0 = asinhc_0(pair_1.square_2);
    var _S347 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S348 : df_0 = _0(_S346.value_5, _S347);
    way_0.on_gap_0 = _S348;
    way_0.on_x_1 = neg_0(twice_0(x2A_0(pair_1.square_2, _S348)));
    way_0.slope_2 = _0(x2D_0(_S346.slope_0, half_of_0(_0(_S348, _S347))), _S347);
    return way_0;
}

fn row_of_4( _S349 : Site_0,  _S350 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S350.offset_0 + _S349.row_0 * _S350.stride_0;
    row_11.step_2 = _S350.step_0;
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn space_of_4( _S351 : Site_0,  _S352 : Lie_0) -> Row_0
{
    var row_12 : Row_0 = row_of_4(_S351, _S352);
    row_12.base_0 = row_12.base_0 + _S352.step_0;
    return row_12;
}

fn Row_raw_3( _S353 : Row_0,  _S354 : u32) -> f32
{
    return entryPointParams_point_1[_S353.base_0 + _S354 * _S353.step_2];
}

fn report_fault_5( _S355 : u32)
{
    var _S356 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S355);
    return;
}

fn squares_of_3( _S357 : ptr<function, Ball_std140_0>,  _S358 : Site_0,  _S359 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S358.lane_0;
    for(;;)
    {
        if(i_9 < (_S358.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S360 : f32 = Row_raw_3(_S359, i_9);
        if(is_bad_0(_S360))
        {
            report_fault_5(_S358.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S360));
        i_9 = i_9 + (*_S357).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S357).lanes_0, _S358);
    return squares_6;
}

fn report_fault_6( _S361 : u32)
{
    var _S362 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S361);
    return;
}

fn sheet_of_1( _S363 : ptr<function, Ball_std140_0>,  _S364 : Site_0,  _S365 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S366 : Row_0 = space_of_4(_S364, _S365);
    x_5.row_1 = _S366;
    var _S367 : Squares_0 = squares_of_3(&((*_S363)), _S364, _S366);
    var _S368 : f32 = entryPointParams_point_1[_S365.offset_0 + _S364.row_0 * _S365.stride_0];
    var _S369 : bool;
    if(is_bad_0(_S368))
    {
        _S369 = Site_is_first_0(_S364);
    }
    else
    {
        _S369 = false;
    }
    if(_S369)
    {
        report_fault_6(_S364.row_0);
    }
    x_5.length_0 = Squares_length_0(_S367);
    x_5.square_0 = Squares_total_0(_S367);
    var _S370 : df_0 = wide_0((*_S363).lorentz_norm_0);
    var _S371 : df_0 = root_c_of_0(&((*_S363)));
    var _S372 : df_0 = _0(_S370, _S371);
    if(Squares_is_big_0(_S367))
    {
        _S369 = true;
    }
    else
    {
        _S369 = less_0(x2A_1(_S372, 1.00000011920928955f), x_5.length_0);
    }
    var _S373 : i32;
    if(_S369)
    {
        _S373 = i32(1);
    }
    else
    {
        _S373 = i32(0);
    }
    var _S374 : u32 = u32(_S373);
    x_5.shortened_0 = _S374;
    if(_S374 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S372, x_5.length_0), Squares_unit_0(_S367));
        x_5.length_0 = _S372;
        x_5.square_0 = x2A_0(_S372, _S372);
    }
    var _S375 : df_0 = c_of_0(&((*_S363)));
    var _S376 : df_0 = root_of_0(x2B_1(x2A_0(_S375, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S376;
    var _S377 : df_0 = _0(_S376, _S371);
    x_5.time_0 = _S377;
    var _S378 : f32 = abs(x2D_1(_S377, _S368).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S369 = true;
    }
    else
    {
        _S369 = _S378 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S369)
    {
        _S373 = i32(1);
    }
    else
    {
        _S373 = i32(0);
    }
    x_5.clipped_0 = u32(_S373);
    return x_5;
}

fn row_of_5( _S379 : Site_0,  _S380 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S380.offset_0 + _S379.row_0 * _S380.stride_0;
    row_13.step_2 = _S380.step_0;
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn space_of_5( _S381 : Site_0,  _S382 : Lie_0) -> Row_0
{
    var row_14 : Row_0 = row_of_5(_S381, _S382);
    row_14.base_0 = row_14.base_0 + _S382.step_0;
    return row_14;
}

fn Row_raw_4( _S383 : Row_0,  _S384 : u32) -> f32
{
    return entryPointParams_target_0[_S383.base_0 + _S384 * _S383.step_2];
}

fn squares_of_4( _S385 : ptr<function, Ball_std140_0>,  _S386 : Site_0,  _S387 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S386.lane_0;
    for(;;)
    {
        if(i_10 < (_S386.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S388 : f32 = Row_raw_4(_S387, i_10);
        if(is_bad_0(_S388))
        {
            report_fault_5(_S386.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S388));
        i_10 = i_10 + (*_S385).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S385).lanes_0, _S386);
    return squares_7;
}

fn sheet_of_2( _S389 : ptr<function, Ball_std140_0>,  _S390 : Site_0,  _S391 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S392 : Row_0 = space_of_5(_S390, _S391);
    x_6.row_1 = _S392;
    var _S393 : Squares_0 = squares_of_4(&((*_S389)), _S390, _S392);
    var _S394 : f32 = entryPointParams_target_0[_S391.offset_0 + _S390.row_0 * _S391.stride_0];
    var _S395 : bool;
    if(is_bad_0(_S394))
    {
        _S395 = Site_is_first_0(_S390);
    }
    else
    {
        _S395 = false;
    }
    if(_S395)
    {
        report_fault_6(_S390.row_0);
    }
    x_6.length_0 = Squares_length_0(_S393);
    x_6.square_0 = Squares_total_0(_S393);
    var _S396 : df_0 = wide_0((*_S389).lorentz_norm_0);
    var _S397 : df_0 = root_c_of_0(&((*_S389)));
    var _S398 : df_0 = _0(_S396, _S397);
    if(Squares_is_big_0(_S393))
    {
        _S395 = true;
    }
    else
    {
        _S395 = less_0(x2A_1(_S398, 1.00000011920928955f), x_6.length_0);
    }
    var _S399 : i32;
    if(_S395)
    {
        _S399 = i32(1);
    }
    else
    {
        _S399 = i32(0);
    }
    var _S400 : u32 = u32(_S399);
    x_6.shortened_0 = _S400;
    if(_S400 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S398, x_6.length_0), Squares_unit_0(_S393));
        x_6.length_0 = _S398;
        x_6.square_0 = x2A_0(_S398, _S398);
    }
    var _S401 : df_0 = c_of_0(&((*_S389)));
    var _S402 : df_0 = root_of_0(x2B_1(x2A_0(_S401, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S402;
    var _S403 : df_0 = _0(_S402, _S397);
    x_6.time_0 = _S403;
    var _S404 : f32 = abs(x2D_1(_S403, _S394).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S395 = true;
    }
    else
    {
        _S395 = _S404 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S395)
    {
        _S399 = i32(1);
    }
    else
    {
        _S399 = i32(0);
    }
    x_6.clipped_0 = u32(_S399);
    return x_6;
}

fn between_0( _S405 : ptr<function, Ball_std140_0>,  _S406 : Site_0,  _S407 : Sheet_0,  _S408 : Sheet_0) -> Between_0
{
    var _S409 : u32;
    var _S410 : df_0;
    var _S411 : df_0;
    var _S412 : bool;
    var _S413 : bool;
    var _S414 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S414;
    sums_5[i32(1)] = _S414;
    sums_5[i32(2)] = _S414;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S406.lane_0;
    for(;;)
    {
        _S409 = _S406.columns_1;
        if(i_11 < (_S406.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S415 : f32 = entryPointParams_point_1[_S407.row_1.base_0 + i_11 * _S407.row_1.step_2];
        if((_S407.row_1.scale_0.hi_0) == 1.0f)
        {
            _S412 = (_S407.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S412 = false;
        }
        if(_S412)
        {
            _S410 = wide_0(_S415);
        }
        else
        {
            _S410 = x2A_1(_S407.row_1.scale_0, _S415);
        }
        var _S416 : f32 = entryPointParams_target_0[_S408.row_1.base_0 + i_11 * _S408.row_1.step_2];
        if((_S408.row_1.scale_0.hi_0) == 1.0f)
        {
            _S413 = (_S408.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S413 = false;
        }
        if(_S413)
        {
            _S411 = wide_0(_S416);
        }
        else
        {
            _S411 = x2A_1(_S408.row_1.scale_0, _S416);
        }
        var _S417 : df_0 = x2D_0(_S410, _S411);
        Squares_add_0(&(gap_squares_0), _S417);
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S410, _S411));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S417, _S410));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S417, _S411));
        i_11 = i_11 + (*_S405).lanes_0;
    }
    var _S418 : u32 = (*_S405).lanes_0;
    join_1((*_S405).lanes_0, _S406, &(sums_5));
    Squares_join_over_0(&(gap_squares_0), (*_S405).lanes_0, _S406);
    var _S419 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_1 = sums_5[i32(0)];
    all_0.on_x_0 = sums_5[i32(1)];
    all_0.on_y_0 = sums_5[i32(2)];
    var _S420 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S419), 1.0f / _S419);
    all_0.gap_0 = _S420;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_5[i32(1)], sums_5[i32(2)])), x2B_0(_S407.time_0, _S408.time_0));
    var _S421 : df_0 = c_of_0(&((*_S405)));
    var _S422 : df_0 = x2A_0(_S421, _S407.square_0);
    var _S423 : df_0 = x2A_0(_S421, _S408.square_0);
    var _S424 : df_0 = x2A_0(_S421, sums_5[i32(0)]);
    var _S425 : df_0 = x2A_0(_S407.cosh_0, _S408.cosh_0);
    var _S426 : bool = less_0(x2A_0(_S421, _S420), _S422);
    var _S427 : bool = (_S423.hi_0) < 1.00000000317107685e-30f;
    if(_S427)
    {
        _S410 = _S414;
    }
    else
    {
        if(_S426)
        {
            _S410 = x2A_0(_S421, all_0.on_y_0);
        }
        else
        {
            _S410 = _S424;
        }
        _S410 = _0(_S410, _S423);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = _S414;
    i_11 = _S406.lane_0;
    for(;;)
    {
        if(i_11 < _S409)
        {
        }
        else
        {
            break;
        }
        var _S428 : f32 = entryPointParams_point_1[_S407.row_1.base_0 + i_11 * _S407.row_1.step_2];
        if((_S407.row_1.scale_0.hi_0) == 1.0f)
        {
            _S412 = (_S407.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S412 = false;
        }
        if(_S412)
        {
            _S411 = wide_0(_S428);
        }
        else
        {
            _S411 = x2A_1(_S407.row_1.scale_0, _S428);
        }
        var _S429 : f32 = entryPointParams_target_0[_S408.row_1.base_0 + i_11 * _S408.row_1.step_2];
        if((_S408.row_1.scale_0.hi_0) == 1.0f)
        {
            _S413 = (_S408.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S413 = false;
        }
        var _S430 : df_0;
        if(_S413)
        {
            _S430 = wide_0(_S429);
        }
        else
        {
            _S430 = x2A_1(_S408.row_1.scale_0, _S429);
        }
        var side_0 : df_0;
        if(_S426)
        {
            side_0 = x2D_0(_S411, _S430);
        }
        else
        {
            side_0 = _S411;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S410, _S430));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(side_1, side_1));
        i_11 = i_11 + _S418;
    }
    join_0(_S418, _S406, &(across_2));
    if((_S424.hi_0) <= 0.0f)
    {
        _S412 = true;
    }
    else
    {
        _S412 = _S427;
    }
    if(_S412)
    {
        if((_S425.hi_0) > 2.0f)
        {
            _S410 = x2D_1(_S425, 1.0f);
        }
        else
        {
            _S410 = _0(x2B_0(x2B_0(_S422, _S423), x2A_0(_S422, _S423)), x2B_1(_S425, 1.0f));
        }
        all_0.square_2 = half_of_0(x2D_0(_S410, _S424));
    }
    else
    {
        var _S431 : df_0 = x2B_1(twice_0(x2B_0(_S425, _S424)), 2.0f);
        all_0.square_2 = x2A_0(_S421, x2B_0(_0(all_0.gap_0, _S431), x2A_0(across_2[i32(0)], _0(_S423, _S431))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S432 : df_0 = root_c_of_0(&((*_S405)));
        _S410 = x2A_0(_S432, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S410 = root_of_0(all_0.square_2);
    }
    all_0.root_2 = _S410;
    return all_0;
}

fn put_2( _S433 : ptr<function, Ball_std140_0>,  _S434 : Site_0,  _S435 : u32,  _S436 : df_0)
{
    entryPointParams_out_2[_S434.row_0 * (*_S433).out_stride_0 + (*_S433).out_column_0 + _S435] = nearest_0(_S436);
    return;
}

fn refuse_clipped_2( _S437 : ptr<function, Ball_std140_0>,  _S438 : Site_0,  _S439 : u32)
{
    var _S440 : bool;
    if(Site_is_first_0(_S438))
    {
        _S440 = _S439 > u32(0);
    }
    else
    {
        _S440 = false;
    }
    if(_S440)
    {
        _S440 = ((((*_S437).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S440 = false;
    }
    if(_S440)
    {
        report_fault_6(_S438.row_0);
    }
    return;
}

fn count_clipped_2( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : u32,  _S444 : u32)
{
    refuse_clipped_2(&((*_S441)), _S442, _S443);
    var _S445 : bool;
    if(Site_is_first_0(_S442))
    {
        _S445 = (_S443 + _S444) > u32(0);
    }
    else
    {
        _S445 = false;
    }
    if(_S445)
    {
        var _S446 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S443 + _S444);
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
        var _S447 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S448 : u32 = block_count_0(&(_S447));
        if(block_4 < _S448)
        {
        }
        else
        {
            break;
        }
        var _S449 : u32 = invocation_5.x;
        var _S450 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S451 : Site_0 = space_site_of_0(&(_S450), block_4, _S449);
        var _S452 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S453 : Lie_0 = x_lie_0(&(_S452));
        var _S454 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S455 : Sheet_0 = sheet_of_1(&(_S454), _S451, _S453);
        var _S456 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S457 : Lie_0 = y_lie_0(&(_S456));
        var _S458 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S459 : Sheet_0 = sheet_of_2(&(_S458), _S451, _S457);
        var _S460 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S461 : Between_0 = between_0(&(_S460), _S451, _S455, _S459);
        var _S462 : Way_0 = way_of_0(_S461);
        var i_12 : u32 = _S451.lane_0;
        for(;;)
        {
            if(i_12 < (_S451.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S463 : f32 = entryPointParams_point_1[_S455.row_1.base_0 + i_12 * _S455.row_1.step_2];
            var _S464 : bool;
            if((_S455.row_1.scale_0.hi_0) == 1.0f)
            {
                _S464 = (_S455.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S464 = false;
            }
            var _S465 : df_0;
            if(_S464)
            {
                _S465 = wide_0(_S463);
            }
            else
            {
                _S465 = x2A_1(_S455.row_1.scale_0, _S463);
            }
            var _S466 : u32 = i_12 + u32(1);
            var _S467 : f32 = entryPointParams_target_0[_S459.row_1.base_0 + i_12 * _S459.row_1.step_2];
            var _S468 : bool;
            if((_S459.row_1.scale_0.hi_0) == 1.0f)
            {
                _S468 = (_S459.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S468 = false;
            }
            var _S469 : df_0;
            if(_S468)
            {
                _S469 = wide_0(_S467);
            }
            else
            {
                _S469 = x2A_1(_S459.row_1.scale_0, _S467);
            }
            var _S470 : df_0 = x2B_0(x2A_0(_S462.on_gap_0, x2D_0(_S469, _S465)), x2A_0(_S462.on_x_1, _S465));
            var _S471 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S471), _S451, _S466, _S470);
            i_12 = i_12 + entryPointParams_2.p_2.lanes_0;
        }
        if(Site_is_first_0(_S451))
        {
            var _S472 : df_0 = _0(x2D_0(x2A_0(_S462.on_x_1, _S455.square_0), x2A_0(_S462.on_gap_0, _S461.on_x_0)), _S455.time_0);
            var _S473 : Ball_std140_0 = entryPointParams_2.p_2;
            put_2(&(_S473), _S451, u32(0), _S472);
        }
        var _S474 : u32 = _S455.clipped_0 + _S459.clipped_0;
        var _S475 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S475), _S451, _S474, u32(0));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_6( _S476 : Site_0,  _S477 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S477.offset_0 + _S476.row_0 * _S477.stride_0;
    row_15.step_2 = _S477.step_0;
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn space_of_6( _S478 : Site_0,  _S479 : Lie_0) -> Row_0
{
    var row_16 : Row_0 = row_of_6(_S478, _S479);
    row_16.base_0 = row_16.base_0 + _S479.step_0;
    return row_16;
}

fn Row_raw_5( _S480 : Row_0,  _S481 : u32) -> f32
{
    return entryPointParams_target_1[_S480.base_0 + _S481 * _S480.step_2];
}

fn report_fault_7( _S482 : u32)
{
    var _S483 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S482);
    return;
}

fn squares_of_5( _S484 : ptr<function, Ball_std140_0>,  _S485 : Site_0,  _S486 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_13 : u32 = _S485.lane_0;
    for(;;)
    {
        if(i_13 < (_S485.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S487 : f32 = Row_raw_5(_S486, i_13);
        if(is_bad_0(_S487))
        {
            report_fault_7(_S485.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S487));
        i_13 = i_13 + (*_S484).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S484).lanes_0, _S485);
    return squares_8;
}

fn report_fault_8( _S488 : u32)
{
    var _S489 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S488);
    return;
}

fn sheet_of_3( _S490 : ptr<function, Ball_std140_0>,  _S491 : Site_0,  _S492 : Lie_0) -> Sheet_0
{
    var x_7 : Sheet_0;
    var _S493 : Row_0 = space_of_6(_S491, _S492);
    x_7.row_1 = _S493;
    var _S494 : Squares_0 = squares_of_5(&((*_S490)), _S491, _S493);
    var _S495 : f32 = entryPointParams_target_1[_S492.offset_0 + _S491.row_0 * _S492.stride_0];
    var _S496 : bool;
    if(is_bad_0(_S495))
    {
        _S496 = Site_is_first_0(_S491);
    }
    else
    {
        _S496 = false;
    }
    if(_S496)
    {
        report_fault_8(_S491.row_0);
    }
    x_7.length_0 = Squares_length_0(_S494);
    x_7.square_0 = Squares_total_0(_S494);
    var _S497 : df_0 = wide_0((*_S490).lorentz_norm_0);
    var _S498 : df_0 = root_c_of_0(&((*_S490)));
    var _S499 : df_0 = _0(_S497, _S498);
    if(Squares_is_big_0(_S494))
    {
        _S496 = true;
    }
    else
    {
        _S496 = less_0(x2A_1(_S499, 1.00000011920928955f), x_7.length_0);
    }
    var _S500 : i32;
    if(_S496)
    {
        _S500 = i32(1);
    }
    else
    {
        _S500 = i32(0);
    }
    var _S501 : u32 = u32(_S500);
    x_7.shortened_0 = _S501;
    if(_S501 != u32(0))
    {
        x_7.row_1.scale_0 = scaled_0(_0(_S499, x_7.length_0), Squares_unit_0(_S494));
        x_7.length_0 = _S499;
        x_7.square_0 = x2A_0(_S499, _S499);
    }
    var _S502 : df_0 = c_of_0(&((*_S490)));
    var _S503 : df_0 = root_of_0(x2B_1(x2A_0(_S502, x_7.square_0), 1.0f));
    x_7.cosh_0 = _S503;
    var _S504 : df_0 = _0(_S503, _S498);
    x_7.time_0 = _S504;
    var _S505 : f32 = abs(x2D_1(_S504, _S495).hi_0);
    if((x_7.shortened_0) != u32(0))
    {
        _S496 = true;
    }
    else
    {
        _S496 = _S505 > (0.0000152587890625f * x_7.time_0.hi_0);
    }
    if(_S496)
    {
        _S500 = i32(1);
    }
    else
    {
        _S500 = i32(0);
    }
    x_7.clipped_0 = u32(_S500);
    return x_7;
}

fn put_3( _S506 : ptr<function, Ball_std140_0>,  _S507 : Site_0,  _S508 : u32,  _S509 : df_0)
{
    entryPointParams_out_3[_S507.row_0 * (*_S506).out_stride_0 + (*_S506).out_column_0 + _S508] = nearest_0(_S509);
    return;
}

fn refuse_clipped_3( _S510 : ptr<function, Ball_std140_0>,  _S511 : Site_0,  _S512 : u32)
{
    var _S513 : bool;
    if(Site_is_first_0(_S511))
    {
        _S513 = _S512 > u32(0);
    }
    else
    {
        _S513 = false;
    }
    if(_S513)
    {
        _S513 = ((((*_S510).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S513 = false;
    }
    if(_S513)
    {
        report_fault_8(_S511.row_0);
    }
    return;
}

fn count_clipped_3( _S514 : ptr<function, Ball_std140_0>,  _S515 : Site_0,  _S516 : u32,  _S517 : u32)
{
    refuse_clipped_3(&((*_S514)), _S515, _S516);
    var _S518 : bool;
    if(Site_is_first_0(_S515))
    {
        _S518 = (_S516 + _S517) > u32(0);
    }
    else
    {
        _S518 = false;
    }
    if(_S518)
    {
        var _S519 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S516 + _S517);
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
        var _S520 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S521 : u32 = block_count_0(&(_S520));
        if(block_5 < _S521)
        {
        }
        else
        {
            break;
        }
        var _S522 : u32 = invocation_6.x;
        var _S523 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S524 : Site_0 = space_site_of_0(&(_S523), block_5, _S522);
        var _S525 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S526 : Lie_0 = x_lie_0(&(_S525));
        var _S527 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S528 : Sheet_0 = sheet_of_3(&(_S527), _S524, _S526);
        var _S529 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S530 : df_0 = c_of_0(&(_S529));
        var _S531 : Sloped_0 = asinhc_0(x2A_0(_S530, _S528.square_0));
        var i_14 : u32 = _S524.lane_0;
        for(;;)
        {
            if(i_14 < (_S524.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S532 : u32 = i_14 + u32(1);
            var _S533 : f32 = entryPointParams_target_1[_S528.row_1.base_0 + i_14 * _S528.row_1.step_2];
            var _S534 : bool;
            if((_S528.row_1.scale_0.hi_0) == 1.0f)
            {
                _S534 = (_S528.row_1.scale_0.lo_0) == 0.0f;
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
                _S535 = x2A_1(_S528.row_1.scale_0, _S533);
            }
            var _S536 : df_0 = x2A_0(_S531.value_5, _S535);
            var _S537 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S537), _S524, _S532, _S536);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        if(Site_is_first_0(_S524))
        {
            var _S538 : df_0 = wide_0(0.0f);
            var _S539 : Ball_std140_0 = entryPointParams_3.p_3;
            put_3(&(_S539), _S524, u32(0), _S538);
        }
        var _S540 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S540), _S524, _S528.clipped_0, u32(0));
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
    var _S541 : Sloped_0 = asinhc_0(pair_2.square_2);
    var _S542 : df_0 = scaled_0(x2A_0(x2A_0(pair_2.square_2, _S541.value_5), _S541.value_5), 4.0f);
    var _S543 : df_0 = x2D_0(wide_0(1.0f), time_1);
    var _S544 : Sloped_0 = sinhc_0(_S542);
    var _S545 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S542, _S543), _S543));
    var _S546 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S542, time_1), time_1));
    var weights_0 : Weights_0;
    var _S547 : df_0 = x2A_0(_S543, _0(_S545.value_5, _S544.value_5));
    weights_0.on_x_2 = _S547;
    var _S548 : df_0 = x2A_0(time_1, _0(_S546.value_5, _S544.value_5));
    weights_0.on_y_1 = _S548;
    var _S549 : df_0 = _0(wide_0(4.0f), _S544.value_5);
    weights_0.x_slope_0 = x2A_0(_S549, x2D_0(x2A_0(x2A_0(x2A_0(_S543, _S543), _S543), _0(_S545.slope_0, _S544.value_5)), x2A_0(_S547, _0(_S544.slope_0, _S544.value_5))));
    weights_0.y_slope_0 = x2A_0(_S549, x2D_0(x2A_0(x2A_0(x2A_0(time_1, time_1), time_1), _0(_S546.slope_0, _S544.value_5)), x2A_0(_S548, _0(_S544.slope_0, _S544.value_5))));
    return weights_0;
}

fn row_of_7( _S550 : Site_0,  _S551 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S551.offset_0 + _S550.row_0 * _S551.stride_0;
    row_17.step_2 = _S551.step_0;
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn space_of_7( _S552 : Site_0,  _S553 : Lie_0) -> Row_0
{
    var row_18 : Row_0 = row_of_7(_S552, _S553);
    row_18.base_0 = row_18.base_0 + _S553.step_0;
    return row_18;
}

fn Row_raw_6( _S554 : Row_0,  _S555 : u32) -> f32
{
    return entryPointParams_start_0[_S554.base_0 + _S555 * _S554.step_2];
}

fn report_fault_9( _S556 : u32)
{
    var _S557 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S556);
    return;
}

fn squares_of_6( _S558 : ptr<function, Ball_std140_0>,  _S559 : Site_0,  _S560 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S559.lane_0;
    for(;;)
    {
        if(i_15 < (_S559.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S561 : f32 = Row_raw_6(_S560, i_15);
        if(is_bad_0(_S561))
        {
            report_fault_9(_S559.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S561));
        i_15 = i_15 + (*_S558).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S558).lanes_0, _S559);
    return squares_9;
}

fn report_fault_10( _S562 : u32)
{
    var _S563 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S562);
    return;
}

fn sheet_of_4( _S564 : ptr<function, Ball_std140_0>,  _S565 : Site_0,  _S566 : Lie_0) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S567 : Row_0 = space_of_7(_S565, _S566);
    x_8.row_1 = _S567;
    var _S568 : Squares_0 = squares_of_6(&((*_S564)), _S565, _S567);
    var _S569 : f32 = entryPointParams_start_0[_S566.offset_0 + _S565.row_0 * _S566.stride_0];
    var _S570 : bool;
    if(is_bad_0(_S569))
    {
        _S570 = Site_is_first_0(_S565);
    }
    else
    {
        _S570 = false;
    }
    if(_S570)
    {
        report_fault_10(_S565.row_0);
    }
    x_8.length_0 = Squares_length_0(_S568);
    x_8.square_0 = Squares_total_0(_S568);
    var _S571 : df_0 = wide_0((*_S564).lorentz_norm_0);
    var _S572 : df_0 = root_c_of_0(&((*_S564)));
    var _S573 : df_0 = _0(_S571, _S572);
    if(Squares_is_big_0(_S568))
    {
        _S570 = true;
    }
    else
    {
        _S570 = less_0(x2A_1(_S573, 1.00000011920928955f), x_8.length_0);
    }
    var _S574 : i32;
    if(_S570)
    {
        _S574 = i32(1);
    }
    else
    {
        _S574 = i32(0);
    }
    var _S575 : u32 = u32(_S574);
    x_8.shortened_0 = _S575;
    if(_S575 != u32(0))
    {
        x_8.row_1.scale_0 = scaled_0(_0(_S573, x_8.length_0), Squares_unit_0(_S568));
        x_8.length_0 = _S573;
        x_8.square_0 = x2A_0(_S573, _S573);
    }
    var _S576 : df_0 = c_of_0(&((*_S564)));
    var _S577 : df_0 = root_of_0(x2B_1(x2A_0(_S576, x_8.square_0), 1.0f));
    x_8.cosh_0 = _S577;
    var _S578 : df_0 = _0(_S577, _S572);
    x_8.time_0 = _S578;
    var _S579 : f32 = abs(x2D_1(_S578, _S569).hi_0);
    if((x_8.shortened_0) != u32(0))
    {
        _S570 = true;
    }
    else
    {
        _S570 = _S579 > (0.0000152587890625f * x_8.time_0.hi_0);
    }
    if(_S570)
    {
        _S574 = i32(1);
    }
    else
    {
        _S574 = i32(0);
    }
    x_8.clipped_0 = u32(_S574);
    return x_8;
}

fn row_of_8( _S580 : Site_0,  _S581 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S581.offset_0 + _S580.row_0 * _S581.stride_0;
    row_19.step_2 = _S581.step_0;
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn space_of_8( _S582 : Site_0,  _S583 : Lie_0) -> Row_0
{
    var row_20 : Row_0 = row_of_8(_S582, _S583);
    row_20.base_0 = row_20.base_0 + _S583.step_0;
    return row_20;
}

fn Row_raw_7( _S584 : Row_0,  _S585 : u32) -> f32
{
    return entryPointParams_end_0[_S584.base_0 + _S585 * _S584.step_2];
}

fn squares_of_7( _S586 : ptr<function, Ball_std140_0>,  _S587 : Site_0,  _S588 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_16 : u32 = _S587.lane_0;
    for(;;)
    {
        if(i_16 < (_S587.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S589 : f32 = Row_raw_7(_S588, i_16);
        if(is_bad_0(_S589))
        {
            report_fault_9(_S587.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S589));
        i_16 = i_16 + (*_S586).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S586).lanes_0, _S587);
    return squares_10;
}

fn sheet_of_5( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : Lie_0) -> Sheet_0
{
    var x_9 : Sheet_0;
    var _S593 : Row_0 = space_of_8(_S591, _S592);
    x_9.row_1 = _S593;
    var _S594 : Squares_0 = squares_of_7(&((*_S590)), _S591, _S593);
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
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S615;
    sums_6[i32(1)] = _S615;
    sums_6[i32(2)] = _S615;
    var gap_squares_1 : Squares_0 = no_squares_0();
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
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S611, _S612));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S618, _S611));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S618, _S612));
        i_17 = i_17 + (*_S606).lanes_0;
    }
    var _S619 : u32 = (*_S606).lanes_0;
    join_1((*_S606).lanes_0, _S607, &(sums_6));
    Squares_join_over_0(&(gap_squares_1), (*_S606).lanes_0, _S607);
    var _S620 : f32 = Squares_unit_0(gap_squares_1);
    var all_1 : Between_0;
    all_1.dot_1 = sums_6[i32(0)];
    all_1.on_x_0 = sums_6[i32(1)];
    all_1.on_y_0 = sums_6[i32(2)];
    var _S621 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S620), 1.0f / _S620);
    all_1.gap_0 = _S621;
    all_1.ahead_0 = _0(neg_0(x2B_0(sums_6[i32(1)], sums_6[i32(2)])), x2B_0(_S608.time_0, _S609.time_0));
    var _S622 : df_0 = c_of_0(&((*_S606)));
    var _S623 : df_0 = x2A_0(_S622, _S608.square_0);
    var _S624 : df_0 = x2A_0(_S622, _S609.square_0);
    var _S625 : df_0 = x2A_0(_S622, sums_6[i32(0)]);
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
    join_0(_S619, _S607, &(across_3));
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

fn put_4( _S634 : ptr<function, Ball_std140_0>,  _S635 : Site_0,  _S636 : u32,  _S637 : df_0)
{
    entryPointParams_out_4[_S635.row_0 * (*_S634).out_stride_0 + (*_S634).out_column_0 + _S636] = nearest_0(_S637);
    return;
}

fn put_sheet_2( _S638 : ptr<function, Ball_std140_0>,  _S639 : Site_0,  _S640 : Row_0,  _S641 : df_0,  _S642 : Row_0,  _S643 : df_0) -> u32
{
    var _S644 : u32;
    var _S645 : df_0;
    var _S646 : df_0;
    var _S647 : bool;
    var _S648 : bool;
    var _S649 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S641.hi_0)), exponent_of_0(abs(_S643.hi_0))) - i32(20), i32(0), i32(126)));
    var _S650 : df_0 = scaled_0(_S641, _S649);
    var _S651 : df_0 = scaled_0(_S643, _S649);
    var squares_11 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S639.lane_0;
    for(;;)
    {
        _S644 = _S639.columns_1;
        if(i_18 < (_S639.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S652 : f32 = entryPointParams_start_0[_S640.base_0 + i_18 * _S640.step_2];
        if((_S640.scale_0.hi_0) == 1.0f)
        {
            _S647 = (_S640.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S647 = false;
        }
        if(_S647)
        {
            _S645 = wide_0(_S652);
        }
        else
        {
            _S645 = x2A_1(_S640.scale_0, _S652);
        }
        var _S653 : df_0 = x2A_0(_S650, _S645);
        var _S654 : f32 = entryPointParams_end_0[_S642.base_0 + i_18 * _S642.step_2];
        if((_S642.scale_0.hi_0) == 1.0f)
        {
            _S648 = (_S642.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S648 = false;
        }
        if(_S648)
        {
            _S646 = wide_0(_S654);
        }
        else
        {
            _S646 = x2A_1(_S642.scale_0, _S654);
        }
        Squares_add_0(&(squares_11), x2B_0(_S653, x2A_0(_S651, _S646)));
        i_18 = i_18 + (*_S638).lanes_0;
    }
    var _S655 : u32 = (*_S638).lanes_0;
    Squares_join_over_0(&(squares_11), (*_S638).lanes_0, _S639);
    var _S656 : df_0 = wide_0((*_S638).lorentz_norm_0);
    var _S657 : df_0 = root_c_of_0(&((*_S638)));
    var _S658 : df_0 = _0(_S656, _S657);
    var _S659 : df_0 = Squares_length_0(squares_11);
    var _S660 : bool = less_0(x2A_1(scaled_0(scaled_0(_S658, _S649), Squares_unit_0(squares_11)), 1.00000011920928955f), _S659);
    if(_S660)
    {
        _S645 = _S658;
    }
    else
    {
        _S645 = scaled_0(scaled_0(_S659, 1.0f / _S649), 1.0f / Squares_unit_0(squares_11));
    }
    i_18 = _S639.lane_0;
    for(;;)
    {
        if(i_18 < _S644)
        {
        }
        else
        {
            break;
        }
        var _S661 : f32 = entryPointParams_start_0[_S640.base_0 + i_18 * _S640.step_2];
        if((_S640.scale_0.hi_0) == 1.0f)
        {
            _S647 = (_S640.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S647 = false;
        }
        if(_S647)
        {
            _S646 = wide_0(_S661);
        }
        else
        {
            _S646 = x2A_1(_S640.scale_0, _S661);
        }
        var _S662 : df_0 = x2A_0(_S650, _S646);
        var _S663 : f32 = entryPointParams_end_0[_S642.base_0 + i_18 * _S642.step_2];
        if((_S642.scale_0.hi_0) == 1.0f)
        {
            _S648 = (_S642.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S648 = false;
        }
        var _S664 : df_0;
        if(_S648)
        {
            _S664 = wide_0(_S663);
        }
        else
        {
            _S664 = x2A_1(_S642.scale_0, _S663);
        }
        var _S665 : df_0 = x2B_0(_S662, x2A_0(_S651, _S664));
        var value_11 : df_0;
        if(_S660)
        {
            value_11 = x2A_0(scaled_0(_S665, Squares_unit_0(squares_11)), _0(_S658, _S659));
        }
        else
        {
            value_11 = scaled_0(_S665, 1.0f / _S649);
        }
        put_4(&((*_S638)), _S639, i_18 + u32(1), value_11);
        i_18 = i_18 + _S655;
    }
    if(Site_is_first_0(_S639))
    {
        var _S666 : df_0 = c_of_0(&((*_S638)));
        put_4(&((*_S638)), _S639, u32(0), _0(root_of_0(x2B_1(x2A_0(_S666, x2A_0(_S645, _S645)), 1.0f)), _S657));
    }
    var _S667 : i32;
    if(_S660)
    {
        _S667 = i32(1);
    }
    else
    {
        _S667 = i32(0);
    }
    return u32(_S667);
}

fn refuse_clipped_4( _S668 : ptr<function, Ball_std140_0>,  _S669 : Site_0,  _S670 : u32)
{
    var _S671 : bool;
    if(Site_is_first_0(_S669))
    {
        _S671 = _S670 > u32(0);
    }
    else
    {
        _S671 = false;
    }
    if(_S671)
    {
        _S671 = ((((*_S668).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S671 = false;
    }
    if(_S671)
    {
        report_fault_10(_S669.row_0);
    }
    return;
}

fn count_clipped_4( _S672 : ptr<function, Ball_std140_0>,  _S673 : Site_0,  _S674 : u32,  _S675 : u32)
{
    refuse_clipped_4(&((*_S672)), _S673, _S674);
    var _S676 : bool;
    if(Site_is_first_0(_S673))
    {
        _S676 = (_S674 + _S675) > u32(0);
    }
    else
    {
        _S676 = false;
    }
    if(_S676)
    {
        var _S677 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S674 + _S675);
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
        var _S678 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S679 : u32 = block_count_0(&(_S678));
        if(block_6 < _S679)
        {
        }
        else
        {
            break;
        }
        var _S680 : u32 = invocation_7.x;
        var _S681 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S682 : Site_0 = space_site_of_0(&(_S681), block_6, _S680);
        var _S683 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S684 : Lie_0 = x_lie_0(&(_S683));
        var _S685 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S686 : Sheet_0 = sheet_of_4(&(_S685), _S682, _S684);
        var _S687 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S688 : Lie_0 = y_lie_0(&(_S687));
        var _S689 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S690 : Sheet_0 = sheet_of_5(&(_S689), _S682, _S688);
        var _S691 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S692 : Between_0 = between_1(&(_S691), _S682, _S686, _S690);
        var _S693 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S694 : df_0 = time_of_0(&(_S693));
        var _S695 : Weights_0 = weights_of_0(_S692, _S694);
        var _S696 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S697 : u32 = put_sheet_2(&(_S696), _S682, _S686.row_1, _S695.on_x_2, _S690.row_1, _S695.on_y_1);
        var _S698 : u32 = _S686.clipped_0 + _S690.clipped_0;
        var _S699 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S699), _S682, _S698, _S697);
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_9( _S700 : Site_0,  _S701 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S701.offset_0 + _S700.row_0 * _S701.stride_0;
    row_21.step_2 = _S701.step_0;
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn space_of_9( _S702 : Site_0,  _S703 : Lie_0) -> Row_0
{
    var row_22 : Row_0 = row_of_9(_S702, _S703);
    row_22.base_0 = row_22.base_0 + _S703.step_0;
    return row_22;
}

fn Row_raw_8( _S704 : Row_0,  _S705 : u32) -> f32
{
    return entryPointParams_point_2[_S704.base_0 + _S705 * _S704.step_2];
}

fn report_fault_11( _S706 : u32)
{
    var _S707 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S706);
    return;
}

fn squares_of_8( _S708 : ptr<function, Ball_std140_0>,  _S709 : Site_0,  _S710 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S709.lane_0;
    for(;;)
    {
        if(i_19 < (_S709.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S711 : f32 = Row_raw_8(_S710, i_19);
        if(is_bad_0(_S711))
        {
            report_fault_11(_S709.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S711));
        i_19 = i_19 + (*_S708).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S708).lanes_0, _S709);
    return squares_12;
}

fn report_fault_12( _S712 : u32)
{
    var _S713 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S712);
    return;
}

fn sheet_of_6( _S714 : ptr<function, Ball_std140_0>,  _S715 : Site_0,  _S716 : Lie_0) -> Sheet_0
{
    var x_10 : Sheet_0;
    var _S717 : Row_0 = space_of_9(_S715, _S716);
    x_10.row_1 = _S717;
    var _S718 : Squares_0 = squares_of_8(&((*_S714)), _S715, _S717);
    var _S719 : f32 = entryPointParams_point_2[_S716.offset_0 + _S715.row_0 * _S716.stride_0];
    var _S720 : bool;
    if(is_bad_0(_S719))
    {
        _S720 = Site_is_first_0(_S715);
    }
    else
    {
        _S720 = false;
    }
    if(_S720)
    {
        report_fault_12(_S715.row_0);
    }
    x_10.length_0 = Squares_length_0(_S718);
    x_10.square_0 = Squares_total_0(_S718);
    var _S721 : df_0 = wide_0((*_S714).lorentz_norm_0);
    var _S722 : df_0 = root_c_of_0(&((*_S714)));
    var _S723 : df_0 = _0(_S721, _S722);
    if(Squares_is_big_0(_S718))
    {
        _S720 = true;
    }
    else
    {
        _S720 = less_0(x2A_1(_S723, 1.00000011920928955f), x_10.length_0);
    }
    var _S724 : i32;
    if(_S720)
    {
        _S724 = i32(1);
    }
    else
    {
        _S724 = i32(0);
    }
    var _S725 : u32 = u32(_S724);
    x_10.shortened_0 = _S725;
    if(_S725 != u32(0))
    {
        x_10.row_1.scale_0 = scaled_0(_0(_S723, x_10.length_0), Squares_unit_0(_S718));
        x_10.length_0 = _S723;
        x_10.square_0 = x2A_0(_S723, _S723);
    }
    var _S726 : df_0 = c_of_0(&((*_S714)));
    var _S727 : df_0 = root_of_0(x2B_1(x2A_0(_S726, x_10.square_0), 1.0f));
    x_10.cosh_0 = _S727;
    var _S728 : df_0 = _0(_S727, _S722);
    x_10.time_0 = _S728;
    var _S729 : f32 = abs(x2D_1(_S728, _S719).hi_0);
    if((x_10.shortened_0) != u32(0))
    {
        _S720 = true;
    }
    else
    {
        _S720 = _S729 > (0.0000152587890625f * x_10.time_0.hi_0);
    }
    if(_S720)
    {
        _S724 = i32(1);
    }
    else
    {
        _S724 = i32(0);
    }
    x_10.clipped_0 = u32(_S724);
    return x_10;
}

fn put_5( _S730 : ptr<function, Ball_std140_0>,  _S731 : Site_0,  _S732 : u32,  _S733 : df_0)
{
    entryPointParams_out_5[_S731.row_0 * (*_S730).out_stride_0 + (*_S730).out_column_0 + _S732] = nearest_0(_S733);
    return;
}

fn refuse_clipped_5( _S734 : ptr<function, Ball_std140_0>,  _S735 : Site_0,  _S736 : u32)
{
    var _S737 : bool;
    if(Site_is_first_0(_S735))
    {
        _S737 = _S736 > u32(0);
    }
    else
    {
        _S737 = false;
    }
    if(_S737)
    {
        _S737 = ((((*_S734).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S737 = false;
    }
    if(_S737)
    {
        report_fault_12(_S735.row_0);
    }
    return;
}

fn count_clipped_5( _S738 : ptr<function, Ball_std140_0>,  _S739 : Site_0,  _S740 : u32,  _S741 : u32)
{
    refuse_clipped_5(&((*_S738)), _S739, _S740);
    var _S742 : bool;
    if(Site_is_first_0(_S739))
    {
        _S742 = (_S740 + _S741) > u32(0);
    }
    else
    {
        _S742 = false;
    }
    if(_S742)
    {
        var _S743 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S740 + _S741);
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
        var _S744 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S745 : u32 = block_count_0(&(_S744));
        if(block_7 < _S745)
        {
        }
        else
        {
            break;
        }
        var _S746 : u32 = invocation_8.x;
        var _S747 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S748 : Site_0 = space_site_of_0(&(_S747), block_7, _S746);
        var _S749 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S750 : Lie_0 = x_lie_0(&(_S749));
        var _S751 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S752 : Sheet_0 = sheet_of_6(&(_S751), _S748, _S750);
        var i_20 : u32 = _S748.lane_0;
        for(;;)
        {
            if(i_20 < (_S748.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S753 : u32 = i_20 + u32(1);
            var _S754 : f32 = entryPointParams_point_2[_S752.row_1.base_0 + i_20 * _S752.row_1.step_2];
            var _S755 : bool;
            if((_S752.row_1.scale_0.hi_0) == 1.0f)
            {
                _S755 = (_S752.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S755 = false;
            }
            var _S756 : df_0;
            if(_S755)
            {
                _S756 = wide_0(_S754);
            }
            else
            {
                _S756 = x2A_1(_S752.row_1.scale_0, _S754);
            }
            var _S757 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S757), _S748, _S753, _S756);
            i_20 = i_20 + entryPointParams_5.p_5.lanes_0;
        }
        if(Site_is_first_0(_S748))
        {
            var _S758 : Ball_std140_0 = entryPointParams_5.p_5;
            put_5(&(_S758), _S748, u32(0), _S752.time_0);
        }
        var _S759 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S759), _S748, u32(0), _S752.shortened_0);
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
    var _S760 : df_0 = wide_0(1.0f);
    var _S761 : df_0 = x2D_0(_S760, gap_1);
    var rim_0 : Rim_0;
    var _S762 : df_0 = rim_limit_0(&((*p_21)));
    var _S763 : i32;
    if(less_0(_S762, _S761))
    {
        _S763 = i32(1);
    }
    else
    {
        _S763 = i32(0);
    }
    var _S764 : u32 = u32(_S763);
    rim_0.clipped_1 = _S764;
    var _S765 : df_0;
    if(_S764 != u32(0))
    {
        var _S766 : df_0 = rim_norm_0(&((*p_21)));
        _S765 = _0(_S766, root_of_0(_S761));
    }
    else
    {
        _S765 = _S760;
    }
    rim_0.factor_0 = _S765;
    return rim_0;
}

fn row_of_10( _S767 : Site_0,  _S768 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S768.offset_0 + _S767.row_0 * _S768.stride_0;
    row_23.step_2 = _S768.step_0;
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn space_of_10( _S769 : Site_0,  _S770 : Lie_0) -> Row_0
{
    var row_24 : Row_0 = row_of_10(_S769, _S770);
    row_24.base_0 = row_24.base_0 + _S770.step_0;
    return row_24;
}

fn Row_raw_9( _S771 : Row_0,  _S772 : u32) -> f32
{
    return entryPointParams_point_3[_S771.base_0 + _S772 * _S771.step_2];
}

fn report_fault_13( _S773 : u32)
{
    var _S774 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S773);
    return;
}

fn squares_of_9( _S775 : ptr<function, Ball_std140_0>,  _S776 : Site_0,  _S777 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_21 : u32 = _S776.lane_0;
    for(;;)
    {
        if(i_21 < (_S776.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S778 : f32 = Row_raw_9(_S777, i_21);
        if(is_bad_0(_S778))
        {
            report_fault_13(_S776.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S778));
        i_21 = i_21 + (*_S775).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S775).lanes_0, _S776);
    return squares_13;
}

fn report_fault_14( _S779 : u32)
{
    var _S780 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S779);
    return;
}

fn sheet_of_7( _S781 : ptr<function, Ball_std140_0>,  _S782 : Site_0,  _S783 : Lie_0) -> Sheet_0
{
    var x_11 : Sheet_0;
    var _S784 : Row_0 = space_of_10(_S782, _S783);
    x_11.row_1 = _S784;
    var _S785 : Squares_0 = squares_of_9(&((*_S781)), _S782, _S784);
    var _S786 : f32 = entryPointParams_point_3[_S783.offset_0 + _S782.row_0 * _S783.stride_0];
    var _S787 : bool;
    if(is_bad_0(_S786))
    {
        _S787 = Site_is_first_0(_S782);
    }
    else
    {
        _S787 = false;
    }
    if(_S787)
    {
        report_fault_14(_S782.row_0);
    }
    x_11.length_0 = Squares_length_0(_S785);
    x_11.square_0 = Squares_total_0(_S785);
    var _S788 : df_0 = wide_0((*_S781).lorentz_norm_0);
    var _S789 : df_0 = root_c_of_0(&((*_S781)));
    var _S790 : df_0 = _0(_S788, _S789);
    if(Squares_is_big_0(_S785))
    {
        _S787 = true;
    }
    else
    {
        _S787 = less_0(x2A_1(_S790, 1.00000011920928955f), x_11.length_0);
    }
    var _S791 : i32;
    if(_S787)
    {
        _S791 = i32(1);
    }
    else
    {
        _S791 = i32(0);
    }
    var _S792 : u32 = u32(_S791);
    x_11.shortened_0 = _S792;
    if(_S792 != u32(0))
    {
        x_11.row_1.scale_0 = scaled_0(_0(_S790, x_11.length_0), Squares_unit_0(_S785));
        x_11.length_0 = _S790;
        x_11.square_0 = x2A_0(_S790, _S790);
    }
    var _S793 : df_0 = c_of_0(&((*_S781)));
    var _S794 : df_0 = root_of_0(x2B_1(x2A_0(_S793, x_11.square_0), 1.0f));
    x_11.cosh_0 = _S794;
    var _S795 : df_0 = _0(_S794, _S789);
    x_11.time_0 = _S795;
    var _S796 : f32 = abs(x2D_1(_S795, _S786).hi_0);
    if((x_11.shortened_0) != u32(0))
    {
        _S787 = true;
    }
    else
    {
        _S787 = _S796 > (0.0000152587890625f * x_11.time_0.hi_0);
    }
    if(_S787)
    {
        _S791 = i32(1);
    }
    else
    {
        _S791 = i32(0);
    }
    x_11.clipped_0 = u32(_S791);
    return x_11;
}

fn put_6( _S797 : ptr<function, Ball_std140_0>,  _S798 : Site_0,  _S799 : u32,  _S800 : df_0)
{
    entryPointParams_out_6[_S798.row_0 * (*_S797).out_stride_0 + (*_S797).out_column_0 + _S799] = nearest_0(_S800);
    return;
}

fn refuse_clipped_6( _S801 : ptr<function, Ball_std140_0>,  _S802 : Site_0,  _S803 : u32)
{
    var _S804 : bool;
    if(Site_is_first_0(_S802))
    {
        _S804 = _S803 > u32(0);
    }
    else
    {
        _S804 = false;
    }
    if(_S804)
    {
        _S804 = ((((*_S801).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S804 = false;
    }
    if(_S804)
    {
        report_fault_14(_S802.row_0);
    }
    return;
}

fn count_clipped_6( _S805 : ptr<function, Ball_std140_0>,  _S806 : Site_0,  _S807 : u32,  _S808 : u32)
{
    refuse_clipped_6(&((*_S805)), _S806, _S807);
    var _S809 : bool;
    if(Site_is_first_0(_S806))
    {
        _S809 = (_S807 + _S808) > u32(0);
    }
    else
    {
        _S809 = false;
    }
    if(_S809)
    {
        var _S810 : u32 = atomicAdd(&(entryPointParams_status_6[i32(0)]), _S807 + _S808);
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
        var _S811 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S812 : u32 = block_count_0(&(_S811));
        if(block_8 < _S812)
        {
        }
        else
        {
            break;
        }
        var _S813 : u32 = invocation_9.x;
        var _S814 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S815 : Site_0 = space_site_of_0(&(_S814), block_8, _S813);
        var _S816 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S817 : Lie_0 = x_lie_0(&(_S816));
        var _S818 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S819 : Sheet_0 = sheet_of_7(&(_S818), _S815, _S817);
        var _S820 : df_0 = _0(wide_0(2.0f), x2B_1(_S819.cosh_0, 1.0f));
        var _S821 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S822 : Rim_0 = rim_of_0(&(_S821), _S820);
        var _S823 : df_0 = _0(_S822.factor_0, x2B_1(_S819.cosh_0, 1.0f));
        var i_22 : u32 = _S815.lane_0;
        for(;;)
        {
            if(i_22 < (_S815.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S824 : f32 = entryPointParams_point_3[_S819.row_1.base_0 + i_22 * _S819.row_1.step_2];
            var _S825 : bool;
            if((_S819.row_1.scale_0.hi_0) == 1.0f)
            {
                _S825 = (_S819.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S825 = false;
            }
            var _S826 : df_0;
            if(_S825)
            {
                _S826 = wide_0(_S824);
            }
            else
            {
                _S826 = x2A_1(_S819.row_1.scale_0, _S824);
            }
            var _S827 : df_0 = x2A_0(_S823, _S826);
            var _S828 : Ball_std140_0 = entryPointParams_6.p_6;
            put_6(&(_S828), _S815, i_22, _S827);
            i_22 = i_22 + entryPointParams_6.p_6.lanes_0;
        }
        var _S829 : Ball_std140_0 = entryPointParams_6.p_6;
        count_clipped_6(&(_S829), _S815, _S819.clipped_0, _S822.clipped_1);
        block_8 = block_8 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn sheet_distance_0( p_22 : ptr<function, Ball_std140_0>,  pair_3 : Between_0) -> df_0
{
    var _S830 : df_0 = twice_0(x2A_0(pair_3.root_2, asinhc_0(pair_3.square_2).value_5));
    var _S831 : df_0 = root_c_of_1(&((*p_22)));
    return _0(_S830, _S831);
}

fn row_of_11( _S832 : Site_0,  _S833 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S833.offset_0 + _S832.row_0 * _S833.stride_0;
    row_25.step_2 = _S833.step_0;
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn space_of_11( _S834 : Site_0,  _S835 : Lie_0) -> Row_0
{
    var row_26 : Row_0 = row_of_11(_S834, _S835);
    row_26.base_0 = row_26.base_0 + _S835.step_0;
    return row_26;
}

fn Row_raw_10( _S836 : Row_0,  _S837 : u32) -> f32
{
    return entryPointParams_left_0[_S836.base_0 + _S837 * _S836.step_2];
}

fn report_fault_15( _S838 : u32)
{
    var _S839 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S838);
    return;
}

fn squares_of_10( _S840 : ptr<function, Ball_std140_0>,  _S841 : Site_0,  _S842 : Row_0) -> Squares_0
{
    var squares_14 : Squares_0 = no_squares_0();
    var i_23 : u32 = _S841.lane_0;
    for(;;)
    {
        if(i_23 < (_S841.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S843 : f32 = Row_raw_10(_S842, i_23);
        if(is_bad_0(_S843))
        {
            report_fault_15(_S841.row_0);
        }
        Squares_add_0(&(squares_14), wide_0(_S843));
        i_23 = i_23 + (*_S840).lanes_0;
    }
    Squares_join_over_0(&(squares_14), (*_S840).lanes_0, _S841);
    return squares_14;
}

fn report_fault_16( _S844 : u32)
{
    var _S845 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S844);
    return;
}

fn sheet_of_8( _S846 : ptr<function, Ball_std140_0>,  _S847 : Site_0,  _S848 : Lie_0) -> Sheet_0
{
    var x_12 : Sheet_0;
    var _S849 : Row_0 = space_of_11(_S847, _S848);
    x_12.row_1 = _S849;
    var _S850 : Squares_0 = squares_of_10(&((*_S846)), _S847, _S849);
    var _S851 : f32 = entryPointParams_left_0[_S848.offset_0 + _S847.row_0 * _S848.stride_0];
    var _S852 : bool;
    if(is_bad_0(_S851))
    {
        _S852 = Site_is_first_0(_S847);
    }
    else
    {
        _S852 = false;
    }
    if(_S852)
    {
        report_fault_16(_S847.row_0);
    }
    x_12.length_0 = Squares_length_0(_S850);
    x_12.square_0 = Squares_total_0(_S850);
    var _S853 : df_0 = wide_0((*_S846).lorentz_norm_0);
    var _S854 : df_0 = root_c_of_0(&((*_S846)));
    var _S855 : df_0 = _0(_S853, _S854);
    if(Squares_is_big_0(_S850))
    {
        _S852 = true;
    }
    else
    {
        _S852 = less_0(x2A_1(_S855, 1.00000011920928955f), x_12.length_0);
    }
    var _S856 : i32;
    if(_S852)
    {
        _S856 = i32(1);
    }
    else
    {
        _S856 = i32(0);
    }
    var _S857 : u32 = u32(_S856);
    x_12.shortened_0 = _S857;
    if(_S857 != u32(0))
    {
        x_12.row_1.scale_0 = scaled_0(_0(_S855, x_12.length_0), Squares_unit_0(_S850));
        x_12.length_0 = _S855;
        x_12.square_0 = x2A_0(_S855, _S855);
    }
    var _S858 : df_0 = c_of_0(&((*_S846)));
    var _S859 : df_0 = root_of_0(x2B_1(x2A_0(_S858, x_12.square_0), 1.0f));
    x_12.cosh_0 = _S859;
    var _S860 : df_0 = _0(_S859, _S854);
    x_12.time_0 = _S860;
    var _S861 : f32 = abs(x2D_1(_S860, _S851).hi_0);
    if((x_12.shortened_0) != u32(0))
    {
        _S852 = true;
    }
    else
    {
        _S852 = _S861 > (0.0000152587890625f * x_12.time_0.hi_0);
    }
    if(_S852)
    {
        _S856 = i32(1);
    }
    else
    {
        _S856 = i32(0);
    }
    x_12.clipped_0 = u32(_S856);
    return x_12;
}

fn row_of_12( _S862 : Site_0,  _S863 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S863.offset_0 + _S862.row_0 * _S863.stride_0;
    row_27.step_2 = _S863.step_0;
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn space_of_12( _S864 : Site_0,  _S865 : Lie_0) -> Row_0
{
    var row_28 : Row_0 = row_of_12(_S864, _S865);
    row_28.base_0 = row_28.base_0 + _S865.step_0;
    return row_28;
}

fn Row_raw_11( _S866 : Row_0,  _S867 : u32) -> f32
{
    return entryPointParams_right_0[_S866.base_0 + _S867 * _S866.step_2];
}

fn squares_of_11( _S868 : ptr<function, Ball_std140_0>,  _S869 : Site_0,  _S870 : Row_0) -> Squares_0
{
    var squares_15 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S869.lane_0;
    for(;;)
    {
        if(i_24 < (_S869.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S871 : f32 = Row_raw_11(_S870, i_24);
        if(is_bad_0(_S871))
        {
            report_fault_15(_S869.row_0);
        }
        Squares_add_0(&(squares_15), wide_0(_S871));
        i_24 = i_24 + (*_S868).lanes_0;
    }
    Squares_join_over_0(&(squares_15), (*_S868).lanes_0, _S869);
    return squares_15;
}

fn sheet_of_9( _S872 : ptr<function, Ball_std140_0>,  _S873 : Site_0,  _S874 : Lie_0) -> Sheet_0
{
    var x_13 : Sheet_0;
    var _S875 : Row_0 = space_of_12(_S873, _S874);
    x_13.row_1 = _S875;
    var _S876 : Squares_0 = squares_of_11(&((*_S872)), _S873, _S875);
    var _S877 : f32 = entryPointParams_right_0[_S874.offset_0 + _S873.row_0 * _S874.stride_0];
    var _S878 : bool;
    if(is_bad_0(_S877))
    {
        _S878 = Site_is_first_0(_S873);
    }
    else
    {
        _S878 = false;
    }
    if(_S878)
    {
        report_fault_16(_S873.row_0);
    }
    x_13.length_0 = Squares_length_0(_S876);
    x_13.square_0 = Squares_total_0(_S876);
    var _S879 : df_0 = wide_0((*_S872).lorentz_norm_0);
    var _S880 : df_0 = root_c_of_0(&((*_S872)));
    var _S881 : df_0 = _0(_S879, _S880);
    if(Squares_is_big_0(_S876))
    {
        _S878 = true;
    }
    else
    {
        _S878 = less_0(x2A_1(_S881, 1.00000011920928955f), x_13.length_0);
    }
    var _S882 : i32;
    if(_S878)
    {
        _S882 = i32(1);
    }
    else
    {
        _S882 = i32(0);
    }
    var _S883 : u32 = u32(_S882);
    x_13.shortened_0 = _S883;
    if(_S883 != u32(0))
    {
        x_13.row_1.scale_0 = scaled_0(_0(_S881, x_13.length_0), Squares_unit_0(_S876));
        x_13.length_0 = _S881;
        x_13.square_0 = x2A_0(_S881, _S881);
    }
    var _S884 : df_0 = c_of_0(&((*_S872)));
    var _S885 : df_0 = root_of_0(x2B_1(x2A_0(_S884, x_13.square_0), 1.0f));
    x_13.cosh_0 = _S885;
    var _S886 : df_0 = _0(_S885, _S880);
    x_13.time_0 = _S886;
    var _S887 : f32 = abs(x2D_1(_S886, _S877).hi_0);
    if((x_13.shortened_0) != u32(0))
    {
        _S878 = true;
    }
    else
    {
        _S878 = _S887 > (0.0000152587890625f * x_13.time_0.hi_0);
    }
    if(_S878)
    {
        _S882 = i32(1);
    }
    else
    {
        _S882 = i32(0);
    }
    x_13.clipped_0 = u32(_S882);
    return x_13;
}

fn between_2( _S888 : ptr<function, Ball_std140_0>,  _S889 : Site_0,  _S890 : Sheet_0,  _S891 : Sheet_0) -> Between_0
{
    var _S892 : u32;
    var _S893 : df_0;
    var _S894 : df_0;
    var _S895 : bool;
    var _S896 : bool;
    var _S897 : df_0 = wide_0(0.0f);
    var sums_7 : array<df_0, i32(3)>;
    sums_7[i32(0)] = _S897;
    sums_7[i32(1)] = _S897;
    sums_7[i32(2)] = _S897;
    var gap_squares_2 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S889.lane_0;
    for(;;)
    {
        _S892 = _S889.columns_1;
        if(i_25 < (_S889.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S898 : f32 = entryPointParams_left_0[_S890.row_1.base_0 + i_25 * _S890.row_1.step_2];
        if((_S890.row_1.scale_0.hi_0) == 1.0f)
        {
            _S895 = (_S890.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S895 = false;
        }
        if(_S895)
        {
            _S893 = wide_0(_S898);
        }
        else
        {
            _S893 = x2A_1(_S890.row_1.scale_0, _S898);
        }
        var _S899 : f32 = entryPointParams_right_0[_S891.row_1.base_0 + i_25 * _S891.row_1.step_2];
        if((_S891.row_1.scale_0.hi_0) == 1.0f)
        {
            _S896 = (_S891.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S896 = false;
        }
        if(_S896)
        {
            _S894 = wide_0(_S899);
        }
        else
        {
            _S894 = x2A_1(_S891.row_1.scale_0, _S899);
        }
        var _S900 : df_0 = x2D_0(_S893, _S894);
        Squares_add_0(&(gap_squares_2), _S900);
        sums_7[i32(0)] = x2B_0(sums_7[i32(0)], x2A_0(_S893, _S894));
        sums_7[i32(1)] = x2B_0(sums_7[i32(1)], x2A_0(_S900, _S893));
        sums_7[i32(2)] = x2B_0(sums_7[i32(2)], x2A_0(_S900, _S894));
        i_25 = i_25 + (*_S888).lanes_0;
    }
    var _S901 : u32 = (*_S888).lanes_0;
    join_1((*_S888).lanes_0, _S889, &(sums_7));
    Squares_join_over_0(&(gap_squares_2), (*_S888).lanes_0, _S889);
    var _S902 : f32 = Squares_unit_0(gap_squares_2);
    var all_2 : Between_0;
    all_2.dot_1 = sums_7[i32(0)];
    all_2.on_x_0 = sums_7[i32(1)];
    all_2.on_y_0 = sums_7[i32(2)];
    var _S903 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_2), 1.0f / _S902), 1.0f / _S902);
    all_2.gap_0 = _S903;
    all_2.ahead_0 = _0(neg_0(x2B_0(sums_7[i32(1)], sums_7[i32(2)])), x2B_0(_S890.time_0, _S891.time_0));
    var _S904 : df_0 = c_of_0(&((*_S888)));
    var _S905 : df_0 = x2A_0(_S904, _S890.square_0);
    var _S906 : df_0 = x2A_0(_S904, _S891.square_0);
    var _S907 : df_0 = x2A_0(_S904, sums_7[i32(0)]);
    var _S908 : df_0 = x2A_0(_S890.cosh_0, _S891.cosh_0);
    var _S909 : bool = less_0(x2A_0(_S904, _S903), _S905);
    var _S910 : bool = (_S906.hi_0) < 1.00000000317107685e-30f;
    if(_S910)
    {
        _S893 = _S897;
    }
    else
    {
        if(_S909)
        {
            _S893 = x2A_0(_S904, all_2.on_y_0);
        }
        else
        {
            _S893 = _S907;
        }
        _S893 = _0(_S893, _S906);
    }
    var across_4 : array<df_0, i32(1)>;
    across_4[i32(0)] = _S897;
    i_25 = _S889.lane_0;
    for(;;)
    {
        if(i_25 < _S892)
        {
        }
        else
        {
            break;
        }
        var _S911 : f32 = entryPointParams_left_0[_S890.row_1.base_0 + i_25 * _S890.row_1.step_2];
        if((_S890.row_1.scale_0.hi_0) == 1.0f)
        {
            _S895 = (_S890.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S895 = false;
        }
        if(_S895)
        {
            _S894 = wide_0(_S911);
        }
        else
        {
            _S894 = x2A_1(_S890.row_1.scale_0, _S911);
        }
        var _S912 : f32 = entryPointParams_right_0[_S891.row_1.base_0 + i_25 * _S891.row_1.step_2];
        if((_S891.row_1.scale_0.hi_0) == 1.0f)
        {
            _S896 = (_S891.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S896 = false;
        }
        var _S913 : df_0;
        if(_S896)
        {
            _S913 = wide_0(_S912);
        }
        else
        {
            _S913 = x2A_1(_S891.row_1.scale_0, _S912);
        }
        var side_4 : df_0;
        if(_S909)
        {
            side_4 = x2D_0(_S894, _S913);
        }
        else
        {
            side_4 = _S894;
        }
        var side_5 : df_0 = x2D_0(side_4, x2A_0(_S893, _S913));
        across_4[i32(0)] = x2B_0(across_4[i32(0)], x2A_0(side_5, side_5));
        i_25 = i_25 + _S901;
    }
    join_0(_S901, _S889, &(across_4));
    if((_S907.hi_0) <= 0.0f)
    {
        _S895 = true;
    }
    else
    {
        _S895 = _S910;
    }
    if(_S895)
    {
        if((_S908.hi_0) > 2.0f)
        {
            _S893 = x2D_1(_S908, 1.0f);
        }
        else
        {
            _S893 = _0(x2B_0(x2B_0(_S905, _S906), x2A_0(_S905, _S906)), x2B_1(_S908, 1.0f));
        }
        all_2.square_2 = half_of_0(x2D_0(_S893, _S907));
    }
    else
    {
        var _S914 : df_0 = x2B_1(twice_0(x2B_0(_S908, _S907)), 2.0f);
        all_2.square_2 = x2A_0(_S904, x2B_0(_0(all_2.gap_0, _S914), x2A_0(across_4[i32(0)], _0(_S906, _S914))));
    }
    if((all_2.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S915 : df_0 = root_c_of_0(&((*_S888)));
        _S893 = x2A_0(_S915, half_of_0(Squares_length_0(gap_squares_2)));
    }
    else
    {
        _S893 = root_of_0(all_2.square_2);
    }
    all_2.root_2 = _S893;
    return all_2;
}

fn put_number_0( _S916 : Site_0,  _S917 : df_0)
{
    if(Site_is_first_0(_S916))
    {
        entryPointParams_out_7[_S916.row_0] = nearest_0(_S917);
    }
    return;
}

fn refuse_clipped_7( _S918 : ptr<function, Ball_std140_0>,  _S919 : Site_0,  _S920 : u32)
{
    var _S921 : bool;
    if(Site_is_first_0(_S919))
    {
        _S921 = _S920 > u32(0);
    }
    else
    {
        _S921 = false;
    }
    if(_S921)
    {
        _S921 = ((((*_S918).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S921 = false;
    }
    if(_S921)
    {
        report_fault_16(_S919.row_0);
    }
    return;
}

fn count_clipped_7( _S922 : ptr<function, Ball_std140_0>,  _S923 : Site_0,  _S924 : u32,  _S925 : u32)
{
    refuse_clipped_7(&((*_S922)), _S923, _S924);
    var _S926 : bool;
    if(Site_is_first_0(_S923))
    {
        _S926 = (_S924 + _S925) > u32(0);
    }
    else
    {
        _S926 = false;
    }
    if(_S926)
    {
        var _S927 : u32 = atomicAdd(&(entryPointParams_status_7[i32(0)]), _S924 + _S925);
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
        var _S928 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S929 : u32 = block_count_0(&(_S928));
        if(block_9 < _S929)
        {
        }
        else
        {
            break;
        }
        var _S930 : u32 = invocation_10.x;
        var _S931 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S932 : Site_0 = space_site_of_0(&(_S931), block_9, _S930);
        var _S933 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S934 : Lie_0 = x_lie_0(&(_S933));
        var _S935 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S936 : Sheet_0 = sheet_of_8(&(_S935), _S932, _S934);
        var _S937 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S938 : Lie_0 = y_lie_0(&(_S937));
        var _S939 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S940 : Sheet_0 = sheet_of_9(&(_S939), _S932, _S938);
        var _S941 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S942 : Between_0 = between_2(&(_S941), _S932, _S936, _S940);
        var _S943 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S944 : df_0 = sheet_distance_0(&(_S943), _S942);
        put_number_0(_S932, _S944);
        var _S945 : u32 = _S936.clipped_0 + _S940.clipped_0;
        var _S946 : Ball_std140_0 = entryPointParams_7.p_7;
        count_clipped_7(&(_S946), _S932, _S945, u32(0));
        block_9 = block_9 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_13( _S947 : Site_0,  _S948 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S948.offset_0 + _S947.row_0 * _S948.stride_0;
    row_29.step_2 = _S948.step_0;
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S949 : Site_0,  _S950 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S949, _S950);
    row_30.base_0 = row_30.base_0 + _S950.step_0;
    return row_30;
}

fn Row_raw_12( _S951 : Row_0,  _S952 : u32) -> f32
{
    return entryPointParams_left_1[_S951.base_0 + _S952 * _S951.step_2];
}

fn report_fault_17( _S953 : u32)
{
    var _S954 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S953);
    return;
}

fn squares_of_12( _S955 : ptr<function, Ball_std140_0>,  _S956 : Site_0,  _S957 : Row_0) -> Squares_0
{
    var squares_16 : Squares_0 = no_squares_0();
    var i_26 : u32 = _S956.lane_0;
    for(;;)
    {
        if(i_26 < (_S956.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S958 : f32 = Row_raw_12(_S957, i_26);
        if(is_bad_0(_S958))
        {
            report_fault_17(_S956.row_0);
        }
        Squares_add_0(&(squares_16), wide_0(_S958));
        i_26 = i_26 + (*_S955).lanes_0;
    }
    Squares_join_over_0(&(squares_16), (*_S955).lanes_0, _S956);
    return squares_16;
}

fn report_fault_18( _S959 : u32)
{
    var _S960 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S959);
    return;
}

fn sheet_of_10( _S961 : ptr<function, Ball_std140_0>,  _S962 : Site_0,  _S963 : Lie_0) -> Sheet_0
{
    var x_14 : Sheet_0;
    var _S964 : Row_0 = space_of_13(_S962, _S963);
    x_14.row_1 = _S964;
    var _S965 : Squares_0 = squares_of_12(&((*_S961)), _S962, _S964);
    var _S966 : f32 = entryPointParams_left_1[_S963.offset_0 + _S962.row_0 * _S963.stride_0];
    var _S967 : bool;
    if(is_bad_0(_S966))
    {
        _S967 = Site_is_first_0(_S962);
    }
    else
    {
        _S967 = false;
    }
    if(_S967)
    {
        report_fault_18(_S962.row_0);
    }
    x_14.length_0 = Squares_length_0(_S965);
    x_14.square_0 = Squares_total_0(_S965);
    var _S968 : df_0 = wide_0((*_S961).lorentz_norm_0);
    var _S969 : df_0 = root_c_of_0(&((*_S961)));
    var _S970 : df_0 = _0(_S968, _S969);
    if(Squares_is_big_0(_S965))
    {
        _S967 = true;
    }
    else
    {
        _S967 = less_0(x2A_1(_S970, 1.00000011920928955f), x_14.length_0);
    }
    var _S971 : i32;
    if(_S967)
    {
        _S971 = i32(1);
    }
    else
    {
        _S971 = i32(0);
    }
    var _S972 : u32 = u32(_S971);
    x_14.shortened_0 = _S972;
    if(_S972 != u32(0))
    {
        x_14.row_1.scale_0 = scaled_0(_0(_S970, x_14.length_0), Squares_unit_0(_S965));
        x_14.length_0 = _S970;
        x_14.square_0 = x2A_0(_S970, _S970);
    }
    var _S973 : df_0 = c_of_0(&((*_S961)));
    var _S974 : df_0 = root_of_0(x2B_1(x2A_0(_S973, x_14.square_0), 1.0f));
    x_14.cosh_0 = _S974;
    var _S975 : df_0 = _0(_S974, _S969);
    x_14.time_0 = _S975;
    var _S976 : f32 = abs(x2D_1(_S975, _S966).hi_0);
    if((x_14.shortened_0) != u32(0))
    {
        _S967 = true;
    }
    else
    {
        _S967 = _S976 > (0.0000152587890625f * x_14.time_0.hi_0);
    }
    if(_S967)
    {
        _S971 = i32(1);
    }
    else
    {
        _S971 = i32(0);
    }
    x_14.clipped_0 = u32(_S971);
    return x_14;
}

fn row_of_14( _S977 : Site_0,  _S978 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S978.offset_0 + _S977.row_0 * _S978.stride_0;
    row_31.step_2 = _S978.step_0;
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn space_of_14( _S979 : Site_0,  _S980 : Lie_0) -> Row_0
{
    var row_32 : Row_0 = row_of_14(_S979, _S980);
    row_32.base_0 = row_32.base_0 + _S980.step_0;
    return row_32;
}

fn Row_raw_13( _S981 : Row_0,  _S982 : u32) -> f32
{
    return entryPointParams_right_1[_S981.base_0 + _S982 * _S981.step_2];
}

fn squares_of_13( _S983 : ptr<function, Ball_std140_0>,  _S984 : Site_0,  _S985 : Row_0) -> Squares_0
{
    var squares_17 : Squares_0 = no_squares_0();
    var i_27 : u32 = _S984.lane_0;
    for(;;)
    {
        if(i_27 < (_S984.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S986 : f32 = Row_raw_13(_S985, i_27);
        if(is_bad_0(_S986))
        {
            report_fault_17(_S984.row_0);
        }
        Squares_add_0(&(squares_17), wide_0(_S986));
        i_27 = i_27 + (*_S983).lanes_0;
    }
    Squares_join_over_0(&(squares_17), (*_S983).lanes_0, _S984);
    return squares_17;
}

fn sheet_of_11( _S987 : ptr<function, Ball_std140_0>,  _S988 : Site_0,  _S989 : Lie_0) -> Sheet_0
{
    var x_15 : Sheet_0;
    var _S990 : Row_0 = space_of_14(_S988, _S989);
    x_15.row_1 = _S990;
    var _S991 : Squares_0 = squares_of_13(&((*_S987)), _S988, _S990);
    var _S992 : f32 = entryPointParams_right_1[_S989.offset_0 + _S988.row_0 * _S989.stride_0];
    var _S993 : bool;
    if(is_bad_0(_S992))
    {
        _S993 = Site_is_first_0(_S988);
    }
    else
    {
        _S993 = false;
    }
    if(_S993)
    {
        report_fault_18(_S988.row_0);
    }
    x_15.length_0 = Squares_length_0(_S991);
    x_15.square_0 = Squares_total_0(_S991);
    var _S994 : df_0 = wide_0((*_S987).lorentz_norm_0);
    var _S995 : df_0 = root_c_of_0(&((*_S987)));
    var _S996 : df_0 = _0(_S994, _S995);
    if(Squares_is_big_0(_S991))
    {
        _S993 = true;
    }
    else
    {
        _S993 = less_0(x2A_1(_S996, 1.00000011920928955f), x_15.length_0);
    }
    var _S997 : i32;
    if(_S993)
    {
        _S997 = i32(1);
    }
    else
    {
        _S997 = i32(0);
    }
    var _S998 : u32 = u32(_S997);
    x_15.shortened_0 = _S998;
    if(_S998 != u32(0))
    {
        x_15.row_1.scale_0 = scaled_0(_0(_S996, x_15.length_0), Squares_unit_0(_S991));
        x_15.length_0 = _S996;
        x_15.square_0 = x2A_0(_S996, _S996);
    }
    var _S999 : df_0 = c_of_0(&((*_S987)));
    var _S1000 : df_0 = root_of_0(x2B_1(x2A_0(_S999, x_15.square_0), 1.0f));
    x_15.cosh_0 = _S1000;
    var _S1001 : df_0 = _0(_S1000, _S995);
    x_15.time_0 = _S1001;
    var _S1002 : f32 = abs(x2D_1(_S1001, _S992).hi_0);
    if((x_15.shortened_0) != u32(0))
    {
        _S993 = true;
    }
    else
    {
        _S993 = _S1002 > (0.0000152587890625f * x_15.time_0.hi_0);
    }
    if(_S993)
    {
        _S997 = i32(1);
    }
    else
    {
        _S997 = i32(0);
    }
    x_15.clipped_0 = u32(_S997);
    return x_15;
}

fn between_3( _S1003 : ptr<function, Ball_std140_0>,  _S1004 : Site_0,  _S1005 : Sheet_0,  _S1006 : Sheet_0) -> Between_0
{
    var _S1007 : u32;
    var _S1008 : df_0;
    var _S1009 : df_0;
    var _S1010 : bool;
    var _S1011 : bool;
    var _S1012 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(3)>;
    sums_8[i32(0)] = _S1012;
    sums_8[i32(1)] = _S1012;
    sums_8[i32(2)] = _S1012;
    var gap_squares_3 : Squares_0 = no_squares_0();
    var i_28 : u32 = _S1004.lane_0;
    for(;;)
    {
        _S1007 = _S1004.columns_1;
        if(i_28 < (_S1004.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1013 : f32 = entryPointParams_left_1[_S1005.row_1.base_0 + i_28 * _S1005.row_1.step_2];
        if((_S1005.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1010 = (_S1005.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1010 = false;
        }
        if(_S1010)
        {
            _S1008 = wide_0(_S1013);
        }
        else
        {
            _S1008 = x2A_1(_S1005.row_1.scale_0, _S1013);
        }
        var _S1014 : f32 = entryPointParams_right_1[_S1006.row_1.base_0 + i_28 * _S1006.row_1.step_2];
        if((_S1006.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1011 = (_S1006.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1011 = false;
        }
        if(_S1011)
        {
            _S1009 = wide_0(_S1014);
        }
        else
        {
            _S1009 = x2A_1(_S1006.row_1.scale_0, _S1014);
        }
        var _S1015 : df_0 = x2D_0(_S1008, _S1009);
        Squares_add_0(&(gap_squares_3), _S1015);
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_0(_S1008, _S1009));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S1015, _S1008));
        sums_8[i32(2)] = x2B_0(sums_8[i32(2)], x2A_0(_S1015, _S1009));
        i_28 = i_28 + (*_S1003).lanes_0;
    }
    var _S1016 : u32 = (*_S1003).lanes_0;
    join_1((*_S1003).lanes_0, _S1004, &(sums_8));
    Squares_join_over_0(&(gap_squares_3), (*_S1003).lanes_0, _S1004);
    var _S1017 : f32 = Squares_unit_0(gap_squares_3);
    var all_3 : Between_0;
    all_3.dot_1 = sums_8[i32(0)];
    all_3.on_x_0 = sums_8[i32(1)];
    all_3.on_y_0 = sums_8[i32(2)];
    var _S1018 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_3), 1.0f / _S1017), 1.0f / _S1017);
    all_3.gap_0 = _S1018;
    all_3.ahead_0 = _0(neg_0(x2B_0(sums_8[i32(1)], sums_8[i32(2)])), x2B_0(_S1005.time_0, _S1006.time_0));
    var _S1019 : df_0 = c_of_0(&((*_S1003)));
    var _S1020 : df_0 = x2A_0(_S1019, _S1005.square_0);
    var _S1021 : df_0 = x2A_0(_S1019, _S1006.square_0);
    var _S1022 : df_0 = x2A_0(_S1019, sums_8[i32(0)]);
    var _S1023 : df_0 = x2A_0(_S1005.cosh_0, _S1006.cosh_0);
    var _S1024 : bool = less_0(x2A_0(_S1019, _S1018), _S1020);
    var _S1025 : bool = (_S1021.hi_0) < 1.00000000317107685e-30f;
    if(_S1025)
    {
        _S1008 = _S1012;
    }
    else
    {
        if(_S1024)
        {
            _S1008 = x2A_0(_S1019, all_3.on_y_0);
        }
        else
        {
            _S1008 = _S1022;
        }
        _S1008 = _0(_S1008, _S1021);
    }
    var across_5 : array<df_0, i32(1)>;
    across_5[i32(0)] = _S1012;
    i_28 = _S1004.lane_0;
    for(;;)
    {
        if(i_28 < _S1007)
        {
        }
        else
        {
            break;
        }
        var _S1026 : f32 = entryPointParams_left_1[_S1005.row_1.base_0 + i_28 * _S1005.row_1.step_2];
        if((_S1005.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1010 = (_S1005.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1010 = false;
        }
        if(_S1010)
        {
            _S1009 = wide_0(_S1026);
        }
        else
        {
            _S1009 = x2A_1(_S1005.row_1.scale_0, _S1026);
        }
        var _S1027 : f32 = entryPointParams_right_1[_S1006.row_1.base_0 + i_28 * _S1006.row_1.step_2];
        if((_S1006.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1011 = (_S1006.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1011 = false;
        }
        var _S1028 : df_0;
        if(_S1011)
        {
            _S1028 = wide_0(_S1027);
        }
        else
        {
            _S1028 = x2A_1(_S1006.row_1.scale_0, _S1027);
        }
        var side_6 : df_0;
        if(_S1024)
        {
            side_6 = x2D_0(_S1009, _S1028);
        }
        else
        {
            side_6 = _S1009;
        }
        var side_7 : df_0 = x2D_0(side_6, x2A_0(_S1008, _S1028));
        across_5[i32(0)] = x2B_0(across_5[i32(0)], x2A_0(side_7, side_7));
        i_28 = i_28 + _S1016;
    }
    join_0(_S1016, _S1004, &(across_5));
    if((_S1022.hi_0) <= 0.0f)
    {
        _S1010 = true;
    }
    else
    {
        _S1010 = _S1025;
    }
    if(_S1010)
    {
        if((_S1023.hi_0) > 2.0f)
        {
            _S1008 = x2D_1(_S1023, 1.0f);
        }
        else
        {
            _S1008 = _0(x2B_0(x2B_0(_S1020, _S1021), x2A_0(_S1020, _S1021)), x2B_1(_S1023, 1.0f));
        }
        all_3.square_2 = half_of_0(x2D_0(_S1008, _S1022));
    }
    else
    {
        var _S1029 : df_0 = x2B_1(twice_0(x2B_0(_S1023, _S1022)), 2.0f);
        all_3.square_2 = x2A_0(_S1019, x2B_0(_0(all_3.gap_0, _S1029), x2A_0(across_5[i32(0)], _0(_S1021, _S1029))));
    }
    if((all_3.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S1030 : df_0 = root_c_of_0(&((*_S1003)));
        _S1008 = x2A_0(_S1030, half_of_0(Squares_length_0(gap_squares_3)));
    }
    else
    {
        _S1008 = root_of_0(all_3.square_2);
    }
    all_3.root_2 = _S1008;
    return all_3;
}

fn put_number_1( _S1031 : Site_0,  _S1032 : df_0)
{
    if(Site_is_first_0(_S1031))
    {
        entryPointParams_out_8[_S1031.row_0] = nearest_0(_S1032);
    }
    return;
}

fn refuse_clipped_8( _S1033 : ptr<function, Ball_std140_0>,  _S1034 : Site_0,  _S1035 : u32)
{
    var _S1036 : bool;
    if(Site_is_first_0(_S1034))
    {
        _S1036 = _S1035 > u32(0);
    }
    else
    {
        _S1036 = false;
    }
    if(_S1036)
    {
        _S1036 = ((((*_S1033).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1036 = false;
    }
    if(_S1036)
    {
        report_fault_18(_S1034.row_0);
    }
    return;
}

fn count_clipped_8( _S1037 : ptr<function, Ball_std140_0>,  _S1038 : Site_0,  _S1039 : u32,  _S1040 : u32)
{
    refuse_clipped_8(&((*_S1037)), _S1038, _S1039);
    var _S1041 : bool;
    if(Site_is_first_0(_S1038))
    {
        _S1041 = (_S1039 + _S1040) > u32(0);
    }
    else
    {
        _S1041 = false;
    }
    if(_S1041)
    {
        var _S1042 : u32 = atomicAdd(&(entryPointParams_status_8[i32(0)]), _S1039 + _S1040);
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
        var _S1043 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1044 : u32 = block_count_0(&(_S1043));
        if(block_10 < _S1044)
        {
        }
        else
        {
            break;
        }
        var _S1045 : u32 = invocation_11.x;
        var _S1046 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1047 : Site_0 = space_site_of_0(&(_S1046), block_10, _S1045);
        var _S1048 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1049 : Lie_0 = x_lie_0(&(_S1048));
        var _S1050 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1051 : Sheet_0 = sheet_of_10(&(_S1050), _S1047, _S1049);
        var _S1052 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1053 : Lie_0 = y_lie_0(&(_S1052));
        var _S1054 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1055 : Sheet_0 = sheet_of_11(&(_S1054), _S1047, _S1053);
        var _S1056 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1057 : Between_0 = between_3(&(_S1056), _S1047, _S1051, _S1055);
        var _S1058 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1059 : df_0 = sheet_distance_0(&(_S1058), _S1057);
        put_number_1(_S1047, x2A_0(_S1059, _S1059));
        var _S1060 : u32 = _S1051.clipped_0 + _S1055.clipped_0;
        var _S1061 : Ball_std140_0 = entryPointParams_8.p_8;
        count_clipped_8(&(_S1061), _S1047, _S1060, u32(0));
        block_10 = block_10 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn row_of_15( _S1062 : Site_0,  _S1063 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S1063.offset_0 + _S1062.row_0 * _S1063.stride_0;
    row_33.step_2 = _S1063.step_0;
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn space_of_15( _S1064 : Site_0,  _S1065 : Lie_0) -> Row_0
{
    var row_34 : Row_0 = row_of_15(_S1064, _S1065);
    row_34.base_0 = row_34.base_0 + _S1065.step_0;
    return row_34;
}

fn Row_raw_14( _S1066 : Row_0,  _S1067 : u32) -> f32
{
    return entryPointParams_point_4[_S1066.base_0 + _S1067 * _S1066.step_2];
}

fn report_fault_19( _S1068 : u32)
{
    var _S1069 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1068);
    return;
}

fn squares_of_14( _S1070 : ptr<function, Ball_std140_0>,  _S1071 : Site_0,  _S1072 : Row_0) -> Squares_0
{
    var squares_18 : Squares_0 = no_squares_0();
    var i_29 : u32 = _S1071.lane_0;
    for(;;)
    {
        if(i_29 < (_S1071.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1073 : f32 = Row_raw_14(_S1072, i_29);
        if(is_bad_0(_S1073))
        {
            report_fault_19(_S1071.row_0);
        }
        Squares_add_0(&(squares_18), wide_0(_S1073));
        i_29 = i_29 + (*_S1070).lanes_0;
    }
    Squares_join_over_0(&(squares_18), (*_S1070).lanes_0, _S1071);
    return squares_18;
}

fn report_fault_20( _S1074 : u32)
{
    var _S1075 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1074);
    return;
}

fn sheet_of_12( _S1076 : ptr<function, Ball_std140_0>,  _S1077 : Site_0,  _S1078 : Lie_0) -> Sheet_0
{
    var x_16 : Sheet_0;
    var _S1079 : Row_0 = space_of_15(_S1077, _S1078);
    x_16.row_1 = _S1079;
    var _S1080 : Squares_0 = squares_of_14(&((*_S1076)), _S1077, _S1079);
    var _S1081 : f32 = entryPointParams_point_4[_S1078.offset_0 + _S1077.row_0 * _S1078.stride_0];
    var _S1082 : bool;
    if(is_bad_0(_S1081))
    {
        _S1082 = Site_is_first_0(_S1077);
    }
    else
    {
        _S1082 = false;
    }
    if(_S1082)
    {
        report_fault_20(_S1077.row_0);
    }
    x_16.length_0 = Squares_length_0(_S1080);
    x_16.square_0 = Squares_total_0(_S1080);
    var _S1083 : df_0 = wide_0((*_S1076).lorentz_norm_0);
    var _S1084 : df_0 = root_c_of_0(&((*_S1076)));
    var _S1085 : df_0 = _0(_S1083, _S1084);
    if(Squares_is_big_0(_S1080))
    {
        _S1082 = true;
    }
    else
    {
        _S1082 = less_0(x2A_1(_S1085, 1.00000011920928955f), x_16.length_0);
    }
    var _S1086 : i32;
    if(_S1082)
    {
        _S1086 = i32(1);
    }
    else
    {
        _S1086 = i32(0);
    }
    var _S1087 : u32 = u32(_S1086);
    x_16.shortened_0 = _S1087;
    if(_S1087 != u32(0))
    {
        x_16.row_1.scale_0 = scaled_0(_0(_S1085, x_16.length_0), Squares_unit_0(_S1080));
        x_16.length_0 = _S1085;
        x_16.square_0 = x2A_0(_S1085, _S1085);
    }
    var _S1088 : df_0 = c_of_0(&((*_S1076)));
    var _S1089 : df_0 = root_of_0(x2B_1(x2A_0(_S1088, x_16.square_0), 1.0f));
    x_16.cosh_0 = _S1089;
    var _S1090 : df_0 = _0(_S1089, _S1084);
    x_16.time_0 = _S1090;
    var _S1091 : f32 = abs(x2D_1(_S1090, _S1081).hi_0);
    if((x_16.shortened_0) != u32(0))
    {
        _S1082 = true;
    }
    else
    {
        _S1082 = _S1091 > (0.0000152587890625f * x_16.time_0.hi_0);
    }
    if(_S1082)
    {
        _S1086 = i32(1);
    }
    else
    {
        _S1086 = i32(0);
    }
    x_16.clipped_0 = u32(_S1086);
    return x_16;
}

fn put_number_2( _S1092 : Site_0,  _S1093 : df_0)
{
    if(Site_is_first_0(_S1092))
    {
        entryPointParams_out_9[_S1092.row_0] = nearest_0(_S1093);
    }
    return;
}

fn refuse_clipped_9( _S1094 : ptr<function, Ball_std140_0>,  _S1095 : Site_0,  _S1096 : u32)
{
    var _S1097 : bool;
    if(Site_is_first_0(_S1095))
    {
        _S1097 = _S1096 > u32(0);
    }
    else
    {
        _S1097 = false;
    }
    if(_S1097)
    {
        _S1097 = ((((*_S1094).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1097 = false;
    }
    if(_S1097)
    {
        report_fault_20(_S1095.row_0);
    }
    return;
}

fn count_clipped_9( _S1098 : ptr<function, Ball_std140_0>,  _S1099 : Site_0,  _S1100 : u32,  _S1101 : u32)
{
    refuse_clipped_9(&((*_S1098)), _S1099, _S1100);
    var _S1102 : bool;
    if(Site_is_first_0(_S1099))
    {
        _S1102 = (_S1100 + _S1101) > u32(0);
    }
    else
    {
        _S1102 = false;
    }
    if(_S1102)
    {
        var _S1103 : u32 = atomicAdd(&(entryPointParams_status_9[i32(0)]), _S1100 + _S1101);
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
        var _S1104 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1105 : u32 = block_count_0(&(_S1104));
        if(block_11 < _S1105)
        {
        }
        else
        {
            break;
        }
        var _S1106 : u32 = invocation_12.x;
        var _S1107 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1108 : Site_0 = space_site_of_0(&(_S1107), block_11, _S1106);
        var _S1109 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1110 : Lie_0 = x_lie_0(&(_S1109));
        var _S1111 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1112 : Sheet_0 = sheet_of_12(&(_S1111), _S1108, _S1110);
        var _S1113 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1114 : df_0 = c_of_0(&(_S1113));
        put_number_2(_S1108, x2A_0(_S1112.length_0, asinhc_0(x2A_0(_S1114, _S1112.square_0)).value_5));
        var _S1115 : Ball_std140_0 = entryPointParams_9.p_9;
        count_clipped_9(&(_S1115), _S1108, _S1112.clipped_0, u32(0));
        block_11 = block_11 + entryPointParams_9.p_9.groups_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_shares_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_terms_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_sums_0 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_state_0 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_points_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_shares_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_state_1 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_terms_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_sums_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_seen_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_base_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_state_2 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(21) @group(0) var<storage, read> entryPointParams_points_2 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_shares_2 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_state_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_terms_2 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(26) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(27) @group(0) var<storage, read> entryPointParams_sums_2 : array<f32>;

@binding(28) @group(0) var<storage, read> entryPointParams_before_0 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_state_4 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(31) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(32) @group(0) var<storage, read> entryPointParams_state_5 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_reports_0 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_0 : i32 = i32(0);
    for(;;)
    {
        if(k_0 < i32(2))
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
                if(k_0 < i32(2))
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
        if(k_0 < i32(2))
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

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
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
                if(k_2 < i32(3))
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
        if(k_2 < i32(3))
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

fn point_blocks_0( p_7 : ptr<function, Ball_std140_0>) -> u32
{
    var _S13 : u32 = (*p_7).rows_0 * (*p_7).points_0;
    var _S14 : u32 = (*p_7).lanes_0;
    var _S15 : u32 = u32(64) / (*p_7).lanes_0;
    var _S16 : u32 = _S13 + _S15 - u32(1);
    var _S17 : u32 = u32(64) / _S14;
    var _S18 : u32 = _S16 / _S17;
    return _S18;
}

fn point_site_of_0( p_8 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S19 : u32 = (*p_8).lanes_0;
    var _S20 : u32 = u32(64) / (*p_8).lanes_0;
    var _S21 : u32 = block_0 * _S20;
    var _S22 : u32 = invocation_1 / _S19;
    var _S23 : u32 = _S21 + _S22;
    var site_3 : Site_0;
    var _S24 : bool = _S23 < ((*p_8).rows_0 * (*p_8).points_0);
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
        _S25 = (*p_8).columns_0;
    }
    else
    {
        _S25 = u32(0);
    }
    site_3.columns_1 = _S25;
    return site_3;
}

fn space_point_site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_1 : u32,  invocation_2 : u32) -> Site_0
{
    var _S27 : Site_0 = point_site_of_0(&((*p_9)), block_1, invocation_2);
    var site_4 : Site_0 = _S27;
    if(site_4.active_0)
    {
        site_4.columns_1 = (*p_9).columns_0 - u32(1);
    }
    return site_4;
}

fn point_stride_0( p_10 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_10).z_stride_0;
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

fn point_lie_0( p_11 : ptr<function, Ball_std140_0>,  site_5 : Site_0) -> Lie_0
{
    var _S28 : u32 = (*p_11).points_0;
    var _S29 : u32 = site_5.row_0 / (*p_11).points_0;
    var _S30 : u32 = (*p_11).x_offset_0 + _S29 * (*p_11).x_stride_0;
    var _S31 : u32 = site_5.row_0 - _S29 * _S28;
    var _S32 : u32 = point_stride_0(&((*p_11)));
    return lie_of_0(_S30 + _S31 * _S32, u32(0), (*p_11).x_step_0);
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
    var _S33 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S33;
    squares_0.usual_0 = _S33;
    squares_0.big_0 = _S33;
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
    var _S34 : f32 = rounded_0(a_4 * b_3);
    var _S35 : f32 = upper_half_0(a_4);
    var _S36 : f32 = upper_half_0(b_3);
    var _S37 : f32 = rounded_0(a_4 - _S35);
    var _S38 : f32 = rounded_0(b_3 - _S36);
    return pair_of_0(_S34, rounded_0(rounded_0(rounded_0(rounded_0(_S35 * _S36) - _S34) + rounded_0(_S35 * _S38)) + rounded_0(_S37 * _S36)) + rounded_0(_S37 * _S38));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S39 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S39.hi_0, rounded_0(_S39.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    var _S40 : f32 = abs(value_4.hi_0);
    if(_S40 < 1.073741824e+09f)
    {
        var _S41 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S41, _S41));
    }
    else
    {
        if(_S40 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_4, value_4));
        }
        else
        {
            var _S42 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S42, _S42));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_4 : u32,  site_6 : Site_0)
{
    var sums_3 : array<df_0, i32(3)>;
    sums_3[i32(0)] = (*this_1).small_0;
    sums_3[i32(1)] = (*this_1).usual_0;
    sums_3[i32(2)] = (*this_1).big_0;
    join_2(lanes_4, site_6, &(sums_3));
    (*this_1).small_0 = sums_3[i32(0)];
    (*this_1).usual_0 = sums_3[i32(1)];
    (*this_1).big_0 = sums_3[i32(2)];
    return;
}

fn Site_is_first_0( this_2 : Site_0) -> bool
{
    var _S43 : bool;
    if(this_2.active_0)
    {
        _S43 = (this_2.lane_0) == u32(0);
    }
    else
    {
        _S43 = false;
    }
    return _S43;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S44 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
    var _S45 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S45 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S44, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S45 = _S44;
    }
    return _S45;
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
    var _S46 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S46, x2D_0(a_8, two_product_0(_S46, _S46)).hi_0 / (2.0f * _S46));
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S47 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S47 = true;
    }
    else
    {
        _S47 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S48 : df_0;
    if(_S47)
    {
        _S48 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S48 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S48;
}

fn root_c_of_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
}

fn root_c_of_1( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).root_hi_0, (*p_13).root_lo_0);
}

fn x2A_1( a_9 : df_0,  b_6 : f32) -> df_0
{
    var _S49 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S49.hi_0, rounded_0(_S49.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S50 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S50.hi_0, rounded_0(_S50.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S51 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S52 : df_0 = x2D_0(a_11, x2A_1(b_8, _S51));
    var _S53 : f32 = _S52.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S51, _S53), x2D_0(_S52, x2A_1(b_8, _S53)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S54 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S54 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S54 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S54 = false;
        }
    }
    return _S54;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S55 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S55 = 5.42101086242752217e-20f;
    }
    else
    {
        _S55 = 1.0f;
    }
    return _S55;
}

fn c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).c_hi_0, (*p_14).c_lo_0);
}

fn x2D_1( a_14 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_14, - b_11);
}

fn share_place_0( p_15 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_0 : u32) -> u32
{
    return batch_0 * ((*p_15).points_0 + u32(1)) + index_0;
}

struct Term_0
{
     factor_0 : df_0,
     scale_0 : df_0,
     numbers_0 : array<df_0, i32(3)>,
};

fn term_of_0( factor_1 : df_0,  scale_1 : df_0,  first_0 : df_0,  second_0 : df_0,  third_0 : df_0) -> Term_0
{
    var term_0 : Term_0;
    term_0.factor_0 = factor_1;
    term_0.scale_0 = scale_1;
    term_0.numbers_0[i32(0)] = first_0;
    term_0.numbers_0[i32(1)] = second_0;
    term_0.numbers_0[i32(2)] = third_0;
    return term_0;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_2 : df_0,
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

fn row_of_0( _S56 : Site_0,  _S57 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S57.offset_0 + _S56.row_0 * _S57.stride_0;
    row_2.step_2 = _S57.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_2 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S58 : Site_0,  _S59 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S58, _S59);
    row_3.base_0 = row_3.base_0 + _S59.step_0;
    return row_3;
}

fn Row_raw_0( _S60 : Row_0,  _S61 : u32) -> f32
{
    return entryPointParams_points_0[_S60.base_0 + _S61 * _S60.step_2];
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

fn report_fault_1( _S68 : u32)
{
    var _S69 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S68);
    return;
}

fn sheet_of_0( _S70 : ptr<function, Ball_std140_0>,  _S71 : Site_0,  _S72 : Lie_0) -> Sheet_0
{
    var x_0 : Sheet_0;
    var _S73 : Row_0 = space_of_0(_S71, _S72);
    x_0.row_1 = _S73;
    var _S74 : Squares_0 = squares_of_0(&((*_S70)), _S71, _S73);
    var _S75 : f32 = entryPointParams_points_0[_S72.offset_0 + _S71.row_0 * _S72.stride_0];
    var _S76 : bool;
    if(is_bad_0(_S75))
    {
        _S76 = Site_is_first_0(_S71);
    }
    else
    {
        _S76 = false;
    }
    if(_S76)
    {
        report_fault_1(_S71.row_0);
    }
    x_0.length_0 = Squares_length_0(_S74);
    x_0.square_0 = Squares_total_0(_S74);
    var _S77 : df_0 = wide_0((*_S70).lorentz_norm_0);
    var _S78 : df_0 = root_c_of_0(&((*_S70)));
    var _S79 : df_0 = _0(_S77, _S78);
    if(Squares_is_big_0(_S74))
    {
        _S76 = true;
    }
    else
    {
        _S76 = less_0(x2A_1(_S79, 1.00000011920928955f), x_0.length_0);
    }
    var _S80 : i32;
    if(_S76)
    {
        _S80 = i32(1);
    }
    else
    {
        _S80 = i32(0);
    }
    var _S81 : u32 = u32(_S80);
    x_0.shortened_0 = _S81;
    if(_S81 != u32(0))
    {
        x_0.row_1.scale_2 = scaled_0(_0(_S79, x_0.length_0), Squares_unit_0(_S74));
        x_0.length_0 = _S79;
        x_0.square_0 = x2A_0(_S79, _S79);
    }
    var _S82 : df_0 = c_of_0(&((*_S70)));
    var _S83 : df_0 = root_of_0(x2B_1(x2A_0(_S82, x_0.square_0), 1.0f));
    x_0.cosh_0 = _S83;
    var _S84 : df_0 = _0(_S83, _S78);
    x_0.time_0 = _S84;
    var _S85 : f32 = abs(x2D_1(_S84, _S75).hi_0);
    if((x_0.shortened_0) != u32(0))
    {
        _S76 = true;
    }
    else
    {
        _S76 = _S85 > (0.0000152587890625f * x_0.time_0.hi_0);
    }
    if(_S76)
    {
        _S80 = i32(1);
    }
    else
    {
        _S80 = i32(0);
    }
    x_0.clipped_0 = u32(_S80);
    return x_0;
}

fn pair_at_0( _S86 : u32) -> df_0
{
    var _S87 : u32 = _S86 * u32(2);
    return pair_of_0(entryPointParams_shares_0[_S87], entryPointParams_shares_0[_S87 + u32(1)]);
}

fn share_of_0( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0) -> df_0
{
    var _S90 : u32 = (*_S88).points_0;
    var _S91 : u32 = _S89.row_0 / (*_S88).points_0;
    var _S92 : u32 = share_place_0(&((*_S88)), _S91, _S89.row_0 - _S91 * _S90);
    return pair_at_0(_S92);
}

fn store_0( _S93 : u32,  _S94 : df_0)
{
    var _S95 : u32 = _S93 * u32(2);
    entryPointParams_terms_0[_S95] = _S94.hi_0;
    entryPointParams_terms_0[_S95 + u32(1)] = _S94.lo_0;
    return;
}

fn put_term_0( _S96 : Site_0,  _S97 : Term_0)
{
    if(Site_is_first_0(_S96))
    {
        var _S98 : u32 = _S96.row_0 * u32(5);
        store_0(_S98, _S97.factor_0);
        store_0(_S98 + u32(1), _S97.scale_0);
        var k_3 : u32 = u32(0);
        for(;;)
        {
            if(k_3 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_0(_S98 + u32(2) + k_3, _S97.numbers_0[k_3]);
            k_3 = k_3 + u32(1);
        }
    }
    return;
}

fn refuse_clipped_0( _S99 : ptr<function, Ball_std140_0>,  _S100 : Site_0,  _S101 : u32)
{
    var _S102 : bool;
    if(Site_is_first_0(_S100))
    {
        _S102 = _S101 > u32(0);
    }
    else
    {
        _S102 = false;
    }
    if(_S102)
    {
        _S102 = ((((*_S99).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S102 = false;
    }
    if(_S102)
    {
        report_fault_1(_S100.row_0);
    }
    return;
}

fn count_clipped_0( _S103 : ptr<function, Ball_std140_0>,  _S104 : Site_0,  _S105 : u32,  _S106 : u32)
{
    refuse_clipped_0(&((*_S103)), _S104, _S105);
    var moved_0 : u32 = (_S105 | (((_S106 << (u32(3))))));
    var _S107 : bool;
    if(Site_is_first_0(_S104))
    {
        _S107 = moved_0 != u32(0);
    }
    else
    {
        _S107 = false;
    }
    if(_S107)
    {
        var moved_1 : u32;
        if(((((*_S103).flags_0) & (u32(16)))) != u32(0))
        {
            var _S108 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S104.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S108)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S109 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
    }
    return;
}

fn count_start_0( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : u32)
{
    if(((((*_S110).flags_0) & (u32(128)))) != u32(0))
    {
        count_clipped_0(&((*_S110)), _S111, _S112, u32(0));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_points(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S113 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S114 : u32 = point_blocks_0(&(_S113));
        if(block_2 < _S114)
        {
        }
        else
        {
            break;
        }
        var _S115 : u32 = invocation_3.x;
        var _S116 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S117 : Site_0 = space_point_site_of_0(&(_S116), block_2, _S115);
        var _S118 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S119 : Lie_0 = point_lie_0(&(_S118), _S117);
        var _S120 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S121 : Sheet_0 = sheet_of_0(&(_S120), _S117, _S119);
        var _S122 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S123 : df_0 = share_of_0(&(_S122), _S117);
        var _S124 : df_0 = wide_0(0.0f);
        put_term_0(_S117, term_of_0(_S123, _S121.row_1.scale_2, x2A_0(_S123, _S121.time_0), _S124, _S124));
        var _S125 : Ball_std140_0 = entryPointParams_0.p_0;
        count_start_0(&(_S125), _S117, _S121.clipped_0);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn block_count_0( p_16 : ptr<function, Ball_std140_0>) -> u32
{
    var _S126 : u32 = (*p_16).rows_0;
    var _S127 : u32 = (*p_16).lanes_0;
    var _S128 : u32 = u32(64) / (*p_16).lanes_0;
    var _S129 : u32 = _S126 + _S128 - u32(1);
    var _S130 : u32 = u32(64) / _S127;
    var _S131 : u32 = _S129 / _S130;
    return _S131;
}

fn site_of_0( p_17 : ptr<function, Ball_std140_0>,  block_3 : u32,  invocation_4 : u32) -> Site_0
{
    var _S132 : u32 = (*p_17).lanes_0;
    var _S133 : u32 = u32(64) / (*p_17).lanes_0;
    var _S134 : u32 = block_3 * _S133;
    var _S135 : u32 = invocation_4 / _S132;
    var _S136 : u32 = _S134 + _S135;
    var site_7 : Site_0;
    var _S137 : bool = _S136 < ((*p_17).rows_0);
    site_7.active_0 = _S137;
    var _S138 : u32;
    if(_S137)
    {
        _S138 = _S136;
    }
    else
    {
        _S138 = u32(0);
    }
    site_7.row_0 = _S138;
    var _S139 : u32 = invocation_4 % _S132;
    site_7.lane_0 = _S139;
    site_7.invocation_0 = invocation_4;
    if(site_7.active_0)
    {
        _S138 = (*p_17).columns_0;
    }
    else
    {
        _S138 = u32(0);
    }
    site_7.columns_1 = _S138;
    return site_7;
}

fn space_site_of_0( p_18 : ptr<function, Ball_std140_0>,  block_4 : u32,  invocation_5 : u32) -> Site_0
{
    var _S140 : Site_0 = site_of_0(&((*p_18)), block_4, invocation_5);
    var site_8 : Site_0 = _S140;
    if(site_8.active_0)
    {
        site_8.columns_1 = (*p_18).columns_0 - u32(1);
    }
    return site_8;
}

fn space_columns_0( p_19 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_19).columns_0 - u32(1);
}

fn space_columns_1( p_20 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_20).columns_0 - u32(1);
}

fn sum_place_0( columns_2 : u32,  batch_1 : u32,  index_1 : u32) -> u32
{
    return batch_1 * (columns_2 + u32(3)) + index_1;
}

fn larger_0( a_15 : df_0,  b_12 : df_0) -> df_0
{
    var _S141 : df_0;
    if(less_0(a_15, b_12))
    {
        _S141 = b_12;
    }
    else
    {
        _S141 = a_15;
    }
    return _S141;
}

fn state_size_0( p_21 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_21).columns_0 + u32(8);
}

fn state_place_0( p_22 : ptr<function, Ball_std140_0>,  batch_2 : u32,  index_2 : u32) -> u32
{
    var _S142 : u32 = state_size_0(&((*p_22)));
    return batch_2 * _S142 + index_2;
}

fn state_place_1( p_23 : ptr<function, Ball_std140_0>,  batch_3 : u32,  index_3 : u32) -> u32
{
    var _S143 : u32 = state_size_0(&((*p_23)));
    return batch_3 * _S143 + index_3;
}

fn pairs_of_0( _S144 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S144 * u32(2);
    row_4.step_2 = u32(2);
    row_4.low_0 = u32(1);
    row_4.scale_2 = wide_0(1.0f);
    return row_4;
}

fn sheet_sum_0( _S145 : ptr<function, Ball_std140_0>,  _S146 : u32) -> Row_0
{
    var _S147 : u32 = space_columns_1(&((*_S145)));
    return pairs_of_0(sum_place_0(_S147, _S146, u32(0)));
}

fn pair_at_1( _S148 : u32) -> df_0
{
    var _S149 : u32 = _S148 * u32(2);
    return pair_of_0(entryPointParams_sums_0[_S149], entryPointParams_sums_0[_S149 + u32(1)]);
}

fn sheet_number_0( _S150 : ptr<function, Ball_std140_0>,  _S151 : u32,  _S152 : u32) -> df_0
{
    var _S153 : u32 = space_columns_1(&((*_S150)));
    return pair_at_1(sum_place_0(_S153, _S151, _S153 + _S152));
}

fn dot_of_0( _S154 : ptr<function, Ball_std140_0>,  _S155 : Site_0,  _S156 : Row_0,  _S157 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_1 : u32 = _S155.lane_0;
    for(;;)
    {
        if(i_1 < (_S155.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S158 : df_0 = sums_4[i32(0)];
        var _S159 : u32 = _S156.base_0 + i_1 * _S156.step_2;
        var value_5 : df_0 = wide_0(entryPointParams_sums_0[_S159]);
        if((_S156.low_0) != u32(0))
        {
            value_5.lo_0 = entryPointParams_sums_0[_S159 + _S156.low_0];
        }
        var _S160 : bool;
        if((_S156.scale_2.hi_0) == 1.0f)
        {
            _S160 = (_S156.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S160 = false;
        }
        var _S161 : df_0;
        if(_S160)
        {
            _S161 = value_5;
        }
        else
        {
            _S161 = x2A_0(_S156.scale_2, value_5);
        }
        var _S162 : u32 = _S157.base_0 + i_1 * _S157.step_2;
        var value_6 : df_0 = wide_0(entryPointParams_sums_0[_S162]);
        if((_S157.low_0) != u32(0))
        {
            value_6.lo_0 = entryPointParams_sums_0[_S162 + _S157.low_0];
        }
        var _S163 : bool;
        if((_S157.scale_2.hi_0) == 1.0f)
        {
            _S163 = (_S157.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S163 = false;
        }
        var _S164 : df_0;
        if(_S163)
        {
            _S164 = value_6;
        }
        else
        {
            _S164 = x2A_0(_S157.scale_2, value_6);
        }
        sums_4[i32(0)] = x2B_0(_S158, x2A_0(_S161, _S164));
        i_1 = i_1 + (*_S154).lanes_0;
    }
    join_1((*_S154).lanes_0, _S155, &(sums_4));
    return sums_4[i32(0)];
}

fn store_1( _S165 : u32,  _S166 : df_0)
{
    var _S167 : u32 = _S165 * u32(2);
    entryPointParams_state_0[_S167] = _S166.hi_0;
    entryPointParams_state_0[_S167 + u32(1)] = _S166.lo_0;
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_base(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_5 : u32 = group_1.x;
    for(;;)
    {
        var _S168 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S169 : u32 = block_count_0(&(_S168));
        if(block_5 < _S169)
        {
        }
        else
        {
            break;
        }
        var _S170 : u32 = invocation_6.x;
        var _S171 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S172 : Site_0 = space_site_of_0(&(_S171), block_5, _S170);
        var _S173 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S174 : Row_0 = sheet_sum_0(&(_S173), _S172.row_0);
        var _S175 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S176 : df_0 = sheet_number_0(&(_S175), _S172.row_0, u32(0));
        var _S177 : df_0 = x2A_0(_S176, _S176);
        var _S178 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S179 : df_0 = dot_of_0(&(_S178), _S172, _S174, _S174);
        var _S180 : df_0 = larger_0(x2D_0(_S177, _S179), x2A_1(_S177, 5.68434188608080149e-14f));
        var _S181 : df_0 = wide_0(1.0f);
        var _S182 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S183 : df_0 = root_c_of_0(&(_S182));
        var _S184 : df_0 = _0(_S181, x2A_0(_S183, root_of_0(_S180)));
        var i_2 : u32 = _S172.lane_0;
        for(;;)
        {
            if(i_2 < (_S172.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S185 : u32 = i_2 + u32(1);
            var _S186 : Ball_std140_0 = entryPointParams_1.p_1;
            var _S187 : u32 = state_place_0(&(_S186), _S172.row_0, _S185);
            var _S188 : u32 = _S174.base_0 + i_2 * _S174.step_2;
            var value_7 : df_0 = wide_0(entryPointParams_sums_0[_S188]);
            if((_S174.low_0) != u32(0))
            {
                value_7.lo_0 = entryPointParams_sums_0[_S188 + _S174.low_0];
            }
            var _S189 : bool;
            if((_S174.scale_2.hi_0) == 1.0f)
            {
                _S189 = (_S174.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S189 = false;
            }
            var _S190 : df_0;
            if(_S189)
            {
                _S190 = value_7;
            }
            else
            {
                _S190 = x2A_0(_S174.scale_2, value_7);
            }
            store_1(_S187, x2A_0(_S184, _S190));
            i_2 = i_2 + entryPointParams_1.p_1.lanes_0;
        }
        block_5 = block_5 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn batch_of_0( p_24 : ptr<function, Ball_std140_0>,  site_9 : Site_0) -> u32
{
    var _S191 : u32 = site_9.row_0 / (*p_24).points_0;
    return _S191;
}

fn half_of_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 0.5f);
}

fn twice_0( a_17 : df_0) -> df_0
{
    return scaled_0(a_17, 2.0f);
}

fn row_of_1( _S192 : Site_0,  _S193 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S193.offset_0 + _S192.row_0 * _S193.stride_0;
    row_5.step_2 = _S193.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_2 = wide_0(1.0f);
    return row_5;
}

fn space_of_1( _S194 : Site_0,  _S195 : Lie_0) -> Row_0
{
    var row_6 : Row_0 = row_of_1(_S194, _S195);
    row_6.base_0 = row_6.base_0 + _S195.step_0;
    return row_6;
}

fn Row_raw_1( _S196 : Row_0,  _S197 : u32) -> f32
{
    return entryPointParams_points_1[_S196.base_0 + _S197 * _S196.step_2];
}

fn report_fault_2( _S198 : u32)
{
    var _S199 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S198);
    return;
}

fn squares_of_1( _S200 : ptr<function, Ball_std140_0>,  _S201 : Site_0,  _S202 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S201.lane_0;
    for(;;)
    {
        if(i_3 < (_S201.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S203 : f32 = Row_raw_1(_S202, i_3);
        if(is_bad_0(_S203))
        {
            report_fault_2(_S201.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S203));
        i_3 = i_3 + (*_S200).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S200).lanes_0, _S201);
    return squares_2;
}

fn report_fault_3( _S204 : u32)
{
    var _S205 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S204);
    return;
}

fn sheet_of_1( _S206 : ptr<function, Ball_std140_0>,  _S207 : Site_0,  _S208 : Lie_0) -> Sheet_0
{
    var x_1 : Sheet_0;
    var _S209 : Row_0 = space_of_1(_S207, _S208);
    x_1.row_1 = _S209;
    var _S210 : Squares_0 = squares_of_1(&((*_S206)), _S207, _S209);
    var _S211 : f32 = entryPointParams_points_1[_S208.offset_0 + _S207.row_0 * _S208.stride_0];
    var _S212 : bool;
    if(is_bad_0(_S211))
    {
        _S212 = Site_is_first_0(_S207);
    }
    else
    {
        _S212 = false;
    }
    if(_S212)
    {
        report_fault_3(_S207.row_0);
    }
    x_1.length_0 = Squares_length_0(_S210);
    x_1.square_0 = Squares_total_0(_S210);
    var _S213 : df_0 = wide_0((*_S206).lorentz_norm_0);
    var _S214 : df_0 = root_c_of_0(&((*_S206)));
    var _S215 : df_0 = _0(_S213, _S214);
    if(Squares_is_big_0(_S210))
    {
        _S212 = true;
    }
    else
    {
        _S212 = less_0(x2A_1(_S215, 1.00000011920928955f), x_1.length_0);
    }
    var _S216 : i32;
    if(_S212)
    {
        _S216 = i32(1);
    }
    else
    {
        _S216 = i32(0);
    }
    var _S217 : u32 = u32(_S216);
    x_1.shortened_0 = _S217;
    if(_S217 != u32(0))
    {
        x_1.row_1.scale_2 = scaled_0(_0(_S215, x_1.length_0), Squares_unit_0(_S210));
        x_1.length_0 = _S215;
        x_1.square_0 = x2A_0(_S215, _S215);
    }
    var _S218 : df_0 = c_of_0(&((*_S206)));
    var _S219 : df_0 = root_of_0(x2B_1(x2A_0(_S218, x_1.square_0), 1.0f));
    x_1.cosh_0 = _S219;
    var _S220 : df_0 = _0(_S219, _S214);
    x_1.time_0 = _S220;
    var _S221 : f32 = abs(x2D_1(_S220, _S211).hi_0);
    if((x_1.shortened_0) != u32(0))
    {
        _S212 = true;
    }
    else
    {
        _S212 = _S221 > (0.0000152587890625f * x_1.time_0.hi_0);
    }
    if(_S212)
    {
        _S216 = i32(1);
    }
    else
    {
        _S216 = i32(0);
    }
    x_1.clipped_0 = u32(_S216);
    return x_1;
}

fn pairs_of_1( _S222 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S222 * u32(2);
    row_7.step_2 = u32(2);
    row_7.low_0 = u32(1);
    row_7.scale_2 = wide_0(1.0f);
    return row_7;
}

fn dot_of_1( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : Row_0,  _S226 : Row_0) -> df_0
{
    var sums_5 : array<df_0, i32(1)>;
    sums_5[i32(0)] = wide_0(0.0f);
    var i_4 : u32 = _S224.lane_0;
    for(;;)
    {
        if(i_4 < (_S224.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S227 : df_0 = sums_5[i32(0)];
        var _S228 : u32 = _S225.base_0 + i_4 * _S225.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_state_1[_S228]);
        if((_S225.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_state_1[_S228 + _S225.low_0];
        }
        var _S229 : bool;
        if((_S225.scale_2.hi_0) == 1.0f)
        {
            _S229 = (_S225.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S229 = false;
        }
        var _S230 : df_0;
        if(_S229)
        {
            _S230 = value_8;
        }
        else
        {
            _S230 = x2A_0(_S225.scale_2, value_8);
        }
        var _S231 : u32 = _S226.base_0 + i_4 * _S226.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_state_1[_S231]);
        if((_S226.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_state_1[_S231 + _S226.low_0];
        }
        var _S232 : bool;
        if((_S226.scale_2.hi_0) == 1.0f)
        {
            _S232 = (_S226.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S232 = false;
        }
        var _S233 : df_0;
        if(_S232)
        {
            _S233 = value_9;
        }
        else
        {
            _S233 = x2A_0(_S226.scale_2, value_9);
        }
        sums_5[i32(0)] = x2B_0(_S227, x2A_0(_S230, _S233));
        i_4 = i_4 + (*_S223).lanes_0;
    }
    join_1((*_S223).lanes_0, _S224, &(sums_5));
    return sums_5[i32(0)];
}

fn state_sheet_0( _S234 : ptr<function, Ball_std140_0>,  _S235 : Site_0,  _S236 : u32) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S237 : u32 = state_place_0(&((*_S234)), _S236, u32(1));
    var _S238 : Row_0 = pairs_of_1(_S237);
    x_2.row_1 = _S238;
    var _S239 : df_0 = dot_of_1(&((*_S234)), _S235, _S238, _S238);
    x_2.square_0 = _S239;
    x_2.length_0 = root_of_0(_S239);
    var _S240 : df_0 = c_of_0(&((*_S234)));
    var _S241 : df_0 = root_of_0(x2B_1(x2A_0(_S240, _S239), 1.0f));
    x_2.cosh_0 = _S241;
    var _S242 : df_0 = root_c_of_0(&((*_S234)));
    x_2.time_0 = _0(_S241, _S242);
    x_2.shortened_0 = u32(0);
    x_2.clipped_0 = u32(0);
    return x_2;
}

struct Between_0
{
     dot_0 : df_0,
     gap_0 : df_0,
     on_x_0 : df_0,
     on_y_0 : df_0,
     square_1 : df_0,
     root_0 : df_0,
     ahead_0 : df_0,
};

fn between_0( _S243 : ptr<function, Ball_std140_0>,  _S244 : Site_0,  _S245 : Sheet_0,  _S246 : Sheet_0) -> Between_0
{
    var _S247 : u32;
    var _S248 : df_0;
    var _S249 : df_0;
    var _S250 : bool;
    var _S251 : bool;
    var _S252 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S252;
    sums_6[i32(1)] = _S252;
    sums_6[i32(2)] = _S252;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S244.lane_0;
    for(;;)
    {
        _S247 = _S244.columns_1;
        if(i_5 < (_S244.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S253 : u32 = _S245.row_1.base_0 + i_5 * _S245.row_1.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_state_1[_S253]);
        if((_S245.row_1.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_state_1[_S253 + _S245.row_1.low_0];
        }
        if((_S245.row_1.scale_2.hi_0) == 1.0f)
        {
            _S250 = (_S245.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S250 = false;
        }
        if(_S250)
        {
            _S248 = value_10;
        }
        else
        {
            _S248 = x2A_0(_S245.row_1.scale_2, value_10);
        }
        var _S254 : u32 = _S246.row_1.base_0 + i_5 * _S246.row_1.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_points_1[_S254]);
        if((_S246.row_1.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_points_1[_S254 + _S246.row_1.low_0];
        }
        if((_S246.row_1.scale_2.hi_0) == 1.0f)
        {
            _S251 = (_S246.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S251 = false;
        }
        if(_S251)
        {
            _S249 = value_11;
        }
        else
        {
            _S249 = x2A_0(_S246.row_1.scale_2, value_11);
        }
        var _S255 : df_0 = x2D_0(_S248, _S249);
        Squares_add_0(&(gap_squares_0), _S255);
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S248, _S249));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S255, _S248));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S255, _S249));
        i_5 = i_5 + (*_S243).lanes_0;
    }
    var _S256 : u32 = (*_S243).lanes_0;
    join_2((*_S243).lanes_0, _S244, &(sums_6));
    Squares_join_over_0(&(gap_squares_0), (*_S243).lanes_0, _S244);
    var _S257 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_6[i32(0)];
    all_0.on_x_0 = sums_6[i32(1)];
    all_0.on_y_0 = sums_6[i32(2)];
    var _S258 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S257), 1.0f / _S257);
    all_0.gap_0 = _S258;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_6[i32(1)], sums_6[i32(2)])), x2B_0(_S245.time_0, _S246.time_0));
    var _S259 : df_0 = c_of_0(&((*_S243)));
    var _S260 : df_0 = x2A_0(_S259, _S245.square_0);
    var _S261 : df_0 = x2A_0(_S259, _S246.square_0);
    var _S262 : df_0 = x2A_0(_S259, sums_6[i32(0)]);
    var _S263 : df_0 = x2A_0(_S245.cosh_0, _S246.cosh_0);
    var _S264 : bool = less_0(x2A_0(_S259, _S258), _S260);
    var _S265 : bool = (_S261.hi_0) < 1.00000000317107685e-30f;
    if(_S265)
    {
        _S248 = _S252;
    }
    else
    {
        if(_S264)
        {
            _S248 = x2A_0(_S259, all_0.on_y_0);
        }
        else
        {
            _S248 = _S262;
        }
        _S248 = _0(_S248, _S261);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S252;
    i_5 = _S244.lane_0;
    for(;;)
    {
        if(i_5 < _S247)
        {
        }
        else
        {
            break;
        }
        var _S266 : u32 = _S245.row_1.base_0 + i_5 * _S245.row_1.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_state_1[_S266]);
        if((_S245.row_1.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_state_1[_S266 + _S245.row_1.low_0];
        }
        if((_S245.row_1.scale_2.hi_0) == 1.0f)
        {
            _S250 = (_S245.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S250 = false;
        }
        if(_S250)
        {
            _S249 = value_12;
        }
        else
        {
            _S249 = x2A_0(_S245.row_1.scale_2, value_12);
        }
        var _S267 : u32 = _S246.row_1.base_0 + i_5 * _S246.row_1.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_points_1[_S267]);
        if((_S246.row_1.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_points_1[_S267 + _S246.row_1.low_0];
        }
        if((_S246.row_1.scale_2.hi_0) == 1.0f)
        {
            _S251 = (_S246.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S251 = false;
        }
        var _S268 : df_0;
        if(_S251)
        {
            _S268 = value_13;
        }
        else
        {
            _S268 = x2A_0(_S246.row_1.scale_2, value_13);
        }
        var side_0 : df_0;
        if(_S264)
        {
            side_0 = x2D_0(_S249, _S268);
        }
        else
        {
            side_0 = _S249;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S248, _S268));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(side_1, side_1));
        i_5 = i_5 + _S256;
    }
    join_1(_S256, _S244, &(across_0));
    if((_S262.hi_0) <= 0.0f)
    {
        _S250 = true;
    }
    else
    {
        _S250 = _S265;
    }
    if(_S250)
    {
        if((_S263.hi_0) > 2.0f)
        {
            _S248 = x2D_1(_S263, 1.0f);
        }
        else
        {
            _S248 = _0(x2B_0(x2B_0(_S260, _S261), x2A_0(_S260, _S261)), x2B_1(_S263, 1.0f));
        }
        all_0.square_1 = half_of_0(x2D_0(_S248, _S262));
    }
    else
    {
        var _S269 : df_0 = x2B_1(twice_0(x2B_0(_S263, _S262)), 2.0f);
        all_0.square_1 = x2A_0(_S259, x2B_0(_0(all_0.gap_0, _S269), x2A_0(across_0[i32(0)], _0(_S261, _S269))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S270 : df_0 = root_c_of_0(&((*_S243)));
        _S248 = x2A_0(_S270, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S248 = root_of_0(all_0.square_1);
    }
    all_0.root_0 = _S248;
    return all_0;
}

fn pair_at_2( _S271 : u32) -> df_0
{
    var _S272 : u32 = _S271 * u32(2);
    return pair_of_0(entryPointParams_shares_1[_S272], entryPointParams_shares_1[_S272 + u32(1)]);
}

fn share_of_1( _S273 : ptr<function, Ball_std140_0>,  _S274 : Site_0) -> df_0
{
    var _S275 : u32 = (*_S273).points_0;
    var _S276 : u32 = _S274.row_0 / (*_S273).points_0;
    var _S277 : u32 = share_place_0(&((*_S273)), _S276, _S274.row_0 - _S276 * _S275);
    return pair_at_2(_S277);
}

fn store_2( _S278 : u32,  _S279 : df_0)
{
    var _S280 : u32 = _S278 * u32(2);
    entryPointParams_terms_1[_S280] = _S279.hi_0;
    entryPointParams_terms_1[_S280 + u32(1)] = _S279.lo_0;
    return;
}

fn put_term_1( _S281 : Site_0,  _S282 : Term_0)
{
    if(Site_is_first_0(_S281))
    {
        var _S283 : u32 = _S281.row_0 * u32(5);
        store_2(_S283, _S282.factor_0);
        store_2(_S283 + u32(1), _S282.scale_0);
        var k_4 : u32 = u32(0);
        for(;;)
        {
            if(k_4 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_2(_S283 + u32(2) + k_4, _S282.numbers_0[k_4]);
            k_4 = k_4 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_view(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_6 : u32 = group_2.x;
    for(;;)
    {
        var _S284 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S285 : u32 = point_blocks_0(&(_S284));
        if(block_6 < _S285)
        {
        }
        else
        {
            break;
        }
        var _S286 : u32 = invocation_7.x;
        var _S287 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S288 : Site_0 = space_point_site_of_0(&(_S287), block_6, _S286);
        var _S289 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S290 : Lie_0 = point_lie_0(&(_S289), _S288);
        var _S291 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S292 : Sheet_0 = sheet_of_1(&(_S291), _S288, _S290);
        var _S293 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S294 : u32 = batch_of_0(&(_S293), _S288);
        var _S295 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S296 : Sheet_0 = state_sheet_0(&(_S295), _S288, _S294);
        var _S297 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S298 : Between_0 = between_0(&(_S297), _S288, _S296, _S292);
        var _S299 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S300 : df_0 = share_of_1(&(_S299), _S288);
        var _S301 : df_0 = twice_0(_S298.square_1);
        put_term_1(_S288, term_of_0(_S300, _S292.row_1.scale_2, x2A_0(_S300, x2B_1(_S301, 1.0f)), neg_0(x2A_0(_S300, _S301)), wide_0(0.0f)));
        block_6 = block_6 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn is_zero_0( a_18 : df_0) -> bool
{
    return (a_18.hi_0) == 0.0f;
}

fn pairs_of_2( _S302 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S302 * u32(2);
    row_8.step_2 = u32(2);
    row_8.low_0 = u32(1);
    row_8.scale_2 = wide_0(1.0f);
    return row_8;
}

fn dot_of_2( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : Row_0,  _S306 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_6 : u32 = _S304.lane_0;
    for(;;)
    {
        if(i_6 < (_S304.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S307 : df_0 = sums_7[i32(0)];
        var _S308 : u32 = _S305.base_0 + i_6 * _S305.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_base_0[_S308]);
        if((_S305.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_base_0[_S308 + _S305.low_0];
        }
        var _S309 : bool;
        if((_S305.scale_2.hi_0) == 1.0f)
        {
            _S309 = (_S305.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S309 = false;
        }
        var _S310 : df_0;
        if(_S309)
        {
            _S310 = value_14;
        }
        else
        {
            _S310 = x2A_0(_S305.scale_2, value_14);
        }
        var _S311 : u32 = _S306.base_0 + i_6 * _S306.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_base_0[_S311]);
        if((_S306.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_base_0[_S311 + _S306.low_0];
        }
        var _S312 : bool;
        if((_S306.scale_2.hi_0) == 1.0f)
        {
            _S312 = (_S306.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S312 = false;
        }
        var _S313 : df_0;
        if(_S312)
        {
            _S313 = value_15;
        }
        else
        {
            _S313 = x2A_0(_S306.scale_2, value_15);
        }
        sums_7[i32(0)] = x2B_0(_S307, x2A_0(_S310, _S313));
        i_6 = i_6 + (*_S303).lanes_0;
    }
    join_1((*_S303).lanes_0, _S304, &(sums_7));
    return sums_7[i32(0)];
}

fn state_sheet_1( _S314 : ptr<function, Ball_std140_0>,  _S315 : Site_0,  _S316 : u32) -> Sheet_0
{
    var x_3 : Sheet_0;
    var _S317 : u32 = state_place_0(&((*_S314)), _S316, u32(1));
    var _S318 : Row_0 = pairs_of_2(_S317);
    x_3.row_1 = _S318;
    var _S319 : df_0 = dot_of_2(&((*_S314)), _S315, _S318, _S318);
    x_3.square_0 = _S319;
    x_3.length_0 = root_of_0(_S319);
    var _S320 : df_0 = c_of_0(&((*_S314)));
    var _S321 : df_0 = root_of_0(x2B_1(x2A_0(_S320, _S319), 1.0f));
    x_3.cosh_0 = _S321;
    var _S322 : df_0 = root_c_of_0(&((*_S314)));
    x_3.time_0 = _0(_S321, _S322);
    x_3.shortened_0 = u32(0);
    x_3.clipped_0 = u32(0);
    return x_3;
}

struct Mixed_0
{
     sum_0 : Row_0,
     search_0 : Row_0,
     base_1 : Row_0,
     on_search_0 : df_0,
     on_base_0 : df_0,
};

fn pairs_of_3( _S323 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S323 * u32(2);
    row_9.step_2 = u32(2);
    row_9.low_0 = u32(1);
    row_9.scale_2 = wide_0(1.0f);
    return row_9;
}

fn sheet_sum_1( _S324 : ptr<function, Ball_std140_0>,  _S325 : u32) -> Row_0
{
    var _S326 : u32 = space_columns_1(&((*_S324)));
    return pairs_of_3(sum_place_0(_S326, _S325, u32(0)));
}

fn pair_at_3( _S327 : u32) -> df_0
{
    var _S328 : u32 = _S327 * u32(2);
    return pair_of_0(entryPointParams_seen_0[_S328], entryPointParams_seen_0[_S328 + u32(1)]);
}

fn sheet_number_1( _S329 : ptr<function, Ball_std140_0>,  _S330 : u32,  _S331 : u32) -> df_0
{
    var _S332 : u32 = space_columns_1(&((*_S329)));
    return pair_at_3(sum_place_0(_S332, _S330, _S332 + _S331));
}

fn step_of_0( _S333 : ptr<function, Ball_std140_0>,  _S334 : Site_0,  _S335 : Sheet_0,  _S336 : u32) -> Mixed_0
{
    var step_3 : Mixed_0;
    var _S337 : Row_0 = sheet_sum_1(&((*_S333)), _S334.row_0);
    step_3.sum_0 = _S337;
    step_3.search_0 = _S335.row_1;
    step_3.base_1 = _S335.row_1;
    step_3.on_search_0 = wide_0(0.0f);
    var _S338 : df_0 = sheet_number_1(&((*_S333)), _S334.row_0, _S336);
    step_3.on_base_0 = _S338;
    return step_3;
}

fn pair_at_4( _S339 : u32) -> df_0
{
    var _S340 : u32 = _S339 * u32(2);
    return pair_of_0(entryPointParams_seen_0[_S340], entryPointParams_seen_0[_S340 + u32(1)]);
}

fn sheet_number_2( _S341 : ptr<function, Ball_std140_0>,  _S342 : u32,  _S343 : u32) -> df_0
{
    var _S344 : u32 = space_columns_1(&((*_S341)));
    return pair_at_4(sum_place_0(_S344, _S342, _S344 + _S343));
}

fn Mixed_at_0( _S345 : Mixed_0,  _S346 : u32) -> df_0
{
    var _S347 : u32 = _S345.sum_0.base_0 + _S346 * _S345.sum_0.step_2;
    var value_16 : df_0 = wide_0(entryPointParams_seen_0[_S347]);
    if((_S345.sum_0.low_0) != u32(0))
    {
        value_16.lo_0 = entryPointParams_seen_0[_S347 + _S345.sum_0.low_0];
    }
    var _S348 : bool;
    if((_S345.sum_0.scale_2.hi_0) == 1.0f)
    {
        _S348 = (_S345.sum_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S348 = false;
    }
    var _S349 : df_0;
    if(_S348)
    {
        _S349 = value_16;
    }
    else
    {
        _S349 = x2A_0(_S345.sum_0.scale_2, value_16);
    }
    var _S350 : u32 = _S345.search_0.base_0 + _S346 * _S345.search_0.step_2;
    var value_17 : df_0 = wide_0(entryPointParams_base_0[_S350]);
    if((_S345.search_0.low_0) != u32(0))
    {
        value_17.lo_0 = entryPointParams_base_0[_S350 + _S345.search_0.low_0];
    }
    if((_S345.search_0.scale_2.hi_0) == 1.0f)
    {
        _S348 = (_S345.search_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S348 = false;
    }
    var _S351 : df_0;
    if(_S348)
    {
        _S351 = value_17;
    }
    else
    {
        _S351 = x2A_0(_S345.search_0.scale_2, value_17);
    }
    var _S352 : df_0 = x2B_0(_S349, x2A_0(_S345.on_search_0, _S351));
    var _S353 : u32 = _S345.base_1.base_0 + _S346 * _S345.base_1.step_2;
    var value_18 : df_0 = wide_0(entryPointParams_base_0[_S353]);
    if((_S345.base_1.low_0) != u32(0))
    {
        value_18.lo_0 = entryPointParams_base_0[_S353 + _S345.base_1.low_0];
    }
    if((_S345.base_1.scale_2.hi_0) == 1.0f)
    {
        _S348 = (_S345.base_1.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S348 = false;
    }
    if(_S348)
    {
        _S349 = value_18;
    }
    else
    {
        _S349 = x2A_0(_S345.base_1.scale_2, value_18);
    }
    return x2B_0(_S352, x2A_0(_S345.on_base_0, _S349));
}

fn tangent_product_0( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Sheet_0,  _S357 : Mixed_0,  _S358 : Mixed_0) -> df_0
{
    var _S359 : u32;
    var _S360 : df_0;
    var _S361 : bool;
    var _S362 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(2)>;
    sums_8[i32(0)] = _S362;
    sums_8[i32(1)] = _S362;
    var i_7 : u32 = _S355.lane_0;
    for(;;)
    {
        _S359 = _S355.columns_1;
        if(i_7 < (_S355.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S363 : u32 = _S356.row_1.base_0 + i_7 * _S356.row_1.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_base_0[_S363]);
        if((_S356.row_1.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_base_0[_S363 + _S356.row_1.low_0];
        }
        if((_S356.row_1.scale_2.hi_0) == 1.0f)
        {
            _S361 = (_S356.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S361 = false;
        }
        if(_S361)
        {
            _S360 = value_19;
        }
        else
        {
            _S360 = x2A_0(_S356.row_1.scale_2, value_19);
        }
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_0(_S360, Mixed_at_0(_S357, i_7)));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S360, Mixed_at_0(_S358, i_7)));
        i_7 = i_7 + (*_S354).lanes_0;
    }
    var _S364 : u32 = (*_S354).lanes_0;
    join_0((*_S354).lanes_0, _S355, &(sums_8));
    var _S365 : bool = (_S356.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S365)
    {
        _S360 = _S362;
    }
    else
    {
        _S360 = _0(sums_8[i32(0)], _S356.square_0);
    }
    var _S366 : df_0;
    if(_S365)
    {
        _S366 = _S362;
    }
    else
    {
        _S366 = _0(sums_8[i32(1)], _S356.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S362;
    i_7 = _S355.lane_0;
    for(;;)
    {
        if(i_7 < _S359)
        {
        }
        else
        {
            break;
        }
        var _S367 : u32 = _S356.row_1.base_0 + i_7 * _S356.row_1.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_base_0[_S367]);
        if((_S356.row_1.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_base_0[_S367 + _S356.row_1.low_0];
        }
        if((_S356.row_1.scale_2.hi_0) == 1.0f)
        {
            _S361 = (_S356.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S361 = false;
        }
        var _S368 : df_0;
        if(_S361)
        {
            _S368 = value_20;
        }
        else
        {
            _S368 = x2A_0(_S356.row_1.scale_2, value_20);
        }
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(x2D_0(Mixed_at_0(_S357, i_7), x2A_0(_S360, _S368)), x2D_0(Mixed_at_0(_S358, i_7), x2A_0(_S366, _S368))));
        i_7 = i_7 + _S364;
    }
    join_1(_S364, _S355, &(across_1));
    var _S369 : df_0 = x2A_0(_S360, _S366);
    var _S370 : df_0 = c_of_0(&((*_S354)));
    return x2B_0(across_1[i32(0)], x2A_0(_S369, _0(_S356.square_0, x2B_1(x2A_0(_S370, _S356.square_0), 1.0f))));
}

fn pairs_of_4( _S371 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S371 * u32(2);
    row_10.step_2 = u32(2);
    row_10.low_0 = u32(1);
    row_10.scale_2 = wide_0(1.0f);
    return row_10;
}

fn sheet_sum_2( _S372 : ptr<function, Ball_std140_0>,  _S373 : u32) -> Row_0
{
    var _S374 : u32 = space_columns_1(&((*_S372)));
    return pairs_of_4(sum_place_0(_S374, _S373, u32(0)));
}

fn store_3( _S375 : u32,  _S376 : df_0)
{
    var _S377 : u32 = _S375 * u32(2);
    entryPointParams_state_2[_S377] = _S376.hi_0;
    entryPointParams_state_2[_S377 + u32(1)] = _S376.lo_0;
    return;
}

fn report_fault_4( _S378 : u32)
{
    var _S379 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S378);
    return;
}

fn refuse_result_0( _S380 : Site_0,  _S381 : df_0)
{
    var _S382 : bool;
    if(Site_is_first_0(_S380))
    {
        _S382 = is_bad_0(_S381.hi_0);
    }
    else
    {
        _S382 = false;
    }
    if(_S382)
    {
        report_fault_4(_S380.row_0);
    }
    return;
}

fn pair_at_5( _S383 : u32) -> df_0
{
    var _S384 : u32 = _S383 * u32(2);
    return pair_of_0(entryPointParams_sums_1[_S384], entryPointParams_sums_1[_S384 + u32(1)]);
}

fn sheet_number_3( _S385 : ptr<function, Ball_std140_0>,  _S386 : u32,  _S387 : u32) -> df_0
{
    var _S388 : u32 = space_columns_1(&((*_S385)));
    return pair_at_5(sum_place_0(_S388, _S386, _S388 + _S387));
}

fn put_state_number_0( _S389 : ptr<function, Ball_std140_0>,  _S390 : u32,  _S391 : u32,  _S392 : df_0)
{
    var _S393 : u32 = state_place_0(&((*_S389)), _S390, (*_S389).columns_0 + _S391);
    store_3(_S393, _S392);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_settle(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    var _S394 : df_0;
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_7 : u32 = group_3.x;
    for(;;)
    {
        var _S395 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S396 : u32 = block_count_0(&(_S395));
        if(block_7 < _S396)
        {
        }
        else
        {
            break;
        }
        var _S397 : u32 = invocation_8.x;
        var _S398 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S399 : Site_0 = space_site_of_0(&(_S398), block_7, _S397);
        var _S400 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S401 : Sheet_0 = state_sheet_1(&(_S400), _S399, _S399.row_0);
        var _S402 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S403 : Mixed_0 = step_of_0(&(_S402), _S399, _S401, u32(1));
        var _S404 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S405 : df_0 = sheet_number_2(&(_S404), _S399.row_0, u32(0));
        var _S406 : df_0 = x2A_0(_S405, _S405);
        var _S407 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S408 : df_0 = c_of_0(&(_S407));
        var _S409 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S410 : df_0 = tangent_product_0(&(_S409), _S399, _S401, _S403, _S403);
        var _S411 : df_0 = root_of_0(x2D_0(_S406, x2A_0(_S408, _S410)));
        var _S412 : df_0 = _0(wide_0(1.0f), _S411);
        var _S413 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S414 : Row_0 = sheet_sum_2(&(_S413), _S399.row_0);
        var i_8 : u32 = _S399.lane_0;
        for(;;)
        {
            if(i_8 < (_S399.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S415 : u32 = i_8 + u32(1);
            var _S416 : Ball_std140_0 = entryPointParams_3.p_3;
            var _S417 : u32 = state_place_0(&(_S416), _S399.row_0, _S415);
            var _S418 : u32 = _S414.base_0 + i_8 * _S414.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_sums_1[_S418]);
            if((_S414.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_sums_1[_S418 + _S414.low_0];
            }
            var _S419 : bool;
            if((_S414.scale_2.hi_0) == 1.0f)
            {
                _S419 = (_S414.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S419 = false;
            }
            if(_S419)
            {
                _S394 = value_21;
            }
            else
            {
                _S394 = x2A_0(_S414.scale_2, value_21);
            }
            store_3(_S417, x2A_0(_S412, _S394));
            i_8 = i_8 + entryPointParams_3.p_3.lanes_0;
        }
        if(is_zero_0(_S411))
        {
            _S394 = wide_0((bitcast<f32>((((bitcast<u32>((_S411.hi_0))) | (u32(2139095040)))))));
        }
        else
        {
            _S394 = _S412;
        }
        refuse_result_0(_S399, _S394);
        if(Site_is_first_0(_S399))
        {
            var _S420 : Ball_std140_0 = entryPointParams_3.p_3;
            var _S421 : df_0 = sheet_number_3(&(_S420), _S399.row_0, u32(0));
            var _S422 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S422), _S399.row_0, u32(1), _S421);
            var _S423 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S423), _S399.row_0, u32(2), _S411);
            var _S424 : df_0 = wide_0(0.0f);
            var _S425 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S425), _S399.row_0, u32(3), _S424);
            var _S426 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S426), _S399.row_0, u32(4), _S424);
            var _S427 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S427), _S399.row_0, u32(5), _S424);
            var _S428 : Ball_std140_0 = entryPointParams_3.p_3;
            put_state_number_0(&(_S428), _S399.row_0, u32(6), _S424);
        }
        block_7 = block_7 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

struct Sloped_0
{
     value_22 : df_0,
     slope_0 : df_0,
};

fn sloped_0( value_23 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_22 = value_23;
    both_0.slope_0 = slope_1;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn small_exp_minus_1_0( x_4 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_4), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_4), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_4), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_4), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_4), 0.5f), x_4), 1.0f), x_4);
    var k_5 : i32 = i32(0);
    for(;;)
    {
        if(k_5 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S429 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S430 : i32 = k_5 + i32(1);
        grown_0 = _S429;
        k_5 = _S430;
    }
    return grown_0;
}

fn power_of_two_0( exponent_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_0 + i32(127)) << (u32(23))))));
}

fn exp_of_0( x_5 : df_0) -> df_0
{
    if((x_5.hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    var _S431 : f32 = floor(min(x_5.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_5, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S431)), 0.125f)), 1.0f), power_of_two_0(i32(_S431)));
}

fn log_of_0( x_6 : df_0) -> df_0
{
    var _S432 : f32 = log(x_6.hi_0);
    var _S433 : df_0 = x2D_1(x2A_0(x_6, exp_of_0(wide_0(- _S432))), 1.0f);
    return x2B_0(wide_0(_S432), x2D_0(_S433, half_of_0(x2A_0(_S433, _S433))));
}

fn asinh_of_0( t_1 : df_0,  root_1 : df_0) -> df_0
{
    return log_of_0(x2B_0(root_1, root_of_0(x2B_1(t_1, 1.0f))));
}

fn asinhc_0( t_2 : df_0) -> Sloped_0
{
    if((t_2.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(-0.1666666716337204f, 4.9670538793122887e-09f), pair_of_0(0.07500000298023224f, -2.98023228317845224e-09f), -0.0446428582072258f, 0.0303819440305233f, -0.0223721582442522f, 0.01735276356339455f, -0.01396484393626451f, t_2);
    }
    var _S434 : df_0 = root_of_0(t_2);
    var _S435 : df_0 = _0(asinh_of_0(t_2, _S434), _S434);
    return sloped_0(_S435, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S435), twice_0(t_2)));
}

fn Between_cosh_half_0( this_7 : Between_0) -> df_0
{
    return root_of_0(x2B_1(this_7.square_1, 1.0f));
}

struct Way_0
{
     on_gap_0 : df_0,
     on_x_1 : df_0,
     slope_2 : df_0,
};

fn way_of_0( pair_1 : Between_0) -> Way_0
{
    var _S436 : Sloped_0 = asinhc_0(pair_1.square_1);
    var _S437 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S438 : df_0 = _0(_S436.value_22, _S437);
    way_0.on_gap_0 = _S438;
    way_0.on_x_1 = neg_0(twice_0(x2A_0(pair_1.square_1, _S438)));
    way_0.slope_2 = _0(x2D_0(_S436.slope_0, half_of_0(_0(_S438, _S437))), _S437);
    return way_0;
}

fn sheet_distance_0( p_25 : ptr<function, Ball_std140_0>,  pair_2 : Between_0) -> df_0
{
    var _S439 : df_0 = twice_0(x2A_0(pair_2.root_0, asinhc_0(pair_2.square_1).value_22));
    var _S440 : df_0 = root_c_of_1(&((*p_25)));
    return _0(_S439, _S440);
}

fn r_coth_r_0( root_2 : df_0) -> df_0
{
    if((root_2.hi_0) < 0.00999999977648258f)
    {
        var _S441 : df_0 = x2A_0(root_2, root_2);
        return x2B_1(x2A_0(_S441, x2D_0(_0(wide_0(1.0f), wide_0(3.0f)), x2A_1(scaled_0(_S441, 1.0f), 0.02222222276031971f))), 1.0f);
    }
    var _S442 : df_0 = exp_of_0(scaled_0(root_2, -2.0f));
    return _0(x2A_0(root_2, x2B_1(_S442, 1.0f)), x2D_0(wide_0(1.0f), _S442));
}

fn row_of_2( _S443 : Site_0,  _S444 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S444.offset_0 + _S443.row_0 * _S444.stride_0;
    row_11.step_2 = _S444.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_2 = wide_0(1.0f);
    return row_11;
}

fn space_of_2( _S445 : Site_0,  _S446 : Lie_0) -> Row_0
{
    var row_12 : Row_0 = row_of_2(_S445, _S446);
    row_12.base_0 = row_12.base_0 + _S446.step_0;
    return row_12;
}

fn Row_raw_2( _S447 : Row_0,  _S448 : u32) -> f32
{
    return entryPointParams_points_2[_S447.base_0 + _S448 * _S447.step_2];
}

fn report_fault_5( _S449 : u32)
{
    var _S450 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S449);
    return;
}

fn squares_of_2( _S451 : ptr<function, Ball_std140_0>,  _S452 : Site_0,  _S453 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_9 : u32 = _S452.lane_0;
    for(;;)
    {
        if(i_9 < (_S452.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S454 : f32 = Row_raw_2(_S453, i_9);
        if(is_bad_0(_S454))
        {
            report_fault_5(_S452.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S454));
        i_9 = i_9 + (*_S451).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S451).lanes_0, _S452);
    return squares_3;
}

fn report_fault_6( _S455 : u32)
{
    var _S456 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S455);
    return;
}

fn sheet_of_2( _S457 : ptr<function, Ball_std140_0>,  _S458 : Site_0,  _S459 : Lie_0) -> Sheet_0
{
    var x_7 : Sheet_0;
    var _S460 : Row_0 = space_of_2(_S458, _S459);
    x_7.row_1 = _S460;
    var _S461 : Squares_0 = squares_of_2(&((*_S457)), _S458, _S460);
    var _S462 : f32 = entryPointParams_points_2[_S459.offset_0 + _S458.row_0 * _S459.stride_0];
    var _S463 : bool;
    if(is_bad_0(_S462))
    {
        _S463 = Site_is_first_0(_S458);
    }
    else
    {
        _S463 = false;
    }
    if(_S463)
    {
        report_fault_6(_S458.row_0);
    }
    x_7.length_0 = Squares_length_0(_S461);
    x_7.square_0 = Squares_total_0(_S461);
    var _S464 : df_0 = wide_0((*_S457).lorentz_norm_0);
    var _S465 : df_0 = root_c_of_0(&((*_S457)));
    var _S466 : df_0 = _0(_S464, _S465);
    if(Squares_is_big_0(_S461))
    {
        _S463 = true;
    }
    else
    {
        _S463 = less_0(x2A_1(_S466, 1.00000011920928955f), x_7.length_0);
    }
    var _S467 : i32;
    if(_S463)
    {
        _S467 = i32(1);
    }
    else
    {
        _S467 = i32(0);
    }
    var _S468 : u32 = u32(_S467);
    x_7.shortened_0 = _S468;
    if(_S468 != u32(0))
    {
        x_7.row_1.scale_2 = scaled_0(_0(_S466, x_7.length_0), Squares_unit_0(_S461));
        x_7.length_0 = _S466;
        x_7.square_0 = x2A_0(_S466, _S466);
    }
    var _S469 : df_0 = c_of_0(&((*_S457)));
    var _S470 : df_0 = root_of_0(x2B_1(x2A_0(_S469, x_7.square_0), 1.0f));
    x_7.cosh_0 = _S470;
    var _S471 : df_0 = _0(_S470, _S465);
    x_7.time_0 = _S471;
    var _S472 : f32 = abs(x2D_1(_S471, _S462).hi_0);
    if((x_7.shortened_0) != u32(0))
    {
        _S463 = true;
    }
    else
    {
        _S463 = _S472 > (0.0000152587890625f * x_7.time_0.hi_0);
    }
    if(_S463)
    {
        _S467 = i32(1);
    }
    else
    {
        _S467 = i32(0);
    }
    x_7.clipped_0 = u32(_S467);
    return x_7;
}

fn pairs_of_5( _S473 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S473 * u32(2);
    row_13.step_2 = u32(2);
    row_13.low_0 = u32(1);
    row_13.scale_2 = wide_0(1.0f);
    return row_13;
}

fn dot_of_3( _S474 : ptr<function, Ball_std140_0>,  _S475 : Site_0,  _S476 : Row_0,  _S477 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S475.lane_0;
    for(;;)
    {
        if(i_10 < (_S475.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S478 : df_0 = sums_9[i32(0)];
        var _S479 : u32 = _S476.base_0 + i_10 * _S476.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_state_3[_S479]);
        if((_S476.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_state_3[_S479 + _S476.low_0];
        }
        var _S480 : bool;
        if((_S476.scale_2.hi_0) == 1.0f)
        {
            _S480 = (_S476.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S480 = false;
        }
        var _S481 : df_0;
        if(_S480)
        {
            _S481 = value_24;
        }
        else
        {
            _S481 = x2A_0(_S476.scale_2, value_24);
        }
        var _S482 : u32 = _S477.base_0 + i_10 * _S477.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_state_3[_S482]);
        if((_S477.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_state_3[_S482 + _S477.low_0];
        }
        var _S483 : bool;
        if((_S477.scale_2.hi_0) == 1.0f)
        {
            _S483 = (_S477.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S483 = false;
        }
        var _S484 : df_0;
        if(_S483)
        {
            _S484 = value_25;
        }
        else
        {
            _S484 = x2A_0(_S477.scale_2, value_25);
        }
        sums_9[i32(0)] = x2B_0(_S478, x2A_0(_S481, _S484));
        i_10 = i_10 + (*_S474).lanes_0;
    }
    join_1((*_S474).lanes_0, _S475, &(sums_9));
    return sums_9[i32(0)];
}

fn state_sheet_2( _S485 : ptr<function, Ball_std140_0>,  _S486 : Site_0,  _S487 : u32) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S488 : u32 = state_place_0(&((*_S485)), _S487, u32(1));
    var _S489 : Row_0 = pairs_of_5(_S488);
    x_8.row_1 = _S489;
    var _S490 : df_0 = dot_of_3(&((*_S485)), _S486, _S489, _S489);
    x_8.square_0 = _S490;
    x_8.length_0 = root_of_0(_S490);
    var _S491 : df_0 = c_of_0(&((*_S485)));
    var _S492 : df_0 = root_of_0(x2B_1(x2A_0(_S491, _S490), 1.0f));
    x_8.cosh_0 = _S492;
    var _S493 : df_0 = root_c_of_0(&((*_S485)));
    x_8.time_0 = _0(_S492, _S493);
    x_8.shortened_0 = u32(0);
    x_8.clipped_0 = u32(0);
    return x_8;
}

fn between_1( _S494 : ptr<function, Ball_std140_0>,  _S495 : Site_0,  _S496 : Sheet_0,  _S497 : Sheet_0) -> Between_0
{
    var _S498 : u32;
    var _S499 : df_0;
    var _S500 : df_0;
    var _S501 : bool;
    var _S502 : bool;
    var _S503 : df_0 = wide_0(0.0f);
    var sums_10 : array<df_0, i32(3)>;
    sums_10[i32(0)] = _S503;
    sums_10[i32(1)] = _S503;
    sums_10[i32(2)] = _S503;
    var gap_squares_1 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S495.lane_0;
    for(;;)
    {
        _S498 = _S495.columns_1;
        if(i_11 < (_S495.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S504 : u32 = _S496.row_1.base_0 + i_11 * _S496.row_1.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_state_3[_S504]);
        if((_S496.row_1.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_state_3[_S504 + _S496.row_1.low_0];
        }
        if((_S496.row_1.scale_2.hi_0) == 1.0f)
        {
            _S501 = (_S496.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S501 = false;
        }
        if(_S501)
        {
            _S499 = value_26;
        }
        else
        {
            _S499 = x2A_0(_S496.row_1.scale_2, value_26);
        }
        var _S505 : u32 = _S497.row_1.base_0 + i_11 * _S497.row_1.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_points_2[_S505]);
        if((_S497.row_1.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_points_2[_S505 + _S497.row_1.low_0];
        }
        if((_S497.row_1.scale_2.hi_0) == 1.0f)
        {
            _S502 = (_S497.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S502 = false;
        }
        if(_S502)
        {
            _S500 = value_27;
        }
        else
        {
            _S500 = x2A_0(_S497.row_1.scale_2, value_27);
        }
        var _S506 : df_0 = x2D_0(_S499, _S500);
        Squares_add_0(&(gap_squares_1), _S506);
        sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_0(_S499, _S500));
        sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_0(_S506, _S499));
        sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_0(_S506, _S500));
        i_11 = i_11 + (*_S494).lanes_0;
    }
    var _S507 : u32 = (*_S494).lanes_0;
    join_2((*_S494).lanes_0, _S495, &(sums_10));
    Squares_join_over_0(&(gap_squares_1), (*_S494).lanes_0, _S495);
    var _S508 : f32 = Squares_unit_0(gap_squares_1);
    var all_1 : Between_0;
    all_1.dot_0 = sums_10[i32(0)];
    all_1.on_x_0 = sums_10[i32(1)];
    all_1.on_y_0 = sums_10[i32(2)];
    var _S509 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S508), 1.0f / _S508);
    all_1.gap_0 = _S509;
    all_1.ahead_0 = _0(neg_0(x2B_0(sums_10[i32(1)], sums_10[i32(2)])), x2B_0(_S496.time_0, _S497.time_0));
    var _S510 : df_0 = c_of_0(&((*_S494)));
    var _S511 : df_0 = x2A_0(_S510, _S496.square_0);
    var _S512 : df_0 = x2A_0(_S510, _S497.square_0);
    var _S513 : df_0 = x2A_0(_S510, sums_10[i32(0)]);
    var _S514 : df_0 = x2A_0(_S496.cosh_0, _S497.cosh_0);
    var _S515 : bool = less_0(x2A_0(_S510, _S509), _S511);
    var _S516 : bool = (_S512.hi_0) < 1.00000000317107685e-30f;
    if(_S516)
    {
        _S499 = _S503;
    }
    else
    {
        if(_S515)
        {
            _S499 = x2A_0(_S510, all_1.on_y_0);
        }
        else
        {
            _S499 = _S513;
        }
        _S499 = _0(_S499, _S512);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = _S503;
    i_11 = _S495.lane_0;
    for(;;)
    {
        if(i_11 < _S498)
        {
        }
        else
        {
            break;
        }
        var _S517 : u32 = _S496.row_1.base_0 + i_11 * _S496.row_1.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_state_3[_S517]);
        if((_S496.row_1.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_state_3[_S517 + _S496.row_1.low_0];
        }
        if((_S496.row_1.scale_2.hi_0) == 1.0f)
        {
            _S501 = (_S496.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S501 = false;
        }
        if(_S501)
        {
            _S500 = value_28;
        }
        else
        {
            _S500 = x2A_0(_S496.row_1.scale_2, value_28);
        }
        var _S518 : u32 = _S497.row_1.base_0 + i_11 * _S497.row_1.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_points_2[_S518]);
        if((_S497.row_1.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_points_2[_S518 + _S497.row_1.low_0];
        }
        if((_S497.row_1.scale_2.hi_0) == 1.0f)
        {
            _S502 = (_S497.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S502 = false;
        }
        var _S519 : df_0;
        if(_S502)
        {
            _S519 = value_29;
        }
        else
        {
            _S519 = x2A_0(_S497.row_1.scale_2, value_29);
        }
        var side_2 : df_0;
        if(_S515)
        {
            side_2 = x2D_0(_S500, _S519);
        }
        else
        {
            side_2 = _S500;
        }
        var side_3 : df_0 = x2D_0(side_2, x2A_0(_S499, _S519));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(side_3, side_3));
        i_11 = i_11 + _S507;
    }
    join_1(_S507, _S495, &(across_2));
    if((_S513.hi_0) <= 0.0f)
    {
        _S501 = true;
    }
    else
    {
        _S501 = _S516;
    }
    if(_S501)
    {
        if((_S514.hi_0) > 2.0f)
        {
            _S499 = x2D_1(_S514, 1.0f);
        }
        else
        {
            _S499 = _0(x2B_0(x2B_0(_S511, _S512), x2A_0(_S511, _S512)), x2B_1(_S514, 1.0f));
        }
        all_1.square_1 = half_of_0(x2D_0(_S499, _S513));
    }
    else
    {
        var _S520 : df_0 = x2B_1(twice_0(x2B_0(_S514, _S513)), 2.0f);
        all_1.square_1 = x2A_0(_S510, x2B_0(_0(all_1.gap_0, _S520), x2A_0(across_2[i32(0)], _0(_S512, _S520))));
    }
    if((all_1.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S521 : df_0 = root_c_of_0(&((*_S494)));
        _S499 = x2A_0(_S521, half_of_0(Squares_length_0(gap_squares_1)));
    }
    else
    {
        _S499 = root_of_0(all_1.square_1);
    }
    all_1.root_0 = _S499;
    return all_1;
}

fn pair_at_6( _S522 : u32) -> df_0
{
    var _S523 : u32 = _S522 * u32(2);
    return pair_of_0(entryPointParams_shares_2[_S523], entryPointParams_shares_2[_S523 + u32(1)]);
}

fn share_of_2( _S524 : ptr<function, Ball_std140_0>,  _S525 : Site_0) -> df_0
{
    var _S526 : u32 = (*_S524).points_0;
    var _S527 : u32 = _S525.row_0 / (*_S524).points_0;
    var _S528 : u32 = share_place_0(&((*_S524)), _S527, _S525.row_0 - _S527 * _S526);
    return pair_at_6(_S528);
}

fn store_4( _S529 : u32,  _S530 : df_0)
{
    var _S531 : u32 = _S529 * u32(2);
    entryPointParams_terms_2[_S531] = _S530.hi_0;
    entryPointParams_terms_2[_S531 + u32(1)] = _S530.lo_0;
    return;
}

fn put_term_2( _S532 : Site_0,  _S533 : Term_0)
{
    if(Site_is_first_0(_S532))
    {
        var _S534 : u32 = _S532.row_0 * u32(5);
        store_4(_S534, _S533.factor_0);
        store_4(_S534 + u32(1), _S533.scale_0);
        var k_6 : u32 = u32(0);
        for(;;)
        {
            if(k_6 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_4(_S534 + u32(2) + k_6, _S533.numbers_0[k_6]);
            k_6 = k_6 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_view(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_8 : u32 = group_4.x;
    for(;;)
    {
        var _S535 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S536 : u32 = point_blocks_0(&(_S535));
        if(block_8 < _S536)
        {
        }
        else
        {
            break;
        }
        var _S537 : u32 = invocation_9.x;
        var _S538 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S539 : Site_0 = space_point_site_of_0(&(_S538), block_8, _S537);
        var _S540 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S541 : Lie_0 = point_lie_0(&(_S540), _S539);
        var _S542 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S543 : Sheet_0 = sheet_of_2(&(_S542), _S539, _S541);
        var _S544 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S545 : u32 = batch_of_0(&(_S544), _S539);
        var _S546 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S547 : Sheet_0 = state_sheet_2(&(_S546), _S539, _S545);
        var _S548 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S549 : Between_0 = between_1(&(_S548), _S539, _S547, _S543);
        var _S550 : Way_0 = way_of_0(_S549);
        var _S551 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S552 : df_0 = share_of_2(&(_S551), _S539);
        var _S553 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S554 : df_0 = sheet_distance_0(&(_S553), _S549);
        var _S555 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S556 : df_0 = root_c_of_0(&(_S555));
        put_term_2(_S539, term_of_0(x2A_0(_S552, _S550.on_gap_0), _S543.row_1.scale_2, x2A_0(_S552, _S554), x2A_0(_S552, r_coth_r_0(x2A_0(_S556, _S554))), x2A_0(_S552, _S550.on_x_1)));
        block_8 = block_8 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn stiffness_of_0( growth_0 : df_0,  is_careful_0 : bool,  dim_0 : u32) -> df_0
{
    var _S557 : df_0;
    if(is_careful_0)
    {
        _S557 = growth_0;
    }
    else
    {
        _S557 = x2D_0(growth_0, _0(x2D_1(growth_0, 1.0f), wide_0(f32(dim_0))));
    }
    return _S557;
}

fn time_of_0( p_26 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_26).time_hi_0, (*p_26).time_lo_0);
}

fn tolerance_of_0( p_27 : ptr<function, Ball_std140_0>) -> df_0
{
    var _S558 : df_0 = time_of_0(&((*p_27)));
    return _S558;
}

fn cosh_of_0( root_3 : df_0) -> df_0
{
    var _S559 : df_0 = exp_of_0(root_3);
    return half_of_0(x2B_0(_S559, _0(wide_0(1.0f), _S559)));
}

fn sinhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f), 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
    }
    var _S560 : df_0 = root_of_0(t_3);
    var _S561 : df_0 = exp_of_0(_S560);
    var _S562 : df_0 = _0(wide_0(1.0f), _S561);
    var _S563 : df_0 = _0(half_of_0(x2D_0(_S561, _S562)), _S560);
    return sloped_0(_S563, _0(x2D_0(half_of_0(x2B_0(_S561, _S562)), _S563), twice_0(t_3)));
}

fn pairs_of_6( _S564 : u32) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S564 * u32(2);
    row_14.step_2 = u32(2);
    row_14.low_0 = u32(1);
    row_14.scale_2 = wide_0(1.0f);
    return row_14;
}

fn dot_of_4( _S565 : ptr<function, Ball_std140_0>,  _S566 : Site_0,  _S567 : Row_0,  _S568 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_12 : u32 = _S566.lane_0;
    for(;;)
    {
        if(i_12 < (_S566.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S569 : df_0 = sums_11[i32(0)];
        var _S570 : u32 = _S567.base_0 + i_12 * _S567.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_before_0[_S570]);
        if((_S567.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_before_0[_S570 + _S567.low_0];
        }
        var _S571 : bool;
        if((_S567.scale_2.hi_0) == 1.0f)
        {
            _S571 = (_S567.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S571 = false;
        }
        var _S572 : df_0;
        if(_S571)
        {
            _S572 = value_30;
        }
        else
        {
            _S572 = x2A_0(_S567.scale_2, value_30);
        }
        var _S573 : u32 = _S568.base_0 + i_12 * _S568.step_2;
        var value_31 : df_0 = wide_0(entryPointParams_before_0[_S573]);
        if((_S568.low_0) != u32(0))
        {
            value_31.lo_0 = entryPointParams_before_0[_S573 + _S568.low_0];
        }
        var _S574 : bool;
        if((_S568.scale_2.hi_0) == 1.0f)
        {
            _S574 = (_S568.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S574 = false;
        }
        var _S575 : df_0;
        if(_S574)
        {
            _S575 = value_31;
        }
        else
        {
            _S575 = x2A_0(_S568.scale_2, value_31);
        }
        sums_11[i32(0)] = x2B_0(_S569, x2A_0(_S572, _S575));
        i_12 = i_12 + (*_S565).lanes_0;
    }
    join_1((*_S565).lanes_0, _S566, &(sums_11));
    return sums_11[i32(0)];
}

fn state_sheet_3( _S576 : ptr<function, Ball_std140_0>,  _S577 : Site_0,  _S578 : u32) -> Sheet_0
{
    var x_9 : Sheet_0;
    var _S579 : u32 = state_place_0(&((*_S576)), _S578, u32(1));
    var _S580 : Row_0 = pairs_of_6(_S579);
    x_9.row_1 = _S580;
    var _S581 : df_0 = dot_of_4(&((*_S576)), _S577, _S580, _S580);
    x_9.square_0 = _S581;
    x_9.length_0 = root_of_0(_S581);
    var _S582 : df_0 = c_of_0(&((*_S576)));
    var _S583 : df_0 = root_of_0(x2B_1(x2A_0(_S582, _S581), 1.0f));
    x_9.cosh_0 = _S583;
    var _S584 : df_0 = root_c_of_0(&((*_S576)));
    x_9.time_0 = _0(_S583, _S584);
    x_9.shortened_0 = u32(0);
    x_9.clipped_0 = u32(0);
    return x_9;
}

fn pairs_of_7( _S585 : u32) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S585 * u32(2);
    row_15.step_2 = u32(2);
    row_15.low_0 = u32(1);
    row_15.scale_2 = wide_0(1.0f);
    return row_15;
}

fn sheet_sum_3( _S586 : ptr<function, Ball_std140_0>,  _S587 : u32) -> Row_0
{
    var _S588 : u32 = space_columns_1(&((*_S586)));
    return pairs_of_7(sum_place_0(_S588, _S587, u32(0)));
}

fn pair_at_7( _S589 : u32) -> df_0
{
    var _S590 : u32 = _S589 * u32(2);
    return pair_of_0(entryPointParams_sums_2[_S590], entryPointParams_sums_2[_S590 + u32(1)]);
}

fn sheet_number_4( _S591 : ptr<function, Ball_std140_0>,  _S592 : u32,  _S593 : u32) -> df_0
{
    var _S594 : u32 = space_columns_1(&((*_S591)));
    return pair_at_7(sum_place_0(_S594, _S592, _S594 + _S593));
}

fn step_of_1( _S595 : ptr<function, Ball_std140_0>,  _S596 : Site_0,  _S597 : Sheet_0,  _S598 : u32) -> Mixed_0
{
    var step_4 : Mixed_0;
    var _S599 : Row_0 = sheet_sum_3(&((*_S595)), _S596.row_0);
    step_4.sum_0 = _S599;
    step_4.search_0 = _S597.row_1;
    step_4.base_1 = _S597.row_1;
    step_4.on_search_0 = wide_0(0.0f);
    var _S600 : df_0 = sheet_number_4(&((*_S595)), _S596.row_0, _S598);
    step_4.on_base_0 = _S600;
    return step_4;
}

fn pair_at_8( _S601 : u32) -> df_0
{
    var _S602 : u32 = _S601 * u32(2);
    return pair_of_0(entryPointParams_before_0[_S602], entryPointParams_before_0[_S602 + u32(1)]);
}

fn state_number_0( _S603 : ptr<function, Ball_std140_0>,  _S604 : u32,  _S605 : u32) -> df_0
{
    var _S606 : u32 = state_place_0(&((*_S603)), _S604, (*_S603).columns_0 + _S605);
    return pair_at_8(_S606);
}

fn pair_at_9( _S607 : u32) -> df_0
{
    var _S608 : u32 = _S607 * u32(2);
    return pair_of_0(entryPointParams_sums_2[_S608], entryPointParams_sums_2[_S608 + u32(1)]);
}

fn sheet_number_5( _S609 : ptr<function, Ball_std140_0>,  _S610 : u32,  _S611 : u32) -> df_0
{
    var _S612 : u32 = space_columns_1(&((*_S609)));
    return pair_at_9(sum_place_0(_S612, _S610, _S612 + _S611));
}

fn Mixed_at_1( _S613 : Mixed_0,  _S614 : u32) -> df_0
{
    var _S615 : u32 = _S613.sum_0.base_0 + _S614 * _S613.sum_0.step_2;
    var value_32 : df_0 = wide_0(entryPointParams_sums_2[_S615]);
    if((_S613.sum_0.low_0) != u32(0))
    {
        value_32.lo_0 = entryPointParams_sums_2[_S615 + _S613.sum_0.low_0];
    }
    var _S616 : bool;
    if((_S613.sum_0.scale_2.hi_0) == 1.0f)
    {
        _S616 = (_S613.sum_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S616 = false;
    }
    var _S617 : df_0;
    if(_S616)
    {
        _S617 = value_32;
    }
    else
    {
        _S617 = x2A_0(_S613.sum_0.scale_2, value_32);
    }
    var _S618 : u32 = _S613.search_0.base_0 + _S614 * _S613.search_0.step_2;
    var value_33 : df_0 = wide_0(entryPointParams_before_0[_S618]);
    if((_S613.search_0.low_0) != u32(0))
    {
        value_33.lo_0 = entryPointParams_before_0[_S618 + _S613.search_0.low_0];
    }
    if((_S613.search_0.scale_2.hi_0) == 1.0f)
    {
        _S616 = (_S613.search_0.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S616 = false;
    }
    var _S619 : df_0;
    if(_S616)
    {
        _S619 = value_33;
    }
    else
    {
        _S619 = x2A_0(_S613.search_0.scale_2, value_33);
    }
    var _S620 : df_0 = x2B_0(_S617, x2A_0(_S613.on_search_0, _S619));
    var _S621 : u32 = _S613.base_1.base_0 + _S614 * _S613.base_1.step_2;
    var value_34 : df_0 = wide_0(entryPointParams_before_0[_S621]);
    if((_S613.base_1.low_0) != u32(0))
    {
        value_34.lo_0 = entryPointParams_before_0[_S621 + _S613.base_1.low_0];
    }
    if((_S613.base_1.scale_2.hi_0) == 1.0f)
    {
        _S616 = (_S613.base_1.scale_2.lo_0) == 0.0f;
    }
    else
    {
        _S616 = false;
    }
    if(_S616)
    {
        _S617 = value_34;
    }
    else
    {
        _S617 = x2A_0(_S613.base_1.scale_2, value_34);
    }
    return x2B_0(_S620, x2A_0(_S613.on_base_0, _S617));
}

fn tangent_product_1( _S622 : ptr<function, Ball_std140_0>,  _S623 : Site_0,  _S624 : Sheet_0,  _S625 : Mixed_0,  _S626 : Mixed_0) -> df_0
{
    var _S627 : u32;
    var _S628 : df_0;
    var _S629 : bool;
    var _S630 : df_0 = wide_0(0.0f);
    var sums_12 : array<df_0, i32(2)>;
    sums_12[i32(0)] = _S630;
    sums_12[i32(1)] = _S630;
    var i_13 : u32 = _S623.lane_0;
    for(;;)
    {
        _S627 = _S623.columns_1;
        if(i_13 < (_S623.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S631 : u32 = _S624.row_1.base_0 + i_13 * _S624.row_1.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_before_0[_S631]);
        if((_S624.row_1.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_before_0[_S631 + _S624.row_1.low_0];
        }
        if((_S624.row_1.scale_2.hi_0) == 1.0f)
        {
            _S629 = (_S624.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S629 = false;
        }
        if(_S629)
        {
            _S628 = value_35;
        }
        else
        {
            _S628 = x2A_0(_S624.row_1.scale_2, value_35);
        }
        sums_12[i32(0)] = x2B_0(sums_12[i32(0)], x2A_0(_S628, Mixed_at_1(_S625, i_13)));
        sums_12[i32(1)] = x2B_0(sums_12[i32(1)], x2A_0(_S628, Mixed_at_1(_S626, i_13)));
        i_13 = i_13 + (*_S622).lanes_0;
    }
    var _S632 : u32 = (*_S622).lanes_0;
    join_0((*_S622).lanes_0, _S623, &(sums_12));
    var _S633 : bool = (_S624.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S633)
    {
        _S628 = _S630;
    }
    else
    {
        _S628 = _0(sums_12[i32(0)], _S624.square_0);
    }
    var _S634 : df_0;
    if(_S633)
    {
        _S634 = _S630;
    }
    else
    {
        _S634 = _0(sums_12[i32(1)], _S624.square_0);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = _S630;
    i_13 = _S623.lane_0;
    for(;;)
    {
        if(i_13 < _S627)
        {
        }
        else
        {
            break;
        }
        var _S635 : u32 = _S624.row_1.base_0 + i_13 * _S624.row_1.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_before_0[_S635]);
        if((_S624.row_1.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_before_0[_S635 + _S624.row_1.low_0];
        }
        if((_S624.row_1.scale_2.hi_0) == 1.0f)
        {
            _S629 = (_S624.row_1.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S629 = false;
        }
        var _S636 : df_0;
        if(_S629)
        {
            _S636 = value_36;
        }
        else
        {
            _S636 = x2A_0(_S624.row_1.scale_2, value_36);
        }
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(x2D_0(Mixed_at_1(_S625, i_13), x2A_0(_S628, _S636)), x2D_0(Mixed_at_1(_S626, i_13), x2A_0(_S634, _S636))));
        i_13 = i_13 + _S632;
    }
    join_1(_S632, _S623, &(across_3));
    var _S637 : df_0 = x2A_0(_S628, _S634);
    var _S638 : df_0 = c_of_0(&((*_S622)));
    return x2B_0(across_3[i32(0)], x2A_0(_S637, _0(_S624.square_0, x2B_1(x2A_0(_S638, _S624.square_0), 1.0f))));
}

struct Progress_0
{
     stiffness_0 : df_0,
     residual_0 : df_0,
     is_careful_1 : bool,
     is_done_0 : bool,
};

fn progress_of_0( _S639 : ptr<function, Ball_std140_0>,  _S640 : u32,  _S641 : df_0,  _S642 : df_0,  _S643 : df_0) -> Progress_0
{
    var _S644 : df_0 = state_number_0(&((*_S639)), _S640, u32(3));
    var _S645 : df_0 = state_number_0(&((*_S639)), _S640, u32(4));
    var _S646 : bool = (_S645.hi_0) == 0.0f;
    var progress_0 : Progress_0;
    progress_0.residual_0 = _0(_S642, x2B_1(_S641, 1.0f));
    var _S647 : df_0 = state_number_0(&((*_S639)), _S640, u32(6));
    var _S648 : bool;
    if((_S647.hi_0) != 0.0f)
    {
        _S648 = true;
    }
    else
    {
        if(!_S646)
        {
            _S648 = less_0(_S644, progress_0.residual_0);
        }
        else
        {
            _S648 = false;
        }
    }
    progress_0.is_careful_1 = _S648;
    var _S649 : df_0 = tolerance_of_0(&((*_S639)));
    progress_0.is_done_0 = !less_0(larger_0(_S649, x2A_1(_S643, 5.68434188608080149e-14f)), progress_0.residual_0);
    return progress_0;
}

fn state_number_1( _S650 : ptr<function, Ball_std140_0>,  _S651 : u32,  _S652 : u32) -> df_0
{
    var _S653 : u32 = state_place_0(&((*_S650)), _S651, (*_S650).columns_0 + _S652);
    return pair_at_8(_S653);
}

fn is_done_1( _S654 : ptr<function, Ball_std140_0>,  _S655 : u32) -> bool
{
    var _S656 : df_0 = state_number_1(&((*_S654)), _S655, u32(5));
    return (_S656.hi_0) != 0.0f;
}

fn store_5( _S657 : u32,  _S658 : df_0)
{
    var _S659 : u32 = _S657 * u32(2);
    entryPointParams_state_4[_S659] = _S658.hi_0;
    entryPointParams_state_4[_S659 + u32(1)] = _S658.lo_0;
    return;
}

fn put_state_number_1( _S660 : ptr<function, Ball_std140_0>,  _S661 : u32,  _S662 : u32,  _S663 : df_0)
{
    var _S664 : u32 = state_place_0(&((*_S660)), _S661, (*_S660).columns_0 + _S662);
    store_5(_S664, _S663);
    return;
}

fn keep_numbers_0( _S665 : ptr<function, Ball_std140_0>,  _S666 : Site_0)
{
    if(Site_is_first_0(_S666))
    {
        var k_7 : u32 = u32(0);
        for(;;)
        {
            if(k_7 < u32(8))
            {
            }
            else
            {
                break;
            }
            var _S667 : df_0 = state_number_1(&((*_S665)), _S666.row_0, k_7);
            put_state_number_1(&((*_S665)), _S666.row_0, k_7, _S667);
            k_7 = k_7 + u32(1);
        }
    }
    return;
}

fn report_fault_7( _S668 : u32)
{
    var _S669 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S668);
    return;
}

fn refuse_result_1( _S670 : Site_0,  _S671 : df_0)
{
    var _S672 : bool;
    if(Site_is_first_0(_S670))
    {
        _S672 = is_bad_0(_S671.hi_0);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        report_fault_7(_S670.row_0);
    }
    return;
}

fn note_pending_0( _S673 : ptr<function, Ball_std140_0>)
{
    var _S674 : u32 = atomicMax(&(entryPointParams_status_4[i32(2)]), (*_S673).cotangent_stride_0);
    return;
}

fn put_progress_0( _S675 : ptr<function, Ball_std140_0>,  _S676 : Site_0,  _S677 : Progress_0)
{
    if(Site_is_first_0(_S676))
    {
        put_state_number_1(&((*_S675)), _S676.row_0, u32(3), _S677.residual_0);
        var _S678 : df_0 = state_number_1(&((*_S675)), _S676.row_0, u32(4));
        put_state_number_1(&((*_S675)), _S676.row_0, u32(4), x2B_1(_S678, 1.0f));
        var _S679 : f32;
        if(_S677.is_done_0)
        {
            _S679 = 1.0f;
        }
        else
        {
            _S679 = 0.0f;
        }
        put_state_number_1(&((*_S675)), _S676.row_0, u32(5), wide_0(_S679));
        if(_S677.is_careful_1)
        {
            _S679 = 1.0f;
        }
        else
        {
            _S679 = 0.0f;
        }
        put_state_number_1(&((*_S675)), _S676.row_0, u32(6), wide_0(_S679));
        if(!_S677.is_done_0)
        {
            note_pending_0(&((*_S675)));
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_step(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_9 : u32 = group_5.x;
    for(;;)
    {
        var _S680 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S681 : u32 = block_count_0(&(_S680));
        if(block_9 < _S681)
        {
        }
        else
        {
            break;
        }
        var _S682 : u32 = invocation_10.x;
        var _S683 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S684 : Site_0 = space_site_of_0(&(_S683), block_9, _S682);
        var _S685 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S686 : Sheet_0 = state_sheet_3(&(_S685), _S684, _S684.row_0);
        var _S687 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S688 : Mixed_0 = step_of_1(&(_S687), _S684, _S686, u32(2));
        var _S689 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S690 : df_0 = state_number_0(&(_S689), _S684.row_0, u32(6));
        var _S691 : bool = (_S690.hi_0) != 0.0f;
        var _S692 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S693 : df_0 = sheet_number_5(&(_S692), _S684.row_0, u32(1));
        var _S694 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S695 : u32 = space_columns_0(&(_S694));
        var _S696 : df_0 = stiffness_of_0(_S693, _S691, _S695);
        var _S697 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S698 : df_0 = tangent_product_1(&(_S697), _S684, _S686, _S688, _S688);
        var _S699 : df_0 = _0(_S698, x2A_0(_S696, _S696));
        var _S700 : df_0 = _S686.time_0;
        var _S701 : df_0 = root_of_0(x2B_0(_S686.square_0, x2A_0(_S700, _S700)));
        var _S702 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S703 : df_0 = sheet_number_5(&(_S702), _S684.row_0, u32(0));
        var _S704 : df_0 = root_of_0(_S699);
        var _S705 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S706 : Progress_0 = progress_of_0(&(_S705), _S684.row_0, _S703, _S704, _S701);
        var _S707 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S708 : df_0 = c_of_0(&(_S707));
        var _S709 : df_0 = x2A_0(_S708, _S699);
        var _S710 : df_0 = cosh_of_0(root_of_0(_S709));
        var _S711 : df_0 = _0(sinhc_0(_S709).value_22, _S696);
        var _S712 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S713 : bool = is_done_1(&(_S712), _S684.row_0);
        var i_14 : u32 = _S684.lane_0;
        for(;;)
        {
            if(i_14 < (_S684.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S714 : u32 = _S686.row_1.base_0 + i_14 * _S686.row_1.step_2;
            var value_37 : df_0 = wide_0(entryPointParams_before_0[_S714]);
            if((_S686.row_1.low_0) != u32(0))
            {
                value_37.lo_0 = entryPointParams_before_0[_S714 + _S686.row_1.low_0];
            }
            var _S715 : bool;
            if((_S686.row_1.scale_2.hi_0) == 1.0f)
            {
                _S715 = (_S686.row_1.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S715 = false;
            }
            var _S716 : df_0;
            if(_S715)
            {
                _S716 = value_37;
            }
            else
            {
                _S716 = x2A_0(_S686.row_1.scale_2, value_37);
            }
            var _S717 : df_0 = x2B_0(x2A_0(_S710, _S716), x2A_0(_S711, Mixed_at_1(_S688, i_14)));
            var next_0 : df_0;
            if(_S713)
            {
                next_0 = _S716;
            }
            else
            {
                next_0 = _S717;
            }
            var _S718 : u32 = i_14 + u32(1);
            var _S719 : Ball_std140_0 = entryPointParams_5.p_5;
            var _S720 : u32 = state_place_0(&(_S719), _S684.row_0, _S718);
            store_5(_S720, next_0);
            i_14 = i_14 + entryPointParams_5.p_5.lanes_0;
        }
        if(_S713)
        {
            var _S721 : Ball_std140_0 = entryPointParams_5.p_5;
            keep_numbers_0(&(_S721), _S684);
        }
        else
        {
            refuse_result_1(_S684, _S706.residual_0);
            var _S722 : Ball_std140_0 = entryPointParams_5.p_5;
            put_progress_0(&(_S722), _S684, _S706);
        }
        block_9 = block_9 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn exponent_of_0( value_38 : f32) -> i32
{
    return i32(((((bitcast<u32>((value_38))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn nearest_0( value_39 : df_0) -> f32
{
    var _S723 : f32;
    if(is_bad_0(value_39.hi_0))
    {
        _S723 = value_39.hi_0;
    }
    else
    {
        _S723 = value_39.hi_0 + value_39.lo_0;
    }
    return _S723;
}

fn pairs_of_8( _S724 : u32) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S724 * u32(2);
    row_16.step_2 = u32(2);
    row_16.low_0 = u32(1);
    row_16.scale_2 = wide_0(1.0f);
    return row_16;
}

fn state_row_0( _S725 : ptr<function, Ball_std140_0>,  _S726 : u32) -> Row_0
{
    var _S727 : u32 = state_place_1(&((*_S725)), _S726, u32(0));
    return pairs_of_8(_S727);
}

fn put_0( _S728 : ptr<function, Ball_std140_0>,  _S729 : Site_0,  _S730 : u32,  _S731 : df_0)
{
    entryPointParams_out_0[_S729.row_0 * (*_S728).out_stride_0 + (*_S728).out_column_0 + _S730] = nearest_0(_S731);
    return;
}

fn put_sheet_0( _S732 : ptr<function, Ball_std140_0>,  _S733 : Site_0,  _S734 : Row_0,  _S735 : df_0,  _S736 : Row_0,  _S737 : df_0) -> u32
{
    var _S738 : u32;
    var _S739 : df_0;
    var _S740 : df_0;
    var _S741 : bool;
    var _S742 : bool;
    var _S743 : f32 = power_of_two_0(- clamp(max(exponent_of_0(abs(_S735.hi_0)), exponent_of_0(abs(_S737.hi_0))) - i32(20), i32(0), i32(126)));
    var _S744 : df_0 = scaled_0(_S735, _S743);
    var _S745 : df_0 = scaled_0(_S737, _S743);
    var squares_4 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S733.lane_0;
    for(;;)
    {
        _S738 = _S733.columns_1;
        if(i_15 < (_S733.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S746 : u32 = _S734.base_0 + i_15 * _S734.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_state_5[_S746]);
        if((_S734.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_state_5[_S746 + _S734.low_0];
        }
        if((_S734.scale_2.hi_0) == 1.0f)
        {
            _S741 = (_S734.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S741 = false;
        }
        if(_S741)
        {
            _S739 = value_40;
        }
        else
        {
            _S739 = x2A_0(_S734.scale_2, value_40);
        }
        var _S747 : df_0 = x2A_0(_S744, _S739);
        var _S748 : u32 = _S736.base_0 + i_15 * _S736.step_2;
        var value_41 : df_0 = wide_0(entryPointParams_state_5[_S748]);
        if((_S736.low_0) != u32(0))
        {
            value_41.lo_0 = entryPointParams_state_5[_S748 + _S736.low_0];
        }
        if((_S736.scale_2.hi_0) == 1.0f)
        {
            _S742 = (_S736.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S742 = false;
        }
        if(_S742)
        {
            _S740 = value_41;
        }
        else
        {
            _S740 = x2A_0(_S736.scale_2, value_41);
        }
        Squares_add_0(&(squares_4), x2B_0(_S747, x2A_0(_S745, _S740)));
        i_15 = i_15 + (*_S732).lanes_0;
    }
    var _S749 : u32 = (*_S732).lanes_0;
    Squares_join_over_0(&(squares_4), (*_S732).lanes_0, _S733);
    var _S750 : df_0 = wide_0((*_S732).lorentz_norm_0);
    var _S751 : df_0 = root_c_of_0(&((*_S732)));
    var _S752 : df_0 = _0(_S750, _S751);
    var _S753 : df_0 = Squares_length_0(squares_4);
    var _S754 : bool = less_0(x2A_1(scaled_0(scaled_0(_S752, _S743), Squares_unit_0(squares_4)), 1.00000011920928955f), _S753);
    if(_S754)
    {
        _S739 = _S752;
    }
    else
    {
        _S739 = scaled_0(scaled_0(_S753, 1.0f / _S743), 1.0f / Squares_unit_0(squares_4));
    }
    i_15 = _S733.lane_0;
    for(;;)
    {
        if(i_15 < _S738)
        {
        }
        else
        {
            break;
        }
        var _S755 : u32 = _S734.base_0 + i_15 * _S734.step_2;
        var value_42 : df_0 = wide_0(entryPointParams_state_5[_S755]);
        if((_S734.low_0) != u32(0))
        {
            value_42.lo_0 = entryPointParams_state_5[_S755 + _S734.low_0];
        }
        if((_S734.scale_2.hi_0) == 1.0f)
        {
            _S741 = (_S734.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S741 = false;
        }
        if(_S741)
        {
            _S740 = value_42;
        }
        else
        {
            _S740 = x2A_0(_S734.scale_2, value_42);
        }
        var _S756 : df_0 = x2A_0(_S744, _S740);
        var _S757 : u32 = _S736.base_0 + i_15 * _S736.step_2;
        var value_43 : df_0 = wide_0(entryPointParams_state_5[_S757]);
        if((_S736.low_0) != u32(0))
        {
            value_43.lo_0 = entryPointParams_state_5[_S757 + _S736.low_0];
        }
        if((_S736.scale_2.hi_0) == 1.0f)
        {
            _S742 = (_S736.scale_2.lo_0) == 0.0f;
        }
        else
        {
            _S742 = false;
        }
        var _S758 : df_0;
        if(_S742)
        {
            _S758 = value_43;
        }
        else
        {
            _S758 = x2A_0(_S736.scale_2, value_43);
        }
        var _S759 : df_0 = x2B_0(_S756, x2A_0(_S745, _S758));
        var value_44 : df_0;
        if(_S754)
        {
            value_44 = x2A_0(scaled_0(_S759, Squares_unit_0(squares_4)), _0(_S752, _S753));
        }
        else
        {
            value_44 = scaled_0(_S759, 1.0f / _S743);
        }
        put_0(&((*_S732)), _S733, i_15 + u32(1), value_44);
        i_15 = i_15 + _S749;
    }
    if(Site_is_first_0(_S733))
    {
        var _S760 : df_0 = c_of_0(&((*_S732)));
        put_0(&((*_S732)), _S733, u32(0), _0(root_of_0(x2B_1(x2A_0(_S760, x2A_0(_S739, _S739)), 1.0f)), _S751));
    }
    var _S761 : i32;
    if(_S754)
    {
        _S761 = i32(1);
    }
    else
    {
        _S761 = i32(0);
    }
    return u32(_S761);
}

fn pair_at_10( _S762 : u32) -> df_0
{
    var _S763 : u32 = _S762 * u32(2);
    return pair_of_0(entryPointParams_state_5[_S763], entryPointParams_state_5[_S763 + u32(1)]);
}

fn state_number_2( _S764 : ptr<function, Ball_std140_0>,  _S765 : u32,  _S766 : u32) -> df_0
{
    var _S767 : u32 = state_place_0(&((*_S764)), _S765, (*_S764).columns_0 + _S766);
    return pair_at_10(_S767);
}

fn put_report_0( _S768 : ptr<function, Ball_std140_0>,  _S769 : Site_0)
{
    if(Site_is_first_0(_S769))
    {
        var _S770 : df_0 = state_number_2(&((*_S768)), _S769.row_0, u32(3));
        var _S771 : u32 = _S769.row_0 * u32(3);
        entryPointParams_reports_0[_S771] = _S770.hi_0;
        entryPointParams_reports_0[_S771 + u32(1)] = _S770.lo_0;
        var _S772 : df_0 = state_number_2(&((*_S768)), _S769.row_0, u32(4));
        entryPointParams_reports_0[_S771 + u32(2)] = _S772.hi_0;
    }
    return;
}

fn count_result_0( _S773 : ptr<function, Ball_std140_0>,  _S774 : Site_0,  _S775 : u32)
{
    var _S776 : bool;
    if(Site_is_first_0(_S774))
    {
        _S776 = _S775 != u32(0);
    }
    else
    {
        _S776 = false;
    }
    if(_S776)
    {
        var moved_2 : u32;
        if(((((*_S773).flags_0) & (u32(16)))) != u32(0))
        {
            var _S777 : u32 = atomicOr(&(entryPointParams_status_5[u32(4) + _S774.row_0 * (*_S773).points_0]), u32(8));
            moved_2 = (u32(8) & ((~_S777)));
        }
        else
        {
            moved_2 = u32(8);
        }
        var _S778 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), (moved_2 >> (u32(3))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_finish(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_11 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_10 : u32 = group_6.x;
    for(;;)
    {
        var _S779 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S780 : u32 = block_count_0(&(_S779));
        if(block_10 < _S780)
        {
        }
        else
        {
            break;
        }
        var _S781 : u32 = invocation_11.x;
        var _S782 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S783 : Site_0 = space_site_of_0(&(_S782), block_10, _S781);
        var _S784 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S785 : Row_0 = state_row_0(&(_S784), _S783.row_0);
        var space_0 : Row_0 = _S785;
        space_0.base_0 = space_0.base_0 + _S785.step_2;
        var _S786 : df_0 = wide_0(1.0f);
        var _S787 : df_0 = wide_0(0.0f);
        var _S788 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S789 : u32 = put_sheet_0(&(_S788), _S783, space_0, _S786, space_0, _S787);
        var _S790 : Ball_std140_0 = entryPointParams_6.p_6;
        put_report_0(&(_S790), _S783);
        var _S791 : Ball_std140_0 = entryPointParams_6.p_6;
        count_result_0(&(_S791), _S783, _S789);
        block_10 = block_10 + entryPointParams_6.p_6.groups_0;
    }
    return;
}


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
@binding(1) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(7) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(11) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(12) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(13) @group(0) var<storage, read> entryPointParams_vector_0 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(17) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(22) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(28) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(29) @group(0) var<storage, read> entryPointParams_tangent_2 : array<f32>;

@binding(30) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

@binding(31) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

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

fn block_count_0( p_6 : ptr<function, Ball_std140_0>) -> u32
{
    var _S13 : u32 = (*p_6).rows_0;
    var _S14 : u32 = (*p_6).lanes_0;
    var _S15 : u32 = u32(64) / (*p_6).lanes_0;
    var _S16 : u32 = _S13 + _S15 - u32(1);
    var _S17 : u32 = u32(64) / _S14;
    var _S18 : u32 = _S16 / _S17;
    return _S18;
}

fn site_of_0( p_7 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S19 : u32 = (*p_7).lanes_0;
    var _S20 : u32 = u32(64) / (*p_7).lanes_0;
    var _S21 : u32 = block_0 * _S20;
    var _S22 : u32 = invocation_1 / _S19;
    var _S23 : u32 = _S21 + _S22;
    var site_3 : Site_0;
    var _S24 : bool = _S23 < ((*p_7).rows_0);
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
        _S25 = (*p_7).columns_0;
    }
    else
    {
        _S25 = u32(0);
    }
    site_3.columns_1 = _S25;
    return site_3;
}

fn space_site_of_0( p_8 : ptr<function, Ball_std140_0>,  block_1 : u32,  invocation_2 : u32) -> Site_0
{
    var _S27 : Site_0 = site_of_0(&((*p_8)), block_1, invocation_2);
    var site_4 : Site_0 = _S27;
    if(site_4.active_0)
    {
        site_4.columns_1 = (*p_8).columns_0 - u32(1);
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

fn x_lie_0( p_9 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_9).x_offset_0, (*p_9).x_stride_0, (*p_9).x_step_0);
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

fn root_c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).root_hi_0, (*p_10).root_lo_0);
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

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn x2D_1( a_14 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_14, - b_11);
}

fn y_lie_0( p_12 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_12).y_offset_0, (*p_12).y_stride_0, (*p_12).y_step_0);
}

fn z_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).z_offset_0, (*p_13).z_stride_0, (*p_13).z_step_0);
}

fn half_of_0( a_15 : df_0) -> df_0
{
    return scaled_0(a_15, 0.5f);
}

fn twice_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 2.0f);
}

fn nearest_0( value_5 : df_0) -> f32
{
    var _S48 : f32;
    if(is_bad_0(value_5.hi_0))
    {
        _S48 = value_5.hi_0;
    }
    else
    {
        _S48 = value_5.hi_0 + value_5.lo_0;
    }
    return _S48;
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

fn row_of_0( _S49 : Site_0,  _S50 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S50.offset_0 + _S49.row_0 * _S50.stride_0;
    row_2.step_2 = _S50.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S51 : Site_0,  _S52 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S51, _S52);
    row_3.base_0 = row_3.base_0 + _S52.step_0;
    return row_3;
}

fn Row_raw_0( _S53 : Row_0,  _S54 : u32) -> f32
{
    return entryPointParams_source_0[_S53.base_0 + _S54 * _S53.step_2];
}

fn report_fault_0( _S55 : u32)
{
    var _S56 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S55);
    return;
}

fn squares_of_0( _S57 : ptr<function, Ball_std140_0>,  _S58 : Site_0,  _S59 : Row_0,  _S60 : Squares_0) -> Squares_0
{
    var squares_1 : Squares_0 = _S60;
    var i_0 : u32 = _S58.lane_0;
    for(;;)
    {
        if(i_0 < (_S58.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S61 : f32 = Row_raw_0(_S59, i_0);
        if(is_bad_0(_S61))
        {
            report_fault_0(_S58.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S61));
        i_0 = i_0 + (*_S57).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S57).lanes_0, _S58);
    return squares_1;
}

fn report_fault_1( _S62 : u32)
{
    var _S63 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S62);
    return;
}

fn sheet_of_0( _S64 : ptr<function, Ball_std140_0>,  _S65 : Site_0,  _S66 : Lie_0) -> Sheet_0
{
    var x_0 : Sheet_0;
    var _S67 : Row_0 = space_of_0(_S65, _S66);
    x_0.row_1 = _S67;
    var _S68 : Squares_0 = squares_of_0(&((*_S64)), _S65, _S67, space_squares_0());
    var _S69 : f32 = entryPointParams_source_0[_S66.offset_0 + _S65.row_0 * _S66.stride_0];
    var _S70 : bool;
    if(is_bad_0(_S69))
    {
        _S70 = Site_is_first_0(_S65);
    }
    else
    {
        _S70 = false;
    }
    if(_S70)
    {
        report_fault_1(_S65.row_0);
    }
    x_0.length_0 = Squares_length_0(_S68);
    x_0.square_0 = Squares_total_0(_S68);
    var _S71 : df_0 = wide_0((*_S64).lorentz_norm_0);
    var _S72 : df_0 = root_c_of_0(&((*_S64)));
    var _S73 : df_0 = _0(_S71, _S72);
    if(Squares_is_big_0(_S68))
    {
        _S70 = true;
    }
    else
    {
        _S70 = less_0(x2A_1(_S73, 1.00000011920928955f), x_0.length_0);
    }
    var _S74 : i32;
    if(_S70)
    {
        _S74 = i32(1);
    }
    else
    {
        _S74 = i32(0);
    }
    var _S75 : u32 = u32(_S74);
    x_0.shortened_0 = _S75;
    if(_S75 != u32(0))
    {
        x_0.row_1.scale_0 = scaled_0(_0(_S73, x_0.length_0), Squares_unit_0(_S68));
        x_0.length_0 = _S73;
        x_0.square_0 = x2A_0(_S73, _S73);
    }
    var _S76 : df_0 = c_of_0(&((*_S64)));
    var _S77 : df_0 = root_of_0(x2B_1(x2A_0(_S76, x_0.square_0), 1.0f));
    x_0.cosh_0 = _S77;
    var _S78 : df_0 = _0(_S77, _S72);
    x_0.time_0 = _S78;
    var _S79 : f32 = abs(x2D_1(_S78, _S69).hi_0);
    if((x_0.shortened_0) != u32(0))
    {
        _S70 = true;
    }
    else
    {
        _S70 = _S79 > (0.0000152587890625f * x_0.time_0.hi_0);
    }
    if(_S70)
    {
        _S74 = i32(1);
    }
    else
    {
        _S74 = i32(0);
    }
    x_0.clipped_0 = u32(_S74);
    return x_0;
}

fn row_of_1( _S80 : Site_0,  _S81 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S81.offset_0 + _S80.row_0 * _S81.stride_0;
    row_4.step_2 = _S81.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn space_of_1( _S82 : Site_0,  _S83 : Lie_0) -> Row_0
{
    var row_5 : Row_0 = row_of_1(_S82, _S83);
    row_5.base_0 = row_5.base_0 + _S83.step_0;
    return row_5;
}

fn Row_raw_1( _S84 : Row_0,  _S85 : u32) -> f32
{
    return entryPointParams_target_0[_S84.base_0 + _S85 * _S84.step_2];
}

fn squares_of_1( _S86 : ptr<function, Ball_std140_0>,  _S87 : Site_0,  _S88 : Row_0,  _S89 : Squares_0) -> Squares_0
{
    var squares_2 : Squares_0 = _S89;
    var i_1 : u32 = _S87.lane_0;
    for(;;)
    {
        if(i_1 < (_S87.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S90 : f32 = Row_raw_1(_S88, i_1);
        if(is_bad_0(_S90))
        {
            report_fault_0(_S87.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S90));
        i_1 = i_1 + (*_S86).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S86).lanes_0, _S87);
    return squares_2;
}

fn sheet_of_1( _S91 : ptr<function, Ball_std140_0>,  _S92 : Site_0,  _S93 : Lie_0) -> Sheet_0
{
    var x_1 : Sheet_0;
    var _S94 : Row_0 = space_of_1(_S92, _S93);
    x_1.row_1 = _S94;
    var _S95 : Squares_0 = squares_of_1(&((*_S91)), _S92, _S94, space_squares_0());
    var _S96 : f32 = entryPointParams_target_0[_S93.offset_0 + _S92.row_0 * _S93.stride_0];
    var _S97 : bool;
    if(is_bad_0(_S96))
    {
        _S97 = Site_is_first_0(_S92);
    }
    else
    {
        _S97 = false;
    }
    if(_S97)
    {
        report_fault_1(_S92.row_0);
    }
    x_1.length_0 = Squares_length_0(_S95);
    x_1.square_0 = Squares_total_0(_S95);
    var _S98 : df_0 = wide_0((*_S91).lorentz_norm_0);
    var _S99 : df_0 = root_c_of_0(&((*_S91)));
    var _S100 : df_0 = _0(_S98, _S99);
    if(Squares_is_big_0(_S95))
    {
        _S97 = true;
    }
    else
    {
        _S97 = less_0(x2A_1(_S100, 1.00000011920928955f), x_1.length_0);
    }
    var _S101 : i32;
    if(_S97)
    {
        _S101 = i32(1);
    }
    else
    {
        _S101 = i32(0);
    }
    var _S102 : u32 = u32(_S101);
    x_1.shortened_0 = _S102;
    if(_S102 != u32(0))
    {
        x_1.row_1.scale_0 = scaled_0(_0(_S100, x_1.length_0), Squares_unit_0(_S95));
        x_1.length_0 = _S100;
        x_1.square_0 = x2A_0(_S100, _S100);
    }
    var _S103 : df_0 = c_of_0(&((*_S91)));
    var _S104 : df_0 = root_of_0(x2B_1(x2A_0(_S103, x_1.square_0), 1.0f));
    x_1.cosh_0 = _S104;
    var _S105 : df_0 = _0(_S104, _S99);
    x_1.time_0 = _S105;
    var _S106 : f32 = abs(x2D_1(_S105, _S96).hi_0);
    if((x_1.shortened_0) != u32(0))
    {
        _S97 = true;
    }
    else
    {
        _S97 = _S106 > (0.0000152587890625f * x_1.time_0.hi_0);
    }
    if(_S97)
    {
        _S101 = i32(1);
    }
    else
    {
        _S101 = i32(0);
    }
    x_1.clipped_0 = u32(_S101);
    return x_1;
}

fn row_of_2( _S107 : Site_0,  _S108 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S108.offset_0 + _S107.row_0 * _S108.stride_0;
    row_6.step_2 = _S108.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn space_of_2( _S109 : Site_0,  _S110 : Lie_0) -> Row_0
{
    var row_7 : Row_0 = row_of_2(_S109, _S110);
    row_7.base_0 = row_7.base_0 + _S110.step_0;
    return row_7;
}

fn refuse_time_0( _S111 : Site_0,  _S112 : Lie_0)
{
    var _S113 : bool;
    if(Site_is_first_0(_S111))
    {
        _S113 = is_bad_0(entryPointParams_tangent_0[_S112.offset_0 + _S111.row_0 * _S112.stride_0]);
    }
    else
    {
        _S113 = false;
    }
    if(_S113)
    {
        report_fault_1(_S111.row_0);
    }
    return;
}

fn Row_raw_2( _S114 : Row_0,  _S115 : u32) -> f32
{
    return entryPointParams_tangent_0[_S114.base_0 + _S115 * _S114.step_2];
}

fn space_vector_of_0( _S116 : ptr<function, Ball_std140_0>,  _S117 : Site_0,  _S118 : Lie_0) -> Row_0
{
    var _S119 : Row_0 = space_of_2(_S117, _S118);
    refuse_time_0(_S117, _S118);
    var i_2 : u32 = _S117.lane_0;
    for(;;)
    {
        if(i_2 < (_S117.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_2(_S119, i_2)))
        {
            report_fault_1(_S117.row_0);
        }
        i_2 = i_2 + (*_S116).lanes_0;
    }
    return _S119;
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

fn between_0( _S120 : ptr<function, Ball_std140_0>,  _S121 : Site_0,  _S122 : Sheet_0,  _S123 : Sheet_0) -> Between_0
{
    var _S124 : u32;
    var _S125 : df_0;
    var _S126 : df_0;
    var _S127 : bool;
    var _S128 : bool;
    var _S129 : df_0 = wide_0(0.0f);
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = _S129;
    sums_4[i32(1)] = _S129;
    sums_4[i32(2)] = _S129;
    var gap_squares_0 : Squares_0 = squares_from_0(1.6777216e+07f, 1.073741824e+09f);
    var i_3 : u32 = _S121.lane_0;
    for(;;)
    {
        _S124 = _S121.columns_1;
        if(i_3 < (_S121.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S130 : f32 = entryPointParams_source_0[_S122.row_1.base_0 + i_3 * _S122.row_1.step_2];
        if((_S122.row_1.scale_0.hi_0) == 1.0f)
        {
            _S127 = (_S122.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S127 = false;
        }
        if(_S127)
        {
            _S125 = wide_0(_S130);
        }
        else
        {
            _S125 = x2A_1(_S122.row_1.scale_0, _S130);
        }
        var _S131 : f32 = entryPointParams_target_0[_S123.row_1.base_0 + i_3 * _S123.row_1.step_2];
        if((_S123.row_1.scale_0.hi_0) == 1.0f)
        {
            _S128 = (_S123.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S128 = false;
        }
        if(_S128)
        {
            _S126 = wide_0(_S131);
        }
        else
        {
            _S126 = x2A_1(_S123.row_1.scale_0, _S131);
        }
        var _S132 : df_0 = x2D_0(_S125, _S126);
        Squares_add_0(&(gap_squares_0), _S132);
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S125, _S126));
        sums_4[i32(1)] = x2B_0(sums_4[i32(1)], x2A_0(_S132, _S125));
        sums_4[i32(2)] = x2B_0(sums_4[i32(2)], x2A_0(_S132, _S126));
        i_3 = i_3 + (*_S120).lanes_0;
    }
    var _S133 : u32 = (*_S120).lanes_0;
    join_1((*_S120).lanes_0, _S121, &(sums_4));
    Squares_join_over_0(&(gap_squares_0), (*_S120).lanes_0, _S121);
    var _S134 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_4[i32(0)];
    all_0.on_x_0 = sums_4[i32(1)];
    all_0.on_y_0 = sums_4[i32(2)];
    var _S135 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S134), 1.0f / _S134);
    all_0.gap_0 = _S135;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_4[i32(1)], sums_4[i32(2)])), x2B_0(_S122.time_0, _S123.time_0));
    var _S136 : df_0 = c_of_0(&((*_S120)));
    var _S137 : df_0 = x2A_0(_S136, _S122.square_0);
    var _S138 : df_0 = x2A_0(_S136, _S123.square_0);
    var _S139 : df_0 = x2A_0(_S136, sums_4[i32(0)]);
    var _S140 : df_0 = x2A_0(_S122.cosh_0, _S123.cosh_0);
    var _S141 : bool = less_0(x2A_0(_S136, _S135), _S137);
    var _S142 : bool = (_S138.hi_0) < 1.00000000317107685e-30f;
    if(_S142)
    {
        _S125 = _S129;
    }
    else
    {
        if(_S141)
        {
            _S125 = x2A_0(_S136, all_0.on_y_0);
        }
        else
        {
            _S125 = _S139;
        }
        _S125 = _0(_S125, _S138);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S129;
    i_3 = _S121.lane_0;
    for(;;)
    {
        if(i_3 < _S124)
        {
        }
        else
        {
            break;
        }
        var _S143 : f32 = entryPointParams_source_0[_S122.row_1.base_0 + i_3 * _S122.row_1.step_2];
        if((_S122.row_1.scale_0.hi_0) == 1.0f)
        {
            _S127 = (_S122.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S127 = false;
        }
        if(_S127)
        {
            _S126 = wide_0(_S143);
        }
        else
        {
            _S126 = x2A_1(_S122.row_1.scale_0, _S143);
        }
        var _S144 : f32 = entryPointParams_target_0[_S123.row_1.base_0 + i_3 * _S123.row_1.step_2];
        if((_S123.row_1.scale_0.hi_0) == 1.0f)
        {
            _S128 = (_S123.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S128 = false;
        }
        var _S145 : df_0;
        if(_S128)
        {
            _S145 = wide_0(_S144);
        }
        else
        {
            _S145 = x2A_1(_S123.row_1.scale_0, _S144);
        }
        var side_0 : df_0;
        if(_S141)
        {
            side_0 = x2D_0(_S126, _S145);
        }
        else
        {
            side_0 = _S126;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S125, _S145));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(side_1, side_1));
        i_3 = i_3 + _S133;
    }
    join_0(_S133, _S121, &(across_0));
    if((_S139.hi_0) <= 0.0f)
    {
        _S127 = true;
    }
    else
    {
        _S127 = _S142;
    }
    if(_S127)
    {
        if((_S140.hi_0) > 2.0f)
        {
            _S125 = x2D_1(_S140, 1.0f);
        }
        else
        {
            _S125 = _0(x2B_0(x2B_0(_S137, _S138), x2A_0(_S137, _S138)), x2B_1(_S140, 1.0f));
        }
        all_0.square_1 = half_of_0(x2D_0(_S125, _S139));
    }
    else
    {
        var _S146 : df_0 = x2B_1(twice_0(x2B_0(_S140, _S139)), 2.0f);
        all_0.square_1 = x2A_0(_S136, x2B_0(_0(all_0.gap_0, _S146), x2A_0(across_0[i32(0)], _0(_S138, _S146))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S147 : df_0 = root_c_of_0(&((*_S120)));
        _S125 = x2A_0(_S147, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S125 = root_of_0(all_0.square_1);
    }
    all_0.root_0 = _S125;
    return all_0;
}

fn transport_factor_0( _S148 : ptr<function, Ball_std140_0>,  _S149 : Site_0,  _S150 : Sheet_0,  _S151 : Sheet_0,  _S152 : Row_0,  _S153 : Between_0) -> df_0
{
    var _S154 : u32;
    var _S155 : df_0;
    var _S156 : df_0;
    var _S157 : df_0;
    var _S158 : bool;
    var _S159 : bool;
    var _S160 : bool;
    var _S161 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(2)>;
    sums_5[i32(0)] = _S161;
    sums_5[i32(1)] = _S161;
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
        var _S162 : f32 = entryPointParams_tangent_0[_S152.base_0 + i_4 * _S152.step_2];
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
            _S155 = wide_0(_S162);
        }
        else
        {
            _S155 = x2A_1(_S152.scale_0, _S162);
        }
        var _S163 : df_0 = sums_5[i32(0)];
        var _S164 : f32 = entryPointParams_source_0[_S150.row_1.base_0 + i_4 * _S150.row_1.step_2];
        if((_S150.row_1.scale_0.hi_0) == 1.0f)
        {
            _S159 = (_S150.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S159 = false;
        }
        if(_S159)
        {
            _S156 = wide_0(_S164);
        }
        else
        {
            _S156 = x2A_1(_S150.row_1.scale_0, _S164);
        }
        sums_5[i32(0)] = x2B_0(_S163, x2A_0(_S156, _S155));
        var _S165 : df_0 = sums_5[i32(1)];
        var _S166 : f32 = entryPointParams_target_0[_S151.row_1.base_0 + i_4 * _S151.row_1.step_2];
        if((_S151.row_1.scale_0.hi_0) == 1.0f)
        {
            _S160 = (_S151.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S160 = false;
        }
        if(_S160)
        {
            _S157 = wide_0(_S166);
        }
        else
        {
            _S157 = x2A_1(_S151.row_1.scale_0, _S166);
        }
        sums_5[i32(1)] = x2B_0(_S165, x2A_0(_S157, _S155));
        i_4 = i_4 + (*_S148).lanes_0;
    }
    var _S167 : u32 = (*_S148).lanes_0;
    join_2((*_S148).lanes_0, _S149, &(sums_5));
    var _S168 : bool = (_S150.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S168)
    {
        _S155 = _S161;
    }
    else
    {
        _S155 = _0(_S153.on_x_0, _S150.square_0);
    }
    if(_S168)
    {
        _S156 = _S161;
    }
    else
    {
        _S156 = _0(sums_5[i32(0)], _S150.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S161;
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
        var _S169 : f32 = entryPointParams_source_0[_S150.row_1.base_0 + i_4 * _S150.row_1.step_2];
        if((_S150.row_1.scale_0.hi_0) == 1.0f)
        {
            _S158 = (_S150.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S158 = false;
        }
        if(_S158)
        {
            _S157 = wide_0(_S169);
        }
        else
        {
            _S157 = x2A_1(_S150.row_1.scale_0, _S169);
        }
        var _S170 : f32 = entryPointParams_target_0[_S151.row_1.base_0 + i_4 * _S151.row_1.step_2];
        if((_S151.row_1.scale_0.hi_0) == 1.0f)
        {
            _S159 = (_S151.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S159 = false;
        }
        var _S171 : df_0;
        if(_S159)
        {
            _S171 = wide_0(_S170);
        }
        else
        {
            _S171 = x2A_1(_S151.row_1.scale_0, _S170);
        }
        var _S172 : df_0 = x2B_0(x2D_0(_S171, _S157), x2A_0(_S155, _S157));
        var _S173 : df_0 = across_1[i32(0)];
        var _S174 : f32 = entryPointParams_tangent_0[_S152.base_0 + i_4 * _S152.step_2];
        if((_S152.scale_0.hi_0) == 1.0f)
        {
            _S160 = (_S152.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S160 = false;
        }
        var _S175 : df_0;
        if(_S160)
        {
            _S175 = wide_0(_S174);
        }
        else
        {
            _S175 = x2A_1(_S152.scale_0, _S174);
        }
        across_1[i32(0)] = x2B_0(_S173, x2A_0(_S172, x2D_0(_S175, x2A_0(_S156, _S157))));
        i_4 = i_4 + _S167;
    }
    join_0(_S167, _S149, &(across_1));
    var _S176 : df_0 = c_of_0(&((*_S148)));
    var _S177 : df_0 = twice_0(_S153.square_1);
    var _S178 : df_0 = x2A_0(x2A_0(neg_0(x2B_0(_S155, _S177)), _S156), _0(_S150.square_0, x2B_1(x2A_0(_S176, _S150.square_0), 1.0f)));
    if(_S168)
    {
        _S155 = sums_5[i32(1)];
    }
    else
    {
        _S155 = x2B_0(across_1[i32(0)], _S178);
    }
    return _0(x2A_0(_S176, _S155), x2B_1(_S177, 2.0f));
}

fn put_0( _S179 : ptr<function, Ball_std140_0>,  _S180 : Site_0,  _S181 : u32,  _S182 : df_0)
{
    entryPointParams_out_0[_S180.row_0 * (*_S179).out_stride_0 + (*_S179).out_column_0 + _S181] = nearest_0(_S182);
    return;
}

fn refuse_clipped_0( _S183 : ptr<function, Ball_std140_0>,  _S184 : Site_0,  _S185 : u32)
{
    var _S186 : bool;
    if(Site_is_first_0(_S184))
    {
        _S186 = _S185 > u32(0);
    }
    else
    {
        _S186 = false;
    }
    if(_S186)
    {
        _S186 = ((((*_S183).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S186 = false;
    }
    if(_S186)
    {
        report_fault_1(_S184.row_0);
    }
    return;
}

fn count_clipped_0( _S187 : ptr<function, Ball_std140_0>,  _S188 : Site_0,  _S189 : u32,  _S190 : u32)
{
    refuse_clipped_0(&((*_S187)), _S188, _S189);
    var _S191 : bool;
    if(Site_is_first_0(_S188))
    {
        _S191 = (_S189 + _S190) > u32(0);
    }
    else
    {
        _S191 = false;
    }
    if(_S191)
    {
        var _S192 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S189 + _S190);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_transport(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S193 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S194 : u32 = block_count_0(&(_S193));
        if(block_2 < _S194)
        {
        }
        else
        {
            break;
        }
        var _S195 : u32 = invocation_3.x;
        var _S196 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S197 : Site_0 = space_site_of_0(&(_S196), block_2, _S195);
        var _S198 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S199 : Lie_0 = x_lie_0(&(_S198));
        var _S200 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S201 : Sheet_0 = sheet_of_0(&(_S200), _S197, _S199);
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : Lie_0 = y_lie_0(&(_S202));
        var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S205 : Sheet_0 = sheet_of_1(&(_S204), _S197, _S203);
        var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S207 : Lie_0 = z_lie_0(&(_S206));
        var _S208 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S209 : Row_0 = space_vector_of_0(&(_S208), _S197, _S207);
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S211 : Between_0 = between_0(&(_S210), _S197, _S201, _S205);
        var _S212 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S213 : df_0 = transport_factor_0(&(_S212), _S197, _S201, _S205, _S209, _S211);
        var sums_6 : array<df_0, i32(1)>;
        sums_6[i32(0)] = wide_0(0.0f);
        var i_5 : u32 = _S197.lane_0;
        for(;;)
        {
            if(i_5 < (_S197.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S214 : f32 = entryPointParams_target_0[_S205.row_1.base_0 + i_5 * _S205.row_1.step_2];
            var _S215 : bool;
            if((_S205.row_1.scale_0.hi_0) == 1.0f)
            {
                _S215 = (_S205.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S215 = false;
            }
            var _S216 : df_0;
            if(_S215)
            {
                _S216 = wide_0(_S214);
            }
            else
            {
                _S216 = x2A_1(_S205.row_1.scale_0, _S214);
            }
            var _S217 : f32 = entryPointParams_tangent_0[_S209.base_0 + i_5 * _S209.step_2];
            var _S218 : bool;
            if((_S209.scale_0.hi_0) == 1.0f)
            {
                _S218 = (_S209.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S218 = false;
            }
            var _S219 : df_0;
            if(_S218)
            {
                _S219 = wide_0(_S217);
            }
            else
            {
                _S219 = x2A_1(_S209.scale_0, _S217);
            }
            var _S220 : f32 = entryPointParams_source_0[_S201.row_1.base_0 + i_5 * _S201.row_1.step_2];
            var _S221 : bool;
            if((_S201.row_1.scale_0.hi_0) == 1.0f)
            {
                _S221 = (_S201.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S221 = false;
            }
            var _S222 : df_0;
            if(_S221)
            {
                _S222 = wide_0(_S220);
            }
            else
            {
                _S222 = x2A_1(_S201.row_1.scale_0, _S220);
            }
            var _S223 : df_0 = x2B_0(_S219, x2A_0(_S213, x2B_0(_S222, _S216)));
            sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S216, _S223));
            var _S224 : u32 = i_5 + u32(1);
            var _S225 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S225), _S197, _S224, _S223);
            i_5 = i_5 + entryPointParams_0.p_0.lanes_0;
        }
        join_0(entryPointParams_0.p_0.lanes_0, _S197, &(sums_6));
        if(Site_is_first_0(_S197))
        {
            var _S226 : df_0 = _0(sums_6[i32(0)], _S205.time_0);
            var _S227 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S227), _S197, u32(0), _S226);
        }
        var _S228 : u32 = _S201.clipped_0 + _S205.clipped_0;
        var _S229 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S229), _S197, _S228, u32(0));
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_3( _S230 : Site_0,  _S231 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S231.offset_0 + _S230.row_0 * _S231.stride_0;
    row_8.step_2 = _S231.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn space_of_3( _S232 : Site_0,  _S233 : Lie_0) -> Row_0
{
    var row_9 : Row_0 = row_of_3(_S232, _S233);
    row_9.base_0 = row_9.base_0 + _S233.step_0;
    return row_9;
}

fn Row_raw_3( _S234 : Row_0,  _S235 : u32) -> f32
{
    return entryPointParams_target_1[_S234.base_0 + _S235 * _S234.step_2];
}

fn report_fault_2( _S236 : u32)
{
    var _S237 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S236);
    return;
}

fn squares_of_2( _S238 : ptr<function, Ball_std140_0>,  _S239 : Site_0,  _S240 : Row_0,  _S241 : Squares_0) -> Squares_0
{
    var squares_3 : Squares_0 = _S241;
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
        var _S242 : f32 = Row_raw_3(_S240, i_6);
        if(is_bad_0(_S242))
        {
            report_fault_2(_S239.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S242));
        i_6 = i_6 + (*_S238).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S238).lanes_0, _S239);
    return squares_3;
}

fn report_fault_3( _S243 : u32)
{
    var _S244 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S243);
    return;
}

fn sheet_of_2( _S245 : ptr<function, Ball_std140_0>,  _S246 : Site_0,  _S247 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S248 : Row_0 = space_of_3(_S246, _S247);
    x_2.row_1 = _S248;
    var _S249 : Squares_0 = squares_of_2(&((*_S245)), _S246, _S248, space_squares_0());
    var _S250 : f32 = entryPointParams_target_1[_S247.offset_0 + _S246.row_0 * _S247.stride_0];
    var _S251 : bool;
    if(is_bad_0(_S250))
    {
        _S251 = Site_is_first_0(_S246);
    }
    else
    {
        _S251 = false;
    }
    if(_S251)
    {
        report_fault_3(_S246.row_0);
    }
    x_2.length_0 = Squares_length_0(_S249);
    x_2.square_0 = Squares_total_0(_S249);
    var _S252 : df_0 = wide_0((*_S245).lorentz_norm_0);
    var _S253 : df_0 = root_c_of_0(&((*_S245)));
    var _S254 : df_0 = _0(_S252, _S253);
    if(Squares_is_big_0(_S249))
    {
        _S251 = true;
    }
    else
    {
        _S251 = less_0(x2A_1(_S254, 1.00000011920928955f), x_2.length_0);
    }
    var _S255 : i32;
    if(_S251)
    {
        _S255 = i32(1);
    }
    else
    {
        _S255 = i32(0);
    }
    var _S256 : u32 = u32(_S255);
    x_2.shortened_0 = _S256;
    if(_S256 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S254, x_2.length_0), Squares_unit_0(_S249));
        x_2.length_0 = _S254;
        x_2.square_0 = x2A_0(_S254, _S254);
    }
    var _S257 : df_0 = c_of_0(&((*_S245)));
    var _S258 : df_0 = root_of_0(x2B_1(x2A_0(_S257, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S258;
    var _S259 : df_0 = _0(_S258, _S253);
    x_2.time_0 = _S259;
    var _S260 : f32 = abs(x2D_1(_S259, _S250).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S251 = true;
    }
    else
    {
        _S251 = _S260 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S251)
    {
        _S255 = i32(1);
    }
    else
    {
        _S255 = i32(0);
    }
    x_2.clipped_0 = u32(_S255);
    return x_2;
}

fn row_of_4( _S261 : Site_0,  _S262 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S262.offset_0 + _S261.row_0 * _S262.stride_0;
    row_10.step_2 = _S262.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_4( _S263 : Site_0,  _S264 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S263, _S264);
    row_11.base_0 = row_11.base_0 + _S264.step_0;
    return row_11;
}

fn refuse_time_1( _S265 : Site_0,  _S266 : Lie_0)
{
    var _S267 : bool;
    if(Site_is_first_0(_S265))
    {
        _S267 = is_bad_0(entryPointParams_tangent_1[_S266.offset_0 + _S265.row_0 * _S266.stride_0]);
    }
    else
    {
        _S267 = false;
    }
    if(_S267)
    {
        report_fault_3(_S265.row_0);
    }
    return;
}

fn Row_raw_4( _S268 : Row_0,  _S269 : u32) -> f32
{
    return entryPointParams_tangent_1[_S268.base_0 + _S269 * _S268.step_2];
}

fn space_vector_of_1( _S270 : ptr<function, Ball_std140_0>,  _S271 : Site_0,  _S272 : Lie_0) -> Row_0
{
    var _S273 : Row_0 = space_of_4(_S271, _S272);
    refuse_time_1(_S271, _S272);
    var i_7 : u32 = _S271.lane_0;
    for(;;)
    {
        if(i_7 < (_S271.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S273, i_7)))
        {
            report_fault_3(_S271.row_0);
        }
        i_7 = i_7 + (*_S270).lanes_0;
    }
    return _S273;
}

fn dot_of_0( _S274 : ptr<function, Ball_std140_0>,  _S275 : Site_0,  _S276 : Row_0,  _S277 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_8 : u32 = _S275.lane_0;
    for(;;)
    {
        if(i_8 < (_S275.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S278 : df_0 = sums_7[i32(0)];
        var _S279 : f32 = entryPointParams_target_1[_S276.base_0 + i_8 * _S276.step_2];
        var _S280 : bool;
        if((_S276.scale_0.hi_0) == 1.0f)
        {
            _S280 = (_S276.scale_0.lo_0) == 0.0f;
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
            _S281 = x2A_1(_S276.scale_0, _S279);
        }
        var _S282 : f32 = entryPointParams_tangent_1[_S277.base_0 + i_8 * _S277.step_2];
        var _S283 : bool;
        if((_S277.scale_0.hi_0) == 1.0f)
        {
            _S283 = (_S277.scale_0.lo_0) == 0.0f;
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
            _S284 = x2A_1(_S277.scale_0, _S282);
        }
        sums_7[i32(0)] = x2B_0(_S278, x2A_0(_S281, _S284));
        i_8 = i_8 + (*_S274).lanes_0;
    }
    join_0((*_S274).lanes_0, _S275, &(sums_7));
    return sums_7[i32(0)];
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
fn lorentz_transport0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S299 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S300 : u32 = block_count_0(&(_S299));
        if(block_3 < _S300)
        {
        }
        else
        {
            break;
        }
        var _S301 : u32 = invocation_4.x;
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : Site_0 = space_site_of_0(&(_S302), block_3, _S301);
        var _S304 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S305 : Lie_0 = x_lie_0(&(_S304));
        var _S306 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S307 : Sheet_0 = sheet_of_2(&(_S306), _S303, _S305);
        var _S308 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S309 : Lie_0 = y_lie_0(&(_S308));
        var _S310 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S311 : Row_0 = space_vector_of_1(&(_S310), _S303, _S309);
        var _S312 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S313 : df_0 = dot_of_0(&(_S312), _S303, _S307.row_1, _S311);
        var _S314 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S315 : df_0 = c_of_0(&(_S314));
        var _S316 : df_0 = _0(x2A_0(_S315, _S313), x2B_1(_S307.cosh_0, 1.0f));
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
            var _S317 : u32 = i_9 + u32(1);
            var _S318 : f32 = entryPointParams_tangent_1[_S311.base_0 + i_9 * _S311.step_2];
            var _S319 : bool;
            if((_S311.scale_0.hi_0) == 1.0f)
            {
                _S319 = (_S311.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S319 = false;
            }
            var _S320 : df_0;
            if(_S319)
            {
                _S320 = wide_0(_S318);
            }
            else
            {
                _S320 = x2A_1(_S311.scale_0, _S318);
            }
            var _S321 : f32 = entryPointParams_target_1[_S307.row_1.base_0 + i_9 * _S307.row_1.step_2];
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
            var _S324 : df_0 = x2B_0(_S320, x2A_0(_S316, _S323));
            var _S325 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S325), _S303, _S317, _S324);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        if(Site_is_first_0(_S303))
        {
            var _S326 : df_0 = _0(x2B_0(_S313, x2A_0(_S316, _S307.square_0)), _S307.time_0);
            var _S327 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S327), _S303, u32(0), _S326);
        }
        var _S328 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S328), _S303, _S307.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_5( _S329 : Site_0,  _S330 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S330.offset_0 + _S329.row_0 * _S330.stride_0;
    row_12.step_2 = _S330.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn space_of_5( _S331 : Site_0,  _S332 : Lie_0) -> Row_0
{
    var row_13 : Row_0 = row_of_5(_S331, _S332);
    row_13.base_0 = row_13.base_0 + _S332.step_0;
    return row_13;
}

fn Row_raw_5( _S333 : Row_0,  _S334 : u32) -> f32
{
    return entryPointParams_point_0[_S333.base_0 + _S334 * _S333.step_2];
}

fn report_fault_4( _S335 : u32)
{
    var _S336 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S335);
    return;
}

fn squares_of_3( _S337 : ptr<function, Ball_std140_0>,  _S338 : Site_0,  _S339 : Row_0,  _S340 : Squares_0) -> Squares_0
{
    var squares_4 : Squares_0 = _S340;
    var i_10 : u32 = _S338.lane_0;
    for(;;)
    {
        if(i_10 < (_S338.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S341 : f32 = Row_raw_5(_S339, i_10);
        if(is_bad_0(_S341))
        {
            report_fault_4(_S338.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S341));
        i_10 = i_10 + (*_S337).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S337).lanes_0, _S338);
    return squares_4;
}

fn report_fault_5( _S342 : u32)
{
    var _S343 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S342);
    return;
}

fn sheet_of_3( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0,  _S346 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    var _S347 : Row_0 = space_of_5(_S345, _S346);
    x_3.row_1 = _S347;
    var _S348 : Squares_0 = squares_of_3(&((*_S344)), _S345, _S347, space_squares_0());
    var _S349 : f32 = entryPointParams_point_0[_S346.offset_0 + _S345.row_0 * _S346.stride_0];
    var _S350 : bool;
    if(is_bad_0(_S349))
    {
        _S350 = Site_is_first_0(_S345);
    }
    else
    {
        _S350 = false;
    }
    if(_S350)
    {
        report_fault_5(_S345.row_0);
    }
    x_3.length_0 = Squares_length_0(_S348);
    x_3.square_0 = Squares_total_0(_S348);
    var _S351 : df_0 = wide_0((*_S344).lorentz_norm_0);
    var _S352 : df_0 = root_c_of_0(&((*_S344)));
    var _S353 : df_0 = _0(_S351, _S352);
    if(Squares_is_big_0(_S348))
    {
        _S350 = true;
    }
    else
    {
        _S350 = less_0(x2A_1(_S353, 1.00000011920928955f), x_3.length_0);
    }
    var _S354 : i32;
    if(_S350)
    {
        _S354 = i32(1);
    }
    else
    {
        _S354 = i32(0);
    }
    var _S355 : u32 = u32(_S354);
    x_3.shortened_0 = _S355;
    if(_S355 != u32(0))
    {
        x_3.row_1.scale_0 = scaled_0(_0(_S353, x_3.length_0), Squares_unit_0(_S348));
        x_3.length_0 = _S353;
        x_3.square_0 = x2A_0(_S353, _S353);
    }
    var _S356 : df_0 = c_of_0(&((*_S344)));
    var _S357 : df_0 = root_of_0(x2B_1(x2A_0(_S356, x_3.square_0), 1.0f));
    x_3.cosh_0 = _S357;
    var _S358 : df_0 = _0(_S357, _S352);
    x_3.time_0 = _S358;
    var _S359 : f32 = abs(x2D_1(_S358, _S349).hi_0);
    if((x_3.shortened_0) != u32(0))
    {
        _S350 = true;
    }
    else
    {
        _S350 = _S359 > (0.0000152587890625f * x_3.time_0.hi_0);
    }
    if(_S350)
    {
        _S354 = i32(1);
    }
    else
    {
        _S354 = i32(0);
    }
    x_3.clipped_0 = u32(_S354);
    return x_3;
}

fn row_of_6( _S360 : Site_0,  _S361 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S361.offset_0 + _S360.row_0 * _S361.stride_0;
    row_14.step_2 = _S361.step_0;
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn space_of_6( _S362 : Site_0,  _S363 : Lie_0) -> Row_0
{
    var row_15 : Row_0 = row_of_6(_S362, _S363);
    row_15.base_0 = row_15.base_0 + _S363.step_0;
    return row_15;
}

fn report_fault_6( _S364 : u32)
{
    var _S365 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S364);
    return;
}

fn refuse_time_2( _S366 : Site_0,  _S367 : Lie_0)
{
    var _S368 : bool;
    if(Site_is_first_0(_S366))
    {
        _S368 = is_bad_0(entryPointParams_vector_0[_S367.offset_0 + _S366.row_0 * _S367.stride_0]);
    }
    else
    {
        _S368 = false;
    }
    if(_S368)
    {
        report_fault_6(_S366.row_0);
    }
    return;
}

fn Row_raw_6( _S369 : Row_0,  _S370 : u32) -> f32
{
    return entryPointParams_vector_0[_S369.base_0 + _S370 * _S369.step_2];
}

fn space_vector_of_2( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : Lie_0) -> Row_0
{
    var _S374 : Row_0 = space_of_6(_S372, _S373);
    refuse_time_2(_S372, _S373);
    var i_11 : u32 = _S372.lane_0;
    for(;;)
    {
        if(i_11 < (_S372.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S374, i_11)))
        {
            report_fault_6(_S372.row_0);
        }
        i_11 = i_11 + (*_S371).lanes_0;
    }
    return _S374;
}

fn dot_of_1( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : Row_0,  _S378 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_12 : u32 = _S376.lane_0;
    for(;;)
    {
        if(i_12 < (_S376.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S379 : df_0 = sums_8[i32(0)];
        var _S380 : f32 = entryPointParams_point_0[_S377.base_0 + i_12 * _S377.step_2];
        var _S381 : bool;
        if((_S377.scale_0.hi_0) == 1.0f)
        {
            _S381 = (_S377.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S381 = false;
        }
        var _S382 : df_0;
        if(_S381)
        {
            _S382 = wide_0(_S380);
        }
        else
        {
            _S382 = x2A_1(_S377.scale_0, _S380);
        }
        var _S383 : f32 = entryPointParams_vector_0[_S378.base_0 + i_12 * _S378.step_2];
        var _S384 : bool;
        if((_S378.scale_0.hi_0) == 1.0f)
        {
            _S384 = (_S378.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S384 = false;
        }
        var _S385 : df_0;
        if(_S384)
        {
            _S385 = wide_0(_S383);
        }
        else
        {
            _S385 = x2A_1(_S378.scale_0, _S383);
        }
        sums_8[i32(0)] = x2B_0(_S379, x2A_0(_S382, _S385));
        i_12 = i_12 + (*_S375).lanes_0;
    }
    join_0((*_S375).lanes_0, _S376, &(sums_8));
    return sums_8[i32(0)];
}

fn put_2( _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : u32,  _S389 : df_0)
{
    entryPointParams_out_2[_S387.row_0 * (*_S386).out_stride_0 + (*_S386).out_column_0 + _S388] = nearest_0(_S389);
    return;
}

fn put_without_normal_0( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : Sheet_0,  _S393 : Lie_0,  _S394 : f32)
{
    var _S395 : Row_0 = space_vector_of_2(&((*_S390)), _S391, _S393);
    var _S396 : df_0 = x2A_1(_S392.time_0, _S394 * entryPointParams_vector_0[_S393.offset_0 + _S391.row_0 * _S393.stride_0]);
    var _S397 : df_0 = c_of_0(&((*_S390)));
    var _S398 : df_0 = dot_of_1(&((*_S390)), _S391, _S392.row_1, _S395);
    var _S399 : df_0 = x2A_0(_S397, x2B_0(_S398, _S396));
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S391.lane_0;
    for(;;)
    {
        if(i_13 < (_S391.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S400 : f32 = entryPointParams_point_0[_S392.row_1.base_0 + i_13 * _S392.row_1.step_2];
        var _S401 : bool;
        if((_S392.row_1.scale_0.hi_0) == 1.0f)
        {
            _S401 = (_S392.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S401 = false;
        }
        var _S402 : df_0;
        if(_S401)
        {
            _S402 = wide_0(_S400);
        }
        else
        {
            _S402 = x2A_1(_S392.row_1.scale_0, _S400);
        }
        var _S403 : f32 = entryPointParams_vector_0[_S395.base_0 + i_13 * _S395.step_2];
        var _S404 : bool;
        if((_S395.scale_0.hi_0) == 1.0f)
        {
            _S404 = (_S395.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S404 = false;
        }
        var _S405 : df_0;
        if(_S404)
        {
            _S405 = wide_0(_S403);
        }
        else
        {
            _S405 = x2A_1(_S395.scale_0, _S403);
        }
        var _S406 : df_0 = x2B_0(_S405, x2A_0(_S399, _S402));
        sums_9[i32(0)] = x2B_0(sums_9[i32(0)], x2A_0(_S402, _S406));
        put_2(&((*_S390)), _S391, i_13 + u32(1), _S406);
        i_13 = i_13 + (*_S390).lanes_0;
    }
    join_0((*_S390).lanes_0, _S391, &(sums_9));
    if(Site_is_first_0(_S391))
    {
        put_2(&((*_S390)), _S391, u32(0), _0(sums_9[i32(0)], _S392.time_0));
    }
    return;
}

fn refuse_clipped_2( _S407 : ptr<function, Ball_std140_0>,  _S408 : Site_0,  _S409 : u32)
{
    var _S410 : bool;
    if(Site_is_first_0(_S408))
    {
        _S410 = _S409 > u32(0);
    }
    else
    {
        _S410 = false;
    }
    if(_S410)
    {
        _S410 = ((((*_S407).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S410 = false;
    }
    if(_S410)
    {
        report_fault_5(_S408.row_0);
    }
    return;
}

fn count_clipped_2( _S411 : ptr<function, Ball_std140_0>,  _S412 : Site_0,  _S413 : u32,  _S414 : u32)
{
    refuse_clipped_2(&((*_S411)), _S412, _S413);
    var _S415 : bool;
    if(Site_is_first_0(_S412))
    {
        _S415 = (_S413 + _S414) > u32(0);
    }
    else
    {
        _S415 = false;
    }
    if(_S415)
    {
        var _S416 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S413 + _S414);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_project_tangent(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S417 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S418 : u32 = block_count_0(&(_S417));
        if(block_4 < _S418)
        {
        }
        else
        {
            break;
        }
        var _S419 : u32 = invocation_5.x;
        var _S420 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S421 : Site_0 = space_site_of_0(&(_S420), block_4, _S419);
        var _S422 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S423 : Lie_0 = x_lie_0(&(_S422));
        var _S424 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S425 : Sheet_0 = sheet_of_3(&(_S424), _S421, _S423);
        var _S426 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S427 : Lie_0 = y_lie_0(&(_S426));
        var _S428 : Ball_std140_0 = entryPointParams_2.p_2;
        put_without_normal_0(&(_S428), _S421, _S425, _S427, -1.0f);
        var _S429 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S429), _S421, _S425.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_7( _S430 : Site_0,  _S431 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S431.offset_0 + _S430.row_0 * _S431.stride_0;
    row_16.step_2 = _S431.step_0;
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn space_of_7( _S432 : Site_0,  _S433 : Lie_0) -> Row_0
{
    var row_17 : Row_0 = row_of_7(_S432, _S433);
    row_17.base_0 = row_17.base_0 + _S433.step_0;
    return row_17;
}

fn Row_raw_7( _S434 : Row_0,  _S435 : u32) -> f32
{
    return entryPointParams_point_1[_S434.base_0 + _S435 * _S434.step_2];
}

fn report_fault_7( _S436 : u32)
{
    var _S437 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S436);
    return;
}

fn squares_of_4( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : Row_0,  _S441 : Squares_0) -> Squares_0
{
    var squares_5 : Squares_0 = _S441;
    var i_14 : u32 = _S439.lane_0;
    for(;;)
    {
        if(i_14 < (_S439.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S442 : f32 = Row_raw_7(_S440, i_14);
        if(is_bad_0(_S442))
        {
            report_fault_7(_S439.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S442));
        i_14 = i_14 + (*_S438).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S438).lanes_0, _S439);
    return squares_5;
}

fn report_fault_8( _S443 : u32)
{
    var _S444 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S443);
    return;
}

fn sheet_of_4( _S445 : ptr<function, Ball_std140_0>,  _S446 : Site_0,  _S447 : Lie_0) -> Sheet_0
{
    var x_4 : Sheet_0;
    var _S448 : Row_0 = space_of_7(_S446, _S447);
    x_4.row_1 = _S448;
    var _S449 : Squares_0 = squares_of_4(&((*_S445)), _S446, _S448, space_squares_0());
    var _S450 : f32 = entryPointParams_point_1[_S447.offset_0 + _S446.row_0 * _S447.stride_0];
    var _S451 : bool;
    if(is_bad_0(_S450))
    {
        _S451 = Site_is_first_0(_S446);
    }
    else
    {
        _S451 = false;
    }
    if(_S451)
    {
        report_fault_8(_S446.row_0);
    }
    x_4.length_0 = Squares_length_0(_S449);
    x_4.square_0 = Squares_total_0(_S449);
    var _S452 : df_0 = wide_0((*_S445).lorentz_norm_0);
    var _S453 : df_0 = root_c_of_0(&((*_S445)));
    var _S454 : df_0 = _0(_S452, _S453);
    if(Squares_is_big_0(_S449))
    {
        _S451 = true;
    }
    else
    {
        _S451 = less_0(x2A_1(_S454, 1.00000011920928955f), x_4.length_0);
    }
    var _S455 : i32;
    if(_S451)
    {
        _S455 = i32(1);
    }
    else
    {
        _S455 = i32(0);
    }
    var _S456 : u32 = u32(_S455);
    x_4.shortened_0 = _S456;
    if(_S456 != u32(0))
    {
        x_4.row_1.scale_0 = scaled_0(_0(_S454, x_4.length_0), Squares_unit_0(_S449));
        x_4.length_0 = _S454;
        x_4.square_0 = x2A_0(_S454, _S454);
    }
    var _S457 : df_0 = c_of_0(&((*_S445)));
    var _S458 : df_0 = root_of_0(x2B_1(x2A_0(_S457, x_4.square_0), 1.0f));
    x_4.cosh_0 = _S458;
    var _S459 : df_0 = _0(_S458, _S453);
    x_4.time_0 = _S459;
    var _S460 : f32 = abs(x2D_1(_S459, _S450).hi_0);
    if((x_4.shortened_0) != u32(0))
    {
        _S451 = true;
    }
    else
    {
        _S451 = _S460 > (0.0000152587890625f * x_4.time_0.hi_0);
    }
    if(_S451)
    {
        _S455 = i32(1);
    }
    else
    {
        _S455 = i32(0);
    }
    x_4.clipped_0 = u32(_S455);
    return x_4;
}

fn row_of_8( _S461 : Site_0,  _S462 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S462.offset_0 + _S461.row_0 * _S462.stride_0;
    row_18.step_2 = _S462.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn space_of_8( _S463 : Site_0,  _S464 : Lie_0) -> Row_0
{
    var row_19 : Row_0 = row_of_8(_S463, _S464);
    row_19.base_0 = row_19.base_0 + _S464.step_0;
    return row_19;
}

fn report_fault_9( _S465 : u32)
{
    var _S466 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S465);
    return;
}

fn refuse_time_3( _S467 : Site_0,  _S468 : Lie_0)
{
    var _S469 : bool;
    if(Site_is_first_0(_S467))
    {
        _S469 = is_bad_0(entryPointParams_gradient_0[_S468.offset_0 + _S467.row_0 * _S468.stride_0]);
    }
    else
    {
        _S469 = false;
    }
    if(_S469)
    {
        report_fault_9(_S467.row_0);
    }
    return;
}

fn Row_raw_8( _S470 : Row_0,  _S471 : u32) -> f32
{
    return entryPointParams_gradient_0[_S470.base_0 + _S471 * _S470.step_2];
}

fn space_vector_of_3( _S472 : ptr<function, Ball_std140_0>,  _S473 : Site_0,  _S474 : Lie_0) -> Row_0
{
    var _S475 : Row_0 = space_of_8(_S473, _S474);
    refuse_time_3(_S473, _S474);
    var i_15 : u32 = _S473.lane_0;
    for(;;)
    {
        if(i_15 < (_S473.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_8(_S475, i_15)))
        {
            report_fault_9(_S473.row_0);
        }
        i_15 = i_15 + (*_S472).lanes_0;
    }
    return _S475;
}

fn dot_of_2( _S476 : ptr<function, Ball_std140_0>,  _S477 : Site_0,  _S478 : Row_0,  _S479 : Row_0) -> df_0
{
    var sums_10 : array<df_0, i32(1)>;
    sums_10[i32(0)] = wide_0(0.0f);
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
        var _S480 : df_0 = sums_10[i32(0)];
        var _S481 : f32 = entryPointParams_point_1[_S478.base_0 + i_16 * _S478.step_2];
        var _S482 : bool;
        if((_S478.scale_0.hi_0) == 1.0f)
        {
            _S482 = (_S478.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S482 = false;
        }
        var _S483 : df_0;
        if(_S482)
        {
            _S483 = wide_0(_S481);
        }
        else
        {
            _S483 = x2A_1(_S478.scale_0, _S481);
        }
        var _S484 : f32 = entryPointParams_gradient_0[_S479.base_0 + i_16 * _S479.step_2];
        var _S485 : bool;
        if((_S479.scale_0.hi_0) == 1.0f)
        {
            _S485 = (_S479.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S485 = false;
        }
        var _S486 : df_0;
        if(_S485)
        {
            _S486 = wide_0(_S484);
        }
        else
        {
            _S486 = x2A_1(_S479.scale_0, _S484);
        }
        sums_10[i32(0)] = x2B_0(_S480, x2A_0(_S483, _S486));
        i_16 = i_16 + (*_S476).lanes_0;
    }
    join_0((*_S476).lanes_0, _S477, &(sums_10));
    return sums_10[i32(0)];
}

fn put_3( _S487 : ptr<function, Ball_std140_0>,  _S488 : Site_0,  _S489 : u32,  _S490 : df_0)
{
    entryPointParams_out_3[_S488.row_0 * (*_S487).out_stride_0 + (*_S487).out_column_0 + _S489] = nearest_0(_S490);
    return;
}

fn put_without_normal_1( _S491 : ptr<function, Ball_std140_0>,  _S492 : Site_0,  _S493 : Sheet_0,  _S494 : Lie_0,  _S495 : f32)
{
    var _S496 : Row_0 = space_vector_of_3(&((*_S491)), _S492, _S494);
    var _S497 : df_0 = x2A_1(_S493.time_0, _S495 * entryPointParams_gradient_0[_S494.offset_0 + _S492.row_0 * _S494.stride_0]);
    var _S498 : df_0 = c_of_0(&((*_S491)));
    var _S499 : df_0 = dot_of_2(&((*_S491)), _S492, _S493.row_1, _S496);
    var _S500 : df_0 = x2A_0(_S498, x2B_0(_S499, _S497));
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_17 : u32 = _S492.lane_0;
    for(;;)
    {
        if(i_17 < (_S492.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S501 : f32 = entryPointParams_point_1[_S493.row_1.base_0 + i_17 * _S493.row_1.step_2];
        var _S502 : bool;
        if((_S493.row_1.scale_0.hi_0) == 1.0f)
        {
            _S502 = (_S493.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S502 = false;
        }
        var _S503 : df_0;
        if(_S502)
        {
            _S503 = wide_0(_S501);
        }
        else
        {
            _S503 = x2A_1(_S493.row_1.scale_0, _S501);
        }
        var _S504 : f32 = entryPointParams_gradient_0[_S496.base_0 + i_17 * _S496.step_2];
        var _S505 : bool;
        if((_S496.scale_0.hi_0) == 1.0f)
        {
            _S505 = (_S496.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S505 = false;
        }
        var _S506 : df_0;
        if(_S505)
        {
            _S506 = wide_0(_S504);
        }
        else
        {
            _S506 = x2A_1(_S496.scale_0, _S504);
        }
        var _S507 : df_0 = x2B_0(_S506, x2A_0(_S500, _S503));
        sums_11[i32(0)] = x2B_0(sums_11[i32(0)], x2A_0(_S503, _S507));
        put_3(&((*_S491)), _S492, i_17 + u32(1), _S507);
        i_17 = i_17 + (*_S491).lanes_0;
    }
    join_0((*_S491).lanes_0, _S492, &(sums_11));
    if(Site_is_first_0(_S492))
    {
        put_3(&((*_S491)), _S492, u32(0), _0(sums_11[i32(0)], _S493.time_0));
    }
    return;
}

fn refuse_clipped_3( _S508 : ptr<function, Ball_std140_0>,  _S509 : Site_0,  _S510 : u32)
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
        report_fault_8(_S509.row_0);
    }
    return;
}

fn count_clipped_3( _S512 : ptr<function, Ball_std140_0>,  _S513 : Site_0,  _S514 : u32,  _S515 : u32)
{
    refuse_clipped_3(&((*_S512)), _S513, _S514);
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
        var _S517 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S514 + _S515);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_riemannian_gradient(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S518 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S519 : u32 = block_count_0(&(_S518));
        if(block_5 < _S519)
        {
        }
        else
        {
            break;
        }
        var _S520 : u32 = invocation_6.x;
        var _S521 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S522 : Site_0 = space_site_of_0(&(_S521), block_5, _S520);
        var _S523 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S524 : Lie_0 = x_lie_0(&(_S523));
        var _S525 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S526 : Sheet_0 = sheet_of_4(&(_S525), _S522, _S524);
        var _S527 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S528 : Lie_0 = y_lie_0(&(_S527));
        var _S529 : Ball_std140_0 = entryPointParams_3.p_3;
        put_without_normal_1(&(_S529), _S522, _S526, _S528, 1.0f);
        var _S530 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S530), _S522, _S526.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_9( _S531 : Site_0,  _S532 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S532.offset_0 + _S531.row_0 * _S532.stride_0;
    row_20.step_2 = _S532.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn space_of_9( _S533 : Site_0,  _S534 : Lie_0) -> Row_0
{
    var row_21 : Row_0 = row_of_9(_S533, _S534);
    row_21.base_0 = row_21.base_0 + _S534.step_0;
    return row_21;
}

fn Row_raw_9( _S535 : Row_0,  _S536 : u32) -> f32
{
    return entryPointParams_point_2[_S535.base_0 + _S536 * _S535.step_2];
}

fn report_fault_10( _S537 : u32)
{
    var _S538 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S537);
    return;
}

fn squares_of_5( _S539 : ptr<function, Ball_std140_0>,  _S540 : Site_0,  _S541 : Row_0,  _S542 : Squares_0) -> Squares_0
{
    var squares_6 : Squares_0 = _S542;
    var i_18 : u32 = _S540.lane_0;
    for(;;)
    {
        if(i_18 < (_S540.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S543 : f32 = Row_raw_9(_S541, i_18);
        if(is_bad_0(_S543))
        {
            report_fault_10(_S540.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S543));
        i_18 = i_18 + (*_S539).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S539).lanes_0, _S540);
    return squares_6;
}

fn report_fault_11( _S544 : u32)
{
    var _S545 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S544);
    return;
}

fn sheet_of_5( _S546 : ptr<function, Ball_std140_0>,  _S547 : Site_0,  _S548 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S549 : Row_0 = space_of_9(_S547, _S548);
    x_5.row_1 = _S549;
    var _S550 : Squares_0 = squares_of_5(&((*_S546)), _S547, _S549, space_squares_0());
    var _S551 : f32 = entryPointParams_point_2[_S548.offset_0 + _S547.row_0 * _S548.stride_0];
    var _S552 : bool;
    if(is_bad_0(_S551))
    {
        _S552 = Site_is_first_0(_S547);
    }
    else
    {
        _S552 = false;
    }
    if(_S552)
    {
        report_fault_11(_S547.row_0);
    }
    x_5.length_0 = Squares_length_0(_S550);
    x_5.square_0 = Squares_total_0(_S550);
    var _S553 : df_0 = wide_0((*_S546).lorentz_norm_0);
    var _S554 : df_0 = root_c_of_0(&((*_S546)));
    var _S555 : df_0 = _0(_S553, _S554);
    if(Squares_is_big_0(_S550))
    {
        _S552 = true;
    }
    else
    {
        _S552 = less_0(x2A_1(_S555, 1.00000011920928955f), x_5.length_0);
    }
    var _S556 : i32;
    if(_S552)
    {
        _S556 = i32(1);
    }
    else
    {
        _S556 = i32(0);
    }
    var _S557 : u32 = u32(_S556);
    x_5.shortened_0 = _S557;
    if(_S557 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S555, x_5.length_0), Squares_unit_0(_S550));
        x_5.length_0 = _S555;
        x_5.square_0 = x2A_0(_S555, _S555);
    }
    var _S558 : df_0 = c_of_0(&((*_S546)));
    var _S559 : df_0 = root_of_0(x2B_1(x2A_0(_S558, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S559;
    var _S560 : df_0 = _0(_S559, _S554);
    x_5.time_0 = _S560;
    var _S561 : f32 = abs(x2D_1(_S560, _S551).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S552 = true;
    }
    else
    {
        _S552 = _S561 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S552)
    {
        _S556 = i32(1);
    }
    else
    {
        _S556 = i32(0);
    }
    x_5.clipped_0 = u32(_S556);
    return x_5;
}

fn row_of_10( _S562 : Site_0,  _S563 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S563.offset_0 + _S562.row_0 * _S563.stride_0;
    row_22.step_2 = _S563.step_0;
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn space_of_10( _S564 : Site_0,  _S565 : Lie_0) -> Row_0
{
    var row_23 : Row_0 = row_of_10(_S564, _S565);
    row_23.base_0 = row_23.base_0 + _S565.step_0;
    return row_23;
}

fn refuse_time_4( _S566 : Site_0,  _S567 : Lie_0)
{
    var _S568 : bool;
    if(Site_is_first_0(_S566))
    {
        _S568 = is_bad_0(entryPointParams_u_0[_S567.offset_0 + _S566.row_0 * _S567.stride_0]);
    }
    else
    {
        _S568 = false;
    }
    if(_S568)
    {
        report_fault_11(_S566.row_0);
    }
    return;
}

fn Row_raw_10( _S569 : Row_0,  _S570 : u32) -> f32
{
    return entryPointParams_u_0[_S569.base_0 + _S570 * _S569.step_2];
}

fn space_vector_of_4( _S571 : ptr<function, Ball_std140_0>,  _S572 : Site_0,  _S573 : Lie_0) -> Row_0
{
    var _S574 : Row_0 = space_of_10(_S572, _S573);
    refuse_time_4(_S572, _S573);
    var i_19 : u32 = _S572.lane_0;
    for(;;)
    {
        if(i_19 < (_S572.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S574, i_19)))
        {
            report_fault_11(_S572.row_0);
        }
        i_19 = i_19 + (*_S571).lanes_0;
    }
    return _S574;
}

fn row_of_11( _S575 : Site_0,  _S576 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S576.offset_0 + _S575.row_0 * _S576.stride_0;
    row_24.step_2 = _S576.step_0;
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn space_of_11( _S577 : Site_0,  _S578 : Lie_0) -> Row_0
{
    var row_25 : Row_0 = row_of_11(_S577, _S578);
    row_25.base_0 = row_25.base_0 + _S578.step_0;
    return row_25;
}

fn refuse_time_5( _S579 : Site_0,  _S580 : Lie_0)
{
    var _S581 : bool;
    if(Site_is_first_0(_S579))
    {
        _S581 = is_bad_0(entryPointParams_v_0[_S580.offset_0 + _S579.row_0 * _S580.stride_0]);
    }
    else
    {
        _S581 = false;
    }
    if(_S581)
    {
        report_fault_11(_S579.row_0);
    }
    return;
}

fn Row_raw_11( _S582 : Row_0,  _S583 : u32) -> f32
{
    return entryPointParams_v_0[_S582.base_0 + _S583 * _S582.step_2];
}

fn space_vector_of_5( _S584 : ptr<function, Ball_std140_0>,  _S585 : Site_0,  _S586 : Lie_0) -> Row_0
{
    var _S587 : Row_0 = space_of_11(_S585, _S586);
    refuse_time_5(_S585, _S586);
    var i_20 : u32 = _S585.lane_0;
    for(;;)
    {
        if(i_20 < (_S585.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S587, i_20)))
        {
            report_fault_11(_S585.row_0);
        }
        i_20 = i_20 + (*_S584).lanes_0;
    }
    return _S587;
}

fn put_number_0( _S588 : Site_0,  _S589 : df_0)
{
    if(Site_is_first_0(_S588))
    {
        entryPointParams_out_4[_S588.row_0] = nearest_0(_S589);
    }
    return;
}

fn refuse_clipped_4( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : u32)
{
    var _S593 : bool;
    if(Site_is_first_0(_S591))
    {
        _S593 = _S592 > u32(0);
    }
    else
    {
        _S593 = false;
    }
    if(_S593)
    {
        _S593 = ((((*_S590).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S593 = false;
    }
    if(_S593)
    {
        report_fault_11(_S591.row_0);
    }
    return;
}

fn count_clipped_4( _S594 : ptr<function, Ball_std140_0>,  _S595 : Site_0,  _S596 : u32,  _S597 : u32)
{
    refuse_clipped_4(&((*_S594)), _S595, _S596);
    var _S598 : bool;
    if(Site_is_first_0(_S595))
    {
        _S598 = (_S596 + _S597) > u32(0);
    }
    else
    {
        _S598 = false;
    }
    if(_S598)
    {
        var _S599 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S596 + _S597);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_inner(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S600 : u32;
    var _S601 : df_0;
    var _S602 : df_0;
    var _S603 : df_0;
    var _S604 : bool;
    var _S605 : bool;
    var _S606 : bool;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S607 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S608 : u32 = block_count_0(&(_S607));
        if(block_6 < _S608)
        {
        }
        else
        {
            break;
        }
        var _S609 : u32 = invocation_7.x;
        var _S610 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S611 : Site_0 = space_site_of_0(&(_S610), block_6, _S609);
        var _S612 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S613 : Lie_0 = x_lie_0(&(_S612));
        var _S614 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S615 : Sheet_0 = sheet_of_5(&(_S614), _S611, _S613);
        var _S616 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S617 : Lie_0 = y_lie_0(&(_S616));
        var _S618 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S619 : Row_0 = space_vector_of_4(&(_S618), _S611, _S617);
        var _S620 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S621 : Lie_0 = z_lie_0(&(_S620));
        var _S622 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S623 : Row_0 = space_vector_of_5(&(_S622), _S611, _S621);
        var _S624 : df_0 = wide_0(0.0f);
        var sums_12 : array<df_0, i32(2)>;
        sums_12[i32(0)] = _S624;
        sums_12[i32(1)] = _S624;
        var i_21 : u32 = _S611.lane_0;
        for(;;)
        {
            _S600 = _S611.columns_1;
            if(i_21 < (_S611.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S625 : f32 = entryPointParams_point_2[_S615.row_1.base_0 + i_21 * _S615.row_1.step_2];
            if((_S615.row_1.scale_0.hi_0) == 1.0f)
            {
                _S604 = (_S615.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S604 = false;
            }
            if(_S604)
            {
                _S601 = wide_0(_S625);
            }
            else
            {
                _S601 = x2A_1(_S615.row_1.scale_0, _S625);
            }
            var _S626 : df_0 = sums_12[i32(0)];
            var _S627 : f32 = entryPointParams_u_0[_S619.base_0 + i_21 * _S619.step_2];
            if((_S619.scale_0.hi_0) == 1.0f)
            {
                _S605 = (_S619.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S605 = false;
            }
            if(_S605)
            {
                _S602 = wide_0(_S627);
            }
            else
            {
                _S602 = x2A_1(_S619.scale_0, _S627);
            }
            sums_12[i32(0)] = x2B_0(_S626, x2A_0(_S601, _S602));
            var _S628 : df_0 = sums_12[i32(1)];
            var _S629 : f32 = entryPointParams_v_0[_S623.base_0 + i_21 * _S623.step_2];
            if((_S623.scale_0.hi_0) == 1.0f)
            {
                _S606 = (_S623.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S606 = false;
            }
            if(_S606)
            {
                _S603 = wide_0(_S629);
            }
            else
            {
                _S603 = x2A_1(_S623.scale_0, _S629);
            }
            sums_12[i32(1)] = x2B_0(_S628, x2A_0(_S601, _S603));
            i_21 = i_21 + entryPointParams_4.p_4.lanes_0;
        }
        join_2(entryPointParams_4.p_4.lanes_0, _S611, &(sums_12));
        var _S630 : bool = (_S615.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S630)
        {
            _S601 = _S624;
        }
        else
        {
            _S601 = _0(sums_12[i32(0)], _S615.square_0);
        }
        if(_S630)
        {
            _S602 = _S624;
        }
        else
        {
            _S602 = _0(sums_12[i32(1)], _S615.square_0);
        }
        var across_2 : array<df_0, i32(1)>;
        across_2[i32(0)] = _S624;
        var i_22 : u32 = _S611.lane_0;
        for(;;)
        {
            if(i_22 < _S600)
            {
            }
            else
            {
                break;
            }
            var _S631 : f32 = entryPointParams_point_2[_S615.row_1.base_0 + i_22 * _S615.row_1.step_2];
            if((_S615.row_1.scale_0.hi_0) == 1.0f)
            {
                _S604 = (_S615.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S604 = false;
            }
            if(_S604)
            {
                _S603 = wide_0(_S631);
            }
            else
            {
                _S603 = x2A_1(_S615.row_1.scale_0, _S631);
            }
            var _S632 : df_0 = across_2[i32(0)];
            var _S633 : f32 = entryPointParams_u_0[_S619.base_0 + i_22 * _S619.step_2];
            if((_S619.scale_0.hi_0) == 1.0f)
            {
                _S605 = (_S619.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S605 = false;
            }
            var _S634 : df_0;
            if(_S605)
            {
                _S634 = wide_0(_S633);
            }
            else
            {
                _S634 = x2A_1(_S619.scale_0, _S633);
            }
            var _S635 : df_0 = x2D_0(_S634, x2A_0(_S601, _S603));
            var _S636 : f32 = entryPointParams_v_0[_S623.base_0 + i_22 * _S623.step_2];
            if((_S623.scale_0.hi_0) == 1.0f)
            {
                _S606 = (_S623.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S606 = false;
            }
            var _S637 : df_0;
            if(_S606)
            {
                _S637 = wide_0(_S636);
            }
            else
            {
                _S637 = x2A_1(_S623.scale_0, _S636);
            }
            across_2[i32(0)] = x2B_0(_S632, x2A_0(_S635, x2D_0(_S637, x2A_0(_S602, _S603))));
            i_22 = i_22 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S611, &(across_2));
        var _S638 : df_0 = x2A_0(_S601, _S602);
        var _S639 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S640 : df_0 = c_of_0(&(_S639));
        put_number_0(_S611, x2B_0(across_2[i32(0)], x2A_0(_S638, _0(_S615.square_0, x2B_1(x2A_0(_S640, _S615.square_0), 1.0f)))));
        var _S641 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S641), _S611, _S615.clipped_0, u32(0));
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_12( _S642 : Site_0,  _S643 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S643.offset_0 + _S642.row_0 * _S643.stride_0;
    row_26.step_2 = _S643.step_0;
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn space_of_12( _S644 : Site_0,  _S645 : Lie_0) -> Row_0
{
    var row_27 : Row_0 = row_of_12(_S644, _S645);
    row_27.base_0 = row_27.base_0 + _S645.step_0;
    return row_27;
}

fn Row_raw_12( _S646 : Row_0,  _S647 : u32) -> f32
{
    return entryPointParams_point_3[_S646.base_0 + _S647 * _S646.step_2];
}

fn report_fault_12( _S648 : u32)
{
    var _S649 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S648);
    return;
}

fn squares_of_6( _S650 : ptr<function, Ball_std140_0>,  _S651 : Site_0,  _S652 : Row_0,  _S653 : Squares_0) -> Squares_0
{
    var squares_7 : Squares_0 = _S653;
    var i_23 : u32 = _S651.lane_0;
    for(;;)
    {
        if(i_23 < (_S651.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S654 : f32 = Row_raw_12(_S652, i_23);
        if(is_bad_0(_S654))
        {
            report_fault_12(_S651.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S654));
        i_23 = i_23 + (*_S650).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S650).lanes_0, _S651);
    return squares_7;
}

fn report_fault_13( _S655 : u32)
{
    var _S656 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S655);
    return;
}

fn sheet_of_6( _S657 : ptr<function, Ball_std140_0>,  _S658 : Site_0,  _S659 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S660 : Row_0 = space_of_12(_S658, _S659);
    x_6.row_1 = _S660;
    var _S661 : Squares_0 = squares_of_6(&((*_S657)), _S658, _S660, space_squares_0());
    var _S662 : f32 = entryPointParams_point_3[_S659.offset_0 + _S658.row_0 * _S659.stride_0];
    var _S663 : bool;
    if(is_bad_0(_S662))
    {
        _S663 = Site_is_first_0(_S658);
    }
    else
    {
        _S663 = false;
    }
    if(_S663)
    {
        report_fault_13(_S658.row_0);
    }
    x_6.length_0 = Squares_length_0(_S661);
    x_6.square_0 = Squares_total_0(_S661);
    var _S664 : df_0 = wide_0((*_S657).lorentz_norm_0);
    var _S665 : df_0 = root_c_of_0(&((*_S657)));
    var _S666 : df_0 = _0(_S664, _S665);
    if(Squares_is_big_0(_S661))
    {
        _S663 = true;
    }
    else
    {
        _S663 = less_0(x2A_1(_S666, 1.00000011920928955f), x_6.length_0);
    }
    var _S667 : i32;
    if(_S663)
    {
        _S667 = i32(1);
    }
    else
    {
        _S667 = i32(0);
    }
    var _S668 : u32 = u32(_S667);
    x_6.shortened_0 = _S668;
    if(_S668 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S666, x_6.length_0), Squares_unit_0(_S661));
        x_6.length_0 = _S666;
        x_6.square_0 = x2A_0(_S666, _S666);
    }
    var _S669 : df_0 = c_of_0(&((*_S657)));
    var _S670 : df_0 = root_of_0(x2B_1(x2A_0(_S669, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S670;
    var _S671 : df_0 = _0(_S670, _S665);
    x_6.time_0 = _S671;
    var _S672 : f32 = abs(x2D_1(_S671, _S662).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S663 = true;
    }
    else
    {
        _S663 = _S672 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S663)
    {
        _S667 = i32(1);
    }
    else
    {
        _S667 = i32(0);
    }
    x_6.clipped_0 = u32(_S667);
    return x_6;
}

fn refuse_time_6( _S673 : Site_0,  _S674 : Lie_0)
{
    var _S675 : bool;
    if(Site_is_first_0(_S673))
    {
        _S675 = is_bad_0(entryPointParams_tangent_2[_S674.offset_0 + _S673.row_0 * _S674.stride_0]);
    }
    else
    {
        _S675 = false;
    }
    if(_S675)
    {
        report_fault_13(_S673.row_0);
    }
    return;
}

struct Reach_0
{
     row_28 : Row_0,
     square_2 : df_0,
     dot_1 : df_0,
};

fn row_of_13( _S676 : Site_0,  _S677 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S677.offset_0 + _S676.row_0 * _S677.stride_0;
    row_29.step_2 = _S677.step_0;
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S678 : Site_0,  _S679 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S678, _S679);
    row_30.base_0 = row_30.base_0 + _S679.step_0;
    return row_30;
}

fn Row_raw_13( _S680 : Row_0,  _S681 : u32) -> f32
{
    return entryPointParams_tangent_2[_S680.base_0 + _S681 * _S680.step_2];
}

fn report_fault_14( _S682 : u32)
{
    var _S683 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S682);
    return;
}

fn squares_of_7( _S684 : ptr<function, Ball_std140_0>,  _S685 : Site_0,  _S686 : Row_0,  _S687 : Squares_0) -> Squares_0
{
    var squares_8 : Squares_0 = _S687;
    var i_24 : u32 = _S685.lane_0;
    for(;;)
    {
        if(i_24 < (_S685.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S688 : f32 = Row_raw_13(_S686, i_24);
        if(is_bad_0(_S688))
        {
            report_fault_14(_S685.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S688));
        i_24 = i_24 + (*_S684).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S684).lanes_0, _S685);
    return squares_8;
}

fn dot_of_3( _S689 : ptr<function, Ball_std140_0>,  _S690 : Site_0,  _S691 : Row_0,  _S692 : Row_0) -> df_0
{
    var sums_13 : array<df_0, i32(1)>;
    sums_13[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S690.lane_0;
    for(;;)
    {
        if(i_25 < (_S690.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S693 : df_0 = sums_13[i32(0)];
        var _S694 : f32 = entryPointParams_point_3[_S691.base_0 + i_25 * _S691.step_2];
        var _S695 : bool;
        if((_S691.scale_0.hi_0) == 1.0f)
        {
            _S695 = (_S691.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S695 = false;
        }
        var _S696 : df_0;
        if(_S695)
        {
            _S696 = wide_0(_S694);
        }
        else
        {
            _S696 = x2A_1(_S691.scale_0, _S694);
        }
        var _S697 : f32 = entryPointParams_tangent_2[_S692.base_0 + i_25 * _S692.step_2];
        var _S698 : bool;
        if((_S692.scale_0.hi_0) == 1.0f)
        {
            _S698 = (_S692.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S698 = false;
        }
        var _S699 : df_0;
        if(_S698)
        {
            _S699 = wide_0(_S697);
        }
        else
        {
            _S699 = x2A_1(_S692.scale_0, _S697);
        }
        sums_13[i32(0)] = x2B_0(_S693, x2A_0(_S696, _S699));
        i_25 = i_25 + (*_S689).lanes_0;
    }
    join_0((*_S689).lanes_0, _S690, &(sums_13));
    return sums_13[i32(0)];
}

fn stretch_of_0( _S700 : ptr<function, Ball_std140_0>,  _S701 : Site_0,  _S702 : Sheet_0,  _S703 : Lie_0) -> Reach_0
{
    var reach_3 : Reach_0;
    var _S704 : Row_0 = space_of_13(_S701, _S703);
    reach_3.row_28 = _S704;
    var _S705 : Squares_0 = squares_of_7(&((*_S700)), _S701, _S704, space_squares_0());
    reach_3.row_28.scale_0 = wide_0(Squares_unit_0(_S705));
    var _S706 : df_0 = dot_of_3(&((*_S700)), _S701, _S702.row_1, reach_3.row_28);
    reach_3.dot_1 = _S706;
    var _S707 : df_0;
    if((_S702.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S707 = wide_0(0.0f);
    }
    else
    {
        _S707 = _0(reach_3.dot_1, _S702.square_0);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = wide_0(0.0f);
    var i_26 : u32 = _S701.lane_0;
    for(;;)
    {
        if(i_26 < (_S701.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S708 : Row_0 = reach_3.row_28;
        var _S709 : f32 = entryPointParams_tangent_2[_S708.base_0 + i_26 * _S708.step_2];
        var _S710 : bool;
        if((_S708.scale_0.hi_0) == 1.0f)
        {
            _S710 = (_S708.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S710 = false;
        }
        var _S711 : df_0;
        if(_S710)
        {
            _S711 = wide_0(_S709);
        }
        else
        {
            _S711 = x2A_1(_S708.scale_0, _S709);
        }
        var _S712 : f32 = entryPointParams_point_3[_S702.row_1.base_0 + i_26 * _S702.row_1.step_2];
        var _S713 : bool;
        if((_S702.row_1.scale_0.hi_0) == 1.0f)
        {
            _S713 = (_S702.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S713 = false;
        }
        var _S714 : df_0;
        if(_S713)
        {
            _S714 = wide_0(_S712);
        }
        else
        {
            _S714 = x2A_1(_S702.row_1.scale_0, _S712);
        }
        var _S715 : df_0 = x2D_0(_S711, x2A_0(_S707, _S714));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(_S715, _S715));
        i_26 = i_26 + (*_S700).lanes_0;
    }
    join_0((*_S700).lanes_0, _S701, &(across_3));
    var _S716 : df_0 = c_of_0(&((*_S700)));
    var _S717 : df_0 = x2A_0(_S716, _S702.square_0);
    var _S718 : df_0 = x2B_1(_S717, 1.0f);
    reach_3.square_2 = x2B_0(_0(Squares_total_0(_S705), _S718), x2A_0(across_3[i32(0)], _0(_S717, _S718)));
    return reach_3;
}

fn put_number_1( _S719 : Site_0,  _S720 : df_0)
{
    if(Site_is_first_0(_S719))
    {
        entryPointParams_out_5[_S719.row_0] = nearest_0(_S720);
    }
    return;
}

fn refuse_clipped_5( _S721 : ptr<function, Ball_std140_0>,  _S722 : Site_0,  _S723 : u32)
{
    var _S724 : bool;
    if(Site_is_first_0(_S722))
    {
        _S724 = _S723 > u32(0);
    }
    else
    {
        _S724 = false;
    }
    if(_S724)
    {
        _S724 = ((((*_S721).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S724 = false;
    }
    if(_S724)
    {
        report_fault_13(_S722.row_0);
    }
    return;
}

fn count_clipped_5( _S725 : ptr<function, Ball_std140_0>,  _S726 : Site_0,  _S727 : u32,  _S728 : u32)
{
    refuse_clipped_5(&((*_S725)), _S726, _S727);
    var _S729 : bool;
    if(Site_is_first_0(_S726))
    {
        _S729 = (_S727 + _S728) > u32(0);
    }
    else
    {
        _S729 = false;
    }
    if(_S729)
    {
        var _S730 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S727 + _S728);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_norm(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S731 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S732 : u32 = block_count_0(&(_S731));
        if(block_7 < _S732)
        {
        }
        else
        {
            break;
        }
        var _S733 : u32 = invocation_8.x;
        var _S734 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S735 : Site_0 = space_site_of_0(&(_S734), block_7, _S733);
        var _S736 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S737 : Lie_0 = x_lie_0(&(_S736));
        var _S738 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S739 : Sheet_0 = sheet_of_6(&(_S738), _S735, _S737);
        var _S740 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S741 : Lie_0 = y_lie_0(&(_S740));
        refuse_time_6(_S735, _S741);
        var _S742 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S743 : Lie_0 = y_lie_0(&(_S742));
        var _S744 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S745 : Reach_0 = stretch_of_0(&(_S744), _S735, _S739, _S743);
        put_number_1(_S735, scaled_0(root_of_0(_S745.square_2), 1.0f / _S745.row_28.scale_0.hi_0));
        var _S746 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S746), _S735, _S739.clipped_0, u32(0));
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


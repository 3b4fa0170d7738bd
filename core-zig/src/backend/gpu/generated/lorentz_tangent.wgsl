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
     small_0 : df_0,
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S28 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S28;
    squares_0.usual_0 = _S28;
    squares_0.big_0 = _S28;
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
    var _S35 : f32 = abs(value_4.hi_0);
    if(_S35 < 1.073741824e+09f)
    {
        var _S36 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S36, _S36));
    }
    else
    {
        if(_S35 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_4, value_4));
        }
        else
        {
            var _S37 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S37, _S37));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_4 : u32,  site_5 : Site_0)
{
    var sums_3 : array<df_0, i32(3)>;
    sums_3[i32(0)] = (*this_1).small_0;
    sums_3[i32(1)] = (*this_1).usual_0;
    sums_3[i32(2)] = (*this_1).big_0;
    join_2(lanes_4, site_5, &(sums_3));
    (*this_1).small_0 = sums_3[i32(0)];
    (*this_1).usual_0 = sums_3[i32(1)];
    (*this_1).big_0 = sums_3[i32(2)];
    return;
}

fn Site_is_first_0( this_2 : Site_0) -> bool
{
    var _S38 : bool;
    if(this_2.active_0)
    {
        _S38 = (this_2.lane_0) == u32(0);
    }
    else
    {
        _S38 = false;
    }
    return _S38;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S39 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
    var _S40 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S40 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S39, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S40 = _S39;
    }
    return _S40;
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
    var _S41 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S41, x2D_0(a_8, two_product_0(_S41, _S41)).hi_0 / (2.0f * _S41));
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S42 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S42 = true;
    }
    else
    {
        _S42 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S43 : df_0;
    if(_S42)
    {
        _S43 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S43 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S43;
}

fn root_c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).root_hi_0, (*p_10).root_lo_0);
}

fn x2A_1( a_9 : df_0,  b_6 : f32) -> df_0
{
    var _S44 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S44.hi_0, rounded_0(_S44.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S45 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S45.hi_0, rounded_0(_S45.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S46 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S47 : df_0 = x2D_0(a_11, x2A_1(b_8, _S46));
    var _S48 : f32 = _S47.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S46, _S48), x2D_0(_S47, x2A_1(b_8, _S48)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S49 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S49 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S49 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S49 = false;
        }
    }
    return _S49;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S50 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S50 = 5.42101086242752217e-20f;
    }
    else
    {
        _S50 = 1.0f;
    }
    return _S50;
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
    var _S51 : f32;
    if(is_bad_0(value_5.hi_0))
    {
        _S51 = value_5.hi_0;
    }
    else
    {
        _S51 = value_5.hi_0 + value_5.lo_0;
    }
    return _S51;
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

fn row_of_0( _S52 : Site_0,  _S53 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S53.offset_0 + _S52.row_0 * _S53.stride_0;
    row_2.step_2 = _S53.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S54 : Site_0,  _S55 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S54, _S55);
    row_3.base_0 = row_3.base_0 + _S55.step_0;
    return row_3;
}

fn Row_raw_0( _S56 : Row_0,  _S57 : u32) -> f32
{
    return entryPointParams_source_0[_S56.base_0 + _S57 * _S56.step_2];
}

fn report_fault_0( _S58 : u32)
{
    var _S59 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S58);
    return;
}

fn squares_of_0( _S60 : ptr<function, Ball_std140_0>,  _S61 : Site_0,  _S62 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S61.lane_0;
    for(;;)
    {
        if(i_0 < (_S61.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S63 : f32 = Row_raw_0(_S62, i_0);
        if(is_bad_0(_S63))
        {
            report_fault_0(_S61.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S63));
        i_0 = i_0 + (*_S60).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S60).lanes_0, _S61);
    return squares_1;
}

fn report_fault_1( _S64 : u32)
{
    var _S65 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S64);
    return;
}

fn sheet_of_0( _S66 : ptr<function, Ball_std140_0>,  _S67 : Site_0,  _S68 : Lie_0) -> Sheet_0
{
    var x_0 : Sheet_0;
    var _S69 : Row_0 = space_of_0(_S67, _S68);
    x_0.row_1 = _S69;
    var _S70 : Squares_0 = squares_of_0(&((*_S66)), _S67, _S69);
    var _S71 : f32 = entryPointParams_source_0[_S68.offset_0 + _S67.row_0 * _S68.stride_0];
    var _S72 : bool;
    if(is_bad_0(_S71))
    {
        _S72 = Site_is_first_0(_S67);
    }
    else
    {
        _S72 = false;
    }
    if(_S72)
    {
        report_fault_1(_S67.row_0);
    }
    x_0.length_0 = Squares_length_0(_S70);
    x_0.square_0 = Squares_total_0(_S70);
    var _S73 : df_0 = wide_0((*_S66).lorentz_norm_0);
    var _S74 : df_0 = root_c_of_0(&((*_S66)));
    var _S75 : df_0 = _0(_S73, _S74);
    if(Squares_is_big_0(_S70))
    {
        _S72 = true;
    }
    else
    {
        _S72 = less_0(x2A_1(_S75, 1.00000011920928955f), x_0.length_0);
    }
    var _S76 : i32;
    if(_S72)
    {
        _S76 = i32(1);
    }
    else
    {
        _S76 = i32(0);
    }
    var _S77 : u32 = u32(_S76);
    x_0.shortened_0 = _S77;
    if(_S77 != u32(0))
    {
        x_0.row_1.scale_0 = scaled_0(_0(_S75, x_0.length_0), Squares_unit_0(_S70));
        x_0.length_0 = _S75;
        x_0.square_0 = x2A_0(_S75, _S75);
    }
    var _S78 : df_0 = c_of_0(&((*_S66)));
    var _S79 : df_0 = root_of_0(x2B_1(x2A_0(_S78, x_0.square_0), 1.0f));
    x_0.cosh_0 = _S79;
    var _S80 : df_0 = _0(_S79, _S74);
    x_0.time_0 = _S80;
    var _S81 : f32 = abs(x2D_1(_S80, _S71).hi_0);
    if((x_0.shortened_0) != u32(0))
    {
        _S72 = true;
    }
    else
    {
        _S72 = _S81 > (0.0000152587890625f * x_0.time_0.hi_0);
    }
    if(_S72)
    {
        _S76 = i32(1);
    }
    else
    {
        _S76 = i32(0);
    }
    x_0.clipped_0 = u32(_S76);
    return x_0;
}

fn row_of_1( _S82 : Site_0,  _S83 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S83.offset_0 + _S82.row_0 * _S83.stride_0;
    row_4.step_2 = _S83.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn space_of_1( _S84 : Site_0,  _S85 : Lie_0) -> Row_0
{
    var row_5 : Row_0 = row_of_1(_S84, _S85);
    row_5.base_0 = row_5.base_0 + _S85.step_0;
    return row_5;
}

fn Row_raw_1( _S86 : Row_0,  _S87 : u32) -> f32
{
    return entryPointParams_target_0[_S86.base_0 + _S87 * _S86.step_2];
}

fn squares_of_1( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S89.lane_0;
    for(;;)
    {
        if(i_1 < (_S89.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S91 : f32 = Row_raw_1(_S90, i_1);
        if(is_bad_0(_S91))
        {
            report_fault_0(_S89.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S91));
        i_1 = i_1 + (*_S88).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S88).lanes_0, _S89);
    return squares_2;
}

fn sheet_of_1( _S92 : ptr<function, Ball_std140_0>,  _S93 : Site_0,  _S94 : Lie_0) -> Sheet_0
{
    var x_1 : Sheet_0;
    var _S95 : Row_0 = space_of_1(_S93, _S94);
    x_1.row_1 = _S95;
    var _S96 : Squares_0 = squares_of_1(&((*_S92)), _S93, _S95);
    var _S97 : f32 = entryPointParams_target_0[_S94.offset_0 + _S93.row_0 * _S94.stride_0];
    var _S98 : bool;
    if(is_bad_0(_S97))
    {
        _S98 = Site_is_first_0(_S93);
    }
    else
    {
        _S98 = false;
    }
    if(_S98)
    {
        report_fault_1(_S93.row_0);
    }
    x_1.length_0 = Squares_length_0(_S96);
    x_1.square_0 = Squares_total_0(_S96);
    var _S99 : df_0 = wide_0((*_S92).lorentz_norm_0);
    var _S100 : df_0 = root_c_of_0(&((*_S92)));
    var _S101 : df_0 = _0(_S99, _S100);
    if(Squares_is_big_0(_S96))
    {
        _S98 = true;
    }
    else
    {
        _S98 = less_0(x2A_1(_S101, 1.00000011920928955f), x_1.length_0);
    }
    var _S102 : i32;
    if(_S98)
    {
        _S102 = i32(1);
    }
    else
    {
        _S102 = i32(0);
    }
    var _S103 : u32 = u32(_S102);
    x_1.shortened_0 = _S103;
    if(_S103 != u32(0))
    {
        x_1.row_1.scale_0 = scaled_0(_0(_S101, x_1.length_0), Squares_unit_0(_S96));
        x_1.length_0 = _S101;
        x_1.square_0 = x2A_0(_S101, _S101);
    }
    var _S104 : df_0 = c_of_0(&((*_S92)));
    var _S105 : df_0 = root_of_0(x2B_1(x2A_0(_S104, x_1.square_0), 1.0f));
    x_1.cosh_0 = _S105;
    var _S106 : df_0 = _0(_S105, _S100);
    x_1.time_0 = _S106;
    var _S107 : f32 = abs(x2D_1(_S106, _S97).hi_0);
    if((x_1.shortened_0) != u32(0))
    {
        _S98 = true;
    }
    else
    {
        _S98 = _S107 > (0.0000152587890625f * x_1.time_0.hi_0);
    }
    if(_S98)
    {
        _S102 = i32(1);
    }
    else
    {
        _S102 = i32(0);
    }
    x_1.clipped_0 = u32(_S102);
    return x_1;
}

fn row_of_2( _S108 : Site_0,  _S109 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S109.offset_0 + _S108.row_0 * _S109.stride_0;
    row_6.step_2 = _S109.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn space_of_2( _S110 : Site_0,  _S111 : Lie_0) -> Row_0
{
    var row_7 : Row_0 = row_of_2(_S110, _S111);
    row_7.base_0 = row_7.base_0 + _S111.step_0;
    return row_7;
}

fn refuse_time_0( _S112 : Site_0,  _S113 : Lie_0)
{
    var _S114 : bool;
    if(Site_is_first_0(_S112))
    {
        _S114 = is_bad_0(entryPointParams_tangent_0[_S113.offset_0 + _S112.row_0 * _S113.stride_0]);
    }
    else
    {
        _S114 = false;
    }
    if(_S114)
    {
        report_fault_1(_S112.row_0);
    }
    return;
}

fn Row_raw_2( _S115 : Row_0,  _S116 : u32) -> f32
{
    return entryPointParams_tangent_0[_S115.base_0 + _S116 * _S115.step_2];
}

fn space_vector_of_0( _S117 : ptr<function, Ball_std140_0>,  _S118 : Site_0,  _S119 : Lie_0) -> Row_0
{
    var _S120 : Row_0 = space_of_2(_S118, _S119);
    refuse_time_0(_S118, _S119);
    var i_2 : u32 = _S118.lane_0;
    for(;;)
    {
        if(i_2 < (_S118.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_2(_S120, i_2)))
        {
            report_fault_1(_S118.row_0);
        }
        i_2 = i_2 + (*_S117).lanes_0;
    }
    return _S120;
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

fn between_0( _S121 : ptr<function, Ball_std140_0>,  _S122 : Site_0,  _S123 : Sheet_0,  _S124 : Sheet_0) -> Between_0
{
    var _S125 : u32;
    var _S126 : df_0;
    var _S127 : df_0;
    var _S128 : bool;
    var _S129 : bool;
    var _S130 : df_0 = wide_0(0.0f);
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = _S130;
    sums_4[i32(1)] = _S130;
    sums_4[i32(2)] = _S130;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S122.lane_0;
    for(;;)
    {
        _S125 = _S122.columns_1;
        if(i_3 < (_S122.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S131 : u32 = _S123.row_1.base_0 + i_3 * _S123.row_1.step_2;
        var value_6 : df_0 = wide_0(entryPointParams_source_0[_S131]);
        if((_S123.row_1.low_0) != u32(0))
        {
            value_6.lo_0 = entryPointParams_source_0[_S131 + _S123.row_1.low_0];
        }
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
            _S126 = value_6;
        }
        else
        {
            _S126 = x2A_0(_S123.row_1.scale_0, value_6);
        }
        var _S132 : u32 = _S124.row_1.base_0 + i_3 * _S124.row_1.step_2;
        var value_7 : df_0 = wide_0(entryPointParams_target_0[_S132]);
        if((_S124.row_1.low_0) != u32(0))
        {
            value_7.lo_0 = entryPointParams_target_0[_S132 + _S124.row_1.low_0];
        }
        if((_S124.row_1.scale_0.hi_0) == 1.0f)
        {
            _S129 = (_S124.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S129 = false;
        }
        if(_S129)
        {
            _S127 = value_7;
        }
        else
        {
            _S127 = x2A_0(_S124.row_1.scale_0, value_7);
        }
        var _S133 : df_0 = x2D_0(_S126, _S127);
        Squares_add_0(&(gap_squares_0), _S133);
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S126, _S127));
        sums_4[i32(1)] = x2B_0(sums_4[i32(1)], x2A_0(_S133, _S126));
        sums_4[i32(2)] = x2B_0(sums_4[i32(2)], x2A_0(_S133, _S127));
        i_3 = i_3 + (*_S121).lanes_0;
    }
    var _S134 : u32 = (*_S121).lanes_0;
    join_2((*_S121).lanes_0, _S122, &(sums_4));
    Squares_join_over_0(&(gap_squares_0), (*_S121).lanes_0, _S122);
    var _S135 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_4[i32(0)];
    all_0.on_x_0 = sums_4[i32(1)];
    all_0.on_y_0 = sums_4[i32(2)];
    var _S136 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S135), 1.0f / _S135);
    all_0.gap_0 = _S136;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_4[i32(1)], sums_4[i32(2)])), x2B_0(_S123.time_0, _S124.time_0));
    var _S137 : df_0 = c_of_0(&((*_S121)));
    var _S138 : df_0 = x2A_0(_S137, _S123.square_0);
    var _S139 : df_0 = x2A_0(_S137, _S124.square_0);
    var _S140 : df_0 = x2A_0(_S137, sums_4[i32(0)]);
    var _S141 : df_0 = x2A_0(_S123.cosh_0, _S124.cosh_0);
    var _S142 : bool = less_0(x2A_0(_S137, _S136), _S138);
    var _S143 : bool = (_S139.hi_0) < 1.00000000317107685e-30f;
    if(_S143)
    {
        _S126 = _S130;
    }
    else
    {
        if(_S142)
        {
            _S126 = x2A_0(_S137, all_0.on_y_0);
        }
        else
        {
            _S126 = _S140;
        }
        _S126 = _0(_S126, _S139);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S130;
    i_3 = _S122.lane_0;
    for(;;)
    {
        if(i_3 < _S125)
        {
        }
        else
        {
            break;
        }
        var _S144 : u32 = _S123.row_1.base_0 + i_3 * _S123.row_1.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_source_0[_S144]);
        if((_S123.row_1.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_source_0[_S144 + _S123.row_1.low_0];
        }
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
            _S127 = value_8;
        }
        else
        {
            _S127 = x2A_0(_S123.row_1.scale_0, value_8);
        }
        var _S145 : u32 = _S124.row_1.base_0 + i_3 * _S124.row_1.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_target_0[_S145]);
        if((_S124.row_1.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_target_0[_S145 + _S124.row_1.low_0];
        }
        if((_S124.row_1.scale_0.hi_0) == 1.0f)
        {
            _S129 = (_S124.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S129 = false;
        }
        var _S146 : df_0;
        if(_S129)
        {
            _S146 = value_9;
        }
        else
        {
            _S146 = x2A_0(_S124.row_1.scale_0, value_9);
        }
        var side_0 : df_0;
        if(_S142)
        {
            side_0 = x2D_0(_S127, _S146);
        }
        else
        {
            side_0 = _S127;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S126, _S146));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(side_1, side_1));
        i_3 = i_3 + _S134;
    }
    join_1(_S134, _S122, &(across_0));
    if((_S140.hi_0) <= 0.0f)
    {
        _S128 = true;
    }
    else
    {
        _S128 = _S143;
    }
    if(_S128)
    {
        if((_S141.hi_0) > 2.0f)
        {
            _S126 = x2D_1(_S141, 1.0f);
        }
        else
        {
            _S126 = _0(x2B_0(x2B_0(_S138, _S139), x2A_0(_S138, _S139)), x2B_1(_S141, 1.0f));
        }
        all_0.square_1 = half_of_0(x2D_0(_S126, _S140));
    }
    else
    {
        var _S147 : df_0 = x2B_1(twice_0(x2B_0(_S141, _S140)), 2.0f);
        all_0.square_1 = x2A_0(_S137, x2B_0(_0(all_0.gap_0, _S147), x2A_0(across_0[i32(0)], _0(_S139, _S147))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S148 : df_0 = root_c_of_0(&((*_S121)));
        _S126 = x2A_0(_S148, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S126 = root_of_0(all_0.square_1);
    }
    all_0.root_0 = _S126;
    return all_0;
}

fn transport_factor_0( _S149 : ptr<function, Ball_std140_0>,  _S150 : Site_0,  _S151 : Sheet_0,  _S152 : Sheet_0,  _S153 : Row_0,  _S154 : Between_0,  _S155 : ptr<function, df_0>) -> df_0
{
    var _S156 : u32;
    var _S157 : df_0;
    var _S158 : df_0;
    var _S159 : df_0;
    var _S160 : bool;
    var _S161 : bool;
    var _S162 : bool;
    var _S163 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(2)>;
    sums_5[i32(0)] = _S163;
    sums_5[i32(1)] = _S163;
    var i_4 : u32 = _S150.lane_0;
    for(;;)
    {
        _S156 = _S150.columns_1;
        if(i_4 < (_S150.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S164 : u32 = _S153.base_0 + i_4 * _S153.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_tangent_0[_S164]);
        if((_S153.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_tangent_0[_S164 + _S153.low_0];
        }
        if((_S153.scale_0.hi_0) == 1.0f)
        {
            _S160 = (_S153.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S160 = false;
        }
        if(_S160)
        {
            _S157 = value_10;
        }
        else
        {
            _S157 = x2A_0(_S153.scale_0, value_10);
        }
        var _S165 : df_0 = sums_5[i32(0)];
        var _S166 : u32 = _S151.row_1.base_0 + i_4 * _S151.row_1.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_source_0[_S166]);
        if((_S151.row_1.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_source_0[_S166 + _S151.row_1.low_0];
        }
        if((_S151.row_1.scale_0.hi_0) == 1.0f)
        {
            _S161 = (_S151.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S161 = false;
        }
        if(_S161)
        {
            _S158 = value_11;
        }
        else
        {
            _S158 = x2A_0(_S151.row_1.scale_0, value_11);
        }
        sums_5[i32(0)] = x2B_0(_S165, x2A_0(_S158, _S157));
        var _S167 : df_0 = sums_5[i32(1)];
        var _S168 : u32 = _S152.row_1.base_0 + i_4 * _S152.row_1.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_target_0[_S168]);
        if((_S152.row_1.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_target_0[_S168 + _S152.row_1.low_0];
        }
        if((_S152.row_1.scale_0.hi_0) == 1.0f)
        {
            _S162 = (_S152.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S162 = false;
        }
        if(_S162)
        {
            _S159 = value_12;
        }
        else
        {
            _S159 = x2A_0(_S152.row_1.scale_0, value_12);
        }
        sums_5[i32(1)] = x2B_0(_S167, x2A_0(_S159, _S157));
        i_4 = i_4 + (*_S149).lanes_0;
    }
    var _S169 : u32 = (*_S149).lanes_0;
    join_0((*_S149).lanes_0, _S150, &(sums_5));
    (*_S155) = sums_5[i32(0)];
    var _S170 : bool = (_S151.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S170)
    {
        _S157 = _S163;
    }
    else
    {
        _S157 = _0(_S154.on_x_0, _S151.square_0);
    }
    if(_S170)
    {
        _S158 = _S163;
    }
    else
    {
        _S158 = _0(sums_5[i32(0)], _S151.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S163;
    i_4 = _S150.lane_0;
    for(;;)
    {
        if(i_4 < _S156)
        {
        }
        else
        {
            break;
        }
        var _S171 : u32 = _S151.row_1.base_0 + i_4 * _S151.row_1.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_source_0[_S171]);
        if((_S151.row_1.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_source_0[_S171 + _S151.row_1.low_0];
        }
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
            _S159 = value_13;
        }
        else
        {
            _S159 = x2A_0(_S151.row_1.scale_0, value_13);
        }
        var _S172 : u32 = _S152.row_1.base_0 + i_4 * _S152.row_1.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_target_0[_S172]);
        if((_S152.row_1.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_target_0[_S172 + _S152.row_1.low_0];
        }
        if((_S152.row_1.scale_0.hi_0) == 1.0f)
        {
            _S161 = (_S152.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S161 = false;
        }
        var _S173 : df_0;
        if(_S161)
        {
            _S173 = value_14;
        }
        else
        {
            _S173 = x2A_0(_S152.row_1.scale_0, value_14);
        }
        var _S174 : df_0 = x2B_0(x2D_0(_S173, _S159), x2A_0(_S157, _S159));
        var _S175 : df_0 = across_1[i32(0)];
        var _S176 : u32 = _S153.base_0 + i_4 * _S153.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_tangent_0[_S176]);
        if((_S153.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_tangent_0[_S176 + _S153.low_0];
        }
        if((_S153.scale_0.hi_0) == 1.0f)
        {
            _S162 = (_S153.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S162 = false;
        }
        var _S177 : df_0;
        if(_S162)
        {
            _S177 = value_15;
        }
        else
        {
            _S177 = x2A_0(_S153.scale_0, value_15);
        }
        across_1[i32(0)] = x2B_0(_S175, x2A_0(_S174, x2D_0(_S177, x2A_0(_S158, _S159))));
        i_4 = i_4 + _S169;
    }
    join_1(_S169, _S150, &(across_1));
    var _S178 : df_0 = c_of_0(&((*_S149)));
    var _S179 : df_0 = twice_0(_S154.square_1);
    var _S180 : df_0 = x2A_0(x2A_0(neg_0(x2B_0(_S157, _S179)), _S158), _0(_S151.square_0, x2B_1(x2A_0(_S178, _S151.square_0), 1.0f)));
    if(_S170)
    {
        _S157 = sums_5[i32(1)];
    }
    else
    {
        _S157 = x2B_0(across_1[i32(0)], _S180);
    }
    return _0(x2A_0(_S178, _S157), x2B_1(_S179, 2.0f));
}

fn put_0( _S181 : ptr<function, Ball_std140_0>,  _S182 : Site_0,  _S183 : u32,  _S184 : df_0)
{
    entryPointParams_out_0[_S182.row_0 * (*_S181).out_stride_0 + (*_S181).out_column_0 + _S183] = nearest_0(_S184);
    return;
}

fn refuse_clipped_0( _S185 : ptr<function, Ball_std140_0>,  _S186 : Site_0,  _S187 : u32)
{
    var _S188 : bool;
    if(Site_is_first_0(_S186))
    {
        _S188 = _S187 > u32(0);
    }
    else
    {
        _S188 = false;
    }
    if(_S188)
    {
        _S188 = ((((*_S185).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S188 = false;
    }
    if(_S188)
    {
        report_fault_1(_S186.row_0);
    }
    return;
}

fn count_clipped_0( _S189 : ptr<function, Ball_std140_0>,  _S190 : Site_0,  _S191 : u32,  _S192 : u32)
{
    refuse_clipped_0(&((*_S189)), _S190, _S191);
    var moved_0 : u32 = (_S191 | (((_S192 << (u32(3))))));
    var _S193 : bool;
    if(Site_is_first_0(_S190))
    {
        _S193 = moved_0 != u32(0);
    }
    else
    {
        _S193 = false;
    }
    if(_S193)
    {
        var moved_1 : u32;
        if(((((*_S189).flags_0) & (u32(16)))) != u32(0))
        {
            var _S194 : u32 = atomicOr(&(entryPointParams_status_0[u32(4) + _S190.row_0]), moved_0);
            moved_1 = (moved_0 & ((~_S194)));
        }
        else
        {
            moved_1 = moved_0;
        }
        var _S195 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), ((moved_1 & (u32(1)))) + ((((moved_1 >> (u32(1)))) & (u32(1)))) + ((((moved_1 >> (u32(2)))) & (u32(1)))) + ((moved_1 >> (u32(3)))));
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
        var _S196 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S197 : u32 = block_count_0(&(_S196));
        if(block_2 < _S197)
        {
        }
        else
        {
            break;
        }
        var _S198 : u32 = invocation_3.x;
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : Site_0 = space_site_of_0(&(_S199), block_2, _S198);
        var _S201 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S202 : Lie_0 = x_lie_0(&(_S201));
        var _S203 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S204 : Sheet_0 = sheet_of_0(&(_S203), _S200, _S202);
        var _S205 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S206 : Lie_0 = y_lie_0(&(_S205));
        var _S207 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S208 : Sheet_0 = sheet_of_1(&(_S207), _S200, _S206);
        var _S209 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S210 : Lie_0 = z_lie_0(&(_S209));
        var _S211 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S212 : Row_0 = space_vector_of_0(&(_S211), _S200, _S210);
        var _S213 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S214 : Between_0 = between_0(&(_S213), _S200, _S204, _S208);
        var _S215 : Ball_std140_0 = entryPointParams_0.p_0;
        var x_dot_v_0 : df_0;
        var _S216 : df_0 = transport_factor_0(&(_S215), _S200, _S204, _S208, _S212, _S214, &(x_dot_v_0));
        var sums_6 : array<df_0, i32(1)>;
        sums_6[i32(0)] = wide_0(0.0f);
        var i_5 : u32 = _S200.lane_0;
        for(;;)
        {
            if(i_5 < (_S200.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S217 : u32 = _S208.row_1.base_0 + i_5 * _S208.row_1.step_2;
            var value_16 : df_0 = wide_0(entryPointParams_target_0[_S217]);
            if((_S208.row_1.low_0) != u32(0))
            {
                value_16.lo_0 = entryPointParams_target_0[_S217 + _S208.row_1.low_0];
            }
            var _S218 : bool;
            if((_S208.row_1.scale_0.hi_0) == 1.0f)
            {
                _S218 = (_S208.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S218 = false;
            }
            var _S219 : df_0;
            if(_S218)
            {
                _S219 = value_16;
            }
            else
            {
                _S219 = x2A_0(_S208.row_1.scale_0, value_16);
            }
            var _S220 : u32 = _S212.base_0 + i_5 * _S212.step_2;
            var value_17 : df_0 = wide_0(entryPointParams_tangent_0[_S220]);
            if((_S212.low_0) != u32(0))
            {
                value_17.lo_0 = entryPointParams_tangent_0[_S220 + _S212.low_0];
            }
            var _S221 : bool;
            if((_S212.scale_0.hi_0) == 1.0f)
            {
                _S221 = (_S212.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S221 = false;
            }
            var _S222 : df_0;
            if(_S221)
            {
                _S222 = value_17;
            }
            else
            {
                _S222 = x2A_0(_S212.scale_0, value_17);
            }
            var _S223 : u32 = _S204.row_1.base_0 + i_5 * _S204.row_1.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_source_0[_S223]);
            if((_S204.row_1.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_source_0[_S223 + _S204.row_1.low_0];
            }
            var _S224 : bool;
            if((_S204.row_1.scale_0.hi_0) == 1.0f)
            {
                _S224 = (_S204.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S224 = false;
            }
            var _S225 : df_0;
            if(_S224)
            {
                _S225 = value_18;
            }
            else
            {
                _S225 = x2A_0(_S204.row_1.scale_0, value_18);
            }
            var _S226 : df_0 = x2B_0(_S222, x2A_0(_S216, x2B_0(_S225, _S219)));
            sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S219, _S226));
            var _S227 : u32 = i_5 + u32(1);
            var _S228 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S228), _S200, _S227, _S226);
            i_5 = i_5 + entryPointParams_0.p_0.lanes_0;
        }
        join_1(entryPointParams_0.p_0.lanes_0, _S200, &(sums_6));
        if(Site_is_first_0(_S200))
        {
            var _S229 : df_0 = _0(sums_6[i32(0)], _S208.time_0);
            var _S230 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S230), _S200, u32(0), _S229);
        }
        var _S231 : u32 = ((_S204.clipped_0) | ((((_S208.clipped_0) << (u32(1))))));
        var _S232 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S232), _S200, _S231, u32(0));
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_3( _S233 : Site_0,  _S234 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S234.offset_0 + _S233.row_0 * _S234.stride_0;
    row_8.step_2 = _S234.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn space_of_3( _S235 : Site_0,  _S236 : Lie_0) -> Row_0
{
    var row_9 : Row_0 = row_of_3(_S235, _S236);
    row_9.base_0 = row_9.base_0 + _S236.step_0;
    return row_9;
}

fn Row_raw_3( _S237 : Row_0,  _S238 : u32) -> f32
{
    return entryPointParams_target_1[_S237.base_0 + _S238 * _S237.step_2];
}

fn report_fault_2( _S239 : u32)
{
    var _S240 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S239);
    return;
}

fn squares_of_2( _S241 : ptr<function, Ball_std140_0>,  _S242 : Site_0,  _S243 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S242.lane_0;
    for(;;)
    {
        if(i_6 < (_S242.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S244 : f32 = Row_raw_3(_S243, i_6);
        if(is_bad_0(_S244))
        {
            report_fault_2(_S242.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S244));
        i_6 = i_6 + (*_S241).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S241).lanes_0, _S242);
    return squares_3;
}

fn report_fault_3( _S245 : u32)
{
    var _S246 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S245);
    return;
}

fn sheet_of_2( _S247 : ptr<function, Ball_std140_0>,  _S248 : Site_0,  _S249 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S250 : Row_0 = space_of_3(_S248, _S249);
    x_2.row_1 = _S250;
    var _S251 : Squares_0 = squares_of_2(&((*_S247)), _S248, _S250);
    var _S252 : f32 = entryPointParams_target_1[_S249.offset_0 + _S248.row_0 * _S249.stride_0];
    var _S253 : bool;
    if(is_bad_0(_S252))
    {
        _S253 = Site_is_first_0(_S248);
    }
    else
    {
        _S253 = false;
    }
    if(_S253)
    {
        report_fault_3(_S248.row_0);
    }
    x_2.length_0 = Squares_length_0(_S251);
    x_2.square_0 = Squares_total_0(_S251);
    var _S254 : df_0 = wide_0((*_S247).lorentz_norm_0);
    var _S255 : df_0 = root_c_of_0(&((*_S247)));
    var _S256 : df_0 = _0(_S254, _S255);
    if(Squares_is_big_0(_S251))
    {
        _S253 = true;
    }
    else
    {
        _S253 = less_0(x2A_1(_S256, 1.00000011920928955f), x_2.length_0);
    }
    var _S257 : i32;
    if(_S253)
    {
        _S257 = i32(1);
    }
    else
    {
        _S257 = i32(0);
    }
    var _S258 : u32 = u32(_S257);
    x_2.shortened_0 = _S258;
    if(_S258 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S256, x_2.length_0), Squares_unit_0(_S251));
        x_2.length_0 = _S256;
        x_2.square_0 = x2A_0(_S256, _S256);
    }
    var _S259 : df_0 = c_of_0(&((*_S247)));
    var _S260 : df_0 = root_of_0(x2B_1(x2A_0(_S259, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S260;
    var _S261 : df_0 = _0(_S260, _S255);
    x_2.time_0 = _S261;
    var _S262 : f32 = abs(x2D_1(_S261, _S252).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S253 = true;
    }
    else
    {
        _S253 = _S262 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S253)
    {
        _S257 = i32(1);
    }
    else
    {
        _S257 = i32(0);
    }
    x_2.clipped_0 = u32(_S257);
    return x_2;
}

fn row_of_4( _S263 : Site_0,  _S264 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S264.offset_0 + _S263.row_0 * _S264.stride_0;
    row_10.step_2 = _S264.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_4( _S265 : Site_0,  _S266 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S265, _S266);
    row_11.base_0 = row_11.base_0 + _S266.step_0;
    return row_11;
}

fn refuse_time_1( _S267 : Site_0,  _S268 : Lie_0)
{
    var _S269 : bool;
    if(Site_is_first_0(_S267))
    {
        _S269 = is_bad_0(entryPointParams_tangent_1[_S268.offset_0 + _S267.row_0 * _S268.stride_0]);
    }
    else
    {
        _S269 = false;
    }
    if(_S269)
    {
        report_fault_3(_S267.row_0);
    }
    return;
}

fn Row_raw_4( _S270 : Row_0,  _S271 : u32) -> f32
{
    return entryPointParams_tangent_1[_S270.base_0 + _S271 * _S270.step_2];
}

fn space_vector_of_1( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : Lie_0) -> Row_0
{
    var _S275 : Row_0 = space_of_4(_S273, _S274);
    refuse_time_1(_S273, _S274);
    var i_7 : u32 = _S273.lane_0;
    for(;;)
    {
        if(i_7 < (_S273.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S275, i_7)))
        {
            report_fault_3(_S273.row_0);
        }
        i_7 = i_7 + (*_S272).lanes_0;
    }
    return _S275;
}

fn dot_of_0( _S276 : ptr<function, Ball_std140_0>,  _S277 : Site_0,  _S278 : Row_0,  _S279 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_8 : u32 = _S277.lane_0;
    for(;;)
    {
        if(i_8 < (_S277.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S280 : df_0 = sums_7[i32(0)];
        var _S281 : u32 = _S278.base_0 + i_8 * _S278.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_target_1[_S281]);
        if((_S278.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_target_1[_S281 + _S278.low_0];
        }
        var _S282 : bool;
        if((_S278.scale_0.hi_0) == 1.0f)
        {
            _S282 = (_S278.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S282 = false;
        }
        var _S283 : df_0;
        if(_S282)
        {
            _S283 = value_19;
        }
        else
        {
            _S283 = x2A_0(_S278.scale_0, value_19);
        }
        var _S284 : u32 = _S279.base_0 + i_8 * _S279.step_2;
        var value_20 : df_0 = wide_0(entryPointParams_tangent_1[_S284]);
        if((_S279.low_0) != u32(0))
        {
            value_20.lo_0 = entryPointParams_tangent_1[_S284 + _S279.low_0];
        }
        var _S285 : bool;
        if((_S279.scale_0.hi_0) == 1.0f)
        {
            _S285 = (_S279.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S285 = false;
        }
        var _S286 : df_0;
        if(_S285)
        {
            _S286 = value_20;
        }
        else
        {
            _S286 = x2A_0(_S279.scale_0, value_20);
        }
        sums_7[i32(0)] = x2B_0(_S280, x2A_0(_S283, _S286));
        i_8 = i_8 + (*_S276).lanes_0;
    }
    join_1((*_S276).lanes_0, _S277, &(sums_7));
    return sums_7[i32(0)];
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
fn lorentz_transport0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S302 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S303 : u32 = block_count_0(&(_S302));
        if(block_3 < _S303)
        {
        }
        else
        {
            break;
        }
        var _S304 : u32 = invocation_4.x;
        var _S305 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S306 : Site_0 = space_site_of_0(&(_S305), block_3, _S304);
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : Lie_0 = x_lie_0(&(_S307));
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : Sheet_0 = sheet_of_2(&(_S309), _S306, _S308);
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Lie_0 = y_lie_0(&(_S311));
        var _S313 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S314 : Row_0 = space_vector_of_1(&(_S313), _S306, _S312);
        var _S315 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S316 : df_0 = dot_of_0(&(_S315), _S306, _S310.row_1, _S314);
        var _S317 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S318 : df_0 = c_of_0(&(_S317));
        var _S319 : df_0 = _0(x2A_0(_S318, _S316), x2B_1(_S310.cosh_0, 1.0f));
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
            var _S320 : u32 = i_9 + u32(1);
            var _S321 : u32 = _S314.base_0 + i_9 * _S314.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_tangent_1[_S321]);
            if((_S314.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_tangent_1[_S321 + _S314.low_0];
            }
            var _S322 : bool;
            if((_S314.scale_0.hi_0) == 1.0f)
            {
                _S322 = (_S314.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S322 = false;
            }
            var _S323 : df_0;
            if(_S322)
            {
                _S323 = value_21;
            }
            else
            {
                _S323 = x2A_0(_S314.scale_0, value_21);
            }
            var _S324 : u32 = _S310.row_1.base_0 + i_9 * _S310.row_1.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_target_1[_S324]);
            if((_S310.row_1.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_target_1[_S324 + _S310.row_1.low_0];
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
                _S326 = value_22;
            }
            else
            {
                _S326 = x2A_0(_S310.row_1.scale_0, value_22);
            }
            var _S327 : df_0 = x2B_0(_S323, x2A_0(_S319, _S326));
            var _S328 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S328), _S306, _S320, _S327);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        if(Site_is_first_0(_S306))
        {
            var _S329 : df_0 = _0(x2B_0(_S316, x2A_0(_S319, _S310.square_0)), _S310.time_0);
            var _S330 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S330), _S306, u32(0), _S329);
        }
        var _S331 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S331), _S306, _S310.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_5( _S332 : Site_0,  _S333 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S333.offset_0 + _S332.row_0 * _S333.stride_0;
    row_12.step_2 = _S333.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn space_of_5( _S334 : Site_0,  _S335 : Lie_0) -> Row_0
{
    var row_13 : Row_0 = row_of_5(_S334, _S335);
    row_13.base_0 = row_13.base_0 + _S335.step_0;
    return row_13;
}

fn Row_raw_5( _S336 : Row_0,  _S337 : u32) -> f32
{
    return entryPointParams_point_0[_S336.base_0 + _S337 * _S336.step_2];
}

fn report_fault_4( _S338 : u32)
{
    var _S339 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S338);
    return;
}

fn squares_of_3( _S340 : ptr<function, Ball_std140_0>,  _S341 : Site_0,  _S342 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S341.lane_0;
    for(;;)
    {
        if(i_10 < (_S341.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S343 : f32 = Row_raw_5(_S342, i_10);
        if(is_bad_0(_S343))
        {
            report_fault_4(_S341.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S343));
        i_10 = i_10 + (*_S340).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S340).lanes_0, _S341);
    return squares_4;
}

fn report_fault_5( _S344 : u32)
{
    var _S345 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S344);
    return;
}

fn sheet_of_3( _S346 : ptr<function, Ball_std140_0>,  _S347 : Site_0,  _S348 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    var _S349 : Row_0 = space_of_5(_S347, _S348);
    x_3.row_1 = _S349;
    var _S350 : Squares_0 = squares_of_3(&((*_S346)), _S347, _S349);
    var _S351 : f32 = entryPointParams_point_0[_S348.offset_0 + _S347.row_0 * _S348.stride_0];
    var _S352 : bool;
    if(is_bad_0(_S351))
    {
        _S352 = Site_is_first_0(_S347);
    }
    else
    {
        _S352 = false;
    }
    if(_S352)
    {
        report_fault_5(_S347.row_0);
    }
    x_3.length_0 = Squares_length_0(_S350);
    x_3.square_0 = Squares_total_0(_S350);
    var _S353 : df_0 = wide_0((*_S346).lorentz_norm_0);
    var _S354 : df_0 = root_c_of_0(&((*_S346)));
    var _S355 : df_0 = _0(_S353, _S354);
    if(Squares_is_big_0(_S350))
    {
        _S352 = true;
    }
    else
    {
        _S352 = less_0(x2A_1(_S355, 1.00000011920928955f), x_3.length_0);
    }
    var _S356 : i32;
    if(_S352)
    {
        _S356 = i32(1);
    }
    else
    {
        _S356 = i32(0);
    }
    var _S357 : u32 = u32(_S356);
    x_3.shortened_0 = _S357;
    if(_S357 != u32(0))
    {
        x_3.row_1.scale_0 = scaled_0(_0(_S355, x_3.length_0), Squares_unit_0(_S350));
        x_3.length_0 = _S355;
        x_3.square_0 = x2A_0(_S355, _S355);
    }
    var _S358 : df_0 = c_of_0(&((*_S346)));
    var _S359 : df_0 = root_of_0(x2B_1(x2A_0(_S358, x_3.square_0), 1.0f));
    x_3.cosh_0 = _S359;
    var _S360 : df_0 = _0(_S359, _S354);
    x_3.time_0 = _S360;
    var _S361 : f32 = abs(x2D_1(_S360, _S351).hi_0);
    if((x_3.shortened_0) != u32(0))
    {
        _S352 = true;
    }
    else
    {
        _S352 = _S361 > (0.0000152587890625f * x_3.time_0.hi_0);
    }
    if(_S352)
    {
        _S356 = i32(1);
    }
    else
    {
        _S356 = i32(0);
    }
    x_3.clipped_0 = u32(_S356);
    return x_3;
}

fn row_of_6( _S362 : Site_0,  _S363 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S363.offset_0 + _S362.row_0 * _S363.stride_0;
    row_14.step_2 = _S363.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn space_of_6( _S364 : Site_0,  _S365 : Lie_0) -> Row_0
{
    var row_15 : Row_0 = row_of_6(_S364, _S365);
    row_15.base_0 = row_15.base_0 + _S365.step_0;
    return row_15;
}

fn report_fault_6( _S366 : u32)
{
    var _S367 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S366);
    return;
}

fn refuse_time_2( _S368 : Site_0,  _S369 : Lie_0)
{
    var _S370 : bool;
    if(Site_is_first_0(_S368))
    {
        _S370 = is_bad_0(entryPointParams_vector_0[_S369.offset_0 + _S368.row_0 * _S369.stride_0]);
    }
    else
    {
        _S370 = false;
    }
    if(_S370)
    {
        report_fault_6(_S368.row_0);
    }
    return;
}

fn Row_raw_6( _S371 : Row_0,  _S372 : u32) -> f32
{
    return entryPointParams_vector_0[_S371.base_0 + _S372 * _S371.step_2];
}

fn space_vector_of_2( _S373 : ptr<function, Ball_std140_0>,  _S374 : Site_0,  _S375 : Lie_0) -> Row_0
{
    var _S376 : Row_0 = space_of_6(_S374, _S375);
    refuse_time_2(_S374, _S375);
    var i_11 : u32 = _S374.lane_0;
    for(;;)
    {
        if(i_11 < (_S374.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S376, i_11)))
        {
            report_fault_6(_S374.row_0);
        }
        i_11 = i_11 + (*_S373).lanes_0;
    }
    return _S376;
}

fn dot_of_1( _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : Row_0,  _S380 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_12 : u32 = _S378.lane_0;
    for(;;)
    {
        if(i_12 < (_S378.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S381 : df_0 = sums_8[i32(0)];
        var _S382 : u32 = _S379.base_0 + i_12 * _S379.step_2;
        var value_23 : df_0 = wide_0(entryPointParams_point_0[_S382]);
        if((_S379.low_0) != u32(0))
        {
            value_23.lo_0 = entryPointParams_point_0[_S382 + _S379.low_0];
        }
        var _S383 : bool;
        if((_S379.scale_0.hi_0) == 1.0f)
        {
            _S383 = (_S379.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S383 = false;
        }
        var _S384 : df_0;
        if(_S383)
        {
            _S384 = value_23;
        }
        else
        {
            _S384 = x2A_0(_S379.scale_0, value_23);
        }
        var _S385 : u32 = _S380.base_0 + i_12 * _S380.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_vector_0[_S385]);
        if((_S380.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_vector_0[_S385 + _S380.low_0];
        }
        var _S386 : bool;
        if((_S380.scale_0.hi_0) == 1.0f)
        {
            _S386 = (_S380.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S386 = false;
        }
        var _S387 : df_0;
        if(_S386)
        {
            _S387 = value_24;
        }
        else
        {
            _S387 = x2A_0(_S380.scale_0, value_24);
        }
        sums_8[i32(0)] = x2B_0(_S381, x2A_0(_S384, _S387));
        i_12 = i_12 + (*_S377).lanes_0;
    }
    join_1((*_S377).lanes_0, _S378, &(sums_8));
    return sums_8[i32(0)];
}

fn put_2( _S388 : ptr<function, Ball_std140_0>,  _S389 : Site_0,  _S390 : u32,  _S391 : df_0)
{
    entryPointParams_out_2[_S389.row_0 * (*_S388).out_stride_0 + (*_S388).out_column_0 + _S390] = nearest_0(_S391);
    return;
}

fn put_without_normal_0( _S392 : ptr<function, Ball_std140_0>,  _S393 : Site_0,  _S394 : Sheet_0,  _S395 : Lie_0,  _S396 : f32)
{
    var _S397 : Row_0 = space_vector_of_2(&((*_S392)), _S393, _S395);
    var _S398 : df_0 = x2A_1(_S394.time_0, _S396 * entryPointParams_vector_0[_S395.offset_0 + _S393.row_0 * _S395.stride_0]);
    var _S399 : df_0 = dot_of_1(&((*_S392)), _S393, _S394.row_1, _S397);
    var _S400 : df_0 = c_of_0(&((*_S392)));
    var _S401 : df_0 = x2A_0(_S400, x2B_0(_S399, _S398));
    var i_13 : u32 = _S393.lane_0;
    for(;;)
    {
        if(i_13 < (_S393.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S402 : u32 = i_13 + u32(1);
        var _S403 : u32 = _S397.base_0 + i_13 * _S397.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_vector_0[_S403]);
        if((_S397.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_vector_0[_S403 + _S397.low_0];
        }
        var _S404 : bool;
        if((_S397.scale_0.hi_0) == 1.0f)
        {
            _S404 = (_S397.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S404 = false;
        }
        var _S405 : df_0;
        if(_S404)
        {
            _S405 = value_25;
        }
        else
        {
            _S405 = x2A_0(_S397.scale_0, value_25);
        }
        var _S406 : u32 = _S394.row_1.base_0 + i_13 * _S394.row_1.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_point_0[_S406]);
        if((_S394.row_1.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_point_0[_S406 + _S394.row_1.low_0];
        }
        var _S407 : bool;
        if((_S394.row_1.scale_0.hi_0) == 1.0f)
        {
            _S407 = (_S394.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S407 = false;
        }
        var _S408 : df_0;
        if(_S407)
        {
            _S408 = value_26;
        }
        else
        {
            _S408 = x2A_0(_S394.row_1.scale_0, value_26);
        }
        put_2(&((*_S392)), _S393, _S402, x2B_0(_S405, x2A_0(_S401, _S408)));
        i_13 = i_13 + (*_S392).lanes_0;
    }
    if(Site_is_first_0(_S393))
    {
        put_2(&((*_S392)), _S393, u32(0), x2B_0(_0(_S399, _S394.time_0), x2A_0(_S401, _0(_S394.square_0, _S394.time_0))));
    }
    return;
}

fn refuse_clipped_2( _S409 : ptr<function, Ball_std140_0>,  _S410 : Site_0,  _S411 : u32)
{
    var _S412 : bool;
    if(Site_is_first_0(_S410))
    {
        _S412 = _S411 > u32(0);
    }
    else
    {
        _S412 = false;
    }
    if(_S412)
    {
        _S412 = ((((*_S409).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S412 = false;
    }
    if(_S412)
    {
        report_fault_5(_S410.row_0);
    }
    return;
}

fn count_clipped_2( _S413 : ptr<function, Ball_std140_0>,  _S414 : Site_0,  _S415 : u32,  _S416 : u32)
{
    refuse_clipped_2(&((*_S413)), _S414, _S415);
    var moved_4 : u32 = (_S415 | (((_S416 << (u32(3))))));
    var _S417 : bool;
    if(Site_is_first_0(_S414))
    {
        _S417 = moved_4 != u32(0);
    }
    else
    {
        _S417 = false;
    }
    if(_S417)
    {
        var moved_5 : u32;
        if(((((*_S413).flags_0) & (u32(16)))) != u32(0))
        {
            var _S418 : u32 = atomicOr(&(entryPointParams_status_2[u32(4) + _S414.row_0]), moved_4);
            moved_5 = (moved_4 & ((~_S418)));
        }
        else
        {
            moved_5 = moved_4;
        }
        var _S419 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), ((moved_5 & (u32(1)))) + ((((moved_5 >> (u32(1)))) & (u32(1)))) + ((((moved_5 >> (u32(2)))) & (u32(1)))) + ((moved_5 >> (u32(3)))));
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
        var _S420 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S421 : u32 = block_count_0(&(_S420));
        if(block_4 < _S421)
        {
        }
        else
        {
            break;
        }
        var _S422 : u32 = invocation_5.x;
        var _S423 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S424 : Site_0 = space_site_of_0(&(_S423), block_4, _S422);
        var _S425 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S426 : Lie_0 = x_lie_0(&(_S425));
        var _S427 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S428 : Sheet_0 = sheet_of_3(&(_S427), _S424, _S426);
        var _S429 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S430 : Lie_0 = y_lie_0(&(_S429));
        var _S431 : Ball_std140_0 = entryPointParams_2.p_2;
        put_without_normal_0(&(_S431), _S424, _S428, _S430, -1.0f);
        var _S432 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S432), _S424, _S428.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_7( _S433 : Site_0,  _S434 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S434.offset_0 + _S433.row_0 * _S434.stride_0;
    row_16.step_2 = _S434.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn space_of_7( _S435 : Site_0,  _S436 : Lie_0) -> Row_0
{
    var row_17 : Row_0 = row_of_7(_S435, _S436);
    row_17.base_0 = row_17.base_0 + _S436.step_0;
    return row_17;
}

fn Row_raw_7( _S437 : Row_0,  _S438 : u32) -> f32
{
    return entryPointParams_point_1[_S437.base_0 + _S438 * _S437.step_2];
}

fn report_fault_7( _S439 : u32)
{
    var _S440 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S439);
    return;
}

fn squares_of_4( _S441 : ptr<function, Ball_std140_0>,  _S442 : Site_0,  _S443 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_14 : u32 = _S442.lane_0;
    for(;;)
    {
        if(i_14 < (_S442.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S444 : f32 = Row_raw_7(_S443, i_14);
        if(is_bad_0(_S444))
        {
            report_fault_7(_S442.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S444));
        i_14 = i_14 + (*_S441).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S441).lanes_0, _S442);
    return squares_5;
}

fn report_fault_8( _S445 : u32)
{
    var _S446 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S445);
    return;
}

fn sheet_of_4( _S447 : ptr<function, Ball_std140_0>,  _S448 : Site_0,  _S449 : Lie_0) -> Sheet_0
{
    var x_4 : Sheet_0;
    var _S450 : Row_0 = space_of_7(_S448, _S449);
    x_4.row_1 = _S450;
    var _S451 : Squares_0 = squares_of_4(&((*_S447)), _S448, _S450);
    var _S452 : f32 = entryPointParams_point_1[_S449.offset_0 + _S448.row_0 * _S449.stride_0];
    var _S453 : bool;
    if(is_bad_0(_S452))
    {
        _S453 = Site_is_first_0(_S448);
    }
    else
    {
        _S453 = false;
    }
    if(_S453)
    {
        report_fault_8(_S448.row_0);
    }
    x_4.length_0 = Squares_length_0(_S451);
    x_4.square_0 = Squares_total_0(_S451);
    var _S454 : df_0 = wide_0((*_S447).lorentz_norm_0);
    var _S455 : df_0 = root_c_of_0(&((*_S447)));
    var _S456 : df_0 = _0(_S454, _S455);
    if(Squares_is_big_0(_S451))
    {
        _S453 = true;
    }
    else
    {
        _S453 = less_0(x2A_1(_S456, 1.00000011920928955f), x_4.length_0);
    }
    var _S457 : i32;
    if(_S453)
    {
        _S457 = i32(1);
    }
    else
    {
        _S457 = i32(0);
    }
    var _S458 : u32 = u32(_S457);
    x_4.shortened_0 = _S458;
    if(_S458 != u32(0))
    {
        x_4.row_1.scale_0 = scaled_0(_0(_S456, x_4.length_0), Squares_unit_0(_S451));
        x_4.length_0 = _S456;
        x_4.square_0 = x2A_0(_S456, _S456);
    }
    var _S459 : df_0 = c_of_0(&((*_S447)));
    var _S460 : df_0 = root_of_0(x2B_1(x2A_0(_S459, x_4.square_0), 1.0f));
    x_4.cosh_0 = _S460;
    var _S461 : df_0 = _0(_S460, _S455);
    x_4.time_0 = _S461;
    var _S462 : f32 = abs(x2D_1(_S461, _S452).hi_0);
    if((x_4.shortened_0) != u32(0))
    {
        _S453 = true;
    }
    else
    {
        _S453 = _S462 > (0.0000152587890625f * x_4.time_0.hi_0);
    }
    if(_S453)
    {
        _S457 = i32(1);
    }
    else
    {
        _S457 = i32(0);
    }
    x_4.clipped_0 = u32(_S457);
    return x_4;
}

fn row_of_8( _S463 : Site_0,  _S464 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S464.offset_0 + _S463.row_0 * _S464.stride_0;
    row_18.step_2 = _S464.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn space_of_8( _S465 : Site_0,  _S466 : Lie_0) -> Row_0
{
    var row_19 : Row_0 = row_of_8(_S465, _S466);
    row_19.base_0 = row_19.base_0 + _S466.step_0;
    return row_19;
}

fn report_fault_9( _S467 : u32)
{
    var _S468 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S467);
    return;
}

fn refuse_time_3( _S469 : Site_0,  _S470 : Lie_0)
{
    var _S471 : bool;
    if(Site_is_first_0(_S469))
    {
        _S471 = is_bad_0(entryPointParams_gradient_0[_S470.offset_0 + _S469.row_0 * _S470.stride_0]);
    }
    else
    {
        _S471 = false;
    }
    if(_S471)
    {
        report_fault_9(_S469.row_0);
    }
    return;
}

fn Row_raw_8( _S472 : Row_0,  _S473 : u32) -> f32
{
    return entryPointParams_gradient_0[_S472.base_0 + _S473 * _S472.step_2];
}

fn space_vector_of_3( _S474 : ptr<function, Ball_std140_0>,  _S475 : Site_0,  _S476 : Lie_0) -> Row_0
{
    var _S477 : Row_0 = space_of_8(_S475, _S476);
    refuse_time_3(_S475, _S476);
    var i_15 : u32 = _S475.lane_0;
    for(;;)
    {
        if(i_15 < (_S475.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_8(_S477, i_15)))
        {
            report_fault_9(_S475.row_0);
        }
        i_15 = i_15 + (*_S474).lanes_0;
    }
    return _S477;
}

fn dot_of_2( _S478 : ptr<function, Ball_std140_0>,  _S479 : Site_0,  _S480 : Row_0,  _S481 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S479.lane_0;
    for(;;)
    {
        if(i_16 < (_S479.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S482 : df_0 = sums_9[i32(0)];
        var _S483 : u32 = _S480.base_0 + i_16 * _S480.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_point_1[_S483]);
        if((_S480.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_point_1[_S483 + _S480.low_0];
        }
        var _S484 : bool;
        if((_S480.scale_0.hi_0) == 1.0f)
        {
            _S484 = (_S480.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S484 = false;
        }
        var _S485 : df_0;
        if(_S484)
        {
            _S485 = value_27;
        }
        else
        {
            _S485 = x2A_0(_S480.scale_0, value_27);
        }
        var _S486 : u32 = _S481.base_0 + i_16 * _S481.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_gradient_0[_S486]);
        if((_S481.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_gradient_0[_S486 + _S481.low_0];
        }
        var _S487 : bool;
        if((_S481.scale_0.hi_0) == 1.0f)
        {
            _S487 = (_S481.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S487 = false;
        }
        var _S488 : df_0;
        if(_S487)
        {
            _S488 = value_28;
        }
        else
        {
            _S488 = x2A_0(_S481.scale_0, value_28);
        }
        sums_9[i32(0)] = x2B_0(_S482, x2A_0(_S485, _S488));
        i_16 = i_16 + (*_S478).lanes_0;
    }
    join_1((*_S478).lanes_0, _S479, &(sums_9));
    return sums_9[i32(0)];
}

fn put_3( _S489 : ptr<function, Ball_std140_0>,  _S490 : Site_0,  _S491 : u32,  _S492 : df_0)
{
    entryPointParams_out_3[_S490.row_0 * (*_S489).out_stride_0 + (*_S489).out_column_0 + _S491] = nearest_0(_S492);
    return;
}

fn put_without_normal_1( _S493 : ptr<function, Ball_std140_0>,  _S494 : Site_0,  _S495 : Sheet_0,  _S496 : Lie_0,  _S497 : f32)
{
    var _S498 : Row_0 = space_vector_of_3(&((*_S493)), _S494, _S496);
    var _S499 : df_0 = x2A_1(_S495.time_0, _S497 * entryPointParams_gradient_0[_S496.offset_0 + _S494.row_0 * _S496.stride_0]);
    var _S500 : df_0 = dot_of_2(&((*_S493)), _S494, _S495.row_1, _S498);
    var _S501 : df_0 = c_of_0(&((*_S493)));
    var _S502 : df_0 = x2A_0(_S501, x2B_0(_S500, _S499));
    var i_17 : u32 = _S494.lane_0;
    for(;;)
    {
        if(i_17 < (_S494.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S503 : u32 = i_17 + u32(1);
        var _S504 : u32 = _S498.base_0 + i_17 * _S498.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_gradient_0[_S504]);
        if((_S498.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_gradient_0[_S504 + _S498.low_0];
        }
        var _S505 : bool;
        if((_S498.scale_0.hi_0) == 1.0f)
        {
            _S505 = (_S498.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S505 = false;
        }
        var _S506 : df_0;
        if(_S505)
        {
            _S506 = value_29;
        }
        else
        {
            _S506 = x2A_0(_S498.scale_0, value_29);
        }
        var _S507 : u32 = _S495.row_1.base_0 + i_17 * _S495.row_1.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_point_1[_S507]);
        if((_S495.row_1.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_point_1[_S507 + _S495.row_1.low_0];
        }
        var _S508 : bool;
        if((_S495.row_1.scale_0.hi_0) == 1.0f)
        {
            _S508 = (_S495.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S508 = false;
        }
        var _S509 : df_0;
        if(_S508)
        {
            _S509 = value_30;
        }
        else
        {
            _S509 = x2A_0(_S495.row_1.scale_0, value_30);
        }
        put_3(&((*_S493)), _S494, _S503, x2B_0(_S506, x2A_0(_S502, _S509)));
        i_17 = i_17 + (*_S493).lanes_0;
    }
    if(Site_is_first_0(_S494))
    {
        put_3(&((*_S493)), _S494, u32(0), x2B_0(_0(_S500, _S495.time_0), x2A_0(_S502, _0(_S495.square_0, _S495.time_0))));
    }
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
    var moved_6 : u32 = (_S516 | (((_S517 << (u32(3))))));
    var _S518 : bool;
    if(Site_is_first_0(_S515))
    {
        _S518 = moved_6 != u32(0);
    }
    else
    {
        _S518 = false;
    }
    if(_S518)
    {
        var moved_7 : u32;
        if(((((*_S514).flags_0) & (u32(16)))) != u32(0))
        {
            var _S519 : u32 = atomicOr(&(entryPointParams_status_3[u32(4) + _S515.row_0]), moved_6);
            moved_7 = (moved_6 & ((~_S519)));
        }
        else
        {
            moved_7 = moved_6;
        }
        var _S520 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), ((moved_7 & (u32(1)))) + ((((moved_7 >> (u32(1)))) & (u32(1)))) + ((((moved_7 >> (u32(2)))) & (u32(1)))) + ((moved_7 >> (u32(3)))));
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
        var _S521 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S522 : u32 = block_count_0(&(_S521));
        if(block_5 < _S522)
        {
        }
        else
        {
            break;
        }
        var _S523 : u32 = invocation_6.x;
        var _S524 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S525 : Site_0 = space_site_of_0(&(_S524), block_5, _S523);
        var _S526 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S527 : Lie_0 = x_lie_0(&(_S526));
        var _S528 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S529 : Sheet_0 = sheet_of_4(&(_S528), _S525, _S527);
        var _S530 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S531 : Lie_0 = y_lie_0(&(_S530));
        var _S532 : Ball_std140_0 = entryPointParams_3.p_3;
        put_without_normal_1(&(_S532), _S525, _S529, _S531, 1.0f);
        var _S533 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S533), _S525, _S529.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_9( _S534 : Site_0,  _S535 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S535.offset_0 + _S534.row_0 * _S535.stride_0;
    row_20.step_2 = _S535.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn space_of_9( _S536 : Site_0,  _S537 : Lie_0) -> Row_0
{
    var row_21 : Row_0 = row_of_9(_S536, _S537);
    row_21.base_0 = row_21.base_0 + _S537.step_0;
    return row_21;
}

fn Row_raw_9( _S538 : Row_0,  _S539 : u32) -> f32
{
    return entryPointParams_point_2[_S538.base_0 + _S539 * _S538.step_2];
}

fn report_fault_10( _S540 : u32)
{
    var _S541 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S540);
    return;
}

fn squares_of_5( _S542 : ptr<function, Ball_std140_0>,  _S543 : Site_0,  _S544 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S543.lane_0;
    for(;;)
    {
        if(i_18 < (_S543.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S545 : f32 = Row_raw_9(_S544, i_18);
        if(is_bad_0(_S545))
        {
            report_fault_10(_S543.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S545));
        i_18 = i_18 + (*_S542).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S542).lanes_0, _S543);
    return squares_6;
}

fn report_fault_11( _S546 : u32)
{
    var _S547 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S546);
    return;
}

fn sheet_of_5( _S548 : ptr<function, Ball_std140_0>,  _S549 : Site_0,  _S550 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S551 : Row_0 = space_of_9(_S549, _S550);
    x_5.row_1 = _S551;
    var _S552 : Squares_0 = squares_of_5(&((*_S548)), _S549, _S551);
    var _S553 : f32 = entryPointParams_point_2[_S550.offset_0 + _S549.row_0 * _S550.stride_0];
    var _S554 : bool;
    if(is_bad_0(_S553))
    {
        _S554 = Site_is_first_0(_S549);
    }
    else
    {
        _S554 = false;
    }
    if(_S554)
    {
        report_fault_11(_S549.row_0);
    }
    x_5.length_0 = Squares_length_0(_S552);
    x_5.square_0 = Squares_total_0(_S552);
    var _S555 : df_0 = wide_0((*_S548).lorentz_norm_0);
    var _S556 : df_0 = root_c_of_0(&((*_S548)));
    var _S557 : df_0 = _0(_S555, _S556);
    if(Squares_is_big_0(_S552))
    {
        _S554 = true;
    }
    else
    {
        _S554 = less_0(x2A_1(_S557, 1.00000011920928955f), x_5.length_0);
    }
    var _S558 : i32;
    if(_S554)
    {
        _S558 = i32(1);
    }
    else
    {
        _S558 = i32(0);
    }
    var _S559 : u32 = u32(_S558);
    x_5.shortened_0 = _S559;
    if(_S559 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S557, x_5.length_0), Squares_unit_0(_S552));
        x_5.length_0 = _S557;
        x_5.square_0 = x2A_0(_S557, _S557);
    }
    var _S560 : df_0 = c_of_0(&((*_S548)));
    var _S561 : df_0 = root_of_0(x2B_1(x2A_0(_S560, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S561;
    var _S562 : df_0 = _0(_S561, _S556);
    x_5.time_0 = _S562;
    var _S563 : f32 = abs(x2D_1(_S562, _S553).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S554 = true;
    }
    else
    {
        _S554 = _S563 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S554)
    {
        _S558 = i32(1);
    }
    else
    {
        _S558 = i32(0);
    }
    x_5.clipped_0 = u32(_S558);
    return x_5;
}

fn row_of_10( _S564 : Site_0,  _S565 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S565.offset_0 + _S564.row_0 * _S565.stride_0;
    row_22.step_2 = _S565.step_0;
    row_22.low_0 = u32(0);
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn space_of_10( _S566 : Site_0,  _S567 : Lie_0) -> Row_0
{
    var row_23 : Row_0 = row_of_10(_S566, _S567);
    row_23.base_0 = row_23.base_0 + _S567.step_0;
    return row_23;
}

fn refuse_time_4( _S568 : Site_0,  _S569 : Lie_0)
{
    var _S570 : bool;
    if(Site_is_first_0(_S568))
    {
        _S570 = is_bad_0(entryPointParams_u_0[_S569.offset_0 + _S568.row_0 * _S569.stride_0]);
    }
    else
    {
        _S570 = false;
    }
    if(_S570)
    {
        report_fault_11(_S568.row_0);
    }
    return;
}

fn Row_raw_10( _S571 : Row_0,  _S572 : u32) -> f32
{
    return entryPointParams_u_0[_S571.base_0 + _S572 * _S571.step_2];
}

fn space_vector_of_4( _S573 : ptr<function, Ball_std140_0>,  _S574 : Site_0,  _S575 : Lie_0) -> Row_0
{
    var _S576 : Row_0 = space_of_10(_S574, _S575);
    refuse_time_4(_S574, _S575);
    var i_19 : u32 = _S574.lane_0;
    for(;;)
    {
        if(i_19 < (_S574.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S576, i_19)))
        {
            report_fault_11(_S574.row_0);
        }
        i_19 = i_19 + (*_S573).lanes_0;
    }
    return _S576;
}

fn row_of_11( _S577 : Site_0,  _S578 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S578.offset_0 + _S577.row_0 * _S578.stride_0;
    row_24.step_2 = _S578.step_0;
    row_24.low_0 = u32(0);
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn space_of_11( _S579 : Site_0,  _S580 : Lie_0) -> Row_0
{
    var row_25 : Row_0 = row_of_11(_S579, _S580);
    row_25.base_0 = row_25.base_0 + _S580.step_0;
    return row_25;
}

fn refuse_time_5( _S581 : Site_0,  _S582 : Lie_0)
{
    var _S583 : bool;
    if(Site_is_first_0(_S581))
    {
        _S583 = is_bad_0(entryPointParams_v_0[_S582.offset_0 + _S581.row_0 * _S582.stride_0]);
    }
    else
    {
        _S583 = false;
    }
    if(_S583)
    {
        report_fault_11(_S581.row_0);
    }
    return;
}

fn Row_raw_11( _S584 : Row_0,  _S585 : u32) -> f32
{
    return entryPointParams_v_0[_S584.base_0 + _S585 * _S584.step_2];
}

fn space_vector_of_5( _S586 : ptr<function, Ball_std140_0>,  _S587 : Site_0,  _S588 : Lie_0) -> Row_0
{
    var _S589 : Row_0 = space_of_11(_S587, _S588);
    refuse_time_5(_S587, _S588);
    var i_20 : u32 = _S587.lane_0;
    for(;;)
    {
        if(i_20 < (_S587.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S589, i_20)))
        {
            report_fault_11(_S587.row_0);
        }
        i_20 = i_20 + (*_S586).lanes_0;
    }
    return _S589;
}

fn put_number_0( _S590 : ptr<function, Ball_std140_0>,  _S591 : Site_0,  _S592 : df_0)
{
    if(Site_is_first_0(_S591))
    {
        if(((((*_S590).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_4[_S591.row_0] = nearest_0(_S592);
        }
        else
        {
            var _S593 : u32 = _S591.row_0 * (*_S590).out_stride_0 + (*_S590).out_column_0;
            entryPointParams_out_4[_S593] = _S592.hi_0;
            entryPointParams_out_4[_S593 + u32(1)] = _S592.lo_0;
        }
    }
    return;
}

fn refuse_clipped_4( _S594 : ptr<function, Ball_std140_0>,  _S595 : Site_0,  _S596 : u32)
{
    var _S597 : bool;
    if(Site_is_first_0(_S595))
    {
        _S597 = _S596 > u32(0);
    }
    else
    {
        _S597 = false;
    }
    if(_S597)
    {
        _S597 = ((((*_S594).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S597 = false;
    }
    if(_S597)
    {
        report_fault_11(_S595.row_0);
    }
    return;
}

fn count_clipped_4( _S598 : ptr<function, Ball_std140_0>,  _S599 : Site_0,  _S600 : u32,  _S601 : u32)
{
    refuse_clipped_4(&((*_S598)), _S599, _S600);
    var moved_8 : u32 = (_S600 | (((_S601 << (u32(3))))));
    var _S602 : bool;
    if(Site_is_first_0(_S599))
    {
        _S602 = moved_8 != u32(0);
    }
    else
    {
        _S602 = false;
    }
    if(_S602)
    {
        var moved_9 : u32;
        if(((((*_S598).flags_0) & (u32(16)))) != u32(0))
        {
            var _S603 : u32 = atomicOr(&(entryPointParams_status_4[u32(4) + _S599.row_0]), moved_8);
            moved_9 = (moved_8 & ((~_S603)));
        }
        else
        {
            moved_9 = moved_8;
        }
        var _S604 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), ((moved_9 & (u32(1)))) + ((((moved_9 >> (u32(1)))) & (u32(1)))) + ((((moved_9 >> (u32(2)))) & (u32(1)))) + ((moved_9 >> (u32(3)))));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_inner(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S605 : u32;
    var _S606 : df_0;
    var _S607 : df_0;
    var _S608 : df_0;
    var _S609 : bool;
    var _S610 : bool;
    var _S611 : bool;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S612 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S613 : u32 = block_count_0(&(_S612));
        if(block_6 < _S613)
        {
        }
        else
        {
            break;
        }
        var _S614 : u32 = invocation_7.x;
        var _S615 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S616 : Site_0 = space_site_of_0(&(_S615), block_6, _S614);
        var _S617 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S618 : Lie_0 = x_lie_0(&(_S617));
        var _S619 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S620 : Sheet_0 = sheet_of_5(&(_S619), _S616, _S618);
        var _S621 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S622 : Lie_0 = y_lie_0(&(_S621));
        var _S623 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S624 : Row_0 = space_vector_of_4(&(_S623), _S616, _S622);
        var _S625 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S626 : Lie_0 = z_lie_0(&(_S625));
        var _S627 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S628 : Row_0 = space_vector_of_5(&(_S627), _S616, _S626);
        var _S629 : df_0 = wide_0(0.0f);
        var sums_10 : array<df_0, i32(2)>;
        sums_10[i32(0)] = _S629;
        sums_10[i32(1)] = _S629;
        var i_21 : u32 = _S616.lane_0;
        for(;;)
        {
            _S605 = _S616.columns_1;
            if(i_21 < (_S616.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S630 : u32 = _S620.row_1.base_0 + i_21 * _S620.row_1.step_2;
            var value_31 : df_0 = wide_0(entryPointParams_point_2[_S630]);
            if((_S620.row_1.low_0) != u32(0))
            {
                value_31.lo_0 = entryPointParams_point_2[_S630 + _S620.row_1.low_0];
            }
            if((_S620.row_1.scale_0.hi_0) == 1.0f)
            {
                _S609 = (_S620.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S609 = false;
            }
            if(_S609)
            {
                _S606 = value_31;
            }
            else
            {
                _S606 = x2A_0(_S620.row_1.scale_0, value_31);
            }
            var _S631 : df_0 = sums_10[i32(0)];
            var _S632 : u32 = _S624.base_0 + i_21 * _S624.step_2;
            var value_32 : df_0 = wide_0(entryPointParams_u_0[_S632]);
            if((_S624.low_0) != u32(0))
            {
                value_32.lo_0 = entryPointParams_u_0[_S632 + _S624.low_0];
            }
            if((_S624.scale_0.hi_0) == 1.0f)
            {
                _S610 = (_S624.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S610 = false;
            }
            if(_S610)
            {
                _S607 = value_32;
            }
            else
            {
                _S607 = x2A_0(_S624.scale_0, value_32);
            }
            sums_10[i32(0)] = x2B_0(_S631, x2A_0(_S606, _S607));
            var _S633 : df_0 = sums_10[i32(1)];
            var _S634 : u32 = _S628.base_0 + i_21 * _S628.step_2;
            var value_33 : df_0 = wide_0(entryPointParams_v_0[_S634]);
            if((_S628.low_0) != u32(0))
            {
                value_33.lo_0 = entryPointParams_v_0[_S634 + _S628.low_0];
            }
            if((_S628.scale_0.hi_0) == 1.0f)
            {
                _S611 = (_S628.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S611 = false;
            }
            if(_S611)
            {
                _S608 = value_33;
            }
            else
            {
                _S608 = x2A_0(_S628.scale_0, value_33);
            }
            sums_10[i32(1)] = x2B_0(_S633, x2A_0(_S606, _S608));
            i_21 = i_21 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S616, &(sums_10));
        var _S635 : bool = (_S620.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S635)
        {
            _S606 = _S629;
        }
        else
        {
            _S606 = _0(sums_10[i32(0)], _S620.square_0);
        }
        if(_S635)
        {
            _S607 = _S629;
        }
        else
        {
            _S607 = _0(sums_10[i32(1)], _S620.square_0);
        }
        var across_2 : array<df_0, i32(1)>;
        across_2[i32(0)] = _S629;
        var i_22 : u32 = _S616.lane_0;
        for(;;)
        {
            if(i_22 < _S605)
            {
            }
            else
            {
                break;
            }
            var _S636 : u32 = _S620.row_1.base_0 + i_22 * _S620.row_1.step_2;
            var value_34 : df_0 = wide_0(entryPointParams_point_2[_S636]);
            if((_S620.row_1.low_0) != u32(0))
            {
                value_34.lo_0 = entryPointParams_point_2[_S636 + _S620.row_1.low_0];
            }
            if((_S620.row_1.scale_0.hi_0) == 1.0f)
            {
                _S609 = (_S620.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S609 = false;
            }
            if(_S609)
            {
                _S608 = value_34;
            }
            else
            {
                _S608 = x2A_0(_S620.row_1.scale_0, value_34);
            }
            var _S637 : df_0 = across_2[i32(0)];
            var _S638 : u32 = _S624.base_0 + i_22 * _S624.step_2;
            var value_35 : df_0 = wide_0(entryPointParams_u_0[_S638]);
            if((_S624.low_0) != u32(0))
            {
                value_35.lo_0 = entryPointParams_u_0[_S638 + _S624.low_0];
            }
            if((_S624.scale_0.hi_0) == 1.0f)
            {
                _S610 = (_S624.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S610 = false;
            }
            var _S639 : df_0;
            if(_S610)
            {
                _S639 = value_35;
            }
            else
            {
                _S639 = x2A_0(_S624.scale_0, value_35);
            }
            var _S640 : df_0 = x2D_0(_S639, x2A_0(_S606, _S608));
            var _S641 : u32 = _S628.base_0 + i_22 * _S628.step_2;
            var value_36 : df_0 = wide_0(entryPointParams_v_0[_S641]);
            if((_S628.low_0) != u32(0))
            {
                value_36.lo_0 = entryPointParams_v_0[_S641 + _S628.low_0];
            }
            if((_S628.scale_0.hi_0) == 1.0f)
            {
                _S611 = (_S628.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S611 = false;
            }
            var _S642 : df_0;
            if(_S611)
            {
                _S642 = value_36;
            }
            else
            {
                _S642 = x2A_0(_S628.scale_0, value_36);
            }
            across_2[i32(0)] = x2B_0(_S637, x2A_0(_S640, x2D_0(_S642, x2A_0(_S607, _S608))));
            i_22 = i_22 + entryPointParams_4.p_4.lanes_0;
        }
        join_1(entryPointParams_4.p_4.lanes_0, _S616, &(across_2));
        var _S643 : df_0 = x2A_0(_S606, _S607);
        var _S644 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S645 : df_0 = c_of_0(&(_S644));
        var _S646 : df_0 = x2B_0(across_2[i32(0)], x2A_0(_S643, _0(_S620.square_0, x2B_1(x2A_0(_S645, _S620.square_0), 1.0f))));
        var _S647 : Ball_std140_0 = entryPointParams_4.p_4;
        put_number_0(&(_S647), _S616, _S646);
        var _S648 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S648), _S616, _S620.clipped_0, u32(0));
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_12( _S649 : Site_0,  _S650 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S650.offset_0 + _S649.row_0 * _S650.stride_0;
    row_26.step_2 = _S650.step_0;
    row_26.low_0 = u32(0);
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn space_of_12( _S651 : Site_0,  _S652 : Lie_0) -> Row_0
{
    var row_27 : Row_0 = row_of_12(_S651, _S652);
    row_27.base_0 = row_27.base_0 + _S652.step_0;
    return row_27;
}

fn Row_raw_12( _S653 : Row_0,  _S654 : u32) -> f32
{
    return entryPointParams_point_3[_S653.base_0 + _S654 * _S653.step_2];
}

fn report_fault_12( _S655 : u32)
{
    var _S656 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S655);
    return;
}

fn squares_of_6( _S657 : ptr<function, Ball_std140_0>,  _S658 : Site_0,  _S659 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_23 : u32 = _S658.lane_0;
    for(;;)
    {
        if(i_23 < (_S658.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S660 : f32 = Row_raw_12(_S659, i_23);
        if(is_bad_0(_S660))
        {
            report_fault_12(_S658.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S660));
        i_23 = i_23 + (*_S657).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S657).lanes_0, _S658);
    return squares_7;
}

fn report_fault_13( _S661 : u32)
{
    var _S662 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S661);
    return;
}

fn sheet_of_6( _S663 : ptr<function, Ball_std140_0>,  _S664 : Site_0,  _S665 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S666 : Row_0 = space_of_12(_S664, _S665);
    x_6.row_1 = _S666;
    var _S667 : Squares_0 = squares_of_6(&((*_S663)), _S664, _S666);
    var _S668 : f32 = entryPointParams_point_3[_S665.offset_0 + _S664.row_0 * _S665.stride_0];
    var _S669 : bool;
    if(is_bad_0(_S668))
    {
        _S669 = Site_is_first_0(_S664);
    }
    else
    {
        _S669 = false;
    }
    if(_S669)
    {
        report_fault_13(_S664.row_0);
    }
    x_6.length_0 = Squares_length_0(_S667);
    x_6.square_0 = Squares_total_0(_S667);
    var _S670 : df_0 = wide_0((*_S663).lorentz_norm_0);
    var _S671 : df_0 = root_c_of_0(&((*_S663)));
    var _S672 : df_0 = _0(_S670, _S671);
    if(Squares_is_big_0(_S667))
    {
        _S669 = true;
    }
    else
    {
        _S669 = less_0(x2A_1(_S672, 1.00000011920928955f), x_6.length_0);
    }
    var _S673 : i32;
    if(_S669)
    {
        _S673 = i32(1);
    }
    else
    {
        _S673 = i32(0);
    }
    var _S674 : u32 = u32(_S673);
    x_6.shortened_0 = _S674;
    if(_S674 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S672, x_6.length_0), Squares_unit_0(_S667));
        x_6.length_0 = _S672;
        x_6.square_0 = x2A_0(_S672, _S672);
    }
    var _S675 : df_0 = c_of_0(&((*_S663)));
    var _S676 : df_0 = root_of_0(x2B_1(x2A_0(_S675, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S676;
    var _S677 : df_0 = _0(_S676, _S671);
    x_6.time_0 = _S677;
    var _S678 : f32 = abs(x2D_1(_S677, _S668).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S669 = true;
    }
    else
    {
        _S669 = _S678 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S669)
    {
        _S673 = i32(1);
    }
    else
    {
        _S673 = i32(0);
    }
    x_6.clipped_0 = u32(_S673);
    return x_6;
}

fn refuse_time_6( _S679 : Site_0,  _S680 : Lie_0)
{
    var _S681 : bool;
    if(Site_is_first_0(_S679))
    {
        _S681 = is_bad_0(entryPointParams_tangent_2[_S680.offset_0 + _S679.row_0 * _S680.stride_0]);
    }
    else
    {
        _S681 = false;
    }
    if(_S681)
    {
        report_fault_13(_S679.row_0);
    }
    return;
}

struct Reach_0
{
     row_28 : Row_0,
     square_2 : df_0,
     dot_1 : df_0,
};

fn row_of_13( _S682 : Site_0,  _S683 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S683.offset_0 + _S682.row_0 * _S683.stride_0;
    row_29.step_2 = _S683.step_0;
    row_29.low_0 = u32(0);
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S684 : Site_0,  _S685 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S684, _S685);
    row_30.base_0 = row_30.base_0 + _S685.step_0;
    return row_30;
}

fn Row_raw_13( _S686 : Row_0,  _S687 : u32) -> f32
{
    return entryPointParams_tangent_2[_S686.base_0 + _S687 * _S686.step_2];
}

fn report_fault_14( _S688 : u32)
{
    var _S689 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S688);
    return;
}

fn squares_of_7( _S690 : ptr<function, Ball_std140_0>,  _S691 : Site_0,  _S692 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S691.lane_0;
    for(;;)
    {
        if(i_24 < (_S691.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S693 : f32 = Row_raw_13(_S692, i_24);
        if(is_bad_0(_S693))
        {
            report_fault_14(_S691.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S693));
        i_24 = i_24 + (*_S690).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S690).lanes_0, _S691);
    return squares_8;
}

fn dot_of_3( _S694 : ptr<function, Ball_std140_0>,  _S695 : Site_0,  _S696 : Row_0,  _S697 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S695.lane_0;
    for(;;)
    {
        if(i_25 < (_S695.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S698 : df_0 = sums_11[i32(0)];
        var _S699 : u32 = _S696.base_0 + i_25 * _S696.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_point_3[_S699]);
        if((_S696.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_point_3[_S699 + _S696.low_0];
        }
        var _S700 : bool;
        if((_S696.scale_0.hi_0) == 1.0f)
        {
            _S700 = (_S696.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S700 = false;
        }
        var _S701 : df_0;
        if(_S700)
        {
            _S701 = value_37;
        }
        else
        {
            _S701 = x2A_0(_S696.scale_0, value_37);
        }
        var _S702 : u32 = _S697.base_0 + i_25 * _S697.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_tangent_2[_S702]);
        if((_S697.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_tangent_2[_S702 + _S697.low_0];
        }
        var _S703 : bool;
        if((_S697.scale_0.hi_0) == 1.0f)
        {
            _S703 = (_S697.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S703 = false;
        }
        var _S704 : df_0;
        if(_S703)
        {
            _S704 = value_38;
        }
        else
        {
            _S704 = x2A_0(_S697.scale_0, value_38);
        }
        sums_11[i32(0)] = x2B_0(_S698, x2A_0(_S701, _S704));
        i_25 = i_25 + (*_S694).lanes_0;
    }
    join_1((*_S694).lanes_0, _S695, &(sums_11));
    return sums_11[i32(0)];
}

fn stretch_of_0( _S705 : ptr<function, Ball_std140_0>,  _S706 : Site_0,  _S707 : Sheet_0,  _S708 : Lie_0) -> Reach_0
{
    var reach_3 : Reach_0;
    var _S709 : Row_0 = space_of_13(_S706, _S708);
    reach_3.row_28 = _S709;
    var _S710 : Squares_0 = squares_of_7(&((*_S705)), _S706, _S709);
    reach_3.row_28.scale_0 = wide_0(Squares_unit_0(_S710));
    var _S711 : df_0 = dot_of_3(&((*_S705)), _S706, _S707.row_1, reach_3.row_28);
    reach_3.dot_1 = _S711;
    var _S712 : df_0;
    if((_S707.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S712 = wide_0(0.0f);
    }
    else
    {
        _S712 = _0(reach_3.dot_1, _S707.square_0);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = wide_0(0.0f);
    var i_26 : u32 = _S706.lane_0;
    for(;;)
    {
        if(i_26 < (_S706.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S713 : Row_0 = reach_3.row_28;
        var _S714 : u32 = _S713.base_0 + i_26 * _S713.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_tangent_2[_S714]);
        if((_S713.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_tangent_2[_S714 + _S713.low_0];
        }
        var _S715 : bool;
        if((_S713.scale_0.hi_0) == 1.0f)
        {
            _S715 = (_S713.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S715 = false;
        }
        var _S716 : df_0;
        if(_S715)
        {
            _S716 = value_39;
        }
        else
        {
            _S716 = x2A_0(_S713.scale_0, value_39);
        }
        var _S717 : u32 = _S707.row_1.base_0 + i_26 * _S707.row_1.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_point_3[_S717]);
        if((_S707.row_1.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_point_3[_S717 + _S707.row_1.low_0];
        }
        var _S718 : bool;
        if((_S707.row_1.scale_0.hi_0) == 1.0f)
        {
            _S718 = (_S707.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S718 = false;
        }
        var _S719 : df_0;
        if(_S718)
        {
            _S719 = value_40;
        }
        else
        {
            _S719 = x2A_0(_S707.row_1.scale_0, value_40);
        }
        var _S720 : df_0 = x2D_0(_S716, x2A_0(_S712, _S719));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(_S720, _S720));
        i_26 = i_26 + (*_S705).lanes_0;
    }
    join_1((*_S705).lanes_0, _S706, &(across_3));
    var _S721 : df_0 = c_of_0(&((*_S705)));
    var _S722 : df_0 = x2A_0(_S721, _S707.square_0);
    var _S723 : df_0 = x2B_1(_S722, 1.0f);
    reach_3.square_2 = x2B_0(_0(Squares_total_0(_S710), _S723), x2A_0(across_3[i32(0)], _0(_S722, _S723)));
    return reach_3;
}

fn put_number_1( _S724 : ptr<function, Ball_std140_0>,  _S725 : Site_0,  _S726 : df_0)
{
    if(Site_is_first_0(_S725))
    {
        if(((((*_S724).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_5[_S725.row_0] = nearest_0(_S726);
        }
        else
        {
            var _S727 : u32 = _S725.row_0 * (*_S724).out_stride_0 + (*_S724).out_column_0;
            entryPointParams_out_5[_S727] = _S726.hi_0;
            entryPointParams_out_5[_S727 + u32(1)] = _S726.lo_0;
        }
    }
    return;
}

fn refuse_clipped_5( _S728 : ptr<function, Ball_std140_0>,  _S729 : Site_0,  _S730 : u32)
{
    var _S731 : bool;
    if(Site_is_first_0(_S729))
    {
        _S731 = _S730 > u32(0);
    }
    else
    {
        _S731 = false;
    }
    if(_S731)
    {
        _S731 = ((((*_S728).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S731 = false;
    }
    if(_S731)
    {
        report_fault_13(_S729.row_0);
    }
    return;
}

fn count_clipped_5( _S732 : ptr<function, Ball_std140_0>,  _S733 : Site_0,  _S734 : u32,  _S735 : u32)
{
    refuse_clipped_5(&((*_S732)), _S733, _S734);
    var moved_10 : u32 = (_S734 | (((_S735 << (u32(3))))));
    var _S736 : bool;
    if(Site_is_first_0(_S733))
    {
        _S736 = moved_10 != u32(0);
    }
    else
    {
        _S736 = false;
    }
    if(_S736)
    {
        var moved_11 : u32;
        if(((((*_S732).flags_0) & (u32(16)))) != u32(0))
        {
            var _S737 : u32 = atomicOr(&(entryPointParams_status_5[u32(4) + _S733.row_0]), moved_10);
            moved_11 = (moved_10 & ((~_S737)));
        }
        else
        {
            moved_11 = moved_10;
        }
        var _S738 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), ((moved_11 & (u32(1)))) + ((((moved_11 >> (u32(1)))) & (u32(1)))) + ((((moved_11 >> (u32(2)))) & (u32(1)))) + ((moved_11 >> (u32(3)))));
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
        var _S739 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S740 : u32 = block_count_0(&(_S739));
        if(block_7 < _S740)
        {
        }
        else
        {
            break;
        }
        var _S741 : u32 = invocation_8.x;
        var _S742 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S743 : Site_0 = space_site_of_0(&(_S742), block_7, _S741);
        var _S744 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S745 : Lie_0 = x_lie_0(&(_S744));
        var _S746 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S747 : Sheet_0 = sheet_of_6(&(_S746), _S743, _S745);
        var _S748 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S749 : Lie_0 = y_lie_0(&(_S748));
        refuse_time_6(_S743, _S749);
        var _S750 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S751 : Lie_0 = y_lie_0(&(_S750));
        var _S752 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S753 : Reach_0 = stretch_of_0(&(_S752), _S743, _S747, _S751);
        var _S754 : df_0 = scaled_0(root_of_0(_S753.square_2), 1.0f / _S753.row_28.scale_0.hi_0);
        var _S755 : Ball_std140_0 = entryPointParams_5.p_5;
        put_number_1(&(_S755), _S743, _S754);
        var _S756 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S756), _S743, _S747.clipped_0, u32(0));
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


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
        var _S131 : f32 = entryPointParams_source_0[_S123.row_1.base_0 + i_3 * _S123.row_1.step_2];
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
        var _S132 : f32 = entryPointParams_target_0[_S124.row_1.base_0 + i_3 * _S124.row_1.step_2];
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
            _S127 = wide_0(_S132);
        }
        else
        {
            _S127 = x2A_1(_S124.row_1.scale_0, _S132);
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
        var _S144 : f32 = entryPointParams_source_0[_S123.row_1.base_0 + i_3 * _S123.row_1.step_2];
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
            _S127 = wide_0(_S144);
        }
        else
        {
            _S127 = x2A_1(_S123.row_1.scale_0, _S144);
        }
        var _S145 : f32 = entryPointParams_target_0[_S124.row_1.base_0 + i_3 * _S124.row_1.step_2];
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
            _S146 = wide_0(_S145);
        }
        else
        {
            _S146 = x2A_1(_S124.row_1.scale_0, _S145);
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
        var _S164 : f32 = entryPointParams_tangent_0[_S153.base_0 + i_4 * _S153.step_2];
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
            _S157 = wide_0(_S164);
        }
        else
        {
            _S157 = x2A_1(_S153.scale_0, _S164);
        }
        var _S165 : df_0 = sums_5[i32(0)];
        var _S166 : f32 = entryPointParams_source_0[_S151.row_1.base_0 + i_4 * _S151.row_1.step_2];
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
            _S158 = wide_0(_S166);
        }
        else
        {
            _S158 = x2A_1(_S151.row_1.scale_0, _S166);
        }
        sums_5[i32(0)] = x2B_0(_S165, x2A_0(_S158, _S157));
        var _S167 : df_0 = sums_5[i32(1)];
        var _S168 : f32 = entryPointParams_target_0[_S152.row_1.base_0 + i_4 * _S152.row_1.step_2];
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
            _S159 = wide_0(_S168);
        }
        else
        {
            _S159 = x2A_1(_S152.row_1.scale_0, _S168);
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
        var _S171 : f32 = entryPointParams_source_0[_S151.row_1.base_0 + i_4 * _S151.row_1.step_2];
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
            _S159 = wide_0(_S171);
        }
        else
        {
            _S159 = x2A_1(_S151.row_1.scale_0, _S171);
        }
        var _S172 : f32 = entryPointParams_target_0[_S152.row_1.base_0 + i_4 * _S152.row_1.step_2];
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
            _S173 = wide_0(_S172);
        }
        else
        {
            _S173 = x2A_1(_S152.row_1.scale_0, _S172);
        }
        var _S174 : df_0 = x2B_0(x2D_0(_S173, _S159), x2A_0(_S157, _S159));
        var _S175 : df_0 = across_1[i32(0)];
        var _S176 : f32 = entryPointParams_tangent_0[_S153.base_0 + i_4 * _S153.step_2];
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
            _S177 = wide_0(_S176);
        }
        else
        {
            _S177 = x2A_1(_S153.scale_0, _S176);
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
    var _S193 : bool;
    if(Site_is_first_0(_S190))
    {
        _S193 = (_S191 + _S192) > u32(0);
    }
    else
    {
        _S193 = false;
    }
    if(_S193)
    {
        var _S194 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S191 + _S192);
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
        var _S195 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S196 : u32 = block_count_0(&(_S195));
        if(block_2 < _S196)
        {
        }
        else
        {
            break;
        }
        var _S197 : u32 = invocation_3.x;
        var _S198 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S199 : Site_0 = space_site_of_0(&(_S198), block_2, _S197);
        var _S200 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S201 : Lie_0 = x_lie_0(&(_S200));
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : Sheet_0 = sheet_of_0(&(_S202), _S199, _S201);
        var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S205 : Lie_0 = y_lie_0(&(_S204));
        var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S207 : Sheet_0 = sheet_of_1(&(_S206), _S199, _S205);
        var _S208 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S209 : Lie_0 = z_lie_0(&(_S208));
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S211 : Row_0 = space_vector_of_0(&(_S210), _S199, _S209);
        var _S212 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S213 : Between_0 = between_0(&(_S212), _S199, _S203, _S207);
        var _S214 : Ball_std140_0 = entryPointParams_0.p_0;
        var x_dot_v_0 : df_0;
        var _S215 : df_0 = transport_factor_0(&(_S214), _S199, _S203, _S207, _S211, _S213, &(x_dot_v_0));
        var sums_6 : array<df_0, i32(1)>;
        sums_6[i32(0)] = wide_0(0.0f);
        var i_5 : u32 = _S199.lane_0;
        for(;;)
        {
            if(i_5 < (_S199.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S216 : f32 = entryPointParams_target_0[_S207.row_1.base_0 + i_5 * _S207.row_1.step_2];
            var _S217 : bool;
            if((_S207.row_1.scale_0.hi_0) == 1.0f)
            {
                _S217 = (_S207.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S217 = false;
            }
            var _S218 : df_0;
            if(_S217)
            {
                _S218 = wide_0(_S216);
            }
            else
            {
                _S218 = x2A_1(_S207.row_1.scale_0, _S216);
            }
            var _S219 : f32 = entryPointParams_tangent_0[_S211.base_0 + i_5 * _S211.step_2];
            var _S220 : bool;
            if((_S211.scale_0.hi_0) == 1.0f)
            {
                _S220 = (_S211.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S220 = false;
            }
            var _S221 : df_0;
            if(_S220)
            {
                _S221 = wide_0(_S219);
            }
            else
            {
                _S221 = x2A_1(_S211.scale_0, _S219);
            }
            var _S222 : f32 = entryPointParams_source_0[_S203.row_1.base_0 + i_5 * _S203.row_1.step_2];
            var _S223 : bool;
            if((_S203.row_1.scale_0.hi_0) == 1.0f)
            {
                _S223 = (_S203.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S223 = false;
            }
            var _S224 : df_0;
            if(_S223)
            {
                _S224 = wide_0(_S222);
            }
            else
            {
                _S224 = x2A_1(_S203.row_1.scale_0, _S222);
            }
            var _S225 : df_0 = x2B_0(_S221, x2A_0(_S215, x2B_0(_S224, _S218)));
            sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S218, _S225));
            var _S226 : u32 = i_5 + u32(1);
            var _S227 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S227), _S199, _S226, _S225);
            i_5 = i_5 + entryPointParams_0.p_0.lanes_0;
        }
        join_1(entryPointParams_0.p_0.lanes_0, _S199, &(sums_6));
        if(Site_is_first_0(_S199))
        {
            var _S228 : df_0 = _0(sums_6[i32(0)], _S207.time_0);
            var _S229 : Ball_std140_0 = entryPointParams_0.p_0;
            put_0(&(_S229), _S199, u32(0), _S228);
        }
        var _S230 : u32 = _S203.clipped_0 + _S207.clipped_0;
        var _S231 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S231), _S199, _S230, u32(0));
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_3( _S232 : Site_0,  _S233 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S233.offset_0 + _S232.row_0 * _S233.stride_0;
    row_8.step_2 = _S233.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn space_of_3( _S234 : Site_0,  _S235 : Lie_0) -> Row_0
{
    var row_9 : Row_0 = row_of_3(_S234, _S235);
    row_9.base_0 = row_9.base_0 + _S235.step_0;
    return row_9;
}

fn Row_raw_3( _S236 : Row_0,  _S237 : u32) -> f32
{
    return entryPointParams_target_1[_S236.base_0 + _S237 * _S236.step_2];
}

fn report_fault_2( _S238 : u32)
{
    var _S239 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S238);
    return;
}

fn squares_of_2( _S240 : ptr<function, Ball_std140_0>,  _S241 : Site_0,  _S242 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S241.lane_0;
    for(;;)
    {
        if(i_6 < (_S241.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S243 : f32 = Row_raw_3(_S242, i_6);
        if(is_bad_0(_S243))
        {
            report_fault_2(_S241.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S243));
        i_6 = i_6 + (*_S240).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S240).lanes_0, _S241);
    return squares_3;
}

fn report_fault_3( _S244 : u32)
{
    var _S245 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S244);
    return;
}

fn sheet_of_2( _S246 : ptr<function, Ball_std140_0>,  _S247 : Site_0,  _S248 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S249 : Row_0 = space_of_3(_S247, _S248);
    x_2.row_1 = _S249;
    var _S250 : Squares_0 = squares_of_2(&((*_S246)), _S247, _S249);
    var _S251 : f32 = entryPointParams_target_1[_S248.offset_0 + _S247.row_0 * _S248.stride_0];
    var _S252 : bool;
    if(is_bad_0(_S251))
    {
        _S252 = Site_is_first_0(_S247);
    }
    else
    {
        _S252 = false;
    }
    if(_S252)
    {
        report_fault_3(_S247.row_0);
    }
    x_2.length_0 = Squares_length_0(_S250);
    x_2.square_0 = Squares_total_0(_S250);
    var _S253 : df_0 = wide_0((*_S246).lorentz_norm_0);
    var _S254 : df_0 = root_c_of_0(&((*_S246)));
    var _S255 : df_0 = _0(_S253, _S254);
    if(Squares_is_big_0(_S250))
    {
        _S252 = true;
    }
    else
    {
        _S252 = less_0(x2A_1(_S255, 1.00000011920928955f), x_2.length_0);
    }
    var _S256 : i32;
    if(_S252)
    {
        _S256 = i32(1);
    }
    else
    {
        _S256 = i32(0);
    }
    var _S257 : u32 = u32(_S256);
    x_2.shortened_0 = _S257;
    if(_S257 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S255, x_2.length_0), Squares_unit_0(_S250));
        x_2.length_0 = _S255;
        x_2.square_0 = x2A_0(_S255, _S255);
    }
    var _S258 : df_0 = c_of_0(&((*_S246)));
    var _S259 : df_0 = root_of_0(x2B_1(x2A_0(_S258, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S259;
    var _S260 : df_0 = _0(_S259, _S254);
    x_2.time_0 = _S260;
    var _S261 : f32 = abs(x2D_1(_S260, _S251).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S252 = true;
    }
    else
    {
        _S252 = _S261 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S252)
    {
        _S256 = i32(1);
    }
    else
    {
        _S256 = i32(0);
    }
    x_2.clipped_0 = u32(_S256);
    return x_2;
}

fn row_of_4( _S262 : Site_0,  _S263 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S263.offset_0 + _S262.row_0 * _S263.stride_0;
    row_10.step_2 = _S263.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_4( _S264 : Site_0,  _S265 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S264, _S265);
    row_11.base_0 = row_11.base_0 + _S265.step_0;
    return row_11;
}

fn refuse_time_1( _S266 : Site_0,  _S267 : Lie_0)
{
    var _S268 : bool;
    if(Site_is_first_0(_S266))
    {
        _S268 = is_bad_0(entryPointParams_tangent_1[_S267.offset_0 + _S266.row_0 * _S267.stride_0]);
    }
    else
    {
        _S268 = false;
    }
    if(_S268)
    {
        report_fault_3(_S266.row_0);
    }
    return;
}

fn Row_raw_4( _S269 : Row_0,  _S270 : u32) -> f32
{
    return entryPointParams_tangent_1[_S269.base_0 + _S270 * _S269.step_2];
}

fn space_vector_of_1( _S271 : ptr<function, Ball_std140_0>,  _S272 : Site_0,  _S273 : Lie_0) -> Row_0
{
    var _S274 : Row_0 = space_of_4(_S272, _S273);
    refuse_time_1(_S272, _S273);
    var i_7 : u32 = _S272.lane_0;
    for(;;)
    {
        if(i_7 < (_S272.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S274, i_7)))
        {
            report_fault_3(_S272.row_0);
        }
        i_7 = i_7 + (*_S271).lanes_0;
    }
    return _S274;
}

fn dot_of_0( _S275 : ptr<function, Ball_std140_0>,  _S276 : Site_0,  _S277 : Row_0,  _S278 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_8 : u32 = _S276.lane_0;
    for(;;)
    {
        if(i_8 < (_S276.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S279 : df_0 = sums_7[i32(0)];
        var _S280 : f32 = entryPointParams_target_1[_S277.base_0 + i_8 * _S277.step_2];
        var _S281 : bool;
        if((_S277.scale_0.hi_0) == 1.0f)
        {
            _S281 = (_S277.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S281 = false;
        }
        var _S282 : df_0;
        if(_S281)
        {
            _S282 = wide_0(_S280);
        }
        else
        {
            _S282 = x2A_1(_S277.scale_0, _S280);
        }
        var _S283 : f32 = entryPointParams_tangent_1[_S278.base_0 + i_8 * _S278.step_2];
        var _S284 : bool;
        if((_S278.scale_0.hi_0) == 1.0f)
        {
            _S284 = (_S278.scale_0.lo_0) == 0.0f;
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
            _S285 = x2A_1(_S278.scale_0, _S283);
        }
        sums_7[i32(0)] = x2B_0(_S279, x2A_0(_S282, _S285));
        i_8 = i_8 + (*_S275).lanes_0;
    }
    join_1((*_S275).lanes_0, _S276, &(sums_7));
    return sums_7[i32(0)];
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
fn lorentz_transport0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S300 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S301 : u32 = block_count_0(&(_S300));
        if(block_3 < _S301)
        {
        }
        else
        {
            break;
        }
        var _S302 : u32 = invocation_4.x;
        var _S303 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S304 : Site_0 = space_site_of_0(&(_S303), block_3, _S302);
        var _S305 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S306 : Lie_0 = x_lie_0(&(_S305));
        var _S307 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S308 : Sheet_0 = sheet_of_2(&(_S307), _S304, _S306);
        var _S309 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S310 : Lie_0 = y_lie_0(&(_S309));
        var _S311 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S312 : Row_0 = space_vector_of_1(&(_S311), _S304, _S310);
        var _S313 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S314 : df_0 = dot_of_0(&(_S313), _S304, _S308.row_1, _S312);
        var _S315 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S316 : df_0 = c_of_0(&(_S315));
        var _S317 : df_0 = _0(x2A_0(_S316, _S314), x2B_1(_S308.cosh_0, 1.0f));
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
            var _S318 : u32 = i_9 + u32(1);
            var _S319 : f32 = entryPointParams_tangent_1[_S312.base_0 + i_9 * _S312.step_2];
            var _S320 : bool;
            if((_S312.scale_0.hi_0) == 1.0f)
            {
                _S320 = (_S312.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S320 = false;
            }
            var _S321 : df_0;
            if(_S320)
            {
                _S321 = wide_0(_S319);
            }
            else
            {
                _S321 = x2A_1(_S312.scale_0, _S319);
            }
            var _S322 : f32 = entryPointParams_target_1[_S308.row_1.base_0 + i_9 * _S308.row_1.step_2];
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
            var _S325 : df_0 = x2B_0(_S321, x2A_0(_S317, _S324));
            var _S326 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S326), _S304, _S318, _S325);
            i_9 = i_9 + entryPointParams_1.p_1.lanes_0;
        }
        if(Site_is_first_0(_S304))
        {
            var _S327 : df_0 = _0(x2B_0(_S314, x2A_0(_S317, _S308.square_0)), _S308.time_0);
            var _S328 : Ball_std140_0 = entryPointParams_1.p_1;
            put_1(&(_S328), _S304, u32(0), _S327);
        }
        var _S329 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S329), _S304, _S308.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_5( _S330 : Site_0,  _S331 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S331.offset_0 + _S330.row_0 * _S331.stride_0;
    row_12.step_2 = _S331.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn space_of_5( _S332 : Site_0,  _S333 : Lie_0) -> Row_0
{
    var row_13 : Row_0 = row_of_5(_S332, _S333);
    row_13.base_0 = row_13.base_0 + _S333.step_0;
    return row_13;
}

fn Row_raw_5( _S334 : Row_0,  _S335 : u32) -> f32
{
    return entryPointParams_point_0[_S334.base_0 + _S335 * _S334.step_2];
}

fn report_fault_4( _S336 : u32)
{
    var _S337 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S336);
    return;
}

fn squares_of_3( _S338 : ptr<function, Ball_std140_0>,  _S339 : Site_0,  _S340 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S339.lane_0;
    for(;;)
    {
        if(i_10 < (_S339.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S341 : f32 = Row_raw_5(_S340, i_10);
        if(is_bad_0(_S341))
        {
            report_fault_4(_S339.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S341));
        i_10 = i_10 + (*_S338).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S338).lanes_0, _S339);
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
    var _S348 : Squares_0 = squares_of_3(&((*_S344)), _S345, _S347);
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
    join_1((*_S375).lanes_0, _S376, &(sums_8));
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
    var _S397 : df_0 = dot_of_1(&((*_S390)), _S391, _S392.row_1, _S395);
    var _S398 : df_0 = c_of_0(&((*_S390)));
    var _S399 : df_0 = x2A_0(_S398, x2B_0(_S397, _S396));
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
        var _S400 : u32 = i_13 + u32(1);
        var _S401 : f32 = entryPointParams_vector_0[_S395.base_0 + i_13 * _S395.step_2];
        var _S402 : bool;
        if((_S395.scale_0.hi_0) == 1.0f)
        {
            _S402 = (_S395.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S402 = false;
        }
        var _S403 : df_0;
        if(_S402)
        {
            _S403 = wide_0(_S401);
        }
        else
        {
            _S403 = x2A_1(_S395.scale_0, _S401);
        }
        var _S404 : f32 = entryPointParams_point_0[_S392.row_1.base_0 + i_13 * _S392.row_1.step_2];
        var _S405 : bool;
        if((_S392.row_1.scale_0.hi_0) == 1.0f)
        {
            _S405 = (_S392.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S405 = false;
        }
        var _S406 : df_0;
        if(_S405)
        {
            _S406 = wide_0(_S404);
        }
        else
        {
            _S406 = x2A_1(_S392.row_1.scale_0, _S404);
        }
        put_2(&((*_S390)), _S391, _S400, x2B_0(_S403, x2A_0(_S399, _S406)));
        i_13 = i_13 + (*_S390).lanes_0;
    }
    if(Site_is_first_0(_S391))
    {
        put_2(&((*_S390)), _S391, u32(0), x2B_0(_0(_S397, _S392.time_0), x2A_0(_S399, _0(_S392.square_0, _S392.time_0))));
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

fn squares_of_4( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
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
        var _S441 : f32 = Row_raw_7(_S440, i_14);
        if(is_bad_0(_S441))
        {
            report_fault_7(_S439.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S441));
        i_14 = i_14 + (*_S438).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S438).lanes_0, _S439);
    return squares_5;
}

fn report_fault_8( _S442 : u32)
{
    var _S443 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S442);
    return;
}

fn sheet_of_4( _S444 : ptr<function, Ball_std140_0>,  _S445 : Site_0,  _S446 : Lie_0) -> Sheet_0
{
    var x_4 : Sheet_0;
    var _S447 : Row_0 = space_of_7(_S445, _S446);
    x_4.row_1 = _S447;
    var _S448 : Squares_0 = squares_of_4(&((*_S444)), _S445, _S447);
    var _S449 : f32 = entryPointParams_point_1[_S446.offset_0 + _S445.row_0 * _S446.stride_0];
    var _S450 : bool;
    if(is_bad_0(_S449))
    {
        _S450 = Site_is_first_0(_S445);
    }
    else
    {
        _S450 = false;
    }
    if(_S450)
    {
        report_fault_8(_S445.row_0);
    }
    x_4.length_0 = Squares_length_0(_S448);
    x_4.square_0 = Squares_total_0(_S448);
    var _S451 : df_0 = wide_0((*_S444).lorentz_norm_0);
    var _S452 : df_0 = root_c_of_0(&((*_S444)));
    var _S453 : df_0 = _0(_S451, _S452);
    if(Squares_is_big_0(_S448))
    {
        _S450 = true;
    }
    else
    {
        _S450 = less_0(x2A_1(_S453, 1.00000011920928955f), x_4.length_0);
    }
    var _S454 : i32;
    if(_S450)
    {
        _S454 = i32(1);
    }
    else
    {
        _S454 = i32(0);
    }
    var _S455 : u32 = u32(_S454);
    x_4.shortened_0 = _S455;
    if(_S455 != u32(0))
    {
        x_4.row_1.scale_0 = scaled_0(_0(_S453, x_4.length_0), Squares_unit_0(_S448));
        x_4.length_0 = _S453;
        x_4.square_0 = x2A_0(_S453, _S453);
    }
    var _S456 : df_0 = c_of_0(&((*_S444)));
    var _S457 : df_0 = root_of_0(x2B_1(x2A_0(_S456, x_4.square_0), 1.0f));
    x_4.cosh_0 = _S457;
    var _S458 : df_0 = _0(_S457, _S452);
    x_4.time_0 = _S458;
    var _S459 : f32 = abs(x2D_1(_S458, _S449).hi_0);
    if((x_4.shortened_0) != u32(0))
    {
        _S450 = true;
    }
    else
    {
        _S450 = _S459 > (0.0000152587890625f * x_4.time_0.hi_0);
    }
    if(_S450)
    {
        _S454 = i32(1);
    }
    else
    {
        _S454 = i32(0);
    }
    x_4.clipped_0 = u32(_S454);
    return x_4;
}

fn row_of_8( _S460 : Site_0,  _S461 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S461.offset_0 + _S460.row_0 * _S461.stride_0;
    row_18.step_2 = _S461.step_0;
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn space_of_8( _S462 : Site_0,  _S463 : Lie_0) -> Row_0
{
    var row_19 : Row_0 = row_of_8(_S462, _S463);
    row_19.base_0 = row_19.base_0 + _S463.step_0;
    return row_19;
}

fn report_fault_9( _S464 : u32)
{
    var _S465 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S464);
    return;
}

fn refuse_time_3( _S466 : Site_0,  _S467 : Lie_0)
{
    var _S468 : bool;
    if(Site_is_first_0(_S466))
    {
        _S468 = is_bad_0(entryPointParams_gradient_0[_S467.offset_0 + _S466.row_0 * _S467.stride_0]);
    }
    else
    {
        _S468 = false;
    }
    if(_S468)
    {
        report_fault_9(_S466.row_0);
    }
    return;
}

fn Row_raw_8( _S469 : Row_0,  _S470 : u32) -> f32
{
    return entryPointParams_gradient_0[_S469.base_0 + _S470 * _S469.step_2];
}

fn space_vector_of_3( _S471 : ptr<function, Ball_std140_0>,  _S472 : Site_0,  _S473 : Lie_0) -> Row_0
{
    var _S474 : Row_0 = space_of_8(_S472, _S473);
    refuse_time_3(_S472, _S473);
    var i_15 : u32 = _S472.lane_0;
    for(;;)
    {
        if(i_15 < (_S472.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_8(_S474, i_15)))
        {
            report_fault_9(_S472.row_0);
        }
        i_15 = i_15 + (*_S471).lanes_0;
    }
    return _S474;
}

fn dot_of_2( _S475 : ptr<function, Ball_std140_0>,  _S476 : Site_0,  _S477 : Row_0,  _S478 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S476.lane_0;
    for(;;)
    {
        if(i_16 < (_S476.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S479 : df_0 = sums_9[i32(0)];
        var _S480 : f32 = entryPointParams_point_1[_S477.base_0 + i_16 * _S477.step_2];
        var _S481 : bool;
        if((_S477.scale_0.hi_0) == 1.0f)
        {
            _S481 = (_S477.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S481 = false;
        }
        var _S482 : df_0;
        if(_S481)
        {
            _S482 = wide_0(_S480);
        }
        else
        {
            _S482 = x2A_1(_S477.scale_0, _S480);
        }
        var _S483 : f32 = entryPointParams_gradient_0[_S478.base_0 + i_16 * _S478.step_2];
        var _S484 : bool;
        if((_S478.scale_0.hi_0) == 1.0f)
        {
            _S484 = (_S478.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S484 = false;
        }
        var _S485 : df_0;
        if(_S484)
        {
            _S485 = wide_0(_S483);
        }
        else
        {
            _S485 = x2A_1(_S478.scale_0, _S483);
        }
        sums_9[i32(0)] = x2B_0(_S479, x2A_0(_S482, _S485));
        i_16 = i_16 + (*_S475).lanes_0;
    }
    join_1((*_S475).lanes_0, _S476, &(sums_9));
    return sums_9[i32(0)];
}

fn put_3( _S486 : ptr<function, Ball_std140_0>,  _S487 : Site_0,  _S488 : u32,  _S489 : df_0)
{
    entryPointParams_out_3[_S487.row_0 * (*_S486).out_stride_0 + (*_S486).out_column_0 + _S488] = nearest_0(_S489);
    return;
}

fn put_without_normal_1( _S490 : ptr<function, Ball_std140_0>,  _S491 : Site_0,  _S492 : Sheet_0,  _S493 : Lie_0,  _S494 : f32)
{
    var _S495 : Row_0 = space_vector_of_3(&((*_S490)), _S491, _S493);
    var _S496 : df_0 = x2A_1(_S492.time_0, _S494 * entryPointParams_gradient_0[_S493.offset_0 + _S491.row_0 * _S493.stride_0]);
    var _S497 : df_0 = dot_of_2(&((*_S490)), _S491, _S492.row_1, _S495);
    var _S498 : df_0 = c_of_0(&((*_S490)));
    var _S499 : df_0 = x2A_0(_S498, x2B_0(_S497, _S496));
    var i_17 : u32 = _S491.lane_0;
    for(;;)
    {
        if(i_17 < (_S491.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S500 : u32 = i_17 + u32(1);
        var _S501 : f32 = entryPointParams_gradient_0[_S495.base_0 + i_17 * _S495.step_2];
        var _S502 : bool;
        if((_S495.scale_0.hi_0) == 1.0f)
        {
            _S502 = (_S495.scale_0.lo_0) == 0.0f;
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
            _S503 = x2A_1(_S495.scale_0, _S501);
        }
        var _S504 : f32 = entryPointParams_point_1[_S492.row_1.base_0 + i_17 * _S492.row_1.step_2];
        var _S505 : bool;
        if((_S492.row_1.scale_0.hi_0) == 1.0f)
        {
            _S505 = (_S492.row_1.scale_0.lo_0) == 0.0f;
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
            _S506 = x2A_1(_S492.row_1.scale_0, _S504);
        }
        put_3(&((*_S490)), _S491, _S500, x2B_0(_S503, x2A_0(_S499, _S506)));
        i_17 = i_17 + (*_S490).lanes_0;
    }
    if(Site_is_first_0(_S491))
    {
        put_3(&((*_S490)), _S491, u32(0), x2B_0(_0(_S497, _S492.time_0), x2A_0(_S499, _0(_S492.square_0, _S492.time_0))));
    }
    return;
}

fn refuse_clipped_3( _S507 : ptr<function, Ball_std140_0>,  _S508 : Site_0,  _S509 : u32)
{
    var _S510 : bool;
    if(Site_is_first_0(_S508))
    {
        _S510 = _S509 > u32(0);
    }
    else
    {
        _S510 = false;
    }
    if(_S510)
    {
        _S510 = ((((*_S507).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S510 = false;
    }
    if(_S510)
    {
        report_fault_8(_S508.row_0);
    }
    return;
}

fn count_clipped_3( _S511 : ptr<function, Ball_std140_0>,  _S512 : Site_0,  _S513 : u32,  _S514 : u32)
{
    refuse_clipped_3(&((*_S511)), _S512, _S513);
    var _S515 : bool;
    if(Site_is_first_0(_S512))
    {
        _S515 = (_S513 + _S514) > u32(0);
    }
    else
    {
        _S515 = false;
    }
    if(_S515)
    {
        var _S516 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S513 + _S514);
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
        var _S517 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S518 : u32 = block_count_0(&(_S517));
        if(block_5 < _S518)
        {
        }
        else
        {
            break;
        }
        var _S519 : u32 = invocation_6.x;
        var _S520 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S521 : Site_0 = space_site_of_0(&(_S520), block_5, _S519);
        var _S522 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S523 : Lie_0 = x_lie_0(&(_S522));
        var _S524 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S525 : Sheet_0 = sheet_of_4(&(_S524), _S521, _S523);
        var _S526 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S527 : Lie_0 = y_lie_0(&(_S526));
        var _S528 : Ball_std140_0 = entryPointParams_3.p_3;
        put_without_normal_1(&(_S528), _S521, _S525, _S527, 1.0f);
        var _S529 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S529), _S521, _S525.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_9( _S530 : Site_0,  _S531 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S531.offset_0 + _S530.row_0 * _S531.stride_0;
    row_20.step_2 = _S531.step_0;
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn space_of_9( _S532 : Site_0,  _S533 : Lie_0) -> Row_0
{
    var row_21 : Row_0 = row_of_9(_S532, _S533);
    row_21.base_0 = row_21.base_0 + _S533.step_0;
    return row_21;
}

fn Row_raw_9( _S534 : Row_0,  _S535 : u32) -> f32
{
    return entryPointParams_point_2[_S534.base_0 + _S535 * _S534.step_2];
}

fn report_fault_10( _S536 : u32)
{
    var _S537 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S536);
    return;
}

fn squares_of_5( _S538 : ptr<function, Ball_std140_0>,  _S539 : Site_0,  _S540 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S539.lane_0;
    for(;;)
    {
        if(i_18 < (_S539.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S541 : f32 = Row_raw_9(_S540, i_18);
        if(is_bad_0(_S541))
        {
            report_fault_10(_S539.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S541));
        i_18 = i_18 + (*_S538).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S538).lanes_0, _S539);
    return squares_6;
}

fn report_fault_11( _S542 : u32)
{
    var _S543 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S542);
    return;
}

fn sheet_of_5( _S544 : ptr<function, Ball_std140_0>,  _S545 : Site_0,  _S546 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S547 : Row_0 = space_of_9(_S545, _S546);
    x_5.row_1 = _S547;
    var _S548 : Squares_0 = squares_of_5(&((*_S544)), _S545, _S547);
    var _S549 : f32 = entryPointParams_point_2[_S546.offset_0 + _S545.row_0 * _S546.stride_0];
    var _S550 : bool;
    if(is_bad_0(_S549))
    {
        _S550 = Site_is_first_0(_S545);
    }
    else
    {
        _S550 = false;
    }
    if(_S550)
    {
        report_fault_11(_S545.row_0);
    }
    x_5.length_0 = Squares_length_0(_S548);
    x_5.square_0 = Squares_total_0(_S548);
    var _S551 : df_0 = wide_0((*_S544).lorentz_norm_0);
    var _S552 : df_0 = root_c_of_0(&((*_S544)));
    var _S553 : df_0 = _0(_S551, _S552);
    if(Squares_is_big_0(_S548))
    {
        _S550 = true;
    }
    else
    {
        _S550 = less_0(x2A_1(_S553, 1.00000011920928955f), x_5.length_0);
    }
    var _S554 : i32;
    if(_S550)
    {
        _S554 = i32(1);
    }
    else
    {
        _S554 = i32(0);
    }
    var _S555 : u32 = u32(_S554);
    x_5.shortened_0 = _S555;
    if(_S555 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S553, x_5.length_0), Squares_unit_0(_S548));
        x_5.length_0 = _S553;
        x_5.square_0 = x2A_0(_S553, _S553);
    }
    var _S556 : df_0 = c_of_0(&((*_S544)));
    var _S557 : df_0 = root_of_0(x2B_1(x2A_0(_S556, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S557;
    var _S558 : df_0 = _0(_S557, _S552);
    x_5.time_0 = _S558;
    var _S559 : f32 = abs(x2D_1(_S558, _S549).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S550 = true;
    }
    else
    {
        _S550 = _S559 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S550)
    {
        _S554 = i32(1);
    }
    else
    {
        _S554 = i32(0);
    }
    x_5.clipped_0 = u32(_S554);
    return x_5;
}

fn row_of_10( _S560 : Site_0,  _S561 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S561.offset_0 + _S560.row_0 * _S561.stride_0;
    row_22.step_2 = _S561.step_0;
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn space_of_10( _S562 : Site_0,  _S563 : Lie_0) -> Row_0
{
    var row_23 : Row_0 = row_of_10(_S562, _S563);
    row_23.base_0 = row_23.base_0 + _S563.step_0;
    return row_23;
}

fn refuse_time_4( _S564 : Site_0,  _S565 : Lie_0)
{
    var _S566 : bool;
    if(Site_is_first_0(_S564))
    {
        _S566 = is_bad_0(entryPointParams_u_0[_S565.offset_0 + _S564.row_0 * _S565.stride_0]);
    }
    else
    {
        _S566 = false;
    }
    if(_S566)
    {
        report_fault_11(_S564.row_0);
    }
    return;
}

fn Row_raw_10( _S567 : Row_0,  _S568 : u32) -> f32
{
    return entryPointParams_u_0[_S567.base_0 + _S568 * _S567.step_2];
}

fn space_vector_of_4( _S569 : ptr<function, Ball_std140_0>,  _S570 : Site_0,  _S571 : Lie_0) -> Row_0
{
    var _S572 : Row_0 = space_of_10(_S570, _S571);
    refuse_time_4(_S570, _S571);
    var i_19 : u32 = _S570.lane_0;
    for(;;)
    {
        if(i_19 < (_S570.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S572, i_19)))
        {
            report_fault_11(_S570.row_0);
        }
        i_19 = i_19 + (*_S569).lanes_0;
    }
    return _S572;
}

fn row_of_11( _S573 : Site_0,  _S574 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S574.offset_0 + _S573.row_0 * _S574.stride_0;
    row_24.step_2 = _S574.step_0;
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn space_of_11( _S575 : Site_0,  _S576 : Lie_0) -> Row_0
{
    var row_25 : Row_0 = row_of_11(_S575, _S576);
    row_25.base_0 = row_25.base_0 + _S576.step_0;
    return row_25;
}

fn refuse_time_5( _S577 : Site_0,  _S578 : Lie_0)
{
    var _S579 : bool;
    if(Site_is_first_0(_S577))
    {
        _S579 = is_bad_0(entryPointParams_v_0[_S578.offset_0 + _S577.row_0 * _S578.stride_0]);
    }
    else
    {
        _S579 = false;
    }
    if(_S579)
    {
        report_fault_11(_S577.row_0);
    }
    return;
}

fn Row_raw_11( _S580 : Row_0,  _S581 : u32) -> f32
{
    return entryPointParams_v_0[_S580.base_0 + _S581 * _S580.step_2];
}

fn space_vector_of_5( _S582 : ptr<function, Ball_std140_0>,  _S583 : Site_0,  _S584 : Lie_0) -> Row_0
{
    var _S585 : Row_0 = space_of_11(_S583, _S584);
    refuse_time_5(_S583, _S584);
    var i_20 : u32 = _S583.lane_0;
    for(;;)
    {
        if(i_20 < (_S583.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S585, i_20)))
        {
            report_fault_11(_S583.row_0);
        }
        i_20 = i_20 + (*_S582).lanes_0;
    }
    return _S585;
}

fn put_number_0( _S586 : Site_0,  _S587 : df_0)
{
    if(Site_is_first_0(_S586))
    {
        entryPointParams_out_4[_S586.row_0] = nearest_0(_S587);
    }
    return;
}

fn refuse_clipped_4( _S588 : ptr<function, Ball_std140_0>,  _S589 : Site_0,  _S590 : u32)
{
    var _S591 : bool;
    if(Site_is_first_0(_S589))
    {
        _S591 = _S590 > u32(0);
    }
    else
    {
        _S591 = false;
    }
    if(_S591)
    {
        _S591 = ((((*_S588).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S591 = false;
    }
    if(_S591)
    {
        report_fault_11(_S589.row_0);
    }
    return;
}

fn count_clipped_4( _S592 : ptr<function, Ball_std140_0>,  _S593 : Site_0,  _S594 : u32,  _S595 : u32)
{
    refuse_clipped_4(&((*_S592)), _S593, _S594);
    var _S596 : bool;
    if(Site_is_first_0(_S593))
    {
        _S596 = (_S594 + _S595) > u32(0);
    }
    else
    {
        _S596 = false;
    }
    if(_S596)
    {
        var _S597 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S594 + _S595);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_inner(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    var _S598 : u32;
    var _S599 : df_0;
    var _S600 : df_0;
    var _S601 : df_0;
    var _S602 : bool;
    var _S603 : bool;
    var _S604 : bool;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S605 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S606 : u32 = block_count_0(&(_S605));
        if(block_6 < _S606)
        {
        }
        else
        {
            break;
        }
        var _S607 : u32 = invocation_7.x;
        var _S608 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S609 : Site_0 = space_site_of_0(&(_S608), block_6, _S607);
        var _S610 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S611 : Lie_0 = x_lie_0(&(_S610));
        var _S612 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S613 : Sheet_0 = sheet_of_5(&(_S612), _S609, _S611);
        var _S614 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S615 : Lie_0 = y_lie_0(&(_S614));
        var _S616 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S617 : Row_0 = space_vector_of_4(&(_S616), _S609, _S615);
        var _S618 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S619 : Lie_0 = z_lie_0(&(_S618));
        var _S620 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S621 : Row_0 = space_vector_of_5(&(_S620), _S609, _S619);
        var _S622 : df_0 = wide_0(0.0f);
        var sums_10 : array<df_0, i32(2)>;
        sums_10[i32(0)] = _S622;
        sums_10[i32(1)] = _S622;
        var i_21 : u32 = _S609.lane_0;
        for(;;)
        {
            _S598 = _S609.columns_1;
            if(i_21 < (_S609.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S623 : f32 = entryPointParams_point_2[_S613.row_1.base_0 + i_21 * _S613.row_1.step_2];
            if((_S613.row_1.scale_0.hi_0) == 1.0f)
            {
                _S602 = (_S613.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S602 = false;
            }
            if(_S602)
            {
                _S599 = wide_0(_S623);
            }
            else
            {
                _S599 = x2A_1(_S613.row_1.scale_0, _S623);
            }
            var _S624 : df_0 = sums_10[i32(0)];
            var _S625 : f32 = entryPointParams_u_0[_S617.base_0 + i_21 * _S617.step_2];
            if((_S617.scale_0.hi_0) == 1.0f)
            {
                _S603 = (_S617.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S603 = false;
            }
            if(_S603)
            {
                _S600 = wide_0(_S625);
            }
            else
            {
                _S600 = x2A_1(_S617.scale_0, _S625);
            }
            sums_10[i32(0)] = x2B_0(_S624, x2A_0(_S599, _S600));
            var _S626 : df_0 = sums_10[i32(1)];
            var _S627 : f32 = entryPointParams_v_0[_S621.base_0 + i_21 * _S621.step_2];
            if((_S621.scale_0.hi_0) == 1.0f)
            {
                _S604 = (_S621.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S604 = false;
            }
            if(_S604)
            {
                _S601 = wide_0(_S627);
            }
            else
            {
                _S601 = x2A_1(_S621.scale_0, _S627);
            }
            sums_10[i32(1)] = x2B_0(_S626, x2A_0(_S599, _S601));
            i_21 = i_21 + entryPointParams_4.p_4.lanes_0;
        }
        join_0(entryPointParams_4.p_4.lanes_0, _S609, &(sums_10));
        var _S628 : bool = (_S613.square_0.hi_0) < 1.00000000317107685e-30f;
        if(_S628)
        {
            _S599 = _S622;
        }
        else
        {
            _S599 = _0(sums_10[i32(0)], _S613.square_0);
        }
        if(_S628)
        {
            _S600 = _S622;
        }
        else
        {
            _S600 = _0(sums_10[i32(1)], _S613.square_0);
        }
        var across_2 : array<df_0, i32(1)>;
        across_2[i32(0)] = _S622;
        var i_22 : u32 = _S609.lane_0;
        for(;;)
        {
            if(i_22 < _S598)
            {
            }
            else
            {
                break;
            }
            var _S629 : f32 = entryPointParams_point_2[_S613.row_1.base_0 + i_22 * _S613.row_1.step_2];
            if((_S613.row_1.scale_0.hi_0) == 1.0f)
            {
                _S602 = (_S613.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S602 = false;
            }
            if(_S602)
            {
                _S601 = wide_0(_S629);
            }
            else
            {
                _S601 = x2A_1(_S613.row_1.scale_0, _S629);
            }
            var _S630 : df_0 = across_2[i32(0)];
            var _S631 : f32 = entryPointParams_u_0[_S617.base_0 + i_22 * _S617.step_2];
            if((_S617.scale_0.hi_0) == 1.0f)
            {
                _S603 = (_S617.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S603 = false;
            }
            var _S632 : df_0;
            if(_S603)
            {
                _S632 = wide_0(_S631);
            }
            else
            {
                _S632 = x2A_1(_S617.scale_0, _S631);
            }
            var _S633 : df_0 = x2D_0(_S632, x2A_0(_S599, _S601));
            var _S634 : f32 = entryPointParams_v_0[_S621.base_0 + i_22 * _S621.step_2];
            if((_S621.scale_0.hi_0) == 1.0f)
            {
                _S604 = (_S621.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S604 = false;
            }
            var _S635 : df_0;
            if(_S604)
            {
                _S635 = wide_0(_S634);
            }
            else
            {
                _S635 = x2A_1(_S621.scale_0, _S634);
            }
            across_2[i32(0)] = x2B_0(_S630, x2A_0(_S633, x2D_0(_S635, x2A_0(_S600, _S601))));
            i_22 = i_22 + entryPointParams_4.p_4.lanes_0;
        }
        join_1(entryPointParams_4.p_4.lanes_0, _S609, &(across_2));
        var _S636 : df_0 = x2A_0(_S599, _S600);
        var _S637 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S638 : df_0 = c_of_0(&(_S637));
        put_number_0(_S609, x2B_0(across_2[i32(0)], x2A_0(_S636, _0(_S613.square_0, x2B_1(x2A_0(_S638, _S613.square_0), 1.0f)))));
        var _S639 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S639), _S609, _S613.clipped_0, u32(0));
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_12( _S640 : Site_0,  _S641 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S641.offset_0 + _S640.row_0 * _S641.stride_0;
    row_26.step_2 = _S641.step_0;
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn space_of_12( _S642 : Site_0,  _S643 : Lie_0) -> Row_0
{
    var row_27 : Row_0 = row_of_12(_S642, _S643);
    row_27.base_0 = row_27.base_0 + _S643.step_0;
    return row_27;
}

fn Row_raw_12( _S644 : Row_0,  _S645 : u32) -> f32
{
    return entryPointParams_point_3[_S644.base_0 + _S645 * _S644.step_2];
}

fn report_fault_12( _S646 : u32)
{
    var _S647 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S646);
    return;
}

fn squares_of_6( _S648 : ptr<function, Ball_std140_0>,  _S649 : Site_0,  _S650 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_23 : u32 = _S649.lane_0;
    for(;;)
    {
        if(i_23 < (_S649.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S651 : f32 = Row_raw_12(_S650, i_23);
        if(is_bad_0(_S651))
        {
            report_fault_12(_S649.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S651));
        i_23 = i_23 + (*_S648).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S648).lanes_0, _S649);
    return squares_7;
}

fn report_fault_13( _S652 : u32)
{
    var _S653 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S652);
    return;
}

fn sheet_of_6( _S654 : ptr<function, Ball_std140_0>,  _S655 : Site_0,  _S656 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S657 : Row_0 = space_of_12(_S655, _S656);
    x_6.row_1 = _S657;
    var _S658 : Squares_0 = squares_of_6(&((*_S654)), _S655, _S657);
    var _S659 : f32 = entryPointParams_point_3[_S656.offset_0 + _S655.row_0 * _S656.stride_0];
    var _S660 : bool;
    if(is_bad_0(_S659))
    {
        _S660 = Site_is_first_0(_S655);
    }
    else
    {
        _S660 = false;
    }
    if(_S660)
    {
        report_fault_13(_S655.row_0);
    }
    x_6.length_0 = Squares_length_0(_S658);
    x_6.square_0 = Squares_total_0(_S658);
    var _S661 : df_0 = wide_0((*_S654).lorentz_norm_0);
    var _S662 : df_0 = root_c_of_0(&((*_S654)));
    var _S663 : df_0 = _0(_S661, _S662);
    if(Squares_is_big_0(_S658))
    {
        _S660 = true;
    }
    else
    {
        _S660 = less_0(x2A_1(_S663, 1.00000011920928955f), x_6.length_0);
    }
    var _S664 : i32;
    if(_S660)
    {
        _S664 = i32(1);
    }
    else
    {
        _S664 = i32(0);
    }
    var _S665 : u32 = u32(_S664);
    x_6.shortened_0 = _S665;
    if(_S665 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S663, x_6.length_0), Squares_unit_0(_S658));
        x_6.length_0 = _S663;
        x_6.square_0 = x2A_0(_S663, _S663);
    }
    var _S666 : df_0 = c_of_0(&((*_S654)));
    var _S667 : df_0 = root_of_0(x2B_1(x2A_0(_S666, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S667;
    var _S668 : df_0 = _0(_S667, _S662);
    x_6.time_0 = _S668;
    var _S669 : f32 = abs(x2D_1(_S668, _S659).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S660 = true;
    }
    else
    {
        _S660 = _S669 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S660)
    {
        _S664 = i32(1);
    }
    else
    {
        _S664 = i32(0);
    }
    x_6.clipped_0 = u32(_S664);
    return x_6;
}

fn refuse_time_6( _S670 : Site_0,  _S671 : Lie_0)
{
    var _S672 : bool;
    if(Site_is_first_0(_S670))
    {
        _S672 = is_bad_0(entryPointParams_tangent_2[_S671.offset_0 + _S670.row_0 * _S671.stride_0]);
    }
    else
    {
        _S672 = false;
    }
    if(_S672)
    {
        report_fault_13(_S670.row_0);
    }
    return;
}

struct Reach_0
{
     row_28 : Row_0,
     square_2 : df_0,
     dot_1 : df_0,
};

fn row_of_13( _S673 : Site_0,  _S674 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S674.offset_0 + _S673.row_0 * _S674.stride_0;
    row_29.step_2 = _S674.step_0;
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S675 : Site_0,  _S676 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S675, _S676);
    row_30.base_0 = row_30.base_0 + _S676.step_0;
    return row_30;
}

fn Row_raw_13( _S677 : Row_0,  _S678 : u32) -> f32
{
    return entryPointParams_tangent_2[_S677.base_0 + _S678 * _S677.step_2];
}

fn report_fault_14( _S679 : u32)
{
    var _S680 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S679);
    return;
}

fn squares_of_7( _S681 : ptr<function, Ball_std140_0>,  _S682 : Site_0,  _S683 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S682.lane_0;
    for(;;)
    {
        if(i_24 < (_S682.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S684 : f32 = Row_raw_13(_S683, i_24);
        if(is_bad_0(_S684))
        {
            report_fault_14(_S682.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S684));
        i_24 = i_24 + (*_S681).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S681).lanes_0, _S682);
    return squares_8;
}

fn dot_of_3( _S685 : ptr<function, Ball_std140_0>,  _S686 : Site_0,  _S687 : Row_0,  _S688 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S686.lane_0;
    for(;;)
    {
        if(i_25 < (_S686.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S689 : df_0 = sums_11[i32(0)];
        var _S690 : f32 = entryPointParams_point_3[_S687.base_0 + i_25 * _S687.step_2];
        var _S691 : bool;
        if((_S687.scale_0.hi_0) == 1.0f)
        {
            _S691 = (_S687.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S691 = false;
        }
        var _S692 : df_0;
        if(_S691)
        {
            _S692 = wide_0(_S690);
        }
        else
        {
            _S692 = x2A_1(_S687.scale_0, _S690);
        }
        var _S693 : f32 = entryPointParams_tangent_2[_S688.base_0 + i_25 * _S688.step_2];
        var _S694 : bool;
        if((_S688.scale_0.hi_0) == 1.0f)
        {
            _S694 = (_S688.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S694 = false;
        }
        var _S695 : df_0;
        if(_S694)
        {
            _S695 = wide_0(_S693);
        }
        else
        {
            _S695 = x2A_1(_S688.scale_0, _S693);
        }
        sums_11[i32(0)] = x2B_0(_S689, x2A_0(_S692, _S695));
        i_25 = i_25 + (*_S685).lanes_0;
    }
    join_1((*_S685).lanes_0, _S686, &(sums_11));
    return sums_11[i32(0)];
}

fn stretch_of_0( _S696 : ptr<function, Ball_std140_0>,  _S697 : Site_0,  _S698 : Sheet_0,  _S699 : Lie_0) -> Reach_0
{
    var reach_3 : Reach_0;
    var _S700 : Row_0 = space_of_13(_S697, _S699);
    reach_3.row_28 = _S700;
    var _S701 : Squares_0 = squares_of_7(&((*_S696)), _S697, _S700);
    reach_3.row_28.scale_0 = wide_0(Squares_unit_0(_S701));
    var _S702 : df_0 = dot_of_3(&((*_S696)), _S697, _S698.row_1, reach_3.row_28);
    reach_3.dot_1 = _S702;
    var _S703 : df_0;
    if((_S698.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S703 = wide_0(0.0f);
    }
    else
    {
        _S703 = _0(reach_3.dot_1, _S698.square_0);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = wide_0(0.0f);
    var i_26 : u32 = _S697.lane_0;
    for(;;)
    {
        if(i_26 < (_S697.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S704 : Row_0 = reach_3.row_28;
        var _S705 : f32 = entryPointParams_tangent_2[_S704.base_0 + i_26 * _S704.step_2];
        var _S706 : bool;
        if((_S704.scale_0.hi_0) == 1.0f)
        {
            _S706 = (_S704.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S706 = false;
        }
        var _S707 : df_0;
        if(_S706)
        {
            _S707 = wide_0(_S705);
        }
        else
        {
            _S707 = x2A_1(_S704.scale_0, _S705);
        }
        var _S708 : f32 = entryPointParams_point_3[_S698.row_1.base_0 + i_26 * _S698.row_1.step_2];
        var _S709 : bool;
        if((_S698.row_1.scale_0.hi_0) == 1.0f)
        {
            _S709 = (_S698.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S709 = false;
        }
        var _S710 : df_0;
        if(_S709)
        {
            _S710 = wide_0(_S708);
        }
        else
        {
            _S710 = x2A_1(_S698.row_1.scale_0, _S708);
        }
        var _S711 : df_0 = x2D_0(_S707, x2A_0(_S703, _S710));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(_S711, _S711));
        i_26 = i_26 + (*_S696).lanes_0;
    }
    join_1((*_S696).lanes_0, _S697, &(across_3));
    var _S712 : df_0 = c_of_0(&((*_S696)));
    var _S713 : df_0 = x2A_0(_S712, _S698.square_0);
    var _S714 : df_0 = x2B_1(_S713, 1.0f);
    reach_3.square_2 = x2B_0(_0(Squares_total_0(_S701), _S714), x2A_0(across_3[i32(0)], _0(_S713, _S714)));
    return reach_3;
}

fn put_number_1( _S715 : Site_0,  _S716 : df_0)
{
    if(Site_is_first_0(_S715))
    {
        entryPointParams_out_5[_S715.row_0] = nearest_0(_S716);
    }
    return;
}

fn refuse_clipped_5( _S717 : ptr<function, Ball_std140_0>,  _S718 : Site_0,  _S719 : u32)
{
    var _S720 : bool;
    if(Site_is_first_0(_S718))
    {
        _S720 = _S719 > u32(0);
    }
    else
    {
        _S720 = false;
    }
    if(_S720)
    {
        _S720 = ((((*_S717).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S720 = false;
    }
    if(_S720)
    {
        report_fault_13(_S718.row_0);
    }
    return;
}

fn count_clipped_5( _S721 : ptr<function, Ball_std140_0>,  _S722 : Site_0,  _S723 : u32,  _S724 : u32)
{
    refuse_clipped_5(&((*_S721)), _S722, _S723);
    var _S725 : bool;
    if(Site_is_first_0(_S722))
    {
        _S725 = (_S723 + _S724) > u32(0);
    }
    else
    {
        _S725 = false;
    }
    if(_S725)
    {
        var _S726 : u32 = atomicAdd(&(entryPointParams_status_5[i32(0)]), _S723 + _S724);
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
        var _S727 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S728 : u32 = block_count_0(&(_S727));
        if(block_7 < _S728)
        {
        }
        else
        {
            break;
        }
        var _S729 : u32 = invocation_8.x;
        var _S730 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S731 : Site_0 = space_site_of_0(&(_S730), block_7, _S729);
        var _S732 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S733 : Lie_0 = x_lie_0(&(_S732));
        var _S734 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S735 : Sheet_0 = sheet_of_6(&(_S734), _S731, _S733);
        var _S736 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S737 : Lie_0 = y_lie_0(&(_S736));
        refuse_time_6(_S731, _S737);
        var _S738 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S739 : Lie_0 = y_lie_0(&(_S738));
        var _S740 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S741 : Reach_0 = stretch_of_0(&(_S740), _S731, _S735, _S739);
        put_number_1(_S731, scaled_0(root_of_0(_S741.square_2), 1.0f / _S741.row_28.scale_0.hi_0));
        var _S742 : Ball_std140_0 = entryPointParams_5.p_5;
        count_clipped_5(&(_S742), _S731, _S735.clipped_0, u32(0));
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


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

@binding(4) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_source_bar_0 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(9) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(10) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_target_bar_1 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(16) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(17) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_vector_0 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_vector_bar_0 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(23) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(24) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(25) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_gradient_bar_0 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(31) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(33) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_u_bar_0 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_v_bar_0 : array<f32>;

@binding(38) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(39) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(40) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(41) @group(0) var<storage, read> entryPointParams_tangent_2 : array<f32>;

@binding(42) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_tangent_bar_2 : array<f32>;

@binding(45) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

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

fn cotangent_lie_0( p_14 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_14).cotangent_offset_0, (*p_14).cotangent_stride_0, (*p_14).cotangent_step_0);
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

struct Whole_0
{
     time_1 : df_0,
     space_0 : Row_0,
};

fn row_of_3( _S121 : Site_0,  _S122 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S122.offset_0 + _S121.row_0 * _S122.stride_0;
    row_8.step_2 = _S122.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn space_of_3( _S123 : Site_0,  _S124 : Lie_0) -> Row_0
{
    var row_9 : Row_0 = row_of_3(_S123, _S124);
    row_9.base_0 = row_9.base_0 + _S124.step_0;
    return row_9;
}

fn whole_of_0( _S125 : Site_0,  _S126 : Lie_0) -> Whole_0
{
    var whole_0 : Whole_0;
    whole_0.time_1 = wide_0(entryPointParams_cotangent_0[_S126.offset_0 + _S125.row_0 * _S126.stride_0]);
    whole_0.space_0 = space_of_3(_S125, _S126);
    return whole_0;
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

fn between_0( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : Sheet_0,  _S130 : Sheet_0) -> Between_0
{
    var _S131 : u32;
    var _S132 : df_0;
    var _S133 : df_0;
    var _S134 : bool;
    var _S135 : bool;
    var _S136 : df_0 = wide_0(0.0f);
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = _S136;
    sums_4[i32(1)] = _S136;
    sums_4[i32(2)] = _S136;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S128.lane_0;
    for(;;)
    {
        _S131 = _S128.columns_1;
        if(i_3 < (_S128.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S137 : u32 = _S129.row_1.base_0 + i_3 * _S129.row_1.step_2;
        var value_6 : df_0 = wide_0(entryPointParams_source_0[_S137]);
        if((_S129.row_1.low_0) != u32(0))
        {
            value_6.lo_0 = entryPointParams_source_0[_S137 + _S129.row_1.low_0];
        }
        if((_S129.row_1.scale_0.hi_0) == 1.0f)
        {
            _S134 = (_S129.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S134 = false;
        }
        if(_S134)
        {
            _S132 = value_6;
        }
        else
        {
            _S132 = x2A_0(_S129.row_1.scale_0, value_6);
        }
        var _S138 : u32 = _S130.row_1.base_0 + i_3 * _S130.row_1.step_2;
        var value_7 : df_0 = wide_0(entryPointParams_target_0[_S138]);
        if((_S130.row_1.low_0) != u32(0))
        {
            value_7.lo_0 = entryPointParams_target_0[_S138 + _S130.row_1.low_0];
        }
        if((_S130.row_1.scale_0.hi_0) == 1.0f)
        {
            _S135 = (_S130.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S135 = false;
        }
        if(_S135)
        {
            _S133 = value_7;
        }
        else
        {
            _S133 = x2A_0(_S130.row_1.scale_0, value_7);
        }
        var _S139 : df_0 = x2D_0(_S132, _S133);
        Squares_add_0(&(gap_squares_0), _S139);
        sums_4[i32(0)] = x2B_0(sums_4[i32(0)], x2A_0(_S132, _S133));
        sums_4[i32(1)] = x2B_0(sums_4[i32(1)], x2A_0(_S139, _S132));
        sums_4[i32(2)] = x2B_0(sums_4[i32(2)], x2A_0(_S139, _S133));
        i_3 = i_3 + (*_S127).lanes_0;
    }
    var _S140 : u32 = (*_S127).lanes_0;
    join_2((*_S127).lanes_0, _S128, &(sums_4));
    Squares_join_over_0(&(gap_squares_0), (*_S127).lanes_0, _S128);
    var _S141 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_4[i32(0)];
    all_0.on_x_0 = sums_4[i32(1)];
    all_0.on_y_0 = sums_4[i32(2)];
    var _S142 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S141), 1.0f / _S141);
    all_0.gap_0 = _S142;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_4[i32(1)], sums_4[i32(2)])), x2B_0(_S129.time_0, _S130.time_0));
    var _S143 : df_0 = c_of_0(&((*_S127)));
    var _S144 : df_0 = x2A_0(_S143, _S129.square_0);
    var _S145 : df_0 = x2A_0(_S143, _S130.square_0);
    var _S146 : df_0 = x2A_0(_S143, sums_4[i32(0)]);
    var _S147 : df_0 = x2A_0(_S129.cosh_0, _S130.cosh_0);
    var _S148 : bool = less_0(x2A_0(_S143, _S142), _S144);
    var _S149 : bool = (_S145.hi_0) < 1.00000000317107685e-30f;
    if(_S149)
    {
        _S132 = _S136;
    }
    else
    {
        if(_S148)
        {
            _S132 = x2A_0(_S143, all_0.on_y_0);
        }
        else
        {
            _S132 = _S146;
        }
        _S132 = _0(_S132, _S145);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S136;
    i_3 = _S128.lane_0;
    for(;;)
    {
        if(i_3 < _S131)
        {
        }
        else
        {
            break;
        }
        var _S150 : u32 = _S129.row_1.base_0 + i_3 * _S129.row_1.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_source_0[_S150]);
        if((_S129.row_1.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_source_0[_S150 + _S129.row_1.low_0];
        }
        if((_S129.row_1.scale_0.hi_0) == 1.0f)
        {
            _S134 = (_S129.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S134 = false;
        }
        if(_S134)
        {
            _S133 = value_8;
        }
        else
        {
            _S133 = x2A_0(_S129.row_1.scale_0, value_8);
        }
        var _S151 : u32 = _S130.row_1.base_0 + i_3 * _S130.row_1.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_target_0[_S151]);
        if((_S130.row_1.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_target_0[_S151 + _S130.row_1.low_0];
        }
        if((_S130.row_1.scale_0.hi_0) == 1.0f)
        {
            _S135 = (_S130.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S135 = false;
        }
        var _S152 : df_0;
        if(_S135)
        {
            _S152 = value_9;
        }
        else
        {
            _S152 = x2A_0(_S130.row_1.scale_0, value_9);
        }
        var side_0 : df_0;
        if(_S148)
        {
            side_0 = x2D_0(_S133, _S152);
        }
        else
        {
            side_0 = _S133;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S132, _S152));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(side_1, side_1));
        i_3 = i_3 + _S140;
    }
    join_1(_S140, _S128, &(across_0));
    if((_S146.hi_0) <= 0.0f)
    {
        _S134 = true;
    }
    else
    {
        _S134 = _S149;
    }
    if(_S134)
    {
        if((_S147.hi_0) > 2.0f)
        {
            _S132 = x2D_1(_S147, 1.0f);
        }
        else
        {
            _S132 = _0(x2B_0(x2B_0(_S144, _S145), x2A_0(_S144, _S145)), x2B_1(_S147, 1.0f));
        }
        all_0.square_1 = half_of_0(x2D_0(_S132, _S146));
    }
    else
    {
        var _S153 : df_0 = x2B_1(twice_0(x2B_0(_S147, _S146)), 2.0f);
        all_0.square_1 = x2A_0(_S143, x2B_0(_0(all_0.gap_0, _S153), x2A_0(across_0[i32(0)], _0(_S145, _S153))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S154 : df_0 = root_c_of_0(&((*_S127)));
        _S132 = x2A_0(_S154, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S132 = root_of_0(all_0.square_1);
    }
    all_0.root_0 = _S132;
    return all_0;
}

fn transport_factor_0( _S155 : ptr<function, Ball_std140_0>,  _S156 : Site_0,  _S157 : Sheet_0,  _S158 : Sheet_0,  _S159 : Row_0,  _S160 : Between_0,  _S161 : ptr<function, df_0>) -> df_0
{
    var _S162 : u32;
    var _S163 : df_0;
    var _S164 : df_0;
    var _S165 : df_0;
    var _S166 : bool;
    var _S167 : bool;
    var _S168 : bool;
    var _S169 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(2)>;
    sums_5[i32(0)] = _S169;
    sums_5[i32(1)] = _S169;
    var i_4 : u32 = _S156.lane_0;
    for(;;)
    {
        _S162 = _S156.columns_1;
        if(i_4 < (_S156.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S170 : u32 = _S159.base_0 + i_4 * _S159.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_tangent_0[_S170]);
        if((_S159.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_tangent_0[_S170 + _S159.low_0];
        }
        if((_S159.scale_0.hi_0) == 1.0f)
        {
            _S166 = (_S159.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S166 = false;
        }
        if(_S166)
        {
            _S163 = value_10;
        }
        else
        {
            _S163 = x2A_0(_S159.scale_0, value_10);
        }
        var _S171 : df_0 = sums_5[i32(0)];
        var _S172 : u32 = _S157.row_1.base_0 + i_4 * _S157.row_1.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_source_0[_S172]);
        if((_S157.row_1.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_source_0[_S172 + _S157.row_1.low_0];
        }
        if((_S157.row_1.scale_0.hi_0) == 1.0f)
        {
            _S167 = (_S157.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S167 = false;
        }
        if(_S167)
        {
            _S164 = value_11;
        }
        else
        {
            _S164 = x2A_0(_S157.row_1.scale_0, value_11);
        }
        sums_5[i32(0)] = x2B_0(_S171, x2A_0(_S164, _S163));
        var _S173 : df_0 = sums_5[i32(1)];
        var _S174 : u32 = _S158.row_1.base_0 + i_4 * _S158.row_1.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_target_0[_S174]);
        if((_S158.row_1.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_target_0[_S174 + _S158.row_1.low_0];
        }
        if((_S158.row_1.scale_0.hi_0) == 1.0f)
        {
            _S168 = (_S158.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S168 = false;
        }
        if(_S168)
        {
            _S165 = value_12;
        }
        else
        {
            _S165 = x2A_0(_S158.row_1.scale_0, value_12);
        }
        sums_5[i32(1)] = x2B_0(_S173, x2A_0(_S165, _S163));
        i_4 = i_4 + (*_S155).lanes_0;
    }
    var _S175 : u32 = (*_S155).lanes_0;
    join_0((*_S155).lanes_0, _S156, &(sums_5));
    (*_S161) = sums_5[i32(0)];
    var _S176 : bool = (_S157.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S176)
    {
        _S163 = _S169;
    }
    else
    {
        _S163 = _0(_S160.on_x_0, _S157.square_0);
    }
    if(_S176)
    {
        _S164 = _S169;
    }
    else
    {
        _S164 = _0(sums_5[i32(0)], _S157.square_0);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S169;
    i_4 = _S156.lane_0;
    for(;;)
    {
        if(i_4 < _S162)
        {
        }
        else
        {
            break;
        }
        var _S177 : u32 = _S157.row_1.base_0 + i_4 * _S157.row_1.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_source_0[_S177]);
        if((_S157.row_1.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_source_0[_S177 + _S157.row_1.low_0];
        }
        if((_S157.row_1.scale_0.hi_0) == 1.0f)
        {
            _S166 = (_S157.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S166 = false;
        }
        if(_S166)
        {
            _S165 = value_13;
        }
        else
        {
            _S165 = x2A_0(_S157.row_1.scale_0, value_13);
        }
        var _S178 : u32 = _S158.row_1.base_0 + i_4 * _S158.row_1.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_target_0[_S178]);
        if((_S158.row_1.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_target_0[_S178 + _S158.row_1.low_0];
        }
        if((_S158.row_1.scale_0.hi_0) == 1.0f)
        {
            _S167 = (_S158.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S167 = false;
        }
        var _S179 : df_0;
        if(_S167)
        {
            _S179 = value_14;
        }
        else
        {
            _S179 = x2A_0(_S158.row_1.scale_0, value_14);
        }
        var _S180 : df_0 = x2B_0(x2D_0(_S179, _S165), x2A_0(_S163, _S165));
        var _S181 : df_0 = across_1[i32(0)];
        var _S182 : u32 = _S159.base_0 + i_4 * _S159.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_tangent_0[_S182]);
        if((_S159.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_tangent_0[_S182 + _S159.low_0];
        }
        if((_S159.scale_0.hi_0) == 1.0f)
        {
            _S168 = (_S159.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S168 = false;
        }
        var _S183 : df_0;
        if(_S168)
        {
            _S183 = value_15;
        }
        else
        {
            _S183 = x2A_0(_S159.scale_0, value_15);
        }
        across_1[i32(0)] = x2B_0(_S181, x2A_0(_S180, x2D_0(_S183, x2A_0(_S164, _S165))));
        i_4 = i_4 + _S175;
    }
    join_1(_S175, _S156, &(across_1));
    var _S184 : df_0 = c_of_0(&((*_S155)));
    var _S185 : df_0 = twice_0(_S160.square_1);
    var _S186 : df_0 = x2A_0(x2A_0(neg_0(x2B_0(_S163, _S185)), _S164), _0(_S157.square_0, x2B_1(x2A_0(_S184, _S157.square_0), 1.0f)));
    if(_S176)
    {
        _S163 = sums_5[i32(1)];
    }
    else
    {
        _S163 = x2B_0(across_1[i32(0)], _S186);
    }
    return _0(x2A_0(_S184, _S163), x2B_1(_S185, 2.0f));
}

fn put_0( _S187 : ptr<function, Ball_std140_0>,  _S188 : Site_0,  _S189 : u32,  _S190 : df_0)
{
    entryPointParams_source_bar_0[_S188.row_0 * (*_S187).out_stride_0 + (*_S187).out_column_0 + _S189] = nearest_0(_S190);
    return;
}

fn put_bar_0( _S191 : ptr<function, Ball_std140_0>,  _S192 : Site_0,  _S193 : u32,  _S194 : u32,  _S195 : df_0)
{
    if(((((*_S191).flags_0) & (((u32(2) << (_S193)))))) == u32(0))
    {
        put_0(&((*_S191)), _S192, _S194, _S195);
    }
    return;
}

fn put_1( _S196 : ptr<function, Ball_std140_0>,  _S197 : Site_0,  _S198 : u32,  _S199 : df_0)
{
    entryPointParams_target_bar_0[_S197.row_0 * (*_S196).out_stride_0 + (*_S196).out_column_0 + _S198] = nearest_0(_S199);
    return;
}

fn put_bar_1( _S200 : ptr<function, Ball_std140_0>,  _S201 : Site_0,  _S202 : u32,  _S203 : u32,  _S204 : df_0)
{
    if(((((*_S200).flags_0) & (((u32(2) << (_S202)))))) == u32(0))
    {
        put_1(&((*_S200)), _S201, _S203, _S204);
    }
    return;
}

fn put_2( _S205 : ptr<function, Ball_std140_0>,  _S206 : Site_0,  _S207 : u32,  _S208 : df_0)
{
    entryPointParams_tangent_bar_0[_S206.row_0 * (*_S205).out_stride_0 + (*_S205).out_column_0 + _S207] = nearest_0(_S208);
    return;
}

fn put_bar_2( _S209 : ptr<function, Ball_std140_0>,  _S210 : Site_0,  _S211 : u32,  _S212 : u32,  _S213 : df_0)
{
    if(((((*_S209).flags_0) & (((u32(2) << (_S211)))))) == u32(0))
    {
        put_2(&((*_S209)), _S210, _S212, _S213);
    }
    return;
}

fn put_bar_3( _S214 : ptr<function, Ball_std140_0>,  _S215 : Site_0,  _S216 : u32,  _S217 : u32,  _S218 : df_0)
{
    if(((((*_S214).flags_0) & (((u32(2) << (_S216)))))) == u32(0))
    {
        put_0(&((*_S214)), _S215, _S217, _S218);
    }
    return;
}

fn put_no_time_0( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : u32)
{
    if(Site_is_first_0(_S220))
    {
        put_bar_3(&((*_S219)), _S220, _S221, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_4( _S222 : ptr<function, Ball_std140_0>,  _S223 : Site_0,  _S224 : u32,  _S225 : u32,  _S226 : df_0)
{
    if(((((*_S222).flags_0) & (((u32(2) << (_S224)))))) == u32(0))
    {
        put_1(&((*_S222)), _S223, _S225, _S226);
    }
    return;
}

fn put_no_time_1( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : u32)
{
    if(Site_is_first_0(_S228))
    {
        put_bar_4(&((*_S227)), _S228, _S229, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_5( _S230 : ptr<function, Ball_std140_0>,  _S231 : Site_0,  _S232 : u32,  _S233 : u32,  _S234 : df_0)
{
    if(((((*_S230).flags_0) & (((u32(2) << (_S232)))))) == u32(0))
    {
        put_2(&((*_S230)), _S231, _S233, _S234);
    }
    return;
}

fn put_no_time_2( _S235 : ptr<function, Ball_std140_0>,  _S236 : Site_0,  _S237 : u32)
{
    if(Site_is_first_0(_S236))
    {
        put_bar_5(&((*_S235)), _S236, _S237, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_0( _S238 : ptr<function, Ball_std140_0>,  _S239 : Site_0,  _S240 : u32)
{
    var _S241 : bool;
    if(Site_is_first_0(_S239))
    {
        _S241 = _S240 > u32(0);
    }
    else
    {
        _S241 = false;
    }
    if(_S241)
    {
        _S241 = ((((*_S238).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S241 = false;
    }
    if(_S241)
    {
        report_fault_1(_S239.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_transport_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    var _S242 : u32;
    var _S243 : bool;
    var _S244 : bool;
    var _S245 : bool;
    var _S246 : bool;
    var _S247 : df_0;
    var _S248 : df_0;
    var _S249 : df_0;
    var _S250 : df_0;
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S251 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S252 : u32 = block_count_0(&(_S251));
        if(block_2 < _S252)
        {
        }
        else
        {
            break;
        }
        var _S253 : u32 = invocation_3.x;
        var _S254 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S255 : Site_0 = space_site_of_0(&(_S254), block_2, _S253);
        var _S256 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S257 : Lie_0 = x_lie_0(&(_S256));
        var _S258 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S259 : Sheet_0 = sheet_of_0(&(_S258), _S255, _S257);
        var _S260 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S261 : Lie_0 = y_lie_0(&(_S260));
        var _S262 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S263 : Sheet_0 = sheet_of_1(&(_S262), _S255, _S261);
        var _S264 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S265 : Lie_0 = z_lie_0(&(_S264));
        var _S266 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S267 : Row_0 = space_vector_of_0(&(_S266), _S255, _S265);
        var _S268 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S269 : Lie_0 = cotangent_lie_0(&(_S268));
        var _S270 : Whole_0 = whole_of_0(_S255, _S269);
        var _S271 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S272 : Between_0 = between_0(&(_S271), _S255, _S259, _S263);
        var _S273 : Ball_std140_0 = entryPointParams_0.p_0;
        var x_dot_v_0 : df_0;
        var _S274 : df_0 = transport_factor_0(&(_S273), _S255, _S259, _S263, _S267, _S272, &(x_dot_v_0));
        var _S275 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S276 : df_0 = c_of_0(&(_S275));
        var _S277 : df_0 = x2B_1(twice_0(_S272.square_1), 2.0f);
        var _S278 : df_0 = _0(_S270.time_1, _S263.time_0);
        var _S279 : df_0 = wide_0(0.0f);
        var sums_6 : array<df_0, i32(2)>;
        sums_6[i32(0)] = _S279;
        sums_6[i32(1)] = _S279;
        var i_5 : u32 = _S255.lane_0;
        for(;;)
        {
            _S242 = _S255.columns_1;
            if(i_5 < (_S255.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S280 : u32 = _S263.row_1.base_0 + i_5 * _S263.row_1.step_2;
            var value_16 : df_0 = wide_0(entryPointParams_target_0[_S280]);
            if((_S263.row_1.low_0) != u32(0))
            {
                value_16.lo_0 = entryPointParams_target_0[_S280 + _S263.row_1.low_0];
            }
            if((_S263.row_1.scale_0.hi_0) == 1.0f)
            {
                _S243 = (_S263.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S243 = false;
            }
            if(_S243)
            {
                _S247 = value_16;
            }
            else
            {
                _S247 = x2A_0(_S263.row_1.scale_0, value_16);
            }
            var _S281 : u32 = _S259.row_1.base_0 + i_5 * _S259.row_1.step_2;
            var value_17 : df_0 = wide_0(entryPointParams_source_0[_S281]);
            if((_S259.row_1.low_0) != u32(0))
            {
                value_17.lo_0 = entryPointParams_source_0[_S281 + _S259.row_1.low_0];
            }
            if((_S259.row_1.scale_0.hi_0) == 1.0f)
            {
                _S244 = (_S259.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S244 = false;
            }
            if(_S244)
            {
                _S248 = value_17;
            }
            else
            {
                _S248 = x2A_0(_S259.row_1.scale_0, value_17);
            }
            var _S282 : df_0 = x2B_0(_S248, _S247);
            var _S283 : df_0 = sums_6[i32(0)];
            var _S284 : u32 = _S270.space_0.base_0 + i_5 * _S270.space_0.step_2;
            var value_18 : df_0 = wide_0(entryPointParams_cotangent_0[_S284]);
            if((_S270.space_0.low_0) != u32(0))
            {
                value_18.lo_0 = entryPointParams_cotangent_0[_S284 + _S270.space_0.low_0];
            }
            if((_S270.space_0.scale_0.hi_0) == 1.0f)
            {
                _S245 = (_S270.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S245 = false;
            }
            if(_S245)
            {
                _S249 = value_18;
            }
            else
            {
                _S249 = x2A_0(_S270.space_0.scale_0, value_18);
            }
            sums_6[i32(0)] = x2B_0(_S283, x2A_0(x2B_0(_S249, x2A_0(_S278, _S247)), _S282));
            var _S285 : df_0 = sums_6[i32(1)];
            var _S286 : u32 = _S267.base_0 + i_5 * _S267.step_2;
            var value_19 : df_0 = wide_0(entryPointParams_tangent_0[_S286]);
            if((_S267.low_0) != u32(0))
            {
                value_19.lo_0 = entryPointParams_tangent_0[_S286 + _S267.low_0];
            }
            if((_S267.scale_0.hi_0) == 1.0f)
            {
                _S246 = (_S267.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S246 = false;
            }
            if(_S246)
            {
                _S250 = value_19;
            }
            else
            {
                _S250 = x2A_0(_S267.scale_0, value_19);
            }
            sums_6[i32(1)] = x2B_0(_S285, x2A_0(_S247, x2B_0(_S250, x2A_0(_S274, _S282))));
            i_5 = i_5 + entryPointParams_0.p_0.lanes_0;
        }
        join_0(entryPointParams_0.p_0.lanes_0, _S255, &(sums_6));
        var _S287 : df_0 = _0(x2A_0(_S276, sums_6[i32(0)]), _S277);
        var _S288 : df_0 = neg_0(x2A_0(_S274, _S287));
        var _S289 : df_0 = _0(_S263.time_0, _S259.time_0);
        var _S290 : df_0 = _0(_S272.ahead_0, _S259.time_0);
        var _S291 : df_0 = _0(_S272.ahead_0, _S263.time_0);
        var _S292 : df_0 = _0(x_dot_v_0, x2A_0(_S259.time_0, _S259.time_0));
        var _S293 : df_0 = _0(x_dot_v_0, x2A_0(_S259.time_0, _S263.time_0));
        var _S294 : df_0 = _0(sums_6[i32(1)], x2A_0(_S263.time_0, _S263.time_0));
        var i_6 : u32 = _S255.lane_0;
        for(;;)
        {
            if(i_6 < _S242)
            {
            }
            else
            {
                break;
            }
            var _S295 : u32 = _S259.row_1.base_0 + i_6 * _S259.row_1.step_2;
            var value_20 : df_0 = wide_0(entryPointParams_source_0[_S295]);
            if((_S259.row_1.low_0) != u32(0))
            {
                value_20.lo_0 = entryPointParams_source_0[_S295 + _S259.row_1.low_0];
            }
            if((_S259.row_1.scale_0.hi_0) == 1.0f)
            {
                _S243 = (_S259.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S243 = false;
            }
            if(_S243)
            {
                _S247 = value_20;
            }
            else
            {
                _S247 = x2A_0(_S259.row_1.scale_0, value_20);
            }
            var _S296 : u32 = _S263.row_1.base_0 + i_6 * _S263.row_1.step_2;
            var value_21 : df_0 = wide_0(entryPointParams_target_0[_S296]);
            if((_S263.row_1.low_0) != u32(0))
            {
                value_21.lo_0 = entryPointParams_target_0[_S296 + _S263.row_1.low_0];
            }
            if((_S263.row_1.scale_0.hi_0) == 1.0f)
            {
                _S244 = (_S263.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S244 = false;
            }
            if(_S244)
            {
                _S248 = value_21;
            }
            else
            {
                _S248 = x2A_0(_S263.row_1.scale_0, value_21);
            }
            var _S297 : u32 = _S267.base_0 + i_6 * _S267.step_2;
            var value_22 : df_0 = wide_0(entryPointParams_tangent_0[_S297]);
            if((_S267.low_0) != u32(0))
            {
                value_22.lo_0 = entryPointParams_tangent_0[_S297 + _S267.low_0];
            }
            if((_S267.scale_0.hi_0) == 1.0f)
            {
                _S245 = (_S267.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S245 = false;
            }
            if(_S245)
            {
                _S249 = value_22;
            }
            else
            {
                _S249 = x2A_0(_S267.scale_0, value_22);
            }
            var _S298 : u32 = _S270.space_0.base_0 + i_6 * _S270.space_0.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_cotangent_0[_S298]);
            if((_S270.space_0.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_cotangent_0[_S298 + _S270.space_0.low_0];
            }
            if((_S270.space_0.scale_0.hi_0) == 1.0f)
            {
                _S246 = (_S270.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S246 = false;
            }
            if(_S246)
            {
                _S250 = value_23;
            }
            else
            {
                _S250 = x2A_0(_S270.space_0.scale_0, value_23);
            }
            var _S299 : df_0 = x2B_0(_S250, x2A_0(_S278, _S248));
            var _S300 : df_0 = x2B_0(_S249, x2A_0(_S274, x2B_0(_S247, _S248)));
            var _S301 : df_0 = x2D_0(x2D_0(_S248, _S247), x2A_0(_S290, _S247));
            var _S302 : df_0 = x2B_0(x2A_0(_S288, x2D_0(x2D_0(_S248, _S247), x2A_0(_S291, _S248))), x2A_0(_S287, x2D_0(_S249, x2A_0(_S293, _S248))));
            var _S303 : u32 = i_6 + u32(1);
            var _S304 : df_0 = x2B_0(x2A_0(_S274, _S299), x2D_0(neg_0(x2A_0(_S288, _S301)), x2A_0(x2A_0(_S287, _S289), x2D_0(_S249, x2A_0(_S292, _S247)))));
            var _S305 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_0(&(_S305), _S255, u32(0), _S303, _S304);
            var _S306 : df_0 = x2B_0(x2B_0(x2A_0(_S274, _S299), _S302), x2A_0(_S278, x2D_0(_S300, x2A_0(_S294, _S248))));
            var _S307 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_1(&(_S307), _S255, u32(1), _S303, _S306);
            var _S308 : df_0 = x2B_0(_S299, x2A_0(_S287, _S301));
            var _S309 : Ball_std140_0 = entryPointParams_0.p_0;
            put_bar_2(&(_S309), _S255, u32(2), _S303, _S308);
            i_6 = i_6 + entryPointParams_0.p_0.lanes_0;
        }
        var _S310 : Ball_std140_0 = entryPointParams_0.p_0;
        put_no_time_0(&(_S310), _S255, u32(0));
        var _S311 : Ball_std140_0 = entryPointParams_0.p_0;
        put_no_time_1(&(_S311), _S255, u32(1));
        var _S312 : Ball_std140_0 = entryPointParams_0.p_0;
        put_no_time_2(&(_S312), _S255, u32(2));
        var _S313 : u32 = ((_S259.clipped_0) | ((_S263.clipped_0)));
        var _S314 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S314), _S255, _S313);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_4( _S315 : Site_0,  _S316 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S316.offset_0 + _S315.row_0 * _S316.stride_0;
    row_10.step_2 = _S316.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_4( _S317 : Site_0,  _S318 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S317, _S318);
    row_11.base_0 = row_11.base_0 + _S318.step_0;
    return row_11;
}

fn Row_raw_3( _S319 : Row_0,  _S320 : u32) -> f32
{
    return entryPointParams_target_1[_S319.base_0 + _S320 * _S319.step_2];
}

fn report_fault_2( _S321 : u32)
{
    var _S322 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S321);
    return;
}

fn squares_of_2( _S323 : ptr<function, Ball_std140_0>,  _S324 : Site_0,  _S325 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S324.lane_0;
    for(;;)
    {
        if(i_7 < (_S324.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S326 : f32 = Row_raw_3(_S325, i_7);
        if(is_bad_0(_S326))
        {
            report_fault_2(_S324.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S326));
        i_7 = i_7 + (*_S323).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S323).lanes_0, _S324);
    return squares_3;
}

fn report_fault_3( _S327 : u32)
{
    var _S328 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S327);
    return;
}

fn sheet_of_2( _S329 : ptr<function, Ball_std140_0>,  _S330 : Site_0,  _S331 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S332 : Row_0 = space_of_4(_S330, _S331);
    x_2.row_1 = _S332;
    var _S333 : Squares_0 = squares_of_2(&((*_S329)), _S330, _S332);
    var _S334 : f32 = entryPointParams_target_1[_S331.offset_0 + _S330.row_0 * _S331.stride_0];
    var _S335 : bool;
    if(is_bad_0(_S334))
    {
        _S335 = Site_is_first_0(_S330);
    }
    else
    {
        _S335 = false;
    }
    if(_S335)
    {
        report_fault_3(_S330.row_0);
    }
    x_2.length_0 = Squares_length_0(_S333);
    x_2.square_0 = Squares_total_0(_S333);
    var _S336 : df_0 = wide_0((*_S329).lorentz_norm_0);
    var _S337 : df_0 = root_c_of_0(&((*_S329)));
    var _S338 : df_0 = _0(_S336, _S337);
    if(Squares_is_big_0(_S333))
    {
        _S335 = true;
    }
    else
    {
        _S335 = less_0(x2A_1(_S338, 1.00000011920928955f), x_2.length_0);
    }
    var _S339 : i32;
    if(_S335)
    {
        _S339 = i32(1);
    }
    else
    {
        _S339 = i32(0);
    }
    var _S340 : u32 = u32(_S339);
    x_2.shortened_0 = _S340;
    if(_S340 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S338, x_2.length_0), Squares_unit_0(_S333));
        x_2.length_0 = _S338;
        x_2.square_0 = x2A_0(_S338, _S338);
    }
    var _S341 : df_0 = c_of_0(&((*_S329)));
    var _S342 : df_0 = root_of_0(x2B_1(x2A_0(_S341, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S342;
    var _S343 : df_0 = _0(_S342, _S337);
    x_2.time_0 = _S343;
    var _S344 : f32 = abs(x2D_1(_S343, _S334).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S335 = true;
    }
    else
    {
        _S335 = _S344 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S335)
    {
        _S339 = i32(1);
    }
    else
    {
        _S339 = i32(0);
    }
    x_2.clipped_0 = u32(_S339);
    return x_2;
}

fn row_of_5( _S345 : Site_0,  _S346 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S346.offset_0 + _S345.row_0 * _S346.stride_0;
    row_12.step_2 = _S346.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn space_of_5( _S347 : Site_0,  _S348 : Lie_0) -> Row_0
{
    var row_13 : Row_0 = row_of_5(_S347, _S348);
    row_13.base_0 = row_13.base_0 + _S348.step_0;
    return row_13;
}

fn refuse_time_1( _S349 : Site_0,  _S350 : Lie_0)
{
    var _S351 : bool;
    if(Site_is_first_0(_S349))
    {
        _S351 = is_bad_0(entryPointParams_tangent_1[_S350.offset_0 + _S349.row_0 * _S350.stride_0]);
    }
    else
    {
        _S351 = false;
    }
    if(_S351)
    {
        report_fault_3(_S349.row_0);
    }
    return;
}

fn Row_raw_4( _S352 : Row_0,  _S353 : u32) -> f32
{
    return entryPointParams_tangent_1[_S352.base_0 + _S353 * _S352.step_2];
}

fn space_vector_of_1( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Lie_0) -> Row_0
{
    var _S357 : Row_0 = space_of_5(_S355, _S356);
    refuse_time_1(_S355, _S356);
    var i_8 : u32 = _S355.lane_0;
    for(;;)
    {
        if(i_8 < (_S355.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S357, i_8)))
        {
            report_fault_3(_S355.row_0);
        }
        i_8 = i_8 + (*_S354).lanes_0;
    }
    return _S357;
}

fn row_of_6( _S358 : Site_0,  _S359 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S359.offset_0 + _S358.row_0 * _S359.stride_0;
    row_14.step_2 = _S359.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn space_of_6( _S360 : Site_0,  _S361 : Lie_0) -> Row_0
{
    var row_15 : Row_0 = row_of_6(_S360, _S361);
    row_15.base_0 = row_15.base_0 + _S361.step_0;
    return row_15;
}

fn whole_of_1( _S362 : Site_0,  _S363 : Lie_0) -> Whole_0
{
    var whole_1 : Whole_0;
    whole_1.time_1 = wide_0(entryPointParams_cotangent_1[_S363.offset_0 + _S362.row_0 * _S363.stride_0]);
    whole_1.space_0 = space_of_6(_S362, _S363);
    return whole_1;
}

fn dot_of_0( _S364 : ptr<function, Ball_std140_0>,  _S365 : Site_0,  _S366 : Row_0,  _S367 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_9 : u32 = _S365.lane_0;
    for(;;)
    {
        if(i_9 < (_S365.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S368 : df_0 = sums_7[i32(0)];
        var _S369 : u32 = _S366.base_0 + i_9 * _S366.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_target_1[_S369]);
        if((_S366.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_target_1[_S369 + _S366.low_0];
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
            _S371 = value_24;
        }
        else
        {
            _S371 = x2A_0(_S366.scale_0, value_24);
        }
        var _S372 : u32 = _S367.base_0 + i_9 * _S367.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_tangent_1[_S372]);
        if((_S367.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_tangent_1[_S372 + _S367.low_0];
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
            _S374 = value_25;
        }
        else
        {
            _S374 = x2A_0(_S367.scale_0, value_25);
        }
        sums_7[i32(0)] = x2B_0(_S368, x2A_0(_S371, _S374));
        i_9 = i_9 + (*_S364).lanes_0;
    }
    join_1((*_S364).lanes_0, _S365, &(sums_7));
    return sums_7[i32(0)];
}

fn dot_of_1( _S375 : ptr<function, Ball_std140_0>,  _S376 : Site_0,  _S377 : Row_0,  _S378 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S376.lane_0;
    for(;;)
    {
        if(i_10 < (_S376.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S379 : df_0 = sums_8[i32(0)];
        var _S380 : u32 = _S377.base_0 + i_10 * _S377.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_cotangent_1[_S380]);
        if((_S377.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_cotangent_1[_S380 + _S377.low_0];
        }
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
            _S382 = value_26;
        }
        else
        {
            _S382 = x2A_0(_S377.scale_0, value_26);
        }
        var _S383 : u32 = _S378.base_0 + i_10 * _S378.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_target_1[_S383]);
        if((_S378.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_target_1[_S383 + _S378.low_0];
        }
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
            _S385 = value_27;
        }
        else
        {
            _S385 = x2A_0(_S378.scale_0, value_27);
        }
        sums_8[i32(0)] = x2B_0(_S379, x2A_0(_S382, _S385));
        i_10 = i_10 + (*_S375).lanes_0;
    }
    join_1((*_S375).lanes_0, _S376, &(sums_8));
    return sums_8[i32(0)];
}

fn put_3( _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : u32,  _S389 : df_0)
{
    entryPointParams_target_bar_1[_S387.row_0 * (*_S386).out_stride_0 + (*_S386).out_column_0 + _S388] = nearest_0(_S389);
    return;
}

fn put_bar_6( _S390 : ptr<function, Ball_std140_0>,  _S391 : Site_0,  _S392 : u32,  _S393 : u32,  _S394 : df_0)
{
    if(((((*_S390).flags_0) & (((u32(2) << (_S392)))))) == u32(0))
    {
        put_3(&((*_S390)), _S391, _S393, _S394);
    }
    return;
}

fn put_4( _S395 : ptr<function, Ball_std140_0>,  _S396 : Site_0,  _S397 : u32,  _S398 : df_0)
{
    entryPointParams_tangent_bar_1[_S396.row_0 * (*_S395).out_stride_0 + (*_S395).out_column_0 + _S397] = nearest_0(_S398);
    return;
}

fn put_bar_7( _S399 : ptr<function, Ball_std140_0>,  _S400 : Site_0,  _S401 : u32,  _S402 : u32,  _S403 : df_0)
{
    if(((((*_S399).flags_0) & (((u32(2) << (_S401)))))) == u32(0))
    {
        put_4(&((*_S399)), _S400, _S402, _S403);
    }
    return;
}

fn put_bar_8( _S404 : ptr<function, Ball_std140_0>,  _S405 : Site_0,  _S406 : u32,  _S407 : u32,  _S408 : df_0)
{
    if(((((*_S404).flags_0) & (((u32(2) << (_S406)))))) == u32(0))
    {
        put_3(&((*_S404)), _S405, _S407, _S408);
    }
    return;
}

fn put_no_time_3( _S409 : ptr<function, Ball_std140_0>,  _S410 : Site_0,  _S411 : u32)
{
    if(Site_is_first_0(_S410))
    {
        put_bar_8(&((*_S409)), _S410, _S411, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_9( _S412 : ptr<function, Ball_std140_0>,  _S413 : Site_0,  _S414 : u32,  _S415 : u32,  _S416 : df_0)
{
    if(((((*_S412).flags_0) & (((u32(2) << (_S414)))))) == u32(0))
    {
        put_4(&((*_S412)), _S413, _S415, _S416);
    }
    return;
}

fn put_no_time_4( _S417 : ptr<function, Ball_std140_0>,  _S418 : Site_0,  _S419 : u32)
{
    if(Site_is_first_0(_S418))
    {
        put_bar_9(&((*_S417)), _S418, _S419, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_1( _S420 : ptr<function, Ball_std140_0>,  _S421 : Site_0,  _S422 : u32)
{
    var _S423 : bool;
    if(Site_is_first_0(_S421))
    {
        _S423 = _S422 > u32(0);
    }
    else
    {
        _S423 = false;
    }
    if(_S423)
    {
        _S423 = ((((*_S420).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S423 = false;
    }
    if(_S423)
    {
        report_fault_3(_S421.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_transport0_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S424 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S425 : u32 = block_count_0(&(_S424));
        if(block_3 < _S425)
        {
        }
        else
        {
            break;
        }
        var _S426 : u32 = invocation_4.x;
        var _S427 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S428 : Site_0 = space_site_of_0(&(_S427), block_3, _S426);
        var _S429 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S430 : Lie_0 = x_lie_0(&(_S429));
        var _S431 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S432 : Sheet_0 = sheet_of_2(&(_S431), _S428, _S430);
        var _S433 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S434 : Lie_0 = y_lie_0(&(_S433));
        var _S435 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S436 : Row_0 = space_vector_of_1(&(_S435), _S428, _S434);
        var _S437 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S438 : Lie_0 = cotangent_lie_0(&(_S437));
        var _S439 : Whole_0 = whole_of_1(_S428, _S438);
        var _S440 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S441 : df_0 = c_of_0(&(_S440));
        var _S442 : df_0 = x2B_1(_S432.cosh_0, 1.0f);
        var _S443 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S444 : df_0 = dot_of_0(&(_S443), _S428, _S432.row_1, _S436);
        var _S445 : df_0 = _0(x2A_0(_S441, _S444), _S442);
        var _S446 : df_0 = _0(_S439.time_1, _S432.time_0);
        var _S447 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S448 : df_0 = dot_of_1(&(_S447), _S428, _S439.space_0, _S432.row_1);
        var _S449 : df_0 = _0(x2A_0(_S441, x2B_0(_S448, x2A_0(_S446, _S432.square_0))), _S442);
        var _S450 : df_0 = neg_0(_0(x2A_0(_S445, _S449), _S432.cosh_0));
        var _S451 : df_0 = _0(x2B_0(_S444, x2A_0(_S445, _S432.square_0)), x2A_0(_S432.time_0, _S432.time_0));
        var i_11 : u32 = _S428.lane_0;
        for(;;)
        {
            if(i_11 < (_S428.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S452 : u32 = _S432.row_1.base_0 + i_11 * _S432.row_1.step_2;
            var value_28 : df_0 = wide_0(entryPointParams_target_1[_S452]);
            if((_S432.row_1.low_0) != u32(0))
            {
                value_28.lo_0 = entryPointParams_target_1[_S452 + _S432.row_1.low_0];
            }
            var _S453 : bool;
            if((_S432.row_1.scale_0.hi_0) == 1.0f)
            {
                _S453 = (_S432.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S453 = false;
            }
            var _S454 : df_0;
            if(_S453)
            {
                _S454 = value_28;
            }
            else
            {
                _S454 = x2A_0(_S432.row_1.scale_0, value_28);
            }
            var _S455 : u32 = _S436.base_0 + i_11 * _S436.step_2;
            var value_29 : df_0 = wide_0(entryPointParams_tangent_1[_S455]);
            if((_S436.low_0) != u32(0))
            {
                value_29.lo_0 = entryPointParams_tangent_1[_S455 + _S436.low_0];
            }
            var _S456 : bool;
            if((_S436.scale_0.hi_0) == 1.0f)
            {
                _S456 = (_S436.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S456 = false;
            }
            var _S457 : df_0;
            if(_S456)
            {
                _S457 = value_29;
            }
            else
            {
                _S457 = x2A_0(_S436.scale_0, value_29);
            }
            var _S458 : u32 = _S439.space_0.base_0 + i_11 * _S439.space_0.step_2;
            var value_30 : df_0 = wide_0(entryPointParams_cotangent_1[_S458]);
            if((_S439.space_0.low_0) != u32(0))
            {
                value_30.lo_0 = entryPointParams_cotangent_1[_S458 + _S439.space_0.low_0];
            }
            var _S459 : bool;
            if((_S439.space_0.scale_0.hi_0) == 1.0f)
            {
                _S459 = (_S439.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S459 = false;
            }
            var _S460 : df_0;
            if(_S459)
            {
                _S460 = value_30;
            }
            else
            {
                _S460 = x2A_0(_S439.space_0.scale_0, value_30);
            }
            var _S461 : df_0 = x2B_0(_S460, x2A_0(_S446, _S454));
            var _S462 : df_0 = x2B_0(x2B_0(x2B_0(x2A_0(_S445, _S461), x2A_0(_S449, _S457)), x2A_0(_S450, _S454)), x2A_0(_S446, x2D_0(x2B_0(_S457, x2A_0(_S445, _S454)), x2A_0(_S451, _S454))));
            var _S463 : u32 = i_11 + u32(1);
            var _S464 : Ball_std140_0 = entryPointParams_1.p_1;
            put_bar_6(&(_S464), _S428, u32(0), _S463, _S462);
            var _S465 : df_0 = x2B_0(_S461, x2A_0(_S449, _S454));
            var _S466 : Ball_std140_0 = entryPointParams_1.p_1;
            put_bar_7(&(_S466), _S428, u32(1), _S463, _S465);
            i_11 = i_11 + entryPointParams_1.p_1.lanes_0;
        }
        var _S467 : Ball_std140_0 = entryPointParams_1.p_1;
        put_no_time_3(&(_S467), _S428, u32(0));
        var _S468 : Ball_std140_0 = entryPointParams_1.p_1;
        put_no_time_4(&(_S468), _S428, u32(1));
        var _S469 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S469), _S428, _S432.clipped_0);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_7( _S470 : Site_0,  _S471 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S471.offset_0 + _S470.row_0 * _S471.stride_0;
    row_16.step_2 = _S471.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn space_of_7( _S472 : Site_0,  _S473 : Lie_0) -> Row_0
{
    var row_17 : Row_0 = row_of_7(_S472, _S473);
    row_17.base_0 = row_17.base_0 + _S473.step_0;
    return row_17;
}

fn Row_raw_5( _S474 : Row_0,  _S475 : u32) -> f32
{
    return entryPointParams_point_0[_S474.base_0 + _S475 * _S474.step_2];
}

fn report_fault_4( _S476 : u32)
{
    var _S477 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S476);
    return;
}

fn squares_of_3( _S478 : ptr<function, Ball_std140_0>,  _S479 : Site_0,  _S480 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S479.lane_0;
    for(;;)
    {
        if(i_12 < (_S479.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S481 : f32 = Row_raw_5(_S480, i_12);
        if(is_bad_0(_S481))
        {
            report_fault_4(_S479.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S481));
        i_12 = i_12 + (*_S478).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S478).lanes_0, _S479);
    return squares_4;
}

fn report_fault_5( _S482 : u32)
{
    var _S483 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S482);
    return;
}

fn sheet_of_3( _S484 : ptr<function, Ball_std140_0>,  _S485 : Site_0,  _S486 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    var _S487 : Row_0 = space_of_7(_S485, _S486);
    x_3.row_1 = _S487;
    var _S488 : Squares_0 = squares_of_3(&((*_S484)), _S485, _S487);
    var _S489 : f32 = entryPointParams_point_0[_S486.offset_0 + _S485.row_0 * _S486.stride_0];
    var _S490 : bool;
    if(is_bad_0(_S489))
    {
        _S490 = Site_is_first_0(_S485);
    }
    else
    {
        _S490 = false;
    }
    if(_S490)
    {
        report_fault_5(_S485.row_0);
    }
    x_3.length_0 = Squares_length_0(_S488);
    x_3.square_0 = Squares_total_0(_S488);
    var _S491 : df_0 = wide_0((*_S484).lorentz_norm_0);
    var _S492 : df_0 = root_c_of_0(&((*_S484)));
    var _S493 : df_0 = _0(_S491, _S492);
    if(Squares_is_big_0(_S488))
    {
        _S490 = true;
    }
    else
    {
        _S490 = less_0(x2A_1(_S493, 1.00000011920928955f), x_3.length_0);
    }
    var _S494 : i32;
    if(_S490)
    {
        _S494 = i32(1);
    }
    else
    {
        _S494 = i32(0);
    }
    var _S495 : u32 = u32(_S494);
    x_3.shortened_0 = _S495;
    if(_S495 != u32(0))
    {
        x_3.row_1.scale_0 = scaled_0(_0(_S493, x_3.length_0), Squares_unit_0(_S488));
        x_3.length_0 = _S493;
        x_3.square_0 = x2A_0(_S493, _S493);
    }
    var _S496 : df_0 = c_of_0(&((*_S484)));
    var _S497 : df_0 = root_of_0(x2B_1(x2A_0(_S496, x_3.square_0), 1.0f));
    x_3.cosh_0 = _S497;
    var _S498 : df_0 = _0(_S497, _S492);
    x_3.time_0 = _S498;
    var _S499 : f32 = abs(x2D_1(_S498, _S489).hi_0);
    if((x_3.shortened_0) != u32(0))
    {
        _S490 = true;
    }
    else
    {
        _S490 = _S499 > (0.0000152587890625f * x_3.time_0.hi_0);
    }
    if(_S490)
    {
        _S494 = i32(1);
    }
    else
    {
        _S494 = i32(0);
    }
    x_3.clipped_0 = u32(_S494);
    return x_3;
}

fn row_of_8( _S500 : Site_0,  _S501 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S501.offset_0 + _S500.row_0 * _S501.stride_0;
    row_18.step_2 = _S501.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn space_of_8( _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var row_19 : Row_0 = row_of_8(_S502, _S503);
    row_19.base_0 = row_19.base_0 + _S503.step_0;
    return row_19;
}

fn whole_of_2( _S504 : Site_0,  _S505 : Lie_0) -> Whole_0
{
    var whole_2 : Whole_0;
    whole_2.time_1 = wide_0(entryPointParams_cotangent_2[_S505.offset_0 + _S504.row_0 * _S505.stride_0]);
    whole_2.space_0 = space_of_8(_S504, _S505);
    return whole_2;
}

fn row_of_9( _S506 : Site_0,  _S507 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S507.offset_0 + _S506.row_0 * _S507.stride_0;
    row_20.step_2 = _S507.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn space_of_9( _S508 : Site_0,  _S509 : Lie_0) -> Row_0
{
    var row_21 : Row_0 = row_of_9(_S508, _S509);
    row_21.base_0 = row_21.base_0 + _S509.step_0;
    return row_21;
}

fn report_fault_6( _S510 : u32)
{
    var _S511 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S510);
    return;
}

fn refuse_time_2( _S512 : Site_0,  _S513 : Lie_0)
{
    var _S514 : bool;
    if(Site_is_first_0(_S512))
    {
        _S514 = is_bad_0(entryPointParams_vector_0[_S513.offset_0 + _S512.row_0 * _S513.stride_0]);
    }
    else
    {
        _S514 = false;
    }
    if(_S514)
    {
        report_fault_6(_S512.row_0);
    }
    return;
}

fn Row_raw_6( _S515 : Row_0,  _S516 : u32) -> f32
{
    return entryPointParams_vector_0[_S515.base_0 + _S516 * _S515.step_2];
}

fn space_vector_of_2( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : Lie_0) -> Row_0
{
    var _S520 : Row_0 = space_of_9(_S518, _S519);
    refuse_time_2(_S518, _S519);
    var i_13 : u32 = _S518.lane_0;
    for(;;)
    {
        if(i_13 < (_S518.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S520, i_13)))
        {
            report_fault_6(_S518.row_0);
        }
        i_13 = i_13 + (*_S517).lanes_0;
    }
    return _S520;
}

fn dot_of_2( _S521 : ptr<function, Ball_std140_0>,  _S522 : Site_0,  _S523 : Row_0,  _S524 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_14 : u32 = _S522.lane_0;
    for(;;)
    {
        if(i_14 < (_S522.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S525 : df_0 = sums_9[i32(0)];
        var _S526 : u32 = _S523.base_0 + i_14 * _S523.step_2;
        var value_31 : df_0 = wide_0(entryPointParams_point_0[_S526]);
        if((_S523.low_0) != u32(0))
        {
            value_31.lo_0 = entryPointParams_point_0[_S526 + _S523.low_0];
        }
        var _S527 : bool;
        if((_S523.scale_0.hi_0) == 1.0f)
        {
            _S527 = (_S523.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S527 = false;
        }
        var _S528 : df_0;
        if(_S527)
        {
            _S528 = value_31;
        }
        else
        {
            _S528 = x2A_0(_S523.scale_0, value_31);
        }
        var _S529 : u32 = _S524.base_0 + i_14 * _S524.step_2;
        var value_32 : df_0 = wide_0(entryPointParams_vector_0[_S529]);
        if((_S524.low_0) != u32(0))
        {
            value_32.lo_0 = entryPointParams_vector_0[_S529 + _S524.low_0];
        }
        var _S530 : bool;
        if((_S524.scale_0.hi_0) == 1.0f)
        {
            _S530 = (_S524.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S530 = false;
        }
        var _S531 : df_0;
        if(_S530)
        {
            _S531 = value_32;
        }
        else
        {
            _S531 = x2A_0(_S524.scale_0, value_32);
        }
        sums_9[i32(0)] = x2B_0(_S525, x2A_0(_S528, _S531));
        i_14 = i_14 + (*_S521).lanes_0;
    }
    join_1((*_S521).lanes_0, _S522, &(sums_9));
    return sums_9[i32(0)];
}

fn dot_of_3( _S532 : ptr<function, Ball_std140_0>,  _S533 : Site_0,  _S534 : Row_0,  _S535 : Row_0) -> df_0
{
    var sums_10 : array<df_0, i32(1)>;
    sums_10[i32(0)] = wide_0(0.0f);
    var i_15 : u32 = _S533.lane_0;
    for(;;)
    {
        if(i_15 < (_S533.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S536 : df_0 = sums_10[i32(0)];
        var _S537 : u32 = _S534.base_0 + i_15 * _S534.step_2;
        var value_33 : df_0 = wide_0(entryPointParams_cotangent_2[_S537]);
        if((_S534.low_0) != u32(0))
        {
            value_33.lo_0 = entryPointParams_cotangent_2[_S537 + _S534.low_0];
        }
        var _S538 : bool;
        if((_S534.scale_0.hi_0) == 1.0f)
        {
            _S538 = (_S534.scale_0.lo_0) == 0.0f;
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
            _S539 = x2A_0(_S534.scale_0, value_33);
        }
        var _S540 : u32 = _S535.base_0 + i_15 * _S535.step_2;
        var value_34 : df_0 = wide_0(entryPointParams_point_0[_S540]);
        if((_S535.low_0) != u32(0))
        {
            value_34.lo_0 = entryPointParams_point_0[_S540 + _S535.low_0];
        }
        var _S541 : bool;
        if((_S535.scale_0.hi_0) == 1.0f)
        {
            _S541 = (_S535.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S541 = false;
        }
        var _S542 : df_0;
        if(_S541)
        {
            _S542 = value_34;
        }
        else
        {
            _S542 = x2A_0(_S535.scale_0, value_34);
        }
        sums_10[i32(0)] = x2B_0(_S536, x2A_0(_S539, _S542));
        i_15 = i_15 + (*_S532).lanes_0;
    }
    join_1((*_S532).lanes_0, _S533, &(sums_10));
    return sums_10[i32(0)];
}

fn put_5( _S543 : ptr<function, Ball_std140_0>,  _S544 : Site_0,  _S545 : u32,  _S546 : df_0)
{
    entryPointParams_point_bar_0[_S544.row_0 * (*_S543).out_stride_0 + (*_S543).out_column_0 + _S545] = nearest_0(_S546);
    return;
}

fn put_bar_10( _S547 : ptr<function, Ball_std140_0>,  _S548 : Site_0,  _S549 : u32,  _S550 : u32,  _S551 : df_0)
{
    if(((((*_S547).flags_0) & (((u32(2) << (_S549)))))) == u32(0))
    {
        put_5(&((*_S547)), _S548, _S550, _S551);
    }
    return;
}

fn put_6( _S552 : ptr<function, Ball_std140_0>,  _S553 : Site_0,  _S554 : u32,  _S555 : df_0)
{
    entryPointParams_vector_bar_0[_S553.row_0 * (*_S552).out_stride_0 + (*_S552).out_column_0 + _S554] = nearest_0(_S555);
    return;
}

fn put_bar_11( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : u32,  _S559 : u32,  _S560 : df_0)
{
    if(((((*_S556).flags_0) & (((u32(2) << (_S558)))))) == u32(0))
    {
        put_6(&((*_S556)), _S557, _S559, _S560);
    }
    return;
}

fn put_bar_12( _S561 : ptr<function, Ball_std140_0>,  _S562 : Site_0,  _S563 : u32,  _S564 : u32,  _S565 : df_0)
{
    if(((((*_S561).flags_0) & (((u32(2) << (_S563)))))) == u32(0))
    {
        put_5(&((*_S561)), _S562, _S564, _S565);
    }
    return;
}

fn put_no_time_5( _S566 : ptr<function, Ball_std140_0>,  _S567 : Site_0,  _S568 : u32)
{
    if(Site_is_first_0(_S567))
    {
        put_bar_12(&((*_S566)), _S567, _S568, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_normal_0( _S569 : ptr<function, Ball_std140_0>,  _S570 : Site_0,  _S571 : Sheet_0,  _S572 : Lie_0,  _S573 : f32,  _S574 : Whole_0)
{
    var _S575 : Row_0 = space_vector_of_2(&((*_S569)), _S570, _S572);
    var _S576 : f32 = entryPointParams_vector_0[_S572.offset_0 + _S570.row_0 * _S572.stride_0];
    var _S577 : df_0 = c_of_0(&((*_S569)));
    var _S578 : df_0 = dot_of_2(&((*_S569)), _S570, _S571.row_1, _S575);
    var _S579 : f32 = _S573 * _S576;
    var _S580 : df_0 = x2A_0(_S577, x2B_0(_S578, x2A_1(_S571.time_0, _S579)));
    var _S581 : df_0 = _0(_S574.time_1, _S571.time_0);
    var _S582 : df_0 = dot_of_3(&((*_S569)), _S570, _S574.space_0, _S571.row_1);
    var _S583 : df_0 = x2A_0(_S577, x2B_0(_S582, x2A_0(_S581, _S571.square_0)));
    var _S584 : df_0 = _0(x2B_0(_S578, x2A_0(_S580, _S571.square_0)), x2A_0(_S571.time_0, _S571.time_0));
    var _S585 : df_0 = _0(wide_0(_S579), _S571.time_0);
    var i_16 : u32 = _S570.lane_0;
    for(;;)
    {
        if(i_16 < (_S570.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S586 : u32 = _S571.row_1.base_0 + i_16 * _S571.row_1.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_point_0[_S586]);
        if((_S571.row_1.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_point_0[_S586 + _S571.row_1.low_0];
        }
        var _S587 : bool;
        if((_S571.row_1.scale_0.hi_0) == 1.0f)
        {
            _S587 = (_S571.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S587 = false;
        }
        var _S588 : df_0;
        if(_S587)
        {
            _S588 = value_35;
        }
        else
        {
            _S588 = x2A_0(_S571.row_1.scale_0, value_35);
        }
        var _S589 : u32 = _S575.base_0 + i_16 * _S575.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_vector_0[_S589]);
        if((_S575.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_vector_0[_S589 + _S575.low_0];
        }
        var _S590 : bool;
        if((_S575.scale_0.hi_0) == 1.0f)
        {
            _S590 = (_S575.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S590 = false;
        }
        var _S591 : df_0;
        if(_S590)
        {
            _S591 = value_36;
        }
        else
        {
            _S591 = x2A_0(_S575.scale_0, value_36);
        }
        var _S592 : u32 = _S574.space_0.base_0 + i_16 * _S574.space_0.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_cotangent_2[_S592]);
        if((_S574.space_0.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_cotangent_2[_S592 + _S574.space_0.low_0];
        }
        var _S593 : bool;
        if((_S574.space_0.scale_0.hi_0) == 1.0f)
        {
            _S593 = (_S574.space_0.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S593 = false;
        }
        var _S594 : df_0;
        if(_S593)
        {
            _S594 = value_37;
        }
        else
        {
            _S594 = x2A_0(_S574.space_0.scale_0, value_37);
        }
        var _S595 : df_0 = x2B_0(_S594, x2A_0(_S581, _S588));
        var _S596 : u32 = i_16 + u32(1);
        put_bar_10(&((*_S569)), _S570, u32(0), _S596, x2B_0(x2A_0(_S580, _S595), x2B_0(x2A_0(_S583, x2B_0(_S591, x2A_0(_S585, _S588))), x2A_0(_S581, x2D_0(x2B_0(_S591, x2A_0(_S580, _S588)), x2A_0(_S584, _S588))))));
        put_bar_11(&((*_S569)), _S570, u32(1), _S596, x2B_0(_S595, x2A_0(_S583, _S588)));
        i_16 = i_16 + (*_S569).lanes_0;
    }
    put_no_time_5(&((*_S569)), _S570, u32(0));
    if(Site_is_first_0(_S570))
    {
        put_bar_11(&((*_S569)), _S570, u32(1), u32(0), x2A_1(x2A_0(_S583, _S571.time_0), _S573));
    }
    return;
}

fn refuse_clipped_2( _S597 : ptr<function, Ball_std140_0>,  _S598 : Site_0,  _S599 : u32)
{
    var _S600 : bool;
    if(Site_is_first_0(_S598))
    {
        _S600 = _S599 > u32(0);
    }
    else
    {
        _S600 = false;
    }
    if(_S600)
    {
        _S600 = ((((*_S597).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S600 = false;
    }
    if(_S600)
    {
        report_fault_5(_S598.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_project_tangent_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S601 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S602 : u32 = block_count_0(&(_S601));
        if(block_4 < _S602)
        {
        }
        else
        {
            break;
        }
        var _S603 : u32 = invocation_5.x;
        var _S604 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S605 : Site_0 = space_site_of_0(&(_S604), block_4, _S603);
        var _S606 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S607 : Lie_0 = x_lie_0(&(_S606));
        var _S608 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S609 : Sheet_0 = sheet_of_3(&(_S608), _S605, _S607);
        var _S610 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S611 : Lie_0 = y_lie_0(&(_S610));
        var _S612 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S613 : Lie_0 = cotangent_lie_0(&(_S612));
        var _S614 : Whole_0 = whole_of_2(_S605, _S613);
        var _S615 : Ball_std140_0 = entryPointParams_2.p_2;
        put_normal_0(&(_S615), _S605, _S609, _S611, -1.0f, _S614);
        var _S616 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S616), _S605, _S609.clipped_0);
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_10( _S617 : Site_0,  _S618 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S618.offset_0 + _S617.row_0 * _S618.stride_0;
    row_22.step_2 = _S618.step_0;
    row_22.low_0 = u32(0);
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn space_of_10( _S619 : Site_0,  _S620 : Lie_0) -> Row_0
{
    var row_23 : Row_0 = row_of_10(_S619, _S620);
    row_23.base_0 = row_23.base_0 + _S620.step_0;
    return row_23;
}

fn Row_raw_7( _S621 : Row_0,  _S622 : u32) -> f32
{
    return entryPointParams_point_1[_S621.base_0 + _S622 * _S621.step_2];
}

fn report_fault_7( _S623 : u32)
{
    var _S624 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S623);
    return;
}

fn squares_of_4( _S625 : ptr<function, Ball_std140_0>,  _S626 : Site_0,  _S627 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_17 : u32 = _S626.lane_0;
    for(;;)
    {
        if(i_17 < (_S626.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S628 : f32 = Row_raw_7(_S627, i_17);
        if(is_bad_0(_S628))
        {
            report_fault_7(_S626.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S628));
        i_17 = i_17 + (*_S625).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S625).lanes_0, _S626);
    return squares_5;
}

fn report_fault_8( _S629 : u32)
{
    var _S630 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S629);
    return;
}

fn sheet_of_4( _S631 : ptr<function, Ball_std140_0>,  _S632 : Site_0,  _S633 : Lie_0) -> Sheet_0
{
    var x_4 : Sheet_0;
    var _S634 : Row_0 = space_of_10(_S632, _S633);
    x_4.row_1 = _S634;
    var _S635 : Squares_0 = squares_of_4(&((*_S631)), _S632, _S634);
    var _S636 : f32 = entryPointParams_point_1[_S633.offset_0 + _S632.row_0 * _S633.stride_0];
    var _S637 : bool;
    if(is_bad_0(_S636))
    {
        _S637 = Site_is_first_0(_S632);
    }
    else
    {
        _S637 = false;
    }
    if(_S637)
    {
        report_fault_8(_S632.row_0);
    }
    x_4.length_0 = Squares_length_0(_S635);
    x_4.square_0 = Squares_total_0(_S635);
    var _S638 : df_0 = wide_0((*_S631).lorentz_norm_0);
    var _S639 : df_0 = root_c_of_0(&((*_S631)));
    var _S640 : df_0 = _0(_S638, _S639);
    if(Squares_is_big_0(_S635))
    {
        _S637 = true;
    }
    else
    {
        _S637 = less_0(x2A_1(_S640, 1.00000011920928955f), x_4.length_0);
    }
    var _S641 : i32;
    if(_S637)
    {
        _S641 = i32(1);
    }
    else
    {
        _S641 = i32(0);
    }
    var _S642 : u32 = u32(_S641);
    x_4.shortened_0 = _S642;
    if(_S642 != u32(0))
    {
        x_4.row_1.scale_0 = scaled_0(_0(_S640, x_4.length_0), Squares_unit_0(_S635));
        x_4.length_0 = _S640;
        x_4.square_0 = x2A_0(_S640, _S640);
    }
    var _S643 : df_0 = c_of_0(&((*_S631)));
    var _S644 : df_0 = root_of_0(x2B_1(x2A_0(_S643, x_4.square_0), 1.0f));
    x_4.cosh_0 = _S644;
    var _S645 : df_0 = _0(_S644, _S639);
    x_4.time_0 = _S645;
    var _S646 : f32 = abs(x2D_1(_S645, _S636).hi_0);
    if((x_4.shortened_0) != u32(0))
    {
        _S637 = true;
    }
    else
    {
        _S637 = _S646 > (0.0000152587890625f * x_4.time_0.hi_0);
    }
    if(_S637)
    {
        _S641 = i32(1);
    }
    else
    {
        _S641 = i32(0);
    }
    x_4.clipped_0 = u32(_S641);
    return x_4;
}

fn row_of_11( _S647 : Site_0,  _S648 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S648.offset_0 + _S647.row_0 * _S648.stride_0;
    row_24.step_2 = _S648.step_0;
    row_24.low_0 = u32(0);
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn space_of_11( _S649 : Site_0,  _S650 : Lie_0) -> Row_0
{
    var row_25 : Row_0 = row_of_11(_S649, _S650);
    row_25.base_0 = row_25.base_0 + _S650.step_0;
    return row_25;
}

fn whole_of_3( _S651 : Site_0,  _S652 : Lie_0) -> Whole_0
{
    var whole_3 : Whole_0;
    whole_3.time_1 = wide_0(entryPointParams_cotangent_3[_S652.offset_0 + _S651.row_0 * _S652.stride_0]);
    whole_3.space_0 = space_of_11(_S651, _S652);
    return whole_3;
}

fn row_of_12( _S653 : Site_0,  _S654 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S654.offset_0 + _S653.row_0 * _S654.stride_0;
    row_26.step_2 = _S654.step_0;
    row_26.low_0 = u32(0);
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn space_of_12( _S655 : Site_0,  _S656 : Lie_0) -> Row_0
{
    var row_27 : Row_0 = row_of_12(_S655, _S656);
    row_27.base_0 = row_27.base_0 + _S656.step_0;
    return row_27;
}

fn report_fault_9( _S657 : u32)
{
    var _S658 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S657);
    return;
}

fn refuse_time_3( _S659 : Site_0,  _S660 : Lie_0)
{
    var _S661 : bool;
    if(Site_is_first_0(_S659))
    {
        _S661 = is_bad_0(entryPointParams_gradient_0[_S660.offset_0 + _S659.row_0 * _S660.stride_0]);
    }
    else
    {
        _S661 = false;
    }
    if(_S661)
    {
        report_fault_9(_S659.row_0);
    }
    return;
}

fn Row_raw_8( _S662 : Row_0,  _S663 : u32) -> f32
{
    return entryPointParams_gradient_0[_S662.base_0 + _S663 * _S662.step_2];
}

fn space_vector_of_3( _S664 : ptr<function, Ball_std140_0>,  _S665 : Site_0,  _S666 : Lie_0) -> Row_0
{
    var _S667 : Row_0 = space_of_12(_S665, _S666);
    refuse_time_3(_S665, _S666);
    var i_18 : u32 = _S665.lane_0;
    for(;;)
    {
        if(i_18 < (_S665.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_8(_S667, i_18)))
        {
            report_fault_9(_S665.row_0);
        }
        i_18 = i_18 + (*_S664).lanes_0;
    }
    return _S667;
}

fn dot_of_4( _S668 : ptr<function, Ball_std140_0>,  _S669 : Site_0,  _S670 : Row_0,  _S671 : Row_0) -> df_0
{
    var sums_11 : array<df_0, i32(1)>;
    sums_11[i32(0)] = wide_0(0.0f);
    var i_19 : u32 = _S669.lane_0;
    for(;;)
    {
        if(i_19 < (_S669.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S672 : df_0 = sums_11[i32(0)];
        var _S673 : u32 = _S670.base_0 + i_19 * _S670.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_point_1[_S673]);
        if((_S670.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_point_1[_S673 + _S670.low_0];
        }
        var _S674 : bool;
        if((_S670.scale_0.hi_0) == 1.0f)
        {
            _S674 = (_S670.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S674 = false;
        }
        var _S675 : df_0;
        if(_S674)
        {
            _S675 = value_38;
        }
        else
        {
            _S675 = x2A_0(_S670.scale_0, value_38);
        }
        var _S676 : u32 = _S671.base_0 + i_19 * _S671.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_gradient_0[_S676]);
        if((_S671.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_gradient_0[_S676 + _S671.low_0];
        }
        var _S677 : bool;
        if((_S671.scale_0.hi_0) == 1.0f)
        {
            _S677 = (_S671.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S677 = false;
        }
        var _S678 : df_0;
        if(_S677)
        {
            _S678 = value_39;
        }
        else
        {
            _S678 = x2A_0(_S671.scale_0, value_39);
        }
        sums_11[i32(0)] = x2B_0(_S672, x2A_0(_S675, _S678));
        i_19 = i_19 + (*_S668).lanes_0;
    }
    join_1((*_S668).lanes_0, _S669, &(sums_11));
    return sums_11[i32(0)];
}

fn dot_of_5( _S679 : ptr<function, Ball_std140_0>,  _S680 : Site_0,  _S681 : Row_0,  _S682 : Row_0) -> df_0
{
    var sums_12 : array<df_0, i32(1)>;
    sums_12[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S680.lane_0;
    for(;;)
    {
        if(i_20 < (_S680.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S683 : df_0 = sums_12[i32(0)];
        var _S684 : u32 = _S681.base_0 + i_20 * _S681.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_cotangent_3[_S684]);
        if((_S681.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_cotangent_3[_S684 + _S681.low_0];
        }
        var _S685 : bool;
        if((_S681.scale_0.hi_0) == 1.0f)
        {
            _S685 = (_S681.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S685 = false;
        }
        var _S686 : df_0;
        if(_S685)
        {
            _S686 = value_40;
        }
        else
        {
            _S686 = x2A_0(_S681.scale_0, value_40);
        }
        var _S687 : u32 = _S682.base_0 + i_20 * _S682.step_2;
        var value_41 : df_0 = wide_0(entryPointParams_point_1[_S687]);
        if((_S682.low_0) != u32(0))
        {
            value_41.lo_0 = entryPointParams_point_1[_S687 + _S682.low_0];
        }
        var _S688 : bool;
        if((_S682.scale_0.hi_0) == 1.0f)
        {
            _S688 = (_S682.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S688 = false;
        }
        var _S689 : df_0;
        if(_S688)
        {
            _S689 = value_41;
        }
        else
        {
            _S689 = x2A_0(_S682.scale_0, value_41);
        }
        sums_12[i32(0)] = x2B_0(_S683, x2A_0(_S686, _S689));
        i_20 = i_20 + (*_S679).lanes_0;
    }
    join_1((*_S679).lanes_0, _S680, &(sums_12));
    return sums_12[i32(0)];
}

fn put_7( _S690 : ptr<function, Ball_std140_0>,  _S691 : Site_0,  _S692 : u32,  _S693 : df_0)
{
    entryPointParams_point_bar_1[_S691.row_0 * (*_S690).out_stride_0 + (*_S690).out_column_0 + _S692] = nearest_0(_S693);
    return;
}

fn put_bar_13( _S694 : ptr<function, Ball_std140_0>,  _S695 : Site_0,  _S696 : u32,  _S697 : u32,  _S698 : df_0)
{
    if(((((*_S694).flags_0) & (((u32(2) << (_S696)))))) == u32(0))
    {
        put_7(&((*_S694)), _S695, _S697, _S698);
    }
    return;
}

fn put_8( _S699 : ptr<function, Ball_std140_0>,  _S700 : Site_0,  _S701 : u32,  _S702 : df_0)
{
    entryPointParams_gradient_bar_0[_S700.row_0 * (*_S699).out_stride_0 + (*_S699).out_column_0 + _S701] = nearest_0(_S702);
    return;
}

fn put_bar_14( _S703 : ptr<function, Ball_std140_0>,  _S704 : Site_0,  _S705 : u32,  _S706 : u32,  _S707 : df_0)
{
    if(((((*_S703).flags_0) & (((u32(2) << (_S705)))))) == u32(0))
    {
        put_8(&((*_S703)), _S704, _S706, _S707);
    }
    return;
}

fn put_bar_15( _S708 : ptr<function, Ball_std140_0>,  _S709 : Site_0,  _S710 : u32,  _S711 : u32,  _S712 : df_0)
{
    if(((((*_S708).flags_0) & (((u32(2) << (_S710)))))) == u32(0))
    {
        put_7(&((*_S708)), _S709, _S711, _S712);
    }
    return;
}

fn put_no_time_6( _S713 : ptr<function, Ball_std140_0>,  _S714 : Site_0,  _S715 : u32)
{
    if(Site_is_first_0(_S714))
    {
        put_bar_15(&((*_S713)), _S714, _S715, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_normal_1( _S716 : ptr<function, Ball_std140_0>,  _S717 : Site_0,  _S718 : Sheet_0,  _S719 : Lie_0,  _S720 : f32,  _S721 : Whole_0)
{
    var _S722 : Row_0 = space_vector_of_3(&((*_S716)), _S717, _S719);
    var _S723 : f32 = entryPointParams_gradient_0[_S719.offset_0 + _S717.row_0 * _S719.stride_0];
    var _S724 : df_0 = c_of_0(&((*_S716)));
    var _S725 : df_0 = dot_of_4(&((*_S716)), _S717, _S718.row_1, _S722);
    var _S726 : f32 = _S720 * _S723;
    var _S727 : df_0 = x2A_0(_S724, x2B_0(_S725, x2A_1(_S718.time_0, _S726)));
    var _S728 : df_0 = _0(_S721.time_1, _S718.time_0);
    var _S729 : df_0 = dot_of_5(&((*_S716)), _S717, _S721.space_0, _S718.row_1);
    var _S730 : df_0 = x2A_0(_S724, x2B_0(_S729, x2A_0(_S728, _S718.square_0)));
    var _S731 : df_0 = _0(x2B_0(_S725, x2A_0(_S727, _S718.square_0)), x2A_0(_S718.time_0, _S718.time_0));
    var _S732 : df_0 = _0(wide_0(_S726), _S718.time_0);
    var i_21 : u32 = _S717.lane_0;
    for(;;)
    {
        if(i_21 < (_S717.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S733 : u32 = _S718.row_1.base_0 + i_21 * _S718.row_1.step_2;
        var value_42 : df_0 = wide_0(entryPointParams_point_1[_S733]);
        if((_S718.row_1.low_0) != u32(0))
        {
            value_42.lo_0 = entryPointParams_point_1[_S733 + _S718.row_1.low_0];
        }
        var _S734 : bool;
        if((_S718.row_1.scale_0.hi_0) == 1.0f)
        {
            _S734 = (_S718.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S734 = false;
        }
        var _S735 : df_0;
        if(_S734)
        {
            _S735 = value_42;
        }
        else
        {
            _S735 = x2A_0(_S718.row_1.scale_0, value_42);
        }
        var _S736 : u32 = _S722.base_0 + i_21 * _S722.step_2;
        var value_43 : df_0 = wide_0(entryPointParams_gradient_0[_S736]);
        if((_S722.low_0) != u32(0))
        {
            value_43.lo_0 = entryPointParams_gradient_0[_S736 + _S722.low_0];
        }
        var _S737 : bool;
        if((_S722.scale_0.hi_0) == 1.0f)
        {
            _S737 = (_S722.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S737 = false;
        }
        var _S738 : df_0;
        if(_S737)
        {
            _S738 = value_43;
        }
        else
        {
            _S738 = x2A_0(_S722.scale_0, value_43);
        }
        var _S739 : u32 = _S721.space_0.base_0 + i_21 * _S721.space_0.step_2;
        var value_44 : df_0 = wide_0(entryPointParams_cotangent_3[_S739]);
        if((_S721.space_0.low_0) != u32(0))
        {
            value_44.lo_0 = entryPointParams_cotangent_3[_S739 + _S721.space_0.low_0];
        }
        var _S740 : bool;
        if((_S721.space_0.scale_0.hi_0) == 1.0f)
        {
            _S740 = (_S721.space_0.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S740 = false;
        }
        var _S741 : df_0;
        if(_S740)
        {
            _S741 = value_44;
        }
        else
        {
            _S741 = x2A_0(_S721.space_0.scale_0, value_44);
        }
        var _S742 : df_0 = x2B_0(_S741, x2A_0(_S728, _S735));
        var _S743 : u32 = i_21 + u32(1);
        put_bar_13(&((*_S716)), _S717, u32(0), _S743, x2B_0(x2A_0(_S727, _S742), x2B_0(x2A_0(_S730, x2B_0(_S738, x2A_0(_S732, _S735))), x2A_0(_S728, x2D_0(x2B_0(_S738, x2A_0(_S727, _S735)), x2A_0(_S731, _S735))))));
        put_bar_14(&((*_S716)), _S717, u32(1), _S743, x2B_0(_S742, x2A_0(_S730, _S735)));
        i_21 = i_21 + (*_S716).lanes_0;
    }
    put_no_time_6(&((*_S716)), _S717, u32(0));
    if(Site_is_first_0(_S717))
    {
        put_bar_14(&((*_S716)), _S717, u32(1), u32(0), x2A_1(x2A_0(_S730, _S718.time_0), _S720));
    }
    return;
}

fn refuse_clipped_3( _S744 : ptr<function, Ball_std140_0>,  _S745 : Site_0,  _S746 : u32)
{
    var _S747 : bool;
    if(Site_is_first_0(_S745))
    {
        _S747 = _S746 > u32(0);
    }
    else
    {
        _S747 = false;
    }
    if(_S747)
    {
        _S747 = ((((*_S744).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S747 = false;
    }
    if(_S747)
    {
        report_fault_8(_S745.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_riemannian_gradient_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S748 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S749 : u32 = block_count_0(&(_S748));
        if(block_5 < _S749)
        {
        }
        else
        {
            break;
        }
        var _S750 : u32 = invocation_6.x;
        var _S751 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S752 : Site_0 = space_site_of_0(&(_S751), block_5, _S750);
        var _S753 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S754 : Lie_0 = x_lie_0(&(_S753));
        var _S755 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S756 : Sheet_0 = sheet_of_4(&(_S755), _S752, _S754);
        var _S757 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S758 : Lie_0 = y_lie_0(&(_S757));
        var _S759 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S760 : Lie_0 = cotangent_lie_0(&(_S759));
        var _S761 : Whole_0 = whole_of_3(_S752, _S760);
        var _S762 : Ball_std140_0 = entryPointParams_3.p_3;
        put_normal_1(&(_S762), _S752, _S756, _S758, 1.0f, _S761);
        var _S763 : Ball_std140_0 = entryPointParams_3.p_3;
        refuse_clipped_3(&(_S763), _S752, _S756.clipped_0);
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_13( _S764 : Site_0,  _S765 : Lie_0) -> Row_0
{
    var row_28 : Row_0;
    row_28.base_0 = _S765.offset_0 + _S764.row_0 * _S765.stride_0;
    row_28.step_2 = _S765.step_0;
    row_28.low_0 = u32(0);
    row_28.scale_0 = wide_0(1.0f);
    return row_28;
}

fn space_of_13( _S766 : Site_0,  _S767 : Lie_0) -> Row_0
{
    var row_29 : Row_0 = row_of_13(_S766, _S767);
    row_29.base_0 = row_29.base_0 + _S767.step_0;
    return row_29;
}

fn Row_raw_9( _S768 : Row_0,  _S769 : u32) -> f32
{
    return entryPointParams_point_2[_S768.base_0 + _S769 * _S768.step_2];
}

fn report_fault_10( _S770 : u32)
{
    var _S771 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S770);
    return;
}

fn squares_of_5( _S772 : ptr<function, Ball_std140_0>,  _S773 : Site_0,  _S774 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_22 : u32 = _S773.lane_0;
    for(;;)
    {
        if(i_22 < (_S773.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S775 : f32 = Row_raw_9(_S774, i_22);
        if(is_bad_0(_S775))
        {
            report_fault_10(_S773.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S775));
        i_22 = i_22 + (*_S772).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S772).lanes_0, _S773);
    return squares_6;
}

fn report_fault_11( _S776 : u32)
{
    var _S777 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S776);
    return;
}

fn sheet_of_5( _S778 : ptr<function, Ball_std140_0>,  _S779 : Site_0,  _S780 : Lie_0) -> Sheet_0
{
    var x_5 : Sheet_0;
    var _S781 : Row_0 = space_of_13(_S779, _S780);
    x_5.row_1 = _S781;
    var _S782 : Squares_0 = squares_of_5(&((*_S778)), _S779, _S781);
    var _S783 : f32 = entryPointParams_point_2[_S780.offset_0 + _S779.row_0 * _S780.stride_0];
    var _S784 : bool;
    if(is_bad_0(_S783))
    {
        _S784 = Site_is_first_0(_S779);
    }
    else
    {
        _S784 = false;
    }
    if(_S784)
    {
        report_fault_11(_S779.row_0);
    }
    x_5.length_0 = Squares_length_0(_S782);
    x_5.square_0 = Squares_total_0(_S782);
    var _S785 : df_0 = wide_0((*_S778).lorentz_norm_0);
    var _S786 : df_0 = root_c_of_0(&((*_S778)));
    var _S787 : df_0 = _0(_S785, _S786);
    if(Squares_is_big_0(_S782))
    {
        _S784 = true;
    }
    else
    {
        _S784 = less_0(x2A_1(_S787, 1.00000011920928955f), x_5.length_0);
    }
    var _S788 : i32;
    if(_S784)
    {
        _S788 = i32(1);
    }
    else
    {
        _S788 = i32(0);
    }
    var _S789 : u32 = u32(_S788);
    x_5.shortened_0 = _S789;
    if(_S789 != u32(0))
    {
        x_5.row_1.scale_0 = scaled_0(_0(_S787, x_5.length_0), Squares_unit_0(_S782));
        x_5.length_0 = _S787;
        x_5.square_0 = x2A_0(_S787, _S787);
    }
    var _S790 : df_0 = c_of_0(&((*_S778)));
    var _S791 : df_0 = root_of_0(x2B_1(x2A_0(_S790, x_5.square_0), 1.0f));
    x_5.cosh_0 = _S791;
    var _S792 : df_0 = _0(_S791, _S786);
    x_5.time_0 = _S792;
    var _S793 : f32 = abs(x2D_1(_S792, _S783).hi_0);
    if((x_5.shortened_0) != u32(0))
    {
        _S784 = true;
    }
    else
    {
        _S784 = _S793 > (0.0000152587890625f * x_5.time_0.hi_0);
    }
    if(_S784)
    {
        _S788 = i32(1);
    }
    else
    {
        _S788 = i32(0);
    }
    x_5.clipped_0 = u32(_S788);
    return x_5;
}

fn row_of_14( _S794 : Site_0,  _S795 : Lie_0) -> Row_0
{
    var row_30 : Row_0;
    row_30.base_0 = _S795.offset_0 + _S794.row_0 * _S795.stride_0;
    row_30.step_2 = _S795.step_0;
    row_30.low_0 = u32(0);
    row_30.scale_0 = wide_0(1.0f);
    return row_30;
}

fn space_of_14( _S796 : Site_0,  _S797 : Lie_0) -> Row_0
{
    var row_31 : Row_0 = row_of_14(_S796, _S797);
    row_31.base_0 = row_31.base_0 + _S797.step_0;
    return row_31;
}

fn refuse_time_4( _S798 : Site_0,  _S799 : Lie_0)
{
    var _S800 : bool;
    if(Site_is_first_0(_S798))
    {
        _S800 = is_bad_0(entryPointParams_u_0[_S799.offset_0 + _S798.row_0 * _S799.stride_0]);
    }
    else
    {
        _S800 = false;
    }
    if(_S800)
    {
        report_fault_11(_S798.row_0);
    }
    return;
}

fn Row_raw_10( _S801 : Row_0,  _S802 : u32) -> f32
{
    return entryPointParams_u_0[_S801.base_0 + _S802 * _S801.step_2];
}

fn space_vector_of_4( _S803 : ptr<function, Ball_std140_0>,  _S804 : Site_0,  _S805 : Lie_0) -> Row_0
{
    var _S806 : Row_0 = space_of_14(_S804, _S805);
    refuse_time_4(_S804, _S805);
    var i_23 : u32 = _S804.lane_0;
    for(;;)
    {
        if(i_23 < (_S804.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S806, i_23)))
        {
            report_fault_11(_S804.row_0);
        }
        i_23 = i_23 + (*_S803).lanes_0;
    }
    return _S806;
}

fn row_of_15( _S807 : Site_0,  _S808 : Lie_0) -> Row_0
{
    var row_32 : Row_0;
    row_32.base_0 = _S808.offset_0 + _S807.row_0 * _S808.stride_0;
    row_32.step_2 = _S808.step_0;
    row_32.low_0 = u32(0);
    row_32.scale_0 = wide_0(1.0f);
    return row_32;
}

fn space_of_15( _S809 : Site_0,  _S810 : Lie_0) -> Row_0
{
    var row_33 : Row_0 = row_of_15(_S809, _S810);
    row_33.base_0 = row_33.base_0 + _S810.step_0;
    return row_33;
}

fn refuse_time_5( _S811 : Site_0,  _S812 : Lie_0)
{
    var _S813 : bool;
    if(Site_is_first_0(_S811))
    {
        _S813 = is_bad_0(entryPointParams_v_0[_S812.offset_0 + _S811.row_0 * _S812.stride_0]);
    }
    else
    {
        _S813 = false;
    }
    if(_S813)
    {
        report_fault_11(_S811.row_0);
    }
    return;
}

fn Row_raw_11( _S814 : Row_0,  _S815 : u32) -> f32
{
    return entryPointParams_v_0[_S814.base_0 + _S815 * _S814.step_2];
}

fn space_vector_of_5( _S816 : ptr<function, Ball_std140_0>,  _S817 : Site_0,  _S818 : Lie_0) -> Row_0
{
    var _S819 : Row_0 = space_of_15(_S817, _S818);
    refuse_time_5(_S817, _S818);
    var i_24 : u32 = _S817.lane_0;
    for(;;)
    {
        if(i_24 < (_S817.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_11(_S819, i_24)))
        {
            report_fault_11(_S817.row_0);
        }
        i_24 = i_24 + (*_S816).lanes_0;
    }
    return _S819;
}

fn number_of_0( _S820 : Site_0,  _S821 : Lie_0) -> df_0
{
    var _S822 : f32 = entryPointParams_cotangent_4[_S821.offset_0 + _S820.row_0 * _S821.stride_0];
    var _S823 : bool;
    if(is_bad_0(_S822))
    {
        _S823 = Site_is_first_0(_S820);
    }
    else
    {
        _S823 = false;
    }
    if(_S823)
    {
        report_fault_11(_S820.row_0);
    }
    return wide_0(_S822);
}

fn dot_of_6( _S824 : ptr<function, Ball_std140_0>,  _S825 : Site_0,  _S826 : Row_0,  _S827 : Row_0) -> df_0
{
    var sums_13 : array<df_0, i32(1)>;
    sums_13[i32(0)] = wide_0(0.0f);
    var i_25 : u32 = _S825.lane_0;
    for(;;)
    {
        if(i_25 < (_S825.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S828 : df_0 = sums_13[i32(0)];
        var _S829 : u32 = _S826.base_0 + i_25 * _S826.step_2;
        var value_45 : df_0 = wide_0(entryPointParams_point_2[_S829]);
        if((_S826.low_0) != u32(0))
        {
            value_45.lo_0 = entryPointParams_point_2[_S829 + _S826.low_0];
        }
        var _S830 : bool;
        if((_S826.scale_0.hi_0) == 1.0f)
        {
            _S830 = (_S826.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S830 = false;
        }
        var _S831 : df_0;
        if(_S830)
        {
            _S831 = value_45;
        }
        else
        {
            _S831 = x2A_0(_S826.scale_0, value_45);
        }
        var _S832 : u32 = _S827.base_0 + i_25 * _S827.step_2;
        var value_46 : df_0 = wide_0(entryPointParams_u_0[_S832]);
        if((_S827.low_0) != u32(0))
        {
            value_46.lo_0 = entryPointParams_u_0[_S832 + _S827.low_0];
        }
        var _S833 : bool;
        if((_S827.scale_0.hi_0) == 1.0f)
        {
            _S833 = (_S827.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S833 = false;
        }
        var _S834 : df_0;
        if(_S833)
        {
            _S834 = value_46;
        }
        else
        {
            _S834 = x2A_0(_S827.scale_0, value_46);
        }
        sums_13[i32(0)] = x2B_0(_S828, x2A_0(_S831, _S834));
        i_25 = i_25 + (*_S824).lanes_0;
    }
    join_1((*_S824).lanes_0, _S825, &(sums_13));
    return sums_13[i32(0)];
}

fn dot_of_7( _S835 : ptr<function, Ball_std140_0>,  _S836 : Site_0,  _S837 : Row_0,  _S838 : Row_0) -> df_0
{
    var sums_14 : array<df_0, i32(1)>;
    sums_14[i32(0)] = wide_0(0.0f);
    var i_26 : u32 = _S836.lane_0;
    for(;;)
    {
        if(i_26 < (_S836.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S839 : df_0 = sums_14[i32(0)];
        var _S840 : u32 = _S837.base_0 + i_26 * _S837.step_2;
        var value_47 : df_0 = wide_0(entryPointParams_point_2[_S840]);
        if((_S837.low_0) != u32(0))
        {
            value_47.lo_0 = entryPointParams_point_2[_S840 + _S837.low_0];
        }
        var _S841 : bool;
        if((_S837.scale_0.hi_0) == 1.0f)
        {
            _S841 = (_S837.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S841 = false;
        }
        var _S842 : df_0;
        if(_S841)
        {
            _S842 = value_47;
        }
        else
        {
            _S842 = x2A_0(_S837.scale_0, value_47);
        }
        var _S843 : u32 = _S838.base_0 + i_26 * _S838.step_2;
        var value_48 : df_0 = wide_0(entryPointParams_v_0[_S843]);
        if((_S838.low_0) != u32(0))
        {
            value_48.lo_0 = entryPointParams_v_0[_S843 + _S838.low_0];
        }
        var _S844 : bool;
        if((_S838.scale_0.hi_0) == 1.0f)
        {
            _S844 = (_S838.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S844 = false;
        }
        var _S845 : df_0;
        if(_S844)
        {
            _S845 = value_48;
        }
        else
        {
            _S845 = x2A_0(_S838.scale_0, value_48);
        }
        sums_14[i32(0)] = x2B_0(_S839, x2A_0(_S842, _S845));
        i_26 = i_26 + (*_S835).lanes_0;
    }
    join_1((*_S835).lanes_0, _S836, &(sums_14));
    return sums_14[i32(0)];
}

fn put_9( _S846 : ptr<function, Ball_std140_0>,  _S847 : Site_0,  _S848 : u32,  _S849 : df_0)
{
    entryPointParams_point_bar_2[_S847.row_0 * (*_S846).out_stride_0 + (*_S846).out_column_0 + _S848] = nearest_0(_S849);
    return;
}

fn put_bar_16( _S850 : ptr<function, Ball_std140_0>,  _S851 : Site_0,  _S852 : u32,  _S853 : u32,  _S854 : df_0)
{
    if(((((*_S850).flags_0) & (((u32(2) << (_S852)))))) == u32(0))
    {
        put_9(&((*_S850)), _S851, _S853, _S854);
    }
    return;
}

fn put_10( _S855 : ptr<function, Ball_std140_0>,  _S856 : Site_0,  _S857 : u32,  _S858 : df_0)
{
    entryPointParams_u_bar_0[_S856.row_0 * (*_S855).out_stride_0 + (*_S855).out_column_0 + _S857] = nearest_0(_S858);
    return;
}

fn put_bar_17( _S859 : ptr<function, Ball_std140_0>,  _S860 : Site_0,  _S861 : u32,  _S862 : u32,  _S863 : df_0)
{
    if(((((*_S859).flags_0) & (((u32(2) << (_S861)))))) == u32(0))
    {
        put_10(&((*_S859)), _S860, _S862, _S863);
    }
    return;
}

fn put_11( _S864 : ptr<function, Ball_std140_0>,  _S865 : Site_0,  _S866 : u32,  _S867 : df_0)
{
    entryPointParams_v_bar_0[_S865.row_0 * (*_S864).out_stride_0 + (*_S864).out_column_0 + _S866] = nearest_0(_S867);
    return;
}

fn put_bar_18( _S868 : ptr<function, Ball_std140_0>,  _S869 : Site_0,  _S870 : u32,  _S871 : u32,  _S872 : df_0)
{
    if(((((*_S868).flags_0) & (((u32(2) << (_S870)))))) == u32(0))
    {
        put_11(&((*_S868)), _S869, _S871, _S872);
    }
    return;
}

fn put_bar_19( _S873 : ptr<function, Ball_std140_0>,  _S874 : Site_0,  _S875 : u32,  _S876 : u32,  _S877 : df_0)
{
    if(((((*_S873).flags_0) & (((u32(2) << (_S875)))))) == u32(0))
    {
        put_9(&((*_S873)), _S874, _S876, _S877);
    }
    return;
}

fn put_no_time_7( _S878 : ptr<function, Ball_std140_0>,  _S879 : Site_0,  _S880 : u32)
{
    if(Site_is_first_0(_S879))
    {
        put_bar_19(&((*_S878)), _S879, _S880, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_20( _S881 : ptr<function, Ball_std140_0>,  _S882 : Site_0,  _S883 : u32,  _S884 : u32,  _S885 : df_0)
{
    if(((((*_S881).flags_0) & (((u32(2) << (_S883)))))) == u32(0))
    {
        put_10(&((*_S881)), _S882, _S884, _S885);
    }
    return;
}

fn put_no_time_8( _S886 : ptr<function, Ball_std140_0>,  _S887 : Site_0,  _S888 : u32)
{
    if(Site_is_first_0(_S887))
    {
        put_bar_20(&((*_S886)), _S887, _S888, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_21( _S889 : ptr<function, Ball_std140_0>,  _S890 : Site_0,  _S891 : u32,  _S892 : u32,  _S893 : df_0)
{
    if(((((*_S889).flags_0) & (((u32(2) << (_S891)))))) == u32(0))
    {
        put_11(&((*_S889)), _S890, _S892, _S893);
    }
    return;
}

fn put_no_time_9( _S894 : ptr<function, Ball_std140_0>,  _S895 : Site_0,  _S896 : u32)
{
    if(Site_is_first_0(_S895))
    {
        put_bar_21(&((*_S894)), _S895, _S896, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_4( _S897 : ptr<function, Ball_std140_0>,  _S898 : Site_0,  _S899 : u32)
{
    var _S900 : bool;
    if(Site_is_first_0(_S898))
    {
        _S900 = _S899 > u32(0);
    }
    else
    {
        _S900 = false;
    }
    if(_S900)
    {
        _S900 = ((((*_S897).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S900 = false;
    }
    if(_S900)
    {
        report_fault_11(_S898.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_inner_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S901 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S902 : u32 = block_count_0(&(_S901));
        if(block_6 < _S902)
        {
        }
        else
        {
            break;
        }
        var _S903 : u32 = invocation_7.x;
        var _S904 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S905 : Site_0 = space_site_of_0(&(_S904), block_6, _S903);
        var _S906 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S907 : Lie_0 = x_lie_0(&(_S906));
        var _S908 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S909 : Sheet_0 = sheet_of_5(&(_S908), _S905, _S907);
        var _S910 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S911 : Lie_0 = y_lie_0(&(_S910));
        var _S912 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S913 : Row_0 = space_vector_of_4(&(_S912), _S905, _S911);
        var _S914 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S915 : Lie_0 = z_lie_0(&(_S914));
        var _S916 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S917 : Row_0 = space_vector_of_5(&(_S916), _S905, _S915);
        var _S918 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S919 : Lie_0 = cotangent_lie_0(&(_S918));
        var _S920 : df_0 = number_of_0(_S905, _S919);
        var _S921 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S922 : df_0 = dot_of_6(&(_S921), _S905, _S909.row_1, _S913);
        var _S923 : df_0 = _S909.time_0;
        var _S924 : df_0 = _0(_S922, x2A_0(_S923, _S923));
        var _S925 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S926 : df_0 = dot_of_7(&(_S925), _S905, _S909.row_1, _S917);
        var _S927 : df_0 = _0(_S926, x2A_0(_S909.time_0, _S909.time_0));
        var i_27 : u32 = _S905.lane_0;
        for(;;)
        {
            if(i_27 < (_S905.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S928 : u32 = _S909.row_1.base_0 + i_27 * _S909.row_1.step_2;
            var value_49 : df_0 = wide_0(entryPointParams_point_2[_S928]);
            if((_S909.row_1.low_0) != u32(0))
            {
                value_49.lo_0 = entryPointParams_point_2[_S928 + _S909.row_1.low_0];
            }
            var _S929 : bool;
            if((_S909.row_1.scale_0.hi_0) == 1.0f)
            {
                _S929 = (_S909.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S929 = false;
            }
            var _S930 : df_0;
            if(_S929)
            {
                _S930 = value_49;
            }
            else
            {
                _S930 = x2A_0(_S909.row_1.scale_0, value_49);
            }
            var _S931 : u32 = _S913.base_0 + i_27 * _S913.step_2;
            var value_50 : df_0 = wide_0(entryPointParams_u_0[_S931]);
            if((_S913.low_0) != u32(0))
            {
                value_50.lo_0 = entryPointParams_u_0[_S931 + _S913.low_0];
            }
            var _S932 : bool;
            if((_S913.scale_0.hi_0) == 1.0f)
            {
                _S932 = (_S913.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S932 = false;
            }
            var _S933 : df_0;
            if(_S932)
            {
                _S933 = value_50;
            }
            else
            {
                _S933 = x2A_0(_S913.scale_0, value_50);
            }
            var _S934 : df_0 = x2D_0(_S933, x2A_0(_S924, _S930));
            var _S935 : u32 = _S917.base_0 + i_27 * _S917.step_2;
            var value_51 : df_0 = wide_0(entryPointParams_v_0[_S935]);
            if((_S917.low_0) != u32(0))
            {
                value_51.lo_0 = entryPointParams_v_0[_S935 + _S917.low_0];
            }
            var _S936 : bool;
            if((_S917.scale_0.hi_0) == 1.0f)
            {
                _S936 = (_S917.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S936 = false;
            }
            var _S937 : df_0;
            if(_S936)
            {
                _S937 = value_51;
            }
            else
            {
                _S937 = x2A_0(_S917.scale_0, value_51);
            }
            var _S938 : df_0 = x2D_0(_S937, x2A_0(_S927, _S930));
            var _S939 : u32 = i_27 + u32(1);
            var _S940 : df_0 = neg_0(x2A_0(_S920, x2B_0(x2A_0(_S927, _S934), x2A_0(_S924, _S938))));
            var _S941 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_16(&(_S941), _S905, u32(0), _S939, _S940);
            var _S942 : df_0 = x2A_0(_S920, _S938);
            var _S943 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_17(&(_S943), _S905, u32(1), _S939, _S942);
            var _S944 : df_0 = x2A_0(_S920, _S934);
            var _S945 : Ball_std140_0 = entryPointParams_4.p_4;
            put_bar_18(&(_S945), _S905, u32(2), _S939, _S944);
            i_27 = i_27 + entryPointParams_4.p_4.lanes_0;
        }
        var _S946 : Ball_std140_0 = entryPointParams_4.p_4;
        put_no_time_7(&(_S946), _S905, u32(0));
        var _S947 : Ball_std140_0 = entryPointParams_4.p_4;
        put_no_time_8(&(_S947), _S905, u32(1));
        var _S948 : Ball_std140_0 = entryPointParams_4.p_4;
        put_no_time_9(&(_S948), _S905, u32(2));
        var _S949 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_4(&(_S949), _S905, _S909.clipped_0);
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn is_zero_0( a_17 : df_0) -> bool
{
    return (a_17.hi_0) == 0.0f;
}

fn row_of_16( _S950 : Site_0,  _S951 : Lie_0) -> Row_0
{
    var row_34 : Row_0;
    row_34.base_0 = _S951.offset_0 + _S950.row_0 * _S951.stride_0;
    row_34.step_2 = _S951.step_0;
    row_34.low_0 = u32(0);
    row_34.scale_0 = wide_0(1.0f);
    return row_34;
}

fn space_of_16( _S952 : Site_0,  _S953 : Lie_0) -> Row_0
{
    var row_35 : Row_0 = row_of_16(_S952, _S953);
    row_35.base_0 = row_35.base_0 + _S953.step_0;
    return row_35;
}

fn Row_raw_12( _S954 : Row_0,  _S955 : u32) -> f32
{
    return entryPointParams_point_3[_S954.base_0 + _S955 * _S954.step_2];
}

fn report_fault_12( _S956 : u32)
{
    var _S957 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S956);
    return;
}

fn squares_of_6( _S958 : ptr<function, Ball_std140_0>,  _S959 : Site_0,  _S960 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_28 : u32 = _S959.lane_0;
    for(;;)
    {
        if(i_28 < (_S959.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S961 : f32 = Row_raw_12(_S960, i_28);
        if(is_bad_0(_S961))
        {
            report_fault_12(_S959.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S961));
        i_28 = i_28 + (*_S958).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S958).lanes_0, _S959);
    return squares_7;
}

fn report_fault_13( _S962 : u32)
{
    var _S963 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S962);
    return;
}

fn sheet_of_6( _S964 : ptr<function, Ball_std140_0>,  _S965 : Site_0,  _S966 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S967 : Row_0 = space_of_16(_S965, _S966);
    x_6.row_1 = _S967;
    var _S968 : Squares_0 = squares_of_6(&((*_S964)), _S965, _S967);
    var _S969 : f32 = entryPointParams_point_3[_S966.offset_0 + _S965.row_0 * _S966.stride_0];
    var _S970 : bool;
    if(is_bad_0(_S969))
    {
        _S970 = Site_is_first_0(_S965);
    }
    else
    {
        _S970 = false;
    }
    if(_S970)
    {
        report_fault_13(_S965.row_0);
    }
    x_6.length_0 = Squares_length_0(_S968);
    x_6.square_0 = Squares_total_0(_S968);
    var _S971 : df_0 = wide_0((*_S964).lorentz_norm_0);
    var _S972 : df_0 = root_c_of_0(&((*_S964)));
    var _S973 : df_0 = _0(_S971, _S972);
    if(Squares_is_big_0(_S968))
    {
        _S970 = true;
    }
    else
    {
        _S970 = less_0(x2A_1(_S973, 1.00000011920928955f), x_6.length_0);
    }
    var _S974 : i32;
    if(_S970)
    {
        _S974 = i32(1);
    }
    else
    {
        _S974 = i32(0);
    }
    var _S975 : u32 = u32(_S974);
    x_6.shortened_0 = _S975;
    if(_S975 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S973, x_6.length_0), Squares_unit_0(_S968));
        x_6.length_0 = _S973;
        x_6.square_0 = x2A_0(_S973, _S973);
    }
    var _S976 : df_0 = c_of_0(&((*_S964)));
    var _S977 : df_0 = root_of_0(x2B_1(x2A_0(_S976, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S977;
    var _S978 : df_0 = _0(_S977, _S972);
    x_6.time_0 = _S978;
    var _S979 : f32 = abs(x2D_1(_S978, _S969).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S970 = true;
    }
    else
    {
        _S970 = _S979 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S970)
    {
        _S974 = i32(1);
    }
    else
    {
        _S974 = i32(0);
    }
    x_6.clipped_0 = u32(_S974);
    return x_6;
}

fn refuse_time_6( _S980 : Site_0,  _S981 : Lie_0)
{
    var _S982 : bool;
    if(Site_is_first_0(_S980))
    {
        _S982 = is_bad_0(entryPointParams_tangent_2[_S981.offset_0 + _S980.row_0 * _S981.stride_0]);
    }
    else
    {
        _S982 = false;
    }
    if(_S982)
    {
        report_fault_13(_S980.row_0);
    }
    return;
}

struct Reach_0
{
     row_36 : Row_0,
     square_2 : df_0,
     dot_1 : df_0,
};

fn row_of_17( _S983 : Site_0,  _S984 : Lie_0) -> Row_0
{
    var row_37 : Row_0;
    row_37.base_0 = _S984.offset_0 + _S983.row_0 * _S984.stride_0;
    row_37.step_2 = _S984.step_0;
    row_37.low_0 = u32(0);
    row_37.scale_0 = wide_0(1.0f);
    return row_37;
}

fn space_of_17( _S985 : Site_0,  _S986 : Lie_0) -> Row_0
{
    var row_38 : Row_0 = row_of_17(_S985, _S986);
    row_38.base_0 = row_38.base_0 + _S986.step_0;
    return row_38;
}

fn Row_raw_13( _S987 : Row_0,  _S988 : u32) -> f32
{
    return entryPointParams_tangent_2[_S987.base_0 + _S988 * _S987.step_2];
}

fn report_fault_14( _S989 : u32)
{
    var _S990 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S989);
    return;
}

fn squares_of_7( _S991 : ptr<function, Ball_std140_0>,  _S992 : Site_0,  _S993 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_29 : u32 = _S992.lane_0;
    for(;;)
    {
        if(i_29 < (_S992.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S994 : f32 = Row_raw_13(_S993, i_29);
        if(is_bad_0(_S994))
        {
            report_fault_14(_S992.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S994));
        i_29 = i_29 + (*_S991).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S991).lanes_0, _S992);
    return squares_8;
}

fn dot_of_8( _S995 : ptr<function, Ball_std140_0>,  _S996 : Site_0,  _S997 : Row_0,  _S998 : Row_0) -> df_0
{
    var sums_15 : array<df_0, i32(1)>;
    sums_15[i32(0)] = wide_0(0.0f);
    var i_30 : u32 = _S996.lane_0;
    for(;;)
    {
        if(i_30 < (_S996.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S999 : df_0 = sums_15[i32(0)];
        var _S1000 : u32 = _S997.base_0 + i_30 * _S997.step_2;
        var value_52 : df_0 = wide_0(entryPointParams_point_3[_S1000]);
        if((_S997.low_0) != u32(0))
        {
            value_52.lo_0 = entryPointParams_point_3[_S1000 + _S997.low_0];
        }
        var _S1001 : bool;
        if((_S997.scale_0.hi_0) == 1.0f)
        {
            _S1001 = (_S997.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1001 = false;
        }
        var _S1002 : df_0;
        if(_S1001)
        {
            _S1002 = value_52;
        }
        else
        {
            _S1002 = x2A_0(_S997.scale_0, value_52);
        }
        var _S1003 : u32 = _S998.base_0 + i_30 * _S998.step_2;
        var value_53 : df_0 = wide_0(entryPointParams_tangent_2[_S1003]);
        if((_S998.low_0) != u32(0))
        {
            value_53.lo_0 = entryPointParams_tangent_2[_S1003 + _S998.low_0];
        }
        var _S1004 : bool;
        if((_S998.scale_0.hi_0) == 1.0f)
        {
            _S1004 = (_S998.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1004 = false;
        }
        var _S1005 : df_0;
        if(_S1004)
        {
            _S1005 = value_53;
        }
        else
        {
            _S1005 = x2A_0(_S998.scale_0, value_53);
        }
        sums_15[i32(0)] = x2B_0(_S999, x2A_0(_S1002, _S1005));
        i_30 = i_30 + (*_S995).lanes_0;
    }
    join_1((*_S995).lanes_0, _S996, &(sums_15));
    return sums_15[i32(0)];
}

fn stretch_of_0( _S1006 : ptr<function, Ball_std140_0>,  _S1007 : Site_0,  _S1008 : Sheet_0,  _S1009 : Lie_0) -> Reach_0
{
    var reach_3 : Reach_0;
    var _S1010 : Row_0 = space_of_17(_S1007, _S1009);
    reach_3.row_36 = _S1010;
    var _S1011 : Squares_0 = squares_of_7(&((*_S1006)), _S1007, _S1010);
    reach_3.row_36.scale_0 = wide_0(Squares_unit_0(_S1011));
    var _S1012 : df_0 = dot_of_8(&((*_S1006)), _S1007, _S1008.row_1, reach_3.row_36);
    reach_3.dot_1 = _S1012;
    var _S1013 : df_0;
    if((_S1008.square_0.hi_0) < 1.00000000317107685e-30f)
    {
        _S1013 = wide_0(0.0f);
    }
    else
    {
        _S1013 = _0(reach_3.dot_1, _S1008.square_0);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = wide_0(0.0f);
    var i_31 : u32 = _S1007.lane_0;
    for(;;)
    {
        if(i_31 < (_S1007.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1014 : Row_0 = reach_3.row_36;
        var _S1015 : u32 = _S1014.base_0 + i_31 * _S1014.step_2;
        var value_54 : df_0 = wide_0(entryPointParams_tangent_2[_S1015]);
        if((_S1014.low_0) != u32(0))
        {
            value_54.lo_0 = entryPointParams_tangent_2[_S1015 + _S1014.low_0];
        }
        var _S1016 : bool;
        if((_S1014.scale_0.hi_0) == 1.0f)
        {
            _S1016 = (_S1014.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1016 = false;
        }
        var _S1017 : df_0;
        if(_S1016)
        {
            _S1017 = value_54;
        }
        else
        {
            _S1017 = x2A_0(_S1014.scale_0, value_54);
        }
        var _S1018 : u32 = _S1008.row_1.base_0 + i_31 * _S1008.row_1.step_2;
        var value_55 : df_0 = wide_0(entryPointParams_point_3[_S1018]);
        if((_S1008.row_1.low_0) != u32(0))
        {
            value_55.lo_0 = entryPointParams_point_3[_S1018 + _S1008.row_1.low_0];
        }
        var _S1019 : bool;
        if((_S1008.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1019 = (_S1008.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1019 = false;
        }
        var _S1020 : df_0;
        if(_S1019)
        {
            _S1020 = value_55;
        }
        else
        {
            _S1020 = x2A_0(_S1008.row_1.scale_0, value_55);
        }
        var _S1021 : df_0 = x2D_0(_S1017, x2A_0(_S1013, _S1020));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(_S1021, _S1021));
        i_31 = i_31 + (*_S1006).lanes_0;
    }
    join_1((*_S1006).lanes_0, _S1007, &(across_2));
    var _S1022 : df_0 = c_of_0(&((*_S1006)));
    var _S1023 : df_0 = x2A_0(_S1022, _S1008.square_0);
    var _S1024 : df_0 = x2B_1(_S1023, 1.0f);
    reach_3.square_2 = x2B_0(_0(Squares_total_0(_S1011), _S1024), x2A_0(across_2[i32(0)], _0(_S1023, _S1024)));
    return reach_3;
}

fn number_of_1( _S1025 : Site_0,  _S1026 : Lie_0) -> df_0
{
    var _S1027 : f32 = entryPointParams_cotangent_5[_S1026.offset_0 + _S1025.row_0 * _S1026.stride_0];
    var _S1028 : bool;
    if(is_bad_0(_S1027))
    {
        _S1028 = Site_is_first_0(_S1025);
    }
    else
    {
        _S1028 = false;
    }
    if(_S1028)
    {
        report_fault_13(_S1025.row_0);
    }
    return wide_0(_S1027);
}

fn put_12( _S1029 : ptr<function, Ball_std140_0>,  _S1030 : Site_0,  _S1031 : u32,  _S1032 : df_0)
{
    entryPointParams_point_bar_3[_S1030.row_0 * (*_S1029).out_stride_0 + (*_S1029).out_column_0 + _S1031] = nearest_0(_S1032);
    return;
}

fn put_bar_22( _S1033 : ptr<function, Ball_std140_0>,  _S1034 : Site_0,  _S1035 : u32,  _S1036 : u32,  _S1037 : df_0)
{
    if(((((*_S1033).flags_0) & (((u32(2) << (_S1035)))))) == u32(0))
    {
        put_12(&((*_S1033)), _S1034, _S1036, _S1037);
    }
    return;
}

fn put_13( _S1038 : ptr<function, Ball_std140_0>,  _S1039 : Site_0,  _S1040 : u32,  _S1041 : df_0)
{
    entryPointParams_tangent_bar_2[_S1039.row_0 * (*_S1038).out_stride_0 + (*_S1038).out_column_0 + _S1040] = nearest_0(_S1041);
    return;
}

fn put_bar_23( _S1042 : ptr<function, Ball_std140_0>,  _S1043 : Site_0,  _S1044 : u32,  _S1045 : u32,  _S1046 : df_0)
{
    if(((((*_S1042).flags_0) & (((u32(2) << (_S1044)))))) == u32(0))
    {
        put_13(&((*_S1042)), _S1043, _S1045, _S1046);
    }
    return;
}

fn put_bar_24( _S1047 : ptr<function, Ball_std140_0>,  _S1048 : Site_0,  _S1049 : u32,  _S1050 : u32,  _S1051 : df_0)
{
    if(((((*_S1047).flags_0) & (((u32(2) << (_S1049)))))) == u32(0))
    {
        put_12(&((*_S1047)), _S1048, _S1050, _S1051);
    }
    return;
}

fn put_no_time_10( _S1052 : ptr<function, Ball_std140_0>,  _S1053 : Site_0,  _S1054 : u32)
{
    if(Site_is_first_0(_S1053))
    {
        put_bar_24(&((*_S1052)), _S1053, _S1054, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_25( _S1055 : ptr<function, Ball_std140_0>,  _S1056 : Site_0,  _S1057 : u32,  _S1058 : u32,  _S1059 : df_0)
{
    if(((((*_S1055).flags_0) & (((u32(2) << (_S1057)))))) == u32(0))
    {
        put_13(&((*_S1055)), _S1056, _S1058, _S1059);
    }
    return;
}

fn put_no_time_11( _S1060 : ptr<function, Ball_std140_0>,  _S1061 : Site_0,  _S1062 : u32)
{
    if(Site_is_first_0(_S1061))
    {
        put_bar_25(&((*_S1060)), _S1061, _S1062, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_5( _S1063 : ptr<function, Ball_std140_0>,  _S1064 : Site_0,  _S1065 : u32)
{
    var _S1066 : bool;
    if(Site_is_first_0(_S1064))
    {
        _S1066 = _S1065 > u32(0);
    }
    else
    {
        _S1066 = false;
    }
    if(_S1066)
    {
        _S1066 = ((((*_S1063).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1066 = false;
    }
    if(_S1066)
    {
        report_fault_13(_S1064.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_norm_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S1067 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1068 : u32 = block_count_0(&(_S1067));
        if(block_7 < _S1068)
        {
        }
        else
        {
            break;
        }
        var _S1069 : u32 = invocation_8.x;
        var _S1070 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1071 : Site_0 = space_site_of_0(&(_S1070), block_7, _S1069);
        var _S1072 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1073 : Lie_0 = x_lie_0(&(_S1072));
        var _S1074 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1075 : Sheet_0 = sheet_of_6(&(_S1074), _S1071, _S1073);
        var _S1076 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1077 : Lie_0 = y_lie_0(&(_S1076));
        refuse_time_6(_S1071, _S1077);
        var _S1078 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1079 : Lie_0 = y_lie_0(&(_S1078));
        var _S1080 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S1081 : Reach_0 = stretch_of_0(&(_S1080), _S1071, _S1075, _S1079);
        var _S1082 : df_0 = root_of_0(_S1081.square_2);
        var _S1083 : df_0;
        if(is_zero_0(_S1082))
        {
            _S1083 = wide_0(0.0f);
        }
        else
        {
            var _S1084 : Ball_std140_0 = entryPointParams_5.p_5;
            var _S1085 : Lie_0 = cotangent_lie_0(&(_S1084));
            var _S1086 : df_0 = number_of_1(_S1071, _S1085);
            _S1083 = _0(_S1086, _S1082);
        }
        var _S1087 : df_0 = _S1075.time_0;
        var _S1088 : df_0 = _0(_S1081.dot_1, x2A_0(_S1087, _S1087));
        var i_32 : u32 = _S1071.lane_0;
        for(;;)
        {
            if(i_32 < (_S1071.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S1089 : u32 = _S1075.row_1.base_0 + i_32 * _S1075.row_1.step_2;
            var value_56 : df_0 = wide_0(entryPointParams_point_3[_S1089]);
            if((_S1075.row_1.low_0) != u32(0))
            {
                value_56.lo_0 = entryPointParams_point_3[_S1089 + _S1075.row_1.low_0];
            }
            var _S1090 : bool;
            if((_S1075.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1090 = (_S1075.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1090 = false;
            }
            var _S1091 : df_0;
            if(_S1090)
            {
                _S1091 = value_56;
            }
            else
            {
                _S1091 = x2A_0(_S1075.row_1.scale_0, value_56);
            }
            var _S1092 : u32 = _S1081.row_36.base_0 + i_32 * _S1081.row_36.step_2;
            var value_57 : df_0 = wide_0(entryPointParams_tangent_2[_S1092]);
            if((_S1081.row_36.low_0) != u32(0))
            {
                value_57.lo_0 = entryPointParams_tangent_2[_S1092 + _S1081.row_36.low_0];
            }
            var _S1093 : bool;
            if((_S1081.row_36.scale_0.hi_0) == 1.0f)
            {
                _S1093 = (_S1081.row_36.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1093 = false;
            }
            var _S1094 : df_0;
            if(_S1093)
            {
                _S1094 = value_57;
            }
            else
            {
                _S1094 = x2A_0(_S1081.row_36.scale_0, value_57);
            }
            var _S1095 : df_0 = x2A_0(_S1083, x2D_0(_S1094, x2A_0(_S1088, _S1091)));
            var _S1096 : u32 = i_32 + u32(1);
            var _S1097 : df_0 = scaled_0(neg_0(x2A_0(_S1088, _S1095)), 1.0f / _S1081.row_36.scale_0.hi_0);
            var _S1098 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_22(&(_S1098), _S1071, u32(0), _S1096, _S1097);
            var _S1099 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_23(&(_S1099), _S1071, u32(1), _S1096, _S1095);
            i_32 = i_32 + entryPointParams_5.p_5.lanes_0;
        }
        var _S1100 : Ball_std140_0 = entryPointParams_5.p_5;
        put_no_time_10(&(_S1100), _S1071, u32(0));
        var _S1101 : Ball_std140_0 = entryPointParams_5.p_5;
        put_no_time_11(&(_S1101), _S1071, u32(1));
        var _S1102 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_5(&(_S1102), _S1071, _S1075.clipped_0);
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


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

@binding(3) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_left_bar_0 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_right_bar_0 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(7) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(8) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_left_bar_1 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_right_bar_1 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(15) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(17) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(19) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(20) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(25) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(29) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(30) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(31) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(37) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(39) @group(0) var<storage, read> entryPointParams_cotangent_6 : array<f32>;

@binding(40) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_target_bar_1 : array<f32>;

@binding(42) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(43) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(44) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(45) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(46) @group(0) var<storage, read> entryPointParams_cotangent_7 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_start_bar_0 : array<f32>;

@binding(48) @group(0) var<storage, read_write> entryPointParams_end_bar_0 : array<f32>;

@binding(49) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Ball_std140_0,
};

@binding(50) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(51) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(52) @group(0) var<storage, read> entryPointParams_cotangent_8 : array<f32>;

@binding(53) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(54) @group(0) var<storage, read_write> entryPointParams_status_8 : array<atomic<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Ball_std140_0,
};

@binding(55) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(56) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(57) @group(0) var<storage, read> entryPointParams_cotangent_9 : array<f32>;

@binding(58) @group(0) var<storage, read_write> entryPointParams_point_bar_4 : array<f32>;

@binding(59) @group(0) var<storage, read_write> entryPointParams_status_9 : array<atomic<u32>>;

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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(5)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_0 : i32 = i32(0);
    for(;;)
    {
        if(k_0 < i32(5))
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
                if(k_0 < i32(5))
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
        if(k_0 < i32(5))
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

fn join_1( lanes_2 : u32,  site_1 : Site_0,  sums_1 : ptr<function, array<df_0, i32(2)>>)
{
    if(lanes_2 == u32(1))
    {
        return;
    }
    var k_1 : i32 = i32(0);
    for(;;)
    {
        if(k_1 < i32(2))
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
                if(k_1 < i32(2))
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
        if(k_1 < i32(2))
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

fn join_2( lanes_3 : u32,  site_2 : Site_0,  sums_2 : ptr<function, array<df_0, i32(1)>>)
{
    if(lanes_3 == u32(1))
    {
        return;
    }
    var k_2 : i32 = i32(0);
    for(;;)
    {
        if(k_2 < i32(1))
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
                if(k_2 < i32(1))
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
        if(k_2 < i32(1))
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

fn join_3( lanes_4 : u32,  site_3 : Site_0,  sums_3 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_4 == u32(1))
    {
        return;
    }
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
        parts_0[u32(k_3) * u32(64) + site_3.invocation_0] = vec2<f32>((*sums_3)[k_3].hi_0, (*sums_3)[k_3].lo_0);
        k_3 = k_3 + i32(1);
    }
    workgroupBarrier();
    var reach_3 : u32 = lanes_4 / u32(2);
    for(;;)
    {
        if(reach_3 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((site_3.lane_0) < reach_3)
        {
            k_3 = i32(0);
            for(;;)
            {
                if(k_3 < i32(3))
                {
                }
                else
                {
                    break;
                }
                var _S13 : u32 = u32(k_3) * u32(64) + site_3.invocation_0;
                var _S14 : df_0 = x2B_0(pair_of_0(parts_0[_S13].x, parts_0[_S13].y), pair_of_0(parts_0[_S13 + reach_3].x, parts_0[_S13 + reach_3].y));
                parts_0[_S13] = vec2<f32>(_S14.hi_0, _S14.lo_0);
                k_3 = k_3 + i32(1);
            }
        }
        workgroupBarrier();
        reach_3 = reach_3 / u32(2);
    }
    k_3 = i32(0);
    for(;;)
    {
        if(k_3 < i32(3))
        {
        }
        else
        {
            break;
        }
        (*sums_3)[k_3] = pair_of_0(parts_0[u32(k_3) * u32(64) + site_3.invocation_0 - site_3.lane_0].x, parts_0[u32(k_3) * u32(64) + site_3.invocation_0 - site_3.lane_0].y);
        k_3 = k_3 + i32(1);
    }
    workgroupBarrier();
    return;
}

fn block_count_0( p_10 : ptr<function, Ball_std140_0>) -> u32
{
    var _S15 : u32 = (*p_10).rows_0;
    var _S16 : u32 = (*p_10).lanes_0;
    var _S17 : u32 = u32(64) / (*p_10).lanes_0;
    var _S18 : u32 = _S15 + _S17 - u32(1);
    var _S19 : u32 = u32(64) / _S16;
    var _S20 : u32 = _S18 / _S19;
    return _S20;
}

fn site_of_0( p_11 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S21 : u32 = (*p_11).lanes_0;
    var _S22 : u32 = u32(64) / (*p_11).lanes_0;
    var _S23 : u32 = block_0 * _S22;
    var _S24 : u32 = invocation_1 / _S21;
    var _S25 : u32 = _S23 + _S24;
    var site_4 : Site_0;
    var _S26 : bool = _S25 < ((*p_11).rows_0);
    site_4.active_0 = _S26;
    var _S27 : u32;
    if(_S26)
    {
        _S27 = _S25;
    }
    else
    {
        _S27 = u32(0);
    }
    site_4.row_0 = _S27;
    var _S28 : u32 = invocation_1 % _S21;
    site_4.lane_0 = _S28;
    site_4.invocation_0 = invocation_1;
    if(site_4.active_0)
    {
        _S27 = (*p_11).columns_0;
    }
    else
    {
        _S27 = u32(0);
    }
    site_4.columns_1 = _S27;
    return site_4;
}

fn space_site_of_0( p_12 : ptr<function, Ball_std140_0>,  block_1 : u32,  invocation_2 : u32) -> Site_0
{
    var _S29 : Site_0 = site_of_0(&((*p_12)), block_1, invocation_2);
    var site_5 : Site_0 = _S29;
    if(site_5.active_0)
    {
        site_5.columns_1 = (*p_12).columns_0 - u32(1);
    }
    return site_5;
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
    var _S30 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S30;
    squares_0.usual_0 = _S30;
    squares_0.big_0 = _S30;
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
    var _S31 : f32 = rounded_0(a_4 * b_3);
    var _S32 : f32 = upper_half_0(a_4);
    var _S33 : f32 = upper_half_0(b_3);
    var _S34 : f32 = rounded_0(a_4 - _S32);
    var _S35 : f32 = rounded_0(b_3 - _S33);
    return pair_of_0(_S31, rounded_0(rounded_0(rounded_0(rounded_0(_S32 * _S33) - _S31) + rounded_0(_S32 * _S35)) + rounded_0(_S34 * _S33)) + rounded_0(_S34 * _S35));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S36 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S36.hi_0, rounded_0(_S36.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    var _S37 : f32 = abs(value_4.hi_0);
    if(_S37 < 1.073741824e+09f)
    {
        var _S38 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S38, _S38));
    }
    else
    {
        if(_S37 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_4, value_4));
        }
        else
        {
            var _S39 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S39, _S39));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_5 : u32,  site_6 : Site_0)
{
    var sums_4 : array<df_0, i32(3)>;
    sums_4[i32(0)] = (*this_1).small_0;
    sums_4[i32(1)] = (*this_1).usual_0;
    sums_4[i32(2)] = (*this_1).big_0;
    join_3(lanes_5, site_6, &(sums_4));
    (*this_1).small_0 = sums_4[i32(0)];
    (*this_1).usual_0 = sums_4[i32(1)];
    (*this_1).big_0 = sums_4[i32(2)];
    return;
}

fn Site_is_first_0( this_2 : Site_0) -> bool
{
    var _S40 : bool;
    if(this_2.active_0)
    {
        _S40 = (this_2.lane_0) == u32(0);
    }
    else
    {
        _S40 = false;
    }
    return _S40;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S41 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
    var _S42 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S42 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S41, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S42 = _S41;
    }
    return _S42;
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
    var _S43 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S43, x2D_0(a_8, two_product_0(_S43, _S43)).hi_0 / (2.0f * _S43));
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S44 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S44 = true;
    }
    else
    {
        _S44 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S45 : df_0;
    if(_S44)
    {
        _S45 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S45 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S45;
}

fn root_c_of_0( p_14 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_14).root_hi_0, (*p_14).root_lo_0);
}

fn x2A_1( a_9 : df_0,  b_6 : f32) -> df_0
{
    var _S46 : df_0 = two_product_0(a_9.hi_0, b_6);
    return fast_two_sum_0(_S46.hi_0, rounded_0(_S46.lo_0 + rounded_0(a_9.lo_0 * b_6)));
}

fn x2B_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S47 : df_0 = two_sum_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S47.hi_0, rounded_0(_S47.lo_0 + a_10.lo_0));
}

fn quotient_of_0( a_11 : df_0,  b_8 : df_0) -> df_0
{
    var _S48 : f32 = a_11.hi_0 / b_8.hi_0;
    var _S49 : df_0 = x2D_0(a_11, x2A_1(b_8, _S48));
    var _S50 : f32 = _S49.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S48, _S50), x2D_0(_S49, x2A_1(b_8, _S50)).hi_0 / b_8.hi_0);
}

fn _0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_12, b_9);
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S51 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S51 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S51 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S51 = false;
        }
    }
    return _S51;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S52 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S52 = 5.42101086242752217e-20f;
    }
    else
    {
        _S52 = 1.0f;
    }
    return _S52;
}

fn c_of_0( p_15 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_15).c_hi_0, (*p_15).c_lo_0);
}

fn x2D_1( a_14 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_14, - b_11);
}

fn y_lie_0( p_16 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_16).y_offset_0, (*p_16).y_stride_0, (*p_16).y_step_0);
}

fn half_of_0( a_15 : df_0) -> df_0
{
    return scaled_0(a_15, 0.5f);
}

fn twice_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 2.0f);
}

fn cotangent_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).cotangent_offset_0, (*p_17).cotangent_stride_0, (*p_17).cotangent_step_0);
}

fn is_zero_0( a_17 : df_0) -> bool
{
    return (a_17.hi_0) == 0.0f;
}

struct Between_0
{
     dot_0 : df_0,
     gap_0 : df_0,
     on_x_0 : df_0,
     on_y_0 : df_0,
     square_0 : df_0,
     root_0 : df_0,
     ahead_0 : df_0,
};

fn Between_cosh_half_0( this_7 : Between_0) -> df_0
{
    return root_of_0(x2B_1(this_7.square_0, 1.0f));
}

struct Slope_0
{
     on_difference_0 : df_0,
     on_x_1 : df_0,
     on_y_1 : df_0,
};

fn Slope_x_bar_0( this_8 : Slope_0,  x_0 : df_0,  y_0 : df_0) -> df_0
{
    return x2B_0(x2A_0(this_8.on_difference_0, x2D_0(x_0, y_0)), x2A_0(this_8.on_x_1, x_0));
}

fn nearest_0( value_5 : df_0) -> f32
{
    var _S53 : f32;
    if(is_bad_0(value_5.hi_0))
    {
        _S53 = value_5.hi_0;
    }
    else
    {
        _S53 = value_5.hi_0 + value_5.lo_0;
    }
    return _S53;
}

fn Slope_y_bar_0( this_9 : Slope_0,  x_1 : df_0,  y_1 : df_0) -> df_0
{
    return x2D_0(x2A_0(this_9.on_difference_0, x2D_0(y_1, x_1)), x2A_0(this_9.on_y_1, y_1));
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
     square_1 : df_0,
     cosh_0 : df_0,
     time_0 : df_0,
     shortened_0 : u32,
     clipped_0 : u32,
};

fn row_of_0( _S54 : Site_0,  _S55 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S55.offset_0 + _S54.row_0 * _S55.stride_0;
    row_2.step_2 = _S55.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn space_of_0( _S56 : Site_0,  _S57 : Lie_0) -> Row_0
{
    var row_3 : Row_0 = row_of_0(_S56, _S57);
    row_3.base_0 = row_3.base_0 + _S57.step_0;
    return row_3;
}

fn Row_raw_0( _S58 : Row_0,  _S59 : u32) -> f32
{
    return entryPointParams_left_0[_S58.base_0 + _S59 * _S58.step_2];
}

fn report_fault_0( _S60 : u32)
{
    var _S61 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S60);
    return;
}

fn squares_of_0( _S62 : ptr<function, Ball_std140_0>,  _S63 : Site_0,  _S64 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S63.lane_0;
    for(;;)
    {
        if(i_0 < (_S63.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S65 : f32 = Row_raw_0(_S64, i_0);
        if(is_bad_0(_S65))
        {
            report_fault_0(_S63.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S65));
        i_0 = i_0 + (*_S62).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S62).lanes_0, _S63);
    return squares_1;
}

fn report_fault_1( _S66 : u32)
{
    var _S67 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S66);
    return;
}

fn sheet_of_0( _S68 : ptr<function, Ball_std140_0>,  _S69 : Site_0,  _S70 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S71 : Row_0 = space_of_0(_S69, _S70);
    x_2.row_1 = _S71;
    var _S72 : Squares_0 = squares_of_0(&((*_S68)), _S69, _S71);
    var _S73 : f32 = entryPointParams_left_0[_S70.offset_0 + _S69.row_0 * _S70.stride_0];
    var _S74 : bool;
    if(is_bad_0(_S73))
    {
        _S74 = Site_is_first_0(_S69);
    }
    else
    {
        _S74 = false;
    }
    if(_S74)
    {
        report_fault_1(_S69.row_0);
    }
    x_2.length_0 = Squares_length_0(_S72);
    x_2.square_1 = Squares_total_0(_S72);
    var _S75 : df_0 = wide_0((*_S68).lorentz_norm_0);
    var _S76 : df_0 = root_c_of_0(&((*_S68)));
    var _S77 : df_0 = _0(_S75, _S76);
    if(Squares_is_big_0(_S72))
    {
        _S74 = true;
    }
    else
    {
        _S74 = less_0(x2A_1(_S77, 1.00000011920928955f), x_2.length_0);
    }
    var _S78 : i32;
    if(_S74)
    {
        _S78 = i32(1);
    }
    else
    {
        _S78 = i32(0);
    }
    var _S79 : u32 = u32(_S78);
    x_2.shortened_0 = _S79;
    if(_S79 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S77, x_2.length_0), Squares_unit_0(_S72));
        x_2.length_0 = _S77;
        x_2.square_1 = x2A_0(_S77, _S77);
    }
    var _S80 : df_0 = c_of_0(&((*_S68)));
    var _S81 : df_0 = root_of_0(x2B_1(x2A_0(_S80, x_2.square_1), 1.0f));
    x_2.cosh_0 = _S81;
    var _S82 : df_0 = _0(_S81, _S76);
    x_2.time_0 = _S82;
    var _S83 : f32 = abs(x2D_1(_S82, _S73).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S74 = true;
    }
    else
    {
        _S74 = _S83 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S74)
    {
        _S78 = i32(1);
    }
    else
    {
        _S78 = i32(0);
    }
    x_2.clipped_0 = u32(_S78);
    return x_2;
}

fn row_of_1( _S84 : Site_0,  _S85 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S85.offset_0 + _S84.row_0 * _S85.stride_0;
    row_4.step_2 = _S85.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn space_of_1( _S86 : Site_0,  _S87 : Lie_0) -> Row_0
{
    var row_5 : Row_0 = row_of_1(_S86, _S87);
    row_5.base_0 = row_5.base_0 + _S87.step_0;
    return row_5;
}

fn Row_raw_1( _S88 : Row_0,  _S89 : u32) -> f32
{
    return entryPointParams_right_0[_S88.base_0 + _S89 * _S88.step_2];
}

fn squares_of_1( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S91.lane_0;
    for(;;)
    {
        if(i_1 < (_S91.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S93 : f32 = Row_raw_1(_S92, i_1);
        if(is_bad_0(_S93))
        {
            report_fault_0(_S91.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S93));
        i_1 = i_1 + (*_S90).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S90).lanes_0, _S91);
    return squares_2;
}

fn sheet_of_1( _S94 : ptr<function, Ball_std140_0>,  _S95 : Site_0,  _S96 : Lie_0) -> Sheet_0
{
    var x_3 : Sheet_0;
    var _S97 : Row_0 = space_of_1(_S95, _S96);
    x_3.row_1 = _S97;
    var _S98 : Squares_0 = squares_of_1(&((*_S94)), _S95, _S97);
    var _S99 : f32 = entryPointParams_right_0[_S96.offset_0 + _S95.row_0 * _S96.stride_0];
    var _S100 : bool;
    if(is_bad_0(_S99))
    {
        _S100 = Site_is_first_0(_S95);
    }
    else
    {
        _S100 = false;
    }
    if(_S100)
    {
        report_fault_1(_S95.row_0);
    }
    x_3.length_0 = Squares_length_0(_S98);
    x_3.square_1 = Squares_total_0(_S98);
    var _S101 : df_0 = wide_0((*_S94).lorentz_norm_0);
    var _S102 : df_0 = root_c_of_0(&((*_S94)));
    var _S103 : df_0 = _0(_S101, _S102);
    if(Squares_is_big_0(_S98))
    {
        _S100 = true;
    }
    else
    {
        _S100 = less_0(x2A_1(_S103, 1.00000011920928955f), x_3.length_0);
    }
    var _S104 : i32;
    if(_S100)
    {
        _S104 = i32(1);
    }
    else
    {
        _S104 = i32(0);
    }
    var _S105 : u32 = u32(_S104);
    x_3.shortened_0 = _S105;
    if(_S105 != u32(0))
    {
        x_3.row_1.scale_0 = scaled_0(_0(_S103, x_3.length_0), Squares_unit_0(_S98));
        x_3.length_0 = _S103;
        x_3.square_1 = x2A_0(_S103, _S103);
    }
    var _S106 : df_0 = c_of_0(&((*_S94)));
    var _S107 : df_0 = root_of_0(x2B_1(x2A_0(_S106, x_3.square_1), 1.0f));
    x_3.cosh_0 = _S107;
    var _S108 : df_0 = _0(_S107, _S102);
    x_3.time_0 = _S108;
    var _S109 : f32 = abs(x2D_1(_S108, _S99).hi_0);
    if((x_3.shortened_0) != u32(0))
    {
        _S100 = true;
    }
    else
    {
        _S100 = _S109 > (0.0000152587890625f * x_3.time_0.hi_0);
    }
    if(_S100)
    {
        _S104 = i32(1);
    }
    else
    {
        _S104 = i32(0);
    }
    x_3.clipped_0 = u32(_S104);
    return x_3;
}

fn between_0( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : Sheet_0,  _S113 : Sheet_0) -> Between_0
{
    var _S114 : u32;
    var _S115 : df_0;
    var _S116 : df_0;
    var _S117 : bool;
    var _S118 : bool;
    var _S119 : df_0 = wide_0(0.0f);
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = _S119;
    sums_5[i32(1)] = _S119;
    sums_5[i32(2)] = _S119;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S111.lane_0;
    for(;;)
    {
        _S114 = _S111.columns_1;
        if(i_2 < (_S111.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S120 : u32 = _S112.row_1.base_0 + i_2 * _S112.row_1.step_2;
        var value_6 : df_0 = wide_0(entryPointParams_left_0[_S120]);
        if((_S112.row_1.low_0) != u32(0))
        {
            value_6.lo_0 = entryPointParams_left_0[_S120 + _S112.row_1.low_0];
        }
        if((_S112.row_1.scale_0.hi_0) == 1.0f)
        {
            _S117 = (_S112.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S117 = false;
        }
        if(_S117)
        {
            _S115 = value_6;
        }
        else
        {
            _S115 = x2A_0(_S112.row_1.scale_0, value_6);
        }
        var _S121 : u32 = _S113.row_1.base_0 + i_2 * _S113.row_1.step_2;
        var value_7 : df_0 = wide_0(entryPointParams_right_0[_S121]);
        if((_S113.row_1.low_0) != u32(0))
        {
            value_7.lo_0 = entryPointParams_right_0[_S121 + _S113.row_1.low_0];
        }
        if((_S113.row_1.scale_0.hi_0) == 1.0f)
        {
            _S118 = (_S113.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S118 = false;
        }
        if(_S118)
        {
            _S116 = value_7;
        }
        else
        {
            _S116 = x2A_0(_S113.row_1.scale_0, value_7);
        }
        var _S122 : df_0 = x2D_0(_S115, _S116);
        Squares_add_0(&(gap_squares_0), _S122);
        sums_5[i32(0)] = x2B_0(sums_5[i32(0)], x2A_0(_S115, _S116));
        sums_5[i32(1)] = x2B_0(sums_5[i32(1)], x2A_0(_S122, _S115));
        sums_5[i32(2)] = x2B_0(sums_5[i32(2)], x2A_0(_S122, _S116));
        i_2 = i_2 + (*_S110).lanes_0;
    }
    var _S123 : u32 = (*_S110).lanes_0;
    join_3((*_S110).lanes_0, _S111, &(sums_5));
    Squares_join_over_0(&(gap_squares_0), (*_S110).lanes_0, _S111);
    var _S124 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_5[i32(0)];
    all_0.on_x_0 = sums_5[i32(1)];
    all_0.on_y_0 = sums_5[i32(2)];
    var _S125 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S124), 1.0f / _S124);
    all_0.gap_0 = _S125;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_5[i32(1)], sums_5[i32(2)])), x2B_0(_S112.time_0, _S113.time_0));
    var _S126 : df_0 = c_of_0(&((*_S110)));
    var _S127 : df_0 = x2A_0(_S126, _S112.square_1);
    var _S128 : df_0 = x2A_0(_S126, _S113.square_1);
    var _S129 : df_0 = x2A_0(_S126, sums_5[i32(0)]);
    var _S130 : df_0 = x2A_0(_S112.cosh_0, _S113.cosh_0);
    var _S131 : bool = less_0(x2A_0(_S126, _S125), _S127);
    var _S132 : bool = (_S128.hi_0) < 1.00000000317107685e-30f;
    if(_S132)
    {
        _S115 = _S119;
    }
    else
    {
        if(_S131)
        {
            _S115 = x2A_0(_S126, all_0.on_y_0);
        }
        else
        {
            _S115 = _S129;
        }
        _S115 = _0(_S115, _S128);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S119;
    i_2 = _S111.lane_0;
    for(;;)
    {
        if(i_2 < _S114)
        {
        }
        else
        {
            break;
        }
        var _S133 : u32 = _S112.row_1.base_0 + i_2 * _S112.row_1.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_left_0[_S133]);
        if((_S112.row_1.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_left_0[_S133 + _S112.row_1.low_0];
        }
        if((_S112.row_1.scale_0.hi_0) == 1.0f)
        {
            _S117 = (_S112.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S117 = false;
        }
        if(_S117)
        {
            _S116 = value_8;
        }
        else
        {
            _S116 = x2A_0(_S112.row_1.scale_0, value_8);
        }
        var _S134 : u32 = _S113.row_1.base_0 + i_2 * _S113.row_1.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_right_0[_S134]);
        if((_S113.row_1.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_right_0[_S134 + _S113.row_1.low_0];
        }
        if((_S113.row_1.scale_0.hi_0) == 1.0f)
        {
            _S118 = (_S113.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S118 = false;
        }
        var _S135 : df_0;
        if(_S118)
        {
            _S135 = value_9;
        }
        else
        {
            _S135 = x2A_0(_S113.row_1.scale_0, value_9);
        }
        var side_0 : df_0;
        if(_S131)
        {
            side_0 = x2D_0(_S116, _S135);
        }
        else
        {
            side_0 = _S116;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S115, _S135));
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(side_1, side_1));
        i_2 = i_2 + _S123;
    }
    join_2(_S123, _S111, &(across_0));
    if((_S129.hi_0) <= 0.0f)
    {
        _S117 = true;
    }
    else
    {
        _S117 = _S132;
    }
    if(_S117)
    {
        if((_S130.hi_0) > 2.0f)
        {
            _S115 = x2D_1(_S130, 1.0f);
        }
        else
        {
            _S115 = _0(x2B_0(x2B_0(_S127, _S128), x2A_0(_S127, _S128)), x2B_1(_S130, 1.0f));
        }
        all_0.square_0 = half_of_0(x2D_0(_S115, _S129));
    }
    else
    {
        var _S136 : df_0 = x2B_1(twice_0(x2B_0(_S130, _S129)), 2.0f);
        all_0.square_0 = x2A_0(_S126, x2B_0(_0(all_0.gap_0, _S136), x2A_0(across_0[i32(0)], _0(_S128, _S136))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S137 : df_0 = root_c_of_0(&((*_S110)));
        _S115 = x2A_0(_S137, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S115 = root_of_0(all_0.square_0);
    }
    all_0.root_0 = _S115;
    return all_0;
}

fn number_of_0( _S138 : Site_0,  _S139 : Lie_0) -> df_0
{
    var _S140 : f32 = entryPointParams_cotangent_0[_S139.offset_0 + _S138.row_0 * _S139.stride_0];
    var _S141 : bool;
    if(is_bad_0(_S140))
    {
        _S141 = Site_is_first_0(_S138);
    }
    else
    {
        _S141 = false;
    }
    if(_S141)
    {
        report_fault_1(_S138.row_0);
    }
    return wide_0(_S140);
}

fn slope_of_0( _S142 : ptr<function, Ball_std140_0>,  _S143 : Sheet_0,  _S144 : Sheet_0,  _S145 : Between_0,  _S146 : df_0) -> Slope_0
{
    var all_1 : Slope_0;
    var _S147 : df_0 = c_of_0(&((*_S142)));
    var _S148 : df_0 = half_of_0(x2A_0(_S146, _S147));
    all_1.on_difference_0 = _S148;
    all_1.on_x_1 = x2A_0(_S148, _0(_S145.ahead_0, _S143.time_0));
    all_1.on_y_1 = x2A_0(_S148, _0(_S145.ahead_0, _S144.time_0));
    return all_1;
}

fn put_0( _S149 : ptr<function, Ball_std140_0>,  _S150 : Site_0,  _S151 : u32,  _S152 : df_0)
{
    entryPointParams_left_bar_0[_S150.row_0 * (*_S149).out_stride_0 + (*_S149).out_column_0 + _S151] = nearest_0(_S152);
    return;
}

fn put_bar_0( _S153 : ptr<function, Ball_std140_0>,  _S154 : Site_0,  _S155 : u32,  _S156 : u32,  _S157 : df_0)
{
    if(((((*_S153).flags_0) & (((u32(2) << (_S155)))))) == u32(0))
    {
        put_0(&((*_S153)), _S154, _S156, _S157);
    }
    return;
}

fn put_1( _S158 : ptr<function, Ball_std140_0>,  _S159 : Site_0,  _S160 : u32,  _S161 : df_0)
{
    entryPointParams_right_bar_0[_S159.row_0 * (*_S158).out_stride_0 + (*_S158).out_column_0 + _S160] = nearest_0(_S161);
    return;
}

fn put_bar_1( _S162 : ptr<function, Ball_std140_0>,  _S163 : Site_0,  _S164 : u32,  _S165 : u32,  _S166 : df_0)
{
    if(((((*_S162).flags_0) & (((u32(2) << (_S164)))))) == u32(0))
    {
        put_1(&((*_S162)), _S163, _S165, _S166);
    }
    return;
}

fn put_bar_2( _S167 : ptr<function, Ball_std140_0>,  _S168 : Site_0,  _S169 : u32,  _S170 : u32,  _S171 : df_0)
{
    if(((((*_S167).flags_0) & (((u32(2) << (_S169)))))) == u32(0))
    {
        put_0(&((*_S167)), _S168, _S170, _S171);
    }
    return;
}

fn put_no_time_0( _S172 : ptr<function, Ball_std140_0>,  _S173 : Site_0,  _S174 : u32)
{
    if(Site_is_first_0(_S173))
    {
        put_bar_2(&((*_S172)), _S173, _S174, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_3( _S175 : ptr<function, Ball_std140_0>,  _S176 : Site_0,  _S177 : u32,  _S178 : u32,  _S179 : df_0)
{
    if(((((*_S175).flags_0) & (((u32(2) << (_S177)))))) == u32(0))
    {
        put_1(&((*_S175)), _S176, _S178, _S179);
    }
    return;
}

fn put_no_time_1( _S180 : ptr<function, Ball_std140_0>,  _S181 : Site_0,  _S182 : u32)
{
    if(Site_is_first_0(_S181))
    {
        put_bar_3(&((*_S180)), _S181, _S182, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_distance_0( _S183 : ptr<function, Ball_std140_0>,  _S184 : Site_0,  _S185 : Sheet_0,  _S186 : Sheet_0,  _S187 : Slope_0)
{
    var i_3 : u32 = _S184.lane_0;
    for(;;)
    {
        if(i_3 < (_S184.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S188 : u32 = _S185.row_1.base_0 + i_3 * _S185.row_1.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_left_0[_S188]);
        if((_S185.row_1.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_left_0[_S188 + _S185.row_1.low_0];
        }
        var _S189 : bool;
        if((_S185.row_1.scale_0.hi_0) == 1.0f)
        {
            _S189 = (_S185.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S189 = false;
        }
        var _S190 : df_0;
        if(_S189)
        {
            _S190 = value_10;
        }
        else
        {
            _S190 = x2A_0(_S185.row_1.scale_0, value_10);
        }
        var _S191 : u32 = _S186.row_1.base_0 + i_3 * _S186.row_1.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_right_0[_S191]);
        if((_S186.row_1.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_right_0[_S191 + _S186.row_1.low_0];
        }
        var _S192 : bool;
        if((_S186.row_1.scale_0.hi_0) == 1.0f)
        {
            _S192 = (_S186.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S192 = false;
        }
        var _S193 : df_0;
        if(_S192)
        {
            _S193 = value_11;
        }
        else
        {
            _S193 = x2A_0(_S186.row_1.scale_0, value_11);
        }
        var _S194 : u32 = i_3 + u32(1);
        put_bar_0(&((*_S183)), _S184, u32(0), _S194, Slope_x_bar_0(_S187, _S190, _S193));
        put_bar_1(&((*_S183)), _S184, u32(1), _S194, Slope_y_bar_0(_S187, _S190, _S193));
        i_3 = i_3 + (*_S183).lanes_0;
    }
    put_no_time_0(&((*_S183)), _S184, u32(0));
    put_no_time_1(&((*_S183)), _S184, u32(1));
    return;
}

fn refuse_clipped_0( _S195 : ptr<function, Ball_std140_0>,  _S196 : Site_0,  _S197 : u32)
{
    var _S198 : bool;
    if(Site_is_first_0(_S196))
    {
        _S198 = _S197 > u32(0);
    }
    else
    {
        _S198 = false;
    }
    if(_S198)
    {
        _S198 = ((((*_S195).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S198 = false;
    }
    if(_S198)
    {
        report_fault_1(_S196.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_distance_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S199 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S200 : u32 = block_count_0(&(_S199));
        if(block_2 < _S200)
        {
        }
        else
        {
            break;
        }
        var _S201 : u32 = invocation_3.x;
        var _S202 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S203 : Site_0 = space_site_of_0(&(_S202), block_2, _S201);
        var _S204 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S205 : Lie_0 = x_lie_0(&(_S204));
        var _S206 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S207 : Sheet_0 = sheet_of_0(&(_S206), _S203, _S205);
        var _S208 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S209 : Lie_0 = y_lie_0(&(_S208));
        var _S210 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S211 : Sheet_0 = sheet_of_1(&(_S210), _S203, _S209);
        var _S212 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S213 : Between_0 = between_0(&(_S212), _S203, _S207, _S211);
        var _S214 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S215 : Lie_0 = cotangent_lie_0(&(_S214));
        var _S216 : df_0 = number_of_0(_S203, _S215);
        var _S217 : df_0;
        if(is_zero_0(_S213.root_0))
        {
            _S217 = wide_0(0.0f);
        }
        else
        {
            var _S218 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S219 : df_0 = root_c_of_0(&(_S218));
            _S217 = _0(_S216, x2A_0(x2A_0(_S219, _S213.root_0), Between_cosh_half_0(_S213)));
        }
        var _S220 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S221 : Slope_0 = slope_of_0(&(_S220), _S207, _S211, _S213, _S217);
        var _S222 : Ball_std140_0 = entryPointParams_0.p_0;
        put_distance_0(&(_S222), _S203, _S207, _S211, _S221);
        var _S223 : u32 = ((_S207.clipped_0) | ((_S211.clipped_0)));
        var _S224 : Ball_std140_0 = entryPointParams_0.p_0;
        refuse_clipped_0(&(_S224), _S203, _S223);
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

struct Sloped_0
{
     value_12 : df_0,
     slope_0 : df_0,
};

fn sloped_0( value_13 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_12 = value_13;
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
    var k_4 : i32 = i32(0);
    for(;;)
    {
        if(k_4 < i32(3))
        {
        }
        else
        {
            break;
        }
        var _S225 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S226 : i32 = k_4 + i32(1);
        grown_0 = _S225;
        k_4 = _S226;
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
    var _S227 : f32 = floor(min(x_5.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_5, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S227)), 0.125f)), 1.0f), power_of_two_0(i32(_S227)));
}

fn log_of_0( x_6 : df_0) -> df_0
{
    var _S228 : f32 = log(x_6.hi_0);
    var _S229 : df_0 = x2D_1(x2A_0(x_6, exp_of_0(wide_0(- _S228))), 1.0f);
    return x2B_0(wide_0(_S228), x2D_0(_S229, half_of_0(x2A_0(_S229, _S229))));
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
    var _S230 : df_0 = root_of_0(t_2);
    var _S231 : df_0 = _0(asinh_of_0(t_2, _S230), _S230);
    return sloped_0(_S231, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S231), twice_0(t_2)));
}

fn row_of_2( _S232 : Site_0,  _S233 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S233.offset_0 + _S232.row_0 * _S233.stride_0;
    row_6.step_2 = _S233.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn space_of_2( _S234 : Site_0,  _S235 : Lie_0) -> Row_0
{
    var row_7 : Row_0 = row_of_2(_S234, _S235);
    row_7.base_0 = row_7.base_0 + _S235.step_0;
    return row_7;
}

fn Row_raw_2( _S236 : Row_0,  _S237 : u32) -> f32
{
    return entryPointParams_left_1[_S236.base_0 + _S237 * _S236.step_2];
}

fn report_fault_2( _S238 : u32)
{
    var _S239 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S238);
    return;
}

fn squares_of_2( _S240 : ptr<function, Ball_std140_0>,  _S241 : Site_0,  _S242 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S241.lane_0;
    for(;;)
    {
        if(i_4 < (_S241.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S243 : f32 = Row_raw_2(_S242, i_4);
        if(is_bad_0(_S243))
        {
            report_fault_2(_S241.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S243));
        i_4 = i_4 + (*_S240).lanes_0;
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
    var x_7 : Sheet_0;
    var _S249 : Row_0 = space_of_2(_S247, _S248);
    x_7.row_1 = _S249;
    var _S250 : Squares_0 = squares_of_2(&((*_S246)), _S247, _S249);
    var _S251 : f32 = entryPointParams_left_1[_S248.offset_0 + _S247.row_0 * _S248.stride_0];
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
    x_7.length_0 = Squares_length_0(_S250);
    x_7.square_1 = Squares_total_0(_S250);
    var _S253 : df_0 = wide_0((*_S246).lorentz_norm_0);
    var _S254 : df_0 = root_c_of_0(&((*_S246)));
    var _S255 : df_0 = _0(_S253, _S254);
    if(Squares_is_big_0(_S250))
    {
        _S252 = true;
    }
    else
    {
        _S252 = less_0(x2A_1(_S255, 1.00000011920928955f), x_7.length_0);
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
    x_7.shortened_0 = _S257;
    if(_S257 != u32(0))
    {
        x_7.row_1.scale_0 = scaled_0(_0(_S255, x_7.length_0), Squares_unit_0(_S250));
        x_7.length_0 = _S255;
        x_7.square_1 = x2A_0(_S255, _S255);
    }
    var _S258 : df_0 = c_of_0(&((*_S246)));
    var _S259 : df_0 = root_of_0(x2B_1(x2A_0(_S258, x_7.square_1), 1.0f));
    x_7.cosh_0 = _S259;
    var _S260 : df_0 = _0(_S259, _S254);
    x_7.time_0 = _S260;
    var _S261 : f32 = abs(x2D_1(_S260, _S251).hi_0);
    if((x_7.shortened_0) != u32(0))
    {
        _S252 = true;
    }
    else
    {
        _S252 = _S261 > (0.0000152587890625f * x_7.time_0.hi_0);
    }
    if(_S252)
    {
        _S256 = i32(1);
    }
    else
    {
        _S256 = i32(0);
    }
    x_7.clipped_0 = u32(_S256);
    return x_7;
}

fn row_of_3( _S262 : Site_0,  _S263 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S263.offset_0 + _S262.row_0 * _S263.stride_0;
    row_8.step_2 = _S263.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn space_of_3( _S264 : Site_0,  _S265 : Lie_0) -> Row_0
{
    var row_9 : Row_0 = row_of_3(_S264, _S265);
    row_9.base_0 = row_9.base_0 + _S265.step_0;
    return row_9;
}

fn Row_raw_3( _S266 : Row_0,  _S267 : u32) -> f32
{
    return entryPointParams_right_1[_S266.base_0 + _S267 * _S266.step_2];
}

fn squares_of_3( _S268 : ptr<function, Ball_std140_0>,  _S269 : Site_0,  _S270 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S269.lane_0;
    for(;;)
    {
        if(i_5 < (_S269.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S271 : f32 = Row_raw_3(_S270, i_5);
        if(is_bad_0(_S271))
        {
            report_fault_2(_S269.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S271));
        i_5 = i_5 + (*_S268).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S268).lanes_0, _S269);
    return squares_4;
}

fn sheet_of_3( _S272 : ptr<function, Ball_std140_0>,  _S273 : Site_0,  _S274 : Lie_0) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S275 : Row_0 = space_of_3(_S273, _S274);
    x_8.row_1 = _S275;
    var _S276 : Squares_0 = squares_of_3(&((*_S272)), _S273, _S275);
    var _S277 : f32 = entryPointParams_right_1[_S274.offset_0 + _S273.row_0 * _S274.stride_0];
    var _S278 : bool;
    if(is_bad_0(_S277))
    {
        _S278 = Site_is_first_0(_S273);
    }
    else
    {
        _S278 = false;
    }
    if(_S278)
    {
        report_fault_3(_S273.row_0);
    }
    x_8.length_0 = Squares_length_0(_S276);
    x_8.square_1 = Squares_total_0(_S276);
    var _S279 : df_0 = wide_0((*_S272).lorentz_norm_0);
    var _S280 : df_0 = root_c_of_0(&((*_S272)));
    var _S281 : df_0 = _0(_S279, _S280);
    if(Squares_is_big_0(_S276))
    {
        _S278 = true;
    }
    else
    {
        _S278 = less_0(x2A_1(_S281, 1.00000011920928955f), x_8.length_0);
    }
    var _S282 : i32;
    if(_S278)
    {
        _S282 = i32(1);
    }
    else
    {
        _S282 = i32(0);
    }
    var _S283 : u32 = u32(_S282);
    x_8.shortened_0 = _S283;
    if(_S283 != u32(0))
    {
        x_8.row_1.scale_0 = scaled_0(_0(_S281, x_8.length_0), Squares_unit_0(_S276));
        x_8.length_0 = _S281;
        x_8.square_1 = x2A_0(_S281, _S281);
    }
    var _S284 : df_0 = c_of_0(&((*_S272)));
    var _S285 : df_0 = root_of_0(x2B_1(x2A_0(_S284, x_8.square_1), 1.0f));
    x_8.cosh_0 = _S285;
    var _S286 : df_0 = _0(_S285, _S280);
    x_8.time_0 = _S286;
    var _S287 : f32 = abs(x2D_1(_S286, _S277).hi_0);
    if((x_8.shortened_0) != u32(0))
    {
        _S278 = true;
    }
    else
    {
        _S278 = _S287 > (0.0000152587890625f * x_8.time_0.hi_0);
    }
    if(_S278)
    {
        _S282 = i32(1);
    }
    else
    {
        _S282 = i32(0);
    }
    x_8.clipped_0 = u32(_S282);
    return x_8;
}

fn between_1( _S288 : ptr<function, Ball_std140_0>,  _S289 : Site_0,  _S290 : Sheet_0,  _S291 : Sheet_0) -> Between_0
{
    var _S292 : u32;
    var _S293 : df_0;
    var _S294 : df_0;
    var _S295 : bool;
    var _S296 : bool;
    var _S297 : df_0 = wide_0(0.0f);
    var sums_6 : array<df_0, i32(3)>;
    sums_6[i32(0)] = _S297;
    sums_6[i32(1)] = _S297;
    sums_6[i32(2)] = _S297;
    var gap_squares_1 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S289.lane_0;
    for(;;)
    {
        _S292 = _S289.columns_1;
        if(i_6 < (_S289.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S298 : u32 = _S290.row_1.base_0 + i_6 * _S290.row_1.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_left_1[_S298]);
        if((_S290.row_1.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_left_1[_S298 + _S290.row_1.low_0];
        }
        if((_S290.row_1.scale_0.hi_0) == 1.0f)
        {
            _S295 = (_S290.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S295 = false;
        }
        if(_S295)
        {
            _S293 = value_14;
        }
        else
        {
            _S293 = x2A_0(_S290.row_1.scale_0, value_14);
        }
        var _S299 : u32 = _S291.row_1.base_0 + i_6 * _S291.row_1.step_2;
        var value_15 : df_0 = wide_0(entryPointParams_right_1[_S299]);
        if((_S291.row_1.low_0) != u32(0))
        {
            value_15.lo_0 = entryPointParams_right_1[_S299 + _S291.row_1.low_0];
        }
        if((_S291.row_1.scale_0.hi_0) == 1.0f)
        {
            _S296 = (_S291.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S296 = false;
        }
        if(_S296)
        {
            _S294 = value_15;
        }
        else
        {
            _S294 = x2A_0(_S291.row_1.scale_0, value_15);
        }
        var _S300 : df_0 = x2D_0(_S293, _S294);
        Squares_add_0(&(gap_squares_1), _S300);
        sums_6[i32(0)] = x2B_0(sums_6[i32(0)], x2A_0(_S293, _S294));
        sums_6[i32(1)] = x2B_0(sums_6[i32(1)], x2A_0(_S300, _S293));
        sums_6[i32(2)] = x2B_0(sums_6[i32(2)], x2A_0(_S300, _S294));
        i_6 = i_6 + (*_S288).lanes_0;
    }
    var _S301 : u32 = (*_S288).lanes_0;
    join_3((*_S288).lanes_0, _S289, &(sums_6));
    Squares_join_over_0(&(gap_squares_1), (*_S288).lanes_0, _S289);
    var _S302 : f32 = Squares_unit_0(gap_squares_1);
    var all_2 : Between_0;
    all_2.dot_0 = sums_6[i32(0)];
    all_2.on_x_0 = sums_6[i32(1)];
    all_2.on_y_0 = sums_6[i32(2)];
    var _S303 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S302), 1.0f / _S302);
    all_2.gap_0 = _S303;
    all_2.ahead_0 = _0(neg_0(x2B_0(sums_6[i32(1)], sums_6[i32(2)])), x2B_0(_S290.time_0, _S291.time_0));
    var _S304 : df_0 = c_of_0(&((*_S288)));
    var _S305 : df_0 = x2A_0(_S304, _S290.square_1);
    var _S306 : df_0 = x2A_0(_S304, _S291.square_1);
    var _S307 : df_0 = x2A_0(_S304, sums_6[i32(0)]);
    var _S308 : df_0 = x2A_0(_S290.cosh_0, _S291.cosh_0);
    var _S309 : bool = less_0(x2A_0(_S304, _S303), _S305);
    var _S310 : bool = (_S306.hi_0) < 1.00000000317107685e-30f;
    if(_S310)
    {
        _S293 = _S297;
    }
    else
    {
        if(_S309)
        {
            _S293 = x2A_0(_S304, all_2.on_y_0);
        }
        else
        {
            _S293 = _S307;
        }
        _S293 = _0(_S293, _S306);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S297;
    i_6 = _S289.lane_0;
    for(;;)
    {
        if(i_6 < _S292)
        {
        }
        else
        {
            break;
        }
        var _S311 : u32 = _S290.row_1.base_0 + i_6 * _S290.row_1.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_left_1[_S311]);
        if((_S290.row_1.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_left_1[_S311 + _S290.row_1.low_0];
        }
        if((_S290.row_1.scale_0.hi_0) == 1.0f)
        {
            _S295 = (_S290.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S295 = false;
        }
        if(_S295)
        {
            _S294 = value_16;
        }
        else
        {
            _S294 = x2A_0(_S290.row_1.scale_0, value_16);
        }
        var _S312 : u32 = _S291.row_1.base_0 + i_6 * _S291.row_1.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_right_1[_S312]);
        if((_S291.row_1.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_right_1[_S312 + _S291.row_1.low_0];
        }
        if((_S291.row_1.scale_0.hi_0) == 1.0f)
        {
            _S296 = (_S291.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S296 = false;
        }
        var _S313 : df_0;
        if(_S296)
        {
            _S313 = value_17;
        }
        else
        {
            _S313 = x2A_0(_S291.row_1.scale_0, value_17);
        }
        var side_2 : df_0;
        if(_S309)
        {
            side_2 = x2D_0(_S294, _S313);
        }
        else
        {
            side_2 = _S294;
        }
        var side_3 : df_0 = x2D_0(side_2, x2A_0(_S293, _S313));
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(side_3, side_3));
        i_6 = i_6 + _S301;
    }
    join_2(_S301, _S289, &(across_1));
    if((_S307.hi_0) <= 0.0f)
    {
        _S295 = true;
    }
    else
    {
        _S295 = _S310;
    }
    if(_S295)
    {
        if((_S308.hi_0) > 2.0f)
        {
            _S293 = x2D_1(_S308, 1.0f);
        }
        else
        {
            _S293 = _0(x2B_0(x2B_0(_S305, _S306), x2A_0(_S305, _S306)), x2B_1(_S308, 1.0f));
        }
        all_2.square_0 = half_of_0(x2D_0(_S293, _S307));
    }
    else
    {
        var _S314 : df_0 = x2B_1(twice_0(x2B_0(_S308, _S307)), 2.0f);
        all_2.square_0 = x2A_0(_S304, x2B_0(_0(all_2.gap_0, _S314), x2A_0(across_1[i32(0)], _0(_S306, _S314))));
    }
    if((all_2.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S315 : df_0 = root_c_of_0(&((*_S288)));
        _S293 = x2A_0(_S315, half_of_0(Squares_length_0(gap_squares_1)));
    }
    else
    {
        _S293 = root_of_0(all_2.square_0);
    }
    all_2.root_0 = _S293;
    return all_2;
}

fn number_of_1( _S316 : Site_0,  _S317 : Lie_0) -> df_0
{
    var _S318 : f32 = entryPointParams_cotangent_1[_S317.offset_0 + _S316.row_0 * _S317.stride_0];
    var _S319 : bool;
    if(is_bad_0(_S318))
    {
        _S319 = Site_is_first_0(_S316);
    }
    else
    {
        _S319 = false;
    }
    if(_S319)
    {
        report_fault_3(_S316.row_0);
    }
    return wide_0(_S318);
}

fn slope_of_1( _S320 : ptr<function, Ball_std140_0>,  _S321 : Sheet_0,  _S322 : Sheet_0,  _S323 : Between_0,  _S324 : df_0) -> Slope_0
{
    var all_3 : Slope_0;
    var _S325 : df_0 = c_of_0(&((*_S320)));
    var _S326 : df_0 = half_of_0(x2A_0(_S324, _S325));
    all_3.on_difference_0 = _S326;
    all_3.on_x_1 = x2A_0(_S326, _0(_S323.ahead_0, _S321.time_0));
    all_3.on_y_1 = x2A_0(_S326, _0(_S323.ahead_0, _S322.time_0));
    return all_3;
}

fn put_2( _S327 : ptr<function, Ball_std140_0>,  _S328 : Site_0,  _S329 : u32,  _S330 : df_0)
{
    entryPointParams_left_bar_1[_S328.row_0 * (*_S327).out_stride_0 + (*_S327).out_column_0 + _S329] = nearest_0(_S330);
    return;
}

fn put_bar_4( _S331 : ptr<function, Ball_std140_0>,  _S332 : Site_0,  _S333 : u32,  _S334 : u32,  _S335 : df_0)
{
    if(((((*_S331).flags_0) & (((u32(2) << (_S333)))))) == u32(0))
    {
        put_2(&((*_S331)), _S332, _S334, _S335);
    }
    return;
}

fn put_3( _S336 : ptr<function, Ball_std140_0>,  _S337 : Site_0,  _S338 : u32,  _S339 : df_0)
{
    entryPointParams_right_bar_1[_S337.row_0 * (*_S336).out_stride_0 + (*_S336).out_column_0 + _S338] = nearest_0(_S339);
    return;
}

fn put_bar_5( _S340 : ptr<function, Ball_std140_0>,  _S341 : Site_0,  _S342 : u32,  _S343 : u32,  _S344 : df_0)
{
    if(((((*_S340).flags_0) & (((u32(2) << (_S342)))))) == u32(0))
    {
        put_3(&((*_S340)), _S341, _S343, _S344);
    }
    return;
}

fn put_bar_6( _S345 : ptr<function, Ball_std140_0>,  _S346 : Site_0,  _S347 : u32,  _S348 : u32,  _S349 : df_0)
{
    if(((((*_S345).flags_0) & (((u32(2) << (_S347)))))) == u32(0))
    {
        put_2(&((*_S345)), _S346, _S348, _S349);
    }
    return;
}

fn put_no_time_2( _S350 : ptr<function, Ball_std140_0>,  _S351 : Site_0,  _S352 : u32)
{
    if(Site_is_first_0(_S351))
    {
        put_bar_6(&((*_S350)), _S351, _S352, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_7( _S353 : ptr<function, Ball_std140_0>,  _S354 : Site_0,  _S355 : u32,  _S356 : u32,  _S357 : df_0)
{
    if(((((*_S353).flags_0) & (((u32(2) << (_S355)))))) == u32(0))
    {
        put_3(&((*_S353)), _S354, _S356, _S357);
    }
    return;
}

fn put_no_time_3( _S358 : ptr<function, Ball_std140_0>,  _S359 : Site_0,  _S360 : u32)
{
    if(Site_is_first_0(_S359))
    {
        put_bar_7(&((*_S358)), _S359, _S360, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_distance_1( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : Sheet_0,  _S364 : Sheet_0,  _S365 : Slope_0)
{
    var i_7 : u32 = _S362.lane_0;
    for(;;)
    {
        if(i_7 < (_S362.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S366 : u32 = _S363.row_1.base_0 + i_7 * _S363.row_1.step_2;
        var value_18 : df_0 = wide_0(entryPointParams_left_1[_S366]);
        if((_S363.row_1.low_0) != u32(0))
        {
            value_18.lo_0 = entryPointParams_left_1[_S366 + _S363.row_1.low_0];
        }
        var _S367 : bool;
        if((_S363.row_1.scale_0.hi_0) == 1.0f)
        {
            _S367 = (_S363.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S367 = false;
        }
        var _S368 : df_0;
        if(_S367)
        {
            _S368 = value_18;
        }
        else
        {
            _S368 = x2A_0(_S363.row_1.scale_0, value_18);
        }
        var _S369 : u32 = _S364.row_1.base_0 + i_7 * _S364.row_1.step_2;
        var value_19 : df_0 = wide_0(entryPointParams_right_1[_S369]);
        if((_S364.row_1.low_0) != u32(0))
        {
            value_19.lo_0 = entryPointParams_right_1[_S369 + _S364.row_1.low_0];
        }
        var _S370 : bool;
        if((_S364.row_1.scale_0.hi_0) == 1.0f)
        {
            _S370 = (_S364.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S370 = false;
        }
        var _S371 : df_0;
        if(_S370)
        {
            _S371 = value_19;
        }
        else
        {
            _S371 = x2A_0(_S364.row_1.scale_0, value_19);
        }
        var _S372 : u32 = i_7 + u32(1);
        put_bar_4(&((*_S361)), _S362, u32(0), _S372, Slope_x_bar_0(_S365, _S368, _S371));
        put_bar_5(&((*_S361)), _S362, u32(1), _S372, Slope_y_bar_0(_S365, _S368, _S371));
        i_7 = i_7 + (*_S361).lanes_0;
    }
    put_no_time_2(&((*_S361)), _S362, u32(0));
    put_no_time_3(&((*_S361)), _S362, u32(1));
    return;
}

fn refuse_clipped_1( _S373 : ptr<function, Ball_std140_0>,  _S374 : Site_0,  _S375 : u32)
{
    var _S376 : bool;
    if(Site_is_first_0(_S374))
    {
        _S376 = _S375 > u32(0);
    }
    else
    {
        _S376 = false;
    }
    if(_S376)
    {
        _S376 = ((((*_S373).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S376 = false;
    }
    if(_S376)
    {
        report_fault_3(_S374.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_squared_distance_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S377 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S378 : u32 = block_count_0(&(_S377));
        if(block_3 < _S378)
        {
        }
        else
        {
            break;
        }
        var _S379 : u32 = invocation_4.x;
        var _S380 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S381 : Site_0 = space_site_of_0(&(_S380), block_3, _S379);
        var _S382 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S383 : Lie_0 = x_lie_0(&(_S382));
        var _S384 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S385 : Sheet_0 = sheet_of_2(&(_S384), _S381, _S383);
        var _S386 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S387 : Lie_0 = y_lie_0(&(_S386));
        var _S388 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S389 : Sheet_0 = sheet_of_3(&(_S388), _S381, _S387);
        var _S390 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S391 : Between_0 = between_1(&(_S390), _S381, _S385, _S389);
        var _S392 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S393 : Lie_0 = cotangent_lie_0(&(_S392));
        var _S394 : df_0 = number_of_1(_S381, _S393);
        var _S395 : df_0 = scaled_0(_S394, 4.0f);
        var _S396 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S397 : df_0 = c_of_0(&(_S396));
        var _S398 : df_0 = _0(x2A_0(_0(_S395, _S397), asinhc_0(_S391.square_0).value_12), Between_cosh_half_0(_S391));
        var _S399 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S400 : Slope_0 = slope_of_1(&(_S399), _S385, _S389, _S391, _S398);
        var _S401 : Ball_std140_0 = entryPointParams_1.p_1;
        put_distance_1(&(_S401), _S381, _S385, _S389, _S400);
        var _S402 : u32 = ((_S385.clipped_0) | ((_S389.clipped_0)));
        var _S403 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_1(&(_S403), _S381, _S402);
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S404 : Site_0,  _S405 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S405.offset_0 + _S404.row_0 * _S405.stride_0;
    row_10.step_2 = _S405.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_4( _S406 : Site_0,  _S407 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S406, _S407);
    row_11.base_0 = row_11.base_0 + _S407.step_0;
    return row_11;
}

fn Row_raw_4( _S408 : Row_0,  _S409 : u32) -> f32
{
    return entryPointParams_point_0[_S408.base_0 + _S409 * _S408.step_2];
}

fn report_fault_4( _S410 : u32)
{
    var _S411 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S410);
    return;
}

fn squares_of_4( _S412 : ptr<function, Ball_std140_0>,  _S413 : Site_0,  _S414 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_8 : u32 = _S413.lane_0;
    for(;;)
    {
        if(i_8 < (_S413.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S415 : f32 = Row_raw_4(_S414, i_8);
        if(is_bad_0(_S415))
        {
            report_fault_4(_S413.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S415));
        i_8 = i_8 + (*_S412).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S412).lanes_0, _S413);
    return squares_5;
}

fn report_fault_5( _S416 : u32)
{
    var _S417 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S416);
    return;
}

fn sheet_of_4( _S418 : ptr<function, Ball_std140_0>,  _S419 : Site_0,  _S420 : Lie_0) -> Sheet_0
{
    var x_9 : Sheet_0;
    var _S421 : Row_0 = space_of_4(_S419, _S420);
    x_9.row_1 = _S421;
    var _S422 : Squares_0 = squares_of_4(&((*_S418)), _S419, _S421);
    var _S423 : f32 = entryPointParams_point_0[_S420.offset_0 + _S419.row_0 * _S420.stride_0];
    var _S424 : bool;
    if(is_bad_0(_S423))
    {
        _S424 = Site_is_first_0(_S419);
    }
    else
    {
        _S424 = false;
    }
    if(_S424)
    {
        report_fault_5(_S419.row_0);
    }
    x_9.length_0 = Squares_length_0(_S422);
    x_9.square_1 = Squares_total_0(_S422);
    var _S425 : df_0 = wide_0((*_S418).lorentz_norm_0);
    var _S426 : df_0 = root_c_of_0(&((*_S418)));
    var _S427 : df_0 = _0(_S425, _S426);
    if(Squares_is_big_0(_S422))
    {
        _S424 = true;
    }
    else
    {
        _S424 = less_0(x2A_1(_S427, 1.00000011920928955f), x_9.length_0);
    }
    var _S428 : i32;
    if(_S424)
    {
        _S428 = i32(1);
    }
    else
    {
        _S428 = i32(0);
    }
    var _S429 : u32 = u32(_S428);
    x_9.shortened_0 = _S429;
    if(_S429 != u32(0))
    {
        x_9.row_1.scale_0 = scaled_0(_0(_S427, x_9.length_0), Squares_unit_0(_S422));
        x_9.length_0 = _S427;
        x_9.square_1 = x2A_0(_S427, _S427);
    }
    var _S430 : df_0 = c_of_0(&((*_S418)));
    var _S431 : df_0 = root_of_0(x2B_1(x2A_0(_S430, x_9.square_1), 1.0f));
    x_9.cosh_0 = _S431;
    var _S432 : df_0 = _0(_S431, _S426);
    x_9.time_0 = _S432;
    var _S433 : f32 = abs(x2D_1(_S432, _S423).hi_0);
    if((x_9.shortened_0) != u32(0))
    {
        _S424 = true;
    }
    else
    {
        _S424 = _S433 > (0.0000152587890625f * x_9.time_0.hi_0);
    }
    if(_S424)
    {
        _S428 = i32(1);
    }
    else
    {
        _S428 = i32(0);
    }
    x_9.clipped_0 = u32(_S428);
    return x_9;
}

fn number_of_2( _S434 : Site_0,  _S435 : Lie_0) -> df_0
{
    var _S436 : f32 = entryPointParams_cotangent_2[_S435.offset_0 + _S434.row_0 * _S435.stride_0];
    var _S437 : bool;
    if(is_bad_0(_S436))
    {
        _S437 = Site_is_first_0(_S434);
    }
    else
    {
        _S437 = false;
    }
    if(_S437)
    {
        report_fault_5(_S434.row_0);
    }
    return wide_0(_S436);
}

fn put_4( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0,  _S440 : u32,  _S441 : df_0)
{
    entryPointParams_point_bar_0[_S439.row_0 * (*_S438).out_stride_0 + (*_S438).out_column_0 + _S440] = nearest_0(_S441);
    return;
}

fn put_bar_8( _S442 : ptr<function, Ball_std140_0>,  _S443 : Site_0,  _S444 : u32,  _S445 : u32,  _S446 : df_0)
{
    if(((((*_S442).flags_0) & (((u32(2) << (_S444)))))) == u32(0))
    {
        put_4(&((*_S442)), _S443, _S445, _S446);
    }
    return;
}

fn put_bar_9( _S447 : ptr<function, Ball_std140_0>,  _S448 : Site_0,  _S449 : u32,  _S450 : u32,  _S451 : df_0)
{
    if(((((*_S447).flags_0) & (((u32(2) << (_S449)))))) == u32(0))
    {
        put_4(&((*_S447)), _S448, _S450, _S451);
    }
    return;
}

fn put_no_time_4( _S452 : ptr<function, Ball_std140_0>,  _S453 : Site_0,  _S454 : u32)
{
    if(Site_is_first_0(_S453))
    {
        put_bar_9(&((*_S452)), _S453, _S454, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_2( _S455 : ptr<function, Ball_std140_0>,  _S456 : Site_0,  _S457 : u32)
{
    var _S458 : bool;
    if(Site_is_first_0(_S456))
    {
        _S458 = _S457 > u32(0);
    }
    else
    {
        _S458 = false;
    }
    if(_S458)
    {
        _S458 = ((((*_S455).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S458 = false;
    }
    if(_S458)
    {
        report_fault_5(_S456.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_distance0_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S459 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S460 : u32 = block_count_0(&(_S459));
        if(block_4 < _S460)
        {
        }
        else
        {
            break;
        }
        var _S461 : u32 = invocation_5.x;
        var _S462 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S463 : Site_0 = space_site_of_0(&(_S462), block_4, _S461);
        var _S464 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S465 : Lie_0 = x_lie_0(&(_S464));
        var _S466 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S467 : Sheet_0 = sheet_of_4(&(_S466), _S463, _S465);
        var _S468 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S469 : Lie_0 = cotangent_lie_0(&(_S468));
        var _S470 : df_0 = number_of_2(_S463, _S469);
        var _S471 : df_0;
        if(is_zero_0(_S467.length_0))
        {
            _S471 = wide_0(0.0f);
        }
        else
        {
            _S471 = _0(_0(_S470, _S467.cosh_0), _S467.length_0);
        }
        var i_9 : u32 = _S463.lane_0;
        for(;;)
        {
            if(i_9 < (_S463.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S472 : u32 = i_9 + u32(1);
            var _S473 : u32 = _S467.row_1.base_0 + i_9 * _S467.row_1.step_2;
            var value_20 : df_0 = wide_0(entryPointParams_point_0[_S473]);
            if((_S467.row_1.low_0) != u32(0))
            {
                value_20.lo_0 = entryPointParams_point_0[_S473 + _S467.row_1.low_0];
            }
            var _S474 : bool;
            if((_S467.row_1.scale_0.hi_0) == 1.0f)
            {
                _S474 = (_S467.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S474 = false;
            }
            var _S475 : df_0;
            if(_S474)
            {
                _S475 = value_20;
            }
            else
            {
                _S475 = x2A_0(_S467.row_1.scale_0, value_20);
            }
            var _S476 : df_0 = x2A_0(_S471, _S475);
            var _S477 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_8(&(_S477), _S463, u32(0), _S472, _S476);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S478 : Ball_std140_0 = entryPointParams_2.p_2;
        put_no_time_4(&(_S478), _S463, u32(0));
        var _S479 : Ball_std140_0 = entryPointParams_2.p_2;
        refuse_clipped_2(&(_S479), _S463, _S467.clipped_0);
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn sinhc_0( t_3 : df_0) -> Sloped_0
{
    if((t_3.hi_0) < 0.01999999955296516f)
    {
        return series_0(pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f), 0.0001984127011383f, 2.75573188446287531e-06f, 2.50521079436794025e-08f, 1.60590443720742826e-10f, 7.6471636098127127e-13f, t_3);
    }
    var _S480 : df_0 = root_of_0(t_3);
    var _S481 : df_0 = exp_of_0(_S480);
    var _S482 : df_0 = _0(wide_0(1.0f), _S481);
    var _S483 : df_0 = _0(half_of_0(x2D_0(_S481, _S482)), _S480);
    return sloped_0(_S483, _0(x2D_0(half_of_0(x2B_0(_S481, _S482)), _S483), twice_0(t_3)));
}

fn row_of_5( _S484 : Site_0,  _S485 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S485.offset_0 + _S484.row_0 * _S485.stride_0;
    row_12.step_2 = _S485.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn space_of_5( _S486 : Site_0,  _S487 : Lie_0) -> Row_0
{
    var row_13 : Row_0 = row_of_5(_S486, _S487);
    row_13.base_0 = row_13.base_0 + _S487.step_0;
    return row_13;
}

fn origin_of_0( _S488 : Site_0,  _S489 : Lie_0) -> Sheet_0
{
    var x_10 : Sheet_0;
    x_10.row_1 = space_of_5(_S488, _S489);
    var _S490 : df_0 = wide_0(0.0f);
    x_10.row_1.scale_0 = _S490;
    x_10.length_0 = _S490;
    x_10.square_1 = _S490;
    var _S491 : df_0 = wide_0(1.0f);
    x_10.cosh_0 = _S491;
    x_10.time_0 = _S491;
    x_10.shortened_0 = u32(0);
    x_10.clipped_0 = u32(0);
    return x_10;
}

struct Reach_0
{
     row_14 : Row_0,
     square_2 : df_0,
     dot_1 : df_0,
};

fn row_of_6( _S492 : Site_0,  _S493 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S493.offset_0 + _S492.row_0 * _S493.stride_0;
    row_15.step_2 = _S493.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn space_of_6( _S494 : Site_0,  _S495 : Lie_0) -> Row_0
{
    var row_16 : Row_0 = row_of_6(_S494, _S495);
    row_16.base_0 = row_16.base_0 + _S495.step_0;
    return row_16;
}

fn Row_raw_5( _S496 : Row_0,  _S497 : u32) -> f32
{
    return entryPointParams_tangent_0[_S496.base_0 + _S497 * _S496.step_2];
}

fn report_fault_6( _S498 : u32)
{
    var _S499 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S498);
    return;
}

fn squares_of_5( _S500 : ptr<function, Ball_std140_0>,  _S501 : Site_0,  _S502 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S501.lane_0;
    for(;;)
    {
        if(i_10 < (_S501.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S503 : f32 = Row_raw_5(_S502, i_10);
        if(is_bad_0(_S503))
        {
            report_fault_6(_S501.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S503));
        i_10 = i_10 + (*_S500).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S500).lanes_0, _S501);
    return squares_6;
}

fn dot_of_0( _S504 : ptr<function, Ball_std140_0>,  _S505 : Site_0,  _S506 : Row_0,  _S507 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_11 : u32 = _S505.lane_0;
    for(;;)
    {
        if(i_11 < (_S505.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S508 : df_0 = sums_7[i32(0)];
        var _S509 : u32 = _S506.base_0 + i_11 * _S506.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_tangent_0[_S509]);
        if((_S506.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_tangent_0[_S509 + _S506.low_0];
        }
        var _S510 : bool;
        if((_S506.scale_0.hi_0) == 1.0f)
        {
            _S510 = (_S506.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S510 = false;
        }
        var _S511 : df_0;
        if(_S510)
        {
            _S511 = value_21;
        }
        else
        {
            _S511 = x2A_0(_S506.scale_0, value_21);
        }
        var _S512 : u32 = _S507.base_0 + i_11 * _S507.step_2;
        var value_22 : df_0 = wide_0(entryPointParams_tangent_0[_S512]);
        if((_S507.low_0) != u32(0))
        {
            value_22.lo_0 = entryPointParams_tangent_0[_S512 + _S507.low_0];
        }
        var _S513 : bool;
        if((_S507.scale_0.hi_0) == 1.0f)
        {
            _S513 = (_S507.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S513 = false;
        }
        var _S514 : df_0;
        if(_S513)
        {
            _S514 = value_22;
        }
        else
        {
            _S514 = x2A_0(_S507.scale_0, value_22);
        }
        sums_7[i32(0)] = x2B_0(_S508, x2A_0(_S511, _S514));
        i_11 = i_11 + (*_S504).lanes_0;
    }
    join_2((*_S504).lanes_0, _S505, &(sums_7));
    return sums_7[i32(0)];
}

fn stretch_of_0( _S515 : ptr<function, Ball_std140_0>,  _S516 : Site_0,  _S517 : Sheet_0,  _S518 : Lie_0) -> Reach_0
{
    var reach_4 : Reach_0;
    var _S519 : Row_0 = space_of_6(_S516, _S518);
    reach_4.row_14 = _S519;
    var _S520 : Squares_0 = squares_of_5(&((*_S515)), _S516, _S519);
    reach_4.row_14.scale_0 = wide_0(Squares_unit_0(_S520));
    var _S521 : df_0 = dot_of_0(&((*_S515)), _S516, _S517.row_1, reach_4.row_14);
    reach_4.dot_1 = _S521;
    var _S522 : df_0;
    if((_S517.square_1.hi_0) < 1.00000000317107685e-30f)
    {
        _S522 = wide_0(0.0f);
    }
    else
    {
        _S522 = _0(reach_4.dot_1, _S517.square_1);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = wide_0(0.0f);
    var i_12 : u32 = _S516.lane_0;
    for(;;)
    {
        if(i_12 < (_S516.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S523 : Row_0 = reach_4.row_14;
        var _S524 : u32 = _S523.base_0 + i_12 * _S523.step_2;
        var value_23 : df_0 = wide_0(entryPointParams_tangent_0[_S524]);
        if((_S523.low_0) != u32(0))
        {
            value_23.lo_0 = entryPointParams_tangent_0[_S524 + _S523.low_0];
        }
        var _S525 : bool;
        if((_S523.scale_0.hi_0) == 1.0f)
        {
            _S525 = (_S523.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S525 = false;
        }
        var _S526 : df_0;
        if(_S525)
        {
            _S526 = value_23;
        }
        else
        {
            _S526 = x2A_0(_S523.scale_0, value_23);
        }
        var _S527 : u32 = _S517.row_1.base_0 + i_12 * _S517.row_1.step_2;
        var value_24 : df_0 = wide_0(entryPointParams_tangent_0[_S527]);
        if((_S517.row_1.low_0) != u32(0))
        {
            value_24.lo_0 = entryPointParams_tangent_0[_S527 + _S517.row_1.low_0];
        }
        var _S528 : bool;
        if((_S517.row_1.scale_0.hi_0) == 1.0f)
        {
            _S528 = (_S517.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S528 = false;
        }
        var _S529 : df_0;
        if(_S528)
        {
            _S529 = value_24;
        }
        else
        {
            _S529 = x2A_0(_S517.row_1.scale_0, value_24);
        }
        var _S530 : df_0 = x2D_0(_S526, x2A_0(_S522, _S529));
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(_S530, _S530));
        i_12 = i_12 + (*_S515).lanes_0;
    }
    join_2((*_S515).lanes_0, _S516, &(across_2));
    var _S531 : df_0 = c_of_0(&((*_S515)));
    var _S532 : df_0 = x2A_0(_S531, _S517.square_1);
    var _S533 : df_0 = x2B_1(_S532, 1.0f);
    reach_4.square_2 = x2B_0(_0(Squares_total_0(_S520), _S533), x2A_0(across_2[i32(0)], _0(_S532, _S533)));
    return reach_4;
}

fn reach_of_0( _S534 : ptr<function, Ball_std140_0>,  _S535 : Site_0,  _S536 : Sheet_0,  _S537 : Lie_0) -> Reach_0
{
    var _S538 : Reach_0 = stretch_of_0(&((*_S534)), _S535, _S536, _S537);
    var reach_5 : Reach_0 = _S538;
    var _S539 : df_0 = root_c_of_0(&((*_S534)));
    var _S540 : df_0 = x2A_0(_S539, root_of_0(reach_5.square_2));
    var _S541 : bool;
    if((reach_5.row_14.scale_0.hi_0) != 1.0f)
    {
        _S541 = true;
    }
    else
    {
        _S541 = (_S540.hi_0) > 80.0f;
    }
    if(_S541)
    {
        var _S542 : df_0 = _0(wide_0(80.0f), _S540);
        reach_5.row_14.scale_0 = x2A_0(reach_5.row_14.scale_0, _S542);
        reach_5.dot_1 = x2A_0(reach_5.dot_1, _S542);
        var _S543 : df_0 = wide_0(6400.0f);
        var _S544 : df_0 = c_of_0(&((*_S534)));
        reach_5.square_2 = _0(_S543, _S544);
    }
    return reach_5;
}

fn report_fault_7( _S545 : u32)
{
    var _S546 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S545);
    return;
}

fn refuse_time_0( _S547 : Site_0,  _S548 : Lie_0)
{
    var _S549 : bool;
    if(Site_is_first_0(_S547))
    {
        _S549 = is_bad_0(entryPointParams_tangent_0[_S548.offset_0 + _S547.row_0 * _S548.stride_0]);
    }
    else
    {
        _S549 = false;
    }
    if(_S549)
    {
        report_fault_7(_S547.row_0);
    }
    return;
}

struct Whole_0
{
     time_1 : df_0,
     space_0 : Row_0,
};

fn row_of_7( _S550 : Site_0,  _S551 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S551.offset_0 + _S550.row_0 * _S551.stride_0;
    row_17.step_2 = _S551.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn space_of_7( _S552 : Site_0,  _S553 : Lie_0) -> Row_0
{
    var row_18 : Row_0 = row_of_7(_S552, _S553);
    row_18.base_0 = row_18.base_0 + _S553.step_0;
    return row_18;
}

fn whole_of_0( _S554 : Site_0,  _S555 : Lie_0) -> Whole_0
{
    var whole_0 : Whole_0;
    whole_0.time_1 = wide_0(entryPointParams_cotangent_3[_S555.offset_0 + _S554.row_0 * _S555.stride_0]);
    whole_0.space_0 = space_of_7(_S554, _S555);
    return whole_0;
}

fn dot_of_1( _S556 : ptr<function, Ball_std140_0>,  _S557 : Site_0,  _S558 : Row_0,  _S559 : Row_0) -> df_0
{
    var sums_8 : array<df_0, i32(1)>;
    sums_8[i32(0)] = wide_0(0.0f);
    var i_13 : u32 = _S557.lane_0;
    for(;;)
    {
        if(i_13 < (_S557.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S560 : df_0 = sums_8[i32(0)];
        var _S561 : u32 = _S558.base_0 + i_13 * _S558.step_2;
        var value_25 : df_0 = wide_0(entryPointParams_tangent_0[_S561]);
        if((_S558.low_0) != u32(0))
        {
            value_25.lo_0 = entryPointParams_tangent_0[_S561 + _S558.low_0];
        }
        var _S562 : bool;
        if((_S558.scale_0.hi_0) == 1.0f)
        {
            _S562 = (_S558.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S562 = false;
        }
        var _S563 : df_0;
        if(_S562)
        {
            _S563 = value_25;
        }
        else
        {
            _S563 = x2A_0(_S558.scale_0, value_25);
        }
        var _S564 : u32 = _S559.base_0 + i_13 * _S559.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_cotangent_3[_S564]);
        if((_S559.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_cotangent_3[_S564 + _S559.low_0];
        }
        var _S565 : bool;
        if((_S559.scale_0.hi_0) == 1.0f)
        {
            _S565 = (_S559.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S565 = false;
        }
        var _S566 : df_0;
        if(_S565)
        {
            _S566 = value_26;
        }
        else
        {
            _S566 = x2A_0(_S559.scale_0, value_26);
        }
        sums_8[i32(0)] = x2B_0(_S560, x2A_0(_S563, _S566));
        i_13 = i_13 + (*_S556).lanes_0;
    }
    join_2((*_S556).lanes_0, _S557, &(sums_8));
    return sums_8[i32(0)];
}

fn put_5( _S567 : ptr<function, Ball_std140_0>,  _S568 : Site_0,  _S569 : u32,  _S570 : df_0)
{
    entryPointParams_tangent_bar_0[_S568.row_0 * (*_S567).out_stride_0 + (*_S567).out_column_0 + _S569] = nearest_0(_S570);
    return;
}

fn put_bar_10( _S571 : ptr<function, Ball_std140_0>,  _S572 : Site_0,  _S573 : u32,  _S574 : u32,  _S575 : df_0)
{
    if(((((*_S571).flags_0) & (((u32(2) << (_S573)))))) == u32(0))
    {
        put_5(&((*_S571)), _S572, _S574, _S575);
    }
    return;
}

fn put_bar_11( _S576 : ptr<function, Ball_std140_0>,  _S577 : Site_0,  _S578 : u32,  _S579 : u32,  _S580 : df_0)
{
    if(((((*_S576).flags_0) & (((u32(2) << (_S578)))))) == u32(0))
    {
        put_5(&((*_S576)), _S577, _S579, _S580);
    }
    return;
}

fn put_no_time_5( _S581 : ptr<function, Ball_std140_0>,  _S582 : Site_0,  _S583 : u32)
{
    if(Site_is_first_0(_S582))
    {
        put_bar_11(&((*_S581)), _S582, _S583, u32(0), wide_0(0.0f));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_exp0_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_5 : u32 = group_3.x;
    for(;;)
    {
        var _S584 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S585 : u32 = block_count_0(&(_S584));
        if(block_5 < _S585)
        {
        }
        else
        {
            break;
        }
        var _S586 : u32 = invocation_6.x;
        var _S587 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S588 : Site_0 = space_site_of_0(&(_S587), block_5, _S586);
        var _S589 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S590 : Lie_0 = x_lie_0(&(_S589));
        var _S591 : Sheet_0 = origin_of_0(_S588, _S590);
        var _S592 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S593 : Lie_0 = x_lie_0(&(_S592));
        var _S594 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S595 : Reach_0 = reach_of_0(&(_S594), _S588, _S591, _S593);
        var _S596 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S597 : Lie_0 = x_lie_0(&(_S596));
        refuse_time_0(_S588, _S597);
        var _S598 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S599 : Lie_0 = cotangent_lie_0(&(_S598));
        var _S600 : Whole_0 = whole_of_0(_S588, _S599);
        var _S601 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S602 : df_0 = c_of_0(&(_S601));
        var _S603 : Sloped_0 = sinhc_0(x2A_0(_S602, _S595.square_2));
        var _S604 : df_0 = x2A_0(root_of_0(x2A_0(_S602, _S595.square_2)), _S603.value_12);
        var _S605 : df_0;
        if((_S604.hi_0) > 1.099511627776e+12f)
        {
            _S605 = _S604;
        }
        else
        {
            _S605 = root_of_0(x2B_1(x2A_0(_S604, _S604), 1.0f));
        }
        var _S606 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S607 : df_0 = root_c_of_0(&(_S606));
        var _S608 : df_0 = x2A_0(x2A_0(_S600.time_1, _S607), _0(_S603.value_12, _S605));
        var _S609 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S610 : df_0 = dot_of_1(&(_S609), _S588, _S595.row_14, _S600.space_0);
        var _S611 : df_0 = x2B_0(x2A_0(_S603.value_12, _S608), twice_0(x2A_0(x2A_0(_S602, _S603.slope_0), x2B_0(_S610, x2A_0(_S608, _S595.square_2)))));
        var i_14 : u32 = _S588.lane_0;
        for(;;)
        {
            if(i_14 < (_S588.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S612 : u32 = i_14 + u32(1);
            var _S613 : u32 = _S600.space_0.base_0 + i_14 * _S600.space_0.step_2;
            var value_27 : df_0 = wide_0(entryPointParams_cotangent_3[_S613]);
            if((_S600.space_0.low_0) != u32(0))
            {
                value_27.lo_0 = entryPointParams_cotangent_3[_S613 + _S600.space_0.low_0];
            }
            var _S614 : bool;
            if((_S600.space_0.scale_0.hi_0) == 1.0f)
            {
                _S614 = (_S600.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S614 = false;
            }
            var _S615 : df_0;
            if(_S614)
            {
                _S615 = value_27;
            }
            else
            {
                _S615 = x2A_0(_S600.space_0.scale_0, value_27);
            }
            var _S616 : df_0 = x2A_0(_S603.value_12, _S615);
            var _S617 : u32 = _S595.row_14.base_0 + i_14 * _S595.row_14.step_2;
            var value_28 : df_0 = wide_0(entryPointParams_tangent_0[_S617]);
            if((_S595.row_14.low_0) != u32(0))
            {
                value_28.lo_0 = entryPointParams_tangent_0[_S617 + _S595.row_14.low_0];
            }
            var _S618 : bool;
            if((_S595.row_14.scale_0.hi_0) == 1.0f)
            {
                _S618 = (_S595.row_14.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S618 = false;
            }
            var _S619 : df_0;
            if(_S618)
            {
                _S619 = value_28;
            }
            else
            {
                _S619 = x2A_0(_S595.row_14.scale_0, value_28);
            }
            var _S620 : df_0 = x2A_0(_S595.row_14.scale_0, x2B_0(_S616, x2A_0(_S611, _S619)));
            var _S621 : Ball_std140_0 = entryPointParams_3.p_3;
            put_bar_10(&(_S621), _S588, u32(0), _S612, _S620);
            i_14 = i_14 + entryPointParams_3.p_3.lanes_0;
        }
        var _S622 : Ball_std140_0 = entryPointParams_3.p_3;
        put_no_time_5(&(_S622), _S588, u32(0));
        block_5 = block_5 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S623 : Site_0,  _S624 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S624.offset_0 + _S623.row_0 * _S624.stride_0;
    row_19.step_2 = _S624.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn space_of_8( _S625 : Site_0,  _S626 : Lie_0) -> Row_0
{
    var row_20 : Row_0 = row_of_8(_S625, _S626);
    row_20.base_0 = row_20.base_0 + _S626.step_0;
    return row_20;
}

fn Row_raw_6( _S627 : Row_0,  _S628 : u32) -> f32
{
    return entryPointParams_target_0[_S627.base_0 + _S628 * _S627.step_2];
}

fn report_fault_8( _S629 : u32)
{
    var _S630 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S629);
    return;
}

fn squares_of_6( _S631 : ptr<function, Ball_std140_0>,  _S632 : Site_0,  _S633 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_15 : u32 = _S632.lane_0;
    for(;;)
    {
        if(i_15 < (_S632.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S634 : f32 = Row_raw_6(_S633, i_15);
        if(is_bad_0(_S634))
        {
            report_fault_8(_S632.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S634));
        i_15 = i_15 + (*_S631).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S631).lanes_0, _S632);
    return squares_7;
}

fn report_fault_9( _S635 : u32)
{
    var _S636 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S635);
    return;
}

fn sheet_of_5( _S637 : ptr<function, Ball_std140_0>,  _S638 : Site_0,  _S639 : Lie_0) -> Sheet_0
{
    var x_11 : Sheet_0;
    var _S640 : Row_0 = space_of_8(_S638, _S639);
    x_11.row_1 = _S640;
    var _S641 : Squares_0 = squares_of_6(&((*_S637)), _S638, _S640);
    var _S642 : f32 = entryPointParams_target_0[_S639.offset_0 + _S638.row_0 * _S639.stride_0];
    var _S643 : bool;
    if(is_bad_0(_S642))
    {
        _S643 = Site_is_first_0(_S638);
    }
    else
    {
        _S643 = false;
    }
    if(_S643)
    {
        report_fault_9(_S638.row_0);
    }
    x_11.length_0 = Squares_length_0(_S641);
    x_11.square_1 = Squares_total_0(_S641);
    var _S644 : df_0 = wide_0((*_S637).lorentz_norm_0);
    var _S645 : df_0 = root_c_of_0(&((*_S637)));
    var _S646 : df_0 = _0(_S644, _S645);
    if(Squares_is_big_0(_S641))
    {
        _S643 = true;
    }
    else
    {
        _S643 = less_0(x2A_1(_S646, 1.00000011920928955f), x_11.length_0);
    }
    var _S647 : i32;
    if(_S643)
    {
        _S647 = i32(1);
    }
    else
    {
        _S647 = i32(0);
    }
    var _S648 : u32 = u32(_S647);
    x_11.shortened_0 = _S648;
    if(_S648 != u32(0))
    {
        x_11.row_1.scale_0 = scaled_0(_0(_S646, x_11.length_0), Squares_unit_0(_S641));
        x_11.length_0 = _S646;
        x_11.square_1 = x2A_0(_S646, _S646);
    }
    var _S649 : df_0 = c_of_0(&((*_S637)));
    var _S650 : df_0 = root_of_0(x2B_1(x2A_0(_S649, x_11.square_1), 1.0f));
    x_11.cosh_0 = _S650;
    var _S651 : df_0 = _0(_S650, _S645);
    x_11.time_0 = _S651;
    var _S652 : f32 = abs(x2D_1(_S651, _S642).hi_0);
    if((x_11.shortened_0) != u32(0))
    {
        _S643 = true;
    }
    else
    {
        _S643 = _S652 > (0.0000152587890625f * x_11.time_0.hi_0);
    }
    if(_S643)
    {
        _S647 = i32(1);
    }
    else
    {
        _S647 = i32(0);
    }
    x_11.clipped_0 = u32(_S647);
    return x_11;
}

fn row_of_9( _S653 : Site_0,  _S654 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S654.offset_0 + _S653.row_0 * _S654.stride_0;
    row_21.step_2 = _S654.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn space_of_9( _S655 : Site_0,  _S656 : Lie_0) -> Row_0
{
    var row_22 : Row_0 = row_of_9(_S655, _S656);
    row_22.base_0 = row_22.base_0 + _S656.step_0;
    return row_22;
}

fn whole_of_1( _S657 : Site_0,  _S658 : Lie_0) -> Whole_0
{
    var whole_1 : Whole_0;
    whole_1.time_1 = wide_0(entryPointParams_cotangent_4[_S658.offset_0 + _S657.row_0 * _S658.stride_0]);
    whole_1.space_0 = space_of_9(_S657, _S658);
    return whole_1;
}

fn dot_of_2( _S659 : ptr<function, Ball_std140_0>,  _S660 : Site_0,  _S661 : Row_0,  _S662 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_16 : u32 = _S660.lane_0;
    for(;;)
    {
        if(i_16 < (_S660.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S663 : df_0 = sums_9[i32(0)];
        var _S664 : u32 = _S661.base_0 + i_16 * _S661.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_target_0[_S664]);
        if((_S661.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_target_0[_S664 + _S661.low_0];
        }
        var _S665 : bool;
        if((_S661.scale_0.hi_0) == 1.0f)
        {
            _S665 = (_S661.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S665 = false;
        }
        var _S666 : df_0;
        if(_S665)
        {
            _S666 = value_29;
        }
        else
        {
            _S666 = x2A_0(_S661.scale_0, value_29);
        }
        var _S667 : u32 = _S662.base_0 + i_16 * _S662.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_cotangent_4[_S667]);
        if((_S662.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_cotangent_4[_S667 + _S662.low_0];
        }
        var _S668 : bool;
        if((_S662.scale_0.hi_0) == 1.0f)
        {
            _S668 = (_S662.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S668 = false;
        }
        var _S669 : df_0;
        if(_S668)
        {
            _S669 = value_30;
        }
        else
        {
            _S669 = x2A_0(_S662.scale_0, value_30);
        }
        sums_9[i32(0)] = x2B_0(_S663, x2A_0(_S666, _S669));
        i_16 = i_16 + (*_S659).lanes_0;
    }
    join_2((*_S659).lanes_0, _S660, &(sums_9));
    return sums_9[i32(0)];
}

fn put_6( _S670 : ptr<function, Ball_std140_0>,  _S671 : Site_0,  _S672 : u32,  _S673 : df_0)
{
    entryPointParams_target_bar_0[_S671.row_0 * (*_S670).out_stride_0 + (*_S670).out_column_0 + _S672] = nearest_0(_S673);
    return;
}

fn put_bar_12( _S674 : ptr<function, Ball_std140_0>,  _S675 : Site_0,  _S676 : u32,  _S677 : u32,  _S678 : df_0)
{
    if(((((*_S674).flags_0) & (((u32(2) << (_S676)))))) == u32(0))
    {
        put_6(&((*_S674)), _S675, _S677, _S678);
    }
    return;
}

fn put_bar_13( _S679 : ptr<function, Ball_std140_0>,  _S680 : Site_0,  _S681 : u32,  _S682 : u32,  _S683 : df_0)
{
    if(((((*_S679).flags_0) & (((u32(2) << (_S681)))))) == u32(0))
    {
        put_6(&((*_S679)), _S680, _S682, _S683);
    }
    return;
}

fn put_no_time_6( _S684 : ptr<function, Ball_std140_0>,  _S685 : Site_0,  _S686 : u32)
{
    if(Site_is_first_0(_S685))
    {
        put_bar_13(&((*_S684)), _S685, _S686, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_radial_0( _S687 : ptr<function, Ball_std140_0>,  _S688 : Site_0,  _S689 : Row_0,  _S690 : Row_0,  _S691 : df_0,  _S692 : df_0)
{
    var i_17 : u32 = _S688.lane_0;
    for(;;)
    {
        if(i_17 < (_S688.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S693 : u32 = i_17 + u32(1);
        var _S694 : u32 = _S690.base_0 + i_17 * _S690.step_2;
        var value_31 : df_0 = wide_0(entryPointParams_cotangent_4[_S694]);
        if((_S690.low_0) != u32(0))
        {
            value_31.lo_0 = entryPointParams_cotangent_4[_S694 + _S690.low_0];
        }
        var _S695 : bool;
        if((_S690.scale_0.hi_0) == 1.0f)
        {
            _S695 = (_S690.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S695 = false;
        }
        var _S696 : df_0;
        if(_S695)
        {
            _S696 = value_31;
        }
        else
        {
            _S696 = x2A_0(_S690.scale_0, value_31);
        }
        var _S697 : df_0 = x2A_0(_S691, _S696);
        var _S698 : u32 = _S689.base_0 + i_17 * _S689.step_2;
        var value_32 : df_0 = wide_0(entryPointParams_target_0[_S698]);
        if((_S689.low_0) != u32(0))
        {
            value_32.lo_0 = entryPointParams_target_0[_S698 + _S689.low_0];
        }
        var _S699 : bool;
        if((_S689.scale_0.hi_0) == 1.0f)
        {
            _S699 = (_S689.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S699 = false;
        }
        var _S700 : df_0;
        if(_S699)
        {
            _S700 = value_32;
        }
        else
        {
            _S700 = x2A_0(_S689.scale_0, value_32);
        }
        put_bar_12(&((*_S687)), _S688, u32(0), _S693, x2B_0(_S697, x2A_0(_S692, _S700)));
        i_17 = i_17 + (*_S687).lanes_0;
    }
    put_no_time_6(&((*_S687)), _S688, u32(0));
    return;
}

fn refuse_clipped_3( _S701 : ptr<function, Ball_std140_0>,  _S702 : Site_0,  _S703 : u32)
{
    var _S704 : bool;
    if(Site_is_first_0(_S702))
    {
        _S704 = _S703 > u32(0);
    }
    else
    {
        _S704 = false;
    }
    if(_S704)
    {
        _S704 = ((((*_S701).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S704 = false;
    }
    if(_S704)
    {
        report_fault_9(_S702.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_log0_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_6 : u32 = group_4.x;
    for(;;)
    {
        var _S705 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S706 : u32 = block_count_0(&(_S705));
        if(block_6 < _S706)
        {
        }
        else
        {
            break;
        }
        var _S707 : u32 = invocation_7.x;
        var _S708 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S709 : Site_0 = space_site_of_0(&(_S708), block_6, _S707);
        var _S710 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S711 : Lie_0 = x_lie_0(&(_S710));
        var _S712 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S713 : Sheet_0 = sheet_of_5(&(_S712), _S709, _S711);
        var _S714 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S715 : Lie_0 = cotangent_lie_0(&(_S714));
        var _S716 : Whole_0 = whole_of_1(_S709, _S715);
        var _S717 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S718 : df_0 = c_of_0(&(_S717));
        var _S719 : Sloped_0 = asinhc_0(x2A_0(_S718, _S713.square_1));
        var _S720 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S721 : df_0 = c_of_0(&(_S720));
        var _S722 : df_0 = x2A_0(_S721, _S719.slope_0);
        var _S723 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S724 : df_0 = dot_of_2(&(_S723), _S709, _S713.row_1, _S716.space_0);
        var _S725 : df_0 = twice_0(x2A_0(_S722, _S724));
        var _S726 : Ball_std140_0 = entryPointParams_4.p_4;
        put_radial_0(&(_S726), _S709, _S713.row_1, _S716.space_0, _S719.value_12, _S725);
        var _S727 : Ball_std140_0 = entryPointParams_4.p_4;
        refuse_clipped_3(&(_S727), _S709, _S713.clipped_0);
        block_6 = block_6 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn cosh_of_0( root_2 : df_0) -> df_0
{
    var _S728 : df_0 = exp_of_0(root_2);
    return half_of_0(x2B_0(_S728, _0(wide_0(1.0f), _S728)));
}

fn exponent_of_0( value_33 : f32) -> i32
{
    return i32(((((bitcast<u32>((value_33))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn row_of_10( _S729 : Site_0,  _S730 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S730.offset_0 + _S729.row_0 * _S730.stride_0;
    row_23.step_2 = _S730.step_0;
    row_23.low_0 = u32(0);
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn space_of_10( _S731 : Site_0,  _S732 : Lie_0) -> Row_0
{
    var row_24 : Row_0 = row_of_10(_S731, _S732);
    row_24.base_0 = row_24.base_0 + _S732.step_0;
    return row_24;
}

fn Row_raw_7( _S733 : Row_0,  _S734 : u32) -> f32
{
    return entryPointParams_point_1[_S733.base_0 + _S734 * _S733.step_2];
}

fn report_fault_10( _S735 : u32)
{
    var _S736 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S735);
    return;
}

fn squares_of_7( _S737 : ptr<function, Ball_std140_0>,  _S738 : Site_0,  _S739 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_18 : u32 = _S738.lane_0;
    for(;;)
    {
        if(i_18 < (_S738.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S740 : f32 = Row_raw_7(_S739, i_18);
        if(is_bad_0(_S740))
        {
            report_fault_10(_S738.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S740));
        i_18 = i_18 + (*_S737).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S737).lanes_0, _S738);
    return squares_8;
}

fn report_fault_11( _S741 : u32)
{
    var _S742 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S741);
    return;
}

fn sheet_of_6( _S743 : ptr<function, Ball_std140_0>,  _S744 : Site_0,  _S745 : Lie_0) -> Sheet_0
{
    var x_12 : Sheet_0;
    var _S746 : Row_0 = space_of_10(_S744, _S745);
    x_12.row_1 = _S746;
    var _S747 : Squares_0 = squares_of_7(&((*_S743)), _S744, _S746);
    var _S748 : f32 = entryPointParams_point_1[_S745.offset_0 + _S744.row_0 * _S745.stride_0];
    var _S749 : bool;
    if(is_bad_0(_S748))
    {
        _S749 = Site_is_first_0(_S744);
    }
    else
    {
        _S749 = false;
    }
    if(_S749)
    {
        report_fault_11(_S744.row_0);
    }
    x_12.length_0 = Squares_length_0(_S747);
    x_12.square_1 = Squares_total_0(_S747);
    var _S750 : df_0 = wide_0((*_S743).lorentz_norm_0);
    var _S751 : df_0 = root_c_of_0(&((*_S743)));
    var _S752 : df_0 = _0(_S750, _S751);
    if(Squares_is_big_0(_S747))
    {
        _S749 = true;
    }
    else
    {
        _S749 = less_0(x2A_1(_S752, 1.00000011920928955f), x_12.length_0);
    }
    var _S753 : i32;
    if(_S749)
    {
        _S753 = i32(1);
    }
    else
    {
        _S753 = i32(0);
    }
    var _S754 : u32 = u32(_S753);
    x_12.shortened_0 = _S754;
    if(_S754 != u32(0))
    {
        x_12.row_1.scale_0 = scaled_0(_0(_S752, x_12.length_0), Squares_unit_0(_S747));
        x_12.length_0 = _S752;
        x_12.square_1 = x2A_0(_S752, _S752);
    }
    var _S755 : df_0 = c_of_0(&((*_S743)));
    var _S756 : df_0 = root_of_0(x2B_1(x2A_0(_S755, x_12.square_1), 1.0f));
    x_12.cosh_0 = _S756;
    var _S757 : df_0 = _0(_S756, _S751);
    x_12.time_0 = _S757;
    var _S758 : f32 = abs(x2D_1(_S757, _S748).hi_0);
    if((x_12.shortened_0) != u32(0))
    {
        _S749 = true;
    }
    else
    {
        _S749 = _S758 > (0.0000152587890625f * x_12.time_0.hi_0);
    }
    if(_S749)
    {
        _S753 = i32(1);
    }
    else
    {
        _S753 = i32(0);
    }
    x_12.clipped_0 = u32(_S753);
    return x_12;
}

fn row_of_11( _S759 : Site_0,  _S760 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S760.offset_0 + _S759.row_0 * _S760.stride_0;
    row_25.step_2 = _S760.step_0;
    row_25.low_0 = u32(0);
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn space_of_11( _S761 : Site_0,  _S762 : Lie_0) -> Row_0
{
    var row_26 : Row_0 = row_of_11(_S761, _S762);
    row_26.base_0 = row_26.base_0 + _S762.step_0;
    return row_26;
}

fn Row_raw_8( _S763 : Row_0,  _S764 : u32) -> f32
{
    return entryPointParams_tangent_1[_S763.base_0 + _S764 * _S763.step_2];
}

fn report_fault_12( _S765 : u32)
{
    var _S766 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S765);
    return;
}

fn squares_of_8( _S767 : ptr<function, Ball_std140_0>,  _S768 : Site_0,  _S769 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S768.lane_0;
    for(;;)
    {
        if(i_19 < (_S768.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S770 : f32 = Row_raw_8(_S769, i_19);
        if(is_bad_0(_S770))
        {
            report_fault_12(_S768.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S770));
        i_19 = i_19 + (*_S767).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S767).lanes_0, _S768);
    return squares_9;
}

fn dot_of_3( _S771 : ptr<function, Ball_std140_0>,  _S772 : Site_0,  _S773 : Row_0,  _S774 : Row_0) -> df_0
{
    var sums_10 : array<df_0, i32(1)>;
    sums_10[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S772.lane_0;
    for(;;)
    {
        if(i_20 < (_S772.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S775 : df_0 = sums_10[i32(0)];
        var _S776 : u32 = _S773.base_0 + i_20 * _S773.step_2;
        var value_34 : df_0 = wide_0(entryPointParams_point_1[_S776]);
        if((_S773.low_0) != u32(0))
        {
            value_34.lo_0 = entryPointParams_point_1[_S776 + _S773.low_0];
        }
        var _S777 : bool;
        if((_S773.scale_0.hi_0) == 1.0f)
        {
            _S777 = (_S773.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S777 = false;
        }
        var _S778 : df_0;
        if(_S777)
        {
            _S778 = value_34;
        }
        else
        {
            _S778 = x2A_0(_S773.scale_0, value_34);
        }
        var _S779 : u32 = _S774.base_0 + i_20 * _S774.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_tangent_1[_S779]);
        if((_S774.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_tangent_1[_S779 + _S774.low_0];
        }
        var _S780 : bool;
        if((_S774.scale_0.hi_0) == 1.0f)
        {
            _S780 = (_S774.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S780 = false;
        }
        var _S781 : df_0;
        if(_S780)
        {
            _S781 = value_35;
        }
        else
        {
            _S781 = x2A_0(_S774.scale_0, value_35);
        }
        sums_10[i32(0)] = x2B_0(_S775, x2A_0(_S778, _S781));
        i_20 = i_20 + (*_S771).lanes_0;
    }
    join_2((*_S771).lanes_0, _S772, &(sums_10));
    return sums_10[i32(0)];
}

fn stretch_of_1( _S782 : ptr<function, Ball_std140_0>,  _S783 : Site_0,  _S784 : Sheet_0,  _S785 : Lie_0) -> Reach_0
{
    var reach_6 : Reach_0;
    var _S786 : Row_0 = space_of_11(_S783, _S785);
    reach_6.row_14 = _S786;
    var _S787 : Squares_0 = squares_of_8(&((*_S782)), _S783, _S786);
    reach_6.row_14.scale_0 = wide_0(Squares_unit_0(_S787));
    var _S788 : df_0 = dot_of_3(&((*_S782)), _S783, _S784.row_1, reach_6.row_14);
    reach_6.dot_1 = _S788;
    var _S789 : df_0;
    if((_S784.square_1.hi_0) < 1.00000000317107685e-30f)
    {
        _S789 = wide_0(0.0f);
    }
    else
    {
        _S789 = _0(reach_6.dot_1, _S784.square_1);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = wide_0(0.0f);
    var i_21 : u32 = _S783.lane_0;
    for(;;)
    {
        if(i_21 < (_S783.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S790 : Row_0 = reach_6.row_14;
        var _S791 : u32 = _S790.base_0 + i_21 * _S790.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_tangent_1[_S791]);
        if((_S790.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_tangent_1[_S791 + _S790.low_0];
        }
        var _S792 : bool;
        if((_S790.scale_0.hi_0) == 1.0f)
        {
            _S792 = (_S790.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S792 = false;
        }
        var _S793 : df_0;
        if(_S792)
        {
            _S793 = value_36;
        }
        else
        {
            _S793 = x2A_0(_S790.scale_0, value_36);
        }
        var _S794 : u32 = _S784.row_1.base_0 + i_21 * _S784.row_1.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_point_1[_S794]);
        if((_S784.row_1.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_point_1[_S794 + _S784.row_1.low_0];
        }
        var _S795 : bool;
        if((_S784.row_1.scale_0.hi_0) == 1.0f)
        {
            _S795 = (_S784.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S795 = false;
        }
        var _S796 : df_0;
        if(_S795)
        {
            _S796 = value_37;
        }
        else
        {
            _S796 = x2A_0(_S784.row_1.scale_0, value_37);
        }
        var _S797 : df_0 = x2D_0(_S793, x2A_0(_S789, _S796));
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(_S797, _S797));
        i_21 = i_21 + (*_S782).lanes_0;
    }
    join_2((*_S782).lanes_0, _S783, &(across_3));
    var _S798 : df_0 = c_of_0(&((*_S782)));
    var _S799 : df_0 = x2A_0(_S798, _S784.square_1);
    var _S800 : df_0 = x2B_1(_S799, 1.0f);
    reach_6.square_2 = x2B_0(_0(Squares_total_0(_S787), _S800), x2A_0(across_3[i32(0)], _0(_S799, _S800)));
    return reach_6;
}

fn reach_of_1( _S801 : ptr<function, Ball_std140_0>,  _S802 : Site_0,  _S803 : Sheet_0,  _S804 : Lie_0) -> Reach_0
{
    var _S805 : Reach_0 = stretch_of_1(&((*_S801)), _S802, _S803, _S804);
    var reach_7 : Reach_0 = _S805;
    var _S806 : df_0 = root_c_of_0(&((*_S801)));
    var _S807 : df_0 = x2A_0(_S806, root_of_0(reach_7.square_2));
    var _S808 : bool;
    if((reach_7.row_14.scale_0.hi_0) != 1.0f)
    {
        _S808 = true;
    }
    else
    {
        _S808 = (_S807.hi_0) > 80.0f;
    }
    if(_S808)
    {
        var _S809 : df_0 = _0(wide_0(80.0f), _S807);
        reach_7.row_14.scale_0 = x2A_0(reach_7.row_14.scale_0, _S809);
        reach_7.dot_1 = x2A_0(reach_7.dot_1, _S809);
        var _S810 : df_0 = wide_0(6400.0f);
        var _S811 : df_0 = c_of_0(&((*_S801)));
        reach_7.square_2 = _0(_S810, _S811);
    }
    return reach_7;
}

fn refuse_time_1( _S812 : Site_0,  _S813 : Lie_0)
{
    var _S814 : bool;
    if(Site_is_first_0(_S812))
    {
        _S814 = is_bad_0(entryPointParams_tangent_1[_S813.offset_0 + _S812.row_0 * _S813.stride_0]);
    }
    else
    {
        _S814 = false;
    }
    if(_S814)
    {
        report_fault_11(_S812.row_0);
    }
    return;
}

fn row_of_12( _S815 : Site_0,  _S816 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S816.offset_0 + _S815.row_0 * _S816.stride_0;
    row_27.step_2 = _S816.step_0;
    row_27.low_0 = u32(0);
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn space_of_12( _S817 : Site_0,  _S818 : Lie_0) -> Row_0
{
    var row_28 : Row_0 = row_of_12(_S817, _S818);
    row_28.base_0 = row_28.base_0 + _S818.step_0;
    return row_28;
}

fn whole_of_2( _S819 : Site_0,  _S820 : Lie_0) -> Whole_0
{
    var whole_2 : Whole_0;
    whole_2.time_1 = wide_0(entryPointParams_cotangent_5[_S820.offset_0 + _S819.row_0 * _S820.stride_0]);
    whole_2.space_0 = space_of_12(_S819, _S820);
    return whole_2;
}

struct ExpPull_0
{
     on_x_2 : df_0,
     on_v_0 : df_0,
     lift_0 : df_0,
     slope_2 : df_0,
     per_time_0 : df_0,
     power_1 : f32,
     cotangent_0 : Row_0,
};

fn ExpPull_full_0( _S821 : ExpPull_0,  _S822 : u32,  _S823 : df_0,  _S824 : df_0) -> df_0
{
    var _S825 : u32 = _S821.cotangent_0.base_0 + _S822 * _S821.cotangent_0.step_2;
    var value_38 : df_0 = wide_0(entryPointParams_cotangent_5[_S825]);
    if((_S821.cotangent_0.low_0) != u32(0))
    {
        value_38.lo_0 = entryPointParams_cotangent_5[_S825 + _S821.cotangent_0.low_0];
    }
    var _S826 : bool;
    if((_S821.cotangent_0.scale_0.hi_0) == 1.0f)
    {
        _S826 = (_S821.cotangent_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S826 = false;
    }
    var _S827 : df_0;
    if(_S826)
    {
        _S827 = value_38;
    }
    else
    {
        _S827 = x2A_0(_S821.cotangent_0.scale_0, value_38);
    }
    return x2B_0(_S827, x2A_0(_S821.per_time_0, scaled_0(x2B_0(x2A_0(_S821.on_x_2, _S823), x2A_0(_S821.on_v_0, _S824)), _S821.power_1)));
}

fn exp_pull_0( _S828 : ptr<function, Ball_std140_0>,  _S829 : Site_0,  _S830 : Sheet_0,  _S831 : Reach_0,  _S832 : Whole_0) -> ExpPull_0
{
    var _S833 : u32;
    var _S834 : bool;
    var _S835 : bool;
    var _S836 : df_0;
    var _S837 : df_0;
    var _S838 : df_0 = c_of_0(&((*_S828)));
    var _S839 : df_0 = x2A_0(_S838, _S831.square_2);
    var _S840 : Sloped_0 = sinhc_0(_S839);
    var pull_0 : ExpPull_0;
    pull_0.cotangent_0 = _S832.space_0;
    pull_0.on_x_2 = cosh_of_0(root_of_0(_S839));
    pull_0.on_v_0 = _S840.value_12;
    pull_0.power_1 = power_of_two_0(- clamp(exponent_of_0(pull_0.on_x_2.hi_0) + exponent_of_0(_S830.cosh_0.hi_0) - i32(40), i32(0), i32(126)));
    var _S841 : df_0 = wide_0(0.0f);
    var sums_11 : array<df_0, i32(2)>;
    sums_11[i32(0)] = _S841;
    sums_11[i32(1)] = _S841;
    var i_22 : u32 = _S829.lane_0;
    for(;;)
    {
        _S833 = _S829.columns_1;
        if(i_22 < (_S829.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S842 : u32 = _S830.row_1.base_0 + i_22 * _S830.row_1.step_2;
        var value_39 : df_0 = wide_0(entryPointParams_point_1[_S842]);
        if((_S830.row_1.low_0) != u32(0))
        {
            value_39.lo_0 = entryPointParams_point_1[_S842 + _S830.row_1.low_0];
        }
        if((_S830.row_1.scale_0.hi_0) == 1.0f)
        {
            _S834 = (_S830.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S834 = false;
        }
        if(_S834)
        {
            _S836 = value_39;
        }
        else
        {
            _S836 = x2A_0(_S830.row_1.scale_0, value_39);
        }
        var _S843 : u32 = _S831.row_14.base_0 + i_22 * _S831.row_14.step_2;
        var value_40 : df_0 = wide_0(entryPointParams_tangent_1[_S843]);
        if((_S831.row_14.low_0) != u32(0))
        {
            value_40.lo_0 = entryPointParams_tangent_1[_S843 + _S831.row_14.low_0];
        }
        if((_S831.row_14.scale_0.hi_0) == 1.0f)
        {
            _S835 = (_S831.row_14.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S835 = false;
        }
        if(_S835)
        {
            _S837 = value_40;
        }
        else
        {
            _S837 = x2A_0(_S831.row_14.scale_0, value_40);
        }
        var _S844 : df_0 = scaled_0(x2B_0(x2A_0(pull_0.on_x_2, _S836), x2A_0(pull_0.on_v_0, _S837)), pull_0.power_1);
        sums_11[i32(0)] = x2B_0(sums_11[i32(0)], x2A_0(_S844, _S844));
        sums_11[i32(1)] = x2B_0(sums_11[i32(1)], x2A_0(_S836, _S837));
        i_22 = i_22 + (*_S828).lanes_0;
    }
    var _S845 : u32 = (*_S828).lanes_0;
    join_1((*_S828).lanes_0, _S829, &(sums_11));
    var _S846 : df_0 = root_c_of_0(&((*_S828)));
    pull_0.per_time_0 = _0(x2A_0(_S832.time_1, _S846), root_of_0(x2B_1(x2A_0(_S838, sums_11[i32(0)]), pull_0.power_1 * pull_0.power_1)));
    var _S847 : df_0 = _S830.time_0;
    pull_0.lift_0 = _0(sums_11[i32(1)], x2A_0(_S847, _S847));
    var along_0 : array<df_0, i32(2)>;
    along_0[i32(0)] = _S841;
    along_0[i32(1)] = _S841;
    i_22 = _S829.lane_0;
    for(;;)
    {
        if(i_22 < _S833)
        {
        }
        else
        {
            break;
        }
        var _S848 : u32 = _S830.row_1.base_0 + i_22 * _S830.row_1.step_2;
        var value_41 : df_0 = wide_0(entryPointParams_point_1[_S848]);
        if((_S830.row_1.low_0) != u32(0))
        {
            value_41.lo_0 = entryPointParams_point_1[_S848 + _S830.row_1.low_0];
        }
        if((_S830.row_1.scale_0.hi_0) == 1.0f)
        {
            _S834 = (_S830.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S834 = false;
        }
        if(_S834)
        {
            _S836 = value_41;
        }
        else
        {
            _S836 = x2A_0(_S830.row_1.scale_0, value_41);
        }
        var _S849 : u32 = _S831.row_14.base_0 + i_22 * _S831.row_14.step_2;
        var value_42 : df_0 = wide_0(entryPointParams_tangent_1[_S849]);
        if((_S831.row_14.low_0) != u32(0))
        {
            value_42.lo_0 = entryPointParams_tangent_1[_S849 + _S831.row_14.low_0];
        }
        if((_S831.row_14.scale_0.hi_0) == 1.0f)
        {
            _S835 = (_S831.row_14.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S835 = false;
        }
        if(_S835)
        {
            _S837 = value_42;
        }
        else
        {
            _S837 = x2A_0(_S831.row_14.scale_0, value_42);
        }
        var _S850 : df_0 = ExpPull_full_0(pull_0, i_22, _S836, _S837);
        along_0[i32(0)] = x2B_0(along_0[i32(0)], x2A_0(_S850, _S836));
        along_0[i32(1)] = x2B_0(along_0[i32(1)], x2A_0(_S850, _S837));
        i_22 = i_22 + _S845;
    }
    join_1(_S845, _S829, &(along_0));
    pull_0.slope_2 = x2A_0(_S838, x2B_0(x2A_0(along_0[i32(0)], _S840.value_12), twice_0(x2A_0(along_0[i32(1)], _S840.slope_0))));
    return pull_0;
}

fn ExpPull_full_1( _S851 : ExpPull_0,  _S852 : u32,  _S853 : df_0,  _S854 : df_0) -> df_0
{
    var _S855 : u32 = _S851.cotangent_0.base_0 + _S852 * _S851.cotangent_0.step_2;
    var value_43 : df_0 = wide_0(entryPointParams_cotangent_5[_S855]);
    if((_S851.cotangent_0.low_0) != u32(0))
    {
        value_43.lo_0 = entryPointParams_cotangent_5[_S855 + _S851.cotangent_0.low_0];
    }
    var _S856 : bool;
    if((_S851.cotangent_0.scale_0.hi_0) == 1.0f)
    {
        _S856 = (_S851.cotangent_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S856 = false;
    }
    var _S857 : df_0;
    if(_S856)
    {
        _S857 = value_43;
    }
    else
    {
        _S857 = x2A_0(_S851.cotangent_0.scale_0, value_43);
    }
    return x2B_0(_S857, x2A_0(_S851.per_time_0, scaled_0(x2B_0(x2A_0(_S851.on_x_2, _S853), x2A_0(_S851.on_v_0, _S854)), _S851.power_1)));
}

fn ExpPull_x_bar_0( _S858 : ExpPull_0,  _S859 : u32,  _S860 : df_0,  _S861 : df_0) -> df_0
{
    return x2D_0(x2A_0(_S858.on_x_2, ExpPull_full_1(_S858, _S859, _S860, _S861)), x2A_0(x2A_0(_S858.slope_2, _S858.lift_0), x2D_0(_S861, x2A_0(_S858.lift_0, _S860))));
}

fn put_7( _S862 : ptr<function, Ball_std140_0>,  _S863 : Site_0,  _S864 : u32,  _S865 : df_0)
{
    entryPointParams_point_bar_1[_S863.row_0 * (*_S862).out_stride_0 + (*_S862).out_column_0 + _S864] = nearest_0(_S865);
    return;
}

fn put_bar_14( _S866 : ptr<function, Ball_std140_0>,  _S867 : Site_0,  _S868 : u32,  _S869 : u32,  _S870 : df_0)
{
    if(((((*_S866).flags_0) & (((u32(2) << (_S868)))))) == u32(0))
    {
        put_7(&((*_S866)), _S867, _S869, _S870);
    }
    return;
}

fn ExpPull_v_bar_0( _S871 : ExpPull_0,  _S872 : u32,  _S873 : df_0,  _S874 : df_0) -> df_0
{
    return x2B_0(x2A_0(_S871.on_v_0, ExpPull_full_1(_S871, _S872, _S873, _S874)), x2A_0(_S871.slope_2, x2D_0(_S874, x2A_0(_S871.lift_0, _S873))));
}

fn put_8( _S875 : ptr<function, Ball_std140_0>,  _S876 : Site_0,  _S877 : u32,  _S878 : df_0)
{
    entryPointParams_tangent_bar_1[_S876.row_0 * (*_S875).out_stride_0 + (*_S875).out_column_0 + _S877] = nearest_0(_S878);
    return;
}

fn put_bar_15( _S879 : ptr<function, Ball_std140_0>,  _S880 : Site_0,  _S881 : u32,  _S882 : u32,  _S883 : df_0)
{
    if(((((*_S879).flags_0) & (((u32(2) << (_S881)))))) == u32(0))
    {
        put_8(&((*_S879)), _S880, _S882, _S883);
    }
    return;
}

fn put_bar_16( _S884 : ptr<function, Ball_std140_0>,  _S885 : Site_0,  _S886 : u32,  _S887 : u32,  _S888 : df_0)
{
    if(((((*_S884).flags_0) & (((u32(2) << (_S886)))))) == u32(0))
    {
        put_7(&((*_S884)), _S885, _S887, _S888);
    }
    return;
}

fn put_no_time_7( _S889 : ptr<function, Ball_std140_0>,  _S890 : Site_0,  _S891 : u32)
{
    if(Site_is_first_0(_S890))
    {
        put_bar_16(&((*_S889)), _S890, _S891, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_17( _S892 : ptr<function, Ball_std140_0>,  _S893 : Site_0,  _S894 : u32,  _S895 : u32,  _S896 : df_0)
{
    if(((((*_S892).flags_0) & (((u32(2) << (_S894)))))) == u32(0))
    {
        put_8(&((*_S892)), _S893, _S895, _S896);
    }
    return;
}

fn put_no_time_8( _S897 : ptr<function, Ball_std140_0>,  _S898 : Site_0,  _S899 : u32)
{
    if(Site_is_first_0(_S898))
    {
        put_bar_17(&((*_S897)), _S898, _S899, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_4( _S900 : ptr<function, Ball_std140_0>,  _S901 : Site_0,  _S902 : u32)
{
    var _S903 : bool;
    if(Site_is_first_0(_S901))
    {
        _S903 = _S902 > u32(0);
    }
    else
    {
        _S903 = false;
    }
    if(_S903)
    {
        _S903 = ((((*_S900).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S903 = false;
    }
    if(_S903)
    {
        report_fault_11(_S901.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_exp_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_7 : u32 = group_5.x;
    for(;;)
    {
        var _S904 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S905 : u32 = block_count_0(&(_S904));
        if(block_7 < _S905)
        {
        }
        else
        {
            break;
        }
        var _S906 : u32 = invocation_8.x;
        var _S907 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S908 : Site_0 = space_site_of_0(&(_S907), block_7, _S906);
        var _S909 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S910 : Lie_0 = x_lie_0(&(_S909));
        var _S911 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S912 : Sheet_0 = sheet_of_6(&(_S911), _S908, _S910);
        var _S913 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S914 : Lie_0 = y_lie_0(&(_S913));
        var _S915 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S916 : Reach_0 = reach_of_1(&(_S915), _S908, _S912, _S914);
        var _S917 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S918 : Lie_0 = y_lie_0(&(_S917));
        refuse_time_1(_S908, _S918);
        var _S919 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S920 : Lie_0 = cotangent_lie_0(&(_S919));
        var _S921 : Whole_0 = whole_of_2(_S908, _S920);
        var _S922 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S923 : ExpPull_0 = exp_pull_0(&(_S922), _S908, _S912, _S916, _S921);
        var i_23 : u32 = _S908.lane_0;
        for(;;)
        {
            if(i_23 < (_S908.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S924 : u32 = _S912.row_1.base_0 + i_23 * _S912.row_1.step_2;
            var value_44 : df_0 = wide_0(entryPointParams_point_1[_S924]);
            if((_S912.row_1.low_0) != u32(0))
            {
                value_44.lo_0 = entryPointParams_point_1[_S924 + _S912.row_1.low_0];
            }
            var _S925 : bool;
            if((_S912.row_1.scale_0.hi_0) == 1.0f)
            {
                _S925 = (_S912.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S925 = false;
            }
            var _S926 : df_0;
            if(_S925)
            {
                _S926 = value_44;
            }
            else
            {
                _S926 = x2A_0(_S912.row_1.scale_0, value_44);
            }
            var _S927 : u32 = _S916.row_14.base_0 + i_23 * _S916.row_14.step_2;
            var value_45 : df_0 = wide_0(entryPointParams_tangent_1[_S927]);
            if((_S916.row_14.low_0) != u32(0))
            {
                value_45.lo_0 = entryPointParams_tangent_1[_S927 + _S916.row_14.low_0];
            }
            var _S928 : bool;
            if((_S916.row_14.scale_0.hi_0) == 1.0f)
            {
                _S928 = (_S916.row_14.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S928 = false;
            }
            var _S929 : df_0;
            if(_S928)
            {
                _S929 = value_45;
            }
            else
            {
                _S929 = x2A_0(_S916.row_14.scale_0, value_45);
            }
            var _S930 : u32 = i_23 + u32(1);
            var _S931 : df_0 = ExpPull_x_bar_0(_S923, i_23, _S926, _S929);
            var _S932 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_14(&(_S932), _S908, u32(0), _S930, _S931);
            var _S933 : df_0 = x2A_0(_S916.row_14.scale_0, ExpPull_v_bar_0(_S923, i_23, _S926, _S929));
            var _S934 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_15(&(_S934), _S908, u32(1), _S930, _S933);
            i_23 = i_23 + entryPointParams_5.p_5.lanes_0;
        }
        var _S935 : Ball_std140_0 = entryPointParams_5.p_5;
        put_no_time_7(&(_S935), _S908, u32(0));
        var _S936 : Ball_std140_0 = entryPointParams_5.p_5;
        put_no_time_8(&(_S936), _S908, u32(1));
        var _S937 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_4(&(_S937), _S908, _S912.clipped_0);
        block_7 = block_7 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

struct Way_0
{
     on_gap_0 : df_0,
     on_x_3 : df_0,
     slope_3 : df_0,
};

fn way_of_0( pair_1 : Between_0) -> Way_0
{
    var _S938 : Sloped_0 = asinhc_0(pair_1.square_0);
    var _S939 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S940 : df_0 = _0(_S938.value_12, _S939);
    way_0.on_gap_0 = _S940;
    way_0.on_x_3 = neg_0(twice_0(x2A_0(pair_1.square_0, _S940)));
    way_0.slope_3 = _0(x2D_0(_S938.slope_0, half_of_0(_0(_S940, _S939))), _S939);
    return way_0;
}

fn way_slope_0( pair_2 : Between_0,  way_1 : Way_0,  on_gap_1 : df_0,  on_x_4 : df_0) -> df_0
{
    return x2D_0(x2A_0(x2D_0(on_gap_1, twice_0(x2A_0(pair_2.square_0, on_x_4))), way_1.slope_3), twice_0(x2A_0(way_1.on_gap_0, on_x_4)));
}

fn row_of_13( _S941 : Site_0,  _S942 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S942.offset_0 + _S941.row_0 * _S942.stride_0;
    row_29.step_2 = _S942.step_0;
    row_29.low_0 = u32(0);
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn space_of_13( _S943 : Site_0,  _S944 : Lie_0) -> Row_0
{
    var row_30 : Row_0 = row_of_13(_S943, _S944);
    row_30.base_0 = row_30.base_0 + _S944.step_0;
    return row_30;
}

fn Row_raw_9( _S945 : Row_0,  _S946 : u32) -> f32
{
    return entryPointParams_point_2[_S945.base_0 + _S946 * _S945.step_2];
}

fn report_fault_13( _S947 : u32)
{
    var _S948 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S947);
    return;
}

fn squares_of_9( _S949 : ptr<function, Ball_std140_0>,  _S950 : Site_0,  _S951 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_24 : u32 = _S950.lane_0;
    for(;;)
    {
        if(i_24 < (_S950.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S952 : f32 = Row_raw_9(_S951, i_24);
        if(is_bad_0(_S952))
        {
            report_fault_13(_S950.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S952));
        i_24 = i_24 + (*_S949).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S949).lanes_0, _S950);
    return squares_10;
}

fn report_fault_14( _S953 : u32)
{
    var _S954 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S953);
    return;
}

fn sheet_of_7( _S955 : ptr<function, Ball_std140_0>,  _S956 : Site_0,  _S957 : Lie_0) -> Sheet_0
{
    var x_13 : Sheet_0;
    var _S958 : Row_0 = space_of_13(_S956, _S957);
    x_13.row_1 = _S958;
    var _S959 : Squares_0 = squares_of_9(&((*_S955)), _S956, _S958);
    var _S960 : f32 = entryPointParams_point_2[_S957.offset_0 + _S956.row_0 * _S957.stride_0];
    var _S961 : bool;
    if(is_bad_0(_S960))
    {
        _S961 = Site_is_first_0(_S956);
    }
    else
    {
        _S961 = false;
    }
    if(_S961)
    {
        report_fault_14(_S956.row_0);
    }
    x_13.length_0 = Squares_length_0(_S959);
    x_13.square_1 = Squares_total_0(_S959);
    var _S962 : df_0 = wide_0((*_S955).lorentz_norm_0);
    var _S963 : df_0 = root_c_of_0(&((*_S955)));
    var _S964 : df_0 = _0(_S962, _S963);
    if(Squares_is_big_0(_S959))
    {
        _S961 = true;
    }
    else
    {
        _S961 = less_0(x2A_1(_S964, 1.00000011920928955f), x_13.length_0);
    }
    var _S965 : i32;
    if(_S961)
    {
        _S965 = i32(1);
    }
    else
    {
        _S965 = i32(0);
    }
    var _S966 : u32 = u32(_S965);
    x_13.shortened_0 = _S966;
    if(_S966 != u32(0))
    {
        x_13.row_1.scale_0 = scaled_0(_0(_S964, x_13.length_0), Squares_unit_0(_S959));
        x_13.length_0 = _S964;
        x_13.square_1 = x2A_0(_S964, _S964);
    }
    var _S967 : df_0 = c_of_0(&((*_S955)));
    var _S968 : df_0 = root_of_0(x2B_1(x2A_0(_S967, x_13.square_1), 1.0f));
    x_13.cosh_0 = _S968;
    var _S969 : df_0 = _0(_S968, _S963);
    x_13.time_0 = _S969;
    var _S970 : f32 = abs(x2D_1(_S969, _S960).hi_0);
    if((x_13.shortened_0) != u32(0))
    {
        _S961 = true;
    }
    else
    {
        _S961 = _S970 > (0.0000152587890625f * x_13.time_0.hi_0);
    }
    if(_S961)
    {
        _S965 = i32(1);
    }
    else
    {
        _S965 = i32(0);
    }
    x_13.clipped_0 = u32(_S965);
    return x_13;
}

fn row_of_14( _S971 : Site_0,  _S972 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S972.offset_0 + _S971.row_0 * _S972.stride_0;
    row_31.step_2 = _S972.step_0;
    row_31.low_0 = u32(0);
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn space_of_14( _S973 : Site_0,  _S974 : Lie_0) -> Row_0
{
    var row_32 : Row_0 = row_of_14(_S973, _S974);
    row_32.base_0 = row_32.base_0 + _S974.step_0;
    return row_32;
}

fn Row_raw_10( _S975 : Row_0,  _S976 : u32) -> f32
{
    return entryPointParams_target_1[_S975.base_0 + _S976 * _S975.step_2];
}

fn squares_of_10( _S977 : ptr<function, Ball_std140_0>,  _S978 : Site_0,  _S979 : Row_0) -> Squares_0
{
    var squares_11 : Squares_0 = no_squares_0();
    var i_25 : u32 = _S978.lane_0;
    for(;;)
    {
        if(i_25 < (_S978.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S980 : f32 = Row_raw_10(_S979, i_25);
        if(is_bad_0(_S980))
        {
            report_fault_13(_S978.row_0);
        }
        Squares_add_0(&(squares_11), wide_0(_S980));
        i_25 = i_25 + (*_S977).lanes_0;
    }
    Squares_join_over_0(&(squares_11), (*_S977).lanes_0, _S978);
    return squares_11;
}

fn sheet_of_8( _S981 : ptr<function, Ball_std140_0>,  _S982 : Site_0,  _S983 : Lie_0) -> Sheet_0
{
    var x_14 : Sheet_0;
    var _S984 : Row_0 = space_of_14(_S982, _S983);
    x_14.row_1 = _S984;
    var _S985 : Squares_0 = squares_of_10(&((*_S981)), _S982, _S984);
    var _S986 : f32 = entryPointParams_target_1[_S983.offset_0 + _S982.row_0 * _S983.stride_0];
    var _S987 : bool;
    if(is_bad_0(_S986))
    {
        _S987 = Site_is_first_0(_S982);
    }
    else
    {
        _S987 = false;
    }
    if(_S987)
    {
        report_fault_14(_S982.row_0);
    }
    x_14.length_0 = Squares_length_0(_S985);
    x_14.square_1 = Squares_total_0(_S985);
    var _S988 : df_0 = wide_0((*_S981).lorentz_norm_0);
    var _S989 : df_0 = root_c_of_0(&((*_S981)));
    var _S990 : df_0 = _0(_S988, _S989);
    if(Squares_is_big_0(_S985))
    {
        _S987 = true;
    }
    else
    {
        _S987 = less_0(x2A_1(_S990, 1.00000011920928955f), x_14.length_0);
    }
    var _S991 : i32;
    if(_S987)
    {
        _S991 = i32(1);
    }
    else
    {
        _S991 = i32(0);
    }
    var _S992 : u32 = u32(_S991);
    x_14.shortened_0 = _S992;
    if(_S992 != u32(0))
    {
        x_14.row_1.scale_0 = scaled_0(_0(_S990, x_14.length_0), Squares_unit_0(_S985));
        x_14.length_0 = _S990;
        x_14.square_1 = x2A_0(_S990, _S990);
    }
    var _S993 : df_0 = c_of_0(&((*_S981)));
    var _S994 : df_0 = root_of_0(x2B_1(x2A_0(_S993, x_14.square_1), 1.0f));
    x_14.cosh_0 = _S994;
    var _S995 : df_0 = _0(_S994, _S989);
    x_14.time_0 = _S995;
    var _S996 : f32 = abs(x2D_1(_S995, _S986).hi_0);
    if((x_14.shortened_0) != u32(0))
    {
        _S987 = true;
    }
    else
    {
        _S987 = _S996 > (0.0000152587890625f * x_14.time_0.hi_0);
    }
    if(_S987)
    {
        _S991 = i32(1);
    }
    else
    {
        _S991 = i32(0);
    }
    x_14.clipped_0 = u32(_S991);
    return x_14;
}

fn between_2( _S997 : ptr<function, Ball_std140_0>,  _S998 : Site_0,  _S999 : Sheet_0,  _S1000 : Sheet_0) -> Between_0
{
    var _S1001 : u32;
    var _S1002 : df_0;
    var _S1003 : df_0;
    var _S1004 : bool;
    var _S1005 : bool;
    var _S1006 : df_0 = wide_0(0.0f);
    var sums_12 : array<df_0, i32(3)>;
    sums_12[i32(0)] = _S1006;
    sums_12[i32(1)] = _S1006;
    sums_12[i32(2)] = _S1006;
    var gap_squares_2 : Squares_0 = no_squares_0();
    var i_26 : u32 = _S998.lane_0;
    for(;;)
    {
        _S1001 = _S998.columns_1;
        if(i_26 < (_S998.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1007 : u32 = _S999.row_1.base_0 + i_26 * _S999.row_1.step_2;
        var value_46 : df_0 = wide_0(entryPointParams_point_2[_S1007]);
        if((_S999.row_1.low_0) != u32(0))
        {
            value_46.lo_0 = entryPointParams_point_2[_S1007 + _S999.row_1.low_0];
        }
        if((_S999.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1004 = (_S999.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1004 = false;
        }
        if(_S1004)
        {
            _S1002 = value_46;
        }
        else
        {
            _S1002 = x2A_0(_S999.row_1.scale_0, value_46);
        }
        var _S1008 : u32 = _S1000.row_1.base_0 + i_26 * _S1000.row_1.step_2;
        var value_47 : df_0 = wide_0(entryPointParams_target_1[_S1008]);
        if((_S1000.row_1.low_0) != u32(0))
        {
            value_47.lo_0 = entryPointParams_target_1[_S1008 + _S1000.row_1.low_0];
        }
        if((_S1000.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1005 = (_S1000.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1005 = false;
        }
        if(_S1005)
        {
            _S1003 = value_47;
        }
        else
        {
            _S1003 = x2A_0(_S1000.row_1.scale_0, value_47);
        }
        var _S1009 : df_0 = x2D_0(_S1002, _S1003);
        Squares_add_0(&(gap_squares_2), _S1009);
        sums_12[i32(0)] = x2B_0(sums_12[i32(0)], x2A_0(_S1002, _S1003));
        sums_12[i32(1)] = x2B_0(sums_12[i32(1)], x2A_0(_S1009, _S1002));
        sums_12[i32(2)] = x2B_0(sums_12[i32(2)], x2A_0(_S1009, _S1003));
        i_26 = i_26 + (*_S997).lanes_0;
    }
    var _S1010 : u32 = (*_S997).lanes_0;
    join_3((*_S997).lanes_0, _S998, &(sums_12));
    Squares_join_over_0(&(gap_squares_2), (*_S997).lanes_0, _S998);
    var _S1011 : f32 = Squares_unit_0(gap_squares_2);
    var all_4 : Between_0;
    all_4.dot_0 = sums_12[i32(0)];
    all_4.on_x_0 = sums_12[i32(1)];
    all_4.on_y_0 = sums_12[i32(2)];
    var _S1012 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_2), 1.0f / _S1011), 1.0f / _S1011);
    all_4.gap_0 = _S1012;
    all_4.ahead_0 = _0(neg_0(x2B_0(sums_12[i32(1)], sums_12[i32(2)])), x2B_0(_S999.time_0, _S1000.time_0));
    var _S1013 : df_0 = c_of_0(&((*_S997)));
    var _S1014 : df_0 = x2A_0(_S1013, _S999.square_1);
    var _S1015 : df_0 = x2A_0(_S1013, _S1000.square_1);
    var _S1016 : df_0 = x2A_0(_S1013, sums_12[i32(0)]);
    var _S1017 : df_0 = x2A_0(_S999.cosh_0, _S1000.cosh_0);
    var _S1018 : bool = less_0(x2A_0(_S1013, _S1012), _S1014);
    var _S1019 : bool = (_S1015.hi_0) < 1.00000000317107685e-30f;
    if(_S1019)
    {
        _S1002 = _S1006;
    }
    else
    {
        if(_S1018)
        {
            _S1002 = x2A_0(_S1013, all_4.on_y_0);
        }
        else
        {
            _S1002 = _S1016;
        }
        _S1002 = _0(_S1002, _S1015);
    }
    var across_4 : array<df_0, i32(1)>;
    across_4[i32(0)] = _S1006;
    i_26 = _S998.lane_0;
    for(;;)
    {
        if(i_26 < _S1001)
        {
        }
        else
        {
            break;
        }
        var _S1020 : u32 = _S999.row_1.base_0 + i_26 * _S999.row_1.step_2;
        var value_48 : df_0 = wide_0(entryPointParams_point_2[_S1020]);
        if((_S999.row_1.low_0) != u32(0))
        {
            value_48.lo_0 = entryPointParams_point_2[_S1020 + _S999.row_1.low_0];
        }
        if((_S999.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1004 = (_S999.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1004 = false;
        }
        if(_S1004)
        {
            _S1003 = value_48;
        }
        else
        {
            _S1003 = x2A_0(_S999.row_1.scale_0, value_48);
        }
        var _S1021 : u32 = _S1000.row_1.base_0 + i_26 * _S1000.row_1.step_2;
        var value_49 : df_0 = wide_0(entryPointParams_target_1[_S1021]);
        if((_S1000.row_1.low_0) != u32(0))
        {
            value_49.lo_0 = entryPointParams_target_1[_S1021 + _S1000.row_1.low_0];
        }
        if((_S1000.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1005 = (_S1000.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1005 = false;
        }
        var _S1022 : df_0;
        if(_S1005)
        {
            _S1022 = value_49;
        }
        else
        {
            _S1022 = x2A_0(_S1000.row_1.scale_0, value_49);
        }
        var side_4 : df_0;
        if(_S1018)
        {
            side_4 = x2D_0(_S1003, _S1022);
        }
        else
        {
            side_4 = _S1003;
        }
        var side_5 : df_0 = x2D_0(side_4, x2A_0(_S1002, _S1022));
        across_4[i32(0)] = x2B_0(across_4[i32(0)], x2A_0(side_5, side_5));
        i_26 = i_26 + _S1010;
    }
    join_2(_S1010, _S998, &(across_4));
    if((_S1016.hi_0) <= 0.0f)
    {
        _S1004 = true;
    }
    else
    {
        _S1004 = _S1019;
    }
    if(_S1004)
    {
        if((_S1017.hi_0) > 2.0f)
        {
            _S1002 = x2D_1(_S1017, 1.0f);
        }
        else
        {
            _S1002 = _0(x2B_0(x2B_0(_S1014, _S1015), x2A_0(_S1014, _S1015)), x2B_1(_S1017, 1.0f));
        }
        all_4.square_0 = half_of_0(x2D_0(_S1002, _S1016));
    }
    else
    {
        var _S1023 : df_0 = x2B_1(twice_0(x2B_0(_S1017, _S1016)), 2.0f);
        all_4.square_0 = x2A_0(_S1013, x2B_0(_0(all_4.gap_0, _S1023), x2A_0(across_4[i32(0)], _0(_S1015, _S1023))));
    }
    if((all_4.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S1024 : df_0 = root_c_of_0(&((*_S997)));
        _S1002 = x2A_0(_S1024, half_of_0(Squares_length_0(gap_squares_2)));
    }
    else
    {
        _S1002 = root_of_0(all_4.square_0);
    }
    all_4.root_0 = _S1002;
    return all_4;
}

fn row_of_15( _S1025 : Site_0,  _S1026 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S1026.offset_0 + _S1025.row_0 * _S1026.stride_0;
    row_33.step_2 = _S1026.step_0;
    row_33.low_0 = u32(0);
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn space_of_15( _S1027 : Site_0,  _S1028 : Lie_0) -> Row_0
{
    var row_34 : Row_0 = row_of_15(_S1027, _S1028);
    row_34.base_0 = row_34.base_0 + _S1028.step_0;
    return row_34;
}

fn whole_of_3( _S1029 : Site_0,  _S1030 : Lie_0) -> Whole_0
{
    var whole_3 : Whole_0;
    whole_3.time_1 = wide_0(entryPointParams_cotangent_6[_S1030.offset_0 + _S1029.row_0 * _S1030.stride_0]);
    whole_3.space_0 = space_of_15(_S1029, _S1030);
    return whole_3;
}

fn slope_of_2( _S1031 : ptr<function, Ball_std140_0>,  _S1032 : Sheet_0,  _S1033 : Sheet_0,  _S1034 : Between_0,  _S1035 : df_0) -> Slope_0
{
    var all_5 : Slope_0;
    var _S1036 : df_0 = c_of_0(&((*_S1031)));
    var _S1037 : df_0 = half_of_0(x2A_0(_S1035, _S1036));
    all_5.on_difference_0 = _S1037;
    all_5.on_x_1 = x2A_0(_S1037, _0(_S1034.ahead_0, _S1032.time_0));
    all_5.on_y_1 = x2A_0(_S1037, _0(_S1034.ahead_0, _S1033.time_0));
    return all_5;
}

fn put_9( _S1038 : ptr<function, Ball_std140_0>,  _S1039 : Site_0,  _S1040 : u32,  _S1041 : df_0)
{
    entryPointParams_point_bar_2[_S1039.row_0 * (*_S1038).out_stride_0 + (*_S1038).out_column_0 + _S1040] = nearest_0(_S1041);
    return;
}

fn put_bar_18( _S1042 : ptr<function, Ball_std140_0>,  _S1043 : Site_0,  _S1044 : u32,  _S1045 : u32,  _S1046 : df_0)
{
    if(((((*_S1042).flags_0) & (((u32(2) << (_S1044)))))) == u32(0))
    {
        put_9(&((*_S1042)), _S1043, _S1045, _S1046);
    }
    return;
}

fn put_10( _S1047 : ptr<function, Ball_std140_0>,  _S1048 : Site_0,  _S1049 : u32,  _S1050 : df_0)
{
    entryPointParams_target_bar_1[_S1048.row_0 * (*_S1047).out_stride_0 + (*_S1047).out_column_0 + _S1049] = nearest_0(_S1050);
    return;
}

fn put_bar_19( _S1051 : ptr<function, Ball_std140_0>,  _S1052 : Site_0,  _S1053 : u32,  _S1054 : u32,  _S1055 : df_0)
{
    if(((((*_S1051).flags_0) & (((u32(2) << (_S1053)))))) == u32(0))
    {
        put_10(&((*_S1051)), _S1052, _S1054, _S1055);
    }
    return;
}

fn put_bar_20( _S1056 : ptr<function, Ball_std140_0>,  _S1057 : Site_0,  _S1058 : u32,  _S1059 : u32,  _S1060 : df_0)
{
    if(((((*_S1056).flags_0) & (((u32(2) << (_S1058)))))) == u32(0))
    {
        put_9(&((*_S1056)), _S1057, _S1059, _S1060);
    }
    return;
}

fn put_no_time_9( _S1061 : ptr<function, Ball_std140_0>,  _S1062 : Site_0,  _S1063 : u32)
{
    if(Site_is_first_0(_S1062))
    {
        put_bar_20(&((*_S1061)), _S1062, _S1063, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_21( _S1064 : ptr<function, Ball_std140_0>,  _S1065 : Site_0,  _S1066 : u32,  _S1067 : u32,  _S1068 : df_0)
{
    if(((((*_S1064).flags_0) & (((u32(2) << (_S1066)))))) == u32(0))
    {
        put_10(&((*_S1064)), _S1065, _S1067, _S1068);
    }
    return;
}

fn put_no_time_10( _S1069 : ptr<function, Ball_std140_0>,  _S1070 : Site_0,  _S1071 : u32)
{
    if(Site_is_first_0(_S1070))
    {
        put_bar_21(&((*_S1069)), _S1070, _S1071, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_5( _S1072 : ptr<function, Ball_std140_0>,  _S1073 : Site_0,  _S1074 : u32)
{
    var _S1075 : bool;
    if(Site_is_first_0(_S1073))
    {
        _S1075 = _S1074 > u32(0);
    }
    else
    {
        _S1075 = false;
    }
    if(_S1075)
    {
        _S1075 = ((((*_S1072).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1075 = false;
    }
    if(_S1075)
    {
        report_fault_14(_S1073.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_log_vjp(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    var _S1076 : u32;
    var _S1077 : bool;
    var _S1078 : bool;
    var _S1079 : bool;
    var _S1080 : df_0;
    var _S1081 : df_0;
    var _S1082 : df_0;
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_8 : u32 = group_6.x;
    for(;;)
    {
        var _S1083 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1084 : u32 = block_count_0(&(_S1083));
        if(block_8 < _S1084)
        {
        }
        else
        {
            break;
        }
        var _S1085 : u32 = invocation_9.x;
        var _S1086 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1087 : Site_0 = space_site_of_0(&(_S1086), block_8, _S1085);
        var _S1088 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1089 : Lie_0 = x_lie_0(&(_S1088));
        var _S1090 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1091 : Sheet_0 = sheet_of_7(&(_S1090), _S1087, _S1089);
        var _S1092 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1093 : Lie_0 = y_lie_0(&(_S1092));
        var _S1094 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1095 : Sheet_0 = sheet_of_8(&(_S1094), _S1087, _S1093);
        var _S1096 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1097 : Between_0 = between_2(&(_S1096), _S1087, _S1091, _S1095);
        var _S1098 : Way_0 = way_of_0(_S1097);
        var _S1099 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1100 : Lie_0 = cotangent_lie_0(&(_S1099));
        var _S1101 : Whole_0 = whole_of_3(_S1087, _S1100);
        var _S1102 : df_0 = _0(_S1101.time_1, _S1091.time_0);
        var _S1103 : df_0 = wide_0(0.0f);
        var sums_13 : array<df_0, i32(2)>;
        sums_13[i32(0)] = _S1103;
        sums_13[i32(1)] = _S1103;
        var i_27 : u32 = _S1087.lane_0;
        for(;;)
        {
            _S1076 = _S1087.columns_1;
            if(i_27 < (_S1087.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S1104 : u32 = _S1091.row_1.base_0 + i_27 * _S1091.row_1.step_2;
            var value_50 : df_0 = wide_0(entryPointParams_point_2[_S1104]);
            if((_S1091.row_1.low_0) != u32(0))
            {
                value_50.lo_0 = entryPointParams_point_2[_S1104 + _S1091.row_1.low_0];
            }
            if((_S1091.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1077 = (_S1091.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1077 = false;
            }
            if(_S1077)
            {
                _S1080 = value_50;
            }
            else
            {
                _S1080 = x2A_0(_S1091.row_1.scale_0, value_50);
            }
            var _S1105 : u32 = _S1101.space_0.base_0 + i_27 * _S1101.space_0.step_2;
            var value_51 : df_0 = wide_0(entryPointParams_cotangent_6[_S1105]);
            if((_S1101.space_0.low_0) != u32(0))
            {
                value_51.lo_0 = entryPointParams_cotangent_6[_S1105 + _S1101.space_0.low_0];
            }
            if((_S1101.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1078 = (_S1101.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1078 = false;
            }
            if(_S1078)
            {
                _S1081 = value_51;
            }
            else
            {
                _S1081 = x2A_0(_S1101.space_0.scale_0, value_51);
            }
            var _S1106 : df_0 = x2B_0(_S1081, x2A_0(_S1102, _S1080));
            var _S1107 : df_0 = sums_13[i32(0)];
            var _S1108 : u32 = _S1095.row_1.base_0 + i_27 * _S1095.row_1.step_2;
            var value_52 : df_0 = wide_0(entryPointParams_target_1[_S1108]);
            if((_S1095.row_1.low_0) != u32(0))
            {
                value_52.lo_0 = entryPointParams_target_1[_S1108 + _S1095.row_1.low_0];
            }
            if((_S1095.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1079 = (_S1095.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1079 = false;
            }
            if(_S1079)
            {
                _S1082 = value_52;
            }
            else
            {
                _S1082 = x2A_0(_S1095.row_1.scale_0, value_52);
            }
            sums_13[i32(0)] = x2B_0(_S1107, x2A_0(_S1106, x2D_0(_S1082, _S1080)));
            sums_13[i32(1)] = x2B_0(sums_13[i32(1)], x2A_0(_S1106, _S1080));
            i_27 = i_27 + entryPointParams_6.p_6.lanes_0;
        }
        join_1(entryPointParams_6.p_6.lanes_0, _S1087, &(sums_13));
        var _S1109 : df_0 = _0(x2D_0(x2A_0(_S1098.on_x_3, _S1091.square_1), x2A_0(_S1098.on_gap_0, _S1097.on_x_0)), x2A_0(_S1091.time_0, _S1091.time_0));
        var _S1110 : df_0 = way_slope_0(_S1097, _S1098, sums_13[i32(0)], sums_13[i32(1)]);
        var _S1111 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S1112 : Slope_0 = slope_of_2(&(_S1111), _S1091, _S1095, _S1097, _S1110);
        var i_28 : u32 = _S1087.lane_0;
        for(;;)
        {
            if(i_28 < _S1076)
            {
            }
            else
            {
                break;
            }
            var _S1113 : u32 = _S1091.row_1.base_0 + i_28 * _S1091.row_1.step_2;
            var value_53 : df_0 = wide_0(entryPointParams_point_2[_S1113]);
            if((_S1091.row_1.low_0) != u32(0))
            {
                value_53.lo_0 = entryPointParams_point_2[_S1113 + _S1091.row_1.low_0];
            }
            if((_S1091.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1077 = (_S1091.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1077 = false;
            }
            if(_S1077)
            {
                _S1080 = value_53;
            }
            else
            {
                _S1080 = x2A_0(_S1091.row_1.scale_0, value_53);
            }
            var _S1114 : u32 = _S1095.row_1.base_0 + i_28 * _S1095.row_1.step_2;
            var value_54 : df_0 = wide_0(entryPointParams_target_1[_S1114]);
            if((_S1095.row_1.low_0) != u32(0))
            {
                value_54.lo_0 = entryPointParams_target_1[_S1114 + _S1095.row_1.low_0];
            }
            if((_S1095.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1078 = (_S1095.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1078 = false;
            }
            if(_S1078)
            {
                _S1081 = value_54;
            }
            else
            {
                _S1081 = x2A_0(_S1095.row_1.scale_0, value_54);
            }
            var _S1115 : u32 = _S1101.space_0.base_0 + i_28 * _S1101.space_0.step_2;
            var value_55 : df_0 = wide_0(entryPointParams_cotangent_6[_S1115]);
            if((_S1101.space_0.low_0) != u32(0))
            {
                value_55.lo_0 = entryPointParams_cotangent_6[_S1115 + _S1101.space_0.low_0];
            }
            if((_S1101.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1079 = (_S1101.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1079 = false;
            }
            if(_S1079)
            {
                _S1082 = value_55;
            }
            else
            {
                _S1082 = x2A_0(_S1101.space_0.scale_0, value_55);
            }
            var _S1116 : df_0 = x2B_0(_S1082, x2A_0(_S1102, _S1080));
            var _S1117 : u32 = i_28 + u32(1);
            var _S1118 : df_0 = x2B_0(x2B_0(x2A_0(x2D_0(_S1098.on_x_3, _S1098.on_gap_0), _S1116), x2A_0(_S1102, x2D_0(x2B_0(x2A_0(_S1098.on_gap_0, x2D_0(_S1081, _S1080)), x2A_0(_S1098.on_x_3, _S1080)), x2A_0(_S1109, _S1080)))), Slope_x_bar_0(_S1112, _S1080, _S1081));
            var _S1119 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_18(&(_S1119), _S1087, u32(0), _S1117, _S1118);
            var _S1120 : df_0 = x2B_0(x2A_0(_S1098.on_gap_0, _S1116), Slope_y_bar_0(_S1112, _S1080, _S1081));
            var _S1121 : Ball_std140_0 = entryPointParams_6.p_6;
            put_bar_19(&(_S1121), _S1087, u32(1), _S1117, _S1120);
            i_28 = i_28 + entryPointParams_6.p_6.lanes_0;
        }
        var _S1122 : Ball_std140_0 = entryPointParams_6.p_6;
        put_no_time_9(&(_S1122), _S1087, u32(0));
        var _S1123 : Ball_std140_0 = entryPointParams_6.p_6;
        put_no_time_10(&(_S1123), _S1087, u32(1));
        var _S1124 : u32 = ((_S1091.clipped_0) | ((_S1095.clipped_0)));
        var _S1125 : Ball_std140_0 = entryPointParams_6.p_6;
        refuse_clipped_5(&(_S1125), _S1087, _S1124);
        block_8 = block_8 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn time_of_0( p_18 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_18).time_hi_0, (*p_18).time_lo_0);
}

struct Weights_0
{
     on_x_5 : df_0,
     on_y_2 : df_0,
     x_slope_0 : df_0,
     y_slope_0 : df_0,
};

fn weights_of_0( pair_3 : Between_0,  time_2 : df_0) -> Weights_0
{
    var _S1126 : Sloped_0 = asinhc_0(pair_3.square_0);
    var _S1127 : df_0 = scaled_0(x2A_0(x2A_0(pair_3.square_0, _S1126.value_12), _S1126.value_12), 4.0f);
    var _S1128 : df_0 = x2D_0(wide_0(1.0f), time_2);
    var _S1129 : Sloped_0 = sinhc_0(_S1127);
    var _S1130 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S1127, _S1128), _S1128));
    var _S1131 : Sloped_0 = sinhc_0(x2A_0(x2A_0(_S1127, time_2), time_2));
    var weights_0 : Weights_0;
    var _S1132 : df_0 = x2A_0(_S1128, _0(_S1130.value_12, _S1129.value_12));
    weights_0.on_x_5 = _S1132;
    var _S1133 : df_0 = x2A_0(time_2, _0(_S1131.value_12, _S1129.value_12));
    weights_0.on_y_2 = _S1133;
    var _S1134 : df_0 = _0(wide_0(4.0f), _S1129.value_12);
    weights_0.x_slope_0 = x2A_0(_S1134, x2D_0(x2A_0(x2A_0(x2A_0(_S1128, _S1128), _S1128), _0(_S1130.slope_0, _S1129.value_12)), x2A_0(_S1132, _0(_S1129.slope_0, _S1129.value_12))));
    weights_0.y_slope_0 = x2A_0(_S1134, x2D_0(x2A_0(x2A_0(x2A_0(time_2, time_2), time_2), _0(_S1131.slope_0, _S1129.value_12)), x2A_0(_S1133, _0(_S1129.slope_0, _S1129.value_12))));
    return weights_0;
}

fn row_of_16( _S1135 : Site_0,  _S1136 : Lie_0) -> Row_0
{
    var row_35 : Row_0;
    row_35.base_0 = _S1136.offset_0 + _S1135.row_0 * _S1136.stride_0;
    row_35.step_2 = _S1136.step_0;
    row_35.low_0 = u32(0);
    row_35.scale_0 = wide_0(1.0f);
    return row_35;
}

fn space_of_16( _S1137 : Site_0,  _S1138 : Lie_0) -> Row_0
{
    var row_36 : Row_0 = row_of_16(_S1137, _S1138);
    row_36.base_0 = row_36.base_0 + _S1138.step_0;
    return row_36;
}

fn Row_raw_11( _S1139 : Row_0,  _S1140 : u32) -> f32
{
    return entryPointParams_start_0[_S1139.base_0 + _S1140 * _S1139.step_2];
}

fn report_fault_15( _S1141 : u32)
{
    var _S1142 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S1141);
    return;
}

fn squares_of_11( _S1143 : ptr<function, Ball_std140_0>,  _S1144 : Site_0,  _S1145 : Row_0) -> Squares_0
{
    var squares_12 : Squares_0 = no_squares_0();
    var i_29 : u32 = _S1144.lane_0;
    for(;;)
    {
        if(i_29 < (_S1144.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1146 : f32 = Row_raw_11(_S1145, i_29);
        if(is_bad_0(_S1146))
        {
            report_fault_15(_S1144.row_0);
        }
        Squares_add_0(&(squares_12), wide_0(_S1146));
        i_29 = i_29 + (*_S1143).lanes_0;
    }
    Squares_join_over_0(&(squares_12), (*_S1143).lanes_0, _S1144);
    return squares_12;
}

fn report_fault_16( _S1147 : u32)
{
    var _S1148 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S1147);
    return;
}

fn sheet_of_9( _S1149 : ptr<function, Ball_std140_0>,  _S1150 : Site_0,  _S1151 : Lie_0) -> Sheet_0
{
    var x_15 : Sheet_0;
    var _S1152 : Row_0 = space_of_16(_S1150, _S1151);
    x_15.row_1 = _S1152;
    var _S1153 : Squares_0 = squares_of_11(&((*_S1149)), _S1150, _S1152);
    var _S1154 : f32 = entryPointParams_start_0[_S1151.offset_0 + _S1150.row_0 * _S1151.stride_0];
    var _S1155 : bool;
    if(is_bad_0(_S1154))
    {
        _S1155 = Site_is_first_0(_S1150);
    }
    else
    {
        _S1155 = false;
    }
    if(_S1155)
    {
        report_fault_16(_S1150.row_0);
    }
    x_15.length_0 = Squares_length_0(_S1153);
    x_15.square_1 = Squares_total_0(_S1153);
    var _S1156 : df_0 = wide_0((*_S1149).lorentz_norm_0);
    var _S1157 : df_0 = root_c_of_0(&((*_S1149)));
    var _S1158 : df_0 = _0(_S1156, _S1157);
    if(Squares_is_big_0(_S1153))
    {
        _S1155 = true;
    }
    else
    {
        _S1155 = less_0(x2A_1(_S1158, 1.00000011920928955f), x_15.length_0);
    }
    var _S1159 : i32;
    if(_S1155)
    {
        _S1159 = i32(1);
    }
    else
    {
        _S1159 = i32(0);
    }
    var _S1160 : u32 = u32(_S1159);
    x_15.shortened_0 = _S1160;
    if(_S1160 != u32(0))
    {
        x_15.row_1.scale_0 = scaled_0(_0(_S1158, x_15.length_0), Squares_unit_0(_S1153));
        x_15.length_0 = _S1158;
        x_15.square_1 = x2A_0(_S1158, _S1158);
    }
    var _S1161 : df_0 = c_of_0(&((*_S1149)));
    var _S1162 : df_0 = root_of_0(x2B_1(x2A_0(_S1161, x_15.square_1), 1.0f));
    x_15.cosh_0 = _S1162;
    var _S1163 : df_0 = _0(_S1162, _S1157);
    x_15.time_0 = _S1163;
    var _S1164 : f32 = abs(x2D_1(_S1163, _S1154).hi_0);
    if((x_15.shortened_0) != u32(0))
    {
        _S1155 = true;
    }
    else
    {
        _S1155 = _S1164 > (0.0000152587890625f * x_15.time_0.hi_0);
    }
    if(_S1155)
    {
        _S1159 = i32(1);
    }
    else
    {
        _S1159 = i32(0);
    }
    x_15.clipped_0 = u32(_S1159);
    return x_15;
}

fn row_of_17( _S1165 : Site_0,  _S1166 : Lie_0) -> Row_0
{
    var row_37 : Row_0;
    row_37.base_0 = _S1166.offset_0 + _S1165.row_0 * _S1166.stride_0;
    row_37.step_2 = _S1166.step_0;
    row_37.low_0 = u32(0);
    row_37.scale_0 = wide_0(1.0f);
    return row_37;
}

fn space_of_17( _S1167 : Site_0,  _S1168 : Lie_0) -> Row_0
{
    var row_38 : Row_0 = row_of_17(_S1167, _S1168);
    row_38.base_0 = row_38.base_0 + _S1168.step_0;
    return row_38;
}

fn Row_raw_12( _S1169 : Row_0,  _S1170 : u32) -> f32
{
    return entryPointParams_end_0[_S1169.base_0 + _S1170 * _S1169.step_2];
}

fn squares_of_12( _S1171 : ptr<function, Ball_std140_0>,  _S1172 : Site_0,  _S1173 : Row_0) -> Squares_0
{
    var squares_13 : Squares_0 = no_squares_0();
    var i_30 : u32 = _S1172.lane_0;
    for(;;)
    {
        if(i_30 < (_S1172.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1174 : f32 = Row_raw_12(_S1173, i_30);
        if(is_bad_0(_S1174))
        {
            report_fault_15(_S1172.row_0);
        }
        Squares_add_0(&(squares_13), wide_0(_S1174));
        i_30 = i_30 + (*_S1171).lanes_0;
    }
    Squares_join_over_0(&(squares_13), (*_S1171).lanes_0, _S1172);
    return squares_13;
}

fn sheet_of_10( _S1175 : ptr<function, Ball_std140_0>,  _S1176 : Site_0,  _S1177 : Lie_0) -> Sheet_0
{
    var x_16 : Sheet_0;
    var _S1178 : Row_0 = space_of_17(_S1176, _S1177);
    x_16.row_1 = _S1178;
    var _S1179 : Squares_0 = squares_of_12(&((*_S1175)), _S1176, _S1178);
    var _S1180 : f32 = entryPointParams_end_0[_S1177.offset_0 + _S1176.row_0 * _S1177.stride_0];
    var _S1181 : bool;
    if(is_bad_0(_S1180))
    {
        _S1181 = Site_is_first_0(_S1176);
    }
    else
    {
        _S1181 = false;
    }
    if(_S1181)
    {
        report_fault_16(_S1176.row_0);
    }
    x_16.length_0 = Squares_length_0(_S1179);
    x_16.square_1 = Squares_total_0(_S1179);
    var _S1182 : df_0 = wide_0((*_S1175).lorentz_norm_0);
    var _S1183 : df_0 = root_c_of_0(&((*_S1175)));
    var _S1184 : df_0 = _0(_S1182, _S1183);
    if(Squares_is_big_0(_S1179))
    {
        _S1181 = true;
    }
    else
    {
        _S1181 = less_0(x2A_1(_S1184, 1.00000011920928955f), x_16.length_0);
    }
    var _S1185 : i32;
    if(_S1181)
    {
        _S1185 = i32(1);
    }
    else
    {
        _S1185 = i32(0);
    }
    var _S1186 : u32 = u32(_S1185);
    x_16.shortened_0 = _S1186;
    if(_S1186 != u32(0))
    {
        x_16.row_1.scale_0 = scaled_0(_0(_S1184, x_16.length_0), Squares_unit_0(_S1179));
        x_16.length_0 = _S1184;
        x_16.square_1 = x2A_0(_S1184, _S1184);
    }
    var _S1187 : df_0 = c_of_0(&((*_S1175)));
    var _S1188 : df_0 = root_of_0(x2B_1(x2A_0(_S1187, x_16.square_1), 1.0f));
    x_16.cosh_0 = _S1188;
    var _S1189 : df_0 = _0(_S1188, _S1183);
    x_16.time_0 = _S1189;
    var _S1190 : f32 = abs(x2D_1(_S1189, _S1180).hi_0);
    if((x_16.shortened_0) != u32(0))
    {
        _S1181 = true;
    }
    else
    {
        _S1181 = _S1190 > (0.0000152587890625f * x_16.time_0.hi_0);
    }
    if(_S1181)
    {
        _S1185 = i32(1);
    }
    else
    {
        _S1185 = i32(0);
    }
    x_16.clipped_0 = u32(_S1185);
    return x_16;
}

fn between_3( _S1191 : ptr<function, Ball_std140_0>,  _S1192 : Site_0,  _S1193 : Sheet_0,  _S1194 : Sheet_0) -> Between_0
{
    var _S1195 : u32;
    var _S1196 : df_0;
    var _S1197 : df_0;
    var _S1198 : bool;
    var _S1199 : bool;
    var _S1200 : df_0 = wide_0(0.0f);
    var sums_14 : array<df_0, i32(3)>;
    sums_14[i32(0)] = _S1200;
    sums_14[i32(1)] = _S1200;
    sums_14[i32(2)] = _S1200;
    var gap_squares_3 : Squares_0 = no_squares_0();
    var i_31 : u32 = _S1192.lane_0;
    for(;;)
    {
        _S1195 = _S1192.columns_1;
        if(i_31 < (_S1192.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1201 : u32 = _S1193.row_1.base_0 + i_31 * _S1193.row_1.step_2;
        var value_56 : df_0 = wide_0(entryPointParams_start_0[_S1201]);
        if((_S1193.row_1.low_0) != u32(0))
        {
            value_56.lo_0 = entryPointParams_start_0[_S1201 + _S1193.row_1.low_0];
        }
        if((_S1193.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1198 = (_S1193.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1198 = false;
        }
        if(_S1198)
        {
            _S1196 = value_56;
        }
        else
        {
            _S1196 = x2A_0(_S1193.row_1.scale_0, value_56);
        }
        var _S1202 : u32 = _S1194.row_1.base_0 + i_31 * _S1194.row_1.step_2;
        var value_57 : df_0 = wide_0(entryPointParams_end_0[_S1202]);
        if((_S1194.row_1.low_0) != u32(0))
        {
            value_57.lo_0 = entryPointParams_end_0[_S1202 + _S1194.row_1.low_0];
        }
        if((_S1194.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1199 = (_S1194.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1199 = false;
        }
        if(_S1199)
        {
            _S1197 = value_57;
        }
        else
        {
            _S1197 = x2A_0(_S1194.row_1.scale_0, value_57);
        }
        var _S1203 : df_0 = x2D_0(_S1196, _S1197);
        Squares_add_0(&(gap_squares_3), _S1203);
        sums_14[i32(0)] = x2B_0(sums_14[i32(0)], x2A_0(_S1196, _S1197));
        sums_14[i32(1)] = x2B_0(sums_14[i32(1)], x2A_0(_S1203, _S1196));
        sums_14[i32(2)] = x2B_0(sums_14[i32(2)], x2A_0(_S1203, _S1197));
        i_31 = i_31 + (*_S1191).lanes_0;
    }
    var _S1204 : u32 = (*_S1191).lanes_0;
    join_3((*_S1191).lanes_0, _S1192, &(sums_14));
    Squares_join_over_0(&(gap_squares_3), (*_S1191).lanes_0, _S1192);
    var _S1205 : f32 = Squares_unit_0(gap_squares_3);
    var all_6 : Between_0;
    all_6.dot_0 = sums_14[i32(0)];
    all_6.on_x_0 = sums_14[i32(1)];
    all_6.on_y_0 = sums_14[i32(2)];
    var _S1206 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_3), 1.0f / _S1205), 1.0f / _S1205);
    all_6.gap_0 = _S1206;
    all_6.ahead_0 = _0(neg_0(x2B_0(sums_14[i32(1)], sums_14[i32(2)])), x2B_0(_S1193.time_0, _S1194.time_0));
    var _S1207 : df_0 = c_of_0(&((*_S1191)));
    var _S1208 : df_0 = x2A_0(_S1207, _S1193.square_1);
    var _S1209 : df_0 = x2A_0(_S1207, _S1194.square_1);
    var _S1210 : df_0 = x2A_0(_S1207, sums_14[i32(0)]);
    var _S1211 : df_0 = x2A_0(_S1193.cosh_0, _S1194.cosh_0);
    var _S1212 : bool = less_0(x2A_0(_S1207, _S1206), _S1208);
    var _S1213 : bool = (_S1209.hi_0) < 1.00000000317107685e-30f;
    if(_S1213)
    {
        _S1196 = _S1200;
    }
    else
    {
        if(_S1212)
        {
            _S1196 = x2A_0(_S1207, all_6.on_y_0);
        }
        else
        {
            _S1196 = _S1210;
        }
        _S1196 = _0(_S1196, _S1209);
    }
    var across_5 : array<df_0, i32(1)>;
    across_5[i32(0)] = _S1200;
    i_31 = _S1192.lane_0;
    for(;;)
    {
        if(i_31 < _S1195)
        {
        }
        else
        {
            break;
        }
        var _S1214 : u32 = _S1193.row_1.base_0 + i_31 * _S1193.row_1.step_2;
        var value_58 : df_0 = wide_0(entryPointParams_start_0[_S1214]);
        if((_S1193.row_1.low_0) != u32(0))
        {
            value_58.lo_0 = entryPointParams_start_0[_S1214 + _S1193.row_1.low_0];
        }
        if((_S1193.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1198 = (_S1193.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1198 = false;
        }
        if(_S1198)
        {
            _S1197 = value_58;
        }
        else
        {
            _S1197 = x2A_0(_S1193.row_1.scale_0, value_58);
        }
        var _S1215 : u32 = _S1194.row_1.base_0 + i_31 * _S1194.row_1.step_2;
        var value_59 : df_0 = wide_0(entryPointParams_end_0[_S1215]);
        if((_S1194.row_1.low_0) != u32(0))
        {
            value_59.lo_0 = entryPointParams_end_0[_S1215 + _S1194.row_1.low_0];
        }
        if((_S1194.row_1.scale_0.hi_0) == 1.0f)
        {
            _S1199 = (_S1194.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1199 = false;
        }
        var _S1216 : df_0;
        if(_S1199)
        {
            _S1216 = value_59;
        }
        else
        {
            _S1216 = x2A_0(_S1194.row_1.scale_0, value_59);
        }
        var side_6 : df_0;
        if(_S1212)
        {
            side_6 = x2D_0(_S1197, _S1216);
        }
        else
        {
            side_6 = _S1197;
        }
        var side_7 : df_0 = x2D_0(side_6, x2A_0(_S1196, _S1216));
        across_5[i32(0)] = x2B_0(across_5[i32(0)], x2A_0(side_7, side_7));
        i_31 = i_31 + _S1204;
    }
    join_2(_S1204, _S1192, &(across_5));
    if((_S1210.hi_0) <= 0.0f)
    {
        _S1198 = true;
    }
    else
    {
        _S1198 = _S1213;
    }
    if(_S1198)
    {
        if((_S1211.hi_0) > 2.0f)
        {
            _S1196 = x2D_1(_S1211, 1.0f);
        }
        else
        {
            _S1196 = _0(x2B_0(x2B_0(_S1208, _S1209), x2A_0(_S1208, _S1209)), x2B_1(_S1211, 1.0f));
        }
        all_6.square_0 = half_of_0(x2D_0(_S1196, _S1210));
    }
    else
    {
        var _S1217 : df_0 = x2B_1(twice_0(x2B_0(_S1211, _S1210)), 2.0f);
        all_6.square_0 = x2A_0(_S1207, x2B_0(_0(all_6.gap_0, _S1217), x2A_0(across_5[i32(0)], _0(_S1209, _S1217))));
    }
    if((all_6.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S1218 : df_0 = root_c_of_0(&((*_S1191)));
        _S1196 = x2A_0(_S1218, half_of_0(Squares_length_0(gap_squares_3)));
    }
    else
    {
        _S1196 = root_of_0(all_6.square_0);
    }
    all_6.root_0 = _S1196;
    return all_6;
}

fn row_of_18( _S1219 : Site_0,  _S1220 : Lie_0) -> Row_0
{
    var row_39 : Row_0;
    row_39.base_0 = _S1220.offset_0 + _S1219.row_0 * _S1220.stride_0;
    row_39.step_2 = _S1220.step_0;
    row_39.low_0 = u32(0);
    row_39.scale_0 = wide_0(1.0f);
    return row_39;
}

fn space_of_18( _S1221 : Site_0,  _S1222 : Lie_0) -> Row_0
{
    var row_40 : Row_0 = row_of_18(_S1221, _S1222);
    row_40.base_0 = row_40.base_0 + _S1222.step_0;
    return row_40;
}

fn whole_of_4( _S1223 : Site_0,  _S1224 : Lie_0) -> Whole_0
{
    var whole_4 : Whole_0;
    whole_4.time_1 = wide_0(entryPointParams_cotangent_7[_S1224.offset_0 + _S1223.row_0 * _S1224.stride_0]);
    whole_4.space_0 = space_of_18(_S1223, _S1224);
    return whole_4;
}

fn slope_of_3( _S1225 : ptr<function, Ball_std140_0>,  _S1226 : Sheet_0,  _S1227 : Sheet_0,  _S1228 : Between_0,  _S1229 : df_0) -> Slope_0
{
    var all_7 : Slope_0;
    var _S1230 : df_0 = c_of_0(&((*_S1225)));
    var _S1231 : df_0 = half_of_0(x2A_0(_S1229, _S1230));
    all_7.on_difference_0 = _S1231;
    all_7.on_x_1 = x2A_0(_S1231, _0(_S1228.ahead_0, _S1226.time_0));
    all_7.on_y_1 = x2A_0(_S1231, _0(_S1228.ahead_0, _S1227.time_0));
    return all_7;
}

fn put_11( _S1232 : ptr<function, Ball_std140_0>,  _S1233 : Site_0,  _S1234 : u32,  _S1235 : df_0)
{
    entryPointParams_start_bar_0[_S1233.row_0 * (*_S1232).out_stride_0 + (*_S1232).out_column_0 + _S1234] = nearest_0(_S1235);
    return;
}

fn put_bar_22( _S1236 : ptr<function, Ball_std140_0>,  _S1237 : Site_0,  _S1238 : u32,  _S1239 : u32,  _S1240 : df_0)
{
    if(((((*_S1236).flags_0) & (((u32(2) << (_S1238)))))) == u32(0))
    {
        put_11(&((*_S1236)), _S1237, _S1239, _S1240);
    }
    return;
}

fn put_12( _S1241 : ptr<function, Ball_std140_0>,  _S1242 : Site_0,  _S1243 : u32,  _S1244 : df_0)
{
    entryPointParams_end_bar_0[_S1242.row_0 * (*_S1241).out_stride_0 + (*_S1241).out_column_0 + _S1243] = nearest_0(_S1244);
    return;
}

fn put_bar_23( _S1245 : ptr<function, Ball_std140_0>,  _S1246 : Site_0,  _S1247 : u32,  _S1248 : u32,  _S1249 : df_0)
{
    if(((((*_S1245).flags_0) & (((u32(2) << (_S1247)))))) == u32(0))
    {
        put_12(&((*_S1245)), _S1246, _S1248, _S1249);
    }
    return;
}

fn put_bar_24( _S1250 : ptr<function, Ball_std140_0>,  _S1251 : Site_0,  _S1252 : u32,  _S1253 : u32,  _S1254 : df_0)
{
    if(((((*_S1250).flags_0) & (((u32(2) << (_S1252)))))) == u32(0))
    {
        put_11(&((*_S1250)), _S1251, _S1253, _S1254);
    }
    return;
}

fn put_no_time_11( _S1255 : ptr<function, Ball_std140_0>,  _S1256 : Site_0,  _S1257 : u32)
{
    if(Site_is_first_0(_S1256))
    {
        put_bar_24(&((*_S1255)), _S1256, _S1257, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_bar_25( _S1258 : ptr<function, Ball_std140_0>,  _S1259 : Site_0,  _S1260 : u32,  _S1261 : u32,  _S1262 : df_0)
{
    if(((((*_S1258).flags_0) & (((u32(2) << (_S1260)))))) == u32(0))
    {
        put_12(&((*_S1258)), _S1259, _S1261, _S1262);
    }
    return;
}

fn put_no_time_12( _S1263 : ptr<function, Ball_std140_0>,  _S1264 : Site_0,  _S1265 : u32)
{
    if(Site_is_first_0(_S1264))
    {
        put_bar_25(&((*_S1263)), _S1264, _S1265, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_6( _S1266 : ptr<function, Ball_std140_0>,  _S1267 : Site_0,  _S1268 : u32)
{
    var _S1269 : bool;
    if(Site_is_first_0(_S1267))
    {
        _S1269 = _S1268 > u32(0);
    }
    else
    {
        _S1269 = false;
    }
    if(_S1269)
    {
        _S1269 = ((((*_S1266).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1269 = false;
    }
    if(_S1269)
    {
        report_fault_16(_S1267.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_geodesic_vjp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    var _S1270 : u32;
    var _S1271 : bool;
    var _S1272 : bool;
    var _S1273 : bool;
    var _S1274 : df_0;
    var _S1275 : df_0;
    var _S1276 : df_0;
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_9 : u32 = group_7.x;
    for(;;)
    {
        var _S1277 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1278 : u32 = block_count_0(&(_S1277));
        if(block_9 < _S1278)
        {
        }
        else
        {
            break;
        }
        var _S1279 : u32 = invocation_10.x;
        var _S1280 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1281 : Site_0 = space_site_of_0(&(_S1280), block_9, _S1279);
        var _S1282 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1283 : Lie_0 = x_lie_0(&(_S1282));
        var _S1284 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1285 : Sheet_0 = sheet_of_9(&(_S1284), _S1281, _S1283);
        var _S1286 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1287 : Lie_0 = y_lie_0(&(_S1286));
        var _S1288 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1289 : Sheet_0 = sheet_of_10(&(_S1288), _S1281, _S1287);
        var _S1290 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1291 : Between_0 = between_3(&(_S1290), _S1281, _S1285, _S1289);
        var _S1292 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1293 : df_0 = time_of_0(&(_S1292));
        var _S1294 : Weights_0 = weights_of_0(_S1291, _S1293);
        var _S1295 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1296 : Lie_0 = cotangent_lie_0(&(_S1295));
        var _S1297 : Whole_0 = whole_of_4(_S1281, _S1296);
        var _S1298 : df_0 = wide_0(0.0f);
        var sums_15 : array<df_0, i32(5)>;
        sums_15[i32(0)] = _S1298;
        sums_15[i32(1)] = _S1298;
        sums_15[i32(2)] = _S1298;
        sums_15[i32(3)] = _S1298;
        sums_15[i32(4)] = _S1298;
        var i_32 : u32 = _S1281.lane_0;
        for(;;)
        {
            _S1270 = _S1281.columns_1;
            if(i_32 < (_S1281.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S1299 : u32 = _S1285.row_1.base_0 + i_32 * _S1285.row_1.step_2;
            var value_60 : df_0 = wide_0(entryPointParams_start_0[_S1299]);
            if((_S1285.row_1.low_0) != u32(0))
            {
                value_60.lo_0 = entryPointParams_start_0[_S1299 + _S1285.row_1.low_0];
            }
            if((_S1285.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1271 = (_S1285.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1271 = false;
            }
            if(_S1271)
            {
                _S1274 = value_60;
            }
            else
            {
                _S1274 = x2A_0(_S1285.row_1.scale_0, value_60);
            }
            var _S1300 : u32 = _S1289.row_1.base_0 + i_32 * _S1289.row_1.step_2;
            var value_61 : df_0 = wide_0(entryPointParams_end_0[_S1300]);
            if((_S1289.row_1.low_0) != u32(0))
            {
                value_61.lo_0 = entryPointParams_end_0[_S1300 + _S1289.row_1.low_0];
            }
            if((_S1289.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1272 = (_S1289.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1272 = false;
            }
            if(_S1272)
            {
                _S1275 = value_61;
            }
            else
            {
                _S1275 = x2A_0(_S1289.row_1.scale_0, value_61);
            }
            var _S1301 : u32 = _S1297.space_0.base_0 + i_32 * _S1297.space_0.step_2;
            var value_62 : df_0 = wide_0(entryPointParams_cotangent_7[_S1301]);
            if((_S1297.space_0.low_0) != u32(0))
            {
                value_62.lo_0 = entryPointParams_cotangent_7[_S1301 + _S1297.space_0.low_0];
            }
            if((_S1297.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1273 = (_S1297.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1273 = false;
            }
            if(_S1273)
            {
                _S1276 = value_62;
            }
            else
            {
                _S1276 = x2A_0(_S1297.space_0.scale_0, value_62);
            }
            var _S1302 : df_0 = x2B_0(x2A_0(_S1294.on_x_5, _S1274), x2A_0(_S1294.on_y_2, _S1275));
            sums_15[i32(0)] = x2B_0(sums_15[i32(0)], x2A_0(_S1302, _S1302));
            sums_15[i32(1)] = x2B_0(sums_15[i32(1)], x2A_0(_S1276, _S1274));
            sums_15[i32(2)] = x2B_0(sums_15[i32(2)], x2A_0(_S1276, _S1275));
            sums_15[i32(3)] = x2B_0(sums_15[i32(3)], x2A_0(_S1302, _S1274));
            sums_15[i32(4)] = x2B_0(sums_15[i32(4)], x2A_0(_S1302, _S1275));
            i_32 = i_32 + entryPointParams_7.p_7.lanes_0;
        }
        join_0(entryPointParams_7.p_7.lanes_0, _S1281, &(sums_15));
        var _S1303 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1304 : df_0 = root_c_of_0(&(_S1303));
        var _S1305 : df_0 = x2A_0(_S1297.time_1, _S1304);
        var _S1306 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1307 : df_0 = c_of_0(&(_S1306));
        var _S1308 : df_0 = _0(_S1305, root_of_0(x2B_1(x2A_0(_S1307, sums_15[i32(0)]), 1.0f)));
        var _S1309 : df_0 = x2B_0(x2A_0(x2B_0(sums_15[i32(1)], x2A_0(_S1308, sums_15[i32(3)])), _S1294.x_slope_0), x2A_0(x2B_0(sums_15[i32(2)], x2A_0(_S1308, sums_15[i32(4)])), _S1294.y_slope_0));
        var _S1310 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S1311 : Slope_0 = slope_of_3(&(_S1310), _S1285, _S1289, _S1291, _S1309);
        var i_33 : u32 = _S1281.lane_0;
        for(;;)
        {
            if(i_33 < _S1270)
            {
            }
            else
            {
                break;
            }
            var _S1312 : u32 = _S1285.row_1.base_0 + i_33 * _S1285.row_1.step_2;
            var value_63 : df_0 = wide_0(entryPointParams_start_0[_S1312]);
            if((_S1285.row_1.low_0) != u32(0))
            {
                value_63.lo_0 = entryPointParams_start_0[_S1312 + _S1285.row_1.low_0];
            }
            if((_S1285.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1271 = (_S1285.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1271 = false;
            }
            if(_S1271)
            {
                _S1274 = value_63;
            }
            else
            {
                _S1274 = x2A_0(_S1285.row_1.scale_0, value_63);
            }
            var _S1313 : u32 = _S1289.row_1.base_0 + i_33 * _S1289.row_1.step_2;
            var value_64 : df_0 = wide_0(entryPointParams_end_0[_S1313]);
            if((_S1289.row_1.low_0) != u32(0))
            {
                value_64.lo_0 = entryPointParams_end_0[_S1313 + _S1289.row_1.low_0];
            }
            if((_S1289.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1272 = (_S1289.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1272 = false;
            }
            if(_S1272)
            {
                _S1275 = value_64;
            }
            else
            {
                _S1275 = x2A_0(_S1289.row_1.scale_0, value_64);
            }
            var _S1314 : u32 = _S1297.space_0.base_0 + i_33 * _S1297.space_0.step_2;
            var value_65 : df_0 = wide_0(entryPointParams_cotangent_7[_S1314]);
            if((_S1297.space_0.low_0) != u32(0))
            {
                value_65.lo_0 = entryPointParams_cotangent_7[_S1314 + _S1297.space_0.low_0];
            }
            if((_S1297.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1273 = (_S1297.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1273 = false;
            }
            if(_S1273)
            {
                _S1276 = value_65;
            }
            else
            {
                _S1276 = x2A_0(_S1297.space_0.scale_0, value_65);
            }
            var _S1315 : df_0 = x2B_0(_S1276, x2A_0(_S1308, x2B_0(x2A_0(_S1294.on_x_5, _S1274), x2A_0(_S1294.on_y_2, _S1275))));
            var _S1316 : u32 = i_33 + u32(1);
            var _S1317 : df_0 = x2B_0(x2A_0(_S1294.on_x_5, _S1315), Slope_x_bar_0(_S1311, _S1274, _S1275));
            var _S1318 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_22(&(_S1318), _S1281, u32(0), _S1316, _S1317);
            var _S1319 : df_0 = x2B_0(x2A_0(_S1294.on_y_2, _S1315), Slope_y_bar_0(_S1311, _S1274, _S1275));
            var _S1320 : Ball_std140_0 = entryPointParams_7.p_7;
            put_bar_23(&(_S1320), _S1281, u32(1), _S1316, _S1319);
            i_33 = i_33 + entryPointParams_7.p_7.lanes_0;
        }
        var _S1321 : Ball_std140_0 = entryPointParams_7.p_7;
        put_no_time_11(&(_S1321), _S1281, u32(0));
        var _S1322 : Ball_std140_0 = entryPointParams_7.p_7;
        put_no_time_12(&(_S1322), _S1281, u32(1));
        var _S1323 : u32 = ((_S1285.clipped_0) | ((_S1289.clipped_0)));
        var _S1324 : Ball_std140_0 = entryPointParams_7.p_7;
        refuse_clipped_6(&(_S1324), _S1281, _S1323);
        block_9 = block_9 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_19( _S1325 : Site_0,  _S1326 : Lie_0) -> Row_0
{
    var row_41 : Row_0;
    row_41.base_0 = _S1326.offset_0 + _S1325.row_0 * _S1326.stride_0;
    row_41.step_2 = _S1326.step_0;
    row_41.low_0 = u32(0);
    row_41.scale_0 = wide_0(1.0f);
    return row_41;
}

fn space_of_19( _S1327 : Site_0,  _S1328 : Lie_0) -> Row_0
{
    var row_42 : Row_0 = row_of_19(_S1327, _S1328);
    row_42.base_0 = row_42.base_0 + _S1328.step_0;
    return row_42;
}

fn Row_raw_13( _S1329 : Row_0,  _S1330 : u32) -> f32
{
    return entryPointParams_point_3[_S1329.base_0 + _S1330 * _S1329.step_2];
}

fn report_fault_17( _S1331 : u32)
{
    var _S1332 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S1331);
    return;
}

fn squares_of_13( _S1333 : ptr<function, Ball_std140_0>,  _S1334 : Site_0,  _S1335 : Row_0) -> Squares_0
{
    var squares_14 : Squares_0 = no_squares_0();
    var i_34 : u32 = _S1334.lane_0;
    for(;;)
    {
        if(i_34 < (_S1334.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1336 : f32 = Row_raw_13(_S1335, i_34);
        if(is_bad_0(_S1336))
        {
            report_fault_17(_S1334.row_0);
        }
        Squares_add_0(&(squares_14), wide_0(_S1336));
        i_34 = i_34 + (*_S1333).lanes_0;
    }
    Squares_join_over_0(&(squares_14), (*_S1333).lanes_0, _S1334);
    return squares_14;
}

fn report_fault_18( _S1337 : u32)
{
    var _S1338 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S1337);
    return;
}

fn sheet_of_11( _S1339 : ptr<function, Ball_std140_0>,  _S1340 : Site_0,  _S1341 : Lie_0) -> Sheet_0
{
    var x_17 : Sheet_0;
    var _S1342 : Row_0 = space_of_19(_S1340, _S1341);
    x_17.row_1 = _S1342;
    var _S1343 : Squares_0 = squares_of_13(&((*_S1339)), _S1340, _S1342);
    var _S1344 : f32 = entryPointParams_point_3[_S1341.offset_0 + _S1340.row_0 * _S1341.stride_0];
    var _S1345 : bool;
    if(is_bad_0(_S1344))
    {
        _S1345 = Site_is_first_0(_S1340);
    }
    else
    {
        _S1345 = false;
    }
    if(_S1345)
    {
        report_fault_18(_S1340.row_0);
    }
    x_17.length_0 = Squares_length_0(_S1343);
    x_17.square_1 = Squares_total_0(_S1343);
    var _S1346 : df_0 = wide_0((*_S1339).lorentz_norm_0);
    var _S1347 : df_0 = root_c_of_0(&((*_S1339)));
    var _S1348 : df_0 = _0(_S1346, _S1347);
    if(Squares_is_big_0(_S1343))
    {
        _S1345 = true;
    }
    else
    {
        _S1345 = less_0(x2A_1(_S1348, 1.00000011920928955f), x_17.length_0);
    }
    var _S1349 : i32;
    if(_S1345)
    {
        _S1349 = i32(1);
    }
    else
    {
        _S1349 = i32(0);
    }
    var _S1350 : u32 = u32(_S1349);
    x_17.shortened_0 = _S1350;
    if(_S1350 != u32(0))
    {
        x_17.row_1.scale_0 = scaled_0(_0(_S1348, x_17.length_0), Squares_unit_0(_S1343));
        x_17.length_0 = _S1348;
        x_17.square_1 = x2A_0(_S1348, _S1348);
    }
    var _S1351 : df_0 = c_of_0(&((*_S1339)));
    var _S1352 : df_0 = root_of_0(x2B_1(x2A_0(_S1351, x_17.square_1), 1.0f));
    x_17.cosh_0 = _S1352;
    var _S1353 : df_0 = _0(_S1352, _S1347);
    x_17.time_0 = _S1353;
    var _S1354 : f32 = abs(x2D_1(_S1353, _S1344).hi_0);
    if((x_17.shortened_0) != u32(0))
    {
        _S1345 = true;
    }
    else
    {
        _S1345 = _S1354 > (0.0000152587890625f * x_17.time_0.hi_0);
    }
    if(_S1345)
    {
        _S1349 = i32(1);
    }
    else
    {
        _S1349 = i32(0);
    }
    x_17.clipped_0 = u32(_S1349);
    return x_17;
}

fn row_of_20( _S1355 : Site_0,  _S1356 : Lie_0) -> Row_0
{
    var row_43 : Row_0;
    row_43.base_0 = _S1356.offset_0 + _S1355.row_0 * _S1356.stride_0;
    row_43.step_2 = _S1356.step_0;
    row_43.low_0 = u32(0);
    row_43.scale_0 = wide_0(1.0f);
    return row_43;
}

fn space_of_20( _S1357 : Site_0,  _S1358 : Lie_0) -> Row_0
{
    var row_44 : Row_0 = row_of_20(_S1357, _S1358);
    row_44.base_0 = row_44.base_0 + _S1358.step_0;
    return row_44;
}

fn whole_of_5( _S1359 : Site_0,  _S1360 : Lie_0) -> Whole_0
{
    var whole_5 : Whole_0;
    whole_5.time_1 = wide_0(entryPointParams_cotangent_8[_S1360.offset_0 + _S1359.row_0 * _S1360.stride_0]);
    whole_5.space_0 = space_of_20(_S1359, _S1360);
    return whole_5;
}

fn put_13( _S1361 : ptr<function, Ball_std140_0>,  _S1362 : Site_0,  _S1363 : u32,  _S1364 : df_0)
{
    entryPointParams_point_bar_3[_S1362.row_0 * (*_S1361).out_stride_0 + (*_S1361).out_column_0 + _S1363] = nearest_0(_S1364);
    return;
}

fn put_bar_26( _S1365 : ptr<function, Ball_std140_0>,  _S1366 : Site_0,  _S1367 : u32,  _S1368 : u32,  _S1369 : df_0)
{
    if(((((*_S1365).flags_0) & (((u32(2) << (_S1367)))))) == u32(0))
    {
        put_13(&((*_S1365)), _S1366, _S1368, _S1369);
    }
    return;
}

fn put_bar_27( _S1370 : ptr<function, Ball_std140_0>,  _S1371 : Site_0,  _S1372 : u32,  _S1373 : u32,  _S1374 : df_0)
{
    if(((((*_S1370).flags_0) & (((u32(2) << (_S1372)))))) == u32(0))
    {
        put_13(&((*_S1370)), _S1371, _S1373, _S1374);
    }
    return;
}

fn put_no_time_13( _S1375 : ptr<function, Ball_std140_0>,  _S1376 : Site_0,  _S1377 : u32)
{
    if(Site_is_first_0(_S1376))
    {
        put_bar_27(&((*_S1375)), _S1376, _S1377, u32(0), wide_0(0.0f));
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_project_vjp(@builtin(workgroup_id) group_8 : vec3<u32>, @builtin(local_invocation_id) invocation_11 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_8.p_8.zero_0;
    var block_10 : u32 = group_8.x;
    for(;;)
    {
        var _S1378 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1379 : u32 = block_count_0(&(_S1378));
        if(block_10 < _S1379)
        {
        }
        else
        {
            break;
        }
        var _S1380 : u32 = invocation_11.x;
        var _S1381 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1382 : Site_0 = space_site_of_0(&(_S1381), block_10, _S1380);
        var _S1383 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1384 : Lie_0 = x_lie_0(&(_S1383));
        var _S1385 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1386 : Sheet_0 = sheet_of_11(&(_S1385), _S1382, _S1384);
        var _S1387 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S1388 : Lie_0 = cotangent_lie_0(&(_S1387));
        var _S1389 : Whole_0 = whole_of_5(_S1382, _S1388);
        var _S1390 : df_0 = _0(_S1389.time_1, _S1386.time_0);
        var i_35 : u32 = _S1382.lane_0;
        for(;;)
        {
            if(i_35 < (_S1382.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S1391 : u32 = i_35 + u32(1);
            var _S1392 : u32 = _S1389.space_0.base_0 + i_35 * _S1389.space_0.step_2;
            var value_66 : df_0 = wide_0(entryPointParams_cotangent_8[_S1392]);
            if((_S1389.space_0.low_0) != u32(0))
            {
                value_66.lo_0 = entryPointParams_cotangent_8[_S1392 + _S1389.space_0.low_0];
            }
            var _S1393 : bool;
            if((_S1389.space_0.scale_0.hi_0) == 1.0f)
            {
                _S1393 = (_S1389.space_0.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1393 = false;
            }
            var _S1394 : df_0;
            if(_S1393)
            {
                _S1394 = value_66;
            }
            else
            {
                _S1394 = x2A_0(_S1389.space_0.scale_0, value_66);
            }
            var _S1395 : u32 = _S1386.row_1.base_0 + i_35 * _S1386.row_1.step_2;
            var value_67 : df_0 = wide_0(entryPointParams_point_3[_S1395]);
            if((_S1386.row_1.low_0) != u32(0))
            {
                value_67.lo_0 = entryPointParams_point_3[_S1395 + _S1386.row_1.low_0];
            }
            var _S1396 : bool;
            if((_S1386.row_1.scale_0.hi_0) == 1.0f)
            {
                _S1396 = (_S1386.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S1396 = false;
            }
            var _S1397 : df_0;
            if(_S1396)
            {
                _S1397 = value_67;
            }
            else
            {
                _S1397 = x2A_0(_S1386.row_1.scale_0, value_67);
            }
            var _S1398 : df_0 = x2A_0(_S1386.row_1.scale_0, x2B_0(_S1394, x2A_0(_S1390, _S1397)));
            var _S1399 : Ball_std140_0 = entryPointParams_8.p_8;
            put_bar_26(&(_S1399), _S1382, u32(0), _S1391, _S1398);
            i_35 = i_35 + entryPointParams_8.p_8.lanes_0;
        }
        var _S1400 : Ball_std140_0 = entryPointParams_8.p_8;
        put_no_time_13(&(_S1400), _S1382, u32(0));
        block_10 = block_10 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn row_of_21( _S1401 : Site_0,  _S1402 : Lie_0) -> Row_0
{
    var row_45 : Row_0;
    row_45.base_0 = _S1402.offset_0 + _S1401.row_0 * _S1402.stride_0;
    row_45.step_2 = _S1402.step_0;
    row_45.low_0 = u32(0);
    row_45.scale_0 = wide_0(1.0f);
    return row_45;
}

fn space_of_21( _S1403 : Site_0,  _S1404 : Lie_0) -> Row_0
{
    var row_46 : Row_0 = row_of_21(_S1403, _S1404);
    row_46.base_0 = row_46.base_0 + _S1404.step_0;
    return row_46;
}

fn Row_raw_14( _S1405 : Row_0,  _S1406 : u32) -> f32
{
    return entryPointParams_point_4[_S1405.base_0 + _S1406 * _S1405.step_2];
}

fn report_fault_19( _S1407 : u32)
{
    var _S1408 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1407);
    return;
}

fn squares_of_14( _S1409 : ptr<function, Ball_std140_0>,  _S1410 : Site_0,  _S1411 : Row_0) -> Squares_0
{
    var squares_15 : Squares_0 = no_squares_0();
    var i_36 : u32 = _S1410.lane_0;
    for(;;)
    {
        if(i_36 < (_S1410.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1412 : f32 = Row_raw_14(_S1411, i_36);
        if(is_bad_0(_S1412))
        {
            report_fault_19(_S1410.row_0);
        }
        Squares_add_0(&(squares_15), wide_0(_S1412));
        i_36 = i_36 + (*_S1409).lanes_0;
    }
    Squares_join_over_0(&(squares_15), (*_S1409).lanes_0, _S1410);
    return squares_15;
}

fn report_fault_20( _S1413 : u32)
{
    var _S1414 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S1413);
    return;
}

fn sheet_of_12( _S1415 : ptr<function, Ball_std140_0>,  _S1416 : Site_0,  _S1417 : Lie_0) -> Sheet_0
{
    var x_18 : Sheet_0;
    var _S1418 : Row_0 = space_of_21(_S1416, _S1417);
    x_18.row_1 = _S1418;
    var _S1419 : Squares_0 = squares_of_14(&((*_S1415)), _S1416, _S1418);
    var _S1420 : f32 = entryPointParams_point_4[_S1417.offset_0 + _S1416.row_0 * _S1417.stride_0];
    var _S1421 : bool;
    if(is_bad_0(_S1420))
    {
        _S1421 = Site_is_first_0(_S1416);
    }
    else
    {
        _S1421 = false;
    }
    if(_S1421)
    {
        report_fault_20(_S1416.row_0);
    }
    x_18.length_0 = Squares_length_0(_S1419);
    x_18.square_1 = Squares_total_0(_S1419);
    var _S1422 : df_0 = wide_0((*_S1415).lorentz_norm_0);
    var _S1423 : df_0 = root_c_of_0(&((*_S1415)));
    var _S1424 : df_0 = _0(_S1422, _S1423);
    if(Squares_is_big_0(_S1419))
    {
        _S1421 = true;
    }
    else
    {
        _S1421 = less_0(x2A_1(_S1424, 1.00000011920928955f), x_18.length_0);
    }
    var _S1425 : i32;
    if(_S1421)
    {
        _S1425 = i32(1);
    }
    else
    {
        _S1425 = i32(0);
    }
    var _S1426 : u32 = u32(_S1425);
    x_18.shortened_0 = _S1426;
    if(_S1426 != u32(0))
    {
        x_18.row_1.scale_0 = scaled_0(_0(_S1424, x_18.length_0), Squares_unit_0(_S1419));
        x_18.length_0 = _S1424;
        x_18.square_1 = x2A_0(_S1424, _S1424);
    }
    var _S1427 : df_0 = c_of_0(&((*_S1415)));
    var _S1428 : df_0 = root_of_0(x2B_1(x2A_0(_S1427, x_18.square_1), 1.0f));
    x_18.cosh_0 = _S1428;
    var _S1429 : df_0 = _0(_S1428, _S1423);
    x_18.time_0 = _S1429;
    var _S1430 : f32 = abs(x2D_1(_S1429, _S1420).hi_0);
    if((x_18.shortened_0) != u32(0))
    {
        _S1421 = true;
    }
    else
    {
        _S1421 = _S1430 > (0.0000152587890625f * x_18.time_0.hi_0);
    }
    if(_S1421)
    {
        _S1425 = i32(1);
    }
    else
    {
        _S1425 = i32(0);
    }
    x_18.clipped_0 = u32(_S1425);
    return x_18;
}

fn row_of_22( _S1431 : Site_0,  _S1432 : Lie_0) -> Row_0
{
    var row_47 : Row_0;
    row_47.base_0 = _S1432.offset_0 + _S1431.row_0 * _S1432.stride_0;
    row_47.step_2 = _S1432.step_0;
    row_47.low_0 = u32(0);
    row_47.scale_0 = wide_0(1.0f);
    return row_47;
}

fn dot_of_4( _S1433 : ptr<function, Ball_std140_0>,  _S1434 : Site_0,  _S1435 : Row_0,  _S1436 : Row_0) -> df_0
{
    var sums_16 : array<df_0, i32(1)>;
    sums_16[i32(0)] = wide_0(0.0f);
    var i_37 : u32 = _S1434.lane_0;
    for(;;)
    {
        if(i_37 < (_S1434.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1437 : df_0 = sums_16[i32(0)];
        var _S1438 : u32 = _S1435.base_0 + i_37 * _S1435.step_2;
        var value_68 : df_0 = wide_0(entryPointParams_point_4[_S1438]);
        if((_S1435.low_0) != u32(0))
        {
            value_68.lo_0 = entryPointParams_point_4[_S1438 + _S1435.low_0];
        }
        var _S1439 : bool;
        if((_S1435.scale_0.hi_0) == 1.0f)
        {
            _S1439 = (_S1435.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1439 = false;
        }
        var _S1440 : df_0;
        if(_S1439)
        {
            _S1440 = value_68;
        }
        else
        {
            _S1440 = x2A_0(_S1435.scale_0, value_68);
        }
        var _S1441 : u32 = _S1436.base_0 + i_37 * _S1436.step_2;
        var value_69 : df_0 = wide_0(entryPointParams_cotangent_9[_S1441]);
        if((_S1436.low_0) != u32(0))
        {
            value_69.lo_0 = entryPointParams_cotangent_9[_S1441 + _S1436.low_0];
        }
        var _S1442 : bool;
        if((_S1436.scale_0.hi_0) == 1.0f)
        {
            _S1442 = (_S1436.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1442 = false;
        }
        var _S1443 : df_0;
        if(_S1442)
        {
            _S1443 = value_69;
        }
        else
        {
            _S1443 = x2A_0(_S1436.scale_0, value_69);
        }
        sums_16[i32(0)] = x2B_0(_S1437, x2A_0(_S1440, _S1443));
        i_37 = i_37 + (*_S1433).lanes_0;
    }
    join_2((*_S1433).lanes_0, _S1434, &(sums_16));
    return sums_16[i32(0)];
}

fn put_14( _S1444 : ptr<function, Ball_std140_0>,  _S1445 : Site_0,  _S1446 : u32,  _S1447 : df_0)
{
    entryPointParams_point_bar_4[_S1445.row_0 * (*_S1444).out_stride_0 + (*_S1444).out_column_0 + _S1446] = nearest_0(_S1447);
    return;
}

fn put_bar_28( _S1448 : ptr<function, Ball_std140_0>,  _S1449 : Site_0,  _S1450 : u32,  _S1451 : u32,  _S1452 : df_0)
{
    if(((((*_S1448).flags_0) & (((u32(2) << (_S1450)))))) == u32(0))
    {
        put_14(&((*_S1448)), _S1449, _S1451, _S1452);
    }
    return;
}

fn put_bar_29( _S1453 : ptr<function, Ball_std140_0>,  _S1454 : Site_0,  _S1455 : u32,  _S1456 : u32,  _S1457 : df_0)
{
    if(((((*_S1453).flags_0) & (((u32(2) << (_S1455)))))) == u32(0))
    {
        put_14(&((*_S1453)), _S1454, _S1456, _S1457);
    }
    return;
}

fn put_no_time_14( _S1458 : ptr<function, Ball_std140_0>,  _S1459 : Site_0,  _S1460 : u32)
{
    if(Site_is_first_0(_S1459))
    {
        put_bar_29(&((*_S1458)), _S1459, _S1460, u32(0), wide_0(0.0f));
    }
    return;
}

fn put_radial_1( _S1461 : ptr<function, Ball_std140_0>,  _S1462 : Site_0,  _S1463 : Row_0,  _S1464 : Row_0,  _S1465 : df_0,  _S1466 : df_0)
{
    var i_38 : u32 = _S1462.lane_0;
    for(;;)
    {
        if(i_38 < (_S1462.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S1467 : u32 = i_38 + u32(1);
        var _S1468 : u32 = _S1464.base_0 + i_38 * _S1464.step_2;
        var value_70 : df_0 = wide_0(entryPointParams_cotangent_9[_S1468]);
        if((_S1464.low_0) != u32(0))
        {
            value_70.lo_0 = entryPointParams_cotangent_9[_S1468 + _S1464.low_0];
        }
        var _S1469 : bool;
        if((_S1464.scale_0.hi_0) == 1.0f)
        {
            _S1469 = (_S1464.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1469 = false;
        }
        var _S1470 : df_0;
        if(_S1469)
        {
            _S1470 = value_70;
        }
        else
        {
            _S1470 = x2A_0(_S1464.scale_0, value_70);
        }
        var _S1471 : df_0 = x2A_0(_S1465, _S1470);
        var _S1472 : u32 = _S1463.base_0 + i_38 * _S1463.step_2;
        var value_71 : df_0 = wide_0(entryPointParams_point_4[_S1472]);
        if((_S1463.low_0) != u32(0))
        {
            value_71.lo_0 = entryPointParams_point_4[_S1472 + _S1463.low_0];
        }
        var _S1473 : bool;
        if((_S1463.scale_0.hi_0) == 1.0f)
        {
            _S1473 = (_S1463.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S1473 = false;
        }
        var _S1474 : df_0;
        if(_S1473)
        {
            _S1474 = value_71;
        }
        else
        {
            _S1474 = x2A_0(_S1463.scale_0, value_71);
        }
        put_bar_28(&((*_S1461)), _S1462, u32(0), _S1467, x2B_0(_S1471, x2A_0(_S1466, _S1474)));
        i_38 = i_38 + (*_S1461).lanes_0;
    }
    put_no_time_14(&((*_S1461)), _S1462, u32(0));
    return;
}

fn refuse_clipped_7( _S1475 : ptr<function, Ball_std140_0>,  _S1476 : Site_0,  _S1477 : u32)
{
    var _S1478 : bool;
    if(Site_is_first_0(_S1476))
    {
        _S1478 = _S1477 > u32(0);
    }
    else
    {
        _S1478 = false;
    }
    if(_S1478)
    {
        _S1478 = ((((*_S1475).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S1478 = false;
    }
    if(_S1478)
    {
        report_fault_20(_S1476.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_to_poincare_vjp(@builtin(workgroup_id) group_9 : vec3<u32>, @builtin(local_invocation_id) invocation_12 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_9.p_9.zero_0;
    var block_11 : u32 = group_9.x;
    for(;;)
    {
        var _S1479 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1480 : u32 = block_count_0(&(_S1479));
        if(block_11 < _S1480)
        {
        }
        else
        {
            break;
        }
        var _S1481 : u32 = invocation_12.x;
        var _S1482 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1483 : Site_0 = space_site_of_0(&(_S1482), block_11, _S1481);
        var _S1484 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1485 : Lie_0 = x_lie_0(&(_S1484));
        var _S1486 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1487 : Sheet_0 = sheet_of_12(&(_S1486), _S1483, _S1485);
        var _S1488 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1489 : Lie_0 = cotangent_lie_0(&(_S1488));
        var _S1490 : Row_0 = row_of_22(_S1483, _S1489);
        var _S1491 : df_0 = _0(wide_0(1.0f), x2B_1(_S1487.cosh_0, 1.0f));
        var _S1492 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1493 : df_0 = c_of_0(&(_S1492));
        var _S1494 : df_0 = x2A_0(x2A_0(_S1493, _S1491), _0(_S1491, _S1487.cosh_0));
        var _S1495 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S1496 : df_0 = dot_of_4(&(_S1495), _S1483, _S1487.row_1, _S1490);
        var _S1497 : df_0 = neg_0(x2A_0(_S1494, _S1496));
        var _S1498 : Ball_std140_0 = entryPointParams_9.p_9;
        put_radial_1(&(_S1498), _S1483, _S1487.row_1, _S1490, _S1491, _S1497);
        var _S1499 : Ball_std140_0 = entryPointParams_9.p_9;
        refuse_clipped_7(&(_S1499), _S1483, _S1487.clipped_0);
        block_11 = block_11 + entryPointParams_9.p_9.groups_0;
    }
    return;
}


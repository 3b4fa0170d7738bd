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
@binding(1) @group(0) var<storage, read> entryPointParams_state_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_pull_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_shares_0 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_pull_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_points_bar_0 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_weights_bar_0 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(11) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(12) @group(0) var<storage, read> entryPointParams_mean_0 : array<f32>;

@binding(13) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_state_1 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_solve_0 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(18) @group(0) var<storage, read> entryPointParams_points_1 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_shares_1 : array<f32>;

@binding(20) @group(0) var<storage, read> entryPointParams_state_2 : array<f32>;

@binding(21) @group(0) var<storage, read> entryPointParams_solve_1 : array<f32>;

@binding(22) @group(0) var<storage, read_write> entryPointParams_terms_0 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(24) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(25) @group(0) var<storage, read> entryPointParams_sums_0 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_state_3 : array<f32>;

@binding(27) @group(0) var<storage, read> entryPointParams_before_0 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_solve_2 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(30) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(31) @group(0) var<storage, read> entryPointParams_points_2 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_shares_2 : array<f32>;

@binding(33) @group(0) var<storage, read> entryPointParams_state_4 : array<f32>;

@binding(34) @group(0) var<storage, read> entryPointParams_solve_3 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_points_bar_1 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_weights_bar_1 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

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

fn state_size_0( p_9 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_9).columns_0 + u32(8);
}

fn state_place_0( p_10 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_0 : u32) -> u32
{
    var _S28 : u32 = state_size_0(&((*p_10)));
    return batch_0 * _S28 + index_0;
}

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
}

fn upper_half_0( value_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_2))) & (u32(4294963200))))));
}

fn two_product_0( a_3 : f32,  b_3 : f32) -> df_0
{
    var _S29 : f32 = rounded_0(a_3 * b_3);
    var _S30 : f32 = upper_half_0(a_3);
    var _S31 : f32 = upper_half_0(b_3);
    var _S32 : f32 = rounded_0(a_3 - _S30);
    var _S33 : f32 = rounded_0(b_3 - _S31);
    return pair_of_0(_S29, rounded_0(rounded_0(rounded_0(rounded_0(_S30 * _S31) - _S29) + rounded_0(_S30 * _S33)) + rounded_0(_S32 * _S31)) + rounded_0(_S32 * _S33));
}

fn x2A_0( a_4 : df_0,  b_4 : df_0) -> df_0
{
    var _S34 : df_0 = two_product_0(a_4.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S34.hi_0, rounded_0(_S34.lo_0 + rounded_0(rounded_0(a_4.hi_0 * b_4.lo_0) + rounded_0(a_4.lo_0 * b_4.hi_0))));
}

fn neg_0( a_5 : df_0) -> df_0
{
    return pair_of_0(- a_5.hi_0, - a_5.lo_0);
}

fn x2D_0( a_6 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_6, neg_0(b_5));
}

fn root_of_0( a_7 : df_0) -> df_0
{
    if(!((a_7.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S35 : f32 = sqrt(a_7.hi_0);
    return fast_two_sum_0(_S35, x2D_0(a_7, two_product_0(_S35, _S35)).hi_0 / (2.0f * _S35));
}

fn c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).c_hi_0, (*p_11).c_lo_0);
}

fn x2B_1( a_8 : df_0,  b_6 : f32) -> df_0
{
    var _S36 : df_0 = two_sum_0(a_8.hi_0, b_6);
    return fast_two_sum_0(_S36.hi_0, rounded_0(_S36.lo_0 + a_8.lo_0));
}

fn root_c_of_0( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
}

fn root_c_of_1( p_13 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_13).root_hi_0, (*p_13).root_lo_0);
}

fn x2A_1( a_9 : df_0,  b_7 : f32) -> df_0
{
    var _S37 : df_0 = two_product_0(a_9.hi_0, b_7);
    return fast_two_sum_0(_S37.hi_0, rounded_0(_S37.lo_0 + rounded_0(a_9.lo_0 * b_7)));
}

fn quotient_of_0( a_10 : df_0,  b_8 : df_0) -> df_0
{
    var _S38 : f32 = a_10.hi_0 / b_8.hi_0;
    var _S39 : df_0 = x2D_0(a_10, x2A_1(b_8, _S38));
    var _S40 : f32 = _S39.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S38, _S40), x2D_0(_S39, x2A_1(b_8, _S40)).hi_0 / b_8.hi_0);
}

fn _0( a_11 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_11, b_9);
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

fn pull_place_0( p_14 : ptr<function, Ball_std140_0>,  batch_1 : u32,  index_1 : u32) -> u32
{
    return batch_1 * (*p_14).columns_0 + index_1;
}

fn Site_is_first_0( this_0 : Site_0) -> bool
{
    var _S41 : bool;
    if(this_0.active_0)
    {
        _S41 = (this_0.lane_0) == u32(0);
    }
    else
    {
        _S41 = false;
    }
    return _S41;
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

fn pairs_of_0( _S42 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S42 * u32(2);
    row_2.step_2 = u32(2);
    row_2.low_0 = u32(1);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn dot_of_0( _S43 : ptr<function, Ball_std140_0>,  _S44 : Site_0,  _S45 : Row_0,  _S46 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_0 : u32 = _S44.lane_0;
    for(;;)
    {
        if(i_0 < (_S44.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S47 : df_0 = sums_3[i32(0)];
        var _S48 : u32 = _S45.base_0 + i_0 * _S45.step_2;
        var value_3 : df_0 = wide_0(entryPointParams_state_0[_S48]);
        if((_S45.low_0) != u32(0))
        {
            value_3.lo_0 = entryPointParams_state_0[_S48 + _S45.low_0];
        }
        var _S49 : bool;
        if((_S45.scale_0.hi_0) == 1.0f)
        {
            _S49 = (_S45.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S49 = false;
        }
        var _S50 : df_0;
        if(_S49)
        {
            _S50 = value_3;
        }
        else
        {
            _S50 = x2A_0(_S45.scale_0, value_3);
        }
        var _S51 : u32 = _S46.base_0 + i_0 * _S46.step_2;
        var value_4 : df_0 = wide_0(entryPointParams_state_0[_S51]);
        if((_S46.low_0) != u32(0))
        {
            value_4.lo_0 = entryPointParams_state_0[_S51 + _S46.low_0];
        }
        var _S52 : bool;
        if((_S46.scale_0.hi_0) == 1.0f)
        {
            _S52 = (_S46.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S52 = false;
        }
        var _S53 : df_0;
        if(_S52)
        {
            _S53 = value_4;
        }
        else
        {
            _S53 = x2A_0(_S46.scale_0, value_4);
        }
        sums_3[i32(0)] = x2B_0(_S47, x2A_0(_S50, _S53));
        i_0 = i_0 + (*_S43).lanes_0;
    }
    join_2((*_S43).lanes_0, _S44, &(sums_3));
    return sums_3[i32(0)];
}

fn state_sheet_0( _S54 : ptr<function, Ball_std140_0>,  _S55 : Site_0,  _S56 : u32) -> Sheet_0
{
    var x_0 : Sheet_0;
    var _S57 : u32 = state_place_0(&((*_S54)), _S56, u32(1));
    var _S58 : Row_0 = pairs_of_0(_S57);
    x_0.row_1 = _S58;
    var _S59 : df_0 = dot_of_0(&((*_S54)), _S55, _S58, _S58);
    x_0.square_0 = _S59;
    x_0.length_0 = root_of_0(_S59);
    var _S60 : df_0 = c_of_0(&((*_S54)));
    var _S61 : df_0 = root_of_0(x2B_1(x2A_0(_S60, _S59), 1.0f));
    x_0.cosh_0 = _S61;
    var _S62 : df_0 = root_c_of_0(&((*_S54)));
    x_0.time_0 = _0(_S61, _S62);
    x_0.shortened_0 = u32(0);
    x_0.clipped_0 = u32(0);
    return x_0;
}

fn row_of_0( _S63 : Site_0,  _S64 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S64.offset_0 + _S63.row_0 * _S64.stride_0;
    row_3.step_2 = _S64.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn bar_row_0( _S65 : ptr<function, Ball_std140_0>,  _S66 : Site_0,  _S67 : u32) -> Row_0
{
    return row_of_0(_S66, lie_of_0((*_S65).cotangent_offset_0 + _S67 * (*_S65).cotangent_stride_0 + (*_S65).cotangent_step_0, u32(0), (*_S65).cotangent_step_0));
}

fn bar_time_0( _S68 : ptr<function, Ball_std140_0>,  _S69 : u32) -> df_0
{
    return wide_0(entryPointParams_cotangent_0[(*_S68).cotangent_offset_0 + _S69 * (*_S68).cotangent_stride_0]);
}

fn pair_at_0( _S70 : u32) -> df_0
{
    var _S71 : u32 = _S70 * u32(2);
    return pair_of_0(entryPointParams_state_0[_S71], entryPointParams_state_0[_S71 + u32(1)]);
}

fn state_number_0( _S72 : ptr<function, Ball_std140_0>,  _S73 : u32,  _S74 : u32) -> df_0
{
    var _S75 : u32 = state_place_0(&((*_S72)), _S73, (*_S72).columns_0 + _S74);
    return pair_at_0(_S75);
}

fn dot_of_1( _S76 : ptr<function, Ball_std140_0>,  _S77 : Site_0,  _S78 : Row_0,  _S79 : Row_0) -> df_0
{
    var sums_4 : array<df_0, i32(1)>;
    sums_4[i32(0)] = wide_0(0.0f);
    var i_1 : u32 = _S77.lane_0;
    for(;;)
    {
        if(i_1 < (_S77.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S80 : df_0 = sums_4[i32(0)];
        var _S81 : u32 = _S78.base_0 + i_1 * _S78.step_2;
        var value_5 : df_0 = wide_0(entryPointParams_cotangent_0[_S81]);
        if((_S78.low_0) != u32(0))
        {
            value_5.lo_0 = entryPointParams_cotangent_0[_S81 + _S78.low_0];
        }
        var _S82 : bool;
        if((_S78.scale_0.hi_0) == 1.0f)
        {
            _S82 = (_S78.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S82 = false;
        }
        var _S83 : df_0;
        if(_S82)
        {
            _S83 = value_5;
        }
        else
        {
            _S83 = x2A_0(_S78.scale_0, value_5);
        }
        var _S84 : u32 = _S79.base_0 + i_1 * _S79.step_2;
        var value_6 : df_0 = wide_0(entryPointParams_state_0[_S84]);
        if((_S79.low_0) != u32(0))
        {
            value_6.lo_0 = entryPointParams_state_0[_S84 + _S79.low_0];
        }
        var _S85 : bool;
        if((_S79.scale_0.hi_0) == 1.0f)
        {
            _S85 = (_S79.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S85 = false;
        }
        var _S86 : df_0;
        if(_S85)
        {
            _S86 = value_6;
        }
        else
        {
            _S86 = x2A_0(_S79.scale_0, value_6);
        }
        sums_4[i32(0)] = x2B_0(_S80, x2A_0(_S83, _S86));
        i_1 = i_1 + (*_S76).lanes_0;
    }
    join_2((*_S76).lanes_0, _S77, &(sums_4));
    return sums_4[i32(0)];
}

fn store_0( _S87 : u32,  _S88 : df_0)
{
    var _S89 : u32 = _S87 * u32(2);
    entryPointParams_pull_0[_S89] = _S88.hi_0;
    entryPointParams_pull_0[_S89 + u32(1)] = _S88.lo_0;
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_pull(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_2 : u32 = group_0.x;
    for(;;)
    {
        var _S90 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S91 : u32 = block_count_0(&(_S90));
        if(block_2 < _S91)
        {
        }
        else
        {
            break;
        }
        var _S92 : u32 = invocation_3.x;
        var _S93 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S94 : Site_0 = space_site_of_0(&(_S93), block_2, _S92);
        var _S95 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S96 : Sheet_0 = state_sheet_0(&(_S95), _S94, _S94.row_0);
        var _S97 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S98 : Row_0 = bar_row_0(&(_S97), _S94, _S94.row_0);
        var _S99 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S100 : df_0 = bar_time_0(&(_S99), _S94.row_0);
        var _S101 : df_0 = _0(_S100, _S96.time_0);
        var _S102 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S103 : df_0 = state_number_0(&(_S102), _S94.row_0, u32(2));
        var _S104 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S105 : df_0 = c_of_0(&(_S104));
        var _S106 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S107 : df_0 = dot_of_1(&(_S106), _S94, _S98, _S96.row_1);
        var _S108 : df_0 = x2A_0(_S105, x2B_0(_S107, x2A_0(_S101, _S96.square_0)));
        var _S109 : df_0 = x2B_0(_S101, _S108);
        var i_2 : u32 = _S94.lane_0;
        for(;;)
        {
            if(i_2 < (_S94.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S110 : u32 = i_2 + u32(1);
            var _S111 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S112 : u32 = pull_place_0(&(_S111), _S94.row_0, _S110);
            var _S113 : u32 = _S98.base_0 + i_2 * _S98.step_2;
            var value_7 : df_0 = wide_0(entryPointParams_cotangent_0[_S113]);
            if((_S98.low_0) != u32(0))
            {
                value_7.lo_0 = entryPointParams_cotangent_0[_S113 + _S98.low_0];
            }
            var _S114 : bool;
            if((_S98.scale_0.hi_0) == 1.0f)
            {
                _S114 = (_S98.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S114 = false;
            }
            var _S115 : df_0;
            if(_S114)
            {
                _S115 = value_7;
            }
            else
            {
                _S115 = x2A_0(_S98.scale_0, value_7);
            }
            var _S116 : u32 = _S96.row_1.base_0 + i_2 * _S96.row_1.step_2;
            var value_8 : df_0 = wide_0(entryPointParams_state_0[_S116]);
            if((_S96.row_1.low_0) != u32(0))
            {
                value_8.lo_0 = entryPointParams_state_0[_S116 + _S96.row_1.low_0];
            }
            var _S117 : bool;
            if((_S96.row_1.scale_0.hi_0) == 1.0f)
            {
                _S117 = (_S96.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S117 = false;
            }
            var _S118 : df_0;
            if(_S117)
            {
                _S118 = value_8;
            }
            else
            {
                _S118 = x2A_0(_S96.row_1.scale_0, value_8);
            }
            store_0(_S112, _0(x2B_0(_S115, x2A_0(_S109, _S118)), _S103));
            i_2 = i_2 + entryPointParams_0.p_0.lanes_0;
        }
        if(Site_is_first_0(_S94))
        {
            var _S119 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S120 : u32 = pull_place_0(&(_S119), _S94.row_0, u32(0));
            store_0(_S120, _0(neg_0(x2A_0(_S108, _S96.time_0)), _S103));
        }
        block_2 = block_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn point_blocks_0( p_15 : ptr<function, Ball_std140_0>) -> u32
{
    var _S121 : u32 = (*p_15).rows_0 * (*p_15).points_0;
    var _S122 : u32 = (*p_15).lanes_0;
    var _S123 : u32 = u32(64) / (*p_15).lanes_0;
    var _S124 : u32 = _S121 + _S123 - u32(1);
    var _S125 : u32 = u32(64) / _S122;
    var _S126 : u32 = _S124 / _S125;
    return _S126;
}

fn point_site_of_0( p_16 : ptr<function, Ball_std140_0>,  block_3 : u32,  invocation_4 : u32) -> Site_0
{
    var _S127 : u32 = (*p_16).lanes_0;
    var _S128 : u32 = u32(64) / (*p_16).lanes_0;
    var _S129 : u32 = block_3 * _S128;
    var _S130 : u32 = invocation_4 / _S127;
    var _S131 : u32 = _S129 + _S130;
    var site_5 : Site_0;
    var _S132 : bool = _S131 < ((*p_16).rows_0 * (*p_16).points_0);
    site_5.active_0 = _S132;
    var _S133 : u32;
    if(_S132)
    {
        _S133 = _S131;
    }
    else
    {
        _S133 = u32(0);
    }
    site_5.row_0 = _S133;
    var _S134 : u32 = invocation_4 % _S127;
    site_5.lane_0 = _S134;
    site_5.invocation_0 = invocation_4;
    if(site_5.active_0)
    {
        _S133 = (*p_16).columns_0;
    }
    else
    {
        _S133 = u32(0);
    }
    site_5.columns_1 = _S133;
    return site_5;
}

fn space_point_site_of_0( p_17 : ptr<function, Ball_std140_0>,  block_4 : u32,  invocation_5 : u32) -> Site_0
{
    var _S135 : Site_0 = point_site_of_0(&((*p_17)), block_4, invocation_5);
    var site_6 : Site_0 = _S135;
    if(site_6.active_0)
    {
        site_6.columns_1 = (*p_17).columns_0 - u32(1);
    }
    return site_6;
}

fn point_stride_0( p_18 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_18).z_stride_0;
}

fn point_lie_0( p_19 : ptr<function, Ball_std140_0>,  site_7 : Site_0) -> Lie_0
{
    var _S136 : u32 = (*p_19).points_0;
    var _S137 : u32 = site_7.row_0 / (*p_19).points_0;
    var _S138 : u32 = (*p_19).x_offset_0 + _S137 * (*p_19).x_stride_0;
    var _S139 : u32 = site_7.row_0 - _S137 * _S136;
    var _S140 : u32 = point_stride_0(&((*p_19)));
    return lie_of_0(_S138 + _S139 * _S140, u32(0), (*p_19).x_step_0);
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
    var _S141 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S141;
    squares_0.usual_0 = _S141;
    squares_0.big_0 = _S141;
    return squares_0;
}

fn is_bad_0( value_9 : f32) -> bool
{
    return (((bitcast<u32>((value_9))) & (u32(2139095040)))) == u32(2139095040);
}

fn scaled_0( a_12 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_12.hi_0 * power_0, a_12.lo_0 * power_0);
}

fn Squares_add_0( this_1 : ptr<function, Squares_0>,  value_10 : df_0)
{
    var _S142 : f32 = abs(value_10.hi_0);
    if(_S142 < 1.073741824e+09f)
    {
        var _S143 : df_0 = scaled_0(value_10, 1.6777216e+07f);
        (*this_1).small_0 = x2B_0((*this_1).small_0, x2A_0(_S143, _S143));
    }
    else
    {
        if(_S142 < 1.15292150460684698e+18f)
        {
            (*this_1).usual_0 = x2B_0((*this_1).usual_0, x2A_0(value_10, value_10));
        }
        else
        {
            var _S144 : df_0 = scaled_0(value_10, 5.42101086242752217e-20f);
            (*this_1).big_0 = x2B_0((*this_1).big_0, x2A_0(_S144, _S144));
        }
    }
    return;
}

fn Squares_join_over_0( this_2 : ptr<function, Squares_0>,  lanes_4 : u32,  site_8 : Site_0)
{
    var sums_5 : array<df_0, i32(3)>;
    sums_5[i32(0)] = (*this_2).small_0;
    sums_5[i32(1)] = (*this_2).usual_0;
    sums_5[i32(2)] = (*this_2).big_0;
    join_1(lanes_4, site_8, &(sums_5));
    (*this_2).small_0 = sums_5[i32(0)];
    (*this_2).usual_0 = sums_5[i32(1)];
    (*this_2).big_0 = sums_5[i32(2)];
    return;
}

fn Squares_is_big_0( this_3 : Squares_0) -> bool
{
    return (this_3.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_4 : Squares_0) -> df_0
{
    var _S145 : df_0 = x2B_0(this_4.usual_0, scaled_0(this_4.small_0, 3.55271367880050093e-15f));
    var _S146 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S146 = x2B_0(this_4.big_0, scaled_0(scaled_0(_S145, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S146 = _S145;
    }
    return _S146;
}

fn Squares_length_0( this_5 : Squares_0) -> df_0
{
    var _S147 : bool;
    if(Squares_is_big_0(this_5))
    {
        _S147 = true;
    }
    else
    {
        _S147 = (this_5.usual_0.hi_0) > 0.0f;
    }
    var _S148 : df_0;
    if(_S147)
    {
        _S148 = root_of_0(Squares_total_0(this_5));
    }
    else
    {
        _S148 = scaled_0(root_of_0(this_5.small_0), 5.9604644775390625e-08f);
    }
    return _S148;
}

fn less_0( a_13 : df_0,  b_10 : df_0) -> bool
{
    var _S149 : bool;
    if((a_13.hi_0) < (b_10.hi_0))
    {
        _S149 = true;
    }
    else
    {
        if((a_13.hi_0) == (b_10.hi_0))
        {
            _S149 = (a_13.lo_0) < (b_10.lo_0);
        }
        else
        {
            _S149 = false;
        }
    }
    return _S149;
}

fn Squares_unit_0( this_6 : Squares_0) -> f32
{
    var _S150 : f32;
    if(Squares_is_big_0(this_6))
    {
        _S150 = 5.42101086242752217e-20f;
    }
    else
    {
        _S150 = 1.0f;
    }
    return _S150;
}

fn x2D_1( a_14 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_14, - b_11);
}

fn batch_of_0( p_20 : ptr<function, Ball_std140_0>,  site_9 : Site_0) -> u32
{
    var _S151 : u32 = site_9.row_0 / (*p_20).points_0;
    return _S151;
}

fn share_place_0( p_21 : ptr<function, Ball_std140_0>,  batch_2 : u32,  index_2 : u32) -> u32
{
    return batch_2 * ((*p_21).points_0 + u32(1)) + index_2;
}

fn nearest_0( value_11 : df_0) -> f32
{
    var _S152 : f32;
    if(is_bad_0(value_11.hi_0))
    {
        _S152 = value_11.hi_0;
    }
    else
    {
        _S152 = value_11.hi_0 + value_11.lo_0;
    }
    return _S152;
}

fn weight_place_0( p_22 : ptr<function, Ball_std140_0>,  place_0 : u32) -> u32
{
    return place_0 * (*p_22).z_step_0 + (*p_22).z_offset_0;
}

fn row_of_1( _S153 : Site_0,  _S154 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S154.offset_0 + _S153.row_0 * _S154.stride_0;
    row_4.step_2 = _S154.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn space_of_0( _S155 : Site_0,  _S156 : Lie_0) -> Row_0
{
    var row_5 : Row_0 = row_of_1(_S155, _S156);
    row_5.base_0 = row_5.base_0 + _S156.step_0;
    return row_5;
}

fn Row_raw_0( _S157 : Row_0,  _S158 : u32) -> f32
{
    return entryPointParams_points_0[_S157.base_0 + _S158 * _S157.step_2];
}

fn report_fault_0( _S159 : u32)
{
    var _S160 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S159);
    return;
}

fn squares_of_0( _S161 : ptr<function, Ball_std140_0>,  _S162 : Site_0,  _S163 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S162.lane_0;
    for(;;)
    {
        if(i_3 < (_S162.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S164 : f32 = Row_raw_0(_S163, i_3);
        if(is_bad_0(_S164))
        {
            report_fault_0(_S162.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S164));
        i_3 = i_3 + (*_S161).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S161).lanes_0, _S162);
    return squares_1;
}

fn report_fault_1( _S165 : u32)
{
    var _S166 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S165);
    return;
}

fn sheet_of_0( _S167 : ptr<function, Ball_std140_0>,  _S168 : Site_0,  _S169 : Lie_0) -> Sheet_0
{
    var x_1 : Sheet_0;
    var _S170 : Row_0 = space_of_0(_S168, _S169);
    x_1.row_1 = _S170;
    var _S171 : Squares_0 = squares_of_0(&((*_S167)), _S168, _S170);
    var _S172 : f32 = entryPointParams_points_0[_S169.offset_0 + _S168.row_0 * _S169.stride_0];
    var _S173 : bool;
    if(is_bad_0(_S172))
    {
        _S173 = Site_is_first_0(_S168);
    }
    else
    {
        _S173 = false;
    }
    if(_S173)
    {
        report_fault_1(_S168.row_0);
    }
    x_1.length_0 = Squares_length_0(_S171);
    x_1.square_0 = Squares_total_0(_S171);
    var _S174 : df_0 = wide_0((*_S167).lorentz_norm_0);
    var _S175 : df_0 = root_c_of_0(&((*_S167)));
    var _S176 : df_0 = _0(_S174, _S175);
    if(Squares_is_big_0(_S171))
    {
        _S173 = true;
    }
    else
    {
        _S173 = less_0(x2A_1(_S176, 1.00000011920928955f), x_1.length_0);
    }
    var _S177 : i32;
    if(_S173)
    {
        _S177 = i32(1);
    }
    else
    {
        _S177 = i32(0);
    }
    var _S178 : u32 = u32(_S177);
    x_1.shortened_0 = _S178;
    if(_S178 != u32(0))
    {
        x_1.row_1.scale_0 = scaled_0(_0(_S176, x_1.length_0), Squares_unit_0(_S171));
        x_1.length_0 = _S176;
        x_1.square_0 = x2A_0(_S176, _S176);
    }
    var _S179 : df_0 = c_of_0(&((*_S167)));
    var _S180 : df_0 = root_of_0(x2B_1(x2A_0(_S179, x_1.square_0), 1.0f));
    x_1.cosh_0 = _S180;
    var _S181 : df_0 = _0(_S180, _S175);
    x_1.time_0 = _S181;
    var _S182 : f32 = abs(x2D_1(_S181, _S172).hi_0);
    if((x_1.shortened_0) != u32(0))
    {
        _S173 = true;
    }
    else
    {
        _S173 = _S182 > (0.0000152587890625f * x_1.time_0.hi_0);
    }
    if(_S173)
    {
        _S177 = i32(1);
    }
    else
    {
        _S177 = i32(0);
    }
    x_1.clipped_0 = u32(_S177);
    return x_1;
}

fn pair_at_1( _S183 : u32) -> df_0
{
    var _S184 : u32 = _S183 * u32(2);
    return pair_of_0(entryPointParams_shares_0[_S184], entryPointParams_shares_0[_S184 + u32(1)]);
}

fn share_of_0( _S185 : ptr<function, Ball_std140_0>,  _S186 : Site_0) -> df_0
{
    var _S187 : u32 = (*_S185).points_0;
    var _S188 : u32 = _S186.row_0 / (*_S185).points_0;
    var _S189 : u32 = share_place_0(&((*_S185)), _S188, _S186.row_0 - _S188 * _S187);
    return pair_at_1(_S189);
}

fn pairs_of_1( _S190 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S190 * u32(2);
    row_6.step_2 = u32(2);
    row_6.low_0 = u32(1);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn pair_at_2( _S191 : u32) -> df_0
{
    var _S192 : u32 = _S191 * u32(2);
    return pair_of_0(entryPointParams_pull_1[_S192], entryPointParams_pull_1[_S192 + u32(1)]);
}

fn put_0( _S193 : ptr<function, Ball_std140_0>,  _S194 : Site_0,  _S195 : u32,  _S196 : df_0)
{
    entryPointParams_points_bar_0[_S194.row_0 * (*_S193).out_stride_0 + (*_S193).out_column_0 + _S195] = nearest_0(_S196);
    return;
}

fn put_bar_0( _S197 : ptr<function, Ball_std140_0>,  _S198 : Site_0,  _S199 : u32,  _S200 : u32,  _S201 : df_0)
{
    if(((((*_S197).flags_0) & (((u32(2) << (_S199)))))) == u32(0))
    {
        put_0(&((*_S197)), _S198, _S200, _S201);
    }
    return;
}

fn put_bar_1( _S202 : ptr<function, Ball_std140_0>,  _S203 : Site_0,  _S204 : u32,  _S205 : u32,  _S206 : df_0)
{
    if(((((*_S202).flags_0) & (((u32(2) << (_S204)))))) == u32(0))
    {
        put_0(&((*_S202)), _S203, _S205, _S206);
    }
    return;
}

fn put_no_time_0( _S207 : ptr<function, Ball_std140_0>,  _S208 : Site_0,  _S209 : u32)
{
    if(Site_is_first_0(_S208))
    {
        put_bar_1(&((*_S207)), _S208, _S209, u32(0), wide_0(0.0f));
    }
    return;
}

fn dot_of_2( _S210 : ptr<function, Ball_std140_0>,  _S211 : Site_0,  _S212 : Row_0,  _S213 : Row_0) -> df_0
{
    var sums_6 : array<df_0, i32(1)>;
    sums_6[i32(0)] = wide_0(0.0f);
    var i_4 : u32 = _S211.lane_0;
    for(;;)
    {
        if(i_4 < (_S211.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S214 : df_0 = sums_6[i32(0)];
        var _S215 : u32 = _S212.base_0 + i_4 * _S212.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_pull_1[_S215]);
        if((_S212.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_pull_1[_S215 + _S212.low_0];
        }
        var _S216 : bool;
        if((_S212.scale_0.hi_0) == 1.0f)
        {
            _S216 = (_S212.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S216 = false;
        }
        var _S217 : df_0;
        if(_S216)
        {
            _S217 = value_12;
        }
        else
        {
            _S217 = x2A_0(_S212.scale_0, value_12);
        }
        var _S218 : u32 = _S213.base_0 + i_4 * _S213.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_points_0[_S218]);
        if((_S213.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_points_0[_S218 + _S213.low_0];
        }
        var _S219 : bool;
        if((_S213.scale_0.hi_0) == 1.0f)
        {
            _S219 = (_S213.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S219 = false;
        }
        var _S220 : df_0;
        if(_S219)
        {
            _S220 = value_13;
        }
        else
        {
            _S220 = x2A_0(_S213.scale_0, value_13);
        }
        sums_6[i32(0)] = x2B_0(_S214, x2A_0(_S217, _S220));
        i_4 = i_4 + (*_S210).lanes_0;
    }
    join_2((*_S210).lanes_0, _S211, &(sums_6));
    return sums_6[i32(0)];
}

fn put_weight_bar_0( _S221 : ptr<function, Ball_std140_0>,  _S222 : Site_0,  _S223 : df_0)
{
    var _S224 : bool;
    if(Site_is_first_0(_S222))
    {
        _S224 = ((((*_S221).flags_0) & (u32(4)))) == u32(0);
    }
    else
    {
        _S224 = false;
    }
    if(_S224)
    {
        var _S225 : u32 = batch_of_0(&((*_S221)), _S222);
        var _S226 : u32 = share_place_0(&((*_S221)), _S225, (*_S221).points_0);
        var _S227 : df_0 = _0(_S223, pair_at_1(_S226));
        if(((((*_S221).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_weights_bar_0[_S222.row_0] = nearest_0(_S227);
        }
        else
        {
            var _S228 : u32 = weight_place_0(&((*_S221)), _S222.row_0);
            entryPointParams_weights_bar_0[_S228] = _S227.hi_0;
            entryPointParams_weights_bar_0[_S228 + u32(1)] = _S227.lo_0;
        }
    }
    return;
}

fn refuse_clipped_0( _S229 : ptr<function, Ball_std140_0>,  _S230 : Site_0,  _S231 : u32)
{
    var _S232 : bool;
    if(Site_is_first_0(_S230))
    {
        _S232 = _S231 > u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        _S232 = ((((*_S229).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        report_fault_1(_S230.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_midpoint_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_5 : u32 = group_1.x;
    for(;;)
    {
        var _S233 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S234 : u32 = point_blocks_0(&(_S233));
        if(block_5 < _S234)
        {
        }
        else
        {
            break;
        }
        var _S235 : u32 = invocation_6.x;
        var _S236 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S237 : Site_0 = space_point_site_of_0(&(_S236), block_5, _S235);
        var _S238 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S239 : Lie_0 = point_lie_0(&(_S238), _S237);
        var _S240 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S241 : Sheet_0 = sheet_of_0(&(_S240), _S237, _S239);
        var _S242 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S243 : u32 = batch_of_0(&(_S242), _S237);
        var _S244 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S245 : df_0 = share_of_0(&(_S244), _S237);
        var _S246 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S247 : u32 = pull_place_0(&(_S246), _S243, u32(1));
        var _S248 : Row_0 = pairs_of_1(_S247);
        var _S249 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S250 : u32 = pull_place_0(&(_S249), _S243, u32(0));
        var _S251 : df_0 = pair_at_2(_S250);
        var _S252 : df_0 = _0(_S251, _S241.time_0);
        var i_5 : u32 = _S237.lane_0;
        for(;;)
        {
            if(i_5 < (_S237.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S253 : u32 = i_5 + u32(1);
            var _S254 : u32 = _S248.base_0 + i_5 * _S248.step_2;
            var value_14 : df_0 = wide_0(entryPointParams_pull_1[_S254]);
            if((_S248.low_0) != u32(0))
            {
                value_14.lo_0 = entryPointParams_pull_1[_S254 + _S248.low_0];
            }
            var _S255 : bool;
            if((_S248.scale_0.hi_0) == 1.0f)
            {
                _S255 = (_S248.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S255 = false;
            }
            var _S256 : df_0;
            if(_S255)
            {
                _S256 = value_14;
            }
            else
            {
                _S256 = x2A_0(_S248.scale_0, value_14);
            }
            var _S257 : u32 = _S241.row_1.base_0 + i_5 * _S241.row_1.step_2;
            var value_15 : df_0 = wide_0(entryPointParams_points_0[_S257]);
            if((_S241.row_1.low_0) != u32(0))
            {
                value_15.lo_0 = entryPointParams_points_0[_S257 + _S241.row_1.low_0];
            }
            var _S258 : bool;
            if((_S241.row_1.scale_0.hi_0) == 1.0f)
            {
                _S258 = (_S241.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S258 = false;
            }
            var _S259 : df_0;
            if(_S258)
            {
                _S259 = value_15;
            }
            else
            {
                _S259 = x2A_0(_S241.row_1.scale_0, value_15);
            }
            var _S260 : df_0 = x2A_0(_S245, x2B_0(_S256, x2A_0(_S252, _S259)));
            var _S261 : Ball_std140_0 = entryPointParams_1.p_1;
            put_bar_0(&(_S261), _S237, u32(0), _S253, _S260);
            i_5 = i_5 + entryPointParams_1.p_1.lanes_0;
        }
        var _S262 : Ball_std140_0 = entryPointParams_1.p_1;
        put_no_time_0(&(_S262), _S237, u32(0));
        var _S263 : df_0 = x2A_0(_S251, _S241.time_0);
        var _S264 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S265 : df_0 = dot_of_2(&(_S264), _S237, _S248, _S241.row_1);
        var _S266 : df_0 = x2B_0(_S263, _S265);
        var _S267 : Ball_std140_0 = entryPointParams_1.p_1;
        put_weight_bar_0(&(_S267), _S237, _S266);
        var _S268 : Ball_std140_0 = entryPointParams_1.p_1;
        refuse_clipped_0(&(_S268), _S237, _S241.clipped_0);
        block_5 = block_5 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn x_lie_0( p_23 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_23).x_offset_0, (*p_23).x_stride_0, (*p_23).x_step_0);
}

fn space_columns_0( p_24 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_24).columns_0 - u32(1);
}

fn solve_place_0( p_25 : ptr<function, Ball_std140_0>,  batch_3 : u32,  which_0 : u32,  index_3 : u32) -> u32
{
    var _S269 : u32 = space_columns_0(&((*p_25)));
    return batch_3 * (u32(3) * _S269 + u32(2)) + which_0 * _S269 + index_3;
}

fn solve_place_1( p_26 : ptr<function, Ball_std140_0>,  batch_4 : u32,  which_1 : u32,  index_4 : u32) -> u32
{
    var _S270 : u32 = space_columns_0(&((*p_26)));
    return batch_4 * (u32(3) * _S270 + u32(2)) + which_1 * _S270 + index_4;
}

fn row_of_2( _S271 : Site_0,  _S272 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S272.offset_0 + _S271.row_0 * _S272.stride_0;
    row_7.step_2 = _S272.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn space_of_1( _S273 : Site_0,  _S274 : Lie_0) -> Row_0
{
    var row_8 : Row_0 = row_of_2(_S273, _S274);
    row_8.base_0 = row_8.base_0 + _S274.step_0;
    return row_8;
}

fn Row_raw_1( _S275 : Row_0,  _S276 : u32) -> f32
{
    return entryPointParams_mean_0[_S275.base_0 + _S276 * _S275.step_2];
}

fn report_fault_2( _S277 : u32)
{
    var _S278 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S277);
    return;
}

fn squares_of_1( _S279 : ptr<function, Ball_std140_0>,  _S280 : Site_0,  _S281 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S280.lane_0;
    for(;;)
    {
        if(i_6 < (_S280.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S282 : f32 = Row_raw_1(_S281, i_6);
        if(is_bad_0(_S282))
        {
            report_fault_2(_S280.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S282));
        i_6 = i_6 + (*_S279).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S279).lanes_0, _S280);
    return squares_2;
}

fn report_fault_3( _S283 : u32)
{
    var _S284 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S283);
    return;
}

fn sheet_of_1( _S285 : ptr<function, Ball_std140_0>,  _S286 : Site_0,  _S287 : Lie_0) -> Sheet_0
{
    var x_2 : Sheet_0;
    var _S288 : Row_0 = space_of_1(_S286, _S287);
    x_2.row_1 = _S288;
    var _S289 : Squares_0 = squares_of_1(&((*_S285)), _S286, _S288);
    var _S290 : f32 = entryPointParams_mean_0[_S287.offset_0 + _S286.row_0 * _S287.stride_0];
    var _S291 : bool;
    if(is_bad_0(_S290))
    {
        _S291 = Site_is_first_0(_S286);
    }
    else
    {
        _S291 = false;
    }
    if(_S291)
    {
        report_fault_3(_S286.row_0);
    }
    x_2.length_0 = Squares_length_0(_S289);
    x_2.square_0 = Squares_total_0(_S289);
    var _S292 : df_0 = wide_0((*_S285).lorentz_norm_0);
    var _S293 : df_0 = root_c_of_0(&((*_S285)));
    var _S294 : df_0 = _0(_S292, _S293);
    if(Squares_is_big_0(_S289))
    {
        _S291 = true;
    }
    else
    {
        _S291 = less_0(x2A_1(_S294, 1.00000011920928955f), x_2.length_0);
    }
    var _S295 : i32;
    if(_S291)
    {
        _S295 = i32(1);
    }
    else
    {
        _S295 = i32(0);
    }
    var _S296 : u32 = u32(_S295);
    x_2.shortened_0 = _S296;
    if(_S296 != u32(0))
    {
        x_2.row_1.scale_0 = scaled_0(_0(_S294, x_2.length_0), Squares_unit_0(_S289));
        x_2.length_0 = _S294;
        x_2.square_0 = x2A_0(_S294, _S294);
    }
    var _S297 : df_0 = c_of_0(&((*_S285)));
    var _S298 : df_0 = root_of_0(x2B_1(x2A_0(_S297, x_2.square_0), 1.0f));
    x_2.cosh_0 = _S298;
    var _S299 : df_0 = _0(_S298, _S293);
    x_2.time_0 = _S299;
    var _S300 : f32 = abs(x2D_1(_S299, _S290).hi_0);
    if((x_2.shortened_0) != u32(0))
    {
        _S291 = true;
    }
    else
    {
        _S291 = _S300 > (0.0000152587890625f * x_2.time_0.hi_0);
    }
    if(_S291)
    {
        _S295 = i32(1);
    }
    else
    {
        _S295 = i32(0);
    }
    x_2.clipped_0 = u32(_S295);
    return x_2;
}

struct Mixed_0
{
     sum_0 : Row_0,
     search_0 : Row_0,
     base_1 : Row_0,
     on_search_0 : df_0,
     on_base_0 : df_0,
};

fn row_of_3( _S301 : Site_0,  _S302 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S302.offset_0 + _S301.row_0 * _S302.stride_0;
    row_9.step_2 = _S302.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn bar_row_1( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : u32) -> Row_0
{
    return row_of_3(_S304, lie_of_0((*_S303).cotangent_offset_0 + _S305 * (*_S303).cotangent_stride_0 + (*_S303).cotangent_step_0, u32(0), (*_S303).cotangent_step_0));
}

fn dot_of_3( _S306 : ptr<function, Ball_std140_0>,  _S307 : Site_0,  _S308 : Row_0,  _S309 : Row_0) -> df_0
{
    var sums_7 : array<df_0, i32(1)>;
    sums_7[i32(0)] = wide_0(0.0f);
    var i_7 : u32 = _S307.lane_0;
    for(;;)
    {
        if(i_7 < (_S307.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S310 : df_0 = sums_7[i32(0)];
        var _S311 : u32 = _S308.base_0 + i_7 * _S308.step_2;
        var value_16 : df_0 = wide_0(entryPointParams_mean_0[_S311]);
        if((_S308.low_0) != u32(0))
        {
            value_16.lo_0 = entryPointParams_mean_0[_S311 + _S308.low_0];
        }
        var _S312 : bool;
        if((_S308.scale_0.hi_0) == 1.0f)
        {
            _S312 = (_S308.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S312 = false;
        }
        var _S313 : df_0;
        if(_S312)
        {
            _S313 = value_16;
        }
        else
        {
            _S313 = x2A_0(_S308.scale_0, value_16);
        }
        var _S314 : u32 = _S309.base_0 + i_7 * _S309.step_2;
        var value_17 : df_0 = wide_0(entryPointParams_cotangent_1[_S314]);
        if((_S309.low_0) != u32(0))
        {
            value_17.lo_0 = entryPointParams_cotangent_1[_S314 + _S309.low_0];
        }
        var _S315 : bool;
        if((_S309.scale_0.hi_0) == 1.0f)
        {
            _S315 = (_S309.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S315 = false;
        }
        var _S316 : df_0;
        if(_S315)
        {
            _S316 = value_17;
        }
        else
        {
            _S316 = x2A_0(_S309.scale_0, value_17);
        }
        sums_7[i32(0)] = x2B_0(_S310, x2A_0(_S313, _S316));
        i_7 = i_7 + (*_S306).lanes_0;
    }
    join_2((*_S306).lanes_0, _S307, &(sums_7));
    return sums_7[i32(0)];
}

fn bar_time_1( _S317 : ptr<function, Ball_std140_0>,  _S318 : u32) -> df_0
{
    return wide_0(entryPointParams_cotangent_1[(*_S317).cotangent_offset_0 + _S318 * (*_S317).cotangent_stride_0]);
}

fn Mixed_at_0( _S319 : Mixed_0,  _S320 : u32) -> df_0
{
    var _S321 : u32 = _S319.sum_0.base_0 + _S320 * _S319.sum_0.step_2;
    var value_18 : df_0 = wide_0(entryPointParams_cotangent_1[_S321]);
    if((_S319.sum_0.low_0) != u32(0))
    {
        value_18.lo_0 = entryPointParams_cotangent_1[_S321 + _S319.sum_0.low_0];
    }
    var _S322 : bool;
    if((_S319.sum_0.scale_0.hi_0) == 1.0f)
    {
        _S322 = (_S319.sum_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S322 = false;
    }
    var _S323 : df_0;
    if(_S322)
    {
        _S323 = value_18;
    }
    else
    {
        _S323 = x2A_0(_S319.sum_0.scale_0, value_18);
    }
    var _S324 : u32 = _S319.search_0.base_0 + _S320 * _S319.search_0.step_2;
    var value_19 : df_0 = wide_0(entryPointParams_mean_0[_S324]);
    if((_S319.search_0.low_0) != u32(0))
    {
        value_19.lo_0 = entryPointParams_mean_0[_S324 + _S319.search_0.low_0];
    }
    if((_S319.search_0.scale_0.hi_0) == 1.0f)
    {
        _S322 = (_S319.search_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S322 = false;
    }
    var _S325 : df_0;
    if(_S322)
    {
        _S325 = value_19;
    }
    else
    {
        _S325 = x2A_0(_S319.search_0.scale_0, value_19);
    }
    var _S326 : df_0 = x2B_0(_S323, x2A_0(_S319.on_search_0, _S325));
    var _S327 : u32 = _S319.base_1.base_0 + _S320 * _S319.base_1.step_2;
    var value_20 : df_0 = wide_0(entryPointParams_mean_0[_S327]);
    if((_S319.base_1.low_0) != u32(0))
    {
        value_20.lo_0 = entryPointParams_mean_0[_S327 + _S319.base_1.low_0];
    }
    if((_S319.base_1.scale_0.hi_0) == 1.0f)
    {
        _S322 = (_S319.base_1.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S322 = false;
    }
    if(_S322)
    {
        _S323 = value_20;
    }
    else
    {
        _S323 = x2A_0(_S319.base_1.scale_0, value_20);
    }
    return x2B_0(_S326, x2A_0(_S319.on_base_0, _S323));
}

fn store_1( _S328 : u32,  _S329 : df_0)
{
    var _S330 : u32 = _S328 * u32(2);
    entryPointParams_state_1[_S330] = _S329.hi_0;
    entryPointParams_state_1[_S330 + u32(1)] = _S329.lo_0;
    return;
}

fn store_2( _S331 : u32,  _S332 : df_0)
{
    var _S333 : u32 = _S331 * u32(2);
    entryPointParams_solve_0[_S333] = _S332.hi_0;
    entryPointParams_solve_0[_S333 + u32(1)] = _S332.lo_0;
    return;
}

fn tangent_product_0( _S334 : ptr<function, Ball_std140_0>,  _S335 : Site_0,  _S336 : Sheet_0,  _S337 : Mixed_0,  _S338 : Mixed_0) -> df_0
{
    var _S339 : u32;
    var _S340 : df_0;
    var _S341 : bool;
    var _S342 : df_0 = wide_0(0.0f);
    var sums_8 : array<df_0, i32(2)>;
    sums_8[i32(0)] = _S342;
    sums_8[i32(1)] = _S342;
    var i_8 : u32 = _S335.lane_0;
    for(;;)
    {
        _S339 = _S335.columns_1;
        if(i_8 < (_S335.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S343 : u32 = _S336.row_1.base_0 + i_8 * _S336.row_1.step_2;
        var value_21 : df_0 = wide_0(entryPointParams_mean_0[_S343]);
        if((_S336.row_1.low_0) != u32(0))
        {
            value_21.lo_0 = entryPointParams_mean_0[_S343 + _S336.row_1.low_0];
        }
        if((_S336.row_1.scale_0.hi_0) == 1.0f)
        {
            _S341 = (_S336.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S341 = false;
        }
        if(_S341)
        {
            _S340 = value_21;
        }
        else
        {
            _S340 = x2A_0(_S336.row_1.scale_0, value_21);
        }
        sums_8[i32(0)] = x2B_0(sums_8[i32(0)], x2A_0(_S340, Mixed_at_0(_S337, i_8)));
        sums_8[i32(1)] = x2B_0(sums_8[i32(1)], x2A_0(_S340, Mixed_at_0(_S338, i_8)));
        i_8 = i_8 + (*_S334).lanes_0;
    }
    var _S344 : u32 = (*_S334).lanes_0;
    join_0((*_S334).lanes_0, _S335, &(sums_8));
    var _S345 : bool = (_S336.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S345)
    {
        _S340 = _S342;
    }
    else
    {
        _S340 = _0(sums_8[i32(0)], _S336.square_0);
    }
    var _S346 : df_0;
    if(_S345)
    {
        _S346 = _S342;
    }
    else
    {
        _S346 = _0(sums_8[i32(1)], _S336.square_0);
    }
    var across_0 : array<df_0, i32(1)>;
    across_0[i32(0)] = _S342;
    i_8 = _S335.lane_0;
    for(;;)
    {
        if(i_8 < _S339)
        {
        }
        else
        {
            break;
        }
        var _S347 : u32 = _S336.row_1.base_0 + i_8 * _S336.row_1.step_2;
        var value_22 : df_0 = wide_0(entryPointParams_mean_0[_S347]);
        if((_S336.row_1.low_0) != u32(0))
        {
            value_22.lo_0 = entryPointParams_mean_0[_S347 + _S336.row_1.low_0];
        }
        if((_S336.row_1.scale_0.hi_0) == 1.0f)
        {
            _S341 = (_S336.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S341 = false;
        }
        var _S348 : df_0;
        if(_S341)
        {
            _S348 = value_22;
        }
        else
        {
            _S348 = x2A_0(_S336.row_1.scale_0, value_22);
        }
        across_0[i32(0)] = x2B_0(across_0[i32(0)], x2A_0(x2D_0(Mixed_at_0(_S337, i_8), x2A_0(_S340, _S348)), x2D_0(Mixed_at_0(_S338, i_8), x2A_0(_S346, _S348))));
        i_8 = i_8 + _S344;
    }
    join_2(_S344, _S335, &(across_0));
    var _S349 : df_0 = x2A_0(_S340, _S346);
    var _S350 : df_0 = c_of_0(&((*_S334)));
    return x2B_0(across_0[i32(0)], x2A_0(_S349, _0(_S336.square_0, x2B_1(x2A_0(_S350, _S336.square_0), 1.0f))));
}

fn put_solve_numbers_0( _S351 : ptr<function, Ball_std140_0>,  _S352 : Site_0,  _S353 : df_0,  _S354 : df_0)
{
    if(Site_is_first_0(_S352))
    {
        var _S355 : u32 = solve_place_1(&((*_S351)), _S352.row_0, u32(3), u32(0));
        store_2(_S355, _S353);
        var _S356 : u32 = solve_place_1(&((*_S351)), _S352.row_0, u32(3), u32(1));
        store_2(_S356, _S354);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_begin(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_6 : u32 = group_2.x;
    for(;;)
    {
        var _S357 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S358 : u32 = block_count_0(&(_S357));
        if(block_6 < _S358)
        {
        }
        else
        {
            break;
        }
        var _S359 : u32 = invocation_7.x;
        var _S360 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S361 : Site_0 = space_site_of_0(&(_S360), block_6, _S359);
        var _S362 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S363 : Lie_0 = x_lie_0(&(_S362));
        var _S364 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S365 : Sheet_0 = sheet_of_1(&(_S364), _S361, _S363);
        var rest_0 : Mixed_0;
        var _S366 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S367 : Row_0 = bar_row_1(&(_S366), _S361, _S361.row_0);
        rest_0.sum_0 = _S367;
        rest_0.search_0 = _S365.row_1;
        rest_0.base_1 = _S365.row_1;
        var _S368 : df_0 = wide_0(0.0f);
        rest_0.on_search_0 = _S368;
        var _S369 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S370 : df_0 = c_of_0(&(_S369));
        var _S371 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S372 : df_0 = dot_of_3(&(_S371), _S361, _S365.row_1, _S367);
        var _S373 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S374 : df_0 = bar_time_1(&(_S373), _S361.row_0);
        rest_0.on_base_0 = x2A_0(_S370, x2B_0(_S372, x2A_0(_S365.time_0, _S374)));
        var i_9 : u32 = _S361.lane_0;
        for(;;)
        {
            if(i_9 < (_S361.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S375 : df_0 = Mixed_at_0(rest_0, i_9);
            var _S376 : u32 = i_9 + u32(1);
            var _S377 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S378 : u32 = state_place_0(&(_S377), _S361.row_0, _S376);
            var _S379 : u32 = _S365.row_1.base_0 + i_9 * _S365.row_1.step_2;
            var value_23 : df_0 = wide_0(entryPointParams_mean_0[_S379]);
            if((_S365.row_1.low_0) != u32(0))
            {
                value_23.lo_0 = entryPointParams_mean_0[_S379 + _S365.row_1.low_0];
            }
            var _S380 : bool;
            if((_S365.row_1.scale_0.hi_0) == 1.0f)
            {
                _S380 = (_S365.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S380 = false;
            }
            var _S381 : df_0;
            if(_S380)
            {
                _S381 = value_23;
            }
            else
            {
                _S381 = x2A_0(_S365.row_1.scale_0, value_23);
            }
            store_1(_S378, _S381);
            var _S382 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S383 : u32 = solve_place_0(&(_S382), _S361.row_0, u32(0), i_9);
            store_2(_S383, _S368);
            var _S384 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S385 : u32 = solve_place_0(&(_S384), _S361.row_0, u32(1), i_9);
            store_2(_S385, _S375);
            var _S386 : Ball_std140_0 = entryPointParams_2.p_2;
            var _S387 : u32 = solve_place_0(&(_S386), _S361.row_0, u32(2), i_9);
            store_2(_S387, _S375);
            i_9 = i_9 + entryPointParams_2.p_2.lanes_0;
        }
        var _S388 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S389 : df_0 = tangent_product_0(&(_S388), _S361, _S365, rest_0, rest_0);
        var _S390 : df_0 = x2A_1(_S389, 8.07793566946316089e-28f);
        var _S391 : Ball_std140_0 = entryPointParams_2.p_2;
        put_solve_numbers_0(&(_S391), _S361, _S389, _S390);
        block_6 = block_6 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn half_of_0( a_15 : df_0) -> df_0
{
    return scaled_0(a_15, 0.5f);
}

fn twice_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 2.0f);
}

struct Sloped_0
{
     value_24 : df_0,
     slope_0 : df_0,
};

fn sloped_0( value_25 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_24 = value_25;
    both_0.slope_0 = slope_1;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn small_exp_minus_1_0( x_3 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_3), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_3), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_3), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_3), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_3), 0.5f), x_3), 1.0f), x_3);
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
        var _S392 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S393 : i32 = k_3 + i32(1);
        grown_0 = _S392;
        k_3 = _S393;
    }
    return grown_0;
}

fn power_of_two_0( exponent_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_0 + i32(127)) << (u32(23))))));
}

fn exp_of_0( x_4 : df_0) -> df_0
{
    if((x_4.hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    var _S394 : f32 = floor(min(x_4.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_4, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S394)), 0.125f)), 1.0f), power_of_two_0(i32(_S394)));
}

fn log_of_0( x_5 : df_0) -> df_0
{
    var _S395 : f32 = log(x_5.hi_0);
    var _S396 : df_0 = x2D_1(x2A_0(x_5, exp_of_0(wide_0(- _S395))), 1.0f);
    return x2B_0(wide_0(_S395), x2D_0(_S396, half_of_0(x2A_0(_S396, _S396))));
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
    var _S397 : df_0 = root_of_0(t_2);
    var _S398 : df_0 = _0(asinh_of_0(t_2, _S397), _S397);
    return sloped_0(_S398, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S398), twice_0(t_2)));
}

struct Between_0
{
     dot_0 : df_0,
     gap_0 : df_0,
     on_x_0 : df_0,
     on_y_0 : df_0,
     square_1 : df_0,
     root_1 : df_0,
     ahead_0 : df_0,
};

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
    var _S399 : Sloped_0 = asinhc_0(pair_1.square_1);
    var _S400 : df_0 = Between_cosh_half_0(pair_1);
    var way_0 : Way_0;
    var _S401 : df_0 = _0(_S399.value_24, _S400);
    way_0.on_gap_0 = _S401;
    way_0.on_x_1 = neg_0(twice_0(x2A_0(pair_1.square_1, _S401)));
    way_0.slope_2 = _0(x2D_0(_S399.slope_0, half_of_0(_0(_S401, _S400))), _S400);
    return way_0;
}

fn sheet_distance_0( p_27 : ptr<function, Ball_std140_0>,  pair_2 : Between_0) -> df_0
{
    var _S402 : df_0 = twice_0(x2A_0(pair_2.root_1, asinhc_0(pair_2.square_1).value_24));
    var _S403 : df_0 = root_c_of_1(&((*p_27)));
    return _0(_S402, _S403);
}

fn r_coth_r_0( root_2 : df_0) -> df_0
{
    if((root_2.hi_0) < 0.00999999977648258f)
    {
        var _S404 : df_0 = x2A_0(root_2, root_2);
        return x2B_1(x2A_0(_S404, x2D_0(_0(wide_0(1.0f), wide_0(3.0f)), x2A_1(scaled_0(_S404, 1.0f), 0.02222222276031971f))), 1.0f);
    }
    var _S405 : df_0 = exp_of_0(scaled_0(root_2, -2.0f));
    return _0(x2A_0(root_2, x2B_1(_S405, 1.0f)), x2D_0(wide_0(1.0f), _S405));
}

struct Term_0
{
     factor_0 : df_0,
     scale_1 : df_0,
     numbers_0 : array<df_0, i32(3)>,
};

fn term_of_0( factor_1 : df_0,  scale_2 : df_0,  first_0 : df_0,  second_0 : df_0,  third_0 : df_0) -> Term_0
{
    var term_0 : Term_0;
    term_0.factor_0 = factor_1;
    term_0.scale_1 = scale_2;
    term_0.numbers_0[i32(0)] = first_0;
    term_0.numbers_0[i32(1)] = second_0;
    term_0.numbers_0[i32(2)] = third_0;
    return term_0;
}

fn row_of_4( _S406 : Site_0,  _S407 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S407.offset_0 + _S406.row_0 * _S407.stride_0;
    row_10.step_2 = _S407.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn space_of_2( _S408 : Site_0,  _S409 : Lie_0) -> Row_0
{
    var row_11 : Row_0 = row_of_4(_S408, _S409);
    row_11.base_0 = row_11.base_0 + _S409.step_0;
    return row_11;
}

fn Row_raw_2( _S410 : Row_0,  _S411 : u32) -> f32
{
    return entryPointParams_points_1[_S410.base_0 + _S411 * _S410.step_2];
}

fn report_fault_4( _S412 : u32)
{
    var _S413 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S412);
    return;
}

fn squares_of_2( _S414 : ptr<function, Ball_std140_0>,  _S415 : Site_0,  _S416 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_10 : u32 = _S415.lane_0;
    for(;;)
    {
        if(i_10 < (_S415.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S417 : f32 = Row_raw_2(_S416, i_10);
        if(is_bad_0(_S417))
        {
            report_fault_4(_S415.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S417));
        i_10 = i_10 + (*_S414).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S414).lanes_0, _S415);
    return squares_3;
}

fn report_fault_5( _S418 : u32)
{
    var _S419 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S418);
    return;
}

fn sheet_of_2( _S420 : ptr<function, Ball_std140_0>,  _S421 : Site_0,  _S422 : Lie_0) -> Sheet_0
{
    var x_6 : Sheet_0;
    var _S423 : Row_0 = space_of_2(_S421, _S422);
    x_6.row_1 = _S423;
    var _S424 : Squares_0 = squares_of_2(&((*_S420)), _S421, _S423);
    var _S425 : f32 = entryPointParams_points_1[_S422.offset_0 + _S421.row_0 * _S422.stride_0];
    var _S426 : bool;
    if(is_bad_0(_S425))
    {
        _S426 = Site_is_first_0(_S421);
    }
    else
    {
        _S426 = false;
    }
    if(_S426)
    {
        report_fault_5(_S421.row_0);
    }
    x_6.length_0 = Squares_length_0(_S424);
    x_6.square_0 = Squares_total_0(_S424);
    var _S427 : df_0 = wide_0((*_S420).lorentz_norm_0);
    var _S428 : df_0 = root_c_of_0(&((*_S420)));
    var _S429 : df_0 = _0(_S427, _S428);
    if(Squares_is_big_0(_S424))
    {
        _S426 = true;
    }
    else
    {
        _S426 = less_0(x2A_1(_S429, 1.00000011920928955f), x_6.length_0);
    }
    var _S430 : i32;
    if(_S426)
    {
        _S430 = i32(1);
    }
    else
    {
        _S430 = i32(0);
    }
    var _S431 : u32 = u32(_S430);
    x_6.shortened_0 = _S431;
    if(_S431 != u32(0))
    {
        x_6.row_1.scale_0 = scaled_0(_0(_S429, x_6.length_0), Squares_unit_0(_S424));
        x_6.length_0 = _S429;
        x_6.square_0 = x2A_0(_S429, _S429);
    }
    var _S432 : df_0 = c_of_0(&((*_S420)));
    var _S433 : df_0 = root_of_0(x2B_1(x2A_0(_S432, x_6.square_0), 1.0f));
    x_6.cosh_0 = _S433;
    var _S434 : df_0 = _0(_S433, _S428);
    x_6.time_0 = _S434;
    var _S435 : f32 = abs(x2D_1(_S434, _S425).hi_0);
    if((x_6.shortened_0) != u32(0))
    {
        _S426 = true;
    }
    else
    {
        _S426 = _S435 > (0.0000152587890625f * x_6.time_0.hi_0);
    }
    if(_S426)
    {
        _S430 = i32(1);
    }
    else
    {
        _S430 = i32(0);
    }
    x_6.clipped_0 = u32(_S430);
    return x_6;
}

fn pair_at_3( _S436 : u32) -> df_0
{
    var _S437 : u32 = _S436 * u32(2);
    return pair_of_0(entryPointParams_shares_1[_S437], entryPointParams_shares_1[_S437 + u32(1)]);
}

fn share_of_1( _S438 : ptr<function, Ball_std140_0>,  _S439 : Site_0) -> df_0
{
    var _S440 : u32 = (*_S438).points_0;
    var _S441 : u32 = _S439.row_0 / (*_S438).points_0;
    var _S442 : u32 = share_place_0(&((*_S438)), _S441, _S439.row_0 - _S441 * _S440);
    return pair_at_3(_S442);
}

fn pairs_of_2( _S443 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S443 * u32(2);
    row_12.step_2 = u32(2);
    row_12.low_0 = u32(1);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn dot_of_4( _S444 : ptr<function, Ball_std140_0>,  _S445 : Site_0,  _S446 : Row_0,  _S447 : Row_0) -> df_0
{
    var sums_9 : array<df_0, i32(1)>;
    sums_9[i32(0)] = wide_0(0.0f);
    var i_11 : u32 = _S445.lane_0;
    for(;;)
    {
        if(i_11 < (_S445.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S448 : df_0 = sums_9[i32(0)];
        var _S449 : u32 = _S446.base_0 + i_11 * _S446.step_2;
        var value_26 : df_0 = wide_0(entryPointParams_state_2[_S449]);
        if((_S446.low_0) != u32(0))
        {
            value_26.lo_0 = entryPointParams_state_2[_S449 + _S446.low_0];
        }
        var _S450 : bool;
        if((_S446.scale_0.hi_0) == 1.0f)
        {
            _S450 = (_S446.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S450 = false;
        }
        var _S451 : df_0;
        if(_S450)
        {
            _S451 = value_26;
        }
        else
        {
            _S451 = x2A_0(_S446.scale_0, value_26);
        }
        var _S452 : u32 = _S447.base_0 + i_11 * _S447.step_2;
        var value_27 : df_0 = wide_0(entryPointParams_state_2[_S452]);
        if((_S447.low_0) != u32(0))
        {
            value_27.lo_0 = entryPointParams_state_2[_S452 + _S447.low_0];
        }
        var _S453 : bool;
        if((_S447.scale_0.hi_0) == 1.0f)
        {
            _S453 = (_S447.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S453 = false;
        }
        var _S454 : df_0;
        if(_S453)
        {
            _S454 = value_27;
        }
        else
        {
            _S454 = x2A_0(_S447.scale_0, value_27);
        }
        sums_9[i32(0)] = x2B_0(_S448, x2A_0(_S451, _S454));
        i_11 = i_11 + (*_S444).lanes_0;
    }
    join_2((*_S444).lanes_0, _S445, &(sums_9));
    return sums_9[i32(0)];
}

fn state_sheet_1( _S455 : ptr<function, Ball_std140_0>,  _S456 : Site_0,  _S457 : u32) -> Sheet_0
{
    var x_7 : Sheet_0;
    var _S458 : u32 = state_place_0(&((*_S455)), _S457, u32(1));
    var _S459 : Row_0 = pairs_of_2(_S458);
    x_7.row_1 = _S459;
    var _S460 : df_0 = dot_of_4(&((*_S455)), _S456, _S459, _S459);
    x_7.square_0 = _S460;
    x_7.length_0 = root_of_0(_S460);
    var _S461 : df_0 = c_of_0(&((*_S455)));
    var _S462 : df_0 = root_of_0(x2B_1(x2A_0(_S461, _S460), 1.0f));
    x_7.cosh_0 = _S462;
    var _S463 : df_0 = root_c_of_0(&((*_S455)));
    x_7.time_0 = _0(_S462, _S463);
    x_7.shortened_0 = u32(0);
    x_7.clipped_0 = u32(0);
    return x_7;
}

fn between_0( _S464 : ptr<function, Ball_std140_0>,  _S465 : Site_0,  _S466 : Sheet_0,  _S467 : Sheet_0) -> Between_0
{
    var _S468 : u32;
    var _S469 : df_0;
    var _S470 : df_0;
    var _S471 : bool;
    var _S472 : bool;
    var _S473 : df_0 = wide_0(0.0f);
    var sums_10 : array<df_0, i32(3)>;
    sums_10[i32(0)] = _S473;
    sums_10[i32(1)] = _S473;
    sums_10[i32(2)] = _S473;
    var gap_squares_0 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S465.lane_0;
    for(;;)
    {
        _S468 = _S465.columns_1;
        if(i_12 < (_S465.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S474 : u32 = _S466.row_1.base_0 + i_12 * _S466.row_1.step_2;
        var value_28 : df_0 = wide_0(entryPointParams_state_2[_S474]);
        if((_S466.row_1.low_0) != u32(0))
        {
            value_28.lo_0 = entryPointParams_state_2[_S474 + _S466.row_1.low_0];
        }
        if((_S466.row_1.scale_0.hi_0) == 1.0f)
        {
            _S471 = (_S466.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S471 = false;
        }
        if(_S471)
        {
            _S469 = value_28;
        }
        else
        {
            _S469 = x2A_0(_S466.row_1.scale_0, value_28);
        }
        var _S475 : u32 = _S467.row_1.base_0 + i_12 * _S467.row_1.step_2;
        var value_29 : df_0 = wide_0(entryPointParams_points_1[_S475]);
        if((_S467.row_1.low_0) != u32(0))
        {
            value_29.lo_0 = entryPointParams_points_1[_S475 + _S467.row_1.low_0];
        }
        if((_S467.row_1.scale_0.hi_0) == 1.0f)
        {
            _S472 = (_S467.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S472 = false;
        }
        if(_S472)
        {
            _S470 = value_29;
        }
        else
        {
            _S470 = x2A_0(_S467.row_1.scale_0, value_29);
        }
        var _S476 : df_0 = x2D_0(_S469, _S470);
        Squares_add_0(&(gap_squares_0), _S476);
        sums_10[i32(0)] = x2B_0(sums_10[i32(0)], x2A_0(_S469, _S470));
        sums_10[i32(1)] = x2B_0(sums_10[i32(1)], x2A_0(_S476, _S469));
        sums_10[i32(2)] = x2B_0(sums_10[i32(2)], x2A_0(_S476, _S470));
        i_12 = i_12 + (*_S464).lanes_0;
    }
    var _S477 : u32 = (*_S464).lanes_0;
    join_1((*_S464).lanes_0, _S465, &(sums_10));
    Squares_join_over_0(&(gap_squares_0), (*_S464).lanes_0, _S465);
    var _S478 : f32 = Squares_unit_0(gap_squares_0);
    var all_0 : Between_0;
    all_0.dot_0 = sums_10[i32(0)];
    all_0.on_x_0 = sums_10[i32(1)];
    all_0.on_y_0 = sums_10[i32(2)];
    var _S479 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_0), 1.0f / _S478), 1.0f / _S478);
    all_0.gap_0 = _S479;
    all_0.ahead_0 = _0(neg_0(x2B_0(sums_10[i32(1)], sums_10[i32(2)])), x2B_0(_S466.time_0, _S467.time_0));
    var _S480 : df_0 = c_of_0(&((*_S464)));
    var _S481 : df_0 = x2A_0(_S480, _S466.square_0);
    var _S482 : df_0 = x2A_0(_S480, _S467.square_0);
    var _S483 : df_0 = x2A_0(_S480, sums_10[i32(0)]);
    var _S484 : df_0 = x2A_0(_S466.cosh_0, _S467.cosh_0);
    var _S485 : bool = less_0(x2A_0(_S480, _S479), _S481);
    var _S486 : bool = (_S482.hi_0) < 1.00000000317107685e-30f;
    if(_S486)
    {
        _S469 = _S473;
    }
    else
    {
        if(_S485)
        {
            _S469 = x2A_0(_S480, all_0.on_y_0);
        }
        else
        {
            _S469 = _S483;
        }
        _S469 = _0(_S469, _S482);
    }
    var across_1 : array<df_0, i32(1)>;
    across_1[i32(0)] = _S473;
    i_12 = _S465.lane_0;
    for(;;)
    {
        if(i_12 < _S468)
        {
        }
        else
        {
            break;
        }
        var _S487 : u32 = _S466.row_1.base_0 + i_12 * _S466.row_1.step_2;
        var value_30 : df_0 = wide_0(entryPointParams_state_2[_S487]);
        if((_S466.row_1.low_0) != u32(0))
        {
            value_30.lo_0 = entryPointParams_state_2[_S487 + _S466.row_1.low_0];
        }
        if((_S466.row_1.scale_0.hi_0) == 1.0f)
        {
            _S471 = (_S466.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S471 = false;
        }
        if(_S471)
        {
            _S470 = value_30;
        }
        else
        {
            _S470 = x2A_0(_S466.row_1.scale_0, value_30);
        }
        var _S488 : u32 = _S467.row_1.base_0 + i_12 * _S467.row_1.step_2;
        var value_31 : df_0 = wide_0(entryPointParams_points_1[_S488]);
        if((_S467.row_1.low_0) != u32(0))
        {
            value_31.lo_0 = entryPointParams_points_1[_S488 + _S467.row_1.low_0];
        }
        if((_S467.row_1.scale_0.hi_0) == 1.0f)
        {
            _S472 = (_S467.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S472 = false;
        }
        var _S489 : df_0;
        if(_S472)
        {
            _S489 = value_31;
        }
        else
        {
            _S489 = x2A_0(_S467.row_1.scale_0, value_31);
        }
        var side_0 : df_0;
        if(_S485)
        {
            side_0 = x2D_0(_S470, _S489);
        }
        else
        {
            side_0 = _S470;
        }
        var side_1 : df_0 = x2D_0(side_0, x2A_0(_S469, _S489));
        across_1[i32(0)] = x2B_0(across_1[i32(0)], x2A_0(side_1, side_1));
        i_12 = i_12 + _S477;
    }
    join_2(_S477, _S465, &(across_1));
    if((_S483.hi_0) <= 0.0f)
    {
        _S471 = true;
    }
    else
    {
        _S471 = _S486;
    }
    if(_S471)
    {
        if((_S484.hi_0) > 2.0f)
        {
            _S469 = x2D_1(_S484, 1.0f);
        }
        else
        {
            _S469 = _0(x2B_0(x2B_0(_S481, _S482), x2A_0(_S481, _S482)), x2B_1(_S484, 1.0f));
        }
        all_0.square_1 = half_of_0(x2D_0(_S469, _S483));
    }
    else
    {
        var _S490 : df_0 = x2B_1(twice_0(x2B_0(_S484, _S483)), 2.0f);
        all_0.square_1 = x2A_0(_S480, x2B_0(_0(all_0.gap_0, _S490), x2A_0(across_1[i32(0)], _0(_S482, _S490))));
    }
    if((all_0.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S491 : df_0 = root_c_of_0(&((*_S464)));
        _S469 = x2A_0(_S491, half_of_0(Squares_length_0(gap_squares_0)));
    }
    else
    {
        _S469 = root_of_0(all_0.square_1);
    }
    all_0.root_1 = _S469;
    return all_0;
}

struct Log_0
{
     point_0 : Row_0,
     base_2 : Row_0,
     on_gap_1 : df_0,
     on_base_1 : df_0,
};

fn log_at_0( _S492 : Sheet_0,  _S493 : Sheet_0,  _S494 : Way_0) -> Log_0
{
    var log_0 : Log_0;
    log_0.point_0 = _S493.row_1;
    log_0.base_2 = _S492.row_1;
    log_0.on_gap_1 = _S494.on_gap_0;
    log_0.on_base_1 = _S494.on_x_1;
    return log_0;
}

fn pairs_of_3( _S495 : u32) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S495 * u32(2);
    row_13.step_2 = u32(2);
    row_13.low_0 = u32(1);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn solve_row_0( _S496 : ptr<function, Ball_std140_0>,  _S497 : u32,  _S498 : u32) -> Row_0
{
    var _S499 : u32 = solve_place_1(&((*_S496)), _S497, _S498, u32(0));
    return pairs_of_3(_S499);
}

struct Plain_0
{
     row_14 : Row_0,
};

fn plain_0( _S500 : Row_0) -> Plain_0
{
    var tangent_0 : Plain_0;
    tangent_0.row_14 = _S500;
    return tangent_0;
}

fn Log_at_0( _S501 : Log_0,  _S502 : u32) -> df_0
{
    var _S503 : u32 = _S501.base_2.base_0 + _S502 * _S501.base_2.step_2;
    var value_32 : df_0 = wide_0(entryPointParams_state_2[_S503]);
    if((_S501.base_2.low_0) != u32(0))
    {
        value_32.lo_0 = entryPointParams_state_2[_S503 + _S501.base_2.low_0];
    }
    var _S504 : bool;
    if((_S501.base_2.scale_0.hi_0) == 1.0f)
    {
        _S504 = (_S501.base_2.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S504 = false;
    }
    var _S505 : df_0;
    if(_S504)
    {
        _S505 = value_32;
    }
    else
    {
        _S505 = x2A_0(_S501.base_2.scale_0, value_32);
    }
    var _S506 : u32 = _S501.point_0.base_0 + _S502 * _S501.point_0.step_2;
    var value_33 : df_0 = wide_0(entryPointParams_points_1[_S506]);
    if((_S501.point_0.low_0) != u32(0))
    {
        value_33.lo_0 = entryPointParams_points_1[_S506 + _S501.point_0.low_0];
    }
    if((_S501.point_0.scale_0.hi_0) == 1.0f)
    {
        _S504 = (_S501.point_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S504 = false;
    }
    var _S507 : df_0;
    if(_S504)
    {
        _S507 = value_33;
    }
    else
    {
        _S507 = x2A_0(_S501.point_0.scale_0, value_33);
    }
    return x2B_0(x2A_0(_S501.on_gap_1, x2D_0(_S507, _S505)), x2A_0(_S501.on_base_1, _S505));
}

fn Plain_at_0( _S508 : Plain_0,  _S509 : u32) -> df_0
{
    var _S510 : u32 = _S508.row_14.base_0 + _S509 * _S508.row_14.step_2;
    var value_34 : df_0 = wide_0(entryPointParams_solve_1[_S510]);
    if((_S508.row_14.low_0) != u32(0))
    {
        value_34.lo_0 = entryPointParams_solve_1[_S510 + _S508.row_14.low_0];
    }
    var _S511 : bool;
    if((_S508.row_14.scale_0.hi_0) == 1.0f)
    {
        _S511 = (_S508.row_14.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S511 = false;
    }
    var _S512 : df_0;
    if(_S511)
    {
        _S512 = value_34;
    }
    else
    {
        _S512 = x2A_0(_S508.row_14.scale_0, value_34);
    }
    return _S512;
}

fn tangent_product_1( _S513 : ptr<function, Ball_std140_0>,  _S514 : Site_0,  _S515 : Sheet_0,  _S516 : Log_0,  _S517 : Plain_0) -> df_0
{
    var _S518 : u32;
    var _S519 : df_0;
    var _S520 : bool;
    var _S521 : df_0 = wide_0(0.0f);
    var sums_11 : array<df_0, i32(2)>;
    sums_11[i32(0)] = _S521;
    sums_11[i32(1)] = _S521;
    var i_13 : u32 = _S514.lane_0;
    for(;;)
    {
        _S518 = _S514.columns_1;
        if(i_13 < (_S514.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S522 : u32 = _S515.row_1.base_0 + i_13 * _S515.row_1.step_2;
        var value_35 : df_0 = wide_0(entryPointParams_state_2[_S522]);
        if((_S515.row_1.low_0) != u32(0))
        {
            value_35.lo_0 = entryPointParams_state_2[_S522 + _S515.row_1.low_0];
        }
        if((_S515.row_1.scale_0.hi_0) == 1.0f)
        {
            _S520 = (_S515.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S520 = false;
        }
        if(_S520)
        {
            _S519 = value_35;
        }
        else
        {
            _S519 = x2A_0(_S515.row_1.scale_0, value_35);
        }
        sums_11[i32(0)] = x2B_0(sums_11[i32(0)], x2A_0(_S519, Log_at_0(_S516, i_13)));
        sums_11[i32(1)] = x2B_0(sums_11[i32(1)], x2A_0(_S519, Plain_at_0(_S517, i_13)));
        i_13 = i_13 + (*_S513).lanes_0;
    }
    var _S523 : u32 = (*_S513).lanes_0;
    join_0((*_S513).lanes_0, _S514, &(sums_11));
    var _S524 : bool = (_S515.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S524)
    {
        _S519 = _S521;
    }
    else
    {
        _S519 = _0(sums_11[i32(0)], _S515.square_0);
    }
    var _S525 : df_0;
    if(_S524)
    {
        _S525 = _S521;
    }
    else
    {
        _S525 = _0(sums_11[i32(1)], _S515.square_0);
    }
    var across_2 : array<df_0, i32(1)>;
    across_2[i32(0)] = _S521;
    i_13 = _S514.lane_0;
    for(;;)
    {
        if(i_13 < _S518)
        {
        }
        else
        {
            break;
        }
        var _S526 : u32 = _S515.row_1.base_0 + i_13 * _S515.row_1.step_2;
        var value_36 : df_0 = wide_0(entryPointParams_state_2[_S526]);
        if((_S515.row_1.low_0) != u32(0))
        {
            value_36.lo_0 = entryPointParams_state_2[_S526 + _S515.row_1.low_0];
        }
        if((_S515.row_1.scale_0.hi_0) == 1.0f)
        {
            _S520 = (_S515.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S520 = false;
        }
        var _S527 : df_0;
        if(_S520)
        {
            _S527 = value_36;
        }
        else
        {
            _S527 = x2A_0(_S515.row_1.scale_0, value_36);
        }
        across_2[i32(0)] = x2B_0(across_2[i32(0)], x2A_0(x2D_0(Log_at_0(_S516, i_13), x2A_0(_S519, _S527)), x2D_0(Plain_at_0(_S517, i_13), x2A_0(_S525, _S527))));
        i_13 = i_13 + _S523;
    }
    join_2(_S523, _S514, &(across_2));
    var _S528 : df_0 = x2A_0(_S519, _S525);
    var _S529 : df_0 = c_of_0(&((*_S513)));
    return x2B_0(across_2[i32(0)], x2A_0(_S528, _0(_S515.square_0, x2B_1(x2A_0(_S529, _S515.square_0), 1.0f))));
}

fn store_3( _S530 : u32,  _S531 : df_0)
{
    var _S532 : u32 = _S530 * u32(2);
    entryPointParams_terms_0[_S532] = _S531.hi_0;
    entryPointParams_terms_0[_S532 + u32(1)] = _S531.lo_0;
    return;
}

fn put_term_0( _S533 : Site_0,  _S534 : Term_0)
{
    if(Site_is_first_0(_S533))
    {
        var _S535 : u32 = _S533.row_0 * u32(5);
        store_3(_S535, _S534.factor_0);
        store_3(_S535 + u32(1), _S534.scale_1);
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
            store_3(_S535 + u32(2) + k_4, _S534.numbers_0[k_4]);
            k_4 = k_4 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_image(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_7 : u32 = group_3.x;
    for(;;)
    {
        var _S536 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S537 : u32 = point_blocks_0(&(_S536));
        if(block_7 < _S537)
        {
        }
        else
        {
            break;
        }
        var _S538 : u32 = invocation_8.x;
        var _S539 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S540 : Site_0 = space_point_site_of_0(&(_S539), block_7, _S538);
        var _S541 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S542 : Lie_0 = point_lie_0(&(_S541), _S540);
        var _S543 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S544 : Sheet_0 = sheet_of_2(&(_S543), _S540, _S542);
        var _S545 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S546 : u32 = batch_of_0(&(_S545), _S540);
        var _S547 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S548 : df_0 = share_of_1(&(_S547), _S540);
        var _S549 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S550 : Sheet_0 = state_sheet_1(&(_S549), _S540, _S546);
        var _S551 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S552 : Between_0 = between_0(&(_S551), _S540, _S550, _S544);
        var _S553 : Way_0 = way_of_0(_S552);
        var _S554 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S555 : df_0 = sheet_distance_0(&(_S554), _S552);
        var _S556 : df_0 = x2A_0(_S555, _S555);
        var _S557 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S558 : df_0 = root_c_of_0(&(_S557));
        var _S559 : df_0 = r_coth_r_0(x2A_0(_S558, _S555));
        var _S560 : Log_0 = log_at_0(_S550, _S544, _S553);
        var _S561 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S562 : Row_0 = solve_row_0(&(_S561), _S546, u32(2));
        var _S563 : Plain_0 = plain_0(_S562);
        var _S564 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S565 : df_0 = tangent_product_1(&(_S564), _S540, _S550, _S560, _S563);
        var _S566 : df_0;
        if((_S556.hi_0) > 0.0f)
        {
            _S566 = neg_0(x2A_0(x2A_0(_S548, x2D_1(_S559, 1.0f)), _0(_S565, _S556)));
        }
        else
        {
            _S566 = wide_0(0.0f);
        }
        put_term_0(_S540, term_of_0(x2A_0(_S566, _S553.on_gap_0), _S544.row_1.scale_0, x2A_0(_S548, _S559), x2A_0(_S566, _S553.on_x_1), wide_0(0.0f)));
        block_7 = block_7 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn sum_place_0( columns_2 : u32,  batch_5 : u32,  index_5 : u32) -> u32
{
    return batch_5 * (columns_2 + u32(3)) + index_5;
}

fn pairs_of_4( _S567 : u32) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S567 * u32(2);
    row_15.step_2 = u32(2);
    row_15.low_0 = u32(1);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn dot_of_5( _S568 : ptr<function, Ball_std140_0>,  _S569 : Site_0,  _S570 : Row_0,  _S571 : Row_0) -> df_0
{
    var sums_12 : array<df_0, i32(1)>;
    sums_12[i32(0)] = wide_0(0.0f);
    var i_14 : u32 = _S569.lane_0;
    for(;;)
    {
        if(i_14 < (_S569.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S572 : df_0 = sums_12[i32(0)];
        var _S573 : u32 = _S570.base_0 + i_14 * _S570.step_2;
        var value_37 : df_0 = wide_0(entryPointParams_state_3[_S573]);
        if((_S570.low_0) != u32(0))
        {
            value_37.lo_0 = entryPointParams_state_3[_S573 + _S570.low_0];
        }
        var _S574 : bool;
        if((_S570.scale_0.hi_0) == 1.0f)
        {
            _S574 = (_S570.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S574 = false;
        }
        var _S575 : df_0;
        if(_S574)
        {
            _S575 = value_37;
        }
        else
        {
            _S575 = x2A_0(_S570.scale_0, value_37);
        }
        var _S576 : u32 = _S571.base_0 + i_14 * _S571.step_2;
        var value_38 : df_0 = wide_0(entryPointParams_state_3[_S576]);
        if((_S571.low_0) != u32(0))
        {
            value_38.lo_0 = entryPointParams_state_3[_S576 + _S571.low_0];
        }
        var _S577 : bool;
        if((_S571.scale_0.hi_0) == 1.0f)
        {
            _S577 = (_S571.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S577 = false;
        }
        var _S578 : df_0;
        if(_S577)
        {
            _S578 = value_38;
        }
        else
        {
            _S578 = x2A_0(_S571.scale_0, value_38);
        }
        sums_12[i32(0)] = x2B_0(_S572, x2A_0(_S575, _S578));
        i_14 = i_14 + (*_S568).lanes_0;
    }
    join_2((*_S568).lanes_0, _S569, &(sums_12));
    return sums_12[i32(0)];
}

fn state_sheet_2( _S579 : ptr<function, Ball_std140_0>,  _S580 : Site_0,  _S581 : u32) -> Sheet_0
{
    var x_8 : Sheet_0;
    var _S582 : u32 = state_place_0(&((*_S579)), _S581, u32(1));
    var _S583 : Row_0 = pairs_of_4(_S582);
    x_8.row_1 = _S583;
    var _S584 : df_0 = dot_of_5(&((*_S579)), _S580, _S583, _S583);
    x_8.square_0 = _S584;
    x_8.length_0 = root_of_0(_S584);
    var _S585 : df_0 = c_of_0(&((*_S579)));
    var _S586 : df_0 = root_of_0(x2B_1(x2A_0(_S585, _S584), 1.0f));
    x_8.cosh_0 = _S586;
    var _S587 : df_0 = root_c_of_0(&((*_S579)));
    x_8.time_0 = _0(_S586, _S587);
    x_8.shortened_0 = u32(0);
    x_8.clipped_0 = u32(0);
    return x_8;
}

fn pairs_of_5( _S588 : u32) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S588 * u32(2);
    row_16.step_2 = u32(2);
    row_16.low_0 = u32(1);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn solve_row_1( _S589 : ptr<function, Ball_std140_0>,  _S590 : u32,  _S591 : u32) -> Row_0
{
    var _S592 : u32 = solve_place_1(&((*_S589)), _S590, _S591, u32(0));
    return pairs_of_5(_S592);
}

fn pair_at_4( _S593 : u32) -> df_0
{
    var _S594 : u32 = _S593 * u32(2);
    return pair_of_0(entryPointParams_before_0[_S594], entryPointParams_before_0[_S594 + u32(1)]);
}

fn solve_number_0( _S595 : ptr<function, Ball_std140_0>,  _S596 : u32,  _S597 : u32) -> df_0
{
    var _S598 : u32 = solve_place_1(&((*_S595)), _S596, u32(3), _S597);
    return pair_at_4(_S598);
}

fn pairs_of_6( _S599 : u32) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S599 * u32(2);
    row_17.step_2 = u32(2);
    row_17.low_0 = u32(1);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn sheet_sum_0( _S600 : ptr<function, Ball_std140_0>,  _S601 : u32) -> Row_0
{
    var _S602 : u32 = space_columns_0(&((*_S600)));
    return pairs_of_6(sum_place_0(_S602, _S601, u32(0)));
}

fn pair_at_5( _S603 : u32) -> df_0
{
    var _S604 : u32 = _S603 * u32(2);
    return pair_of_0(entryPointParams_sums_0[_S604], entryPointParams_sums_0[_S604 + u32(1)]);
}

fn sheet_number_0( _S605 : ptr<function, Ball_std140_0>,  _S606 : u32,  _S607 : u32) -> df_0
{
    var _S608 : u32 = space_columns_0(&((*_S605)));
    return pair_at_5(sum_place_0(_S608, _S606, _S608 + _S607));
}

fn plain_1( _S609 : Row_0) -> Plain_0
{
    var tangent_1 : Plain_0;
    tangent_1.row_14 = _S609;
    return tangent_1;
}

fn Plain_at_1( _S610 : Plain_0,  _S611 : u32) -> df_0
{
    var _S612 : u32 = _S610.row_14.base_0 + _S611 * _S610.row_14.step_2;
    var value_39 : df_0 = wide_0(entryPointParams_before_0[_S612]);
    if((_S610.row_14.low_0) != u32(0))
    {
        value_39.lo_0 = entryPointParams_before_0[_S612 + _S610.row_14.low_0];
    }
    var _S613 : bool;
    if((_S610.row_14.scale_0.hi_0) == 1.0f)
    {
        _S613 = (_S610.row_14.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S613 = false;
    }
    var _S614 : df_0;
    if(_S613)
    {
        _S614 = value_39;
    }
    else
    {
        _S614 = x2A_0(_S610.row_14.scale_0, value_39);
    }
    return _S614;
}

fn Mixed_at_1( _S615 : Mixed_0,  _S616 : u32) -> df_0
{
    var _S617 : u32 = _S615.sum_0.base_0 + _S616 * _S615.sum_0.step_2;
    var value_40 : df_0 = wide_0(entryPointParams_sums_0[_S617]);
    if((_S615.sum_0.low_0) != u32(0))
    {
        value_40.lo_0 = entryPointParams_sums_0[_S617 + _S615.sum_0.low_0];
    }
    var _S618 : bool;
    if((_S615.sum_0.scale_0.hi_0) == 1.0f)
    {
        _S618 = (_S615.sum_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S618 = false;
    }
    var _S619 : df_0;
    if(_S618)
    {
        _S619 = value_40;
    }
    else
    {
        _S619 = x2A_0(_S615.sum_0.scale_0, value_40);
    }
    var _S620 : u32 = _S615.search_0.base_0 + _S616 * _S615.search_0.step_2;
    var value_41 : df_0 = wide_0(entryPointParams_before_0[_S620]);
    if((_S615.search_0.low_0) != u32(0))
    {
        value_41.lo_0 = entryPointParams_before_0[_S620 + _S615.search_0.low_0];
    }
    if((_S615.search_0.scale_0.hi_0) == 1.0f)
    {
        _S618 = (_S615.search_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S618 = false;
    }
    var _S621 : df_0;
    if(_S618)
    {
        _S621 = value_41;
    }
    else
    {
        _S621 = x2A_0(_S615.search_0.scale_0, value_41);
    }
    var _S622 : df_0 = x2B_0(_S619, x2A_0(_S615.on_search_0, _S621));
    var _S623 : u32 = _S615.base_1.base_0 + _S616 * _S615.base_1.step_2;
    var value_42 : df_0 = wide_0(entryPointParams_state_3[_S623]);
    if((_S615.base_1.low_0) != u32(0))
    {
        value_42.lo_0 = entryPointParams_state_3[_S623 + _S615.base_1.low_0];
    }
    if((_S615.base_1.scale_0.hi_0) == 1.0f)
    {
        _S618 = (_S615.base_1.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S618 = false;
    }
    if(_S618)
    {
        _S619 = value_42;
    }
    else
    {
        _S619 = x2A_0(_S615.base_1.scale_0, value_42);
    }
    return x2B_0(_S622, x2A_0(_S615.on_base_0, _S619));
}

fn tangent_product_2( _S624 : ptr<function, Ball_std140_0>,  _S625 : Site_0,  _S626 : Sheet_0,  _S627 : Plain_0,  _S628 : Mixed_0) -> df_0
{
    var _S629 : u32;
    var _S630 : df_0;
    var _S631 : bool;
    var _S632 : df_0 = wide_0(0.0f);
    var sums_13 : array<df_0, i32(2)>;
    sums_13[i32(0)] = _S632;
    sums_13[i32(1)] = _S632;
    var i_15 : u32 = _S625.lane_0;
    for(;;)
    {
        _S629 = _S625.columns_1;
        if(i_15 < (_S625.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S633 : u32 = _S626.row_1.base_0 + i_15 * _S626.row_1.step_2;
        var value_43 : df_0 = wide_0(entryPointParams_state_3[_S633]);
        if((_S626.row_1.low_0) != u32(0))
        {
            value_43.lo_0 = entryPointParams_state_3[_S633 + _S626.row_1.low_0];
        }
        if((_S626.row_1.scale_0.hi_0) == 1.0f)
        {
            _S631 = (_S626.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S631 = false;
        }
        if(_S631)
        {
            _S630 = value_43;
        }
        else
        {
            _S630 = x2A_0(_S626.row_1.scale_0, value_43);
        }
        sums_13[i32(0)] = x2B_0(sums_13[i32(0)], x2A_0(_S630, Plain_at_1(_S627, i_15)));
        sums_13[i32(1)] = x2B_0(sums_13[i32(1)], x2A_0(_S630, Mixed_at_1(_S628, i_15)));
        i_15 = i_15 + (*_S624).lanes_0;
    }
    var _S634 : u32 = (*_S624).lanes_0;
    join_0((*_S624).lanes_0, _S625, &(sums_13));
    var _S635 : bool = (_S626.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S635)
    {
        _S630 = _S632;
    }
    else
    {
        _S630 = _0(sums_13[i32(0)], _S626.square_0);
    }
    var _S636 : df_0;
    if(_S635)
    {
        _S636 = _S632;
    }
    else
    {
        _S636 = _0(sums_13[i32(1)], _S626.square_0);
    }
    var across_3 : array<df_0, i32(1)>;
    across_3[i32(0)] = _S632;
    i_15 = _S625.lane_0;
    for(;;)
    {
        if(i_15 < _S629)
        {
        }
        else
        {
            break;
        }
        var _S637 : u32 = _S626.row_1.base_0 + i_15 * _S626.row_1.step_2;
        var value_44 : df_0 = wide_0(entryPointParams_state_3[_S637]);
        if((_S626.row_1.low_0) != u32(0))
        {
            value_44.lo_0 = entryPointParams_state_3[_S637 + _S626.row_1.low_0];
        }
        if((_S626.row_1.scale_0.hi_0) == 1.0f)
        {
            _S631 = (_S626.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S631 = false;
        }
        var _S638 : df_0;
        if(_S631)
        {
            _S638 = value_44;
        }
        else
        {
            _S638 = x2A_0(_S626.row_1.scale_0, value_44);
        }
        across_3[i32(0)] = x2B_0(across_3[i32(0)], x2A_0(x2D_0(Plain_at_1(_S627, i_15), x2A_0(_S630, _S638)), x2D_0(Mixed_at_1(_S628, i_15), x2A_0(_S636, _S638))));
        i_15 = i_15 + _S634;
    }
    join_2(_S634, _S625, &(across_3));
    var _S639 : df_0 = x2A_0(_S630, _S636);
    var _S640 : df_0 = c_of_0(&((*_S624)));
    return x2B_0(across_3[i32(0)], x2A_0(_S639, _0(_S626.square_0, x2B_1(x2A_0(_S640, _S626.square_0), 1.0f))));
}

struct Left_0
{
     rest_1 : Row_0,
     image_0 : Mixed_0,
     step_3 : df_0,
};

fn store_4( _S641 : u32,  _S642 : df_0)
{
    var _S643 : u32 = _S641 * u32(2);
    entryPointParams_solve_2[_S643] = _S642.hi_0;
    entryPointParams_solve_2[_S643 + u32(1)] = _S642.lo_0;
    return;
}

fn Mixed_at_2( _S644 : Mixed_0,  _S645 : u32) -> df_0
{
    var _S646 : u32 = _S644.sum_0.base_0 + _S645 * _S644.sum_0.step_2;
    var value_45 : df_0 = wide_0(entryPointParams_sums_0[_S646]);
    if((_S644.sum_0.low_0) != u32(0))
    {
        value_45.lo_0 = entryPointParams_sums_0[_S646 + _S644.sum_0.low_0];
    }
    var _S647 : bool;
    if((_S644.sum_0.scale_0.hi_0) == 1.0f)
    {
        _S647 = (_S644.sum_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S647 = false;
    }
    var _S648 : df_0;
    if(_S647)
    {
        _S648 = value_45;
    }
    else
    {
        _S648 = x2A_0(_S644.sum_0.scale_0, value_45);
    }
    var _S649 : u32 = _S644.search_0.base_0 + _S645 * _S644.search_0.step_2;
    var value_46 : df_0 = wide_0(entryPointParams_before_0[_S649]);
    if((_S644.search_0.low_0) != u32(0))
    {
        value_46.lo_0 = entryPointParams_before_0[_S649 + _S644.search_0.low_0];
    }
    if((_S644.search_0.scale_0.hi_0) == 1.0f)
    {
        _S647 = (_S644.search_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S647 = false;
    }
    var _S650 : df_0;
    if(_S647)
    {
        _S650 = value_46;
    }
    else
    {
        _S650 = x2A_0(_S644.search_0.scale_0, value_46);
    }
    var _S651 : df_0 = x2B_0(_S648, x2A_0(_S644.on_search_0, _S650));
    var _S652 : u32 = _S644.base_1.base_0 + _S645 * _S644.base_1.step_2;
    var value_47 : df_0 = wide_0(entryPointParams_state_3[_S652]);
    if((_S644.base_1.low_0) != u32(0))
    {
        value_47.lo_0 = entryPointParams_state_3[_S652 + _S644.base_1.low_0];
    }
    if((_S644.base_1.scale_0.hi_0) == 1.0f)
    {
        _S647 = (_S644.base_1.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S647 = false;
    }
    if(_S647)
    {
        _S648 = value_47;
    }
    else
    {
        _S648 = x2A_0(_S644.base_1.scale_0, value_47);
    }
    return x2B_0(_S651, x2A_0(_S644.on_base_0, _S648));
}

fn Left_at_0( _S653 : Left_0,  _S654 : u32) -> df_0
{
    var _S655 : u32 = _S653.rest_1.base_0 + _S654 * _S653.rest_1.step_2;
    var value_48 : df_0 = wide_0(entryPointParams_before_0[_S655]);
    if((_S653.rest_1.low_0) != u32(0))
    {
        value_48.lo_0 = entryPointParams_before_0[_S655 + _S653.rest_1.low_0];
    }
    var _S656 : bool;
    if((_S653.rest_1.scale_0.hi_0) == 1.0f)
    {
        _S656 = (_S653.rest_1.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S656 = false;
    }
    var _S657 : df_0;
    if(_S656)
    {
        _S657 = value_48;
    }
    else
    {
        _S657 = x2A_0(_S653.rest_1.scale_0, value_48);
    }
    return x2D_0(_S657, x2A_0(_S653.step_3, Mixed_at_2(_S653.image_0, _S654)));
}

fn tangent_product_3( _S658 : ptr<function, Ball_std140_0>,  _S659 : Site_0,  _S660 : Sheet_0,  _S661 : Left_0,  _S662 : Left_0) -> df_0
{
    var _S663 : u32;
    var _S664 : df_0;
    var _S665 : bool;
    var _S666 : df_0 = wide_0(0.0f);
    var sums_14 : array<df_0, i32(2)>;
    sums_14[i32(0)] = _S666;
    sums_14[i32(1)] = _S666;
    var i_16 : u32 = _S659.lane_0;
    for(;;)
    {
        _S663 = _S659.columns_1;
        if(i_16 < (_S659.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S667 : u32 = _S660.row_1.base_0 + i_16 * _S660.row_1.step_2;
        var value_49 : df_0 = wide_0(entryPointParams_state_3[_S667]);
        if((_S660.row_1.low_0) != u32(0))
        {
            value_49.lo_0 = entryPointParams_state_3[_S667 + _S660.row_1.low_0];
        }
        if((_S660.row_1.scale_0.hi_0) == 1.0f)
        {
            _S665 = (_S660.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S665 = false;
        }
        if(_S665)
        {
            _S664 = value_49;
        }
        else
        {
            _S664 = x2A_0(_S660.row_1.scale_0, value_49);
        }
        sums_14[i32(0)] = x2B_0(sums_14[i32(0)], x2A_0(_S664, Left_at_0(_S661, i_16)));
        sums_14[i32(1)] = x2B_0(sums_14[i32(1)], x2A_0(_S664, Left_at_0(_S662, i_16)));
        i_16 = i_16 + (*_S658).lanes_0;
    }
    var _S668 : u32 = (*_S658).lanes_0;
    join_0((*_S658).lanes_0, _S659, &(sums_14));
    var _S669 : bool = (_S660.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S669)
    {
        _S664 = _S666;
    }
    else
    {
        _S664 = _0(sums_14[i32(0)], _S660.square_0);
    }
    var _S670 : df_0;
    if(_S669)
    {
        _S670 = _S666;
    }
    else
    {
        _S670 = _0(sums_14[i32(1)], _S660.square_0);
    }
    var across_4 : array<df_0, i32(1)>;
    across_4[i32(0)] = _S666;
    i_16 = _S659.lane_0;
    for(;;)
    {
        if(i_16 < _S663)
        {
        }
        else
        {
            break;
        }
        var _S671 : u32 = _S660.row_1.base_0 + i_16 * _S660.row_1.step_2;
        var value_50 : df_0 = wide_0(entryPointParams_state_3[_S671]);
        if((_S660.row_1.low_0) != u32(0))
        {
            value_50.lo_0 = entryPointParams_state_3[_S671 + _S660.row_1.low_0];
        }
        if((_S660.row_1.scale_0.hi_0) == 1.0f)
        {
            _S665 = (_S660.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S665 = false;
        }
        var _S672 : df_0;
        if(_S665)
        {
            _S672 = value_50;
        }
        else
        {
            _S672 = x2A_0(_S660.row_1.scale_0, value_50);
        }
        across_4[i32(0)] = x2B_0(across_4[i32(0)], x2A_0(x2D_0(Left_at_0(_S661, i_16), x2A_0(_S664, _S672)), x2D_0(Left_at_0(_S662, i_16), x2A_0(_S670, _S672))));
        i_16 = i_16 + _S668;
    }
    join_2(_S668, _S659, &(across_4));
    var _S673 : df_0 = x2A_0(_S664, _S670);
    var _S674 : df_0 = c_of_0(&((*_S658)));
    return x2B_0(across_4[i32(0)], x2A_0(_S673, _0(_S660.square_0, x2B_1(x2A_0(_S674, _S660.square_0), 1.0f))));
}

fn put_solve_numbers_1( _S675 : ptr<function, Ball_std140_0>,  _S676 : Site_0,  _S677 : df_0,  _S678 : df_0)
{
    if(Site_is_first_0(_S676))
    {
        var _S679 : u32 = solve_place_1(&((*_S675)), _S676.row_0, u32(3), u32(0));
        store_4(_S679, _S677);
        var _S680 : u32 = solve_place_1(&((*_S675)), _S676.row_0, u32(3), u32(1));
        store_4(_S680, _S678);
    }
    return;
}

fn note_pending_0( _S681 : ptr<function, Ball_std140_0>)
{
    var _S682 : u32 = atomicMax(&(entryPointParams_status_3[i32(2)]), (*_S681).cotangent_stride_0);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_solve(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    var _S683 : u32;
    var _S684 : bool;
    var _S685 : df_0;
    var _S686 : df_0;
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_8 : u32 = group_4.x;
    for(;;)
    {
        var _S687 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S688 : u32 = block_count_0(&(_S687));
        if(block_8 < _S688)
        {
        }
        else
        {
            break;
        }
        var _S689 : u32 = invocation_9.x;
        var _S690 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S691 : Site_0 = space_site_of_0(&(_S690), block_8, _S689);
        var _S692 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S693 : Sheet_0 = state_sheet_2(&(_S692), _S691, _S691.row_0);
        var _S694 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S695 : Row_0 = solve_row_1(&(_S694), _S691.row_0, u32(2));
        var _S696 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S697 : Row_0 = solve_row_1(&(_S696), _S691.row_0, u32(0));
        var _S698 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S699 : df_0 = solve_number_0(&(_S698), _S691.row_0, u32(0));
        var _S700 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S701 : df_0 = solve_number_0(&(_S700), _S691.row_0, u32(1));
        var image_1 : Mixed_0;
        var _S702 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S703 : Row_0 = sheet_sum_0(&(_S702), _S691.row_0);
        image_1.sum_0 = _S703;
        image_1.search_0 = _S695;
        image_1.base_1 = _S693.row_1;
        var _S704 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S705 : df_0 = sheet_number_0(&(_S704), _S691.row_0, u32(0));
        image_1.on_search_0 = _S705;
        var _S706 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S707 : df_0 = sheet_number_0(&(_S706), _S691.row_0, u32(1));
        image_1.on_base_0 = _S707;
        var _S708 : Plain_0 = plain_1(_S695);
        var _S709 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S710 : df_0 = tangent_product_2(&(_S709), _S691, _S693, _S708, image_1);
        var _S711 : bool;
        if(less_0(_S701, _S699))
        {
            _S711 = (_S710.hi_0) > 0.0f;
        }
        else
        {
            _S711 = false;
        }
        var _S712 : df_0;
        if(_S711)
        {
            _S712 = _0(_S699, _S710);
        }
        else
        {
            _S712 = wide_0(0.0f);
        }
        var left_0 : Left_0;
        var _S713 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S714 : Row_0 = solve_row_1(&(_S713), _S691.row_0, u32(1));
        left_0.rest_1 = _S714;
        left_0.image_0 = image_1;
        left_0.step_3 = _S712;
        var i_17 : u32 = _S691.lane_0;
        for(;;)
        {
            _S683 = _S691.columns_1;
            if(i_17 < (_S691.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S715 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S716 : u32 = solve_place_0(&(_S715), _S691.row_0, u32(0), i_17);
            var _S717 : u32 = _S697.base_0 + i_17 * _S697.step_2;
            var value_51 : df_0 = wide_0(entryPointParams_before_0[_S717]);
            if((_S697.low_0) != u32(0))
            {
                value_51.lo_0 = entryPointParams_before_0[_S717 + _S697.low_0];
            }
            if((_S697.scale_0.hi_0) == 1.0f)
            {
                _S684 = (_S697.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S684 = false;
            }
            if(_S684)
            {
                _S685 = value_51;
            }
            else
            {
                _S685 = x2A_0(_S697.scale_0, value_51);
            }
            var _S718 : u32 = _S695.base_0 + i_17 * _S695.step_2;
            var value_52 : df_0 = wide_0(entryPointParams_before_0[_S718]);
            if((_S695.low_0) != u32(0))
            {
                value_52.lo_0 = entryPointParams_before_0[_S718 + _S695.low_0];
            }
            var _S719 : bool;
            if((_S695.scale_0.hi_0) == 1.0f)
            {
                _S719 = (_S695.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S719 = false;
            }
            if(_S719)
            {
                _S686 = value_52;
            }
            else
            {
                _S686 = x2A_0(_S695.scale_0, value_52);
            }
            store_4(_S716, x2B_0(_S685, x2A_0(_S712, _S686)));
            var _S720 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S721 : u32 = solve_place_0(&(_S720), _S691.row_0, u32(1), i_17);
            store_4(_S721, Left_at_0(left_0, i_17));
            i_17 = i_17 + entryPointParams_4.p_4.lanes_0;
        }
        var _S722 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S723 : df_0 = tangent_product_3(&(_S722), _S691, _S693, left_0, left_0);
        if(_S711)
        {
            _S685 = _S723;
        }
        else
        {
            _S685 = wide_0(0.0f);
        }
        if(_S711)
        {
            _S686 = _0(_S685, _S699);
        }
        else
        {
            _S686 = wide_0(0.0f);
        }
        var i_18 : u32 = _S691.lane_0;
        for(;;)
        {
            if(i_18 < _S683)
            {
            }
            else
            {
                break;
            }
            var _S724 : Ball_std140_0 = entryPointParams_4.p_4;
            var _S725 : u32 = solve_place_0(&(_S724), _S691.row_0, u32(2), i_18);
            var _S726 : df_0 = Left_at_0(left_0, i_18);
            var _S727 : u32 = _S695.base_0 + i_18 * _S695.step_2;
            var value_53 : df_0 = wide_0(entryPointParams_before_0[_S727]);
            if((_S695.low_0) != u32(0))
            {
                value_53.lo_0 = entryPointParams_before_0[_S727 + _S695.low_0];
            }
            if((_S695.scale_0.hi_0) == 1.0f)
            {
                _S684 = (_S695.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S684 = false;
            }
            var _S728 : df_0;
            if(_S684)
            {
                _S728 = value_53;
            }
            else
            {
                _S728 = x2A_0(_S695.scale_0, value_53);
            }
            store_4(_S725, x2B_0(_S726, x2A_0(_S686, _S728)));
            i_18 = i_18 + entryPointParams_4.p_4.lanes_0;
        }
        var _S729 : Ball_std140_0 = entryPointParams_4.p_4;
        put_solve_numbers_1(&(_S729), _S691, _S685, _S701);
        if(Site_is_first_0(_S691))
        {
            _S684 = less_0(_S701, _S685);
        }
        else
        {
            _S684 = false;
        }
        if(_S684)
        {
            var _S730 : Ball_std140_0 = entryPointParams_4.p_4;
            note_pending_0(&(_S730));
        }
        block_8 = block_8 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

struct Slope_0
{
     on_difference_0 : df_0,
     on_x_2 : df_0,
     on_y_1 : df_0,
};

fn Slope_y_bar_0( this_8 : Slope_0,  x_9 : df_0,  y_0 : df_0) -> df_0
{
    return x2D_0(x2A_0(this_8.on_difference_0, x2D_0(y_0, x_9)), x2A_0(this_8.on_y_1, y_0));
}

fn row_of_5( _S731 : Site_0,  _S732 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S732.offset_0 + _S731.row_0 * _S732.stride_0;
    row_18.step_2 = _S732.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn space_of_3( _S733 : Site_0,  _S734 : Lie_0) -> Row_0
{
    var row_19 : Row_0 = row_of_5(_S733, _S734);
    row_19.base_0 = row_19.base_0 + _S734.step_0;
    return row_19;
}

fn Row_raw_3( _S735 : Row_0,  _S736 : u32) -> f32
{
    return entryPointParams_points_2[_S735.base_0 + _S736 * _S735.step_2];
}

fn report_fault_6( _S737 : u32)
{
    var _S738 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S737);
    return;
}

fn squares_of_3( _S739 : ptr<function, Ball_std140_0>,  _S740 : Site_0,  _S741 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_19 : u32 = _S740.lane_0;
    for(;;)
    {
        if(i_19 < (_S740.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S742 : f32 = Row_raw_3(_S741, i_19);
        if(is_bad_0(_S742))
        {
            report_fault_6(_S740.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S742));
        i_19 = i_19 + (*_S739).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S739).lanes_0, _S740);
    return squares_4;
}

fn report_fault_7( _S743 : u32)
{
    var _S744 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S743);
    return;
}

fn sheet_of_3( _S745 : ptr<function, Ball_std140_0>,  _S746 : Site_0,  _S747 : Lie_0) -> Sheet_0
{
    var x_10 : Sheet_0;
    var _S748 : Row_0 = space_of_3(_S746, _S747);
    x_10.row_1 = _S748;
    var _S749 : Squares_0 = squares_of_3(&((*_S745)), _S746, _S748);
    var _S750 : f32 = entryPointParams_points_2[_S747.offset_0 + _S746.row_0 * _S747.stride_0];
    var _S751 : bool;
    if(is_bad_0(_S750))
    {
        _S751 = Site_is_first_0(_S746);
    }
    else
    {
        _S751 = false;
    }
    if(_S751)
    {
        report_fault_7(_S746.row_0);
    }
    x_10.length_0 = Squares_length_0(_S749);
    x_10.square_0 = Squares_total_0(_S749);
    var _S752 : df_0 = wide_0((*_S745).lorentz_norm_0);
    var _S753 : df_0 = root_c_of_0(&((*_S745)));
    var _S754 : df_0 = _0(_S752, _S753);
    if(Squares_is_big_0(_S749))
    {
        _S751 = true;
    }
    else
    {
        _S751 = less_0(x2A_1(_S754, 1.00000011920928955f), x_10.length_0);
    }
    var _S755 : i32;
    if(_S751)
    {
        _S755 = i32(1);
    }
    else
    {
        _S755 = i32(0);
    }
    var _S756 : u32 = u32(_S755);
    x_10.shortened_0 = _S756;
    if(_S756 != u32(0))
    {
        x_10.row_1.scale_0 = scaled_0(_0(_S754, x_10.length_0), Squares_unit_0(_S749));
        x_10.length_0 = _S754;
        x_10.square_0 = x2A_0(_S754, _S754);
    }
    var _S757 : df_0 = c_of_0(&((*_S745)));
    var _S758 : df_0 = root_of_0(x2B_1(x2A_0(_S757, x_10.square_0), 1.0f));
    x_10.cosh_0 = _S758;
    var _S759 : df_0 = _0(_S758, _S753);
    x_10.time_0 = _S759;
    var _S760 : f32 = abs(x2D_1(_S759, _S750).hi_0);
    if((x_10.shortened_0) != u32(0))
    {
        _S751 = true;
    }
    else
    {
        _S751 = _S760 > (0.0000152587890625f * x_10.time_0.hi_0);
    }
    if(_S751)
    {
        _S755 = i32(1);
    }
    else
    {
        _S755 = i32(0);
    }
    x_10.clipped_0 = u32(_S755);
    return x_10;
}

fn pair_at_6( _S761 : u32) -> df_0
{
    var _S762 : u32 = _S761 * u32(2);
    return pair_of_0(entryPointParams_shares_2[_S762], entryPointParams_shares_2[_S762 + u32(1)]);
}

fn share_of_2( _S763 : ptr<function, Ball_std140_0>,  _S764 : Site_0) -> df_0
{
    var _S765 : u32 = (*_S763).points_0;
    var _S766 : u32 = _S764.row_0 / (*_S763).points_0;
    var _S767 : u32 = share_place_0(&((*_S763)), _S766, _S764.row_0 - _S766 * _S765);
    return pair_at_6(_S767);
}

fn pairs_of_7( _S768 : u32) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S768 * u32(2);
    row_20.step_2 = u32(2);
    row_20.low_0 = u32(1);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn dot_of_6( _S769 : ptr<function, Ball_std140_0>,  _S770 : Site_0,  _S771 : Row_0,  _S772 : Row_0) -> df_0
{
    var sums_15 : array<df_0, i32(1)>;
    sums_15[i32(0)] = wide_0(0.0f);
    var i_20 : u32 = _S770.lane_0;
    for(;;)
    {
        if(i_20 < (_S770.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S773 : df_0 = sums_15[i32(0)];
        var _S774 : u32 = _S771.base_0 + i_20 * _S771.step_2;
        var value_54 : df_0 = wide_0(entryPointParams_state_4[_S774]);
        if((_S771.low_0) != u32(0))
        {
            value_54.lo_0 = entryPointParams_state_4[_S774 + _S771.low_0];
        }
        var _S775 : bool;
        if((_S771.scale_0.hi_0) == 1.0f)
        {
            _S775 = (_S771.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S775 = false;
        }
        var _S776 : df_0;
        if(_S775)
        {
            _S776 = value_54;
        }
        else
        {
            _S776 = x2A_0(_S771.scale_0, value_54);
        }
        var _S777 : u32 = _S772.base_0 + i_20 * _S772.step_2;
        var value_55 : df_0 = wide_0(entryPointParams_state_4[_S777]);
        if((_S772.low_0) != u32(0))
        {
            value_55.lo_0 = entryPointParams_state_4[_S777 + _S772.low_0];
        }
        var _S778 : bool;
        if((_S772.scale_0.hi_0) == 1.0f)
        {
            _S778 = (_S772.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S778 = false;
        }
        var _S779 : df_0;
        if(_S778)
        {
            _S779 = value_55;
        }
        else
        {
            _S779 = x2A_0(_S772.scale_0, value_55);
        }
        sums_15[i32(0)] = x2B_0(_S773, x2A_0(_S776, _S779));
        i_20 = i_20 + (*_S769).lanes_0;
    }
    join_2((*_S769).lanes_0, _S770, &(sums_15));
    return sums_15[i32(0)];
}

fn state_sheet_3( _S780 : ptr<function, Ball_std140_0>,  _S781 : Site_0,  _S782 : u32) -> Sheet_0
{
    var x_11 : Sheet_0;
    var _S783 : u32 = state_place_0(&((*_S780)), _S782, u32(1));
    var _S784 : Row_0 = pairs_of_7(_S783);
    x_11.row_1 = _S784;
    var _S785 : df_0 = dot_of_6(&((*_S780)), _S781, _S784, _S784);
    x_11.square_0 = _S785;
    x_11.length_0 = root_of_0(_S785);
    var _S786 : df_0 = c_of_0(&((*_S780)));
    var _S787 : df_0 = root_of_0(x2B_1(x2A_0(_S786, _S785), 1.0f));
    x_11.cosh_0 = _S787;
    var _S788 : df_0 = root_c_of_0(&((*_S780)));
    x_11.time_0 = _0(_S787, _S788);
    x_11.shortened_0 = u32(0);
    x_11.clipped_0 = u32(0);
    return x_11;
}

fn between_1( _S789 : ptr<function, Ball_std140_0>,  _S790 : Site_0,  _S791 : Sheet_0,  _S792 : Sheet_0) -> Between_0
{
    var _S793 : u32;
    var _S794 : df_0;
    var _S795 : df_0;
    var _S796 : bool;
    var _S797 : bool;
    var _S798 : df_0 = wide_0(0.0f);
    var sums_16 : array<df_0, i32(3)>;
    sums_16[i32(0)] = _S798;
    sums_16[i32(1)] = _S798;
    sums_16[i32(2)] = _S798;
    var gap_squares_1 : Squares_0 = no_squares_0();
    var i_21 : u32 = _S790.lane_0;
    for(;;)
    {
        _S793 = _S790.columns_1;
        if(i_21 < (_S790.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S799 : u32 = _S791.row_1.base_0 + i_21 * _S791.row_1.step_2;
        var value_56 : df_0 = wide_0(entryPointParams_state_4[_S799]);
        if((_S791.row_1.low_0) != u32(0))
        {
            value_56.lo_0 = entryPointParams_state_4[_S799 + _S791.row_1.low_0];
        }
        if((_S791.row_1.scale_0.hi_0) == 1.0f)
        {
            _S796 = (_S791.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S796 = false;
        }
        if(_S796)
        {
            _S794 = value_56;
        }
        else
        {
            _S794 = x2A_0(_S791.row_1.scale_0, value_56);
        }
        var _S800 : u32 = _S792.row_1.base_0 + i_21 * _S792.row_1.step_2;
        var value_57 : df_0 = wide_0(entryPointParams_points_2[_S800]);
        if((_S792.row_1.low_0) != u32(0))
        {
            value_57.lo_0 = entryPointParams_points_2[_S800 + _S792.row_1.low_0];
        }
        if((_S792.row_1.scale_0.hi_0) == 1.0f)
        {
            _S797 = (_S792.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S797 = false;
        }
        if(_S797)
        {
            _S795 = value_57;
        }
        else
        {
            _S795 = x2A_0(_S792.row_1.scale_0, value_57);
        }
        var _S801 : df_0 = x2D_0(_S794, _S795);
        Squares_add_0(&(gap_squares_1), _S801);
        sums_16[i32(0)] = x2B_0(sums_16[i32(0)], x2A_0(_S794, _S795));
        sums_16[i32(1)] = x2B_0(sums_16[i32(1)], x2A_0(_S801, _S794));
        sums_16[i32(2)] = x2B_0(sums_16[i32(2)], x2A_0(_S801, _S795));
        i_21 = i_21 + (*_S789).lanes_0;
    }
    var _S802 : u32 = (*_S789).lanes_0;
    join_1((*_S789).lanes_0, _S790, &(sums_16));
    Squares_join_over_0(&(gap_squares_1), (*_S789).lanes_0, _S790);
    var _S803 : f32 = Squares_unit_0(gap_squares_1);
    var all_1 : Between_0;
    all_1.dot_0 = sums_16[i32(0)];
    all_1.on_x_0 = sums_16[i32(1)];
    all_1.on_y_0 = sums_16[i32(2)];
    var _S804 : df_0 = scaled_0(scaled_0(Squares_total_0(gap_squares_1), 1.0f / _S803), 1.0f / _S803);
    all_1.gap_0 = _S804;
    all_1.ahead_0 = _0(neg_0(x2B_0(sums_16[i32(1)], sums_16[i32(2)])), x2B_0(_S791.time_0, _S792.time_0));
    var _S805 : df_0 = c_of_0(&((*_S789)));
    var _S806 : df_0 = x2A_0(_S805, _S791.square_0);
    var _S807 : df_0 = x2A_0(_S805, _S792.square_0);
    var _S808 : df_0 = x2A_0(_S805, sums_16[i32(0)]);
    var _S809 : df_0 = x2A_0(_S791.cosh_0, _S792.cosh_0);
    var _S810 : bool = less_0(x2A_0(_S805, _S804), _S806);
    var _S811 : bool = (_S807.hi_0) < 1.00000000317107685e-30f;
    if(_S811)
    {
        _S794 = _S798;
    }
    else
    {
        if(_S810)
        {
            _S794 = x2A_0(_S805, all_1.on_y_0);
        }
        else
        {
            _S794 = _S808;
        }
        _S794 = _0(_S794, _S807);
    }
    var across_5 : array<df_0, i32(1)>;
    across_5[i32(0)] = _S798;
    i_21 = _S790.lane_0;
    for(;;)
    {
        if(i_21 < _S793)
        {
        }
        else
        {
            break;
        }
        var _S812 : u32 = _S791.row_1.base_0 + i_21 * _S791.row_1.step_2;
        var value_58 : df_0 = wide_0(entryPointParams_state_4[_S812]);
        if((_S791.row_1.low_0) != u32(0))
        {
            value_58.lo_0 = entryPointParams_state_4[_S812 + _S791.row_1.low_0];
        }
        if((_S791.row_1.scale_0.hi_0) == 1.0f)
        {
            _S796 = (_S791.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S796 = false;
        }
        if(_S796)
        {
            _S795 = value_58;
        }
        else
        {
            _S795 = x2A_0(_S791.row_1.scale_0, value_58);
        }
        var _S813 : u32 = _S792.row_1.base_0 + i_21 * _S792.row_1.step_2;
        var value_59 : df_0 = wide_0(entryPointParams_points_2[_S813]);
        if((_S792.row_1.low_0) != u32(0))
        {
            value_59.lo_0 = entryPointParams_points_2[_S813 + _S792.row_1.low_0];
        }
        if((_S792.row_1.scale_0.hi_0) == 1.0f)
        {
            _S797 = (_S792.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S797 = false;
        }
        var _S814 : df_0;
        if(_S797)
        {
            _S814 = value_59;
        }
        else
        {
            _S814 = x2A_0(_S792.row_1.scale_0, value_59);
        }
        var side_2 : df_0;
        if(_S810)
        {
            side_2 = x2D_0(_S795, _S814);
        }
        else
        {
            side_2 = _S795;
        }
        var side_3 : df_0 = x2D_0(side_2, x2A_0(_S794, _S814));
        across_5[i32(0)] = x2B_0(across_5[i32(0)], x2A_0(side_3, side_3));
        i_21 = i_21 + _S802;
    }
    join_2(_S802, _S790, &(across_5));
    if((_S808.hi_0) <= 0.0f)
    {
        _S796 = true;
    }
    else
    {
        _S796 = _S811;
    }
    if(_S796)
    {
        if((_S809.hi_0) > 2.0f)
        {
            _S794 = x2D_1(_S809, 1.0f);
        }
        else
        {
            _S794 = _0(x2B_0(x2B_0(_S806, _S807), x2A_0(_S806, _S807)), x2B_1(_S809, 1.0f));
        }
        all_1.square_1 = half_of_0(x2D_0(_S794, _S808));
    }
    else
    {
        var _S815 : df_0 = x2B_1(twice_0(x2B_0(_S809, _S808)), 2.0f);
        all_1.square_1 = x2A_0(_S805, x2B_0(_0(all_1.gap_0, _S815), x2A_0(across_5[i32(0)], _0(_S807, _S815))));
    }
    if((all_1.gap_0.hi_0) < 8.27180612553027675e-25f)
    {
        var _S816 : df_0 = root_c_of_0(&((*_S789)));
        _S794 = x2A_0(_S816, half_of_0(Squares_length_0(gap_squares_1)));
    }
    else
    {
        _S794 = root_of_0(all_1.square_1);
    }
    all_1.root_1 = _S794;
    return all_1;
}

fn pairs_of_8( _S817 : u32) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S817 * u32(2);
    row_21.step_2 = u32(2);
    row_21.low_0 = u32(1);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn solve_row_2( _S818 : ptr<function, Ball_std140_0>,  _S819 : u32,  _S820 : u32) -> Row_0
{
    var _S821 : u32 = solve_place_1(&((*_S818)), _S819, _S820, u32(0));
    return pairs_of_8(_S821);
}

fn log_at_1( _S822 : Sheet_0,  _S823 : Sheet_0,  _S824 : Way_0) -> Log_0
{
    var log_1 : Log_0;
    log_1.point_0 = _S823.row_1;
    log_1.base_2 = _S822.row_1;
    log_1.on_gap_1 = _S824.on_gap_0;
    log_1.on_base_1 = _S824.on_x_1;
    return log_1;
}

fn plain_2( _S825 : Row_0) -> Plain_0
{
    var tangent_2 : Plain_0;
    tangent_2.row_14 = _S825;
    return tangent_2;
}

fn Log_at_1( _S826 : Log_0,  _S827 : u32) -> df_0
{
    var _S828 : u32 = _S826.base_2.base_0 + _S827 * _S826.base_2.step_2;
    var value_60 : df_0 = wide_0(entryPointParams_state_4[_S828]);
    if((_S826.base_2.low_0) != u32(0))
    {
        value_60.lo_0 = entryPointParams_state_4[_S828 + _S826.base_2.low_0];
    }
    var _S829 : bool;
    if((_S826.base_2.scale_0.hi_0) == 1.0f)
    {
        _S829 = (_S826.base_2.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S829 = false;
    }
    var _S830 : df_0;
    if(_S829)
    {
        _S830 = value_60;
    }
    else
    {
        _S830 = x2A_0(_S826.base_2.scale_0, value_60);
    }
    var _S831 : u32 = _S826.point_0.base_0 + _S827 * _S826.point_0.step_2;
    var value_61 : df_0 = wide_0(entryPointParams_points_2[_S831]);
    if((_S826.point_0.low_0) != u32(0))
    {
        value_61.lo_0 = entryPointParams_points_2[_S831 + _S826.point_0.low_0];
    }
    if((_S826.point_0.scale_0.hi_0) == 1.0f)
    {
        _S829 = (_S826.point_0.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S829 = false;
    }
    var _S832 : df_0;
    if(_S829)
    {
        _S832 = value_61;
    }
    else
    {
        _S832 = x2A_0(_S826.point_0.scale_0, value_61);
    }
    return x2B_0(x2A_0(_S826.on_gap_1, x2D_0(_S832, _S830)), x2A_0(_S826.on_base_1, _S830));
}

fn Plain_at_2( _S833 : Plain_0,  _S834 : u32) -> df_0
{
    var _S835 : u32 = _S833.row_14.base_0 + _S834 * _S833.row_14.step_2;
    var value_62 : df_0 = wide_0(entryPointParams_solve_3[_S835]);
    if((_S833.row_14.low_0) != u32(0))
    {
        value_62.lo_0 = entryPointParams_solve_3[_S835 + _S833.row_14.low_0];
    }
    var _S836 : bool;
    if((_S833.row_14.scale_0.hi_0) == 1.0f)
    {
        _S836 = (_S833.row_14.scale_0.lo_0) == 0.0f;
    }
    else
    {
        _S836 = false;
    }
    var _S837 : df_0;
    if(_S836)
    {
        _S837 = value_62;
    }
    else
    {
        _S837 = x2A_0(_S833.row_14.scale_0, value_62);
    }
    return _S837;
}

fn tangent_product_4( _S838 : ptr<function, Ball_std140_0>,  _S839 : Site_0,  _S840 : Sheet_0,  _S841 : Log_0,  _S842 : Plain_0) -> df_0
{
    var _S843 : u32;
    var _S844 : df_0;
    var _S845 : bool;
    var _S846 : df_0 = wide_0(0.0f);
    var sums_17 : array<df_0, i32(2)>;
    sums_17[i32(0)] = _S846;
    sums_17[i32(1)] = _S846;
    var i_22 : u32 = _S839.lane_0;
    for(;;)
    {
        _S843 = _S839.columns_1;
        if(i_22 < (_S839.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S847 : u32 = _S840.row_1.base_0 + i_22 * _S840.row_1.step_2;
        var value_63 : df_0 = wide_0(entryPointParams_state_4[_S847]);
        if((_S840.row_1.low_0) != u32(0))
        {
            value_63.lo_0 = entryPointParams_state_4[_S847 + _S840.row_1.low_0];
        }
        if((_S840.row_1.scale_0.hi_0) == 1.0f)
        {
            _S845 = (_S840.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S845 = false;
        }
        if(_S845)
        {
            _S844 = value_63;
        }
        else
        {
            _S844 = x2A_0(_S840.row_1.scale_0, value_63);
        }
        sums_17[i32(0)] = x2B_0(sums_17[i32(0)], x2A_0(_S844, Log_at_1(_S841, i_22)));
        sums_17[i32(1)] = x2B_0(sums_17[i32(1)], x2A_0(_S844, Plain_at_2(_S842, i_22)));
        i_22 = i_22 + (*_S838).lanes_0;
    }
    var _S848 : u32 = (*_S838).lanes_0;
    join_0((*_S838).lanes_0, _S839, &(sums_17));
    var _S849 : bool = (_S840.square_0.hi_0) < 1.00000000317107685e-30f;
    if(_S849)
    {
        _S844 = _S846;
    }
    else
    {
        _S844 = _0(sums_17[i32(0)], _S840.square_0);
    }
    var _S850 : df_0;
    if(_S849)
    {
        _S850 = _S846;
    }
    else
    {
        _S850 = _0(sums_17[i32(1)], _S840.square_0);
    }
    var across_6 : array<df_0, i32(1)>;
    across_6[i32(0)] = _S846;
    i_22 = _S839.lane_0;
    for(;;)
    {
        if(i_22 < _S843)
        {
        }
        else
        {
            break;
        }
        var _S851 : u32 = _S840.row_1.base_0 + i_22 * _S840.row_1.step_2;
        var value_64 : df_0 = wide_0(entryPointParams_state_4[_S851]);
        if((_S840.row_1.low_0) != u32(0))
        {
            value_64.lo_0 = entryPointParams_state_4[_S851 + _S840.row_1.low_0];
        }
        if((_S840.row_1.scale_0.hi_0) == 1.0f)
        {
            _S845 = (_S840.row_1.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S845 = false;
        }
        var _S852 : df_0;
        if(_S845)
        {
            _S852 = value_64;
        }
        else
        {
            _S852 = x2A_0(_S840.row_1.scale_0, value_64);
        }
        across_6[i32(0)] = x2B_0(across_6[i32(0)], x2A_0(x2D_0(Log_at_1(_S841, i_22), x2A_0(_S844, _S852)), x2D_0(Plain_at_2(_S842, i_22), x2A_0(_S850, _S852))));
        i_22 = i_22 + _S848;
    }
    join_2(_S848, _S839, &(across_6));
    var _S853 : df_0 = x2A_0(_S844, _S850);
    var _S854 : df_0 = c_of_0(&((*_S838)));
    return x2B_0(across_6[i32(0)], x2A_0(_S853, _0(_S840.square_0, x2B_1(x2A_0(_S854, _S840.square_0), 1.0f))));
}

fn put_weight_bar_1( _S855 : ptr<function, Ball_std140_0>,  _S856 : Site_0,  _S857 : df_0)
{
    var _S858 : bool;
    if(Site_is_first_0(_S856))
    {
        _S858 = ((((*_S855).flags_0) & (u32(4)))) == u32(0);
    }
    else
    {
        _S858 = false;
    }
    if(_S858)
    {
        var _S859 : u32 = batch_of_0(&((*_S855)), _S856);
        var _S860 : u32 = share_place_0(&((*_S855)), _S859, (*_S855).points_0);
        var _S861 : df_0 = _0(_S857, pair_at_6(_S860));
        if(((((*_S855).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_weights_bar_1[_S856.row_0] = nearest_0(_S861);
        }
        else
        {
            var _S862 : u32 = weight_place_0(&((*_S855)), _S856.row_0);
            entryPointParams_weights_bar_1[_S862] = _S861.hi_0;
            entryPointParams_weights_bar_1[_S862 + u32(1)] = _S861.lo_0;
        }
    }
    return;
}

fn dot_of_7( _S863 : ptr<function, Ball_std140_0>,  _S864 : Site_0,  _S865 : Row_0,  _S866 : Row_0) -> df_0
{
    var sums_18 : array<df_0, i32(1)>;
    sums_18[i32(0)] = wide_0(0.0f);
    var i_23 : u32 = _S864.lane_0;
    for(;;)
    {
        if(i_23 < (_S864.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S867 : df_0 = sums_18[i32(0)];
        var _S868 : u32 = _S865.base_0 + i_23 * _S865.step_2;
        var value_65 : df_0 = wide_0(entryPointParams_state_4[_S868]);
        if((_S865.low_0) != u32(0))
        {
            value_65.lo_0 = entryPointParams_state_4[_S868 + _S865.low_0];
        }
        var _S869 : bool;
        if((_S865.scale_0.hi_0) == 1.0f)
        {
            _S869 = (_S865.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S869 = false;
        }
        var _S870 : df_0;
        if(_S869)
        {
            _S870 = value_65;
        }
        else
        {
            _S870 = x2A_0(_S865.scale_0, value_65);
        }
        var _S871 : u32 = _S866.base_0 + i_23 * _S866.step_2;
        var value_66 : df_0 = wide_0(entryPointParams_solve_3[_S871]);
        if((_S866.low_0) != u32(0))
        {
            value_66.lo_0 = entryPointParams_solve_3[_S871 + _S866.low_0];
        }
        var _S872 : bool;
        if((_S866.scale_0.hi_0) == 1.0f)
        {
            _S872 = (_S866.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S872 = false;
        }
        var _S873 : df_0;
        if(_S872)
        {
            _S873 = value_66;
        }
        else
        {
            _S873 = x2A_0(_S866.scale_0, value_66);
        }
        sums_18[i32(0)] = x2B_0(_S867, x2A_0(_S870, _S873));
        i_23 = i_23 + (*_S863).lanes_0;
    }
    join_2((*_S863).lanes_0, _S864, &(sums_18));
    return sums_18[i32(0)];
}

fn slope_of_0( _S874 : ptr<function, Ball_std140_0>,  _S875 : Sheet_0,  _S876 : Sheet_0,  _S877 : Between_0,  _S878 : df_0) -> Slope_0
{
    var all_2 : Slope_0;
    var _S879 : df_0 = c_of_0(&((*_S874)));
    var _S880 : df_0 = half_of_0(x2A_0(_S878, _S879));
    all_2.on_difference_0 = _S880;
    all_2.on_x_2 = x2A_0(_S880, _0(_S877.ahead_0, _S875.time_0));
    all_2.on_y_1 = x2A_0(_S880, _0(_S877.ahead_0, _S876.time_0));
    return all_2;
}

fn put_1( _S881 : ptr<function, Ball_std140_0>,  _S882 : Site_0,  _S883 : u32,  _S884 : df_0)
{
    entryPointParams_points_bar_1[_S882.row_0 * (*_S881).out_stride_0 + (*_S881).out_column_0 + _S883] = nearest_0(_S884);
    return;
}

fn put_bar_2( _S885 : ptr<function, Ball_std140_0>,  _S886 : Site_0,  _S887 : u32,  _S888 : u32,  _S889 : df_0)
{
    if(((((*_S885).flags_0) & (((u32(2) << (_S887)))))) == u32(0))
    {
        put_1(&((*_S885)), _S886, _S888, _S889);
    }
    return;
}

fn put_bar_3( _S890 : ptr<function, Ball_std140_0>,  _S891 : Site_0,  _S892 : u32,  _S893 : u32,  _S894 : df_0)
{
    if(((((*_S890).flags_0) & (((u32(2) << (_S892)))))) == u32(0))
    {
        put_1(&((*_S890)), _S891, _S893, _S894);
    }
    return;
}

fn put_no_time_1( _S895 : ptr<function, Ball_std140_0>,  _S896 : Site_0,  _S897 : u32)
{
    if(Site_is_first_0(_S896))
    {
        put_bar_3(&((*_S895)), _S896, _S897, u32(0), wide_0(0.0f));
    }
    return;
}

fn refuse_clipped_1( _S898 : ptr<function, Ball_std140_0>,  _S899 : Site_0,  _S900 : u32)
{
    var _S901 : bool;
    if(Site_is_first_0(_S899))
    {
        _S901 = _S900 > u32(0);
    }
    else
    {
        _S901 = false;
    }
    if(_S901)
    {
        _S901 = ((((*_S898).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S901 = false;
    }
    if(_S901)
    {
        report_fault_7(_S899.row_0);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn lorentz_mean_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    var _S902 : u32;
    var _S903 : bool;
    var _S904 : bool;
    var _S905 : bool;
    var _S906 : df_0;
    var _S907 : df_0;
    var _S908 : df_0;
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_9 : u32 = group_5.x;
    for(;;)
    {
        var _S909 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S910 : u32 = point_blocks_0(&(_S909));
        if(block_9 < _S910)
        {
        }
        else
        {
            break;
        }
        var _S911 : u32 = invocation_10.x;
        var _S912 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S913 : Site_0 = space_point_site_of_0(&(_S912), block_9, _S911);
        var _S914 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S915 : Lie_0 = point_lie_0(&(_S914), _S913);
        var _S916 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S917 : Sheet_0 = sheet_of_3(&(_S916), _S913, _S915);
        var _S918 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S919 : u32 = batch_of_0(&(_S918), _S913);
        var _S920 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S921 : df_0 = share_of_2(&(_S920), _S913);
        var _S922 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S923 : Sheet_0 = state_sheet_3(&(_S922), _S913, _S919);
        var _S924 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S925 : Between_0 = between_1(&(_S924), _S913, _S923, _S917);
        var _S926 : Way_0 = way_of_0(_S925);
        var _S927 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S928 : Row_0 = solve_row_2(&(_S927), _S919, u32(0));
        var _S929 : Log_0 = log_at_1(_S923, _S917, _S926);
        var _S930 : Plain_0 = plain_2(_S928);
        var _S931 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S932 : df_0 = tangent_product_4(&(_S931), _S913, _S923, _S929, _S930);
        var _S933 : Ball_std140_0 = entryPointParams_5.p_5;
        put_weight_bar_1(&(_S933), _S913, _S932);
        var _S934 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S935 : df_0 = dot_of_7(&(_S934), _S913, _S923.row_1, _S928);
        var _S936 : df_0 = _S923.time_0;
        var _S937 : df_0 = _0(neg_0(_S935), x2A_0(_S936, _S936));
        var _S938 : df_0 = wide_0(0.0f);
        var sums_19 : array<df_0, i32(2)>;
        sums_19[i32(0)] = _S938;
        sums_19[i32(1)] = _S938;
        var i_24 : u32 = _S913.lane_0;
        for(;;)
        {
            _S902 = _S913.columns_1;
            if(i_24 < (_S913.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S939 : u32 = _S923.row_1.base_0 + i_24 * _S923.row_1.step_2;
            var value_67 : df_0 = wide_0(entryPointParams_state_4[_S939]);
            if((_S923.row_1.low_0) != u32(0))
            {
                value_67.lo_0 = entryPointParams_state_4[_S939 + _S923.row_1.low_0];
            }
            if((_S923.row_1.scale_0.hi_0) == 1.0f)
            {
                _S903 = (_S923.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S903 = false;
            }
            if(_S903)
            {
                _S906 = value_67;
            }
            else
            {
                _S906 = x2A_0(_S923.row_1.scale_0, value_67);
            }
            var _S940 : u32 = _S928.base_0 + i_24 * _S928.step_2;
            var value_68 : df_0 = wide_0(entryPointParams_solve_3[_S940]);
            if((_S928.low_0) != u32(0))
            {
                value_68.lo_0 = entryPointParams_solve_3[_S940 + _S928.low_0];
            }
            if((_S928.scale_0.hi_0) == 1.0f)
            {
                _S904 = (_S928.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S904 = false;
            }
            if(_S904)
            {
                _S907 = value_68;
            }
            else
            {
                _S907 = x2A_0(_S928.scale_0, value_68);
            }
            var _S941 : df_0 = x2B_0(_S907, x2A_0(_S937, _S906));
            var _S942 : df_0 = sums_19[i32(0)];
            var _S943 : u32 = _S917.row_1.base_0 + i_24 * _S917.row_1.step_2;
            var value_69 : df_0 = wide_0(entryPointParams_points_2[_S943]);
            if((_S917.row_1.low_0) != u32(0))
            {
                value_69.lo_0 = entryPointParams_points_2[_S943 + _S917.row_1.low_0];
            }
            if((_S917.row_1.scale_0.hi_0) == 1.0f)
            {
                _S905 = (_S917.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S905 = false;
            }
            if(_S905)
            {
                _S908 = value_69;
            }
            else
            {
                _S908 = x2A_0(_S917.row_1.scale_0, value_69);
            }
            sums_19[i32(0)] = x2B_0(_S942, x2A_0(_S941, x2D_0(_S908, _S906)));
            sums_19[i32(1)] = x2B_0(sums_19[i32(1)], x2A_0(_S941, _S906));
            i_24 = i_24 + entryPointParams_5.p_5.lanes_0;
        }
        join_0(entryPointParams_5.p_5.lanes_0, _S913, &(sums_19));
        var _S944 : df_0 = x2D_0(x2A_0(x2D_0(sums_19[i32(0)], twice_0(x2A_0(_S925.square_1, sums_19[i32(1)]))), _S926.slope_2), twice_0(x2A_0(_S926.on_gap_0, sums_19[i32(1)])));
        var _S945 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S946 : Slope_0 = slope_of_0(&(_S945), _S923, _S917, _S925, _S944);
        var i_25 : u32 = _S913.lane_0;
        for(;;)
        {
            if(i_25 < _S902)
            {
            }
            else
            {
                break;
            }
            var _S947 : u32 = _S923.row_1.base_0 + i_25 * _S923.row_1.step_2;
            var value_70 : df_0 = wide_0(entryPointParams_state_4[_S947]);
            if((_S923.row_1.low_0) != u32(0))
            {
                value_70.lo_0 = entryPointParams_state_4[_S947 + _S923.row_1.low_0];
            }
            if((_S923.row_1.scale_0.hi_0) == 1.0f)
            {
                _S903 = (_S923.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S903 = false;
            }
            if(_S903)
            {
                _S906 = value_70;
            }
            else
            {
                _S906 = x2A_0(_S923.row_1.scale_0, value_70);
            }
            var _S948 : u32 = _S928.base_0 + i_25 * _S928.step_2;
            var value_71 : df_0 = wide_0(entryPointParams_solve_3[_S948]);
            if((_S928.low_0) != u32(0))
            {
                value_71.lo_0 = entryPointParams_solve_3[_S948 + _S928.low_0];
            }
            if((_S928.scale_0.hi_0) == 1.0f)
            {
                _S904 = (_S928.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S904 = false;
            }
            if(_S904)
            {
                _S907 = value_71;
            }
            else
            {
                _S907 = x2A_0(_S928.scale_0, value_71);
            }
            var _S949 : u32 = i_25 + u32(1);
            var _S950 : df_0 = x2A_0(_S926.on_gap_0, x2B_0(_S907, x2A_0(_S937, _S906)));
            var _S951 : u32 = _S917.row_1.base_0 + i_25 * _S917.row_1.step_2;
            var value_72 : df_0 = wide_0(entryPointParams_points_2[_S951]);
            if((_S917.row_1.low_0) != u32(0))
            {
                value_72.lo_0 = entryPointParams_points_2[_S951 + _S917.row_1.low_0];
            }
            if((_S917.row_1.scale_0.hi_0) == 1.0f)
            {
                _S905 = (_S917.row_1.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S905 = false;
            }
            if(_S905)
            {
                _S908 = value_72;
            }
            else
            {
                _S908 = x2A_0(_S917.row_1.scale_0, value_72);
            }
            var _S952 : df_0 = x2A_0(_S921, x2B_0(_S950, Slope_y_bar_0(_S946, _S906, _S908)));
            var _S953 : Ball_std140_0 = entryPointParams_5.p_5;
            put_bar_2(&(_S953), _S913, u32(0), _S949, _S952);
            i_25 = i_25 + entryPointParams_5.p_5.lanes_0;
        }
        var _S954 : Ball_std140_0 = entryPointParams_5.p_5;
        put_no_time_1(&(_S954), _S913, u32(0));
        var _S955 : Ball_std140_0 = entryPointParams_5.p_5;
        refuse_clipped_1(&(_S955), _S913, _S917.clipped_0);
        block_9 = block_9 + entryPointParams_5.p_5.groups_0;
    }
    return;
}


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

@binding(7) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_points_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_shares_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_sums_1 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_points_bar_0 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_weights_bar_0 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

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

fn point_blocks_0( p_3 : ptr<function, Ball_std140_0>) -> u32
{
    var _S9 : u32 = (*p_3).rows_0 * (*p_3).points_0;
    var _S10 : u32 = (*p_3).lanes_0;
    var _S11 : u32 = u32(64) / (*p_3).lanes_0;
    var _S12 : u32 = _S9 + _S11 - u32(1);
    var _S13 : u32 = u32(64) / _S10;
    var _S14 : u32 = _S12 / _S13;
    return _S14;
}

fn point_site_of_0( p_4 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S15 : u32 = (*p_4).lanes_0;
    var _S16 : u32 = u32(64) / (*p_4).lanes_0;
    var _S17 : u32 = block_0 * _S16;
    var _S18 : u32 = invocation_1 / _S15;
    var _S19 : u32 = _S17 + _S18;
    var site_1 : Site_0;
    var _S20 : bool = _S19 < ((*p_4).rows_0 * (*p_4).points_0);
    site_1.active_0 = _S20;
    var _S21 : u32;
    if(_S20)
    {
        _S21 = _S19;
    }
    else
    {
        _S21 = u32(0);
    }
    site_1.row_0 = _S21;
    var _S22 : u32 = invocation_1 % _S15;
    site_1.lane_0 = _S22;
    site_1.invocation_0 = invocation_1;
    if(site_1.active_0)
    {
        _S21 = (*p_4).columns_0;
    }
    else
    {
        _S21 = u32(0);
    }
    site_1.columns_1 = _S21;
    return site_1;
}

fn point_stride_0( p_5 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_5).z_stride_0;
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

fn point_lie_0( p_6 : ptr<function, Ball_std140_0>,  site_2 : Site_0) -> Lie_0
{
    var _S23 : u32 = (*p_6).points_0;
    var _S24 : u32 = site_2.row_0 / (*p_6).points_0;
    var _S25 : u32 = (*p_6).x_offset_0 + _S24 * (*p_6).x_stride_0;
    var _S26 : u32 = site_2.row_0 - _S24 * _S23;
    var _S27 : u32 = point_stride_0(&((*p_6)));
    return lie_of_0(_S25 + _S26 * _S27, u32(0), (*p_6).x_step_0);
}

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
}

fn is_bad_0( value_2 : f32) -> bool
{
    return (((bitcast<u32>((value_2))) & (u32(2139095040)))) == u32(2139095040);
}

fn share_place_0( p_7 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_0 : u32) -> u32
{
    return batch_0 * ((*p_7).points_0 + u32(1)) + index_0;
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

fn Site_is_first_0( this_0 : Site_0) -> bool
{
    var _S28 : bool;
    if(this_0.active_0)
    {
        _S28 = (this_0.lane_0) == u32(0);
    }
    else
    {
        _S28 = false;
    }
    return _S28;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_2 : df_0,
};

fn row_of_0( _S29 : Site_0,  _S30 : Lie_0) -> Row_0
{
    var row_1 : Row_0;
    row_1.base_0 = _S30.offset_0 + _S29.row_0 * _S30.stride_0;
    row_1.step_2 = _S30.step_0;
    row_1.low_0 = u32(0);
    row_1.scale_2 = wide_0(1.0f);
    return row_1;
}

fn Row_raw_0( _S31 : Row_0,  _S32 : u32) -> f32
{
    return entryPointParams_points_0[_S31.base_0 + _S32 * _S31.step_2];
}

fn report_fault_0( _S33 : u32)
{
    var _S34 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S33);
    return;
}

fn vector_of_0( _S35 : ptr<function, Ball_std140_0>,  _S36 : Site_0,  _S37 : Lie_0) -> Row_0
{
    var _S38 : Row_0 = row_of_0(_S36, _S37);
    var i_0 : u32 = _S36.lane_0;
    for(;;)
    {
        if(i_0 < (_S36.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_0(_S38, i_0)))
        {
            report_fault_0(_S36.row_0);
        }
        i_0 = i_0 + (*_S35).lanes_0;
    }
    return _S38;
}

fn pair_at_0( _S39 : u32) -> df_0
{
    var _S40 : u32 = _S39 * u32(2);
    return pair_of_0(entryPointParams_shares_0[_S40], entryPointParams_shares_0[_S40 + u32(1)]);
}

fn share_of_0( _S41 : ptr<function, Ball_std140_0>,  _S42 : Site_0) -> df_0
{
    var _S43 : u32 = (*_S41).points_0;
    var _S44 : u32 = _S42.row_0 / (*_S41).points_0;
    var _S45 : u32 = share_place_0(&((*_S41)), _S44, _S42.row_0 - _S44 * _S43);
    return pair_at_0(_S45);
}

fn store_0( _S46 : u32,  _S47 : df_0)
{
    var _S48 : u32 = _S46 * u32(2);
    entryPointParams_terms_0[_S48] = _S47.hi_0;
    entryPointParams_terms_0[_S48 + u32(1)] = _S47.lo_0;
    return;
}

fn put_term_0( _S49 : Site_0,  _S50 : Term_0)
{
    if(Site_is_first_0(_S49))
    {
        var _S51 : u32 = _S49.row_0 * u32(5);
        store_0(_S51, _S50.factor_0);
        store_0(_S51 + u32(1), _S50.scale_0);
        var k_1 : u32 = u32(0);
        for(;;)
        {
            if(k_1 < u32(3))
            {
            }
            else
            {
                break;
            }
            store_0(_S51 + u32(2) + k_1, _S50.numbers_0[k_1]);
            k_1 = k_1 + u32(1);
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_midpoint_points(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S52 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S53 : u32 = point_blocks_0(&(_S52));
        if(block_1 < _S53)
        {
        }
        else
        {
            break;
        }
        var _S54 : u32 = invocation_2.x;
        var _S55 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S56 : Site_0 = point_site_of_0(&(_S55), block_1, _S54);
        var _S57 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S58 : Lie_0 = point_lie_0(&(_S57), _S56);
        var _S59 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S60 : Row_0 = vector_of_0(&(_S59), _S56, _S58);
        var _S61 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S62 : df_0 = share_of_0(&(_S61), _S56);
        var _S63 : df_0 = wide_0(0.0f);
        put_term_0(_S56, term_of_0(_S62, wide_0(1.0f), _S63, _S63, _S63));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn block_count_0( p_8 : ptr<function, Ball_std140_0>) -> u32
{
    var _S64 : u32 = (*p_8).rows_0;
    var _S65 : u32 = (*p_8).lanes_0;
    var _S66 : u32 = u32(64) / (*p_8).lanes_0;
    var _S67 : u32 = _S64 + _S66 - u32(1);
    var _S68 : u32 = u32(64) / _S65;
    var _S69 : u32 = _S67 / _S68;
    return _S69;
}

fn site_of_0( p_9 : ptr<function, Ball_std140_0>,  block_2 : u32,  invocation_3 : u32) -> Site_0
{
    var _S70 : u32 = (*p_9).lanes_0;
    var _S71 : u32 = u32(64) / (*p_9).lanes_0;
    var _S72 : u32 = block_2 * _S71;
    var _S73 : u32 = invocation_3 / _S70;
    var _S74 : u32 = _S72 + _S73;
    var site_3 : Site_0;
    var _S75 : bool = _S74 < ((*p_9).rows_0);
    site_3.active_0 = _S75;
    var _S76 : u32;
    if(_S75)
    {
        _S76 = _S74;
    }
    else
    {
        _S76 = u32(0);
    }
    site_3.row_0 = _S76;
    var _S77 : u32 = invocation_3 % _S70;
    site_3.lane_0 = _S77;
    site_3.invocation_0 = invocation_3;
    if(site_3.active_0)
    {
        _S76 = (*p_9).columns_0;
    }
    else
    {
        _S76 = u32(0);
    }
    site_3.columns_1 = _S76;
    return site_3;
}

fn sum_place_0( columns_2 : u32,  batch_1 : u32,  index_1 : u32) -> u32
{
    return batch_1 * (columns_2 + u32(3)) + index_1;
}

fn nearest_0( value_3 : df_0) -> f32
{
    var _S78 : f32;
    if(is_bad_0(value_3.hi_0))
    {
        _S78 = value_3.hi_0;
    }
    else
    {
        _S78 = value_3.hi_0 + value_3.lo_0;
    }
    return _S78;
}

fn pair_at_1( _S79 : u32) -> df_0
{
    var _S80 : u32 = _S79 * u32(2);
    return pair_of_0(entryPointParams_sums_0[_S80], entryPointParams_sums_0[_S80 + u32(1)]);
}

fn put_0( _S81 : ptr<function, Ball_std140_0>,  _S82 : Site_0,  _S83 : u32,  _S84 : df_0)
{
    entryPointParams_out_0[_S82.row_0 * (*_S81).out_stride_0 + (*_S81).out_column_0 + _S83] = nearest_0(_S84);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_midpoint(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_3 : u32 = group_1.x;
    for(;;)
    {
        var _S85 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S86 : u32 = block_count_0(&(_S85));
        if(block_3 < _S86)
        {
        }
        else
        {
            break;
        }
        var _S87 : u32 = invocation_4.x;
        var _S88 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S89 : Site_0 = site_of_0(&(_S88), block_3, _S87);
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
            var _S90 : df_0 = pair_at_1(sum_place_0(entryPointParams_1.p_1.columns_0, _S89.row_0, i_1));
            var _S91 : Ball_std140_0 = entryPointParams_1.p_1;
            put_0(&(_S91), _S89, i_1, _S90);
            i_1 = i_1 + entryPointParams_1.p_1.lanes_0;
        }
        block_3 = block_3 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn batch_of_0( p_10 : ptr<function, Ball_std140_0>,  site_4 : Site_0) -> u32
{
    var _S92 : u32 = site_4.row_0 / (*p_10).points_0;
    return _S92;
}

fn upper_half_0( value_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_4))) & (u32(4294963200))))));
}

fn two_product_0( a_3 : f32,  b_3 : f32) -> df_0
{
    var _S93 : f32 = rounded_0(a_3 * b_3);
    var _S94 : f32 = upper_half_0(a_3);
    var _S95 : f32 = upper_half_0(b_3);
    var _S96 : f32 = rounded_0(a_3 - _S94);
    var _S97 : f32 = rounded_0(b_3 - _S95);
    return pair_of_0(_S93, rounded_0(rounded_0(rounded_0(rounded_0(_S94 * _S95) - _S93) + rounded_0(_S94 * _S97)) + rounded_0(_S96 * _S95)) + rounded_0(_S96 * _S97));
}

fn x2A_0( a_4 : df_0,  b_4 : df_0) -> df_0
{
    var _S98 : df_0 = two_product_0(a_4.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S98.hi_0, rounded_0(_S98.lo_0 + rounded_0(rounded_0(a_4.hi_0 * b_4.lo_0) + rounded_0(a_4.lo_0 * b_4.hi_0))));
}

fn neg_0( a_5 : df_0) -> df_0
{
    return pair_of_0(- a_5.hi_0, - a_5.lo_0);
}

fn x2D_0( a_6 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_6, neg_0(b_5));
}

fn x2A_1( a_7 : df_0,  b_6 : f32) -> df_0
{
    var _S99 : df_0 = two_product_0(a_7.hi_0, b_6);
    return fast_two_sum_0(_S99.hi_0, rounded_0(_S99.lo_0 + rounded_0(a_7.lo_0 * b_6)));
}

fn x2B_1( a_8 : df_0,  b_7 : f32) -> df_0
{
    var _S100 : df_0 = two_sum_0(a_8.hi_0, b_7);
    return fast_two_sum_0(_S100.hi_0, rounded_0(_S100.lo_0 + a_8.lo_0));
}

fn quotient_of_0( a_9 : df_0,  b_8 : df_0) -> df_0
{
    var _S101 : f32 = a_9.hi_0 / b_8.hi_0;
    var _S102 : df_0 = x2D_0(a_9, x2A_1(b_8, _S101));
    var _S103 : f32 = _S102.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S101, _S103), x2D_0(_S102, x2A_1(b_8, _S103)).hi_0 / b_8.hi_0);
}

fn _0( a_10 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_10, b_9);
}

fn weight_place_0( p_11 : ptr<function, Ball_std140_0>,  place_0 : u32) -> u32
{
    return place_0 * (*p_11).z_step_0 + (*p_11).z_offset_0;
}

fn row_of_1( _S104 : Site_0,  _S105 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S105.offset_0 + _S104.row_0 * _S105.stride_0;
    row_2.step_2 = _S105.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_2 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_1( _S106 : Row_0,  _S107 : u32) -> f32
{
    return entryPointParams_points_1[_S106.base_0 + _S107 * _S106.step_2];
}

fn report_fault_1( _S108 : u32)
{
    var _S109 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S108);
    return;
}

fn vector_of_1( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : Lie_0) -> Row_0
{
    var _S113 : Row_0 = row_of_1(_S111, _S112);
    var i_2 : u32 = _S111.lane_0;
    for(;;)
    {
        if(i_2 < (_S111.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_1(_S113, i_2)))
        {
            report_fault_1(_S111.row_0);
        }
        i_2 = i_2 + (*_S110).lanes_0;
    }
    return _S113;
}

fn pair_at_2( _S114 : u32) -> df_0
{
    var _S115 : u32 = _S114 * u32(2);
    return pair_of_0(entryPointParams_shares_1[_S115], entryPointParams_shares_1[_S115 + u32(1)]);
}

fn share_of_1( _S116 : ptr<function, Ball_std140_0>,  _S117 : Site_0) -> df_0
{
    var _S118 : u32 = (*_S116).points_0;
    var _S119 : u32 = _S117.row_0 / (*_S116).points_0;
    var _S120 : u32 = share_place_0(&((*_S116)), _S119, _S117.row_0 - _S119 * _S118);
    return pair_at_2(_S120);
}

fn row_of_2( _S121 : Site_0,  _S122 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S122.offset_0 + _S121.row_0 * _S122.stride_0;
    row_3.step_2 = _S122.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_2 = wide_0(1.0f);
    return row_3;
}

fn pair_at_3( _S123 : u32) -> df_0
{
    var _S124 : u32 = _S123 * u32(2);
    return pair_of_0(entryPointParams_sums_1[_S124], entryPointParams_sums_1[_S124 + u32(1)]);
}

fn put_1( _S125 : ptr<function, Ball_std140_0>,  _S126 : Site_0,  _S127 : u32,  _S128 : df_0)
{
    entryPointParams_points_bar_0[_S126.row_0 * (*_S125).out_stride_0 + (*_S125).out_column_0 + _S127] = nearest_0(_S128);
    return;
}

fn put_bar_0( _S129 : ptr<function, Ball_std140_0>,  _S130 : Site_0,  _S131 : u32,  _S132 : u32,  _S133 : df_0)
{
    if(((((*_S129).flags_0) & (((u32(2) << (_S131)))))) == u32(0))
    {
        put_1(&((*_S129)), _S130, _S132, _S133);
    }
    return;
}

fn put_weight_bar_0( _S134 : ptr<function, Ball_std140_0>,  _S135 : Site_0,  _S136 : df_0)
{
    var _S137 : bool;
    if(Site_is_first_0(_S135))
    {
        _S137 = ((((*_S134).flags_0) & (u32(4)))) == u32(0);
    }
    else
    {
        _S137 = false;
    }
    if(_S137)
    {
        var _S138 : u32 = batch_of_0(&((*_S134)), _S135);
        var _S139 : u32 = share_place_0(&((*_S134)), _S138, (*_S134).points_0);
        var _S140 : df_0 = _0(_S136, pair_at_2(_S139));
        if(((((*_S134).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_weights_bar_0[_S135.row_0] = nearest_0(_S140);
        }
        else
        {
            var _S141 : u32 = weight_place_0(&((*_S134)), _S135.row_0);
            entryPointParams_weights_bar_0[_S141] = _S140.hi_0;
            entryPointParams_weights_bar_0[_S141 + u32(1)] = _S140.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_midpoint_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_4 : u32 = group_2.x;
    for(;;)
    {
        var _S142 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S143 : u32 = point_blocks_0(&(_S142));
        if(block_4 < _S143)
        {
        }
        else
        {
            break;
        }
        var _S144 : u32 = invocation_5.x;
        var _S145 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S146 : Site_0 = point_site_of_0(&(_S145), block_4, _S144);
        var _S147 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S148 : Lie_0 = point_lie_0(&(_S147), _S146);
        var _S149 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S150 : Row_0 = vector_of_1(&(_S149), _S146, _S148);
        var _S151 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S152 : u32 = batch_of_0(&(_S151), _S146);
        var _S153 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S154 : df_0 = share_of_1(&(_S153), _S146);
        var _S155 : Row_0 = row_of_2(_S146, lie_of_0(entryPointParams_2.p_2.cotangent_offset_0 + _S152 * entryPointParams_2.p_2.cotangent_stride_0, u32(0), entryPointParams_2.p_2.cotangent_step_0));
        var on_0 : array<df_0, i32(1)>;
        on_0[i32(0)] = wide_0(0.0f);
        var i_3 : u32 = _S146.lane_0;
        for(;;)
        {
            if(i_3 < (_S146.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S156 : df_0 = on_0[i32(0)];
            var _S157 : u32 = _S155.base_0 + i_3 * _S155.step_2;
            var value_5 : df_0 = wide_0(entryPointParams_cotangent_0[_S157]);
            var _S158 : bool = (_S155.low_0) != u32(0);
            if(_S158)
            {
                value_5.lo_0 = entryPointParams_cotangent_0[_S157 + _S155.low_0];
            }
            var _S159 : bool = (_S155.scale_2.hi_0) == 1.0f;
            var _S160 : bool;
            if(_S159)
            {
                _S160 = (_S155.scale_2.lo_0) == 0.0f;
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
                _S161 = x2A_0(_S155.scale_2, value_5);
            }
            var _S162 : u32 = _S150.base_0 + i_3 * _S150.step_2;
            var value_6 : df_0 = wide_0(entryPointParams_points_1[_S162]);
            if((_S150.low_0) != u32(0))
            {
                value_6.lo_0 = entryPointParams_points_1[_S162 + _S150.low_0];
            }
            var _S163 : bool;
            if((_S150.scale_2.hi_0) == 1.0f)
            {
                _S163 = (_S150.scale_2.lo_0) == 0.0f;
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
                _S164 = x2A_0(_S150.scale_2, value_6);
            }
            on_0[i32(0)] = x2B_0(_S156, x2A_0(_S161, x2D_0(_S164, pair_at_3(sum_place_0(entryPointParams_2.p_2.columns_0, _S152, i_3)))));
            var value_7 : df_0 = wide_0(entryPointParams_cotangent_0[_S157]);
            if(_S158)
            {
                value_7.lo_0 = entryPointParams_cotangent_0[_S157 + _S155.low_0];
            }
            var _S165 : bool;
            if(_S159)
            {
                _S165 = (_S155.scale_2.lo_0) == 0.0f;
            }
            else
            {
                _S165 = false;
            }
            var _S166 : df_0;
            if(_S165)
            {
                _S166 = value_7;
            }
            else
            {
                _S166 = x2A_0(_S155.scale_2, value_7);
            }
            var _S167 : df_0 = x2A_0(_S154, _S166);
            var _S168 : Ball_std140_0 = entryPointParams_2.p_2;
            put_bar_0(&(_S168), _S146, u32(0), i_3, _S167);
            i_3 = i_3 + entryPointParams_2.p_2.lanes_0;
        }
        join_0(entryPointParams_2.p_2.lanes_0, _S146, &(on_0));
        var _S169 : Ball_std140_0 = entryPointParams_2.p_2;
        put_weight_bar_0(&(_S169), _S146, on_0[i32(0)]);
        block_4 = block_4 + entryPointParams_2.p_2.groups_0;
    }
    return;
}


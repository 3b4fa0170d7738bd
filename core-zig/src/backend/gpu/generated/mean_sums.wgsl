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
@binding(1) @group(0) var<storage, read> entryPointParams_weights_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_shares_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_points_0 : array<f32>;

@binding(6) @group(0) var<storage, read> entryPointParams_terms_0 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_base_0 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_sums_0 : array<f32>;

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

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
}

fn is_bad_0( value_2 : f32) -> bool
{
    return (((bitcast<u32>((value_2))) & (u32(2139095040)))) == u32(2139095040);
}

fn x2B_1( a_3 : df_0,  b_3 : f32) -> df_0
{
    var _S9 : df_0 = two_sum_0(a_3.hi_0, b_3);
    return fast_two_sum_0(_S9.hi_0, rounded_0(_S9.lo_0 + a_3.lo_0));
}

fn group_site_0( row_1 : u32,  invocation_1 : u32) -> Site_0
{
    var site_1 : Site_0;
    site_1.row_0 = row_1;
    site_1.lane_0 = invocation_1;
    site_1.invocation_0 = invocation_1;
    site_1.columns_1 = u32(0);
    site_1.active_0 = true;
    return site_1;
}

fn share_place_0( p_2 : ptr<function, Ball_std140_0>,  batch_0 : u32,  index_0 : u32) -> u32
{
    return batch_0 * ((*p_2).points_0 + u32(1)) + index_0;
}

fn upper_half_0( value_3 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_3))) & (u32(4294963200))))));
}

fn two_product_0( a_4 : f32,  b_4 : f32) -> df_0
{
    var _S10 : f32 = rounded_0(a_4 * b_4);
    var _S11 : f32 = upper_half_0(a_4);
    var _S12 : f32 = upper_half_0(b_4);
    var _S13 : f32 = rounded_0(a_4 - _S11);
    var _S14 : f32 = rounded_0(b_4 - _S12);
    return pair_of_0(_S10, rounded_0(rounded_0(rounded_0(rounded_0(_S11 * _S12) - _S10) + rounded_0(_S11 * _S14)) + rounded_0(_S13 * _S12)) + rounded_0(_S13 * _S14));
}

fn x2A_0( a_5 : df_0,  b_5 : f32) -> df_0
{
    var _S15 : df_0 = two_product_0(a_5.hi_0, b_5);
    return fast_two_sum_0(_S15.hi_0, rounded_0(_S15.lo_0 + rounded_0(a_5.lo_0 * b_5)));
}

fn neg_0( a_6 : df_0) -> df_0
{
    return pair_of_0(- a_6.hi_0, - a_6.lo_0);
}

fn x2D_0( a_7 : df_0,  b_6 : df_0) -> df_0
{
    return x2B_0(a_7, neg_0(b_6));
}

fn quotient_of_0( a_8 : df_0,  b_7 : df_0) -> df_0
{
    var _S16 : f32 = a_8.hi_0 / b_7.hi_0;
    var _S17 : df_0 = x2D_0(a_8, x2A_0(b_7, _S16));
    var _S18 : f32 = _S17.hi_0 / b_7.hi_0;
    return x2B_1(fast_two_sum_0(_S16, _S18), x2D_0(_S17, x2A_0(b_7, _S18)).hi_0 / b_7.hi_0);
}

fn _0( a_9 : df_0,  b_8 : df_0) -> df_0
{
    return quotient_of_0(a_9, b_8);
}

fn report_fault_0( _S19 : u32)
{
    var _S20 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S19);
    return;
}

fn store_0( _S21 : u32,  _S22 : df_0)
{
    var _S23 : u32 = _S21 * u32(2);
    entryPointParams_shares_0[_S23] = _S22.hi_0;
    entryPointParams_shares_0[_S23 + u32(1)] = _S22.lo_0;
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn mean_shares(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    var _S24 : bool;
    var _S25 : f32;
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var _S26 : Ball_std140_0 = entryPointParams_0.p_0;
    var row_2 : u32 = group_0.x;
    for(;;)
    {
        if(row_2 < (entryPointParams_0.p_0.rows_0))
        {
        }
        else
        {
            break;
        }
        var total_0 : array<df_0, i32(1)>;
        total_0[i32(0)] = wide_0(0.0f);
        var _S27 : u32 = invocation_2.x;
        var k_1 : u32 = _S27;
        for(;;)
        {
            if(k_1 < (_S26.points_0))
            {
            }
            else
            {
                break;
            }
            if((((entryPointParams_0.p_0.flags_0) & (u32(32)))) != u32(0))
            {
                _S25 = entryPointParams_weights_0[entryPointParams_0.p_0.y_offset_0 + row_2 * entryPointParams_0.p_0.y_stride_0 + k_1 * entryPointParams_0.p_0.y_step_0];
            }
            else
            {
                _S25 = 1.0f;
            }
            if(is_bad_0(_S25))
            {
                _S24 = true;
            }
            else
            {
                _S24 = _S25 < 0.0f;
            }
            if(_S24)
            {
                report_fault_0(row_2);
            }
            total_0[i32(0)] = x2B_1(total_0[i32(0)], _S25);
            k_1 = k_1 + u32(64);
        }
        join_0(u32(64), group_site_0(row_2, _S27), &(total_0));
        if(_S27 == u32(0))
        {
            if(is_bad_0(total_0[i32(0)].hi_0))
            {
                _S24 = true;
            }
            else
            {
                _S24 = !((total_0[i32(0)].hi_0) > 0.0f);
            }
            if(_S24)
            {
                report_fault_0(row_2);
            }
            var _S28 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S29 : u32 = share_place_0(&(_S28), row_2, _S26.points_0);
            store_0(_S29, total_0[i32(0)]);
        }
        var k_2 : u32 = _S27;
        for(;;)
        {
            if(k_2 < (_S26.points_0))
            {
            }
            else
            {
                break;
            }
            if((((entryPointParams_0.p_0.flags_0) & (u32(32)))) != u32(0))
            {
                _S25 = entryPointParams_weights_0[entryPointParams_0.p_0.y_offset_0 + row_2 * entryPointParams_0.p_0.y_stride_0 + k_2 * entryPointParams_0.p_0.y_step_0];
            }
            else
            {
                _S25 = 1.0f;
            }
            var _S30 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S31 : u32 = share_place_0(&(_S30), row_2, k_2);
            store_0(_S31, _0(wide_0(_S25), total_0[i32(0)]));
            k_2 = k_2 + u32(64);
        }
        row_2 = row_2 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn point_stride_0( p_3 : ptr<function, Ball_std140_0>) -> u32
{
    return (*p_3).z_stride_0;
}

fn x2A_1( a_10 : df_0,  b_9 : df_0) -> df_0
{
    var _S32 : df_0 = two_product_0(a_10.hi_0, b_9.hi_0);
    return fast_two_sum_0(_S32.hi_0, rounded_0(_S32.lo_0 + rounded_0(rounded_0(a_10.hi_0 * b_9.lo_0) + rounded_0(a_10.lo_0 * b_9.hi_0))));
}

fn pair_at_0( _S33 : u32) -> df_0
{
    var _S34 : u32 = _S33 * u32(2);
    return pair_of_0(entryPointParams_base_0[_S34], entryPointParams_base_0[_S34 + u32(1)]);
}

fn pair_at_1( _S35 : u32) -> df_0
{
    var _S36 : u32 = _S35 * u32(2);
    return pair_of_0(entryPointParams_terms_0[_S36], entryPointParams_terms_0[_S36 + u32(1)]);
}

fn store_1( _S37 : u32,  _S38 : df_0)
{
    var _S39 : u32 = _S37 * u32(2);
    entryPointParams_sums_0[_S39] = _S38.hi_0;
    entryPointParams_sums_0[_S39 + u32(1)] = _S38.lo_0;
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn mean_sums(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var _S40 : Ball_std140_0 = entryPointParams_1.p_1;
    var _S41 : u32 = entryPointParams_1.p_1.columns_0 + u32(3);
    var task_0 : u32 = group_1.x;
    for(;;)
    {
        if(task_0 < (entryPointParams_1.p_1.rows_0 * _S41))
        {
        }
        else
        {
            break;
        }
        var _S42 : u32 = task_0 / _S41;
        var _S43 : u32 = task_0 - _S42 * _S41;
        var _S44 : df_0 = wide_0(0.0f);
        var sum_0 : array<df_0, i32(1)>;
        sum_0[i32(0)] = _S44;
        var _S45 : bool;
        if(_S43 < (entryPointParams_1.p_1.columns_0))
        {
            _S45 = (((entryPointParams_1.p_1.flags_0) & (u32(64)))) != u32(0);
        }
        else
        {
            _S45 = false;
        }
        var from_0 : df_0;
        if(_S45)
        {
            from_0 = pair_at_0(_S42 * entryPointParams_1.p_1.out_stride_0 + entryPointParams_1.p_1.out_column_0 + _S43);
        }
        else
        {
            from_0 = _S44;
        }
        var _S46 : u32 = invocation_3.x;
        var k_3 : u32 = _S46;
        for(;;)
        {
            if(k_3 < (_S40.points_0))
            {
            }
            else
            {
                break;
            }
            var _S47 : u32 = (_S42 * _S40.points_0 + k_3) * u32(5);
            if(_S43 < (entryPointParams_1.p_1.columns_0))
            {
                var _S48 : u32 = entryPointParams_1.p_1.x_offset_0 + _S42 * entryPointParams_1.p_1.x_stride_0;
                var _S49 : Ball_std140_0 = entryPointParams_1.p_1;
                var _S50 : u32 = point_stride_0(&(_S49));
                sum_0[i32(0)] = x2B_0(sum_0[i32(0)], x2A_1(pair_at_1(_S47), x2D_0(x2A_0(pair_at_1(_S47 + u32(1)), entryPointParams_points_0[_S48 + k_3 * _S50 + _S43 * entryPointParams_1.p_1.x_step_0]), from_0)));
            }
            else
            {
                sum_0[i32(0)] = x2B_0(sum_0[i32(0)], pair_at_1(_S47 + u32(2) + _S43 - entryPointParams_1.p_1.columns_0));
            }
            k_3 = k_3 + u32(64);
        }
        join_0(u32(64), group_site_0(_S42, _S46), &(sum_0));
        if(_S46 == u32(0))
        {
            store_1(task_0, sum_0[i32(0)]);
        }
        task_0 = task_0 + entryPointParams_1.p_1.groups_0;
    }
    return;
}


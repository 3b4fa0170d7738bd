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
@binding(1) @group(0) var<storage, read> entryPointParams_kept_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(4) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(5) @group(0) var<storage, read> entryPointParams_kept_1 : array<f32>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(7) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(8) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(9) @group(0) var<storage, read> entryPointParams_kept_2 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(11) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(12) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(13) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(14) @group(0) var<storage, read> entryPointParams_kept_3 : array<f32>;

@binding(15) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(18) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_kept_4 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(22) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(23) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_kept_5 : array<f32>;

@binding(25) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(27) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(28) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(29) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(30) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(31) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(34) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(35) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_out_7 : array<f32>;

@binding(37) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Ball_std140_0,
};

@binding(38) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(39) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(40) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_out_8 : array<f32>;

@binding(42) @group(0) var<storage, read_write> entryPointParams_status_8 : array<atomic<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Ball_std140_0,
};

@binding(43) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(44) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(45) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(46) @group(0) var<storage, read_write> entryPointParams_out_9 : array<f32>;

@binding(47) @group(0) var<storage, read_write> entryPointParams_status_9 : array<atomic<u32>>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Ball_std140_0,
};

@binding(48) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(49) @group(0) var<storage, read> entryPointParams_left_0 : array<f32>;

@binding(50) @group(0) var<storage, read> entryPointParams_right_0 : array<f32>;

@binding(51) @group(0) var<storage, read_write> entryPointParams_out_10 : array<f32>;

@binding(52) @group(0) var<storage, read_write> entryPointParams_status_10 : array<atomic<u32>>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Ball_std140_0,
};

@binding(53) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(54) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(55) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(56) @group(0) var<storage, read_write> entryPointParams_out_11 : array<f32>;

@binding(57) @group(0) var<storage, read_write> entryPointParams_status_11 : array<atomic<u32>>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Ball_std140_0,
};

@binding(58) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(59) @group(0) var<storage, read> entryPointParams_point_5 : array<f32>;

@binding(60) @group(0) var<storage, read_write> entryPointParams_out_12 : array<f32>;

@binding(61) @group(0) var<storage, read_write> entryPointParams_status_12 : array<atomic<u32>>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Ball_std140_0,
};

@binding(62) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(63) @group(0) var<storage, read> entryPointParams_point_6 : array<f32>;

@binding(64) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(65) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(66) @group(0) var<storage, read_write> entryPointParams_out_13 : array<f32>;

@binding(67) @group(0) var<storage, read_write> entryPointParams_status_13 : array<atomic<u32>>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Ball_std140_0,
};

@binding(68) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(69) @group(0) var<storage, read> entryPointParams_point_7 : array<f32>;

@binding(70) @group(0) var<storage, read> entryPointParams_tangent_2 : array<f32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_out_14 : array<f32>;

@binding(72) @group(0) var<storage, read_write> entryPointParams_status_14 : array<atomic<u32>>;

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

fn block_count_0( p_15 : ptr<function, Ball_std140_0>) -> u32
{
    var _S11 : u32 = (*p_15).rows_0;
    var _S12 : u32 = (*p_15).lanes_0;
    var _S13 : u32 = u32(64) / (*p_15).lanes_0;
    var _S14 : u32 = _S11 + _S13 - u32(1);
    var _S15 : u32 = u32(64) / _S12;
    var _S16 : u32 = _S14 / _S15;
    return _S16;
}

fn site_of_0( p_16 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S17 : u32 = (*p_16).lanes_0;
    var _S18 : u32 = u32(64) / (*p_16).lanes_0;
    var _S19 : u32 = block_0 * _S18;
    var _S20 : u32 = invocation_1 / _S17;
    var _S21 : u32 = _S19 + _S20;
    var site_2 : Site_0;
    var _S22 : bool = _S21 < ((*p_16).rows_0);
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
        _S23 = (*p_16).columns_0;
    }
    else
    {
        _S23 = u32(0);
    }
    site_2.columns_1 = _S23;
    return site_2;
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

fn x_lie_0( p_17 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_17).x_offset_0, (*p_17).x_stride_0, (*p_17).x_step_0);
}

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
}

fn is_bad_0( value_2 : f32) -> bool
{
    return (((bitcast<u32>((value_2))) & (u32(2139095040)))) == u32(2139095040);
}

fn nearest_0( value_3 : df_0) -> f32
{
    var _S25 : f32;
    if(is_bad_0(value_3.hi_0))
    {
        _S25 = value_3.hi_0;
    }
    else
    {
        _S25 = value_3.hi_0 + value_3.lo_0;
    }
    return _S25;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_0 : df_0,
};

fn row_of_0( _S26 : Site_0,  _S27 : Lie_0) -> Row_0
{
    var row_1 : Row_0;
    row_1.base_0 = _S27.offset_0 + _S26.row_0 * _S27.stride_0;
    row_1.step_2 = _S27.step_0;
    row_1.low_0 = u32(0);
    row_1.scale_0 = wide_0(1.0f);
    return row_1;
}

fn Row_raw_0( _S28 : Row_0,  _S29 : u32) -> f32
{
    return entryPointParams_kept_0[_S28.base_0 + _S29 * _S28.step_2];
}

fn report_fault_0( _S30 : u32)
{
    var _S31 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S30);
    return;
}

fn vector_of_0( _S32 : ptr<function, Ball_std140_0>,  _S33 : Site_0,  _S34 : Lie_0) -> Row_0
{
    var _S35 : Row_0 = row_of_0(_S33, _S34);
    var i_0 : u32 = _S33.lane_0;
    for(;;)
    {
        if(i_0 < (_S33.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_0(_S35, i_0)))
        {
            report_fault_0(_S33.row_0);
        }
        i_0 = i_0 + (*_S32).lanes_0;
    }
    return _S35;
}

fn Row_raw_1( _S36 : Row_0,  _S37 : u32) -> f32
{
    return entryPointParams_kept_0[_S36.base_0 + _S37 * _S36.step_2];
}

fn put_0( _S38 : ptr<function, Ball_std140_0>,  _S39 : Site_0,  _S40 : u32,  _S41 : df_0)
{
    entryPointParams_out_0[_S39.row_0 * (*_S38).out_stride_0 + (*_S38).out_column_0 + _S40] = nearest_0(_S41);
    return;
}

fn put_row_0( _S42 : ptr<function, Ball_std140_0>,  _S43 : Site_0,  _S44 : Row_0)
{
    var i_1 : u32 = _S43.lane_0;
    for(;;)
    {
        if(i_1 < (_S43.columns_1))
        {
        }
        else
        {
            break;
        }
        put_0(&((*_S42)), _S43, i_1, wide_0(Row_raw_1(_S44, i_1)));
        i_1 = i_1 + (*_S42).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_exp0(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S45 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S46 : u32 = block_count_0(&(_S45));
        if(block_1 < _S46)
        {
        }
        else
        {
            break;
        }
        var _S47 : u32 = invocation_2.x;
        var _S48 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S49 : Site_0 = site_of_0(&(_S48), block_1, _S47);
        var _S50 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S51 : Lie_0 = x_lie_0(&(_S50));
        var _S52 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S53 : Row_0 = vector_of_0(&(_S52), _S49, _S51);
        var _S54 : Ball_std140_0 = entryPointParams_0.p_0;
        put_row_0(&(_S54), _S49, _S53);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_1( _S55 : Site_0,  _S56 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S56.offset_0 + _S55.row_0 * _S56.stride_0;
    row_2.step_2 = _S56.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_2( _S57 : Row_0,  _S58 : u32) -> f32
{
    return entryPointParams_kept_1[_S57.base_0 + _S58 * _S57.step_2];
}

fn report_fault_1( _S59 : u32)
{
    var _S60 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S59);
    return;
}

fn vector_of_1( _S61 : ptr<function, Ball_std140_0>,  _S62 : Site_0,  _S63 : Lie_0) -> Row_0
{
    var _S64 : Row_0 = row_of_1(_S62, _S63);
    var i_2 : u32 = _S62.lane_0;
    for(;;)
    {
        if(i_2 < (_S62.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_2(_S64, i_2)))
        {
            report_fault_1(_S62.row_0);
        }
        i_2 = i_2 + (*_S61).lanes_0;
    }
    return _S64;
}

fn Row_raw_3( _S65 : Row_0,  _S66 : u32) -> f32
{
    return entryPointParams_kept_1[_S65.base_0 + _S66 * _S65.step_2];
}

fn put_1( _S67 : ptr<function, Ball_std140_0>,  _S68 : Site_0,  _S69 : u32,  _S70 : df_0)
{
    entryPointParams_out_1[_S68.row_0 * (*_S67).out_stride_0 + (*_S67).out_column_0 + _S69] = nearest_0(_S70);
    return;
}

fn put_row_1( _S71 : ptr<function, Ball_std140_0>,  _S72 : Site_0,  _S73 : Row_0)
{
    var i_3 : u32 = _S72.lane_0;
    for(;;)
    {
        if(i_3 < (_S72.columns_1))
        {
        }
        else
        {
            break;
        }
        put_1(&((*_S71)), _S72, i_3, wide_0(Row_raw_3(_S73, i_3)));
        i_3 = i_3 + (*_S71).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_log0(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S74 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S75 : u32 = block_count_0(&(_S74));
        if(block_2 < _S75)
        {
        }
        else
        {
            break;
        }
        var _S76 : u32 = invocation_3.x;
        var _S77 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S78 : Site_0 = site_of_0(&(_S77), block_2, _S76);
        var _S79 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S80 : Lie_0 = x_lie_0(&(_S79));
        var _S81 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S82 : Row_0 = vector_of_1(&(_S81), _S78, _S80);
        var _S83 : Ball_std140_0 = entryPointParams_1.p_1;
        put_row_1(&(_S83), _S78, _S82);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_2( _S84 : Site_0,  _S85 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S85.offset_0 + _S84.row_0 * _S85.stride_0;
    row_3.step_2 = _S85.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_4( _S86 : Row_0,  _S87 : u32) -> f32
{
    return entryPointParams_kept_2[_S86.base_0 + _S87 * _S86.step_2];
}

fn report_fault_2( _S88 : u32)
{
    var _S89 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S88);
    return;
}

fn vector_of_2( _S90 : ptr<function, Ball_std140_0>,  _S91 : Site_0,  _S92 : Lie_0) -> Row_0
{
    var _S93 : Row_0 = row_of_2(_S91, _S92);
    var i_4 : u32 = _S91.lane_0;
    for(;;)
    {
        if(i_4 < (_S91.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S93, i_4)))
        {
            report_fault_2(_S91.row_0);
        }
        i_4 = i_4 + (*_S90).lanes_0;
    }
    return _S93;
}

fn Row_raw_5( _S94 : Row_0,  _S95 : u32) -> f32
{
    return entryPointParams_kept_2[_S94.base_0 + _S95 * _S94.step_2];
}

fn put_2( _S96 : ptr<function, Ball_std140_0>,  _S97 : Site_0,  _S98 : u32,  _S99 : df_0)
{
    entryPointParams_out_2[_S97.row_0 * (*_S96).out_stride_0 + (*_S96).out_column_0 + _S98] = nearest_0(_S99);
    return;
}

fn put_row_2( _S100 : ptr<function, Ball_std140_0>,  _S101 : Site_0,  _S102 : Row_0)
{
    var i_5 : u32 = _S101.lane_0;
    for(;;)
    {
        if(i_5 < (_S101.columns_1))
        {
        }
        else
        {
            break;
        }
        put_2(&((*_S100)), _S101, i_5, wide_0(Row_raw_5(_S102, i_5)));
        i_5 = i_5 + (*_S100).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_project(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S103 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S104 : u32 = block_count_0(&(_S103));
        if(block_3 < _S104)
        {
        }
        else
        {
            break;
        }
        var _S105 : u32 = invocation_4.x;
        var _S106 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S107 : Site_0 = site_of_0(&(_S106), block_3, _S105);
        var _S108 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S109 : Lie_0 = x_lie_0(&(_S108));
        var _S110 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S111 : Row_0 = vector_of_2(&(_S110), _S107, _S109);
        var _S112 : Ball_std140_0 = entryPointParams_2.p_2;
        put_row_2(&(_S112), _S107, _S111);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn y_lie_0( p_18 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_18).y_offset_0, (*p_18).y_stride_0, (*p_18).y_step_0);
}

fn row_of_3( _S113 : Site_0,  _S114 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S114.offset_0 + _S113.row_0 * _S114.stride_0;
    row_4.step_2 = _S114.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_6( _S115 : Row_0,  _S116 : u32) -> f32
{
    return entryPointParams_point_0[_S115.base_0 + _S116 * _S115.step_2];
}

fn report_fault_3( _S117 : u32)
{
    var _S118 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S117);
    return;
}

fn vector_of_3( _S119 : ptr<function, Ball_std140_0>,  _S120 : Site_0,  _S121 : Lie_0) -> Row_0
{
    var _S122 : Row_0 = row_of_3(_S120, _S121);
    var i_6 : u32 = _S120.lane_0;
    for(;;)
    {
        if(i_6 < (_S120.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S122, i_6)))
        {
            report_fault_3(_S120.row_0);
        }
        i_6 = i_6 + (*_S119).lanes_0;
    }
    return _S122;
}

fn row_of_4( _S123 : Site_0,  _S124 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S124.offset_0 + _S123.row_0 * _S124.stride_0;
    row_5.step_2 = _S124.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_7( _S125 : Row_0,  _S126 : u32) -> f32
{
    return entryPointParams_kept_3[_S125.base_0 + _S126 * _S125.step_2];
}

fn vector_of_4( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : Lie_0) -> Row_0
{
    var _S130 : Row_0 = row_of_4(_S128, _S129);
    var i_7 : u32 = _S128.lane_0;
    for(;;)
    {
        if(i_7 < (_S128.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S130, i_7)))
        {
            report_fault_3(_S128.row_0);
        }
        i_7 = i_7 + (*_S127).lanes_0;
    }
    return _S130;
}

fn Row_raw_8( _S131 : Row_0,  _S132 : u32) -> f32
{
    return entryPointParams_kept_3[_S131.base_0 + _S132 * _S131.step_2];
}

fn put_3( _S133 : ptr<function, Ball_std140_0>,  _S134 : Site_0,  _S135 : u32,  _S136 : df_0)
{
    entryPointParams_out_3[_S134.row_0 * (*_S133).out_stride_0 + (*_S133).out_column_0 + _S135] = nearest_0(_S136);
    return;
}

fn put_row_3( _S137 : ptr<function, Ball_std140_0>,  _S138 : Site_0,  _S139 : Row_0)
{
    var i_8 : u32 = _S138.lane_0;
    for(;;)
    {
        if(i_8 < (_S138.columns_1))
        {
        }
        else
        {
            break;
        }
        put_3(&((*_S137)), _S138, i_8, wide_0(Row_raw_8(_S139, i_8)));
        i_8 = i_8 + (*_S137).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_transport0(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S140 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S141 : u32 = block_count_0(&(_S140));
        if(block_4 < _S141)
        {
        }
        else
        {
            break;
        }
        var _S142 : u32 = invocation_5.x;
        var _S143 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S144 : Site_0 = site_of_0(&(_S143), block_4, _S142);
        var _S145 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S146 : Lie_0 = x_lie_0(&(_S145));
        var _S147 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S148 : Row_0 = vector_of_3(&(_S147), _S144, _S146);
        var _S149 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S150 : Lie_0 = y_lie_0(&(_S149));
        var _S151 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S152 : Row_0 = vector_of_4(&(_S151), _S144, _S150);
        var _S153 : Ball_std140_0 = entryPointParams_3.p_3;
        put_row_3(&(_S153), _S144, _S152);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_5( _S154 : Site_0,  _S155 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S155.offset_0 + _S154.row_0 * _S155.stride_0;
    row_6.step_2 = _S155.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_9( _S156 : Row_0,  _S157 : u32) -> f32
{
    return entryPointParams_point_1[_S156.base_0 + _S157 * _S156.step_2];
}

fn report_fault_4( _S158 : u32)
{
    var _S159 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S158);
    return;
}

fn vector_of_5( _S160 : ptr<function, Ball_std140_0>,  _S161 : Site_0,  _S162 : Lie_0) -> Row_0
{
    var _S163 : Row_0 = row_of_5(_S161, _S162);
    var i_9 : u32 = _S161.lane_0;
    for(;;)
    {
        if(i_9 < (_S161.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S163, i_9)))
        {
            report_fault_4(_S161.row_0);
        }
        i_9 = i_9 + (*_S160).lanes_0;
    }
    return _S163;
}

fn row_of_6( _S164 : Site_0,  _S165 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S165.offset_0 + _S164.row_0 * _S165.stride_0;
    row_7.step_2 = _S165.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_10( _S166 : Row_0,  _S167 : u32) -> f32
{
    return entryPointParams_kept_4[_S166.base_0 + _S167 * _S166.step_2];
}

fn vector_of_6( _S168 : ptr<function, Ball_std140_0>,  _S169 : Site_0,  _S170 : Lie_0) -> Row_0
{
    var _S171 : Row_0 = row_of_6(_S169, _S170);
    var i_10 : u32 = _S169.lane_0;
    for(;;)
    {
        if(i_10 < (_S169.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S171, i_10)))
        {
            report_fault_4(_S169.row_0);
        }
        i_10 = i_10 + (*_S168).lanes_0;
    }
    return _S171;
}

fn Row_raw_11( _S172 : Row_0,  _S173 : u32) -> f32
{
    return entryPointParams_kept_4[_S172.base_0 + _S173 * _S172.step_2];
}

fn put_4( _S174 : ptr<function, Ball_std140_0>,  _S175 : Site_0,  _S176 : u32,  _S177 : df_0)
{
    entryPointParams_out_4[_S175.row_0 * (*_S174).out_stride_0 + (*_S174).out_column_0 + _S176] = nearest_0(_S177);
    return;
}

fn put_row_4( _S178 : ptr<function, Ball_std140_0>,  _S179 : Site_0,  _S180 : Row_0)
{
    var i_11 : u32 = _S179.lane_0;
    for(;;)
    {
        if(i_11 < (_S179.columns_1))
        {
        }
        else
        {
            break;
        }
        put_4(&((*_S178)), _S179, i_11, wide_0(Row_raw_11(_S180, i_11)));
        i_11 = i_11 + (*_S178).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_project_tangent(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S181 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S182 : u32 = block_count_0(&(_S181));
        if(block_5 < _S182)
        {
        }
        else
        {
            break;
        }
        var _S183 : u32 = invocation_6.x;
        var _S184 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S185 : Site_0 = site_of_0(&(_S184), block_5, _S183);
        var _S186 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S187 : Lie_0 = x_lie_0(&(_S186));
        var _S188 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S189 : Row_0 = vector_of_5(&(_S188), _S185, _S187);
        var _S190 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S191 : Lie_0 = y_lie_0(&(_S190));
        var _S192 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S193 : Row_0 = vector_of_6(&(_S192), _S185, _S191);
        var _S194 : Ball_std140_0 = entryPointParams_4.p_4;
        put_row_4(&(_S194), _S185, _S193);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_7( _S195 : Site_0,  _S196 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S196.offset_0 + _S195.row_0 * _S196.stride_0;
    row_8.step_2 = _S196.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_12( _S197 : Row_0,  _S198 : u32) -> f32
{
    return entryPointParams_point_2[_S197.base_0 + _S198 * _S197.step_2];
}

fn report_fault_5( _S199 : u32)
{
    var _S200 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S199);
    return;
}

fn vector_of_7( _S201 : ptr<function, Ball_std140_0>,  _S202 : Site_0,  _S203 : Lie_0) -> Row_0
{
    var _S204 : Row_0 = row_of_7(_S202, _S203);
    var i_12 : u32 = _S202.lane_0;
    for(;;)
    {
        if(i_12 < (_S202.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_12(_S204, i_12)))
        {
            report_fault_5(_S202.row_0);
        }
        i_12 = i_12 + (*_S201).lanes_0;
    }
    return _S204;
}

fn row_of_8( _S205 : Site_0,  _S206 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S206.offset_0 + _S205.row_0 * _S206.stride_0;
    row_9.step_2 = _S206.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_13( _S207 : Row_0,  _S208 : u32) -> f32
{
    return entryPointParams_kept_5[_S207.base_0 + _S208 * _S207.step_2];
}

fn vector_of_8( _S209 : ptr<function, Ball_std140_0>,  _S210 : Site_0,  _S211 : Lie_0) -> Row_0
{
    var _S212 : Row_0 = row_of_8(_S210, _S211);
    var i_13 : u32 = _S210.lane_0;
    for(;;)
    {
        if(i_13 < (_S210.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S212, i_13)))
        {
            report_fault_5(_S210.row_0);
        }
        i_13 = i_13 + (*_S209).lanes_0;
    }
    return _S212;
}

fn Row_raw_14( _S213 : Row_0,  _S214 : u32) -> f32
{
    return entryPointParams_kept_5[_S213.base_0 + _S214 * _S213.step_2];
}

fn put_5( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : u32,  _S218 : df_0)
{
    entryPointParams_out_5[_S216.row_0 * (*_S215).out_stride_0 + (*_S215).out_column_0 + _S217] = nearest_0(_S218);
    return;
}

fn put_row_5( _S219 : ptr<function, Ball_std140_0>,  _S220 : Site_0,  _S221 : Row_0)
{
    var i_14 : u32 = _S220.lane_0;
    for(;;)
    {
        if(i_14 < (_S220.columns_1))
        {
        }
        else
        {
            break;
        }
        put_5(&((*_S219)), _S220, i_14, wide_0(Row_raw_14(_S221, i_14)));
        i_14 = i_14 + (*_S219).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_riemannian_gradient(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S222 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S223 : u32 = block_count_0(&(_S222));
        if(block_6 < _S223)
        {
        }
        else
        {
            break;
        }
        var _S224 : u32 = invocation_7.x;
        var _S225 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S226 : Site_0 = site_of_0(&(_S225), block_6, _S224);
        var _S227 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S228 : Lie_0 = x_lie_0(&(_S227));
        var _S229 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S230 : Row_0 = vector_of_7(&(_S229), _S226, _S228);
        var _S231 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S232 : Lie_0 = y_lie_0(&(_S231));
        var _S233 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S234 : Row_0 = vector_of_8(&(_S233), _S226, _S232);
        var _S235 : Ball_std140_0 = entryPointParams_5.p_5;
        put_row_5(&(_S235), _S226, _S234);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn z_lie_0( p_19 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_19).z_offset_0, (*p_19).z_stride_0, (*p_19).z_step_0);
}

fn row_of_9( _S236 : Site_0,  _S237 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S237.offset_0 + _S236.row_0 * _S237.stride_0;
    row_10.step_2 = _S237.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_15( _S238 : Row_0,  _S239 : u32) -> f32
{
    return entryPointParams_source_0[_S238.base_0 + _S239 * _S238.step_2];
}

fn report_fault_6( _S240 : u32)
{
    var _S241 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S240);
    return;
}

fn vector_of_9( _S242 : ptr<function, Ball_std140_0>,  _S243 : Site_0,  _S244 : Lie_0) -> Row_0
{
    var _S245 : Row_0 = row_of_9(_S243, _S244);
    var i_15 : u32 = _S243.lane_0;
    for(;;)
    {
        if(i_15 < (_S243.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S245, i_15)))
        {
            report_fault_6(_S243.row_0);
        }
        i_15 = i_15 + (*_S242).lanes_0;
    }
    return _S245;
}

fn row_of_10( _S246 : Site_0,  _S247 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S247.offset_0 + _S246.row_0 * _S247.stride_0;
    row_11.step_2 = _S247.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_16( _S248 : Row_0,  _S249 : u32) -> f32
{
    return entryPointParams_target_0[_S248.base_0 + _S249 * _S248.step_2];
}

fn vector_of_10( _S250 : ptr<function, Ball_std140_0>,  _S251 : Site_0,  _S252 : Lie_0) -> Row_0
{
    var _S253 : Row_0 = row_of_10(_S251, _S252);
    var i_16 : u32 = _S251.lane_0;
    for(;;)
    {
        if(i_16 < (_S251.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_16(_S253, i_16)))
        {
            report_fault_6(_S251.row_0);
        }
        i_16 = i_16 + (*_S250).lanes_0;
    }
    return _S253;
}

fn row_of_11( _S254 : Site_0,  _S255 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S255.offset_0 + _S254.row_0 * _S255.stride_0;
    row_12.step_2 = _S255.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_17( _S256 : Row_0,  _S257 : u32) -> f32
{
    return entryPointParams_tangent_0[_S256.base_0 + _S257 * _S256.step_2];
}

fn vector_of_11( _S258 : ptr<function, Ball_std140_0>,  _S259 : Site_0,  _S260 : Lie_0) -> Row_0
{
    var _S261 : Row_0 = row_of_11(_S259, _S260);
    var i_17 : u32 = _S259.lane_0;
    for(;;)
    {
        if(i_17 < (_S259.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_17(_S261, i_17)))
        {
            report_fault_6(_S259.row_0);
        }
        i_17 = i_17 + (*_S258).lanes_0;
    }
    return _S261;
}

fn Row_raw_18( _S262 : Row_0,  _S263 : u32) -> f32
{
    return entryPointParams_tangent_0[_S262.base_0 + _S263 * _S262.step_2];
}

fn put_6( _S264 : ptr<function, Ball_std140_0>,  _S265 : Site_0,  _S266 : u32,  _S267 : df_0)
{
    entryPointParams_out_6[_S265.row_0 * (*_S264).out_stride_0 + (*_S264).out_column_0 + _S266] = nearest_0(_S267);
    return;
}

fn put_row_6( _S268 : ptr<function, Ball_std140_0>,  _S269 : Site_0,  _S270 : Row_0)
{
    var i_18 : u32 = _S269.lane_0;
    for(;;)
    {
        if(i_18 < (_S269.columns_1))
        {
        }
        else
        {
            break;
        }
        put_6(&((*_S268)), _S269, i_18, wide_0(Row_raw_18(_S270, i_18)));
        i_18 = i_18 + (*_S268).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_transport(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S271 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S272 : u32 = block_count_0(&(_S271));
        if(block_7 < _S272)
        {
        }
        else
        {
            break;
        }
        var _S273 : u32 = invocation_8.x;
        var _S274 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S275 : Site_0 = site_of_0(&(_S274), block_7, _S273);
        var _S276 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S277 : Lie_0 = x_lie_0(&(_S276));
        var _S278 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S279 : Row_0 = vector_of_9(&(_S278), _S275, _S277);
        var _S280 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S281 : Lie_0 = y_lie_0(&(_S280));
        var _S282 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S283 : Row_0 = vector_of_10(&(_S282), _S275, _S281);
        var _S284 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S285 : Lie_0 = z_lie_0(&(_S284));
        var _S286 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S287 : Row_0 = vector_of_11(&(_S286), _S275, _S285);
        var _S288 : Ball_std140_0 = entryPointParams_6.p_6;
        put_row_6(&(_S288), _S275, _S287);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_12( _S289 : Site_0,  _S290 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S290.offset_0 + _S289.row_0 * _S290.stride_0;
    row_13.step_2 = _S290.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_19( _S291 : Row_0,  _S292 : u32) -> f32
{
    return entryPointParams_point_3[_S291.base_0 + _S292 * _S291.step_2];
}

fn report_fault_7( _S293 : u32)
{
    var _S294 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S293);
    return;
}

fn vector_of_12( _S295 : ptr<function, Ball_std140_0>,  _S296 : Site_0,  _S297 : Lie_0) -> Row_0
{
    var _S298 : Row_0 = row_of_12(_S296, _S297);
    var i_19 : u32 = _S296.lane_0;
    for(;;)
    {
        if(i_19 < (_S296.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_19(_S298, i_19)))
        {
            report_fault_7(_S296.row_0);
        }
        i_19 = i_19 + (*_S295).lanes_0;
    }
    return _S298;
}

fn row_of_13( _S299 : Site_0,  _S300 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S300.offset_0 + _S299.row_0 * _S300.stride_0;
    row_14.step_2 = _S300.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_20( _S301 : Row_0,  _S302 : u32) -> f32
{
    return entryPointParams_tangent_1[_S301.base_0 + _S302 * _S301.step_2];
}

fn vector_of_13( _S303 : ptr<function, Ball_std140_0>,  _S304 : Site_0,  _S305 : Lie_0) -> Row_0
{
    var _S306 : Row_0 = row_of_13(_S304, _S305);
    var i_20 : u32 = _S304.lane_0;
    for(;;)
    {
        if(i_20 < (_S304.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_20(_S306, i_20)))
        {
            report_fault_7(_S304.row_0);
        }
        i_20 = i_20 + (*_S303).lanes_0;
    }
    return _S306;
}

fn Row_raw_21( _S307 : Row_0,  _S308 : u32) -> f32
{
    return entryPointParams_point_3[_S307.base_0 + _S308 * _S307.step_2];
}

fn Row_raw_22( _S309 : Row_0,  _S310 : u32) -> f32
{
    return entryPointParams_tangent_1[_S309.base_0 + _S310 * _S309.step_2];
}

fn put_7( _S311 : ptr<function, Ball_std140_0>,  _S312 : Site_0,  _S313 : u32,  _S314 : df_0)
{
    entryPointParams_out_7[_S312.row_0 * (*_S311).out_stride_0 + (*_S311).out_column_0 + _S313] = nearest_0(_S314);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_exp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_8 : u32 = group_7.x;
    for(;;)
    {
        var _S315 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S316 : u32 = block_count_0(&(_S315));
        if(block_8 < _S316)
        {
        }
        else
        {
            break;
        }
        var _S317 : u32 = invocation_9.x;
        var _S318 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S319 : Site_0 = site_of_0(&(_S318), block_8, _S317);
        var _S320 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S321 : Lie_0 = x_lie_0(&(_S320));
        var _S322 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S323 : Row_0 = vector_of_12(&(_S322), _S319, _S321);
        var _S324 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S325 : Lie_0 = y_lie_0(&(_S324));
        var _S326 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S327 : Row_0 = vector_of_13(&(_S326), _S319, _S325);
        var i_21 : u32 = _S319.lane_0;
        for(;;)
        {
            if(i_21 < (_S319.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S328 : df_0 = wide_0(Row_raw_21(_S323, i_21) + Row_raw_22(_S327, i_21));
            var _S329 : Ball_std140_0 = entryPointParams_7.p_7;
            put_7(&(_S329), _S319, i_21, _S328);
            i_21 = i_21 + entryPointParams_7.p_7.lanes_0;
        }
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_14( _S330 : Site_0,  _S331 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S331.offset_0 + _S330.row_0 * _S331.stride_0;
    row_15.step_2 = _S331.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn Row_raw_23( _S332 : Row_0,  _S333 : u32) -> f32
{
    return entryPointParams_point_4[_S332.base_0 + _S333 * _S332.step_2];
}

fn report_fault_8( _S334 : u32)
{
    var _S335 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S334);
    return;
}

fn vector_of_14( _S336 : ptr<function, Ball_std140_0>,  _S337 : Site_0,  _S338 : Lie_0) -> Row_0
{
    var _S339 : Row_0 = row_of_14(_S337, _S338);
    var i_22 : u32 = _S337.lane_0;
    for(;;)
    {
        if(i_22 < (_S337.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_23(_S339, i_22)))
        {
            report_fault_8(_S337.row_0);
        }
        i_22 = i_22 + (*_S336).lanes_0;
    }
    return _S339;
}

fn row_of_15( _S340 : Site_0,  _S341 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S341.offset_0 + _S340.row_0 * _S341.stride_0;
    row_16.step_2 = _S341.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_24( _S342 : Row_0,  _S343 : u32) -> f32
{
    return entryPointParams_target_1[_S342.base_0 + _S343 * _S342.step_2];
}

fn vector_of_15( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0,  _S346 : Lie_0) -> Row_0
{
    var _S347 : Row_0 = row_of_15(_S345, _S346);
    var i_23 : u32 = _S345.lane_0;
    for(;;)
    {
        if(i_23 < (_S345.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_24(_S347, i_23)))
        {
            report_fault_8(_S345.row_0);
        }
        i_23 = i_23 + (*_S344).lanes_0;
    }
    return _S347;
}

fn Row_raw_25( _S348 : Row_0,  _S349 : u32) -> f32
{
    return entryPointParams_target_1[_S348.base_0 + _S349 * _S348.step_2];
}

fn Row_raw_26( _S350 : Row_0,  _S351 : u32) -> f32
{
    return entryPointParams_point_4[_S350.base_0 + _S351 * _S350.step_2];
}

fn put_8( _S352 : ptr<function, Ball_std140_0>,  _S353 : Site_0,  _S354 : u32,  _S355 : df_0)
{
    entryPointParams_out_8[_S353.row_0 * (*_S352).out_stride_0 + (*_S352).out_column_0 + _S354] = nearest_0(_S355);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_log(@builtin(workgroup_id) group_8 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_8.p_8.zero_0;
    var block_9 : u32 = group_8.x;
    for(;;)
    {
        var _S356 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S357 : u32 = block_count_0(&(_S356));
        if(block_9 < _S357)
        {
        }
        else
        {
            break;
        }
        var _S358 : u32 = invocation_10.x;
        var _S359 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S360 : Site_0 = site_of_0(&(_S359), block_9, _S358);
        var _S361 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S362 : Lie_0 = x_lie_0(&(_S361));
        var _S363 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S364 : Row_0 = vector_of_14(&(_S363), _S360, _S362);
        var _S365 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S366 : Lie_0 = y_lie_0(&(_S365));
        var _S367 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S368 : Row_0 = vector_of_15(&(_S367), _S360, _S366);
        var i_24 : u32 = _S360.lane_0;
        for(;;)
        {
            if(i_24 < (_S360.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S369 : df_0 = wide_0(Row_raw_25(_S368, i_24) - Row_raw_26(_S364, i_24));
            var _S370 : Ball_std140_0 = entryPointParams_8.p_8;
            put_8(&(_S370), _S360, i_24, _S369);
            i_24 = i_24 + entryPointParams_8.p_8.lanes_0;
        }
        block_9 = block_9 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn upper_half_0( value_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_4))) & (u32(4294963200))))));
}

fn two_product_0( a_3 : f32,  b_3 : f32) -> df_0
{
    var _S371 : f32 = rounded_0(a_3 * b_3);
    var _S372 : f32 = upper_half_0(a_3);
    var _S373 : f32 = upper_half_0(b_3);
    var _S374 : f32 = rounded_0(a_3 - _S372);
    var _S375 : f32 = rounded_0(b_3 - _S373);
    return pair_of_0(_S371, rounded_0(rounded_0(rounded_0(rounded_0(_S372 * _S373) - _S371) + rounded_0(_S372 * _S375)) + rounded_0(_S374 * _S373)) + rounded_0(_S374 * _S375));
}

fn x2A_0( a_4 : df_0,  b_4 : df_0) -> df_0
{
    var _S376 : df_0 = two_product_0(a_4.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S376.hi_0, rounded_0(_S376.lo_0 + rounded_0(rounded_0(a_4.hi_0 * b_4.lo_0) + rounded_0(a_4.lo_0 * b_4.hi_0))));
}

fn time_of_0( p_20 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_20).time_hi_0, (*p_20).time_lo_0);
}

fn neg_0( a_5 : df_0) -> df_0
{
    return pair_of_0(- a_5.hi_0, - a_5.lo_0);
}

fn x2D_0( a_6 : df_0,  b_5 : df_0) -> df_0
{
    return x2B_0(a_6, neg_0(b_5));
}

fn row_of_16( _S377 : Site_0,  _S378 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S378.offset_0 + _S377.row_0 * _S378.stride_0;
    row_17.step_2 = _S378.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_27( _S379 : Row_0,  _S380 : u32) -> f32
{
    return entryPointParams_start_0[_S379.base_0 + _S380 * _S379.step_2];
}

fn report_fault_9( _S381 : u32)
{
    var _S382 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S381);
    return;
}

fn vector_of_16( _S383 : ptr<function, Ball_std140_0>,  _S384 : Site_0,  _S385 : Lie_0) -> Row_0
{
    var _S386 : Row_0 = row_of_16(_S384, _S385);
    var i_25 : u32 = _S384.lane_0;
    for(;;)
    {
        if(i_25 < (_S384.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_27(_S386, i_25)))
        {
            report_fault_9(_S384.row_0);
        }
        i_25 = i_25 + (*_S383).lanes_0;
    }
    return _S386;
}

fn row_of_17( _S387 : Site_0,  _S388 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S388.offset_0 + _S387.row_0 * _S388.stride_0;
    row_18.step_2 = _S388.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn Row_raw_28( _S389 : Row_0,  _S390 : u32) -> f32
{
    return entryPointParams_end_0[_S389.base_0 + _S390 * _S389.step_2];
}

fn vector_of_17( _S391 : ptr<function, Ball_std140_0>,  _S392 : Site_0,  _S393 : Lie_0) -> Row_0
{
    var _S394 : Row_0 = row_of_17(_S392, _S393);
    var i_26 : u32 = _S392.lane_0;
    for(;;)
    {
        if(i_26 < (_S392.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_28(_S394, i_26)))
        {
            report_fault_9(_S392.row_0);
        }
        i_26 = i_26 + (*_S391).lanes_0;
    }
    return _S394;
}

fn put_9( _S395 : ptr<function, Ball_std140_0>,  _S396 : Site_0,  _S397 : u32,  _S398 : df_0)
{
    entryPointParams_out_9[_S396.row_0 * (*_S395).out_stride_0 + (*_S395).out_column_0 + _S397] = nearest_0(_S398);
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_geodesic(@builtin(workgroup_id) group_9 : vec3<u32>, @builtin(local_invocation_id) invocation_11 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_9.p_9.zero_0;
    var block_10 : u32 = group_9.x;
    for(;;)
    {
        var _S399 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S400 : u32 = block_count_0(&(_S399));
        if(block_10 < _S400)
        {
        }
        else
        {
            break;
        }
        var _S401 : u32 = invocation_11.x;
        var _S402 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S403 : Site_0 = site_of_0(&(_S402), block_10, _S401);
        var _S404 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S405 : Lie_0 = x_lie_0(&(_S404));
        var _S406 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S407 : Row_0 = vector_of_16(&(_S406), _S403, _S405);
        var _S408 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S409 : Lie_0 = y_lie_0(&(_S408));
        var _S410 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S411 : Row_0 = vector_of_17(&(_S410), _S403, _S409);
        var i_27 : u32 = _S403.lane_0;
        for(;;)
        {
            if(i_27 < (_S403.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S412 : u32 = _S407.base_0 + i_27 * _S407.step_2;
            var value_5 : df_0 = wide_0(entryPointParams_start_0[_S412]);
            var _S413 : bool = (_S407.low_0) != u32(0);
            if(_S413)
            {
                value_5.lo_0 = entryPointParams_start_0[_S412 + _S407.low_0];
            }
            var _S414 : bool = (_S407.scale_0.hi_0) == 1.0f;
            var _S415 : bool;
            if(_S414)
            {
                _S415 = (_S407.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S415 = false;
            }
            var _S416 : df_0;
            if(_S415)
            {
                _S416 = value_5;
            }
            else
            {
                _S416 = x2A_0(_S407.scale_0, value_5);
            }
            var _S417 : Ball_std140_0 = entryPointParams_9.p_9;
            var _S418 : df_0 = time_of_0(&(_S417));
            var _S419 : u32 = _S411.base_0 + i_27 * _S411.step_2;
            var value_6 : df_0 = wide_0(entryPointParams_end_0[_S419]);
            if((_S411.low_0) != u32(0))
            {
                value_6.lo_0 = entryPointParams_end_0[_S419 + _S411.low_0];
            }
            var _S420 : bool;
            if((_S411.scale_0.hi_0) == 1.0f)
            {
                _S420 = (_S411.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S420 = false;
            }
            var _S421 : df_0;
            if(_S420)
            {
                _S421 = value_6;
            }
            else
            {
                _S421 = x2A_0(_S411.scale_0, value_6);
            }
            var value_7 : df_0 = wide_0(entryPointParams_start_0[_S412]);
            if(_S413)
            {
                value_7.lo_0 = entryPointParams_start_0[_S412 + _S407.low_0];
            }
            var _S422 : bool;
            if(_S414)
            {
                _S422 = (_S407.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S422 = false;
            }
            var _S423 : df_0;
            if(_S422)
            {
                _S423 = value_7;
            }
            else
            {
                _S423 = x2A_0(_S407.scale_0, value_7);
            }
            var _S424 : df_0 = x2B_0(_S416, x2A_0(_S418, x2D_0(_S421, _S423)));
            var _S425 : Ball_std140_0 = entryPointParams_9.p_9;
            put_9(&(_S425), _S403, i_27, _S424);
            i_27 = i_27 + entryPointParams_9.p_9.lanes_0;
        }
        block_10 = block_10 + entryPointParams_9.p_9.groups_0;
    }
    return;
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
    var _S426 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S426;
    squares_0.usual_0 = _S426;
    squares_0.big_0 = _S426;
    return squares_0;
}

fn scaled_0( a_7 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_7.hi_0 * power_0, a_7.lo_0 * power_0);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_8 : df_0)
{
    var _S427 : f32 = abs(value_8.hi_0);
    if(_S427 < 1.073741824e+09f)
    {
        var _S428 : df_0 = scaled_0(value_8, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S428, _S428));
    }
    else
    {
        if(_S427 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_8, value_8));
        }
        else
        {
            var _S429 : df_0 = scaled_0(value_8, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S429, _S429));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_3 : Site_0)
{
    var sums_2 : array<df_0, i32(3)>;
    sums_2[i32(0)] = (*this_1).small_0;
    sums_2[i32(1)] = (*this_1).usual_0;
    sums_2[i32(2)] = (*this_1).big_0;
    join_1(lanes_3, site_3, &(sums_2));
    (*this_1).small_0 = sums_2[i32(0)];
    (*this_1).usual_0 = sums_2[i32(1)];
    (*this_1).big_0 = sums_2[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S430 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S431 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S431 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S430, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S431 = _S430;
    }
    return _S431;
}

fn root_of_0( a_8 : df_0) -> df_0
{
    if(!((a_8.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S432 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S432, x2D_0(a_8, two_product_0(_S432, _S432)).hi_0 / (2.0f * _S432));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S433 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S433 = true;
    }
    else
    {
        _S433 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S434 : df_0;
    if(_S433)
    {
        _S434 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S434 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S434;
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S435 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S435 = 5.42101086242752217e-20f;
    }
    else
    {
        _S435 = 1.0f;
    }
    return _S435;
}

fn length_of_0( squares_1 : Squares_0) -> df_0
{
    return scaled_0(Squares_length_0(squares_1), 1.0f / Squares_unit_0(squares_1));
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S436 : bool;
    if(this_6.active_0)
    {
        _S436 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S436 = false;
    }
    return _S436;
}

fn row_of_18( _S437 : Site_0,  _S438 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S438.offset_0 + _S437.row_0 * _S438.stride_0;
    row_19.step_2 = _S438.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_29( _S439 : Row_0,  _S440 : u32) -> f32
{
    return entryPointParams_left_0[_S439.base_0 + _S440 * _S439.step_2];
}

fn report_fault_10( _S441 : u32)
{
    var _S442 : u32 = atomicMax(&(entryPointParams_status_10[i32(1)]), u32(4294967295) - _S441);
    return;
}

fn vector_of_18( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : Lie_0) -> Row_0
{
    var _S446 : Row_0 = row_of_18(_S444, _S445);
    var i_28 : u32 = _S444.lane_0;
    for(;;)
    {
        if(i_28 < (_S444.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_29(_S446, i_28)))
        {
            report_fault_10(_S444.row_0);
        }
        i_28 = i_28 + (*_S443).lanes_0;
    }
    return _S446;
}

fn row_of_19( _S447 : Site_0,  _S448 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S448.offset_0 + _S447.row_0 * _S448.stride_0;
    row_20.step_2 = _S448.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_30( _S449 : Row_0,  _S450 : u32) -> f32
{
    return entryPointParams_right_0[_S449.base_0 + _S450 * _S449.step_2];
}

fn vector_of_19( _S451 : ptr<function, Ball_std140_0>,  _S452 : Site_0,  _S453 : Lie_0) -> Row_0
{
    var _S454 : Row_0 = row_of_19(_S452, _S453);
    var i_29 : u32 = _S452.lane_0;
    for(;;)
    {
        if(i_29 < (_S452.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_30(_S454, i_29)))
        {
            report_fault_10(_S452.row_0);
        }
        i_29 = i_29 + (*_S451).lanes_0;
    }
    return _S454;
}

fn difference_squares_0( _S455 : ptr<function, Ball_std140_0>,  _S456 : Site_0,  _S457 : Row_0,  _S458 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_30 : u32 = _S456.lane_0;
    for(;;)
    {
        if(i_30 < (_S456.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S459 : u32 = _S457.base_0 + i_30 * _S457.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_left_0[_S459]);
        if((_S457.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_left_0[_S459 + _S457.low_0];
        }
        var _S460 : bool;
        if((_S457.scale_0.hi_0) == 1.0f)
        {
            _S460 = (_S457.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S460 = false;
        }
        var _S461 : df_0;
        if(_S460)
        {
            _S461 = value_9;
        }
        else
        {
            _S461 = x2A_0(_S457.scale_0, value_9);
        }
        var _S462 : u32 = _S458.base_0 + i_30 * _S458.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_right_0[_S462]);
        if((_S458.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_right_0[_S462 + _S458.low_0];
        }
        var _S463 : bool;
        if((_S458.scale_0.hi_0) == 1.0f)
        {
            _S463 = (_S458.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S463 = false;
        }
        var _S464 : df_0;
        if(_S463)
        {
            _S464 = value_10;
        }
        else
        {
            _S464 = x2A_0(_S458.scale_0, value_10);
        }
        Squares_add_0(&(squares_2), x2D_0(_S461, _S464));
        i_30 = i_30 + (*_S455).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S455).lanes_0, _S456);
    return squares_2;
}

fn put_number_0( _S465 : ptr<function, Ball_std140_0>,  _S466 : Site_0,  _S467 : df_0)
{
    if(Site_is_first_0(_S466))
    {
        if(((((*_S465).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_10[_S466.row_0] = nearest_0(_S467);
        }
        else
        {
            var _S468 : u32 = _S466.row_0 * (*_S465).out_stride_0 + (*_S465).out_column_0;
            entryPointParams_out_10[_S468] = _S467.hi_0;
            entryPointParams_out_10[_S468 + u32(1)] = _S467.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_distance(@builtin(workgroup_id) group_10 : vec3<u32>, @builtin(local_invocation_id) invocation_12 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_10.p_10.zero_0;
    var block_11 : u32 = group_10.x;
    for(;;)
    {
        var _S469 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S470 : u32 = block_count_0(&(_S469));
        if(block_11 < _S470)
        {
        }
        else
        {
            break;
        }
        var _S471 : u32 = invocation_12.x;
        var _S472 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S473 : Site_0 = site_of_0(&(_S472), block_11, _S471);
        var _S474 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S475 : Lie_0 = x_lie_0(&(_S474));
        var _S476 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S477 : Row_0 = vector_of_18(&(_S476), _S473, _S475);
        var _S478 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S479 : Lie_0 = y_lie_0(&(_S478));
        var _S480 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S481 : Row_0 = vector_of_19(&(_S480), _S473, _S479);
        var _S482 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S483 : Squares_0 = difference_squares_0(&(_S482), _S473, _S477, _S481);
        var _S484 : df_0 = length_of_0(_S483);
        var _S485 : Ball_std140_0 = entryPointParams_10.p_10;
        put_number_0(&(_S485), _S473, _S484);
        block_11 = block_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

fn square_of_0( squares_3 : Squares_0) -> df_0
{
    var _S486 : f32 = Squares_unit_0(squares_3);
    return scaled_0(scaled_0(Squares_total_0(squares_3), 1.0f / _S486), 1.0f / _S486);
}

fn row_of_20( _S487 : Site_0,  _S488 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S488.offset_0 + _S487.row_0 * _S488.stride_0;
    row_21.step_2 = _S488.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_31( _S489 : Row_0,  _S490 : u32) -> f32
{
    return entryPointParams_left_1[_S489.base_0 + _S490 * _S489.step_2];
}

fn report_fault_11( _S491 : u32)
{
    var _S492 : u32 = atomicMax(&(entryPointParams_status_11[i32(1)]), u32(4294967295) - _S491);
    return;
}

fn vector_of_20( _S493 : ptr<function, Ball_std140_0>,  _S494 : Site_0,  _S495 : Lie_0) -> Row_0
{
    var _S496 : Row_0 = row_of_20(_S494, _S495);
    var i_31 : u32 = _S494.lane_0;
    for(;;)
    {
        if(i_31 < (_S494.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_31(_S496, i_31)))
        {
            report_fault_11(_S494.row_0);
        }
        i_31 = i_31 + (*_S493).lanes_0;
    }
    return _S496;
}

fn row_of_21( _S497 : Site_0,  _S498 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S498.offset_0 + _S497.row_0 * _S498.stride_0;
    row_22.step_2 = _S498.step_0;
    row_22.low_0 = u32(0);
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn Row_raw_32( _S499 : Row_0,  _S500 : u32) -> f32
{
    return entryPointParams_right_1[_S499.base_0 + _S500 * _S499.step_2];
}

fn vector_of_21( _S501 : ptr<function, Ball_std140_0>,  _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var _S504 : Row_0 = row_of_21(_S502, _S503);
    var i_32 : u32 = _S502.lane_0;
    for(;;)
    {
        if(i_32 < (_S502.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_32(_S504, i_32)))
        {
            report_fault_11(_S502.row_0);
        }
        i_32 = i_32 + (*_S501).lanes_0;
    }
    return _S504;
}

fn difference_squares_1( _S505 : ptr<function, Ball_std140_0>,  _S506 : Site_0,  _S507 : Row_0,  _S508 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_33 : u32 = _S506.lane_0;
    for(;;)
    {
        if(i_33 < (_S506.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S509 : u32 = _S507.base_0 + i_33 * _S507.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_left_1[_S509]);
        if((_S507.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_left_1[_S509 + _S507.low_0];
        }
        var _S510 : bool;
        if((_S507.scale_0.hi_0) == 1.0f)
        {
            _S510 = (_S507.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S510 = false;
        }
        var _S511 : df_0;
        if(_S510)
        {
            _S511 = value_11;
        }
        else
        {
            _S511 = x2A_0(_S507.scale_0, value_11);
        }
        var _S512 : u32 = _S508.base_0 + i_33 * _S508.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_right_1[_S512]);
        if((_S508.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_right_1[_S512 + _S508.low_0];
        }
        var _S513 : bool;
        if((_S508.scale_0.hi_0) == 1.0f)
        {
            _S513 = (_S508.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S513 = false;
        }
        var _S514 : df_0;
        if(_S513)
        {
            _S514 = value_12;
        }
        else
        {
            _S514 = x2A_0(_S508.scale_0, value_12);
        }
        Squares_add_0(&(squares_4), x2D_0(_S511, _S514));
        i_33 = i_33 + (*_S505).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S505).lanes_0, _S506);
    return squares_4;
}

fn put_number_1( _S515 : ptr<function, Ball_std140_0>,  _S516 : Site_0,  _S517 : df_0)
{
    if(Site_is_first_0(_S516))
    {
        if(((((*_S515).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_11[_S516.row_0] = nearest_0(_S517);
        }
        else
        {
            var _S518 : u32 = _S516.row_0 * (*_S515).out_stride_0 + (*_S515).out_column_0;
            entryPointParams_out_11[_S518] = _S517.hi_0;
            entryPointParams_out_11[_S518 + u32(1)] = _S517.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_squared_distance(@builtin(workgroup_id) group_11 : vec3<u32>, @builtin(local_invocation_id) invocation_13 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_11.p_11.zero_0;
    var block_12 : u32 = group_11.x;
    for(;;)
    {
        var _S519 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S520 : u32 = block_count_0(&(_S519));
        if(block_12 < _S520)
        {
        }
        else
        {
            break;
        }
        var _S521 : u32 = invocation_13.x;
        var _S522 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S523 : Site_0 = site_of_0(&(_S522), block_12, _S521);
        var _S524 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S525 : Lie_0 = x_lie_0(&(_S524));
        var _S526 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S527 : Row_0 = vector_of_20(&(_S526), _S523, _S525);
        var _S528 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S529 : Lie_0 = y_lie_0(&(_S528));
        var _S530 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S531 : Row_0 = vector_of_21(&(_S530), _S523, _S529);
        var _S532 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S533 : Squares_0 = difference_squares_1(&(_S532), _S523, _S527, _S531);
        var _S534 : df_0 = square_of_0(_S533);
        var _S535 : Ball_std140_0 = entryPointParams_11.p_11;
        put_number_1(&(_S535), _S523, _S534);
        block_12 = block_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

fn row_of_22( _S536 : Site_0,  _S537 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S537.offset_0 + _S536.row_0 * _S537.stride_0;
    row_23.step_2 = _S537.step_0;
    row_23.low_0 = u32(0);
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn Row_raw_33( _S538 : Row_0,  _S539 : u32) -> f32
{
    return entryPointParams_point_5[_S538.base_0 + _S539 * _S538.step_2];
}

fn report_fault_12( _S540 : u32)
{
    var _S541 : u32 = atomicMax(&(entryPointParams_status_12[i32(1)]), u32(4294967295) - _S540);
    return;
}

fn squares_of_0( _S542 : ptr<function, Ball_std140_0>,  _S543 : Site_0,  _S544 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_34 : u32 = _S543.lane_0;
    for(;;)
    {
        if(i_34 < (_S543.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S545 : f32 = Row_raw_33(_S544, i_34);
        if(is_bad_0(_S545))
        {
            report_fault_12(_S543.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S545));
        i_34 = i_34 + (*_S542).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S542).lanes_0, _S543);
    return squares_5;
}

fn put_number_2( _S546 : ptr<function, Ball_std140_0>,  _S547 : Site_0,  _S548 : df_0)
{
    if(Site_is_first_0(_S547))
    {
        if(((((*_S546).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_12[_S547.row_0] = nearest_0(_S548);
        }
        else
        {
            var _S549 : u32 = _S547.row_0 * (*_S546).out_stride_0 + (*_S546).out_column_0;
            entryPointParams_out_12[_S549] = _S548.hi_0;
            entryPointParams_out_12[_S549 + u32(1)] = _S548.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_distance0(@builtin(workgroup_id) group_12 : vec3<u32>, @builtin(local_invocation_id) invocation_14 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_12.p_12.zero_0;
    var block_13 : u32 = group_12.x;
    for(;;)
    {
        var _S550 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S551 : u32 = block_count_0(&(_S550));
        if(block_13 < _S551)
        {
        }
        else
        {
            break;
        }
        var _S552 : u32 = invocation_14.x;
        var _S553 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S554 : Site_0 = site_of_0(&(_S553), block_13, _S552);
        var _S555 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S556 : Lie_0 = x_lie_0(&(_S555));
        var _S557 : Row_0 = row_of_22(_S554, _S556);
        var _S558 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S559 : Squares_0 = squares_of_0(&(_S558), _S554, _S557);
        var _S560 : df_0 = length_of_0(_S559);
        var _S561 : Ball_std140_0 = entryPointParams_12.p_12;
        put_number_2(&(_S561), _S554, _S560);
        block_13 = block_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

fn row_of_23( _S562 : Site_0,  _S563 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S563.offset_0 + _S562.row_0 * _S563.stride_0;
    row_24.step_2 = _S563.step_0;
    row_24.low_0 = u32(0);
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn Row_raw_34( _S564 : Row_0,  _S565 : u32) -> f32
{
    return entryPointParams_point_6[_S564.base_0 + _S565 * _S564.step_2];
}

fn report_fault_13( _S566 : u32)
{
    var _S567 : u32 = atomicMax(&(entryPointParams_status_13[i32(1)]), u32(4294967295) - _S566);
    return;
}

fn vector_of_22( _S568 : ptr<function, Ball_std140_0>,  _S569 : Site_0,  _S570 : Lie_0) -> Row_0
{
    var _S571 : Row_0 = row_of_23(_S569, _S570);
    var i_35 : u32 = _S569.lane_0;
    for(;;)
    {
        if(i_35 < (_S569.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_34(_S571, i_35)))
        {
            report_fault_13(_S569.row_0);
        }
        i_35 = i_35 + (*_S568).lanes_0;
    }
    return _S571;
}

fn row_of_24( _S572 : Site_0,  _S573 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S573.offset_0 + _S572.row_0 * _S573.stride_0;
    row_25.step_2 = _S573.step_0;
    row_25.low_0 = u32(0);
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn Row_raw_35( _S574 : Row_0,  _S575 : u32) -> f32
{
    return entryPointParams_u_0[_S574.base_0 + _S575 * _S574.step_2];
}

fn vector_of_23( _S576 : ptr<function, Ball_std140_0>,  _S577 : Site_0,  _S578 : Lie_0) -> Row_0
{
    var _S579 : Row_0 = row_of_24(_S577, _S578);
    var i_36 : u32 = _S577.lane_0;
    for(;;)
    {
        if(i_36 < (_S577.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_35(_S579, i_36)))
        {
            report_fault_13(_S577.row_0);
        }
        i_36 = i_36 + (*_S576).lanes_0;
    }
    return _S579;
}

fn row_of_25( _S580 : Site_0,  _S581 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S581.offset_0 + _S580.row_0 * _S581.stride_0;
    row_26.step_2 = _S581.step_0;
    row_26.low_0 = u32(0);
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn Row_raw_36( _S582 : Row_0,  _S583 : u32) -> f32
{
    return entryPointParams_v_0[_S582.base_0 + _S583 * _S582.step_2];
}

fn vector_of_24( _S584 : ptr<function, Ball_std140_0>,  _S585 : Site_0,  _S586 : Lie_0) -> Row_0
{
    var _S587 : Row_0 = row_of_25(_S585, _S586);
    var i_37 : u32 = _S585.lane_0;
    for(;;)
    {
        if(i_37 < (_S585.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_36(_S587, i_37)))
        {
            report_fault_13(_S585.row_0);
        }
        i_37 = i_37 + (*_S584).lanes_0;
    }
    return _S587;
}

fn dot_of_0( _S588 : ptr<function, Ball_std140_0>,  _S589 : Site_0,  _S590 : Row_0,  _S591 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_38 : u32 = _S589.lane_0;
    for(;;)
    {
        if(i_38 < (_S589.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S592 : df_0 = sums_3[i32(0)];
        var _S593 : u32 = _S590.base_0 + i_38 * _S590.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_u_0[_S593]);
        if((_S590.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_u_0[_S593 + _S590.low_0];
        }
        var _S594 : bool;
        if((_S590.scale_0.hi_0) == 1.0f)
        {
            _S594 = (_S590.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S594 = false;
        }
        var _S595 : df_0;
        if(_S594)
        {
            _S595 = value_13;
        }
        else
        {
            _S595 = x2A_0(_S590.scale_0, value_13);
        }
        var _S596 : u32 = _S591.base_0 + i_38 * _S591.step_2;
        var value_14 : df_0 = wide_0(entryPointParams_v_0[_S596]);
        if((_S591.low_0) != u32(0))
        {
            value_14.lo_0 = entryPointParams_v_0[_S596 + _S591.low_0];
        }
        var _S597 : bool;
        if((_S591.scale_0.hi_0) == 1.0f)
        {
            _S597 = (_S591.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S597 = false;
        }
        var _S598 : df_0;
        if(_S597)
        {
            _S598 = value_14;
        }
        else
        {
            _S598 = x2A_0(_S591.scale_0, value_14);
        }
        sums_3[i32(0)] = x2B_0(_S592, x2A_0(_S595, _S598));
        i_38 = i_38 + (*_S588).lanes_0;
    }
    join_0((*_S588).lanes_0, _S589, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S599 : ptr<function, Ball_std140_0>,  _S600 : Site_0,  _S601 : df_0)
{
    if(Site_is_first_0(_S600))
    {
        if(((((*_S599).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_13[_S600.row_0] = nearest_0(_S601);
        }
        else
        {
            var _S602 : u32 = _S600.row_0 * (*_S599).out_stride_0 + (*_S599).out_column_0;
            entryPointParams_out_13[_S602] = _S601.hi_0;
            entryPointParams_out_13[_S602 + u32(1)] = _S601.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_inner(@builtin(workgroup_id) group_13 : vec3<u32>, @builtin(local_invocation_id) invocation_15 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_13.p_13.zero_0;
    var block_14 : u32 = group_13.x;
    for(;;)
    {
        var _S603 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S604 : u32 = block_count_0(&(_S603));
        if(block_14 < _S604)
        {
        }
        else
        {
            break;
        }
        var _S605 : u32 = invocation_15.x;
        var _S606 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S607 : Site_0 = site_of_0(&(_S606), block_14, _S605);
        var _S608 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S609 : Lie_0 = x_lie_0(&(_S608));
        var _S610 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S611 : Row_0 = vector_of_22(&(_S610), _S607, _S609);
        var _S612 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S613 : Lie_0 = y_lie_0(&(_S612));
        var _S614 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S615 : Row_0 = vector_of_23(&(_S614), _S607, _S613);
        var _S616 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S617 : Lie_0 = z_lie_0(&(_S616));
        var _S618 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S619 : Row_0 = vector_of_24(&(_S618), _S607, _S617);
        var _S620 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S621 : df_0 = dot_of_0(&(_S620), _S607, _S615, _S619);
        var _S622 : Ball_std140_0 = entryPointParams_13.p_13;
        put_number_3(&(_S622), _S607, _S621);
        block_14 = block_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

fn row_of_26( _S623 : Site_0,  _S624 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S624.offset_0 + _S623.row_0 * _S624.stride_0;
    row_27.step_2 = _S624.step_0;
    row_27.low_0 = u32(0);
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn Row_raw_37( _S625 : Row_0,  _S626 : u32) -> f32
{
    return entryPointParams_point_7[_S625.base_0 + _S626 * _S625.step_2];
}

fn report_fault_14( _S627 : u32)
{
    var _S628 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S627);
    return;
}

fn vector_of_25( _S629 : ptr<function, Ball_std140_0>,  _S630 : Site_0,  _S631 : Lie_0) -> Row_0
{
    var _S632 : Row_0 = row_of_26(_S630, _S631);
    var i_39 : u32 = _S630.lane_0;
    for(;;)
    {
        if(i_39 < (_S630.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_37(_S632, i_39)))
        {
            report_fault_14(_S630.row_0);
        }
        i_39 = i_39 + (*_S629).lanes_0;
    }
    return _S632;
}

fn row_of_27( _S633 : Site_0,  _S634 : Lie_0) -> Row_0
{
    var row_28 : Row_0;
    row_28.base_0 = _S634.offset_0 + _S633.row_0 * _S634.stride_0;
    row_28.step_2 = _S634.step_0;
    row_28.low_0 = u32(0);
    row_28.scale_0 = wide_0(1.0f);
    return row_28;
}

fn Row_raw_38( _S635 : Row_0,  _S636 : u32) -> f32
{
    return entryPointParams_tangent_2[_S635.base_0 + _S636 * _S635.step_2];
}

fn report_fault_15( _S637 : u32)
{
    var _S638 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S637);
    return;
}

fn squares_of_1( _S639 : ptr<function, Ball_std140_0>,  _S640 : Site_0,  _S641 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_40 : u32 = _S640.lane_0;
    for(;;)
    {
        if(i_40 < (_S640.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S642 : f32 = Row_raw_38(_S641, i_40);
        if(is_bad_0(_S642))
        {
            report_fault_15(_S640.row_0);
        }
        Squares_add_0(&(squares_6), wide_0(_S642));
        i_40 = i_40 + (*_S639).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S639).lanes_0, _S640);
    return squares_6;
}

fn put_number_4( _S643 : ptr<function, Ball_std140_0>,  _S644 : Site_0,  _S645 : df_0)
{
    if(Site_is_first_0(_S644))
    {
        if(((((*_S643).flags_0) & (u32(16)))) == u32(0))
        {
            entryPointParams_out_14[_S644.row_0] = nearest_0(_S645);
        }
        else
        {
            var _S646 : u32 = _S644.row_0 * (*_S643).out_stride_0 + (*_S643).out_column_0;
            entryPointParams_out_14[_S646] = _S645.hi_0;
            entryPointParams_out_14[_S646 + u32(1)] = _S645.lo_0;
        }
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_norm(@builtin(workgroup_id) group_14 : vec3<u32>, @builtin(local_invocation_id) invocation_16 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_14.p_14.zero_0;
    var block_15 : u32 = group_14.x;
    for(;;)
    {
        var _S647 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S648 : u32 = block_count_0(&(_S647));
        if(block_15 < _S648)
        {
        }
        else
        {
            break;
        }
        var _S649 : u32 = invocation_16.x;
        var _S650 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S651 : Site_0 = site_of_0(&(_S650), block_15, _S649);
        var _S652 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S653 : Lie_0 = x_lie_0(&(_S652));
        var _S654 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S655 : Row_0 = vector_of_25(&(_S654), _S651, _S653);
        var _S656 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S657 : Lie_0 = y_lie_0(&(_S656));
        var _S658 : Row_0 = row_of_27(_S651, _S657);
        var _S659 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S660 : Squares_0 = squares_of_1(&(_S659), _S651, _S658);
        var _S661 : df_0 = length_of_0(_S660);
        var _S662 : Ball_std140_0 = entryPointParams_14.p_14;
        put_number_4(&(_S662), _S651, _S661);
        block_15 = block_15 + entryPointParams_14.p_14.groups_0;
    }
    return;
}


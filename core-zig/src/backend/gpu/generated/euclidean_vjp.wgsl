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

@binding(2) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(3) @group(0) var<storage, read_write> entryPointParams_kept_bar_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_kept_1 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_cotangent_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_kept_bar_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_kept_2 : array<f32>;

@binding(12) @group(0) var<storage, read> entryPointParams_cotangent_2 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_kept_bar_2 : array<f32>;

@binding(14) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(15) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(16) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_kept_3 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_cotangent_3 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_point_bar_0 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_kept_bar_3 : array<f32>;

@binding(21) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(22) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(23) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_kept_4 : array<f32>;

@binding(25) @group(0) var<storage, read> entryPointParams_cotangent_4 : array<f32>;

@binding(26) @group(0) var<storage, read_write> entryPointParams_point_bar_1 : array<f32>;

@binding(27) @group(0) var<storage, read_write> entryPointParams_kept_bar_4 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Ball_std140_0,
};

@binding(29) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(30) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(31) @group(0) var<storage, read> entryPointParams_kept_5 : array<f32>;

@binding(32) @group(0) var<storage, read> entryPointParams_cotangent_5 : array<f32>;

@binding(33) @group(0) var<storage, read_write> entryPointParams_point_bar_2 : array<f32>;

@binding(34) @group(0) var<storage, read_write> entryPointParams_kept_bar_5 : array<f32>;

@binding(35) @group(0) var<storage, read_write> entryPointParams_status_5 : array<atomic<u32>>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Ball_std140_0,
};

@binding(36) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(37) @group(0) var<storage, read> entryPointParams_source_0 : array<f32>;

@binding(38) @group(0) var<storage, read> entryPointParams_target_0 : array<f32>;

@binding(39) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(40) @group(0) var<storage, read> entryPointParams_cotangent_6 : array<f32>;

@binding(41) @group(0) var<storage, read_write> entryPointParams_source_bar_0 : array<f32>;

@binding(42) @group(0) var<storage, read_write> entryPointParams_target_bar_0 : array<f32>;

@binding(43) @group(0) var<storage, read_write> entryPointParams_tangent_bar_0 : array<f32>;

@binding(44) @group(0) var<storage, read_write> entryPointParams_status_6 : array<atomic<u32>>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Ball_std140_0,
};

@binding(45) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(46) @group(0) var<storage, read> entryPointParams_point_3 : array<f32>;

@binding(47) @group(0) var<storage, read> entryPointParams_tangent_1 : array<f32>;

@binding(48) @group(0) var<storage, read> entryPointParams_cotangent_7 : array<f32>;

@binding(49) @group(0) var<storage, read_write> entryPointParams_point_bar_3 : array<f32>;

@binding(50) @group(0) var<storage, read_write> entryPointParams_tangent_bar_1 : array<f32>;

@binding(51) @group(0) var<storage, read_write> entryPointParams_status_7 : array<atomic<u32>>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Ball_std140_0,
};

@binding(52) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(53) @group(0) var<storage, read> entryPointParams_point_4 : array<f32>;

@binding(54) @group(0) var<storage, read> entryPointParams_target_1 : array<f32>;

@binding(55) @group(0) var<storage, read> entryPointParams_cotangent_8 : array<f32>;

@binding(56) @group(0) var<storage, read_write> entryPointParams_point_bar_4 : array<f32>;

@binding(57) @group(0) var<storage, read_write> entryPointParams_target_bar_1 : array<f32>;

@binding(58) @group(0) var<storage, read_write> entryPointParams_status_8 : array<atomic<u32>>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Ball_std140_0,
};

@binding(59) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(60) @group(0) var<storage, read> entryPointParams_start_0 : array<f32>;

@binding(61) @group(0) var<storage, read> entryPointParams_end_0 : array<f32>;

@binding(62) @group(0) var<storage, read> entryPointParams_cotangent_9 : array<f32>;

@binding(63) @group(0) var<storage, read_write> entryPointParams_start_bar_0 : array<f32>;

@binding(64) @group(0) var<storage, read_write> entryPointParams_end_bar_0 : array<f32>;

@binding(65) @group(0) var<storage, read_write> entryPointParams_status_9 : array<atomic<u32>>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Ball_std140_0,
};

@binding(66) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(67) @group(0) var<storage, read> entryPointParams_left_0 : array<f32>;

@binding(68) @group(0) var<storage, read> entryPointParams_right_0 : array<f32>;

@binding(69) @group(0) var<storage, read> entryPointParams_cotangent_10 : array<f32>;

@binding(70) @group(0) var<storage, read_write> entryPointParams_left_bar_0 : array<f32>;

@binding(71) @group(0) var<storage, read_write> entryPointParams_right_bar_0 : array<f32>;

@binding(72) @group(0) var<storage, read_write> entryPointParams_status_10 : array<atomic<u32>>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Ball_std140_0,
};

@binding(73) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(74) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(75) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(76) @group(0) var<storage, read> entryPointParams_cotangent_11 : array<f32>;

@binding(77) @group(0) var<storage, read_write> entryPointParams_left_bar_1 : array<f32>;

@binding(78) @group(0) var<storage, read_write> entryPointParams_right_bar_1 : array<f32>;

@binding(79) @group(0) var<storage, read_write> entryPointParams_status_11 : array<atomic<u32>>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Ball_std140_0,
};

@binding(80) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(81) @group(0) var<storage, read> entryPointParams_point_5 : array<f32>;

@binding(82) @group(0) var<storage, read> entryPointParams_cotangent_12 : array<f32>;

@binding(83) @group(0) var<storage, read_write> entryPointParams_point_bar_5 : array<f32>;

@binding(84) @group(0) var<storage, read_write> entryPointParams_status_12 : array<atomic<u32>>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Ball_std140_0,
};

@binding(85) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(86) @group(0) var<storage, read> entryPointParams_point_6 : array<f32>;

@binding(87) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(88) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(89) @group(0) var<storage, read> entryPointParams_cotangent_13 : array<f32>;

@binding(90) @group(0) var<storage, read_write> entryPointParams_point_bar_6 : array<f32>;

@binding(91) @group(0) var<storage, read_write> entryPointParams_u_bar_0 : array<f32>;

@binding(92) @group(0) var<storage, read_write> entryPointParams_v_bar_0 : array<f32>;

@binding(93) @group(0) var<storage, read_write> entryPointParams_status_13 : array<atomic<u32>>;

struct EntryPointParams_std140_14
{
    @align(16) p_14 : Ball_std140_0,
};

@binding(94) @group(0) var<uniform> entryPointParams_14 : EntryPointParams_std140_14;
@binding(95) @group(0) var<storage, read> entryPointParams_point_7 : array<f32>;

@binding(96) @group(0) var<storage, read> entryPointParams_tangent_2 : array<f32>;

@binding(97) @group(0) var<storage, read> entryPointParams_cotangent_14 : array<f32>;

@binding(98) @group(0) var<storage, read_write> entryPointParams_point_bar_7 : array<f32>;

@binding(99) @group(0) var<storage, read_write> entryPointParams_tangent_bar_2 : array<f32>;

@binding(100) @group(0) var<storage, read_write> entryPointParams_status_14 : array<atomic<u32>>;

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

fn join_0( lanes_1 : u32,  site_0 : Site_0,  sums_0 : ptr<function, array<df_0, i32(3)>>)
{
    if(lanes_1 == u32(1))
    {
        return;
    }
    var k_0 : i32 = i32(0);
    for(;;)
    {
        if(k_0 < i32(3))
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
                if(k_0 < i32(3))
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
        if(k_0 < i32(3))
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

fn block_count_0( p_15 : ptr<function, Ball_std140_0>) -> u32
{
    var _S9 : u32 = (*p_15).rows_0;
    var _S10 : u32 = (*p_15).lanes_0;
    var _S11 : u32 = u32(64) / (*p_15).lanes_0;
    var _S12 : u32 = _S9 + _S11 - u32(1);
    var _S13 : u32 = u32(64) / _S10;
    var _S14 : u32 = _S12 / _S13;
    return _S14;
}

fn site_of_0( p_16 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S15 : u32 = (*p_16).lanes_0;
    var _S16 : u32 = u32(64) / (*p_16).lanes_0;
    var _S17 : u32 = block_0 * _S16;
    var _S18 : u32 = invocation_1 / _S15;
    var _S19 : u32 = _S17 + _S18;
    var site_1 : Site_0;
    var _S20 : bool = _S19 < ((*p_16).rows_0);
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
        _S21 = (*p_16).columns_0;
    }
    else
    {
        _S21 = u32(0);
    }
    site_1.columns_1 = _S21;
    return site_1;
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

fn cotangent_lie_0( p_18 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_18).cotangent_offset_0, (*p_18).cotangent_stride_0, (*p_18).cotangent_step_0);
}

fn nearest_0( value_3 : df_0) -> f32
{
    var _S23 : f32;
    if(is_bad_0(value_3.hi_0))
    {
        _S23 = value_3.hi_0;
    }
    else
    {
        _S23 = value_3.hi_0 + value_3.lo_0;
    }
    return _S23;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     low_0 : u32,
     scale_0 : df_0,
};

fn row_of_0( _S24 : Site_0,  _S25 : Lie_0) -> Row_0
{
    var row_1 : Row_0;
    row_1.base_0 = _S25.offset_0 + _S24.row_0 * _S25.stride_0;
    row_1.step_2 = _S25.step_0;
    row_1.low_0 = u32(0);
    row_1.scale_0 = wide_0(1.0f);
    return row_1;
}

fn Row_raw_0( _S26 : Row_0,  _S27 : u32) -> f32
{
    return entryPointParams_kept_0[_S26.base_0 + _S27 * _S26.step_2];
}

fn report_fault_0( _S28 : u32)
{
    var _S29 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S28);
    return;
}

fn vector_of_0( _S30 : ptr<function, Ball_std140_0>,  _S31 : Site_0,  _S32 : Lie_0) -> Row_0
{
    var _S33 : Row_0 = row_of_0(_S31, _S32);
    var i_0 : u32 = _S31.lane_0;
    for(;;)
    {
        if(i_0 < (_S31.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_0(_S33, i_0)))
        {
            report_fault_0(_S31.row_0);
        }
        i_0 = i_0 + (*_S30).lanes_0;
    }
    return _S33;
}

fn row_of_1( _S34 : Site_0,  _S35 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S35.offset_0 + _S34.row_0 * _S35.stride_0;
    row_2.step_2 = _S35.step_0;
    row_2.low_0 = u32(0);
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_1( _S36 : Row_0,  _S37 : u32) -> f32
{
    return entryPointParams_cotangent_0[_S36.base_0 + _S37 * _S36.step_2];
}

fn put_0( _S38 : ptr<function, Ball_std140_0>,  _S39 : Site_0,  _S40 : u32,  _S41 : df_0)
{
    entryPointParams_kept_bar_0[_S39.row_0 * (*_S38).out_stride_0 + (*_S38).out_column_0 + _S40] = nearest_0(_S41);
    return;
}

fn put_bar_0( _S42 : ptr<function, Ball_std140_0>,  _S43 : Site_0,  _S44 : u32,  _S45 : u32,  _S46 : df_0)
{
    if(((((*_S42).flags_0) & (((u32(2) << (_S44)))))) == u32(0))
    {
        put_0(&((*_S42)), _S43, _S45, _S46);
    }
    return;
}

fn put_kept_0( _S47 : ptr<function, Ball_std140_0>,  _S48 : Site_0,  _S49 : u32,  _S50 : Row_0)
{
    var i_1 : u32 = _S48.lane_0;
    for(;;)
    {
        if(i_1 < (_S48.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_0(&((*_S47)), _S48, _S49, i_1, wide_0(Row_raw_1(_S50, i_1)));
        i_1 = i_1 + (*_S47).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_exp0_vjp(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S51 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S52 : u32 = block_count_0(&(_S51));
        if(block_1 < _S52)
        {
        }
        else
        {
            break;
        }
        var _S53 : u32 = invocation_2.x;
        var _S54 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S55 : Site_0 = site_of_0(&(_S54), block_1, _S53);
        var _S56 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S57 : Lie_0 = x_lie_0(&(_S56));
        var _S58 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S59 : Row_0 = vector_of_0(&(_S58), _S55, _S57);
        var _S60 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S61 : Lie_0 = cotangent_lie_0(&(_S60));
        var _S62 : Row_0 = row_of_1(_S55, _S61);
        var _S63 : Ball_std140_0 = entryPointParams_0.p_0;
        put_kept_0(&(_S63), _S55, u32(0), _S62);
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S64 : Site_0,  _S65 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S65.offset_0 + _S64.row_0 * _S65.stride_0;
    row_3.step_2 = _S65.step_0;
    row_3.low_0 = u32(0);
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_2( _S66 : Row_0,  _S67 : u32) -> f32
{
    return entryPointParams_kept_1[_S66.base_0 + _S67 * _S66.step_2];
}

fn report_fault_1( _S68 : u32)
{
    var _S69 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S68);
    return;
}

fn vector_of_1( _S70 : ptr<function, Ball_std140_0>,  _S71 : Site_0,  _S72 : Lie_0) -> Row_0
{
    var _S73 : Row_0 = row_of_2(_S71, _S72);
    var i_2 : u32 = _S71.lane_0;
    for(;;)
    {
        if(i_2 < (_S71.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_2(_S73, i_2)))
        {
            report_fault_1(_S71.row_0);
        }
        i_2 = i_2 + (*_S70).lanes_0;
    }
    return _S73;
}

fn row_of_3( _S74 : Site_0,  _S75 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S75.offset_0 + _S74.row_0 * _S75.stride_0;
    row_4.step_2 = _S75.step_0;
    row_4.low_0 = u32(0);
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_3( _S76 : Row_0,  _S77 : u32) -> f32
{
    return entryPointParams_cotangent_1[_S76.base_0 + _S77 * _S76.step_2];
}

fn put_1( _S78 : ptr<function, Ball_std140_0>,  _S79 : Site_0,  _S80 : u32,  _S81 : df_0)
{
    entryPointParams_kept_bar_1[_S79.row_0 * (*_S78).out_stride_0 + (*_S78).out_column_0 + _S80] = nearest_0(_S81);
    return;
}

fn put_bar_1( _S82 : ptr<function, Ball_std140_0>,  _S83 : Site_0,  _S84 : u32,  _S85 : u32,  _S86 : df_0)
{
    if(((((*_S82).flags_0) & (((u32(2) << (_S84)))))) == u32(0))
    {
        put_1(&((*_S82)), _S83, _S85, _S86);
    }
    return;
}

fn put_kept_1( _S87 : ptr<function, Ball_std140_0>,  _S88 : Site_0,  _S89 : u32,  _S90 : Row_0)
{
    var i_3 : u32 = _S88.lane_0;
    for(;;)
    {
        if(i_3 < (_S88.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_1(&((*_S87)), _S88, _S89, i_3, wide_0(Row_raw_3(_S90, i_3)));
        i_3 = i_3 + (*_S87).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_log0_vjp(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S91 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S92 : u32 = block_count_0(&(_S91));
        if(block_2 < _S92)
        {
        }
        else
        {
            break;
        }
        var _S93 : u32 = invocation_3.x;
        var _S94 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S95 : Site_0 = site_of_0(&(_S94), block_2, _S93);
        var _S96 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S97 : Lie_0 = x_lie_0(&(_S96));
        var _S98 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S99 : Row_0 = vector_of_1(&(_S98), _S95, _S97);
        var _S100 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S101 : Lie_0 = cotangent_lie_0(&(_S100));
        var _S102 : Row_0 = row_of_3(_S95, _S101);
        var _S103 : Ball_std140_0 = entryPointParams_1.p_1;
        put_kept_1(&(_S103), _S95, u32(0), _S102);
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S104 : Site_0,  _S105 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S105.offset_0 + _S104.row_0 * _S105.stride_0;
    row_5.step_2 = _S105.step_0;
    row_5.low_0 = u32(0);
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_4( _S106 : Row_0,  _S107 : u32) -> f32
{
    return entryPointParams_kept_2[_S106.base_0 + _S107 * _S106.step_2];
}

fn report_fault_2( _S108 : u32)
{
    var _S109 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S108);
    return;
}

fn vector_of_2( _S110 : ptr<function, Ball_std140_0>,  _S111 : Site_0,  _S112 : Lie_0) -> Row_0
{
    var _S113 : Row_0 = row_of_4(_S111, _S112);
    var i_4 : u32 = _S111.lane_0;
    for(;;)
    {
        if(i_4 < (_S111.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_4(_S113, i_4)))
        {
            report_fault_2(_S111.row_0);
        }
        i_4 = i_4 + (*_S110).lanes_0;
    }
    return _S113;
}

fn row_of_5( _S114 : Site_0,  _S115 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S115.offset_0 + _S114.row_0 * _S115.stride_0;
    row_6.step_2 = _S115.step_0;
    row_6.low_0 = u32(0);
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_5( _S116 : Row_0,  _S117 : u32) -> f32
{
    return entryPointParams_cotangent_2[_S116.base_0 + _S117 * _S116.step_2];
}

fn put_2( _S118 : ptr<function, Ball_std140_0>,  _S119 : Site_0,  _S120 : u32,  _S121 : df_0)
{
    entryPointParams_kept_bar_2[_S119.row_0 * (*_S118).out_stride_0 + (*_S118).out_column_0 + _S120] = nearest_0(_S121);
    return;
}

fn put_bar_2( _S122 : ptr<function, Ball_std140_0>,  _S123 : Site_0,  _S124 : u32,  _S125 : u32,  _S126 : df_0)
{
    if(((((*_S122).flags_0) & (((u32(2) << (_S124)))))) == u32(0))
    {
        put_2(&((*_S122)), _S123, _S125, _S126);
    }
    return;
}

fn put_kept_2( _S127 : ptr<function, Ball_std140_0>,  _S128 : Site_0,  _S129 : u32,  _S130 : Row_0)
{
    var i_5 : u32 = _S128.lane_0;
    for(;;)
    {
        if(i_5 < (_S128.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_2(&((*_S127)), _S128, _S129, i_5, wide_0(Row_raw_5(_S130, i_5)));
        i_5 = i_5 + (*_S127).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_project_vjp(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S131 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S132 : u32 = block_count_0(&(_S131));
        if(block_3 < _S132)
        {
        }
        else
        {
            break;
        }
        var _S133 : u32 = invocation_4.x;
        var _S134 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S135 : Site_0 = site_of_0(&(_S134), block_3, _S133);
        var _S136 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S137 : Lie_0 = x_lie_0(&(_S136));
        var _S138 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S139 : Row_0 = vector_of_2(&(_S138), _S135, _S137);
        var _S140 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S141 : Lie_0 = cotangent_lie_0(&(_S140));
        var _S142 : Row_0 = row_of_5(_S135, _S141);
        var _S143 : Ball_std140_0 = entryPointParams_2.p_2;
        put_kept_2(&(_S143), _S135, u32(0), _S142);
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn y_lie_0( p_19 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_19).y_offset_0, (*p_19).y_stride_0, (*p_19).y_step_0);
}

fn row_of_6( _S144 : Site_0,  _S145 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S145.offset_0 + _S144.row_0 * _S145.stride_0;
    row_7.step_2 = _S145.step_0;
    row_7.low_0 = u32(0);
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_6( _S146 : Row_0,  _S147 : u32) -> f32
{
    return entryPointParams_point_0[_S146.base_0 + _S147 * _S146.step_2];
}

fn report_fault_3( _S148 : u32)
{
    var _S149 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S148);
    return;
}

fn vector_of_3( _S150 : ptr<function, Ball_std140_0>,  _S151 : Site_0,  _S152 : Lie_0) -> Row_0
{
    var _S153 : Row_0 = row_of_6(_S151, _S152);
    var i_6 : u32 = _S151.lane_0;
    for(;;)
    {
        if(i_6 < (_S151.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S153, i_6)))
        {
            report_fault_3(_S151.row_0);
        }
        i_6 = i_6 + (*_S150).lanes_0;
    }
    return _S153;
}

fn row_of_7( _S154 : Site_0,  _S155 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S155.offset_0 + _S154.row_0 * _S155.stride_0;
    row_8.step_2 = _S155.step_0;
    row_8.low_0 = u32(0);
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_7( _S156 : Row_0,  _S157 : u32) -> f32
{
    return entryPointParams_kept_3[_S156.base_0 + _S157 * _S156.step_2];
}

fn vector_of_4( _S158 : ptr<function, Ball_std140_0>,  _S159 : Site_0,  _S160 : Lie_0) -> Row_0
{
    var _S161 : Row_0 = row_of_7(_S159, _S160);
    var i_7 : u32 = _S159.lane_0;
    for(;;)
    {
        if(i_7 < (_S159.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S161, i_7)))
        {
            report_fault_3(_S159.row_0);
        }
        i_7 = i_7 + (*_S158).lanes_0;
    }
    return _S161;
}

fn put_3( _S162 : ptr<function, Ball_std140_0>,  _S163 : Site_0,  _S164 : u32,  _S165 : df_0)
{
    entryPointParams_point_bar_0[_S163.row_0 * (*_S162).out_stride_0 + (*_S162).out_column_0 + _S164] = nearest_0(_S165);
    return;
}

fn put_bar_3( _S166 : ptr<function, Ball_std140_0>,  _S167 : Site_0,  _S168 : u32,  _S169 : u32,  _S170 : df_0)
{
    if(((((*_S166).flags_0) & (((u32(2) << (_S168)))))) == u32(0))
    {
        put_3(&((*_S166)), _S167, _S169, _S170);
    }
    return;
}

fn put_nothing_0( _S171 : ptr<function, Ball_std140_0>,  _S172 : Site_0,  _S173 : u32)
{
    var i_8 : u32 = _S172.lane_0;
    for(;;)
    {
        if(i_8 < (_S172.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_3(&((*_S171)), _S172, _S173, i_8, wide_0(0.0f));
        i_8 = i_8 + (*_S171).lanes_0;
    }
    return;
}

fn row_of_8( _S174 : Site_0,  _S175 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S175.offset_0 + _S174.row_0 * _S175.stride_0;
    row_9.step_2 = _S175.step_0;
    row_9.low_0 = u32(0);
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_8( _S176 : Row_0,  _S177 : u32) -> f32
{
    return entryPointParams_cotangent_3[_S176.base_0 + _S177 * _S176.step_2];
}

fn put_4( _S178 : ptr<function, Ball_std140_0>,  _S179 : Site_0,  _S180 : u32,  _S181 : df_0)
{
    entryPointParams_kept_bar_3[_S179.row_0 * (*_S178).out_stride_0 + (*_S178).out_column_0 + _S180] = nearest_0(_S181);
    return;
}

fn put_bar_4( _S182 : ptr<function, Ball_std140_0>,  _S183 : Site_0,  _S184 : u32,  _S185 : u32,  _S186 : df_0)
{
    if(((((*_S182).flags_0) & (((u32(2) << (_S184)))))) == u32(0))
    {
        put_4(&((*_S182)), _S183, _S185, _S186);
    }
    return;
}

fn put_kept_3( _S187 : ptr<function, Ball_std140_0>,  _S188 : Site_0,  _S189 : u32,  _S190 : Row_0)
{
    var i_9 : u32 = _S188.lane_0;
    for(;;)
    {
        if(i_9 < (_S188.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_4(&((*_S187)), _S188, _S189, i_9, wide_0(Row_raw_8(_S190, i_9)));
        i_9 = i_9 + (*_S187).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_transport0_vjp(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S191 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S192 : u32 = block_count_0(&(_S191));
        if(block_4 < _S192)
        {
        }
        else
        {
            break;
        }
        var _S193 : u32 = invocation_5.x;
        var _S194 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S195 : Site_0 = site_of_0(&(_S194), block_4, _S193);
        var _S196 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S197 : Lie_0 = x_lie_0(&(_S196));
        var _S198 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S199 : Row_0 = vector_of_3(&(_S198), _S195, _S197);
        var _S200 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S201 : Lie_0 = y_lie_0(&(_S200));
        var _S202 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S203 : Row_0 = vector_of_4(&(_S202), _S195, _S201);
        var _S204 : Ball_std140_0 = entryPointParams_3.p_3;
        put_nothing_0(&(_S204), _S195, u32(0));
        var _S205 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S206 : Lie_0 = cotangent_lie_0(&(_S205));
        var _S207 : Row_0 = row_of_8(_S195, _S206);
        var _S208 : Ball_std140_0 = entryPointParams_3.p_3;
        put_kept_3(&(_S208), _S195, u32(1), _S207);
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_9( _S209 : Site_0,  _S210 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S210.offset_0 + _S209.row_0 * _S210.stride_0;
    row_10.step_2 = _S210.step_0;
    row_10.low_0 = u32(0);
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_9( _S211 : Row_0,  _S212 : u32) -> f32
{
    return entryPointParams_point_1[_S211.base_0 + _S212 * _S211.step_2];
}

fn report_fault_4( _S213 : u32)
{
    var _S214 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S213);
    return;
}

fn vector_of_5( _S215 : ptr<function, Ball_std140_0>,  _S216 : Site_0,  _S217 : Lie_0) -> Row_0
{
    var _S218 : Row_0 = row_of_9(_S216, _S217);
    var i_10 : u32 = _S216.lane_0;
    for(;;)
    {
        if(i_10 < (_S216.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_9(_S218, i_10)))
        {
            report_fault_4(_S216.row_0);
        }
        i_10 = i_10 + (*_S215).lanes_0;
    }
    return _S218;
}

fn row_of_10( _S219 : Site_0,  _S220 : Lie_0) -> Row_0
{
    var row_11 : Row_0;
    row_11.base_0 = _S220.offset_0 + _S219.row_0 * _S220.stride_0;
    row_11.step_2 = _S220.step_0;
    row_11.low_0 = u32(0);
    row_11.scale_0 = wide_0(1.0f);
    return row_11;
}

fn Row_raw_10( _S221 : Row_0,  _S222 : u32) -> f32
{
    return entryPointParams_kept_4[_S221.base_0 + _S222 * _S221.step_2];
}

fn vector_of_6( _S223 : ptr<function, Ball_std140_0>,  _S224 : Site_0,  _S225 : Lie_0) -> Row_0
{
    var _S226 : Row_0 = row_of_10(_S224, _S225);
    var i_11 : u32 = _S224.lane_0;
    for(;;)
    {
        if(i_11 < (_S224.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_10(_S226, i_11)))
        {
            report_fault_4(_S224.row_0);
        }
        i_11 = i_11 + (*_S223).lanes_0;
    }
    return _S226;
}

fn put_5( _S227 : ptr<function, Ball_std140_0>,  _S228 : Site_0,  _S229 : u32,  _S230 : df_0)
{
    entryPointParams_point_bar_1[_S228.row_0 * (*_S227).out_stride_0 + (*_S227).out_column_0 + _S229] = nearest_0(_S230);
    return;
}

fn put_bar_5( _S231 : ptr<function, Ball_std140_0>,  _S232 : Site_0,  _S233 : u32,  _S234 : u32,  _S235 : df_0)
{
    if(((((*_S231).flags_0) & (((u32(2) << (_S233)))))) == u32(0))
    {
        put_5(&((*_S231)), _S232, _S234, _S235);
    }
    return;
}

fn put_nothing_1( _S236 : ptr<function, Ball_std140_0>,  _S237 : Site_0,  _S238 : u32)
{
    var i_12 : u32 = _S237.lane_0;
    for(;;)
    {
        if(i_12 < (_S237.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_5(&((*_S236)), _S237, _S238, i_12, wide_0(0.0f));
        i_12 = i_12 + (*_S236).lanes_0;
    }
    return;
}

fn row_of_11( _S239 : Site_0,  _S240 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S240.offset_0 + _S239.row_0 * _S240.stride_0;
    row_12.step_2 = _S240.step_0;
    row_12.low_0 = u32(0);
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_11( _S241 : Row_0,  _S242 : u32) -> f32
{
    return entryPointParams_cotangent_4[_S241.base_0 + _S242 * _S241.step_2];
}

fn put_6( _S243 : ptr<function, Ball_std140_0>,  _S244 : Site_0,  _S245 : u32,  _S246 : df_0)
{
    entryPointParams_kept_bar_4[_S244.row_0 * (*_S243).out_stride_0 + (*_S243).out_column_0 + _S245] = nearest_0(_S246);
    return;
}

fn put_bar_6( _S247 : ptr<function, Ball_std140_0>,  _S248 : Site_0,  _S249 : u32,  _S250 : u32,  _S251 : df_0)
{
    if(((((*_S247).flags_0) & (((u32(2) << (_S249)))))) == u32(0))
    {
        put_6(&((*_S247)), _S248, _S250, _S251);
    }
    return;
}

fn put_kept_4( _S252 : ptr<function, Ball_std140_0>,  _S253 : Site_0,  _S254 : u32,  _S255 : Row_0)
{
    var i_13 : u32 = _S253.lane_0;
    for(;;)
    {
        if(i_13 < (_S253.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_6(&((*_S252)), _S253, _S254, i_13, wide_0(Row_raw_11(_S255, i_13)));
        i_13 = i_13 + (*_S252).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_project_tangent_vjp(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S256 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S257 : u32 = block_count_0(&(_S256));
        if(block_5 < _S257)
        {
        }
        else
        {
            break;
        }
        var _S258 : u32 = invocation_6.x;
        var _S259 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S260 : Site_0 = site_of_0(&(_S259), block_5, _S258);
        var _S261 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S262 : Lie_0 = x_lie_0(&(_S261));
        var _S263 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S264 : Row_0 = vector_of_5(&(_S263), _S260, _S262);
        var _S265 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S266 : Lie_0 = y_lie_0(&(_S265));
        var _S267 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S268 : Row_0 = vector_of_6(&(_S267), _S260, _S266);
        var _S269 : Ball_std140_0 = entryPointParams_4.p_4;
        put_nothing_1(&(_S269), _S260, u32(0));
        var _S270 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S271 : Lie_0 = cotangent_lie_0(&(_S270));
        var _S272 : Row_0 = row_of_11(_S260, _S271);
        var _S273 : Ball_std140_0 = entryPointParams_4.p_4;
        put_kept_4(&(_S273), _S260, u32(1), _S272);
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

fn row_of_12( _S274 : Site_0,  _S275 : Lie_0) -> Row_0
{
    var row_13 : Row_0;
    row_13.base_0 = _S275.offset_0 + _S274.row_0 * _S275.stride_0;
    row_13.step_2 = _S275.step_0;
    row_13.low_0 = u32(0);
    row_13.scale_0 = wide_0(1.0f);
    return row_13;
}

fn Row_raw_12( _S276 : Row_0,  _S277 : u32) -> f32
{
    return entryPointParams_point_2[_S276.base_0 + _S277 * _S276.step_2];
}

fn report_fault_5( _S278 : u32)
{
    var _S279 : u32 = atomicMax(&(entryPointParams_status_5[i32(1)]), u32(4294967295) - _S278);
    return;
}

fn vector_of_7( _S280 : ptr<function, Ball_std140_0>,  _S281 : Site_0,  _S282 : Lie_0) -> Row_0
{
    var _S283 : Row_0 = row_of_12(_S281, _S282);
    var i_14 : u32 = _S281.lane_0;
    for(;;)
    {
        if(i_14 < (_S281.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_12(_S283, i_14)))
        {
            report_fault_5(_S281.row_0);
        }
        i_14 = i_14 + (*_S280).lanes_0;
    }
    return _S283;
}

fn row_of_13( _S284 : Site_0,  _S285 : Lie_0) -> Row_0
{
    var row_14 : Row_0;
    row_14.base_0 = _S285.offset_0 + _S284.row_0 * _S285.stride_0;
    row_14.step_2 = _S285.step_0;
    row_14.low_0 = u32(0);
    row_14.scale_0 = wide_0(1.0f);
    return row_14;
}

fn Row_raw_13( _S286 : Row_0,  _S287 : u32) -> f32
{
    return entryPointParams_kept_5[_S286.base_0 + _S287 * _S286.step_2];
}

fn vector_of_8( _S288 : ptr<function, Ball_std140_0>,  _S289 : Site_0,  _S290 : Lie_0) -> Row_0
{
    var _S291 : Row_0 = row_of_13(_S289, _S290);
    var i_15 : u32 = _S289.lane_0;
    for(;;)
    {
        if(i_15 < (_S289.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_13(_S291, i_15)))
        {
            report_fault_5(_S289.row_0);
        }
        i_15 = i_15 + (*_S288).lanes_0;
    }
    return _S291;
}

fn put_7( _S292 : ptr<function, Ball_std140_0>,  _S293 : Site_0,  _S294 : u32,  _S295 : df_0)
{
    entryPointParams_point_bar_2[_S293.row_0 * (*_S292).out_stride_0 + (*_S292).out_column_0 + _S294] = nearest_0(_S295);
    return;
}

fn put_bar_7( _S296 : ptr<function, Ball_std140_0>,  _S297 : Site_0,  _S298 : u32,  _S299 : u32,  _S300 : df_0)
{
    if(((((*_S296).flags_0) & (((u32(2) << (_S298)))))) == u32(0))
    {
        put_7(&((*_S296)), _S297, _S299, _S300);
    }
    return;
}

fn put_nothing_2( _S301 : ptr<function, Ball_std140_0>,  _S302 : Site_0,  _S303 : u32)
{
    var i_16 : u32 = _S302.lane_0;
    for(;;)
    {
        if(i_16 < (_S302.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_7(&((*_S301)), _S302, _S303, i_16, wide_0(0.0f));
        i_16 = i_16 + (*_S301).lanes_0;
    }
    return;
}

fn row_of_14( _S304 : Site_0,  _S305 : Lie_0) -> Row_0
{
    var row_15 : Row_0;
    row_15.base_0 = _S305.offset_0 + _S304.row_0 * _S305.stride_0;
    row_15.step_2 = _S305.step_0;
    row_15.low_0 = u32(0);
    row_15.scale_0 = wide_0(1.0f);
    return row_15;
}

fn Row_raw_14( _S306 : Row_0,  _S307 : u32) -> f32
{
    return entryPointParams_cotangent_5[_S306.base_0 + _S307 * _S306.step_2];
}

fn put_8( _S308 : ptr<function, Ball_std140_0>,  _S309 : Site_0,  _S310 : u32,  _S311 : df_0)
{
    entryPointParams_kept_bar_5[_S309.row_0 * (*_S308).out_stride_0 + (*_S308).out_column_0 + _S310] = nearest_0(_S311);
    return;
}

fn put_bar_8( _S312 : ptr<function, Ball_std140_0>,  _S313 : Site_0,  _S314 : u32,  _S315 : u32,  _S316 : df_0)
{
    if(((((*_S312).flags_0) & (((u32(2) << (_S314)))))) == u32(0))
    {
        put_8(&((*_S312)), _S313, _S315, _S316);
    }
    return;
}

fn put_kept_5( _S317 : ptr<function, Ball_std140_0>,  _S318 : Site_0,  _S319 : u32,  _S320 : Row_0)
{
    var i_17 : u32 = _S318.lane_0;
    for(;;)
    {
        if(i_17 < (_S318.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_8(&((*_S317)), _S318, _S319, i_17, wide_0(Row_raw_14(_S320, i_17)));
        i_17 = i_17 + (*_S317).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_riemannian_gradient_vjp(@builtin(workgroup_id) group_5 : vec3<u32>, @builtin(local_invocation_id) invocation_7 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_5.p_5.zero_0;
    var block_6 : u32 = group_5.x;
    for(;;)
    {
        var _S321 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S322 : u32 = block_count_0(&(_S321));
        if(block_6 < _S322)
        {
        }
        else
        {
            break;
        }
        var _S323 : u32 = invocation_7.x;
        var _S324 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S325 : Site_0 = site_of_0(&(_S324), block_6, _S323);
        var _S326 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S327 : Lie_0 = x_lie_0(&(_S326));
        var _S328 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S329 : Row_0 = vector_of_7(&(_S328), _S325, _S327);
        var _S330 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S331 : Lie_0 = y_lie_0(&(_S330));
        var _S332 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S333 : Row_0 = vector_of_8(&(_S332), _S325, _S331);
        var _S334 : Ball_std140_0 = entryPointParams_5.p_5;
        put_nothing_2(&(_S334), _S325, u32(0));
        var _S335 : Ball_std140_0 = entryPointParams_5.p_5;
        var _S336 : Lie_0 = cotangent_lie_0(&(_S335));
        var _S337 : Row_0 = row_of_14(_S325, _S336);
        var _S338 : Ball_std140_0 = entryPointParams_5.p_5;
        put_kept_5(&(_S338), _S325, u32(1), _S337);
        block_6 = block_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn z_lie_0( p_20 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_20).z_offset_0, (*p_20).z_stride_0, (*p_20).z_step_0);
}

fn row_of_15( _S339 : Site_0,  _S340 : Lie_0) -> Row_0
{
    var row_16 : Row_0;
    row_16.base_0 = _S340.offset_0 + _S339.row_0 * _S340.stride_0;
    row_16.step_2 = _S340.step_0;
    row_16.low_0 = u32(0);
    row_16.scale_0 = wide_0(1.0f);
    return row_16;
}

fn Row_raw_15( _S341 : Row_0,  _S342 : u32) -> f32
{
    return entryPointParams_source_0[_S341.base_0 + _S342 * _S341.step_2];
}

fn report_fault_6( _S343 : u32)
{
    var _S344 : u32 = atomicMax(&(entryPointParams_status_6[i32(1)]), u32(4294967295) - _S343);
    return;
}

fn vector_of_9( _S345 : ptr<function, Ball_std140_0>,  _S346 : Site_0,  _S347 : Lie_0) -> Row_0
{
    var _S348 : Row_0 = row_of_15(_S346, _S347);
    var i_18 : u32 = _S346.lane_0;
    for(;;)
    {
        if(i_18 < (_S346.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_15(_S348, i_18)))
        {
            report_fault_6(_S346.row_0);
        }
        i_18 = i_18 + (*_S345).lanes_0;
    }
    return _S348;
}

fn row_of_16( _S349 : Site_0,  _S350 : Lie_0) -> Row_0
{
    var row_17 : Row_0;
    row_17.base_0 = _S350.offset_0 + _S349.row_0 * _S350.stride_0;
    row_17.step_2 = _S350.step_0;
    row_17.low_0 = u32(0);
    row_17.scale_0 = wide_0(1.0f);
    return row_17;
}

fn Row_raw_16( _S351 : Row_0,  _S352 : u32) -> f32
{
    return entryPointParams_target_0[_S351.base_0 + _S352 * _S351.step_2];
}

fn vector_of_10( _S353 : ptr<function, Ball_std140_0>,  _S354 : Site_0,  _S355 : Lie_0) -> Row_0
{
    var _S356 : Row_0 = row_of_16(_S354, _S355);
    var i_19 : u32 = _S354.lane_0;
    for(;;)
    {
        if(i_19 < (_S354.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_16(_S356, i_19)))
        {
            report_fault_6(_S354.row_0);
        }
        i_19 = i_19 + (*_S353).lanes_0;
    }
    return _S356;
}

fn row_of_17( _S357 : Site_0,  _S358 : Lie_0) -> Row_0
{
    var row_18 : Row_0;
    row_18.base_0 = _S358.offset_0 + _S357.row_0 * _S358.stride_0;
    row_18.step_2 = _S358.step_0;
    row_18.low_0 = u32(0);
    row_18.scale_0 = wide_0(1.0f);
    return row_18;
}

fn Row_raw_17( _S359 : Row_0,  _S360 : u32) -> f32
{
    return entryPointParams_tangent_0[_S359.base_0 + _S360 * _S359.step_2];
}

fn vector_of_11( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : Lie_0) -> Row_0
{
    var _S364 : Row_0 = row_of_17(_S362, _S363);
    var i_20 : u32 = _S362.lane_0;
    for(;;)
    {
        if(i_20 < (_S362.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_17(_S364, i_20)))
        {
            report_fault_6(_S362.row_0);
        }
        i_20 = i_20 + (*_S361).lanes_0;
    }
    return _S364;
}

fn put_9( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : u32,  _S368 : df_0)
{
    entryPointParams_source_bar_0[_S366.row_0 * (*_S365).out_stride_0 + (*_S365).out_column_0 + _S367] = nearest_0(_S368);
    return;
}

fn put_bar_9( _S369 : ptr<function, Ball_std140_0>,  _S370 : Site_0,  _S371 : u32,  _S372 : u32,  _S373 : df_0)
{
    if(((((*_S369).flags_0) & (((u32(2) << (_S371)))))) == u32(0))
    {
        put_9(&((*_S369)), _S370, _S372, _S373);
    }
    return;
}

fn put_nothing_3( _S374 : ptr<function, Ball_std140_0>,  _S375 : Site_0,  _S376 : u32)
{
    var i_21 : u32 = _S375.lane_0;
    for(;;)
    {
        if(i_21 < (_S375.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_9(&((*_S374)), _S375, _S376, i_21, wide_0(0.0f));
        i_21 = i_21 + (*_S374).lanes_0;
    }
    return;
}

fn put_10( _S377 : ptr<function, Ball_std140_0>,  _S378 : Site_0,  _S379 : u32,  _S380 : df_0)
{
    entryPointParams_target_bar_0[_S378.row_0 * (*_S377).out_stride_0 + (*_S377).out_column_0 + _S379] = nearest_0(_S380);
    return;
}

fn put_bar_10( _S381 : ptr<function, Ball_std140_0>,  _S382 : Site_0,  _S383 : u32,  _S384 : u32,  _S385 : df_0)
{
    if(((((*_S381).flags_0) & (((u32(2) << (_S383)))))) == u32(0))
    {
        put_10(&((*_S381)), _S382, _S384, _S385);
    }
    return;
}

fn put_nothing_4( _S386 : ptr<function, Ball_std140_0>,  _S387 : Site_0,  _S388 : u32)
{
    var i_22 : u32 = _S387.lane_0;
    for(;;)
    {
        if(i_22 < (_S387.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_10(&((*_S386)), _S387, _S388, i_22, wide_0(0.0f));
        i_22 = i_22 + (*_S386).lanes_0;
    }
    return;
}

fn row_of_18( _S389 : Site_0,  _S390 : Lie_0) -> Row_0
{
    var row_19 : Row_0;
    row_19.base_0 = _S390.offset_0 + _S389.row_0 * _S390.stride_0;
    row_19.step_2 = _S390.step_0;
    row_19.low_0 = u32(0);
    row_19.scale_0 = wide_0(1.0f);
    return row_19;
}

fn Row_raw_18( _S391 : Row_0,  _S392 : u32) -> f32
{
    return entryPointParams_cotangent_6[_S391.base_0 + _S392 * _S391.step_2];
}

fn put_11( _S393 : ptr<function, Ball_std140_0>,  _S394 : Site_0,  _S395 : u32,  _S396 : df_0)
{
    entryPointParams_tangent_bar_0[_S394.row_0 * (*_S393).out_stride_0 + (*_S393).out_column_0 + _S395] = nearest_0(_S396);
    return;
}

fn put_bar_11( _S397 : ptr<function, Ball_std140_0>,  _S398 : Site_0,  _S399 : u32,  _S400 : u32,  _S401 : df_0)
{
    if(((((*_S397).flags_0) & (((u32(2) << (_S399)))))) == u32(0))
    {
        put_11(&((*_S397)), _S398, _S400, _S401);
    }
    return;
}

fn put_kept_6( _S402 : ptr<function, Ball_std140_0>,  _S403 : Site_0,  _S404 : u32,  _S405 : Row_0)
{
    var i_23 : u32 = _S403.lane_0;
    for(;;)
    {
        if(i_23 < (_S403.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_11(&((*_S402)), _S403, _S404, i_23, wide_0(Row_raw_18(_S405, i_23)));
        i_23 = i_23 + (*_S402).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_transport_vjp(@builtin(workgroup_id) group_6 : vec3<u32>, @builtin(local_invocation_id) invocation_8 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_6.p_6.zero_0;
    var block_7 : u32 = group_6.x;
    for(;;)
    {
        var _S406 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S407 : u32 = block_count_0(&(_S406));
        if(block_7 < _S407)
        {
        }
        else
        {
            break;
        }
        var _S408 : u32 = invocation_8.x;
        var _S409 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S410 : Site_0 = site_of_0(&(_S409), block_7, _S408);
        var _S411 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S412 : Lie_0 = x_lie_0(&(_S411));
        var _S413 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S414 : Row_0 = vector_of_9(&(_S413), _S410, _S412);
        var _S415 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S416 : Lie_0 = y_lie_0(&(_S415));
        var _S417 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S418 : Row_0 = vector_of_10(&(_S417), _S410, _S416);
        var _S419 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S420 : Lie_0 = z_lie_0(&(_S419));
        var _S421 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S422 : Row_0 = vector_of_11(&(_S421), _S410, _S420);
        var _S423 : Ball_std140_0 = entryPointParams_6.p_6;
        put_nothing_3(&(_S423), _S410, u32(0));
        var _S424 : Ball_std140_0 = entryPointParams_6.p_6;
        put_nothing_4(&(_S424), _S410, u32(1));
        var _S425 : Ball_std140_0 = entryPointParams_6.p_6;
        var _S426 : Lie_0 = cotangent_lie_0(&(_S425));
        var _S427 : Row_0 = row_of_18(_S410, _S426);
        var _S428 : Ball_std140_0 = entryPointParams_6.p_6;
        put_kept_6(&(_S428), _S410, u32(2), _S427);
        block_7 = block_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

fn row_of_19( _S429 : Site_0,  _S430 : Lie_0) -> Row_0
{
    var row_20 : Row_0;
    row_20.base_0 = _S430.offset_0 + _S429.row_0 * _S430.stride_0;
    row_20.step_2 = _S430.step_0;
    row_20.low_0 = u32(0);
    row_20.scale_0 = wide_0(1.0f);
    return row_20;
}

fn Row_raw_19( _S431 : Row_0,  _S432 : u32) -> f32
{
    return entryPointParams_point_3[_S431.base_0 + _S432 * _S431.step_2];
}

fn report_fault_7( _S433 : u32)
{
    var _S434 : u32 = atomicMax(&(entryPointParams_status_7[i32(1)]), u32(4294967295) - _S433);
    return;
}

fn vector_of_12( _S435 : ptr<function, Ball_std140_0>,  _S436 : Site_0,  _S437 : Lie_0) -> Row_0
{
    var _S438 : Row_0 = row_of_19(_S436, _S437);
    var i_24 : u32 = _S436.lane_0;
    for(;;)
    {
        if(i_24 < (_S436.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_19(_S438, i_24)))
        {
            report_fault_7(_S436.row_0);
        }
        i_24 = i_24 + (*_S435).lanes_0;
    }
    return _S438;
}

fn row_of_20( _S439 : Site_0,  _S440 : Lie_0) -> Row_0
{
    var row_21 : Row_0;
    row_21.base_0 = _S440.offset_0 + _S439.row_0 * _S440.stride_0;
    row_21.step_2 = _S440.step_0;
    row_21.low_0 = u32(0);
    row_21.scale_0 = wide_0(1.0f);
    return row_21;
}

fn Row_raw_20( _S441 : Row_0,  _S442 : u32) -> f32
{
    return entryPointParams_tangent_1[_S441.base_0 + _S442 * _S441.step_2];
}

fn vector_of_13( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : Lie_0) -> Row_0
{
    var _S446 : Row_0 = row_of_20(_S444, _S445);
    var i_25 : u32 = _S444.lane_0;
    for(;;)
    {
        if(i_25 < (_S444.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_20(_S446, i_25)))
        {
            report_fault_7(_S444.row_0);
        }
        i_25 = i_25 + (*_S443).lanes_0;
    }
    return _S446;
}

fn row_of_21( _S447 : Site_0,  _S448 : Lie_0) -> Row_0
{
    var row_22 : Row_0;
    row_22.base_0 = _S448.offset_0 + _S447.row_0 * _S448.stride_0;
    row_22.step_2 = _S448.step_0;
    row_22.low_0 = u32(0);
    row_22.scale_0 = wide_0(1.0f);
    return row_22;
}

fn Row_raw_21( _S449 : Row_0,  _S450 : u32) -> f32
{
    return entryPointParams_cotangent_7[_S449.base_0 + _S450 * _S449.step_2];
}

fn put_12( _S451 : ptr<function, Ball_std140_0>,  _S452 : Site_0,  _S453 : u32,  _S454 : df_0)
{
    entryPointParams_point_bar_3[_S452.row_0 * (*_S451).out_stride_0 + (*_S451).out_column_0 + _S453] = nearest_0(_S454);
    return;
}

fn put_bar_12( _S455 : ptr<function, Ball_std140_0>,  _S456 : Site_0,  _S457 : u32,  _S458 : u32,  _S459 : df_0)
{
    if(((((*_S455).flags_0) & (((u32(2) << (_S457)))))) == u32(0))
    {
        put_12(&((*_S455)), _S456, _S458, _S459);
    }
    return;
}

fn put_kept_7( _S460 : ptr<function, Ball_std140_0>,  _S461 : Site_0,  _S462 : u32,  _S463 : Row_0)
{
    var i_26 : u32 = _S461.lane_0;
    for(;;)
    {
        if(i_26 < (_S461.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_12(&((*_S460)), _S461, _S462, i_26, wide_0(Row_raw_21(_S463, i_26)));
        i_26 = i_26 + (*_S460).lanes_0;
    }
    return;
}

fn put_13( _S464 : ptr<function, Ball_std140_0>,  _S465 : Site_0,  _S466 : u32,  _S467 : df_0)
{
    entryPointParams_tangent_bar_1[_S465.row_0 * (*_S464).out_stride_0 + (*_S464).out_column_0 + _S466] = nearest_0(_S467);
    return;
}

fn put_bar_13( _S468 : ptr<function, Ball_std140_0>,  _S469 : Site_0,  _S470 : u32,  _S471 : u32,  _S472 : df_0)
{
    if(((((*_S468).flags_0) & (((u32(2) << (_S470)))))) == u32(0))
    {
        put_13(&((*_S468)), _S469, _S471, _S472);
    }
    return;
}

fn put_kept_8( _S473 : ptr<function, Ball_std140_0>,  _S474 : Site_0,  _S475 : u32,  _S476 : Row_0)
{
    var i_27 : u32 = _S474.lane_0;
    for(;;)
    {
        if(i_27 < (_S474.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_13(&((*_S473)), _S474, _S475, i_27, wide_0(Row_raw_21(_S476, i_27)));
        i_27 = i_27 + (*_S473).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_exp_vjp(@builtin(workgroup_id) group_7 : vec3<u32>, @builtin(local_invocation_id) invocation_9 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_7.p_7.zero_0;
    var block_8 : u32 = group_7.x;
    for(;;)
    {
        var _S477 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S478 : u32 = block_count_0(&(_S477));
        if(block_8 < _S478)
        {
        }
        else
        {
            break;
        }
        var _S479 : u32 = invocation_9.x;
        var _S480 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S481 : Site_0 = site_of_0(&(_S480), block_8, _S479);
        var _S482 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S483 : Lie_0 = x_lie_0(&(_S482));
        var _S484 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S485 : Row_0 = vector_of_12(&(_S484), _S481, _S483);
        var _S486 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S487 : Lie_0 = y_lie_0(&(_S486));
        var _S488 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S489 : Row_0 = vector_of_13(&(_S488), _S481, _S487);
        var _S490 : Ball_std140_0 = entryPointParams_7.p_7;
        var _S491 : Lie_0 = cotangent_lie_0(&(_S490));
        var _S492 : Row_0 = row_of_21(_S481, _S491);
        var _S493 : Ball_std140_0 = entryPointParams_7.p_7;
        put_kept_7(&(_S493), _S481, u32(0), _S492);
        var _S494 : Ball_std140_0 = entryPointParams_7.p_7;
        put_kept_8(&(_S494), _S481, u32(1), _S492);
        block_8 = block_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn row_of_22( _S495 : Site_0,  _S496 : Lie_0) -> Row_0
{
    var row_23 : Row_0;
    row_23.base_0 = _S496.offset_0 + _S495.row_0 * _S496.stride_0;
    row_23.step_2 = _S496.step_0;
    row_23.low_0 = u32(0);
    row_23.scale_0 = wide_0(1.0f);
    return row_23;
}

fn Row_raw_22( _S497 : Row_0,  _S498 : u32) -> f32
{
    return entryPointParams_point_4[_S497.base_0 + _S498 * _S497.step_2];
}

fn report_fault_8( _S499 : u32)
{
    var _S500 : u32 = atomicMax(&(entryPointParams_status_8[i32(1)]), u32(4294967295) - _S499);
    return;
}

fn vector_of_14( _S501 : ptr<function, Ball_std140_0>,  _S502 : Site_0,  _S503 : Lie_0) -> Row_0
{
    var _S504 : Row_0 = row_of_22(_S502, _S503);
    var i_28 : u32 = _S502.lane_0;
    for(;;)
    {
        if(i_28 < (_S502.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_22(_S504, i_28)))
        {
            report_fault_8(_S502.row_0);
        }
        i_28 = i_28 + (*_S501).lanes_0;
    }
    return _S504;
}

fn row_of_23( _S505 : Site_0,  _S506 : Lie_0) -> Row_0
{
    var row_24 : Row_0;
    row_24.base_0 = _S506.offset_0 + _S505.row_0 * _S506.stride_0;
    row_24.step_2 = _S506.step_0;
    row_24.low_0 = u32(0);
    row_24.scale_0 = wide_0(1.0f);
    return row_24;
}

fn Row_raw_23( _S507 : Row_0,  _S508 : u32) -> f32
{
    return entryPointParams_target_1[_S507.base_0 + _S508 * _S507.step_2];
}

fn vector_of_15( _S509 : ptr<function, Ball_std140_0>,  _S510 : Site_0,  _S511 : Lie_0) -> Row_0
{
    var _S512 : Row_0 = row_of_23(_S510, _S511);
    var i_29 : u32 = _S510.lane_0;
    for(;;)
    {
        if(i_29 < (_S510.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_23(_S512, i_29)))
        {
            report_fault_8(_S510.row_0);
        }
        i_29 = i_29 + (*_S509).lanes_0;
    }
    return _S512;
}

fn row_of_24( _S513 : Site_0,  _S514 : Lie_0) -> Row_0
{
    var row_25 : Row_0;
    row_25.base_0 = _S514.offset_0 + _S513.row_0 * _S514.stride_0;
    row_25.step_2 = _S514.step_0;
    row_25.low_0 = u32(0);
    row_25.scale_0 = wide_0(1.0f);
    return row_25;
}

fn Row_raw_24( _S515 : Row_0,  _S516 : u32) -> f32
{
    return entryPointParams_cotangent_8[_S515.base_0 + _S516 * _S515.step_2];
}

fn put_14( _S517 : ptr<function, Ball_std140_0>,  _S518 : Site_0,  _S519 : u32,  _S520 : df_0)
{
    entryPointParams_point_bar_4[_S518.row_0 * (*_S517).out_stride_0 + (*_S517).out_column_0 + _S519] = nearest_0(_S520);
    return;
}

fn put_bar_14( _S521 : ptr<function, Ball_std140_0>,  _S522 : Site_0,  _S523 : u32,  _S524 : u32,  _S525 : df_0)
{
    if(((((*_S521).flags_0) & (((u32(2) << (_S523)))))) == u32(0))
    {
        put_14(&((*_S521)), _S522, _S524, _S525);
    }
    return;
}

fn put_15( _S526 : ptr<function, Ball_std140_0>,  _S527 : Site_0,  _S528 : u32,  _S529 : df_0)
{
    entryPointParams_target_bar_1[_S527.row_0 * (*_S526).out_stride_0 + (*_S526).out_column_0 + _S528] = nearest_0(_S529);
    return;
}

fn put_bar_15( _S530 : ptr<function, Ball_std140_0>,  _S531 : Site_0,  _S532 : u32,  _S533 : u32,  _S534 : df_0)
{
    if(((((*_S530).flags_0) & (((u32(2) << (_S532)))))) == u32(0))
    {
        put_15(&((*_S530)), _S531, _S533, _S534);
    }
    return;
}

fn put_kept_9( _S535 : ptr<function, Ball_std140_0>,  _S536 : Site_0,  _S537 : u32,  _S538 : Row_0)
{
    var i_30 : u32 = _S536.lane_0;
    for(;;)
    {
        if(i_30 < (_S536.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_15(&((*_S535)), _S536, _S537, i_30, wide_0(Row_raw_24(_S538, i_30)));
        i_30 = i_30 + (*_S535).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_log_vjp(@builtin(workgroup_id) group_8 : vec3<u32>, @builtin(local_invocation_id) invocation_10 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_8.p_8.zero_0;
    var block_9 : u32 = group_8.x;
    for(;;)
    {
        var _S539 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S540 : u32 = block_count_0(&(_S539));
        if(block_9 < _S540)
        {
        }
        else
        {
            break;
        }
        var _S541 : u32 = invocation_10.x;
        var _S542 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S543 : Site_0 = site_of_0(&(_S542), block_9, _S541);
        var _S544 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S545 : Lie_0 = x_lie_0(&(_S544));
        var _S546 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S547 : Row_0 = vector_of_14(&(_S546), _S543, _S545);
        var _S548 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S549 : Lie_0 = y_lie_0(&(_S548));
        var _S550 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S551 : Row_0 = vector_of_15(&(_S550), _S543, _S549);
        var _S552 : Ball_std140_0 = entryPointParams_8.p_8;
        var _S553 : Lie_0 = cotangent_lie_0(&(_S552));
        var _S554 : Row_0 = row_of_24(_S543, _S553);
        var i_31 : u32 = _S543.lane_0;
        for(;;)
        {
            if(i_31 < (_S543.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S555 : df_0 = wide_0(- Row_raw_24(_S554, i_31));
            var _S556 : Ball_std140_0 = entryPointParams_8.p_8;
            put_bar_14(&(_S556), _S543, u32(0), i_31, _S555);
            i_31 = i_31 + entryPointParams_8.p_8.lanes_0;
        }
        var _S557 : Ball_std140_0 = entryPointParams_8.p_8;
        put_kept_9(&(_S557), _S543, u32(1), _S554);
        block_9 = block_9 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

fn time_of_0( p_21 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_21).time_hi_0, (*p_21).time_lo_0);
}

fn neg_0( a_3 : df_0) -> df_0
{
    return pair_of_0(- a_3.hi_0, - a_3.lo_0);
}

fn x2D_0( a_4 : df_0,  b_3 : df_0) -> df_0
{
    return x2B_0(a_4, neg_0(b_3));
}

fn upper_half_0( value_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_4))) & (u32(4294963200))))));
}

fn two_product_0( a_5 : f32,  b_4 : f32) -> df_0
{
    var _S558 : f32 = rounded_0(a_5 * b_4);
    var _S559 : f32 = upper_half_0(a_5);
    var _S560 : f32 = upper_half_0(b_4);
    var _S561 : f32 = rounded_0(a_5 - _S559);
    var _S562 : f32 = rounded_0(b_4 - _S560);
    return pair_of_0(_S558, rounded_0(rounded_0(rounded_0(rounded_0(_S559 * _S560) - _S558) + rounded_0(_S559 * _S562)) + rounded_0(_S561 * _S560)) + rounded_0(_S561 * _S562));
}

fn x2A_0( a_6 : df_0,  b_5 : df_0) -> df_0
{
    var _S563 : df_0 = two_product_0(a_6.hi_0, b_5.hi_0);
    return fast_two_sum_0(_S563.hi_0, rounded_0(_S563.lo_0 + rounded_0(rounded_0(a_6.hi_0 * b_5.lo_0) + rounded_0(a_6.lo_0 * b_5.hi_0))));
}

fn row_of_25( _S564 : Site_0,  _S565 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S565.offset_0 + _S564.row_0 * _S565.stride_0;
    row_26.step_2 = _S565.step_0;
    row_26.low_0 = u32(0);
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn Row_raw_25( _S566 : Row_0,  _S567 : u32) -> f32
{
    return entryPointParams_start_0[_S566.base_0 + _S567 * _S566.step_2];
}

fn report_fault_9( _S568 : u32)
{
    var _S569 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S568);
    return;
}

fn vector_of_16( _S570 : ptr<function, Ball_std140_0>,  _S571 : Site_0,  _S572 : Lie_0) -> Row_0
{
    var _S573 : Row_0 = row_of_25(_S571, _S572);
    var i_32 : u32 = _S571.lane_0;
    for(;;)
    {
        if(i_32 < (_S571.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_25(_S573, i_32)))
        {
            report_fault_9(_S571.row_0);
        }
        i_32 = i_32 + (*_S570).lanes_0;
    }
    return _S573;
}

fn row_of_26( _S574 : Site_0,  _S575 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S575.offset_0 + _S574.row_0 * _S575.stride_0;
    row_27.step_2 = _S575.step_0;
    row_27.low_0 = u32(0);
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn Row_raw_26( _S576 : Row_0,  _S577 : u32) -> f32
{
    return entryPointParams_end_0[_S576.base_0 + _S577 * _S576.step_2];
}

fn vector_of_17( _S578 : ptr<function, Ball_std140_0>,  _S579 : Site_0,  _S580 : Lie_0) -> Row_0
{
    var _S581 : Row_0 = row_of_26(_S579, _S580);
    var i_33 : u32 = _S579.lane_0;
    for(;;)
    {
        if(i_33 < (_S579.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_26(_S581, i_33)))
        {
            report_fault_9(_S579.row_0);
        }
        i_33 = i_33 + (*_S578).lanes_0;
    }
    return _S581;
}

fn row_of_27( _S582 : Site_0,  _S583 : Lie_0) -> Row_0
{
    var row_28 : Row_0;
    row_28.base_0 = _S583.offset_0 + _S582.row_0 * _S583.stride_0;
    row_28.step_2 = _S583.step_0;
    row_28.low_0 = u32(0);
    row_28.scale_0 = wide_0(1.0f);
    return row_28;
}

fn put_16( _S584 : ptr<function, Ball_std140_0>,  _S585 : Site_0,  _S586 : u32,  _S587 : df_0)
{
    entryPointParams_start_bar_0[_S585.row_0 * (*_S584).out_stride_0 + (*_S584).out_column_0 + _S586] = nearest_0(_S587);
    return;
}

fn put_bar_16( _S588 : ptr<function, Ball_std140_0>,  _S589 : Site_0,  _S590 : u32,  _S591 : u32,  _S592 : df_0)
{
    if(((((*_S588).flags_0) & (((u32(2) << (_S590)))))) == u32(0))
    {
        put_16(&((*_S588)), _S589, _S591, _S592);
    }
    return;
}

fn put_17( _S593 : ptr<function, Ball_std140_0>,  _S594 : Site_0,  _S595 : u32,  _S596 : df_0)
{
    entryPointParams_end_bar_0[_S594.row_0 * (*_S593).out_stride_0 + (*_S593).out_column_0 + _S595] = nearest_0(_S596);
    return;
}

fn put_bar_17( _S597 : ptr<function, Ball_std140_0>,  _S598 : Site_0,  _S599 : u32,  _S600 : u32,  _S601 : df_0)
{
    if(((((*_S597).flags_0) & (((u32(2) << (_S599)))))) == u32(0))
    {
        put_17(&((*_S597)), _S598, _S600, _S601);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_geodesic_vjp(@builtin(workgroup_id) group_9 : vec3<u32>, @builtin(local_invocation_id) invocation_11 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_9.p_9.zero_0;
    var block_10 : u32 = group_9.x;
    for(;;)
    {
        var _S602 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S603 : u32 = block_count_0(&(_S602));
        if(block_10 < _S603)
        {
        }
        else
        {
            break;
        }
        var _S604 : u32 = invocation_11.x;
        var _S605 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S606 : Site_0 = site_of_0(&(_S605), block_10, _S604);
        var _S607 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S608 : Lie_0 = x_lie_0(&(_S607));
        var _S609 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S610 : Row_0 = vector_of_16(&(_S609), _S606, _S608);
        var _S611 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S612 : Lie_0 = y_lie_0(&(_S611));
        var _S613 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S614 : Row_0 = vector_of_17(&(_S613), _S606, _S612);
        var _S615 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S616 : Lie_0 = cotangent_lie_0(&(_S615));
        var _S617 : Row_0 = row_of_27(_S606, _S616);
        var _S618 : df_0 = wide_0(1.0f);
        var _S619 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S620 : df_0 = time_of_0(&(_S619));
        var _S621 : df_0 = x2D_0(_S618, _S620);
        var i_34 : u32 = _S606.lane_0;
        for(;;)
        {
            if(i_34 < (_S606.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S622 : u32 = _S617.base_0 + i_34 * _S617.step_2;
            var value_5 : df_0 = wide_0(entryPointParams_cotangent_9[_S622]);
            var _S623 : bool = (_S617.low_0) != u32(0);
            if(_S623)
            {
                value_5.lo_0 = entryPointParams_cotangent_9[_S622 + _S617.low_0];
            }
            var _S624 : bool = (_S617.scale_0.hi_0) == 1.0f;
            var _S625 : bool;
            if(_S624)
            {
                _S625 = (_S617.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S625 = false;
            }
            var _S626 : df_0;
            if(_S625)
            {
                _S626 = value_5;
            }
            else
            {
                _S626 = x2A_0(_S617.scale_0, value_5);
            }
            var _S627 : df_0 = x2A_0(_S621, _S626);
            var _S628 : Ball_std140_0 = entryPointParams_9.p_9;
            put_bar_16(&(_S628), _S606, u32(0), i_34, _S627);
            var _S629 : Ball_std140_0 = entryPointParams_9.p_9;
            var _S630 : df_0 = time_of_0(&(_S629));
            var value_6 : df_0 = wide_0(entryPointParams_cotangent_9[_S622]);
            if(_S623)
            {
                value_6.lo_0 = entryPointParams_cotangent_9[_S622 + _S617.low_0];
            }
            var _S631 : bool;
            if(_S624)
            {
                _S631 = (_S617.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S631 = false;
            }
            var _S632 : df_0;
            if(_S631)
            {
                _S632 = value_6;
            }
            else
            {
                _S632 = x2A_0(_S617.scale_0, value_6);
            }
            var _S633 : df_0 = x2A_0(_S630, _S632);
            var _S634 : Ball_std140_0 = entryPointParams_9.p_9;
            put_bar_17(&(_S634), _S606, u32(1), i_34, _S633);
            i_34 = i_34 + entryPointParams_9.p_9.lanes_0;
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
    var _S635 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S635;
    squares_0.usual_0 = _S635;
    squares_0.big_0 = _S635;
    return squares_0;
}

fn scaled_0( a_7 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_7.hi_0 * power_0, a_7.lo_0 * power_0);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_7 : df_0)
{
    var _S636 : f32 = abs(value_7.hi_0);
    if(_S636 < 1.073741824e+09f)
    {
        var _S637 : df_0 = scaled_0(value_7, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S637, _S637));
    }
    else
    {
        if(_S636 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_7, value_7));
        }
        else
        {
            var _S638 : df_0 = scaled_0(value_7, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S638, _S638));
        }
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_2 : u32,  site_2 : Site_0)
{
    var sums_1 : array<df_0, i32(3)>;
    sums_1[i32(0)] = (*this_1).small_0;
    sums_1[i32(1)] = (*this_1).usual_0;
    sums_1[i32(2)] = (*this_1).big_0;
    join_0(lanes_2, site_2, &(sums_1));
    (*this_1).small_0 = sums_1[i32(0)];
    (*this_1).usual_0 = sums_1[i32(1)];
    (*this_1).big_0 = sums_1[i32(2)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S639 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S640 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S640 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S639, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S640 = _S639;
    }
    return _S640;
}

fn root_of_0( a_8 : df_0) -> df_0
{
    if(!((a_8.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S641 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S641, x2D_0(a_8, two_product_0(_S641, _S641)).hi_0 / (2.0f * _S641));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S642 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S642 = true;
    }
    else
    {
        _S642 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S643 : df_0;
    if(_S642)
    {
        _S643 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S643 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S643;
}

fn is_zero_0( a_9 : df_0) -> bool
{
    return (a_9.hi_0) == 0.0f;
}

fn x2A_1( a_10 : df_0,  b_6 : f32) -> df_0
{
    var _S644 : df_0 = two_product_0(a_10.hi_0, b_6);
    return fast_two_sum_0(_S644.hi_0, rounded_0(_S644.lo_0 + rounded_0(a_10.lo_0 * b_6)));
}

fn x2B_1( a_11 : df_0,  b_7 : f32) -> df_0
{
    var _S645 : df_0 = two_sum_0(a_11.hi_0, b_7);
    return fast_two_sum_0(_S645.hi_0, rounded_0(_S645.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_8 : df_0) -> df_0
{
    var _S646 : f32 = a_12.hi_0 / b_8.hi_0;
    var _S647 : df_0 = x2D_0(a_12, x2A_1(b_8, _S646));
    var _S648 : f32 = _S647.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S646, _S648), x2D_0(_S647, x2A_1(b_8, _S648)).hi_0 / b_8.hi_0);
}

fn _0( a_13 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_9);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S649 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S649 = 5.42101086242752217e-20f;
    }
    else
    {
        _S649 = 1.0f;
    }
    return _S649;
}

fn slope_of_0( bar_0 : df_0,  squares_1 : Squares_0) -> df_0
{
    var _S650 : df_0 = Squares_length_0(squares_1);
    var _S651 : df_0;
    if(is_zero_0(_S650))
    {
        _S651 = wide_0(0.0f);
    }
    else
    {
        _S651 = scaled_0(_0(bar_0, _S650), Squares_unit_0(squares_1));
    }
    return _S651;
}

fn row_of_28( _S652 : Site_0,  _S653 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S653.offset_0 + _S652.row_0 * _S653.stride_0;
    row_29.step_2 = _S653.step_0;
    row_29.low_0 = u32(0);
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn Row_raw_27( _S654 : Row_0,  _S655 : u32) -> f32
{
    return entryPointParams_left_0[_S654.base_0 + _S655 * _S654.step_2];
}

fn report_fault_10( _S656 : u32)
{
    var _S657 : u32 = atomicMax(&(entryPointParams_status_10[i32(1)]), u32(4294967295) - _S656);
    return;
}

fn vector_of_18( _S658 : ptr<function, Ball_std140_0>,  _S659 : Site_0,  _S660 : Lie_0) -> Row_0
{
    var _S661 : Row_0 = row_of_28(_S659, _S660);
    var i_35 : u32 = _S659.lane_0;
    for(;;)
    {
        if(i_35 < (_S659.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_27(_S661, i_35)))
        {
            report_fault_10(_S659.row_0);
        }
        i_35 = i_35 + (*_S658).lanes_0;
    }
    return _S661;
}

fn row_of_29( _S662 : Site_0,  _S663 : Lie_0) -> Row_0
{
    var row_30 : Row_0;
    row_30.base_0 = _S663.offset_0 + _S662.row_0 * _S663.stride_0;
    row_30.step_2 = _S663.step_0;
    row_30.low_0 = u32(0);
    row_30.scale_0 = wide_0(1.0f);
    return row_30;
}

fn Row_raw_28( _S664 : Row_0,  _S665 : u32) -> f32
{
    return entryPointParams_right_0[_S664.base_0 + _S665 * _S664.step_2];
}

fn vector_of_19( _S666 : ptr<function, Ball_std140_0>,  _S667 : Site_0,  _S668 : Lie_0) -> Row_0
{
    var _S669 : Row_0 = row_of_29(_S667, _S668);
    var i_36 : u32 = _S667.lane_0;
    for(;;)
    {
        if(i_36 < (_S667.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_28(_S669, i_36)))
        {
            report_fault_10(_S667.row_0);
        }
        i_36 = i_36 + (*_S666).lanes_0;
    }
    return _S669;
}

fn cotangent_number_0( _S670 : ptr<function, Ball_std140_0>,  _S671 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_10[(*_S670).cotangent_offset_0 + _S671.row_0 * (*_S670).cotangent_stride_0]);
}

fn difference_squares_0( _S672 : ptr<function, Ball_std140_0>,  _S673 : Site_0,  _S674 : Row_0,  _S675 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_37 : u32 = _S673.lane_0;
    for(;;)
    {
        if(i_37 < (_S673.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S676 : u32 = _S674.base_0 + i_37 * _S674.step_2;
        var value_8 : df_0 = wide_0(entryPointParams_left_0[_S676]);
        if((_S674.low_0) != u32(0))
        {
            value_8.lo_0 = entryPointParams_left_0[_S676 + _S674.low_0];
        }
        var _S677 : bool;
        if((_S674.scale_0.hi_0) == 1.0f)
        {
            _S677 = (_S674.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S677 = false;
        }
        var _S678 : df_0;
        if(_S677)
        {
            _S678 = value_8;
        }
        else
        {
            _S678 = x2A_0(_S674.scale_0, value_8);
        }
        var _S679 : u32 = _S675.base_0 + i_37 * _S675.step_2;
        var value_9 : df_0 = wide_0(entryPointParams_right_0[_S679]);
        if((_S675.low_0) != u32(0))
        {
            value_9.lo_0 = entryPointParams_right_0[_S679 + _S675.low_0];
        }
        var _S680 : bool;
        if((_S675.scale_0.hi_0) == 1.0f)
        {
            _S680 = (_S675.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S680 = false;
        }
        var _S681 : df_0;
        if(_S680)
        {
            _S681 = value_9;
        }
        else
        {
            _S681 = x2A_0(_S675.scale_0, value_9);
        }
        Squares_add_0(&(squares_2), x2D_0(_S678, _S681));
        i_37 = i_37 + (*_S672).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S672).lanes_0, _S673);
    return squares_2;
}

fn put_18( _S682 : ptr<function, Ball_std140_0>,  _S683 : Site_0,  _S684 : u32,  _S685 : df_0)
{
    entryPointParams_left_bar_0[_S683.row_0 * (*_S682).out_stride_0 + (*_S682).out_column_0 + _S684] = nearest_0(_S685);
    return;
}

fn put_bar_18( _S686 : ptr<function, Ball_std140_0>,  _S687 : Site_0,  _S688 : u32,  _S689 : u32,  _S690 : df_0)
{
    if(((((*_S686).flags_0) & (((u32(2) << (_S688)))))) == u32(0))
    {
        put_18(&((*_S686)), _S687, _S689, _S690);
    }
    return;
}

fn put_19( _S691 : ptr<function, Ball_std140_0>,  _S692 : Site_0,  _S693 : u32,  _S694 : df_0)
{
    entryPointParams_right_bar_0[_S692.row_0 * (*_S691).out_stride_0 + (*_S691).out_column_0 + _S693] = nearest_0(_S694);
    return;
}

fn put_bar_19( _S695 : ptr<function, Ball_std140_0>,  _S696 : Site_0,  _S697 : u32,  _S698 : u32,  _S699 : df_0)
{
    if(((((*_S695).flags_0) & (((u32(2) << (_S697)))))) == u32(0))
    {
        put_19(&((*_S695)), _S696, _S698, _S699);
    }
    return;
}

fn put_apart_0( _S700 : ptr<function, Ball_std140_0>,  _S701 : Site_0,  _S702 : Row_0,  _S703 : Row_0,  _S704 : df_0)
{
    var i_38 : u32 = _S701.lane_0;
    for(;;)
    {
        if(i_38 < (_S701.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S705 : u32 = _S702.base_0 + i_38 * _S702.step_2;
        var value_10 : df_0 = wide_0(entryPointParams_left_0[_S705]);
        if((_S702.low_0) != u32(0))
        {
            value_10.lo_0 = entryPointParams_left_0[_S705 + _S702.low_0];
        }
        var _S706 : bool;
        if((_S702.scale_0.hi_0) == 1.0f)
        {
            _S706 = (_S702.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S706 = false;
        }
        var _S707 : df_0;
        if(_S706)
        {
            _S707 = value_10;
        }
        else
        {
            _S707 = x2A_0(_S702.scale_0, value_10);
        }
        var _S708 : u32 = _S703.base_0 + i_38 * _S703.step_2;
        var value_11 : df_0 = wide_0(entryPointParams_right_0[_S708]);
        if((_S703.low_0) != u32(0))
        {
            value_11.lo_0 = entryPointParams_right_0[_S708 + _S703.low_0];
        }
        var _S709 : bool;
        if((_S703.scale_0.hi_0) == 1.0f)
        {
            _S709 = (_S703.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S709 = false;
        }
        var _S710 : df_0;
        if(_S709)
        {
            _S710 = value_11;
        }
        else
        {
            _S710 = x2A_0(_S703.scale_0, value_11);
        }
        var _S711 : df_0 = x2A_0(_S704, x2D_0(_S707, _S710));
        put_bar_18(&((*_S700)), _S701, u32(0), i_38, _S711);
        put_bar_19(&((*_S700)), _S701, u32(1), i_38, neg_0(_S711));
        i_38 = i_38 + (*_S700).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_distance_vjp(@builtin(workgroup_id) group_10 : vec3<u32>, @builtin(local_invocation_id) invocation_12 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_10.p_10.zero_0;
    var block_11 : u32 = group_10.x;
    for(;;)
    {
        var _S712 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S713 : u32 = block_count_0(&(_S712));
        if(block_11 < _S713)
        {
        }
        else
        {
            break;
        }
        var _S714 : u32 = invocation_12.x;
        var _S715 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S716 : Site_0 = site_of_0(&(_S715), block_11, _S714);
        var _S717 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S718 : Lie_0 = x_lie_0(&(_S717));
        var _S719 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S720 : Row_0 = vector_of_18(&(_S719), _S716, _S718);
        var _S721 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S722 : Lie_0 = y_lie_0(&(_S721));
        var _S723 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S724 : Row_0 = vector_of_19(&(_S723), _S716, _S722);
        var _S725 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S726 : df_0 = cotangent_number_0(&(_S725), _S716);
        var _S727 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S728 : Squares_0 = difference_squares_0(&(_S727), _S716, _S720, _S724);
        var _S729 : df_0 = slope_of_0(_S726, _S728);
        var _S730 : Ball_std140_0 = entryPointParams_10.p_10;
        put_apart_0(&(_S730), _S716, _S720, _S724, _S729);
        block_11 = block_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

fn twice_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 2.0f);
}

fn row_of_30( _S731 : Site_0,  _S732 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S732.offset_0 + _S731.row_0 * _S732.stride_0;
    row_31.step_2 = _S732.step_0;
    row_31.low_0 = u32(0);
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn Row_raw_29( _S733 : Row_0,  _S734 : u32) -> f32
{
    return entryPointParams_left_1[_S733.base_0 + _S734 * _S733.step_2];
}

fn report_fault_11( _S735 : u32)
{
    var _S736 : u32 = atomicMax(&(entryPointParams_status_11[i32(1)]), u32(4294967295) - _S735);
    return;
}

fn vector_of_20( _S737 : ptr<function, Ball_std140_0>,  _S738 : Site_0,  _S739 : Lie_0) -> Row_0
{
    var _S740 : Row_0 = row_of_30(_S738, _S739);
    var i_39 : u32 = _S738.lane_0;
    for(;;)
    {
        if(i_39 < (_S738.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_29(_S740, i_39)))
        {
            report_fault_11(_S738.row_0);
        }
        i_39 = i_39 + (*_S737).lanes_0;
    }
    return _S740;
}

fn row_of_31( _S741 : Site_0,  _S742 : Lie_0) -> Row_0
{
    var row_32 : Row_0;
    row_32.base_0 = _S742.offset_0 + _S741.row_0 * _S742.stride_0;
    row_32.step_2 = _S742.step_0;
    row_32.low_0 = u32(0);
    row_32.scale_0 = wide_0(1.0f);
    return row_32;
}

fn Row_raw_30( _S743 : Row_0,  _S744 : u32) -> f32
{
    return entryPointParams_right_1[_S743.base_0 + _S744 * _S743.step_2];
}

fn vector_of_21( _S745 : ptr<function, Ball_std140_0>,  _S746 : Site_0,  _S747 : Lie_0) -> Row_0
{
    var _S748 : Row_0 = row_of_31(_S746, _S747);
    var i_40 : u32 = _S746.lane_0;
    for(;;)
    {
        if(i_40 < (_S746.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_30(_S748, i_40)))
        {
            report_fault_11(_S746.row_0);
        }
        i_40 = i_40 + (*_S745).lanes_0;
    }
    return _S748;
}

fn cotangent_number_1( _S749 : ptr<function, Ball_std140_0>,  _S750 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_11[(*_S749).cotangent_offset_0 + _S750.row_0 * (*_S749).cotangent_stride_0]);
}

fn put_20( _S751 : ptr<function, Ball_std140_0>,  _S752 : Site_0,  _S753 : u32,  _S754 : df_0)
{
    entryPointParams_left_bar_1[_S752.row_0 * (*_S751).out_stride_0 + (*_S751).out_column_0 + _S753] = nearest_0(_S754);
    return;
}

fn put_bar_20( _S755 : ptr<function, Ball_std140_0>,  _S756 : Site_0,  _S757 : u32,  _S758 : u32,  _S759 : df_0)
{
    if(((((*_S755).flags_0) & (((u32(2) << (_S757)))))) == u32(0))
    {
        put_20(&((*_S755)), _S756, _S758, _S759);
    }
    return;
}

fn put_21( _S760 : ptr<function, Ball_std140_0>,  _S761 : Site_0,  _S762 : u32,  _S763 : df_0)
{
    entryPointParams_right_bar_1[_S761.row_0 * (*_S760).out_stride_0 + (*_S760).out_column_0 + _S762] = nearest_0(_S763);
    return;
}

fn put_bar_21( _S764 : ptr<function, Ball_std140_0>,  _S765 : Site_0,  _S766 : u32,  _S767 : u32,  _S768 : df_0)
{
    if(((((*_S764).flags_0) & (((u32(2) << (_S766)))))) == u32(0))
    {
        put_21(&((*_S764)), _S765, _S767, _S768);
    }
    return;
}

fn put_apart_1( _S769 : ptr<function, Ball_std140_0>,  _S770 : Site_0,  _S771 : Row_0,  _S772 : Row_0,  _S773 : df_0)
{
    var i_41 : u32 = _S770.lane_0;
    for(;;)
    {
        if(i_41 < (_S770.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S774 : u32 = _S771.base_0 + i_41 * _S771.step_2;
        var value_12 : df_0 = wide_0(entryPointParams_left_1[_S774]);
        if((_S771.low_0) != u32(0))
        {
            value_12.lo_0 = entryPointParams_left_1[_S774 + _S771.low_0];
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
            _S776 = value_12;
        }
        else
        {
            _S776 = x2A_0(_S771.scale_0, value_12);
        }
        var _S777 : u32 = _S772.base_0 + i_41 * _S772.step_2;
        var value_13 : df_0 = wide_0(entryPointParams_right_1[_S777]);
        if((_S772.low_0) != u32(0))
        {
            value_13.lo_0 = entryPointParams_right_1[_S777 + _S772.low_0];
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
            _S779 = value_13;
        }
        else
        {
            _S779 = x2A_0(_S772.scale_0, value_13);
        }
        var _S780 : df_0 = x2A_0(_S773, x2D_0(_S776, _S779));
        put_bar_20(&((*_S769)), _S770, u32(0), i_41, _S780);
        put_bar_21(&((*_S769)), _S770, u32(1), i_41, neg_0(_S780));
        i_41 = i_41 + (*_S769).lanes_0;
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_squared_distance_vjp(@builtin(workgroup_id) group_11 : vec3<u32>, @builtin(local_invocation_id) invocation_13 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_11.p_11.zero_0;
    var block_12 : u32 = group_11.x;
    for(;;)
    {
        var _S781 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S782 : u32 = block_count_0(&(_S781));
        if(block_12 < _S782)
        {
        }
        else
        {
            break;
        }
        var _S783 : u32 = invocation_13.x;
        var _S784 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S785 : Site_0 = site_of_0(&(_S784), block_12, _S783);
        var _S786 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S787 : Lie_0 = x_lie_0(&(_S786));
        var _S788 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S789 : Row_0 = vector_of_20(&(_S788), _S785, _S787);
        var _S790 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S791 : Lie_0 = y_lie_0(&(_S790));
        var _S792 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S793 : Row_0 = vector_of_21(&(_S792), _S785, _S791);
        var _S794 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S795 : df_0 = cotangent_number_1(&(_S794), _S785);
        var _S796 : df_0 = twice_0(_S795);
        var _S797 : Ball_std140_0 = entryPointParams_11.p_11;
        put_apart_1(&(_S797), _S785, _S789, _S793, _S796);
        block_12 = block_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

fn row_of_32( _S798 : Site_0,  _S799 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S799.offset_0 + _S798.row_0 * _S799.stride_0;
    row_33.step_2 = _S799.step_0;
    row_33.low_0 = u32(0);
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn cotangent_number_2( _S800 : ptr<function, Ball_std140_0>,  _S801 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_12[(*_S800).cotangent_offset_0 + _S801.row_0 * (*_S800).cotangent_stride_0]);
}

fn Row_raw_31( _S802 : Row_0,  _S803 : u32) -> f32
{
    return entryPointParams_point_5[_S802.base_0 + _S803 * _S802.step_2];
}

fn report_fault_12( _S804 : u32)
{
    var _S805 : u32 = atomicMax(&(entryPointParams_status_12[i32(1)]), u32(4294967295) - _S804);
    return;
}

fn squares_of_0( _S806 : ptr<function, Ball_std140_0>,  _S807 : Site_0,  _S808 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_42 : u32 = _S807.lane_0;
    for(;;)
    {
        if(i_42 < (_S807.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S809 : f32 = Row_raw_31(_S808, i_42);
        if(is_bad_0(_S809))
        {
            report_fault_12(_S807.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S809));
        i_42 = i_42 + (*_S806).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S806).lanes_0, _S807);
    return squares_3;
}

fn put_22( _S810 : ptr<function, Ball_std140_0>,  _S811 : Site_0,  _S812 : u32,  _S813 : df_0)
{
    entryPointParams_point_bar_5[_S811.row_0 * (*_S810).out_stride_0 + (*_S810).out_column_0 + _S812] = nearest_0(_S813);
    return;
}

fn put_bar_22( _S814 : ptr<function, Ball_std140_0>,  _S815 : Site_0,  _S816 : u32,  _S817 : u32,  _S818 : df_0)
{
    if(((((*_S814).flags_0) & (((u32(2) << (_S816)))))) == u32(0))
    {
        put_22(&((*_S814)), _S815, _S817, _S818);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_distance0_vjp(@builtin(workgroup_id) group_12 : vec3<u32>, @builtin(local_invocation_id) invocation_14 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_12.p_12.zero_0;
    var block_13 : u32 = group_12.x;
    for(;;)
    {
        var _S819 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S820 : u32 = block_count_0(&(_S819));
        if(block_13 < _S820)
        {
        }
        else
        {
            break;
        }
        var _S821 : u32 = invocation_14.x;
        var _S822 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S823 : Site_0 = site_of_0(&(_S822), block_13, _S821);
        var _S824 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S825 : Lie_0 = x_lie_0(&(_S824));
        var _S826 : Row_0 = row_of_32(_S823, _S825);
        var _S827 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S828 : df_0 = cotangent_number_2(&(_S827), _S823);
        var _S829 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S830 : Squares_0 = squares_of_0(&(_S829), _S823, _S826);
        var _S831 : df_0 = slope_of_0(_S828, _S830);
        var i_43 : u32 = _S823.lane_0;
        for(;;)
        {
            if(i_43 < (_S823.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S832 : u32 = _S826.base_0 + i_43 * _S826.step_2;
            var value_14 : df_0 = wide_0(entryPointParams_point_5[_S832]);
            if((_S826.low_0) != u32(0))
            {
                value_14.lo_0 = entryPointParams_point_5[_S832 + _S826.low_0];
            }
            var _S833 : bool;
            if((_S826.scale_0.hi_0) == 1.0f)
            {
                _S833 = (_S826.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S833 = false;
            }
            var _S834 : df_0;
            if(_S833)
            {
                _S834 = value_14;
            }
            else
            {
                _S834 = x2A_0(_S826.scale_0, value_14);
            }
            var _S835 : df_0 = x2A_0(_S831, _S834);
            var _S836 : Ball_std140_0 = entryPointParams_12.p_12;
            put_bar_22(&(_S836), _S823, u32(0), i_43, _S835);
            i_43 = i_43 + entryPointParams_12.p_12.lanes_0;
        }
        block_13 = block_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

fn row_of_33( _S837 : Site_0,  _S838 : Lie_0) -> Row_0
{
    var row_34 : Row_0;
    row_34.base_0 = _S838.offset_0 + _S837.row_0 * _S838.stride_0;
    row_34.step_2 = _S838.step_0;
    row_34.low_0 = u32(0);
    row_34.scale_0 = wide_0(1.0f);
    return row_34;
}

fn Row_raw_32( _S839 : Row_0,  _S840 : u32) -> f32
{
    return entryPointParams_point_6[_S839.base_0 + _S840 * _S839.step_2];
}

fn report_fault_13( _S841 : u32)
{
    var _S842 : u32 = atomicMax(&(entryPointParams_status_13[i32(1)]), u32(4294967295) - _S841);
    return;
}

fn vector_of_22( _S843 : ptr<function, Ball_std140_0>,  _S844 : Site_0,  _S845 : Lie_0) -> Row_0
{
    var _S846 : Row_0 = row_of_33(_S844, _S845);
    var i_44 : u32 = _S844.lane_0;
    for(;;)
    {
        if(i_44 < (_S844.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_32(_S846, i_44)))
        {
            report_fault_13(_S844.row_0);
        }
        i_44 = i_44 + (*_S843).lanes_0;
    }
    return _S846;
}

fn row_of_34( _S847 : Site_0,  _S848 : Lie_0) -> Row_0
{
    var row_35 : Row_0;
    row_35.base_0 = _S848.offset_0 + _S847.row_0 * _S848.stride_0;
    row_35.step_2 = _S848.step_0;
    row_35.low_0 = u32(0);
    row_35.scale_0 = wide_0(1.0f);
    return row_35;
}

fn Row_raw_33( _S849 : Row_0,  _S850 : u32) -> f32
{
    return entryPointParams_u_0[_S849.base_0 + _S850 * _S849.step_2];
}

fn vector_of_23( _S851 : ptr<function, Ball_std140_0>,  _S852 : Site_0,  _S853 : Lie_0) -> Row_0
{
    var _S854 : Row_0 = row_of_34(_S852, _S853);
    var i_45 : u32 = _S852.lane_0;
    for(;;)
    {
        if(i_45 < (_S852.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_33(_S854, i_45)))
        {
            report_fault_13(_S852.row_0);
        }
        i_45 = i_45 + (*_S851).lanes_0;
    }
    return _S854;
}

fn row_of_35( _S855 : Site_0,  _S856 : Lie_0) -> Row_0
{
    var row_36 : Row_0;
    row_36.base_0 = _S856.offset_0 + _S855.row_0 * _S856.stride_0;
    row_36.step_2 = _S856.step_0;
    row_36.low_0 = u32(0);
    row_36.scale_0 = wide_0(1.0f);
    return row_36;
}

fn Row_raw_34( _S857 : Row_0,  _S858 : u32) -> f32
{
    return entryPointParams_v_0[_S857.base_0 + _S858 * _S857.step_2];
}

fn vector_of_24( _S859 : ptr<function, Ball_std140_0>,  _S860 : Site_0,  _S861 : Lie_0) -> Row_0
{
    var _S862 : Row_0 = row_of_35(_S860, _S861);
    var i_46 : u32 = _S860.lane_0;
    for(;;)
    {
        if(i_46 < (_S860.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_34(_S862, i_46)))
        {
            report_fault_13(_S860.row_0);
        }
        i_46 = i_46 + (*_S859).lanes_0;
    }
    return _S862;
}

fn cotangent_number_3( _S863 : ptr<function, Ball_std140_0>,  _S864 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_13[(*_S863).cotangent_offset_0 + _S864.row_0 * (*_S863).cotangent_stride_0]);
}

fn put_23( _S865 : ptr<function, Ball_std140_0>,  _S866 : Site_0,  _S867 : u32,  _S868 : df_0)
{
    entryPointParams_point_bar_6[_S866.row_0 * (*_S865).out_stride_0 + (*_S865).out_column_0 + _S867] = nearest_0(_S868);
    return;
}

fn put_bar_23( _S869 : ptr<function, Ball_std140_0>,  _S870 : Site_0,  _S871 : u32,  _S872 : u32,  _S873 : df_0)
{
    if(((((*_S869).flags_0) & (((u32(2) << (_S871)))))) == u32(0))
    {
        put_23(&((*_S869)), _S870, _S872, _S873);
    }
    return;
}

fn put_nothing_5( _S874 : ptr<function, Ball_std140_0>,  _S875 : Site_0,  _S876 : u32)
{
    var i_47 : u32 = _S875.lane_0;
    for(;;)
    {
        if(i_47 < (_S875.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_23(&((*_S874)), _S875, _S876, i_47, wide_0(0.0f));
        i_47 = i_47 + (*_S874).lanes_0;
    }
    return;
}

fn put_24( _S877 : ptr<function, Ball_std140_0>,  _S878 : Site_0,  _S879 : u32,  _S880 : df_0)
{
    entryPointParams_u_bar_0[_S878.row_0 * (*_S877).out_stride_0 + (*_S877).out_column_0 + _S879] = nearest_0(_S880);
    return;
}

fn put_bar_24( _S881 : ptr<function, Ball_std140_0>,  _S882 : Site_0,  _S883 : u32,  _S884 : u32,  _S885 : df_0)
{
    if(((((*_S881).flags_0) & (((u32(2) << (_S883)))))) == u32(0))
    {
        put_24(&((*_S881)), _S882, _S884, _S885);
    }
    return;
}

fn put_25( _S886 : ptr<function, Ball_std140_0>,  _S887 : Site_0,  _S888 : u32,  _S889 : df_0)
{
    entryPointParams_v_bar_0[_S887.row_0 * (*_S886).out_stride_0 + (*_S886).out_column_0 + _S888] = nearest_0(_S889);
    return;
}

fn put_bar_25( _S890 : ptr<function, Ball_std140_0>,  _S891 : Site_0,  _S892 : u32,  _S893 : u32,  _S894 : df_0)
{
    if(((((*_S890).flags_0) & (((u32(2) << (_S892)))))) == u32(0))
    {
        put_25(&((*_S890)), _S891, _S893, _S894);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_inner_vjp(@builtin(workgroup_id) group_13 : vec3<u32>, @builtin(local_invocation_id) invocation_15 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_13.p_13.zero_0;
    var block_14 : u32 = group_13.x;
    for(;;)
    {
        var _S895 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S896 : u32 = block_count_0(&(_S895));
        if(block_14 < _S896)
        {
        }
        else
        {
            break;
        }
        var _S897 : u32 = invocation_15.x;
        var _S898 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S899 : Site_0 = site_of_0(&(_S898), block_14, _S897);
        var _S900 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S901 : Lie_0 = x_lie_0(&(_S900));
        var _S902 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S903 : Row_0 = vector_of_22(&(_S902), _S899, _S901);
        var _S904 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S905 : Lie_0 = y_lie_0(&(_S904));
        var _S906 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S907 : Row_0 = vector_of_23(&(_S906), _S899, _S905);
        var _S908 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S909 : Lie_0 = z_lie_0(&(_S908));
        var _S910 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S911 : Row_0 = vector_of_24(&(_S910), _S899, _S909);
        var _S912 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S913 : df_0 = cotangent_number_3(&(_S912), _S899);
        var _S914 : Ball_std140_0 = entryPointParams_13.p_13;
        put_nothing_5(&(_S914), _S899, u32(0));
        var i_48 : u32 = _S899.lane_0;
        for(;;)
        {
            if(i_48 < (_S899.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S915 : u32 = _S911.base_0 + i_48 * _S911.step_2;
            var value_15 : df_0 = wide_0(entryPointParams_v_0[_S915]);
            if((_S911.low_0) != u32(0))
            {
                value_15.lo_0 = entryPointParams_v_0[_S915 + _S911.low_0];
            }
            var _S916 : bool;
            if((_S911.scale_0.hi_0) == 1.0f)
            {
                _S916 = (_S911.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S916 = false;
            }
            var _S917 : df_0;
            if(_S916)
            {
                _S917 = value_15;
            }
            else
            {
                _S917 = x2A_0(_S911.scale_0, value_15);
            }
            var _S918 : df_0 = x2A_0(_S913, _S917);
            var _S919 : Ball_std140_0 = entryPointParams_13.p_13;
            put_bar_24(&(_S919), _S899, u32(1), i_48, _S918);
            var _S920 : u32 = _S907.base_0 + i_48 * _S907.step_2;
            var value_16 : df_0 = wide_0(entryPointParams_u_0[_S920]);
            if((_S907.low_0) != u32(0))
            {
                value_16.lo_0 = entryPointParams_u_0[_S920 + _S907.low_0];
            }
            var _S921 : bool;
            if((_S907.scale_0.hi_0) == 1.0f)
            {
                _S921 = (_S907.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S921 = false;
            }
            var _S922 : df_0;
            if(_S921)
            {
                _S922 = value_16;
            }
            else
            {
                _S922 = x2A_0(_S907.scale_0, value_16);
            }
            var _S923 : df_0 = x2A_0(_S913, _S922);
            var _S924 : Ball_std140_0 = entryPointParams_13.p_13;
            put_bar_25(&(_S924), _S899, u32(2), i_48, _S923);
            i_48 = i_48 + entryPointParams_13.p_13.lanes_0;
        }
        block_14 = block_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

fn row_of_36( _S925 : Site_0,  _S926 : Lie_0) -> Row_0
{
    var row_37 : Row_0;
    row_37.base_0 = _S926.offset_0 + _S925.row_0 * _S926.stride_0;
    row_37.step_2 = _S926.step_0;
    row_37.low_0 = u32(0);
    row_37.scale_0 = wide_0(1.0f);
    return row_37;
}

fn Row_raw_35( _S927 : Row_0,  _S928 : u32) -> f32
{
    return entryPointParams_point_7[_S927.base_0 + _S928 * _S927.step_2];
}

fn report_fault_14( _S929 : u32)
{
    var _S930 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S929);
    return;
}

fn vector_of_25( _S931 : ptr<function, Ball_std140_0>,  _S932 : Site_0,  _S933 : Lie_0) -> Row_0
{
    var _S934 : Row_0 = row_of_36(_S932, _S933);
    var i_49 : u32 = _S932.lane_0;
    for(;;)
    {
        if(i_49 < (_S932.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_35(_S934, i_49)))
        {
            report_fault_14(_S932.row_0);
        }
        i_49 = i_49 + (*_S931).lanes_0;
    }
    return _S934;
}

fn row_of_37( _S935 : Site_0,  _S936 : Lie_0) -> Row_0
{
    var row_38 : Row_0;
    row_38.base_0 = _S936.offset_0 + _S935.row_0 * _S936.stride_0;
    row_38.step_2 = _S936.step_0;
    row_38.low_0 = u32(0);
    row_38.scale_0 = wide_0(1.0f);
    return row_38;
}

fn cotangent_number_4( _S937 : ptr<function, Ball_std140_0>,  _S938 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_14[(*_S937).cotangent_offset_0 + _S938.row_0 * (*_S937).cotangent_stride_0]);
}

fn Row_raw_36( _S939 : Row_0,  _S940 : u32) -> f32
{
    return entryPointParams_tangent_2[_S939.base_0 + _S940 * _S939.step_2];
}

fn report_fault_15( _S941 : u32)
{
    var _S942 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S941);
    return;
}

fn squares_of_1( _S943 : ptr<function, Ball_std140_0>,  _S944 : Site_0,  _S945 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_50 : u32 = _S944.lane_0;
    for(;;)
    {
        if(i_50 < (_S944.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S946 : f32 = Row_raw_36(_S945, i_50);
        if(is_bad_0(_S946))
        {
            report_fault_15(_S944.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S946));
        i_50 = i_50 + (*_S943).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S943).lanes_0, _S944);
    return squares_4;
}

fn put_26( _S947 : ptr<function, Ball_std140_0>,  _S948 : Site_0,  _S949 : u32,  _S950 : df_0)
{
    entryPointParams_point_bar_7[_S948.row_0 * (*_S947).out_stride_0 + (*_S947).out_column_0 + _S949] = nearest_0(_S950);
    return;
}

fn put_bar_26( _S951 : ptr<function, Ball_std140_0>,  _S952 : Site_0,  _S953 : u32,  _S954 : u32,  _S955 : df_0)
{
    if(((((*_S951).flags_0) & (((u32(2) << (_S953)))))) == u32(0))
    {
        put_26(&((*_S951)), _S952, _S954, _S955);
    }
    return;
}

fn put_nothing_6( _S956 : ptr<function, Ball_std140_0>,  _S957 : Site_0,  _S958 : u32)
{
    var i_51 : u32 = _S957.lane_0;
    for(;;)
    {
        if(i_51 < (_S957.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_26(&((*_S956)), _S957, _S958, i_51, wide_0(0.0f));
        i_51 = i_51 + (*_S956).lanes_0;
    }
    return;
}

fn put_27( _S959 : ptr<function, Ball_std140_0>,  _S960 : Site_0,  _S961 : u32,  _S962 : df_0)
{
    entryPointParams_tangent_bar_2[_S960.row_0 * (*_S959).out_stride_0 + (*_S959).out_column_0 + _S961] = nearest_0(_S962);
    return;
}

fn put_bar_27( _S963 : ptr<function, Ball_std140_0>,  _S964 : Site_0,  _S965 : u32,  _S966 : u32,  _S967 : df_0)
{
    if(((((*_S963).flags_0) & (((u32(2) << (_S965)))))) == u32(0))
    {
        put_27(&((*_S963)), _S964, _S966, _S967);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn euclidean_norm_vjp(@builtin(workgroup_id) group_14 : vec3<u32>, @builtin(local_invocation_id) invocation_16 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_14.p_14.zero_0;
    var block_15 : u32 = group_14.x;
    for(;;)
    {
        var _S968 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S969 : u32 = block_count_0(&(_S968));
        if(block_15 < _S969)
        {
        }
        else
        {
            break;
        }
        var _S970 : u32 = invocation_16.x;
        var _S971 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S972 : Site_0 = site_of_0(&(_S971), block_15, _S970);
        var _S973 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S974 : Lie_0 = x_lie_0(&(_S973));
        var _S975 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S976 : Row_0 = vector_of_25(&(_S975), _S972, _S974);
        var _S977 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S978 : Lie_0 = y_lie_0(&(_S977));
        var _S979 : Row_0 = row_of_37(_S972, _S978);
        var _S980 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S981 : df_0 = cotangent_number_4(&(_S980), _S972);
        var _S982 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S983 : Squares_0 = squares_of_1(&(_S982), _S972, _S979);
        var _S984 : df_0 = slope_of_0(_S981, _S983);
        var _S985 : Ball_std140_0 = entryPointParams_14.p_14;
        put_nothing_6(&(_S985), _S972, u32(0));
        var i_52 : u32 = _S972.lane_0;
        for(;;)
        {
            if(i_52 < (_S972.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S986 : u32 = _S979.base_0 + i_52 * _S979.step_2;
            var value_17 : df_0 = wide_0(entryPointParams_tangent_2[_S986]);
            if((_S979.low_0) != u32(0))
            {
                value_17.lo_0 = entryPointParams_tangent_2[_S986 + _S979.low_0];
            }
            var _S987 : bool;
            if((_S979.scale_0.hi_0) == 1.0f)
            {
                _S987 = (_S979.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S987 = false;
            }
            var _S988 : df_0;
            if(_S987)
            {
                _S988 = value_17;
            }
            else
            {
                _S988 = x2A_0(_S979.scale_0, value_17);
            }
            var _S989 : df_0 = x2A_0(_S984, _S988);
            var _S990 : Ball_std140_0 = entryPointParams_14.p_14;
            put_bar_27(&(_S990), _S972, u32(1), i_52, _S989);
            i_52 = i_52 + entryPointParams_14.p_14.lanes_0;
        }
        block_15 = block_15 + entryPointParams_14.p_14.groups_0;
    }
    return;
}


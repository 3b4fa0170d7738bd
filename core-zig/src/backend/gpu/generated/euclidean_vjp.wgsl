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
     scale_0 : df_0,
};

fn row_of_0( _S24 : Site_0,  _S25 : Lie_0) -> Row_0
{
    var row_1 : Row_0;
    row_1.base_0 = _S25.offset_0 + _S24.row_0 * _S25.stride_0;
    row_1.step_2 = _S25.step_0;
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

fn x2A_0( a_6 : df_0,  b_5 : f32) -> df_0
{
    var _S563 : df_0 = two_product_0(a_6.hi_0, b_5);
    return fast_two_sum_0(_S563.hi_0, rounded_0(_S563.lo_0 + rounded_0(a_6.lo_0 * b_5)));
}

fn x2A_1( a_7 : df_0,  b_6 : df_0) -> df_0
{
    var _S564 : df_0 = two_product_0(a_7.hi_0, b_6.hi_0);
    return fast_two_sum_0(_S564.hi_0, rounded_0(_S564.lo_0 + rounded_0(rounded_0(a_7.hi_0 * b_6.lo_0) + rounded_0(a_7.lo_0 * b_6.hi_0))));
}

fn row_of_25( _S565 : Site_0,  _S566 : Lie_0) -> Row_0
{
    var row_26 : Row_0;
    row_26.base_0 = _S566.offset_0 + _S565.row_0 * _S566.stride_0;
    row_26.step_2 = _S566.step_0;
    row_26.scale_0 = wide_0(1.0f);
    return row_26;
}

fn Row_raw_25( _S567 : Row_0,  _S568 : u32) -> f32
{
    return entryPointParams_start_0[_S567.base_0 + _S568 * _S567.step_2];
}

fn report_fault_9( _S569 : u32)
{
    var _S570 : u32 = atomicMax(&(entryPointParams_status_9[i32(1)]), u32(4294967295) - _S569);
    return;
}

fn vector_of_16( _S571 : ptr<function, Ball_std140_0>,  _S572 : Site_0,  _S573 : Lie_0) -> Row_0
{
    var _S574 : Row_0 = row_of_25(_S572, _S573);
    var i_32 : u32 = _S572.lane_0;
    for(;;)
    {
        if(i_32 < (_S572.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_25(_S574, i_32)))
        {
            report_fault_9(_S572.row_0);
        }
        i_32 = i_32 + (*_S571).lanes_0;
    }
    return _S574;
}

fn row_of_26( _S575 : Site_0,  _S576 : Lie_0) -> Row_0
{
    var row_27 : Row_0;
    row_27.base_0 = _S576.offset_0 + _S575.row_0 * _S576.stride_0;
    row_27.step_2 = _S576.step_0;
    row_27.scale_0 = wide_0(1.0f);
    return row_27;
}

fn Row_raw_26( _S577 : Row_0,  _S578 : u32) -> f32
{
    return entryPointParams_end_0[_S577.base_0 + _S578 * _S577.step_2];
}

fn vector_of_17( _S579 : ptr<function, Ball_std140_0>,  _S580 : Site_0,  _S581 : Lie_0) -> Row_0
{
    var _S582 : Row_0 = row_of_26(_S580, _S581);
    var i_33 : u32 = _S580.lane_0;
    for(;;)
    {
        if(i_33 < (_S580.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_26(_S582, i_33)))
        {
            report_fault_9(_S580.row_0);
        }
        i_33 = i_33 + (*_S579).lanes_0;
    }
    return _S582;
}

fn row_of_27( _S583 : Site_0,  _S584 : Lie_0) -> Row_0
{
    var row_28 : Row_0;
    row_28.base_0 = _S584.offset_0 + _S583.row_0 * _S584.stride_0;
    row_28.step_2 = _S584.step_0;
    row_28.scale_0 = wide_0(1.0f);
    return row_28;
}

fn put_16( _S585 : ptr<function, Ball_std140_0>,  _S586 : Site_0,  _S587 : u32,  _S588 : df_0)
{
    entryPointParams_start_bar_0[_S586.row_0 * (*_S585).out_stride_0 + (*_S585).out_column_0 + _S587] = nearest_0(_S588);
    return;
}

fn put_bar_16( _S589 : ptr<function, Ball_std140_0>,  _S590 : Site_0,  _S591 : u32,  _S592 : u32,  _S593 : df_0)
{
    if(((((*_S589).flags_0) & (((u32(2) << (_S591)))))) == u32(0))
    {
        put_16(&((*_S589)), _S590, _S592, _S593);
    }
    return;
}

fn put_17( _S594 : ptr<function, Ball_std140_0>,  _S595 : Site_0,  _S596 : u32,  _S597 : df_0)
{
    entryPointParams_end_bar_0[_S595.row_0 * (*_S594).out_stride_0 + (*_S594).out_column_0 + _S596] = nearest_0(_S597);
    return;
}

fn put_bar_17( _S598 : ptr<function, Ball_std140_0>,  _S599 : Site_0,  _S600 : u32,  _S601 : u32,  _S602 : df_0)
{
    if(((((*_S598).flags_0) & (((u32(2) << (_S600)))))) == u32(0))
    {
        put_17(&((*_S598)), _S599, _S601, _S602);
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
        var _S603 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S604 : u32 = block_count_0(&(_S603));
        if(block_10 < _S604)
        {
        }
        else
        {
            break;
        }
        var _S605 : u32 = invocation_11.x;
        var _S606 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S607 : Site_0 = site_of_0(&(_S606), block_10, _S605);
        var _S608 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S609 : Lie_0 = x_lie_0(&(_S608));
        var _S610 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S611 : Row_0 = vector_of_16(&(_S610), _S607, _S609);
        var _S612 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S613 : Lie_0 = y_lie_0(&(_S612));
        var _S614 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S615 : Row_0 = vector_of_17(&(_S614), _S607, _S613);
        var _S616 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S617 : Lie_0 = cotangent_lie_0(&(_S616));
        var _S618 : Row_0 = row_of_27(_S607, _S617);
        var _S619 : df_0 = wide_0(1.0f);
        var _S620 : Ball_std140_0 = entryPointParams_9.p_9;
        var _S621 : df_0 = time_of_0(&(_S620));
        var _S622 : df_0 = x2D_0(_S619, _S621);
        var i_34 : u32 = _S607.lane_0;
        for(;;)
        {
            if(i_34 < (_S607.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S623 : u32 = _S618.base_0 + i_34 * _S618.step_2;
            var _S624 : f32 = entryPointParams_cotangent_9[_S623];
            var _S625 : bool = (_S618.scale_0.hi_0) == 1.0f;
            var _S626 : bool;
            if(_S625)
            {
                _S626 = (_S618.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S626 = false;
            }
            var _S627 : df_0;
            if(_S626)
            {
                _S627 = wide_0(_S624);
            }
            else
            {
                _S627 = x2A_0(_S618.scale_0, _S624);
            }
            var _S628 : df_0 = x2A_1(_S622, _S627);
            var _S629 : Ball_std140_0 = entryPointParams_9.p_9;
            put_bar_16(&(_S629), _S607, u32(0), i_34, _S628);
            var _S630 : Ball_std140_0 = entryPointParams_9.p_9;
            var _S631 : df_0 = time_of_0(&(_S630));
            var _S632 : f32 = entryPointParams_cotangent_9[_S623];
            var _S633 : bool;
            if(_S625)
            {
                _S633 = (_S618.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S633 = false;
            }
            var _S634 : df_0;
            if(_S633)
            {
                _S634 = wide_0(_S632);
            }
            else
            {
                _S634 = x2A_0(_S618.scale_0, _S632);
            }
            var _S635 : df_0 = x2A_1(_S631, _S634);
            var _S636 : Ball_std140_0 = entryPointParams_9.p_9;
            put_bar_17(&(_S636), _S607, u32(1), i_34, _S635);
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
    var _S637 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S637;
    squares_0.usual_0 = _S637;
    squares_0.big_0 = _S637;
    return squares_0;
}

fn scaled_0( a_8 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_8.hi_0 * power_0, a_8.lo_0 * power_0);
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_5 : df_0)
{
    var _S638 : f32 = abs(value_5.hi_0);
    if(_S638 < 1.073741824e+09f)
    {
        var _S639 : df_0 = scaled_0(value_5, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_1(_S639, _S639));
    }
    else
    {
        if(_S638 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_1(value_5, value_5));
        }
        else
        {
            var _S640 : df_0 = scaled_0(value_5, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_1(_S640, _S640));
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
    var _S641 : df_0 = x2B_0(this_3.usual_0, scaled_0(this_3.small_0, 3.55271367880050093e-15f));
    var _S642 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S642 = x2B_0(this_3.big_0, scaled_0(scaled_0(_S641, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S642 = _S641;
    }
    return _S642;
}

fn root_of_0( a_9 : df_0) -> df_0
{
    if(!((a_9.hi_0) > 0.0f))
    {
        return wide_0(0.0f);
    }
    var _S643 : f32 = sqrt(a_9.hi_0);
    return fast_two_sum_0(_S643, x2D_0(a_9, two_product_0(_S643, _S643)).hi_0 / (2.0f * _S643));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S644 : bool;
    if(Squares_is_big_0(this_4))
    {
        _S644 = true;
    }
    else
    {
        _S644 = (this_4.usual_0.hi_0) > 0.0f;
    }
    var _S645 : df_0;
    if(_S644)
    {
        _S645 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S645 = scaled_0(root_of_0(this_4.small_0), 5.9604644775390625e-08f);
    }
    return _S645;
}

fn is_zero_0( a_10 : df_0) -> bool
{
    return (a_10.hi_0) == 0.0f;
}

fn x2B_1( a_11 : df_0,  b_7 : f32) -> df_0
{
    var _S646 : df_0 = two_sum_0(a_11.hi_0, b_7);
    return fast_two_sum_0(_S646.hi_0, rounded_0(_S646.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_8 : df_0) -> df_0
{
    var _S647 : f32 = a_12.hi_0 / b_8.hi_0;
    var _S648 : df_0 = x2D_0(a_12, x2A_0(b_8, _S647));
    var _S649 : f32 = _S648.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S647, _S649), x2D_0(_S648, x2A_0(b_8, _S649)).hi_0 / b_8.hi_0);
}

fn _0( a_13 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_9);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S650 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S650 = 5.42101086242752217e-20f;
    }
    else
    {
        _S650 = 1.0f;
    }
    return _S650;
}

fn slope_of_0( bar_0 : df_0,  squares_1 : Squares_0) -> df_0
{
    var _S651 : df_0 = Squares_length_0(squares_1);
    var _S652 : df_0;
    if(is_zero_0(_S651))
    {
        _S652 = wide_0(0.0f);
    }
    else
    {
        _S652 = scaled_0(_0(bar_0, _S651), Squares_unit_0(squares_1));
    }
    return _S652;
}

fn row_of_28( _S653 : Site_0,  _S654 : Lie_0) -> Row_0
{
    var row_29 : Row_0;
    row_29.base_0 = _S654.offset_0 + _S653.row_0 * _S654.stride_0;
    row_29.step_2 = _S654.step_0;
    row_29.scale_0 = wide_0(1.0f);
    return row_29;
}

fn Row_raw_27( _S655 : Row_0,  _S656 : u32) -> f32
{
    return entryPointParams_left_0[_S655.base_0 + _S656 * _S655.step_2];
}

fn report_fault_10( _S657 : u32)
{
    var _S658 : u32 = atomicMax(&(entryPointParams_status_10[i32(1)]), u32(4294967295) - _S657);
    return;
}

fn vector_of_18( _S659 : ptr<function, Ball_std140_0>,  _S660 : Site_0,  _S661 : Lie_0) -> Row_0
{
    var _S662 : Row_0 = row_of_28(_S660, _S661);
    var i_35 : u32 = _S660.lane_0;
    for(;;)
    {
        if(i_35 < (_S660.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_27(_S662, i_35)))
        {
            report_fault_10(_S660.row_0);
        }
        i_35 = i_35 + (*_S659).lanes_0;
    }
    return _S662;
}

fn row_of_29( _S663 : Site_0,  _S664 : Lie_0) -> Row_0
{
    var row_30 : Row_0;
    row_30.base_0 = _S664.offset_0 + _S663.row_0 * _S664.stride_0;
    row_30.step_2 = _S664.step_0;
    row_30.scale_0 = wide_0(1.0f);
    return row_30;
}

fn Row_raw_28( _S665 : Row_0,  _S666 : u32) -> f32
{
    return entryPointParams_right_0[_S665.base_0 + _S666 * _S665.step_2];
}

fn vector_of_19( _S667 : ptr<function, Ball_std140_0>,  _S668 : Site_0,  _S669 : Lie_0) -> Row_0
{
    var _S670 : Row_0 = row_of_29(_S668, _S669);
    var i_36 : u32 = _S668.lane_0;
    for(;;)
    {
        if(i_36 < (_S668.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_28(_S670, i_36)))
        {
            report_fault_10(_S668.row_0);
        }
        i_36 = i_36 + (*_S667).lanes_0;
    }
    return _S670;
}

fn cotangent_number_0( _S671 : ptr<function, Ball_std140_0>,  _S672 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_10[(*_S671).cotangent_offset_0 + _S672.row_0 * (*_S671).cotangent_stride_0]);
}

fn difference_squares_0( _S673 : ptr<function, Ball_std140_0>,  _S674 : Site_0,  _S675 : Row_0,  _S676 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_37 : u32 = _S674.lane_0;
    for(;;)
    {
        if(i_37 < (_S674.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S677 : f32 = entryPointParams_left_0[_S675.base_0 + i_37 * _S675.step_2];
        var _S678 : bool;
        if((_S675.scale_0.hi_0) == 1.0f)
        {
            _S678 = (_S675.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S678 = false;
        }
        var _S679 : df_0;
        if(_S678)
        {
            _S679 = wide_0(_S677);
        }
        else
        {
            _S679 = x2A_0(_S675.scale_0, _S677);
        }
        var _S680 : f32 = entryPointParams_right_0[_S676.base_0 + i_37 * _S676.step_2];
        var _S681 : bool;
        if((_S676.scale_0.hi_0) == 1.0f)
        {
            _S681 = (_S676.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S681 = false;
        }
        var _S682 : df_0;
        if(_S681)
        {
            _S682 = wide_0(_S680);
        }
        else
        {
            _S682 = x2A_0(_S676.scale_0, _S680);
        }
        Squares_add_0(&(squares_2), x2D_0(_S679, _S682));
        i_37 = i_37 + (*_S673).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S673).lanes_0, _S674);
    return squares_2;
}

fn put_18( _S683 : ptr<function, Ball_std140_0>,  _S684 : Site_0,  _S685 : u32,  _S686 : df_0)
{
    entryPointParams_left_bar_0[_S684.row_0 * (*_S683).out_stride_0 + (*_S683).out_column_0 + _S685] = nearest_0(_S686);
    return;
}

fn put_bar_18( _S687 : ptr<function, Ball_std140_0>,  _S688 : Site_0,  _S689 : u32,  _S690 : u32,  _S691 : df_0)
{
    if(((((*_S687).flags_0) & (((u32(2) << (_S689)))))) == u32(0))
    {
        put_18(&((*_S687)), _S688, _S690, _S691);
    }
    return;
}

fn put_19( _S692 : ptr<function, Ball_std140_0>,  _S693 : Site_0,  _S694 : u32,  _S695 : df_0)
{
    entryPointParams_right_bar_0[_S693.row_0 * (*_S692).out_stride_0 + (*_S692).out_column_0 + _S694] = nearest_0(_S695);
    return;
}

fn put_bar_19( _S696 : ptr<function, Ball_std140_0>,  _S697 : Site_0,  _S698 : u32,  _S699 : u32,  _S700 : df_0)
{
    if(((((*_S696).flags_0) & (((u32(2) << (_S698)))))) == u32(0))
    {
        put_19(&((*_S696)), _S697, _S699, _S700);
    }
    return;
}

fn put_apart_0( _S701 : ptr<function, Ball_std140_0>,  _S702 : Site_0,  _S703 : Row_0,  _S704 : Row_0,  _S705 : df_0)
{
    var i_38 : u32 = _S702.lane_0;
    for(;;)
    {
        if(i_38 < (_S702.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S706 : f32 = entryPointParams_left_0[_S703.base_0 + i_38 * _S703.step_2];
        var _S707 : bool;
        if((_S703.scale_0.hi_0) == 1.0f)
        {
            _S707 = (_S703.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S707 = false;
        }
        var _S708 : df_0;
        if(_S707)
        {
            _S708 = wide_0(_S706);
        }
        else
        {
            _S708 = x2A_0(_S703.scale_0, _S706);
        }
        var _S709 : f32 = entryPointParams_right_0[_S704.base_0 + i_38 * _S704.step_2];
        var _S710 : bool;
        if((_S704.scale_0.hi_0) == 1.0f)
        {
            _S710 = (_S704.scale_0.lo_0) == 0.0f;
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
            _S711 = x2A_0(_S704.scale_0, _S709);
        }
        var _S712 : df_0 = x2A_1(_S705, x2D_0(_S708, _S711));
        put_bar_18(&((*_S701)), _S702, u32(0), i_38, _S712);
        put_bar_19(&((*_S701)), _S702, u32(1), i_38, neg_0(_S712));
        i_38 = i_38 + (*_S701).lanes_0;
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
        var _S713 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S714 : u32 = block_count_0(&(_S713));
        if(block_11 < _S714)
        {
        }
        else
        {
            break;
        }
        var _S715 : u32 = invocation_12.x;
        var _S716 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S717 : Site_0 = site_of_0(&(_S716), block_11, _S715);
        var _S718 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S719 : Lie_0 = x_lie_0(&(_S718));
        var _S720 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S721 : Row_0 = vector_of_18(&(_S720), _S717, _S719);
        var _S722 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S723 : Lie_0 = y_lie_0(&(_S722));
        var _S724 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S725 : Row_0 = vector_of_19(&(_S724), _S717, _S723);
        var _S726 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S727 : df_0 = cotangent_number_0(&(_S726), _S717);
        var _S728 : Ball_std140_0 = entryPointParams_10.p_10;
        var _S729 : Squares_0 = difference_squares_0(&(_S728), _S717, _S721, _S725);
        var _S730 : df_0 = slope_of_0(_S727, _S729);
        var _S731 : Ball_std140_0 = entryPointParams_10.p_10;
        put_apart_0(&(_S731), _S717, _S721, _S725, _S730);
        block_11 = block_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

fn twice_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 2.0f);
}

fn row_of_30( _S732 : Site_0,  _S733 : Lie_0) -> Row_0
{
    var row_31 : Row_0;
    row_31.base_0 = _S733.offset_0 + _S732.row_0 * _S733.stride_0;
    row_31.step_2 = _S733.step_0;
    row_31.scale_0 = wide_0(1.0f);
    return row_31;
}

fn Row_raw_29( _S734 : Row_0,  _S735 : u32) -> f32
{
    return entryPointParams_left_1[_S734.base_0 + _S735 * _S734.step_2];
}

fn report_fault_11( _S736 : u32)
{
    var _S737 : u32 = atomicMax(&(entryPointParams_status_11[i32(1)]), u32(4294967295) - _S736);
    return;
}

fn vector_of_20( _S738 : ptr<function, Ball_std140_0>,  _S739 : Site_0,  _S740 : Lie_0) -> Row_0
{
    var _S741 : Row_0 = row_of_30(_S739, _S740);
    var i_39 : u32 = _S739.lane_0;
    for(;;)
    {
        if(i_39 < (_S739.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_29(_S741, i_39)))
        {
            report_fault_11(_S739.row_0);
        }
        i_39 = i_39 + (*_S738).lanes_0;
    }
    return _S741;
}

fn row_of_31( _S742 : Site_0,  _S743 : Lie_0) -> Row_0
{
    var row_32 : Row_0;
    row_32.base_0 = _S743.offset_0 + _S742.row_0 * _S743.stride_0;
    row_32.step_2 = _S743.step_0;
    row_32.scale_0 = wide_0(1.0f);
    return row_32;
}

fn Row_raw_30( _S744 : Row_0,  _S745 : u32) -> f32
{
    return entryPointParams_right_1[_S744.base_0 + _S745 * _S744.step_2];
}

fn vector_of_21( _S746 : ptr<function, Ball_std140_0>,  _S747 : Site_0,  _S748 : Lie_0) -> Row_0
{
    var _S749 : Row_0 = row_of_31(_S747, _S748);
    var i_40 : u32 = _S747.lane_0;
    for(;;)
    {
        if(i_40 < (_S747.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_30(_S749, i_40)))
        {
            report_fault_11(_S747.row_0);
        }
        i_40 = i_40 + (*_S746).lanes_0;
    }
    return _S749;
}

fn cotangent_number_1( _S750 : ptr<function, Ball_std140_0>,  _S751 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_11[(*_S750).cotangent_offset_0 + _S751.row_0 * (*_S750).cotangent_stride_0]);
}

fn put_20( _S752 : ptr<function, Ball_std140_0>,  _S753 : Site_0,  _S754 : u32,  _S755 : df_0)
{
    entryPointParams_left_bar_1[_S753.row_0 * (*_S752).out_stride_0 + (*_S752).out_column_0 + _S754] = nearest_0(_S755);
    return;
}

fn put_bar_20( _S756 : ptr<function, Ball_std140_0>,  _S757 : Site_0,  _S758 : u32,  _S759 : u32,  _S760 : df_0)
{
    if(((((*_S756).flags_0) & (((u32(2) << (_S758)))))) == u32(0))
    {
        put_20(&((*_S756)), _S757, _S759, _S760);
    }
    return;
}

fn put_21( _S761 : ptr<function, Ball_std140_0>,  _S762 : Site_0,  _S763 : u32,  _S764 : df_0)
{
    entryPointParams_right_bar_1[_S762.row_0 * (*_S761).out_stride_0 + (*_S761).out_column_0 + _S763] = nearest_0(_S764);
    return;
}

fn put_bar_21( _S765 : ptr<function, Ball_std140_0>,  _S766 : Site_0,  _S767 : u32,  _S768 : u32,  _S769 : df_0)
{
    if(((((*_S765).flags_0) & (((u32(2) << (_S767)))))) == u32(0))
    {
        put_21(&((*_S765)), _S766, _S768, _S769);
    }
    return;
}

fn put_apart_1( _S770 : ptr<function, Ball_std140_0>,  _S771 : Site_0,  _S772 : Row_0,  _S773 : Row_0,  _S774 : df_0)
{
    var i_41 : u32 = _S771.lane_0;
    for(;;)
    {
        if(i_41 < (_S771.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S775 : f32 = entryPointParams_left_1[_S772.base_0 + i_41 * _S772.step_2];
        var _S776 : bool;
        if((_S772.scale_0.hi_0) == 1.0f)
        {
            _S776 = (_S772.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S776 = false;
        }
        var _S777 : df_0;
        if(_S776)
        {
            _S777 = wide_0(_S775);
        }
        else
        {
            _S777 = x2A_0(_S772.scale_0, _S775);
        }
        var _S778 : f32 = entryPointParams_right_1[_S773.base_0 + i_41 * _S773.step_2];
        var _S779 : bool;
        if((_S773.scale_0.hi_0) == 1.0f)
        {
            _S779 = (_S773.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S779 = false;
        }
        var _S780 : df_0;
        if(_S779)
        {
            _S780 = wide_0(_S778);
        }
        else
        {
            _S780 = x2A_0(_S773.scale_0, _S778);
        }
        var _S781 : df_0 = x2A_1(_S774, x2D_0(_S777, _S780));
        put_bar_20(&((*_S770)), _S771, u32(0), i_41, _S781);
        put_bar_21(&((*_S770)), _S771, u32(1), i_41, neg_0(_S781));
        i_41 = i_41 + (*_S770).lanes_0;
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
        var _S782 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S783 : u32 = block_count_0(&(_S782));
        if(block_12 < _S783)
        {
        }
        else
        {
            break;
        }
        var _S784 : u32 = invocation_13.x;
        var _S785 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S786 : Site_0 = site_of_0(&(_S785), block_12, _S784);
        var _S787 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S788 : Lie_0 = x_lie_0(&(_S787));
        var _S789 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S790 : Row_0 = vector_of_20(&(_S789), _S786, _S788);
        var _S791 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S792 : Lie_0 = y_lie_0(&(_S791));
        var _S793 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S794 : Row_0 = vector_of_21(&(_S793), _S786, _S792);
        var _S795 : Ball_std140_0 = entryPointParams_11.p_11;
        var _S796 : df_0 = cotangent_number_1(&(_S795), _S786);
        var _S797 : df_0 = twice_0(_S796);
        var _S798 : Ball_std140_0 = entryPointParams_11.p_11;
        put_apart_1(&(_S798), _S786, _S790, _S794, _S797);
        block_12 = block_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

fn row_of_32( _S799 : Site_0,  _S800 : Lie_0) -> Row_0
{
    var row_33 : Row_0;
    row_33.base_0 = _S800.offset_0 + _S799.row_0 * _S800.stride_0;
    row_33.step_2 = _S800.step_0;
    row_33.scale_0 = wide_0(1.0f);
    return row_33;
}

fn cotangent_number_2( _S801 : ptr<function, Ball_std140_0>,  _S802 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_12[(*_S801).cotangent_offset_0 + _S802.row_0 * (*_S801).cotangent_stride_0]);
}

fn Row_raw_31( _S803 : Row_0,  _S804 : u32) -> f32
{
    return entryPointParams_point_5[_S803.base_0 + _S804 * _S803.step_2];
}

fn report_fault_12( _S805 : u32)
{
    var _S806 : u32 = atomicMax(&(entryPointParams_status_12[i32(1)]), u32(4294967295) - _S805);
    return;
}

fn squares_of_0( _S807 : ptr<function, Ball_std140_0>,  _S808 : Site_0,  _S809 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_42 : u32 = _S808.lane_0;
    for(;;)
    {
        if(i_42 < (_S808.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S810 : f32 = Row_raw_31(_S809, i_42);
        if(is_bad_0(_S810))
        {
            report_fault_12(_S808.row_0);
        }
        Squares_add_0(&(squares_3), wide_0(_S810));
        i_42 = i_42 + (*_S807).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S807).lanes_0, _S808);
    return squares_3;
}

fn put_22( _S811 : ptr<function, Ball_std140_0>,  _S812 : Site_0,  _S813 : u32,  _S814 : df_0)
{
    entryPointParams_point_bar_5[_S812.row_0 * (*_S811).out_stride_0 + (*_S811).out_column_0 + _S813] = nearest_0(_S814);
    return;
}

fn put_bar_22( _S815 : ptr<function, Ball_std140_0>,  _S816 : Site_0,  _S817 : u32,  _S818 : u32,  _S819 : df_0)
{
    if(((((*_S815).flags_0) & (((u32(2) << (_S817)))))) == u32(0))
    {
        put_22(&((*_S815)), _S816, _S818, _S819);
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
        var _S820 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S821 : u32 = block_count_0(&(_S820));
        if(block_13 < _S821)
        {
        }
        else
        {
            break;
        }
        var _S822 : u32 = invocation_14.x;
        var _S823 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S824 : Site_0 = site_of_0(&(_S823), block_13, _S822);
        var _S825 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S826 : Lie_0 = x_lie_0(&(_S825));
        var _S827 : Row_0 = row_of_32(_S824, _S826);
        var _S828 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S829 : df_0 = cotangent_number_2(&(_S828), _S824);
        var _S830 : Ball_std140_0 = entryPointParams_12.p_12;
        var _S831 : Squares_0 = squares_of_0(&(_S830), _S824, _S827);
        var _S832 : df_0 = slope_of_0(_S829, _S831);
        var i_43 : u32 = _S824.lane_0;
        for(;;)
        {
            if(i_43 < (_S824.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S833 : f32 = entryPointParams_point_5[_S827.base_0 + i_43 * _S827.step_2];
            var _S834 : bool;
            if((_S827.scale_0.hi_0) == 1.0f)
            {
                _S834 = (_S827.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S834 = false;
            }
            var _S835 : df_0;
            if(_S834)
            {
                _S835 = wide_0(_S833);
            }
            else
            {
                _S835 = x2A_0(_S827.scale_0, _S833);
            }
            var _S836 : df_0 = x2A_1(_S832, _S835);
            var _S837 : Ball_std140_0 = entryPointParams_12.p_12;
            put_bar_22(&(_S837), _S824, u32(0), i_43, _S836);
            i_43 = i_43 + entryPointParams_12.p_12.lanes_0;
        }
        block_13 = block_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

fn row_of_33( _S838 : Site_0,  _S839 : Lie_0) -> Row_0
{
    var row_34 : Row_0;
    row_34.base_0 = _S839.offset_0 + _S838.row_0 * _S839.stride_0;
    row_34.step_2 = _S839.step_0;
    row_34.scale_0 = wide_0(1.0f);
    return row_34;
}

fn Row_raw_32( _S840 : Row_0,  _S841 : u32) -> f32
{
    return entryPointParams_point_6[_S840.base_0 + _S841 * _S840.step_2];
}

fn report_fault_13( _S842 : u32)
{
    var _S843 : u32 = atomicMax(&(entryPointParams_status_13[i32(1)]), u32(4294967295) - _S842);
    return;
}

fn vector_of_22( _S844 : ptr<function, Ball_std140_0>,  _S845 : Site_0,  _S846 : Lie_0) -> Row_0
{
    var _S847 : Row_0 = row_of_33(_S845, _S846);
    var i_44 : u32 = _S845.lane_0;
    for(;;)
    {
        if(i_44 < (_S845.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_32(_S847, i_44)))
        {
            report_fault_13(_S845.row_0);
        }
        i_44 = i_44 + (*_S844).lanes_0;
    }
    return _S847;
}

fn row_of_34( _S848 : Site_0,  _S849 : Lie_0) -> Row_0
{
    var row_35 : Row_0;
    row_35.base_0 = _S849.offset_0 + _S848.row_0 * _S849.stride_0;
    row_35.step_2 = _S849.step_0;
    row_35.scale_0 = wide_0(1.0f);
    return row_35;
}

fn Row_raw_33( _S850 : Row_0,  _S851 : u32) -> f32
{
    return entryPointParams_u_0[_S850.base_0 + _S851 * _S850.step_2];
}

fn vector_of_23( _S852 : ptr<function, Ball_std140_0>,  _S853 : Site_0,  _S854 : Lie_0) -> Row_0
{
    var _S855 : Row_0 = row_of_34(_S853, _S854);
    var i_45 : u32 = _S853.lane_0;
    for(;;)
    {
        if(i_45 < (_S853.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_33(_S855, i_45)))
        {
            report_fault_13(_S853.row_0);
        }
        i_45 = i_45 + (*_S852).lanes_0;
    }
    return _S855;
}

fn row_of_35( _S856 : Site_0,  _S857 : Lie_0) -> Row_0
{
    var row_36 : Row_0;
    row_36.base_0 = _S857.offset_0 + _S856.row_0 * _S857.stride_0;
    row_36.step_2 = _S857.step_0;
    row_36.scale_0 = wide_0(1.0f);
    return row_36;
}

fn Row_raw_34( _S858 : Row_0,  _S859 : u32) -> f32
{
    return entryPointParams_v_0[_S858.base_0 + _S859 * _S858.step_2];
}

fn vector_of_24( _S860 : ptr<function, Ball_std140_0>,  _S861 : Site_0,  _S862 : Lie_0) -> Row_0
{
    var _S863 : Row_0 = row_of_35(_S861, _S862);
    var i_46 : u32 = _S861.lane_0;
    for(;;)
    {
        if(i_46 < (_S861.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_34(_S863, i_46)))
        {
            report_fault_13(_S861.row_0);
        }
        i_46 = i_46 + (*_S860).lanes_0;
    }
    return _S863;
}

fn cotangent_number_3( _S864 : ptr<function, Ball_std140_0>,  _S865 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_13[(*_S864).cotangent_offset_0 + _S865.row_0 * (*_S864).cotangent_stride_0]);
}

fn put_23( _S866 : ptr<function, Ball_std140_0>,  _S867 : Site_0,  _S868 : u32,  _S869 : df_0)
{
    entryPointParams_point_bar_6[_S867.row_0 * (*_S866).out_stride_0 + (*_S866).out_column_0 + _S868] = nearest_0(_S869);
    return;
}

fn put_bar_23( _S870 : ptr<function, Ball_std140_0>,  _S871 : Site_0,  _S872 : u32,  _S873 : u32,  _S874 : df_0)
{
    if(((((*_S870).flags_0) & (((u32(2) << (_S872)))))) == u32(0))
    {
        put_23(&((*_S870)), _S871, _S873, _S874);
    }
    return;
}

fn put_nothing_5( _S875 : ptr<function, Ball_std140_0>,  _S876 : Site_0,  _S877 : u32)
{
    var i_47 : u32 = _S876.lane_0;
    for(;;)
    {
        if(i_47 < (_S876.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_23(&((*_S875)), _S876, _S877, i_47, wide_0(0.0f));
        i_47 = i_47 + (*_S875).lanes_0;
    }
    return;
}

fn put_24( _S878 : ptr<function, Ball_std140_0>,  _S879 : Site_0,  _S880 : u32,  _S881 : df_0)
{
    entryPointParams_u_bar_0[_S879.row_0 * (*_S878).out_stride_0 + (*_S878).out_column_0 + _S880] = nearest_0(_S881);
    return;
}

fn put_bar_24( _S882 : ptr<function, Ball_std140_0>,  _S883 : Site_0,  _S884 : u32,  _S885 : u32,  _S886 : df_0)
{
    if(((((*_S882).flags_0) & (((u32(2) << (_S884)))))) == u32(0))
    {
        put_24(&((*_S882)), _S883, _S885, _S886);
    }
    return;
}

fn put_25( _S887 : ptr<function, Ball_std140_0>,  _S888 : Site_0,  _S889 : u32,  _S890 : df_0)
{
    entryPointParams_v_bar_0[_S888.row_0 * (*_S887).out_stride_0 + (*_S887).out_column_0 + _S889] = nearest_0(_S890);
    return;
}

fn put_bar_25( _S891 : ptr<function, Ball_std140_0>,  _S892 : Site_0,  _S893 : u32,  _S894 : u32,  _S895 : df_0)
{
    if(((((*_S891).flags_0) & (((u32(2) << (_S893)))))) == u32(0))
    {
        put_25(&((*_S891)), _S892, _S894, _S895);
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
        var _S896 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S897 : u32 = block_count_0(&(_S896));
        if(block_14 < _S897)
        {
        }
        else
        {
            break;
        }
        var _S898 : u32 = invocation_15.x;
        var _S899 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S900 : Site_0 = site_of_0(&(_S899), block_14, _S898);
        var _S901 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S902 : Lie_0 = x_lie_0(&(_S901));
        var _S903 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S904 : Row_0 = vector_of_22(&(_S903), _S900, _S902);
        var _S905 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S906 : Lie_0 = y_lie_0(&(_S905));
        var _S907 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S908 : Row_0 = vector_of_23(&(_S907), _S900, _S906);
        var _S909 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S910 : Lie_0 = z_lie_0(&(_S909));
        var _S911 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S912 : Row_0 = vector_of_24(&(_S911), _S900, _S910);
        var _S913 : Ball_std140_0 = entryPointParams_13.p_13;
        var _S914 : df_0 = cotangent_number_3(&(_S913), _S900);
        var _S915 : Ball_std140_0 = entryPointParams_13.p_13;
        put_nothing_5(&(_S915), _S900, u32(0));
        var i_48 : u32 = _S900.lane_0;
        for(;;)
        {
            if(i_48 < (_S900.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S916 : f32 = entryPointParams_v_0[_S912.base_0 + i_48 * _S912.step_2];
            var _S917 : bool;
            if((_S912.scale_0.hi_0) == 1.0f)
            {
                _S917 = (_S912.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S917 = false;
            }
            var _S918 : df_0;
            if(_S917)
            {
                _S918 = wide_0(_S916);
            }
            else
            {
                _S918 = x2A_0(_S912.scale_0, _S916);
            }
            var _S919 : df_0 = x2A_1(_S914, _S918);
            var _S920 : Ball_std140_0 = entryPointParams_13.p_13;
            put_bar_24(&(_S920), _S900, u32(1), i_48, _S919);
            var _S921 : f32 = entryPointParams_u_0[_S908.base_0 + i_48 * _S908.step_2];
            var _S922 : bool;
            if((_S908.scale_0.hi_0) == 1.0f)
            {
                _S922 = (_S908.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S922 = false;
            }
            var _S923 : df_0;
            if(_S922)
            {
                _S923 = wide_0(_S921);
            }
            else
            {
                _S923 = x2A_0(_S908.scale_0, _S921);
            }
            var _S924 : df_0 = x2A_1(_S914, _S923);
            var _S925 : Ball_std140_0 = entryPointParams_13.p_13;
            put_bar_25(&(_S925), _S900, u32(2), i_48, _S924);
            i_48 = i_48 + entryPointParams_13.p_13.lanes_0;
        }
        block_14 = block_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

fn row_of_36( _S926 : Site_0,  _S927 : Lie_0) -> Row_0
{
    var row_37 : Row_0;
    row_37.base_0 = _S927.offset_0 + _S926.row_0 * _S927.stride_0;
    row_37.step_2 = _S927.step_0;
    row_37.scale_0 = wide_0(1.0f);
    return row_37;
}

fn Row_raw_35( _S928 : Row_0,  _S929 : u32) -> f32
{
    return entryPointParams_point_7[_S928.base_0 + _S929 * _S928.step_2];
}

fn report_fault_14( _S930 : u32)
{
    var _S931 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S930);
    return;
}

fn vector_of_25( _S932 : ptr<function, Ball_std140_0>,  _S933 : Site_0,  _S934 : Lie_0) -> Row_0
{
    var _S935 : Row_0 = row_of_36(_S933, _S934);
    var i_49 : u32 = _S933.lane_0;
    for(;;)
    {
        if(i_49 < (_S933.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_35(_S935, i_49)))
        {
            report_fault_14(_S933.row_0);
        }
        i_49 = i_49 + (*_S932).lanes_0;
    }
    return _S935;
}

fn row_of_37( _S936 : Site_0,  _S937 : Lie_0) -> Row_0
{
    var row_38 : Row_0;
    row_38.base_0 = _S937.offset_0 + _S936.row_0 * _S937.stride_0;
    row_38.step_2 = _S937.step_0;
    row_38.scale_0 = wide_0(1.0f);
    return row_38;
}

fn cotangent_number_4( _S938 : ptr<function, Ball_std140_0>,  _S939 : Site_0) -> df_0
{
    return wide_0(entryPointParams_cotangent_14[(*_S938).cotangent_offset_0 + _S939.row_0 * (*_S938).cotangent_stride_0]);
}

fn Row_raw_36( _S940 : Row_0,  _S941 : u32) -> f32
{
    return entryPointParams_tangent_2[_S940.base_0 + _S941 * _S940.step_2];
}

fn report_fault_15( _S942 : u32)
{
    var _S943 : u32 = atomicMax(&(entryPointParams_status_14[i32(1)]), u32(4294967295) - _S942);
    return;
}

fn squares_of_1( _S944 : ptr<function, Ball_std140_0>,  _S945 : Site_0,  _S946 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_50 : u32 = _S945.lane_0;
    for(;;)
    {
        if(i_50 < (_S945.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S947 : f32 = Row_raw_36(_S946, i_50);
        if(is_bad_0(_S947))
        {
            report_fault_15(_S945.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S947));
        i_50 = i_50 + (*_S944).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S944).lanes_0, _S945);
    return squares_4;
}

fn put_26( _S948 : ptr<function, Ball_std140_0>,  _S949 : Site_0,  _S950 : u32,  _S951 : df_0)
{
    entryPointParams_point_bar_7[_S949.row_0 * (*_S948).out_stride_0 + (*_S948).out_column_0 + _S950] = nearest_0(_S951);
    return;
}

fn put_bar_26( _S952 : ptr<function, Ball_std140_0>,  _S953 : Site_0,  _S954 : u32,  _S955 : u32,  _S956 : df_0)
{
    if(((((*_S952).flags_0) & (((u32(2) << (_S954)))))) == u32(0))
    {
        put_26(&((*_S952)), _S953, _S955, _S956);
    }
    return;
}

fn put_nothing_6( _S957 : ptr<function, Ball_std140_0>,  _S958 : Site_0,  _S959 : u32)
{
    var i_51 : u32 = _S958.lane_0;
    for(;;)
    {
        if(i_51 < (_S958.columns_1))
        {
        }
        else
        {
            break;
        }
        put_bar_26(&((*_S957)), _S958, _S959, i_51, wide_0(0.0f));
        i_51 = i_51 + (*_S957).lanes_0;
    }
    return;
}

fn put_27( _S960 : ptr<function, Ball_std140_0>,  _S961 : Site_0,  _S962 : u32,  _S963 : df_0)
{
    entryPointParams_tangent_bar_2[_S961.row_0 * (*_S960).out_stride_0 + (*_S960).out_column_0 + _S962] = nearest_0(_S963);
    return;
}

fn put_bar_27( _S964 : ptr<function, Ball_std140_0>,  _S965 : Site_0,  _S966 : u32,  _S967 : u32,  _S968 : df_0)
{
    if(((((*_S964).flags_0) & (((u32(2) << (_S966)))))) == u32(0))
    {
        put_27(&((*_S964)), _S965, _S967, _S968);
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
        var _S969 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S970 : u32 = block_count_0(&(_S969));
        if(block_15 < _S970)
        {
        }
        else
        {
            break;
        }
        var _S971 : u32 = invocation_16.x;
        var _S972 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S973 : Site_0 = site_of_0(&(_S972), block_15, _S971);
        var _S974 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S975 : Lie_0 = x_lie_0(&(_S974));
        var _S976 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S977 : Row_0 = vector_of_25(&(_S976), _S973, _S975);
        var _S978 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S979 : Lie_0 = y_lie_0(&(_S978));
        var _S980 : Row_0 = row_of_37(_S973, _S979);
        var _S981 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S982 : df_0 = cotangent_number_4(&(_S981), _S973);
        var _S983 : Ball_std140_0 = entryPointParams_14.p_14;
        var _S984 : Squares_0 = squares_of_1(&(_S983), _S973, _S980);
        var _S985 : df_0 = slope_of_0(_S982, _S984);
        var _S986 : Ball_std140_0 = entryPointParams_14.p_14;
        put_nothing_6(&(_S986), _S973, u32(0));
        var i_52 : u32 = _S973.lane_0;
        for(;;)
        {
            if(i_52 < (_S973.columns_1))
            {
            }
            else
            {
                break;
            }
            var _S987 : f32 = entryPointParams_tangent_2[_S980.base_0 + i_52 * _S980.step_2];
            var _S988 : bool;
            if((_S980.scale_0.hi_0) == 1.0f)
            {
                _S988 = (_S980.scale_0.lo_0) == 0.0f;
            }
            else
            {
                _S988 = false;
            }
            var _S989 : df_0;
            if(_S988)
            {
                _S989 = wide_0(_S987);
            }
            else
            {
                _S989 = x2A_0(_S980.scale_0, _S987);
            }
            var _S990 : df_0 = x2A_1(_S985, _S989);
            var _S991 : Ball_std140_0 = entryPointParams_14.p_14;
            put_bar_27(&(_S991), _S973, u32(1), i_52, _S990);
            i_52 = i_52 + entryPointParams_14.p_14.lanes_0;
        }
        block_15 = block_15 + entryPointParams_14.p_14.groups_0;
    }
    return;
}


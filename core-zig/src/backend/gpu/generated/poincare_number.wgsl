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

@binding(3) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

@binding(4) @group(0) var<storage, read_write> entryPointParams_status_0 : array<atomic<u32>>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(5) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(6) @group(0) var<storage, read> entryPointParams_left_1 : array<f32>;

@binding(7) @group(0) var<storage, read> entryPointParams_right_1 : array<f32>;

@binding(8) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_status_1 : array<atomic<u32>>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(11) @group(0) var<storage, read> entryPointParams_point_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

@binding(13) @group(0) var<storage, read_write> entryPointParams_status_2 : array<atomic<u32>>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Ball_std140_0,
};

@binding(14) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(15) @group(0) var<storage, read> entryPointParams_point_1 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_u_0 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(18) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

@binding(19) @group(0) var<storage, read_write> entryPointParams_status_3 : array<atomic<u32>>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Ball_std140_0,
};

@binding(20) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(21) @group(0) var<storage, read> entryPointParams_point_2 : array<f32>;

@binding(22) @group(0) var<storage, read> entryPointParams_tangent_0 : array<f32>;

@binding(23) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_status_4 : array<atomic<u32>>;

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

fn block_count_0( p_5 : ptr<function, Ball_std140_0>) -> u32
{
    var _S11 : u32 = (*p_5).rows_0;
    var _S12 : u32 = (*p_5).lanes_0;
    var _S13 : u32 = u32(64) / (*p_5).lanes_0;
    var _S14 : u32 = _S11 + _S13 - u32(1);
    var _S15 : u32 = u32(64) / _S12;
    var _S16 : u32 = _S14 / _S15;
    return _S16;
}

fn site_of_0( p_6 : ptr<function, Ball_std140_0>,  block_0 : u32,  invocation_1 : u32) -> Site_0
{
    var _S17 : u32 = (*p_6).lanes_0;
    var _S18 : u32 = u32(64) / (*p_6).lanes_0;
    var _S19 : u32 = block_0 * _S18;
    var _S20 : u32 = invocation_1 / _S17;
    var _S21 : u32 = _S19 + _S20;
    var site_2 : Site_0;
    var _S22 : bool = _S21 < ((*p_6).rows_0);
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
        _S23 = (*p_6).columns_0;
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

fn x_lie_0( p_7 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_7).x_offset_0, (*p_7).x_stride_0, (*p_7).x_step_0);
}

fn wide_0( value_1 : f32) -> df_0
{
    return pair_of_0(value_1, 0.0f);
}

struct Squares_0
{
     usual_0 : df_0,
     big_0 : df_0,
};

fn no_squares_0() -> Squares_0
{
    var squares_0 : Squares_0;
    var _S25 : df_0 = wide_0(0.0f);
    squares_0.usual_0 = _S25;
    squares_0.big_0 = _S25;
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
    var _S26 : f32 = rounded_0(a_4 * b_3);
    var _S27 : f32 = upper_half_0(a_4);
    var _S28 : f32 = upper_half_0(b_3);
    var _S29 : f32 = rounded_0(a_4 - _S27);
    var _S30 : f32 = rounded_0(b_3 - _S28);
    return pair_of_0(_S26, rounded_0(rounded_0(rounded_0(rounded_0(_S27 * _S28) - _S26) + rounded_0(_S27 * _S30)) + rounded_0(_S29 * _S28)) + rounded_0(_S29 * _S30));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S31 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S31.hi_0, rounded_0(_S31.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_4 : df_0)
{
    if((abs(value_4.hi_0)) < 1.073741824e+09f)
    {
        var _S32 : df_0 = scaled_0(value_4, 1.6777216e+07f);
        (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(_S32, _S32));
    }
    else
    {
        var _S33 : df_0 = scaled_0(value_4, 5.42101086242752217e-20f);
        (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S33, _S33));
    }
    return;
}

fn Squares_join_over_0( this_1 : ptr<function, Squares_0>,  lanes_3 : u32,  site_3 : Site_0)
{
    var sums_2 : array<df_0, i32(2)>;
    sums_2[i32(0)] = (*this_1).usual_0;
    sums_2[i32(1)] = (*this_1).big_0;
    join_1(lanes_3, site_3, &(sums_2));
    (*this_1).usual_0 = sums_2[i32(0)];
    (*this_1).big_0 = sums_2[i32(1)];
    return;
}

fn Squares_is_big_0( this_2 : Squares_0) -> bool
{
    return (this_2.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_3 : Squares_0) -> df_0
{
    var _S34 : df_0;
    if(Squares_is_big_0(this_3))
    {
        _S34 = x2B_0(this_3.big_0, scaled_0(scaled_0(this_3.usual_0, 3.23117426778526435e-27f), 3.23117426778526435e-27f));
    }
    else
    {
        _S34 = scaled_0(this_3.usual_0, 3.55271367880050093e-15f);
    }
    return _S34;
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
    var _S35 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S35, x2D_0(a_8, two_product_0(_S35, _S35)).hi_0 / (2.0f * _S35));
}

fn Squares_length_0( this_4 : Squares_0) -> df_0
{
    var _S36 : df_0;
    if(Squares_is_big_0(this_4))
    {
        _S36 = root_of_0(Squares_total_0(this_4));
    }
    else
    {
        _S36 = scaled_0(root_of_0(this_4.usual_0), 5.9604644775390625e-08f);
    }
    return _S36;
}

fn c_of_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).c_hi_0, (*p_8).c_lo_0);
}

fn Squares_unit_0( this_5 : Squares_0) -> f32
{
    var _S37 : f32;
    if(Squares_is_big_0(this_5))
    {
        _S37 = 5.42101086242752217e-20f;
    }
    else
    {
        _S37 = 1.0f;
    }
    return _S37;
}

fn rim_limit_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).limit_hi_0, (*p_9).limit_lo_0);
}

fn less_0( a_9 : df_0,  b_6 : df_0) -> bool
{
    var _S38 : bool;
    if((a_9.hi_0) < (b_6.hi_0))
    {
        _S38 = true;
    }
    else
    {
        if((a_9.hi_0) == (b_6.hi_0))
        {
            _S38 = (a_9.lo_0) < (b_6.lo_0);
        }
        else
        {
            _S38 = false;
        }
    }
    return _S38;
}

fn rim_norm_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).norm_hi_0, (*p_10).norm_lo_0);
}

fn root_c_of_0( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).root_hi_0, (*p_11).root_lo_0);
}

fn root_c_of_1( p_12 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_12).root_hi_0, (*p_12).root_lo_0);
}

fn x2A_1( a_10 : df_0,  b_7 : f32) -> df_0
{
    var _S39 : df_0 = two_product_0(a_10.hi_0, b_7);
    return fast_two_sum_0(_S39.hi_0, rounded_0(_S39.lo_0 + rounded_0(a_10.lo_0 * b_7)));
}

fn x2B_1( a_11 : df_0,  b_8 : f32) -> df_0
{
    var _S40 : df_0 = two_sum_0(a_11.hi_0, b_8);
    return fast_two_sum_0(_S40.hi_0, rounded_0(_S40.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_9 : df_0) -> df_0
{
    var _S41 : f32 = a_12.hi_0 / b_9.hi_0;
    var _S42 : df_0 = x2D_0(a_12, x2A_1(b_9, _S41));
    var _S43 : f32 = _S42.hi_0 / b_9.hi_0;
    return x2B_1(fast_two_sum_0(_S41, _S43), x2D_0(_S42, x2A_1(b_9, _S43)).hi_0 / b_9.hi_0);
}

fn _0( a_13 : df_0,  b_10 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_10);
}

fn y_lie_0( p_13 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_13).y_offset_0, (*p_13).y_stride_0, (*p_13).y_step_0);
}

fn twice_0( a_14 : df_0) -> df_0
{
    return scaled_0(a_14, 2.0f);
}

struct Sloped_0
{
     value_5 : df_0,
     slope_0 : df_0,
};

fn sloped_0( value_6 : df_0,  slope_1 : df_0) -> Sloped_0
{
    var both_0 : Sloped_0;
    both_0.value_5 = value_6;
    both_0.slope_0 = slope_1;
    return both_0;
}

fn series_0( a1_0 : df_0,  a2_0 : df_0,  a3_0 : f32,  a4_0 : f32,  a5_0 : f32,  a6_0 : f32,  a7_0 : f32,  t_0 : df_0) -> Sloped_0
{
    return sloped_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_1(t_0, a3_0 + t_0.hi_0 * (a4_0 + t_0.hi_0 * (a5_0 + t_0.hi_0 * (a6_0 + t_0.hi_0 * a7_0)))), a2_0), t_0), a1_0), t_0), 1.0f), x2B_0(x2A_0(x2B_0(x2A_1(t_0, 3.0f * a3_0 + t_0.hi_0 * (4.0f * a4_0 + t_0.hi_0 * (5.0f * a5_0 + t_0.hi_0 * (6.0f * a6_0 + t_0.hi_0 * (7.0f * a7_0))))), twice_0(a2_0)), t_0), a1_0));
}

fn small_exp_minus_1_0( x_0 : df_0) -> df_0
{
    var grown_0 : df_0 = x2A_0(x2B_1(x2A_0(x2B_1(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(x2B_0(x2A_0(pair_of_0(0.0001984127011383f, -2.72559687493345582e-12f), x_0), pair_of_0(0.00138888892251998f, -3.3631094437103215e-11f)), x_0), pair_of_0(0.00833333376795053f, -4.34617203337595015e-10f)), x_0), pair_of_0(0.0416666679084301f, -1.24176346982807218e-09f)), x_0), pair_of_0(0.1666666716337204f, -4.9670538793122887e-09f)), x_0), 0.5f), x_0), 1.0f), x_0);
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
        var _S44 : df_0 = x2B_0(twice_0(grown_0), x2A_0(grown_0, grown_0));
        var _S45 : i32 = k_2 + i32(1);
        grown_0 = _S44;
        k_2 = _S45;
    }
    return grown_0;
}

fn power_of_two_0( exponent_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(exponent_0 + i32(127)) << (u32(23))))));
}

fn exp_of_0( x_1 : df_0) -> df_0
{
    if((x_1.hi_0) < -80.0f)
    {
        return wide_0(0.0f);
    }
    var _S46 : f32 = floor(min(x_1.hi_0, 87.0f) * 1.4426950216293335f + 0.5f);
    return scaled_0(x2B_1(small_exp_minus_1_0(scaled_0(x2D_0(x_1, x2A_1(pair_of_0(0.69314718246459961f, -1.90465421212593355e-09f), _S46)), 0.125f)), 1.0f), power_of_two_0(i32(_S46)));
}

fn x2D_1( a_15 : df_0,  b_11 : f32) -> df_0
{
    return x2B_1(a_15, - b_11);
}

fn half_of_0( a_16 : df_0) -> df_0
{
    return scaled_0(a_16, 0.5f);
}

fn log_of_0( x_2 : df_0) -> df_0
{
    var _S47 : f32 = log(x_2.hi_0);
    var _S48 : df_0 = x2D_1(x2A_0(x_2, exp_of_0(wide_0(- _S47))), 1.0f);
    return x2B_0(wide_0(_S47), x2D_0(_S48, half_of_0(x2A_0(_S48, _S48))));
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
    var _S49 : df_0 = root_of_0(t_2);
    var _S50 : df_0 = _0(asinh_of_0(t_2, _S49), _S49);
    return sloped_0(_S50, _0(x2D_0(_0(wide_0(1.0f), root_of_0(x2B_1(t_2, 1.0f))), _S50), twice_0(t_2)));
}

fn distance_of_0( p_14 : ptr<function, Ball_std140_0>,  half_sinh_0 : df_0) -> df_0
{
    var _S51 : df_0 = twice_0(x2A_0(half_sinh_0, asinhc_0(x2A_0(half_sinh_0, half_sinh_0)).value_5));
    var _S52 : df_0 = root_c_of_1(&((*p_14)));
    return _0(_S51, _S52);
}

fn Site_is_first_0( this_6 : Site_0) -> bool
{
    var _S53 : bool;
    if(this_6.active_0)
    {
        _S53 = (this_6.lane_0) == u32(0);
    }
    else
    {
        _S53 = false;
    }
    return _S53;
}

fn nearest_0( value_7 : df_0) -> f32
{
    var _S54 : f32;
    if(is_bad_0(value_7.hi_0))
    {
        _S54 = value_7.hi_0;
    }
    else
    {
        _S54 = value_7.hi_0 + value_7.lo_0;
    }
    return _S54;
}

struct Row_0
{
     base_0 : u32,
     step_2 : u32,
     scale_0 : df_0,
};

struct Point_0
{
     row_1 : Row_0,
     length_0 : df_0,
     square_0 : df_0,
     gap_0 : df_0,
     clipped_0 : u32,
};

fn row_of_0( _S55 : Site_0,  _S56 : Lie_0) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S56.offset_0 + _S55.row_0 * _S56.stride_0;
    row_2.step_2 = _S56.step_0;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S57 : Row_0,  _S58 : u32) -> f32
{
    return entryPointParams_left_0[_S57.base_0 + _S58 * _S57.step_2];
}

fn report_fault_0( _S59 : u32)
{
    var _S60 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S59);
    return;
}

fn squares_of_0( _S61 : ptr<function, Ball_std140_0>,  _S62 : Site_0,  _S63 : Row_0) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var i_0 : u32 = _S62.lane_0;
    for(;;)
    {
        if(i_0 < (_S62.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S64 : f32 = Row_raw_0(_S63, i_0);
        if(is_bad_0(_S64))
        {
            report_fault_0(_S62.row_0);
        }
        Squares_add_0(&(squares_1), wide_0(_S64));
        i_0 = i_0 + (*_S61).lanes_0;
    }
    Squares_join_over_0(&(squares_1), (*_S61).lanes_0, _S62);
    return squares_1;
}

fn point_of_0( _S65 : ptr<function, Ball_std140_0>,  _S66 : Site_0,  _S67 : Lie_0) -> Point_0
{
    var point_0 : Point_0;
    var _S68 : Row_0 = row_of_0(_S66, _S67);
    point_0.row_1 = _S68;
    var _S69 : Squares_0 = squares_of_0(&((*_S65)), _S66, _S68);
    point_0.length_0 = Squares_length_0(_S69);
    var _S70 : df_0 = Squares_total_0(_S69);
    point_0.square_0 = _S70;
    var _S71 : df_0 = c_of_0(&((*_S65)));
    var _S72 : df_0 = x2A_0(_S71, _S70);
    var _S73 : f32 = Squares_unit_0(_S69);
    var _S74 : bool;
    if(_S73 != 1.0f)
    {
        _S74 = true;
    }
    else
    {
        var _S75 : df_0 = rim_limit_0(&((*_S65)));
        _S74 = less_0(_S75, _S72);
    }
    var _S76 : i32;
    if(_S74)
    {
        _S76 = i32(1);
    }
    else
    {
        _S76 = i32(0);
    }
    var _S77 : u32 = u32(_S76);
    point_0.clipped_0 = _S77;
    if(_S77 != u32(0))
    {
        var _S78 : df_0 = rim_norm_0(&((*_S65)));
        var _S79 : df_0 = root_c_of_0(&((*_S65)));
        point_0.row_1.scale_0 = scaled_0(_0(_S78, x2A_0(_S79, point_0.length_0)), _S73);
        point_0.length_0 = _0(_S78, _S79);
        point_0.square_0 = _0(x2A_0(_S78, _S78), _S71);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S78, _S78));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S72);
    }
    return point_0;
}

fn row_of_1( _S80 : Site_0,  _S81 : Lie_0) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S81.offset_0 + _S80.row_0 * _S81.stride_0;
    row_3.step_2 = _S81.step_0;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S82 : Row_0,  _S83 : u32) -> f32
{
    return entryPointParams_right_0[_S82.base_0 + _S83 * _S82.step_2];
}

fn squares_of_1( _S84 : ptr<function, Ball_std140_0>,  _S85 : Site_0,  _S86 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S85.lane_0;
    for(;;)
    {
        if(i_1 < (_S85.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S87 : f32 = Row_raw_1(_S86, i_1);
        if(is_bad_0(_S87))
        {
            report_fault_0(_S85.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S87));
        i_1 = i_1 + (*_S84).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S84).lanes_0, _S85);
    return squares_2;
}

fn point_of_1( _S88 : ptr<function, Ball_std140_0>,  _S89 : Site_0,  _S90 : Lie_0) -> Point_0
{
    var point_1 : Point_0;
    var _S91 : Row_0 = row_of_1(_S89, _S90);
    point_1.row_1 = _S91;
    var _S92 : Squares_0 = squares_of_1(&((*_S88)), _S89, _S91);
    point_1.length_0 = Squares_length_0(_S92);
    var _S93 : df_0 = Squares_total_0(_S92);
    point_1.square_0 = _S93;
    var _S94 : df_0 = c_of_0(&((*_S88)));
    var _S95 : df_0 = x2A_0(_S94, _S93);
    var _S96 : f32 = Squares_unit_0(_S92);
    var _S97 : bool;
    if(_S96 != 1.0f)
    {
        _S97 = true;
    }
    else
    {
        var _S98 : df_0 = rim_limit_0(&((*_S88)));
        _S97 = less_0(_S98, _S95);
    }
    var _S99 : i32;
    if(_S97)
    {
        _S99 = i32(1);
    }
    else
    {
        _S99 = i32(0);
    }
    var _S100 : u32 = u32(_S99);
    point_1.clipped_0 = _S100;
    if(_S100 != u32(0))
    {
        var _S101 : df_0 = rim_norm_0(&((*_S88)));
        var _S102 : df_0 = root_c_of_0(&((*_S88)));
        point_1.row_1.scale_0 = scaled_0(_0(_S101, x2A_0(_S102, point_1.length_0)), _S96);
        point_1.length_0 = _0(_S101, _S102);
        point_1.square_0 = _0(x2A_0(_S101, _S101), _S94);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S101, _S101));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S95);
    }
    return point_1;
}

fn difference_squares_0( _S103 : ptr<function, Ball_std140_0>,  _S104 : Site_0,  _S105 : Row_0,  _S106 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S104.lane_0;
    for(;;)
    {
        if(i_2 < (_S104.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S107 : f32 = entryPointParams_left_0[_S105.base_0 + i_2 * _S105.step_2];
        var _S108 : bool;
        if((_S105.scale_0.hi_0) == 1.0f)
        {
            _S108 = (_S105.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S108 = false;
        }
        var _S109 : df_0;
        if(_S108)
        {
            _S109 = wide_0(_S107);
        }
        else
        {
            _S109 = x2A_1(_S105.scale_0, _S107);
        }
        var _S110 : f32 = entryPointParams_right_0[_S106.base_0 + i_2 * _S106.step_2];
        var _S111 : bool;
        if((_S106.scale_0.hi_0) == 1.0f)
        {
            _S111 = (_S106.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S111 = false;
        }
        var _S112 : df_0;
        if(_S111)
        {
            _S112 = wide_0(_S110);
        }
        else
        {
            _S112 = x2A_1(_S106.scale_0, _S110);
        }
        Squares_add_0(&(squares_3), x2D_0(_S109, _S112));
        i_2 = i_2 + (*_S103).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S103).lanes_0, _S104);
    return squares_3;
}

fn half_sinh_1( _S113 : ptr<function, Ball_std140_0>,  _S114 : Point_0,  _S115 : Point_0,  _S116 : Squares_0) -> df_0
{
    var _S117 : df_0 = root_c_of_1(&((*_S113)));
    return _0(x2A_0(_S117, Squares_length_0(_S116)), x2A_0(root_of_0(_S114.gap_0), root_of_0(_S115.gap_0)));
}

fn put_number_0( _S118 : Site_0,  _S119 : df_0)
{
    if(Site_is_first_0(_S118))
    {
        entryPointParams_out_0[_S118.row_0] = nearest_0(_S119);
    }
    return;
}

fn report_fault_1( _S120 : u32)
{
    var _S121 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S120);
    return;
}

fn refuse_clipped_0( _S122 : ptr<function, Ball_std140_0>,  _S123 : Site_0,  _S124 : u32)
{
    var _S125 : bool;
    if(Site_is_first_0(_S123))
    {
        _S125 = _S124 > u32(0);
    }
    else
    {
        _S125 = false;
    }
    if(_S125)
    {
        _S125 = ((((*_S122).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S125 = false;
    }
    if(_S125)
    {
        report_fault_1(_S123.row_0);
    }
    return;
}

fn count_clipped_0( _S126 : ptr<function, Ball_std140_0>,  _S127 : Site_0,  _S128 : u32,  _S129 : u32)
{
    refuse_clipped_0(&((*_S126)), _S127, _S128);
    var _S130 : bool;
    if(Site_is_first_0(_S127))
    {
        _S130 = (_S128 + _S129) > u32(0);
    }
    else
    {
        _S130 = false;
    }
    if(_S130)
    {
        var _S131 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S128 + _S129);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var block_1 : u32 = group_0.x;
    for(;;)
    {
        var _S132 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S133 : u32 = block_count_0(&(_S132));
        if(block_1 < _S133)
        {
        }
        else
        {
            break;
        }
        var _S134 : u32 = invocation_2.x;
        var _S135 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S136 : Site_0 = site_of_0(&(_S135), block_1, _S134);
        var _S137 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S138 : Lie_0 = x_lie_0(&(_S137));
        var _S139 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S140 : Point_0 = point_of_0(&(_S139), _S136, _S138);
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : Lie_0 = y_lie_0(&(_S141));
        var _S143 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S144 : Point_0 = point_of_1(&(_S143), _S136, _S142);
        var _S145 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S146 : Squares_0 = difference_squares_0(&(_S145), _S136, _S140.row_1, _S144.row_1);
        var _S147 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S148 : df_0 = half_sinh_1(&(_S147), _S140, _S144, _S146);
        var _S149 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S150 : df_0 = distance_of_0(&(_S149), _S148);
        put_number_0(_S136, _S150);
        var _S151 : u32 = _S140.clipped_0 + _S144.clipped_0;
        var _S152 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S152), _S136, _S151, u32(0));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S153 : Site_0,  _S154 : Lie_0) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S154.offset_0 + _S153.row_0 * _S154.stride_0;
    row_4.step_2 = _S154.step_0;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S155 : Row_0,  _S156 : u32) -> f32
{
    return entryPointParams_left_1[_S155.base_0 + _S156 * _S155.step_2];
}

fn report_fault_2( _S157 : u32)
{
    var _S158 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S157);
    return;
}

fn squares_of_2( _S159 : ptr<function, Ball_std140_0>,  _S160 : Site_0,  _S161 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S160.lane_0;
    for(;;)
    {
        if(i_3 < (_S160.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S162 : f32 = Row_raw_2(_S161, i_3);
        if(is_bad_0(_S162))
        {
            report_fault_2(_S160.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S162));
        i_3 = i_3 + (*_S159).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S159).lanes_0, _S160);
    return squares_4;
}

fn point_of_2( _S163 : ptr<function, Ball_std140_0>,  _S164 : Site_0,  _S165 : Lie_0) -> Point_0
{
    var point_2 : Point_0;
    var _S166 : Row_0 = row_of_2(_S164, _S165);
    point_2.row_1 = _S166;
    var _S167 : Squares_0 = squares_of_2(&((*_S163)), _S164, _S166);
    point_2.length_0 = Squares_length_0(_S167);
    var _S168 : df_0 = Squares_total_0(_S167);
    point_2.square_0 = _S168;
    var _S169 : df_0 = c_of_0(&((*_S163)));
    var _S170 : df_0 = x2A_0(_S169, _S168);
    var _S171 : f32 = Squares_unit_0(_S167);
    var _S172 : bool;
    if(_S171 != 1.0f)
    {
        _S172 = true;
    }
    else
    {
        var _S173 : df_0 = rim_limit_0(&((*_S163)));
        _S172 = less_0(_S173, _S170);
    }
    var _S174 : i32;
    if(_S172)
    {
        _S174 = i32(1);
    }
    else
    {
        _S174 = i32(0);
    }
    var _S175 : u32 = u32(_S174);
    point_2.clipped_0 = _S175;
    if(_S175 != u32(0))
    {
        var _S176 : df_0 = rim_norm_0(&((*_S163)));
        var _S177 : df_0 = root_c_of_0(&((*_S163)));
        point_2.row_1.scale_0 = scaled_0(_0(_S176, x2A_0(_S177, point_2.length_0)), _S171);
        point_2.length_0 = _0(_S176, _S177);
        point_2.square_0 = _0(x2A_0(_S176, _S176), _S169);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S176, _S176));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S170);
    }
    return point_2;
}

fn row_of_3( _S178 : Site_0,  _S179 : Lie_0) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S179.offset_0 + _S178.row_0 * _S179.stride_0;
    row_5.step_2 = _S179.step_0;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S180 : Row_0,  _S181 : u32) -> f32
{
    return entryPointParams_right_1[_S180.base_0 + _S181 * _S180.step_2];
}

fn squares_of_3( _S182 : ptr<function, Ball_std140_0>,  _S183 : Site_0,  _S184 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S183.lane_0;
    for(;;)
    {
        if(i_4 < (_S183.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S185 : f32 = Row_raw_3(_S184, i_4);
        if(is_bad_0(_S185))
        {
            report_fault_2(_S183.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S185));
        i_4 = i_4 + (*_S182).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S182).lanes_0, _S183);
    return squares_5;
}

fn point_of_3( _S186 : ptr<function, Ball_std140_0>,  _S187 : Site_0,  _S188 : Lie_0) -> Point_0
{
    var point_3 : Point_0;
    var _S189 : Row_0 = row_of_3(_S187, _S188);
    point_3.row_1 = _S189;
    var _S190 : Squares_0 = squares_of_3(&((*_S186)), _S187, _S189);
    point_3.length_0 = Squares_length_0(_S190);
    var _S191 : df_0 = Squares_total_0(_S190);
    point_3.square_0 = _S191;
    var _S192 : df_0 = c_of_0(&((*_S186)));
    var _S193 : df_0 = x2A_0(_S192, _S191);
    var _S194 : f32 = Squares_unit_0(_S190);
    var _S195 : bool;
    if(_S194 != 1.0f)
    {
        _S195 = true;
    }
    else
    {
        var _S196 : df_0 = rim_limit_0(&((*_S186)));
        _S195 = less_0(_S196, _S193);
    }
    var _S197 : i32;
    if(_S195)
    {
        _S197 = i32(1);
    }
    else
    {
        _S197 = i32(0);
    }
    var _S198 : u32 = u32(_S197);
    point_3.clipped_0 = _S198;
    if(_S198 != u32(0))
    {
        var _S199 : df_0 = rim_norm_0(&((*_S186)));
        var _S200 : df_0 = root_c_of_0(&((*_S186)));
        point_3.row_1.scale_0 = scaled_0(_0(_S199, x2A_0(_S200, point_3.length_0)), _S194);
        point_3.length_0 = _0(_S199, _S200);
        point_3.square_0 = _0(x2A_0(_S199, _S199), _S192);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S199, _S199));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S193);
    }
    return point_3;
}

fn difference_squares_1( _S201 : ptr<function, Ball_std140_0>,  _S202 : Site_0,  _S203 : Row_0,  _S204 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S202.lane_0;
    for(;;)
    {
        if(i_5 < (_S202.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S205 : f32 = entryPointParams_left_1[_S203.base_0 + i_5 * _S203.step_2];
        var _S206 : bool;
        if((_S203.scale_0.hi_0) == 1.0f)
        {
            _S206 = (_S203.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S206 = false;
        }
        var _S207 : df_0;
        if(_S206)
        {
            _S207 = wide_0(_S205);
        }
        else
        {
            _S207 = x2A_1(_S203.scale_0, _S205);
        }
        var _S208 : f32 = entryPointParams_right_1[_S204.base_0 + i_5 * _S204.step_2];
        var _S209 : bool;
        if((_S204.scale_0.hi_0) == 1.0f)
        {
            _S209 = (_S204.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S209 = false;
        }
        var _S210 : df_0;
        if(_S209)
        {
            _S210 = wide_0(_S208);
        }
        else
        {
            _S210 = x2A_1(_S204.scale_0, _S208);
        }
        Squares_add_0(&(squares_6), x2D_0(_S207, _S210));
        i_5 = i_5 + (*_S201).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S201).lanes_0, _S202);
    return squares_6;
}

fn half_sinh_2( _S211 : ptr<function, Ball_std140_0>,  _S212 : Point_0,  _S213 : Point_0,  _S214 : Squares_0) -> df_0
{
    var _S215 : df_0 = root_c_of_1(&((*_S211)));
    return _0(x2A_0(_S215, Squares_length_0(_S214)), x2A_0(root_of_0(_S212.gap_0), root_of_0(_S213.gap_0)));
}

fn put_number_1( _S216 : Site_0,  _S217 : df_0)
{
    if(Site_is_first_0(_S216))
    {
        entryPointParams_out_1[_S216.row_0] = nearest_0(_S217);
    }
    return;
}

fn report_fault_3( _S218 : u32)
{
    var _S219 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S218);
    return;
}

fn refuse_clipped_1( _S220 : ptr<function, Ball_std140_0>,  _S221 : Site_0,  _S222 : u32)
{
    var _S223 : bool;
    if(Site_is_first_0(_S221))
    {
        _S223 = _S222 > u32(0);
    }
    else
    {
        _S223 = false;
    }
    if(_S223)
    {
        _S223 = ((((*_S220).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S223 = false;
    }
    if(_S223)
    {
        report_fault_3(_S221.row_0);
    }
    return;
}

fn count_clipped_1( _S224 : ptr<function, Ball_std140_0>,  _S225 : Site_0,  _S226 : u32,  _S227 : u32)
{
    refuse_clipped_1(&((*_S224)), _S225, _S226);
    var _S228 : bool;
    if(Site_is_first_0(_S225))
    {
        _S228 = (_S226 + _S227) > u32(0);
    }
    else
    {
        _S228 = false;
    }
    if(_S228)
    {
        var _S229 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S226 + _S227);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_squared_distance(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_3 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var block_2 : u32 = group_1.x;
    for(;;)
    {
        var _S230 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S231 : u32 = block_count_0(&(_S230));
        if(block_2 < _S231)
        {
        }
        else
        {
            break;
        }
        var _S232 : u32 = invocation_3.x;
        var _S233 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S234 : Site_0 = site_of_0(&(_S233), block_2, _S232);
        var _S235 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S236 : Lie_0 = x_lie_0(&(_S235));
        var _S237 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S238 : Point_0 = point_of_2(&(_S237), _S234, _S236);
        var _S239 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S240 : Lie_0 = y_lie_0(&(_S239));
        var _S241 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S242 : Point_0 = point_of_3(&(_S241), _S234, _S240);
        var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S244 : Squares_0 = difference_squares_1(&(_S243), _S234, _S238.row_1, _S242.row_1);
        var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S246 : df_0 = half_sinh_2(&(_S245), _S238, _S242, _S244);
        var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S248 : df_0 = distance_of_0(&(_S247), _S246);
        put_number_1(_S234, x2A_0(_S248, _S248));
        var _S249 : u32 = _S238.clipped_0 + _S242.clipped_0;
        var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S250), _S234, _S249, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S251 : Site_0,  _S252 : Lie_0) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S252.offset_0 + _S251.row_0 * _S252.stride_0;
    row_6.step_2 = _S252.step_0;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S253 : Row_0,  _S254 : u32) -> f32
{
    return entryPointParams_point_0[_S253.base_0 + _S254 * _S253.step_2];
}

fn report_fault_4( _S255 : u32)
{
    var _S256 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S255);
    return;
}

fn squares_of_4( _S257 : ptr<function, Ball_std140_0>,  _S258 : Site_0,  _S259 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S258.lane_0;
    for(;;)
    {
        if(i_6 < (_S258.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S260 : f32 = Row_raw_4(_S259, i_6);
        if(is_bad_0(_S260))
        {
            report_fault_4(_S258.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S260));
        i_6 = i_6 + (*_S257).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S257).lanes_0, _S258);
    return squares_7;
}

fn point_of_4( _S261 : ptr<function, Ball_std140_0>,  _S262 : Site_0,  _S263 : Lie_0) -> Point_0
{
    var point_4 : Point_0;
    var _S264 : Row_0 = row_of_4(_S262, _S263);
    point_4.row_1 = _S264;
    var _S265 : Squares_0 = squares_of_4(&((*_S261)), _S262, _S264);
    point_4.length_0 = Squares_length_0(_S265);
    var _S266 : df_0 = Squares_total_0(_S265);
    point_4.square_0 = _S266;
    var _S267 : df_0 = c_of_0(&((*_S261)));
    var _S268 : df_0 = x2A_0(_S267, _S266);
    var _S269 : f32 = Squares_unit_0(_S265);
    var _S270 : bool;
    if(_S269 != 1.0f)
    {
        _S270 = true;
    }
    else
    {
        var _S271 : df_0 = rim_limit_0(&((*_S261)));
        _S270 = less_0(_S271, _S268);
    }
    var _S272 : i32;
    if(_S270)
    {
        _S272 = i32(1);
    }
    else
    {
        _S272 = i32(0);
    }
    var _S273 : u32 = u32(_S272);
    point_4.clipped_0 = _S273;
    if(_S273 != u32(0))
    {
        var _S274 : df_0 = rim_norm_0(&((*_S261)));
        var _S275 : df_0 = root_c_of_0(&((*_S261)));
        point_4.row_1.scale_0 = scaled_0(_0(_S274, x2A_0(_S275, point_4.length_0)), _S269);
        point_4.length_0 = _0(_S274, _S275);
        point_4.square_0 = _0(x2A_0(_S274, _S274), _S267);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S274, _S274));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S268);
    }
    return point_4;
}

fn put_number_2( _S276 : Site_0,  _S277 : df_0)
{
    if(Site_is_first_0(_S276))
    {
        entryPointParams_out_2[_S276.row_0] = nearest_0(_S277);
    }
    return;
}

fn report_fault_5( _S278 : u32)
{
    var _S279 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S278);
    return;
}

fn refuse_clipped_2( _S280 : ptr<function, Ball_std140_0>,  _S281 : Site_0,  _S282 : u32)
{
    var _S283 : bool;
    if(Site_is_first_0(_S281))
    {
        _S283 = _S282 > u32(0);
    }
    else
    {
        _S283 = false;
    }
    if(_S283)
    {
        _S283 = ((((*_S280).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S283 = false;
    }
    if(_S283)
    {
        report_fault_5(_S281.row_0);
    }
    return;
}

fn count_clipped_2( _S284 : ptr<function, Ball_std140_0>,  _S285 : Site_0,  _S286 : u32,  _S287 : u32)
{
    refuse_clipped_2(&((*_S284)), _S285, _S286);
    var _S288 : bool;
    if(Site_is_first_0(_S285))
    {
        _S288 = (_S286 + _S287) > u32(0);
    }
    else
    {
        _S288 = false;
    }
    if(_S288)
    {
        var _S289 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S286 + _S287);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_distance0(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_4 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var block_3 : u32 = group_2.x;
    for(;;)
    {
        var _S290 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S291 : u32 = block_count_0(&(_S290));
        if(block_3 < _S291)
        {
        }
        else
        {
            break;
        }
        var _S292 : u32 = invocation_4.x;
        var _S293 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S294 : Site_0 = site_of_0(&(_S293), block_3, _S292);
        var _S295 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S296 : Lie_0 = x_lie_0(&(_S295));
        var _S297 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S298 : Point_0 = point_of_4(&(_S297), _S294, _S296);
        var _S299 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S300 : df_0 = root_c_of_0(&(_S299));
        var _S301 : df_0 = _0(x2A_0(_S300, _S298.length_0), root_of_0(_S298.gap_0));
        var _S302 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S303 : df_0 = distance_of_0(&(_S302), _S301);
        put_number_2(_S294, _S303);
        var _S304 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S304), _S294, _S298.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn z_lie_0( p_15 : ptr<function, Ball_std140_0>) -> Lie_0
{
    return lie_of_0((*p_15).z_offset_0, (*p_15).z_stride_0, (*p_15).z_step_0);
}

fn row_of_5( _S305 : Site_0,  _S306 : Lie_0) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S306.offset_0 + _S305.row_0 * _S306.stride_0;
    row_7.step_2 = _S306.step_0;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S307 : Row_0,  _S308 : u32) -> f32
{
    return entryPointParams_point_1[_S307.base_0 + _S308 * _S307.step_2];
}

fn report_fault_6( _S309 : u32)
{
    var _S310 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S309);
    return;
}

fn squares_of_5( _S311 : ptr<function, Ball_std140_0>,  _S312 : Site_0,  _S313 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S312.lane_0;
    for(;;)
    {
        if(i_7 < (_S312.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S314 : f32 = Row_raw_5(_S313, i_7);
        if(is_bad_0(_S314))
        {
            report_fault_6(_S312.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S314));
        i_7 = i_7 + (*_S311).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S311).lanes_0, _S312);
    return squares_8;
}

fn point_of_5( _S315 : ptr<function, Ball_std140_0>,  _S316 : Site_0,  _S317 : Lie_0) -> Point_0
{
    var point_5 : Point_0;
    var _S318 : Row_0 = row_of_5(_S316, _S317);
    point_5.row_1 = _S318;
    var _S319 : Squares_0 = squares_of_5(&((*_S315)), _S316, _S318);
    point_5.length_0 = Squares_length_0(_S319);
    var _S320 : df_0 = Squares_total_0(_S319);
    point_5.square_0 = _S320;
    var _S321 : df_0 = c_of_0(&((*_S315)));
    var _S322 : df_0 = x2A_0(_S321, _S320);
    var _S323 : f32 = Squares_unit_0(_S319);
    var _S324 : bool;
    if(_S323 != 1.0f)
    {
        _S324 = true;
    }
    else
    {
        var _S325 : df_0 = rim_limit_0(&((*_S315)));
        _S324 = less_0(_S325, _S322);
    }
    var _S326 : i32;
    if(_S324)
    {
        _S326 = i32(1);
    }
    else
    {
        _S326 = i32(0);
    }
    var _S327 : u32 = u32(_S326);
    point_5.clipped_0 = _S327;
    if(_S327 != u32(0))
    {
        var _S328 : df_0 = rim_norm_0(&((*_S315)));
        var _S329 : df_0 = root_c_of_0(&((*_S315)));
        point_5.row_1.scale_0 = scaled_0(_0(_S328, x2A_0(_S329, point_5.length_0)), _S323);
        point_5.length_0 = _0(_S328, _S329);
        point_5.square_0 = _0(x2A_0(_S328, _S328), _S321);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S328, _S328));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S322);
    }
    return point_5;
}

fn row_of_6( _S330 : Site_0,  _S331 : Lie_0) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S331.offset_0 + _S330.row_0 * _S331.stride_0;
    row_8.step_2 = _S331.step_0;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S332 : Row_0,  _S333 : u32) -> f32
{
    return entryPointParams_u_0[_S332.base_0 + _S333 * _S332.step_2];
}

fn report_fault_7( _S334 : u32)
{
    var _S335 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S334);
    return;
}

fn vector_of_0( _S336 : ptr<function, Ball_std140_0>,  _S337 : Site_0,  _S338 : Lie_0) -> Row_0
{
    var _S339 : Row_0 = row_of_6(_S337, _S338);
    var i_8 : u32 = _S337.lane_0;
    for(;;)
    {
        if(i_8 < (_S337.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S339, i_8)))
        {
            report_fault_7(_S337.row_0);
        }
        i_8 = i_8 + (*_S336).lanes_0;
    }
    return _S339;
}

fn row_of_7( _S340 : Site_0,  _S341 : Lie_0) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S341.offset_0 + _S340.row_0 * _S341.stride_0;
    row_9.step_2 = _S341.step_0;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S342 : Row_0,  _S343 : u32) -> f32
{
    return entryPointParams_v_0[_S342.base_0 + _S343 * _S342.step_2];
}

fn vector_of_1( _S344 : ptr<function, Ball_std140_0>,  _S345 : Site_0,  _S346 : Lie_0) -> Row_0
{
    var _S347 : Row_0 = row_of_7(_S345, _S346);
    var i_9 : u32 = _S345.lane_0;
    for(;;)
    {
        if(i_9 < (_S345.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S347, i_9)))
        {
            report_fault_7(_S345.row_0);
        }
        i_9 = i_9 + (*_S344).lanes_0;
    }
    return _S347;
}

fn dot_of_0( _S348 : ptr<function, Ball_std140_0>,  _S349 : Site_0,  _S350 : Row_0,  _S351 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S349.lane_0;
    for(;;)
    {
        if(i_10 < (_S349.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S352 : df_0 = sums_3[i32(0)];
        var _S353 : f32 = entryPointParams_u_0[_S350.base_0 + i_10 * _S350.step_2];
        var _S354 : bool;
        if((_S350.scale_0.hi_0) == 1.0f)
        {
            _S354 = (_S350.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S354 = false;
        }
        var _S355 : df_0;
        if(_S354)
        {
            _S355 = wide_0(_S353);
        }
        else
        {
            _S355 = x2A_1(_S350.scale_0, _S353);
        }
        var _S356 : f32 = entryPointParams_v_0[_S351.base_0 + i_10 * _S351.step_2];
        var _S357 : bool;
        if((_S351.scale_0.hi_0) == 1.0f)
        {
            _S357 = (_S351.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S357 = false;
        }
        var _S358 : df_0;
        if(_S357)
        {
            _S358 = wide_0(_S356);
        }
        else
        {
            _S358 = x2A_1(_S351.scale_0, _S356);
        }
        sums_3[i32(0)] = x2B_0(_S352, x2A_0(_S355, _S358));
        i_10 = i_10 + (*_S348).lanes_0;
    }
    join_0((*_S348).lanes_0, _S349, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S359 : Site_0,  _S360 : df_0)
{
    if(Site_is_first_0(_S359))
    {
        entryPointParams_out_3[_S359.row_0] = nearest_0(_S360);
    }
    return;
}

fn refuse_clipped_3( _S361 : ptr<function, Ball_std140_0>,  _S362 : Site_0,  _S363 : u32)
{
    var _S364 : bool;
    if(Site_is_first_0(_S362))
    {
        _S364 = _S363 > u32(0);
    }
    else
    {
        _S364 = false;
    }
    if(_S364)
    {
        _S364 = ((((*_S361).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S364 = false;
    }
    if(_S364)
    {
        report_fault_7(_S362.row_0);
    }
    return;
}

fn count_clipped_3( _S365 : ptr<function, Ball_std140_0>,  _S366 : Site_0,  _S367 : u32,  _S368 : u32)
{
    refuse_clipped_3(&((*_S365)), _S366, _S367);
    var _S369 : bool;
    if(Site_is_first_0(_S366))
    {
        _S369 = (_S367 + _S368) > u32(0);
    }
    else
    {
        _S369 = false;
    }
    if(_S369)
    {
        var _S370 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S367 + _S368);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_inner(@builtin(workgroup_id) group_3 : vec3<u32>, @builtin(local_invocation_id) invocation_5 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_3.p_3.zero_0;
    var block_4 : u32 = group_3.x;
    for(;;)
    {
        var _S371 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S372 : u32 = block_count_0(&(_S371));
        if(block_4 < _S372)
        {
        }
        else
        {
            break;
        }
        var _S373 : u32 = invocation_5.x;
        var _S374 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S375 : Site_0 = site_of_0(&(_S374), block_4, _S373);
        var _S376 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S377 : Lie_0 = x_lie_0(&(_S376));
        var _S378 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S379 : Point_0 = point_of_5(&(_S378), _S375, _S377);
        var _S380 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S381 : Lie_0 = y_lie_0(&(_S380));
        var _S382 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S383 : Row_0 = vector_of_0(&(_S382), _S375, _S381);
        var _S384 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S385 : Lie_0 = z_lie_0(&(_S384));
        var _S386 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S387 : Row_0 = vector_of_1(&(_S386), _S375, _S385);
        var _S388 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S389 : df_0 = dot_of_0(&(_S388), _S375, _S383, _S387);
        var _S390 : df_0 = _S379.gap_0;
        put_number_3(_S375, _0(scaled_0(_S389, 4.0f), x2A_0(_S390, _S390)));
        var _S391 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S391), _S375, _S379.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S392 : Site_0,  _S393 : Lie_0) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S393.offset_0 + _S392.row_0 * _S393.stride_0;
    row_10.step_2 = _S393.step_0;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S394 : Row_0,  _S395 : u32) -> f32
{
    return entryPointParams_point_2[_S394.base_0 + _S395 * _S394.step_2];
}

fn report_fault_8( _S396 : u32)
{
    var _S397 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S396);
    return;
}

fn squares_of_6( _S398 : ptr<function, Ball_std140_0>,  _S399 : Site_0,  _S400 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S399.lane_0;
    for(;;)
    {
        if(i_11 < (_S399.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S401 : f32 = Row_raw_8(_S400, i_11);
        if(is_bad_0(_S401))
        {
            report_fault_8(_S399.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S401));
        i_11 = i_11 + (*_S398).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S398).lanes_0, _S399);
    return squares_9;
}

fn point_of_6( _S402 : ptr<function, Ball_std140_0>,  _S403 : Site_0,  _S404 : Lie_0) -> Point_0
{
    var point_6 : Point_0;
    var _S405 : Row_0 = row_of_8(_S403, _S404);
    point_6.row_1 = _S405;
    var _S406 : Squares_0 = squares_of_6(&((*_S402)), _S403, _S405);
    point_6.length_0 = Squares_length_0(_S406);
    var _S407 : df_0 = Squares_total_0(_S406);
    point_6.square_0 = _S407;
    var _S408 : df_0 = c_of_0(&((*_S402)));
    var _S409 : df_0 = x2A_0(_S408, _S407);
    var _S410 : f32 = Squares_unit_0(_S406);
    var _S411 : bool;
    if(_S410 != 1.0f)
    {
        _S411 = true;
    }
    else
    {
        var _S412 : df_0 = rim_limit_0(&((*_S402)));
        _S411 = less_0(_S412, _S409);
    }
    var _S413 : i32;
    if(_S411)
    {
        _S413 = i32(1);
    }
    else
    {
        _S413 = i32(0);
    }
    var _S414 : u32 = u32(_S413);
    point_6.clipped_0 = _S414;
    if(_S414 != u32(0))
    {
        var _S415 : df_0 = rim_norm_0(&((*_S402)));
        var _S416 : df_0 = root_c_of_0(&((*_S402)));
        point_6.row_1.scale_0 = scaled_0(_0(_S415, x2A_0(_S416, point_6.length_0)), _S410);
        point_6.length_0 = _0(_S415, _S416);
        point_6.square_0 = _0(x2A_0(_S415, _S415), _S408);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S415, _S415));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S409);
    }
    return point_6;
}

struct Tangent_0
{
     row_11 : Row_0,
     unit_0 : f32,
     length_1 : df_0,
     square_1 : df_0,
};

fn row_of_9( _S417 : Site_0,  _S418 : Lie_0) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S418.offset_0 + _S417.row_0 * _S418.stride_0;
    row_12.step_2 = _S418.step_0;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S419 : Row_0,  _S420 : u32) -> f32
{
    return entryPointParams_tangent_0[_S419.base_0 + _S420 * _S419.step_2];
}

fn squares_of_7( _S421 : ptr<function, Ball_std140_0>,  _S422 : Site_0,  _S423 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S422.lane_0;
    for(;;)
    {
        if(i_12 < (_S422.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S424 : f32 = Row_raw_9(_S423, i_12);
        if(is_bad_0(_S424))
        {
            report_fault_8(_S422.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S424));
        i_12 = i_12 + (*_S421).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S421).lanes_0, _S422);
    return squares_10;
}

fn tangent_of_0( _S425 : ptr<function, Ball_std140_0>,  _S426 : Site_0,  _S427 : Lie_0) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S428 : Row_0 = row_of_9(_S426, _S427);
    tangent_0.row_11 = _S428;
    var _S429 : Squares_0 = squares_of_7(&((*_S425)), _S426, _S428);
    var _S430 : f32 = Squares_unit_0(_S429);
    tangent_0.unit_0 = _S430;
    tangent_0.row_11.scale_0 = wide_0(_S430);
    tangent_0.length_1 = Squares_length_0(_S429);
    tangent_0.square_1 = Squares_total_0(_S429);
    return tangent_0;
}

fn put_number_4( _S431 : Site_0,  _S432 : df_0)
{
    if(Site_is_first_0(_S431))
    {
        entryPointParams_out_4[_S431.row_0] = nearest_0(_S432);
    }
    return;
}

fn report_fault_9( _S433 : u32)
{
    var _S434 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S433);
    return;
}

fn refuse_clipped_4( _S435 : ptr<function, Ball_std140_0>,  _S436 : Site_0,  _S437 : u32)
{
    var _S438 : bool;
    if(Site_is_first_0(_S436))
    {
        _S438 = _S437 > u32(0);
    }
    else
    {
        _S438 = false;
    }
    if(_S438)
    {
        _S438 = ((((*_S435).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S438 = false;
    }
    if(_S438)
    {
        report_fault_9(_S436.row_0);
    }
    return;
}

fn count_clipped_4( _S439 : ptr<function, Ball_std140_0>,  _S440 : Site_0,  _S441 : u32,  _S442 : u32)
{
    refuse_clipped_4(&((*_S439)), _S440, _S441);
    var _S443 : bool;
    if(Site_is_first_0(_S440))
    {
        _S443 = (_S441 + _S442) > u32(0);
    }
    else
    {
        _S443 = false;
    }
    if(_S443)
    {
        var _S444 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S441 + _S442);
    }
    return;
}

@compute
@workgroup_size(64, 1, 1)
fn poincare_norm(@builtin(workgroup_id) group_4 : vec3<u32>, @builtin(local_invocation_id) invocation_6 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_4.p_4.zero_0;
    var block_5 : u32 = group_4.x;
    for(;;)
    {
        var _S445 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S446 : u32 = block_count_0(&(_S445));
        if(block_5 < _S446)
        {
        }
        else
        {
            break;
        }
        var _S447 : u32 = invocation_6.x;
        var _S448 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S449 : Site_0 = site_of_0(&(_S448), block_5, _S447);
        var _S450 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S451 : Lie_0 = x_lie_0(&(_S450));
        var _S452 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S453 : Point_0 = point_of_6(&(_S452), _S449, _S451);
        var _S454 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S455 : Lie_0 = y_lie_0(&(_S454));
        var _S456 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S457 : Tangent_0 = tangent_of_0(&(_S456), _S449, _S455);
        put_number_4(_S449, scaled_0(_0(twice_0(_S457.length_1), _S453.gap_0), 1.0f / _S457.unit_0));
        var _S458 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S458), _S449, _S453.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


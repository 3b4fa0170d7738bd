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

fn c_of_0( p_7 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_7).c_hi_0, (*p_7).c_lo_0);
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

fn rim_limit_0( p_8 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_8).limit_hi_0, (*p_8).limit_lo_0);
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

fn rim_norm_0( p_9 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_9).norm_hi_0, (*p_9).norm_lo_0);
}

fn root_c_of_0( p_10 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_10).root_hi_0, (*p_10).root_lo_0);
}

fn root_c_of_1( p_11 : ptr<function, Ball_std140_0>) -> df_0
{
    return pair_of_0((*p_11).root_hi_0, (*p_11).root_lo_0);
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

fn distance_of_0( p_12 : ptr<function, Ball_std140_0>,  half_sinh_0 : df_0) -> df_0
{
    var _S51 : df_0 = twice_0(x2A_0(half_sinh_0, asinhc_0(x2A_0(half_sinh_0, half_sinh_0)).value_5));
    var _S52 : df_0 = root_c_of_1(&((*p_12)));
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

fn row_of_0( _S55 : Site_0,  _S56 : u32,  _S57 : u32) -> Row_0
{
    var row_2 : Row_0;
    row_2.base_0 = _S56 + _S55.row_0 * _S57;
    row_2.scale_0 = wide_0(1.0f);
    return row_2;
}

fn Row_raw_0( _S58 : Row_0,  _S59 : u32) -> f32
{
    return entryPointParams_left_0[_S58.base_0 + _S59];
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

fn point_of_0( _S66 : ptr<function, Ball_std140_0>,  _S67 : Site_0,  _S68 : u32,  _S69 : u32) -> Point_0
{
    var point_0 : Point_0;
    var _S70 : Row_0 = row_of_0(_S67, _S68, _S69);
    point_0.row_1 = _S70;
    var _S71 : Squares_0 = squares_of_0(&((*_S66)), _S67, _S70);
    point_0.length_0 = Squares_length_0(_S71);
    var _S72 : df_0 = Squares_total_0(_S71);
    point_0.square_0 = _S72;
    var _S73 : df_0 = c_of_0(&((*_S66)));
    var _S74 : df_0 = x2A_0(_S73, _S72);
    var _S75 : f32 = Squares_unit_0(_S71);
    var _S76 : bool;
    if(_S75 != 1.0f)
    {
        _S76 = true;
    }
    else
    {
        var _S77 : df_0 = rim_limit_0(&((*_S66)));
        _S76 = less_0(_S77, _S74);
    }
    var _S78 : i32;
    if(_S76)
    {
        _S78 = i32(1);
    }
    else
    {
        _S78 = i32(0);
    }
    var _S79 : u32 = u32(_S78);
    point_0.clipped_0 = _S79;
    if(_S79 != u32(0))
    {
        var _S80 : df_0 = rim_norm_0(&((*_S66)));
        var _S81 : df_0 = root_c_of_0(&((*_S66)));
        point_0.row_1.scale_0 = scaled_0(_0(_S80, x2A_0(_S81, point_0.length_0)), _S75);
        point_0.length_0 = _0(_S80, _S81);
        point_0.square_0 = _0(x2A_0(_S80, _S80), _S73);
        point_0.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S80, _S80));
    }
    else
    {
        point_0.gap_0 = x2D_0(wide_0(1.0f), _S74);
    }
    return point_0;
}

fn row_of_1( _S82 : Site_0,  _S83 : u32,  _S84 : u32) -> Row_0
{
    var row_3 : Row_0;
    row_3.base_0 = _S83 + _S82.row_0 * _S84;
    row_3.scale_0 = wide_0(1.0f);
    return row_3;
}

fn Row_raw_1( _S85 : Row_0,  _S86 : u32) -> f32
{
    return entryPointParams_right_0[_S85.base_0 + _S86];
}

fn squares_of_1( _S87 : ptr<function, Ball_std140_0>,  _S88 : Site_0,  _S89 : Row_0) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var i_1 : u32 = _S88.lane_0;
    for(;;)
    {
        if(i_1 < (_S88.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S90 : f32 = Row_raw_1(_S89, i_1);
        if(is_bad_0(_S90))
        {
            report_fault_0(_S88.row_0);
        }
        Squares_add_0(&(squares_2), wide_0(_S90));
        i_1 = i_1 + (*_S87).lanes_0;
    }
    Squares_join_over_0(&(squares_2), (*_S87).lanes_0, _S88);
    return squares_2;
}

fn point_of_1( _S91 : ptr<function, Ball_std140_0>,  _S92 : Site_0,  _S93 : u32,  _S94 : u32) -> Point_0
{
    var point_1 : Point_0;
    var _S95 : Row_0 = row_of_1(_S92, _S93, _S94);
    point_1.row_1 = _S95;
    var _S96 : Squares_0 = squares_of_1(&((*_S91)), _S92, _S95);
    point_1.length_0 = Squares_length_0(_S96);
    var _S97 : df_0 = Squares_total_0(_S96);
    point_1.square_0 = _S97;
    var _S98 : df_0 = c_of_0(&((*_S91)));
    var _S99 : df_0 = x2A_0(_S98, _S97);
    var _S100 : f32 = Squares_unit_0(_S96);
    var _S101 : bool;
    if(_S100 != 1.0f)
    {
        _S101 = true;
    }
    else
    {
        var _S102 : df_0 = rim_limit_0(&((*_S91)));
        _S101 = less_0(_S102, _S99);
    }
    var _S103 : i32;
    if(_S101)
    {
        _S103 = i32(1);
    }
    else
    {
        _S103 = i32(0);
    }
    var _S104 : u32 = u32(_S103);
    point_1.clipped_0 = _S104;
    if(_S104 != u32(0))
    {
        var _S105 : df_0 = rim_norm_0(&((*_S91)));
        var _S106 : df_0 = root_c_of_0(&((*_S91)));
        point_1.row_1.scale_0 = scaled_0(_0(_S105, x2A_0(_S106, point_1.length_0)), _S100);
        point_1.length_0 = _0(_S105, _S106);
        point_1.square_0 = _0(x2A_0(_S105, _S105), _S98);
        point_1.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S105, _S105));
    }
    else
    {
        point_1.gap_0 = x2D_0(wide_0(1.0f), _S99);
    }
    return point_1;
}

fn difference_squares_0( _S107 : ptr<function, Ball_std140_0>,  _S108 : Site_0,  _S109 : Row_0,  _S110 : Row_0) -> Squares_0
{
    var squares_3 : Squares_0 = no_squares_0();
    var i_2 : u32 = _S108.lane_0;
    for(;;)
    {
        if(i_2 < (_S108.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S111 : f32 = entryPointParams_left_0[_S109.base_0 + i_2];
        var _S112 : bool;
        if((_S109.scale_0.hi_0) == 1.0f)
        {
            _S112 = (_S109.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S112 = false;
        }
        var _S113 : df_0;
        if(_S112)
        {
            _S113 = wide_0(_S111);
        }
        else
        {
            _S113 = x2A_1(_S109.scale_0, _S111);
        }
        var _S114 : f32 = entryPointParams_right_0[_S110.base_0 + i_2];
        var _S115 : bool;
        if((_S110.scale_0.hi_0) == 1.0f)
        {
            _S115 = (_S110.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S115 = false;
        }
        var _S116 : df_0;
        if(_S115)
        {
            _S116 = wide_0(_S114);
        }
        else
        {
            _S116 = x2A_1(_S110.scale_0, _S114);
        }
        Squares_add_0(&(squares_3), x2D_0(_S113, _S116));
        i_2 = i_2 + (*_S107).lanes_0;
    }
    Squares_join_over_0(&(squares_3), (*_S107).lanes_0, _S108);
    return squares_3;
}

fn half_sinh_1( _S117 : ptr<function, Ball_std140_0>,  _S118 : Point_0,  _S119 : Point_0,  _S120 : Squares_0) -> df_0
{
    var _S121 : df_0 = root_c_of_1(&((*_S117)));
    return _0(x2A_0(_S121, Squares_length_0(_S120)), x2A_0(root_of_0(_S118.gap_0), root_of_0(_S119.gap_0)));
}

fn put_number_0( _S122 : Site_0,  _S123 : df_0)
{
    if(Site_is_first_0(_S122))
    {
        entryPointParams_out_0[_S122.row_0] = nearest_0(_S123);
    }
    return;
}

fn report_fault_1( _S124 : u32)
{
    var _S125 : u32 = atomicMax(&(entryPointParams_status_0[i32(1)]), u32(4294967295) - _S124);
    return;
}

fn refuse_clipped_0( _S126 : ptr<function, Ball_std140_0>,  _S127 : Site_0,  _S128 : u32)
{
    var _S129 : bool;
    if(Site_is_first_0(_S127))
    {
        _S129 = _S128 > u32(0);
    }
    else
    {
        _S129 = false;
    }
    if(_S129)
    {
        _S129 = ((((*_S126).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S129 = false;
    }
    if(_S129)
    {
        report_fault_1(_S127.row_0);
    }
    return;
}

fn count_clipped_0( _S130 : ptr<function, Ball_std140_0>,  _S131 : Site_0,  _S132 : u32,  _S133 : u32)
{
    refuse_clipped_0(&((*_S130)), _S131, _S132);
    var _S134 : bool;
    if(Site_is_first_0(_S131))
    {
        _S134 = (_S132 + _S133) > u32(0);
    }
    else
    {
        _S134 = false;
    }
    if(_S134)
    {
        var _S135 : u32 = atomicAdd(&(entryPointParams_status_0[i32(0)]), _S132 + _S133);
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
        var _S136 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S137 : u32 = block_count_0(&(_S136));
        if(block_1 < _S137)
        {
        }
        else
        {
            break;
        }
        var _S138 : u32 = invocation_2.x;
        var _S139 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S140 : Site_0 = site_of_0(&(_S139), block_1, _S138);
        var _S141 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S142 : Point_0 = point_of_0(&(_S141), _S140, entryPointParams_0.p_0.x_offset_0, entryPointParams_0.p_0.x_stride_0);
        var _S143 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S144 : Point_0 = point_of_1(&(_S143), _S140, entryPointParams_0.p_0.y_offset_0, entryPointParams_0.p_0.y_stride_0);
        var _S145 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S146 : Squares_0 = difference_squares_0(&(_S145), _S140, _S142.row_1, _S144.row_1);
        var _S147 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S148 : df_0 = half_sinh_1(&(_S147), _S142, _S144, _S146);
        var _S149 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S150 : df_0 = distance_of_0(&(_S149), _S148);
        put_number_0(_S140, _S150);
        var _S151 : u32 = _S142.clipped_0 + _S144.clipped_0;
        var _S152 : Ball_std140_0 = entryPointParams_0.p_0;
        count_clipped_0(&(_S152), _S140, _S151, u32(0));
        block_1 = block_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn row_of_2( _S153 : Site_0,  _S154 : u32,  _S155 : u32) -> Row_0
{
    var row_4 : Row_0;
    row_4.base_0 = _S154 + _S153.row_0 * _S155;
    row_4.scale_0 = wide_0(1.0f);
    return row_4;
}

fn Row_raw_2( _S156 : Row_0,  _S157 : u32) -> f32
{
    return entryPointParams_left_1[_S156.base_0 + _S157];
}

fn report_fault_2( _S158 : u32)
{
    var _S159 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S158);
    return;
}

fn squares_of_2( _S160 : ptr<function, Ball_std140_0>,  _S161 : Site_0,  _S162 : Row_0) -> Squares_0
{
    var squares_4 : Squares_0 = no_squares_0();
    var i_3 : u32 = _S161.lane_0;
    for(;;)
    {
        if(i_3 < (_S161.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S163 : f32 = Row_raw_2(_S162, i_3);
        if(is_bad_0(_S163))
        {
            report_fault_2(_S161.row_0);
        }
        Squares_add_0(&(squares_4), wide_0(_S163));
        i_3 = i_3 + (*_S160).lanes_0;
    }
    Squares_join_over_0(&(squares_4), (*_S160).lanes_0, _S161);
    return squares_4;
}

fn point_of_2( _S164 : ptr<function, Ball_std140_0>,  _S165 : Site_0,  _S166 : u32,  _S167 : u32) -> Point_0
{
    var point_2 : Point_0;
    var _S168 : Row_0 = row_of_2(_S165, _S166, _S167);
    point_2.row_1 = _S168;
    var _S169 : Squares_0 = squares_of_2(&((*_S164)), _S165, _S168);
    point_2.length_0 = Squares_length_0(_S169);
    var _S170 : df_0 = Squares_total_0(_S169);
    point_2.square_0 = _S170;
    var _S171 : df_0 = c_of_0(&((*_S164)));
    var _S172 : df_0 = x2A_0(_S171, _S170);
    var _S173 : f32 = Squares_unit_0(_S169);
    var _S174 : bool;
    if(_S173 != 1.0f)
    {
        _S174 = true;
    }
    else
    {
        var _S175 : df_0 = rim_limit_0(&((*_S164)));
        _S174 = less_0(_S175, _S172);
    }
    var _S176 : i32;
    if(_S174)
    {
        _S176 = i32(1);
    }
    else
    {
        _S176 = i32(0);
    }
    var _S177 : u32 = u32(_S176);
    point_2.clipped_0 = _S177;
    if(_S177 != u32(0))
    {
        var _S178 : df_0 = rim_norm_0(&((*_S164)));
        var _S179 : df_0 = root_c_of_0(&((*_S164)));
        point_2.row_1.scale_0 = scaled_0(_0(_S178, x2A_0(_S179, point_2.length_0)), _S173);
        point_2.length_0 = _0(_S178, _S179);
        point_2.square_0 = _0(x2A_0(_S178, _S178), _S171);
        point_2.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S178, _S178));
    }
    else
    {
        point_2.gap_0 = x2D_0(wide_0(1.0f), _S172);
    }
    return point_2;
}

fn row_of_3( _S180 : Site_0,  _S181 : u32,  _S182 : u32) -> Row_0
{
    var row_5 : Row_0;
    row_5.base_0 = _S181 + _S180.row_0 * _S182;
    row_5.scale_0 = wide_0(1.0f);
    return row_5;
}

fn Row_raw_3( _S183 : Row_0,  _S184 : u32) -> f32
{
    return entryPointParams_right_1[_S183.base_0 + _S184];
}

fn squares_of_3( _S185 : ptr<function, Ball_std140_0>,  _S186 : Site_0,  _S187 : Row_0) -> Squares_0
{
    var squares_5 : Squares_0 = no_squares_0();
    var i_4 : u32 = _S186.lane_0;
    for(;;)
    {
        if(i_4 < (_S186.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S188 : f32 = Row_raw_3(_S187, i_4);
        if(is_bad_0(_S188))
        {
            report_fault_2(_S186.row_0);
        }
        Squares_add_0(&(squares_5), wide_0(_S188));
        i_4 = i_4 + (*_S185).lanes_0;
    }
    Squares_join_over_0(&(squares_5), (*_S185).lanes_0, _S186);
    return squares_5;
}

fn point_of_3( _S189 : ptr<function, Ball_std140_0>,  _S190 : Site_0,  _S191 : u32,  _S192 : u32) -> Point_0
{
    var point_3 : Point_0;
    var _S193 : Row_0 = row_of_3(_S190, _S191, _S192);
    point_3.row_1 = _S193;
    var _S194 : Squares_0 = squares_of_3(&((*_S189)), _S190, _S193);
    point_3.length_0 = Squares_length_0(_S194);
    var _S195 : df_0 = Squares_total_0(_S194);
    point_3.square_0 = _S195;
    var _S196 : df_0 = c_of_0(&((*_S189)));
    var _S197 : df_0 = x2A_0(_S196, _S195);
    var _S198 : f32 = Squares_unit_0(_S194);
    var _S199 : bool;
    if(_S198 != 1.0f)
    {
        _S199 = true;
    }
    else
    {
        var _S200 : df_0 = rim_limit_0(&((*_S189)));
        _S199 = less_0(_S200, _S197);
    }
    var _S201 : i32;
    if(_S199)
    {
        _S201 = i32(1);
    }
    else
    {
        _S201 = i32(0);
    }
    var _S202 : u32 = u32(_S201);
    point_3.clipped_0 = _S202;
    if(_S202 != u32(0))
    {
        var _S203 : df_0 = rim_norm_0(&((*_S189)));
        var _S204 : df_0 = root_c_of_0(&((*_S189)));
        point_3.row_1.scale_0 = scaled_0(_0(_S203, x2A_0(_S204, point_3.length_0)), _S198);
        point_3.length_0 = _0(_S203, _S204);
        point_3.square_0 = _0(x2A_0(_S203, _S203), _S196);
        point_3.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S203, _S203));
    }
    else
    {
        point_3.gap_0 = x2D_0(wide_0(1.0f), _S197);
    }
    return point_3;
}

fn difference_squares_1( _S205 : ptr<function, Ball_std140_0>,  _S206 : Site_0,  _S207 : Row_0,  _S208 : Row_0) -> Squares_0
{
    var squares_6 : Squares_0 = no_squares_0();
    var i_5 : u32 = _S206.lane_0;
    for(;;)
    {
        if(i_5 < (_S206.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S209 : f32 = entryPointParams_left_1[_S207.base_0 + i_5];
        var _S210 : bool;
        if((_S207.scale_0.hi_0) == 1.0f)
        {
            _S210 = (_S207.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S210 = false;
        }
        var _S211 : df_0;
        if(_S210)
        {
            _S211 = wide_0(_S209);
        }
        else
        {
            _S211 = x2A_1(_S207.scale_0, _S209);
        }
        var _S212 : f32 = entryPointParams_right_1[_S208.base_0 + i_5];
        var _S213 : bool;
        if((_S208.scale_0.hi_0) == 1.0f)
        {
            _S213 = (_S208.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S213 = false;
        }
        var _S214 : df_0;
        if(_S213)
        {
            _S214 = wide_0(_S212);
        }
        else
        {
            _S214 = x2A_1(_S208.scale_0, _S212);
        }
        Squares_add_0(&(squares_6), x2D_0(_S211, _S214));
        i_5 = i_5 + (*_S205).lanes_0;
    }
    Squares_join_over_0(&(squares_6), (*_S205).lanes_0, _S206);
    return squares_6;
}

fn half_sinh_2( _S215 : ptr<function, Ball_std140_0>,  _S216 : Point_0,  _S217 : Point_0,  _S218 : Squares_0) -> df_0
{
    var _S219 : df_0 = root_c_of_1(&((*_S215)));
    return _0(x2A_0(_S219, Squares_length_0(_S218)), x2A_0(root_of_0(_S216.gap_0), root_of_0(_S217.gap_0)));
}

fn put_number_1( _S220 : Site_0,  _S221 : df_0)
{
    if(Site_is_first_0(_S220))
    {
        entryPointParams_out_1[_S220.row_0] = nearest_0(_S221);
    }
    return;
}

fn report_fault_3( _S222 : u32)
{
    var _S223 : u32 = atomicMax(&(entryPointParams_status_1[i32(1)]), u32(4294967295) - _S222);
    return;
}

fn refuse_clipped_1( _S224 : ptr<function, Ball_std140_0>,  _S225 : Site_0,  _S226 : u32)
{
    var _S227 : bool;
    if(Site_is_first_0(_S225))
    {
        _S227 = _S226 > u32(0);
    }
    else
    {
        _S227 = false;
    }
    if(_S227)
    {
        _S227 = ((((*_S224).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S227 = false;
    }
    if(_S227)
    {
        report_fault_3(_S225.row_0);
    }
    return;
}

fn count_clipped_1( _S228 : ptr<function, Ball_std140_0>,  _S229 : Site_0,  _S230 : u32,  _S231 : u32)
{
    refuse_clipped_1(&((*_S228)), _S229, _S230);
    var _S232 : bool;
    if(Site_is_first_0(_S229))
    {
        _S232 = (_S230 + _S231) > u32(0);
    }
    else
    {
        _S232 = false;
    }
    if(_S232)
    {
        var _S233 : u32 = atomicAdd(&(entryPointParams_status_1[i32(0)]), _S230 + _S231);
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
        var _S234 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S235 : u32 = block_count_0(&(_S234));
        if(block_2 < _S235)
        {
        }
        else
        {
            break;
        }
        var _S236 : u32 = invocation_3.x;
        var _S237 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S238 : Site_0 = site_of_0(&(_S237), block_2, _S236);
        var _S239 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S240 : Point_0 = point_of_2(&(_S239), _S238, entryPointParams_1.p_1.x_offset_0, entryPointParams_1.p_1.x_stride_0);
        var _S241 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S242 : Point_0 = point_of_3(&(_S241), _S238, entryPointParams_1.p_1.y_offset_0, entryPointParams_1.p_1.y_stride_0);
        var _S243 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S244 : Squares_0 = difference_squares_1(&(_S243), _S238, _S240.row_1, _S242.row_1);
        var _S245 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S246 : df_0 = half_sinh_2(&(_S245), _S240, _S242, _S244);
        var _S247 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S248 : df_0 = distance_of_0(&(_S247), _S246);
        put_number_1(_S238, x2A_0(_S248, _S248));
        var _S249 : u32 = _S240.clipped_0 + _S242.clipped_0;
        var _S250 : Ball_std140_0 = entryPointParams_1.p_1;
        count_clipped_1(&(_S250), _S238, _S249, u32(0));
        block_2 = block_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn row_of_4( _S251 : Site_0,  _S252 : u32,  _S253 : u32) -> Row_0
{
    var row_6 : Row_0;
    row_6.base_0 = _S252 + _S251.row_0 * _S253;
    row_6.scale_0 = wide_0(1.0f);
    return row_6;
}

fn Row_raw_4( _S254 : Row_0,  _S255 : u32) -> f32
{
    return entryPointParams_point_0[_S254.base_0 + _S255];
}

fn report_fault_4( _S256 : u32)
{
    var _S257 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S256);
    return;
}

fn squares_of_4( _S258 : ptr<function, Ball_std140_0>,  _S259 : Site_0,  _S260 : Row_0) -> Squares_0
{
    var squares_7 : Squares_0 = no_squares_0();
    var i_6 : u32 = _S259.lane_0;
    for(;;)
    {
        if(i_6 < (_S259.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S261 : f32 = Row_raw_4(_S260, i_6);
        if(is_bad_0(_S261))
        {
            report_fault_4(_S259.row_0);
        }
        Squares_add_0(&(squares_7), wide_0(_S261));
        i_6 = i_6 + (*_S258).lanes_0;
    }
    Squares_join_over_0(&(squares_7), (*_S258).lanes_0, _S259);
    return squares_7;
}

fn point_of_4( _S262 : ptr<function, Ball_std140_0>,  _S263 : Site_0,  _S264 : u32,  _S265 : u32) -> Point_0
{
    var point_4 : Point_0;
    var _S266 : Row_0 = row_of_4(_S263, _S264, _S265);
    point_4.row_1 = _S266;
    var _S267 : Squares_0 = squares_of_4(&((*_S262)), _S263, _S266);
    point_4.length_0 = Squares_length_0(_S267);
    var _S268 : df_0 = Squares_total_0(_S267);
    point_4.square_0 = _S268;
    var _S269 : df_0 = c_of_0(&((*_S262)));
    var _S270 : df_0 = x2A_0(_S269, _S268);
    var _S271 : f32 = Squares_unit_0(_S267);
    var _S272 : bool;
    if(_S271 != 1.0f)
    {
        _S272 = true;
    }
    else
    {
        var _S273 : df_0 = rim_limit_0(&((*_S262)));
        _S272 = less_0(_S273, _S270);
    }
    var _S274 : i32;
    if(_S272)
    {
        _S274 = i32(1);
    }
    else
    {
        _S274 = i32(0);
    }
    var _S275 : u32 = u32(_S274);
    point_4.clipped_0 = _S275;
    if(_S275 != u32(0))
    {
        var _S276 : df_0 = rim_norm_0(&((*_S262)));
        var _S277 : df_0 = root_c_of_0(&((*_S262)));
        point_4.row_1.scale_0 = scaled_0(_0(_S276, x2A_0(_S277, point_4.length_0)), _S271);
        point_4.length_0 = _0(_S276, _S277);
        point_4.square_0 = _0(x2A_0(_S276, _S276), _S269);
        point_4.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S276, _S276));
    }
    else
    {
        point_4.gap_0 = x2D_0(wide_0(1.0f), _S270);
    }
    return point_4;
}

fn put_number_2( _S278 : Site_0,  _S279 : df_0)
{
    if(Site_is_first_0(_S278))
    {
        entryPointParams_out_2[_S278.row_0] = nearest_0(_S279);
    }
    return;
}

fn report_fault_5( _S280 : u32)
{
    var _S281 : u32 = atomicMax(&(entryPointParams_status_2[i32(1)]), u32(4294967295) - _S280);
    return;
}

fn refuse_clipped_2( _S282 : ptr<function, Ball_std140_0>,  _S283 : Site_0,  _S284 : u32)
{
    var _S285 : bool;
    if(Site_is_first_0(_S283))
    {
        _S285 = _S284 > u32(0);
    }
    else
    {
        _S285 = false;
    }
    if(_S285)
    {
        _S285 = ((((*_S282).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S285 = false;
    }
    if(_S285)
    {
        report_fault_5(_S283.row_0);
    }
    return;
}

fn count_clipped_2( _S286 : ptr<function, Ball_std140_0>,  _S287 : Site_0,  _S288 : u32,  _S289 : u32)
{
    refuse_clipped_2(&((*_S286)), _S287, _S288);
    var _S290 : bool;
    if(Site_is_first_0(_S287))
    {
        _S290 = (_S288 + _S289) > u32(0);
    }
    else
    {
        _S290 = false;
    }
    if(_S290)
    {
        var _S291 : u32 = atomicAdd(&(entryPointParams_status_2[i32(0)]), _S288 + _S289);
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
        var _S292 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S293 : u32 = block_count_0(&(_S292));
        if(block_3 < _S293)
        {
        }
        else
        {
            break;
        }
        var _S294 : u32 = invocation_4.x;
        var _S295 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S296 : Site_0 = site_of_0(&(_S295), block_3, _S294);
        var _S297 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S298 : Point_0 = point_of_4(&(_S297), _S296, entryPointParams_2.p_2.x_offset_0, entryPointParams_2.p_2.x_stride_0);
        var _S299 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S300 : df_0 = root_c_of_0(&(_S299));
        var _S301 : df_0 = _0(x2A_0(_S300, _S298.length_0), root_of_0(_S298.gap_0));
        var _S302 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S303 : df_0 = distance_of_0(&(_S302), _S301);
        put_number_2(_S296, _S303);
        var _S304 : Ball_std140_0 = entryPointParams_2.p_2;
        count_clipped_2(&(_S304), _S296, _S298.clipped_0, u32(0));
        block_3 = block_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

fn row_of_5( _S305 : Site_0,  _S306 : u32,  _S307 : u32) -> Row_0
{
    var row_7 : Row_0;
    row_7.base_0 = _S306 + _S305.row_0 * _S307;
    row_7.scale_0 = wide_0(1.0f);
    return row_7;
}

fn Row_raw_5( _S308 : Row_0,  _S309 : u32) -> f32
{
    return entryPointParams_point_1[_S308.base_0 + _S309];
}

fn report_fault_6( _S310 : u32)
{
    var _S311 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S310);
    return;
}

fn squares_of_5( _S312 : ptr<function, Ball_std140_0>,  _S313 : Site_0,  _S314 : Row_0) -> Squares_0
{
    var squares_8 : Squares_0 = no_squares_0();
    var i_7 : u32 = _S313.lane_0;
    for(;;)
    {
        if(i_7 < (_S313.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S315 : f32 = Row_raw_5(_S314, i_7);
        if(is_bad_0(_S315))
        {
            report_fault_6(_S313.row_0);
        }
        Squares_add_0(&(squares_8), wide_0(_S315));
        i_7 = i_7 + (*_S312).lanes_0;
    }
    Squares_join_over_0(&(squares_8), (*_S312).lanes_0, _S313);
    return squares_8;
}

fn point_of_5( _S316 : ptr<function, Ball_std140_0>,  _S317 : Site_0,  _S318 : u32,  _S319 : u32) -> Point_0
{
    var point_5 : Point_0;
    var _S320 : Row_0 = row_of_5(_S317, _S318, _S319);
    point_5.row_1 = _S320;
    var _S321 : Squares_0 = squares_of_5(&((*_S316)), _S317, _S320);
    point_5.length_0 = Squares_length_0(_S321);
    var _S322 : df_0 = Squares_total_0(_S321);
    point_5.square_0 = _S322;
    var _S323 : df_0 = c_of_0(&((*_S316)));
    var _S324 : df_0 = x2A_0(_S323, _S322);
    var _S325 : f32 = Squares_unit_0(_S321);
    var _S326 : bool;
    if(_S325 != 1.0f)
    {
        _S326 = true;
    }
    else
    {
        var _S327 : df_0 = rim_limit_0(&((*_S316)));
        _S326 = less_0(_S327, _S324);
    }
    var _S328 : i32;
    if(_S326)
    {
        _S328 = i32(1);
    }
    else
    {
        _S328 = i32(0);
    }
    var _S329 : u32 = u32(_S328);
    point_5.clipped_0 = _S329;
    if(_S329 != u32(0))
    {
        var _S330 : df_0 = rim_norm_0(&((*_S316)));
        var _S331 : df_0 = root_c_of_0(&((*_S316)));
        point_5.row_1.scale_0 = scaled_0(_0(_S330, x2A_0(_S331, point_5.length_0)), _S325);
        point_5.length_0 = _0(_S330, _S331);
        point_5.square_0 = _0(x2A_0(_S330, _S330), _S323);
        point_5.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S330, _S330));
    }
    else
    {
        point_5.gap_0 = x2D_0(wide_0(1.0f), _S324);
    }
    return point_5;
}

fn row_of_6( _S332 : Site_0,  _S333 : u32,  _S334 : u32) -> Row_0
{
    var row_8 : Row_0;
    row_8.base_0 = _S333 + _S332.row_0 * _S334;
    row_8.scale_0 = wide_0(1.0f);
    return row_8;
}

fn Row_raw_6( _S335 : Row_0,  _S336 : u32) -> f32
{
    return entryPointParams_u_0[_S335.base_0 + _S336];
}

fn report_fault_7( _S337 : u32)
{
    var _S338 : u32 = atomicMax(&(entryPointParams_status_3[i32(1)]), u32(4294967295) - _S337);
    return;
}

fn vector_of_0( _S339 : ptr<function, Ball_std140_0>,  _S340 : Site_0,  _S341 : u32,  _S342 : u32) -> Row_0
{
    var _S343 : Row_0 = row_of_6(_S340, _S341, _S342);
    var i_8 : u32 = _S340.lane_0;
    for(;;)
    {
        if(i_8 < (_S340.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_6(_S343, i_8)))
        {
            report_fault_7(_S340.row_0);
        }
        i_8 = i_8 + (*_S339).lanes_0;
    }
    return _S343;
}

fn row_of_7( _S344 : Site_0,  _S345 : u32,  _S346 : u32) -> Row_0
{
    var row_9 : Row_0;
    row_9.base_0 = _S345 + _S344.row_0 * _S346;
    row_9.scale_0 = wide_0(1.0f);
    return row_9;
}

fn Row_raw_7( _S347 : Row_0,  _S348 : u32) -> f32
{
    return entryPointParams_v_0[_S347.base_0 + _S348];
}

fn vector_of_1( _S349 : ptr<function, Ball_std140_0>,  _S350 : Site_0,  _S351 : u32,  _S352 : u32) -> Row_0
{
    var _S353 : Row_0 = row_of_7(_S350, _S351, _S352);
    var i_9 : u32 = _S350.lane_0;
    for(;;)
    {
        if(i_9 < (_S350.columns_1))
        {
        }
        else
        {
            break;
        }
        if(is_bad_0(Row_raw_7(_S353, i_9)))
        {
            report_fault_7(_S350.row_0);
        }
        i_9 = i_9 + (*_S349).lanes_0;
    }
    return _S353;
}

fn dot_of_0( _S354 : ptr<function, Ball_std140_0>,  _S355 : Site_0,  _S356 : Row_0,  _S357 : Row_0) -> df_0
{
    var sums_3 : array<df_0, i32(1)>;
    sums_3[i32(0)] = wide_0(0.0f);
    var i_10 : u32 = _S355.lane_0;
    for(;;)
    {
        if(i_10 < (_S355.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S358 : df_0 = sums_3[i32(0)];
        var _S359 : f32 = entryPointParams_u_0[_S356.base_0 + i_10];
        var _S360 : bool;
        if((_S356.scale_0.hi_0) == 1.0f)
        {
            _S360 = (_S356.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S360 = false;
        }
        var _S361 : df_0;
        if(_S360)
        {
            _S361 = wide_0(_S359);
        }
        else
        {
            _S361 = x2A_1(_S356.scale_0, _S359);
        }
        var _S362 : f32 = entryPointParams_v_0[_S357.base_0 + i_10];
        var _S363 : bool;
        if((_S357.scale_0.hi_0) == 1.0f)
        {
            _S363 = (_S357.scale_0.lo_0) == 0.0f;
        }
        else
        {
            _S363 = false;
        }
        var _S364 : df_0;
        if(_S363)
        {
            _S364 = wide_0(_S362);
        }
        else
        {
            _S364 = x2A_1(_S357.scale_0, _S362);
        }
        sums_3[i32(0)] = x2B_0(_S358, x2A_0(_S361, _S364));
        i_10 = i_10 + (*_S354).lanes_0;
    }
    join_0((*_S354).lanes_0, _S355, &(sums_3));
    return sums_3[i32(0)];
}

fn put_number_3( _S365 : Site_0,  _S366 : df_0)
{
    if(Site_is_first_0(_S365))
    {
        entryPointParams_out_3[_S365.row_0] = nearest_0(_S366);
    }
    return;
}

fn refuse_clipped_3( _S367 : ptr<function, Ball_std140_0>,  _S368 : Site_0,  _S369 : u32)
{
    var _S370 : bool;
    if(Site_is_first_0(_S368))
    {
        _S370 = _S369 > u32(0);
    }
    else
    {
        _S370 = false;
    }
    if(_S370)
    {
        _S370 = ((((*_S367).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S370 = false;
    }
    if(_S370)
    {
        report_fault_7(_S368.row_0);
    }
    return;
}

fn count_clipped_3( _S371 : ptr<function, Ball_std140_0>,  _S372 : Site_0,  _S373 : u32,  _S374 : u32)
{
    refuse_clipped_3(&((*_S371)), _S372, _S373);
    var _S375 : bool;
    if(Site_is_first_0(_S372))
    {
        _S375 = (_S373 + _S374) > u32(0);
    }
    else
    {
        _S375 = false;
    }
    if(_S375)
    {
        var _S376 : u32 = atomicAdd(&(entryPointParams_status_3[i32(0)]), _S373 + _S374);
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
        var _S377 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S378 : u32 = block_count_0(&(_S377));
        if(block_4 < _S378)
        {
        }
        else
        {
            break;
        }
        var _S379 : u32 = invocation_5.x;
        var _S380 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S381 : Site_0 = site_of_0(&(_S380), block_4, _S379);
        var _S382 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S383 : Point_0 = point_of_5(&(_S382), _S381, entryPointParams_3.p_3.x_offset_0, entryPointParams_3.p_3.x_stride_0);
        var _S384 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S385 : Row_0 = vector_of_0(&(_S384), _S381, entryPointParams_3.p_3.y_offset_0, entryPointParams_3.p_3.y_stride_0);
        var _S386 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S387 : Row_0 = vector_of_1(&(_S386), _S381, entryPointParams_3.p_3.z_offset_0, entryPointParams_3.p_3.z_stride_0);
        var _S388 : Ball_std140_0 = entryPointParams_3.p_3;
        var _S389 : df_0 = dot_of_0(&(_S388), _S381, _S385, _S387);
        var _S390 : df_0 = _S383.gap_0;
        put_number_3(_S381, _0(scaled_0(_S389, 4.0f), x2A_0(_S390, _S390)));
        var _S391 : Ball_std140_0 = entryPointParams_3.p_3;
        count_clipped_3(&(_S391), _S381, _S383.clipped_0, u32(0));
        block_4 = block_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn row_of_8( _S392 : Site_0,  _S393 : u32,  _S394 : u32) -> Row_0
{
    var row_10 : Row_0;
    row_10.base_0 = _S393 + _S392.row_0 * _S394;
    row_10.scale_0 = wide_0(1.0f);
    return row_10;
}

fn Row_raw_8( _S395 : Row_0,  _S396 : u32) -> f32
{
    return entryPointParams_point_2[_S395.base_0 + _S396];
}

fn report_fault_8( _S397 : u32)
{
    var _S398 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S397);
    return;
}

fn squares_of_6( _S399 : ptr<function, Ball_std140_0>,  _S400 : Site_0,  _S401 : Row_0) -> Squares_0
{
    var squares_9 : Squares_0 = no_squares_0();
    var i_11 : u32 = _S400.lane_0;
    for(;;)
    {
        if(i_11 < (_S400.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S402 : f32 = Row_raw_8(_S401, i_11);
        if(is_bad_0(_S402))
        {
            report_fault_8(_S400.row_0);
        }
        Squares_add_0(&(squares_9), wide_0(_S402));
        i_11 = i_11 + (*_S399).lanes_0;
    }
    Squares_join_over_0(&(squares_9), (*_S399).lanes_0, _S400);
    return squares_9;
}

fn point_of_6( _S403 : ptr<function, Ball_std140_0>,  _S404 : Site_0,  _S405 : u32,  _S406 : u32) -> Point_0
{
    var point_6 : Point_0;
    var _S407 : Row_0 = row_of_8(_S404, _S405, _S406);
    point_6.row_1 = _S407;
    var _S408 : Squares_0 = squares_of_6(&((*_S403)), _S404, _S407);
    point_6.length_0 = Squares_length_0(_S408);
    var _S409 : df_0 = Squares_total_0(_S408);
    point_6.square_0 = _S409;
    var _S410 : df_0 = c_of_0(&((*_S403)));
    var _S411 : df_0 = x2A_0(_S410, _S409);
    var _S412 : f32 = Squares_unit_0(_S408);
    var _S413 : bool;
    if(_S412 != 1.0f)
    {
        _S413 = true;
    }
    else
    {
        var _S414 : df_0 = rim_limit_0(&((*_S403)));
        _S413 = less_0(_S414, _S411);
    }
    var _S415 : i32;
    if(_S413)
    {
        _S415 = i32(1);
    }
    else
    {
        _S415 = i32(0);
    }
    var _S416 : u32 = u32(_S415);
    point_6.clipped_0 = _S416;
    if(_S416 != u32(0))
    {
        var _S417 : df_0 = rim_norm_0(&((*_S403)));
        var _S418 : df_0 = root_c_of_0(&((*_S403)));
        point_6.row_1.scale_0 = scaled_0(_0(_S417, x2A_0(_S418, point_6.length_0)), _S412);
        point_6.length_0 = _0(_S417, _S418);
        point_6.square_0 = _0(x2A_0(_S417, _S417), _S410);
        point_6.gap_0 = x2D_0(wide_0(1.0f), x2A_0(_S417, _S417));
    }
    else
    {
        point_6.gap_0 = x2D_0(wide_0(1.0f), _S411);
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

fn row_of_9( _S419 : Site_0,  _S420 : u32,  _S421 : u32) -> Row_0
{
    var row_12 : Row_0;
    row_12.base_0 = _S420 + _S419.row_0 * _S421;
    row_12.scale_0 = wide_0(1.0f);
    return row_12;
}

fn Row_raw_9( _S422 : Row_0,  _S423 : u32) -> f32
{
    return entryPointParams_tangent_0[_S422.base_0 + _S423];
}

fn squares_of_7( _S424 : ptr<function, Ball_std140_0>,  _S425 : Site_0,  _S426 : Row_0) -> Squares_0
{
    var squares_10 : Squares_0 = no_squares_0();
    var i_12 : u32 = _S425.lane_0;
    for(;;)
    {
        if(i_12 < (_S425.columns_1))
        {
        }
        else
        {
            break;
        }
        var _S427 : f32 = Row_raw_9(_S426, i_12);
        if(is_bad_0(_S427))
        {
            report_fault_8(_S425.row_0);
        }
        Squares_add_0(&(squares_10), wide_0(_S427));
        i_12 = i_12 + (*_S424).lanes_0;
    }
    Squares_join_over_0(&(squares_10), (*_S424).lanes_0, _S425);
    return squares_10;
}

fn tangent_of_0( _S428 : ptr<function, Ball_std140_0>,  _S429 : Site_0,  _S430 : u32,  _S431 : u32) -> Tangent_0
{
    var tangent_0 : Tangent_0;
    var _S432 : Row_0 = row_of_9(_S429, _S430, _S431);
    tangent_0.row_11 = _S432;
    var _S433 : Squares_0 = squares_of_7(&((*_S428)), _S429, _S432);
    var _S434 : f32 = Squares_unit_0(_S433);
    tangent_0.unit_0 = _S434;
    tangent_0.row_11.scale_0 = wide_0(_S434);
    tangent_0.length_1 = Squares_length_0(_S433);
    tangent_0.square_1 = Squares_total_0(_S433);
    return tangent_0;
}

fn put_number_4( _S435 : Site_0,  _S436 : df_0)
{
    if(Site_is_first_0(_S435))
    {
        entryPointParams_out_4[_S435.row_0] = nearest_0(_S436);
    }
    return;
}

fn report_fault_9( _S437 : u32)
{
    var _S438 : u32 = atomicMax(&(entryPointParams_status_4[i32(1)]), u32(4294967295) - _S437);
    return;
}

fn refuse_clipped_4( _S439 : ptr<function, Ball_std140_0>,  _S440 : Site_0,  _S441 : u32)
{
    var _S442 : bool;
    if(Site_is_first_0(_S440))
    {
        _S442 = _S441 > u32(0);
    }
    else
    {
        _S442 = false;
    }
    if(_S442)
    {
        _S442 = ((((*_S439).flags_0) & (u32(1)))) != u32(0);
    }
    else
    {
        _S442 = false;
    }
    if(_S442)
    {
        report_fault_9(_S440.row_0);
    }
    return;
}

fn count_clipped_4( _S443 : ptr<function, Ball_std140_0>,  _S444 : Site_0,  _S445 : u32,  _S446 : u32)
{
    refuse_clipped_4(&((*_S443)), _S444, _S445);
    var _S447 : bool;
    if(Site_is_first_0(_S444))
    {
        _S447 = (_S445 + _S446) > u32(0);
    }
    else
    {
        _S447 = false;
    }
    if(_S447)
    {
        var _S448 : u32 = atomicAdd(&(entryPointParams_status_4[i32(0)]), _S445 + _S446);
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
        var _S449 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S450 : u32 = block_count_0(&(_S449));
        if(block_5 < _S450)
        {
        }
        else
        {
            break;
        }
        var _S451 : u32 = invocation_6.x;
        var _S452 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S453 : Site_0 = site_of_0(&(_S452), block_5, _S451);
        var _S454 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S455 : Point_0 = point_of_6(&(_S454), _S453, entryPointParams_4.p_4.x_offset_0, entryPointParams_4.p_4.x_stride_0);
        var _S456 : Ball_std140_0 = entryPointParams_4.p_4;
        var _S457 : Tangent_0 = tangent_of_0(&(_S456), _S453, entryPointParams_4.p_4.y_offset_0, entryPointParams_4.p_4.y_stride_0);
        put_number_4(_S453, scaled_0(_0(twice_0(_S457.length_1), _S455.gap_0), 1.0f / _S457.unit_0));
        var _S458 : Ball_std140_0 = entryPointParams_4.p_4;
        count_clipped_4(&(_S458), _S453, _S455.clipped_0, u32(0));
        block_5 = block_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}


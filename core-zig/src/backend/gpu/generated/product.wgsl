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
@binding(1) @group(0) var<storage, read> entryPointParams_parts_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Ball_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_parts_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Ball_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_parts_2 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_cotangent_0 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_shares_0 : array<f32>;

var<private> opaque_zero_0 : u32;

struct df_0
{
     hi_0 : f32,
     lo_0 : f32,
};

fn pair_of_0( hi_1 : f32,  lo_1 : f32) -> df_0
{
    var pair_0 : df_0;
    pair_0.hi_0 = hi_1;
    pair_0.lo_0 = lo_1;
    return pair_0;
}

fn wide_0( value_0 : f32) -> df_0
{
    return pair_of_0(value_0, 0.0f);
}

fn is_bad_0( value_1 : f32) -> bool
{
    return (((bitcast<u32>((value_1))) & (u32(2139095040)))) == u32(2139095040);
}

fn rounded_0( value_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_2))) ^ (opaque_zero_0)))));
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

fn nearest_0( value_3 : df_0) -> f32
{
    var _S7 : f32;
    if(is_bad_0(value_3.hi_0))
    {
        _S7 = value_3.hi_0;
    }
    else
    {
        _S7 = value_3.hi_0 + value_3.lo_0;
    }
    return _S7;
}

fn part_of_0( _S8 : ptr<function, Ball_std140_0>,  _S9 : u32,  _S10 : u32) -> df_0
{
    var _S11 : u32 = (_S9 * (*_S8).columns_0 + _S10) * u32(2);
    var _S12 : df_0;
    if(is_bad_0(entryPointParams_parts_0[_S11]))
    {
        _S12 = wide_0(entryPointParams_parts_0[_S11]);
    }
    else
    {
        _S12 = pair_of_0(entryPointParams_parts_0[_S11], entryPointParams_parts_0[_S11 + u32(1)]);
    }
    return _S12;
}

fn excess_of_0( _S13 : ptr<function, Ball_std140_0>,  _S14 : u32) -> f32
{
    var excess_0 : f32 = 0.0f;
    var k_0 : u32 = u32(0);
    for(;;)
    {
        if(k_0 < ((*_S13).columns_0))
        {
        }
        else
        {
            break;
        }
        var _S15 : df_0 = part_of_0(&((*_S13)), _S14, k_0);
        if(is_bad_0(_S15.hi_0))
        {
            var _S16 : df_0 = part_of_0(&((*_S13)), _S14, k_0);
            excess_0 = _S16.hi_0;
        }
        k_0 = k_0 + u32(1);
    }
    return excess_0;
}

@compute
@workgroup_size(64, 1, 1)
fn product_sum(@builtin(workgroup_id) group_0 : vec3<u32>, @builtin(local_invocation_id) invocation_0 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_0.p_0.zero_0;
    var row_0 : u32 = group_0.x * u32(64) + invocation_0.x;
    for(;;)
    {
        if(row_0 < (entryPointParams_0.p_0.rows_0))
        {
        }
        else
        {
            break;
        }
        var sum_0 : df_0 = wide_0(0.0f);
        var k_1 : u32 = u32(0);
        for(;;)
        {
            if(k_1 < (entryPointParams_0.p_0.columns_0))
            {
            }
            else
            {
                break;
            }
            var _S17 : Ball_std140_0 = entryPointParams_0.p_0;
            var _S18 : df_0 = part_of_0(&(_S17), row_0, k_1);
            var _S19 : df_0 = x2B_0(sum_0, _S18);
            var _S20 : u32 = k_1 + u32(1);
            sum_0 = _S19;
            k_1 = _S20;
        }
        var _S21 : Ball_std140_0 = entryPointParams_0.p_0;
        var _S22 : f32 = excess_of_0(&(_S21), row_0);
        var _S23 : f32;
        if(is_bad_0(_S22))
        {
            _S23 = _S22;
        }
        else
        {
            _S23 = nearest_0(sum_0);
        }
        entryPointParams_out_0[row_0] = _S23;
        row_0 = row_0 + entryPointParams_0.p_0.groups_0 * u32(64);
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
    var _S24 : df_0 = wide_0(0.0f);
    squares_0.small_0 = _S24;
    squares_0.usual_0 = _S24;
    squares_0.big_0 = _S24;
    return squares_0;
}

fn scaled_0( a_3 : df_0,  power_0 : f32) -> df_0
{
    return pair_of_0(a_3.hi_0 * power_0, a_3.lo_0 * power_0);
}

fn upper_half_0( value_4 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((value_4))) & (u32(4294963200))))));
}

fn two_product_0( a_4 : f32,  b_3 : f32) -> df_0
{
    var _S25 : f32 = rounded_0(a_4 * b_3);
    var _S26 : f32 = upper_half_0(a_4);
    var _S27 : f32 = upper_half_0(b_3);
    var _S28 : f32 = rounded_0(a_4 - _S26);
    var _S29 : f32 = rounded_0(b_3 - _S27);
    return pair_of_0(_S25, rounded_0(rounded_0(rounded_0(rounded_0(_S26 * _S27) - _S25) + rounded_0(_S26 * _S29)) + rounded_0(_S28 * _S27)) + rounded_0(_S28 * _S29));
}

fn x2A_0( a_5 : df_0,  b_4 : df_0) -> df_0
{
    var _S30 : df_0 = two_product_0(a_5.hi_0, b_4.hi_0);
    return fast_two_sum_0(_S30.hi_0, rounded_0(_S30.lo_0 + rounded_0(rounded_0(a_5.hi_0 * b_4.lo_0) + rounded_0(a_5.lo_0 * b_4.hi_0))));
}

fn Squares_add_0( this_0 : ptr<function, Squares_0>,  value_5 : df_0)
{
    var _S31 : f32 = abs(value_5.hi_0);
    if(_S31 < 1.073741824e+09f)
    {
        var _S32 : df_0 = scaled_0(value_5, 1.6777216e+07f);
        (*this_0).small_0 = x2B_0((*this_0).small_0, x2A_0(_S32, _S32));
    }
    else
    {
        if(_S31 < 1.15292150460684698e+18f)
        {
            (*this_0).usual_0 = x2B_0((*this_0).usual_0, x2A_0(value_5, value_5));
        }
        else
        {
            var _S33 : df_0 = scaled_0(value_5, 5.42101086242752217e-20f);
            (*this_0).big_0 = x2B_0((*this_0).big_0, x2A_0(_S33, _S33));
        }
    }
    return;
}

fn Squares_is_big_0( this_1 : Squares_0) -> bool
{
    return (this_1.big_0.hi_0) > 0.0f;
}

fn Squares_total_0( this_2 : Squares_0) -> df_0
{
    var _S34 : df_0 = x2B_0(this_2.usual_0, scaled_0(this_2.small_0, 3.55271367880050093e-15f));
    var _S35 : df_0;
    if(Squares_is_big_0(this_2))
    {
        _S35 = x2B_0(this_2.big_0, scaled_0(scaled_0(_S34, 5.42101086242752217e-20f), 5.42101086242752217e-20f));
    }
    else
    {
        _S35 = _S34;
    }
    return _S35;
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
    var _S36 : f32 = sqrt(a_8.hi_0);
    return fast_two_sum_0(_S36, x2D_0(a_8, two_product_0(_S36, _S36)).hi_0 / (2.0f * _S36));
}

fn Squares_length_0( this_3 : Squares_0) -> df_0
{
    var _S37 : bool;
    if(Squares_is_big_0(this_3))
    {
        _S37 = true;
    }
    else
    {
        _S37 = (this_3.usual_0.hi_0) > 0.0f;
    }
    var _S38 : df_0;
    if(_S37)
    {
        _S38 = root_of_0(Squares_total_0(this_3));
    }
    else
    {
        _S38 = scaled_0(root_of_0(this_3.small_0), 5.9604644775390625e-08f);
    }
    return _S38;
}

fn Squares_unit_0( this_4 : Squares_0) -> f32
{
    var _S39 : f32;
    if(Squares_is_big_0(this_4))
    {
        _S39 = 5.42101086242752217e-20f;
    }
    else
    {
        _S39 = 1.0f;
    }
    return _S39;
}

fn part_of_1( _S40 : ptr<function, Ball_std140_0>,  _S41 : u32,  _S42 : u32) -> df_0
{
    var _S43 : u32 = (_S41 * (*_S40).columns_0 + _S42) * u32(2);
    var _S44 : df_0;
    if(is_bad_0(entryPointParams_parts_1[_S43]))
    {
        _S44 = wide_0(entryPointParams_parts_1[_S43]);
    }
    else
    {
        _S44 = pair_of_0(entryPointParams_parts_1[_S43], entryPointParams_parts_1[_S43 + u32(1)]);
    }
    return _S44;
}

fn parts_squares_0( _S45 : ptr<function, Ball_std140_0>,  _S46 : u32) -> Squares_0
{
    var squares_1 : Squares_0 = no_squares_0();
    var k_2 : u32 = u32(0);
    for(;;)
    {
        if(k_2 < ((*_S45).columns_0))
        {
        }
        else
        {
            break;
        }
        var _S47 : df_0 = part_of_1(&((*_S45)), _S46, k_2);
        Squares_add_0(&(squares_1), _S47);
        k_2 = k_2 + u32(1);
    }
    return squares_1;
}

fn excess_of_1( _S48 : ptr<function, Ball_std140_0>,  _S49 : u32) -> f32
{
    var excess_1 : f32 = 0.0f;
    var k_3 : u32 = u32(0);
    for(;;)
    {
        if(k_3 < ((*_S48).columns_0))
        {
        }
        else
        {
            break;
        }
        var _S50 : df_0 = part_of_1(&((*_S48)), _S49, k_3);
        if(is_bad_0(_S50.hi_0))
        {
            var _S51 : df_0 = part_of_1(&((*_S48)), _S49, k_3);
            excess_1 = _S51.hi_0;
        }
        k_3 = k_3 + u32(1);
    }
    return excess_1;
}

@compute
@workgroup_size(64, 1, 1)
fn product_length(@builtin(workgroup_id) group_1 : vec3<u32>, @builtin(local_invocation_id) invocation_1 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_1.p_1.zero_0;
    var row_1 : u32 = group_1.x * u32(64) + invocation_1.x;
    for(;;)
    {
        if(row_1 < (entryPointParams_1.p_1.rows_0))
        {
        }
        else
        {
            break;
        }
        var _S52 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S53 : Squares_0 = parts_squares_0(&(_S52), row_1);
        var _S54 : Ball_std140_0 = entryPointParams_1.p_1;
        var _S55 : f32 = excess_of_1(&(_S54), row_1);
        var _S56 : f32;
        if(is_bad_0(_S55))
        {
            _S56 = _S55;
        }
        else
        {
            _S56 = nearest_0(scaled_0(Squares_length_0(_S53), 1.0f / Squares_unit_0(_S53)));
        }
        entryPointParams_out_1[row_1] = _S56;
        row_1 = row_1 + entryPointParams_1.p_1.groups_0 * u32(64);
    }
    return;
}

fn is_zero_0( a_9 : df_0) -> bool
{
    return (a_9.hi_0) == 0.0f;
}

fn x2A_1( a_10 : df_0,  b_6 : f32) -> df_0
{
    var _S57 : df_0 = two_product_0(a_10.hi_0, b_6);
    return fast_two_sum_0(_S57.hi_0, rounded_0(_S57.lo_0 + rounded_0(a_10.lo_0 * b_6)));
}

fn x2B_1( a_11 : df_0,  b_7 : f32) -> df_0
{
    var _S58 : df_0 = two_sum_0(a_11.hi_0, b_7);
    return fast_two_sum_0(_S58.hi_0, rounded_0(_S58.lo_0 + a_11.lo_0));
}

fn quotient_of_0( a_12 : df_0,  b_8 : df_0) -> df_0
{
    var _S59 : f32 = a_12.hi_0 / b_8.hi_0;
    var _S60 : df_0 = x2D_0(a_12, x2A_1(b_8, _S59));
    var _S61 : f32 = _S60.hi_0 / b_8.hi_0;
    return x2B_1(fast_two_sum_0(_S59, _S61), x2D_0(_S60, x2A_1(b_8, _S61)).hi_0 / b_8.hi_0);
}

fn _0( a_13 : df_0,  b_9 : df_0) -> df_0
{
    return quotient_of_0(a_13, b_9);
}

fn part_of_2( _S62 : ptr<function, Ball_std140_0>,  _S63 : u32,  _S64 : u32) -> df_0
{
    var _S65 : u32 = (_S63 * (*_S62).columns_0 + _S64) * u32(2);
    var _S66 : df_0;
    if(is_bad_0(entryPointParams_parts_2[_S65]))
    {
        _S66 = wide_0(entryPointParams_parts_2[_S65]);
    }
    else
    {
        _S66 = pair_of_0(entryPointParams_parts_2[_S65], entryPointParams_parts_2[_S65 + u32(1)]);
    }
    return _S66;
}

fn parts_squares_1( _S67 : ptr<function, Ball_std140_0>,  _S68 : u32) -> Squares_0
{
    var squares_2 : Squares_0 = no_squares_0();
    var k_4 : u32 = u32(0);
    for(;;)
    {
        if(k_4 < ((*_S67).columns_0))
        {
        }
        else
        {
            break;
        }
        var _S69 : df_0 = part_of_2(&((*_S67)), _S68, k_4);
        Squares_add_0(&(squares_2), _S69);
        k_4 = k_4 + u32(1);
    }
    return squares_2;
}

@compute
@workgroup_size(64, 1, 1)
fn product_share(@builtin(workgroup_id) group_2 : vec3<u32>, @builtin(local_invocation_id) invocation_2 : vec3<u32>)
{
    opaque_zero_0 = entryPointParams_2.p_2.zero_0;
    var row_2 : u32 = group_2.x * u32(64) + invocation_2.x;
    for(;;)
    {
        if(row_2 < (entryPointParams_2.p_2.rows_0))
        {
        }
        else
        {
            break;
        }
        var _S70 : Ball_std140_0 = entryPointParams_2.p_2;
        var _S71 : Squares_0 = parts_squares_1(&(_S70), row_2);
        var _S72 : df_0 = Squares_length_0(_S71);
        var _S73 : df_0 = wide_0(entryPointParams_cotangent_0[entryPointParams_2.p_2.cotangent_offset_0 + row_2 * entryPointParams_2.p_2.cotangent_stride_0]);
        var k_5 : u32 = u32(0);
        for(;;)
        {
            if(k_5 < (entryPointParams_2.p_2.columns_0))
            {
            }
            else
            {
                break;
            }
            var _S74 : df_0;
            if(is_zero_0(_S72))
            {
                _S74 = wide_0(0.0f);
            }
            else
            {
                var _S75 : Ball_std140_0 = entryPointParams_2.p_2;
                var _S76 : df_0 = part_of_2(&(_S75), row_2, k_5);
                _S74 = _0(scaled_0(_S76, Squares_unit_0(_S71)), _S72);
            }
            entryPointParams_shares_0[row_2 * entryPointParams_2.p_2.columns_0 + k_5] = nearest_0(x2A_0(_S73, _S74));
            k_5 = k_5 + u32(1);
        }
        row_2 = row_2 + entryPointParams_2.p_2.groups_0 * u32(64);
    }
    return;
}


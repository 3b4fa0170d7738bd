struct Lines_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) strides_0 : vec4<i32>,
    @align(16) lines_0 : u32,
    @align(4) offset_0 : u32,
    @align(8) width_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) inner_0 : u32,
    @align(4) epsilon_0 : f32,
    @align(8) weight_is_given_0 : u32,
    @align(4) bias_is_given_0 : u32,
    @align(16) weight_stride_0 : i32,
    @align(4) weight_offset_0 : u32,
    @align(8) bias_stride_0 : i32,
    @align(4) bias_offset_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Lines_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Lines_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Lines_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_weight_0 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_bias_0 : array<f32>;

@binding(10) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

fn pieces_0( p_3 : ptr<function, Lines_std140_0>) -> u32
{
    var _S1 : u32 = ((*p_3).lines_0 + (*p_3).width_0 - u32(1)) / (*p_3).width_0;
    return _S1;
}

struct Line_0
{
     source_0 : i32,
     target_0 : u32,
     begin_0 : u32,
     end_0 : u32,
     step_0 : u32,
};

fn line_of_0( p_4 : ptr<function, Lines_std140_0>,  piece_0 : u32,  lane_0 : u32) -> Line_0
{
    var _S2 : u32 = (*p_4).width_0;
    var _S3 : u32 = piece_0 * (*p_4).width_0;
    var _S4 : u32 = lane_0 % (*p_4).width_0;
    var index_0 : u32 = _S3 + _S4;
    var is_line_0 : bool = index_0 < ((*p_4).lines_0);
    var here_0 : u32;
    if(is_line_0)
    {
        here_0 = index_0;
    }
    else
    {
        here_0 = u32(0);
    }
    var line_0 : Line_0;
    var _S5 : i32 = i32((*p_4).offset_0);
    var _S6 : vec4<u32> = (*p_4).extents_0;
    var _S7 : u32 = (*p_4).extents_0.y;
    var _S8 : u32 = here_0 / _S7;
    var _S9 : vec4<i32> = (*p_4).strides_0;
    var _S10 : i32 = _S5 + i32(_S8) * (*p_4).strides_0.x;
    var _S11 : u32 = here_0 % _S7;
    line_0.source_0 = _S10 + i32(_S11) * _S9.y;
    var _S12 : u32 = (*p_4).inner_0;
    var _S13 : u32 = here_0 / (*p_4).inner_0;
    var _S14 : u32 = _S6.z;
    var _S15 : u32 = _S13 * _S14 * _S12;
    var _S16 : u32 = here_0 % _S12;
    line_0.target_0 = _S15 + _S16;
    var _S17 : u32 = lane_0 / _S2;
    line_0.begin_0 = _S17;
    if(is_line_0)
    {
        here_0 = _S14;
    }
    else
    {
        here_0 = u32(0);
    }
    line_0.end_0 = here_0;
    var _S18 : u32 = u32(256) / _S2;
    line_0.step_0 = _S18;
    return line_0;
}

fn positive_infinity_0( x_0 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_0))) | (u32(2139095040)))) & (u32(2139095040))))));
}

fn is_nan_0( x_1 : f32) -> bool
{
    return (((bitcast<u32>((x_1))) & (u32(2147483647)))) > u32(2139095040);
}

fn larger_0( x_2 : f32,  y_0 : f32) -> f32
{
    var _S19 : bool = is_nan_0(x_2);
    var _S20 : bool;
    if(_S19)
    {
        _S20 = true;
    }
    else
    {
        _S20 = is_nan_0(y_0);
    }
    var _S21 : f32;
    if(_S20)
    {
        if(_S19)
        {
            _S21 = x_2;
        }
        else
        {
            _S21 = y_0;
        }
        return _S21;
    }
    if(x_2 > y_0)
    {
        _S21 = x_2;
    }
    else
    {
        _S21 = y_0;
    }
    return _S21;
}

var<workgroup> group_high_0 : array<f32, i32(256)>;

fn group_largest_0( mine_0 : f32,  lane_1 : u32,  width_1 : u32) -> f32
{
    workgroupBarrier();
    group_high_0[lane_1] = mine_0;
    workgroupBarrier();
    var step_1 : u32 = u32(128);
    for(;;)
    {
        if(step_1 >= width_1)
        {
        }
        else
        {
            break;
        }
        if(lane_1 < step_1)
        {
            group_high_0[lane_1] = larger_0(group_high_0[lane_1], group_high_0[lane_1 + step_1]);
        }
        workgroupBarrier();
        step_1 = (step_1 >> (u32(1)));
    }
    var _S22 : u32 = lane_1 % width_1;
    return group_high_0[_S22];
}

struct Sum_0
{
     high_0 : f32,
     low_0 : f32,
};

fn empty_sum_0() -> Sum_0
{
    var sum_0 : Sum_0;
    sum_0.high_0 = 0.0f;
    sum_0.low_0 = 0.0f;
    return sum_0;
}

fn whole_exponent_0( x_3 : f32) -> f32
{
    return floor(x_3 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_4 : f32,  n_0 : f32) -> f32
{
    return x_4 - n_0 * 0.693359375f + n_0 * 0.00021219444170129f;
}

fn expm1_reduced_0( r_0 : f32) -> f32
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

fn power_of_two_0( n_1 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_1 + i32(127)) << (u32(23))))));
}

fn scaled_0( x_5 : f32,  n_2 : i32) -> f32
{
    var first_0 : i32 = n_2 / i32(2);
    return x_5 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

fn math_exp_pair_0( high_1 : f32,  low_1 : f32) -> f32
{
    var inside_0 : f32 = clamp(high_1, -104.0f, 89.0f);
    var n_3 : f32 = whole_exponent_0(inside_0 + low_1);
    var y_1 : f32 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_3) + low_1), i32(n_3));
    var _S23 : f32;
    if(is_nan_0(high_1))
    {
        _S23 = high_1;
    }
    else
    {
        _S23 = y_1;
    }
    return _S23;
}

fn math_exp_0( x_6 : f32) -> f32
{
    return math_exp_pair_0(x_6, 0.0f);
}

fn nearest_part_0( x_7 : f32) -> f32
{
    var _S24 : f32;
    if(is_nan_0(x_7))
    {
        _S24 = x_7;
    }
    else
    {
        _S24 = (bitcast<f32>(((((bitcast<u32>((x_7))) + u32(8)) & (u32(4294967280))))));
    }
    return _S24;
}

fn with_term_0( sum_1 : Sum_0,  x_8 : f32) -> Sum_0
{
    var next_0 : Sum_0;
    next_0.high_0 = nearest_part_0(sum_1.high_0 + x_8);
    var is_larger_0 : bool = (abs(x_8)) > (abs(sum_1.high_0));
    var large_0 : f32;
    if(is_larger_0)
    {
        large_0 = x_8;
    }
    else
    {
        large_0 = sum_1.high_0;
    }
    var small_0 : f32;
    if(is_larger_0)
    {
        small_0 = sum_1.high_0;
    }
    else
    {
        small_0 = x_8;
    }
    next_0.low_0 = sum_1.low_0 + (large_0 - next_0.high_0 + small_0);
    return next_0;
}

var<workgroup> group_low_0 : array<f32, i32(256)>;

fn joined_0( first_1 : Sum_0,  second_0 : Sum_0) -> Sum_0
{
    var sum_2 : Sum_0 = with_term_0(first_1, second_0.high_0);
    sum_2.low_0 = sum_2.low_0 + second_0.low_0;
    return sum_2;
}

fn group_sum_0( mine_1 : Sum_0,  lane_2 : u32,  width_2 : u32) -> Sum_0
{
    workgroupBarrier();
    group_high_0[lane_2] = mine_1.high_0;
    group_low_0[lane_2] = mine_1.low_0;
    workgroupBarrier();
    var step_2 : u32 = u32(128);
    for(;;)
    {
        if(step_2 >= width_2)
        {
        }
        else
        {
            break;
        }
        if(lane_2 < step_2)
        {
            var first_2 : Sum_0;
            first_2.high_0 = group_high_0[lane_2];
            first_2.low_0 = group_low_0[lane_2];
            var second_1 : Sum_0;
            var _S25 : u32 = lane_2 + step_2;
            second_1.high_0 = group_high_0[_S25];
            second_1.low_0 = group_low_0[_S25];
            first_2 = joined_0(first_2, second_1);
            group_high_0[lane_2] = first_2.high_0;
            group_low_0[lane_2] = first_2.low_0;
        }
        workgroupBarrier();
        step_2 = (step_2 >> (u32(1)));
    }
    var sum_3 : Sum_0;
    var _S26 : u32 = lane_2 % width_2;
    sum_3.high_0 = group_high_0[_S26];
    sum_3.low_0 = group_low_0[_S26];
    return sum_3;
}

fn is_finite_0( x_9 : f32) -> bool
{
    return (((bitcast<u32>((x_9))) & (u32(2147483647)))) < u32(2139095040);
}

fn value_of_0( sum_4 : Sum_0) -> f32
{
    var _S27 : f32;
    if(is_finite_0(sum_4.high_0))
    {
        _S27 = sum_4.high_0 + sum_4.low_0;
    }
    else
    {
        _S27 = sum_4.high_0;
    }
    return _S27;
}

fn same_0( x_10 : f32) -> f32
{
    return x_10;
}

@compute
@workgroup_size(256, 1, 1)
fn softmax_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var _S28 : u32;
    var piece_1 : u32 = gid_0.x;
    for(;;)
    {
        var _S29 : Lines_std140_0 = entryPointParams_0.p_0;
        var _S30 : u32 = pieces_0(&(_S29));
        if(piece_1 < _S30)
        {
        }
        else
        {
            break;
        }
        var _S31 : u32 = lid_0.x;
        var _S32 : Lines_std140_0 = entryPointParams_0.p_0;
        var _S33 : Line_0 = line_of_0(&(_S32), piece_1, _S31);
        var largest_0 : f32 = - positive_infinity_0(f32(entryPointParams_0.p_0.lines_0));
        var r_1 : u32 = _S33.begin_0;
        for(;;)
        {
            _S28 = _S33.end_0;
            if(r_1 < (_S33.end_0))
            {
            }
            else
            {
                break;
            }
            var _S34 : f32 = larger_0(largest_0, entryPointParams_x_data_0[u32(_S33.source_0 + i32(r_1) * entryPointParams_0.p_0.strides_0.z)]);
            var r_2 : u32 = r_1 + _S33.step_0;
            largest_0 = _S34;
            r_1 = r_2;
        }
        var _S35 : f32 = group_largest_0(largest_0, _S31, entryPointParams_0.p_0.width_0);
        var sum_5 : Sum_0 = empty_sum_0();
        var r_3 : u32 = _S33.begin_0;
        for(;;)
        {
            if(r_3 < _S28)
            {
            }
            else
            {
                break;
            }
            var _S36 : Sum_0 = with_term_0(sum_5, math_exp_0(entryPointParams_x_data_0[u32(_S33.source_0 + i32(r_3) * entryPointParams_0.p_0.strides_0.z)] - _S35));
            var r_4 : u32 = r_3 + _S33.step_0;
            sum_5 = _S36;
            r_3 = r_4;
        }
        var _S37 : Sum_0 = group_sum_0(sum_5, _S31, entryPointParams_0.p_0.width_0);
        var _S38 : f32 = same_0(value_of_0(_S37));
        var r_5 : u32 = _S33.begin_0;
        for(;;)
        {
            if(r_5 < _S28)
            {
            }
            else
            {
                break;
            }
            entryPointParams_out_0[_S33.target_0 + r_5 * entryPointParams_0.p_0.inner_0] = math_exp_0(entryPointParams_x_data_0[u32(_S33.source_0 + i32(r_5) * entryPointParams_0.p_0.strides_0.z)] - _S35) / _S38;
            r_5 = r_5 + _S33.step_0;
        }
        piece_1 = piece_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn is_negative_0( x_11 : f32) -> bool
{
    return (((bitcast<u32>((x_11))) & (u32(2147483648)))) != u32(0);
}

fn nan_like_0( x_12 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_12))) | (u32(2143289344))))));
}

fn is_infinite_0( x_13 : f32) -> bool
{
    return (((bitcast<u32>((x_13))) & (u32(2147483647)))) == u32(2139095040);
}

struct Split_0
{
     exponent_0 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_14 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_14)));
    var pattern_1 : u32;
    var lift_0 : i32;
    if(pattern_0 < u32(8388608))
    {
        pattern_1 = (bitcast<u32>((f32(pattern_0))));
        lift_0 = i32(149);
    }
    else
    {
        pattern_1 = pattern_0;
        lift_0 = i32(0);
    }
    var e_0 : i32 = ((i32(pattern_1) - i32(1061158912)) >> (u32(23)));
    var split_0 : Split_0;
    split_0.exponent_0 = e_0 - lift_0;
    split_0.fraction_0 = (bitcast<f32>((pattern_1 - ((u32(e_0) << (u32(23))))))) - 1.0f;
    return split_0;
}

fn log_sum_0( e_1 : f32,  f_0 : f32) -> f32
{
    var z_0 : f32 = f_0 * f_0;
    var high_2 : f32 = e_1 * 0.693359375f;
    var sum_6 : f32 = high_2 + f_0;
    return sum_6 + (f_0 - (sum_6 - high_2) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

fn math_log_0( x_15 : f32) -> f32
{
    if((((bitcast<u32>((x_15))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_15);
    }
    var _S39 : bool;
    if(is_nan_0(x_15))
    {
        _S39 = true;
    }
    else
    {
        _S39 = is_negative_0(x_15);
    }
    if(_S39)
    {
        return nan_like_0(x_15);
    }
    if(is_infinite_0(x_15))
    {
        return x_15;
    }
    var split_1 : Split_0 = split_mantissa_0(x_15);
    return log_sum_0(f32(split_1.exponent_0), split_1.fraction_0);
}

@compute
@workgroup_size(256, 1, 1)
fn log_softmax_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var _S40 : u32;
    var piece_2 : u32 = gid_1.x;
    for(;;)
    {
        var _S41 : Lines_std140_0 = entryPointParams_1.p_1;
        var _S42 : u32 = pieces_0(&(_S41));
        if(piece_2 < _S42)
        {
        }
        else
        {
            break;
        }
        var _S43 : u32 = lid_1.x;
        var _S44 : Lines_std140_0 = entryPointParams_1.p_1;
        var _S45 : Line_0 = line_of_0(&(_S44), piece_2, _S43);
        var largest_1 : f32 = - positive_infinity_0(f32(entryPointParams_1.p_1.lines_0));
        var r_6 : u32 = _S45.begin_0;
        for(;;)
        {
            _S40 = _S45.end_0;
            if(r_6 < (_S45.end_0))
            {
            }
            else
            {
                break;
            }
            var _S46 : f32 = larger_0(largest_1, entryPointParams_x_data_1[u32(_S45.source_0 + i32(r_6) * entryPointParams_1.p_1.strides_0.z)]);
            var r_7 : u32 = r_6 + _S45.step_0;
            largest_1 = _S46;
            r_6 = r_7;
        }
        var _S47 : f32 = group_largest_0(largest_1, _S43, entryPointParams_1.p_1.width_0);
        var sum_7 : Sum_0 = empty_sum_0();
        var r_8 : u32 = _S45.begin_0;
        for(;;)
        {
            if(r_8 < _S40)
            {
            }
            else
            {
                break;
            }
            var _S48 : Sum_0 = with_term_0(sum_7, math_exp_0(entryPointParams_x_data_1[u32(_S45.source_0 + i32(r_8) * entryPointParams_1.p_1.strides_0.z)] - _S47));
            var r_9 : u32 = r_8 + _S45.step_0;
            sum_7 = _S48;
            r_8 = r_9;
        }
        var _S49 : Sum_0 = group_sum_0(sum_7, _S43, entryPointParams_1.p_1.width_0);
        var _S50 : f32 = math_log_0(value_of_0(_S49));
        var r_10 : u32 = _S45.begin_0;
        for(;;)
        {
            if(r_10 < _S40)
            {
            }
            else
            {
                break;
            }
            entryPointParams_out_1[_S45.target_0 + r_10 * entryPointParams_1.p_1.inner_0] = entryPointParams_x_data_1[u32(_S45.source_0 + i32(r_10) * entryPointParams_1.p_1.strides_0.z)] - _S47 - _S50;
            r_10 = r_10 + _S45.step_0;
        }
        piece_2 = piece_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn leading_half_0( x_16 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_16))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_17 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_17))) & (u32(4294959104))))));
}

fn exact_product_0( x_18 : f32,  y_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_18 * y_2))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_19 : f32,  y_3 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_19);
    var y_high_0 : f32 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_19 - x_high_0) * y_3);
}

fn is_normal_0( x_20 : f32) -> bool
{
    var exponent_1 : u32 = ((((bitcast<u32>((x_20))) >> (u32(23)))) & (u32(255)));
    var _S51 : bool;
    if(exponent_1 != u32(0))
    {
        _S51 = exponent_1 != u32(255);
    }
    else
    {
        _S51 = false;
    }
    return _S51;
}

fn exponent_of_0( x_21 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_21))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn mantissa_of_0( x_22 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_22))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn square_root_0( x_23 : f32) -> f32
{
    var _S52 : bool;
    if(!is_normal_0(x_23))
    {
        _S52 = true;
    }
    else
    {
        _S52 = is_negative_0(x_23);
    }
    var _S53 : f32;
    if(_S52)
    {
        if(is_negative_0(x_23))
        {
            _S52 = x_23 != 0.0f;
        }
        else
        {
            _S52 = false;
        }
        if(_S52)
        {
            _S53 = nan_like_0(x_23);
        }
        else
        {
            _S53 = sqrt(x_23);
        }
        return _S53;
    }
    var _S54 : i32 = exponent_of_0(x_23);
    var n_4 : i32 = (_S54 >> (u32(1)));
    var _S55 : f32 = mantissa_of_0(x_23);
    if((_S54 - i32(2) * n_4) == i32(1))
    {
        _S53 = 2.0f;
    }
    else
    {
        _S53 = 1.0f;
    }
    var m_0 : f32 = _S55 * _S53;
    var s_0 : f32 = sqrt(m_0);
    return (s_0 + residual_0(m_0, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_4);
}

fn divided_0( x_24 : f32,  y_4 : f32) -> f32
{
    var _S56 : bool;
    if(!is_normal_0(x_24))
    {
        _S56 = true;
    }
    else
    {
        _S56 = !is_normal_0(y_4);
    }
    if(_S56)
    {
        return x_24 / y_4;
    }
    var m_1 : f32 = mantissa_of_0(x_24);
    var d_0 : f32 = mantissa_of_0(y_4);
    var q_0 : f32 = m_1 / d_0;
    return scaled_0(q_0 + residual_0(m_1, q_0, d_0) / d_0, exponent_of_0(x_24) - exponent_of_0(y_4));
}

@compute
@workgroup_size(256, 1, 1)
fn layer_norm_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var _S57 : u32;
    var _S58 : f32 = f32(entryPointParams_2.p_2.extents_0.z);
    var piece_3 : u32 = gid_2.x;
    for(;;)
    {
        var _S59 : Lines_std140_0 = entryPointParams_2.p_2;
        var _S60 : u32 = pieces_0(&(_S59));
        if(piece_3 < _S60)
        {
        }
        else
        {
            break;
        }
        var _S61 : u32 = lid_2.x;
        var _S62 : Lines_std140_0 = entryPointParams_2.p_2;
        var _S63 : Line_0 = line_of_0(&(_S62), piece_3, _S61);
        var _S64 : Sum_0 = empty_sum_0();
        var sum_8 : Sum_0 = _S64;
        var r_11 : u32 = _S63.begin_0;
        for(;;)
        {
            _S57 = _S63.end_0;
            if(r_11 < (_S63.end_0))
            {
            }
            else
            {
                break;
            }
            var _S65 : Sum_0 = with_term_0(sum_8, entryPointParams_x_data_2[u32(_S63.source_0 + i32(r_11) * entryPointParams_2.p_2.strides_0.z)]);
            var r_12 : u32 = r_11 + _S63.step_0;
            sum_8 = _S65;
            r_11 = r_12;
        }
        var sum_9 : Sum_0 = group_sum_0(sum_8, _S61, entryPointParams_2.p_2.width_0);
        var near_0 : f32 = value_of_0(sum_9) / _S58;
        var _S66 : f32 = (residual_0(sum_9.high_0, near_0, _S58) + sum_9.low_0) / _S58;
        var sum_10 : Sum_0 = _S64;
        var r_13 : u32 = _S63.begin_0;
        for(;;)
        {
            if(r_13 < _S57)
            {
            }
            else
            {
                break;
            }
            var gap_0 : f32 = entryPointParams_x_data_2[u32(_S63.source_0 + i32(r_13) * entryPointParams_2.p_2.strides_0.z)] - near_0 - _S66;
            var _S67 : Sum_0 = with_term_0(sum_10, gap_0 * gap_0);
            var r_14 : u32 = r_13 + _S63.step_0;
            sum_10 = _S67;
            r_13 = r_14;
        }
        var _S68 : Sum_0 = group_sum_0(sum_10, _S61, entryPointParams_2.p_2.width_0);
        var _S69 : f32 = divided_0(1.0f, square_root_0(value_of_0(_S68) / _S58 + entryPointParams_2.p_2.epsilon_0));
        var r_15 : u32 = _S63.begin_0;
        for(;;)
        {
            if(r_15 < _S57)
            {
            }
            else
            {
                break;
            }
            var _S70 : i32 = i32(r_15);
            var y_5 : f32 = (entryPointParams_x_data_2[u32(_S63.source_0 + _S70 * entryPointParams_2.p_2.strides_0.z)] - near_0 - _S66) * _S69;
            var y_6 : f32;
            if((entryPointParams_2.p_2.weight_is_given_0) != u32(0))
            {
                y_6 = y_5 * entryPointParams_weight_0[u32(i32(entryPointParams_2.p_2.weight_offset_0) + _S70 * entryPointParams_2.p_2.weight_stride_0)];
            }
            else
            {
                y_6 = y_5;
            }
            var y_7 : f32;
            if((entryPointParams_2.p_2.bias_is_given_0) != u32(0))
            {
                y_7 = y_6 + entryPointParams_bias_0[u32(i32(entryPointParams_2.p_2.bias_offset_0) + _S70 * entryPointParams_2.p_2.bias_stride_0)];
            }
            else
            {
                y_7 = y_6;
            }
            entryPointParams_out_2[_S63.target_0 + r_15 * entryPointParams_2.p_2.inner_0] = y_7;
            r_15 = r_15 + _S63.step_0;
        }
        piece_3 = piece_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}


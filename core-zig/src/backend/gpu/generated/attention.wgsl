struct Attention_std140_0
{
    @align(16) leading_0 : vec4<u32>,
    @align(16) mask_strides_0 : vec4<i32>,
    @align(16) mask_query_stride_0 : i32,
    @align(4) mask_key_stride_0 : i32,
    @align(8) mask_offset_0 : u32,
    @align(4) mask_is_given_0 : u32,
    @align(16) batch_0 : u32,
    @align(4) queries_0 : u32,
    @align(8) keys_0 : u32,
    @align(4) depth_0 : u32,
    @align(16) width_0 : u32,
    @align(4) scale_0 : f32,
    @align(8) causal_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) q_offset_0 : u32,
    @align(4) k_offset_0 : u32,
    @align(8) v_offset_0 : u32,
    @align(4) gradient_offset_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Attention_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_q_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_k_0 : array<f32>;

@binding(3) @group(0) var<storage, read> entryPointParams_v_0 : array<f32>;

@binding(4) @group(0) var<storage, read> entryPointParams_mask_0 : array<u32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Attention_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(7) @group(0) var<storage, read> entryPointParams_gradient_0 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_q_1 : array<f32>;

@binding(9) @group(0) var<storage, read> entryPointParams_k_1 : array<f32>;

@binding(10) @group(0) var<storage, read> entryPointParams_v_1 : array<f32>;

@binding(11) @group(0) var<storage, read> entryPointParams_mask_1 : array<u32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Attention_std140_0,
};

@binding(13) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(14) @group(0) var<storage, read> entryPointParams_gradient_1 : array<f32>;

@binding(15) @group(0) var<storage, read> entryPointParams_q_2 : array<f32>;

@binding(16) @group(0) var<storage, read> entryPointParams_k_2 : array<f32>;

@binding(17) @group(0) var<storage, read> entryPointParams_v_2 : array<f32>;

@binding(18) @group(0) var<storage, read> entryPointParams_mask_2 : array<u32>;

@binding(19) @group(0) var<storage, read> entryPointParams_statistics_0 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Attention_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(22) @group(0) var<storage, read> entryPointParams_gradient_2 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_q_3 : array<f32>;

@binding(24) @group(0) var<storage, read> entryPointParams_k_3 : array<f32>;

@binding(25) @group(0) var<storage, read> entryPointParams_v_3 : array<f32>;

@binding(26) @group(0) var<storage, read> entryPointParams_mask_3 : array<u32>;

@binding(27) @group(0) var<storage, read> entryPointParams_statistics_1 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_by_k_0 : array<f32>;

@binding(29) @group(0) var<storage, read_write> entryPointParams_by_v_0 : array<f32>;

fn pieces_of_0( p_4 : ptr<function, Attention_std140_0>,  rows_0 : u32) -> u32
{
    return (rows_0 + u32(4) - u32(1)) / u32(4);
}

fn positive_infinity_0( x_0 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_0))) | (u32(2139095040)))) & (u32(2139095040))))));
}

fn keys_end_0( p_5 : ptr<function, Attention_std140_0>,  first_query_0 : u32) -> u32
{
    var _S1 : u32;
    if(((*p_5).causal_0) != u32(0))
    {
        _S1 = min((*p_5).keys_0, first_query_0 + u32(4));
    }
    else
    {
        _S1 = (*p_5).keys_0;
    }
    return _S1;
}

fn is_open_0( p_6 : ptr<function, Attention_std140_0>,  query_0 : u32,  key_0 : u32) -> bool
{
    var _S2 : bool;
    if(query_0 < ((*p_6).queries_0))
    {
        _S2 = key_0 < ((*p_6).keys_0);
    }
    else
    {
        _S2 = false;
    }
    if(_S2)
    {
        if(((*p_6).causal_0) == u32(0))
        {
            _S2 = true;
        }
        else
        {
            _S2 = key_0 <= query_0;
        }
    }
    else
    {
        _S2 = false;
    }
    return _S2;
}

fn mask_place_0( p_7 : ptr<function, Attention_std140_0>,  batch_1 : u32,  query_1 : u32,  key_1 : u32) -> i32
{
    var _S3 : i32 = i32((*p_7).mask_offset_0);
    var _S4 : vec4<u32> = (*p_7).leading_0;
    var _S5 : u32 = (*p_7).leading_0.w;
    var _S6 : u32 = batch_1 % _S5;
    var _S7 : vec4<i32> = (*p_7).mask_strides_0;
    var at_0 : i32 = _S3 + i32(_S6) * (*p_7).mask_strides_0.w;
    var rest_0 : u32 = batch_1 / _S5;
    var _S8 : u32 = _S4.z;
    var _S9 : u32 = rest_0 % _S8;
    var at_1 : i32 = at_0 + i32(_S9) * _S7.z;
    var rest_1 : u32 = rest_0 / _S8;
    var _S10 : u32 = _S4.y;
    var _S11 : u32 = rest_1 % _S10;
    var _S12 : i32 = i32(_S11) * _S7.y;
    var _S13 : u32 = rest_1 / _S10;
    return at_1 + (_S12 + i32(_S13) * _S7.x) + i32(query_1) * (*p_7).mask_query_stride_0 + i32(key_1) * (*p_7).mask_key_stride_0;
}

fn byte_of_0( word_0 : u32,  index_0 : u32) -> u32
{
    return (((word_0 >> ((((index_0 & (u32(3)))) * u32(8))))) & (u32(255)));
}

var<workgroup> parts_0 : array<f32, i32(256)>;

fn is_nan_0( x_1 : f32) -> bool
{
    return (((bitcast<u32>((x_1))) & (u32(2147483647)))) > u32(2139095040);
}

fn larger_or_nan_0( x_2 : f32,  y_0 : f32) -> f32
{
    var _S14 : bool;
    if(is_nan_0(x_2))
    {
        _S14 = true;
    }
    else
    {
        if(!is_nan_0(y_0))
        {
            _S14 = x_2 > y_0;
        }
        else
        {
            _S14 = false;
        }
    }
    var _S15 : f32;
    if(_S14)
    {
        _S15 = x_2;
    }
    else
    {
        _S15 = y_0;
    }
    return _S15;
}

fn largest_across_0( lane_0 : u32,  value_0 : f32) -> f32
{
    workgroupBarrier();
    parts_0[lane_0] = value_0;
    workgroupBarrier();
    var step_0 : u32 = u32(32);
    for(;;)
    {
        if(step_0 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((lane_0 % u32(64)) < step_0)
        {
            parts_0[lane_0] = larger_or_nan_0(parts_0[lane_0], parts_0[lane_0 + step_0]);
        }
        workgroupBarrier();
        step_0 = (step_0 >> (u32(1)));
    }
    return parts_0[lane_0 / u32(64) * u32(64)];
}

fn is_infinite_0( x_3 : f32) -> bool
{
    return (((bitcast<u32>((x_3))) & (u32(2147483647)))) == u32(2139095040);
}

fn is_negative_0( x_4 : f32) -> bool
{
    return (((bitcast<u32>((x_4))) & (u32(2147483648)))) != u32(0);
}

fn whole_exponent_0( x_5 : f32) -> f32
{
    return floor(x_5 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_6 : f32,  n_0 : f32) -> f32
{
    return x_6 - n_0 * 0.693359375f + n_0 * 0.00021219444170129f;
}

fn expm1_reduced_0( r_0 : f32) -> f32
{
    return r_0 * r_0 * ((((0.00138131424318999f * r_0 + 0.00836941879242659f) * r_0 + 0.04166845604777336f) * r_0 + 0.16666515171527863f) * r_0 + 0.49999994039535522f) + r_0;
}

fn power_of_two_0( n_1 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_1 + i32(127)) << (u32(23))))));
}

fn scaled_0( x_7 : f32,  n_2 : i32) -> f32
{
    var first_0 : i32 = n_2 / i32(2);
    return x_7 * power_of_two_0(first_0) * power_of_two_0(n_2 - first_0);
}

fn math_exp_pair_0( high_0 : f32,  low_0 : f32) -> f32
{
    var inside_0 : f32 = clamp(high_0, -104.0f, 89.0f);
    var n_3 : f32 = whole_exponent_0(inside_0 + low_0);
    var y_1 : f32 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_3) + low_0), i32(n_3));
    var _S16 : f32;
    if(is_nan_0(high_0))
    {
        _S16 = high_0;
    }
    else
    {
        _S16 = y_1;
    }
    return _S16;
}

fn math_exp_0( x_8 : f32) -> f32
{
    return math_exp_pair_0(x_8, 0.0f);
}

fn sum_across_0( lane_1 : u32,  value_1 : f32) -> f32
{
    workgroupBarrier();
    parts_0[lane_1] = value_1;
    workgroupBarrier();
    var step_1 : u32 = u32(32);
    for(;;)
    {
        if(step_1 > u32(0))
        {
        }
        else
        {
            break;
        }
        if((lane_1 % u32(64)) < step_1)
        {
            parts_0[lane_1] = parts_0[lane_1] + parts_0[lane_1 + step_1];
        }
        workgroupBarrier();
        step_1 = (step_1 >> (u32(1)));
    }
    return parts_0[lane_1 / u32(64) * u32(64)];
}

var<workgroup> shares_0 : array<f32, i32(256)>;

fn is_normal_0( x_9 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_9))) >> (u32(23)))) & (u32(255)));
    var _S17 : bool;
    if(exponent_0 != u32(0))
    {
        _S17 = exponent_0 != u32(255);
    }
    else
    {
        _S17 = false;
    }
    return _S17;
}

fn mantissa_of_0( x_10 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_10))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_11 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_11))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_12 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_12))) & (u32(4294959104))))));
}

fn exact_product_0( x_13 : f32,  y_2 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_13 * y_2))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_14 : f32,  y_3 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_14);
    var y_high_0 : f32 = leading_11_bits_0(y_3);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_3 - y_high_0) + (x_14 - x_high_0) * y_3);
}

fn exponent_of_0( x_15 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_15))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn divided_0( x_16 : f32,  y_4 : f32) -> f32
{
    var _S18 : bool;
    if(!is_normal_0(x_16))
    {
        _S18 = true;
    }
    else
    {
        _S18 = !is_normal_0(y_4);
    }
    if(_S18)
    {
        return x_16 / y_4;
    }
    var m_0 : f32 = mantissa_of_0(x_16);
    var d_0 : f32 = mantissa_of_0(y_4);
    var q_0 : f32 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_16) - exponent_of_0(y_4));
}

@compute
@workgroup_size(256, 1, 1)
fn attention_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var c_0 : u32;
    var _S19 : bool;
    var _S20 : u32;
    var lane_2 : u32 = lid_0.x;
    var _S21 : u32 = lane_2 / u32(64);
    var _S22 : u32 = lane_2 % u32(64);
    var piece_0 : u32 = gid_0.x;
    for(;;)
    {
        var _S23 : Attention_std140_0 = entryPointParams_0.p_0;
        var _S24 : u32 = pieces_of_0(&(_S23), entryPointParams_0.p_0.queries_0);
        if(piece_0 < (_S24 * entryPointParams_0.p_0.batch_0))
        {
        }
        else
        {
            break;
        }
        var _S25 : Attention_std140_0 = entryPointParams_0.p_0;
        var _S26 : u32 = pieces_of_0(&(_S25), entryPointParams_0.p_0.queries_0);
        var batch_2 : u32 = piece_0 / _S26;
        var _S27 : Attention_std140_0 = entryPointParams_0.p_0;
        var _S28 : u32 = pieces_of_0(&(_S27), entryPointParams_0.p_0.queries_0);
        var _S29 : u32 = piece_0 % _S28;
        var first_query_1 : u32 = _S29 * u32(4);
        var query_2 : u32 = first_query_1 + _S21;
        var _S30 : u32 = (batch_2 * entryPointParams_0.p_0.queries_0 + query_2) * entryPointParams_0.p_0.width_0;
        var is_query_0 : bool = query_2 < (entryPointParams_0.p_0.queries_0);
        var _S31 : f32 = - positive_infinity_0(entryPointParams_0.p_0.scale_0);
        var first_1 : u32;
        if(is_query_0)
        {
            first_1 = _S22;
            for(;;)
            {
                if(first_1 < (entryPointParams_0.p_0.width_0))
                {
                }
                else
                {
                    break;
                }
                entryPointParams_out_0[_S30 + first_1] = 0.0f;
                first_1 = first_1 + u32(64);
            }
        }
        var largest_0 : f32 = _S31;
        var sum_0 : f32 = 0.0f;
        first_1 = u32(0);
        for(;;)
        {
            var _S32 : Attention_std140_0 = entryPointParams_0.p_0;
            var _S33 : u32 = keys_end_0(&(_S32), first_query_1);
            if(first_1 < _S33)
            {
            }
            else
            {
                break;
            }
            var _S34 : f32 = - positive_infinity_0(entryPointParams_0.p_0.scale_0);
            var _S35 : u32 = first_1 + _S22;
            var _S36 : Attention_std140_0 = entryPointParams_0.p_0;
            var _S37 : bool = is_open_0(&(_S36), query_2, _S35);
            if(_S37)
            {
                _S19 = (entryPointParams_0.p_0.mask_is_given_0) != u32(0);
            }
            else
            {
                _S19 = false;
            }
            var is_allowed_0 : bool;
            if(_S19)
            {
                var _S38 : Attention_std140_0 = entryPointParams_0.p_0;
                var _S39 : i32 = mask_place_0(&(_S38), batch_2, query_2, _S35);
                var at_2 : u32 = u32(_S39);
                is_allowed_0 = (byte_of_0(entryPointParams_mask_0[(at_2 >> (u32(2)))], at_2)) != u32(0);
            }
            else
            {
                is_allowed_0 = _S37;
            }
            var j_0 : u32;
            var score_0 : f32;
            var factor_0 : f32;
            if(is_allowed_0)
            {
                var _S40 : u32 = entryPointParams_0.p_0.q_offset_0 + (batch_2 * entryPointParams_0.p_0.queries_0 + query_2) * entryPointParams_0.p_0.depth_0;
                var _S41 : u32 = entryPointParams_0.p_0.k_offset_0 + (batch_2 * entryPointParams_0.p_0.keys_0 + first_1 + _S22) * entryPointParams_0.p_0.depth_0;
                c_0 = u32(0);
                score_0 = 0.0f;
                for(;;)
                {
                    if(c_0 < (entryPointParams_0.p_0.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    factor_0 = 0.0f;
                    j_0 = c_0;
                    for(;;)
                    {
                        var _S42 : u32 = c_0 + u32(16);
                        _S20 = _S42;
                        if(j_0 < (min(_S42, entryPointParams_0.p_0.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S43 : f32 = fma(entryPointParams_q_0[_S40 + j_0], entryPointParams_k_0[_S41 + j_0], factor_0);
                        var c_1 : u32 = j_0 + u32(1);
                        factor_0 = _S43;
                        j_0 = c_1;
                    }
                    var dot_0 : f32 = score_0 + factor_0;
                    c_0 = _S20;
                    score_0 = dot_0;
                }
                score_0 = score_0 * entryPointParams_0.p_0.scale_0;
            }
            else
            {
                score_0 = _S34;
            }
            var block_largest_0 : f32 = largest_across_0(lane_2, score_0);
            var next_0 : f32 = larger_or_nan_0(largest_0, block_largest_0);
            var is_empty_0 : bool;
            if(is_infinite_0(next_0))
            {
                is_empty_0 = is_negative_0(next_0);
            }
            else
            {
                is_empty_0 = false;
            }
            if(is_empty_0)
            {
                factor_0 = 1.0f;
            }
            else
            {
                factor_0 = math_exp_0(largest_0 - next_0);
            }
            var share_0 : f32;
            if(is_empty_0)
            {
                share_0 = 0.0f;
            }
            else
            {
                share_0 = math_exp_0(score_0 - next_0);
            }
            var _S44 : f32 = sum_0 * factor_0;
            var _S45 : f32 = sum_across_0(lane_2, share_0);
            var _S46 : f32 = _S44 + _S45;
            shares_0[lane_2] = share_0;
            workgroupBarrier();
            if(is_query_0)
            {
                c_0 = _S22;
                for(;;)
                {
                    if(c_0 < (entryPointParams_0.p_0.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    var total_0 : f32 = 0.0f;
                    j_0 = u32(0);
                    for(;;)
                    {
                        if(j_0 < (min(u32(64), entryPointParams_0.p_0.keys_0 - first_1)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S47 : f32 = fma(shares_0[_S21 * u32(64) + j_0], entryPointParams_v_0[entryPointParams_0.p_0.v_offset_0 + (batch_2 * entryPointParams_0.p_0.keys_0 + first_1 + j_0) * entryPointParams_0.p_0.width_0 + c_0], total_0);
                        var j_1 : u32 = j_0 + u32(1);
                        total_0 = _S47;
                        j_0 = j_1;
                    }
                    var _S48 : u32 = _S30 + c_0;
                    entryPointParams_out_0[_S48] = entryPointParams_out_0[_S48] * factor_0 + total_0;
                    c_0 = c_0 + u32(64);
                }
            }
            workgroupBarrier();
            var first_2 : u32 = first_1 + u32(64);
            largest_0 = next_0;
            sum_0 = _S46;
            first_1 = first_2;
        }
        if(is_query_0)
        {
            _S19 = sum_0 != 0.0f;
        }
        else
        {
            _S19 = false;
        }
        if(_S19)
        {
            c_0 = _S22;
            for(;;)
            {
                if(c_0 < (entryPointParams_0.p_0.width_0))
                {
                }
                else
                {
                    break;
                }
                var _S49 : u32 = _S30 + c_0;
                entryPointParams_out_0[_S49] = divided_0(entryPointParams_out_0[_S49], sum_0);
                c_0 = c_0 + u32(64);
            }
        }
        piece_0 = piece_0 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

fn nan_like_0( x_17 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_17))) | (u32(2143289344))))));
}

struct Split_0
{
     exponent_1 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_18 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_18)));
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
    split_0.exponent_1 = e_0 - lift_0;
    split_0.fraction_0 = (bitcast<f32>((pattern_1 - ((u32(e_0) << (u32(23))))))) - 1.0f;
    return split_0;
}

fn log_sum_0( e_1 : f32,  f_0 : f32) -> f32
{
    var z_0 : f32 = f_0 * f_0;
    var high_1 : f32 = e_1 * 0.693359375f;
    var sum_1 : f32 = high_1 + f_0;
    return sum_1 + (f_0 - (sum_1 - high_1) + (z_0 * -0.5f + (z_0 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_1 * -0.00021219444170129f)));
}

fn math_log_0( x_19 : f32) -> f32
{
    if((((bitcast<u32>((x_19))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_19);
    }
    var _S50 : bool;
    if(is_nan_0(x_19))
    {
        _S50 = true;
    }
    else
    {
        _S50 = is_negative_0(x_19);
    }
    if(_S50)
    {
        return nan_like_0(x_19);
    }
    if(is_infinite_0(x_19))
    {
        return x_19;
    }
    var split_1 : Split_0 = split_mantissa_0(x_19);
    return log_sum_0(f32(split_1.exponent_1), split_1.fraction_0);
}

@compute
@workgroup_size(256, 1, 1)
fn attention_statistics_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var score_1 : f32;
    var slope_0 : f32;
    var _S51 : bool;
    var is_allowed_1 : bool;
    var _S52 : u32;
    var _S53 : u32;
    var lane_3 : u32 = lid_1.x;
    var _S54 : u32 = lane_3 / u32(64);
    var _S55 : u32 = lane_3 % u32(64);
    var piece_1 : u32 = gid_1.x;
    for(;;)
    {
        var _S56 : Attention_std140_0 = entryPointParams_1.p_1;
        var _S57 : u32 = pieces_of_0(&(_S56), entryPointParams_1.p_1.queries_0);
        if(piece_1 < (_S57 * entryPointParams_1.p_1.batch_0))
        {
        }
        else
        {
            break;
        }
        var _S58 : Attention_std140_0 = entryPointParams_1.p_1;
        var _S59 : u32 = pieces_of_0(&(_S58), entryPointParams_1.p_1.queries_0);
        var batch_3 : u32 = piece_1 / _S59;
        var _S60 : Attention_std140_0 = entryPointParams_1.p_1;
        var _S61 : u32 = pieces_of_0(&(_S60), entryPointParams_1.p_1.queries_0);
        var _S62 : u32 = piece_1 % _S61;
        var first_query_2 : u32 = _S62 * u32(4);
        var query_3 : u32 = first_query_2 + _S54;
        var largest_1 : f32 = - positive_infinity_0(entryPointParams_1.p_1.scale_0);
        var sum_2 : f32 = 0.0f;
        var weighted_0 : f32 = 0.0f;
        var first_3 : u32 = u32(0);
        for(;;)
        {
            var _S63 : Attention_std140_0 = entryPointParams_1.p_1;
            var _S64 : u32 = keys_end_0(&(_S63), first_query_2);
            if(first_3 < _S64)
            {
            }
            else
            {
                break;
            }
            var _S65 : f32 = - positive_infinity_0(entryPointParams_1.p_1.scale_0);
            var _S66 : u32 = first_3 + _S55;
            var _S67 : Attention_std140_0 = entryPointParams_1.p_1;
            var _S68 : bool = is_open_0(&(_S67), query_3, _S66);
            if(_S68)
            {
                _S51 = (entryPointParams_1.p_1.mask_is_given_0) != u32(0);
            }
            else
            {
                _S51 = false;
            }
            if(_S51)
            {
                var _S69 : Attention_std140_0 = entryPointParams_1.p_1;
                var _S70 : i32 = mask_place_0(&(_S69), batch_3, query_3, _S66);
                var at_3 : u32 = u32(_S70);
                is_allowed_1 = (byte_of_0(entryPointParams_mask_1[(at_3 >> (u32(2)))], at_3)) != u32(0);
            }
            else
            {
                is_allowed_1 = _S68;
            }
            var first_4 : u32;
            var c_2 : u32;
            if(is_allowed_1)
            {
                var _S71 : u32 = entryPointParams_1.p_1.q_offset_0 + (batch_3 * entryPointParams_1.p_1.queries_0 + query_3) * entryPointParams_1.p_1.depth_0;
                var _S72 : u32 = entryPointParams_1.p_1.k_offset_0 + (batch_3 * entryPointParams_1.p_1.keys_0 + first_3 + _S55) * entryPointParams_1.p_1.depth_0;
                first_4 = u32(0);
                score_1 = 0.0f;
                for(;;)
                {
                    if(first_4 < (entryPointParams_1.p_1.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_0 = 0.0f;
                    c_2 = first_4;
                    for(;;)
                    {
                        var _S73 : u32 = first_4 + u32(16);
                        _S52 = _S73;
                        if(c_2 < (min(_S73, entryPointParams_1.p_1.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S74 : f32 = fma(entryPointParams_q_1[_S71 + c_2], entryPointParams_k_1[_S72 + c_2], slope_0);
                        var c_3 : u32 = c_2 + u32(1);
                        slope_0 = _S74;
                        c_2 = c_3;
                    }
                    var dot_1 : f32 = score_1 + slope_0;
                    first_4 = _S52;
                    score_1 = dot_1;
                }
                score_1 = score_1 * entryPointParams_1.p_1.scale_0;
            }
            else
            {
                score_1 = _S65;
            }
            var _S75 : Attention_std140_0 = entryPointParams_1.p_1;
            var _S76 : bool = is_open_0(&(_S75), query_3, _S66);
            var factor_1 : f32;
            if(_S76)
            {
                var _S77 : u32 = entryPointParams_1.p_1.gradient_offset_0 + (batch_3 * entryPointParams_1.p_1.queries_0 + query_3) * entryPointParams_1.p_1.width_0;
                var _S78 : u32 = entryPointParams_1.p_1.v_offset_0 + (batch_3 * entryPointParams_1.p_1.keys_0 + first_3 + _S55) * entryPointParams_1.p_1.width_0;
                first_4 = u32(0);
                slope_0 = 0.0f;
                for(;;)
                {
                    if(first_4 < (entryPointParams_1.p_1.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    factor_1 = 0.0f;
                    c_2 = first_4;
                    for(;;)
                    {
                        var _S79 : u32 = first_4 + u32(16);
                        _S53 = _S79;
                        if(c_2 < (min(_S79, entryPointParams_1.p_1.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S80 : f32 = fma(entryPointParams_gradient_0[_S77 + c_2], entryPointParams_v_1[_S78 + c_2], factor_1);
                        var c_4 : u32 = c_2 + u32(1);
                        factor_1 = _S80;
                        c_2 = c_4;
                    }
                    var slope_1 : f32 = slope_0 + factor_1;
                    first_4 = _S53;
                    slope_0 = slope_1;
                }
            }
            else
            {
                slope_0 = 0.0f;
            }
            var block_largest_1 : f32 = largest_across_0(lane_3, score_1);
            var next_1 : f32 = larger_or_nan_0(largest_1, block_largest_1);
            var is_empty_1 : bool;
            if(is_infinite_0(next_1))
            {
                is_empty_1 = is_negative_0(next_1);
            }
            else
            {
                is_empty_1 = false;
            }
            if(is_empty_1)
            {
                factor_1 = 1.0f;
            }
            else
            {
                factor_1 = math_exp_0(largest_1 - next_1);
            }
            var share_1 : f32;
            if(is_empty_1)
            {
                share_1 = 0.0f;
            }
            else
            {
                share_1 = math_exp_0(score_1 - next_1);
            }
            var _S81 : f32 = sum_2 * factor_1;
            var _S82 : f32 = sum_across_0(lane_3, share_1);
            var _S83 : f32 = _S81 + _S82;
            var block_weighted_0 : f32 = sum_across_0(lane_3, share_1 * slope_0);
            var _S84 : f32 = weighted_0 * factor_1 + block_weighted_0;
            var first_5 : u32 = first_3 + u32(64);
            largest_1 = next_1;
            sum_2 = _S83;
            weighted_0 = _S84;
            first_3 = first_5;
        }
        if(query_3 < (entryPointParams_1.p_1.queries_0))
        {
            _S51 = _S55 == u32(0);
        }
        else
        {
            _S51 = false;
        }
        if(_S51)
        {
            if(!is_nan_0(sum_2))
            {
                is_allowed_1 = sum_2 == 0.0f;
            }
            else
            {
                is_allowed_1 = false;
            }
            var target_0 : u32 = u32(2) * (batch_3 * entryPointParams_1.p_1.queries_0 + query_3);
            if(is_allowed_1)
            {
                score_1 = positive_infinity_0(entryPointParams_1.p_1.scale_0);
            }
            else
            {
                score_1 = largest_1 + math_log_0(sum_2);
            }
            entryPointParams_out_1[target_0] = score_1;
            if(is_allowed_1)
            {
                slope_0 = 0.0f;
            }
            else
            {
                slope_0 = divided_0(weighted_0, sum_2);
            }
            entryPointParams_out_1[target_0 + u32(1)] = slope_0;
        }
        piece_1 = piece_1 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

var<workgroup> slopes_0 : array<f32, i32(256)>;

@compute
@workgroup_size(256, 1, 1)
fn attention_by_q_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var _S85 : u32;
    var _S86 : u32;
    var lane_4 : u32 = lid_2.x;
    var _S87 : u32 = lane_4 / u32(64);
    var _S88 : u32 = lane_4 % u32(64);
    var piece_2 : u32 = gid_2.x;
    for(;;)
    {
        var _S89 : Attention_std140_0 = entryPointParams_2.p_2;
        var _S90 : u32 = pieces_of_0(&(_S89), entryPointParams_2.p_2.queries_0);
        if(piece_2 < (_S90 * entryPointParams_2.p_2.batch_0))
        {
        }
        else
        {
            break;
        }
        var _S91 : Attention_std140_0 = entryPointParams_2.p_2;
        var _S92 : u32 = pieces_of_0(&(_S91), entryPointParams_2.p_2.queries_0);
        var batch_4 : u32 = piece_2 / _S92;
        var _S93 : Attention_std140_0 = entryPointParams_2.p_2;
        var _S94 : u32 = pieces_of_0(&(_S93), entryPointParams_2.p_2.queries_0);
        var _S95 : u32 = piece_2 % _S94;
        var first_query_3 : u32 = _S95 * u32(4);
        var query_4 : u32 = first_query_3 + _S87;
        var _S96 : u32 = (batch_4 * entryPointParams_2.p_2.queries_0 + query_4) * entryPointParams_2.p_2.depth_0;
        var is_query_1 : bool = query_4 < (entryPointParams_2.p_2.queries_0);
        var first_6 : u32;
        if(is_query_1)
        {
            first_6 = _S88;
            for(;;)
            {
                if(first_6 < (entryPointParams_2.p_2.depth_0))
                {
                }
                else
                {
                    break;
                }
                entryPointParams_out_2[_S96 + first_6] = 0.0f;
                first_6 = first_6 + u32(64);
            }
        }
        first_6 = u32(0);
        for(;;)
        {
            var _S97 : Attention_std140_0 = entryPointParams_2.p_2;
            var _S98 : u32 = keys_end_0(&(_S97), first_query_3);
            if(first_6 < _S98)
            {
            }
            else
            {
                break;
            }
            var _S99 : f32 = - positive_infinity_0(entryPointParams_2.p_2.scale_0);
            var _S100 : u32 = first_6 + _S88;
            var _S101 : Attention_std140_0 = entryPointParams_2.p_2;
            var _S102 : bool = is_open_0(&(_S101), query_4, _S100);
            var _S103 : bool;
            if(_S102)
            {
                _S103 = (entryPointParams_2.p_2.mask_is_given_0) != u32(0);
            }
            else
            {
                _S103 = false;
            }
            var is_allowed_2 : bool;
            if(_S103)
            {
                var _S104 : Attention_std140_0 = entryPointParams_2.p_2;
                var _S105 : i32 = mask_place_0(&(_S104), batch_4, query_4, _S100);
                var at_4 : u32 = u32(_S105);
                is_allowed_2 = (byte_of_0(entryPointParams_mask_2[(at_4 >> (u32(2)))], at_4)) != u32(0);
            }
            else
            {
                is_allowed_2 = _S102;
            }
            var j_2 : u32;
            var c_5 : u32;
            var score_2 : f32;
            var slope_2 : f32;
            if(is_allowed_2)
            {
                var _S106 : u32 = entryPointParams_2.p_2.q_offset_0 + (batch_4 * entryPointParams_2.p_2.queries_0 + query_4) * entryPointParams_2.p_2.depth_0;
                var _S107 : u32 = entryPointParams_2.p_2.k_offset_0 + (batch_4 * entryPointParams_2.p_2.keys_0 + first_6 + _S88) * entryPointParams_2.p_2.depth_0;
                j_2 = u32(0);
                score_2 = 0.0f;
                for(;;)
                {
                    if(j_2 < (entryPointParams_2.p_2.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_2 = 0.0f;
                    c_5 = j_2;
                    for(;;)
                    {
                        var _S108 : u32 = j_2 + u32(16);
                        _S85 = _S108;
                        if(c_5 < (min(_S108, entryPointParams_2.p_2.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S109 : f32 = fma(entryPointParams_q_2[_S106 + c_5], entryPointParams_k_2[_S107 + c_5], slope_2);
                        var c_6 : u32 = c_5 + u32(1);
                        slope_2 = _S109;
                        c_5 = c_6;
                    }
                    var dot_2 : f32 = score_2 + slope_2;
                    j_2 = _S85;
                    score_2 = dot_2;
                }
                score_2 = score_2 * entryPointParams_2.p_2.scale_0;
            }
            else
            {
                score_2 = _S99;
            }
            var _S110 : Attention_std140_0 = entryPointParams_2.p_2;
            var _S111 : bool = is_open_0(&(_S110), query_4, _S100);
            var total_1 : f32;
            if(_S111)
            {
                var _S112 : u32 = entryPointParams_2.p_2.gradient_offset_0 + (batch_4 * entryPointParams_2.p_2.queries_0 + query_4) * entryPointParams_2.p_2.width_0;
                var _S113 : u32 = entryPointParams_2.p_2.v_offset_0 + (batch_4 * entryPointParams_2.p_2.keys_0 + first_6 + _S88) * entryPointParams_2.p_2.width_0;
                j_2 = u32(0);
                slope_2 = 0.0f;
                for(;;)
                {
                    if(j_2 < (entryPointParams_2.p_2.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_1 = 0.0f;
                    c_5 = j_2;
                    for(;;)
                    {
                        var _S114 : u32 = j_2 + u32(16);
                        _S86 = _S114;
                        if(c_5 < (min(_S114, entryPointParams_2.p_2.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S115 : f32 = fma(entryPointParams_gradient_1[_S112 + c_5], entryPointParams_v_2[_S113 + c_5], total_1);
                        var c_7 : u32 = c_5 + u32(1);
                        total_1 = _S115;
                        c_5 = c_7;
                    }
                    var slope_3 : f32 = slope_2 + total_1;
                    j_2 = _S86;
                    slope_2 = slope_3;
                }
            }
            else
            {
                slope_2 = 0.0f;
            }
            var _S116 : vec2<f32> = vec2<f32>(positive_infinity_0(entryPointParams_2.p_2.scale_0), 0.0f);
            var known_0 : vec2<f32>;
            if(query_4 < (entryPointParams_2.p_2.queries_0))
            {
                known_0 = vec2<f32>(entryPointParams_statistics_0[u32(2) * (batch_4 * entryPointParams_2.p_2.queries_0 + query_4)], entryPointParams_statistics_0[u32(2) * (batch_4 * entryPointParams_2.p_2.queries_0 + query_4) + u32(1)]);
            }
            else
            {
                known_0 = _S116;
            }
            var share_2 : f32 = math_exp_0(score_2 - known_0.x);
            shares_0[lane_4] = share_2;
            slopes_0[lane_4] = share_2 * (slope_2 - known_0.y) * entryPointParams_2.p_2.scale_0;
            workgroupBarrier();
            if(is_query_1)
            {
                c_5 = _S88;
                for(;;)
                {
                    if(c_5 < (entryPointParams_2.p_2.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_1 = 0.0f;
                    j_2 = u32(0);
                    for(;;)
                    {
                        if(j_2 < (min(u32(64), entryPointParams_2.p_2.keys_0 - first_6)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S117 : f32 = fma(slopes_0[_S87 * u32(64) + j_2], entryPointParams_k_2[entryPointParams_2.p_2.k_offset_0 + (batch_4 * entryPointParams_2.p_2.keys_0 + first_6 + j_2) * entryPointParams_2.p_2.depth_0 + c_5], total_1);
                        var j_3 : u32 = j_2 + u32(1);
                        total_1 = _S117;
                        j_2 = j_3;
                    }
                    entryPointParams_out_2[_S96 + c_5] = entryPointParams_out_2[_S96 + c_5] + total_1;
                    c_5 = c_5 + u32(64);
                }
            }
            workgroupBarrier();
            first_6 = first_6 + u32(64);
        }
        piece_2 = piece_2 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn attention_by_kv_f32(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var _S118 : u32;
    var _S119 : u32;
    var i_0 : u32;
    var lane_5 : u32 = lid_3.x;
    var _S120 : u32 = lane_5 / u32(64);
    var _S121 : u32 = lane_5 % u32(64);
    var piece_3 : u32 = gid_3.x;
    for(;;)
    {
        var _S122 : Attention_std140_0 = entryPointParams_3.p_3;
        var _S123 : u32 = pieces_of_0(&(_S122), entryPointParams_3.p_3.keys_0);
        if(piece_3 < (_S123 * entryPointParams_3.p_3.batch_0))
        {
        }
        else
        {
            break;
        }
        var _S124 : Attention_std140_0 = entryPointParams_3.p_3;
        var _S125 : u32 = pieces_of_0(&(_S124), entryPointParams_3.p_3.keys_0);
        var batch_5 : u32 = piece_3 / _S125;
        var _S126 : Attention_std140_0 = entryPointParams_3.p_3;
        var _S127 : u32 = pieces_of_0(&(_S126), entryPointParams_3.p_3.keys_0);
        var _S128 : u32 = piece_3 % _S127;
        var first_key_0 : u32 = _S128 * u32(4);
        var key_2 : u32 = first_key_0 + _S120;
        var _S129 : u32 = batch_5 * entryPointParams_3.p_3.keys_0 + key_2;
        var is_key_0 : bool = key_2 < (entryPointParams_3.p_3.keys_0);
        var c_8 : u32;
        var first_7 : u32;
        if(is_key_0)
        {
            c_8 = _S121;
            for(;;)
            {
                if(c_8 < (entryPointParams_3.p_3.depth_0))
                {
                }
                else
                {
                    break;
                }
                entryPointParams_by_k_0[_S129 * entryPointParams_3.p_3.depth_0 + c_8] = 0.0f;
                c_8 = c_8 + u32(64);
            }
            first_7 = _S121;
            for(;;)
            {
                if(first_7 < (entryPointParams_3.p_3.width_0))
                {
                }
                else
                {
                    break;
                }
                entryPointParams_by_v_0[_S129 * entryPointParams_3.p_3.width_0 + first_7] = 0.0f;
                first_7 = first_7 + u32(64);
            }
        }
        if((entryPointParams_3.p_3.causal_0) != u32(0))
        {
            c_8 = first_key_0 / u32(64) * u32(64);
        }
        else
        {
            c_8 = u32(0);
        }
        first_7 = c_8;
        for(;;)
        {
            if(first_7 < (entryPointParams_3.p_3.queries_0))
            {
            }
            else
            {
                break;
            }
            var _S130 : f32 = - positive_infinity_0(entryPointParams_3.p_3.scale_0);
            var _S131 : u32 = first_7 + _S121;
            var _S132 : Attention_std140_0 = entryPointParams_3.p_3;
            var _S133 : bool = is_open_0(&(_S132), _S131, key_2);
            var _S134 : bool;
            if(_S133)
            {
                _S134 = (entryPointParams_3.p_3.mask_is_given_0) != u32(0);
            }
            else
            {
                _S134 = false;
            }
            var is_allowed_3 : bool;
            if(_S134)
            {
                var _S135 : Attention_std140_0 = entryPointParams_3.p_3;
                var _S136 : i32 = mask_place_0(&(_S135), batch_5, _S131, key_2);
                var at_5 : u32 = u32(_S136);
                is_allowed_3 = (byte_of_0(entryPointParams_mask_3[(at_5 >> (u32(2)))], at_5)) != u32(0);
            }
            else
            {
                is_allowed_3 = _S133;
            }
            var c_9 : u32;
            var c_10 : u32;
            var score_3 : f32;
            var slope_4 : f32;
            if(is_allowed_3)
            {
                var _S137 : u32 = entryPointParams_3.p_3.q_offset_0 + (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + _S121) * entryPointParams_3.p_3.depth_0;
                var _S138 : u32 = entryPointParams_3.p_3.k_offset_0 + (batch_5 * entryPointParams_3.p_3.keys_0 + key_2) * entryPointParams_3.p_3.depth_0;
                c_9 = u32(0);
                score_3 = 0.0f;
                for(;;)
                {
                    if(c_9 < (entryPointParams_3.p_3.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    slope_4 = 0.0f;
                    c_10 = c_9;
                    for(;;)
                    {
                        var _S139 : u32 = c_9 + u32(16);
                        _S118 = _S139;
                        if(c_10 < (min(_S139, entryPointParams_3.p_3.depth_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S140 : f32 = fma(entryPointParams_q_3[_S137 + c_10], entryPointParams_k_3[_S138 + c_10], slope_4);
                        var c_11 : u32 = c_10 + u32(1);
                        slope_4 = _S140;
                        c_10 = c_11;
                    }
                    var dot_3 : f32 = score_3 + slope_4;
                    c_9 = _S118;
                    score_3 = dot_3;
                }
                score_3 = score_3 * entryPointParams_3.p_3.scale_0;
            }
            else
            {
                score_3 = _S130;
            }
            var _S141 : Attention_std140_0 = entryPointParams_3.p_3;
            var _S142 : bool = is_open_0(&(_S141), _S131, key_2);
            var total_2 : f32;
            if(_S142)
            {
                var _S143 : u32 = entryPointParams_3.p_3.gradient_offset_0 + (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + _S121) * entryPointParams_3.p_3.width_0;
                var _S144 : u32 = entryPointParams_3.p_3.v_offset_0 + (batch_5 * entryPointParams_3.p_3.keys_0 + key_2) * entryPointParams_3.p_3.width_0;
                c_9 = u32(0);
                slope_4 = 0.0f;
                for(;;)
                {
                    if(c_9 < (entryPointParams_3.p_3.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    c_10 = c_9;
                    for(;;)
                    {
                        var _S145 : u32 = c_9 + u32(16);
                        _S119 = _S145;
                        if(c_10 < (min(_S145, entryPointParams_3.p_3.width_0)))
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S146 : f32 = fma(entryPointParams_gradient_2[_S143 + c_10], entryPointParams_v_3[_S144 + c_10], total_2);
                        var c_12 : u32 = c_10 + u32(1);
                        total_2 = _S146;
                        c_10 = c_12;
                    }
                    var slope_5 : f32 = slope_4 + total_2;
                    c_9 = _S119;
                    slope_4 = slope_5;
                }
            }
            else
            {
                slope_4 = 0.0f;
            }
            var _S147 : vec2<f32> = vec2<f32>(positive_infinity_0(entryPointParams_3.p_3.scale_0), 0.0f);
            var known_1 : vec2<f32>;
            if(_S131 < (entryPointParams_3.p_3.queries_0))
            {
                known_1 = vec2<f32>(entryPointParams_statistics_1[u32(2) * (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + _S121)], entryPointParams_statistics_1[u32(2) * (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + _S121) + u32(1)]);
            }
            else
            {
                known_1 = _S147;
            }
            var share_3 : f32 = math_exp_0(score_3 - known_1.x);
            shares_0[lane_5] = share_3;
            slopes_0[lane_5] = share_3 * (slope_4 - known_1.y) * entryPointParams_3.p_3.scale_0;
            workgroupBarrier();
            if(is_key_0)
            {
                var _S148 : u32 = min(u32(64), entryPointParams_3.p_3.queries_0 - first_7);
                c_10 = _S121;
                for(;;)
                {
                    if(c_10 < (entryPointParams_3.p_3.depth_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    i_0 = u32(0);
                    for(;;)
                    {
                        if(i_0 < _S148)
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S149 : f32 = fma(slopes_0[_S120 * u32(64) + i_0], entryPointParams_q_3[entryPointParams_3.p_3.q_offset_0 + (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + i_0) * entryPointParams_3.p_3.depth_0 + c_10], total_2);
                        var i_1 : u32 = i_0 + u32(1);
                        total_2 = _S149;
                        i_0 = i_1;
                    }
                    entryPointParams_by_k_0[_S129 * entryPointParams_3.p_3.depth_0 + c_10] = entryPointParams_by_k_0[_S129 * entryPointParams_3.p_3.depth_0 + c_10] + total_2;
                    c_10 = c_10 + u32(64);
                }
                c_9 = _S121;
                for(;;)
                {
                    if(c_9 < (entryPointParams_3.p_3.width_0))
                    {
                    }
                    else
                    {
                        break;
                    }
                    total_2 = 0.0f;
                    i_0 = u32(0);
                    for(;;)
                    {
                        if(i_0 < _S148)
                        {
                        }
                        else
                        {
                            break;
                        }
                        var _S150 : f32 = fma(shares_0[_S120 * u32(64) + i_0], entryPointParams_gradient_2[entryPointParams_3.p_3.gradient_offset_0 + (batch_5 * entryPointParams_3.p_3.queries_0 + first_7 + i_0) * entryPointParams_3.p_3.width_0 + c_9], total_2);
                        var i_2 : u32 = i_0 + u32(1);
                        total_2 = _S150;
                        i_0 = i_2;
                    }
                    entryPointParams_by_v_0[_S129 * entryPointParams_3.p_3.width_0 + c_9] = entryPointParams_by_v_0[_S129 * entryPointParams_3.p_3.width_0 + c_9] + total_2;
                    c_9 = c_9 + u32(64);
                }
            }
            workgroupBarrier();
            first_7 = first_7 + u32(64);
        }
        piece_3 = piece_3 + entryPointParams_3.p_3.groups_0;
    }
    return;
}


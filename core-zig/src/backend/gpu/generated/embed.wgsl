struct Epoch_std140_0
{
    @align(16) node_count_0 : u32,
    @align(4) negatives_0 : u32,
    @align(8) edge_count_0 : u32,
    @align(4) stride_0 : u32,
    @align(16) key_0 : vec2<u32>,
    @align(8) order_key_0 : vec2<u32>,
    @align(16) half_bits_0 : u32,
    @align(4) begin_0 : u32,
    @align(8) end_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) rate_0 : f32,
    @align(4) sharpness_0 : f32,
    @align(8) gap_min_0 : f32,
    @align(4) euclidean_0 : u32,
    @align(16) has_alias_0 : u32,
    @align(4) lanes_per_row_0 : u32,
    @align(8) serial_0 : u32,
    @align(4) dim_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Epoch_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read_write> entryPointParams_rows_0 : array<f32>;

@binding(2) @group(0) var<storage, read> entryPointParams_edges_0 : array<vec2<u32>>;

@binding(3) @group(0) var<storage, read> entryPointParams_offsets_0 : array<u32>;

@binding(4) @group(0) var<storage, read> entryPointParams_ancestors_0 : array<u32>;

@binding(5) @group(0) var<storage, read> entryPointParams_alias_0 : array<vec2<u32>>;

@binding(6) @group(0) var<storage, read_write> entryPointParams_outcomes_0 : array<f32>;

fn sum_0( a_0 : vec2<u32>,  b_0 : vec2<u32>) -> vec2<u32>
{
    var _S1 : u32 = a_0.x;
    var low_0 : u32 = _S1 + b_0.x;
    var _S2 : u32 = a_0.y + b_0.y;
    var _S3 : i32;
    if(low_0 < _S1)
    {
        _S3 = i32(1);
    }
    else
    {
        _S3 = i32(0);
    }
    return vec2<u32>(low_0, _S2 + u32(_S3));
}

fn full_product_0( a_1 : u32,  b_1 : u32) -> vec2<u32>
{
    var a0_0 : u32 = (a_1 & (u32(65535)));
    var a1_0 : u32 = (a_1 >> (u32(16)));
    var b0_0 : u32 = (b_1 & (u32(65535)));
    var b1_0 : u32 = (b_1 >> (u32(16)));
    var low_1 : u32 = a0_0 * b0_0;
    var middle_0 : u32 = a1_0 * b0_0 + ((low_1 >> (u32(16))));
    var other_0 : u32 = a0_0 * b1_0 + ((middle_0 & (u32(65535))));
    return vec2<u32>((((other_0 << (u32(16)))) | (((low_1 & (u32(65535)))))), a1_0 * b1_0 + ((middle_0 >> (u32(16)))) + ((other_0 >> (u32(16)))));
}

fn product_0( a_2 : vec2<u32>,  b_2 : vec2<u32>) -> vec2<u32>
{
    var _S4 : u32 = a_2.x;
    var _S5 : u32 = b_2.x;
    var low_2 : vec2<u32> = full_product_0(_S4, _S5);
    return vec2<u32>(low_2.x, low_2.y + _S4 * b_2.y + a_2.y * _S5);
}

fn right_0( a_3 : vec2<u32>,  by_0 : u32) -> vec2<u32>
{
    var _S6 : u32 = a_3.y;
    return vec2<u32>(((((a_3.x) >> (by_0))) | (((_S6 << ((u32(32) - by_0)))))), (_S6 >> (by_0)));
}

fn edge_at_0( position_0 : u32,  p_1 : ptr<function, Epoch_std140_0>) -> u32
{
    var _S7 : u32;
    var _S8 : u32 = (*p_1).half_bits_0;
    var _S9 : u32 = ((u32(1) << (((*p_1).half_bits_0)))) - u32(1);
    var word_0 : u32 = position_0;
    for(;;)
    {
        var _S10 : u32 = (word_0 >> (_S8));
        var other_1 : u32 = (word_0 & (_S9));
        var added_0 : vec2<u32> = (*p_1).order_key_0;
        var left_0 : u32 = _S10;
        var round_0 : u32 = u32(0);
        for(;;)
        {
            if(round_0 < u32(4))
            {
            }
            else
            {
                break;
            }
            var scrambled_0 : vec2<u32> = product_0(sum_0(vec2<u32>(other_1, u32(0)), added_0), vec2<u32>(u32(2135587861), u32(2654435769)));
            var next_0 : u32 = (left_0 ^ ((((((product_0((scrambled_0 ^ ((right_0(scrambled_0, u32(29))))), vec2<u32>(u32(484763065), u32(3210233709))).y) >> (u32(8)))) & (_S9)))));
            var _S11 : vec2<u32> = sum_0(added_0, vec2<u32>(u32(3652509721), u32(1663821211)));
            var _S12 : u32 = round_0 + u32(1);
            added_0 = _S11;
            left_0 = other_1;
            other_1 = next_0;
            round_0 = _S12;
        }
        var word_1 : u32 = (((left_0 << (_S8))) | (other_1));
        _S7 = word_1;
        if(!(word_1 >= ((*p_1).edge_count_0)))
        {
            break;
        }
        word_0 = word_1;
    }
    return _S7;
}

fn mixed_0( word_2 : vec2<u32>) -> vec2<u32>
{
    var x_0 : vec2<u32> = sum_0(word_2, vec2<u32>(u32(2135587861), u32(2654435769)));
    var x_1 : vec2<u32> = product_0((x_0 ^ ((right_0(x_0, u32(30))))), vec2<u32>(u32(484763065), u32(3210233709)));
    var x_2 : vec2<u32> = product_0((x_1 ^ ((right_0(x_1, u32(27))))), vec2<u32>(u32(321982955), u32(2496678331)));
    return (x_2 ^ ((right_0(x_2, u32(31)))));
}

var<workgroup> child_0 : array<f32, i32(512)>;

var<workgroup> parts_0 : array<f32, i32(64)>;

fn joined_0( lane_0 : u32,  value_0 : f32) -> f32
{
    workgroupBarrier();
    parts_0[lane_0] = value_0;
    workgroupBarrier();
    var half_0 : u32 = u32(32);
    for(;;)
    {
        if(half_0 > u32(0))
        {
        }
        else
        {
            break;
        }
        if(lane_0 < half_0)
        {
            parts_0[lane_0] = parts_0[lane_0] + parts_0[lane_0 + half_0];
        }
        workgroupBarrier();
        half_0 = (half_0 >> (u32(1)));
    }
    return parts_0[i32(0)];
}

fn draw_0( stream_0 : vec2<u32>,  counter_0 : u32) -> u32
{
    var x_3 : u32 = counter_0 * u32(2654435769) + stream_0.x;
    var x_4 : u32 = ((x_3 ^ (((x_3 >> (u32(16))))))) * u32(2146121005);
    var x_5 : u32 = (((x_4 ^ (((x_4 >> (u32(15))))))) + stream_0.y) * u32(2221713035);
    var x_6 : u32 = ((x_5 ^ (((x_5 >> (u32(16))))))) * u32(2655540581);
    return (x_6 ^ (((x_6 >> (u32(16))))));
}

var<workgroup> nodes_0 : array<u32, i32(257)>;

var<workgroup> weight_0 : array<f32, i32(257)>;

var<workgroup> apart_0 : array<f32, i32(257)>;

var<workgroup> gap_0 : array<f32, i32(257)>;

var<workgroup> norm_inverse_0 : array<f32, i32(257)>;

fn largest_0( lane_1 : u32,  value_1 : f32) -> f32
{
    workgroupBarrier();
    parts_0[lane_1] = value_1;
    workgroupBarrier();
    var half_1 : u32 = u32(32);
    for(;;)
    {
        if(half_1 > u32(0))
        {
        }
        else
        {
            break;
        }
        if(lane_1 < half_1)
        {
            parts_0[lane_1] = max(parts_0[lane_1], parts_0[lane_1 + half_1]);
        }
        workgroupBarrier();
        half_1 = (half_1 >> (u32(1)));
    }
    return parts_0[i32(0)];
}

fn raised_0( value_2 : f32,  sharpness_1 : f32) -> f32
{
    if(sharpness_1 == 1.0f)
    {
        return value_2;
    }
    if(sharpness_1 == 2.0f)
    {
        return value_2 * value_2;
    }
    if(sharpness_1 == 4.0f)
    {
        var _S13 : f32 = value_2 * value_2;
        return _S13 * _S13;
    }
    var _S14 : f32;
    if(value_2 > 0.0f)
    {
        _S14 = exp2(sharpness_1 * log2(value_2));
    }
    else
    {
        _S14 = value_2;
    }
    return _S14;
}

var<workgroup> toward_0 : array<f32, i32(257)>;

var<workgroup> along_0 : array<f32, i32(257)>;

var<workgroup> pull_0 : array<f32, i32(257)>;

fn tanh_fraction_0( argument_0 : f32) -> vec2<f32>
{
    var x_7 : f32 = clamp(argument_0, -3.0f, 3.0f);
    var square_0 : f32 = x_7 * x_7;
    return vec2<f32>(x_7 * ((square_0 + 105.0f) * square_0 + 945.0f), (square_0 * 15.0f + 420.0f) * square_0 + 945.0f);
}

var<workgroup> slope_0 : array<f32, i32(512)>;

fn is_listed_0( _S15 : u32,  _S16 : u32,  _S17 : u32) -> bool
{
    var _S18 : u32 = _S15;
    var _S19 : u32 = _S16;
    for(;;)
    {
        if(_S18 < _S19)
        {
        }
        else
        {
            break;
        }
        var middle_1 : u32 = (_S18 + _S19) / u32(2);
        var found_0 : u32 = entryPointParams_ancestors_0[middle_1];
        if(found_0 == _S17)
        {
            return true;
        }
        if(found_0 < _S17)
        {
            _S18 = middle_1 + u32(1);
        }
        else
        {
            _S19 = middle_1;
        }
    }
    return false;
}

@compute
@workgroup_size(64, 1, 1)
fn embed_epoch(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var counter_1 : u32;
    var node_0 : u32;
    var node_1 : u32;
    var k_0 : u32;
    var distance_sq_0 : f32;
    var own_sq_0 : f32;
    var moves_0 : bool;
    var own_slope_0 : f32;
    var all_0 : f32;
    var gap_new_0 : f32;
    var _S20 : i32;
    var lane_2 : u32 = lid_0.x;
    var _S21 : u32 = u32(1) + entryPointParams_0.p_0.negatives_0;
    var _S22 : Epoch_std140_0 = entryPointParams_0.p_0;
    var _S23 : u32 = lane_2 / entryPointParams_0.p_0.lanes_per_row_0;
    var _S24 : u32 = lane_2 % _S22.lanes_per_row_0;
    var _S25 : u32;
    if((entryPointParams_0.p_0.serial_0) != u32(0))
    {
        _S25 = u32(1);
    }
    else
    {
        var _S26 : u32 = u32(64) / _S22.lanes_per_row_0;
        _S25 = _S26;
    }
    var _S27 : u32 = gid_0.x;
    var _S28 : u32 = entryPointParams_0.p_0.begin_0 + _S27;
    var loss_rest_0 : f32 = 0.0f;
    var loss_0 : f32 = 0.0f;
    var position_1 : u32 = _S28;
    var refused_0 : u32 = u32(0);
    for(;;)
    {
        if(position_1 < (entryPointParams_0.p_0.end_0))
        {
        }
        else
        {
            break;
        }
        var _S29 : Epoch_std140_0 = entryPointParams_0.p_0;
        var _S30 : u32 = edge_at_0(position_1, &(_S29));
        var edge_0 : vec2<u32> = entryPointParams_edges_0[_S30];
        var _S31 : u32 = edge_0.x;
        var _S32 : u32 = _S31 * entryPointParams_0.p_0.stride_0;
        var _S33 : vec2<u32> = mixed_0(((entryPointParams_0.p_0.key_0) ^ ((mixed_0(vec2<u32>(position_1, u32(0)))))));
        var _S34 : u32 = entryPointParams_offsets_0[_S31];
        var _S35 : u32 = entryPointParams_offsets_0[_S31 + u32(1)];
        var k_1 : u32 = lane_2;
        var norm_sq_0 : f32 = 0.0f;
        for(;;)
        {
            if(k_1 < (entryPointParams_0.p_0.dim_0))
            {
            }
            else
            {
                break;
            }
            child_0[k_1] = entryPointParams_rows_0[_S32 + k_1];
            var norm_sq_1 : f32 = norm_sq_0 + entryPointParams_rows_0[_S32 + k_1] * entryPointParams_rows_0[_S32 + k_1];
            k_1 = k_1 + u32(64);
            norm_sq_0 = norm_sq_1;
        }
        var _S36 : f32 = joined_0(lane_2, norm_sq_0);
        var _S37 : f32 = max(1.0f - _S36, 0.5f * entryPointParams_0.p_0.gap_min_0);
        var nearest_0 : f32 = 3.00000000549775576e+38f;
        var best_0 : f32 = 0.0f;
        var s_0 : u32 = lane_2;
        for(;;)
        {
            if(s_0 < _S21)
            {
            }
            else
            {
                break;
            }
            if((entryPointParams_0.p_0.has_alias_0) != u32(0))
            {
                counter_1 = s_0 / u32(8) * u32(16) + s_0 % u32(8);
            }
            else
            {
                counter_1 = s_0;
            }
            var node_2 : u32 = full_product_0(draw_0(_S33, counter_1), entryPointParams_0.p_0.node_count_0).y;
            if((entryPointParams_0.p_0.has_alias_0) != u32(0))
            {
                var cell_0 : vec2<u32> = entryPointParams_alias_0[node_2];
                if((draw_0(_S33, counter_1 + u32(8))) >= (cell_0.x))
                {
                    node_0 = cell_0.y;
                }
                else
                {
                    node_0 = node_2;
                }
            }
            else
            {
                node_0 = node_2;
            }
            if(s_0 == u32(0))
            {
                node_1 = edge_0.y;
            }
            else
            {
                if(node_0 == _S31)
                {
                    moves_0 = true;
                }
                else
                {
                    moves_0 = is_listed_0(_S34, _S35, node_0);
                }
                if(moves_0)
                {
                    node_1 = u32(4294967295);
                }
                else
                {
                    node_1 = node_0;
                }
            }
            nodes_0[s_0] = node_1;
            weight_0[s_0] = 0.0f;
            if(node_1 == u32(4294967295))
            {
                s_0 = s_0 + u32(64);
                continue;
            }
            var _S38 : u32 = node_1 * entryPointParams_0.p_0.stride_0;
            k_0 = u32(0);
            distance_sq_0 = 0.0f;
            own_sq_0 = 0.0f;
            for(;;)
            {
                if(k_0 < (entryPointParams_0.p_0.dim_0))
                {
                }
                else
                {
                    break;
                }
                var away_0 : f32 = entryPointParams_rows_0[_S38 + k_0] - child_0[k_0];
                var distance_sq_1 : f32 = distance_sq_0 + away_0 * away_0;
                var own_sq_1 : f32 = own_sq_0 + entryPointParams_rows_0[_S38 + k_0] * entryPointParams_rows_0[_S38 + k_0];
                k_0 = k_0 + u32(1);
                distance_sq_0 = distance_sq_1;
                own_sq_0 = own_sq_1;
            }
            if((entryPointParams_0.p_0.euclidean_0) != u32(0))
            {
                apart_0[s_0] = distance_sq_0;
                nearest_0 = min(nearest_0, distance_sq_0);
                s_0 = s_0 + u32(64);
                continue;
            }
            var _S39 : f32 = max(1.0f - own_sq_0, 0.5f * entryPointParams_0.p_0.gap_min_0);
            var _S40 : f32 = max(distance_sq_0, 1.00000001954148138e-24f);
            var ab_0 : f32 = _S37 * _S39;
            var near_0 : f32 = sqrt(_S40);
            var far_0 : f32 = sqrt(ab_0 + _S40);
            var cross_0 : f32 = near_0 * far_0;
            var _S41 : f32 = near_0 + far_0;
            var reach_sq_0 : f32 = _S41 * _S41;
            var inverse_0 : f32 = 1.0f / (reach_sq_0 * cross_0);
            apart_0[s_0] = _S40;
            gap_0[s_0] = _S39;
            var _S42 : f32 = ab_0 * cross_0 * inverse_0;
            weight_0[s_0] = _S42;
            norm_inverse_0[s_0] = reach_sq_0 * inverse_0;
            best_0 = max(best_0, _S42);
            s_0 = s_0 + u32(64);
        }
        if((entryPointParams_0.p_0.euclidean_0) != u32(0))
        {
            var _S43 : f32 = largest_0(lane_2, - nearest_0);
            var _S44 : f32 = - _S43;
            counter_1 = lane_2;
            for(;;)
            {
                if(counter_1 < _S21)
                {
                }
                else
                {
                    break;
                }
                if((nodes_0[counter_1]) != u32(4294967295))
                {
                    weight_0[counter_1] = exp((_S44 - apart_0[counter_1]) * entryPointParams_0.p_0.sharpness_0);
                }
                counter_1 = counter_1 + u32(64);
            }
        }
        else
        {
            if((entryPointParams_0.p_0.sharpness_0) != 1.0f)
            {
                var _S45 : f32 = largest_0(lane_2, best_0);
                var _S46 : f32 = 1.0f / _S45;
                counter_1 = lane_2;
                for(;;)
                {
                    if(counter_1 < _S21)
                    {
                    }
                    else
                    {
                        break;
                    }
                    weight_0[counter_1] = raised_0(weight_0[counter_1] * _S46, entryPointParams_0.p_0.sharpness_0);
                    counter_1 = counter_1 + u32(64);
                }
            }
        }
        counter_1 = lane_2;
        distance_sq_0 = 0.0f;
        for(;;)
        {
            if(counter_1 < _S21)
            {
            }
            else
            {
                break;
            }
            var part_0 : f32 = distance_sq_0 + weight_0[counter_1];
            counter_1 = counter_1 + u32(64);
            distance_sq_0 = part_0;
        }
        var _S47 : f32 = joined_0(lane_2, distance_sq_0);
        var total_inverse_0 : f32 = 1.0f / _S47;
        var probability_0 : f32 = weight_0[i32(0)] * total_inverse_0;
        var _S48 : f32 = min(entryPointParams_0.p_0.rate_0, 0.25f / max(1.0f - probability_0, 9.99999968265522539e-21f));
        node_0 = lane_2;
        node_1 = refused_0;
        own_sq_0 = 0.0f;
        for(;;)
        {
            if(node_0 < _S21)
            {
            }
            else
            {
                break;
            }
            if((nodes_0[node_0]) == u32(4294967295))
            {
                node_0 = node_0 + u32(64);
                continue;
            }
            if(node_0 == u32(0))
            {
                own_slope_0 = 1.0f;
            }
            else
            {
                own_slope_0 = 0.0f;
            }
            var g_0 : f32 = own_slope_0 - weight_0[node_0] * total_inverse_0;
            if((entryPointParams_0.p_0.euclidean_0) != u32(0))
            {
                var _S49 : f32 = 2.0f * g_0;
                toward_0[node_0] = _S49 * _S48;
                along_0[node_0] = 0.0f;
                pull_0[node_0] = _S49 * (_S48 / entryPointParams_0.p_0.rate_0);
                node_0 = node_0 + u32(64);
                continue;
            }
            var b_3 : f32 = gap_0[node_0];
            var away_1 : f32 = apart_0[node_0];
            var sigma_0 : vec2<f32> = tanh_fraction_0(0.5f * entryPointParams_0.p_0.rate_0 * g_0);
            var _S50 : f32 = sigma_0.x;
            var top_sq_0 : f32 = _S50 * _S50;
            var _S51 : f32 = sigma_0.y;
            var bottom_sq_0 : f32 = _S51 * _S51;
            var cross_1 : f32 = _S50 * _S51 * norm_inverse_0[node_0];
            var _S52 : f32 = 1.0f - gap_0[node_0];
            var dot_part_0 : f32 = cross_1 * (gap_0[node_0] * (gap_0[node_0] - _S37 - apart_0[node_0]) * 0.5f - apart_0[node_0] * _S52);
            var scale_0 : f32 = gap_0[node_0] / (bottom_sq_0 + dot_part_0 + dot_part_0 + _S52 * top_sq_0);
            var inside_0 : bool = (scale_0 * (bottom_sq_0 - top_sq_0)) >= (entryPointParams_0.p_0.gap_min_0);
            if(inside_0)
            {
                _S20 = i32(0);
            }
            else
            {
                _S20 = i32(1);
            }
            var refused_1 : u32 = node_1 + u32(_S20);
            if(inside_0)
            {
                all_0 = scale_0 * b_3 * cross_1;
            }
            else
            {
                all_0 = 0.0f;
            }
            toward_0[node_0] = all_0;
            if(inside_0)
            {
                gap_new_0 = scale_0 * (top_sq_0 - cross_1 * away_1);
            }
            else
            {
                gap_new_0 = 0.0f;
            }
            along_0[node_0] = gap_new_0;
            var own_pull_0 : f32 = g_0 * norm_inverse_0[node_0];
            pull_0[node_0] = own_pull_0 * _S37;
            var pull_self_0 : f32 = own_sq_0 + own_pull_0 * away_1;
            node_1 = refused_1;
            own_sq_0 = pull_self_0;
            node_0 = node_0 + u32(64);
        }
        var _S53 : f32 = joined_0(lane_2, own_sq_0);
        var base_0 : u32 = u32(0);
        for(;;)
        {
            if(base_0 < (entryPointParams_0.p_0.dim_0))
            {
            }
            else
            {
                break;
            }
            var k_2 : u32 = base_0 + _S24;
            if(_S23 < _S25)
            {
                moves_0 = k_2 < (entryPointParams_0.p_0.dim_0);
            }
            else
            {
                moves_0 = false;
            }
            if(moves_0)
            {
                k_0 = _S23;
                own_slope_0 = 0.0f;
                for(;;)
                {
                    if(k_0 < _S21)
                    {
                    }
                    else
                    {
                        break;
                    }
                    if((nodes_0[k_0]) == u32(4294967295))
                    {
                        k_0 = k_0 + _S25;
                        continue;
                    }
                    var at_0 : u32 = nodes_0[k_0] * entryPointParams_0.p_0.stride_0 + k_2;
                    var away_2 : f32 = entryPointParams_rows_0[at_0] - child_0[k_2];
                    var own_slope_1 : f32 = own_slope_0 + pull_0[k_0] * away_2;
                    entryPointParams_rows_0[at_0] = entryPointParams_rows_0[at_0] + along_0[k_0] * entryPointParams_rows_0[at_0] - toward_0[k_0] * away_2;
                    own_slope_0 = own_slope_1;
                    k_0 = k_0 + _S25;
                }
            }
            else
            {
                own_slope_0 = 0.0f;
            }
            workgroupBarrier();
            parts_0[lane_2] = own_slope_0;
            workgroupBarrier();
            var _S54 : bool;
            if(_S23 == u32(0))
            {
                _S54 = k_2 < (entryPointParams_0.p_0.dim_0);
            }
            else
            {
                _S54 = false;
            }
            if(_S54)
            {
                k_0 = u32(0);
                all_0 = 0.0f;
                for(;;)
                {
                    if(k_0 < _S25)
                    {
                    }
                    else
                    {
                        break;
                    }
                    var all_1 : f32 = all_0 + parts_0[k_0 * _S22.lanes_per_row_0 + _S24];
                    k_0 = k_0 + u32(1);
                    all_0 = all_1;
                }
                slope_0[k_2] = all_0 - _S53 * child_0[k_2];
            }
            base_0 = base_0 + _S22.lanes_per_row_0;
        }
        workgroupBarrier();
        k_0 = lane_2;
        own_slope_0 = 0.0f;
        all_0 = 0.0f;
        for(;;)
        {
            if(k_0 < (entryPointParams_0.p_0.dim_0))
            {
            }
            else
            {
                break;
            }
            var slope_sq_0 : f32 = own_slope_0 + slope_0[k_0] * slope_0[k_0];
            var dot_sum_0 : f32 = all_0 + child_0[k_0] * slope_0[k_0];
            k_0 = k_0 + u32(64);
            own_slope_0 = slope_sq_0;
            all_0 = dot_sum_0;
        }
        var _S55 : f32 = joined_0(lane_2, own_slope_0);
        var norm_0 : f32 = sqrt(_S55);
        var dot_sum_1 : f32 = joined_0(lane_2, all_0);
        var _S56 : Epoch_std140_0 = entryPointParams_0.p_0;
        var _S57 : Epoch_std140_0 = entryPointParams_0.p_0;
        var child_along_0 : f32;
        var child_toward_0 : f32;
        if((entryPointParams_0.p_0.euclidean_0) == u32(0))
        {
            var fraction_0 : vec2<f32> = tanh_fraction_0(0.5f * entryPointParams_0.p_0.rate_0 * norm_0);
            var sigma_1 : f32 = fraction_0.x / fraction_0.y;
            var unit_0 : f32 = sigma_1 / max(norm_0, 9.99999968265522539e-21f);
            var denominator_0 : f32 = 1.0f + 2.0f * unit_0 * dot_sum_1 + (1.0f - _S37) * sigma_1 * sigma_1;
            var _S58 : f32 = _S37 * sigma_1 * sigma_1 / denominator_0;
            var _S59 : f32 = _S37 * unit_0 / denominator_0;
            gap_new_0 = _S37 * (1.0f - sigma_1 * sigma_1) / denominator_0;
            child_along_0 = _S58;
            child_toward_0 = _S59;
        }
        else
        {
            gap_new_0 = _S57.gap_min_0;
            child_along_0 = 0.0f;
            child_toward_0 = _S56.rate_0;
        }
        if(gap_new_0 >= (entryPointParams_0.p_0.gap_min_0))
        {
            moves_0 = norm_0 <= 1.0e+10f;
        }
        else
        {
            moves_0 = false;
        }
        if(moves_0)
        {
            var k_3 : u32 = lane_2;
            for(;;)
            {
                if(k_3 < (entryPointParams_0.p_0.dim_0))
                {
                }
                else
                {
                    break;
                }
                entryPointParams_rows_0[_S32 + k_3] = child_0[k_3] + child_along_0 * child_0[k_3] + child_toward_0 * slope_0[k_3];
                k_3 = k_3 + u32(64);
            }
        }
        if(lane_2 == u32(0))
        {
            if(moves_0)
            {
                _S20 = i32(0);
            }
            else
            {
                _S20 = i32(1);
            }
            var refused_2 : u32 = node_1 + u32(_S20);
            var term_0 : f32 = - log(max(probability_0, 9.99999991097578965e-38f)) - loss_rest_0;
            var next_1 : f32 = loss_0 + term_0;
            loss_rest_0 = next_1 - loss_0 - term_0;
            loss_0 = next_1;
            refused_0 = refused_2;
        }
        else
        {
            refused_0 = node_1;
        }
        storageBarrier(); textureBarrier(); workgroupBarrier();;
        position_1 = position_1 + entryPointParams_0.p_0.groups_0;
    }
    var refused_sum_0 : f32 = joined_0(lane_2, f32(refused_0));
    if(lane_2 == u32(0))
    {
        var _S60 : u32 = u32(2) * _S27;
        entryPointParams_outcomes_0[_S60] = entryPointParams_outcomes_0[_S60] + loss_0;
        entryPointParams_outcomes_0[_S60 + u32(1)] = entryPointParams_outcomes_0[_S60 + u32(1)] + refused_sum_0;
    }
    return;
}


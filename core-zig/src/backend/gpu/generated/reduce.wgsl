struct Reduction_std140_0
{
    @align(16) extents_0 : vec4<u32>,
    @align(16) strides_0 : vec4<i32>,
    @align(16) outputs_0 : u32,
    @align(4) length_0 : u32,
    @align(8) offset_0 : u32,
    @align(4) width_0 : u32,
    @align(16) chunks_0 : u32,
    @align(4) chunk_length_0 : u32,
    @align(8) pairs_0 : u32,
    @align(4) groups_0 : u32,
    @align(16) divisor_0 : f32,
    @align(4) order_0 : f32,
    @align(8) reserved_0_0 : u32,
    @align(4) reserved_1_0 : u32,
};

struct EntryPointParams_std140_0
{
    @align(16) p_0 : Reduction_std140_0,
};

@binding(0) @group(0) var<uniform> entryPointParams_0 : EntryPointParams_std140_0;
@binding(1) @group(0) var<storage, read> entryPointParams_x_data_0 : array<f32>;

@binding(2) @group(0) var<storage, read_write> entryPointParams_out_0 : array<f32>;

struct EntryPointParams_std140_1
{
    @align(16) p_1 : Reduction_std140_0,
};

@binding(3) @group(0) var<uniform> entryPointParams_1 : EntryPointParams_std140_1;
@binding(4) @group(0) var<storage, read> entryPointParams_x_data_1 : array<f32>;

@binding(5) @group(0) var<storage, read_write> entryPointParams_out_1 : array<f32>;

struct EntryPointParams_std140_2
{
    @align(16) p_2 : Reduction_std140_0,
};

@binding(6) @group(0) var<uniform> entryPointParams_2 : EntryPointParams_std140_2;
@binding(7) @group(0) var<storage, read> entryPointParams_x_data_2 : array<f32>;

@binding(8) @group(0) var<storage, read> entryPointParams_centers_0 : array<f32>;

@binding(9) @group(0) var<storage, read_write> entryPointParams_out_2 : array<f32>;

struct EntryPointParams_std140_3
{
    @align(16) p_3 : Reduction_std140_0,
};

@binding(10) @group(0) var<uniform> entryPointParams_3 : EntryPointParams_std140_3;
@binding(11) @group(0) var<storage, read> entryPointParams_parts_0 : array<f32>;

@binding(12) @group(0) var<storage, read_write> entryPointParams_out_3 : array<f32>;

struct EntryPointParams_std140_4
{
    @align(16) p_4 : Reduction_std140_0,
};

@binding(13) @group(0) var<uniform> entryPointParams_4 : EntryPointParams_std140_4;
@binding(14) @group(0) var<storage, read> entryPointParams_x_data_3 : array<f32>;

@binding(15) @group(0) var<storage, read> entryPointParams_centers_1 : array<f32>;

@binding(16) @group(0) var<storage, read_write> entryPointParams_out_4 : array<f32>;

struct EntryPointParams_std140_5
{
    @align(16) p_5 : Reduction_std140_0,
};

@binding(17) @group(0) var<uniform> entryPointParams_5 : EntryPointParams_std140_5;
@binding(18) @group(0) var<storage, read> entryPointParams_parts_1 : array<f32>;

@binding(19) @group(0) var<storage, read> entryPointParams_centers_2 : array<f32>;

@binding(20) @group(0) var<storage, read_write> entryPointParams_out_5 : array<f32>;

struct EntryPointParams_std140_6
{
    @align(16) p_6 : Reduction_std140_0,
};

@binding(21) @group(0) var<uniform> entryPointParams_6 : EntryPointParams_std140_6;
@binding(22) @group(0) var<storage, read> entryPointParams_x_data_4 : array<f32>;

@binding(23) @group(0) var<storage, read> entryPointParams_centers_3 : array<f32>;

@binding(24) @group(0) var<storage, read_write> entryPointParams_out_6 : array<f32>;

struct EntryPointParams_std140_7
{
    @align(16) p_7 : Reduction_std140_0,
};

@binding(25) @group(0) var<uniform> entryPointParams_7 : EntryPointParams_std140_7;
@binding(26) @group(0) var<storage, read> entryPointParams_parts_2 : array<f32>;

@binding(27) @group(0) var<storage, read> entryPointParams_centers_4 : array<f32>;

@binding(28) @group(0) var<storage, read_write> entryPointParams_out_7 : array<f32>;

struct EntryPointParams_std140_8
{
    @align(16) p_8 : Reduction_std140_0,
};

@binding(29) @group(0) var<uniform> entryPointParams_8 : EntryPointParams_std140_8;
@binding(30) @group(0) var<storage, read> entryPointParams_x_data_5 : array<f32>;

@binding(31) @group(0) var<storage, read> entryPointParams_centers_5 : array<f32>;

@binding(32) @group(0) var<storage, read_write> entryPointParams_out_8 : array<f32>;

struct EntryPointParams_std140_9
{
    @align(16) p_9 : Reduction_std140_0,
};

@binding(33) @group(0) var<uniform> entryPointParams_9 : EntryPointParams_std140_9;
@binding(34) @group(0) var<storage, read> entryPointParams_parts_3 : array<f32>;

@binding(35) @group(0) var<storage, read> entryPointParams_centers_6 : array<f32>;

@binding(36) @group(0) var<storage, read_write> entryPointParams_out_9 : array<f32>;

struct EntryPointParams_std140_10
{
    @align(16) p_10 : Reduction_std140_0,
};

@binding(37) @group(0) var<uniform> entryPointParams_10 : EntryPointParams_std140_10;
@binding(38) @group(0) var<storage, read> entryPointParams_x_data_6 : array<f32>;

@binding(39) @group(0) var<storage, read_write> entryPointParams_out_10 : array<f32>;

struct EntryPointParams_std140_11
{
    @align(16) p_11 : Reduction_std140_0,
};

@binding(40) @group(0) var<uniform> entryPointParams_11 : EntryPointParams_std140_11;
@binding(41) @group(0) var<storage, read> entryPointParams_x_data_7 : array<f32>;

@binding(42) @group(0) var<storage, read_write> entryPointParams_out_11 : array<f32>;

struct EntryPointParams_std140_12
{
    @align(16) p_12 : Reduction_std140_0,
};

@binding(43) @group(0) var<uniform> entryPointParams_12 : EntryPointParams_std140_12;
@binding(44) @group(0) var<storage, read> entryPointParams_x_data_8 : array<f32>;

@binding(45) @group(0) var<storage, read_write> entryPointParams_out_12 : array<f32>;

struct EntryPointParams_std140_13
{
    @align(16) p_13 : Reduction_std140_0,
};

@binding(46) @group(0) var<uniform> entryPointParams_13 : EntryPointParams_std140_13;
@binding(47) @group(0) var<storage, read> entryPointParams_x_data_9 : array<f32>;

@binding(48) @group(0) var<storage, read_write> entryPointParams_out_13 : array<f32>;

fn pieces_0( p_14 : ptr<function, Reduction_std140_0>) -> u32
{
    var _S1 : u32 = ((*p_14).outputs_0 + (*p_14).width_0 - u32(1)) / (*p_14).width_0;
    return _S1 * (*p_14).chunks_0;
}

struct Fold_0
{
     output_0 : u32,
     slot_0 : u32,
     base_0 : i32,
     begin_0 : u32,
     end_0 : u32,
     step_0 : u32,
     writes_0 : bool,
};

fn fold_of_0( p_15 : ptr<function, Reduction_std140_0>,  piece_0 : u32,  lane_0 : u32) -> Fold_0
{
    var _S2 : u32 = (*p_15).chunks_0;
    var chunk_0 : u32 = piece_0 % (*p_15).chunks_0;
    var _S3 : u32 = piece_0 / _S2;
    var _S4 : u32 = (*p_15).width_0;
    var _S5 : u32 = _S3 * (*p_15).width_0;
    var _S6 : u32 = lane_0 % (*p_15).width_0;
    var output_1 : u32 = _S5 + _S6;
    var is_output_0 : bool = output_1 < ((*p_15).outputs_0);
    var fold_0 : Fold_0;
    var _S7 : u32;
    if(is_output_0)
    {
        _S7 = output_1;
    }
    else
    {
        _S7 = u32(0);
    }
    fold_0.output_0 = _S7;
    fold_0.slot_0 = _S7 * _S2 + chunk_0;
    var _S8 : i32 = i32((*p_15).offset_0);
    var _S9 : u32 = (*p_15).extents_0.y;
    var _S10 : u32 = _S7 / _S9;
    var _S11 : vec4<i32> = (*p_15).strides_0;
    var _S12 : i32 = _S8 + i32(_S10) * (*p_15).strides_0.x;
    var _S13 : u32 = fold_0.output_0 % _S9;
    fold_0.base_0 = _S12 + i32(_S13) * _S11.y;
    var _S14 : u32 = (*p_15).chunk_length_0;
    var _S15 : u32 = chunk_0 * (*p_15).chunk_length_0;
    var _S16 : u32 = lane_0 / _S4;
    fold_0.begin_0 = _S15 + _S16;
    if(is_output_0)
    {
        _S7 = min((*p_15).length_0, (chunk_0 + u32(1)) * _S14);
    }
    else
    {
        _S7 = u32(0);
    }
    fold_0.end_0 = _S7;
    var _S17 : u32 = u32(256) / _S4;
    fold_0.step_0 = _S17;
    var _S18 : bool;
    if(is_output_0)
    {
        _S18 = lane_0 < _S4;
    }
    else
    {
        _S18 = false;
    }
    fold_0.writes_0 = _S18;
    return fold_0;
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

fn reduced_place_0( p_16 : ptr<function, Reduction_std140_0>,  r_0 : u32) -> i32
{
    var _S19 : vec4<u32> = (*p_16).extents_0;
    if(((*p_16).extents_0.z) == u32(1))
    {
        return i32(r_0) * (*p_16).strides_0.w;
    }
    var _S20 : u32 = _S19.w;
    var _S21 : u32 = r_0 / _S20;
    var _S22 : vec4<i32> = (*p_16).strides_0;
    var _S23 : i32 = i32(_S21) * (*p_16).strides_0.z;
    var _S24 : u32 = r_0 % _S20;
    return _S23 + i32(_S24) * _S22.w;
}

fn is_nan_0( x_0 : f32) -> bool
{
    return (((bitcast<u32>((x_0))) & (u32(2147483647)))) > u32(2139095040);
}

fn nearest_part_0( x_1 : f32) -> f32
{
    var _S25 : f32;
    if(is_nan_0(x_1))
    {
        _S25 = x_1;
    }
    else
    {
        _S25 = (bitcast<f32>(((((bitcast<u32>((x_1))) + u32(8)) & (u32(4294967280))))));
    }
    return _S25;
}

fn with_term_0( sum_1 : Sum_0,  x_2 : f32) -> Sum_0
{
    var next_0 : Sum_0;
    next_0.high_0 = nearest_part_0(sum_1.high_0 + x_2);
    var is_larger_0 : bool = (abs(x_2)) > (abs(sum_1.high_0));
    var large_0 : f32;
    if(is_larger_0)
    {
        large_0 = x_2;
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
        small_0 = x_2;
    }
    next_0.low_0 = sum_1.low_0 + (large_0 - next_0.high_0 + small_0);
    return next_0;
}

var<workgroup> group_high_0 : array<f32, i32(256)>;

var<workgroup> group_low_0 : array<f32, i32(256)>;

fn joined_0( first_0 : Sum_0,  second_0 : Sum_0) -> Sum_0
{
    var sum_2 : Sum_0 = with_term_0(first_0, second_0.high_0);
    sum_2.low_0 = sum_2.low_0 + second_0.low_0;
    return sum_2;
}

fn group_sum_0( mine_0 : Sum_0,  lane_1 : u32,  width_1 : u32) -> Sum_0
{
    workgroupBarrier();
    group_high_0[lane_1] = mine_0.high_0;
    group_low_0[lane_1] = mine_0.low_0;
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
            var first_1 : Sum_0;
            first_1.high_0 = group_high_0[lane_1];
            first_1.low_0 = group_low_0[lane_1];
            var second_1 : Sum_0;
            var _S26 : u32 = lane_1 + step_1;
            second_1.high_0 = group_high_0[_S26];
            second_1.low_0 = group_low_0[_S26];
            first_1 = joined_0(first_1, second_1);
            group_high_0[lane_1] = first_1.high_0;
            group_low_0[lane_1] = first_1.low_0;
        }
        workgroupBarrier();
        step_1 = (step_1 >> (u32(1)));
    }
    var sum_3 : Sum_0;
    var _S27 : u32 = lane_1 % width_1;
    sum_3.high_0 = group_high_0[_S27];
    sum_3.low_0 = group_low_0[_S27];
    return sum_3;
}

fn is_finite_0( x_3 : f32) -> bool
{
    return (((bitcast<u32>((x_3))) & (u32(2147483647)))) < u32(2139095040);
}

fn value_of_0( sum_4 : Sum_0) -> f32
{
    var _S28 : f32;
    if(is_finite_0(sum_4.high_0))
    {
        _S28 = sum_4.high_0 + sum_4.low_0;
    }
    else
    {
        _S28 = sum_4.high_0;
    }
    return _S28;
}

fn is_normal_0( x_4 : f32) -> bool
{
    var exponent_0 : u32 = ((((bitcast<u32>((x_4))) >> (u32(23)))) & (u32(255)));
    var _S29 : bool;
    if(exponent_0 != u32(0))
    {
        _S29 = exponent_0 != u32(255);
    }
    else
    {
        _S29 = false;
    }
    return _S29;
}

fn mantissa_of_0( x_5 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_5))) & (u32(2155872255)))) | (u32(1065353216))))));
}

fn leading_half_0( x_6 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_6))) & (u32(4294963200))))));
}

fn leading_11_bits_0( x_7 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_7))) & (u32(4294959104))))));
}

fn exact_product_0( x_8 : f32,  y_0 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_8 * y_0))) & (u32(4294967294))))));
}

fn residual_0( a_0 : f32,  x_9 : f32,  y_1 : f32) -> f32
{
    var x_high_0 : f32 = leading_half_0(x_9);
    var y_high_0 : f32 = leading_11_bits_0(y_1);
    return a_0 - exact_product_0(x_high_0, y_high_0) - (x_high_0 * (y_1 - y_high_0) + (x_9 - x_high_0) * y_1);
}

fn exponent_of_0( x_10 : f32) -> i32
{
    return i32(((((bitcast<u32>((x_10))) >> (u32(23)))) & (u32(255)))) - i32(127);
}

fn power_of_two_0( n_0 : i32) -> f32
{
    return (bitcast<f32>(((u32(n_0 + i32(127)) << (u32(23))))));
}

fn scaled_0( x_11 : f32,  n_1 : i32) -> f32
{
    var first_2 : i32 = n_1 / i32(2);
    return x_11 * power_of_two_0(first_2) * power_of_two_0(n_1 - first_2);
}

fn divided_0( x_12 : f32,  y_2 : f32) -> f32
{
    var _S30 : bool;
    if(!is_normal_0(x_12))
    {
        _S30 = true;
    }
    else
    {
        _S30 = !is_normal_0(y_2);
    }
    if(_S30)
    {
        return x_12 / y_2;
    }
    var m_0 : f32 = mantissa_of_0(x_12);
    var d_0 : f32 = mantissa_of_0(y_2);
    var q_0 : f32 = m_0 / d_0;
    return scaled_0(q_0 + residual_0(m_0, q_0, d_0) / d_0, exponent_of_0(x_12) - exponent_of_0(y_2));
}

@compute
@workgroup_size(256, 1, 1)
fn sum_f32(@builtin(workgroup_id) gid_0 : vec3<u32>, @builtin(local_invocation_id) lid_0 : vec3<u32>)
{
    var piece_1 : u32 = gid_0.x;
    for(;;)
    {
        var _S31 : Reduction_std140_0 = entryPointParams_0.p_0;
        var _S32 : u32 = pieces_0(&(_S31));
        if(piece_1 < _S32)
        {
        }
        else
        {
            break;
        }
        var _S33 : u32 = lid_0.x;
        var _S34 : Reduction_std140_0 = entryPointParams_0.p_0;
        var _S35 : Fold_0 = fold_of_0(&(_S34), piece_1, _S33);
        var sum_5 : Sum_0 = empty_sum_0();
        var r_1 : u32 = _S35.begin_0;
        for(;;)
        {
            if(r_1 < (_S35.end_0))
            {
            }
            else
            {
                break;
            }
            var _S36 : Reduction_std140_0 = entryPointParams_0.p_0;
            var _S37 : i32 = reduced_place_0(&(_S36), r_1);
            var _S38 : Sum_0 = with_term_0(sum_5, entryPointParams_x_data_0[u32(_S35.base_0 + _S37)]);
            var r_2 : u32 = r_1 + _S35.step_0;
            sum_5 = _S38;
            r_1 = r_2;
        }
        var sum_6 : Sum_0 = group_sum_0(sum_5, _S33, entryPointParams_0.p_0.width_0);
        if(_S35.writes_0)
        {
            var value_0 : f32 = value_of_0(sum_6);
            if((entryPointParams_0.p_0.pairs_0) != u32(0))
            {
                var _S39 : u32 = u32(2) * _S35.slot_0;
                entryPointParams_out_0[_S39] = sum_6.high_0;
                entryPointParams_out_0[_S39 + u32(1)] = sum_6.low_0;
            }
            else
            {
                entryPointParams_out_0[_S35.slot_0] = divided_0(value_0, entryPointParams_0.p_0.divisor_0);
            }
        }
        piece_1 = piece_1 + entryPointParams_0.p_0.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_one_f32(@builtin(workgroup_id) gid_1 : vec3<u32>, @builtin(local_invocation_id) lid_1 : vec3<u32>)
{
    var piece_2 : u32 = gid_1.x;
    for(;;)
    {
        var _S40 : Reduction_std140_0 = entryPointParams_1.p_1;
        var _S41 : u32 = pieces_0(&(_S40));
        if(piece_2 < _S41)
        {
        }
        else
        {
            break;
        }
        var _S42 : u32 = lid_1.x;
        var _S43 : Reduction_std140_0 = entryPointParams_1.p_1;
        var _S44 : Fold_0 = fold_of_0(&(_S43), piece_2, _S42);
        var sum_7 : Sum_0 = empty_sum_0();
        var r_3 : u32 = _S44.begin_0;
        for(;;)
        {
            if(r_3 < (_S44.end_0))
            {
            }
            else
            {
                break;
            }
            var _S45 : Reduction_std140_0 = entryPointParams_1.p_1;
            var _S46 : i32 = reduced_place_0(&(_S45), r_3);
            var _S47 : Sum_0 = with_term_0(sum_7, abs(entryPointParams_x_data_1[u32(_S44.base_0 + _S46)]));
            var r_4 : u32 = r_3 + _S44.step_0;
            sum_7 = _S47;
            r_3 = r_4;
        }
        var sum_8 : Sum_0 = group_sum_0(sum_7, _S42, entryPointParams_1.p_1.width_0);
        if(_S44.writes_0)
        {
            var value_1 : f32 = value_of_0(sum_8);
            if((entryPointParams_1.p_1.pairs_0) != u32(0))
            {
                var _S48 : u32 = u32(2) * _S44.slot_0;
                entryPointParams_out_1[_S48] = sum_8.high_0;
                entryPointParams_out_1[_S48 + u32(1)] = sum_8.low_0;
            }
            else
            {
                entryPointParams_out_1[_S44.slot_0] = divided_0(value_1, entryPointParams_1.p_1.divisor_0);
            }
        }
        piece_2 = piece_2 + entryPointParams_1.p_1.groups_0;
    }
    return;
}

fn deviation_0( x_13 : f32,  center_0 : f32,  center_low_0 : f32) -> f32
{
    var gap_0 : f32 = x_13 - center_0 - center_low_0;
    return gap_0 * gap_0;
}

@compute
@workgroup_size(256, 1, 1)
fn variance_f32(@builtin(workgroup_id) gid_2 : vec3<u32>, @builtin(local_invocation_id) lid_2 : vec3<u32>)
{
    var piece_3 : u32 = gid_2.x;
    for(;;)
    {
        var _S49 : Reduction_std140_0 = entryPointParams_2.p_2;
        var _S50 : u32 = pieces_0(&(_S49));
        if(piece_3 < _S50)
        {
        }
        else
        {
            break;
        }
        var _S51 : u32 = lid_2.x;
        var _S52 : Reduction_std140_0 = entryPointParams_2.p_2;
        var _S53 : Fold_0 = fold_of_0(&(_S52), piece_3, _S51);
        var total_0 : Sum_0;
        var _S54 : u32 = u32(2) * _S53.output_0;
        var _S55 : f32 = entryPointParams_centers_0[_S54];
        total_0.high_0 = _S55;
        var _S56 : f32 = entryPointParams_centers_0[_S54 + u32(1)];
        total_0.low_0 = _S56;
        var center_1 : f32 = value_of_0(total_0) / entryPointParams_2.p_2.order_0;
        var _S57 : f32 = (residual_0(_S55, center_1, entryPointParams_2.p_2.order_0) + _S56) / entryPointParams_2.p_2.order_0;
        var sum_9 : Sum_0 = empty_sum_0();
        var r_5 : u32 = _S53.begin_0;
        for(;;)
        {
            if(r_5 < (_S53.end_0))
            {
            }
            else
            {
                break;
            }
            var _S58 : Reduction_std140_0 = entryPointParams_2.p_2;
            var _S59 : i32 = reduced_place_0(&(_S58), r_5);
            var _S60 : Sum_0 = with_term_0(sum_9, deviation_0(entryPointParams_x_data_2[u32(_S53.base_0 + _S59)], center_1, _S57));
            var r_6 : u32 = r_5 + _S53.step_0;
            sum_9 = _S60;
            r_5 = r_6;
        }
        var sum_10 : Sum_0 = group_sum_0(sum_9, _S51, entryPointParams_2.p_2.width_0);
        if(_S53.writes_0)
        {
            var value_2 : f32 = value_of_0(sum_10);
            if((entryPointParams_2.p_2.pairs_0) != u32(0))
            {
                var _S61 : u32 = u32(2) * _S53.slot_0;
                entryPointParams_out_2[_S61] = sum_10.high_0;
                entryPointParams_out_2[_S61 + u32(1)] = sum_10.low_0;
            }
            else
            {
                entryPointParams_out_2[_S53.slot_0] = divided_0(value_2, entryPointParams_2.p_2.divisor_0);
            }
        }
        piece_3 = piece_3 + entryPointParams_2.p_2.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn sum_f32_join(@builtin(workgroup_id) gid_3 : vec3<u32>, @builtin(local_invocation_id) lid_3 : vec3<u32>)
{
    var piece_4 : u32 = gid_3.x;
    for(;;)
    {
        var _S62 : Reduction_std140_0 = entryPointParams_3.p_3;
        var _S63 : u32 = pieces_0(&(_S62));
        if(piece_4 < _S63)
        {
        }
        else
        {
            break;
        }
        var _S64 : u32 = lid_3.x;
        var _S65 : Reduction_std140_0 = entryPointParams_3.p_3;
        var _S66 : Fold_0 = fold_of_0(&(_S65), piece_4, _S64);
        var sum_11 : Sum_0 = empty_sum_0();
        var r_7 : u32 = _S66.begin_0;
        for(;;)
        {
            if(r_7 < (_S66.end_0))
            {
            }
            else
            {
                break;
            }
            var _S67 : Reduction_std140_0 = entryPointParams_3.p_3;
            var _S68 : i32 = reduced_place_0(&(_S67), r_7);
            var part_0 : Sum_0;
            var _S69 : u32 = u32(2) * u32(_S66.base_0 + _S68);
            part_0.high_0 = entryPointParams_parts_0[_S69];
            part_0.low_0 = entryPointParams_parts_0[_S69 + u32(1)];
            var _S70 : Sum_0 = joined_0(sum_11, part_0);
            var r_8 : u32 = r_7 + _S66.step_0;
            sum_11 = _S70;
            r_7 = r_8;
        }
        var sum_12 : Sum_0 = group_sum_0(sum_11, _S64, entryPointParams_3.p_3.width_0);
        if(_S66.writes_0)
        {
            var value_3 : f32 = value_of_0(sum_12);
            if((entryPointParams_3.p_3.pairs_0) != u32(0))
            {
                var _S71 : u32 = u32(2) * _S66.slot_0;
                entryPointParams_out_3[_S71] = sum_12.high_0;
                entryPointParams_out_3[_S71 + u32(1)] = sum_12.low_0;
            }
            else
            {
                entryPointParams_out_3[_S66.slot_0] = divided_0(value_3, entryPointParams_3.p_3.divisor_0);
            }
        }
        piece_4 = piece_4 + entryPointParams_3.p_3.groups_0;
    }
    return;
}

fn scale_exponent_0( center_2 : f32) -> i32
{
    return clamp(exponent_of_0(center_2), i32(-126), i32(126));
}

fn scaled_square_0( x_14 : f32,  center_3 : f32) -> f32
{
    var y_3 : f32 = x_14 * power_of_two_0(- scale_exponent_0(center_3));
    return y_3 * y_3;
}

fn is_degenerate_0( center_4 : f32) -> bool
{
    var _S72 : bool;
    if(center_4 == 0.0f)
    {
        _S72 = true;
    }
    else
    {
        _S72 = !is_finite_0(center_4);
    }
    return _S72;
}

fn is_negative_0( x_15 : f32) -> bool
{
    return (((bitcast<u32>((x_15))) & (u32(2147483648)))) != u32(0);
}

fn nan_like_0( x_16 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_16))) | (u32(2143289344))))));
}

fn square_root_0( x_17 : f32) -> f32
{
    var _S73 : bool;
    if(!is_normal_0(x_17))
    {
        _S73 = true;
    }
    else
    {
        _S73 = is_negative_0(x_17);
    }
    var _S74 : f32;
    if(_S73)
    {
        if(is_negative_0(x_17))
        {
            _S73 = x_17 != 0.0f;
        }
        else
        {
            _S73 = false;
        }
        if(_S73)
        {
            _S74 = nan_like_0(x_17);
        }
        else
        {
            _S74 = sqrt(x_17);
        }
        return _S74;
    }
    var _S75 : i32 = exponent_of_0(x_17);
    var n_2 : i32 = (_S75 >> (u32(1)));
    var _S76 : f32 = mantissa_of_0(x_17);
    if((_S75 - i32(2) * n_2) == i32(1))
    {
        _S74 = 2.0f;
    }
    else
    {
        _S74 = 1.0f;
    }
    var m_1 : f32 = _S76 * _S74;
    var s_0 : f32 = sqrt(m_1);
    return (s_0 + residual_0(m_1, s_0, s_0) / (s_0 + s_0)) * power_of_two_0(n_2);
}

fn norm_of_0( value_4 : f32,  center_5 : f32) -> f32
{
    var _S77 : f32;
    if(is_degenerate_0(center_5))
    {
        _S77 = center_5;
    }
    else
    {
        _S77 = square_root_0(value_4) * power_of_two_0(scale_exponent_0(center_5));
    }
    return _S77;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_two_f32(@builtin(workgroup_id) gid_4 : vec3<u32>, @builtin(local_invocation_id) lid_4 : vec3<u32>)
{
    var piece_5 : u32 = gid_4.x;
    for(;;)
    {
        var _S78 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S79 : u32 = pieces_0(&(_S78));
        if(piece_5 < _S79)
        {
        }
        else
        {
            break;
        }
        var _S80 : u32 = lid_4.x;
        var _S81 : Reduction_std140_0 = entryPointParams_4.p_4;
        var _S82 : Fold_0 = fold_of_0(&(_S81), piece_5, _S80);
        var center_6 : f32 = entryPointParams_centers_1[_S82.output_0];
        var sum_13 : Sum_0 = empty_sum_0();
        var r_9 : u32 = _S82.begin_0;
        for(;;)
        {
            if(r_9 < (_S82.end_0))
            {
            }
            else
            {
                break;
            }
            var _S83 : Reduction_std140_0 = entryPointParams_4.p_4;
            var _S84 : i32 = reduced_place_0(&(_S83), r_9);
            var _S85 : Sum_0 = with_term_0(sum_13, scaled_square_0(entryPointParams_x_data_3[u32(_S82.base_0 + _S84)], center_6));
            var r_10 : u32 = r_9 + _S82.step_0;
            sum_13 = _S85;
            r_9 = r_10;
        }
        var sum_14 : Sum_0 = group_sum_0(sum_13, _S80, entryPointParams_4.p_4.width_0);
        if(_S82.writes_0)
        {
            var value_5 : f32 = value_of_0(sum_14);
            if((entryPointParams_4.p_4.pairs_0) != u32(0))
            {
                var _S86 : u32 = u32(2) * _S82.slot_0;
                entryPointParams_out_4[_S86] = sum_14.high_0;
                entryPointParams_out_4[_S86 + u32(1)] = sum_14.low_0;
            }
            else
            {
                entryPointParams_out_4[_S82.slot_0] = norm_of_0(value_5, center_6);
            }
        }
        piece_5 = piece_5 + entryPointParams_4.p_4.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_two_f32_join(@builtin(workgroup_id) gid_5 : vec3<u32>, @builtin(local_invocation_id) lid_5 : vec3<u32>)
{
    var piece_6 : u32 = gid_5.x;
    for(;;)
    {
        var _S87 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S88 : u32 = pieces_0(&(_S87));
        if(piece_6 < _S88)
        {
        }
        else
        {
            break;
        }
        var _S89 : u32 = lid_5.x;
        var _S90 : Reduction_std140_0 = entryPointParams_5.p_5;
        var _S91 : Fold_0 = fold_of_0(&(_S90), piece_6, _S89);
        var center_7 : f32 = entryPointParams_centers_2[_S91.output_0];
        var sum_15 : Sum_0 = empty_sum_0();
        var r_11 : u32 = _S91.begin_0;
        for(;;)
        {
            if(r_11 < (_S91.end_0))
            {
            }
            else
            {
                break;
            }
            var _S92 : Reduction_std140_0 = entryPointParams_5.p_5;
            var _S93 : i32 = reduced_place_0(&(_S92), r_11);
            var part_1 : Sum_0;
            var _S94 : u32 = u32(2) * u32(_S91.base_0 + _S93);
            part_1.high_0 = entryPointParams_parts_1[_S94];
            part_1.low_0 = entryPointParams_parts_1[_S94 + u32(1)];
            var _S95 : Sum_0 = joined_0(sum_15, part_1);
            var r_12 : u32 = r_11 + _S91.step_0;
            sum_15 = _S95;
            r_11 = r_12;
        }
        var sum_16 : Sum_0 = group_sum_0(sum_15, _S89, entryPointParams_5.p_5.width_0);
        if(_S91.writes_0)
        {
            var value_6 : f32 = value_of_0(sum_16);
            if((entryPointParams_5.p_5.pairs_0) != u32(0))
            {
                var _S96 : u32 = u32(2) * _S91.slot_0;
                entryPointParams_out_5[_S96] = sum_16.high_0;
                entryPointParams_out_5[_S96 + u32(1)] = sum_16.low_0;
            }
            else
            {
                entryPointParams_out_5[_S91.slot_0] = norm_of_0(value_6, center_7);
            }
        }
        piece_6 = piece_6 + entryPointParams_5.p_5.groups_0;
    }
    return;
}

fn is_infinite_0( x_18 : f32) -> bool
{
    return (((bitcast<u32>((x_18))) & (u32(2147483647)))) == u32(2139095040);
}

fn positive_infinity_0( x_19 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_19))) | (u32(2139095040)))) & (u32(2139095040))))));
}

struct Split_0
{
     exponent_1 : i32,
     fraction_0 : f32,
};

fn split_mantissa_0( x_20 : f32) -> Split_0
{
    var pattern_0 : u32 = (bitcast<u32>((x_20)));
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

fn leading_part_0( x_21 : f32) -> f32
{
    return (bitcast<f32>((((bitcast<u32>((x_21))) & (u32(4294967280))))));
}

struct Pair_0
{
     high_1 : f32,
     low_1 : f32,
};

fn log_pair_0( x_22 : f32) -> Pair_0
{
    var split_1 : Split_0 = split_mantissa_0(x_22);
    var e_1 : f32 = f32(split_1.exponent_1);
    var g_0 : f32 = 2.0f + split_1.fraction_0;
    var s_1 : f32 = split_1.fraction_0 / g_0;
    var s_high_0 : f32 = leading_half_0(s_1);
    var g_high_0 : f32 = leading_11_bits_0(g_0);
    var s_low_0 : f32 = (split_1.fraction_0 - exact_product_0(s_high_0, g_high_0) - s_high_0 * (2.0f - g_high_0 + split_1.fraction_0)) / g_0;
    var z_0 : f32 = s_1 * s_1;
    var whole_0 : f32 = e_1 * 0.693359375f;
    var twice_0 : f32 = s_high_0 + s_high_0;
    var head_0 : f32 = leading_part_0(whole_0 + twice_0);
    var low_2 : f32 = whole_0 - head_0 + twice_0 + (e_1 * -0.00021219444170129f + (s_low_0 + s_low_0 + z_0 * s_1 * ((((0.18181818723678589f * z_0 + 0.2222222238779068f) * z_0 + 0.28571429848670959f) * z_0 + 0.40000000596046448f) * z_0 + 0.66666668653488159f)));
    var pair_0 : Pair_0;
    var _S97 : f32 = leading_half_0(head_0 + low_2);
    pair_0.high_1 = _S97;
    pair_0.low_1 = head_0 - _S97 + low_2;
    return pair_0;
}

fn whole_exponent_0( x_23 : f32) -> f32
{
    return floor(x_23 * 1.4426950216293335f + 0.5f);
}

fn exp_remainder_0( x_24 : f32,  n_3 : f32) -> f32
{
    return x_24 - n_3 * 0.693359375f + n_3 * 0.00021219444170129f;
}

fn expm1_reduced_0( r_13 : f32) -> f32
{
    return r_13 * r_13 * ((((0.00138131424318999f * r_13 + 0.00836941879242659f) * r_13 + 0.04166845604777336f) * r_13 + 0.16666515171527863f) * r_13 + 0.49999994039535522f) + r_13;
}

fn math_exp_pair_0( high_2 : f32,  low_3 : f32) -> f32
{
    var inside_0 : f32 = clamp(high_2, -104.0f, 89.0f);
    var n_4 : f32 = whole_exponent_0(inside_0 + low_3);
    var y_4 : f32 = scaled_0(1.0f + expm1_reduced_0(exp_remainder_0(inside_0, n_4) + low_3), i32(n_4));
    var _S98 : f32;
    if(is_nan_0(high_2))
    {
        _S98 = high_2;
    }
    else
    {
        _S98 = y_4;
    }
    return _S98;
}

fn math_exp_0( x_25 : f32) -> f32
{
    return math_exp_pair_0(x_25, 0.0f);
}

fn power_of_magnitude_0( a_1 : f32,  y_5 : f32) -> f32
{
    var l_0 : Pair_0 = log_pair_0(a_1);
    var rough_0 : f32 = y_5 * l_0.high_1;
    var _S99 : bool;
    if(is_nan_0(rough_0))
    {
        _S99 = true;
    }
    else
    {
        _S99 = (abs(rough_0)) >= 200.0f;
    }
    if(_S99)
    {
        var _S100 : f32;
        if(rough_0 < 0.0f)
        {
            _S100 = -200.0f;
        }
        else
        {
            _S100 = 200.0f;
        }
        return math_exp_0(_S100);
    }
    var y_high_1 : f32 = leading_half_0(y_5);
    return math_exp_pair_0(y_high_1 * l_0.high_1, y_high_1 * l_0.low_1 + (y_5 - y_high_1) * (l_0.high_1 + l_0.low_1));
}

fn math_pow_0( x_26 : f32,  y_6 : f32) -> f32
{
    var is_odd_0 : bool;
    if(x_26 == 1.0f)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = y_6 == 0.0f;
    }
    if(is_odd_0)
    {
        return 1.0f;
    }
    var _S101 : bool = is_nan_0(x_26);
    if(_S101)
    {
        is_odd_0 = true;
    }
    else
    {
        is_odd_0 = is_nan_0(y_6);
    }
    var size_0 : f32;
    if(is_odd_0)
    {
        if(_S101)
        {
            size_0 = x_26;
        }
        else
        {
            size_0 = y_6;
        }
        return size_0;
    }
    var is_whole_0 : bool = (floor(y_6)) == y_6;
    if(is_whole_0)
    {
        var _S102 : f32 = 0.5f * y_6;
        is_odd_0 = (floor(_S102)) != _S102;
    }
    else
    {
        is_odd_0 = false;
    }
    var a_2 : f32 = abs(x_26);
    var _S103 : bool = is_infinite_0(y_6);
    var _S104 : bool;
    if(_S103)
    {
        _S104 = a_2 == 1.0f;
    }
    else
    {
        _S104 = false;
    }
    if(_S104)
    {
        return 1.0f;
    }
    var is_zero_0 : bool = (((bitcast<u32>((x_26))) & (u32(2147483647)))) == u32(0);
    if(is_zero_0)
    {
        _S104 = true;
    }
    else
    {
        _S104 = is_infinite_0(x_26);
    }
    if(_S104)
    {
        if(is_zero_0 == (is_negative_0(y_6)))
        {
            size_0 = positive_infinity_0(x_26);
        }
        else
        {
            size_0 = 0.0f;
        }
    }
    else
    {
        if(_S103)
        {
            if((a_2 > 1.0f) == (is_negative_0(y_6)))
            {
                size_0 = 0.0f;
            }
            else
            {
                size_0 = positive_infinity_0(x_26);
            }
        }
        else
        {
            if(is_negative_0(x_26))
            {
                _S104 = !is_whole_0;
            }
            else
            {
                _S104 = false;
            }
            var _S105 : f32 = 0.0f;
            if(_S104)
            {
                return nan_like_0(x_26);
            }
            else
            {
                _S105 = power_of_magnitude_0(a_2, y_6);
            }
            size_0 = _S105;
        }
    }
    if(is_negative_0(x_26))
    {
    }
    else
    {
        is_odd_0 = false;
    }
    if(is_odd_0)
    {
        size_0 = - size_0;
    }
    return size_0;
}

fn power_norm_of_0( value_7 : f32,  center_8 : f32,  order_1 : f32) -> f32
{
    var _S106 : f32;
    if(is_degenerate_0(center_8))
    {
        _S106 = center_8;
    }
    else
    {
        _S106 = center_8 * math_pow_0(value_7, 1.0f / order_1);
    }
    return _S106;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_f32(@builtin(workgroup_id) gid_6 : vec3<u32>, @builtin(local_invocation_id) lid_6 : vec3<u32>)
{
    var piece_7 : u32 = gid_6.x;
    for(;;)
    {
        var _S107 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S108 : u32 = pieces_0(&(_S107));
        if(piece_7 < _S108)
        {
        }
        else
        {
            break;
        }
        var _S109 : u32 = lid_6.x;
        var _S110 : Reduction_std140_0 = entryPointParams_6.p_6;
        var _S111 : Fold_0 = fold_of_0(&(_S110), piece_7, _S109);
        var center_9 : f32 = entryPointParams_centers_3[_S111.output_0];
        var sum_17 : Sum_0 = empty_sum_0();
        var r_14 : u32 = _S111.begin_0;
        for(;;)
        {
            if(r_14 < (_S111.end_0))
            {
            }
            else
            {
                break;
            }
            var _S112 : Reduction_std140_0 = entryPointParams_6.p_6;
            var _S113 : i32 = reduced_place_0(&(_S112), r_14);
            var _S114 : Sum_0 = with_term_0(sum_17, math_pow_0(abs(entryPointParams_x_data_4[u32(_S111.base_0 + _S113)]) / center_9, entryPointParams_6.p_6.order_0));
            var r_15 : u32 = r_14 + _S111.step_0;
            sum_17 = _S114;
            r_14 = r_15;
        }
        var sum_18 : Sum_0 = group_sum_0(sum_17, _S109, entryPointParams_6.p_6.width_0);
        if(_S111.writes_0)
        {
            var value_8 : f32 = value_of_0(sum_18);
            if((entryPointParams_6.p_6.pairs_0) != u32(0))
            {
                var _S115 : u32 = u32(2) * _S111.slot_0;
                entryPointParams_out_6[_S115] = sum_18.high_0;
                entryPointParams_out_6[_S115 + u32(1)] = sum_18.low_0;
            }
            else
            {
                entryPointParams_out_6[_S111.slot_0] = power_norm_of_0(value_8, center_9, entryPointParams_6.p_6.order_0);
            }
        }
        piece_7 = piece_7 + entryPointParams_6.p_6.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_f32_join(@builtin(workgroup_id) gid_7 : vec3<u32>, @builtin(local_invocation_id) lid_7 : vec3<u32>)
{
    var piece_8 : u32 = gid_7.x;
    for(;;)
    {
        var _S116 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S117 : u32 = pieces_0(&(_S116));
        if(piece_8 < _S117)
        {
        }
        else
        {
            break;
        }
        var _S118 : u32 = lid_7.x;
        var _S119 : Reduction_std140_0 = entryPointParams_7.p_7;
        var _S120 : Fold_0 = fold_of_0(&(_S119), piece_8, _S118);
        var center_10 : f32 = entryPointParams_centers_4[_S120.output_0];
        var sum_19 : Sum_0 = empty_sum_0();
        var r_16 : u32 = _S120.begin_0;
        for(;;)
        {
            if(r_16 < (_S120.end_0))
            {
            }
            else
            {
                break;
            }
            var _S121 : Reduction_std140_0 = entryPointParams_7.p_7;
            var _S122 : i32 = reduced_place_0(&(_S121), r_16);
            var part_2 : Sum_0;
            var _S123 : u32 = u32(2) * u32(_S120.base_0 + _S122);
            part_2.high_0 = entryPointParams_parts_2[_S123];
            part_2.low_0 = entryPointParams_parts_2[_S123 + u32(1)];
            var _S124 : Sum_0 = joined_0(sum_19, part_2);
            var r_17 : u32 = r_16 + _S120.step_0;
            sum_19 = _S124;
            r_16 = r_17;
        }
        var sum_20 : Sum_0 = group_sum_0(sum_19, _S118, entryPointParams_7.p_7.width_0);
        if(_S120.writes_0)
        {
            var value_9 : f32 = value_of_0(sum_20);
            if((entryPointParams_7.p_7.pairs_0) != u32(0))
            {
                var _S125 : u32 = u32(2) * _S120.slot_0;
                entryPointParams_out_7[_S125] = sum_20.high_0;
                entryPointParams_out_7[_S125 + u32(1)] = sum_20.low_0;
            }
            else
            {
                entryPointParams_out_7[_S120.slot_0] = power_norm_of_0(value_9, center_10, entryPointParams_7.p_7.order_0);
            }
        }
        piece_8 = piece_8 + entryPointParams_7.p_7.groups_0;
    }
    return;
}

fn log_sum_0( e_2 : f32,  f_0 : f32) -> f32
{
    var z_1 : f32 = f_0 * f_0;
    var high_3 : f32 = e_2 * 0.693359375f;
    var sum_21 : f32 = high_3 + f_0;
    return sum_21 + (f_0 - (sum_21 - high_3) + (z_1 * -0.5f + (z_1 * f_0 * (((((((-0.04618192836642265f * f_0 + 0.10585633665323257f) * f_0 + -0.13188470900058746f) * f_0 + 0.14467795193195343f) * f_0 + -0.16643612086772919f) * f_0 + 0.19991070032119751f) * f_0 + -0.25000196695327759f) * f_0 + 0.33333447575569153f) + e_2 * -0.00021219444170129f)));
}

fn math_log_0( x_27 : f32) -> f32
{
    if((((bitcast<u32>((x_27))) & (u32(2147483647)))) == u32(0))
    {
        return - positive_infinity_0(x_27);
    }
    var _S126 : bool;
    if(is_nan_0(x_27))
    {
        _S126 = true;
    }
    else
    {
        _S126 = is_negative_0(x_27);
    }
    if(_S126)
    {
        return nan_like_0(x_27);
    }
    if(is_infinite_0(x_27))
    {
        return x_27;
    }
    var split_2 : Split_0 = split_mantissa_0(x_27);
    return log_sum_0(f32(split_2.exponent_1), split_2.fraction_0);
}

@compute
@workgroup_size(256, 1, 1)
fn logsumexp_f32(@builtin(workgroup_id) gid_8 : vec3<u32>, @builtin(local_invocation_id) lid_8 : vec3<u32>)
{
    var piece_9 : u32 = gid_8.x;
    for(;;)
    {
        var _S127 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S128 : u32 = pieces_0(&(_S127));
        if(piece_9 < _S128)
        {
        }
        else
        {
            break;
        }
        var _S129 : u32 = lid_8.x;
        var _S130 : Reduction_std140_0 = entryPointParams_8.p_8;
        var _S131 : Fold_0 = fold_of_0(&(_S130), piece_9, _S129);
        var center_11 : f32 = entryPointParams_centers_5[_S131.output_0];
        var sum_22 : Sum_0 = empty_sum_0();
        var r_18 : u32 = _S131.begin_0;
        for(;;)
        {
            if(r_18 < (_S131.end_0))
            {
            }
            else
            {
                break;
            }
            var _S132 : Reduction_std140_0 = entryPointParams_8.p_8;
            var _S133 : i32 = reduced_place_0(&(_S132), r_18);
            var _S134 : Sum_0 = with_term_0(sum_22, math_exp_0(entryPointParams_x_data_5[u32(_S131.base_0 + _S133)] - center_11));
            var r_19 : u32 = r_18 + _S131.step_0;
            sum_22 = _S134;
            r_18 = r_19;
        }
        var sum_23 : Sum_0 = group_sum_0(sum_22, _S129, entryPointParams_8.p_8.width_0);
        if(_S131.writes_0)
        {
            var value_10 : f32 = value_of_0(sum_23);
            if((entryPointParams_8.p_8.pairs_0) != u32(0))
            {
                var _S135 : u32 = u32(2) * _S131.slot_0;
                entryPointParams_out_8[_S135] = sum_23.high_0;
                entryPointParams_out_8[_S135 + u32(1)] = sum_23.low_0;
            }
            else
            {
                var _S136 : f32;
                if(is_finite_0(center_11))
                {
                    _S136 = center_11 + math_log_0(value_10);
                }
                else
                {
                    _S136 = center_11;
                }
                entryPointParams_out_8[_S131.slot_0] = _S136;
            }
        }
        piece_9 = piece_9 + entryPointParams_8.p_8.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn logsumexp_f32_join(@builtin(workgroup_id) gid_9 : vec3<u32>, @builtin(local_invocation_id) lid_9 : vec3<u32>)
{
    var piece_10 : u32 = gid_9.x;
    for(;;)
    {
        var _S137 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S138 : u32 = pieces_0(&(_S137));
        if(piece_10 < _S138)
        {
        }
        else
        {
            break;
        }
        var _S139 : u32 = lid_9.x;
        var _S140 : Reduction_std140_0 = entryPointParams_9.p_9;
        var _S141 : Fold_0 = fold_of_0(&(_S140), piece_10, _S139);
        var center_12 : f32 = entryPointParams_centers_6[_S141.output_0];
        var sum_24 : Sum_0 = empty_sum_0();
        var r_20 : u32 = _S141.begin_0;
        for(;;)
        {
            if(r_20 < (_S141.end_0))
            {
            }
            else
            {
                break;
            }
            var _S142 : Reduction_std140_0 = entryPointParams_9.p_9;
            var _S143 : i32 = reduced_place_0(&(_S142), r_20);
            var part_3 : Sum_0;
            var _S144 : u32 = u32(2) * u32(_S141.base_0 + _S143);
            part_3.high_0 = entryPointParams_parts_3[_S144];
            part_3.low_0 = entryPointParams_parts_3[_S144 + u32(1)];
            var _S145 : Sum_0 = joined_0(sum_24, part_3);
            var r_21 : u32 = r_20 + _S141.step_0;
            sum_24 = _S145;
            r_20 = r_21;
        }
        var sum_25 : Sum_0 = group_sum_0(sum_24, _S139, entryPointParams_9.p_9.width_0);
        if(_S141.writes_0)
        {
            var value_11 : f32 = value_of_0(sum_25);
            if((entryPointParams_9.p_9.pairs_0) != u32(0))
            {
                var _S146 : u32 = u32(2) * _S141.slot_0;
                entryPointParams_out_9[_S146] = sum_25.high_0;
                entryPointParams_out_9[_S146 + u32(1)] = sum_25.low_0;
            }
            else
            {
                var _S147 : f32;
                if(is_finite_0(center_12))
                {
                    _S147 = center_12 + math_log_0(value_11);
                }
                else
                {
                    _S147 = center_12;
                }
                entryPointParams_out_9[_S141.slot_0] = _S147;
            }
        }
        piece_10 = piece_10 + entryPointParams_9.p_9.groups_0;
    }
    return;
}

fn larger_0( x_28 : f32,  y_7 : f32) -> f32
{
    var _S148 : bool = is_nan_0(x_28);
    var _S149 : bool;
    if(_S148)
    {
        _S149 = true;
    }
    else
    {
        _S149 = is_nan_0(y_7);
    }
    var _S150 : f32;
    if(_S149)
    {
        if(_S148)
        {
            _S150 = x_28;
        }
        else
        {
            _S150 = y_7;
        }
        return _S150;
    }
    if(x_28 > y_7)
    {
        _S150 = x_28;
    }
    else
    {
        _S150 = y_7;
    }
    return _S150;
}

@compute
@workgroup_size(256, 1, 1)
fn max_f32(@builtin(workgroup_id) gid_10 : vec3<u32>, @builtin(local_invocation_id) lid_10 : vec3<u32>)
{
    var piece_11 : u32 = gid_10.x;
    for(;;)
    {
        var _S151 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S152 : u32 = pieces_0(&(_S151));
        if(piece_11 < _S152)
        {
        }
        else
        {
            break;
        }
        var _S153 : u32 = lid_10.x;
        var _S154 : Reduction_std140_0 = entryPointParams_10.p_10;
        var _S155 : Fold_0 = fold_of_0(&(_S154), piece_11, _S153);
        var best_0 : f32 = - positive_infinity_0(entryPointParams_10.p_10.divisor_0);
        var r_22 : u32 = _S155.begin_0;
        for(;;)
        {
            if(r_22 < (_S155.end_0))
            {
            }
            else
            {
                break;
            }
            var _S156 : Reduction_std140_0 = entryPointParams_10.p_10;
            var _S157 : i32 = reduced_place_0(&(_S156), r_22);
            var _S158 : f32 = larger_0(best_0, entryPointParams_x_data_6[u32(_S155.base_0 + _S157)]);
            var r_23 : u32 = r_22 + _S155.step_0;
            best_0 = _S158;
            r_22 = r_23;
        }
        group_high_0[_S153] = best_0;
        workgroupBarrier();
        var step_2 : u32 = u32(128);
        for(;;)
        {
            if(step_2 >= (entryPointParams_10.p_10.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S153 < step_2)
            {
                group_high_0[_S153] = larger_0(group_high_0[_S153], group_high_0[_S153 + step_2]);
            }
            workgroupBarrier();
            step_2 = (step_2 >> (u32(1)));
        }
        if(_S155.writes_0)
        {
            entryPointParams_out_10[_S155.slot_0] = group_high_0[_S153];
        }
        workgroupBarrier();
        piece_11 = piece_11 + entryPointParams_10.p_10.groups_0;
    }
    return;
}

fn smaller_0( x_29 : f32,  y_8 : f32) -> f32
{
    var _S159 : bool = is_nan_0(x_29);
    var _S160 : bool;
    if(_S159)
    {
        _S160 = true;
    }
    else
    {
        _S160 = is_nan_0(y_8);
    }
    var _S161 : f32;
    if(_S160)
    {
        if(_S159)
        {
            _S161 = x_29;
        }
        else
        {
            _S161 = y_8;
        }
        return _S161;
    }
    if(x_29 < y_8)
    {
        _S161 = x_29;
    }
    else
    {
        _S161 = y_8;
    }
    return _S161;
}

@compute
@workgroup_size(256, 1, 1)
fn min_f32(@builtin(workgroup_id) gid_11 : vec3<u32>, @builtin(local_invocation_id) lid_11 : vec3<u32>)
{
    var piece_12 : u32 = gid_11.x;
    for(;;)
    {
        var _S162 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S163 : u32 = pieces_0(&(_S162));
        if(piece_12 < _S163)
        {
        }
        else
        {
            break;
        }
        var _S164 : u32 = lid_11.x;
        var _S165 : Reduction_std140_0 = entryPointParams_11.p_11;
        var _S166 : Fold_0 = fold_of_0(&(_S165), piece_12, _S164);
        var best_1 : f32 = positive_infinity_0(entryPointParams_11.p_11.divisor_0);
        var r_24 : u32 = _S166.begin_0;
        for(;;)
        {
            if(r_24 < (_S166.end_0))
            {
            }
            else
            {
                break;
            }
            var _S167 : Reduction_std140_0 = entryPointParams_11.p_11;
            var _S168 : i32 = reduced_place_0(&(_S167), r_24);
            var _S169 : f32 = smaller_0(best_1, entryPointParams_x_data_7[u32(_S166.base_0 + _S168)]);
            var r_25 : u32 = r_24 + _S166.step_0;
            best_1 = _S169;
            r_24 = r_25;
        }
        group_high_0[_S164] = best_1;
        workgroupBarrier();
        var step_3 : u32 = u32(128);
        for(;;)
        {
            if(step_3 >= (entryPointParams_11.p_11.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S164 < step_3)
            {
                group_high_0[_S164] = smaller_0(group_high_0[_S164], group_high_0[_S164 + step_3]);
            }
            workgroupBarrier();
            step_3 = (step_3 >> (u32(1)));
        }
        if(_S166.writes_0)
        {
            entryPointParams_out_11[_S166.slot_0] = group_high_0[_S164];
        }
        workgroupBarrier();
        piece_12 = piece_12 + entryPointParams_11.p_11.groups_0;
    }
    return;
}

@compute
@workgroup_size(256, 1, 1)
fn norm_max_f32(@builtin(workgroup_id) gid_12 : vec3<u32>, @builtin(local_invocation_id) lid_12 : vec3<u32>)
{
    var piece_13 : u32 = gid_12.x;
    for(;;)
    {
        var _S170 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S171 : u32 = pieces_0(&(_S170));
        if(piece_13 < _S171)
        {
        }
        else
        {
            break;
        }
        var _S172 : u32 = lid_12.x;
        var _S173 : Reduction_std140_0 = entryPointParams_12.p_12;
        var _S174 : Fold_0 = fold_of_0(&(_S173), piece_13, _S172);
        var best_2 : f32 = 0.0f;
        var r_26 : u32 = _S174.begin_0;
        for(;;)
        {
            if(r_26 < (_S174.end_0))
            {
            }
            else
            {
                break;
            }
            var _S175 : Reduction_std140_0 = entryPointParams_12.p_12;
            var _S176 : i32 = reduced_place_0(&(_S175), r_26);
            var _S177 : f32 = larger_0(best_2, abs(entryPointParams_x_data_8[u32(_S174.base_0 + _S176)]));
            var r_27 : u32 = r_26 + _S174.step_0;
            best_2 = _S177;
            r_26 = r_27;
        }
        group_high_0[_S172] = best_2;
        workgroupBarrier();
        var step_4 : u32 = u32(128);
        for(;;)
        {
            if(step_4 >= (entryPointParams_12.p_12.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S172 < step_4)
            {
                group_high_0[_S172] = larger_0(group_high_0[_S172], group_high_0[_S172 + step_4]);
            }
            workgroupBarrier();
            step_4 = (step_4 >> (u32(1)));
        }
        if(_S174.writes_0)
        {
            entryPointParams_out_12[_S174.slot_0] = group_high_0[_S172];
        }
        workgroupBarrier();
        piece_13 = piece_13 + entryPointParams_12.p_12.groups_0;
    }
    return;
}

fn with_sign_0( x_30 : f32,  sign_0 : f32) -> f32
{
    return (bitcast<f32>((((((bitcast<u32>((x_30))) & (u32(2147483647)))) | ((((bitcast<u32>((sign_0))) & (u32(2147483648)))))))));
}

struct Product_0
{
     high_4 : f32,
     low_4 : f32,
     exponent_2 : i32,
};

fn normalised_0( given_0 : Product_0) -> Product_0
{
    var product_0 : Product_0 = given_0;
    if(is_normal_0(given_0.high_4))
    {
        var n_5 : i32 = exponent_of_0(given_0.high_4);
        product_0.high_4 = mantissa_of_0(given_0.high_4);
        product_0.low_4 = given_0.low_4 * power_of_two_0(- n_5);
        product_0.exponent_2 = given_0.exponent_2 + n_5;
    }
    return product_0;
}

fn factor_0( x_31 : f32) -> Product_0
{
    var product_1 : Product_0;
    var size_1 : u32 = ((bitcast<u32>((x_31))) & (u32(2147483647)));
    var is_subnormal_0 : bool;
    if(size_1 != u32(0))
    {
        is_subnormal_0 = size_1 < u32(8388608);
    }
    else
    {
        is_subnormal_0 = false;
    }
    var _S178 : f32;
    if(is_subnormal_0)
    {
        _S178 = with_sign_0(f32(size_1), x_31);
    }
    else
    {
        _S178 = x_31;
    }
    product_1.high_4 = _S178;
    product_1.low_4 = 0.0f;
    var _S179 : i32;
    if(is_subnormal_0)
    {
        _S179 = i32(-149);
    }
    else
    {
        _S179 = i32(0);
    }
    product_1.exponent_2 = _S179;
    return normalised_0(product_1);
}

fn multiplied_0( first_3 : Product_0,  second_2 : Product_0) -> Product_0
{
    var rough_1 : f32 = leading_part_0(first_3.high_4 * second_2.high_4);
    var product_2 : Product_0;
    product_2.high_4 = rough_1;
    product_2.low_4 = 0.0f;
    if(is_normal_0(rough_1))
    {
        var rest_0 : f32 = first_3.high_4 * second_2.low_4 + first_3.low_4 * second_2.high_4 - residual_0(rough_1, first_3.high_4, second_2.high_4);
        var _S180 : f32 = leading_part_0(rough_1 + rest_0);
        product_2.high_4 = _S180;
        product_2.low_4 = rough_1 - _S180 + rest_0;
    }
    product_2.exponent_2 = first_3.exponent_2 + second_2.exponent_2;
    return normalised_0(product_2);
}

var<workgroup> group_exponent_0 : array<i32, i32(256)>;

@compute
@workgroup_size(256, 1, 1)
fn prod_f32(@builtin(workgroup_id) gid_13 : vec3<u32>, @builtin(local_invocation_id) lid_13 : vec3<u32>)
{
    var piece_14 : u32 = gid_13.x;
    for(;;)
    {
        var _S181 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S182 : u32 = pieces_0(&(_S181));
        if(piece_14 < _S182)
        {
        }
        else
        {
            break;
        }
        var _S183 : u32 = lid_13.x;
        var _S184 : Reduction_std140_0 = entryPointParams_13.p_13;
        var _S185 : Fold_0 = fold_of_0(&(_S184), piece_14, _S183);
        var product_3 : Product_0 = factor_0(1.0f);
        var r_28 : u32 = _S185.begin_0;
        for(;;)
        {
            if(r_28 < (_S185.end_0))
            {
            }
            else
            {
                break;
            }
            var _S186 : Reduction_std140_0 = entryPointParams_13.p_13;
            var _S187 : i32 = reduced_place_0(&(_S186), r_28);
            var _S188 : Product_0 = multiplied_0(product_3, factor_0(entryPointParams_x_data_9[u32(_S185.base_0 + _S187)]));
            var r_29 : u32 = r_28 + _S185.step_0;
            product_3 = _S188;
            r_28 = r_29;
        }
        group_high_0[_S183] = product_3.high_4;
        group_low_0[_S183] = product_3.low_4;
        group_exponent_0[_S183] = product_3.exponent_2;
        workgroupBarrier();
        var product_4 : Product_0 = product_3;
        var step_5 : u32 = u32(128);
        for(;;)
        {
            if(step_5 >= (entryPointParams_13.p_13.width_0))
            {
            }
            else
            {
                break;
            }
            if(_S183 < step_5)
            {
                var other_0 : Product_0;
                other_0.high_4 = group_high_0[_S183 + step_5];
                other_0.low_4 = group_low_0[_S183 + step_5];
                other_0.exponent_2 = group_exponent_0[_S183 + step_5];
                var product_5 : Product_0 = multiplied_0(product_4, other_0);
                group_high_0[_S183] = product_5.high_4;
                group_low_0[_S183] = product_5.low_4;
                group_exponent_0[_S183] = product_5.exponent_2;
                product_4 = product_5;
            }
            workgroupBarrier();
            step_5 = (step_5 >> (u32(1)));
        }
        if(_S185.writes_0)
        {
            entryPointParams_out_13[_S185.slot_0] = scaled_0(product_4.high_4 + product_4.low_4, clamp(product_4.exponent_2, i32(-252), i32(252)));
        }
        workgroupBarrier();
        piece_14 = piece_14 + entryPointParams_13.p_13.groups_0;
    }
    return;
}

